<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
    <context>
        <name>AccountPresenter</name>
        <message>
            <source>%1 of %2…</source>
            <translation>%1 من %2…</translation>
        </message>
        <message>
            <source>refreshing…</source>
            <translation>جارٍ التحديث…</translation>
        </message>
        <message>
            <source>%1 listed, provider counts %2</source>
            <translation>سُرد %1، والمزوّد يحصي %2</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) not understood</source>
            <translation>
                <numerusform>لم تُفهم أي صفوف (%n)</numerusform>
                <numerusform>صف واحد لم يُفهم</numerusform>
                <numerusform>صفان لم يُفهما</numerusform>
                <numerusform>%n صفوف لم تُفهم</numerusform>
                <numerusform>%n صفًا لم يُفهم</numerusform>
                <numerusform>%n صف لم يُفهم</numerusform>
            </translation>
        </message>
        <message>
            <source>from the last run</source>
            <translation>من التشغيل السابق</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>reading the keychain…</source>
            <translation>تجري قراءة سلسلة المفاتيح…</translation>
        </message>
        <message>
            <source>waiting for the keychain…</source>
            <translation>في انتظار سلسلة المفاتيح…</translation>
        </message>
        <message>
            <source>keychain is locked</source>
            <translation>سلسلة المفاتيح مقفلة</translation>
        </message>
        <message>
            <source>no keychain</source>
            <translation>لا توجد سلسلة مفاتيح</translation>
        </message>
        <message>
            <source>secret is gone</source>
            <translation>السر غير موجود</translation>
        </message>
        <message>
            <source>keychain failed</source>
            <translation>تعذّرت سلسلة المفاتيح</translation>
        </message>
        <message>
            <source>Updated just now</source>
            <translation>حُدّث الآن</translation>
        </message>
        <message numerus="yes">
            <source>Updated %n minute(s) ago</source>
            <translation>
                <numerusform>حُدّث قبل أقل من دقيقة</numerusform>
                <numerusform>حُدّث قبل دقيقة واحدة</numerusform>
                <numerusform>حُدّث قبل دقيقتين</numerusform>
                <numerusform>حُدّث قبل %n دقائق</numerusform>
                <numerusform>حُدّث قبل %n دقيقة</numerusform>
                <numerusform>حُدّث قبل %n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Updated %1</source>
            <translation>حُدّث %1</translation>
        </message>
        <message>
            <source>The system keychain has not answered for “%1” yet. It may be showing a prompt.</source>
            <translation>لم تُجب سلسلة مفاتيح النظام عن «⁨%1⁩» بعد. ربما تعرض نافذة تنتظر إجابة.</translation>
        </message>
        <message>
            <source>The system keychain is locked, so “%1” cannot be used. Nothing was lost.</source>
            <translation>سلسلة مفاتيح النظام مقفلة، لذا لا يمكن استخدام «⁨%1⁩». لم يُفقد شيء.</translation>
        </message>
        <message>
            <source>This session has no system keychain, so “%1” cannot be used.</source>
            <translation>لا توجد سلسلة مفاتيح للنظام في هذه الجلسة، لذا لا يمكن استخدام «⁨%1⁩».</translation>
        </message>
        <message>
            <source>The system keychain no longer has the secret of “%1”. Enter it again in the account.</source>
            <translation>لم يعد سر «⁨%1⁩» في سلسلة مفاتيح النظام. أدخله من جديد في الحساب.</translation>
        </message>
        <message>
            <source>The system keychain did not give the secret of “%1”.</source>
            <translation>لم تُعطِ سلسلة مفاتيح النظام سر «⁨%1⁩».</translation>
        </message>
    </context>
    <context>
        <name>AccountWords</name>
        <message>
            <source>%1 was made by a newer NumberDesk.</source>
            <translation>أُنشئ ⁨%1⁩ بإصدار أحدث من NumberDesk.</translation>
        </message>
        <message>
            <source>%1 is damaged. It was left as it is.</source>
            <translation>الملف ⁨%1⁩ تالف. تُرك كما هو.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>تتعذّر قراءة ⁨%1⁩: ⁨%2⁩</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>تتعذّر كتابة ⁨%1⁩: ⁨%2⁩</translation>
        </message>
    </context>
    <context>
        <name>ActivityPresenter</name>
        <message>
            <source>Looks again.</source>
            <translation>يُعاد التحقق.</translation>
        </message>
        <message>
            <source>%1 now, %2 a month</source>
            <translation>⁨%1⁩ الآن، ⁨%2⁩ شهريًا</translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>⁨%1⁩ شهريًا</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field, value</comment>
            <translation>‏⁨%1⁩: ⁨%2⁩</translation>
        </message>
        <message>
            <source>It waits for its turn. Nothing was sent yet.</source>
            <translation>ينتظر دوره. لم يُرسل شيء بعد.</translation>
        </message>
        <message>
            <source>Sent once at %1.</source>
            <translation>أُرسل مرة واحدة في %1.</translation>
        </message>
        <message>
            <source>Sent once.</source>
            <translation>أُرسل مرة واحدة.</translation>
        </message>
        <message>
            <source>%1 The answer has not come yet. It will not be sent again.</source>
            <translation>%1 لم تصل الإجابة بعد. لن يُرسل مرة أخرى.</translation>
        </message>
        <message>
            <source>%1 The provider took it on and is working on it. It will not be sent again.</source>
            <translation>%1 قبِله المزوّد ويعمل عليه. لن يُرسل مرة أخرى.</translation>
        </message>
        <message>
            <source>%1 Looking could not settle it. It will not be sent again. Check at the provider, then look once more or decide here. Until then the number is blocked for other changes.</source>
            <translation>%1 لم يكفِ التحقق لحسم الأمر. لن يُرسل مرة أخرى. راجع الأمر لدى المزوّد، ثم تحقّق مرة أخرى أو قرّر هنا. حتى ذلك الحين يبقى الرقم محجوبًا عن التغييرات الأخرى.</translation>
        </message>
        <message>
            <source>%1 No answer came that can be relied on, so it is being looked up. It will not be sent again. The number is blocked for other changes until this is settled.</source>
            <translation>%1 لم تصل إجابة يُعتمد عليها، لذا يجري التحقق. لن يُرسل مرة أخرى. يبقى الرقم محجوبًا عن التغييرات الأخرى حتى يُحسم الأمر.</translation>
        </message>
        <message>
            <source>When (UTC)</source>
            <translation>الوقت (UTC)</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>What</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>بالكلمات</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>معرّف الطلب</translation>
        </message>
        <message>
            <source>Exact request</source>
            <translation>الطلب كما هو</translation>
        </message>
    </context>
    <context>
        <name>BaseUrl</name>
        <message>
            <source>This is not a web address. It has to look like https://api.example.com.</source>
            <translation>هذا ليس عنوان ويب. يجب أن يكون على شكل ⁨https://api.example.com⁩.</translation>
        </message>
        <message>
            <source>The address has to begin with https://.</source>
            <translation>يجب أن يبدأ العنوان بـ ⁨https://⁩.</translation>
        </message>
        <message>
            <source>The address has no host name.</source>
            <translation>لا يحتوي العنوان على اسم مضيف.</translation>
        </message>
        <message>
            <source>The address must not contain a user name or password.</source>
            <translation>يجب ألا يحتوي العنوان على اسم مستخدم أو كلمة مرور.</translation>
        </message>
        <message>
            <source>The address must end before any “?” or “#”.</source>
            <translation>يجب أن ينتهي العنوان قبل أي «⁨?⁩» أو «⁨#⁩».</translation>
        </message>
        <message>
            <source>Only https is allowed here: over plain http anybody on the way could read the secret.</source>
            <translation>لا يُسمح هنا إلا بـ https: فعبر http غير المشفّر يمكن لأي طرف على الطريق قراءة السر.</translation>
        </message>
    </context>
    <context>
        <name>ChangePresenter</name>
        <message>
            <source>Bought, and seen in the account.</source>
            <translation>اشتُري وظهر في الحساب.</translation>
        </message>
        <message>
            <source>Given back, and gone from the account.</source>
            <translation>أُعيد واختفى من الحساب.</translation>
        </message>
        <message>
            <source>Settings written, verified by reading back.</source>
            <translation>كُتبت الإعدادات وتُحقّق منها بإعادة القراءة.</translation>
        </message>
        <message>
            <source>Looked up: it was not bought.</source>
            <translation>جرى التحقق: لم يُشترَ.</translation>
        </message>
        <message>
            <source>Looked up: it was not released.</source>
            <translation>جرى التحقق: لم يُعَد الرقم.</translation>
        </message>
        <message>
            <source>Looked up: the settings were not written.</source>
            <translation>جرى التحقق: لم تُكتب الإعدادات.</translation>
        </message>
        <message>
            <source>Sent, no answer yet. It is being looked up and will not be sent again.</source>
            <translation>أُرسل ولم تصل إجابة بعد. يجري التحقق ولن يُرسل مرة أخرى.</translation>
        </message>
        <message numerus="yes">
            <source>No answer after sending. Looked %n time(s)</source>
            <translation>
                <numerusform>لا إجابة بعد الإرسال. لم يجرِ التحقق بعد</numerusform>
                <numerusform>لا إجابة بعد الإرسال. جرى التحقق مرة واحدة</numerusform>
                <numerusform>لا إجابة بعد الإرسال. جرى التحقق مرتين</numerusform>
                <numerusform>لا إجابة بعد الإرسال. جرى التحقق %n مرات</numerusform>
                <numerusform>لا إجابة بعد الإرسال. جرى التحقق %n مرة</numerusform>
                <numerusform>لا إجابة بعد الإرسال. جرى التحقق %n مرة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>%1; looks again in %2 s.</source>
            <translation>%1؛ يُعاد التحقق بعد %2 ث.</translation>
        </message>
        <message>
            <source>%1; looks again at %2.</source>
            <translation>%1؛ يُعاد التحقق في %2.</translation>
        </message>
        <message>
            <source>Buy</source>
            <translation>شراء</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>إعادة الرقم</translation>
        </message>
        <message>
            <source>Configure</source>
            <translation>ضبط</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>جارٍ الإرسال</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>قيد التحقق</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>لم يُرسل</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>لم يُنفّذ</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>تعارض</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>يحتاج إلى انتباه</translation>
        </message>
        <message>
            <source>Waits for its turn; nothing was sent yet.</source>
            <translation>ينتظر دوره؛ لم يُرسل شيء بعد.</translation>
        </message>
        <message>
            <source>Sent; waiting for the answer.</source>
            <translation>أُرسل؛ في انتظار الإجابة.</translation>
        </message>
        <message>
            <source>The provider took it on and is working on it.</source>
            <translation>قبِله المزوّد ويعمل عليه.</translation>
        </message>
        <message>
            <source>Nothing left this computer. It can be tried again.</source>
            <translation>لم يغادر شيء هذا الحاسوب. يمكن المحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>The provider refused it.</source>
            <translation>رفضه المزوّد.</translation>
        </message>
        <message>
            <source>Somebody changed the same setting meanwhile. Nothing was written.</source>
            <translation>غيّر شخص آخر الإعداد نفسه في هذه الأثناء. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>It could not be settled by looking. Please check at the provider and decide.</source>
            <translation>لم يكفِ التحقق لحسم الأمر. يُرجى المراجعة لدى المزوّد ثم اتخاذ القرار.</translation>
        </message>
        <message numerus="yes">
            <source>Buy %n number(s)</source>
            <translation>
                <numerusform>شراء %n رقم</numerusform>
                <numerusform>شراء رقم واحد</numerusform>
                <numerusform>شراء رقمين</numerusform>
                <numerusform>شراء %n أرقام</numerusform>
                <numerusform>شراء %n رقمًا</numerusform>
                <numerusform>شراء %n رقم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Release %n number(s)</source>
            <translation>
                <numerusform>إعادة %n رقم</numerusform>
                <numerusform>إعادة رقم واحد</numerusform>
                <numerusform>إعادة رقمين</numerusform>
                <numerusform>إعادة %n أرقام</numerusform>
                <numerusform>إعادة %n رقمًا</numerusform>
                <numerusform>إعادة %n رقم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Update %n number(s)</source>
            <translation>
                <numerusform>تحديث %n رقم</numerusform>
                <numerusform>تحديث رقم واحد</numerusform>
                <numerusform>تحديث رقمين</numerusform>
                <numerusform>تحديث %n أرقام</numerusform>
                <numerusform>تحديث %n رقمًا</numerusform>
                <numerusform>تحديث %n رقم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Apply %n change(s)</source>
            <translation>
                <numerusform>تطبيق %n تغيير</numerusform>
                <numerusform>تطبيق تغيير واحد</numerusform>
                <numerusform>تطبيق تغييرين</numerusform>
                <numerusform>تطبيق %n تغييرات</numerusform>
                <numerusform>تطبيق %n تغييرًا</numerusform>
                <numerusform>تطبيق %n تغيير</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChangeWords</name>
        <message>
            <source>Another change of this number is not settled yet. Nothing was sent.</source>
            <translation>لم يُحسم بعد تغيير آخر لهذا الرقم. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>The change has moved on meanwhile.</source>
            <translation>تقدّم التغيير في هذه الأثناء.</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Rent, configure and give back phone numbers at several providers.</source>
            <translation>استئجار أرقام الهاتف وضبطها وإعادتها لدى عدة مزوّدين.</translation>
        </message>
        <message>
            <source>Start with simulated providers; nothing costs money.</source>
            <translation>البدء بمزوّدين محاكَين؛ لا شيء يكلّف مالًا.</translation>
        </message>
        <message>
            <source>Keep all files of this run under DIR.</source>
            <translation>حفظ جميع ملفات هذا التشغيل في DIR.</translation>
        </message>
        <message>
            <source>Colours: desktop, light or dark.</source>
            <translation>الألوان: desktop أو light أو dark.</translation>
        </message>
        <message>
            <source>For measuring the start.</source>
            <translation>لقياس مدة البدء.</translation>
        </message>
        <message>
            <source>Sandbox: which numbers there are.</source>
            <translation>البيئة التجريبية: ما الأرقام الموجودة.</translation>
        </message>
        <message>
            <source>Sandbox: how many numbers are owned.</source>
            <translation>البيئة التجريبية: كم رقمًا مملوكًا.</translation>
        </message>
        <message>
            <source>Sandbox: how late each answer comes.</source>
            <translation>البيئة التجريبية: مدى تأخّر كل إجابة.</translation>
        </message>
        <message>
            <source>Sandbox: permitted requests per second.</source>
            <translation>البيئة التجريبية: الطلبات المسموح بها في الثانية.</translation>
        </message>
        <message>
            <source>Sandbox: permitted requests at once.</source>
            <translation>البيئة التجريبية: الطلبات المسموح بها دفعة واحدة.</translation>
        </message>
        <message>
            <source>--%1 is only for --sandbox.</source>
            <translation>الخيار ⁨--%1⁩ مخصص لـ ⁨--sandbox⁩ فقط.</translation>
        </message>
        <message>
            <source>--look takes desktop, light or dark.</source>
            <translation>الخيار ⁨--look⁩ يقبل desktop أو light أو dark.</translation>
        </message>
        <message>
            <source>Unexpected argument: %1</source>
            <translation>معامل غير متوقع: ⁨%1⁩</translation>
        </message>
        <message>
            <source>--profile needs the name of a folder.</source>
            <translation>يحتاج ⁨--profile⁩ إلى اسم مجلد.</translation>
        </message>
    </context>
    <context>
        <name>DatabaseWords</name>
        <message>
            <source>The file has not been opened.</source>
            <translation>لم يُفتح الملف.</translation>
        </message>
        <message>
            <source>%1 is in use by another NumberDesk (process %2 on %3).</source>
            <translation>يستخدم NumberDesk آخر ⁨%1⁩ (العملية %2 على ⁨%3⁩).</translation>
        </message>
        <message>
            <source>%1 cannot be locked for this program.</source>
            <translation>يتعذّر حجز ⁨%1⁩ لهذا البرنامج.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>الملف تالف.</translation>
        </message>
        <message>
            <source>%1 was made by a newer NumberDesk.</source>
            <translation>أُنشئ ⁨%1⁩ بإصدار أحدث من NumberDesk.</translation>
        </message>
        <message>
            <source>%1 is damaged and cannot be set aside.</source>
            <translation>الملف ⁨%1⁩ تالف وتتعذّر تنحيته.</translation>
        </message>
    </context>
    <context>
        <name>Domain</name>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>MMS</source>
            <translation>MMS</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>الصوت</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>Local</source>
            <comment>type of number</comment>
            <translation>محلي</translation>
        </message>
        <message>
            <source>Mobile</source>
            <comment>type of number</comment>
            <translation>جوّال</translation>
        </message>
        <message>
            <source>Toll-free</source>
            <comment>type of number</comment>
            <translation>مجاني</translation>
        </message>
        <message>
            <source>National</source>
            <comment>type of number</comment>
            <translation>وطني</translation>
        </message>
        <message>
            <source>Short code</source>
            <comment>type of number</comment>
            <translation>رمز قصير</translation>
        </message>
        <message>
            <source>“%1 %2” is not an amount of money that can be read exactly.</source>
            <translation>«⁨%1 %2⁩» ليس مبلغًا تمكن قراءته بدقة.</translation>
        </message>
        <message>
            <source>not told</source>
            <comment>a price</comment>
            <translation>غير مذكور</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n price(s) not told</source>
            <translation>
                <numerusform>⁨%1⁩، وكل الأسعار مذكورة</numerusform>
                <numerusform>⁨%1⁩ وسعر واحد غير مذكور</numerusform>
                <numerusform>⁨%1⁩ وسعران غير مذكورين</numerusform>
                <numerusform>⁨%1⁩ و%n أسعار غير مذكورة</numerusform>
                <numerusform>⁨%1⁩ و%n سعرًا غير مذكور</numerusform>
                <numerusform>⁨%1⁩ و%n سعر غير مذكور</numerusform>
            </translation>
        </message>
        <message>
            <source>This phone number is too short. Enter all of its digits.</source>
            <translation>رقم الهاتف هذا قصير جدًا. أدخل جميع خاناته.</translation>
        </message>
        <message>
            <source>This phone number has too many digits. Check it for a digit that was typed twice.</source>
            <translation>خانات رقم الهاتف هذا أكثر من اللازم. تحقّق من عدم كتابة خانة مرتين.</translation>
        </message>
        <message>
            <source>No country has the code that this phone number begins with. Check the digits after the plus.</source>
            <translation>لا يوجد بلد بالرمز الذي يبدأ به رقم الهاتف هذا. تحقّق من الخانات بعد علامة الزائد.</translation>
        </message>
        <message>
            <source>“%1” is not a phone number: only digits were expected.</source>
            <translation>«⁨%1⁩» ليس رقم هاتف: المتوقع خانات رقمية فقط.</translation>
        </message>
        <message>
            <source>A plus can only stand in front of a phone number. Enter one number.</source>
            <translation>لا تكون علامة الزائد إلا في بداية رقم الهاتف. أدخل رقمًا واحدًا.</translation>
        </message>
        <message>
            <source>A phone number has no letters. Enter its digits.</source>
            <translation>لا يحتوي رقم الهاتف على حروف. أدخل خاناته الرقمية.</translation>
        </message>
        <message>
            <source>“%1” cannot be part of a phone number. Remove it.</source>
            <translation>لا يمكن أن يكون «⁨%1⁩» جزءًا من رقم هاتف. احذفه.</translation>
        </message>
        <message>
            <source>Enter a phone number.</source>
            <translation>أدخل رقم هاتف.</translation>
        </message>
        <message>
            <source>Begin with + and the country code, for example +44 20 7946 0018.</source>
            <translation>ابدأ بعلامة + ورمز البلد، مثل ⁨+44 20 7946 0018⁩.</translation>
        </message>
        <message>
            <source>Choose the country to search in.</source>
            <translation>اختر البلد الذي تبحث فيه.</translation>
        </message>
        <message>
            <source>Choose a value for “%1”: it is needed.</source>
            <translation>اختر قيمة لـ«⁨%1⁩»: فهي مطلوبة.</translation>
        </message>
        <message>
            <source>Fill in “%1”: it is needed.</source>
            <translation>املأ «⁨%1⁩»: فهو مطلوب.</translation>
        </message>
        <message>
            <source>“%1” is needed as long as “%2” is set. Fill in both or neither.</source>
            <translation>«⁨%1⁩» مطلوب ما دام «⁨%2⁩» محددًا. املأ الاثنين أو اتركهما.</translation>
        </message>
        <message>
            <source>“%1” is not one of the choices. Choose one from the list.</source>
            <translation>«⁨%1⁩» ليس من الخيارات. اختر واحدًا من القائمة.</translation>
        </message>
        <message>
            <source>This is not a SIP address. It looks like sip:desk@pbx.example.com.</source>
            <translation>هذا ليس عنوان SIP. شكله مثل ⁨sip:desk@pbx.example.com⁩.</translation>
        </message>
        <message>
            <source>This is not an application ID. It looks like 01234567-89ab-cdef-0123-456789abcdef.</source>
            <translation>هذا ليس معرّف تطبيق. شكله مثل ⁨01234567-89ab-cdef-0123-456789abcdef⁩.</translation>
        </message>
        <message>
            <source>“%1” does not have the form that is expected here. Check it for a wrong or missing character.</source>
            <translation>«⁨%1⁩» ليس بالشكل المتوقع هنا. تحقّق من حرف خاطئ أو ناقص.</translation>
        </message>
        <message>
            <source>“%1” contains a line break or another control character. Remove it.</source>
            <translation>يحتوي «⁨%1⁩» على فاصل أسطر أو حرف تحكم آخر. احذفه.</translation>
        </message>
        <message>
            <source>Digits only: remove the letters.</source>
            <translation>أرقام فقط: احذف الحروف.</translation>
        </message>
        <message>
            <source>Digits only: remove the spaces.</source>
            <translation>أرقام فقط: احذف المسافات.</translation>
        </message>
        <message>
            <source>Digits only: remove “%1”. Write 0 to 9 without signs.</source>
            <translation>أرقام فقط: احذف «⁨%1⁩». اكتب من 0 إلى 9 من دون علامات.</translation>
        </message>
        <message>
            <source>“%1” is not the code of a country. Choose one from the list.</source>
            <translation>«⁨%1⁩» ليس رمز بلد. اختر واحدًا من القائمة.</translation>
        </message>
        <message>
            <source>The address contains a space or an invisible character. Remove it.</source>
            <translation>يحتوي العنوان على مسافة أو حرف غير مرئي. احذفه.</translation>
        </message>
        <message>
            <source>A webhook address begins with https:// (or http://).</source>
            <translation>يبدأ عنوان خطاف الويب بـ ⁨https://⁩ (أو ⁨http://⁩).</translation>
        </message>
        <message>
            <source>This is not a valid web address. Check it for a wrong or missing character.</source>
            <translation>هذا ليس عنوان ويب صالحًا. تحقّق من حرف خاطئ أو ناقص.</translation>
        </message>
        <message>
            <source>The address names no host. A complete one looks like https://hooks.example.com/inbound.</source>
            <translation>لا يذكر العنوان مضيفًا. العنوان الكامل مثل ⁨https://hooks.example.com/inbound⁩.</translation>
        </message>
        <message>
            <source>Port 0 cannot be reached. Use another port or leave it out.</source>
            <translation>لا يمكن الوصول إلى المنفذ 0. استخدم منفذًا آخر أو احذفه.</translation>
        </message>
        <message>
            <source>The address contains a user name or password, which others could read. Remove everything up to the @.</source>
            <translation>يحتوي العنوان على اسم مستخدم أو كلمة مرور يمكن لآخرين قراءتها. احذف كل شيء حتى ⁨@⁩.</translation>
        </message>
        <message>
            <source>The part from # on is never sent to a server. Remove it.</source>
            <translation>لا يُرسل الجزء الذي يبدأ من ⁨#⁩ إلى الخادم أبدًا. احذفه.</translation>
        </message>
        <message>
            <source>The address contains an encoded control character, such as %0A. Remove it.</source>
            <translation>يحتوي العنوان على حرف تحكم مرمّز، مثل ⁨%0A⁩. احذفه.</translation>
        </message>
        <message>
            <source>This host has letters that can be mistaken for others. Its real name is %1: check that this is the host you mean.</source>
            <translation>في هذا المضيف حروف قد تُظن غيرها. اسمه الحقيقي ⁨%1⁩: تحقّق من أنه المضيف الذي تقصده.</translation>
        </message>
        <message>
            <source>The host is an IP address (%1), which may change or be out of the provider's reach. A host name is safer.</source>
            <translation>المضيف عنوان IP (⁨%1⁩)، وقد يتغيّر أو يتعذّر على المزوّد الوصول إليه. اسم المضيف أسلم.</translation>
        </message>
        <message>
            <source>%1 is known only inside a local network: the provider can hardly reach it.</source>
            <translation>لا يُعرف ⁨%1⁩ إلا داخل شبكة محلية: يصعب على المزوّد الوصول إليه.</translation>
        </message>
        <message>
            <source>http:// is not encrypted: messages can be read on their way. Prefer https://.</source>
            <translation>‏⁨http://⁩ غير مشفّر: يمكن قراءة الرسائل في طريقها. يُفضَّل ⁨https://⁩.</translation>
        </message>
    </context>
    <context>
        <name>ErrorPresenter</name>
        <message>
            <source>It was cancelled.</source>
            <translation>أُلغي.</translation>
        </message>
        <message>
            <source>Start it again when you want it.</source>
            <translation>ابدأه مرة أخرى متى شئت.</translation>
        </message>
        <message>
            <source>The provider did not answer in time.</source>
            <translation>لم يُجب المزوّد في الوقت المحدد.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>حاول مرة أخرى بعد لحظات.</translation>
        </message>
        <message>
            <source>The provider could not be reached.</source>
            <translation>تعذّر الوصول إلى المزوّد.</translation>
        </message>
        <message>
            <source>Check the network and the API base URL, then try again.</source>
            <translation>تحقّق من الشبكة ومن عنوان API الأساسي، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>No trusted connection to the provider could be made.</source>
            <translation>تعذّر إنشاء اتصال موثوق بالمزوّد.</translation>
        </message>
        <message>
            <source>Check the API base URL and this computer's clock; ask whoever runs your network whether it inspects connections.</source>
            <translation>تحقّق من عنوان API الأساسي ومن ساعة هذا الحاسوب؛ واسأل مسؤول الشبكة هل تُفحص الاتصالات.</translation>
        </message>
        <message>
            <source>The provider asked to slow down.</source>
            <translation>طلب المزوّد الإبطاء.</translation>
        </message>
        <message>
            <source>Wait a little, or set a lower pace for this account.</source>
            <translation>انتظر قليلًا، أو اضبط وتيرة أبطأ لهذا الحساب.</translation>
        </message>
        <message>
            <source>The provider has a fault of its own.</source>
            <translation>لدى المزوّد خلل من جهته.</translation>
        </message>
        <message>
            <source>Try again later; its status page may tell more.</source>
            <translation>حاول مرة أخرى لاحقًا؛ قد تفيد صفحة حالته بالمزيد.</translation>
        </message>
        <message>
            <source>The provider sent an answer that cannot be understood.</source>
            <translation>أرسل المزوّد إجابة لا يمكن فهمها.</translation>
        </message>
        <message>
            <source>Check the API base URL; if it is right, try again later.</source>
            <translation>تحقّق من عنوان API الأساسي؛ إن كان صحيحًا فحاول مرة أخرى لاحقًا.</translation>
        </message>
        <message>
            <source>The provider refused the credentials.</source>
            <translation>رفض المزوّد بيانات الاعتماد.</translation>
        </message>
        <message>
            <source>Check them in the provider's dashboard and enter them again.</source>
            <translation>تحقّق منها في لوحة تحكم المزوّد وأدخلها من جديد.</translation>
        </message>
        <message>
            <source>These credentials are not allowed to do this.</source>
            <translation>لا يُسمح لبيانات الاعتماد هذه بذلك.</translation>
        </message>
        <message>
            <source>Ask whoever owns the account to allow it.</source>
            <translation>اطلب من مالك الحساب السماح بذلك.</translation>
        </message>
        <message>
            <source>The provider does not know what was asked for.</source>
            <translation>لا يعرف المزوّد ما طُلب منه.</translation>
        </message>
        <message>
            <source>Refresh and look again; check the API base URL.</source>
            <translation>حدّث وانظر مرة أخرى؛ وتحقّق من عنوان API الأساسي.</translation>
        </message>
        <message>
            <source>Something else happened to it in the meantime.</source>
            <translation>طرأ عليه شيء آخر في هذه الأثناء.</translation>
        </message>
        <message>
            <source>Refresh, look at what is there now, and decide again.</source>
            <translation>حدّث، وانظر إلى الموجود الآن، ثم قرّر من جديد.</translation>
        </message>
        <message>
            <source>The provider refused it.</source>
            <translation>رفضه المزوّد.</translation>
        </message>
        <message>
            <source>Look at the likely causes and try again.</source>
            <translation>انظر إلى الأسباب المحتملة وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The balance does not cover it.</source>
            <translation>الرصيد لا يغطيه.</translation>
        </message>
        <message>
            <source>Top the account up in the provider's dashboard.</source>
            <translation>اشحن الحساب في لوحة تحكم المزوّد.</translation>
        </message>
        <message>
            <source>The provider wants an address or papers for this number.</source>
            <translation>يطلب المزوّد عنوانًا أو وثائق لهذا الرقم.</translation>
        </message>
        <message>
            <source>It can only be bought in the provider's dashboard.</source>
            <translation>لا يمكن شراؤه إلا في لوحة تحكم المزوّد.</translation>
        </message>
        <message>
            <source>Something in it is not well-formed.</source>
            <translation>فيه شيء ليس بالصيغة الصحيحة.</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>صحّحه وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>This provider cannot do that.</source>
            <translation>لا يستطيع هذا المزوّد ذلك.</translation>
        </message>
        <message>
            <source>Look in the provider's dashboard whether it can be done there.</source>
            <translation>انظر في لوحة تحكم المزوّد هل يمكن فعله هناك.</translation>
        </message>
        <message>
            <source>The system keychain is locked.</source>
            <translation>سلسلة مفاتيح النظام مقفلة.</translation>
        </message>
        <message>
            <source>Unlock it and try again, or use the secret for this session only.</source>
            <translation>افتحها وحاول مرة أخرى، أو استخدم السر لهذه الجلسة فقط.</translation>
        </message>
        <message>
            <source>The secret is not in the system keychain.</source>
            <translation>السر ليس في سلسلة مفاتيح النظام.</translation>
        </message>
        <message>
            <source>Enter it again, or use it for this session only.</source>
            <translation>أدخله من جديد، أو استخدمه لهذه الجلسة فقط.</translation>
        </message>
        <message>
            <source>A file of this profile cannot be read or written.</source>
            <translation>تتعذّر قراءة ملف من ملفات هذا الملف الشخصي أو كتابته.</translation>
        </message>
        <message>
            <source>Check the disk and the rights of the folder.</source>
            <translation>تحقّق من القرص ومن صلاحيات المجلد.</translation>
        </message>
        <message>
            <source>NumberDesk made a mistake.</source>
            <translation>أخطأ NumberDesk.</translation>
        </message>
        <message>
            <source>Restart it; if it happens again, please report it.</source>
            <translation>أعد تشغيله؛ وإن تكرّر ذلك فيُرجى الإبلاغ عنه.</translation>
        </message>
        <message>
            <source>What was already shown stays as it was.</source>
            <translation>ما عُرض سابقًا يبقى كما هو.</translation>
        </message>
        <message>
            <source>The offers found so far stay.</source>
            <translation>تبقى العروض التي عُثر عليها حتى الآن.</translation>
        </message>
        <message>
            <source>Nothing was saved.</source>
            <translation>لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>Nothing was bought.</source>
            <translation>لم يُشترَ شيء.</translation>
        </message>
        <message>
            <source>Nothing was released.</source>
            <translation>لم يُعَد أي رقم.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>The provider says: %1</source>
            <translation>يقول المزوّد: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>الرمز: ⁨%1⁩</translation>
        </message>
        <message>
            <source>HTTP status: %1</source>
            <translation>حالة HTTP: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Request id: %1</source>
            <translation>معرّف الطلب: ⁨%1⁩</translation>
        </message>
        <message>
            <source>It was sent, and whether it took effect is being checked. It will not be sent again.</source>
            <translation>أُرسل، ويجري التحقق من نفاذه. لن يُرسل مرة أخرى.</translation>
        </message>
        <message>
            <source>Activity shows what comes of it.</source>
            <translation>يعرض النشاط ما ينتج عنه.</translation>
        </message>
    </context>
    <context>
        <name>HttpTransport</name>
        <message>
            <source>The request is not well-formed, so it was not sent.</source>
            <translation>الطلب ليس بالصيغة الصحيحة، لذا لم يُرسل.</translation>
        </message>
    </context>
    <context>
        <name>JournalWords</name>
        <message>
            <source>The journal does not know this change.</source>
            <translation>لا يعرف السجل هذا التغيير.</translation>
        </message>
        <message>
            <source>This change is in the journal already.</source>
            <translation>هذا التغيير موجود في السجل.</translation>
        </message>
        <message>
            <source>The change has moved on meanwhile.</source>
            <translation>تقدّم التغيير في هذه الأثناء.</translation>
        </message>
    </context>
    <context>
        <name>JsonReader</name>
        <message>
            <source>The answer is longer than %1 MiB.</source>
            <translation>الإجابة أطول من %1 MiB.</translation>
        </message>
        <message>
            <source>The answer is empty.</source>
            <translation>الإجابة فارغة.</translation>
        </message>
        <message>
            <source>The provider sent XML instead of JSON.</source>
            <translation>أرسل المزوّد XML بدلًا من JSON.</translation>
        </message>
        <message>
            <source>The provider sent an HTML page instead of JSON.</source>
            <translation>أرسل المزوّد صفحة HTML بدلًا من JSON.</translation>
        </message>
        <message>
            <source>The answer is not valid UTF-8.</source>
            <translation>الإجابة ليست UTF-8 صالحًا.</translation>
        </message>
        <message>
            <source>%1 is missing</source>
            <translation>⁨%1⁩ مفقود</translation>
        </message>
        <message>
            <source>%1 should be a text</source>
            <translation>يجب أن يكون ⁨%1⁩ نصًا</translation>
        </message>
        <message>
            <source>%1 should be a whole number</source>
            <translation>يجب أن يكون ⁨%1⁩ عددًا صحيحًا</translation>
        </message>
        <message>
            <source>%1 should be true or false</source>
            <translation>يجب أن يكون ⁨%1⁩ صوابًا أو خطأ</translation>
        </message>
        <message>
            <source>%1 should be a decimal number</source>
            <translation>يجب أن يكون ⁨%1⁩ عددًا عشريًا</translation>
        </message>
        <message>
            <source>%1 should be an object</source>
            <translation>يجب أن يكون ⁨%1⁩ كائنًا</translation>
        </message>
        <message>
            <source>%1 should be a list of texts</source>
            <translation>يجب أن يكون ⁨%1⁩ قائمة نصوص</translation>
        </message>
        <message>
            <source>%1 should be a list</source>
            <translation>يجب أن يكون ⁨%1⁩ قائمة</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>‏⁨%1⁩: ⁨%2⁩</translation>
        </message>
        <message>
            <source>The answer contains a NUL character.</source>
            <translation>تحتوي الإجابة على الحرف NUL.</translation>
        </message>
        <message>
            <source>The answer contains half a character.</source>
            <translation>تحتوي الإجابة على نصف حرف.</translation>
        </message>
        <message>
            <source>The answer was cut short.</source>
            <translation>الإجابة مبتورة.</translation>
        </message>
        <message>
            <source>The answer is not JSON.</source>
            <translation>الإجابة ليست JSON.</translation>
        </message>
        <message>
            <source>The answer is a list where an object was expected.</source>
            <translation>الإجابة قائمة والمتوقع كائن.</translation>
        </message>
    </context>
    <context>
        <name>KeychainWords</name>
        <message>
            <source>The keychain was not unlocked.</source>
            <translation>لم تُفتح سلسلة المفاتيح.</translation>
        </message>
        <message>
            <source>The prompt of the keychain was not answered in time.</source>
            <translation>لم تُجَب نافذة سلسلة المفاتيح في الوقت المحدد.</translation>
        </message>
        <message>
            <source>This desktop offers no keychain.</source>
            <translation>لا يوفّر سطح المكتب هذا سلسلة مفاتيح.</translation>
        </message>
        <message>
            <source>The keychain does not answer.</source>
            <translation>سلسلة المفاتيح لا تجيب.</translation>
        </message>
    </context>
    <context>
        <name>MemoryWords</name>
        <message>
            <source>It was not entered in this session.</source>
            <translation>لم يُدخل في هذه الجلسة.</translation>
        </message>
        <message>
            <source>It is empty.</source>
            <translation>إنه فارغ.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::AccountDialog</name>
        <message>
            <source>Secrets go to the system keychain and nowhere else.</source>
            <translation>تُحفظ الأسرار في سلسلة مفاتيح النظام ولا مكان سواها.</translation>
        </message>
        <message>
            <source>Advanced: addresses, pace, read-only, spending limit</source>
            <translation>متقدم: العناوين والوتيرة والقراءة فقط وحد الإنفاق</translation>
        </message>
        <message>
            <source>Read-only: never buy, configure or release in this account</source>
            <translation>قراءة فقط: لا شراء ولا ضبط ولا إعادة أرقام في هذا الحساب</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>قراءة فقط</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>اختبار الاتصال</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Leave empty for %1</source>
            <translation>اتركه فارغًا لاستخدام ⁨%1⁩</translation>
        </message>
        <message>
            <source>Edit account</source>
            <translation>تعديل الحساب</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>إضافة حساب</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>المزوّد</translation>
        </message>
        <message>
            <source>A name for this account, e.g. Operations EU</source>
            <translation>اسم لهذا الحساب، مثل: عمليات أوروبا</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>التسمية</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>بنفسجي</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>برتقالي</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>أخضر</translation>
        </message>
        <message>
            <source>Petrol</source>
            <translation>أزرق مخضر</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>وردي</translation>
        </message>
        <message>
            <source>Olive</source>
            <translation>زيتوني</translation>
        </message>
        <message>
            <source>Brown</source>
            <translation>بني</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>أزرق</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>تلقائي</translation>
        </message>
        <message>
            <source>Requests per second</source>
            <translation>الطلبات في الثانية</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <source>Monthly spending limit</source>
            <translation>حد الإنفاق الشهري</translation>
        </message>
        <message>
            <source>In %1, e.g. 250.00</source>
            <translation>بعملة %1، مثلًا 250.00</translation>
        </message>
        <message>
            <source>Leave empty to keep the one in the keychain</source>
            <translation>اتركه فارغًا للإبقاء على المحفوظ في سلسلة المفاتيح</translation>
        </message>
        <message>
            <source>Asking %1…</source>
            <translation>يجري سؤال ⁨%1⁩…</translation>
        </message>
        <message>
            <source>Connected.</source>
            <translation>تم الاتصال.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>جارٍ الحفظ…</translation>
        </message>
        <message>
            <source>Unlock and retry</source>
            <translation>فتح وإعادة المحاولة</translation>
        </message>
        <message>
            <source>For this session only</source>
            <translation>لهذه الجلسة فقط</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::AccountListModel</name>
        <message>
            <source>All accounts</source>
            <translation>جميع الحسابات</translation>
        </message>
        <message>
            <source>no account yet</source>
            <translation>لا حسابات بعد</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>لا حسابات</numerusform>
                <numerusform>حساب واحد</numerusform>
                <numerusform>حسابان</numerusform>
                <numerusform>%n حسابات</numerusform>
                <numerusform>%n حسابًا</numerusform>
                <numerusform>%n حساب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %2, %n number(s)</source>
            <translation>
                <numerusform>‏⁨%1⁩، ⁨%2⁩، لا أرقام</numerusform>
                <numerusform>‏⁨%1⁩، ⁨%2⁩، رقم واحد</numerusform>
                <numerusform>‏⁨%1⁩، ⁨%2⁩، رقمان</numerusform>
                <numerusform>‏⁨%1⁩، ⁨%2⁩، %n أرقام</numerusform>
                <numerusform>‏⁨%1⁩، ⁨%2⁩، %n رقمًا</numerusform>
                <numerusform>‏⁨%1⁩، ⁨%2⁩، %n رقم</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::AccountSearch</name>
        <message>
            <source>The account is not ready to be used.</source>
            <translation>الحساب غير جاهز للاستخدام.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::AccountSlot</name>
        <message>
            <source>This version of NumberDesk does not know the provider of this account.</source>
            <translation>لا يعرف إصدار NumberDesk هذا مزوّد هذا الحساب.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::Accounts</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Requests per second cannot be less than nothing.</source>
            <translation>لا يمكن أن تقل الطلبات في الثانية عن الصفر.</translation>
        </message>
        <message>
            <source>The spending limit cannot be less than nothing.</source>
            <translation>لا يمكن أن يقل حد الإنفاق عن الصفر.</translation>
        </message>
        <message>
            <source>There is an account with these credentials already.</source>
            <translation>يوجد حساب ببيانات الاعتماد هذه.</translation>
        </message>
        <message>
            <source>This account was removed meanwhile.</source>
            <translation>أُزيل هذا الحساب في هذه الأثناء.</translation>
        </message>
        <message>
            <source>Choose a provider first.</source>
            <translation>اختر مزوّدًا أولًا.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ActivityDetail</name>
        <message>
            <source>Exact request, secrets masked</source>
            <translation>الطلب كما هو مع إخفاء الأسرار</translation>
        </message>
        <message>
            <source>Exact request</source>
            <translation>الطلب كما هو</translation>
        </message>
        <message>
            <source>It happened</source>
            <translation>لقد حدث</translation>
        </message>
        <message>
            <source>It did not happen</source>
            <translation>لم يحدث</translation>
        </message>
        <message>
            <source>Copy as cURL</source>
            <translation>نسخ بصيغة cURL</translation>
        </message>
        <message>
            <source>Look now</source>
            <translation>تحقّق الآن</translation>
        </message>
        <message>
            <source>No change selected</source>
            <translation>لم يُحدد أي تغيير</translation>
        </message>
        <message>
            <source>Select a row to see its course and the exact request.</source>
            <translation>حدّد صفًا لعرض مساره والطلب كما هو.</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>المسار</translation>
        </message>
        <message>
            <source>%1 · %2 · %3 · by %4</source>
            <comment>what, account, time, person</comment>
            <translation>‏⁨%1⁩ · ⁨%2⁩ · ⁨%3⁩ · بواسطة ⁨%4⁩</translation>
        </message>
        <message>
            <source>an account that was removed</source>
            <translation>حساب أُزيل</translation>
        </message>
        <message>
            <source>Open dashboard</source>
            <translation>فتح لوحة التحكم</translation>
        </message>
        <message>
            <source>No request id</source>
            <translation>لا معرّف للطلب</translation>
        </message>
        <message>
            <source>Request id: %1</source>
            <translation>معرّف الطلب: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Did it happen?</source>
            <translation>هل حدث؟</translation>
        </message>
        <message>
            <source>Did it not happen?</source>
            <translation>ألم يحدث؟</translation>
        </message>
        <message>
            <source>Say so only when you have seen it at the provider. The journal will say that you decided, and %1 is free for other changes.</source>
            <translation>لا تقل ذلك إلا بعد أن تراه لدى المزوّد. سيذكر السجل أن القرار قرارك، ويصبح ⁨%1⁩ متاحًا للتغييرات الأخرى.</translation>
        </message>
        <message>
            <source>Say so only when you have seen at the provider that it did not happen. The journal will say that you decided, and %1 can be bought or changed again.</source>
            <translation>لا تقل ذلك إلا بعد أن ترى لدى المزوّد أنه لم يحدث. سيذكر السجل أن القرار قرارك، ويمكن شراء ⁨%1⁩ أو تغييره مرة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ActivityModel</name>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>When</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>What</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>بالكلمات</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>معرّف الطلب</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ActivityPage</name>
        <message>
            <source>Filter activity</source>
            <translation>تصفية النشاط</translation>
        </message>
        <message>
            <source>Digits, account, what, request id…</source>
            <translation>أرقام، حساب، إجراء، معرّف طلب…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>النشاط</translation>
        </message>
        <message>
            <source>The journal cannot be used, so nothing is sent.</source>
            <translation>لا يمكن استخدام السجل، لذا لا يُرسل شيء.</translation>
        </message>
        <message>
            <source>Unsettled %1</source>
            <translation>غير محسوم: %1</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>لم يُرسل شيء بعد</translation>
        </message>
        <message>
            <source>Whatever you buy, configure or release stands here with what came of it.</source>
            <translation>كل ما تشتريه أو تضبطه أو تعيده يظهر هنا مع نتيجته.</translation>
        </message>
        <message>
            <source>Nothing fits this filter</source>
            <translation>لا شيء يطابق هذه التصفية</translation>
        </message>
        <message>
            <source>Clear the filter line or show all accounts to see everything again.</source>
            <translation>امسح سطر التصفية أو اعرض جميع الحسابات لرؤية كل شيء مجددًا.</translation>
        </message>
        <message>
            <source>Export activity</source>
            <translation>تصدير النشاط</translation>
        </message>
        <message>
            <source>Nothing was exported</source>
            <translation>لم يُصدَّر شيء</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>لا تغييرات</numerusform>
                <numerusform>تغيير واحد</numerusform>
                <numerusform>تغييران</numerusform>
                <numerusform>%n تغييرات</numerusform>
                <numerusform>%n تغييرًا</numerusform>
                <numerusform>%n تغيير</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>changes, unsettled</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n unsettled</source>
            <translation>
                <numerusform>لا شيء غير محسوم</numerusform>
                <numerusform>واحد غير محسوم</numerusform>
                <numerusform>اثنان غير محسومين</numerusform>
                <numerusform>%n غير محسومة</numerusform>
                <numerusform>%n غير محسوم</numerusform>
                <numerusform>%n غير محسوم</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::AskProviderDialog</name>
        <message>
            <source>Ask the provider</source>
            <translation>سؤال المزوّد</translation>
        </message>
        <message>
            <source>The provider filters its own list. What it finds is added to what is known here and shown.</source>
            <translation>يصفّي المزوّد قائمته بنفسه. يُضاف ما يعثر عليه إلى المعروف هنا ويُعرض.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>سؤال</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>The provider found no number like this.</source>
            <translation>لم يعثر المزوّد على رقم كهذا.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::BasketModel</name>
        <message>
            <source>%1 a month</source>
            <translation>⁨%1⁩ شهريًا</translation>
        </message>
        <message>
            <source>price not told</source>
            <translation>السعر غير مذكور</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>type, price</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>number, type and price, account</comment>
            <translation>‏⁨%1⁩، ⁨%2⁩، ⁨%3⁩</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>إزالة ⁨%1⁩</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::BasketPanel</name>
        <message>
            <source>Basket</source>
            <translation>السلة</translation>
        </message>
        <message>
            <source>Set up with</source>
            <translation>الإعدادات عند الشراء</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>إفراغ</translation>
        </message>
        <message>
            <source>The basket is empty</source>
            <translation>السلة فارغة</translation>
        </message>
        <message>
            <source>Tick numbers in the list, or select some and add them.</source>
            <translation>ضع علامة على أرقام في القائمة، أو حدّد بعضها وأضفها.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>numbers, accounts</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>لا أرقام</numerusform>
                <numerusform>رقم واحد</numerusform>
                <numerusform>رقمان</numerusform>
                <numerusform>%n أرقام</numerusform>
                <numerusform>%n رقمًا</numerusform>
                <numerusform>%n رقم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>لا حسابات</numerusform>
                <numerusform>حساب واحد</numerusform>
                <numerusform>حسابان</numerusform>
                <numerusform>%n حسابات</numerusform>
                <numerusform>%n حسابًا</numerusform>
                <numerusform>%n حساب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Buy %n number(s)…</source>
            <translation>
                <numerusform>شراء %n رقم…</numerusform>
                <numerusform>شراء رقم واحد…</numerusform>
                <numerusform>شراء رقمين…</numerusform>
                <numerusform>شراء %n أرقام…</numerusform>
                <numerusform>شراء %n رقمًا…</numerusform>
                <numerusform>شراء %n رقم…</numerusform>
            </translation>
        </message>
        <message>
            <source>Bought for this subaccount. Set the numbers up with an account of its own afterwards.</source>
            <translation>يُشترى لهذا الحساب الفرعي. اضبط الأرقام بعد ذلك بحساب خاص به.</translation>
        </message>
        <message>
            <source>Leave empty to buy for this account.</source>
            <translation>اتركه فارغًا للشراء لهذا الحساب.</translation>
        </message>
        <message>
            <source>The list could not be read: %1</source>
            <translation>تعذّرت قراءة القائمة: ⁨%1⁩</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::BuyPage</name>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>المطابقة</translation>
        </message>
        <message>
            <source>Highest monthly price</source>
            <translation>أعلى سعر شهري</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>MMS</source>
            <translation>MMS</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>الصوت</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Load more</source>
            <translation>تحميل المزيد</translation>
        </message>
        <message>
            <source>Add to basket</source>
            <translation>إضافة إلى السلة</translation>
        </message>
        <message>
            <source>Buy…</source>
            <translation>شراء…</translation>
        </message>
        <message>
            <source>Available numbers</source>
            <translation>الأرقام المتاحة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message numerus="yes">
            <source>%n offer(s) could not be understood and are left out.</source>
            <translation>
                <numerusform>تعذّر فهم %n عرض فحُذف.</numerusform>
                <numerusform>تعذّر فهم عرض واحد فحُذف.</numerusform>
                <numerusform>تعذّر فهم عرضين فحُذفا.</numerusform>
                <numerusform>تعذّر فهم %n عروض فحُذفت.</numerusform>
                <numerusform>تعذّر فهم %n عرضًا فحُذفت.</numerusform>
                <numerusform>تعذّر فهم %n عرض فحُذفت.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 shown of %2</source>
            <translation>المعروض %1 من %2</translation>
        </message>
        <message numerus="yes">
            <source>%n offer(s)</source>
            <translation>
                <numerusform>لا عروض</numerusform>
                <numerusform>عرض واحد</numerusform>
                <numerusform>عرضان</numerusform>
                <numerusform>%n عروض</numerusform>
                <numerusform>%n عرضًا</numerusform>
                <numerusform>%n عرض</numerusform>
            </translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>Offers appear here as they come.</source>
            <translation>تظهر العروض هنا حال وصولها.</translation>
        </message>
        <message>
            <source>No account is ready</source>
            <translation>لا حساب جاهز</translation>
        </message>
        <message>
            <source>Searching needs an account whose credentials are at hand.</source>
            <translation>يحتاج البحث إلى حساب بيانات اعتماده متوفرة.</translation>
        </message>
        <message>
            <source>Add an account…</source>
            <translation>إضافة حساب…</translation>
        </message>
        <message>
            <source>Pick a country and search</source>
            <translation>اختر بلدًا وابحث</translation>
        </message>
        <message>
            <source>All your accounts are asked at once. Nothing is bought before you have reviewed it.</source>
            <translation>تُسأل جميع حساباتك دفعة واحدة. لا يُشترى شيء قبل أن تراجعه.</translation>
        </message>
        <message>
            <source>No account could answer</source>
            <translation>لم يتمكن أي حساب من الإجابة</translation>
        </message>
        <message>
            <source>The marks above say why; click one for the provider's own words.</source>
            <translation>تذكر العلامات أعلاه السبب؛ انقر واحدة لقراءة كلام المزوّد نفسه.</translation>
        </message>
        <message>
            <source>Search again</source>
            <translation>البحث مجددًا</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>لم يُعثر على شيء</translation>
        </message>
        <message>
            <source>Try fewer digits, another match or type, or leave out the highest price.</source>
            <translation>جرّب أرقامًا أقل، أو مطابقة أو نوعًا آخر، أو احذف أعلى سعر.</translation>
        </message>
        <message>
            <source>Search the whole country</source>
            <translation>البحث في البلد كله</translation>
        </message>
        <message>
            <source>These accounts have no numbers on offer in this country now. Try another country.</source>
            <translation>لا أرقام معروضة لدى هذه الحسابات في هذا البلد الآن. جرّب بلدًا آخر.</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) cannot be bought and were left out.</source>
            <translation>
                <numerusform>لا يمكن شراء %n رقم فتُرك.</numerusform>
                <numerusform>لا يمكن شراء رقم واحد فتُرك.</numerusform>
                <numerusform>لا يمكن شراء رقمين فتُركا.</numerusform>
                <numerusform>لا يمكن شراء %n أرقام فتُركت.</numerusform>
                <numerusform>لا يمكن شراء %n رقمًا فتُركت.</numerusform>
                <numerusform>لا يمكن شراء %n رقم فتُركت.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export offers</source>
            <translation>تصدير العروض</translation>
        </message>
        <message>
            <source>Nothing was exported</source>
            <translation>لم يُصدَّر شيء</translation>
        </message>
        <message>
            <source>No search yet</source>
            <translation>لا بحث بعد</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>found, selected</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>لم يُحدد شيء</numerusform>
                <numerusform>حُدد واحد</numerusform>
                <numerusform>حُدد اثنان</numerusform>
                <numerusform>حُددت %n</numerusform>
                <numerusform>حُدد %n</numerusform>
                <numerusform>حُدد %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ChangeJob</name>
        <message>
            <source>The account is not ready to be used. Nothing was sent.</source>
            <translation>الحساب غير جاهز للاستخدام. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>The settings of a number in a subaccount can only be changed with an account of its own.</source>
            <translation>لا يمكن تغيير إعدادات رقم في حساب فرعي إلا بحساب خاص به.</translation>
        </message>
        <message>
            <source>Sending.</source>
            <translation>جارٍ الإرسال.</translation>
        </message>
        <message>
            <source>The provider refused it.</source>
            <translation>رفضه المزوّد.</translation>
        </message>
        <message>
            <source>The provider refused it in words that can also mean that it happened: looking.</source>
            <translation>رفضه المزوّد بكلمات قد تعني أيضًا أنه حدث: يجري التحقق.</translation>
        </message>
        <message>
            <source>Sent, but no answer came that can be relied on: looking.</source>
            <translation>أُرسل، لكن لم تصل إجابة يُعتمد عليها: يجري التحقق.</translation>
        </message>
        <message>
            <source>The provider accepted it and goes on working.</source>
            <translation>قبِله المزوّد ويواصل العمل عليه.</translation>
        </message>
        <message>
            <source>The provider said yes, but its list does not show it yet: looking.</source>
            <translation>وافق المزوّد، لكن قائمته لا تُظهره بعد: يجري التحقق.</translation>
        </message>
        <message>
            <source>The provider said yes. It is for a subaccount, whose numbers cannot be read back with this account.</source>
            <translation>وافق المزوّد. إنه لحساب فرعي لا تمكن إعادة قراءة أرقامه بهذا الحساب.</translation>
        </message>
        <message>
            <source>Bought, and seen in the account.</source>
            <translation>اشتُري وظهر في الحساب.</translation>
        </message>
        <message>
            <source>Released, and gone from the account.</source>
            <translation>أُعيد الرقم واختفى من الحساب.</translation>
        </message>
        <message>
            <source>Written, read back and compared: every setting that can be read is as wanted.</source>
            <translation>كُتبت الإعدادات وأُعيدت قراءتها وقورنت: كل إعداد تمكن قراءته كما هو مطلوب.</translation>
        </message>
        <message>
            <source>The provider said yes, but this did not take effect: %1. Look at the number before trying again.</source>
            <translation>وافق المزوّد، لكن هذا لم ينفذ: ⁨%1⁩. انظر إلى الرقم قبل المحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>لم يُرسل شيء.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ChangeRunner</name>
        <message>
            <source>The program ended before this was sent. Nothing was sent.</source>
            <translation>انتهى البرنامج قبل إرسال هذا. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>The program ended while this was being sent.</source>
            <translation>انتهى البرنامج في أثناء إرسال هذا.</translation>
        </message>
        <message>
            <source>The program ended while this was being sent: looking what became of it.</source>
            <translation>انتهى البرنامج في أثناء إرسال هذا: يجري التحقق مما حدث.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::CommandPalette</name>
        <message>
            <source>Find anything</source>
            <translation>البحث عن أي شيء</translation>
        </message>
        <message>
            <source>An action, an account, or digits of a number</source>
            <translation>إجراء أو حساب أو أرقام من رقم هاتف</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::CostSummary</name>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>شهريًا</translation>
        </message>
        <message>
            <source>first year</source>
            <translation>السنة الأولى</translation>
        </message>
        <message>
            <source>Now %1, a month %2, first year %3</source>
            <translation>الآن ⁨%1⁩، شهريًا ⁨%2⁩، السنة الأولى ⁨%3⁩</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>غير مذكور</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::DifferenceDelegate</name>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>‏⁨%1⁩: ⁨%2⁩ ← ⁨%3⁩</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::FieldForm</name>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Cannot be read back</source>
            <translation>لا تمكن إعادة قراءته</translation>
        </message>
        <message>
            <source>Different values – left as they are</source>
            <translation>قيم مختلفة – تُترك كما هي</translation>
        </message>
        <message>
            <source>different</source>
            <translation>مختلفة</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::FormField</name>
        <message>
            <source>was empty</source>
            <translation>كان فارغًا</translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>كان ⁨%1⁩</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>%1 is what the value was, %2 the hint for the field</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>‏⁨%1⁩: ⁨%2⁩</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::HttpCall</name>
        <message>
            <source>The server refused the connection.</source>
            <translation>رفض الخادم الاتصال.</translation>
        </message>
        <message>
            <source>The server’s name could not be found.</source>
            <translation>تعذّر العثور على اسم الخادم.</translation>
        </message>
        <message>
            <source>The proxy wants a name and a password.</source>
            <translation>يطلب الوكيل اسمًا وكلمة مرور.</translation>
        </message>
        <message>
            <source>The connection broke before the answer had come.</source>
            <translation>انقطع الاتصال قبل وصول الإجابة.</translation>
        </message>
        <message>
            <source>The answer is not proper HTTP.</source>
            <translation>الإجابة ليست HTTP سليمًا.</translation>
        </message>
        <message>
            <source>No connection to the server could be made or kept.</source>
            <translation>تعذّر إنشاء اتصال بالخادم أو الإبقاء عليه.</translation>
        </message>
        <message>
            <source>The answer is longer than %1 MiB.</source>
            <translation>الإجابة أطول من %1 MiB.</translation>
        </message>
        <message>
            <source>The answer was cut short.</source>
            <translation>الإجابة مبتورة.</translation>
        </message>
        <message>
            <source>The server sends the request round in a circle.</source>
            <translation>يعيد الخادم توجيه الطلب في حلقة.</translation>
        </message>
        <message>
            <source>The server sends the request on to another address.</source>
            <translation>يوجّه الخادم الطلب إلى عنوان آخر.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::MainWindow</name>
        <message>
            <source>Accounts</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <source>Add an account…</source>
            <translation>إضافة حساب…</translation>
        </message>
        <message>
            <source>Add an &amp;account…</source>
            <translation>إضافة حساب…</translation>
        </message>
        <message>
            <source>&amp;Edit account…</source>
            <translation>تعديل الحساب…</translation>
        </message>
        <message>
            <source>&amp;Remove account…</source>
            <translation>إزالة الحساب…</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>&amp;Copy number</source>
            <translation>نسخ الرقم</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>Find &amp;anything…</source>
            <translation>البحث عن أي شيء…</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>تحديث</translation>
        </message>
        <message>
            <source>&amp;Ask the provider…</source>
            <translation>سؤال المزوّد…</translation>
        </message>
        <message>
            <source>&amp;Configure…</source>
            <translation>ضبط…</translation>
        </message>
        <message>
            <source>Re&amp;lease…</source>
            <translation>إعادة الرقم…</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>المعاين</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>&amp;What to do here</source>
            <translation>ما الذي يمكن فعله هنا</translation>
        </message>
        <message>
            <source>A&amp;bout NumberDesk</source>
            <translation>حول NumberDesk</translation>
        </message>
        <message>
            <source>NumberDesk – sandbox</source>
            <translation>‏NumberDesk – البيئة التجريبية</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Buy</source>
            <translation>شراء</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>النشاط</translation>
        </message>
        <message>
            <source>All your numbers, one window</source>
            <translation>جميع أرقامك في نافذة واحدة</translation>
        </message>
        <message>
            <source>Search, buy, configure and give back numbers at your providers. Nothing is sent before you have reviewed it.</source>
            <translation>ابحث عن الأرقام لدى مزوّديك واشترِها واضبطها وأعِدها. لا يُرسل شيء قبل أن تراجعه.</translation>
        </message>
        <message>
            <source>Secrets stay in the system keychain.</source>
            <translation>تبقى الأسرار في سلسلة مفاتيح النظام.</translation>
        </message>
        <message>
            <source>Try the sandbox</source>
            <translation>تجربة البيئة التجريبية</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>&amp;Numbers</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>&amp;Buy</source>
            <translation>شراء</translation>
        </message>
        <message>
            <source>&amp;Activity</source>
            <translation>النشاط</translation>
        </message>
        <message>
            <source>No account yet</source>
            <translation>لا حسابات بعد</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Unlock and try again</source>
            <translation>فتح وإعادة المحاولة</translation>
        </message>
        <message>
            <source>Enter the secret…</source>
            <translation>إدخال السر…</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>إزالة «⁨%1⁩»؟</translation>
        </message>
        <message>
            <source>NumberDesk forgets the account and its secrets. Its numbers stay yours at the provider, and what was done stays in Activity.</source>
            <translation>ينسى NumberDesk الحساب وأسراره. تبقى أرقامه لك لدى المزوّد، ويبقى ما جرى في النشاط.</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>إزالة الحساب</translation>
        </message>
        <message>
            <source>The account was not removed</source>
            <translation>لم يُزَل الحساب</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Ctrl+K  find anything
Ctrl+F  filter or search
F5  refresh
Ctrl+1 … 3  pages
Ctrl+Return  review
Del  release the selected numbers (reviewed first)
Ctrl+C  copy numbers
Ctrl+E  export
Ctrl+I  inspector
F1  this list</source>
            <translation>Ctrl+K  البحث عن أي شيء
‏⁨Ctrl+F⁩  تصفية أو بحث
‏⁨F5⁩  تحديث
‏⁨Ctrl+1 … 3⁩  الصفحات
‏⁨Ctrl+Return⁩  مراجعة
‏⁨Del⁩  إعادة الأرقام المحددة (بعد مراجعتها)
‏⁨Ctrl+C⁩  نسخ الأرقام
‏⁨Ctrl+E⁩  تصدير
‏⁨Ctrl+I⁩  المعاين
‏⁨F1⁩  هذه القائمة</translation>
        </message>
        <message>
            <source>NumberDesk %1</source>
            <translation>NumberDesk %1</translation>
        </message>
        <message>
            <source>Rent, configure and give back phone numbers.
Free software under the GNU General Public License, version 3 or later.</source>
            <translation>استئجار أرقام الهاتف وضبطها وإعادتها.
برنامج حر بموجب رخصة جنو العمومية العامة (GNU GPL)، الإصدار 3 أو ما بعده.</translation>
        </message>
        <message numerus="yes">
            <source>Quit with %n change(s) under way?</source>
            <translation>
                <numerusform>إنهاء البرنامج؟</numerusform>
                <numerusform>إنهاء البرنامج مع تغيير واحد قيد التنفيذ؟</numerusform>
                <numerusform>إنهاء البرنامج مع تغييرين قيد التنفيذ؟</numerusform>
                <numerusform>إنهاء البرنامج مع %n تغييرات قيد التنفيذ؟</numerusform>
                <numerusform>إنهاء البرنامج مع %n تغييرًا قيد التنفيذ؟</numerusform>
                <numerusform>إنهاء البرنامج مع %n تغيير قيد التنفيذ؟</numerusform>
            </translation>
        </message>
        <message>
            <source>What was sent cannot be called back. It is in the journal, and the next start takes it up. What was not sent yet will not be sent.</source>
            <translation>لا يمكن استرجاع ما أُرسل. إنه في السجل، ويتابعه التشغيل القادم. وما لم يُرسل بعد لن يُرسل.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::MessageBar</name>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>إخفاء الرسالة</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>إخفاء التفاصيل</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::MoneyDelegate</name>
        <message>
            <source>not told</source>
            <translation>غير مذكور</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::NumberInspector</name>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Review…</source>
            <translation>مراجعة…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>الخام</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>المعاين</translation>
        </message>
        <message>
            <source>No number selected</source>
            <translation>لم يُحدد أي رقم</translation>
        </message>
        <message>
            <source>Select one or several numbers to see and change their settings.</source>
            <translation>حدّد رقمًا أو عدة أرقام لعرض إعداداتها وتغييرها.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>لا أرقام</numerusform>
                <numerusform>رقم واحد</numerusform>
                <numerusform>رقمان</numerusform>
                <numerusform>%n أرقام</numerusform>
                <numerusform>%n رقمًا</numerusform>
                <numerusform>%n رقم</numerusform>
            </translation>
        </message>
        <message>
            <source>in several accounts</source>
            <translation>في عدة حسابات</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Capabilities</source>
            <translation>الإمكانيات</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>الوجهة</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>شهريًا</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>Next charge</source>
            <translation>الخصم التالي</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>ينتهي في</translation>
        </message>
        <message>
            <source>Limitations</source>
            <translation>القيود</translation>
        </message>
        <message>
            <source>Show in Activity</source>
            <translation>عرض في النشاط</translation>
        </message>
        <message>
            <source>Cannot be read back, and nothing was set here: it may be reset when other settings are written.</source>
            <translation>لا تمكن إعادة قراءته، ولم يُحدد شيء هنا: قد يُعاد إلى قيمته الأولى عند كتابة إعدادات أخرى.</translation>
        </message>
        <message>
            <source>Last set here: %1. It is written again with other settings.</source>
            <translation>آخر ما حُدد هنا: ⁨%1⁩. يُكتب مرة أخرى مع الإعدادات الأخرى.</translation>
        </message>
        <message>
            <source>The list could not be read: %1</source>
            <translation>تعذّرت قراءة القائمة: ⁨%1⁩</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) changed</source>
            <translation>
                <numerusform>لم يتغيّر أي حقل</numerusform>
                <numerusform>تغيّر حقل واحد</numerusform>
                <numerusform>تغيّر حقلان</numerusform>
                <numerusform>تغيّرت %n حقول</numerusform>
                <numerusform>تغيّر %n حقلًا</numerusform>
                <numerusform>تغيّر %n حقل</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::NumberTable</name>
        <message>
            <source>Needs attention</source>
            <translation>يحتاج إلى انتباه</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>في انتظار الإرسال</translation>
        </message>
        <message>
            <source>Buying…</source>
            <translation>جارٍ الشراء…</translation>
        </message>
        <message>
            <source>Checking purchase…</source>
            <translation>جارٍ التحقق من الشراء…</translation>
        </message>
        <message>
            <source>Releasing…</source>
            <translation>تجري إعادة الرقم…</translation>
        </message>
        <message>
            <source>Checking release…</source>
            <translation>جارٍ التحقق من إعادة الرقم…</translation>
        </message>
        <message>
            <source>Updating…</source>
            <translation>جارٍ التحديث…</translation>
        </message>
        <message>
            <source>Checking update…</source>
            <translation>جارٍ التحقق من التحديث…</translation>
        </message>
        <message>
            <source>Ends %1</source>
            <translation>ينتهي في %1</translation>
        </message>
        <message>
            <source>Not configured</source>
            <translation>غير مضبوط</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Capabilities</source>
            <translation>الإمكانيات</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>التسمية</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>الوجهة</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>شهريًا</translation>
        </message>
        <message>
            <source>Next charge</source>
            <translation>الخصم التالي</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::NumbersPage</name>
        <message>
            <source>Filter numbers</source>
            <translation>تصفية الأرقام</translation>
        </message>
        <message>
            <source>Digits in any spelling, label, country, webhook host…</source>
            <translation>أرقام بأي كتابة، تسمية، بلد، مضيف خطاف الويب…</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>تحديث</translation>
        </message>
        <message>
            <source>Ask the provider…</source>
            <translation>سؤال المزوّد…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Capability</source>
            <translation>الإمكانية</translation>
        </message>
        <message>
            <source>Not configured</source>
            <translation>غير مضبوط</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>ينتهي قريبًا</translation>
        </message>
        <message>
            <source>Configure…</source>
            <translation>ضبط…</translation>
        </message>
        <message>
            <source>Release…</source>
            <translation>إعادة الرقم…</translation>
        </message>
        <message>
            <source>Your numbers</source>
            <translation>أرقامك</translation>
        </message>
        <message>
            <source>Any type</source>
            <translation>كل الأنواع</translation>
        </message>
        <message>
            <source>Any capability</source>
            <translation>كل الإمكانيات</translation>
        </message>
        <message>
            <source>Any country</source>
            <translation>كل البلدان</translation>
        </message>
        <message numerus="yes">
            <source>The provider found %n</source>
            <translation>
                <numerusform>لم يعثر المزوّد على شيء</numerusform>
                <numerusform>عثر المزوّد على واحد</numerusform>
                <numerusform>عثر المزوّد على اثنين</numerusform>
                <numerusform>عثر المزوّد على %n</numerusform>
                <numerusform>عثر المزوّد على %n</numerusform>
                <numerusform>عثر المزوّد على %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>لم يُعثر على شيء</numerusform>
                <numerusform>عُثر على واحد</numerusform>
                <numerusform>عُثر على اثنين</numerusform>
                <numerusform>عُثر على %n</numerusform>
                <numerusform>عُثر على %n</numerusform>
                <numerusform>عُثر على %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Listing your numbers…</source>
            <translation>يجري سرد أرقامك…</translation>
        </message>
        <message>
            <source>Rows appear here as they come.</source>
            <translation>تظهر الصفوف هنا حال وصولها.</translation>
        </message>
        <message>
            <source>Nothing fits this filter</source>
            <translation>لا شيء يطابق هذه التصفية</translation>
        </message>
        <message>
            <source>Clear the filter line or take a chip away to see your numbers again.</source>
            <translation>امسح سطر التصفية أو أزل إحدى الشارات لرؤية أرقامك مجددًا.</translation>
        </message>
        <message>
            <source>No numbers yet</source>
            <translation>لا أرقام بعد</translation>
        </message>
        <message>
            <source>Buy one on the Buy page, or refresh if you expected some here.</source>
            <translation>اشترِ رقمًا من صفحة الشراء، أو حدّث إن كنت تتوقع أرقامًا هنا.</translation>
        </message>
        <message>
            <source>The provider counts %1 numbers, %2 were listed. Refresh to compare again.</source>
            <translation>يحصي المزوّد %1 من الأرقام، وسُرد منها %2. حدّث للمقارنة من جديد.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the provider's list could not be understood and are missing here.</source>
            <translation>
                <numerusform>تعذّر فهم %n صف من قائمة المزوّد فهو غائب هنا.</numerusform>
                <numerusform>تعذّر فهم صف واحد من قائمة المزوّد فهو غائب هنا.</numerusform>
                <numerusform>تعذّر فهم صفين من قائمة المزوّد فهما غائبان هنا.</numerusform>
                <numerusform>تعذّر فهم %n صفوف من قائمة المزوّد فهي غائبة هنا.</numerusform>
                <numerusform>تعذّر فهم %n صفًا من قائمة المزوّد فهي غائبة هنا.</numerusform>
                <numerusform>تعذّر فهم %n صف من قائمة المزوّد فهي غائبة هنا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s)</source>
            <translation>
                <numerusform>لا أرقام</numerusform>
                <numerusform>رقم واحد</numerusform>
                <numerusform>رقمان</numerusform>
                <numerusform>%Ln أرقام</numerusform>
                <numerusform>%Ln رقمًا</numerusform>
                <numerusform>%Ln رقم</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>لم يُحدد شيء</numerusform>
                <numerusform>حُدد واحد</numerusform>
                <numerusform>حُدد اثنان</numerusform>
                <numerusform>حُددت %Ln</numerusform>
                <numerusform>حُدد %Ln</numerusform>
                <numerusform>حُدد %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>تصدير المعروض</translation>
        </message>
        <message>
            <source>Nothing was exported</source>
            <translation>لم يُصدَّر شيء</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::OfferSearch</name>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Highest monthly price</source>
            <translation>أعلى سعر شهري</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::OfferTable</name>
        <message>
            <source>not told</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>In the basket: %1</source>
            <translation>في السلة: %1</translation>
        </message>
        <message>
            <source>In the basket</source>
            <translation>في السلة</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Capabilities</source>
            <translation>الإمكانيات</translation>
        </message>
        <message>
            <source>Set-up</source>
            <translation>التأسيس</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>شهريًا</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>السنة الأولى</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>للعلم</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::PageTab</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>لا شيء في الانتظار</numerusform>
                <numerusform>واحد في الانتظار</numerusform>
                <numerusform>اثنان في الانتظار</numerusform>
                <numerusform>%n في الانتظار</numerusform>
                <numerusform>%n في الانتظار</numerusform>
                <numerusform>%n في الانتظار</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::Program</name>
        <message>
            <source>Vonage sandbox</source>
            <translation>بيئة Vonage التجريبية</translation>
        </message>
        <message>
            <source>Writing is switched off</source>
            <translation>الكتابة معطّلة</translation>
        </message>
        <message>
            <source>The journal was damaged</source>
            <translation>كان السجل تالفًا</translation>
        </message>
        <message>
            <source>It was kept as %1, and a new one was begun. Refresh every account and compare.</source>
            <translation>حُفظ باسم ⁨%1⁩ وبدأ سجل جديد. حدّث كل حساب وقارن.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation>التقدّم</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::Reconciler</name>
        <message>
            <source>Looked: the number is in the account.</source>
            <translation>جرى التحقق: الرقم في الحساب.</translation>
        </message>
        <message>
            <source>Looked: the number is not in the account any more.</source>
            <translation>جرى التحقق: لم يعد الرقم في الحساب.</translation>
        </message>
        <message>
            <source>Looked: every setting is as wanted.</source>
            <translation>جرى التحقق: كل إعداد كما هو مطلوب.</translation>
        </message>
        <message>
            <source>Looked: the number is not in the account.</source>
            <translation>جرى التحقق: الرقم ليس في الحساب.</translation>
        </message>
        <message>
            <source>Looked: the number is still in the account.</source>
            <translation>جرى التحقق: ما زال الرقم في الحساب.</translation>
        </message>
        <message>
            <source>Looked: the settings are not as wanted.</source>
            <translation>جرى التحقق: الإعدادات ليست كما هو مطلوب.</translation>
        </message>
        <message>
            <source>Looked again at least five minutes later: the number is not in the account.</source>
            <translation>أُعيد التحقق بعد خمس دقائق على الأقل: الرقم ليس في الحساب.</translation>
        </message>
        <message>
            <source>Looked again at least five minutes later: the number is still in the account.</source>
            <translation>أُعيد التحقق بعد خمس دقائق على الأقل: ما زال الرقم في الحساب.</translation>
        </message>
        <message>
            <source>Looked again at least five minutes later: the settings are not as wanted.</source>
            <translation>أُعيد التحقق بعد خمس دقائق على الأقل: الإعدادات ليست كما هو مطلوب.</translation>
        </message>
        <message>
            <source>Still unclear after 24 hours: a person has to decide.</source>
            <translation>ما زال الأمر غير واضح بعد 24 ساعة: يجب أن يقرّر شخص.</translation>
        </message>
        <message>
            <source>The journal could not be written.</source>
            <translation>تعذّرت كتابة السجل.</translation>
        </message>
        <message>
            <source>The journal could not be written, so nothing was sent.</source>
            <translation>تعذّرت كتابة السجل، لذا لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>The journal could not be written after this was sent: looking what became of it.</source>
            <translation>تعذّرت كتابة السجل بعد إرسال هذا: يجري التحقق مما حدث.</translation>
        </message>
        <message>
            <source>Looked again: the number is not in the account, and it is on offer again.</source>
            <translation>أُعيد التحقق: الرقم ليس في الحساب، وهو معروض من جديد.</translation>
        </message>
        <message>
            <source>Looked again: the number is not in the account, and it is not on offer either.</source>
            <translation>أُعيد التحقق: الرقم ليس في الحساب، وليس معروضًا كذلك.</translation>
        </message>
        <message>
            <source>A person decided: it happened.</source>
            <translation>قرّر شخص: لقد حدث.</translation>
        </message>
        <message>
            <source>A person decided: it did not happen.</source>
            <translation>قرّر شخص: لم يحدث.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ReviewDialog</name>
        <message>
            <source>Confirmation</source>
            <translation>التأكيد</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>نسخ كنص</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message numerus="yes">
            <source>Review %n change(s)</source>
            <translation>
                <numerusform>مراجعة %n تغيير</numerusform>
                <numerusform>مراجعة تغيير واحد</numerusform>
                <numerusform>مراجعة تغييرين</numerusform>
                <numerusform>مراجعة %n تغييرات</numerusform>
                <numerusform>مراجعة %n تغييرًا</numerusform>
                <numerusform>مراجعة %n تغيير</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes to review</source>
            <translation>التغييرات المطلوب مراجعتها</translation>
        </message>
        <message>
            <source>Reading again from the providers… Nothing has been sent yet.</source>
            <translation>تُعاد القراءة من المزوّدين… لم يُرسل شيء بعد.</translation>
        </message>
        <message>
            <source>Nothing has been sent.</source>
            <translation>لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>Read again from the providers at %1. Nothing has been sent yet.</source>
            <translation>أُعيدت القراءة من المزوّدين في %1. لم يُرسل شيء بعد.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot be applied and will be left out; each says why.</source>
            <translation>
                <numerusform>لا يمكن تطبيق %n صف وسيُترك؛ ويُذكر السبب فيه.</numerusform>
                <numerusform>لا يمكن تطبيق صف واحد وسيُترك؛ ويُذكر السبب فيه.</numerusform>
                <numerusform>لا يمكن تطبيق صفين وسيُتركان؛ ويُذكر السبب في كل منهما.</numerusform>
                <numerusform>لا يمكن تطبيق %n صفوف وستُترك؛ ويُذكر السبب في كل منها.</numerusform>
                <numerusform>لا يمكن تطبيق %n صفًا وستُترك؛ ويُذكر السبب في كل منها.</numerusform>
                <numerusform>لا يمكن تطبيق %n صف وستُترك؛ ويُذكر السبب في كل منها.</numerusform>
            </translation>
        </message>
        <message>
            <source>One release: %1</source>
            <translation>إعادة رقم واحد: ⁨%1⁩</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s)</source>
            <translation>
                <numerusform>لا إعادة أرقام</numerusform>
                <numerusform>إعادة رقم واحد</numerusform>
                <numerusform>إعادة رقمين</numerusform>
                <numerusform>إعادة %n أرقام</numerusform>
                <numerusform>إعادة %n رقمًا</numerusform>
                <numerusform>إعادة %n رقم</numerusform>
            </translation>
        </message>
        <message>
            <source>Type its last four digits to go on.</source>
            <translation>اكتب خاناته الأربع الأخيرة للمتابعة.</translation>
        </message>
        <message>
            <source>Type how many to go on.</source>
            <translation>اكتب عددها للمتابعة.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Open the provider's page</source>
            <translation>فتح صفحة المزوّد</translation>
        </message>
        <message>
            <source>Show in Activity</source>
            <translation>عرض في النشاط</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) under way. Closing this does not stop them; Activity shows them.</source>
            <translation>
                <numerusform>لا تغييرات قيد التنفيذ.</numerusform>
                <numerusform>تغيير واحد قيد التنفيذ. إغلاق هذه النافذة لا يوقفه؛ ويعرضه النشاط.</numerusform>
                <numerusform>تغييران قيد التنفيذ. إغلاق هذه النافذة لا يوقفهما؛ ويعرضهما النشاط.</numerusform>
                <numerusform>%n تغييرات قيد التنفيذ. إغلاق هذه النافذة لا يوقفها؛ ويعرضها النشاط.</numerusform>
                <numerusform>%n تغييرًا قيد التنفيذ. إغلاق هذه النافذة لا يوقفها؛ ويعرضها النشاط.</numerusform>
                <numerusform>%n تغيير قيد التنفيذ. إغلاق هذه النافذة لا يوقفها؛ ويعرضها النشاط.</numerusform>
            </translation>
        </message>
        <message>
            <source>All came to an end. Activity keeps what was sent and what came of it.</source>
            <translation>انتهى كل شيء. يحتفظ النشاط بما أُرسل وبنتيجته.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ReviewModel</name>
        <message>
            <source>not told</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>number, reason</comment>
            <translation>‏⁨%1⁩: ⁨%2⁩</translation>
        </message>
        <message>
            <source>%1 / month</source>
            <translation>⁨%1⁩ / شهر</translation>
        </message>
        <message>
            <source>−%1 / month</source>
            <translation>⁨−%1⁩ / شهر</translation>
        </message>
        <message>
            <source>Changed by somebody else meanwhile: nothing will be written. Refresh and decide again.</source>
            <translation>غيّره شخص آخر في هذه الأثناء: لن يُكتب شيء. حدّث وقرّر من جديد.</translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation>لن يتغيّر شيء</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>What</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>From → to</source>
            <translation>من ← إلى</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>التكلفة</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ReviewTask</name>
        <message>
            <source>An earlier change of this number is not settled yet. See Activity for what is being done about it.</source>
            <translation>لم يُحسم بعد تغيير سابق لهذا الرقم. انظر في النشاط ما يجري بشأنه.</translation>
        </message>
        <message>
            <source>This number is in the list twice.</source>
            <translation>هذا الرقم في القائمة مرتين.</translation>
        </message>
        <message>
            <source>The account is not ready to be used.</source>
            <translation>الحساب غير جاهز للاستخدام.</translation>
        </message>
        <message>
            <source>The number is not on offer any more. Search again.</source>
            <translation>لم يعد الرقم معروضًا. ابحث مرة أخرى.</translation>
        </message>
        <message>
            <source>The provider does not sell this number through its interface.</source>
            <translation>لا يبيع المزوّد هذا الرقم عبر واجهته البرمجية.</translation>
        </message>
        <message>
            <source>The price has changed since you searched.</source>
            <translation>تغيّر السعر منذ بحثك.</translation>
        </message>
        <message>
            <source>It could not be checked whether the number is still on offer.</source>
            <translation>تعذّر التحقق من أن الرقم ما زال معروضًا.</translation>
        </message>
        <message>
            <source>The number is in a subaccount, so it could not be checked that it is still there.</source>
            <translation>الرقم في حساب فرعي، لذا تعذّر التحقق من أنه ما زال هناك.</translation>
        </message>
        <message>
            <source>The settings of a number in a subaccount can only be changed with an account of its own.</source>
            <translation>لا يمكن تغيير إعدادات رقم في حساب فرعي إلا بحساب خاص به.</translation>
        </message>
        <message>
            <source>Nobody can read back what is set here, and nothing is known to have been set from this desk; it may be reset: %1.</source>
            <translation>لا يمكن لأحد إعادة قراءة المحدد هنا، ولا يُعرف أن شيئًا حُدد من هذا البرنامج؛ قد يُعاد إلى قيمته الأولى: ⁨%1⁩.</translation>
        </message>
        <message>
            <source>Everything is as wanted already.</source>
            <translation>كل شيء كما هو مطلوب.</translation>
        </message>
        <message>
            <source>It could not be checked whether the provider knows this value of %1.</source>
            <translation>تعذّر التحقق من أن المزوّد يعرف هذه القيمة لـ⁨%1⁩.</translation>
        </message>
        <message>
            <source>%1: this account has none with the id “%2”. Choose one from the list.</source>
            <translation>‏⁨%1⁩: لا يوجد في هذا الحساب ما معرّفه «⁨%2⁩». اختر واحدًا من القائمة.</translation>
        </message>
        <message>
            <source>The balance of this account is %1; what is to be bought costs %2 now.</source>
            <translation>رصيد هذا الحساب ⁨%1⁩؛ وتكلفة ما سيُشترى الآن ⁨%2⁩.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::SandboxBanner</name>
        <message>
            <source>Sandbox</source>
            <translation>البيئة التجريبية</translation>
        </message>
        <message>
            <source>Simulated providers: nothing here costs money or reaches a real account.</source>
            <translation>مزوّدون محاكَون: لا شيء هنا يكلّف مالًا أو يصل إلى حساب حقيقي.</translation>
        </message>
        <message>
            <source>SANDBOX</source>
            <translation>بيئة تجريبية</translation>
        </message>
        <message>
            <source>simulated providers – nothing here costs money or reaches a real account</source>
            <translation>مزوّدون محاكَون – لا شيء هنا يكلّف مالًا أو يصل إلى حساب حقيقي</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::SandboxServer</name>
        <message>
            <source>Port %1 of this computer cannot be opened; another program may be using it.</source>
            <translation>يتعذّر فتح المنفذ %1 في هذا الحاسوب؛ ربما يستخدمه برنامج آخر.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::SearchForm</name>
        <message>
            <source>e.g. 7700</source>
            <translation>مثلًا 7700</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>بعملة %1</translation>
        </message>
        <message>
            <source>Starts with</source>
            <translation>يبدأ بـ</translation>
        </message>
        <message>
            <source>Contains</source>
            <translation>يحتوي على</translation>
        </message>
        <message>
            <source>Ends with</source>
            <translation>ينتهي بـ</translation>
        </message>
        <message>
            <source>Choose a country</source>
            <translation>اختر بلدًا</translation>
        </message>
        <message>
            <source>Any type</source>
            <translation>كل الأنواع</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::StatusLine</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Cancel refreshing</source>
            <translation>إلغاء التحديث</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدّم</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) under way</source>
            <translation>
                <numerusform>لا تغييرات قيد التنفيذ</numerusform>
                <numerusform>تغيير واحد قيد التنفيذ</numerusform>
                <numerusform>تغييران قيد التنفيذ</numerusform>
                <numerusform>%n تغييرات قيد التنفيذ</numerusform>
                <numerusform>%n تغييرًا قيد التنفيذ</numerusform>
                <numerusform>%n تغيير قيد التنفيذ</numerusform>
            </translation>
        </message>
        <message>
            <source>Listing %1</source>
            <translation>يجري سرد ⁨%1⁩</translation>
        </message>
        <message numerus="yes">
            <source>Listing %n account(s)</source>
            <translation>
                <numerusform>يجري سرد %n حساب</numerusform>
                <numerusform>يجري سرد حساب واحد</numerusform>
                <numerusform>يجري سرد حسابين</numerusform>
                <numerusform>يجري سرد %n حسابات</numerusform>
                <numerusform>يجري سرد %n حسابًا</numerusform>
                <numerusform>يجري سرد %n حساب</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>%1 balance %2</source>
            <translation>رصيد ⁨%1⁩: ⁨%2⁩</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::WriteRules</name>
        <message>
            <source>The account of this change is not set up here any more.</source>
            <translation>لم يعد حساب هذا التغيير معدًّا هنا.</translation>
        </message>
        <message>
            <source>The account “%1” is read-only here. Nothing was sent. Switch that off in the account's settings to go on.</source>
            <translation>الحساب «⁨%1⁩» هنا للقراءة فقط. لم يُرسل شيء. أوقف ذلك في إعدادات الحساب للمتابعة.</translation>
        </message>
        <message>
            <source>A change has to name one number and its country.</source>
            <translation>يجب أن يذكر التغيير رقمًا واحدًا وبلده.</translation>
        </message>
        <message>
            <source>There is nothing to change.</source>
            <translation>لا شيء لتغييره.</translation>
        </message>
        <message>
            <source>The spending limit of “%1” is %2 a month, but not every price of this month's purchases is known in that currency, so the limit cannot be checked. Nothing was sent.</source>
            <translation>حد إنفاق «⁨%1⁩» هو ⁨%2⁩ شهريًا، لكن أسعار مشتريات هذا الشهر ليست معروفة كلها بتلك العملة، لذا لا يمكن التحقق من الحد. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>With this purchase, what was bought in “%1” this month would come to %2. The spending limit is %3. Nothing was sent.</source>
            <translation>مع هذا الشراء تبلغ مشتريات «⁨%1⁩» لهذا الشهر ⁨%2⁩. حد الإنفاق ⁨%3⁩. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>%1 is in this account already, so it was not bought again.</source>
            <translation>‏⁨%1⁩ موجود في هذا الحساب، لذا لم يُشترَ مرة أخرى.</translation>
        </message>
        <message>
            <source>%1 is not in this account any more. Nothing was sent.</source>
            <translation>لم يعد ⁨%1⁩ في هذا الحساب. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>Somebody else changed this since you looked: %1. Nothing was sent.</source>
            <translation>غيّر شخص آخر هذا منذ اطّلاعك: ⁨%1⁩. لم يُرسل شيء.</translation>
        </message>
    </context>
    <context>
        <name>OfferPresenter</name>
        <message>
            <source>An earlier change of this number is not settled yet. Activity shows what is being done about it.</source>
            <translation>لم يُحسم بعد تغيير سابق لهذا الرقم. يعرض النشاط ما يجري بشأنه.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>يحتاج إلى انتباه</translation>
        </message>
        <message>
            <source>Checking purchase</source>
            <translation>جارٍ التحقق من الشراء</translation>
        </message>
        <message>
            <source>Checking a change</source>
            <translation>جارٍ التحقق من تغيير</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>searching… %1</source>
            <translation>جارٍ البحث… %1</translation>
        </message>
        <message>
            <source>slow, still searching… %1</source>
            <translation>بطيء، ما زال البحث جاريًا… %1</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>لم يُعثر على شيء</translation>
        </message>
        <message>
            <source>%1, more to load</source>
            <translation>%1، وهناك المزيد</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>تعذّر</translation>
        </message>
        <message>
            <source>stopped at %1</source>
            <translation>توقّف عند %1</translation>
        </message>
        <message>
            <source>Yours already</source>
            <translation>لديك بالفعل</translation>
        </message>
        <message>
            <source>This number is in the account already.</source>
            <translation>هذا الرقم موجود في الحساب.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>On request</source>
            <translation>عند الطلب</translation>
        </message>
        <message>
            <source>This number cannot be bought from here, only in the provider's own console.</source>
            <translation>لا يمكن شراء هذا الرقم من هنا، بل من لوحة تحكم المزوّد فقط.</translation>
        </message>
        <message>
            <source>Account is read-only</source>
            <translation>الحساب للقراءة فقط</translation>
        </message>
        <message>
            <source>The account is read-only here. Its settings say so.</source>
            <translation>الحساب هنا للقراءة فقط، حسب إعداداته.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>account, how its search stands</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · filtered here: %2</source>
            <translation>%1 · صُفّي هنا: %2</translation>
        </message>
    </context>
    <context>
        <name>PagedFetch</name>
        <message>
            <source>The list leads round in a circle: the same page came twice. It may not be complete.</source>
            <translation>تدور القائمة في حلقة: وصلت الصفحة نفسها مرتين. قد لا تكون كاملة.</translation>
        </message>
    </context>
    <context>
        <name>PriceText</name>
        <message>
            <source>Write an amount in %1, for example %2.</source>
            <translation>اكتب مبلغًا بعملة %1، مثل ⁨%2⁩.</translation>
        </message>
        <message>
            <source>A price cannot be less than nothing.</source>
            <translation>لا يمكن أن يقل السعر عن الصفر.</translation>
        </message>
    </context>
    <context>
        <name>PrivateFiles</name>
        <message>
            <source>%1 cannot be made private to you.</source>
            <translation>يتعذّر جعل ⁨%1⁩ خاصًا بك.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>يتعذّر إنشاء المجلد ⁨%1⁩.</translation>
        </message>
        <message>
            <source>The file %1 cannot be made: %2</source>
            <translation>يتعذّر إنشاء الملف ⁨%1⁩: ⁨%2⁩</translation>
        </message>
    </context>
    <context>
        <name>Sql</name>
        <message>
            <source>The file is in use by another program.</source>
            <translation>يستخدم برنامج آخر الملف.</translation>
        </message>
        <message>
            <source>The file cannot be opened for writing.</source>
            <translation>يتعذّر فتح الملف للكتابة.</translation>
        </message>
        <message>
            <source>The disk reports an error, or it is full.</source>
            <translation>يبلّغ القرص عن خطأ، أو أنه ممتلئ.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>القرص ممتلئ.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>الملف تالف.</translation>
        </message>
        <message>
            <source>The file cannot be read or written.</source>
            <translation>تتعذّر قراءة الملف أو كتابته.</translation>
        </message>
    </context>
    <context>
        <name>StoreWords</name>
        <message>
            <source>This desktop offers no keychain.</source>
            <translation>لا يوفّر سطح المكتب هذا سلسلة مفاتيح.</translation>
        </message>
        <message>
            <source>The keychain is locked.</source>
            <translation>سلسلة المفاتيح مقفلة.</translation>
        </message>
        <message>
            <source>The keychain does not answer. It may be asking for its password in another window.</source>
            <translation>سلسلة المفاتيح لا تجيب. ربما تطلب كلمة مرورها في نافذة أخرى.</translation>
        </message>
        <message>
            <source>The keychain is locked or was changed.</source>
            <translation>سلسلة المفاتيح مقفلة أو تغيّرت.</translation>
        </message>
        <message>
            <source>The entry is no longer in the keychain. Somebody has removed it.</source>
            <translation>لم يعد المدخل في سلسلة المفاتيح. لقد أزاله أحد.</translation>
        </message>
        <message>
            <source>The keychain has no entry for it yet.</source>
            <translation>ليس له مدخل في سلسلة المفاتيح بعد.</translation>
        </message>
        <message>
            <source>No keychain has been set up on this desktop yet.</source>
            <translation>لم تُعَدّ سلسلة مفاتيح على سطح المكتب هذا بعد.</translation>
        </message>
        <message>
            <source>The keychain refuses: %1</source>
            <translation>سلسلة المفاتيح ترفض: ⁨%1⁩</translation>
        </message>
        <message>
            <source>The prompt of the keychain was dismissed.</source>
            <translation>أُغلقت نافذة سلسلة المفاتيح من دون إجابة.</translation>
        </message>
        <message>
            <source>It is empty.</source>
            <translation>إنه فارغ.</translation>
        </message>
    </context>
    <context>
        <name>TableExport</name>
        <message>
            <source>“%1” cannot be written: %2.</source>
            <translation>تتعذّر كتابة «⁨%1⁩»: ⁨%2⁩.</translation>
        </message>
    </context>
    <context>
        <name>Vonage</name>
        <message>
            <source>This country asks for a local address or identity papers. Vonage takes them only in its dashboard; such a number cannot be bought from here.</source>
            <translation>يطلب هذا البلد عنوانًا محليًا أو وثائق هوية. لا تقبلها Vonage إلا في لوحة تحكمها؛ ولا يمكن شراء رقم كهذا من هنا.</translation>
        </message>
        <message>
            <source>Buy this number in Vonage's dashboard, where the address can be given. It appears here at the next refresh.</source>
            <translation>اشترِ هذا الرقم من لوحة تحكم Vonage حيث يمكن تقديم العنوان. سيظهر هنا عند التحديث التالي.</translation>
        </message>
        <message>
            <source>Or choose a number of another country or type.</source>
            <translation>أو اختر رقمًا من بلد أو نوع آخر.</translation>
        </message>
        <message>
            <source>The balance of the Vonage account does not cover this number.</source>
            <translation>رصيد حساب Vonage لا يغطي هذا الرقم.</translation>
        </message>
        <message>
            <source>Vonage did not sell this number and does not say why.</source>
            <translation>لم تبع Vonage هذا الرقم ولا تذكر السبب.</translation>
        </message>
        <message>
            <source>This account owns the number already.</source>
            <translation>يملك هذا الحساب الرقم بالفعل.</translation>
        </message>
        <message>
            <source>Somebody else has bought it in the meantime.</source>
            <translation>اشتراه شخص آخر في هذه الأثناء.</translation>
        </message>
        <message>
            <source>The balance is too low.</source>
            <translation>الرصيد غير كافٍ.</translation>
        </message>
        <message>
            <source>It is a trial account: buying needs paid credit.</source>
            <translation>هذا حساب تجريبي: يحتاج الشراء إلى رصيد مدفوع.</translation>
        </message>
        <message>
            <source>The country and the number do not belong together.</source>
            <translation>البلد والرقم غير متوافقين.</translation>
        </message>
        <message>
            <source>Vonage did not cancel this number and does not say why.</source>
            <translation>لم تُلغِ Vonage هذا الرقم ولا تذكر السبب.</translation>
        </message>
        <message>
            <source>The number has been cancelled already.</source>
            <translation>سبق إلغاء الرقم.</translation>
        </message>
        <message>
            <source>It belongs to another account or to a subaccount.</source>
            <translation>إنه تابع لحساب آخر أو لحساب فرعي.</translation>
        </message>
        <message>
            <source>Vonage had a passing trouble.</source>
            <translation>واجهت Vonage مشكلة عابرة.</translation>
        </message>
        <message>
            <source>Vonage did not take the settings and does not say why.</source>
            <translation>لم تقبل Vonage الإعدادات ولا تذكر السبب.</translation>
        </message>
        <message>
            <source>The inbound message webhook did not answer Vonage's test call with 200 OK.</source>
            <translation>لم يُجب خطاف ويب الرسائل الواردة عن استدعاء Vonage الاختباري بـ ⁨200 OK⁩.</translation>
        </message>
        <message>
            <source>The application does not exist, or it belongs to another account.</source>
            <translation>التطبيق غير موجود، أو يتبع حسابًا آخر.</translation>
        </message>
        <message>
            <source>The voice target does not fit where voice goes to.</source>
            <translation>هدف الصوت لا يناسب وجهة الصوت.</translation>
        </message>
        <message>
            <source>The number is no longer owned by this account.</source>
            <translation>لم يعد هذا الحساب يملك الرقم.</translation>
        </message>
        <message>
            <source>Vonage could not do this just now. It often passes within seconds.</source>
            <translation>لم تتمكن Vonage من ذلك الآن. غالبًا ما يزول هذا خلال ثوانٍ.</translation>
        </message>
        <message>
            <source>Vonage refused the API key or the API secret.</source>
            <translation>رفضت Vonage مفتاح API أو سر API.</translation>
        </message>
        <message>
            <source>One of the two is mistyped, or they are swapped.</source>
            <translation>كُتب أحدهما خطأ، أو بُدّل بينهما.</translation>
        </message>
        <message>
            <source>The secret has been revoked.</source>
            <translation>أُبطل السر.</translation>
        </message>
        <message>
            <source>The account is suspended.</source>
            <translation>الحساب موقوف.</translation>
        </message>
        <message>
            <source>The API key is good, but Vonage does not allow this with it.</source>
            <translation>مفتاح API صحيح، لكن Vonage لا تسمح بهذا به.</translation>
        </message>
        <message>
            <source>The feature is not switched on for this account.</source>
            <translation>الميزة غير مفعّلة لهذا الحساب.</translation>
        </message>
        <message>
            <source>The account is restricted or banned.</source>
            <translation>الحساب مقيّد أو محظور.</translation>
        </message>
        <message>
            <source>The account only takes requests from certain IP addresses.</source>
            <translation>لا يقبل الحساب الطلبات إلا من عناوين IP معينة.</translation>
        </message>
        <message>
            <source>There is nothing at this address. Check the API base URLs of the account.</source>
            <translation>لا شيء عند هذا العنوان. تحقّق من عناوين API الأساسية للحساب.</translation>
        </message>
        <message>
            <source>Vonage does not accept the request as it was made.</source>
            <translation>لا تقبل Vonage الطلب بالشكل الذي أُرسل به.</translation>
        </message>
        <message>
            <source>Vonage does not accept the value of “%1”.</source>
            <translation>لا تقبل Vonage قيمة «⁨%1⁩».</translation>
        </message>
        <message>
            <source>The answer points to another address, which was not followed. Check the API base URLs of the account.</source>
            <translation>تشير الإجابة إلى عنوان آخر لم يُتبع. تحقّق من عناوين API الأساسية للحساب.</translation>
        </message>
        <message>
            <source>Vonage's answer carries a code that is not known here.</source>
            <translation>تحمل إجابة Vonage رمزًا غير معروف هنا.</translation>
        </message>
        <message>
            <source>Vonage has had too many requests in a short time. A slower pace can be set for the account.</source>
            <translation>تلقّت Vonage طلبات أكثر من اللازم في وقت قصير. يمكن ضبط وتيرة أبطأ للحساب.</translation>
        </message>
        <message>
            <source>The account has no API key.</source>
            <translation>ليس للحساب مفتاح API.</translation>
        </message>
        <message>
            <source>The API secret of the account is missing.</source>
            <translation>سر API للحساب مفقود.</translation>
        </message>
        <message>
            <source>A number is named by its country and its digits.</source>
            <translation>يُذكر الرقم ببلده وخاناته.</translation>
        </message>
        <message>
            <source>Page %1 of the list cannot be read: %2</source>
            <translation>تعذّرت قراءة الصفحة %1 من القائمة: %2</translation>
        </message>
        <message>
            <source>Vonage knows this account. Its balance is %1.</source>
            <translation>تعرف Vonage هذا الحساب. رصيده ⁨%1⁩.</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>مفتاح API</translation>
        </message>
        <message>
            <source>In Vonage's dashboard at the top of the start page; usually 8 characters.</source>
            <translation>في لوحة تحكم Vonage أعلى صفحة البداية؛ من 8 أحرف عادةً.</translation>
        </message>
        <message>
            <source>API secret</source>
            <translation>سر API</translation>
        </message>
        <message>
            <source>In Vonage's dashboard under API settings. It can be shown there only when it is made.</source>
            <translation>في لوحة تحكم Vonage ضمن إعدادات API. لا يمكن عرضه هناك إلا عند إنشائه.</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>التطبيق</translation>
        </message>
        <message>
            <source>This is no application ID. It looks like aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</source>
            <translation>هذا ليس معرّف تطبيق. شكله مثل ⁨aaaaaaaa-bbbb-cccc-dddd-0123456789ab⁩.</translation>
        </message>
        <message>
            <source>Takes the calls and messages that come in, as far as no other target is set.</source>
            <translation>يستقبل المكالمات والرسائل الواردة ما لم يُحدد هدف آخر.</translation>
        </message>
        <message>
            <source>Inbound message webhook</source>
            <translation>خطاف ويب الرسائل الواردة</translation>
        </message>
        <message>
            <source>Vonage calls it while saving and wants 200 OK; otherwise it does not save.</source>
            <translation>تستدعيه Vonage عند الحفظ وتنتظر ⁨200 OK⁩؛ وإلا فلا تحفظ.</translation>
        </message>
        <message>
            <source>Voice goes to</source>
            <translation>وجهة الصوت</translation>
        </message>
        <message>
            <source>A SIP address or a phone goes before the application.</source>
            <translation>لعنوان SIP أو الهاتف أولوية على التطبيق.</translation>
        </message>
        <message>
            <source>None</source>
            <comment>voice goes to</comment>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>SIP address</source>
            <translation>عنوان SIP</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>هاتف</translation>
        </message>
        <message>
            <source>Application (older form)</source>
            <translation>تطبيق (الصيغة القديمة)</translation>
        </message>
        <message>
            <source>Voice target</source>
            <translation>هدف الصوت</translation>
        </message>
        <message>
            <source>For example sip:desk@pbx.example or +44 7700 900123.</source>
            <translation>مثل ⁨sip:desk@pbx.example⁩ أو ⁨+44 7700 900123⁩.</translation>
        </message>
        <message>
            <source>Call status webhook</source>
            <translation>خطاف ويب حالة المكالمة</translation>
        </message>
        <message>
            <source>Is told when a call ends. Vonage never shows it, so it may be reset when it is not set here.</source>
            <translation>يُبلَّغ عند انتهاء المكالمة. لا تعرضه Vonage أبدًا، لذا قد يُعاد إلى قيمته الأولى إذا لم يُحدد هنا.</translation>
        </message>
        <message>
            <source>SMPP system type</source>
            <translation>نوع نظام SMPP</translation>
        </message>
        <message>
            <source>For messages over SMPP, for example “inbound”. Vonage never shows it, so it may be reset when it is not set here.</source>
            <translation>للرسائل عبر SMPP، مثل «⁨inbound⁩». لا تعرضه Vonage أبدًا، لذا قد يُعاد إلى قيمته الأولى إذا لم يُحدد هنا.</translation>
        </message>
        <message>
            <source>Asks for just one page. Left empty, all pages are read.</source>
            <translation>يطلب صفحة واحدة فقط. إذا تُرك فارغًا تُقرأ جميع الصفحات.</translation>
        </message>
        <message>
            <source>Digits stand</source>
            <translation>موضع الأرقام</translation>
        </message>
        <message>
            <source>At the start, with the country code</source>
            <translation>في البداية مع رمز البلد</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>في أي موضع</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>في النهاية</translation>
        </message>
        <message>
            <source>Only numbers that are linked to it.</source>
            <translation>الأرقام المرتبطة به فقط.</translation>
        </message>
        <message>
            <source>Linked to an application</source>
            <translation>مرتبط بتطبيق</translation>
        </message>
        <message>
            <source>Linked or not</source>
            <translation>مرتبط أو غير مرتبط</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>مرتبط</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>غير مرتبط</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>From page</source>
            <translation>من الصفحة</translation>
        </message>
        <message>
            <source>Pages are numbered from 1.</source>
            <translation>تُرقَّم الصفحات بدءًا من 1.</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>حجم الصفحة</translation>
        </message>
        <message>
            <source>A page has 1 to 100 numbers.</source>
            <translation>في الصفحة من 1 إلى 100 رقم.</translation>
        </message>
        <message>
            <source>API base URL</source>
            <translation>عنوان API الأساسي</translation>
        </message>
        <message>
            <source>Applications base URL</source>
            <translation>عنوان التطبيقات الأساسي</translation>
        </message>
        <message>
            <source>Subaccount key</source>
            <translation>مفتاح الحساب الفرعي</translation>
        </message>
        <message>
            <source>The number ends at once and cannot be taken back: no refund is known, and Vonage may sell it to somebody else.</source>
            <translation>ينتهي الرقم فورًا ولا يمكن استرجاعه: لا يُعرف استرداد للمال، وقد تبيعه Vonage لشخص آخر.</translation>
        </message>
        <message>
            <source>Application %1</source>
            <translation>التطبيق %1</translation>
        </message>
        <message>
            <source>the country is empty</source>
            <translation>البلد فارغ</translation>
        </message>
        <message>
            <source>Limited: %1</source>
            <comment>what a number cannot do, in the provider's words</comment>
            <translation>محدود: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Row %1 of page %2 cannot be read: %3</source>
            <translation>تتعذّر قراءة الصف %1 من الصفحة %2: ⁨%3⁩</translation>
        </message>
        <message>
            <source>the count is negative</source>
            <translation>العدد سالب</translation>
        </message>
        <message>
            <source>%1 (%2…), takes neither calls nor messages</source>
            <translation>‏⁨%1⁩ (⁨%2…⁩)، لا يستقبل مكالمات ولا رسائل</translation>
        </message>
        <message>
            <source>%1 (%2…)</source>
            <comment>name of an application and the beginning of its id</comment>
            <translation>%1 (%2…)</translation>
        </message>
        <message>
            <source>Vonage's answer does not say whether it has done it.</source>
            <translation>لا تذكر إجابة Vonage هل نُفّذ الأمر.</translation>
        </message>
        <message>
            <source>Enter the API key.</source>
            <translation>أدخل مفتاح API.</translation>
        </message>
        <message>
            <source>API keys usually have 8 letters and digits. Check that nothing is missing.</source>
            <translation>تتكوّن مفاتيح API عادةً من 8 حروف وأرقام. تحقّق من عدم نقص شيء.</translation>
        </message>
        <message>
            <source>Enter the API secret.</source>
            <translation>أدخل سر API.</translation>
        </message>
        <message>
            <source>The API secret begins or ends with a space. Check that it belongs there.</source>
            <translation>يبدأ سر API أو ينتهي بمسافة. تحقّق من أنها جزء منه.</translation>
        </message>
        <message>
            <source>A page has 1 to %1 numbers.</source>
            <translation>في الصفحة من 1 إلى %1 رقم.</translation>
        </message>
    </context>
</TS>

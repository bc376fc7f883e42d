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
            <source>%1, %2</source>
            <comment>number, account</comment>
            <translation>‏⁨%1⁩، ⁨%2⁩</translation>
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
            <source>New value of: %1</source>
            <translation>القيمة الجديدة لـ: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Request that was not sent, secrets masked</source>
            <translation>الطلب الذي لم يُرسل، والأسرار محجوبة</translation>
        </message>
        <message>
            <source>Request as prepared, not sent yet, secrets masked</source>
            <translation>الطلب كما أُعدّ ولم يُرسل بعد، والأسرار محجوبة</translation>
        </message>
        <message numerus="yes">
            <source>%n exact request(s) in their order, secrets masked</source>
            <translation>
                <numerusform>لا طلبات</numerusform>
                <numerusform>الطلب بنصه، والأسرار محجوبة</numerusform>
                <numerusform>الطلبان بنصهما وبترتيبهما، والأسرار محجوبة</numerusform>
                <numerusform>%n طلبات بنصها وبترتيبها، والأسرار محجوبة</numerusform>
                <numerusform>%n طلبًا بنصها وبترتيبها، والأسرار محجوبة</numerusform>
                <numerusform>%n طلب بنصها وبترتيبها، والأسرار محجوبة</numerusform>
            </translation>
        </message>
        <message>
            <source>Exact request, secrets masked</source>
            <translation>الطلب كما هو مع إخفاء الأسرار</translation>
        </message>
        <message>
            <source>Nothing was sent, so there is no request.</source>
            <translation>لم يُرسل شيء، لذا لا يوجد طلب.</translation>
        </message>
        <message>
            <source>There is no request yet: it is written down right before it is sent.</source>
            <translation>لا يوجد طلب بعد: يُدوَّن قبل إرساله مباشرة.</translation>
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
        <name>Bird</name>
        <message>
            <source>numbers (read)</source>
            <comment>a scope of an API key: numbers</comment>
            <translation>numbers (read)</translation>
        </message>
        <message>
            <source>numbers (write)</source>
            <comment>a scope of an API key: numbers</comment>
            <translation>numbers (write)</translation>
        </message>
        <message>
            <source>voice (read)</source>
            <comment>a scope of an API key: voice</comment>
            <translation>voice (read)</translation>
        </message>
        <message>
            <source>voice_management (write)</source>
            <comment>a scope of an API key: voice_management</comment>
            <translation>voice_management (write)</translation>
        </message>
        <message>
            <source>Bird refused the API key.</source>
            <translation>رفضت Bird مفتاح API.</translation>
        </message>
        <message>
            <source>The key is mistyped or not complete.</source>
            <translation>المفتاح مكتوب خطأ أو غير كامل.</translation>
        </message>
        <message>
            <source>The key has been revoked.</source>
            <translation>أُبطل المفتاح.</translation>
        </message>
        <message>
            <source>The key has expired.</source>
            <translation>انتهت صلاحية المفتاح.</translation>
        </message>
        <message>
            <source>The wallet of the organization does not cover the charge. Nothing was ordered.</source>
            <translation>محفظة المؤسسة لا تغطي المبلغ. لم يُقدَّم أي طلب شراء.</translation>
        </message>
        <message>
            <source>Top up the wallet in Bird's dashboard, then make a new purchase: Bird keeps giving the same answer to this one for three hours.</source>
            <translation>اشحن المحفظة في لوحة تحكم Bird، ثم ابدأ عملية شراء جديدة: تظل Bird تعطي الإجابة نفسها لهذه العملية مدة ثلاث ساعات.</translation>
        </message>
        <message>
            <source>The API key is good, but Bird does not allow this with it.</source>
            <translation>مفتاح API صحيح، لكن Bird لا تسمح بهذا به.</translation>
        </message>
        <message>
            <source>The API key is good, but it lacks a scope: %1.</source>
            <translation>مفتاح API صحيح، لكن ينقصه نطاق صلاحية: %1.</translation>
        </message>
        <message>
            <source>A key keeps the scopes it was made with. Make a new key in Bird's dashboard that has this one too, and enter it in the account.</source>
            <translation>يحتفظ المفتاح بنطاقات الصلاحية التي أُنشئ بها. أنشئ في لوحة تحكم Bird مفتاحًا جديدًا له هذا النطاق أيضًا، وأدخله في الحساب.</translation>
        </message>
        <message>
            <source>The key may only be used from certain IP addresses.</source>
            <translation>قد لا يُسمح باستخدام المفتاح إلا من عناوين IP معينة.</translation>
        </message>
        <message>
            <source>Bird has not finished checking who your organization is, and sells it no numbers before that.</source>
            <translation>لم تنتهِ Bird من التحقق من هوية مؤسستك، ولا تبيعها أرقامًا قبل ذلك.</translation>
        </message>
        <message>
            <source>An owner of the organization has to complete the verification in Bird's dashboard; an API key cannot do it.</source>
            <translation>يجب أن يُكمل أحد مالكي المؤسسة التحقق في لوحة تحكم Bird؛ ولا يمكن ذلك بمفتاح API.</translation>
        </message>
        <message>
            <source>Afterwards make a new purchase.</source>
            <translation>بعد ذلك ابدأ عملية شراء جديدة.</translation>
        </message>
        <message>
            <source>Bird runs this number for several customers, so it cannot be released here.</source>
            <translation>تشغّل Bird هذا الرقم لعدة عملاء، لذا لا تمكن إعادته من هنا.</translation>
        </message>
        <message>
            <source>It is not billed to this account, and there is nothing to stop.</source>
            <translation>لا يُحاسَب هذا الحساب عليه، ولا شيء يمكن إيقافه.</translation>
        </message>
        <message>
            <source>The account lives in another region of Bird than the one that was asked. Nothing was done.</source>
            <translation>الحساب موجود في منطقة أخرى لدى Bird غير التي وُجّه إليها الطلب. لم يُنفّذ شيء.</translation>
        </message>
        <message>
            <source>The account has an API base URL of its own that leads to the wrong region. Clear it, and the region is taken from the API key.</source>
            <translation>للحساب عنوان API أساسي خاص به يؤدي إلى المنطقة الخطأ. امسحه، وستُؤخذ المنطقة من مفتاح API.</translation>
        </message>
        <message>
            <source>The API key belongs to another region than it names. Make a new key.</source>
            <translation>مفتاح API تابع لمنطقة غير التي يذكرها. أنشئ مفتاحًا جديدًا.</translation>
        </message>
        <message>
            <source>Bird does not know this number in the workspace.</source>
            <translation>لا تعرف Bird هذا الرقم في مساحة العمل.</translation>
        </message>
        <message>
            <source>It has been released in the meantime.</source>
            <translation>أُعيد الرقم في هذه الأثناء.</translation>
        </message>
        <message>
            <source>It belongs to another workspace than the API key.</source>
            <translation>إنه تابع لمساحة عمل غير مساحة مفتاح API.</translation>
        </message>
        <message>
            <source>Bird does not know this order in the workspace.</source>
            <translation>لا تعرف Bird طلب الشراء هذا في مساحة العمل.</translation>
        </message>
        <message>
            <source>There is nothing at this address. Check the API base URL of the account.</source>
            <translation>لا شيء عند هذا العنوان. تحقّق من عنوان API الأساسي للحساب.</translation>
        </message>
        <message>
            <source>Somebody else has bought the number in the meantime.</source>
            <translation>اشترى شخص آخر الرقم في هذه الأثناء.</translation>
        </message>
        <message>
            <source>The account owns the number already.</source>
            <translation>يملك الحساب الرقم بالفعل.</translation>
        </message>
        <message>
            <source>The number is not one that Bird sells.</source>
            <translation>ليس الرقم من الأرقام التي تبيعها Bird.</translation>
        </message>
        <message>
            <source>The number to forward to is not one of the workspace's verified numbers.</source>
            <translation>رقم التحويل ليس من الأرقام الموثّقة في مساحة العمل.</translation>
        </message>
        <message>
            <source>There is no trunk with this ID, or it takes no incoming calls.</source>
            <translation>لا يوجد خط اتصال بهذا المعرّف، أو أنه لا يستقبل مكالمات واردة.</translation>
        </message>
        <message>
            <source>Calls to this number do not arrive at Bird, so it can have no route.</source>
            <translation>لا تصل المكالمات إلى هذا الرقم عبر Bird، لذا لا يمكن أن يكون له توجيه.</translation>
        </message>
        <message>
            <source>Bird does not accept the request as it was made.</source>
            <translation>لا تقبل Bird الطلب بالشكل الذي أُرسل به.</translation>
        </message>
        <message>
            <source>Bird does not accept the value of “%1”.</source>
            <translation>لا تقبل Bird قيمة «%1».</translation>
        </message>
        <message>
            <source>Bird says that this clashes with something else.</source>
            <translation>تقول Bird إن هذا يتعارض مع شيء آخر.</translation>
        </message>
        <message>
            <source>Bird takes the request for malformed. That is a fault of this program: report it together with the request ID.</source>
            <translation>ترى Bird أن صيغة الطلب غير صحيحة. هذا خلل في هذا البرنامج: أبلغ عنه مع معرّف الطلب.</translation>
        </message>
        <message>
            <source>Bird is still working on this very request.</source>
            <translation>ما زالت Bird تعمل على هذا الطلب نفسه.</translation>
        </message>
        <message>
            <source>Bird has seen another request with the key of this one. That is a fault of this program: report it together with the request ID.</source>
            <translation>سبق أن تلقّت Bird طلبًا آخر بمفتاح هذا الطلب. هذا خلل في هذا البرنامج: أبلغ عنه مع معرّف الطلب.</translation>
        </message>
        <message>
            <source>The place in the list has expired. Search or refresh again from the start.</source>
            <translation>انتهت صلاحية الموضع في القائمة. ابحث أو حدّث من البداية.</translation>
        </message>
        <message>
            <source>Bird cannot take purchases and changes just now, and has not carried this one out. Try again in a while.</source>
            <translation>لا تقبل Bird عمليات الشراء والتغييرات الآن، ولم تنفّذ هذه العملية. حاول مرة أخرى بعد مدة.</translation>
        </message>
        <message>
            <source>The connection ended before Bird had answered, so it is not known whether it was done.</source>
            <translation>انقطع الاتصال قبل أن تجيب Bird، لذا لا يُعرف هل نُفّذ الأمر.</translation>
        </message>
        <message>
            <source>The answer points to another address, which was not followed. Check the API base URL of the account.</source>
            <translation>تشير الإجابة إلى عنوان آخر لم يُتبع. تحقّق من عنوان API الأساسي للحساب.</translation>
        </message>
        <message>
            <source>Bird refused this.</source>
            <translation>رفضت Bird هذا.</translation>
        </message>
        <message>
            <source>Bird has had too many requests in a short time. All keys of the organization share its limit; a slower pace can be set for the account.</source>
            <translation>تلقّت Bird طلبات أكثر من اللازم في وقت قصير. تشترك جميع مفاتيح المؤسسة في حد واحد؛ ويمكن ضبط وتيرة أبطأ للحساب.</translation>
        </message>
        <message>
            <source>There may be no region “%1”: check the beginning of the API key.</source>
            <translation>قد لا توجد منطقة باسم «%1»: تحقّق من بداية مفتاح API.</translation>
        </message>
        <message>
            <source>This number is no longer on sale, so nothing was ordered. Choose another.</source>
            <translation>لم يعد هذا الرقم معروضًا للبيع، لذا لم يُقدَّم أي طلب شراء. اختر رقمًا آخر.</translation>
        </message>
        <message>
            <source>Somebody else has bought it in the meantime.</source>
            <translation>اشتراه شخص آخر في هذه الأثناء.</translation>
        </message>
        <message>
            <source>It was a supplier's number, of which Bird shows what there is at the moment.</source>
            <translation>كان رقمًا من مورّد، ولا تعرض Bird من أرقام المورّدين إلا المتوفر في لحظته.</translation>
        </message>
        <message>
            <source>A number is named by its country and its digits.</source>
            <translation>يُذكر الرقم ببلده وخاناته.</translation>
        </message>
        <message numerus="yes">
            <source>With a country, Bird takes at most %n digit(s) after the country code.</source>
            <translation>
                <numerusform>عند تحديد البلد لا تقبل Bird أي خانات بعد رمز البلد.</numerusform>
                <numerusform>عند تحديد البلد تقبل Bird خانة واحدة على الأكثر بعد رمز البلد.</numerusform>
                <numerusform>عند تحديد البلد تقبل Bird خانتين على الأكثر بعد رمز البلد.</numerusform>
                <numerusform>عند تحديد البلد تقبل Bird %n خانات على الأكثر بعد رمز البلد.</numerusform>
                <numerusform>عند تحديد البلد تقبل Bird %n خانة على الأكثر بعد رمز البلد.</numerusform>
                <numerusform>عند تحديد البلد تقبل Bird %n خانة على الأكثر بعد رمز البلد.</numerusform>
            </translation>
        </message>
        <message>
            <source>The API key belongs to the workspace “%1”.</source>
            <translation>مفتاح API تابع لمساحة العمل «%1».</translation>
        </message>
        <message>
            <source>The change has no id to be known by.</source>
            <translation>ليس للتغيير معرّف يُعرف به.</translation>
        </message>
        <message>
            <source>This number is not in Bird's list of numbers that can take calls, so it has no name and no call route that could be set. Nothing was sent.</source>
            <translation>ليس هذا الرقم في قائمة Bird للأرقام التي تستقبل المكالمات، لذا ليس له اسم ولا توجيه للمكالمات يمكن ضبطه. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>It cannot do voice.</source>
            <translation>لا يدعم الرقم الصوت.</translation>
        </message>
        <message>
            <source>It has only just been bought.</source>
            <translation>اشتُري الرقم للتو.</translation>
        </message>
        <message>
            <source>The papers that its country asks for are not complete.</source>
            <translation>الوثائق التي يطلبها بلده غير مكتملة.</translation>
        </message>
        <message>
            <source>Bird does not let this account release the number.</source>
            <translation>لا تسمح Bird لهذا الحساب بإعادة الرقم.</translation>
        </message>
        <message>
            <source>Bird's answer is about another number than the one asked for.</source>
            <translation>إجابة Bird تخص رقمًا غير المطلوب.</translation>
        </message>
        <message>
            <source>The API key of the account is missing.</source>
            <translation>مفتاح API للحساب مفقود.</translation>
        </message>
        <message>
            <source>After “bk_” an API key names its region, such as us1 or eu1, and then goes on with “_”. This one names none.</source>
            <translation>بعد «bk» وشرطة سفلية يذكر مفتاح API منطقته، مثل us1 أو eu1، ثم شرطة سفلية أخرى وبقية المفتاح. هذا المفتاح لا يذكر منطقة.</translation>
        </message>
        <message>
            <source>This is only the beginning of an API key. Bird shows the whole key once, when it is made; later its dashboard shows no more than its beginning.</source>
            <translation>هذه بداية مفتاح API فقط. لا تعرض Bird المفتاح كاملًا إلا مرة واحدة عند إنشائه؛ وبعد ذلك لا تعرض لوحة تحكمها إلا بدايته.</translation>
        </message>
        <message>
            <source>Enter only the key, without the word in front of it.</source>
            <translation>أدخل المفتاح فقط، من دون الكلمة التي قبله.</translation>
        </message>
        <message>
            <source>This looks like an organization ID or a workspace ID of Bird CRM, not like an API key. An API key begins with bk_ and its region, such as bk_us1_.</source>
            <translation>يبدو هذا معرّف مؤسسة أو معرّف مساحة عمل في Bird CRM، لا مفتاح API. يبدأ مفتاح API بـ bk ثم منطقته، مثل bk_us1_xxxx.</translation>
        </message>
        <message>
            <source>This looks like the ID of something in Bird, not like an API key, which begins with bk_ and its region, such as bk_us1_.</source>
            <translation>يبدو هذا معرّف شيء في Bird، لا مفتاح API. يبدأ مفتاح API بـ bk ثم منطقته، مثل bk_us1_xxxx.</translation>
        </message>
        <message>
            <source>This looks like the signing secret of a webhook, not like an API key, which begins with bk_ and its region, such as bk_us1_.</source>
            <translation>يبدو هذا سر التوقيع لخطاف ويب، لا مفتاح API. يبدأ مفتاح API بـ bk ثم منطقته، مثل bk_us1_xxxx.</translation>
        </message>
        <message>
            <source>This looks like an access key of Bird CRM. Add it as an account of “Bird CRM”, or enter an API key here: it begins with bk_ and its region, such as bk_us1_.</source>
            <translation>يبدو هذا مفتاح وصول من Bird CRM. أضِفه حسابًا لدى «Bird CRM»، أو أدخل هنا مفتاح API: يبدأ بـ bk ثم منطقته، مثل bk_us1_xxxx.</translation>
        </message>
        <message>
            <source>This looks like an access key of MessageBird from the time before Bird. Make an API key in Bird's dashboard: it begins with bk_ and its region, such as bk_us1_.</source>
            <translation>يبدو هذا مفتاح وصول من MessageBird من زمن ما قبل Bird. أنشئ مفتاح API في لوحة تحكم Bird: يبدأ بـ bk ثم منطقته، مثل bk_us1_xxxx.</translation>
        </message>
        <message>
            <source>An API key of Bird begins with bk_ and its region, such as bk_us1_ or bk_eu1_.</source>
            <translation>يبدأ مفتاح API لدى Bird بـ bk ثم منطقته، مثل bk_us1_xxxx أو bk_eu1_xxxx.</translation>
        </message>
        <message>
            <source>The key begins or ends with a space or a line break. Remove it.</source>
            <translation>يبدأ المفتاح أو ينتهي بمسافة أو فاصل أسطر. احذفه.</translation>
        </message>
        <message>
            <source>There is a character in the key that no API key has. Copy it again.</source>
            <translation>في المفتاح حرف لا يوجد في أي مفتاح API. انسخه من جديد.</translation>
        </message>
        <message>
            <source>This place in the list belongs to another search. Search again from the start.</source>
            <translation>هذا الموضع في القائمة تابع لبحث آخر. ابحث من البداية.</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>مفتاح API</translation>
        </message>
        <message>
            <source>Begins with bk_ and its region. Made in Bird's dashboard with the scopes numbers (write), voice (read) and voice_management (write), and shown there once.</source>
            <translation>يبدأ بـ ⁨bk_⁩ ثم منطقته. يُنشأ في لوحة تحكم Bird بنطاقات الصلاحية ⁨numbers (write)⁩ و⁨voice (read)⁩ و⁨voice_management (write)⁩، ولا يُعرض هناك إلا مرة واحدة.</translation>
        </message>
        <message>
            <source>Voice name</source>
            <translation>الاسم في خدمة الصوت</translation>
        </message>
        <message>
            <source>The workspace's own label for the number. It is shown nowhere to callers.</source>
            <translation>تسمية خاصة بمساحة العمل للرقم. لا تظهر للمتصلين في أي مكان.</translation>
        </message>
        <message>
            <source>Calls go to</source>
            <translation>وجهة المكالمات</translation>
        </message>
        <message>
            <source>Takes effect at once; what was set before stops answering.</source>
            <translation>يسري فورًا؛ وما كان محددًا قبل ذلك لا يجيب بعد الآن.</translation>
        </message>
        <message>
            <source>The workspace's default route</source>
            <translation>التوجيه الافتراضي لمساحة العمل</translation>
        </message>
        <message>
            <source>Nowhere: reject them</source>
            <translation>لا وجهة: تُرفض المكالمات</translation>
        </message>
        <message>
            <source>SIP trunk</source>
            <translation>خط اتصال SIP</translation>
        </message>
        <message>
            <source>Another phone number</source>
            <translation>رقم هاتف آخر</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>البريد الصوتي</translation>
        </message>
        <message>
            <source>Trunk ID</source>
            <translation>معرّف خط الاتصال</translation>
        </message>
        <message>
            <source>In Bird's dashboard under Voice, Trunks.</source>
            <translation>في لوحة تحكم Bird ضمن Voice ثم Trunks.</translation>
        </message>
        <message>
            <source>This is no trunk ID. It begins with spt_.</source>
            <translation>هذا ليس معرّف خط اتصال. شكله مثل spt_xxxx.</translation>
        </message>
        <message>
            <source>Forward to</source>
            <translation>التحويل إلى</translation>
        </message>
        <message>
            <source>Has to be one of the workspace's verified numbers.</source>
            <translation>يجب أن يكون من الأرقام الموثّقة في مساحة العمل.</translation>
        </message>
        <message>
            <source>Caller shown</source>
            <translation>الرقم الظاهر</translation>
        </message>
        <message>
            <source>Which number the phone that is forwarded to shows.</source>
            <translation>الرقم الذي يظهر على الهاتف الذي تُحوَّل إليه المكالمة.</translation>
        </message>
        <message>
            <source>The number that was dialled</source>
            <translation>الرقم المطلوب في المكالمة</translation>
        </message>
        <message>
            <source>The number of the caller</source>
            <translation>رقم المتصل</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>The whole number, for example +44 7700 900123.</source>
            <translation>الرقم كاملًا، مثل ⁨+44 7700 900123⁩.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Any type</source>
            <translation>كل الأنواع</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>جوّال</translation>
        </message>
        <message>
            <source>Local</source>
            <translation>محلي</translation>
        </message>
        <message>
            <source>National</source>
            <translation>وطني</translation>
        </message>
        <message>
            <source>Toll-free</source>
            <translation>مجاني</translation>
        </message>
        <message>
            <source>Short code</source>
            <translation>رمز قصير</translation>
        </message>
        <message>
            <source>Short code, free to the sender</source>
            <translation>رمز قصير مجاني للمرسل</translation>
        </message>
        <message>
            <source>Begins with</source>
            <translation>يبدأ بـ</translation>
        </message>
        <message>
            <source>The digits after the country code, at most 10; without a country, all digits.</source>
            <translation>الخانات بعد رمز البلد، 10 على الأكثر؛ ومن دون بلد جميع الخانات.</translation>
        </message>
        <message>
            <source>Able to</source>
            <translation>الإمكانية</translation>
        </message>
        <message>
            <source>Anything</source>
            <translation>كل الإمكانيات</translation>
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
            <source>SMS and voice</source>
            <translation>SMS والصوت</translation>
        </message>
        <message>
            <source>SMS, MMS and voice</source>
            <translation>SMS وMMS والصوت</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>API base URL</source>
            <translation>عنوان API الأساسي</translation>
        </message>
        <message>
            <source>Bird does not tell prices here. Buying starts a monthly charge, and a set-up fee may be taken; it is not refunded when the order fails.</source>
            <translation>لا تذكر Bird الأسعار هنا. يبدأ مع الشراء خصم شهري، وقد تُخصم رسوم تأسيس؛ ولا تُسترد إذا تعذّر طلب الشراء.</translation>
        </message>
        <message>
            <source>The number ends at once and cannot be taken back. Its monthly charge stops, and so does every channel that uses it.</source>
            <translation>ينتهي الرقم فورًا ولا يمكن استرجاعه. يتوقف خصمه الشهري، وتتوقف كل قناة تستخدمه.</translation>
        </message>
        <message>
            <source>the id is empty</source>
            <translation>المعرّف فارغ</translation>
        </message>
        <message>
            <source>Row %1 of the page cannot be read: %2</source>
            <translation>تتعذّر قراءة الصف %1 من الصفحة: %2</translation>
        </message>
        <message>
            <source>Bird is taking the charge for the number.</source>
            <translation>تخصم Bird ثمن الرقم.</translation>
        </message>
        <message>
            <source>Bird is ordering the number from its supplier.</source>
            <translation>تطلب Bird الرقم من مورّدها.</translation>
        </message>
        <message>
            <source>Bird waits for its supplier. This can take long.</source>
            <translation>تنتظر Bird مورّدها. قد يطول هذا.</translation>
        </message>
        <message>
            <source>Bird works on the order; it gives its state as “%1”.</source>
            <translation>تعمل Bird على طلب الشراء؛ وتذكر حالته بكلمة «%1».</translation>
        </message>
        <message>
            <source>Bird could not deliver this number: its order has failed. A set-up fee that was taken is not refunded.</source>
            <translation>لم تتمكن Bird من توفير هذا الرقم: تعذّر طلب الشراء. رسوم التأسيس التي خُصمت لا تُسترد.</translation>
        </message>
        <message>
            <source>The supplier has no longer had the number. Choose another one.</source>
            <translation>لم يعد الرقم لدى المورّد. اختر رقمًا آخر.</translation>
        </message>
        <message>
            <source>The charge could not be taken. Top up the wallet and make a new purchase.</source>
            <translation>تعذّر خصم المبلغ. اشحن المحفظة وابدأ عملية شراء جديدة.</translation>
        </message>
        <message>
            <source>The newest order of this number has failed, but it may be an older one.</source>
            <translation>تعذّر أحدث طلب شراء لهذا الرقم، لكنه قد يكون طلبًا أقدم.</translation>
        </message>
        <message>
            <source>The newest order of this number has failed, but it may be an older one: %1</source>
            <translation>تعذّر أحدث طلب شراء لهذا الرقم، لكنه قد يكون طلبًا أقدم: %1</translation>
        </message>
        <message>
            <source>Shared: Bird runs this number for several customers. It is not billed to this account and cannot be released.</source>
            <translation>رقم مشترك: تشغّله Bird لعدة عملاء. لا يُحاسَب هذا الحساب عليه ولا تمكن إعادته.</translation>
        </message>
        <message>
            <source>Bird calls this kind of number “%1”.</source>
            <translation>تسمّي Bird هذا النوع من الأرقام «%1».</translation>
        </message>
        <message>
            <source>Billed, but it carries no traffic yet: the papers that its country asks for are not complete.</source>
            <translation>يُحاسَب الحساب عليه، لكنه لا ينقل أي حركة بعد: الوثائق التي يطلبها بلده غير مكتملة.</translation>
        </message>
        <message>
            <source>Bird gives its state as “%1”.</source>
            <translation>تذكر Bird حالته بكلمة «%1».</translation>
        </message>
        <message>
            <source>Blocked for want of papers since %1.</source>
            <translation>محجوب لنقص الوثائق منذ %1.</translation>
        </message>
        <message>
            <source>Papers are outstanding; until they are due, the number can be used.</source>
            <translation>هناك وثائق لم تُقدَّم بعد؛ ويمكن استخدام الرقم حتى موعد تقديمها.</translation>
        </message>
        <message>
            <source>Bird gives the state of its papers as “%1”.</source>
            <translation>تذكر Bird حالة وثائقه بكلمة «%1».</translation>
        </message>
        <message>
            <source>Register who owns the number in Bird's dashboard.</source>
            <translation>سجّل مالك الرقم في لوحة تحكم Bird.</translation>
        </message>
        <message>
            <source>the country is empty</source>
            <translation>البلد فارغ</translation>
        </message>
        <message>
            <source>Papers needed: it is billed at once, but carries no traffic until its ownership is registered in Bird's dashboard.</source>
            <translation>تلزم وثائق: يُحاسَب الحساب عليه فورًا، لكنه لا ينقل أي حركة حتى تُسجَّل ملكيته في لوحة تحكم Bird.</translation>
        </message>
        <message>
            <source>Its name and call route are not known: the API key lacks the scope voice (read).</source>
            <translation>اسمه وتوجيه مكالماته غير معروفين: ينقص مفتاح API نطاق الصلاحية voice (read).</translation>
        </message>
        <message>
            <source>Its name and call route are not known: Bird does not tell them for this account.</source>
            <translation>اسمه وتوجيه مكالماته غير معروفين: لا تذكرهما Bird لهذا الحساب.</translation>
        </message>
        <message>
            <source>Bird reports that its call route does not work as it is set.</source>
            <translation>تبلّغ Bird أن توجيه مكالماته لا يعمل بضبطه الحالي.</translation>
        </message>
        <message>
            <source>Bird's answer does not say whether the number is released.</source>
            <translation>لا تذكر إجابة Bird هل أُعيد الرقم.</translation>
        </message>
        <message>
            <source>Enter the API key.</source>
            <translation>أدخل مفتاح API.</translation>
        </message>
        <message>
            <source>Rejects calls</source>
            <translation>يرفض المكالمات</translation>
        </message>
        <message>
            <source>Trunk %1</source>
            <translation>خط الاتصال %1</translation>
        </message>
    </context>
    <context>
        <name>BirdCrm</name>
        <message>
            <source>Bird refused the access key.</source>
            <translation>رفضت Bird مفتاح الوصول.</translation>
        </message>
        <message>
            <source>The key is mistyped, or has been revoked.</source>
            <translation>المفتاح مكتوب خطأ أو أُبطل.</translation>
        </message>
        <message>
            <source>It is a key of Bird's newer platform (it begins with “bk_”), which is another kind of account here.</source>
            <translation>إنه مفتاح من منصة Bird الأحدث (يبدأ بـ «⁨bk_⁩»)، وهي نوع آخر من الحسابات هنا.</translation>
        </message>
        <message>
            <source>The access key is good, but no policy of its roles allows %1 %2.</source>
            <comment>the method and the path of a request</comment>
            <translation>مفتاح الوصول صحيح، لكن لا توجد في أدواره سياسة تسمح بالطلب %1 %2.</translation>
        </message>
        <message>
            <source>Add this to a policy of one of the key's roles: %1</source>
            <translation>أضِف هذا إلى سياسة في أحد أدوار المفتاح: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Or the organization ID or the workspace ID is another's: the two look alike.</source>
            <translation>أو أن معرّف المؤسسة أو معرّف مساحة العمل لجهة أخرى: فالاثنان متشابهان.</translation>
        </message>
        <message>
            <source>Bird knows no organization with this organization ID.</source>
            <translation>لا تعرف Bird مؤسسة بمعرّف المؤسسة هذا.</translation>
        </message>
        <message>
            <source>Bird knows no stock of numbers for this organization ID and workspace ID.</source>
            <translation>لا تعرف Bird مخزون أرقام لمعرّف المؤسسة ومعرّف مساحة العمل هذين.</translation>
        </message>
        <message>
            <source>Bird knows no workspace with this workspace ID.</source>
            <translation>لا تعرف Bird مساحة عمل بمعرّف مساحة العمل هذا.</translation>
        </message>
        <message>
            <source>Bird does not have this number in stock any more.</source>
            <translation>لم يعد هذا الرقم في مخزون Bird.</translation>
        </message>
        <message>
            <source>Bird knows no such number in this workspace, or it has no subscription.</source>
            <translation>لا تعرف Bird رقمًا كهذا في مساحة العمل هذه، أو أن ليس له اشتراك.</translation>
        </message>
        <message>
            <source>The organization ID and the workspace ID are swapped, or one is mistyped.</source>
            <translation>بُدّل بين معرّف المؤسسة ومعرّف مساحة العمل، أو كُتب أحدهما خطأ.</translation>
        </message>
        <message>
            <source>The API base URL of the account is not Bird's.</source>
            <translation>عنوان API الأساسي للحساب ليس من عناوين Bird.</translation>
        </message>
        <message>
            <source>Somebody else has bought it in the meantime.</source>
            <translation>اشتراه شخص آخر في هذه الأثناء.</translation>
        </message>
        <message>
            <source>The search is old: search again and choose another number.</source>
            <translation>البحث قديم: ابحث مرة أخرى واختر رقمًا آخر.</translation>
        </message>
        <message>
            <source>The number has been released already.</source>
            <translation>سبقت إعادة الرقم.</translation>
        </message>
        <message>
            <source>It belongs to another workspace.</source>
            <translation>إنه تابع لمساحة عمل أخرى.</translation>
        </message>
        <message>
            <source>The wallet of the organization does not cover this number.</source>
            <translation>محفظة المؤسسة لا تغطي هذا الرقم.</translation>
        </message>
        <message>
            <source>Top up the wallet in Bird's dashboard, then buy again.</source>
            <translation>اشحن المحفظة في لوحة تحكم Bird، ثم اشترِ مرة أخرى.</translation>
        </message>
        <message>
            <source>Bird wants to know who uses a number like this. It takes such papers only in its dashboard; the number cannot be bought from here.</source>
            <translation>تريد Bird أن تعرف من يستخدم رقمًا كهذا. لا تقبل هذه الوثائق إلا في لوحة تحكمها؛ ولا يمكن شراء الرقم من هنا.</translation>
        </message>
        <message>
            <source>Buy this number in Bird's dashboard, where the papers can be given. It appears here at the next refresh.</source>
            <translation>اشترِ هذا الرقم من لوحة تحكم Bird حيث يمكن تقديم الوثائق. سيظهر هنا عند التحديث التالي.</translation>
        </message>
        <message>
            <source>Or choose a number of another country or type.</source>
            <translation>أو اختر رقمًا من بلد أو نوع آخر.</translation>
        </message>
        <message>
            <source>Bird wants this number to be reserved before it is bought, and only its dashboard does that. Buy it there; it appears here at the next refresh.</source>
            <translation>تريد Bird حجز هذا الرقم قبل شرائه، ولا يتم ذلك إلا في لوحة تحكمها. اشترِه هناك؛ وسيظهر هنا عند التحديث التالي.</translation>
        </message>
        <message>
            <source>Bird said no.</source>
            <translation>رفضت Bird ذلك.</translation>
        </message>
        <message>
            <source>Bird does not accept the request as it was made.</source>
            <translation>لا تقبل Bird الطلب بالشكل الذي أُرسل به.</translation>
        </message>
        <message>
            <source>Bird does not accept the value of “%1”.</source>
            <translation>لا تقبل Bird قيمة «%1».</translation>
        </message>
        <message>
            <source>Bird says that this number is taken: by somebody else, or by this workspace already.</source>
            <translation>تقول Bird إن هذا الرقم مأخوذ: لدى شخص آخر، أو لدى مساحة العمل هذه بالفعل.</translation>
        </message>
        <message>
            <source>Bird says that the number is being changed, or has been released already.</source>
            <translation>تقول Bird إن الرقم قيد التغيير، أو سبقت إعادته.</translation>
        </message>
        <message>
            <source>effect “allow”, action “%1”, resource “%2”</source>
            <comment>a line of an access policy at Bird</comment>
            <translation>‏effect «⁨allow⁩»، action «⁨%1⁩»، resource «⁨%2⁩»</translation>
        </message>
        <message>
            <source>Bird says that it has no such operation.</source>
            <translation>تقول Bird إنه ليس لديها عملية كهذه.</translation>
        </message>
        <message>
            <source>Bird has had too many requests in a short time and did not process this one. A slower pace can be set for the account.</source>
            <translation>تلقّت Bird طلبات أكثر من اللازم في وقت قصير ولم تعالج هذا الطلب. يمكن ضبط وتيرة أبطأ للحساب.</translation>
        </message>
        <message>
            <source>The answer points to another address, which was not followed. Check the API base URL of the account.</source>
            <translation>تشير الإجابة إلى عنوان آخر لم يُتبع. تحقّق من عنوان API الأساسي للحساب.</translation>
        </message>
        <message>
            <source>A number is named by its country and its digits.</source>
            <translation>يُذكر الرقم ببلده وخاناته.</translation>
        </message>
        <message>
            <source>Bird's CRM API cannot change anything at a number. Its dashboard can.</source>
            <translation>لا يمكن تغيير أي شيء في رقم عبر CRM API من Bird. يمكن ذلك في لوحة تحكمها.</translation>
        </message>
        <message>
            <source>The access key is good, but the organization has no workspace with this workspace ID.</source>
            <translation>مفتاح الوصول صحيح، لكن ليس للمؤسسة مساحة عمل بمعرّف مساحة العمل هذا.</translation>
        </message>
        <message>
            <source>The workspaces of the organization are: %1</source>
            <translation>مساحات عمل المؤسسة هي: ⁨%1⁩</translation>
        </message>
        <message>
            <source>It may be the ID of the organization, or of a project at Sinch: they look alike.</source>
            <translation>قد يكون معرّف المؤسسة، أو معرّف مشروع لدى Sinch: فهي متشابهة.</translation>
        </message>
        <message>
            <source>Bird does not have this number in stock any more. Search again and choose another one.</source>
            <translation>لم يعد هذا الرقم في مخزون Bird. ابحث مرة أخرى واختر رقمًا آخر.</translation>
        </message>
        <message>
            <source>Bird delivers this number only on request, which has to be made in its dashboard.</source>
            <translation>لا توفّر Bird هذا الرقم إلا عند الطلب، ويُقدَّم الطلب في لوحة تحكمها.</translation>
        </message>
        <message>
            <source>The workspace does not have this number any more.</source>
            <translation>لم يعد هذا الرقم لدى مساحة العمل.</translation>
        </message>
        <message>
            <source>ID-OF-%1</source>
            <comment>no spaces</comment>
            <translation>ID-OF-%1</translation>
        </message>
        <message>
            <source>Bird knows the workspace “%1”.</source>
            <translation>تعرف Bird مساحة العمل «%1».</translation>
        </message>
        <message>
            <source>Bird knows this access key, which may see numbers but not the names of workspaces.</source>
            <translation>تعرف Bird مفتاح الوصول هذا، وهو يستطيع رؤية الأرقام دون أسماء مساحات العمل.</translation>
        </message>
        <message>
            <source>This is an API key of Bird's newer platform, not an ID.</source>
            <translation>هذا مفتاح API من منصة Bird الأحدث، وليس معرّفًا.</translation>
        </message>
        <message>
            <source>This looks like an ID of Bird's newer platform. Here an ID is a UUID, such as aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</source>
            <translation>يبدو هذا معرّفًا من منصة Bird الأحدث. المعرّف هنا UUID، مثل aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</translation>
        </message>
        <message>
            <source>This looks like a service plan ID of Sinch. An ID of Bird has dashes, such as aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</source>
            <translation>يبدو هذا معرّف خطة خدمة لدى Sinch. في معرّف Bird واصلات، مثل aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</translation>
        </message>
        <message>
            <source>This is no such ID. It looks like aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</source>
            <translation>هذا ليس معرّفًا صحيحًا. شكله مثل aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</translation>
        </message>
        <message>
            <source>Enter the access key.</source>
            <translation>أدخل مفتاح الوصول.</translation>
        </message>
        <message>
            <source>This key belongs to Bird's newer platform. Add it as an account at Bird instead.</source>
            <translation>هذا المفتاح تابع لمنصة Bird الأحدث. أضِفه بدلًا من ذلك حسابًا لدى Bird.</translation>
        </message>
        <message>
            <source>This looks like an ID: of an organization, a workspace, or a key or project at Sinch. An access key is another text.</source>
            <translation>يبدو هذا معرّفًا: لمؤسسة أو مساحة عمل، أو لمفتاح أو مشروع لدى Sinch. مفتاح الوصول نص آخر.</translation>
        </message>
        <message>
            <source>This looks like a service plan ID of Sinch. Check that it is an access key.</source>
            <translation>يبدو هذا معرّف خطة خدمة لدى Sinch. تحقّق من أنه مفتاح وصول.</translation>
        </message>
        <message>
            <source>Enter the access key without the word “AccessKey” in front of it.</source>
            <translation>أدخل مفتاح الوصول من دون كلمة «AccessKey» قبله.</translation>
        </message>
        <message>
            <source>The access key has a space in it. Check that it belongs there.</source>
            <translation>في مفتاح الوصول مسافة. تحقّق من أنها جزء منه.</translation>
        </message>
        <message>
            <source>Enter the organization ID.</source>
            <translation>أدخل معرّف المؤسسة.</translation>
        </message>
        <message>
            <source>Enter the workspace ID.</source>
            <translation>أدخل معرّف مساحة العمل.</translation>
        </message>
        <message>
            <source>Organization ID and workspace ID are the same. They look alike, but each is its own.</source>
            <translation>معرّف المؤسسة ومعرّف مساحة العمل متطابقان. شكلهما متشابه، لكن لكل منهما قيمته.</translation>
        </message>
        <message>
            <source>the subscription is not active</source>
            <translation>الاشتراك غير نشط</translation>
        </message>
        <message>
            <source>%1 to the number does not work now.</source>
            <translation>الوارد إلى الرقم عبر %1 لا يعمل الآن.</translation>
        </message>
        <message>
            <source>%1 to the number does not work now: %2.</source>
            <translation>الوارد إلى الرقم عبر %1 لا يعمل الآن: %2.</translation>
        </message>
        <message>
            <source>%1 from the number does not work now.</source>
            <translation>الصادر من الرقم عبر %1 لا يعمل الآن.</translation>
        </message>
        <message>
            <source>%1 from the number does not work now: %2.</source>
            <translation>الصادر من الرقم عبر %1 لا يعمل الآن: %2.</translation>
        </message>
        <message>
            <source>%1 to the number stands at “%2” in Bird's words.</source>
            <translation>الوارد إلى الرقم عبر %1 حالته «%2» حسب كلام Bird.</translation>
        </message>
        <message>
            <source>%1 from the number stands at “%2” in Bird's words.</source>
            <translation>الصادر من الرقم عبر %1 حالته «%2» حسب كلام Bird.</translation>
        </message>
        <message>
            <source>%1 to the number works, but: %2.</source>
            <translation>الوارد إلى الرقم عبر %1 يعمل، لكن: %2.</translation>
        </message>
        <message>
            <source>%1 from the number works, but: %2.</source>
            <translation>الصادر من الرقم عبر %1 يعمل، لكن: %2.</translation>
        </message>
        <message>
            <source>Connector %1</source>
            <translation>الموصل %1</translation>
        </message>
        <message>
            <source>Channel %1</source>
            <translation>القناة %1</translation>
        </message>
        <message>
            <source>this is no point in time</source>
            <translation>هذا ليس وقتًا صالحًا</translation>
        </message>
        <message>
            <source>Access key</source>
            <translation>مفتاح الوصول</translation>
        </message>
        <message>
            <source>In Bird's dashboard under Settings, Security, Access keys. Its roles need policies that allow what is to be done here.</source>
            <translation>في لوحة تحكم Bird ضمن Settings ثم Security ثم Access keys. تحتاج أدواره إلى سياسات تسمح بما يُراد فعله هنا.</translation>
        </message>
        <message>
            <source>Organization ID</source>
            <translation>معرّف المؤسسة</translation>
        </message>
        <message>
            <source>In the settings of the organization. It looks like the workspace ID, but is another.</source>
            <translation>في إعدادات المؤسسة. يشبه معرّف مساحة العمل، لكنه غيره.</translation>
        </message>
        <message>
            <source>Workspace ID</source>
            <translation>معرّف مساحة العمل</translation>
        </message>
        <message>
            <source>In the settings of the organization under Workspaces, where a workspace is edited.</source>
            <translation>في إعدادات المؤسسة ضمن Workspaces، حيث تُعدَّل مساحة العمل.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Any type</source>
            <translation>كل الأنواع</translation>
        </message>
        <message>
            <source>First digits</source>
            <translation>الخانات الأولى</translation>
        </message>
        <message>
            <source>With the country code.</source>
            <translation>مع رمز البلد.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>الأقدم أولًا</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>الأحدث أولًا</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>API base URL</source>
            <translation>عنوان API الأساسي</translation>
        </message>
        <message>
            <source>Bird does not tell the price of this number. Buying it starts a monthly charge, which is taken from the wallet.</source>
            <translation>لا تذكر Bird سعر هذا الرقم. يبدأ مع شرائه خصم شهري من المحفظة.</translation>
        </message>
        <message>
            <source>The number's subscription ends. Bird decides when the number goes, which can be at once; whatever uses it stops, and it cannot be taken back.</source>
            <translation>ينتهي اشتراك الرقم. تقرّر Bird متى يذهب الرقم، وقد يكون ذلك فورًا؛ ويتوقف كل ما يستخدمه، ولا يمكن استرجاعه.</translation>
        </message>
        <message>
            <source>the country is empty</source>
            <translation>البلد فارغ</translation>
        </message>
        <message>
            <source>the ID is empty</source>
            <translation>المعرّف فارغ</translation>
        </message>
        <message>
            <source>On request</source>
            <translation>عند الطلب</translation>
        </message>
        <message>
            <source>Its order is still a draft at Bird.</source>
            <translation>طلب شرائه ما زال مسودة لدى Bird.</translation>
        </message>
        <message>
            <source>Its order stands at “%1” in Bird's words.</source>
            <translation>طلب شرائه حالته «%1» حسب كلام Bird.</translation>
        </message>
        <message>
            <source>Give the papers for this number in Bird's dashboard.</source>
            <translation>قدّم وثائق هذا الرقم في لوحة تحكم Bird.</translation>
        </message>
        <message>
            <source>Row %1 of this page cannot be read: %2</source>
            <translation>تتعذّر قراءة الصف %1 من هذه الصفحة: %2</translation>
        </message>
        <message>
            <source>The answer is none of Bird's: it does not say whether it was done.</source>
            <translation>الإجابة ليست من Bird: لا تذكر هل نُفّذ الأمر.</translation>
        </message>
        <message>
            <source>the exponent %1 makes no price</source>
            <translation>الأس %1 لا ينتج سعرًا</translation>
        </message>
        <message>
            <source>The account has no organization ID.</source>
            <translation>ليس للحساب معرّف مؤسسة.</translation>
        </message>
        <message>
            <source>The account has no workspace ID.</source>
            <translation>ليس للحساب معرّف مساحة عمل.</translation>
        </message>
        <message>
            <source>This is no page of a search at Bird.</source>
            <translation>هذه ليست صفحة من بحث لدى Bird.</translation>
        </message>
        <message>
            <source>The access key of the account is missing.</source>
            <translation>مفتاح الوصول للحساب مفقود.</translation>
        </message>
    </context>
    <context>
        <name>BulkEdit</name>
        <message>
            <source>Nobody knows what %1 stands for. There are {number}, {last4} and {country}.</source>
            <translation>لا يُعرف ما يعنيه ⁨%1⁩. المتاح: ⁨{number}⁩ و⁨{last4}⁩ و⁨{country}⁩.</translation>
        </message>
    </context>
    <context>
        <name>CapabilityText</name>
        <message>
            <source>%1: neither inbound nor outbound</source>
            <translation>%1: لا وارد ولا صادر</translation>
        </message>
        <message>
            <source>%1: inbound only, blocked now</source>
            <translation>%1: وارد فقط، ومحجوب الآن</translation>
        </message>
        <message>
            <source>%1: inbound only</source>
            <translation>%1: وارد فقط</translation>
        </message>
        <message>
            <source>%1: outbound only, blocked now</source>
            <translation>%1: صادر فقط، ومحجوب الآن</translation>
        </message>
        <message>
            <source>%1: outbound only</source>
            <translation>%1: صادر فقط</translation>
        </message>
        <message>
            <source>%1: inbound and outbound blocked now</source>
            <translation>%1: الوارد والصادر محجوبان الآن</translation>
        </message>
        <message>
            <source>%1: inbound blocked now, outbound works</source>
            <translation>%1: الوارد محجوب الآن، والصادر يعمل</translation>
        </message>
        <message>
            <source>%1: outbound blocked now, inbound works</source>
            <translation>%1: الصادر محجوب الآن، والوارد يعمل</translation>
        </message>
        <message>
            <source>%1: inbound and outbound</source>
            <translation>%1: وارد وصادر</translation>
        </message>
    </context>
    <context>
        <name>ChangeCells</name>
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
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <source>an account that is gone</source>
            <translation>حساب لم يعد موجودًا</translation>
        </message>
    </context>
    <context>
        <name>ChangeJson</name>
        <message>
            <source>“%1” is not a text.</source>
            <translation>«%1» ليس نصًا.</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>«%1» مفقود.</translation>
        </message>
        <message>
            <source>“%1” is not a list of settings.</source>
            <translation>«%1» ليس قائمة إعدادات.</translation>
        </message>
        <message>
            <source>“%1” is not an amount of money.</source>
            <translation>«%1» ليس مبلغًا من المال.</translation>
        </message>
        <message>
            <source>“%1” is not a kind of change that this version knows.</source>
            <translation>«%1» ليس نوعًا من التغييرات يعرفه هذا الإصدار.</translation>
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation>«%1» ليس رقمًا.</translation>
        </message>
    </context>
    <context>
        <name>ChangePresenter</name>
        <message>
            <source>Bought, and seen in the account.</source>
            <translation>اشتُري وظهر في الحساب.</translation>
        </message>
        <message>
            <source>Given back. Where it stays for a while, the number says until when.</source>
            <translation>أُعيد الرقم. إن كان سيبقى مدة، فالرقم نفسه يذكر إلى متى.</translation>
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
            <source>Account settings</source>
            <translation>إعدادات الحساب</translation>
        </message>
        <message>
            <source>Subaccount</source>
            <translation>الحساب الفرعي</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>label of a subaccount's key, the key</comment>
            <translation>‏⁨%1⁩: ⁨%2⁩</translation>
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
            <source>Sandbox: how long orders and provisioning take.</source>
            <translation>البيئة التجريبية: مدة طلبات الشراء والتجهيز.</translation>
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
        <name>CsvReader</name>
        <message>
            <source>The file is cut off or damaged.</source>
            <translation>الملف مبتور أو تالف.</translation>
        </message>
        <message>
            <source>Line %1: there are characters that are not UTF-8. Save it again as “CSV UTF-8”, or as “Text CSV” with the character set Unicode (UTF-8).</source>
            <translation>السطر %1: فيه أحرف ليست UTF-8. احفظ الملف من جديد بصيغة «CSV UTF-8»، أو بصيغة «Text CSV» مع مجموعة الأحرف Unicode (UTF-8).</translation>
        </message>
        <message>
            <source>Line %1: there are bytes that are no text. Is this a spreadsheet's own format? Save it as CSV.</source>
            <translation>السطر %1: فيه بيانات ليست نصًا. هل هذه صيغة خاصة ببرنامج جداول؟ احفظ الملف بصيغة CSV.</translation>
        </message>
        <message>
            <source>Line %1: this is longer than any row of a table of numbers.</source>
            <translation>السطر %1: هذا أطول من أي صف في جدول أرقام.</translation>
        </message>
        <message>
            <source>Line %1: a quotation mark is opened here and never closed.</source>
            <translation>السطر %1: تُفتح هنا علامة اقتباس ولا تُغلق.</translation>
        </message>
        <message>
            <source>Line %1: there is text behind a closing quotation mark.</source>
            <translation>السطر %1: يوجد نص بعد علامة اقتباس مغلقة.</translation>
        </message>
    </context>
    <context>
        <name>DatabaseWords</name>
        <message>
            <source>The file is damaged.</source>
            <translation>الملف تالف.</translation>
        </message>
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
            <source>%1 was made by a newer NumberDesk.</source>
            <translation>أُنشئ ⁨%1⁩ بإصدار أحدث من NumberDesk.</translation>
        </message>
        <message>
            <source>The file is not one of NumberDesk's.</source>
            <translation>هذا الملف ليس من ملفات NumberDesk.</translation>
        </message>
        <message>
            <source>%1 cannot be opened for writing.</source>
            <translation>لا يمكن فتح %1 للكتابة.</translation>
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
        <message numerus="yes">
            <source>This is too long for a filter. Use at most %n character(s).</source>
            <translation>
                <numerusform>هذا أطول من اللازم لسطر التصفية. لا يُقبل أي حرف.</numerusform>
                <numerusform>هذا أطول من اللازم لسطر التصفية. استخدم حرفًا واحدًا على الأكثر.</numerusform>
                <numerusform>هذا أطول من اللازم لسطر التصفية. استخدم حرفين على الأكثر.</numerusform>
                <numerusform>هذا أطول من اللازم لسطر التصفية. استخدم %n أحرف على الأكثر.</numerusform>
                <numerusform>هذا أطول من اللازم لسطر التصفية. استخدم %n حرفًا على الأكثر.</numerusform>
                <numerusform>هذا أطول من اللازم لسطر التصفية. استخدم %n حرف على الأكثر.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no field “%1”. Fields are %2. Put it in quotes to look for it as it stands.</source>
            <translation>لا يوجد حقل «%1». الحقول هي %2. ضعه بين علامتي اقتباس للبحث عنه كما هو.</translation>
        </message>
        <message>
            <source>Write what to look for right after “%1:”, for example %2.</source>
            <translation>اكتب ما تبحث عنه مباشرة بعد «%1:»، مثل %2.</translation>
        </message>
        <message>
            <source>There is nothing between these quotation marks.</source>
            <translation>لا شيء بين علامتي الاقتباس هاتين.</translation>
        </message>
        <message>
            <source>The quotation that begins here has no end. Close it with ".</source>
            <translation>الاقتباس الذي يبدأ هنا بلا نهاية. أغلقه بعلامة ".</translation>
        </message>
        <message>
            <source>“%1:” takes digits, for example %2.</source>
            <translation>«%1:» يأخذ أرقامًا، مثل %2.</translation>
        </message>
        <message>
            <source>“%1” is nothing that “%2:” knows. It takes %3.</source>
            <translation>«%1» ليس مما يعرفه «%2:». يمكن أن يأخذ %3.</translation>
        </message>
        <message>
            <source>A minus stands right before what is not wanted, for example -label:sales.</source>
            <translation>توضع علامة الناقص مباشرة قبل ما لا تريده، مثل ‎-label:sales.</translation>
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
        <name>FieldEditors</name>
        <message>
            <source>Choose one, or type another</source>
            <translation>اختر قيمة أو اكتب غيرها</translation>
        </message>
        <message>
            <source>%1 – choose one, or type another</source>
            <comment>nothing chosen</comment>
            <translation>⁨%1⁩ – اختر قيمة أو اكتب غيرها</translation>
        </message>
        <message>
            <source>Cannot be read back</source>
            <translation>لا تمكن إعادة قراءته</translation>
        </message>
    </context>
    <context>
        <name>FindingPresenter</name>
        <message>
            <source>Bought after all</source>
            <translation>اشتُري رغم ذلك</translation>
        </message>
        <message>
            <source>Not bought here</source>
            <translation>لم يُشترَ هنا</translation>
        </message>
        <message>
            <source>Gone after all</source>
            <translation>ذهب رغم ذلك</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>ذهب</translation>
        </message>
        <message>
            <source>Still owned</source>
            <translation>ما زال مملوكًا</translation>
        </message>
        <message>
            <source>Set after all</source>
            <translation>ضُبط رغم ذلك</translation>
        </message>
        <message>
            <source>Changed elsewhere</source>
            <translation>غُيّر في مكان آخر</translation>
        </message>
        <message>
            <source>The journal says that this was not bought, but the account owns it.</source>
            <translation>يقول السجل إن هذا الرقم لم يُشترَ، لكن الحساب يملكه.</translation>
        </message>
        <message>
            <source>The account owns it now, and it was not bought here.</source>
            <translation>يملكه الحساب الآن، ولم يُشترَ هنا.</translation>
        </message>
        <message>
            <source>The journal says that this was not given back, but the account does not own it any more.</source>
            <translation>يقول السجل إن هذا الرقم لم يُعَد، لكن الحساب لم يعد يملكه.</translation>
        </message>
        <message>
            <source>The account does not own it any more, and it was not given back here.</source>
            <translation>لم يعد الحساب يملكه، ولم يُعَد من هنا.</translation>
        </message>
        <message>
            <source>The journal says that this was given back, but the account still owns it.</source>
            <translation>يقول السجل إن هذا الرقم أُعيد، لكن الحساب ما زال يملكه.</translation>
        </message>
        <message>
            <source>The journal says that this was not set, but it is: %1.</source>
            <extracomment>%1 is a list of settings</extracomment>
            <translation>يقول السجل إن هذا لم يُضبط، لكنه مضبوط: %1.</translation>
        </message>
        <message>
            <source>Not what was last known here: %1.</source>
            <extracomment>%1 is a list of settings</extracomment>
            <translation>ليس كما كان معروفًا هنا آخر مرة: %1.</translation>
        </message>
        <message>
            <source>The account pays for it: use it, or release it. Activity shows what was sent.</source>
            <translation>يدفع الحساب ثمنه: استخدمه أو أعِده. يعرض النشاط ما أُرسل.</translation>
        </message>
        <message>
            <source>The account pays for it. Release it unless somebody of yours bought it elsewhere.</source>
            <translation>يدفع الحساب ثمنه. أعِده ما لم يكن أحد من فريقك قد اشتراه في مكان آخر.</translation>
        </message>
        <message>
            <source>What is sent to it does not arrive with you any more. Ask who else works with this account.</source>
            <translation>ما يُرسل إليه لم يعد يصل إليك. اسأل من يعمل أيضًا بهذا الحساب.</translation>
        </message>
        <message>
            <source>The account still pays for it: release it once more, or keep it.</source>
            <translation>ما زال الحساب يدفع ثمنه: أعِده مرة أخرى أو احتفظ به.</translation>
        </message>
        <message>
            <source>Nothing of it was undone here. Compare its settings before you change more.</source>
            <translation>لم يُتراجع هنا عن شيء منه. قارن إعداداته قبل أن تغيّر المزيد.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not bought here</source>
            <translation>
                <numerusform>لا أرقام لم تُشترَ هنا</numerusform>
                <numerusform>رقم واحد لم يُشترَ هنا</numerusform>
                <numerusform>رقمان لم يُشتريا هنا</numerusform>
                <numerusform>%Ln أرقام لم تُشترَ هنا</numerusform>
                <numerusform>%Ln رقمًا لم يُشترَ هنا</numerusform>
                <numerusform>%Ln رقم لم يُشترَ هنا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) gone</source>
            <translation>
                <numerusform>لا أرقام ذهبت</numerusform>
                <numerusform>رقم واحد ذهب</numerusform>
                <numerusform>رقمان ذهبا</numerusform>
                <numerusform>%Ln أرقام ذهبت</numerusform>
                <numerusform>%Ln رقمًا ذهب</numerusform>
                <numerusform>%Ln رقم ذهب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) changed elsewhere</source>
            <translation>
                <numerusform>لا أرقام غُيّرت في مكان آخر</numerusform>
                <numerusform>رقم واحد غُيّر في مكان آخر</numerusform>
                <numerusform>رقمان غُيّرا في مكان آخر</numerusform>
                <numerusform>%Ln أرقام غُيّرت في مكان آخر</numerusform>
                <numerusform>%Ln رقمًا غُيّر في مكان آخر</numerusform>
                <numerusform>%Ln رقم غُيّر في مكان آخر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not as the journal says</source>
            <translation>
                <numerusform>لا أرقام تخالف السجل</numerusform>
                <numerusform>رقم واحد يخالف السجل</numerusform>
                <numerusform>رقمان يخالفان السجل</numerusform>
                <numerusform>%Ln أرقام تخالف السجل</numerusform>
                <numerusform>%Ln رقمًا يخالف السجل</numerusform>
                <numerusform>%Ln رقم يخالف السجل</numerusform>
            </translation>
        </message>
        <message>
            <source>Refreshing found %1.</source>
            <extracomment>%1 is a list, as in "2 numbers not bought here and 1 number gone"</extracomment>
            <translation>وجد التحديث: %1.</translation>
        </message>
        <message>
            <source>Look at each of them: money may be spent on what you do not know of.</source>
            <translation>انظر في كل منها: قد يُنفق مال على ما لا تعلم به.</translation>
        </message>
        <message>
            <source>Known after the next complete refresh</source>
            <translation>يُعرف بعد التحديث الكامل التالي</translation>
        </message>
        <message>
            <source>Was there when the account was first read, on %1</source>
            <translation>كان موجودًا عند أول قراءة للحساب، في %1</translation>
        </message>
        <message>
            <source>Bought here on %1 by %2</source>
            <extracomment>%1 is a date, %2 the login name of a person</extracomment>
            <translation>اشتراه %2 هنا في %1</translation>
        </message>
        <message>
            <source>Bought here on %1</source>
            <translation>اشتُري هنا في %1</translation>
        </message>
        <message>
            <source>Appeared on %1, not bought here</source>
            <translation>ظهر في %1، ولم يُشترَ هنا</translation>
        </message>
        <message>
            <source>Appeared on %1, although its purchase here was not done</source>
            <translation>ظهر في %1، مع أن شراءه هنا لم يتم</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
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
            <source>Add an account…</source>
            <translation>إضافة حساب…</translation>
        </message>
        <message>
            <source>Try the sandbox</source>
            <translation>تجربة البيئة التجريبية</translation>
        </message>
    </context>
    <context>
        <name>HelpTexts</name>
        <message>
            <source>Add an account of a provider to see its numbers, or try the sandbox: simulated providers in which nothing costs money.</source>
            <translation>أضف حسابًا لدى مزوّد لترى أرقامه، أو جرّب البيئة التجريبية: مزوّدون محاكَون لا يكلّف شيء لديهم مالًا.</translation>
        </message>
        <message>
            <source>All numbers of the account that is chosen at the left.

• Type digits, a country, a label or a tag to find some; the ? says what else.
• Select one or many and change their settings at the right, then review.
• Release… gives numbers back after a review; Del only plans it.
• Nothing is sent before you have reviewed it.</source>
            <translation>جميع أرقام الحساب المحدد في الجانب.

• اكتب أرقامًا أو بلدًا أو تسمية أو وسمًا للعثور على بعضها؛ وتبيّن علامة ⁨?⁩ ما يمكن غير ذلك.
• حدّد رقمًا أو أكثر وغيّر الإعدادات في الجانب الآخر، ثم راجعها.
• «إعادة الرقم…» تعيد الأرقام بعد مراجعة؛ أما ⁨Del⁩ فيخطط لذلك فقط.
• لا يُرسل شيء قبل أن تراجعه.</translation>
        </message>
        <message>
            <source>Searches the numbers that can be bought, in several accounts at once.

• Say what you look for and press Search.
• Tick numbers: they collect in the basket at the right, with what they cost.
• Buy… shows everything once more; only then anything is bought.</source>
            <translation>يبحث عن الأرقام المتاحة للشراء في عدة حسابات معًا.

• حدّد ما تبحث عنه واضغط «بحث».
• ضع علامة على الأرقام: تتجمّع في السلة مع تكلفتها.
• «شراء…» يعرض كل شيء مرة أخرى؛ ولا يُشترى شيء قبل ذلك.</translation>
        </message>
        <message>
            <source>Every change that is intended and not done yet.

• Review… looks at the selected rows, or at all, and applies what you agree to.
• Edit opens what is planned; Discard takes it away; Ctrl+Z brings it back.
• A release can wait for a date; it is sent then while NumberDesk runs.
• A plan can be saved to a file that a colleague opens, reviews and applies.</source>
            <translation>كل تغيير مقصود لم يُنجز بعد.

• «مراجعة…» تفحص الصفوف المحددة أو كلها، وتطبّق ما توافق عليه.
• «تعديل» يفتح ما هو مخطط؛ و«استبعاد» يزيله؛ و⁨Ctrl+Z⁩ يعيده.
• يمكن أن تنتظر إعادة رقم موعدًا؛ فتُرسل عندئذ ما دام ⁨NumberDesk⁩ يعمل.
• يمكن حفظ الخطة في ملف يفتحه زميل ويراجعه ويطبّقه.</translation>
        </message>
        <message>
            <source>What was sent, when, by whom, and what came of it.

• Rows that are not settled stand on top and say what is being done about them.
• Select a row to see the exact request, with secrets masked.
• Where nobody can tell what became of a change, you decide at the right.</source>
            <translation>ما أُرسل، ومتى، ومن أرسله، وما نتج عنه.

• الصفوف التي لم تُحسم في الأعلى، وتبيّن ما يجري بشأنها.
• حدّد صفًا لترى الطلب بالضبط، مع إخفاء الأسرار.
• حيث لا يُعرف ما صار إليه تغيير، تقرّر أنت في الجانب.</translation>
        </message>
        <message>
            <source>What to do here</source>
            <translation>ما يمكن فعله هنا</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Ctrl+K  find anything
Ctrl+F  filter or search; the ? beside the line says what it takes
F5  refresh
Ctrl+1 … 4  pages
Ctrl+Return  review what was entered here, or the plan
Del  add the release of the selected numbers to the plan
Ctrl+Z  undo the last step of the plan
Ctrl+L  lock them against release, or unlock them
Ctrl+C  copy numbers
Ctrl+E  export
Ctrl+I  inspector
F1  what to do on the page that is shown
Ctrl+?  this list</source>
            <translation>‏⁨Ctrl+K⁩  البحث عن أي شيء
‏⁨Ctrl+F⁩  تصفية أو بحث؛ علامة ⁨?⁩ بجانب السطر تبيّن ما يقبله
‏⁨F5⁩  تحديث
‏⁨Ctrl+1 … 4⁩  الصفحات
‏⁨Ctrl+Return⁩  مراجعة ما أُدخل هنا، أو الخطة
‏⁨Del⁩  إضافة إعادة الأرقام المحددة إلى الخطة
‏⁨Ctrl+Z⁩  التراجع عن آخر خطوة في الخطة
‏⁨Ctrl+L⁩  قفلها ضد الإعادة أو إلغاء قفلها
‏⁨Ctrl+C⁩  نسخ الأرقام
‏⁨Ctrl+E⁩  تصدير
‏⁨Ctrl+I⁩  المعاين
‏⁨F1⁩  ما يمكن فعله في الصفحة المعروضة
‏⁨Ctrl+?⁩  هذه القائمة</translation>
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
        <name>ListNotice</name>
        <message>
            <source>The provider counts %1 numbers, %2 were listed. Until all are listed it is not noticed here what was bought or given back elsewhere. Refresh to compare again.</source>
            <translation>يحصي المزوّد %1 من الأرقام، وسُرد منها %2. إلى أن تُسرد كلها لا يُلاحظ هنا ما اشتُري أو أُعيد في مكان آخر. حدّث للمقارنة من جديد.</translation>
        </message>
        <message>
            <source>The provider counts %1 numbers, %2 were listed. Refresh to compare again.</source>
            <translation>يحصي المزوّد %1 من الأرقام، وسُرد منها %2. حدّث للمقارنة من جديد.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the provider's list could not be understood and are missing here. While that lasts it is not noticed here what was bought or given back elsewhere.</source>
            <translation>
                <numerusform>تعذّر فهم %n صف من قائمة المزوّد فهو غائب هنا. ما دام ذلك قائمًا لا يُلاحظ هنا ما اشتُري أو أُعيد في مكان آخر.</numerusform>
                <numerusform>تعذّر فهم صف واحد من قائمة المزوّد فهو غائب هنا. ما دام ذلك قائمًا لا يُلاحظ هنا ما اشتُري أو أُعيد في مكان آخر.</numerusform>
                <numerusform>تعذّر فهم صفين من قائمة المزوّد فهما غائبان هنا. ما دام ذلك قائمًا لا يُلاحظ هنا ما اشتُري أو أُعيد في مكان آخر.</numerusform>
                <numerusform>تعذّر فهم %n صفوف من قائمة المزوّد فهي غائبة هنا. ما دام ذلك قائمًا لا يُلاحظ هنا ما اشتُري أو أُعيد في مكان آخر.</numerusform>
                <numerusform>تعذّر فهم %n صفًا من قائمة المزوّد فهي غائبة هنا. ما دام ذلك قائمًا لا يُلاحظ هنا ما اشتُري أو أُعيد في مكان آخر.</numerusform>
                <numerusform>تعذّر فهم %n صف من قائمة المزوّد فهي غائبة هنا. ما دام ذلك قائمًا لا يُلاحظ هنا ما اشتُري أو أُعيد في مكان آخر.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LogWords</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>تتعذّر كتابة ⁨%1⁩: ⁨%2⁩</translation>
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
        <name>NoOffers</name>
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
            <source>Not sold here</source>
            <translation>لا يُباع هنا</translation>
        </message>
        <message>
            <source>None of these accounts sells numbers of %1. Try another country.</source>
            <translation>لا يبيع أي من هذه الحسابات أرقامًا في ⁨%1⁩. جرّب بلدًا آخر.</translation>
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
    </context>
    <context>
        <name>NumberDesk::AccountActions</name>
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
    </context>
    <context>
        <name>NumberDesk::AccountDialog</name>
        <message>
            <source>Secrets go to the system keychain and nowhere else.</source>
            <translation>تُحفظ الأسرار في سلسلة مفاتيح النظام ولا مكان سواها.</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>متقدم</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>قراءة فقط</translation>
        </message>
        <message>
            <source>Never buys, configures or releases in this account.</source>
            <translation>لا شراء ولا ضبط ولا إعادة أرقام في هذا الحساب.</translation>
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
            <source>Addresses, pace, read-only, spending limit</source>
            <translation>العناوين والوتيرة والقراءة فقط وحد الإنفاق</translation>
        </message>
        <message>
            <source>API and sign-in, addresses, pace, read-only, spending limit</source>
            <translation>API وتسجيل الدخول والعناوين والوتيرة والقراءة فقط وحد الإنفاق</translation>
        </message>
        <message>
            <source>Never more than this, and fewer where %1 permits less</source>
            <translation>لا أكثر من هذا أبدًا، وأقل حيث يسمح %1 بأقل</translation>
        </message>
        <message>
            <source>As many as %1 permits: %2 when last found out</source>
            <translation>بقدر ما يسمح %1: ‏%2 عند آخر تحقق</translation>
        </message>
        <message>
            <source>Finds out how many %1 permits</source>
            <translation>يكتشف كم يسمح %1</translation>
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
        <name>NumberDesk::AccountSettingsDialog</name>
        <message>
            <source>Account settings</source>
            <translation>إعدادات الحساب</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>تغيير…</translation>
        </message>
        <message>
            <source>%1. They hold for everything in the account at %2, not for single numbers.</source>
            <comment>account, provider</comment>
            <translation>‏⁨%1⁩. تسري على كل ما في الحساب لدى ⁨%2⁩، لا على أرقام بعينها.</translation>
        </message>
        <message>
            <source>The account is read-only here. Its settings say so.</source>
            <translation>الحساب هنا للقراءة فقط، حسب إعداداته.</translation>
        </message>
        <message>
            <source>Change this for the whole account?</source>
            <translation>تغيير هذا للحساب كله؟</translation>
        </message>
        <message>
            <source>New value of: %1

It holds for everything in “%2” at the provider, from the moment it is written. What relies on the present value stops working until it knows the new one.</source>
            <translation>القيمة الجديدة لـ: ⁨%1⁩

تسري على كل ما في «⁨%2⁩» لدى المزوّد من لحظة كتابتها. وما يعتمد على القيمة الحالية يتوقف عن العمل حتى يعرف القيمة الجديدة.</translation>
        </message>
        <message>
            <source>Change for the whole account</source>
            <translation>تغيير للحساب كله</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Being written. Closing this does not stop it; Activity shows it.</source>
            <translation>تجري الكتابة. إغلاق هذه النافذة لا يوقفها؛ ويعرضها النشاط.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
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
        <name>NumberDesk::AccountTrouble</name>
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
        <message numerus="yes">
            <source>%n change(s) of this account are not settled and could not be looked for any more: wait until Activity shows what came of them.</source>
            <translation>
                <numerusform>لا تغييرات غير محسومة لهذا الحساب.</numerusform>
                <numerusform>لم يُحسم بعد تغيير واحد لهذا الحساب، ولن يمكن التحقق منه بعد ذلك: انتظر حتى يعرض النشاط ما صار إليه.</numerusform>
                <numerusform>لم يُحسم بعد تغييران لهذا الحساب، ولن يمكن التحقق منهما بعد ذلك: انتظر حتى يعرض النشاط ما صارا إليه.</numerusform>
                <numerusform>لم تُحسم بعد %n تغييرات لهذا الحساب، ولن يمكن التحقق منها بعد ذلك: انتظر حتى يعرض النشاط ما صارت إليه.</numerusform>
                <numerusform>لم يُحسم بعد %n تغييرًا لهذا الحساب، ولن يمكن التحقق منها بعد ذلك: انتظر حتى يعرض النشاط ما صارت إليه.</numerusform>
                <numerusform>لم يُحسم بعد %n تغيير لهذا الحساب، ولن يمكن التحقق منها بعد ذلك: انتظر حتى يعرض النشاط ما صارت إليه.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of this account wait for a person: decide in Activity what became of them.</source>
            <translation>
                <numerusform>لا تغييرات لهذا الحساب تنتظر قرارًا.</numerusform>
                <numerusform>تغيير واحد لهذا الحساب ينتظر قرارًا: قرّر في النشاط ما صار إليه.</numerusform>
                <numerusform>تغييران لهذا الحساب ينتظران قرارًا: قرّر في النشاط ما صارا إليه.</numerusform>
                <numerusform>%n تغييرات لهذا الحساب تنتظر قرارًا: قرّر في النشاط ما صارت إليه.</numerusform>
                <numerusform>%n تغييرًا لهذا الحساب تنتظر قرارًا: قرّر في النشاط ما صارت إليه.</numerusform>
                <numerusform>%n تغيير لهذا الحساب تنتظر قرارًا: قرّر في النشاط ما صارت إليه.</numerusform>
            </translation>
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
            <source>Exact request</source>
            <translation>الطلب كما هو</translation>
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
            <source>Its account was removed from this program, so nothing can be looked up.</source>
            <translation>أُزيل حسابه من هذا البرنامج، لذا لا يمكن التحقق من شيء.</translation>
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
            <source>Check again</source>
            <translation>تحقق مجددًا</translation>
        </message>
        <message>
            <source>Look now</source>
            <translation>تحقّق الآن</translation>
        </message>
        <message>
            <source>Bring it back…</source>
            <translation>استرجاعه…</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>تراجع…</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
        <message>
            <source>Copy as cURL</source>
            <translation>نسخ بصيغة cURL</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ActivityExport</name>
        <message>
            <source>“%1” cannot be written: %2.</source>
            <translation>تتعذّر كتابة «⁨%1⁩»: ⁨%2⁩.</translation>
        </message>
        <message>
            <source>Export activity</source>
            <translation>تصدير النشاط</translation>
        </message>
        <message>
            <source>Writing the changes to the file…</source>
            <translation>جارٍ كتابة التغييرات في الملف…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Cancel exporting activity</source>
            <translation>إلغاء تصدير النشاط</translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) were written to “%1”.</source>
            <translation>
                <numerusform>لم يُكتب أي تغيير في «⁨%1⁩».</numerusform>
                <numerusform>كُتب تغيير واحد في «⁨%1⁩».</numerusform>
                <numerusform>كُتب تغييران في «⁨%1⁩».</numerusform>
                <numerusform>كُتبت %Ln تغييرات في «⁨%1⁩».</numerusform>
                <numerusform>كُتب %Ln تغييرًا في «⁨%1⁩».</numerusform>
                <numerusform>كُتب %Ln تغيير في «⁨%1⁩».</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was exported.</source>
            <translation>لم يُصدَّر شيء.</translation>
        </message>
        <message>
            <source>Nothing was exported</source>
            <translation>لم يُصدَّر شيء</translation>
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
            <source>Older changes could not be read</source>
            <translation>تعذّرت قراءة التغييرات الأقدم</translation>
        </message>
        <message>
            <source>Nothing of the newest changes fits this filter.</source>
            <translation>لا يطابق هذا المرشّح شيء من أحدث التغييرات.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Looking through older changes…</source>
            <translation>جارٍ البحث في التغييرات الأقدم…</translation>
        </message>
        <message>
            <source>Nothing fits this filter</source>
            <translation>لا شيء يطابق هذه التصفية</translation>
        </message>
        <message>
            <source>Clear the filter line or show all accounts to see everything again.</source>
            <translation>امسح سطر التصفية أو اعرض جميع الحسابات لرؤية كل شيء مجددًا.</translation>
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
        <name>NumberDesk::ApplyBar</name>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Progress of the changes</source>
            <translation>تقدّم التغييرات</translation>
        </message>
        <message>
            <source>Try again to reach the account</source>
            <translation>محاولة الوصول إلى الحساب من جديد</translation>
        </message>
        <message>
            <source>Cancel what was not sent yet</source>
            <translation>إلغاء ما لم يُرسل بعد</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Go on applying</source>
            <translation>متابعة تطبيق التغييرات</translation>
        </message>
        <message>
            <source>Pause applying</source>
            <translation>إيقاف تطبيق التغييرات مؤقتًا</translation>
        </message>
        <message numerus="yes">
            <source>Cancelled: %n change(s) were not sent</source>
            <translation>
                <numerusform>أُلغي: لا تغييرات لم تُرسل</numerusform>
                <numerusform>أُلغي: تغيير واحد لم يُرسل</numerusform>
                <numerusform>أُلغي: تغييران لم يُرسلا</numerusform>
                <numerusform>أُلغي: %n تغييرات لم تُرسل</numerusform>
                <numerusform>أُلغي: %n تغييرًا لم تُرسل</numerusform>
                <numerusform>أُلغي: %n تغيير لم تُرسل</numerusform>
            </translation>
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
            <source>%1: %2</source>
            <comment>an account, how far it is</comment>
            <translation>‏⁨%1⁩: ⁨%2⁩</translation>
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
            <source>This holds for numbers of %1 only, and the basket has others. Take them out to buy with it.</source>
            <translation>هذا لأرقام ⁨%1⁩ فقط، وفي السلة أرقام أخرى. أخرجها لتشتري به.</translation>
        </message>
        <message>
            <source>Buy without it</source>
            <translation>الشراء من دونه</translation>
        </message>
        <message>
            <source>Bought for this subaccount. Set the numbers up with an account of its own afterwards.</source>
            <translation>يُشترى لهذا الحساب الفرعي. اضبط الأرقام بعد ذلك بحساب خاص به.</translation>
        </message>
        <message>
            <source>Leave empty to buy for this account.</source>
            <translation>اتركه فارغًا للشراء لهذا الحساب.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::BringBack</name>
        <message>
            <source>%1 is still in this account, so there is nothing to bring back. Where a release only ends a number on a later day, it stays until then.</source>
            <translation>ما زال ⁨%1⁩ في هذا الحساب، فلا شيء لاسترجاعه. إذا كانت الإعادة لا تُنهي الرقم إلا في يوم لاحق، فإنه يبقى حتى ذلك اليوم.</translation>
        </message>
        <message>
            <source>The account that %1 was in is not ready to be used.</source>
            <translation>الحساب الذي كان فيه ⁨%1⁩ غير جاهز للاستخدام.</translation>
        </message>
        <message>
            <source>%1 is not on offer now, so it cannot be bought back. Providers hold released numbers back for a while, and somebody else may have taken it. What it had is kept: try again later.</source>
            <translation>‏⁨%1⁩ ليس معروضًا الآن، لذا لا يمكن شراؤه من جديد. يحتجز المزوّدون الأرقام المُعادة مدة، وربما أخذه شخص آخر. ما كان له محفوظ: حاول مرة أخرى لاحقًا.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::BulkEditDialog</name>
        <message>
            <source>Replace a piece of the settings of all of them. {number}, {last4} and {country} stand for each number's own.</source>
            <translation>استبدل جزءًا من إعداداتها كلها. يحل محل ⁨{number}⁩ و⁨{last4}⁩ و⁨{country}⁩ ما يخص كل رقم.</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>البحث عن</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>الاستبدال بـ</translation>
        </message>
        <message>
            <source>In</source>
            <translation>في</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message numerus="yes">
            <source>Change %n number(s)</source>
            <translation>
                <numerusform>تغيير %n رقم</numerusform>
                <numerusform>تغيير رقم واحد</numerusform>
                <numerusform>تغيير رقمين</numerusform>
                <numerusform>تغيير %n أرقام</numerusform>
                <numerusform>تغيير %n رقمًا</numerusform>
                <numerusform>تغيير %n رقم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) changed in the form are part of this.</source>
            <translation>
                <numerusform>لا يشمل هذا أي حقل غُيّر في النموذج.</numerusform>
                <numerusform>يشمل هذا حقلًا واحدًا غُيّر في النموذج.</numerusform>
                <numerusform>يشمل هذا حقلين غُيّرا في النموذج.</numerusform>
                <numerusform>يشمل هذا %n حقول غُيّرت في النموذج.</numerusform>
                <numerusform>يشمل هذا %n حقلًا غُيّرت في النموذج.</numerusform>
                <numerusform>يشمل هذا %n حقل غُيّرت في النموذج.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every web address</source>
            <translation>كل عناوين الويب</translation>
        </message>
        <message>
            <source>What becomes of each number</source>
            <translation>ما سيصبح عليه كل رقم</translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation>لن يتغيّر شيء</translation>
        </message>
        <message>
            <source>What is to be found?</source>
            <translation>ما الذي تبحث عنه؟</translation>
        </message>
        <message>
            <source>None of these numbers has this in the chosen fields.</source>
            <translation>لا يوجد هذا في الحقول المختارة لأي من هذه الأرقام.</translation>
        </message>
        <message>
            <source>Type a piece of an address, such as a host, and what is to stand in its place.</source>
            <translation>اكتب جزءًا من عنوان، مثل المضيف، وما سيحل محله.</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) change</source>
            <translation>
                <numerusform>لا يتغيّر أي رقم</numerusform>
                <numerusform>يتغيّر رقم واحد</numerusform>
                <numerusform>يتغيّر رقمان</numerusform>
                <numerusform>تتغيّر %n أرقام</numerusform>
                <numerusform>يتغيّر %n رقمًا</numerusform>
                <numerusform>يتغيّر %n رقم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay as before</source>
            <comment>numbers</comment>
            <translation>
                <numerusform>لا يبقى شيء كما كان</numerusform>
                <numerusform>يبقى واحد كما كان</numerusform>
                <numerusform>يبقى اثنان كما كانا</numerusform>
                <numerusform>تبقى %n كما كانت</numerusform>
                <numerusform>يبقى %n كما كان</numerusform>
                <numerusform>يبقى %n كما كان</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be done</source>
            <comment>numbers</comment>
            <translation>
                <numerusform>لا شيء يتعذّر تنفيذه</numerusform>
                <numerusform>واحد لا يمكن تنفيذه</numerusform>
                <numerusform>اثنان لا يمكن تنفيذهما</numerusform>
                <numerusform>%n لا يمكن تنفيذها</numerusform>
                <numerusform>%n لا يمكن تنفيذها</numerusform>
                <numerusform>%n لا يمكن تنفيذها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Review %n change(s)…</source>
            <translation>
                <numerusform>مراجعة %n تغيير…</numerusform>
                <numerusform>مراجعة تغيير واحد…</numerusform>
                <numerusform>مراجعة تغييرين…</numerusform>
                <numerusform>مراجعة %n تغييرات…</numerusform>
                <numerusform>مراجعة %n تغييرًا…</numerusform>
                <numerusform>مراجعة %n تغيير…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::BulkModel</name>
        <message>
            <source>%1: %2</source>
            <comment>field, what is wrong</comment>
            <translation>‏⁨%1⁩: ⁨%2⁩</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>From → to</source>
            <translation>من ← إلى</translation>
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
            <source>Searches</source>
            <translation>عمليات البحث</translation>
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
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>%1 does not sell numbers of %2, so it was not asked.</source>
            <translation>لا يبيع الحساب ⁨%1⁩ أرقامًا في ⁨%2⁩، لذا لم يُسأل.</translation>
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
        <message numerus="yes">
            <source>Buy the basket (%n)…</source>
            <translation>
                <numerusform>شراء ما في السلة (%n)…</numerusform>
                <numerusform>شراء ما في السلة (%n)…</numerusform>
                <numerusform>شراء ما في السلة (%n)…</numerusform>
                <numerusform>شراء ما في السلة (%n)…</numerusform>
                <numerusform>شراء ما في السلة (%n)…</numerusform>
                <numerusform>شراء ما في السلة (%n)…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Buy %n selected…</source>
            <translation>
                <numerusform>شراء المحدّد (%n)…</numerusform>
                <numerusform>شراء الرقم المحدّد…</numerusform>
                <numerusform>شراء الرقمين المحدّدين…</numerusform>
                <numerusform>شراء %n أرقام محدّدة…</numerusform>
                <numerusform>شراء %n رقمًا محدّدًا…</numerusform>
                <numerusform>شراء %n رقم محدّد…</numerusform>
            </translation>
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
        <message>
            <source>Open %1</source>
            <translation>فتح ⁨%1⁩</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>الترتيب حسب</translation>
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
            <source>All of this is set already. Nothing was sent.</source>
            <translation>كل هذا مضبوط من قبل. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>Waiting: purchases that are being checked could pass the spending limit with it.</source>
            <translation>ينتظر: قد تتجاوز معه المشتريات الجاري التحقق منها حد الإنفاق.</translation>
        </message>
        <message>
            <source>Sending.</source>
            <translation>جارٍ الإرسال.</translation>
        </message>
        <message>
            <source>The provider accepted it and goes on working.</source>
            <translation>قبِله المزوّد ويواصل العمل عليه.</translation>
        </message>
        <message>
            <source>The provider answered the first part. Sending the next one.</source>
            <translation>أجاب المزوّد عن الجزء الأول. يُرسل الجزء التالي.</translation>
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
            <source>Given back. It stays in the account until %1.</source>
            <translation>أُعيد الرقم. يبقى في الحساب حتى %1.</translation>
        </message>
        <message>
            <source>Given back. The provider's list does not show until when it stays.</source>
            <translation>أُعيد الرقم. لا تذكر قائمة المزوّد إلى متى يبقى.</translation>
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
            <source>The provider said yes. It could not be read back.</source>
            <translation>وافق المزوّد. تعذّرت إعادة القراءة.</translation>
        </message>
        <message>
            <source>The provider said yes, but this did not take effect: %1. Look at the number before trying again.</source>
            <translation>وافق المزوّد، لكن هذا لم ينفذ: ⁨%1⁩. انظر إلى الرقم قبل المحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>Waiting: this is part of the purchase, and is tried again until it can be sent.</source>
            <translation>ينتظر: هذا جزء من الشراء، وتُعاد محاولته حتى يمكن إرساله.</translation>
        </message>
        <message>
            <source>Waiting: its date has come, and it is tried again for a while.</source>
            <translation>بالانتظار: حلّ موعدها، وتُعاد المحاولة لفترة.</translation>
        </message>
        <message>
            <source>Waiting: nothing can be sent for this account just now. It is tried again.</source>
            <translation>في الانتظار: لا يمكن إرسال شيء لهذا الحساب الآن. ستُعاد المحاولة.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>The first part was answered, but the next one was not done: looking.</source>
            <translation>أُجيب عن الجزء الأول، لكن التالي لم يُنفّذ: يجري التحقق.</translation>
        </message>
        <message>
            <source>Sent, but no answer came that can be relied on: looking.</source>
            <translation>أُرسل، لكن لم تصل إجابة يُعتمد عليها: يجري التحقق.</translation>
        </message>
        <message>
            <source>The provider refused it in words that can also mean that it happened: looking.</source>
            <translation>رفضه المزوّد بكلمات قد تعني أيضًا أنه حدث: يجري التحقق.</translation>
        </message>
        <message>
            <source>The provider refused it.</source>
            <translation>رفضه المزوّد.</translation>
        </message>
        <message>
            <source>Asked again under the same key: the provider took the order once.</source>
            <translation>سُئل مجددًا بالمفتاح نفسه: قبل المزوّد الطلب مرة واحدة.</translation>
        </message>
        <message>
            <source>Asked again under the same key: the provider refused it.</source>
            <translation>سُئل مجددًا بالمفتاح نفسه: رفضه المزوّد.</translation>
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
        <message>
            <source>A person cancelled it before it was sent. Nothing was sent.</source>
            <translation>ألغاه شخص قبل إرساله. لم يُرسل شيء.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ColumnMenu</name>
        <message>
            <source>Ascending</source>
            <translation>تصاعدي</translation>
        </message>
        <message>
            <source>Descending</source>
            <translation>تنازلي</translation>
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
        <name>NumberDesk::ConflictPanel</name>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Keep what is there everywhere</source>
            <translation>إبقاء الموجود في كل مكان</translation>
        </message>
        <message>
            <source>Write mine everywhere</source>
            <translation>كتابة قيمتي في كل مكان</translation>
        </message>
        <message>
            <source>Next number to decide on</source>
            <translation>الرقم التالي الذي ينتظر قرارك</translation>
        </message>
        <message>
            <source>%1: changed by somebody else since you looked</source>
            <comment>a number</comment>
            <translation>‏⁨%1⁩: غيّره شخص آخر منذ اطّلاعك</translation>
        </message>
        <message>
            <source>Some numbers were changed by somebody else since you looked</source>
            <translation>غيّر شخص آخر بعض الأرقام منذ اطّلاعك</translation>
        </message>
        <message>
            <source>You saw: %1</source>
            <translation>ما رأيته: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Keep what is there</source>
            <translation>إبقاء الموجود</translation>
        </message>
        <message>
            <source>Write mine</source>
            <translation>كتابة قيمتي</translation>
        </message>
        <message>
            <source>%1: keep what is there, %2</source>
            <translation>‏⁨%1⁩: إبقاء الموجود، ⁨%2⁩</translation>
        </message>
        <message>
            <source>%1: write mine, %2</source>
            <translation>‏⁨%1⁩: كتابة قيمتي، ⁨%2⁩</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) to decide on</source>
            <translation>
                <numerusform>لا أرقام تنتظر قرارك</numerusform>
                <numerusform>رقم واحد ينتظر قرارك</numerusform>
                <numerusform>رقمان ينتظران قرارك</numerusform>
                <numerusform>%n أرقام تنتظر قرارك</numerusform>
                <numerusform>%n رقمًا ينتظر قرارك</numerusform>
                <numerusform>%n رقم ينتظر قرارك</numerusform>
            </translation>
        </message>
        <message>
            <source>All decided</source>
            <translation>قُرّر كل شيء</translation>
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
            <source>+%1</source>
            <comment>so many more changed fields</comment>
            <translation>+%1</translation>
        </message>
        <message>
            <source>%1: %2 → %3, not taken</source>
            <comment>a setting, its old and its new value</comment>
            <translation>‏⁨%1⁩: ⁨%2⁩ ← ⁨%3⁩، لم يُقبل</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>‏⁨%1⁩: ⁨%2⁩ ← ⁨%3⁩</translation>
        </message>
        <message>
            <source>%1: verified</source>
            <translation>‏⁨%1⁩: جرى التحقق منه</translation>
        </message>
        <message>
            <source>%1: not taken</source>
            <translation>‏⁨%1⁩: لم يُقبل</translation>
        </message>
        <message>
            <source>%1: written, cannot be read back</source>
            <translation>‏⁨%1⁩: كُتب، ولا تمكن إعادة قراءته</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::DroppedEdits</name>
        <message numerus="yes">
            <source>%n edit(s) of %1 were dropped.</source>
            <comment>a number, or how many</comment>
            <translation>
                <numerusform>لم يُتخلَّ عن أي تعديل على ⁨%1⁩.</numerusform>
                <numerusform>تُخلّي عن تعديل واحد على ⁨%1⁩.</numerusform>
                <numerusform>تُخلّي عن تعديلين على ⁨%1⁩.</numerusform>
                <numerusform>تُخلّي عن %n تعديلات على ⁨%1⁩.</numerusform>
                <numerusform>تُخلّي عن %n تعديلًا على ⁨%1⁩.</numerusform>
                <numerusform>تُخلّي عن %n تعديل على ⁨%1⁩.</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>إرجاعها</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::FieldForm</name>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Different values – left as they are</source>
            <translation>قيم مختلفة – تُترك كما هي</translation>
        </message>
        <message>
            <source>Cannot be read back</source>
            <translation>لا تمكن إعادة قراءته</translation>
        </message>
        <message>
            <source>different</source>
            <translation>مختلفة</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::FilterEntry</name>
        <message>
            <source>Number, in any spelling</source>
            <translation>الرقم بأي كتابة</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>التسمية</translation>
        </message>
        <message>
            <source>Country, or one of several</source>
            <translation>البلد، أو واحد من عدة بلدان</translation>
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
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>الوجهة</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>وسم</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>Being checked</source>
            <translation>قيد التحقق</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>يحتاج إلى انتباه</translation>
        </message>
        <message>
            <source>Configured</source>
            <translation>مضبوط</translation>
        </message>
        <message>
            <source>Locked against release</source>
            <translation>مقفل ضد الإعادة</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>ينتهي قريبًا</translation>
        </message>
        <message>
            <source>Has a label</source>
            <translation>له تسمية</translation>
        </message>
        <message>
            <source>Digits in any spelling and words, anywhere in a row.
A field narrows it: label:sales country:GB
A minus excludes: -is:configured</source>
            <translation>أرقام بأي كتابة وكلمات، في أي موضع من الصف.
الحقل يضيّق البحث: label:sales country:GB
علامة الناقص تستبعد: ‎-is:configured</translation>
        </message>
        <message>
            <source>Show what cannot be read</source>
            <translation>إظهار ما لا يمكن قراءته</translation>
        </message>
        <message>
            <source>Words that stand together</source>
            <translation>كلمات متجاورة</translation>
        </message>
        <message>
            <source>Not this</source>
            <translation>ليس هذا</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::FindingsDialog</name>
        <message>
            <source>What refreshing found</source>
            <translation>ما وجده التحديث</translation>
        </message>
        <message>
            <source>What your accounts own, or have set, that no change made here explains. Each row stays until you have marked it as seen.</source>
            <translation>ما تملكه حساباتك أو ما ضُبط فيها ولا يفسره أي تغيير أُجري هنا. يبقى كل صف حتى تعلّمه على أنه مقروء.</translation>
        </message>
        <message>
            <source>Mark as seen</source>
            <translation>تعليم كمقروء</translation>
        </message>
        <message>
            <source>Mark all as seen</source>
            <translation>تعليم الكل كمقروء</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Open in Activity</source>
            <translation>فتح في النشاط</translation>
        </message>
        <message>
            <source>Go to number</source>
            <translation>الانتقال إلى الرقم</translation>
        </message>
        <message>
            <source>Nothing left to look at</source>
            <translation>لم يبقَ ما يُنظر فيه</translation>
        </message>
        <message>
            <source>What the next refreshes find that was not done here is shown here.</source>
            <translation>يُعرض هنا ما تجده التحديثات القادمة مما لم يُجرَ هنا.</translation>
        </message>
        <message>
            <source>It could not be kept that you have seen this</source>
            <translation>تعذّر حفظ أنك قرأت هذا</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::FindingsModel</name>
        <message>
            <source>What</source>
            <translation>الإجراء</translation>
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
            <source>Found</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>بالكلمات</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::FindingsNotice</name>
        <message>
            <source>Show…</source>
            <translation>عرض…</translation>
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
        <name>NumberDesk::History</name>
        <message>
            <source>What these settings were before is not known here, so this cannot be undone. Set them by hand.</source>
            <translation>لا يُعرف هنا ما كانت عليه هذه الإعدادات من قبل، لذا لا يمكن التراجع عن هذا. اضبطها يدويًا.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::HistoryPanel</name>
        <message>
            <source>History</source>
            <translation>تاريخ الرقم</translation>
        </message>
        <message>
            <source>Restore to…</source>
            <translation>استعادة حالة سابقة…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>استعادة…</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>What</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>The history could not be read.</source>
            <translation>تعذّرت قراءة تاريخ الرقم.</translation>
        </message>
        <message>
            <source>Nothing is known of its past</source>
            <translation>لا يُعرف شيء عن ماضيه</translation>
        </message>
        <message>
            <source>A history is of one number</source>
            <translation>التاريخ لرقم واحد</translation>
        </message>
        <message>
            <source>What is changed here, and what a refresh finds different, stands here from then on.</source>
            <translation>يظهر هنا من الآن ما يُغيَّر من هذا البرنامج، وما يجده التحديث مختلفًا.</translation>
        </message>
        <message>
            <source>Select one number to see how it came to be what it is. Several can be brought back to a moment together.</source>
            <translation>حدّد رقمًا واحدًا لترى كيف صار إلى ما هو عليه. ويمكن إرجاع عدة أرقام معًا إلى لحظة واحدة.</translation>
        </message>
        <message>
            <source>It has these settings now.</source>
            <translation>هذه إعداداته الآن.</translation>
        </message>
        <message>
            <source>Restoring this would change:
%1</source>
            <comment>a line for each field</comment>
            <translation>ستُغيّر هذه الاستعادة:
%1</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::HistoryPresenter</name>
        <message>
            <source>empty</source>
            <comment>value of a field</comment>
            <translation>فارغ</translation>
        </message>
        <message numerus="yes">
            <source>Of %n number(s) it is not known what they had then: %1.</source>
            <translation>
                <numerusform>لا أرقام تُجهل إعداداتها حينئذ: ⁨%1⁩.</numerusform>
                <numerusform>لا يُعرف ما كانت عليه إعدادات رقم واحد حينئذ: ⁨%1⁩.</numerusform>
                <numerusform>لا يُعرف ما كانت عليه إعدادات رقمين حينئذ: ⁨%1⁩.</numerusform>
                <numerusform>لا يُعرف ما كانت عليه إعدادات %n أرقام حينئذ: ⁨%1⁩.</numerusform>
                <numerusform>لا يُعرف ما كانت عليه إعدادات %n رقمًا حينئذ: ⁨%1⁩.</numerusform>
                <numerusform>لا يُعرف ما كانت عليه إعدادات %n رقم حينئذ: ⁨%1⁩.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and others</source>
            <comment>numbers</comment>
            <translation>⁨%1⁩ وأرقام أخرى</translation>
        </message>
        <message>
            <source>Found by a refresh</source>
            <translation>وجده التحديث</translation>
        </message>
        <message>
            <source>Read before a change was sent</source>
            <translation>قُرئ قبل إرسال تغيير</translation>
        </message>
        <message>
            <source>%1 · %2 · by %3</source>
            <comment>what, outcome, person</comment>
            <translation>‏⁨%1⁩ · ⁨%2⁩ · بواسطة ⁨%3⁩</translation>
        </message>
        <message>
            <source>%1
%2
→ %3</source>
            <comment>field, old value, new value, a line each</comment>
            <translation>‏⁨%1⁩
‏⁨%2⁩
‏← ⁨%3⁩</translation>
        </message>
        <message>
            <source>%1
%2
→ %3, not taken</source>
            <comment>field, old value, new value, a line each</comment>
            <translation>%1
%2
‏← ⁨%3⁩، لم يُقبل</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <comment>field, old value, new value</comment>
            <translation>‏⁨%1⁩: ⁨%2⁩ ← ⁨%3⁩</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) would change.</source>
            <translation>
                <numerusform>لن يتغيّر أي رقم.</numerusform>
                <numerusform>سيتغيّر رقم واحد.</numerusform>
                <numerusform>سيتغيّر رقمان.</numerusform>
                <numerusform>ستتغيّر %n أرقام.</numerusform>
                <numerusform>سيتغيّر %n رقمًا.</numerusform>
                <numerusform>سيتغيّر %n رقم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) have these settings now.</source>
            <translation>
                <numerusform>لا رقم له هذه الإعدادات الآن.</numerusform>
                <numerusform>رقم واحد له هذه الإعدادات الآن.</numerusform>
                <numerusform>رقمان لهما هذه الإعدادات الآن.</numerusform>
                <numerusform>%n أرقام لها هذه الإعدادات الآن.</numerusform>
                <numerusform>%n رقمًا لها هذه الإعدادات الآن.</numerusform>
                <numerusform>%n رقم لها هذه الإعدادات الآن.</numerusform>
            </translation>
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
        <name>NumberDesk::ImportDialog</name>
        <message>
            <source>Tags, owners, notes and locks are kept at once. Changes at a provider are collected first, and nothing is sent before you have reviewed it.</source>
            <translation>تُحفظ الوسوم والمسؤولون والملاحظات والأقفال فورًا. أما التغييرات لدى المزوّد فتُجمع أولًا، ولا يُرسل شيء قبل أن تراجعه.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Import “%1”</source>
            <translation>استيراد «⁨%1⁩»</translation>
        </message>
        <message>
            <source>Rows of the sheet</source>
            <translation>صفوف الجدول</translation>
        </message>
        <message>
            <source>Comparing its rows with your numbers…</source>
            <translation>تجري مقارنة صفوفه بأرقامك…</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>This file cannot be imported</source>
            <translation>لا يمكن استيراد هذا الملف</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) change something</source>
            <translation>
                <numerusform>لا صف يغيّر شيئًا</numerusform>
                <numerusform>صف واحد يغيّر شيئًا</numerusform>
                <numerusform>صفان يغيّران شيئًا</numerusform>
                <numerusform>%Ln صفوف تغيّر شيئًا</numerusform>
                <numerusform>%Ln صفًا تغيّر شيئًا</numerusform>
                <numerusform>%Ln صف تغيّر شيئًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed since the export</source>
            <translation>
                <numerusform>لم يتغيّر شيء منذ التصدير</numerusform>
                <numerusform>تغيّر واحد منذ التصدير</numerusform>
                <numerusform>تغيّر اثنان منذ التصدير</numerusform>
                <numerusform>تغيّرت %Ln منذ التصدير</numerusform>
                <numerusform>تغيّر %Ln منذ التصدير</numerusform>
                <numerusform>تغيّر %Ln منذ التصدير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln refused</source>
            <translation>
                <numerusform>لم يُرفض شيء</numerusform>
                <numerusform>رُفض واحد</numerusform>
                <numerusform>رُفض اثنان</numerusform>
                <numerusform>رُفضت %Ln</numerusform>
                <numerusform>رُفض %Ln</numerusform>
                <numerusform>رُفض %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left alone</source>
            <translation>
                <numerusform>لم يُترك شيء</numerusform>
                <numerusform>تُرك واحد</numerusform>
                <numerusform>تُرك اثنان</numerusform>
                <numerusform>تُركت %Ln</numerusform>
                <numerusform>تُرك %Ln</numerusform>
                <numerusform>تُرك %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stay as they are</source>
            <translation>
                <numerusform>لا شيء يبقى كما هو</numerusform>
                <numerusform>واحد يبقى كما هو</numerusform>
                <numerusform>اثنان يبقيان كما هما</numerusform>
                <numerusform>%Ln تبقى كما هي</numerusform>
                <numerusform>%Ln يبقى كما هو</numerusform>
                <numerusform>%Ln يبقى كما هو</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take over %Ln row(s)</source>
            <translation>
                <numerusform>اعتماد %Ln صف</numerusform>
                <numerusform>اعتماد صف واحد</numerusform>
                <numerusform>اعتماد صفين</numerusform>
                <numerusform>اعتماد %Ln صفوف</numerusform>
                <numerusform>اعتماد %Ln صفًا</numerusform>
                <numerusform>اعتماد %Ln صف</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns that mean nothing here were ignored: %1.</source>
            <translation>تُجوهلت أعمدة لا معنى لها هنا: ⁨%1⁩.</translation>
        </message>
        <message>
            <source>The sheet has no column “row”, which tells what it was exported from. Its cells were compared with what is there now.</source>
            <translation>ليس في الجدول عمود «⁨row⁩» الذي يبيّن ما صُدّر منه. قورنت خلاياه بالموجود الآن.</translation>
        </message>
        <message>
            <source>The sheet changes nothing.</source>
            <translation>لا يغيّر الجدول شيئًا.</translation>
        </message>
        <message>
            <source>Nothing of the sheet was taken over</source>
            <translation>لم يُعتمد شيء من الجدول</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ListNotices</name>
        <message>
            <source>Edit account…</source>
            <translation>تعديل الحساب…</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::LockControl</name>
        <message>
            <source>Unloc&amp;k</source>
            <translation>إلغاء ال&amp;قفل</translation>
        </message>
        <message>
            <source>Loc&amp;k against release</source>
            <translation>&amp;قفل ضد الإعادة</translation>
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
            <source>Account &amp;settings…</source>
            <translation>إ&amp;عدادات الحساب…</translation>
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
            <source>&amp;Import a sheet…</source>
            <translation>ا&amp;ستيراد جدول…</translation>
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
            <source>Re&amp;view…</source>
            <translation>&amp;مراجعة…</translation>
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
            <source>Plan</source>
            <translation>الخطة</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>النشاط</translation>
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
            <source>&amp;Plan</source>
            <translation>ال&amp;خطة</translation>
        </message>
        <message>
            <source>&amp;Activity</source>
            <translation>النشاط</translation>
        </message>
        <message>
            <source>No account yet</source>
            <translation>لا حسابات بعد</translation>
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
            <source>Open %1</source>
            <extracomment>%1 is the name of a web host</extracomment>
            <translation>فتح ⁨%1⁩</translation>
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
        <name>NumberDesk::NoteList</name>
        <message>
            <source>Open %1</source>
            <extracomment>%1 is the name of a web host</extracomment>
            <translation>فتح ⁨%1⁩</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::NotesPanel</name>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>sales, night shift</source>
            <translation>مبيعات, مناوبة ليلية</translation>
        </message>
        <message>
            <source>Tags to take away</source>
            <translation>الوسوم المراد إزالتها</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Clear the owner of all</source>
            <translation>مسح المسؤول للجميع</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Clear the note of all</source>
            <translation>مسح الملاحظة للجميع</translation>
        </message>
        <message>
            <source>Kept on this computer only. The filter line finds it: tag:, owner: and note:.</source>
            <translation>يُحفظ على هذا الحاسوب فقط. يجده سطر التصفية بـ ⁨tag:⁩ و⁨owner:⁩ و⁨note:⁩.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>What you typed for %1 is not saved.</source>
            <translation>ما كتبته عن ⁨%1⁩ غير محفوظ.</translation>
        </message>
        <message numerus="yes">
            <source>What you typed for %n number(s) is not saved.</source>
            <translation>
                <numerusform>لا شيء غير محفوظ.</numerusform>
                <numerusform>ما كتبته عن رقم واحد غير محفوظ.</numerusform>
                <numerusform>ما كتبته عن رقمين غير محفوظ.</numerusform>
                <numerusform>ما كتبته عن %n أرقام غير محفوظ.</numerusform>
                <numerusform>ما كتبته عن %n رقمًا غير محفوظ.</numerusform>
                <numerusform>ما كتبته عن %n رقم غير محفوظ.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save it</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Tags to add</source>
            <translation>الوسوم المراد إضافتها</translation>
        </message>
        <message>
            <source>different, stays as it is</source>
            <translation>مختلفة، تبقى كما هي</translation>
        </message>
        <message>
            <source>All of them: %1</source>
            <translation>لها كلها: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Some of them: %1</source>
            <translation>لبعضها: ⁨%1⁩</translation>
        </message>
        <message numerus="yes">
            <source>Kept for %n number(s).</source>
            <translation>
                <numerusform>لم يُحفظ لأي رقم.</numerusform>
                <numerusform>حُفظ لرقم واحد.</numerusform>
                <numerusform>حُفظ لرقمين.</numerusform>
                <numerusform>حُفظ لـ%n أرقام.</numerusform>
                <numerusform>حُفظ لـ%n رقمًا.</numerusform>
                <numerusform>حُفظ لـ%n رقم.</numerusform>
            </translation>
        </message>
        <message>
            <source>This could not be kept.</source>
            <translation>تعذّر حفظ هذا.</translation>
        </message>
        <message>
            <source>It is as it was before.</source>
            <translation>بقي كما كان من قبل.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::NumberChips</name>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>Being checked</source>
            <translation>قيد التحقق</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>يحتاج إلى انتباه</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
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
            <source>Any state</source>
            <translation>أي حالة</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>جميع الحسابات</translation>
        </message>
        <message>
            <source>Any country</source>
            <translation>كل البلدان</translation>
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
            <source>Capability</source>
            <translation>الإمكانية</translation>
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
    </context>
    <context>
        <name>NumberDesk::NumberDetails</name>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>المصدر</translation>
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
            <source>Ends on</source>
            <translation>ينتهي في</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>يستخدمه</translation>
        </message>
        <message>
            <source>Limitations</source>
            <translation>القيود</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>ملاحظات</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::NumberInspector</name>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Find and replace…</source>
            <translation>بحث واستبدال…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Add to plan</source>
            <translation>إضافة إلى الخطة</translation>
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
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>History</source>
            <translation>تاريخ الرقم</translation>
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
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>in several accounts</source>
            <translation>في عدة حسابات</translation>
        </message>
        <message>
            <source>These numbers have different settings. Select numbers of one kind of account to change them together.</source>
            <translation>إعدادات هذه الأرقام مختلفة. حدّد أرقامًا من نوع واحد من الحسابات لتغييرها معًا.</translation>
        </message>
        <message>
            <source>Each account has its own choices for: %1. Select numbers of one account to change it.</source>
            <translation>لكل حساب خياراته الخاصة في: ⁨%1⁩. حدّد أرقامًا من حساب واحد لتغييرها.</translation>
        </message>
        <message>
            <source>%1 has no settings of a number that can be changed from here.</source>
            <translation>ليس لدى ⁨%1⁩ إعدادات للرقم يمكن تغييرها من هنا.</translation>
        </message>
        <message>
            <source>Locked against release here.</source>
            <translation>مقفل هنا ضد الإعادة.</translation>
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
        <name>NumberDesk::NumberRelease</name>
        <message>
            <source>Re&amp;lease…</source>
            <translation>إعادة الرقم…</translation>
        </message>
        <message>
            <source>Release on a &amp;date…</source>
            <translation>إعادة الرقم في &amp;موعد…</translation>
        </message>
        <message>
            <source>Select the numbers to release first.</source>
            <translation>حدّد أولًا الأرقام المراد إعادتها.</translation>
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
            <source>not told</source>
            <translation>غير مذكور</translation>
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
            <source>Locked against release.</source>
            <translation>مقفل ضد الإعادة.</translation>
        </message>
        <message>
            <source>%1, locked</source>
            <comment>a number</comment>
            <translation>%1، مقفل</translation>
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
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
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
            <source>What can be written here</source>
            <translation>ما يمكن كتابته هنا</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>طرق العرض</translation>
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
            <source>Import…</source>
            <translation>استيراد…</translation>
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
            <source>Capability</source>
            <translation>الإمكانية</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
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
            <source>The lock could not be kept</source>
            <translation>تعذّر حفظ القفل</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>استبعادها</translation>
        </message>
        <message numerus="yes">
            <source>The %n selected number(s) lie too far apart now to stay selected.</source>
            <translation>
                <numerusform>لم يعد أي رقم محددًا.</numerusform>
                <numerusform>الرقم المحدد بعيد الآن عن أن يبقى محددًا.</numerusform>
                <numerusform>الرقمان المحددان متباعدان الآن فلا يبقيان محددين.</numerusform>
                <numerusform>الأرقام المحددة (%n) متباعدة الآن فلا تبقى محددة.</numerusform>
                <numerusform>الأرقام المحددة (%n) متباعدة الآن فلا تبقى محددة.</numerusform>
                <numerusform>الأرقام المحددة (%n) متباعدة الآن فلا تبقى محددة.</numerusform>
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
            <source>Clear the filter</source>
            <translation>مسح التصفية</translation>
        </message>
        <message>
            <source>No numbers yet</source>
            <translation>لا أرقام بعد</translation>
        </message>
        <message>
            <source>Buy one on the Buy page, or refresh if you expected some here.</source>
            <translation>اشترِ رقمًا من صفحة الشراء، أو حدّث إن كنت تتوقع أرقامًا هنا.</translation>
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
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Restore to…</source>
            <translation>استعادة حالة سابقة…</translation>
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
            <source>Go on at %1</source>
            <translation>تابع في ⁨%1⁩</translation>
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
        <name>NumberDesk::OfferView</name>
        <message>
            <source>Available numbers</source>
            <translation>الأرقام المتاحة</translation>
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
        <name>NumberDesk::PlanControl</name>
        <message>
            <source>&amp;Undo plan step</source>
            <translation>ال&amp;تراجع عن خطوة في الخطة</translation>
        </message>
        <message>
            <source>The plan could not be read or saved.</source>
            <translation>تعذّرت قراءة الخطة أو حفظها.</translation>
        </message>
        <message numerus="yes">
            <source>Review %n change(s)…</source>
            <translation>
                <numerusform>مراجعة %n تغيير…</numerusform>
                <numerusform>مراجعة تغيير واحد…</numerusform>
                <numerusform>مراجعة تغييرين…</numerusform>
                <numerusform>مراجعة %n تغييرات…</numerusform>
                <numerusform>مراجعة %n تغييرًا…</numerusform>
                <numerusform>مراجعة %n تغيير…</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was added to the plan.</source>
            <translation>لم يُضف شيء إلى الخطة.</translation>
        </message>
        <message>
            <source>The release of %1 waits in the plan for %2.</source>
            <comment>number, date</comment>
            <translation>إعادة ⁨%1⁩ تنتظر في الخطة حتى ⁨%2⁩.</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) wait in the plan for %1.</source>
            <comment>date</comment>
            <translation>
                <numerusform>لا تنتظر إعادة أي رقم في الخطة حتى ⁨%1⁩.</numerusform>
                <numerusform>إعادة رقم واحد تنتظر في الخطة حتى ⁨%1⁩.</numerusform>
                <numerusform>إعادة رقمين تنتظر في الخطة حتى ⁨%1⁩.</numerusform>
                <numerusform>إعادة %n أرقام تنتظر في الخطة حتى ⁨%1⁩.</numerusform>
                <numerusform>إعادة %n رقمًا تنتظر في الخطة حتى ⁨%1⁩.</numerusform>
                <numerusform>إعادة %n رقم تنتظر في الخطة حتى ⁨%1⁩.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the plan</source>
            <translation>عرض الخطة</translation>
        </message>
        <message>
            <source>Continue…</source>
            <translation>متابعة…</translation>
        </message>
        <message numerus="yes">
            <source>The date of %n planned release(s) went by. Nothing was sent.</source>
            <translation>
                <numerusform>لم يفت موعد أي إعادة مخططة.</numerusform>
                <numerusform>فات موعد إعادة مخططة واحدة. لم يُرسل شيء.</numerusform>
                <numerusform>فات موعد إعادتين مخططتين. لم يُرسل شيء.</numerusform>
                <numerusform>فات موعد %n إعادات مخططة. لم يُرسل شيء.</numerusform>
                <numerusform>فات موعد %n إعادة مخططة. لم يُرسل شيء.</numerusform>
                <numerusform>فات موعد %n إعادة مخططة. لم يُرسل شيء.</numerusform>
            </translation>
        </message>
        <message>
            <source>Review…</source>
            <translation>مراجعة…</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::PlanDetail</name>
        <message>
            <source>No change selected</source>
            <translation>لم يُحدد أي تغيير</translation>
        </message>
        <message>
            <source>Select a row to see what it will do.</source>
            <translation>حدّد صفًا لترى ما سيفعله.</translation>
        </message>
        <message>
            <source>On its date it is only released if it was parked: %1</source>
            <translation>لا يُعاد في موعده إلا إذا حُوّل الوارد إليه: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Planned on %1</source>
            <translation>خُطّط له في %1</translation>
        </message>
        <message>
            <source>To be sent on %1</source>
            <translation>يُرسل في ⁨%1⁩</translation>
        </message>
        <message>
            <source>Show in Activity</source>
            <translation>عرض في النشاط</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::PlanFiles</name>
        <message>
            <source>Plans of NumberDesk (*.ndplan)</source>
            <translation>خطط NumberDesk (*.ndplan)</translation>
        </message>
        <message>
            <source>Open a plan</source>
            <translation>فتح خطة</translation>
        </message>
        <message>
            <source>The plan was not opened</source>
            <translation>لم تُفتح الخطة</translation>
        </message>
        <message>
            <source>Opening the plan…</source>
            <translation>جارٍ فتح الخطة…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Cancel opening the plan</source>
            <translation>إلغاء فتح الخطة</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the file were not taken; each says why.</source>
            <translation>
                <numerusform>أُخذت صفوف الملف كلها.</numerusform>
                <numerusform>صف واحد من الملف لم يُؤخذ؛ ويُذكر السبب فيه.</numerusform>
                <numerusform>صفان من الملف لم يُؤخذا؛ ويُذكر السبب في كل منهما.</numerusform>
                <numerusform>%n صفوف من الملف لم تُؤخذ؛ ويُذكر السبب في كل منها.</numerusform>
                <numerusform>%n صفًا من الملف لم تُؤخذ؛ ويُذكر السبب في كل منها.</numerusform>
                <numerusform>%n صف من الملف لم تُؤخذ؛ ويُذكر السبب في كل منها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation>حفظ الخطة</translation>
        </message>
        <message>
            <source>The plan was not saved</source>
            <translation>لم تُحفظ الخطة</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::PlanPage</name>
        <message>
            <source>Discard</source>
            <translation>استبعاد</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Release on a date…</source>
            <translation>إعادة الرقم في موعد…</translation>
        </message>
        <message>
            <source>Order by account</source>
            <translation>ترتيب حسب الحساب</translation>
        </message>
        <message>
            <source>Open plan…</source>
            <translation>فتح خطة…</translation>
        </message>
        <message>
            <source>Save plan…</source>
            <translation>حفظ الخطة…</translation>
        </message>
        <message>
            <source>Review…</source>
            <translation>مراجعة…</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الخطة</translation>
        </message>
        <message>
            <source>Nothing is planned</source>
            <translation>لا شيء مخطط</translation>
        </message>
        <message>
            <source>Changes collect here before anything is sent: press Del on numbers to plan their release, or add to the plan from a review.</source>
            <translation>تتجمّع التغييرات هنا قبل إرسال أي شيء: اضغط ⁨Del⁩ على أرقام للتخطيط لإعادتها، أو أضِف إلى الخطة من مراجعة.</translation>
        </message>
        <message>
            <source>Nothing is planned for this account</source>
            <translation>لا شيء مخطط لهذا الحساب</translation>
        </message>
        <message>
            <source>Show all accounts to see the whole plan.</source>
            <translation>اعرض جميع الحسابات لترى الخطة كلها.</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>نقل إلى أعلى</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>نقل إلى أسفل</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) discarded.</source>
            <translation>
                <numerusform>لم يُستبعد أي تغيير.</numerusform>
                <numerusform>استُبعد تغيير واحد.</numerusform>
                <numerusform>استُبعد تغييران.</numerusform>
                <numerusform>استُبعدت %n تغييرات.</numerusform>
                <numerusform>استُبعد %n تغييرًا.</numerusform>
                <numerusform>استُبعد %n تغيير.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them is under way and stays.</source>
            <translation>
                <numerusform>لا شيء منها قيد التنفيذ.</numerusform>
                <numerusform>واحد منها قيد التنفيذ فيبقى.</numerusform>
                <numerusform>اثنان منها قيد التنفيذ فيبقيان.</numerusform>
                <numerusform>%n منها قيد التنفيذ فتبقى.</numerusform>
                <numerusform>%n منها قيد التنفيذ فتبقى.</numerusform>
                <numerusform>%n منها قيد التنفيذ فتبقى.</numerusform>
            </translation>
        </message>
        <message>
            <source>Select one row to edit it.</source>
            <translation>حدّد صفًا واحدًا لتعديله.</translation>
        </message>
        <message>
            <source>The change is under way.</source>
            <translation>التغيير قيد التنفيذ.</translation>
        </message>
        <message>
            <source>The number is not in the list of your numbers.</source>
            <translation>الرقم ليس في قائمة أرقامك.</translation>
        </message>
        <message>
            <source>The number is bought for a subaccount, which sets it up afterwards.</source>
            <translation>يُشترى الرقم لحساب فرعي يضبطه بعد ذلك.</translation>
        </message>
        <message>
            <source>There is nothing to set up for numbers of this account.</source>
            <translation>لا شيء يُضبط لأرقام هذا الحساب.</translation>
        </message>
        <message numerus="yes">
            <source>%n planned change(s)</source>
            <translation>
                <numerusform>لا تغييرات مخططة</numerusform>
                <numerusform>تغيير مخطط واحد</numerusform>
                <numerusform>تغييران مخططان</numerusform>
                <numerusform>%n تغييرات مخططة</numerusform>
                <numerusform>%n تغييرًا مخططًا</numerusform>
                <numerusform>%n تغيير مخطط</numerusform>
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
    </context>
    <context>
        <name>NumberDesk::PlannedSettingsDialog</name>
        <message>
            <source>Planned settings</source>
            <translation>الإعدادات المخططة</translation>
        </message>
        <message>
            <source>They are written after the purchase. Nothing is sent now.</source>
            <translation>تُكتب بعد الشراء. لا يُرسل شيء الآن.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Keep in the plan</source>
            <translation>الإبقاء في الخطة</translation>
        </message>
        <message>
            <source>Settings of %1 once it is bought</source>
            <comment>number</comment>
            <translation>إعدادات ⁨%1⁩ بعد شرائه</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::Program</name>
        <message>
            <source>%1 sandbox</source>
            <translation>بيئة %1 التجريبية</translation>
        </message>
        <message>
            <source>Writing is switched off</source>
            <translation>الكتابة معطّلة</translation>
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
            <source>The provider is through with it, but the settings are not as wanted. Look at the number before trying again.</source>
            <translation>انتهى المزوّد منه، لكن الإعدادات ليست كما هو مطلوب. انظر إلى الرقم قبل المحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>The settings are neither as they were nor as wanted: look at the number, then decide.</source>
            <translation>ليست الإعدادات كما كانت ولا كما هو مطلوب: انظر إلى الرقم ثم قرّر.</translation>
        </message>
        <message>
            <source>What was set is kept nowhere here, so it cannot be compared: a person has to look at the account's settings and decide.</source>
            <translation>لا يُحفظ هنا ما حُدد في أي مكان، لذا لا تمكن مقارنته: يجب أن يراجع شخص إعدادات الحساب ويقرّر.</translation>
        </message>
        <message>
            <source>Its account is not in NumberDesk any more, so it cannot be looked for: a person has to look at the provider and decide.</source>
            <translation>لم يعد حسابه في NumberDesk فلا يمكن التحقق منه: يجب أن يراجع شخص لدى المزوّد ثم يقرّر.</translation>
        </message>
        <message>
            <source>Looked again: the number is not in the account, and it is on offer again.</source>
            <translation>أُعيد التحقق: الرقم ليس في الحساب، وهو معروض من جديد.</translation>
        </message>
        <message>
            <source>Looked for an hour: the number is not in the account, and it is not on offer either.</source>
            <translation>جرى التحقق مدة ساعة: الرقم ليس في الحساب، وليس معروضًا أيضًا.</translation>
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
            <source>A person decided: it happened.</source>
            <translation>قرّر شخص: لقد حدث.</translation>
        </message>
        <message>
            <source>A person decided: it did not happen.</source>
            <translation>قرّر شخص: لم يحدث.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ReleaseDateDialog</name>
        <message>
            <source>Release on a date</source>
            <translation>إعادة الرقم في موعد</translation>
        </message>
        <message>
            <source>It is sent while NumberDesk runs, at most an hour late, and can be taken back until then. After that you are asked again.</source>
            <translation>تُرسل الإعادة ما دام NumberDesk يعمل، بتأخير ساعة على الأكثر، ويمكن التراجع عنها حتى ذلك الحين. وبعد ذلك تُسأل من جديد.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>Park first: send what comes in elsewhere from now on</source>
            <translation>تحويل الوارد أولًا: إرسال كل ما يرد إلى مكان آخر من الآن</translation>
        </message>
        <message>
            <source>Change this address</source>
            <translation>تغيير هذا العنوان</translation>
        </message>
        <message>
            <source>Until then</source>
            <translation>حتى ذلك الحين</translation>
        </message>
        <message>
            <source>Address to change</source>
            <translation>العنوان المراد تغييره</translation>
        </message>
        <message>
            <source>Webhook while parked</source>
            <translation>خطاف الويب في أثناء تحويل الوارد</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>التأكيد</translation>
        </message>
        <message>
            <source>Take the date away</source>
            <translation>إزالة الموعد</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Release %1 on a date</source>
            <translation>إعادة ⁨%1⁩ في موعد</translation>
        </message>
        <message numerus="yes">
            <source>Release %n number(s) on a date</source>
            <translation>
                <numerusform>إعادة %n رقم في موعد</numerusform>
                <numerusform>إعادة رقم واحد في موعد</numerusform>
                <numerusform>إعادة رقمين في موعد</numerusform>
                <numerusform>إعادة %n أرقام في موعد</numerusform>
                <numerusform>إعادة %n رقمًا في موعد</numerusform>
                <numerusform>إعادة %n رقم في موعد</numerusform>
            </translation>
        </message>
        <message>
            <source>What this saves is not told.</source>
            <translation>لا يُذكر ما يوفّره هذا.</translation>
        </message>
        <message>
            <source>Saves %1 a month, %2 a year.</source>
            <translation>يوفّر ⁨%1⁩ شهريًا، و⁨%2⁩ سنويًا.</translation>
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
            <source>A day before the next charge that is known.</source>
            <translation>قبل يوم من الخصم التالي المعروف.</translation>
        </message>
        <message>
            <source>The provider does not tell when the next charge is.</source>
            <translation>لا يذكر المزوّد موعد الخصم التالي.</translation>
        </message>
        <message>
            <source>Different addresses stand there now.</source>
            <translation>فيه الآن عناوين مختلفة.</translation>
        </message>
        <message>
            <source>Nothing stands there now.</source>
            <translation>لا شيء فيه الآن.</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <comment>an address</comment>
            <translation>الآن: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Say where what comes in is to go.</source>
            <translation>حدّد إلى أين يذهب الوارد.</translation>
        </message>
        <message>
            <source>Release on %1</source>
            <translation>إعادة الرقم في %1</translation>
        </message>
        <message>
            <source>The release is under way already.</source>
            <translation>الإعادة جارية بالفعل.</translation>
        </message>
        <message numerus="yes">
            <source>%n of these numbers is locked against release.</source>
            <translation>
                <numerusform>لا شيء من هذه الأرقام مقفل ضد الإعادة.</numerusform>
                <numerusform>أحد هذه الأرقام مقفل ضد الإعادة.</numerusform>
                <numerusform>اثنان من هذه الأرقام مقفلان ضد الإعادة.</numerusform>
                <numerusform>%n من هذه الأرقام مقفلة ضد الإعادة.</numerusform>
                <numerusform>%n من هذه الأرقام مقفلة ضد الإعادة.</numerusform>
                <numerusform>%n من هذه الأرقام مقفلة ضد الإعادة.</numerusform>
            </translation>
        </message>
        <message>
            <source>The date has to be ahead.</source>
            <translation>يجب أن يكون الموعد في المستقبل.</translation>
        </message>
        <message>
            <source>goes to %1</source>
            <translation>الوجهة: ⁨%1⁩</translation>
        </message>
        <message>
            <source>used by %1</source>
            <translation>يستخدمه: ⁨%1⁩</translation>
        </message>
        <message>
            <source>tagged %1</source>
            <translation>الوسوم: ⁨%1⁩</translation>
        </message>
        <message>
            <source>ask %1</source>
            <translation>المسؤول: ⁨%1⁩</translation>
        </message>
        <message>
            <source>nothing is known to depend on it</source>
            <translation>لا يُعرف شيء يعتمد عليه</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>number, what depends on it</comment>
            <translation>‏⁨%1⁩: ⁨%2⁩</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ولا شيء غيرها</numerusform>
                <numerusform>وواحد غيرها</numerusform>
                <numerusform>واثنان غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::RemoteChoices</name>
        <message>
            <source>The list could not be read: %1</source>
            <translation>تعذّرت قراءة القائمة: ⁨%1⁩</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::RestoreDialog</name>
        <message>
            <source>Restore to a moment</source>
            <translation>استعادة حالة سابقة</translation>
        </message>
        <message>
            <source>Each number gets the settings that it had then, as far as they are known here. You see every change before anything is sent.</source>
            <translation>يأخذ كل رقم الإعدادات التي كانت له حينئذ، بقدر ما هو معروف هنا. ترى كل تغيير قبل إرسال أي شيء.</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>اللحظة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Review…</source>
            <translation>مراجعة…</translation>
        </message>
        <message numerus="yes">
            <source>Restore %n number(s)</source>
            <translation>
                <numerusform>استعادة %n رقم</numerusform>
                <numerusform>استعادة رقم واحد</numerusform>
                <numerusform>استعادة رقمين</numerusform>
                <numerusform>استعادة %n أرقام</numerusform>
                <numerusform>استعادة %n رقمًا</numerusform>
                <numerusform>استعادة %n رقم</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking at what they had then…</source>
            <translation>يجري الاطّلاع على ما كان لها حينئذ…</translation>
        </message>
        <message>
            <source>The past of these numbers could not be read.</source>
            <translation>تعذّرت قراءة ماضي هذه الأرقام.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::Review</name>
        <message>
            <source>Not written, because it does not go with what you keep: %1.</source>
            <translation>لم يُكتب، لأنه لا يتفق مع ما أبقيته: ⁨%1⁩.</translation>
        </message>
        <message>
            <source>You keep what is there, so nothing is left to write.</source>
            <translation>أبقيت الموجود، فلم يبقَ شيء لكتابته.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ReviewDialog</name>
        <message>
            <source>Confirmation</source>
            <translation>التأكيد</translation>
        </message>
        <message>
            <source>Release on a date…</source>
            <translation>إعادة الرقم في موعد…</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>نسخ كنص</translation>
        </message>
        <message>
            <source>Add to plan</source>
            <translation>إضافة إلى الخطة</translation>
        </message>
        <message>
            <source>Keeps the changes to be reviewed and applied later</source>
            <translation>يحتفظ بالتغييرات لمراجعتها وتطبيقها لاحقًا</translation>
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
            <source>Leave the review?</source>
            <translation>مغادرة المراجعة؟</translation>
        </message>
        <message numerus="yes">
            <source>What you decided about %n number(s) is lost. Nothing has been sent.</source>
            <translation>
                <numerusform>لا يضيع أي قرار. لم يُرسل شيء.</numerusform>
                <numerusform>يضيع ما قرّرته بشأن رقم واحد. لم يُرسل شيء.</numerusform>
                <numerusform>يضيع ما قرّرته بشأن رقمين. لم يُرسل شيء.</numerusform>
                <numerusform>يضيع ما قرّرته بشأن %n أرقام. لم يُرسل شيء.</numerusform>
                <numerusform>يضيع ما قرّرته بشأن %n رقمًا. لم يُرسل شيء.</numerusform>
                <numerusform>يضيع ما قرّرته بشأن %n رقم. لم يُرسل شيء.</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>مغادرة</translation>
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
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
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
            <source>In full: %1</source>
            <comment>number and account</comment>
            <translation>كاملًا: ⁨%1⁩</translation>
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
            <source>Cancelled. Nothing was sent.</source>
            <translation>أُلغي. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>number, reason</comment>
            <translation>‏⁨%1⁩: ⁨%2⁩</translation>
        </message>
        <message>
            <source>Its settings: %1</source>
            <comment>what came of the settings of a number that was bought</comment>
            <translation>إعداداته: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Changed by somebody else meanwhile: decide, or nothing will be written.</source>
            <translation>غيّره شخص آخر في هذه الأثناء: قرّر، وإلا فلن يُكتب شيء.</translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation>لن يتغيّر شيء</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ReviewTask</name>
        <message>
            <source>The balance of this account is %1; what is to be bought costs %2 now.</source>
            <translation>رصيد هذا الحساب ⁨%1⁩؛ وتكلفة ما سيُشترى الآن ⁨%2⁩.</translation>
        </message>
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
            <source>The next charge would be on %1.</source>
            <translation>الخصم التالي سيكون في %1.</translation>
        </message>
        <message>
            <source>This uses the number and stops with it: %1.</source>
            <translation>هذا يستخدم الرقم ويتوقف معه: ⁨%1⁩.</translation>
        </message>
        <message>
            <source>The number is in a subaccount, so it could not be checked that it is still there.</source>
            <translation>الرقم في حساب فرعي، لذا تعذّر التحقق من أنه ما زال هناك.</translation>
        </message>
        <message>
            <source>The number was to be parked first, and is not: %1.</source>
            <translation>كان يجب تحويل الوارد إلى الرقم أولًا، ولم يحدث ذلك: ⁨%1⁩.</translation>
        </message>
        <message>
            <source>Set otherwise since the release was planned: %1. Somebody may use the number.</source>
            <translation>تغيّر ضبطه منذ تخطيط الإعادة: ⁨%1⁩. قد يكون الرقم مستخدمًا.</translation>
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
            <source>%1: “%2” has not been seen in this account before. Check that it is right.</source>
            <translation>‏⁨%1⁩: لم تظهر القيمة «⁨%2⁩» في هذا الحساب من قبل. تحقّق من صحتها.</translation>
        </message>
        <message>
            <source>%1: this account has none with the id “%2”. Choose one from the list.</source>
            <translation>‏⁨%1⁩: لا يوجد في هذا الحساب ما معرّفه «⁨%2⁩». اختر واحدًا من القائمة.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ReviewTrouble</name>
        <message numerus="yes">
            <source>%n change(s) did not go well. Choose a row to read why.</source>
            <translation>
                <numerusform>تمت التغييرات كلها.</numerusform>
                <numerusform>تغيير واحد لم يتم كما يجب. اختر صفه لقراءة السبب.</numerusform>
                <numerusform>تغييران لم يتما كما يجب. اختر صفًا لقراءة السبب.</numerusform>
                <numerusform>%n تغييرات لم تتم كما يجب. اختر صفًا لقراءة السبب.</numerusform>
                <numerusform>%n تغييرًا لم تتم كما يجب. اختر صفًا لقراءة السبب.</numerusform>
                <numerusform>%n تغيير لم تتم كما يجب. اختر صفًا لقراءة السبب.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show in Activity</source>
            <translation>عرض في النشاط</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::Sandbox</name>
        <message>
            <source>Bird sandbox</source>
            <translation>بيئة Bird التجريبية</translation>
        </message>
        <message>
            <source>Bird CRM sandbox</source>
            <translation>بيئة Bird CRM التجريبية</translation>
        </message>
        <message>
            <source>Sinch sandbox</source>
            <translation>بيئة Sinch التجريبية</translation>
        </message>
        <message>
            <source>Vonage sandbox</source>
            <translation>بيئة Vonage التجريبية</translation>
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
        <message>
            <source>%1 %2</source>
            <comment>how digits match, digits</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>up to %1 %2</source>
            <comment>a price, a currency</comment>
            <translation>حتى %1 %2</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::SearchesMenu</name>
        <message>
            <source>Save this search</source>
            <translation>حفظ هذا البحث</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>%1…</source>
            <comment>a search</comment>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>الترتيب حسب</translation>
        </message>
        <message>
            <source>Delete the search?</source>
            <translation>حذف البحث؟</translation>
        </message>
        <message>
            <source>“%1” is taken out of the list of searches.</source>
            <translation>تُزال «⁨%1⁩» من قائمة عمليات البحث.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::SecretField</name>
        <message>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>إظهار ⁨%1⁩</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>نسخ ⁨%1⁩</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>إخفاء</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::SheetActions</name>
        <message>
            <source>Writing the numbers to the file…</source>
            <translation>تجري كتابة الأرقام في الملف…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>تصدير المعروض</translation>
        </message>
        <message>
            <source>Spreadsheet, CSV (*.csv)</source>
            <translation>جدول بيانات، CSV (*.csv)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) were written to “%1”.</source>
            <translation>
                <numerusform>لم يُكتب أي رقم في «⁨%1⁩».</numerusform>
                <numerusform>كُتب رقم واحد في «⁨%1⁩».</numerusform>
                <numerusform>كُتب رقمان في «⁨%1⁩».</numerusform>
                <numerusform>كُتبت %Ln أرقام في «⁨%1⁩».</numerusform>
                <numerusform>كُتب %Ln رقمًا في «⁨%1⁩».</numerusform>
                <numerusform>كُتب %Ln رقم في «⁨%1⁩».</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was exported.</source>
            <translation>لم يُصدَّر شيء.</translation>
        </message>
        <message>
            <source>Nothing was exported</source>
            <translation>لم يُصدَّر شيء</translation>
        </message>
        <message>
            <source>Import a sheet of numbers</source>
            <translation>استيراد جدول أرقام</translation>
        </message>
        <message>
            <source>Sheets (*.csv *.txt *.tsv *.json)</source>
            <translation>جداول (*.csv *.txt *.tsv *.json)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>جميع الملفات (*)</translation>
        </message>
        <message numerus="yes">
            <source>Tags, notes, owners and locks of %Ln number(s) are as the sheet says.</source>
            <translation>
                <numerusform>لم تُؤخذ من الجدول وسوم أي رقم ولا ملاحظاته.</numerusform>
                <numerusform>أصبحت وسوم رقم واحد وملاحظاته ومسؤوله وقفله كما في الجدول.</numerusform>
                <numerusform>أصبحت وسوم رقمين وملاحظاتهما ومسؤولاهما وقفلاهما كما في الجدول.</numerusform>
                <numerusform>أصبحت وسوم %Ln أرقام وملاحظاتها ومسؤولوها وأقفالها كما في الجدول.</numerusform>
                <numerusform>أصبحت وسوم %Ln رقمًا وملاحظاتها ومسؤولوها وأقفالها كما في الجدول.</numerusform>
                <numerusform>أصبحت وسوم %Ln رقم وملاحظاتها ومسؤولوها وأقفالها كما في الجدول.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undo what was taken over from the sheet</source>
            <translation>التراجع عما أُخذ من الجدول</translation>
        </message>
        <message>
            <source>What was kept before the import is back, but for what was changed since.</source>
            <translation>عاد ما كان محفوظًا قبل الاستيراد، إلا ما تغيّر بعده.</translation>
        </message>
        <message>
            <source>Nothing was undone</source>
            <translation>لم يُتراجع عن شيء</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::SheetModel</name>
        <message>
            <source>%1: %2 → %3</source>
            <comment>field, from, to</comment>
            <translation>‏⁨%1⁩: ⁨%2⁩ ← ⁨%3⁩</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>يتغيّر</translation>
        </message>
        <message>
            <source>Changed since</source>
            <translation>تغيّر منذ التصدير</translation>
        </message>
        <message>
            <source>Left alone</source>
            <translation>تُرك كما هو</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>مقفل</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>السطر</translation>
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
            <source>Change</source>
            <translation>التغيير</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>بالكلمات</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::StartNotices</name>
        <message>
            <source>Show in Activity</source>
            <translation>عرض في النشاط</translation>
        </message>
        <message>
            <source>The journal cannot be used, so nothing is sent.</source>
            <translation>لا يمكن استخدام السجل، لذا لا يُرسل شيء.</translation>
        </message>
        <message>
            <source>Refresh all accounts</source>
            <translation>تحديث كل الحسابات</translation>
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
        <name>NumberDesk::StepNotice</name>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ViewNameDialog</name>
        <message>
            <source>Save view</source>
            <translation>حفظ طريقة العرض</translation>
        </message>
        <message>
            <source>A view keeps the filter line, the chips, the columns and the sorting.</source>
            <translation>تحفظ طريقة العرض سطر التصفية والشارات والأعمدة والترتيب.</translation>
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
            <source>Rename view</source>
            <translation>إعادة تسمية طريقة العرض</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة تسمية</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Enter a name for the view.</source>
            <translation>أدخل اسمًا لطريقة العرض.</translation>
        </message>
        <message>
            <source>Replace the view?</source>
            <translation>استبدال طريقة العرض؟</translation>
        </message>
        <message>
            <source>There is a view “%1” already. Its filter, columns and sorting are replaced.</source>
            <translation>توجد طريقة عرض «⁨%1⁩» بالفعل. ستُستبدل تصفيتها وأعمدتها وترتيبها.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ViewsMenu</name>
        <message>
            <source>Save view…</source>
            <translation>حفظ طريقة العرض…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة تسمية</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>%1…</source>
            <comment>the name of a view</comment>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>الترتيب حسب</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <source>Delete the view?</source>
            <translation>حذف طريقة العرض؟</translation>
        </message>
        <message>
            <source>“%1” is taken out of the list of views. No number is touched.</source>
            <translation>تُزال «%1» من قائمة طرق العرض. لا يُمس أي رقم.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::WriteRules</name>
        <message>
            <source>%1 is not this account's to give back. Nothing was sent.</source>
            <translation>لا تمكن إعادة %1 من هذا الحساب. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>%1 ends already, on %2. Nothing was sent.</source>
            <translation>الرقم %1 ينتهي أصلًا في %2. لم يُرسل شيء.</translation>
        </message>
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
            <source>The journal was damaged and a new one was begun, so nobody knows what was under way in “%1”. Nothing was sent. Refresh the account: once it has been read whole, you can go on.</source>
            <translation>تلف السجل وبُدئ سجل جديد، لذا لا يُعرف ما كان جاريًا في «%1». لم يُرسل شيء. حدّث الحساب: بعد قراءته كاملًا يمكنك المتابعة.</translation>
        </message>
        <message>
            <source>Its date went by before it could be sent. Nothing was sent.</source>
            <translation>فات موعده قبل أن يمكن إرساله. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>%1 is locked against release. Nothing was sent. Unlock it to go on.</source>
            <translation>%1 مقفل ضد الإعادة. لم يُرسل شيء. ألغِ قفله للمتابعة.</translation>
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
            <source>The number was to be parked first, and is not: %1. Nothing was sent.</source>
            <translation>كان يجب تحويل الوارد إلى الرقم أولًا، ولم يحدث ذلك: ⁨%1⁩. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>The number is not set any more as when its date was agreed to: %1. Nothing was sent.</source>
            <translation>لم يعد الرقم مضبوطًا كما كان عند الموافقة على موعده: ⁨%1⁩. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>Somebody else changed this since you looked: %1. Nothing was sent.</source>
            <translation>غيّر شخص آخر هذا منذ اطّلاعك: ⁨%1⁩. لم يُرسل شيء.</translation>
        </message>
    </context>
    <context>
        <name>NumberPresenter</name>
        <message>
            <source>Ends on %1</source>
            <translation>ينتهي في %1</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a sentence</comment>
            <translation>%1.</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>الخطوة التالية: ⁨%1⁩</translation>
        </message>
        <message>
            <source>It cannot be given back from this account.</source>
            <translation>لا تمكن إعادته من هذا الحساب.</translation>
        </message>
        <message>
            <source>Used by %1</source>
            <translation>يستخدمه: ⁨%1⁩</translation>
        </message>
        <message>
            <source>%1 numbers are selected. At most %2 can be changed at once: narrow the selection first.</source>
            <translation>حُدد %1 رقم. يمكن تغيير %2 على الأكثر دفعة واحدة: ضيّق التحديد أولًا.</translation>
        </message>
        <message>
            <source>It is locked against release. Unlock it first.</source>
            <translation>إنه مقفل ضد الإعادة. ألغِ قفله أولًا.</translation>
        </message>
        <message>
            <source>They are locked against release. Unlock them first.</source>
            <translation>إنها مقفلة ضد الإعادة. ألغِ قفلها أولًا.</translation>
        </message>
        <message numerus="yes">
            <source>%n of these numbers are locked against release. Leave them out, or unlock them first.</source>
            <translation>
                <numerusform>لا شيء من هذه الأرقام مقفل ضد الإعادة.</numerusform>
                <numerusform>أحد هذه الأرقام مقفل ضد الإعادة. استبعده أو ألغِ قفله أولًا.</numerusform>
                <numerusform>اثنان من هذه الأرقام مقفلان ضد الإعادة. استبعدهما أو ألغِ قفلهما أولًا.</numerusform>
                <numerusform>%n من هذه الأرقام مقفلة ضد الإعادة. استبعدها أو ألغِ قفلها أولًا.</numerusform>
                <numerusform>%n من هذه الأرقام مقفلة ضد الإعادة. استبعدها أو ألغِ قفلها أولًا.</numerusform>
                <numerusform>%n من هذه الأرقام مقفلة ضد الإعادة. استبعدها أو ألغِ قفلها أولًا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of these numbers cannot be given back from their account. Leave them out to release the others.</source>
            <translation>
                <numerusform>لا تمكن إعادة %n من هذه الأرقام من حسابها. استبعدها لإعادة الأرقام الأخرى.</numerusform>
                <numerusform>لا تمكن إعادة رقم واحد من هذه الأرقام من حسابه. استبعده لإعادة الأرقام الأخرى.</numerusform>
                <numerusform>لا تمكن إعادة رقمين من هذه الأرقام من حسابهما. استبعدهما لإعادة الأرقام الأخرى.</numerusform>
                <numerusform>لا تمكن إعادة %n أرقام من هذه الأرقام من حسابها. استبعدها لإعادة الأرقام الأخرى.</numerusform>
                <numerusform>لا تمكن إعادة %n رقمًا من هذه الأرقام من حسابها. استبعدها لإعادة الأرقام الأخرى.</numerusform>
                <numerusform>لا تمكن إعادة %n رقم من هذه الأرقام من حسابها. استبعدها لإعادة الأرقام الأخرى.</numerusform>
            </translation>
        </message>
        <message>
            <source>It cannot be given back from this account. %1</source>
            <comment>the provider's reason</comment>
            <translation>لا تمكن إعادته من هذا الحساب. ⁨%1⁩</translation>
        </message>
    </context>
    <context>
        <name>NumberSheets</name>
        <message>
            <source>“%1” cannot be written: %2.</source>
            <translation>تتعذّر كتابة «⁨%1⁩»: ⁨%2⁩.</translation>
        </message>
        <message>
            <source>“%1” cannot be read: %2.</source>
            <translation>تتعذّر قراءة «%1»: %2.</translation>
        </message>
        <message>
            <source>“%1” is too large for a sheet.</source>
            <translation>«%1» أكبر من أن يكون جدولًا.</translation>
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
            <source>does not sell numbers of this country</source>
            <translation>لا يبيع أرقامًا في هذا البلد</translation>
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
            <source>%1: this number cannot be bought from here, only in the provider's own console.</source>
            <translation>‏⁨%1⁩: لا يمكن شراء هذا الرقم من هنا، بل من لوحة تحكم المزوّد فقط.</translation>
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
        <name>PlanFile</name>
        <message>
            <source>It is about a whole account. Such changes are not planned.</source>
            <translation>إنه يخص حسابًا كاملًا. لا يُخطط لمثل هذه التغييرات.</translation>
        </message>
        <message>
            <source>The file is too large to be a plan.</source>
            <translation>الملف أكبر من أن يكون خطة.</translation>
        </message>
        <message>
            <source>The file is damaged: it cannot be read from byte %1 on.</source>
            <translation>الملف تالف: تتعذّر قراءته ابتداءً من البايت %1.</translation>
        </message>
        <message>
            <source>The file is not a plan of NumberDesk.</source>
            <translation>الملف ليس خطة من NumberDesk.</translation>
        </message>
        <message>
            <source>The plan was made by a newer version of NumberDesk (its format is %1, this one reads %2). Update NumberDesk to open it.</source>
            <translation>أُنشئت الخطة بإصدار أحدث من NumberDesk (صيغتها %1، وهذا الإصدار يقرأ %2). حدّث NumberDesk لفتحها.</translation>
        </message>
        <message>
            <source>The file is damaged: parts of the plan are missing.</source>
            <translation>الملف تالف: أجزاء من الخطة مفقودة.</translation>
        </message>
        <message>
            <source>The file is damaged or was altered: its check sum does not fit what is in it.</source>
            <translation>الملف تالف أو جرى تعديله: مجموعه الاختباري لا يطابق محتواه.</translation>
        </message>
    </context>
    <context>
        <name>PlanPresenter</name>
        <message>
            <source>Under way</source>
            <translation>قيد التنفيذ</translation>
        </message>
        <message>
            <source>Was due on %1</source>
            <translation>كان موعده في %1</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>في %1</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>%1 / month</source>
            <translation>⁨%1⁩ / شهر</translation>
        </message>
        <message>
            <source>−%1 / month</source>
            <translation>⁨−%1⁩ / شهر</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) added to the plan.</source>
            <translation>
                <numerusform>لم يُضف أي تغيير إلى الخطة.</numerusform>
                <numerusform>أُضيف تغيير واحد إلى الخطة.</numerusform>
                <numerusform>أُضيف تغييران إلى الخطة.</numerusform>
                <numerusform>أُضيفت %n تغييرات إلى الخطة.</numerusform>
                <numerusform>أُضيف %n تغييرًا إلى الخطة.</numerusform>
                <numerusform>أُضيف %n تغيير إلى الخطة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Settings went into %n row(s) that the plan had already.</source>
            <translation>
                <numerusform>لم تُضم إعدادات إلى صفوف موجودة في الخطة.</numerusform>
                <numerusform>ضُمت إعدادات إلى صف واحد كان في الخطة.</numerusform>
                <numerusform>ضُمت إعدادات إلى صفين كانا في الخطة.</numerusform>
                <numerusform>ضُمت إعدادات إلى %n صفوف كانت في الخطة.</numerusform>
                <numerusform>ضُمت إعدادات إلى %n صفًا كانت في الخطة.</numerusform>
                <numerusform>ضُمت إعدادات إلى %n صف كانت في الخطة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Planned settings of %n number(s) were taken away because of a planned release.</source>
            <translation>
                <numerusform>لم تُزل أي إعدادات مخططة.</numerusform>
                <numerusform>أُزيلت الإعدادات المخططة لرقم واحد لأن إعادته مخططة.</numerusform>
                <numerusform>أُزيلت الإعدادات المخططة لرقمين لأن إعادتهما مخططة.</numerusform>
                <numerusform>أُزيلت الإعدادات المخططة لـ %n أرقام لأن إعادتها مخططة.</numerusform>
                <numerusform>أُزيلت الإعدادات المخططة لـ %n رقمًا لأن إعادتها مخططة.</numerusform>
                <numerusform>أُزيلت الإعدادات المخططة لـ %n رقم لأن إعادتها مخططة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) were planned already.</source>
            <translation>
                <numerusform>لم يكن أي تغيير مخططًا من قبل.</numerusform>
                <numerusform>تغيير واحد كان مخططًا من قبل.</numerusform>
                <numerusform>تغييران كانا مخططين من قبل.</numerusform>
                <numerusform>%n تغييرات كانت مخططة من قبل.</numerusform>
                <numerusform>%n تغييرًا كانت مخططة من قبل.</numerusform>
                <numerusform>%n تغيير كانت مخططة من قبل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Settings of %n number(s) were left out because of a planned release.</source>
            <translation>
                <numerusform>لم تُترك أي إعدادات.</numerusform>
                <numerusform>تُركت إعدادات رقم واحد لأن إعادته مخططة.</numerusform>
                <numerusform>تُركت إعدادات رقمين لأن إعادتهما مخططة.</numerusform>
                <numerusform>تُركت إعدادات %n أرقام لأن إعادتها مخططة.</numerusform>
                <numerusform>تُركت إعدادات %n رقمًا لأن إعادتها مخططة.</numerusform>
                <numerusform>تُركت إعدادات %n رقم لأن إعادتها مخططة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was added to the plan.</source>
            <translation>لم يُضف شيء إلى الخطة.</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>الصف %1</translation>
        </message>
        <message>
            <source>Row %1, %2</source>
            <translation>الصف %1، ⁨%2⁩</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>row of a plan file, why it was not taken</comment>
            <translation>‏⁨%1⁩: ⁨%2⁩</translation>
        </message>
        <message>
            <source>No account of %1 is called “%2” here.</source>
            <translation>لا يوجد هنا حساب لدى ⁨%1⁩ باسم «⁨%2⁩».</translation>
        </message>
        <message>
            <source>Several accounts of %1 are called “%2” here.</source>
            <translation>توجد هنا عدة حسابات لدى ⁨%1⁩ باسم «⁨%2⁩».</translation>
        </message>
        <message numerus="yes">
            <source>Applying was interrupted: %1 of %n change(s) were not sent.</source>
            <translation>
                <numerusform>انقطع تطبيق التغييرات: لم يُرسل %1 من %n تغيير.</numerusform>
                <numerusform>انقطع تطبيق التغييرات: لم يُرسل %1 من تغيير واحد.</numerusform>
                <numerusform>انقطع تطبيق التغييرات: لم يُرسل %1 من تغييرين.</numerusform>
                <numerusform>انقطع تطبيق التغييرات: لم يُرسل %1 من %n تغييرات.</numerusform>
                <numerusform>انقطع تطبيق التغييرات: لم يُرسل %1 من %n تغييرًا.</numerusform>
                <numerusform>انقطع تطبيق التغييرات: لم يُرسل %1 من %n تغيير.</numerusform>
            </translation>
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
        <name>ProgressText</name>
        <message>
            <source>about %1 s left</source>
            <translation>بقي نحو %1 ث</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>بقي نحو %1 د</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>بقي نحو %1 س</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 في الدقيقة</translation>
        </message>
        <message>
            <source>%1 a second</source>
            <translation>%1 في الثانية</translation>
        </message>
        <message>
            <source>Applied %1 of %2</source>
            <translation>طُبّق %1 من %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a pace, the time left</comment>
            <translation>‏⁨%1⁩، ⁨%2⁩</translation>
        </message>
        <message numerus="yes">
            <source>%1 cannot be used just now; %n change(s) wait</source>
            <comment>an account</comment>
            <translation>
                <numerusform>لا يمكن استخدام ⁨%1⁩ الآن؛ لا تغيير ينتظر</numerusform>
                <numerusform>لا يمكن استخدام ⁨%1⁩ الآن؛ ينتظر تغيير واحد</numerusform>
                <numerusform>لا يمكن استخدام ⁨%1⁩ الآن؛ ينتظر تغييران</numerusform>
                <numerusform>لا يمكن استخدام ⁨%1⁩ الآن؛ تنتظر %n تغييرات</numerusform>
                <numerusform>لا يمكن استخدام ⁨%1⁩ الآن؛ ينتظر %n تغييرًا</numerusform>
                <numerusform>لا يمكن استخدام ⁨%1⁩ الآن؛ ينتظر %n تغيير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 cannot be reached; %n change(s) wait</source>
            <comment>an account</comment>
            <translation>
                <numerusform>تعذّر الوصول إلى ⁨%1⁩؛ لا تغيير ينتظر</numerusform>
                <numerusform>تعذّر الوصول إلى ⁨%1⁩؛ ينتظر تغيير واحد</numerusform>
                <numerusform>تعذّر الوصول إلى ⁨%1⁩؛ ينتظر تغييران</numerusform>
                <numerusform>تعذّر الوصول إلى ⁨%1⁩؛ تنتظر %n تغييرات</numerusform>
                <numerusform>تعذّر الوصول إلى ⁨%1⁩؛ ينتظر %n تغييرًا</numerusform>
                <numerusform>تعذّر الوصول إلى ⁨%1⁩؛ ينتظر %n تغيير</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetEdits</name>
        <message>
            <source>“%1” has no meaning beside what is chosen for “%2”.</source>
            <translation>لا معنى لـ«%1» مع القيمة المختارة لـ«%2».</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>‏⁨%1⁩: ⁨%2⁩</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>القفل</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>in a cell: the number is locked</comment>
            <translation>نعم</translation>
        </message>
        <message>
            <source>no</source>
            <comment>in a cell: the number is not locked</comment>
            <translation>لا</translation>
        </message>
        <message>
            <source>This provider has no setting “%1”.</source>
            <translation>ليس لدى هذا المزوّد إعداد «%1».</translation>
        </message>
        <message>
            <source>“%1” is neither yes nor no.</source>
            <translation>«%1» ليس yes ولا no.</translation>
        </message>
        <message>
            <source>%1: something else was entered here since the export. It was left as it is.</source>
            <translation>%1: أُدخل هنا شيء آخر منذ التصدير. تُرك كما هو.</translation>
        </message>
    </context>
    <context>
        <name>SheetFinder</name>
        <message>
            <source>The number and the last cell of this row do not belong together. Was one column sorted without the others? Export the sheet again.</source>
            <translation>رقم هذا الصف وخليته الأخيرة غير متوافقين. هل رُتّب عمود دون الأعمدة الأخرى؟ صدّر الجدول من جديد.</translation>
        </message>
        <message>
            <source>There is no number in this row.</source>
            <translation>لا يوجد رقم في هذا الصف.</translation>
        </message>
        <message>
            <source>The spreadsheet has rounded the number to “%1”. Write it as text, with an apostrophe in front.</source>
            <translation>قرّب برنامج الجداول الرقم إلى «%1». اكتبه نصًا تسبقه الفاصلة العليا '.</translation>
        </message>
        <message>
            <source>“%1” is no number.</source>
            <translation>«%1» ليس رقم هاتف.</translation>
        </message>
        <message>
            <source>More than one of your numbers fits this row. Fill in its country and account.</source>
            <translation>يطابق هذا الصف أكثر من رقم من أرقامك. املأ البلد والحساب.</translation>
        </message>
        <message>
            <source>There is no account “%1” at “%2” here.</source>
            <translation>لا يوجد هنا حساب «%1» لدى «%2».</translation>
        </message>
        <message>
            <source>Another of your accounts has this number, but not “%1”.</source>
            <translation>هذا الرقم في حساب آخر من حساباتك، لا في «%1».</translation>
        </message>
        <message>
            <source>This number is not among yours. Was it released, or is its list not read yet?</source>
            <translation>هذا الرقم ليس من أرقامك. هل أُعيد، أم لم تُقرأ قائمته بعد؟</translation>
        </message>
    </context>
    <context>
        <name>SheetHeader</name>
        <message>
            <source>Line %1: there are two columns “%2”. Take one of them away, or give it another name.</source>
            <translation>السطر %1: يوجد عمودان باسم «%2». أزل أحدهما أو أعطه اسمًا آخر.</translation>
        </message>
        <message>
            <source>Line %1: this is no sheet of numbers. The first line names the columns, and one of them has to be “number”.</source>
            <translation>السطر %1: هذا ليس جدول أرقام. يسمّي السطر الأول الأعمدة، ويجب أن يكون أحدها «number».</translation>
        </message>
    </context>
    <context>
        <name>SheetJson</name>
        <message>
            <source>The numbers of this sheet have more than %1 different names of fields.</source>
            <translation>لأرقام هذا الجدول أكثر من %1 من أسماء الحقول المختلفة.</translation>
        </message>
        <message>
            <source>Line %1: “%2” holds a list or an object, where a text is meant.</source>
            <translation>السطر %1: تحتوي «⁨%2⁩» على قائمة أو كائن حيث يُقصد نص.</translation>
        </message>
        <message>
            <source>Line %1: this is damaged JSON (%2).</source>
            <translation>السطر %1: هذا JSON تالف (%2).</translation>
        </message>
        <message>
            <source>This is JSON, but no sheet of numbers.</source>
            <translation>هذا JSON، لكنه ليس جدول أرقام.</translation>
        </message>
        <message>
            <source>This sheet was made by a newer version of NumberDesk.</source>
            <translation>أُنشئ هذا الجدول بإصدار أحدث من NumberDesk.</translation>
        </message>
        <message>
            <source>Number %1 of the sheet is no object.</source>
            <translation>الرقم ذو الترتيب %1 في الجدول ليس كائنًا.</translation>
        </message>
    </context>
    <context>
        <name>SheetPlan</name>
        <message>
            <source>This row has more cells than there are columns. Is a quotation mark missing?</source>
            <translation>خلايا هذا الصف أكثر من الأعمدة. هل تنقص علامة اقتباس؟</translation>
        </message>
        <message>
            <source>The last cell of this row was changed or cut off, so that nobody knows what it was exported from. Empty it to compare the row with what is there now.</source>
            <translation>غُيّرت الخلية الأخيرة من هذا الصف أو بُترت، فلا يُعرف ما صُدّر منه. أفرغها لمقارنة الصف بالموجود الآن.</translation>
        </message>
        <message>
            <source>Changed since the export: %1. The review asks what is to stay.</source>
            <translation>تغيّر منذ التصدير: %1. تسأل المراجعة عما يبقى.</translation>
        </message>
        <message>
            <source>Not what is there, and cannot be changed from a sheet: %1.</source>
            <translation>يخالف الموجود، ولا يمكن تغييره من جدول: %1.</translation>
        </message>
        <message>
            <source>Line %1 says the same of this number.</source>
            <translation>يقول السطر %1 الشيء نفسه عن هذا الرقم.</translation>
        </message>
        <message>
            <source>Line %1 says something else of this number.</source>
            <translation>يقول السطر %1 شيئًا آخر عن هذا الرقم.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>الملف فارغ.</translation>
        </message>
    </context>
    <context>
        <name>Sinch</name>
        <message>
            <source>The balance of the Sinch account does not cover this number.</source>
            <translation>رصيد حساب Sinch لا يغطي هذا الرقم.</translation>
        </message>
        <message>
            <source>Top up the account in Sinch's dashboard and buy again.</source>
            <translation>اشحن الحساب في لوحة تحكم Sinch واشترِ مرة أخرى.</translation>
        </message>
        <message>
            <source>Sinch no longer offers this number.</source>
            <translation>لم تعد Sinch تعرض هذا الرقم.</translation>
        </message>
        <message>
            <source>Somebody else has rented it in the meantime.</source>
            <translation>استأجره شخص آخر في هذه الأثناء.</translation>
        </message>
        <message>
            <source>This project has rented it already.</source>
            <translation>استأجره هذا المشروع بالفعل.</translation>
        </message>
        <message>
            <source>It is kept for a number order.</source>
            <translation>إنه محجوز لطلب شراء.</translation>
        </message>
        <message>
            <source>Sinch refused the key ID or the key secret.</source>
            <translation>رفضت Sinch معرّف المفتاح أو سر المفتاح.</translation>
        </message>
        <message>
            <source>One of the two is mistyped, or they are swapped.</source>
            <translation>كُتب أحدهما خطأ، أو بُدّل بينهما.</translation>
        </message>
        <message>
            <source>The access key has been deleted.</source>
            <translation>حُذف مفتاح الوصول.</translation>
        </message>
        <message>
            <source>The access key belongs to another project.</source>
            <translation>مفتاح الوصول تابع لمشروع آخر.</translation>
        </message>
        <message>
            <source>A trial account cannot do this.</source>
            <translation>لا يمكن ذلك بحساب تجريبي.</translation>
        </message>
        <message>
            <source>The access key is good, but Sinch does not allow this with it.</source>
            <translation>مفتاح الوصول صحيح، لكن Sinch لا تسمح بهذا به.</translation>
        </message>
        <message>
            <source>It is a trial account: upgrade it in Sinch's dashboard.</source>
            <translation>هذا حساب تجريبي: رقِّه في لوحة تحكم Sinch.</translation>
        </message>
        <message>
            <source>The access key belongs to another project than the project ID.</source>
            <translation>مفتاح الوصول تابع لمشروع غير الذي يحدده معرّف المشروع.</translation>
        </message>
        <message>
            <source>The product is not switched on for this project.</source>
            <translation>المنتج غير مفعّل لهذا المشروع.</translation>
        </message>
        <message>
            <source>The account signs in with Basic, with which Sinch refuses some writes: use OAuth 2.0.</source>
            <translation>يسجّل الحساب الدخول بـ Basic، وبه ترفض Sinch بعض عمليات الكتابة: استخدم OAuth 2.0.</translation>
        </message>
        <message>
            <source>This project does not have the number, or no longer.</source>
            <translation>ليس الرقم لدى هذا المشروع، أو لم يعد لديه.</translation>
        </message>
        <message>
            <source>It has been released and has ended.</source>
            <translation>أُعيد الرقم وانتهى.</translation>
        </message>
        <message>
            <source>It belongs to another project.</source>
            <translation>إنه تابع لمشروع آخر.</translation>
        </message>
        <message>
            <source>Sinch does not know this number order.</source>
            <translation>لا تعرف Sinch طلب الشراء هذا.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>انتهت صلاحيته.</translation>
        </message>
        <message>
            <source>The number has no emergency calls, so it has no emergency address.</source>
            <translation>ليس للرقم مكالمات طوارئ، لذا ليس له عنوان طوارئ.</translation>
        </message>
        <message>
            <source>Sinch does not know this project. Check the project ID.</source>
            <translation>لا تعرف Sinch هذا المشروع. تحقّق من معرّف المشروع.</translation>
        </message>
        <message>
            <source>There is nothing at this address. Check the API base URL, the API version and the project ID of the account.</source>
            <translation>لا شيء عند هذا العنوان. تحقّق من عنوان API الأساسي وإصدار API ومعرّف المشروع في الحساب.</translation>
        </message>
        <message>
            <source>Something else is under way for this number at Sinch.</source>
            <translation>يجري شيء آخر لهذا الرقم لدى Sinch.</translation>
        </message>
        <message>
            <source>An earlier change of it has not settled yet: wait until it has.</source>
            <translation>لم يُحسم بعد تغيير سابق له: انتظر حتى يُحسم.</translation>
        </message>
        <message>
            <source>What was asked for is so already.</source>
            <translation>المطلوب متحقق بالفعل.</translation>
        </message>
        <message>
            <source>Sinch does not sell numbers of this country and type to this account.</source>
            <translation>لا تبيع Sinch لهذا الحساب أرقامًا من هذا البلد والنوع.</translation>
        </message>
        <message>
            <source>The number cannot be bought in this way; try it in Sinch's dashboard.</source>
            <translation>لا يمكن شراء الرقم بهذه الطريقة؛ جرّب ذلك في لوحة تحكم Sinch.</translation>
        </message>
        <message>
            <source>The service plan, campaign or voice service does not exist, or belongs to another project.</source>
            <translation>خطة الخدمة أو الحملة أو خدمة الصوت غير موجودة، أو تابعة لمشروع آخر.</translation>
        </message>
        <message>
            <source>The API version of the account does not fit.</source>
            <translation>إصدار API للحساب غير مناسب.</translation>
        </message>
        <message>
            <source>What was sent is too large for Sinch.</source>
            <translation>ما أُرسل أكبر مما تقبله Sinch.</translation>
        </message>
        <message>
            <source>The list cannot go on from there any more. Read it again from its start.</source>
            <translation>لم تعد متابعة القائمة من هناك ممكنة. أعد قراءتها من بدايتها.</translation>
        </message>
        <message>
            <source>Sinch does not accept the request as it was made.</source>
            <translation>لا تقبل Sinch الطلب بالشكل الذي أُرسل به.</translation>
        </message>
        <message>
            <source>Sinch does not accept the value of “%1”.</source>
            <translation>لا تقبل Sinch قيمة «%1».</translation>
        </message>
        <message>
            <source>The number is still being linked to something else: wait until it is.</source>
            <translation>ما زال الرقم قيد الربط بشيء آخر: انتظر حتى ينتهي الربط.</translation>
        </message>
        <message>
            <source>Sinch refused this.</source>
            <translation>رفضت Sinch هذا.</translation>
        </message>
        <message>
            <source>Sinch cannot do this just now. It is worth trying again later.</source>
            <translation>لا تتمكن Sinch من ذلك الآن. تجدر المحاولة مرة أخرى لاحقًا.</translation>
        </message>
        <message>
            <source>Sinch had a fault.</source>
            <translation>حدث خلل لدى Sinch.</translation>
        </message>
        <message>
            <source>Sinch has had too many requests in a short time. A slower pace can be set for the account.</source>
            <translation>تلقّت Sinch طلبات أكثر من اللازم في وقت قصير. يمكن ضبط وتيرة أبطأ للحساب.</translation>
        </message>
        <message>
            <source>Sinch took too long to read the request.</source>
            <translation>استغرقت Sinch وقتًا أطول من اللازم لقراءة الطلب.</translation>
        </message>
        <message>
            <source>The answer points to another address, which was not followed. Check the API base URL of the account.</source>
            <translation>تشير الإجابة إلى عنوان آخر لم يُتبع. تحقّق من عنوان API الأساسي للحساب.</translation>
        </message>
        <message>
            <source>A campaign needs an SMS service plan beside it. Fill in both or clear both.</source>
            <translation>تحتاج الحملة إلى خطة خدمة SMS معها. املأ الاثنين أو امسح الاثنين.</translation>
        </message>
        <message>
            <source>A number is named by its country and its digits.</source>
            <translation>يُذكر الرقم ببلده وخاناته.</translation>
        </message>
        <message>
            <source>The account has no project ID.</source>
            <translation>ليس للحساب معرّف مشروع.</translation>
        </message>
        <message>
            <source>The account has no key ID.</source>
            <translation>ليس للحساب معرّف مفتاح.</translation>
        </message>
        <message>
            <source>The key secret of the account is missing.</source>
            <translation>سر المفتاح للحساب مفقود.</translation>
        </message>
        <message>
            <source>Sinch answered about another number.</source>
            <translation>أجابت Sinch عن رقم آخر.</translation>
        </message>
        <message>
            <source>Sinch knows project %1.</source>
            <translation>تعرف Sinch المشروع %1.</translation>
        </message>
        <message numerus="yes">
            <source>Sinch knows project %1. It has %n number(s).</source>
            <translation>
                <numerusform>تعرف Sinch المشروع %1. ليس فيه أرقام.</numerusform>
                <numerusform>تعرف Sinch المشروع %1. فيه رقم واحد.</numerusform>
                <numerusform>تعرف Sinch المشروع %1. فيه رقمان.</numerusform>
                <numerusform>تعرف Sinch المشروع %1. فيه %n أرقام.</numerusform>
                <numerusform>تعرف Sinch المشروع %1. فيه %n رقمًا.</numerusform>
                <numerusform>تعرف Sinch المشروع %1. فيه %n رقم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>on %n number(s)</source>
            <translation>
                <numerusform>على لا أرقام</numerusform>
                <numerusform>على رقم واحد</numerusform>
                <numerusform>على رقمين</numerusform>
                <numerusform>على %n أرقام</numerusform>
                <numerusform>على %n رقمًا</numerusform>
                <numerusform>على %n رقم</numerusform>
            </translation>
        </message>
        <message>
            <source>in the Conversation app %1</source>
            <translation>في تطبيق Conversation باسم %1</translation>
        </message>
        <message>
            <source>used before</source>
            <translation>استُخدم من قبل</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>an id and where it was seen</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The number is bought. %1</source>
            <translation>اشتُري الرقم. %1</translation>
        </message>
        <message>
            <source>Order this number in Sinch's dashboard, where all of it can be handed in. It appears here at the next refresh after Sinch has accepted it.</source>
            <translation>اطلب هذا الرقم من لوحة تحكم Sinch حيث يمكن تقديم كل المطلوب. سيظهر هنا عند أول تحديث بعد أن تقبله Sinch.</translation>
        </message>
        <message>
            <source>Or choose a number of another country or type.</source>
            <translation>أو اختر رقمًا من بلد أو نوع آخر.</translation>
        </message>
        <message>
            <source>The number order to hand in is not known.</source>
            <translation>طلب الشراء المراد تقديمه غير معروف.</translation>
        </message>
        <message>
            <source>Sinch has not finished unlinking the number, so the new link was not asked for. Set it again when it has.</source>
            <translation>لم تنتهِ Sinch من فك ربط الرقم، لذا لم يُطلب الربط الجديد. حدّده مرة أخرى بعد أن تنتهي.</translation>
        </message>
        <message>
            <source>Sinch answered about another number order.</source>
            <translation>أجابت Sinch عن طلب شراء آخر.</translation>
        </message>
        <message>
            <source>This looks like an access key of Bird, not like anything of Sinch.</source>
            <translation>يبدو هذا مفتاح وصول من Bird، لا شيئًا من Sinch.</translation>
        </message>
        <message>
            <source>This looks like the ID of an SMS service plan: it has no hyphens. A project ID and a key ID look like aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</source>
            <translation>يبدو هذا معرّف خطة خدمة SMS: فلا واصلات فيه. معرّف المشروع ومعرّف المفتاح شكلهما مثل aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</translation>
        </message>
        <message>
            <source>It usually looks like aaaaaaaa-bbbb-cccc-dddd-0123456789ab. Check that nothing is missing.</source>
            <translation>شكله عادةً مثل aaaaaaaa-bbbb-cccc-dddd-0123456789ab. تحقّق من عدم نقص شيء.</translation>
        </message>
        <message>
            <source>Enter the key secret.</source>
            <translation>أدخل سر المفتاح.</translation>
        </message>
        <message>
            <source>This is the same as one of the IDs. Enter the key secret.</source>
            <translation>هذا مطابق لأحد المعرّفات. أدخل سر المفتاح.</translation>
        </message>
        <message>
            <source>This looks like a project ID or a key ID, not like a secret.</source>
            <translation>يبدو هذا معرّف مشروع أو معرّف مفتاح، لا سرًا.</translation>
        </message>
        <message>
            <source>This looks like the ID of an SMS service plan, not like a secret.</source>
            <translation>يبدو هذا معرّف خطة خدمة SMS، لا سرًا.</translation>
        </message>
        <message>
            <source>The key secret begins or ends with a space. Check that it belongs there.</source>
            <translation>يبدأ سر المفتاح أو ينتهي بمسافة. تحقّق من أنها جزء منه.</translation>
        </message>
        <message>
            <source>Enter the project ID.</source>
            <translation>أدخل معرّف المشروع.</translation>
        </message>
        <message>
            <source>This is the same as the project ID. An access key has an ID of its own.</source>
            <translation>هذا مطابق لمعرّف المشروع. لمفتاح الوصول معرّف خاص به.</translation>
        </message>
        <message>
            <source>Enter the key ID.</source>
            <translation>أدخل معرّف المفتاح.</translation>
        </message>
        <message>
            <source>API version</source>
            <translation>إصدار API</translation>
        </message>
        <message>
            <source>The first version knows fewer settings. It may no longer answer.</source>
            <translation>يعرف الإصدار الأول إعدادات أقل. قد لا يجيب بعد الآن.</translation>
        </message>
        <message>
            <source>v1 (today's)</source>
            <translation>v1 (الحالي)</translation>
        </message>
        <message>
            <source>v1alpha1 (the first)</source>
            <translation>v1alpha1 (الأول)</translation>
        </message>
        <message>
            <source>Sign in with</source>
            <translation>تسجيل الدخول بـ</translation>
        </message>
        <message>
            <source>Sinch slows Basic down a lot and means it for tests.</source>
            <translation>تبطّئ Sinch استخدام Basic كثيرًا وتخصّصه للاختبارات.</translation>
        </message>
        <message>
            <source>OAuth 2.0</source>
            <translation>OAuth 2.0</translation>
        </message>
        <message>
            <source>Basic</source>
            <translation>Basic</translation>
        </message>
        <message>
            <source>Project ID</source>
            <translation>معرّف المشروع</translation>
        </message>
        <message>
            <source>In Sinch's dashboard under Settings, Projects. It looks like aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</source>
            <translation>في لوحة تحكم Sinch ضمن Settings ثم Projects. شكله مثل ⁨aaaaaaaa-bbbb-cccc-dddd-0123456789ab⁩.</translation>
        </message>
        <message>
            <source>Key ID</source>
            <translation>معرّف المفتاح</translation>
        </message>
        <message>
            <source>In Sinch's dashboard under Settings, Access Keys.</source>
            <translation>في لوحة تحكم Sinch ضمن Settings ثم Access Keys.</translation>
        </message>
        <message>
            <source>Key secret</source>
            <translation>سر المفتاح</translation>
        </message>
        <message>
            <source>Shown only once, when the access key is made.</source>
            <translation>لا يُعرض إلا مرة واحدة عند إنشاء مفتاح الوصول.</translation>
        </message>
        <message>
            <source>Token URL</source>
            <translation>عنوان الرموز المميّزة</translation>
        </message>
        <message>
            <source>Where OAuth 2.0 tokens come from. Left empty, Sinch's own.</source>
            <translation>مصدر رموز OAuth 2.0 المميّزة. إذا تُرك فارغًا يُستخدم عنوان Sinch.</translation>
        </message>
        <message>
            <source>An ID has no spaces.</source>
            <translation>لا مسافات في المعرّف.</translation>
        </message>
        <message>
            <source>SMS service plan</source>
            <translation>خطة خدمة SMS</translation>
        </message>
        <message>
            <source>Its ID stands in Sinch's dashboard under SMS, APIs; Sinch lists it nowhere else.</source>
            <translation>معرّفها في لوحة تحكم Sinch ضمن SMS ثم APIs؛ ولا تسرده Sinch في أي مكان آخر.</translation>
        </message>
        <message>
            <source>10DLC campaign</source>
            <translation>حملة 10DLC</translation>
        </message>
        <message>
            <source>Only for SMS from numbers of the United States. The campaign's ID at the registry.</source>
            <translation>للرسائل القصيرة SMS من أرقام الولايات المتحدة فقط. معرّف الحملة في سجل الحملات.</translation>
        </message>
        <message>
            <source>A campaign ID has at most 7 letters and digits, for example C0EXMPL.</source>
            <translation>يتكوّن معرّف الحملة من 7 حروف وأرقام على الأكثر، مثل C0EXMPL.</translation>
        </message>
        <message>
            <source>Voice goes to</source>
            <translation>وجهة الصوت</translation>
        </message>
        <message>
            <source>None</source>
            <comment>voice goes to</comment>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Voice app (RTC)</source>
            <translation>تطبيق الصوت (RTC)</translation>
        </message>
        <message>
            <source>SIP trunk (EST)</source>
            <translation>خط اتصال SIP (EST)</translation>
        </message>
        <message>
            <source>Fax service (FAX)</source>
            <translation>خدمة الفاكس (FAX)</translation>
        </message>
        <message>
            <source>Voice app</source>
            <translation>تطبيق الصوت</translation>
        </message>
        <message>
            <source>The app's key stands in Sinch's dashboard under Voice, Apps; Sinch lists it nowhere else.</source>
            <translation>مفتاح التطبيق في لوحة تحكم Sinch ضمن Voice ثم Apps؛ ولا تسرده Sinch في أي مكان آخر.</translation>
        </message>
        <message>
            <source>Name at Sinch</source>
            <translation>الاسم لدى Sinch</translation>
        </message>
        <message>
            <source>SIP trunk</source>
            <translation>خط اتصال SIP</translation>
        </message>
        <message>
            <source>Fax service</source>
            <translation>خدمة الفاكس</translation>
        </message>
        <message>
            <source>Callback URL</source>
            <translation>عنوان Callback</translation>
        </message>
        <message>
            <source>Is told when Sinch has linked or unlinked something of the number.</source>
            <translation>يُبلَّغ عندما تربط Sinch شيئًا بالرقم أو تفك ربطه.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Any type</source>
            <translation>كل الأنواع</translation>
        </message>
        <message>
            <source>Can do</source>
            <translation>الإمكانية</translation>
        </message>
        <message>
            <source>Anything</source>
            <comment>what a number can do</comment>
            <translation>كل الإمكانيات</translation>
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
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>In the order of</source>
            <translation>الترتيب حسب</translation>
        </message>
        <message>
            <source>Sinch's choice</source>
            <comment>order of a list</comment>
            <translation>اختيار Sinch</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>رقم الهاتف</translation>
        </message>
        <message>
            <source>Callback secret</source>
            <translation>سر Callback</translation>
        </message>
        <message>
            <source>Sinch signs what it sends to callback URLs with it. It holds for the whole project.</source>
            <translation>توقّع Sinch به ما ترسله إلى عناوين Callback. يسري على المشروع كله.</translation>
        </message>
        <message>
            <source>The number goes on until its next charge date and ends then. Nothing is paid back, and a release cannot be taken back.</source>
            <translation>يستمر الرقم حتى تاريخ خصمه التالي وينتهي عنده. لا يُسترد أي مبلغ، ولا يمكن التراجع عن إعادة الرقم.</translation>
        </message>
        <message>
            <source>%1 This version of the API does not show which numbers were released.</source>
            <translation>%1 لا يُظهر هذا الإصدار من API أي الأرقام أُعيدت.</translation>
        </message>
        <message>
            <source>A callback secret has 32 to 64 letters, digits and hyphens.</source>
            <translation>يتكوّن سر Callback من 32 إلى 64 من الحروف والأرقام والواصلات.</translation>
        </message>
        <message>
            <source>API base URL</source>
            <translation>عنوان API الأساسي</translation>
        </message>
        <message>
            <source>The campaign cannot be used. Check its ID, and at the campaign registry that Sinch is its connectivity partner.</source>
            <translation>لا يمكن استخدام الحملة. تحقّق من معرّفها، ومن أن Sinch شريك الاتصال (connectivity partner) لها في سجل الحملات.</translation>
        </message>
        <message>
            <source>The campaign has too many numbers: 50 at most, or 1 for a sole proprietor. Ask Sinch for a number pool.</source>
            <translation>أرقام الحملة أكثر من اللازم: 50 على الأكثر، أو رقم واحد للمؤسسة الفردية. اطلب من Sinch مجمّع أرقام (number pool).</translation>
        </message>
        <message>
            <source>This number cannot be put on the campaign. Take another number.</source>
            <translation>لا يمكن ضم هذا الرقم إلى الحملة. خذ رقمًا آخر.</translation>
        </message>
        <message>
            <source>A partner of Sinch did not answer, and Sinch has stopped trying. Set it again later.</source>
            <translation>لم يُجب أحد شركاء Sinch، وتوقفت Sinch عن المحاولة. حدّدها مرة أخرى لاحقًا.</translation>
        </message>
        <message>
            <source>The campaign has not been accepted yet, which takes up to 24 hours. Set it again then.</source>
            <translation>لم تُقبل الحملة بعد، وقد يستغرق ذلك 24 ساعة. حدّدها مرة أخرى بعد ذلك.</translation>
        </message>
        <message>
            <source>The campaign is not shared with all carriers. Have that mended at the campaign registry.</source>
            <translation>الحملة غير مشاركة مع جميع شركات الاتصالات. اطلب إصلاح ذلك في سجل الحملات.</translation>
        </message>
        <message>
            <source>The campaign could not be set up. Ask Sinch's support.</source>
            <translation>تعذّر إعداد الحملة. اسأل دعم Sinch.</translation>
        </message>
        <message>
            <source>Sinch had a fault. Ask Sinch's support.</source>
            <translation>حدث خلل لدى Sinch. اسأل دعم Sinch.</translation>
        </message>
        <message>
            <source>The number could not be linked to the service plan. Choose another service plan.</source>
            <translation>تعذّر ربط الرقم بخطة الخدمة. اختر خطة خدمة أخرى.</translation>
        </message>
        <message>
            <source>The campaign has expired. Renew it or choose another one.</source>
            <translation>انتهت صلاحية الحملة. جدّدها أو اختر حملة أخرى.</translation>
        </message>
        <message>
            <source>A carrier has rejected the campaign. Choose another campaign.</source>
            <translation>رفضت إحدى شركات الاتصالات الحملة. اختر حملة أخرى.</translation>
        </message>
        <message>
            <source>A carrier has suspended the campaign. Clear that with Sinch's support first.</source>
            <translation>أوقفت إحدى شركات الاتصالات الحملة. سوِّ ذلك مع دعم Sinch أولًا.</translation>
        </message>
        <message>
            <source>A carrier is still reviewing the campaign. Wait for the end of the review and set it again.</source>
            <translation>ما زالت إحدى شركات الاتصالات تراجع الحملة. انتظر انتهاء المراجعة وحدّدها مرة أخرى.</translation>
        </message>
        <message>
            <source>The balance of the Sinch account is too low. Top it up in Sinch's dashboard and set it again.</source>
            <translation>رصيد حساب Sinch غير كافٍ. اشحنه في لوحة تحكم Sinch وحدّدها مرة أخرى.</translation>
        </message>
        <message>
            <source>The campaign is a mock for tests. Choose a real one.</source>
            <translation>الحملة وهمية مخصصة للاختبار. اختر حملة حقيقية.</translation>
        </message>
        <message>
            <source>A toll-free number cannot join a 10DLC campaign. Leave the campaign empty.</source>
            <translation>لا يمكن ضم رقم مجاني إلى حملة 10DLC. اترك الحملة فارغة.</translation>
        </message>
        <message>
            <source>The campaign's network ID is not valid for this number. Ask Sinch's support.</source>
            <translation>معرّف الشبكة للحملة غير صالح لهذا الرقم. اسأل دعم Sinch.</translation>
        </message>
        <message>
            <source>The number could not be linked to the voice service. Check its ID and set it again.</source>
            <translation>تعذّر ربط الرقم بخدمة الصوت. تحقّق من معرّفها وحدّدها مرة أخرى.</translation>
        </message>
        <message>
            <source>Sinch gives no reason. Set it again, or ask Sinch's support.</source>
            <translation>لا تذكر Sinch سببًا. حدّده مرة أخرى، أو اسأل دعم Sinch.</translation>
        </message>
        <message>
            <source>Sinch gives the reason %1. Ask Sinch's support what it means.</source>
            <translation>تذكر Sinch السبب %1. اسأل دعم Sinch عن معناه.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>name of something and its id</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>a mock</source>
            <comment>a campaign for tests</comment>
            <translation>وهمية</translation>
        </message>
        <message>
            <source>%1 (%2), cannot be used yet: %3</source>
            <translation>%1 (%2)، لا يمكن استخدامها بعد: %3</translation>
        </message>
        <message>
            <source>%1 Sinch's reviewer writes: %2</source>
            <translation>%1 يكتب مُراجع Sinch: %2</translation>
        </message>
        <message>
            <source>%1 The number is kept for it until %2.</source>
            <translation>%1 يبقى الرقم محجوزًا له حتى %2.</translation>
        </message>
        <message>
            <source>the order has no ID</source>
            <translation>ليس لطلب الشراء معرّف</translation>
        </message>
        <message>
            <source>Sinch reviews number order %1.</source>
            <translation>تراجع Sinch طلب الشراء %1.</translation>
        </message>
        <message>
            <source>Number order %1 waits for an answer of yours. Give it in Sinch's dashboard under Numbers, Orders (https://dashboard.sinch.com).</source>
            <translation>ينتظر طلب الشراء %1 إجابة منك. قدّمها في لوحة تحكم Sinch ضمن Numbers ثم Orders (https://dashboard.sinch.com).</translation>
        </message>
        <message>
            <source>Sinch has rejected number order %1; nothing was bought.</source>
            <translation>رفضت Sinch طلب الشراء %1؛ لم يُشترَ شيء.</translation>
        </message>
        <message>
            <source>Number order %1 has expired; nothing was bought. The number is on offer again.</source>
            <translation>انتهت صلاحية طلب الشراء %1؛ لم يُشترَ شيء. الرقم معروض من جديد.</translation>
        </message>
        <message>
            <source>Number order %1 is in a state that is not known here: %2.</source>
            <translation>طلب الشراء %1 في حالة غير معروفة هنا: %2.</translation>
        </message>
        <message>
            <source>Sinch asks for details: %1.</source>
            <translation>تطلب Sinch بيانات: %1.</translation>
        </message>
        <message>
            <source>Sinch asks for papers: %1.</source>
            <translation>تطلب Sinch وثائق: %1.</translation>
        </message>
        <message>
            <source>Sinch asks for details (%1) and papers (%2).</source>
            <translation>تطلب Sinch بيانات (%1) ووثائق (%2).</translation>
        </message>
        <message>
            <source>the country is empty</source>
            <translation>البلد فارغ</translation>
        </message>
        <message>
            <source>Bought with a number order, which Sinch may review.</source>
            <translation>يُشترى بطلب شراء قد تراجعه Sinch.</translation>
        </message>
        <message>
            <source>Papers may be needed.</source>
            <translation>قد تلزم وثائق.</translation>
        </message>
        <message>
            <source>Voice app %1</source>
            <translation>تطبيق الصوت %1</translation>
        </message>
        <message>
            <source>SIP trunk %1</source>
            <translation>خط اتصال SIP %1</translation>
        </message>
        <message>
            <source>Fax service %1</source>
            <translation>خدمة الفاكس %1</translation>
        </message>
        <message>
            <source>Service plan %1</source>
            <translation>خطة الخدمة %1</translation>
        </message>
        <message numerus="yes">
            <source>It is charged for %n month(s) at a time.</source>
            <translation>
                <numerusform>لا يُخصم ثمنه عن أي شهر.</numerusform>
                <numerusform>يُخصم ثمنه عن شهر واحد في كل مرة.</numerusform>
                <numerusform>يُخصم ثمنه عن شهرين في كل مرة.</numerusform>
                <numerusform>يُخصم ثمنه عن %n أشهر في كل مرة.</numerusform>
                <numerusform>يُخصم ثمنه عن %n شهرًا في كل مرة.</numerusform>
                <numerusform>يُخصم ثمنه عن %n شهر في كل مرة.</numerusform>
            </translation>
        </message>
        <message>
            <source>the list is missing</source>
            <translation>القائمة مفقودة</translation>
        </message>
        <message>
            <source>Row %1 of a page cannot be read: %2</source>
            <translation>تتعذّر قراءة الصف %1 من إحدى الصفحات: %2</translation>
        </message>
        <message>
            <source>the count is negative</source>
            <translation>العدد سالب</translation>
        </message>
        <message>
            <source>The list cannot go on from there. Start it anew.</source>
            <translation>لا تمكن متابعة القائمة من هناك. ابدأها من جديد.</translation>
        </message>
        <message>
            <source>it waits for its turn</source>
            <comment>state of a job</comment>
            <translation>ينتظر دوره</translation>
        </message>
        <message>
            <source>it is under way</source>
            <comment>state of a job</comment>
            <translation>قيد التنفيذ</translation>
        </message>
        <message>
            <source>Sinch does not say how far it is</source>
            <comment>state of a job</comment>
            <translation>لا تذكر Sinch إلى أين وصل</translation>
        </message>
        <message>
            <source>service plan %1</source>
            <translation>خطة الخدمة %1</translation>
        </message>
        <message>
            <source>campaign %1</source>
            <translation>الحملة %1</translation>
        </message>
        <message>
            <source>voice app %1</source>
            <translation>تطبيق الصوت %1</translation>
        </message>
        <message>
            <source>fax service %1</source>
            <translation>خدمة الفاكس %1</translation>
        </message>
        <message>
            <source>SMS could not be set up. %1</source>
            <translation>تعذّر إعداد SMS. %1</translation>
        </message>
        <message>
            <source>SMS could not be set up with %1. %2</source>
            <translation>تعذّر إعداد SMS مع %1. %2</translation>
        </message>
        <message>
            <source>Sinch has yet to set up SMS: %1.</source>
            <translation>لم تُعِدّ Sinch خدمة SMS بعد: %1.</translation>
        </message>
        <message>
            <source>Sinch has yet to set up SMS with %1: %2.</source>
            <translation>لم تُعِدّ Sinch خدمة SMS بعد مع %1: %2.</translation>
        </message>
        <message>
            <source>Voice could not be set up. %1</source>
            <translation>تعذّر إعداد الصوت. %1</translation>
        </message>
        <message>
            <source>Voice could not be set up with %1. %2</source>
            <translation>تعذّر إعداد الصوت مع %1. %2</translation>
        </message>
        <message>
            <source>Sinch has yet to set up voice: %1.</source>
            <translation>لم تُعِدّ Sinch الصوت بعد: %1.</translation>
        </message>
        <message>
            <source>Sinch has yet to set up voice with %1: %2.</source>
            <translation>لم تُعِدّ Sinch الصوت بعد مع %1: %2.</translation>
        </message>
        <message>
            <source>this is no time</source>
            <translation>هذا ليس وقتًا صالحًا</translation>
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
        <name>StartupPresenter</name>
        <message>
            <source>2 purchases were under way; both settled.</source>
            <translation>كانت عمليتا شراء جاريتين، وحُسمتا كلتاهما.</translation>
        </message>
        <message numerus="yes">
            <source>%n purchase(s) were under way; all settled.</source>
            <translation>
                <numerusform>لم تكن هناك عمليات شراء جارية.</numerusform>
                <numerusform>كانت عملية شراء واحدة جارية، وحُسمت.</numerusform>
                <numerusform>كانت عمليتا شراء جاريتين، وحُسمتا.</numerusform>
                <numerusform>كانت %n عمليات شراء جارية، وحُسمت كلها.</numerusform>
                <numerusform>كانت %n عملية شراء جارية، وحُسمت كلها.</numerusform>
                <numerusform>كانت %n عملية شراء جارية، وحُسمت كلها.</numerusform>
            </translation>
        </message>
        <message>
            <source>2 releases were under way; both settled.</source>
            <translation>كانت عمليتا إعادة جاريتين، وحُسمتا كلتاهما.</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) were under way; all settled.</source>
            <translation>
                <numerusform>لم تكن هناك عمليات إعادة جارية.</numerusform>
                <numerusform>كانت عملية إعادة واحدة جارية، وحُسمت.</numerusform>
                <numerusform>كانت عمليتا إعادة جاريتين، وحُسمتا.</numerusform>
                <numerusform>كانت %n عمليات إعادة جارية، وحُسمت كلها.</numerusform>
                <numerusform>كانت %n عملية إعادة جارية، وحُسمت كلها.</numerusform>
                <numerusform>كانت %n عملية إعادة جارية، وحُسمت كلها.</numerusform>
            </translation>
        </message>
        <message>
            <source>2 changes of settings were under way; both settled.</source>
            <translation>كان تغييران للإعدادات جاريين، وحُسم كلاهما.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of settings were under way; all settled.</source>
            <translation>
                <numerusform>لم تكن هناك تغييرات إعدادات جارية.</numerusform>
                <numerusform>كان تغيير إعدادات واحد جاريًا، وحُسم.</numerusform>
                <numerusform>كان تغييران للإعدادات جاريين، وحُسما.</numerusform>
                <numerusform>كانت %n تغييرات إعدادات جارية، وحُسمت كلها.</numerusform>
                <numerusform>كان %n تغيير إعدادات جاريًا، وحُسمت كلها.</numerusform>
                <numerusform>كان %n تغيير إعدادات جاريًا، وحُسمت كلها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n purchase(s) were under way: %1.</source>
            <extracomment>%1 is a list, as in "1 settled and 1 is still being checked"</extracomment>
            <translation>
                <numerusform>لم تكن هناك عمليات شراء جارية: %1.</numerusform>
                <numerusform>كانت عملية شراء واحدة جارية: %1.</numerusform>
                <numerusform>كانت عمليتا شراء جاريتين: %1.</numerusform>
                <numerusform>كانت %n عمليات شراء جارية: %1.</numerusform>
                <numerusform>كانت %n عملية شراء جارية: %1.</numerusform>
                <numerusform>كانت %n عملية شراء جارية: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) were under way: %1.</source>
            <extracomment>%1 is a list, as in "1 settled and 1 is still being checked"</extracomment>
            <translation>
                <numerusform>لم تكن هناك عمليات إعادة جارية: %1.</numerusform>
                <numerusform>كانت عملية إعادة واحدة جارية: %1.</numerusform>
                <numerusform>كانت عمليتا إعادة جاريتين: %1.</numerusform>
                <numerusform>كانت %n عمليات إعادة جارية: %1.</numerusform>
                <numerusform>كانت %n عملية إعادة جارية: %1.</numerusform>
                <numerusform>كانت %n عملية إعادة جارية: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of settings were under way: %1.</source>
            <extracomment>%1 is a list, as in "1 settled and 1 is still being checked"</extracomment>
            <translation>
                <numerusform>لم تكن هناك تغييرات إعدادات جارية: %1.</numerusform>
                <numerusform>كان تغيير إعدادات واحد جاريًا: %1.</numerusform>
                <numerusform>كان تغييران للإعدادات جاريين: %1.</numerusform>
                <numerusform>كانت %n تغييرات إعدادات جارية: %1.</numerusform>
                <numerusform>كان %n تغيير إعدادات جاريًا: %1.</numerusform>
                <numerusform>كان %n تغيير إعدادات جاريًا: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n settled</source>
            <translation>
                <numerusform>لم يُحسم شيء</numerusform>
                <numerusform>حُسم واحد</numerusform>
                <numerusform>حُسم اثنان</numerusform>
                <numerusform>حُسمت %n</numerusform>
                <numerusform>حُسم %n</numerusform>
                <numerusform>حُسم %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n was not sent</source>
            <translation>
                <numerusform>أُرسل الكل</numerusform>
                <numerusform>لم يُرسل واحد</numerusform>
                <numerusform>لم يُرسل اثنان</numerusform>
                <numerusform>لم تُرسل %n</numerusform>
                <numerusform>لم يُرسل %n</numerusform>
                <numerusform>لم يُرسل %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is still being checked</source>
            <translation>
                <numerusform>لا شيء قيد التحقق</numerusform>
                <numerusform>واحد ما زال قيد التحقق</numerusform>
                <numerusform>اثنان ما زالا قيد التحقق</numerusform>
                <numerusform>%n ما زالت قيد التحقق</numerusform>
                <numerusform>%n ما زال قيد التحقق</numerusform>
                <numerusform>%n ما زال قيد التحقق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is yours to decide</source>
            <translation>
                <numerusform>لا شيء ينتظر قرارك</numerusform>
                <numerusform>واحد ينتظر قرارك</numerusform>
                <numerusform>اثنان ينتظران قرارك</numerusform>
                <numerusform>%n تنتظر قرارك</numerusform>
                <numerusform>%n ينتظر قرارك</numerusform>
                <numerusform>%n ينتظر قرارك</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n did not take effect; Activity says why.</source>
            <translation>
                <numerusform>سرى مفعول الكل.</numerusform>
                <numerusform>واحد لم يسرِ مفعوله؛ يقول النشاط السبب.</numerusform>
                <numerusform>اثنان لم يسرِ مفعولهما؛ يقول النشاط السبب.</numerusform>
                <numerusform>%n لم يسرِ مفعولها؛ يقول النشاط السبب.</numerusform>
                <numerusform>%n لم يسرِ مفعولها؛ يقول النشاط السبب.</numerusform>
                <numerusform>%n لم يسرِ مفعولها؛ يقول النشاط السبب.</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal was damaged and could not be read</source>
            <translation>تلف السجل وتعذّرت قراءته</translation>
        </message>
        <message>
            <source>Nothing of it was deleted: it is kept as %1, and a new one was begun. What was under way is not known any more, so nothing is sent for an account until all its numbers were listed once. Refresh all accounts, then look through your numbers.</source>
            <translation>لم يُحذف منه شيء: حُفظ باسم %1 وبُدئ سجل جديد. لم يعد معروفًا ما كان جاريًا، لذا لا يُرسل شيء لأي حساب حتى تُسرد كل أرقامه مرة. حدّث كل الحسابات ثم راجع أرقامك.</translation>
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
        <name>TokenAnswer</name>
        <message>
            <source>The token address %1 could not be reached. %2</source>
            <translation>تعذّر الوصول إلى عنوان الرموز المميّزة %1. %2</translation>
        </message>
        <message>
            <source>The token address %1 did not answer in time.</source>
            <translation>لم يُجب عنوان الرموز المميّزة %1 في الوقت المحدد.</translation>
        </message>
        <message>
            <source>No trusted connection to the token address %1 could be made. %2</source>
            <translation>تعذّر إنشاء اتصال موثوق بعنوان الرموز المميّزة %1. %2</translation>
        </message>
        <message>
            <source>No token could be had from the token address %1. %2</source>
            <translation>تعذّر الحصول على رمز مميّز من عنوان الرموز المميّزة %1. %2</translation>
        </message>
        <message>
            <source>The key ID or the key secret was refused at the token address %1.</source>
            <translation>رُفض معرّف المفتاح أو سر المفتاح عند عنوان الرموز المميّزة %1.</translation>
        </message>
        <message>
            <source>The key ID and the key secret do not belong together.</source>
            <translation>معرّف المفتاح وسر المفتاح غير متوافقين.</translation>
        </message>
        <message>
            <source>The key was deleted or replaced.</source>
            <translation>حُذف المفتاح أو استُبدل.</translation>
        </message>
        <message>
            <source>The token URL belongs to another provider or another region.</source>
            <translation>عنوان الرموز المميّزة تابع لمزوّد آخر أو منطقة أخرى.</translation>
        </message>
        <message>
            <source>The token address %1 issues no token to a key ID and a key secret.</source>
            <translation>لا يُصدر عنوان الرموز المميّزة %1 رمزًا مميّزًا لمعرّف مفتاح وسر مفتاح.</translation>
        </message>
        <message>
            <source>The token address %1 gives no token to this key.</source>
            <translation>لا يعطي عنوان الرموز المميّزة %1 رمزًا مميّزًا لهذا المفتاح.</translation>
        </message>
        <message>
            <source>The token address %1 was asked for too many tokens.</source>
            <translation>طُلبت من عنوان الرموز المميّزة %1 رموز مميّزة أكثر من اللازم.</translation>
        </message>
        <message>
            <source>The token address %1 has a fault of its own.</source>
            <translation>لدى عنوان الرموز المميّزة %1 خلل من جهته.</translation>
        </message>
        <message>
            <source>The token address %1 does not answer like one. Check the token URL.</source>
            <translation>لا يجيب %1 كعنوان للرموز المميّزة. تحقّق من عنوان الرموز المميّزة.</translation>
        </message>
        <message>
            <source>The token address %1 sent no token. %2</source>
            <translation>لم يُرسل عنوان الرموز المميّزة %1 رمزًا مميّزًا. %2</translation>
        </message>
        <message>
            <source>The token address %1 sent a kind of token that is not known here.</source>
            <translation>أرسل عنوان الرموز المميّزة %1 نوعًا من الرموز المميّزة غير معروف هنا.</translation>
        </message>
        <message>
            <source>The token address %1 answered without an access token.</source>
            <translation>أجاب عنوان الرموز المميّزة %1 من دون رمز وصول مميّز.</translation>
        </message>
        <message>
            <source>The token URL cannot be used. %1</source>
            <translation>لا يمكن استخدام عنوان الرموز المميّزة. %1</translation>
        </message>
    </context>
    <context>
        <name>UnsettledPresenter</name>
        <message>
            <source>Sent, no answer yet.</source>
            <translation>أُرسل، ولا جواب بعد.</translation>
        </message>
        <message>
            <source>The provider said yes, but does not show it yet.</source>
            <translation>وافق المزوّد، لكنه لا يُظهره بعد.</translation>
        </message>
        <message>
            <source>The provider refused it in words that can also mean that it happened.</source>
            <translation>رفضه المزوّد بكلمات قد تعني أيضًا أنه حدث.</translation>
        </message>
        <message>
            <source>The program ended while this was being sent.</source>
            <translation>انتهى البرنامج في أثناء إرسال هذا.</translation>
        </message>
        <message>
            <source>It was sent, but the journal could not be written afterwards.</source>
            <translation>أُرسل، لكن تعذّرت الكتابة في السجل بعد ذلك.</translation>
        </message>
        <message>
            <source>Looking whether the account's list has the number.</source>
            <translation>يجري التحقق مما إذا كان الرقم في قائمة الحساب.</translation>
        </message>
        <message>
            <source>Looking whether the number has left the account's list.</source>
            <translation>يجري التحقق مما إذا كان الرقم قد خرج من قائمة الحساب.</translation>
        </message>
        <message>
            <source>Looking whether the number has the settings.</source>
            <translation>يجري التحقق مما إذا كانت الإعدادات على الرقم.</translation>
        </message>
        <message>
            <source>The account's list does not have the number so far.</source>
            <translation>ليس الرقم في قائمة الحساب حتى الآن.</translation>
        </message>
        <message>
            <source>The account's list still has the number so far.</source>
            <translation>ما زال الرقم في قائمة الحساب حتى الآن.</translation>
        </message>
        <message>
            <source>The settings are not as wanted so far.</source>
            <translation>ليست الإعدادات كما هو مطلوب حتى الآن.</translation>
        </message>
        <message>
            <source>It counts as not done when a look at %1 or later says the same.</source>
            <translation>يُعدّ غير منجز إذا قال تحقق في %1 أو بعده الشيء نفسه.</translation>
        </message>
        <message>
            <source>It counts as not bought when a look at %1 or later finds it on offer again, or one at %2 still does not find it.</source>
            <translation>يُعدّ غير مشترى إذا وجده تحقق في %1 أو بعده معروضًا من جديد، أو لم يجده تحقق في %2.</translation>
        </message>
        <message>
            <source>Look %1 is under way.</source>
            <translation>التحقق %1 جارٍ.</translation>
        </message>
        <message>
            <source>Look %1 is due.</source>
            <translation>حان وقت التحقق %1.</translation>
        </message>
        <message>
            <source>Look %1 in %2 s.</source>
            <translation>التحقق %1 بعد %2 ث.</translation>
        </message>
        <message>
            <source>Look %1 at %2.</source>
            <translation>التحقق %1 في %2.</translation>
        </message>
        <message>
            <source>It has gone on for more than a day: you may decide.</source>
            <translation>استمر أكثر من يوم: يمكنك أن تقرّر.</translation>
        </message>
        <message>
            <source>The provider is working at it.</source>
            <translation>يعمل المزوّد عليه.</translation>
        </message>
        <message>
            <source>What was set is kept nowhere here, so nothing can compare it: you have to decide.</source>
            <translation>لا يُحفظ هنا ما ضُبط، فلا يمكن مقارنته: عليك أن تقرّر.</translation>
        </message>
        <message>
            <source>Looking did not settle it within a day: you have to decide.</source>
            <translation>لم يحسمه التحقق خلال يوم: عليك أن تقرّر.</translation>
        </message>
        <message>
            <source>Sent at %1 under a key of its own. Whatever is sent under it again, the provider buys once.</source>
            <translation>أُرسل في %1 بمفتاح خاص به. ومهما أُعيد إرساله بهذا المفتاح فإن المزوّد يشتري مرة واحدة.</translation>
        </message>
        <message>
            <source>Sent once at %1. It will not be sent again.</source>
            <translation>أُرسل مرة واحدة في %1. ولن يُرسل مجددًا.</translation>
        </message>
        <message>
            <source>Look at the provider what became of it, then say so with one of the two buttons. “Check again” looks once more from here.</source>
            <translation>انظر لدى المزوّد ما آل إليه، ثم بيّنه بأحد الزرين. «تحقق مجددًا» يتحقق مرة أخرى من هنا.</translation>
        </message>
        <message>
            <source>What looking cannot settle within a day is left to you to decide.</source>
            <translation>ما لا يحسمه التحقق خلال يوم يُترك لك لتقرّره.</translation>
        </message>
        <message>
            <source>Until it is settled nothing else of the account's settings is changed.</source>
            <translation>إلى أن يُحسم لا يتغير شيء آخر من إعدادات الحساب.</translation>
        </message>
        <message>
            <source>Until it is settled the number cannot be bought a second time, and its price counts as spent.</source>
            <translation>إلى أن يُحسم لا يمكن شراء الرقم مرة ثانية، ويُحسب ثمنه منفَقًا.</translation>
        </message>
        <message>
            <source>Until it is settled the number is blocked for other changes.</source>
            <translation>إلى أن يُحسم لا تُجرى على الرقم تغييرات أخرى.</translation>
        </message>
        <message>
            <source>a price that is not told</source>
            <comment>… a month</comment>
            <translation>ثمن غير مذكور</translation>
        </message>
        <message>
            <source>Say so only when you have seen the number in “%1” at the provider.</source>
            <translation>لا تقل ذلك إلا إذا رأيت الرقم في «%1» لدى المزوّد.</translation>
        </message>
        <message>
            <source>Its price (%1 a month) stays counted as spent, and the number can be configured and released here.</source>
            <translation>يبقى ثمنه (%1 شهريًا) محسوبًا منفَقًا، ويمكن ضبط الرقم وإعادته من هنا.</translation>
        </message>
        <message>
            <source>The settings chosen with it are written next.</source>
            <translation>تُكتب بعد ذلك الإعدادات المختارة معه.</translation>
        </message>
        <message>
            <source>Say so only when “%1” does not have the number at the provider. Its price no longer counts as spent, and the number can be bought again. Should it have been bought after all, the account pays for it, and the next refresh tells.</source>
            <translation>لا تقل ذلك إلا إذا لم يكن الرقم في «%1» لدى المزوّد. لن يُحسب ثمنه منفَقًا بعد ذلك، ويمكن شراء الرقم مجددًا. وإن كان قد اشتُري رغم ذلك فالحساب يدفع ثمنه، ويخبرك التحديث التالي.</translation>
        </message>
        <message>
            <source>Say so only when “%1” does not have the number any more at the provider. It counts as given back. Should it still be there, the account goes on paying for it, and the next refresh tells.</source>
            <translation>لا تقل ذلك إلا إذا لم يعد الرقم في «%1» لدى المزوّد. يُعدّ عندئذ مُعادًا. وإن كان ما زال هناك فالحساب يواصل دفع ثمنه، ويخبرك التحديث التالي.</translation>
        </message>
        <message>
            <source>Say so only when “%1” still has the number at the provider. It stays yours, goes on costing %2 a month, and can be released again.</source>
            <translation>لا تقل ذلك إلا إذا كان الرقم ما زال في «%1» لدى المزوّد. يبقى لك ويواصل التكليف %2 شهريًا، ويمكن إعادته مرة أخرى.</translation>
        </message>
        <message>
            <source>Say so only when you have seen the settings at the provider. It costs nothing. Should they not be there, the next refresh shows what is.</source>
            <translation>لا تقل ذلك إلا إذا رأيت الإعدادات لدى المزوّد. لا يكلّف ذلك شيئًا. وإن لم تكن هناك فالتحديث التالي يعرض ما هو موجود.</translation>
        </message>
        <message>
            <source>Say so only when you have seen at the provider that the settings are not there. It costs nothing, and they can be written again.</source>
            <translation>لا تقل ذلك إلا إذا رأيت لدى المزوّد أن الإعدادات ليست هناك. لا يكلّف ذلك شيئًا، ويمكن كتابتها مجددًا.</translation>
        </message>
        <message>
            <source>Nothing was sent yet.</source>
            <translation>لم يُرسل شيء بعد.</translation>
        </message>
        <message>
            <source>It waits for its turn in the account.</source>
            <translation>ينتظر دوره في الحساب.</translation>
        </message>
        <message>
            <source>Sent; waiting for the answer.</source>
            <translation>أُرسل؛ في انتظار الإجابة.</translation>
        </message>
        <message>
            <source>It was bought</source>
            <translation>اشتُري</translation>
        </message>
        <message>
            <source>It was not bought</source>
            <translation>لم يُشترَ</translation>
        </message>
        <message>
            <source>It was released</source>
            <translation>أُعيد</translation>
        </message>
        <message>
            <source>It was not released</source>
            <translation>لم يُعَد</translation>
        </message>
        <message>
            <source>It was written</source>
            <translation>كُتب</translation>
        </message>
        <message>
            <source>It was not written</source>
            <translation>لم يُكتب</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>a number, what a person says became of it</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>The journal keeps that you decided this.</source>
            <translation>يحفظ السجل أنك قرّرت هذا.</translation>
        </message>
        <message numerus="yes">
            <source>%n was sent and cannot be called back. The next start finds out what became of it.</source>
            <translation>
                <numerusform>لم يُرسل شيء.</numerusform>
                <numerusform>أُرسل واحد ولا يمكن استرجاعه. يكتشف التشغيل التالي ما آل إليه.</numerusform>
                <numerusform>أُرسل اثنان ولا يمكن استرجاعهما. يكتشف التشغيل التالي ما آلا إليه.</numerusform>
                <numerusform>أُرسلت %n ولا يمكن استرجاعها. يكتشف التشغيل التالي ما آلت إليه.</numerusform>
                <numerusform>أُرسل %n ولا يمكن استرجاعها. يكتشف التشغيل التالي ما آلت إليه.</numerusform>
                <numerusform>أُرسل %n ولا يمكن استرجاعها. يكتشف التشغيل التالي ما آلت إليه.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n was not sent yet and will not be sent.</source>
            <translation>
                <numerusform>لا شيء ينتظر الإرسال.</numerusform>
                <numerusform>واحد لم يُرسل بعد ولن يُرسل.</numerusform>
                <numerusform>اثنان لم يُرسلا بعد ولن يُرسلا.</numerusform>
                <numerusform>%n لم تُرسل بعد ولن تُرسل.</numerusform>
                <numerusform>%n لم يُرسل بعد ولن يُرسل.</numerusform>
                <numerusform>%n لم يُرسل بعد ولن يُرسل.</numerusform>
            </translation>
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
            <source>What was sent is in the journal, so nothing is lost.</source>
            <translation>ما أُرسل موجود في السجل، فلا يضيع شيء.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
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
            <translation>%1 (%2…)، لا يستقبل مكالمات ولا رسائل</translation>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccountPresenter</name>
    <message>
        <location filename="../src/gui/presenters/accountpresenter.cpp" line="24" />
        <source>%1 of %2…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/accountpresenter.cpp" line="25" />
        <source>refreshing…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/accountpresenter.cpp" line="30" />
        <source>%1 listed, provider counts %2</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/presenters/accountpresenter.cpp" line="34" />
        <source>%n row(s) not understood</source>
        <translation>
            <numerusform>%n row not understood</numerusform><numerusform>%n rows not understood</numerusform></translation>
    </message>
    <message>
        <location filename="../src/gui/presenters/accountpresenter.cpp" line="36" />
        <source>from the last run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/accountpresenter.cpp" line="37" />
        <source>ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/accountpresenter.cpp" line="46" />
        <source>reading the keychain…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/accountpresenter.cpp" line="48" />
        <source>waiting for the keychain…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/accountpresenter.cpp" line="50" />
        <source>keychain is locked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/accountpresenter.cpp" line="52" />
        <source>no keychain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/accountpresenter.cpp" line="54" />
        <source>secret is gone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/accountpresenter.cpp" line="56" />
        <source>keychain failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/accountpresenter.cpp" line="69" />
        <source>Updated just now</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/presenters/accountpresenter.cpp" line="71" />
        <source>Updated %n minute(s) ago</source>
        <translation>
            <numerusform>Updated %n minute ago</numerusform><numerusform>Updated %n minutes ago</numerusform></translation>
    </message>
    <message>
        <location filename="../src/gui/presenters/accountpresenter.cpp" line="72" />
        <source>Updated %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/accountpresenter.cpp" line="79" />
        <source>The system keychain has not answered for “%1” yet. It may be showing a prompt.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/accountpresenter.cpp" line="81" />
        <source>The system keychain is locked, so “%1” cannot be used. Nothing was lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/accountpresenter.cpp" line="83" />
        <source>This session has no system keychain, so “%1” cannot be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/accountpresenter.cpp" line="85" />
        <source>The system keychain no longer has the secret of “%1”. Enter it again in the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/accountpresenter.cpp" line="87" />
        <source>The system keychain did not give the secret of “%1”.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <location filename="../src/storage/accountrepository.cpp" line="100" />
        <source>%1 was made by a newer NumberDesk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/storage/accountrepository.cpp" line="103" />
        <location filename="../src/storage/accountrepository.cpp" line="109" />
        <source>%1 is damaged. It was left as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/storage/accountrepository.cpp" line="123" />
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/storage/accountrepository.cpp" line="141" />
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ActivityPresenter</name>
    <message>
        <location filename="../src/gui/presenters/activitypresenter.cpp" line="42" />
        <source>Looks again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/activitypresenter.cpp" line="51" />
        <source>%1 now, %2 a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/activitypresenter.cpp" line="52" />
        <source>%1 a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/activitypresenter.cpp" line="55" />
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/activitypresenter.cpp" line="69" />
        <source>It waits for its turn. Nothing was sent yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/activitypresenter.cpp" line="70" />
        <source>Sent once at %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/activitypresenter.cpp" line="71" />
        <source>Sent once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/activitypresenter.cpp" line="74" />
        <source>%1 The answer has not come yet. It will not be sent again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/activitypresenter.cpp" line="76" />
        <source>%1 The provider took it on and is working on it. It will not be sent again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/activitypresenter.cpp" line="79" />
        <source>%1 Looking could not settle it. It will not be sent again. Check at the provider, then look once more or decide here. Until then the number is blocked for other changes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/activitypresenter.cpp" line="84" />
        <source>%1 No answer came that can be relied on, so it is being looked up. It will not be sent again. The number is blocked for other changes until this is settled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/activitypresenter.cpp" line="96" />
        <source>When (UTC)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/activitypresenter.cpp" line="96" />
        <source>Who</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/activitypresenter.cpp" line="96" />
        <source>Account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/activitypresenter.cpp" line="96" />
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/activitypresenter.cpp" line="96" />
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/activitypresenter.cpp" line="97" />
        <source>Outcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/activitypresenter.cpp" line="97" />
        <source>In words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/activitypresenter.cpp" line="97" />
        <source>Request id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/activitypresenter.cpp" line="97" />
        <source>Exact request</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BaseUrl</name>
    <message>
        <location filename="../src/net/baseurl.cpp" line="30" />
        <source>This is not a web address. It has to look like https://api.example.com.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/baseurl.cpp" line="32" />
        <source>The address has to begin with https://.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/baseurl.cpp" line="34" />
        <source>The address has no host name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/baseurl.cpp" line="36" />
        <source>The address must not contain a user name or password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/baseurl.cpp" line="38" />
        <source>The address must end before any “?” or “#”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/baseurl.cpp" line="40" />
        <source>Only https is allowed here: over plain http anybody on the way could read the secret.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ChangePresenter</name>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="23" />
        <source>Bought, and seen in the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="25" />
        <source>Given back, and gone from the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="27" />
        <source>Settings written, verified by reading back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="36" />
        <source>Looked up: it was not bought.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="38" />
        <source>Looked up: it was not released.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="40" />
        <source>Looked up: the settings were not written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="48" />
        <source>Sent, no answer yet. It is being looked up and will not be sent again.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/presenters/changepresenter.cpp" line="49" />
        <source>No answer after sending. Looked %n time(s)</source>
        <translation>
            <numerusform>No answer after sending. Looked %n time</numerusform><numerusform>No answer after sending. Looked %n times</numerusform></translation>
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="51" />
        <source>%1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="54" />
        <source>%1; looks again in %2 s.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="55" />
        <source>%1; looks again at %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="73" />
        <source>Buy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="75" />
        <source>Release</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="77" />
        <source>Configure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="100" />
        <source>Waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="102" />
        <source>Sending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="104" />
        <source>Accepted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="107" />
        <source>Checking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="109" />
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="111" />
        <source>Refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="113" />
        <source>Not sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="115" />
        <source>Not done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="117" />
        <source>Conflict</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="119" />
        <source>Needs attention</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="149" />
        <source>Waits for its turn; nothing was sent yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="151" />
        <source>Sent; waiting for the answer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="153" />
        <source>The provider took it on and is working on it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="162" />
        <source>Nothing left this computer. It can be tried again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="164" />
        <source>The provider refused it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="166" />
        <source>Somebody changed the same setting meanwhile. Nothing was written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/changepresenter.cpp" line="168" />
        <source>It could not be settled by looking. Please check at the provider and decide.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/presenters/changepresenter.cpp" line="180" />
        <source>Buy %n number(s)</source>
        <translation>
            <numerusform>Buy %n number</numerusform><numerusform>Buy %n numbers</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../src/gui/presenters/changepresenter.cpp" line="182" />
        <source>Release %n number(s)</source>
        <translation>
            <numerusform>Release %n number</numerusform><numerusform>Release %n numbers</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../src/gui/presenters/changepresenter.cpp" line="184" />
        <source>Update %n number(s)</source>
        <translation>
            <numerusform>Update %n number</numerusform><numerusform>Update %n numbers</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../src/gui/presenters/changepresenter.cpp" line="185" />
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Apply %n change</numerusform><numerusform>Apply %n changes</numerusform></translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <location filename="../src/storage/changerow.cpp" line="130" />
        <source>Another change of this number is not settled yet. Nothing was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/storage/changerow.cpp" line="155" />
        <source>The change has moved on meanwhile.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <location filename="../src/app/commandline.cpp" line="27" />
        <source>Rent, configure and give back phone numbers at several providers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/app/commandline.cpp" line="28" />
        <source>Start with simulated providers; nothing costs money.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/app/commandline.cpp" line="29" />
        <source>Keep all files of this run under DIR.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/app/commandline.cpp" line="30" />
        <source>Colours: desktop, light or dark.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/app/commandline.cpp" line="31" />
        <source>For measuring the start.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/app/commandline.cpp" line="32" />
        <source>Sandbox: which numbers there are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/app/commandline.cpp" line="33" />
        <source>Sandbox: how many numbers are owned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/app/commandline.cpp" line="34" />
        <source>Sandbox: how late each answer comes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/app/commandline.cpp" line="35" />
        <source>Sandbox: permitted requests per second.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/app/commandline.cpp" line="36" />
        <source>Sandbox: permitted requests at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/app/commandline.cpp" line="47" />
        <source>--%1 is only for --sandbox.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/app/commandline.cpp" line="63" />
        <source>--look takes desktop, light or dark.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/app/commandline.cpp" line="77" />
        <source>Unexpected argument: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DatabaseWords</name>
    <message>
        <location filename="../src/storage/databasefile.cpp" line="56" />
        <source>The file has not been opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/storage/databasefile.cpp" line="120" />
        <source>%1 is in use by another NumberDesk (process %2 on %3).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/storage/databasefile.cpp" line="123" />
        <source>%1 cannot be locked for this program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/storage/databasefile.cpp" line="169" />
        <source>The file is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/storage/databasefile.cpp" line="184" />
        <source>%1 was made by a newer NumberDesk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/storage/databasefile.cpp" line="217" />
        <source>%1 is damaged and cannot be set aside.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <location filename="../src/domain/capability.cpp" line="70" />
        <source>SMS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/capability.cpp" line="72" />
        <source>MMS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/capability.cpp" line="74" />
        <source>Voice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/capability.cpp" line="76" />
        <source>WhatsApp</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/capability.cpp" line="143" />
        <source>Local</source>
        <comment>type of number</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/capability.cpp" line="145" />
        <source>Mobile</source>
        <comment>type of number</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/capability.cpp" line="147" />
        <source>Toll-free</source>
        <comment>type of number</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/capability.cpp" line="149" />
        <source>National</source>
        <comment>type of number</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/capability.cpp" line="151" />
        <source>Short code</source>
        <comment>type of number</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/money.cpp" line="102" />
        <source>“%1 %2” is not an amount of money that can be read exactly.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/money.cpp" line="209" />
        <source>not told</source>
        <comment>a price</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/domain/money.cpp" line="216" />
        <source>%1 and %n price(s) not told</source>
        <translation>
            <numerusform>%1 and %n price not told</numerusform><numerusform>%1 and %n prices not told</numerusform></translation>
    </message>
    <message>
        <location filename="../src/domain/phonenumber.cpp" line="48" />
        <source>This phone number is too short. Enter all of its digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/phonenumber.cpp" line="53" />
        <source>This phone number has too many digits. Check it for a digit that was typed twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/phonenumber.cpp" line="59" />
        <source>No country has the code that this phone number begins with. Check the digits after the plus.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/phonenumber.cpp" line="66" />
        <source>“%1” is not a phone number: only digits were expected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/phonenumber.cpp" line="99" />
        <source>A plus can only stand in front of a phone number. Enter one number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/phonenumber.cpp" line="103" />
        <source>A phone number has no letters. Enter its digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/phonenumber.cpp" line="106" />
        <source>“%1” cannot be part of a phone number. Remove it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/phonenumber.cpp" line="110" />
        <source>Enter a phone number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/phonenumber.cpp" line="165" />
        <source>Begin with + and the country code, for example +44 20 7946 0018.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/searchquery.cpp" line="18" />
        <source>Choose the country to search in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/settingfield.cpp" line="55" />
        <source>Choose a value for “%1”: it is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/settingfield.cpp" line="56" />
        <source>Fill in “%1”: it is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/settingfield.cpp" line="61" />
        <source>“%1” is needed as long as “%2” is set. Fill in both or neither.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/settingfield.cpp" line="72" />
        <source>“%1” is not one of the choices. Choose one from the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/settingfield.cpp" line="79" />
        <source>This is not a SIP address. It looks like sip:desk@pbx.example.com.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/settingfield.cpp" line="82" />
        <source>This is not an application ID. It looks like 01234567-89ab-cdef-0123-456789abcdef.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/settingfield.cpp" line="97" />
        <source>“%1” does not have the form that is expected here. Check it for a wrong or missing character.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/settingfield.cpp" line="141" />
        <source>“%1” contains a line break or another control character. Remove it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/settingfield.cpp" line="198" />
        <source>Digits only: remove the letters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/settingfield.cpp" line="201" />
        <source>Digits only: remove the spaces.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/settingfield.cpp" line="205" />
        <source>Digits only: remove “%1”. Write 0 to 9 without signs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/settingfield.cpp" line="221" />
        <source>“%1” is not the code of a country. Choose one from the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/webhookurl.cpp" line="63" />
        <source>The address contains a space or an invisible character. Remove it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/webhookurl.cpp" line="66" />
        <source>A webhook address begins with https:// (or http://).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/webhookurl.cpp" line="68" />
        <source>This is not a valid web address. Check it for a wrong or missing character.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/webhookurl.cpp" line="71" />
        <source>The address names no host. A complete one looks like https://hooks.example.com/inbound.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/webhookurl.cpp" line="74" />
        <source>Port 0 cannot be reached. Use another port or leave it out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/webhookurl.cpp" line="77" />
        <source>The address contains a user name or password, which others could read. Remove everything up to the @.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/webhookurl.cpp" line="81" />
        <source>The part from # on is never sent to a server. Remove it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/webhookurl.cpp" line="84" />
        <source>The address contains an encoded control character, such as %0A. Remove it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/webhookurl.cpp" line="94" />
        <source>This host has letters that can be mistaken for others. Its real name is %1: check that this is the host you mean.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/webhookurl.cpp" line="99" />
        <source>The host is an IP address (%1), which may change or be out of the provider's reach. A host name is safer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/webhookurl.cpp" line="104" />
        <source>%1 is known only inside a local network: the provider can hardly reach it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/domain/webhookurl.cpp" line="108" />
        <source>http:// is not encrypted: messages can be read on their way. Prefer https://.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ErrorPresenter</name>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="32" />
        <source>It was cancelled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="34" />
        <source>The provider did not answer in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="35" />
        <source>Try again in a moment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="37" />
        <source>The provider could not be reached.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="38" />
        <source>Check the network and the API base URL, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="40" />
        <source>No trusted connection to the provider could be made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="41" />
        <source>Check the API base URL and this computer's clock; ask whoever runs your network whether it inspects connections.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="45" />
        <source>The provider asked to slow down.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="46" />
        <source>Wait a little, or set a lower pace for this account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="48" />
        <source>The provider has a fault of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="49" />
        <source>Try again later; its status page may tell more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="51" />
        <source>The provider sent an answer that cannot be understood.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="52" />
        <source>Check the API base URL; if it is right, try again later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="62" />
        <source>The provider refused the credentials.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="63" />
        <source>Check them in the provider's dashboard and enter them again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="65" />
        <source>These credentials are not allowed to do this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="66" />
        <source>Ask whoever owns the account to allow it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="68" />
        <source>The provider does not know what was asked for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="69" />
        <source>Refresh and look again; check the API base URL.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="71" />
        <source>Something else happened to it in the meantime.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="72" />
        <source>Refresh, look at what is there now, and decide again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="74" />
        <source>The provider refused it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="75" />
        <source>Look at the likely causes and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="77" />
        <source>The balance does not cover it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="78" />
        <source>Top the account up in the provider's dashboard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="80" />
        <source>The provider wants an address or papers for this number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="81" />
        <source>It can only be bought in the provider's dashboard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="83" />
        <source>Something in it is not well-formed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="84" />
        <source>Correct it and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="86" />
        <source>This provider cannot do that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="96" />
        <source>The system keychain is locked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="97" />
        <source>Unlock it and try again, or use the secret for this session only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="99" />
        <source>The secret is not in the system keychain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="100" />
        <source>Enter it again, or use it for this session only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="102" />
        <source>A file of this profile cannot be read or written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="103" />
        <source>Check the disk and the rights of the profile's folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="105" />
        <source>NumberDesk made a mistake.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="106" />
        <source>Restart it; if it happens again, please report it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="123" />
        <source>What was already shown stays as it was.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="125" />
        <source>The offers found so far stay.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="128" />
        <source>Nothing was saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="130" />
        <source>Nothing was bought.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="132" />
        <source>Nothing was released.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="134" />
        <source>Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="143" />
        <source>The provider says: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="145" />
        <source>Code: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="147" />
        <source>HTTP status: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="149" />
        <source>Request id: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/errorpresenter.cpp" line="170" />
        <source>It was sent, and whether it took effect is being checked. It will not be sent again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HttpTransport</name>
    <message>
        <location filename="../src/net/httptransport.cpp" line="102" />
        <source>The request is not well-formed, so it was not sent.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <location filename="../src/storage/changejournal.cpp" line="28" />
        <source>The journal does not know this change.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/storage/changejournal.cpp" line="64" />
        <source>This change is in the journal already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/storage/changejournal.cpp" line="98" />
        <source>The change has moved on meanwhile.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <location filename="../src/net/jsonreader.cpp" line="110" />
        <source>The answer is longer than %1 MiB.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/jsonreader.cpp" line="112" />
        <source>The answer is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/jsonreader.cpp" line="114" />
        <source>The provider sent XML instead of JSON.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/jsonreader.cpp" line="116" />
        <source>The provider sent an HTML page instead of JSON.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/jsonreader.cpp" line="118" />
        <source>The answer is not valid UTF-8.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/jsonreader.cpp" line="155" />
        <source>%1 is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/jsonreader.cpp" line="202" />
        <source>%1 should be a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/jsonreader.cpp" line="212" />
        <source>%1 should be a whole number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/jsonreader.cpp" line="222" />
        <source>%1 should be true or false</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/jsonreader.cpp" line="232" />
        <source>%1 should be a decimal number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/jsonreader.cpp" line="242" />
        <location filename="../src/net/jsonreader.cpp" line="282" />
        <source>%1 should be an object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/jsonreader.cpp" line="259" />
        <source>%1 should be a list of texts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/jsonreader.cpp" line="274" />
        <source>%1 should be a list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/jsonreader.cpp" line="306" />
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/jsonreader.cpp" line="334" />
        <source>The answer contains a NUL character.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/jsonreader.cpp" line="336" />
        <source>The answer contains half a character.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/jsonreader.cpp" line="338" />
        <source>The answer was cut short.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/jsonreader.cpp" line="340" />
        <source>The answer is not JSON.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/jsonreader.cpp" line="342" />
        <source>The answer is a list where an object was expected.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeychainWords</name>
    <message>
        <location filename="../src/secrets/secretservice.cpp" line="188" />
        <source>The keychain was not unlocked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/secrets/secretservice.cpp" line="205" />
        <source>The prompt of the keychain was not answered in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/secrets/secretservice.cpp" line="228" />
        <source>This desktop offers no keychain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/secrets/secretservice.cpp" line="231" />
        <source>The keychain does not answer.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MemoryWords</name>
    <message>
        <location filename="../src/secrets/memorystore.cpp" line="22" />
        <source>It was not entered in this session.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/secrets/memorystore.cpp" line="32" />
        <source>It is empty.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::AccountDialog</name>
    <message>
        <location filename="../ui/accountdialog.ui" line="29" />
        <source>Secrets go to the system keychain and nowhere else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/accountdialog.ui" line="44" />
        <source>Advanced: addresses, pace, read-only, spending limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/accountdialog.ui" line="68" />
        <source>Read-only: never buy, configure or release in this account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/accountdialog.ui" line="69" />
        <source>Read-only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/accountdialog.ui" line="93" />
        <source>Test connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/accountdialog.ui" line="102" />
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/accountdialog.ui" line="108" />
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="50" />
        <source>Leave empty for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="66" />
        <source>Edit account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="66" />
        <source>Add an account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="90" />
        <source>Provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="94" />
        <source>A name for this account, e.g. Operations EU</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="95" />
        <source>Label</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="106" />
        <source>Violet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="106" />
        <source>Orange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="106" />
        <source>Green</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="106" />
        <source>Petrol</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="106" />
        <source>Pink</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="106" />
        <source>Olive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="106" />
        <source>Brown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="106" />
        <source>Blue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="111" />
        <source>Colour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="120" />
        <source>Automatic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="121" />
        <source>Requests per second</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="125" />
        <source>No limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="126" />
        <source>Monthly spending limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="127" />
        <source>In %1, e.g. 250.00</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="174" />
        <source>Leave empty to keep the one in the keychain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="199" />
        <source>Write the amount as digits with a point, e.g. 250.00.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="235" />
        <source>Asking %1…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="244" />
        <source>Connected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="256" />
        <source>Saving…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="275" />
        <source>Unlock and retry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/accountdialog.cpp" line="277" />
        <source>For this session only</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::AccountListModel</name>
    <message>
        <location filename="../src/gui/models/accountlistmodel.cpp" line="49" />
        <source>All accounts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/accountlistmodel.cpp" line="51" />
        <source>no account yet</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/models/accountlistmodel.cpp" line="51" />
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform><numerusform>%n accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../src/gui/models/accountlistmodel.cpp" line="81" />
        <source>%1, %2, %n number(s)</source>
        <translation>
            <numerusform>%1, %2, %n number</numerusform><numerusform>%1, %2, %n numbers</numerusform></translation>
    </message>
</context>
<context>
    <name>NumberDesk::AccountSearch</name>
    <message>
        <location filename="../src/services/accountsearch.cpp" line="64" />
        <source>The account is not ready to be used.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::AccountSlot</name>
    <message>
        <location filename="../src/services/accountslot.cpp" line="44" />
        <source>This version of NumberDesk does not know the provider of this account.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::Accounts</name>
    <message>
        <location filename="../src/services/accountdraft.cpp" line="55" />
        <source>%1 %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/accountdraft.cpp" line="75" />
        <source>Requests per second cannot be less than nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/accountdraft.cpp" line="77" />
        <source>The spending limit cannot be less than nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/accounts.cpp" line="177" />
        <location filename="../src/services/accounts.cpp" line="316" />
        <source>There is an account with these credentials already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/accounts.cpp" line="182" />
        <source>This account was removed meanwhile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/accounts.cpp" line="300" />
        <source>Choose a provider first.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::ActivityDetail</name>
    <message>
        <location filename="../ui/activitydetail.ui" line="46" />
        <source>Course</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/activitydetail.ui" line="55" />
        <source>Exact request, secrets masked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/activitydetail.ui" line="58" />
        <source>Exact request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/activitydetail.ui" line="78" />
        <location filename="../src/gui/pages/activitydetail.cpp" line="166" />
        <source>It happened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/activitydetail.ui" line="79" />
        <location filename="../src/gui/pages/activitydetail.cpp" line="166" />
        <source>It did not happen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/activitydetail.ui" line="86" />
        <source>Copy as cURL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/activitydetail.ui" line="87" />
        <source>Look now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/activitydetail.cpp" line="43" />
        <source>No change selected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/activitydetail.cpp" line="44" />
        <source>Select a row to see its course and the exact request.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/activitydetail.cpp" line="76" />
        <source>%1 · %2 · %3 · by %4</source>
        <comment>what, account, time, person</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/activitydetail.cpp" line="77" />
        <source>an account that was removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/activitydetail.cpp" line="122" />
        <source>Open dashboard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/activitydetail.cpp" line="137" />
        <source>No request id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/activitydetail.cpp" line="137" />
        <source>Request id: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/activitydetail.cpp" line="157" />
        <source>Did it happen?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/activitydetail.cpp" line="157" />
        <source>Did it not happen?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/activitydetail.cpp" line="158" />
        <source>Say so only when you have seen it at the provider. The journal will say that you decided, and %1 is free for other changes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/activitydetail.cpp" line="162" />
        <source>Say so only when you have seen at the provider that it did not happen. The journal will say that you decided, and %1 can be bought or changed again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::ActivityModel</name>
    <message>
        <location filename="../src/gui/models/activitymodel.cpp" line="196" />
        <source>Outcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/activitymodel.cpp" line="198" />
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/activitymodel.cpp" line="200" />
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/activitymodel.cpp" line="202" />
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/activitymodel.cpp" line="204" />
        <source>In words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/activitymodel.cpp" line="206" />
        <source>Request id</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::ActivityPage</name>
    <message>
        <location filename="../ui/activitypage.ui" line="21" />
        <source>Filter activity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/activitypage.ui" line="22" />
        <source>Digits, account, what, request id…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/activitypage.ui" line="30" />
        <source>Export…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/activitypage.cpp" line="50" />
        <source>Activity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/activitypage.cpp" line="86" />
        <source>The journal cannot be used, so nothing is sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/activitypage.cpp" line="124" />
        <source>Unsettled %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/activitypage.cpp" line="139" />
        <source>Nothing was sent yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/activitypage.cpp" line="141" />
        <source>Whatever you buy, configure or release stands here with what came of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/activitypage.cpp" line="143" />
        <source>Nothing fits this filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/activitypage.cpp" line="144" />
        <source>Clear the filter line or show all accounts to see everything again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/activitypage.cpp" line="221" />
        <source>Export activity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/activitypage.cpp" line="226" />
        <source>Nothing was exported</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/pages/activitypage.cpp" line="232" />
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform><numerusform>%n changes</numerusform></translation>
    </message>
    <message>
        <location filename="../src/gui/pages/activitypage.cpp" line="236" />
        <source>%1 · %2</source>
        <comment>changes, unsettled</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/pages/activitypage.cpp" line="236" />
        <source>%n unsettled</source>
        <translation>
            <numerusform>%n unsettled</numerusform><numerusform>%n unsettled</numerusform></translation>
    </message>
</context>
<context>
    <name>NumberDesk::AskProviderDialog</name>
    <message>
        <location filename="../ui/askproviderdialog.ui" line="5" />
        <location filename="../ui/askproviderdialog.ui" line="27" />
        <source>Ask the provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/askproviderdialog.ui" line="30" />
        <source>The provider filters its own list. What it finds is added to what is known here and shown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/askproviderdialog.ui" line="52" />
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/askproviderdialog.ui" line="53" />
        <source>Ask</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/askproviderdialog.cpp" line="47" />
        <source>Account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/askproviderdialog.cpp" line="108" />
        <source>The provider found no number like this.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::BasketModel</name>
    <message>
        <location filename="../src/gui/models/basketmodel.cpp" line="89" />
        <source>%1 a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/basketmodel.cpp" line="89" />
        <source>price not told</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/basketmodel.cpp" line="91" />
        <source>%1 · %2</source>
        <comment>type, price</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/basketmodel.cpp" line="100" />
        <source>%1, %2, %3</source>
        <comment>number, type and price, account</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/basketmodel.cpp" line="119" />
        <source>Remove %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/basketmodel.cpp" line="127" />
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/basketmodel.cpp" line="127" />
        <source>Remove</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::BasketPanel</name>
    <message>
        <location filename="../ui/basketpanel.ui" line="19" />
        <location filename="../src/gui/pages/basketpanel.cpp" line="72" />
        <source>Basket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/basketpanel.ui" line="43" />
        <source>Set up with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/basketpanel.ui" line="69" />
        <source>Empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/basketpanel.cpp" line="56" />
        <source>The basket is empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/basketpanel.cpp" line="57" />
        <source>Tick numbers in the list, or select some and add them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/basketpanel.cpp" line="115" />
        <source>%1 · %2</source>
        <comment>numbers, accounts</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/pages/basketpanel.cpp" line="116" />
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform><numerusform>%n numbers</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../src/gui/pages/basketpanel.cpp" line="117" />
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform><numerusform>%n accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../src/gui/pages/basketpanel.cpp" line="124" />
        <source>Buy %n number(s)…</source>
        <translation>
            <numerusform>Buy %n number…</numerusform><numerusform>Buy %n numbers…</numerusform></translation>
    </message>
    <message>
        <location filename="../src/gui/pages/basketpanel.cpp" line="166" />
        <source>Bought for this subaccount. Set the numbers up with an account of its own afterwards.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/basketpanel.cpp" line="167" />
        <source>Leave empty to buy for this account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/basketpanel.cpp" line="184" />
        <source>The list could not be read: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::BuyPage</name>
    <message>
        <location filename="../ui/buypage.ui" line="22" />
        <source>Country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/buypage.ui" line="23" />
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/buypage.ui" line="24" />
        <source>Digits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/buypage.ui" line="25" />
        <source>Match</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/buypage.ui" line="26" />
        <source>Highest monthly price</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/buypage.ui" line="32" />
        <source>SMS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/buypage.ui" line="33" />
        <source>MMS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/buypage.ui" line="34" />
        <source>Voice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/buypage.ui" line="35" />
        <source>WhatsApp</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/buypage.ui" line="37" />
        <location filename="../src/gui/pages/buypage.cpp" line="214" />
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/buypage.ui" line="64" />
        <source>Load more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/buypage.ui" line="66" />
        <source>Add to basket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/buypage.ui" line="67" />
        <source>Buy…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="69" />
        <source>Available numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="214" />
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/pages/buypage.cpp" line="236" />
        <source>%n offer(s) could not be understood and are left out.</source>
        <translation>
            <numerusform>%n offer could not be understood and are left out.</numerusform><numerusform>%n offers could not be understood and are left out.</numerusform></translation>
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="255" />
        <source>%1 shown of %2</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/pages/buypage.cpp" line="257" />
        <location filename="../src/gui/pages/buypage.cpp" line="443" />
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform><numerusform>%n offers</numerusform></translation>
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="287" />
        <source>Searching…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="287" />
        <source>Offers appear here as they come.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="289" />
        <source>No account is ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="290" />
        <source>Searching needs an account whose credentials are at hand.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="290" />
        <source>Add an account…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="292" />
        <source>Pick a country and search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="293" />
        <source>All your accounts are asked at once. Nothing is bought before you have reviewed it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="296" />
        <source>No account could answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="297" />
        <source>The marks above say why; click one for the provider's own words.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="297" />
        <source>Search again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="299" />
        <location filename="../src/gui/pages/buypage.cpp" line="303" />
        <source>Nothing found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="300" />
        <source>Try fewer digits, another match or type, or leave out the highest price.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="301" />
        <source>Search the whole country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="304" />
        <source>These accounts have no numbers on offer in this country now. Try another country.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/pages/buypage.cpp" line="345" />
        <source>%n number(s) cannot be bought and were left out.</source>
        <translation>
            <numerusform>%n number cannot be bought and were left out.</numerusform><numerusform>%n numbers cannot be bought and were left out.</numerusform></translation>
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="430" />
        <source>Export offers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="434" />
        <source>Nothing was exported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="441" />
        <source>No search yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="445" />
        <source>%1 · %2</source>
        <comment>found, selected</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/pages/buypage.cpp" line="445" />
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform><numerusform>%n selected</numerusform></translation>
    </message>
    <message>
        <location filename="../src/gui/pages/buypage.cpp" line="458" />
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::ChangeJob</name>
    <message>
        <location filename="../src/services/changejob.cpp" line="43" />
        <source>The account is not ready to be used. Nothing was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/changejob.cpp" line="87" />
        <source>The settings of a number in a subaccount can only be changed with an account of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/changejob.cpp" line="144" />
        <source>Sending.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/changejob.cpp" line="173" />
        <source>The provider refused it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/changejob.cpp" line="178" />
        <source>The provider refused it in words that can also mean that it happened: looking.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/changejob.cpp" line="179" />
        <source>Sent, but no answer came that can be relied on: looking.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/changejob.cpp" line="189" />
        <source>The provider accepted it and goes on working.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/changejob.cpp" line="235" />
        <source>The provider said yes, but its list does not show it yet: looking.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/changejob.cpp" line="245" />
        <source>The provider said yes. It is for a subaccount, whose numbers cannot be read back with this account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/changejob.cpp" line="248" />
        <source>Bought, and seen in the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/changejob.cpp" line="250" />
        <source>Released, and gone from the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/changejob.cpp" line="252" />
        <source>Written, read back and compared: every setting that can be read is as wanted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/changejob.cpp" line="263" />
        <source>The provider said yes, but this did not take effect: %1. Look at the number before trying again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/changejob.cpp" line="279" />
        <source>Nothing was sent.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::ChangeRunner</name>
    <message>
        <location filename="../src/services/changerunner.cpp" line="184" />
        <source>The program ended before this was sent. Nothing was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/changerunner.cpp" line="188" />
        <source>The program ended while this was being sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/changerunner.cpp" line="190" />
        <source>The program ended while this was being sent: looking what became of it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::CostSummary</name>
    <message>
        <location filename="../src/gui/widgets/costsummary.cpp" line="21" />
        <source>now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/widgets/costsummary.cpp" line="22" />
        <source>a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/widgets/costsummary.cpp" line="23" />
        <source>first year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/widgets/costsummary.cpp" line="34" />
        <source>Now %1, a month %2, first year %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/widgets/costsummary.cpp" line="55" />
        <source>not told</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::DifferenceDelegate</name>
    <message>
        <location filename="../src/gui/delegates/differencedelegate.cpp" line="91" />
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/delegates/differencedelegate.cpp" line="131" />
        <source>%1: %2 → %3</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::FieldForm</name>
    <message>
        <location filename="../src/gui/widgets/fieldform.cpp" line="96" />
        <location filename="../src/gui/widgets/fieldform.cpp" line="182" />
        <source>Cannot be read back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/widgets/fieldform.cpp" line="115" />
        <source>None</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/widgets/fieldform.cpp" line="180" />
        <source>Different values – left as they are</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::FormField</name>
    <message>
        <location filename="../src/gui/widgets/formfield.cpp" line="134" />
        <source>was empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/widgets/formfield.cpp" line="134" />
        <source>was %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/widgets/formfield.cpp" line="136" />
        <source>%1 · %2</source>
        <extracomment>%1 is what the value was, %2 the hint for the field</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/widgets/formfield.cpp" line="164" />
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::HttpCall</name>
    <message>
        <location filename="../src/net/httpcall.cpp" line="60" />
        <source>The server refused the connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/httpcall.cpp" line="62" />
        <source>The server’s name could not be found.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/httpcall.cpp" line="64" />
        <source>The proxy wants a name and a password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/httpcall.cpp" line="69" />
        <source>The connection broke before the answer had come.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/httpcall.cpp" line="74" />
        <source>The answer is not proper HTTP.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/httpcall.cpp" line="76" />
        <source>No connection to the server could be made or kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/httpcall.cpp" line="139" />
        <source>The answer is longer than %1 MiB.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/httpcall.cpp" line="156" />
        <source>The answer was cut short.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/httpcall.cpp" line="179" />
        <source>The server sends the request round in a circle.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/net/httpcall.cpp" line="180" />
        <source>The server sends the request on to another address.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::MainWindow</name>
    <message>
        <location filename="../ui/mainwindow.ui" line="29" />
        <location filename="../ui/mainwindow.ui" line="36" />
        <source>Accounts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/mainwindow.ui" line="46" />
        <location filename="../src/gui/mainwindow.cpp" line="99" />
        <source>Add an account…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/mainwindow.ui" line="91" />
        <source>Add an &amp;account…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/mainwindow.ui" line="92" />
        <source>&amp;Edit account…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/mainwindow.ui" line="93" />
        <source>&amp;Remove account…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/mainwindow.ui" line="94" />
        <source>E&amp;xport…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/mainwindow.ui" line="95" />
        <source>&amp;Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/mainwindow.ui" line="96" />
        <source>&amp;Copy number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/mainwindow.ui" line="97" />
        <source>&amp;Filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/mainwindow.ui" line="98" />
        <source>&amp;Refresh</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/mainwindow.ui" line="99" />
        <source>&amp;Ask the provider…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/mainwindow.ui" line="100" />
        <source>&amp;Configure…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/mainwindow.ui" line="101" />
        <source>Re&amp;lease…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/mainwindow.ui" line="102" />
        <source>&amp;Inspector</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/mainwindow.ui" line="103" />
        <source>&amp;Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/mainwindow.ui" line="104" />
        <source>&amp;What to do here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/mainwindow.ui" line="105" />
        <source>A&amp;bout NumberDesk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="57" />
        <source>NumberDesk – sandbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="74" />
        <source>Numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="74" />
        <source>Buy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="74" />
        <source>Activity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="95" />
        <source>All your numbers, one window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="96" />
        <source>Search, buy, configure and give back numbers at your providers. Nothing is sent before you have reviewed it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="98" />
        <source>Secrets stay in the system keychain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="99" />
        <source>Try the sandbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="145" />
        <source>&amp;File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="149" />
        <source>&amp;Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="151" />
        <source>&amp;Numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="153" />
        <source>&amp;View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="154" />
        <source>&amp;Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="219" />
        <source>No account yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="260" />
        <source>Unlock and try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="262" />
        <source>Enter the secret…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="286" />
        <source>Remove “%1”?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="287" />
        <source>NumberDesk forgets the account and its secrets. Its numbers stay yours at the provider, and what was done stays in Activity.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="289" />
        <source>Remove account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="296" />
        <source>The account was not removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="318" />
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="319" />
        <source>Ctrl+F  filter or search
F5  refresh
Ctrl+1 … 3  pages
Ctrl+Return  review
Del  release the selected numbers (reviewed first)
Ctrl+C  copy numbers
Ctrl+E  export
Ctrl+I  inspector
F1  this list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="325" />
        <source>NumberDesk %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="326" />
        <source>Rent, configure and give back phone numbers.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/mainwindow.cpp" line="365" />
        <source>Quit with %n change(s) under way?</source>
        <translation>
            <numerusform>Quit with %n change under way?</numerusform><numerusform>Quit with %n changes under way?</numerusform></translation>
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="366" />
        <source>What was sent cannot be called back. It is in the journal, and the next start takes it up. What was not sent yet will not be sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="368" />
        <source>Quit</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::MessageBar</name>
    <message>
        <location filename="../src/gui/widgets/messagebar.cpp" line="50" />
        <location filename="../src/gui/widgets/messagebar.cpp" line="213" />
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/widgets/messagebar.cpp" line="58" />
        <source>Dismiss</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/widgets/messagebar.cpp" line="104" />
        <source>%1 %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/widgets/messagebar.cpp" line="213" />
        <source>Hide details</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::MoneyDelegate</name>
    <message>
        <location filename="../src/gui/delegates/moneydelegate.cpp" line="36" />
        <source>not told</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::NumberInspector</name>
    <message>
        <location filename="../ui/numberinspector.ui" line="30" />
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/numberinspector.ui" line="67" />
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/numberinspector.ui" line="68" />
        <source>Review…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/numberinspector.ui" line="75" />
        <location filename="../ui/numberinspector.ui" line="81" />
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/numberinspector.ui" line="92" />
        <location filename="../ui/numberinspector.ui" line="96" />
        <source>Raw</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberinspector.cpp" line="66" />
        <source>Inspector</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberinspector.cpp" line="68" />
        <source>No number selected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberinspector.cpp" line="69" />
        <source>Select one or several numbers to see and change their settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberinspector.cpp" line="139" />
        <source>%1 · %2</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/pages/numberinspector.cpp" line="142" />
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform><numerusform>%n numbers</numerusform></translation>
    </message>
    <message>
        <location filename="../src/gui/pages/numberinspector.cpp" line="145" />
        <source>in several accounts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberinspector.cpp" line="178" />
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberinspector.cpp" line="179" />
        <source>Account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberinspector.cpp" line="180" />
        <source>Country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberinspector.cpp" line="181" />
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberinspector.cpp" line="182" />
        <source>Capabilities</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberinspector.cpp" line="183" />
        <source>Goes to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberinspector.cpp" line="184" />
        <source>Monthly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberinspector.cpp" line="184" />
        <source>not told</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberinspector.cpp" line="185" />
        <source>Next charge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberinspector.cpp" line="186" />
        <source>Ends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberinspector.cpp" line="187" />
        <source>Limitations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberinspector.cpp" line="203" />
        <source>Show in Activity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberinspector.cpp" line="221" />
        <source>Cannot be read back, and nothing was set here: it may be reset when other settings are written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberinspector.cpp" line="222" />
        <source>Last set here: %1. It is written again with other settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberinspector.cpp" line="250" />
        <source>The list could not be read: %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/pages/numberinspector.cpp" line="259" />
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n field changed</numerusform><numerusform>%n fields changed</numerusform></translation>
    </message>
</context>
<context>
    <name>NumberDesk::NumberTable</name>
    <message>
        <location filename="../src/gui/models/numbertable.cpp" line="273" />
        <source>Needs attention</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/numbertable.cpp" line="273" />
        <source>Checking %1…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/numbertable.cpp" line="276" />
        <source>Ends %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/numbertable.cpp" line="278" />
        <source>Not configured</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/numbertable.cpp" line="279" />
        <source>Ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/numbertable.cpp" line="308" />
        <source>not told</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/numbertable.cpp" line="345" />
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/numbertable.cpp" line="346" />
        <source>Country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/numbertable.cpp" line="347" />
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/numbertable.cpp" line="348" />
        <source>Capabilities</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/numbertable.cpp" line="349" />
        <source>Label</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/numbertable.cpp" line="350" />
        <source>Goes to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/numbertable.cpp" line="351" />
        <source>Monthly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/numbertable.cpp" line="352" />
        <source>Next charge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/numbertable.cpp" line="353" />
        <source>State</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::NumbersPage</name>
    <message>
        <location filename="../ui/numberspage.ui" line="24" />
        <source>Filter numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/numberspage.ui" line="25" />
        <source>Digits in any spelling, label, country, webhook host…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/numberspage.ui" line="33" />
        <source>Refresh</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/numberspage.ui" line="34" />
        <source>Ask the provider…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/numberspage.ui" line="35" />
        <source>Export…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/numberspage.ui" line="41" />
        <location filename="../src/gui/pages/numberspage.cpp" line="211" />
        <source>Country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/numberspage.ui" line="42" />
        <location filename="../src/gui/pages/numberspage.cpp" line="213" />
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/numberspage.ui" line="43" />
        <location filename="../src/gui/pages/numberspage.cpp" line="215" />
        <source>Capability</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/numberspage.ui" line="44" />
        <source>Not configured</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/numberspage.ui" line="45" />
        <source>Ends soon</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/numberspage.ui" line="48" />
        <location filename="../src/gui/pages/numberspage.cpp" line="407" />
        <source>Configure…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/numberspage.ui" line="49" />
        <location filename="../src/gui/pages/numberspage.cpp" line="409" />
        <source>Release…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberspage.cpp" line="63" />
        <source>Your numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberspage.cpp" line="89" />
        <source>Any type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberspage.cpp" line="101" />
        <source>Any capability</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberspage.cpp" line="116" />
        <source>Any country</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/pages/numberspage.cpp" line="218" />
        <source>The provider found %n</source>
        <translation>
            <numerusform>The provider found %n</numerusform><numerusform>The provider found %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../src/gui/pages/numberspage.cpp" line="282" />
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform><numerusform>%n found</numerusform></translation>
    </message>
    <message>
        <location filename="../src/gui/pages/numberspage.cpp" line="291" />
        <source>Listing your numbers…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberspage.cpp" line="292" />
        <source>Rows appear here as they come.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberspage.cpp" line="294" />
        <source>Nothing fits this filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberspage.cpp" line="295" />
        <source>Clear the filter line or take a chip away to see your numbers again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberspage.cpp" line="297" />
        <source>No numbers yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberspage.cpp" line="298" />
        <source>Buy one on the Buy page, or refresh if you expected some here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberspage.cpp" line="319" />
        <source>The provider counts %1 numbers, %2 were listed. Refresh to compare again.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/pages/numberspage.cpp" line="328" />
        <source>%n row(s) of the provider's list could not be understood and are missing here.</source>
        <translation>
            <numerusform>%n row of the provider's list could not be understood and are missing here.</numerusform><numerusform>%n rows of the provider's list could not be understood and are missing here.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../src/gui/pages/numberspage.cpp" line="340" />
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform><numerusform>%Ln numbers</numerusform></translation>
    </message>
    <message>
        <location filename="../src/gui/pages/numberspage.cpp" line="341" />
        <source>%1 · %2</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/pages/numberspage.cpp" line="341" />
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform><numerusform>%Ln selected</numerusform></translation>
    </message>
    <message>
        <location filename="../src/gui/pages/numberspage.cpp" line="355" />
        <source>Export what is shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberspage.cpp" line="359" />
        <source>Nothing was exported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/numberspage.cpp" line="406" />
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::OfferSearch</name>
    <message>
        <location filename="../src/services/offerfilter.cpp" line="45" />
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/offerfilter.cpp" line="57" />
        <source>Digits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/offerfilter.cpp" line="61" />
        <source>Highest monthly price</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::OfferTable</name>
    <message>
        <location filename="../src/gui/models/offertable.cpp" line="274" />
        <source>not told</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/offertable.cpp" line="294" />
        <source>In the basket: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/offertable.cpp" line="324" />
        <source>In the basket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/offertable.cpp" line="329" />
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/offertable.cpp" line="331" />
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/offertable.cpp" line="333" />
        <source>Capabilities</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/offertable.cpp" line="335" />
        <source>Set-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/offertable.cpp" line="337" />
        <source>Monthly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/offertable.cpp" line="339" />
        <source>First year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/offertable.cpp" line="341" />
        <source>Account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/offertable.cpp" line="343" />
        <source>To know</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::PageTab</name>
    <message numerus="yes">
        <location filename="../src/gui/widgets/pagetabs.cpp" line="79" />
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform><numerusform>%n waiting</numerusform></translation>
    </message>
</context>
<context>
    <name>NumberDesk::Program</name>
    <message>
        <location filename="../src/app/program.cpp" line="105" />
        <source>Vonage sandbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/app/program.cpp" line="119" />
        <source>Writing is switched off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/app/program.cpp" line="121" />
        <source>The journal was damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/app/program.cpp" line="122" />
        <source>It was kept as %1, and a new one was begun. Refresh every account and compare.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::ProgressLine</name>
    <message>
        <location filename="../src/gui/widgets/progressline.cpp" line="27" />
        <source>Progress</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::Reconciler</name>
    <message>
        <location filename="../src/services/lookverdict.cpp" line="31" />
        <source>Looked: the number is in the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/lookverdict.cpp" line="33" />
        <source>Looked: the number is not in the account any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/lookverdict.cpp" line="35" />
        <source>Looked: every setting is as wanted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/lookverdict.cpp" line="44" />
        <source>Looked: the number is not in the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/lookverdict.cpp" line="46" />
        <source>Looked: the number is still in the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/lookverdict.cpp" line="48" />
        <source>Looked: the settings are not as wanted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/lookverdict.cpp" line="59" />
        <source>Still unclear after 24 hours: a person has to decide.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/reconciler.cpp" line="161" />
        <source>Looked again: the number is not in the account, and it is on offer again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/reconciler.cpp" line="164" />
        <source>Looked again: the number is not in the account, and it is not on offer either.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/reconciler.cpp" line="217" />
        <source>A person decided: it happened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/reconciler.cpp" line="217" />
        <source>A person decided: it did not happen.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::ReviewDialog</name>
    <message>
        <location filename="../ui/reviewdialog.ui" line="52" />
        <source>Confirmation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/reviewdialog.ui" line="76" />
        <source>Copy as text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/reviewdialog.ui" line="84" />
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/dialogs/reviewdialog.cpp" line="40" />
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>Review %n change</numerusform><numerusform>Review %n changes</numerusform></translation>
    </message>
    <message>
        <location filename="../src/gui/dialogs/reviewdialog.cpp" line="59" />
        <source>Changes to review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/reviewdialog.cpp" line="90" />
        <source>Reading again from the providers… Nothing has been sent yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/reviewdialog.cpp" line="104" />
        <source>Nothing has been sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/dialogs/reviewdialog.cpp" line="113" />
        <source>Read again from the providers at %1. Nothing has been sent yet.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/dialogs/reviewdialog.cpp" line="117" />
        <source>%n row(s) cannot be applied and will be left out; each says why.</source>
        <translation>
            <numerusform>%n row cannot be applied and will be left out; each says why.</numerusform><numerusform>%n rows cannot be applied and will be left out; each says why.</numerusform></translation>
    </message>
    <message>
        <location filename="../src/gui/dialogs/reviewdialog.cpp" line="159" />
        <source>One release: %1. Type its last four digits to go on.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/dialogs/reviewdialog.cpp" line="160" />
        <source>%n release(s). Type how many to go on.</source>
        <translation>
            <numerusform>%n release. Type how many to go on.</numerusform><numerusform>%n releases. Type how many to go on.</numerusform></translation>
    </message>
    <message>
        <location filename="../src/gui/dialogs/reviewdialog.cpp" line="183" />
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/dialogs/reviewdialog.cpp" line="200" />
        <source>%n change(s) under way. Closing this does not stop them; Activity shows them.</source>
        <translation>
            <numerusform>%n change under way. Closing this does not stop them; Activity shows them.</numerusform><numerusform>%n changes under way. Closing this does not stop them; Activity shows them.</numerusform></translation>
    </message>
    <message>
        <location filename="../src/gui/dialogs/reviewdialog.cpp" line="201" />
        <source>All came to an end. Activity keeps what was sent and what came of it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::ReviewModel</name>
    <message>
        <location filename="../src/gui/models/reviewmodel.cpp" line="97" />
        <source>not told</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/reviewmodel.cpp" line="99" />
        <source>%1 / month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/reviewmodel.cpp" line="99" />
        <source>−%1 / month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/reviewmodel.cpp" line="109" />
        <source>Changed by somebody else meanwhile: nothing will be written. Refresh and decide again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/reviewmodel.cpp" line="116" />
        <source>Nothing would change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/reviewmodel.cpp" line="179" />
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/reviewmodel.cpp" line="181" />
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/reviewmodel.cpp" line="183" />
        <source>From → to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/models/reviewmodel.cpp" line="185" />
        <source>Cost</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::ReviewTask</name>
    <message>
        <location filename="../src/services/reviewtask.cpp" line="76" />
        <source>An earlier change of this number is not settled yet. See Activity for what is being done about it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/reviewtask.cpp" line="79" />
        <source>This number is in the list twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/reviewtask.cpp" line="83" />
        <source>The account is not ready to be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/reviewtask.cpp" line="177" />
        <source>The number is not on offer any more. Search again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/reviewtask.cpp" line="183" />
        <source>The provider does not sell this number through its interface.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/reviewtask.cpp" line="190" />
        <source>The price has changed since you searched.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/reviewtask.cpp" line="196" />
        <source>It could not be checked whether the number is still on offer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/reviewtask.cpp" line="211" />
        <source>The number is in a subaccount, so it could not be checked that it is still there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/reviewtask.cpp" line="220" />
        <source>The settings of a number in a subaccount can only be changed with an account of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/reviewtask.cpp" line="232" />
        <source>Nobody can read back what is set here, and nothing is known to have been set from this desk; it may be reset: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/reviewtask.cpp" line="236" />
        <source>Everything is as wanted already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/reviewtask.cpp" line="267" />
        <source>It could not be checked whether the provider knows this value of %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/reviewtask.cpp" line="275" />
        <source>%1: this account has none with the id “%2”. Choose one from the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/reviewtask.cpp" line="337" />
        <source>The balance of this account is %1; what is to be bought costs %2 now.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::SandboxBanner</name>
    <message>
        <location filename="../src/gui/widgets/sandboxbanner.cpp" line="30" />
        <source>Sandbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/widgets/sandboxbanner.cpp" line="31" />
        <source>Simulated providers: nothing here costs money or reaches a real account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/widgets/sandboxbanner.cpp" line="55" />
        <source>SANDBOX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/widgets/sandboxbanner.cpp" line="62" />
        <source>simulated providers – nothing here costs money or reaches a real account</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::SandboxServer</name>
    <message>
        <location filename="../src/sandbox/sandboxserver.cpp" line="22" />
        <source>Port %1 of this computer cannot be opened; another program may be using it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::SearchForm</name>
    <message>
        <location filename="../src/gui/pages/searchform.cpp" line="56" />
        <source>e.g. 7700</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/searchform.cpp" line="58" />
        <source>In %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/searchform.cpp" line="64" />
        <source>Starts with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/searchform.cpp" line="65" />
        <source>Contains</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/searchform.cpp" line="66" />
        <source>Ends with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/searchform.cpp" line="79" />
        <source>Choose a country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/pages/searchform.cpp" line="86" />
        <source>Any type</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::StatusLine</name>
    <message>
        <location filename="../src/gui/widgets/statusline.cpp" line="40" />
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/widgets/statusline.cpp" line="58" />
        <source>Cancel refreshing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/widgets/statusline.cpp" line="60" />
        <source>Progress</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/widgets/statusline.cpp" line="72" />
        <source>%n change(s) under way</source>
        <translation>
            <numerusform>%n change under way</numerusform><numerusform>%n changes under way</numerusform></translation>
    </message>
    <message>
        <location filename="../src/gui/widgets/statusline.cpp" line="126" />
        <source>Listing %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../src/gui/widgets/statusline.cpp" line="127" />
        <source>Listing %n account(s)</source>
        <translation>
            <numerusform>Listing %n account</numerusform><numerusform>Listing %n accounts</numerusform></translation>
    </message>
    <message>
        <location filename="../src/gui/widgets/statusline.cpp" line="128" />
        <source>%1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/widgets/statusline.cpp" line="171" />
        <source>%1 balance %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberDesk::WriteRules</name>
    <message>
        <location filename="../src/services/writerules.cpp" line="55" />
        <source>The account of this change is not set up here any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/writerules.cpp" line="58" />
        <source>The account “%1” is read-only here. Nothing was sent. Switch that off in the account's settings to go on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/writerules.cpp" line="63" />
        <source>A change has to name one number and its country.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/writerules.cpp" line="65" />
        <source>There is nothing to change.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/writerules.cpp" line="87" />
        <source>The spending limit of “%1” is %2 a month, but not every price of this month's purchases is known in that currency, so the limit cannot be checked. Nothing was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/writerules.cpp" line="95" />
        <source>With this purchase, what was bought in “%1” this month would come to %2. The spending limit is %3. Nothing was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/writerules.cpp" line="107" />
        <source>%1 is in this account already, so it was not bought again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/writerules.cpp" line="114" />
        <source>%1 is not in this account any more. Nothing was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/services/writerules.cpp" line="169" />
        <source>Somebody else changed this since you looked: %1. Nothing was sent.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OfferPresenter</name>
    <message>
        <location filename="../src/gui/presenters/offerpresenter.cpp" line="32" />
        <source>An earlier change of this number is not settled yet. Activity shows what is being done about it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/offerpresenter.cpp" line="35" />
        <source>Needs attention</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/offerpresenter.cpp" line="37" />
        <source>Checking purchase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/offerpresenter.cpp" line="37" />
        <source>Checking a change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/offerpresenter.cpp" line="46" />
        <source>%1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/offerpresenter.cpp" line="53" />
        <source>searching… %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/offerpresenter.cpp" line="55" />
        <source>slow, still searching… %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/offerpresenter.cpp" line="59" />
        <source>%1, more to load</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/offerpresenter.cpp" line="61" />
        <source>failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/offerpresenter.cpp" line="63" />
        <source>stopped at %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/offerpresenter.cpp" line="83" />
        <source>Yours already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/offerpresenter.cpp" line="84" />
        <source>This number is in the account already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/offerpresenter.cpp" line="85" />
        <source>Ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/offerpresenter.cpp" line="87" />
        <source>On request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/offerpresenter.cpp" line="88" />
        <source>This number cannot be bought from here, only in the provider's own console.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/offerpresenter.cpp" line="91" />
        <source>Account is read-only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/offerpresenter.cpp" line="92" />
        <source>The account is read-only here. Its settings say so.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/offerpresenter.cpp" line="98" />
        <source>%1 · %2</source>
        <comment>account, how its search stands</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/offerpresenter.cpp" line="100" />
        <source>%1 · filtered here: %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PagedFetch</name>
    <message>
        <location filename="../src/providers/pagedfetch.cpp" line="13" />
        <source>The list leads round in a circle: the same page came twice. It may not be complete.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PriceText</name>
    <message>
        <location filename="../src/gui/presenters/pricetext.cpp" line="43" />
        <source>Write an amount in %1, for example %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/gui/presenters/pricetext.cpp" line="47" />
        <source>A price cannot be less than nothing.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PrivateFiles</name>
    <message>
        <location filename="../src/storage/privatefiles.cpp" line="28" />
        <source>%1 cannot be made private to you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/storage/privatefiles.cpp" line="41" />
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/storage/privatefiles.cpp" line="52" />
        <source>The file %1 cannot be made: %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Sql</name>
    <message>
        <location filename="../src/storage/sql.cpp" line="32" />
        <source>The file is in use by another program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/storage/sql.cpp" line="35" />
        <source>The file cannot be opened for writing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/storage/sql.cpp" line="37" />
        <source>The disk reports an error, or it is full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/storage/sql.cpp" line="39" />
        <source>The disk is full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/storage/sql.cpp" line="42" />
        <source>The file is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/storage/sql.cpp" line="44" />
        <source>The file cannot be read or written.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <location filename="../src/secrets/keychainstore.cpp" line="37" />
        <source>This desktop offers no keychain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/secrets/keychainstore.cpp" line="42" />
        <source>The keychain is locked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/secrets/keychainstore.cpp" line="48" />
        <source>The keychain does not answer. It may be asking for its password in another window.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/secrets/keychainstore.cpp" line="82" />
        <source>The keychain is locked or was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/secrets/keychainstore.cpp" line="90" />
        <source>The entry is no longer in the keychain. Somebody has removed it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/secrets/keychainstore.cpp" line="91" />
        <source>The keychain has no entry for it yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/secrets/keychainstore.cpp" line="101" />
        <source>No keychain has been set up on this desktop yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/secrets/keychainstore.cpp" line="109" />
        <source>The keychain refuses: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/secrets/keychainstore.cpp" line="117" />
        <source>The prompt of the keychain was dismissed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/secrets/keychainstore.cpp" line="175" />
        <source>It is empty.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Vonage</name>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="29" />
        <source>This country asks for a local address or identity papers. Vonage takes them only in its dashboard; such a number cannot be bought from here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="32" />
        <source>Buy this number in Vonage's dashboard, where the address can be given. It appears here at the next refresh.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="34" />
        <source>Or choose a number of another country or type.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="41" />
        <source>The balance of the Vonage account does not cover this number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="47" />
        <source>Vonage did not sell this number and does not say why.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="48" />
        <source>This account owns the number already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="49" />
        <source>Somebody else has bought it in the meantime.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="49" />
        <source>The balance is too low.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="50" />
        <location filename="../src/providers/vonage/advice.cpp" line="98" />
        <source>It is a trial account: buying needs paid credit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="51" />
        <location filename="../src/providers/vonage/advice.cpp" line="60" />
        <source>The country and the number do not belong together.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="57" />
        <source>Vonage did not cancel this number and does not say why.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="58" />
        <source>The number has been cancelled already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="59" />
        <source>It belongs to another account or to a subaccount.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="61" />
        <source>Vonage had a passing trouble.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="67" />
        <source>Vonage did not take the settings and does not say why.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="68" />
        <source>The inbound message webhook did not answer Vonage's test call with 200 OK.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="69" />
        <source>The application does not exist, or it belongs to another account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="70" />
        <source>The voice target does not fit where voice goes to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="71" />
        <source>The number is no longer owned by this account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="88" />
        <source>Vonage could not do this just now. It often passes within seconds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="94" />
        <source>Vonage refused the API key or the API secret.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="95" />
        <source>One of the two is mistyped, or they are swapped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="96" />
        <source>The secret has been revoked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="96" />
        <source>The account is suspended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="104" />
        <source>The API key is good, but Vonage does not allow this with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="105" />
        <source>The feature is not switched on for this account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="106" />
        <source>The account is restricted or banned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="107" />
        <source>The account only takes requests from certain IP addresses.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="113" />
        <source>There is nothing at this address. Check the API base URLs of the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="119" />
        <source>Vonage does not accept the request as it was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="120" />
        <source>Vonage does not accept the value of “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="127" />
        <source>The answer points to another address, which was not followed. Check the API base URLs of the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="130" />
        <source>Vonage's answer carries a code that is not known here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/advice.cpp" line="156" />
        <source>Vonage has had too many requests in a short time. A slower pace can be set for the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/client.cpp" line="47" />
        <source>The account has no API key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/client.cpp" line="49" />
        <source>The API secret of the account is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/client.cpp" line="55" />
        <source>A number is named by its country and its digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/client.cpp" line="158" />
        <source>Vonage knows this account. Its balance is %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="30" />
        <source>API key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="31" />
        <source>In Vonage's dashboard at the top of the start page; usually 8 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="36" />
        <source>API secret</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="38" />
        <source>In Vonage's dashboard under API settings. It can be shown there only when it is made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="48" />
        <source>Application</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="51" />
        <source>This is no application ID. It looks like aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="58" />
        <source>Takes the calls and messages that come in, as far as no other target is set.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="67" />
        <source>Inbound message webhook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="68" />
        <source>Vonage calls it while saving and wants 200 OK; otherwise it does not save.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="77" />
        <source>Voice goes to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="78" />
        <source>A SIP address or a phone goes before the application.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="79" />
        <source>None</source>
        <comment>voice goes to</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="79" />
        <source>SIP address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="80" />
        <source>Phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="80" />
        <source>Application (older form)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="90" />
        <source>Voice target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="91" />
        <source>For example sip:desk@pbx.example or +44 7700 900123.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="101" />
        <source>Call status webhook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="102" />
        <source>Is told when a call ends. Vonage never shows it, so it may be reset when it is not set here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="112" />
        <source>SMPP system type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="113" />
        <source>For messages over SMPP, for example “inbound”. Vonage never shows it, so it may be reset when it is not set here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="133" />
        <source>Asks for just one page. Left empty, all pages are read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="142" />
        <source>Digits stand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="143" />
        <source>At the start, with the country code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="144" />
        <source>Anywhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="144" />
        <source>At the end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="146" />
        <source>Only numbers that are linked to it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="147" />
        <source>Linked to an application</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="148" />
        <source>Linked or not</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="148" />
        <source>Linked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="149" />
        <source>Not linked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="150" />
        <source>Country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="151" />
        <source>Digits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="152" />
        <source>From page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="152" />
        <location filename="../src/providers/vonage/requests.cpp" line="179" />
        <source>Pages are numbered from 1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="154" />
        <source>Page size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="154" />
        <source>A page has 1 to 100 numbers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="167" />
        <source>API base URL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="168" />
        <source>Applications base URL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="175" />
        <source>Subaccount key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/facts.cpp" line="177" />
        <source>The number ends at once and cannot be taken back: no refund is known, and Vonage may sell it to somebody else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/numbersettings.cpp" line="123" />
        <source>Application %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/parser.cpp" line="72" />
        <source>the country is empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/parser.cpp" line="125" />
        <source>Limited: %1</source>
        <comment>what a number cannot do, in the provider's words</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/parser.cpp" line="153" />
        <source>Row %1 of page %2 cannot be read: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/parser.cpp" line="167" />
        <source>the count is negative</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/parser.cpp" line="232" />
        <source>%1 (%2…), takes neither calls nor messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/parser.cpp" line="233" />
        <source>%1 (%2…)</source>
        <comment>name of an application and the beginning of its id</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/parser.cpp" line="243" />
        <source>Vonage's answer does not say whether it has done it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/provider.cpp" line="55" />
        <source>Enter the API key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/provider.cpp" line="58" />
        <source>API keys usually have 8 letters and digits. Check that nothing is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/provider.cpp" line="61" />
        <source>Enter the API secret.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/provider.cpp" line="64" />
        <source>The API secret begins or ends with a space. Check that it belongs there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../src/providers/vonage/requests.cpp" line="182" />
        <source>A page has 1 to %1 numbers.</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>

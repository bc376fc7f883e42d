<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>AccountPresenter</name>
        <message>
            <source>%1 of %2…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refreshing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 listed, provider counts %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n row(s) not understood</source>
            <translation>
                <numerusform>%n row not understood</numerusform>
                <numerusform>%n rows not understood</numerusform>
            </translation>
        </message>
        <message>
            <source>from the last run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reading the keychain…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting for the keychain…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keychain is locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no keychain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>secret is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keychain failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Updated just now</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Updated %n minute(s) ago</source>
            <translation>
                <numerusform>Updated %n minute ago</numerusform>
                <numerusform>Updated %n minutes ago</numerusform>
            </translation>
        </message>
        <message>
            <source>Updated %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system keychain has not answered for “%1” yet. It may be showing a prompt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system keychain is locked, so “%1” cannot be used. Nothing was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This session has no system keychain, so “%1” cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system keychain no longer has the secret of “%1”. Enter it again in the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system keychain did not give the secret of “%1”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AccountWords</name>
        <message>
            <source>%1 was made by a newer NumberDesk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is damaged. It was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ActivityPresenter</name>
        <message>
            <source>Looks again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 now, %2 a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field, value</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits for its turn. Nothing was sent yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent once at %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 The answer has not come yet. It will not be sent again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 The provider took it on and is working on it. It will not be sent again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Looking could not settle it. It will not be sent again. Check at the provider, then look once more or decide here. Until then the number is blocked for other changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 No answer came that can be relied on, so it is being looked up. It will not be sent again. The number is blocked for other changes until this is settled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When (UTC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exact request</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BaseUrl</name>
        <message>
            <source>This is not a web address. It has to look like https://api.example.com.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address has to begin with https://.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address has no host name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address must not contain a user name or password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address must end before any “?” or “#”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only https is allowed here: over plain http anybody on the way could read the secret.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangePresenter</name>
        <message>
            <source>Bought, and seen in the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given back, and gone from the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings written, verified by reading back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked up: it was not bought.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked up: it was not released.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked up: the settings were not written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent, no answer yet. It is being looked up and will not be sent again.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>No answer after sending. Looked %n time(s)</source>
            <translation>
                <numerusform>No answer after sending. Looked %n time</numerusform>
                <numerusform>No answer after sending. Looked %n times</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1; looks again in %2 s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1; looks again at %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Buy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Release</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Configure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for its turn; nothing was sent yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent; waiting for the answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider took it on and is working on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing left this computer. It can be tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider refused it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody changed the same setting meanwhile. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not be settled by looking. Please check at the provider and decide.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Buy %n number(s)</source>
            <translation>
                <numerusform>Buy %n number</numerusform>
                <numerusform>Buy %n numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Release %n number(s)</source>
            <translation>
                <numerusform>Release %n number</numerusform>
                <numerusform>Release %n numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Update %n number(s)</source>
            <translation>
                <numerusform>Update %n number</numerusform>
                <numerusform>Update %n numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Apply %n change(s)</source>
            <translation>
                <numerusform>Apply %n change</numerusform>
                <numerusform>Apply %n changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChangeWords</name>
        <message>
            <source>Another change of this number is not settled yet. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change has moved on meanwhile.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Rent, configure and give back phone numbers at several providers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start with simulated providers; nothing costs money.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep all files of this run under DIR.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours: desktop, light or dark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For measuring the start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sandbox: which numbers there are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sandbox: how many numbers are owned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sandbox: how late each answer comes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sandbox: permitted requests per second.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sandbox: permitted requests at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--%1 is only for --sandbox.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--look takes desktop, light or dark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unexpected argument: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--profile needs the name of a folder.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DatabaseWords</name>
        <message>
            <source>The file has not been opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is in use by another NumberDesk (process %2 on %3).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be locked for this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was made by a newer NumberDesk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is damaged and cannot be set aside.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Domain</name>
        <message>
            <source>SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WhatsApp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local</source>
            <comment>type of number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobile</source>
            <comment>type of number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Toll-free</source>
            <comment>type of number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>National</source>
            <comment>type of number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short code</source>
            <comment>type of number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1 %2” is not an amount of money that can be read exactly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not told</source>
            <comment>a price</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 and %n price(s) not told</source>
            <translation>
                <numerusform>%1 and %n price not told</numerusform>
                <numerusform>%1 and %n prices not told</numerusform>
            </translation>
        </message>
        <message>
            <source>This phone number is too short. Enter all of its digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This phone number has too many digits. Check it for a digit that was typed twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No country has the code that this phone number begins with. Check the digits after the plus.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a phone number: only digits were expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A plus can only stand in front of a phone number. Enter one number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A phone number has no letters. Enter its digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” cannot be part of a phone number. Remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a phone number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin with + and the country code, for example +44 20 7946 0018.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the country to search in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a value for “%1”: it is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in “%1”: it is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is needed as long as “%2” is set. Fill in both or neither.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not one of the choices. Choose one from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a SIP address. It looks like sip:desk@pbx.example.com.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not an application ID. It looks like 01234567-89ab-cdef-0123-456789abcdef.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” does not have the form that is expected here. Check it for a wrong or missing character.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” contains a line break or another control character. Remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digits only: remove the letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digits only: remove the spaces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digits only: remove “%1”. Write 0 to 9 without signs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not the code of a country. Choose one from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address contains a space or an invisible character. Remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A webhook address begins with https:// (or http://).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a valid web address. Check it for a wrong or missing character.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address names no host. A complete one looks like https://hooks.example.com/inbound.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port 0 cannot be reached. Use another port or leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address contains a user name or password, which others could read. Remove everything up to the @.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part from # on is never sent to a server. Remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address contains an encoded control character, such as %0A. Remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This host has letters that can be mistaken for others. Its real name is %1: check that this is the host you mean.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host is an IP address (%1), which may change or be out of the provider's reach. A host name is safer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is known only inside a local network: the provider can hardly reach it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>http:// is not encrypted: messages can be read on their way. Prefer https://.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ErrorPresenter</name>
        <message>
            <source>It was cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start it again when you want it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider could not be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the network and the API base URL, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No trusted connection to the provider could be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the API base URL and this computer's clock; ask whoever runs your network whether it inspects connections.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider asked to slow down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait a little, or set a lower pace for this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider has a fault of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again later; its status page may tell more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider sent an answer that cannot be understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the API base URL; if it is right, try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider refused the credentials.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check them in the provider's dashboard and enter them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These credentials are not allowed to do this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whoever owns the account to allow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider does not know what was asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh and look again; check the API base URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else happened to it in the meantime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh, look at what is there now, and decide again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider refused it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the likely causes and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The balance does not cover it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Top the account up in the provider's dashboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider wants an address or papers for this number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can only be bought in the provider's dashboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something in it is not well-formed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This provider cannot do that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look in the provider's dashboard whether it can be done there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system keychain is locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock it and try again, or use the secret for this session only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secret is not in the system keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter it again, or use it for this session only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file of this profile cannot be read or written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk and the rights of the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NumberDesk made a mistake.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restart it; if it happens again, please report it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was already shown stays as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The offers found so far stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was bought.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was released.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider says: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTTP status: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request id: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was sent, and whether it took effect is being checked. It will not be sent again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity shows what comes of it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HttpTransport</name>
        <message>
            <source>The request is not well-formed, so it was not sent.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JournalWords</name>
        <message>
            <source>The journal does not know this change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This change is in the journal already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change has moved on meanwhile.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JsonReader</name>
        <message>
            <source>The answer is longer than %1 MiB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider sent XML instead of JSON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider sent an HTML page instead of JSON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is not valid UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 should be a text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 should be a whole number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 should be true or false</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 should be a decimal number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 should be an object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 should be a list of texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 should be a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer contains a NUL character.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer contains half a character.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer was cut short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is not JSON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is a list where an object was expected.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeychainWords</name>
        <message>
            <source>The keychain was not unlocked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The prompt of the keychain was not answered in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This desktop offers no keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain does not answer.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MemoryWords</name>
        <message>
            <source>It was not entered in this session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is empty.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::AccountDialog</name>
        <message>
            <source>Secrets go to the system keychain and nowhere else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advanced: addresses, pace, read-only, spending limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read-only: never buy, configure or release in this account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave empty for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name for this account, e.g. Operations EU</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Violet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Petrol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Olive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Automatic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests per second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monthly spending limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In %1, e.g. 250.00</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave empty to keep the one in the keychain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking %1…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock and retry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For this session only</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::AccountListModel</name>
        <message>
            <source>All accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no account yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n account</numerusform>
                <numerusform>%n accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %2, %n number(s)</source>
            <translation>
                <numerusform>%1, %2, %n number</numerusform>
                <numerusform>%1, %2, %n numbers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::AccountSearch</name>
        <message>
            <source>The account is not ready to be used.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::AccountSlot</name>
        <message>
            <source>This version of NumberDesk does not know the provider of this account.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::Accounts</name>
        <message>
            <source>%1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests per second cannot be less than nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The spending limit cannot be less than nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is an account with these credentials already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account was removed meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a provider first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::ActivityDetail</name>
        <message>
            <source>Exact request, secrets masked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exact request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It did not happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as cURL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No change selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a row to see its course and the exact request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2 · %3 · by %4</source>
            <comment>what, account, time, person</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an account that was removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open dashboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No request id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request id: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did it happen?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did it not happen?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say so only when you have seen it at the provider. The journal will say that you decided, and %1 is free for other changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say so only when you have seen at the provider that it did not happen. The journal will say that you decided, and %1 can be bought or changed again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::ActivityModel</name>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request id</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::ActivityPage</name>
        <message>
            <source>Filter activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digits, account, what, request id…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal cannot be used, so nothing is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unsettled %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whatever you buy, configure or release stands here with what came of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing fits this filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the filter line or show all accounts to see everything again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was exported</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>changes, unsettled</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n unsettled</source>
            <translation>
                <numerusform>%n unsettled</numerusform>
                <numerusform>%n unsettled</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::AskProviderDialog</name>
        <message>
            <source>Ask the provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider filters its own list. What it finds is added to what is known here and shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider found no number like this.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::BasketModel</name>
        <message>
            <source>%1 a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>price not told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>type, price</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>number, type and price, account</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::BasketPanel</name>
        <message>
            <source>Basket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The basket is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick numbers in the list, or select some and add them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>numbers, accounts</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n number</numerusform>
                <numerusform>%n numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n account</numerusform>
                <numerusform>%n accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Buy %n number(s)…</source>
            <translation>
                <numerusform>Buy %n number…</numerusform>
                <numerusform>Buy %n numbers…</numerusform>
            </translation>
        </message>
        <message>
            <source>Bought for this subaccount. Set the numbers up with an account of its own afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave empty to buy for this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list could not be read: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::BuyPage</name>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highest monthly price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WhatsApp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to basket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Buy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Available numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n offer(s) could not be understood and are left out.</source>
            <translation>
                <numerusform>%n offer could not be understood and are left out.</numerusform>
                <numerusform>%n offers could not be understood and are left out.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 shown of %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n offer(s)</source>
            <translation>
                <numerusform>%n offer</numerusform>
                <numerusform>%n offers</numerusform>
            </translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offers appear here as they come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No account is ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searching needs an account whose credentials are at hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an account…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pick a country and search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All your accounts are asked at once. Nothing is bought before you have reviewed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No account could answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The marks above say why; click one for the provider's own words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try fewer digits, another match or type, or leave out the highest price.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the whole country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These accounts have no numbers on offer in this country now. Try another country.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n number(s) cannot be bought and were left out.</source>
            <translation>
                <numerusform>%n number cannot be bought and were left out.</numerusform>
                <numerusform>%n numbers cannot be bought and were left out.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export offers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No search yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>found, selected</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::ChangeJob</name>
        <message>
            <source>The account is not ready to be used. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings of a number in a subaccount can only be changed with an account of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider refused it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider refused it in words that can also mean that it happened: looking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent, but no answer came that can be relied on: looking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider accepted it and goes on working.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider said yes, but its list does not show it yet: looking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider said yes. It is for a subaccount, whose numbers cannot be read back with this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bought, and seen in the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Released, and gone from the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written, read back and compared: every setting that can be read is as wanted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider said yes, but this did not take effect: %1. Look at the number before trying again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::ChangeRunner</name>
        <message>
            <source>The program ended before this was sent. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program ended while this was being sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program ended while this was being sent: looking what became of it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::CommandPalette</name>
        <message>
            <source>Find anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An action, an account, or digits of a number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::CostSummary</name>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now %1, a month %2, first year %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not told</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::DifferenceDelegate</name>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::FieldForm</name>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be read back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Different values – left as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>different</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::FormField</name>
        <message>
            <source>was empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>%1 is what the value was, %2 the hint for the field</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::HttpCall</name>
        <message>
            <source>The server refused the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server’s name could not be found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proxy wants a name and a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection broke before the answer had come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is not proper HTTP.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No connection to the server could be made or kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is longer than %1 MiB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer was cut short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server sends the request round in a circle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server sends the request on to another address.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::MainWindow</name>
        <message>
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an account…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an &amp;account…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit account…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Remove account…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find &amp;anything…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Ask the provider…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Configure…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re&amp;lease…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What to do here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A&amp;bout NumberDesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NumberDesk – sandbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Buy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All your numbers, one window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search, buy, configure and give back numbers at your providers. Nothing is sent before you have reviewed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secrets stay in the system keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the sandbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Buy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No account yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock and try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the secret…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NumberDesk forgets the account and its secrets. Its numbers stay yours at the provider, and what was done stays in Activity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account was not removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>NumberDesk %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rent, configure and give back phone numbers.
Free software under the GNU General Public License, version 3 or later.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Quit with %n change(s) under way?</source>
            <translation>
                <numerusform>Quit with %n change under way?</numerusform>
                <numerusform>Quit with %n changes under way?</numerusform>
            </translation>
        </message>
        <message>
            <source>What was sent cannot be called back. It is in the journal, and the next start takes it up. What was not sent yet will not be sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::MessageBar</name>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide details</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::MoneyDelegate</name>
        <message>
            <source>not told</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::NumberInspector</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inspector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No number selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select one or several numbers to see and change their settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n number</numerusform>
                <numerusform>%n numbers</numerusform>
            </translation>
        </message>
        <message>
            <source>in several accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capabilities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monthly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next charge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limitations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be read back, and nothing was set here: it may be reset when other settings are written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last set here: %1. It is written again with other settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list could not be read: %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n field(s) changed</source>
            <translation>
                <numerusform>%n field changed</numerusform>
                <numerusform>%n fields changed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::NumberTable</name>
        <message>
            <source>Needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Buying…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking purchase…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Releasing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking release…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Updating…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking update…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not configured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capabilities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monthly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next charge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::NumbersPage</name>
        <message>
            <source>Filter numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digits in any spelling, label, country, webhook host…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the provider…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not configured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends soon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Configure…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Release…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any capability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any country</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The provider found %n</source>
            <translation>
                <numerusform>The provider found %n</numerusform>
                <numerusform>The provider found %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message>
            <source>Listing your numbers…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows appear here as they come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing fits this filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the filter line or take a chip away to see your numbers again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No numbers yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Buy one on the Buy page, or refresh if you expected some here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider counts %1 numbers, %2 were listed. Refresh to compare again.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n row(s) of the provider's list could not be understood and are missing here.</source>
            <translation>
                <numerusform>%n row of the provider's list could not be understood and are missing here.</numerusform>
                <numerusform>%n rows of the provider's list could not be understood and are missing here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s)</source>
            <translation>
                <numerusform>%Ln number</numerusform>
                <numerusform>%Ln numbers</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln selected</numerusform>
                <numerusform>%Ln selected</numerusform>
            </translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::OfferSearch</name>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highest monthly price</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::OfferTable</name>
        <message>
            <source>not told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the basket: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the basket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capabilities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monthly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To know</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::PageTab</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::Program</name>
        <message>
            <source>Vonage sandbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing is switched off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal was damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was kept as %1, and a new one was begun. Refresh every account and compare.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::Reconciler</name>
        <message>
            <source>Looked: the number is in the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked: the number is not in the account any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked: every setting is as wanted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked: the number is not in the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked: the number is still in the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked: the settings are not as wanted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked again at least five minutes later: the number is not in the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked again at least five minutes later: the number is still in the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked again at least five minutes later: the settings are not as wanted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still unclear after 24 hours: a person has to decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal could not be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal could not be written, so nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal could not be written after this was sent: looking what became of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked again: the number is not in the account, and it is on offer again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked again: the number is not in the account, and it is not on offer either.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person decided: it happened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person decided: it did not happen.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::ReviewDialog</name>
        <message>
            <source>Confirmation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Review %n change(s)</source>
            <translation>
                <numerusform>Review %n change</numerusform>
                <numerusform>Review %n changes</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes to review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading again from the providers… Nothing has been sent yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read again from the providers at %1. Nothing has been sent yet.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot be applied and will be left out; each says why.</source>
            <translation>
                <numerusform>%n row cannot be applied and will be left out; each says why.</numerusform>
                <numerusform>%n rows cannot be applied and will be left out; each says why.</numerusform>
            </translation>
        </message>
        <message>
            <source>One release: %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n release(s)</source>
            <translation>
                <numerusform>%n release</numerusform>
                <numerusform>%n releases</numerusform>
            </translation>
        </message>
        <message>
            <source>Type its last four digits to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type how many to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the provider's page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in Activity</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n change(s) under way. Closing this does not stop them; Activity shows them.</source>
            <translation>
                <numerusform>%n change under way. Closing this does not stop them; Activity shows them.</numerusform>
                <numerusform>%n changes under way. Closing this does not stop them; Activity shows them.</numerusform>
            </translation>
        </message>
        <message>
            <source>All came to an end. Activity keeps what was sent and what came of it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::ReviewModel</name>
        <message>
            <source>not told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>number, reason</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 / month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>−%1 / month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed by somebody else meanwhile: nothing will be written. Refresh and decide again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing would change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From → to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::ReviewTask</name>
        <message>
            <source>An earlier change of this number is not settled yet. See Activity for what is being done about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This number is in the list twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account is not ready to be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number is not on offer any more. Search again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider does not sell this number through its interface.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The price has changed since you searched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not be checked whether the number is still on offer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number is in a subaccount, so it could not be checked that it is still there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings of a number in a subaccount can only be changed with an account of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody can read back what is set here, and nothing is known to have been set from this desk; it may be reset: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is as wanted already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not be checked whether the provider knows this value of %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: this account has none with the id “%2”. Choose one from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The balance of this account is %1; what is to be bought costs %2 now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::SandboxBanner</name>
        <message>
            <source>Sandbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Simulated providers: nothing here costs money or reaches a real account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SANDBOX</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>simulated providers – nothing here costs money or reaches a real account</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::SandboxServer</name>
        <message>
            <source>Port %1 of this computer cannot be opened; another program may be using it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::SearchForm</name>
        <message>
            <source>e.g. 7700</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starts with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contains</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any type</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::StatusLine</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel refreshing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n change(s) under way</source>
            <translation>
                <numerusform>%n change under way</numerusform>
                <numerusform>%n changes under way</numerusform>
            </translation>
        </message>
        <message>
            <source>Listing %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Listing %n account(s)</source>
            <translation>
                <numerusform>Listing %n account</numerusform>
                <numerusform>Listing %n accounts</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 balance %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::WriteRules</name>
        <message>
            <source>The account of this change is not set up here any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account “%1” is read-only here. Nothing was sent. Switch that off in the account's settings to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A change has to name one number and its country.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The spending limit of “%1” is %2 a month, but not every price of this month's purchases is known in that currency, so the limit cannot be checked. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With this purchase, what was bought in “%1” this month would come to %2. The spending limit is %3. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is in this account already, so it was not bought again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not in this account any more. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else changed this since you looked: %1. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OfferPresenter</name>
        <message>
            <source>An earlier change of this number is not settled yet. Activity shows what is being done about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking purchase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking a change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>searching… %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>slow, still searching… %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, more to load</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped at %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yours already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This number is in the account already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This number cannot be bought from here, only in the provider's own console.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account is read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account is read-only here. Its settings say so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>account, how its search stands</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · filtered here: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PagedFetch</name>
        <message>
            <source>The list leads round in a circle: the same page came twice. It may not be complete.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PriceText</name>
        <message>
            <source>Write an amount in %1, for example %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A price cannot be less than nothing.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PrivateFiles</name>
        <message>
            <source>%1 cannot be made private to you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 cannot be made: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sql</name>
        <message>
            <source>The file is in use by another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be opened for writing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk reports an error, or it is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be read or written.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StoreWords</name>
        <message>
            <source>This desktop offers no keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain is locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain does not answer. It may be asking for its password in another window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain is locked or was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The entry is no longer in the keychain. Somebody has removed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain has no entry for it yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No keychain has been set up on this desktop yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain refuses: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The prompt of the keychain was dismissed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is empty.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TableExport</name>
        <message>
            <source>“%1” cannot be written: %2.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Vonage</name>
        <message>
            <source>This country asks for a local address or identity papers. Vonage takes them only in its dashboard; such a number cannot be bought from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Buy this number in Vonage's dashboard, where the address can be given. It appears here at the next refresh.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or choose a number of another country or type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The balance of the Vonage account does not cover this number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vonage did not sell this number and does not say why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account owns the number already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else has bought it in the meantime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The balance is too low.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a trial account: buying needs paid credit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The country and the number do not belong together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vonage did not cancel this number and does not say why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number has been cancelled already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It belongs to another account or to a subaccount.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vonage had a passing trouble.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vonage did not take the settings and does not say why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The inbound message webhook did not answer Vonage's test call with 200 OK.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The application does not exist, or it belongs to another account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The voice target does not fit where voice goes to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number is no longer owned by this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vonage could not do this just now. It often passes within seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vonage refused the API key or the API secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of the two is mistyped, or they are swapped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secret has been revoked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account is suspended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The API key is good, but Vonage does not allow this with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The feature is not switched on for this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account is restricted or banned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account only takes requests from certain IP addresses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing at this address. Check the API base URLs of the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vonage does not accept the request as it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vonage does not accept the value of “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer points to another address, which was not followed. Check the API base URLs of the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vonage's answer carries a code that is not known here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vonage has had too many requests in a short time. A slower pace can be set for the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account has no API key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The API secret of the account is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A number is named by its country and its digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page %1 of the list cannot be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vonage knows this account. Its balance is %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Vonage's dashboard at the top of the start page; usually 8 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Vonage's dashboard under API settings. It can be shown there only when it is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no application ID. It looks like aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes the calls and messages that come in, as far as no other target is set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inbound message webhook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vonage calls it while saving and wants 200 OK; otherwise it does not save.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice goes to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A SIP address or a phone goes before the application.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <comment>voice goes to</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SIP address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Application (older form)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example sip:desk@pbx.example or +44 7700 900123.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call status webhook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is told when a call ends. Vonage never shows it, so it may be reset when it is not set here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SMPP system type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For messages over SMPP, for example “inbound”. Vonage never shows it, so it may be reset when it is not set here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks for just one page. Left empty, all pages are read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digits stand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the start, with the country code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only numbers that are linked to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linked to an application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linked or not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not linked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages are numbered from 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A page has 1 to 100 numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API base URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applications base URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subaccount key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number ends at once and cannot be taken back: no refund is known, and Vonage may sell it to somebody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Application %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the country is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limited: %1</source>
            <comment>what a number cannot do, in the provider's words</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 of page %2 cannot be read: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the count is negative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2…), takes neither calls nor messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2…)</source>
            <comment>name of an application and the beginning of its id</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vonage's answer does not say whether it has done it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the API key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API keys usually have 8 letters and digits. Check that nothing is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the API secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The API secret begins or ends with a space. Check that it belongs there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A page has 1 to %1 numbers.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>

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
            <source>%1, %2</source>
            <comment>number, account</comment>
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
            <source>New value of: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request that was not sent, secrets masked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request as prepared, not sent yet, secrets masked</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n exact request(s) in their order, secrets masked</source>
            <translation>
                <numerusform>The exact request, secrets masked</numerusform>
                <numerusform>%n exact requests in their order, secrets masked</numerusform>
            </translation>
        </message>
        <message>
            <source>Exact request, secrets masked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent, so there is no request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no request yet: it is written down right before it is sent.</source>
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
        <name>Bird</name>
        <message>
            <source>numbers (read)</source>
            <comment>a scope of an API key: numbers</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>numbers (write)</source>
            <comment>a scope of an API key: numbers</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>voice (read)</source>
            <comment>a scope of an API key: voice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>voice_management (write)</source>
            <comment>a scope of an API key: voice_management</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird refused the API key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key is mistyped or not complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key has been revoked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key has expired.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The wallet of the organization does not cover the charge. Nothing was ordered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Top up the wallet in Bird's dashboard, then make a new purchase: Bird keeps giving the same answer to this one for three hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The API key is good, but Bird does not allow this with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The API key is good, but it lacks a scope: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A key keeps the scopes it was made with. Make a new key in Bird's dashboard that has this one too, and enter it in the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key may only be used from certain IP addresses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird has not finished checking who your organization is, and sells it no numbers before that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An owner of the organization has to complete the verification in Bird's dashboard; an API key cannot do it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Afterwards make a new purchase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird runs this number for several customers, so it cannot be released here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not billed to this account, and there is nothing to stop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account lives in another region of Bird than the one that was asked. Nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account has an API base URL of its own that leads to the wrong region. Clear it, and the region is taken from the API key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The API key belongs to another region than it names. Make a new key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird does not know this number in the workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has been released in the meantime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It belongs to another workspace than the API key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird does not know this order in the workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing at this address. Check the API base URL of the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else has bought the number in the meantime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account owns the number already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number is not one that Bird sells.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number to forward to is not one of the workspace's verified numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no trunk with this ID, or it takes no incoming calls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls to this number do not arrive at Bird, so it can have no route.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird does not accept the request as it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird does not accept the value of “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird says that this clashes with something else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird takes the request for malformed. That is a fault of this program: report it together with the request ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird is still working on this very request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird has seen another request with the key of this one. That is a fault of this program: report it together with the request ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place in the list has expired. Search or refresh again from the start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird cannot take purchases and changes just now, and has not carried this one out. Try again in a while.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection ended before Bird had answered, so it is not known whether it was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer points to another address, which was not followed. Check the API base URL of the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird refused this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird has had too many requests in a short time. All keys of the organization share its limit; a slower pace can be set for the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There may be no region “%1”: check the beginning of the API key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This number is no longer on sale, so nothing was ordered. Choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else has bought it in the meantime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was a supplier's number, of which Bird shows what there is at the moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A number is named by its country and its digits.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>With a country, Bird takes at most %n digit(s) after the country code.</source>
            <translation>
                <numerusform>With a country, Bird takes at most %n digit after the country code.</numerusform>
                <numerusform>With a country, Bird takes at most %n digits after the country code.</numerusform>
            </translation>
        </message>
        <message>
            <source>The API key belongs to the workspace “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change has no id to be known by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This number is not in Bird's list of numbers that can take calls, so it has no name and no call route that could be set. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot do voice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has only just been bought.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The papers that its country asks for are not complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird does not let this account release the number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird's answer is about another number than the one asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The API key of the account is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After “bk_” an API key names its region, such as us1 or eu1, and then goes on with “_”. This one names none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is only the beginning of an API key. Bird shows the whole key once, when it is made; later its dashboard shows no more than its beginning.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter only the key, without the word in front of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like an organization ID or a workspace ID of Bird CRM, not like an API key. An API key begins with bk_ and its region, such as bk_us1_.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like the ID of something in Bird, not like an API key, which begins with bk_ and its region, such as bk_us1_.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like the signing secret of a webhook, not like an API key, which begins with bk_ and its region, such as bk_us1_.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like an access key of Bird CRM. Add it as an account of “Bird CRM”, or enter an API key here: it begins with bk_ and its region, such as bk_us1_.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like an access key of MessageBird from the time before Bird. Make an API key in Bird's dashboard: it begins with bk_ and its region, such as bk_us1_.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An API key of Bird begins with bk_ and its region, such as bk_us1_ or bk_eu1_.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key begins or ends with a space or a line break. Remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a character in the key that no API key has. Copy it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This place in the list belongs to another search. Search again from the start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begins with bk_ and its region. Made in Bird's dashboard with the scopes numbers (write), voice (read) and voice_management (write), and shown there once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace's own label for the number. It is shown nowhere to callers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls go to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes effect at once; what was set before stops answering.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace's default route</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nowhere: reject them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SIP trunk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another phone number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voicemail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trunk ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Bird's dashboard under Voice, Trunks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no trunk ID. It begins with spt_.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forward to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has to be one of the workspace's verified numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caller shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which number the phone that is forwarded to shows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number that was dialled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number of the caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole number, for example +44 7700 900123.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>National</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Toll-free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short code, free to the sender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begins with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The digits after the country code, at most 10; without a country, all digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Able to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anything</source>
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
            <source>SMS and voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SMS, MMS and voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API base URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird does not tell prices here. Buying starts a monthly charge, and a set-up fee may be taken; it is not refunded when the order fails.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number ends at once and cannot be taken back. Its monthly charge stops, and so does every channel that uses it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the id is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 of the page cannot be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird is taking the charge for the number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird is ordering the number from its supplier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird waits for its supplier. This can take long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird works on the order; it gives its state as “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird could not deliver this number: its order has failed. A set-up fee that was taken is not refunded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The supplier has no longer had the number. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The charge could not be taken. Top up the wallet and make a new purchase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest order of this number has failed, but it may be an older one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest order of this number has failed, but it may be an older one: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared: Bird runs this number for several customers. It is not billed to this account and cannot be released.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird calls this kind of number “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Billed, but it carries no traffic yet: the papers that its country asks for are not complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird gives its state as “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocked for want of papers since %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers are outstanding; until they are due, the number can be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird gives the state of its papers as “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Register who owns the number in Bird's dashboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the country is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers needed: it is billed at once, but carries no traffic until its ownership is registered in Bird's dashboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its name and call route are not known: the API key lacks the scope voice (read).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its name and call route are not known: Bird does not tell them for this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird reports that its call route does not work as it is set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird's answer does not say whether the number is released.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the API key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejects calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trunk %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BirdCrm</name>
        <message>
            <source>Bird refused the access key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key is mistyped, or has been revoked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a key of Bird's newer platform (it begins with “bk_”), which is another kind of account here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The access key is good, but no policy of its roles allows %1 %2.</source>
            <comment>the method and the path of a request</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add this to a policy of one of the key's roles: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or the organization ID or the workspace ID is another's: the two look alike.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird knows no organization with this organization ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird knows no stock of numbers for this organization ID and workspace ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird knows no workspace with this workspace ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird does not have this number in stock any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird knows no such number in this workspace, or it has no subscription.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The organization ID and the workspace ID are swapped, or one is mistyped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The API base URL of the account is not Bird's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else has bought it in the meantime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The search is old: search again and choose another number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number has been released already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It belongs to another workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The wallet of the organization does not cover this number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Top up the wallet in Bird's dashboard, then buy again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird wants to know who uses a number like this. It takes such papers only in its dashboard; the number cannot be bought from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Buy this number in Bird's dashboard, where the papers can be given. It appears here at the next refresh.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or choose a number of another country or type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird wants this number to be reserved before it is bought, and only its dashboard does that. Buy it there; it appears here at the next refresh.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird said no.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird does not accept the request as it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird does not accept the value of “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird says that this number is taken: by somebody else, or by this workspace already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird says that the number is being changed, or has been released already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>effect “allow”, action “%1”, resource “%2”</source>
            <comment>a line of an access policy at Bird</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird says that it has no such operation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird has had too many requests in a short time and did not process this one. A slower pace can be set for the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer points to another address, which was not followed. Check the API base URL of the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A number is named by its country and its digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird's CRM API cannot change anything at a number. Its dashboard can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The access key is good, but the organization has no workspace with this workspace ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspaces of the organization are: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may be the ID of the organization, or of a project at Sinch: they look alike.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird does not have this number in stock any more. Search again and choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird delivers this number only on request, which has to be made in its dashboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace does not have this number any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ID-OF-%1</source>
            <comment>no spaces</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird knows the workspace “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird knows this access key, which may see numbers but not the names of workspaces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is an API key of Bird's newer platform, not an ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like an ID of Bird's newer platform. Here an ID is a UUID, such as aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like a service plan ID of Sinch. An ID of Bird has dashes, such as aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no such ID. It looks like aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the access key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This key belongs to Bird's newer platform. Add it as an account at Bird instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like an ID: of an organization, a workspace, or a key or project at Sinch. An access key is another text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like a service plan ID of Sinch. Check that it is an access key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the access key without the word “AccessKey” in front of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The access key has a space in it. Check that it belongs there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the organization ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the workspace ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organization ID and workspace ID are the same. They look alike, but each is its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the subscription is not active</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to the number does not work now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to the number does not work now: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 from the number does not work now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 from the number does not work now: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to the number stands at “%2” in Bird's words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 from the number stands at “%2” in Bird's words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to the number works, but: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 from the number works, but: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connector %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Channel %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is no point in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Access key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Bird's dashboard under Settings, Security, Access keys. Its roles need policies that allow what is to be done here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organization ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the settings of the organization. It looks like the workspace ID, but is another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspace ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the settings of the organization under Workspaces, where a workspace is edited.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With the country code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oldest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API base URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird does not tell the price of this number. Buying it starts a monthly charge, which is taken from the wallet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number's subscription ends. Bird decides when the number goes, which can be at once; whatever uses it stops, and it cannot be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the country is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the ID is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its order is still a draft at Bird.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its order stands at “%1” in Bird's words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the papers for this number in Bird's dashboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 of this page cannot be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is none of Bird's: it does not say whether it was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the exponent %1 makes no price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account has no organization ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account has no workspace ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no page of a search at Bird.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The access key of the account is missing.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BulkEdit</name>
        <message>
            <source>Nobody knows what %1 stands for. There are {number}, {last4} and {country}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CapabilityText</name>
        <message>
            <source>%1: neither inbound nor outbound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: inbound only, blocked now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: inbound only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: outbound only, blocked now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: outbound only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: inbound and outbound blocked now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: inbound blocked now, outbound works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: outbound blocked now, inbound works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: inbound and outbound</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangeCells</name>
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
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an account that is gone</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangeJson</name>
        <message>
            <source>“%1” is not a text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a list of settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not an amount of money.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a kind of change that this version knows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a number.</source>
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
            <source>Given back. Where it stays for a while, the number says until when.</source>
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
            <source>Account settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subaccount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>label of a subaccount's key, the key</comment>
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
            <source>Sandbox: how long orders and provisioning take.</source>
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
        <name>CsvReader</name>
        <message>
            <source>The file is cut off or damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1: there are characters that are not UTF-8. Save it again as “CSV UTF-8”, or as “Text CSV” with the character set Unicode (UTF-8).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1: there are bytes that are no text. Is this a spreadsheet's own format? Save it as CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1: this is longer than any row of a table of numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1: a quotation mark is opened here and never closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1: there is text behind a closing quotation mark.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DatabaseWords</name>
        <message>
            <source>The file is damaged.</source>
            <translation type="unfinished" />
        </message>
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
            <source>%1 was made by a newer NumberDesk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not one of NumberDesk's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be opened for writing.</source>
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
        <message numerus="yes">
            <source>This is too long for a filter. Use at most %n character(s).</source>
            <translation>
                <numerusform>This is too long for a filter. Use at most %n character.</numerusform>
                <numerusform>This is too long for a filter. Use at most %n characters.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no field “%1”. Fields are %2. Put it in quotes to look for it as it stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what to look for right after “%1:”, for example %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing between these quotation marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The quotation that begins here has no end. Close it with ".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1:” takes digits, for example %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is nothing that “%2:” knows. It takes %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A minus stands right before what is not wanted, for example -label:sales.</source>
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
        <name>FieldEditors</name>
        <message>
            <source>Choose one, or type another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – choose one, or type another</source>
            <comment>nothing chosen</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be read back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingPresenter</name>
        <message>
            <source>Bought after all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not bought here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gone after all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still owned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set after all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal says that this was not bought, but the account owns it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account owns it now, and it was not bought here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal says that this was not given back, but the account does not own it any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account does not own it any more, and it was not given back here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal says that this was given back, but the account still owns it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal says that this was not set, but it is: %1.</source>
            <extracomment>%1 is a list of settings</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not what was last known here: %1.</source>
            <extracomment>%1 is a list of settings</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account pays for it: use it, or release it. Activity shows what was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account pays for it. Release it unless somebody of yours bought it elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is sent to it does not arrive with you any more. Ask who else works with this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account still pays for it: release it once more, or keep it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of it was undone here. Compare its settings before you change more.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not bought here</source>
            <translation>
                <numerusform>%Ln number not bought here</numerusform>
                <numerusform>%Ln numbers not bought here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) gone</source>
            <translation>
                <numerusform>%Ln number gone</numerusform>
                <numerusform>%Ln numbers gone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) changed elsewhere</source>
            <translation>
                <numerusform>%Ln number changed elsewhere</numerusform>
                <numerusform>%Ln numbers changed elsewhere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not as the journal says</source>
            <translation>
                <numerusform>%Ln number not as the journal says</numerusform>
                <numerusform>%Ln numbers not as the journal says</numerusform>
            </translation>
        </message>
        <message>
            <source>Refreshing found %1.</source>
            <extracomment>%1 is a list, as in "2 numbers not bought here and 1 number gone"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at each of them: money may be spent on what you do not know of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known after the next complete refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was there when the account was first read, on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bought here on %1 by %2</source>
            <extracomment>%1 is a date, %2 the login name of a person</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bought here on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appeared on %1, not bought here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appeared on %1, although its purchase here was not done</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstRun</name>
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
            <source>Add an account…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the sandbox</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpTexts</name>
        <message>
            <source>Add an account of a provider to see its numbers, or try the sandbox: simulated providers in which nothing costs money.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All numbers of the account that is chosen at the left.

• Type digits, a country, a label or a tag to find some; the ? says what else.
• Select one or many and change their settings at the right, then review.
• Release… gives numbers back after a review; Del only plans it.
• Nothing is sent before you have reviewed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searches the numbers that can be bought, in several accounts at once.

• Say what you look for and press Search.
• Tick numbers: they collect in the basket at the right, with what they cost.
• Buy… shows everything once more; only then anything is bought.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every change that is intended and not done yet.

• Review… looks at the selected rows, or at all, and applies what you agree to.
• Edit opens what is planned; Discard takes it away; Ctrl+Z brings it back.
• A release can wait for a date; it is sent then while NumberDesk runs.
• A plan can be saved to a file that a colleague opens, reviews and applies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was sent, when, by whom, and what came of it.

• Rows that are not settled stand on top and say what is being done about them.
• Select a row to see the exact request, with secrets masked.
• Where nobody can tell what became of a change, you decide at the right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
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
        <name>ListNotice</name>
        <message>
            <source>The provider counts %1 numbers, %2 were listed. Until all are listed it is not noticed here what was bought or given back elsewhere. Refresh to compare again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider counts %1 numbers, %2 were listed. Refresh to compare again.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n row(s) of the provider's list could not be understood and are missing here. While that lasts it is not noticed here what was bought or given back elsewhere.</source>
            <translation>
                <numerusform>%n row of the provider's list could not be understood and are missing here. While that lasts it is not noticed here what was bought or given back elsewhere.</numerusform>
                <numerusform>%n rows of the provider's list could not be understood and are missing here. While that lasts it is not noticed here what was bought or given back elsewhere.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LogWords</name>
        <message>
            <source>%1 cannot be written: %2</source>
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
        <name>NoOffers</name>
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
            <source>Not sold here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of these accounts sells numbers of %1. Try another country.</source>
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
    </context>
    <context>
        <name>NumberDesk::AccountActions</name>
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
    </context>
    <context>
        <name>NumberDesk::AccountDialog</name>
        <message>
            <source>Secrets go to the system keychain and nowhere else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advanced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never buys, configures or releases in this account.</source>
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
            <source>Addresses, pace, read-only, spending limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API and sign-in, addresses, pace, read-only, spending limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never more than this, and fewer where %1 permits less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As many as %1 permits: %2 when last found out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finds out how many %1 permits</source>
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
        <name>NumberDesk::AccountSettingsDialog</name>
        <message>
            <source>Account settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1. They hold for everything in the account at %2, not for single numbers.</source>
            <comment>account, provider</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account is read-only here. Its settings say so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change this for the whole account?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New value of: %1

It holds for everything in “%2” at the provider, from the moment it is written. What relies on the present value stops working until it knows the new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change for the whole account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being written. Closing this does not stop it; Activity shows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
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
        <name>NumberDesk::AccountTrouble</name>
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
        <message numerus="yes">
            <source>%n change(s) of this account are not settled and could not be looked for any more: wait until Activity shows what came of them.</source>
            <translation>
                <numerusform>%n change of this account are not settled and could not be looked for any more: wait until Activity shows what came of them.</numerusform>
                <numerusform>%n changes of this account are not settled and could not be looked for any more: wait until Activity shows what came of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of this account wait for a person: decide in Activity what became of them.</source>
            <translation>
                <numerusform>%n change of this account wait for a person: decide in Activity what became of them.</numerusform>
                <numerusform>%n changes of this account wait for a person: decide in Activity what became of them.</numerusform>
            </translation>
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
            <source>Exact request</source>
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
            <source>Its account was removed from this program, so nothing can be looked up.</source>
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
            <source>Check again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring it back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as cURL</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::ActivityExport</name>
        <message>
            <source>“%1” cannot be written: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the changes to the file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel exporting activity</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln change(s) were written to “%1”.</source>
            <translation>
                <numerusform>%Ln change were written to “%1”.</numerusform>
                <numerusform>%Ln changes were written to “%1”.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was exported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was exported</source>
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
            <source>Older changes could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of the newest changes fits this filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking through older changes…</source>
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
        <name>NumberDesk::ApplyBar</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of the changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again to reach the account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel what was not sent yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on applying</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause applying</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Cancelled: %n change(s) were not sent</source>
            <translation>
                <numerusform>Cancelled: %n change was not sent</numerusform>
                <numerusform>Cancelled: %n changes were not sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) under way</source>
            <translation>
                <numerusform>%n change under way</numerusform>
                <numerusform>%n changes under way</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>an account, how far it is</comment>
            <translation type="unfinished" />
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
            <source>This holds for numbers of %1 only, and the basket has others. Take them out to buy with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Buy without it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bought for this subaccount. Set the numbers up with an account of its own afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave empty to buy for this account.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::BringBack</name>
        <message>
            <source>%1 is still in this account, so there is nothing to bring back. Where a release only ends a number on a later day, it stays until then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account that %1 was in is not ready to be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not on offer now, so it cannot be bought back. Providers hold released numbers back for a while, and somebody else may have taken it. What it had is kept: try again later.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::BulkEditDialog</name>
        <message>
            <source>Replace a piece of the settings of all of them. {number}, {last4} and {country} stand for each number's own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Change %n number(s)</source>
            <translation>
                <numerusform>Change %n number</numerusform>
                <numerusform>Change %n numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) changed in the form are part of this.</source>
            <translation>
                <numerusform>%n field changed in the form is part of this.</numerusform>
                <numerusform>%n fields changed in the form are part of this.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every web address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What becomes of each number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing would change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is to be found?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of these numbers has this in the chosen fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a piece of an address, such as a host, and what is to stand in its place.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n number(s) change</source>
            <translation>
                <numerusform>%n number changes</numerusform>
                <numerusform>%n numbers change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay as before</source>
            <comment>numbers</comment>
            <translation>
                <numerusform>%n stays as before</numerusform>
                <numerusform>%n stay as before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be done</source>
            <comment>numbers</comment>
            <translation>
                <numerusform>%n cannot be done</numerusform>
                <numerusform>%n cannot be done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Review %n change(s)…</source>
            <translation>
                <numerusform>Review %n change…</numerusform>
                <numerusform>Review %n changes…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::BulkModel</name>
        <message>
            <source>%1: %2</source>
            <comment>field, what is wrong</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From → to</source>
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
            <source>Searches</source>
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
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 does not sell numbers of %2, so it was not asked.</source>
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
        <message numerus="yes">
            <source>Buy the basket (%n)…</source>
            <translation>
                <numerusform>Buy the basket (%n)…</numerusform>
                <numerusform>Buy the basket (%n)…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Buy %n selected…</source>
            <translation>
                <numerusform>Buy %n selected…</numerusform>
                <numerusform>Buy %n selected…</numerusform>
            </translation>
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
        <message>
            <source>Open %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort by</source>
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
            <source>All of this is set already. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting: purchases that are being checked could pass the spending limit with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider accepted it and goes on working.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider answered the first part. Sending the next one.</source>
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
            <source>Given back. It stays in the account until %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given back. The provider's list does not show until when it stays.</source>
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
            <source>The provider said yes. It could not be read back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider said yes, but this did not take effect: %1. Look at the number before trying again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting: this is part of the purchase, and is tried again until it can be sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting: its date has come, and it is tried again for a while.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting: nothing can be sent for this account just now. It is tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first part was answered, but the next one was not done: looking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent, but no answer came that can be relied on: looking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider refused it in words that can also mean that it happened: looking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider refused it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked again under the same key: the provider took the order once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked again under the same key: the provider refused it.</source>
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
        <message>
            <source>A person cancelled it before it was sent. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::ColumnMenu</name>
        <message>
            <source>Ascending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Descending</source>
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
        <name>NumberDesk::ConflictPanel</name>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep what is there everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write mine everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next number to decide on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: changed by somebody else since you looked</source>
            <comment>a number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some numbers were changed by somebody else since you looked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You saw: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep what is there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: keep what is there, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: write mine, %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n number(s) to decide on</source>
            <translation>
                <numerusform>%n number to decide on</numerusform>
                <numerusform>%n numbers to decide on</numerusform>
            </translation>
        </message>
        <message>
            <source>All decided</source>
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
            <source>+%1</source>
            <comment>so many more changed fields</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 → %3, not taken</source>
            <comment>a setting, its old and its new value</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: not taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: written, cannot be read back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::DroppedEdits</name>
        <message numerus="yes">
            <source>%n edit(s) of %1 were dropped.</source>
            <comment>a number, or how many</comment>
            <translation>
                <numerusform>%n edit of %1 were dropped.</numerusform>
                <numerusform>%n edits of %1 were dropped.</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring them back</source>
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
            <source>Different values – left as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be read back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>different</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::FilterEntry</name>
        <message>
            <source>Number, in any spelling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country, or one of several</source>
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
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Configured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked against release</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends soon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has a label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digits in any spelling and words, anywhere in a row.
A field narrows it: label:sales country:GB
A minus excludes: -is:configured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words that stand together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not this</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::FindingsDialog</name>
        <message>
            <source>What refreshing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What your accounts own, or have set, that no change made here explains. Each row stays until you have marked it as seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark all as seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing left to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the next refreshes find that was not done here is shown here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not be kept that you have seen this</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::FindingsModel</name>
        <message>
            <source>What</source>
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
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::FindingsNotice</name>
        <message>
            <source>Show…</source>
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
        <name>NumberDesk::History</name>
        <message>
            <source>What these settings were before is not known here, so this cannot be undone. Set them by hand.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::HistoryPanel</name>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore to…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is known of its past</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A history is of one number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is changed here, and what a refresh finds different, stands here from then on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select one number to see how it came to be what it is. Several can be brought back to a moment together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has these settings now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restoring this would change:
%1</source>
            <comment>a line for each field</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::HistoryPresenter</name>
        <message>
            <source>empty</source>
            <comment>value of a field</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Of %n number(s) it is not known what they had then: %1.</source>
            <translation>
                <numerusform>Of %n number it is not known what they had then: %1.</numerusform>
                <numerusform>Of %n numbers it is not known what they had then: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and others</source>
            <comment>numbers</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found by a refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read before a change was sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2 · by %3</source>
            <comment>what, outcome, person</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
%2
→ %3</source>
            <comment>field, old value, new value, a line each</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
%2
→ %3, not taken</source>
            <comment>field, old value, new value, a line each</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <comment>field, old value, new value</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n number(s) would change.</source>
            <translation>
                <numerusform>%n number would change.</numerusform>
                <numerusform>%n numbers would change.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) have these settings now.</source>
            <translation>
                <numerusform>%n number has these settings now.</numerusform>
                <numerusform>%n numbers have these settings now.</numerusform>
            </translation>
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
        <name>NumberDesk::ImportDialog</name>
        <message>
            <source>Tags, owners, notes and locks are kept at once. Changes at a provider are collected first, and nothing is sent before you have reviewed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows of the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparing its rows with your numbers…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file cannot be imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln row(s) change something</source>
            <translation>
                <numerusform>%Ln row changes something</numerusform>
                <numerusform>%Ln rows change something</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed since the export</source>
            <translation>
                <numerusform>%Ln changed since the export</numerusform>
                <numerusform>%Ln changed since the export</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln refused</source>
            <translation>
                <numerusform>%Ln refused</numerusform>
                <numerusform>%Ln refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left alone</source>
            <translation>
                <numerusform>%Ln left alone</numerusform>
                <numerusform>%Ln left alone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stay as they are</source>
            <translation>
                <numerusform>%Ln stay as they are</numerusform>
                <numerusform>%Ln stay as they are</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take over %Ln row(s)</source>
            <translation>
                <numerusform>Take over %Ln row</numerusform>
                <numerusform>Take over %Ln rows</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns that mean nothing here were ignored: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet has no column “row”, which tells what it was exported from. Its cells were compared with what is there now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet changes nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of the sheet was taken over</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::ListNotices</name>
        <message>
            <source>Edit account…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::LockControl</name>
        <message>
            <source>Unloc&amp;k</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loc&amp;k against release</source>
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
            <source>Account &amp;settings…</source>
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
            <source>&amp;Import a sheet…</source>
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
            <source>Re&amp;view…</source>
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
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity</source>
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
            <source>&amp;Plan</source>
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
            <source>Open %1</source>
            <extracomment>%1 is the name of a web host</extracomment>
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
        <name>NumberDesk::NoteList</name>
        <message>
            <source>Open %1</source>
            <extracomment>%1 is the name of a web host</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::NotesPanel</name>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sales, night shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags to take away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the owner of all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the note of all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept on this computer only. The filter line finds it: tag:, owner: and note:.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you typed for %1 is not saved.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>What you typed for %n number(s) is not saved.</source>
            <translation>
                <numerusform>What you typed for %n number is not saved.</numerusform>
                <numerusform>What you typed for %n numbers is not saved.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags to add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>different, stays as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of them: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some of them: %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Kept for %n number(s).</source>
            <translation>
                <numerusform>Kept for %n number.</numerusform>
                <numerusform>Kept for %n numbers.</numerusform>
            </translation>
        </message>
        <message>
            <source>This could not be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is as it was before.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::NumberChips</name>
        <message>
            <source>Ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
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
            <source>Any state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any country</source>
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
            <source>Capability</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The provider found %n</source>
            <translation>
                <numerusform>The provider found %n</numerusform>
                <numerusform>The provider found %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::NumberDetails</name>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Origin</source>
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
            <source>Ends on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limitations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notices</source>
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
            <source>Find and replace…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to plan</source>
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
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
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
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in several accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These numbers have different settings. Select numbers of one kind of account to change them together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each account has its own choices for: %1. Select numbers of one account to change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no settings of a number that can be changed from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked against release here.</source>
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
        <message numerus="yes">
            <source>%n field(s) changed</source>
            <translation>
                <numerusform>%n field changed</numerusform>
                <numerusform>%n fields changed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::NumberRelease</name>
        <message>
            <source>Re&amp;lease…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Release on a &amp;date…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select the numbers to release first.</source>
            <translation type="unfinished" />
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
            <source>not told</source>
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
            <source>Locked against release.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, locked</source>
            <comment>a number</comment>
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
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
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
            <source>What can be written here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Views</source>
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
            <source>Import…</source>
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
            <source>Capability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
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
            <source>The lock could not be kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave them out</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The %n selected number(s) lie too far apart now to stay selected.</source>
            <translation>
                <numerusform>The selected number does not stay selected now.</numerusform>
                <numerusform>The %n selected numbers lie too far apart now to stay selected.</numerusform>
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
            <source>Clear the filter</source>
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
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore to…</source>
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
            <source>Go on at %1</source>
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
        <name>NumberDesk::OfferView</name>
        <message>
            <source>Available numbers</source>
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
        <name>NumberDesk::PlanControl</name>
        <message>
            <source>&amp;Undo plan step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan could not be read or saved.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Review %n change(s)…</source>
            <translation>
                <numerusform>Review %n change…</numerusform>
                <numerusform>Review %n changes…</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was added to the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The release of %1 waits in the plan for %2.</source>
            <comment>number, date</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n release(s) wait in the plan for %1.</source>
            <comment>date</comment>
            <translation>
                <numerusform>%n release waits in the plan for %1.</numerusform>
                <numerusform>%n releases wait in the plan for %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The date of %n planned release(s) went by. Nothing was sent.</source>
            <translation>
                <numerusform>The date of %n planned release went by. Nothing was sent.</numerusform>
                <numerusform>The date of %n planned releases went by. Nothing was sent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Review…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::PlanDetail</name>
        <message>
            <source>No change selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a row to see what it will do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On its date it is only released if it was parked: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be sent on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in Activity</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::PlanFiles</name>
        <message>
            <source>Plans of NumberDesk (*.ndplan)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan was not opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the plan…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel opening the plan</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n row(s) of the file were not taken; each says why.</source>
            <translation>
                <numerusform>%n row of the file was not taken; it says why.</numerusform>
                <numerusform>%n rows of the file were not taken; each says why.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan was not saved</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::PlanPage</name>
        <message>
            <source>Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Release on a date…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order by account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open plan…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save plan…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes collect here before anything is sent: press Del on numbers to plan their release, or add to the plan from a review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is planned for this account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all accounts to see the whole plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n change(s) discarded.</source>
            <translation>
                <numerusform>%n change discarded.</numerusform>
                <numerusform>%n changes discarded.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them is under way and stays.</source>
            <translation>
                <numerusform>%n of them is under way and stays.</numerusform>
                <numerusform>%n of them are under way and stay.</numerusform>
            </translation>
        </message>
        <message>
            <source>Select one row to edit it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change is under way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number is not in the list of your numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number is bought for a subaccount, which sets it up afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to set up for numbers of this account.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n planned change(s)</source>
            <translation>
                <numerusform>%n planned change</numerusform>
                <numerusform>%n planned changes</numerusform>
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
    </context>
    <context>
        <name>NumberDesk::PlannedSettingsDialog</name>
        <message>
            <source>Planned settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are written after the purchase. Nothing is sent now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep in the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings of %1 once it is bought</source>
            <comment>number</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::Program</name>
        <message>
            <source>%1 sandbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing is switched off</source>
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
            <source>The provider is through with it, but the settings are not as wanted. Look at the number before trying again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings are neither as they were nor as wanted: look at the number, then decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was set is kept nowhere here, so it cannot be compared: a person has to look at the account's settings and decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its account is not in NumberDesk any more, so it cannot be looked for: a person has to look at the provider and decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked again: the number is not in the account, and it is on offer again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked for an hour: the number is not in the account, and it is not on offer either.</source>
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
            <source>A person decided: it happened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person decided: it did not happen.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::ReleaseDateDialog</name>
        <message>
            <source>Release on a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is sent while NumberDesk runs, at most an hour late, and can be taken back until then. After that you are asked again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Park first: send what comes in elsewhere from now on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change this address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address to change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Webhook while parked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the date away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Release %1 on a date</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Release %n number(s) on a date</source>
            <translation>
                <numerusform>Release %n number on a date</numerusform>
                <numerusform>Release %n numbers on a date</numerusform>
            </translation>
        </message>
        <message>
            <source>What this saves is not told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saves %1 a month, %2 a year.</source>
            <translation type="unfinished" />
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
            <source>A day before the next charge that is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider does not tell when the next charge is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Different addresses stand there now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing stands there now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now: %1</source>
            <comment>an address</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say where what comes in is to go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Release on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The release is under way already.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n of these numbers is locked against release.</source>
            <translation>
                <numerusform>%n of these numbers is locked against release.</numerusform>
                <numerusform>%n of these numbers are locked against release.</numerusform>
            </translation>
        </message>
        <message>
            <source>The date has to be ahead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>goes to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>used by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tagged %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ask %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing is known to depend on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>number, what depends on it</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::RemoteChoices</name>
        <message>
            <source>The list could not be read: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::RestoreDialog</name>
        <message>
            <source>Restore to a moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each number gets the settings that it had then, as far as they are known here. You see every change before anything is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Restore %n number(s)</source>
            <translation>
                <numerusform>Restore %n number</numerusform>
                <numerusform>Restore %n numbers</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking at what they had then…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The past of these numbers could not be read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::Review</name>
        <message>
            <source>Not written, because it does not go with what you keep: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You keep what is there, so nothing is left to write.</source>
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
            <source>Release on a date…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeps the changes to be reviewed and applied later</source>
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
            <source>Leave the review?</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>What you decided about %n number(s) is lost. Nothing has been sent.</source>
            <translation>
                <numerusform>What you decided about %n number is lost. Nothing has been sent.</numerusform>
                <numerusform>What you decided about %n numbers is lost. Nothing has been sent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave</source>
            <translation type="unfinished" />
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
            <source>Try again</source>
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
            <source>In full: %1</source>
            <comment>number and account</comment>
            <translation type="unfinished" />
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
            <source>Cancelled. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>number, reason</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its settings: %1</source>
            <comment>what came of the settings of a number that was bought</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed by somebody else meanwhile: decide, or nothing will be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing would change</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::ReviewTask</name>
        <message>
            <source>The balance of this account is %1; what is to be bought costs %2 now.</source>
            <translation type="unfinished" />
        </message>
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
            <source>The next charge would be on %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This uses the number and stops with it: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number is in a subaccount, so it could not be checked that it is still there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number was to be parked first, and is not: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set otherwise since the release was planned: %1. Somebody may use the number.</source>
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
            <source>%1: “%2” has not been seen in this account before. Check that it is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: this account has none with the id “%2”. Choose one from the list.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::ReviewTrouble</name>
        <message numerus="yes">
            <source>%n change(s) did not go well. Choose a row to read why.</source>
            <translation>
                <numerusform>%n change did not go well. Choose its row to read why.</numerusform>
                <numerusform>%n changes did not go well. Choose a row to read why.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show in Activity</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::Sandbox</name>
        <message>
            <source>Bird sandbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird CRM sandbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch sandbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vonage sandbox</source>
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
        <message>
            <source>%1 %2</source>
            <comment>how digits match, digits</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>up to %1 %2</source>
            <comment>a price, a currency</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::SearchesMenu</name>
        <message>
            <source>Save this search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1…</source>
            <comment>a search</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the search?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is taken out of the list of searches.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::SecretField</name>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::SheetActions</name>
        <message>
            <source>Writing the numbers to the file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export what is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spreadsheet, CSV (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln number(s) were written to “%1”.</source>
            <translation>
                <numerusform>%Ln number was written to “%1”.</numerusform>
                <numerusform>%Ln numbers were written to “%1”.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was exported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a sheet of numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheets (*.csv *.txt *.tsv *.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Tags, notes, owners and locks of %Ln number(s) are as the sheet says.</source>
            <translation>
                <numerusform>Tags, notes, owner and lock of %Ln number are as the sheet says.</numerusform>
                <numerusform>Tags, notes, owners and locks of %Ln numbers are as the sheet says.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo what was taken over from the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was kept before the import is back, but for what was changed since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was undone</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::SheetModel</name>
        <message>
            <source>%1: %2 → %3</source>
            <comment>field, from, to</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
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
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::StartNotices</name>
        <message>
            <source>Show in Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal cannot be used, so nothing is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh all accounts</source>
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
        <name>NumberDesk::StepNotice</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::ViewNameDialog</name>
        <message>
            <source>Save view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A view keeps the filter line, the chips, the columns and the sorting.</source>
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
            <source>Rename view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a name for the view.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace the view?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a view “%1” already. Its filter, columns and sorting are replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::ViewsMenu</name>
        <message>
            <source>Save view…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1…</source>
            <comment>the name of a view</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the view?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is taken out of the list of views. No number is touched.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberDesk::WriteRules</name>
        <message>
            <source>%1 is not this account's to give back. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ends already, on %2. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
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
            <source>The journal was damaged and a new one was begun, so nobody knows what was under way in “%1”. Nothing was sent. Refresh the account: once it has been read whole, you can go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its date went by before it could be sent. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is locked against release. Nothing was sent. Unlock it to go on.</source>
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
            <source>The number was to be parked first, and is not: %1. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number is not set any more as when its date was agreed to: %1. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else changed this since you looked: %1. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberPresenter</name>
        <message>
            <source>Ends on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1.</source>
            <comment>a sentence</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be given back from this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 numbers are selected. At most %2 can be changed at once: narrow the selection first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is locked against release. Unlock it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are locked against release. Unlock them first.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n of these numbers are locked against release. Leave them out, or unlock them first.</source>
            <translation>
                <numerusform>%n of these numbers is locked against release. Leave it out, or unlock it first.</numerusform>
                <numerusform>%n of these numbers are locked against release. Leave them out, or unlock them first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of these numbers cannot be given back from their account. Leave them out to release the others.</source>
            <translation>
                <numerusform>%n of these numbers cannot be given back from their account. Leave them out to release the others.</numerusform>
                <numerusform>%n of these numbers cannot be given back from their account. Leave them out to release the others.</numerusform>
            </translation>
        </message>
        <message>
            <source>It cannot be given back from this account. %1</source>
            <comment>the provider's reason</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberSheets</name>
        <message>
            <source>“%1” cannot be written: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” cannot be read: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is too large for a sheet.</source>
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
            <source>does not sell numbers of this country</source>
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
            <source>%1: this number cannot be bought from here, only in the provider's own console.</source>
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
        <name>PlanFile</name>
        <message>
            <source>It is about a whole account. Such changes are not planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is too large to be a plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is damaged: it cannot be read from byte %1 on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not a plan of NumberDesk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan was made by a newer version of NumberDesk (its format is %1, this one reads %2). Update NumberDesk to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is damaged: parts of the plan are missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is damaged or was altered: its check sum does not fit what is in it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanPresenter</name>
        <message>
            <source>Under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was due on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not told</source>
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
        <message numerus="yes">
            <source>%n change(s) added to the plan.</source>
            <translation>
                <numerusform>%n change added to the plan.</numerusform>
                <numerusform>%n changes added to the plan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Settings went into %n row(s) that the plan had already.</source>
            <translation>
                <numerusform>Settings went into %n row that the plan had already.</numerusform>
                <numerusform>Settings went into %n rows that the plan had already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Planned settings of %n number(s) were taken away because of a planned release.</source>
            <translation>
                <numerusform>Planned settings of %n number were taken away because of a planned release.</numerusform>
                <numerusform>Planned settings of %n numbers were taken away because of a planned release.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) were planned already.</source>
            <translation>
                <numerusform>%n change were planned already.</numerusform>
                <numerusform>%n changes were planned already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Settings of %n number(s) were left out because of a planned release.</source>
            <translation>
                <numerusform>Settings of %n number were left out because of a planned release.</numerusform>
                <numerusform>Settings of %n numbers were left out because of a planned release.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was added to the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>row of a plan file, why it was not taken</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No account of %1 is called “%2” here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several accounts of %1 are called “%2” here.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Applying was interrupted: %1 of %n change(s) were not sent.</source>
            <translation>
                <numerusform>Applying was interrupted: %1 of %n change were not sent.</numerusform>
                <numerusform>Applying was interrupted: %1 of %n changes were not sent.</numerusform>
            </translation>
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
        <name>ProgressText</name>
        <message>
            <source>about %1 s left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about %1 min left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about %1 h left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applied %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a pace, the time left</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 cannot be used just now; %n change(s) wait</source>
            <comment>an account</comment>
            <translation>
                <numerusform>%1 cannot be used just now; %n change waits</numerusform>
                <numerusform>%1 cannot be used just now; %n changes wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 cannot be reached; %n change(s) wait</source>
            <comment>an account</comment>
            <translation>
                <numerusform>%1 cannot be reached; %n change waits</numerusform>
                <numerusform>%1 cannot be reached; %n changes wait</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetEdits</name>
        <message>
            <source>“%1” has no meaning beside what is chosen for “%2”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <comment>in a cell: the number is locked</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <comment>in a cell: the number is not locked</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This provider has no setting “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is neither yes nor no.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: something else was entered here since the export. It was left as it is.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetFinder</name>
        <message>
            <source>The number and the last cell of this row do not belong together. Was one column sorted without the others? Export the sheet again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no number in this row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The spreadsheet has rounded the number to “%1”. Write it as text, with an apostrophe in front.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than one of your numbers fits this row. Fill in its country and account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no account “%1” at “%2” here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another of your accounts has this number, but not “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This number is not among yours. Was it released, or is its list not read yet?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetHeader</name>
        <message>
            <source>Line %1: there are two columns “%2”. Take one of them away, or give it another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1: this is no sheet of numbers. The first line names the columns, and one of them has to be “number”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetJson</name>
        <message>
            <source>The numbers of this sheet have more than %1 different names of fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1: “%2” holds a list or an object, where a text is meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1: this is damaged JSON (%2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is JSON, but no sheet of numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This sheet was made by a newer version of NumberDesk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number %1 of the sheet is no object.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetPlan</name>
        <message>
            <source>This row has more cells than there are columns. Is a quotation mark missing?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last cell of this row was changed or cut off, so that nobody knows what it was exported from. Empty it to compare the row with what is there now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed since the export: %1. The review asks what is to stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not what is there, and cannot be changed from a sheet: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1 says the same of this number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1 says something else of this number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is empty.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sinch</name>
        <message>
            <source>The balance of the Sinch account does not cover this number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Top up the account in Sinch's dashboard and buy again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch no longer offers this number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else has rented it in the meantime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project has rented it already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is kept for a number order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch refused the key ID or the key secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of the two is mistyped, or they are swapped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The access key has been deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The access key belongs to another project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A trial account cannot do this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The access key is good, but Sinch does not allow this with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a trial account: upgrade it in Sinch's dashboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The access key belongs to another project than the project ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The product is not switched on for this project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account signs in with Basic, with which Sinch refuses some writes: use OAuth 2.0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project does not have the number, or no longer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has been released and has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It belongs to another project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch does not know this number order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has expired.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number has no emergency calls, so it has no emergency address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch does not know this project. Check the project ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing at this address. Check the API base URL, the API version and the project ID of the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else is under way for this number at Sinch.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An earlier change of it has not settled yet: wait until it has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was asked for is so already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch does not sell numbers of this country and type to this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number cannot be bought in this way; try it in Sinch's dashboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service plan, campaign or voice service does not exist, or belongs to another project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The API version of the account does not fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was sent is too large for Sinch.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list cannot go on from there any more. Read it again from its start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch does not accept the request as it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch does not accept the value of “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number is still being linked to something else: wait until it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch refused this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch cannot do this just now. It is worth trying again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch had a fault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch has had too many requests in a short time. A slower pace can be set for the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch took too long to read the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer points to another address, which was not followed. Check the API base URL of the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A campaign needs an SMS service plan beside it. Fill in both or clear both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A number is named by its country and its digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account has no project ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account has no key ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key secret of the account is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch answered about another number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch knows project %1.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Sinch knows project %1. It has %n number(s).</source>
            <translation>
                <numerusform>Sinch knows project %1. It has %n number.</numerusform>
                <numerusform>Sinch knows project %1. It has %n numbers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>on %n number(s)</source>
            <translation>
                <numerusform>on %n number</numerusform>
                <numerusform>on %n numbers</numerusform>
            </translation>
        </message>
        <message>
            <source>in the Conversation app %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>used before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>an id and where it was seen</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number is bought. %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order this number in Sinch's dashboard, where all of it can be handed in. It appears here at the next refresh after Sinch has accepted it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or choose a number of another country or type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number order to hand in is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch has not finished unlinking the number, so the new link was not asked for. Set it again when it has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch answered about another number order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like an access key of Bird, not like anything of Sinch.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like the ID of an SMS service plan: it has no hyphens. A project ID and a key ID look like aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It usually looks like aaaaaaaa-bbbb-cccc-dddd-0123456789ab. Check that nothing is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the key secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the same as one of the IDs. Enter the key secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like a project ID or a key ID, not like a secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like the ID of an SMS service plan, not like a secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key secret begins or ends with a space. Check that it belongs there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the project ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the same as the project ID. An access key has an ID of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the key ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first version knows fewer settings. It may no longer answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>v1 (today's)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>v1alpha1 (the first)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch slows Basic down a lot and means it for tests.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OAuth 2.0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Basic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Sinch's dashboard under Settings, Projects. It looks like aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Sinch's dashboard under Settings, Access Keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown only once, when the access key is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Token URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where OAuth 2.0 tokens come from. Left empty, Sinch's own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An ID has no spaces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SMS service plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its ID stands in Sinch's dashboard under SMS, APIs; Sinch lists it nowhere else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>10DLC campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only for SMS from numbers of the United States. The campaign's ID at the registry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A campaign ID has at most 7 letters and digits, for example C0EXMPL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice goes to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <comment>voice goes to</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice app (RTC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SIP trunk (EST)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fax service (FAX)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The app's key stands in Sinch's dashboard under Voice, Apps; Sinch lists it nowhere else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name at Sinch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SIP trunk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fax service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callback URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is told when Sinch has linked or unlinked something of the number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anything</source>
            <comment>what a number can do</comment>
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
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the order of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch's choice</source>
            <comment>order of a list</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callback secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch signs what it sends to callback URLs with it. It holds for the whole project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number goes on until its next charge date and ends then. Nothing is paid back, and a release cannot be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 This version of the API does not show which numbers were released.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A callback secret has 32 to 64 letters, digits and hyphens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API base URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The campaign cannot be used. Check its ID, and at the campaign registry that Sinch is its connectivity partner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The campaign has too many numbers: 50 at most, or 1 for a sole proprietor. Ask Sinch for a number pool.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This number cannot be put on the campaign. Take another number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A partner of Sinch did not answer, and Sinch has stopped trying. Set it again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The campaign has not been accepted yet, which takes up to 24 hours. Set it again then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The campaign is not shared with all carriers. Have that mended at the campaign registry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The campaign could not be set up. Ask Sinch's support.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch had a fault. Ask Sinch's support.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number could not be linked to the service plan. Choose another service plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The campaign has expired. Renew it or choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A carrier has rejected the campaign. Choose another campaign.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A carrier has suspended the campaign. Clear that with Sinch's support first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A carrier is still reviewing the campaign. Wait for the end of the review and set it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The balance of the Sinch account is too low. Top it up in Sinch's dashboard and set it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The campaign is a mock for tests. Choose a real one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A toll-free number cannot join a 10DLC campaign. Leave the campaign empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The campaign's network ID is not valid for this number. Ask Sinch's support.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number could not be linked to the voice service. Check its ID and set it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch gives no reason. Set it again, or ask Sinch's support.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch gives the reason %1. Ask Sinch's support what it means.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>name of something and its id</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a mock</source>
            <comment>a campaign for tests</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2), cannot be used yet: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Sinch's reviewer writes: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 The number is kept for it until %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the order has no ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch reviews number order %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number order %1 waits for an answer of yours. Give it in Sinch's dashboard under Numbers, Orders (https://dashboard.sinch.com).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch has rejected number order %1; nothing was bought.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number order %1 has expired; nothing was bought. The number is on offer again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number order %1 is in a state that is not known here: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch asks for details: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch asks for papers: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch asks for details (%1) and papers (%2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the country is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bought with a number order, which Sinch may review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers may be needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice app %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SIP trunk %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fax service %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service plan %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It is charged for %n month(s) at a time.</source>
            <translation>
                <numerusform>It is charged for %n month at a time.</numerusform>
                <numerusform>It is charged for %n months at a time.</numerusform>
            </translation>
        </message>
        <message>
            <source>the list is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 of a page cannot be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the count is negative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list cannot go on from there. Start it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it waits for its turn</source>
            <comment>state of a job</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is under way</source>
            <comment>state of a job</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch does not say how far it is</source>
            <comment>state of a job</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>service plan %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>campaign %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>voice app %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fax service %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SMS could not be set up. %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SMS could not be set up with %1. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch has yet to set up SMS: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch has yet to set up SMS with %1: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice could not be set up. %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice could not be set up with %1. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch has yet to set up voice: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch has yet to set up voice with %1: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is no time</source>
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
        <name>StartupPresenter</name>
        <message>
            <source>2 purchases were under way; both settled.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n purchase(s) were under way; all settled.</source>
            <translation>
                <numerusform>%n purchase was under way; it settled.</numerusform>
                <numerusform>%n purchases were under way; all settled.</numerusform>
            </translation>
        </message>
        <message>
            <source>2 releases were under way; both settled.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n release(s) were under way; all settled.</source>
            <translation>
                <numerusform>%n release was under way; it settled.</numerusform>
                <numerusform>%n releases were under way; all settled.</numerusform>
            </translation>
        </message>
        <message>
            <source>2 changes of settings were under way; both settled.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n change(s) of settings were under way; all settled.</source>
            <translation>
                <numerusform>%n change of settings was under way; it settled.</numerusform>
                <numerusform>%n changes of settings were under way; all settled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n purchase(s) were under way: %1.</source>
            <extracomment>%1 is a list, as in "1 settled and 1 is still being checked"</extracomment>
            <translation>
                <numerusform>%n purchase was under way: %1.</numerusform>
                <numerusform>%n purchases were under way: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) were under way: %1.</source>
            <extracomment>%1 is a list, as in "1 settled and 1 is still being checked"</extracomment>
            <translation>
                <numerusform>%n release was under way: %1.</numerusform>
                <numerusform>%n releases were under way: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of settings were under way: %1.</source>
            <extracomment>%1 is a list, as in "1 settled and 1 is still being checked"</extracomment>
            <translation>
                <numerusform>%n change of settings was under way: %1.</numerusform>
                <numerusform>%n changes of settings were under way: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n settled</source>
            <translation>
                <numerusform>%n settled</numerusform>
                <numerusform>%n settled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n was not sent</source>
            <translation>
                <numerusform>%n was not sent</numerusform>
                <numerusform>%n were not sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is still being checked</source>
            <translation>
                <numerusform>%n is still being checked</numerusform>
                <numerusform>%n are still being checked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is yours to decide</source>
            <translation>
                <numerusform>%n is yours to decide</numerusform>
                <numerusform>%n are yours to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n did not take effect; Activity says why.</source>
            <translation>
                <numerusform>%n did not take effect; Activity says why.</numerusform>
                <numerusform>%n did not take effect; Activity says why.</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal was damaged and could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of it was deleted: it is kept as %1, and a new one was begun. What was under way is not known any more, so nothing is sent for an account until all its numbers were listed once. Refresh all accounts, then look through your numbers.</source>
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
        <name>TokenAnswer</name>
        <message>
            <source>The token address %1 could not be reached. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token address %1 did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No trusted connection to the token address %1 could be made. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No token could be had from the token address %1. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key ID or the key secret was refused at the token address %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key ID and the key secret do not belong together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key was deleted or replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token URL belongs to another provider or another region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token address %1 issues no token to a key ID and a key secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token address %1 gives no token to this key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token address %1 was asked for too many tokens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token address %1 has a fault of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token address %1 does not answer like one. Check the token URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token address %1 sent no token. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token address %1 sent a kind of token that is not known here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token address %1 answered without an access token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token URL cannot be used. %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UnsettledPresenter</name>
        <message>
            <source>Sent, no answer yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider said yes, but does not show it yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider refused it in words that can also mean that it happened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program ended while this was being sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was sent, but the journal could not be written afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking whether the account's list has the number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking whether the number has left the account's list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking whether the number has the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account's list does not have the number so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account's list still has the number so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings are not as wanted so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It counts as not done when a look at %1 or later says the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It counts as not bought when a look at %1 or later finds it on offer again, or one at %2 still does not find it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look %1 is under way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look %1 is due.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look %1 in %2 s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look %1 at %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has gone on for more than a day: you may decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider is working at it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was set is kept nowhere here, so nothing can compare it: you have to decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking did not settle it within a day: you have to decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent at %1 under a key of its own. Whatever is sent under it again, the provider buys once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent once at %1. It will not be sent again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the provider what became of it, then say so with one of the two buttons. “Check again” looks once more from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What looking cannot settle within a day is left to you to decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until it is settled nothing else of the account's settings is changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until it is settled the number cannot be bought a second time, and its price counts as spent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until it is settled the number is blocked for other changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a price that is not told</source>
            <comment>… a month</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say so only when you have seen the number in “%1” at the provider.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its price (%1 a month) stays counted as spent, and the number can be configured and released here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings chosen with it are written next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say so only when “%1” does not have the number at the provider. Its price no longer counts as spent, and the number can be bought again. Should it have been bought after all, the account pays for it, and the next refresh tells.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say so only when “%1” does not have the number any more at the provider. It counts as given back. Should it still be there, the account goes on paying for it, and the next refresh tells.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say so only when “%1” still has the number at the provider. It stays yours, goes on costing %2 a month, and can be released again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say so only when you have seen the settings at the provider. It costs nothing. Should they not be there, the next refresh shows what is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say so only when you have seen at the provider that the settings are not there. It costs nothing, and they can be written again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits for its turn in the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent; waiting for the answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was bought</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not bought</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was released</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not released</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>a number, what a person says became of it</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal keeps that you decided this.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n was sent and cannot be called back. The next start finds out what became of it.</source>
            <translation>
                <numerusform>%n change was sent and cannot be called back. The next start finds out what became of it.</numerusform>
                <numerusform>%n changes were sent and cannot be called back. The next start finds out what became of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n was not sent yet and will not be sent.</source>
            <translation>
                <numerusform>%n change was not sent yet and will not be sent.</numerusform>
                <numerusform>%n changes were not sent yet and will not be sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Quit with %n change(s) under way?</source>
            <translation>
                <numerusform>Quit with %n change under way?</numerusform>
                <numerusform>Quit with %n changes under way?</numerusform>
            </translation>
        </message>
        <message>
            <source>What was sent is in the journal, so nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
    <context>
        <name>AccountPresenter</name>
        <message>
            <source>%1 of %2…</source>
            <translation>%1 von %2…</translation>
        </message>
        <message>
            <source>refreshing…</source>
            <translation>wird aktualisiert…</translation>
        </message>
        <message>
            <source>%1 listed, provider counts %2</source>
            <translation>%1 aufgelistet, der Anbieter zählt %2</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) not understood</source>
            <translation>
                <numerusform>%n Zeile nicht verstanden</numerusform>
                <numerusform>%n Zeilen nicht verstanden</numerusform>
            </translation>
        </message>
        <message>
            <source>from the last run</source>
            <translation>vom letzten Mal</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>bereit</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>number, account</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>reading the keychain…</source>
            <translation>Schlüsselbund wird gelesen…</translation>
        </message>
        <message>
            <source>waiting for the keychain…</source>
            <translation>Warten auf den Schlüsselbund…</translation>
        </message>
        <message>
            <source>keychain is locked</source>
            <translation>Schlüsselbund ist gesperrt</translation>
        </message>
        <message>
            <source>no keychain</source>
            <translation>kein Schlüsselbund</translation>
        </message>
        <message>
            <source>secret is gone</source>
            <translation>Zugangsdaten fehlen</translation>
        </message>
        <message>
            <source>keychain failed</source>
            <translation>Schlüsselbund gestört</translation>
        </message>
        <message>
            <source>Updated just now</source>
            <translation>Gerade aktualisiert</translation>
        </message>
        <message numerus="yes">
            <source>Updated %n minute(s) ago</source>
            <translation>
                <numerusform>Vor %n Minute aktualisiert</numerusform>
                <numerusform>Vor %n Minuten aktualisiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Updated %1</source>
            <translation>Aktualisiert: %1</translation>
        </message>
        <message>
            <source>The system keychain has not answered for “%1” yet. It may be showing a prompt.</source>
            <translation>Der Schlüsselbund des Systems hat für „%1“ noch nicht geantwortet. Vielleicht zeigt er gerade eine Abfrage an.</translation>
        </message>
        <message>
            <source>The system keychain is locked, so “%1” cannot be used. Nothing was lost.</source>
            <translation>Der Schlüsselbund des Systems ist gesperrt, daher kann „%1“ nicht verwendet werden. Es ging nichts verloren.</translation>
        </message>
        <message>
            <source>This session has no system keychain, so “%1” cannot be used.</source>
            <translation>Diese Sitzung hat keinen Schlüsselbund, daher kann „%1“ nicht verwendet werden.</translation>
        </message>
        <message>
            <source>The system keychain no longer has the secret of “%1”. Enter it again in the account.</source>
            <translation>Der Schlüsselbund des Systems hat die geheimen Zugangsdaten von „%1“ nicht mehr. Geben Sie sie im Konto erneut ein.</translation>
        </message>
        <message>
            <source>The system keychain did not give the secret of “%1”.</source>
            <translation>Der Schlüsselbund des Systems hat die geheimen Zugangsdaten von „%1“ nicht herausgegeben.</translation>
        </message>
    </context>
    <context>
        <name>AccountWords</name>
        <message>
            <source>%1 was made by a newer NumberDesk.</source>
            <translation>%1 stammt von einem neueren NumberDesk.</translation>
        </message>
        <message>
            <source>%1 is damaged. It was left as it is.</source>
            <translation>%1 ist beschädigt und wurde so belassen.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 kann nicht gelesen werden: %2</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 kann nicht geschrieben werden: %2</translation>
        </message>
    </context>
    <context>
        <name>ActivityPresenter</name>
        <message>
            <source>Looks again.</source>
            <translation>Es wird erneut nachgesehen.</translation>
        </message>
        <message>
            <source>%1 now, %2 a month</source>
            <translation>%1 jetzt, %2 pro Monat</translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>%1 pro Monat</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field, value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>New value of: %1</source>
            <translation>Neuer Wert für: %1</translation>
        </message>
        <message>
            <source>Request that was not sent, secrets masked</source>
            <translation>Nicht gesendete Anfrage, Geheimes unkenntlich</translation>
        </message>
        <message>
            <source>Request as prepared, not sent yet, secrets masked</source>
            <translation>Vorbereitete, noch nicht gesendete Anfrage, Geheimes unkenntlich</translation>
        </message>
        <message numerus="yes">
            <source>%n exact request(s) in their order, secrets masked</source>
            <translation>
                <numerusform>%n genaue Anfrage, Geheimes unkenntlich</numerusform>
                <numerusform>%n genaue Anfragen in ihrer Reihenfolge, Geheimes unkenntlich</numerusform>
            </translation>
        </message>
        <message>
            <source>Exact request, secrets masked</source>
            <translation>Genaue Anfrage, Geheimes unkenntlich</translation>
        </message>
        <message>
            <source>Nothing was sent, so there is no request.</source>
            <translation>Es wurde nichts gesendet, daher gibt es keine Anfrage.</translation>
        </message>
        <message>
            <source>There is no request yet: it is written down right before it is sent.</source>
            <translation>Es gibt noch keine Anfrage: Sie wird erst unmittelbar vor dem Senden festgehalten.</translation>
        </message>
        <message>
            <source>When (UTC)</source>
            <translation>Wann (UTC)</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>In Worten</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>Anfrage-ID</translation>
        </message>
        <message>
            <source>Exact request</source>
            <translation>Genaue Anfrage</translation>
        </message>
    </context>
    <context>
        <name>BaseUrl</name>
        <message>
            <source>This is not a web address. It has to look like https://api.example.com.</source>
            <translation>Das ist keine Webadresse. Sie muss aussehen wie https://api.example.com.</translation>
        </message>
        <message>
            <source>The address has to begin with https://.</source>
            <translation>Die Adresse muss mit https:// beginnen.</translation>
        </message>
        <message>
            <source>The address has no host name.</source>
            <translation>Die Adresse hat keinen Hostnamen.</translation>
        </message>
        <message>
            <source>The address must not contain a user name or password.</source>
            <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten.</translation>
        </message>
        <message>
            <source>The address must end before any “?” or “#”.</source>
            <translation>Die Adresse muss vor einem „?“ oder „#“ enden.</translation>
        </message>
        <message>
            <source>Only https is allowed here: over plain http anybody on the way could read the secret.</source>
            <translation>Hier ist nur https erlaubt: Bei einfachem http könnte jeder unterwegs die geheimen Zugangsdaten mitlesen.</translation>
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
            <translation>Bird hat den API-Schlüssel abgelehnt.</translation>
        </message>
        <message>
            <source>The key is mistyped or not complete.</source>
            <translation>Der Schlüssel ist falsch oder unvollständig eingegeben.</translation>
        </message>
        <message>
            <source>The key has been revoked.</source>
            <translation>Der Schlüssel wurde widerrufen.</translation>
        </message>
        <message>
            <source>The key has expired.</source>
            <translation>Der Schlüssel ist abgelaufen.</translation>
        </message>
        <message>
            <source>The wallet of the organization does not cover the charge. Nothing was ordered.</source>
            <translation>Das Wallet der Organisation reicht für die Gebühr nicht aus. Es wurde nichts bestellt.</translation>
        </message>
        <message>
            <source>Top up the wallet in Bird's dashboard, then make a new purchase: Bird keeps giving the same answer to this one for three hours.</source>
            <translation>Laden Sie das Wallet im Dashboard von Bird auf und starten Sie dann einen neuen Kauf: Auf den bisherigen gibt Bird drei Stunden lang dieselbe Antwort.</translation>
        </message>
        <message>
            <source>The API key is good, but Bird does not allow this with it.</source>
            <translation>Der API-Schlüssel ist gültig, aber Bird erlaubt dies damit nicht.</translation>
        </message>
        <message>
            <source>The API key is good, but it lacks a scope: %1.</source>
            <translation>Der API-Schlüssel ist gültig, aber ihm fehlt ein Scope: %1.</translation>
        </message>
        <message>
            <source>A key keeps the scopes it was made with. Make a new key in Bird's dashboard that has this one too, and enter it in the account.</source>
            <translation>Ein Schlüssel behält die Scopes, mit denen er angelegt wurde. Legen Sie im Dashboard von Bird einen neuen Schlüssel an, der auch diesen hat, und geben Sie ihn im Konto ein.</translation>
        </message>
        <message>
            <source>The key may only be used from certain IP addresses.</source>
            <translation>Der Schlüssel darf nur von bestimmten IP-Adressen aus verwendet werden.</translation>
        </message>
        <message>
            <source>Bird has not finished checking who your organization is, and sells it no numbers before that.</source>
            <translation>Bird hat noch nicht fertig geprüft, wer Ihre Organisation ist, und verkauft ihr vorher keine Nummern.</translation>
        </message>
        <message>
            <source>An owner of the organization has to complete the verification in Bird's dashboard; an API key cannot do it.</source>
            <translation>Ein Inhaber der Organisation muss die Überprüfung im Dashboard von Bird abschließen; mit einem API-Schlüssel geht das nicht.</translation>
        </message>
        <message>
            <source>Afterwards make a new purchase.</source>
            <translation>Starten Sie danach einen neuen Kauf.</translation>
        </message>
        <message>
            <source>Bird runs this number for several customers, so it cannot be released here.</source>
            <translation>Bird betreibt diese Nummer für mehrere Kunden; daher kann sie hier nicht zurückgegeben werden.</translation>
        </message>
        <message>
            <source>It is not billed to this account, and there is nothing to stop.</source>
            <translation>Sie wird diesem Konto nicht berechnet; es gibt nichts zu beenden.</translation>
        </message>
        <message>
            <source>The account lives in another region of Bird than the one that was asked. Nothing was done.</source>
            <translation>Das Konto liegt in einer anderen Region von Bird als der, die gefragt wurde. Es ist nichts geschehen.</translation>
        </message>
        <message>
            <source>The account has an API base URL of its own that leads to the wrong region. Clear it, and the region is taken from the API key.</source>
            <translation>Das Konto hat eine eigene API-Basis-URL, die in die falsche Region führt. Leeren Sie sie, dann wird die Region dem API-Schlüssel entnommen.</translation>
        </message>
        <message>
            <source>The API key belongs to another region than it names. Make a new key.</source>
            <translation>Der API-Schlüssel gehört zu einer anderen Region, als er nennt. Legen Sie einen neuen Schlüssel an.</translation>
        </message>
        <message>
            <source>Bird does not know this number in the workspace.</source>
            <translation>Bird kennt diese Nummer im Workspace nicht.</translation>
        </message>
        <message>
            <source>It has been released in the meantime.</source>
            <translation>Sie wurde inzwischen zurückgegeben.</translation>
        </message>
        <message>
            <source>It belongs to another workspace than the API key.</source>
            <translation>Sie gehört zu einem anderen Workspace als der API-Schlüssel.</translation>
        </message>
        <message>
            <source>Bird does not know this order in the workspace.</source>
            <translation>Bird kennt diese Bestellung im Workspace nicht.</translation>
        </message>
        <message>
            <source>There is nothing at this address. Check the API base URL of the account.</source>
            <translation>Unter dieser Adresse gibt es nichts. Prüfen Sie die API-Basis-URL des Kontos.</translation>
        </message>
        <message>
            <source>Somebody else has bought the number in the meantime.</source>
            <translation>Jemand anderes hat die Nummer inzwischen gekauft.</translation>
        </message>
        <message>
            <source>The account owns the number already.</source>
            <translation>Dem Konto gehört die Nummer schon.</translation>
        </message>
        <message>
            <source>The number is not one that Bird sells.</source>
            <translation>Bird verkauft diese Nummer nicht.</translation>
        </message>
        <message>
            <source>The number to forward to is not one of the workspace's verified numbers.</source>
            <translation>Die Nummer, an die weitergeleitet werden soll, gehört nicht zu den verifizierten Nummern des Workspace.</translation>
        </message>
        <message>
            <source>There is no trunk with this ID, or it takes no incoming calls.</source>
            <translation>Es gibt keinen Trunk mit dieser ID, oder er nimmt keine eingehenden Anrufe an.</translation>
        </message>
        <message>
            <source>Calls to this number do not arrive at Bird, so it can have no route.</source>
            <translation>Anrufe an diese Nummer kommen nicht bei Bird an; daher kann sie keine Route haben.</translation>
        </message>
        <message>
            <source>Bird does not accept the request as it was made.</source>
            <translation>Bird nimmt die Anfrage so, wie sie gestellt wurde, nicht an.</translation>
        </message>
        <message>
            <source>Bird does not accept the value of “%1”.</source>
            <translation>Bird nimmt den Wert von „%1“ nicht an.</translation>
        </message>
        <message>
            <source>Bird says that this clashes with something else.</source>
            <translation>Bird meldet, dass dies etwas anderem widerspricht.</translation>
        </message>
        <message>
            <source>Bird takes the request for malformed. That is a fault of this program: report it together with the request ID.</source>
            <translation>Für Bird hat die Anfrage nicht die richtige Form. Das ist ein Fehler dieses Programms: Melden Sie ihn zusammen mit der Anfrage-ID.</translation>
        </message>
        <message>
            <source>Bird is still working on this very request.</source>
            <translation>Bird arbeitet noch an genau dieser Anfrage.</translation>
        </message>
        <message>
            <source>Bird has seen another request with the key of this one. That is a fault of this program: report it together with the request ID.</source>
            <translation>Bird hat schon eine andere Anfrage mit dem Schlüssel dieser Anfrage gesehen. Das ist ein Fehler dieses Programms: Melden Sie ihn zusammen mit der Anfrage-ID.</translation>
        </message>
        <message>
            <source>The place in the list has expired. Search or refresh again from the start.</source>
            <translation>Die Stelle in der Liste ist abgelaufen. Suchen oder aktualisieren Sie noch einmal von vorn.</translation>
        </message>
        <message>
            <source>Bird cannot take purchases and changes just now, and has not carried this one out. Try again in a while.</source>
            <translation>Bird kann zurzeit keine Käufe und Änderungen annehmen und hat diese nicht ausgeführt. Versuchen Sie es nach einer Weile noch einmal.</translation>
        </message>
        <message>
            <source>The connection ended before Bird had answered, so it is not known whether it was done.</source>
            <translation>Die Verbindung endete, bevor Bird geantwortet hatte; daher ist nicht bekannt, ob es geschehen ist.</translation>
        </message>
        <message>
            <source>The answer points to another address, which was not followed. Check the API base URL of the account.</source>
            <translation>Die Antwort verweist auf eine andere Adresse; dem wurde nicht gefolgt. Prüfen Sie die API-Basis-URL des Kontos.</translation>
        </message>
        <message>
            <source>Bird refused this.</source>
            <translation>Bird hat dies abgelehnt.</translation>
        </message>
        <message>
            <source>Bird has had too many requests in a short time. All keys of the organization share its limit; a slower pace can be set for the account.</source>
            <translation>Bird hat in kurzer Zeit zu viele Anfragen erhalten. Alle Schlüssel der Organisation teilen sich eine Grenze; für das Konto lässt sich ein langsameres Tempo einstellen.</translation>
        </message>
        <message>
            <source>There may be no region “%1”: check the beginning of the API key.</source>
            <translation>Vielleicht gibt es keine Region „%1“: Prüfen Sie den Anfang des API-Schlüssels.</translation>
        </message>
        <message>
            <source>This number is no longer on sale, so nothing was ordered. Choose another.</source>
            <translation>Diese Nummer wird nicht mehr verkauft, daher wurde nichts bestellt. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>Somebody else has bought it in the meantime.</source>
            <translation>Jemand anderes hat sie inzwischen gekauft.</translation>
        </message>
        <message>
            <source>It was a supplier's number, of which Bird shows what there is at the moment.</source>
            <translation>Es war die Nummer eines Zulieferers; Bird zeigt davon, was gerade da ist.</translation>
        </message>
        <message>
            <source>A number is named by its country and its digits.</source>
            <translation>Eine Nummer wird durch ihr Land und ihre Ziffern benannt.</translation>
        </message>
        <message numerus="yes">
            <source>With a country, Bird takes at most %n digit(s) after the country code.</source>
            <translation>
                <numerusform>Zusammen mit einem Land nimmt Bird höchstens %n Ziffer nach der Landesvorwahl an.</numerusform>
                <numerusform>Zusammen mit einem Land nimmt Bird höchstens %n Ziffern nach der Landesvorwahl an.</numerusform>
            </translation>
        </message>
        <message>
            <source>The API key belongs to the workspace “%1”.</source>
            <translation>Der API-Schlüssel gehört zum Workspace „%1“.</translation>
        </message>
        <message>
            <source>The change has no id to be known by.</source>
            <translation>Die Änderung hat keine ID, an der sie zu erkennen ist.</translation>
        </message>
        <message>
            <source>This number is not in Bird's list of numbers that can take calls, so it has no name and no call route that could be set. Nothing was sent.</source>
            <translation>Diese Nummer steht nicht in Birds Liste der Nummern, die Anrufe annehmen können; daher hat sie weder Namen noch Anrufroute, die sich setzen ließen. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>It cannot do voice.</source>
            <translation>Sie kann keine Sprache.</translation>
        </message>
        <message>
            <source>It has only just been bought.</source>
            <translation>Sie wurde eben erst gekauft.</translation>
        </message>
        <message>
            <source>The papers that its country asks for are not complete.</source>
            <translation>Die Unterlagen, die ihr Land verlangt, sind nicht vollständig.</translation>
        </message>
        <message>
            <source>Bird does not let this account release the number.</source>
            <translation>Bird lässt nicht zu, dass dieses Konto die Nummer zurückgibt.</translation>
        </message>
        <message>
            <source>Bird's answer is about another number than the one asked for.</source>
            <translation>Birds Antwort handelt von einer anderen Nummer als der, nach der gefragt wurde.</translation>
        </message>
        <message>
            <source>The API key of the account is missing.</source>
            <translation>Der API-Schlüssel des Kontos fehlt.</translation>
        </message>
        <message>
            <source>After “bk_” an API key names its region, such as us1 or eu1, and then goes on with “_”. This one names none.</source>
            <translation>Nach „bk_“ nennt ein API-Schlüssel seine Region, zum Beispiel us1 oder eu1, und geht dann mit „_“ weiter. Dieser nennt keine.</translation>
        </message>
        <message>
            <source>This is only the beginning of an API key. Bird shows the whole key once, when it is made; later its dashboard shows no more than its beginning.</source>
            <translation>Das ist nur der Anfang eines API-Schlüssels. Bird zeigt den ganzen Schlüssel nur einmal, beim Anlegen; später zeigt das Dashboard nur noch den Anfang.</translation>
        </message>
        <message>
            <source>Enter only the key, without the word in front of it.</source>
            <translation>Geben Sie nur den Schlüssel ein, ohne das Wort davor.</translation>
        </message>
        <message>
            <source>This looks like an organization ID or a workspace ID of Bird CRM, not like an API key. An API key begins with bk_ and its region, such as bk_us1_.</source>
            <translation>Das sieht aus wie eine Organisations-ID oder Workspace-ID von Bird CRM, nicht wie ein API-Schlüssel. Ein API-Schlüssel beginnt mit bk_ und seiner Region, zum Beispiel bk_us1_.</translation>
        </message>
        <message>
            <source>This looks like the ID of something in Bird, not like an API key, which begins with bk_ and its region, such as bk_us1_.</source>
            <translation>Das sieht aus wie die ID von etwas bei Bird, nicht wie ein API-Schlüssel; der beginnt mit bk_ und seiner Region, zum Beispiel bk_us1_.</translation>
        </message>
        <message>
            <source>This looks like the signing secret of a webhook, not like an API key, which begins with bk_ and its region, such as bk_us1_.</source>
            <translation>Das sieht aus wie das Signatur-Secret eines Webhooks, nicht wie ein API-Schlüssel; der beginnt mit bk_ und seiner Region, zum Beispiel bk_us1_.</translation>
        </message>
        <message>
            <source>This looks like an access key of Bird CRM. Add it as an account of “Bird CRM”, or enter an API key here: it begins with bk_ and its region, such as bk_us1_.</source>
            <translation>Das sieht aus wie ein Zugriffsschlüssel von Bird CRM. Fügen Sie ihn als Konto von „Bird CRM“ hinzu, oder geben Sie hier einen API-Schlüssel ein: Er beginnt mit bk_ und seiner Region, zum Beispiel bk_us1_.</translation>
        </message>
        <message>
            <source>This looks like an access key of MessageBird from the time before Bird. Make an API key in Bird's dashboard: it begins with bk_ and its region, such as bk_us1_.</source>
            <translation>Das sieht aus wie ein Zugriffsschlüssel von MessageBird aus der Zeit vor Bird. Legen Sie im Dashboard von Bird einen API-Schlüssel an: Er beginnt mit bk_ und seiner Region, zum Beispiel bk_us1_.</translation>
        </message>
        <message>
            <source>An API key of Bird begins with bk_ and its region, such as bk_us1_ or bk_eu1_.</source>
            <translation>Ein API-Schlüssel von Bird beginnt mit bk_ und seiner Region, zum Beispiel bk_us1_ oder bk_eu1_.</translation>
        </message>
        <message>
            <source>The key begins or ends with a space or a line break. Remove it.</source>
            <translation>Der Schlüssel beginnt oder endet mit einem Leerzeichen oder Zeilenumbruch. Entfernen Sie es.</translation>
        </message>
        <message>
            <source>There is a character in the key that no API key has. Copy it again.</source>
            <translation>Der Schlüssel enthält ein Zeichen, das in keinem API-Schlüssel vorkommt. Kopieren Sie ihn noch einmal.</translation>
        </message>
        <message>
            <source>This place in the list belongs to another search. Search again from the start.</source>
            <translation>Diese Stelle in der Liste gehört zu einer anderen Suche. Suchen Sie noch einmal von vorn.</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>Begins with bk_ and its region. Made in Bird's dashboard with the scopes numbers (write), voice (read) and voice_management (write), and shown there once.</source>
            <translation>Beginnt mit bk_ und seiner Region. Wird im Dashboard von Bird mit den Scopes numbers (write), voice (read) und voice_management (write) angelegt und dort nur einmal angezeigt.</translation>
        </message>
        <message>
            <source>Voice name</source>
            <translation>Voice-Name</translation>
        </message>
        <message>
            <source>The workspace's own label for the number. It is shown nowhere to callers.</source>
            <translation>Die Bezeichnung der Nummer nur für den Workspace. Anrufende sehen sie nirgends.</translation>
        </message>
        <message>
            <source>Calls go to</source>
            <translation>Anrufe gehen an</translation>
        </message>
        <message>
            <source>Takes effect at once; what was set before stops answering.</source>
            <translation>Gilt sofort; was vorher gesetzt war, nimmt keine Anrufe mehr an.</translation>
        </message>
        <message>
            <source>The workspace's default route</source>
            <translation>Standardroute des Workspace</translation>
        </message>
        <message>
            <source>Nowhere: reject them</source>
            <translation>Niemanden: Anrufe abweisen</translation>
        </message>
        <message>
            <source>SIP trunk</source>
            <translation>SIP-Trunk</translation>
        </message>
        <message>
            <source>Another phone number</source>
            <translation>Andere Telefonnummer</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Voicemail</translation>
        </message>
        <message>
            <source>Trunk ID</source>
            <translation>Trunk-ID</translation>
        </message>
        <message>
            <source>In Bird's dashboard under Voice, Trunks.</source>
            <translation>Im Dashboard von Bird unter „Voice“, „Trunks“.</translation>
        </message>
        <message>
            <source>This is no trunk ID. It begins with spt_.</source>
            <translation>Das ist keine Trunk-ID. Sie beginnt mit spt_.</translation>
        </message>
        <message>
            <source>Forward to</source>
            <translation>Weiterleiten an</translation>
        </message>
        <message>
            <source>Has to be one of the workspace's verified numbers.</source>
            <translation>Muss eine der verifizierten Nummern des Workspace sein.</translation>
        </message>
        <message>
            <source>Caller shown</source>
            <translation>Angezeigte Nummer</translation>
        </message>
        <message>
            <source>Which number the phone that is forwarded to shows.</source>
            <translation>Welche Nummer das Telefon anzeigt, an das weitergeleitet wird.</translation>
        </message>
        <message>
            <source>The number that was dialled</source>
            <translation>Die gewählte Nummer</translation>
        </message>
        <message>
            <source>The number of the caller</source>
            <translation>Die Nummer der anrufenden Person</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>The whole number, for example +44 7700 900123.</source>
            <translation>Die ganze Nummer, zum Beispiel +44 7700 900123.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Any type</source>
            <translation>Alle Typen</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Mobil</translation>
        </message>
        <message>
            <source>Local</source>
            <translation>Ortsnetz</translation>
        </message>
        <message>
            <source>National</source>
            <translation>National</translation>
        </message>
        <message>
            <source>Toll-free</source>
            <translation>Gebührenfrei</translation>
        </message>
        <message>
            <source>Short code</source>
            <translation>Kurzwahl</translation>
        </message>
        <message>
            <source>Short code, free to the sender</source>
            <translation>Kurzwahl, für Absender kostenlos</translation>
        </message>
        <message>
            <source>Begins with</source>
            <translation>Beginnt mit</translation>
        </message>
        <message>
            <source>The digits after the country code, at most 10; without a country, all digits.</source>
            <translation>Die Ziffern nach der Landesvorwahl, höchstens 10; ohne Land alle Ziffern.</translation>
        </message>
        <message>
            <source>Able to</source>
            <translation>Kann</translation>
        </message>
        <message>
            <source>Anything</source>
            <translation>Beliebig</translation>
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
            <translation>Sprache</translation>
        </message>
        <message>
            <source>SMS and voice</source>
            <translation>SMS und Sprache</translation>
        </message>
        <message>
            <source>SMS, MMS and voice</source>
            <translation>SMS, MMS und Sprache</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>API base URL</source>
            <translation>API-Basis-URL</translation>
        </message>
        <message>
            <source>Bird does not tell prices here. Buying starts a monthly charge, and a set-up fee may be taken; it is not refunded when the order fails.</source>
            <translation>Bird gibt hier keine Preise an. Mit dem Kauf beginnt eine monatliche Gebühr, und es kann eine Einrichtungsgebühr anfallen; sie wird nicht erstattet, wenn die Bestellung scheitert.</translation>
        </message>
        <message>
            <source>The number ends at once and cannot be taken back. Its monthly charge stops, and so does every channel that uses it.</source>
            <translation>Die Nummer endet sofort und lässt sich nicht zurückholen. Ihre monatliche Gebühr endet, und jeder Kanal, der sie verwendet, fällt aus.</translation>
        </message>
        <message>
            <source>the id is empty</source>
            <translation>die ID ist leer</translation>
        </message>
        <message>
            <source>Row %1 of the page cannot be read: %2</source>
            <translation>Zeile %1 der Seite kann nicht gelesen werden: %2</translation>
        </message>
        <message>
            <source>Bird is taking the charge for the number.</source>
            <translation>Bird bucht die Gebühr für die Nummer ab.</translation>
        </message>
        <message>
            <source>Bird is ordering the number from its supplier.</source>
            <translation>Bird bestellt die Nummer bei seinem Zulieferer.</translation>
        </message>
        <message>
            <source>Bird waits for its supplier. This can take long.</source>
            <translation>Bird wartet auf seinen Zulieferer. Das kann lange dauern.</translation>
        </message>
        <message>
            <source>Bird works on the order; it gives its state as “%1”.</source>
            <translation>Bird arbeitet an der Bestellung und nennt ihren Zustand „%1“.</translation>
        </message>
        <message>
            <source>Bird could not deliver this number: its order has failed. A set-up fee that was taken is not refunded.</source>
            <translation>Bird konnte diese Nummer nicht liefern: Die Bestellung ist gescheitert. Eine schon abgebuchte Einrichtungsgebühr wird nicht erstattet.</translation>
        </message>
        <message>
            <source>The supplier has no longer had the number. Choose another one.</source>
            <translation>Der Zulieferer hatte die Nummer nicht mehr. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>The charge could not be taken. Top up the wallet and make a new purchase.</source>
            <translation>Die Gebühr konnte nicht abgebucht werden. Laden Sie das Wallet auf und starten Sie einen neuen Kauf.</translation>
        </message>
        <message>
            <source>The newest order of this number has failed, but it may be an older one.</source>
            <translation>Die neueste Bestellung dieser Nummer ist gescheitert; es kann aber eine ältere sein.</translation>
        </message>
        <message>
            <source>The newest order of this number has failed, but it may be an older one: %1</source>
            <translation>Die neueste Bestellung dieser Nummer ist gescheitert; es kann aber eine ältere sein: %1</translation>
        </message>
        <message>
            <source>Shared: Bird runs this number for several customers. It is not billed to this account and cannot be released.</source>
            <translation>Geteilt: Bird betreibt diese Nummer für mehrere Kunden. Sie wird diesem Konto nicht berechnet und kann nicht zurückgegeben werden.</translation>
        </message>
        <message>
            <source>Bird calls this kind of number “%1”.</source>
            <translation>Bird nennt diese Art von Nummer „%1“.</translation>
        </message>
        <message>
            <source>Billed, but it carries no traffic yet: the papers that its country asks for are not complete.</source>
            <translation>Wird berechnet, überträgt aber noch nichts: Die Unterlagen, die ihr Land verlangt, sind nicht vollständig.</translation>
        </message>
        <message>
            <source>Bird gives its state as “%1”.</source>
            <translation>Bird nennt ihren Zustand „%1“.</translation>
        </message>
        <message>
            <source>Blocked for want of papers since %1.</source>
            <translation>Wegen fehlender Unterlagen gesperrt seit %1.</translation>
        </message>
        <message>
            <source>Papers are outstanding; until they are due, the number can be used.</source>
            <translation>Unterlagen stehen noch aus; bis sie fällig sind, kann die Nummer verwendet werden.</translation>
        </message>
        <message>
            <source>Bird gives the state of its papers as “%1”.</source>
            <translation>Bird nennt den Zustand ihrer Unterlagen „%1“.</translation>
        </message>
        <message>
            <source>Register who owns the number in Bird's dashboard.</source>
            <translation>Registrieren Sie im Dashboard von Bird, wem die Nummer gehört.</translation>
        </message>
        <message>
            <source>the country is empty</source>
            <translation>das Land ist leer</translation>
        </message>
        <message>
            <source>Papers needed: it is billed at once, but carries no traffic until its ownership is registered in Bird's dashboard.</source>
            <translation>Unterlagen nötig: Die Nummer wird sofort berechnet, überträgt aber nichts, bis im Dashboard von Bird registriert ist, wem sie gehört.</translation>
        </message>
        <message>
            <source>Its name and call route are not known: the API key lacks the scope voice (read).</source>
            <translation>Ihr Name und ihre Anrufroute sind nicht bekannt: Dem API-Schlüssel fehlt der Scope voice (read).</translation>
        </message>
        <message>
            <source>Its name and call route are not known: Bird does not tell them for this account.</source>
            <translation>Ihr Name und ihre Anrufroute sind nicht bekannt: Bird gibt sie für dieses Konto nicht an.</translation>
        </message>
        <message>
            <source>Bird reports that its call route does not work as it is set.</source>
            <translation>Bird meldet, dass ihre Anrufroute so, wie sie gesetzt ist, nicht funktioniert.</translation>
        </message>
        <message>
            <source>Bird's answer does not say whether the number is released.</source>
            <translation>Aus der Antwort von Bird geht nicht hervor, ob die Nummer zurückgegeben ist.</translation>
        </message>
        <message>
            <source>Enter the API key.</source>
            <translation>Geben Sie den API-Schlüssel ein.</translation>
        </message>
        <message>
            <source>Rejects calls</source>
            <translation>Weist Anrufe ab</translation>
        </message>
        <message>
            <source>Trunk %1</source>
            <translation>Trunk %1</translation>
        </message>
    </context>
    <context>
        <name>BirdCrm</name>
        <message>
            <source>Bird refused the access key.</source>
            <translation>Bird hat den Zugriffsschlüssel abgelehnt.</translation>
        </message>
        <message>
            <source>The key is mistyped, or has been revoked.</source>
            <translation>Der Schlüssel ist falsch eingegeben oder wurde widerrufen.</translation>
        </message>
        <message>
            <source>It is a key of Bird's newer platform (it begins with “bk_”), which is another kind of account here.</source>
            <translation>Es ist ein Schlüssel von Birds neuerer Plattform (er beginnt mit „bk_“); das ist hier eine andere Art von Konto.</translation>
        </message>
        <message>
            <source>The access key is good, but no policy of its roles allows %1 %2.</source>
            <comment>the method and the path of a request</comment>
            <translation>Der Zugriffsschlüssel ist gültig, aber keine Policy seiner Rollen erlaubt %1 %2.</translation>
        </message>
        <message>
            <source>Add this to a policy of one of the key's roles: %1</source>
            <translation>Ergänzen Sie dies in einer Policy einer der Rollen des Schlüssels: %1</translation>
        </message>
        <message>
            <source>Or the organization ID or the workspace ID is another's: the two look alike.</source>
            <translation>Oder die Organisations-ID oder die Workspace-ID gehört zu etwas anderem: Beide sehen gleich aus.</translation>
        </message>
        <message>
            <source>Bird knows no organization with this organization ID.</source>
            <translation>Bird kennt keine Organisation mit dieser Organisations-ID.</translation>
        </message>
        <message>
            <source>Bird knows no stock of numbers for this organization ID and workspace ID.</source>
            <translation>Bird kennt zu dieser Organisations-ID und Workspace-ID keinen Nummernbestand.</translation>
        </message>
        <message>
            <source>Bird knows no workspace with this workspace ID.</source>
            <translation>Bird kennt keinen Workspace mit dieser Workspace-ID.</translation>
        </message>
        <message>
            <source>Bird does not have this number in stock any more.</source>
            <translation>Bird hat diese Nummer nicht mehr im Bestand.</translation>
        </message>
        <message>
            <source>Bird knows no such number in this workspace, or it has no subscription.</source>
            <translation>Bird kennt keine solche Nummer in diesem Workspace, oder sie hat kein Abonnement.</translation>
        </message>
        <message>
            <source>The organization ID and the workspace ID are swapped, or one is mistyped.</source>
            <translation>Organisations-ID und Workspace-ID sind vertauscht, oder eine ist falsch eingegeben.</translation>
        </message>
        <message>
            <source>The API base URL of the account is not Bird's.</source>
            <translation>Die API-Basis-URL des Kontos ist nicht die von Bird.</translation>
        </message>
        <message>
            <source>Somebody else has bought it in the meantime.</source>
            <translation>Jemand anderes hat sie inzwischen gekauft.</translation>
        </message>
        <message>
            <source>The search is old: search again and choose another number.</source>
            <translation>Die Suche ist alt: Suchen Sie erneut und wählen Sie eine andere Nummer.</translation>
        </message>
        <message>
            <source>The number has been released already.</source>
            <translation>Die Nummer wurde schon zurückgegeben.</translation>
        </message>
        <message>
            <source>It belongs to another workspace.</source>
            <translation>Sie gehört zu einem anderen Workspace.</translation>
        </message>
        <message>
            <source>The wallet of the organization does not cover this number.</source>
            <translation>Das Wallet der Organisation reicht für diese Nummer nicht aus.</translation>
        </message>
        <message>
            <source>Top up the wallet in Bird's dashboard, then buy again.</source>
            <translation>Laden Sie das Wallet im Dashboard von Bird auf und kaufen Sie dann noch einmal.</translation>
        </message>
        <message>
            <source>Bird wants to know who uses a number like this. It takes such papers only in its dashboard; the number cannot be bought from here.</source>
            <translation>Bird will wissen, wer eine solche Nummer verwendet. Solche Unterlagen nimmt es nur in seinem Dashboard an; die Nummer kann nicht von hier aus gekauft werden.</translation>
        </message>
        <message>
            <source>Buy this number in Bird's dashboard, where the papers can be given. It appears here at the next refresh.</source>
            <translation>Kaufen Sie diese Nummer im Dashboard von Bird, wo sich die Unterlagen angeben lassen. Hier erscheint sie beim nächsten Aktualisieren.</translation>
        </message>
        <message>
            <source>Or choose a number of another country or type.</source>
            <translation>Oder wählen Sie eine Nummer eines anderen Landes oder Typs.</translation>
        </message>
        <message>
            <source>Bird wants this number to be reserved before it is bought, and only its dashboard does that. Buy it there; it appears here at the next refresh.</source>
            <translation>Bird verlangt, dass diese Nummer vor dem Kauf reserviert wird, und das geht nur in seinem Dashboard. Kaufen Sie sie dort; hier erscheint sie beim nächsten Aktualisieren.</translation>
        </message>
        <message>
            <source>Bird said no.</source>
            <translation>Bird hat abgelehnt.</translation>
        </message>
        <message>
            <source>Bird does not accept the request as it was made.</source>
            <translation>Bird nimmt die Anfrage so, wie sie gestellt wurde, nicht an.</translation>
        </message>
        <message>
            <source>Bird does not accept the value of “%1”.</source>
            <translation>Bird nimmt den Wert von „%1“ nicht an.</translation>
        </message>
        <message>
            <source>Bird says that this number is taken: by somebody else, or by this workspace already.</source>
            <translation>Bird meldet, dass diese Nummer vergeben ist: an jemand anderen oder schon an diesen Workspace.</translation>
        </message>
        <message>
            <source>Bird says that the number is being changed, or has been released already.</source>
            <translation>Bird meldet, dass die Nummer gerade geändert wird oder schon zurückgegeben ist.</translation>
        </message>
        <message>
            <source>effect “allow”, action “%1”, resource “%2”</source>
            <comment>a line of an access policy at Bird</comment>
            <translation>effect „allow“, action „%1“, resource „%2“</translation>
        </message>
        <message>
            <source>Bird says that it has no such operation.</source>
            <translation>Bird meldet, dass es diesen Vorgang nicht gibt.</translation>
        </message>
        <message>
            <source>Bird has had too many requests in a short time and did not process this one. A slower pace can be set for the account.</source>
            <translation>Bird hat in kurzer Zeit zu viele Anfragen erhalten und diese nicht bearbeitet. Für das Konto lässt sich ein langsameres Tempo einstellen.</translation>
        </message>
        <message>
            <source>The answer points to another address, which was not followed. Check the API base URL of the account.</source>
            <translation>Die Antwort verweist auf eine andere Adresse; dem wurde nicht gefolgt. Prüfen Sie die API-Basis-URL des Kontos.</translation>
        </message>
        <message>
            <source>A number is named by its country and its digits.</source>
            <translation>Eine Nummer wird durch ihr Land und ihre Ziffern benannt.</translation>
        </message>
        <message>
            <source>Bird's CRM API cannot change anything at a number. Its dashboard can.</source>
            <translation>Die CRM-API von Bird kann an einer Nummer nichts ändern. Im Dashboard von Bird geht es.</translation>
        </message>
        <message>
            <source>The access key is good, but the organization has no workspace with this workspace ID.</source>
            <translation>Der Zugriffsschlüssel ist gültig, aber die Organisation hat keinen Workspace mit dieser Workspace-ID.</translation>
        </message>
        <message>
            <source>The workspaces of the organization are: %1</source>
            <translation>Die Workspaces der Organisation sind: %1</translation>
        </message>
        <message>
            <source>It may be the ID of the organization, or of a project at Sinch: they look alike.</source>
            <translation>Es könnte die ID der Organisation sein oder die eines Projekts bei Sinch: Sie sehen gleich aus.</translation>
        </message>
        <message>
            <source>Bird does not have this number in stock any more. Search again and choose another one.</source>
            <translation>Bird hat diese Nummer nicht mehr im Bestand. Suchen Sie erneut und wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>Bird delivers this number only on request, which has to be made in its dashboard.</source>
            <translation>Bird liefert diese Nummer nur auf Anfrage; die Anfrage ist in seinem Dashboard zu stellen.</translation>
        </message>
        <message>
            <source>The workspace does not have this number any more.</source>
            <translation>Der Workspace hat diese Nummer nicht mehr.</translation>
        </message>
        <message>
            <source>ID-OF-%1</source>
            <comment>no spaces</comment>
            <translation>ID-VON-%1</translation>
        </message>
        <message>
            <source>Bird knows the workspace “%1”.</source>
            <translation>Bird kennt den Workspace „%1“.</translation>
        </message>
        <message>
            <source>Bird knows this access key, which may see numbers but not the names of workspaces.</source>
            <translation>Bird kennt diesen Zugriffsschlüssel; er darf Nummern sehen, aber nicht die Namen der Workspaces.</translation>
        </message>
        <message>
            <source>This is an API key of Bird's newer platform, not an ID.</source>
            <translation>Das ist ein API-Schlüssel von Birds neuerer Plattform, keine ID.</translation>
        </message>
        <message>
            <source>This looks like an ID of Bird's newer platform. Here an ID is a UUID, such as aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</source>
            <translation>Das sieht aus wie eine ID von Birds neuerer Plattform. Hier ist eine ID eine UUID, zum Beispiel aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</translation>
        </message>
        <message>
            <source>This looks like a service plan ID of Sinch. An ID of Bird has dashes, such as aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</source>
            <translation>Das sieht aus wie die ID eines Serviceplans von Sinch. Eine ID von Bird hat Bindestriche, zum Beispiel aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</translation>
        </message>
        <message>
            <source>This is no such ID. It looks like aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</source>
            <translation>Das ist keine solche ID. Sie sieht aus wie aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</translation>
        </message>
        <message>
            <source>Enter the access key.</source>
            <translation>Geben Sie den Zugriffsschlüssel ein.</translation>
        </message>
        <message>
            <source>This key belongs to Bird's newer platform. Add it as an account at Bird instead.</source>
            <translation>Dieser Schlüssel gehört zu Birds neuerer Plattform. Fügen Sie ihn stattdessen als Konto bei Bird hinzu.</translation>
        </message>
        <message>
            <source>This looks like an ID: of an organization, a workspace, or a key or project at Sinch. An access key is another text.</source>
            <translation>Das sieht aus wie eine ID: einer Organisation, eines Workspace oder eines Schlüssels oder Projekts bei Sinch. Ein Zugriffsschlüssel sieht anders aus.</translation>
        </message>
        <message>
            <source>This looks like a service plan ID of Sinch. Check that it is an access key.</source>
            <translation>Das sieht aus wie die ID eines Serviceplans von Sinch. Prüfen Sie, ob es ein Zugriffsschlüssel ist.</translation>
        </message>
        <message>
            <source>Enter the access key without the word “AccessKey” in front of it.</source>
            <translation>Geben Sie den Zugriffsschlüssel ohne das Wort „AccessKey“ davor ein.</translation>
        </message>
        <message>
            <source>The access key has a space in it. Check that it belongs there.</source>
            <translation>Der Zugriffsschlüssel enthält ein Leerzeichen. Prüfen Sie, ob es dazugehört.</translation>
        </message>
        <message>
            <source>Enter the organization ID.</source>
            <translation>Geben Sie die Organisations-ID ein.</translation>
        </message>
        <message>
            <source>Enter the workspace ID.</source>
            <translation>Geben Sie die Workspace-ID ein.</translation>
        </message>
        <message>
            <source>Organization ID and workspace ID are the same. They look alike, but each is its own.</source>
            <translation>Organisations-ID und Workspace-ID sind gleich. Sie sehen ähnlich aus, aber es sind zwei verschiedene.</translation>
        </message>
        <message>
            <source>the subscription is not active</source>
            <translation>das Abonnement ist nicht aktiv</translation>
        </message>
        <message>
            <source>%1 to the number does not work now.</source>
            <translation>%1 eingehend: zurzeit außer Betrieb.</translation>
        </message>
        <message>
            <source>%1 to the number does not work now: %2.</source>
            <translation>%1 eingehend: zurzeit außer Betrieb (%2).</translation>
        </message>
        <message>
            <source>%1 from the number does not work now.</source>
            <translation>%1 ausgehend: zurzeit außer Betrieb.</translation>
        </message>
        <message>
            <source>%1 from the number does not work now: %2.</source>
            <translation>%1 ausgehend: zurzeit außer Betrieb (%2).</translation>
        </message>
        <message>
            <source>%1 to the number stands at “%2” in Bird's words.</source>
            <translation>%1 eingehend: Bird nennt den Zustand „%2“.</translation>
        </message>
        <message>
            <source>%1 from the number stands at “%2” in Bird's words.</source>
            <translation>%1 ausgehend: Bird nennt den Zustand „%2“.</translation>
        </message>
        <message>
            <source>%1 to the number works, but: %2.</source>
            <translation>%1 eingehend funktioniert, aber: %2.</translation>
        </message>
        <message>
            <source>%1 from the number works, but: %2.</source>
            <translation>%1 ausgehend funktioniert, aber: %2.</translation>
        </message>
        <message>
            <source>Connector %1</source>
            <translation>Connector %1</translation>
        </message>
        <message>
            <source>Channel %1</source>
            <translation>Kanal %1</translation>
        </message>
        <message>
            <source>this is no point in time</source>
            <translation>das ist kein Zeitpunkt</translation>
        </message>
        <message>
            <source>Access key</source>
            <translation>Zugriffsschlüssel</translation>
        </message>
        <message>
            <source>In Bird's dashboard under Settings, Security, Access keys. Its roles need policies that allow what is to be done here.</source>
            <translation>Im Dashboard von Bird unter „Settings“, „Security“, „Access keys“. Seine Rollen brauchen Policies, die erlauben, was hier getan werden soll.</translation>
        </message>
        <message>
            <source>Organization ID</source>
            <translation>Organisations-ID</translation>
        </message>
        <message>
            <source>In the settings of the organization. It looks like the workspace ID, but is another.</source>
            <translation>In den Einstellungen der Organisation. Sie sieht aus wie die Workspace-ID, ist aber eine andere.</translation>
        </message>
        <message>
            <source>Workspace ID</source>
            <translation>Workspace-ID</translation>
        </message>
        <message>
            <source>In the settings of the organization under Workspaces, where a workspace is edited.</source>
            <translation>In den Einstellungen der Organisation unter „Workspaces“, beim Bearbeiten eines Workspace.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Any type</source>
            <translation>Alle Typen</translation>
        </message>
        <message>
            <source>First digits</source>
            <translation>Erste Ziffern</translation>
        </message>
        <message>
            <source>With the country code.</source>
            <translation>Mit der Landesvorwahl.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Älteste zuerst</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>API base URL</source>
            <translation>API-Basis-URL</translation>
        </message>
        <message>
            <source>Bird does not tell the price of this number. Buying it starts a monthly charge, which is taken from the wallet.</source>
            <translation>Bird gibt den Preis dieser Nummer nicht an. Mit dem Kauf beginnt eine monatliche Gebühr, die vom Wallet abgebucht wird.</translation>
        </message>
        <message>
            <source>The number's subscription ends. Bird decides when the number goes, which can be at once; whatever uses it stops, and it cannot be taken back.</source>
            <translation>Das Abonnement der Nummer endet. Wann die Nummer verschwindet, entscheidet Bird, vielleicht sofort; was sie verwendet, fällt aus, und sie lässt sich nicht zurückholen.</translation>
        </message>
        <message>
            <source>the country is empty</source>
            <translation>das Land ist leer</translation>
        </message>
        <message>
            <source>the ID is empty</source>
            <translation>die ID ist leer</translation>
        </message>
        <message>
            <source>On request</source>
            <translation>Auf Anfrage</translation>
        </message>
        <message>
            <source>Its order is still a draft at Bird.</source>
            <translation>Die Bestellung ist bei Bird noch ein Entwurf.</translation>
        </message>
        <message>
            <source>Its order stands at “%1” in Bird's words.</source>
            <translation>Die Bestellung hat bei Bird den Zustand „%1“.</translation>
        </message>
        <message>
            <source>Give the papers for this number in Bird's dashboard.</source>
            <translation>Geben Sie die Unterlagen für diese Nummer im Dashboard von Bird an.</translation>
        </message>
        <message>
            <source>Row %1 of this page cannot be read: %2</source>
            <translation>Zeile %1 dieser Seite kann nicht gelesen werden: %2</translation>
        </message>
        <message>
            <source>The answer is none of Bird's: it does not say whether it was done.</source>
            <translation>Die Antwort stammt nicht von Bird: Aus ihr geht nicht hervor, ob es geschehen ist.</translation>
        </message>
        <message>
            <source>the exponent %1 makes no price</source>
            <translation>der Exponent %1 ergibt keinen Preis</translation>
        </message>
        <message>
            <source>The account has no organization ID.</source>
            <translation>Das Konto hat keine Organisations-ID.</translation>
        </message>
        <message>
            <source>The account has no workspace ID.</source>
            <translation>Das Konto hat keine Workspace-ID.</translation>
        </message>
        <message>
            <source>This is no page of a search at Bird.</source>
            <translation>Das ist keine Seite einer Suche bei Bird.</translation>
        </message>
        <message>
            <source>The access key of the account is missing.</source>
            <translation>Der Zugriffsschlüssel des Kontos fehlt.</translation>
        </message>
    </context>
    <context>
        <name>BulkEdit</name>
        <message>
            <source>Nobody knows what %1 stands for. There are {number}, {last4} and {country}.</source>
            <translation>Wofür %1 steht, ist nicht bekannt. Es gibt {number}, {last4} und {country}.</translation>
        </message>
    </context>
    <context>
        <name>CapabilityText</name>
        <message>
            <source>%1: neither inbound nor outbound</source>
            <translation>%1: weder eingehend noch ausgehend</translation>
        </message>
        <message>
            <source>%1: inbound only, blocked now</source>
            <translation>%1: nur eingehend, zurzeit gesperrt</translation>
        </message>
        <message>
            <source>%1: inbound only</source>
            <translation>%1: nur eingehend</translation>
        </message>
        <message>
            <source>%1: outbound only, blocked now</source>
            <translation>%1: nur ausgehend, zurzeit gesperrt</translation>
        </message>
        <message>
            <source>%1: outbound only</source>
            <translation>%1: nur ausgehend</translation>
        </message>
        <message>
            <source>%1: inbound and outbound blocked now</source>
            <translation>%1: eingehend und ausgehend zurzeit gesperrt</translation>
        </message>
        <message>
            <source>%1: inbound blocked now, outbound works</source>
            <translation>%1: eingehend zurzeit gesperrt, ausgehend möglich</translation>
        </message>
        <message>
            <source>%1: outbound blocked now, inbound works</source>
            <translation>%1: ausgehend zurzeit gesperrt, eingehend möglich</translation>
        </message>
        <message>
            <source>%1: inbound and outbound</source>
            <translation>%1: eingehend und ausgehend</translation>
        </message>
    </context>
    <context>
        <name>ChangeCells</name>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>From → to</source>
            <translation>Von → nach</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>an account that is gone</source>
            <translation>ein Konto, das es nicht mehr gibt</translation>
        </message>
    </context>
    <context>
        <name>ChangeJson</name>
        <message>
            <source>“%1” is not a text.</source>
            <translation>„%1“ ist kein Text.</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>„%1“ fehlt.</translation>
        </message>
        <message>
            <source>“%1” is not a list of settings.</source>
            <translation>„%1“ ist keine Liste von Einstellungen.</translation>
        </message>
        <message>
            <source>“%1” is not an amount of money.</source>
            <translation>„%1“ ist kein Geldbetrag.</translation>
        </message>
        <message>
            <source>“%1” is not a kind of change that this version knows.</source>
            <translation>„%1“ ist keine Art von Änderung, die diese Version kennt.</translation>
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation>„%1“ ist keine Nummer.</translation>
        </message>
    </context>
    <context>
        <name>ChangePresenter</name>
        <message>
            <source>Bought, and seen in the account.</source>
            <translation>Gekauft und im Konto gesehen.</translation>
        </message>
        <message>
            <source>Given back. Where it stays for a while, the number says until when.</source>
            <translation>Zurückgegeben. Bleibt die Nummer noch eine Weile, steht bei ihr, bis wann.</translation>
        </message>
        <message>
            <source>Settings written, verified by reading back.</source>
            <translation>Einstellungen geschrieben und durch Zurücklesen bestätigt.</translation>
        </message>
        <message>
            <source>Looked up: it was not bought.</source>
            <translation>Nachgesehen: Es wurde nicht gekauft.</translation>
        </message>
        <message>
            <source>Looked up: it was not released.</source>
            <translation>Nachgesehen: Es wurde nicht zurückgegeben.</translation>
        </message>
        <message>
            <source>Looked up: the settings were not written.</source>
            <translation>Nachgesehen: Die Einstellungen wurden nicht geschrieben.</translation>
        </message>
        <message>
            <source>Buy</source>
            <translation>Kaufen</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Zurückgeben</translation>
        </message>
        <message>
            <source>Configure</source>
            <translation>Einrichten</translation>
        </message>
        <message>
            <source>Account settings</source>
            <translation>Kontoeinstellungen</translation>
        </message>
        <message>
            <source>Subaccount</source>
            <translation>Unterkonto</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>label of a subaccount's key, the key</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Nicht geschehen</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Konflikt</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Handlungsbedarf</translation>
        </message>
        <message>
            <source>Nothing left this computer. It can be tried again.</source>
            <translation>Nichts hat diesen Rechner verlassen. Sie können es erneut versuchen.</translation>
        </message>
        <message>
            <source>The provider refused it.</source>
            <translation>Der Anbieter hat es abgelehnt.</translation>
        </message>
        <message>
            <source>Somebody changed the same setting meanwhile. Nothing was written.</source>
            <translation>Jemand hat inzwischen dieselbe Einstellung geändert. Es wurde nichts geschrieben.</translation>
        </message>
        <message numerus="yes">
            <source>Buy %n number(s)</source>
            <translation>
                <numerusform>%n Nummer kaufen</numerusform>
                <numerusform>%n Nummern kaufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Release %n number(s)</source>
            <translation>
                <numerusform>%n Nummer zurückgeben</numerusform>
                <numerusform>%n Nummern zurückgeben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Update %n number(s)</source>
            <translation>
                <numerusform>%n Nummer ändern</numerusform>
                <numerusform>%n Nummern ändern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Apply %n change(s)</source>
            <translation>
                <numerusform>%n Änderung anwenden</numerusform>
                <numerusform>%n Änderungen anwenden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChangeWords</name>
        <message>
            <source>Another change of this number is not settled yet. Nothing was sent.</source>
            <translation>Eine andere Änderung dieser Nummer ist noch nicht geklärt. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The change has moved on meanwhile.</source>
            <translation>Die Änderung ist inzwischen weiter fortgeschritten.</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Rent, configure and give back phone numbers at several providers.</source>
            <translation>Telefonnummern bei mehreren Anbietern mieten, einrichten und zurückgeben.</translation>
        </message>
        <message>
            <source>Start with simulated providers; nothing costs money.</source>
            <translation>Mit simulierten Anbietern starten; nichts kostet Geld.</translation>
        </message>
        <message>
            <source>Keep all files of this run under DIR.</source>
            <translation>Alle Dateien dieses Laufs unter DIR ablegen.</translation>
        </message>
        <message>
            <source>Colours: desktop, light or dark.</source>
            <translation>Farben: desktop, light oder dark.</translation>
        </message>
        <message>
            <source>For measuring the start.</source>
            <translation>Zum Messen des Starts.</translation>
        </message>
        <message>
            <source>Sandbox: which numbers there are.</source>
            <translation>Sandbox: welche Nummern es gibt.</translation>
        </message>
        <message>
            <source>Sandbox: how many numbers are owned.</source>
            <translation>Sandbox: wie viele Nummern schon gemietet sind.</translation>
        </message>
        <message>
            <source>Sandbox: how late each answer comes.</source>
            <translation>Sandbox: wie spät jede Antwort kommt.</translation>
        </message>
        <message>
            <source>Sandbox: how long orders and provisioning take.</source>
            <translation>Sandbox: wie lange Bestellungen und Bereitstellung dauern.</translation>
        </message>
        <message>
            <source>Sandbox: permitted requests per second.</source>
            <translation>Sandbox: erlaubte Anfragen pro Sekunde.</translation>
        </message>
        <message>
            <source>Sandbox: permitted requests at once.</source>
            <translation>Sandbox: erlaubte gleichzeitige Anfragen.</translation>
        </message>
        <message>
            <source>--%1 is only for --sandbox.</source>
            <translation>--%1 gilt nur zusammen mit --sandbox.</translation>
        </message>
        <message>
            <source>--look takes desktop, light or dark.</source>
            <translation>--look erlaubt desktop, light oder dark.</translation>
        </message>
        <message>
            <source>Unexpected argument: %1</source>
            <translation>Unerwartetes Argument: %1</translation>
        </message>
        <message>
            <source>--profile needs the name of a folder.</source>
            <translation>--profile braucht den Namen eines Ordners.</translation>
        </message>
    </context>
    <context>
        <name>CsvReader</name>
        <message>
            <source>The file is cut off or damaged.</source>
            <translation>Die Datei ist abgeschnitten oder beschädigt.</translation>
        </message>
        <message>
            <source>Line %1: there are characters that are not UTF-8. Save it again as “CSV UTF-8”, or as “Text CSV” with the character set Unicode (UTF-8).</source>
            <translation>Zeile %1: Hier stehen Zeichen, die kein UTF-8 sind. Speichern Sie die Datei noch einmal als „CSV UTF-8“ oder als „Text CSV“ mit dem Zeichensatz Unicode (UTF-8).</translation>
        </message>
        <message>
            <source>Line %1: there are bytes that are no text. Is this a spreadsheet's own format? Save it as CSV.</source>
            <translation>Zeile %1: Hier stehen Bytes, die kein Text sind. Ist das das eigene Format eines Tabellenprogramms? Speichern Sie die Datei als CSV.</translation>
        </message>
        <message>
            <source>Line %1: this is longer than any row of a table of numbers.</source>
            <translation>Zeile %1: Das ist länger als jede Zeile einer Nummerntabelle.</translation>
        </message>
        <message>
            <source>Line %1: a quotation mark is opened here and never closed.</source>
            <translation>Zeile %1: Hier beginnt ein Anführungszeichen, das nirgends geschlossen wird.</translation>
        </message>
        <message>
            <source>Line %1: there is text behind a closing quotation mark.</source>
            <translation>Zeile %1: Hinter einem schließenden Anführungszeichen steht Text.</translation>
        </message>
    </context>
    <context>
        <name>DatabaseWords</name>
        <message>
            <source>The file is damaged.</source>
            <translation>Die Datei ist beschädigt.</translation>
        </message>
        <message>
            <source>The file has not been opened.</source>
            <translation>Die Datei wurde nicht geöffnet.</translation>
        </message>
        <message>
            <source>%1 is in use by another NumberDesk (process %2 on %3).</source>
            <translation>%1 wird von einem anderen NumberDesk verwendet (Prozess %2 auf %3).</translation>
        </message>
        <message>
            <source>%1 cannot be locked for this program.</source>
            <translation>%1 kann nicht für dieses Programm gesperrt werden.</translation>
        </message>
        <message>
            <source>%1 was made by a newer NumberDesk.</source>
            <translation>%1 stammt von einem neueren NumberDesk.</translation>
        </message>
        <message>
            <source>The file is not one of NumberDesk's.</source>
            <translation>Die Datei ist keine von NumberDesk.</translation>
        </message>
        <message>
            <source>%1 cannot be opened for writing.</source>
            <translation>%1 kann nicht zum Schreiben geöffnet werden.</translation>
        </message>
        <message>
            <source>%1 is damaged and cannot be set aside.</source>
            <translation>%1 ist beschädigt und kann nicht beiseitegelegt werden.</translation>
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
            <translation>Sprache</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>Local</source>
            <comment>type of number</comment>
            <translation>Ortsnetz</translation>
        </message>
        <message>
            <source>Mobile</source>
            <comment>type of number</comment>
            <translation>Mobil</translation>
        </message>
        <message>
            <source>Toll-free</source>
            <comment>type of number</comment>
            <translation>Gebührenfrei</translation>
        </message>
        <message>
            <source>National</source>
            <comment>type of number</comment>
            <translation>National</translation>
        </message>
        <message>
            <source>Short code</source>
            <comment>type of number</comment>
            <translation>Kurzwahl</translation>
        </message>
        <message numerus="yes">
            <source>This is too long for a filter. Use at most %n character(s).</source>
            <translation>
                <numerusform>Das ist zu lang für einen Filter. Höchstens %n Zeichen sind möglich.</numerusform>
                <numerusform>Das ist zu lang für einen Filter. Höchstens %n Zeichen sind möglich.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no field “%1”. Fields are %2. Put it in quotes to look for it as it stands.</source>
            <translation>Ein Feld „%1“ gibt es nicht. Felder sind %2. In Anführungszeichen wird danach gesucht, wie es dasteht.</translation>
        </message>
        <message>
            <source>Write what to look for right after “%1:”, for example %2.</source>
            <translation>Was gesucht wird, steht direkt hinter „%1:“, zum Beispiel %2.</translation>
        </message>
        <message>
            <source>There is nothing between these quotation marks.</source>
            <translation>Zwischen diesen Anführungszeichen steht nichts.</translation>
        </message>
        <message>
            <source>The quotation that begins here has no end. Close it with ".</source>
            <translation>Die Anführung, die hier beginnt, hat kein Ende. Schließen Sie sie mit ".</translation>
        </message>
        <message>
            <source>“%1:” takes digits, for example %2.</source>
            <translation>„%1:“ nimmt Ziffern, zum Beispiel %2.</translation>
        </message>
        <message>
            <source>“%1” is nothing that “%2:” knows. It takes %3.</source>
            <translation>„%1“ ist nichts, was „%2:“ kennt. Möglich sind %3.</translation>
        </message>
        <message>
            <source>A minus stands right before what is not wanted, for example -label:sales.</source>
            <translation>Ein Minus steht direkt vor dem, was nicht gewünscht ist, zum Beispiel -label:vertrieb.</translation>
        </message>
        <message>
            <source>“%1 %2” is not an amount of money that can be read exactly.</source>
            <translation>„%1 %2“ ist kein Geldbetrag, der sich genau lesen lässt.</translation>
        </message>
        <message>
            <source>not told</source>
            <comment>a price</comment>
            <translation>nicht angegeben</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n price(s) not told</source>
            <translation>
                <numerusform>%1 und %n Preis nicht angegeben</numerusform>
                <numerusform>%1 und %n Preise nicht angegeben</numerusform>
            </translation>
        </message>
        <message>
            <source>This phone number is too short. Enter all of its digits.</source>
            <translation>Diese Telefonnummer ist zu kurz. Geben Sie alle Ziffern ein.</translation>
        </message>
        <message>
            <source>This phone number has too many digits. Check it for a digit that was typed twice.</source>
            <translation>Diese Telefonnummer hat zu viele Ziffern. Prüfen Sie, ob eine Ziffer doppelt eingegeben wurde.</translation>
        </message>
        <message>
            <source>No country has the code that this phone number begins with. Check the digits after the plus.</source>
            <translation>Kein Land hat die Vorwahl, mit der diese Telefonnummer beginnt. Prüfen Sie die Ziffern nach dem Plus.</translation>
        </message>
        <message>
            <source>“%1” is not a phone number: only digits were expected.</source>
            <translation>„%1“ ist keine Telefonnummer: Es werden nur Ziffern erwartet.</translation>
        </message>
        <message>
            <source>A plus can only stand in front of a phone number. Enter one number.</source>
            <translation>Ein Plus kann nur am Anfang einer Telefonnummer stehen. Geben Sie eine einzige Nummer ein.</translation>
        </message>
        <message>
            <source>A phone number has no letters. Enter its digits.</source>
            <translation>Eine Telefonnummer enthält keine Buchstaben. Geben Sie ihre Ziffern ein.</translation>
        </message>
        <message>
            <source>“%1” cannot be part of a phone number. Remove it.</source>
            <translation>„%1“ kann nicht Teil einer Telefonnummer sein. Entfernen Sie es.</translation>
        </message>
        <message>
            <source>Enter a phone number.</source>
            <translation>Geben Sie eine Telefonnummer ein.</translation>
        </message>
        <message>
            <source>Begin with + and the country code, for example +44 20 7946 0018.</source>
            <translation>Beginnen Sie mit + und der Landesvorwahl, zum Beispiel +44 20 7946 0018.</translation>
        </message>
        <message>
            <source>Choose the country to search in.</source>
            <translation>Wählen Sie das Land, in dem gesucht werden soll.</translation>
        </message>
        <message>
            <source>Choose a value for “%1”: it is needed.</source>
            <translation>Wählen Sie einen Wert für „%1“: Er wird benötigt.</translation>
        </message>
        <message>
            <source>Fill in “%1”: it is needed.</source>
            <translation>Füllen Sie „%1“ aus: Die Angabe wird benötigt.</translation>
        </message>
        <message>
            <source>“%1” is needed as long as “%2” is set. Fill in both or neither.</source>
            <translation>„%1“ wird benötigt, solange „%2“ gesetzt ist. Füllen Sie beides aus oder keines von beiden.</translation>
        </message>
        <message>
            <source>“%1” is not one of the choices. Choose one from the list.</source>
            <translation>„%1“ steht nicht zur Auswahl. Wählen Sie einen Eintrag aus der Liste.</translation>
        </message>
        <message>
            <source>This is not a SIP address. It looks like sip:desk@pbx.example.com.</source>
            <translation>Das ist keine SIP-Adresse. Sie sieht aus wie sip:desk@pbx.example.com.</translation>
        </message>
        <message>
            <source>This is not an application ID. It looks like 01234567-89ab-cdef-0123-456789abcdef.</source>
            <translation>Das ist keine Anwendungs-ID. Sie sieht aus wie 01234567-89ab-cdef-0123-456789abcdef.</translation>
        </message>
        <message>
            <source>“%1” does not have the form that is expected here. Check it for a wrong or missing character.</source>
            <translation>„%1“ hat nicht die hier erwartete Form. Prüfen Sie, ob ein Zeichen falsch ist oder fehlt.</translation>
        </message>
        <message>
            <source>“%1” contains a line break or another control character. Remove it.</source>
            <translation>„%1“ enthält einen Zeilenumbruch oder ein anderes Steuerzeichen. Entfernen Sie es.</translation>
        </message>
        <message>
            <source>Digits only: remove the letters.</source>
            <translation>Nur Ziffern: Entfernen Sie die Buchstaben.</translation>
        </message>
        <message>
            <source>Digits only: remove the spaces.</source>
            <translation>Nur Ziffern: Entfernen Sie die Leerzeichen.</translation>
        </message>
        <message>
            <source>Digits only: remove “%1”. Write 0 to 9 without signs.</source>
            <translation>Nur Ziffern: Entfernen Sie „%1“. Schreiben Sie 0 bis 9 ohne andere Zeichen.</translation>
        </message>
        <message>
            <source>“%1” is not the code of a country. Choose one from the list.</source>
            <translation>„%1“ ist kein Länderkürzel. Wählen Sie einen Eintrag aus der Liste.</translation>
        </message>
        <message>
            <source>The address contains a space or an invisible character. Remove it.</source>
            <translation>Die Adresse enthält ein Leerzeichen oder ein unsichtbares Zeichen. Entfernen Sie es.</translation>
        </message>
        <message>
            <source>A webhook address begins with https:// (or http://).</source>
            <translation>Eine Webhook-Adresse beginnt mit https:// (oder http://).</translation>
        </message>
        <message>
            <source>This is not a valid web address. Check it for a wrong or missing character.</source>
            <translation>Das ist keine gültige Webadresse. Prüfen Sie, ob ein Zeichen falsch ist oder fehlt.</translation>
        </message>
        <message>
            <source>The address names no host. A complete one looks like https://hooks.example.com/inbound.</source>
            <translation>Die Adresse nennt keinen Host. Eine vollständige sieht aus wie https://hooks.example.com/inbound.</translation>
        </message>
        <message>
            <source>Port 0 cannot be reached. Use another port or leave it out.</source>
            <translation>Port 0 ist nicht erreichbar. Verwenden Sie einen anderen Port oder lassen Sie ihn weg.</translation>
        </message>
        <message>
            <source>The address contains a user name or password, which others could read. Remove everything up to the @.</source>
            <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort, das andere lesen könnten. Entfernen Sie alles bis zum @.</translation>
        </message>
        <message>
            <source>The part from # on is never sent to a server. Remove it.</source>
            <translation>Der Teil ab # wird nie an einen Server gesendet. Entfernen Sie ihn.</translation>
        </message>
        <message>
            <source>The address contains an encoded control character, such as %0A. Remove it.</source>
            <translation>Die Adresse enthält ein kodiertes Steuerzeichen wie %0A. Entfernen Sie es.</translation>
        </message>
        <message>
            <source>This host has letters that can be mistaken for others. Its real name is %1: check that this is the host you mean.</source>
            <translation>Dieser Host enthält Buchstaben, die man mit anderen verwechseln kann. Sein wirklicher Name ist %1: Prüfen Sie, ob Sie diesen Host meinen.</translation>
        </message>
        <message>
            <source>The host is an IP address (%1), which may change or be out of the provider's reach. A host name is safer.</source>
            <translation>Der Host ist eine IP-Adresse (%1), die sich ändern oder für den Anbieter unerreichbar sein kann. Ein Hostname ist sicherer.</translation>
        </message>
        <message>
            <source>%1 is known only inside a local network: the provider can hardly reach it.</source>
            <translation>%1 ist nur in einem lokalen Netz bekannt: Der Anbieter kann es kaum erreichen.</translation>
        </message>
        <message>
            <source>http:// is not encrypted: messages can be read on their way. Prefer https://.</source>
            <translation>http:// ist nicht verschlüsselt: Nachrichten können unterwegs mitgelesen werden. Verwenden Sie besser https://.</translation>
        </message>
    </context>
    <context>
        <name>ErrorPresenter</name>
        <message>
            <source>It was cancelled.</source>
            <translation>Der Vorgang wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Start it again when you want it.</source>
            <translation>Starten Sie ihn erneut, wenn Sie möchten.</translation>
        </message>
        <message>
            <source>The provider did not answer in time.</source>
            <translation>Der Anbieter hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The provider could not be reached.</source>
            <translation>Der Anbieter war nicht erreichbar.</translation>
        </message>
        <message>
            <source>Check the network and the API base URL, then try again.</source>
            <translation>Prüfen Sie das Netzwerk und die API-Basis-URL und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>No trusted connection to the provider could be made.</source>
            <translation>Es kam keine vertrauenswürdige Verbindung zum Anbieter zustande.</translation>
        </message>
        <message>
            <source>Check the API base URL and this computer's clock; ask whoever runs your network whether it inspects connections.</source>
            <translation>Prüfen Sie die API-Basis-URL und die Uhr dieses Rechners; fragen Sie Ihre Netzwerkbetreuung, ob Verbindungen untersucht werden.</translation>
        </message>
        <message>
            <source>The provider asked to slow down.</source>
            <translation>Der Anbieter bittet um ein langsameres Tempo.</translation>
        </message>
        <message>
            <source>Wait a little, or set a lower pace for this account.</source>
            <translation>Warten Sie ein wenig oder stellen Sie für dieses Konto ein niedrigeres Tempo ein.</translation>
        </message>
        <message>
            <source>The provider has a fault of its own.</source>
            <translation>Beim Anbieter selbst liegt eine Störung vor.</translation>
        </message>
        <message>
            <source>Try again later; its status page may tell more.</source>
            <translation>Versuchen Sie es später erneut; vielleicht steht mehr auf der Statusseite des Anbieters.</translation>
        </message>
        <message>
            <source>The provider sent an answer that cannot be understood.</source>
            <translation>Der Anbieter hat eine Antwort gesendet, die nicht zu verstehen ist.</translation>
        </message>
        <message>
            <source>Check the API base URL; if it is right, try again later.</source>
            <translation>Prüfen Sie die API-Basis-URL; wenn sie stimmt, versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>The provider refused the credentials.</source>
            <translation>Der Anbieter hat die Zugangsdaten abgelehnt.</translation>
        </message>
        <message>
            <source>Check them in the provider's dashboard and enter them again.</source>
            <translation>Prüfen Sie sie im Dashboard des Anbieters und geben Sie sie erneut ein.</translation>
        </message>
        <message>
            <source>These credentials are not allowed to do this.</source>
            <translation>Mit diesen Zugangsdaten ist das nicht erlaubt.</translation>
        </message>
        <message>
            <source>Ask whoever owns the account to allow it.</source>
            <translation>Bitten Sie die Inhaber des Kontos, es zu erlauben.</translation>
        </message>
        <message>
            <source>The provider does not know what was asked for.</source>
            <translation>Der Anbieter kennt nicht, wonach gefragt wurde.</translation>
        </message>
        <message>
            <source>Refresh and look again; check the API base URL.</source>
            <translation>Aktualisieren Sie und sehen Sie erneut nach; prüfen Sie die API-Basis-URL.</translation>
        </message>
        <message>
            <source>Something else happened to it in the meantime.</source>
            <translation>Inzwischen ist etwas anderes damit geschehen.</translation>
        </message>
        <message>
            <source>Refresh, look at what is there now, and decide again.</source>
            <translation>Aktualisieren Sie, sehen Sie nach, was jetzt da ist, und entscheiden Sie neu.</translation>
        </message>
        <message>
            <source>The provider refused it.</source>
            <translation>Der Anbieter hat es abgelehnt.</translation>
        </message>
        <message>
            <source>Look at the likely causes and try again.</source>
            <translation>Sehen Sie sich die wahrscheinlichen Ursachen an und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The balance does not cover it.</source>
            <translation>Das Guthaben reicht dafür nicht aus.</translation>
        </message>
        <message>
            <source>Top the account up in the provider's dashboard.</source>
            <translation>Laden Sie das Konto im Dashboard des Anbieters auf.</translation>
        </message>
        <message>
            <source>The provider wants an address or papers for this number.</source>
            <translation>Der Anbieter verlangt für diese Nummer eine Adresse oder Unterlagen.</translation>
        </message>
        <message>
            <source>It can only be bought in the provider's dashboard.</source>
            <translation>Sie kann nur im Dashboard des Anbieters gekauft werden.</translation>
        </message>
        <message>
            <source>Something in it is not well-formed.</source>
            <translation>Etwas darin hat nicht die richtige Form.</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>Berichtigen Sie es und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>This provider cannot do that.</source>
            <translation>Dieser Anbieter kann das nicht.</translation>
        </message>
        <message>
            <source>Look in the provider's dashboard whether it can be done there.</source>
            <translation>Sehen Sie im Dashboard des Anbieters nach, ob es dort möglich ist.</translation>
        </message>
        <message>
            <source>The system keychain is locked.</source>
            <translation>Der Schlüsselbund des Systems ist gesperrt.</translation>
        </message>
        <message>
            <source>Unlock it and try again, or use the secret for this session only.</source>
            <translation>Entsperren Sie ihn und versuchen Sie es erneut, oder verwenden Sie die geheimen Zugangsdaten nur für diese Sitzung.</translation>
        </message>
        <message>
            <source>The secret is not in the system keychain.</source>
            <translation>Die geheimen Zugangsdaten sind nicht im Schlüsselbund des Systems.</translation>
        </message>
        <message>
            <source>Enter it again, or use it for this session only.</source>
            <translation>Geben Sie sie erneut ein oder verwenden Sie sie nur für diese Sitzung.</translation>
        </message>
        <message>
            <source>A file of this profile cannot be read or written.</source>
            <translation>Eine Datei dieses Profils kann nicht gelesen oder geschrieben werden.</translation>
        </message>
        <message>
            <source>Check the disk and the rights of the folder.</source>
            <translation>Prüfen Sie den Datenträger und die Rechte des Ordners.</translation>
        </message>
        <message>
            <source>NumberDesk made a mistake.</source>
            <translation>NumberDesk hat einen Fehler gemacht.</translation>
        </message>
        <message>
            <source>Restart it; if it happens again, please report it.</source>
            <translation>Starten Sie es neu; wenn es wieder vorkommt, melden Sie es bitte.</translation>
        </message>
        <message>
            <source>What was already shown stays as it was.</source>
            <translation>Was schon angezeigt wurde, bleibt, wie es war.</translation>
        </message>
        <message>
            <source>The offers found so far stay.</source>
            <translation>Die bisher gefundenen Angebote bleiben.</translation>
        </message>
        <message>
            <source>Nothing was saved.</source>
            <translation>Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>Nothing was bought.</source>
            <translation>Es wurde nichts gekauft.</translation>
        </message>
        <message>
            <source>Nothing was released.</source>
            <translation>Es wurde nichts zurückgegeben.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The provider says: %1</source>
            <translation>Der Anbieter sagt: %1</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>Code: %1</translation>
        </message>
        <message>
            <source>HTTP status: %1</source>
            <translation>HTTP-Status: %1</translation>
        </message>
        <message>
            <source>Request id: %1</source>
            <translation>Anfrage-ID: %1</translation>
        </message>
        <message>
            <source>It was sent, and whether it took effect is being checked. It will not be sent again.</source>
            <translation>Es wurde gesendet; ob es wirksam wurde, wird gerade geprüft. Es wird nicht noch einmal gesendet.</translation>
        </message>
        <message>
            <source>Activity shows what comes of it.</source>
            <translation>„Aktivität“ zeigt, was daraus wird.</translation>
        </message>
    </context>
    <context>
        <name>FieldEditors</name>
        <message>
            <source>Choose one, or type another</source>
            <translation>Wählen Sie einen Eintrag oder geben Sie einen anderen ein</translation>
        </message>
        <message>
            <source>%1 – choose one, or type another</source>
            <comment>nothing chosen</comment>
            <translation>%1 – auswählen oder anderes eingeben</translation>
        </message>
        <message>
            <source>Cannot be read back</source>
            <translation>Kann nicht zurückgelesen werden</translation>
        </message>
    </context>
    <context>
        <name>FindingPresenter</name>
        <message>
            <source>Bought after all</source>
            <translation>Doch gekauft</translation>
        </message>
        <message>
            <source>Not bought here</source>
            <translation>Nicht hier gekauft</translation>
        </message>
        <message>
            <source>Gone after all</source>
            <translation>Doch nicht mehr da</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Nicht mehr da</translation>
        </message>
        <message>
            <source>Still owned</source>
            <translation>Noch im Konto</translation>
        </message>
        <message>
            <source>Set after all</source>
            <translation>Doch gesetzt</translation>
        </message>
        <message>
            <source>Changed elsewhere</source>
            <translation>Anderswo geändert</translation>
        </message>
        <message>
            <source>The journal says that this was not bought, but the account owns it.</source>
            <translation>Laut Journal wurde diese Nummer nicht gekauft, aber das Konto hat sie.</translation>
        </message>
        <message>
            <source>The account owns it now, and it was not bought here.</source>
            <translation>Das Konto hat die Nummer jetzt, und sie wurde nicht hier gekauft.</translation>
        </message>
        <message>
            <source>The journal says that this was not given back, but the account does not own it any more.</source>
            <translation>Laut Journal wurde diese Nummer nicht zurückgegeben, aber das Konto hat sie nicht mehr.</translation>
        </message>
        <message>
            <source>The account does not own it any more, and it was not given back here.</source>
            <translation>Das Konto hat die Nummer nicht mehr, und sie wurde nicht hier zurückgegeben.</translation>
        </message>
        <message>
            <source>The journal says that this was given back, but the account still owns it.</source>
            <translation>Laut Journal wurde diese Nummer zurückgegeben, aber das Konto hat sie noch.</translation>
        </message>
        <message>
            <source>The journal says that this was not set, but it is: %1.</source>
            <extracomment>%1 is a list of settings</extracomment>
            <translation>Laut Journal wurde dies nicht gesetzt, aber es ist gesetzt: %1.</translation>
        </message>
        <message>
            <source>Not what was last known here: %1.</source>
            <extracomment>%1 is a list of settings</extracomment>
            <translation>Anders, als es hier zuletzt bekannt war: %1.</translation>
        </message>
        <message>
            <source>The account pays for it: use it, or release it. Activity shows what was sent.</source>
            <translation>Das Konto zahlt dafür: Verwenden Sie die Nummer, oder geben Sie sie zurück. „Aktivität“ zeigt, was gesendet wurde.</translation>
        </message>
        <message>
            <source>The account pays for it. Release it unless somebody of yours bought it elsewhere.</source>
            <translation>Das Konto zahlt dafür. Geben Sie die Nummer zurück, es sei denn, jemand von Ihnen hat sie anderswo gekauft.</translation>
        </message>
        <message>
            <source>What is sent to it does not arrive with you any more. Ask who else works with this account.</source>
            <translation>Was an diese Nummer geht, kommt nicht mehr bei Ihnen an. Fragen Sie, wer noch mit diesem Konto arbeitet.</translation>
        </message>
        <message>
            <source>The account still pays for it: release it once more, or keep it.</source>
            <translation>Das Konto zahlt weiter dafür: Geben Sie die Nummer noch einmal zurück, oder behalten Sie sie.</translation>
        </message>
        <message>
            <source>Nothing of it was undone here. Compare its settings before you change more.</source>
            <translation>Hier wurde nichts davon rückgängig gemacht. Vergleichen Sie die Einstellungen der Nummer, bevor Sie mehr ändern.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not bought here</source>
            <translation>
                <numerusform>%Ln nicht hier gekaufte Nummer</numerusform>
                <numerusform>%Ln nicht hier gekaufte Nummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) gone</source>
            <translation>
                <numerusform>%Ln nicht mehr vorhandene Nummer</numerusform>
                <numerusform>%Ln nicht mehr vorhandene Nummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) changed elsewhere</source>
            <translation>
                <numerusform>%Ln anderswo geänderte Nummer</numerusform>
                <numerusform>%Ln anderswo geänderte Nummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not as the journal says</source>
            <translation>
                <numerusform>%Ln Nummer anders als im Journal</numerusform>
                <numerusform>%Ln Nummern anders als im Journal</numerusform>
            </translation>
        </message>
        <message>
            <source>Refreshing found %1.</source>
            <extracomment>%1 is a list, as in "2 numbers not bought here and 1 number gone"</extracomment>
            <translation>Das Aktualisieren ergab: %1.</translation>
        </message>
        <message>
            <source>Look at each of them: money may be spent on what you do not know of.</source>
            <translation>Sehen Sie sich jeden Fall an: Vielleicht zahlen Sie für etwas, von dem Sie nichts wissen.</translation>
        </message>
        <message>
            <source>Known after the next complete refresh</source>
            <translation>Bekannt nach dem nächsten vollständigen Aktualisieren</translation>
        </message>
        <message>
            <source>Was there when the account was first read, on %1</source>
            <translation>War schon da, als das Konto zum ersten Mal gelesen wurde, am %1</translation>
        </message>
        <message>
            <source>Bought here on %1 by %2</source>
            <extracomment>%1 is a date, %2 the login name of a person</extracomment>
            <translation>Hier gekauft am %1 von %2</translation>
        </message>
        <message>
            <source>Bought here on %1</source>
            <translation>Hier gekauft am %1</translation>
        </message>
        <message>
            <source>Appeared on %1, not bought here</source>
            <translation>Erschienen am %1, nicht hier gekauft</translation>
        </message>
        <message>
            <source>Appeared on %1, although its purchase here was not done</source>
            <translation>Erschienen am %1, obwohl ihr Kauf hier nicht zustande kam</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>All your numbers, one window</source>
            <translation>Alle Ihre Nummern in einem Fenster</translation>
        </message>
        <message>
            <source>Search, buy, configure and give back numbers at your providers. Nothing is sent before you have reviewed it.</source>
            <translation>Suchen, kaufen, einrichten und zurückgeben: Nummern bei allen Ihren Anbietern. Nichts wird gesendet, bevor Sie es geprüft haben.</translation>
        </message>
        <message>
            <source>Secrets stay in the system keychain.</source>
            <translation>Geheimes bleibt im Schlüsselbund des Systems.</translation>
        </message>
        <message>
            <source>Add an account…</source>
            <translation>Konto hinzufügen…</translation>
        </message>
        <message>
            <source>Try the sandbox</source>
            <translation>Sandbox ausprobieren</translation>
        </message>
    </context>
    <context>
        <name>HelpTexts</name>
        <message>
            <source>Add an account of a provider to see its numbers, or try the sandbox: simulated providers in which nothing costs money.</source>
            <translation>Fügen Sie das Konto eines Anbieters hinzu, um seine Nummern zu sehen, oder probieren Sie die Sandbox aus: simulierte Anbieter, bei denen nichts Geld kostet.</translation>
        </message>
        <message>
            <source>All numbers of the account that is chosen at the left.

• Type digits, a country, a label or a tag to find some; the ? says what else.
• Select one or many and change their settings at the right, then review.
• Release… gives numbers back after a review; Del only plans it.
• Nothing is sent before you have reviewed it.</source>
            <translation>Alle Nummern des Kontos, das links ausgewählt ist.

• Geben Sie Ziffern, ein Land, eine Bezeichnung oder ein Tag ein, um Nummern zu finden; das ? sagt, was noch geht.
• Wählen Sie eine oder viele aus, ändern Sie rechts ihre Einstellungen und prüfen Sie sie dann.
• „Zurückgeben…“ gibt Nummern nach einer Prüfung zurück; Entf plant es nur.
• Nichts wird gesendet, bevor Sie es geprüft haben.</translation>
        </message>
        <message>
            <source>Searches the numbers that can be bought, in several accounts at once.

• Say what you look for and press Search.
• Tick numbers: they collect in the basket at the right, with what they cost.
• Buy… shows everything once more; only then anything is bought.</source>
            <translation>Sucht in mehreren Konten zugleich nach Nummern, die gekauft werden können.

• Sagen Sie, was Sie suchen, und drücken Sie „Suchen“.
• Haken Sie Nummern an: Sie sammeln sich rechts im Warenkorb, mit ihren Kosten.
• „Kaufen…“ zeigt alles noch einmal; erst danach wird etwas gekauft.</translation>
        </message>
        <message>
            <source>Every change that is intended and not done yet.

• Review… looks at the selected rows, or at all, and applies what you agree to.
• Edit opens what is planned; Discard takes it away; Ctrl+Z brings it back.
• A release can wait for a date; it is sent then while NumberDesk runs.
• A plan can be saved to a file that a colleague opens, reviews and applies.</source>
            <translation>Jede Änderung, die beabsichtigt und noch nicht erledigt ist.

• „Prüfen…“ sieht sich die ausgewählten Zeilen oder alle an und wendet an, womit Sie einverstanden sind.
• „Bearbeiten“ öffnet, was geplant ist; „Verwerfen“ nimmt es weg; Strg+Z holt es zurück.
• Eine Rückgabe kann auf einen Termin warten; sie wird dann gesendet, solange NumberDesk läuft.
• Ein Plan lässt sich in einer Datei speichern, die jemand aus dem Team öffnet, prüft und anwendet.</translation>
        </message>
        <message>
            <source>What was sent, when, by whom, and what came of it.

• Rows that are not settled stand on top and say what is being done about them.
• Select a row to see the exact request, with secrets masked.
• Where nobody can tell what became of a change, you decide at the right.</source>
            <translation>Was gesendet wurde, wann, von wem, und was daraus wurde.

• Ungeklärte Zeilen stehen oben und sagen, was ihretwegen unternommen wird.
• Wählen Sie eine Zeile aus, um die genaue Anfrage zu sehen; geheime Zugangsdaten sind darin verdeckt.
• Wo niemand wissen kann, was aus einer Änderung wurde, entscheiden Sie rechts.</translation>
        </message>
        <message>
            <source>What to do here</source>
            <translation>Was hier zu tun ist</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
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
            <translation>Strg+K  alles finden
Strg+F  filtern oder suchen; das ? neben der Zeile sagt, was sie versteht
F5  aktualisieren
Strg+1 … 4  Seiten
Strg+Eingabe  prüfen, was hier eingegeben wurde, oder den Plan
Entf  die Rückgabe der ausgewählten Nummern in den Plan aufnehmen
Strg+Z  den letzten Schritt des Plans rückgängig machen
Strg+L  die ausgewählten Nummern gegen Rückgabe sperren oder entsperren
Strg+C  Nummern kopieren
Strg+E  exportieren
Strg+I  Inspektor
F1  was auf der gezeigten Seite zu tun ist
Strg+?  diese Liste</translation>
        </message>
        <message>
            <source>NumberDesk %1</source>
            <translation>NumberDesk %1</translation>
        </message>
        <message>
            <source>Rent, configure and give back phone numbers.
Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Telefonnummern mieten, einrichten und zurückgeben.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
        </message>
    </context>
    <context>
        <name>HttpTransport</name>
        <message>
            <source>The request is not well-formed, so it was not sent.</source>
            <translation>Die Anfrage hat nicht die richtige Form und wurde daher nicht gesendet.</translation>
        </message>
    </context>
    <context>
        <name>JournalWords</name>
        <message>
            <source>The journal does not know this change.</source>
            <translation>Das Journal kennt diese Änderung nicht.</translation>
        </message>
        <message>
            <source>This change is in the journal already.</source>
            <translation>Diese Änderung steht schon im Journal.</translation>
        </message>
        <message>
            <source>The change has moved on meanwhile.</source>
            <translation>Die Änderung ist inzwischen weiter fortgeschritten.</translation>
        </message>
    </context>
    <context>
        <name>JsonReader</name>
        <message>
            <source>The answer is longer than %1 MiB.</source>
            <translation>Die Antwort ist länger als %1 MiB.</translation>
        </message>
        <message>
            <source>The answer is empty.</source>
            <translation>Die Antwort ist leer.</translation>
        </message>
        <message>
            <source>The provider sent XML instead of JSON.</source>
            <translation>Der Anbieter hat XML statt JSON gesendet.</translation>
        </message>
        <message>
            <source>The provider sent an HTML page instead of JSON.</source>
            <translation>Der Anbieter hat eine HTML-Seite statt JSON gesendet.</translation>
        </message>
        <message>
            <source>The answer is not valid UTF-8.</source>
            <translation>Die Antwort ist kein gültiges UTF-8.</translation>
        </message>
        <message>
            <source>%1 is missing</source>
            <translation>%1 fehlt</translation>
        </message>
        <message>
            <source>%1 should be a text</source>
            <translation>%1 sollte ein Text sein</translation>
        </message>
        <message>
            <source>%1 should be a whole number</source>
            <translation>%1 sollte eine ganze Zahl sein</translation>
        </message>
        <message>
            <source>%1 should be true or false</source>
            <translation>%1 sollte wahr oder falsch sein</translation>
        </message>
        <message>
            <source>%1 should be a decimal number</source>
            <translation>%1 sollte eine Dezimalzahl sein</translation>
        </message>
        <message>
            <source>%1 should be an object</source>
            <translation>%1 sollte ein Objekt sein</translation>
        </message>
        <message>
            <source>%1 should be a list of texts</source>
            <translation>%1 sollte eine Liste von Texten sein</translation>
        </message>
        <message>
            <source>%1 should be a list</source>
            <translation>%1 sollte eine Liste sein</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The answer contains a NUL character.</source>
            <translation>Die Antwort enthält ein NUL-Zeichen.</translation>
        </message>
        <message>
            <source>The answer contains half a character.</source>
            <translation>Die Antwort enthält ein halbes Zeichen.</translation>
        </message>
        <message>
            <source>The answer was cut short.</source>
            <translation>Die Antwort ist unvollständig angekommen.</translation>
        </message>
        <message>
            <source>The answer is not JSON.</source>
            <translation>Die Antwort ist kein JSON.</translation>
        </message>
        <message>
            <source>The answer is a list where an object was expected.</source>
            <translation>Die Antwort ist eine Liste, erwartet wurde ein Objekt.</translation>
        </message>
    </context>
    <context>
        <name>KeychainWords</name>
        <message>
            <source>The keychain was not unlocked.</source>
            <translation>Der Schlüsselbund wurde nicht entsperrt.</translation>
        </message>
        <message>
            <source>The prompt of the keychain was not answered in time.</source>
            <translation>Die Abfrage des Schlüsselbunds wurde nicht rechtzeitig beantwortet.</translation>
        </message>
        <message>
            <source>This desktop offers no keychain.</source>
            <translation>Dieser Desktop bietet keinen Schlüsselbund.</translation>
        </message>
        <message>
            <source>The keychain does not answer.</source>
            <translation>Der Schlüsselbund antwortet nicht.</translation>
        </message>
    </context>
    <context>
        <name>ListNotice</name>
        <message>
            <source>The provider counts %1 numbers, %2 were listed. Until all are listed it is not noticed here what was bought or given back elsewhere. Refresh to compare again.</source>
            <translation>Der Anbieter zählt %1 Nummern, %2 wurden aufgelistet. Bis alle aufgelistet sind, wird hier nicht bemerkt, was anderswo gekauft oder zurückgegeben wurde. Aktualisieren Sie, um erneut zu vergleichen.</translation>
        </message>
        <message>
            <source>The provider counts %1 numbers, %2 were listed. Refresh to compare again.</source>
            <translation>Der Anbieter zählt %1 Nummern, %2 wurden aufgelistet. Aktualisieren Sie, um erneut zu vergleichen.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the provider's list could not be understood and are missing here. While that lasts it is not noticed here what was bought or given back elsewhere.</source>
            <translation>
                <numerusform>%n Zeile der Liste des Anbieters war nicht zu verstehen und fehlt hier. Solange das so ist, wird hier nicht bemerkt, was anderswo gekauft oder zurückgegeben wurde.</numerusform>
                <numerusform>%n Zeilen der Liste des Anbieters waren nicht zu verstehen und fehlen hier. Solange das so ist, wird hier nicht bemerkt, was anderswo gekauft oder zurückgegeben wurde.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LogWords</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 kann nicht geschrieben werden: %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryWords</name>
        <message>
            <source>It was not entered in this session.</source>
            <translation>In dieser Sitzung wurde nichts eingegeben.</translation>
        </message>
        <message>
            <source>It is empty.</source>
            <translation>Die Angabe ist leer.</translation>
        </message>
    </context>
    <context>
        <name>NoOffers</name>
        <message>
            <source>Searching…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <source>Offers appear here as they come.</source>
            <translation>Angebote erscheinen hier, sobald sie eintreffen.</translation>
        </message>
        <message>
            <source>No account is ready</source>
            <translation>Kein Konto ist bereit</translation>
        </message>
        <message>
            <source>Searching needs an account whose credentials are at hand.</source>
            <translation>Zum Suchen wird ein Konto gebraucht, dessen Zugangsdaten vorliegen.</translation>
        </message>
        <message>
            <source>Add an account…</source>
            <translation>Konto hinzufügen…</translation>
        </message>
        <message>
            <source>Pick a country and search</source>
            <translation>Land wählen und suchen</translation>
        </message>
        <message>
            <source>All your accounts are asked at once. Nothing is bought before you have reviewed it.</source>
            <translation>Alle Ihre Konten werden gleichzeitig gefragt. Nichts wird gekauft, bevor Sie es geprüft haben.</translation>
        </message>
        <message>
            <source>No account could answer</source>
            <translation>Kein Konto konnte antworten</translation>
        </message>
        <message>
            <source>The marks above say why; click one for the provider's own words.</source>
            <translation>Die Zeichen oben sagen, warum; klicken Sie eines an, um die Worte des Anbieters zu lesen.</translation>
        </message>
        <message>
            <source>Search again</source>
            <translation>Erneut suchen</translation>
        </message>
        <message>
            <source>Not sold here</source>
            <translation>Hier nicht im Verkauf</translation>
        </message>
        <message>
            <source>None of these accounts sells numbers of %1. Try another country.</source>
            <translation>Keines dieser Konten verkauft Nummern des Landes %1. Versuchen Sie ein anderes Land.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Try fewer digits, another match or type, or leave out the highest price.</source>
            <translation>Versuchen Sie weniger Ziffern, einen anderen Abgleich oder Typ, oder lassen Sie den Höchstpreis weg.</translation>
        </message>
        <message>
            <source>Search the whole country</source>
            <translation>Im ganzen Land suchen</translation>
        </message>
        <message>
            <source>These accounts have no numbers on offer in this country now. Try another country.</source>
            <translation>Diese Konten haben in diesem Land zurzeit keine Nummern im Angebot. Versuchen Sie ein anderes Land.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::AccountActions</name>
        <message>
            <source>Remove “%1”?</source>
            <translation>„%1“ entfernen?</translation>
        </message>
        <message>
            <source>NumberDesk forgets the account and its secrets. Its numbers stay yours at the provider, and what was done stays in Activity.</source>
            <translation>NumberDesk vergisst das Konto und seine geheimen Zugangsdaten. Die Nummern bleiben beim Anbieter Ihre, und was getan wurde, bleibt in „Aktivität“ stehen.</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Konto entfernen</translation>
        </message>
        <message>
            <source>The account was not removed</source>
            <translation>Das Konto wurde nicht entfernt</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::AccountDialog</name>
        <message>
            <source>Secrets go to the system keychain and nowhere else.</source>
            <translation>Geheimes kommt in den Schlüsselbund des Systems und nirgendwo sonst hin.</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Erweitert</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Schreibgeschützt</translation>
        </message>
        <message>
            <source>Never buys, configures or releases in this account.</source>
            <translation>In diesem Konto wird nie gekauft, eingerichtet oder zurückgegeben.</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>Verbindung testen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Leave empty for %1</source>
            <translation>Für %1 leer lassen</translation>
        </message>
        <message>
            <source>Edit account</source>
            <translation>Konto bearbeiten</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>Konto hinzufügen</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>A name for this account, e.g. Operations EU</source>
            <translation>Ein Name für dieses Konto, z. B. Betrieb EU</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Bezeichnung</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Petrol</source>
            <translation>Petrol</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Olive</source>
            <translation>Oliv</translation>
        </message>
        <message>
            <source>Brown</source>
            <translation>Braun</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Requests per second</source>
            <translation>Anfragen pro Sekunde</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Keine Grenze</translation>
        </message>
        <message>
            <source>Monthly spending limit</source>
            <translation>Monatliche Ausgabengrenze</translation>
        </message>
        <message>
            <source>In %1, e.g. 250.00</source>
            <translation>In %1, z. B. 250,00</translation>
        </message>
        <message>
            <source>Addresses, pace, read-only, spending limit</source>
            <translation>Adressen, Tempo, Schreibschutz, Ausgabengrenze</translation>
        </message>
        <message>
            <source>API and sign-in, addresses, pace, read-only, spending limit</source>
            <translation>API und Anmeldung, Adressen, Tempo, Schreibschutz, Ausgabengrenze</translation>
        </message>
        <message>
            <source>Never more than this, and fewer where %1 permits less</source>
            <translation>Nie mehr als so viele, und weniger, wo %1 weniger erlaubt</translation>
        </message>
        <message>
            <source>As many as %1 permits: %2 when last found out</source>
            <translation>So viele, wie %1 erlaubt: zuletzt herausgefunden %2</translation>
        </message>
        <message>
            <source>Finds out how many %1 permits</source>
            <translation>Findet heraus, wie viele %1 erlaubt</translation>
        </message>
        <message>
            <source>Leave empty to keep the one in the keychain</source>
            <translation>Leer lassen, um die Angabe im Schlüsselbund zu behalten</translation>
        </message>
        <message>
            <source>Asking %1…</source>
            <translation>%1 wird gefragt…</translation>
        </message>
        <message>
            <source>Connected.</source>
            <translation>Verbunden.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>Unlock and retry</source>
            <translation>Entsperren und erneut versuchen</translation>
        </message>
        <message>
            <source>For this session only</source>
            <translation>Nur für diese Sitzung</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::AccountListModel</name>
        <message>
            <source>All accounts</source>
            <translation>Alle Konten</translation>
        </message>
        <message>
            <source>no account yet</source>
            <translation>noch kein Konto</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n Konto</numerusform>
                <numerusform>%n Konten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %2, %n number(s)</source>
            <translation>
                <numerusform>%1, %2, %n Nummer</numerusform>
                <numerusform>%1, %2, %n Nummern</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::AccountSearch</name>
        <message>
            <source>The account is not ready to be used.</source>
            <translation>Das Konto ist nicht einsatzbereit.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::AccountSettingsDialog</name>
        <message>
            <source>Account settings</source>
            <translation>Kontoeinstellungen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>%1. They hold for everything in the account at %2, not for single numbers.</source>
            <comment>account, provider</comment>
            <translation>%1. Sie gelten bei %2 für alles in diesem Konto, nicht für einzelne Nummern.</translation>
        </message>
        <message>
            <source>The account is read-only here. Its settings say so.</source>
            <translation>Das Konto ist hier schreibgeschützt. So steht es in seinen Einstellungen.</translation>
        </message>
        <message>
            <source>Change this for the whole account?</source>
            <translation>Dies für das ganze Konto ändern?</translation>
        </message>
        <message>
            <source>New value of: %1

It holds for everything in “%2” at the provider, from the moment it is written. What relies on the present value stops working until it knows the new one.</source>
            <translation>Neuer Wert für: %1

Er gilt beim Anbieter für alles in „%2“, sobald er geschrieben ist. Was sich auf den jetzigen Wert verlässt, funktioniert nicht mehr, bis es den neuen kennt.</translation>
        </message>
        <message>
            <source>Change for the whole account</source>
            <translation>Für das ganze Konto ändern</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Being written. Closing this does not stop it; Activity shows it.</source>
            <translation>Wird geschrieben. Schließen hält es nicht an; „Aktivität“ zeigt es.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::AccountSlot</name>
        <message>
            <source>This version of NumberDesk does not know the provider of this account.</source>
            <translation>Diese Version von NumberDesk kennt den Anbieter dieses Kontos nicht.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::AccountTrouble</name>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Unlock and try again</source>
            <translation>Entsperren und erneut versuchen</translation>
        </message>
        <message>
            <source>Enter the secret…</source>
            <translation>Zugangsdaten eingeben…</translation>
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
            <translation>Die Anfragen pro Sekunde können nicht unter null liegen.</translation>
        </message>
        <message>
            <source>The spending limit cannot be less than nothing.</source>
            <translation>Die Ausgabengrenze kann nicht unter null liegen.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of this account are not settled and could not be looked for any more: wait until Activity shows what came of them.</source>
            <translation>
                <numerusform>%n Änderung dieses Kontos ist noch nicht geklärt, und dann könnte nicht mehr nachgesehen werden: Warten Sie, bis „Aktivität“ zeigt, was daraus wurde.</numerusform>
                <numerusform>%n Änderungen dieses Kontos sind noch nicht geklärt, und dann könnte nicht mehr nachgesehen werden: Warten Sie, bis „Aktivität“ zeigt, was daraus wurde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of this account wait for a person: decide in Activity what became of them.</source>
            <translation>
                <numerusform>%n Änderung dieses Kontos wartet auf einen Menschen: Entscheiden Sie in „Aktivität“, was daraus wurde.</numerusform>
                <numerusform>%n Änderungen dieses Kontos warten auf einen Menschen: Entscheiden Sie in „Aktivität“, was daraus wurde.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is an account with these credentials already.</source>
            <translation>Es gibt schon ein Konto mit diesen Zugangsdaten.</translation>
        </message>
        <message>
            <source>This account was removed meanwhile.</source>
            <translation>Dieses Konto wurde inzwischen entfernt.</translation>
        </message>
        <message>
            <source>Choose a provider first.</source>
            <translation>Wählen Sie zuerst einen Anbieter.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ActivityDetail</name>
        <message>
            <source>Exact request</source>
            <translation>Genaue Anfrage</translation>
        </message>
        <message>
            <source>No change selected</source>
            <translation>Keine Änderung ausgewählt</translation>
        </message>
        <message>
            <source>Select a row to see its course and the exact request.</source>
            <translation>Wählen Sie eine Zeile aus, um den Verlauf und die genaue Anfrage zu sehen.</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>%1 · %2 · %3 · by %4</source>
            <comment>what, account, time, person</comment>
            <translation>%1 · %2 · %3 · von %4</translation>
        </message>
        <message>
            <source>an account that was removed</source>
            <translation>ein entferntes Konto</translation>
        </message>
        <message>
            <source>Its account was removed from this program, so nothing can be looked up.</source>
            <translation>Das Konto wurde aus diesem Programm entfernt, daher kann nicht nachgesehen werden.</translation>
        </message>
        <message>
            <source>No request id</source>
            <translation>Keine Anfrage-ID</translation>
        </message>
        <message>
            <source>Request id: %1</source>
            <translation>Anfrage-ID: %1</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Erneut nachsehen</translation>
        </message>
        <message>
            <source>Look now</source>
            <translation>Jetzt nachsehen</translation>
        </message>
        <message>
            <source>Bring it back…</source>
            <translation>Zurückholen…</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>Rückgängig machen…</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy as cURL</source>
            <translation>Als cURL kopieren</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ActivityExport</name>
        <message>
            <source>“%1” cannot be written: %2.</source>
            <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
        </message>
        <message>
            <source>Export activity</source>
            <translation>Aktivität exportieren</translation>
        </message>
        <message>
            <source>Writing the changes to the file…</source>
            <translation>Die Änderungen werden in die Datei geschrieben …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel exporting activity</source>
            <translation>Export der Aktivität abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) were written to “%1”.</source>
            <translation>
                <numerusform>%Ln Änderung wurde in „%1“ geschrieben.</numerusform>
                <numerusform>%Ln Änderungen wurden in „%1“ geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was exported.</source>
            <translation>Es wurde nichts exportiert.</translation>
        </message>
        <message>
            <source>Nothing was exported</source>
            <translation>Es wurde nichts exportiert</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ActivityModel</name>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>In Worten</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>Anfrage-ID</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ActivityPage</name>
        <message>
            <source>Filter activity</source>
            <translation>Aktivität filtern</translation>
        </message>
        <message>
            <source>Digits, account, what, request id…</source>
            <translation>Ziffern, Konto, was, Anfrage-ID…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <source>Unsettled %1</source>
            <translation>Ungeklärt: %1</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>Es wurde noch nichts gesendet</translation>
        </message>
        <message>
            <source>Whatever you buy, configure or release stands here with what came of it.</source>
            <translation>Was Sie kaufen, einrichten oder zurückgeben, steht hier, und was daraus wurde.</translation>
        </message>
        <message>
            <source>Older changes could not be read</source>
            <translation>Ältere Änderungen konnten nicht gelesen werden</translation>
        </message>
        <message>
            <source>Nothing of the newest changes fits this filter.</source>
            <translation>Von den neuesten Änderungen passt keine zu diesem Filter.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Looking through older changes…</source>
            <translation>Ältere Änderungen werden durchgesehen …</translation>
        </message>
        <message>
            <source>Nothing fits this filter</source>
            <translation>Nichts passt zu diesem Filter</translation>
        </message>
        <message>
            <source>Clear the filter line or show all accounts to see everything again.</source>
            <translation>Leeren Sie die Filterzeile oder zeigen Sie alle Konten, um wieder alles zu sehen.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n Änderung</numerusform>
                <numerusform>%n Änderungen</numerusform>
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
                <numerusform>%n ungeklärt</numerusform>
                <numerusform>%n ungeklärt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ApplyBar</name>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Progress of the changes</source>
            <translation>Fortschritt der Änderungen</translation>
        </message>
        <message>
            <source>Try again to reach the account</source>
            <translation>Erneut versuchen, das Konto zu erreichen</translation>
        </message>
        <message>
            <source>Cancel what was not sent yet</source>
            <translation>Abbrechen, was noch nicht gesendet wurde</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Go on applying</source>
            <translation>Anwenden fortsetzen</translation>
        </message>
        <message>
            <source>Pause applying</source>
            <translation>Anwenden pausieren</translation>
        </message>
        <message numerus="yes">
            <source>Cancelled: %n change(s) were not sent</source>
            <translation>
                <numerusform>Abgebrochen: %n Änderung wurde nicht gesendet</numerusform>
                <numerusform>Abgebrochen: %n Änderungen wurden nicht gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) under way</source>
            <translation>
                <numerusform>%n Änderung läuft</numerusform>
                <numerusform>%n Änderungen laufen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>an account, how far it is</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::AskProviderDialog</name>
        <message>
            <source>Ask the provider</source>
            <translation>Anbieter fragen</translation>
        </message>
        <message>
            <source>The provider filters its own list. What it finds is added to what is known here and shown.</source>
            <translation>Der Anbieter filtert seine eigene Liste. Was er findet, wird zu dem hinzugefügt, was hier bekannt ist, und angezeigt.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Beliebig</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>The provider found no number like this.</source>
            <translation>Der Anbieter hat keine solche Nummer gefunden.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::BasketModel</name>
        <message>
            <source>%1 a month</source>
            <translation>%1 pro Monat</translation>
        </message>
        <message>
            <source>price not told</source>
            <translation>Preis nicht angegeben</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>type, price</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>number, type and price, account</comment>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::BasketPanel</name>
        <message>
            <source>Basket</source>
            <translation>Warenkorb</translation>
        </message>
        <message>
            <source>Set up with</source>
            <translation>Einrichten mit</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>The basket is empty</source>
            <translation>Der Warenkorb ist leer</translation>
        </message>
        <message>
            <source>Tick numbers in the list, or select some and add them.</source>
            <translation>Haken Sie Nummern in der Liste an, oder wählen Sie welche aus und fügen Sie sie hinzu.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>numbers, accounts</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n Nummer</numerusform>
                <numerusform>%n Nummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n Konto</numerusform>
                <numerusform>%n Konten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Buy %n number(s)…</source>
            <translation>
                <numerusform>%n Nummer kaufen…</numerusform>
                <numerusform>%n Nummern kaufen…</numerusform>
            </translation>
        </message>
        <message>
            <source>This holds for numbers of %1 only, and the basket has others. Take them out to buy with it.</source>
            <translation>Das gilt nur für Nummern von %1, und der Warenkorb enthält andere. Nehmen Sie sie heraus, um damit zu kaufen.</translation>
        </message>
        <message>
            <source>Buy without it</source>
            <translation>Ohne das kaufen</translation>
        </message>
        <message>
            <source>Bought for this subaccount. Set the numbers up with an account of its own afterwards.</source>
            <translation>Für dieses Unterkonto gekauft. Richten Sie die Nummern danach mit einem eigenen Konto dafür ein.</translation>
        </message>
        <message>
            <source>Leave empty to buy for this account.</source>
            <translation>Leer lassen, um für dieses Konto zu kaufen.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::BringBack</name>
        <message>
            <source>%1 is still in this account, so there is nothing to bring back. Where a release only ends a number on a later day, it stays until then.</source>
            <translation>%1 ist noch in diesem Konto; es gibt nichts zurückzuholen. Wo eine Rückgabe die Nummer erst an einem späteren Tag beendet, bleibt sie bis dahin.</translation>
        </message>
        <message>
            <source>The account that %1 was in is not ready to be used.</source>
            <translation>Das Konto, in dem %1 war, ist nicht einsatzbereit.</translation>
        </message>
        <message>
            <source>%1 is not on offer now, so it cannot be bought back. Providers hold released numbers back for a while, and somebody else may have taken it. What it had is kept: try again later.</source>
            <translation>%1 wird zurzeit nicht angeboten und kann daher nicht zurückgekauft werden. Anbieter halten zurückgegebene Nummern eine Weile zurück, und vielleicht hat sie schon jemand anderes. Ihre Einstellungen bleiben aufbewahrt: Versuchen Sie es später noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::BulkEditDialog</name>
        <message>
            <source>Replace a piece of the settings of all of them. {number}, {last4} and {country} stand for each number's own.</source>
            <translation>Einen Teil der Einstellungen aller Nummern ersetzen. {number}, {last4} und {country} stehen für die Werte der jeweiligen Nummer.</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen nach</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Ersetzen durch</translation>
        </message>
        <message>
            <source>In</source>
            <translation>In</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>Change %n number(s)</source>
            <translation>
                <numerusform>%n Nummer ändern</numerusform>
                <numerusform>%n Nummern ändern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) changed in the form are part of this.</source>
            <translation>
                <numerusform>%n im Formular geändertes Feld gehört dazu.</numerusform>
                <numerusform>%n im Formular geänderte Felder gehören dazu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every web address</source>
            <translation>Alle Webadressen</translation>
        </message>
        <message>
            <source>What becomes of each number</source>
            <translation>Was aus jeder Nummer wird</translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation>Nichts würde sich ändern</translation>
        </message>
        <message>
            <source>What is to be found?</source>
            <translation>Wonach soll gesucht werden?</translation>
        </message>
        <message>
            <source>None of these numbers has this in the chosen fields.</source>
            <translation>Keine dieser Nummern enthält das in den gewählten Feldern.</translation>
        </message>
        <message>
            <source>Type a piece of an address, such as a host, and what is to stand in its place.</source>
            <translation>Geben Sie einen Teil einer Adresse ein, zum Beispiel einen Host, und was an seine Stelle treten soll.</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) change</source>
            <translation>
                <numerusform>%n Nummer ändert sich</numerusform>
                <numerusform>%n Nummern ändern sich</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay as before</source>
            <comment>numbers</comment>
            <translation>
                <numerusform>%n bleibt wie bisher</numerusform>
                <numerusform>%n bleiben wie bisher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be done</source>
            <comment>numbers</comment>
            <translation>
                <numerusform>%n nicht möglich</numerusform>
                <numerusform>%n nicht möglich</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Review %n change(s)…</source>
            <translation>
                <numerusform>%n Änderung prüfen…</numerusform>
                <numerusform>%n Änderungen prüfen…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::BulkModel</name>
        <message>
            <source>%1: %2</source>
            <comment>field, what is wrong</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>From → to</source>
            <translation>Von → nach</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::BuyPage</name>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>Ziffern</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Abgleich</translation>
        </message>
        <message>
            <source>Highest monthly price</source>
            <translation>Höchster Monatspreis</translation>
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
            <translation>Sprache</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>Searches</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Load more</source>
            <translation>Mehr laden</translation>
        </message>
        <message>
            <source>Add to basket</source>
            <translation>In den Warenkorb</translation>
        </message>
        <message>
            <source>Buy…</source>
            <translation>Kaufen…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>%1 does not sell numbers of %2, so it was not asked.</source>
            <translation>%1 verkauft keine Nummern des Landes %2 und wurde daher nicht gefragt.</translation>
        </message>
        <message numerus="yes">
            <source>%n offer(s) could not be understood and are left out.</source>
            <translation>
                <numerusform>%n Angebot war nicht zu verstehen und ist weggelassen.</numerusform>
                <numerusform>%n Angebote waren nicht zu verstehen und sind weggelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 shown of %2</source>
            <translation>%1 von %2 angezeigt</translation>
        </message>
        <message numerus="yes">
            <source>%n offer(s)</source>
            <translation>
                <numerusform>%n Angebot</numerusform>
                <numerusform>%n Angebote</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Buy the basket (%n)…</source>
            <translation>
                <numerusform>Den Warenkorb kaufen (%n) …</numerusform>
                <numerusform>Den Warenkorb kaufen (%n) …</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Buy %n selected…</source>
            <translation>
                <numerusform>%n ausgewählte kaufen …</numerusform>
                <numerusform>%n ausgewählte kaufen …</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) cannot be bought and were left out.</source>
            <translation>
                <numerusform>%n Nummer kann nicht gekauft werden und wurde weggelassen.</numerusform>
                <numerusform>%n Nummern können nicht gekauft werden und wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export offers</source>
            <translation>Angebote exportieren</translation>
        </message>
        <message>
            <source>Nothing was exported</source>
            <translation>Es wurde nichts exportiert</translation>
        </message>
        <message>
            <source>No search yet</source>
            <translation>Noch keine Suche</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>found, selected</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n ausgewählt</numerusform>
                <numerusform>%n ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 öffnen</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ChangeJob</name>
        <message>
            <source>The account is not ready to be used. Nothing was sent.</source>
            <translation>Das Konto ist nicht einsatzbereit. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The settings of a number in a subaccount can only be changed with an account of its own.</source>
            <translation>Die Einstellungen einer Nummer in einem Unterkonto lassen sich nur mit einem eigenen Konto dafür ändern.</translation>
        </message>
        <message>
            <source>All of this is set already. Nothing was sent.</source>
            <translation>All das ist schon so eingestellt. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Waiting: purchases that are being checked could pass the spending limit with it.</source>
            <translation>Wartet: Zusammen mit Käufen, die noch geprüft werden, könnte die Ausgabengrenze überschritten werden.</translation>
        </message>
        <message>
            <source>Sending.</source>
            <translation>Wird gesendet.</translation>
        </message>
        <message>
            <source>The provider accepted it and goes on working.</source>
            <translation>Der Anbieter hat es angenommen und arbeitet weiter daran.</translation>
        </message>
        <message>
            <source>The provider answered the first part. Sending the next one.</source>
            <translation>Der Anbieter hat auf den ersten Teil geantwortet. Der nächste wird gesendet.</translation>
        </message>
        <message>
            <source>The provider said yes, but its list does not show it yet: looking.</source>
            <translation>Der Anbieter hat zugesagt, aber seine Liste zeigt es noch nicht: Es wird nachgesehen.</translation>
        </message>
        <message>
            <source>The provider said yes. It is for a subaccount, whose numbers cannot be read back with this account.</source>
            <translation>Der Anbieter hat zugesagt. Es gilt für ein Unterkonto, dessen Nummern mit diesem Konto nicht zurückgelesen werden können.</translation>
        </message>
        <message>
            <source>Bought, and seen in the account.</source>
            <translation>Gekauft und im Konto gesehen.</translation>
        </message>
        <message>
            <source>Given back. It stays in the account until %1.</source>
            <translation>Zurückgegeben. Die Nummer bleibt bis %1 im Konto.</translation>
        </message>
        <message>
            <source>Given back. The provider's list does not show until when it stays.</source>
            <translation>Zurückgegeben. Die Liste des Anbieters zeigt nicht, bis wann die Nummer bleibt.</translation>
        </message>
        <message>
            <source>Released, and gone from the account.</source>
            <translation>Zurückgegeben und nicht mehr im Konto.</translation>
        </message>
        <message>
            <source>Written, read back and compared: every setting that can be read is as wanted.</source>
            <translation>Geschrieben, zurückgelesen und verglichen: Jede lesbare Einstellung ist wie gewünscht.</translation>
        </message>
        <message>
            <source>The provider said yes. It could not be read back.</source>
            <translation>Der Anbieter hat zugesagt. Es konnte nicht zurückgelesen werden.</translation>
        </message>
        <message>
            <source>The provider said yes, but this did not take effect: %1. Look at the number before trying again.</source>
            <translation>Der Anbieter hat zugesagt, aber dies wurde nicht wirksam: %1. Sehen Sie sich die Nummer an, bevor Sie es erneut versuchen.</translation>
        </message>
        <message>
            <source>Waiting: this is part of the purchase, and is tried again until it can be sent.</source>
            <translation>Wartet: Dies gehört zum Kauf und wird erneut versucht, bis es gesendet werden kann.</translation>
        </message>
        <message>
            <source>Waiting: its date has come, and it is tried again for a while.</source>
            <translation>Wartet: Der Termin ist da, und es wird eine Weile wieder versucht.</translation>
        </message>
        <message>
            <source>Waiting: nothing can be sent for this account just now. It is tried again.</source>
            <translation>Wartet: Für dieses Konto kann gerade nichts gesendet werden. Es wird erneut versucht.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The first part was answered, but the next one was not done: looking.</source>
            <translation>Auf den ersten Teil kam eine Antwort, aber der nächste ist nicht geschehen: Es wird nachgesehen.</translation>
        </message>
        <message>
            <source>Sent, but no answer came that can be relied on: looking.</source>
            <translation>Gesendet, aber es kam keine verlässliche Antwort: Es wird nachgesehen.</translation>
        </message>
        <message>
            <source>The provider refused it in words that can also mean that it happened: looking.</source>
            <translation>Der Anbieter hat es mit Worten abgelehnt, die auch heißen können, dass es geschehen ist: Es wird nachgesehen.</translation>
        </message>
        <message>
            <source>The provider refused it.</source>
            <translation>Der Anbieter hat es abgelehnt.</translation>
        </message>
        <message>
            <source>Asked again under the same key: the provider took the order once.</source>
            <translation>Unter demselben Schlüssel erneut gefragt: Der Anbieter hat die Bestellung einmal angenommen.</translation>
        </message>
        <message>
            <source>Asked again under the same key: the provider refused it.</source>
            <translation>Unter demselben Schlüssel erneut gefragt: Der Anbieter hat es abgelehnt.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ChangeRunner</name>
        <message>
            <source>The program ended before this was sent. Nothing was sent.</source>
            <translation>Das Programm wurde beendet, bevor dies gesendet wurde. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The program ended while this was being sent.</source>
            <translation>Das Programm wurde beendet, während dies gesendet wurde.</translation>
        </message>
        <message>
            <source>The program ended while this was being sent: looking what became of it.</source>
            <translation>Das Programm wurde beendet, während dies gesendet wurde: Es wird nachgesehen, was daraus wurde.</translation>
        </message>
        <message>
            <source>A person cancelled it before it was sent. Nothing was sent.</source>
            <translation>Ein Mensch hat es vor dem Senden abgebrochen. Es wurde nichts gesendet.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ColumnMenu</name>
        <message>
            <source>Ascending</source>
            <translation>Aufsteigend</translation>
        </message>
        <message>
            <source>Descending</source>
            <translation>Absteigend</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::CommandPalette</name>
        <message>
            <source>Find anything</source>
            <translation>Alles finden</translation>
        </message>
        <message>
            <source>An action, an account, or digits of a number</source>
            <translation>Eine Aktion, ein Konto oder Ziffern einer Nummer</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
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
            <translation>nichts</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nächste</translation>
        </message>
        <message>
            <source>Keep what is there everywhere</source>
            <translation>Überall behalten, was da ist</translation>
        </message>
        <message>
            <source>Write mine everywhere</source>
            <translation>Überall meine Werte schreiben</translation>
        </message>
        <message>
            <source>Next number to decide on</source>
            <translation>Nächste Nummer, über die zu entscheiden ist</translation>
        </message>
        <message>
            <source>%1: changed by somebody else since you looked</source>
            <comment>a number</comment>
            <translation>%1: von jemand anderem geändert, seit Sie nachgesehen haben</translation>
        </message>
        <message>
            <source>Some numbers were changed by somebody else since you looked</source>
            <translation>Einige Nummern wurden von jemand anderem geändert, seit Sie nachgesehen haben</translation>
        </message>
        <message>
            <source>You saw: %1</source>
            <translation>Sie sahen: %1</translation>
        </message>
        <message>
            <source>Keep what is there</source>
            <translation>Behalten, was da ist</translation>
        </message>
        <message>
            <source>Write mine</source>
            <translation>Meinen Wert schreiben</translation>
        </message>
        <message>
            <source>%1: keep what is there, %2</source>
            <translation>%1: behalten, was da ist, %2</translation>
        </message>
        <message>
            <source>%1: write mine, %2</source>
            <translation>%1: meinen Wert schreiben, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) to decide on</source>
            <translation>
                <numerusform>noch über %n Nummer zu entscheiden</numerusform>
                <numerusform>noch über %n Nummern zu entscheiden</numerusform>
            </translation>
        </message>
        <message>
            <source>All decided</source>
            <translation>Alles entschieden</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::CostSummary</name>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>pro Monat</translation>
        </message>
        <message>
            <source>first year</source>
            <translation>erstes Jahr</translation>
        </message>
        <message>
            <source>Now %1, a month %2, first year %3</source>
            <translation>Jetzt %1, pro Monat %2, erstes Jahr %3</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>nicht angegeben</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::DifferenceDelegate</name>
        <message>
            <source>none</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>+%1</source>
            <comment>so many more changed fields</comment>
            <translation>+%1</translation>
        </message>
        <message>
            <source>%1: %2 → %3, not taken</source>
            <comment>a setting, its old and its new value</comment>
            <translation>%1: %2 → %3, nicht angenommen</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>%1: verified</source>
            <translation>%1: bestätigt</translation>
        </message>
        <message>
            <source>%1: not taken</source>
            <translation>%1: nicht angenommen</translation>
        </message>
        <message>
            <source>%1: written, cannot be read back</source>
            <translation>%1: geschrieben, kann nicht zurückgelesen werden</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::DroppedEdits</name>
        <message numerus="yes">
            <source>%n edit(s) of %1 were dropped.</source>
            <comment>a number, or how many</comment>
            <translation>
                <numerusform>%n Änderung an %1 wurde verworfen.</numerusform>
                <numerusform>%n Änderungen an %1 wurden verworfen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>Wiederherstellen</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::FieldForm</name>
        <message>
            <source>None</source>
            <translation>Nicht gesetzt</translation>
        </message>
        <message>
            <source>Different values – left as they are</source>
            <translation>Verschiedene Werte – bleiben, wie sie sind</translation>
        </message>
        <message>
            <source>Cannot be read back</source>
            <translation>Kann nicht zurückgelesen werden</translation>
        </message>
        <message>
            <source>different</source>
            <translation>verschieden</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::FilterEntry</name>
        <message>
            <source>Number, in any spelling</source>
            <translation>Nummer, in jeder Schreibweise</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Bezeichnung</translation>
        </message>
        <message>
            <source>Country, or one of several</source>
            <translation>Land, oder eines von mehreren</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Capability</source>
            <translation>Fähigkeit</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Being checked</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Handlungsbedarf</translation>
        </message>
        <message>
            <source>Configured</source>
            <translation>Eingerichtet</translation>
        </message>
        <message>
            <source>Locked against release</source>
            <translation>Gegen Rückgabe gesperrt</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>Endet bald</translation>
        </message>
        <message>
            <source>Has a label</source>
            <translation>Hat eine Bezeichnung</translation>
        </message>
        <message>
            <source>Digits in any spelling and words, anywhere in a row.
A field narrows it: label:sales country:GB
A minus excludes: -is:configured</source>
            <translation>Ziffern in jeder Schreibweise und Wörter, irgendwo in einer Zeile.
Ein Feld engt ein: label:vertrieb country:GB
Ein Minus schließt aus: -is:configured</translation>
        </message>
        <message>
            <source>Show what cannot be read</source>
            <translation>Zeigen, was nicht gelesen werden kann</translation>
        </message>
        <message>
            <source>Words that stand together</source>
            <translation>Wörter, die zusammenstehen</translation>
        </message>
        <message>
            <source>Not this</source>
            <translation>Dies nicht</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::FindingsDialog</name>
        <message>
            <source>What refreshing found</source>
            <translation>Was das Aktualisieren ergab</translation>
        </message>
        <message>
            <source>What your accounts own, or have set, that no change made here explains. Each row stays until you have marked it as seen.</source>
            <translation>Nummern und Einstellungen Ihrer Konten, die sich durch keine hier gemachte Änderung erklären. Jede Zeile bleibt, bis Sie sie als gesehen markiert haben.</translation>
        </message>
        <message>
            <source>Mark as seen</source>
            <translation>Als gesehen markieren</translation>
        </message>
        <message>
            <source>Mark all as seen</source>
            <translation>Alle als gesehen markieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Open in Activity</source>
            <translation>In „Aktivität“ öffnen</translation>
        </message>
        <message>
            <source>Go to number</source>
            <translation>Zur Nummer</translation>
        </message>
        <message>
            <source>Nothing left to look at</source>
            <translation>Nichts mehr anzusehen</translation>
        </message>
        <message>
            <source>What the next refreshes find that was not done here is shown here.</source>
            <translation>Hier erscheint, was bei den nächsten Aktualisierungen gefunden wird und nicht von hier stammt.</translation>
        </message>
        <message>
            <source>It could not be kept that you have seen this</source>
            <translation>Es konnte nicht gespeichert werden, dass Sie dies gesehen haben</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::FindingsModel</name>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>In Worten</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::FindingsNotice</name>
        <message>
            <source>Show…</source>
            <translation>Anzeigen…</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::FormField</name>
        <message>
            <source>was empty</source>
            <translation>war leer</translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>war %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>%1 is what the value was, %2 the hint for the field</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::History</name>
        <message>
            <source>What these settings were before is not known here, so this cannot be undone. Set them by hand.</source>
            <translation>Wie diese Einstellungen vorher waren, ist hier nicht bekannt; daher lässt sich das nicht rückgängig machen. Setzen Sie sie von Hand.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::HistoryPanel</name>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Restore to…</source>
            <translation>Früherer Stand…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Wiederherstellen…</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>The history could not be read.</source>
            <translation>Der Verlauf konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Nothing is known of its past</source>
            <translation>Über ihre Vergangenheit ist nichts bekannt</translation>
        </message>
        <message>
            <source>A history is of one number</source>
            <translation>Ein Verlauf gehört zu einer einzigen Nummer</translation>
        </message>
        <message>
            <source>What is changed here, and what a refresh finds different, stands here from then on.</source>
            <translation>Was hier geändert wird und was ein Aktualisieren anders vorfindet, steht ab dann hier.</translation>
        </message>
        <message>
            <source>Select one number to see how it came to be what it is. Several can be brought back to a moment together.</source>
            <translation>Wählen Sie eine Nummer aus, um zu sehen, wie sie zu ihrem jetzigen Stand kam. Mehrere lassen sich gemeinsam auf den Stand eines Zeitpunkts bringen.</translation>
        </message>
        <message>
            <source>It has these settings now.</source>
            <translation>Sie hat diese Einstellungen jetzt.</translation>
        </message>
        <message>
            <source>Restoring this would change:
%1</source>
            <comment>a line for each field</comment>
            <translation>Das Wiederherstellen würde ändern:
%1</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::HistoryPresenter</name>
        <message>
            <source>empty</source>
            <comment>value of a field</comment>
            <translation>leer</translation>
        </message>
        <message numerus="yes">
            <source>Of %n number(s) it is not known what they had then: %1.</source>
            <translation>
                <numerusform>Bei %n Nummer ist nicht bekannt, was sie damals hatte: %1.</numerusform>
                <numerusform>Bei %n Nummern ist nicht bekannt, was sie damals hatten: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and others</source>
            <comment>numbers</comment>
            <translation>%1 und andere</translation>
        </message>
        <message>
            <source>Found by a refresh</source>
            <translation>Beim Aktualisieren gefunden</translation>
        </message>
        <message>
            <source>Read before a change was sent</source>
            <translation>Vor dem Senden einer Änderung gelesen</translation>
        </message>
        <message>
            <source>%1 · %2 · by %3</source>
            <comment>what, outcome, person</comment>
            <translation>%1 · %2 · von %3</translation>
        </message>
        <message>
            <source>%1
%2
→ %3</source>
            <comment>field, old value, new value, a line each</comment>
            <translation>%1
%2
→ %3</translation>
        </message>
        <message>
            <source>%1
%2
→ %3, not taken</source>
            <comment>field, old value, new value, a line each</comment>
            <translation>%1
%2
→ %3, nicht angenommen</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <comment>field, old value, new value</comment>
            <translation>%1: %2 → %3</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) would change.</source>
            <translation>
                <numerusform>%n Nummer würde sich ändern.</numerusform>
                <numerusform>%n Nummern würden sich ändern.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) have these settings now.</source>
            <translation>
                <numerusform>%n Nummer hat diese Einstellungen jetzt.</numerusform>
                <numerusform>%n Nummern haben diese Einstellungen jetzt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::HttpCall</name>
        <message>
            <source>The server refused the connection.</source>
            <translation>Der Server hat die Verbindung abgelehnt.</translation>
        </message>
        <message>
            <source>The server’s name could not be found.</source>
            <translation>Der Name des Servers wurde nicht gefunden.</translation>
        </message>
        <message>
            <source>The proxy wants a name and a password.</source>
            <translation>Der Proxy verlangt Namen und Passwort.</translation>
        </message>
        <message>
            <source>The connection broke before the answer had come.</source>
            <translation>Die Verbindung brach ab, bevor die Antwort da war.</translation>
        </message>
        <message>
            <source>The answer is not proper HTTP.</source>
            <translation>Die Antwort ist kein korrektes HTTP.</translation>
        </message>
        <message>
            <source>No connection to the server could be made or kept.</source>
            <translation>Es kam keine Verbindung zum Server zustande, oder sie hielt nicht.</translation>
        </message>
        <message>
            <source>The answer is longer than %1 MiB.</source>
            <translation>Die Antwort ist länger als %1 MiB.</translation>
        </message>
        <message>
            <source>The answer was cut short.</source>
            <translation>Die Antwort ist unvollständig angekommen.</translation>
        </message>
        <message>
            <source>The server sends the request round in a circle.</source>
            <translation>Der Server leitet die Anfrage im Kreis herum.</translation>
        </message>
        <message>
            <source>The server sends the request on to another address.</source>
            <translation>Der Server leitet die Anfrage an eine andere Adresse weiter.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ImportDialog</name>
        <message>
            <source>Tags, owners, notes and locks are kept at once. Changes at a provider are collected first, and nothing is sent before you have reviewed it.</source>
            <translation>Tags, Zuständige, Notizen und Sperren werden sofort gespeichert. Änderungen bei einem Anbieter werden erst gesammelt, und nichts wird gesendet, bevor Sie es geprüft haben.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Import “%1”</source>
            <translation>„%1“ importieren</translation>
        </message>
        <message>
            <source>Rows of the sheet</source>
            <translation>Zeilen der Tabelle</translation>
        </message>
        <message>
            <source>Comparing its rows with your numbers…</source>
            <translation>Die Zeilen werden mit Ihren Nummern verglichen…</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>This file cannot be imported</source>
            <translation>Diese Datei kann nicht importiert werden</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) change something</source>
            <translation>
                <numerusform>%Ln Zeile ändert etwas</numerusform>
                <numerusform>%Ln Zeilen ändern etwas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed since the export</source>
            <translation>
                <numerusform>%Ln seit dem Export geändert</numerusform>
                <numerusform>%Ln seit dem Export geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln refused</source>
            <translation>
                <numerusform>%Ln abgelehnt</numerusform>
                <numerusform>%Ln abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left alone</source>
            <translation>
                <numerusform>%Ln übergangen</numerusform>
                <numerusform>%Ln übergangen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stay as they are</source>
            <translation>
                <numerusform>%Ln bleibt unverändert</numerusform>
                <numerusform>%Ln bleiben unverändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take over %Ln row(s)</source>
            <translation>
                <numerusform>%Ln Zeile übernehmen</numerusform>
                <numerusform>%Ln Zeilen übernehmen</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns that mean nothing here were ignored: %1.</source>
            <translation>Spalten, die hier nichts bedeuten, wurden nicht beachtet: %1.</translation>
        </message>
        <message>
            <source>The sheet has no column “row”, which tells what it was exported from. Its cells were compared with what is there now.</source>
            <translation>Der Tabelle fehlt die Spalte „row“; sie besagt, woraus exportiert wurde. Ihre Zellen wurden mit dem verglichen, was jetzt da ist.</translation>
        </message>
        <message>
            <source>The sheet changes nothing.</source>
            <translation>Die Tabelle ändert nichts.</translation>
        </message>
        <message>
            <source>Nothing of the sheet was taken over</source>
            <translation>Aus der Tabelle wurde nichts übernommen</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ListNotices</name>
        <message>
            <source>Edit account…</source>
            <translation>Konto bearbeiten…</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::LockControl</name>
        <message>
            <source>Unloc&amp;k</source>
            <translation>Ent&amp;sperren</translation>
        </message>
        <message>
            <source>Loc&amp;k against release</source>
            <translation>Gegen Rückgabe &amp;sperren</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::MainWindow</name>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Add an account…</source>
            <translation>Konto hinzufügen…</translation>
        </message>
        <message>
            <source>Add an &amp;account…</source>
            <translation>Konto &amp;hinzufügen…</translation>
        </message>
        <message>
            <source>&amp;Edit account…</source>
            <translation>Konto bea&amp;rbeiten…</translation>
        </message>
        <message>
            <source>Account &amp;settings…</source>
            <translation>Kontoein&amp;stellungen…</translation>
        </message>
        <message>
            <source>&amp;Remove account…</source>
            <translation>Konto &amp;entfernen…</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xportieren…</translation>
        </message>
        <message>
            <source>&amp;Import a sheet…</source>
            <translation>Tabelle &amp;importieren…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Copy number</source>
            <translation>Nummer &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filtern</translation>
        </message>
        <message>
            <source>Find &amp;anything…</source>
            <translation>&amp;Alles finden…</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>&amp;Aktualisieren</translation>
        </message>
        <message>
            <source>&amp;Ask the provider…</source>
            <translation>Anbieter &amp;fragen…</translation>
        </message>
        <message>
            <source>Re&amp;view…</source>
            <translation>&amp;Prüfen…</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>&amp;Inspektor</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Tasten</translation>
        </message>
        <message>
            <source>&amp;What to do here</source>
            <translation>&amp;Was hier zu tun ist</translation>
        </message>
        <message>
            <source>A&amp;bout NumberDesk</source>
            <translation>Ü&amp;ber NumberDesk</translation>
        </message>
        <message>
            <source>NumberDesk – sandbox</source>
            <translation>NumberDesk – Sandbox</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Nummern</translation>
        </message>
        <message>
            <source>Buy</source>
            <translation>Kaufen</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Numbers</source>
            <translation>&amp;Nummern</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Buy</source>
            <translation>&amp;Kaufen</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Plan</translation>
        </message>
        <message>
            <source>&amp;Activity</source>
            <translation>Ak&amp;tivität</translation>
        </message>
        <message>
            <source>No account yet</source>
            <translation>Noch kein Konto</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::MessageBar</name>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Meldung schließen</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Open %1</source>
            <extracomment>%1 is the name of a web host</extracomment>
            <translation>%1 öffnen</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Details ausblenden</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::MoneyDelegate</name>
        <message>
            <source>not told</source>
            <translation>nicht angegeben</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::NoteList</name>
        <message>
            <source>Open %1</source>
            <extracomment>%1 is the name of a web host</extracomment>
            <translation>%1 öffnen</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::NotesPanel</name>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>sales, night shift</source>
            <translation>Vertrieb, Nachtschicht</translation>
        </message>
        <message>
            <source>Tags to take away</source>
            <translation>Wegzunehmende Tags</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Clear the owner of all</source>
            <translation>„Zuständig“ bei allen leeren</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Clear the note of all</source>
            <translation>Notiz bei allen leeren</translation>
        </message>
        <message>
            <source>Kept on this computer only. The filter line finds it: tag:, owner: and note:.</source>
            <translation>Nur auf diesem Rechner gespeichert. Die Filterzeile findet es mit tag:, owner: und note:.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>What you typed for %1 is not saved.</source>
            <translation>Was Sie zu %1 eingegeben haben, ist nicht gespeichert.</translation>
        </message>
        <message numerus="yes">
            <source>What you typed for %n number(s) is not saved.</source>
            <translation>
                <numerusform>Was Sie zu %n Nummer eingegeben haben, ist nicht gespeichert.</numerusform>
                <numerusform>Was Sie zu %n Nummern eingegeben haben, ist nicht gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save it</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Tags to add</source>
            <translation>Hinzuzufügende Tags</translation>
        </message>
        <message>
            <source>different, stays as it is</source>
            <translation>verschieden, bleibt so</translation>
        </message>
        <message>
            <source>All of them: %1</source>
            <translation>Alle: %1</translation>
        </message>
        <message>
            <source>Some of them: %1</source>
            <translation>Einige: %1</translation>
        </message>
        <message numerus="yes">
            <source>Kept for %n number(s).</source>
            <translation>
                <numerusform>Für %n Nummer gespeichert.</numerusform>
                <numerusform>Für %n Nummern gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <source>This could not be kept.</source>
            <translation>Das konnte nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>It is as it was before.</source>
            <translation>Es ist wieder wie vorher.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::NumberChips</name>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Being checked</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Handlungsbedarf</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Any type</source>
            <translation>Alle Typen</translation>
        </message>
        <message>
            <source>Any capability</source>
            <translation>Alle Fähigkeiten</translation>
        </message>
        <message>
            <source>Any state</source>
            <translation>Jeder Zustand</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Alle Konten</translation>
        </message>
        <message>
            <source>Any country</source>
            <translation>Alle Länder</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Capability</source>
            <translation>Fähigkeit</translation>
        </message>
        <message numerus="yes">
            <source>The provider found %n</source>
            <translation>
                <numerusform>Der Anbieter hat %n gefunden</numerusform>
                <numerusform>Der Anbieter hat %n gefunden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::NumberDetails</name>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Capabilities</source>
            <translation>Fähigkeiten</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Monatlich</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>Next charge</source>
            <translation>Nächste Abbuchung</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>Endet am</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Verwendet von</translation>
        </message>
        <message>
            <source>Limitations</source>
            <translation>Einschränkungen</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Hinweise</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::NumberInspector</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Find and replace…</source>
            <translation>Suchen und ersetzen…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Add to plan</source>
            <translation>In den Plan</translation>
        </message>
        <message>
            <source>Review…</source>
            <translation>Prüfen…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>Rohdaten</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>No number selected</source>
            <translation>Keine Nummer ausgewählt</translation>
        </message>
        <message>
            <source>Select one or several numbers to see and change their settings.</source>
            <translation>Wählen Sie eine oder mehrere Nummern aus, um ihre Einstellungen zu sehen und zu ändern.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n Nummer</numerusform>
                <numerusform>%n Nummern</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>in several accounts</source>
            <translation>in mehreren Konten</translation>
        </message>
        <message>
            <source>These numbers have different settings. Select numbers of one kind of account to change them together.</source>
            <translation>Diese Nummern haben verschiedene Einstellungen. Wählen Sie Nummern einer einzigen Art von Konto aus, um sie gemeinsam zu ändern.</translation>
        </message>
        <message>
            <source>Each account has its own choices for: %1. Select numbers of one account to change it.</source>
            <translation>Jedes Konto hat eigene Auswahlwerte für: %1. Wählen Sie Nummern eines einzigen Kontos aus, um das zu ändern.</translation>
        </message>
        <message>
            <source>%1 has no settings of a number that can be changed from here.</source>
            <translation>Bei %1 gibt es keine Einstellungen einer Nummer, die sich von hier aus ändern lassen.</translation>
        </message>
        <message>
            <source>Locked against release here.</source>
            <translation>Hier gegen Rückgabe gesperrt.</translation>
        </message>
        <message>
            <source>Show in Activity</source>
            <translation>In „Aktivität“ zeigen</translation>
        </message>
        <message>
            <source>Cannot be read back, and nothing was set here: it may be reset when other settings are written.</source>
            <translation>Kann nicht zurückgelesen werden, und hier wurde nichts gesetzt: Der Wert wird vielleicht zurückgesetzt, wenn andere Einstellungen geschrieben werden.</translation>
        </message>
        <message>
            <source>Last set here: %1. It is written again with other settings.</source>
            <translation>Zuletzt hier gesetzt: %1. Der Wert wird mit anderen Einstellungen erneut geschrieben.</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) changed</source>
            <translation>
                <numerusform>%n Feld geändert</numerusform>
                <numerusform>%n Felder geändert</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::NumberRelease</name>
        <message>
            <source>Re&amp;lease…</source>
            <translation>&amp;Zurückgeben…</translation>
        </message>
        <message>
            <source>Release on a &amp;date…</source>
            <translation>Zu einem &amp;Termin zurückgeben…</translation>
        </message>
        <message>
            <source>Select the numbers to release first.</source>
            <translation>Wählen Sie zuerst die Nummern aus, die zurückgegeben werden sollen.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::NumberTable</name>
        <message>
            <source>Needs attention</source>
            <translation>Handlungsbedarf</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Wartet auf das Senden</translation>
        </message>
        <message>
            <source>Buying…</source>
            <translation>Wird gekauft…</translation>
        </message>
        <message>
            <source>Checking purchase…</source>
            <translation>Kauf wird geprüft…</translation>
        </message>
        <message>
            <source>Releasing…</source>
            <translation>Wird zurückgegeben…</translation>
        </message>
        <message>
            <source>Checking release…</source>
            <translation>Rückgabe wird geprüft…</translation>
        </message>
        <message>
            <source>Updating…</source>
            <translation>Wird geändert…</translation>
        </message>
        <message>
            <source>Checking update…</source>
            <translation>Änderung wird geprüft…</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>Ends %1</source>
            <translation>Endet am %1</translation>
        </message>
        <message>
            <source>Not configured</source>
            <translation>Nicht eingerichtet</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Locked against release.</source>
            <translation>Gegen Rückgabe gesperrt.</translation>
        </message>
        <message>
            <source>%1, locked</source>
            <comment>a number</comment>
            <translation>%1, gesperrt</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Capabilities</source>
            <translation>Fähigkeiten</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Bezeichnung</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Monatlich</translation>
        </message>
        <message>
            <source>Next charge</source>
            <translation>Nächste Abbuchung</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::NumbersPage</name>
        <message>
            <source>Filter numbers</source>
            <translation>Nummern filtern</translation>
        </message>
        <message>
            <source>Digits in any spelling, label, country, webhook host…</source>
            <translation>Ziffern in beliebiger Schreibweise, Bezeichnung, Land, Webhook-Host…</translation>
        </message>
        <message>
            <source>What can be written here</source>
            <translation>Was hier geschrieben werden kann</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Ansichten</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Ask the provider…</source>
            <translation>Anbieter fragen…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Capability</source>
            <translation>Fähigkeit</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Not configured</source>
            <translation>Nicht eingerichtet</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>Endet bald</translation>
        </message>
        <message>
            <source>Configure…</source>
            <translation>Einrichten…</translation>
        </message>
        <message>
            <source>Release…</source>
            <translation>Zurückgeben…</translation>
        </message>
        <message>
            <source>Your numbers</source>
            <translation>Ihre Nummern</translation>
        </message>
        <message>
            <source>The lock could not be kept</source>
            <translation>Die Sperre konnte nicht gespeichert werden</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>Weglassen</translation>
        </message>
        <message numerus="yes">
            <source>The %n selected number(s) lie too far apart now to stay selected.</source>
            <translation>
                <numerusform>Die %n ausgewählte Nummer liegt nun zu weit auseinander, um ausgewählt zu bleiben.</numerusform>
                <numerusform>Die %n ausgewählten Nummern liegen nun zu weit auseinander, um ausgewählt zu bleiben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n gefunden</numerusform>
                <numerusform>%n gefunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Listing your numbers…</source>
            <translation>Ihre Nummern werden aufgelistet…</translation>
        </message>
        <message>
            <source>Rows appear here as they come.</source>
            <translation>Zeilen erscheinen hier, sobald sie eintreffen.</translation>
        </message>
        <message>
            <source>Nothing fits this filter</source>
            <translation>Nichts passt zu diesem Filter</translation>
        </message>
        <message>
            <source>Clear the filter line or take a chip away to see your numbers again.</source>
            <translation>Leeren Sie die Filterzeile oder schalten Sie einen Filter darunter ab, um Ihre Nummern wieder zu sehen.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Filter leeren</translation>
        </message>
        <message>
            <source>No numbers yet</source>
            <translation>Noch keine Nummern</translation>
        </message>
        <message>
            <source>Buy one on the Buy page, or refresh if you expected some here.</source>
            <translation>Kaufen Sie eine auf der Seite „Kaufen“, oder aktualisieren Sie, falls Sie hier welche erwartet haben.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s)</source>
            <translation>
                <numerusform>%Ln Nummer</numerusform>
                <numerusform>%Ln Nummern</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln ausgewählt</numerusform>
                <numerusform>%Ln ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Restore to…</source>
            <translation>Früherer Stand…</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::OfferSearch</name>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>Ziffern</translation>
        </message>
        <message>
            <source>Highest monthly price</source>
            <translation>Höchster Monatspreis</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::OfferTable</name>
        <message>
            <source>not told</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>In the basket: %1</source>
            <translation>Im Warenkorb: %1</translation>
        </message>
        <message>
            <source>Go on at %1</source>
            <translation>Weiter bei %1</translation>
        </message>
        <message>
            <source>In the basket</source>
            <translation>Im Warenkorb</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Capabilities</source>
            <translation>Fähigkeiten</translation>
        </message>
        <message>
            <source>Set-up</source>
            <translation>Einrichtung</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Monatlich</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>Erstes Jahr</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Hinweis</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::OfferView</name>
        <message>
            <source>Available numbers</source>
            <translation>Verfügbare Nummern</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::PageTab</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n wartet</numerusform>
                <numerusform>%n warten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::PlanControl</name>
        <message>
            <source>&amp;Undo plan step</source>
            <translation>Planschritt &amp;rückgängig machen</translation>
        </message>
        <message>
            <source>The plan could not be read or saved.</source>
            <translation>Der Plan konnte nicht gelesen oder gespeichert werden.</translation>
        </message>
        <message numerus="yes">
            <source>Review %n change(s)…</source>
            <translation>
                <numerusform>%n Änderung prüfen…</numerusform>
                <numerusform>%n Änderungen prüfen…</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was added to the plan.</source>
            <translation>Es wurde nichts in den Plan aufgenommen.</translation>
        </message>
        <message>
            <source>The release of %1 waits in the plan for %2.</source>
            <comment>number, date</comment>
            <translation>Die Rückgabe von %1 wartet im Plan auf den %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) wait in the plan for %1.</source>
            <comment>date</comment>
            <translation>
                <numerusform>%n Rückgabe wartet im Plan auf den %1.</numerusform>
                <numerusform>%n Rückgaben warten im Plan auf den %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the plan</source>
            <translation>Plan anzeigen</translation>
        </message>
        <message>
            <source>Continue…</source>
            <translation>Fortsetzen…</translation>
        </message>
        <message numerus="yes">
            <source>The date of %n planned release(s) went by. Nothing was sent.</source>
            <translation>
                <numerusform>Der Termin von %n geplanten Rückgabe ist verstrichen. Es wurde nichts gesendet.</numerusform>
                <numerusform>Die Termine von %n geplanten Rückgaben sind verstrichen. Es wurde nichts gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Review…</source>
            <translation>Prüfen…</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::PlanDetail</name>
        <message>
            <source>No change selected</source>
            <translation>Keine Änderung ausgewählt</translation>
        </message>
        <message>
            <source>Select a row to see what it will do.</source>
            <translation>Wählen Sie eine Zeile aus, um zu sehen, was sie tun wird.</translation>
        </message>
        <message>
            <source>On its date it is only released if it was parked: %1</source>
            <translation>Am Termin wird sie nur zurückgegeben, wenn sie geparkt wurde: %1</translation>
        </message>
        <message>
            <source>Planned on %1</source>
            <translation>Geplant am %1</translation>
        </message>
        <message>
            <source>To be sent on %1</source>
            <translation>Wird gesendet am %1</translation>
        </message>
        <message>
            <source>Show in Activity</source>
            <translation>In „Aktivität“ zeigen</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::PlanFiles</name>
        <message>
            <source>Plans of NumberDesk (*.ndplan)</source>
            <translation>Pläne von NumberDesk (*.ndplan)</translation>
        </message>
        <message>
            <source>Open a plan</source>
            <translation>Plan öffnen</translation>
        </message>
        <message>
            <source>The plan was not opened</source>
            <translation>Der Plan wurde nicht geöffnet</translation>
        </message>
        <message>
            <source>Opening the plan…</source>
            <translation>Der Plan wird geöffnet …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel opening the plan</source>
            <translation>Öffnen des Plans abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the file were not taken; each says why.</source>
            <translation>
                <numerusform>%n Zeile der Datei wurde nicht übernommen; der Grund steht dabei.</numerusform>
                <numerusform>%n Zeilen der Datei wurden nicht übernommen; bei jeder steht der Grund.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation>Plan speichern</translation>
        </message>
        <message>
            <source>The plan was not saved</source>
            <translation>Der Plan wurde nicht gespeichert</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::PlanPage</name>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Release on a date…</source>
            <translation>Zu einem Termin zurückgeben…</translation>
        </message>
        <message>
            <source>Order by account</source>
            <translation>Nach Konto ordnen</translation>
        </message>
        <message>
            <source>Open plan…</source>
            <translation>Plan öffnen…</translation>
        </message>
        <message>
            <source>Save plan…</source>
            <translation>Plan speichern…</translation>
        </message>
        <message>
            <source>Review…</source>
            <translation>Prüfen…</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Nothing is planned</source>
            <translation>Es ist nichts geplant</translation>
        </message>
        <message>
            <source>Changes collect here before anything is sent: press Del on numbers to plan their release, or add to the plan from a review.</source>
            <translation>Hier sammeln sich Änderungen, bevor etwas gesendet wird: Drücken Sie bei Nummern Entf, um ihre Rückgabe zu planen, oder nehmen Sie bei einer Prüfung etwas in den Plan auf.</translation>
        </message>
        <message>
            <source>Nothing is planned for this account</source>
            <translation>Für dieses Konto ist nichts geplant</translation>
        </message>
        <message>
            <source>Show all accounts to see the whole plan.</source>
            <translation>Zeigen Sie alle Konten, um den ganzen Plan zu sehen.</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) discarded.</source>
            <translation>
                <numerusform>%n Änderung verworfen.</numerusform>
                <numerusform>%n Änderungen verworfen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them is under way and stays.</source>
            <translation>
                <numerusform>%n davon läuft und bleibt.</numerusform>
                <numerusform>%n davon laufen und bleiben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Select one row to edit it.</source>
            <translation>Wählen Sie eine Zeile aus, um sie zu bearbeiten.</translation>
        </message>
        <message>
            <source>The change is under way.</source>
            <translation>Die Änderung wird gerade ausgeführt.</translation>
        </message>
        <message>
            <source>The number is not in the list of your numbers.</source>
            <translation>Die Nummer steht nicht in der Liste Ihrer Nummern.</translation>
        </message>
        <message>
            <source>The number is bought for a subaccount, which sets it up afterwards.</source>
            <translation>Die Nummer wird für ein Unterkonto gekauft, das sie danach einrichtet.</translation>
        </message>
        <message>
            <source>There is nothing to set up for numbers of this account.</source>
            <translation>Für Nummern dieses Kontos gibt es nichts einzurichten.</translation>
        </message>
        <message numerus="yes">
            <source>%n planned change(s)</source>
            <translation>
                <numerusform>%n geplante Änderung</numerusform>
                <numerusform>%n geplante Änderungen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln ausgewählt</numerusform>
                <numerusform>%Ln ausgewählt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::PlannedSettingsDialog</name>
        <message>
            <source>Planned settings</source>
            <translation>Geplante Einstellungen</translation>
        </message>
        <message>
            <source>They are written after the purchase. Nothing is sent now.</source>
            <translation>Sie werden nach dem Kauf geschrieben. Jetzt wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Keep in the plan</source>
            <translation>Im Plan behalten</translation>
        </message>
        <message>
            <source>Settings of %1 once it is bought</source>
            <comment>number</comment>
            <translation>Einstellungen von %1 nach dem Kauf</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::Program</name>
        <message>
            <source>%1 sandbox</source>
            <translation>%1-Sandbox</translation>
        </message>
        <message>
            <source>Writing is switched off</source>
            <translation>Schreiben ist ausgeschaltet</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::Reconciler</name>
        <message>
            <source>Looked: the number is in the account.</source>
            <translation>Nachgesehen: Die Nummer ist im Konto.</translation>
        </message>
        <message>
            <source>Looked: the number is not in the account any more.</source>
            <translation>Nachgesehen: Die Nummer ist nicht mehr im Konto.</translation>
        </message>
        <message>
            <source>Looked: every setting is as wanted.</source>
            <translation>Nachgesehen: Jede Einstellung ist wie gewünscht.</translation>
        </message>
        <message>
            <source>Looked: the number is not in the account.</source>
            <translation>Nachgesehen: Die Nummer ist nicht im Konto.</translation>
        </message>
        <message>
            <source>Looked: the number is still in the account.</source>
            <translation>Nachgesehen: Die Nummer ist noch im Konto.</translation>
        </message>
        <message>
            <source>Looked: the settings are not as wanted.</source>
            <translation>Nachgesehen: Die Einstellungen sind nicht wie gewünscht.</translation>
        </message>
        <message>
            <source>Looked again at least five minutes later: the number is not in the account.</source>
            <translation>Nach mindestens fünf Minuten erneut nachgesehen: Die Nummer ist nicht im Konto.</translation>
        </message>
        <message>
            <source>Looked again at least five minutes later: the number is still in the account.</source>
            <translation>Nach mindestens fünf Minuten erneut nachgesehen: Die Nummer ist noch im Konto.</translation>
        </message>
        <message>
            <source>Looked again at least five minutes later: the settings are not as wanted.</source>
            <translation>Nach mindestens fünf Minuten erneut nachgesehen: Die Einstellungen sind nicht wie gewünscht.</translation>
        </message>
        <message>
            <source>Still unclear after 24 hours: a person has to decide.</source>
            <translation>Nach 24 Stunden immer noch unklar: Ein Mensch muss entscheiden.</translation>
        </message>
        <message>
            <source>The provider is through with it, but the settings are not as wanted. Look at the number before trying again.</source>
            <translation>Der Anbieter ist damit fertig, aber die Einstellungen sind nicht wie gewünscht. Sehen Sie sich die Nummer an, bevor Sie es erneut versuchen.</translation>
        </message>
        <message>
            <source>The settings are neither as they were nor as wanted: look at the number, then decide.</source>
            <translation>Die Einstellungen sind weder wie vorher noch wie gewünscht: Sehen Sie sich die Nummer an, und entscheiden Sie dann.</translation>
        </message>
        <message>
            <source>What was set is kept nowhere here, so it cannot be compared: a person has to look at the account's settings and decide.</source>
            <translation>Was gesetzt wurde, wird hier nirgends aufbewahrt und lässt sich daher nicht vergleichen: Ein Mensch muss die Einstellungen des Kontos ansehen und entscheiden.</translation>
        </message>
        <message>
            <source>Its account is not in NumberDesk any more, so it cannot be looked for: a person has to look at the provider and decide.</source>
            <translation>Das Konto ist nicht mehr in NumberDesk, daher kann nicht nachgesehen werden: Ein Mensch muss beim Anbieter nachsehen und entscheiden.</translation>
        </message>
        <message>
            <source>Looked again: the number is not in the account, and it is on offer again.</source>
            <translation>Erneut nachgesehen: Die Nummer ist nicht im Konto und wird wieder angeboten.</translation>
        </message>
        <message>
            <source>Looked for an hour: the number is not in the account, and it is not on offer either.</source>
            <translation>Eine Stunde lang nachgesehen: Die Nummer ist nicht im Konto und wird auch nicht angeboten.</translation>
        </message>
        <message>
            <source>The journal could not be written.</source>
            <translation>Das Journal konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The journal could not be written, so nothing was sent.</source>
            <translation>Das Journal konnte nicht geschrieben werden, daher wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The journal could not be written after this was sent: looking what became of it.</source>
            <translation>Das Journal konnte nach dem Senden nicht geschrieben werden: Es wird nachgesehen, was daraus wurde.</translation>
        </message>
        <message>
            <source>A person decided: it happened.</source>
            <translation>Ein Mensch hat entschieden: Es ist geschehen.</translation>
        </message>
        <message>
            <source>A person decided: it did not happen.</source>
            <translation>Ein Mensch hat entschieden: Es ist nicht geschehen.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ReleaseDateDialog</name>
        <message>
            <source>Release on a date</source>
            <translation>Zu einem Termin zurückgeben</translation>
        </message>
        <message>
            <source>It is sent while NumberDesk runs, at most an hour late, and can be taken back until then. After that you are asked again.</source>
            <translation>Gesendet wird, während NumberDesk läuft, höchstens eine Stunde nach dem Termin; bis dahin lässt es sich zurücknehmen. Danach werden Sie noch einmal gefragt.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Park first: send what comes in elsewhere from now on</source>
            <translation>Zuerst parken: Eingehendes ab jetzt anderswohin leiten</translation>
        </message>
        <message>
            <source>Change this address</source>
            <translation>Diese Adresse ändern</translation>
        </message>
        <message>
            <source>Until then</source>
            <translation>Bis dahin</translation>
        </message>
        <message>
            <source>Address to change</source>
            <translation>Zu ändernde Adresse</translation>
        </message>
        <message>
            <source>Webhook while parked</source>
            <translation>Webhook, solange geparkt</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Bestätigung</translation>
        </message>
        <message>
            <source>Take the date away</source>
            <translation>Termin entfernen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Release %1 on a date</source>
            <translation>%1 zu einem Termin zurückgeben</translation>
        </message>
        <message numerus="yes">
            <source>Release %n number(s) on a date</source>
            <translation>
                <numerusform>%n Nummer zu einem Termin zurückgeben</numerusform>
                <numerusform>%n Nummern zu einem Termin zurückgeben</numerusform>
            </translation>
        </message>
        <message>
            <source>What this saves is not told.</source>
            <translation>Was das einspart, wird nicht mitgeteilt.</translation>
        </message>
        <message>
            <source>Saves %1 a month, %2 a year.</source>
            <translation>Spart %1 pro Monat, %2 pro Jahr.</translation>
        </message>
        <message>
            <source>Type its last four digits to go on.</source>
            <translation>Geben Sie die letzten vier Ziffern der Nummer ein, um fortzufahren.</translation>
        </message>
        <message>
            <source>Type how many to go on.</source>
            <translation>Geben Sie die Anzahl ein, um fortzufahren.</translation>
        </message>
        <message>
            <source>A day before the next charge that is known.</source>
            <translation>Einen Tag vor der nächsten bekannten Abbuchung.</translation>
        </message>
        <message>
            <source>The provider does not tell when the next charge is.</source>
            <translation>Der Anbieter gibt nicht an, wann die nächste Abbuchung ist.</translation>
        </message>
        <message>
            <source>Different addresses stand there now.</source>
            <translation>Jetzt stehen dort verschiedene Adressen.</translation>
        </message>
        <message>
            <source>Nothing stands there now.</source>
            <translation>Jetzt steht dort nichts.</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <comment>an address</comment>
            <translation>Jetzt: %1</translation>
        </message>
        <message>
            <source>Say where what comes in is to go.</source>
            <translation>Geben Sie an, wohin Eingehendes geleitet werden soll.</translation>
        </message>
        <message>
            <source>Release on %1</source>
            <translation>Am %1 zurückgeben</translation>
        </message>
        <message>
            <source>The release is under way already.</source>
            <translation>Die Rückgabe läuft schon.</translation>
        </message>
        <message numerus="yes">
            <source>%n of these numbers is locked against release.</source>
            <translation>
                <numerusform>%n dieser Nummern ist gegen Rückgabe gesperrt.</numerusform>
                <numerusform>%n dieser Nummern sind gegen Rückgabe gesperrt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The date has to be ahead.</source>
            <translation>Der Termin muss in der Zukunft liegen.</translation>
        </message>
        <message>
            <source>goes to %1</source>
            <translation>geht an %1</translation>
        </message>
        <message>
            <source>used by %1</source>
            <translation>verwendet von %1</translation>
        </message>
        <message>
            <source>tagged %1</source>
            <translation>Tags: %1</translation>
        </message>
        <message>
            <source>ask %1</source>
            <translation>%1 fragen</translation>
        </message>
        <message>
            <source>nothing is known to depend on it</source>
            <translation>nichts bekannt, das davon abhängt</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>number, what depends on it</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::RemoteChoices</name>
        <message>
            <source>The list could not be read: %1</source>
            <translation>Die Liste konnte nicht gelesen werden: %1</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::RestoreDialog</name>
        <message>
            <source>Restore to a moment</source>
            <translation>Früheren Stand wiederherstellen</translation>
        </message>
        <message>
            <source>Each number gets the settings that it had then, as far as they are known here. You see every change before anything is sent.</source>
            <translation>Jede Nummer erhält die Einstellungen, die sie damals hatte, soweit sie hier bekannt sind. Sie sehen jede Änderung, bevor etwas gesendet wird.</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Zeitpunkt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Review…</source>
            <translation>Prüfen…</translation>
        </message>
        <message numerus="yes">
            <source>Restore %n number(s)</source>
            <translation>
                <numerusform>Stand von %n Nummer wiederherstellen</numerusform>
                <numerusform>Stand von %n Nummern wiederherstellen</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking at what they had then…</source>
            <translation>Es wird nachgesehen, was sie damals hatten…</translation>
        </message>
        <message>
            <source>The past of these numbers could not be read.</source>
            <translation>Die Vergangenheit dieser Nummern konnte nicht gelesen werden.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::Review</name>
        <message>
            <source>Not written, because it does not go with what you keep: %1.</source>
            <translation>Nicht geschrieben, weil es nicht zu dem passt, was Sie behalten: %1.</translation>
        </message>
        <message>
            <source>You keep what is there, so nothing is left to write.</source>
            <translation>Sie behalten, was da ist; es bleibt nichts zu schreiben.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ReviewDialog</name>
        <message>
            <source>Confirmation</source>
            <translation>Bestätigung</translation>
        </message>
        <message>
            <source>Release on a date…</source>
            <translation>Zu einem Termin zurückgeben…</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <source>Add to plan</source>
            <translation>In den Plan</translation>
        </message>
        <message>
            <source>Keeps the changes to be reviewed and applied later</source>
            <translation>Hebt die Änderungen auf, um sie später zu prüfen und anzuwenden</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>Review %n change(s)</source>
            <translation>
                <numerusform>%n Änderung prüfen</numerusform>
                <numerusform>%n Änderungen prüfen</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave the review?</source>
            <translation>Die Prüfung verlassen?</translation>
        </message>
        <message numerus="yes">
            <source>What you decided about %n number(s) is lost. Nothing has been sent.</source>
            <translation>
                <numerusform>Was Sie zu %n Nummer entschieden haben, geht verloren. Es wurde nichts gesendet.</numerusform>
                <numerusform>Was Sie zu %n Nummern entschieden haben, geht verloren. Es wurde nichts gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <source>Changes to review</source>
            <translation>Zu prüfende Änderungen</translation>
        </message>
        <message>
            <source>Reading again from the providers… Nothing has been sent yet.</source>
            <translation>Wird erneut bei den Anbietern gelesen… Es wurde noch nichts gesendet.</translation>
        </message>
        <message>
            <source>Nothing has been sent.</source>
            <translation>Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Read again from the providers at %1. Nothing has been sent yet.</source>
            <translation>Um %1 erneut bei den Anbietern gelesen. Es wurde noch nichts gesendet.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot be applied and will be left out; each says why.</source>
            <translation>
                <numerusform>%n Zeile kann nicht angewendet werden und wird weggelassen; der Grund steht dabei.</numerusform>
                <numerusform>%n Zeilen können nicht angewendet werden und werden weggelassen; bei jeder steht der Grund.</numerusform>
            </translation>
        </message>
        <message>
            <source>In full: %1</source>
            <comment>number and account</comment>
            <translation>Vollständig: %1</translation>
        </message>
        <message>
            <source>One release: %1</source>
            <translation>Eine Rückgabe: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s)</source>
            <translation>
                <numerusform>%n Rückgabe</numerusform>
                <numerusform>%n Rückgaben</numerusform>
            </translation>
        </message>
        <message>
            <source>Type its last four digits to go on.</source>
            <translation>Geben Sie die letzten vier Ziffern der Nummer ein, um fortzufahren.</translation>
        </message>
        <message>
            <source>Type how many to go on.</source>
            <translation>Geben Sie die Anzahl ein, um fortzufahren.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) under way. Closing this does not stop them; Activity shows them.</source>
            <translation>
                <numerusform>%n Änderung läuft. Schließen hält sie nicht an; „Aktivität“ zeigt sie.</numerusform>
                <numerusform>%n Änderungen laufen. Schließen hält sie nicht an; „Aktivität“ zeigt sie.</numerusform>
            </translation>
        </message>
        <message>
            <source>All came to an end. Activity keeps what was sent and what came of it.</source>
            <translation>Alles ist abgeschlossen. „Aktivität“ bewahrt auf, was gesendet wurde und was daraus wurde.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ReviewModel</name>
        <message>
            <source>Cancelled. Nothing was sent.</source>
            <translation>Abgebrochen. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>number, reason</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Its settings: %1</source>
            <comment>what came of the settings of a number that was bought</comment>
            <translation>Ihre Einstellungen: %1</translation>
        </message>
        <message>
            <source>Changed by somebody else meanwhile: decide, or nothing will be written.</source>
            <translation>Inzwischen von jemand anderem geändert: Entscheiden Sie, sonst wird nichts geschrieben.</translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation>Nichts würde sich ändern</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ReviewTask</name>
        <message>
            <source>The balance of this account is %1; what is to be bought costs %2 now.</source>
            <translation>Das Guthaben dieses Kontos ist %1; was gekauft werden soll, kostet jetzt %2.</translation>
        </message>
        <message>
            <source>An earlier change of this number is not settled yet. See Activity for what is being done about it.</source>
            <translation>Eine frühere Änderung dieser Nummer ist noch nicht geklärt. Was dazu geschieht, steht in „Aktivität“.</translation>
        </message>
        <message>
            <source>This number is in the list twice.</source>
            <translation>Diese Nummer steht zweimal in der Liste.</translation>
        </message>
        <message>
            <source>The account is not ready to be used.</source>
            <translation>Das Konto ist nicht einsatzbereit.</translation>
        </message>
        <message>
            <source>The number is not on offer any more. Search again.</source>
            <translation>Die Nummer wird nicht mehr angeboten. Suchen Sie erneut.</translation>
        </message>
        <message>
            <source>The provider does not sell this number through its interface.</source>
            <translation>Der Anbieter verkauft diese Nummer nicht über seine Schnittstelle.</translation>
        </message>
        <message>
            <source>The price has changed since you searched.</source>
            <translation>Der Preis hat sich seit Ihrer Suche geändert.</translation>
        </message>
        <message>
            <source>It could not be checked whether the number is still on offer.</source>
            <translation>Es konnte nicht geprüft werden, ob die Nummer noch angeboten wird.</translation>
        </message>
        <message>
            <source>The next charge would be on %1.</source>
            <translation>Die nächste Abbuchung wäre am %1.</translation>
        </message>
        <message>
            <source>This uses the number and stops with it: %1.</source>
            <translation>Dies verwendet die Nummer und fällt mit ihr aus: %1.</translation>
        </message>
        <message>
            <source>The number is in a subaccount, so it could not be checked that it is still there.</source>
            <translation>Die Nummer liegt in einem Unterkonto; daher konnte nicht geprüft werden, ob sie noch da ist.</translation>
        </message>
        <message>
            <source>The number was to be parked first, and is not: %1.</source>
            <translation>Die Nummer sollte erst geparkt werden und ist es nicht: %1.</translation>
        </message>
        <message>
            <source>Set otherwise since the release was planned: %1. Somebody may use the number.</source>
            <translation>Anders eingestellt, seit die Rückgabe geplant wurde: %1. Vielleicht benutzt jemand die Nummer.</translation>
        </message>
        <message>
            <source>The settings of a number in a subaccount can only be changed with an account of its own.</source>
            <translation>Die Einstellungen einer Nummer in einem Unterkonto lassen sich nur mit einem eigenen Konto dafür ändern.</translation>
        </message>
        <message>
            <source>Nobody can read back what is set here, and nothing is known to have been set from this desk; it may be reset: %1.</source>
            <translation>Was hier gesetzt ist, kann niemand zurücklesen, und von diesem NumberDesk aus wurde nach allem, was bekannt ist, nichts gesetzt; es wird vielleicht zurückgesetzt: %1.</translation>
        </message>
        <message>
            <source>Everything is as wanted already.</source>
            <translation>Alles ist schon wie gewünscht.</translation>
        </message>
        <message>
            <source>It could not be checked whether the provider knows this value of %1.</source>
            <translation>Es konnte nicht geprüft werden, ob der Anbieter diesen Wert von %1 kennt.</translation>
        </message>
        <message>
            <source>%1: “%2” has not been seen in this account before. Check that it is right.</source>
            <translation>%1: „%2“ wurde in diesem Konto noch nicht gesehen. Prüfen Sie, ob es stimmt.</translation>
        </message>
        <message>
            <source>%1: this account has none with the id “%2”. Choose one from the list.</source>
            <translation>%1: Dieses Konto hat keinen Eintrag mit der ID „%2“. Wählen Sie einen aus der Liste.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ReviewTrouble</name>
        <message numerus="yes">
            <source>%n change(s) did not go well. Choose a row to read why.</source>
            <translation>
                <numerusform>%n Änderung ist nicht gelungen. Wählen Sie die Zeile, um zu lesen, warum.</numerusform>
                <numerusform>%n Änderungen sind nicht gelungen. Wählen Sie eine Zeile, um zu lesen, warum.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show in Activity</source>
            <translation>In „Aktivität“ zeigen</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::Sandbox</name>
        <message>
            <source>Bird sandbox</source>
            <translation>Bird-Sandbox</translation>
        </message>
        <message>
            <source>Bird CRM sandbox</source>
            <translation>Bird-CRM-Sandbox</translation>
        </message>
        <message>
            <source>Sinch sandbox</source>
            <translation>Sinch-Sandbox</translation>
        </message>
        <message>
            <source>Vonage sandbox</source>
            <translation>Vonage-Sandbox</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::SandboxBanner</name>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>Simulated providers: nothing here costs money or reaches a real account.</source>
            <translation>Simulierte Anbieter: Nichts hier kostet Geld oder erreicht ein echtes Konto.</translation>
        </message>
        <message>
            <source>SANDBOX</source>
            <translation>SANDBOX</translation>
        </message>
        <message>
            <source>simulated providers – nothing here costs money or reaches a real account</source>
            <translation>simulierte Anbieter – nichts hier kostet Geld oder erreicht ein echtes Konto</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::SandboxServer</name>
        <message>
            <source>Port %1 of this computer cannot be opened; another program may be using it.</source>
            <translation>Port %1 dieses Rechners kann nicht geöffnet werden; vielleicht verwendet ihn ein anderes Programm.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::SearchForm</name>
        <message>
            <source>e.g. 7700</source>
            <translation>z. B. 7700</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>In %1</translation>
        </message>
        <message>
            <source>Starts with</source>
            <translation>Beginnt mit</translation>
        </message>
        <message>
            <source>Contains</source>
            <translation>Enthält</translation>
        </message>
        <message>
            <source>Ends with</source>
            <translation>Endet mit</translation>
        </message>
        <message>
            <source>Choose a country</source>
            <translation>Land wählen</translation>
        </message>
        <message>
            <source>Any type</source>
            <translation>Alle Typen</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>how digits match, digits</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>up to %1 %2</source>
            <comment>a price, a currency</comment>
            <translation>bis %1 %2</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::SearchesMenu</name>
        <message>
            <source>Save this search</source>
            <translation>Diese Suche speichern</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>%1…</source>
            <comment>a search</comment>
            <translation>%1 …</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
        <message>
            <source>Delete the search?</source>
            <translation>Die Suche löschen?</translation>
        </message>
        <message>
            <source>“%1” is taken out of the list of searches.</source>
            <translation>„%1“ wird aus der Liste der Suchen genommen.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::SecretField</name>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>%1 anzeigen</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>%1 kopieren</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Verbergen</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::SheetActions</name>
        <message>
            <source>Writing the numbers to the file…</source>
            <translation>Die Nummern werden in die Datei geschrieben…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>Angezeigtes exportieren</translation>
        </message>
        <message>
            <source>Spreadsheet, CSV (*.csv)</source>
            <translation>Tabelle, CSV (*.csv)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) were written to “%1”.</source>
            <translation>
                <numerusform>%Ln Nummer wurde in „%1“ geschrieben.</numerusform>
                <numerusform>%Ln Nummern wurden in „%1“ geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was exported.</source>
            <translation>Es wurde nichts exportiert.</translation>
        </message>
        <message>
            <source>Nothing was exported</source>
            <translation>Es wurde nichts exportiert</translation>
        </message>
        <message>
            <source>Import a sheet of numbers</source>
            <translation>Tabelle mit Nummern importieren</translation>
        </message>
        <message>
            <source>Sheets (*.csv *.txt *.tsv *.json)</source>
            <translation>Tabellen (*.csv *.txt *.tsv *.json)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message numerus="yes">
            <source>Tags, notes, owners and locks of %Ln number(s) are as the sheet says.</source>
            <translation>
                <numerusform>Tags, Notizen, Zuständige und Sperre von %Ln Nummer sind nun wie in der Tabelle.</numerusform>
                <numerusform>Tags, Notizen, Zuständige und Sperren von %Ln Nummern sind nun wie in der Tabelle.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undo what was taken over from the sheet</source>
            <translation>Rückgängig machen, was aus der Tabelle übernommen wurde</translation>
        </message>
        <message>
            <source>What was kept before the import is back, but for what was changed since.</source>
            <translation>Was vor dem Import galt, ist wiederhergestellt, außer was seitdem geändert wurde.</translation>
        </message>
        <message>
            <source>Nothing was undone</source>
            <translation>Es wurde nichts rückgängig gemacht</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::SheetModel</name>
        <message>
            <source>%1: %2 → %3</source>
            <comment>field, from, to</comment>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Ändert etwas</translation>
        </message>
        <message>
            <source>Changed since</source>
            <translation>Seither geändert</translation>
        </message>
        <message>
            <source>Left alone</source>
            <translation>Übergangen</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>In Worten</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::StartNotices</name>
        <message>
            <source>Show in Activity</source>
            <translation>In „Aktivität“ zeigen</translation>
        </message>
        <message>
            <source>The journal cannot be used, so nothing is sent.</source>
            <translation>Das Journal kann nicht verwendet werden, daher wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Refresh all accounts</source>
            <translation>Alle Konten aktualisieren</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::StatusLine</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel refreshing</source>
            <translation>Aktualisieren abbrechen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Listing %1</source>
            <translation>%1 wird aufgelistet</translation>
        </message>
        <message numerus="yes">
            <source>Listing %n account(s)</source>
            <translation>
                <numerusform>%n Konto wird aufgelistet</numerusform>
                <numerusform>%n Konten werden aufgelistet</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 balance %2</source>
            <translation>%1: Guthaben %2</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::StepNotice</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ViewNameDialog</name>
        <message>
            <source>Save view</source>
            <translation>Ansicht speichern</translation>
        </message>
        <message>
            <source>A view keeps the filter line, the chips, the columns and the sorting.</source>
            <translation>Eine Ansicht behält die Filterzeile, die Chips, die Spalten und die Sortierung.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Rename view</source>
            <translation>Ansicht umbenennen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Enter a name for the view.</source>
            <translation>Geben Sie der Ansicht einen Namen.</translation>
        </message>
        <message>
            <source>Replace the view?</source>
            <translation>Die Ansicht ersetzen?</translation>
        </message>
        <message>
            <source>There is a view “%1” already. Its filter, columns and sorting are replaced.</source>
            <translation>Eine Ansicht „%1“ gibt es schon. Ihr Filter, ihre Spalten und ihre Sortierung werden ersetzt.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::ViewsMenu</name>
        <message>
            <source>Save view…</source>
            <translation>Ansicht speichern …</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>%1…</source>
            <comment>the name of a view</comment>
            <translation>%1 …</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Delete the view?</source>
            <translation>Die Ansicht löschen?</translation>
        </message>
        <message>
            <source>“%1” is taken out of the list of views. No number is touched.</source>
            <translation>„%1“ wird aus der Liste der Ansichten genommen. Keine Nummer wird angerührt.</translation>
        </message>
    </context>
    <context>
        <name>NumberDesk::WriteRules</name>
        <message>
            <source>%1 is not this account's to give back. Nothing was sent.</source>
            <translation>%1 kann von diesem Konto aus nicht zurückgegeben werden. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>%1 ends already, on %2. Nothing was sent.</source>
            <translation>%1 endet schon, und zwar am %2. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The account of this change is not set up here any more.</source>
            <translation>Das Konto dieser Änderung ist hier nicht mehr angelegt.</translation>
        </message>
        <message>
            <source>The account “%1” is read-only here. Nothing was sent. Switch that off in the account's settings to go on.</source>
            <translation>Das Konto „%1“ ist hier schreibgeschützt. Es wurde nichts gesendet. Schalten Sie das in den Einstellungen des Kontos aus, um fortzufahren.</translation>
        </message>
        <message>
            <source>A change has to name one number and its country.</source>
            <translation>Eine Änderung muss genau eine Nummer und ihr Land nennen.</translation>
        </message>
        <message>
            <source>There is nothing to change.</source>
            <translation>Es gibt nichts zu ändern.</translation>
        </message>
        <message>
            <source>The journal was damaged and a new one was begun, so nobody knows what was under way in “%1”. Nothing was sent. Refresh the account: once it has been read whole, you can go on.</source>
            <translation>Das Journal war beschädigt, und ein neues wurde begonnen; daher ist nicht bekannt, was in „%1“ lief. Es wurde nichts gesendet. Aktualisieren Sie das Konto: Sobald es ganz gelesen ist, können Sie weitermachen.</translation>
        </message>
        <message>
            <source>Its date went by before it could be sent. Nothing was sent.</source>
            <translation>Der Termin verstrich, bevor es gesendet werden konnte. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>%1 is locked against release. Nothing was sent. Unlock it to go on.</source>
            <translation>%1 ist gegen Rückgabe gesperrt. Es wurde nichts gesendet. Entsperren Sie die Nummer, um weiterzumachen.</translation>
        </message>
        <message>
            <source>The spending limit of “%1” is %2 a month, but not every price of this month's purchases is known in that currency, so the limit cannot be checked. Nothing was sent.</source>
            <translation>Die Ausgabengrenze von „%1“ ist %2 pro Monat, aber nicht jeder Preis der Käufe dieses Monats ist in dieser Währung bekannt; daher lässt sich die Grenze nicht prüfen. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>With this purchase, what was bought in “%1” this month would come to %2. The spending limit is %3. Nothing was sent.</source>
            <translation>Mit diesem Kauf käme in „%1“ in diesem Monat Gekauftes auf %2. Die Ausgabengrenze ist %3. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>%1 is in this account already, so it was not bought again.</source>
            <translation>%1 ist schon in diesem Konto und wurde daher nicht noch einmal gekauft.</translation>
        </message>
        <message>
            <source>%1 is not in this account any more. Nothing was sent.</source>
            <translation>%1 ist nicht mehr in diesem Konto. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The number was to be parked first, and is not: %1. Nothing was sent.</source>
            <translation>Die Nummer sollte erst geparkt werden und ist es nicht: %1. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The number is not set any more as when its date was agreed to: %1. Nothing was sent.</source>
            <translation>Die Nummer ist nicht mehr so eingestellt wie bei der Zustimmung zum Termin: %1. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Somebody else changed this since you looked: %1. Nothing was sent.</source>
            <translation>Jemand anderes hat dies geändert, seit Sie es gesehen haben: %1. Es wurde nichts gesendet.</translation>
        </message>
    </context>
    <context>
        <name>NumberPresenter</name>
        <message>
            <source>Ends on %1</source>
            <translation>Endet am %1</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a sentence</comment>
            <translation>%1.</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Als Nächstes: %1</translation>
        </message>
        <message>
            <source>It cannot be given back from this account.</source>
            <translation>Sie kann von diesem Konto aus nicht zurückgegeben werden.</translation>
        </message>
        <message>
            <source>Used by %1</source>
            <translation>Verwendet von %1</translation>
        </message>
        <message>
            <source>%1 numbers are selected. At most %2 can be changed at once: narrow the selection first.</source>
            <translation>%1 Nummern sind ausgewählt. Höchstens %2 können auf einmal geändert werden: Engen Sie zuerst die Auswahl ein.</translation>
        </message>
        <message>
            <source>It is locked against release. Unlock it first.</source>
            <translation>Sie ist gegen Rückgabe gesperrt. Entsperren Sie sie zuerst.</translation>
        </message>
        <message>
            <source>They are locked against release. Unlock them first.</source>
            <translation>Sie sind gegen Rückgabe gesperrt. Entsperren Sie sie zuerst.</translation>
        </message>
        <message numerus="yes">
            <source>%n of these numbers are locked against release. Leave them out, or unlock them first.</source>
            <translation>
                <numerusform>%n dieser Nummern ist gegen Rückgabe gesperrt. Lassen Sie sie weg, oder entsperren Sie sie zuerst.</numerusform>
                <numerusform>%n dieser Nummern sind gegen Rückgabe gesperrt. Lassen Sie sie weg, oder entsperren Sie sie zuerst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of these numbers cannot be given back from their account. Leave them out to release the others.</source>
            <translation>
                <numerusform>%n dieser Nummern kann von ihrem Konto aus nicht zurückgegeben werden. Lassen Sie sie weg, um die anderen zurückzugeben.</numerusform>
                <numerusform>%n dieser Nummern können von ihrem Konto aus nicht zurückgegeben werden. Lassen Sie sie weg, um die anderen zurückzugeben.</numerusform>
            </translation>
        </message>
        <message>
            <source>It cannot be given back from this account. %1</source>
            <comment>the provider's reason</comment>
            <translation>Sie kann von diesem Konto aus nicht zurückgegeben werden. %1</translation>
        </message>
    </context>
    <context>
        <name>NumberSheets</name>
        <message>
            <source>“%1” cannot be written: %2.</source>
            <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
        </message>
        <message>
            <source>“%1” cannot be read: %2.</source>
            <translation>„%1“ kann nicht gelesen werden: %2.</translation>
        </message>
        <message>
            <source>“%1” is too large for a sheet.</source>
            <translation>„%1“ ist zu groß für eine Tabelle.</translation>
        </message>
    </context>
    <context>
        <name>OfferPresenter</name>
        <message>
            <source>An earlier change of this number is not settled yet. Activity shows what is being done about it.</source>
            <translation>Eine frühere Änderung dieser Nummer ist noch nicht geklärt. „Aktivität“ zeigt, was dazu geschieht.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Handlungsbedarf</translation>
        </message>
        <message>
            <source>Checking purchase</source>
            <translation>Kauf wird geprüft</translation>
        </message>
        <message>
            <source>Checking a change</source>
            <translation>Änderung wird geprüft</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>searching… %1</source>
            <translation>Suche läuft… %1</translation>
        </message>
        <message>
            <source>slow, still searching… %1</source>
            <translation>langsam, Suche läuft noch… %1</translation>
        </message>
        <message>
            <source>does not sell numbers of this country</source>
            <translation>verkauft keine Nummern dieses Landes</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>nichts gefunden</translation>
        </message>
        <message>
            <source>%1, more to load</source>
            <translation>%1, weitere können geladen werden</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>stopped at %1</source>
            <translation>angehalten bei %1</translation>
        </message>
        <message>
            <source>Yours already</source>
            <translation>Schon Ihre</translation>
        </message>
        <message>
            <source>This number is in the account already.</source>
            <translation>Diese Nummer ist schon im Konto.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>On request</source>
            <translation>Auf Anfrage</translation>
        </message>
        <message>
            <source>This number cannot be bought from here, only in the provider's own console.</source>
            <translation>Diese Nummer kann nicht von hier aus gekauft werden, nur in der Konsole des Anbieters.</translation>
        </message>
        <message>
            <source>%1: this number cannot be bought from here, only in the provider's own console.</source>
            <translation>%1: Diese Nummer kann nicht von hier aus gekauft werden, nur in der Konsole des Anbieters.</translation>
        </message>
        <message>
            <source>Account is read-only</source>
            <translation>Konto ist schreibgeschützt</translation>
        </message>
        <message>
            <source>The account is read-only here. Its settings say so.</source>
            <translation>Das Konto ist hier schreibgeschützt. So steht es in seinen Einstellungen.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>account, how its search stands</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · filtered here: %2</source>
            <translation>%1 · hier gefiltert: %2</translation>
        </message>
    </context>
    <context>
        <name>PagedFetch</name>
        <message>
            <source>The list leads round in a circle: the same page came twice. It may not be complete.</source>
            <translation>Die Liste führt im Kreis herum: Dieselbe Seite kam zweimal. Sie ist vielleicht nicht vollständig.</translation>
        </message>
    </context>
    <context>
        <name>PlanFile</name>
        <message>
            <source>It is about a whole account. Such changes are not planned.</source>
            <translation>Sie betrifft ein ganzes Konto. Solche Änderungen werden nicht geplant.</translation>
        </message>
        <message>
            <source>The file is too large to be a plan.</source>
            <translation>Die Datei ist zu groß für einen Plan.</translation>
        </message>
        <message>
            <source>The file is damaged: it cannot be read from byte %1 on.</source>
            <translation>Die Datei ist beschädigt: Ab Byte %1 kann sie nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The file is not a plan of NumberDesk.</source>
            <translation>Die Datei ist kein Plan von NumberDesk.</translation>
        </message>
        <message>
            <source>The plan was made by a newer version of NumberDesk (its format is %1, this one reads %2). Update NumberDesk to open it.</source>
            <translation>Der Plan stammt von einer neueren Version von NumberDesk (sein Format ist %1, diese Version liest %2). Aktualisieren Sie NumberDesk, um ihn zu öffnen.</translation>
        </message>
        <message>
            <source>The file is damaged: parts of the plan are missing.</source>
            <translation>Die Datei ist beschädigt: Teile des Plans fehlen.</translation>
        </message>
        <message>
            <source>The file is damaged or was altered: its check sum does not fit what is in it.</source>
            <translation>Die Datei ist beschädigt oder wurde verändert: Ihre Prüfsumme passt nicht zum Inhalt.</translation>
        </message>
    </context>
    <context>
        <name>PlanPresenter</name>
        <message>
            <source>Under way</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Was due on %1</source>
            <translation>War fällig am %1</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>Am %1</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>%1 / month</source>
            <translation>%1 / Monat</translation>
        </message>
        <message>
            <source>−%1 / month</source>
            <translation>−%1 / Monat</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) added to the plan.</source>
            <translation>
                <numerusform>%n Änderung in den Plan aufgenommen.</numerusform>
                <numerusform>%n Änderungen in den Plan aufgenommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Settings went into %n row(s) that the plan had already.</source>
            <translation>
                <numerusform>Einstellungen kamen zu %n Zeile, die schon im Plan war.</numerusform>
                <numerusform>Einstellungen kamen zu %n Zeilen, die schon im Plan waren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Planned settings of %n number(s) were taken away because of a planned release.</source>
            <translation>
                <numerusform>Geplante Einstellungen von %n Nummer wurden weggenommen, weil ihre Rückgabe geplant ist.</numerusform>
                <numerusform>Geplante Einstellungen von %n Nummern wurden weggenommen, weil ihre Rückgabe geplant ist.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) were planned already.</source>
            <translation>
                <numerusform>%n Änderung war schon geplant.</numerusform>
                <numerusform>%n Änderungen waren schon geplant.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Settings of %n number(s) were left out because of a planned release.</source>
            <translation>
                <numerusform>Einstellungen von %n Nummer wurden weggelassen, weil ihre Rückgabe geplant ist.</numerusform>
                <numerusform>Einstellungen von %n Nummern wurden weggelassen, weil ihre Rückgabe geplant ist.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was added to the plan.</source>
            <translation>Es wurde nichts in den Plan aufgenommen.</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>Zeile %1</translation>
        </message>
        <message>
            <source>Row %1, %2</source>
            <translation>Zeile %1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>row of a plan file, why it was not taken</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No account of %1 is called “%2” here.</source>
            <translation>Kein Konto bei %1 heißt hier „%2“.</translation>
        </message>
        <message>
            <source>Several accounts of %1 are called “%2” here.</source>
            <translation>Mehrere Konten bei %1 heißen hier „%2“.</translation>
        </message>
        <message numerus="yes">
            <source>Applying was interrupted: %1 of %n change(s) were not sent.</source>
            <translation>
                <numerusform>Das Anwenden wurde unterbrochen. Nicht gesendet: %1 von %n Änderung.</numerusform>
                <numerusform>Das Anwenden wurde unterbrochen. Nicht gesendet: %1 von %n Änderungen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PriceText</name>
        <message>
            <source>Write an amount in %1, for example %2.</source>
            <translation>Schreiben Sie einen Betrag in %1, zum Beispiel %2.</translation>
        </message>
        <message>
            <source>A price cannot be less than nothing.</source>
            <translation>Ein Preis kann nicht unter null liegen.</translation>
        </message>
    </context>
    <context>
        <name>PrivateFiles</name>
        <message>
            <source>%1 cannot be made private to you.</source>
            <translation>%1 lässt sich nicht auf Sie allein beschränken.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
        </message>
        <message>
            <source>The file %1 cannot be made: %2</source>
            <translation>Die Datei %1 kann nicht angelegt werden: %2</translation>
        </message>
    </context>
    <context>
        <name>ProgressText</name>
        <message>
            <source>about %1 s left</source>
            <translation>noch etwa %1 s</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>noch etwa %1 min</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>noch etwa %1 h</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 pro Minute</translation>
        </message>
        <message>
            <source>%1 a second</source>
            <translation>%1 pro Sekunde</translation>
        </message>
        <message>
            <source>Applied %1 of %2</source>
            <translation>%1 von %2 angewendet</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a pace, the time left</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 cannot be used just now; %n change(s) wait</source>
            <comment>an account</comment>
            <translation>
                <numerusform>%1 ist gerade nicht nutzbar; %n Änderung wartet</numerusform>
                <numerusform>%1 ist gerade nicht nutzbar; %n Änderungen warten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 cannot be reached; %n change(s) wait</source>
            <comment>an account</comment>
            <translation>
                <numerusform>%1 ist nicht erreichbar; %n Änderung wartet</numerusform>
                <numerusform>%1 ist nicht erreichbar; %n Änderungen warten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetEdits</name>
        <message>
            <source>“%1” has no meaning beside what is chosen for “%2”.</source>
            <translation>„%1“ hat bei dem, was für „%2“ gewählt ist, keine Bedeutung.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperre</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>in a cell: the number is locked</comment>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <comment>in a cell: the number is not locked</comment>
            <translation>nein</translation>
        </message>
        <message>
            <source>This provider has no setting “%1”.</source>
            <translation>Dieser Anbieter hat keine Einstellung „%1“.</translation>
        </message>
        <message>
            <source>“%1” is neither yes nor no.</source>
            <translation>„%1“ ist weder „yes“ noch „no“.</translation>
        </message>
        <message>
            <source>%1: something else was entered here since the export. It was left as it is.</source>
            <translation>%1: Seit dem Export wurde hier etwas anderes eingetragen. Es wurde so belassen.</translation>
        </message>
    </context>
    <context>
        <name>SheetFinder</name>
        <message>
            <source>The number and the last cell of this row do not belong together. Was one column sorted without the others? Export the sheet again.</source>
            <translation>Die Nummer und die letzte Zelle dieser Zeile gehören nicht zusammen. Wurde eine Spalte ohne die anderen sortiert? Exportieren Sie die Tabelle noch einmal.</translation>
        </message>
        <message>
            <source>There is no number in this row.</source>
            <translation>In dieser Zeile steht keine Nummer.</translation>
        </message>
        <message>
            <source>The spreadsheet has rounded the number to “%1”. Write it as text, with an apostrophe in front.</source>
            <translation>Das Tabellenprogramm hat die Nummer auf „%1“ gerundet. Schreiben Sie sie als Text, mit einem Apostroph davor.</translation>
        </message>
        <message>
            <source>“%1” is no number.</source>
            <translation>„%1“ ist keine Nummer.</translation>
        </message>
        <message>
            <source>More than one of your numbers fits this row. Fill in its country and account.</source>
            <translation>Zu dieser Zeile passt mehr als eine Ihrer Nummern. Tragen Sie Land und Konto ein.</translation>
        </message>
        <message>
            <source>There is no account “%1” at “%2” here.</source>
            <translation>Ein Konto „%1“ bei „%2“ gibt es hier nicht.</translation>
        </message>
        <message>
            <source>Another of your accounts has this number, but not “%1”.</source>
            <translation>Diese Nummer hat ein anderes Ihrer Konten, nicht „%1“.</translation>
        </message>
        <message>
            <source>This number is not among yours. Was it released, or is its list not read yet?</source>
            <translation>Diese Nummer ist nicht unter Ihren. Wurde sie zurückgegeben, oder ist die Liste ihres Kontos noch nicht gelesen?</translation>
        </message>
    </context>
    <context>
        <name>SheetHeader</name>
        <message>
            <source>Line %1: there are two columns “%2”. Take one of them away, or give it another name.</source>
            <translation>Zeile %1: Es gibt zwei Spalten „%2“. Nehmen Sie eine davon weg, oder geben Sie ihr einen anderen Namen.</translation>
        </message>
        <message>
            <source>Line %1: this is no sheet of numbers. The first line names the columns, and one of them has to be “number”.</source>
            <translation>Zeile %1: Das ist keine Tabelle mit Nummern. Die erste Zeile nennt die Spalten, und eine davon muss „number“ heißen.</translation>
        </message>
    </context>
    <context>
        <name>SheetJson</name>
        <message>
            <source>The numbers of this sheet have more than %1 different names of fields.</source>
            <translation>Die Nummern dieser Tabelle haben mehr als %1 verschiedene Feldnamen.</translation>
        </message>
        <message>
            <source>Line %1: “%2” holds a list or an object, where a text is meant.</source>
            <translation>Zeile %1: „%2“ enthält eine Liste oder ein Objekt, wo ein Text gemeint ist.</translation>
        </message>
        <message>
            <source>Line %1: this is damaged JSON (%2).</source>
            <translation>Zeile %1: Das ist beschädigtes JSON (%2).</translation>
        </message>
        <message>
            <source>This is JSON, but no sheet of numbers.</source>
            <translation>Das ist JSON, aber keine Tabelle mit Nummern.</translation>
        </message>
        <message>
            <source>This sheet was made by a newer version of NumberDesk.</source>
            <translation>Diese Tabelle stammt von einer neueren Version von NumberDesk.</translation>
        </message>
        <message>
            <source>Number %1 of the sheet is no object.</source>
            <translation>Nummer %1 der Tabelle ist kein Objekt.</translation>
        </message>
    </context>
    <context>
        <name>SheetPlan</name>
        <message>
            <source>This row has more cells than there are columns. Is a quotation mark missing?</source>
            <translation>Diese Zeile hat mehr Zellen, als es Spalten gibt. Fehlt ein Anführungszeichen?</translation>
        </message>
        <message>
            <source>The last cell of this row was changed or cut off, so that nobody knows what it was exported from. Empty it to compare the row with what is there now.</source>
            <translation>Die letzte Zelle dieser Zeile wurde geändert oder abgeschnitten; daher ist nicht bekannt, woraus exportiert wurde. Leeren Sie sie, um die Zeile mit dem zu vergleichen, was jetzt da ist.</translation>
        </message>
        <message>
            <source>Changed since the export: %1. The review asks what is to stay.</source>
            <translation>Seit dem Export geändert: %1. Bei der Prüfung wird gefragt, was bleiben soll.</translation>
        </message>
        <message>
            <source>Not what is there, and cannot be changed from a sheet: %1.</source>
            <translation>Weicht von dem ab, was da ist, und lässt sich aus einer Tabelle nicht ändern: %1.</translation>
        </message>
        <message>
            <source>Line %1 says the same of this number.</source>
            <translation>Zeile %1 sagt dasselbe über diese Nummer.</translation>
        </message>
        <message>
            <source>Line %1 says something else of this number.</source>
            <translation>Zeile %1 sagt etwas anderes über diese Nummer.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
    </context>
    <context>
        <name>Sinch</name>
        <message>
            <source>The balance of the Sinch account does not cover this number.</source>
            <translation>Das Guthaben des Sinch-Kontos reicht für diese Nummer nicht aus.</translation>
        </message>
        <message>
            <source>Top up the account in Sinch's dashboard and buy again.</source>
            <translation>Laden Sie das Konto im Dashboard von Sinch auf und kaufen Sie noch einmal.</translation>
        </message>
        <message>
            <source>Sinch no longer offers this number.</source>
            <translation>Sinch bietet diese Nummer nicht mehr an.</translation>
        </message>
        <message>
            <source>Somebody else has rented it in the meantime.</source>
            <translation>Jemand anderes hat sie inzwischen gemietet.</translation>
        </message>
        <message>
            <source>This project has rented it already.</source>
            <translation>Dieses Projekt hat sie schon gemietet.</translation>
        </message>
        <message>
            <source>It is kept for a number order.</source>
            <translation>Sie ist für eine Nummernbestellung vorgemerkt.</translation>
        </message>
        <message>
            <source>Sinch refused the key ID or the key secret.</source>
            <translation>Sinch hat die Schlüssel-ID oder das Schlüssel-Secret abgelehnt.</translation>
        </message>
        <message>
            <source>One of the two is mistyped, or they are swapped.</source>
            <translation>Eines von beiden ist falsch eingegeben, oder sie sind vertauscht.</translation>
        </message>
        <message>
            <source>The access key has been deleted.</source>
            <translation>Der Zugriffsschlüssel wurde gelöscht.</translation>
        </message>
        <message>
            <source>The access key belongs to another project.</source>
            <translation>Der Zugriffsschlüssel gehört zu einem anderen Projekt.</translation>
        </message>
        <message>
            <source>A trial account cannot do this.</source>
            <translation>Mit einem Testkonto geht das nicht.</translation>
        </message>
        <message>
            <source>The access key is good, but Sinch does not allow this with it.</source>
            <translation>Der Zugriffsschlüssel ist gültig, aber Sinch erlaubt dies damit nicht.</translation>
        </message>
        <message>
            <source>It is a trial account: upgrade it in Sinch's dashboard.</source>
            <translation>Es ist ein Testkonto: Stellen Sie es im Dashboard von Sinch auf ein bezahltes Konto um.</translation>
        </message>
        <message>
            <source>The access key belongs to another project than the project ID.</source>
            <translation>Der Zugriffsschlüssel gehört zu einem anderen Projekt als die Projekt-ID.</translation>
        </message>
        <message>
            <source>The product is not switched on for this project.</source>
            <translation>Das Produkt ist für dieses Projekt nicht freigeschaltet.</translation>
        </message>
        <message>
            <source>The account signs in with Basic, with which Sinch refuses some writes: use OAuth 2.0.</source>
            <translation>Das Konto meldet sich mit Basic an; damit lehnt Sinch manche Schreibvorgänge ab: Verwenden Sie OAuth 2.0.</translation>
        </message>
        <message>
            <source>This project does not have the number, or no longer.</source>
            <translation>Dieses Projekt hat die Nummer nicht oder nicht mehr.</translation>
        </message>
        <message>
            <source>It has been released and has ended.</source>
            <translation>Sie wurde zurückgegeben und ist beendet.</translation>
        </message>
        <message>
            <source>It belongs to another project.</source>
            <translation>Sie gehört zu einem anderen Projekt.</translation>
        </message>
        <message>
            <source>Sinch does not know this number order.</source>
            <translation>Sinch kennt diese Nummernbestellung nicht.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>Sie ist abgelaufen.</translation>
        </message>
        <message>
            <source>The number has no emergency calls, so it has no emergency address.</source>
            <translation>Für die Nummer sind keine Notrufe eingerichtet; daher hat sie keine Notrufadresse.</translation>
        </message>
        <message>
            <source>Sinch does not know this project. Check the project ID.</source>
            <translation>Sinch kennt dieses Projekt nicht. Prüfen Sie die Projekt-ID.</translation>
        </message>
        <message>
            <source>There is nothing at this address. Check the API base URL, the API version and the project ID of the account.</source>
            <translation>Unter dieser Adresse gibt es nichts. Prüfen Sie API-Basis-URL, API-Version und Projekt-ID des Kontos.</translation>
        </message>
        <message>
            <source>Something else is under way for this number at Sinch.</source>
            <translation>Bei Sinch ist für diese Nummer gerade etwas anderes im Gange.</translation>
        </message>
        <message>
            <source>An earlier change of it has not settled yet: wait until it has.</source>
            <translation>Eine frühere Änderung der Nummer ist noch nicht abgeschlossen: Warten Sie, bis sie es ist.</translation>
        </message>
        <message>
            <source>What was asked for is so already.</source>
            <translation>Was gewünscht wurde, ist schon so.</translation>
        </message>
        <message>
            <source>Sinch does not sell numbers of this country and type to this account.</source>
            <translation>Sinch verkauft diesem Konto keine Nummern dieses Landes und Typs.</translation>
        </message>
        <message>
            <source>The number cannot be bought in this way; try it in Sinch's dashboard.</source>
            <translation>Auf diesem Weg kann die Nummer nicht gekauft werden; versuchen Sie es im Dashboard von Sinch.</translation>
        </message>
        <message>
            <source>The service plan, campaign or voice service does not exist, or belongs to another project.</source>
            <translation>Den Serviceplan, die Kampagne oder den Sprachdienst gibt es nicht, oder er gehört zu einem anderen Projekt.</translation>
        </message>
        <message>
            <source>The API version of the account does not fit.</source>
            <translation>Die API-Version des Kontos passt nicht.</translation>
        </message>
        <message>
            <source>What was sent is too large for Sinch.</source>
            <translation>Was gesendet wurde, ist für Sinch zu groß.</translation>
        </message>
        <message>
            <source>The list cannot go on from there any more. Read it again from its start.</source>
            <translation>Die Liste lässt sich von dort nicht mehr fortsetzen. Lesen Sie sie von vorn.</translation>
        </message>
        <message>
            <source>Sinch does not accept the request as it was made.</source>
            <translation>Sinch nimmt die Anfrage so, wie sie gestellt wurde, nicht an.</translation>
        </message>
        <message>
            <source>Sinch does not accept the value of “%1”.</source>
            <translation>Sinch nimmt den Wert von „%1“ nicht an.</translation>
        </message>
        <message>
            <source>The number is still being linked to something else: wait until it is.</source>
            <translation>Die Nummer wird gerade noch mit etwas anderem verknüpft: Warten Sie, bis das fertig ist.</translation>
        </message>
        <message>
            <source>Sinch refused this.</source>
            <translation>Sinch hat dies abgelehnt.</translation>
        </message>
        <message>
            <source>Sinch cannot do this just now. It is worth trying again later.</source>
            <translation>Sinch kann das gerade nicht. Später lohnt sich ein neuer Versuch.</translation>
        </message>
        <message>
            <source>Sinch had a fault.</source>
            <translation>Bei Sinch gab es eine Störung.</translation>
        </message>
        <message>
            <source>Sinch has had too many requests in a short time. A slower pace can be set for the account.</source>
            <translation>Sinch hat in kurzer Zeit zu viele Anfragen erhalten. Für das Konto lässt sich ein langsameres Tempo einstellen.</translation>
        </message>
        <message>
            <source>Sinch took too long to read the request.</source>
            <translation>Sinch hat zu lange gebraucht, um die Anfrage zu lesen.</translation>
        </message>
        <message>
            <source>The answer points to another address, which was not followed. Check the API base URL of the account.</source>
            <translation>Die Antwort verweist auf eine andere Adresse; dem wurde nicht gefolgt. Prüfen Sie die API-Basis-URL des Kontos.</translation>
        </message>
        <message>
            <source>A campaign needs an SMS service plan beside it. Fill in both or clear both.</source>
            <translation>Eine Kampagne braucht einen SMS-Serviceplan. Füllen Sie beides aus oder leeren Sie beides.</translation>
        </message>
        <message>
            <source>A number is named by its country and its digits.</source>
            <translation>Eine Nummer wird durch ihr Land und ihre Ziffern benannt.</translation>
        </message>
        <message>
            <source>The account has no project ID.</source>
            <translation>Das Konto hat keine Projekt-ID.</translation>
        </message>
        <message>
            <source>The account has no key ID.</source>
            <translation>Das Konto hat keine Schlüssel-ID.</translation>
        </message>
        <message>
            <source>The key secret of the account is missing.</source>
            <translation>Das Schlüssel-Secret des Kontos fehlt.</translation>
        </message>
        <message>
            <source>Sinch answered about another number.</source>
            <translation>Sinch hat zu einer anderen Nummer geantwortet.</translation>
        </message>
        <message>
            <source>Sinch knows project %1.</source>
            <translation>Sinch kennt das Projekt %1.</translation>
        </message>
        <message numerus="yes">
            <source>Sinch knows project %1. It has %n number(s).</source>
            <translation>
                <numerusform>Sinch kennt das Projekt %1. Es hat %n Nummer.</numerusform>
                <numerusform>Sinch kennt das Projekt %1. Es hat %n Nummern.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>on %n number(s)</source>
            <translation>
                <numerusform>bei %n Nummer</numerusform>
                <numerusform>bei %n Nummern</numerusform>
            </translation>
        </message>
        <message>
            <source>in the Conversation app %1</source>
            <translation>in der Conversation-App %1</translation>
        </message>
        <message>
            <source>used before</source>
            <translation>früher verwendet</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>an id and where it was seen</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The number is bought. %1</source>
            <translation>Die Nummer ist gekauft. %1</translation>
        </message>
        <message>
            <source>Order this number in Sinch's dashboard, where all of it can be handed in. It appears here at the next refresh after Sinch has accepted it.</source>
            <translation>Bestellen Sie diese Nummer im Dashboard von Sinch, wo sich alles einreichen lässt. Hier erscheint sie beim nächsten Aktualisieren, sobald Sinch die Bestellung angenommen hat.</translation>
        </message>
        <message>
            <source>Or choose a number of another country or type.</source>
            <translation>Oder wählen Sie eine Nummer eines anderen Landes oder Typs.</translation>
        </message>
        <message>
            <source>The number order to hand in is not known.</source>
            <translation>Die Nummernbestellung, die eingereicht werden soll, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Sinch has not finished unlinking the number, so the new link was not asked for. Set it again when it has.</source>
            <translation>Sinch hat die alte Verknüpfung der Nummer noch nicht gelöst; daher wurde die neue nicht angefordert. Setzen Sie sie noch einmal, wenn das geschehen ist.</translation>
        </message>
        <message>
            <source>Sinch answered about another number order.</source>
            <translation>Sinch hat zu einer anderen Nummernbestellung geantwortet.</translation>
        </message>
        <message>
            <source>This looks like an access key of Bird, not like anything of Sinch.</source>
            <translation>Das sieht aus wie ein Zugriffsschlüssel von Bird, nicht wie etwas von Sinch.</translation>
        </message>
        <message>
            <source>This looks like the ID of an SMS service plan: it has no hyphens. A project ID and a key ID look like aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</source>
            <translation>Das sieht aus wie die ID eines SMS-Serviceplans: Es hat keine Bindestriche. Projekt-ID und Schlüssel-ID sehen aus wie aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</translation>
        </message>
        <message>
            <source>It usually looks like aaaaaaaa-bbbb-cccc-dddd-0123456789ab. Check that nothing is missing.</source>
            <translation>Sie sieht gewöhnlich aus wie aaaaaaaa-bbbb-cccc-dddd-0123456789ab. Prüfen Sie, ob etwas fehlt.</translation>
        </message>
        <message>
            <source>Enter the key secret.</source>
            <translation>Geben Sie das Schlüssel-Secret ein.</translation>
        </message>
        <message>
            <source>This is the same as one of the IDs. Enter the key secret.</source>
            <translation>Das ist dasselbe wie eine der IDs. Geben Sie das Schlüssel-Secret ein.</translation>
        </message>
        <message>
            <source>This looks like a project ID or a key ID, not like a secret.</source>
            <translation>Das sieht aus wie eine Projekt-ID oder Schlüssel-ID, nicht wie ein Secret.</translation>
        </message>
        <message>
            <source>This looks like the ID of an SMS service plan, not like a secret.</source>
            <translation>Das sieht aus wie die ID eines SMS-Serviceplans, nicht wie ein Secret.</translation>
        </message>
        <message>
            <source>The key secret begins or ends with a space. Check that it belongs there.</source>
            <translation>Das Schlüssel-Secret beginnt oder endet mit einem Leerzeichen. Prüfen Sie, ob es dazugehört.</translation>
        </message>
        <message>
            <source>Enter the project ID.</source>
            <translation>Geben Sie die Projekt-ID ein.</translation>
        </message>
        <message>
            <source>This is the same as the project ID. An access key has an ID of its own.</source>
            <translation>Das ist dasselbe wie die Projekt-ID. Ein Zugriffsschlüssel hat eine eigene ID.</translation>
        </message>
        <message>
            <source>Enter the key ID.</source>
            <translation>Geben Sie die Schlüssel-ID ein.</translation>
        </message>
        <message>
            <source>API version</source>
            <translation>API-Version</translation>
        </message>
        <message>
            <source>The first version knows fewer settings. It may no longer answer.</source>
            <translation>Die erste Version kennt weniger Einstellungen. Vielleicht antwortet sie nicht mehr.</translation>
        </message>
        <message>
            <source>v1 (today's)</source>
            <translation>v1 (heutige)</translation>
        </message>
        <message>
            <source>v1alpha1 (the first)</source>
            <translation>v1alpha1 (erste)</translation>
        </message>
        <message>
            <source>Sign in with</source>
            <translation>Anmelden mit</translation>
        </message>
        <message>
            <source>Sinch slows Basic down a lot and means it for tests.</source>
            <translation>Sinch drosselt Basic stark; es ist für Tests gedacht.</translation>
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
            <translation>Projekt-ID</translation>
        </message>
        <message>
            <source>In Sinch's dashboard under Settings, Projects. It looks like aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</source>
            <translation>Im Dashboard von Sinch unter „Settings“, „Projects“. Sie sieht aus wie aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</translation>
        </message>
        <message>
            <source>Key ID</source>
            <translation>Schlüssel-ID</translation>
        </message>
        <message>
            <source>In Sinch's dashboard under Settings, Access Keys.</source>
            <translation>Im Dashboard von Sinch unter „Settings“, „Access Keys“.</translation>
        </message>
        <message>
            <source>Key secret</source>
            <translation>Schlüssel-Secret</translation>
        </message>
        <message>
            <source>Shown only once, when the access key is made.</source>
            <translation>Wird nur einmal angezeigt, beim Anlegen des Zugriffsschlüssels.</translation>
        </message>
        <message>
            <source>Token URL</source>
            <translation>Token-URL</translation>
        </message>
        <message>
            <source>Where OAuth 2.0 tokens come from. Left empty, Sinch's own.</source>
            <translation>Woher OAuth-2.0-Token kommen. Bleibt das Feld leer, gilt die von Sinch.</translation>
        </message>
        <message>
            <source>An ID has no spaces.</source>
            <translation>Eine ID enthält keine Leerzeichen.</translation>
        </message>
        <message>
            <source>SMS service plan</source>
            <translation>SMS-Serviceplan</translation>
        </message>
        <message>
            <source>Its ID stands in Sinch's dashboard under SMS, APIs; Sinch lists it nowhere else.</source>
            <translation>Die ID steht im Dashboard von Sinch unter „SMS“, „APIs“; Sinch führt sie nirgends sonst auf.</translation>
        </message>
        <message>
            <source>10DLC campaign</source>
            <translation>10DLC-Kampagne</translation>
        </message>
        <message>
            <source>Only for SMS from numbers of the United States. The campaign's ID at the registry.</source>
            <translation>Nur für SMS von Nummern der Vereinigten Staaten. Die ID der Kampagne beim Kampagnenregister.</translation>
        </message>
        <message>
            <source>A campaign ID has at most 7 letters and digits, for example C0EXMPL.</source>
            <translation>Eine Kampagnen-ID hat höchstens 7 Buchstaben und Ziffern, zum Beispiel C0EXMPL.</translation>
        </message>
        <message>
            <source>Voice goes to</source>
            <translation>Anrufe gehen an</translation>
        </message>
        <message>
            <source>None</source>
            <comment>voice goes to</comment>
            <translation>Nicht gesetzt</translation>
        </message>
        <message>
            <source>Voice app (RTC)</source>
            <translation>Voice-App (RTC)</translation>
        </message>
        <message>
            <source>SIP trunk (EST)</source>
            <translation>SIP-Trunk (EST)</translation>
        </message>
        <message>
            <source>Fax service (FAX)</source>
            <translation>Faxdienst (FAX)</translation>
        </message>
        <message>
            <source>Voice app</source>
            <translation>Voice-App</translation>
        </message>
        <message>
            <source>The app's key stands in Sinch's dashboard under Voice, Apps; Sinch lists it nowhere else.</source>
            <translation>Der Schlüssel der App steht im Dashboard von Sinch unter „Voice“, „Apps“; Sinch führt ihn nirgends sonst auf.</translation>
        </message>
        <message>
            <source>Name at Sinch</source>
            <translation>Name bei Sinch</translation>
        </message>
        <message>
            <source>SIP trunk</source>
            <translation>SIP-Trunk</translation>
        </message>
        <message>
            <source>Fax service</source>
            <translation>Faxdienst</translation>
        </message>
        <message>
            <source>Callback URL</source>
            <translation>Callback-URL</translation>
        </message>
        <message>
            <source>Is told when Sinch has linked or unlinked something of the number.</source>
            <translation>Erfährt, wenn Sinch etwas mit der Nummer verknüpft oder eine Verknüpfung gelöst hat.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Any type</source>
            <translation>Alle Typen</translation>
        </message>
        <message>
            <source>Can do</source>
            <translation>Kann</translation>
        </message>
        <message>
            <source>Anything</source>
            <comment>what a number can do</comment>
            <translation>Beliebig</translation>
        </message>
        <message>
            <source>Digits stand</source>
            <translation>Ziffern stehen</translation>
        </message>
        <message>
            <source>At the start, with the country code</source>
            <translation>Am Anfang, mit Landesvorwahl</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>Irgendwo</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>Am Ende</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>Ziffern</translation>
        </message>
        <message>
            <source>In the order of</source>
            <translation>Sortiert nach</translation>
        </message>
        <message>
            <source>Sinch's choice</source>
            <comment>order of a list</comment>
            <translation>Wahl von Sinch</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Telefonnummer</translation>
        </message>
        <message>
            <source>Callback secret</source>
            <translation>Callback-Secret</translation>
        </message>
        <message>
            <source>Sinch signs what it sends to callback URLs with it. It holds for the whole project.</source>
            <translation>Damit signiert Sinch, was es an Callback-URLs sendet. Es gilt für das ganze Projekt.</translation>
        </message>
        <message>
            <source>The number goes on until its next charge date and ends then. Nothing is paid back, and a release cannot be taken back.</source>
            <translation>Die Nummer läuft bis zu ihrer nächsten Abbuchung weiter und endet dann. Erstattet wird nichts, und eine Rückgabe lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>%1 This version of the API does not show which numbers were released.</source>
            <translation>%1 Diese Version der API zeigt nicht, welche Nummern zurückgegeben wurden.</translation>
        </message>
        <message>
            <source>A callback secret has 32 to 64 letters, digits and hyphens.</source>
            <translation>Ein Callback-Secret hat 32 bis 64 Buchstaben, Ziffern und Bindestriche.</translation>
        </message>
        <message>
            <source>API base URL</source>
            <translation>API-Basis-URL</translation>
        </message>
        <message>
            <source>The campaign cannot be used. Check its ID, and at the campaign registry that Sinch is its connectivity partner.</source>
            <translation>Die Kampagne kann nicht verwendet werden. Prüfen Sie ihre ID, und beim Kampagnenregister, ob Sinch dort ihr Connectivity Partner ist.</translation>
        </message>
        <message>
            <source>The campaign has too many numbers: 50 at most, or 1 for a sole proprietor. Ask Sinch for a number pool.</source>
            <translation>Die Kampagne hat zu viele Nummern: höchstens 50, oder 1 für Einzelunternehmen (sole proprietor). Bitten Sie Sinch um einen Number Pool.</translation>
        </message>
        <message>
            <source>This number cannot be put on the campaign. Take another number.</source>
            <translation>Diese Nummer kann nicht in die Kampagne aufgenommen werden. Nehmen Sie eine andere.</translation>
        </message>
        <message>
            <source>A partner of Sinch did not answer, and Sinch has stopped trying. Set it again later.</source>
            <translation>Ein Partner von Sinch hat nicht geantwortet, und Sinch versucht es nicht weiter. Setzen Sie die Einstellung später noch einmal.</translation>
        </message>
        <message>
            <source>The campaign has not been accepted yet, which takes up to 24 hours. Set it again then.</source>
            <translation>Die Kampagne ist noch nicht angenommen; das dauert bis zu 24 Stunden. Setzen Sie sie danach noch einmal.</translation>
        </message>
        <message>
            <source>The campaign is not shared with all carriers. Have that mended at the campaign registry.</source>
            <translation>Die Kampagne ist nicht für alle Netzbetreiber freigegeben. Lassen Sie das beim Kampagnenregister beheben.</translation>
        </message>
        <message>
            <source>The campaign could not be set up. Ask Sinch's support.</source>
            <translation>Die Kampagne konnte nicht eingerichtet werden. Fragen Sie den Support von Sinch.</translation>
        </message>
        <message>
            <source>Sinch had a fault. Ask Sinch's support.</source>
            <translation>Bei Sinch gab es eine Störung. Fragen Sie den Support von Sinch.</translation>
        </message>
        <message>
            <source>The number could not be linked to the service plan. Choose another service plan.</source>
            <translation>Die Nummer konnte nicht mit dem Serviceplan verknüpft werden. Wählen Sie einen anderen Serviceplan.</translation>
        </message>
        <message>
            <source>The campaign has expired. Renew it or choose another one.</source>
            <translation>Die Kampagne ist abgelaufen. Verlängern Sie sie oder wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>A carrier has rejected the campaign. Choose another campaign.</source>
            <translation>Ein Netzbetreiber hat die Kampagne abgelehnt. Wählen Sie eine andere Kampagne.</translation>
        </message>
        <message>
            <source>A carrier has suspended the campaign. Clear that with Sinch's support first.</source>
            <translation>Ein Netzbetreiber hat die Kampagne gesperrt. Klären Sie das zuerst mit dem Support von Sinch.</translation>
        </message>
        <message>
            <source>A carrier is still reviewing the campaign. Wait for the end of the review and set it again.</source>
            <translation>Ein Netzbetreiber prüft die Kampagne noch. Warten Sie das Ende der Prüfung ab und setzen Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The balance of the Sinch account is too low. Top it up in Sinch's dashboard and set it again.</source>
            <translation>Das Guthaben des Sinch-Kontos ist zu niedrig. Laden Sie das Konto im Dashboard von Sinch auf und setzen Sie die Einstellung noch einmal.</translation>
        </message>
        <message>
            <source>The campaign is a mock for tests. Choose a real one.</source>
            <translation>Die Kampagne ist nur ein Muster für Tests (mock). Wählen Sie eine echte.</translation>
        </message>
        <message>
            <source>A toll-free number cannot join a 10DLC campaign. Leave the campaign empty.</source>
            <translation>Eine gebührenfreie Nummer kann nicht in eine 10DLC-Kampagne. Lassen Sie die Kampagne leer.</translation>
        </message>
        <message>
            <source>The campaign's network ID is not valid for this number. Ask Sinch's support.</source>
            <translation>Die Netz-ID der Kampagne gilt nicht für diese Nummer. Fragen Sie den Support von Sinch.</translation>
        </message>
        <message>
            <source>The number could not be linked to the voice service. Check its ID and set it again.</source>
            <translation>Die Nummer konnte nicht mit dem Sprachdienst verknüpft werden. Prüfen Sie seine ID und setzen Sie ihn noch einmal.</translation>
        </message>
        <message>
            <source>Sinch gives no reason. Set it again, or ask Sinch's support.</source>
            <translation>Sinch nennt keinen Grund. Setzen Sie die Einstellung noch einmal, oder fragen Sie den Support von Sinch.</translation>
        </message>
        <message>
            <source>Sinch gives the reason %1. Ask Sinch's support what it means.</source>
            <translation>Sinch nennt den Grund %1. Fragen Sie den Support von Sinch, was er bedeutet.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>name of something and its id</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>a mock</source>
            <comment>a campaign for tests</comment>
            <translation>ein Muster für Tests (mock)</translation>
        </message>
        <message>
            <source>%1 (%2), cannot be used yet: %3</source>
            <translation>%1 (%2), noch nicht verwendbar: %3</translation>
        </message>
        <message>
            <source>%1 Sinch's reviewer writes: %2</source>
            <translation>%1 Sinch schreibt zur Prüfung: %2</translation>
        </message>
        <message>
            <source>%1 The number is kept for it until %2.</source>
            <translation>%1 Die Nummer bleibt bis %2 dafür vorgemerkt.</translation>
        </message>
        <message>
            <source>the order has no ID</source>
            <translation>die Bestellung hat keine ID</translation>
        </message>
        <message>
            <source>Sinch reviews number order %1.</source>
            <translation>Sinch prüft die Nummernbestellung %1.</translation>
        </message>
        <message>
            <source>Number order %1 waits for an answer of yours. Give it in Sinch's dashboard under Numbers, Orders (https://dashboard.sinch.com).</source>
            <translation>Die Nummernbestellung %1 wartet auf eine Antwort von Ihnen. Geben Sie sie im Dashboard von Sinch unter „Numbers“, „Orders“ (https://dashboard.sinch.com).</translation>
        </message>
        <message>
            <source>Sinch has rejected number order %1; nothing was bought.</source>
            <translation>Sinch hat die Nummernbestellung %1 abgelehnt; es wurde nichts gekauft.</translation>
        </message>
        <message>
            <source>Number order %1 has expired; nothing was bought. The number is on offer again.</source>
            <translation>Die Nummernbestellung %1 ist abgelaufen; es wurde nichts gekauft. Die Nummer wird wieder angeboten.</translation>
        </message>
        <message>
            <source>Number order %1 is in a state that is not known here: %2.</source>
            <translation>Die Nummernbestellung %1 hat einen Zustand, der hier nicht bekannt ist: %2.</translation>
        </message>
        <message>
            <source>Sinch asks for details: %1.</source>
            <translation>Sinch verlangt Angaben: %1.</translation>
        </message>
        <message>
            <source>Sinch asks for papers: %1.</source>
            <translation>Sinch verlangt Unterlagen: %1.</translation>
        </message>
        <message>
            <source>Sinch asks for details (%1) and papers (%2).</source>
            <translation>Sinch verlangt Angaben (%1) und Unterlagen (%2).</translation>
        </message>
        <message>
            <source>the country is empty</source>
            <translation>das Land ist leer</translation>
        </message>
        <message>
            <source>Bought with a number order, which Sinch may review.</source>
            <translation>Wird mit einer Nummernbestellung gekauft, die Sinch prüfen kann.</translation>
        </message>
        <message>
            <source>Papers may be needed.</source>
            <translation>Vielleicht werden Unterlagen gebraucht.</translation>
        </message>
        <message>
            <source>Voice app %1</source>
            <translation>Voice-App %1</translation>
        </message>
        <message>
            <source>SIP trunk %1</source>
            <translation>SIP-Trunk %1</translation>
        </message>
        <message>
            <source>Fax service %1</source>
            <translation>Faxdienst %1</translation>
        </message>
        <message>
            <source>Service plan %1</source>
            <translation>Serviceplan %1</translation>
        </message>
        <message numerus="yes">
            <source>It is charged for %n month(s) at a time.</source>
            <translation>
                <numerusform>Wird für je %n Monat abgerechnet.</numerusform>
                <numerusform>Wird für je %n Monate abgerechnet.</numerusform>
            </translation>
        </message>
        <message>
            <source>the list is missing</source>
            <translation>die Liste fehlt</translation>
        </message>
        <message>
            <source>Row %1 of a page cannot be read: %2</source>
            <translation>Zeile %1 einer Seite kann nicht gelesen werden: %2</translation>
        </message>
        <message>
            <source>the count is negative</source>
            <translation>die Anzahl ist negativ</translation>
        </message>
        <message>
            <source>The list cannot go on from there. Start it anew.</source>
            <translation>Die Liste lässt sich von dort nicht fortsetzen. Beginnen Sie sie neu.</translation>
        </message>
        <message>
            <source>it waits for its turn</source>
            <comment>state of a job</comment>
            <translation>es wartet, bis es an der Reihe ist</translation>
        </message>
        <message>
            <source>it is under way</source>
            <comment>state of a job</comment>
            <translation>es läuft</translation>
        </message>
        <message>
            <source>Sinch does not say how far it is</source>
            <comment>state of a job</comment>
            <translation>Sinch gibt nicht an, wie weit es ist</translation>
        </message>
        <message>
            <source>service plan %1</source>
            <translation>Serviceplan %1</translation>
        </message>
        <message>
            <source>campaign %1</source>
            <translation>Kampagne %1</translation>
        </message>
        <message>
            <source>voice app %1</source>
            <translation>Voice-App %1</translation>
        </message>
        <message>
            <source>fax service %1</source>
            <translation>Faxdienst %1</translation>
        </message>
        <message>
            <source>SMS could not be set up. %1</source>
            <translation>SMS konnte nicht eingerichtet werden. %1</translation>
        </message>
        <message>
            <source>SMS could not be set up with %1. %2</source>
            <translation>SMS konnte nicht mit %1 eingerichtet werden. %2</translation>
        </message>
        <message>
            <source>Sinch has yet to set up SMS: %1.</source>
            <translation>Sinch muss SMS noch einrichten: %1.</translation>
        </message>
        <message>
            <source>Sinch has yet to set up SMS with %1: %2.</source>
            <translation>Sinch muss SMS noch mit %1 einrichten: %2.</translation>
        </message>
        <message>
            <source>Voice could not be set up. %1</source>
            <translation>Sprache konnte nicht eingerichtet werden. %1</translation>
        </message>
        <message>
            <source>Voice could not be set up with %1. %2</source>
            <translation>Sprache konnte nicht mit %1 eingerichtet werden. %2</translation>
        </message>
        <message>
            <source>Sinch has yet to set up voice: %1.</source>
            <translation>Sinch muss Sprache noch einrichten: %1.</translation>
        </message>
        <message>
            <source>Sinch has yet to set up voice with %1: %2.</source>
            <translation>Sinch muss Sprache noch mit %1 einrichten: %2.</translation>
        </message>
        <message>
            <source>this is no time</source>
            <translation>das ist keine Zeitangabe</translation>
        </message>
    </context>
    <context>
        <name>Sql</name>
        <message>
            <source>The file is in use by another program.</source>
            <translation>Die Datei wird von einem anderen Programm verwendet.</translation>
        </message>
        <message>
            <source>The file cannot be opened for writing.</source>
            <translation>Die Datei kann nicht zum Schreiben geöffnet werden.</translation>
        </message>
        <message>
            <source>The disk reports an error, or it is full.</source>
            <translation>Der Datenträger meldet einen Fehler oder ist voll.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>Die Datei ist beschädigt.</translation>
        </message>
        <message>
            <source>The file cannot be read or written.</source>
            <translation>Die Datei kann nicht gelesen oder geschrieben werden.</translation>
        </message>
    </context>
    <context>
        <name>StartupPresenter</name>
        <message>
            <source>2 purchases were under way; both settled.</source>
            <translation>2 Käufe liefen noch; beide sind geklärt.</translation>
        </message>
        <message numerus="yes">
            <source>%n purchase(s) were under way; all settled.</source>
            <translation>
                <numerusform>%n Kauf lief noch; er ist geklärt.</numerusform>
                <numerusform>%n Käufe liefen noch; alle sind geklärt.</numerusform>
            </translation>
        </message>
        <message>
            <source>2 releases were under way; both settled.</source>
            <translation>2 Rückgaben liefen noch; beide sind geklärt.</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) were under way; all settled.</source>
            <translation>
                <numerusform>%n Rückgabe lief noch; sie ist geklärt.</numerusform>
                <numerusform>%n Rückgaben liefen noch; alle sind geklärt.</numerusform>
            </translation>
        </message>
        <message>
            <source>2 changes of settings were under way; both settled.</source>
            <translation>2 Änderungen von Einstellungen liefen noch; beide sind geklärt.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of settings were under way; all settled.</source>
            <translation>
                <numerusform>%n Änderung von Einstellungen lief noch; sie ist geklärt.</numerusform>
                <numerusform>%n Änderungen von Einstellungen liefen noch; alle sind geklärt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n purchase(s) were under way: %1.</source>
            <extracomment>%1 is a list, as in "1 settled and 1 is still being checked"</extracomment>
            <translation>
                <numerusform>%n Kauf lief noch: %1.</numerusform>
                <numerusform>%n Käufe liefen noch: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) were under way: %1.</source>
            <extracomment>%1 is a list, as in "1 settled and 1 is still being checked"</extracomment>
            <translation>
                <numerusform>%n Rückgabe lief noch: %1.</numerusform>
                <numerusform>%n Rückgaben liefen noch: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of settings were under way: %1.</source>
            <extracomment>%1 is a list, as in "1 settled and 1 is still being checked"</extracomment>
            <translation>
                <numerusform>%n Änderung von Einstellungen lief noch: %1.</numerusform>
                <numerusform>%n Änderungen von Einstellungen liefen noch: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n settled</source>
            <translation>
                <numerusform>%n geklärt</numerusform>
                <numerusform>%n geklärt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n was not sent</source>
            <translation>
                <numerusform>%n wurde nicht gesendet</numerusform>
                <numerusform>%n wurden nicht gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is still being checked</source>
            <translation>
                <numerusform>%n wird noch geprüft</numerusform>
                <numerusform>%n werden noch geprüft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is yours to decide</source>
            <translation>
                <numerusform>%n wartet auf Ihre Entscheidung</numerusform>
                <numerusform>%n warten auf Ihre Entscheidung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n did not take effect; Activity says why.</source>
            <translation>
                <numerusform>%n wurde nicht wirksam; warum, steht in „Aktivität“.</numerusform>
                <numerusform>%n wurden nicht wirksam; warum, steht in „Aktivität“.</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal was damaged and could not be read</source>
            <translation>Das Journal war beschädigt und konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>Nothing of it was deleted: it is kept as %1, and a new one was begun. What was under way is not known any more, so nothing is sent for an account until all its numbers were listed once. Refresh all accounts, then look through your numbers.</source>
            <translation>Nichts davon wurde gelöscht: Es ist als %1 aufbewahrt, und ein neues wurde begonnen. Was noch lief, ist nicht mehr bekannt; daher wird für ein Konto nichts gesendet, bis alle seine Nummern einmal gelesen wurden. Aktualisieren Sie alle Konten, und sehen Sie dann Ihre Nummern durch.</translation>
        </message>
    </context>
    <context>
        <name>StoreWords</name>
        <message>
            <source>This desktop offers no keychain.</source>
            <translation>Dieser Desktop bietet keinen Schlüsselbund.</translation>
        </message>
        <message>
            <source>The keychain is locked.</source>
            <translation>Der Schlüsselbund ist gesperrt.</translation>
        </message>
        <message>
            <source>The keychain does not answer. It may be asking for its password in another window.</source>
            <translation>Der Schlüsselbund antwortet nicht. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.</translation>
        </message>
        <message>
            <source>The keychain is locked or was changed.</source>
            <translation>Der Schlüsselbund ist gesperrt oder wurde geändert.</translation>
        </message>
        <message>
            <source>The entry is no longer in the keychain. Somebody has removed it.</source>
            <translation>Der Eintrag ist nicht mehr im Schlüsselbund. Jemand hat ihn entfernt.</translation>
        </message>
        <message>
            <source>The keychain has no entry for it yet.</source>
            <translation>Der Schlüsselbund hat dafür noch keinen Eintrag.</translation>
        </message>
        <message>
            <source>No keychain has been set up on this desktop yet.</source>
            <translation>Auf diesem Desktop ist noch kein Schlüsselbund eingerichtet.</translation>
        </message>
        <message>
            <source>The keychain refuses: %1</source>
            <translation>Der Schlüsselbund verweigert es: %1</translation>
        </message>
        <message>
            <source>The prompt of the keychain was dismissed.</source>
            <translation>Die Abfrage des Schlüsselbunds wurde abgebrochen.</translation>
        </message>
        <message>
            <source>It is empty.</source>
            <translation>Die Angabe ist leer.</translation>
        </message>
    </context>
    <context>
        <name>TableExport</name>
        <message>
            <source>“%1” cannot be written: %2.</source>
            <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
        </message>
    </context>
    <context>
        <name>TokenAnswer</name>
        <message>
            <source>The token address %1 could not be reached. %2</source>
            <translation>Die Token-Adresse %1 war nicht erreichbar. %2</translation>
        </message>
        <message>
            <source>The token address %1 did not answer in time.</source>
            <translation>Die Token-Adresse %1 hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>No trusted connection to the token address %1 could be made. %2</source>
            <translation>Es kam keine vertrauenswürdige Verbindung zur Token-Adresse %1 zustande. %2</translation>
        </message>
        <message>
            <source>No token could be had from the token address %1. %2</source>
            <translation>Von der Token-Adresse %1 war kein Token zu bekommen. %2</translation>
        </message>
        <message>
            <source>The key ID or the key secret was refused at the token address %1.</source>
            <translation>Die Schlüssel-ID oder das Schlüssel-Secret wurde an der Token-Adresse %1 abgelehnt.</translation>
        </message>
        <message>
            <source>The key ID and the key secret do not belong together.</source>
            <translation>Schlüssel-ID und Schlüssel-Secret gehören nicht zusammen.</translation>
        </message>
        <message>
            <source>The key was deleted or replaced.</source>
            <translation>Der Schlüssel wurde gelöscht oder ersetzt.</translation>
        </message>
        <message>
            <source>The token URL belongs to another provider or another region.</source>
            <translation>Die Token-URL gehört zu einem anderen Anbieter oder einer anderen Region.</translation>
        </message>
        <message>
            <source>The token address %1 issues no token to a key ID and a key secret.</source>
            <translation>Die Token-Adresse %1 stellt für eine Schlüssel-ID und ein Schlüssel-Secret kein Token aus.</translation>
        </message>
        <message>
            <source>The token address %1 gives no token to this key.</source>
            <translation>Die Token-Adresse %1 gibt diesem Schlüssel kein Token.</translation>
        </message>
        <message>
            <source>The token address %1 was asked for too many tokens.</source>
            <translation>Die Token-Adresse %1 wurde zu oft nach Token gefragt.</translation>
        </message>
        <message>
            <source>The token address %1 has a fault of its own.</source>
            <translation>Bei der Token-Adresse %1 selbst liegt eine Störung vor.</translation>
        </message>
        <message>
            <source>The token address %1 does not answer like one. Check the token URL.</source>
            <translation>Die Token-Adresse %1 antwortet nicht wie eine solche. Prüfen Sie die Token-URL.</translation>
        </message>
        <message>
            <source>The token address %1 sent no token. %2</source>
            <translation>Die Token-Adresse %1 hat kein Token gesendet. %2</translation>
        </message>
        <message>
            <source>The token address %1 sent a kind of token that is not known here.</source>
            <translation>Die Token-Adresse %1 hat eine Art von Token gesendet, die hier nicht bekannt ist.</translation>
        </message>
        <message>
            <source>The token address %1 answered without an access token.</source>
            <translation>Die Token-Adresse %1 hat ohne Zugriffstoken geantwortet.</translation>
        </message>
        <message>
            <source>The token URL cannot be used. %1</source>
            <translation>Die Token-URL kann nicht verwendet werden. %1</translation>
        </message>
    </context>
    <context>
        <name>UnsettledPresenter</name>
        <message>
            <source>Sent, no answer yet.</source>
            <translation>Gesendet, noch keine Antwort.</translation>
        </message>
        <message>
            <source>The provider said yes, but does not show it yet.</source>
            <translation>Der Anbieter hat zugesagt, zeigt es aber noch nicht.</translation>
        </message>
        <message>
            <source>The provider refused it in words that can also mean that it happened.</source>
            <translation>Der Anbieter hat es mit Worten abgelehnt, die auch heißen können, dass es geschehen ist.</translation>
        </message>
        <message>
            <source>The program ended while this was being sent.</source>
            <translation>Das Programm wurde beendet, während dies gesendet wurde.</translation>
        </message>
        <message>
            <source>It was sent, but the journal could not be written afterwards.</source>
            <translation>Es wurde gesendet, aber das Journal konnte danach nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>Looking whether the account's list has the number.</source>
            <translation>Es wird nachgesehen, ob die Nummer in der Liste des Kontos steht.</translation>
        </message>
        <message>
            <source>Looking whether the number has left the account's list.</source>
            <translation>Es wird nachgesehen, ob die Nummer nicht mehr in der Liste des Kontos steht.</translation>
        </message>
        <message>
            <source>Looking whether the number has the settings.</source>
            <translation>Es wird nachgesehen, ob die Nummer die Einstellungen hat.</translation>
        </message>
        <message>
            <source>The account's list does not have the number so far.</source>
            <translation>Die Nummer steht bisher nicht in der Liste des Kontos.</translation>
        </message>
        <message>
            <source>The account's list still has the number so far.</source>
            <translation>Die Nummer steht bisher noch in der Liste des Kontos.</translation>
        </message>
        <message>
            <source>The settings are not as wanted so far.</source>
            <translation>Die Einstellungen sind bisher nicht wie gewünscht.</translation>
        </message>
        <message>
            <source>It counts as not done when a look at %1 or later says the same.</source>
            <translation>Es gilt als nicht geschehen, wenn ein Nachsehen ab %1 dasselbe ergibt.</translation>
        </message>
        <message>
            <source>It counts as not bought when a look at %1 or later finds it on offer again, or one at %2 still does not find it.</source>
            <translation>Sie gilt als nicht gekauft, wenn ein Nachsehen ab %1 ergibt, dass sie wieder angeboten wird, oder eines ab %2 sie immer noch nicht findet.</translation>
        </message>
        <message>
            <source>Look %1 is under way.</source>
            <translation>Nachsehen Nr. %1 läuft.</translation>
        </message>
        <message>
            <source>Look %1 is due.</source>
            <translation>Nachsehen Nr. %1 ist fällig.</translation>
        </message>
        <message>
            <source>Look %1 in %2 s.</source>
            <translation>Nachsehen Nr. %1 in %2 s.</translation>
        </message>
        <message>
            <source>Look %1 at %2.</source>
            <translation>Nachsehen Nr. %1: %2.</translation>
        </message>
        <message>
            <source>It has gone on for more than a day: you may decide.</source>
            <translation>Es dauert schon länger als einen Tag: Sie können entscheiden.</translation>
        </message>
        <message>
            <source>The provider is working at it.</source>
            <translation>Der Anbieter arbeitet daran.</translation>
        </message>
        <message>
            <source>What was set is kept nowhere here, so nothing can compare it: you have to decide.</source>
            <translation>Was gesetzt wurde, wird hier nirgends aufbewahrt und lässt sich daher nicht vergleichen: Sie müssen entscheiden.</translation>
        </message>
        <message>
            <source>Looking did not settle it within a day: you have to decide.</source>
            <translation>Durch Nachsehen ließ es sich nicht innerhalb eines Tages klären: Sie müssen entscheiden.</translation>
        </message>
        <message>
            <source>Sent at %1 under a key of its own. Whatever is sent under it again, the provider buys once.</source>
            <translation>Um %1 unter einem eigenen Schlüssel gesendet. Auch wenn unter ihm noch einmal gesendet wird, kauft der Anbieter nur einmal.</translation>
        </message>
        <message>
            <source>Sent once at %1. It will not be sent again.</source>
            <translation>Einmal um %1 gesendet. Es wird nicht noch einmal gesendet.</translation>
        </message>
        <message>
            <source>Look at the provider what became of it, then say so with one of the two buttons. “Check again” looks once more from here.</source>
            <translation>Sehen Sie beim Anbieter nach, was daraus wurde, und bestätigen Sie es dann mit einer der beiden Schaltflächen. „Erneut nachsehen“ sieht von hier aus noch einmal nach.</translation>
        </message>
        <message>
            <source>What looking cannot settle within a day is left to you to decide.</source>
            <translation>Was sich durch Nachsehen nicht innerhalb eines Tages klären lässt, bleibt Ihrer Entscheidung überlassen.</translation>
        </message>
        <message>
            <source>Until it is settled nothing else of the account's settings is changed.</source>
            <translation>Bis das geklärt ist, wird an den Einstellungen des Kontos nichts anderes geändert.</translation>
        </message>
        <message>
            <source>Until it is settled the number cannot be bought a second time, and its price counts as spent.</source>
            <translation>Bis das geklärt ist, kann die Nummer nicht ein zweites Mal gekauft werden, und ihr Preis gilt als ausgegeben.</translation>
        </message>
        <message>
            <source>Until it is settled the number is blocked for other changes.</source>
            <translation>Bis das geklärt ist, ist die Nummer für andere Änderungen gesperrt.</translation>
        </message>
        <message>
            <source>a price that is not told</source>
            <comment>… a month</comment>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>Say so only when you have seen the number in “%1” at the provider.</source>
            <translation>Bestätigen Sie das nur, wenn Sie die Nummer beim Anbieter in „%1“ gesehen haben.</translation>
        </message>
        <message>
            <source>Its price (%1 a month) stays counted as spent, and the number can be configured and released here.</source>
            <translation>Ihr Monatspreis (%1) gilt weiter als ausgegeben, und die Nummer kann hier eingerichtet und zurückgegeben werden.</translation>
        </message>
        <message>
            <source>The settings chosen with it are written next.</source>
            <translation>Als Nächstes werden die Einstellungen geschrieben, die mit ihr gewählt wurden.</translation>
        </message>
        <message>
            <source>Say so only when “%1” does not have the number at the provider. Its price no longer counts as spent, and the number can be bought again. Should it have been bought after all, the account pays for it, and the next refresh tells.</source>
            <translation>Bestätigen Sie das nur, wenn „%1“ die Nummer beim Anbieter nicht hat. Ihr Preis gilt dann nicht mehr als ausgegeben, und die Nummer kann wieder gekauft werden. Sollte sie doch gekauft worden sein, zahlt das Konto dafür, und das nächste Aktualisieren zeigt es.</translation>
        </message>
        <message>
            <source>Say so only when “%1” does not have the number any more at the provider. It counts as given back. Should it still be there, the account goes on paying for it, and the next refresh tells.</source>
            <translation>Bestätigen Sie das nur, wenn „%1“ die Nummer beim Anbieter nicht mehr hat. Sie gilt dann als zurückgegeben. Sollte sie noch da sein, zahlt das Konto weiter dafür, und das nächste Aktualisieren zeigt es.</translation>
        </message>
        <message>
            <source>Say so only when “%1” still has the number at the provider. It stays yours, goes on costing %2 a month, and can be released again.</source>
            <translation>Bestätigen Sie das nur, wenn „%1“ die Nummer beim Anbieter noch hat. Sie bleibt Ihre, ihr Monatspreis (%2) läuft weiter, und sie kann erneut zurückgegeben werden.</translation>
        </message>
        <message>
            <source>Say so only when you have seen the settings at the provider. It costs nothing. Should they not be there, the next refresh shows what is.</source>
            <translation>Bestätigen Sie das nur, wenn Sie die Einstellungen beim Anbieter gesehen haben. Es kostet nichts. Sollten sie dort nicht gesetzt sein, zeigt das nächste Aktualisieren, was gilt.</translation>
        </message>
        <message>
            <source>Say so only when you have seen at the provider that the settings are not there. It costs nothing, and they can be written again.</source>
            <translation>Bestätigen Sie das nur, wenn Sie beim Anbieter gesehen haben, dass die Einstellungen dort nicht gesetzt sind. Es kostet nichts, und sie können erneut geschrieben werden.</translation>
        </message>
        <message>
            <source>Nothing was sent yet.</source>
            <translation>Es wurde noch nichts gesendet.</translation>
        </message>
        <message>
            <source>It waits for its turn in the account.</source>
            <translation>Es wartet im Konto, bis es an der Reihe ist.</translation>
        </message>
        <message>
            <source>Sent; waiting for the answer.</source>
            <translation>Gesendet; die Antwort steht noch aus.</translation>
        </message>
        <message>
            <source>It was bought</source>
            <translation>Wurde gekauft</translation>
        </message>
        <message>
            <source>It was not bought</source>
            <translation>Wurde nicht gekauft</translation>
        </message>
        <message>
            <source>It was released</source>
            <translation>Wurde zurückgegeben</translation>
        </message>
        <message>
            <source>It was not released</source>
            <translation>Wurde nicht zurückgegeben</translation>
        </message>
        <message>
            <source>It was written</source>
            <translation>Wurde geschrieben</translation>
        </message>
        <message>
            <source>It was not written</source>
            <translation>Wurde nicht geschrieben</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>a number, what a person says became of it</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>The journal keeps that you decided this.</source>
            <translation>Im Journal steht dann, dass Sie dies entschieden haben.</translation>
        </message>
        <message numerus="yes">
            <source>%n was sent and cannot be called back. The next start finds out what became of it.</source>
            <translation>
                <numerusform>%n Änderung wurde gesendet und lässt sich nicht zurückrufen. Der nächste Start klärt, was daraus wurde.</numerusform>
                <numerusform>%n Änderungen wurden gesendet und lassen sich nicht zurückrufen. Der nächste Start klärt, was aus ihnen wurde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n was not sent yet and will not be sent.</source>
            <translation>
                <numerusform>%n Änderung wurde noch nicht gesendet und wird nicht gesendet.</numerusform>
                <numerusform>%n Änderungen wurden noch nicht gesendet und werden nicht gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Quit with %n change(s) under way?</source>
            <translation>
                <numerusform>Beenden, während %n Änderung läuft?</numerusform>
                <numerusform>Beenden, während %n Änderungen laufen?</numerusform>
            </translation>
        </message>
        <message>
            <source>What was sent is in the journal, so nothing is lost.</source>
            <translation>Was gesendet wurde, steht im Journal; es geht also nichts verloren.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>Vonage</name>
        <message>
            <source>This country asks for a local address or identity papers. Vonage takes them only in its dashboard; such a number cannot be bought from here.</source>
            <translation>Dieses Land verlangt eine örtliche Adresse oder Ausweisunterlagen. Vonage nimmt sie nur im Dashboard an; eine solche Nummer kann nicht von hier aus gekauft werden.</translation>
        </message>
        <message>
            <source>Buy this number in Vonage's dashboard, where the address can be given. It appears here at the next refresh.</source>
            <translation>Kaufen Sie diese Nummer im Dashboard von Vonage, wo sich die Adresse angeben lässt. Hier erscheint sie beim nächsten Aktualisieren.</translation>
        </message>
        <message>
            <source>Or choose a number of another country or type.</source>
            <translation>Oder wählen Sie eine Nummer eines anderen Landes oder Typs.</translation>
        </message>
        <message>
            <source>The balance of the Vonage account does not cover this number.</source>
            <translation>Das Guthaben des Vonage-Kontos reicht für diese Nummer nicht aus.</translation>
        </message>
        <message>
            <source>Vonage did not sell this number and does not say why.</source>
            <translation>Vonage hat diese Nummer nicht verkauft und sagt nicht, warum.</translation>
        </message>
        <message>
            <source>This account owns the number already.</source>
            <translation>Diesem Konto gehört die Nummer schon.</translation>
        </message>
        <message>
            <source>Somebody else has bought it in the meantime.</source>
            <translation>Jemand anderes hat sie inzwischen gekauft.</translation>
        </message>
        <message>
            <source>The balance is too low.</source>
            <translation>Das Guthaben ist zu niedrig.</translation>
        </message>
        <message>
            <source>It is a trial account: buying needs paid credit.</source>
            <translation>Es ist ein Testkonto: Zum Kaufen braucht es bezahltes Guthaben.</translation>
        </message>
        <message>
            <source>The country and the number do not belong together.</source>
            <translation>Land und Nummer gehören nicht zusammen.</translation>
        </message>
        <message>
            <source>Vonage did not cancel this number and does not say why.</source>
            <translation>Vonage hat diese Nummer nicht gekündigt und sagt nicht, warum.</translation>
        </message>
        <message>
            <source>The number has been cancelled already.</source>
            <translation>Die Nummer ist schon gekündigt.</translation>
        </message>
        <message>
            <source>It belongs to another account or to a subaccount.</source>
            <translation>Sie gehört einem anderen Konto oder einem Unterkonto.</translation>
        </message>
        <message>
            <source>Vonage had a passing trouble.</source>
            <translation>Bei Vonage gab es eine vorübergehende Störung.</translation>
        </message>
        <message>
            <source>Vonage did not take the settings and does not say why.</source>
            <translation>Vonage hat die Einstellungen nicht angenommen und sagt nicht, warum.</translation>
        </message>
        <message>
            <source>The inbound message webhook did not answer Vonage's test call with 200 OK.</source>
            <translation>Der Webhook für eingehende Nachrichten hat den Testaufruf von Vonage nicht mit 200 OK beantwortet.</translation>
        </message>
        <message>
            <source>The application does not exist, or it belongs to another account.</source>
            <translation>Die Anwendung existiert nicht oder gehört einem anderen Konto.</translation>
        </message>
        <message>
            <source>The voice target does not fit where voice goes to.</source>
            <translation>Das Sprachziel passt nicht zu „Anrufe gehen an“.</translation>
        </message>
        <message>
            <source>The number is no longer owned by this account.</source>
            <translation>Die Nummer gehört diesem Konto nicht mehr.</translation>
        </message>
        <message>
            <source>Vonage could not do this just now. It often passes within seconds.</source>
            <translation>Vonage konnte das gerade nicht ausführen. Oft geht das in Sekunden vorbei.</translation>
        </message>
        <message>
            <source>Vonage refused the API key or the API secret.</source>
            <translation>Vonage hat den API-Schlüssel oder das API-Secret abgelehnt.</translation>
        </message>
        <message>
            <source>One of the two is mistyped, or they are swapped.</source>
            <translation>Eines von beiden ist falsch eingegeben, oder sie sind vertauscht.</translation>
        </message>
        <message>
            <source>The secret has been revoked.</source>
            <translation>Das API-Secret wurde widerrufen.</translation>
        </message>
        <message>
            <source>The account is suspended.</source>
            <translation>Das Konto ist gesperrt.</translation>
        </message>
        <message>
            <source>The API key is good, but Vonage does not allow this with it.</source>
            <translation>Der API-Schlüssel ist gültig, aber Vonage erlaubt dies damit nicht.</translation>
        </message>
        <message>
            <source>The feature is not switched on for this account.</source>
            <translation>Die Funktion ist für dieses Konto nicht freigeschaltet.</translation>
        </message>
        <message>
            <source>The account is restricted or banned.</source>
            <translation>Das Konto ist eingeschränkt oder ausgeschlossen.</translation>
        </message>
        <message>
            <source>The account only takes requests from certain IP addresses.</source>
            <translation>Das Konto nimmt nur Anfragen von bestimmten IP-Adressen an.</translation>
        </message>
        <message>
            <source>There is nothing at this address. Check the API base URLs of the account.</source>
            <translation>Unter dieser Adresse gibt es nichts. Prüfen Sie die API-Basis-URLs des Kontos.</translation>
        </message>
        <message>
            <source>Vonage does not accept the request as it was made.</source>
            <translation>Vonage nimmt die Anfrage so, wie sie gestellt wurde, nicht an.</translation>
        </message>
        <message>
            <source>Vonage does not accept the value of “%1”.</source>
            <translation>Vonage nimmt den Wert von „%1“ nicht an.</translation>
        </message>
        <message>
            <source>The answer points to another address, which was not followed. Check the API base URLs of the account.</source>
            <translation>Die Antwort verweist auf eine andere Adresse; dem wurde nicht gefolgt. Prüfen Sie die API-Basis-URLs des Kontos.</translation>
        </message>
        <message>
            <source>Vonage's answer carries a code that is not known here.</source>
            <translation>Die Antwort von Vonage trägt einen Code, der hier nicht bekannt ist.</translation>
        </message>
        <message>
            <source>Vonage has had too many requests in a short time. A slower pace can be set for the account.</source>
            <translation>Vonage hat in kurzer Zeit zu viele Anfragen erhalten. Für das Konto lässt sich ein langsameres Tempo einstellen.</translation>
        </message>
        <message>
            <source>The account has no API key.</source>
            <translation>Das Konto hat keinen API-Schlüssel.</translation>
        </message>
        <message>
            <source>The API secret of the account is missing.</source>
            <translation>Das API-Secret des Kontos fehlt.</translation>
        </message>
        <message>
            <source>A number is named by its country and its digits.</source>
            <translation>Eine Nummer wird durch ihr Land und ihre Ziffern benannt.</translation>
        </message>
        <message>
            <source>Page %1 of the list cannot be read: %2</source>
            <translation>Seite %1 der Liste kann nicht gelesen werden: %2</translation>
        </message>
        <message>
            <source>Vonage knows this account. Its balance is %1.</source>
            <translation>Vonage kennt dieses Konto. Sein Guthaben ist %1.</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>In Vonage's dashboard at the top of the start page; usually 8 characters.</source>
            <translation>Im Dashboard von Vonage oben auf der Startseite; gewöhnlich 8 Zeichen.</translation>
        </message>
        <message>
            <source>API secret</source>
            <translation>API-Secret</translation>
        </message>
        <message>
            <source>In Vonage's dashboard under API settings. It can be shown there only when it is made.</source>
            <translation>Im Dashboard von Vonage unter „API settings“. Dort wird es nur beim Anlegen angezeigt.</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Anwendung</translation>
        </message>
        <message>
            <source>This is no application ID. It looks like aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</source>
            <translation>Das ist keine Anwendungs-ID. Sie sieht aus wie aaaaaaaa-bbbb-cccc-dddd-0123456789ab.</translation>
        </message>
        <message>
            <source>Takes the calls and messages that come in, as far as no other target is set.</source>
            <translation>Nimmt eingehende Anrufe und Nachrichten an, soweit kein anderes Ziel gesetzt ist.</translation>
        </message>
        <message>
            <source>Inbound message webhook</source>
            <translation>Webhook für eingehende Nachrichten</translation>
        </message>
        <message>
            <source>Vonage calls it while saving and wants 200 OK; otherwise it does not save.</source>
            <translation>Vonage ruft ihn beim Speichern auf und erwartet 200 OK; sonst wird nicht gespeichert.</translation>
        </message>
        <message>
            <source>Voice goes to</source>
            <translation>Anrufe gehen an</translation>
        </message>
        <message>
            <source>A SIP address or a phone goes before the application.</source>
            <translation>Eine SIP-Adresse oder ein Telefon geht der Anwendung vor.</translation>
        </message>
        <message>
            <source>None</source>
            <comment>voice goes to</comment>
            <translation>Nicht gesetzt</translation>
        </message>
        <message>
            <source>SIP address</source>
            <translation>SIP-Adresse</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Application (older form)</source>
            <translation>Anwendung (ältere Form)</translation>
        </message>
        <message>
            <source>Voice target</source>
            <translation>Sprachziel</translation>
        </message>
        <message>
            <source>For example sip:desk@pbx.example or +44 7700 900123.</source>
            <translation>Zum Beispiel sip:desk@pbx.example oder +44 7700 900123.</translation>
        </message>
        <message>
            <source>Call status webhook</source>
            <translation>Webhook für den Anrufstatus</translation>
        </message>
        <message>
            <source>Is told when a call ends. Vonage never shows it, so it may be reset when it is not set here.</source>
            <translation>Erfährt, wenn ein Anruf endet. Vonage zeigt ihn nie; er wird daher vielleicht zurückgesetzt, wenn er hier nicht gesetzt ist.</translation>
        </message>
        <message>
            <source>SMPP system type</source>
            <translation>SMPP-Systemtyp</translation>
        </message>
        <message>
            <source>For messages over SMPP, for example “inbound”. Vonage never shows it, so it may be reset when it is not set here.</source>
            <translation>Für Nachrichten über SMPP, zum Beispiel „inbound“. Vonage zeigt ihn nie; er wird daher vielleicht zurückgesetzt, wenn er hier nicht gesetzt ist.</translation>
        </message>
        <message>
            <source>Asks for just one page. Left empty, all pages are read.</source>
            <translation>Fragt nur eine einzige Seite ab. Bleibt das Feld leer, werden alle Seiten gelesen.</translation>
        </message>
        <message>
            <source>Digits stand</source>
            <translation>Ziffern stehen</translation>
        </message>
        <message>
            <source>At the start, with the country code</source>
            <translation>Am Anfang, mit Landesvorwahl</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>Irgendwo</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>Am Ende</translation>
        </message>
        <message>
            <source>Only numbers that are linked to it.</source>
            <translation>Nur Nummern, die damit verknüpft sind.</translation>
        </message>
        <message>
            <source>Linked to an application</source>
            <translation>Mit einer Anwendung verknüpft</translation>
        </message>
        <message>
            <source>Linked or not</source>
            <translation>Verknüpft oder nicht</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Verknüpft</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>Nicht verknüpft</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>Ziffern</translation>
        </message>
        <message>
            <source>From page</source>
            <translation>Ab Seite</translation>
        </message>
        <message>
            <source>Pages are numbered from 1.</source>
            <translation>Die Seiten sind ab 1 nummeriert.</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Seitengröße</translation>
        </message>
        <message>
            <source>A page has 1 to 100 numbers.</source>
            <translation>Eine Seite hat 1 bis 100 Nummern.</translation>
        </message>
        <message>
            <source>API base URL</source>
            <translation>API-Basis-URL</translation>
        </message>
        <message>
            <source>Applications base URL</source>
            <translation>Basis-URL für Anwendungen</translation>
        </message>
        <message>
            <source>Subaccount key</source>
            <translation>Schlüssel des Unterkontos</translation>
        </message>
        <message>
            <source>The number ends at once and cannot be taken back: no refund is known, and Vonage may sell it to somebody else.</source>
            <translation>Die Nummer endet sofort und lässt sich nicht zurückholen: Eine Erstattung ist nicht bekannt, und Vonage kann sie an jemand anderen verkaufen.</translation>
        </message>
        <message>
            <source>Application %1</source>
            <translation>Anwendung %1</translation>
        </message>
        <message>
            <source>the country is empty</source>
            <translation>das Land ist leer</translation>
        </message>
        <message>
            <source>Limited: %1</source>
            <comment>what a number cannot do, in the provider's words</comment>
            <translation>Eingeschränkt: %1</translation>
        </message>
        <message>
            <source>Row %1 of page %2 cannot be read: %3</source>
            <translation>Zeile %1 von Seite %2 kann nicht gelesen werden: %3</translation>
        </message>
        <message>
            <source>the count is negative</source>
            <translation>die Anzahl ist negativ</translation>
        </message>
        <message>
            <source>%1 (%2…), takes neither calls nor messages</source>
            <translation>%1 (%2…), nimmt weder Anrufe noch Nachrichten an</translation>
        </message>
        <message>
            <source>%1 (%2…)</source>
            <comment>name of an application and the beginning of its id</comment>
            <translation>%1 (%2…)</translation>
        </message>
        <message>
            <source>Vonage's answer does not say whether it has done it.</source>
            <translation>Aus der Antwort von Vonage geht nicht hervor, ob es geschehen ist.</translation>
        </message>
        <message>
            <source>Enter the API key.</source>
            <translation>Geben Sie den API-Schlüssel ein.</translation>
        </message>
        <message>
            <source>API keys usually have 8 letters and digits. Check that nothing is missing.</source>
            <translation>API-Schlüssel haben gewöhnlich 8 Buchstaben und Ziffern. Prüfen Sie, ob etwas fehlt.</translation>
        </message>
        <message>
            <source>Enter the API secret.</source>
            <translation>Geben Sie das API-Secret ein.</translation>
        </message>
        <message>
            <source>The API secret begins or ends with a space. Check that it belongs there.</source>
            <translation>Das API-Secret beginnt oder endet mit einem Leerzeichen. Prüfen Sie, ob es dazugehört.</translation>
        </message>
        <message>
            <source>A page has 1 to %1 numbers.</source>
            <translation>Eine Seite hat 1 bis %1 Nummern.</translation>
        </message>
    </context>
</TS>

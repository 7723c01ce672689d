<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
  <context>
    <name>ui</name>
    <message numerus="yes">
      <source>%n already were</source>
      <translation>
        <numerusform>już tak jest: %Ln</numerusform>
        <numerusform>już tak jest: %Ln</numerusform>
        <numerusform>już tak jest: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n approved</source>
      <translation>
        <numerusform>%Ln zatwierdzony</numerusform>
        <numerusform>%Ln zatwierdzone</numerusform>
        <numerusform>%Ln zatwierdzonych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n are left: disputed, not seen by you yet, or gone.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n characters too long</source>
      <translation>
        <numerusform>o %Ln znak za długie do wysłania</numerusform>
        <numerusform>o %Ln znaki za długie do wysłania</numerusform>
        <numerusform>o %Ln znaków za długie do wysłania</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n collapsed</source>
      <translation>
        <numerusform>%Ln zwinięty</numerusform>
        <numerusform>%Ln zwinięte</numerusform>
        <numerusform>%Ln zwiniętych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n couldn't be loaded.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n couldn't be read and are not included.</source>
      <translation>
        <numerusform>%Ln nie udało się odczytać i nie ma jej w pliku.</numerusform>
        <numerusform>%Ln nie udało się odczytać i nie ma ich w pliku.</numerusform>
        <numerusform>%Ln nie udało się odczytać i nie ma ich w pliku.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n credits</source>
      <translation>
        <numerusform>%Ln kredyt</numerusform>
        <numerusform>%Ln kredyty</numerusform>
        <numerusform>%Ln kredytów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n credits reserved</source>
      <translation>
        <numerusform>zarezerwowano %Ln kredyt</numerusform>
        <numerusform>zarezerwowano %Ln kredyty</numerusform>
        <numerusform>zarezerwowano %Ln kredytów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n credits returned</source>
      <translation>
        <numerusform>zwrócono %Ln kredyt</numerusform>
        <numerusform>zwrócono %Ln kredyty</numerusform>
        <numerusform>zwrócono %Ln kredytów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n days</source>
      <translation>
        <numerusform>%Ln dzień</numerusform>
        <numerusform>%Ln dni</numerusform>
        <numerusform>%Ln dni</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions are pending. This will be sent:</source>
      <translation>
        <numerusform>Wstrzymano %Ln decyzję. Zostanie wysłane:</numerusform>
        <numerusform>Wstrzymano %Ln decyzje. Zostanie wysłane:</numerusform>
        <numerusform>Wstrzymano %Ln decyzji. Zostanie wysłane:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions are recorded.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions in the queue couldn't be read.</source>
      <translation>
        <numerusform>Nie udało się odczytać %Ln decyzji ze skrzynki nadawczej.</numerusform>
        <numerusform>Nie udało się odczytać %Ln decyzji ze skrzynki nadawczej.</numerusform>
        <numerusform>Nie udało się odczytać %Ln decyzji ze skrzynki nadawczej.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions need attention: their packshots changed after you decided.</source>
      <translation>
        <numerusform>%Ln decyzja pyta: jej packshot zmienił się w międzyczasie.</numerusform>
        <numerusform>%Ln decyzje pytają: ich packshoty zmieniły się w międzyczasie.</numerusform>
        <numerusform>%Ln decyzji pyta: ich packshoty zmieniły się w międzyczasie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions were made with the key {old}. They are not sent until you confirm that the key {new} belongs to the same account.</source>
      <translation>
        <numerusform>%Ln decyzję podjęto z kluczem {old}. Nie zostanie wysłana, dopóki nie potwierdzisz, że klucz {new} należy do tego samego konta.</numerusform>
        <numerusform>%Ln decyzje podjęto z kluczem {old}. Nie zostaną wysłane, dopóki nie potwierdzisz, że klucz {new} należy do tego samego konta.</numerusform>
        <numerusform>%Ln decyzji podjęto z kluczem {old}. Nie zostaną wysłane, dopóki nie potwierdzisz, że klucz {new} należy do tego samego konta.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions were saved.</source>
      <translation>
        <numerusform>Uratowano %Ln decyzję.</numerusform>
        <numerusform>Uratowano %Ln decyzje.</numerusform>
        <numerusform>Uratowano %Ln decyzji.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%Ln nieudany</numerusform>
        <numerusform>%Ln nieudane</numerusform>
        <numerusform>%Ln nieudanych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed attempts</source>
      <translation>
        <numerusform>%Ln nieudana próba</numerusform>
        <numerusform>%Ln nieudane próby</numerusform>
        <numerusform>%Ln nieudanych prób</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files in {folder}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n flagged here</source>
      <translation>
        <numerusform>%Ln oznaczony tutaj</numerusform>
        <numerusform>%Ln oznaczone tutaj</numerusform>
        <numerusform>%Ln oznaczonych tutaj</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n have changed since:</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n images</source>
      <translation>
        <numerusform>%Ln obraz</numerusform>
        <numerusform>%Ln obrazy</numerusform>
        <numerusform>%Ln obrazów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n jobs</source>
      <translation>
        <numerusform>%Ln zlecenie</numerusform>
        <numerusform>%Ln zlecenia</numerusform>
        <numerusform>%Ln zleceń</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n jobs are waiting.</source>
      <translation>
        <numerusform>%Ln zlecenie czeka.</numerusform>
        <numerusform>%Ln zlecenia czekają.</numerusform>
        <numerusform>%Ln zleceń czeka.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines can't be used and are skipped.</source>
      <translation>
        <numerusform>%Ln wiersz jest nieprzydatny i został pominięty.</numerusform>
        <numerusform>%Ln wiersze są nieprzydatne i zostały pominięte.</numerusform>
        <numerusform>%Ln wierszy jest nieprzydatnych i zostało pominiętych.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>jeszcze %Ln</numerusform>
        <numerusform>jeszcze %Ln</numerusform>
        <numerusform>jeszcze %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need attention</source>
      <translation>
        <numerusform>%Ln pyta</numerusform>
        <numerusform>%Ln pytają</numerusform>
        <numerusform>%Ln pyta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new packshots. Press {key} to sort them in.</source>
      <translation>
        <numerusform>%Ln nowy na końcu, {key} porządkuje</numerusform>
        <numerusform>%Ln nowe na końcu, {key} porządkuje</numerusform>
        <numerusform>%Ln nowych na końcu, {key} porządkuje</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of {total} are already approved.</source>
      <translation>
        <numerusform>%Ln z {total} jest już zatwierdzony.</numerusform>
        <numerusform>%Ln z {total} są już zatwierdzone.</numerusform>
        <numerusform>%Ln z {total} jest już zatwierdzonych.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of {total} are already archived.</source>
      <translation>
        <numerusform>%Ln z {total} jest już zarchiwizowany.</numerusform>
        <numerusform>%Ln z {total} są już zarchiwizowane.</numerusform>
        <numerusform>%Ln z {total} jest już zarchiwizowanych.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of {total} are already rejected.</source>
      <translation>
        <numerusform>%Ln z {total} jest już odrzucony.</numerusform>
        <numerusform>%Ln z {total} są już odrzucone.</numerusform>
        <numerusform>%Ln z {total} jest już odrzuconych.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n packshots</source>
      <translation>
        <numerusform>%Ln packshot</numerusform>
        <numerusform>%Ln packshoty</numerusform>
        <numerusform>%Ln packshotów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n packshots in the service's list couldn't be read and are not shown.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pending</source>
      <translation>
        <numerusform>%Ln wstrzymana</numerusform>
        <numerusform>%Ln wstrzymane</numerusform>
        <numerusform>%Ln wstrzymanych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures are approved now.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures are as they were approved.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures couldn't be exported.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n refused</source>
      <translation>
        <numerusform>%Ln odmowa</numerusform>
        <numerusform>%Ln odmowy</numerusform>
        <numerusform>%Ln odmów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n saved jobs couldn't be read.</source>
      <translation>
        <numerusform>Nie udało się odczytać %Ln zadania z rejestru.</numerusform>
        <numerusform>Nie udało się odczytać %Ln zadań z rejestru.</numerusform>
        <numerusform>Nie udało się odczytać %Ln zadań z rejestru.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>zaznaczono %Ln</numerusform>
        <numerusform>zaznaczono %Ln</numerusform>
        <numerusform>zaznaczono %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sent, not confirmed yet</source>
      <translation>
        <numerusform>%Ln wysłana, jeszcze niepotwierdzona</numerusform>
        <numerusform>%Ln wysłane, jeszcze niepotwierdzone</numerusform>
        <numerusform>%Ln wysłanych, jeszcze niepotwierdzonych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions accepted. They are sent like your own decisions.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions of {guest}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to review</source>
      <translation>
        <numerusform>%Ln do oceny</numerusform>
        <numerusform>%Ln do oceny</numerusform>
        <numerusform>%Ln do oceny</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to review of {total}</source>
      <translation>
        <numerusform>%Ln do oceny z {total}</numerusform>
        <numerusform>%Ln do oceny z {total}</numerusform>
        <numerusform>%Ln do oceny z {total}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>%Ln czeka</numerusform>
        <numerusform>%Ln czekają</numerusform>
        <numerusform>%Ln czeka</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a finished picture</source>
      <translation>
        <numerusform>Bez gotowego obrazu: %Ln</numerusform>
        <numerusform>Bez gotowego obrazu: %Ln</numerusform>
        <numerusform>Bez gotowego obrazu: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>(none given)</source>
      <translation>(nie podano)</translation>
    </message>
    <message>
      <source>(small sample)</source>
      <translation>(mała próba)</translation>
    </message>
    <message>
      <source>1 of 5. Press an arrow key. Keys act on the packshot in the frame.</source>
      <translation>1 z 5. Naciśnij strzałkę: klawisz działa na to, co jest w jasnej ramce.</translation>
    </message>
    <message>
      <source>2 of 5. Press {key} to approve the packshot in the frame.</source>
      <translation>2 z 5. Naciśnij {key}, aby zatwierdzić obraz w ramce.</translation>
    </message>
    <message>
      <source>3 of 5. Press {key} to reject the next one.</source>
      <translation>3 z 5. Naciśnij {key}, aby odrzucić następny.</translation>
    </message>
    <message>
      <source>4 of 5. Press {key} to archive one.</source>
      <translation>4 z 5. Naciśnij {key}, aby jeden zarchiwizować.</translation>
    </message>
    <message>
      <source>5 of 5. Press {key} to undo the last decision. You can press it again and again.</source>
      <translation>5 z 5. Naciśnij {key}: cofa ostatnią decyzję, dowolnie wiele razy.</translation>
    </message>
    <message>
      <source>A data file comes from a newer version of Qamera Review</source>
      <translation>Plik danych pochodzi z nowszej wersji Qamera Review</translation>
    </message>
    <message>
      <source>A data file is damaged</source>
      <translation>Plik danych jest uszkodzony</translation>
    </message>
    <message>
      <source>A file of Qamera Review couldn't be read</source>
      <translation>Nie udało się odczytać pliku programu Qamera Review</translation>
    </message>
    <message>
      <source>A folder for each product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A larger cache makes scrolling back smoother.</source>
      <translation>Więcej pamięci to płynniejsze przewijanie wstecz.</translation>
    </message>
    <message>
      <source>A network portal or proxy may have answered instead of the service.</source>
      <translation>Zamiast usługi mógł odpowiedzieć portal sieci albo serwer proxy.</translation>
    </message>
    <message>
      <source>A new address is being requested.</source>
      <translation>Usługa jest o nią pytana ponownie.</translation>
    </message>
    <message>
      <source>A short guide and all shortcuts</source>
      <translation>Krótki przewodnik i wszystkie klawisze</translation>
    </message>
    <message>
      <source>API key</source>
      <translation>Klucz API</translation>
    </message>
    <message>
      <source>API key - Qamera Review</source>
      <translation>Klucz API - Qamera Review</translation>
    </message>
    <message>
      <source>API key for {service}, for this session only:</source>
      <translation>Klucz do {service}, tylko na tę sesję:</translation>
    </message>
    <message>
      <source>API key for {service}, stored in the system keyring:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>API key not accepted. Sending is paused</source>
      <translation>Klucz nieprzyjęty: wysyłanie wstrzymane</translation>
    </message>
    <message>
      <source>API key…</source>
      <translation>Klucz API…</translation>
    </message>
    <message>
      <source>About - Qamera Review</source>
      <translation>O programie - Qamera Review</translation>
    </message>
    <message>
      <source>About…</source>
      <translation>O programie…</translation>
    </message>
    <message>
      <source>Accept all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Access refused</source>
      <translation>Odmowa dostępu</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Konta</translation>
    </message>
    <message>
      <source>Accounts - Qamera Review</source>
      <translation>Konta - Qamera Review</translation>
    </message>
    <message>
      <source>Accounts recovered from their data folders: {names}.</source>
      <translation>Konta odtworzone na podstawie folderów danych: {names}.</translation>
    </message>
    <message>
      <source>Accounts…</source>
      <translation>Konta…</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Działanie</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Działania i ich klawisze</translation>
    </message>
    <message>
      <source>Actual pixels</source>
      <translation>Rzeczywiste piksele</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Dodaj</translation>
    </message>
    <message>
      <source>Add a signature block</source>
      <translation>Z miejscem na podpis</translation>
    </message>
    <message>
      <source>Add as new</source>
      <translation>Dodaj jako nowe</translation>
    </message>
    <message>
      <source>Add or remove the reason “{words}”</source>
      <translation>Nadaj lub odbierz powód „{words}”</translation>
    </message>
    <message>
      <source>Add the pressed key to this action</source>
      <translation>Naciśnięty klawisz to kolejny dla wybranej czynności</translation>
    </message>
    <message>
      <source>Add the tile to the selection or take it out</source>
      <translation>Dodaj kafelek do zaznaczenia albo go wyjmij</translation>
    </message>
    <message>
      <source>Added to the waiting jobs.</source>
      <translation>Dodano do zleceń, które czekają.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adres</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Będzie</translation>
    </message>
    <message>
      <source>After sending you can only reverse it.</source>
      <translation>Usługa nie może usunąć głosu: potem pomaga tylko odwrotny.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Wszystkie</translation>
    </message>
    <message numerus="yes">
      <source>All %n approved packshots</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n packshots of this view</source>
      <translation>
        <numerusform>Wszystkie packshoty widoku (%Ln)</numerusform>
        <numerusform>Wszystkie packshoty widoku (%Ln)</numerusform>
        <numerusform>Wszystkie packshoty widoku (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>Wszystkie klawisze</translation>
    </message>
    <message>
      <source>All saved</source>
      <translation>Wszystko wysłane</translation>
    </message>
    <message>
      <source>All settings</source>
      <translation>Wszystko, co można ustawić</translation>
    </message>
    <message>
      <source>All settings are as at first.</source>
      <translation>Wszystkie ustawienia są domyślne.</translation>
    </message>
    <message>
      <source>All shortcuts were reset</source>
      <translation>Każda czynność ma znów klawisze z zestawu</translation>
    </message>
    <message>
      <source>All, without groups</source>
      <translation>Wszystkie, bez grup</translation>
    </message>
    <message>
      <source>Already approved in this product: {names}. Photo sessions use the latest.</source>
      <translation>W tym produkcie są już zatwierdzone: {names}. Sesje zdjęciowe korzystają z ostatnio zatwierdzonego.</translation>
    </message>
    <message>
      <source>Already sent, so it can't be undone: {names}</source>
      <translation>Już wysłano, więc nie można tego cofnąć: {names}</translation>
    </message>
    <message>
      <source>An API key is one line like mk_live_&lt;id&gt;.&lt;secret&gt;.</source>
      <translation>Klucz wygląda jak mk_live_&lt;id&gt;.&lt;secret&gt;, w jednym wierszu.</translation>
    </message>
    <message>
      <source>An ICC profile that was made for your monitor</source>
      <translation>Profil ICC przygotowany dla Twojego monitora</translation>
    </message>
    <message>
      <source>An account needs a name.</source>
      <translation>Konto potrzebuje nazwy.</translation>
    </message>
    <message>
      <source>An action, a filter, a product, or a packshot's id</source>
      <translation>Działanie, filtr, produkt albo id packshotu</translation>
    </message>
    <message>
      <source>An export to {folder} is unfinished: {written} of {total} files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another account already has this name.</source>
      <translation>Inne konto ma tę nazwę: nadaj temu własną.</translation>
    </message>
    <message>
      <source>Another program is using a data file</source>
      <translation>Plik danych jest używany przez inny program</translation>
    </message>
    <message>
      <source>Answer lost. Press Enter to decide</source>
      <translation>Odpowiedź zaginęła: Enter rozstrzyga</translation>
    </message>
    <message>
      <source>Apply the filter and sort order again</source>
      <translation>Zastosuj filtr i kolejność ponownie</translation>
    </message>
    <message>
      <source>Approval</source>
      <translation>Odbiór</translation>
    </message>
    <message>
      <source>Approval rate</source>
      <translation>Uzysk</translation>
    </message>
    <message>
      <source>Approval rate as bars</source>
      <translation>Uzysk na słupkach</translation>
    </message>
    <message>
      <source>Approval rate by</source>
      <translation>Uzysk według</translation>
    </message>
    <message>
      <source>Approval record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approval record - Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approval record…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve</source>
      <translation>Zatwierdź</translation>
    </message>
    <message numerus="yes">
      <source>Approve %n</source>
      <translation>
        <numerusform>Zatwierdź %Ln</numerusform>
        <numerusform>Zatwierdź %Ln</numerusform>
        <numerusform>Zatwierdź %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Approve all %n</source>
      <translation>
        <numerusform>Zatwierdź go</numerusform>
        <numerusform>Zatwierdź wszystkie %Ln</numerusform>
        <numerusform>Zatwierdź wszystkie %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Approve and go to the next</source>
      <translation>Zatwierdź i przejdź do następnego</translation>
    </message>
    <message>
      <source>Approve and stay</source>
      <translation>Zatwierdź i zostań</translation>
    </message>
    <message>
      <source>Approve and stay. When comparing: keep this one and reject the others</source>
      <translation>Zatwierdź bez przechodzenia dalej; w porównaniu: zachowaj ten, odrzuć inne</translation>
    </message>
    <message numerus="yes">
      <source>Approve the %n others</source>
      <translation>
        <numerusform>Zatwierdź pozostały %Ln</numerusform>
        <numerusform>Zatwierdź pozostałe %Ln</numerusform>
        <numerusform>Zatwierdź pozostałych %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Approve this one as well</source>
      <translation>Zatwierdź także ten</translation>
    </message>
    <message>
      <source>Approve this one, leave the rest undecided, and go to the next product</source>
      <translation>Zatwierdź ten, pozostałe zostaw do oceny i przejdź do następnego produktu</translation>
    </message>
    <message>
      <source>Approve this one, reject the undecided rest of its product, and go to the next product</source>
      <translation>Zatwierdź ten, odrzuć nieocenioną resztę produktu i przejdź do następnego</translation>
    </message>
    <message numerus="yes">
      <source>Approve {seen} of {total}? You haven't looked at the other %n.</source>
      <translation>
        <numerusform>Zatwierdzić {seen} z {total}? Pozostałego %Ln jeszcze nie oglądano.</numerusform>
        <numerusform>Zatwierdzić {seen} z {total}? Pozostałych %Ln jeszcze nie oglądano.</numerusform>
        <numerusform>Zatwierdzić {seen} z {total}? Pozostałych %Ln jeszcze nie oglądano.</numerusform>
      </translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Zatwierdzone</translation>
    </message>
    <message>
      <source>Approved list</source>
      <translation>Lista zatwierdzonych</translation>
    </message>
    <message>
      <source>Approved share</source>
      <translation>Udział zatwierdzonych</translation>
    </message>
    <message>
      <source>Approved: {what}</source>
      <translation>Zatwierdzono: {what}</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Archiwizuj</translation>
    </message>
    <message numerus="yes">
      <source>Archive all %n</source>
      <translation>
        <numerusform>Zarchiwizuj go</numerusform>
        <numerusform>Zarchiwizuj wszystkie %Ln</numerusform>
        <numerusform>Zarchiwizuj wszystkie %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Archive and go to the next</source>
      <translation>Archiwizuj i przejdź dalej</translation>
    </message>
    <message>
      <source>Archive and stay</source>
      <translation>Archiwizuj i zostań</translation>
    </message>
    <message numerus="yes">
      <source>Archive the %n others</source>
      <translation>
        <numerusform>Zarchiwizuj pozostały %Ln</numerusform>
        <numerusform>Zarchiwizuj pozostałe %Ln</numerusform>
        <numerusform>Zarchiwizuj pozostałych %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>W archiwum</translation>
    </message>
    <message>
      <source>Archived: {what}</source>
      <translation>Zarchiwizowano: {what}</translation>
    </message>
    <message>
      <source>Arrow keys move the focus; shortcuts act on the focused packshot or on the selection</source>
      <translation>Strzałki przenoszą fokus; klawisz działa na packshot z fokusem albo na zaznaczone</translation>
    </message>
    <message>
      <source>As CSV or JSON</source>
      <translation>Jako CSV lub JSON</translation>
    </message>
    <message>
      <source>As I left it</source>
      <translation>Tak jak ostatnio</translation>
    </message>
    <message>
      <source>As it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As you got it from the service: mk_live_, an ID, a dot and a secret</source>
      <translation>Taki, jaki dała usługa: mk_live_, identyfikator, kropka, sekret</translation>
    </message>
    <message>
      <source>Ask for a JPEG, PNG or WebP.</source>
      <translation>Poproś o plik JPEG, PNG lub WebP.</translation>
    </message>
    <message>
      <source>Ask for a key with this permission, or enter another key.</source>
      <translation>Poproś o klucz z brakującym uprawnieniem albo wprowadź inny klucz.</translation>
    </message>
    <message>
      <source>Ask for a link that starts with https://.</source>
      <translation>Poproś o link zaczynający się od https://.</translation>
    </message>
    <message>
      <source>Ask for a smaller version.</source>
      <translation>Poproś o mniejszą wersję.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Wstecz</translation>
    </message>
    <message>
      <source>Background</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Batch, order, reservation</source>
      <translation>Seria, zamówienie, rezerwacja</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Było</translation>
    </message>
    <message>
      <source>Black</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blink</source>
      <translation>Na przemian</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Niebieski</translation>
    </message>
    <message>
      <source>Built with:</source>
      <translation>Powstał dzięki pracy innych:</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Według</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Według nazwy</translation>
    </message>
    <message>
      <source>Can't be reached</source>
      <translation>Brak połączenia</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Anuluj</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was saved.</source>
      <translation>Anulowano; niczego nie zapisano.</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Co się dzieje</translation>
    </message>
    <message>
      <source>Change your mind</source>
      <translation>Zmień zdanie</translation>
    </message>
    <message>
      <source>Changes are saved already</source>
      <translation>To, co ustawiono, jest już zachowane</translation>
    </message>
    <message>
      <source>Check that the folder exists and that you may write to it.</source>
      <translation>Sprawdź, czy folder istnieje i czy masz prawo do zapisu.</translation>
    </message>
    <message>
      <source>Check the date of this computer and the network's certificate. Nothing was sent.</source>
      <translation>Sprawdź datę tego komputera i certyfikat sieci. Niczego nie wysłano.</translation>
    </message>
    <message>
      <source>Check the disk and the permissions of the folder.</source>
      <translation>Sprawdź dysk i uprawnienia do folderu.</translation>
    </message>
    <message>
      <source>Check the pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the products in a file</source>
      <translation>Oceń produkty z własnego pliku</translation>
    </message>
    <message>
      <source>Check the products of the service or of your jobs</source>
      <translation>Oceń to, co podają usługa lub Twoje zlecenia</translation>
    </message>
    <message>
      <source>Checking the key…</source>
      <translation>Sprawdzanie klucza…</translation>
    </message>
    <message>
      <source>Choose a page of settings</source>
      <translation>Pokazuje jedną stronę ustawień</translation>
    </message>
    <message>
      <source>Choose a place and create the report</source>
      <translation>Pyta o miejsce, potem tworzy raport</translation>
    </message>
    <message>
      <source>Choose a profile</source>
      <translation>Wybierz profil</translation>
    </message>
    <message>
      <source>Choose a profile…</source>
      <translation>Wybierz profil…</translation>
    </message>
    <message>
      <source>Choose an account to edit or open</source>
      <translation>Wybierz jedno, aby je zmienić lub otworzyć</translation>
    </message>
    <message>
      <source>Choose another folder, or free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another place, or free some space.</source>
      <translation>Wybierz inne miejsce albo zwolnij trochę.</translation>
    </message>
    <message>
      <source>Choose one or type its ID</source>
      <translation>Wybierz albo wpisz identyfikator</translation>
    </message>
    <message>
      <source>Choose with the arrow keys, Enter to accept, Esc to close</source>
      <translation>Strzałki wybierają, Enter przyjmuje, Esc zamyka listę</translation>
    </message>
    <message>
      <source>Choose with the arrow keys, press Enter to run</source>
      <translation>Strzałki wybierają, Enter wykonuje</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Odbierz klawisze</translation>
    </message>
    <message>
      <source>Clear every filter</source>
      <translation>Wyczyść wszystkie filtry</translation>
    </message>
    <message>
      <source>Clear the selection</source>
      <translation>Wyczyść zaznaczenie</translation>
    </message>
    <message>
      <source>Click a heading to sort</source>
      <translation>Kliknięcie nagłówka sortuje według niego</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Zamknij</translation>
    </message>
    <message>
      <source>Close Qamera Review there. If it isn't open there, you can take over the folder.</source>
      <translation>Zamknij tam Qamera Review. Jeśli nie jest tam otwarty, możesz przejąć folder.</translation>
    </message>
    <message>
      <source>Close now. Pending decisions are kept and sent later</source>
      <translation>Zamknij; co czeka, zostanie zachowane i wysłane później</translation>
    </message>
    <message>
      <source>Close the other program and try again.</source>
      <translation>Zamknij drugi program i spróbuj ponownie.</translation>
    </message>
    <message>
      <source>Close this account and open the chosen one</source>
      <translation>Zamknij to konto i pracuj w wybranym</translation>
    </message>
    <message>
      <source>Close this window</source>
      <translation>Zamknij to okno</translation>
    </message>
    <message>
      <source>Close what is open, or clear the selection</source>
      <translation>Zamknij, co jest otwarte, a potem wyczyść zaznaczenie</translation>
    </message>
    <message>
      <source>Close without changes</source>
      <translation>Zamknij to okno; nic się nie zmieni</translation>
    </message>
    <message>
      <source>Close without sending</source>
      <translation>Zamknij to okno; nic nie zostanie wysłane</translation>
    </message>
    <message>
      <source>Collapse or expand all groups</source>
      <translation>Zostaw tylko pierwszy z każdej grupy albo pokaż znów wszystkie</translation>
    </message>
    <message>
      <source>Collapse or expand the group</source>
      <translation>Zostaw tylko pierwszy z grupy albo pokaż ją znów całą</translation>
    </message>
    <message>
      <source>Color</source>
      <translation>Kolor</translation>
    </message>
    <message>
      <source>Color profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colors</source>
      <translation>Kolory</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Kolumny</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Paleta poleceń</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Porównaj</translation>
    </message>
    <message>
      <source>Compare the selected packshots, or this one and the next</source>
      <translation>Od dwóch do czterech zaznaczonych albo ten i następny</translation>
    </message>
    <message>
      <source>Compared pictures</source>
      <translation>Co jest porównywane</translation>
    </message>
    <message>
      <source>Comparing the pictures with those that were approved…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparison</source>
      <translation>Porównanie</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Łączenie…</translation>
    </message>
    <message>
      <source>Contact sheet (PDF)</source>
      <translation>Stykówka (PDF)</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Kontynuuj</translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation>Kontrast</translation>
    </message>
    <message>
      <source>Converted files lose their metadata, including AI marks.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Copied %n IDs</source>
      <translation>
        <numerusform>Skopiowano: %Ln id</numerusform>
        <numerusform>Skopiowano: %Ln id</numerusform>
        <numerusform>Skopiowano: %Ln id</numerusform>
      </translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Skopiowano.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopiuj</translation>
    </message>
    <message>
      <source>Copy ID</source>
      <translation>Kopiuj id</translation>
    </message>
    <message>
      <source>Copy IDs</source>
      <translation>Kopiuj id</translation>
    </message>
    <message>
      <source>Copy the IDs of these packshots, one per line</source>
      <translation>Skopiuj id tych packshotów, po jednym w wierszu</translation>
    </message>
    <message>
      <source>Copy the picture</source>
      <translation>Kopiuj obraz</translation>
    </message>
    <message>
      <source>Copy to the clipboard as a picture</source>
      <translation>Do schowka, jako obraz</translation>
    </message>
    <message>
      <source>Copy to the clipboard as text</source>
      <translation>Do schowka, jako tekst</translation>
    </message>
    <message>
      <source>Couldn't load your packshots</source>
      <translation>Nie udało się pobrać listy</translation>
    </message>
    <message>
      <source>Couldn't save to disk</source>
      <translation>Nie można było zapisać na dysku</translation>
    </message>
    <message>
      <source>Coverage - Qamera Review</source>
      <translation>Pokrycie - Qamera Review</translation>
    </message>
    <message>
      <source>Coverage…</source>
      <translation>Pokrycie…</translation>
    </message>
    <message>
      <source>Created</source>
      <translation>Powstał</translation>
    </message>
    <message>
      <source>Creating</source>
      <translation>W trakcie</translation>
    </message>
    <message>
      <source>Credits</source>
      <translation>Kredyty</translation>
    </message>
    <message>
      <source>Credits are reserved immediately and can't be refunded by you.</source>
      <translation>Kredyty są rezerwowane od razu i nie można ich odwołać.</translation>
    </message>
    <message>
      <source>Credits per approved</source>
      <translation>Kredyty na zatwierdzony</translation>
    </message>
    <message>
      <source>Credits per day</source>
      <translation>Kredyty dziennie</translation>
    </message>
    <message>
      <source>Current key: {key}</source>
      <translation>W użyciu: {key}</translation>
    </message>
    <message>
      <source>Damaged picture</source>
      <translation>Uszkodzony obraz</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Ciemny</translation>
    </message>
    <message>
      <source>Data (*.json)</source>
      <translation>Dane (*.json)</translation>
    </message>
    <message>
      <source>Data (JSON)</source>
      <translation>Dane (JSON)</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <source>Day unknown</source>
      <translation>Dzień nieznany</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Decyzje</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>Zdecyduj później</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Zdecydowano</translation>
    </message>
    <message>
      <source>Decide…</source>
      <translation>Zdecyduj…</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decisions</source>
      <translation>Decyzje</translation>
    </message>
    <message>
      <source>Decisions are sent after a short delay (Preferences, Review). Until then Ctrl+Z undoes them completely. After that the service can't return a packshot to undecided, but you can reverse the decision.</source>
      <translation>Decyzja jest wstrzymywana przez kilka sekund, zanim odejdzie (Ustawienia, Przegląd). Do tego czasu Ctrl+Z cofa ją bez śladu. Wysłanej usługa nie może usunąć: zdecyduj odwrotnie.</translation>
    </message>
    <message>
      <source>Default reasons</source>
      <translation>Zwykłe powody</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Szczegóły</translation>
    </message>
    <message>
      <source>Diagnostics - Qamera Review</source>
      <translation>Diagnostyka - Qamera Review</translation>
    </message>
    <message>
      <source>Diagnostics…</source>
      <translation>Diagnostyka…</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Porzuć</translation>
    </message>
    <message>
      <source>Discard…</source>
      <translation>Porzuć…</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Ukryj</translation>
    </message>
    <message>
      <source>Dismiss this message</source>
      <translation>Usuń to powiadomienie</translation>
    </message>
    <message>
      <source>Do it there, or close it and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Don't send</source>
      <translation>Wstrzymuj dalej</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Gotowe</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>W dół</translation>
    </message>
    <message>
      <source>Drag to a folder or another program</source>
      <translation>Przeciągnij do folderu albo innego programu</translation>
    </message>
    <message>
      <source>Each account has its own key, packshots and queue. Its pending decisions are sent while it is open.</source>
      <translation>Każde konto ma własny klucz, listę, skrzynkę nadawczą i obrazy. Co czeka w jednym, jest wysyłane, gdy to konto jest otwarte.</translation>
    </message>
    <message>
      <source>Each tile shows the state of its decision: pending, sending, refused. The status line says when everything will be sent. Nothing is lost offline: decisions are sent when the connection is back, even after a restart.</source>
      <translation>Każdy kafelek pokazuje, jak daleko jest jego decyzja: wstrzymana, czeka, wysyłana, odrzucona. Pasek stanu mówi, kiedy wszystko będzie wysłane. Bez sieci nic nie ginie: odejdzie, gdy połączenie wróci, także po ponownym uruchomieniu.</translation>
    </message>
    <message>
      <source>Earlier notes</source>
      <translation>Wcześniejsze notatki</translation>
    </message>
    <message>
      <source>Earlier notes (press Down, then Enter to use one)</source>
      <translation>Wcześniejsze notatki (strzałka w dół, potem Enter, aby przejąć)</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Edycja</translation>
    </message>
    <message>
      <source>Empty file</source>
      <translation>Pusty plik</translation>
    </message>
    <message>
      <source>Enter a key…</source>
      <translation>Wprowadź klucz…</translation>
    </message>
    <message>
      <source>Enter a product ID.</source>
      <translation>Identyfikator produktu jest wymagany.</translation>
    </message>
    <message>
      <source>Enter a valid key. Nothing is sent until then.</source>
      <translation>Wprowadź ważny klucz; do tego czasu wszystko czeka.</translation>
    </message>
    <message>
      <source>Enter saves, Shift+Enter starts a new line</source>
      <translation>Enter zachowuje, Shift+Enter zaczyna wiersz</translation>
    </message>
    <message>
      <source>Enter shows the packshot, Del withdraws the decision</source>
      <translation>Enter pokazuje packshot, Del cofa decyzję</translation>
    </message>
    <message>
      <source>Enter, change or remove the API key</source>
      <translation>Wprowadź, zmień lub zapomnij klucz API</translation>
    </message>
    <message>
      <source>Every known product has an approved packshot</source>
      <translation>Każdy znany produkt ma zatwierdzony packshot</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Wszystko</translation>
    </message>
    <message>
      <source>Everything is sent.</source>
      <translation>Nic nie czeka.</translation>
    </message>
    <message>
      <source>Everything was sent and accepted.</source>
      <translation>Nic nie czeka i nic nie zostało odrzucone.</translation>
    </message>
    <message>
      <source>Export - Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export approved files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export into this folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export jobs &amp; costs</source>
      <translation>Eksportuj rejestr</translation>
    </message>
    <message>
      <source>Export to…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation>Eksportuj…</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Nieudane</translation>
    </message>
    <message>
      <source>Favorite {field}</source>
      <translation>Ulubione: {field}</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Plik</translation>
    </message>
    <message>
      <source>File names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtr</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Szukanie</translation>
    </message>
    <message>
      <source>Find an action or a key</source>
      <translation>Znajdź działanie lub klawisz</translation>
    </message>
    <message>
      <source>Find anything by a few letters of its name</source>
      <translation>Wszystko po kilku literach nazwy</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First packshot</source>
      <translation>Do pierwszego</translation>
    </message>
    <message>
      <source>Fit each picture</source>
      <translation>Każdy obraz dopasowany od nowa</translation>
    </message>
    <message>
      <source>Five steps with these pictures. Nothing is sent</source>
      <translation>Pięć kroków na tych obrazach; nic z tego nie jest wysyłane</translation>
    </message>
    <message>
      <source>Flag or unflag</source>
      <translation>Oznacz lub odznacz</translation>
    </message>
    <message>
      <source>Flag packshots to find them again. Flags stay until you remove them</source>
      <translation>Odłożone; oznaczenia zostają, aż je zdejmiesz</translation>
    </message>
    <message>
      <source>Flagged</source>
      <translation>Oznaczony</translation>
    </message>
    <message>
      <source>Flagged: {what}</source>
      <translation>Oznaczono: {what}</translation>
    </message>
    <message>
      <source>For people (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For programs (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For support. It contains no API key. The log may contain names of packshots: read it before you share it.</source>
      <translation>Dla pomocy technicznej. Nie zawiera klucza. W dzienniku mogą być nazwy packshotów: przeczytaj, zanim oddasz.</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Format not supported</source>
      <translation>Nieobsługiwany format</translation>
    </message>
    <message>
      <source>Free some space and try again.</source>
      <translation>Zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
      <source>From this session. Known to this computer only</source>
      <translation>Z tej sesji; wie o tym tylko ten komputer</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Pełny ekran</translation>
    </message>
    <message>
      <source>General</source>
      <translation>Ogólne</translation>
    </message>
    <message>
      <source>Generate</source>
      <translation>Generowanie</translation>
    </message>
    <message numerus="yes">
      <source>Generate %n images; price not known yet</source>
      <translation>
        <numerusform>Uruchom %Ln obraz, kredyty nieznane</numerusform>
        <numerusform>Uruchom %Ln obrazy, kredyty nieznane</numerusform>
        <numerusform>Uruchom %Ln obrazów, kredyty nieznane</numerusform>
      </translation>
    </message>
    <message>
      <source>Generate for many products</source>
      <translation>Uruchom zlecenie dla każdego z wielu produktów</translation>
    </message>
    <message>
      <source>Generate packshots</source>
      <translation>Generuj packshoty</translation>
    </message>
    <message>
      <source>Generate these rejected packshots again</source>
      <translation>Uruchom jeszcze raz zlecenia tych odrzuconych packshotów</translation>
    </message>
    <message>
      <source>Generate {images} for about {credits} credits</source>
      <translation>Uruchom: {images} za około {credits} kredytów</translation>
    </message>
    <message>
      <source>Generate? - Qamera Review</source>
      <translation>Uruchomić? - Qamera Review</translation>
    </message>
    <message>
      <source>Generated again with the settings of the rejected ones.</source>
      <translation>Zrobione na nowo z parametrami odrzuconych.</translation>
    </message>
    <message>
      <source>Generate…</source>
      <translation>Generuj…</translation>
    </message>
    <message>
      <source>Generating</source>
      <translation>Generowanie</translation>
    </message>
    <message>
      <source>Generation failed</source>
      <translation>Nie udało się utworzyć</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Przejdź do</translation>
    </message>
    <message>
      <source>Go to the next group</source>
      <translation>Na początek następnej grupy</translation>
    </message>
    <message>
      <source>Go to the next packshot after a decision</source>
      <translation>Po decyzji przejdź do następnego</translation>
    </message>
    <message>
      <source>Go to the start of the group or to the previous one</source>
      <translation>Na początek grupy, a stamtąd do poprzedniej</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Zielony</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Grupa</translation>
    </message>
    <message>
      <source>Group by</source>
      <translation>Według czego kafelki są grupowane</translation>
    </message>
    <message>
      <source>Group by day</source>
      <translation>Grupuj według dnia</translation>
    </message>
    <message>
      <source>Group by job</source>
      <translation>Grupuj według zlecenia</translation>
    </message>
    <message>
      <source>Group by name</source>
      <translation>Grupuj według nazwy</translation>
    </message>
    <message>
      <source>Group by product</source>
      <translation>Grupuj według produktu</translation>
    </message>
    <message>
      <source>Group packshots of the same day</source>
      <translation>Zbierz razem to, co powstało jednego dnia</translation>
    </message>
    <message>
      <source>Group packshots of the same job</source>
      <translation>Zbierz razem to, co powstało w jednym zleceniu</translation>
    </message>
    <message>
      <source>Group variants of the same name</source>
      <translation>Zbierz razem to, co nazywa się tak samo poza numerem</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Grupy</translation>
    </message>
    <message>
      <source>Guest review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guest review - Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guest review…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guide…</source>
      <translation>Przewodnik…</translation>
    </message>
    <message>
      <source>HTTP {status}, with a web page instead of a message.</source>
      <translation>HTTP {status}, ze stroną internetową zamiast powodu.</translation>
    </message>
    <message>
      <source>HTTP {status}, without a message.</source>
      <translation>HTTP {status}, bez podania powodu.</translation>
    </message>
    <message>
      <source>Hash of the last entry: {hash}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation>Pomoc</translation>
    </message>
    <message>
      <source>Help - Qamera Review</source>
      <translation>Pomoc - Qamera Review</translation>
    </message>
    <message>
      <source>High</source>
      <translation>Wysoki</translation>
    </message>
    <message>
      <source>High contrast makes text and outlines stronger</source>
      <translation>Wysoki wzmacnia teksty i obrysy</translation>
    </message>
    <message>
      <source>How many images to generate</source>
      <translation>Ile obrazów ma zrobić usługa</translation>
    </message>
    <message>
      <source>ICC profiles (*.icc *.icm)</source>
      <translation>Profile ICC (*.icc *.icm)</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>Id</translation>
    </message>
    <message>
      <source>ID: {id}</source>
      <translation>Identyfikator: {id}</translation>
    </message>
    <message>
      <source>IDs can have up to 200 characters.</source>
      <translation>Identyfikator ma najwyżej 200 znaków.</translation>
    </message>
    <message>
      <source>IDs can't contain spaces.</source>
      <translation>Identyfikator to jedno słowo.</translation>
    </message>
    <message>
      <source>If Qamera Review isn't using this folder, you can take it over.</source>
      <translation>Jeśli Qamera Review nie używa tego folderu, możesz go przejąć.</translation>
    </message>
    <message>
      <source>If your network has a sign-in page, sign in. Then press F5.</source>
      <translation>Jeśli sieć wymaga zalogowania, zaloguj się. Potem naciśnij F5.</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Obrazy</translation>
    </message>
    <message>
      <source>Immediately</source>
      <translation>Wysyłaj od razu</translation>
    </message>
    <message>
      <source>Import a reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import reply…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In memory</source>
      <translation>W pamięci</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>W trakcie</translation>
    </message>
    <message>
      <source>Incomplete picture</source>
      <translation>Niepełny obraz</translation>
    </message>
    <message>
      <source>Information for support</source>
      <translation>Co przeczyta pomoc</translation>
    </message>
    <message>
      <source>Information for support. Read it first</source>
      <translation>Co musi wiedzieć pomoc, najpierw do przeczytania</translation>
    </message>
    <message>
      <source>Invert the selection</source>
      <translation>Odwróć zaznaczenie</translation>
    </message>
    <message>
      <source>It contains no list of packshots.</source>
      <translation>Nie zawiera listy packshotów.</translation>
    </message>
    <message>
      <source>It contains no list of {what}.</source>
      <translation>Nie zawiera listy ({what}).</translation>
    </message>
    <message>
      <source>It did not answer within {limit} seconds.</source>
      <translation>Brak odpowiedzi w ciągu {limit} s.</translation>
    </message>
    <message>
      <source>It has changed since.</source>
      <translation>W międzyczasie się zmieniło.</translation>
    </message>
    <message>
      <source>It is a web page or text.</source>
      <translation>To strona internetowa lub tekst.</translation>
    </message>
    <message>
      <source>It is a web page, not data.</source>
      <translation>To strona internetowa, a nie dane.</translation>
    </message>
    <message>
      <source>It is an SVG drawing.</source>
      <translation>To rysunek SVG.</translation>
    </message>
    <message>
      <source>It is compressed in an unexpected way.</source>
      <translation>Użyto kompresji, o którą nie proszono.</translation>
    </message>
    <message>
      <source>It is damaged or incomplete.</source>
      <translation>Jest uszkodzona lub ucięta.</translation>
    </message>
    <message>
      <source>It is damaged.</source>
      <translation>Jest uszkodzona.</translation>
    </message>
    <message>
      <source>It is empty.</source>
      <translation>Jest pusta.</translation>
    </message>
    <message>
      <source>It is incomplete.</source>
      <translation>Jest ucięta.</translation>
    </message>
    <message>
      <source>It is larger than {size} MB.</source>
      <translation>Przekracza {size} MB.</translation>
    </message>
    <message>
      <source>It is not a picture.</source>
      <translation>To nie jest obraz.</translation>
    </message>
    <message>
      <source>It is packed, and damaged.</source>
      <translation>Jest spakowany i uszkodzony.</translation>
    </message>
    <message>
      <source>It isn't a JSON object.</source>
      <translation>To nie jest obiekt JSON.</translation>
    </message>
    <message>
      <source>It isn't known which packshots were there before, so this doesn't show whether it was made. Look through your packshots before you send it again.</source>
      <translation>Nie wiadomo, jakie packshoty były tam wcześniej, więc nie da się stwierdzić, czy zlecenie wykonano. Przejrzyj packshoty, zanim wyślesz je ponownie.</translation>
    </message>
    <message>
      <source>It redirects to another address, which is not followed.</source>
      <translation>Zamiast odpowiedzi jest przekierowanie; program za nim nie podąża.</translation>
    </message>
    <message>
      <source>It redirects to {target}, which is not followed.</source>
      <translation>Zamiast odpowiedzi jest przekierowanie do {target}; program za nim nie podąża.</translation>
    </message>
    <message>
      <source>It was generated</source>
      <translation>Powstało</translation>
    </message>
    <message>
      <source>It was set aside and kept.</source>
      <translation>Został odsunięty na bok i jest zachowany.</translation>
    </message>
    <message>
      <source>It wasn't generated</source>
      <translation>Nie powstało, zostaw</translation>
    </message>
    <message>
      <source>It's tried again automatically. Press F5 to try now.</source>
      <translation>Próba zostanie ponowiona automatycznie. Naciśnij F5, aby spróbować teraz.</translation>
    </message>
    <message>
      <source>Its address cannot be decoded.</source>
      <translation>Nie można odczytać jego adresu.</translation>
    </message>
    <message>
      <source>Its address contains a password.</source>
      <translation>Adres zawiera hasło.</translation>
    </message>
    <message>
      <source>Its address is not a web address.</source>
      <translation>To nie jest adres internetowy.</translation>
    </message>
    <message>
      <source>Its address is not https.</source>
      <translation>Adres nie zaczyna się od https.</translation>
    </message>
    <message>
      <source>Its address is on this computer.</source>
      <translation>Jego adres prowadzi do tego komputera.</translation>
    </message>
    <message>
      <source>Its address redirects more than {times} times.</source>
      <translation>Adres przekierowuje więcej razy niż {times}.</translation>
    </message>
    <message>
      <source>Its data stays on this computer</source>
      <translation>Jego dane pozostają na dysku</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Zlecenie</translation>
    </message>
    <message>
      <source>Job finished: {job}, {state}</source>
      <translation>Zlecenie zakończone: {job}, {state}</translation>
    </message>
    <message>
      <source>Job: {product}</source>
      <translation>Zlecenie: {product}</translation>
    </message>
    <message>
      <source>Jobs</source>
      <translation>Zlecenia</translation>
    </message>
    <message>
      <source>Jobs &amp; costs - Qamera Review</source>
      <translation>Rejestr zleceń - Qamera Review</translation>
    </message>
    <message>
      <source>Jobs &amp; costs…</source>
      <translation>Rejestr zleceń…</translation>
    </message>
    <message>
      <source>Jobs that would exceed this in one day are not started.</source>
      <translation>Zlecenie, które kosztowałoby więcej w jednym dniu, nie zostanie uruchomione.</translation>
    </message>
    <message>
      <source>Jobs to start</source>
      <translation>Zlecenia do uruchomienia</translation>
    </message>
    <message>
      <source>Jobs you start appear here with their progress.</source>
      <translation>Tu stoi to, co uruchomisz, wraz z postępem.</translation>
    </message>
    <message>
      <source>Jobs, their costs and results</source>
      <translation>Ile zlecenia kosztowały i co dały</translation>
    </message>
    <message>
      <source>Jobs. Press Enter to show their packshots</source>
      <translation>Zlecenia; Enter pokazuje ich packshoty</translation>
    </message>
    <message>
      <source>Keep everything pending until I send it</source>
      <translation>Wstrzymaj wszystko, aż to wyślę</translation>
    </message>
    <message>
      <source>Keep zoom</source>
      <translation>Zachowaj powiększenie</translation>
    </message>
    <message>
      <source>Keep zoom and position from picture to picture</source>
      <translation>Zachowaj powiększenie i miejsce od obrazu do obrazu</translation>
    </message>
    <message numerus="yes">
      <source>Kept one, rejected %n others</source>
      <translation>
        <numerusform>Zatwierdzono jeden, odrzucono %Ln inny</numerusform>
        <numerusform>Zatwierdzono jeden, odrzucono %Ln inne</numerusform>
        <numerusform>Zatwierdzono jeden, odrzucono %Ln innych</numerusform>
      </translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Skróty klawiszowe</translation>
    </message>
    <message>
      <source>Keyboard shortcuts - Qamera Review</source>
      <translation>Skróty klawiszowe - Qamera Review</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Język</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Większe</translation>
    </message>
    <message>
      <source>Larger tiles or picture</source>
      <translation>Powiększ kafelki lub obraz</translation>
    </message>
    <message>
      <source>Last packshot</source>
      <translation>Do ostatniego</translation>
    </message>
    <message>
      <source>Learn the five keys</source>
      <translation>Naucz się pięciu klawiszy</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>W lewo</translation>
    </message>
    <message>
      <source>Let others suggest decisions, in one HTML file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation>Jasny</translation>
    </message>
    <message>
      <source>Light gray</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light or dark. Both are neutral gray</source>
      <translation>Jasne lub ciemne otoczenie, oba neutralnie szare</translation>
    </message>
    <message>
      <source>Like Lightroom</source>
      <translation>Jak w Lightroomie</translation>
    </message>
    <message>
      <source>Like Vim</source>
      <translation>Jak w vimie</translation>
    </message>
    <message>
      <source>Line {n}: {why}</source>
      <translation>Wiersz {n}: {why}</translation>
    </message>
    <message>
      <source>Link expired</source>
      <translation>Link wygasł</translation>
    </message>
    <message>
      <source>Load the list from the service now</source>
      <translation>Zapytaj teraz usługę o listę</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Wczytywanie</translation>
    </message>
    <message>
      <source>Loading your packshots…</source>
      <translation>Pobieranie listy z usługi…</translation>
    </message>
    <message>
      <source>Loading…</source>
      <translation>Wczytywanie…</translation>
    </message>
    <message>
      <source>Loupe</source>
      <translation>Lupa</translation>
    </message>
    <message>
      <source>MB</source>
      <translation>MB</translation>
    </message>
    <message>
      <source>Many products - Qamera Review</source>
      <translation>Wiele produktów - Qamera Review</translation>
    </message>
    <message>
      <source>Many products…</source>
      <translation>Wiele produktów…</translation>
    </message>
    <message>
      <source>Matches</source>
      <translation>Co pasuje</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Połącz</translation>
    </message>
    <message>
      <source>Merge products - Qamera Review</source>
      <translation>Połącz produkty – Qamera Review</translation>
    </message>
    <message>
      <source>Merge products…</source>
      <translation>Połącz produkty…</translation>
    </message>
    <message>
      <source>Merge {product} into another product</source>
      <translation>Dołącz {product} do innego produktu</translation>
    </message>
    <message>
      <source>Merged into {product}: {other}</source>
      <translation>Dołączono do {product}: {other}</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Model</translation>
    </message>
    <message>
      <source>Most packshots in the list have the same ID.</source>
      <translation>Większość packshotów na liście ma ten sam identyfikator.</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Ruch</translation>
    </message>
    <message>
      <source>Move to a product: {what}</source>
      <translation>Przenieś do produktu: {what}</translation>
    </message>
    <message>
      <source>Move to product - Qamera Review</source>
      <translation>Przenieś do produktu – Qamera Review</translation>
    </message>
    <message>
      <source>Move to product…</source>
      <translation>Przenieś do produktu…</translation>
    </message>
    <message>
      <source>Moved to {product}: {what}</source>
      <translation>Przeniesiono do {product}: {what}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nazwa</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>Pyta</translation>
    </message>
    <message>
      <source>Neutral, white, black or checkered background</source>
      <translation>Neutralne, białe, czarne lub kratkowane otoczenie</translation>
    </message>
    <message>
      <source>New here? Five keys are all you need. Learn them in a minute.</source>
      <translation>Pierwszy raz? Wystarczy pięć klawiszy i minuta, aby je poznać.</translation>
    </message>
    <message>
      <source>New in the list of {time}: {found} packshots of {asked} requested.</source>
      <translation>Nowe na liście z {time}: {found} packshotów, zamówiono {asked}.</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>Nowy klawisz</translation>
    </message>
    <message>
      <source>New product “{title}”</source>
      <translation>Nowy produkt „{title}”</translation>
    </message>
    <message>
      <source>New, not sorted in yet</source>
      <translation>Nowe, jeszcze nieuporządkowane</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Od najnowszych</translation>
    </message>
    <message>
      <source>Newest first, with progress</source>
      <translation>Najnowsze najpierw, przy każdym jego postęp</translation>
    </message>
    <message>
      <source>Next group</source>
      <translation>Następna grupa</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Następny obraz</translation>
    </message>
    <message>
      <source>Next picture in the comparison</source>
      <translation>Następny w porównaniu</translation>
    </message>
    <message>
      <source>Next product without an approval</source>
      <translation>Następny produkt bez zatwierdzonego</translation>
    </message>
    <message>
      <source>No API key</source>
      <translation>Brak klucza API</translation>
    </message>
    <message>
      <source>No API key is in use.</source>
      <translation>Żaden klucz nie jest w użyciu.</translation>
    </message>
    <message>
      <source>No API key was entered.</source>
      <translation>Nie wprowadzono klucza.</translation>
    </message>
    <message>
      <source>No approved packshots</source>
      <translation>Brak zatwierdzonych packshotów</translation>
    </message>
    <message>
      <source>No groups</source>
      <translation>Bez grup</translation>
    </message>
    <message>
      <source>No jobs yet</source>
      <translation>Nie ma jeszcze zleceń</translation>
    </message>
    <message>
      <source>No known job</source>
      <translation>Nieznane zlecenie</translation>
    </message>
    <message>
      <source>No known product</source>
      <translation>Nieznany produkt</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Bez limitu</translation>
    </message>
    <message>
      <source>No packshots yet</source>
      <translation>Nie ma jeszcze packshotów</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Brak obrazu</translation>
    </message>
    <message>
      <source>No picture yet</source>
      <translation>Jeszcze bez obrazu</translation>
    </message>
    <message>
      <source>No products are known yet</source>
      <translation>Nie znamy jeszcze produktów</translation>
    </message>
    <message>
      <source>No products were found in this file.</source>
      <translation>W tym pliku nie znaleziono produktów.</translation>
    </message>
    <message>
      <source>No results</source>
      <translation>Nic nie pasuje do tych liter</translation>
    </message>
    <message>
      <source>No suggestions yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No, thanks</source>
      <translation>Nie, dziękuję</translation>
    </message>
    <message>
      <source>No.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation>Brak</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Zwykły</translation>
    </message>
    <message>
      <source>Not a picture</source>
      <translation>To nie obraz</translation>
    </message>
    <message>
      <source>Not enough credits</source>
      <translation>Za mało kredytów</translation>
    </message>
    <message>
      <source>Not enough credits: {required} required, {available} available.</source>
      <translation>Za mało kredytów: potrzeba {required}, jest {available}.</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Nie znaleziono</translation>
    </message>
    <message>
      <source>Not read yet</source>
      <translation>Do przeczytania</translation>
    </message>
    <message>
      <source>Not ready yet</source>
      <translation>Jeszcze niegotowe</translation>
    </message>
    <message>
      <source>Not saved: {why}</source>
      <translation>Nie zapisano: {why}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notatka</translation>
    </message>
    <message>
      <source>Note - Qamera Review</source>
      <translation>Notatka - Qamera Review</translation>
    </message>
    <message>
      <source>Note for {about}:</source>
      <translation>Notatka do: {about}</translation>
    </message>
    <message>
      <source>Note only</source>
      <translation>Tylko notatka</translation>
    </message>
    <message>
      <source>Note removed</source>
      <translation>Notatka usunięta</translation>
    </message>
    <message>
      <source>Note saved</source>
      <translation>Notatka zapisana</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Notatka: {note}</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>Notatka…</translation>
    </message>
    <message>
      <source>Nothing changed</source>
      <translation>Nic się nie zmieniło</translation>
    </message>
    <message>
      <source>Nothing changes</source>
      <translation>Nic się nie zmieni</translation>
    </message>
    <message>
      <source>Nothing here</source>
      <translation>Nic tu nie ma</translation>
    </message>
    <message>
      <source>Nothing here is flagged</source>
      <translation>Nic tu nie jest oznaczone</translation>
    </message>
    <message>
      <source>Nothing here was refused</source>
      <translation>Nic tutaj nie było odrzucone przez usługę</translation>
    </message>
    <message>
      <source>Nothing is approved yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is lost. Sending continues when the disk can be written to.</source>
      <translation>Nic nie zginęło; wysyłanie ruszy, gdy da się pisać na dysku.</translation>
    </message>
    <message>
      <source>Nothing is pending</source>
      <translation>Nic nie jest wstrzymane</translation>
    </message>
    <message>
      <source>Nothing is sent</source>
      <translation>Nic nie jest wysyłane</translation>
    </message>
    <message>
      <source>Nothing matches this filter</source>
      <translation>Nic nie pasuje do tego filtra</translation>
    </message>
    <message>
      <source>Nothing new for {time}</source>
      <translation>Nic nowego od {time}</translation>
    </message>
    <message>
      <source>Nothing to regenerate: none of these was generated on this computer and rejected.</source>
      <translation>Nie ma czego robić na nowo: żadne zlecenie tego programu nie dało odrzuconych spośród tych.</translation>
    </message>
    <message>
      <source>Nothing to undo</source>
      <translation>Nie ma czego cofać</translation>
    </message>
    <message>
      <source>Nothing was charged. Ask for fewer images or buy credits.</source>
      <translation>Niczego nie pobrano. Zamów mniej obrazów albo dokup kredyty.</translation>
    </message>
    <message>
      <source>Nothing was generated. Press Continue later.</source>
      <translation>Nic nie zostało wykonane. Naciśnij „Kontynuuj” później.</translation>
    </message>
    <message>
      <source>Nothing was opened. Choose another data folder, or open that account.</source>
      <translation>Niczego nie otwarto. Wybierz inny folder danych albo otwórz tamto konto.</translation>
    </message>
    <message>
      <source>Nothing was sent. Press Continue when the connection is back.</source>
      <translation>Nic nie zostało wysłane. Naciśnij „Kontynuuj”, gdy połączenie wróci.</translation>
    </message>
    <message>
      <source>Of a profile</source>
      <translation>Profilu z pliku</translation>
    </message>
    <message>
      <source>Of the monitor</source>
      <translation>Monitora</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Bez połączenia</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Od najstarszych</translation>
    </message>
    <message>
      <source>On disk</source>
      <translation>Na dysku</translation>
    </message>
    <message>
      <source>One job per row with its estimated cost</source>
      <translation>W każdym wierszu jedno zlecenie i jego przypuszczalny koszt</translation>
    </message>
    <message>
      <source>One of the created packshots has no usable ID.</source>
      <translation>Jeden z utworzonych packshotów nie ma użytecznego id.</translation>
    </message>
    <message>
      <source>One product per line, optionally followed by preset, scenery, model and number of images, separated by semicolons, commas or tabs. Empty values are taken from the form.</source>
      <translation>Jeden produkt w wierszu. Potem, jeśli trzeba: preset, sceneria, model, obrazy, oddzielone średnikiem, przecinkiem lub tabulatorem. Co pominięto, jest brane z formularza.</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>Połączono</translation>
    </message>
    <message>
      <source>Only 2000 lines can be read at once.</source>
      <translation>Naraz czytanych jest tylko 2000 wierszy.</translation>
    </message>
    <message>
      <source>Only a part of this picture has arrived.</source>
      <translation>Pobrano tylko część tego obrazu.</translation>
    </message>
    <message>
      <source>Only approved packshots are loaded. Choose “Whole list” to see all.</source>
      <translation>Teraz są tu tylko zatwierdzone packshoty; wybierz całą listę, aby widzieć wszystkie.</translation>
    </message>
    <message>
      <source>Only part of the answer arrived.</source>
      <translation>Dotarła tylko część odpowiedzi.</translation>
    </message>
    <message>
      <source>Only pictures you have seen are approved</source>
      <translation>Zatwierdza się tylko to, co było widać</translation>
    </message>
    <message>
      <source>Only rejected packshots generated on this computer can be regenerated.</source>
      <translation>Żaden z nich nie jest odrzucony i ze zlecenia tego programu</translation>
    </message>
    <message>
      <source>Only the first 1000 characters are used</source>
      <translation>Szukanych jest tylko pierwszych 1000 znaków</translation>
    </message>
    <message>
      <source>Only these decisions are shown</source>
      <translation>Lista zawiera tylko te decyzje</translation>
    </message>
    <message>
      <source>Only these products are shown</source>
      <translation>Lista zawiera tylko te produkty</translation>
    </message>
    <message>
      <source>Only while another window is in front.</source>
      <translation>Tylko gdy inne okno jest na wierzchu.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Otwórz</translation>
    </message>
    <message>
      <source>Open a CSV</source>
      <translation>Otwórz CSV</translation>
    </message>
    <message>
      <source>Open a CSV of your products, or start a job.</source>
      <translation>Otwórz plik CSV ze swoimi produktami albo uruchom zlecenie.</translation>
    </message>
    <message>
      <source>Open a CSV…</source>
      <translation>Otwórz CSV…</translation>
    </message>
    <message>
      <source>Open a list of products</source>
      <translation>Otwórz listę produktów</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Otwórz w przeglądarce</translation>
    </message>
    <message>
      <source>Open the picture's own address</source>
      <translation>Obraz pod własnym adresem</translation>
    </message>
    <message>
      <source>Opening the last list…</source>
      <translation>Otwieranie ostatniej znanej listy…</translation>
    </message>
    <message>
      <source>Opens with sample packshots. Nothing leaves this computer</source>
      <translation>Otwiera się ze zmyślonymi packshotami; nic nie opuszcza tego komputera</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Pomarańczowy</translation>
    </message>
    <message>
      <source>Original size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <translation>Inne</translation>
    </message>
    <message numerus="yes">
      <source>Others use this key too. %n requests a minute are ours.</source>
      <translation>
        <numerusform>Tego klucza używają też inni: nasze jest %Ln żądanie na minutę.</numerusform>
        <numerusform>Tego klucza używają też inni: nasze są %Ln żądania na minutę.</numerusform>
        <numerusform>Tego klucza używają też inni: naszych jest %Ln żądań na minutę.</numerusform>
      </translation>
    </message>
    <message>
      <source>Packshot</source>
      <translation>Packshot</translation>
    </message>
    <message>
      <source>Packshots</source>
      <translation>Packshoty</translation>
    </message>
    <message>
      <source>Packshots belong to the product of their job, or else to the product in their name.</source>
      <translation>Obraz należy do produktu swojego zlecenia, a bez niego do produktu, od którego ma nazwę.</translation>
    </message>
    <message>
      <source>Packshots of {time}</source>
      <translation>Packshoty z {time}</translation>
    </message>
    <message>
      <source>Page down</source>
      <translation>Strona w dół</translation>
    </message>
    <message>
      <source>Page up</source>
      <translation>Strona w górę</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Strona {page} z {pages}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Strony</translation>
    </message>
    <message>
      <source>Pan down</source>
      <translation>Patrz niżej</translation>
    </message>
    <message>
      <source>Pan left</source>
      <translation>Patrz bardziej w lewo</translation>
    </message>
    <message>
      <source>Pan right</source>
      <translation>Patrz bardziej w prawo</translation>
    </message>
    <message>
      <source>Pan up</source>
      <translation>Patrz wyżej</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Wstrzymano</translation>
    </message>
    <message>
      <source>Paused by the service</source>
      <translation>Wstrzymane przez serwis</translation>
    </message>
    <message>
      <source>Pending</source>
      <translation>Wstrzymane</translation>
    </message>
    <message>
      <source>Pending and refused decisions</source>
      <translation>Co czeka, co odrzucono i dlaczego</translation>
    </message>
    <message>
      <source>Percentage of the system text size.</source>
      <translation>Względem rozmiaru, którego używa system.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Obraz</translation>
    </message>
    <message>
      <source>Picture (SHA-256)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures</source>
      <translation>Obrazy</translation>
    </message>
    <message>
      <source>Pictures are shown in sRGB.</source>
      <translation>Obrazy są wyświetlane w sRGB.</translation>
    </message>
    <message>
      <source>Pictures are shown in the colors of the profile {name}.</source>
      <translation>Obrazy są wyświetlane w kolorach profilu {name}.</translation>
    </message>
    <message>
      <source>Pictures are shown in the colors of this monitor: {name}.</source>
      <translation>Obrazy są wyświetlane w kolorach tego monitora: {name}.</translation>
    </message>
    <message>
      <source>Pictures per row</source>
      <translation>Ile obrazów stoi obok siebie</translation>
    </message>
    <message>
      <source>Pin this ID to the top of the list</source>
      <translation>Trzymaj ten id na górze listy</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Różowy</translation>
    </message>
    <message>
      <source>Play a sound when a job finishes</source>
      <translation>Zadzwoń raz, gdy zlecenie jest gotowe</translation>
    </message>
    <message>
      <source>Please check what you decided last.</source>
      <translation>Sprawdź swoje ostatnie decyzje.</translation>
    </message>
    <message>
      <source>Preferences - Qamera Review</source>
      <translation>Ustawienia - Qamera Review</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Ustawienia…</translation>
    </message>
    <message>
      <source>Prepare jobs for the chosen products. Nothing is sent before you confirm</source>
      <translation>Zlecenia dla wybranych produktów; nic nie jest wysyłane przed potwierdzeniem</translation>
    </message>
    <message>
      <source>Preparing the page…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preset</source>
      <translation>Preset</translation>
    </message>
    <message>
      <source>Press Enter to type a new shortcut</source>
      <translation>Enter prowadzi do pola na nowy klawisz</translation>
    </message>
    <message>
      <source>Press Enter to use one</source>
      <translation>Enter przejmuje jedną</translation>
    </message>
    <message>
      <source>Press F5 to get a new link.</source>
      <translation>Naciśnij F5, aby pobrać nowy link.</translation>
    </message>
    <message>
      <source>Press F5 to try again, or ask whoever runs the service for access.</source>
      <translation>Naciśnij F5, aby spróbować ponownie, lub poproś o dostęp osobę prowadzącą serwis.</translation>
    </message>
    <message>
      <source>Press F5 to try again.</source>
      <translation>Naciśnij F5, aby spróbować ponownie.</translation>
    </message>
    <message>
      <source>Press G to generate new packshots. This costs credits.</source>
      <translation>G otwiera panel, w którym zamawia się nowe packshoty; kosztują kredyty.</translation>
    </message>
    <message>
      <source>Press G to start one.</source>
      <translation>G otwiera panel, który je uruchamia.</translation>
    </message>
    <message>
      <source>Press a digit to add a reason or remove it. Reasons are sent with the decision.</source>
      <translation>Cyfra nadaje packshotowi powód albo go odbiera. Powody są wysyłane z decyzją jako wynik weryfikacji.</translation>
    </message>
    <message>
      <source>Press a key</source>
      <translation>Naciśnij tu klawisz</translation>
    </message>
    <message>
      <source>Press {generate} to generate some or {refresh} to reload.</source>
      <translation>Naciśnij {generate}, aby je zamówić, albo {refresh}, aby zapytać ponownie.</translation>
    </message>
    <message>
      <source>Press {key} to enter one. What you loaded before is shown without a key.</source>
      <translation>Naciśnij {key}, aby go wprowadzić. Co było widać wcześniej, widać i bez klucza.</translation>
    </message>
    <message>
      <source>Press {key} to show all.</source>
      <translation>Naciśnij {key}, aby pokazać wszystko.</translation>
    </message>
    <message>
      <source>Press {key} to try again.</source>
      <translation>Naciśnij {key}, aby zapytać ponownie.</translation>
    </message>
    <message>
      <source>Preview background</source>
      <translation>Tło próbne</translation>
    </message>
    <message>
      <source>Previous group</source>
      <translation>Poprzednia grupa</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Product; preset; scenery; model; images. Only the product is required</source>
      <translation>Produkt; preset; sceneria; model; obrazy. Wymagany jest tylko produkt</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produkty</translation>
    </message>
    <message>
      <source>Products of a CSV…</source>
      <translation>Produkty z pliku CSV…</translation>
    </message>
    <message>
      <source>Products of the service</source>
      <translation>Produkty usługi</translation>
    </message>
    <message>
      <source>Products of the service, or of your jobs.</source>
      <translation>Produkty usługi albo twoich zleceń.</translation>
    </message>
    <message>
      <source>Products of your file.</source>
      <translation>Produkty z twojego pliku.</translation>
    </message>
    <message>
      <source>Products, one per line</source>
      <translation>Produkty, po jednym w wierszu</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Postęp</translation>
    </message>
    <message>
      <source>Put all of this product into another one</source>
      <translation>Dołącz cały ten produkt do innego</translation>
    </message>
    <message>
      <source>Put these packshots into another product</source>
      <translation>Przenieś te packshoty do innego produktu</translation>
    </message>
    <message>
      <source>Put together what shows the same product</source>
      <translation>Zbierz razem to, co przedstawia ten sam produkt</translation>
    </message>
    <message>
      <source>Qamera Review</source>
      <translation>Qamera Review</translation>
    </message>
    <message>
      <source>Qamera Review - demo with sample packshots</source>
      <translation>Qamera Review - demo z wymyślonymi packshotami</translation>
    </message>
    <message>
      <source>Qamera Review closed before the answer came.</source>
      <translation>Program Qamera Review został zamknięty, zanim nadeszła odpowiedź.</translation>
    </message>
    <message>
      <source>Qamera Review is already open but doesn't respond</source>
      <translation>Qamera Review jest już otwarty, ale nie odpowiada</translation>
    </message>
    <message>
      <source>Qamera Review is open on this data folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Qamera Review was updated. Restart to use the new version.</source>
      <translation>Qamera Review został zaktualizowany. Uruchom go ponownie, aby używać nowej wersji.</translation>
    </message>
    <message>
      <source>Qamera Review works without them for now. Check the permissions of the folder.</source>
      <translation>Qamera Review na razie działa bez nich. Sprawdź uprawnienia do folderu.</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Skrzynka nadawcza</translation>
    </message>
    <message>
      <source>Queue - Qamera Review</source>
      <translation>Skrzynka nadawcza - Qamera Review</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Zakończ</translation>
    </message>
    <message>
      <source>Read the lines from a file</source>
      <translation>Weź wiersze z pliku</translation>
    </message>
    <message>
      <source>Reason added: {reason}</source>
      <translation>Nadano powód: {reason}</translation>
    </message>
    <message>
      <source>Reason removed: {reason}</source>
      <translation>Odebrano powód: {reason}</translation>
    </message>
    <message>
      <source>Reason {number}</source>
      <translation>Powód {number}</translation>
    </message>
    <message>
      <source>Reason: {words}</source>
      <translation>Powód: {words}</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>Powody</translation>
    </message>
    <message>
      <source>Reasons and note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reasons: {reasons}</source>
      <translation>Powody: {reasons}</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Ponów</translation>
    </message>
    <message>
      <source>Redone: {what}</source>
      <translation>Ponowiono: {what}</translation>
    </message>
    <message>
      <source>Reduce motion</source>
      <translation>Mniej ruchu</translation>
    </message>
    <message>
      <source>Refresh</source>
      <translation>Odśwież</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Odmowa</translation>
    </message>
    <message numerus="yes">
      <source>Regenerate %n…</source>
      <translation>
        <numerusform>Zrób %Ln na nowo…</numerusform>
        <numerusform>Zrób %Ln na nowo…</numerusform>
        <numerusform>Zrób %Ln na nowo…</numerusform>
      </translation>
    </message>
    <message>
      <source>Regenerate rejected…</source>
      <translation>Zrób odrzucone na nowo…</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Odrzuć</translation>
    </message>
    <message>
      <source>Reject (the service archives it)</source>
      <translation>Odrzuć (usługa archiwizuje)</translation>
    </message>
    <message>
      <source>Reject (the service archives it) and go to the next</source>
      <translation>Odrzuć (usługa archiwizuje) i przejdź dalej</translation>
    </message>
    <message numerus="yes">
      <source>Reject all %n</source>
      <translation>
        <numerusform>Odrzuć go</numerusform>
        <numerusform>Odrzuć wszystkie %Ln</numerusform>
        <numerusform>Odrzuć wszystkie %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Reject and stay</source>
      <translation>Odrzuć i zostań</translation>
    </message>
    <message numerus="yes">
      <source>Reject the %n earlier</source>
      <translation>
        <numerusform>Odrzuć wcześniejszy</numerusform>
        <numerusform>Odrzuć %Ln wcześniejsze</numerusform>
        <numerusform>Odrzuć %Ln wcześniejszych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reject the %n others</source>
      <translation>
        <numerusform>Odrzuć pozostały %Ln</numerusform>
        <numerusform>Odrzuć pozostałe %Ln</numerusform>
        <numerusform>Odrzuć pozostałych %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Reject with a reason</source>
      <translation>Odrzuć z powodem</translation>
    </message>
    <message>
      <source>Reject with the reason “{words}”, and go on</source>
      <translation>Odrzuć z powodem „{words}” i przejdź dalej</translation>
    </message>
    <message>
      <source>Reject: {words}</source>
      <translation>Odrzuć: {words}</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Odrzucone</translation>
    </message>
    <message>
      <source>Rejected only</source>
      <translation>Tylko odrzucone</translation>
    </message>
    <message>
      <source>Rejected: {what}</source>
      <translation>Odrzucono: {what}</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Usuń z listy</translation>
    </message>
    <message numerus="yes">
      <source>Remove %n refused decisions? Nothing changes in the service.</source>
      <translation>
        <numerusform>Zapomnieć %Ln odrzuconą decyzję? Usługa zachowa, co ma.</numerusform>
        <numerusform>Zapomnieć %Ln odrzucone decyzje? Usługa zachowa, co ma.</numerusform>
        <numerusform>Zapomnieć %Ln odrzuconych decyzji? Usługa zachowa, co ma.</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove all shortcuts from this action</source>
      <translation>Żadnego klawisza dla wybranej czynności</translation>
    </message>
    <message>
      <source>Remove it from the keyring. Pending decisions stay here</source>
      <translation>Usuń go z magazynu kluczy; to, co czeka, zostaje tutaj</translation>
    </message>
    <message>
      <source>Remove key</source>
      <translation>Zapomnij klucz</translation>
    </message>
    <message>
      <source>Remove the selected refused decisions from the queue</source>
      <translation>Zapomnij zaznaczone odrzucone decyzje</translation>
    </message>
    <message>
      <source>Replies (*.json *.txt *.eml)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report - Qamera Review</source>
      <translation>Raport - Qamera Review</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Raport…</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Jego zwykłe klawisze</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Wszystkie zwykłe klawisze</translation>
    </message>
    <message>
      <source>Reset settings</source>
      <translation>Przywróć ustawienia</translation>
    </message>
    <message>
      <source>Resets the first four pages. Shortcuts, reasons and accounts stay</source>
      <translation>Pierwsze cztery strony jak na początku; klawisze, powody i konta zostają</translation>
    </message>
    <message>
      <source>Restore the nine default reasons</source>
      <translation>Dziewięć powodów, które były na początku</translation>
    </message>
    <message>
      <source>Restored: {what}</source>
      <translation>Przywrócono wcześniejszą decyzję: {what}</translation>
    </message>
    <message numerus="yes">
      <source>Reversed: %n</source>
      <translation>
        <numerusform>Zdecydowano odwrotnie: %Ln</numerusform>
        <numerusform>Zdecydowano odwrotnie: %Ln</numerusform>
        <numerusform>Zdecydowano odwrotnie: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Reverse…</source>
      <translation>Zdecyduj odwrotnie</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Przegląd</translation>
    </message>
    <message>
      <source>Review the packshots of your Qamera account: approve, reject or archive each with a single key, and generate new ones.</source>
      <translation>Oglądaj packshoty swojego konta Qamera, zatwierdzaj, odrzucaj i archiwizuj je pojedynczymi klawiszami i zamawiaj nowe.</translation>
    </message>
    <message>
      <source>Reviews AI-made product photos by keyboard. Free software under the MIT license: use, change and share it; there is no warranty.</source>
      <translation>Przegląda klawiaturą zdjęcia produktów zrobione przez AI. Wolne oprogramowanie na licencji MIT: używaj, zmieniaj i dziel się nim; bez gwarancji.</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>W prawo</translation>
    </message>
    <message>
      <source>Same account: send</source>
      <translation>To samo konto: wyślij</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Zapisz</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Zapisz jako…</translation>
    </message>
    <message>
      <source>Save history</source>
      <translation>Zapisz historię</translation>
    </message>
    <message>
      <source>Save history…</source>
      <translation>Zapisz historię…</translation>
    </message>
    <message>
      <source>Save name and color</source>
      <translation>Zachowaj nazwę i kolor wybranego</translation>
    </message>
    <message>
      <source>Save page for guests…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the approval record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the current view as {number}</source>
      <translation>Zachowaj ten widok jako {number}</translation>
    </message>
    <message>
      <source>Save the diagnostics</source>
      <translation>Zapisz diagnostykę</translation>
    </message>
    <message>
      <source>Save the note. It is sent with the decision</source>
      <translation>Zachowaj notatkę; zostanie wysłana z decyzją</translation>
    </message>
    <message>
      <source>Save the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the report</source>
      <translation>Zapisz raport</translation>
    </message>
    <message>
      <source>Save the view as contact sheet, table or data</source>
      <translation>Zapisz widok jako stykówkę, tabelę lub dane</translation>
    </message>
    <message>
      <source>Save this reply and send it back, or copy it into a mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save what is shown as a text file</source>
      <translation>Dokładnie to, co widać, jako plik tekstowy</translation>
    </message>
    <message>
      <source>Save what was decided, when, on which picture, and how the service answered</source>
      <translation>Zapisz, co kiedy zdecydowano, o jakim obrazie, i co odpowiedziała usługa</translation>
    </message>
    <message numerus="yes">
      <source>Saved %n decisions as {name}.</source>
      <translation>
        <numerusform>%Ln decyzja zapisana jako {name}.</numerusform>
        <numerusform>%Ln decyzje zapisane jako {name}.</numerusform>
        <numerusform>%Ln decyzji zapisanych jako {name}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Saved as {path}</source>
      <translation>Zapisano jako {path}</translation>
    </message>
    <message>
      <source>Saved view {number}</source>
      <translation>Zachowany widok {number}</translation>
    </message>
    <message>
      <source>Saved: {name}</source>
      <translation>Zapisano: {name}</translation>
    </message>
    <message>
      <source>Scenery</source>
      <translation>Sceneria</translation>
    </message>
    <message>
      <source>Scrolling jumps and menus open without animation.</source>
      <translation>Przewijanie skacze, a menu otwierają się bez animacji.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Szukaj</translation>
    </message>
    <message>
      <source>Search in names and ids</source>
      <translation>Szukaj w nazwach i identyfikatorach</translation>
    </message>
    <message>
      <source>Search, or the title of a new product</source>
      <translation>Szukaj lub wpisz nazwę nowego produktu</translation>
    </message>
    <message>
      <source>Search, or try is:pending after:7d… ({key})</source>
      <translation>Szukaj, także is:pending after:7d … ( {key} )</translation>
    </message>
    <message>
      <source>Searches names and IDs. Also: is: name: id: after: before: on: job: note: reason:. A minus before a word excludes it.</source>
      <translation>Słowa są szukane w nazwach i identyfikatorach. Także: is: name: id: after: before: on: job: note: reason: oraz minus przed każdym na to, czego ma nie być.</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Zaznaczanie</translation>
    </message>
    <message>
      <source>Select a page down</source>
      <translation>Zaznacz stronę w dół</translation>
    </message>
    <message>
      <source>Select a page up</source>
      <translation>Zaznacz stronę w górę</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Zaznacz wszystko</translation>
    </message>
    <message>
      <source>Select all in this view</source>
      <translation>Zaznacz wszystko w widoku</translation>
    </message>
    <message>
      <source>Select all visible of the group</source>
      <translation>Zaznacz wszystko, co widać z grupy</translation>
    </message>
    <message>
      <source>Select down</source>
      <translation>Zaznacz w dół</translation>
    </message>
    <message>
      <source>Select everything flagged in this view</source>
      <translation>Zaznacz, co w widoku jest oznaczone</translation>
    </message>
    <message>
      <source>Select everything in this view that isn't selected</source>
      <translation>Zaznacz, co nie jest zaznaczone w widoku</translation>
    </message>
    <message>
      <source>Select flagged</source>
      <translation>Zaznacz oznaczone</translation>
    </message>
    <message>
      <source>Select none</source>
      <translation>Odznacz wszystko</translation>
    </message>
    <message>
      <source>Select or deselect</source>
      <translation>Zaznacz lub odznacz</translation>
    </message>
    <message>
      <source>Select the group</source>
      <translation>Zaznacz grupę</translation>
    </message>
    <message>
      <source>Select these</source>
      <translation>Zaznacz te</translation>
    </message>
    <message>
      <source>Select to the first</source>
      <translation>Zaznacz do pierwszego</translation>
    </message>
    <message>
      <source>Select to the last</source>
      <translation>Zaznacz do ostatniego</translation>
    </message>
    <message>
      <source>Select to the left</source>
      <translation>Zaznacz w lewo</translation>
    </message>
    <message>
      <source>Select to the right</source>
      <translation>Zaznacz w prawo</translation>
    </message>
    <message>
      <source>Select two to four packshots to compare</source>
      <translation>Zaznacz od dwóch do czterech packshotów, aby je porównać</translation>
    </message>
    <message>
      <source>Select up</source>
      <translation>Zaznacz w górę</translation>
    </message>
    <message numerus="yes">
      <source>Send %n decisions</source>
      <translation>
        <numerusform>Wyślij %Ln decyzję</numerusform>
        <numerusform>Wyślij %Ln decyzje</numerusform>
        <numerusform>Wyślij %Ln decyzji</numerusform>
      </translation>
    </message>
    <message>
      <source>Send after</source>
      <translation>Wstrzymaj na</translation>
    </message>
    <message>
      <source>Send again</source>
      <translation>Wyślij ponownie</translation>
    </message>
    <message>
      <source>Send again ({cost})</source>
      <translation>Wyślij ponownie ({cost})</translation>
    </message>
    <message>
      <source>Send all pending now</source>
      <translation>Wyślij teraz wszystkie wstrzymane</translation>
    </message>
    <message>
      <source>Send now</source>
      <translation>Wyślij teraz</translation>
    </message>
    <message>
      <source>Send pending decisions without waiting</source>
      <translation>Wyślij wstrzymane bez czekania</translation>
    </message>
    <message>
      <source>Send refused again</source>
      <translation>Wyślij odmowy ponownie</translation>
    </message>
    <message>
      <source>Send the draft - Qamera Review</source>
      <translation>Wyślij szkic - Qamera Review</translation>
    </message>
    <message>
      <source>Send the selected refused decisions again</source>
      <translation>Wyślij zaznaczone odrzucone decyzje jeszcze raz</translation>
    </message>
    <message>
      <source>Send these jobs. They cost credits</source>
      <translation>Wysyła te zlecenia; kosztują kredyty</translation>
    </message>
    <message>
      <source>Send what the service refused again</source>
      <translation>Wyślij jeszcze raz to, co usługa odrzuciła</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Wysyłanie</translation>
    </message>
    <message numerus="yes">
      <source>Sending %n again</source>
      <translation>
        <numerusform>%Ln zostanie wysłana ponownie</numerusform>
        <numerusform>%Ln zostaną wysłane ponownie</numerusform>
        <numerusform>%Ln zostanie wysłanych ponownie</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sending %n now</source>
      <translation>
        <numerusform>%Ln w drodze</numerusform>
        <numerusform>%Ln w drodze</numerusform>
        <numerusform>%Ln w drodze</numerusform>
      </translation>
    </message>
    <message>
      <source>Sending now</source>
      <translation>Właśnie w drodze</translation>
    </message>
    <message>
      <source>Sending slows down automatically.</source>
      <translation>Wysyłanie zwalnia samo.</translation>
    </message>
    <message>
      <source>Sending…</source>
      <translation>Wysyłanie…</translation>
    </message>
    <message numerus="yes">
      <source>Sending… %n more jobs are waiting.</source>
      <translation>
        <numerusform>Wysyłanie… Czeka jeszcze %Ln zlecenie.</numerusform>
        <numerusform>Wysyłanie… Czekają jeszcze %Ln zlecenia.</numerusform>
        <numerusform>Wysyłanie… Czeka jeszcze %Ln zleceń.</numerusform>
      </translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Wysłano</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>Usługa</translation>
    </message>
    <message>
      <source>Service error</source>
      <translation>Usługa ma awarię</translation>
    </message>
    <message>
      <source>Service list</source>
      <translation>Lista usługi</translation>
    </message>
    <message>
      <source>Set QAMERA_API_KEY, or enter the key in the window once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift+key always stays, whatever you choose here.</source>
      <translation>Shift z klawiszem pozostaje na miejscu, cokolwiek tu ustawiono.</translation>
    </message>
    <message>
      <source>Short guide</source>
      <translation>Krótki przewodnik</translation>
    </message>
    <message>
      <source>Shortcut set</source>
      <translation>Zestaw klawiszy</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>Klawisze</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Pokaż wszystko</translation>
    </message>
    <message>
      <source>Show all keys</source>
      <translation>Pokaż wszystkie klawisze</translation>
    </message>
    <message>
      <source>Show me</source>
      <translation>Pokaż mi</translation>
    </message>
    <message>
      <source>Show one at a time in the same place. Tab switches</source>
      <translation>Pokazuj po jednym w tym samym miejscu; Tab zmienia</translation>
    </message>
    <message>
      <source>Show one picture large, or go back</source>
      <translation>Pokaż jeden obraz w dużym rozmiarze i wróć</translation>
    </message>
    <message>
      <source>Show only the packshots of these products</source>
      <translation>Tylko packshoty wybranych produktów</translation>
    </message>
    <message>
      <source>Show only the packshots of this job</source>
      <translation>Tylko packshoty wybranego zlecenia</translation>
    </message>
    <message>
      <source>Show or hide a bar of buttons for the mouse</source>
      <translation>Pokaż lub ukryj pasek przycisków dla myszy</translation>
    </message>
    <message>
      <source>Show or hide the details of the focused packshot</source>
      <translation>Pokaż lub ukryj szczegóły packshotu w ramce</translation>
    </message>
    <message>
      <source>Show the next product without an approved packshot</source>
      <translation>Pokaż następny produkt bez zatwierdzonego packshotu</translation>
    </message>
    <message>
      <source>Show the view without groups</source>
      <translation>Pokaż widok bez grup</translation>
    </message>
    <message>
      <source>Show the window in full screen, and go back</source>
      <translation>Pokaż okno na pełnym ekranie i wróć</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Pokaż je</translation>
    </message>
    <message>
      <source>Show these</source>
      <translation>Pokaż te</translation>
    </message>
    <message>
      <source>Show {facet}. Ctrl+click to combine.</source>
      <translation>Pokaż: {facet} (z Ctrl: także)</translation>
    </message>
    <message>
      <source>Shown in the window's title</source>
      <translation>Tak nazywa je tytuł okna</translation>
    </message>
    <message>
      <source>Shows the cost. Nothing is sent before you confirm</source>
      <translation>Pokazuje koszt; nic nie jest wysyłane przed potwierdzeniem</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Podpis</translation>
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip</source>
      <translation>Pomiń</translation>
    </message>
    <message>
      <source>Skip without deciding</source>
      <translation>Przejdź dalej bez decyzji</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Mniejsze</translation>
    </message>
    <message>
      <source>Smaller tiles or picture</source>
      <translation>Zmniejsz kafelki lub obraz</translation>
    </message>
    <message>
      <source>Some files can't be saved</source>
      <translation>Nie można zapisać niektórych plików</translation>
    </message>
    <message>
      <source>Some of your shortcuts couldn't be used: {problems}.</source>
      <translation>Nie wszystkich twoich klawiszy można było użyć: {problems}.</translation>
    </message>
    <message>
      <source>Some settings couldn't be used: {each}.</source>
      <translation>Niektórych ustawień nie można było użyć: {each}.</translation>
    </message>
    <message>
      <source>Somebody else approved it in the meantime.</source>
      <translation>Ktoś inny w międzyczasie to zatwierdził.</translation>
    </message>
    <message>
      <source>Somebody else archived it in the meantime.</source>
      <translation>Ktoś inny w międzyczasie to zarchiwizował.</translation>
    </message>
    <message>
      <source>Somebody else rejected it in the meantime.</source>
      <translation>Ktoś inny w międzyczasie to odrzucił.</translation>
    </message>
    <message>
      <source>Somebody else withdrew the decision.</source>
      <translation>Ktoś inny cofnął to, co o tym postanowiono.</translation>
    </message>
    <message>
      <source>Something was refused</source>
      <translation>Gdy coś zostało odrzucone przez usługę</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Coś poszło nie tak</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>Kolejność</translation>
    </message>
    <message>
      <source>Sort order</source>
      <translation>W jakiej kolejności są kafelki</translation>
    </message>
    <message>
      <source>Square</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start with</source>
      <translation>Na początku pokaż</translation>
    </message>
    <message>
      <source>Start with the shortcuts of another program</source>
      <translation>Na początek klawisze jak w innym programie</translation>
    </message>
    <message numerus="yes">
      <source>Started: %n images</source>
      <translation>
        <numerusform>Uruchomiono: %Ln obraz</numerusform>
        <numerusform>Uruchomiono: %Ln obrazy</numerusform>
        <numerusform>Uruchomiono: %Ln obrazów</numerusform>
      </translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Uruchamianie…</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stan</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Zatrzymaj</translation>
    </message>
    <message>
      <source>Stop. No partial file is left behind</source>
      <translation>Przerywa tworzenie; połowiczny plik nigdy nie zostaje</translation>
    </message>
    <message>
      <source>Stopped because the program is closing.</source>
      <translation>Przerwano, ponieważ program się zamyka.</translation>
    </message>
    <message>
      <source>Stopped by you.</source>
      <translation>Zatrzymane przez ciebie.</translation>
    </message>
    <message>
      <source>Stopped. You can continue later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggestions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch account or add one</source>
      <translation>Otwórz inne konto albo dodaj nowe</translation>
    </message>
    <message>
      <source>Switch between the whole picture and 100%</source>
      <translation>Między całym obrazem a jego własnymi pikselami</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Jak w systemie</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabela (*.csv)</translation>
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation>Tabela (CSV)</translation>
    </message>
    <message>
      <source>Tables (*.csv *.tsv *.txt)</source>
      <translation>Tabele (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Przejmij</translation>
    </message>
    <message>
      <source>Take the five-key lesson again</source>
      <translation>Lekcja z pierwszego uruchomienia jeszcze raz</translation>
    </message>
    <message>
      <source>Test the key, then save it in the system keyring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text of this reason. Leave empty for none</source>
      <translation>Co jego cyfra mówi o packshocie; puste, jeśli nic</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Rozmiar tekstu</translation>
    </message>
    <message>
      <source>That's all you need. None of this was sent. Press {key} for all shortcuts.</source>
      <translation>To wszystko, czego potrzeba. Nic z tego nie wysłano. {key} pokazuje wszystkie klawisze.</translation>
    </message>
    <message numerus="yes">
      <source>The %n approved packshots of this view</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>The %n selected packshots</source>
      <translation>
        <numerusform>Zaznaczone packshoty (%Ln)</numerusform>
        <numerusform>Zaznaczone packshoty (%Ln)</numerusform>
        <numerusform>Zaznaczone packshoty (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>The API key doesn't allow this</source>
      <translation>Klucz API na to nie pozwala</translation>
    </message>
    <message>
      <source>The API key isn't accepted</source>
      <translation>Klucz API nie jest przyjmowany</translation>
    </message>
    <message>
      <source>The address can't contain a user name, query or fragment.</source>
      <translation>Adres nie może zawierać nazwy użytkownika, zapytania ani fragmentu.</translation>
    </message>
    <message>
      <source>The address must start with https:// and a host name.</source>
      <translation>Adres musi zaczynać się od https:// i podawać host.</translation>
    </message>
    <message>
      <source>The address of an account can't be changed. Add a new account instead.</source>
      <translation>Konto zachowuje swój adres: dodaj ten jako nowe.</translation>
    </message>
    <message>
      <source>The answer couldn't be understood</source>
      <translation>Odpowiedź była niezrozumiała</translation>
    </message>
    <message>
      <source>The answer to the job for {product} ({count} images, sent at {time}) was lost: {why}

The images may have been generated and charged, so the job is never sent again automatically.</source>
      <translation>Odpowiedź na zlecenie dla {product} ({count} obrazów, wysłane o {time}) zaginęła: {why}

Mogło zostać wykonane i opłacone, więc samo nigdy nie zostanie wysłane ponownie.</translation>
    </message>
    <message>
      <source>The bar above filters by state, / searches names and IDs. Decided tiles stay where they are until you press T or change the filter.</source>
      <translation>Pasek u góry filtruje według stanu, / szuka w nazwach i identyfikatorach. Rozstrzygnięty kafelek zostaje na miejscu, aż naciśniesz T albo zmienisz filtr.</translation>
    </message>
    <message>
      <source>The color behind transparent parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The colored line at the top of its window</source>
      <translation>Linia wzdłuż górnej krawędzi jego okna</translation>
    </message>
    <message>
      <source>The connection broke</source>
      <translation>Połączenie zostało przerwane</translation>
    </message>
    <message>
      <source>The connection isn't secure</source>
      <translation>Połączenie nie jest bezpieczne</translation>
    </message>
    <message>
      <source>The connection was closed.</source>
      <translation>Połączenie zostało zamknięte.</translation>
    </message>
    <message>
      <source>The daily credit limit is reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The damaged file is kept as {name}.</source>
      <translation>Uszkodzony plik zachowano jako {name}.</translation>
    </message>
    <message>
      <source>The data folder can't be used</source>
      <translation>Nie można użyć folderu danych</translation>
    </message>
    <message>
      <source>The demo didn't start</source>
      <translation>Demo nie uruchomiło się</translation>
    </message>
    <message>
      <source>The demo has sample packshots. It needs no account and no network.</source>
      <translation>Demo ma wymyślone packshoty; nie potrzebuje konta ani sieci.</translation>
    </message>
    <message>
      <source>The disk is full</source>
      <translation>Dysk jest pełny</translation>
    </message>
    <message>
      <source>The end mark of the file is missing; the picture is whole.</source>
      <translation>W pliku brakuje znacznika końca, ale obraz jest cały.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Plik jest pusty.</translation>
    </message>
    <message>
      <source>The format of this picture isn't supported.</source>
      <translation>Format tego obrazu nie jest obsługiwany.</translation>
    </message>
    <message>
      <source>The format {format} is not supported.</source>
      <translation>Format {format} nie jest obsługiwany.</translation>
    </message>
    <message>
      <source>The frame shows the focus. Keys act on that packshot, or on the selection. A approves, R rejects and E archives, then the next one is focused. Space selects, Shift+arrow keys select more.</source>
      <translation>Jasna ramka to miejsce działania: klawisz dotyczy tego kafelka albo wszystkich zaznaczonych. A zatwierdza, R odrzuca, E archiwizuje i pojawia się następny. Spacja zaznacza, Shift ze strzałkami zaznacza więcej.</translation>
    </message>
    <message numerus="yes">
      <source>The guests agree on {percent}% of %n packshots.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The history wasn't saved: {why}.</source>
      <translation>Historia nie została zapisana: {why}.</translation>
    </message>
    <message>
      <source>The key is used for this session only and is not stored.</source>
      <translation>Klucz jest używany tylko w tej sesji i nie jest przechowywany.</translation>
    </message>
    <message numerus="yes">
      <source>The last %n changes are missing from the queue file.</source>
      <translation>
        <numerusform>W pliku skrzynki nadawczej brakuje ostatniej zmiany.</numerusform>
        <numerusform>W pliku skrzynki nadawczej brakuje ostatnich %Ln zmian.</numerusform>
        <numerusform>W pliku skrzynki nadawczej brakuje ostatnich %Ln zmian.</numerusform>
      </translation>
    </message>
    <message>
      <source>The last known list was damaged</source>
      <translation>Ostatnia znana lista była uszkodzona</translation>
    </message>
    <message>
      <source>The link to this picture has expired.</source>
      <translation>Link do tego obrazu wygasł.</translation>
    </message>
    <message>
      <source>The link to this picture isn't safe, so it wasn't opened.</source>
      <translation>Link do tego obrazu nie jest bezpieczny, więc nie został otwarty.</translation>
    </message>
    <message>
      <source>The list should have {announced} packshots but has {items}.</source>
      <translation>Lista powinna zawierać packshotów: {announced}, a zawiera: {items}.</translation>
    </message>
    <message>
      <source>The lock of this data folder is damaged</source>
      <translation>Blokada tego folderu danych jest uszkodzona</translation>
    </message>
    <message>
      <source>The longest side. Pictures are never enlarged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name {host} is not known here; is this computer online?</source>
      <translation>Nazwa {host} nie jest tu znana; czy komputer jest w sieci?</translation>
    </message>
    <message>
      <source>The network's proxy can't reach {host}.</source>
      <translation>Serwer proxy tej sieci nie prowadzi do {host}.</translation>
    </message>
    <message>
      <source>The newer list has no new packshots. It was probably not generated.</source>
      <translation>Na nowszej liście nie ma nowych packshotów: zlecenia prawdopodobnie nie wykonano.</translation>
    </message>
    <message>
      <source>The number must be from 1 to 1000.</source>
      <translation>Liczba musi być od 1 do 1000.</translation>
    </message>
    <message>
      <source>The picture couldn't be loaded</source>
      <translation>Nie udało się wczytać obrazu</translation>
    </message>
    <message>
      <source>The picture file is damaged.</source>
      <translation>Plik obrazu jest uszkodzony.</translation>
    </message>
    <message>
      <source>The picture has changed since it was approved.</source>
      <translation>Obraz zmienił się od zatwierdzenia.</translation>
    </message>
    <message>
      <source>The picture has more than {count} scans.</source>
      <translation>Obraz ma więcej niż {count} przebiegów.</translation>
    </message>
    <message>
      <source>The picture is damaged</source>
      <translation>Obraz jest uszkodzony</translation>
    </message>
    <message>
      <source>The picture is damaged.</source>
      <translation>Obraz jest uszkodzony.</translation>
    </message>
    <message>
      <source>The picture is incomplete.</source>
      <translation>Obraz jest ucięty.</translation>
    </message>
    <message>
      <source>The picture is missing</source>
      <translation>Obrazu brakuje</translation>
    </message>
    <message>
      <source>The picture is too large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture is too large: {width} x {height} pixels. The limit is {megapixels} megapixels, and {side} pixels on a side.</source>
      <translation>Obraz jest za duży: {width} x {height} pikseli. Limit to {megapixels} megapikseli i {side} pikseli na bok.</translation>
    </message>
    <message>
      <source>The picture's address has expired</source>
      <translation>Adres obrazu wygasł</translation>
    </message>
    <message>
      <source>The picture's server can't be reached.</source>
      <translation>Nie można połączyć się z serwerem obrazu.</translation>
    </message>
    <message>
      <source>The profile can't be read. Pictures are shown in sRGB.</source>
      <translation>Nie można odczytać profilu. Obrazy są wyświetlane w sRGB.</translation>
    </message>
    <message>
      <source>The profile is damaged, or not one of a monitor. Pictures are shown in sRGB.</source>
      <translation>Profil jest uszkodzony albo nie jest profilem monitora. Obrazy są wyświetlane w sRGB.</translation>
    </message>
    <message>
      <source>The profile of this monitor can't be used. Pictures are shown in sRGB.</source>
      <translation>Profilu tego monitora nie można użyć. Obrazy są wyświetlane w sRGB.</translation>
    </message>
    <message>
      <source>The program was closed before these were sent.</source>
      <translation>Program zamknięto, zanim je wysłano.</translation>
    </message>
    <message>
      <source>The queue (Ctrl+Shift+O) shows why. You can send it again or remove it there.</source>
      <translation>Skrzynka nadawcza (Ctrl+Shift+O) mówi dlaczego i wysyła ponownie albo zapomina.</translation>
    </message>
    <message>
      <source>The queue file was damaged and has been repaired. No decision is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The queue file was damaged.</source>
      <translation>Skrzynka nadawcza była uszkodzona.</translation>
    </message>
    <message>
      <source>The queue file was deleted. It was saved again; no unsent decision is lost.</source>
      <translation>Plik skrzynki nadawczej został usunięty i zapisany ponownie; żadna niewysłana decyzja nie przepadła.</translation>
    </message>
    <message>
      <source>The quotation mark before “{part}” isn't closed</source>
      <translation>Cudzysłów przed „{part}” nie jest zamknięty</translation>
    </message>
    <message>
      <source>The report couldn't be saved</source>
      <translation>Nie udało się zapisać raportu</translation>
    </message>
    <message>
      <source>The server doesn't have this picture.</source>
      <translation>Na serwerze nie ma tego obrazu.</translation>
    </message>
    <message>
      <source>The server refuses to send this picture.</source>
      <translation>Serwer odmawia wysłania tego obrazu.</translation>
    </message>
    <message>
      <source>The server sent a web page or text instead of a picture.</source>
      <translation>Serwer wysłał stronę internetową lub tekst zamiast obrazu.</translation>
    </message>
    <message>
      <source>The server sent an empty file.</source>
      <translation>Serwer wysłał pusty plik.</translation>
    </message>
    <message numerus="yes">
      <source>The service accepted %n decisions that its list doesn't show yet. They stay as you decided until it does.</source>
      <translation>
        <numerusform>Serwis przyjął %Ln decyzję, której jego lista jeszcze nie pokazuje. Do tego czasu pozostaje ona taka, jak zdecydowano.</numerusform>
        <numerusform>Serwis przyjął %Ln decyzje, których jego lista jeszcze nie pokazuje. Do tego czasu pozostają one takie, jak zdecydowano.</numerusform>
        <numerusform>Serwis przyjął %Ln decyzji, których jego lista jeszcze nie pokazuje. Do tego czasu pozostają one takie, jak zdecydowano.</numerusform>
      </translation>
    </message>
    <message>
      <source>The service asked for a pause. Sending continues at {time}.</source>
      <translation>Serwis poprosił o przerwę. Wysyłanie zostanie wznowione o {time}.</translation>
    </message>
    <message>
      <source>The service can't be reached</source>
      <translation>Usługa jest nieosiągalna</translation>
    </message>
    <message numerus="yes">
      <source>The service counts %n packshots more than it lists.</source>
      <translation>
        <numerusform>Serwis liczy o %Ln packshot więcej, niż podaje na liście.</numerusform>
        <numerusform>Serwis liczy o %Ln packshoty więcej, niż podaje na liście.</numerusform>
        <numerusform>Serwis liczy o %Ln packshotów więcej, niż podaje na liście.</numerusform>
      </translation>
    </message>
    <message>
      <source>The service didn't accept the request</source>
      <translation>Usługa nie przyjęła żądania</translation>
    </message>
    <message>
      <source>The service doesn't know this</source>
      <translation>Usługa tego nie zna</translation>
    </message>
    <message>
      <source>The service gave an unexpected answer</source>
      <translation>Usługa nie odpowiedziała, jak oczekiwano</translation>
    </message>
    <message>
      <source>The service has a problem</source>
      <translation>Usługa ma awarię</translation>
    </message>
    <message>
      <source>The service hasn't given an address for this picture yet.</source>
      <translation>Serwis nie podał jeszcze adresu tego zdjęcia.</translation>
    </message>
    <message>
      <source>The service offers these pictures only at {width} × {height}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service refused</source>
      <translation>Usługa odmówiła</translation>
    </message>
    <message>
      <source>The service refused because of an earlier decision</source>
      <translation>Usługa odmówiła z powodu wcześniejszej decyzji</translation>
    </message>
    <message>
      <source>The service said: {answer}</source>
      <translation>Usługa odpowiedziała: {answer}</translation>
    </message>
    <message>
      <source>The service took too long</source>
      <translation>Usługa odpowiadała zbyt długo</translation>
    </message>
    <message>
      <source>The service's address can't be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service's answer doesn't match the job. Check its packshots</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The service's list is empty now. It had %n packshots before.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The settings weren't saved: {why}.</source>
      <translation>Ustawienia nie zostały zachowane: {why}.</translation>
    </message>
    <message>
      <source>The shortcuts of this action were reset</source>
      <translation>Wybrana czynność ma znów klawisze z zestawu</translation>
    </message>
    <message>
      <source>The signs of the verdicts are this program's own, under its own license.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The system keyring doesn't respond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The system keyring is locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The system keyring refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The system names no profile for this monitor. Pictures are shown in sRGB.</source>
      <translation>System nie podaje profilu tego monitora. Obrazy są wyświetlane w sRGB.</translation>
    </message>
    <message>
      <source>The window reopens in the new language. Nothing is lost.</source>
      <translation>W innym języku okno otwiera się na nowo; nic nie ginie.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Motyw</translation>
    </message>
    <message>
      <source>There is already an account with this name and address</source>
      <translation>Kolejne konto o tej nazwie i adresie</translation>
    </message>
    <message>
      <source>There is no API key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no action “{name}”</source>
      <translation>„{name}” to nie działanie</translation>
    </message>
    <message>
      <source>There is no connection to {host}.</source>
      <translation>Brak połączenia z {host}.</translation>
    </message>
    <message>
      <source>There is no field {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no reason {number}</source>
      <translation>Nie ma powodu {number}</translation>
    </message>
    <message>
      <source>There isn't enough space in this folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These packshots have different notes. What you write here replaces them.</source>
      <translation>Te packshoty mają różne notatki; zastąpi je to, co tu napisano.</translation>
    </message>
    <message>
      <source>They are sent one after the other, within the service's rate limit</source>
      <translation>Wychodzą jedna po drugiej, w granicach limitu usługi</translation>
    </message>
    <message>
      <source>They stay in the file.</source>
      <translation>Pozostają w pliku.</translation>
    </message>
    <message>
      <source>This action already has this shortcut</source>
      <translation>Ma już ten klawisz</translation>
    </message>
    <message>
      <source>This action has as many shortcuts as possible</source>
      <translation>Ma już tyle klawiszy, ile działanie może mieć</translation>
    </message>
    <message>
      <source>This address can't be used</source>
      <translation>Tego adresu nie można użyć</translation>
    </message>
    <message>
      <source>This can't be used</source>
      <translation>Tego nie można użyć</translation>
    </message>
    <message>
      <source>This data folder belongs to another account</source>
      <translation>Ten folder danych należy do innego konta</translation>
    </message>
    <message>
      <source>This data folder is in use on another computer</source>
      <translation>Ten folder danych jest używany na innym komputerze</translation>
    </message>
    <message>
      <source>This file can't be used</source>
      <translation>Tego pliku nie można użyć</translation>
    </message>
    <message>
      <source>This is exactly what is saved or copied</source>
      <translation>Dokładnie to jest zapisywane lub kopiowane</translation>
    </message>
    <message>
      <source>This is the requested number. The job was probably carried out.</source>
      <translation>To jest zamówiona liczba: prawdopodobnie powstało.</translation>
    </message>
    <message>
      <source>This isn't a reply to a guest review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This isn't a web address.</source>
      <translation>To nie jest adres internetowy.</translation>
    </message>
    <message>
      <source>This isn't an API key</source>
      <translation>To nie jest klucz API</translation>
    </message>
    <message>
      <source>This isn't the number that was requested. Have a look at them.</source>
      <translation>To nie jest zamówiona liczba: obejrzyj je.</translation>
    </message>
    <message>
      <source>This job can't be started</source>
      <translation>Tego zlecenia nie można uruchomić</translation>
    </message>
    <message>
      <source>This list was loaded too soon after the job to tell. It is reloaded automatically.</source>
      <translation>Listę wczytano zbyt krótko po zleceniu, aby to rozstrzygnąć. Zostanie wczytana ponownie automatycznie.</translation>
    </message>
    <message>
      <source>This looks like an API key. Enter keys only in the API key window.</source>
      <translation>To wygląda jak klucz API. Klucze wpisuj tylko w oknie klucza API.</translation>
    </message>
    <message>
      <source>This name is too long.</source>
      <translation>Ta nazwa jest za długa.</translation>
    </message>
    <message>
      <source>This name pattern can't be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This picture is too large to be shown.</source>
      <translation>Ten obraz jest za duży, aby go wyświetlić.</translation>
    </message>
    <message>
      <source>This system has no keyring service</source>
      <translation>Ten system nie ma pęku kluczy</translation>
    </message>
    <message>
      <source>Thumbnail cache. The oldest are removed first.</source>
      <translation>Małe obrazy, których nie trzeba wczytywać ponownie. Nadmiar jest usuwany.</translation>
    </message>
    <message>
      <source>Tile size</source>
      <translation>Rozmiar kafelków</translation>
    </message>
    <message>
      <source>Tile size ({larger} and {smaller})</source>
      <translation>Rozmiar kafelków ({larger} i {smaller})</translation>
    </message>
    <message>
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title of the report</source>
      <translation>O czym jest raport</translation>
    </message>
    <message>
      <source>To review</source>
      <translation>Do przejrzenia</translation>
    </message>
    <message>
      <source>To view, to calculate with, or for other programs</source>
      <translation>Do oglądania, do obliczeń albo dla innych programów</translation>
    </message>
    <message>
      <source>Too large</source>
      <translation>Za duży</translation>
    </message>
    <message numerus="yes">
      <source>Too long: %n</source>
      <translation>
        <numerusform>Za długie do wysłania: %Ln</numerusform>
        <numerusform>Za długie do wysłania: %Ln</numerusform>
        <numerusform>Za długie do wysłania: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Too many requests</source>
      <translation>Zbyt wiele żądań</translation>
    </message>
    <message>
      <source>Toolbar</source>
      <translation>Pasek narzędzi</translation>
    </message>
    <message>
      <source>Totals, and lines for name, date and signature at the end</source>
      <translation>Na końcu liczby oraz miejsce na nazwisko, datę i podpis</translation>
    </message>
    <message>
      <source>Trust what you see</source>
      <translation>Ufaj temu, co widzisz</translation>
    </message>
    <message>
      <source>Try again…</source>
      <translation>Spróbuj ponownie…</translation>
    </message>
    <message>
      <source>Try the demo</source>
      <translation>Wypróbuj demo</translation>
    </message>
    <message>
      <source>Trying again soon.</source>
      <translation>Zostanie ponowione.</translation>
    </message>
    <message>
      <source>Turquoise</source>
      <translation>Turkusowy</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>Nierozstrzygnięte</translation>
    </message>
    <message>
      <source>Undecided, by product</source>
      <translation>Do oceny, według produktów</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Cofnij</translation>
    </message>
    <message>
      <source>Undo the last action</source>
      <translation>Cofnij ostatnie działanie w całości</translation>
    </message>
    <message>
      <source>Undone: {what}</source>
      <translation>Cofnięto: {what}</translation>
    </message>
    <message>
      <source>Unflagged: {what}</source>
      <translation>Odznaczono: {what}</translation>
    </message>
    <message>
      <source>Unknown result - Qamera Review</source>
      <translation>Wynik nieznany - Qamera Review</translation>
    </message>
    <message>
      <source>Unknown state “{part}”. Try pending, approved, rejected…</source>
      <translation>Nie ma stanu „{part}”: is: zna pending, approved, held…</translation>
    </message>
    <message>
      <source>Unknown status</source>
      <translation>Nieznany stan</translation>
    </message>
    <message>
      <source>Unlock it, or enter your API key for this session only.</source>
      <translation>Odblokuj go albo wpisz klucz API; będzie użyty tylko w tej sesji.</translation>
    </message>
    <message>
      <source>Unnamed packshot</source>
      <translation>Packshot bez nazwy</translation>
    </message>
    <message>
      <source>Unsafe link</source>
      <translation>Niebezpieczny link</translation>
    </message>
    <message>
      <source>Unsent decisions</source>
      <translation>Decyzje w drodze</translation>
    </message>
    <message>
      <source>Until then a decision can be undone completely. Up to ten minutes.</source>
      <translation>Do tego czasu decyzję można cofnąć bez śladu. Do dziesięciu minut.</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>W górę</translation>
    </message>
    <message numerus="yes">
      <source>Up to %n couldn't be read.</source>
      <translation>
        <numerusform>Najwyżej %Ln nie dało się odczytać.</numerusform>
        <numerusform>Najwyżej %Ln nie dało się odczytać.</numerusform>
        <numerusform>Najwyżej %Ln nie dało się odczytać.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Up to %n decisions are lost.</source>
      <translation>
        <numerusform>Utracono najwyżej %Ln decyzję.</numerusform>
        <numerusform>Utracono najwyżej %Ln decyzje.</numerusform>
        <numerusform>Utracono najwyżej %Ln decyzji.</numerusform>
      </translation>
    </message>
    <message>
      <source>Up to date</source>
      <translation>Nic nie czeka</translation>
    </message>
    <message>
      <source>Update Qamera Review. The file wasn't changed.</source>
      <translation>Zaktualizuj Qamera Review; plik jest nietknięty.</translation>
    </message>
    <message>
      <source>Use at least one of {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use this key</source>
      <translation>Użyj tego klucza</translation>
    </message>
    <message>
      <source>Use {fields}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version and licenses</source>
      <translation>Wersja i licencje</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Widok</translation>
    </message>
    <message>
      <source>View and cleanup</source>
      <translation>Uporządkuj</translation>
    </message>
    <message>
      <source>View options</source>
      <translation>Opcje widoku</translation>
    </message>
    <message>
      <source>View {number} is empty. {key} saves the current view here.</source>
      <translation>Pod {number} nie zachowano widoku: {key} zachowuje ten</translation>
    </message>
    <message>
      <source>View {number} is now: {view}</source>
      <translation>Widok {number} to teraz: {view}</translation>
    </message>
    <message>
      <source>View {number}: {view}</source>
      <translation>Widok {number}: {view}</translation>
    </message>
    <message>
      <source>Violet</source>
      <translation>Fioletowy</translation>
    </message>
    <message>
      <source>Wait a moment, or end that process and start again.</source>
      <translation>Poczekaj chwilę albo zakończ ten proces i uruchom program ponownie.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Czeka</translation>
    </message>
    <message>
      <source>Waiting for a valid API key</source>
      <translation>Czeka na przyjęty klucz</translation>
    </message>
    <message>
      <source>Waiting jobs</source>
      <translation>Zlecenia w kolejce</translation>
    </message>
    <message>
      <source>Web page (*.html)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome - Qamera Review</source>
      <translation>Witaj - Qamera Review</translation>
    </message>
    <message>
      <source>Welcome to Qamera Review</source>
      <translation>Witaj w Qamera Review</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Co</translation>
    </message>
    <message>
      <source>What it is built with</source>
      <translation>Z czego się składa</translation>
    </message>
    <message>
      <source>What the grid shows when the program opens.</source>
      <translation>Co pokazuje siatka po otwarciu programu.</translation>
    </message>
    <message>
      <source>What you can do about it</source>
      <translation>Co można z tym zrobić</translation>
    </message>
    <message>
      <source>Which packshots to load</source>
      <translation>O którą listę pytana jest usługa</translation>
    </message>
    <message>
      <source>Which products have an approved packshot</source>
      <translation>Które produkty mają zatwierdzony packshot</translation>
    </message>
    <message>
      <source>White</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who approved what, and of which file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole list</source>
      <translation>Cała lista</translation>
    </message>
    <message>
      <source>Will be sent as soon as the rate limit allows</source>
      <translation>Odejdzie, gdy tylko limit pozwoli</translation>
    </message>
    <message numerus="yes">
      <source>Will be sent in %n s</source>
      <translation>
        <numerusform>Odejdzie za %Ln s</numerusform>
        <numerusform>Odejdzie za %Ln s</numerusform>
        <numerusform>Odejdzie za %Ln s</numerusform>
      </translation>
    </message>
    <message>
      <source>Will be sent when the connection is back</source>
      <translation>Wyjdzie, gdy wróci połączenie</translation>
    </message>
    <message>
      <source>Will be sent when you send it</source>
      <translation>Odejdzie, gdy ją wyślesz</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Okno</translation>
    </message>
    <message>
      <source>Winner</source>
      <translation>Najlepszy</translation>
    </message>
    <message>
      <source>Winner, leave the rest</source>
      <translation>Najlepszy, reszta zostaje</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Cofnij tę decyzję</translation>
    </message>
    <message>
      <source>Withdraw the selected decisions. They won't be sent</source>
      <translation>Cofnij zaznaczone decyzje; nie zostaną wysłane</translation>
    </message>
    <message>
      <source>Withdraw unsent decisions</source>
      <translation>Cofnij, co o nich postanowiono, jeśli niewysłane</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Bez nazwy</translation>
    </message>
    <message>
      <source>Write a note. It is sent with the decision</source>
      <translation>Napisz notatkę, wysyłaną jako wynik weryfikacji</translation>
    </message>
    <message>
      <source>Write the approved pictures into a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yellow</source>
      <translation>Żółty</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Tak, zrób to</translation>
    </message>
    <message>
      <source>You can change the limit in the preferences.</source>
      <translation>Limit jest w ustawieniach.</translation>
    </message>
    <message>
      <source>You can find the lesson in the Help menu</source>
      <translation>Lekcja pozostaje w menu Pomoc</translation>
    </message>
    <message>
      <source>You can't approve a picture you haven't seen. In a batch, unseen packshots are counted separately.</source>
      <translation>Obrazu, który nigdy nie był na ekranie, nie można zatwierdzić. W serii takie kafelki są liczone osobno.</translation>
    </message>
    <message>
      <source>You see a summary before anything is sent.</source>
      <translation>Szkic: przed wysłaniem pokazywane jest podsumowanie.</translation>
    </message>
    <message>
      <source>You'll see the price after your first job.</source>
      <translation>Cena będzie znana z pierwszej odpowiedzi.</translation>
    </message>
    <message>
      <source>Your decisions are kept and will be sent when the connection is back.</source>
      <translation>Twoje decyzje są zachowane i zostaną wysłane, gdy połączenie wróci.</translation>
    </message>
    <message>
      <source>Your decisions are listed here until the service has accepted them.</source>
      <translation>To, co zdecydujesz, jest tu, dopóki usługa tego nie przyjmie.</translation>
    </message>
    <message>
      <source>Your last key press wasn't saved.</source>
      <translation>To, co zostało wciśnięte ostatnio, nie zostało przyjęte.</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom and position are kept</source>
      <translation>Powiększenie i miejsce są zachowywane</translation>
    </message>
    <message>
      <source>a selection</source>
      <translation>zaznaczenie</translation>
    </message>
    <message numerus="yes">
      <source>about %n credits</source>
      <translation>
        <numerusform>około %Ln kredyt</numerusform>
        <numerusform>około %Ln kredyty</numerusform>
        <numerusform>około %Ln kredytów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n min left</source>
      <translation>
        <numerusform>jeszcze około %Ln min</numerusform>
        <numerusform>jeszcze około %Ln min</numerusform>
        <numerusform>jeszcze około %Ln min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n minutes</source>
      <translation>
        <numerusform>około %Ln minuty</numerusform>
        <numerusform>około %Ln minut</numerusform>
        <numerusform>około %Ln minut</numerusform>
      </translation>
    </message>
    <message>
      <source>about {needed} MB are needed, {free} MB are free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>already so: {what}</source>
      <translation>już tak jest: {what}</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>i jeszcze %Ln</numerusform>
        <numerusform>i jeszcze %Ln</numerusform>
        <numerusform>i jeszcze %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>approved</source>
      <translation>zatwierdzone</translation>
    </message>
    <message>
      <source>archived</source>
      <translation>zarchiwizowane</translation>
    </message>
    <message>
      <source>bad edges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>black background</source>
      <translation>czarne tło</translation>
    </message>
    <message>
      <source>checkered background</source>
      <translation>tło w kratkę</translation>
    </message>
    <message>
      <source>command palette only</source>
      <translation>tylko w palecie</translation>
    </message>
    <message>
      <source>containing “{text}”</source>
      <translation>zawierające „{text}”</translation>
    </message>
    <message>
      <source>damaged profile, shown as sRGB</source>
      <translation>uszkodzony profil, wyświetlany jako sRGB</translation>
    </message>
    <message>
      <source>disputed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>distorted shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation>rozstrzygnięte</translation>
    </message>
    <message>
      <source>done at {time}</source>
      <translation>gotowe o {time}</translation>
    </message>
    <message numerus="yes">
      <source>done, %n approved</source>
      <translation>
        <numerusform>gotowe, %Ln zatwierdzony</numerusform>
        <numerusform>gotowe, %Ln zatwierdzone</numerusform>
        <numerusform>gotowe, %Ln zatwierdzonych</numerusform>
      </translation>
    </message>
    <message>
      <source>enlarged from {width} px</source>
      <translation>powiększony z {width} px</translation>
    </message>
    <message>
      <source>fits, {zoom}</source>
      <translation>dopasowany, {zoom}</translation>
    </message>
    <message>
      <source>gamma {name}</source>
      <translation>gamma {name}</translation>
    </message>
    <message>
      <source>garbled or missing text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>http:// is allowed only for this computer: the key would be sent unencrypted.</source>
      <translation>http:// jest dozwolone tylko dla tego komputera: klucz podróżowałby czytelnie.</translation>
    </message>
    <message numerus="yes">
      <source>in %n jobs</source>
      <translation>
        <numerusform>w %Ln zleceniu</numerusform>
        <numerusform>w %Ln zleceniach</numerusform>
        <numerusform>w %Ln zleceniach</numerusform>
      </translation>
    </message>
    <message>
      <source>in the group {name} ({count})</source>
      <translation>w grupie {name} ({count})</translation>
    </message>
    <message>
      <source>list of {time}</source>
      <translation>lista z {time}</translation>
    </message>
    <message>
      <source>may have been sent already: {names}</source>
      <translation>mogło już zostać wysłane: {names}</translation>
    </message>
    <message>
      <source>missing or extra part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neutral background</source>
      <translation>neutralne tło</translation>
    </message>
    <message>
      <source>never shown whole, so not approved: {names}</source>
      <translation>nigdy niepokazane w całości, więc niezatwierdzone: {names}</translation>
    </message>
    <message>
      <source>no finished picture: {names}</source>
      <translation>bez gotowego obrazu: {names}</translation>
    </message>
    <message>
      <source>no finished picture: {what}</source>
      <translation>bez gotowego obrazu: {what}</translation>
    </message>
    <message>
      <source>no longer in the service's list</source>
      <translation>nie ma już na liście usługi</translation>
    </message>
    <message>
      <source>no profile, shown as sRGB</source>
      <translation>bez profilu, wyświetlany jako sRGB</translation>
    </message>
    <message>
      <source>none</source>
      <translation>brak</translation>
    </message>
    <message>
      <source>none on this computer</source>
      <translation>żadnych na tym komputerze</translation>
    </message>
    <message>
      <source>not approved, whole picture never seen: {what}</source>
      <translation>niezatwierdzone, całego obrazu nigdy nie było widać: {what}</translation>
    </message>
    <message>
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not loaded</source>
      <translation>niewczytany</translation>
    </message>
    <message>
      <source>not seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not sharp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>note</source>
      <translation>uwaga</translation>
    </message>
    <message>
      <source>note only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open now</source>
      <translation>teraz otwarte</translation>
    </message>
    <message>
      <source>open, archived, failed</source>
      <translation>otwarte, zarchiwizowane, nieudane</translation>
    </message>
    <message>
      <source>or</source>
      <translation>lub</translation>
    </message>
    <message>
      <source>outcome unknown</source>
      <translation>wynik nieznany</translation>
    </message>
    <message>
      <source>part {n} of {of}</source>
      <translation>część {n} z {of}</translation>
    </message>
    <message>
      <source>pending, can be undone</source>
      <translation>wstrzymana, można cofnąć</translation>
    </message>
    <message>
      <source>price not known yet</source>
      <translation>kredyty nieznane</translation>
    </message>
    <message>
      <source>profile without a name</source>
      <translation>profil bez nazwy</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>odmowa</translation>
    </message>
    <message>
      <source>refused by the service</source>
      <translation>odrzucona przez usługę</translation>
    </message>
    <message>
      <source>reject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rejected</source>
      <translation>odrzucone</translation>
    </message>
    <message>
      <source>replaced</source>
      <translation>zastąpiona późniejszą decyzją</translation>
    </message>
    <message>
      <source>s</source>
      <translation>s</translation>
    </message>
    <message>
      <source>sRGB</source>
      <translation>sRGB</translation>
    </message>
    <message>
      <source>sending</source>
      <translation>wysyłana</translation>
    </message>
    <message numerus="yes">
      <source>sending in %n s</source>
      <translation>
        <numerusform>wysyłka za %Ln s</numerusform>
        <numerusform>wysyłka za %Ln s</numerusform>
        <numerusform>wysyłka za %Ln s</numerusform>
      </translation>
    </message>
    <message>
      <source>sent</source>
      <translation>wysłana</translation>
    </message>
    <message>
      <source>small sample</source>
      <translation>mała próba</translation>
    </message>
    <message>
      <source>started</source>
      <translation>uruchomione</translation>
    </message>
    <message>
      <source>the service says {word}</source>
      <translation>usługa mówi: {word}</translation>
    </message>
    <message>
      <source>the shortcuts file can't be read ({why}), default shortcuts are used</source>
      <translation>pliku klawiszy nie można odczytać ({why}), obowiązują zwykłe</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>nieznane</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>czeka</translation>
    </message>
    <message>
      <source>waiting to be sent</source>
      <translation>czeka na wysłanie</translation>
    </message>
    <message>
      <source>white background</source>
      <translation>białe tło</translation>
    </message>
    <message>
      <source>with a note</source>
      <translation>z nich z notatką</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>cofnięte</translation>
    </message>
    <message>
      <source>withdrawn while sending</source>
      <translation>porzucona po drodze</translation>
    </message>
    <message>
      <source>without a reason</source>
      <translation>bez powodu</translation>
    </message>
    <message>
      <source>wrong background</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wrong color</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wrong light or shadow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wrong side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zoom kept</source>
      <translation>powiększenie zachowane</translation>
    </message>
    <message>
      <source>{account} - Qamera Review</source>
      <translation>{account} - Qamera Review</translation>
    </message>
    <message>
      <source>{counts}, sent by {time}</source>
      <translation>{counts}. Wszystko wysłane o {time}.</translation>
    </message>
    <message>
      <source>{counts}. Offline. Sending continues when the connection is back.</source>
      <translation>{counts}. Bez połączenia: wysyłanie ruszy, gdy wróci.</translation>
    </message>
    <message>
      <source>{counts}. Sending is paused. Enter an API key.</source>
      <translation>{counts}. Wysyłanie wstrzymane: potrzebny jest klucz.</translation>
    </message>
    <message>
      <source>{decided} of {all} decided</source>
      <translation>rozstrzygnięto {decided} z {all}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of %n products done</source>
      <translation>
        <numerusform>gotowe {done} z %Ln produktu</numerusform>
        <numerusform>gotowe {done} z %Ln produktów</numerusform>
        <numerusform>gotowe {done} z %Ln produktów</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {all} products have an approved packshot</source>
      <translation>{done} z {all} produktów ma zatwierdzony packshot</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} z {total}</translation>
    </message>
    <message>
      <source>{each} each</source>
      <translation>po {each}</translation>
    </message>
    <message>
      <source>{each} each, as in the last job</source>
      <translation>po {each}, jak w ostatnim zleceniu</translation>
    </message>
    <message>
      <source>{field} (optional)</source>
      <translation>{field} (opcjonalnie)</translation>
    </message>
    <message>
      <source>{file} is closed.</source>
      <translation>Plik {file} jest zamknięty.</translation>
    </message>
    <message>
      <source>{file} is kept as {name}.</source>
      <translation>{file} zachowano jako {name}.</translation>
    </message>
    <message>
      <source>{file}: its log is there, but the file itself is not.</source>
      <translation>{file}: dziennik istnieje, ale samego pliku brak.</translation>
    </message>
    <message>
      <source>{folder} belongs to {owner}</source>
      <translation>{folder} należy do {owner}</translation>
    </message>
    <message>
      <source>{host} closed the connection before the answer was complete.</source>
      <translation>{host}: połączenie zakończono przed końcem odpowiedzi.</translation>
    </message>
    <message>
      <source>{host} closed the connection before the picture was complete.</source>
      <translation>{host}: połączenie zakończono przed końcem obrazu.</translation>
    </message>
    <message>
      <source>{host} couldn't prove its identity.</source>
      <translation>{host}: nie udało się potwierdzić tożsamości.</translation>
    </message>
    <message>
      <source>{host} didn't answer within {limit} seconds.</source>
      <translation>{host}: brak odpowiedzi w ciągu {limit} s.</translation>
    </message>
    <message>
      <source>{host} doesn't answer.</source>
      <translation>{host} nie odpowiada.</translation>
    </message>
    <message>
      <source>{host} doesn't respond.</source>
      <translation>{host} nie reaguje.</translation>
    </message>
    <message>
      <source>{host} stopped responding.</source>
      <translation>{host} przestał odpowiadać.</translation>
    </message>
    <message>
      <source>{host} took too long.</source>
      <translation>{host}: trwało to zbyt długo.</translation>
    </message>
    <message>
      <source>{h} h {m} min</source>
      <translation>{h} godz. {m} min</translation>
    </message>
    <message>
      <source>{key} is free</source>
      <translation>{key} jest wolny</translation>
    </message>
    <message>
      <source>{key} is the only shortcut of “{action}”, which needs one</source>
      <translation>{key} to jedyny klawisz działania „{action}”, które nie może go nie mieć</translation>
    </message>
    <message>
      <source>{key} is used by “{action}”</source>
      <translation>{key} jest klawiszem działania „{action}”</translation>
    </message>
    <message numerus="yes">
      <source>{key} rejects %n</source>
      <translation>
        <numerusform>{key} odrzuca %Ln</numerusform>
        <numerusform>{key} odrzuca %Ln</numerusform>
        <numerusform>{key} odrzuca %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is {told}; {used} is used instead</source>
      <translation>{name} to {told}, użyto {used}</translation>
    </message>
    <message>
      <source>{name} · {place} of {count}</source>
      <translation>{name} · {place} z {count}</translation>
    </message>
    <message>
      <source>{number}%</source>
      <translation>{number}%</translation>
    </message>
    <message>
      <source>{n} KB</source>
      <translation>{n} KB</translation>
    </message>
    <message>
      <source>{n} MB</source>
      <translation>{n} MB</translation>
    </message>
    <message>
      <source>{n} credits per approved packshot so far</source>
      <translation>dotąd {n} kredytów na zatwierdzony packshot</translation>
    </message>
    <message>
      <source>{n} min</source>
      <translation>{n} min</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
    <message>
      <source>{over} credits over the daily limit of {cap}. You can change the limit in the preferences.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{pace} per minute</source>
      <translation>{pace} na minutę</translation>
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation>{place} z {count}</translation>
    </message>
    <message>
      <source>{product}: no approved packshot of {n}</source>
      <translation>{product}: brak zatwierdzonego packshotu z {n}</translation>
    </message>
    <message>
      <source>{spent} of {cap} credits spent today.</source>
      <translation>Wydano {spent} z {cap} kredytów na dzień.</translation>
    </message>
    <message>
      <source>{spent} of {cap} credits were spent today. This needs {more} more.</source>
      <translation>Dziś wydano {spent} z {cap}, to wymaga jeszcze {more}.</translation>
    </message>
    <message>
      <source>{status}, not sent yet</source>
      <translation>{status}, jeszcze niewysłane</translation>
    </message>
    <message>
      <source>{why} Send your decision anyway, or discard it?</source>
      <translation>{why} Wysłać mimo to twoją czy porzucić?</translation>
    </message>
    <message>
      <source>{width} x {height} px</source>
      <translation>{width} x {height} px</translation>
    </message>
    <message>
      <source>{width} × {height} pixels</source>
      <translation>{width} × {height} pikseli</translation>
    </message>
    <message>
      <source>{words}, delivery is paused</source>
      <translation>{words}, wysyłanie wstrzymane</translation>
    </message>
    <message>
      <source>“{action}”</source>
      <translation>„{action}”</translation>
    </message>
    <message>
      <source>“{action}” needs a shortcut</source>
      <translation>„{action}” nie może nie mieć klawisza</translation>
    </message>
    <message>
      <source>“{name}” can't have this shortcut ({why})</source>
      <translation>„{name}” nie ma takiego klawisza ({why})</translation>
    </message>
    <message>
      <source>“{part}:” isn't a filter. It is searched for as text</source>
      <translation>„{part}:” o nic tu nie pyta i jest szukane dosłownie</translation>
    </message>
    <message>
      <source>“{part}:” needs a value</source>
      <translation>„{part}:” czeka na wartość</translation>
    </message>
    <message>
      <source>“{part}” isn't a date. Try 2026-03-01, today or 7d.</source>
      <translation>„{part}” to nie dzień: napisz 2026-03-01, today albo 7d</translation>
    </message>
  </context>
</TS>

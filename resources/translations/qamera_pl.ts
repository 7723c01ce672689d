<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
  <context>
    <name>ui</name>
    <message numerus="yes">
      <source>%n approved</source>
      <translation>
        <numerusform>%Ln zatwierdzony</numerusform>
        <numerusform>%Ln zatwierdzone</numerusform>
        <numerusform>%Ln zatwierdzonych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n ask you</source>
      <translation>
        <numerusform>%Ln pyta</numerusform>
        <numerusform>%Ln pytają</numerusform>
        <numerusform>%Ln pyta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n characters too long to be sent</source>
      <translation>
        <numerusform>o %Ln znak za długie do wysłania</numerusform>
        <numerusform>o %Ln znaki za długie do wysłania</numerusform>
        <numerusform>o %Ln znaków za długie do wysłania</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n could not be read and are not in it.</source>
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
      <source>%n credits back</source>
      <translation>
        <numerusform>zwrócono %Ln kredyt</numerusform>
        <numerusform>zwrócono %Ln kredyty</numerusform>
        <numerusform>zwrócono %Ln kredytów</numerusform>
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
      <source>%n days</source>
      <translation>
        <numerusform>%Ln dzień</numerusform>
        <numerusform>%Ln dni</numerusform>
        <numerusform>%Ln dni</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions are held. What will be sent:</source>
      <translation>
        <numerusform>Wstrzymano %Ln decyzję. Zostanie wysłane:</numerusform>
        <numerusform>Wstrzymano %Ln decyzje. Zostanie wysłane:</numerusform>
        <numerusform>Wstrzymano %Ln decyzji. Zostanie wysłane:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions ask you: their packshots have changed meanwhile.</source>
      <translation>
        <numerusform>%Ln decyzja pyta: jej packshot zmienił się w międzyczasie.</numerusform>
        <numerusform>%Ln decyzje pytają: ich packshoty zmieniły się w międzyczasie.</numerusform>
        <numerusform>%Ln decyzji pyta: ich packshoty zmieniły się w międzyczasie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions in the outbox could not be read.</source>
      <translation>
        <numerusform>Nie udało się odczytać %Ln decyzji ze skrzynki nadawczej.</numerusform>
        <numerusform>Nie udało się odczytać %Ln decyzji ze skrzynki nadawczej.</numerusform>
        <numerusform>Nie udało się odczytać %Ln decyzji ze skrzynki nadawczej.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions saved as {name}.</source>
      <translation>
        <numerusform>%Ln decyzja zapisana jako {name}.</numerusform>
        <numerusform>%Ln decyzje zapisane jako {name}.</numerusform>
        <numerusform>%Ln decyzji zapisanych jako {name}.</numerusform>
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
      <source>%n folded away</source>
      <translation>
        <numerusform>%Ln zwinięty</numerusform>
        <numerusform>%Ln zwinięte</numerusform>
        <numerusform>%Ln zwiniętych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n held</source>
      <translation>
        <numerusform>%Ln wstrzymana</numerusform>
        <numerusform>%Ln wstrzymane</numerusform>
        <numerusform>%Ln wstrzymanych</numerusform>
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
      <source>%n items of the service's list cannot be used and are not shown.</source>
      <translation>
        <numerusform>%Ln pozycji z listy usługi nie da się użyć i nie jest pokazana.</numerusform>
        <numerusform>%Ln pozycji z listy usługi nie da się użyć i nie są pokazane.</numerusform>
        <numerusform>%Ln pozycji z listy usługi nie da się użyć i nie jest pokazanych.</numerusform>
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
      <source>%n jobs in the ledger could not be read.</source>
      <translation>
        <numerusform>Nie udało się odczytać %Ln zadania z rejestru.</numerusform>
        <numerusform>Nie udało się odczytać %Ln zadań z rejestru.</numerusform>
        <numerusform>Nie udało się odczytać %Ln zadań z rejestru.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n jobs wait.</source>
      <translation>
        <numerusform>%Ln zlecenie czeka.</numerusform>
        <numerusform>%Ln zlecenia czekają.</numerusform>
        <numerusform>%Ln zleceń czeka.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines cannot be used and are left out.</source>
      <translation>
        <numerusform>%Ln wiersz jest nieprzydatny i został pominięty.</numerusform>
        <numerusform>%Ln wiersze są nieprzydatne i zostały pominięte.</numerusform>
        <numerusform>%Ln wierszy jest nieprzydatnych i zostało pominiętych.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marked here</source>
      <translation>
        <numerusform>%Ln oznaczony tutaj</numerusform>
        <numerusform>%Ln oznaczone tutaj</numerusform>
        <numerusform>%Ln oznaczonych tutaj</numerusform>
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
      <source>%n new at the end, {key} puts them in order</source>
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
      <source>%n refused</source>
      <translation>
        <numerusform>%Ln odmowa</numerusform>
        <numerusform>%Ln odmowy</numerusform>
        <numerusform>%Ln odmów</numerusform>
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
      <source>%n sent on their way</source>
      <translation>
        <numerusform>%Ln w drodze</numerusform>
        <numerusform>%Ln w drodze</numerusform>
        <numerusform>%Ln w drodze</numerusform>
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
      <source>%n will be sent again</source>
      <translation>
        <numerusform>%Ln zostanie wysłana ponownie</numerusform>
        <numerusform>%Ln zostaną wysłane ponownie</numerusform>
        <numerusform>%Ln zostanie wysłanych ponownie</numerusform>
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
      <source>1 of 5. Press an arrow key: the bright frame is what a key acts on.</source>
      <translation>1 z 5. Naciśnij strzałkę: klawisz działa na to, co jest w jasnej ramce.</translation>
    </message>
    <message>
      <source>2 of 5. Press {key} to approve the framed picture.</source>
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
      <source>5 of 5. Press {key}: it takes back the last decision, as often as you like.</source>
      <translation>5 z 5. Naciśnij {key}: cofa ostatnią decyzję, dowolnie wiele razy.</translation>
    </message>
    <message>
      <source>A click on a heading sorts by it</source>
      <translation>Kliknięcie nagłówka sortuje według niego</translation>
    </message>
    <message>
      <source>A data file is damaged</source>
      <translation>Plik danych jest uszkodzony</translation>
    </message>
    <message>
      <source>A data file is in use by another program</source>
      <translation>Plik danych jest używany przez inny program</translation>
    </message>
    <message>
      <source>A data file is of a newer version of Qamera Review</source>
      <translation>Plik danych pochodzi z nowszej wersji Qamera Review</translation>
    </message>
    <message>
      <source>A decision is held for some seconds before it leaves (Preferences, Review). Until then Ctrl+Z takes it back without a trace. Once it is sent, the service cannot clear it: decide the opposite.</source>
      <translation>Decyzja jest wstrzymywana przez kilka sekund, zanim odejdzie (Ustawienia, Przegląd). Do tego czasu Ctrl+Z cofa ją bez śladu. Wysłanej usługa nie może usunąć: zdecyduj odwrotnie.</translation>
    </message>
    <message>
      <source>A digit gives the packshot a reason, or takes it away. Reasons are sent with the decision as its verification result.</source>
      <translation>Cyfra nadaje packshotowi powód albo go odbiera. Powody są wysyłane z decyzją jako wynik weryfikacji.</translation>
    </message>
    <message>
      <source>A draft: a summary is shown before anything is sent.</source>
      <translation>Szkic: przed wysłaniem pokazywane jest podsumowanie.</translation>
    </message>
    <message>
      <source>A file of Qamera Review could not be read</source>
      <translation>Nie udało się odczytać pliku programu Qamera Review</translation>
    </message>
    <message>
      <source>A job that would cost more in one day is not launched.</source>
      <translation>Zlecenie, które kosztowałoby więcej w jednym dniu, nie zostanie uruchomione.</translation>
    </message>
    <message>
      <source>A key looks like mk_live_&lt;id&gt;.&lt;secret&gt;, in one line.</source>
      <translation>Klucz wygląda jak mk_live_&lt;id&gt;.&lt;secret&gt;, w jednym wierszu.</translation>
    </message>
    <message>
      <source>A network portal or proxy may have answered instead of the service.</source>
      <translation>Zamiast usługi mógł odpowiedzieć portal sieci albo serwer proxy.</translation>
    </message>
    <message>
      <source>A page down</source>
      <translation>Strona w dół</translation>
    </message>
    <message>
      <source>A page up</source>
      <translation>Strona w górę</translation>
    </message>
    <message>
      <source>A picture that was never on the screen cannot be approved. In a batch such tiles are counted apart.</source>
      <translation>Obrazu, który nigdy nie był na ekranie, nie można zatwierdzić. W serii takie kafelki są liczone osobno.</translation>
    </message>
    <message>
      <source>A short guide, and every key</source>
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
      <source>Accounts found again by their data folders: {names}.</source>
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
      <source>Add as new</source>
      <translation>Dodaj jako nowe</translation>
    </message>
    <message>
      <source>Add the tile to the selection or take it out</source>
      <translation>Dodaj kafelek do zaznaczenia albo go wyjmij</translation>
    </message>
    <message>
      <source>Added to the jobs that wait.</source>
      <translation>Dodano do zleceń, które czekają.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adres</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Wszystkie</translation>
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
      <source>All sent</source>
      <translation>Wszystko wysłane</translation>
    </message>
    <message>
      <source>All settings are as at first.</source>
      <translation>Wszystkie ustawienia są domyślne.</translation>
    </message>
    <message>
      <source>All that can be set</source>
      <translation>Wszystko, co można ustawić</translation>
    </message>
    <message>
      <source>All usual keys</source>
      <translation>Wszystkie zwykłe klawisze</translation>
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
      <source>An ICC profile that was made for your monitor</source>
      <translation>Profil ICC przygotowany dla Twojego monitora</translation>
    </message>
    <message>
      <source>An account needs a name.</source>
      <translation>Konto potrzebuje nazwy.</translation>
    </message>
    <message>
      <source>An account stays with its address: add this one as new.</source>
      <translation>Konto zachowuje swój adres: dodaj ten jako nowe.</translation>
    </message>
    <message>
      <source>An action, a filter, a product, or a packshot's id</source>
      <translation>Działanie, filtr, produkt albo id packshotu</translation>
    </message>
    <message>
      <source>An id has at most 200 characters.</source>
      <translation>Identyfikator ma najwyżej 200 znaków.</translation>
    </message>
    <message>
      <source>An id is one word.</source>
      <translation>Identyfikator to jedno słowo.</translation>
    </message>
    <message>
      <source>An image belongs to the product of its job, else to the product it is named by.</source>
      <translation>Obraz należy do produktu swojego zlecenia, a bez niego do produktu, od którego ma nazwę.</translation>
    </message>
    <message>
      <source>Another account has this name: give this one its own.</source>
      <translation>Inne konto ma tę nazwę: nadaj temu własną.</translation>
    </message>
    <message>
      <source>Another account with this name and address</source>
      <translation>Kolejne konto o tej nazwie i adresie</translation>
    </message>
    <message>
      <source>Answer lost: Enter decides</source>
      <translation>Odpowiedź zaginęła: Enter rozstrzyga</translation>
    </message>
    <message>
      <source>Apply filter and order again</source>
      <translation>Zastosuj filtr i kolejność ponownie</translation>
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
      <source>Approve and go on to the next</source>
      <translation>Zatwierdź i przejdź do następnego</translation>
    </message>
    <message>
      <source>Approve and stay</source>
      <translation>Zatwierdź i zostań</translation>
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
    <message>
      <source>Approve without going on; comparing: keep it, reject the others</source>
      <translation>Zatwierdź bez przechodzenia dalej; w porównaniu: zachowaj ten, odrzuć inne</translation>
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
      <source>Archive and go on</source>
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
      <source>Archive without going on</source>
      <translation>Archiwizuj bez przechodzenia dalej</translation>
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
      <source>Arrows choose, Enter does it</source>
      <translation>Strzałki wybierają, Enter wykonuje</translation>
    </message>
    <message>
      <source>Arrows choose, Enter takes it, Esc closes the list</source>
      <translation>Strzałki wybierają, Enter przyjmuje, Esc zamyka listę</translation>
    </message>
    <message>
      <source>Arrows move the focus; a key acts on the focused packshot or the selected ones</source>
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
      <source>As in Lightroom</source>
      <translation>Jak w Lightroomie</translation>
    </message>
    <message>
      <source>As in vim</source>
      <translation>Jak w vimie</translation>
    </message>
    <message>
      <source>As the service gave it: mk_live_, an id, a dot, a secret</source>
      <translation>Taki, jaki dała usługa: mk_live_, identyfikator, kropka, sekret</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Jak w systemie</translation>
    </message>
    <message>
      <source>Ask for a JPEG, PNG or WebP.</source>
      <translation>Poproś o plik JPEG, PNG lub WebP.</translation>
    </message>
    <message>
      <source>Ask for a key with the missing permission, or enter another key.</source>
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
      <source>Ask the service for the list now</source>
      <translation>Zapytaj teraz usługę o listę</translation>
    </message>
    <message>
      <source>Asking the service for the list…</source>
      <translation>Pobieranie listy z usługi…</translation>
    </message>
    <message>
      <source>Asks for the place, then makes the report</source>
      <translation>Pyta o miejsce, potem tworzy raport</translation>
    </message>
    <message>
      <source>Asks you</source>
      <translation>Pyta</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Wstecz</translation>
    </message>
    <message>
      <source>Batch, order, reservation</source>
      <translation>Seria, zamówienie, rezerwacja</translation>
    </message>
    <message>
      <source>Being made</source>
      <translation>W trakcie</translation>
    </message>
    <message>
      <source>Between the whole picture and its own pixels</source>
      <translation>Między całym obrazem a jego własnymi pikselami</translation>
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
      <source>Cancelled; nothing was written.</source>
      <translation>Anulowano; niczego nie zapisano.</translation>
    </message>
    <message>
      <source>Change your mind</source>
      <translation>Zmień zdanie</translation>
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
      <source>Choose a profile</source>
      <translation>Wybierz profil</translation>
    </message>
    <message>
      <source>Choose a profile…</source>
      <translation>Wybierz profil…</translation>
    </message>
    <message>
      <source>Choose another place, or free some space.</source>
      <translation>Wybierz inne miejsce albo zwolnij trochę.</translation>
    </message>
    <message>
      <source>Choose one to change or to open it</source>
      <translation>Wybierz jedno, aby je zmienić lub otworzyć</translation>
    </message>
    <message>
      <source>Choose one, or type its id</source>
      <translation>Wybierz albo wpisz identyfikator</translation>
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
      <source>Close</source>
      <translation>Zamknij</translation>
    </message>
    <message>
      <source>Close Qamera Review there. If it is not open there, you can take the folder over.</source>
      <translation>Zamknij tam Qamera Review. Jeśli nie jest tam otwarty, możesz przejąć folder.</translation>
    </message>
    <message>
      <source>Close the other program and try again.</source>
      <translation>Zamknij drugi program i spróbuj ponownie.</translation>
    </message>
    <message>
      <source>Close this one and work in the chosen one</source>
      <translation>Zamknij to konto i pracuj w wybranym</translation>
    </message>
    <message>
      <source>Close this window</source>
      <translation>Zamknij to okno</translation>
    </message>
    <message>
      <source>Close this window; nothing changes</source>
      <translation>Zamknij to okno; nic się nie zmieni</translation>
    </message>
    <message>
      <source>Close this window; nothing is sent</source>
      <translation>Zamknij to okno; nic nie zostanie wysłane</translation>
    </message>
    <message>
      <source>Close what is open, else clear the selection</source>
      <translation>Zamknij, co jest otwarte, a potem wyczyść zaznaczenie</translation>
    </message>
    <message>
      <source>Close; what waits is kept and sent later</source>
      <translation>Zamknij; co czeka, zostanie zachowane i wysłane później</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Kolor</translation>
    </message>
    <message>
      <source>Colours</source>
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
      <source>Copied.</source>
      <translation>Skopiowano.</translation>
    </message>
    <message numerus="yes">
      <source>Copied: %n ids</source>
      <translation>
        <numerusform>Skopiowano: %Ln id</numerusform>
        <numerusform>Skopiowano: %Ln id</numerusform>
        <numerusform>Skopiowano: %Ln id</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopiuj</translation>
    </message>
    <message>
      <source>Copy the id</source>
      <translation>Kopiuj id</translation>
    </message>
    <message>
      <source>Copy the ids</source>
      <translation>Kopiuj id</translation>
    </message>
    <message>
      <source>Copy the ids of these packshots, one a line</source>
      <translation>Skopiuj id tych packshotów, po jednym w wierszu</translation>
    </message>
    <message>
      <source>Copy the picture</source>
      <translation>Kopiuj obraz</translation>
    </message>
    <message>
      <source>Could not be made</source>
      <translation>Nie udało się utworzyć</translation>
    </message>
    <message>
      <source>Could not write to disk</source>
      <translation>Nie można było zapisać na dysku</translation>
    </message>
    <message>
      <source>Counts, and lines for name, date and signature at the end</source>
      <translation>Na końcu liczby oraz miejsce na nazwisko, datę i podpis</translation>
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
      <source>Credits</source>
      <translation>Kredyty</translation>
    </message>
    <message>
      <source>Credits a day</source>
      <translation>Kredyty dziennie</translation>
    </message>
    <message>
      <source>Credits are reserved at once and cannot be called back.</source>
      <translation>Kredyty są rezerwowane od razu i nie można ich odwołać.</translation>
    </message>
    <message>
      <source>Credits per approved</source>
      <translation>Kredyty na zatwierdzony</translation>
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
      <source>Decide the opposite</source>
      <translation>Zdecyduj odwrotnie</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Zdecydowano</translation>
    </message>
    <message>
      <source>Decided again as before: {what}</source>
      <translation>Przywrócono wcześniejszą decyzję: {what}</translation>
    </message>
    <message>
      <source>Decide…</source>
      <translation>Zdecyduj…</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Decyzje</translation>
    </message>
    <message>
      <source>Decisions on their way</source>
      <translation>Decyzje w drodze</translation>
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
      <source>Do the last undone act again</source>
      <translation>Wykonaj ponownie ostatnio cofnięte</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Gotowe</translation>
    </message>
    <message>
      <source>Done again: {what}</source>
      <translation>Ponowiono: {what}</translation>
    </message>
    <message>
      <source>Drag it to a folder or another program</source>
      <translation>Przeciągnij do folderu albo innego programu</translation>
    </message>
    <message>
      <source>Each account has a key, a list, an outbox and pictures of its own. What waits in one is sent when that one is open.</source>
      <translation>Każde konto ma własny klucz, listę, skrzynkę nadawczą i obrazy. Co czeka w jednym, jest wysyłane, gdy to konto jest otwarte.</translation>
    </message>
    <message>
      <source>Each picture fits anew</source>
      <translation>Każdy obraz dopasowany od nowa</translation>
    </message>
    <message>
      <source>Each tile shows how far its decision is: held, waiting, being sent, refused. The status line says when all will be sent. Offline nothing is lost: it leaves when the connection is back, also after a restart.</source>
      <translation>Każdy kafelek pokazuje, jak daleko jest jego decyzja: wstrzymana, czeka, wysyłana, odrzucona. Pasek stanu mówi, kiedy wszystko będzie wysłane. Bez sieci nic nie ginie: odejdzie, gdy połączenie wróci, także po ponownym uruchomieniu.</translation>
    </message>
    <message>
      <source>Earlier notes</source>
      <translation>Wcześniejsze notatki</translation>
    </message>
    <message>
      <source>Earlier notes (Down, then Enter to take one up)</source>
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
      <source>Ends what is being made; a half file is never left</source>
      <translation>Przerywa tworzenie; połowiczny plik nigdy nie zostaje</translation>
    </message>
    <message>
      <source>Enter a key…</source>
      <translation>Wprowadź klucz…</translation>
    </message>
    <message>
      <source>Enter a valid key; everything waits until then.</source>
      <translation>Wprowadź ważny klucz; do tego czasu wszystko czeka.</translation>
    </message>
    <message>
      <source>Enter keeps it, Shift+Enter begins a line</source>
      <translation>Enter zachowuje, Shift+Enter zaczyna wiersz</translation>
    </message>
    <message>
      <source>Enter leads to the field for a new key</source>
      <translation>Enter prowadzi do pola na nowy klawisz</translation>
    </message>
    <message>
      <source>Enter shows the packshot, Del takes the decision back</source>
      <translation>Enter pokazuje packshot, Del cofa decyzję</translation>
    </message>
    <message>
      <source>Enter takes one up</source>
      <translation>Enter przejmuje jedną</translation>
    </message>
    <message>
      <source>Enter, change or forget the API key</source>
      <translation>Wprowadź, zmień lub zapomnij klucz API</translation>
    </message>
    <message>
      <source>Every action has the keys of the set again</source>
      <translation>Każda czynność ma znów klawisze z zestawu</translation>
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
      <source>Everything by a few letters of its name</source>
      <translation>Wszystko po kilku literach nazwy</translation>
    </message>
    <message>
      <source>Exactly this is saved or copied</source>
      <translation>Dokładnie to jest zapisywane lub kopiowane</translation>
    </message>
    <message>
      <source>Exactly what is shown, as a text file</source>
      <translation>Dokładnie to, co widać, jako plik tekstowy</translation>
    </message>
    <message>
      <source>Export the ledger</source>
      <translation>Eksportuj rejestr</translation>
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
      <source>Favourite {field}</source>
      <translation>Ulubione: {field}</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Plik</translation>
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
      <source>Five steps on these pictures; nothing of it is sent</source>
      <translation>Pięć kroków na tych obrazach; nic z tego nie jest wysyłane</translation>
    </message>
    <message>
      <source>Fold or open all groups</source>
      <translation>Zwiń lub rozwiń wszystkie grupy</translation>
    </message>
    <message>
      <source>Fold or open the group</source>
      <translation>Zwiń lub rozwiń grupę</translation>
    </message>
    <message>
      <source>For support. It holds no key. Names of packshots may be in the log: read it before you give it away.</source>
      <translation>Dla pomocy technicznej. Nie zawiera klucza. W dzienniku mogą być nazwy packshotów: przeczytaj, zanim oddasz.</translation>
    </message>
    <message numerus="yes">
      <source>Forget %n refused decisions? The service keeps what it has.</source>
      <translation>
        <numerusform>Zapomnieć %Ln odrzuconą decyzję? Usługa zachowa, co ma.</numerusform>
        <numerusform>Zapomnieć %Ln odrzucone decyzje? Usługa zachowa, co ma.</numerusform>
        <numerusform>Zapomnieć %Ln odrzuconych decyzji? Usługa zachowa, co ma.</numerusform>
      </translation>
    </message>
    <message>
      <source>Forget the key</source>
      <translation>Zapomnij klucz</translation>
    </message>
    <message>
      <source>Forget the selected refused decisions</source>
      <translation>Zapomnij zaznaczone odrzucone decyzje</translation>
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
      <source>Full screen</source>
      <translation>Pełny ekran</translation>
    </message>
    <message>
      <source>G opens the panel that launches one.</source>
      <translation>G otwiera panel, który je uruchamia.</translation>
    </message>
    <message>
      <source>G opens the panel that orders new packshots; they cost credits.</source>
      <translation>G otwiera panel, w którym zamawia się nowe packshoty; kosztują kredyty.</translation>
    </message>
    <message>
      <source>General</source>
      <translation>Ogólne</translation>
    </message>
    <message>
      <source>Generate</source>
      <translation>Generowanie</translation>
    </message>
    <message>
      <source>Generate packshots</source>
      <translation>Generuj packshoty</translation>
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
      <source>Give or take the reason “{words}”</source>
      <translation>Nadaj lub odbierz powód „{words}”</translation>
    </message>
    <message>
      <source>Go down</source>
      <translation>W dół</translation>
    </message>
    <message>
      <source>Go left</source>
      <translation>W lewo</translation>
    </message>
    <message>
      <source>Go on to the next after a decision</source>
      <translation>Po decyzji przejdź do następnego</translation>
    </message>
    <message>
      <source>Go on without deciding</source>
      <translation>Przejdź dalej bez decyzji</translation>
    </message>
    <message>
      <source>Go right</source>
      <translation>W prawo</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Przejdź do</translation>
    </message>
    <message>
      <source>Go to the beginning of the group, or on to the one before</source>
      <translation>Na początek grupy, a stamtąd do poprzedniej</translation>
    </message>
    <message>
      <source>Go to the beginning of the next group</source>
      <translation>Na początek następnej grupy</translation>
    </message>
    <message>
      <source>Go to the first</source>
      <translation>Do pierwszego</translation>
    </message>
    <message>
      <source>Go to the last</source>
      <translation>Do ostatniego</translation>
    </message>
    <message>
      <source>Go up</source>
      <translation>W górę</translation>
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
      <source>Groups</source>
      <translation>Grupy</translation>
    </message>
    <message>
      <source>Guide…</source>
      <translation>Przewodnik…</translation>
    </message>
    <message>
      <source>HTTP {status}, with a web page instead of a reason.</source>
      <translation>HTTP {status}, ze stroną internetową zamiast powodu.</translation>
    </message>
    <message>
      <source>HTTP {status}, without a reason.</source>
      <translation>HTTP {status}, bez podania powodu.</translation>
    </message>
    <message>
      <source>Held</source>
      <translation>Wstrzymane</translation>
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
      <source>High makes texts and outlines stronger</source>
      <translation>Wysoki wzmacnia teksty i obrysy</translation>
    </message>
    <message>
      <source>Hold everything until I send it</source>
      <translation>Wstrzymaj wszystko, aż to wyślę</translation>
    </message>
    <message>
      <source>Hold for</source>
      <translation>Wstrzymaj na</translation>
    </message>
    <message>
      <source>How many images the service is to make</source>
      <translation>Ile obrazów ma zrobić usługa</translation>
    </message>
    <message>
      <source>How many pictures stand side by side</source>
      <translation>Ile obrazów stoi obok siebie</translation>
    </message>
    <message>
      <source>ICC profiles (*.icc *.icm)</source>
      <translation>Profile ICC (*.icc *.icm)</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Id</translation>
    </message>
    <message>
      <source>Id: {id}</source>
      <translation>Identyfikator: {id}</translation>
    </message>
    <message>
      <source>If Qamera Review is not open on this folder, you can take the folder over.</source>
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
      <source>In memory</source>
      <translation>W pamięci</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>W trakcie</translation>
    </message>
    <message>
      <source>In use: {key}</source>
      <translation>W użyciu: {key}</translation>
    </message>
    <message>
      <source>In which order the tiles are</source>
      <translation>W jakiej kolejności są kafelki</translation>
    </message>
    <message>
      <source>Incomplete picture</source>
      <translation>Niepełny obraz</translation>
    </message>
    <message>
      <source>Invert the selection</source>
      <translation>Odwróć zaznaczenie</translation>
    </message>
    <message>
      <source>It did not answer within {limit} seconds.</source>
      <translation>Brak odpowiedzi w ciągu {limit} s.</translation>
    </message>
    <message>
      <source>It has as many keys as an action can have</source>
      <translation>Ma już tyle klawiszy, ile działanie może mieć</translation>
    </message>
    <message>
      <source>It has changed meanwhile.</source>
      <translation>W międzyczasie się zmieniło.</translation>
    </message>
    <message>
      <source>It has this key already</source>
      <translation>Ma już ten klawisz</translation>
    </message>
    <message>
      <source>It holds no list of packshots.</source>
      <translation>Nie zawiera listy packshotów.</translation>
    </message>
    <message>
      <source>It holds no list of {what}.</source>
      <translation>Nie zawiera listy ({what}).</translation>
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
      <source>It is cut off.</source>
      <translation>Jest ucięta.</translation>
    </message>
    <message>
      <source>It is damaged or cut off.</source>
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
      <source>It is larger than {size} MB.</source>
      <translation>Przekracza {size} MB.</translation>
    </message>
    <message>
      <source>It is no JSON object.</source>
      <translation>To nie jest obiekt JSON.</translation>
    </message>
    <message>
      <source>It is not a picture.</source>
      <translation>To nie jest obraz.</translation>
    </message>
    <message>
      <source>It is packed in a way that was not asked for.</source>
      <translation>Użyto kompresji, o którą nie proszono.</translation>
    </message>
    <message>
      <source>It is packed, and damaged.</source>
      <translation>Jest spakowany i uszkodzony.</translation>
    </message>
    <message>
      <source>It isn't known which packshots were there before, so this doesn't show whether it was made. Look through your packshots before you send it again.</source>
      <translation>Nie wiadomo, jakie packshoty były tam wcześniej, więc nie da się stwierdzić, czy zlecenie wykonano. Przejrzyj packshoty, zanim wyślesz je ponownie.</translation>
    </message>
    <message>
      <source>It points elsewhere instead of answering; that is not followed.</source>
      <translation>Zamiast odpowiedzi jest przekierowanie; program za nim nie podąża.</translation>
    </message>
    <message>
      <source>It points to {target} instead of answering; that is not followed.</source>
      <translation>Zamiast odpowiedzi jest przekierowanie do {target}; program za nim nie podąża.</translation>
    </message>
    <message>
      <source>It was ended because the program closes.</source>
      <translation>Przerwano, ponieważ program się zamyka.</translation>
    </message>
    <message>
      <source>It was made</source>
      <translation>Powstało</translation>
    </message>
    <message>
      <source>It was moved aside and is kept.</source>
      <translation>Został odsunięty na bok i jest zachowany.</translation>
    </message>
    <message>
      <source>It was not made, leave it</source>
      <translation>Nie powstało, zostaw</translation>
    </message>
    <message>
      <source>It will be tried again.</source>
      <translation>Zostanie ponowione.</translation>
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
      <source>Its address holds a password.</source>
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
      <source>Its address leads on more than {times} times.</source>
      <translation>Adres przekierowuje więcej razy niż {times}.</translation>
    </message>
    <message>
      <source>Its data stay on the disk</source>
      <translation>Jego dane pozostają na dysku</translation>
    </message>
    <message>
      <source>Its usual keys</source>
      <translation>Jego zwykłe klawisze</translation>
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
      <source>Jobs for the chosen products; nothing is sent before you confirm</source>
      <translation>Zlecenia dla wybranych produktów; nic nie jest wysyłane przed potwierdzeniem</translation>
    </message>
    <message>
      <source>Jobs to be launched</source>
      <translation>Zlecenia do uruchomienia</translation>
    </message>
    <message>
      <source>Jobs waiting</source>
      <translation>Zlecenia w kolejce</translation>
    </message>
    <message>
      <source>Jobs; press Enter to show their packshots</source>
      <translation>Zlecenia; Enter pokazuje ich packshoty</translation>
    </message>
    <message>
      <source>Judge the products of a file of yours</source>
      <translation>Oceń produkty z własnego pliku</translation>
    </message>
    <message>
      <source>Judge what the service or your jobs name</source>
      <translation>Oceń to, co podają usługa lub Twoje zlecenia</translation>
    </message>
    <message>
      <source>Keep holding</source>
      <translation>Wstrzymuj dalej</translation>
    </message>
    <message>
      <source>Keep name and colour of the chosen one</source>
      <translation>Zachowaj nazwę i kolor wybranego</translation>
    </message>
    <message>
      <source>Keep the note; it is sent with a decision</source>
      <translation>Zachowaj notatkę; zostanie wysłana z decyzją</translation>
    </message>
    <message>
      <source>Keep the zoom</source>
      <translation>Zachowaj powiększenie</translation>
    </message>
    <message>
      <source>Keep this id at the top of the list</source>
      <translation>Trzymaj ten id na górze listy</translation>
    </message>
    <message>
      <source>Keep this view as {number}</source>
      <translation>Zachowaj ten widok jako {number}</translation>
    </message>
    <message>
      <source>Keep zoom and place from picture to picture</source>
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
      <source>Key for {service}, for this session only:</source>
      <translation>Klucz do {service}, tylko na tę sesję:</translation>
    </message>
    <message>
      <source>Key for {service}, kept in the system's keyring:</source>
      <translation>Klucz do {service}, trzymany w systemowym pęku kluczy:</translation>
    </message>
    <message>
      <source>Key not accepted: sending is paused</source>
      <translation>Klucz nieprzyjęty: wysyłanie wstrzymane</translation>
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
      <source>Keys</source>
      <translation>Klawisze</translation>
    </message>
    <message>
      <source>Keys as in another program, to begin with</source>
      <translation>Na początek klawisze jak w innym programie</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Język</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Większe</translation>
    </message>
    <message numerus="yes">
      <source>Launch %n images, credits unknown</source>
      <translation>
        <numerusform>Uruchom %Ln obraz, kredyty nieznane</numerusform>
        <numerusform>Uruchom %Ln obrazy, kredyty nieznane</numerusform>
        <numerusform>Uruchom %Ln obrazów, kredyty nieznane</numerusform>
      </translation>
    </message>
    <message>
      <source>Launch a job for each of many products</source>
      <translation>Uruchom zlecenie dla każdego z wielu produktów</translation>
    </message>
    <message>
      <source>Launch the jobs of these rejected packshots once more</source>
      <translation>Uruchom jeszcze raz zlecenia tych odrzuconych packshotów</translation>
    </message>
    <message>
      <source>Launch: {images} for about {credits} credits</source>
      <translation>Uruchom: {images} za około {credits} kredytów</translation>
    </message>
    <message>
      <source>Launch? - Qamera Review</source>
      <translation>Uruchomić? - Qamera Review</translation>
    </message>
    <message numerus="yes">
      <source>Launched: %n images</source>
      <translation>
        <numerusform>Uruchomiono: %Ln obraz</numerusform>
        <numerusform>Uruchomiono: %Ln obrazy</numerusform>
        <numerusform>Uruchomiono: %Ln obrazów</numerusform>
      </translation>
    </message>
    <message>
      <source>Launch…</source>
      <translation>Uruchom…</translation>
    </message>
    <message>
      <source>Learn the five keys</source>
      <translation>Naucz się pięciu klawiszy</translation>
    </message>
    <message>
      <source>Leave only the first of each group, or show all again</source>
      <translation>Zostaw tylko pierwszy z każdej grupy albo pokaż znów wszystkie</translation>
    </message>
    <message>
      <source>Leave only the first of the group, or show all of it again</source>
      <translation>Zostaw tylko pierwszy z grupy albo pokaż ją znów całą</translation>
    </message>
    <message>
      <source>Leaves as soon as the limit allows</source>
      <translation>Odejdzie, gdy tylko limit pozwoli</translation>
    </message>
    <message numerus="yes">
      <source>Leaves in %n s</source>
      <translation>
        <numerusform>Odejdzie za %Ln s</numerusform>
        <numerusform>Odejdzie za %Ln s</numerusform>
        <numerusform>Odejdzie za %Ln s</numerusform>
      </translation>
    </message>
    <message>
      <source>Leaves when the connection is back</source>
      <translation>Wyjdzie, gdy wróci połączenie</translation>
    </message>
    <message>
      <source>Leaves when you send it</source>
      <translation>Odejdzie, gdy ją wyślesz</translation>
    </message>
    <message>
      <source>Ledger of jobs - Qamera Review</source>
      <translation>Rejestr zleceń - Qamera Review</translation>
    </message>
    <message>
      <source>Ledger of jobs…</source>
      <translation>Rejestr zleceń…</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Jasny</translation>
    </message>
    <message>
      <source>Light or dark surroundings, both neutral grey</source>
      <translation>Jasne lub ciemne otoczenie, oba neutralnie szare</translation>
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
      <source>List of the service</source>
      <translation>Lista usługi</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Wczytywanie</translation>
    </message>
    <message>
      <source>Loading…</source>
      <translation>Wczytywanie…</translation>
    </message>
    <message>
      <source>Look further down</source>
      <translation>Patrz niżej</translation>
    </message>
    <message>
      <source>Look further left</source>
      <translation>Patrz bardziej w lewo</translation>
    </message>
    <message>
      <source>Look further right</source>
      <translation>Patrz bardziej w prawo</translation>
    </message>
    <message>
      <source>Look further up</source>
      <translation>Patrz wyżej</translation>
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
      <source>Made</source>
      <translation>Powstał</translation>
    </message>
    <message>
      <source>Made anew with the parameters of the rejected ones.</source>
      <translation>Zrobione na nowo z parametrami odrzuconych.</translation>
    </message>
    <message>
      <source>Made with the work of others:</source>
      <translation>Powstał dzięki pracy innych:</translation>
    </message>
    <message numerus="yes">
      <source>Make %n anew…</source>
      <translation>
        <numerusform>Zrób %Ln na nowo…</numerusform>
        <numerusform>Zrób %Ln na nowo…</numerusform>
        <numerusform>Zrób %Ln na nowo…</numerusform>
      </translation>
    </message>
    <message>
      <source>Make rejected anew…</source>
      <translation>Zrób odrzucone na nowo…</translation>
    </message>
    <message>
      <source>Make the tiles or the picture larger</source>
      <translation>Powiększ kafelki lub obraz</translation>
    </message>
    <message>
      <source>Make the tiles or the picture smaller</source>
      <translation>Zmniejsz kafelki lub obraz</translation>
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
      <source>Mark or unmark</source>
      <translation>Oznacz lub odznacz</translation>
    </message>
    <message>
      <source>Marked</source>
      <translation>Oznaczony</translation>
    </message>
    <message>
      <source>Marked: {what}</source>
      <translation>Oznaczono: {what}</translation>
    </message>
    <message>
      <source>Mean the next picture</source>
      <translation>Następny obraz</translation>
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
      <source>More makes scrolling back smoother.</source>
      <translation>Więcej pamięci to płynniejsze przewijanie wstecz.</translation>
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
      <source>Neutral, white, black or checkered surroundings</source>
      <translation>Neutralne, białe, czarne lub kratkowane otoczenie</translation>
    </message>
    <message>
      <source>New here? Five keys are all you need, and a minute to learn them.</source>
      <translation>Pierwszy raz? Wystarczy pięć klawiszy i minuta, aby je poznać.</translation>
    </message>
    <message>
      <source>New in the list of {time}: {found} packshots, {asked} were asked for.</source>
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
      <source>New, not yet in order</source>
      <translation>Nowe, jeszcze nieuporządkowane</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Od najnowszych</translation>
    </message>
    <message>
      <source>Next group</source>
      <translation>Następna grupa</translation>
    </message>
    <message>
      <source>Next in the comparison</source>
      <translation>Następny w porównaniu</translation>
    </message>
    <message>
      <source>Next product without approval</source>
      <translation>Następny produkt bez zatwierdzonego</translation>
    </message>
    <message>
      <source>No API key</source>
      <translation>Brak klucza API</translation>
    </message>
    <message>
      <source>No approved packshots</source>
      <translation>Brak zatwierdzonych packshotów</translation>
    </message>
    <message numerus="yes">
      <source>No finished picture: %n</source>
      <translation>
        <numerusform>Bez gotowego obrazu: %Ln</numerusform>
        <numerusform>Bez gotowego obrazu: %Ln</numerusform>
        <numerusform>Bez gotowego obrazu: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>No groups</source>
      <translation>Bez grup</translation>
    </message>
    <message>
      <source>No job was launched yet</source>
      <translation>Nie uruchomiono jeszcze zlecenia</translation>
    </message>
    <message>
      <source>No jobs yet</source>
      <translation>Nie ma jeszcze zleceń</translation>
    </message>
    <message>
      <source>No key for the chosen action</source>
      <translation>Żadnego klawisza dla wybranej czynności</translation>
    </message>
    <message>
      <source>No key has been entered.</source>
      <translation>Nie wprowadzono klucza.</translation>
    </message>
    <message>
      <source>No key is in use.</source>
      <translation>Żaden klucz nie jest w użyciu.</translation>
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
      <source>No view is kept under {number}: {key} keeps this one</source>
      <translation>Pod {number} nie zachowano widoku: {key} zachowuje ten</translation>
    </message>
    <message>
      <source>No, thanks</source>
      <translation>Nie, dziękuję</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Brak</translation>
    </message>
    <message>
      <source>None of these is rejected and of a job of this program</source>
      <translation>Żaden z nich nie jest odrzucony i ze zlecenia tego programu</translation>
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
      <source>Not all of your keys could be used: {problems}.</source>
      <translation>Nie wszystkich twoich klawiszy można było użyć: {problems}.</translation>
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
      <source>Note taken away</source>
      <translation>Notatka usunięta</translation>
    </message>
    <message>
      <source>Note written</source>
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
      <source>Nothing answers at {host}.</source>
      <translation>{host} nie odpowiada.</translation>
    </message>
    <message>
      <source>Nothing changed</source>
      <translation>Nic się nie zmieniło</translation>
    </message>
    <message>
      <source>Nothing fits these letters</source>
      <translation>Nic nie pasuje do tych liter</translation>
    </message>
    <message>
      <source>Nothing here</source>
      <translation>Nic tu nie ma</translation>
    </message>
    <message>
      <source>Nothing here is marked</source>
      <translation>Nic tu nie jest oznaczone</translation>
    </message>
    <message>
      <source>Nothing here was refused</source>
      <translation>Nic tutaj nie było odrzucone przez usługę</translation>
    </message>
    <message>
      <source>Nothing is changed</source>
      <translation>Nic się nie zmieni</translation>
    </message>
    <message>
      <source>Nothing is held</source>
      <translation>Nic nie jest wstrzymane</translation>
    </message>
    <message>
      <source>Nothing is lost; sending goes on when the disk can be written to.</source>
      <translation>Nic nie zginęło; wysyłanie ruszy, gdy da się pisać na dysku.</translation>
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
      <source>Nothing to make anew: no job of this program made rejected ones of these.</source>
      <translation>Nie ma czego robić na nowo: żadne zlecenie tego programu nie dało odrzuconych spośród tych.</translation>
    </message>
    <message>
      <source>Nothing waits</source>
      <translation>Nic nie czeka</translation>
    </message>
    <message>
      <source>Nothing waits and nothing was refused.</source>
      <translation>Nic nie czeka i nic nie zostało odrzucone.</translation>
    </message>
    <message>
      <source>Nothing waits.</source>
      <translation>Nic nie czeka.</translation>
    </message>
    <message>
      <source>Nothing was charged. Ask for fewer images or buy credits.</source>
      <translation>Niczego nie pobrano. Zamów mniej obrazów albo dokup kredyty.</translation>
    </message>
    <message>
      <source>Nothing was made. Press Continue later.</source>
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
      <source>Of the size that the system uses.</source>
      <translation>Względem rozmiaru, którego używa system.</translation>
    </message>
    <message>
      <source>Of this session; known to this machine only</source>
      <translation>Z tej sesji; wie o tym tylko ten komputer</translation>
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
      <source>On its way now</source>
      <translation>Właśnie w drodze</translation>
    </message>
    <message>
      <source>One job a row, each with what it will probably cost</source>
      <translation>W każdym wierszu jedno zlecenie i jego przypuszczalny koszt</translation>
    </message>
    <message>
      <source>One of the created packshots has no usable id.</source>
      <translation>Jeden z utworzonych packshotów nie ma użytecznego id.</translation>
    </message>
    <message>
      <source>One product a line. After it, if wanted: preset, scenery, model, images, separated by a semicolon, a comma or a tab. What is left out is taken from the form.</source>
      <translation>Jeden produkt w wierszu. Potem, jeśli trzeba: preset, sceneria, model, obrazy, oddzielone średnikiem, przecinkiem lub tabulatorem. Co pominięto, jest brane z formularza.</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>Połączono</translation>
    </message>
    <message>
      <source>Only 2000 lines are read at once.</source>
      <translation>Naraz czytanych jest tylko 2000 wierszy.</translation>
    </message>
    <message>
      <source>Only a note</source>
      <translation>Tylko notatka</translation>
    </message>
    <message>
      <source>Only a part of the answer came.</source>
      <translation>Dotarła tylko część odpowiedzi.</translation>
    </message>
    <message>
      <source>Only a part of this picture has arrived.</source>
      <translation>Pobrano tylko część tego obrazu.</translation>
    </message>
    <message>
      <source>Only approved packshots are listed now; choose the whole list for all.</source>
      <translation>Teraz są tu tylko zatwierdzone packshoty; wybierz całą listę, aby widzieć wszystkie.</translation>
    </message>
    <message>
      <source>Only rejected</source>
      <translation>Tylko odrzucone</translation>
    </message>
    <message>
      <source>Only the first 1000 characters are searched for</source>
      <translation>Szukanych jest tylko pierwszych 1000 znaków</translation>
    </message>
    <message>
      <source>Only the packshots of the chosen job</source>
      <translation>Tylko packshoty wybranego zlecenia</translation>
    </message>
    <message>
      <source>Only the packshots of the chosen products</source>
      <translation>Tylko packshoty wybranych produktów</translation>
    </message>
    <message>
      <source>Only these decisions are listed</source>
      <translation>Lista zawiera tylko te decyzje</translation>
    </message>
    <message>
      <source>Only these products are listed</source>
      <translation>Lista zawiera tylko te produkty</translation>
    </message>
    <message>
      <source>Only what was seen is approved</source>
      <translation>Zatwierdza się tylko to, co było widać</translation>
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
      <source>Open a CSV of your products, or launch a job.</source>
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
      <source>Open another account, or add one</source>
      <translation>Otwórz inne konto albo dodaj nowe</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Otwórz w przeglądarce</translation>
    </message>
    <message>
      <source>Open the panel that launches a job</source>
      <translation>Otwórz panel, który uruchamia zlecenie</translation>
    </message>
    <message>
      <source>Opening the last known list…</source>
      <translation>Otwieranie ostatniej znanej listy…</translation>
    </message>
    <message>
      <source>Opens with made-up packshots; nothing leaves this computer</source>
      <translation>Otwiera się ze zmyślonymi packshotami; nic nie opuszcza tego komputera</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Pomarańczowy</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Kolejność</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Inne</translation>
    </message>
    <message numerus="yes">
      <source>Others use this key too: %n requests a minute are ours.</source>
      <translation>
        <numerusform>Tego klucza używają też inni: nasze jest %Ln żądanie na minutę.</numerusform>
        <numerusform>Tego klucza używają też inni: nasze są %Ln żądania na minutę.</numerusform>
        <numerusform>Tego klucza używają też inni: naszych jest %Ln żądań na minutę.</numerusform>
      </translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Skrzynka nadawcza</translation>
    </message>
    <message>
      <source>Outbox - Qamera Review</source>
      <translation>Skrzynka nadawcza - Qamera Review</translation>
    </message>
    <message>
      <source>Outcome unknown - Qamera Review</source>
      <translation>Wynik nieznany - Qamera Review</translation>
    </message>
    <message>
      <source>Over the day's limit of {cap} credits by {over}. The limit is in the preferences.</source>
      <translation>Przekracza dzienny limit {cap} kredytów o {over}. Limit jest w ustawieniach.</translation>
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
      <source>Packshots of {time}</source>
      <translation>Packshoty z {time}</translation>
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
      <source>Paused</source>
      <translation>Wstrzymano</translation>
    </message>
    <message>
      <source>Paused by the service</source>
      <translation>Wstrzymane przez serwis</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Obraz</translation>
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
      <source>Pictures are shown in the colours of the profile {name}.</source>
      <translation>Obrazy są wyświetlane w kolorach profilu {name}.</translation>
    </message>
    <message>
      <source>Pictures are shown in the colours of this monitor: {name}.</source>
      <translation>Obrazy są wyświetlane w kolorach tego monitora: {name}.</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Różowy</translation>
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
      <source>Preset</source>
      <translation>Preset</translation>
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
      <source>Press a key here</source>
      <translation>Naciśnij tu klawisz</translation>
    </message>
    <message>
      <source>Press {generate} to generate some, or {refresh} to ask again.</source>
      <translation>Naciśnij {generate}, aby je zamówić, albo {refresh}, aby zapytać ponownie.</translation>
    </message>
    <message>
      <source>Press {key} to ask again.</source>
      <translation>Naciśnij {key}, aby zapytać ponownie.</translation>
    </message>
    <message>
      <source>Press {key} to enter one. What was seen before is shown without a key.</source>
      <translation>Naciśnij {key}, aby go wprowadzić. Co było widać wcześniej, widać i bez klucza.</translation>
    </message>
    <message>
      <source>Press {key} to show all.</source>
      <translation>Naciśnij {key}, aby pokazać wszystko.</translation>
    </message>
    <message>
      <source>Previous group</source>
      <translation>Poprzednia grupa</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Product; preset; scenery; model; images. Only the product is needed</source>
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
      <source>Products, one a line</source>
      <translation>Produkty, po jednym w wierszu</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Postęp</translation>
    </message>
    <message>
      <source>Proof ground</source>
      <translation>Tło próbne</translation>
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
      <source>Put together what is called the same but for a number</source>
      <translation>Zbierz razem to, co nazywa się tak samo poza numerem</translation>
    </message>
    <message>
      <source>Put together what one job made</source>
      <translation>Zbierz razem to, co powstało w jednym zleceniu</translation>
    </message>
    <message>
      <source>Put together what shows the same product</source>
      <translation>Zbierz razem to, co przedstawia ten sam produkt</translation>
    </message>
    <message>
      <source>Put together what was made on one day</source>
      <translation>Zbierz razem to, co powstało jednego dnia</translation>
    </message>
    <message>
      <source>Qamera Review</source>
      <translation>Qamera Review</translation>
    </message>
    <message>
      <source>Qamera Review - demo with made-up packshots</source>
      <translation>Qamera Review - demo z wymyślonymi packshotami</translation>
    </message>
    <message>
      <source>Qamera Review closed before the answer came.</source>
      <translation>Program Qamera Review został zamknięty, zanim nadeszła odpowiedź.</translation>
    </message>
    <message>
      <source>Qamera Review is already open, but does not answer</source>
      <translation>Qamera Review jest już otwarty, ale nie odpowiada</translation>
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
      <source>Quit</source>
      <translation>Zakończ</translation>
    </message>
    <message>
      <source>Reason given: {reason}</source>
      <translation>Nadano powód: {reason}</translation>
    </message>
    <message>
      <source>Reason taken: {reason}</source>
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
      <source>Reasons: {reasons}</source>
      <translation>Powody: {reasons}</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Ponów</translation>
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
    <message>
      <source>Reject</source>
      <translation>Odrzuć</translation>
    </message>
    <message>
      <source>Reject (the service archives it)</source>
      <translation>Odrzuć (usługa archiwizuje)</translation>
    </message>
    <message>
      <source>Reject (the service archives it) and go on</source>
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
      <source>Reject without going on</source>
      <translation>Odrzuć bez przechodzenia dalej</translation>
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
      <source>Rejected: {what}</source>
      <translation>Odrzucono: {what}</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Uwaga</translation>
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
      <source>Reset settings</source>
      <translation>Przywróć ustawienia</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Przegląd</translation>
    </message>
    <message>
      <source>Reviews AI-made product photos by keyboard. Free software under the MIT licence: use, change and share it; there is no warranty.</source>
      <translation>Przegląda klawiaturą zdjęcia produktów zrobione przez AI. Wolne oprogramowanie na licencji MIT: używaj, zmieniaj i dziel się nim; bez gwarancji.</translation>
    </message>
    <message>
      <source>Ring once when a job is done</source>
      <translation>Zadzwoń raz, gdy zlecenie jest gotowe</translation>
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
      <source>Save the diagnostics</source>
      <translation>Zapisz diagnostykę</translation>
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
      <source>Save what was decided when, on which picture, and what the service answered</source>
      <translation>Zapisz, co kiedy zdecydowano, o jakim obrazie, i co odpowiedziała usługa</translation>
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
      <source>Search, or is:pending after:7d … ( {key} )</source>
      <translation>Szukaj, także is:pending after:7d … ( {key} )</translation>
    </message>
    <message>
      <source>Search, or the title of a new product</source>
      <translation>Szukaj lub wpisz nazwę nowego produktu</translation>
    </message>
    <message>
      <source>See the packshots of your Qamera account, approve, reject or archive them by single keys, and order new ones.</source>
      <translation>Oglądaj packshoty swojego konta Qamera, zatwierdzaj, odrzucaj i archiwizuj je pojedynczymi klawiszami i zamawiaj nowe.</translation>
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
      <source>Select all in the view</source>
      <translation>Zaznacz wszystko w widoku</translation>
    </message>
    <message>
      <source>Select all that shows of the group</source>
      <translation>Zaznacz wszystko, co widać z grupy</translation>
    </message>
    <message>
      <source>Select down</source>
      <translation>Zaznacz w dół</translation>
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
      <source>Select the marked</source>
      <translation>Zaznacz oznaczone</translation>
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
      <source>Select two to four packshots to compare them</source>
      <translation>Zaznacz od dwóch do czterech packshotów, aby je porównać</translation>
    </message>
    <message>
      <source>Select up</source>
      <translation>Zaznacz w górę</translation>
    </message>
    <message>
      <source>Select what is marked in the view</source>
      <translation>Zaznacz, co w widoku jest oznaczone</translation>
    </message>
    <message>
      <source>Select what is not selected in the view</source>
      <translation>Zaznacz, co nie jest zaznaczone w widoku</translation>
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
      <source>Send again</source>
      <translation>Wyślij ponownie</translation>
    </message>
    <message>
      <source>Send again ({cost})</source>
      <translation>Wyślij ponownie ({cost})</translation>
    </message>
    <message>
      <source>Send all held now</source>
      <translation>Wyślij teraz wszystkie wstrzymane</translation>
    </message>
    <message>
      <source>Send at once</source>
      <translation>Wysyłaj od razu</translation>
    </message>
    <message>
      <source>Send now</source>
      <translation>Wyślij teraz</translation>
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
      <source>Send the selected refused decisions once more</source>
      <translation>Wyślij zaznaczone odrzucone decyzje jeszcze raz</translation>
    </message>
    <message>
      <source>Send what is held without waiting</source>
      <translation>Wyślij wstrzymane bez czekania</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Wysyłanie</translation>
    </message>
    <message>
      <source>Sending slows down by itself.</source>
      <translation>Wysyłanie zwalnia samo.</translation>
    </message>
    <message>
      <source>Sending…</source>
      <translation>Wysyłanie…</translation>
    </message>
    <message numerus="yes">
      <source>Sending… %n more jobs wait.</source>
      <translation>
        <numerusform>Wysyłanie… Czeka jeszcze %Ln zlecenie.</numerusform>
        <numerusform>Wysyłanie… Czekają jeszcze %Ln zlecenia.</numerusform>
        <numerusform>Wysyłanie… Czeka jeszcze %Ln zleceń.</numerusform>
      </translation>
    </message>
    <message>
      <source>Sends these jobs; they cost credits</source>
      <translation>Wysyła te zlecenia; kosztują kredyty</translation>
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
      <source>Service has a fault</source>
      <translation>Usługa ma awarię</translation>
    </message>
    <message>
      <source>Set apart; marks stay until they are taken away</source>
      <translation>Odłożone; oznaczenia zostają, aż je zdejmiesz</translation>
    </message>
    <message>
      <source>Set of keys</source>
      <translation>Zestaw klawiszy</translation>
    </message>
    <message>
      <source>Shift with the key stays, whatever is set here.</source>
      <translation>Shift z klawiszem pozostaje na miejscu, cokolwiek tu ustawiono.</translation>
    </message>
    <message>
      <source>Short guide</source>
      <translation>Krótki przewodnik</translation>
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
      <source>Show one at a time in the same place; Tab changes it</source>
      <translation>Pokazuj po jednym w tym samym miejscu; Tab zmienia</translation>
    </message>
    <message>
      <source>Show one picture large, and go back</source>
      <translation>Pokaż jeden obraz w dużym rozmiarze i wróć</translation>
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
      <source>Show the next product that has no approved packshot</source>
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
      <source>Show: {facet} (with Ctrl: as well)</source>
      <translation>Pokaż: {facet} (z Ctrl: także)</translation>
    </message>
    <message>
      <source>Shows one page of what can be set</source>
      <translation>Pokazuje jedną stronę ustawień</translation>
    </message>
    <message>
      <source>Shows what it costs; nothing is sent before you confirm</source>
      <translation>Pokazuje koszt; nic nie jest wysyłane przed potwierdzeniem</translation>
    </message>
    <message>
      <source>Sign-off</source>
      <translation>Odbiór</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Podpis</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Pomiń</translation>
    </message>
    <message>
      <source>Small pictures that need not be loaded again. What is over is removed.</source>
      <translation>Małe obrazy, których nie trzeba wczytywać ponownie. Nadmiar jest usuwany.</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Mniejsze</translation>
    </message>
    <message>
      <source>Some files cannot be written</source>
      <translation>Nie można zapisać niektórych plików</translation>
    </message>
    <message>
      <source>Some settings could not be used: {each}.</source>
      <translation>Niektórych ustawień nie można było użyć: {each}.</translation>
    </message>
    <message>
      <source>Somebody else has approved it meanwhile.</source>
      <translation>Ktoś inny w międzyczasie to zatwierdził.</translation>
    </message>
    <message>
      <source>Somebody else has archived it meanwhile.</source>
      <translation>Ktoś inny w międzyczasie to zarchiwizował.</translation>
    </message>
    <message>
      <source>Somebody else has rejected it meanwhile.</source>
      <translation>Ktoś inny w międzyczasie to odrzucił.</translation>
    </message>
    <message>
      <source>Somebody else has taken back what was decided about it.</source>
      <translation>Ktoś inny cofnął to, co o tym postanowiono.</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Coś poszło nie tak</translation>
    </message>
    <message>
      <source>Start with</source>
      <translation>Na początku pokaż</translation>
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
      <source>Stopped by you.</source>
      <translation>Zatrzymane przez ciebie.</translation>
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
      <source>Take back</source>
      <translation>Cofnij tę decyzję</translation>
    </message>
    <message>
      <source>Take back the last act as a whole</source>
      <translation>Cofnij ostatnie działanie w całości</translation>
    </message>
    <message>
      <source>Take back what was said of these, if not sent</source>
      <translation>Cofnij, co o nich postanowiono, jeśli niewysłane</translation>
    </message>
    <message>
      <source>Take it out of the keyring; what waits stays here</source>
      <translation>Usuń go z magazynu kluczy; to, co czeka, zostaje tutaj</translation>
    </message>
    <message>
      <source>Take it over</source>
      <translation>Przejmij</translation>
    </message>
    <message>
      <source>Take its keys away</source>
      <translation>Odbierz klawisze</translation>
    </message>
    <message>
      <source>Take off the list</source>
      <translation>Usuń z listy</translation>
    </message>
    <message>
      <source>Take the lines from a file</source>
      <translation>Weź wiersze z pliku</translation>
    </message>
    <message>
      <source>Take the selected decisions back; they will not be sent</source>
      <translation>Cofnij zaznaczone decyzje; nie zostaną wysłane</translation>
    </message>
    <message>
      <source>Take this notice away</source>
      <translation>Usuń to powiadomienie</translation>
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation>Cofnięto: {what}</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Rozmiar tekstu</translation>
    </message>
    <message>
      <source>That is all you need. Nothing of this was sent. Press {key} for every key.</source>
      <translation>To wszystko, czego potrzeba. Nic z tego nie wysłano. {key} pokazuje wszystkie klawisze.</translation>
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
      <source>The API key does not allow this</source>
      <translation>Klucz API na to nie pozwala</translation>
    </message>
    <message>
      <source>The API key is not accepted</source>
      <translation>Klucz API nie jest przyjmowany</translation>
    </message>
    <message>
      <source>The address must hold no user name, query or fragment.</source>
      <translation>Adres nie może zawierać nazwy użytkownika, zapytania ani fragmentu.</translation>
    </message>
    <message>
      <source>The address must start with https:// and name a host.</source>
      <translation>Adres musi zaczynać się od https:// i podawać host.</translation>
    </message>
    <message>
      <source>The answer to the job for {product} ({count} images, sent at {time}) was lost: {why}

It may have been made and charged, so it is never sent again by itself.</source>
      <translation>Odpowiedź na zlecenie dla {product} ({count} obrazów, wysłane o {time}) zaginęła: {why}

Mogło zostać wykonane i opłacone, więc samo nigdy nie zostanie wysłane ponownie.</translation>
    </message>
    <message>
      <source>The answer was not understood</source>
      <translation>Odpowiedź była niezrozumiała</translation>
    </message>
    <message>
      <source>The bar above filters by state, / searches in names and ids. A decided tile stays where it is until you press T or change the filter.</source>
      <translation>Pasek u góry filtruje według stanu, / szuka w nazwach i identyfikatorach. Rozstrzygnięty kafelek zostaje na miejscu, aż naciśniesz T albo zmienisz filtr.</translation>
    </message>
    <message>
      <source>The bright frame is the focus: a key acts on that tile, or on all selected ones. A approves, R rejects, E archives, and the next tile comes up. Space selects, Shift with the arrows selects more.</source>
      <translation>Jasna ramka to miejsce działania: klawisz dotyczy tego kafelka albo wszystkich zaznaczonych. A zatwierdza, R odrzuca, E archiwizuje i pojawia się następny. Spacja zaznacza, Shift ze strzałkami zaznacza więcej.</translation>
    </message>
    <message>
      <source>The chosen action has the keys of the set again</source>
      <translation>Wybrana czynność ma znów klawisze z zestawu</translation>
    </message>
    <message>
      <source>The connection broke</source>
      <translation>Połączenie zostało przerwane</translation>
    </message>
    <message>
      <source>The connection is not safe</source>
      <translation>Połączenie nie jest bezpieczne</translation>
    </message>
    <message>
      <source>The connection was closed.</source>
      <translation>Połączenie zostało zamknięte.</translation>
    </message>
    <message>
      <source>The count must be 1 to 1000.</source>
      <translation>Liczba musi być od 1 do 1000.</translation>
    </message>
    <message>
      <source>The damaged file is kept as {name}.</source>
      <translation>Uszkodzony plik zachowano jako {name}.</translation>
    </message>
    <message>
      <source>The data folder cannot be used</source>
      <translation>Nie można użyć folderu danych</translation>
    </message>
    <message>
      <source>The day's limit of credits is reached</source>
      <translation>Osiągnięto dzienny limit kredytów</translation>
    </message>
    <message>
      <source>The demo did not start</source>
      <translation>Demo nie uruchomiło się</translation>
    </message>
    <message>
      <source>The demo has made-up packshots; it needs no account and no network.</source>
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
      <source>The first four pages as they were at first; keys, reasons and accounts stay</source>
      <translation>Pierwsze cztery strony jak na początku; klawisze, powody i konta zostają</translation>
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
      <source>The history was not saved: {why}.</source>
      <translation>Historia nie została zapisana: {why}.</translation>
    </message>
    <message>
      <source>The key is used for this session only and not stored.</source>
      <translation>Klucz jest używany tylko w tej sesji i nie jest przechowywany.</translation>
    </message>
    <message>
      <source>The last known list was damaged</source>
      <translation>Ostatnia znana lista była uszkodzona</translation>
    </message>
    <message>
      <source>The lesson of the first start again</source>
      <translation>Lekcja z pierwszego uruchomienia jeszcze raz</translation>
    </message>
    <message>
      <source>The lesson stays in the Help menu</source>
      <translation>Lekcja pozostaje w menu Pomoc</translation>
    </message>
    <message>
      <source>The limit is in the preferences.</source>
      <translation>Limit jest w ustawieniach.</translation>
    </message>
    <message>
      <source>The line along the top of its window</source>
      <translation>Linia wzdłuż górnej krawędzi jego okna</translation>
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
      <source>The list could not be had</source>
      <translation>Nie udało się pobrać listy</translation>
    </message>
    <message>
      <source>The list should hold {announced} packshots but has {items}.</source>
      <translation>Lista powinna zawierać packshotów: {announced}, a zawiera: {items}.</translation>
    </message>
    <message>
      <source>The lock of this data folder is damaged</source>
      <translation>Blokada tego folderu danych jest uszkodzona</translation>
    </message>
    <message>
      <source>The name {host} is not known here; is this computer online?</source>
      <translation>Nazwa {host} nie jest tu znana; czy komputer jest w sieci?</translation>
    </message>
    <message>
      <source>The newer list has no new packshots: it was probably not made.</source>
      <translation>Na nowszej liście nie ma nowych packshotów: zlecenia prawdopodobnie nie wykonano.</translation>
    </message>
    <message>
      <source>The newest first, each with how far it is</source>
      <translation>Najnowsze najpierw, przy każdym jego postęp</translation>
    </message>
    <message>
      <source>The nine that were there at first</source>
      <translation>Dziewięć powodów, które były na początku</translation>
    </message>
    <message numerus="yes">
      <source>The opposite decided: %n</source>
      <translation>
        <numerusform>Zdecydowano odwrotnie: %Ln</numerusform>
        <numerusform>Zdecydowano odwrotnie: %Ln</numerusform>
        <numerusform>Zdecydowano odwrotnie: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>The outbox (Ctrl+Shift+O) says why, and sends it again or forgets it.</source>
      <translation>Skrzynka nadawcza (Ctrl+Shift+O) mówi dlaczego i wysyła ponownie albo zapomina.</translation>
    </message>
    <message numerus="yes">
      <source>The outbox file lacks its last %n changes.</source>
      <translation>
        <numerusform>W pliku skrzynki nadawczej brakuje ostatniej zmiany.</numerusform>
        <numerusform>W pliku skrzynki nadawczej brakuje ostatnich %Ln zmian.</numerusform>
        <numerusform>W pliku skrzynki nadawczej brakuje ostatnich %Ln zmian.</numerusform>
      </translation>
    </message>
    <message>
      <source>The outbox file was deleted and was written again; no unsent decision is lost.</source>
      <translation>Plik skrzynki nadawczej został usunięty i zapisany ponownie; żadna niewysłana decyzja nie przepadła.</translation>
    </message>
    <message>
      <source>The outbox was damaged.</source>
      <translation>Skrzynka nadawcza była uszkodzona.</translation>
    </message>
    <message>
      <source>The outbox's file was damaged and was written anew; no decision is lost.</source>
      <translation>Plik skrzynki nadawczej był uszkodzony i został zapisany od nowa; żadna decyzja nie zginęła.</translation>
    </message>
    <message>
      <source>The picture at its own address</source>
      <translation>Obraz pod własnym adresem</translation>
    </message>
    <message>
      <source>The picture could not be loaded</source>
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
      <source>The picture is broken</source>
      <translation>Obraz jest uszkodzony</translation>
    </message>
    <message>
      <source>The picture is cut off.</source>
      <translation>Obraz jest ucięty.</translation>
    </message>
    <message>
      <source>The picture is damaged.</source>
      <translation>Obraz jest uszkodzony.</translation>
    </message>
    <message>
      <source>The picture is missing</source>
      <translation>Obrazu brakuje</translation>
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
      <source>The pressed key is one more for the chosen action</source>
      <translation>Naciśnięty klawisz to kolejny dla wybranej czynności</translation>
    </message>
    <message>
      <source>The price is learned from the first answer.</source>
      <translation>Cena będzie znana z pierwszej odpowiedzi.</translation>
    </message>
    <message>
      <source>The product id is required.</source>
      <translation>Identyfikator produktu jest wymagany.</translation>
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
      <source>The proxy of this network does not lead to {host}.</source>
      <translation>Serwer proxy tej sieci nie prowadzi do {host}.</translation>
    </message>
    <message>
      <source>The quotation mark before “{part}” is not closed</source>
      <translation>Cudzysłów przed „{part}” nie jest zamknięty</translation>
    </message>
    <message>
      <source>The report could not be written</source>
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
      <source>The service asked for a pause. Sending goes on at {time}.</source>
      <translation>Serwis poprosił o przerwę. Wysyłanie zostanie wznowione o {time}.</translation>
    </message>
    <message>
      <source>The service cannot be reached</source>
      <translation>Usługa jest nieosiągalna</translation>
    </message>
    <message>
      <source>The service cannot clear a vote: afterwards only the opposite helps.</source>
      <translation>Usługa nie może usunąć głosu: potem pomaga tylko odwrotny.</translation>
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
      <source>The service did not accept the request</source>
      <translation>Usługa nie przyjęła żądania</translation>
    </message>
    <message>
      <source>The service did not answer as expected</source>
      <translation>Usługa nie odpowiedziała, jak oczekiwano</translation>
    </message>
    <message>
      <source>The service does not know this</source>
      <translation>Usługa tego nie zna</translation>
    </message>
    <message>
      <source>The service has a fault</source>
      <translation>Usługa ma awarię</translation>
    </message>
    <message>
      <source>The service hasn't given an address for this picture yet.</source>
      <translation>Serwis nie podał jeszcze adresu tego zdjęcia.</translation>
    </message>
    <message>
      <source>The service is asked for it anew.</source>
      <translation>Usługa jest o nią pytana ponownie.</translation>
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
      <source>The service's address cannot be used.</source>
      <translation>Nie można użyć adresu usługi.</translation>
    </message>
    <message numerus="yes">
      <source>The service's list is empty now. %n packshots were in it before.</source>
      <translation>
        <numerusform>Lista serwisu jest teraz pusta. Wcześniej był na niej %Ln packshot.</numerusform>
        <numerusform>Lista serwisu jest teraz pusta. Wcześniej były na niej %Ln packshoty.</numerusform>
        <numerusform>Lista serwisu jest teraz pusta. Wcześniej było na niej %Ln packshotów.</numerusform>
      </translation>
    </message>
    <message>
      <source>The service's receipt doesn't match the job: check its packshots</source>
      <translation>Potwierdzenie z serwisu nie zgadza się ze zleceniem: sprawdź jego packshoty</translation>
    </message>
    <message>
      <source>The settings were not kept: {why}.</source>
      <translation>Ustawienia nie zostały zachowane: {why}.</translation>
    </message>
    <message>
      <source>The signs of the verdicts are this program's own, under its own licence.</source>
      <translation>Znaki decyzji są własne i objęte licencją programu.</translation>
    </message>
    <message>
      <source>The system names no profile for this monitor. Pictures are shown in sRGB.</source>
      <translation>System nie podaje profilu tego monitora. Obrazy są wyświetlane w sRGB.</translation>
    </message>
    <message>
      <source>The system's keyring does not answer</source>
      <translation>Systemowy pęk kluczy nie odpowiada</translation>
    </message>
    <message>
      <source>The system's keyring is locked</source>
      <translation>Systemowy pęk kluczy jest zablokowany</translation>
    </message>
    <message>
      <source>The system's keyring refused</source>
      <translation>Systemowy pęk kluczy odmówił</translation>
    </message>
    <message>
      <source>The two to four selected, or this and the next</source>
      <translation>Od dwóch do czterech zaznaczonych albo ten i następny</translation>
    </message>
    <message>
      <source>The usual reasons</source>
      <translation>Zwykłe powody</translation>
    </message>
    <message>
      <source>The window opens anew in another language; nothing is lost.</source>
      <translation>W innym języku okno otwiera się na nowo; nic nie ginie.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Motyw</translation>
    </message>
    <message>
      <source>There is no connection to {host}.</source>
      <translation>Brak połączenia z {host}.</translation>
    </message>
    <message>
      <source>There is no reason {number}</source>
      <translation>Nie ma powodu {number}</translation>
    </message>
    <message>
      <source>There is no state “{part}”: is: knows pending, approved, held…</source>
      <translation>Nie ma stanu „{part}”: is: zna pending, approved, held…</translation>
    </message>
    <message>
      <source>There is nothing to take back</source>
      <translation>Nie ma czego cofać</translation>
    </message>
    <message>
      <source>These packshots have different notes; what is written here replaces them.</source>
      <translation>Te packshoty mają różne notatki; zastąpi je to, co tu napisano.</translation>
    </message>
    <message>
      <source>They are kept in the file.</source>
      <translation>Pozostają w pliku.</translation>
    </message>
    <message>
      <source>They leave one after the other, within the limit of the service</source>
      <translation>Wychodzą jedna po drugiej, w granicach limitu usługi</translation>
    </message>
    <message>
      <source>This address cannot be used</source>
      <translation>Tego adresu nie można użyć</translation>
    </message>
    <message>
      <source>This cannot be used</source>
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
      <source>This file cannot be used</source>
      <translation>Tego pliku nie można użyć</translation>
    </message>
    <message>
      <source>This is no web address.</source>
      <translation>To nie jest adres internetowy.</translation>
    </message>
    <message>
      <source>This is not an API key</source>
      <translation>To nie jest klucz API</translation>
    </message>
    <message>
      <source>This is not the number that was asked for: have a look at them.</source>
      <translation>To nie jest zamówiona liczba: obejrzyj je.</translation>
    </message>
    <message>
      <source>This is the number that was asked for: it was probably made.</source>
      <translation>To jest zamówiona liczba: prawdopodobnie powstało.</translation>
    </message>
    <message>
      <source>This job cannot be launched</source>
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
      <source>This picture is too large to be shown.</source>
      <translation>Ten obraz jest za duży, aby go wyświetlić.</translation>
    </message>
    <message>
      <source>This system has no keyring service</source>
      <translation>Ten system nie ma pęku kluczy</translation>
    </message>
    <message>
      <source>Tidy</source>
      <translation>Uporządkuj</translation>
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
      <source>To be read</source>
      <translation>Do przeczytania</translation>
    </message>
    <message>
      <source>To be reviewed</source>
      <translation>Do przejrzenia</translation>
    </message>
    <message>
      <source>To look at, to calculate with, or for other programs</source>
      <translation>Do oglądania, do obliczeń albo dla innych programów</translation>
    </message>
    <message>
      <source>To the clipboard, as a picture</source>
      <translation>Do schowka, jako obraz</translation>
    </message>
    <message>
      <source>To the clipboard, as text</source>
      <translation>Do schowka, jako tekst</translation>
    </message>
    <message>
      <source>Too large</source>
      <translation>Za duży</translation>
    </message>
    <message numerus="yes">
      <source>Too long to be sent: %n</source>
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
      <source>Trust what you see</source>
      <translation>Ufaj temu, co widzisz</translation>
    </message>
    <message>
      <source>Try again…</source>
      <translation>Spróbuj ponownie…</translation>
    </message>
    <message>
      <source>Try it with the service, then keep it in the system's keyring</source>
      <translation>Sprawdź go w usłudze, potem zachowaj w systemowym magazynie kluczy</translation>
    </message>
    <message>
      <source>Try the demo</source>
      <translation>Wypróbuj demo</translation>
    </message>
    <message>
      <source>Try what the service refused once more</source>
      <translation>Wyślij jeszcze raz to, co usługa odrzuciła</translation>
    </message>
    <message>
      <source>Trying the key…</source>
      <translation>Sprawdzanie klucza…</translation>
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
      <source>Unknown status</source>
      <translation>Nieznany stan</translation>
    </message>
    <message>
      <source>Unlock it, or enter your API key; it is then used for this session only.</source>
      <translation>Odblokuj go albo wpisz klucz API; będzie użyty tylko w tej sesji.</translation>
    </message>
    <message>
      <source>Unmarked: {what}</source>
      <translation>Odznaczono: {what}</translation>
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
      <source>Until then a decision can be undone without a trace. Up to ten minutes.</source>
      <translation>Do tego czasu decyzję można cofnąć bez śladu. Do dziesięciu minut.</translation>
    </message>
    <message numerus="yes">
      <source>Up to %n could not be read.</source>
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
      <source>Update Qamera Review; the file was not touched.</source>
      <translation>Zaktualizuj Qamera Review; plik jest nietknięty.</translation>
    </message>
    <message>
      <source>Use this key</source>
      <translation>Użyj tego klucza</translation>
    </message>
    <message>
      <source>Version and licences</source>
      <translation>Wersja i licencje</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Widok</translation>
    </message>
    <message>
      <source>View options</source>
      <translation>Opcje widoku</translation>
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
      <source>Waits for a key that is accepted</source>
      <translation>Czeka na przyjęty klucz</translation>
    </message>
    <message>
      <source>Was</source>
      <translation>Było</translation>
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
      <source>What can be done about it</source>
      <translation>Co można z tym zrobić</translation>
    </message>
    <message>
      <source>What fits</source>
      <translation>Co pasuje</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Co się dzieje</translation>
    </message>
    <message>
      <source>What is compared</source>
      <translation>Co jest porównywane</translation>
    </message>
    <message>
      <source>What it is made of</source>
      <translation>Z czego się składa</translation>
    </message>
    <message>
      <source>What its digit says of a packshot; empty for none</source>
      <translation>Co jego cyfra mówi o packshocie; puste, jeśli nic</translation>
    </message>
    <message>
      <source>What jobs cost and what they yielded</source>
      <translation>Ile zlecenia kosztowały i co dały</translation>
    </message>
    <message>
      <source>What support needs to know, to be read first</source>
      <translation>Co musi wiedzieć pomoc, najpierw do przeczytania</translation>
    </message>
    <message>
      <source>What support will read</source>
      <translation>Co przeczyta pomoc</translation>
    </message>
    <message>
      <source>What the grid shows when the program opens.</source>
      <translation>Co pokazuje siatka po otwarciu programu.</translation>
    </message>
    <message>
      <source>What the report is about</source>
      <translation>O czym jest raport</translation>
    </message>
    <message>
      <source>What the tiles are put together by</source>
      <translation>Według czego kafelki są grupowane</translation>
    </message>
    <message>
      <source>What the title of the window calls it</source>
      <translation>Tak nazywa je tytuł okna</translation>
    </message>
    <message>
      <source>What waits, what was refused, and why</source>
      <translation>Co czeka, co odrzucono i dlaczego</translation>
    </message>
    <message>
      <source>What was set is kept already</source>
      <translation>To, co ustawiono, jest już zachowane</translation>
    </message>
    <message>
      <source>What you decide is listed here until the service has taken it.</source>
      <translation>To, co zdecydujesz, jest tu, dopóki usługa tego nie przyjmie.</translation>
    </message>
    <message>
      <source>What you launch stands here, with how far it is.</source>
      <translation>Tu stoi to, co uruchomisz, wraz z postępem.</translation>
    </message>
    <message>
      <source>What you pressed last was not taken.</source>
      <translation>To, co zostało wciśnięte ostatnio, nie zostało przyjęte.</translation>
    </message>
    <message>
      <source>When something was refused</source>
      <translation>Gdy coś zostało odrzucone przez usługę</translation>
    </message>
    <message>
      <source>Which list the service is asked for</source>
      <translation>O którą listę pytana jest usługa</translation>
    </message>
    <message>
      <source>Which products have an approved packshot</source>
      <translation>Które produkty mają zatwierdzony packshot</translation>
    </message>
    <message>
      <source>Whole list</source>
      <translation>Cała lista</translation>
    </message>
    <message>
      <source>Will be</source>
      <translation>Będzie</translation>
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
      <source>With a block to sign</source>
      <translation>Z miejscem na podpis</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Bez nazwy</translation>
    </message>
    <message>
      <source>Words are searched in names and ids. Also: is: name: id: after: before: on: job: note: reason: and a minus before each for what is not so.</source>
      <translation>Słowa są szukane w nazwach i identyfikatorach. Także: is: name: id: after: before: on: job: note: reason: oraz minus przed każdym na to, czego ma nie być.</translation>
    </message>
    <message>
      <source>Write a note, sent as the verification result</source>
      <translation>Napisz notatkę, wysyłaną jako wynik weryfikacji</translation>
    </message>
    <message>
      <source>Written: {name}</source>
      <translation>Zapisano: {name}</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Żółty</translation>
    </message>
    <message>
      <source>Yes, do it</source>
      <translation>Tak, zrób to</translation>
    </message>
    <message>
      <source>Yield</source>
      <translation>Uzysk</translation>
    </message>
    <message>
      <source>Yield as bars</source>
      <translation>Uzysk na słupkach</translation>
    </message>
    <message>
      <source>Yield by</source>
      <translation>Uzysk według</translation>
    </message>
    <message>
      <source>Your decisions are kept and will be sent when the connection is back.</source>
      <translation>Twoje decyzje są zachowane i zostaną wysłane, gdy połączenie wróci.</translation>
    </message>
    <message>
      <source>Zoom and place are kept</source>
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
    <message numerus="yes">
      <source>already so: %n</source>
      <translation>
        <numerusform>już tak jest: %Ln</numerusform>
        <numerusform>już tak jest: %Ln</numerusform>
        <numerusform>już tak jest: %Ln</numerusform>
      </translation>
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
      <source>approved</source>
      <translation>zatwierdzone</translation>
    </message>
    <message>
      <source>archived</source>
      <translation>zarchiwizowane</translation>
    </message>
    <message>
      <source>being sent</source>
      <translation>wysyłana</translation>
    </message>
    <message>
      <source>black ground</source>
      <translation>czarne tło</translation>
    </message>
    <message>
      <source>checker ground</source>
      <translation>tło w kratkę</translation>
    </message>
    <message>
      <source>containing “{text}”</source>
      <translation>zawierające „{text}”</translation>
    </message>
    <message>
      <source>credits unknown</source>
      <translation>kredyty nieznane</translation>
    </message>
    <message>
      <source>damaged profile, shown as sRGB</source>
      <translation>uszkodzony profil, wyświetlany jako sRGB</translation>
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
      <source>given up on the way</source>
      <translation>porzucona po drodze</translation>
    </message>
    <message>
      <source>held, can be undone</source>
      <translation>wstrzymana, można cofnąć</translation>
    </message>
    <message>
      <source>http:// is allowed only for this machine itself: the key would travel readable.</source>
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
      <source>launched</source>
      <translation>uruchomione</translation>
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
      <source>neutral ground</source>
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
      <source>none on this machine</source>
      <translation>żadnych na tym komputerze</translation>
    </message>
    <message>
      <source>not approved, whole picture never seen: {what}</source>
      <translation>niezatwierdzone, całego obrazu nigdy nie było widać: {what}</translation>
    </message>
    <message>
      <source>not from here</source>
      <translation>nie stąd</translation>
    </message>
    <message>
      <source>not loaded</source>
      <translation>niewczytany</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>nie podano</translation>
    </message>
    <message>
      <source>of these with a note</source>
      <translation>z nich z notatką</translation>
    </message>
    <message>
      <source>only in the palette</source>
      <translation>tylko w palecie</translation>
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
      <source>rejected</source>
      <translation>odrzucone</translation>
    </message>
    <message>
      <source>remark</source>
      <translation>uwaga</translation>
    </message>
    <message>
      <source>replaced by a later word</source>
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
      <source>settled</source>
      <translation>rozstrzygnięte</translation>
    </message>
    <message>
      <source>small sample</source>
      <translation>mała próba</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>cofnięte</translation>
    </message>
    <message>
      <source>the file of keys cannot be read ({why}), the usual ones hold</source>
      <translation>pliku klawiszy nie można odczytać ({why}), obowiązują zwykłe</translation>
    </message>
    <message>
      <source>the service says {word}</source>
      <translation>usługa mówi: {word}</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>nieznane</translation>
    </message>
    <message>
      <source>waiting to be sent</source>
      <translation>czeka na wysłanie</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>czeka</translation>
    </message>
    <message>
      <source>white ground</source>
      <translation>białe tło</translation>
    </message>
    <message>
      <source>without a reason</source>
      <translation>bez powodu</translation>
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
      <source>{counts}. All sent at {time}.</source>
      <translation>{counts}. Wszystko wysłane o {time}.</translation>
    </message>
    <message>
      <source>{counts}. Offline: sending goes on when the connection is back.</source>
      <translation>{counts}. Bez połączenia: wysyłanie ruszy, gdy wróci.</translation>
    </message>
    <message>
      <source>{counts}. Sending is paused: a key is needed.</source>
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
      <source>{each} each, as the last job</source>
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
      <source>{folder} is of {owner}</source>
      <translation>{folder} należy do {owner}</translation>
    </message>
    <message>
      <source>{host} could not prove who it is.</source>
      <translation>{host}: nie udało się potwierdzić tożsamości.</translation>
    </message>
    <message>
      <source>{host} does not respond.</source>
      <translation>{host} nie reaguje.</translation>
    </message>
    <message>
      <source>{host} ended it before the answer was complete.</source>
      <translation>{host}: połączenie zakończono przed końcem odpowiedzi.</translation>
    </message>
    <message>
      <source>{host} ended it before the picture was complete.</source>
      <translation>{host}: połączenie zakończono przed końcem obrazu.</translation>
    </message>
    <message>
      <source>{host} gave no answer within {limit} seconds.</source>
      <translation>{host}: brak odpowiedzi w ciągu {limit} s.</translation>
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
      <source>{key} is a key of “{action}”</source>
      <translation>{key} jest klawiszem działania „{action}”</translation>
    </message>
    <message>
      <source>{key} is free</source>
      <translation>{key} jest wolny</translation>
    </message>
    <message>
      <source>{key} is the only key of “{action}”, which cannot be without one</source>
      <translation>{key} to jedyny klawisz działania „{action}”, które nie może go nie mieć</translation>
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
      <source>{name} is {told}, {used} is used</source>
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
      <source>{pace} a minute</source>
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
      <source>{spent} of {cap} are spent today, this needs {more} more.</source>
      <translation>Dziś wydano {spent} z {cap}, to wymaga jeszcze {more}.</translation>
    </message>
    <message>
      <source>{spent} of {cap} credits a day are spent.</source>
      <translation>Wydano {spent} z {cap} kredytów na dzień.</translation>
    </message>
    <message>
      <source>{status}, not sent yet</source>
      <translation>{status}, jeszcze niewysłane</translation>
    </message>
    <message>
      <source>{why} Send yours all the same, or discard it?</source>
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
      <source>“{action}” cannot be without a key</source>
      <translation>„{action}” nie może nie mieć klawisza</translation>
    </message>
    <message>
      <source>“{name}” has no such key ({why})</source>
      <translation>„{name}” nie ma takiego klawisza ({why})</translation>
    </message>
    <message>
      <source>“{name}” is no action</source>
      <translation>„{name}” to nie działanie</translation>
    </message>
    <message>
      <source>“{part}:” asks nothing here, and is searched for as it stands</source>
      <translation>„{part}:” o nic tu nie pyta i jest szukane dosłownie</translation>
    </message>
    <message>
      <source>“{part}:” waits for a value</source>
      <translation>„{part}:” czeka na wartość</translation>
    </message>
    <message>
      <source>“{part}” is no day: write 2026-03-01, today, or 7d</source>
      <translation>„{part}” to nie dzień: napisz 2026-03-01, today albo 7d</translation>
    </message>
  </context>
</TS>

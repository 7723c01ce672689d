<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!--
Glossary. One word for one thing; where a text reads badly, write the sentence anew.

packshot            packshot (masculine: zatwierdzony, odrzucony)
service             serwis
undecided           do oceny
approve, approved   zatwierdź, zatwierdzony
reject, rejected    odrzuć, odrzucony
archive, archived   archiwizuj, zarchiwizowany
generating, failed  w trakcie generowania, nieudany
pending, queue      oczekujące, kolejka
refused             nieprzyjęte (a decision that the service did not take)
needs attention     wymaga uwagi
undo, redo          cofnij, ponów
withdraw            wycofaj (a decision that was not sent)
reverse             odwróć decyzję (one that was sent)
job                 zlecenie
generate            generuj; regenerate: wygeneruj ponownie
flag                flaga, oflaguj
group               grupa; collapse, expand: zwiń, rozwiń
filter, saved view  filtr, zapisany widok
reason, note        powód, notatka
keyring             pęk kluczy
key of an action    skrót; API key: klucz API
-->
<TS version="2.1" language="pl" sourcelanguage="en">
  <context>
    <name>ui</name>
    <message>
      <source> (should be {rule}; {source})</source>
      <translation> (wymaganie: {rule}; {source})</translation>
    </message>
    <message>
      <source> or </source>
      <translation> lub </translation>
    </message>
    <message numerus="yes">
      <source>%n already sent</source>
      <translation>
        <numerusform>%Ln już wysłany</numerusform>
        <numerusform>%Ln już wysłane</numerusform>
        <numerusform>%Ln już wysłanych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n already were</source>
      <translation>
        <numerusform>bez zmian: %Ln</numerusform>
        <numerusform>bez zmian: %Ln</numerusform>
        <numerusform>bez zmian: %Ln</numerusform>
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
      <source>%n archived</source>
      <translation>
        <numerusform>%Ln zarchiwizowany</numerusform>
        <numerusform>%Ln zarchiwizowane</numerusform>
        <numerusform>%Ln zarchiwizowanych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n are about another picture than there is now.</source>
      <translation>
        <numerusform>%Ln dotyczy innego obrazu niż obecny.</numerusform>
        <numerusform>%Ln dotyczą innego obrazu niż obecny.</numerusform>
        <numerusform>%Ln dotyczy innego obrazu niż obecny.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes are not sent yet, and sending is not possible now.</source>
      <translation>
        <numerusform>Nie wysłano jeszcze %Ln zmiany, a teraz nie można jej wysłać.</numerusform>
        <numerusform>Nie wysłano jeszcze %Ln zmian, a teraz nie można ich wysłać.</numerusform>
        <numerusform>Nie wysłano jeszcze %Ln zmian, a teraz nie można ich wysłać.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes are not sent yet. Sending them takes about {time}.</source>
      <translation>
        <numerusform>Nie wysłano jeszcze %Ln zmiany. Wysłanie potrwa około {time}.</numerusform>
        <numerusform>Nie wysłano jeszcze %Ln zmian. Wysłanie potrwa około {time}.</numerusform>
        <numerusform>Nie wysłano jeszcze %Ln zmian. Wysłanie potrwa około {time}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes are pending. This will be sent:</source>
      <translation>
        <numerusform>Oczekuje %Ln zmiana. Do wysłania:</numerusform>
        <numerusform>Oczekują %Ln zmiany. Do wysłania:</numerusform>
        <numerusform>Oczekuje %Ln zmian. Do wysłania:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes need attention</source>
      <translation>
        <numerusform>%Ln zmiana wymaga uwagi</numerusform>
        <numerusform>%Ln zmiany wymagają uwagi</numerusform>
        <numerusform>%Ln zmian wymaga uwagi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes pending</source>
      <translation>
        <numerusform>%Ln zmiana oczekuje</numerusform>
        <numerusform>%Ln zmiany oczekują</numerusform>
        <numerusform>%Ln zmian oczekuje</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes refused</source>
      <translation>
        <numerusform>%Ln zmiana nieprzyjęta</numerusform>
        <numerusform>%Ln zmiany nieprzyjęte</numerusform>
        <numerusform>%Ln zmian nieprzyjętych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes waiting for you to send them ({key})</source>
      <translation>
        <numerusform>%Ln zmiana czeka, aż ją wyślesz ({key})</numerusform>
        <numerusform>%Ln zmiany czekają, aż je wyślesz ({key})</numerusform>
        <numerusform>%Ln zmian czeka, aż je wyślesz ({key})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes waiting to be sent</source>
      <translation>
        <numerusform>%Ln zmiana czeka na wysłanie</numerusform>
        <numerusform>%Ln zmiany czekają na wysłanie</numerusform>
        <numerusform>%Ln zmian czeka na wysłanie</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n characters too long</source>
      <translation>
        <numerusform>za długa o %Ln znak</numerusform>
        <numerusform>za długa o %Ln znaki</numerusform>
        <numerusform>za długa o %Ln znaków</numerusform>
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
      <source>%n collapsed groups</source>
      <translation>
        <numerusform>%Ln zwinięta grupa</numerusform>
        <numerusform>%Ln zwinięte grupy</numerusform>
        <numerusform>%Ln zwiniętych grup</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n couldn't be loaded.</source>
      <translation>
        <numerusform>Nie udało się wczytać %Ln.</numerusform>
        <numerusform>Nie udało się wczytać %Ln.</numerusform>
        <numerusform>Nie udało się wczytać %Ln.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n couldn't be read and are not included.</source>
      <translation>
        <numerusform>Nie udało się odczytać %Ln decyzji, więc nie ma jej w pliku.</numerusform>
        <numerusform>Nie udało się odczytać %Ln decyzji, więc nie ma ich w pliku.</numerusform>
        <numerusform>Nie udało się odczytać %Ln decyzji, więc nie ma ich w pliku.</numerusform>
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
      <translation>
        <numerusform>%Ln decyzja</numerusform>
        <numerusform>%Ln decyzje</numerusform>
        <numerusform>%Ln decyzji</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions are not sent yet, and sending is not possible now.</source>
      <translation>
        <numerusform>Nie wysłano jeszcze %Ln decyzji, a teraz nie można jej wysłać.</numerusform>
        <numerusform>Nie wysłano jeszcze %Ln decyzji, a teraz nie można ich wysłać.</numerusform>
        <numerusform>Nie wysłano jeszcze %Ln decyzji, a teraz nie można ich wysłać.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions are not sent yet. Sending them takes about {time}.</source>
      <translation>
        <numerusform>Nie wysłano jeszcze %Ln decyzji. Wysłanie potrwa około {time}.</numerusform>
        <numerusform>Nie wysłano jeszcze %Ln decyzji. Wysłanie potrwa około {time}.</numerusform>
        <numerusform>Nie wysłano jeszcze %Ln decyzji. Wysłanie potrwa około {time}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions are pending. This will be sent:</source>
      <translation>
        <numerusform>Oczekuje %Ln decyzja. Do wysłania:</numerusform>
        <numerusform>Oczekują %Ln decyzje. Do wysłania:</numerusform>
        <numerusform>Oczekuje %Ln decyzji. Do wysłania:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions are recorded.</source>
      <translation>
        <numerusform>Zapisano %Ln decyzję.</numerusform>
        <numerusform>Zapisano %Ln decyzje.</numerusform>
        <numerusform>Zapisano %Ln decyzji.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions in the lesson</source>
      <translation>
        <numerusform>%Ln decyzja w lekcji</numerusform>
        <numerusform>%Ln decyzje w lekcji</numerusform>
        <numerusform>%Ln decyzji w lekcji</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions in the queue couldn't be read.</source>
      <translation>
        <numerusform>Nie udało się odczytać %Ln decyzji z kolejki.</numerusform>
        <numerusform>Nie udało się odczytać %Ln decyzji z kolejki.</numerusform>
        <numerusform>Nie udało się odczytać %Ln decyzji z kolejki.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions need attention</source>
      <translation>
        <numerusform>%Ln decyzja wymaga uwagi</numerusform>
        <numerusform>%Ln decyzje wymagają uwagi</numerusform>
        <numerusform>%Ln decyzji wymaga uwagi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions need attention: their packshots changed after you decided.</source>
      <translation>
        <numerusform>%Ln decyzja wymaga uwagi: packshot zmienił się po jej podjęciu.</numerusform>
        <numerusform>%Ln decyzje wymagają uwagi: packshoty zmieniły się po ich podjęciu.</numerusform>
        <numerusform>%Ln decyzji wymaga uwagi: packshoty zmieniły się po ich podjęciu.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions pending</source>
      <translation>
        <numerusform>%Ln decyzja oczekuje</numerusform>
        <numerusform>%Ln decyzje oczekują</numerusform>
        <numerusform>%Ln decyzji oczekuje</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions refused</source>
      <translation>
        <numerusform>%Ln decyzja nieprzyjęta</numerusform>
        <numerusform>%Ln decyzje nieprzyjęte</numerusform>
        <numerusform>%Ln decyzji nieprzyjętych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions sent, not confirmed yet</source>
      <translation>
        <numerusform>%Ln decyzja wysłana, jeszcze niepotwierdzona</numerusform>
        <numerusform>%Ln decyzje wysłane, jeszcze niepotwierdzone</numerusform>
        <numerusform>%Ln decyzji wysłanych, jeszcze niepotwierdzonych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions waiting for you to send them ({key})</source>
      <translation>
        <numerusform>%Ln decyzja czeka, aż ją wyślesz ({key})</numerusform>
        <numerusform>%Ln decyzje czekają, aż je wyślesz ({key})</numerusform>
        <numerusform>%Ln decyzji czeka, aż je wyślesz ({key})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions waiting to be sent</source>
      <translation>
        <numerusform>%Ln decyzja czeka na wysłanie</numerusform>
        <numerusform>%Ln decyzje czekają na wysłanie</numerusform>
        <numerusform>%Ln decyzji czeka na wysłanie</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions were made with the key {old}. They are not sent until you confirm that the key {new} belongs to the same account.</source>
      <translation>
        <numerusform>%Ln decyzję podjęto przy użyciu klucza {old}. Nie zostanie wysłana, dopóki nie potwierdzisz, że klucz {new} należy do tego samego konta.</numerusform>
        <numerusform>%Ln decyzje podjęto przy użyciu klucza {old}. Nie zostaną wysłane, dopóki nie potwierdzisz, że klucz {new} należy do tego samego konta.</numerusform>
        <numerusform>%Ln decyzji podjęto przy użyciu klucza {old}. Nie zostaną wysłane, dopóki nie potwierdzisz, że klucz {new} należy do tego samego konta.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions were recovered.</source>
      <translation>
        <numerusform>Odzyskano %Ln decyzję.</numerusform>
        <numerusform>Odzyskano %Ln decyzje.</numerusform>
        <numerusform>Odzyskano %Ln decyzji.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries can't be read and are missing: {numbers}.</source>
      <translation>
        <numerusform>Nie można odczytać %Ln wpisu; brakuje nr {numbers}.</numerusform>
        <numerusform>Nie można odczytać %Ln wpisów; brakuje nr {numbers}.</numerusform>
        <numerusform>Nie można odczytać %Ln wpisów; brakuje nr {numbers}.</numerusform>
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
      <translation>
        <numerusform>%Ln plik w {folder}</numerusform>
        <numerusform>%Ln pliki w {folder}</numerusform>
        <numerusform>%Ln plików w {folder}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n flagged here</source>
      <translation>
        <numerusform>Oflagowane w tym widoku: %Ln</numerusform>
        <numerusform>Oflagowane w tym widoku: %Ln</numerusform>
        <numerusform>Oflagowane w tym widoku: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n guests: {verb}</source>
      <translation>
        <numerusform>%Ln gość: {verb}</numerusform>
        <numerusform>%Ln goście: {verb}</numerusform>
        <numerusform>%Ln gości: {verb}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n have changed since:</source>
      <translation>
        <numerusform>Od tego czasu zmienił się %Ln:</numerusform>
        <numerusform>Od tego czasu zmieniły się %Ln:</numerusform>
        <numerusform>Od tego czasu zmieniło się %Ln:</numerusform>
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
      <source>%n in collapsed groups</source>
      <translation>
        <numerusform>%Ln w zwiniętych grupach</numerusform>
        <numerusform>%Ln w zwiniętych grupach</numerusform>
        <numerusform>%Ln w zwiniętych grupach</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n in this view</source>
      <translation>
        <numerusform>%Ln w tym widoku</numerusform>
        <numerusform>%Ln w tym widoku</numerusform>
        <numerusform>%Ln w tym widoku</numerusform>
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
        <numerusform>%Ln zlecenie czeka w kolejce.</numerusform>
        <numerusform>%Ln zlecenia czekają w kolejce.</numerusform>
        <numerusform>%Ln zleceń czeka w kolejce.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keep their background</source>
      <translation>
        <numerusform>%Ln zachowuje swoje tło</numerusform>
        <numerusform>%Ln zachowują swoje tło</numerusform>
        <numerusform>%Ln zachowuje swoje tło</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines can't be used and are skipped.</source>
      <translation>
        <numerusform>%Ln wiersz jest nieprawidłowy i zostanie pominięty.</numerusform>
        <numerusform>%Ln wiersze są nieprawidłowe i zostaną pominięte.</numerusform>
        <numerusform>%Ln wierszy jest nieprawidłowych i zostanie pominiętych.</numerusform>
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
        <numerusform>%Ln wymaga uwagi</numerusform>
        <numerusform>%Ln wymagają uwagi</numerusform>
        <numerusform>%Ln wymaga uwagi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new at the end ({key})</source>
      <translation>
        <numerusform>%Ln nowy na końcu ({key})</numerusform>
        <numerusform>%Ln nowe na końcu ({key})</numerusform>
        <numerusform>%Ln nowych na końcu ({key})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new packshots at the end. Press {key} to sort them in.</source>
      <translation>
        <numerusform>%Ln nowy packshot na końcu. Naciśnij {key}, aby go ułożyć.</numerusform>
        <numerusform>%Ln nowe packshoty na końcu. Naciśnij {key}, aby je ułożyć.</numerusform>
        <numerusform>%Ln nowych packshotów na końcu. Naciśnij {key}, aby je ułożyć.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not measured yet</source>
      <translation>
        <numerusform>%Ln jeszcze niezmierzony</numerusform>
        <numerusform>%Ln jeszcze niezmierzone</numerusform>
        <numerusform>%Ln jeszcze niezmierzonych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not on this computer yet</source>
      <translation>
        <numerusform>%Ln nie ma jeszcze na tym komputerze</numerusform>
        <numerusform>%Ln nie ma jeszcze na tym komputerze</numerusform>
        <numerusform>%Ln nie ma jeszcze na tym komputerze</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them changed</source>
      <translation>
        <numerusform>%Ln z nich zmieniony</numerusform>
        <numerusform>%Ln z nich zmienione</numerusform>
        <numerusform>%Ln z nich zmienionych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them decided</source>
      <translation>
        <numerusform>%Ln z nich oceniony</numerusform>
        <numerusform>%Ln z nich ocenione</numerusform>
        <numerusform>%Ln z nich ocenionych</numerusform>
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
      <source>%n other copies</source>
      <translation>
        <numerusform>jeszcze %Ln kopia</numerusform>
        <numerusform>jeszcze %Ln kopie</numerusform>
        <numerusform>jeszcze %Ln kopii</numerusform>
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
      <source>%n packshots are missing in the service's new list.</source>
      <translation>
        <numerusform>Na nowej liście serwisu brakuje %Ln packshotu.</numerusform>
        <numerusform>Na nowej liście serwisu brakuje %Ln packshotów.</numerusform>
        <numerusform>Na nowej liście serwisu brakuje %Ln packshotów.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n packshots have left the view and are no longer shown here</source>
      <translation>
        <numerusform>%Ln packshot zniknął z widoku i nie jest już tu pokazywany</numerusform>
        <numerusform>%Ln packshoty zniknęły z widoku i nie są już tu pokazywane</numerusform>
        <numerusform>%Ln packshotów zniknęło z widoku i nie są już tu pokazywane</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n packshots in the service's list couldn't be read and are not shown.</source>
      <translation>
        <numerusform>Nie udało się odczytać %Ln packshotu z listy serwisu. Nie jest wyświetlany.</numerusform>
        <numerusform>Nie udało się odczytać %Ln packshotów z listy serwisu. Nie są wyświetlane.</numerusform>
        <numerusform>Nie udało się odczytać %Ln packshotów z listy serwisu. Nie są wyświetlane.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pending</source>
      <translation>
        <numerusform>%Ln oczekuje</numerusform>
        <numerusform>%Ln oczekują</numerusform>
        <numerusform>%Ln oczekuje</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures are as they were approved.</source>
      <translation>
        <numerusform>%Ln obraz jest taki, jak przy zatwierdzeniu.</numerusform>
        <numerusform>%Ln obrazy są takie, jak przy zatwierdzeniu.</numerusform>
        <numerusform>%Ln obrazów jest takich, jak przy zatwierdzeniu.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures weren't exported.</source>
      <translation>
        <numerusform>Nie wyeksportowano %Ln obrazu.</numerusform>
        <numerusform>Nie wyeksportowano %Ln obrazów.</numerusform>
        <numerusform>Nie wyeksportowano %Ln obrazów.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n products</source>
      <translation>
        <numerusform>%Ln produkt</numerusform>
        <numerusform>%Ln produkty</numerusform>
        <numerusform>%Ln produktów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n refused</source>
      <translation>
        <numerusform>%Ln nieprzyjęta</numerusform>
        <numerusform>%Ln nieprzyjęte</numerusform>
        <numerusform>%Ln nieprzyjętych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rejected</source>
      <translation>
        <numerusform>%Ln odrzucony</numerusform>
        <numerusform>%Ln odrzucone</numerusform>
        <numerusform>%Ln odrzuconych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n remain: disputed, not viewed by you yet, or no longer in the list.</source>
      <translation>
        <numerusform>Pozostaje %Ln: sporna, jeszcze przez Ciebie nieobejrzana albo spoza listy.</numerusform>
        <numerusform>Pozostają %Ln: sporne, jeszcze przez Ciebie nieobejrzane albo spoza listy.</numerusform>
        <numerusform>Pozostaje %Ln: spornych, jeszcze przez Ciebie nieobejrzanych albo spoza listy.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n saved jobs couldn't be read.</source>
      <translation>
        <numerusform>Nie udało się odczytać %Ln zapisanego zlecenia.</numerusform>
        <numerusform>Nie udało się odczytać %Ln zapisanych zleceń.</numerusform>
        <numerusform>Nie udało się odczytać %Ln zapisanych zleceń.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>%Ln zaznaczony</numerusform>
        <numerusform>%Ln zaznaczone</numerusform>
        <numerusform>%Ln zaznaczonych</numerusform>
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
      <source>%n stand out</source>
      <translation>
        <numerusform>%Ln odstaje</numerusform>
        <numerusform>%Ln odstają</numerusform>
        <numerusform>%Ln odstaje</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n steps can be undone</source>
      <translation>
        <numerusform>%Ln krok można cofnąć</numerusform>
        <numerusform>%Ln kroki można cofnąć</numerusform>
        <numerusform>%Ln kroków można cofnąć</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n steps done</source>
      <translation>
        <numerusform>%Ln krok wykonany</numerusform>
        <numerusform>%Ln kroki wykonane</numerusform>
        <numerusform>%Ln kroków wykonanych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions accepted. They are sent like your own decisions.</source>
      <translation>
        <numerusform>Przyjęto %Ln propozycję. Zostanie wysłana jak twoja własna decyzja.</numerusform>
        <numerusform>Przyjęto %Ln propozycje. Zostaną wysłane jak twoje własne decyzje.</numerusform>
        <numerusform>Przyjęto %Ln propozycji. Zostaną wysłane jak twoje własne decyzje.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions from {guest}</source>
      <translation>
        <numerusform>%Ln propozycja od: {guest}</numerusform>
        <numerusform>%Ln propozycje od: {guest}</numerusform>
        <numerusform>%Ln propozycji od: {guest}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tied with it and stay undecided</source>
      <translation>
        <numerusform>%Ln jest równie dobry i pozostaje do oceny</numerusform>
        <numerusform>%Ln są równie dobre i pozostają do oceny</numerusform>
        <numerusform>%Ln jest równie dobrych i pozostaje do oceny</numerusform>
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
      <source>%n to review in all</source>
      <translation>
        <numerusform>łącznie %Ln do oceny</numerusform>
        <numerusform>łącznie %Ln do oceny</numerusform>
        <numerusform>łącznie %Ln do oceny</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to review of {total}</source>
      <translation>
        <numerusform>%Ln z {total} do oceny</numerusform>
        <numerusform>%Ln z {total} do oceny</numerusform>
        <numerusform>%Ln z {total} do oceny</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for you to send them ({key})</source>
      <translation>
        <numerusform>%Ln czeka, aż ją wyślesz ({key})</numerusform>
        <numerusform>%Ln czekają, aż je wyślesz ({key})</numerusform>
        <numerusform>%Ln czeka, aż je wyślesz ({key})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to be sent</source>
      <translation>
        <numerusform>%Ln czeka na wysłanie</numerusform>
        <numerusform>%Ln czekają na wysłanie</numerusform>
        <numerusform>%Ln czeka na wysłanie</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a finished picture</source>
      <translation>
        <numerusform>%Ln bez gotowego obrazu</numerusform>
        <numerusform>%Ln bez gotowego obrazu</numerusform>
        <numerusform>%Ln bez gotowego obrazu</numerusform>
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
      <source>1 of 5. Press an arrow key or click a picture. Keys act on the packshot in the frame.</source>
      <translation>1 z 5. Naciśnij strzałkę albo kliknij obraz. Klawisze działają na packshot w ramce.</translation>
    </message>
    <message>
      <source>2 of 5. Press {key} to approve the packshot in the frame.</source>
      <translation>2 z 5. Naciśnij {key}, aby zatwierdzić packshot w ramce.</translation>
    </message>
    <message>
      <source>3 of 5. Press {key} to reject the packshot in the frame.</source>
      <translation>3 z 5. Naciśnij {key}, aby odrzucić packshot w ramce.</translation>
    </message>
    <message>
      <source>4 of 5. Press {key} to archive one.</source>
      <translation>4 z 5. Naciśnij {key}, aby jeden zarchiwizować.</translation>
    </message>
    <message>
      <source>5 of 5. Press {key} to undo the last decision.</source>
      <translation>5 z 5. Naciśnij {key}, aby cofnąć ostatnią decyzję.</translation>
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
      <source>A duel needs at least two packshots that are not rejected or archived.</source>
      <translation>Do pojedynku potrzeba co najmniej dwóch packshotów, które nie są odrzucone ani zarchiwizowane.</translation>
    </message>
    <message>
      <source>A file of Qamera Review couldn't be read</source>
      <translation>Nie udało się odczytać pliku programu Qamera Review</translation>
    </message>
    <message>
      <source>A folder for each product</source>
      <translation>Osobny folder dla każdego produktu</translation>
    </message>
    <message>
      <source>A larger cache makes scrolling back smoother.</source>
      <translation>Większa pamięć podręczna zapewnia płynniejsze przewijanie wstecz.</translation>
    </message>
    <message>
      <source>A network portal or proxy may have answered instead of the service.</source>
      <translation>Zamiast serwisu mógł odpowiedzieć portal sieciowy lub serwer proxy.</translation>
    </message>
    <message>
      <source>A new list is being loaded.</source>
      <translation>Trwa wczytywanie nowej listy.</translation>
    </message>
    <message>
      <source>A profile checks a picture against a shop's rules as of the date shown. The shop itself may decide otherwise. Results appear in the details and in reports.</source>
      <translation>Profil sprawdza, czy obraz spełnia wymagania sklepu z podanego dnia. Sam sklep może zdecydować inaczej. Wyniki są widoczne w szczegółach i raportach.</translation>
    </message>
    <message>
      <source>A short guide and all shortcuts</source>
      <translation>Krótki przewodnik i wszystkie skróty</translation>
    </message>
    <message>
      <source>A small sign on each tile with a finding</source>
      <translation>Mały znak na każdym kafelku, na którym coś wykryto</translation>
    </message>
    <message>
      <source>AI label</source>
      <translation>Oznaczenie AI</translation>
    </message>
    <message>
      <source>AI label: {label}</source>
      <translation>Oznaczenie AI: {label}</translation>
    </message>
    <message>
      <source>AI pictures need a label in the file</source>
      <translation>obrazy AI wymagają oznaczenia w pliku</translation>
    </message>
    <message>
      <source>API key</source>
      <translation>Klucz API</translation>
    </message>
    <message>
      <source>API key - Qamera Review</source>
      <translation>Klucz API – Qamera Review</translation>
    </message>
    <message>
      <source>API key for {service}, for this session only:</source>
      <translation>Klucz API do {service}, tylko na tę sesję:</translation>
    </message>
    <message>
      <source>API key for {service}, stored in the system keyring:</source>
      <translation>Klucz API do {service}, przechowywany w systemowym pęku kluczy:</translation>
    </message>
    <message>
      <source>API key not accepted. Sending is paused</source>
      <translation>Klucz API nieprzyjęty. Wysyłanie wstrzymane</translation>
    </message>
    <message>
      <source>API key…</source>
      <translation>Klucz API…</translation>
    </message>
    <message>
      <source>About</source>
      <translation>O programie</translation>
    </message>
    <message>
      <source>About - Qamera Review</source>
      <translation>O programie – Qamera Review</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Przyjmij</translation>
    </message>
    <message>
      <source>Accept all</source>
      <translation>Przyjmij wszystkie</translation>
    </message>
    <message numerus="yes">
      <source>Accept all %n</source>
      <translation>
        <numerusform>Przyjmij %Ln</numerusform>
        <numerusform>Przyjmij wszystkie %Ln</numerusform>
        <numerusform>Przyjmij wszystkie %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Accept selected</source>
      <translation>Przyjmij zaznaczone</translation>
    </message>
    <message numerus="yes">
      <source>Accept the %n others</source>
      <translation>
        <numerusform>Przyjmij %Ln pozostałą</numerusform>
        <numerusform>Przyjmij %Ln pozostałe</numerusform>
        <numerusform>Przyjmij %Ln pozostałych</numerusform>
      </translation>
    </message>
    <message>
      <source>Accept what guests suggest</source>
      <translation>Przyjmij propozycję gości</translation>
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
      <translation>Konta – Qamera Review</translation>
    </message>
    <message>
      <source>Accounts recovered from their data folders: {names}.</source>
      <translation>Odtworzono konta z ich folderów danych: {names}.</translation>
    </message>
    <message>
      <source>Accounts…</source>
      <translation>Konta…</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Trafność</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Polecenie</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Polecenia</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Polecenia i ich skróty</translation>
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
      <source>Add a new account with this name and address</source>
      <translation>Dodaj nowe konto o tej nazwie i adresie</translation>
    </message>
    <message>
      <source>Add a profile from a TOML file</source>
      <translation>Dodaj profil z pliku TOML</translation>
    </message>
    <message>
      <source>Add a signature block</source>
      <translation>Dodaj miejsce na podpis</translation>
    </message>
    <message>
      <source>Add as new</source>
      <translation>Dodaj jako nowe</translation>
    </message>
    <message>
      <source>Add or remove the reason that the checks suggest</source>
      <translation>Dodaj lub usuń powód, który podpowiadają kontrole</translation>
    </message>
    <message>
      <source>Add or remove the reason “{words}”</source>
      <translation>Dodaj lub usuń powód „{words}”</translation>
    </message>
    <message>
      <source>Add the pressed key to this action</source>
      <translation>Przypisz naciśnięty skrót do tego polecenia</translation>
    </message>
    <message>
      <source>Add the tile to the selection or take it out</source>
      <translation>Dodaj kafelek do zaznaczenia lub go z niego usuń</translation>
    </message>
    <message>
      <source>Added to the waiting jobs.</source>
      <translation>Dodano do kolejki zleceń.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adres</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Po</translation>
    </message>
    <message>
      <source>After sending you can only reverse it.</source>
      <translation>Po wysłaniu decyzję można tylko odwrócić.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Wszystkie</translation>
    </message>
    <message numerus="yes">
      <source>All %n approved packshots</source>
      <translation>
        <numerusform>Zatwierdzony packshot (%Ln)</numerusform>
        <numerusform>Wszystkie zatwierdzone packshoty (%Ln)</numerusform>
        <numerusform>Wszystkie zatwierdzone packshoty (%Ln)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n packshots of this view</source>
      <translation>
        <numerusform>Packshot tego widoku (%Ln)</numerusform>
        <numerusform>Wszystkie packshoty tego widoku (%Ln)</numerusform>
        <numerusform>Wszystkie packshoty tego widoku (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>All are shown already</source>
      <translation>Wszystkie są już pokazane</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>Wszystkie skróty</translation>
    </message>
    <message>
      <source>All saved</source>
      <translation>Wszystko wysłane</translation>
    </message>
    <message>
      <source>All settings</source>
      <translation>Wszystkie ustawienia</translation>
    </message>
    <message>
      <source>All settings were reset to their defaults.</source>
      <translation>Obowiązują ustawienia domyślne.</translation>
    </message>
    <message>
      <source>All, without groups</source>
      <translation>Wszystkie, bez grup</translation>
    </message>
    <message>
      <source>Already approved in this product: {names}. The service's photo sessions use the picture that was approved last.</source>
      <translation>Już zatwierdzone w tym produkcie: {names}. Sesje zdjęciowe serwisu korzystają z ostatnio zatwierdzonego zdjęcia.</translation>
    </message>
    <message>
      <source>Already sent, so it can't be undone: {names}</source>
      <translation>Już wysłano, więc nie można tego cofnąć: {names}</translation>
    </message>
    <message>
      <source>An API key is one line like mk_live_&lt;id&gt;.&lt;secret&gt;.</source>
      <translation>Klucz API to jeden wiersz w postaci mk_live_&lt;id&gt;.&lt;secret&gt;.</translation>
    </message>
    <message>
      <source>An ICC profile that was made for your monitor</source>
      <translation>Profil ICC przygotowany dla twojego monitora</translation>
    </message>
    <message>
      <source>An account needs a name.</source>
      <translation>Podaj nazwę konta.</translation>
    </message>
    <message>
      <source>An action, a setting, a product or a packshot</source>
      <translation>Polecenie, ustawienie, produkt lub packshot</translation>
    </message>
    <message>
      <source>An export to {folder} is unfinished: {written} of {total} files.</source>
      <translation>Eksport do {folder} nie został ukończony: {written} z {total} plików.</translation>
    </message>
    <message>
      <source>Another Qamera Review uses this data folder</source>
      <translation>Inny program Qamera Review używa tego folderu danych</translation>
    </message>
    <message>
      <source>Another account already has this name.</source>
      <translation>Inne konto ma już tę nazwę.</translation>
    </message>
    <message>
      <source>Another program is using a data file</source>
      <translation>Inny program używa pliku danych</translation>
    </message>
    <message>
      <source>Another report is being saved. Try again when it's done.</source>
      <translation>Trwa zapis innego raportu. Spróbuj ponownie po jego zakończeniu.</translation>
    </message>
    <message>
      <source>Answer lost. Press Enter to decide</source>
      <translation>Odpowiedź nie dotarła. Naciśnij Enter, aby zdecydować</translation>
    </message>
    <message>
      <source>Apply the filter and sort order again</source>
      <translation>Zastosuj ponownie filtr i kolejność</translation>
    </message>
    <message>
      <source>Approval</source>
      <translation>Zatwierdzenie</translation>
    </message>
    <message>
      <source>Approval rate</source>
      <translation>Odsetek zatwierdzonych</translation>
    </message>
    <message>
      <source>Approval rate as bars</source>
      <translation>Wykres słupkowy odsetka zatwierdzonych</translation>
    </message>
    <message>
      <source>Approval rate by</source>
      <translation>Odsetek zatwierdzonych według</translation>
    </message>
    <message>
      <source>Approval record</source>
      <translation>Rejestr zatwierdzeń</translation>
    </message>
    <message>
      <source>Approval record - Qamera Review</source>
      <translation>Rejestr zatwierdzeń – Qamera Review</translation>
    </message>
    <message>
      <source>Approval record…</source>
      <translation>Rejestr zatwierdzeń…</translation>
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
    <message>
      <source>Approve again</source>
      <translation>Zatwierdź ponownie</translation>
    </message>
    <message numerus="yes">
      <source>Approve all %n</source>
      <translation>
        <numerusform>Zatwierdź mimo to</numerusform>
        <numerusform>Zatwierdź wszystkie (%Ln)</numerusform>
        <numerusform>Zatwierdź wszystkie (%Ln)</numerusform>
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
      <translation>Zatwierdź i zostań. W porównaniu: zatwierdź ten i odrzuć pozostałe</translation>
    </message>
    <message>
      <source>Approve it instead</source>
      <translation>Zatwierdź go jednak</translation>
    </message>
    <message>
      <source>Approve or reject packshots first</source>
      <translation>Najpierw zatwierdź lub odrzuć packshoty</translation>
    </message>
    <message numerus="yes">
      <source>Approve the %n others</source>
      <translation>
        <numerusform>Zatwierdź pozostały</numerusform>
        <numerusform>Zatwierdź pozostałe (%Ln)</numerusform>
        <numerusform>Zatwierdź pozostałe (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>Approve this one as well</source>
      <translation>Zatwierdź także ten</translation>
    </message>
    <message numerus="yes">
      <source>Approve this one too and reject %n undecided</source>
      <translation>
        <numerusform>Zatwierdź także ten i odrzuć %Ln do oceny</numerusform>
        <numerusform>Zatwierdź także ten i odrzuć %Ln do oceny</numerusform>
        <numerusform>Zatwierdź także ten i odrzuć %Ln do oceny</numerusform>
      </translation>
    </message>
    <message>
      <source>Approve this one, leave the rest undecided, and go to the next product</source>
      <translation>Zatwierdź ten, pozostałe zostaw do oceny i przejdź do następnego produktu</translation>
    </message>
    <message>
      <source>Approve this one, reject the undecided rest of its product, and go to the next product</source>
      <translation>Zatwierdź ten, odrzuć pozostałe do oceny w tym produkcie i przejdź do następnego produktu</translation>
    </message>
    <message numerus="yes">
      <source>Approve {seen} of {total}? The %n you haven't seen will be left out.</source>
      <translation>
        <numerusform>Zatwierdzić {seen} z {total}? Nieobejrzany packshot (%Ln) zostanie pominięty.</numerusform>
        <numerusform>Zatwierdzić {seen} z {total}? Nieobejrzane packshoty (%Ln) zostaną pominięte.</numerusform>
        <numerusform>Zatwierdzić {seen} z {total}? Nieobejrzane packshoty (%Ln) zostaną pominięte.</numerusform>
      </translation>
    </message>
    <message>
      <source>Approve, leave the rest</source>
      <translation>Zatwierdź, resztę zostaw</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Zatwierdzone</translation>
    </message>
    <message>
      <source>Approved</source>
      <comment>one packshot</comment>
      <translation>Zatwierdzony</translation>
    </message>
    <message>
      <source>Approved anyway</source>
      <translation>Mimo to zatwierdzone</translation>
    </message>
    <message>
      <source>Approved by preset</source>
      <translation>Zatwierdzone według presetu</translation>
    </message>
    <message>
      <source>Approved only</source>
      <translation>Tylko zatwierdzone</translation>
    </message>
    <message>
      <source>Approved share</source>
      <translation>Udział zatwierdzonych</translation>
    </message>
    <message>
      <source>Approved: {approved}, rejected: {rejected}, undecided: {undecided}.</source>
      <translation>Zatwierdzone: {approved}, odrzucone: {rejected}, do oceny: {undecided}.</translation>
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
        <numerusform>Archiwizuj mimo to</numerusform>
        <numerusform>Archiwizuj wszystkie (%Ln)</numerusform>
        <numerusform>Archiwizuj wszystkie (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>Archive and go to the next</source>
      <translation>Archiwizuj i przejdź do następnego</translation>
    </message>
    <message>
      <source>Archive and stay</source>
      <translation>Archiwizuj i zostań</translation>
    </message>
    <message>
      <source>Archive it instead</source>
      <translation>Archiwizuj go jednak</translation>
    </message>
    <message numerus="yes">
      <source>Archive the %n others</source>
      <translation>
        <numerusform>Archiwizuj pozostały</numerusform>
        <numerusform>Archiwizuj pozostałe (%Ln)</numerusform>
        <numerusform>Archiwizuj pozostałe (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Zarchiwizowane</translation>
    </message>
    <message>
      <source>Archived</source>
      <comment>one packshot</comment>
      <translation>Zarchiwizowany</translation>
    </message>
    <message>
      <source>Archived: {what}</source>
      <translation>Zarchiwizowano: {what}</translation>
    </message>
    <message>
      <source>Arrow keys move the focus. Enter goes into the product</source>
      <translation>Strzałki przenoszą fokus. Enter otwiera produkt</translation>
    </message>
    <message>
      <source>Arrow keys move the focus; shortcuts act on the focused packshot or on the selection</source>
      <translation>Strzałki przenoszą fokus; skróty działają na packshot z fokusem lub na zaznaczone packshoty</translation>
    </message>
    <message>
      <source>As CSV or JSON</source>
      <translation>Jako CSV lub JSON</translation>
    </message>
    <message>
      <source>As I left it</source>
      <translation>Ostatnio używany widok</translation>
    </message>
    <message>
      <source>As you got it from the service: mk_live_, an ID, a dot and a secret</source>
      <translation>W postaci otrzymanej z serwisu: mk_live_, ID, kropka i sekret</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>Pytaj</translation>
    </message>
    <message>
      <source>Ask for a JPEG, PNG or WebP.</source>
      <translation>Poproś o plik JPEG, PNG lub WebP.</translation>
    </message>
    <message>
      <source>Ask for a key with this permission, or enter another key.</source>
      <translation>Poproś o klucz z tym uprawnieniem lub wprowadź inny klucz.</translation>
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
      <source>Attach the reply to an email</source>
      <translation>Dołącz odpowiedź do e-maila</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Wstecz</translation>
    </message>
    <message>
      <source>Back to the pictures</source>
      <translation>Wróć do zdjęć</translation>
    </message>
    <message>
      <source>Back to where it was aligned</source>
      <translation>Wróć do dopasowanego położenia</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>Tło</translation>
    </message>
    <message>
      <source>Background color</source>
      <translation>Kolor tła</translation>
    </message>
    <message>
      <source>Background {value}</source>
      <translation>Tło {value}</translation>
    </message>
    <message>
      <source>Background {value}, median {median}</source>
      <translation>Tło {value}, mediana {median}</translation>
    </message>
    <message>
      <source>Baseline {value}</source>
      <translation>Linia podstawy {value}</translation>
    </message>
    <message>
      <source>Baseline {value}, median {median}</source>
      <translation>Linia podstawy {value}, mediana {median}</translation>
    </message>
    <message>
      <source>Batch, order, reservation</source>
      <translation>Partia, zamówienie, rezerwacja</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Przed</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>Czarne</translation>
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
      <source>Board of products</source>
      <translation>Tablica produktów</translation>
    </message>
    <message>
      <source>Brightens pictures until their even, light backgrounds are white. Their colors shift with them</source>
      <translation>Rozjaśnia obrazy, aż ich równe, jasne tła staną się białe. Zmienia to też ich kolory</translation>
    </message>
    <message>
      <source>Built with:</source>
      <translation>Wykorzystane składniki:</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Według nazwy</translation>
    </message>
    <message>
      <source>Calculate it again from what is approved now</source>
      <translation>Oblicz ją ponownie z tego, co jest teraz zatwierdzone</translation>
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
      <source>Canceled. Nothing was saved.</source>
      <translation>Anulowano. Niczego nie zapisano.</translation>
    </message>
    <message>
      <source>Centering</source>
      <translation>Wyśrodkowanie</translation>
    </message>
    <message>
      <source>Change your mind</source>
      <translation>Zmiana decyzji</translation>
    </message>
    <message>
      <source>Changes are saved already</source>
      <translation>Zmiany są już zapisane</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Kontrola</translation>
    </message>
    <message>
      <source>Check that the folder exists and that you may write to it.</source>
      <translation>Sprawdź, czy folder istnieje i czy masz prawo do zapisu.</translation>
    </message>
    <message>
      <source>Check the date of this computer and the network's certificate. Nothing was sent.</source>
      <translation>Sprawdź datę na tym komputerze i certyfikat sieci. Niczego nie wysłano.</translation>
    </message>
    <message>
      <source>Check the disk and the permissions of the folder.</source>
      <translation>Sprawdź dysk i uprawnienia do folderu.</translation>
    </message>
    <message>
      <source>Check the pictures</source>
      <translation>Sprawdź obrazy</translation>
    </message>
    <message>
      <source>Check the products in a file</source>
      <translation>Sprawdź produkty z pliku</translation>
    </message>
    <message>
      <source>Check the products of the service or of your jobs</source>
      <translation>Sprawdź produkty z serwisu lub z twoich zleceń</translation>
    </message>
    <message>
      <source>Checking the key…</source>
      <translation>Sprawdzanie klucza…</translation>
    </message>
    <message>
      <source>Checking this record</source>
      <translation>Sprawdzanie rejestru</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>Kontrole</translation>
    </message>
    <message>
      <source>Checks measure pictures on this computer and never decide. Q draws what was measured. They see the background's color, the product's outline, whether it touches the edge, blur over the whole product, a rim around a cut-out, and copies of a picture. They can't see whether it is your product, its right side, or its text. A white product on white, a scene or a gradient has no outline to measure: then they say once that they can't tell, and why. Shift+Q silences a check that is wrong here.</source>
      <translation>Kontrole mierzą obrazy na tym komputerze i nigdy nie decydują. Q rysuje, co zmierzono. Widzą kolor tła, obrys produktu, czy dotyka krawędzi, nieostrość całego produktu, obwódkę po wycięciu i kopie obrazu. Nie widzą, czy to twój produkt, czy jest pokazany z właściwej strony ani co jest na nim napisane. Biały produkt na bieli, scena lub gradient nie mają obrysu, który da się zmierzyć: wtedy raz mówią, że nie da się ocenić, i dlaczego. Shift+Q wycisza kontrolę, która się tu myli.</translation>
    </message>
    <message>
      <source>Checks the color along the border. Gradients and scenes are skipped.</source>
      <translation>Sprawdza kolor wzdłuż krawędzi. Gradienty i sceny są pomijane.</translation>
    </message>
    <message>
      <source>Checks: {checks}</source>
      <translation>Kontrole: {checks}</translation>
    </message>
    <message>
      <source>Choose a file with the product's own photo. A copy of it is kept</source>
      <translation>Wybierz plik ze zdjęciem produktu. Program zachowa jego kopię</translation>
    </message>
    <message>
      <source>Choose a folder and write the files</source>
      <translation>Wybierz folder i zapisz pliki</translation>
    </message>
    <message>
      <source>Choose a page of settings</source>
      <translation>Wybierz stronę ustawień</translation>
    </message>
    <message>
      <source>Choose a place and create the report</source>
      <translation>Wybierz miejsce i utwórz raport</translation>
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
      <translation>Wybierz konto, aby je edytować lub otworzyć</translation>
    </message>
    <message>
      <source>Choose an original…</source>
      <translation>Wybierz oryginał…</translation>
    </message>
    <message>
      <source>Choose another folder, or check that you may write to this one.</source>
      <translation>Wybierz inny folder albo sprawdź, czy masz prawo zapisu w tym.</translation>
    </message>
    <message>
      <source>Choose another folder, or free some space.</source>
      <translation>Wybierz inny folder albo zwolnij miejsce.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Wybierz inny folder.</translation>
    </message>
    <message>
      <source>Choose one or type its ID</source>
      <translation>Wybierz z listy lub wpisz ID</translation>
    </message>
    <message>
      <source>Choose with the arrow keys, Enter to accept, Esc to close</source>
      <translation>Wybierz strzałkami; Enter przyjmuje, Esc zamyka listę</translation>
    </message>
    <message>
      <source>Choose with the arrow keys, press Enter to run</source>
      <translation>Wybierz strzałkami i naciśnij Enter, aby wykonać</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Wyczyść</translation>
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
      <translation>Kliknij nagłówek, aby posortować</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Zamknij</translation>
    </message>
    <message>
      <source>Close Qamera Review there. If it isn't open there, you can take over the folder.</source>
      <translation>Zamknij Qamera Review na tamtym komputerze. Jeśli nie jest tam otwarty, możesz przejąć folder.</translation>
    </message>
    <message>
      <source>Close and send next time</source>
      <translation>Zamknij i wyślij następnym razem</translation>
    </message>
    <message>
      <source>Close both, and start one again. What was saved is kept.</source>
      <translation>Zamknij oba i uruchom jeden z nich ponownie. To, co zapisano, pozostaje.</translation>
    </message>
    <message>
      <source>Close the job as not carried out. Nothing is sent</source>
      <translation>Zamknij zlecenie jako niewykonane. Nic nie zostanie wysłane</translation>
    </message>
    <message>
      <source>Close the other program and try again.</source>
      <translation>Zamknij drugi program i spróbuj ponownie.</translation>
    </message>
    <message>
      <source>Close this account and open the chosen one</source>
      <translation>Zamknij to konto i otwórz wybrane</translation>
    </message>
    <message>
      <source>Close this window</source>
      <translation>Zamknij to okno</translation>
    </message>
    <message>
      <source>Close this window. The job stays in the list</source>
      <translation>Zamknij to okno. Zlecenie pozostanie na liście</translation>
    </message>
    <message>
      <source>Close what is open, or clear the selection</source>
      <translation>Zamknij to, co jest otwarte, lub wyczyść zaznaczenie</translation>
    </message>
    <message>
      <source>Close without changes</source>
      <translation>Zamknij bez zmian</translation>
    </message>
    <message>
      <source>Close without sending</source>
      <translation>Zamknij bez wysyłania</translation>
    </message>
    <message>
      <source>Close. What you typed is kept as a draft</source>
      <translation>Zamknij. Wpisany tekst pozostanie jako szkic</translation>
    </message>
    <message>
      <source>Close. You are asked about decisions that are not sent</source>
      <translation>Zamknij. Program zapyta o niewysłane decyzje</translation>
    </message>
    <message>
      <source>Collapse or expand all groups</source>
      <translation>Zwiń lub rozwiń wszystkie grupy</translation>
    </message>
    <message>
      <source>Collapse or expand the group</source>
      <translation>Zwiń lub rozwiń grupę</translation>
    </message>
    <message>
      <source>Color</source>
      <translation>Kolor</translation>
    </message>
    <message>
      <source>Color cast {value}</source>
      <translation>Zafarb {value}</translation>
    </message>
    <message>
      <source>Color cast {value} off the median</source>
      <translation>Zafarb {value} od mediany</translation>
    </message>
    <message>
      <source>Color profile</source>
      <translation>Profil kolorów</translation>
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
      <source>Compare by</source>
      <translation>Porównaj według</translation>
    </message>
    <message>
      <source>Compare the approved pictures of the selected products, or of all</source>
      <translation>Porównaj zatwierdzone obrazy zaznaczonych produktów lub wszystkich</translation>
    </message>
    <message>
      <source>Compare the approved pictures of the selected products, or of all in the view</source>
      <translation>Porównaj zatwierdzone obrazy zaznaczonych produktów lub wszystkich w widoku</translation>
    </message>
    <message>
      <source>Compare the other packshots of the product with this one</source>
      <translation>Porównuj z nim pozostałe packshoty produktu</translation>
    </message>
    <message>
      <source>Compare the selected packshots, or this one and the next</source>
      <translation>Porównaj zaznaczone packshoty albo ten i następny</translation>
    </message>
    <message>
      <source>Compare with the original</source>
      <translation>Porównaj z oryginałem</translation>
    </message>
    <message>
      <source>Comparing the pictures with those that were approved…</source>
      <translation>Porównywanie obrazów z zatwierdzonymi…</translation>
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
      <source>Contains only what was decided on this computer</source>
      <translation>Zawiera tylko decyzje z tego komputera</translation>
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
      <translation>Przekonwertowane pliki tracą metadane, w tym oznaczenia AI.</translation>
    </message>
    <message numerus="yes">
      <source>Copied %n IDs</source>
      <translation>
        <numerusform>Skopiowano ID: %Ln</numerusform>
        <numerusform>Skopiowano ID: %Ln</numerusform>
        <numerusform>Skopiowano ID: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %n pictures</source>
      <translation>
        <numerusform>Skopiowano %Ln zdjęcie</numerusform>
        <numerusform>Skopiowano %Ln zdjęcia</numerusform>
        <numerusform>Skopiowano %Ln zdjęć</numerusform>
      </translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Skopiowano.</translation>
    </message>
    <message>
      <source>Copied. Paste it into an email to the sender.</source>
      <translation>Skopiowano. Wklej tekst do e-maila do nadawcy.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopiuj</translation>
    </message>
    <message>
      <source>Copy ID</source>
      <translation>Kopiuj ID</translation>
    </message>
    <message>
      <source>Copy IDs</source>
      <translation>Kopiuj ID</translation>
    </message>
    <message>
      <source>Copy pictures</source>
      <translation>Kopiuj zdjęcia</translation>
    </message>
    <message>
      <source>Copy public key</source>
      <translation>Kopiuj klucz publiczny</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Kopiuj tekst</translation>
    </message>
    <message>
      <source>Copy the IDs of these packshots, one per line</source>
      <translation>Kopiuj ID tych packshotów, po jednym w wierszu</translation>
    </message>
    <message>
      <source>Copy the picture</source>
      <translation>Kopiuj obraz</translation>
    </message>
    <message>
      <source>Copy the public key, to give it to those who check your records</source>
      <translation>Kopiuj klucz publiczny, aby przekazać go osobom, które sprawdzają Twoje rejestry</translation>
    </message>
    <message>
      <source>Copy these pictures as files</source>
      <translation>Kopiuj te zdjęcia jako pliki</translation>
    </message>
    <message>
      <source>Copy to the clipboard as a picture</source>
      <translation>Kopiuj do schowka jako obraz</translation>
    </message>
    <message>
      <source>Copy to the clipboard as text</source>
      <translation>Kopiuj do schowka jako tekst</translation>
    </message>
    <message>
      <source>Couldn't check: {checks} ({reason})</source>
      <translation>Nie udało się sprawdzić: {checks} ({reason})</translation>
    </message>
    <message>
      <source>Couldn't load your packshots</source>
      <translation>Nie udało się wczytać packshotów</translation>
    </message>
    <message>
      <source>Couldn't save to disk</source>
      <translation>Nie udało się zapisać na dysku</translation>
    </message>
    <message>
      <source>Count the job as done. Nothing is sent</source>
      <translation>Uznaj zlecenie za wykonane. Nic nie zostanie wysłane</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Pokrycie produktów</translation>
    </message>
    <message>
      <source>Coverage - Qamera Review</source>
      <translation>Pokrycie produktów – Qamera Review</translation>
    </message>
    <message>
      <source>Created</source>
      <translation>Utworzono</translation>
    </message>
    <message>
      <source>Credits</source>
      <translation>Kredyty</translation>
    </message>
    <message>
      <source>Credits are reserved as soon as you start a job. A job can't be canceled here.</source>
      <translation>Kredyty są rezerwowane z chwilą uruchomienia zlecenia. Zlecenia nie można tu anulować.</translation>
    </message>
    <message>
      <source>Credits per approved</source>
      <translation>Kredyty na zatwierdzony packshot</translation>
    </message>
    <message>
      <source>Credits per approved packshot</source>
      <translation>Kredyty na zatwierdzony packshot</translation>
    </message>
    <message>
      <source>Credits per day</source>
      <translation>Dzienny limit kredytów</translation>
    </message>
    <message>
      <source>Current key: {key}</source>
      <translation>Bieżący klucz: {key}</translation>
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
      <source>Decide all as suggested, except where guests disagree</source>
      <translation>Zdecyduj zgodnie z sugestiami, poza spornymi</translation>
    </message>
    <message>
      <source>Decide and stay</source>
      <translation>Zdecyduj i zostań</translation>
    </message>
    <message>
      <source>Decide as guests suggest, and go to the next. Where they disagree: choose</source>
      <translation>Zdecyduj tak, jak proponują goście, i przejdź dalej. Gdy się nie zgadzają: wybierz</translation>
    </message>
    <message>
      <source>Decide as this guest suggests</source>
      <translation>Zdecyduj tak, jak proponuje ten gość</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>Zdecyduj później</translation>
    </message>
    <message>
      <source>Decide the selected packshots as suggested</source>
      <translation>Zdecyduj o zaznaczonych packshotach zgodnie z sugestiami</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Podjęto</translation>
    </message>
    <message>
      <source>Decide…</source>
      <translation>Zdecyduj…</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Decyzja</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Decyzje</translation>
    </message>
    <message>
      <source>Decisions are sent after a short delay (Preferences, Review). Until then Ctrl+Z undoes them completely. After that the service can't return a packshot to undecided, but you can reverse the decision.</source>
      <translation>Decyzje są wysyłane z krótkim opóźnieniem (Ustawienia, Ocenianie). Do tego czasu Ctrl+Z cofa je całkowicie. Później serwis nie może już przywrócić packshotu do oceny, ale możesz odwrócić decyzję.</translation>
    </message>
    <message>
      <source>Decisions not sent yet</source>
      <translation>Niewysłane decyzje</translation>
    </message>
    <message>
      <source>Decisions refused or in conflict</source>
      <translation>Decyzje nieprzyjęte lub sporne</translation>
    </message>
    <message>
      <source>Default reasons</source>
      <translation>Domyślne powody</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Szczegóły</translation>
    </message>
    <message>
      <source>Diagnostics</source>
      <translation>Diagnostyka</translation>
    </message>
    <message>
      <source>Diagnostics - Qamera Review</source>
      <translation>Diagnostyka – Qamera Review</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Usuń</translation>
    </message>
    <message>
      <source>Discard…</source>
      <translation>Usuń…</translation>
    </message>
    <message>
      <source>Disk cache</source>
      <translation>Na dysku</translation>
    </message>
    <message>
      <source>Dismiss this message</source>
      <translation>Ukryj ten komunikat</translation>
    </message>
    <message>
      <source>Do it there, or close it and try again.</source>
      <translation>Zrób to tam albo zamknij program i spróbuj ponownie.</translation>
    </message>
    <message>
      <source>Document (*.pdf)</source>
      <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
      <source>Don't send</source>
      <translation>Nie wysyłaj</translation>
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
      <source>Downloads every picture of the list once, those on the screen first</source>
      <translation>Pobiera każdy obraz z listy raz, zaczynając od widocznych na ekranie</translation>
    </message>
    <message>
      <source>Draft of a note</source>
      <translation>Szkic notatki</translation>
    </message>
    <message>
      <source>Draft of a note, not saved</source>
      <translation>Szkic notatki, niezapisany</translation>
    </message>
    <message>
      <source>Drag to a folder or another program</source>
      <translation>Przeciągnij do folderu lub innego programu</translation>
    </message>
    <message>
      <source>Draw measurements on the picture</source>
      <translation>Rysuj pomiary na obrazie</translation>
    </message>
    <message>
      <source>Draw what was measured on the large picture, with numbers and rules</source>
      <translation>Narysuj na dużym obrazie, co zmierzono, z liczbami i regułami</translation>
    </message>
    <message>
      <source>Drop</source>
      <translation>Odłóż</translation>
    </message>
    <message>
      <source>Duel</source>
      <translation>Pojedynek</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>Duplikaty</translation>
    </message>
    <message>
      <source>Each account has its own key, packshots and queue. Its pending decisions are sent while it is open.</source>
      <translation>Każde konto ma własny klucz, packshoty i kolejkę. Oczekujące decyzje konta są wysyłane, gdy jest ono otwarte.</translation>
    </message>
    <message>
      <source>Each tile shows the state of its decision: pending, sending, refused. The status line says when everything will be sent. Nothing is lost offline: decisions are sent when the connection is back, even after a restart.</source>
      <translation>Każdy kafelek pokazuje stan swojej decyzji: oczekuje, wysyłanie, nieprzyjęte. Pasek stanu podaje, kiedy wszystko zostanie wysłane. Bez połączenia nic nie przepada: decyzje zostaną wysłane, gdy połączenie wróci, nawet po ponownym uruchomieniu programu.</translation>
    </message>
    <message>
      <source>Earlier notes</source>
      <translation>Wcześniejsze notatki</translation>
    </message>
    <message>
      <source>Earlier notes (press Down, then Enter to use one)</source>
      <translation>Wcześniejsze notatki (strzałka w dół, potem Enter, aby użyć)</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Edycja</translation>
    </message>
    <message>
      <source>Edit {path}, then open this page again.</source>
      <translation>Zmień plik {path}, a potem otwórz tę stronę ponownie.</translation>
    </message>
    <message>
      <source>Empty file</source>
      <translation>Pusty plik</translation>
    </message>
    <message>
      <source>Enlarge pictures smaller than the view until they fit</source>
      <translation>Powiększaj obrazy mniejsze niż widok, aż go wypełnią</translation>
    </message>
    <message>
      <source>Enlarge small pictures</source>
      <translation>Powiększaj małe obrazy</translation>
    </message>
    <message>
      <source>Enter a key like mk_live_…</source>
      <translation>Wpisz klucz w postaci mk_live_…</translation>
    </message>
    <message>
      <source>Enter a key…</source>
      <translation>Wprowadź klucz…</translation>
    </message>
    <message>
      <source>Enter a product ID.</source>
      <translation>Podaj ID produktu.</translation>
    </message>
    <message>
      <source>Enter a valid key. Nothing is sent until then.</source>
      <translation>Wprowadź prawidłowy klucz. Do tego czasu nic nie zostanie wysłane.</translation>
    </message>
    <message>
      <source>Enter saves, Shift+Enter starts a new line</source>
      <translation>Enter zapisuje, Shift+Enter zaczyna nowy wiersz</translation>
    </message>
    <message>
      <source>Enter shows the packshot, Del withdraws the decision</source>
      <translation>Enter pokazuje packshot, Del wycofuje decyzję</translation>
    </message>
    <message>
      <source>Enter your name so that the sender knows who replied.</source>
      <translation>Wpisz swoje imię, aby nadawca wiedział, kto odpowiedział.</translation>
    </message>
    <message>
      <source>Enter, change or remove the API key</source>
      <translation>Wprowadź, zmień lub usuń klucz API</translation>
    </message>
    <message>
      <source>Entries that can't be read are missing in it, so whoever checks the record finds it broken.</source>
      <translation>Brakuje w nim wpisów, których nie można odczytać, więc podczas sprawdzania rejestr okaże się uszkodzony.</translation>
    </message>
    <message>
      <source>Equalize the background</source>
      <translation>Wyrównaj tło</translation>
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
      <source>Everything is reviewed</source>
      <translation>Wszystko ocenione</translation>
    </message>
    <message>
      <source>Everything is sent.</source>
      <translation>Wszystko wysłane.</translation>
    </message>
    <message>
      <source>Export - Qamera Review</source>
      <translation>Eksport – Qamera Review</translation>
    </message>
    <message>
      <source>Export approved files…</source>
      <translation>Eksportuj zatwierdzone pliki…</translation>
    </message>
    <message>
      <source>Export insights</source>
      <translation>Eksportuj statystyki</translation>
    </message>
    <message>
      <source>Export into this folder</source>
      <translation>Eksportuj do tego folderu</translation>
    </message>
    <message>
      <source>Export jobs &amp; costs</source>
      <translation>Eksportuj zlecenia i koszty</translation>
    </message>
    <message>
      <source>Export them as PDF or CSV.</source>
      <translation>Wyeksportuj je jako PDF lub CSV.</translation>
    </message>
    <message>
      <source>Export to…</source>
      <translation>Eksportuj do…</translation>
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
      <source>Failed</source>
      <comment>one packshot</comment>
      <translation>Nieudany</translation>
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
      <translation>Nazwy plików</translation>
    </message>
    <message>
      <source>Fills the shorter side with the background</source>
      <translation>Uzupełnia krótszy bok tłem</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtr</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Wyszukiwanie</translation>
    </message>
    <message>
      <source>Find an action or a key</source>
      <translation>Szukaj polecenia lub skrótu</translation>
    </message>
    <message>
      <source>Find anything by a few letters of its name</source>
      <translation>Znajdź wszystko po kilku literach nazwy</translation>
    </message>
    <message>
      <source>Find pictures that have changed since they were approved</source>
      <translation>Znajdź obrazy zmienione po zatwierdzeniu</translation>
    </message>
    <message>
      <source>Find the best of the product, two at a time</source>
      <translation>Znajdź najlepszy packshot produktu, porównując po dwa</translation>
    </message>
    <message>
      <source>Finds blur over the whole product, not depth of field.</source>
      <translation>Wykrywa nieostrość całego produktu, nie głębię ostrości.</translation>
    </message>
    <message>
      <source>Finds products that touch the border. It can't tell whether that's intended.</source>
      <translation>Znajduje produkty dotykające krawędzi. Nie wie, czy to celowe.</translation>
    </message>
    <message>
      <source>Finds the same picture saved or scaled again, not other colors.</source>
      <translation>Znajduje ten sam obraz zapisany lub przeskalowany ponownie, nie inne kolory.</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Zakończ</translation>
    </message>
    <message>
      <source>First packshot</source>
      <translation>Pierwszy packshot</translation>
    </message>
    <message>
      <source>Fit each picture</source>
      <translation>Każdy obraz jest dopasowywany do okna</translation>
    </message>
    <message>
      <source>Five steps with these pictures. Their decisions are not sent</source>
      <translation>Pięć kroków na tych zdjęciach. Decyzje z nich nie są wysyłane</translation>
    </message>
    <message>
      <source>Flag or unflag</source>
      <translation>Oflaguj lub usuń flagę</translation>
    </message>
    <message>
      <source>Flag packshots to find them again. Flags stay until you remove them</source>
      <translation>Oflaguj packshoty, aby je potem odnaleźć. Flagi pozostają, dopóki ich nie usuniesz</translation>
    </message>
    <message>
      <source>Flagged</source>
      <translation>Oflagowany</translation>
    </message>
    <message>
      <source>Flagged: {what}</source>
      <translation>Oflagowano: {what}</translation>
    </message>
    <message>
      <source>Follows a damaged record that ended with: {hash}</source>
      <translation>Następuje po uszkodzonym rejestrze, który kończył się na: {hash}</translation>
    </message>
    <message>
      <source>For many pictures. Send the page and the folder together</source>
      <translation>Dla wielu obrazów. Wyślij stronę razem z folderem</translation>
    </message>
    <message>
      <source>For support. It contains no API key. The log may contain names of packshots: read it before you share it.</source>
      <translation>Dla pomocy technicznej. Nie zawiera klucza API. Dziennik może zawierać nazwy packshotów: przeczytaj go przed udostępnieniem.</translation>
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
      <source>Found</source>
      <translation>Znalezione</translation>
    </message>
    <message>
      <source>Found by checks</source>
      <translation>Znalezione przez kontrole</translation>
    </message>
    <message>
      <source>Free some space and try again.</source>
      <translation>Zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
      <source>From this session. Known to this computer only</source>
      <translation>Z tej sesji. Znane tylko temu komputerowi</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>Imię i nazwisko</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Pełny ekran</translation>
    </message>
    <message>
      <source>Full-screen picture</source>
      <translation>Obraz na pełnym ekranie</translation>
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
      <source>Generate %n images, price unknown</source>
      <translation>
        <numerusform>Wygeneruj %Ln obraz, cena nieznana</numerusform>
        <numerusform>Wygeneruj %Ln obrazy, cena nieznana</numerusform>
        <numerusform>Wygeneruj %Ln obrazów, cena nieznana</numerusform>
      </translation>
    </message>
    <message>
      <source>Generate all rejected packshots of this product again</source>
      <translation>Wygeneruj ponownie wszystkie odrzucone packshoty tego produktu</translation>
    </message>
    <message>
      <source>Generate for many products</source>
      <translation>Generuj dla wielu produktów</translation>
    </message>
    <message>
      <source>Generate more of this product, as many as the daily limit allows</source>
      <translation>Wygeneruj więcej tego produktu, ile pozwala dzienny limit</translation>
    </message>
    <message>
      <source>Generate packshots</source>
      <translation>Generuj packshoty</translation>
    </message>
    <message>
      <source>Generate these rejected packshots again</source>
      <translation>Wygeneruj ponownie te odrzucone packshoty</translation>
    </message>
    <message>
      <source>Generate {images} ({cost})</source>
      <translation>Wygeneruj {images} ({cost})</translation>
    </message>
    <message>
      <source>Generate {n} for {product}…</source>
      <translation>Wygeneruj {n} dla {product}…</translation>
    </message>
    <message>
      <source>Generate? - Qamera Review</source>
      <translation>Generować? – Qamera Review</translation>
    </message>
    <message>
      <source>Generated again with the settings of the rejected ones.</source>
      <translation>Ponowne generowanie z ustawieniami odrzuconych.</translation>
    </message>
    <message>
      <source>Generate…</source>
      <translation>Generuj…</translation>
    </message>
    <message>
      <source>Generating</source>
      <translation>Generowane</translation>
    </message>
    <message>
      <source>Generating</source>
      <comment>one packshot</comment>
      <translation>W trakcie generowania</translation>
    </message>
    <message>
      <source>Generating now</source>
      <translation>W toku</translation>
    </message>
    <message>
      <source>Generation failed</source>
      <translation>Generowanie nieudane</translation>
    </message>
    <message>
      <source>Go back to the part before, at 100% beside the original</source>
      <translation>Wróć do poprzedniego fragmentu, w 100% obok oryginału</translation>
    </message>
    <message>
      <source>Go to the next group</source>
      <translation>Przejdź do następnej grupy</translation>
    </message>
    <message>
      <source>Go to the next packshot after a decision</source>
      <translation>Po decyzji przechodź do następnego packshotu</translation>
    </message>
    <message>
      <source>Go to the start of the group or to the previous one</source>
      <translation>Przejdź na początek grupy lub do poprzedniej</translation>
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
      <translation>Grupuj według</translation>
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
      <source>Group duplicates</source>
      <translation>Grupuj duplikaty</translation>
    </message>
    <message>
      <source>Group packshots of the same day</source>
      <translation>Grupuj packshoty z tego samego dnia</translation>
    </message>
    <message>
      <source>Group packshots of the same job</source>
      <translation>Grupuj packshoty z tego samego zlecenia</translation>
    </message>
    <message>
      <source>Group packshots of the same product</source>
      <translation>Grupuj packshoty tego samego produktu</translation>
    </message>
    <message>
      <source>Group pictures that are copies of each other</source>
      <translation>Grupuj obrazy, które są swoimi kopiami</translation>
    </message>
    <message>
      <source>Group variants of the same name</source>
      <translation>Grupuj warianty o tej samej nazwie</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Grupy</translation>
    </message>
    <message>
      <source>Guest review</source>
      <translation>Ocena gości</translation>
    </message>
    <message>
      <source>Guest review - Qamera Review</source>
      <translation>Ocena gości – Qamera Review</translation>
    </message>
    <message>
      <source>Guest review…</source>
      <translation>Ocena gości…</translation>
    </message>
    <message>
      <source>Guests</source>
      <translation>Goście</translation>
    </message>
    <message>
      <source>Guests disagree</source>
      <translation>Goście się nie zgadzają</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Przewodnik</translation>
    </message>
    <message>
      <source>HTTP {status}, with a web page instead of a message.</source>
      <translation>HTTP {status}, ze stroną internetową zamiast komunikatu.</translation>
    </message>
    <message>
      <source>HTTP {status}, without a message.</source>
      <translation>HTTP {status}, bez komunikatu.</translation>
    </message>
    <message>
      <source>Halo</source>
      <translation>Obwódka</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation>Przekaż dalej</translation>
    </message>
    <message>
      <source>Hash of the last entry: {hash}</source>
      <translation>Skrót ostatniego wpisu: {hash}</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Pomoc</translation>
    </message>
    <message>
      <source>Help - Qamera Review</source>
      <translation>Pomoc – Qamera Review</translation>
    </message>
    <message>
      <source>High</source>
      <translation>Wysoki</translation>
    </message>
    <message>
      <source>High contrast makes text and outlines stronger</source>
      <translation>Wysoki kontrast wzmacnia tekst i obrysy</translation>
    </message>
    <message>
      <source>House</source>
      <translation>Własny</translation>
    </message>
    <message>
      <source>How many images to generate</source>
      <translation>Ile obrazów wygenerować</translation>
    </message>
    <message>
      <source>How often each check was right</source>
      <translation>Jak często każda kontrola miała rację</translation>
    </message>
    <message>
      <source>How often each check was right - Qamera Review</source>
      <translation>Jak często każda kontrola miała rację – Qamera Review</translation>
    </message>
    <message>
      <source>How often each check was right, as far as your decisions tell</source>
      <translation>Jak często każda kontrola miała rację, sądząc po twoich decyzjach</translation>
    </message>
    <message>
      <source>ICC profiles (*.icc *.icm)</source>
      <translation>Profile ICC (*.icc *.icm)</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <source>ID: {id}</source>
      <translation>ID: {id}</translation>
    </message>
    <message>
      <source>IDs can have up to {most} characters.</source>
      <translation>ID może mieć najwyżej {most} znaków.</translation>
    </message>
    <message>
      <source>IDs can't contain spaces.</source>
      <translation>ID nie może zawierać spacji.</translation>
    </message>
    <message>
      <source>If Qamera Review isn't using this folder, you can take it over.</source>
      <translation>Jeśli Qamera Review nie używa tego folderu, możesz go przejąć.</translation>
    </message>
    <message>
      <source>If your network has a sign-in page, sign in. Then press F5.</source>
      <translation>Jeśli sieć ma stronę logowania, zaloguj się. Potem naciśnij F5.</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Obrazy</translation>
    </message>
    <message>
      <source>Immediately</source>
      <translation>Bez opóźnienia</translation>
    </message>
    <message>
      <source>Import a profile</source>
      <translation>Importuj profil</translation>
    </message>
    <message>
      <source>Import a reply</source>
      <translation>Wczytaj odpowiedź</translation>
    </message>
    <message>
      <source>Import reply…</source>
      <translation>Wczytaj odpowiedź…</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importuj…</translation>
    </message>
    <message>
      <source>Include pictures not yet shown</source>
      <translation>Uwzględniaj jeszcze niepokazane obrazy</translation>
    </message>
    <message>
      <source>Incomplete picture</source>
      <translation>Niepełny obraz</translation>
    </message>
    <message>
      <source>Information for support</source>
      <translation>Informacje dla pomocy technicznej</translation>
    </message>
    <message>
      <source>Information for support. Read it first</source>
      <translation>Informacje dla pomocy technicznej. Najpierw je przeczytaj</translation>
    </message>
    <message>
      <source>Insights</source>
      <translation>Statystyki</translation>
    </message>
    <message>
      <source>Insights - Qamera Review</source>
      <translation>Statystyki – Qamera Review</translation>
    </message>
    <message>
      <source>Insights: {dimension}</source>
      <translation>Statystyki: {dimension}</translation>
    </message>
    <message>
      <source>Invert the selection</source>
      <translation>Odwróć zaznaczenie</translation>
    </message>
    <message>
      <source>It contains no list of packshots.</source>
      <translation>Brak listy packshotów.</translation>
    </message>
    <message>
      <source>It contains no list of {what}.</source>
      <translation>Brak listy: {what}.</translation>
    </message>
    <message>
      <source>It did not answer within {limit} seconds.</source>
      <translation>Brak odpowiedzi w ciągu {limit} s.</translation>
    </message>
    <message>
      <source>It doesn't name the created packshots.</source>
      <translation>Odpowiedź nie wymienia utworzonych packshotów.</translation>
    </message>
    <message>
      <source>It doesn't say whether it succeeded.</source>
      <translation>Odpowiedź nie mówi, czy operacja się powiodła.</translation>
    </message>
    <message>
      <source>It has changed since.</source>
      <translation>Packshot zmienił się w międzyczasie.</translation>
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
      <source>It is compressed as {coding}, which is not supported.</source>
      <translation>Plik jest spakowany metodą {coding}, której program nie obsługuje.</translation>
    </message>
    <message>
      <source>It is compressed in an unexpected way.</source>
      <translation>Nieoczekiwany rodzaj kompresji.</translation>
    </message>
    <message>
      <source>It is damaged or incomplete.</source>
      <translation>Dane są uszkodzone lub niepełne.</translation>
    </message>
    <message>
      <source>It is damaged.</source>
      <translation>Dane są uszkodzone.</translation>
    </message>
    <message>
      <source>It is empty.</source>
      <translation>Brak danych.</translation>
    </message>
    <message>
      <source>It is incomplete.</source>
      <translation>Dane są niepełne.</translation>
    </message>
    <message>
      <source>It is larger than {size} MB.</source>
      <translation>Rozmiar przekracza {size} MB.</translation>
    </message>
    <message>
      <source>It is not a picture.</source>
      <translation>To nie jest obraz.</translation>
    </message>
    <message>
      <source>It is sent already, and the service can't clear a decision</source>
      <translation>Decyzja jest już wysłana, a serwis nie potrafi jej usunąć</translation>
    </message>
    <message>
      <source>It is sent already. This sends the opposite decision</source>
      <translation>Decyzja jest już wysłana. To wyśle decyzję przeciwną</translation>
    </message>
    <message>
      <source>It isn't a JSON object.</source>
      <translation>To nie jest obiekt JSON.</translation>
    </message>
    <message>
      <source>It isn't known which packshots were there before, so this doesn't show whether it was made. Look through your packshots before you send it again.</source>
      <translation>Nie wiadomo, jakie packshoty były tam wcześniej, więc nie da się ustalić, czy zlecenie wykonano. Przejrzyj packshoty, zanim wyślesz je ponownie.</translation>
    </message>
    <message>
      <source>It redirects to another address, which is not followed.</source>
      <translation>Przekierowanie na inny adres zostało zignorowane.</translation>
    </message>
    <message>
      <source>It redirects to {target}, which is not followed.</source>
      <translation>Przekierowanie do {target} zostało zignorowane.</translation>
    </message>
    <message>
      <source>It reported a failure without a reason.</source>
      <translation>Serwis zgłosił błąd bez podania przyczyny.</translation>
    </message>
    <message>
      <source>It was generated</source>
      <translation>Zlecenie wykonano</translation>
    </message>
    <message>
      <source>It wasn't generated</source>
      <translation>Zlecenia nie wykonano</translation>
    </message>
    <message>
      <source>Its address can't be decoded.</source>
      <translation>Nie można zdekodować adresu.</translation>
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
      <translation>Adres prowadzi do tego komputera.</translation>
    </message>
    <message>
      <source>Its address redirects more than {times} times.</source>
      <translation>Adres przekierowuje więcej niż {times} razy.</translation>
    </message>
    <message>
      <source>Its data stays on this computer</source>
      <translation>Dane konta pozostają na tym komputerze</translation>
    </message>
    <message>
      <source>Its pictures are in the folder {folder}. Send both together.</source>
      <translation>Obrazy są w folderze {folder}. Wyślij stronę razem z nim.</translation>
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
      <source>Jobs &amp; costs</source>
      <translation>Zlecenia i koszty</translation>
    </message>
    <message>
      <source>Jobs &amp; costs - Qamera Review</source>
      <translation>Zlecenia i koszty – Qamera Review</translation>
    </message>
    <message>
      <source>Jobs that would exceed this in one day are not started.</source>
      <translation>Zlecenia, które w danym dniu przekroczyłyby limit, nie są uruchamiane.</translation>
    </message>
    <message>
      <source>Jobs to start</source>
      <translation>Zlecenia do uruchomienia</translation>
    </message>
    <message>
      <source>Jobs you start appear here with their progress.</source>
      <translation>Tu pojawią się uruchomione zlecenia i ich postęp.</translation>
    </message>
    <message>
      <source>Jobs, their costs and results</source>
      <translation>Zlecenia, ich koszty i wyniki</translation>
    </message>
    <message>
      <source>Jobs. Press Enter to show their packshots</source>
      <translation>Zlecenia. Naciśnij Enter, aby pokazać ich packshoty</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>Zachowaj oba</translation>
    </message>
    <message>
      <source>Keep everything pending until I send it</source>
      <translation>Nie wysyłaj niczego automatycznie</translation>
    </message>
    <message>
      <source>Keep zoom</source>
      <translation>Zachowaj powiększenie</translation>
    </message>
    <message>
      <source>Keep zoom and position from picture to picture</source>
      <translation>Zachowaj powiększenie i położenie przy zmianie obrazu</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Skróty klawiszowe</translation>
    </message>
    <message>
      <source>Keyboard shortcuts - Qamera Review</source>
      <translation>Skróty klawiszowe – Qamera Review</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Język</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Powiększ</translation>
    </message>
    <message>
      <source>Larger tiles or picture</source>
      <translation>Powiększ kafelki lub obraz</translation>
    </message>
    <message>
      <source>Last packshot</source>
      <translation>Ostatni packshot</translation>
    </message>
    <message>
      <source>Later steps stay as they are</source>
      <translation>Późniejsze kroki pozostają bez zmian</translation>
    </message>
    <message>
      <source>Learn the five keys</source>
      <translation>Poznaj pięć klawiszy</translation>
    </message>
    <message>
      <source>Learn the house rule again</source>
      <translation>Ustal własną regułę ponownie</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>W lewo</translation>
    </message>
    <message>
      <source>Left is better</source>
      <translation>Lewy lepszy</translation>
    </message>
    <message>
      <source>Let others suggest decisions: one HTML file that you send them</source>
      <translation>Pozwól innym proponować decyzje: jeden plik HTML, który im wyślesz</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Jasny</translation>
    </message>
    <message>
      <source>Light gray</source>
      <translation>Jasnoszare</translation>
    </message>
    <message>
      <source>Light or dark. Both are neutral gray</source>
      <translation>Jasny lub ciemny. Oba są neutralnie szare</translation>
    </message>
    <message>
      <source>Like Lightroom</source>
      <translation>Jak w Lightroomie</translation>
    </message>
    <message>
      <source>Like Vim</source>
      <translation>Jak w Vimie</translation>
    </message>
    <message>
      <source>Line {n}: {why}</source>
      <translation>Wiersz {n}: {why}</translation>
    </message>
    <message>
      <source>Line-up</source>
      <translation>Zestawienie</translation>
    </message>
    <message>
      <source>Line: 95% confidence interval. Hollow dot: fewer than 20 decisions, so not reliable yet. Credits leave out packshots that weren't generated from this computer.</source>
      <translation>Linia: 95-procentowy przedział ufności. Pusta kropka: mniej niż 20 decyzji, więc wynik nie jest jeszcze wiarygodny. Kredyty nie obejmują packshotów, których nie wygenerowano na tym komputerze.</translation>
    </message>
    <message>
      <source>Link expired</source>
      <translation>Link wygasł</translation>
    </message>
    <message>
      <source>Load the list from the service now</source>
      <translation>Wczytaj teraz listę z serwisu</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Wczytywanie</translation>
    </message>
    <message>
      <source>Loading the original…</source>
      <translation>Wczytywanie oryginału…</translation>
    </message>
    <message>
      <source>Loading your packshots…</source>
      <translation>Wczytywanie packshotów…</translation>
    </message>
    <message>
      <source>Loading…</source>
      <translation>Wczytywanie…</translation>
    </message>
    <message>
      <source>Looks for a rim around a cut-out, from 3 pixels of 512. Only a hint.</source>
      <translation>Szuka obwódki wokół wycięcia, od 3 pikseli na 512. Tylko wskazówka.</translation>
    </message>
    <message>
      <source>Looks for gray spots on a white background. Soft shadows don't count.</source>
      <translation>Szuka szarych plam na białym tle. Miękki cień się nie liczy.</translation>
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
      <translation>Wiele produktów – Qamera Review</translation>
    </message>
    <message>
      <source>Many products…</source>
      <translation>Wiele produktów…</translation>
    </message>
    <message>
      <source>Mark check as wrong</source>
      <translation>Oznacz kontrolę jako błędną</translation>
    </message>
    <message>
      <source>Mark the first finding on this picture as wrong, or take that back</source>
      <translation>Oznacz pierwsze wykrycie na tym zdjęciu jako błędne albo cofnij to</translation>
    </message>
    <message>
      <source>Mark where the packshot differs from the original. It isn't a verdict</source>
      <translation>Zaznacz, gdzie packshot różni się od oryginału. To nie jest ocena</translation>
    </message>
    <message>
      <source>Marked as wrong</source>
      <translation>Oznaczone jako błędne</translation>
    </message>
    <message>
      <source>Marked as wrong for this picture: {check}</source>
      <translation>Oznaczono jako błędne dla tego zdjęcia: {check}</translation>
    </message>
    <message>
      <source>Match the subjects</source>
      <translation>Dopasuj produkty do siebie</translation>
    </message>
    <message>
      <source>Matches</source>
      <translation>Pasujące</translation>
    </message>
    <message>
      <source>Measure pictures in the background</source>
      <translation>Mierz obrazy w tle</translation>
    </message>
    <message>
      <source>Measures from the product's outline, including handles and straps.</source>
      <translation>Mierzy od obrysu produktu, razem z uchwytami i paskami.</translation>
    </message>
    <message>
      <source>Measures how much of the picture the product fills.</source>
      <translation>Mierzy, jaką część obrazu zajmuje produkt.</translation>
    </message>
    <message>
      <source>Measuring continues</source>
      <translation>Pomiary są kontynuowane</translation>
    </message>
    <message>
      <source>Measuring is paused</source>
      <translation>Pomiary wstrzymane</translation>
    </message>
    <message>
      <source>Measuring uses the processor, which drains the battery</source>
      <translation>Pomiary obciążają procesor i zużywają baterię</translation>
    </message>
    <message>
      <source>Memory cache</source>
      <translation>W pamięci</translation>
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
      <translation>Połącz {product} z innym produktem</translation>
    </message>
    <message>
      <source>Merged into {product}: {other}</source>
      <translation>Połączono z produktem {product}: {other}</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Komunikaty</translation>
    </message>
    <message>
      <source>Messages - Qamera Review</source>
      <translation>Komunikaty – Qamera Review</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Model</translation>
    </message>
    <message>
      <source>Monitor profile</source>
      <translation>Profil monitora</translation>
    </message>
    <message>
      <source>More decisions</source>
      <translation>Więcej decyzji</translation>
    </message>
    <message>
      <source>More of this product, with the settings of this packshot.</source>
      <translation>Więcej tego produktu, z ustawieniami tego packshotu.</translation>
    </message>
    <message>
      <source>More would make the page too large for a browser; put the pictures beside it.</source>
      <translation>Przy większej liczbie strona byłaby za duża dla przeglądarki; umieść obrazy w folderze obok niej.</translation>
    </message>
    <message>
      <source>Most doubtful first</source>
      <translation>Najpierw najbardziej wątpliwe</translation>
    </message>
    <message>
      <source>Most packshots in the list have the same ID.</source>
      <translation>Większość packshotów na liście ma ten sam ID.</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Przenieś</translation>
    </message>
    <message>
      <source>Move all packshots of this product to another one</source>
      <translation>Przenieś wszystkie packshoty tego produktu do innego</translation>
    </message>
    <message>
      <source>Move the line left</source>
      <translation>Przesuń linię w lewo</translation>
    </message>
    <message>
      <source>Move the line right</source>
      <translation>Przesuń linię w prawo</translation>
    </message>
    <message>
      <source>Move the original down</source>
      <translation>Przesuń oryginał w dół</translation>
    </message>
    <message>
      <source>Move the original left</source>
      <translation>Przesuń oryginał w lewo</translation>
    </message>
    <message>
      <source>Move the original right</source>
      <translation>Przesuń oryginał w prawo</translation>
    </message>
    <message>
      <source>Move the original up</source>
      <translation>Przesuń oryginał w górę</translation>
    </message>
    <message>
      <source>Move these packshots to another product</source>
      <translation>Przenieś te packshoty do innego produktu</translation>
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
      <source>Moved to another product: {what}</source>
      <translation>Przeniesiono do innego produktu: {what}</translation>
    </message>
    <message>
      <source>Moved to {product}: {what}</source>
      <translation>Przeniesiono do produktu {product}: {what}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nazwa</translation>
    </message>
    <message>
      <source>Named after the product</source>
      <translation>Nazwany jak produkt</translation>
    </message>
    <message>
      <source>Navigate</source>
      <translation>Nawigacja</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>Wymaga uwagi</translation>
    </message>
    <message>
      <source>Neutral, white, black or checkered background</source>
      <translation>Tło neutralne, białe, czarne lub w kratkę</translation>
    </message>
    <message>
      <source>New here? Five keys are all you need. Learn them in a minute.</source>
      <translation>Pierwszy raz? Wystarczy pięć klawiszy. Poznasz je w minutę.</translation>
    </message>
    <message>
      <source>New in the list of {time}: {found} packshots of {asked} requested.</source>
      <translation>Nowe packshoty na liście z {time}: {found}, zamówione: {asked}.</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>Nowy skrót</translation>
    </message>
    <message>
      <source>New product “{title}”</source>
      <translation>Nowy produkt „{title}”</translation>
    </message>
    <message>
      <source>New, not sorted yet</source>
      <translation>Nowe, jeszcze nieposortowane</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Od najnowszych</translation>
    </message>
    <message>
      <source>Newest first, with progress</source>
      <translation>Od najnowszych, z postępem</translation>
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
      <source>Next picture, or next part</source>
      <translation>Następny obraz lub fragment</translation>
    </message>
    <message>
      <source>Next product without an approval</source>
      <translation>Następny produkt bez zatwierdzonego</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Następny krok</translation>
    </message>
    <message>
      <source>No API key</source>
      <translation>Brak klucza API</translation>
    </message>
    <message>
      <source>No API key is in use.</source>
      <translation>Żaden klucz API nie jest używany.</translation>
    </message>
    <message>
      <source>No API key was entered.</source>
      <translation>Nie wprowadzono klucza API.</translation>
    </message>
    <message>
      <source>No approved packshots</source>
      <translation>Brak zatwierdzonych packshotów</translation>
    </message>
    <message>
      <source>No decisions to compare yet</source>
      <translation>Nie ma jeszcze decyzji do porównania</translation>
    </message>
    <message>
      <source>No groups</source>
      <translation>Bez grup</translation>
    </message>
    <message>
      <source>No guest has suggested anything about this packshot</source>
      <translation>Żaden gość nic nie zaproponował dla tego packshota</translation>
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
      <source>No longer marked as wrong: {checks}</source>
      <translation>Już nieoznaczone jako błędne: {checks}</translation>
    </message>
    <message>
      <source>No messages yet</source>
      <translation>Brak komunikatów</translation>
    </message>
    <message>
      <source>No original is known for this product</source>
      <translation>Nie ma oryginału tego produktu</translation>
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
      <source>No pictures here.</source>
      <translation>Nie ma tu zdjęć.</translation>
    </message>
    <message>
      <source>No products are known yet</source>
      <translation>Nie ma jeszcze znanych produktów</translation>
    </message>
    <message>
      <source>No products match</source>
      <translation>Żaden produkt nie pasuje</translation>
    </message>
    <message>
      <source>No products were found in this file.</source>
      <translation>W tym pliku nie znaleziono produktów.</translation>
    </message>
    <message>
      <source>No profile is set for this monitor. Pictures are shown in sRGB.</source>
      <translation>Dla tego monitora nie ustawiono profilu. Obrazy są wyświetlane w sRGB.</translation>
    </message>
    <message>
      <source>No progress for {time}</source>
      <translation>Bez postępu: {time}</translation>
    </message>
    <message>
      <source>No results</source>
      <translation>Brak wyników</translation>
    </message>
    <message>
      <source>No suggestions yet</source>
      <translation>Nie ma jeszcze propozycji</translation>
    </message>
    <message>
      <source>No, thanks</source>
      <translation>Nie, dziękuję</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>Nr</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Brak</translation>
    </message>
    <message>
      <source>None of the packshots in the list can be read.</source>
      <translation>Nie można odczytać żadnego packshotu z tej listy.</translation>
    </message>
    <message>
      <source>None of these products has an approved packshot</source>
      <translation>Żaden z tych produktów nie ma zatwierdzonego packshotu</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normalny</translation>
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
      <translation>Za mało kredytów: potrzeba {required}, dostępne {available}.</translation>
    </message>
    <message>
      <source>Not for products; press Enter to go into one</source>
      <translation>Nie dotyczy produktów; naciśnij Enter, aby wejść do produktu</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Nie znaleziono</translation>
    </message>
    <message>
      <source>Not ready yet</source>
      <translation>Jeszcze niegotowy</translation>
    </message>
    <message>
      <source>Not saved yet. Enter saves it, Esc keeps it as a draft.</source>
      <translation>Jeszcze niezapisane. Enter zapisuje, Esc zachowuje jako szkic.</translation>
    </message>
    <message>
      <source>Not saved: {why}</source>
      <translation>Nie zapisano: {why}</translation>
    </message>
    <message>
      <source>Not sent</source>
      <translation>Niewysłane</translation>
    </message>
    <message>
      <source>Not shown: {what}</source>
      <translation>Niepokazane: {what}</translation>
    </message>
    <message>
      <source>Not signed.</source>
      <translation>Bez podpisu.</translation>
    </message>
    <message>
      <source>Not the focused packshot's product. Clear the field to use that one.</source>
      <translation>To nie jest produkt packshotu w ramce. Wyczyść pole, aby wstawić właśnie jego.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notatka</translation>
    </message>
    <message>
      <source>Note - Qamera Review</source>
      <translation>Notatka – Qamera Review</translation>
    </message>
    <message>
      <source>Note for {about}:</source>
      <translation>Notatka ({about}):</translation>
    </message>
    <message>
      <source>Note from a guest: {what}</source>
      <translation>Notatka gościa: {what}</translation>
    </message>
    <message>
      <source>Note not saved. Its draft is kept</source>
      <translation>Notatka niezapisana. Zachowano jej szkic</translation>
    </message>
    <message>
      <source>Note removed</source>
      <translation>Usunięto notatkę</translation>
    </message>
    <message>
      <source>Note saved</source>
      <translation>Zapisano notatkę</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Notatka: {note}</translation>
    </message>
    <message>
      <source>Note: {what}</source>
      <translation>Notatka: {what}</translation>
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
      <source>Nothing decided yet</source>
      <translation>Nie podjęto jeszcze żadnej decyzji</translation>
    </message>
    <message>
      <source>Nothing found by the checks</source>
      <translation>Kontrole nic nie znalazły</translation>
    </message>
    <message>
      <source>Nothing here</source>
      <translation>Nic tu nie ma</translation>
    </message>
    <message>
      <source>Nothing here is flagged</source>
      <translation>Nic tu nie jest oflagowane</translation>
    </message>
    <message>
      <source>Nothing here was refused</source>
      <translation>Nie ma tu nieprzyjętych decyzji</translation>
    </message>
    <message>
      <source>Nothing is approved yet.</source>
      <translation>Nic jeszcze nie zatwierdzono.</translation>
    </message>
    <message>
      <source>Nothing is left to compare. {key} approves this one</source>
      <translation>Nie ma już czego porównywać. {key} zatwierdza ten packshot</translation>
    </message>
    <message>
      <source>Nothing is left to decide in this product</source>
      <translation>W tym produkcie nie ma już nic do oceny</translation>
    </message>
    <message>
      <source>Nothing is lost. Sending continues when the disk can be written to.</source>
      <translation>Nic nie przepadło. Wysyłanie zostanie wznowione, gdy będzie można zapisywać na dysku.</translation>
    </message>
    <message>
      <source>Nothing is open or selected</source>
      <translation>Nic nie jest otwarte ani zaznaczone</translation>
    </message>
    <message>
      <source>Nothing is pending</source>
      <translation>Nie ma oczekujących decyzji</translation>
    </message>
    <message>
      <source>Nothing is selected</source>
      <translation>Nic nie jest zaznaczone</translation>
    </message>
    <message>
      <source>Nothing is sent</source>
      <translation>Nic nie zostanie wysłane</translation>
    </message>
    <message>
      <source>Nothing leaves this computer, and nothing is decided for you.</source>
      <translation>Nic nie opuszcza tego komputera i nic nie jest rozstrzygane za ciebie.</translation>
    </message>
    <message>
      <source>Nothing left to review in this view.</source>
      <translation>W tym widoku nie ma już nic do oceny.</translation>
    </message>
    <message>
      <source>Nothing matches this filter</source>
      <translation>Nic nie pasuje do tego filtra</translation>
    </message>
    <message>
      <source>Nothing to redo</source>
      <translation>Nie ma czego ponowić</translation>
    </message>
    <message>
      <source>Nothing to regenerate: none of these was generated on this computer and rejected.</source>
      <translation>Nie ma czego generować ponownie: wśród tych packshotów nie ma odrzuconych, które wygenerowano na tym komputerze.</translation>
    </message>
    <message>
      <source>Nothing to review yet</source>
      <translation>Nie ma jeszcze nic do oceny</translation>
    </message>
    <message>
      <source>Nothing to send</source>
      <translation>Nic do wysłania</translation>
    </message>
    <message>
      <source>Nothing to undo</source>
      <translation>Nie ma czego cofnąć</translation>
    </message>
    <message>
      <source>Nothing was charged. Ask for fewer images or buy credits.</source>
      <translation>Nie pobrano żadnych kredytów. Zamów mniej obrazów lub dokup kredyty.</translation>
    </message>
    <message>
      <source>Nothing was generated. Press Continue later.</source>
      <translation>Niczego nie wygenerowano. Naciśnij „Kontynuuj” później.</translation>
    </message>
    <message>
      <source>Nothing was opened. Choose another data folder, or open that account.</source>
      <translation>Niczego nie otwarto. Wybierz inny folder danych lub otwórz tamto konto.</translation>
    </message>
    <message>
      <source>Nothing was sent. Press Continue when the connection is back.</source>
      <translation>Niczego nie wysłano. Naciśnij „Kontynuuj”, gdy połączenie wróci.</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Offline</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Od najstarszych</translation>
    </message>
    <message>
      <source>One HTML file that opens in any browser, also offline</source>
      <translation>Jeden plik HTML, który otworzy każda przeglądarka, także offline</translation>
    </message>
    <message>
      <source>One job per row with its estimated cost</source>
      <translation>Jedno zlecenie w wierszu, z szacowanym kosztem</translation>
    </message>
    <message>
      <source>One of the created packshots has no usable ID.</source>
      <translation>Jeden z utworzonych packshotów nie ma prawidłowego ID.</translation>
    </message>
    <message>
      <source>One product per line, optionally followed by preset, scenery, model and number of images, separated by semicolons, commas or tabs. What you leave out is taken from the Generate panel.</source>
      <translation>Jeden produkt w wierszu, a po nim opcjonalnie preset, sceneria, model i liczba obrazów, oddzielone średnikami, przecinkami lub tabulatorami. Pominięte wartości są brane z panelu generowania.</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>Online</translation>
    </message>
    <message numerus="yes">
      <source>Only %n packshots</source>
      <translation>
        <numerusform>Tylko %Ln packshot</numerusform>
        <numerusform>Tylko %Ln packshoty</numerusform>
        <numerusform>Tylko %Ln packshotów</numerusform>
      </translation>
    </message>
    <message>
      <source>Only a part of this picture has arrived.</source>
      <translation>Pobrano tylko część tego obrazu.</translation>
    </message>
    <message>
      <source>Only approved packshots are loaded. Choose “Whole list” to see all.</source>
      <translation>Wczytano tylko zatwierdzone packshoty. Wybierz „Cała lista”, aby zobaczyć wszystkie.</translation>
    </message>
    <message>
      <source>Only for a large picture, such as in the loupe</source>
      <translation>Tylko przy dużym obrazie, na przykład w lupie</translation>
    </message>
    <message>
      <source>Only in a duel, after the first choice</source>
      <translation>Tylko w pojedynku, po pierwszym wyborze</translation>
    </message>
    <message>
      <source>Only in the grid with groups</source>
      <translation>Tylko w siatce z grupami</translation>
    </message>
    <message>
      <source>Only in the loupe</source>
      <translation>Tylko w lupie</translation>
    </message>
    <message>
      <source>Only jobs started on this computer are counted</source>
      <translation>Uwzględniane są tylko zlecenia uruchomione na tym komputerze</translation>
    </message>
    <message>
      <source>Only part of the answer arrived.</source>
      <translation>Dotarła tylko część odpowiedzi.</translation>
    </message>
    <message>
      <source>Only pictures you have seen are approved</source>
      <translation>Zatwierdzasz tylko obejrzane obrazy</translation>
    </message>
    <message>
      <source>Only rejected packshots generated on this computer can be regenerated.</source>
      <translation>Wygenerować ponownie można tylko odrzucone packshoty, które powstały na tym komputerze.</translation>
    </message>
    <message>
      <source>Only the first {limit} characters are used.</source>
      <translation>Uwzględniono tylko pierwszych {limit} znaków.</translation>
    </message>
    <message>
      <source>Only the picture. Move the mouse to see the rest</source>
      <translation>Samo zdjęcie. Porusz myszą, aby zobaczyć resztę</translation>
    </message>
    <message>
      <source>Only when comparing</source>
      <translation>Tylko podczas porównywania</translation>
    </message>
    <message>
      <source>Only when comparing, or in the loupe</source>
      <translation>Tylko podczas porównywania lub w lupie</translation>
    </message>
    <message>
      <source>Only while another window is in front.</source>
      <translation>Tylko gdy na pierwszym planie jest inne okno.</translation>
    </message>
    <message>
      <source>Only {most} lines can be read at once.</source>
      <translation>Naraz można wczytać tylko {most} wierszy.</translation>
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
      <translation>Otwórz CSV ze swoimi produktami lub uruchom zlecenie.</translation>
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
      <source>Open folder</source>
      <translation>Otwórz folder</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Otwórz w przeglądarce</translation>
    </message>
    <message>
      <source>Open the file of this profile in a text editor</source>
      <translation>Otwórz plik tego profilu w edytorze tekstu</translation>
    </message>
    <message>
      <source>Open the picture's own address</source>
      <translation>Otwórz bezpośredni adres obrazu</translation>
    </message>
    <message>
      <source>Open this file in a web browser. This program doesn't run the page's script, so it shows nothing.</source>
      <translation>Otwórz ten plik w przeglądarce internetowej. Ten program nie uruchamia skryptu strony, więc nic nie pokazuje.</translation>
    </message>
    <message>
      <source>Opening the demo…</source>
      <translation>Otwieranie demo…</translation>
    </message>
    <message>
      <source>Opening the last list…</source>
      <translation>Otwieranie ostatniej listy…</translation>
    </message>
    <message>
      <source>Opens with sample packshots. Nothing leaves this computer</source>
      <translation>Otwiera się z przykładowymi packshotami. Nic nie opuszcza tego komputera</translation>
    </message>
    <message>
      <source>Or paste it into an email</source>
      <translation>Albo wklej ją do e-maila</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Pomarańczowy</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Oryginał</translation>
    </message>
    <message>
      <source>Original background</source>
      <translation>Własne tło oryginału</translation>
    </message>
    <message>
      <source>Original beside</source>
      <translation>Oryginał obok</translation>
    </message>
    <message>
      <source>Original of {product} - Qamera Review</source>
      <translation>Oryginał produktu {product} – Qamera Review</translation>
    </message>
    <message>
      <source>Original size</source>
      <translation>Oryginalny rozmiar</translation>
    </message>
    <message>
      <source>Original: {source}</source>
      <translation>Oryginał: {source}</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Inne</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Przegląd</translation>
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
      <source>Packshots decided</source>
      <translation>Ocenione packshoty</translation>
    </message>
    <message>
      <source>Packshots of {time}</source>
      <translation>Packshoty z {time}</translation>
    </message>
    <message>
      <source>Packshots that you moved or merged count for their new product.</source>
      <translation>Packshoty przeniesione lub scalone liczą się do nowego produktu.</translation>
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
      <source>Page {page}</source>
      <translation>Strona {page}</translation>
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
      <source>Pages (*.pdf)</source>
      <translation>Strony (*.pdf)</translation>
    </message>
    <message>
      <source>Pair {place} of {count}</source>
      <translation>Para {place} z {count}</translation>
    </message>
    <message>
      <source>Pan</source>
      <translation>Przesuń obraz</translation>
    </message>
    <message>
      <source>Pan down</source>
      <translation>Przesuń widok w dół</translation>
    </message>
    <message>
      <source>Pan left</source>
      <translation>Przesuń widok w lewo</translation>
    </message>
    <message>
      <source>Pan right</source>
      <translation>Przesuń widok w prawo</translation>
    </message>
    <message>
      <source>Pan up</source>
      <translation>Przesuń widok w górę</translation>
    </message>
    <message>
      <source>Part {number} of {count}: {kind}</source>
      <translation>Fragment {number} z {count}: {kind}</translation>
    </message>
    <message>
      <source>Paste reply</source>
      <translation>Wklej odpowiedź</translation>
    </message>
    <message>
      <source>Pause measuring</source>
      <translation>Wstrzymaj pomiary</translation>
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
      <translation>Oczekuje</translation>
    </message>
    <message>
      <source>Pending and refused decisions</source>
      <translation>Oczekujące i nieprzyjęte decyzje</translation>
    </message>
    <message>
      <source>Percentage of the system text size.</source>
      <translation>Procent systemowego rozmiaru tekstu.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Obraz</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>Obraz (*.png)</translation>
    </message>
    <message>
      <source>Picture (SHA-256)</source>
      <translation>Obraz (SHA-256)</translation>
    </message>
    <message>
      <source>Picture review by {name}. Approved: {approved}, rejected: {rejected}, undecided: {undecided}.</source>
      <translation>Ocena zdjęć – {name}. Zatwierdzone: {approved}, odrzucone: {rejected}, do oceny: {undecided}.</translation>
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
      <source>Pictures in a folder beside the page</source>
      <translation>Obrazy w folderze obok strony</translation>
    </message>
    <message>
      <source>Pictures on disk. Those not used for longest are removed first.</source>
      <translation>Obrazy na dysku. Najdawniej używane są usuwane jako pierwsze.</translation>
    </message>
    <message>
      <source>Pictures per row</source>
      <translation>Liczba obrazów w wierszu</translation>
    </message>
    <message>
      <source>Pictures smaller than the view are enlarged until they fit.</source>
      <translation>Obrazy mniejsze niż widok są powiększane, aż go wypełnią.</translation>
    </message>
    <message>
      <source>Pictures without your decision: {count}. You can send the reply anyway and leave them undecided.</source>
      <translation>Zdjęcia bez Twojej decyzji: {count}. Możesz mimo to wysłać odpowiedź i zostawić je bez oceny.</translation>
    </message>
    <message>
      <source>Pin this ID to the top of the list</source>
      <translation>Przypnij ten ID na początku listy</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Różowy</translation>
    </message>
    <message>
      <source>Play a sound when a job finishes</source>
      <translation>Sygnał dźwiękowy po zakończeniu zlecenia</translation>
    </message>
    <message>
      <source>Please check what you decided last.</source>
      <translation>Sprawdź swoje ostatnie decyzje.</translation>
    </message>
    <message>
      <source>Preferences - Qamera Review</source>
      <translation>Ustawienia – Qamera Review</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Ustawienia…</translation>
    </message>
    <message>
      <source>Prepare jobs for the chosen products. Nothing is sent before you confirm</source>
      <translation>Przygotuj zlecenia dla wybranych produktów. Nic nie zostanie wysłane bez potwierdzenia</translation>
    </message>
    <message>
      <source>Preparing the page…</source>
      <translation>Przygotowywanie strony…</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Preset</translation>
    </message>
    <message>
      <source>Press Enter to type a new shortcut</source>
      <translation>Naciśnij Enter, aby wpisać nowy skrót</translation>
    </message>
    <message>
      <source>Press Enter to use one</source>
      <translation>Naciśnij Enter, aby użyć jednej z nich</translation>
    </message>
    <message>
      <source>Press F5 to get a new link.</source>
      <translation>Naciśnij F5, aby pobrać nowy link.</translation>
    </message>
    <message>
      <source>Press F5 to try again, or ask whoever runs the service for access.</source>
      <translation>Naciśnij F5, aby spróbować ponownie, lub poproś o dostęp administratora serwisu.</translation>
    </message>
    <message>
      <source>Press F5 to try again.</source>
      <translation>Naciśnij F5, aby spróbować ponownie.</translation>
    </message>
    <message>
      <source>Press G to generate new packshots. This costs credits.</source>
      <translation>Naciśnij G, aby wygenerować nowe packshoty. To kosztuje kredyty.</translation>
    </message>
    <message>
      <source>Press a digit to add a reason or remove it. Reasons are sent with the decision.</source>
      <translation>Naciśnij cyfrę, aby dodać lub usunąć powód. Powody są wysyłane razem z decyzją.</translation>
    </message>
    <message>
      <source>Press a key</source>
      <translation>Naciśnij klawisz</translation>
    </message>
    <message>
      <source>Press {generate} to generate some or {refresh} to reload.</source>
      <translation>Naciśnij {generate}, aby je wygenerować, lub {refresh}, aby odświeżyć.</translation>
    </message>
    <message>
      <source>Press {key} to enter one. What you loaded before is shown without a key.</source>
      <translation>Naciśnij {key}, aby go wprowadzić. Wcześniej wczytane packshoty są widoczne bez klucza.</translation>
    </message>
    <message>
      <source>Press {key} to show all.</source>
      <translation>Naciśnij {key}, aby pokazać wszystko.</translation>
    </message>
    <message>
      <source>Press {key} to try again.</source>
      <translation>Naciśnij {key}, aby spróbować ponownie.</translation>
    </message>
    <message>
      <source>Preview background</source>
      <translation>Tło podglądu</translation>
    </message>
    <message>
      <source>Previous group</source>
      <translation>Poprzednia grupa</translation>
    </message>
    <message>
      <source>Previous part</source>
      <translation>Poprzedni fragment</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation>Poprzedni obraz</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Product size</source>
      <translation>Wielkość produktu</translation>
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
      <source>Products from a CSV…</source>
      <translation>Produkty z CSV…</translation>
    </message>
    <message>
      <source>Products from the service</source>
      <translation>Produkty z serwisu</translation>
    </message>
    <message>
      <source>Products from the service and from your jobs.</source>
      <translation>Produkty z serwisu i z twoich zleceń.</translation>
    </message>
    <message>
      <source>Products in your file.</source>
      <translation>Produkty z twojego pliku.</translation>
    </message>
    <message>
      <source>Products, one per line</source>
      <translation>Produkty, po jednym w wierszu</translation>
    </message>
    <message>
      <source>Profile from a file</source>
      <translation>Profil z pliku</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>Profile</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Postęp</translation>
    </message>
    <message>
      <source>Prove what was approved</source>
      <translation>Udowodnij, co zatwierdzono</translation>
    </message>
    <message>
      <source>Public key</source>
      <translation>Klucz publiczny</translation>
    </message>
    <message>
      <source>Qamera Review</source>
      <translation>Qamera Review</translation>
    </message>
    <message>
      <source>Qamera Review - demo with sample packshots</source>
      <translation>Qamera Review – demo z przykładowymi packshotami</translation>
    </message>
    <message>
      <source>Qamera Review closed before the answer came.</source>
      <translation>Program Qamera Review zamknięto, zanim nadeszła odpowiedź.</translation>
    </message>
    <message>
      <source>Qamera Review is already open but doesn't respond</source>
      <translation>Qamera Review jest już otwarty, ale nie odpowiada</translation>
    </message>
    <message>
      <source>Qamera Review is open on this data folder</source>
      <translation>Qamera Review jest otwarty na tym folderze danych</translation>
    </message>
    <message>
      <source>Qamera Review keeps trying. Press F5 to try now.</source>
      <translation>Qamera Review ponawia próby. Naciśnij F5, aby spróbować teraz.</translation>
    </message>
    <message>
      <source>Qamera Review reads the details from the lines below. Leave them as is.</source>
      <translation>Szczegóły odczyta z poniższych wierszy program Qamera Review. Nie zmieniaj ich.</translation>
    </message>
    <message>
      <source>Qamera Review was updated. Restart to use the new version.</source>
      <translation>Program Qamera Review został zaktualizowany. Uruchom go ponownie, aby używać nowej wersji.</translation>
    </message>
    <message>
      <source>Qamera Review works without them for now. Check the permissions of the folder.</source>
      <translation>Qamera Review na razie działa bez nich. Sprawdź uprawnienia do folderu.</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Kolejka</translation>
    </message>
    <message>
      <source>Queue - Qamera Review</source>
      <translation>Kolejka – Qamera Review</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Zakończ</translation>
    </message>
    <message>
      <source>Quit - Qamera Review</source>
      <translation>Zakończ – Qamera Review</translation>
    </message>
    <message>
      <source>Read the file that a guest sent back</source>
      <translation>Wczytaj plik odesłany przez gościa</translation>
    </message>
    <message>
      <source>Read the lines from a file</source>
      <translation>Wczytaj wiersze z pliku</translation>
    </message>
    <message>
      <source>Read the reply in the email text that you copied</source>
      <translation>Odczytaj odpowiedź ze skopiowanego tekstu e-maila</translation>
    </message>
    <message>
      <source>Read-only</source>
      <translation>Tylko do odczytu</translation>
    </message>
    <message>
      <source>Reads what the file says. Thumbnails may have lost it.</source>
      <translation>Czyta, co mówi plik. Miniatury mogły to utracić.</translation>
    </message>
    <message>
      <source>Reapply the view</source>
      <translation>Uporządkuj widok</translation>
    </message>
    <message>
      <source>Reason added: {reason}</source>
      <translation>Dodano powód: {reason}</translation>
    </message>
    <message>
      <source>Reason for archiving {what}:</source>
      <translation>Powód archiwizacji: {what}</translation>
    </message>
    <message>
      <source>Reason for rejecting {what}:</source>
      <translation>Powód odrzucenia: {what}</translation>
    </message>
    <message>
      <source>Reason for “{name}”: {reason}</source>
      <translation>Powód dla „{name}”: {reason}</translation>
    </message>
    <message>
      <source>Reason of “{name}” removed: {reason}</source>
      <translation>Usunięto powód dla „{name}”: {reason}</translation>
    </message>
    <message>
      <source>Reason or note</source>
      <translation>Powód lub notatka</translation>
    </message>
    <message>
      <source>Reason or note only</source>
      <translation>Tylko powód lub notatka</translation>
    </message>
    <message>
      <source>Reason removed: {reason}</source>
      <translation>Usunięto powód: {reason}</translation>
    </message>
    <message>
      <source>Reason {number}</source>
      <translation>Powód {number}</translation>
    </message>
    <message>
      <source>Reason: {what}</source>
      <translation>Powód: {what}</translation>
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
      <translation>Powody i notatka</translation>
    </message>
    <message>
      <source>Reasons for {name}:</source>
      <translation>Powody dla {name}:</translation>
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
      <translation>Ogranicz animacje</translation>
    </message>
    <message>
      <source>Refresh</source>
      <translation>Odśwież</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Nieprzyjęte</translation>
    </message>
    <message>
      <source>Refused</source>
      <comment>one decision</comment>
      <translation>Nieprzyjęta</translation>
    </message>
    <message numerus="yes">
      <source>Regenerate %n…</source>
      <translation>
        <numerusform>Wygeneruj ponownie %Ln…</numerusform>
        <numerusform>Wygeneruj ponownie %Ln…</numerusform>
        <numerusform>Wygeneruj ponownie %Ln…</numerusform>
      </translation>
    </message>
    <message>
      <source>Regenerate rejected…</source>
      <translation>Wygeneruj ponownie odrzucone…</translation>
    </message>
    <message>
      <source>Regenerate this product's rejects…</source>
      <translation>Wygeneruj ponownie odrzucone tego produktu…</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Odrzuć</translation>
    </message>
    <message>
      <source>Reject (the service archives it)</source>
      <translation>Odrzuć (serwis archiwizuje)</translation>
    </message>
    <message>
      <source>Reject (the service archives it) and go to the next</source>
      <translation>Odrzuć (serwis archiwizuje) i przejdź do następnego</translation>
    </message>
    <message>
      <source>Reject / remove from survey</source>
      <translation>Odrzuć / usuń z przeglądu</translation>
    </message>
    <message numerus="yes">
      <source>Reject all %n</source>
      <translation>
        <numerusform>Odrzuć mimo to</numerusform>
        <numerusform>Odrzuć wszystkie (%Ln)</numerusform>
        <numerusform>Odrzuć wszystkie (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>Reject and stay</source>
      <translation>Odrzuć i zostań</translation>
    </message>
    <message>
      <source>Reject instead</source>
      <translation>Zamiast tego odrzuć</translation>
    </message>
    <message>
      <source>Reject it instead</source>
      <translation>Odrzuć go jednak</translation>
    </message>
    <message numerus="yes">
      <source>Reject the %n others</source>
      <translation>
        <numerusform>Odrzuć pozostały</numerusform>
        <numerusform>Odrzuć pozostałe (%Ln)</numerusform>
        <numerusform>Odrzuć pozostałe (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>Reject the rest</source>
      <translation>Odrzuć pozostałe</translation>
    </message>
    <message>
      <source>Reject what is undecided of this product, and go to the next product</source>
      <translation>Odrzuć nieocenione packshoty tego produktu i przejdź do następnego</translation>
    </message>
    <message>
      <source>Reject with a reason</source>
      <translation>Odrzuć z powodem</translation>
    </message>
    <message>
      <source>Reject with the reason that the checks suggest, and go on</source>
      <translation>Odrzuć z powodem podpowiadanym przez kontrole i przejdź dalej</translation>
    </message>
    <message>
      <source>Reject with the reason “{words}”, and go on</source>
      <translation>Odrzuć z powodem „{words}” i przejdź do następnego</translation>
    </message>
    <message>
      <source>Reject with the suggested reason</source>
      <translation>Odrzuć z podpowiadanym powodem</translation>
    </message>
    <message>
      <source>Reject. In a survey: take this one out of view</source>
      <translation>Odrzuć. W przeglądzie: usuń ten z widoku</translation>
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
      <source>Rejected</source>
      <comment>one packshot</comment>
      <translation>Odrzucony</translation>
    </message>
    <message>
      <source>Rejected for: {reasons}</source>
      <translation>Powody odrzucenia: {reasons}</translation>
    </message>
    <message>
      <source>Rejected only</source>
      <translation>Tylko odrzucone</translation>
    </message>
    <message numerus="yes">
      <source>Rejected the undecided rest: %n</source>
      <translation>
        <numerusform>Odrzucono pozostałe nieocenione: %Ln</numerusform>
        <numerusform>Odrzucono pozostałe nieocenione: %Ln</numerusform>
        <numerusform>Odrzucono pozostałe nieocenione: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Rejected: {what}</source>
      <translation>Odrzucono: {what}</translation>
    </message>
    <message>
      <source>Remember my choice</source>
      <translation>Zapamiętaj mój wybór</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Usuń</translation>
    </message>
    <message numerus="yes">
      <source>Remove %n decisions? Nothing changes in the service.</source>
      <translation>
        <numerusform>Usunąć %Ln decyzję? W serwisie nic się nie zmieni.</numerusform>
        <numerusform>Usunąć %Ln decyzje? W serwisie nic się nie zmieni.</numerusform>
        <numerusform>Usunąć %Ln decyzji? W serwisie nic się nie zmieni.</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove all shortcuts from this action</source>
      <translation>Usuń wszystkie skróty tego polecenia</translation>
    </message>
    <message>
      <source>Remove it from the keyring. Pending decisions stay here</source>
      <translation>Usuń klucz z pęku kluczy. Oczekujące decyzje zostają na tym komputerze</translation>
    </message>
    <message>
      <source>Remove key</source>
      <translation>Usuń klucz</translation>
    </message>
    <message>
      <source>Remove selected</source>
      <translation>Usuń zaznaczone</translation>
    </message>
    <message>
      <source>Remove the selected decisions from the queue</source>
      <translation>Usuń zaznaczone decyzje z kolejki</translation>
    </message>
    <message>
      <source>Remove these suggestions without deciding anything</source>
      <translation>Usuń te propozycje bez podejmowania decyzji</translation>
    </message>
    <message>
      <source>Remove your file of this profile</source>
      <translation>Usuń swój plik tego profilu</translation>
    </message>
    <message>
      <source>Replies (*.json *.txt *.eml)</source>
      <translation>Odpowiedzi (*.json *.txt *.eml)</translation>
    </message>
    <message>
      <source>Report - Qamera Review</source>
      <translation>Raport – Qamera Review</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Raport…</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Przywróć</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Przywróć wszystkie</translation>
    </message>
    <message>
      <source>Reset all shortcuts</source>
      <translation>Przywróć domyślne skróty wszystkich poleceń</translation>
    </message>
    <message>
      <source>Reset settings</source>
      <translation>Przywróć domyślne</translation>
    </message>
    <message>
      <source>Reset the shortcuts of this action</source>
      <translation>Przywróć domyślne skróty tego polecenia</translation>
    </message>
    <message>
      <source>Resets the first four pages. Shortcuts, reasons and accounts stay</source>
      <translation>Przywraca domyślne ustawienia czterech pierwszych stron. Skróty, powody i konta pozostają bez zmian</translation>
    </message>
    <message>
      <source>Restore the nine default reasons</source>
      <translation>Przywróć dziewięć domyślnych powodów</translation>
    </message>
    <message>
      <source>Restored: {what}</source>
      <translation>Przywrócono: {what}</translation>
    </message>
    <message>
      <source>Retry refused decisions</source>
      <translation>Ponów nieprzyjęte decyzje</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>Odwróć decyzję</translation>
    </message>
    <message>
      <source>Reverse this step</source>
      <translation>Odwróć ten krok</translation>
    </message>
    <message numerus="yes">
      <source>Reversed: %n</source>
      <translation>
        <numerusform>Odwrócono decyzje: %Ln</numerusform>
        <numerusform>Odwrócono decyzje: %Ln</numerusform>
        <numerusform>Odwrócono decyzje: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Ocenianie</translation>
    </message>
    <message>
      <source>Review the packshots of your Qamera account: approve, reject or archive each with a single key, and generate new ones.</source>
      <translation>Oceniaj packshoty swojego konta Qamera: zatwierdzaj, odrzucaj lub archiwizuj każdy jednym klawiszem i generuj nowe.</translation>
    </message>
    <message>
      <source>Reviews AI-made product photos by keyboard. Free software under the MIT license: use, change and share it; there is no warranty.</source>
      <translation>Program do oceniania zdjęć produktów wygenerowanych przez AI, obsługiwany z klawiatury. Wolne oprogramowanie na licencji MIT: możesz go używać, zmieniać je i udostępniać. Bez gwarancji.</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>W prawo</translation>
    </message>
    <message>
      <source>Right is better</source>
      <translation>Prawy lepszy</translation>
    </message>
    <message>
      <source>Run on battery too</source>
      <translation>Działaj także na baterii</translation>
    </message>
    <message>
      <source>Same account: send</source>
      <translation>To samo konto: wyślij</translation>
    </message>
    <message>
      <source>Same preset</source>
      <translation>Ten sam preset</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Zapisz</translation>
    </message>
    <message>
      <source>Save a page, send it to your guests, and import the replies they return.</source>
      <translation>Zapisz stronę i wyślij ją gościom. Potem zaimportuj odpowiedzi, które odeślą.</translation>
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
      <source>Save it without a signature, or try again when your keyring is available.</source>
      <translation>Zapisz go bez podpisu albo spróbuj ponownie, gdy pęk kluczy będzie dostępny.</translation>
    </message>
    <message>
      <source>Save name and color</source>
      <translation>Zapisz nazwę i kolor</translation>
    </message>
    <message>
      <source>Save page for guests…</source>
      <translation>Zapisz stronę dla gości…</translation>
    </message>
    <message>
      <source>Save reply as a file</source>
      <translation>Zapisz odpowiedź jako plik</translation>
    </message>
    <message>
      <source>Save the approval record</source>
      <translation>Zapisz rejestr zatwierdzeń</translation>
    </message>
    <message>
      <source>Save the current view</source>
      <translation>Zapisz bieżący widok</translation>
    </message>
    <message>
      <source>Save the current view as {number}</source>
      <translation>Zapisz bieżący widok jako {number}</translation>
    </message>
    <message>
      <source>Save the diagnostics</source>
      <translation>Zapisz diagnostykę</translation>
    </message>
    <message>
      <source>Save the line-up</source>
      <translation>Zapisz zestawienie</translation>
    </message>
    <message>
      <source>Save the line-up as PNG or PDF</source>
      <translation>Zapisz zestawienie jako PNG lub PDF</translation>
    </message>
    <message>
      <source>Save the note. It is sent with the decision</source>
      <translation>Zapisz notatkę. Zostanie wysłana razem z decyzją</translation>
    </message>
    <message>
      <source>Save the page</source>
      <translation>Zapisz stronę</translation>
    </message>
    <message>
      <source>Save the record as a document (PDF) or a data file (JSON)</source>
      <translation>Zapisz rejestr jako dokument (PDF) lub plik danych (JSON)</translation>
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
      <source>Save what is shown as a text file</source>
      <translation>Zapisz widoczną treść jako plik tekstowy</translation>
    </message>
    <message>
      <source>Save what was decided, when, on which picture, and how the service answered</source>
      <translation>Zapisz, co i kiedy zdecydowano, o którym obrazie i co odpowiedział serwis</translation>
    </message>
    <message numerus="yes">
      <source>Saved %n decisions as {name}.</source>
      <translation>
        <numerusform>Zapisano %Ln decyzję jako {name}.</numerusform>
        <numerusform>Zapisano %Ln decyzje jako {name}.</numerusform>
        <numerusform>Zapisano %Ln decyzji jako {name}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Saved as {path}</source>
      <translation>Zapisano jako {path}</translation>
    </message>
    <message>
      <source>Saved in your downloads as {file}. Attach it to an email to the sender.</source>
      <translation>Zapisano w pobranych plikach jako {file}. Dołącz ten plik do e-maila do nadawcy.</translation>
    </message>
    <message>
      <source>Saved view {number}</source>
      <translation>Zapisany widok {number}</translation>
    </message>
    <message>
      <source>Saved views</source>
      <translation>Zapisane widoki</translation>
    </message>
    <message>
      <source>Saved: {name}</source>
      <translation>Zapisano: {name}</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Zapisywanie…</translation>
    </message>
    <message>
      <source>Scenery</source>
      <translation>Sceneria</translation>
    </message>
    <message>
      <source>Scrolling jumps and menus open without animation.</source>
      <translation>Przewijanie jest skokowe, a menu otwierają się bez animacji.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Szukaj</translation>
    </message>
    <message>
      <source>Search in names and ids</source>
      <translation>Szukaj w nazwach i ID</translation>
    </message>
    <message>
      <source>Search, or the title of a new product</source>
      <translation>Szukaj lub wpisz nazwę nowego produktu</translation>
    </message>
    <message>
      <source>Search, or try is:undecided after:7d… ({key})</source>
      <translation>Szukaj, np. is:undecided after:7d… ({key})</translation>
    </message>
    <message>
      <source>Searches names and IDs. Also: is: name: id: product: after: before: on: job: preset: scenery: model: note: reason: check: ground:. A minus before a word excludes it.</source>
      <translation>Szuka w nazwach i ID. Działają też: is: name: id: product: after: before: on: job: preset: scenery: model: note: reason: check: ground:. Minus przed słowem je wyklucza.</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Zaznaczanie</translation>
    </message>
    <message>
      <source>Select 2 to 16 packshots for a survey</source>
      <translation>Zaznacz od 2 do 16 packshotów do przeglądu</translation>
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
      <translation>Zaznacz wszystko w tym widoku</translation>
    </message>
    <message>
      <source>Select all visible of the group</source>
      <translation>Zaznacz wszystko, co widać w grupie</translation>
    </message>
    <message>
      <source>Select down</source>
      <translation>Zaznacz w dół</translation>
    </message>
    <message>
      <source>Select everything flagged in this view</source>
      <translation>Zaznacz wszystko, co oflagowano w tym widoku</translation>
    </message>
    <message>
      <source>Select everything in this view that isn't selected</source>
      <translation>Zaznacz w tym widoku wszystko, co nie jest zaznaczone</translation>
    </message>
    <message>
      <source>Select flagged</source>
      <translation>Zaznacz oflagowane</translation>
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
      <source>Send %n changes</source>
      <translation>
        <numerusform>Wyślij %Ln zmianę</numerusform>
        <numerusform>Wyślij %Ln zmiany</numerusform>
        <numerusform>Wyślij %Ln zmian</numerusform>
      </translation>
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
      <translation>Opóźnienie wysyłania</translation>
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
      <translation>Wyślij teraz wszystkie oczekujące</translation>
    </message>
    <message>
      <source>Send and close</source>
      <translation>Wyślij i zamknij</translation>
    </message>
    <message>
      <source>Send decisions - Qamera Review</source>
      <translation>Wyślij decyzje – Qamera Review</translation>
    </message>
    <message>
      <source>Send now</source>
      <translation>Wyślij teraz</translation>
    </message>
    <message>
      <source>Send pending decisions without waiting</source>
      <translation>Wyślij oczekujące decyzje bez czekania</translation>
    </message>
    <message>
      <source>Send the selected decisions again</source>
      <translation>Wyślij ponownie zaznaczone decyzje</translation>
    </message>
    <message>
      <source>Send these jobs. They cost credits</source>
      <translation>Wyślij te zlecenia. Kosztują kredyty</translation>
    </message>
    <message>
      <source>Send what the service refused again</source>
      <translation>Wyślij ponownie to, czego serwis nie przyjął</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Wysyłanie</translation>
    </message>
    <message numerus="yes">
      <source>Sending %n again</source>
      <translation>
        <numerusform>Ponowne wysyłanie: %Ln</numerusform>
        <numerusform>Ponowne wysyłanie: %Ln</numerusform>
        <numerusform>Ponowne wysyłanie: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sending %n changes. The program closes when they are sent.</source>
      <translation>
        <numerusform>Wysyłanie %Ln zmiany. Potem program się zamknie.</numerusform>
        <numerusform>Wysyłanie %Ln zmian. Potem program się zamknie.</numerusform>
        <numerusform>Wysyłanie %Ln zmian. Potem program się zamknie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sending %n decisions. The program closes when they are sent.</source>
      <translation>
        <numerusform>Wysyłanie %Ln decyzji. Potem program się zamknie.</numerusform>
        <numerusform>Wysyłanie %Ln decyzji. Potem program się zamknie.</numerusform>
        <numerusform>Wysyłanie %Ln decyzji. Potem program się zamknie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sending %n now</source>
      <translation>
        <numerusform>Wysyłanie: %Ln</numerusform>
        <numerusform>Wysyłanie: %Ln</numerusform>
        <numerusform>Wysyłanie: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Sending now</source>
      <translation>Trwa wysyłanie</translation>
    </message>
    <message>
      <source>Sending slows down automatically.</source>
      <translation>Wysyłanie zwalnia automatycznie.</translation>
    </message>
    <message>
      <source>Sending…</source>
      <translation>Wysyłanie…</translation>
    </message>
    <message numerus="yes">
      <source>Sending… %n more jobs are waiting.</source>
      <translation>
        <numerusform>Wysyłanie… W kolejce czeka jeszcze %Ln zlecenie.</numerusform>
        <numerusform>Wysyłanie… W kolejce czekają jeszcze %Ln zlecenia.</numerusform>
        <numerusform>Wysyłanie… W kolejce czeka jeszcze %Ln zleceń.</numerusform>
      </translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Wysłano</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>Serwis</translation>
    </message>
    <message>
      <source>Service error</source>
      <translation>Błąd serwisu</translation>
    </message>
    <message>
      <source>Service list</source>
      <translation>Lista z serwisu</translation>
    </message>
    <message>
      <source>Set QAMERA_API_KEY, or enter the key in the window once.</source>
      <translation>Ustaw QAMERA_API_KEY albo wpisz klucz raz w oknie.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ustawienia</translation>
    </message>
    <message>
      <source>Sharpness</source>
      <translation>Ostrość</translation>
    </message>
    <message>
      <source>Shift+key always stays, whatever you choose here.</source>
      <translation>Shift z klawiszem zawsze zostaje na packshocie, niezależnie od tego ustawienia.</translation>
    </message>
    <message>
      <source>Short guide</source>
      <translation>Krótki przewodnik</translation>
    </message>
    <message>
      <source>Shortcut set</source>
      <translation>Zestaw skrótów</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>Skróty</translation>
    </message>
    <message>
      <source>Show a card for each product, or go back</source>
      <translation>Pokaż kartę każdego produktu albo wróć</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Pokaż wszystko</translation>
    </message>
    <message>
      <source>Show all keys</source>
      <translation>Pokaż wszystkie skróty</translation>
    </message>
    <message>
      <source>Show all of the product, or the selection, at once</source>
      <translation>Pokaż naraz cały produkt albo zaznaczone</translation>
    </message>
    <message>
      <source>Show all states</source>
      <translation>Pokaż wszystkie stany</translation>
    </message>
    <message>
      <source>Show check icons on tiles</source>
      <translation>Pokazuj ikony kontroli na kafelkach</translation>
    </message>
    <message>
      <source>Show every state, and keep the search</source>
      <translation>Pokaż każdy stan, bez zmiany wyszukiwania</translation>
    </message>
    <message>
      <source>Show me</source>
      <translation>Pokaż</translation>
    </message>
    <message>
      <source>Show measurements</source>
      <translation>Pokaż pomiary</translation>
    </message>
    <message>
      <source>Show on approved ones too</source>
      <translation>Pokazuj też na zatwierdzonych</translation>
    </message>
    <message>
      <source>Show one at a time in the same place. Tab switches</source>
      <translation>Pokazuj po jednym obrazie w tym samym miejscu. Tab przełącza</translation>
    </message>
    <message>
      <source>Show one picture large, or go back</source>
      <translation>Pokaż jeden obraz w dużym rozmiarze lub wróć</translation>
    </message>
    <message>
      <source>Show only the packshots of these products</source>
      <translation>Pokaż tylko packshoty tych produktów</translation>
    </message>
    <message>
      <source>Show only the packshots of this job</source>
      <translation>Pokaż tylko packshoty z tego zlecenia</translation>
    </message>
    <message>
      <source>Show only these decisions</source>
      <translation>Pokaż tylko te decyzje</translation>
    </message>
    <message>
      <source>Show only these products</source>
      <translation>Pokaż tylko te produkty</translation>
    </message>
    <message>
      <source>Show or hide the buttons under the grid</source>
      <translation>Pokaż lub ukryj przyciski pod siatką</translation>
    </message>
    <message>
      <source>Show or hide the details of the focused packshot</source>
      <translation>Pokaż lub ukryj szczegóły packshotu w ramce</translation>
    </message>
    <message>
      <source>Show signs on approved tiles as well</source>
      <translation>Pokazuj znaki także na zatwierdzonych kafelkach</translation>
    </message>
    <message numerus="yes">
      <source>Show the %n in all states</source>
      <translation>
        <numerusform>Pokaż %Ln pasujący w każdym stanie</numerusform>
        <numerusform>Pokaż %Ln pasujące w każdym stanie</numerusform>
        <numerusform>Pokaż %Ln pasujących w każdym stanie</numerusform>
      </translation>
    </message>
    <message>
      <source>Show the exported files</source>
      <translation>Pokaż wyeksportowane pliki</translation>
    </message>
    <message>
      <source>Show the new packshots in the grid</source>
      <translation>Pokaż nowe packshoty w siatce</translation>
    </message>
    <message>
      <source>Show the next product without an approved packshot</source>
      <translation>Pokaż następny produkt bez zatwierdzonego packshotu</translation>
    </message>
    <message>
      <source>Show the original</source>
      <translation>Pokaż oryginał</translation>
    </message>
    <message>
      <source>Show the original beside the packshot</source>
      <translation>Pokaż oryginał obok packshotu</translation>
    </message>
    <message>
      <source>Show the original on the packshot's background color</source>
      <translation>Pokaż oryginał na tle w kolorze tła packshotu</translation>
    </message>
    <message>
      <source>Show the original right of a line. Drag the line with the mouse</source>
      <translation>Pokaż oryginał na prawo od linii. Linię przeciąga się myszą</translation>
    </message>
    <message>
      <source>Show the others again</source>
      <translation>Pokaż znowu pozostałe</translation>
    </message>
    <message>
      <source>Show the pictures that this check has found</source>
      <translation>Pokaż obrazy, które znalazła ta kontrola</translation>
    </message>
    <message>
      <source>Show the product's original in the same place. Hold the key to look only briefly. In the grid: select</source>
      <translation>Pokaż oryginał produktu w tym samym miejscu. Przytrzymaj klawisz, aby tylko zerknąć. W siatce: zaznacz</translation>
    </message>
    <message>
      <source>Show the view without groups</source>
      <translation>Pokaż widok bez grup</translation>
    </message>
    <message>
      <source>Show the window in full screen, and go back</source>
      <translation>Włącz lub wyłącz pełny ekran</translation>
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
      <source>Show undecided</source>
      <translation>Pokaż packshoty do oceny</translation>
    </message>
    <message>
      <source>Show undecided pictures</source>
      <translation>Pokaż zdjęcia bez oceny</translation>
    </message>
    <message>
      <source>Show {facet}. Ctrl+click to combine.</source>
      <translation>Pokaż: {facet}. Ctrl+kliknięcie łączy filtry.</translation>
    </message>
    <message>
      <source>Shown in the window's title</source>
      <translation>Widoczna w tytule okna</translation>
    </message>
    <message>
      <source>Shows the cost. Nothing is sent before you confirm</source>
      <translation>Pokazuje koszt. Nic nie zostanie wysłane bez potwierdzenia</translation>
    </message>
    <message>
      <source>Sign the record with my key</source>
      <translation>Podpisz rejestr moim kluczem</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Podpis</translation>
    </message>
    <message>
      <source>Signature: {signature}</source>
      <translation>Podpis: {signature}</translation>
    </message>
    <message>
      <source>Signed as {name} with the public key {key}</source>
      <translation>Podpisano jako {name} kluczem publicznym {key}</translation>
    </message>
    <message>
      <source>Signs on tiles</source>
      <translation>Znaki na kafelkach</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Rozmiar</translation>
    </message>
    <message>
      <source>Size {value}</source>
      <translation>Rozmiar {value}</translation>
    </message>
    <message>
      <source>Size {value}, median {median}</source>
      <translation>Wielkość {value}, mediana {median}</translation>
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
      <translation>Pomniejsz</translation>
    </message>
    <message>
      <source>Smaller tiles or picture</source>
      <translation>Pomniejsz kafelki lub obraz</translation>
    </message>
    <message>
      <source>Some files can't be saved</source>
      <translation>Nie można zapisać niektórych plików</translation>
    </message>
    <message>
      <source>Some letters in {name} are damaged.</source>
      <translation>Niektóre znaki w {name} są uszkodzone.</translation>
    </message>
    <message>
      <source>Some notes are too long together; accept fewer at once.</source>
      <translation>Niektóre notatki są razem za długie; przyjmij mniej naraz.</translation>
    </message>
    <message>
      <source>Some of your shortcuts couldn't be used: {problems}.</source>
      <translation>Nie udało się użyć niektórych twoich skrótów: {problems}.</translation>
    </message>
    <message>
      <source>Some settings couldn't be used: {each}.</source>
      <translation>Nie udało się użyć niektórych ustawień: {each}.</translation>
    </message>
    <message>
      <source>Somebody else approved it in the meantime.</source>
      <translation>W międzyczasie ktoś inny go zatwierdził.</translation>
    </message>
    <message>
      <source>Somebody else archived it in the meantime.</source>
      <translation>W międzyczasie ktoś inny go zarchiwizował.</translation>
    </message>
    <message>
      <source>Somebody else rejected it in the meantime.</source>
      <translation>W międzyczasie ktoś inny go odrzucił.</translation>
    </message>
    <message>
      <source>Somebody else withdrew the decision.</source>
      <translation>Ktoś inny wycofał decyzję.</translation>
    </message>
    <message>
      <source>Something was refused</source>
      <translation>Gdy serwis czegoś nie przyjmie</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Coś poszło nie tak</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>Sortowanie</translation>
    </message>
    <message>
      <source>Sort order</source>
      <translation>Kolejność sortowania</translation>
    </message>
    <message>
      <source>Square</source>
      <translation>Kwadrat</translation>
    </message>
    <message>
      <source>Start the job once more. If the first one arrived, you pay for both</source>
      <translation>Uruchom zlecenie jeszcze raz. Jeśli pierwsze dotarło, zapłacisz za oba</translation>
    </message>
    <message>
      <source>Start with</source>
      <translation>Po uruchomieniu</translation>
    </message>
    <message>
      <source>Start with the shortcuts of another program</source>
      <translation>Zacznij od skrótów innego programu</translation>
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
      <source>Stop measuring pictures in the background until the program ends</source>
      <translation>Nie mierz obrazów w tle aż do zamknięcia programu</translation>
    </message>
    <message>
      <source>Stop. No partial file is left behind</source>
      <translation>Zatrzymaj. Niepełny plik nie pozostanie</translation>
    </message>
    <message>
      <source>Stopped because the program is closing.</source>
      <translation>Przerwano, ponieważ program jest zamykany.</translation>
    </message>
    <message>
      <source>Stopped by you.</source>
      <translation>Zatrzymano ręcznie.</translation>
    </message>
    <message>
      <source>Stopped. You can continue later.</source>
      <translation>Zatrzymano. Możesz kontynuować później.</translation>
    </message>
    <message>
      <source>Suggested reason</source>
      <translation>Podpowiadany powód</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Propozycje</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Podsumowanie</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>Przegląd</translation>
    </message>
    <message>
      <source>Switch account or add one</source>
      <translation>Przełącz konto lub dodaj nowe</translation>
    </message>
    <message>
      <source>Switch between the whole picture and 100%. Hold the key to look only briefly</source>
      <translation>Przełącz między całym obrazem a 100%. Przytrzymany klawisz działa do puszczenia</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Systemowy</translation>
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
      <translation>Powtórz lekcję pięciu klawiszy</translation>
    </message>
    <message>
      <source>Ten more of this product…</source>
      <translation>Jeszcze dziesięć tego produktu…</translation>
    </message>
    <message>
      <source>Test the key, then save it in the system keyring</source>
      <translation>Sprawdź klucz i zapisz go w systemowym pęku kluczy</translation>
    </message>
    <message>
      <source>Text of this reason. Leave empty for none</source>
      <translation>Treść tego powodu. Puste pole oznacza brak powodu</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Rozmiar tekstu</translation>
    </message>
    <message>
      <source>That's all you need. All decisions of the lesson are undone, and none was sent. Press {key} for all shortcuts.</source>
      <translation>To wszystko, czego potrzebujesz. Wszystkie decyzje z lekcji zostały cofnięte i żadnej nie wysłano. Naciśnij {key}, aby zobaczyć wszystkie skróty.</translation>
    </message>
    <message numerus="yes">
      <source>The %n approved packshots in this view</source>
      <translation>
        <numerusform>Zatwierdzony packshot w tym widoku</numerusform>
        <numerusform>Zatwierdzone packshoty w tym widoku (%Ln)</numerusform>
        <numerusform>Zatwierdzone packshoty w tym widoku (%Ln)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The %n selected packshots</source>
      <translation>
        <numerusform>Zaznaczony packshot</numerusform>
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
      <translation>Klucz API nie został przyjęty</translation>
    </message>
    <message>
      <source>The File menu exports approved pictures, and saves contact sheets and a page that guests open in any browser. What guests send back appears with the pictures as suggestions, and you decide: Alt+G accepts.</source>
      <translation>Z menu Plik wyeksportujesz zatwierdzone zdjęcia oraz zapiszesz stykówki i stronę, którą goście otworzą w dowolnej przeglądarce. To, co odeślą goście, pojawi się przy obrazach jako propozycje, a decyzja należy do Ciebie: Alt+G przyjmuje.</translation>
    </message>
    <message>
      <source>The address can't contain a user name, query or fragment.</source>
      <translation>Adres nie może zawierać nazwy użytkownika, zapytania ani fragmentu.</translation>
    </message>
    <message>
      <source>The address must start with https:// and a host name.</source>
      <translation>Adres musi zaczynać się od https:// i nazwy hosta.</translation>
    </message>
    <message>
      <source>The address of an account can't be changed. Add a new account instead.</source>
      <translation>Adresu konta nie można zmienić. Zamiast tego dodaj nowe konto.</translation>
    </message>
    <message>
      <source>The answer couldn't be understood</source>
      <translation>Odpowiedź była niezrozumiała</translation>
    </message>
    <message>
      <source>The answer to the job for {product} ({count} images, sent at {time}) was lost: {why}

The images may have been generated and charged, so the job is never sent again automatically.</source>
      <translation>Odpowiedź na zlecenie dla {product} (obrazy: {count}, wysłano o {time}) nie dotarła: {why}

Obrazy mogły zostać wygenerowane i opłacone, więc zlecenie nigdy nie jest wysyłane ponownie automatycznie.</translation>
    </message>
    <message>
      <source>The approval record is not being written.</source>
      <translation>Rejestr zatwierdzeń nie jest zapisywany.</translation>
    </message>
    <message>
      <source>The approval record says who decided what, when, and about which picture. Its PDF has the same record attached as a data file (JSON). If you sign records, both contain your signature: whoever has your public key can tell that the record is yours. The command “qamera-review verify FILE” checks either file, says who signed it, and names the first entry that was changed. It can't check what the pages of the PDF show: compare the hash of the last entry there.</source>
      <translation>Rejestr zatwierdzeń mówi, kto, kiedy, co i o którym zdjęciu zdecydował. Do pliku PDF ten sam rejestr jest dołączony jako plik danych (JSON). Jeśli podpisujesz rejestry, oba zawierają Twój podpis: kto ma Twój klucz publiczny, może stwierdzić, że rejestr jest Twój. Polecenie „qamera-review verify PLIK” sprawdza każdy z tych plików, mówi, kto go podpisał, i wskazuje pierwszy zmieniony wpis. Nie może sprawdzić, co pokazują strony PDF: porównaj podany tam skrót ostatniego wpisu.</translation>
    </message>
    <message>
      <source>The approval record was damaged. What can be read of it was kept; the damaged file is {path}.</source>
      <translation>Rejestr zatwierdzeń był uszkodzony. Zachowano to, co da się z niego odczytać; uszkodzony plik to {path}.</translation>
    </message>
    <message>
      <source>The bar above filters by state, / searches names and IDs. Decided tiles stay where they are until you press T or change the filter.</source>
      <translation>Pasek u góry filtruje według stanu, / szuka w nazwach i ID. Ocenione kafelki zostają na miejscu, dopóki nie naciśniesz T lub nie zmienisz filtra.</translation>
    </message>
    <message numerus="yes">
      <source>The best of {count}. {key} approves it and rejects the %n others</source>
      <translation>
        <numerusform>Najlepszy z {count}. {key} zatwierdza go i odrzuca drugi</numerusform>
        <numerusform>Najlepszy z {count}. {key} zatwierdza go i odrzuca %Ln pozostałe</numerusform>
        <numerusform>Najlepszy z {count}. {key} zatwierdza go i odrzuca %Ln pozostałych</numerusform>
      </translation>
    </message>
    <message>
      <source>The browser didn't allow copying. Select the text and copy it.</source>
      <translation>Przeglądarka nie pozwoliła na kopiowanie. Zaznacz tekst i skopiuj go.</translation>
    </message>
    <message>
      <source>The chart as PNG or PDF, or all figures as CSV</source>
      <translation>Wykres jako PNG lub PDF albo wszystkie liczby jako CSV</translation>
    </message>
    <message>
      <source>The checks have found nothing on this picture</source>
      <translation>Kontrole nic nie znalazły na tym obrazie</translation>
    </message>
    <message>
      <source>The checks suggest no reason for this picture</source>
      <translation>Kontrole nie podpowiadają powodu dla tego obrazu</translation>
    </message>
    <message>
      <source>The chosen original of {product} isn't used any more</source>
      <translation>Wybrany oryginał produktu {product} nie jest już używany</translation>
    </message>
    <message>
      <source>The color behind transparent parts</source>
      <translation>Kolor pod przezroczystymi częściami</translation>
    </message>
    <message>
      <source>The color space of the written files</source>
      <translation>Przestrzeń barw zapisywanych plików</translation>
    </message>
    <message>
      <source>The colored line at the top of its window</source>
      <translation>Kolorowa linia u góry okna tego konta</translation>
    </message>
    <message>
      <source>The compressed data is damaged.</source>
      <translation>Plik jest spakowany i uszkodzony.</translation>
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
      <translation>Osiągnięto dzienny limit kredytów</translation>
    </message>
    <message>
      <source>The daily limit allows no more images</source>
      <translation>Dzienny limit nie pozwala na więcej obrazów</translation>
    </message>
    <message>
      <source>The damaged file is kept as {name}.</source>
      <translation>Uszkodzony plik zachowano jako {name}.</translation>
    </message>
    <message>
      <source>The damaged file was kept.</source>
      <translation>Uszkodzony plik zachowano osobno.</translation>
    </message>
    <message>
      <source>The data folder can't be used</source>
      <translation>Nie można użyć folderu danych</translation>
    </message>
    <message>
      <source>The decision icons are part of this program and under its license.</source>
      <translation>Ikony decyzji są częścią tego programu i podlegają jego licencji.</translation>
    </message>
    <message>
      <source>The decisions of the lesson are undone.</source>
      <translation>Cofnięto decyzje z lekcji.</translation>
    </message>
    <message>
      <source>The demo didn't start</source>
      <translation>Nie udało się uruchomić demo</translation>
    </message>
    <message>
      <source>The demo didn't start.</source>
      <translation>Nie udało się uruchomić demo.</translation>
    </message>
    <message>
      <source>The demo has only its own account.</source>
      <translation>Wersja demonstracyjna ma tylko własne konto.</translation>
    </message>
    <message>
      <source>The demo has sample packshots. It needs no account and no network.</source>
      <translation>Demo zawiera przykładowe packshoty. Nie wymaga konta ani sieci.</translation>
    </message>
    <message>
      <source>The demo needs its own key, so it can't be removed</source>
      <translation>Demo potrzebuje własnego klucza, więc nie można go usunąć</translation>
    </message>
    <message>
      <source>The disk is full</source>
      <translation>Dysk jest pełny</translation>
    </message>
    <message>
      <source>The end mark of the file is missing; the picture is whole.</source>
      <translation>Brakuje znacznika końca pliku; obraz jest cały.</translation>
    </message>
    <message>
      <source>The file couldn't be saved</source>
      <translation>Nie udało się zapisać pliku</translation>
    </message>
    <message>
      <source>The file couldn't be written into this folder.</source>
      <translation>Nie udało się zapisać pliku w tym folderze.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Plik jest pusty.</translation>
    </message>
    <message>
      <source>The file is larger than {limit} MB.</source>
      <translation>Plik jest większy niż {limit} MB.</translation>
    </message>
    <message>
      <source>The file is the original of {product}</source>
      <translation>Plik jest teraz oryginałem produktu {product}</translation>
    </message>
    <message>
      <source>The folder doesn't exist</source>
      <translation>Folder nie istnieje</translation>
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
      <translation>Ramka pokazuje, gdzie jesteś. Klawisze działają na packshot w ramce lub na zaznaczone packshoty. A zatwierdza, R odrzuca, a E archiwizuje, po czym ramka przechodzi do następnego. Spacja zaznacza, Shift+strzałki zaznaczają więcej.</translation>
    </message>
    <message numerus="yes">
      <source>The guests agree on {percent}% of %n packshots.</source>
      <translation>
        <numerusform>Goście są zgodni co do {percent}% z %Ln packshota.</numerusform>
        <numerusform>Goście są zgodni co do {percent}% z %Ln packshotów.</numerusform>
        <numerusform>Goście są zgodni co do {percent}% z %Ln packshotów.</numerusform>
      </translation>
    </message>
    <message>
      <source>The history wasn't saved: {why}.</source>
      <translation>Historia nie została zapisana: {why}.</translation>
    </message>
    <message numerus="yes">
      <source>The house rule needs %n approved and measured pictures</source>
      <translation>
        <numerusform>Własna reguła wymaga %Ln zatwierdzonego i zmierzonego obrazu</numerusform>
        <numerusform>Własna reguła wymaga %Ln zatwierdzonych i zmierzonych obrazów</numerusform>
        <numerusform>Własna reguła wymaga %Ln zatwierdzonych i zmierzonych obrazów</numerusform>
      </translation>
    </message>
    <message>
      <source>The key is used for this session only and is not stored.</source>
      <translation>Klucz jest używany tylko w tej sesji i nie jest zapisywany.</translation>
    </message>
    <message numerus="yes">
      <source>The last %n changes are missing from the queue file.</source>
      <translation>
        <numerusform>W pliku kolejki brakuje ostatniej zmiany.</numerusform>
        <numerusform>W pliku kolejki brakuje ostatnich %Ln zmian.</numerusform>
        <numerusform>W pliku kolejki brakuje ostatnich %Ln zmian.</numerusform>
      </translation>
    </message>
    <message>
      <source>The last known list was damaged</source>
      <translation>Ostatnia znana lista była uszkodzona</translation>
    </message>
    <message>
      <source>The latest first. Press Enter to go there</source>
      <translation>Od najnowszych. Enter przechodzi do packshotu</translation>
    </message>
    <message>
      <source>The lesson sends nothing</source>
      <translation>Lekcja niczego nie wysyła</translation>
    </message>
    <message numerus="yes">
      <source>The lesson sends nothing. %n earlier decisions are sent as usual</source>
      <translation>
        <numerusform>Lekcja niczego nie wysyła. %Ln wcześniejsza decyzja zostanie wysłana jak zwykle</numerusform>
        <numerusform>Lekcja niczego nie wysyła. %Ln wcześniejsze decyzje zostaną wysłane jak zwykle</numerusform>
        <numerusform>Lekcja niczego nie wysyła. %Ln wcześniejszych decyzji zostanie wysłanych jak zwykle</numerusform>
      </translation>
    </message>
    <message>
      <source>The line-up compares the approved pictures of products. Approve some first.</source>
      <translation>Zestawienie porównuje zatwierdzone zdjęcia produktów. Najpierw zatwierdź kilka.</translation>
    </message>
    <message>
      <source>The link to this picture has expired.</source>
      <translation>Link do tego obrazu wygasł.</translation>
    </message>
    <message>
      <source>The link to this picture isn't safe, so it wasn't opened.</source>
      <translation>Link do tego obrazu nie jest bezpieczny, więc go nie otwarto.</translation>
    </message>
    <message>
      <source>The list should have {announced} packshots but has {items}.</source>
      <translation>Lista powinna zawierać {announced} packshotów, a zawiera {items}.</translation>
    </message>
    <message>
      <source>The lock of this data folder is damaged</source>
      <translation>Blokada tego folderu danych jest uszkodzona</translation>
    </message>
    <message>
      <source>The longest side. Pictures are never enlarged</source>
      <translation>Najdłuższy bok. Obrazy nigdy nie są powiększane</translation>
    </message>
    <message>
      <source>The name {host} is not known here; is this computer online?</source>
      <translation>Nazwa {host} nie jest znana. Czy ten komputer ma połączenie z siecią?</translation>
    </message>
    <message>
      <source>The network's proxy can't reach {host}.</source>
      <translation>Serwer proxy tej sieci nie może połączyć się z {host}.</translation>
    </message>
    <message>
      <source>The newer list has no new packshots. It was probably not generated.</source>
      <translation>Na nowszej liście nie ma nowych packshotów. Zlecenia prawdopodobnie nie wykonano.</translation>
    </message>
    <message>
      <source>The number must be from 1 to {most}.</source>
      <translation>Liczba musi być od 1 do {most}.</translation>
    </message>
    <message>
      <source>The original can be moved when it is aligned</source>
      <translation>Oryginał można przesunąć, gdy zostanie dopasowany</translation>
    </message>
    <message>
      <source>The original couldn't be aligned, so it can't be moved</source>
      <translation>Oryginału nie udało się dopasować, więc nie można go przesunąć</translation>
    </message>
    <message>
      <source>The original has the packshot's background</source>
      <translation>Oryginał ma tło packshotu</translation>
    </message>
    <message>
      <source>The original is where it was aligned</source>
      <translation>Oryginał jest tam, gdzie został dopasowany</translation>
    </message>
    <message>
      <source>The page wasn't saved, because it would have no pictures.</source>
      <translation>Strony nie zapisano, bo nie byłoby na niej obrazów.</translation>
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
      <translation>Obraz zmienił się od czasu zatwierdzenia.</translation>
    </message>
    <message>
      <source>The picture has changed since it was approved. Look at it and approve it again.</source>
      <translation>Obraz zmienił się od czasu zatwierdzenia. Obejrzyj go i zatwierdź ponownie.</translation>
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
      <translation>Obraz jest niepełny.</translation>
    </message>
    <message>
      <source>The picture is missing</source>
      <translation>Brak obrazu na serwerze</translation>
    </message>
    <message>
      <source>The picture is too large for this file format.</source>
      <translation>Obraz jest za duży dla tego formatu pliku.</translation>
    </message>
    <message>
      <source>The picture is too large.</source>
      <translation>Obraz jest za duży.</translation>
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
      <source>The product's box, its margins and the background, in the loupe</source>
      <translation>Ramka produktu, jego marginesy i tło, w lupie</translation>
    </message>
    <message>
      <source>The profile can't be read. Pictures are shown in sRGB.</source>
      <translation>Nie można odczytać profilu. Obrazy są wyświetlane w sRGB.</translation>
    </message>
    <message>
      <source>The profile is damaged, or not one of a monitor. Pictures are shown in sRGB.</source>
      <translation>Profil jest uszkodzony lub nie jest profilem monitora. Obrazy są wyświetlane w sRGB.</translation>
    </message>
    <message>
      <source>The profile of this monitor can't be used. Pictures are shown in sRGB.</source>
      <translation>Nie można użyć profilu tego monitora. Obrazy są wyświetlane w sRGB.</translation>
    </message>
    <message>
      <source>The program was closed before these were sent.</source>
      <translation>Program zamknięto, zanim je wysłano.</translation>
    </message>
    <message>
      <source>The queue (Ctrl+Shift+O) shows why. You can send it again or remove it there.</source>
      <translation>Powód podaje kolejka (Ctrl+Shift+O). Możesz tam wysłać decyzję ponownie lub ją usunąć.</translation>
    </message>
    <message>
      <source>The queue file was damaged and has been repaired. No decision is lost.</source>
      <translation>Plik kolejki był uszkodzony i został naprawiony. Żadna decyzja nie przepadła.</translation>
    </message>
    <message>
      <source>The queue file was damaged.</source>
      <translation>Plik kolejki był uszkodzony.</translation>
    </message>
    <message>
      <source>The queue file was deleted. It was saved again; no unsent decision is lost.</source>
      <translation>Plik kolejki został usunięty. Zapisano go ponownie; żadna niewysłana decyzja nie przepadła.</translation>
    </message>
    <message>
      <source>The quotation mark before “{part}” isn't closed.</source>
      <translation>Cudzysłów przed „{part}” nie jest zamknięty.</translation>
    </message>
    <message>
      <source>The record can't be signed</source>
      <translation>Nie można podpisać rejestru</translation>
    </message>
    <message>
      <source>The record contains what was decided on this computer. Decisions that were made elsewhere, undone, or not sent yet are not in it.</source>
      <translation>Rejestr zawiera decyzje podjęte na tym komputerze. Nie ma w nim decyzji podjętych gdzie indziej, cofniętych ani jeszcze niewysłanych.</translation>
    </message>
    <message>
      <source>The same record is attached to this document as {file}. The command “qamera-review verify” with this document says whether the record is whole and who signed it; compare the hash of the last entry with the one on the first page.</source>
      <translation>Ten sam rejestr jest dołączony do tego dokumentu jako {file}. Polecenie „qamera-review verify” z tym dokumentem mówi, czy rejestr jest cały i kto go podpisał; porównaj skrót ostatniego wpisu z podanym na pierwszej stronie.</translation>
    </message>
    <message>
      <source>The sender of this page asks what you think of these product pictures. Approve or reject each one; add a reason or a note if you like. Then press “Finish” and send your reply back by email. This page doesn't send anything by itself.</source>
      <translation>Nadawca tej strony prosi o opinię o tych zdjęciach produktów. Zatwierdź lub odrzuć każde z nich; jeśli chcesz, dodaj powód lub notatkę. Potem naciśnij „Zakończ” i odeślij odpowiedź e-mailem. Strona sama niczego nie wysyła.</translation>
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
        <numerusform>Serwis przyjął %Ln decyzję, której jego lista jeszcze nie pokazuje. Do tego czasu pozostaje ona bez zmian.</numerusform>
        <numerusform>Serwis przyjął %Ln decyzje, których jego lista jeszcze nie pokazuje. Do tego czasu pozostają one bez zmian.</numerusform>
        <numerusform>Serwis przyjął %Ln decyzji, których jego lista jeszcze nie pokazuje. Do tego czasu pozostają one bez zmian.</numerusform>
      </translation>
    </message>
    <message>
      <source>The service asked for a pause. Sending continues at {time}.</source>
      <translation>Serwis poprosił o przerwę. Wysyłanie zostanie wznowione o {time}.</translation>
    </message>
    <message>
      <source>The service can't be reached</source>
      <translation>Nie można połączyć się z serwisem</translation>
    </message>
    <message numerus="yes">
      <source>The service counts %n packshots more than it lists.</source>
      <translation>
        <numerusform>Serwis podaje o %Ln packshot więcej, niż jest na jego liście.</numerusform>
        <numerusform>Serwis podaje o %Ln packshoty więcej, niż jest na jego liście.</numerusform>
        <numerusform>Serwis podaje o %Ln packshotów więcej, niż jest na jego liście.</numerusform>
      </translation>
    </message>
    <message>
      <source>The service didn't accept the request</source>
      <translation>Serwis nie przyjął żądania</translation>
    </message>
    <message>
      <source>The service doesn't know this</source>
      <translation>Serwis tego nie zna</translation>
    </message>
    <message>
      <source>The service gave an unexpected answer</source>
      <translation>Nieoczekiwana odpowiedź serwisu</translation>
    </message>
    <message>
      <source>The service has a problem</source>
      <translation>Serwis ma awarię</translation>
    </message>
    <message>
      <source>The service hasn't given an address for this picture yet.</source>
      <translation>Serwis nie podał jeszcze adresu tego obrazu.</translation>
    </message>
    <message>
      <source>The service refused</source>
      <translation>Serwis odmówił</translation>
    </message>
    <message>
      <source>The service refused because of an earlier decision</source>
      <translation>Serwis odmówił z powodu wcześniejszej decyzji</translation>
    </message>
    <message>
      <source>The service said: {answer}</source>
      <translation>Odpowiedź serwisu: {answer}</translation>
    </message>
    <message>
      <source>The service took too long</source>
      <translation>Serwis odpowiadał zbyt długo</translation>
    </message>
    <message>
      <source>The service's ID of this product isn't known</source>
      <translation>ID tego produktu w serwisie nie jest znane</translation>
    </message>
    <message>
      <source>The service's address can't be used.</source>
      <translation>Nie można użyć adresu serwisu.</translation>
    </message>
    <message>
      <source>The service's answer doesn't match the job. Check its packshots</source>
      <translation>Odpowiedź serwisu nie zgadza się ze zleceniem. Sprawdź jego packshoty</translation>
    </message>
    <message numerus="yes">
      <source>The service's list is empty now. It had %n packshots before.</source>
      <translation>
        <numerusform>Lista serwisu jest teraz pusta. Wcześniej zawierała %Ln packshot.</numerusform>
        <numerusform>Lista serwisu jest teraz pusta. Wcześniej zawierała %Ln packshoty.</numerusform>
        <numerusform>Lista serwisu jest teraz pusta. Wcześniej zawierała %Ln packshotów.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The service's new list shows %n packshots as undecided that it showed as approved or rejected before.</source>
      <translation>
        <numerusform>Na nowej liście serwisu %Ln packshot jest do oceny, choć wcześniej był zatwierdzony lub odrzucony.</numerusform>
        <numerusform>Na nowej liście serwisu %Ln packshoty są do oceny, choć wcześniej były zatwierdzone lub odrzucone.</numerusform>
        <numerusform>Na nowej liście serwisu %Ln packshotów jest do oceny, choć wcześniej były zatwierdzone lub odrzucone.</numerusform>
      </translation>
    </message>
    <message>
      <source>The settings weren't saved: {why}.</source>
      <translation>Ustawienia nie zostały zapisane: {why}.</translation>
    </message>
    <message>
      <source>The system keyring doesn't respond</source>
      <translation>Systemowy pęk kluczy nie odpowiada</translation>
    </message>
    <message>
      <source>The system keyring is locked</source>
      <translation>Systemowy pęk kluczy jest zablokowany</translation>
    </message>
    <message>
      <source>The system keyring refused</source>
      <translation>Systemowy pęk kluczy odmówił</translation>
    </message>
    <message>
      <source>The toolbar is under the grid only</source>
      <translation>Pasek narzędzi jest tylko pod siatką</translation>
    </message>
    <message>
      <source>The window reopens in the new language. Nothing is lost.</source>
      <translation>Okno otworzy się ponownie w nowym języku. Nic nie przepadnie.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Motyw</translation>
    </message>
    <message>
      <source>There are too many rows for one picture</source>
      <translation>Za dużo wierszy na jeden obraz</translation>
    </message>
    <message>
      <source>There is no API key</source>
      <translation>Brak klucza API</translation>
    </message>
    <message>
      <source>There is no action “{name}”</source>
      <translation>Nie ma polecenia „{name}”</translation>
    </message>
    <message>
      <source>There is no connection to {host}.</source>
      <translation>Brak połączenia z {host}.</translation>
    </message>
    <message>
      <source>There is no field {name}.</source>
      <translation>Nie ma pola {name}.</translation>
    </message>
    <message>
      <source>There is no finished picture.</source>
      <translation>Nie ma gotowego obrazu.</translation>
    </message>
    <message>
      <source>There is no reason {number}</source>
      <translation>Nie ma powodu {number}</translation>
    </message>
    <message>
      <source>There is no reply in the clipboard. Copy the whole text of the email.</source>
      <translation>W schowku nie ma odpowiedzi. Skopiuj cały tekst e-maila.</translation>
    </message>
    <message>
      <source>There isn't enough space in this folder</source>
      <translation>W tym folderze jest za mało miejsca</translation>
    </message>
    <message>
      <source>There's nothing to send yet: no picture has a decision or a note.</source>
      <translation>Nie ma jeszcze czego wysłać: żadne zdjęcie nie ma decyzji ani notatki.</translation>
    </message>
    <message>
      <source>These are more than 200 pictures. Export them instead</source>
      <translation>To ponad 200 zdjęć. Zamiast tego użyj eksportu</translation>
    </message>
    <message>
      <source>These packshots have different notes. What you write here replaces them.</source>
      <translation>Te packshoty mają różne notatki. To, co tu wpiszesz, je zastąpi.</translation>
    </message>
    <message numerus="yes">
      <source>They approve %n pictures.</source>
      <translation>
        <numerusform>Zatwierdzają %Ln zdjęcie.</numerusform>
        <numerusform>Zatwierdzają %Ln zdjęcia.</numerusform>
        <numerusform>Zatwierdzają %Ln zdjęć.</numerusform>
      </translation>
    </message>
    <message>
      <source>They are kept, and sent the next time you start the program</source>
      <translation>Decyzje zostaną zachowane i wysłane przy następnym uruchomieniu programu</translation>
    </message>
    <message>
      <source>They are sent one after the other, within the service's rate limit</source>
      <translation>Decyzje są wysyłane jedna po drugiej, w granicach limitu serwisu</translation>
    </message>
    <message>
      <source>They stay in the file.</source>
      <translation>Pozostają w pliku.</translation>
    </message>
    <message>
      <source>This action already has this shortcut</source>
      <translation>To polecenie ma już ten skrót</translation>
    </message>
    <message>
      <source>This action has as many shortcuts as possible</source>
      <translation>To polecenie ma już maksymalną liczbę skrótów</translation>
    </message>
    <message>
      <source>This address can't be used</source>
      <translation>Nie można użyć tego adresu</translation>
    </message>
    <message>
      <source>This can't be used</source>
      <translation>Tego nie można użyć</translation>
    </message>
    <message>
      <source>This check no longer reports this picture</source>
      <translation>Ta kontrola nie zgłasza już tego zdjęcia</translation>
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
      <translation>Nie można użyć tego pliku</translation>
    </message>
    <message>
      <source>This is exactly what is saved or copied</source>
      <translation>Dokładnie ta treść zostanie zapisana lub skopiowana</translation>
    </message>
    <message>
      <source>This is still {name}, which is already approved.</source>
      <translation>To nadal {name}, już zatwierdzony.</translation>
    </message>
    <message>
      <source>This is still {name}, which is already archived.</source>
      <translation>To nadal {name}, już zarchiwizowany.</translation>
    </message>
    <message>
      <source>This is still {name}, which is already rejected.</source>
      <translation>To nadal {name}, już odrzucony.</translation>
    </message>
    <message>
      <source>This is the original. Press the key again to move it</source>
      <translation>To jest oryginał. Naciśnij klawisz ponownie, aby go przesunąć</translation>
    </message>
    <message>
      <source>This is the requested number. The job was probably carried out.</source>
      <translation>To zamówiona liczba. Zlecenie prawdopodobnie wykonano.</translation>
    </message>
    <message>
      <source>This isn't a reply to a guest review</source>
      <translation>To nie jest odpowiedź na ocenę gości</translation>
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
      <translation>To nie jest zamówiona liczba. Obejrzyj te packshoty.</translation>
    </message>
    <message>
      <source>This job can't be started</source>
      <translation>Nie można uruchomić tego zlecenia</translation>
    </message>
    <message>
      <source>This key acts on packshots. Press Enter to go into the product.</source>
      <translation>Ten klawisz działa na packshoty. Naciśnij Enter, aby wejść do produktu.</translation>
    </message>
    <message numerus="yes">
      <source>This key is also used elsewhere. This program can send %n requests a minute.</source>
      <translation>
        <numerusform>Ten klucz jest używany także gdzie indziej. Ten program może wysyłać %Ln żądanie na minutę.</numerusform>
        <numerusform>Ten klucz jest używany także gdzie indziej. Ten program może wysyłać %Ln żądania na minutę.</numerusform>
        <numerusform>Ten klucz jest używany także gdzie indziej. Ten program może wysyłać %Ln żądań na minutę.</numerusform>
      </translation>
    </message>
    <message>
      <source>This line can't be read. A quotation mark may be missing.</source>
      <translation>Nie można odczytać tego wiersza. Może brakować cudzysłowu.</translation>
    </message>
    <message>
      <source>This list was loaded too soon after the job to tell. It is reloaded automatically.</source>
      <translation>Listę wczytano zbyt krótko po zleceniu, aby to ustalić. Zostanie automatycznie wczytana ponownie.</translation>
    </message>
    <message>
      <source>This looks like an API key. Enter keys only in the API key window.</source>
      <translation>To wygląda na klucz API. Klucze wpisuj tylko w oknie klucza API.</translation>
    </message>
    <message>
      <source>This name is too long.</source>
      <translation>Ta nazwa jest za długa.</translation>
    </message>
    <message>
      <source>This name pattern can't be used</source>
      <translation>Nie można użyć tego wzorca nazw</translation>
    </message>
    <message>
      <source>This packshot is the original of {product}</source>
      <translation>Ten packshot jest teraz oryginałem produktu {product}</translation>
    </message>
    <message>
      <source>This picture can't be saved in this format</source>
      <translation>Tego obrazu nie można zapisać w tym formacie</translation>
    </message>
    <message>
      <source>This picture can't be shown.</source>
      <translation>Nie można pokazać tego obrazu.</translation>
    </message>
    <message>
      <source>This picture is missing. Keep this page and the folder “{folder}” in one place, and open the page again.</source>
      <translation>Brakuje tego obrazu. Trzymaj tę stronę i folder „{folder}” w jednym miejscu i otwórz stronę ponownie.</translation>
    </message>
    <message>
      <source>This picture is too large to be shown.</source>
      <translation>Ten obraz jest za duży, aby go wyświetlić.</translation>
    </message>
    <message>
      <source>This profile can't be used</source>
      <translation>Tego profilu nie można użyć</translation>
    </message>
    <message>
      <source>This session</source>
      <translation>Ta sesja</translation>
    </message>
    <message>
      <source>This session - Qamera Review</source>
      <translation>Ta sesja – Qamera Review</translation>
    </message>
    <message>
      <source>This system has no keyring service</source>
      <translation>Ten system nie ma pęku kluczy</translation>
    </message>
    <message numerus="yes">
      <source>This was the last one. %n in this view are still undecided.</source>
      <translation>
        <numerusform>To był ostatni. W tym widoku został jeszcze %Ln do oceny.</numerusform>
        <numerusform>To był ostatni. W tym widoku zostały jeszcze %Ln do oceny.</numerusform>
        <numerusform>To był ostatni. W tym widoku zostało jeszcze %Ln do oceny.</numerusform>
      </translation>
    </message>
    <message>
      <source>Thumbnails only: the service offers these pictures at {width} × {height} px at most.</source>
      <translation>Tylko miniatury: serwis udostępnia te zdjęcia najwyżej w rozmiarze {width} × {height} px.</translation>
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
      <translation>Czas</translation>
    </message>
    <message>
      <source>Time per decision</source>
      <translation>Czas na decyzję</translation>
    </message>
    <message>
      <source>To review</source>
      <translation>Do oceny</translation>
    </message>
    <message>
      <source>To view, to calculate with, or for other programs</source>
      <translation>Do oglądania, do obliczeń lub dla innych programów</translation>
    </message>
    <message>
      <source>Too large</source>
      <translation>Za duży</translation>
    </message>
    <message numerus="yes">
      <source>Too long: %n</source>
      <translation>
        <numerusform>Za długie: %Ln</numerusform>
        <numerusform>Za długie: %Ln</numerusform>
        <numerusform>Za długie: %Ln</numerusform>
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
      <translation>Podsumowanie oraz miejsce na nazwisko, datę i podpis na końcu</translation>
    </message>
    <message>
      <source>Touches the edge</source>
      <translation>Dotyka krawędzi</translation>
    </message>
    <message>
      <source>Trust what you see</source>
      <translation>Stan decyzji jest zawsze widoczny</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Spróbuj ponownie</translation>
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
      <translation>Wkrótce nastąpi kolejna próba.</translation>
    </message>
    <message>
      <source>Turquoise</source>
      <translation>Turkusowy</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Bez zmian</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>Do oceny</translation>
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
      <source>Undo duel choice</source>
      <translation>Cofnij wybór w pojedynku</translation>
    </message>
    <message>
      <source>Undo moving the original</source>
      <translation>Cofnij przesunięcie oryginału</translation>
    </message>
    <message>
      <source>Undo the choice</source>
      <translation>Cofnij wybór</translation>
    </message>
    <message>
      <source>Undo the last action</source>
      <translation>Cofnij ostatnie działanie</translation>
    </message>
    <message>
      <source>Undo the later step about the same packshot first</source>
      <translation>Najpierw cofnij późniejszy krok dotyczący tego samego packshotu</translation>
    </message>
    <message>
      <source>Undo this step</source>
      <translation>Cofnij ten krok</translation>
    </message>
    <message>
      <source>Undone: {what}</source>
      <translation>Cofnięto: {what}</translation>
    </message>
    <message>
      <source>Unflagged: {what}</source>
      <translation>Usunięto flagę: {what}</translation>
    </message>
    <message>
      <source>Unknown check “{part}”. Try touches, blur, ground…</source>
      <translation>Nieznana kontrola „{part}”. Spróbuj touches, blur, ground…</translation>
    </message>
    <message>
      <source>Unknown result - Qamera Review</source>
      <translation>Nieznany wynik – Qamera Review</translation>
    </message>
    <message>
      <source>Unknown state “{part}”. Try undecided, approved, rejected…</source>
      <translation>Nieznany stan „{part}”. Spróbuj: undecided, approved, rejected…</translation>
    </message>
    <message>
      <source>Unknown status</source>
      <translation>Nieznany stan</translation>
    </message>
    <message>
      <source>Unlock it, or enter your API key for this session only.</source>
      <translation>Odblokuj go lub wprowadź klucz API tylko na tę sesję.</translation>
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
      <translation>Niewysłane decyzje</translation>
    </message>
    <message>
      <source>Unsent when quitting</source>
      <translation>Niewysłane przy zamykaniu</translation>
    </message>
    <message>
      <source>Until then a decision can be undone completely. Up to ten minutes.</source>
      <translation>Przez ten czas decyzję można całkowicie cofnąć. Najwyżej dziesięć minut.</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>W górę</translation>
    </message>
    <message numerus="yes">
      <source>Up to %n couldn't be read.</source>
      <translation>
        <numerusform>Nie udało się odczytać najwyżej %Ln decyzji.</numerusform>
        <numerusform>Nie udało się odczytać najwyżej %Ln decyzji.</numerusform>
        <numerusform>Nie udało się odczytać najwyżej %Ln decyzji.</numerusform>
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
      <translation>Wszystko aktualne</translation>
    </message>
    <message>
      <source>Update Qamera Review. The file wasn't changed.</source>
      <translation>Zaktualizuj Qamera Review. Plik nie został zmieniony.</translation>
    </message>
    <message>
      <source>Use as the original</source>
      <translation>Użyj jako oryginału</translation>
    </message>
    <message>
      <source>Use at least one of {fields}.</source>
      <translation>Użyj co najmniej jednego z pól: {fields}.</translation>
    </message>
    <message>
      <source>Use the service's photo again, or the latest approved packshot</source>
      <translation>Używaj znów zdjęcia z serwisu albo ostatnio zatwierdzonego packshotu</translation>
    </message>
    <message>
      <source>Use the usual original</source>
      <translation>Użyj zwykłego oryginału</translation>
    </message>
    <message>
      <source>Use this key</source>
      <translation>Użyj tego klucza</translation>
    </message>
    <message>
      <source>Use {fields}</source>
      <translation>Dostępne pola: {fields}</translation>
    </message>
    <message>
      <source>Used for photo sessions</source>
      <translation>Do sesji zdjęciowych</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wartość</translation>
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
      <source>View options</source>
      <translation>Opcje widoku</translation>
    </message>
    <message>
      <source>View {number} is empty. {key} saves the current view here.</source>
      <translation>Widok {number} jest pusty. {key} zapisuje tu bieżący widok.</translation>
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
      <translation>Poczekaj chwilę lub zakończ ten proces i uruchom program ponownie.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>W kolejce</translation>
    </message>
    <message>
      <source>Waiting for a valid API key</source>
      <translation>Czeka na prawidłowy klucz API</translation>
    </message>
    <message>
      <source>Waiting for you to send it</source>
      <translation>Czeka, aż ją wyślesz</translation>
    </message>
    <message>
      <source>Waiting for your keyring…</source>
      <translation>Czekanie na pęk kluczy…</translation>
    </message>
    <message>
      <source>Waiting jobs</source>
      <translation>Zlecenia w kolejce</translation>
    </message>
    <message>
      <source>Web page (*.html)</source>
      <translation>Strona internetowa (*.html)</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Tydzień</translation>
    </message>
    <message>
      <source>Welcome - Qamera Review</source>
      <translation>Witaj – Qamera Review</translation>
    </message>
    <message>
      <source>Welcome to Qamera Review</source>
      <translation>Witaj w Qamera Review</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Co się różni</translation>
    </message>
    <message>
      <source>What differs from the original</source>
      <translation>Co różni się od oryginału</translation>
    </message>
    <message>
      <source>What guests suggest, disputed packshots first</source>
      <translation>Sugestie gości, najpierw sporne packshoty</translation>
    </message>
    <message>
      <source>What happens to unsent decisions when you quit.</source>
      <translation>Co zrobić z niewysłanymi decyzjami przy zamykaniu programu.</translation>
    </message>
    <message>
      <source>What is approved and rejected, and why, as charts</source>
      <translation>Co jest zatwierdzane i odrzucane i dlaczego, na wykresach</translation>
    </message>
    <message>
      <source>What it is built with</source>
      <translation>Wykorzystane składniki</translation>
    </message>
    <message>
      <source>What it sees</source>
      <translation>Co widzi</translation>
    </message>
    <message>
      <source>What the checks can and can't see</source>
      <translation>Co kontrole widzą, a czego nie</translation>
    </message>
    <message>
      <source>What the grid shows when the program opens.</source>
      <translation>Co pokazuje siatka po otwarciu programu.</translation>
    </message>
    <message>
      <source>What to compare by</source>
      <translation>Według czego porównać</translation>
    </message>
    <message>
      <source>What was reported recently</source>
      <translation>Ostatnie komunikaty</translation>
    </message>
    <message>
      <source>What you can do about it</source>
      <translation>Co możesz zrobić</translation>
    </message>
    <message>
      <source>What you decide appears here. Until it is sent, you can undo it.</source>
      <translation>Tu pojawią się Twoje decyzje. Do chwili wysłania możesz je cofnąć.</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Co zrobiono</translation>
    </message>
    <message>
      <source>What you did since the start, and what is left</source>
      <translation>Co zrobiono od uruchomienia i co zostało</translation>
    </message>
    <message>
      <source>What your keyring keeps for it isn't a signing key</source>
      <translation>To, co przechowuje pęk kluczy, nie jest kluczem do podpisywania</translation>
    </message>
    <message>
      <source>When comparing: show the subjects equally large and in the same place</source>
      <translation>Przy porównywaniu: pokaż produkty w tej samej wielkości i w tym samym miejscu</translation>
    </message>
    <message>
      <source>When comparing: the next picture. In the loupe: the next part worth a look, at 100% beside the original</source>
      <translation>Przy porównywaniu: następny obraz. W lupie: następny fragment wart uwagi, w 100% obok oryginału</translation>
    </message>
    <message>
      <source>Which packshots to include</source>
      <translation>Które packshoty uwzględnić</translation>
    </message>
    <message>
      <source>Which packshots to load</source>
      <translation>Które packshoty wczytać</translation>
    </message>
    <message>
      <source>Which product does this belong to? {what}</source>
      <translation>Do którego produktu to należy? {what}</translation>
    </message>
    <message>
      <source>Which products have an approved packshot</source>
      <translation>Które produkty mają zatwierdzony packshot</translation>
    </message>
    <message>
      <source>White</source>
      <translation>Białe</translation>
    </message>
    <message>
      <source>White background</source>
      <translation>Białe tło</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Kto</translation>
    </message>
    <message>
      <source>Who approved what, and of which file</source>
      <translation>Kto co zatwierdził i jakiego pliku to dotyczy</translation>
    </message>
    <message>
      <source>Whoever has your public key can then tell that the record is yours. The private key stays in your keyring.</source>
      <translation>Kto ma Twój klucz publiczny, może sprawdzić, że rejestr pochodzi od Ciebie. Klucz prywatny pozostaje w pęku kluczy.</translation>
    </message>
    <message>
      <source>Whole list</source>
      <translation>Cała lista</translation>
    </message>
    <message>
      <source>Will be sent as soon as the rate limit allows</source>
      <translation>Zostanie wysłana, gdy tylko pozwoli na to limit</translation>
    </message>
    <message>
      <source>Will be sent in {time}</source>
      <translation>Zostanie wysłana za {time}</translation>
    </message>
    <message>
      <source>Will be sent when the connection is back</source>
      <translation>Zostanie wysłana, gdy połączenie wróci</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Okno</translation>
    </message>
    <message>
      <source>Winner</source>
      <translation>Wybierz najlepszy</translation>
    </message>
    <message>
      <source>Wipe to the original</source>
      <translation>Zasłona z oryginałem</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Wycofaj</translation>
    </message>
    <message>
      <source>Withdraw the selected decisions. They won't be sent</source>
      <translation>Wycofaj zaznaczone decyzje. Nie zostaną wysłane</translation>
    </message>
    <message>
      <source>Withdraw unsent decisions</source>
      <translation>Wycofaj niewysłane decyzje</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Bez nazwy</translation>
    </message>
    <message>
      <source>Without duplicates</source>
      <translation>Bez duplikatów</translation>
    </message>
    <message>
      <source>Write a note. It is sent with the decision</source>
      <translation>Napisz notatkę. Zostanie wysłana razem z decyzją</translation>
    </message>
    <message>
      <source>Write the approved pictures into a folder</source>
      <translation>Zapisz zatwierdzone obrazy w folderze</translation>
    </message>
    <message>
      <source>Write the files that are still missing</source>
      <translation>Zapisz brakujące pliki</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Żółty</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Tak</translation>
    </message>
    <message>
      <source>You can change the limit in the preferences.</source>
      <translation>Limit można zmienić w ustawieniach.</translation>
    </message>
    <message>
      <source>You can find the lesson in the Help menu</source>
      <translation>Lekcję znajdziesz w menu Pomoc</translation>
    </message>
    <message>
      <source>You can't approve a picture you haven't seen. In a batch, unseen packshots are counted separately.</source>
      <translation>Nie można zatwierdzić nieobejrzanego obrazu. W serii nieobejrzane packshoty są liczone osobno.</translation>
    </message>
    <message>
      <source>You haven't chosen an original for this product</source>
      <translation>Nie wybrano oryginału tego produktu</translation>
    </message>
    <message>
      <source>You haven't moved this original</source>
      <translation>Ten oryginał nie był przesuwany</translation>
    </message>
    <message>
      <source>You see a summary before anything is sent.</source>
      <translation>Przed wysłaniem zobaczysz podsumowanie.</translation>
    </message>
    <message>
      <source>You'll see the price once the first job has started.</source>
      <translation>Cenę zobaczysz po rozpoczęciu pierwszego zlecenia.</translation>
    </message>
    <message>
      <source>Your decisions are kept and will be sent when the connection is back.</source>
      <translation>Twoje decyzje są zachowane i zostaną wysłane, gdy połączenie wróci.</translation>
    </message>
    <message>
      <source>Your decisions are listed here until the service has accepted them.</source>
      <translation>Twoje decyzje są tu widoczne, dopóki serwis ich nie przyjmie.</translation>
    </message>
    <message>
      <source>Your last key press wasn't saved.</source>
      <translation>Ostatnie naciśnięcie klawisza nie zostało zapisane.</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Twoje imię</translation>
    </message>
    <message>
      <source>Your reply</source>
      <translation>Twoja odpowiedź</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Powiększenie</translation>
    </message>
    <message>
      <source>Zoom and position are kept</source>
      <translation>Powiększenie i położenie są zachowywane</translation>
    </message>
    <message>
      <source>a selection</source>
      <translation>zaznaczone packshoty</translation>
    </message>
    <message>
      <source>a user without a name</source>
      <translation>użytkownik bez nazwy</translation>
    </message>
    <message numerus="yes">
      <source>about %n credits</source>
      <translation>
        <numerusform>około %Ln kredytu</numerusform>
        <numerusform>około %Ln kredytów</numerusform>
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
      <translation>potrzeba około {needed} MB, wolne są {free} MB</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>przyjęto</translation>
    </message>
    <message>
      <source>aligned</source>
      <translation>dopasowany</translation>
    </message>
    <message>
      <source>along {limit} of a side at most</source>
      <translation>wzdłuż najwyżej {limit} boku</translation>
    </message>
    <message>
      <source>along {limit} of the outline at most</source>
      <translation>najwyżej wzdłuż {limit} obrysu</translation>
    </message>
    <message>
      <source>along {share} of the outline</source>
      <translation>wzdłuż {share} obrysu</translation>
    </message>
    <message>
      <source>already decided this way: {what}</source>
      <translation>ta sama decyzja co wcześniej: {what}</translation>
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
      <source>another picture</source>
      <translation>inny obraz</translation>
    </message>
    <message>
      <source>approve</source>
      <translation>zatwierdzić</translation>
    </message>
    <message>
      <source>approved</source>
      <translation>zatwierdzone</translation>
    </message>
    <message>
      <source>approved</source>
      <comment>one packshot</comment>
      <translation>zatwierdzony</translation>
    </message>
    <message>
      <source>archived</source>
      <comment>one packshot</comment>
      <translation>zarchiwizowany</translation>
    </message>
    <message>
      <source>at least {width} × {height} px</source>
      <translation>co najmniej {width} × {height} px</translation>
    </message>
    <message>
      <source>at most {megabytes} MB</source>
      <translation>najwyżej {megabytes} MB</translation>
    </message>
    <message>
      <source>at most {pixels} px</source>
      <translation>najwyżej {pixels} px</translation>
    </message>
    <message>
      <source>background</source>
      <translation>tło</translation>
    </message>
    <message>
      <source>background {kinds}</source>
      <translation>tło: {kinds}</translation>
    </message>
    <message>
      <source>bad edges</source>
      <translation>złe krawędzie</translation>
    </message>
    <message>
      <source>being aligned…</source>
      <translation>dopasowywanie…</translation>
    </message>
    <message>
      <source>black background</source>
      <translation>czarne tło</translation>
    </message>
    <message>
      <source>bottom</source>
      <translation>dół</translation>
    </message>
    <message>
      <source>bytes at that time:</source>
      <translation>bajty w chwili decyzji:</translation>
    </message>
    <message>
      <source>can't be measured</source>
      <translation>nie da się zmierzyć</translation>
    </message>
    <message>
      <source>centering</source>
      <translation>wyśrodkowanie</translation>
    </message>
    <message>
      <source>checkered background</source>
      <translation>tło w kratkę</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>zamknięte</translation>
    </message>
    <message>
      <source>color difference ΔE {value} on average</source>
      <translation>średnia różnica barw ΔE {value}</translation>
    </message>
    <message>
      <source>command palette only</source>
      <translation>tylko w palecie poleceń</translation>
    </message>
    <message>
      <source>containing “{text}”</source>
      <translation>zawierające „{text}”</translation>
    </message>
    <message>
      <source>content credentials, nothing about AI</source>
      <translation>poświadczenia treści, nic o AI</translation>
    </message>
    <message>
      <source>couldn't be aligned</source>
      <translation>nie udało się dopasować</translation>
    </message>
    <message>
      <source>couldn't be aligned: the picture is damaged</source>
      <translation>nie udało się dopasować: obraz jest uszkodzony</translation>
    </message>
    <message>
      <source>couldn't be aligned: the picture is too small</source>
      <translation>nie udało się dopasować: obraz jest za mały</translation>
    </message>
    <message>
      <source>couldn't be aligned: the pictures are too different</source>
      <translation>nie udało się dopasować: obrazy zbyt się różnią</translation>
    </message>
    <message>
      <source>damaged profile, shown as sRGB</source>
      <translation>uszkodzony profil, wyświetlany jako sRGB</translation>
    </message>
    <message>
      <source>disputed</source>
      <translation>sporne</translation>
    </message>
    <message>
      <source>distorted shape</source>
      <translation>zniekształcony kształt</translation>
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
      <source>draft of a note ({key})</source>
      <translation>szkic notatki ({key})</translation>
    </message>
    <message>
      <source>each channel of the background at least {value}</source>
      <translation>każdy kanał tła co najmniej {value}</translation>
    </message>
    <message>
      <source>edited with AI</source>
      <translation>zmienione przez AI</translation>
    </message>
    <message>
      <source>enlarged from {width} px</source>
      <translation>powiększony z {width} px</translation>
    </message>
    <message>
      <source>file size</source>
      <translation>rozmiar pliku</translation>
    </message>
    <message>
      <source>file {name}</source>
      <translation>plik {name}</translation>
    </message>
    <message>
      <source>fills {share} of the picture</source>
      <translation>zajmuje {share} obrazu</translation>
    </message>
    <message>
      <source>fine detail</source>
      <translation>drobny szczegół</translation>
    </message>
    <message>
      <source>fits, {zoom}</source>
      <translation>dopasowany, {zoom}</translation>
    </message>
    <message>
      <source>format</source>
      <translation>format</translation>
    </message>
    <message>
      <source>gamma {name}</source>
      <translation>gamma {name}</translation>
    </message>
    <message>
      <source>garbled or missing text</source>
      <translation>zniekształcony lub brakujący tekst</translation>
    </message>
    <message>
      <source>gray</source>
      <translation>szare</translation>
    </message>
    <message>
      <source>grouped by name</source>
      <translation>według nazwy</translation>
    </message>
    <message>
      <source>http:// is allowed only for this computer: the key would be sent unencrypted.</source>
      <translation>http:// jest dozwolone tylko dla tego komputera: klucz byłby przesyłany bez szyfrowania.</translation>
    </message>
    <message numerus="yes">
      <source>in %n jobs</source>
      <translation>
        <numerusform>w %Ln zleceniu</numerusform>
        <numerusform>w %Ln zleceniach</numerusform>
        <numerusform>w %Ln zleceniach</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in %n products</source>
      <translation>
        <numerusform>w %Ln produkcie</numerusform>
        <numerusform>w %Ln produktach</numerusform>
        <numerusform>w %Ln produktach</numerusform>
      </translation>
    </message>
    <message>
      <source>in the group {name} ({count})</source>
      <translation>w grupie {name} ({count})</translation>
    </message>
    <message>
      <source>latest approved, {name}</source>
      <translation>ostatnio zatwierdzony, {name}</translation>
    </message>
    <message>
      <source>left</source>
      <translation>lewa strona</translation>
    </message>
    <message>
      <source>lightness {limit} of 100 or more</source>
      <translation>jasność co najmniej {limit} ze 100</translation>
    </message>
    <message>
      <source>lightness {number} of 100</source>
      <translation>jasność {number} ze 100</translation>
    </message>
    <message>
      <source>made with AI</source>
      <translation>utworzone przez AI</translation>
    </message>
    <message>
      <source>may have been sent already: {names}</source>
      <translation>mogły już zostać wysłane: {names}</translation>
    </message>
    <message>
      <source>missing or extra part</source>
      <translation>brakująca lub zbędna część</translation>
    </message>
    <message>
      <source>moved by hand</source>
      <translation>przesunięty ręcznie</translation>
    </message>
    <message>
      <source>nearly white</source>
      <translation>prawie białe</translation>
    </message>
    <message>
      <source>needs attention</source>
      <translation>wymaga uwagi</translation>
    </message>
    <message>
      <source>neutral background</source>
      <translation>neutralne tło</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nie</translation>
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
      <translation>nie ma już na liście serwisu</translation>
    </message>
    <message>
      <source>no preset</source>
      <translation>bez presetu</translation>
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
      <source>none given</source>
      <translation>nie podano</translation>
    </message>
    <message>
      <source>none in this file</source>
      <translation>brak w tym pliku</translation>
    </message>
    <message>
      <source>none on this computer</source>
      <translation>brak na tym komputerze</translation>
    </message>
    <message>
      <source>not approved, picture not seen: {names}</source>
      <translation>niezatwierdzone, bo niewyświetlone w całości: {names}</translation>
    </message>
    <message>
      <source>not approved, picture not seen: {what}</source>
      <translation>niezatwierdzone, bo nie obejrzano całego obrazu: {what}</translation>
    </message>
    <message>
      <source>not in the list</source>
      <translation>brak na liście</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nieznane</translation>
    </message>
    <message>
      <source>not loaded</source>
      <translation>niewczytany</translation>
    </message>
    <message>
      <source>not measured yet</source>
      <translation>jeszcze nie zmierzone</translation>
    </message>
    <message>
      <source>not seen</source>
      <translation>nieobejrzane</translation>
    </message>
    <message>
      <source>not sent</source>
      <translation>nie wysłano</translation>
    </message>
    <message>
      <source>not sharp</source>
      <translation>nieostry obraz</translation>
    </message>
    <message>
      <source>note only</source>
      <translation>tylko notatka</translation>
    </message>
    <message>
      <source>nothing found</source>
      <translation>bez zastrzeżeń</translation>
    </message>
    <message>
      <source>nothing stands out from the background</source>
      <translation>nic nie odcina się od tła</translation>
    </message>
    <message>
      <source>off-white</source>
      <translation>złamana biel</translation>
    </message>
    <message>
      <source>open now</source>
      <translation>otwarte</translation>
    </message>
    <message>
      <source>open, archived, failed</source>
      <translation>do oceny, zarchiwizowane, nieudane</translation>
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
      <source>outline</source>
      <translation>zarys</translation>
    </message>
    <message>
      <source>packshot {name}</source>
      <translation>packshot {name}</translation>
    </message>
    <message>
      <source>part {n} of {of}</source>
      <translation>część {n} z {of}</translation>
    </message>
    <message>
      <source>partly sent</source>
      <translation>częściowo wysłane</translation>
    </message>
    <message>
      <source>parts looked at: {seen} of {count}</source>
      <translation>obejrzane fragmenty: {seen} z {count}</translation>
    </message>
    <message>
      <source>pending, can be undone</source>
      <translation>oczekuje, można cofnąć</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>piksele</translation>
    </message>
    <message>
      <source>place in the group</source>
      <translation>miejsce w grupie</translation>
    </message>
    <message>
      <source>price unknown</source>
      <translation>cena nieznana</translation>
    </message>
    <message>
      <source>product size</source>
      <translation>wielkość produktu</translation>
    </message>
    <message>
      <source>profile without a name</source>
      <translation>profil bez nazwy</translation>
    </message>
    <message>
      <source>pure white</source>
      <translation>czysta biel</translation>
    </message>
    <message>
      <source>reason or note</source>
      <translation>powód lub notatka</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>nieprzyjęte</translation>
    </message>
    <message>
      <source>refused</source>
      <comment>one decision</comment>
      <translation>nieprzyjęta przez serwis</translation>
    </message>
    <message>
      <source>refused by the service</source>
      <translation>nieprzyjęta przez serwis</translation>
    </message>
    <message>
      <source>reject</source>
      <translation>odrzucić</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>odrzucone</translation>
    </message>
    <message>
      <source>rejected</source>
      <comment>one packshot</comment>
      <translation>odrzucony</translation>
    </message>
    <message>
      <source>replaced</source>
      <translation>zastąpiono</translation>
    </message>
    <message>
      <source>replaced or withdrawn</source>
      <translation>zastąpione lub wycofane</translation>
    </message>
    <message>
      <source>right</source>
      <translation>prawa strona</translation>
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
      <translation>wysyłanie</translation>
    </message>
    <message>
      <source>sending in {time}</source>
      <translation>wysyłka za {time}</translation>
    </message>
    <message>
      <source>sent</source>
      <translation>wysłano</translation>
    </message>
    <message>
      <source>sent by {time}</source>
      <translation>wysyłka do {time}</translation>
    </message>
    <message>
      <source>shops that ask for pure white</source>
      <translation>sklepy, które wymagają czystej bieli</translation>
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
      <source>text or logo</source>
      <translation>tekst lub logo</translation>
    </message>
    <message>
      <source>the background has no single color</source>
      <translation>tło nie ma jednego koloru</translation>
    </message>
    <message>
      <source>the first in {time}</source>
      <translation>pierwsza za {time}</translation>
    </message>
    <message>
      <source>the longer side at least {pixels} px</source>
      <translation>dłuższy bok co najmniej {pixels} px</translation>
    </message>
    <message>
      <source>the picture can't be read</source>
      <translation>obrazu nie da się odczytać</translation>
    </message>
    <message>
      <source>the picture is too small</source>
      <translation>obraz jest za mały</translation>
    </message>
    <message>
      <source>the product fills the whole picture</source>
      <translation>produkt zajmuje cały obraz</translation>
    </message>
    <message>
      <source>the product has no edges to measure</source>
      <translation>produkt nie ma krawędzi do zmierzenia</translation>
    </message>
    <message>
      <source>the product is as white as the background</source>
      <translation>produkt jest tak biały jak tło</translation>
    </message>
    <message>
      <source>the service says {word}</source>
      <translation>serwis podaje: {word}</translation>
    </message>
    <message>
      <source>the service's photo</source>
      <translation>zdjęcie z serwisu</translation>
    </message>
    <message>
      <source>the shortcuts file can't be read ({why}), default shortcuts are used</source>
      <translation>nie można odczytać pliku skrótów ({why}), obowiązują skróty domyślne</translation>
    </message>
    <message>
      <source>this is a thumbnail</source>
      <translation>to jest miniatura</translation>
    </message>
    <message>
      <source>tinted</source>
      <translation>zabarwione</translation>
    </message>
    <message>
      <source>top</source>
      <translation>góra</translation>
    </message>
    <message>
      <source>transparent</source>
      <translation>przezroczyste</translation>
    </message>
    <message>
      <source>tried on product photos</source>
      <translation>wypróbowane na zdjęciach produktów</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>nieznane</translation>
    </message>
    <message>
      <source>unknown ID</source>
      <translation>nieznane ID</translation>
    </message>
    <message>
      <source>updated {time}</source>
      <translation>stan z {time}</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>w kolejce</translation>
    </message>
    <message>
      <source>waiting to be sent</source>
      <translation>w kolejce do wysłania</translation>
    </message>
    <message>
      <source>was approved</source>
      <translation>wcześniej zatwierdzony</translation>
    </message>
    <message>
      <source>was archived</source>
      <translation>wcześniej zarchiwizowany</translation>
    </message>
    <message>
      <source>was rejected</source>
      <translation>wcześniej odrzucony</translation>
    </message>
    <message>
      <source>white background</source>
      <translation>białe tło</translation>
    </message>
    <message>
      <source>width to height</source>
      <translation>szerokość do wysokości</translation>
    </message>
    <message>
      <source>with a reason or note</source>
      <translation>z powodem lub notatką</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>wycofano</translation>
    </message>
    <message>
      <source>withdrawn while sending</source>
      <translation>wycofano w trakcie wysyłania</translation>
    </message>
    <message>
      <source>without a reason</source>
      <translation>bez powodu</translation>
    </message>
    <message>
      <source>wrong background</source>
      <translation>niewłaściwe tło</translation>
    </message>
    <message>
      <source>wrong color</source>
      <translation>niewłaściwy kolor</translation>
    </message>
    <message>
      <source>wrong light or shadow</source>
      <translation>złe światło lub cień</translation>
    </message>
    <message>
      <source>wrong side</source>
      <translation>niewłaściwa strona</translation>
    </message>
    <message>
      <source>zoom kept</source>
      <translation>powiększenie zachowane</translation>
    </message>
    <message>
      <source>{account} - Qamera Review</source>
      <translation>{account} – Qamera Review</translation>
    </message>
    <message>
      <source>{check} (marked as wrong by you)</source>
      <translation>{check} (oznaczone przez Ciebie jako błędne)</translation>
    </message>
    <message>
      <source>{counts}, sent by {time}</source>
      <translation>{counts}, wysyłanie do {time}</translation>
    </message>
    <message>
      <source>{counts}. Offline. Sending continues when the connection is back.</source>
      <translation>{counts}. Offline. Wysyłanie zostanie wznowione, gdy połączenie wróci.</translation>
    </message>
    <message>
      <source>{counts}. Sending is paused. Enter an API key.</source>
      <translation>{counts}. Wysyłanie wstrzymane. Wprowadź klucz API.</translation>
    </message>
    <message numerus="yes">
      <source>{count} of %n places look different</source>
      <translation>
        <numerusform>{count} z %Ln miejsca wygląda inaczej</numerusform>
        <numerusform>{count} z %Ln miejsc wygląda inaczej</numerusform>
        <numerusform>{count} z %Ln miejsc wygląda inaczej</numerusform>
      </translation>
    </message>
    <message>
      <source>{csv} and {json}: list of all files with their checksums</source>
      <translation>{csv} i {json}: lista wszystkich plików z sumami kontrolnymi</translation>
    </message>
    <message>
      <source>{decided} of {all} decided in this session</source>
      <translation>w tej sesji oceniono {decided} z {all}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of %n products done</source>
      <translation>
        <numerusform>Gotowe {done} z %Ln produktu</numerusform>
        <numerusform>Gotowe {done} z %Ln produktów</numerusform>
        <numerusform>Gotowe {done} z %Ln produktów</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {all} products have an approved packshot</source>
      <translation>Zatwierdzony packshot ma {done} z {all} produktów</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} z {total}</translation>
    </message>
    <message>
      <source>{done} of {total} decided</source>
      <translation>Ocenione: {done} z {total}</translation>
    </message>
    <message>
      <source>{each} credits per image</source>
      <translation>{each} kredytów za obraz</translation>
    </message>
    <message>
      <source>{each} credits per image, as in the last job</source>
      <translation>{each} kredytów za obraz, jak w ostatnim zleceniu</translation>
    </message>
    <message>
      <source>{field} (optional)</source>
      <translation>{field} (opcjonalnie)</translation>
    </message>
    <message>
      <source>{field}: the ID can't be checked without the service's list.</source>
      <translation>{field}: bez listy z serwisu nie można sprawdzić identyfikatora.</translation>
    </message>
    <message>
      <source>{field}: the service doesn't know {ids}. Credits may be spent for nothing.</source>
      <translation>{field}: serwis nie zna {ids}. Kredyty mogą zostać wydane na darmo.</translation>
    </message>
    <message>
      <source>{file} is closed.</source>
      <translation>Plik {file} jest zamknięty.</translation>
    </message>
    <message>
      <source>{file} is kept as {name}.</source>
      <translation>Plik {file} zachowano jako {name}.</translation>
    </message>
    <message>
      <source>{file}: its log is there, but the file itself is not.</source>
      <translation>{file}: dziennik istnieje, ale samego pliku brak.</translation>
    </message>
    <message>
      <source>{folder} belongs to {owner}</source>
      <translation>{folder} należy do: {owner}</translation>
    </message>
    <message>
      <source>{host} closed the connection before the answer was complete.</source>
      <translation>Serwer {host} zamknął połączenie, zanim dotarła cała odpowiedź.</translation>
    </message>
    <message>
      <source>{host} closed the connection before the picture was complete.</source>
      <translation>Serwer {host} zamknął połączenie, zanim dotarł cały obraz.</translation>
    </message>
    <message>
      <source>{host} couldn't prove its identity.</source>
      <translation>Serwer {host} nie potwierdził swojej tożsamości.</translation>
    </message>
    <message>
      <source>{host} didn't answer within {limit} seconds.</source>
      <translation>Serwer {host} nie odpowiedział w ciągu {limit} s.</translation>
    </message>
    <message>
      <source>{host} doesn't answer.</source>
      <translation>Serwer {host} nie odpowiada.</translation>
    </message>
    <message>
      <source>{host} doesn't respond.</source>
      <translation>Serwer {host} nie reaguje.</translation>
    </message>
    <message>
      <source>{host} stopped responding.</source>
      <translation>Serwer {host} przestał odpowiadać.</translation>
    </message>
    <message>
      <source>{host} took too long.</source>
      <translation>Serwer {host} odpowiadał zbyt długo.</translation>
    </message>
    <message>
      <source>{h} h {m} min</source>
      <translation>{h} godz. {m} min</translation>
    </message>
    <message>
      <source>{included} of {total} pictures are in it.</source>
      <translation>Zawiera {included} z {total} obrazów.</translation>
    </message>
    <message>
      <source>{key} goes back</source>
      <translation>{key}: powrót</translation>
    </message>
    <message>
      <source>{key} is free</source>
      <translation>{key} jest wolny</translation>
    </message>
    <message>
      <source>{key} is the only shortcut of “{action}”, which needs one</source>
      <translation>{key} to jedyny skrót polecenia „{action}”, a musi ono mieć skrót</translation>
    </message>
    <message>
      <source>{key} is used by “{action}”</source>
      <translation>{key} jest już skrótem polecenia „{action}”</translation>
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
      <source>{limit} of the picture or more</source>
      <translation>co najmniej {limit} obrazu</translation>
    </message>
    <message>
      <source>{limit} of the width off center at most</source>
      <translation>najwyżej {limit} szerokości od środka</translation>
    </message>
    <message>
      <source>{limit} or more</source>
      <translation>co najmniej {limit}</translation>
    </message>
    <message>
      <source>{limit} pure white or more</source>
      <translation>co najmniej {limit} czystej bieli</translation>
    </message>
    <message>
      <source>{measured} of {total} pictures measured. Accuracy: of the flagged pictures that you have decided, how many you rejected. These numbers stay on this computer.</source>
      <translation>Zmierzono {measured} z {total} zdjęć. Trafność: jaką część ocenionych zdjęć z tym wykryciem odrzucono. Te liczby pozostają na tym komputerze.</translation>
    </message>
    <message>
      <source>{name} couldn't be sent yet. {why}</source>
      <translation>Nie udało się jeszcze wysłać: {name}. {why}</translation>
    </message>
    <message>
      <source>{name} is damaged.</source>
      <translation>Plik {name} jest uszkodzony.</translation>
    </message>
    <message>
      <source>{name} is {told}; {used} is used instead</source>
      <translation>{name}: zamiast {told} użyto {used}</translation>
    </message>
    <message>
      <source>{name} · product {place} of {count}</source>
      <translation>{name} · produkt {place} z {count}</translation>
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
      <source>{number}, sharp pictures have about {typical}</source>
      <translation>{number}, ostre obrazy mają około {typical}</translation>
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
      <translation>dotąd {n} kredytu na zatwierdzony packshot</translation>
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
      <source>{n} s per decision</source>
      <translation>{n} s na decyzję</translation>
    </message>
    <message>
      <source>{over} credits over the daily limit of {cap}. You can change the limit in the preferences.</source>
      <translation>Dzienny limit kredytów ({cap}) zostałby przekroczony o {over}. Limit można zmienić w ustawieniach.</translation>
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
      <source>{point} at least {least}</source>
      <translation>{point} co najmniej {least}</translation>
    </message>
    <message>
      <source>{point} at most {most}</source>
      <translation>{point} najwyżej {most}</translation>
    </message>
    <message>
      <source>{point} {least} to {most}</source>
      <translation>{point} od {least} do {most}</translation>
    </message>
    <message>
      <source>{point} {number} (required: {rule})</source>
      <translation>{point} {number} (wymagane: {rule})</translation>
    </message>
    <message>
      <source>{product}: none of {n} packshots approved</source>
      <translation>{product}: brak zatwierdzonych (packshoty: {n})</translation>
    </message>
    <message>
      <source>{profile} (as of {date}): {met} meet the requirements, {broken} don't, {untold} couldn't be checked</source>
      <translation>{profile} (stan na {date}): wymagania spełnione: {met}, niespełnione: {broken}, niesprawdzone: {untold}</translation>
    </message>
    <message>
      <source>{profile}: requirements met (as of {date})</source>
      <translation>{profile}: wymagania spełnione (stan na {date})</translation>
    </message>
    <message>
      <source>{profile}: requirements met as far as checked (as of {date}). Not checked: {points} ({reason})</source>
      <translation>{profile}: wymagania spełnione w sprawdzonym zakresie (stan na {date}). Niesprawdzone: {points} ({reason})</translation>
    </message>
    <message>
      <source>{profile}: requirements not met: {points} (as of {date})</source>
      <translation>{profile}: niespełnione wymagania: {points} (stan na {date})</translation>
    </message>
    <message>
      <source>{rule}. Source: {source}</source>
      <translation>{rule}. Źródło: {source}</translation>
    </message>
    <message>
      <source>{share} approved</source>
      <translation>{share} zatwierdzonych</translation>
    </message>
    <message numerus="yes">
      <source>{share} of %n approved</source>
      <translation>
        <numerusform>{share} z %Ln zatwierdzonego</numerusform>
        <numerusform>{share} z %Ln zatwierdzonych</numerusform>
        <numerusform>{share} z %Ln zatwierdzonych</numerusform>
      </translation>
    </message>
    <message>
      <source>{share} of the width off center</source>
      <translation>{share} szerokości od środka</translation>
    </message>
    <message>
      <source>{share} of the width to the left</source>
      <translation>{share} szerokości w lewo</translation>
    </message>
    <message>
      <source>{share} of the width to the right</source>
      <translation>{share} szerokości w prawo</translation>
    </message>
    <message>
      <source>{share} pure white</source>
      <translation>{share} czystej bieli</translation>
    </message>
    <message>
      <source>{shown} of {count}</source>
      <translation>{shown} z {count}</translation>
    </message>
    <message>
      <source>{side}, along {share} of the side</source>
      <translation>{side}, wzdłuż {share} boku</translation>
    </message>
    <message>
      <source>{spent} of {cap} credits spent today.</source>
      <translation>Dziś wydano {spent} z {cap} kredytów.</translation>
    </message>
    <message>
      <source>{spent} of {cap} credits were spent today. This needs {more} more.</source>
      <translation>Dziś wydano {spent} z {cap} kredytów. Potrzeba jeszcze {more}.</translation>
    </message>
    <message>
      <source>{status}, not sent yet</source>
      <translation>{status}, jeszcze niewysłane</translation>
    </message>
    <message>
      <source>{what}, just archived</source>
      <translation>{what}, zarchiwizowane przed chwilą</translation>
    </message>
    <message>
      <source>{what}, just rejected</source>
      <translation>{what}, odrzucone przed chwilą</translation>
    </message>
    <message>
      <source>{why} Send your decision anyway, or discard it?</source>
      <translation>{why} Wysłać decyzję mimo to czy ją usunąć?</translation>
    </message>
    <message>
      <source>{width} × {height} px</source>
      <translation>{width} × {height} pikseli</translation>
    </message>
    <message>
      <source>{words}, sending is paused</source>
      <translation>{words}, wysyłanie wstrzymane</translation>
    </message>
    <message>
      <source>“Unchanged” leaves every byte as it is</source>
      <translation>„Bez zmian” nie zmienia ani jednego bajtu</translation>
    </message>
    <message>
      <source>“{action}”</source>
      <translation>„{action}”</translation>
    </message>
    <message>
      <source>“{action}” needs a shortcut</source>
      <translation>Polecenie „{action}” musi mieć skrót</translation>
    </message>
    <message>
      <source>“{check}” is wrong for this picture</source>
      <translation>„{check}” to błąd na tym zdjęciu</translation>
    </message>
    <message>
      <source>“{name}” can't have this shortcut ({why})</source>
      <translation>Polecenie „{name}” nie może mieć tego skrótu ({why})</translation>
    </message>
    <message>
      <source>“{part}:” isn't a filter. It is searched for as text.</source>
      <translation>„{part}:” nie jest filtrem. Jest szukane jako tekst.</translation>
    </message>
    <message>
      <source>“{part}:” needs a value.</source>
      <translation>„{part}:” wymaga wartości.</translation>
    </message>
    <message>
      <source>“{part}” isn't a date. Try 2026-03-01, today or 7d.</source>
      <translation>„{part}” nie jest datą. Spróbuj: 2026-03-01, today lub 7d.</translation>
    </message>
    <message>
      <source>“{part}” isn't a number. Try &lt;99 or &gt;=99.7.</source>
      <translation>„{part}” nie jest liczbą. Spróbuj &lt;99 lub &gt;=99.7.</translation>
    </message>
  </context>
</TS>

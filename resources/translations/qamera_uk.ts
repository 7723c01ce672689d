<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!--
Glossary. One word for one thing; where a text reads badly, write the sentence anew.

packshot            пакшот
service             сервіс
undecided           на розгляді
approve, approved   схвалити, схвалено
reject, rejected    відхилити, відхилено
archive, archived   архівувати, в архіві
generating, failed  генерується, помилка
pending, queue      очікує, черга
needs attention     потребує уваги
undo, redo          скасувати, повторити
withdraw            відкликати (a decision that was not sent)
reverse             змінити рішення на протилежне (one that was sent)
job                 завдання
generate            згенерувати; regenerate: згенерувати знову
flag                позначка, позначити
group               група; collapse, expand: згорнути, розгорнути
filter, saved view  фільтр, збережений вигляд
reason, note        причина, примітка
online, offline     онлайн, офлайн
ID, px              ID, px
-->
<TS version="2.1" language="uk" sourcelanguage="en">
  <context>
    <name>ui</name>
    <message>
      <source> (should be {rule}; {source})</source>
      <translation> (має бути {rule}; {source})</translation>
    </message>
    <message>
      <source> or </source>
      <translation> або </translation>
    </message>
    <message numerus="yes">
      <source>%n already sent</source>
      <translation>
        <numerusform>%Ln уже надіслано</numerusform>
        <numerusform>%Ln уже надіслано</numerusform>
        <numerusform>%Ln уже надіслано</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n already were</source>
      <translation>
        <numerusform>без змін: %Ln</numerusform>
        <numerusform>без змін: %Ln</numerusform>
        <numerusform>без змін: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n approved</source>
      <translation>
        <numerusform>%Ln схвалено</numerusform>
        <numerusform>%Ln схвалено</numerusform>
        <numerusform>%Ln схвалено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n archived</source>
      <translation>
        <numerusform>%Ln в архіві</numerusform>
        <numerusform>%Ln в архіві</numerusform>
        <numerusform>%Ln в архіві</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n are about another picture than there is now.</source>
      <translation>
        <numerusform>%Ln стосується іншого зображення, ніж тепер.</numerusform>
        <numerusform>%Ln стосуються іншого зображення, ніж тепер.</numerusform>
        <numerusform>%Ln стосуються іншого зображення, ніж тепер.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes are not sent yet, and sending is not possible now.</source>
      <translation>
        <numerusform>Ще не надіслано %Ln зміну, і зараз надіслати її неможливо.</numerusform>
        <numerusform>Ще не надіслано %Ln зміни, і зараз надіслати їх неможливо.</numerusform>
        <numerusform>Ще не надіслано %Ln змін, і зараз надіслати їх неможливо.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes are not sent yet. Sending them takes about {time}.</source>
      <translation>
        <numerusform>Ще не надіслано %Ln зміну. Надсилання триватиме приблизно {time}.</numerusform>
        <numerusform>Ще не надіслано %Ln зміни. Надсилання триватиме приблизно {time}.</numerusform>
        <numerusform>Ще не надіслано %Ln змін. Надсилання триватиме приблизно {time}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes are pending. This will be sent:</source>
      <translation>
        <numerusform>%Ln зміна очікує надсилання. Буде надіслано:</numerusform>
        <numerusform>%Ln зміни очікують надсилання. Буде надіслано:</numerusform>
        <numerusform>%Ln змін очікують надсилання. Буде надіслано:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes need attention</source>
      <translation>
        <numerusform>%Ln зміна потребує уваги</numerusform>
        <numerusform>%Ln зміни потребують уваги</numerusform>
        <numerusform>%Ln змін потребують уваги</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes pending</source>
      <translation>
        <numerusform>%Ln зміна очікує</numerusform>
        <numerusform>%Ln зміни очікують</numerusform>
        <numerusform>%Ln змін очікують</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes refused</source>
      <translation>
        <numerusform>%Ln зміна з відмовою</numerusform>
        <numerusform>%Ln зміни з відмовою</numerusform>
        <numerusform>%Ln змін із відмовою</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes waiting for you to send them ({key})</source>
      <translation>
        <numerusform>%Ln зміна чекає, доки ви її надішлете ({key})</numerusform>
        <numerusform>%Ln зміни чекають, доки ви їх надішлете ({key})</numerusform>
        <numerusform>%Ln змін чекають, доки ви їх надішлете ({key})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes waiting to be sent</source>
      <translation>
        <numerusform>%Ln зміна чекає на надсилання</numerusform>
        <numerusform>%Ln зміни чекають на надсилання</numerusform>
        <numerusform>%Ln змін чекають на надсилання</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n characters too long</source>
      <translation>
        <numerusform>перевищення на %Ln символ</numerusform>
        <numerusform>перевищення на %Ln символи</numerusform>
        <numerusform>перевищення на %Ln символів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n collapsed</source>
      <translation>
        <numerusform>%Ln згорнуто</numerusform>
        <numerusform>%Ln згорнуто</numerusform>
        <numerusform>%Ln згорнуто</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n collapsed groups</source>
      <translation>
        <numerusform>%Ln згорнута група</numerusform>
        <numerusform>%Ln згорнуті групи</numerusform>
        <numerusform>%Ln згорнутих груп</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n couldn't be loaded.</source>
      <translation>
        <numerusform>Не вдалося завантажити %Ln.</numerusform>
        <numerusform>Не вдалося завантажити %Ln.</numerusform>
        <numerusform>Не вдалося завантажити %Ln.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n couldn't be read and are not included.</source>
      <translation>
        <numerusform>%Ln не вдалося прочитати, тому його не включено.</numerusform>
        <numerusform>%Ln не вдалося прочитати, тому їх не включено.</numerusform>
        <numerusform>%Ln не вдалося прочитати, тому їх не включено.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n credits</source>
      <translation>
        <numerusform>%Ln кредит</numerusform>
        <numerusform>%Ln кредити</numerusform>
        <numerusform>%Ln кредитів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n credits reserved</source>
      <translation>
        <numerusform>зарезервовано %Ln кредит</numerusform>
        <numerusform>зарезервовано %Ln кредити</numerusform>
        <numerusform>зарезервовано %Ln кредитів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n credits returned</source>
      <translation>
        <numerusform>повернено %Ln кредит</numerusform>
        <numerusform>повернено %Ln кредити</numerusform>
        <numerusform>повернено %Ln кредитів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n days</source>
      <translation>
        <numerusform>%Ln день</numerusform>
        <numerusform>%Ln дні</numerusform>
        <numerusform>%Ln днів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions</source>
      <translation>
        <numerusform>%Ln рішення</numerusform>
        <numerusform>%Ln рішення</numerusform>
        <numerusform>%Ln рішень</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions are not sent yet, and sending is not possible now.</source>
      <translation>
        <numerusform>Ще не надіслано %Ln рішення, і зараз надіслати його неможливо.</numerusform>
        <numerusform>Ще не надіслано %Ln рішення, і зараз надіслати їх неможливо.</numerusform>
        <numerusform>Ще не надіслано %Ln рішень, і зараз надіслати їх неможливо.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions are not sent yet. Sending them takes about {time}.</source>
      <translation>
        <numerusform>Ще не надіслано %Ln рішення. Надсилання триватиме приблизно {time}.</numerusform>
        <numerusform>Ще не надіслано %Ln рішення. Надсилання триватиме приблизно {time}.</numerusform>
        <numerusform>Ще не надіслано %Ln рішень. Надсилання триватиме приблизно {time}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions are pending. This will be sent:</source>
      <translation>
        <numerusform>%Ln рішення очікує надсилання. Буде надіслано:</numerusform>
        <numerusform>%Ln рішення очікують надсилання. Буде надіслано:</numerusform>
        <numerusform>%Ln рішень очікують надсилання. Буде надіслано:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions are recorded.</source>
      <translation>
        <numerusform>Записано %Ln рішення.</numerusform>
        <numerusform>Записано %Ln рішення.</numerusform>
        <numerusform>Записано %Ln рішень.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions in the lesson</source>
      <translation>
        <numerusform>%Ln рішення в уроці</numerusform>
        <numerusform>%Ln рішення в уроці</numerusform>
        <numerusform>%Ln рішень в уроці</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions in the queue couldn't be read.</source>
      <translation>
        <numerusform>Не вдалося прочитати %Ln рішення з черги.</numerusform>
        <numerusform>Не вдалося прочитати %Ln рішення з черги.</numerusform>
        <numerusform>Не вдалося прочитати %Ln рішень із черги.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions need attention</source>
      <translation>
        <numerusform>%Ln рішення потребує уваги</numerusform>
        <numerusform>%Ln рішення потребують уваги</numerusform>
        <numerusform>%Ln рішень потребують уваги</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions need attention: their packshots changed after you decided.</source>
      <translation>
        <numerusform>%Ln рішення потребує уваги: пакшоти змінилися після вашого рішення.</numerusform>
        <numerusform>%Ln рішення потребують уваги: пакшоти змінилися після вашого рішення.</numerusform>
        <numerusform>%Ln рішень потребують уваги: пакшоти змінилися після вашого рішення.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions pending</source>
      <translation>
        <numerusform>%Ln рішення очікує</numerusform>
        <numerusform>%Ln рішення очікують</numerusform>
        <numerusform>%Ln рішень очікують</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions refused</source>
      <translation>
        <numerusform>%Ln рішення з відмовою</numerusform>
        <numerusform>%Ln рішення з відмовою</numerusform>
        <numerusform>%Ln рішень із відмовою</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions sent, not confirmed yet</source>
      <translation>
        <numerusform>%Ln рішення надіслано, ще не підтверджено</numerusform>
        <numerusform>%Ln рішення надіслано, ще не підтверджено</numerusform>
        <numerusform>%Ln рішень надіслано, ще не підтверджено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions waiting for you to send them ({key})</source>
      <translation>
        <numerusform>%Ln рішення чекає, доки ви його надішлете ({key})</numerusform>
        <numerusform>%Ln рішення чекають, доки ви їх надішлете ({key})</numerusform>
        <numerusform>%Ln рішень чекають, доки ви їх надішлете ({key})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions waiting to be sent</source>
      <translation>
        <numerusform>%Ln рішення чекає на надсилання</numerusform>
        <numerusform>%Ln рішення чекають на надсилання</numerusform>
        <numerusform>%Ln рішень чекають на надсилання</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions were made with the key {old}. They are not sent until you confirm that the key {new} belongs to the same account.</source>
      <translation>
        <numerusform>%Ln рішення ухвалено з ключем {old}. Його не буде надіслано, доки ви не підтвердите, що ключ {new} належить тому самому обліковому запису.</numerusform>
        <numerusform>%Ln рішення ухвалено з ключем {old}. Їх не буде надіслано, доки ви не підтвердите, що ключ {new} належить тому самому обліковому запису.</numerusform>
        <numerusform>%Ln рішень ухвалено з ключем {old}. Їх не буде надіслано, доки ви не підтвердите, що ключ {new} належить тому самому обліковому запису.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions were recovered.</source>
      <translation>
        <numerusform>%Ln рішення збережено.</numerusform>
        <numerusform>%Ln рішення збережено.</numerusform>
        <numerusform>%Ln рішень збережено.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries can't be read and are missing: {numbers}.</source>
      <translation>
        <numerusform>Не вдається прочитати %Ln запис; бракує № {numbers}.</numerusform>
        <numerusform>Не вдається прочитати %Ln записи; бракує № {numbers}.</numerusform>
        <numerusform>Не вдається прочитати %Ln записів; бракує № {numbers}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%Ln з помилкою</numerusform>
        <numerusform>%Ln з помилкою</numerusform>
        <numerusform>%Ln з помилкою</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed attempts</source>
      <translation>
        <numerusform>%Ln невдала спроба</numerusform>
        <numerusform>%Ln невдалі спроби</numerusform>
        <numerusform>%Ln невдалих спроб</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files in {folder}</source>
      <translation>
        <numerusform>%Ln файл у {folder}</numerusform>
        <numerusform>%Ln файли у {folder}</numerusform>
        <numerusform>%Ln файлів у {folder}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n flagged here</source>
      <translation>
        <numerusform>Позначено тут: %Ln</numerusform>
        <numerusform>Позначено тут: %Ln</numerusform>
        <numerusform>Позначено тут: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n guests: {verb}</source>
      <translation>
        <numerusform>%Ln гість: {verb}</numerusform>
        <numerusform>%Ln гості: {verb}</numerusform>
        <numerusform>%Ln гостей: {verb}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n have changed since:</source>
      <translation>
        <numerusform>Відтоді змінився %Ln:</numerusform>
        <numerusform>Відтоді змінилися %Ln:</numerusform>
        <numerusform>Відтоді змінилося %Ln:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n images</source>
      <translation>
        <numerusform>%Ln зображення</numerusform>
        <numerusform>%Ln зображення</numerusform>
        <numerusform>%Ln зображень</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n in collapsed groups</source>
      <translation>
        <numerusform>%Ln у згорнутих групах</numerusform>
        <numerusform>%Ln у згорнутих групах</numerusform>
        <numerusform>%Ln у згорнутих групах</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n in this view</source>
      <translation>
        <numerusform>%Ln у цьому вигляді</numerusform>
        <numerusform>%Ln у цьому вигляді</numerusform>
        <numerusform>%Ln у цьому вигляді</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n jobs</source>
      <translation>
        <numerusform>%Ln завдання</numerusform>
        <numerusform>%Ln завдання</numerusform>
        <numerusform>%Ln завдань</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n jobs are waiting.</source>
      <translation>
        <numerusform>%Ln завдання в черзі.</numerusform>
        <numerusform>%Ln завдання в черзі.</numerusform>
        <numerusform>%Ln завдань у черзі.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keep their background</source>
      <translation>
        <numerusform>%Ln зберігає своє тло</numerusform>
        <numerusform>%Ln зберігають своє тло</numerusform>
        <numerusform>%Ln зберігають своє тло</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines can't be used and are skipped.</source>
      <translation>
        <numerusform>%Ln рядок непридатний, його пропущено.</numerusform>
        <numerusform>%Ln рядки непридатні, їх пропущено.</numerusform>
        <numerusform>%Ln рядків непридатні, їх пропущено.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>ще %Ln</numerusform>
        <numerusform>ще %Ln</numerusform>
        <numerusform>ще %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need attention</source>
      <translation>
        <numerusform>%Ln потребує уваги</numerusform>
        <numerusform>%Ln потребують уваги</numerusform>
        <numerusform>%Ln потребують уваги</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new at the end ({key})</source>
      <translation>
        <numerusform>%Ln новий у кінці ({key})</numerusform>
        <numerusform>%Ln нові в кінці ({key})</numerusform>
        <numerusform>%Ln нових у кінці ({key})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new packshots at the end. Press {key} to sort them in.</source>
      <translation>
        <numerusform>%Ln новий пакшот у кінці. Натисніть {key}, щоб упорядкувати.</numerusform>
        <numerusform>%Ln нові пакшоти в кінці. Натисніть {key}, щоб упорядкувати.</numerusform>
        <numerusform>%Ln нових пакшотів у кінці. Натисніть {key}, щоб упорядкувати.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not measured yet</source>
      <translation>
        <numerusform>%Ln ще не виміряно</numerusform>
        <numerusform>%Ln ще не виміряно</numerusform>
        <numerusform>%Ln ще не виміряно</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not on this computer yet</source>
      <translation>
        <numerusform>%Ln ще немає на цьому комп’ютері</numerusform>
        <numerusform>%Ln ще немає на цьому комп’ютері</numerusform>
        <numerusform>%Ln ще немає на цьому комп’ютері</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them changed</source>
      <translation>
        <numerusform>з них змінено: %Ln</numerusform>
        <numerusform>з них змінено: %Ln</numerusform>
        <numerusform>з них змінено: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them decided</source>
      <translation>
        <numerusform>з них оцінено: %Ln</numerusform>
        <numerusform>з них оцінено: %Ln</numerusform>
        <numerusform>з них оцінено: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of {total} are already approved.</source>
      <translation>
        <numerusform>%Ln із {total} уже схвалено.</numerusform>
        <numerusform>%Ln із {total} уже схвалено.</numerusform>
        <numerusform>%Ln із {total} уже схвалено.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of {total} are already archived.</source>
      <translation>
        <numerusform>%Ln із {total} уже в архіві.</numerusform>
        <numerusform>%Ln із {total} уже в архіві.</numerusform>
        <numerusform>%Ln із {total} уже в архіві.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of {total} are already rejected.</source>
      <translation>
        <numerusform>%Ln із {total} уже відхилено.</numerusform>
        <numerusform>%Ln із {total} уже відхилено.</numerusform>
        <numerusform>%Ln із {total} уже відхилено.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other copies</source>
      <translation>
        <numerusform>ще %Ln копія</numerusform>
        <numerusform>ще %Ln копії</numerusform>
        <numerusform>ще %Ln копій</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n packshots</source>
      <translation>
        <numerusform>%Ln пакшот</numerusform>
        <numerusform>%Ln пакшоти</numerusform>
        <numerusform>%Ln пакшотів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n packshots are missing in the service's new list.</source>
      <translation>
        <numerusform>У новому списку сервісу бракує %Ln пакшота.</numerusform>
        <numerusform>У новому списку сервісу бракує %Ln пакшотів.</numerusform>
        <numerusform>У новому списку сервісу бракує %Ln пакшотів.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n packshots have left the view and are no longer shown here</source>
      <translation>
        <numerusform>%Ln пакшот зник із вигляду й більше тут не показується</numerusform>
        <numerusform>%Ln пакшоти зникли з вигляду й більше тут не показуються</numerusform>
        <numerusform>%Ln пакшотів зникло з вигляду й більше тут не показуються</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n packshots in the service's list couldn't be read and are not shown.</source>
      <translation>
        <numerusform>%Ln пакшот зі списку сервісу не вдалося прочитати, його не показано.</numerusform>
        <numerusform>%Ln пакшоти зі списку сервісу не вдалося прочитати, їх не показано.</numerusform>
        <numerusform>%Ln пакшотів зі списку сервісу не вдалося прочитати, їх не показано.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pending</source>
      <translation>
        <numerusform>%Ln очікує</numerusform>
        <numerusform>%Ln очікують</numerusform>
        <numerusform>%Ln очікують</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures are as they were approved.</source>
      <translation>
        <numerusform>%Ln зображення таке, як під час схвалення.</numerusform>
        <numerusform>%Ln зображення такі, як під час схвалення.</numerusform>
        <numerusform>%Ln зображень такі, як під час схвалення.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures weren't exported.</source>
      <translation>
        <numerusform>Не експортовано %Ln зображення.</numerusform>
        <numerusform>Не експортовано %Ln зображення.</numerusform>
        <numerusform>Не експортовано %Ln зображень.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n products</source>
      <translation>
        <numerusform>%Ln продукт</numerusform>
        <numerusform>%Ln продукти</numerusform>
        <numerusform>%Ln продуктів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n refused</source>
      <translation>
        <numerusform>%Ln з відмовою</numerusform>
        <numerusform>%Ln з відмовою</numerusform>
        <numerusform>%Ln з відмовою</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rejected</source>
      <translation>
        <numerusform>%Ln відхилено</numerusform>
        <numerusform>%Ln відхилено</numerusform>
        <numerusform>%Ln відхилено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n remain: disputed, not viewed by you yet, or no longer in the list.</source>
      <translation>
        <numerusform>Залишається %Ln: спірна, ще не переглянута вами або вже не у списку.</numerusform>
        <numerusform>Залишаються %Ln: спірні, ще не переглянуті вами або вже не у списку.</numerusform>
        <numerusform>Залишається %Ln: спірних, ще не переглянутих вами або вже не у списку.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n saved jobs couldn't be read.</source>
      <translation>
        <numerusform>Не вдалося прочитати %Ln збережене завдання.</numerusform>
        <numerusform>Не вдалося прочитати %Ln збережені завдання.</numerusform>
        <numerusform>Не вдалося прочитати %Ln збережених завдань.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>вибрано %Ln</numerusform>
        <numerusform>вибрано %Ln</numerusform>
        <numerusform>вибрано %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sent, not confirmed yet</source>
      <translation>
        <numerusform>%Ln надіслано, ще не підтверджено</numerusform>
        <numerusform>%Ln надіслано, ще не підтверджено</numerusform>
        <numerusform>%Ln надіслано, ще не підтверджено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stand out</source>
      <translation>
        <numerusform>%Ln вирізняється</numerusform>
        <numerusform>%Ln вирізняються</numerusform>
        <numerusform>%Ln вирізняється</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n steps can be undone</source>
      <translation>
        <numerusform>%Ln крок можна скасувати</numerusform>
        <numerusform>%Ln кроки можна скасувати</numerusform>
        <numerusform>%Ln кроків можна скасувати</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n steps done</source>
      <translation>
        <numerusform>виконано %Ln крок</numerusform>
        <numerusform>виконано %Ln кроки</numerusform>
        <numerusform>виконано %Ln кроків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions accepted. They are sent like your own decisions.</source>
      <translation>
        <numerusform>Прийнято %Ln пропозицію. Її буде надіслано як ваше власне рішення.</numerusform>
        <numerusform>Прийнято %Ln пропозиції. Їх буде надіслано як ваші власні рішення.</numerusform>
        <numerusform>Прийнято %Ln пропозицій. Їх буде надіслано як ваші власні рішення.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions from {guest}</source>
      <translation>
        <numerusform>%Ln пропозиція від: {guest}</numerusform>
        <numerusform>%Ln пропозиції від: {guest}</numerusform>
        <numerusform>%Ln пропозицій від: {guest}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tied with it and stay undecided</source>
      <translation>
        <numerusform>%Ln так само добрий і залишається на розгляді</numerusform>
        <numerusform>%Ln так само добрі й залишаються на розгляді</numerusform>
        <numerusform>%Ln так само добрих і залишаються на розгляді</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to review</source>
      <translation>
        <numerusform>%Ln на розгляді</numerusform>
        <numerusform>%Ln на розгляді</numerusform>
        <numerusform>%Ln на розгляді</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to review in all</source>
      <translation>
        <numerusform>усього на розгляді: %Ln</numerusform>
        <numerusform>усього на розгляді: %Ln</numerusform>
        <numerusform>усього на розгляді: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to review of {total}</source>
      <translation>
        <numerusform>%Ln на розгляді з {total}</numerusform>
        <numerusform>%Ln на розгляді з {total}</numerusform>
        <numerusform>%Ln на розгляді з {total}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for you to send them ({key})</source>
      <translation>
        <numerusform>%Ln чекає, доки ви надішлете ({key})</numerusform>
        <numerusform>%Ln чекають, доки ви надішлете ({key})</numerusform>
        <numerusform>%Ln чекають, доки ви надішлете ({key})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to be sent</source>
      <translation>
        <numerusform>%Ln чекає на надсилання</numerusform>
        <numerusform>%Ln чекають на надсилання</numerusform>
        <numerusform>%Ln чекають на надсилання</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a finished picture</source>
      <translation>
        <numerusform>без готового зображення: %Ln</numerusform>
        <numerusform>без готового зображення: %Ln</numerusform>
        <numerusform>без готового зображення: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>(none given)</source>
      <translation>(не вказано)</translation>
    </message>
    <message>
      <source>(small sample)</source>
      <translation>(мала вибірка)</translation>
    </message>
    <message>
      <source>1 of 5. Press an arrow key or click a picture. Keys act on the packshot in the frame.</source>
      <translation>1 з 5. Натисніть стрілку або клацніть зображення. Клавіші діють на пакшот у рамці.</translation>
    </message>
    <message>
      <source>2 of 5. Press {key} to approve the packshot in the frame.</source>
      <translation>2 з 5. Натисніть {key}, щоб схвалити пакшот у рамці.</translation>
    </message>
    <message>
      <source>3 of 5. Press {key} to reject the packshot in the frame.</source>
      <translation>3 з 5. Натисніть {key}, щоб відхилити пакшот у рамці.</translation>
    </message>
    <message>
      <source>4 of 5. Press {key} to archive one.</source>
      <translation>4 з 5. Натисніть {key}, щоб архівувати ще один.</translation>
    </message>
    <message>
      <source>5 of 5. Press {key} to undo the last decision.</source>
      <translation>5 з 5. Натисніть {key}, щоб скасувати останнє рішення.</translation>
    </message>
    <message>
      <source>A data file comes from a newer version of Qamera Review</source>
      <translation>Файл даних створено новішою версією Qamera Review</translation>
    </message>
    <message>
      <source>A data file is damaged</source>
      <translation>Файл даних пошкоджено</translation>
    </message>
    <message>
      <source>A duel needs at least two packshots that are not rejected or archived.</source>
      <translation>Для двобою потрібно щонайменше два пакшоти, які не відхилені й не в архіві.</translation>
    </message>
    <message>
      <source>A file of Qamera Review couldn't be read</source>
      <translation>Не вдалося прочитати файл Qamera Review</translation>
    </message>
    <message>
      <source>A folder for each product</source>
      <translation>Окрема папка для кожного продукту</translation>
    </message>
    <message>
      <source>A larger cache makes scrolling back smoother.</source>
      <translation>Що більший кеш, то плавніше прокручування назад.</translation>
    </message>
    <message>
      <source>A network portal or proxy may have answered instead of the service.</source>
      <translation>Замість сервісу могли відповісти портал мережі або проксі.</translation>
    </message>
    <message>
      <source>A new list is being loaded.</source>
      <translation>Завантажується новий список.</translation>
    </message>
    <message>
      <source>A profile checks a picture against a shop's rules as of the date shown. The shop itself may decide otherwise. Results appear in the details and in reports.</source>
      <translation>Профіль перевіряє, чи відповідає зображення вимогам магазину на вказану дату. Сам магазин може вирішити інакше. Результати видно в подробицях і звітах.</translation>
    </message>
    <message>
      <source>A short guide and all shortcuts</source>
      <translation>Короткий посібник і всі комбінації клавіш</translation>
    </message>
    <message>
      <source>A small sign on each tile with a finding</source>
      <translation>Невеликий знак на кожній плитці, де щось виявлено</translation>
    </message>
    <message>
      <source>AI label</source>
      <translation>Позначка ШІ</translation>
    </message>
    <message>
      <source>AI label: {label}</source>
      <translation>Позначка ШІ: {label}</translation>
    </message>
    <message>
      <source>AI pictures need a label in the file</source>
      <translation>зображення ШІ потребують позначки у файлі</translation>
    </message>
    <message>
      <source>API key</source>
      <translation>Ключ API</translation>
    </message>
    <message>
      <source>API key - Qamera Review</source>
      <translation>Ключ API - Qamera Review</translation>
    </message>
    <message>
      <source>API key for {service}, for this session only:</source>
      <translation>Ключ API для {service}, лише на цей сеанс:</translation>
    </message>
    <message>
      <source>API key for {service}, stored in the system keyring:</source>
      <translation>Ключ API для {service}, зберігається в системному сховищі ключів:</translation>
    </message>
    <message>
      <source>API key not accepted. Sending is paused</source>
      <translation>Ключ API не прийнято. Надсилання призупинено</translation>
    </message>
    <message>
      <source>API key…</source>
      <translation>Ключ API…</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Про програму</translation>
    </message>
    <message>
      <source>About - Qamera Review</source>
      <translation>Про програму - Qamera Review</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Прийняти</translation>
    </message>
    <message>
      <source>Accept all</source>
      <translation>Прийняти всі</translation>
    </message>
    <message numerus="yes">
      <source>Accept all %n</source>
      <translation>
        <numerusform>Прийняти %Ln</numerusform>
        <numerusform>Прийняти всі %Ln</numerusform>
        <numerusform>Прийняти всі %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Accept selected</source>
      <translation>Прийняти вибрані</translation>
    </message>
    <message numerus="yes">
      <source>Accept the %n others</source>
      <translation>
        <numerusform>Прийняти ще %Ln</numerusform>
        <numerusform>Прийняти решту %Ln</numerusform>
        <numerusform>Прийняти решту %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Accept what guests suggest</source>
      <translation>Прийняти пропозицію гостей</translation>
    </message>
    <message>
      <source>Access refused</source>
      <translation>Доступ заборонено</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Облікові записи</translation>
    </message>
    <message>
      <source>Accounts - Qamera Review</source>
      <translation>Облікові записи - Qamera Review</translation>
    </message>
    <message>
      <source>Accounts recovered from their data folders: {names}.</source>
      <translation>Облікові записи, відновлені з папок даних: {names}.</translation>
    </message>
    <message>
      <source>Accounts…</source>
      <translation>Облікові записи…</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Точність</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Дія</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Дії</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Дії та їхні клавіші</translation>
    </message>
    <message>
      <source>Actual pixels</source>
      <translation>Фактичний розмір</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Додати</translation>
    </message>
    <message>
      <source>Add a new account with this name and address</source>
      <translation>Додати новий обліковий запис із цим ім’ям і адресою</translation>
    </message>
    <message>
      <source>Add a profile from a TOML file</source>
      <translation>Додати профіль із файлу TOML</translation>
    </message>
    <message>
      <source>Add a signature block</source>
      <translation>Додати блок для підпису</translation>
    </message>
    <message>
      <source>Add as new</source>
      <translation>Додати як новий</translation>
    </message>
    <message>
      <source>Add or remove the reason that the checks suggest</source>
      <translation>Додати або прибрати причину, яку підказують перевірки</translation>
    </message>
    <message>
      <source>Add or remove the reason “{words}”</source>
      <translation>Додати або прибрати причину «{words}»</translation>
    </message>
    <message>
      <source>Add the pressed key to this action</source>
      <translation>Додати натиснуту клавішу до цієї дії</translation>
    </message>
    <message>
      <source>Add the tile to the selection or take it out</source>
      <translation>Додати плитку до вибору або вилучити з нього</translation>
    </message>
    <message>
      <source>Added to the waiting jobs.</source>
      <translation>Додано до завдань у черзі.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Адреса</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Стане</translation>
    </message>
    <message>
      <source>After sending you can only reverse it.</source>
      <translation>Після надсилання рішення можна лише змінити на протилежне.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Усі</translation>
    </message>
    <message numerus="yes">
      <source>All %n approved packshots</source>
      <translation>
        <numerusform>Усі схвалені пакшоти (%Ln)</numerusform>
        <numerusform>Усі схвалені пакшоти (%Ln)</numerusform>
        <numerusform>Усі схвалені пакшоти (%Ln)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n packshots of this view</source>
      <translation>
        <numerusform>Усі пакшоти цього вигляду (%Ln)</numerusform>
        <numerusform>Усі пакшоти цього вигляду (%Ln)</numerusform>
        <numerusform>Усі пакшоти цього вигляду (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>All are shown already</source>
      <translation>Усі вже показано</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Усі файли (*)</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>Усі клавіші</translation>
    </message>
    <message>
      <source>All saved</source>
      <translation>Усе надіслано</translation>
    </message>
    <message>
      <source>All settings</source>
      <translation>Усі налаштування</translation>
    </message>
    <message>
      <source>All settings were reset to their defaults.</source>
      <translation>Застосовано стандартні налаштування.</translation>
    </message>
    <message>
      <source>All, without groups</source>
      <translation>Усі, без груп</translation>
    </message>
    <message>
      <source>Already approved in this product: {names}. The service's photo sessions use the picture that was approved last.</source>
      <translation>У цьому продукті вже схвалено: {names}. Фотосесії сервісу використовують фото, схвалене останнім.</translation>
    </message>
    <message>
      <source>Already sent, so it can't be undone: {names}</source>
      <translation>Уже надіслано, скасувати не можна: {names}</translation>
    </message>
    <message>
      <source>An API key is one line like mk_live_&lt;id&gt;.&lt;secret&gt;.</source>
      <translation>Ключ API — це один рядок на зразок mk_live_&lt;id&gt;.&lt;secret&gt;.</translation>
    </message>
    <message>
      <source>An ICC profile that was made for your monitor</source>
      <translation>Профіль ICC, створений для вашого монітора</translation>
    </message>
    <message>
      <source>An account needs a name.</source>
      <translation>Обліковому запису потрібне ім’я.</translation>
    </message>
    <message>
      <source>An action, a setting, a product or a packshot</source>
      <translation>Дія, налаштування, продукт або пакшот</translation>
    </message>
    <message>
      <source>An export to {folder} is unfinished: {written} of {total} files.</source>
      <translation>Експорт до {folder} не завершено: {written} з {total} файлів.</translation>
    </message>
    <message>
      <source>Another Qamera Review uses this data folder</source>
      <translation>Інша програма Qamera Review використовує цю папку даних</translation>
    </message>
    <message>
      <source>Another account already has this name.</source>
      <translation>Інший обліковий запис уже має це ім’я.</translation>
    </message>
    <message>
      <source>Another program is using a data file</source>
      <translation>Файл даних використовує інша програма</translation>
    </message>
    <message>
      <source>Another report is being saved. Try again when it's done.</source>
      <translation>Зберігається інший звіт. Спробуйте ще раз, коли завершиться.</translation>
    </message>
    <message>
      <source>Answer lost. Press Enter to decide</source>
      <translation>Відповідь втрачено. Натисніть Enter, щоб вирішити</translation>
    </message>
    <message>
      <source>Apply the filter and sort order again</source>
      <translation>Застосувати фільтр і порядок сортування ще раз</translation>
    </message>
    <message>
      <source>Approval</source>
      <translation>Схвалення</translation>
    </message>
    <message>
      <source>Approval rate</source>
      <translation>Результативність</translation>
    </message>
    <message>
      <source>Approval rate as bars</source>
      <translation>Результативність у вигляді діаграми</translation>
    </message>
    <message>
      <source>Approval rate by</source>
      <translation>Результативність за полем</translation>
    </message>
    <message>
      <source>Approval record</source>
      <translation>Журнал схвалень</translation>
    </message>
    <message>
      <source>Approval record - Qamera Review</source>
      <translation>Журнал схвалень - Qamera Review</translation>
    </message>
    <message>
      <source>Approval record…</source>
      <translation>Журнал схвалень…</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Схвалити</translation>
    </message>
    <message numerus="yes">
      <source>Approve %n</source>
      <translation>
        <numerusform>Схвалити %Ln</numerusform>
        <numerusform>Схвалити %Ln</numerusform>
        <numerusform>Схвалити %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Approve again</source>
      <translation>Схвалити знову</translation>
    </message>
    <message numerus="yes">
      <source>Approve all %n</source>
      <translation>
        <numerusform>Схвалити всі (%Ln)</numerusform>
        <numerusform>Схвалити всі (%Ln)</numerusform>
        <numerusform>Схвалити всі (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>Approve and go to the next</source>
      <translation>Схвалити й перейти до наступного</translation>
    </message>
    <message>
      <source>Approve and stay</source>
      <translation>Схвалити й залишитися</translation>
    </message>
    <message>
      <source>Approve and stay. When comparing: keep this one and reject the others</source>
      <translation>Схвалити й залишитися. Під час порівняння: схвалити цей, а інші відхилити</translation>
    </message>
    <message>
      <source>Approve it instead</source>
      <translation>Натомість схвалити</translation>
    </message>
    <message>
      <source>Approve or reject packshots first</source>
      <translation>Спершу схваліть або відхиліть пакшоти</translation>
    </message>
    <message numerus="yes">
      <source>Approve the %n others</source>
      <translation>
        <numerusform>Схвалити решту (%Ln)</numerusform>
        <numerusform>Схвалити решту (%Ln)</numerusform>
        <numerusform>Схвалити решту (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>Approve this one as well</source>
      <translation>Схвалити й цей</translation>
    </message>
    <message numerus="yes">
      <source>Approve this one too and reject %n undecided</source>
      <translation>
        <numerusform>Схвалити й цей та відхилити %Ln на розгляді</numerusform>
        <numerusform>Схвалити й цей та відхилити %Ln на розгляді</numerusform>
        <numerusform>Схвалити й цей та відхилити %Ln на розгляді</numerusform>
      </translation>
    </message>
    <message>
      <source>Approve this one, leave the rest undecided, and go to the next product</source>
      <translation>Схвалити цей, решту залишити на розгляді й перейти до наступного продукту</translation>
    </message>
    <message>
      <source>Approve this one, reject the undecided rest of its product, and go to the next product</source>
      <translation>Схвалити цей, відхилити решту пакшотів продукту на розгляді й перейти до наступного продукту</translation>
    </message>
    <message numerus="yes">
      <source>Approve {seen} of {total}? The %n you haven't seen will be left out.</source>
      <translation>
        <numerusform>Схвалити {seen} з {total}? Непереглянуті (%Ln) буде пропущено.</numerusform>
        <numerusform>Схвалити {seen} з {total}? Непереглянуті (%Ln) буде пропущено.</numerusform>
        <numerusform>Схвалити {seen} з {total}? Непереглянуті (%Ln) буде пропущено.</numerusform>
      </translation>
    </message>
    <message>
      <source>Approve, leave the rest</source>
      <translation>Схвалити, решту залишити</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Схвалені</translation>
    </message>
    <message>
      <source>Approved</source>
      <comment>one packshot</comment>
      <translation>Схвалено</translation>
    </message>
    <message>
      <source>Approved anyway</source>
      <translation>Усе одно схвалено</translation>
    </message>
    <message>
      <source>Approved by preset</source>
      <translation>Схвалено за пресетом</translation>
    </message>
    <message>
      <source>Approved only</source>
      <translation>Лише схвалені</translation>
    </message>
    <message>
      <source>Approved share</source>
      <translation>Частка схвалених</translation>
    </message>
    <message>
      <source>Approved: {approved}, rejected: {rejected}, undecided: {undecided}.</source>
      <translation>Схвалено: {approved}, відхилено: {rejected}, на розгляді: {undecided}.</translation>
    </message>
    <message>
      <source>Approved: {what}</source>
      <translation>Схвалено: {what}</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Архівувати</translation>
    </message>
    <message numerus="yes">
      <source>Archive all %n</source>
      <translation>
        <numerusform>Архівувати всі (%Ln)</numerusform>
        <numerusform>Архівувати всі (%Ln)</numerusform>
        <numerusform>Архівувати всі (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>Archive and go to the next</source>
      <translation>Архівувати й перейти до наступного</translation>
    </message>
    <message>
      <source>Archive and stay</source>
      <translation>Архівувати й залишитися</translation>
    </message>
    <message>
      <source>Archive it instead</source>
      <translation>Натомість архівувати</translation>
    </message>
    <message numerus="yes">
      <source>Archive the %n others</source>
      <translation>
        <numerusform>Архівувати решту (%Ln)</numerusform>
        <numerusform>Архівувати решту (%Ln)</numerusform>
        <numerusform>Архівувати решту (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>В архіві</translation>
    </message>
    <message>
      <source>Archived</source>
      <comment>one packshot</comment>
      <translation>В архіві</translation>
    </message>
    <message>
      <source>Archived: {what}</source>
      <translation>Архівовано: {what}</translation>
    </message>
    <message>
      <source>Arrow keys move the focus. Enter goes into the product</source>
      <translation>Стрілки переміщують фокус. Enter відкриває продукт</translation>
    </message>
    <message>
      <source>Arrow keys move the focus; shortcuts act on the focused packshot or on the selection</source>
      <translation>Стрілки переміщують фокус; клавіші діють на пакшот у фокусі або на вибрані</translation>
    </message>
    <message>
      <source>As CSV or JSON</source>
      <translation>У форматі CSV або JSON</translation>
    </message>
    <message>
      <source>As I left it</source>
      <translation>Як минулого разу</translation>
    </message>
    <message>
      <source>As you got it from the service: mk_live_, an ID, a dot and a secret</source>
      <translation>Такий, як його видав сервіс: mk_live_, ID, крапка й секрет</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>Запитувати</translation>
    </message>
    <message>
      <source>Ask for a JPEG, PNG or WebP.</source>
      <translation>Попросіть файл JPEG, PNG або WebP.</translation>
    </message>
    <message>
      <source>Ask for a key with this permission, or enter another key.</source>
      <translation>Попросіть ключ із цим дозволом або введіть інший.</translation>
    </message>
    <message>
      <source>Ask for a link that starts with https://.</source>
      <translation>Попросіть посилання, що починається з https://.</translation>
    </message>
    <message>
      <source>Ask for a smaller version.</source>
      <translation>Попросіть менший файл.</translation>
    </message>
    <message>
      <source>Attach the reply to an email</source>
      <translation>Вкладіть відповідь в електронний лист</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Назад</translation>
    </message>
    <message>
      <source>Back to the pictures</source>
      <translation>Назад до зображень</translation>
    </message>
    <message>
      <source>Back to where it was aligned</source>
      <translation>Повернути на місце, де суміщено</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>Тло</translation>
    </message>
    <message>
      <source>Background color</source>
      <translation>Колір тла</translation>
    </message>
    <message>
      <source>Background {value}</source>
      <translation>Тло {value}</translation>
    </message>
    <message>
      <source>Background {value}, median {median}</source>
      <translation>Тло {value}, медіана {median}</translation>
    </message>
    <message>
      <source>Baseline {value}</source>
      <translation>Базова лінія {value}</translation>
    </message>
    <message>
      <source>Baseline {value}, median {median}</source>
      <translation>Базова лінія {value}, медіана {median}</translation>
    </message>
    <message>
      <source>Batch, order, reservation</source>
      <translation>Пакет, замовлення, резервування</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Було</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>Чорне</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>Почергово</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Синій</translation>
    </message>
    <message>
      <source>Board of products</source>
      <translation>Дошка продуктів</translation>
    </message>
    <message>
      <source>Brightens pictures until their even, light backgrounds are white. Their colors shift with them</source>
      <translation>Висвітлює зображення, доки їхнє рівне світле тло не стане білим. Разом із ним змінюються й кольори</translation>
    </message>
    <message>
      <source>Built with:</source>
      <translation>Створено з використанням:</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>За назвою</translation>
    </message>
    <message>
      <source>Calculate it again from what is approved now</source>
      <translation>Обчислити його знову з того, що зараз схвалено</translation>
    </message>
    <message>
      <source>Can't be reached</source>
      <translation>Немає зв’язку</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Canceled. Nothing was saved.</source>
      <translation>Скасовано. Нічого не збережено.</translation>
    </message>
    <message>
      <source>Centering</source>
      <translation>Центрування</translation>
    </message>
    <message>
      <source>Change your mind</source>
      <translation>Якщо ви передумали</translation>
    </message>
    <message>
      <source>Changes are saved already</source>
      <translation>Зміни вже збережено</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Перевірка</translation>
    </message>
    <message>
      <source>Check that the folder exists and that you may write to it.</source>
      <translation>Перевірте, чи папка існує і чи маєте ви право запису до неї.</translation>
    </message>
    <message>
      <source>Check the date of this computer and the network's certificate. Nothing was sent.</source>
      <translation>Перевірте дату на комп’ютері та сертифікат мережі. Нічого не надіслано.</translation>
    </message>
    <message>
      <source>Check the disk and the permissions of the folder.</source>
      <translation>Перевірте диск і права доступу до папки.</translation>
    </message>
    <message>
      <source>Check the pictures</source>
      <translation>Перевірити зображення</translation>
    </message>
    <message>
      <source>Check the products in a file</source>
      <translation>Перевірити продукти з файлу</translation>
    </message>
    <message>
      <source>Check the products of the service or of your jobs</source>
      <translation>Перевірити продукти сервісу або ваших завдань</translation>
    </message>
    <message>
      <source>Checking the key…</source>
      <translation>Перевірка ключа…</translation>
    </message>
    <message>
      <source>Checking this record</source>
      <translation>Перевірка журналу</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>Перевірки</translation>
    </message>
    <message>
      <source>Checks measure pictures on this computer and never decide. Q draws what was measured. They see the background's color, the product's outline, whether it touches the edge, blur over the whole product, a rim around a cut-out, and copies of a picture. They can't see whether it is your product, its right side, or its text. A white product on white, a scene or a gradient has no outline to measure: then they say once that they can't tell, and why. Shift+Q silences a check that is wrong here.</source>
      <translation>Перевірки вимірюють зображення на цьому комп’ютері й ніколи не вирішують за вас. Q малює виміряне. Вони бачать колір тла, контур продукту, чи торкається він краю, розмиття всього продукту, облямівку після вирізання та копії зображення. Вони не бачать, чи це ваш продукт, чи показано правильний бік і що на ньому написано. Білий продукт на білому, сцена чи градієнт не мають контуру, який можна виміряти: тоді вони один раз повідомляють, що визначити неможливо, і чому. Shift+Q вимикає перевірку, яка тут помиляється.</translation>
    </message>
    <message>
      <source>Checks the color along the border. Gradients and scenes are skipped.</source>
      <translation>Перевіряє колір уздовж краю. Градієнти та сцени пропускає.</translation>
    </message>
    <message>
      <source>Checks: {checks}</source>
      <translation>Перевірки: {checks}</translation>
    </message>
    <message>
      <source>Choose a file with the product's own photo. A copy of it is kept</source>
      <translation>Виберіть файл із фото продукту. Програма збереже його копію</translation>
    </message>
    <message>
      <source>Choose a folder and write the files</source>
      <translation>Вибрати папку й записати файли</translation>
    </message>
    <message>
      <source>Choose a page of settings</source>
      <translation>Вибрати розділ налаштувань</translation>
    </message>
    <message>
      <source>Choose a place and create the report</source>
      <translation>Вибрати місце та створити звіт</translation>
    </message>
    <message>
      <source>Choose a profile</source>
      <translation>Виберіть профіль</translation>
    </message>
    <message>
      <source>Choose a profile…</source>
      <translation>Вибрати профіль…</translation>
    </message>
    <message>
      <source>Choose an account to edit or open</source>
      <translation>Виберіть обліковий запис, щоб змінити або відкрити його</translation>
    </message>
    <message>
      <source>Choose an original…</source>
      <translation>Вибрати оригінал…</translation>
    </message>
    <message>
      <source>Choose another folder, or check that you may write to this one.</source>
      <translation>Виберіть іншу папку або перевірте, чи маєте право запису в цю.</translation>
    </message>
    <message>
      <source>Choose another folder, or free some space.</source>
      <translation>Виберіть іншу папку або звільніть місце.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Виберіть іншу папку.</translation>
    </message>
    <message>
      <source>Choose one or type its ID</source>
      <translation>Виберіть зі списку або введіть ID</translation>
    </message>
    <message>
      <source>Choose with the arrow keys, Enter to accept, Esc to close</source>
      <translation>Вибирайте стрілками, Enter — прийняти, Esc — закрити</translation>
    </message>
    <message>
      <source>Choose with the arrow keys, press Enter to run</source>
      <translation>Вибирайте стрілками, Enter — виконати</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Очистити</translation>
    </message>
    <message>
      <source>Clear every filter</source>
      <translation>Скинути всі фільтри</translation>
    </message>
    <message>
      <source>Clear the selection</source>
      <translation>Зняти вибір з усіх пакшотів</translation>
    </message>
    <message>
      <source>Click a heading to sort</source>
      <translation>Клацніть заголовок, щоб сортувати</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрити</translation>
    </message>
    <message>
      <source>Close Qamera Review there. If it isn't open there, you can take over the folder.</source>
      <translation>Закрийте Qamera Review на тому комп’ютері. Якщо програму там не відкрито, ви можете перейняти папку.</translation>
    </message>
    <message>
      <source>Close and send next time</source>
      <translation>Закрити й надіслати наступного разу</translation>
    </message>
    <message>
      <source>Close both, and start one again. What was saved is kept.</source>
      <translation>Закрийте обидві й запустіть одну з них знову. Збережене не зникне.</translation>
    </message>
    <message>
      <source>Close the job as not carried out. Nothing is sent</source>
      <translation>Закрити завдання як невиконане. Нічого не надсилається</translation>
    </message>
    <message>
      <source>Close the other program and try again.</source>
      <translation>Закрийте іншу програму й спробуйте ще раз.</translation>
    </message>
    <message>
      <source>Close this account and open the chosen one</source>
      <translation>Закрити цей обліковий запис і відкрити вибраний</translation>
    </message>
    <message>
      <source>Close this window</source>
      <translation>Закрити це вікно</translation>
    </message>
    <message>
      <source>Close this window. The job stays in the list</source>
      <translation>Закрити це вікно. Завдання залишиться у списку</translation>
    </message>
    <message>
      <source>Close what is open, or clear the selection</source>
      <translation>Закрити відкрите або зняти вибір</translation>
    </message>
    <message>
      <source>Close without changes</source>
      <translation>Закрити без змін</translation>
    </message>
    <message>
      <source>Close without sending</source>
      <translation>Закрити без надсилання</translation>
    </message>
    <message>
      <source>Close. What you typed is kept as a draft</source>
      <translation>Закрити. Введений текст залишиться як чернетка</translation>
    </message>
    <message>
      <source>Close. You are asked about decisions that are not sent</source>
      <translation>Закрити. Програма запитає про ненадіслані рішення</translation>
    </message>
    <message>
      <source>Collapse or expand all groups</source>
      <translation>Згорнути або розгорнути всі групи</translation>
    </message>
    <message>
      <source>Collapse or expand the group</source>
      <translation>Згорнути або розгорнути групу</translation>
    </message>
    <message>
      <source>Color</source>
      <translation>Колір</translation>
    </message>
    <message>
      <source>Color cast {value}</source>
      <translation>Відтінок {value}</translation>
    </message>
    <message>
      <source>Color cast {value} off the median</source>
      <translation>Відтінок {value} від медіани</translation>
    </message>
    <message>
      <source>Color profile</source>
      <translation>Колірний профіль</translation>
    </message>
    <message>
      <source>Colors</source>
      <translation>Кольори</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Стовпці</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Палітра команд</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Порівняти</translation>
    </message>
    <message>
      <source>Compare by</source>
      <translation>Порівняти за</translation>
    </message>
    <message>
      <source>Compare the approved pictures of the selected products, or of all</source>
      <translation>Порівняти схвалені зображення вибраних продуктів або всіх</translation>
    </message>
    <message>
      <source>Compare the approved pictures of the selected products, or of all in the view</source>
      <translation>Порівняти схвалені зображення вибраних продуктів або всіх у вигляді</translation>
    </message>
    <message>
      <source>Compare the other packshots of the product with this one</source>
      <translation>Порівнювати з ним інші пакшоти продукту</translation>
    </message>
    <message>
      <source>Compare the selected packshots, or this one and the next</source>
      <translation>Порівняти вибрані пакшоти або цей і наступний</translation>
    </message>
    <message>
      <source>Compare with the original</source>
      <translation>Порівняти з оригіналом</translation>
    </message>
    <message>
      <source>Comparing the pictures with those that were approved…</source>
      <translation>Порівняння зображень зі схваленими…</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>Порівняння</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>З’єднання…</translation>
    </message>
    <message>
      <source>Contact sheet (PDF)</source>
      <translation>Контактний аркуш (PDF)</translation>
    </message>
    <message>
      <source>Contains only what was decided on this computer</source>
      <translation>Містить лише рішення з цього комп’ютера</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Продовжити</translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation>Контраст</translation>
    </message>
    <message>
      <source>Converted files lose their metadata, including AI marks.</source>
      <translation>Перетворені файли втрачають метадані, зокрема позначки ШІ.</translation>
    </message>
    <message numerus="yes">
      <source>Copied %n IDs</source>
      <translation>
        <numerusform>Скопійовано ID: %Ln</numerusform>
        <numerusform>Скопійовано ID: %Ln</numerusform>
        <numerusform>Скопійовано ID: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %n pictures</source>
      <translation>
        <numerusform>Скопійовано %Ln зображення</numerusform>
        <numerusform>Скопійовано %Ln зображення</numerusform>
        <numerusform>Скопійовано %Ln зображень</numerusform>
      </translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Скопійовано.</translation>
    </message>
    <message>
      <source>Copied. Paste it into an email to the sender.</source>
      <translation>Скопійовано. Вставте текст у лист відправникові.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Копіювати</translation>
    </message>
    <message>
      <source>Copy ID</source>
      <translation>Копіювати ID</translation>
    </message>
    <message>
      <source>Copy IDs</source>
      <translation>Копіювати ID пакшотів</translation>
    </message>
    <message>
      <source>Copy pictures</source>
      <translation>Копіювати зображення</translation>
    </message>
    <message>
      <source>Copy public key</source>
      <translation>Копіювати відкритий ключ</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Копіювати текст</translation>
    </message>
    <message>
      <source>Copy the IDs of these packshots, one per line</source>
      <translation>Копіювати ID цих пакшотів, по одному в рядку</translation>
    </message>
    <message>
      <source>Copy the picture</source>
      <translation>Копіювати зображення</translation>
    </message>
    <message>
      <source>Copy the public key, to give it to those who check your records</source>
      <translation>Скопіювати відкритий ключ, щоб передати його тим, хто перевіряє ваші журнали</translation>
    </message>
    <message>
      <source>Copy these pictures as files</source>
      <translation>Копіювати ці зображення як файли</translation>
    </message>
    <message>
      <source>Copy to the clipboard as a picture</source>
      <translation>Копіювати в буфер обміну як зображення</translation>
    </message>
    <message>
      <source>Copy to the clipboard as text</source>
      <translation>Копіювати в буфер обміну як текст</translation>
    </message>
    <message>
      <source>Couldn't check: {checks} ({reason})</source>
      <translation>Не вдалося перевірити: {checks} ({reason})</translation>
    </message>
    <message>
      <source>Couldn't load your packshots</source>
      <translation>Не вдалося завантажити пакшоти</translation>
    </message>
    <message>
      <source>Couldn't save to disk</source>
      <translation>Не вдалося зберегти на диск</translation>
    </message>
    <message>
      <source>Count the job as done. Nothing is sent</source>
      <translation>Вважати завдання виконаним. Нічого не надсилається</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Покриття продуктів</translation>
    </message>
    <message>
      <source>Coverage - Qamera Review</source>
      <translation>Покриття продуктів - Qamera Review</translation>
    </message>
    <message>
      <source>Created</source>
      <translation>Створено</translation>
    </message>
    <message>
      <source>Credits</source>
      <translation>Кредити</translation>
    </message>
    <message>
      <source>Credits are reserved as soon as you start a job. A job can't be canceled here.</source>
      <translation>Кредити резервуються одразу після запуску завдання. Скасувати завдання тут не можна.</translation>
    </message>
    <message>
      <source>Credits per approved</source>
      <translation>Кредитів на схвалений</translation>
    </message>
    <message>
      <source>Credits per approved packshot</source>
      <translation>Кредитів на схвалений пакшот</translation>
    </message>
    <message>
      <source>Credits per day</source>
      <translation>Кредитів на день</translation>
    </message>
    <message>
      <source>Current key: {key}</source>
      <translation>Поточний ключ: {key}</translation>
    </message>
    <message>
      <source>Damaged picture</source>
      <translation>Зображення пошкоджено</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Темна</translation>
    </message>
    <message>
      <source>Data (*.json)</source>
      <translation>Дані (*.json)</translation>
    </message>
    <message>
      <source>Data (JSON)</source>
      <translation>Дані (JSON)</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Дата</translation>
    </message>
    <message>
      <source>Day unknown</source>
      <translation>День невідомий</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Рішення</translation>
    </message>
    <message>
      <source>Decide all as suggested, except where guests disagree</source>
      <translation>Вирішити за пропозиціями, крім спірних</translation>
    </message>
    <message>
      <source>Decide and stay</source>
      <translation>Вирішити й залишитися</translation>
    </message>
    <message>
      <source>Decide as guests suggest, and go to the next. Where they disagree: choose</source>
      <translation>Вирішити, як пропонують гості, і перейти далі. Де вони не згодні між собою: вибрати</translation>
    </message>
    <message>
      <source>Decide as this guest suggests</source>
      <translation>Вирішити, як пропонує цей гість</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>Вирішити пізніше</translation>
    </message>
    <message>
      <source>Decide the selected packshots as suggested</source>
      <translation>Вирішити щодо вибраних пакшотів за пропозиціями</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Час рішення</translation>
    </message>
    <message>
      <source>Decide…</source>
      <translation>Вирішити…</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Рішення</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Рішення</translation>
    </message>
    <message>
      <source>Decisions are sent after a short delay (Preferences, Review). Until then Ctrl+Z undoes them completely. After that the service can't return a packshot to undecided, but you can reverse the decision.</source>
      <translation>Рішення надсилаються з невеликою затримкою (Налаштування, Розгляд). Доти Ctrl+Z скасовує їх повністю. Після цього сервіс не може повернути пакшот на розгляд, але рішення можна змінити на протилежне.</translation>
    </message>
    <message>
      <source>Decisions not sent yet</source>
      <translation>Ще не надіслані рішення</translation>
    </message>
    <message>
      <source>Decisions refused or in conflict</source>
      <translation>Відхилені сервісом або спірні рішення</translation>
    </message>
    <message>
      <source>Default reasons</source>
      <translation>Стандартні причини</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Подробиці</translation>
    </message>
    <message>
      <source>Diagnostics</source>
      <translation>Діагностика</translation>
    </message>
    <message>
      <source>Diagnostics - Qamera Review</source>
      <translation>Діагностика - Qamera Review</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Відкинути</translation>
    </message>
    <message>
      <source>Discard…</source>
      <translation>Відкинути…</translation>
    </message>
    <message>
      <source>Disk cache</source>
      <translation>Кеш на диску</translation>
    </message>
    <message>
      <source>Dismiss this message</source>
      <translation>Сховати це повідомлення</translation>
    </message>
    <message>
      <source>Do it there, or close it and try again.</source>
      <translation>Зробіть це там або закрийте програму й спробуйте ще раз.</translation>
    </message>
    <message>
      <source>Document (*.pdf)</source>
      <translation>Документ (*.pdf)</translation>
    </message>
    <message>
      <source>Don't send</source>
      <translation>Не надсилати</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Вниз</translation>
    </message>
    <message>
      <source>Downloads every picture of the list once, those on the screen first</source>
      <translation>Завантажує кожне зображення списку один раз, спершу видимі на екрані</translation>
    </message>
    <message>
      <source>Draft of a note</source>
      <translation>Чернетка примітки</translation>
    </message>
    <message>
      <source>Draft of a note, not saved</source>
      <translation>Незбережена чернетка примітки</translation>
    </message>
    <message>
      <source>Drag to a folder or another program</source>
      <translation>Перетягніть до папки або іншої програми</translation>
    </message>
    <message>
      <source>Draw measurements on the picture</source>
      <translation>Малювати виміри на зображенні</translation>
    </message>
    <message>
      <source>Draw what was measured on the large picture, with numbers and rules</source>
      <translation>Намалювати виміряне на великому зображенні, з числами та правилами</translation>
    </message>
    <message>
      <source>Drop</source>
      <translation>Відкласти</translation>
    </message>
    <message>
      <source>Duel</source>
      <translation>Двобій</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>Дублікати</translation>
    </message>
    <message>
      <source>Each account has its own key, packshots and queue. Its pending decisions are sent while it is open.</source>
      <translation>Кожен обліковий запис має власний ключ, пакшоти й чергу. Його рішення надсилаються, коли його відкрито.</translation>
    </message>
    <message>
      <source>Each tile shows the state of its decision: pending, sending, refused. The status line says when everything will be sent. Nothing is lost offline: decisions are sent when the connection is back, even after a restart.</source>
      <translation>Кожна плитка показує стан свого рішення: очікує, надсилається, відмовлено. Рядок стану показує, коли все буде надіслано. Без мережі нічого не губиться: рішення надсилаються, щойно відновиться з’єднання, навіть після перезапуску.</translation>
    </message>
    <message>
      <source>Earlier notes</source>
      <translation>Попередні примітки</translation>
    </message>
    <message>
      <source>Earlier notes (press Down, then Enter to use one)</source>
      <translation>Попередні примітки (натисніть стрілку вниз, потім Enter, щоб використати)</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Редагування</translation>
    </message>
    <message>
      <source>Edit {path}, then open this page again.</source>
      <translation>Змініть файл {path}, а потім відкрийте цю сторінку знову.</translation>
    </message>
    <message>
      <source>Empty file</source>
      <translation>Порожній файл</translation>
    </message>
    <message>
      <source>Enlarge pictures smaller than the view until they fit</source>
      <translation>Збільшувати зображення, менші за вікно перегляду, щоб заповнити його</translation>
    </message>
    <message>
      <source>Enlarge small pictures</source>
      <translation>Збільшувати малі зображення</translation>
    </message>
    <message>
      <source>Enter a key like mk_live_…</source>
      <translation>Введіть ключ на зразок mk_live_…</translation>
    </message>
    <message>
      <source>Enter a key…</source>
      <translation>Ввести ключ…</translation>
    </message>
    <message>
      <source>Enter a product ID.</source>
      <translation>Введіть ID продукту.</translation>
    </message>
    <message>
      <source>Enter a valid key. Nothing is sent until then.</source>
      <translation>Введіть чинний ключ. Доти нічого не надсилається.</translation>
    </message>
    <message>
      <source>Enter saves, Shift+Enter starts a new line</source>
      <translation>Enter зберігає, Shift+Enter починає новий рядок</translation>
    </message>
    <message>
      <source>Enter shows the packshot, Del withdraws the decision</source>
      <translation>Enter показує пакшот, Del відкликає рішення</translation>
    </message>
    <message>
      <source>Enter your name so that the sender knows who replied.</source>
      <translation>Введіть своє ім’я, щоб відправник знав, хто відповів.</translation>
    </message>
    <message>
      <source>Enter, change or remove the API key</source>
      <translation>Ввести, змінити або вилучити ключ API</translation>
    </message>
    <message>
      <source>Entries that can't be read are missing in it, so whoever checks the record finds it broken.</source>
      <translation>У ньому бракує записів, які не вдалося прочитати, тому під час перевірки журнал виявиться пошкодженим.</translation>
    </message>
    <message>
      <source>Equalize the background</source>
      <translation>Вирівняти тло</translation>
    </message>
    <message>
      <source>Every known product has an approved packshot</source>
      <translation>Усі відомі продукти мають схвалений пакшот</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Усе</translation>
    </message>
    <message>
      <source>Everything is reviewed</source>
      <translation>Усе переглянуто</translation>
    </message>
    <message>
      <source>Everything is sent.</source>
      <translation>Усе надіслано.</translation>
    </message>
    <message>
      <source>Export - Qamera Review</source>
      <translation>Експорт - Qamera Review</translation>
    </message>
    <message>
      <source>Export approved files…</source>
      <translation>Експортувати схвалені файли…</translation>
    </message>
    <message>
      <source>Export insights</source>
      <translation>Експорт статистики</translation>
    </message>
    <message>
      <source>Export into this folder</source>
      <translation>Експортувати до цієї папки</translation>
    </message>
    <message>
      <source>Export jobs &amp; costs</source>
      <translation>Експорт завдань і витрат</translation>
    </message>
    <message>
      <source>Export them as PDF or CSV.</source>
      <translation>Експортуйте їх як PDF або CSV.</translation>
    </message>
    <message>
      <source>Export to…</source>
      <translation>Експортувати до…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Експортувати…</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>З помилкою</translation>
    </message>
    <message>
      <source>Failed</source>
      <comment>one packshot</comment>
      <translation>Помилка</translation>
    </message>
    <message>
      <source>Favorite {field}</source>
      <translation>Обране: {field}</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>File names</source>
      <translation>Назви файлів</translation>
    </message>
    <message>
      <source>Fills the shorter side with the background</source>
      <translation>Доповнює коротший бік тлом</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Фільтр</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Пошук</translation>
    </message>
    <message>
      <source>Find an action or a key</source>
      <translation>Знайти дію або клавішу</translation>
    </message>
    <message>
      <source>Find anything by a few letters of its name</source>
      <translation>Знайти будь-що за кількома літерами назви</translation>
    </message>
    <message>
      <source>Find pictures that have changed since they were approved</source>
      <translation>Знайти зображення, змінені після схвалення</translation>
    </message>
    <message>
      <source>Find the best of the product, two at a time</source>
      <translation>Знайти найкращий пакшот продукту, порівнюючи по два</translation>
    </message>
    <message>
      <source>Finds blur over the whole product, not depth of field.</source>
      <translation>Виявляє нерізкість усього продукту, а не глибину різкості.</translation>
    </message>
    <message>
      <source>Finds products that touch the border. It can't tell whether that's intended.</source>
      <translation>Знаходить продукти, що торкаються краю. Чи це навмисно, не знає.</translation>
    </message>
    <message>
      <source>Finds the same picture saved or scaled again, not other colors.</source>
      <translation>Знаходить те саме зображення, збережене чи масштабоване знову, не інші кольори.</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Завершити</translation>
    </message>
    <message>
      <source>First packshot</source>
      <translation>До першого пакшота</translation>
    </message>
    <message>
      <source>Fit each picture</source>
      <translation>Масштаб підлаштовується під кожне зображення</translation>
    </message>
    <message>
      <source>Five steps with these pictures. Their decisions are not sent</source>
      <translation>П’ять кроків із цими зображеннями. Рішення з них не надсилаються</translation>
    </message>
    <message>
      <source>Flag or unflag</source>
      <translation>Позначити або зняти позначку</translation>
    </message>
    <message>
      <source>Flag packshots to find them again. Flags stay until you remove them</source>
      <translation>Позначити пакшоти, щоб знайти їх згодом. Позначки залишаються, доки ви їх не знімете</translation>
    </message>
    <message>
      <source>Flagged</source>
      <translation>Позначено</translation>
    </message>
    <message>
      <source>Flagged: {what}</source>
      <translation>Позначено: {what}</translation>
    </message>
    <message>
      <source>Follows a damaged record that ended with: {hash}</source>
      <translation>Продовжує пошкоджений журнал, який закінчувався на: {hash}</translation>
    </message>
    <message>
      <source>For many pictures. Send the page and the folder together</source>
      <translation>Для багатьох зображень. Надсилайте сторінку разом із папкою</translation>
    </message>
    <message>
      <source>For support. It contains no API key. The log may contain names of packshots: read it before you share it.</source>
      <translation>Для підтримки. Ключа API тут немає. Журнал може містити назви пакшотів: прочитайте його, перш ніж передавати.</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Формат</translation>
    </message>
    <message>
      <source>Format not supported</source>
      <translation>Формат не підтримується</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Знайдено</translation>
    </message>
    <message>
      <source>Found by checks</source>
      <translation>Знайдено перевірками</translation>
    </message>
    <message>
      <source>Free some space and try again.</source>
      <translation>Звільніть місце й спробуйте ще раз.</translation>
    </message>
    <message>
      <source>From this session. Known to this computer only</source>
      <translation>За цей сеанс. Відомо лише цьому комп’ютеру</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>Ім’я та прізвище</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>На весь екран</translation>
    </message>
    <message>
      <source>Full-screen picture</source>
      <translation>Зображення на весь екран</translation>
    </message>
    <message>
      <source>General</source>
      <translation>Загальні</translation>
    </message>
    <message>
      <source>Generate</source>
      <translation>Генерація</translation>
    </message>
    <message numerus="yes">
      <source>Generate %n images, price unknown</source>
      <translation>
        <numerusform>Згенерувати %Ln зображення, ціна невідома</numerusform>
        <numerusform>Згенерувати %Ln зображення, ціна невідома</numerusform>
        <numerusform>Згенерувати %Ln зображень, ціна невідома</numerusform>
      </translation>
    </message>
    <message>
      <source>Generate all rejected packshots of this product again</source>
      <translation>Згенерувати знову всі відхилені пакшоти цього продукту</translation>
    </message>
    <message>
      <source>Generate for many products</source>
      <translation>Згенерувати для багатьох продуктів</translation>
    </message>
    <message>
      <source>Generate more of this product, as many as the daily limit allows</source>
      <translation>Згенерувати більше цього продукту, скільки дозволяє денний ліміт</translation>
    </message>
    <message>
      <source>Generate packshots</source>
      <translation>Згенерувати пакшоти</translation>
    </message>
    <message>
      <source>Generate these rejected packshots again</source>
      <translation>Згенерувати ці відхилені пакшоти знову</translation>
    </message>
    <message>
      <source>Generate {images} ({cost})</source>
      <translation>Згенерувати {images} ({cost})</translation>
    </message>
    <message>
      <source>Generate {n} for {product}…</source>
      <translation>Згенерувати {n} для {product}…</translation>
    </message>
    <message>
      <source>Generate? - Qamera Review</source>
      <translation>Згенерувати? - Qamera Review</translation>
    </message>
    <message>
      <source>Generated again with the settings of the rejected ones.</source>
      <translation>Згенеровано знову з параметрами відхилених.</translation>
    </message>
    <message>
      <source>Generate…</source>
      <translation>Згенерувати…</translation>
    </message>
    <message>
      <source>Generating</source>
      <translation>Генеруються</translation>
    </message>
    <message>
      <source>Generating</source>
      <comment>one packshot</comment>
      <translation>Генерується</translation>
    </message>
    <message>
      <source>Generating now</source>
      <translation>Генеруються</translation>
    </message>
    <message>
      <source>Generation failed</source>
      <translation>Помилка генерації</translation>
    </message>
    <message>
      <source>Go back to the part before, at 100% beside the original</source>
      <translation>Повернутися до попереднього фрагмента, у 100% поруч з оригіналом</translation>
    </message>
    <message>
      <source>Go to the next group</source>
      <translation>Перейти до наступної групи</translation>
    </message>
    <message>
      <source>Go to the next packshot after a decision</source>
      <translation>Переходити до наступного пакшота після рішення</translation>
    </message>
    <message>
      <source>Go to the start of the group or to the previous one</source>
      <translation>Перейти на початок групи або до попередньої</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Зелений</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Група</translation>
    </message>
    <message>
      <source>Group by</source>
      <translation>За чим групувати</translation>
    </message>
    <message>
      <source>Group by day</source>
      <translation>Групувати за днем</translation>
    </message>
    <message>
      <source>Group by job</source>
      <translation>Групувати за завданням</translation>
    </message>
    <message>
      <source>Group by name</source>
      <translation>Групувати за назвою</translation>
    </message>
    <message>
      <source>Group by product</source>
      <translation>Групувати за продуктом</translation>
    </message>
    <message>
      <source>Group duplicates</source>
      <translation>Групувати дублікати</translation>
    </message>
    <message>
      <source>Group packshots of the same day</source>
      <translation>Групувати пакшоти одного дня</translation>
    </message>
    <message>
      <source>Group packshots of the same job</source>
      <translation>Групувати пакшоти одного завдання</translation>
    </message>
    <message>
      <source>Group packshots of the same product</source>
      <translation>Групувати пакшоти одного продукту</translation>
    </message>
    <message>
      <source>Group pictures that are copies of each other</source>
      <translation>Групувати зображення, що є копіями одне одного</translation>
    </message>
    <message>
      <source>Group variants of the same name</source>
      <translation>Групувати варіанти з однаковою назвою</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Групи</translation>
    </message>
    <message>
      <source>Guest review</source>
      <translation>Оцінка гостей</translation>
    </message>
    <message>
      <source>Guest review - Qamera Review</source>
      <translation>Оцінка гостей - Qamera Review</translation>
    </message>
    <message>
      <source>Guest review…</source>
      <translation>Оцінка гостей…</translation>
    </message>
    <message>
      <source>Guests</source>
      <translation>Гості</translation>
    </message>
    <message>
      <source>Guests disagree</source>
      <translation>Гості не згодні між собою</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Посібник</translation>
    </message>
    <message>
      <source>HTTP {status}, with a web page instead of a message.</source>
      <translation>HTTP {status}, вебсторінка замість повідомлення.</translation>
    </message>
    <message>
      <source>HTTP {status}, without a message.</source>
      <translation>HTTP {status}, без повідомлення.</translation>
    </message>
    <message>
      <source>Halo</source>
      <translation>Облямівка</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation>Передайте далі</translation>
    </message>
    <message>
      <source>Hash of the last entry: {hash}</source>
      <translation>Хеш останнього запису: {hash}</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Довідка</translation>
    </message>
    <message>
      <source>Help - Qamera Review</source>
      <translation>Довідка - Qamera Review</translation>
    </message>
    <message>
      <source>High</source>
      <translation>Високий</translation>
    </message>
    <message>
      <source>High contrast makes text and outlines stronger</source>
      <translation>Високий контраст робить текст і контури виразнішими</translation>
    </message>
    <message>
      <source>House</source>
      <translation>Власний</translation>
    </message>
    <message>
      <source>How many images to generate</source>
      <translation>Скільки зображень згенерувати</translation>
    </message>
    <message>
      <source>How often each check was right</source>
      <translation>Як часто кожна перевірка мала рацію</translation>
    </message>
    <message>
      <source>How often each check was right - Qamera Review</source>
      <translation>Як часто кожна перевірка мала рацію - Qamera Review</translation>
    </message>
    <message>
      <source>How often each check was right, as far as your decisions tell</source>
      <translation>Як часто кожна перевірка мала рацію, судячи з ваших рішень</translation>
    </message>
    <message>
      <source>ICC profiles (*.icc *.icm)</source>
      <translation>Профілі ICC (*.icc *.icm)</translation>
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
      <translation>ID може містити не більше ніж {most} символів.</translation>
    </message>
    <message>
      <source>IDs can't contain spaces.</source>
      <translation>ID не може містити пробілів.</translation>
    </message>
    <message>
      <source>If Qamera Review isn't using this folder, you can take it over.</source>
      <translation>Якщо Qamera Review не використовує цю папку, ви можете її перейняти.</translation>
    </message>
    <message>
      <source>If your network has a sign-in page, sign in. Then press F5.</source>
      <translation>Якщо у вашій мережі є сторінка входу, увійдіть. Потім натисніть F5.</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Зображення</translation>
    </message>
    <message>
      <source>Immediately</source>
      <translation>Без затримки</translation>
    </message>
    <message>
      <source>Import a profile</source>
      <translation>Імпортувати профіль</translation>
    </message>
    <message>
      <source>Import a reply</source>
      <translation>Імпортувати відповідь</translation>
    </message>
    <message>
      <source>Import reply…</source>
      <translation>Імпортувати відповідь…</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Імпортувати…</translation>
    </message>
    <message>
      <source>Include pictures not yet shown</source>
      <translation>Охоплювати ще не показані зображення</translation>
    </message>
    <message>
      <source>Incomplete picture</source>
      <translation>Неповне зображення</translation>
    </message>
    <message>
      <source>Information for support</source>
      <translation>Відомості для підтримки</translation>
    </message>
    <message>
      <source>Information for support. Read it first</source>
      <translation>Відомості для підтримки. Спершу прочитайте їх</translation>
    </message>
    <message>
      <source>Insights</source>
      <translation>Статистика</translation>
    </message>
    <message>
      <source>Insights - Qamera Review</source>
      <translation>Статистика - Qamera Review</translation>
    </message>
    <message>
      <source>Insights: {dimension}</source>
      <translation>Статистика: {dimension}</translation>
    </message>
    <message>
      <source>Invert the selection</source>
      <translation>Інвертувати вибір</translation>
    </message>
    <message>
      <source>It contains no list of packshots.</source>
      <translation>У ній немає списку пакшотів.</translation>
    </message>
    <message>
      <source>It contains no list of {what}.</source>
      <translation>У ній немає списку {what}.</translation>
    </message>
    <message>
      <source>It did not answer within {limit} seconds.</source>
      <translation>Немає відповіді протягом {limit} с.</translation>
    </message>
    <message>
      <source>It doesn't name the created packshots.</source>
      <translation>У відповіді немає створених пакшотів.</translation>
    </message>
    <message>
      <source>It doesn't say whether it succeeded.</source>
      <translation>У відповіді не сказано, чи вдалося виконати запит.</translation>
    </message>
    <message>
      <source>It has changed since.</source>
      <translation>Відтоді пакшот змінився.</translation>
    </message>
    <message>
      <source>It is a web page or text.</source>
      <translation>Це вебсторінка або текст.</translation>
    </message>
    <message>
      <source>It is a web page, not data.</source>
      <translation>Це вебсторінка, а не дані.</translation>
    </message>
    <message>
      <source>It is an SVG drawing.</source>
      <translation>Це малюнок SVG.</translation>
    </message>
    <message>
      <source>It is compressed as {coding}, which is not supported.</source>
      <translation>Файл стиснено методом {coding}, який не підтримується.</translation>
    </message>
    <message>
      <source>It is compressed in an unexpected way.</source>
      <translation>Неочікуваний спосіб стиснення.</translation>
    </message>
    <message>
      <source>It is damaged or incomplete.</source>
      <translation>Дані пошкоджені або неповні.</translation>
    </message>
    <message>
      <source>It is damaged.</source>
      <translation>Дані пошкоджено.</translation>
    </message>
    <message>
      <source>It is empty.</source>
      <translation>Немає вмісту.</translation>
    </message>
    <message>
      <source>It is incomplete.</source>
      <translation>Дані неповні.</translation>
    </message>
    <message>
      <source>It is larger than {size} MB.</source>
      <translation>Більше ніж {size} МБ.</translation>
    </message>
    <message>
      <source>It is not a picture.</source>
      <translation>Це не зображення.</translation>
    </message>
    <message>
      <source>It is sent already, and the service can't clear a decision</source>
      <translation>Рішення вже надіслано, а сервіс не може його прибрати</translation>
    </message>
    <message>
      <source>It is sent already. This sends the opposite decision</source>
      <translation>Рішення вже надіслано. Це надішле протилежне рішення</translation>
    </message>
    <message>
      <source>It isn't a JSON object.</source>
      <translation>Це не об’єкт JSON.</translation>
    </message>
    <message>
      <source>It isn't known which packshots were there before, so this doesn't show whether it was made. Look through your packshots before you send it again.</source>
      <translation>Невідомо, які пакшоти були раніше, тому не видно, чи завдання виконано. Перегляньте пакшоти, перш ніж надсилати його знову.</translation>
    </message>
    <message>
      <source>It redirects to another address, which is not followed.</source>
      <translation>Перенаправлення на іншу адресу; програма за ним не переходить.</translation>
    </message>
    <message>
      <source>It redirects to {target}, which is not followed.</source>
      <translation>Перенаправлення на {target}; програма за ним не переходить.</translation>
    </message>
    <message>
      <source>It reported a failure without a reason.</source>
      <translation>Сервіс повідомив про невдачу без пояснення.</translation>
    </message>
    <message>
      <source>It was generated</source>
      <translation>Згенеровано</translation>
    </message>
    <message>
      <source>It wasn't generated</source>
      <translation>Не згенеровано</translation>
    </message>
    <message>
      <source>Its address can't be decoded.</source>
      <translation>Адресу зображення неможливо розкодувати.</translation>
    </message>
    <message>
      <source>Its address contains a password.</source>
      <translation>Адреса зображення містить пароль.</translation>
    </message>
    <message>
      <source>Its address is not a web address.</source>
      <translation>Адреса зображення — не вебадреса.</translation>
    </message>
    <message>
      <source>Its address is not https.</source>
      <translation>Адреса зображення не починається з https.</translation>
    </message>
    <message>
      <source>Its address is on this computer.</source>
      <translation>Адреса зображення веде на цей комп’ютер.</translation>
    </message>
    <message>
      <source>Its address redirects more than {times} times.</source>
      <translation>Адреса зображення перенаправляє більше ніж {times} разів.</translation>
    </message>
    <message>
      <source>Its data stays on this computer</source>
      <translation>Дані залишаться на цьому комп’ютері</translation>
    </message>
    <message>
      <source>Its pictures are in the folder {folder}. Send both together.</source>
      <translation>Її зображення — у папці {folder}. Надішліть їх разом.</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Завдання</translation>
    </message>
    <message>
      <source>Job finished: {job}, {state}</source>
      <translation>Завдання завершено: {job}, {state}</translation>
    </message>
    <message>
      <source>Job: {product}</source>
      <translation>Завдання: {product}</translation>
    </message>
    <message>
      <source>Jobs</source>
      <translation>Завдання</translation>
    </message>
    <message>
      <source>Jobs &amp; costs</source>
      <translation>Завдання й витрати</translation>
    </message>
    <message>
      <source>Jobs &amp; costs - Qamera Review</source>
      <translation>Завдання й витрати - Qamera Review</translation>
    </message>
    <message>
      <source>Jobs that would exceed this in one day are not started.</source>
      <translation>Завдання, що перевищили б цю межу за день, не запускаються.</translation>
    </message>
    <message>
      <source>Jobs to start</source>
      <translation>Завдання до запуску</translation>
    </message>
    <message>
      <source>Jobs you start appear here with their progress.</source>
      <translation>Тут з’являться запущені завдання та їхній перебіг.</translation>
    </message>
    <message>
      <source>Jobs, their costs and results</source>
      <translation>Завдання, їхня вартість і результати</translation>
    </message>
    <message>
      <source>Jobs. Press Enter to show their packshots</source>
      <translation>Завдання. Натисніть Enter, щоб показати їхні пакшоти</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>Лишити обидва</translation>
    </message>
    <message>
      <source>Keep everything pending until I send it</source>
      <translation>Тримати всі рішення в очікуванні, доки я їх не надішлю</translation>
    </message>
    <message>
      <source>Keep zoom</source>
      <translation>Зберігати масштаб</translation>
    </message>
    <message>
      <source>Keep zoom and position from picture to picture</source>
      <translation>Зберігати масштаб і положення під час переходу між зображеннями</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Комбінації клавіш</translation>
    </message>
    <message>
      <source>Keyboard shortcuts - Qamera Review</source>
      <translation>Комбінації клавіш - Qamera Review</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Мова</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Більше</translation>
    </message>
    <message>
      <source>Larger tiles or picture</source>
      <translation>Збільшити плитки або зображення</translation>
    </message>
    <message>
      <source>Last packshot</source>
      <translation>До останнього пакшота</translation>
    </message>
    <message>
      <source>Later steps stay as they are</source>
      <translation>Пізніші кроки залишаються без змін</translation>
    </message>
    <message>
      <source>Learn the five keys</source>
      <translation>Вивчити п’ять клавіш</translation>
    </message>
    <message>
      <source>Learn the house rule again</source>
      <translation>Вивести власне правило знову</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Ліворуч</translation>
    </message>
    <message>
      <source>Left is better</source>
      <translation>Лівий кращий</translation>
    </message>
    <message>
      <source>Let others suggest decisions: one HTML file that you send them</source>
      <translation>Дозвольте іншим пропонувати рішення: один файл HTML, який ви їм надішлете</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Світла</translation>
    </message>
    <message>
      <source>Light gray</source>
      <translation>Світло-сіре</translation>
    </message>
    <message>
      <source>Light or dark. Both are neutral gray</source>
      <translation>Світла або темна. Обидві нейтрально-сірі</translation>
    </message>
    <message>
      <source>Like Lightroom</source>
      <translation>Як у Lightroom</translation>
    </message>
    <message>
      <source>Like Vim</source>
      <translation>Як у Vim</translation>
    </message>
    <message>
      <source>Line {n}: {why}</source>
      <translation>Рядок {n}: {why}</translation>
    </message>
    <message>
      <source>Line-up</source>
      <translation>Зіставлення</translation>
    </message>
    <message>
      <source>Line: 95% confidence interval. Hollow dot: fewer than 20 decisions, so not reliable yet. Credits leave out packshots that weren't generated from this computer.</source>
      <translation>Лінія: довірчий інтервал 95%. Порожня точка: менше ніж 20 рішень, тож результат ще не надійний. Кредити не охоплюють пакшотів, згенерованих не на цьому комп’ютері.</translation>
    </message>
    <message>
      <source>Link expired</source>
      <translation>Посилання застаріло</translation>
    </message>
    <message>
      <source>Load the list from the service now</source>
      <translation>Завантажити список із сервісу зараз</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Завантаження</translation>
    </message>
    <message>
      <source>Loading the original…</source>
      <translation>Завантаження оригіналу…</translation>
    </message>
    <message>
      <source>Loading your packshots…</source>
      <translation>Завантаження пакшотів…</translation>
    </message>
    <message>
      <source>Loading…</source>
      <translation>Завантаження…</translation>
    </message>
    <message>
      <source>Looks for a rim around a cut-out, from 3 pixels of 512. Only a hint.</source>
      <translation>Шукає облямівку довкола вирізаного, від 3 пікселів із 512. Лише підказка.</translation>
    </message>
    <message>
      <source>Looks for gray spots on a white background. Soft shadows don't count.</source>
      <translation>Шукає сірі плями на білому тлі. М’яка тінь не рахується.</translation>
    </message>
    <message>
      <source>Loupe</source>
      <translation>Лупа</translation>
    </message>
    <message>
      <source>MB</source>
      <translation>МБ</translation>
    </message>
    <message>
      <source>Many products - Qamera Review</source>
      <translation>Багато продуктів - Qamera Review</translation>
    </message>
    <message>
      <source>Many products…</source>
      <translation>Багато продуктів…</translation>
    </message>
    <message>
      <source>Mark check as wrong</source>
      <translation>Позначити перевірку як хибну</translation>
    </message>
    <message>
      <source>Mark the first finding on this picture as wrong, or take that back</source>
      <translation>Позначити перше виявлене на цьому зображенні як помилкове або скасувати позначку</translation>
    </message>
    <message>
      <source>Mark where the packshot differs from the original. It isn't a verdict</source>
      <translation>Позначити, де пакшот відрізняється від оригіналу. Це не вердикт</translation>
    </message>
    <message>
      <source>Marked as wrong</source>
      <translation>Позначено як хибні</translation>
    </message>
    <message>
      <source>Marked as wrong for this picture: {check}</source>
      <translation>Позначено як помилкове для цього зображення: {check}</translation>
    </message>
    <message>
      <source>Match the subjects</source>
      <translation>Вирівняти предмети</translation>
    </message>
    <message>
      <source>Matches</source>
      <translation>Збіги</translation>
    </message>
    <message>
      <source>Measure pictures in the background</source>
      <translation>Вимірювати зображення у фоні</translation>
    </message>
    <message>
      <source>Measures from the product's outline, including handles and straps.</source>
      <translation>Міряє від контуру продукту разом із ручками та ременями.</translation>
    </message>
    <message>
      <source>Measures how much of the picture the product fills.</source>
      <translation>Міряє, яку частину зображення займає продукт.</translation>
    </message>
    <message>
      <source>Measuring continues</source>
      <translation>Вимірювання триває</translation>
    </message>
    <message>
      <source>Measuring is paused</source>
      <translation>Вимірювання призупинено</translation>
    </message>
    <message>
      <source>Measuring uses the processor, which drains the battery</source>
      <translation>Вимірювання навантажує процесор і розряджає батарею</translation>
    </message>
    <message>
      <source>Memory cache</source>
      <translation>Кеш у пам’яті</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Об’єднати</translation>
    </message>
    <message>
      <source>Merge products - Qamera Review</source>
      <translation>Об’єднання продуктів - Qamera Review</translation>
    </message>
    <message>
      <source>Merge products…</source>
      <translation>Об’єднати продукти…</translation>
    </message>
    <message>
      <source>Merge {product} into another product</source>
      <translation>Приєднати {product} до іншого продукту</translation>
    </message>
    <message>
      <source>Merged into {product}: {other}</source>
      <translation>Приєднано до {product}: {other}</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Повідомлення</translation>
    </message>
    <message>
      <source>Messages - Qamera Review</source>
      <translation>Повідомлення - Qamera Review</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Модель</translation>
    </message>
    <message>
      <source>Monitor profile</source>
      <translation>Профіль монітора</translation>
    </message>
    <message>
      <source>More decisions</source>
      <translation>Інші рішення</translation>
    </message>
    <message>
      <source>More of this product, with the settings of this packshot.</source>
      <translation>Більше цього продукту, з налаштуваннями цього пакшота.</translation>
    </message>
    <message>
      <source>More would make the page too large for a browser; put the pictures beside it.</source>
      <translation>З більшою кількістю сторінка була б завелика для браузера; розмістіть зображення у папці поруч із нею.</translation>
    </message>
    <message>
      <source>Most doubtful first</source>
      <translation>Спершу найсумнівніші</translation>
    </message>
    <message>
      <source>Most packshots in the list have the same ID.</source>
      <translation>Більшість пакшотів у списку мають однаковий ID.</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Перемістити</translation>
    </message>
    <message>
      <source>Move all packshots of this product to another one</source>
      <translation>Перенести всі пакшоти цього продукту до іншого</translation>
    </message>
    <message>
      <source>Move the line left</source>
      <translation>Посунути лінію ліворуч</translation>
    </message>
    <message>
      <source>Move the line right</source>
      <translation>Посунути лінію праворуч</translation>
    </message>
    <message>
      <source>Move the original down</source>
      <translation>Посунути оригінал униз</translation>
    </message>
    <message>
      <source>Move the original left</source>
      <translation>Посунути оригінал ліворуч</translation>
    </message>
    <message>
      <source>Move the original right</source>
      <translation>Посунути оригінал праворуч</translation>
    </message>
    <message>
      <source>Move the original up</source>
      <translation>Посунути оригінал угору</translation>
    </message>
    <message>
      <source>Move these packshots to another product</source>
      <translation>Перенести ці пакшоти до іншого продукту</translation>
    </message>
    <message>
      <source>Move to product - Qamera Review</source>
      <translation>Переміщення до продукту - Qamera Review</translation>
    </message>
    <message>
      <source>Move to product…</source>
      <translation>Перемістити до продукту…</translation>
    </message>
    <message>
      <source>Moved to another product: {what}</source>
      <translation>Переміщено до іншого продукту: {what}</translation>
    </message>
    <message>
      <source>Moved to {product}: {what}</source>
      <translation>Переміщено до {product}: {what}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Ім’я</translation>
    </message>
    <message>
      <source>Named after the product</source>
      <translation>Названа за продуктом</translation>
    </message>
    <message>
      <source>Navigate</source>
      <translation>Навігація</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>Потребує уваги</translation>
    </message>
    <message>
      <source>Neutral, white, black or checkered background</source>
      <translation>Нейтральне, біле, чорне або шахове тло</translation>
    </message>
    <message>
      <source>New here? Five keys are all you need. Learn them in a minute.</source>
      <translation>Уперше тут? Достатньо п’яти клавіш. Вивчіть їх за хвилину.</translation>
    </message>
    <message>
      <source>New in the list of {time}: {found} packshots of {asked} requested.</source>
      <translation>У списку від {time} нових пакшотів: {found} із замовлених {asked}.</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>Нова клавіша</translation>
    </message>
    <message>
      <source>New product “{title}”</source>
      <translation>Новий продукт «{title}»</translation>
    </message>
    <message>
      <source>New, not sorted yet</source>
      <translation>Нові, ще не впорядковані</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Спочатку новіші</translation>
    </message>
    <message>
      <source>Newest first, with progress</source>
      <translation>Спочатку новіші, з перебігом виконання</translation>
    </message>
    <message>
      <source>Next group</source>
      <translation>Наступна група</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Наступне зображення</translation>
    </message>
    <message>
      <source>Next picture, or next part</source>
      <translation>Наступне зображення або фрагмент</translation>
    </message>
    <message>
      <source>Next product without an approval</source>
      <translation>Наступний продукт без схваленого</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Наступний крок</translation>
    </message>
    <message>
      <source>No API key</source>
      <translation>Немає ключа API</translation>
    </message>
    <message>
      <source>No API key is in use.</source>
      <translation>Ключ API не використовується.</translation>
    </message>
    <message>
      <source>No API key was entered.</source>
      <translation>Ключ API не введено.</translation>
    </message>
    <message>
      <source>No approved packshots</source>
      <translation>Немає схвалених пакшотів</translation>
    </message>
    <message>
      <source>No decisions to compare yet</source>
      <translation>Ще немає рішень для порівняння</translation>
    </message>
    <message>
      <source>No groups</source>
      <translation>Без груп</translation>
    </message>
    <message>
      <source>No guest has suggested anything about this packshot</source>
      <translation>Жоден гість нічого не запропонував щодо цього пакшота</translation>
    </message>
    <message>
      <source>No jobs yet</source>
      <translation>Завдань ще немає</translation>
    </message>
    <message>
      <source>No known job</source>
      <translation>Завдання невідоме</translation>
    </message>
    <message>
      <source>No known product</source>
      <translation>Продукт невідомий</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Без обмежень</translation>
    </message>
    <message>
      <source>No longer marked as wrong: {checks}</source>
      <translation>Більше не позначено як помилкове: {checks}</translation>
    </message>
    <message>
      <source>No messages yet</source>
      <translation>Повідомлень ще немає</translation>
    </message>
    <message>
      <source>No original is known for this product</source>
      <translation>Для цього продукту немає оригіналу</translation>
    </message>
    <message>
      <source>No packshots yet</source>
      <translation>Пакшотів ще немає</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Немає зображення</translation>
    </message>
    <message>
      <source>No picture yet</source>
      <translation>Зображення ще немає</translation>
    </message>
    <message>
      <source>No pictures here.</source>
      <translation>Тут немає зображень.</translation>
    </message>
    <message>
      <source>No products are known yet</source>
      <translation>Продуктів ще немає</translation>
    </message>
    <message>
      <source>No products match</source>
      <translation>Жоден продукт не відповідає</translation>
    </message>
    <message>
      <source>No products were found in this file.</source>
      <translation>У цьому файлі не знайдено продуктів.</translation>
    </message>
    <message>
      <source>No profile is set for this monitor. Pictures are shown in sRGB.</source>
      <translation>Для цього монітора не задано профілю. Зображення показано в sRGB.</translation>
    </message>
    <message>
      <source>No progress for {time}</source>
      <translation>Нічого нового вже {time}</translation>
    </message>
    <message>
      <source>No results</source>
      <translation>Нічого не знайдено</translation>
    </message>
    <message>
      <source>No suggestions yet</source>
      <translation>Пропозицій ще немає</translation>
    </message>
    <message>
      <source>No, thanks</source>
      <translation>Ні, дякую</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>№</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Немає</translation>
    </message>
    <message>
      <source>None of the packshots in the list can be read.</source>
      <translation>Жодного пакшота в цьому списку не можна прочитати.</translation>
    </message>
    <message>
      <source>None of these products has an approved packshot</source>
      <translation>Жоден із цих продуктів не має схваленого пакшота</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Звичайний</translation>
    </message>
    <message>
      <source>Not a picture</source>
      <translation>Не зображення</translation>
    </message>
    <message>
      <source>Not enough credits</source>
      <translation>Недостатньо кредитів</translation>
    </message>
    <message>
      <source>Not enough credits: {required} required, {available} available.</source>
      <translation>Недостатньо кредитів: потрібно {required}, доступно {available}.</translation>
    </message>
    <message>
      <source>Not for products; press Enter to go into one</source>
      <translation>Не для продуктів; натисніть Enter, щоб увійти в один із них</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Не знайдено</translation>
    </message>
    <message>
      <source>Not ready yet</source>
      <translation>Ще не готово</translation>
    </message>
    <message>
      <source>Not saved yet. Enter saves it, Esc keeps it as a draft.</source>
      <translation>Ще не збережено. Enter зберігає, Esc залишає як чернетку.</translation>
    </message>
    <message>
      <source>Not saved: {why}</source>
      <translation>Не збережено: {why}</translation>
    </message>
    <message>
      <source>Not sent</source>
      <translation>Не надіслано</translation>
    </message>
    <message>
      <source>Not shown: {what}</source>
      <translation>Не показано: {what}</translation>
    </message>
    <message>
      <source>Not signed.</source>
      <translation>Без підпису.</translation>
    </message>
    <message>
      <source>Not the focused packshot's product. Clear the field to use that one.</source>
      <translation>Це не продукт пакшота в рамці. Очистьте поле, щоб узяти саме його.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Примітка</translation>
    </message>
    <message>
      <source>Note - Qamera Review</source>
      <translation>Примітка - Qamera Review</translation>
    </message>
    <message>
      <source>Note for {about}:</source>
      <translation>Примітка ({about}):</translation>
    </message>
    <message>
      <source>Note from a guest: {what}</source>
      <translation>Примітка гостя: {what}</translation>
    </message>
    <message>
      <source>Note not saved. Its draft is kept</source>
      <translation>Примітку не збережено. Її чернетка залишається</translation>
    </message>
    <message>
      <source>Note removed</source>
      <translation>Примітку вилучено</translation>
    </message>
    <message>
      <source>Note saved</source>
      <translation>Примітку збережено</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Примітка: {note}</translation>
    </message>
    <message>
      <source>Note: {what}</source>
      <translation>Примітка: {what}</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>Примітка…</translation>
    </message>
    <message>
      <source>Nothing changed</source>
      <translation>Нічого не змінилося</translation>
    </message>
    <message>
      <source>Nothing changes</source>
      <translation>Нічого не зміниться</translation>
    </message>
    <message>
      <source>Nothing decided yet</source>
      <translation>Ще нічого не вирішено</translation>
    </message>
    <message>
      <source>Nothing found by the checks</source>
      <translation>Перевірки нічого не знайшли</translation>
    </message>
    <message>
      <source>Nothing here</source>
      <translation>Тут нічого немає</translation>
    </message>
    <message>
      <source>Nothing here is flagged</source>
      <translation>Тут немає позначених</translation>
    </message>
    <message>
      <source>Nothing here was refused</source>
      <translation>Тут немає відмов</translation>
    </message>
    <message>
      <source>Nothing is approved yet.</source>
      <translation>Ще нічого не схвалено.</translation>
    </message>
    <message>
      <source>Nothing is left to compare. {key} approves this one</source>
      <translation>Більше нема чого порівнювати. {key} схвалює цей пакшот</translation>
    </message>
    <message>
      <source>Nothing is left to decide in this product</source>
      <translation>У цьому продукті більше нема чого оцінювати</translation>
    </message>
    <message>
      <source>Nothing is lost. Sending continues when the disk can be written to.</source>
      <translation>Нічого не втрачено. Надсилання продовжиться, коли на диск можна буде записувати.</translation>
    </message>
    <message>
      <source>Nothing is open or selected</source>
      <translation>Нічого не відкрито й не вибрано</translation>
    </message>
    <message>
      <source>Nothing is pending</source>
      <translation>Рішень, що очікують, немає</translation>
    </message>
    <message>
      <source>Nothing is selected</source>
      <translation>Нічого не вибрано</translation>
    </message>
    <message>
      <source>Nothing is sent</source>
      <translation>Нічого не буде надіслано</translation>
    </message>
    <message>
      <source>Nothing leaves this computer, and nothing is decided for you.</source>
      <translation>Нічого не залишає цей комп’ютер, і нічого не вирішується за вас.</translation>
    </message>
    <message>
      <source>Nothing left to review in this view.</source>
      <translation>У цьому вигляді більше нема чого оцінювати.</translation>
    </message>
    <message>
      <source>Nothing matches this filter</source>
      <translation>Цьому фільтру нічого не відповідає</translation>
    </message>
    <message>
      <source>Nothing to redo</source>
      <translation>Нічого повторювати</translation>
    </message>
    <message>
      <source>Nothing to regenerate: none of these was generated on this computer and rejected.</source>
      <translation>Нічого генерувати знову: серед цих пакшотів немає відхилених, що були згенеровані на цьому комп’ютері.</translation>
    </message>
    <message>
      <source>Nothing to review yet</source>
      <translation>Поки що розглядати нічого</translation>
    </message>
    <message>
      <source>Nothing to send</source>
      <translation>Черга порожня</translation>
    </message>
    <message>
      <source>Nothing to undo</source>
      <translation>Нічого скасовувати</translation>
    </message>
    <message>
      <source>Nothing was charged. Ask for fewer images or buy credits.</source>
      <translation>Нічого не списано. Замовте менше зображень або придбайте кредити.</translation>
    </message>
    <message>
      <source>Nothing was generated. Press Continue later.</source>
      <translation>Нічого не згенеровано. Натисніть «Продовжити» пізніше.</translation>
    </message>
    <message>
      <source>Nothing was opened. Choose another data folder, or open that account.</source>
      <translation>Нічого не відкрито. Виберіть іншу папку даних або відкрийте той обліковий запис.</translation>
    </message>
    <message>
      <source>Nothing was sent. Press Continue when the connection is back.</source>
      <translation>Нічого не надіслано. Натисніть «Продовжити», коли відновиться з’єднання.</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Офлайн</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Спочатку старіші</translation>
    </message>
    <message>
      <source>One HTML file that opens in any browser, also offline</source>
      <translation>Один файл HTML, який відкриє будь-який браузер, також офлайн</translation>
    </message>
    <message>
      <source>One job per row with its estimated cost</source>
      <translation>Одне завдання в рядку з орієнтовною вартістю</translation>
    </message>
    <message>
      <source>One of the created packshots has no usable ID.</source>
      <translation>Один зі створених пакшотів не має придатного ID.</translation>
    </message>
    <message>
      <source>One product per line, optionally followed by preset, scenery, model and number of images, separated by semicolons, commas or tabs. What you leave out is taken from the Generate panel.</source>
      <translation>Один продукт у рядку; далі за бажанням пресет, сцена, модель і кількість зображень через крапку з комою, кому або табуляцію. Пропущене береться з панелі генерування.</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>Онлайн</translation>
    </message>
    <message numerus="yes">
      <source>Only %n packshots</source>
      <translation>
        <numerusform>Лише %Ln пакшот</numerusform>
        <numerusform>Лише %Ln пакшоти</numerusform>
        <numerusform>Лише %Ln пакшотів</numerusform>
      </translation>
    </message>
    <message>
      <source>Only a part of this picture has arrived.</source>
      <translation>Надійшла лише частина цього зображення.</translation>
    </message>
    <message>
      <source>Only approved packshots are loaded. Choose “Whole list” to see all.</source>
      <translation>Завантажено лише схвалені пакшоти. Виберіть «Увесь список», щоб побачити всі.</translation>
    </message>
    <message>
      <source>Only for a large picture, such as in the loupe</source>
      <translation>Лише для великого зображення, наприклад у лупі</translation>
    </message>
    <message>
      <source>Only in a duel, after the first choice</source>
      <translation>Лише у двобої, після першого вибору</translation>
    </message>
    <message>
      <source>Only in the grid with groups</source>
      <translation>Лише в сітці з групами</translation>
    </message>
    <message>
      <source>Only in the loupe</source>
      <translation>Лише в лупі</translation>
    </message>
    <message>
      <source>Only jobs started on this computer are counted</source>
      <translation>Враховуються лише завдання, запущені на цьому комп’ютері</translation>
    </message>
    <message>
      <source>Only part of the answer arrived.</source>
      <translation>Надійшла лише частина відповіді.</translation>
    </message>
    <message>
      <source>Only pictures you have seen are approved</source>
      <translation>Схвалюється лише переглянуте</translation>
    </message>
    <message>
      <source>Only rejected packshots generated on this computer can be regenerated.</source>
      <translation>Знову згенерувати можна лише відхилені пакшоти, створені на цьому комп’ютері.</translation>
    </message>
    <message>
      <source>Only the first {limit} characters are used.</source>
      <translation>Враховано лише перші {limit} символів.</translation>
    </message>
    <message>
      <source>Only the picture. Move the mouse to see the rest</source>
      <translation>Лише зображення. Порухайте мишею, щоб побачити решту</translation>
    </message>
    <message>
      <source>Only when comparing</source>
      <translation>Лише під час порівняння</translation>
    </message>
    <message>
      <source>Only when comparing, or in the loupe</source>
      <translation>Лише під час порівняння або в лупі</translation>
    </message>
    <message>
      <source>Only while another window is in front.</source>
      <translation>Лише коли активне інше вікно.</translation>
    </message>
    <message>
      <source>Only {most} lines can be read at once.</source>
      <translation>За один раз можна прочитати лише {most} рядків.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Відкрити</translation>
    </message>
    <message>
      <source>Open a CSV</source>
      <translation>Відкрити CSV</translation>
    </message>
    <message>
      <source>Open a CSV of your products, or start a job.</source>
      <translation>Відкрийте CSV зі своїми продуктами або запустіть завдання.</translation>
    </message>
    <message>
      <source>Open a CSV…</source>
      <translation>Відкрити CSV…</translation>
    </message>
    <message>
      <source>Open a list of products</source>
      <translation>Відкрити список продуктів</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Відкрити папку</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Відкрити в браузері</translation>
    </message>
    <message>
      <source>Open the file of this profile in a text editor</source>
      <translation>Відкрити файл цього профілю в текстовому редакторі</translation>
    </message>
    <message>
      <source>Open the picture's own address</source>
      <translation>Відкрити адресу самого зображення</translation>
    </message>
    <message>
      <source>Open this file in a web browser. This program doesn't run the page's script, so it shows nothing.</source>
      <translation>Відкрийте цей файл у веббраузері. Ця програма не виконує скрипт сторінки, тому нічого не показує.</translation>
    </message>
    <message>
      <source>Opening the demo…</source>
      <translation>Відкриття демо…</translation>
    </message>
    <message>
      <source>Opening the last list…</source>
      <translation>Відкриття останнього списку…</translation>
    </message>
    <message>
      <source>Opens with sample packshots. Nothing leaves this computer</source>
      <translation>Відкривається зі зразками пакшотів. Дані не залишають цей комп’ютер</translation>
    </message>
    <message>
      <source>Or paste it into an email</source>
      <translation>Або вставте її в лист</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Помаранчевий</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Оригінал</translation>
    </message>
    <message>
      <source>Original background</source>
      <translation>Власне тло оригіналу</translation>
    </message>
    <message>
      <source>Original beside</source>
      <translation>Оригінал поруч</translation>
    </message>
    <message>
      <source>Original of {product} - Qamera Review</source>
      <translation>Оригінал продукту {product} - Qamera Review</translation>
    </message>
    <message>
      <source>Original size</source>
      <translation>Початковий розмір</translation>
    </message>
    <message>
      <source>Original: {source}</source>
      <translation>Оригінал: {source}</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Інші</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Огляд</translation>
    </message>
    <message>
      <source>Packshot</source>
      <translation>Пакшот</translation>
    </message>
    <message>
      <source>Packshots</source>
      <translation>Пакшоти</translation>
    </message>
    <message>
      <source>Packshots decided</source>
      <translation>Оцінені пакшоти</translation>
    </message>
    <message>
      <source>Packshots of {time}</source>
      <translation>Пакшоти від {time}</translation>
    </message>
    <message>
      <source>Packshots that you moved or merged count for their new product.</source>
      <translation>Перенесені чи об’єднані пакшоти зараховуються до нового продукту.</translation>
    </message>
    <message>
      <source>Page down</source>
      <translation>Сторінка вниз</translation>
    </message>
    <message>
      <source>Page up</source>
      <translation>Сторінка вгору</translation>
    </message>
    <message>
      <source>Page {page}</source>
      <translation>Сторінка {page}</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Сторінка {page} з {pages}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Розділи</translation>
    </message>
    <message>
      <source>Pages (*.pdf)</source>
      <translation>Сторінки (*.pdf)</translation>
    </message>
    <message>
      <source>Pair {place} of {count}</source>
      <translation>Пара {place} з {count}</translation>
    </message>
    <message>
      <source>Pan</source>
      <translation>Зсунути зображення</translation>
    </message>
    <message>
      <source>Pan down</source>
      <translation>Прокрутити вниз</translation>
    </message>
    <message>
      <source>Pan left</source>
      <translation>Прокрутити ліворуч</translation>
    </message>
    <message>
      <source>Pan right</source>
      <translation>Прокрутити праворуч</translation>
    </message>
    <message>
      <source>Pan up</source>
      <translation>Прокрутити вгору</translation>
    </message>
    <message>
      <source>Part {number} of {count}: {kind}</source>
      <translation>Фрагмент {number} з {count}: {kind}</translation>
    </message>
    <message>
      <source>Paste reply</source>
      <translation>Вставити відповідь</translation>
    </message>
    <message>
      <source>Pause measuring</source>
      <translation>Призупинити вимірювання</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Призупинено</translation>
    </message>
    <message>
      <source>Paused by the service</source>
      <translation>Призупинено сервісом</translation>
    </message>
    <message>
      <source>Pending</source>
      <translation>Очікує</translation>
    </message>
    <message>
      <source>Pending and refused decisions</source>
      <translation>Рішення, що очікують, і відмови</translation>
    </message>
    <message>
      <source>Percentage of the system text size.</source>
      <translation>У відсотках від системного розміру тексту.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Зображення</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>Зображення (*.png)</translation>
    </message>
    <message>
      <source>Picture (SHA-256)</source>
      <translation>Зображення (SHA-256)</translation>
    </message>
    <message>
      <source>Picture review by {name}. Approved: {approved}, rejected: {rejected}, undecided: {undecided}.</source>
      <translation>Оцінка зображень – {name}. Схвалено: {approved}, відхилено: {rejected}, на розгляді: {undecided}.</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Зображення</translation>
    </message>
    <message>
      <source>Pictures are shown in sRGB.</source>
      <translation>Зображення показано в sRGB.</translation>
    </message>
    <message>
      <source>Pictures are shown in the colors of the profile {name}.</source>
      <translation>Зображення показано в кольорах профілю {name}.</translation>
    </message>
    <message>
      <source>Pictures are shown in the colors of this monitor: {name}.</source>
      <translation>Зображення показано в кольорах цього монітора: {name}.</translation>
    </message>
    <message>
      <source>Pictures in a folder beside the page</source>
      <translation>Зображення у папці поруч зі сторінкою</translation>
    </message>
    <message>
      <source>Pictures on disk. Those not used for longest are removed first.</source>
      <translation>Зображення на диску. Ті, що не використовувалися найдовше, вилучаються першими.</translation>
    </message>
    <message>
      <source>Pictures per row</source>
      <translation>Зображень у рядку</translation>
    </message>
    <message>
      <source>Pictures smaller than the view are enlarged until they fit.</source>
      <translation>Зображення, менші за вікно перегляду, збільшуються, щоб заповнити його.</translation>
    </message>
    <message>
      <source>Pictures without your decision: {count}. You can send the reply anyway and leave them undecided.</source>
      <translation>Зображення без вашого рішення: {count}. Ви можете все одно надіслати відповідь і залишити їх без рішення.</translation>
    </message>
    <message>
      <source>Pin this ID to the top of the list</source>
      <translation>Закріпити цей ID угорі списку</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Рожевий</translation>
    </message>
    <message>
      <source>Play a sound when a job finishes</source>
      <translation>Звуковий сигнал після завершення завдання</translation>
    </message>
    <message>
      <source>Please check what you decided last.</source>
      <translation>Перевірте свої останні рішення.</translation>
    </message>
    <message>
      <source>Preferences - Qamera Review</source>
      <translation>Налаштування - Qamera Review</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Налаштування…</translation>
    </message>
    <message>
      <source>Prepare jobs for the chosen products. Nothing is sent before you confirm</source>
      <translation>Підготувати завдання для вибраних продуктів. До підтвердження нічого не надсилається</translation>
    </message>
    <message>
      <source>Preparing the page…</source>
      <translation>Підготовка сторінки…</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Пресет</translation>
    </message>
    <message>
      <source>Press Enter to type a new shortcut</source>
      <translation>Натисніть Enter, щоб ввести нову комбінацію</translation>
    </message>
    <message>
      <source>Press Enter to use one</source>
      <translation>Натисніть Enter, щоб використати</translation>
    </message>
    <message>
      <source>Press F5 to get a new link.</source>
      <translation>Натисніть F5, щоб отримати нове посилання.</translation>
    </message>
    <message>
      <source>Press F5 to try again, or ask whoever runs the service for access.</source>
      <translation>Натисніть F5, щоб спробувати ще раз, або попросіть доступ у тих, хто керує сервісом.</translation>
    </message>
    <message>
      <source>Press F5 to try again.</source>
      <translation>Натисніть F5, щоб спробувати ще раз.</translation>
    </message>
    <message>
      <source>Press G to generate new packshots. This costs credits.</source>
      <translation>Натисніть G, щоб згенерувати нові пакшоти. За це списуються кредити.</translation>
    </message>
    <message>
      <source>Press a digit to add a reason or remove it. Reasons are sent with the decision.</source>
      <translation>Натисніть цифру, щоб додати або прибрати причину. Причини надсилаються разом із рішенням.</translation>
    </message>
    <message>
      <source>Press a key</source>
      <translation>Натисніть клавішу</translation>
    </message>
    <message>
      <source>Press {generate} to generate some or {refresh} to reload.</source>
      <translation>Натисніть {generate}, щоб згенерувати, або {refresh}, щоб оновити.</translation>
    </message>
    <message>
      <source>Press {key} to enter one. What you loaded before is shown without a key.</source>
      <translation>Натисніть {key}, щоб ввести ключ. Завантажене раніше видно й без нього.</translation>
    </message>
    <message>
      <source>Press {key} to show all.</source>
      <translation>Натисніть {key}, щоб показати все.</translation>
    </message>
    <message>
      <source>Press {key} to try again.</source>
      <translation>Натисніть {key}, щоб спробувати ще раз.</translation>
    </message>
    <message>
      <source>Preview background</source>
      <translation>Тло попереднього перегляду</translation>
    </message>
    <message>
      <source>Previous group</source>
      <translation>Попередня група</translation>
    </message>
    <message>
      <source>Previous part</source>
      <translation>Попередній фрагмент</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation>Попереднє зображення</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Продукт</translation>
    </message>
    <message>
      <source>Product size</source>
      <translation>Розмір продукту</translation>
    </message>
    <message>
      <source>Product; preset; scenery; model; images. Only the product is required</source>
      <translation>Продукт; пресет; сцена; модель; зображення. Обов’язковий лише продукт</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Продукти</translation>
    </message>
    <message>
      <source>Products from a CSV…</source>
      <translation>Продукти з CSV…</translation>
    </message>
    <message>
      <source>Products from the service</source>
      <translation>Продукти із сервісу</translation>
    </message>
    <message>
      <source>Products from the service and from your jobs.</source>
      <translation>Продукти із сервісу та з ваших завдань.</translation>
    </message>
    <message>
      <source>Products in your file.</source>
      <translation>Продукти з вашого файлу.</translation>
    </message>
    <message>
      <source>Products, one per line</source>
      <translation>Продукти, по одному в рядку</translation>
    </message>
    <message>
      <source>Profile from a file</source>
      <translation>Вибраний профіль</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>Профілі</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Перебіг</translation>
    </message>
    <message>
      <source>Prove what was approved</source>
      <translation>Доведіть, що схвалено</translation>
    </message>
    <message>
      <source>Public key</source>
      <translation>Відкритий ключ</translation>
    </message>
    <message>
      <source>Qamera Review</source>
      <translation>Qamera Review</translation>
    </message>
    <message>
      <source>Qamera Review - demo with sample packshots</source>
      <translation>Qamera Review - демо зі зразками пакшотів</translation>
    </message>
    <message>
      <source>Qamera Review closed before the answer came.</source>
      <translation>Qamera Review було закрито до отримання відповіді.</translation>
    </message>
    <message>
      <source>Qamera Review is already open but doesn't respond</source>
      <translation>Qamera Review уже відкрито, але програма не реагує</translation>
    </message>
    <message>
      <source>Qamera Review is open on this data folder</source>
      <translation>Qamera Review відкрито з цією папкою даних</translation>
    </message>
    <message>
      <source>Qamera Review keeps trying. Press F5 to try now.</source>
      <translation>Qamera Review продовжує спроби. Натисніть F5, щоб спробувати зараз.</translation>
    </message>
    <message>
      <source>Qamera Review reads the details from the lines below. Leave them as is.</source>
      <translation>Подробиці з рядків нижче зчитає програма Qamera Review. Не змінюйте їх.</translation>
    </message>
    <message>
      <source>Qamera Review was updated. Restart to use the new version.</source>
      <translation>Qamera Review оновлено. Перезапустіть програму, щоб користуватися новою версією.</translation>
    </message>
    <message>
      <source>Qamera Review works without them for now. Check the permissions of the folder.</source>
      <translation>Qamera Review поки що працює без них. Перевірте права доступу до папки.</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Черга</translation>
    </message>
    <message>
      <source>Queue - Qamera Review</source>
      <translation>Черга - Qamera Review</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Вийти</translation>
    </message>
    <message>
      <source>Quit - Qamera Review</source>
      <translation>Закриття - Qamera Review</translation>
    </message>
    <message>
      <source>Read the file that a guest sent back</source>
      <translation>Прочитати файл, який надіслав гість</translation>
    </message>
    <message>
      <source>Read the lines from a file</source>
      <translation>Прочитати рядки з файлу</translation>
    </message>
    <message>
      <source>Read the reply in the email text that you copied</source>
      <translation>Зчитати відповідь зі скопійованого тексту листа</translation>
    </message>
    <message>
      <source>Read-only</source>
      <translation>Лише для читання</translation>
    </message>
    <message>
      <source>Reads what the file says. Thumbnails may have lost it.</source>
      <translation>Читає, що сказано у файлі. Мініатюри могли це втратити.</translation>
    </message>
    <message>
      <source>Reapply the view</source>
      <translation>Упорядкувати</translation>
    </message>
    <message>
      <source>Reason added: {reason}</source>
      <translation>Причину додано: {reason}</translation>
    </message>
    <message>
      <source>Reason for archiving {what}:</source>
      <translation>Причина архівування: {what}</translation>
    </message>
    <message>
      <source>Reason for rejecting {what}:</source>
      <translation>Причина відхилення: {what}</translation>
    </message>
    <message>
      <source>Reason for “{name}”: {reason}</source>
      <translation>Причина для «{name}»: {reason}</translation>
    </message>
    <message>
      <source>Reason of “{name}” removed: {reason}</source>
      <translation>Причину для «{name}» прибрано: {reason}</translation>
    </message>
    <message>
      <source>Reason or note</source>
      <translation>Причина або примітка</translation>
    </message>
    <message>
      <source>Reason or note only</source>
      <translation>Лише причина або примітка</translation>
    </message>
    <message>
      <source>Reason removed: {reason}</source>
      <translation>Причину прибрано: {reason}</translation>
    </message>
    <message>
      <source>Reason {number}</source>
      <translation>Причина {number}</translation>
    </message>
    <message>
      <source>Reason: {what}</source>
      <translation>Причина: {what}</translation>
    </message>
    <message>
      <source>Reason: {words}</source>
      <translation>Причина: {words}</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>Причини</translation>
    </message>
    <message>
      <source>Reasons and note</source>
      <translation>Причини й примітка</translation>
    </message>
    <message>
      <source>Reasons for {name}:</source>
      <translation>Причини для {name}:</translation>
    </message>
    <message>
      <source>Reasons: {reasons}</source>
      <translation>Причини: {reasons}</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Повторити</translation>
    </message>
    <message>
      <source>Redone: {what}</source>
      <translation>Повторено: {what}</translation>
    </message>
    <message>
      <source>Reduce motion</source>
      <translation>Зменшити анімацію</translation>
    </message>
    <message>
      <source>Refresh</source>
      <translation>Оновити</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Відмовлено</translation>
    </message>
    <message>
      <source>Refused</source>
      <comment>one decision</comment>
      <translation>Відмовлено</translation>
    </message>
    <message numerus="yes">
      <source>Regenerate %n…</source>
      <translation>
        <numerusform>Згенерувати знову (%Ln)…</numerusform>
        <numerusform>Згенерувати знову (%Ln)…</numerusform>
        <numerusform>Згенерувати знову (%Ln)…</numerusform>
      </translation>
    </message>
    <message>
      <source>Regenerate rejected…</source>
      <translation>Згенерувати відхилені знову…</translation>
    </message>
    <message>
      <source>Regenerate this product's rejects…</source>
      <translation>Згенерувати знову відхилені цього продукту…</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Відхилити</translation>
    </message>
    <message>
      <source>Reject (the service archives it)</source>
      <translation>Відхилити (сервіс архівує)</translation>
    </message>
    <message>
      <source>Reject (the service archives it) and go to the next</source>
      <translation>Відхилити (сервіс архівує) й перейти до наступного</translation>
    </message>
    <message>
      <source>Reject / remove from survey</source>
      <translation>Відхилити / прибрати з огляду</translation>
    </message>
    <message numerus="yes">
      <source>Reject all %n</source>
      <translation>
        <numerusform>Відхилити всі (%Ln)</numerusform>
        <numerusform>Відхилити всі (%Ln)</numerusform>
        <numerusform>Відхилити всі (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>Reject and stay</source>
      <translation>Відхилити й залишитися</translation>
    </message>
    <message>
      <source>Reject instead</source>
      <translation>Натомість відхилити</translation>
    </message>
    <message>
      <source>Reject it instead</source>
      <translation>Натомість відхилити</translation>
    </message>
    <message numerus="yes">
      <source>Reject the %n others</source>
      <translation>
        <numerusform>Відхилити решту (%Ln)</numerusform>
        <numerusform>Відхилити решту (%Ln)</numerusform>
        <numerusform>Відхилити решту (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>Reject the rest</source>
      <translation>Відхилити решту</translation>
    </message>
    <message>
      <source>Reject what is undecided of this product, and go to the next product</source>
      <translation>Відхилити нерозглянуті пакшоти цього продукту й перейти до наступного</translation>
    </message>
    <message>
      <source>Reject with a reason</source>
      <translation>Відхилити з причиною</translation>
    </message>
    <message>
      <source>Reject with the reason that the checks suggest, and go on</source>
      <translation>Відхилити з причиною, яку підказують перевірки, і перейти далі</translation>
    </message>
    <message>
      <source>Reject with the reason “{words}”, and go on</source>
      <translation>Відхилити з причиною «{words}» і перейти далі</translation>
    </message>
    <message>
      <source>Reject with the suggested reason</source>
      <translation>Відхилити з підказаною причиною</translation>
    </message>
    <message>
      <source>Reject. In a survey: take this one out of view</source>
      <translation>Відхилити. В огляді: прибрати цей з екрана</translation>
    </message>
    <message>
      <source>Reject: {words}</source>
      <translation>Відхилити: {words}</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Відхилені</translation>
    </message>
    <message>
      <source>Rejected</source>
      <comment>one packshot</comment>
      <translation>Відхилено</translation>
    </message>
    <message>
      <source>Rejected for: {reasons}</source>
      <translation>Причини відхилення: {reasons}</translation>
    </message>
    <message>
      <source>Rejected only</source>
      <translation>Лише відхилені</translation>
    </message>
    <message numerus="yes">
      <source>Rejected the undecided rest: %n</source>
      <translation>
        <numerusform>Відхилено решту без рішення: %Ln</numerusform>
        <numerusform>Відхилено решту без рішення: %Ln</numerusform>
        <numerusform>Відхилено решту без рішення: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Rejected: {what}</source>
      <translation>Відхилено: {what}</translation>
    </message>
    <message>
      <source>Remember my choice</source>
      <translation>Запам’ятати мій вибір</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Вилучити</translation>
    </message>
    <message numerus="yes">
      <source>Remove %n decisions? Nothing changes in the service.</source>
      <translation>
        <numerusform>Відкинути %Ln рішення? У сервісі нічого не зміниться.</numerusform>
        <numerusform>Відкинути %Ln рішення? У сервісі нічого не зміниться.</numerusform>
        <numerusform>Відкинути %Ln рішень? У сервісі нічого не зміниться.</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove all shortcuts from this action</source>
      <translation>Вилучити всі комбінації клавіш цієї дії</translation>
    </message>
    <message>
      <source>Remove it from the keyring. Pending decisions stay here</source>
      <translation>Вилучити його зі сховища ключів. Рішення, що очікують, залишаться тут</translation>
    </message>
    <message>
      <source>Remove key</source>
      <translation>Вилучити ключ</translation>
    </message>
    <message>
      <source>Remove selected</source>
      <translation>Вилучити вибрані</translation>
    </message>
    <message>
      <source>Remove the selected decisions from the queue</source>
      <translation>Прибрати вибрані рішення з черги</translation>
    </message>
    <message>
      <source>Remove these suggestions without deciding anything</source>
      <translation>Вилучити ці пропозиції, нічого не вирішуючи</translation>
    </message>
    <message>
      <source>Remove your file of this profile</source>
      <translation>Вилучити свій файл цього профілю</translation>
    </message>
    <message>
      <source>Replies (*.json *.txt *.eml)</source>
      <translation>Відповіді (*.json *.txt *.eml)</translation>
    </message>
    <message>
      <source>Report - Qamera Review</source>
      <translation>Звіт - Qamera Review</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Звіт…</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Скинути</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Скинути все</translation>
    </message>
    <message>
      <source>Reset all shortcuts</source>
      <translation>Скинути клавіші всіх дій</translation>
    </message>
    <message>
      <source>Reset settings</source>
      <translation>Скинути налаштування</translation>
    </message>
    <message>
      <source>Reset the shortcuts of this action</source>
      <translation>Скинути клавіші цієї дії</translation>
    </message>
    <message>
      <source>Resets the first four pages. Shortcuts, reasons and accounts stay</source>
      <translation>Скидає перші чотири розділи. Клавіші, причини й облікові записи залишаються</translation>
    </message>
    <message>
      <source>Restore the nine default reasons</source>
      <translation>Відновити дев’ять стандартних причин</translation>
    </message>
    <message>
      <source>Restored: {what}</source>
      <translation>Відновлено: {what}</translation>
    </message>
    <message>
      <source>Retry refused decisions</source>
      <translation>Повторити відхилені сервісом рішення</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>Змінити на протилежне</translation>
    </message>
    <message>
      <source>Reverse this step</source>
      <translation>Змінити цей крок на протилежний</translation>
    </message>
    <message numerus="yes">
      <source>Reversed: %n</source>
      <translation>
        <numerusform>Змінено на протилежне: %Ln</numerusform>
        <numerusform>Змінено на протилежне: %Ln</numerusform>
        <numerusform>Змінено на протилежне: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Розгляд</translation>
    </message>
    <message>
      <source>Review the packshots of your Qamera account: approve, reject or archive each with a single key, and generate new ones.</source>
      <translation>Розглядайте пакшоти свого облікового запису Qamera: схвалюйте, відхиляйте або архівуйте кожен однією клавішею та генеруйте нові.</translation>
    </message>
    <message>
      <source>Reviews AI-made product photos by keyboard. Free software under the MIT license: use, change and share it; there is no warranty.</source>
      <translation>Програма для розгляду створених ШІ фото продуктів за допомогою клавіатури. Вільне програмне забезпечення за ліцензією MIT: користуйтеся, змінюйте й поширюйте; без жодних гарантій.</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Праворуч</translation>
    </message>
    <message>
      <source>Right is better</source>
      <translation>Правий кращий</translation>
    </message>
    <message>
      <source>Run on battery too</source>
      <translation>Працювати також від батареї</translation>
    </message>
    <message>
      <source>Same account: send</source>
      <translation>Той самий обліковий запис: надіслати</translation>
    </message>
    <message>
      <source>Same preset</source>
      <translation>Той самий пресет</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Зберегти</translation>
    </message>
    <message>
      <source>Save a page, send it to your guests, and import the replies they return.</source>
      <translation>Збережіть сторінку й надішліть її гостям. Потім імпортуйте відповіді, які вони надішлють.</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Зберегти як…</translation>
    </message>
    <message>
      <source>Save history</source>
      <translation>Зберегти історію</translation>
    </message>
    <message>
      <source>Save history…</source>
      <translation>Зберегти історію…</translation>
    </message>
    <message>
      <source>Save it without a signature, or try again when your keyring is available.</source>
      <translation>Збережіть його без підпису або спробуйте знову, коли сховище ключів буде доступне.</translation>
    </message>
    <message>
      <source>Save name and color</source>
      <translation>Зберегти ім’я й колір</translation>
    </message>
    <message>
      <source>Save page for guests…</source>
      <translation>Зберегти сторінку для гостей…</translation>
    </message>
    <message>
      <source>Save reply as a file</source>
      <translation>Зберегти відповідь як файл</translation>
    </message>
    <message>
      <source>Save the approval record</source>
      <translation>Зберегти журнал схвалень</translation>
    </message>
    <message>
      <source>Save the current view</source>
      <translation>Зберегти поточний вигляд</translation>
    </message>
    <message>
      <source>Save the current view as {number}</source>
      <translation>Зберегти поточний вигляд як {number}</translation>
    </message>
    <message>
      <source>Save the diagnostics</source>
      <translation>Зберегти діагностику</translation>
    </message>
    <message>
      <source>Save the line-up</source>
      <translation>Зберегти зіставлення</translation>
    </message>
    <message>
      <source>Save the line-up as PNG or PDF</source>
      <translation>Зберегти зіставлення як PNG або PDF</translation>
    </message>
    <message>
      <source>Save the note. It is sent with the decision</source>
      <translation>Зберегти примітку. Її буде надіслано разом із рішенням</translation>
    </message>
    <message>
      <source>Save the page</source>
      <translation>Зберегти сторінку</translation>
    </message>
    <message>
      <source>Save the record as a document (PDF) or a data file (JSON)</source>
      <translation>Зберегти журнал як документ (PDF) або файл даних (JSON)</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Зберегти звіт</translation>
    </message>
    <message>
      <source>Save the view as contact sheet, table or data</source>
      <translation>Зберегти вигляд як контактний аркуш, таблицю або дані</translation>
    </message>
    <message>
      <source>Save what is shown as a text file</source>
      <translation>Зберегти показане як текстовий файл</translation>
    </message>
    <message>
      <source>Save what was decided, when, on which picture, and how the service answered</source>
      <translation>Зберегти, що, коли й щодо якого зображення вирішено та що відповів сервіс</translation>
    </message>
    <message numerus="yes">
      <source>Saved %n decisions as {name}.</source>
      <translation>
        <numerusform>%Ln рішення збережено як {name}.</numerusform>
        <numerusform>%Ln рішення збережено як {name}.</numerusform>
        <numerusform>%Ln рішень збережено як {name}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Saved as {path}</source>
      <translation>Збережено як {path}</translation>
    </message>
    <message>
      <source>Saved in your downloads as {file}. Attach it to an email to the sender.</source>
      <translation>Збережено в завантаженнях як {file}. Вкладіть файл у лист відправникові.</translation>
    </message>
    <message>
      <source>Saved view {number}</source>
      <translation>Збережений вигляд {number}</translation>
    </message>
    <message>
      <source>Saved views</source>
      <translation>Збережені вигляди</translation>
    </message>
    <message>
      <source>Saved: {name}</source>
      <translation>Збережено: {name}</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Збереження…</translation>
    </message>
    <message>
      <source>Scenery</source>
      <translation>Сцена</translation>
    </message>
    <message>
      <source>Scrolling jumps and menus open without animation.</source>
      <translation>Прокручування без плавності, меню без анімації.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Пошук</translation>
    </message>
    <message>
      <source>Search in names and ids</source>
      <translation>Шукати за назвами й ID</translation>
    </message>
    <message>
      <source>Search, or the title of a new product</source>
      <translation>Пошук або назва нового продукту</translation>
    </message>
    <message>
      <source>Search, or try is:undecided after:7d… ({key})</source>
      <translation>Пошук або, наприклад, is:undecided after:7d… ({key})</translation>
    </message>
    <message>
      <source>Searches names and IDs. Also: is: name: id: product: after: before: on: job: preset: scenery: model: note: reason: check: ground:. A minus before a word excludes it.</source>
      <translation>Шукає за назвами й ID. Також: is: name: id: product: after: before: on: job: preset: scenery: model: note: reason: check: ground:. Мінус перед словом виключає його.</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Вибір</translation>
    </message>
    <message>
      <source>Select 2 to 16 packshots for a survey</source>
      <translation>Виберіть від 2 до 16 пакшотів для огляду</translation>
    </message>
    <message>
      <source>Select a page down</source>
      <translation>Вибрати сторінку вниз</translation>
    </message>
    <message>
      <source>Select a page up</source>
      <translation>Вибрати сторінку вгору</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Вибрати все</translation>
    </message>
    <message>
      <source>Select all in this view</source>
      <translation>Вибрати все в цьому вигляді</translation>
    </message>
    <message>
      <source>Select all visible of the group</source>
      <translation>Вибрати всі видимі в групі</translation>
    </message>
    <message>
      <source>Select down</source>
      <translation>Вибрати вниз</translation>
    </message>
    <message>
      <source>Select everything flagged in this view</source>
      <translation>Вибрати все позначене в цьому вигляді</translation>
    </message>
    <message>
      <source>Select everything in this view that isn't selected</source>
      <translation>Вибрати в цьому вигляді все, що не вибрано</translation>
    </message>
    <message>
      <source>Select flagged</source>
      <translation>Вибрати позначені</translation>
    </message>
    <message>
      <source>Select none</source>
      <translation>Зняти вибір</translation>
    </message>
    <message>
      <source>Select or deselect</source>
      <translation>Вибрати або зняти вибір</translation>
    </message>
    <message>
      <source>Select the group</source>
      <translation>Вибрати групу</translation>
    </message>
    <message>
      <source>Select these</source>
      <translation>Вибрати ці</translation>
    </message>
    <message>
      <source>Select to the first</source>
      <translation>Вибрати до першого</translation>
    </message>
    <message>
      <source>Select to the last</source>
      <translation>Вибрати до останнього</translation>
    </message>
    <message>
      <source>Select to the left</source>
      <translation>Вибрати ліворуч</translation>
    </message>
    <message>
      <source>Select to the right</source>
      <translation>Вибрати праворуч</translation>
    </message>
    <message>
      <source>Select two to four packshots to compare</source>
      <translation>Виберіть від двох до чотирьох пакшотів для порівняння</translation>
    </message>
    <message>
      <source>Select up</source>
      <translation>Вибрати вгору</translation>
    </message>
    <message numerus="yes">
      <source>Send %n changes</source>
      <translation>
        <numerusform>Надіслати %Ln зміну</numerusform>
        <numerusform>Надіслати %Ln зміни</numerusform>
        <numerusform>Надіслати %Ln змін</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Send %n decisions</source>
      <translation>
        <numerusform>Надіслати %Ln рішення</numerusform>
        <numerusform>Надіслати %Ln рішення</numerusform>
        <numerusform>Надіслати %Ln рішень</numerusform>
      </translation>
    </message>
    <message>
      <source>Send after</source>
      <translation>Затримка надсилання</translation>
    </message>
    <message>
      <source>Send again</source>
      <translation>Надіслати знову</translation>
    </message>
    <message>
      <source>Send again ({cost})</source>
      <translation>Надіслати знову ({cost})</translation>
    </message>
    <message>
      <source>Send all pending now</source>
      <translation>Надіслати все зараз</translation>
    </message>
    <message>
      <source>Send and close</source>
      <translation>Надіслати й закрити</translation>
    </message>
    <message>
      <source>Send decisions - Qamera Review</source>
      <translation>Надіслати рішення - Qamera Review</translation>
    </message>
    <message>
      <source>Send now</source>
      <translation>Надіслати зараз</translation>
    </message>
    <message>
      <source>Send pending decisions without waiting</source>
      <translation>Надіслати рішення, що очікують, без затримки</translation>
    </message>
    <message>
      <source>Send the selected decisions again</source>
      <translation>Надіслати вибрані рішення знову</translation>
    </message>
    <message>
      <source>Send these jobs. They cost credits</source>
      <translation>Надіслати ці завдання. За них списуються кредити</translation>
    </message>
    <message>
      <source>Send what the service refused again</source>
      <translation>Надіслати знову все, що сервіс не прийняв</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Надсилається</translation>
    </message>
    <message numerus="yes">
      <source>Sending %n again</source>
      <translation>
        <numerusform>Надсилається знову: %Ln</numerusform>
        <numerusform>Надсилається знову: %Ln</numerusform>
        <numerusform>Надсилається знову: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sending %n changes. The program closes when they are sent.</source>
      <translation>
        <numerusform>Надсилання %Ln зміни. Потім програма закриється.</numerusform>
        <numerusform>Надсилання %Ln змін. Потім програма закриється.</numerusform>
        <numerusform>Надсилання %Ln змін. Потім програма закриється.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sending %n decisions. The program closes when they are sent.</source>
      <translation>
        <numerusform>Надсилання %Ln рішення. Потім програма закриється.</numerusform>
        <numerusform>Надсилання %Ln рішень. Потім програма закриється.</numerusform>
        <numerusform>Надсилання %Ln рішень. Потім програма закриється.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sending %n now</source>
      <translation>
        <numerusform>Надсилається: %Ln</numerusform>
        <numerusform>Надсилається: %Ln</numerusform>
        <numerusform>Надсилається: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Sending now</source>
      <translation>Надсилається</translation>
    </message>
    <message>
      <source>Sending slows down automatically.</source>
      <translation>Надсилання сповільнюється автоматично.</translation>
    </message>
    <message>
      <source>Sending…</source>
      <translation>Надсилання…</translation>
    </message>
    <message numerus="yes">
      <source>Sending… %n more jobs are waiting.</source>
      <translation>
        <numerusform>Надсилання… У черзі ще %Ln завдання.</numerusform>
        <numerusform>Надсилання… У черзі ще %Ln завдання.</numerusform>
        <numerusform>Надсилання… У черзі ще %Ln завдань.</numerusform>
      </translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Надіслано</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>Сервіс</translation>
    </message>
    <message>
      <source>Service error</source>
      <translation>Помилка сервісу</translation>
    </message>
    <message>
      <source>Service list</source>
      <translation>Список сервісу</translation>
    </message>
    <message>
      <source>Set QAMERA_API_KEY, or enter the key in the window once.</source>
      <translation>Задайте QAMERA_API_KEY або один раз введіть ключ у вікні.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Налаштування</translation>
    </message>
    <message>
      <source>Sharpness</source>
      <translation>Різкість</translation>
    </message>
    <message>
      <source>Shift+key always stays, whatever you choose here.</source>
      <translation>З Shift фокус завжди залишається на місці, хоч би що тут вибрано.</translation>
    </message>
    <message>
      <source>Short guide</source>
      <translation>Короткий посібник</translation>
    </message>
    <message>
      <source>Shortcut set</source>
      <translation>Набір клавіш</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>Клавіші</translation>
    </message>
    <message>
      <source>Show a card for each product, or go back</source>
      <translation>Показати картку кожного продукту або повернутися</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Показати все</translation>
    </message>
    <message>
      <source>Show all keys</source>
      <translation>Показати всі клавіші</translation>
    </message>
    <message>
      <source>Show all of the product, or the selection, at once</source>
      <translation>Показати одразу весь продукт або вибране</translation>
    </message>
    <message>
      <source>Show all states</source>
      <translation>Показати всі стани</translation>
    </message>
    <message>
      <source>Show check icons on tiles</source>
      <translation>Показувати значки перевірок на плитках</translation>
    </message>
    <message>
      <source>Show every state, and keep the search</source>
      <translation>Показати кожен стан, не змінюючи пошуку</translation>
    </message>
    <message>
      <source>Show me</source>
      <translation>Показати</translation>
    </message>
    <message>
      <source>Show measurements</source>
      <translation>Показати виміри</translation>
    </message>
    <message>
      <source>Show on approved ones too</source>
      <translation>Показувати й на схвалених</translation>
    </message>
    <message>
      <source>Show one at a time in the same place. Tab switches</source>
      <translation>Показувати по одному на тому самому місці. Tab перемикає</translation>
    </message>
    <message>
      <source>Show one picture large, or go back</source>
      <translation>Показати одне зображення великим або повернутися</translation>
    </message>
    <message>
      <source>Show only the packshots of these products</source>
      <translation>Показати лише пакшоти цих продуктів</translation>
    </message>
    <message>
      <source>Show only the packshots of this job</source>
      <translation>Показати лише пакшоти цього завдання</translation>
    </message>
    <message>
      <source>Show only these decisions</source>
      <translation>Показати лише ці рішення</translation>
    </message>
    <message>
      <source>Show only these products</source>
      <translation>Показати лише ці продукти</translation>
    </message>
    <message>
      <source>Show or hide the buttons under the grid</source>
      <translation>Показати або сховати кнопки під сіткою</translation>
    </message>
    <message>
      <source>Show or hide the details of the focused packshot</source>
      <translation>Показати або сховати подробиці пакшота у фокусі</translation>
    </message>
    <message>
      <source>Show signs on approved tiles as well</source>
      <translation>Показувати знаки й на схвалених плитках</translation>
    </message>
    <message numerus="yes">
      <source>Show the %n in all states</source>
      <translation>
        <numerusform>Показати %Ln у всіх станах</numerusform>
        <numerusform>Показати %Ln у всіх станах</numerusform>
        <numerusform>Показати %Ln у всіх станах</numerusform>
      </translation>
    </message>
    <message>
      <source>Show the exported files</source>
      <translation>Показати експортовані файли</translation>
    </message>
    <message>
      <source>Show the new packshots in the grid</source>
      <translation>Показати нові пакшоти в сітці</translation>
    </message>
    <message>
      <source>Show the next product without an approved packshot</source>
      <translation>Показати наступний продукт без схваленого пакшота</translation>
    </message>
    <message>
      <source>Show the original</source>
      <translation>Показати оригінал</translation>
    </message>
    <message>
      <source>Show the original beside the packshot</source>
      <translation>Показати оригінал поруч із пакшотом</translation>
    </message>
    <message>
      <source>Show the original on the packshot's background color</source>
      <translation>Показати оригінал на тлі кольору тла пакшота</translation>
    </message>
    <message>
      <source>Show the original right of a line. Drag the line with the mouse</source>
      <translation>Показати оригінал праворуч від лінії. Лінію можна тягнути мишею</translation>
    </message>
    <message>
      <source>Show the others again</source>
      <translation>Знову показати решту</translation>
    </message>
    <message>
      <source>Show the pictures that this check has found</source>
      <translation>Показати зображення, які знайшла ця перевірка</translation>
    </message>
    <message>
      <source>Show the product's original in the same place. Hold the key to look only briefly. In the grid: select</source>
      <translation>Показати оригінал продукту на тому самому місці. Утримуйте клавішу, щоб лише глянути. У сітці: вибрати</translation>
    </message>
    <message>
      <source>Show the view without groups</source>
      <translation>Показати вигляд без груп</translation>
    </message>
    <message>
      <source>Show the window in full screen, and go back</source>
      <translation>Розгорнути вікно на весь екран або повернути</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Показати їх</translation>
    </message>
    <message>
      <source>Show these</source>
      <translation>Показати ці</translation>
    </message>
    <message>
      <source>Show undecided</source>
      <translation>Показати ті, що на розгляді</translation>
    </message>
    <message>
      <source>Show undecided pictures</source>
      <translation>Показати зображення без рішення</translation>
    </message>
    <message>
      <source>Show {facet}. Ctrl+click to combine.</source>
      <translation>Показати: {facet}. Ctrl+клацання поєднує фільтри.</translation>
    </message>
    <message>
      <source>Shown in the window's title</source>
      <translation>Відображається в заголовку вікна</translation>
    </message>
    <message>
      <source>Shows the cost. Nothing is sent before you confirm</source>
      <translation>Показує вартість. До підтвердження нічого не надсилається</translation>
    </message>
    <message>
      <source>Sign the record with my key</source>
      <translation>Підписувати журнал моїм ключем</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Підпис</translation>
    </message>
    <message>
      <source>Signature: {signature}</source>
      <translation>Підпис: {signature}</translation>
    </message>
    <message>
      <source>Signed as {name} with the public key {key}</source>
      <translation>Підписано як {name} відкритим ключем {key}</translation>
    </message>
    <message>
      <source>Signs on tiles</source>
      <translation>Знаки на плитках</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Розмір</translation>
    </message>
    <message>
      <source>Size {value}</source>
      <translation>Розмір {value}</translation>
    </message>
    <message>
      <source>Size {value}, median {median}</source>
      <translation>Розмір {value}, медіана {median}</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Пропустити</translation>
    </message>
    <message>
      <source>Skip without deciding</source>
      <translation>Пропустити без рішення</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Менше</translation>
    </message>
    <message>
      <source>Smaller tiles or picture</source>
      <translation>Зменшити плитки або зображення</translation>
    </message>
    <message>
      <source>Some files can't be saved</source>
      <translation>Деякі файли неможливо зберегти</translation>
    </message>
    <message>
      <source>Some letters in {name} are damaged.</source>
      <translation>Деякі літери у {name} пошкоджено.</translation>
    </message>
    <message>
      <source>Some notes are too long together; accept fewer at once.</source>
      <translation>Деякі примітки разом задовгі; прийміть менше за раз.</translation>
    </message>
    <message>
      <source>Some of your shortcuts couldn't be used: {problems}.</source>
      <translation>Деякі з ваших комбінацій клавіш не вдалося застосувати: {problems}.</translation>
    </message>
    <message>
      <source>Some settings couldn't be used: {each}.</source>
      <translation>Деякі налаштування не вдалося застосувати: {each}.</translation>
    </message>
    <message>
      <source>Somebody else approved it in the meantime.</source>
      <translation>Тим часом хтось інший схвалив його.</translation>
    </message>
    <message>
      <source>Somebody else archived it in the meantime.</source>
      <translation>Тим часом хтось інший архівував його.</translation>
    </message>
    <message>
      <source>Somebody else rejected it in the meantime.</source>
      <translation>Тим часом хтось інший відхилив його.</translation>
    </message>
    <message>
      <source>Somebody else withdrew the decision.</source>
      <translation>Хтось інший відкликав рішення.</translation>
    </message>
    <message>
      <source>Something was refused</source>
      <translation>Якщо сервіс відмовив</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Щось пішло не так</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>Порядок</translation>
    </message>
    <message>
      <source>Sort order</source>
      <translation>Порядок сортування</translation>
    </message>
    <message>
      <source>Square</source>
      <translation>Квадрат</translation>
    </message>
    <message>
      <source>Start the job once more. If the first one arrived, you pay for both</source>
      <translation>Запустити завдання ще раз. Якщо перше дійшло, ви заплатите за обидва</translation>
    </message>
    <message>
      <source>Start with</source>
      <translation>Вигляд під час запуску</translation>
    </message>
    <message>
      <source>Start with the shortcuts of another program</source>
      <translation>Почати з клавіш іншої програми</translation>
    </message>
    <message numerus="yes">
      <source>Started: %n images</source>
      <translation>
        <numerusform>Запущено: %Ln зображення</numerusform>
        <numerusform>Запущено: %Ln зображення</numerusform>
        <numerusform>Запущено: %Ln зображень</numerusform>
      </translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Запуск…</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Стан</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Зупинити</translation>
    </message>
    <message>
      <source>Stop measuring pictures in the background until the program ends</source>
      <translation>Не вимірювати зображення у фоні, доки програму не закрито</translation>
    </message>
    <message>
      <source>Stop. No partial file is left behind</source>
      <translation>Зупинити. Неповний файл не залишиться</translation>
    </message>
    <message>
      <source>Stopped because the program is closing.</source>
      <translation>Зупинено, бо програма закривається.</translation>
    </message>
    <message>
      <source>Stopped by you.</source>
      <translation>Зупинено вами.</translation>
    </message>
    <message>
      <source>Stopped. You can continue later.</source>
      <translation>Зупинено. Можна продовжити пізніше.</translation>
    </message>
    <message>
      <source>Suggested reason</source>
      <translation>Підказана причина</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Пропозиції</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Підсумок</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>Огляд</translation>
    </message>
    <message>
      <source>Switch account or add one</source>
      <translation>Змінити обліковий запис або додати новий</translation>
    </message>
    <message>
      <source>Switch between the whole picture and 100%. Hold the key to look only briefly</source>
      <translation>Перемикання між усім зображенням і 100%. Утримувана клавіша діє, доки її не відпустити</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Як у системі</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Таблиця (*.csv)</translation>
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation>Таблиця (CSV)</translation>
    </message>
    <message>
      <source>Tables (*.csv *.tsv *.txt)</source>
      <translation>Таблиці (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Перейняти</translation>
    </message>
    <message>
      <source>Take the five-key lesson again</source>
      <translation>Пройти урок про п’ять клавіш ще раз</translation>
    </message>
    <message>
      <source>Ten more of this product…</source>
      <translation>Ще десять цього продукту…</translation>
    </message>
    <message>
      <source>Test the key, then save it in the system keyring</source>
      <translation>Перевірити ключ і зберегти його в системному сховищі ключів</translation>
    </message>
    <message>
      <source>Text of this reason. Leave empty for none</source>
      <translation>Текст цієї причини. Залиште порожнім, якщо вона не потрібна</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Розмір тексту</translation>
    </message>
    <message>
      <source>That's all you need. All decisions of the lesson are undone, and none was sent. Press {key} for all shortcuts.</source>
      <translation>Це все, що потрібно. Усі рішення уроку скасовано, і жодного не надіслано. Натисніть {key}, щоб побачити всі комбінації.</translation>
    </message>
    <message numerus="yes">
      <source>The %n approved packshots in this view</source>
      <translation>
        <numerusform>Схвалені пакшоти в цьому вигляді (%Ln)</numerusform>
        <numerusform>Схвалені пакшоти в цьому вигляді (%Ln)</numerusform>
        <numerusform>Схвалені пакшоти в цьому вигляді (%Ln)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The %n selected packshots</source>
      <translation>
        <numerusform>Вибрані пакшоти (%Ln)</numerusform>
        <numerusform>Вибрані пакшоти (%Ln)</numerusform>
        <numerusform>Вибрані пакшоти (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>The API key doesn't allow this</source>
      <translation>Ключ API не дає на це дозволу</translation>
    </message>
    <message>
      <source>The API key isn't accepted</source>
      <translation>Ключ API не прийнято</translation>
    </message>
    <message>
      <source>The File menu exports approved pictures, and saves contact sheets and a page that guests open in any browser. What guests send back appears with the pictures as suggestions, and you decide: Alt+G accepts.</source>
      <translation>З меню «Файл» можна експортувати схвалені зображення, зберегти контактні аркуші та сторінку, яку гості відкриють у будь-якому браузері. Те, що надішлють гості, з’явиться біля зображень як пропозиції, а вирішуєте ви: Alt+G приймає.</translation>
    </message>
    <message>
      <source>The address can't contain a user name, query or fragment.</source>
      <translation>Адреса не може містити ім’я користувача, запит чи фрагмент.</translation>
    </message>
    <message>
      <source>The address must start with https:// and a host name.</source>
      <translation>Адреса має починатися з https:// та імені хоста.</translation>
    </message>
    <message>
      <source>The address of an account can't be changed. Add a new account instead.</source>
      <translation>Адресу облікового запису не можна змінити. Натомість додайте новий обліковий запис.</translation>
    </message>
    <message>
      <source>The answer couldn't be understood</source>
      <translation>Відповідь не вдалося розпізнати</translation>
    </message>
    <message>
      <source>The answer to the job for {product} ({count} images, sent at {time}) was lost: {why}

The images may have been generated and charged, so the job is never sent again automatically.</source>
      <translation>Відповідь на завдання для {product} (зображень: {count}, надіслано о {time}) втрачено: {why}

Зображення могли бути згенеровані й оплачені, тому завдання ніколи не надсилається знову автоматично.</translation>
    </message>
    <message>
      <source>The approval record is not being written.</source>
      <translation>Журнал схвалень не записується.</translation>
    </message>
    <message>
      <source>The approval record says who decided what, when, and about which picture. Its PDF has the same record attached as a data file (JSON). If you sign records, both contain your signature: whoever has your public key can tell that the record is yours. The command “qamera-review verify FILE” checks either file, says who signed it, and names the first entry that was changed. It can't check what the pages of the PDF show: compare the hash of the last entry there.</source>
      <translation>Журнал схвалень показує, хто, коли і яке рішення ухвалив та про яке зображення. До PDF той самий журнал вкладено як файл даних (JSON). Якщо ви підписуєте журнали, обидва містять ваш підпис: хто має ваш відкритий ключ, може впевнитися, що журнал ваш. Команда «qamera-review verify ФАЙЛ» перевіряє будь-який із цих файлів, показує, хто його підписав, і називає перший змінений запис. Вона не може перевірити, що показано на сторінках PDF: порівняйте наведений там хеш останнього запису.</translation>
    </message>
    <message>
      <source>The approval record was damaged. What can be read of it was kept; the damaged file is {path}.</source>
      <translation>Журнал схвалень був пошкоджений. Те, що вдалося прочитати, збережено; пошкоджений файл: {path}.</translation>
    </message>
    <message>
      <source>The bar above filters by state, / searches names and IDs. Decided tiles stay where they are until you press T or change the filter.</source>
      <translation>Панель угорі фільтрує за станом, клавіша / шукає за назвами й ID. Плитки з рішенням залишаються на місці, доки ви не натиснете T або не зміните фільтр.</translation>
    </message>
    <message numerus="yes">
      <source>The best of {count}. {key} approves it and rejects the %n others</source>
      <translation>
        <numerusform>Найкращий з {count}. {key} схвалює його та відхиляє %Ln інший</numerusform>
        <numerusform>Найкращий з {count}. {key} схвалює його та відхиляє %Ln інші</numerusform>
        <numerusform>Найкращий з {count}. {key} схвалює його та відхиляє %Ln інших</numerusform>
      </translation>
    </message>
    <message>
      <source>The browser didn't allow copying. Select the text and copy it.</source>
      <translation>Браузер не дозволив копіювання. Виділіть текст і скопіюйте його.</translation>
    </message>
    <message>
      <source>The chart as PNG or PDF, or all figures as CSV</source>
      <translation>Діаграма як PNG або PDF чи всі числа як CSV</translation>
    </message>
    <message>
      <source>The checks have found nothing on this picture</source>
      <translation>Перевірки нічого не знайшли на цьому зображенні</translation>
    </message>
    <message>
      <source>The checks suggest no reason for this picture</source>
      <translation>Перевірки не підказують причини для цього зображення</translation>
    </message>
    <message>
      <source>The chosen original of {product} isn't used any more</source>
      <translation>Вибраний оригінал продукту {product} більше не використовується</translation>
    </message>
    <message>
      <source>The color behind transparent parts</source>
      <translation>Колір під прозорими частинами</translation>
    </message>
    <message>
      <source>The color space of the written files</source>
      <translation>Колірний простір записаних файлів</translation>
    </message>
    <message>
      <source>The colored line at the top of its window</source>
      <translation>Кольорова лінія вгорі вікна</translation>
    </message>
    <message>
      <source>The compressed data is damaged.</source>
      <translation>Стиснені дані пошкоджено.</translation>
    </message>
    <message>
      <source>The connection broke</source>
      <translation>З’єднання обірвалося</translation>
    </message>
    <message>
      <source>The connection isn't secure</source>
      <translation>З’єднання незахищене</translation>
    </message>
    <message>
      <source>The connection was closed.</source>
      <translation>З’єднання закрито.</translation>
    </message>
    <message>
      <source>The daily credit limit is reached</source>
      <translation>Досягнуто денного ліміту кредитів</translation>
    </message>
    <message>
      <source>The daily limit allows no more images</source>
      <translation>Денний ліміт не дозволяє більше зображень</translation>
    </message>
    <message>
      <source>The damaged file is kept as {name}.</source>
      <translation>Пошкоджений файл збережено як {name}.</translation>
    </message>
    <message>
      <source>The damaged file was kept.</source>
      <translation>Його відкладено й збережено.</translation>
    </message>
    <message>
      <source>The data folder can't be used</source>
      <translation>Папку даних неможливо використати</translation>
    </message>
    <message>
      <source>The decision icons are part of this program and under its license.</source>
      <translation>Піктограми рішень є частиною цієї програми та поширюються за її ліцензією.</translation>
    </message>
    <message>
      <source>The decisions of the lesson are undone.</source>
      <translation>Рішення уроку скасовано.</translation>
    </message>
    <message>
      <source>The demo didn't start</source>
      <translation>Демо не запустилося</translation>
    </message>
    <message>
      <source>The demo didn't start.</source>
      <translation>Не вдалося запустити демо.</translation>
    </message>
    <message>
      <source>The demo has only its own account.</source>
      <translation>Демонстрація має лише власний обліковий запис.</translation>
    </message>
    <message>
      <source>The demo has sample packshots. It needs no account and no network.</source>
      <translation>Демо містить зразки пакшотів. Обліковий запис і мережа не потрібні.</translation>
    </message>
    <message>
      <source>The demo needs its own key, so it can't be removed</source>
      <translation>Демо потребує власного ключа, тому вилучити його не можна</translation>
    </message>
    <message>
      <source>The disk is full</source>
      <translation>Диск заповнено</translation>
    </message>
    <message>
      <source>The end mark of the file is missing; the picture is whole.</source>
      <translation>У файлі бракує позначки кінця; зображення повне.</translation>
    </message>
    <message>
      <source>The file couldn't be saved</source>
      <translation>Не вдалося зберегти файл</translation>
    </message>
    <message>
      <source>The file couldn't be written into this folder.</source>
      <translation>Не вдалося записати файл у цю папку.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Файл порожній.</translation>
    </message>
    <message>
      <source>The file is larger than {limit} MB.</source>
      <translation>Файл більший за {limit} МБ.</translation>
    </message>
    <message>
      <source>The file is the original of {product}</source>
      <translation>Файл тепер оригінал продукту {product}</translation>
    </message>
    <message>
      <source>The folder doesn't exist</source>
      <translation>Папки не існує</translation>
    </message>
    <message>
      <source>The format of this picture isn't supported.</source>
      <translation>Формат цього зображення не підтримується.</translation>
    </message>
    <message>
      <source>The format {format} is not supported.</source>
      <translation>Формат {format} не підтримується.</translation>
    </message>
    <message>
      <source>The frame shows the focus. Keys act on that packshot, or on the selection. A approves, R rejects and E archives, then the next one is focused. Space selects, Shift+arrow keys select more.</source>
      <translation>Рамка показує фокус. Клавіші діють на пакшот у рамці або на вибрані пакшоти. A схвалює, R відхиляє, E архівує, після чого фокус переходить до наступного. Пробіл вибирає, Shift зі стрілками розширює вибір.</translation>
    </message>
    <message numerus="yes">
      <source>The guests agree on {percent}% of %n packshots.</source>
      <translation>
        <numerusform>Гості одностайні щодо {percent}% з %Ln пакшота.</numerusform>
        <numerusform>Гості одностайні щодо {percent}% з %Ln пакшотів.</numerusform>
        <numerusform>Гості одностайні щодо {percent}% з %Ln пакшотів.</numerusform>
      </translation>
    </message>
    <message>
      <source>The history wasn't saved: {why}.</source>
      <translation>Історію не збережено: {why}.</translation>
    </message>
    <message numerus="yes">
      <source>The house rule needs %n approved and measured pictures</source>
      <translation>
        <numerusform>Власне правило потребує %Ln схваленого й виміряного зображення</numerusform>
        <numerusform>Власне правило потребує %Ln схвалених і виміряних зображень</numerusform>
        <numerusform>Власне правило потребує %Ln схвалених і виміряних зображень</numerusform>
      </translation>
    </message>
    <message>
      <source>The key is used for this session only and is not stored.</source>
      <translation>Ключ використовується лише в цьому сеансі й не зберігається.</translation>
    </message>
    <message numerus="yes">
      <source>The last %n changes are missing from the queue file.</source>
      <translation>
        <numerusform>У файлі черги бракує останньої %Ln зміни.</numerusform>
        <numerusform>У файлі черги бракує останніх %Ln змін.</numerusform>
        <numerusform>У файлі черги бракує останніх %Ln змін.</numerusform>
      </translation>
    </message>
    <message>
      <source>The last known list was damaged</source>
      <translation>Останній відомий список було пошкоджено</translation>
    </message>
    <message>
      <source>The latest first. Press Enter to go there</source>
      <translation>Спершу найновіші. Enter переходить до пакшота</translation>
    </message>
    <message>
      <source>The lesson sends nothing</source>
      <translation>Урок нічого не надсилає</translation>
    </message>
    <message numerus="yes">
      <source>The lesson sends nothing. %n earlier decisions are sent as usual</source>
      <translation>
        <numerusform>Урок нічого не надсилає. %Ln попереднє рішення буде надіслано як зазвичай</numerusform>
        <numerusform>Урок нічого не надсилає. %Ln попередні рішення буде надіслано як зазвичай</numerusform>
        <numerusform>Урок нічого не надсилає. %Ln попередніх рішень буде надіслано як зазвичай</numerusform>
      </translation>
    </message>
    <message>
      <source>The line-up compares the approved pictures of products. Approve some first.</source>
      <translation>Зіставлення порівнює схвалені зображення продуктів. Спершу схваліть кілька.</translation>
    </message>
    <message>
      <source>The link to this picture has expired.</source>
      <translation>Термін дії посилання на це зображення минув.</translation>
    </message>
    <message>
      <source>The link to this picture isn't safe, so it wasn't opened.</source>
      <translation>Посилання на це зображення небезпечне, тому його не відкрито.</translation>
    </message>
    <message>
      <source>The list should have {announced} packshots but has {items}.</source>
      <translation>У списку має бути пакшотів: {announced}, а є: {items}.</translation>
    </message>
    <message>
      <source>The lock of this data folder is damaged</source>
      <translation>Файл блокування цієї папки даних пошкоджено</translation>
    </message>
    <message>
      <source>The longest side. Pictures are never enlarged</source>
      <translation>Найдовша сторона. Зображення ніколи не збільшуються</translation>
    </message>
    <message>
      <source>The name {host} is not known here; is this computer online?</source>
      <translation>Адресу {host} тут не вдається знайти; чи комп’ютер у мережі?</translation>
    </message>
    <message>
      <source>The network's proxy can't reach {host}.</source>
      <translation>Проксі мережі не може з’єднатися з {host}.</translation>
    </message>
    <message>
      <source>The newer list has no new packshots. It was probably not generated.</source>
      <translation>У новішому списку немає нових пакшотів. Імовірно, їх не згенеровано.</translation>
    </message>
    <message>
      <source>The number must be from 1 to {most}.</source>
      <translation>Число має бути від 1 до {most}.</translation>
    </message>
    <message>
      <source>The original can be moved when it is aligned</source>
      <translation>Оригінал можна зсунути, коли його буде суміщено</translation>
    </message>
    <message>
      <source>The original couldn't be aligned, so it can't be moved</source>
      <translation>Оригінал не вдалося сумістити, тому його не можна зсунути</translation>
    </message>
    <message>
      <source>The original has the packshot's background</source>
      <translation>Оригінал має тло пакшота</translation>
    </message>
    <message>
      <source>The original is where it was aligned</source>
      <translation>Оригінал там, де його суміщено</translation>
    </message>
    <message>
      <source>The page wasn't saved, because it would have no pictures.</source>
      <translation>Сторінку не збережено, бо на ній не було б зображень.</translation>
    </message>
    <message>
      <source>The picture couldn't be loaded</source>
      <translation>Не вдалося завантажити зображення</translation>
    </message>
    <message>
      <source>The picture file is damaged.</source>
      <translation>Файл зображення пошкоджено.</translation>
    </message>
    <message>
      <source>The picture has changed since it was approved.</source>
      <translation>Зображення змінилося після схвалення.</translation>
    </message>
    <message>
      <source>The picture has changed since it was approved. Look at it and approve it again.</source>
      <translation>Зображення змінилося після схвалення. Перегляньте його та схваліть знову.</translation>
    </message>
    <message>
      <source>The picture has more than {count} scans.</source>
      <translation>Зображення має більше ніж {count} проходів.</translation>
    </message>
    <message>
      <source>The picture is damaged</source>
      <translation>Зображення пошкоджено</translation>
    </message>
    <message>
      <source>The picture is damaged.</source>
      <translation>Зображення пошкоджено.</translation>
    </message>
    <message>
      <source>The picture is incomplete.</source>
      <translation>Зображення неповне.</translation>
    </message>
    <message>
      <source>The picture is missing</source>
      <translation>Зображення відсутнє</translation>
    </message>
    <message>
      <source>The picture is too large for this file format.</source>
      <translation>Зображення завелике для цього формату файлу.</translation>
    </message>
    <message>
      <source>The picture is too large.</source>
      <translation>Зображення завелике.</translation>
    </message>
    <message>
      <source>The picture is too large: {width} x {height} pixels. The limit is {megapixels} megapixels, and {side} pixels on a side.</source>
      <translation>Зображення завелике: {width} × {height} px. Обмеження: {megapixels} мегапікселів і {side} px на сторону.</translation>
    </message>
    <message>
      <source>The picture's address has expired</source>
      <translation>Термін дії адреси зображення минув</translation>
    </message>
    <message>
      <source>The picture's server can't be reached.</source>
      <translation>Немає зв’язку із сервером зображення.</translation>
    </message>
    <message>
      <source>The product's box, its margins and the background, in the loupe</source>
      <translation>Рамка продукту, його поля та тло, у лупі</translation>
    </message>
    <message>
      <source>The profile can't be read. Pictures are shown in sRGB.</source>
      <translation>Не вдалося прочитати профіль. Зображення показано в sRGB.</translation>
    </message>
    <message>
      <source>The profile is damaged, or not one of a monitor. Pictures are shown in sRGB.</source>
      <translation>Профіль пошкоджений або не є профілем монітора. Зображення показано в sRGB.</translation>
    </message>
    <message>
      <source>The profile of this monitor can't be used. Pictures are shown in sRGB.</source>
      <translation>Профіль цього монітора неможливо використати. Зображення показано в sRGB.</translation>
    </message>
    <message>
      <source>The program was closed before these were sent.</source>
      <translation>Програму було закрито до їх надсилання.</translation>
    </message>
    <message>
      <source>The queue (Ctrl+Shift+O) shows why. You can send it again or remove it there.</source>
      <translation>Причину показує черга (Ctrl+Shift+O). Там рішення можна надіслати знову або прибрати.</translation>
    </message>
    <message>
      <source>The queue file was damaged and has been repaired. No decision is lost.</source>
      <translation>Файл черги було пошкоджено й відновлено. Жодного рішення не втрачено.</translation>
    </message>
    <message>
      <source>The queue file was damaged.</source>
      <translation>Файл черги було пошкоджено.</translation>
    </message>
    <message>
      <source>The queue file was deleted. It was saved again; no unsent decision is lost.</source>
      <translation>Файл черги було видалено. Його збережено знову; жодного ненадісланого рішення не втрачено.</translation>
    </message>
    <message>
      <source>The quotation mark before “{part}” isn't closed.</source>
      <translation>Лапки перед «{part}» не закрито.</translation>
    </message>
    <message>
      <source>The record can't be signed</source>
      <translation>Не вдається підписати журнал</translation>
    </message>
    <message>
      <source>The record contains what was decided on this computer. Decisions that were made elsewhere, undone, or not sent yet are not in it.</source>
      <translation>Журнал містить рішення з цього комп’ютера. Рішень, прийнятих деінде, скасованих або ще не надісланих, у ньому немає.</translation>
    </message>
    <message>
      <source>The same record is attached to this document as {file}. The command “qamera-review verify” with this document says whether the record is whole and who signed it; compare the hash of the last entry with the one on the first page.</source>
      <translation>Той самий журнал вкладено до цього документа як {file}. Команда «qamera-review verify» із цим документом показує, чи журнал цілий і хто його підписав; порівняйте хеш останнього запису з наведеним на першій сторінці.</translation>
    </message>
    <message>
      <source>The sender of this page asks what you think of these product pictures. Approve or reject each one; add a reason or a note if you like. Then press “Finish” and send your reply back by email. This page doesn't send anything by itself.</source>
      <translation>Відправник цієї сторінки просить вашої думки про ці зображення продуктів. Схваліть або відхиліть кожне; за бажання додайте причину чи примітку. Потім натисніть «Завершити» та надішліть відповідь електронною поштою. Сторінка нічого не надсилає сама.</translation>
    </message>
    <message>
      <source>The server doesn't have this picture.</source>
      <translation>На сервері немає цього зображення.</translation>
    </message>
    <message>
      <source>The server refuses to send this picture.</source>
      <translation>Сервер відмовляється надіслати це зображення.</translation>
    </message>
    <message>
      <source>The server sent a web page or text instead of a picture.</source>
      <translation>Сервер надіслав вебсторінку або текст замість зображення.</translation>
    </message>
    <message>
      <source>The server sent an empty file.</source>
      <translation>Сервер надіслав порожній файл.</translation>
    </message>
    <message numerus="yes">
      <source>The service accepted %n decisions that its list doesn't show yet. They stay as you decided until it does.</source>
      <translation>
        <numerusform>Сервіс прийняв %Ln рішення, якого його список ще не показує. До того часу воно лишається таким, як ви вирішили.</numerusform>
        <numerusform>Сервіс прийняв %Ln рішення, яких його список ще не показує. До того часу вони лишаються такими, як ви вирішили.</numerusform>
        <numerusform>Сервіс прийняв %Ln рішень, яких його список ще не показує. До того часу вони лишаються такими, як ви вирішили.</numerusform>
      </translation>
    </message>
    <message>
      <source>The service asked for a pause. Sending continues at {time}.</source>
      <translation>Сервіс попросив зробити паузу. Надсилання продовжиться о {time}.</translation>
    </message>
    <message>
      <source>The service can't be reached</source>
      <translation>Сервіс недоступний</translation>
    </message>
    <message numerus="yes">
      <source>The service counts %n packshots more than it lists.</source>
      <translation>
        <numerusform>За підрахунком сервісу пакшотів на %Ln більше, ніж у його списку.</numerusform>
        <numerusform>За підрахунком сервісу пакшотів на %Ln більше, ніж у його списку.</numerusform>
        <numerusform>За підрахунком сервісу пакшотів на %Ln більше, ніж у його списку.</numerusform>
      </translation>
    </message>
    <message>
      <source>The service didn't accept the request</source>
      <translation>Сервіс не прийняв запит</translation>
    </message>
    <message>
      <source>The service doesn't know this</source>
      <translation>Сервіс цього не знає</translation>
    </message>
    <message>
      <source>The service gave an unexpected answer</source>
      <translation>Сервіс дав неочікувану відповідь</translation>
    </message>
    <message>
      <source>The service has a problem</source>
      <translation>У сервісі виникла проблема</translation>
    </message>
    <message>
      <source>The service hasn't given an address for this picture yet.</source>
      <translation>Сервіс ще не надав адреси цього зображення.</translation>
    </message>
    <message>
      <source>The service refused</source>
      <translation>Сервіс відмовив</translation>
    </message>
    <message>
      <source>The service refused because of an earlier decision</source>
      <translation>Сервіс відмовив через попереднє рішення</translation>
    </message>
    <message>
      <source>The service said: {answer}</source>
      <translation>Сервіс відповів: {answer}</translation>
    </message>
    <message>
      <source>The service took too long</source>
      <translation>Сервіс відповідав задовго</translation>
    </message>
    <message>
      <source>The service's ID of this product isn't known</source>
      <translation>ID цього продукту в сервісі невідомий</translation>
    </message>
    <message>
      <source>The service's address can't be used.</source>
      <translation>Адресу сервісу неможливо використати.</translation>
    </message>
    <message>
      <source>The service's answer doesn't match the job. Check its packshots</source>
      <translation>Відповідь сервісу не збігається із завданням. Перевірте його пакшоти</translation>
    </message>
    <message numerus="yes">
      <source>The service's list is empty now. It had %n packshots before.</source>
      <translation>
        <numerusform>Список сервісу тепер порожній. Раніше в ньому був %Ln пакшот.</numerusform>
        <numerusform>Список сервісу тепер порожній. Раніше в ньому було %Ln пакшоти.</numerusform>
        <numerusform>Список сервісу тепер порожній. Раніше в ньому було %Ln пакшотів.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The service's new list shows %n packshots as undecided that it showed as approved or rejected before.</source>
      <translation>
        <numerusform>У новому списку сервісу %Ln пакшот на розгляді, хоча раніше він був схвалений або відхилений.</numerusform>
        <numerusform>У новому списку сервісу %Ln пакшоти на розгляді, хоча раніше вони були схвалені або відхилені.</numerusform>
        <numerusform>У новому списку сервісу %Ln пакшотів на розгляді, хоча раніше вони були схвалені або відхилені.</numerusform>
      </translation>
    </message>
    <message>
      <source>The settings weren't saved: {why}.</source>
      <translation>Налаштування не збережено: {why}.</translation>
    </message>
    <message>
      <source>The system keyring doesn't respond</source>
      <translation>Системне сховище ключів не реагує</translation>
    </message>
    <message>
      <source>The system keyring is locked</source>
      <translation>Системне сховище ключів заблоковано</translation>
    </message>
    <message>
      <source>The system keyring refused</source>
      <translation>Системне сховище ключів відмовило</translation>
    </message>
    <message>
      <source>The toolbar is under the grid only</source>
      <translation>Панель інструментів є лише під сіткою</translation>
    </message>
    <message>
      <source>The window reopens in the new language. Nothing is lost.</source>
      <translation>Вікно відкриється знову новою мовою. Нічого не загубиться.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Тема</translation>
    </message>
    <message>
      <source>There are too many rows for one picture</source>
      <translation>Забагато рядків для одного зображення</translation>
    </message>
    <message>
      <source>There is no API key</source>
      <translation>Немає ключа API</translation>
    </message>
    <message>
      <source>There is no action “{name}”</source>
      <translation>Дії «{name}» немає</translation>
    </message>
    <message>
      <source>There is no connection to {host}.</source>
      <translation>Немає з’єднання з {host}.</translation>
    </message>
    <message>
      <source>There is no field {name}.</source>
      <translation>Немає поля {name}.</translation>
    </message>
    <message>
      <source>There is no finished picture.</source>
      <translation>Готового зображення немає.</translation>
    </message>
    <message>
      <source>There is no reason {number}</source>
      <translation>Причини {number} немає</translation>
    </message>
    <message>
      <source>There is no reply in the clipboard. Copy the whole text of the email.</source>
      <translation>У буфері обміну немає відповіді. Скопіюйте весь текст листа.</translation>
    </message>
    <message>
      <source>There isn't enough space in this folder</source>
      <translation>У цій папці бракує місця</translation>
    </message>
    <message>
      <source>There's nothing to send yet: no picture has a decision or a note.</source>
      <translation>Ще нічого надсилати: жодне зображення не має рішення чи примітки.</translation>
    </message>
    <message>
      <source>These are more than 200 pictures. Export them instead</source>
      <translation>Це понад 200 зображень. Скористайтеся експортом</translation>
    </message>
    <message>
      <source>These packshots have different notes. What you write here replaces them.</source>
      <translation>Ці пакшоти мають різні примітки. Те, що ви тут напишете, замінить їх.</translation>
    </message>
    <message numerus="yes">
      <source>They approve %n pictures.</source>
      <translation>
        <numerusform>Вони схвалюють %Ln зображення.</numerusform>
        <numerusform>Вони схвалюють %Ln зображення.</numerusform>
        <numerusform>Вони схвалюють %Ln зображень.</numerusform>
      </translation>
    </message>
    <message>
      <source>They are kept, and sent the next time you start the program</source>
      <translation>Рішення збережуться й будуть надіслані під час наступного запуску програми</translation>
    </message>
    <message>
      <source>They are sent one after the other, within the service's rate limit</source>
      <translation>Рішення надсилаються одне за одним у межах ліміту запитів сервісу</translation>
    </message>
    <message>
      <source>They stay in the file.</source>
      <translation>Вони залишаються у файлі.</translation>
    </message>
    <message>
      <source>This action already has this shortcut</source>
      <translation>Ця дія вже має цю комбінацію</translation>
    </message>
    <message>
      <source>This action has as many shortcuts as possible</source>
      <translation>У цієї дії вже максимальна кількість комбінацій</translation>
    </message>
    <message>
      <source>This address can't be used</source>
      <translation>Цю адресу неможливо використати</translation>
    </message>
    <message>
      <source>This can't be used</source>
      <translation>Це неможливо використати</translation>
    </message>
    <message>
      <source>This check no longer reports this picture</source>
      <translation>Ця перевірка більше не повідомляє про це зображення</translation>
    </message>
    <message>
      <source>This data folder belongs to another account</source>
      <translation>Ця папка даних належить іншому обліковому запису</translation>
    </message>
    <message>
      <source>This data folder is in use on another computer</source>
      <translation>Ця папка даних використовується на іншому комп’ютері</translation>
    </message>
    <message>
      <source>This file can't be used</source>
      <translation>Цей файл неможливо використати</translation>
    </message>
    <message>
      <source>This is exactly what is saved or copied</source>
      <translation>Саме це зберігається або копіюється</translation>
    </message>
    <message>
      <source>This is still {name}, which is already approved.</source>
      <translation>Це досі {name}, уже схвалено.</translation>
    </message>
    <message>
      <source>This is still {name}, which is already archived.</source>
      <translation>Це досі {name}, уже в архіві.</translation>
    </message>
    <message>
      <source>This is still {name}, which is already rejected.</source>
      <translation>Це досі {name}, уже відхилено.</translation>
    </message>
    <message>
      <source>This is the original. Press the key again to move it</source>
      <translation>Це оригінал. Натисніть клавішу ще раз, щоб зсунути його</translation>
    </message>
    <message>
      <source>This is the requested number. The job was probably carried out.</source>
      <translation>Це замовлена кількість. Імовірно, завдання виконано.</translation>
    </message>
    <message>
      <source>This isn't a reply to a guest review</source>
      <translation>Це не відповідь на оцінку гостей</translation>
    </message>
    <message>
      <source>This isn't a web address.</source>
      <translation>Це не вебадреса.</translation>
    </message>
    <message>
      <source>This isn't an API key</source>
      <translation>Це не ключ API</translation>
    </message>
    <message>
      <source>This isn't the number that was requested. Have a look at them.</source>
      <translation>Це не замовлена кількість. Перегляньте їх.</translation>
    </message>
    <message>
      <source>This job can't be started</source>
      <translation>Це завдання неможливо запустити</translation>
    </message>
    <message>
      <source>This key acts on packshots. Press Enter to go into the product.</source>
      <translation>Ця клавіша діє на пакшоти. Натисніть Enter, щоб увійти в продукт.</translation>
    </message>
    <message numerus="yes">
      <source>This key is also used elsewhere. This program can send %n requests a minute.</source>
      <translation>
        <numerusform>Цей ключ використовується і деінде. Ця програма може надсилати %Ln запит на хвилину.</numerusform>
        <numerusform>Цей ключ використовується і деінде. Ця програма може надсилати %Ln запити на хвилину.</numerusform>
        <numerusform>Цей ключ використовується і деінде. Ця програма може надсилати %Ln запитів на хвилину.</numerusform>
      </translation>
    </message>
    <message>
      <source>This line can't be read. A quotation mark may be missing.</source>
      <translation>Цей рядок не вдалося прочитати. Можливо, бракує лапки.</translation>
    </message>
    <message>
      <source>This list was loaded too soon after the job to tell. It is reloaded automatically.</source>
      <translation>Цей список завантажено надто скоро після завдання, тому висновок робити рано. Список оновиться автоматично.</translation>
    </message>
    <message>
      <source>This looks like an API key. Enter keys only in the API key window.</source>
      <translation>Це схоже на ключ API. Вводьте ключі лише у вікні «Ключ API».</translation>
    </message>
    <message>
      <source>This name is too long.</source>
      <translation>Ім’я задовге.</translation>
    </message>
    <message>
      <source>This name pattern can't be used</source>
      <translation>Цей шаблон назв не можна використати</translation>
    </message>
    <message>
      <source>This packshot is the original of {product}</source>
      <translation>Цей пакшот тепер оригінал продукту {product}</translation>
    </message>
    <message>
      <source>This picture can't be saved in this format</source>
      <translation>Це зображення не можна зберегти в цьому форматі</translation>
    </message>
    <message>
      <source>This picture can't be shown.</source>
      <translation>Це зображення не можна показати.</translation>
    </message>
    <message>
      <source>This picture is missing. Keep this page and the folder “{folder}” in one place, and open the page again.</source>
      <translation>Цього зображення бракує. Тримайте цю сторінку й папку «{folder}» в одному місці та відкрийте сторінку знову.</translation>
    </message>
    <message>
      <source>This picture is too large to be shown.</source>
      <translation>Це зображення завелике, щоб його показати.</translation>
    </message>
    <message>
      <source>This profile can't be used</source>
      <translation>Цей профіль не можна використати</translation>
    </message>
    <message>
      <source>This session</source>
      <translation>Цей сеанс</translation>
    </message>
    <message>
      <source>This session - Qamera Review</source>
      <translation>Цей сеанс - Qamera Review</translation>
    </message>
    <message>
      <source>This system has no keyring service</source>
      <translation>У цій системі немає сховища ключів</translation>
    </message>
    <message numerus="yes">
      <source>This was the last one. %n in this view are still undecided.</source>
      <translation>
        <numerusform>Це був останній. У цьому вигляді залишився ще %Ln на розгляді.</numerusform>
        <numerusform>Це був останній. У цьому вигляді залишилися ще %Ln на розгляді.</numerusform>
        <numerusform>Це був останній. У цьому вигляді залишилося ще %Ln на розгляді.</numerusform>
      </translation>
    </message>
    <message>
      <source>Thumbnails only: the service offers these pictures at {width} × {height} px at most.</source>
      <translation>Лише мініатюри: сервіс надає ці зображення щонайбільше {width} × {height} px.</translation>
    </message>
    <message>
      <source>Tile size</source>
      <translation>Розмір плиток</translation>
    </message>
    <message>
      <source>Tile size ({larger} and {smaller})</source>
      <translation>Розмір плиток ({larger} і {smaller})</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Час</translation>
    </message>
    <message>
      <source>Time per decision</source>
      <translation>Час на рішення</translation>
    </message>
    <message>
      <source>To review</source>
      <translation>На розгляді</translation>
    </message>
    <message>
      <source>To view, to calculate with, or for other programs</source>
      <translation>Для перегляду, обчислень або інших програм</translation>
    </message>
    <message>
      <source>Too large</source>
      <translation>Завелике</translation>
    </message>
    <message numerus="yes">
      <source>Too long: %n</source>
      <translation>
        <numerusform>Задовгі примітки: %Ln</numerusform>
        <numerusform>Задовгі примітки: %Ln</numerusform>
        <numerusform>Задовгі примітки: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Too many requests</source>
      <translation>Забагато запитів</translation>
    </message>
    <message>
      <source>Toolbar</source>
      <translation>Панель інструментів</translation>
    </message>
    <message>
      <source>Totals, and lines for name, date and signature at the end</source>
      <translation>Підсумки та рядки для імені, дати й підпису наприкінці</translation>
    </message>
    <message>
      <source>Touches the edge</source>
      <translation>Торкається краю</translation>
    </message>
    <message>
      <source>Trust what you see</source>
      <translation>Довіряйте тому, що бачите</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Спробувати ще раз</translation>
    </message>
    <message>
      <source>Try again…</source>
      <translation>Спробувати ще раз…</translation>
    </message>
    <message>
      <source>Try the demo</source>
      <translation>Спробувати демо</translation>
    </message>
    <message>
      <source>Trying again soon.</source>
      <translation>Незабаром буде нова спроба.</translation>
    </message>
    <message>
      <source>Turquoise</source>
      <translation>Бірюзовий</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Без змін</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>На розгляді</translation>
    </message>
    <message>
      <source>Undecided, by product</source>
      <translation>На розгляді, за продуктами</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Undo duel choice</source>
      <translation>Скасувати вибір у двобої</translation>
    </message>
    <message>
      <source>Undo moving the original</source>
      <translation>Скасувати зсув оригіналу</translation>
    </message>
    <message>
      <source>Undo the choice</source>
      <translation>Скасувати вибір</translation>
    </message>
    <message>
      <source>Undo the last action</source>
      <translation>Скасувати останню дію</translation>
    </message>
    <message>
      <source>Undo the later step about the same packshot first</source>
      <translation>Спершу скасуйте пізніший крок щодо цього самого пакшота</translation>
    </message>
    <message>
      <source>Undo this step</source>
      <translation>Скасувати цей крок</translation>
    </message>
    <message>
      <source>Undone: {what}</source>
      <translation>Скасовано: {what}</translation>
    </message>
    <message>
      <source>Unflagged: {what}</source>
      <translation>Позначку знято: {what}</translation>
    </message>
    <message>
      <source>Unknown check “{part}”. Try touches, blur, ground…</source>
      <translation>Невідома перевірка «{part}». Спробуйте touches, blur, ground…</translation>
    </message>
    <message>
      <source>Unknown result - Qamera Review</source>
      <translation>Невідомий результат - Qamera Review</translation>
    </message>
    <message>
      <source>Unknown state “{part}”. Try undecided, approved, rejected…</source>
      <translation>Невідомий стан «{part}». Спробуйте undecided, approved, rejected…</translation>
    </message>
    <message>
      <source>Unknown status</source>
      <translation>Невідомий стан</translation>
    </message>
    <message>
      <source>Unlock it, or enter your API key for this session only.</source>
      <translation>Розблокуйте його або введіть ключ API лише на цей сеанс.</translation>
    </message>
    <message>
      <source>Unnamed packshot</source>
      <translation>Пакшот без назви</translation>
    </message>
    <message>
      <source>Unsafe link</source>
      <translation>Небезпечне посилання</translation>
    </message>
    <message>
      <source>Unsent decisions</source>
      <translation>Ненадіслані рішення</translation>
    </message>
    <message>
      <source>Unsent when quitting</source>
      <translation>Ненадіслані під час виходу</translation>
    </message>
    <message>
      <source>Until then a decision can be undone completely. Up to ten minutes.</source>
      <translation>Доти рішення можна скасувати повністю. До десяти хвилин.</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Вгору</translation>
    </message>
    <message numerus="yes">
      <source>Up to %n couldn't be read.</source>
      <translation>
        <numerusform>Не вдалося прочитати щонайбільше %Ln.</numerusform>
        <numerusform>Не вдалося прочитати щонайбільше %Ln.</numerusform>
        <numerusform>Не вдалося прочитати щонайбільше %Ln.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Up to %n decisions are lost.</source>
      <translation>
        <numerusform>Втрачено щонайбільше %Ln рішення.</numerusform>
        <numerusform>Втрачено щонайбільше %Ln рішення.</numerusform>
        <numerusform>Втрачено щонайбільше %Ln рішень.</numerusform>
      </translation>
    </message>
    <message>
      <source>Up to date</source>
      <translation>Усе актуально</translation>
    </message>
    <message>
      <source>Update Qamera Review. The file wasn't changed.</source>
      <translation>Оновіть Qamera Review. Файл не змінено.</translation>
    </message>
    <message>
      <source>Use as the original</source>
      <translation>Взяти за оригінал</translation>
    </message>
    <message>
      <source>Use at least one of {fields}.</source>
      <translation>Використайте принаймні одне з полів: {fields}.</translation>
    </message>
    <message>
      <source>Use the service's photo again, or the latest approved packshot</source>
      <translation>Знову брати фото сервісу або останній схвалений пакшот</translation>
    </message>
    <message>
      <source>Use the usual original</source>
      <translation>Взяти звичайний оригінал</translation>
    </message>
    <message>
      <source>Use this key</source>
      <translation>Використати цей ключ</translation>
    </message>
    <message>
      <source>Use {fields}</source>
      <translation>Доступні поля: {fields}</translation>
    </message>
    <message>
      <source>Used for photo sessions</source>
      <translation>Для фотосесій</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Значення</translation>
    </message>
    <message>
      <source>Version and licenses</source>
      <translation>Версія та ліцензії</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Вигляд</translation>
    </message>
    <message>
      <source>View options</source>
      <translation>Параметри вигляду</translation>
    </message>
    <message>
      <source>View {number} is empty. {key} saves the current view here.</source>
      <translation>Вигляд {number} порожній. {key} зберігає тут поточний вигляд.</translation>
    </message>
    <message>
      <source>View {number} is now: {view}</source>
      <translation>Вигляд {number} тепер: {view}</translation>
    </message>
    <message>
      <source>View {number}: {view}</source>
      <translation>Вигляд {number}: {view}</translation>
    </message>
    <message>
      <source>Violet</source>
      <translation>Фіолетовий</translation>
    </message>
    <message>
      <source>Wait a moment, or end that process and start again.</source>
      <translation>Зачекайте хвилину або завершіть той процес і запустіть програму знову.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>У черзі</translation>
    </message>
    <message>
      <source>Waiting for a valid API key</source>
      <translation>Очікує на чинний ключ API</translation>
    </message>
    <message>
      <source>Waiting for you to send it</source>
      <translation>Чекає, доки ви надішлете</translation>
    </message>
    <message>
      <source>Waiting for your keyring…</source>
      <translation>Очікування на сховище ключів…</translation>
    </message>
    <message>
      <source>Waiting jobs</source>
      <translation>Завдання в черзі</translation>
    </message>
    <message>
      <source>Web page (*.html)</source>
      <translation>Вебсторінка (*.html)</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Тиждень</translation>
    </message>
    <message>
      <source>Welcome - Qamera Review</source>
      <translation>Вітаємо - Qamera Review</translation>
    </message>
    <message>
      <source>Welcome to Qamera Review</source>
      <translation>Вітаємо в Qamera Review</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Що відрізняється</translation>
    </message>
    <message>
      <source>What differs from the original</source>
      <translation>Що відрізняється від оригіналу</translation>
    </message>
    <message>
      <source>What guests suggest, disputed packshots first</source>
      <translation>Пропозиції гостей, спершу спірні пакшоти</translation>
    </message>
    <message>
      <source>What happens to unsent decisions when you quit.</source>
      <translation>Що робити з ненадісланими рішеннями під час виходу.</translation>
    </message>
    <message>
      <source>What is approved and rejected, and why, as charts</source>
      <translation>Що схвалюють і відхиляють і чому, на діаграмах</translation>
    </message>
    <message>
      <source>What it is built with</source>
      <translation>Складові програми</translation>
    </message>
    <message>
      <source>What it sees</source>
      <translation>Що вона бачить</translation>
    </message>
    <message>
      <source>What the checks can and can't see</source>
      <translation>Що перевірки бачать, а чого ні</translation>
    </message>
    <message>
      <source>What the grid shows when the program opens.</source>
      <translation>Що показує сітка після відкриття програми.</translation>
    </message>
    <message>
      <source>What to compare by</source>
      <translation>За чим порівнювати</translation>
    </message>
    <message>
      <source>What was reported recently</source>
      <translation>Останні повідомлення</translation>
    </message>
    <message>
      <source>What you can do about it</source>
      <translation>Що можна зробити</translation>
    </message>
    <message>
      <source>What you decide appears here. Until it is sent, you can undo it.</source>
      <translation>Тут з’являться ваші рішення. До надсилання їх можна скасувати.</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Що зроблено</translation>
    </message>
    <message>
      <source>What you did since the start, and what is left</source>
      <translation>Що зроблено від запуску і що залишилося</translation>
    </message>
    <message>
      <source>What your keyring keeps for it isn't a signing key</source>
      <translation>Те, що зберігає сховище ключів, не є ключем для підпису</translation>
    </message>
    <message>
      <source>When comparing: show the subjects equally large and in the same place</source>
      <translation>Під час порівняння: показати предмети однаково великими й на тому самому місці</translation>
    </message>
    <message>
      <source>When comparing: the next picture. In the loupe: the next part worth a look, at 100% beside the original</source>
      <translation>Під час порівняння: наступне зображення. У лупі: наступний вартий уваги фрагмент, у 100% поруч з оригіналом</translation>
    </message>
    <message>
      <source>Which packshots to include</source>
      <translation>Які пакшоти включити</translation>
    </message>
    <message>
      <source>Which packshots to load</source>
      <translation>Які пакшоти завантажувати</translation>
    </message>
    <message>
      <source>Which product does this belong to? {what}</source>
      <translation>До якого продукту це належить? {what}</translation>
    </message>
    <message>
      <source>Which products have an approved packshot</source>
      <translation>Які продукти мають схвалений пакшот</translation>
    </message>
    <message>
      <source>White</source>
      <translation>Біле</translation>
    </message>
    <message>
      <source>White background</source>
      <translation>Біле тло</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Хто</translation>
    </message>
    <message>
      <source>Who approved what, and of which file</source>
      <translation>Хто що схвалив і якого файлу це стосується</translation>
    </message>
    <message>
      <source>Whoever has your public key can then tell that the record is yours. The private key stays in your keyring.</source>
      <translation>Хто має ваш відкритий ключ, зможе перевірити, що журнал ваш. Закритий ключ залишається у сховищі ключів.</translation>
    </message>
    <message>
      <source>Whole list</source>
      <translation>Увесь список</translation>
    </message>
    <message>
      <source>Will be sent as soon as the rate limit allows</source>
      <translation>Буде надіслано, щойно дозволить ліміт запитів</translation>
    </message>
    <message>
      <source>Will be sent in {time}</source>
      <translation>Буде надіслано через {time}</translation>
    </message>
    <message>
      <source>Will be sent when the connection is back</source>
      <translation>Буде надіслано, коли відновиться з’єднання</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Вікно</translation>
    </message>
    <message>
      <source>Winner</source>
      <translation>Обрати найкращим</translation>
    </message>
    <message>
      <source>Wipe to the original</source>
      <translation>Шторка з оригіналом</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Відкликати</translation>
    </message>
    <message>
      <source>Withdraw the selected decisions. They won't be sent</source>
      <translation>Відкликати вибрані рішення. Їх не буде надіслано</translation>
    </message>
    <message>
      <source>Withdraw unsent decisions</source>
      <translation>Відкликати ненадіслані рішення</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Без назви</translation>
    </message>
    <message>
      <source>Without duplicates</source>
      <translation>Без дублікатів</translation>
    </message>
    <message>
      <source>Write a note. It is sent with the decision</source>
      <translation>Написати примітку. Її буде надіслано разом із рішенням</translation>
    </message>
    <message>
      <source>Write the approved pictures into a folder</source>
      <translation>Записати схвалені зображення в папку</translation>
    </message>
    <message>
      <source>Write the files that are still missing</source>
      <translation>Записати файли, яких бракує</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Жовтий</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Так</translation>
    </message>
    <message>
      <source>You can change the limit in the preferences.</source>
      <translation>Ліміт можна змінити в налаштуваннях.</translation>
    </message>
    <message>
      <source>You can find the lesson in the Help menu</source>
      <translation>Урок можна знайти в меню «Довідка»</translation>
    </message>
    <message>
      <source>You can't approve a picture you haven't seen. In a batch, unseen packshots are counted separately.</source>
      <translation>Зображення, якого ви не бачили, схвалити не можна. Під час пакетної дії непереглянуті пакшоти рахуються окремо.</translation>
    </message>
    <message>
      <source>You haven't chosen an original for this product</source>
      <translation>Ви не вибирали оригінал для цього продукту</translation>
    </message>
    <message>
      <source>You haven't moved this original</source>
      <translation>Цей оригінал не зсували</translation>
    </message>
    <message>
      <source>You see a summary before anything is sent.</source>
      <translation>Перед надсиланням ви побачите підсумок.</translation>
    </message>
    <message>
      <source>You'll see the price once the first job has started.</source>
      <translation>Ціну ви побачите, коли почнеться перше завдання.</translation>
    </message>
    <message>
      <source>Your decisions are kept and will be sent when the connection is back.</source>
      <translation>Ваші рішення збережено, їх буде надіслано, коли відновиться з’єднання.</translation>
    </message>
    <message>
      <source>Your decisions are listed here until the service has accepted them.</source>
      <translation>Ваші рішення залишаються в цьому списку, доки сервіс їх не прийме.</translation>
    </message>
    <message>
      <source>Your last key press wasn't saved.</source>
      <translation>Останнє натискання клавіші не збережено.</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ваше ім’я</translation>
    </message>
    <message>
      <source>Your reply</source>
      <translation>Ваша відповідь</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Масштаб</translation>
    </message>
    <message>
      <source>Zoom and position are kept</source>
      <translation>Масштаб і положення зберігаються</translation>
    </message>
    <message>
      <source>a selection</source>
      <translation>вибрані пакшоти</translation>
    </message>
    <message>
      <source>a user without a name</source>
      <translation>користувач без імені</translation>
    </message>
    <message numerus="yes">
      <source>about %n credits</source>
      <translation>
        <numerusform>близько %Ln кредиту</numerusform>
        <numerusform>близько %Ln кредитів</numerusform>
        <numerusform>близько %Ln кредитів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n min left</source>
      <translation>
        <numerusform>залишилося близько %Ln хв</numerusform>
        <numerusform>залишилося близько %Ln хв</numerusform>
        <numerusform>залишилося близько %Ln хв</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n minutes</source>
      <translation>
        <numerusform>близько %Ln хвилини</numerusform>
        <numerusform>близько %Ln хвилин</numerusform>
        <numerusform>близько %Ln хвилин</numerusform>
      </translation>
    </message>
    <message>
      <source>about {needed} MB are needed, {free} MB are free</source>
      <translation>потрібно близько {needed} МБ, вільно {free} МБ</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>прийнято</translation>
    </message>
    <message>
      <source>aligned</source>
      <translation>суміщено</translation>
    </message>
    <message>
      <source>along {limit} of a side at most</source>
      <translation>щонайбільше {limit} сторони</translation>
    </message>
    <message>
      <source>along {limit} of the outline at most</source>
      <translation>щонайбільше вздовж {limit} контуру</translation>
    </message>
    <message>
      <source>along {share} of the outline</source>
      <translation>уздовж {share} контуру</translation>
    </message>
    <message>
      <source>already decided this way: {what}</source>
      <translation>таке рішення вже було: {what}</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>і ще %Ln</numerusform>
        <numerusform>і ще %Ln</numerusform>
        <numerusform>і ще %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>another picture</source>
      <translation>інше зображення</translation>
    </message>
    <message>
      <source>approve</source>
      <translation>схвалити</translation>
    </message>
    <message>
      <source>approved</source>
      <translation>схвалено</translation>
    </message>
    <message>
      <source>approved</source>
      <comment>one packshot</comment>
      <translation>схвалено</translation>
    </message>
    <message>
      <source>archived</source>
      <comment>one packshot</comment>
      <translation>архівовано</translation>
    </message>
    <message>
      <source>at least {width} × {height} px</source>
      <translation>щонайменше {width} × {height} px</translation>
    </message>
    <message>
      <source>at most {megabytes} MB</source>
      <translation>щонайбільше {megabytes} МБ</translation>
    </message>
    <message>
      <source>at most {pixels} px</source>
      <translation>щонайбільше {pixels} px</translation>
    </message>
    <message>
      <source>background</source>
      <translation>тло</translation>
    </message>
    <message>
      <source>background {kinds}</source>
      <translation>тло: {kinds}</translation>
    </message>
    <message>
      <source>bad edges</source>
      <translation>неакуратні краї</translation>
    </message>
    <message>
      <source>being aligned…</source>
      <translation>суміщення…</translation>
    </message>
    <message>
      <source>black background</source>
      <translation>чорне тло</translation>
    </message>
    <message>
      <source>bottom</source>
      <translation>знизу</translation>
    </message>
    <message>
      <source>bytes at that time:</source>
      <translation>байти на момент рішення:</translation>
    </message>
    <message>
      <source>can't be measured</source>
      <translation>не можна виміряти</translation>
    </message>
    <message>
      <source>centering</source>
      <translation>центрування</translation>
    </message>
    <message>
      <source>checkered background</source>
      <translation>шахове тло</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>закрито</translation>
    </message>
    <message>
      <source>color difference ΔE {value} on average</source>
      <translation>середня різниця кольору ΔE {value}</translation>
    </message>
    <message>
      <source>command palette only</source>
      <translation>лише в палітрі команд</translation>
    </message>
    <message>
      <source>containing “{text}”</source>
      <translation>містить «{text}»</translation>
    </message>
    <message>
      <source>content credentials, nothing about AI</source>
      <translation>посвідчення вмісту, нічого про ШІ</translation>
    </message>
    <message>
      <source>couldn't be aligned</source>
      <translation>не вдалося сумістити</translation>
    </message>
    <message>
      <source>couldn't be aligned: the picture is damaged</source>
      <translation>не вдалося сумістити: зображення пошкоджене</translation>
    </message>
    <message>
      <source>couldn't be aligned: the picture is too small</source>
      <translation>не вдалося сумістити: зображення замале</translation>
    </message>
    <message>
      <source>couldn't be aligned: the pictures are too different</source>
      <translation>не вдалося сумістити: зображення надто різні</translation>
    </message>
    <message>
      <source>damaged profile, shown as sRGB</source>
      <translation>профіль пошкоджено, показано як sRGB</translation>
    </message>
    <message>
      <source>disputed</source>
      <translation>спірне</translation>
    </message>
    <message>
      <source>distorted shape</source>
      <translation>спотворена форма</translation>
    </message>
    <message numerus="yes">
      <source>done, %n approved</source>
      <translation>
        <numerusform>готово, %Ln схвалено</numerusform>
        <numerusform>готово, %Ln схвалено</numerusform>
        <numerusform>готово, %Ln схвалено</numerusform>
      </translation>
    </message>
    <message>
      <source>draft of a note ({key})</source>
      <translation>чернетка примітки ({key})</translation>
    </message>
    <message>
      <source>each channel of the background at least {value}</source>
      <translation>кожен канал тла щонайменше {value}</translation>
    </message>
    <message>
      <source>edited with AI</source>
      <translation>змінено ШІ</translation>
    </message>
    <message>
      <source>enlarged from {width} px</source>
      <translation>збільшено з {width} px</translation>
    </message>
    <message>
      <source>file size</source>
      <translation>розмір файлу</translation>
    </message>
    <message>
      <source>file {name}</source>
      <translation>файл {name}</translation>
    </message>
    <message>
      <source>fills {share} of the picture</source>
      <translation>займає {share} зображення</translation>
    </message>
    <message>
      <source>fine detail</source>
      <translation>дрібна деталь</translation>
    </message>
    <message>
      <source>fits, {zoom}</source>
      <translation>вписано, {zoom}</translation>
    </message>
    <message>
      <source>format</source>
      <translation>формат</translation>
    </message>
    <message>
      <source>gamma {name}</source>
      <translation>гамма {name}</translation>
    </message>
    <message>
      <source>garbled or missing text</source>
      <translation>спотворений або відсутній текст</translation>
    </message>
    <message>
      <source>gray</source>
      <translation>сіре</translation>
    </message>
    <message>
      <source>grouped by name</source>
      <translation>за назвою</translation>
    </message>
    <message>
      <source>http:// is allowed only for this computer: the key would be sent unencrypted.</source>
      <translation>http:// дозволено лише для цього комп’ютера: ключ було б надіслано без шифрування.</translation>
    </message>
    <message numerus="yes">
      <source>in %n jobs</source>
      <translation>
        <numerusform>у %Ln завданні</numerusform>
        <numerusform>у %Ln завданнях</numerusform>
        <numerusform>у %Ln завданнях</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in %n products</source>
      <translation>
        <numerusform>в %Ln продукті</numerusform>
        <numerusform>у %Ln продуктах</numerusform>
        <numerusform>у %Ln продуктах</numerusform>
      </translation>
    </message>
    <message>
      <source>in the group {name} ({count})</source>
      <translation>у групі {name} ({count})</translation>
    </message>
    <message>
      <source>latest approved, {name}</source>
      <translation>останній схвалений, {name}</translation>
    </message>
    <message>
      <source>left</source>
      <translation>ліворуч</translation>
    </message>
    <message>
      <source>lightness {limit} of 100 or more</source>
      <translation>світлота щонайменше {limit} зі 100</translation>
    </message>
    <message>
      <source>lightness {number} of 100</source>
      <translation>світлота {number} зі 100</translation>
    </message>
    <message>
      <source>made with AI</source>
      <translation>створено ШІ</translation>
    </message>
    <message>
      <source>may have been sent already: {names}</source>
      <translation>можливо, уже надіслано: {names}</translation>
    </message>
    <message>
      <source>missing or extra part</source>
      <translation>відсутня або зайва деталь</translation>
    </message>
    <message>
      <source>moved by hand</source>
      <translation>зсунуто вручну</translation>
    </message>
    <message>
      <source>nearly white</source>
      <translation>майже біле</translation>
    </message>
    <message>
      <source>needs attention</source>
      <translation>потребує уваги</translation>
    </message>
    <message>
      <source>neutral background</source>
      <translation>нейтральне тло</translation>
    </message>
    <message>
      <source>no</source>
      <translation>ні</translation>
    </message>
    <message>
      <source>no finished picture: {names}</source>
      <translation>немає готового зображення: {names}</translation>
    </message>
    <message>
      <source>no finished picture: {what}</source>
      <translation>немає готового зображення: {what}</translation>
    </message>
    <message>
      <source>no longer in the service's list</source>
      <translation>більше немає у списку сервісу</translation>
    </message>
    <message>
      <source>no preset</source>
      <translation>без пресета</translation>
    </message>
    <message>
      <source>no profile, shown as sRGB</source>
      <translation>без профілю, показано як sRGB</translation>
    </message>
    <message>
      <source>none</source>
      <translation>немає</translation>
    </message>
    <message>
      <source>none given</source>
      <translation>не вказано</translation>
    </message>
    <message>
      <source>none in this file</source>
      <translation>у файлі немає</translation>
    </message>
    <message>
      <source>none on this computer</source>
      <translation>на цьому комп’ютері немає</translation>
    </message>
    <message>
      <source>not approved, picture not seen: {names}</source>
      <translation>не показано повністю, тому не схвалено: {names}</translation>
    </message>
    <message>
      <source>not approved, picture not seen: {what}</source>
      <translation>не схвалено, бо зображення не переглянуто повністю: {what}</translation>
    </message>
    <message>
      <source>not in the list</source>
      <translation>немає у списку</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>невідомо</translation>
    </message>
    <message>
      <source>not loaded</source>
      <translation>не завантажено</translation>
    </message>
    <message>
      <source>not measured yet</source>
      <translation>ще не виміряно</translation>
    </message>
    <message>
      <source>not seen</source>
      <translation>не переглянуто</translation>
    </message>
    <message>
      <source>not sent</source>
      <translation>не надіслано</translation>
    </message>
    <message>
      <source>not sharp</source>
      <translation>недостатня різкість</translation>
    </message>
    <message>
      <source>note only</source>
      <translation>лише примітка</translation>
    </message>
    <message>
      <source>nothing found</source>
      <translation>без зауважень</translation>
    </message>
    <message>
      <source>nothing stands out from the background</source>
      <translation>ніщо не виділяється на тлі</translation>
    </message>
    <message>
      <source>off-white</source>
      <translation>не зовсім біле</translation>
    </message>
    <message>
      <source>open now</source>
      <translation>зараз відкрито</translation>
    </message>
    <message>
      <source>open, archived, failed</source>
      <translation>на розгляді, в архіві, з помилкою</translation>
    </message>
    <message>
      <source>or</source>
      <translation>або</translation>
    </message>
    <message>
      <source>outcome unknown</source>
      <translation>результат невідомий</translation>
    </message>
    <message>
      <source>outline</source>
      <translation>контур</translation>
    </message>
    <message>
      <source>packshot {name}</source>
      <translation>пакшот {name}</translation>
    </message>
    <message>
      <source>part {n} of {of}</source>
      <translation>частина {n} з {of}</translation>
    </message>
    <message>
      <source>partly sent</source>
      <translation>частково надіслано</translation>
    </message>
    <message>
      <source>parts looked at: {seen} of {count}</source>
      <translation>переглянуто фрагментів: {seen} з {count}</translation>
    </message>
    <message>
      <source>pending, can be undone</source>
      <translation>очікує, можна скасувати</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>пікселі</translation>
    </message>
    <message>
      <source>place in the group</source>
      <translation>місце в групі</translation>
    </message>
    <message>
      <source>price unknown</source>
      <translation>ціна невідома</translation>
    </message>
    <message>
      <source>product size</source>
      <translation>розмір продукту</translation>
    </message>
    <message>
      <source>profile without a name</source>
      <translation>профіль без назви</translation>
    </message>
    <message>
      <source>pure white</source>
      <translation>чисто біле</translation>
    </message>
    <message>
      <source>reason or note</source>
      <translation>причина або примітка</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>відмовлено</translation>
    </message>
    <message>
      <source>refused</source>
      <comment>one decision</comment>
      <translation>відмовлено сервісом</translation>
    </message>
    <message>
      <source>refused by the service</source>
      <translation>сервіс відмовив</translation>
    </message>
    <message>
      <source>reject</source>
      <translation>відхилити</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>відхилено</translation>
    </message>
    <message>
      <source>rejected</source>
      <comment>one packshot</comment>
      <translation>відхилено</translation>
    </message>
    <message>
      <source>replaced</source>
      <translation>замінено</translation>
    </message>
    <message>
      <source>replaced or withdrawn</source>
      <translation>замінено або відкликано</translation>
    </message>
    <message>
      <source>right</source>
      <translation>праворуч</translation>
    </message>
    <message>
      <source>s</source>
      <translation>с</translation>
    </message>
    <message>
      <source>sRGB</source>
      <translation>sRGB</translation>
    </message>
    <message>
      <source>sending</source>
      <translation>надсилається</translation>
    </message>
    <message>
      <source>sending in {time}</source>
      <translation>надсилання через {time}</translation>
    </message>
    <message>
      <source>sent</source>
      <translation>надіслано</translation>
    </message>
    <message>
      <source>sent by {time}</source>
      <translation>буде надіслано до {time}</translation>
    </message>
    <message>
      <source>shops that ask for pure white</source>
      <translation>магазини, що вимагають чисто білого</translation>
    </message>
    <message>
      <source>small sample</source>
      <translation>мала вибірка</translation>
    </message>
    <message>
      <source>started</source>
      <translation>запущено</translation>
    </message>
    <message>
      <source>text or logo</source>
      <translation>текст або логотип</translation>
    </message>
    <message>
      <source>the background has no single color</source>
      <translation>тло не має одного кольору</translation>
    </message>
    <message>
      <source>the first in {time}</source>
      <translation>перше надсилання через {time}</translation>
    </message>
    <message>
      <source>the longer side at least {pixels} px</source>
      <translation>довша сторона щонайменше {pixels} px</translation>
    </message>
    <message>
      <source>the picture can't be read</source>
      <translation>зображення не вдається прочитати</translation>
    </message>
    <message>
      <source>the picture is too small</source>
      <translation>зображення замале</translation>
    </message>
    <message>
      <source>the product fills the whole picture</source>
      <translation>продукт займає все зображення</translation>
    </message>
    <message>
      <source>the product has no edges to measure</source>
      <translation>продукт не має контурів для вимірювання</translation>
    </message>
    <message>
      <source>the product is as white as the background</source>
      <translation>продукт такий самий білий, як тло</translation>
    </message>
    <message>
      <source>the service says {word}</source>
      <translation>сервіс повідомляє: {word}</translation>
    </message>
    <message>
      <source>the service's photo</source>
      <translation>фото сервісу</translation>
    </message>
    <message>
      <source>the shortcuts file can't be read ({why}), default shortcuts are used</source>
      <translation>не вдалося прочитати файл комбінацій клавіш ({why}), використано стандартні</translation>
    </message>
    <message>
      <source>this is a thumbnail</source>
      <translation>це мініатюра</translation>
    </message>
    <message>
      <source>tinted</source>
      <translation>забарвлене</translation>
    </message>
    <message>
      <source>top</source>
      <translation>згори</translation>
    </message>
    <message>
      <source>transparent</source>
      <translation>прозоре</translation>
    </message>
    <message>
      <source>tried on product photos</source>
      <translation>випробувано на фото продуктів</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>невідомо</translation>
    </message>
    <message>
      <source>unknown ID</source>
      <translation>невідомий ID</translation>
    </message>
    <message>
      <source>updated {time}</source>
      <translation>оновлено {time}</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>у черзі</translation>
    </message>
    <message>
      <source>waiting to be sent</source>
      <translation>у черзі на надсилання</translation>
    </message>
    <message>
      <source>was approved</source>
      <translation>раніше схвалено</translation>
    </message>
    <message>
      <source>was archived</source>
      <translation>раніше архівовано</translation>
    </message>
    <message>
      <source>was rejected</source>
      <translation>раніше відхилено</translation>
    </message>
    <message>
      <source>white background</source>
      <translation>біле тло</translation>
    </message>
    <message>
      <source>width to height</source>
      <translation>ширина до висоти</translation>
    </message>
    <message>
      <source>with a reason or note</source>
      <translation>із причиною або приміткою</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>відкликано</translation>
    </message>
    <message>
      <source>withdrawn while sending</source>
      <translation>відкликано під час надсилання</translation>
    </message>
    <message>
      <source>without a reason</source>
      <translation>без причини</translation>
    </message>
    <message>
      <source>wrong background</source>
      <translation>не те тло</translation>
    </message>
    <message>
      <source>wrong color</source>
      <translation>не той колір</translation>
    </message>
    <message>
      <source>wrong light or shadow</source>
      <translation>неправильне світло або тінь</translation>
    </message>
    <message>
      <source>wrong side</source>
      <translation>не той бік</translation>
    </message>
    <message>
      <source>zoom kept</source>
      <translation>масштаб збережено</translation>
    </message>
    <message>
      <source>{account} - Qamera Review</source>
      <translation>{account} - Qamera Review</translation>
    </message>
    <message>
      <source>{check} (marked as wrong by you)</source>
      <translation>{check} (ви позначили як помилкове)</translation>
    </message>
    <message>
      <source>{counts}, sent by {time}</source>
      <translation>{counts}, буде надіслано до {time}</translation>
    </message>
    <message>
      <source>{counts}. Offline. Sending continues when the connection is back.</source>
      <translation>{counts}. Офлайн. Надсилання продовжиться, коли відновиться з’єднання.</translation>
    </message>
    <message>
      <source>{counts}. Sending is paused. Enter an API key.</source>
      <translation>{counts}. Надсилання призупинено. Введіть ключ API.</translation>
    </message>
    <message numerus="yes">
      <source>{count} of %n places look different</source>
      <translation>
        <numerusform>{count} з %Ln місця виглядає інакше</numerusform>
        <numerusform>{count} з %Ln місць виглядають інакше</numerusform>
        <numerusform>{count} з %Ln місць виглядають інакше</numerusform>
      </translation>
    </message>
    <message>
      <source>{csv} and {json}: list of all files with their checksums</source>
      <translation>{csv} і {json}: список усіх файлів із контрольними сумами</translation>
    </message>
    <message>
      <source>{decided} of {all} decided in this session</source>
      <translation>за цей сеанс оцінено {decided} з {all}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of %n products done</source>
      <translation>
        <numerusform>Готово {done} з %Ln продукту</numerusform>
        <numerusform>Готово {done} з %Ln продуктів</numerusform>
        <numerusform>Готово {done} з %Ln продуктів</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {all} products have an approved packshot</source>
      <translation>Схвалений пакшот мають {done} з {all} продуктів</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} з {total}</translation>
    </message>
    <message>
      <source>{done} of {total} decided</source>
      <translation>Вирішено: {done} з {total}</translation>
    </message>
    <message>
      <source>{each} credits per image</source>
      <translation>{each} кредитів за зображення</translation>
    </message>
    <message>
      <source>{each} credits per image, as in the last job</source>
      <translation>{each} кредитів за зображення, як в останньому завданні</translation>
    </message>
    <message>
      <source>{field} (optional)</source>
      <translation>{field} (необов’язково)</translation>
    </message>
    <message>
      <source>{field}: the ID can't be checked without the service's list.</source>
      <translation>{field}: без списку сервісу перевірити ID неможливо.</translation>
    </message>
    <message>
      <source>{field}: the service doesn't know {ids}. Credits may be spent for nothing.</source>
      <translation>{field}: сервіс не знає {ids}. Кредити може бути витрачено даремно.</translation>
    </message>
    <message>
      <source>{file} is closed.</source>
      <translation>Файл {file} закрито.</translation>
    </message>
    <message>
      <source>{file} is kept as {name}.</source>
      <translation>{file} збережено як {name}.</translation>
    </message>
    <message>
      <source>{file}: its log is there, but the file itself is not.</source>
      <translation>{file}: журнал є, але самого файлу немає.</translation>
    </message>
    <message>
      <source>{folder} belongs to {owner}</source>
      <translation>{folder} належить: {owner}</translation>
    </message>
    <message>
      <source>{host} closed the connection before the answer was complete.</source>
      <translation>{host}: з’єднання закрито до завершення відповіді.</translation>
    </message>
    <message>
      <source>{host} closed the connection before the picture was complete.</source>
      <translation>{host}: з’єднання закрито до завершення передавання зображення.</translation>
    </message>
    <message>
      <source>{host} couldn't prove its identity.</source>
      <translation>{host}: не вдалося підтвердити справжність сервера.</translation>
    </message>
    <message>
      <source>{host} didn't answer within {limit} seconds.</source>
      <translation>{host}: немає відповіді протягом {limit} с.</translation>
    </message>
    <message>
      <source>{host} doesn't answer.</source>
      <translation>{host} не відповідає.</translation>
    </message>
    <message>
      <source>{host} doesn't respond.</source>
      <translation>{host} не реагує.</translation>
    </message>
    <message>
      <source>{host} stopped responding.</source>
      <translation>{host} більше не відповідає.</translation>
    </message>
    <message>
      <source>{host} took too long.</source>
      <translation>{host}: відповідь тривала задовго.</translation>
    </message>
    <message>
      <source>{h} h {m} min</source>
      <translation>{h} год {m} хв</translation>
    </message>
    <message>
      <source>{included} of {total} pictures are in it.</source>
      <translation>Містить {included} з {total} зображень.</translation>
    </message>
    <message>
      <source>{key} goes back</source>
      <translation>{key}: назад</translation>
    </message>
    <message>
      <source>{key} is free</source>
      <translation>Комбінація {key} вільна</translation>
    </message>
    <message>
      <source>{key} is the only shortcut of “{action}”, which needs one</source>
      <translation>{key} — єдина комбінація дії «{action}», яку не можна залишити без клавіш</translation>
    </message>
    <message>
      <source>{key} is used by “{action}”</source>
      <translation>Комбінацію {key} вже використовує дія «{action}»</translation>
    </message>
    <message numerus="yes">
      <source>{key} rejects %n</source>
      <translation>
        <numerusform>{key} відхиляє %Ln</numerusform>
        <numerusform>{key} відхиляє %Ln</numerusform>
        <numerusform>{key} відхиляє %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>{limit} of the picture or more</source>
      <translation>щонайменше {limit} зображення</translation>
    </message>
    <message>
      <source>{limit} of the width off center at most</source>
      <translation>щонайбільше {limit} ширини від центру</translation>
    </message>
    <message>
      <source>{limit} or more</source>
      <translation>щонайменше {limit}</translation>
    </message>
    <message>
      <source>{limit} pure white or more</source>
      <translation>щонайменше {limit} чисто білого</translation>
    </message>
    <message>
      <source>{measured} of {total} pictures measured. Accuracy: of the flagged pictures that you have decided, how many you rejected. These numbers stay on this computer.</source>
      <translation>Виміряно {measured} з {total} зображень. Точність: яку частку оцінених зображень із цією ознакою ви відхилили. Ці числа залишаються на цьому комп’ютері.</translation>
    </message>
    <message>
      <source>{name} couldn't be sent yet. {why}</source>
      <translation>Ще не вдалося надіслати: {name}. {why}</translation>
    </message>
    <message>
      <source>{name} is damaged.</source>
      <translation>Файл {name} пошкоджено.</translation>
    </message>
    <message>
      <source>{name} is {told}; {used} is used instead</source>
      <translation>{name}: {told}, натомість використано {used}</translation>
    </message>
    <message>
      <source>{name} · product {place} of {count}</source>
      <translation>{name} · продукт {place} з {count}</translation>
    </message>
    <message>
      <source>{name} · {place} of {count}</source>
      <translation>{name} · {place} з {count}</translation>
    </message>
    <message>
      <source>{number}%</source>
      <translation>{number}%</translation>
    </message>
    <message>
      <source>{number}, sharp pictures have about {typical}</source>
      <translation>{number}, різкі зображення мають близько {typical}</translation>
    </message>
    <message>
      <source>{n} KB</source>
      <translation>{n} КБ</translation>
    </message>
    <message>
      <source>{n} MB</source>
      <translation>{n} МБ</translation>
    </message>
    <message>
      <source>{n} credits per approved packshot so far</source>
      <translation>наразі кредитів на схвалений пакшот: {n}</translation>
    </message>
    <message>
      <source>{n} min</source>
      <translation>{n} хв</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} с</translation>
    </message>
    <message>
      <source>{n} s per decision</source>
      <translation>{n} с на рішення</translation>
    </message>
    <message>
      <source>{over} credits over the daily limit of {cap}. You can change the limit in the preferences.</source>
      <translation>Денний ліміт ({cap}) перевищено; зайвих кредитів: {over}. Ліміт можна змінити в налаштуваннях.</translation>
    </message>
    <message>
      <source>{pace} per minute</source>
      <translation>{pace} на хвилину</translation>
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation>{place} з {count}</translation>
    </message>
    <message>
      <source>{point} at least {least}</source>
      <translation>{point} щонайменше {least}</translation>
    </message>
    <message>
      <source>{point} at most {most}</source>
      <translation>{point} щонайбільше {most}</translation>
    </message>
    <message>
      <source>{point} {least} to {most}</source>
      <translation>{point} від {least} до {most}</translation>
    </message>
    <message>
      <source>{point} {number} (required: {rule})</source>
      <translation>{point} {number} (вимога: {rule})</translation>
    </message>
    <message>
      <source>{product}: none of {n} packshots approved</source>
      <translation>{product}: схвалених пакшотів немає, усього {n}</translation>
    </message>
    <message>
      <source>{profile} (as of {date}): {met} meet the requirements, {broken} don't, {untold} couldn't be checked</source>
      <translation>{profile} (станом на {date}): вимогам відповідає {met}, не відповідає {broken}, не перевірено {untold}</translation>
    </message>
    <message>
      <source>{profile}: requirements met (as of {date})</source>
      <translation>{profile}: вимоги виконано (станом на {date})</translation>
    </message>
    <message>
      <source>{profile}: requirements met as far as checked (as of {date}). Not checked: {points} ({reason})</source>
      <translation>{profile}: вимоги виконано, наскільки вдалося перевірити (станом на {date}). Не перевірено: {points} ({reason})</translation>
    </message>
    <message>
      <source>{profile}: requirements not met: {points} (as of {date})</source>
      <translation>{profile}: не виконано вимоги: {points} (станом на {date})</translation>
    </message>
    <message>
      <source>{rule}. Source: {source}</source>
      <translation>{rule}. Джерело: {source}</translation>
    </message>
    <message>
      <source>{share} approved</source>
      <translation>{share} схвалено</translation>
    </message>
    <message numerus="yes">
      <source>{share} of %n approved</source>
      <translation>
        <numerusform>{share} з %Ln схвалено</numerusform>
        <numerusform>{share} з %Ln схвалено</numerusform>
        <numerusform>{share} з %Ln схвалено</numerusform>
      </translation>
    </message>
    <message>
      <source>{share} of the width off center</source>
      <translation>{share} ширини від центру</translation>
    </message>
    <message>
      <source>{share} of the width to the left</source>
      <translation>{share} ширини ліворуч</translation>
    </message>
    <message>
      <source>{share} of the width to the right</source>
      <translation>{share} ширини праворуч</translation>
    </message>
    <message>
      <source>{share} pure white</source>
      <translation>{share} чисто білого</translation>
    </message>
    <message>
      <source>{shown} of {count}</source>
      <translation>{shown} з {count}</translation>
    </message>
    <message>
      <source>{side}, along {share} of the side</source>
      <translation>{side}, уздовж {share} сторони</translation>
    </message>
    <message>
      <source>{spent} of {cap} credits spent today.</source>
      <translation>Сьогодні витрачено кредитів: {spent} з {cap}.</translation>
    </message>
    <message>
      <source>{spent} of {cap} credits were spent today. This needs {more} more.</source>
      <translation>Сьогодні витрачено кредитів: {spent} з {cap}. Потрібно ще {more}.</translation>
    </message>
    <message>
      <source>{status}, not sent yet</source>
      <translation>{status}, ще не надіслано</translation>
    </message>
    <message>
      <source>{what}, just archived</source>
      <translation>{what}, щойно в архіві</translation>
    </message>
    <message>
      <source>{what}, just rejected</source>
      <translation>{what}, щойно відхилено</translation>
    </message>
    <message>
      <source>{why} Send your decision anyway, or discard it?</source>
      <translation>{why} Усе ж надіслати ваше рішення чи відкинути його?</translation>
    </message>
    <message>
      <source>{width} × {height} px</source>
      <translation>{width} × {height} px</translation>
    </message>
    <message>
      <source>{words}, sending is paused</source>
      <translation>{words}, надсилання призупинено</translation>
    </message>
    <message>
      <source>“Unchanged” leaves every byte as it is</source>
      <translation>«Без змін» не змінює жодного байта</translation>
    </message>
    <message>
      <source>“{action}”</source>
      <translation>«{action}»</translation>
    </message>
    <message>
      <source>“{action}” needs a shortcut</source>
      <translation>Дія «{action}» не може бути без комбінації клавіш</translation>
    </message>
    <message>
      <source>“{check}” is wrong for this picture</source>
      <translation>«{check}» — хибне для цього зображення</translation>
    </message>
    <message>
      <source>“{name}” can't have this shortcut ({why})</source>
      <translation>«{name}» не може мати цієї комбінації ({why})</translation>
    </message>
    <message>
      <source>“{part}:” isn't a filter. It is searched for as text.</source>
      <translation>«{part}:» — не фільтр, шукається як текст.</translation>
    </message>
    <message>
      <source>“{part}:” needs a value.</source>
      <translation>«{part}:» потребує значення.</translation>
    </message>
    <message>
      <source>“{part}” isn't a date. Try 2026-03-01, today or 7d.</source>
      <translation>«{part}» — не дата. Спробуйте 2026-03-01, today або 7d.</translation>
    </message>
    <message>
      <source>“{part}” isn't a number. Try &lt;99 or &gt;=99.7.</source>
      <translation>«{part}» не є числом. Спробуйте &lt;99 або &gt;=99.7.</translation>
    </message>
  </context>
</TS>

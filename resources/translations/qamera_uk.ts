<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
  <context>
    <name>ui</name>
    <message numerus="yes">
      <source>%n already were</source>
      <translation>
        <numerusform>вже так: %Ln</numerusform>
        <numerusform>вже так: %Ln</numerusform>
        <numerusform>вже так: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n approved</source>
      <translation>
        <numerusform>%Ln схвалений</numerusform>
        <numerusform>%Ln схвалені</numerusform>
        <numerusform>%Ln схвалених</numerusform>
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
        <numerusform>на %Ln знак задовге для надсилання</numerusform>
        <numerusform>на %Ln знаки задовге для надсилання</numerusform>
        <numerusform>на %Ln знаків задовге для надсилання</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n collapsed</source>
      <translation>
        <numerusform>%Ln згорнутий</numerusform>
        <numerusform>%Ln згорнуті</numerusform>
        <numerusform>%Ln згорнутих</numerusform>
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
        <numerusform>%Ln не вдалося прочитати, у файлі його немає.</numerusform>
        <numerusform>%Ln не вдалося прочитати, у файлі їх немає.</numerusform>
        <numerusform>%Ln не вдалося прочитати, у файлі їх немає.</numerusform>
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
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions are pending. This will be sent:</source>
      <translation>
        <numerusform>Утримано %Ln рішення. Буде надіслано:</numerusform>
        <numerusform>Утримано %Ln рішення. Буде надіслано:</numerusform>
        <numerusform>Утримано %Ln рішень. Буде надіслано:</numerusform>
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
        <numerusform>Не вдалося прочитати %Ln рішення з черги надсилання.</numerusform>
        <numerusform>Не вдалося прочитати %Ln рішення з черги надсилання.</numerusform>
        <numerusform>Не вдалося прочитати %Ln рішень з черги надсилання.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions need attention: their packshots changed after you decided.</source>
      <translation>
        <numerusform>%Ln рішення питає: його пекшот тим часом змінився.</numerusform>
        <numerusform>%Ln рішення питають: їхні пекшоти тим часом змінилися.</numerusform>
        <numerusform>%Ln рішень питають: їхні пекшоти тим часом змінилися.</numerusform>
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
      <source>%n decisions were saved.</source>
      <translation>
        <numerusform>Врятовано %Ln рішення.</numerusform>
        <numerusform>Врятовано %Ln рішення.</numerusform>
        <numerusform>Врятовано %Ln рішень.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%Ln невдалий</numerusform>
        <numerusform>%Ln невдалі</numerusform>
        <numerusform>%Ln невдалих</numerusform>
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
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n flagged here</source>
      <translation>
        <numerusform>%Ln позначений тут</numerusform>
        <numerusform>%Ln позначені тут</numerusform>
        <numerusform>%Ln позначених тут</numerusform>
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
        <numerusform>%Ln зображення</numerusform>
        <numerusform>%Ln зображення</numerusform>
        <numerusform>%Ln зображень</numerusform>
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
        <numerusform>%Ln завдання чекає.</numerusform>
        <numerusform>%Ln завдання чекають.</numerusform>
        <numerusform>%Ln завдань чекають.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines can't be used and are skipped.</source>
      <translation>
        <numerusform>%Ln рядок непридатний і пропущений.</numerusform>
        <numerusform>%Ln рядки непридатні й пропущені.</numerusform>
        <numerusform>%Ln рядків непридатні й пропущені.</numerusform>
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
        <numerusform>%Ln питає</numerusform>
        <numerusform>%Ln питають</numerusform>
        <numerusform>%Ln питають</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new packshots. Press {key} to sort them in.</source>
      <translation>
        <numerusform>%Ln новий у кінці, {key} впорядковує</numerusform>
        <numerusform>%Ln нові в кінці, {key} впорядковує</numerusform>
        <numerusform>%Ln нових у кінці, {key} впорядковує</numerusform>
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
      <source>%n packshots</source>
      <translation>
        <numerusform>%Ln пекшот</numerusform>
        <numerusform>%Ln пекшоти</numerusform>
        <numerusform>%Ln пекшотів</numerusform>
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
        <numerusform>%Ln утримане</numerusform>
        <numerusform>%Ln утримані</numerusform>
        <numerusform>%Ln утриманих</numerusform>
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
        <numerusform>%Ln відмова</numerusform>
        <numerusform>%Ln відмови</numerusform>
        <numerusform>%Ln відмов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n saved jobs couldn't be read.</source>
      <translation>
        <numerusform>Не вдалося прочитати %Ln завдання з журналу.</numerusform>
        <numerusform>Не вдалося прочитати %Ln завдання з журналу.</numerusform>
        <numerusform>Не вдалося прочитати %Ln завдань з журналу.</numerusform>
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
        <numerusform>%Ln на розгляді</numerusform>
        <numerusform>%Ln на розгляді</numerusform>
        <numerusform>%Ln на розгляді</numerusform>
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
      <source>%n waiting</source>
      <translation>
        <numerusform>%Ln чекає</numerusform>
        <numerusform>%Ln чекають</numerusform>
        <numerusform>%Ln чекають</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a finished picture</source>
      <translation>
        <numerusform>Без готового зображення: %Ln</numerusform>
        <numerusform>Без готового зображення: %Ln</numerusform>
        <numerusform>Без готового зображення: %Ln</numerusform>
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
      <source>1 of 5. Press an arrow key. Keys act on the packshot in the frame.</source>
      <translation>1 з 5. Натисніть стрілку: клавіша діє на те, що в яскравій рамці.</translation>
    </message>
    <message>
      <source>2 of 5. Press {key} to approve the packshot in the frame.</source>
      <translation>2 з 5. Натисніть {key}, щоб схвалити зображення в рамці.</translation>
    </message>
    <message>
      <source>3 of 5. Press {key} to reject the next one.</source>
      <translation>3 з 5. Натисніть {key}, щоб відхилити наступне.</translation>
    </message>
    <message>
      <source>4 of 5. Press {key} to archive one.</source>
      <translation>4 з 5. Натисніть {key}, щоб одне архівувати.</translation>
    </message>
    <message>
      <source>5 of 5. Press {key} to undo the last decision. You can press it again and again.</source>
      <translation>5 з 5. Натисніть {key}: скасовує останнє рішення, скільки завгодно разів.</translation>
    </message>
    <message>
      <source>A data file comes from a newer version of Qamera Review</source>
      <translation>Файл даних належить новішій версії Qamera Review</translation>
    </message>
    <message>
      <source>A data file is damaged</source>
      <translation>Файл даних пошкоджено</translation>
    </message>
    <message>
      <source>A file of Qamera Review couldn't be read</source>
      <translation>Не вдалося прочитати файл програми Qamera Review</translation>
    </message>
    <message>
      <source>A folder for each product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A larger cache makes scrolling back smoother.</source>
      <translation>Більше пам'яті — плавніше прокручування назад.</translation>
    </message>
    <message>
      <source>A network portal or proxy may have answered instead of the service.</source>
      <translation>Замість служби міг відповісти портал мережі або проксі.</translation>
    </message>
    <message>
      <source>A new address is being requested.</source>
      <translation>Його знову запитано в сервісу.</translation>
    </message>
    <message>
      <source>A short guide and all shortcuts</source>
      <translation>Короткий посібник і всі клавіші</translation>
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
      <translation>Ключ для {service}, лише на цей сеанс:</translation>
    </message>
    <message>
      <source>API key for {service}, stored in the system keyring:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>API key not accepted. Sending is paused</source>
      <translation>Ключ не прийнято: надсилання призупинено</translation>
    </message>
    <message>
      <source>API key…</source>
      <translation>Ключ API…</translation>
    </message>
    <message>
      <source>About - Qamera Review</source>
      <translation>Про програму - Qamera Review</translation>
    </message>
    <message>
      <source>About…</source>
      <translation>Про програму…</translation>
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
      <translation>Облікові записи, відновлені за теками даних: {names}.</translation>
    </message>
    <message>
      <source>Accounts…</source>
      <translation>Облікові записи…</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Дія</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Дії та їхні клавіші</translation>
    </message>
    <message>
      <source>Actual pixels</source>
      <translation>Справжні пікселі</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Додати</translation>
    </message>
    <message>
      <source>Add a signature block</source>
      <translation>З місцем для підпису</translation>
    </message>
    <message>
      <source>Add as new</source>
      <translation>Додати як новий</translation>
    </message>
    <message>
      <source>Add or remove the reason “{words}”</source>
      <translation>Дати або забрати причину «{words}»</translation>
    </message>
    <message>
      <source>Add the pressed key to this action</source>
      <translation>Натиснута клавіша стане ще однією для вибраної дії</translation>
    </message>
    <message>
      <source>Add the tile to the selection or take it out</source>
      <translation>Додати плитку до вибору або вилучити</translation>
    </message>
    <message>
      <source>Added to the waiting jobs.</source>
      <translation>Додано до завдань, що чекають.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Адреса</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Буде</translation>
    </message>
    <message>
      <source>After sending you can only reverse it.</source>
      <translation>Служба не може прибрати голос: потім допоможе лише протилежний.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Усі</translation>
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
        <numerusform>Усі пекшоти вигляду (%Ln)</numerusform>
        <numerusform>Усі пекшоти вигляду (%Ln)</numerusform>
        <numerusform>Усі пекшоти вигляду (%Ln)</numerusform>
      </translation>
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
      <translation>Усе, що можна налаштувати</translation>
    </message>
    <message>
      <source>All settings are as at first.</source>
      <translation>Усі налаштування типові.</translation>
    </message>
    <message>
      <source>All shortcuts were reset</source>
      <translation>Кожна дія знову має клавіші з набору</translation>
    </message>
    <message>
      <source>All, without groups</source>
      <translation>Усі, без груп</translation>
    </message>
    <message>
      <source>Already approved in this product: {names}. Photo sessions use the latest.</source>
      <translation>У цьому продукті вже схвалено: {names}. Для фотосесій береться схвалений останнім.</translation>
    </message>
    <message>
      <source>Already sent, so it can't be undone: {names}</source>
      <translation>Уже надіслано, тому скасувати неможливо: {names}</translation>
    </message>
    <message>
      <source>An API key is one line like mk_live_&lt;id&gt;.&lt;secret&gt;.</source>
      <translation>Ключ має вигляд mk_live_&lt;id&gt;.&lt;secret&gt;, в одному рядку.</translation>
    </message>
    <message>
      <source>An ICC profile that was made for your monitor</source>
      <translation>Профіль ICC, створений для вашого монітора</translation>
    </message>
    <message>
      <source>An account needs a name.</source>
      <translation>Обліковому запису потрібна назва.</translation>
    </message>
    <message>
      <source>An action, a filter, a product, or a packshot's id</source>
      <translation>Дія, фільтр, продукт або ід. пекшота</translation>
    </message>
    <message>
      <source>An export to {folder} is unfinished: {written} of {total} files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another account already has this name.</source>
      <translation>Інший запис має цю назву: дайте цьому власну.</translation>
    </message>
    <message>
      <source>Another program is using a data file</source>
      <translation>Файл даних використовує інша програма</translation>
    </message>
    <message>
      <source>Answer lost. Press Enter to decide</source>
      <translation>Відповідь втрачено: Enter вирішує</translation>
    </message>
    <message>
      <source>Apply the filter and sort order again</source>
      <translation>Застосувати фільтр і порядок знову</translation>
    </message>
    <message>
      <source>Approval</source>
      <translation>Погодження</translation>
    </message>
    <message>
      <source>Approval rate</source>
      <translation>Вихід</translation>
    </message>
    <message>
      <source>Approval rate as bars</source>
      <translation>Вихід стовпчиками</translation>
    </message>
    <message>
      <source>Approval rate by</source>
      <translation>Вихід за</translation>
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
    <message numerus="yes">
      <source>Approve all %n</source>
      <translation>
        <numerusform>Схвалити всі: %Ln</numerusform>
        <numerusform>Схвалити всі: %Ln</numerusform>
        <numerusform>Схвалити всі: %Ln</numerusform>
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
      <translation>Схвалити, не йдучи далі; у порівнянні: лишити це, інші відхилити</translation>
    </message>
    <message numerus="yes">
      <source>Approve the %n others</source>
      <translation>
        <numerusform>Схвалити решту: %Ln</numerusform>
        <numerusform>Схвалити решту: %Ln</numerusform>
        <numerusform>Схвалити решту: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Approve this one as well</source>
      <translation>Схвалити й цей</translation>
    </message>
    <message>
      <source>Approve this one, leave the rest undecided, and go to the next product</source>
      <translation>Схвалити цей, решту залишити на розгляді й перейти до наступного продукту</translation>
    </message>
    <message>
      <source>Approve this one, reject the undecided rest of its product, and go to the next product</source>
      <translation>Схвалити цей, відхилити нерозглянуту решту продукту й перейти до наступного</translation>
    </message>
    <message numerus="yes">
      <source>Approve {seen} of {total}? You haven't looked at the other %n.</source>
      <translation>
        <numerusform>Схвалити {seen} із {total}? Решту (%Ln) ще не переглянуто.</numerusform>
        <numerusform>Схвалити {seen} із {total}? Решту (%Ln) ще не переглянуто.</numerusform>
        <numerusform>Схвалити {seen} із {total}? Решту (%Ln) ще не переглянуто.</numerusform>
      </translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Схвалено</translation>
    </message>
    <message>
      <source>Approved list</source>
      <translation>Список схвалених</translation>
    </message>
    <message>
      <source>Approved share</source>
      <translation>Частка схвалених</translation>
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
        <numerusform>Архівувати всі: %Ln</numerusform>
        <numerusform>Архівувати всі: %Ln</numerusform>
        <numerusform>Архівувати всі: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Archive and go to the next</source>
      <translation>Архівувати й перейти далі</translation>
    </message>
    <message>
      <source>Archive and stay</source>
      <translation>Архівувати й залишитися</translation>
    </message>
    <message numerus="yes">
      <source>Archive the %n others</source>
      <translation>
        <numerusform>Архівувати решту: %Ln</numerusform>
        <numerusform>Архівувати решту: %Ln</numerusform>
        <numerusform>Архівувати решту: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>В архіві</translation>
    </message>
    <message>
      <source>Archived: {what}</source>
      <translation>Архівовано: {what}</translation>
    </message>
    <message>
      <source>Arrow keys move the focus; shortcuts act on the focused packshot or on the selection</source>
      <translation>Стрілки переносять фокус; клавіша діє на пекшот у фокусі або на вибрані</translation>
    </message>
    <message>
      <source>As CSV or JSON</source>
      <translation>Як CSV або JSON</translation>
    </message>
    <message>
      <source>As I left it</source>
      <translation>Як було востаннє</translation>
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
      <translation>Такий, як його дала служба: mk_live_, ідентифікатор, крапка, секрет</translation>
    </message>
    <message>
      <source>Ask for a JPEG, PNG or WebP.</source>
      <translation>Попросіть файл JPEG, PNG або WebP.</translation>
    </message>
    <message>
      <source>Ask for a key with this permission, or enter another key.</source>
      <translation>Попросіть ключ із потрібним дозволом або введіть інший.</translation>
    </message>
    <message>
      <source>Ask for a link that starts with https://.</source>
      <translation>Попросіть посилання, що починається з https://.</translation>
    </message>
    <message>
      <source>Ask for a smaller version.</source>
      <translation>Попросіть меншу версію.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Назад</translation>
    </message>
    <message>
      <source>Background</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Batch, order, reservation</source>
      <translation>Пакет, замовлення, резерв</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Було</translation>
    </message>
    <message>
      <source>Black</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blink</source>
      <translation>Блимання</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Синій</translation>
    </message>
    <message>
      <source>Built with:</source>
      <translation>Створено завдяки праці інших:</translation>
    </message>
    <message>
      <source>By</source>
      <translation>За</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>За назвою</translation>
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
      <source>Cancelled. Nothing was saved.</source>
      <translation>Скасовано; нічого не записано.</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Що відбувається</translation>
    </message>
    <message>
      <source>Change your mind</source>
      <translation>Передумати</translation>
    </message>
    <message>
      <source>Changes are saved already</source>
      <translation>Те, що задано, вже збережено</translation>
    </message>
    <message>
      <source>Check that the folder exists and that you may write to it.</source>
      <translation>Перевірте, чи тека існує і чи маєте право запису до неї.</translation>
    </message>
    <message>
      <source>Check the date of this computer and the network's certificate. Nothing was sent.</source>
      <translation>Перевірте дату цього комп'ютера та сертифікат мережі. Нічого не надіслано.</translation>
    </message>
    <message>
      <source>Check the disk and the permissions of the folder.</source>
      <translation>Перевірте диск і права доступу до теки.</translation>
    </message>
    <message>
      <source>Check the pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the products in a file</source>
      <translation>Оцінити продукти з вашого файлу</translation>
    </message>
    <message>
      <source>Check the products of the service or of your jobs</source>
      <translation>Оцінити те, що називають служба або ваші завдання</translation>
    </message>
    <message>
      <source>Checking the key…</source>
      <translation>Перевірка ключа…</translation>
    </message>
    <message>
      <source>Choose a page of settings</source>
      <translation>Показує одну сторінку налаштувань</translation>
    </message>
    <message>
      <source>Choose a place and create the report</source>
      <translation>Питає про місце, потім створює звіт</translation>
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
      <translation>Виберіть один, щоб змінити або відкрити його</translation>
    </message>
    <message>
      <source>Choose another folder, or free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another place, or free some space.</source>
      <translation>Виберіть інше місце або звільніть трохи.</translation>
    </message>
    <message>
      <source>Choose one or type its ID</source>
      <translation>Виберіть або введіть ідентифікатор</translation>
    </message>
    <message>
      <source>Choose with the arrow keys, Enter to accept, Esc to close</source>
      <translation>Стрілки вибирають, Enter приймає, Esc закриває список</translation>
    </message>
    <message>
      <source>Choose with the arrow keys, press Enter to run</source>
      <translation>Стрілки вибирають, Enter виконує</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Забрати клавіші</translation>
    </message>
    <message>
      <source>Clear every filter</source>
      <translation>Прибрати всі фільтри</translation>
    </message>
    <message>
      <source>Clear the selection</source>
      <translation>Зняти вибір</translation>
    </message>
    <message>
      <source>Click a heading to sort</source>
      <translation>Клацання на заголовку сортує за ним</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрити</translation>
    </message>
    <message>
      <source>Close Qamera Review there. If it isn't open there, you can take over the folder.</source>
      <translation>Закрийте там Qamera Review. Якщо програму там не відкрито, теку можна перейняти.</translation>
    </message>
    <message>
      <source>Close now. Pending decisions are kept and sent later</source>
      <translation>Закрити; те, що чекає, збережеться й надішлеться пізніше</translation>
    </message>
    <message>
      <source>Close the other program and try again.</source>
      <translation>Закрийте іншу програму й спробуйте знову.</translation>
    </message>
    <message>
      <source>Close this account and open the chosen one</source>
      <translation>Закрити цей і працювати у вибраному</translation>
    </message>
    <message>
      <source>Close this window</source>
      <translation>Закрити це вікно</translation>
    </message>
    <message>
      <source>Close what is open, or clear the selection</source>
      <translation>Закрити відкрите, інакше зняти вибір</translation>
    </message>
    <message>
      <source>Close without changes</source>
      <translation>Закрити це вікно; нічого не зміниться</translation>
    </message>
    <message>
      <source>Close without sending</source>
      <translation>Закрити це вікно; нічого не буде надіслано</translation>
    </message>
    <message>
      <source>Collapse or expand all groups</source>
      <translation>Залишити лише перший з кожної групи або показати знову всі</translation>
    </message>
    <message>
      <source>Collapse or expand the group</source>
      <translation>Залишити лише перший із групи або показати її знову всю</translation>
    </message>
    <message>
      <source>Color</source>
      <translation>Колір</translation>
    </message>
    <message>
      <source>Color profile</source>
      <translation type="unfinished" />
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
      <source>Compare the selected packshots, or this one and the next</source>
      <translation>Від двох до чотирьох вибраних або це й наступне</translation>
    </message>
    <message>
      <source>Compared pictures</source>
      <translation>Що порівнюється</translation>
    </message>
    <message>
      <source>Comparing the pictures with those that were approved…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparison</source>
      <translation>Порівняння</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>З'єднання…</translation>
    </message>
    <message>
      <source>Contact sheet (PDF)</source>
      <translation>Контактний аркуш (PDF)</translation>
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
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Copied %n IDs</source>
      <translation>
        <numerusform>Скопійовано: %Ln ідентифікатор</numerusform>
        <numerusform>Скопійовано: %Ln ідентифікатори</numerusform>
        <numerusform>Скопійовано: %Ln ідентифікаторів</numerusform>
      </translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Скопійовано.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Копіювати</translation>
    </message>
    <message>
      <source>Copy ID</source>
      <translation>Копіювати ід.</translation>
    </message>
    <message>
      <source>Copy IDs</source>
      <translation>Копіювати ідентифікатори</translation>
    </message>
    <message>
      <source>Copy the IDs of these packshots, one per line</source>
      <translation>Скопіювати ідентифікатори цих пекшотів, по одному в рядку</translation>
    </message>
    <message>
      <source>Copy the picture</source>
      <translation>Копіювати зображення</translation>
    </message>
    <message>
      <source>Copy to the clipboard as a picture</source>
      <translation>У буфер обміну, як зображення</translation>
    </message>
    <message>
      <source>Copy to the clipboard as text</source>
      <translation>У буфер обміну, як текст</translation>
    </message>
    <message>
      <source>Couldn't load your packshots</source>
      <translation>Не вдалося отримати список</translation>
    </message>
    <message>
      <source>Couldn't save to disk</source>
      <translation>Не вдалося записати на диск</translation>
    </message>
    <message>
      <source>Coverage - Qamera Review</source>
      <translation>Покриття - Qamera Review</translation>
    </message>
    <message>
      <source>Coverage…</source>
      <translation>Покриття…</translation>
    </message>
    <message>
      <source>Created</source>
      <translation>Створено</translation>
    </message>
    <message>
      <source>Creating</source>
      <translation>Створюється</translation>
    </message>
    <message>
      <source>Credits</source>
      <translation>Кредити</translation>
    </message>
    <message>
      <source>Credits are reserved immediately and can't be refunded by you.</source>
      <translation>Кредити резервуються одразу, відкликати їх не можна.</translation>
    </message>
    <message>
      <source>Credits per approved</source>
      <translation>Кредитів на схвалений</translation>
    </message>
    <message>
      <source>Credits per day</source>
      <translation>Кредитів на день</translation>
    </message>
    <message>
      <source>Current key: {key}</source>
      <translation>Використовується: {key}</translation>
    </message>
    <message>
      <source>Damaged picture</source>
      <translation>Пошкоджене зображення</translation>
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
      <source>Decide later</source>
      <translation>Вирішити пізніше</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Вирішено</translation>
    </message>
    <message>
      <source>Decide…</source>
      <translation>Вирішити…</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decisions</source>
      <translation>Рішення</translation>
    </message>
    <message>
      <source>Decisions are sent after a short delay (Preferences, Review). Until then Ctrl+Z undoes them completely. After that the service can't return a packshot to undecided, but you can reverse the decision.</source>
      <translation>Рішення утримується кілька секунд, перш ніж піти (Налаштування, Перегляд). Доти Ctrl+Z скасовує його без сліду. Надісланого служба не може прибрати: вирішіть навпаки.</translation>
    </message>
    <message>
      <source>Default reasons</source>
      <translation>Звичні причини</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Подробиці</translation>
    </message>
    <message>
      <source>Diagnostics - Qamera Review</source>
      <translation>Діагностика - Qamera Review</translation>
    </message>
    <message>
      <source>Diagnostics…</source>
      <translation>Діагностика…</translation>
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
      <source>Dismiss</source>
      <translation>Сховати</translation>
    </message>
    <message>
      <source>Dismiss this message</source>
      <translation>Прибрати це повідомлення</translation>
    </message>
    <message>
      <source>Do it there, or close it and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Don't send</source>
      <translation>Утримувати далі</translation>
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
      <source>Drag to a folder or another program</source>
      <translation>Перетягніть до теки або іншої програми</translation>
    </message>
    <message>
      <source>Each account has its own key, packshots and queue. Its pending decisions are sent while it is open.</source>
      <translation>Кожен обліковий запис має свій ключ, список, вихідні та зображення. Те, що чекає в одному, надсилається, коли відкрито саме його.</translation>
    </message>
    <message>
      <source>Each tile shows the state of its decision: pending, sending, refused. The status line says when everything will be sent. Nothing is lost offline: decisions are sent when the connection is back, even after a restart.</source>
      <translation>Кожна плитка показує, де її рішення: утримане, чекає, надсилається, відмовлено. Рядок стану каже, коли все буде надіслано. Без мережі нічого не губиться: воно піде, коли з'явиться з'єднання, навіть після перезапуску.</translation>
    </message>
    <message>
      <source>Earlier notes</source>
      <translation>Попередні примітки</translation>
    </message>
    <message>
      <source>Earlier notes (press Down, then Enter to use one)</source>
      <translation>Попередні примітки (стрілка вниз, потім Enter, щоб узяти)</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Редагування</translation>
    </message>
    <message>
      <source>Empty file</source>
      <translation>Порожній файл</translation>
    </message>
    <message>
      <source>Enter a key…</source>
      <translation>Ввести ключ…</translation>
    </message>
    <message>
      <source>Enter a product ID.</source>
      <translation>Ідентифікатор продукту обов'язковий.</translation>
    </message>
    <message>
      <source>Enter a valid key. Nothing is sent until then.</source>
      <translation>Введіть чинний ключ; доти все чекає.</translation>
    </message>
    <message>
      <source>Enter saves, Shift+Enter starts a new line</source>
      <translation>Enter зберігає, Shift+Enter починає рядок</translation>
    </message>
    <message>
      <source>Enter shows the packshot, Del withdraws the decision</source>
      <translation>Enter показує пекшот, Del відкликає рішення</translation>
    </message>
    <message>
      <source>Enter, change or remove the API key</source>
      <translation>Ввести, змінити або забути ключ API</translation>
    </message>
    <message>
      <source>Every known product has an approved packshot</source>
      <translation>Кожен відомий продукт має схвалений пекшот</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Усе</translation>
    </message>
    <message>
      <source>Everything is sent.</source>
      <translation>Нічого не чекає.</translation>
    </message>
    <message>
      <source>Everything was sent and accepted.</source>
      <translation>Нічого не чекає і ні в чому не відмовлено.</translation>
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
      <translation>Експортувати реєстр</translation>
    </message>
    <message>
      <source>Export to…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation>Експорт…</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Не вдалося</translation>
    </message>
    <message>
      <source>Favorite {field}</source>
      <translation>Улюблене: {field}</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>File names</source>
      <translation type="unfinished" />
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
      <translation>Усе за кількома літерами назви</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First packshot</source>
      <translation>До першого</translation>
    </message>
    <message>
      <source>Fit each picture</source>
      <translation>Кожне зображення вписується наново</translation>
    </message>
    <message>
      <source>Five steps with these pictures. Nothing is sent</source>
      <translation>П'ять кроків на цих зображеннях; нічого з цього не надсилається</translation>
    </message>
    <message>
      <source>Flag or unflag</source>
      <translation>Позначити або зняти позначку</translation>
    </message>
    <message>
      <source>Flag packshots to find them again. Flags stay until you remove them</source>
      <translation>Відкладено; позначки лишаються, доки їх не знято</translation>
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
      <source>For people (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For programs (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For support. It contains no API key. The log may contain names of packshots: read it before you share it.</source>
      <translation>Для підтримки. Ключа тут немає. У журналі можуть бути назви пекшотів: прочитайте, перш ніж віддати.</translation>
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
      <source>Free some space and try again.</source>
      <translation>Звільніть місце і спробуйте ще раз.</translation>
    </message>
    <message>
      <source>From this session. Known to this computer only</source>
      <translation>За цей сеанс; відомо лише цьому комп’ютеру</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>На весь екран</translation>
    </message>
    <message>
      <source>General</source>
      <translation>Загальні</translation>
    </message>
    <message>
      <source>Generate</source>
      <translation>Створення</translation>
    </message>
    <message numerus="yes">
      <source>Generate %n images; price not known yet</source>
      <translation>
        <numerusform>Запустити %Ln зображення, кредити невідомі</numerusform>
        <numerusform>Запустити %Ln зображення, кредити невідомі</numerusform>
        <numerusform>Запустити %Ln зображень, кредити невідомі</numerusform>
      </translation>
    </message>
    <message>
      <source>Generate for many products</source>
      <translation>Запустити завдання для кожного з багатьох продуктів</translation>
    </message>
    <message>
      <source>Generate packshots</source>
      <translation>Створити пекшоти</translation>
    </message>
    <message>
      <source>Generate these rejected packshots again</source>
      <translation>Запустити ще раз завдання цих відхилених пекшотів</translation>
    </message>
    <message>
      <source>Generate {images} for about {credits} credits</source>
      <translation>Запустити: {images} приблизно за {credits} кредитів</translation>
    </message>
    <message>
      <source>Generate? - Qamera Review</source>
      <translation>Запустити? - Qamera Review</translation>
    </message>
    <message>
      <source>Generated again with the settings of the rejected ones.</source>
      <translation>Створено знову з параметрами відхилених.</translation>
    </message>
    <message>
      <source>Generate…</source>
      <translation>Створити…</translation>
    </message>
    <message>
      <source>Generating</source>
      <translation>Створення</translation>
    </message>
    <message>
      <source>Generation failed</source>
      <translation>Не вдалося створити</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Перейти до</translation>
    </message>
    <message>
      <source>Go to the next group</source>
      <translation>На початок наступної групи</translation>
    </message>
    <message>
      <source>Go to the next packshot after a decision</source>
      <translation>Після рішення перейти до наступного</translation>
    </message>
    <message>
      <source>Go to the start of the group or to the previous one</source>
      <translation>На початок групи, а звідти до попередньої</translation>
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
      <translation>За чим згруповано плитки</translation>
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
      <source>Group packshots of the same day</source>
      <translation>Зібрати разом те, що створено одного дня</translation>
    </message>
    <message>
      <source>Group packshots of the same job</source>
      <translation>Зібрати разом те, що створило одне завдання</translation>
    </message>
    <message>
      <source>Group variants of the same name</source>
      <translation>Зібрати разом те, що зветься однаково, крім номера</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Групи</translation>
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
      <translation>Посібник…</translation>
    </message>
    <message>
      <source>HTTP {status}, with a web page instead of a message.</source>
      <translation>HTTP {status}, із вебсторінкою замість причини.</translation>
    </message>
    <message>
      <source>HTTP {status}, without a message.</source>
      <translation>HTTP {status}, без пояснення причини.</translation>
    </message>
    <message>
      <source>Hash of the last entry: {hash}</source>
      <translation type="unfinished" />
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
      <translation>Високий посилює тексти й контури</translation>
    </message>
    <message>
      <source>How many images to generate</source>
      <translation>Скільки зображень має зробити служба</translation>
    </message>
    <message>
      <source>ICC profiles (*.icc *.icm)</source>
      <translation>Профілі ICC (*.icc *.icm)</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>Ід.</translation>
    </message>
    <message>
      <source>ID: {id}</source>
      <translation>Ідентифікатор: {id}</translation>
    </message>
    <message>
      <source>IDs can have up to 200 characters.</source>
      <translation>Ідентифікатор має щонайбільше 200 знаків.</translation>
    </message>
    <message>
      <source>IDs can't contain spaces.</source>
      <translation>Ідентифікатор — це одне слово.</translation>
    </message>
    <message>
      <source>If Qamera Review isn't using this folder, you can take it over.</source>
      <translation>Якщо Qamera Review не використовує цю теку, її можна перейняти.</translation>
    </message>
    <message>
      <source>If your network has a sign-in page, sign in. Then press F5.</source>
      <translation>Якщо мережа вимагає входу, увійдіть. Потім натисніть F5.</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Зображення</translation>
    </message>
    <message>
      <source>Immediately</source>
      <translation>Надсилати одразу</translation>
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
      <translation>У пам'яті</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>У роботі</translation>
    </message>
    <message>
      <source>Incomplete picture</source>
      <translation>Неповне зображення</translation>
    </message>
    <message>
      <source>Information for support</source>
      <translation>Що прочитає підтримка</translation>
    </message>
    <message>
      <source>Information for support. Read it first</source>
      <translation>Що треба знати підтримці, спершу прочитати</translation>
    </message>
    <message>
      <source>Invert the selection</source>
      <translation>Обернути вибір</translation>
    </message>
    <message>
      <source>It contains no list of packshots.</source>
      <translation>Не містить списку пекшотів.</translation>
    </message>
    <message>
      <source>It contains no list of {what}.</source>
      <translation>Не містить списку ({what}).</translation>
    </message>
    <message>
      <source>It did not answer within {limit} seconds.</source>
      <translation>Немає відповіді протягом {limit} с.</translation>
    </message>
    <message>
      <source>It has changed since.</source>
      <translation>Тим часом це змінилося.</translation>
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
      <source>It is compressed in an unexpected way.</source>
      <translation>Використано стиснення, якого не просили.</translation>
    </message>
    <message>
      <source>It is damaged or incomplete.</source>
      <translation>Пошкоджена або обірвана.</translation>
    </message>
    <message>
      <source>It is damaged.</source>
      <translation>Пошкоджена.</translation>
    </message>
    <message>
      <source>It is empty.</source>
      <translation>Порожня.</translation>
    </message>
    <message>
      <source>It is incomplete.</source>
      <translation>Обірвана.</translation>
    </message>
    <message>
      <source>It is larger than {size} MB.</source>
      <translation>Понад {size} МБ.</translation>
    </message>
    <message>
      <source>It is not a picture.</source>
      <translation>Це не зображення.</translation>
    </message>
    <message>
      <source>It is packed, and damaged.</source>
      <translation>Воно стиснене й пошкоджене.</translation>
    </message>
    <message>
      <source>It isn't a JSON object.</source>
      <translation>Це не об’єкт JSON.</translation>
    </message>
    <message>
      <source>It isn't known which packshots were there before, so this doesn't show whether it was made. Look through your packshots before you send it again.</source>
      <translation>Невідомо, які пекшоти були там раніше, тож не видно, чи завдання виконано. Перегляньте пекшоти, перш ніж надсилати його знову.</translation>
    </message>
    <message>
      <source>It redirects to another address, which is not followed.</source>
      <translation>Замість відповіді — переспрямування; програма за ним не йде.</translation>
    </message>
    <message>
      <source>It redirects to {target}, which is not followed.</source>
      <translation>Замість відповіді — переспрямування на {target}; програма за ним не йде.</translation>
    </message>
    <message>
      <source>It was generated</source>
      <translation>Створено</translation>
    </message>
    <message>
      <source>It was set aside and kept.</source>
      <translation>Його відкладено вбік і збережено.</translation>
    </message>
    <message>
      <source>It wasn't generated</source>
      <translation>Не створено, лишити</translation>
    </message>
    <message>
      <source>It's tried again automatically. Press F5 to try now.</source>
      <translation>Спроба повториться автоматично. Натисніть F5, щоб спробувати зараз.</translation>
    </message>
    <message>
      <source>Its address cannot be decoded.</source>
      <translation>Не вдалося прочитати його адресу.</translation>
    </message>
    <message>
      <source>Its address contains a password.</source>
      <translation>Адреса містить пароль.</translation>
    </message>
    <message>
      <source>Its address is not a web address.</source>
      <translation>Це не вебадреса.</translation>
    </message>
    <message>
      <source>Its address is not https.</source>
      <translation>Адреса не починається з https.</translation>
    </message>
    <message>
      <source>Its address is on this computer.</source>
      <translation>Його адреса веде на цей комп'ютер.</translation>
    </message>
    <message>
      <source>Its address redirects more than {times} times.</source>
      <translation>Адреса переспрямовує більше разів, ніж {times}.</translation>
    </message>
    <message>
      <source>Its data stays on this computer</source>
      <translation>Його дані лишаються на диску</translation>
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
      <source>Jobs &amp; costs - Qamera Review</source>
      <translation>Реєстр завдань - Qamera Review</translation>
    </message>
    <message>
      <source>Jobs &amp; costs…</source>
      <translation>Реєстр завдань…</translation>
    </message>
    <message>
      <source>Jobs that would exceed this in one day are not started.</source>
      <translation>Завдання, що коштувало б більше за один день, не запускається.</translation>
    </message>
    <message>
      <source>Jobs to start</source>
      <translation>Завдання до запуску</translation>
    </message>
    <message>
      <source>Jobs you start appear here with their progress.</source>
      <translation>Тут стоїть запущене вами та його поступ.</translation>
    </message>
    <message>
      <source>Jobs, their costs and results</source>
      <translation>Скільки коштували завдання і що дали</translation>
    </message>
    <message>
      <source>Jobs. Press Enter to show their packshots</source>
      <translation>Завдання; Enter показує їхні пекшоти</translation>
    </message>
    <message>
      <source>Keep everything pending until I send it</source>
      <translation>Утримувати все, доки не надішлю</translation>
    </message>
    <message>
      <source>Keep zoom</source>
      <translation>Зберегти масштаб</translation>
    </message>
    <message>
      <source>Keep zoom and position from picture to picture</source>
      <translation>Зберігати масштаб і місце від зображення до зображення</translation>
    </message>
    <message numerus="yes">
      <source>Kept one, rejected %n others</source>
      <translation>
        <numerusform>Схвалено один, відхилено %Ln інший</numerusform>
        <numerusform>Схвалено один, відхилено %Ln інші</numerusform>
        <numerusform>Схвалено один, відхилено %Ln інших</numerusform>
      </translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Клавіатурні скорочення</translation>
    </message>
    <message>
      <source>Keyboard shortcuts - Qamera Review</source>
      <translation>Клавіатурні скорочення - Qamera Review</translation>
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
      <translation>До останнього</translation>
    </message>
    <message>
      <source>Learn the five keys</source>
      <translation>Вивчити п'ять клавіш</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Ліворуч</translation>
    </message>
    <message>
      <source>Let others suggest decisions, in one HTML file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation>Світла</translation>
    </message>
    <message>
      <source>Light gray</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light or dark. Both are neutral gray</source>
      <translation>Світле або темне оточення, обидва нейтрально-сірі</translation>
    </message>
    <message>
      <source>Like Lightroom</source>
      <translation>Як у Lightroom</translation>
    </message>
    <message>
      <source>Like Vim</source>
      <translation>Як у vim</translation>
    </message>
    <message>
      <source>Line {n}: {why}</source>
      <translation>Рядок {n}: {why}</translation>
    </message>
    <message>
      <source>Link expired</source>
      <translation>Посилання застаріло</translation>
    </message>
    <message>
      <source>Load the list from the service now</source>
      <translation>Запитати список у служби зараз</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Завантаження</translation>
    </message>
    <message>
      <source>Loading your packshots…</source>
      <translation>Отримання списку від служби…</translation>
    </message>
    <message>
      <source>Loading…</source>
      <translation>Завантаження…</translation>
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
      <source>Matches</source>
      <translation>Що підходить</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Об’єднати</translation>
    </message>
    <message>
      <source>Merge products - Qamera Review</source>
      <translation>Об’єднання продуктів – Qamera Review</translation>
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
      <source>Model</source>
      <translation>Модель</translation>
    </message>
    <message>
      <source>Most packshots in the list have the same ID.</source>
      <translation>Більшість пекшотів у списку мають той самий ID.</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Рух</translation>
    </message>
    <message>
      <source>Move to a product: {what}</source>
      <translation>Перемістити до продукту: {what}</translation>
    </message>
    <message>
      <source>Move to product - Qamera Review</source>
      <translation>Переміщення до продукту – Qamera Review</translation>
    </message>
    <message>
      <source>Move to product…</source>
      <translation>Перемістити до продукту…</translation>
    </message>
    <message>
      <source>Moved to {product}: {what}</source>
      <translation>Переміщено до {product}: {what}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Назва</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>Питає</translation>
    </message>
    <message>
      <source>Neutral, white, black or checkered background</source>
      <translation>Нейтральне, біле, чорне або клітчасте тло</translation>
    </message>
    <message>
      <source>New here? Five keys are all you need. Learn them in a minute.</source>
      <translation>Уперше тут? Достатньо п'яти клавіш і хвилини, щоб їх вивчити.</translation>
    </message>
    <message>
      <source>New in the list of {time}: {found} packshots of {asked} requested.</source>
      <translation>Нові в списку від {time}: {found} пекшотів, замовлено {asked}.</translation>
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
      <source>New, not sorted in yet</source>
      <translation>Нові, ще не впорядковані</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Спочатку нові</translation>
    </message>
    <message>
      <source>Newest first, with progress</source>
      <translation>Спершу найновіші, кожне зі своїм поступом</translation>
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
      <source>Next picture in the comparison</source>
      <translation>Наступне в порівнянні</translation>
    </message>
    <message>
      <source>Next product without an approval</source>
      <translation>Наступний продукт без схваленого</translation>
    </message>
    <message>
      <source>No API key</source>
      <translation>Немає ключа API</translation>
    </message>
    <message>
      <source>No API key is in use.</source>
      <translation>Жоден ключ не використовується.</translation>
    </message>
    <message>
      <source>No API key was entered.</source>
      <translation>Ключ не введено.</translation>
    </message>
    <message>
      <source>No approved packshots</source>
      <translation>Схвалених пекшотів немає</translation>
    </message>
    <message>
      <source>No groups</source>
      <translation>Без груп</translation>
    </message>
    <message>
      <source>No jobs yet</source>
      <translation>Завдань ще немає</translation>
    </message>
    <message>
      <source>No known job</source>
      <translation>Невідоме завдання</translation>
    </message>
    <message>
      <source>No known product</source>
      <translation>Невідомий продукт</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Без обмеження</translation>
    </message>
    <message>
      <source>No packshots yet</source>
      <translation>Пекшотів ще немає</translation>
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
      <source>No products are known yet</source>
      <translation>Жодного продукту ще не відомо</translation>
    </message>
    <message>
      <source>No products were found in this file.</source>
      <translation>У цьому файлі не знайдено продуктів.</translation>
    </message>
    <message>
      <source>No results</source>
      <translation>Ніщо не відповідає цим літерам</translation>
    </message>
    <message>
      <source>No suggestions yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No, thanks</source>
      <translation>Ні, дякую</translation>
    </message>
    <message>
      <source>No.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation>Немає</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Звичайний</translation>
    </message>
    <message>
      <source>Not a picture</source>
      <translation>Це не зображення</translation>
    </message>
    <message>
      <source>Not enough credits</source>
      <translation>Недостатньо кредитів</translation>
    </message>
    <message>
      <source>Not enough credits: {required} required, {available} available.</source>
      <translation>Недостатньо кредитів: потрібно {required}, є {available}.</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Не знайдено</translation>
    </message>
    <message>
      <source>Not read yet</source>
      <translation>Для читання</translation>
    </message>
    <message>
      <source>Not ready yet</source>
      <translation>Ще не готово</translation>
    </message>
    <message>
      <source>Not saved: {why}</source>
      <translation>Не збережено: {why}</translation>
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
      <translation>Примітка до: {about}</translation>
    </message>
    <message>
      <source>Note only</source>
      <translation>Лише примітка</translation>
    </message>
    <message>
      <source>Note removed</source>
      <translation>Примітку прибрано</translation>
    </message>
    <message>
      <source>Note saved</source>
      <translation>Примітку записано</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Примітка: {note}</translation>
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
      <source>Nothing here</source>
      <translation>Тут нічого немає</translation>
    </message>
    <message>
      <source>Nothing here is flagged</source>
      <translation>Тут нічого не позначено</translation>
    </message>
    <message>
      <source>Nothing here was refused</source>
      <translation>Тут ні в чому не відмовлено</translation>
    </message>
    <message>
      <source>Nothing is approved yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is lost. Sending continues when the disk can be written to.</source>
      <translation>Нічого не втрачено; надсилання продовжиться, коли на диск можна буде писати.</translation>
    </message>
    <message>
      <source>Nothing is pending</source>
      <translation>Нічого не утримано</translation>
    </message>
    <message>
      <source>Nothing is sent</source>
      <translation>Нічого не надсилається</translation>
    </message>
    <message>
      <source>Nothing matches this filter</source>
      <translation>Ніщо не відповідає цьому фільтру</translation>
    </message>
    <message>
      <source>Nothing new for {time}</source>
      <translation>Нічого нового за {time}</translation>
    </message>
    <message>
      <source>Nothing to regenerate: none of these was generated on this computer and rejected.</source>
      <translation>Нема чого створювати знову: жодне завдання цієї програми не дало відхилених серед цих.</translation>
    </message>
    <message>
      <source>Nothing to undo</source>
      <translation>Нема чого відкликати</translation>
    </message>
    <message>
      <source>Nothing was charged. Ask for fewer images or buy credits.</source>
      <translation>Нічого не списано. Замовте менше зображень або купіть кредити.</translation>
    </message>
    <message>
      <source>Nothing was generated. Press Continue later.</source>
      <translation>Нічого не виконано. Натисніть «Продовжити» пізніше.</translation>
    </message>
    <message>
      <source>Nothing was opened. Choose another data folder, or open that account.</source>
      <translation>Нічого не відкрито. Виберіть іншу теку даних або відкрийте той обліковий запис.</translation>
    </message>
    <message>
      <source>Nothing was sent. Press Continue when the connection is back.</source>
      <translation>Нічого не надіслано. Натисніть «Продовжити», коли з'єднання відновиться.</translation>
    </message>
    <message>
      <source>Of a profile</source>
      <translation>Профілю з файлу</translation>
    </message>
    <message>
      <source>Of the monitor</source>
      <translation>Монітора</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Без мережі</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Спочатку старі</translation>
    </message>
    <message>
      <source>On disk</source>
      <translation>На диску</translation>
    </message>
    <message>
      <source>One job per row with its estimated cost</source>
      <translation>У кожному рядку одне завдання та його ймовірна вартість</translation>
    </message>
    <message>
      <source>One of the created packshots has no usable ID.</source>
      <translation>Один зі створених пекшотів не має придатного id.</translation>
    </message>
    <message>
      <source>One product per line, optionally followed by preset, scenery, model and number of images, separated by semicolons, commas or tabs. Empty values are taken from the form.</source>
      <translation>Один продукт у рядку. Далі, якщо потрібно: пресет, сцена, модель, зображення, через крапку з комою, кому або табуляцію. Пропущене береться з форми.</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>На зв'язку</translation>
    </message>
    <message>
      <source>Only 2000 lines can be read at once.</source>
      <translation>За раз читається лише 2000 рядків.</translation>
    </message>
    <message>
      <source>Only a part of this picture has arrived.</source>
      <translation>Отримано лише частину цього зображення.</translation>
    </message>
    <message>
      <source>Only approved packshots are loaded. Choose “Whole list” to see all.</source>
      <translation>Зараз тут лише схвалені пекшоти; виберіть увесь список, щоб бачити всі.</translation>
    </message>
    <message>
      <source>Only part of the answer arrived.</source>
      <translation>Надійшла лише частина відповіді.</translation>
    </message>
    <message>
      <source>Only pictures you have seen are approved</source>
      <translation>Схвалюється лише побачене</translation>
    </message>
    <message>
      <source>Only rejected packshots generated on this computer can be regenerated.</source>
      <translation>Жоден із них не відхилений і не з завдання цієї програми</translation>
    </message>
    <message>
      <source>Only the first 1000 characters are used</source>
      <translation>Шукаються лише перші 1000 знаків</translation>
    </message>
    <message>
      <source>Only these decisions are shown</source>
      <translation>У списку лише ці рішення</translation>
    </message>
    <message>
      <source>Only these products are shown</source>
      <translation>У списку лише ці продукти</translation>
    </message>
    <message>
      <source>Only while another window is in front.</source>
      <translation>Лише коли інше вікно попереду.</translation>
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
      <source>Open in the browser</source>
      <translation>Відкрити в браузері</translation>
    </message>
    <message>
      <source>Open the picture's own address</source>
      <translation>Зображення за його власною адресою</translation>
    </message>
    <message>
      <source>Opening the last list…</source>
      <translation>Відкриття останнього відомого списку…</translation>
    </message>
    <message>
      <source>Opens with sample packshots. Nothing leaves this computer</source>
      <translation>Відкривається з вигаданими пекшотами; нічого не залишає цей комп'ютер</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Помаранчевий</translation>
    </message>
    <message>
      <source>Original size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <translation>Інші</translation>
    </message>
    <message numerus="yes">
      <source>Others use this key too. %n requests a minute are ours.</source>
      <translation>
        <numerusform>Цим ключем користуються й інші: нам належить %Ln запит на хвилину.</numerusform>
        <numerusform>Цим ключем користуються й інші: нам належать %Ln запити на хвилину.</numerusform>
        <numerusform>Цим ключем користуються й інші: нам належить %Ln запитів на хвилину.</numerusform>
      </translation>
    </message>
    <message>
      <source>Packshot</source>
      <translation>Пекшот</translation>
    </message>
    <message>
      <source>Packshots</source>
      <translation>Пекшоти</translation>
    </message>
    <message>
      <source>Packshots belong to the product of their job, or else to the product in their name.</source>
      <translation>Зображення належить продукту свого завдання, а без нього тому, за яким його названо.</translation>
    </message>
    <message>
      <source>Packshots of {time}</source>
      <translation>Пакшоти від {time}</translation>
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
      <source>Page {page} of {pages}</source>
      <translation>Сторінка {page} з {pages}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Сторінки</translation>
    </message>
    <message>
      <source>Pan down</source>
      <translation>Дивитися нижче</translation>
    </message>
    <message>
      <source>Pan left</source>
      <translation>Дивитися лівіше</translation>
    </message>
    <message>
      <source>Pan right</source>
      <translation>Дивитися правіше</translation>
    </message>
    <message>
      <source>Pan up</source>
      <translation>Дивитися вище</translation>
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
      <translation>Утримано</translation>
    </message>
    <message>
      <source>Pending and refused decisions</source>
      <translation>Що чекає, у чому відмовлено і чому</translation>
    </message>
    <message>
      <source>Percentage of the system text size.</source>
      <translation>Відносно розміру, який використовує система.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Зображення</translation>
    </message>
    <message>
      <source>Picture (SHA-256)</source>
      <translation type="unfinished" />
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
      <source>Pictures per row</source>
      <translation>Скільки зображень стоїть поруч</translation>
    </message>
    <message>
      <source>Pin this ID to the top of the list</source>
      <translation>Тримати цей ідентифікатор угорі списку</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Рожевий</translation>
    </message>
    <message>
      <source>Play a sound when a job finishes</source>
      <translation>Подзвонити раз, коли завдання готове</translation>
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
      <translation>Завдання для вибраних продуктів; нічого не надсилається до підтвердження</translation>
    </message>
    <message>
      <source>Preparing the page…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preset</source>
      <translation>Пресет</translation>
    </message>
    <message>
      <source>Press Enter to type a new shortcut</source>
      <translation>Enter веде до поля для нової клавіші</translation>
    </message>
    <message>
      <source>Press Enter to use one</source>
      <translation>Enter бере одну з них</translation>
    </message>
    <message>
      <source>Press F5 to get a new link.</source>
      <translation>Натисніть F5, щоб отримати нове посилання.</translation>
    </message>
    <message>
      <source>Press F5 to try again, or ask whoever runs the service for access.</source>
      <translation>Натисніть F5, щоб спробувати ще раз, або попросіть доступ у того, хто керує сервісом.</translation>
    </message>
    <message>
      <source>Press F5 to try again.</source>
      <translation>Натисніть F5, щоб спробувати ще раз.</translation>
    </message>
    <message>
      <source>Press G to generate new packshots. This costs credits.</source>
      <translation>G відкриває панель замовлення нових пекшотів; вони коштують кредити.</translation>
    </message>
    <message>
      <source>Press G to start one.</source>
      <translation>G відкриває панель, що його запускає.</translation>
    </message>
    <message>
      <source>Press a digit to add a reason or remove it. Reasons are sent with the decision.</source>
      <translation>Цифра дає пекшоту причину або забирає її. Причини надсилаються з рішенням як результат перевірки.</translation>
    </message>
    <message>
      <source>Press a key</source>
      <translation>Натисніть тут клавішу</translation>
    </message>
    <message>
      <source>Press {generate} to generate some or {refresh} to reload.</source>
      <translation>Натисніть {generate}, щоб замовити, або {refresh}, щоб запитати знову.</translation>
    </message>
    <message>
      <source>Press {key} to enter one. What you loaded before is shown without a key.</source>
      <translation>Натисніть {key}, щоб увести його. Побачене раніше видно й без ключа.</translation>
    </message>
    <message>
      <source>Press {key} to show all.</source>
      <translation>Натисніть {key}, щоб показати все.</translation>
    </message>
    <message>
      <source>Press {key} to try again.</source>
      <translation>Натисніть {key}, щоб запитати знову.</translation>
    </message>
    <message>
      <source>Preview background</source>
      <translation>Пробне тло</translation>
    </message>
    <message>
      <source>Previous group</source>
      <translation>Попередня група</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Product</source>
      <translation>Продукт</translation>
    </message>
    <message>
      <source>Product; preset; scenery; model; images. Only the product is required</source>
      <translation>Продукт; пресет; сцена; модель; зображення. Потрібен лише продукт</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Продукти</translation>
    </message>
    <message>
      <source>Products of a CSV…</source>
      <translation>Продукти з CSV…</translation>
    </message>
    <message>
      <source>Products of the service</source>
      <translation>Продукти служби</translation>
    </message>
    <message>
      <source>Products of the service, or of your jobs.</source>
      <translation>Продукти служби або ваших завдань.</translation>
    </message>
    <message>
      <source>Products of your file.</source>
      <translation>Продукти з вашого файлу.</translation>
    </message>
    <message>
      <source>Products, one per line</source>
      <translation>Продукти, по одному в рядку</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Перебіг</translation>
    </message>
    <message>
      <source>Put all of this product into another one</source>
      <translation>Приєднати весь цей продукт до іншого</translation>
    </message>
    <message>
      <source>Put these packshots into another product</source>
      <translation>Перемістити ці пакшоти до іншого продукту</translation>
    </message>
    <message>
      <source>Put together what shows the same product</source>
      <translation>Зібрати разом те, що показує один продукт</translation>
    </message>
    <message>
      <source>Qamera Review</source>
      <translation>Qamera Review</translation>
    </message>
    <message>
      <source>Qamera Review - demo with sample packshots</source>
      <translation>Qamera Review - демо з вигаданими пекшотами</translation>
    </message>
    <message>
      <source>Qamera Review closed before the answer came.</source>
      <translation>Qamera Review було закрито, перш ніж надійшла відповідь.</translation>
    </message>
    <message>
      <source>Qamera Review is already open but doesn't respond</source>
      <translation>Qamera Review вже відкрито, але програма не відповідає</translation>
    </message>
    <message>
      <source>Qamera Review is open on this data folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Qamera Review was updated. Restart to use the new version.</source>
      <translation>Qamera Review оновлено. Перезапустіть його, щоб користуватися новою версією.</translation>
    </message>
    <message>
      <source>Qamera Review works without them for now. Check the permissions of the folder.</source>
      <translation>Qamera Review поки що працює без них. Перевірте права доступу до теки.</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Вихідні</translation>
    </message>
    <message>
      <source>Queue - Qamera Review</source>
      <translation>Вихідні - Qamera Review</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Вийти</translation>
    </message>
    <message>
      <source>Read the lines from a file</source>
      <translation>Взяти рядки з файлу</translation>
    </message>
    <message>
      <source>Reason added: {reason}</source>
      <translation>Причину дано: {reason}</translation>
    </message>
    <message>
      <source>Reason removed: {reason}</source>
      <translation>Причину забрано: {reason}</translation>
    </message>
    <message>
      <source>Reason {number}</source>
      <translation>Причина {number}</translation>
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
      <translation type="unfinished" />
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
      <translation>Менше руху</translation>
    </message>
    <message>
      <source>Refresh</source>
      <translation>Оновити</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Відмова</translation>
    </message>
    <message numerus="yes">
      <source>Regenerate %n…</source>
      <translation>
        <numerusform>Створити %Ln знову…</numerusform>
        <numerusform>Створити %Ln знову…</numerusform>
        <numerusform>Створити %Ln знову…</numerusform>
      </translation>
    </message>
    <message>
      <source>Regenerate rejected…</source>
      <translation>Створити відхилені знову…</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Відхилити</translation>
    </message>
    <message>
      <source>Reject (the service archives it)</source>
      <translation>Відхилити (служба архівує)</translation>
    </message>
    <message>
      <source>Reject (the service archives it) and go to the next</source>
      <translation>Відхилити (служба архівує) й перейти далі</translation>
    </message>
    <message numerus="yes">
      <source>Reject all %n</source>
      <translation>
        <numerusform>Відхилити всі: %Ln</numerusform>
        <numerusform>Відхилити всі: %Ln</numerusform>
        <numerusform>Відхилити всі: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Reject and stay</source>
      <translation>Відхилити й залишитися</translation>
    </message>
    <message numerus="yes">
      <source>Reject the %n earlier</source>
      <translation>
        <numerusform>Відхилити %Ln попередній</numerusform>
        <numerusform>Відхилити %Ln попередні</numerusform>
        <numerusform>Відхилити %Ln попередніх</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reject the %n others</source>
      <translation>
        <numerusform>Відхилити решту: %Ln</numerusform>
        <numerusform>Відхилити решту: %Ln</numerusform>
        <numerusform>Відхилити решту: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Reject with a reason</source>
      <translation>Відхилити з причиною</translation>
    </message>
    <message>
      <source>Reject with the reason “{words}”, and go on</source>
      <translation>Відхилити з причиною «{words}» і перейти далі</translation>
    </message>
    <message>
      <source>Reject: {words}</source>
      <translation>Відхилити: {words}</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Відхилено</translation>
    </message>
    <message>
      <source>Rejected only</source>
      <translation>Лише відхилені</translation>
    </message>
    <message>
      <source>Rejected: {what}</source>
      <translation>Відхилено: {what}</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Прибрати зі списку</translation>
    </message>
    <message numerus="yes">
      <source>Remove %n refused decisions? Nothing changes in the service.</source>
      <translation>
        <numerusform>Забути %Ln відмовлене рішення? У служби лишиться те, що є.</numerusform>
        <numerusform>Забути %Ln відмовлені рішення? У служби лишиться те, що є.</numerusform>
        <numerusform>Забути %Ln відмовлених рішень? У служби лишиться те, що є.</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove all shortcuts from this action</source>
      <translation>Жодної клавіші для вибраної дії</translation>
    </message>
    <message>
      <source>Remove it from the keyring. Pending decisions stay here</source>
      <translation>Вилучити його зі сховища ключів; те, що чекає, залишається тут</translation>
    </message>
    <message>
      <source>Remove key</source>
      <translation>Забути ключ</translation>
    </message>
    <message>
      <source>Remove the selected refused decisions from the queue</source>
      <translation>Забути вибрані відмовлені рішення</translation>
    </message>
    <message>
      <source>Replies (*.json *.txt *.eml)</source>
      <translation type="unfinished" />
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
      <translation>Його звичні клавіші</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Усі звичні клавіші</translation>
    </message>
    <message>
      <source>Reset settings</source>
      <translation>Скинути налаштування</translation>
    </message>
    <message>
      <source>Resets the first four pages. Shortcuts, reasons and accounts stay</source>
      <translation>Перші чотири сторінки як на початку; клавіші, причини й облікові записи лишаються</translation>
    </message>
    <message>
      <source>Restore the nine default reasons</source>
      <translation>Дев'ять причин, що були на початку</translation>
    </message>
    <message>
      <source>Restored: {what}</source>
      <translation>Відновлено попереднє рішення: {what}</translation>
    </message>
    <message numerus="yes">
      <source>Reversed: %n</source>
      <translation>
        <numerusform>Вирішено навпаки: %Ln</numerusform>
        <numerusform>Вирішено навпаки: %Ln</numerusform>
        <numerusform>Вирішено навпаки: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Reverse…</source>
      <translation>Вирішити навпаки</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Перегляд</translation>
    </message>
    <message>
      <source>Review the packshots of your Qamera account: approve, reject or archive each with a single key, and generate new ones.</source>
      <translation>Переглядайте пекшоти свого запису Qamera, схвалюйте, відхиляйте й архівуйте їх однією клавішею та замовляйте нові.</translation>
    </message>
    <message>
      <source>Reviews AI-made product photos by keyboard. Free software under the MIT license: use, change and share it; there is no warranty.</source>
      <translation>Переглядає клавіатурою фото продуктів, створені ШІ. Вільне програмне забезпечення за ліцензією MIT: користуйтеся, змінюйте й діліться; без гарантій.</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Праворуч</translation>
    </message>
    <message>
      <source>Same account: send</source>
      <translation>Той самий обліковий запис: надіслати</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Зберегти</translation>
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
      <source>Save name and color</source>
      <translation>Зберегти назву й колір вибраного</translation>
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
      <translation>Зберегти цей вигляд як {number}</translation>
    </message>
    <message>
      <source>Save the diagnostics</source>
      <translation>Зберегти діагностику</translation>
    </message>
    <message>
      <source>Save the note. It is sent with the decision</source>
      <translation>Зберегти нотатку; її буде надіслано з рішенням</translation>
    </message>
    <message>
      <source>Save the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the report</source>
      <translation>Зберегти звіт</translation>
    </message>
    <message>
      <source>Save the view as contact sheet, table or data</source>
      <translation>Зберегти вигляд як контактний аркуш, таблицю чи дані</translation>
    </message>
    <message>
      <source>Save this reply and send it back, or copy it into a mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save what is shown as a text file</source>
      <translation>Саме те, що показано, як текстовий файл</translation>
    </message>
    <message>
      <source>Save what was decided, when, on which picture, and how the service answered</source>
      <translation>Зберегти, що й коли вирішено, про яке зображення і що відповіла служба</translation>
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
      <source>Saved view {number}</source>
      <translation>Збережений вигляд {number}</translation>
    </message>
    <message>
      <source>Saved: {name}</source>
      <translation>Записано: {name}</translation>
    </message>
    <message>
      <source>Scenery</source>
      <translation>Сцена</translation>
    </message>
    <message>
      <source>Scrolling jumps and menus open without animation.</source>
      <translation>Прокручування стрибками, меню без анімації.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Пошук</translation>
    </message>
    <message>
      <source>Search in names and ids</source>
      <translation>Шукати в назвах та ідентифікаторах</translation>
    </message>
    <message>
      <source>Search, or the title of a new product</source>
      <translation>Пошук або назва нового продукту</translation>
    </message>
    <message>
      <source>Search, or try is:pending after:7d… ({key})</source>
      <translation>Пошук, також is:pending after:7d … ( {key} )</translation>
    </message>
    <message>
      <source>Searches names and IDs. Also: is: name: id: after: before: on: job: note: reason:. A minus before a word excludes it.</source>
      <translation>Слова шукаються в назвах та ідентифікаторах. Також: is: name: id: after: before: on: job: note: reason: і мінус перед кожним для того, чого не має бути.</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Вибір</translation>
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
      <translation>Вибрати все у вигляді</translation>
    </message>
    <message>
      <source>Select all visible of the group</source>
      <translation>Позначити все, що видно з групи</translation>
    </message>
    <message>
      <source>Select down</source>
      <translation>Вибрати вниз</translation>
    </message>
    <message>
      <source>Select everything flagged in this view</source>
      <translation>Вибрати позначене у вигляді</translation>
    </message>
    <message>
      <source>Select everything in this view that isn't selected</source>
      <translation>Вибрати не вибране у вигляді</translation>
    </message>
    <message>
      <source>Select flagged</source>
      <translation>Вибрати позначені</translation>
    </message>
    <message>
      <source>Select none</source>
      <translation>Зняти весь вибір</translation>
    </message>
    <message>
      <source>Select or deselect</source>
      <translation>Вибрати або зняти вибір</translation>
    </message>
    <message>
      <source>Select the group</source>
      <translation>Позначити групу</translation>
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
      <translation>Виберіть від двох до чотирьох пекшотів, щоб порівняти</translation>
    </message>
    <message>
      <source>Select up</source>
      <translation>Вибрати вгору</translation>
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
      <translation>Утримувати</translation>
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
      <translation>Надіслати все утримане зараз</translation>
    </message>
    <message>
      <source>Send now</source>
      <translation>Надіслати зараз</translation>
    </message>
    <message>
      <source>Send pending decisions without waiting</source>
      <translation>Надіслати утримане не чекаючи</translation>
    </message>
    <message>
      <source>Send refused again</source>
      <translation>Надіслати відмовлені знову</translation>
    </message>
    <message>
      <source>Send the draft - Qamera Review</source>
      <translation>Надіслати чернетку - Qamera Review</translation>
    </message>
    <message>
      <source>Send the selected refused decisions again</source>
      <translation>Надіслати вибрані відмовлені рішення ще раз</translation>
    </message>
    <message>
      <source>Send these jobs. They cost credits</source>
      <translation>Надсилає ці завдання; вони коштують кредити</translation>
    </message>
    <message>
      <source>Send what the service refused again</source>
      <translation>Надіслати ще раз те, у чому відмовлено</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Надсилання</translation>
    </message>
    <message numerus="yes">
      <source>Sending %n again</source>
      <translation>
        <numerusform>%Ln буде надіслано знову</numerusform>
        <numerusform>%Ln буде надіслано знову</numerusform>
        <numerusform>%Ln буде надіслано знову</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sending %n now</source>
      <translation>
        <numerusform>%Ln у дорозі</numerusform>
        <numerusform>%Ln у дорозі</numerusform>
        <numerusform>%Ln у дорозі</numerusform>
      </translation>
    </message>
    <message>
      <source>Sending now</source>
      <translation>Саме в дорозі</translation>
    </message>
    <message>
      <source>Sending slows down automatically.</source>
      <translation>Надсилання сповільнюється саме.</translation>
    </message>
    <message>
      <source>Sending…</source>
      <translation>Надсилання…</translation>
    </message>
    <message numerus="yes">
      <source>Sending… %n more jobs are waiting.</source>
      <translation>
        <numerusform>Надсилання… Чекає ще %Ln завдання.</numerusform>
        <numerusform>Надсилання… Чекають ще %Ln завдання.</numerusform>
        <numerusform>Надсилання… Чекають ще %Ln завдань.</numerusform>
      </translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Надіслано</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>Служба</translation>
    </message>
    <message>
      <source>Service error</source>
      <translation>Служба несправна</translation>
    </message>
    <message>
      <source>Service list</source>
      <translation>Список служби</translation>
    </message>
    <message>
      <source>Set QAMERA_API_KEY, or enter the key in the window once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift+key always stays, whatever you choose here.</source>
      <translation>Shift із клавішею лишає на місці, хай що тут налаштовано.</translation>
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
      <source>Show all</source>
      <translation>Показати все</translation>
    </message>
    <message>
      <source>Show all keys</source>
      <translation>Показати всі клавіші</translation>
    </message>
    <message>
      <source>Show me</source>
      <translation>Покажіть</translation>
    </message>
    <message>
      <source>Show one at a time in the same place. Tab switches</source>
      <translation>Показувати по одному на тому ж місці; Tab змінює</translation>
    </message>
    <message>
      <source>Show one picture large, or go back</source>
      <translation>Показати одне зображення великим і повернутися</translation>
    </message>
    <message>
      <source>Show only the packshots of these products</source>
      <translation>Лише пекшоти вибраних продуктів</translation>
    </message>
    <message>
      <source>Show only the packshots of this job</source>
      <translation>Лише пекшоти вибраного завдання</translation>
    </message>
    <message>
      <source>Show or hide a bar of buttons for the mouse</source>
      <translation>Показати або сховати панель кнопок для миші</translation>
    </message>
    <message>
      <source>Show or hide the details of the focused packshot</source>
      <translation>Показати або сховати подробиці пекшота в рамці</translation>
    </message>
    <message>
      <source>Show the next product without an approved packshot</source>
      <translation>Показати наступний продукт без схваленого пекшота</translation>
    </message>
    <message>
      <source>Show the view without groups</source>
      <translation>Показати вигляд без груп</translation>
    </message>
    <message>
      <source>Show the window in full screen, and go back</source>
      <translation>Показати вікно на весь екран і повернутися</translation>
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
      <source>Show {facet}. Ctrl+click to combine.</source>
      <translation>Показати: {facet} (з Ctrl: також)</translation>
    </message>
    <message>
      <source>Shown in the window's title</source>
      <translation>Так його називає заголовок вікна</translation>
    </message>
    <message>
      <source>Shows the cost. Nothing is sent before you confirm</source>
      <translation>Показує вартість; нічого не надсилається до підтвердження</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Підпис</translation>
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip</source>
      <translation>Пропустити</translation>
    </message>
    <message>
      <source>Skip without deciding</source>
      <translation>Далі без рішення</translation>
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
      <translation>Деякі файли неможливо записати</translation>
    </message>
    <message>
      <source>Some of your shortcuts couldn't be used: {problems}.</source>
      <translation>Не всі ваші клавіші вдалося використати: {problems}.</translation>
    </message>
    <message>
      <source>Some settings couldn't be used: {each}.</source>
      <translation>Деякі налаштування не вдалося використати: {each}.</translation>
    </message>
    <message>
      <source>Somebody else approved it in the meantime.</source>
      <translation>Хтось інший тим часом це схвалив.</translation>
    </message>
    <message>
      <source>Somebody else archived it in the meantime.</source>
      <translation>Хтось інший тим часом це архівував.</translation>
    </message>
    <message>
      <source>Somebody else rejected it in the meantime.</source>
      <translation>Хтось інший тим часом це відхилив.</translation>
    </message>
    <message>
      <source>Somebody else withdrew the decision.</source>
      <translation>Хтось інший скасував рішення про це.</translation>
    </message>
    <message>
      <source>Something was refused</source>
      <translation>Коли служба відмовила</translation>
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
      <translation>У якому порядку йдуть плитки</translation>
    </message>
    <message>
      <source>Square</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start with</source>
      <translation>Спочатку показувати</translation>
    </message>
    <message>
      <source>Start with the shortcuts of another program</source>
      <translation>Для початку клавіші як в іншій програмі</translation>
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
      <source>Stop. No partial file is left behind</source>
      <translation>Перериває створення; половинчастий файл ніколи не лишається</translation>
    </message>
    <message>
      <source>Stopped because the program is closing.</source>
      <translation>Перервано, бо програма закривається.</translation>
    </message>
    <message>
      <source>Stopped by you.</source>
      <translation>Зупинено вами.</translation>
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
      <translation>Відкрити інший запис або додати новий</translation>
    </message>
    <message>
      <source>Switch between the whole picture and 100%</source>
      <translation>Між цілим зображенням і його власними пікселями</translation>
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
      <translation>Урок першого запуску ще раз</translation>
    </message>
    <message>
      <source>Test the key, then save it in the system keyring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text of this reason. Leave empty for none</source>
      <translation>Що її цифра каже про пекшот; порожнє, якщо нічого</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Розмір тексту</translation>
    </message>
    <message>
      <source>That's all you need. None of this was sent. Press {key} for all shortcuts.</source>
      <translation>Це все, що потрібно. Нічого з цього не надіслано. {key} показує всі клавіші.</translation>
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
        <numerusform>Вибрані пекшоти (%Ln)</numerusform>
        <numerusform>Вибрані пекшоти (%Ln)</numerusform>
        <numerusform>Вибрані пекшоти (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>The API key doesn't allow this</source>
      <translation>Ключ API цього не дозволяє</translation>
    </message>
    <message>
      <source>The API key isn't accepted</source>
      <translation>Ключ API не прийнято</translation>
    </message>
    <message>
      <source>The address can't contain a user name, query or fragment.</source>
      <translation>Адреса не може містити ім'я користувача, запит чи фрагмент.</translation>
    </message>
    <message>
      <source>The address must start with https:// and a host name.</source>
      <translation>Адреса має починатися з https:// і містити вузол.</translation>
    </message>
    <message>
      <source>The address of an account can't be changed. Add a new account instead.</source>
      <translation>Обліковий запис зберігає свою адресу: додайте цю як новий.</translation>
    </message>
    <message>
      <source>The answer couldn't be understood</source>
      <translation>Відповідь незрозуміла</translation>
    </message>
    <message>
      <source>The answer to the job for {product} ({count} images, sent at {time}) was lost: {why}

The images may have been generated and charged, so the job is never sent again automatically.</source>
      <translation>Відповідь на завдання для {product} ({count} зображень, надіслано о {time}) втрачено: {why}

Його могли виконати й оплатити, тож саме воно ніколи не надсилається знову.</translation>
    </message>
    <message>
      <source>The bar above filters by state, / searches names and IDs. Decided tiles stay where they are until you press T or change the filter.</source>
      <translation>Панель угорі фільтрує за станом, / шукає в назвах та ідентифікаторах. Вирішена плитка лишається на місці, доки ви не натиснете T або не зміните фільтр.</translation>
    </message>
    <message>
      <source>The color behind transparent parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The colored line at the top of its window</source>
      <translation>Лінія вздовж верхнього краю його вікна</translation>
    </message>
    <message>
      <source>The connection broke</source>
      <translation>З'єднання обірвалося</translation>
    </message>
    <message>
      <source>The connection isn't secure</source>
      <translation>З'єднання небезпечне</translation>
    </message>
    <message>
      <source>The connection was closed.</source>
      <translation>З’єднання закрито.</translation>
    </message>
    <message>
      <source>The daily credit limit is reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The damaged file is kept as {name}.</source>
      <translation>Пошкоджений файл збережено як {name}.</translation>
    </message>
    <message>
      <source>The data folder can't be used</source>
      <translation>Теку даних неможливо використати</translation>
    </message>
    <message>
      <source>The demo didn't start</source>
      <translation>Демо не запустилося</translation>
    </message>
    <message>
      <source>The demo has sample packshots. It needs no account and no network.</source>
      <translation>У демо вигадані пекшоти; не потрібні ні запис, ні мережа.</translation>
    </message>
    <message>
      <source>The disk is full</source>
      <translation>Диск заповнено</translation>
    </message>
    <message>
      <source>The end mark of the file is missing; the picture is whole.</source>
      <translation>У файлі бракує позначки кінця, але зображення ціле.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Файл порожній.</translation>
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
      <translation>Яскрава рамка — це фокус: клавіша діє на цю плитку або на всі вибрані. A схвалює, R відхиляє, E архівує, і з'являється наступна. Пробіл вибирає, Shift зі стрілками вибирає більше.</translation>
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
      <translation>Історію не збережено: {why}.</translation>
    </message>
    <message>
      <source>The key is used for this session only and is not stored.</source>
      <translation>Ключ використовується лише в цьому сеансі й не зберігається.</translation>
    </message>
    <message numerus="yes">
      <source>The last %n changes are missing from the queue file.</source>
      <translation>
        <numerusform>У файлі вихідних бракує останньої %Ln зміни.</numerusform>
        <numerusform>У файлі вихідних бракує останніх %Ln змін.</numerusform>
        <numerusform>У файлі вихідних бракує останніх %Ln змін.</numerusform>
      </translation>
    </message>
    <message>
      <source>The last known list was damaged</source>
      <translation>Останній відомий список був пошкоджений</translation>
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
      <translation>У списку має бути пекшотів: {announced}, а є: {items}.</translation>
    </message>
    <message>
      <source>The lock of this data folder is damaged</source>
      <translation>Блокування цієї теки даних пошкоджено</translation>
    </message>
    <message>
      <source>The longest side. Pictures are never enlarged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name {host} is not known here; is this computer online?</source>
      <translation>Назва {host} тут невідома; чи комп’ютер у мережі?</translation>
    </message>
    <message>
      <source>The network's proxy can't reach {host}.</source>
      <translation>Проксі цієї мережі не веде до {host}.</translation>
    </message>
    <message>
      <source>The newer list has no new packshots. It was probably not generated.</source>
      <translation>У новішому списку немає нових пекшотів: завдання, мабуть, не виконано.</translation>
    </message>
    <message>
      <source>The number must be from 1 to 1000.</source>
      <translation>Кількість має бути від 1 до 1000.</translation>
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
      <source>The picture has more than {count} scans.</source>
      <translation>Зображення має понад {count} проходів.</translation>
    </message>
    <message>
      <source>The picture is damaged</source>
      <translation>Зображення пошкоджене</translation>
    </message>
    <message>
      <source>The picture is damaged.</source>
      <translation>Зображення пошкоджене.</translation>
    </message>
    <message>
      <source>The picture is incomplete.</source>
      <translation>Зображення обрізане.</translation>
    </message>
    <message>
      <source>The picture is missing</source>
      <translation>Зображення відсутнє</translation>
    </message>
    <message>
      <source>The picture is too large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture is too large: {width} x {height} pixels. The limit is {megapixels} megapixels, and {side} pixels on a side.</source>
      <translation>Зображення завелике: {width} x {height} пікселів. Обмеження: {megapixels} мегапікселів і {side} пікселів на сторону.</translation>
    </message>
    <message>
      <source>The picture's address has expired</source>
      <translation>Адреса зображення застаріла</translation>
    </message>
    <message>
      <source>The picture's server can't be reached.</source>
      <translation>Не вдається зв’язатися із сервером зображення.</translation>
    </message>
    <message>
      <source>The profile can't be read. Pictures are shown in sRGB.</source>
      <translation>Не вдається прочитати профіль. Зображення показано в sRGB.</translation>
    </message>
    <message>
      <source>The profile is damaged, or not one of a monitor. Pictures are shown in sRGB.</source>
      <translation>Профіль пошкоджений або не є профілем монітора. Зображення показано в sRGB.</translation>
    </message>
    <message>
      <source>The profile of this monitor can't be used. Pictures are shown in sRGB.</source>
      <translation>Профіль цього монітора не можна використати. Зображення показано в sRGB.</translation>
    </message>
    <message>
      <source>The program was closed before these were sent.</source>
      <translation>Програму закрито до їх надсилання.</translation>
    </message>
    <message>
      <source>The queue (Ctrl+Shift+O) shows why. You can send it again or remove it there.</source>
      <translation>Вихідні (Ctrl+Shift+O) пояснюють чому і надсилають знову або забувають.</translation>
    </message>
    <message>
      <source>The queue file was damaged and has been repaired. No decision is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The queue file was damaged.</source>
      <translation>Вихідні було пошкоджено.</translation>
    </message>
    <message>
      <source>The queue file was deleted. It was saved again; no unsent decision is lost.</source>
      <translation>Файл вихідних було видалено й записано знову; жодного ненадісланого рішення не втрачено.</translation>
    </message>
    <message>
      <source>The quotation mark before “{part}” isn't closed</source>
      <translation>Лапки перед «{part}» не закрито</translation>
    </message>
    <message>
      <source>The report couldn't be saved</source>
      <translation>Не вдалося записати звіт</translation>
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
      <translation>Служба недоступна</translation>
    </message>
    <message numerus="yes">
      <source>The service counts %n packshots more than it lists.</source>
      <translation>
        <numerusform>Сервіс налічує на %Ln пекшот більше, ніж подає у списку.</numerusform>
        <numerusform>Сервіс налічує на %Ln пекшоти більше, ніж подає у списку.</numerusform>
        <numerusform>Сервіс налічує на %Ln пекшотів більше, ніж подає у списку.</numerusform>
      </translation>
    </message>
    <message>
      <source>The service didn't accept the request</source>
      <translation>Служба не прийняла запит</translation>
    </message>
    <message>
      <source>The service doesn't know this</source>
      <translation>Служба цього не знає</translation>
    </message>
    <message>
      <source>The service gave an unexpected answer</source>
      <translation>Служба відповіла не так, як очікувалося</translation>
    </message>
    <message>
      <source>The service has a problem</source>
      <translation>Служба несправна</translation>
    </message>
    <message>
      <source>The service hasn't given an address for this picture yet.</source>
      <translation>Сервіс ще не надав адреси цього зображення.</translation>
    </message>
    <message>
      <source>The service offers these pictures only at {width} × {height}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service refused</source>
      <translation>Служба відмовила</translation>
    </message>
    <message>
      <source>The service refused because of an earlier decision</source>
      <translation>Служба відмовила через попереднє рішення</translation>
    </message>
    <message>
      <source>The service said: {answer}</source>
      <translation>Служба відповіла: {answer}</translation>
    </message>
    <message>
      <source>The service took too long</source>
      <translation>Служба відповідала задовго</translation>
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
      <translation>Налаштування не збережено: {why}.</translation>
    </message>
    <message>
      <source>The shortcuts of this action were reset</source>
      <translation>Вибрана дія знову має клавіші з набору</translation>
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
      <translation>Система не вказує профілю для цього монітора. Зображення показано в sRGB.</translation>
    </message>
    <message>
      <source>The window reopens in the new language. Nothing is lost.</source>
      <translation>Іншою мовою вікно відкриється наново; нічого не губиться.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Тема</translation>
    </message>
    <message>
      <source>There is already an account with this name and address</source>
      <translation>Ще один обліковий запис із цією назвою та адресою</translation>
    </message>
    <message>
      <source>There is no API key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no action “{name}”</source>
      <translation>«{name}» — не дія</translation>
    </message>
    <message>
      <source>There is no connection to {host}.</source>
      <translation>Немає з’єднання з {host}.</translation>
    </message>
    <message>
      <source>There is no field {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no reason {number}</source>
      <translation>Причини {number} немає</translation>
    </message>
    <message>
      <source>There isn't enough space in this folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These packshots have different notes. What you write here replaces them.</source>
      <translation>Ці пекшоти мають різні примітки; їх замінить написане тут.</translation>
    </message>
    <message>
      <source>They are sent one after the other, within the service's rate limit</source>
      <translation>Вони йдуть одне за одним, у межах ліміту служби</translation>
    </message>
    <message>
      <source>They stay in the file.</source>
      <translation>Вони залишаються у файлі.</translation>
    </message>
    <message>
      <source>This action already has this shortcut</source>
      <translation>Уже має цю клавішу</translation>
    </message>
    <message>
      <source>This action has as many shortcuts as possible</source>
      <translation>Уже має стільки клавіш, скільки може мати дія</translation>
    </message>
    <message>
      <source>This address can't be used</source>
      <translation>Цю адресу не можна використати</translation>
    </message>
    <message>
      <source>This can't be used</source>
      <translation>Це не можна використати</translation>
    </message>
    <message>
      <source>This data folder belongs to another account</source>
      <translation>Ця тека даних належить іншому обліковому запису</translation>
    </message>
    <message>
      <source>This data folder is in use on another computer</source>
      <translation>Ця тека даних використовується на іншому комп'ютері</translation>
    </message>
    <message>
      <source>This file can't be used</source>
      <translation>Цей файл не можна використати</translation>
    </message>
    <message>
      <source>This is exactly what is saved or copied</source>
      <translation>Саме це зберігається або копіюється</translation>
    </message>
    <message>
      <source>This is the requested number. The job was probably carried out.</source>
      <translation>Це замовлена кількість: мабуть, створено.</translation>
    </message>
    <message>
      <source>This isn't a reply to a guest review</source>
      <translation type="unfinished" />
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
      <translation>Це не замовлена кількість: перегляньте їх.</translation>
    </message>
    <message>
      <source>This job can't be started</source>
      <translation>Це завдання не можна запустити</translation>
    </message>
    <message>
      <source>This list was loaded too soon after the job to tell. It is reloaded automatically.</source>
      <translation>Список завантажено надто скоро після завдання, щоб судити. Його буде завантажено знову автоматично.</translation>
    </message>
    <message>
      <source>This looks like an API key. Enter keys only in the API key window.</source>
      <translation>Це схоже на ключ API. Вводьте ключі лише у вікні ключа API.</translation>
    </message>
    <message>
      <source>This name is too long.</source>
      <translation>Ця назва задовга.</translation>
    </message>
    <message>
      <source>This name pattern can't be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This picture is too large to be shown.</source>
      <translation>Це зображення завелике для показу.</translation>
    </message>
    <message>
      <source>This system has no keyring service</source>
      <translation>Ця система не має сховища ключів</translation>
    </message>
    <message>
      <source>Thumbnail cache. The oldest are removed first.</source>
      <translation>Малі зображення, які не треба завантажувати знову. Зайве вилучається.</translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title of the report</source>
      <translation>Про що звіт</translation>
    </message>
    <message>
      <source>To review</source>
      <translation>До перегляду</translation>
    </message>
    <message>
      <source>To view, to calculate with, or for other programs</source>
      <translation>Щоб переглядати, рахувати або для інших програм</translation>
    </message>
    <message>
      <source>Too large</source>
      <translation>Завелике</translation>
    </message>
    <message numerus="yes">
      <source>Too long: %n</source>
      <translation>
        <numerusform>Задовгі для надсилання: %Ln</numerusform>
        <numerusform>Задовгі для надсилання: %Ln</numerusform>
        <numerusform>Задовгі для надсилання: %Ln</numerusform>
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
      <translation>Наприкінці підсумки та рядки для імені, дати й підпису</translation>
    </message>
    <message>
      <source>Trust what you see</source>
      <translation>Довіряйте побаченому</translation>
    </message>
    <message>
      <source>Try again…</source>
      <translation>Спробувати знову…</translation>
    </message>
    <message>
      <source>Try the demo</source>
      <translation>Спробувати демо</translation>
    </message>
    <message>
      <source>Trying again soon.</source>
      <translation>Буде спробувано ще раз.</translation>
    </message>
    <message>
      <source>Turquoise</source>
      <translation>Бірюзовий</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>Не вирішено</translation>
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
      <source>Undo the last action</source>
      <translation>Скасувати останню дію повністю</translation>
    </message>
    <message>
      <source>Undone: {what}</source>
      <translation>Відкликано: {what}</translation>
    </message>
    <message>
      <source>Unflagged: {what}</source>
      <translation>Позначку знято: {what}</translation>
    </message>
    <message>
      <source>Unknown result - Qamera Review</source>
      <translation>Результат невідомий - Qamera Review</translation>
    </message>
    <message>
      <source>Unknown state “{part}”. Try pending, approved, rejected…</source>
      <translation>Стану «{part}» немає: is: знає pending, approved, held…</translation>
    </message>
    <message>
      <source>Unknown status</source>
      <translation>Невідомий стан</translation>
    </message>
    <message>
      <source>Unlock it, or enter your API key for this session only.</source>
      <translation>Розблокуйте його або введіть ключ API; його буде використано лише в цьому сеансі.</translation>
    </message>
    <message>
      <source>Unnamed packshot</source>
      <translation>Пекшот без назви</translation>
    </message>
    <message>
      <source>Unsafe link</source>
      <translation>Небезпечне посилання</translation>
    </message>
    <message>
      <source>Unsent decisions</source>
      <translation>Рішення в дорозі</translation>
    </message>
    <message>
      <source>Until then a decision can be undone completely. Up to ten minutes.</source>
      <translation>Доти рішення можна скасувати без сліду. До десяти хвилин.</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Вгору</translation>
    </message>
    <message numerus="yes">
      <source>Up to %n couldn't be read.</source>
      <translation>
        <numerusform>Щонайбільше %Ln не вдалося прочитати.</numerusform>
        <numerusform>Щонайбільше %Ln не вдалося прочитати.</numerusform>
        <numerusform>Щонайбільше %Ln не вдалося прочитати.</numerusform>
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
      <translation>Нічого не чекає</translation>
    </message>
    <message>
      <source>Update Qamera Review. The file wasn't changed.</source>
      <translation>Оновіть Qamera Review; файл не зачеплено.</translation>
    </message>
    <message>
      <source>Use at least one of {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use this key</source>
      <translation>Використати цей ключ</translation>
    </message>
    <message>
      <source>Use {fields}</source>
      <translation type="unfinished" />
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
      <source>View and cleanup</source>
      <translation>Впорядкувати</translation>
    </message>
    <message>
      <source>View options</source>
      <translation>Параметри вигляду</translation>
    </message>
    <message>
      <source>View {number} is empty. {key} saves the current view here.</source>
      <translation>Під {number} вигляд не збережено: {key} зберігає цей</translation>
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
      <translation>Чекає</translation>
    </message>
    <message>
      <source>Waiting for a valid API key</source>
      <translation>Чекає на чинний ключ</translation>
    </message>
    <message>
      <source>Waiting jobs</source>
      <translation>Завдання в черзі</translation>
    </message>
    <message>
      <source>Web page (*.html)</source>
      <translation type="unfinished" />
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
      <source>What</source>
      <translation>Що</translation>
    </message>
    <message>
      <source>What it is built with</source>
      <translation>З чого складається</translation>
    </message>
    <message>
      <source>What the grid shows when the program opens.</source>
      <translation>Що показує сітка після відкриття програми.</translation>
    </message>
    <message>
      <source>What you can do about it</source>
      <translation>Що з цим можна зробити</translation>
    </message>
    <message>
      <source>Which packshots to load</source>
      <translation>Який список запитується у служби</translation>
    </message>
    <message>
      <source>Which products have an approved packshot</source>
      <translation>Які продукти мають схвалений пекшот</translation>
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
      <translation>Увесь список</translation>
    </message>
    <message>
      <source>Will be sent as soon as the rate limit allows</source>
      <translation>Піде, щойно дозволить ліміт</translation>
    </message>
    <message numerus="yes">
      <source>Will be sent in %n s</source>
      <translation>
        <numerusform>Піде за %Ln с</numerusform>
        <numerusform>Піде за %Ln с</numerusform>
        <numerusform>Піде за %Ln с</numerusform>
      </translation>
    </message>
    <message>
      <source>Will be sent when the connection is back</source>
      <translation>Піде, коли повернеться з'єднання</translation>
    </message>
    <message>
      <source>Will be sent when you send it</source>
      <translation>Піде, коли ви надішлете</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Вікно</translation>
    </message>
    <message>
      <source>Winner</source>
      <translation>Найкращий</translation>
    </message>
    <message>
      <source>Winner, leave the rest</source>
      <translation>Найкращий, решта лишається</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Відкликати</translation>
    </message>
    <message>
      <source>Withdraw the selected decisions. They won't be sent</source>
      <translation>Відкликати вибрані рішення; їх не буде надіслано</translation>
    </message>
    <message>
      <source>Withdraw unsent decisions</source>
      <translation>Відкликати рішення про них, якщо не надіслано</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Без назви</translation>
    </message>
    <message>
      <source>Write a note. It is sent with the decision</source>
      <translation>Написати примітку, надсилається як результат перевірки</translation>
    </message>
    <message>
      <source>Write the approved pictures into a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yellow</source>
      <translation>Жовтий</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Так, зробити це</translation>
    </message>
    <message>
      <source>You can change the limit in the preferences.</source>
      <translation>Ліміт у налаштуваннях.</translation>
    </message>
    <message>
      <source>You can find the lesson in the Help menu</source>
      <translation>Урок залишається в меню «Довідка»</translation>
    </message>
    <message>
      <source>You can't approve a picture you haven't seen. In a batch, unseen packshots are counted separately.</source>
      <translation>Зображення, якого ніколи не було на екрані, схвалити не можна. У серії такі плитки рахуються окремо.</translation>
    </message>
    <message>
      <source>You see a summary before anything is sent.</source>
      <translation>Чернетка: перед надсиланням показується підсумок.</translation>
    </message>
    <message>
      <source>You'll see the price after your first job.</source>
      <translation>Ціна стане відома з першої відповіді.</translation>
    </message>
    <message>
      <source>Your decisions are kept and will be sent when the connection is back.</source>
      <translation>Ваші рішення збережено, їх буде надіслано, коли з'явиться з'єднання.</translation>
    </message>
    <message>
      <source>Your decisions are listed here until the service has accepted them.</source>
      <translation>Ваші рішення перелічено тут, доки служба їх не прийме.</translation>
    </message>
    <message>
      <source>Your last key press wasn't saved.</source>
      <translation>Те, що натиснуто останнім, не прийнято.</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom and position are kept</source>
      <translation>Масштаб і місце зберігаються</translation>
    </message>
    <message>
      <source>a selection</source>
      <translation>вибране</translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>already so: {what}</source>
      <translation>вже так: {what}</translation>
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
      <source>approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>approved</source>
      <translation>схвалено</translation>
    </message>
    <message>
      <source>archived</source>
      <translation>архівовано</translation>
    </message>
    <message>
      <source>bad edges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>black background</source>
      <translation>чорне тло</translation>
    </message>
    <message>
      <source>checkered background</source>
      <translation>клітчасте тло</translation>
    </message>
    <message>
      <source>command palette only</source>
      <translation>лише в палітрі</translation>
    </message>
    <message>
      <source>containing “{text}”</source>
      <translation>містить «{text}»</translation>
    </message>
    <message>
      <source>damaged profile, shown as sRGB</source>
      <translation>пошкоджений профіль, показано як sRGB</translation>
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
      <translation>узгоджено</translation>
    </message>
    <message>
      <source>done at {time}</source>
      <translation>завершення о {time}</translation>
    </message>
    <message numerus="yes">
      <source>done, %n approved</source>
      <translation>
        <numerusform>готово, %Ln схвалений</numerusform>
        <numerusform>готово, %Ln схвалені</numerusform>
        <numerusform>готово, %Ln схвалених</numerusform>
      </translation>
    </message>
    <message>
      <source>enlarged from {width} px</source>
      <translation>збільшено з {width} px</translation>
    </message>
    <message>
      <source>fits, {zoom}</source>
      <translation>вписано, {zoom}</translation>
    </message>
    <message>
      <source>gamma {name}</source>
      <translation>гамма {name}</translation>
    </message>
    <message>
      <source>garbled or missing text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>http:// is allowed only for this computer: the key would be sent unencrypted.</source>
      <translation>http:// дозволено лише для цього комп'ютера: ключ ішов би відкрито.</translation>
    </message>
    <message numerus="yes">
      <source>in %n jobs</source>
      <translation>
        <numerusform>в %Ln завданні</numerusform>
        <numerusform>у %Ln завданнях</numerusform>
        <numerusform>у %Ln завданнях</numerusform>
      </translation>
    </message>
    <message>
      <source>in the group {name} ({count})</source>
      <translation>у групі {name} ({count})</translation>
    </message>
    <message>
      <source>list of {time}</source>
      <translation>список від {time}</translation>
    </message>
    <message>
      <source>may have been sent already: {names}</source>
      <translation>можливо, уже надіслано: {names}</translation>
    </message>
    <message>
      <source>missing or extra part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neutral background</source>
      <translation>нейтральне тло</translation>
    </message>
    <message>
      <source>never shown whole, so not approved: {names}</source>
      <translation>ніколи не показано повністю, тож не схвалено: {names}</translation>
    </message>
    <message>
      <source>no finished picture: {names}</source>
      <translation>без готового зображення: {names}</translation>
    </message>
    <message>
      <source>no finished picture: {what}</source>
      <translation>без готового зображення: {what}</translation>
    </message>
    <message>
      <source>no longer in the service's list</source>
      <translation>більше немає в списку служби</translation>
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
      <source>none on this computer</source>
      <translation>жодних на цьому комп'ютері</translation>
    </message>
    <message>
      <source>not approved, whole picture never seen: {what}</source>
      <translation>не схвалено, усього зображення не бачили: {what}</translation>
    </message>
    <message>
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not loaded</source>
      <translation>не завантажено</translation>
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
      <translation>зауваження</translation>
    </message>
    <message>
      <source>note only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open now</source>
      <translation>зараз відкрито</translation>
    </message>
    <message>
      <source>open, archived, failed</source>
      <translation>відкриті, архівовані, невдалі</translation>
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
      <source>part {n} of {of}</source>
      <translation>частина {n} з {of}</translation>
    </message>
    <message>
      <source>pending, can be undone</source>
      <translation>утримано, можна скасувати</translation>
    </message>
    <message>
      <source>price not known yet</source>
      <translation>кредити невідомі</translation>
    </message>
    <message>
      <source>profile without a name</source>
      <translation>профіль без назви</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>відмова</translation>
    </message>
    <message>
      <source>refused by the service</source>
      <translation>служба відмовила</translation>
    </message>
    <message>
      <source>reject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rejected</source>
      <translation>відхилено</translation>
    </message>
    <message>
      <source>replaced</source>
      <translation>замінено пізнішим рішенням</translation>
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
    <message numerus="yes">
      <source>sending in %n s</source>
      <translation>
        <numerusform>надсилання через %Ln с</numerusform>
        <numerusform>надсилання через %Ln с</numerusform>
        <numerusform>надсилання через %Ln с</numerusform>
      </translation>
    </message>
    <message>
      <source>sent</source>
      <translation>надіслано</translation>
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
      <source>the service says {word}</source>
      <translation>служба каже: {word}</translation>
    </message>
    <message>
      <source>the shortcuts file can't be read ({why}), default shortcuts are used</source>
      <translation>файл клавіш не читається ({why}), діють звичні</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>невідомо</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>чекає</translation>
    </message>
    <message>
      <source>waiting to be sent</source>
      <translation>чекає на надсилання</translation>
    </message>
    <message>
      <source>white background</source>
      <translation>біле тло</translation>
    </message>
    <message>
      <source>with a note</source>
      <translation>з них із приміткою</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>відкликано</translation>
    </message>
    <message>
      <source>withdrawn while sending</source>
      <translation>покинуто дорогою</translation>
    </message>
    <message>
      <source>without a reason</source>
      <translation>без причини</translation>
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
      <translation>масштаб збережено</translation>
    </message>
    <message>
      <source>{account} - Qamera Review</source>
      <translation>{account} - Qamera Review</translation>
    </message>
    <message>
      <source>{counts}, sent by {time}</source>
      <translation>{counts}. Усе буде надіслано о {time}.</translation>
    </message>
    <message>
      <source>{counts}. Offline. Sending continues when the connection is back.</source>
      <translation>{counts}. Без мережі: надсилання продовжиться, коли з'явиться з'єднання.</translation>
    </message>
    <message>
      <source>{counts}. Sending is paused. Enter an API key.</source>
      <translation>{counts}. Надсилання призупинено: потрібен ключ.</translation>
    </message>
    <message>
      <source>{decided} of {all} decided</source>
      <translation>вирішено {decided} з {all}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of %n products done</source>
      <translation>
        <numerusform>готово {done} з %Ln продукту</numerusform>
        <numerusform>готово {done} з %Ln продуктів</numerusform>
        <numerusform>готово {done} з %Ln продуктів</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {all} products have an approved packshot</source>
      <translation>{done} з {all} продуктів мають схвалений пекшот</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} з {total}</translation>
    </message>
    <message>
      <source>{each} each</source>
      <translation>по {each}</translation>
    </message>
    <message>
      <source>{each} each, as in the last job</source>
      <translation>по {each}, як в останньому завданні</translation>
    </message>
    <message>
      <source>{field} (optional)</source>
      <translation>{field} (необов'язково)</translation>
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
      <translation>{file}: журнал є, а самого файлу немає.</translation>
    </message>
    <message>
      <source>{folder} belongs to {owner}</source>
      <translation>{folder} належить {owner}</translation>
    </message>
    <message>
      <source>{host} closed the connection before the answer was complete.</source>
      <translation>{host}: з’єднання завершено до кінця відповіді.</translation>
    </message>
    <message>
      <source>{host} closed the connection before the picture was complete.</source>
      <translation>{host}: з’єднання завершено до кінця зображення.</translation>
    </message>
    <message>
      <source>{host} couldn't prove its identity.</source>
      <translation>{host}: не вдалося підтвердити справжність.</translation>
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
      <translation>{host}: тривало задовго.</translation>
    </message>
    <message>
      <source>{h} h {m} min</source>
      <translation>{h} год {m} хв</translation>
    </message>
    <message>
      <source>{key} is free</source>
      <translation>{key} вільна</translation>
    </message>
    <message>
      <source>{key} is the only shortcut of “{action}”, which needs one</source>
      <translation>{key} — єдина клавіша дії «{action}», яка не може лишитися без неї</translation>
    </message>
    <message>
      <source>{key} is used by “{action}”</source>
      <translation>{key} — клавіша дії «{action}»</translation>
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
      <source>{name} is {told}; {used} is used instead</source>
      <translation>{name}: {told}, використано {used}</translation>
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
      <source>{n} KB</source>
      <translation>{n} КБ</translation>
    </message>
    <message>
      <source>{n} MB</source>
      <translation>{n} МБ</translation>
    </message>
    <message>
      <source>{n} credits per approved packshot so far</source>
      <translation>дотепер {n} кредитів на схвалений пекшот</translation>
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
      <source>{over} credits over the daily limit of {cap}. You can change the limit in the preferences.</source>
      <translation type="unfinished" />
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
      <source>{product}: no approved packshot of {n}</source>
      <translation>{product}: жодного схваленого пекшота з {n}</translation>
    </message>
    <message>
      <source>{spent} of {cap} credits spent today.</source>
      <translation>Витрачено {spent} з {cap} кредитів на день.</translation>
    </message>
    <message>
      <source>{spent} of {cap} credits were spent today. This needs {more} more.</source>
      <translation>Сьогодні витрачено {spent} з {cap}, на це треба ще {more}.</translation>
    </message>
    <message>
      <source>{status}, not sent yet</source>
      <translation>{status}, ще не надіслано</translation>
    </message>
    <message>
      <source>{why} Send your decision anyway, or discard it?</source>
      <translation>{why} Усе ж надіслати ваше чи відкинути?</translation>
    </message>
    <message>
      <source>{width} x {height} px</source>
      <translation>{width} x {height} пкс</translation>
    </message>
    <message>
      <source>{width} × {height} pixels</source>
      <translation>{width} × {height} пікселів</translation>
    </message>
    <message>
      <source>{words}, delivery is paused</source>
      <translation>{words}, надсилання призупинено</translation>
    </message>
    <message>
      <source>“{action}”</source>
      <translation>«{action}»</translation>
    </message>
    <message>
      <source>“{action}” needs a shortcut</source>
      <translation>«{action}» не може бути без клавіші</translation>
    </message>
    <message>
      <source>“{name}” can't have this shortcut ({why})</source>
      <translation>«{name}» не має такої клавіші ({why})</translation>
    </message>
    <message>
      <source>“{part}:” isn't a filter. It is searched for as text</source>
      <translation>«{part}:» тут нічого не питає й шукається дослівно</translation>
    </message>
    <message>
      <source>“{part}:” needs a value</source>
      <translation>«{part}:» чекає на значення</translation>
    </message>
    <message>
      <source>“{part}” isn't a date. Try 2026-03-01, today or 7d.</source>
      <translation>«{part}» — не день: напишіть 2026-03-01, today або 7d</translation>
    </message>
  </context>
</TS>

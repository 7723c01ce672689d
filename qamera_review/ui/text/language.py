"""The language of the screen: every text that the user reads passes through `tr`."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from qamera_review.services.settings.preferences import LANGUAGES, Language
from qamera_review.ui.text.key_names import with_key_names

CONTEXT = "ui"
_BY_CODE = {language.value: language for language in LANGUAGES}
_QT_INT_MAX = 2**31 - 1
_STAND_IN = 1_987_654_300  # in no text of ours; its last digits are those of the number


def tr(text: str, n: int | None = None, *, comment: str = "") -> str:
    """Return `text` in the language of the screen, or in English when it has no translation.

    `text` is a string literal, which the tool that collects the texts searches for, or a value from
    `noop_tr`. Fill in variable parts afterwards: `tr("Approved: {name}").format(name=name)`. With
    `n`, `%n` in the text is replaced by the number, and the plural form follows it. The
    translations write `%Ln`, which Qt replaces by the number with the locale's separators. Keys in
    the text, such as "Ctrl+Z", are named as on the user's keyboard.

    `comment` distinguishes equal English texts that other languages must tell apart: "Approved" is
    the title of a list, and the state of one packshot, which in Polish has another ending.
    """
    return with_key_names(_translated(text, n, comment or None))


def _translated(text: str, n: int | None, comment: str | None) -> str:
    if n is None or 0 <= n <= _QT_INT_MAX:
        return QCoreApplication.translate(CONTEXT, text, comment, -1 if n is None else n)
    # Qt takes a C int: the form of the plural follows the last digits, the number is put in after.
    stand_in = _STAND_IN + abs(n) % 100
    shown = QCoreApplication.translate(CONTEXT, text, comment, stand_in)
    number = with_separators(n)
    return shown.replace(QLocale().toString(stand_in), number).replace(str(stand_in), number)


def with_separators(number: int) -> str:
    """Return a whole number of any size with the locale's separators: "12,345"."""
    if abs(number) <= _QT_INT_MAX:
        return QLocale().toString(number)
    return f"{number:,}".replace(",", QLocale().groupSeparator())


def noop_tr(text: str, _comment: str = "") -> str:
    """Mark a literal for translation and return it unchanged.

    For tables that are built at import, before the language is known. Pass the text through `tr`
    when it is shown, with the same comment if it has one.
    """
    return text


def language_of(choice: Language, wishes: list[str] | None = None) -> Language:
    """Return the language for the user's choice.

    For `Language.SYSTEM` it is the first of the system's preferred languages that has a
    translation, else English. `wishes` are those languages as BCP 47 tags, best first (["pl-PL",
    "en-GB"] gives Polish); None asks the system.
    """
    if choice is not Language.SYSTEM:
        return choice
    for wish in QLocale.system().uiLanguages() if wishes is None else wishes:
        language = _BY_CODE.get(wish.replace("_", "-").partition("-")[0].lower())
        if language is not None:
            return language
    return Language.ENGLISH


def locale_of(language: Language, system: QLocale | None = None) -> QLocale:
    """Return the locale for times and numbers.

    It is the system's locale when that one is in `language` (so English in London has London's
    dates), else the default locale of the language. `system` replaces the system's locale in tests.
    """
    own = QLocale(language.value)
    system = QLocale.system() if system is None else system
    return system if system.language() == own.language() else own


class Translations:
    """Installs the translations of one language, and sets its locale as Qt's default locale.

    `choice` is the language in the preferences; `folder` holds the .qm files. GUI thread.
    """

    def __init__(self, app: QCoreApplication, choice: Language, folder: Path) -> None:
        self._app = app
        self.language = language_of(choice)
        code = self.language.value
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._translators: list[QTranslator] = []
        self._add(f"qtbase_{code}", qt_folder)
        self._add(f"qamera_{code}", str(folder))
        QLocale.setDefault(locale_of(self.language))

    def remove(self) -> None:
        """Go back to the English texts and to the system's locale."""
        QLocale.setDefault(QLocale.system())
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators.clear()

    def _add(self, name: str, folder: str) -> None:
        translator = QTranslator()
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._translators.append(translator)

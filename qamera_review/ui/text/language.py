"""The language of the screen: every text that a person reads passes through `tr`."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from qamera_review.services.settings.preferences import LANGUAGES, Language

CONTEXT = "ui"
_BY_CODE = {language.value: language for language in LANGUAGES}
_QT_INT_MAX = 2**31 - 1
_STAND_IN = 1_987_654_300  # in no text of ours; its last digits are those of the number


def tr(text: str, n: int | None = None) -> str:
    """The text in the language of the screen, English where there is none.

    `text` is a literal (it is searched for by the tool that collects the texts), or came from
    `noop_tr`; what varies is filled in afterwards: `tr("Approved: {name}").format(name=name)`. With
    `n`, `%n` in the text stands for the number and the form of the plural follows it. The
    translations say `%Ln` there, which Qt fills in with the locale's separators.
    """
    if n is None or 0 <= n <= _QT_INT_MAX:
        return QCoreApplication.translate(CONTEXT, text, None, -1 if n is None else n)
    # Qt takes a C int: the form of the plural follows the last digits, the number is put in after.
    stand_in = _STAND_IN + abs(n) % 100
    shown = QCoreApplication.translate(CONTEXT, text, None, stand_in)
    number = with_separators(n)
    return shown.replace(QLocale().toString(stand_in), number).replace(str(stand_in), number)


def with_separators(number: int) -> str:
    """Return a whole number of any size with the locale's separators: "12,345"."""
    if abs(number) <= _QT_INT_MAX:
        return QLocale().toString(number)
    return f"{number:,}".replace(",", QLocale().groupSeparator())


def noop_tr(text: str) -> str:
    """Collects a literal for translation and returns it unchanged, for tables that are made
    before the language is known. Whoever shows it passes it through `tr`."""
    return text


def language_of(choice: Language, wishes: list[str] | None = None) -> Language:
    """The language for a choice: of the system's wishes ("pl-PL", best first) the first that
    is spoken here, else English."""
    if choice is not Language.SYSTEM:
        return choice
    for wish in QLocale.system().uiLanguages() if wishes is None else wishes:
        language = _BY_CODE.get(wish.replace("_", "-").partition("-")[0].lower())
        if language is not None:
            return language
    return Language.ENGLISH


def locale_of(language: Language, system: QLocale | None = None) -> QLocale:
    """Return the locale for times and numbers: the system's where it speaks `language` (so that
    English in London has London's dates), else the usual one of the language."""
    own = QLocale(language.value)
    system = QLocale.system() if system is None else system
    return system if system.language() == own.language() else own


class Translations:
    """The translations that are in force, and the locale of their language as Qt's default one;
    GUI thread. `folder` holds the .qm files."""

    def __init__(self, app: QCoreApplication, choice: Language, folder: Path) -> None:
        self._app = app
        self.language = language_of(choice)
        code = self.language.value
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._translators: list[QTranslator] = []
        self._add(f"qtbase_{code}", qt)
        self._add(f"qamera_{code}", str(folder))
        QLocale.setDefault(locale_of(self.language))

    def remove(self) -> None:
        """Go back to the texts of the source and to the system's locale."""
        QLocale.setDefault(QLocale.system())
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators.clear()

    def _add(self, name: str, folder: str) -> None:
        translator = QTranslator()
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._translators.append(translator)

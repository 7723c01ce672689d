"""The language of the screen: every text that a person reads passes through `tr`."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "ui"


def tr(text: str, n: int | None = None) -> str:
    """The text in the language of the screen, English where there is none.

    `text` is a literal (it is searched for by the tool that collects the texts), or came from
    `mark`; what varies is filled in afterwards: `tr("Approved: {name}").format(name=name)`. With
    `n`, `%n` in the text stands for the number and the form of the plural follows it.
    """
    return QCoreApplication.translate(CONTEXT, text, None, -1 if n is None else n)


def mark(text: str) -> str:
    """Collects a literal for translation and returns it unchanged, for tables that are made
    before the language is known. Whoever shows it passes it through `tr`."""
    return text

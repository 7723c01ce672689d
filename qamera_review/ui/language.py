"""The language of the screen: every text that a person reads passes through `tr`."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "ui"


def tr(text: str, n: int | None = None) -> str:
    """The text in the language of the screen, English where there is none.

    `text` is a literal (it is searched for by the tool that collects the texts); what varies is
    filled in afterwards: `tr("Approved: {name}").format(name=name)`. With `n`, `%n` in the text
    stands for the number and the form of the plural follows it.
    """
    return QCoreApplication.translate(CONTEXT, text, None, -1 if n is None else n)

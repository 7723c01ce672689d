"""A pseudo-translation for tests: texts are 40 % longer and marked as translated."""

from PySide6.QtCore import QTranslator

GROWTH = 0.4


def grown(text: str) -> str:
    """Return the text with marks around it and letters added at the end of its lines."""
    lines = text.split("\n")
    return "\n".join(_grown_line(line) for line in lines)


def _grown_line(line: str) -> str:
    added = max(2, round(len(line) * GROWTH)) - 2
    words = "".join("ü" if place % 6 else " " for place in range(1, added + 1))
    return f"[{line}{words}]"


class PseudoLanguage(QTranslator):
    """A translator that pseudo-translates every text of the program."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return grown(source) if context == "ui" else ""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False

"""The README's table of keys, made from the table of actions.

`python -m tests.readme.keys` writes it anew between its two marks.
"""

import sys
from pathlib import Path

from qamera_review.ui.actions.action_table import ActionSpec, action_table
from qamera_review.ui.actions.key_chords import shown_keys

README = Path(__file__).resolve().parents[2] / "README.md"
BEGIN, END = "<!-- keys: python -m tests.readme.keys -->\n", "<!-- end of keys -->"


def keys_table() -> str:
    """A table for each group of actions, in Markdown."""
    groups: dict[str, list[ActionSpec]] = {}
    for spec in action_table():
        if spec.keys:
            groups.setdefault(spec.group.value, []).append(spec)
    return "\n".join(_group(title, specs) for title, specs in groups.items())


def _group(title: str, specs: list[ActionSpec]) -> str:
    rows = [f"| {_cell(shown_keys(spec.keys))} | {_cell(spec.description)} |" for spec in specs]
    return "\n".join([f"| {title} | |", "|---|---|", *rows, ""])


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def written(readme: str) -> str:
    """The README with the table of now. Raises ValueError without the marks."""
    head, rest = readme.split(BEGIN)
    _old, tail = rest.split(END)
    return f"{head}{BEGIN}\n{keys_table()}\n{END}{tail}"


def main() -> int:
    """Writes the README anew."""
    README.write_text(written(README.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

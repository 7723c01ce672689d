"""The page of all keys, `resources/readme/keys.md`, made from the table of actions.

`python -m tests.readme.keys` rewrites the part between its two comments.
"""

import sys
from pathlib import Path

from qamera_review.ui.actions.action_spec import GROUP_TITLES, ActionGroup, ActionSpec
from qamera_review.ui.actions.action_table import action_table
from qamera_review.ui.actions.key_chords import shown_keys

ROOT = Path(__file__).resolve().parents[2]
KEYS_PAGE = ROOT / "resources" / "readme" / "keys.md"
BEGIN, END = "<!-- keys: python -m tests.readme.keys -->\n", "<!-- end of keys -->"


def keys_table() -> str:
    """Return a Markdown table for each group of actions."""
    groups: dict[str, list[ActionSpec]] = {}
    for spec in action_table():
        if spec.keys:
            groups.setdefault(GROUP_TITLES[spec.group], []).append(spec)
    return "\n".join(_group(title, specs) for title, specs in groups.items())


def _group(title: str, specs: list[ActionSpec]) -> str:
    rows = [f"| {_cell(shown_keys(spec.keys))} | {_cell(spec.description)} |" for spec in specs]
    if specs[0].group is ActionGroup.DECIDE:
        rows += _reason_rows()
    return "\n".join([f"| {title} | |", "|---|---|", *rows, ""])


def _reason_rows() -> list[str]:
    """Return the rows of the digits: the user chooses which reasons they stand for."""
    return [
        "| 1 to 9 | Add or remove the reason with this number |",
        "| Shift+1 to Shift+9 | Reject with the reason with this number, and go on |",
    ]


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def with_current_keys(page: str) -> str:
    """Return the page with today's table. Raises ValueError when a comment is missing."""
    head, rest = page.split(BEGIN)
    _old, tail = rest.split(END)
    return f"{head}{BEGIN}\n{keys_table()}\n{END}{tail}"


def main() -> int:
    """Rewrite the page."""
    page = KEYS_PAGE.read_text(encoding="utf-8")
    KEYS_PAGE.write_text(with_current_keys(page), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

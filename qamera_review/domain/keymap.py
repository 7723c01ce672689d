"""The user's own keyboard shortcuts: a preset and the differences from it, in a TOML file.

The user may edit the file by hand. An entry that cannot be used is reported as a KeyProblem; the
other entries stay in effect.
"""

import json
import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from qamera_review.domain.records import Struct, field

DEFAULT = "default"
KEYS_MAX = 6  # shortcuts of one action
MODIFIERS = ("Ctrl", "Alt", "Meta", "Shift")
_KEYS = ("Enter", "Esc", "Space", "Tab", "Backspace", "Del", "Ins", "Home", "End", "PgUp", "PgDown")
_ARROWS = ("Left", "Right", "Up", "Down")
_FUNCTION_KEYS = tuple(f"F{number}" for number in range(1, 25))
_NAMED = {name.lower(): name for name in (*_KEYS, *_ARROWS, *_FUNCTION_KEYS)}
_ALIASES = {"delete": "del", "insert": "ins", "escape": "esc", "return": "enter"}
_ALIASES |= {"pageup": "pgup", "pagedown": "pgdown", "control": "ctrl"}
_SHIFTLESS = frozenset("+=-")  # never combined with Shift, which may be needed to type them
_HEAD = """# Keys of Qamera Review. Edit them in the preferences, or here while it is closed.
# preset is the set that everything else is compared with. Below [keys]: what differs, each action
# with all of its keys, as in  approve = ["A", "P"]  or none:  approve = []
"""

# Actions whose ids were others in earlier files.
_RENAMED: Mapping[str, str] = {
    "take_back": "withdraw",
    "mark": "flag",
    "select_marked": "select_flagged",
}

Keys = Mapping[str, tuple[str, ...]]
_NOTHING: Keys = MappingProxyType({})


class Keymap(Struct, frozen=True):
    """The user's shortcuts.

    `preset` names the set of shortcuts that is the base. `overrides` has, by action id, the
    shortcuts that replace the preset's; an empty tuple means none.
    """

    preset: str = DEFAULT
    overrides: Keys = field(default_factory=lambda: _NOTHING)

    def with_keys(self, action_id: str, keys: tuple[str, ...]) -> "Keymap":
        """Return a copy with these shortcuts for an action."""
        return Keymap(self.preset, {**self.overrides, action_id: keys})

    def without(self, action_id: str) -> "Keymap":
        """Return a copy with the preset's shortcuts for an action."""
        return Keymap(
            self.preset, {id_: keys for id_, keys in self.overrides.items() if id_ != action_id}
        )


class KeyProblem(Struct, frozen=True):
    """A part of the file that was ignored.

    `kind` is an action id, "preset", "keys", or "" for the whole file; `detail` is the value that
    could not be used, or the parser's message.
    """

    kind: str
    detail: str


def chord(text: str) -> str:
    """Return a shortcut in its one normal form; "" when `text` is not a shortcut.

    Example: "ctrl + shift+z" becomes "Ctrl+Shift+Z".
    """
    plain = text.strip()
    if plain == "+" or plain.endswith("++"):
        head, key = plain[:-2], "+"
    else:
        head, _, key = plain.rpartition("+")
        key = key.strip()
    modifiers = [part.strip().lower() for part in head.split("+")]
    modifiers = [_ALIASES.get(modifier, modifier) for modifier in modifiers if modifier]
    names = {name.lower(): name for name in MODIFIERS}
    if any(part not in names for part in modifiers) or len(set(modifiers)) != len(modifiers):
        return ""
    low = _ALIASES.get(key.lower(), key.lower())
    name = _NAMED.get(low) or (key.upper() if len(key) == 1 and key.isprintable() else "")
    if not name.strip() or (name in _SHIFTLESS and "shift" in modifiers):
        return ""
    return "+".join([*(each for each in MODIFIERS if each.lower() in modifiers), name])


def read_keymap(
    text: str, presets: Iterable[str], actions: Iterable[str]
) -> tuple[Keymap, tuple[KeyProblem, ...]]:
    """Return the keymap in a file's text, and the problems found in it. Never raises.

    `presets` and `actions` are the names that may occur.
    """
    if not text:
        return Keymap(), ()
    import tomllib  # imported here, because most users have no shortcuts of their own

    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError, OverflowError) as fault:  # also for a very long number
        return Keymap(), (KeyProblem("", re.sub(r"\s+", " ", str(fault))),)
    problems = []
    preset = data.get("preset", DEFAULT)
    if preset not in tuple(presets):
        problems.append(KeyProblem("preset", str(preset)))
        preset = DEFAULT
    keys = data.get("keys", {})
    if not isinstance(keys, dict):
        return Keymap(preset), (*problems, KeyProblem("keys", str(keys)))
    own: dict[str, tuple[str, ...]] = {}
    known = frozenset(actions)
    for written_id, value in keys.items():
        action_id = _RENAMED.get(written_id, written_id)
        chords = _chords(value)
        if action_id not in known or chords is None:
            problems.append(KeyProblem(action_id, "" if action_id not in known else str(value)))
        else:
            own[action_id] = chords
    return Keymap(preset, own), tuple(problems)


def write_keymap(keymap: Keymap) -> str:
    """Return the text of the file for a keymap."""
    lines = [_HEAD, f"preset = {_quoted(keymap.preset)}", "", "[keys]"]
    for action_id, keys in sorted(keymap.overrides.items()):
        lines.append(f"{_quoted(action_id)} = [{', '.join(map(_quoted, keys))}]")
    return "\n".join(lines) + "\n"


def resolve_conflicts(
    defaults: Keys, preset: Keys, own: Keys, essential: Iterable[str] = ()
) -> tuple[dict[str, tuple[str, ...]], tuple[KeyProblem, ...]]:
    """Return the shortcuts of every action, and the user's shortcuts that were refused.

    No shortcut belongs to two actions. The user's own shortcuts (`own`) win over the preset's,
    and the preset's over the defaults; among equals the first action gets the shortcut. The
    actions in `essential` are served before all others, so that none of them ends without one.

    Example: the defaults are approve = A and archive = E, and the user sets archive = A. Then
    archive gets A and approve gets none. If approve is essential, it keeps A, archive gets none,
    and the problem "A: approve" is reported for archive.
    """
    ranks = (own, preset, defaults)
    rank_of = {id_: next(r for r, keys in enumerate(ranks) if id_ in keys) for id_ in defaults}
    assigned: dict[str, list[str]] = {action_id: [] for action_id in defaults}
    owner: dict[str, str] = {}
    problems = []

    def take(action_id: str, key: str) -> str:
        """Give a shortcut to an action; return the other action that has it already, or ""."""
        holder = owner.setdefault(key, action_id)
        if holder != action_id:
            return holder
        if key not in assigned[action_id]:
            assigned[action_id].append(key)
        return ""

    for action_id in essential:
        if action_id in defaults:
            for key in _requested_keys(ranks, rank_of, action_id) or defaults[action_id]:
                take(action_id, key)
    # The sort is stable: actions of one rank stay in the order of the table of actions.
    for action_id in sorted(defaults, key=rank_of.__getitem__):
        for key in _requested_keys(ranks, rank_of, action_id):
            rival = take(action_id, key)
            if rival and rank_of[action_id] == 0:
                problems.append(KeyProblem(action_id, f"{key}: {rival}"))
    return {action_id: tuple(keys) for action_id, keys in assigned.items()}, tuple(problems)


def _requested_keys(
    ranks: tuple[Keys, ...], rank_of: Mapping[str, int], action_id: str
) -> tuple[str, ...]:
    return ranks[rank_of[action_id]][action_id]


def _chords(value: object) -> tuple[str, ...] | None:
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, list) or len(texts) > KEYS_MAX:
        return None
    chords = [chord(text) if isinstance(text, str) else "" for text in texts]
    return tuple(dict.fromkeys(chords)) if all(chords) else None


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")

"""A person's own keys: a preset and what differs from it, as a text file to be edited by hand.

Nothing in such a file can cost anything: what cannot be used is told in a sentence, and the rest
holds.
"""

import json
import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from qamera_review.domain.records import Struct, field

DEFAULT = "default"
KEYS_MAX = 6  # for one action
MODIFIERS = ("Ctrl", "Alt", "Meta", "Shift")
_KEYS = ("Enter", "Esc", "Space", "Tab", "Backspace", "Del", "Ins", "Home", "End", "PgUp", "PgDown")
_ARROWS = ("Left", "Right", "Up", "Down")
_FUNCTION_KEYS = tuple(f"F{number}" for number in range(1, 25))
_NAMED = {name.lower(): name for name in (*_KEYS, *_ARROWS, *_FUNCTION_KEYS)}
_ALIASES = {"delete": "del", "insert": "ins", "escape": "esc", "return": "enter"}
_ALIASES |= {"pageup": "pgup", "pagedown": "pgdown", "control": "ctrl"}
_SHIFTLESS = frozenset("+=-")
_HEAD = """# Keys of Qamera Review. Edit them in the preferences, or here while it is closed.
# preset is the set that everything else is compared with. Below [keys]: what differs, each action
# with all of its keys, as in  approve = ["A", "P"]  or none:  approve = []
"""

Keys = Mapping[str, tuple[str, ...]]
_NOTHING: Keys = MappingProxyType({})


class Keymap(Struct, frozen=True):
    """`own`: by action id, the keys that a person gave instead of the preset's."""

    preset: str = DEFAULT
    overrides: Keys = field(default_factory=lambda: _NOTHING)

    def with_keys(self, action_id: str, keys: tuple[str, ...]) -> "Keymap":
        """With other keys for an action."""
        return Keymap(self.preset, {**self.overrides, action_id: keys})

    def without(self, action_id: str) -> "Keymap":
        """With the preset's keys for an action."""
        return Keymap(
            self.preset, {id_: keys for id_, keys in self.overrides.items() if id_ != action_id}
        )


class KeyProblem(Struct, frozen=True):
    """A part of the file that was passed over: which, and why (`what` is an action or a name)."""

    kind: str
    detail: str


def chord(text: str) -> str:
    """A chord as `ui.keys` writes it, of a text such as "ctrl + shift+z"; "" when it is none."""
    plain = text.strip()
    if plain == "+" or plain.endswith("++"):
        head, key = plain[:-2], "+"
    else:
        head, _, key = plain.rpartition("+")
        key = key.strip()
    held = [_ALIASES.get(part.strip().lower(), part.strip().lower()) for part in head.split("+")]
    held = [part for part in held if part]
    names = {name.lower(): name for name in MODIFIERS}
    if any(part not in names for part in held) or len(set(held)) != len(held):
        return ""
    low = _ALIASES.get(key.lower(), key.lower())
    name = _NAMED.get(low) or (key.upper() if len(key) == 1 and key.isprintable() else "")
    if not name.strip() or (name in _SHIFTLESS and "shift" in held):
        return ""
    return "+".join([*(one for one in MODIFIERS if one.lower() in held), name])


def read_keymap(
    text: str, presets: Iterable[str], actions: Iterable[str]
) -> tuple[Keymap, tuple[KeyProblem, ...]]:
    """The keymap of a file's text, and what of it could not be used. Never raises."""
    if not text:
        return Keymap(), ()
    import tomllib  # not above: few have keys of their own

    try:
        told = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as fault:
        return Keymap(), (KeyProblem("", re.sub(r"\s+", " ", str(fault))),)
    problems = []
    preset = told.get("preset", DEFAULT)
    if preset not in tuple(presets):
        problems.append(KeyProblem("preset", str(preset)))
        preset = DEFAULT
    keys = told.get("keys", {})
    if not isinstance(keys, dict):
        return Keymap(preset), (*problems, KeyProblem("keys", str(keys)))
    own: dict[str, tuple[str, ...]] = {}
    known = frozenset(actions)
    for action_id, value in keys.items():
        chords = _chords(value)
        if action_id not in known or chords is None:
            problems.append(KeyProblem(action_id, "" if action_id not in known else str(value)))
        else:
            own[action_id] = chords
    return Keymap(preset, own), tuple(problems)


def write_keymap(keymap: Keymap) -> str:
    """The text of the file."""
    lines = [_HEAD, f"preset = {_quoted(keymap.preset)}", "", "[keys]"]
    for action_id, keys in sorted(keymap.overrides.items()):
        lines.append(f"{_quoted(action_id)} = [{', '.join(map(_quoted, keys))}]")
    return "\n".join(lines) + "\n"


def resolve_conflicts(
    defaults: Keys, preset: Keys, own: Keys, kept: Iterable[str] = ()
) -> tuple[dict[str, tuple[str, ...]], tuple[KeyProblem, ...]]:
    """The keys that hold, by action, and the clashes that were refused. No chord is held by two.

    A person's own keys beat the preset's, the preset's the defaults; between two of one rank the
    first action keeps the chord. Actions of `kept` come before all others, so that none of them
    ends without a key.
    """
    ranks = (own, preset, defaults)
    rank_of = {id_: next(r for r, keys in enumerate(ranks) if id_ in keys) for id_ in defaults}
    held: dict[str, list[str]] = {action_id: [] for action_id in defaults}
    owner: dict[str, str] = {}
    problems = []

    def take(action_id: str, key: str) -> str:
        """Gives a chord to an action; returns the action that has it already, or ""."""
        holder = owner.setdefault(key, action_id)
        if holder != action_id:
            return holder
        if key not in held[action_id]:
            held[action_id].append(key)
        return ""

    for action_id in kept:
        if action_id in defaults:
            for key in _wish(ranks, rank_of, action_id) or defaults[action_id]:
                take(action_id, key)
    for action_id in sorted(defaults, key=rank_of.__getitem__):  # stable: else as in the table
        for key in _wish(ranks, rank_of, action_id):
            rival = take(action_id, key)
            if rival and rank_of[action_id] == 0:
                problems.append(KeyProblem(action_id, f"{key}: {rival}"))
    return {action_id: tuple(keys) for action_id, keys in held.items()}, tuple(problems)


def _wish(ranks: tuple[Keys, ...], rank_of: Mapping[str, int], action_id: str) -> tuple[str, ...]:
    return ranks[rank_of[action_id]][action_id]


def _chords(value: object) -> tuple[str, ...] | None:
    told = [value] if isinstance(value, str) else value
    if not isinstance(told, list) or len(told) > KEYS_MAX:
        return None
    chords = [chord(one) if isinstance(one, str) else "" for one in told]
    return tuple(dict.fromkeys(chords)) if all(chords) else None


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")

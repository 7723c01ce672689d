"""Tests of the user's own shortcuts: reading, writing and resolving conflicts."""

import tomllib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qamera_review.domain.keymap import (
    Keymap,
    KeyProblem,
    chord,
    read_keymap,
    resolve_conflicts,
    write_keymap,
)

PRESETS = ("default", "vim")
ACTIONS = ("approve", "reject", "palette", "move_left")
chords = st.sampled_from(
    ["A", "Ctrl+A", "Ctrl+Shift+Z", "?", "Ctrl++", "Esc", "F5", "Shift+F12", "Ж"]
)
few = st.lists(chords, unique=True, max_size=4).map(tuple)
keys = st.dictionaries(st.sampled_from(ACTIONS), few)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a", "A"),
        ("ctrl + shift+z", "Ctrl+Shift+Z"),
        ("Shift+Ctrl+Z", "Ctrl+Shift+Z"),
        ("control+return", "Ctrl+Enter"),
        ("Ctrl++", "Ctrl++"),
        ("+", "+"),
        ("?", "?"),
        ("pageup", "PgUp"),
        ("Ctrl+,", "Ctrl+,"),
        ("", ""),
        ("Ctrl+", ""),
        ("Ctrl", ""),
        ("Hyper+A", ""),
        ("Ctrl+Ctrl+A", ""),
        ("F99", ""),
        ("AB", ""),
        ("Shift++", ""),
        ("Shift+-", ""),
    ],
)
def test_chord_normalizes_different_spellings(text: str, wanted: str) -> None:
    assert chord(text) == wanted
    assert chord(chord(text)) == wanted


@given(st.sampled_from(PRESETS), keys)
def test_with_keys_and_without_change_one_action(
    preset: str, own: dict[str, tuple[str, ...]]
) -> None:
    keymap = Keymap(preset, own)
    assert keymap.with_keys("approve", ("Q",)) == Keymap(preset, {**own, "approve": ("Q",)})
    others = {id_: keys for id_, keys in own.items() if id_ != "approve"}
    assert keymap.without("approve") == Keymap(preset, others)


@given(st.sampled_from(PRESETS), keys)
def test_read_keymap_restores_what_write_keymap_wrote(
    preset: str, own: dict[str, tuple[str, ...]]
) -> None:
    keymap = Keymap(preset, own)
    assert read_keymap(write_keymap(keymap), PRESETS, ACTIONS) == (keymap, ())


@given(st.one_of(st.text(), st.text(alphabet='[]{}="\n#.ak1é\x00\\', max_size=60)))
@example('preset = "other"')
@example("keys = 3")
@example('[keys]\napprove = "A"\n')
@example("a = " + "[" * 5000)
def test_read_keymap_accepts_any_text(text: str) -> None:
    keymap, problems = read_keymap(text, PRESETS, ACTIONS)
    assert keymap.preset in PRESETS
    assert set(keymap.overrides) <= set(ACTIONS)
    assert all(isinstance(one, KeyProblem) for one in problems)


def test_an_invalid_entry_does_not_affect_the_others() -> None:
    text = """
    preset = "vim"
    future = 1
    [keys]
    approve = ["A", "ctrl+p"]
    reject = ["Hyper+Q"]
    palette = 7
    gone = ["B"]
    move_left = "H"
    """
    keymap, problems = read_keymap(text, PRESETS, ACTIONS)
    assert keymap == Keymap("vim", {"approve": ("A", "Ctrl+P"), "move_left": ("H",)})
    assert problems == (
        KeyProblem("reject", "['Hyper+Q']"),
        KeyProblem("palette", "7"),
        KeyProblem("gone", ""),
    )


@pytest.mark.parametrize(
    ("text", "preset", "problems"),
    [
        ("", "default", ()),
        ('preset = "vim"', "vim", ()),
        ('preset = "other"', "default", (KeyProblem("preset", "other"),)),
        (
            'preset = "other"\nkeys = 3',
            "default",
            (KeyProblem("preset", "other"), KeyProblem("keys", "3")),
        ),
        ('preset = "vim"\nkeys = 3', "vim", (KeyProblem("keys", "3"),)),
    ],
)
def test_a_file_without_keys_is_valid(
    text: str, preset: str, problems: tuple[KeyProblem, ...]
) -> None:
    assert read_keymap(text, PRESETS, ACTIONS) == (Keymap(preset), problems)


@pytest.mark.parametrize(
    ("value", "keys"),
    [
        ('["1", "2", "3", "4", "5", "6"]', ("1", "2", "3", "4", "5", "6")),
        ('["1", "2", "3", "4", "5", "6", "7"]', None),
        ('["A", 5]', None),
        ("[]", ()),
    ],
)
def test_the_number_and_type_of_keys_is_checked(value: str, keys: object) -> None:
    keymap, problems = read_keymap(f"[keys]\napprove = {value}", PRESETS, ACTIONS)
    assert keymap.overrides.get("approve") == keys
    assert [one.kind for one in problems] == ([] if keys is not None else ["approve"])


def test_a_broken_file_is_reported_in_one_line() -> None:
    keymap, problems = read_keymap("[keys\nx", PRESETS, ACTIONS)
    assert keymap == Keymap()
    assert len(problems) == 1
    assert problems[0].kind == ""
    assert "line 1" in problems[0].detail
    assert "\n" not in problems[0].detail


def test_letters_of_any_script_are_written_unescaped() -> None:
    assert '"Ж"' in write_keymap(Keymap(overrides={"approve": ("Ж",)}))


def test_essential_actions_come_before_the_users_own_keys() -> None:
    defaults = {"approve": ("A",), "palette": ("P",)}
    held, problems = resolve_conflicts(
        defaults, {}, {"approve": ("P",)}, essential=("palette", "gone")
    )
    assert held == {"approve": (), "palette": ("P",)}
    assert problems == (KeyProblem("approve", "P: palette"),)


def test_names_with_special_characters_are_quoted() -> None:
    own: dict[str, tuple[str, ...]] = {'a"]\nb\x7f\\': ("A",)}
    assert tomllib.loads(write_keymap(Keymap(overrides=own)))["keys"] == {'a"]\nb\x7f\\': ["A"]}


@given(keys, keys, keys)
def test_no_chord_has_two_actions_and_essential_actions_have_one(
    defaults: dict[str, tuple[str, ...]],
    preset: dict[str, tuple[str, ...]],
    own: dict[str, tuple[str, ...]],
) -> None:
    table = {id_: defaults.get(id_) or (f"F{place}",) for place, id_ in enumerate(ACTIONS, 1)}
    held, _ = resolve_conflicts(table, preset, own, essential=("palette",))
    everything = [key for keys in held.values() for key in keys]
    assert len(set(everything)) == len(everything)
    assert list(held) == list(ACTIONS)
    assert held["palette"]


def test_own_keys_win_over_the_preset_and_else_the_first_action_wins() -> None:
    defaults: dict[str, tuple[str, ...]] = {"approve": ("A", "P"), "reject": ("R",), "skip": ("S",)}
    held, problems = resolve_conflicts(defaults, {"approve": ("P",)}, {"reject": ("P", "A")})
    assert held == {"approve": (), "reject": ("P", "A"), "skip": ("S",)}
    assert problems == ()
    held, problems = resolve_conflicts(defaults, {}, {"approve": ("Q",), "skip": ("Q", "S")})
    assert held == {"approve": ("Q",), "reject": ("R",), "skip": ("S",)}
    assert problems == (KeyProblem("skip", "Q: approve"),)


def test_keys_of_an_action_that_was_renamed_are_kept() -> None:
    keymap, problems = read_keymap('[keys]\ntake_back = ["Ctrl+J"]\n', PRESETS, ("withdraw",))
    assert keymap.overrides == {"withdraw": ("Ctrl+J",)}
    assert problems == ()

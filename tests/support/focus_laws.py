"""The laws of focus, selection, groups and undo: what an act may change before the user's eyes."""

from dataclasses import dataclass
from typing import Any

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.products import ProductId
from qamera_review.services.outbox.undo import UndoResult
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.viewer.view_mode import ViewMode

VERBS = ("approve", "reject", "archive")
EXPLAINED = ("reject", "archive", "reject_stay", "archive_stay", "drop", "reject_rest")
REASONS = ("reason_1", "reason_2")
STAYING = ("approve_stay", "reject_stay", "archive_stay", *REASONS, "flag")
KEEPING = ("keep_right", "keep_down")  # moves with Ctrl
MOVES = ("move_left", "move_right", "move_up", "move_down", "move_page_down", "move_first")
STEPS = ("next_group", "previous_group")
FOLDS = ("fold", "fold", "fold_all")
SELECTING = (
    "toggle", "extend_right", "extend_down", "select_all", "select_none", "invert", "select_group",
)  # fmt: skip
# Acts of the machine or of others: nothing may move under the eye.
BY_ITSELF = ("poll", "other_reviewer", "job_done", "send", "refuse")
BY_PERSON = ("filter", "search", "sort", "group", "tidy", "refresh", "show_all")
BACK = ("undo", "redo", "withdraw")
WINNING = ("winner", "winner_leave_rest")  # go on to another product
MOVING = ("move_to_other", "merge_into_other")  # put packshots into another product
REJECTING = ("reject_rest",)
# Open views over the grid, and what is done in them.
VIEWS = ("loupe", "compare", "survey", "survey", "duel", "duel", "board", "line_up", "back")
CHOOSING = ("drop", "step_back")
THERE_AND_BACK = ("drop_and_undo", "into_product_and_back")
LOOKS = ("resize", "tile_size", "scroll")
ACTS = (
    *VERBS, *VERBS, *STAYING, "skip", *MOVES, *KEEPING, *STEPS, *FOLDS, *SELECTING, *BY_ITSELF,
    *BY_PERSON, *BACK, *LOOKS, *WINNING, *REJECTING, *MOVING, *VIEWS, *CHOOSING, *THERE_AND_BACK,
)  # fmt: skip
# What a user mostly does in a survey or a duel, and how one gets away from other products.
_IN_CHOICE = (
    *("move_left", "move_right", "move_down", *CHOOSING, *CHOOSING, *WINNING, *REJECTING),
    *("approve", "reject", "undo", "redo", "compare", "loupe", "back", *BY_ITSELF),
)
_BACK_SHARE = 3
# What the world plays itself; the others are actions of the table.
PLAYED = (*BY_ITSELF, *BY_PERSON, *LOOKS, *MOVING, *THERE_AND_BACK)
_SEVERAL = (ViewMode.COMPARE, ViewMode.SURVEY, ViewMode.DUEL)


def acts_in(mode: ViewMode) -> tuple[str, ...]:
    """Return the acts to choose from in a view, the likely ones more than once."""
    if mode in (ViewMode.SURVEY, ViewMode.DUEL):
        return (*ACTS, *_IN_CHOICE, *_IN_CHOICE, *_IN_CHOICE)
    if mode in (ViewMode.BOARD, ViewMode.LINE_UP):
        return (*ACTS, *(("back",) * (len(ACTS) // _BACK_SHARE)))
    return ACTS


@dataclass(frozen=True, slots=True)
class PictureSight:
    """What the user sees above the grid: the packshot of the active pane, all that are shown, and
    among which the best is chosen; on the board the focused product and the scroll position."""

    mode: ViewMode
    active: PackshotId | None
    shown: tuple[PackshotId, ...]
    candidates: tuple[PackshotId, ...]
    board: tuple[ProductId | None, int] | None


@dataclass(frozen=True, slots=True)
class Sight:
    """What the user sees. `top` is the focused tile's place in the viewport; a verb
    would act on `targets`, a digit on `reason_targets`, and `in_sight` is whether the user sees the
    focused tile."""

    focus: PackshotId | None
    selected: frozenset[PackshotId]
    scroll: int
    order: tuple[PackshotId, ...]
    top: int | None
    whole: bool
    targets: tuple[PackshotId, ...]
    in_sight: bool
    above: PictureSight
    reason_targets: tuple[PackshotId, ...]

    @property
    def is_grid(self) -> bool:
        """Whether the grid itself is shown."""
        return self.above.mode is ViewMode.GRID

    @property
    def acts_on_selection(self) -> bool:
        """Whether the focus is inside the selection, and the grid shows."""
        return self.focus in self.selected and self.is_grid


@dataclass(frozen=True, slots=True)
class Act:
    """An act that was carried out. `touched` are the packshots whose decisions it changed;
    `is_accepted` is whether the focused packshot could be decided so; `undone` is what an undo or
    redo has returned; `is_asked` is whether there was a question instead."""

    name: str
    touched: frozenset[PackshotId]
    is_accepted: bool
    undone: UndoResult
    is_asked: bool = False


class FocusLaws:
    """Checks acts on a grid and its store."""

    def __init__(self, store: PackshotStore, grid: GridView) -> None:
        self._store = store
        self._grid = grid

    def check(self, act: Act, before: Sight, now: Sight) -> None:
        """Raise AssertionError if a law is broken between the two sights."""
        self._check_one_focus(now)
        self._check_above(now)
        check_reason_targets(act, before, now)
        if not (before.is_grid and now.is_grid):
            check_covered(act, before, now)
        elif act.name in (*VIEWS, *CHOOSING, *THERE_AND_BACK):
            check_nothing_opened(act, before, now)
        else:
            self._check_hits(act, before, now)
            assert set(now.order) >= now.selected
            self._check_grid(act, before, now)

    def _check_grid(self, act: Act, before: Sight, now: Sight) -> None:
        name = act.name
        if name in BY_ITSELF:
            assert now.order[: len(before.order)] == before.order
            assert now.selected == before.selected
            if before.order:
                assert (now.focus, now.scroll) == (before.focus, before.scroll)
        elif name in (*VERBS, *STAYING):
            self._check_verb(act, before, now)
        elif name == "skip":
            self._check_advance(act, before, now)
        elif name in BY_PERSON:
            self._check_reordered(before, now)
        elif name in ("undo", "redo"):
            self._check_back(act.undone, before, now)
        elif name in LOOKS:
            assert (now.focus, now.selected, now.order) == (
                before.focus, before.selected, before.order,
            )  # fmt: skip
            assert name == "scroll" or not before.whole or self._can_show_whole() is now.whole
        elif name in SELECTING:
            assert now.order == before.order
        else:
            self._check_product(act, before, now)

    def _check_verb(self, act: Act, before: Sight, now: Sight) -> None:
        name = act.name
        if before.focus and not before.in_sight:
            assert (now.order, now.selected, now.focus) == (
                before.order, before.selected, before.focus,
            )  # fmt: skip
            assert now.in_sight, "the tile that is not acted on is shown"
        elif name in STAYING or before.acts_on_selection:
            assert (now.order, now.focus) == (before.order, before.focus)
            assert now.scroll == before.scroll
            assert now.selected in (before.selected, frozenset())
            assert name in VERBS or "stay" in name or now.selected == before.selected
        else:
            self._check_advance(act, before, now)

    def _check_above(self, now: Sight) -> None:
        """What keys act on is the packshot that is framed; all that is shown is in the view."""
        above = now.above
        if above.mode.has_large_picture:
            assert above.active == now.focus
            assert now.targets == (now.focus,)
        if above.mode in _SEVERAL:
            assert above.active in above.shown
            assert set(above.shown) <= set(now.order)
            assert above.mode is ViewMode.COMPARE or set(above.candidates) <= set(now.order)

    def _check_product(self, act: Act, before: Sight, now: Sight) -> None:
        """A winner changes no order. A move between products changes nothing else; of what a folded
        product takes in, the stack gets the focus."""
        if act.name not in MOVING:
            assert act.name not in (*WINNING, *REJECTING) or now.order == before.order
            self._check_groups(act.name, before, now)
            return
        assert set(before.order) <= set(self._store.whole_view()), "nothing leaves the view"
        assert now.selected == before.selected & set(now.order)
        assert now.focus == (
            before.focus if before.focus in now.order else self._stack(before.focus)
        )
        assert not act.touched, "no decision is made"

    def _stack(self, hidden: PackshotId | None) -> PackshotId | None:
        """What shows of the folded group that hides a packshot; None if none does."""
        groups, store = self._store.groups, self._store
        starts = [] if groups is None else groups.starts
        heads = (
            store.visible[start]
            for group, start in enumerate(starts)
            if hidden in store.whole_view(group)
        )
        return next(heads, None)

    def _check_one_focus(self, now: Sight) -> None:
        if not now.order:
            assert now.focus is None
            assert self._grid.targets() == []
            return
        assert now.focus is not None
        assert self._grid.canvas.currentIndex().row() == now.order.index(now.focus)
        selected = tuple(one for one in now.order if one in now.selected)
        assert now.targets == (selected if now.acts_on_selection else (now.focus,))

    def _check_hits(self, act: Act, before: Sight, now: Sight) -> None:
        """What is decided is what the user saw framed or selected, and nothing else."""
        name, touched = act.name, act.touched
        if name in (*VERBS, *STAYING):
            assert touched <= set(before.reason_targets if name in REASONS else before.targets)
            assert before.in_sight or not touched
            if name in VERBS and before.acts_on_selection and touched:
                assert now.selected == frozenset()
        elif name in (*WINNING, *REJECTING) and touched:
            assert before.in_sight, "the winner is what the user saw framed"
            assert now.selected == frozenset()
        elif name in (*MOVES, *STEPS, "skip"):
            assert now.selected == self._after_a_plain_move(before, now)
        elif name in KEEPING:
            assert now.selected == before.selected

    def _after_a_plain_move(self, before: Sight, now: Sight) -> frozenset[PackshotId]:
        stays = now.focus == before.focus or now.acts_on_selection
        return before.selected if stays else frozenset()

    def _check_advance(self, act: Act, before: Sight, now: Sight) -> None:
        assert now.order == before.order
        if before.focus is None:
            return
        assert now.selected == self._after_a_plain_move(before, now)
        row = before.order.index(before.focus)
        onward = before.order[min(row + 1, len(before.order) - 1)]
        may = act.name == "skip" or act.is_accepted
        stays = act.is_asked and now.focus == before.focus  # unless the user says yes
        assert stays or now.focus == (onward if may else before.focus)
        assert now.whole or now.focus == before.focus or not self._can_show_whole()
        if now.focus == before.focus and before.whole:
            assert now.scroll == before.scroll

    def _check_reordered(self, before: Sight, now: Sight) -> None:
        assert now.selected == before.selected & set(now.order)
        if before.focus is None or now.focus is None:
            return
        row = before.order.index(before.focus)
        onward = (*before.order[row:], *reversed(before.order[:row]), now.order[0])
        here = set(now.order)
        following = next(one for one in onward if one in here)
        stack = None if before.focus in here else self._stack(before.focus)
        assert now.focus == (stack or following)
        if before.top is not None and now.order != before.order:
            layout, place = self._grid.canvas.grid_layout, now.order.index(now.focus)
            assert now.scroll == layout.clamped(layout.top_of(place) - before.top)

    def _check_groups(self, name: str, before: Sight, now: Sight) -> None:
        if name in STEPS:
            self._check_stepped(name, before, now)
        elif name in FOLDS:
            self._check_folded(before, now)

    def _check_stepped(self, name: str, before: Sight, now: Sight) -> None:
        """To the beginning of a group; in the reading order, or nowhere."""
        assert now.order == before.order
        groups = self._store.groups
        if groups is None or before.focus is None or now.focus == before.focus:
            assert now.focus == before.focus
            return
        was, here = before.order.index(before.focus), now.order.index(now.focus or before.focus)
        assert here in groups.starts
        assert (here > was) is (name == "next_group")
        assert abs(groups.of_row(here) - groups.of_row(was)) <= 1
        assert now.whole or not self._can_show_whole()

    def _check_folded(self, before: Sight, now: Sight) -> None:
        """What shows keeps its order; the focus stays, or goes to the first of its group."""
        assert now.selected == before.selected & set(now.order)
        assert [one for one in now.order if one in before.order] == [
            one for one in before.order if one in now.order
        ]
        groups = self._store.groups
        if groups is None:
            assert (now.order, now.focus) == (before.order, before.focus)
        elif before.focus in now.order and now.focus != before.focus:
            raise AssertionError("the focus moved though it still shows")
        elif now.focus is not None and now.focus != before.focus:
            assert now.order.index(now.focus) in groups.starts

    def _check_back(self, undone: UndoResult, before: Sight, now: Sight) -> None:
        place: Any = undone.place
        if place is None or not (undone.completed or undone.edited):
            return
        assert self._store.view_filter == place.view_filter
        if place.position.focus in set(now.order):
            assert now.focus == place.position.focus
        assert now.selected == place.position.selected & set(now.order)
        assert now.scroll == self._grid.canvas.grid_layout.clamped(place.position.scroll_px)

    def _can_show_whole(self) -> bool:
        layout = self._grid.canvas.grid_layout
        return layout.height >= layout.tile_height


def check_reason_targets(act: Act, before: Sight, now: Sight) -> None:
    """A digit explains what was rejected or archived just now, until the user does something else;
    then it is about the targets, as any verb."""
    if act.name in EXPLAINED and act.touched and not act.is_asked:
        assert act.touched <= set(now.reason_targets) <= act.touched | set(before.targets)
    elif act.name in REASONS or act.name in BY_ITSELF:
        # What the service refused is not rejected any more.
        is_part = set(now.reason_targets) <= set(before.reason_targets)
        assert is_part or now.reason_targets == now.targets
    elif act.name in KEEPING and now.focus == before.focus:
        assert now.reason_targets in (before.reason_targets, now.targets)
    elif act.name not in (*EXPLAINED, *LOOKS):
        assert now.reason_targets == now.targets


def check_nothing_opened(act: Act, before: Sight, now: Sight) -> None:
    """Where nothing was opened, a key of the views does what it says in the grid: X rejects, Esc
    deselects, and what only goes there and back changes nothing."""
    if act.name == "drop":
        assert act.touched <= set(before.targets)
        return
    assert act.name == "step_back" or not act.touched
    assert (now.order, now.focus) == (before.order, before.focus)
    assert now.selected in (before.selected, frozenset())


def check_covered(act: Act, before: Sight, now: Sight) -> None:
    """The laws while a view covers the grid, and when one is opened or left."""
    name, old, new = act.name, before.above, now.above
    if name in BY_ITSELF:
        assert (new, now.selected) == (old, before.selected)
        assert now.focus == before.focus or not before.order
    elif name in (*VERBS, *STAYING, "drop"):
        _check_covered_verb(act, before, now)
    elif name in (*WINNING, *REJECTING):
        assert old.mode.has_targets or not act.touched
        if old.candidates:
            assert act.touched <= set(old.candidates) | {before.focus}
    elif name in LOOKS:
        assert (new.mode, new.active, new.shown) == (old.mode, old.active, old.shown)
        assert (now.focus, now.selected) == (before.focus, before.selected)
    elif name in THERE_AND_BACK:
        assert not act.touched
        if name == "into_product_and_back":
            assert (new.mode, new.board) == (old.mode, old.board) or not before.order
        else:
            assert (new, now.focus, now.order) == (old, before.focus, before.order)
    elif name in (*MOVES, *VIEWS, *SELECTING, *STEPS, *FOLDS, *KEEPING, *MOVING):
        assert not act.touched, "looking decides nothing"
        if old.mode is new.mode is ViewMode.DUEL and new.shown != old.shown:
            is_hidden = name in MOVING and not set(old.candidates) <= set(now.order)
            assert name in MOVES or is_hidden, "only a choice goes on, or what a fold hides leaves"


def _check_covered_verb(act: Act, before: Sight, now: Sight) -> None:
    old, new, targets = before.above, now.above, set(before.reason_targets)
    if not old.mode.has_targets:
        assert not act.touched, "no verb acts on a card"
        assert (new, now.focus) == (old, before.focus)
    elif act.name == "drop" and old.mode is ViewMode.SURVEY:
        rest = tuple(each for each in old.shown if each != before.focus)
        assert new.shown == (rest or old.shown)
        assert new.mode is ViewMode.SURVEY
        assert not act.touched, "dropping decides nothing"
    elif act.name not in ("approve_stay", "approve_stay"):
        assert act.touched <= ({before.focus} if act.name not in REASONS else targets)
        assert new.mode is old.mode
    else:
        assert act.touched <= {before.focus, *old.shown}

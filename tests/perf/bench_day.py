"""A simulated day of 2,000 products with 20,000 packshots, beside one of 100 products.

The real grid, board, commands and outbox, over a disk in memory. In the morning, and again when all
but a hundred products are done, it measures what a user does all day: a vote, a winner, folding a
group and all groups, going to the board and back. Between the two the user decides about every
product by the winner, and the service confirms what was sent every 200 products.

Takes about three minutes.  python -m tests.perf --only day  Needs an X display.
"""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from qamera_review.domain.decision import HOLD_DEFAULT_MS, ViewProof
from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.packshot import Facet, Packshot, Status, Vote
from qamera_review.domain.projection import project
from qamera_review.domain.records import replace
from qamera_review.outbox_composition import OutboxResources, compose_outbox
from qamera_review.services.outbox.hold_time import HoldTime
from qamera_review.services.packshots.known_packshots import KnownPackshots
from qamera_review.services.packshots.listing import Listing, diff
from qamera_review.services.settings.flags import Flags
from qamera_review.services.settings.settings import Settings
from qamera_review.storage.outbox_table import OutboxWrite
from qamera_review.storage.writer import Writer
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from qamera_review.ui.theme.theme_applier import apply_theme
from qamera_review.ui.viewer.view_mode import ViewMode
from tests.perf.bench_grid import PaintCount, settle, until_painted
from tests.perf.figures import Line, Series, interleaved, limit_line, measured, ratio_line
from tests.perf.lines import Outcome
from tests.support.fakes import (
    ManualWriter,
    MemoryProductFile,
    MemorySettings,
    NothingMeasured,
    disk_in_memory,
)
from tests.support.focus_parts import WorldParts
from tests.support.tiles import PLAIN_TEXTS, FakePictures, no_signs, tile_id
from tests.support.virtual_time import SimulatedClock

_PRODUCTS, _FEW_PRODUCTS, _OF_EACH = 2_000, 100, 10
_LEFT_IN_THE_EVENING = 100
_CONFIRMED_AFTER = 200  # products
_THEME = theme_of(ColourScheme.DARK)
_SEEN = ViewProof("ab" * 32, 512, 512, 1_000)
_ACTS = {
    "vote": "vote to pixels",
    "winner": "winner and on to the next product",
    "fold": "fold or open a group",
    "fold_all": "fold or open all groups",
    "board": "to the board, or back",
}


class Day:
    """The program with a number of products, grouped by product, only the undecided shown."""

    def __init__(self, products: int) -> None:
        self.products = products
        self._clock = SimulatedClock()
        settings = MemorySettings()
        flags = Flags(cast(Settings, settings))
        self._local = local = compose_outbox(
            OutboxResources(
                writer=cast(Writer, ManualWriter(disk_in_memory())),
                clock=self._clock,
                packshots=KnownPackshots(),
                view_proof_of=lambda _id: _SEEN,
                hold_time=HoldTime(lambda: HOLD_DEFAULT_MS),
                flags=flags,
                product_file=MemoryProductFile(),
                measured=NothingMeasured(),
            )
        )
        self.store = local.store
        self.grid = GridView(self.store, FakePictures(), _THEME, PLAIN_TEXTS, no_signs)
        any_settings: Any = settings
        parts = WorldParts(local, self.grid, self._clock, flags, any_settings, lambda _id: _SEEN)
        self.stack, self.commands = parts.stack, parts.commands
        self.stack.resize(1600, 1000)
        self.store.order_changed.connect(self._on_order_changed)
        self.store.changed.connect(lambda change: self.grid.tiles_changed(change.ids))
        self._listed = [_packshot(number) for number in range(products * _OF_EACH)]
        self._show_list()
        by_product = ViewFilter(facet=Facet.UNDECIDED, group=GroupBy.PRODUCT)
        self.store.set_filter(by_product)
        self._grid_paints = PaintCount(self.grid.canvas.viewport())
        self._board_paints = PaintCount(self.stack.board.canvas.viewport())
        settle()

    def vote(self) -> None:
        """Approve, and wait until the tile shows it."""
        until_painted(self._grid_paints, self.commands.decisions.approve)

    def after_vote(self) -> None:
        """Take the vote back, so that the next one is like it."""
        self.commands.undo.undo()
        settle()

    def winner(self) -> None:
        """Approve one of a product, reject the nine others, and show the next product."""
        until_painted(self._grid_paints, self.commands.winner.win)

    def fold(self) -> None:
        """Fold the focused group, or open it."""
        until_painted(self._grid_paints, self.commands.groups.toggle_focused)

    def fold_all(self) -> None:
        """Fold all groups, or open them."""
        until_painted(self._grid_paints, self.commands.groups.toggle_all)

    def board(self) -> None:
        """Go to the board, or back from it."""
        is_board = self.stack.mode is ViewMode.BOARD
        counter = self._grid_paints if is_board else self._board_paints
        until_painted(counter, self.commands.view.toggle_board)

    def work(self, products: int) -> list[float]:
        """Decide about so many products; return how long each winner took, in ms."""
        times = []
        for number in range(products):
            times.append(measured(self.winner))
            if number % _CONFIRMED_AFTER == _CONFIRMED_AFTER - 1:
                self._confirm()
        return times

    def _confirm(self) -> None:
        """Let the service confirm every decision, as after a time of sending."""
        outbox = self._local.outbox
        by_id = {decision.packshot_id: decision for decision in outbox.pending}
        projected = [
            (each, project(each, [by_id[each.id]])) if each.id in by_id else (each, None)
            for each in self._listed
        ]
        self._listed = [
            each if now is None else replace(each, status=now.status, vote=now.vote)
            for each, now in projected
        ]
        outbox.commit(OutboxWrite(removed=tuple(each.seq for each in by_id.values())))
        self._show_list()
        settle()

    def _show_list(self) -> None:
        listing = Listing(self._listed)
        self.store.apply_listing(listing, diff(self.store.listing, listing), True)

    def _on_order_changed(self) -> None:
        self.grid.apply_order(self.store.visible)
        self.stack.order_changed()
        QCoreApplication.sendPostedEvents()


def _packshot(number: int) -> Packshot:
    product = number // _OF_EACH
    name = f"Product {product:04}x Packshot {number % _OF_EACH + 1} of {_OF_EACH}"
    return Packshot(tile_id(number), name, "", Status.DONE, Vote.NONE, number)


def _time_of_day(
    when: str, day: Day, few: Day, rounds: int
) -> tuple[list[Line], dict[str, Series]]:
    """Measure every act of both worlds; the small one is the reference."""
    lines: list[Line] = []
    series: dict[str, Series] = {}
    for act, what in _ACTS.items():
        count = min(rounds, 30) if act == "winner" else rounds
        names = {f"{act} {when} many": day, f"{act} {when} few": few}
        acts: dict[str, Callable[[], None]] = {
            name: getattr(world, act) for name, world in names.items()
        }
        before = {name: world.after_vote for name, world in names.items()} if act == "vote" else {}
        # An odd number: with the one to warm up, what is toggled is as before at the end.
        series |= interleaved(acts, count - 1 + count % 2, before)
        if act == "vote":
            for world in names.values():
                world.after_vote()  # a product with an approved packshot would be asked about
        ours, control = (series[name] for name in names)
        line = f"day, {when}: {what}"
        if act in ("vote", "winner", "fold"):
            lines.append(ratio_line(line, ours.p50, control.p50, 1.5))
        else:
            lines.append(limit_line(line, ours.p50, 50))
        lines.append(limit_line(f"{line}, p99", ours.p99, 100))
    return lines, series


def measure(rounds: int) -> Outcome:
    """Measure the morning, work through the day, and measure the evening."""
    app = QApplication([])
    apply_theme(app, _THEME)
    day, few = Day(_PRODUCTS), Day(_FEW_PRODUCTS)
    rounds = min(rounds, 60)
    outcome = Outcome()
    for when in ("morning", "evening"):
        lines, series = _time_of_day(when, day, few, rounds)
        outcome.lines += lines
        outcome.series |= series
        if when == "morning":
            worked = Series(tuple(day.work(_PRODUCTS - _LEFT_IN_THE_EVENING - rounds)))
            outcome.series["winner all day"] = worked
            outcome.lines.append(limit_line("day: every winner, p99", worked.p99, 100))
    return outcome

"""View stacks for tests: pictures that never arrive, and views without their buttons."""

from collections.abc import Callable, Iterable
from types import SimpleNamespace
from typing import NoReturn, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.picture import Picture, PictureState
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.services.pictures.view_log import ViewLog
from qamera_review.ui.board.board_view import BoardView
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.line_up.line_up_view import LineUpView
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from qamera_review.ui.viewer.check_overlay import CheckOverlay
from qamera_review.ui.viewer.choice_views import ChoiceViews
from qamera_review.ui.viewer.picture_views import PictureViews
from qamera_review.ui.viewer.product_views import ProductViews
from qamera_review.ui.viewer.view_stack import ViewStack
from qamera_review.ui.widgets.key_cap_bar import KeyCapBar
from tests.support.tiles import PLAIN_TEXTS
from tests.support.virtual_time import SimulatedClock


class NoPictures(QObject):
    """A `PixmapCache` in which every picture is still loading."""

    pictures_changed = Signal(object)

    def request(self, ids: Iterable[PackshotId], level: int, on_screen: int = 0) -> None:
        """Load nothing."""

    def picture(self, packshot_id: PackshotId, size_px: int, dpr: float) -> Picture:
        return Picture(PictureState.LOADING)

    def problem_of(self, packshot_id: PackshotId) -> None:
        """None: nothing has failed."""

    def facts_of(self, packshot_id: PackshotId) -> None:
        """None: nothing is loaded."""


class NoJobs(QObject):
    """A `JobService` without jobs."""

    jobs_changed = Signal()
    jobs = ()


class NoChecks(QObject):
    """`PictureChecks` that have measured nothing."""

    measured = Signal(object)

    def of(self, packshot_id: PackshotId) -> None:
        """None: nothing is measured."""

    def signs_of(self, packshot_id: PackshotId) -> tuple[()]:
        """Nothing has fired."""
        return ()


def no_pictures(parent: QObject | None = None) -> PixmapCache:
    """A cache in which every picture is still loading."""
    return cast(PixmapCache, NoPictures(parent))


def no_view() -> NoReturn:
    """The view is not shown here."""
    raise AssertionError("no such view")


def no_overlay() -> CheckOverlay:
    """Return a drawing that is off, of pictures that were not measured."""
    overlay = SimpleNamespace(
        is_on=False,
        short_text=lambda _id: "",
        lines=lambda _id: [],
        changed=SimpleNamespace(connect=lambda _slot: None),
    )
    return cast(CheckOverlay, overlay)


def no_bar() -> KeyCapBar:
    """A bar without buttons."""
    return KeyCapBar((), theme_of(ColourScheme.DARK))


def view_stack_over(
    grid: GridView,
    store: PackshotStore,
    make_board: Callable[[], BoardView] = no_view,
    make_line_up: Callable[[], LineUpView] = no_view,
) -> ViewStack:
    """Return a stack over a grid, whose pictures never arrive."""
    pictures = no_pictures(grid)
    view_log = ViewLog(lambda _: None, lambda _: None, lambda _: None, SimulatedClock())
    sources = (store, pictures, pictures, lambda: theme_of(ColourScheme.DARK))
    return ViewStack(
        store,
        view_log,
        grid,
        PictureViews(*sources, PLAIN_TEXTS, QWidget, no_overlay, QWidget, lambda _id: None),
        ChoiceViews(*sources, no_bar, no_bar, lambda _action: ""),
        ProductViews(make_board, make_line_up),
    )

"""Creates what compares packshots with their originals, and with each other by their subjects."""

from collections.abc import Callable

from qamera_review.domain.measurement import Box
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.container import Services
from qamera_review.services.settings.last_folders import LastFolders
from qamera_review.ui.actions.original_commands import OriginalCommands
from qamera_review.ui.actions.selection_commands import SelectionCommands
from qamera_review.ui.actions.undo_commands import UndoCommands
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.shell.results import Results
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.original_views import OriginalViews
from qamera_review.ui.viewer.view_stack import ViewStack


def make_original_commands(
    services: Services,
    grid: GridView,
    view_stack: ViewStack,
    selection: SelectionCommands,
    undo: UndoCommands,
    results: Results,
    theme: Callable[[], Theme],
) -> OriginalCommands:
    """Return the commands for originals, with what shows these over large pictures."""
    views = OriginalViews(
        view_stack,
        grid,
        services.store,
        services.view_log,
        lambda: services.pairs,
        lambda: services.frames,
        theme,
    )
    return OriginalCommands(
        views,
        selection,
        services.store,
        services.products,
        services.decisions,
        undo,
        grid,
        results.show,
        results.offer_undo,
        LastFolders(services.settings),
    )


def subject_boxes(services: Services) -> Callable[[PackshotId], Box | None]:
    """Return what returns where the subject of a packshot was measured; None if it was not."""

    def box_of(packshot_id: PackshotId) -> Box | None:
        checked = services.checks.of(packshot_id)
        return None if checked is None or checked.measurement is None else checked.measurement.box

    return box_of

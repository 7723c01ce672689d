"""Services that are made, and their modules imported, when they are asked for first.

Those in `LazyServices` take 30 ms of processor time to import, which the start leaves out.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from qamera_review.domain.records import Struct

if TYPE_CHECKING:
    from qamera_review.services.export.history import History
    from qamera_review.services.export.report_writer import ReportWriter
    from qamera_review.services.jobs.workspace import JobWorkspace
    from qamera_review.services.pictures.export import PictureExport
    from qamera_review.services.settings.diagnostics import Diagnostics

T = TypeVar("T")


class Lazy(Generic[T]):
    """Called, it returns the one service, which `make` makes then; `made` is None until that.
    GUI thread only."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self.made: T | None = None

    def __call__(self) -> T:
        if self.made is None:
            self.made = self._make()
        return self.made


class LazyServices(Struct, frozen=True):
    """They are asked of `Review`, as all others."""

    job_workspace: Lazy["JobWorkspace"]
    report_writer: Lazy["ReportWriter"]
    diagnostics: Lazy["Diagnostics"]
    history: Lazy["History"]
    picture_export: Lazy["PictureExport"]

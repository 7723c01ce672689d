"""The services for the generating part of the window, created together."""

import asyncio
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject

from qamera_review.domain.clock import Clock
from qamera_review.domain.errors import QameraError
from qamera_review.domain.feedback import Feedback
from qamera_review.domain.jobs.job import JobRequest
from qamera_review.domain.jobs.options import OptionKind
from qamera_review.domain.jobs.pricing import CostPlan
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.connection.connection import Connection
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.jobs.coverage import CoverageService
from qamera_review.services.jobs.ledger import JobLedger
from qamera_review.services.jobs.option_thumbnails import OptionThumbnails
from qamera_review.services.jobs.options import JobOptions
from qamera_review.services.jobs.service import JobService
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.loader import LoadResult, PictureLoader
from qamera_review.services.products.products import Products
from qamera_review.services.settings.settings import Settings
from qamera_review.storage.text_decoding import decode_text


class JobWorkspace(QObject):
    """Owns the options, their thumbnails, the ledger and the coverage; event loop's thread only.

    `feedback_of` returns the feedback of a packshot; `loader_for` creates a picture loader.
    """

    def __init__(
        self,
        job_service: JobService,
        store: PackshotStore,
        products: Products,
        connection: Connection,
        settings: Settings,
        feedback_of: Callable[[PackshotId], Feedback],
        loader_for: Callable[[Callable[[LoadResult], None]], PictureLoader],
        clock: Clock,
        tasks: TaskSupervisor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.jobs = job_service
        self.clock = clock
        self._products = products
        self.options = JobOptions(connection, settings, clock, tasks, self)
        self.options.changed.connect(self._on_options_changed)
        self.option_thumbnails = OptionThumbnails(loader_for, self)
        self.ledger = JobLedger(job_service, feedback_of, tasks, self)
        self.coverage = CoverageService(job_service, self.options, store, settings, self)

    def read_text(
        self, path: Path, done: Callable[[str], None], failed: Callable[[QameraError], None]
    ) -> None:
        """Read a text file of the user in a thread, then call `done` with the text or `failed`
        with the error."""
        self._tasks.start(self._read_text(path, done, failed), "read a file")

    def retry_requests(self, ids: Iterable[PackshotId]) -> tuple[list[JobRequest], str]:
        """Return the requests that would generate these images again, and the id of their job.

        There is a request for each job that has made some of them, for as many images. The id is
        "" if they come from several jobs or none.
        """
        image_ids = set(ids)
        requests, jobs = [], []
        for job in reversed(self.jobs.jobs):
            made = job.receipt.created_ids if job.receipt is not None else ()
            count = len(image_ids.intersection(made))
            if count:
                request = job.request
                requests.append(
                    JobRequest(
                        request.product_id,
                        request.preset_id,
                        request.scenery_id,
                        request.model_id,
                        count,
                    )
                )
                jobs.append(job.id)
        return requests, jobs[0] if len(jobs) == 1 else ""

    def plan_retry(self, ids: Iterable[PackshotId]) -> tuple[CostPlan, str]:
        """As `retry_requests`, as a plan with the expected cost."""
        requests, retry_of = self.retry_requests(ids)
        return self.jobs.plan(requests), retry_of

    def _on_options_changed(self, kind: OptionKind) -> None:
        if kind is OptionKind.PRODUCTS:
            options = self.options.options_of(kind)
            self._products.use_names({o.id: o.name for o in options if o.name})

    async def _read_text(
        self, path: Path, done: Callable[[str], None], failed: Callable[[QameraError], None]
    ) -> None:
        try:
            text = await asyncio.to_thread(decode_text, path)
        except QameraError as error:
            failed(error)
        else:
            done(text)

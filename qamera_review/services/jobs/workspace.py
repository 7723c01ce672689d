"""The services for the generating part of the window, created together."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from qamera_review.domain.clock import Clock
from qamera_review.domain.errors import QameraError
from qamera_review.domain.feedback import Feedback
from qamera_review.domain.jobs.job import Job, JobRequest
from qamera_review.domain.jobs.options import KIND_OF_FIELD
from qamera_review.domain.jobs.pricing import CostPlan, affordable_images
from qamera_review.domain.jobs.statistics import PresetYield, preset_yields
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.products import service_id_of
from qamera_review.domain.records import replace
from qamera_review.services.connection.connection import Connection
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.jobs.coverage import CoverageService
from qamera_review.services.jobs.id_check import IdCheck, check_ids
from qamera_review.services.jobs.ledger import JobLedger
from qamera_review.services.jobs.option_thumbnails import OptionThumbnails
from qamera_review.services.jobs.options import JobOptions
from qamera_review.services.jobs.service import JobService
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.loader import LoadResult, PictureLoader
from qamera_review.services.products.products import Products
from qamera_review.services.settings.settings import Settings
from qamera_review.storage.text_decoding import decode_text

MORE_IMAGES = 10  # "ten more of this product"


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
        self._store, self._products = store, products
        self.jobs = job_service
        self.clock = clock
        self.options = JobOptions(connection, settings, clock, tasks, self)
        self.option_thumbnails = OptionThumbnails(loader_for, self)
        self.ledger = JobLedger(job_service, feedback_of, tasks, self)
        self.coverage = CoverageService(job_service, self.options, store, products, settings, self)

    def title_of(self, field: str, option_id: str) -> str:
        """Return the name of an option by its id, or the id if no name is known; `field` is the
        attribute of JobRequest that it stands in."""
        name = self.options.name_of(KIND_OF_FIELD.get(field), option_id)
        if not name and field == "product_id":
            return self._products.title_of_service_id(option_id)
        return name or option_id

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

    def rejected_of_product(self, packshot_id: PackshotId) -> list[PackshotId]:
        """Return the rejected packshots of the product that a packshot shows."""
        product = self._products.product_of(packshot_id)
        members = () if product is None else self._products.members(product.id)
        return [id_ for id_ in members if self._store.shown(id_).facet is Facet.REJECTED]

    def plan_more(self, packshot_id: PackshotId) -> CostPlan | None:
        """Return a plan for MORE_IMAGES more images of the product that a packshot shows, or as
        many as the daily limit allows.

        The preset, scenery and model are those of the job that made the packshot, else of the last
        job for the product. None if the service's id of the product is not known.
        """
        product = self._products.product_of(packshot_id)
        own = next((job for job in self.jobs.jobs if _made(job, packshot_id)), None)
        service_id = None if product is None else service_id_of(product.id)
        if service_id is None and own is not None:
            service_id = own.request.product_id
        if not service_id:
            return None
        latest = (job for job in self.jobs.jobs if job.request.product_id == service_id)
        like = own or next(latest, None)
        request = JobRequest(service_id) if like is None else like.request
        request = replace(request, product_id=service_id, count=MORE_IMAGES)
        plan = self.jobs.plan([request])
        price = self.jobs.price(request)
        count = affordable_images(MORE_IMAGES, price, plan.spent, plan.cap)
        return self.jobs.plan([replace(request, count=count)] if count else [])

    def check_ids(self, requests: Sequence[JobRequest]) -> IdCheck:
        """Return which ids of requests the service is not known to have."""
        return check_ids(requests, self.options, self.jobs.jobs)

    def preset_yields(self) -> list[PresetYield]:
        """Return the presets that jobs have used, with what became of their images."""
        return preset_yields(self.ledger.accounts())

    async def _read_text(
        self, path: Path, done: Callable[[str], None], failed: Callable[[QameraError], None]
    ) -> None:
        try:
            text = await asyncio.to_thread(decode_text, path)
        except QameraError as error:
            failed(error)
        else:
            done(text)


def _made(job: Job, packshot_id: PackshotId) -> bool:
    return job.receipt is not None and packshot_id in job.receipt.created_ids

"""Collects what the names and the manifest of an export need to know about packshots."""

from collections.abc import Callable, Iterable, Mapping

from qamera_review.domain.export.file_plan import ExportSource
from qamera_review.domain.jobs.job import JobOrigin
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.products import Product
from qamera_review.domain.records import Struct
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import Products


class ExportSources(Struct, frozen=True):
    """Describes packshots for an export; GUI thread only. `origins` returns the jobs of this
    computer by packshot, `title_of` the title of a product."""

    store: PackshotStore
    products: Products
    origins: Callable[[], Mapping[PackshotId, JobOrigin]]
    title_of: Callable[[Product], str]

    def approved(self) -> list[PackshotId]:
        """Return all approved packshots of the list, whatever the view shows."""
        return [
            packshot.id
            for packshot in self.store.listing.packshots
            if self.store.shown(packshot.id).facet is Facet.APPROVED
        ]

    def of(self, ids: Iterable[PackshotId]) -> list[ExportSource]:
        """Return the sources for packshots with a finished picture, in their order."""
        origins = self.origins()
        places: dict[PackshotId, int] = {}
        none = JobOrigin("", "")
        sources = []
        for packshot_id in ids:
            shown = self.store.shown(packshot_id)
            if not shown.packshot.finished:
                continue
            product = self.products.product_of(packshot_id)
            if product is not None and packshot_id not in places:
                members = self.products.members(product.id)
                places.update({id_: place for place, id_ in enumerate(members, start=1)})
            origin = origins.get(packshot_id, none)
            sources.append(
                ExportSource(
                    packshot=shown.packshot,
                    product="" if product is None else self.title_of(product),
                    variant=places.get(packshot_id, 1),
                    job=origin.job,
                    preset=origin.preset,
                    facet=shown.facet.value,
                    delivery="" if shown.delivery is None else shown.delivery.value,
                )
            )
        return sources

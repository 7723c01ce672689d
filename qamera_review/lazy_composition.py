"""Makes the services that are not needed for the first paint, at their first use."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qamera_review import export_makers
from qamera_review.logging_setup import FILE_NAME
from qamera_review.original_composition import compose_frames, compose_pairs, compose_thumbnails
from qamera_review.outbox_composition import OutboxServices
from qamera_review.run_options import RunResources, Unattended
from qamera_review.services.container import LazyServices, Services
from qamera_review.services.core.lazy import Lazy
from qamera_review.services.packshots.known_packshots import KnownPackshots

if TYPE_CHECKING:  # see services/core/lazy.py
    from qamera_review.services.jobs.workspace import JobWorkspace
    from qamera_review.services.overview.insights import Insights
    from qamera_review.services.settings.diagnostics import Diagnostics


def compose_lazy(
    resources: RunResources,
    local: OutboxServices,
    packshots: KnownPackshots,
    unattended: Unattended | None,
    services_of: Callable[[], Services],
) -> LazyServices:
    """Return the services that are made at their first use; `services_of` returns all others."""
    who = partial(_account_name, resources)
    make_writer = partial(export_makers.reports, resources.host, resources.thumbs)
    return LazyServices(
        job_workspace=Lazy(lambda: _workspace(resources, services_of())),
        report_writer=Lazy(make_writer),
        record_writer=Lazy(make_writer),
        insights_writer=Lazy(make_writer),
        insights=Lazy(lambda: _insights(resources, services_of())),
        diagnostics=Lazy(lambda: _diagnostics(resources, services_of())),
        history=Lazy(lambda: export_makers.history(local.storage, packshots, resources.tasks)),
        picture_export=Lazy(
            lambda: export_makers.picture_export(resources.paths.cache / "copies", resources.thumbs)
        ),
        file_export=Lazy(
            lambda: export_makers.file_export(
                _export_journal(resources, unattended),
                resources.host,
                resources.thumbs,
                packshots,
                local.storage,
            )
        ),
        approval_log=Lazy(
            lambda: export_makers.approval_log(
                resources.paths.approvals,
                local.outbox,
                local.storage,
                packshots,
                who,
                resources.host,
                services_of().checks.of_bytes,
                resources.tasks,
            )
        ),
        record_signing=Lazy(lambda: export_makers.record_signing(who, resources.tasks)),
        pairs=Lazy(lambda: compose_pairs(resources, services_of())),
        frames=Lazy(lambda: compose_frames(resources)),
        original_thumbnails=Lazy(lambda: compose_thumbnails(resources, services_of())),
    )


def _export_journal(resources: RunResources, unattended: Unattended | None) -> Path:
    journal = resources.paths.export_journal
    return journal if unattended is None else journal.with_name(unattended.export_journal)


def _workspace(resources: RunResources, services: Services) -> "JobWorkspace":
    from qamera_review.services.jobs.workspace import JobWorkspace

    return JobWorkspace(
        services.jobs, services.store, services.products, services.connection, resources.settings,
        services.feedback_texts.feedback_of, resources.loader_for, services.clock, resources.tasks,
    )  # fmt: skip


def _insights(resources: RunResources, services: Services) -> "Insights":
    from qamera_review.services.overview.insights import Insights

    workspace = services.job_workspace
    return Insights(
        services.store, services.products, services.outbox, services.feedback_texts,
        workspace.ledger, workspace.title_of, services.history, resources.tasks,
    )  # fmt: skip


def _account_name(resources: RunResources) -> str:
    return (resources.accounts.open or resources.account).name


def _diagnostics(resources: RunResources, services: Services) -> "Diagnostics":
    from qamera_review.services.settings.diagnostics import Diagnostics

    def facts() -> dict[str, object]:
        return {
            "service": resources.account.service_url,
            "connection": services.connection.state.status.value,
            "packshots": len(services.store.listing),
            "outbox": services.decisions.counts(),
        }

    return Diagnostics(resources.paths.logs / FILE_NAME, resources.settings.values, facts)

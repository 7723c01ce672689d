"""The command `export`: writes the files of approved packshots into a folder."""

import argparse
import asyncio
import hashlib
import sys
from pathlib import Path

from qamera_review.command_parser import PROFILES
from qamera_review.domain.errors import QameraError
from qamera_review.domain.export.export_problem import ExportProblem
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.terminal_text import terminal_text
from qamera_review.services.container import Services
from qamera_review.services.export.export_planning import ExportRequest
from qamera_review.services.export.export_run import ExportResult
from qamera_review.services.export.picture_encoding import (
    EncodingOptions,
    ExportFormat,
    ExportProfile,
)
from qamera_review.services.export.sources import ExportSources

_UNKNOWN = "unknown"


def journal_name(folder: Path) -> str:
    """Return the name of the journal of an export into a folder. Each folder has its own, so that
    the same command goes on where it was interrupted, whatever was exported in between."""
    return f"export-{hashlib.sha256(str(folder.absolute()).encode()).hexdigest()[:16]}.jsonl"


async def export(services: Services, options: argparse.Namespace) -> bool:
    """Export, print the result and what is missing; return whether nothing is. Raises
    QameraError."""
    sources = ExportSources(
        services.store, services.products, services.jobs.origins, lambda product: product.title
    )
    known = services.store.listing.row_of
    ids = [PackshotId(id_) for id_ in dict.fromkeys(options.ids)] or sources.approved()
    wished = sources.of(id_ for id_ in ids if id_ in known)
    request = ExportRequest(
        options.folder,
        tuple(wished),
        options.names,
        options.folder_per_product,
        encoding_of(options),
        services.clock.wall_ms(),
        services.service_url,
    )
    result = await _run(services, request)
    print(f"{result.written} files in {terminal_text(str(result.folder))}")
    exportable = {source.packshot.id for source in wished}
    missing = {
        id_: ExportProblem.NO_PICTURE.value if id_ in known else _UNKNOWN
        for id_ in ids
        if id_ not in exportable
    }
    missing |= {failure.packshot_id: failure.problem.value for failure in result.failures}
    for id_, problem in missing.items():
        print(f"{terminal_text(id_)}\t{problem}", file=sys.stderr)
    return not missing


def encoding_of(options: argparse.Namespace) -> EncodingOptions:
    """Return how the arguments of the command want pictures to be written."""
    return EncodingOptions(
        ExportFormat(options.format or "original"),
        options.size or 0,
        options.square,
        options.ground or "",
        ExportProfile(PROFILES[options.profile or "srgb"]),
    )


async def _run(services: Services, request: ExportRequest) -> ExportResult:
    ended: asyncio.Future[object] = asyncio.get_running_loop().create_future()
    services.file_export.finished.connect(ended.set_result)
    services.file_export.failed.connect(ended.set_result)
    services.file_export.start(request)
    result = await ended
    if isinstance(result, QameraError):
        raise result
    assert isinstance(result, ExportResult)
    return result

"""Exports for tests: sources with hostile names, their pictures, and a check of the folder."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from qamera_review.domain.export.file_plan import ExportSource, plan_files
from qamera_review.domain.packshot import Packshot, PackshotId, Status, Vote
from qamera_review.services.export.export_run import ExportPlan
from qamera_review.services.export.picture_encoding import EncodingOptions
from tests.support.picture_files import picture

HOSTILE = ("../x", "CON", "🫖 Kubek", "x" * 300, "=cmd|' /C calc'!A0", "Mug", "MUG", "a\nb", "…")
CREATED_MS = 1_774_000_000_000


def sources(count: int) -> list[ExportSource]:
    """Return packshots whose names are hostile, and clash."""
    return [
        ExportSource(
            Packshot(
                PackshotId(f"ps_{number}"),
                HOSTILE[number % len(HOSTILE)],
                f"https://cdn.example.com/{number}.jpg?Signature=secret",
                Status.DONE,
                Vote.APPROVED,
                CREATED_MS,
            ),
            product=HOSTILE[number // 3 % len(HOSTILE)],
            variant=number % 3 + 1,
            facet="approved",
        )
        for number in range(count)
    ]


def picture_of(packshot: Packshot) -> bytes:
    """Return a picture file that no other packshot has: the id follows the end of the JPEG."""
    return _PICTURE + packshot.id.encode()


_PICTURE = picture("jpeg", 48, 32)


def plan_of(
    items: Sequence[ExportSource], folder: Path, options: EncodingOptions | None = None
) -> ExportPlan:
    """Return a plan with a folder a product."""
    files = plan_files(items, "{name} {variant}", folder_per_product=True, taken={})
    encoding = options or EncodingOptions()
    return ExportPlan(str(folder), tuple(files), encoding, CREATED_MS, "https://s")


def assert_complete(plan: ExportPlan) -> None:
    """Assert that the folder has each file once and whole, the manifest, and nothing else."""
    folder = Path(plan.folder)
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    paths = [row["file"] for row in manifest["files"]]
    assert [row["packshot_id"] for row in manifest["files"]] == [
        file.source.packshot.id for file in plan.files
    ]
    assert manifest["count"] == len(paths) == len(set(paths)) == len(plan.files)
    for row, file in zip(manifest["files"], plan.files, strict=True):
        data = (folder / row["file"]).read_bytes()
        assert hashlib.sha256(data).hexdigest() == row["sha256"]
        source = picture_of(file.source.packshot)
        assert hashlib.sha256(source).hexdigest() == row["source_sha256"]
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    expected = {*paths, "manifest.json", "manifest.csv"}
    assert there == expected, sorted(there ^ expected)

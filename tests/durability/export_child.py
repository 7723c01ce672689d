"""A run of an export in a process that may be killed: `python -m ... FOLDER COUNT FORMAT`."""

import sys
from pathlib import Path

from qamera_review.services.export.export_run import ExportRun
from qamera_review.services.export.picture_encoding import EncodingOptions, ExportFormat
from qamera_review.storage.export_journal import ExportJournal
from tests.support.exports import picture_of, plan_of, sources


def main() -> None:
    folder, count, format_ = Path(sys.argv[1]), int(sys.argv[2]), ExportFormat(sys.argv[3])
    plan = plan_of(sources(count), folder / "out", EncodingOptions(format_, 32))
    print("running", flush=True)
    ExportRun(plan, ExportJournal(folder / "journal"), picture_of, lambda: None).run()


if __name__ == "__main__":
    main()

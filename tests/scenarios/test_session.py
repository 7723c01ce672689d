"""The progress of a session, as the real window shows it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from qamera_review.domain.errors import DiskFull, ServerFailed
from qamera_review.domain.jobs.job import (
    Job,
    JobId,
    JobProgress,
    JobReceipt,
    JobRequest,
    JobState,
)
from qamera_review.domain.packshot import PackshotId
from qamera_review.ui.shell import desktop_notice
from tests.scenarios.conftest import ReviewerOf
from tests.support.reviewer import CTRL, Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio
Key = Qt.Key


async def test_what_was_decided_is_counted_once_and_undone_with_it(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    label, count = reviewer.app.window.status_line.session, len(reviewer.services.store.visible)
    assert label.text() == ""
    reviewer.press(Key.Key_1)
    await reviewer.durable(reviewer.focus)
    assert label.text() == "", "a remark decides nothing"
    for _ in range(2):
        reviewer.press(Key.Key_R)
    await reviewer.until(
        lambda: label.text() == f"2 of {count} decided in this session", "the count"
    )
    reviewer.press(Key.Key_Z, CTRL)
    await reviewer.until(
        lambda: label.text() == f"1 of {count} decided in this session", "the undo"
    )


async def test_progress_is_that_of_what_is_looked_at(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    label, store = reviewer.app.window.status_line.session, reviewer.services.store
    first, count = reviewer.focus, len(store.visible)
    reviewer.press(Key.Key_R)
    await reviewer.until(
        lambda: label.text() == f"1 of {count} decided in this session", "the count"
    )
    search = reviewer.app.window.filter_bar.search
    search.setText(f"id:{first}")
    await reviewer.until(lambda: label.text() == "1 of 1 decided in this session", "the scope")
    search.setText(f"-id:{first}")
    await reviewer.until(
        lambda: label.text() == f"0 of {count - 1} decided in this session", "the scope"
    )
    search.clear()
    await reviewer.until(
        lambda: label.text() == f"1 of {count} decided in this session", "the whole view"
    )


async def test_a_job_calls_once_and_only_from_behind(
    reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    rings: list[int] = []
    notices: dict[str, str] = {}
    monkeypatch.setattr(QApplication, "beep", lambda: rings.append(1))
    monkeypatch.setattr(desktop_notice, "show_desktop_notice", notices.__setitem__)
    window, job_service = reviewer.app.window, reviewer.services.jobs
    receipt = JobReceipt((PackshotId("ps_new"),))
    job = Job(JobId("job"), JobRequest("prod"), JobState.REGISTERED, 0, receipt)
    window.activateWindow()
    await reviewer.until(window.isActiveWindow, "the window in front")
    job_service.finished.emit(job, JobProgress(1, 0, 0, 0))
    assert (window.job_alert.calls, notices) == (0, {})
    window.hide()
    await reviewer.until(lambda: not window.isActiveWindow(), "the window behind")
    job_service.finished.emit(job, JobProgress(1, 0, 0, 0))
    assert window.job_alert.calls == 1
    assert list(notices) == ["job 1"]
    assert "Job finished: " in notices["job 1"]
    assert rings == [], "nothing sounds unless it is wished"
    reviewer.services.settings.change(ring=True)
    job_service.finished.emit(job, JobProgress(1, 0, 0, 0))
    assert rings == [1]


async def test_nothing_that_happens_by_itself_takes_the_keyboard(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    window, services = reviewer.app.window, reviewer.services
    focus, holder = reviewer.focus, window.focusWidget()
    receipt = JobReceipt((PackshotId("ps_new"),))
    job = Job(JobId("job"), JobRequest("prod"), JobState.REGISTERED, 0, receipt)
    happenings: tuple[Callable[[], object], ...] = (
        lambda: services.jobs.finished.emit(job, JobProgress(1, 0, 0, 0)),
        lambda: services.conflicts.conflicts_found.emit((focus,)),
        lambda: services.outbox.write_failed.emit(DiskFull()),
        lambda: services.list_sync.failed.emit(ServerFailed(), True),
        lambda: services.list_sync.refresh(by_user=False),
        lambda: window.notices.show_notice("Something"),
    )
    for happening in happenings:
        happening()
        QCoreApplication.sendPostedEvents()
        assert window.focusWidget() is holder is window.grid.canvas
        assert reviewer.focus == focus
        assert QApplication.activeModalWidget() is None
    reviewer.press(Key.Key_R)
    await reviewer.durable(focus)


def kept_lists(folder: Path) -> list[Path]:
    return list(folder.rglob("all.list"))


async def test_a_damaged_list_of_an_earlier_session_is_told_and_read_anew(
    reviewer_of: ReviewerOf, sandbox: Sandbox, tmp_path: Path
) -> None:
    earlier = reviewer_of(sandbox)
    await earlier.open()
    await earlier.until(lambda: bool(kept_lists(tmp_path)), "the list to be kept")
    await earlier.close()
    [path] = kept_lists(tmp_path)
    path.write_bytes(path.read_bytes()[:-1])
    reviewer = reviewer_of(sandbox)
    await reviewer.open()
    notices = reviewer.app.window.notices
    assert "The last known list was damaged" in notices.text.text()
    assert "all.list.damaged-1" in notices.text.text()
    assert len(reviewer.services.store.visible) > 0

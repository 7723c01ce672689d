"""Closed dialogs and windows are deleted, and receive no later signals."""

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from qamera_review.domain.decision import Verb
from qamera_review.domain.packshot import Facet
from qamera_review.paths import AppPaths
from qamera_review.ui.dialogs.api_key_dialog import ApiKeyDialog
from qamera_review.ui.feedback.note_dialog import NoteDialog
from qamera_review.ui.help.shortcuts_dialog import ShortcutsDialog
from qamera_review.ui.jobs.batch_dialog import BatchDialog
from qamera_review.ui.palette.palette_window import Palette
from tests.support.reviewer import Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio


@pytest.fixture
async def reviewer(
    anyio_backend: object, sandbox: Sandbox, tmp_path: Path
) -> AsyncIterator[Reviewer]:
    reviewer = Reviewer(sandbox, tmp_path)
    await reviewer.open()
    yield reviewer
    await reviewer.close()


def dialogs_of(reviewer: Reviewer) -> list[QDialog]:
    return reviewer.app.window.findChildren(QDialog)


async def test_every_window_is_gone_after_it_was_closed(reviewer: Reviewer) -> None:
    windows = reviewer.app.window.windows
    for kind in windows.kinds():
        windows.open(kind)
        assert dialogs_of(reviewer), kind
        for dialog in dialogs_of(reviewer):
            dialog.close()
        await reviewer.until(lambda: not dialogs_of(reviewer), f"the end of {kind}")


ACTIONS: dict[type[QDialog], Callable[[Reviewer], object]] = {
    ApiKeyDialog: lambda reviewer: reviewer.app.window.ask_for_key(),
    ShortcutsDialog: lambda reviewer: reviewer.app.window.show_shortcuts(),
    Palette: lambda reviewer: reviewer.app.window.show_palette(),
    NoteDialog: lambda reviewer: reviewer.app.window.ask_for_note(),
}


@pytest.mark.parametrize("kind", ACTIONS, ids=lambda kind: kind.__name__)
async def test_every_dialog_is_gone_after_it_was_closed(
    reviewer: Reviewer, kind: type[QDialog]
) -> None:
    ACTIONS[kind](reviewer)
    dialog = await reviewer.dialog(kind)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await reviewer.until(lambda: not dialogs_of(reviewer), "the end of the dialog")


async def test_the_dialogs_of_jobs_are_gone_after_they_were_closed(reviewer: Reviewer) -> None:
    window = reviewer.app.window
    window.key_dispatcher.trigger("ideas_batch")
    dialog = await reviewer.dialog(BatchDialog)
    dialog.close()
    await reviewer.until(lambda: not dialogs_of(reviewer), "the end of the dialog")


async def test_a_cancelled_key_is_not_answered_any_more(
    reviewer: Reviewer, sandbox: Sandbox
) -> None:
    reviewer.app.window.ask_for_key()
    dialog = await reviewer.dialog(ApiKeyDialog)
    assert isinstance(dialog, ApiKeyDialog)
    accepted: list[bool] = []
    dialog.accepted.connect(lambda: accepted.append(True))
    dialog.field.setText("mk_live_other.secret0123456789")
    dialog.use.click()
    dialog.reject()
    await reviewer.until(lambda: not dialogs_of(reviewer), "the end of the dialog")
    reviewer.services.connection.state_changed.emit(reviewer.services.connection.state)
    assert not accepted


async def test_rows_that_cannot_be_read_are_told_at_the_start(
    anyio_backend: object, sandbox: Sandbox, tmp_path: Path
) -> None:
    first = Reviewer(sandbox, tmp_path)
    await first.open()
    first.services.settings.change(hold_s=600)
    store = first.services.store
    undecided = [id_ for id_ in store.visible if store.shown(id_).facet is Facet.UNDECIDED]
    for packshot_id in undecided[:2]:
        first.services.decisions.decide([packshot_id], Verb.REJECT)
        await first.durable(packshot_id)
    await first.close()
    with closing(sqlite3.connect(AppPaths.under(tmp_path).outbox)) as connection, connection:
        connection.execute("UPDATE decisions SET verb = 'of a later version'")
    second = Reviewer(sandbox, tmp_path)
    await second.open()
    notices = second.app.window.notices
    await second.until(notices.isVisible, "the notice")
    assert "2 decisions in the queue couldn't be read. They stay in the file." in (
        notices.text.text()
    )
    await second.close()

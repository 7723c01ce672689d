"""An API key that is pasted where none belongs is refused with a sentence, and kept nowhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from qamera_review.domain.errors import InvalidInput
from qamera_review.ui.feedback.note_dialog import NoteDialog
from tests.support.reviewer import CTRL, Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio
PASTED = "mk_live_wrong.field-s3cr3t"


def files_with(folder: Path, text: bytes) -> list[str]:
    """Names of the files that hold a text."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path.name for path in files if text in path.read_bytes()]


async def test_a_key_is_kept_from_search_note_job_and_account(
    reviewer: Reviewer, sandbox: Sandbox, tmp_path: Path
) -> None:
    window, services = reviewer.app.window, reviewer.services
    search = window.filter_bar.search
    search.setText(PASTED)
    assert "API key" in window.filter_bar.problem.text()
    assert services.store.view_filter.text == ""
    window.grid.setFocus()

    reviewer.press(Qt.Key.Key_N)
    dialog = await reviewer.dialog(NoteDialog)
    assert isinstance(dialog, NoteDialog)
    dialog.field.setPlainText(f"try {PASTED}")
    assert "API key" in dialog.problem.text()
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    assert not buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.close()

    reviewer.press(Qt.Key.Key_G)
    product = window.jobs_panel.form.fields["product_id"]
    product.set_value(PASTED)
    assert "API key" in product.hint.text()
    assert not window.jobs_panel.form.valid
    assert not product.star.isEnabled()

    with pytest.raises(InvalidInput):
        reviewer.services.accounts.add(PASTED, "https://app.qamera.ai")
    window.grid.setFocus()
    reviewer.press(Qt.Key.Key_Return, CTRL)
    assert not [one for one in sandbox.requests() if "s3cr3t" in str(one)]
    await reviewer.close()
    assert files_with(tmp_path, b"field-s3cr3t") == []

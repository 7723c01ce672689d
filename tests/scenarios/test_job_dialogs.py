"""The dialogs about jobs in the real window: what Enter does, and that everything fits on a small
screen without being scrolled to."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest

from qamera_review.domain.jobs.options import OptionKind
from qamera_review.services.settings.preferences import SchemeSetting
from qamera_review.ui.actions.window_registry import WindowKind
from qamera_review.ui.jobs.job_panel import JobPanel
from qamera_review.ui.jobs.launch_dialog import LaunchDialog
from qamera_review.ui.jobs.ledger_window import LedgerWindow
from tests.support.reviewer import Reviewer

pytestmark = pytest.mark.anyio
SMALL = QSize(973, 640)  # what a window may take of a screen of 1024 x 768


async def panel_of(reviewer: Reviewer) -> JobPanel:
    """Return the open panel with the service's products."""
    panel = reviewer.app.window.jobs_panel
    reviewer.app.window.key_dispatcher.trigger("ideas")
    options = reviewer.services.job_workspace.options
    await reviewer.until(lambda: bool(options.options_of(OptionKind.PRODUCTS)), "the products")
    return panel


async def offered(reviewer: Reviewer, panel: JobPanel, product: str) -> LaunchDialog:
    """Return the dialog that asks whether to generate packshots of a product."""
    panel.fields["product_id"].clearEditText()
    QTest.keyClicks(panel.fields["product_id"], product)
    panel.submit()
    dialog = await reviewer.dialog(LaunchDialog)
    assert isinstance(dialog, LaunchDialog)
    return dialog


async def test_enter_does_not_spend_on_an_unknown_product_after_another_theme_either(
    reviewer: Reviewer,
) -> None:
    dialog = await offered(reviewer, await panel_of(reviewer), "prod_nowhere")
    assert dialog.warning.isVisible()
    colour = dialog.warning.styleSheet()
    for scheme in (SchemeSetting.LIGHT, SchemeSetting.DARK):
        reviewer.services.settings.change(scheme=scheme)
        await reviewer.until(dialog.cancel.hasFocus, "the focus on what spends nothing")
        assert dialog.cancel.isDefault()
        assert not dialog.launch.isDefault()
    reviewer.services.settings.change(scheme=SchemeSetting.LIGHT)
    await reviewer.until(lambda: dialog.warning.styleSheet() != colour, "the colour of the theme")
    dialog.reject()


async def test_plan_and_ledger_show_no_empty_columns_and_fit_a_small_screen(
    reviewer: Reviewer,
) -> None:
    dialog = await offered(reviewer, await panel_of(reviewer), "prod_tee_white")
    table = dialog.view.table
    shown = [column for column in range(7) if not table.isColumnHidden(column)]
    assert shown == [0, 4, 5], "product, images, credits"
    dialog.launch.click()
    jobs = reviewer.services.jobs
    await reviewer.until(lambda: bool(jobs.jobs) and not jobs.sending, "the answer")
    ledger = reviewer.app.window.windows.open(WindowKind.LEDGER)
    assert isinstance(ledger, LedgerWindow)
    ledger.resize(SMALL)
    view = ledger.jobs_view
    header, bar = view.horizontalHeader(), view.horizontalScrollBar()
    await reviewer.until(lambda: header.length() == view.viewport().width(), "the columns to fit")
    await reviewer.until(lambda: not bar.isVisible(), "no scroll bar")
    ids = reviewer.services.job_workspace.ledger.accounts()[0].job.receipt
    assert ids is not None
    assert ids.batch_id in str(view.model().index(0, 0).data(3)), "also where it has no column"
    ledger.close()

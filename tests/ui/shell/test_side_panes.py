"""A side pane is never a strip that nobody can read."""

from typing import cast

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qamera_review.ui.details.details_pane import DetailsPane
from qamera_review.ui.jobs.job_panel import JobPanel
from qamera_review.ui.shell.side_panes import SidePanes
from qamera_review.ui.viewer.view_stack import ViewStack


def test_restored_widths_are_wide_enough_to_read(qtbot: QtBot) -> None:
    stage = QWidget()
    stage.setMinimumWidth(240)
    panes = SidePanes(
        cast(ViewStack, stage),
        lambda: cast(DetailsPane, QWidget()),
        lambda: cast(JobPanel, QWidget()),
    )
    qtbot.addWidget(panes)
    panes.resize(1024, 600)
    panes.details.open(True)
    panes.show()
    qtbot.waitExposed(panes)
    for widths in ([1019, 5, 0], [5, 1019, 0]):
        panes.set_widths(widths)
        assert min(panes.sizes()[:2]) > 200
    assert not panes.childrenCollapsible()

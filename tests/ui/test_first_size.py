"""The first size of the window fits small screens, also those with a scale of 2."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen

from qamera_review.ui.shell.first_size import first_size


class Screen:
    def __init__(self, size: QSize) -> None:
        self.size = size

    def availableSize(self) -> QSize:  # noqa: N802
        return self.size


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1280, 720), (683, 384), (640, 360)])
def test_the_window_and_its_frame_fit(width: int, height: int) -> None:
    screen: QScreen = Screen(QSize(width, height))  # type: ignore[assignment]
    size = first_size(screen)
    assert size.width() <= width
    assert size.height() < height

"""Settings in the running window: they take effect at once and outlive a kill."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPalette, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from qamera_review.domain.decision import HOLD_DEFAULT_MS, HOLD_MAX_MS
from qamera_review.domain.packshot import Facet
from qamera_review.services.settings.preferences import ContrastSetting, Language, SchemeSetting
from qamera_review.ui.preferences.fields import NumberBox, Page, SettingBox
from qamera_review.ui.preferences.pages import GeneralPage, ReviewPage
from qamera_review.ui.preferences.preferences_window import PreferencesWindow
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from tests.support.reviewer import CTRL, Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio


def ground(widget: QWidget) -> str:
    """Return the colour of a widget's lower right corner as it is painted."""
    image = widget.grab().toImage()
    return image.pixelColor(3, image.height() - 4).name()


def wheel(view: QWidget, angle: int) -> None:
    """Turn the mouse wheel, in units of an eighth of a degree."""
    middle = QPointF(view.rect().center())
    nothing, none = QPoint(), Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        middle, QPointF(view.mapToGlobal(middle)), nothing, QPoint(0, angle),
        Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


async def opened(reviewer: Reviewer) -> PreferencesWindow:
    reviewer.press(Qt.Key.Key_Comma, CTRL)
    window = await reviewer.dialog(PreferencesWindow)
    assert isinstance(window, PreferencesWindow)
    return window


@pytest.fixture
async def reviewer(anyio_backend: object, sandbox: Sandbox, tmp_path: Path) -> Reviewer:
    reviewer = Reviewer(sandbox, tmp_path)
    await reviewer.open()
    return reviewer


async def test_a_theme_dresses_the_whole_running_window(reviewer: Reviewer) -> None:
    window = await opened(reviewer)
    general = window.pages[0][1]
    assert isinstance(general, GeneralPage)
    main = reviewer.app.window
    for scheme, high in ((SchemeSetting.LIGHT, False), (SchemeSetting.DARK, True)):
        general.scheme.setCurrentIndex(list(SchemeSetting).index(scheme))
        general.scheme.activated.emit(general.scheme.currentIndex())
        chosen = ContrastSetting.HIGH if high else ContrastSetting.NORMAL
        general.contrast.setCurrentIndex(list(ContrastSetting).index(chosen))
        general.contrast.activated.emit(general.contrast.currentIndex())
        colours = theme_of(ColourScheme(scheme.value), high_contrast=high).colours
        assert ground(main.grid.canvas.viewport()) == colours.window
        assert ground(main.filter_bar) == colours.panel
        assert ground(main.status_line) == colours.panel
        assert ground(window) == colours.panel
        assert QApplication.palette().color(QPalette.ColorRole.Text).name() == colours.text
    window.close()
    await reviewer.close()


async def test_texts_grow_everywhere_and_shrink_back(reviewer: Reviewer) -> None:
    main, settings = reviewer.app.window, reviewer.services.settings
    usual = main.status_line.target.fontMetrics().height()
    footer = main.grid.canvas.grid_layout.tile_height
    settings.change(text_percent=200)
    assert main.status_line.target.fontMetrics().height() >= 1.8 * usual
    assert main.grid.canvas.grid_layout.tile_height > footer
    settings.reset()
    assert main.status_line.target.fontMetrics().height() == usual
    await reviewer.close()


async def test_nothing_moves_by_itself_with_reduced_motion(reviewer: Reviewer) -> None:
    grid = reviewer.app.window.grid
    bar = grid.canvas.verticalScrollBar()
    reviewer.services.settings.change(reduced_motion=True)
    wheel(grid.canvas.viewport(), -120)
    there = bar.value()
    assert there > 0, "a notch of the wheel jumps"
    reviewer.services.settings.change(reduced_motion=False)
    wheel(grid.canvas.viewport(), -120)
    assert bar.value() < 2 * there, "else it glides"
    await reviewer.close()


async def test_the_hold_is_what_was_set(reviewer: Reviewer) -> None:
    window = await opened(reviewer)
    services = window.pages[1][1]
    assert isinstance(services, ReviewPage)
    hold_time = reviewer.services.hold_time
    services.hold.setValue(600)
    assert [hold_time.ms] == [HOLD_MAX_MS]
    QTest.keyClick(services.draft, Qt.Key.Key_Space)
    assert [hold_time.ms] == [None]
    assert not services.hold.isEnabled()
    window.reset.click()
    assert [hold_time.ms] == [HOLD_DEFAULT_MS]
    await reviewer.close()


async def test_staying_after_a_decision_can_be_set(reviewer: Reviewer) -> None:
    QTest.mouseClick(
        reviewer.app.window.filter_bar.facet_button(Facet.UNDECIDED), Qt.MouseButton.LeftButton
    )
    reviewer.services.settings.change(advance=False)
    focus = reviewer.focus
    reviewer.press(Qt.Key.Key_E)
    await reviewer.durable(focus)
    assert reviewer.focus == focus
    await reviewer.close()


async def test_what_a_kill_leaves_behind(reviewer: Reviewer, tmp_path: Path) -> None:
    """The file is read while the window is open: a kill would leave just that."""
    path = tmp_path / "settings.json"
    main = reviewer.app.window
    main.resize(900, 640)
    main.grid.set_tile_size(160)
    main.filter_bar.search.setText("a")
    reviewer.press(Qt.Key.Key_End)

    def kept() -> dict[str, object]:
        values = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        assert isinstance(values, dict)
        return values

    await reviewer.until(lambda: kept().get("focus") == reviewer.focus, "the focus in the file")
    values = kept()
    assert values["tile_size"] == 160
    view = values["view"]
    assert isinstance(view, dict)
    assert view["text"] == "a"
    assert values["geometry"] == main.state.values()["geometry"]
    await reviewer.close()


async def test_another_language_opens_the_window_anew(reviewer: Reviewer) -> None:
    reviewer.services.settings.change(language=Language.POLISH)
    await reviewer.close()
    following = reviewer.app.next_run
    assert following is not None
    assert following.key is not None


async def test_the_fields_of_all_pages_are_equally_wide_and_in_one_column(
    reviewer: Reviewer,
) -> None:
    window = await opened(reviewer)
    places = set()
    for row, (_title, page) in enumerate(window.pages):
        if isinstance(page, Page):
            window.list.setCurrentRow(row)
            await reviewer.until(page.isVisible, "the page")
            boxes = (*page.findChildren(SettingBox), *page.findChildren(NumberBox))
            places |= {(box.mapTo(window, QPoint()).x(), box.width()) for box in boxes}
    assert len(places) == 1
    window.close()
    await reviewer.close()

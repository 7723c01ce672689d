"""The layout holds with texts longer than in English, and with a larger font."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from qamera_review.domain.packshot import Facet
from qamera_review.services.settings.preferences import LANGUAGES, Language
from qamera_review.ui.help.shortcuts_dialog import ShortcutsDialog
from qamera_review.ui.preferences.preferences_window import PreferencesWindow
from qamera_review.ui.text.language import Translations
from tests.support.pseudo import PseudoLanguage
from tests.support.reviewer import Reviewer
from tests.support.sandbox import Sandbox
from tests.support.translations_tool import translations_tool

pytestmark = pytest.mark.anyio

_SLACK_PX = 2


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    """Make every text of the program 40 % longer."""
    language = PseudoLanguage()
    qapp.installTranslator(language)
    yield
    qapp.removeTranslator(language)


def clipped(window: QWidget) -> list[str]:
    """Return the texts of a window that do not fit."""
    texts = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or not isinstance(widget, QLabel | QAbstractButton):
            continue
        text = widget.text()
        if not text or (isinstance(widget, QLabel) and widget.property("elided")):
            continue
        if not _fits(widget):
            texts.append(f"{type(widget).__name__} {text!r}: {widget.size()}, {widget.sizeHint()}")
    return texts


def _fits(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        need = widget.heightForWidth(widget.width())
        return widget.height() + _SLACK_PX >= need
    return widget.width() + _SLACK_PX >= widget.sizeHint().width()


def overlapping(window: QWidget) -> list[str]:
    """Return the controls of one parent that overlap."""
    kinds = (QPushButton, QToolButton, QComboBox)
    shown = [control for control in window.findChildren(QWidget) if isinstance(control, kinds)]
    shown = [control for control in shown if control.isVisibleTo(window)]
    pairs = []
    for place, control in enumerate(shown):
        for other in shown[place + 1 :]:
            if control.parent() is other.parent():
                both = QRect(control.geometry()).intersected(other.geometry())
                if both.width() > _SLACK_PX and both.height() > _SLACK_PX:
                    pairs.append(f"{control} and {other}")
    return pairs


async def judge(reviewer: Reviewer, window: QWidget) -> None:
    def faults() -> list[str]:
        return [*clipped(window), *overlapping(window)]

    try:
        await reviewer.until(lambda: not faults(), "the layout")
    except AssertionError:
        pytest.fail("\n".join(faults()))


async def every_window(reviewer: Reviewer) -> None:
    main = reviewer.app.window
    main.resize(1280, 820)
    await judge(reviewer, main)
    main.key_dispatcher.trigger("ideas")
    await judge(reviewer, main)
    assert main.minimumSizeHint().width() <= 1366
    for kind in main.windows.kinds():
        window = main.windows.open(kind)
        await judge(reviewer, window)
        assert window.minimumSizeHint().width() <= 1366, kind
        if isinstance(window, PreferencesWindow):
            for row in range(len(window.pages)):
                window.list.setCurrentRow(row)
                await judge(reviewer, window)
        window.close()


async def test_texts_that_are_longer_fit(
    anyio_backend: object, longer: None, sandbox: Sandbox, tmp_path: Path
) -> None:
    reviewer = Reviewer(sandbox, tmp_path)
    await reviewer.open()
    assert reviewer.app.window.windowTitle().startswith("[")
    await every_window(reviewer)
    await reviewer.close()


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one is not Language.ENGLISH])
async def test_other_languages_fit(
    anyio_backend: object, qapp: QApplication, sandbox: Sandbox, tmp_path: Path, language: Language
) -> None:
    assert translations_tool().build(tmp_path) == 0
    speech = Translations(qapp, language, tmp_path)
    reviewer = Reviewer(sandbox, tmp_path / "data")
    await reviewer.open()
    assert reviewer.app.window.filter_bar.facet_button(None).text()[:3] in ("Wsz", "Усі")
    await every_window(reviewer)
    await reviewer.close()
    speech.remove()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_filters_and_search_are_one_row_at_1024_px(
    anyio_backend: object, qapp: QApplication, sandbox: Sandbox, tmp_path: Path, language: Language
) -> None:
    assert translations_tool().build(tmp_path) == 0
    speech = Translations(qapp, language, tmp_path)
    reviewer = Reviewer(sandbox, tmp_path / "data")
    await reviewer.open()
    main = reviewer.app.window
    bar = main.filter_bar
    main.resize(1280, 700)
    await reviewer.until(bar.size_slider.isVisible, "the slider")
    assert bar.facet_button(Facet.IN_PROGRESS).isVisible()
    main.resize(1024, 700)
    await reviewer.until(lambda: bar.height() < 60, "one row")
    assert bar.search.isVisible()
    assert bar.facet_button(Facet.UNDECIDED).isVisible()
    main.resize(700, 700)
    await reviewer.until(lambda: bar.height() > 60, "two rows")
    last = bar.facet_button(Facet.IN_PROGRESS), bar.facet_button(Facet.FAILED)
    await reviewer.until(lambda: all(button.isVisible() for button in last), "all filters")
    await reviewer.close()
    speech.remove()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_all_keys_are_in_sight_at_1366_by_768(
    anyio_backend: object, qapp: QApplication, sandbox: Sandbox, tmp_path: Path, language: Language
) -> None:
    assert translations_tool().build(tmp_path) == 0
    speech = Translations(qapp, language, tmp_path)
    reviewer = Reviewer(sandbox, tmp_path / "data")
    await reviewer.open()
    reviewer.app.window.resize(1366, 720)
    reviewer.app.window.key_dispatcher.trigger("shortcuts")
    sheet = await reviewer.dialog(ShortcutsDialog)
    assert isinstance(sheet, ShortcutsDialog)
    page, view = sheet.text.document(), sheet.text.viewport()
    await reviewer.until(lambda: 0 < page.size().height() <= view.height(), "all keys in sight")
    assert sheet.width() <= 1366
    sheet.close()
    await reviewer.close()
    speech.remove()


async def test_texts_of_twice_the_size_fit(
    anyio_backend: object, qapp: QApplication, sandbox: Sandbox, tmp_path: Path
) -> None:
    """In Polish, whose texts are the longest."""
    assert translations_tool().build(tmp_path) == 0
    speech = Translations(qapp, Language.POLISH, tmp_path)
    reviewer = Reviewer(sandbox, tmp_path / "data")
    await reviewer.open()
    reviewer.services.settings.change(text_percent=200)
    main = reviewer.app.window
    await reviewer.until(lambda: main.filter_bar.height() > 100, "the facets in several rows")
    main.key_dispatcher.trigger("details")
    await every_window(reviewer)
    await reviewer.close()
    speech.remove()


async def test_a_panel_that_was_closed_comes_up_after_a_restart(
    anyio_backend: object, sandbox: Sandbox, tmp_path: Path
) -> None:
    first = Reviewer(sandbox, tmp_path)
    await first.open()
    await first.close()
    again = Reviewer(sandbox, tmp_path)
    await again.open()
    main = again.app.window
    main.key_dispatcher.trigger("details")
    await again.until(lambda: main.splitter.sizes()[1] >= 200, "the details")
    main.key_dispatcher.trigger("ideas")
    await again.until(lambda: main.splitter.sizes()[2] >= 200, "the panel")
    await again.close()


async def test_what_is_opened_later_has_its_place_in_the_order_of_tab(
    anyio_backend: object, sandbox: Sandbox, tmp_path: Path
) -> None:
    reviewer = Reviewer(sandbox, tmp_path)
    await reviewer.open()
    main = reviewer.app.window
    main.key_dispatcher.trigger("ideas")  # the right one first
    main.key_dispatcher.trigger("details")
    parts = (main.filter_bar, main.view_stack, main.details, main.jobs_panel, main.status_line)
    met: list[QWidget] = []
    widget = main.nextInFocusChain()
    while widget is not None and widget is not main:
        holder = next((part for part in parts if part.isAncestorOf(widget)), None)
        if holder is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            met += [holder] if met[-1:] != [holder] else []
        widget = widget.nextInFocusChain()
    assert met == list(parts)
    await reviewer.close()

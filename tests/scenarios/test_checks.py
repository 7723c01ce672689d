"""What was measured, in the real window: signs, filter, drawing, marks and the suggested reason."""

import pytest
from PySide6.QtCore import Qt

from qamera_review.domain.checks import Check
from qamera_review.domain.feedback import parse_feedback
from qamera_review.ui.actions.window_registry import WindowKind
from qamera_review.ui.help.accuracy_window import AccuracyWindow
from qamera_review.ui.preferences.preferences_window import PreferencesWindow
from qamera_review.ui.preferences.profiles_page import ProfilesPage
from qamera_review.ui.shell.view_options import ViewOptions
from tests.support.measuring import focus_doubtful
from tests.support.reviewer import CTRL, SHIFT, Reviewer

pytestmark = pytest.mark.anyio
Key = Qt.Key


async def test_findings_are_drawn_silenced_filtered_and_judged_by_profiles(
    measuring_reviewer: Reviewer,
) -> None:
    reviewer = measuring_reviewer
    chosen = await focus_doubtful(reviewer)
    services, window = reviewer.services, reviewer.app.window
    assert services.store.visible[0] in services.checks.doubt()
    reviewer.press(Key.Key_Return)
    loupe = window.view_stack.loupe
    assert "Background color" in loupe.caption.facts.text()
    assert not window.commands.checks.is_drawing
    reviewer.press(Key.Key_Q)
    assert services.settings.preferences.draw_checks
    assert "should be lightness" in loupe.pane.accessibleDescription()
    reviewer.press(Key.Key_0)
    await reviewer.durable(chosen)
    assert parse_feedback(services.store.shown(chosen).note).reasons == ("wrong background",)
    reviewer.press(Key.Key_Q, SHIFT)
    assert Check.GROUND not in services.checks.signs_of(chosen)
    reviewer.press(Key.Key_Escape)
    reviewer.press(Key.Key_W, CTRL | Qt.KeyboardModifier.AltModifier)
    table = await reviewer.dialog(AccuracyWindow)
    assert isinstance(table, AccuracyWindow)
    assert next(row for row in table.table.rows if row.check is Check.GROUND).wrong == 1
    table.close()
    window.filter_bar.options_button.click()
    options = window.filter_bar.findChild(ViewOptions)
    assert isinstance(options, ViewOptions)
    fired = services.checks.fired(Check.GROUND)
    assert chosen not in fired
    assert options.checks[Check.GROUND].text() == f"Background color {len(fired)}"
    options.checks[Check.GROUND].click()
    assert services.store.view_filter.text == "check:ground"
    assert set(services.store.visible) == set(fired)
    options.checks[Check.GROUND].click()
    assert services.store.view_filter.text == ""
    options.close()
    window.grid.setFocus()
    window.grid.set_focus_id(chosen)
    services.settings.change(profiles=("amazon_main", "allegro"))
    preferences = window.windows.open(WindowKind.PREFERENCES)
    assert isinstance(preferences, PreferencesWindow)
    page = next(page for _title, page in preferences.pages if isinstance(page, ProfilesPage))
    assert page.boxes["amazon_main"].isChecked()
    assert not page.boxes["ebay"].isChecked()
    page.boxes["ebay"].click()
    assert services.settings.preferences.profiles == ("allegro", "amazon_main", "ebay")
    preferences.close()
    reviewer.press(Key.Key_I)
    window.details.show_focused()
    assert "Amazon main: requirements not met" in window.details.checks.text()
    assert "this is a thumbnail" in window.details.checks.text()
    assert window.details.wrong.boxes[Check.GROUND].isChecked()
    assert reviewer.focus == chosen
    await reviewer.look()
    reviewer.press(Key.Key_R)
    await reviewer.send_all()
    entries = (await services.approval_log.record()).entries
    recorded = next(entry for entry in entries if entry.verb == "reject")
    expected = tuple(check.value for check in services.checks.signs_of(chosen))
    assert (recorded.checks, recorded.ai_mark) == (expected, "none")

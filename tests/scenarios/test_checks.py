"""What was measured, in the real window: signs, filter, drawing, marks and the suggested reason."""

import pytest
from PySide6.QtCore import Qt

from qamera_review import check_composition
from qamera_review.domain.checks import Check
from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.filters import Sort
from qamera_review.domain.measurement import Measurement
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import replace
from qamera_review.measuring_process import measured
from qamera_review.services.checks.frames import unpack_measurement
from qamera_review.services.checks.process import Failure
from qamera_review.ui.actions.window_registry import WindowKind
from qamera_review.ui.help.accuracy_window import AccuracyWindow
from qamera_review.ui.preferences.preferences_window import PreferencesWindow
from qamera_review.ui.preferences.profiles_page import ProfilesPage
from qamera_review.ui.shell.view_options import ViewOptions
from tests.scenarios.conftest import ReviewerOf
from tests.support.reviewer import CTRL, SHIFT, Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio
Key = Qt.Key


class InThisProcess:
    """Measures as the process does, without starting one."""

    def __init__(self, _command: object) -> None:
        """Needs no command."""

    def measure(self, data: bytes) -> Measurement | Failure:
        return unpack_measurement(measured(data)) or Failure.UNREADABLE

    def close(self) -> None:
        """Has no process."""


@pytest.fixture
async def reviewer(
    monkeypatch: pytest.MonkeyPatch, reviewer_of: ReviewerOf, sandbox: Sandbox
) -> Reviewer:
    """A reviewer with the list loaded, whose program measures in its own process."""
    monkeypatch.setattr(check_composition, "MeasuringProcess", InThisProcess)
    reviewer = reviewer_of(sandbox)
    await reviewer.open()
    return reviewer


async def focus_doubtful(reviewer: Reviewer) -> PackshotId:
    """Let the pictures on the screen be measured, and focus the most doubtful one for which a
    reason is suggested."""
    services = reviewer.services
    services.checks.start()
    services.checks.request_rest(services.store.listing.packshots)
    await reviewer.until(lambda: services.checks.measured_count >= 12, "the measurements")
    await reviewer.until(lambda: bool(services.checks.fired(Check.GROUND)), "a finding")
    services.store.set_filter(replace(services.store.view_filter, sort=Sort.DOUBTFUL))
    fired = services.checks.fired(Check.GROUND)
    chosen = next(id_ for id_ in services.store.visible if id_ in fired)
    reviewer.app.window.grid.set_focus_id(chosen)
    return chosen


async def test_findings_are_drawn_silenced_filtered_and_judged_by_profiles(
    reviewer: Reviewer,
) -> None:
    chosen = await focus_doubtful(reviewer)
    services, window = reviewer.services, reviewer.app.window
    assert services.store.visible[0] in services.checks.doubt()
    reviewer.press(Key.Key_Return)
    loupe = window.view_stack.loupe
    assert "Background color" in loupe.caption.facts.text()
    assert not window.commands.checks.is_drawing
    reviewer.press(Key.Key_Q)
    assert services.settings.preferences.draw_checks
    assert "rule: lightness" in loupe.pane.accessibleDescription()
    reviewer.press(Key.Key_0)
    await reviewer.durable(chosen)
    assert parse_feedback(services.store.shown(chosen).note).reasons == ("wrong background",)
    reviewer.press(Key.Key_Q, SHIFT)
    assert Check.GROUND not in services.checks.signs_of(chosen)
    reviewer.press(Key.Key_Escape)
    reviewer.press(Key.Key_Q, CTRL | SHIFT)
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
    assert "Amazon main: doesn't meet the rule of" in window.details.checks.text()
    assert "this is a thumbnail" in window.details.checks.text()
    assert window.details.wrong.boxes[Check.GROUND].isChecked()
    assert reviewer.focus == chosen

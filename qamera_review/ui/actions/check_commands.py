"""The actions on what was measured: the drawing, marks of wrong checks, the suggested reason."""

from qamera_review.domain.checks import suggested_reason
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.checks.checks import PictureChecks
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.actions.decision_commands import DecisionCommands
from qamera_review.ui.actions.feedback_commands import FeedbackCommands, reasons_of
from qamera_review.ui.actions.result_text import ShowResult
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.check_texts import CHECK_TITLES, sign_text
from qamera_review.ui.text.language import tr


class CheckCommands:
    """Acts on the focused packshot; GUI thread only. `show_result` shows what was done."""

    def __init__(
        self,
        checks: PictureChecks,
        settings: Settings,
        deciding: DecisionCommands,
        feedback: FeedbackCommands,
        grid: GridView,
        show_result: ShowResult,
    ) -> None:
        self._checks = checks
        self._settings = settings
        self._deciding = deciding
        self._feedback = feedback
        self._grid = grid
        self._show_result = show_result

    @property
    def is_drawing(self) -> bool:
        """Return whether what was measured is drawn on the large picture."""
        return self._settings.preferences.draw_checks

    def toggle_drawing(self) -> None:
        """Draw what was measured on the large picture, or stop that."""
        self._settings.change(draw_checks=not self.is_drawing)

    @property
    def is_paused(self) -> bool:
        """Return whether the user has stopped the measuring."""
        return self._checks.is_paused

    def toggle_pause(self) -> None:
        """Stop measuring in the background, or go on."""
        self._checks.set_paused(not self.is_paused)
        self._show_result(
            tr("Measuring is paused") if self.is_paused else tr("Measuring continues")
        )

    @property
    def can_mark(self) -> bool:
        """Return whether a check has fired for the focused packshot, or is marked as wrong."""
        focus = self._grid.focused_id()
        checked = None if focus is None else self._checks.of(focus)
        return checked is not None and bool(checked.fired or checked.wrong)

    def toggle_wrong(self) -> None:
        """Mark the first check that has fired as wrong for the focused packshot. When none is left,
        take all such marks of this packshot back."""
        focus = self._grid.focused_id()
        checked = None if focus is None else self._checks.of(focus)
        if focus is None or checked is None:
            return
        if checked.fired_findings:
            check = checked.fired_findings[0].check
            self._checks.set_wrong(focus, check, is_wrong=True)
            text = tr("Marked as wrong for this picture: {check}").format(
                check=tr(CHECK_TITLES[check])
            )
            self._show_result(text)
        elif checked.wrong:
            for check in checked.wrong:
                self._checks.set_wrong(focus, check, is_wrong=False)
            text = tr("No longer marked as wrong: {checks}")
            self._show_result(text.format(checks=sign_text(sorted(checked.wrong, key=str))))

    def suggestion(self, packshot_id: PackshotId) -> int | None:
        """Return the digit of the reason that the fired checks of a packshot suggest; None if they
        suggest none of the user's reasons."""
        reasons = reasons_of(self._settings)
        checks = self._checks
        lightness = checks.lightness().get(packshot_id)
        reason = suggested_reason(checks.signs_of(packshot_id), reasons, lightness)
        return None if reason is None else reasons.index(reason) + 1

    @property
    def focused_suggestion(self) -> int | None:
        """Return the suggestion for the focused packshot."""
        focus = self._grid.focused_id()
        return None if focus is None else self.suggestion(focus)

    @property
    def suggestion_now(self) -> int | None:
        """Return the suggestion for what a digit explains, else for the focused packshot."""
        explained = self._feedback.target.explained()
        return self.suggestion(explained[0]) if explained else self.focused_suggestion

    def toggle_suggested(self) -> None:
        """Add the suggested reason to what a digit is about, or remove it if all of these have
        it."""
        if (number := self.suggestion_now) is not None:
            self._feedback.toggle(number)

    def reject_for_suggested(self) -> None:
        """Reject with the suggested reason, and go on to the next packshot."""
        if (number := self.focused_suggestion) is not None:
            self._deciding.reject_for(number)

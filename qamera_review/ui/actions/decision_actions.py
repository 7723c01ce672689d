"""The actions that decide about packshots, undo decisions and send them."""

from qamera_review.ui.actions.action_spec import ActionGroup, ActionSpec, any_target
from qamera_review.ui.text.language import noop_tr

_STAY = noop_tr("Decide and stay")


def decision_actions() -> tuple[ActionSpec, ...]:
    """Return them in the order in which they are displayed."""
    g = ActionGroup.DECIDE
    return (
        ActionSpec("approve", "Approve", "Approve and go to the next", g, ("A", "P"),
                   lambda c: c.decisions.approve(), any_target),
        ActionSpec("reject", "Reject", "Reject (the service archives it) and go to the next", g,
                   ("R",), lambda c: c.decisions.reject(), any_target),
        ActionSpec("drop", "Reject / remove from survey", "Reject. In a survey: take this one "
                   "out of view", g, ("X",), lambda c: c.survey.drop(), any_target),
        ActionSpec("archive", "Archive", "Archive and go to the next", g, ("E",),
                   lambda c: c.decisions.archive(), any_target),
        ActionSpec("approve_stay", "Approve and stay",
                   "Approve and stay. When comparing: keep this one and reject the others", g,
                   ("Shift+A", "Shift+P"), lambda c: c.decisions.approve_and_stay(), any_target,
                   in_menu=False, submenu=_STAY),
        ActionSpec("reject_stay", "Reject and stay", "Reject and stay", g,
                   ("Shift+R", "Shift+X"), lambda c: c.decisions.reject_and_stay(), any_target,
                   in_menu=False, submenu=_STAY),
        ActionSpec("archive_stay", "Archive and stay", "Archive and stay", g,
                   ("Shift+E",), lambda c: c.decisions.archive_and_stay(), any_target,
                   in_menu=False, submenu=_STAY),
        ActionSpec("winner", "Winner", "Approve this one, reject the undecided rest of its "
                   "product, and go to the next product", g, ("W",),
                   lambda c: c.winner.win(), any_target),
        ActionSpec("winner_leave_rest", "Approve, leave the rest", "Approve this one, leave the "
                   "rest undecided, and go to the next product", g, ("Shift+W",),
                   lambda c: c.winner.win_and_leave_rest(), any_target),
        ActionSpec("reject_rest", "Reject the rest", "Reject what is undecided of this product, "
                   "and go to the next product", g, ("Ctrl+Shift+W",),
                   lambda c: c.winner.reject_rest(), any_target),
        ActionSpec("move_to_product", "Move to product…",
                   "Move these packshots to another product", g, ("Shift+M",),
                   lambda c: c.products.move(), any_target),
        ActionSpec("merge_products", "Merge products…",
                   "Move all packshots of this product to another one", g,
                   ("Ctrl+Shift+M",), lambda c: c.products.merge(), any_target),
        ActionSpec("note", "Note…", "Write a note. It is sent with the decision", g, ("N",),
                   lambda c: c.panes.ask_for_note(), any_target),
        ActionSpec("accept_guests", "Accept what guests suggest",
                   "Decide as guests suggest, and go to the next. Where they disagree: choose",
                   g, ("Alt+G",), lambda c: c.guests.accept(), lambda c: c.guests.has_suggestion,
                   needs=noop_tr("No guest has suggested anything about this packshot")),
        ActionSpec("skip", "Skip", "Skip without deciding", g, ("S",),
                   lambda c: c.view.skip(), any_target, repeats=True),
        ActionSpec("undo", "Undo", "Undo the last action", g, ("Ctrl+Z",),
                   lambda c: c.undo.undo(), lambda c: c.undo.can_undo,
                   needs=noop_tr("Nothing to undo")),
        ActionSpec("redo", "Redo", "Redo", g, ("Ctrl+Shift+Z", "Ctrl+Y"),
                   lambda c: c.undo.redo(), lambda c: c.undo.can_redo,
                   needs=noop_tr("Nothing to redo")),
        ActionSpec("withdraw", "Withdraw", "Withdraw unsent decisions", g,
                   ("U",), lambda c: c.undo.withdraw(), any_target),
        ActionSpec("send_held", "Send now", "Send pending decisions without waiting", g,
                   ("Ctrl+Enter",), lambda c: c.outbox.send_now()),
    )  # fmt: skip

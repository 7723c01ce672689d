"""The actions for the service and its jobs, and for help."""

from qamera_review.ui.actions.action_spec import ActionGroup, ActionSpec, any_target, opener
from qamera_review.ui.actions.commands import Pane
from qamera_review.ui.actions.window_registry import WindowKind
from qamera_review.ui.text.language import noop_tr


def service_actions() -> tuple[ActionSpec, ...]:
    """Return them in the order in which they are displayed."""
    return (*_service(), *_jobs(), *_help())


def _service() -> tuple[ActionSpec, ...]:
    g = ActionGroup.SERVICE
    return (
        ActionSpec("refresh", "Refresh", "Load the list from the service now", g, ("F5",),
                   lambda c: c.view.refresh()),
        ActionSpec("retry", "Retry refused decisions", "Send what the service refused again", g,
                   ("Ctrl+R",), lambda c: c.outbox.retry_refused(), any_target),
        ActionSpec("key", "API key…", "Enter, change or remove the API key", g,
                   ("Ctrl+Shift+K",), lambda c: c.panes.ask_for_key()),
        ActionSpec("outbox", "Queue", "Pending and refused decisions", g,
                   ("Ctrl+Shift+O",), opener(WindowKind.OUTBOX)),
        ActionSpec("messages", "Messages", "What was reported recently", g,
                   ("Ctrl+Alt+M",), opener(WindowKind.MESSAGES)),
        ActionSpec("export", "Export approved files…", "Write the approved pictures into a folder",
                   g, ("Ctrl+Shift+E",), opener(WindowKind.EXPORT)),
        ActionSpec("report", "Report…", "Save the view as contact sheet, table or data", g,
                   ("Ctrl+P",), opener(WindowKind.REPORT)),
        ActionSpec("record", "Approval record…", "Who approved what, and of which file", g,
                   ("Ctrl+Alt+P",), opener(WindowKind.RECORD)),
        ActionSpec("guests", "Guest review…",
                   "Let others suggest decisions: one HTML file that you send them", g,
                   ("Ctrl+Alt+G",), opener(WindowKind.GUESTS)),
        ActionSpec("accounts", "Accounts…", "Switch account or add one", g,
                   ("Ctrl+Shift+U",), opener(WindowKind.ACCOUNTS),
                   lambda c: c.windows.has(WindowKind.ACCOUNTS),
                   disabled_text=noop_tr("The demo has only its own account.")),
        ActionSpec("preferences", "Preferences…", "All settings", g, ("Ctrl+,",),
                   opener(WindowKind.PREFERENCES)),
    )  # fmt: skip


def _jobs() -> tuple[ActionSpec, ...]:
    g = ActionGroup.JOBS
    return (
        ActionSpec("ideas", "Generate packshots", "Generate packshots", g, ("G",),
                   lambda c: c.panes.toggle_jobs_panel(),
                   checked=lambda c: c.panes.is_open(Pane.JOBS)),
        ActionSpec("ideas_batch", "Many products…", "Generate for many products", g,
                   ("Ctrl+Shift+G",), lambda c: c.jobs.open_batch()),
        ActionSpec("regenerate", "Regenerate rejected…",
                   "Generate these rejected packshots again", g, ("Ctrl+G",),
                   lambda c: c.jobs.regenerate(), any_target),
        ActionSpec("regenerate_product", "Regenerate this product's rejects…",
                   "Generate all rejected packshots of this product again", g, ("Ctrl+Alt+J",),
                   lambda c: c.jobs.regenerate_product(), any_target),
        ActionSpec("more_of_product", "Ten more of this product…",
                   "Generate more of this product, as many as the daily limit allows", g,
                   ("Shift+G",), lambda c: c.jobs.more_of_product(), any_target),
        ActionSpec("next_uncovered", "Next product without an approval",
                   "Show the next product without an approved packshot", g, ("Ctrl+J",),
                   lambda c: c.jobs.show_next_uncovered()),
        ActionSpec("coverage", "Coverage", "Which products have an approved packshot", g,
                   ("Ctrl+Shift+L",), opener(WindowKind.COVERAGE)),
        ActionSpec("insights", "Insights", "What is approved and rejected, and why, as charts", g,
                   ("Ctrl+Alt+I",), opener(WindowKind.INSIGHTS)),
        ActionSpec("ledger", "Jobs & costs", "Jobs, their costs and results", g,
                   ("Ctrl+L",), opener(WindowKind.LEDGER)),
    )  # fmt: skip


def _help() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec("shortcuts", "Keyboard shortcuts", "Show all keys", ActionGroup.HELP,
                   ("?", "F1"), lambda c: c.panes.show_shortcuts()),
        ActionSpec("palette", "Command palette", "Find anything by a few letters of its name",
                   ActionGroup.HELP, ("Ctrl+K",), lambda c: c.panes.show_palette()),
        ActionSpec("help", "Guide", "A short guide and all shortcuts", ActionGroup.HELP,
                   ("Shift+F1",), opener(WindowKind.HELP)),
        ActionSpec("lesson", "Learn the five keys", "Take the five-key lesson again",
                   ActionGroup.HELP, ("Ctrl+Shift+F1",), lambda c: c.lesson.begin()),
        ActionSpec("diagnostics", "Diagnostics", "Information for support. Read it first",
                   ActionGroup.HELP, ("Ctrl+Shift+D",), opener(WindowKind.DIAGNOSTICS)),
        ActionSpec("about", "About", "Version and licenses", ActionGroup.HELP, ("Ctrl+Shift+I",),
                   opener(WindowKind.ABOUT)),
        ActionSpec("quit", "Quit", "Close. You are asked about decisions that are not sent",
                   ActionGroup.HELP, ("Ctrl+Q",), lambda c: c.panes.close()),
    )  # fmt: skip

"""The message in the empty grid: why it is empty, and what the user can do."""

from collections.abc import Callable

from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.packshot import Facet
from qamera_review.services.connection.connection import Connection, ConnectionStatus
from qamera_review.services.list_sync import ListSync
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.glyphs import Glyph
from qamera_review.ui.widgets.empty_state import EmptyState

KeyOf = Callable[[str], str]


def empty_state_of(
    store: PackshotStore, list_sync: ListSync, connection: Connection, key_of: KeyOf
) -> EmptyState:
    """Return the message for the grid; an empty one when it shows something.

    Says that there are no packshots only if the service's last answer says so; while the list
    loads, or after a failure, that is not known. `key_of` returns an action's key.
    """
    if store.visible:
        return EmptyState()
    if len(store.listing):
        return _empty_view(store, key_of)
    if list_sync.opening:
        return EmptyState(tr("Opening the last list…"), "", Glyph.LOADING)
    state = connection.state
    match state.status:
        case ConnectionStatus.STARTING:
            return EmptyState(tr("Starting…"), "", Glyph.LOADING)
        case ConnectionStatus.NO_KEY:
            advice = tr(
                "Press {key} to enter one. What you loaded before is shown without a key."
            ).format(key=key_of("key"))
            return EmptyState(tr("No API key"), advice, Glyph.KEY, tr("Enter a key…"), "key")
        case ConnectionStatus.CONNECTING:
            return EmptyState(tr("Loading your packshots…"), "", Glyph.LOADING)
        case ConnectionStatus.ONLINE if list_sync.is_answered:
            return _empty_list(store, key_of)
        case ConnectionStatus.ONLINE if list_sync.busy:
            return EmptyState(tr("Loading your packshots…"), "", Glyph.LOADING)
    why = format_error(state.error) if state.error is not None else ""
    retry_text = tr("Press {key} to try again.").format(key=key_of("refresh"))
    advice = f"{why} {retry_text}".strip()
    glyph = Glyph.OFFLINE if state.status is ConnectionStatus.OFFLINE else Glyph.FAILED
    title, retry = tr("Couldn't load your packshots"), tr("Try again")
    return EmptyState(title, advice, glyph, retry, "refresh")


def _empty_view(store: PackshotStore, key_of: KeyOf) -> EmptyState:
    """Return the message for a view that leaves out the whole list."""
    advice = tr("Press {key} to show all.").format(key=key_of("show_all"))
    show_all = tr("Show all"), "show_all"
    is_review = store.view_filter.facets() == {Facet.UNDECIDED}
    if is_review and store.view_filter.has_only_facets():
        return EmptyState(
            tr("Nothing left to review in this view."), advice, Glyph.APPROVED, *show_all
        )
    title = tr("Nothing matches this filter")
    elsewhere = 0 if store.view_filter.has_only_facets() else store.counts.total()
    if elsewhere and store.view_filter.facets():
        button = tr("Show the %n in all states", elsewhere)
        return EmptyState(title, "", Glyph.SEARCH, button, "all_states")
    return EmptyState(title, advice, Glyph.SEARCH, *show_all)


def _empty_list(store: PackshotStore, key_of: KeyOf) -> EmptyState:
    """Return the message for an empty list of the service."""
    if store.view_filter.service is not StatusFilter.ALL:
        advice = tr("Press {key} to show all.").format(key=key_of("show_all"))
        return EmptyState(
            tr("No approved packshots"), advice, Glyph.EMPTY, tr("Show all"), "show_all"
        )
    advice = tr("Press {generate} to generate some or {refresh} to reload.").format(
        generate=key_of("ideas"), refresh=key_of("refresh")
    )
    generate = tr("Generate packshots")
    return EmptyState(tr("No packshots yet"), advice, Glyph.EMPTY, generate, "ideas")

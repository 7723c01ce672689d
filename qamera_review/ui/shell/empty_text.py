"""Why the grid is empty, and what to press."""

from collections.abc import Callable

from qamera_review.domain.filters import StatusFilter
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.container import Services
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.glyphs import Glyph
from qamera_review.ui.widgets.empty_state import EmptyState

KeyOf = Callable[[str], str]


def empty_state_of(services: Services, key_of: KeyOf) -> EmptyState:
    """What the grid says; nothing when it shows something. `key_of` tells an action's key.

    Only the service's answer to the last request for the whole list shows that there are no
    packshots; while it loads or after a failure that is not known.
    """
    if services.store.visible:
        return EmptyState()
    if len(services.store.listing):
        advice = tr("Press {key} to show all.").format(key=key_of("show_all"))
        return EmptyState(tr("Nothing matches this filter"), advice, Glyph.SEARCH)
    if services.list_sync.opening:
        return EmptyState(tr("Opening the last known list…"), "", Glyph.LOADING)
    state = services.connection.state
    match state.status:
        case ConnectionStatus.STARTING:
            return EmptyState(tr("Starting…"), "", Glyph.LOADING)
        case ConnectionStatus.NO_KEY:
            advice = tr(
                "Press {key} to enter one. What was seen before is shown without a key."
            ).format(key=key_of("key"))
            return EmptyState(tr("No API key"), advice, Glyph.KEY)
        case ConnectionStatus.CONNECTING:
            return EmptyState(tr("Asking the service for the list…"), "", Glyph.LOADING)
        case ConnectionStatus.ONLINE if services.list_sync.is_answered:
            return _empty_list(services, key_of)
        case ConnectionStatus.ONLINE if services.list_sync.busy:
            return EmptyState(tr("Asking the service for the list…"), "", Glyph.LOADING)
    why = format_error(state.error) if state.error is not None else ""
    again = tr("Press {key} to ask again.").format(key=key_of("refresh"))
    advice = f"{why} {again}".strip()
    glyph = Glyph.OFFLINE if state.status is ConnectionStatus.OFFLINE else Glyph.FAILED
    return EmptyState(tr("The list could not be had"), advice, glyph)


def _empty_list(services: Services, key_of: KeyOf) -> EmptyState:
    """The service has answered, and its list has nothing."""
    if services.store.view_filter.service is not StatusFilter.ALL:
        advice = tr("Press {key} to ask again.").format(key=key_of("refresh"))
        return EmptyState(tr("No approved packshots"), advice, Glyph.EMPTY)
    advice = tr("Press {generate} to generate some, or {refresh} to ask again.").format(
        generate=key_of("ideas"), refresh=key_of("refresh")
    )
    return EmptyState(tr("No packshots yet"), advice, Glyph.EMPTY)

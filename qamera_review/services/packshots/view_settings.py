"""Converts the view's filter to values for the settings file, and back."""

from collections.abc import Mapping

from qamera_review.domain.api_key import holds_api_key
from qamera_review.domain.filters import Sort, StatusFilter, ViewFilter
from qamera_review.domain.grouping import Folding, GroupBy, GroupKey, SpecialGroup
from qamera_review.domain.packshot import Facet
from qamera_review.domain.query import WORDS_VERSION, from_words_version_1
from qamera_review.domain.records import replace
from qamera_review.services.settings.preferences import StartView

_ALL = "all"
_UNKNOWN = "unknown"
_UNKNOWN_BEFORE = "\t"  # how earlier versions wrote the unknown group, among the names


def view_to_settings(view: ViewFilter) -> dict[str, str]:
    """Return the parts of a filter that the next start restores, as texts by name."""
    keys = view.folding.exceptions
    return {
        "service": view.service.value,
        "facet": view.facet.value if view.facet is not None else "",
        "text": view.text,
        "text_words": str(WORDS_VERSION),
        "sort": view.sort.value,
        "also": " ".join(sorted(facet.value for facet in view.more_facets)),
        "group": view.group.value,
        "folded": _ALL if view.folding.is_all_collapsed else "",
        "folded_others": "\n".join(sorted(key for key in keys if isinstance(key, str))),
        "folded_special": _UNKNOWN if SpecialGroup.UNKNOWN in keys else "",
    }


def view_at_start(stored: object, start: StartView) -> ViewFilter:
    """Return the filter that the program starts with. `stored` is the value of the settings file
    with the last one, None for a new user."""
    if start is StartView.PLAIN:
        return ViewFilter()
    if start in (StartView.PRODUCTS, StartView.BOARD) or stored is None:
        return ViewFilter(facet=Facet.UNDECIDED, group=GroupBy.PRODUCT)
    return view_from_settings(stored)


def view_from_settings(stored: object) -> ViewFilter:
    """Return the filter that `stored` describes: the value of a settings file, of any type.

    The user may have edited the file. If one of its enum values is unknown, the default filter is
    returned; a folding or a text of the wrong type is ignored.
    """
    view = ViewFilter()
    if not isinstance(stored, Mapping):
        return view
    try:
        facet = stored.get("facet")
        view = replace(
            view,
            service=StatusFilter(stored.get("service", "all")),
            facet=Facet(facet) if facet else None,
            sort=Sort(stored.get("sort", "newest")),
            more_facets=frozenset(map(Facet, str(stored.get("also", "")).split())),
            group=GroupBy(stored.get("group", "none")),
        )
    except ValueError:
        return view
    view = replace(view, folding=Folding(stored.get("folded") == _ALL, _exceptions(stored)))
    text = stored.get("text")
    if not isinstance(text, str) or holds_api_key(text):
        return view
    is_older = "text_words" not in stored
    return replace(view, text=from_words_version_1(text) if is_older else text)


def _exceptions(stored: Mapping[str, object]) -> frozenset[GroupKey]:
    others = stored.get("folded_others")
    names = set(others.split("\n")) if isinstance(others, str) and others else set()
    has_unknown = stored.get("folded_special") == _UNKNOWN or _UNKNOWN_BEFORE in names
    names.discard(_UNKNOWN_BEFORE)
    return frozenset(names) | ({SpecialGroup.UNKNOWN} if has_unknown else set())

"""A filter as the settings file keeps it, and back."""

from collections.abc import Mapping

from qamera_review.domain.api_key import holds_api_key
from qamera_review.domain.filters import Sort, StatusFilter, ViewFilter
from qamera_review.domain.grouping import Folding, GroupBy
from qamera_review.domain.packshot import Facet
from qamera_review.domain.records import replace

_ALL = "all"


def view_to_settings(view: ViewFilter) -> dict[str, str]:
    """What of a filter the next start should find again."""
    return {
        "service": view.service.value,
        "facet": view.facet.value if view.facet is not None else "",
        "text": view.text,
        "sort": view.sort.value,
        "also": " ".join(sorted(facet.value for facet in view.more_facets)),
        "group": view.group.value,
        "folded": _ALL if view.folding.is_all_collapsed else "",
        "folded_others": "\n".join(sorted(view.folding.exceptions)),
    }


def view_from_settings(words: object) -> ViewFilter:
    """The filter of those words; what was edited into something unknown is passed over."""
    view = ViewFilter()
    if not isinstance(words, Mapping):
        return view
    try:
        facet = words.get("facet")
        view = replace(
            view,
            service=StatusFilter(words.get("service", "all")),
            facet=Facet(facet) if facet else None,
            sort=Sort(words.get("sort", "newest")),
            more_facets=frozenset(map(Facet, str(words.get("also", "")).split())),
            group=GroupBy(words.get("group", "none")),
        )
    except ValueError:
        return view
    others = words.get("folded_others")
    keys = frozenset(others.split("\n")) if isinstance(others, str) and others else frozenset()
    view = replace(view, folding=Folding(words.get("folded") == _ALL, keys))
    text = words.get("text")
    usable = isinstance(text, str) and not holds_api_key(text)
    return replace(view, text=text) if usable else view

"""The filter in the settings file: written and read again, also as older versions wrote it."""

import pytest

from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.grouping import Folding, GroupBy, GroupKey, SpecialGroup
from qamera_review.domain.packshot import Facet
from qamera_review.services.packshots.view_settings import (
    view_at_start,
    view_from_settings,
    view_to_settings,
)
from qamera_review.services.settings.preferences import StartView

UNKNOWN = SpecialGroup.UNKNOWN


@pytest.mark.parametrize("is_all_collapsed", [False, True])
@pytest.mark.parametrize("keys", [set(), {"mug"}, {"mug", "tee 2"}, {UNKNOWN}, {"mug", UNKNOWN}])
def test_folded_groups_are_found_again(keys: set[GroupKey], is_all_collapsed: bool) -> None:
    folding = Folding(is_all_collapsed, frozenset(keys))
    view = ViewFilter(group=GroupBy.NAME, folding=folding)
    assert view_from_settings(view_to_settings(view)) == view


def test_a_name_is_never_a_special_group() -> None:
    view = ViewFilter(folding=Folding(exceptions=frozenset({"unknown", "new"})))
    assert view_from_settings(view_to_settings(view)) == view


def test_what_arrived_by_itself_is_in_no_settings() -> None:
    view = ViewFilter(folding=Folding(exceptions=frozenset({"mug", SpecialGroup.NEW})))
    read = view_from_settings(view_to_settings(view))
    assert read.folding.exceptions == {"mug"}


def test_the_folded_unknown_group_of_an_earlier_version_is_found_again() -> None:
    read = view_from_settings({"group": "stem", "folded": "", "folded_others": "\t\nmug"})
    assert read.folding.exceptions == {UNKNOWN, "mug"}


def test_the_query_of_an_earlier_version_means_what_it_did() -> None:
    assert view_from_settings({"text": "mug is:pending"}).text == "mug is:undecided"
    now = ViewFilter(text="mug is:pending")
    assert view_from_settings(view_to_settings(now)) == now


def test_what_the_program_starts_with() -> None:
    left = ViewFilter(group=GroupBy.DAY, text="mug")
    stored = view_to_settings(left)
    products = ViewFilter(facet=Facet.UNDECIDED, group=GroupBy.PRODUCT)
    assert view_at_start(None, StartView.LAST) == products, "a new user"
    assert view_at_start(stored, StartView.LAST) == left
    assert view_at_start({}, StartView.LAST) == ViewFilter()
    assert view_at_start(stored, StartView.PRODUCTS) == products
    assert view_at_start(stored, StartView.PLAIN) == ViewFilter()

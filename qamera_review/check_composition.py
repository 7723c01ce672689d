"""Makes what measures pictures, and tells it which pictures there are."""

import os
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from itertools import islice

from qamera_review.domain.checks import Check
from qamera_review.domain.measurement import Measurement
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.run_options import RunResources
from qamera_review.services.checks.checks import CheckSettings, PictureChecks
from qamera_review.services.checks.process import MeasuringProcess, measuring_command
from qamera_review.services.checks.profiles import Profiles
from qamera_review.services.checks.wrong_marks import WrongMarks
from qamera_review.services.container import Services
from qamera_review.services.core.power import is_on_battery
from qamera_review.services.packshots.listing import FACET_CODE
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.settings.preferences import Preferences

_PROCESSES_MAX = 2  # more would only be faster than the pictures can be read
_APPROVED_MAX = 500  # pictures that the house rule is learned from


def compose_checks(resources: RunResources, marks: WrongMarks) -> PictureChecks:
    """Return what measures the pictures of a run; it does nothing before it is started."""
    count = min(_PROCESSES_MAX, os.cpu_count() or 1)
    return PictureChecks(
        [MeasuringProcess(measuring_command()) for _ in range(count)],
        resources.measurements,
        marks,
        resources.thumbs.get,
        partial(_download, resources),
        partial(_settings, lambda: resources.settings.preferences),
        is_on_battery,
    )


def _download(resources: RunResources, url: str) -> bytes:
    """Return the file at a picture's address. It is not put into the disk cache, where it would
    take the place of pictures that the user looks at. Raises PictureError; any thread."""
    return resources.host.fetch(url).data


def compose_profiles(
    resources: RunResources, store: PackshotStore, checks: PictureChecks
) -> Profiles:
    """Return the profiles of a run."""
    return Profiles(
        resources.profile_files,
        lambda: resources.settings.preferences.profiles,
        partial(_approved, store, checks),
        date.today,
    )


def _approved(store: PackshotStore, checks: PictureChecks) -> Sequence[Measurement]:
    """Return the measurements of the approved pictures, of those that come first in the list."""
    code = FACET_CODE[Facet.APPROVED]
    codes = store.facet_codes_now()
    ids: Sequence[PackshotId] = store.listing.ids
    measured = (
        measurement
        for packshot_id, facet_code in zip(ids, codes, strict=True)
        if facet_code == code and (measurement := checks.measurement(packshot_id)) is not None
    )
    return list(islice(measured, _APPROVED_MAX))


def _settings(preferences_now: Callable[[], Preferences]) -> CheckSettings:
    preferences = preferences_now()
    hidden = frozenset(check for check in Check if check.value in preferences.hidden_checks)
    return CheckSettings(
        preferences.checks, preferences.checks_on_battery, preferences.checks_download, hidden
    )


def connect_checks(services: Services) -> None:
    """Let the pictures that are loaded be measured first, then the rest of the list."""
    services.thumbnails.pictures_changed.connect(partial(_on_pictures_changed, services))
    services.settings.changed.connect(lambda _preferences: services.checks.look_again())
    services.list_sync.refreshed.connect(
        lambda: services.checks.request_rest(services.store.listing.packshots)
    )


def _on_pictures_changed(services: Services, ids: frozenset[PackshotId]) -> None:
    services.checks.request(
        [
            (packshot, facts.sha256)
            for packshot_id in ids
            if (facts := services.thumbnails.facts_of(packshot_id)) is not None
            and (packshot := services.store.packshot(packshot_id)) is not None
        ]
    )

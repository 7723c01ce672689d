"""Makes what measures pictures, and tells it which pictures there are."""

from collections.abc import Callable
from functools import partial

from qamera_review.domain.checks import Check
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.checks.checks import CheckSettings, PictureChecks
from qamera_review.services.checks.process import MeasuringProcess, measuring_command
from qamera_review.services.container import Services
from qamera_review.services.core.power import is_on_battery
from qamera_review.services.settings.preferences import Preferences
from qamera_review.storage.measurement_file import MeasurementFile


def compose_checks(
    measurements: MeasurementFile,
    bytes_of: Callable[[str], bytes | None],
    preferences_now: Callable[[], Preferences],
) -> PictureChecks:
    """Return what measures the pictures of a run; it does nothing before it is started. `bytes_of`
    returns the file of a picture that is in the disk cache."""
    return PictureChecks(
        MeasuringProcess(measuring_command()),
        measurements,
        bytes_of,
        partial(_settings, preferences_now),
        is_on_battery,
    )


def _settings(preferences_now: Callable[[], Preferences]) -> CheckSettings:
    preferences = preferences_now()
    hidden = frozenset(check for check in Check if check.value in preferences.hidden_checks)
    return CheckSettings(preferences.checks, preferences.checks_on_battery, hidden)


def connect_checks(services: Services) -> None:
    """Let the pictures that are loaded be measured first, then the rest of the list."""
    services.thumbnails.pictures_changed.connect(partial(_on_pictures_changed, services))
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

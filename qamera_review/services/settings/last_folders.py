"""The folders in which the user has saved or opened files last, one for each purpose."""

from collections.abc import Mapping
from enum import Enum
from pathlib import Path

from qamera_review.services.settings.settings import Settings

_NAME = "last_folders"


class FilePurpose(Enum):
    """What a file or folder is chosen for; the value is its name in the settings file."""

    REPORT = "report"
    RECORD = "record"
    GUEST_PAGE = "guest_page"
    GUEST_REPLY = "guest_reply"
    INSIGHTS = "insights"
    LINE_UP = "line_up"
    JOBS = "jobs"
    HISTORY = "history"
    DIAGNOSTICS = "diagnostics"
    PRODUCTS = "products"
    ORIGINAL = "original"
    COLOUR_PROFILE = "color_profile"
    SHOP_PROFILE = "shop_profile"


class LastFolders:
    """Stores the last folder of each purpose in the settings of the account; GUI thread only."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def folder_of(self, purpose: FilePurpose) -> Path | None:
        """Return the last folder of a purpose, None if there is none or it does not exist now."""
        stored = self._stored().get(purpose.value)
        if not isinstance(stored, str) or not stored:
            return None
        try:
            return path if (path := Path(stored)).is_dir() else None
        except (OSError, ValueError):
            return None

    def remember(self, purpose: FilePurpose, path: Path) -> None:
        """Store the folder of a file that was chosen, or the folder that was."""
        folder = path if path.is_dir() else path.parent
        if str(folder) != self._stored().get(purpose.value):
            self._settings.set_value(_NAME, {**self._stored(), purpose.value: str(folder)})

    def _stored(self) -> dict[str, object]:
        stored = self._settings.value(_NAME)
        return dict(stored) if isinstance(stored, Mapping) else {}

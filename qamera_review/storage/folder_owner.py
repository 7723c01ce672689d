"""A data folder belongs to one service for good, so that nothing that was decided for
one can reach another."""

from pathlib import Path

from qamera_review.domain.errors import StorageError
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.service_url import is_same_service
from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import write_atomic

OWNER_FILE = "service.txt"


class ForeignFolder(StorageError):
    """The folder holds what was decided for another service."""

    title = "This data folder belongs to another service"
    advice = "Nothing was opened. Choose another data folder, or open that service's account."


def claim_folder(folder: Path, service_url: str) -> None:
    """Marks the folder as that service's. Raises ForeignFolder when it is another's."""
    mark = folder / OWNER_FILE
    with translate_errors(mark):
        owner = mark.read_text(encoding="utf-8").strip() if mark.exists() else ""
    if owner and not is_same_service(owner, service_url):
        raise ForeignFolder(TranslatableText("{folder} is of {owner}", folder=folder, owner=owner))
    if owner != service_url:
        write_atomic(mark, f"{service_url}\n".encode())

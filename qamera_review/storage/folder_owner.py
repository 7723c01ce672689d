"""Ties a data folder to one service, so that decisions for one are never sent to another."""

from pathlib import Path

from qamera_review.domain.errors import StorageError
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.service_url import is_same_service
from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import write_atomic

OWNER_FILE = "service.txt"


class ForeignFolder(StorageError):
    """The folder contains the data of another service."""

    title = "This data folder belongs to another service"
    advice = "Nothing was opened. Choose another data folder, or open that service's account."


def claim_folder(folder: Path, service_url: str) -> None:
    """Record in the folder that it belongs to `service_url`.

    Raises ForeignFolder when it belongs to another service, and StorageError.
    """
    owner_file = folder / OWNER_FILE
    with translate_errors(owner_file):
        owner = owner_file.read_text(encoding="utf-8").strip() if owner_file.exists() else ""
    if owner and not is_same_service(owner, service_url):
        raise ForeignFolder(TranslatableText("{folder} is of {owner}", folder=folder, owner=owner))
    if owner != service_url:
        write_atomic(owner_file, f"{service_url}\n".encode())

"""Pictures for the pickers: each option gets its own, also where two have the same."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from qamera_review.domain.jobs.options import JobOption
from qamera_review.services.jobs.option_thumbnails import OptionThumbnails
from qamera_review.services.pictures.loader import PictureLoader
from tests.services.pictures.test_pictures import Cache, Host, digest


@pytest.mark.usefixtures("qapp")
def test_each_option_gets_its_picture_whatever_its_id(qtbot: QtBot) -> None:
    host, thumbnails = Host(), OptionThumbnails()
    loader = PictureLoader(host, Cache(), thumbnails.on_loaded, digest)
    thumbnails.set_loader(loader)
    arrived: list[tuple[str, QImage]] = []
    thumbnails.arrived.connect(lambda option_id, image: arrived.append((option_id, image)))
    same, other = "https://example.com/same.png", "https://example.com/other.png"
    options = [
        JobOption("choice 1", "One", same),
        JobOption("1", "Another", same),
        JobOption("2", "Other", other),
        JobOption("3", "Without", ""),
    ]
    try:
        thumbnails.request(options)
        qtbot.waitUntil(lambda: len(arrived) == 3)
        thumbnails.request(options)
        assert {option_id for option_id, _image in arrived} == {"choice 1", "1", "2"}
        assert not any(image.isNull() for _id, image in arrived)
        assert sorted(host.asked) == [other, same]
    finally:
        loader.close(10)

"""Thumbnails for the pickers: each option gets its own, even if two share a picture."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from qamera_review.domain.jobs.options import JobOption
from qamera_review.services.jobs.option_thumbnails import OptionThumbnails
from qamera_review.services.pictures.loader import LoadResult, PictureLoader
from tests.support.picture_files import srgb_output
from tests.support.picture_host import Cache, Host


@pytest.mark.usefixtures("qapp")
def test_each_option_gets_its_picture_whatever_its_id(qtbot: QtBot) -> None:
    host = Host()
    loaders: list[PictureLoader] = []

    def loader_for(on_loaded: Callable[[LoadResult], None]) -> PictureLoader:
        loaders.append(PictureLoader(host, Cache(), on_loaded, output=srgb_output))
        return loaders[-1]

    thumbnails = OptionThumbnails(loader_for)
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
        loaders[0].close(10)

"""Damaged AVIF files: libavif's errors become errors of pictures, and missing ends are seen."""

import random

import pytest

from qamera_review.domain.errors import InvalidPicture
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.measuring_process import measured
from qamera_review.services.export.picture_encoding import EncodingOptions, encode_picture
from qamera_review.services.pictures.decoding import decode
from tests.support.picture_files import picture

AVIF = picture("avif", 120, 80)
DATA_AT = AVIF.index(b"mdat") + 4


def test_wrong_data_are_a_damaged_picture() -> None:
    data = AVIF[:DATA_AT] + b"\x55" * (len(AVIF) - DATA_AT)
    with pytest.raises(InvalidPicture) as raised:
        decode(data, 0)
    assert raised.value.problem is PictureProblem.DAMAGED
    with pytest.raises(InvalidPicture):
        encode_picture(data, EncodingOptions())
    assert measured(data) == b""


@pytest.mark.parametrize("size", [60, 300, DATA_AT + 20, len(AVIF) - 9])
def test_a_file_that_was_cut_off_says_so(size: int) -> None:
    with pytest.raises(InvalidPicture) as raised:
        decode(AVIF[:size], 0)
    assert raised.value.problem is PictureProblem.PARTLY_TRANSFERRED


@pytest.mark.parametrize("form", ["avif", "jpeg", "png", "webp"])
def test_bytes_at_random_never_raise_anything_else(form: str) -> None:
    chance = random.Random(form)
    data = picture(form, 40, 30)
    for _ in range(60):
        damaged = bytearray(data)
        for _ in range(chance.randint(1, 8)):
            damaged[chance.randrange(20, len(data))] = chance.randrange(256)
        try:
            decode(bytes(damaged), 20)
        except InvalidPicture:
            continue

"""Decoded copies: the same pixels as the picture, only for those very bytes, or no copy."""

import hashlib
import random
from collections.abc import Callable, Sequence
from typing import NoReturn

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QPainter

from qamera_review.domain.errors import PictureUnreachable
from qamera_review.domain.image_format import ImageFormat
from qamera_review.domain.records import replace
from qamera_review.services.pictures import loader
from qamera_review.services.pictures.colour import ColourProfile, ProfileKind
from qamera_review.services.pictures.decoded_cache import WAITING_MAX, DecodedCache, pack, unpack
from qamera_review.services.pictures.decoding import Decoded, FileFacts
from qamera_review.services.pictures.file_marks import Completeness
from qamera_review.services.pictures.loader import LoadResult, PictureLoader, PictureRequest
from qamera_review.services.pictures.output_space import (
    SRGB_OUTPUT,
    OutputSource,
    OutputSpace,
    output_from_icc,
)
from tests.support import picture_host as pictures
from tests.support.picture_files import srgb_output
from tests.support.sandbox import wait_until

DATA = b"the bytes of a picture" * 1_000
SHA256 = hashlib.sha256(DATA).hexdigest()
FIT = 48
KEY = SRGB_OUTPUT.key


def drawn(width: int = 48, height: int = 31, *, clear: bool = False) -> Decoded:
    kind = QImage.Format.Format_ARGB32_Premultiplied if clear else QImage.Format.Format_RGB32
    image = QImage(QSize(width, height), kind)
    image.fill(Qt.GlobalColor.transparent if clear else Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.fillRect(5, 7, 20, 11, Qt.GlobalColor.red)
    painter.end()
    return Decoded(image, 1_024, 661)


class Cache:
    """A cache in memory."""

    def __init__(self) -> None:
        self.copies: dict[str, bytes] = {}
        self.writes = 0

    def get_copy(self, key: str) -> bytes | None:
        return self.copies.get(key)

    def put_copies(self, copies: Sequence[tuple[str, bytes, bytes]]) -> None:
        self.writes += 1
        self.copies.update((key, copy) for key, _data, copy in copies)


@pytest.mark.parametrize("clear", [False, True])
@pytest.mark.parametrize("width", [45, 46, 47, 48])  # with and without padding at the end of a line
def test_a_copy_is_the_picture_that_was_decoded(width: int, clear: bool) -> None:
    decoded = drawn(width, clear=clear)
    found = unpack(pack(decoded, FIT, SHA256, len(DATA)), FIT, KEY)
    assert found is not None
    copy, sha256 = found
    assert copy.image == decoded.image
    assert (copy.width_px, copy.height_px, sha256) == (1_024, 661, SHA256)


def test_a_copy_outlives_the_bytes_that_it_was_read_from() -> None:
    found = unpack(bytes(bytearray(pack(drawn(), FIT, SHA256, len(DATA)))), FIT, KEY)
    assert found is not None
    assert found[0].image == drawn().image


def test_a_copy_of_another_size_is_none() -> None:
    assert unpack(pack(drawn(), FIT, SHA256, len(DATA)), FIT + 1, KEY) is None


def test_a_copy_keeps_the_facts_of_the_file() -> None:
    file = FileFacts(
        ImageFormat.PNG,
        12_345,
        ColourProfile(ProfileKind.ICC, "Łódź 27"),
        Completeness.END_MISSING,
    )
    found = unpack(pack(replace(drawn(), file=file), FIT, SHA256, len(DATA)), FIT, KEY)
    assert found is not None
    assert found[0].file == file


def test_a_copy_for_another_output_space_or_of_another_decoder_is_none() -> None:
    copy = pack(replace(drawn(), output_key="0123456789abcdef"), FIT, SHA256, len(DATA))
    assert unpack(copy, FIT, KEY) is None
    assert unpack(copy, FIT, "0123456789abcdef") is not None
    assert unpack(bytes((copy[0] ^ 1,)) + copy[1:], FIT, "0123456789abcdef") is None
    version = copy[:3] + bytes((copy[3] + 1,)) + copy[4:]
    assert unpack(version, FIT, "0123456789abcdef") is None


@pytest.mark.parametrize("damage", ["cut", "longer", "bit", "empty", "head"])
def test_a_damaged_copy_is_none(damage: str) -> None:
    copy = bytearray(pack(drawn(), FIT, SHA256, len(DATA)))
    if damage == "bit":
        copy[-100] ^= 4
    ways = {"cut": copy[:-1], "longer": copy + b"\0", "empty": b"", "head": copy[:40]}
    assert unpack(bytes(ways.get(damage, copy)), FIT, KEY) is None


def test_what_takes_far_more_room_than_its_picture_is_not_copied() -> None:
    assert pack(drawn(), FIT, SHA256, 48 * 31) == b""
    assert pack(drawn(), FIT, SHA256, 2 * 48 * 31) != b""


def test_a_picture_in_its_own_size_is_not_copied() -> None:
    cache = Cache()
    copies = DecodedCache(cache)
    copies.add_pending("a", DATA, SHA256, drawn(), 0)
    copies.save()
    assert copies.read("a", 0, KEY) is None
    assert not cache.writes


def test_what_was_offered_is_kept_at_once_when_there_is_time() -> None:
    cache = Cache()
    copies = DecodedCache(cache)
    for key in ("a", "b"):
        copies.add_pending(key, DATA, SHA256, drawn(), FIT)
    assert copies.read("a", FIT, KEY) is None
    copies.save()
    copies.save()
    found = copies.read("b", FIT, KEY)
    assert found is not None
    assert found[0].image == drawn().image
    assert cache.writes == 1


def test_no_more_than_a_bounded_number_waits() -> None:
    cache = Cache()
    copies = DecodedCache(cache)
    for number in range(WAITING_MAX + 5):
        copies.add_pending(str(number), DATA, SHA256, drawn(), FIT)
    copies.save()
    assert len(cache.copies) == WAITING_MAX


def grainy(seed: int) -> bytes:
    """Return a JPEG whose file is larger than its pixels after scaling."""
    noise = random.Random(seed).randbytes(128 * 128)
    image = QImage(noise, 128, 128, 128, QImage.Format.Format_Grayscale8)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "JPEG", 90)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


class Run:
    """A run of a loader with its requests, on a cache that other runs use too."""

    def __init__(
        self,
        cache: pictures.Cache,
        host: pictures.Host,
        output: Callable[[], OutputSpace] = srgb_output,
    ) -> None:
        self.loaded: list[LoadResult] = []
        self.loader = PictureLoader(host, cache, self.loaded.append, output=output)

    def load(self, *wanted: PictureRequest, count: int = 0) -> list[LoadResult]:
        self.loader.request(wanted)
        self.loader.start()
        wait_until(lambda: len(self.loaded) >= (count or len(wanted)), "pictures")
        self.loader.close(10)
        return self.loaded


def never(*_arguments: object) -> NoReturn:
    raise AssertionError("it was decoded again")


def test_what_was_decoded_before_is_not_decoded_again(monkeypatch: pytest.MonkeyPatch) -> None:
    cache, host = pictures.Cache(), pictures.Host()
    wanted = [pictures.wanted(name) for name in "abc"]
    host.answers = {one.url: grainy(number) for number, one in enumerate(wanted)}
    first = {one.request: one for one in Run(cache, host).load(*wanted)}
    monkeypatch.setattr(loader, "decode", never)
    for again in Run(cache, host).load(*wanted):
        before = first[again.request]
        assert before.decoded is not None
        assert again.decoded is not None
        assert again.decoded == before.decoded
        assert again.decoded.width_px == 128
        assert again.sha256 == before.sha256 == pictures.digest(cache[again.request.cache_key])
    assert sorted(host.asked) == sorted(one.url for one in wanted)


def test_another_size_is_decoded_from_the_picture_itself() -> None:
    cache, host = pictures.Cache(), pictures.Host()
    host.answers = {pictures.wanted("a").url: grainy(1)}
    Run(cache, host).load(pictures.wanted("a", 64))
    (larger,) = Run(cache, host).load(pictures.wanted("a", 96))
    assert larger.decoded is not None
    assert larger.decoded.image.width() == 96
    assert len(host.asked) == 1


def test_a_picture_that_came_in_part_is_requested_again() -> None:
    cache, host = pictures.Cache(), pictures.Host()
    wanted = pictures.wanted("a")
    whole = grainy(1)
    host.answers, host.marks = {wanted.url: whole[: len(whole) * 2 // 3]}, {wanted.url: "same"}
    (partial,) = Run(cache, host).load(wanted)
    assert partial.decoded is not None
    assert partial.decoded.file.is_partial
    away = pictures.Host()
    away.answers = {wanted.url: PictureUnreachable()}
    (still,) = Run(cache, away).load(wanted)
    assert still.sha256 == partial.sha256
    host.answers = {wanted.url: whole}
    (again,) = Run(cache, host).load(wanted)
    assert again.decoded is not None
    assert not again.decoded.file.is_partial


def test_another_output_space_decodes_from_the_picture_itself() -> None:
    cache, host = pictures.Cache(), pictures.Host()
    wanted = pictures.wanted("a")
    host.answers = {wanted.url: grainy(1)}
    icc = bytes(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb).iccProfile().data())
    monitor = output_from_icc(icc, OutputSource.MONITOR)
    assert monitor is not None
    (first,) = Run(cache, host).load(wanted)
    (other,) = Run(cache, host, lambda: monitor).load(wanted)
    assert first.decoded is not None
    assert other.decoded is not None
    assert other.decoded.output_key == monitor.key
    assert other.decoded.image != first.decoded.image
    assert len(host.asked) == 1


def test_a_picture_that_changed_is_noticed_though_its_copy_was_shown() -> None:
    cache, host = pictures.Cache(), pictures.Host()
    wanted = pictures.wanted("a")
    address = wanted.url.partition("?")[0]
    host.answers, host.marks = {wanted.url: grainy(1)}, {address: "old"}
    Run(cache, host).load(wanted)
    host.answers, host.marks = {wanted.url: grainy(2)}, {address: "new"}
    shown, newer = Run(cache, host).load(wanted, count=2)
    assert shown.sha256 == pictures.digest(grainy(1))
    assert newer.sha256 == pictures.digest(grainy(2))
    after, *_check = Run(cache, host).load(wanted)
    assert after.sha256 == newer.sha256

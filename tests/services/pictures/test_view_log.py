"""The view log: how long which picture was on the screen."""

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.pictures.pixmap_cache import PictureFacts
from qamera_review.services.pictures.view_log import ViewLog
from tests.support.picture_host import url_of
from tests.support.virtual_time import SimulatedClock


class Eyes:
    """A ViewLog over facts that the test sets."""

    def __init__(self) -> None:
        self.clock = SimulatedClock()
        self.facts: dict[PackshotId, PictureFacts] = {}
        self.log = ViewLog(self.facts.get, self.clock)
        self.id = PackshotId("a")

    def load(self, sha256: str) -> None:
        self.facts[self.id] = PictureFacts(url_of("a"), sha256, 60, 40)


def test_a_picture_is_seen_only_when_it_was_painted() -> None:
    eyes = Eyes()
    eyes.log.set_visible([eyes.id])
    eyes.log.picture_painted([eyes.id])  # a placeholder: no picture was loaded
    assert eyes.log.proof(eyes.id) is None
    eyes.load("aa")
    assert eyes.log.proof(eyes.id) is None
    eyes.log.picture_painted([eyes.id])
    eyes.clock.advance_ms(700)
    proof = eyes.log.proof(eyes.id)
    assert proof is not None
    assert (proof.sha256, proof.width_px, proof.height_px, proof.on_screen_ms) == (
        "aa",
        60,
        40,
        700,
    )


def test_only_the_time_on_the_screen_counts() -> None:
    eyes = Eyes()
    eyes.load("aa")
    eyes.log.picture_painted([eyes.id])
    eyes.clock.advance_ms(300)
    eyes.log.set_visible([])
    eyes.clock.advance_ms(5_000)
    eyes.log.set_visible([eyes.id])
    eyes.clock.advance_ms(200)
    proof = eyes.log.proof(eyes.id)
    assert proof is not None
    assert proof.on_screen_ms == 500


def test_another_picture_has_to_be_seen_anew() -> None:
    eyes = Eyes()
    eyes.load("aa")
    eyes.log.picture_painted([eyes.id])
    eyes.clock.advance_ms(300)
    eyes.load("bb")
    assert eyes.log.proof(eyes.id) is None
    eyes.log.picture_painted([eyes.id])
    proof = eyes.log.proof(eyes.id)
    assert proof is not None
    assert (proof.sha256, proof.on_screen_ms) == ("bb", 0)


def test_what_was_seen_stays_seen_when_memory_lets_it_go() -> None:
    eyes = Eyes()
    eyes.load("aa")
    eyes.log.picture_painted([eyes.id])
    eyes.facts.clear()
    assert eyes.log.proof(eyes.id) is not None

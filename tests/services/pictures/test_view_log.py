"""The view log: how long which picture was on the screen."""

from qamera_review.domain.decision import SeenZones
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.services.pictures.decoding import FileFacts
from qamera_review.services.pictures.file_marks import Completeness
from qamera_review.services.pictures.output_space import SRGB_OUTPUT
from qamera_review.services.pictures.picture import PaintedPicture
from qamera_review.services.pictures.pixmap_cache import PictureFacts
from qamera_review.services.pictures.view_log import ViewLog
from tests.support.fakes import packshot
from tests.support.picture_host import url_of
from tests.support.virtual_time import SimulatedClock

WHOLE = FileFacts()


class Eyes:
    """A ViewLog over facts that the test sets."""

    def __init__(self) -> None:
        self.clock = SimulatedClock()
        self.facts: dict[PackshotId, PictureFacts] = {}
        self.shots: dict[PackshotId, Packshot] = {}
        self.log = ViewLog(self.facts.get, self.facts_of_painted, self.shots.get, self.clock)
        self.id = PackshotId("a")
        self.loads = 0

    def load(self, sha256: str, file: FileFacts = WHOLE) -> None:
        self.facts[self.id] = PictureFacts(url_of("a"), sha256, 60, 40, file)
        self.loads += 1

    def facts_of_painted(self, picture: PaintedPicture) -> PictureFacts | None:
        return self.facts.get(self.id) if picture.pixmap_key == self.loads else None

    def paint(self) -> PaintedPicture:
        """Return what a view would report later."""
        return PaintedPicture(self.id, self.loads)


def test_a_picture_is_seen_only_when_it_was_painted() -> None:
    eyes = Eyes()
    eyes.log.set_visible([eyes.id])
    eyes.log.pictures_painted([eyes.paint()])  # a placeholder: no picture was loaded
    assert eyes.log.proof(eyes.id) is None
    eyes.load("aa")
    assert eyes.log.proof(eyes.id) is None
    eyes.log.pictures_painted([eyes.paint()])
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
    eyes.log.pictures_painted([eyes.paint()])
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
    eyes.log.pictures_painted([eyes.paint()])
    eyes.clock.advance_ms(300)
    eyes.load("bb")
    assert eyes.log.proof(eyes.id) is None
    eyes.log.pictures_painted([eyes.paint()])
    proof = eyes.log.proof(eyes.id)
    assert proof is not None
    assert (proof.sha256, proof.on_screen_ms) == ("bb", 0)


def test_the_parts_that_were_looked_at_join_the_proof_until_the_picture_changes() -> None:
    eyes = Eyes()
    eyes.load("aa")
    eyes.log.pictures_painted([eyes.paint()])
    proof = eyes.log.proof(eyes.id)
    assert proof is not None
    assert proof.zones is None
    for number in (4, 0, 4):
        eyes.log.zone_shown(eyes.id, number, 7)
    proof = eyes.log.proof(eyes.id)
    assert proof is not None
    assert proof.zones == SeenZones((1, 5), 7)
    eyes.load("bb")
    eyes.log.pictures_painted([eyes.paint()])
    proof = eyes.log.proof(eyes.id)
    assert proof is not None
    assert proof.zones is None


def test_what_was_replaced_before_the_paint_was_reported_is_not_taken_for_seen() -> None:
    eyes = Eyes()
    eyes.load("aa")
    painted = eyes.paint()
    eyes.load("bb")
    eyes.log.pictures_painted([painted])
    assert eyes.log.proof(eyes.id) is None
    eyes.log.pictures_painted([eyes.paint()])
    assert eyes.log.proof(eyes.id) is not None


def test_a_picture_of_which_a_part_is_missing_cannot_be_proved() -> None:
    eyes = Eyes()
    eyes.load("aa", FileFacts(completeness=Completeness.PARTIAL))
    eyes.log.pictures_painted([eyes.paint()])
    assert eyes.log.proof(eyes.id) is None
    eyes.load("bb")
    eyes.log.pictures_painted([eyes.paint()])
    proof = eyes.log.proof(eyes.id)
    assert proof is not None
    assert (proof.sha256, proof.output_space) == ("bb", SRGB_OUTPUT.label)


def test_what_was_seen_stays_seen_when_memory_lets_it_go() -> None:
    eyes = Eyes()
    eyes.load("aa")
    eyes.log.pictures_painted([eyes.paint()])
    eyes.facts.clear()
    assert eyes.log.proof(eyes.id) is not None


def test_the_picture_of_another_address_has_to_be_seen_anew() -> None:
    eyes = Eyes()
    eyes.load("aa")
    eyes.log.pictures_painted([eyes.paint()])
    eyes.facts.clear()  # it is not loaded yet
    eyes.shots[eyes.id] = packshot("a", thumbnail=url_of("a", sign="2"))
    assert eyes.log.proof(eyes.id) is not None
    eyes.shots[eyes.id] = packshot("a", thumbnail=f"{url_of('a')}&v=2")
    assert eyes.log.proof(eyes.id) is None

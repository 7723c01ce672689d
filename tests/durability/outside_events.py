"""What happens to the program from outside, as rules of the state machine: time, the network, other
reviewers, sleep, and pictures that change."""

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from qamera_review.domain.decision import ViewProof
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.pictures.pixmap_cache import PictureFacts
from tests.durability.expected import ExpectedDecisions
from tests.durability.strategies import JUMPS_S, PLACE, PLACES, TROUBLES
from tests.support.bench import Bench
from tests.support.fake_service import FakeService, Item, Trouble


class OutsideEvents(RuleBasedStateMachine):
    """The events; the machine of the decisions sets the attributes when it opens.

    `vanished` are items that left the service's list, `pictures` what was loaded last, `insisted`
    the approvals that the user confirmed although the picture had changed, and `count` numbers
    decisions and pictures.
    """

    bench: Bench
    service: FakeService
    ids: list[PackshotId]
    expected: dict[PackshotId, ExpectedDecisions]
    vanished: dict[PackshotId, Item]
    pictures: dict[PackshotId, PictureFacts]
    insisted: set[tuple[PackshotId, str | None]]
    count: int

    @rule(seconds=st.sampled_from([0.05, 0.3, 1.0, 3.0, 6.0, 20.0, 90.0]))
    def time_passes(self, seconds: float) -> None:
        self.bench.loop.sleep(seconds)

    @rule(troubles=st.lists(TROUBLES, min_size=1, max_size=6))
    def trouble_comes(self, troubles: list[Trouble | None]) -> None:
        self.service.troubles.extend(troubles)

    @rule()
    def the_key_is_revoked(self) -> None:
        self.service.good_keys = set()

    @rule(place=PLACE, word=st.sampled_from(["APPROVED", "REJECTED"]))
    def another_reviewer_votes(self, place: int, word: str) -> None:
        id_ = self.ids[place]
        item = self.vanished[id_] if id_ in self.vanished else self.service.items[id_]
        item.voting = word
        item.status = "ARCHIVED" if word == "REJECTED" else "DONE"
        self.expected[item.id].override()

    @rule(by_s=JUMPS_S)
    def the_clock_is_set(self, by_s: int) -> None:
        self.bench.clock.set_wall(1_000 * by_s)

    @rule(seconds=st.sampled_from([5, 45, 300, 8 * 3_600]), counted=st.booleans())
    def the_machine_sleeps(self, seconds: int, counted: bool) -> None:
        """Suspend the computer: no timer runs, and the monotonic clock may stop or not."""
        if counted:
            self.bench.clock.advance_ms(1_000 * seconds)
        else:
            self.bench.clock.set_wall(1_000 * seconds)
        self.service.cut()

    @rule(place=PLACE)
    def a_packshot_goes_or_comes_back(self, place: int) -> None:
        id_ = self.ids[place]
        if id_ in self.vanished:
            self.service.items[id_] = self.vanished.pop(id_)
        else:
            self.vanished[id_] = self.service.items.pop(id_)

    @rule(places=PLACES)
    def other_pictures_are_loaded(self, places: list[int]) -> None:
        ids = [self.ids[place] for place in places]
        for id_ in ids:
            self.count += 1
            self.pictures[id_] = PictureFacts("", f"{self.count:064}", 512, 512)
            self.bench.facts[id_] = self.pictures[id_]
            self.bench.unseen.add(id_)
            self.insisted -= {(id_, note) for note in self.expected[id_].verbs}
        self.bench.do(lambda: self.bench.conflicts.check_pictures(ids))

    @rule(places=PLACES)
    def pictures_are_painted(self, places: list[int]) -> None:
        for id_ in {self.ids[place] for place in places} & set(self.pictures):
            self.bench.unseen.discard(id_)
            self.bench.seen[id_] = ViewProof(self.pictures[id_].sha256, 512, 512, 1_000)

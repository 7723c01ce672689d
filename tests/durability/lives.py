"""Compares what was pressed, what the program's files had after each kill, and what was sent.

A "word" is a key press that was recorded in the files. In the end the requests of a packshot must
be its words in their order. A word may be sent again only until it is known to have arrived, and
a word that was undone may not be sent.
"""

import random
import time
from dataclasses import dataclass, field
from itertools import pairwise

from qamera_review.domain.decision import Seq, Verb
from qamera_review.storage.outbox_table import DecisionOutcome
from tests.support.running_app import Recorded, RunningApp
from tests.support.sandbox import Record, Sandbox, most_in_any_window, wait_until
from tests.support.stack import updates

# A decision so long before a kill was on the screen, even on a very slow machine.
SHOWN_S = 2.0
_SENT_AS = {
    Verb.APPROVE: {"Voting": "APPROVED"},
    Verb.REJECT: {"Voting": "REJECTED"},
    Verb.ARCHIVE: {"status": "ARCHIVE"},
}


@dataclass(frozen=True, slots=True)
class Press:
    """A verb for a packshot at a monotonic time; `take_back`: followed by undo."""

    packshot_id: str
    verb: Verb
    at_s: float
    take_back: bool = False


@dataclass(slots=True)
class Word:
    """A key press that is in the files.

    `never_leaves`: it was undone or replaced before it was sent. `settled_s`: when the files said
    that it had arrived.
    """

    seq: Seq
    packshot_id: str
    verb: Verb
    pressed_s: float
    never_leaves: bool = False
    murky: bool = False
    settled_s: float | None = None


@dataclass(slots=True)
class Figures:
    """The result; the lists should be empty."""

    kills: int = 0
    presses: int = 0
    decisions: int = 0
    taken_back_or_replaced: int = 0
    requests: int = 0
    most_in_a_minute: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    out_of_order: list[str] = field(default_factory=list)
    left_though_taken_back: list[str] = field(default_factory=list)
    not_as_pressed: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        """Return whether nothing went wrong."""
        wrong = (self.lost, self.doubled, self.out_of_order, self.left_though_taken_back)
        return not any(wrong) and not self.not_as_pressed and self.most_in_a_minute <= 60

    def table(self) -> str:
        """Return a line for each figure; of lists the number and the content."""
        lines = []
        for name in self.__dataclass_fields__:
            value = getattr(self, name)
            told = len(value) if isinstance(value, list) else value
            lines.append(f"{name.replace('_', ' '):24}{told:6}")
            if isinstance(value, list):
                lines += [f"    {one}" for one in value]
        return "\n".join(lines)


class Lives:
    """Follows the runs of the program on one data folder."""

    def __init__(self, app: RunningApp, sandbox: Sandbox) -> None:
        self._app = app
        self._sandbox = sandbox
        self.figures = Figures()
        self.order = [str(item["id"]) for item in sandbox.listed()]
        sandbox.forget_requests()  # the first request was not the program's
        done = set(sandbox.ids(decided=False))
        self.places = [place for place, id_ in enumerate(self.order) if id_ in done]
        self._words: dict[Seq, Word] = {}
        self._presses: list[Press] = []
        self._kills_s: list[float] = []

    # Before a kill

    def choose(self, chance: random.Random) -> tuple[int, Verb]:
        """Return a position in the list and a verb that changes something there."""
        place = chance.choice(self.places)
        said = self._said_of(self.order[place])
        verbs = [verb for verb in Verb if verb is not (said[-1] if said else None)]
        if any(
            verb is not Verb.APPROVE for verb in said
        ):  # a packshot that is archived stays archived
            verbs = [verb for verb in verbs if verb is not Verb.ARCHIVE]
        return place, chance.choice(verbs)

    def may_be_taken_back(self, place: int) -> bool:
        """Return whether a request for it can be distinguished from the words before and after."""
        return not self._said_of(self.order[place])

    def pressed(self, *presses: Press) -> None:
        """Record that these keys were pressed, in this order."""
        self._presses += presses
        self.figures.presses += len(presses)

    def is_news(self, packshot_id: str) -> bool:
        """Return whether the files have more decisions about it in this run than were recorded."""
        rows = self._app.recorded()
        new = [row for row in rows if row.seq not in self._words]
        told = sum(row.packshot_id == packshot_id for row in new)
        return told > sum(press.packshot_id == packshot_id for press in self._presses)

    def await_list(self) -> None:
        """Wait until the program has got the list."""
        wait_until(lambda: bool(self._sandbox.requests(endpoint="list")), "the list", 30)

    def sent_count(self) -> int:
        """Return the number of updates that the service has answered."""
        return len(self._sandbox.requests(endpoint="update"))

    # After a kill

    def killed(self, in_order: bool = True) -> None:
        """Compare the files with what was pressed in the run that has just ended."""
        killed_s = time.monotonic()
        self._kills_s.append(killed_s)
        self.figures.kills += 1
        self._compare(killed_s, in_order)

    def finish(self, deadline_s: float) -> None:
        """Wait until everything is sent, quit, and judge all runs."""
        wait_until(lambda: not self._waiting(), "everything to be sent", deadline_s, 0.3)
        status = self._app.quit()
        if status != 0:
            self.figures.not_as_pressed.append(f"quitting ended with {status}")
        self._compare(time.monotonic(), True)
        self._judge()

    def _waiting(self) -> bool:
        rows = self._app.recorded()
        return not rows or any(row.outcome is None for row in rows)

    def _compare(self, killed_s: float, in_order: bool) -> None:
        rows = {row.seq: row for row in self._app.recorded()}
        for seq, word in self._words.items():
            self._update(word, rows.get(seq), killed_s)
        new = [row for seq, row in rows.items() if seq not in self._words]
        presses, self._presses = self._presses, []
        if not in_order:
            new.sort(key=lambda row: row.packshot_id)
        for row, press in zip(new, presses, strict=False):
            if (row.packshot_id, row.verb) != (press.packshot_id, press.verb):
                self.figures.not_as_pressed.append(f"{press} became {row}")
        if len(new) > len(presses):
            self.figures.not_as_pressed.append(f"{len(new)} decisions of {len(presses)} presses")
        for press in presses[len(new) :]:
            if killed_s - press.at_s > SHOWN_S:
                self.figures.lost.append(f"{press}, {killed_s - press.at_s:.1f} s before a kill")
        for place, row in enumerate(new):
            assert row.verb is not None
            pressed_s = presses[place].at_s if place < len(presses) else killed_s
            word = Word(row.seq, row.packshot_id, row.verb, pressed_s)
            self._words[row.seq] = word
            self._update(word, row, killed_s)
        self._check_taken_back(new, presses, killed_s)

    def _check_taken_back(self, new: list[Recorded], presses: list[Press], killed_s: float) -> None:
        for row, press in zip(new, presses, strict=False):
            is_old = killed_s - press.at_s > SHOWN_S
            if press.take_back and is_old and row.outcome is None and row.attempts == 0:
                self.figures.lost.append(f"the taking back of {press}")
            is_undone = row.outcome is DecisionOutcome.WITHDRAWN
            if is_undone and not press.take_back:
                self.figures.lost.append(f"{press} was taken back by nobody")

    def _update(self, word: Word, row: Recorded | None, killed_s: float) -> None:
        if row is None:
            self.figures.lost.append(f"{word} has gone from the files")
            return
        word.never_leaves = row.never_leaves
        word.murky = row.outcome is not None and not row.settled and row.attempts > 0
        if row.settled and word.settled_s is None:
            word.settled_s = killed_s

    def _said_of(self, packshot_id: str) -> list[Verb]:
        """Return all verbs that were pressed for it, undone or not, in their order."""
        said: list[Word | Press] = [*self._words.values(), *self._presses]
        return [one.verb for one in said if one.packshot_id == packshot_id]

    # The end

    def _judge(self) -> None:
        figures = self.figures
        words = list(self._words.values())
        figures.decisions = len(words)
        figures.taken_back_or_replaced = sum(word.never_leaves for word in words)
        requests = self._sandbox.requests(origin="api")
        figures.most_in_a_minute = most_in_any_window(requests)
        figures.requests = len(requests)
        sent = updates(self._sandbox)
        records = self._sandbox.packshots()
        for packshot_id in self.order:
            said = [word for word in words if word.packshot_id == packshot_id]
            self._follow(packshot_id, said, sent.get(packshot_id, []))
            live = [word for word in said if not word.never_leaves]
            if live and not live[-1].murky and not _holds(records[packshot_id], live[-1].verb):
                figures.lost.append(f"{live[-1]}: the service holds {records[packshot_id]}")

    def _follow(self, packshot_id: str, said: list[Word], requests: list[Record]) -> None:
        """Find the word of each request; words are matched in order only."""
        live = [word for word in said if not word.never_leaves]
        place = 0
        of_word: dict[Seq, list[Record]] = {}
        for request in requests:
            at_s = request["monotonicS"]
            ahead = [
                number
                for number in range(place, len(live))
                if _says(request, live[number].verb) and live[number].pressed_s < at_s + SHOWN_S
            ]
            if not ahead:
                kind = self.figures.out_of_order
                if any(_says(request, word.verb) for word in said if word.never_leaves):
                    kind = self.figures.left_though_taken_back
                kind.append(f"{packshot_id}: {request['content']} among {said}")
                continue
            fresh = [
                number
                for number in ahead
                if not _had_arrived(live[number], at_s)
                and not self._knew(of_word.get(live[number].seq, []), at_s)
            ]
            place = (fresh or ahead)[0]
            of_word.setdefault(live[place].seq, []).append(request)
        for word in live:
            self._count_doubles(word, of_word.get(word.seq, []))

    def _knew(self, requests: list[Record], at_s: float) -> bool:
        """Return whether the run at that time had itself seen one of these requests accepted."""
        for request in requests:
            killed = any(request["monotonicS"] < kill <= at_s for kill in self._kills_s)
            if request["status"] == 200 and not killed:
                return True
        return False

    def _count_doubles(self, word: Word, requests: list[Record]) -> None:
        for request in requests:
            if _had_arrived(word, request["monotonicS"]):
                self.figures.doubled.append(f"{word} once more at {request['monotonicS']}")
        for first, second in pairwise(requests):
            if self._knew([first], second["monotonicS"]):
                self.figures.doubled.append(f"{word} twice in one life")


def _had_arrived(word: Word, at_s: float) -> bool:
    return word.settled_s is not None and at_s > word.settled_s


def _says(request: Record, verb: Verb) -> bool:
    content = request["content"]
    return all(content.get(name) == value for name, value in _SENT_AS[verb].items())


def _holds(record: Record, verb: Verb) -> bool:
    if verb is Verb.ARCHIVE:
        return bool(record["archived"])
    return bool(record["voting"] == _SENT_AS[verb]["Voting"])

"""A program that submits writes until it is killed, and prints each committed one.

Act n is a batch of `batch_size(n)` decisions; every third act also takes back the whole act
before it. A line "n" on standard output means that act n is durable.
"""

import sys
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from qamera_review.domain.decision import ActId, Decision, Seq
from qamera_review.services.outbox.opener import OutboxOpener
from qamera_review.storage import outbox_table
from qamera_review.storage.outbox_table import OutboxWrite
from qamera_review.storage.writer import Writer
from tests.support.outbox_samples import a_decision

_AHEAD_MAX = 16  # acts in the queue at once


def batch_size(act: int) -> int:
    """Return how many decisions the write has."""
    return (1, 200, 3, 40, 1)[act % 5]


def takes_back(act: int) -> bool:
    """Return whether the write also removes the one before it."""
    return act % 3 == 0


def the_write(act: int, seqs: range, seqs_before: range) -> OutboxWrite:
    """Return the write with that number."""
    put = tuple(a_decision(seq, act=act, note="n" * (seq % 300)) for seq in seqs)
    removed = tuple(Seq(seq) for seq in seqs_before) if takes_back(act) else ()
    return OutboxWrite(removed, put)


def main() -> None:
    """Run until killed; continue where an earlier run ended, according to the file."""
    opener = OutboxOpener()
    writer = Writer(Path(sys.argv[1]), opener.open, opener.record)
    act: ActId = writer.submit(outbox_table.next_act).result()
    seq: Seq = writer.submit(outbox_table.next_seq).result()
    last = act - 1
    rows: list[Decision] = writer.submit(outbox_table.load).result()
    own = [row.seq for row in rows if row.act == last]
    before = range(min(own, default=seq), seq)
    waiting: list[Future[None]] = []
    for number in range(act, sys.maxsize):
        seqs = range(seq, seq + batch_size(number))
        write = the_write(number, seqs, before)
        future = writer.submit(partial(outbox_table.apply, write=write))
        future.add_done_callback(partial(_acknowledge, number))
        waiting.append(future)
        seq, before = Seq(seqs.stop), seqs
        if len(waiting) == _AHEAD_MAX:
            waiting.pop(0).result()


def _acknowledge(act: int, future: Future[None]) -> None:
    future.result()
    sys.stdout.write(f"{act}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()

"""The question before a decision about many packshots, with the numbers of what would happen."""

from collections.abc import Callable, Mapping, Sequence

from qamera_review.domain.decision import Verb
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.records import Struct
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.question_bar import Answer

Decide = Callable[[Sequence[PackshotId]], None]


class BatchQuestion(Struct, frozen=True):
    """`text` says in numbers what would happen; each of the one or two `answers` does something."""

    text: str
    answers: tuple[Answer, ...]


class Batch(Struct, frozen=True):
    """A verb applied to many packshots. `overwritten` are those that were decided otherwise, with
    their facets; `unseen` cannot be approved because the user has not seen them."""

    verb: Verb
    targets: tuple[PackshotId, ...]
    overwritten: dict[PackshotId, Facet]
    unseen: frozenset[PackshotId] = frozenset()

    @property
    def decidable(self) -> tuple[PackshotId, ...]:
        """Return the targets without the unseen."""
        return tuple(id_ for id_ in self.targets if id_ not in self.unseen)

    def question(self, decide: Decide) -> BatchQuestion:
        """Return the question; each answer calls `decide` with the packshots it applies to."""
        ids = self.decidable
        sentences = already_texts(self.overwritten, len(self.targets))
        if self.unseen:
            text = tr("Approve {seen} of {total}? The %n you haven't seen will be left out.",
                      len(self.unseen))  # fmt: skip
            sentences.append(
                text.format(seen=integer_text(len(ids)), total=integer_text(len(self.targets)))
            )
        if not self.overwritten:
            return BatchQuestion(
                " ".join(sentences), (Answer(tr("Approve %n", len(ids)), lambda: decide(ids)),)
            )
        others = tuple(id_ for id_ in ids if id_ not in self.overwritten)
        answers = [Answer(_all_text(self.verb, len(ids)), lambda: decide(ids))]
        if others:
            title = _others_text(self.verb, len(others))
            answers.insert(0, Answer(title, lambda: decide(others)))
        return BatchQuestion(" ".join(sentences), tuple(answers))


def already_texts(overwritten: Mapping[PackshotId, Facet], total: int) -> list[str]:
    """Return a sentence for each facet of the packshots that would be overwritten, with how many
    of `total` have it."""
    facets = list(overwritten.values())
    counts = {facet: facets.count(facet) for facet in dict.fromkeys(facets)}
    return [_already_text(facet, count, total) for facet, count in counts.items()]


def _already_text(facet: Facet, count: int, total: int) -> str:
    match facet:
        case Facet.APPROVED:
            text = tr("%n of {total} are already approved.", count)
        case Facet.REJECTED:
            text = tr("%n of {total} are already rejected.", count)
        case _:
            text = tr("%n of {total} are already archived.", count)
    return text.format(total=integer_text(total))


def _others_text(verb: Verb, count: int) -> str:
    match verb:
        case Verb.APPROVE:
            return tr("Approve the %n others", count)
        case Verb.REJECT:
            return tr("Reject the %n others", count)
        case Verb.ARCHIVE:
            return tr("Archive the %n others", count)


def _all_text(verb: Verb, count: int) -> str:
    match verb:
        case Verb.APPROVE:
            return tr("Approve all %n", count)
        case Verb.REJECT:
            return tr("Reject all %n", count)
        case Verb.ARCHIVE:
            return tr("Archive all %n", count)

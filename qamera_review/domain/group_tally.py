"""How many packshots of a group have which verdict."""

from qamera_review.domain.records import Struct


class GroupTally(Struct, frozen=True):
    """The numbers of a group's packshots; `archived` leaves out the rejected."""

    approved: int
    rejected: int
    archived: int
    undecided: int

"""Fake sources for tests of the grid: packshots in every state, with drawn pictures."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPixmap, QRadialGradient

from qamera_review.domain.checks import Check
from qamera_review.domain.decision import DecisionState
from qamera_review.domain.group_tally import GroupTally
from qamera_review.domain.grouping import Groups
from qamera_review.domain.packshot import Facet, Packshot, PackshotId, Status, Vote
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.projection import Shown
from qamera_review.domain.records import replace
from qamera_review.services.pictures.loader import LoadError
from qamera_review.ui.grid.grid_model import Picture, PictureState
from qamera_review.ui.grid.group_text import GroupTexts

NAMES = (
    "White T-Shirt",
    "Ceramic Mug, matte",
    "Travel Bottle 500 ml",
    "Running Shoe, left",
    "Amber Serum 30 ml with dropper and its folding box",
    "Leather Wallet",
    "Desk Lamp",
    "Canvas Tote",
)
PLAIN_TEXTS = GroupTexts(title_of=str, tally_of=lambda _group: None)  # keys are the titles
LOOK_TEXTS = GroupTexts(title_of=str, tally_of=lambda group: GroupTally(group % 3, group, 0, 5))
GLAZES = ("#f4f4f2", "#c05a3c", "#2f5d7c", "#7a8f5a", "#b0752a", "#4b3527", "#e3c34a", "#8a8a92")


def no_signs(_packshot_id: PackshotId, _facet: Facet) -> tuple[Check, ...]:
    """Return the checks that have fired for a packshot: none."""
    return ()


def tile_id(number: int) -> PackshotId:
    """Return the id of the packshot with a number."""
    return PackshotId(f"pack-{number:07d}")


def undecided(number: int) -> Shown:
    """Return a finished packshot without a vote."""
    packshot = Packshot(
        tile_id(number), NAMES[number % len(NAMES)], "", Status.DONE, Vote.NONE, number
    )
    return Shown(packshot, packshot.status, packshot.vote)


def assorted(number: int) -> Shown:
    """Return packshots that go through all statuses and delivery states in turn."""
    shown = undecided(number)
    states: tuple[tuple[Status, Vote, DecisionState | None], ...] = (
        (Status.DONE, Vote.NONE, None),
        (Status.DONE, Vote.APPROVED, DecisionState.HELD),
        (Status.ARCHIVED, Vote.REJECTED, DecisionState.DUE),
        (Status.DONE, Vote.APPROVED, DecisionState.SENDING),
        (Status.DONE, Vote.APPROVED, None),
        (Status.ARCHIVED, Vote.NONE, DecisionState.SETTLED),
        (Status.DONE, Vote.NONE, DecisionState.REFUSED),
        (Status.PROCESSING, Vote.NONE, None),
        (Status.FAILED, Vote.NONE, None),
        (Status.ARCHIVED, Vote.REJECTED, None),
        (Status.UNKNOWN, Vote.NONE, None),
    )
    status, vote, delivery = states[number % len(states)]
    refusal = "The service knows no such packshot." if delivery is DecisionState.REFUSED else ""
    return replace(shown, status=status, vote=vote, delivery=delivery, refusal=refusal)


class FakeTiles:
    """A `TileSource` whose order and facts are set by a test."""

    def __init__(self, ids: Iterable[PackshotId] = ()) -> None:
        self.visible: Sequence[PackshotId] = ()
        self.facts: dict[PackshotId, Shown] = {}
        self.groups: Groups | None = None
        self.dim: set[PackshotId] = set()
        self._positions: dict[PackshotId, int] = {}
        self.order(ids)

    def order(self, ids: Iterable[PackshotId]) -> Sequence[PackshotId]:
        """Replace the order."""
        self.visible = tuple(ids)
        self._positions = {one: row for row, one in enumerate(self.visible)}
        return self.visible

    def shown(self, packshot_id: PackshotId) -> Shown:
        """Return the facts that were set, else those of an undecided packshot."""
        known = self.facts.get(packshot_id)
        if known is None:
            known = self.facts[packshot_id] = undecided(int(packshot_id[5:]))
        return known

    def position(self, packshot_id: PackshotId) -> int | None:
        """Return the row of a packshot."""
        return self._positions.get(packshot_id)

    def whole_view(self, group: int | None = None) -> Sequence[PackshotId]:
        """Return the order: nothing is folded."""
        return self.visible

    def is_recently_decided(self, packshot_id: PackshotId) -> bool:
        """Return whether the test dimmed the packshot."""
        return packshot_id in self.dim

    def is_flagged(self, packshot_id: PackshotId) -> bool:
        """Return False."""
        return False

    def vote(self, packshot_id: PackshotId, vote: Vote) -> None:
        """Change the facts of one packshot, as a decision does."""
        shown = self.shown(packshot_id)
        self.facts[packshot_id] = replace(shown, vote=vote, delivery=DecisionState.HELD)


class FakePictures:
    """A `PictureSource` that has every picture at once, unless a test sets a state."""

    def __init__(self, kinds: int = len(NAMES)) -> None:
        self.states: dict[PackshotId, PictureState] = {}
        self.problems: dict[PackshotId, PictureProblem] = {}
        self._kinds = kinds
        self._drawn: dict[tuple[int, int, float], Picture] = {}
        self._versions: dict[PackshotId, int] = {}

    def picture(self, packshot_id: PackshotId, size_px: int, dpr: float) -> Picture:
        """Return a drawn picture in exactly the requested size."""
        state = self.states.get(packshot_id, PictureState.READY)
        if state is not PictureState.READY:
            return Picture(state, problem=self.problems.get(packshot_id))
        kind = int(packshot_id[5:]) % self._kinds + 100 * self._versions.get(packshot_id, 0)
        key = (kind, size_px, dpr)
        known = self._drawn.get(key)
        if known is None:
            drawn = draw_product(kind, int(size_px * dpr), dpr)
            known = self._drawn[key] = Picture(PictureState.READY, drawn)
        return known

    def problem_of(self, packshot_id: PackshotId) -> LoadError | None:
        """Return the problem that a test set."""
        problem = self.problems.get(packshot_id)
        return None if problem is None else LoadError(problem)

    def replace(self, packshot_id: PackshotId) -> None:
        """Give the packshot another picture."""
        self._versions[packshot_id] = self._versions.get(packshot_id, 0) + 1


def draw_product(kind: int, side: int, dpr: float = 1.0) -> QPixmap:
    """Return a drawn picture of a vessel; its longest side is `side` pixels."""
    ratio = (1.0, 0.8, 1.0, 0.75)[kind % 4]
    size = QSize(side, max(1, round(side * ratio)))
    if kind % 3 == 1:
        size.transpose()
    pixmap = QPixmap(size)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    w, h = size.width(), size.height()
    ground = QLinearGradient(0, 0, 0, h)
    bright = QColor("#fbfbfb") if kind % 2 else QColor("#e9e4dc")
    ground.setColorAt(0, bright)
    ground.setColorAt(0.7, bright.darker(103))
    ground.setColorAt(0.71, bright.darker(108))
    ground.setColorAt(1, bright.darker(101))
    painter.fillRect(pixmap.rect(), ground)
    shadow = QRadialGradient(QPointF(w * 0.5, h * 0.84), w * 0.32)
    shadow.setColorAt(0, QColor(0, 0, 0, 110))
    shadow.setColorAt(1, QColor(0, 0, 0, 0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shadow)
    painter.drawEllipse(QPointF(w * 0.5, h * 0.84), w * 0.32, h * 0.06)
    glaze = QColor(GLAZES[kind % len(GLAZES)])
    body = QLinearGradient(w * 0.3, 0, w * 0.7, 0)
    body.setColorAt(0, glaze.darker(135))
    body.setColorAt(0.35, glaze.lighter(118))
    body.setColorAt(1, glaze.darker(150))
    painter.setBrush(body)
    painter.drawRoundedRect(QRectF(w * 0.31, h * 0.3, w * 0.38, h * 0.55), w * 0.06, w * 0.06)
    painter.drawRoundedRect(QRectF(w * 0.41, h * 0.16, w * 0.18, h * 0.16), w * 0.03, w * 0.03)
    painter.end()
    pixmap.setDevicePixelRatio(dpr)
    return pixmap

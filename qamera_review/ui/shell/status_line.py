"""The truth in one line: what a verb would hit, what was done last, what waits, how it stands."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from qamera_review.domain.rate_limit import LIMIT
from qamera_review.services.connection.connection import Link
from qamera_review.services.container import Review
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.outbox.decision_text import moment
from qamera_review.ui.outbox.outbox_status_text import count_words, done_at
from qamera_review.ui.shell.progress_label import SessionLabel
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.error_text import sentence_of
from qamera_review.ui.text.language import mark, tr
from qamera_review.ui.theme.glyphs import Glyph
from qamera_review.ui.widgets.debounce import Soon
from qamera_review.ui.widgets.icon_label import Sign

_LINKS = {
    Link.STARTING: (mark("Starting…"), Glyph.LOADING),
    Link.NO_KEY: (mark("No API key"), Glyph.KEY),
    Link.CONNECTING: (mark("Connecting…"), Glyph.LOADING),
    Link.ONLINE: (mark("Online"), Glyph.ONLINE),
    Link.OFFLINE: (mark("Offline"), Glyph.OFFLINE),
    Link.TROUBLED: (mark("Service has a fault"), Glyph.FAILED),
    Link.KEY_REFUSED: (mark("Key not accepted: sending is paused"), Glyph.KEY),
}
_CALM = (Link.STARTING, Link.CONNECTING, Link.ONLINE)
_SIGN_GAP_PX = 6


class StatusLine(QWidget):
    """Follows grid, outbox and connection; `key_of` tells an action's key. GUI thread only."""

    def __init__(
        self,
        review: Review,
        grid: GridView,
        key_of: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._review = review
        self._grid = grid
        self._key_of = key_of
        self._link_told = ""
        self._sent = 0
        self.target, self.said = QLabel(), QLabel()
        self.session = SessionLabel(review)
        self.outbox, self.link = QToolButton(), QLabel()
        self.link_sign = Sign(Glyph.LOADING)
        self.outbox.setAutoRaise(True)
        self.outbox.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._compose()
        self._connect()
        self.show_target()
        self.show_outbox()
        self.show_link()

    def _compose(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(24)
        for label, stretch in (
            (self.target, 0),
            (self.said, 1),
            (self.session, 0),
            (self.outbox, 0),
        ):
            row.addWidget(label, stretch)
        self._link_room = QWidget()
        link = QHBoxLayout(self._link_room)
        link.setContentsMargins(0, 0, 0, 0)
        link.setSpacing(_SIGN_GAP_PX)
        link.addStretch(1)
        link.addWidget(self.link_sign)
        link.addWidget(self.link)
        row.addWidget(self._link_room)
        self._keep_room()

    def _keep_room(self) -> None:
        """As much as any of the calm links needs: what stands beside does not move at a start."""
        letters = self.fontMetrics()
        widths = [letters.horizontalAdvance(tr(_LINKS[link][0])) for link in _CALM]
        self._link_room.setMinimumWidth(letters.height() + _SIGN_GAP_PX + max(widths))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_room()

    def _connect(self) -> None:
        review, grid = self._review, self._grid
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.show_outbox)
        self._timer.timeout.connect(self._explain_link)
        self._timer.start()
        self._target_soon = target = Soon(self.show_target, self)
        self._outbox_soon = Soon(self.show_outbox, self)
        grid.focus_changed.connect(target.ask)
        grid.selection_changed.connect(target.ask)
        review.store.order_changed.connect(target.ask)
        review.journal.durable_changed.connect(self._outbox_soon.ask)
        review.delivery.settled.connect(self._on_settled)
        review.connection.state_changed.connect(self.show_link)
        review.sync.busy_changed.connect(self.show_link)

    def catch_up(self) -> None:
        """Shows now what would follow a moment later."""
        self._target_soon.catch_up()
        self._outbox_soon.catch_up()
        self.session.catch_up()

    def say(self, text: str) -> None:
        """What was done last."""
        self.said.setText(text)
        self.said.setToolTip(text)
        announce(self.said, text)

    def show_target(self) -> None:
        """Shows what a verb would hit."""
        self.target.setText(self.target_words())

    def target_words(self) -> str:
        """What a verb would hit now."""
        store, selected = self._review.store, self._grid.selection_now()
        focus = self._grid.focused_id()
        if selected and not self._grid.solo:
            return tr("%n selected", len(selected))
        if focus is None:
            return tr("Nothing here")
        packshot = store.packshot(focus)
        name = packshot.name if packshot is not None and packshot.name else focus
        place = (store.position(focus) or 0) + 1
        return tr("{name} · {place} of {count}").format(
            name=name, place=place, count=len(store.visible)
        )

    def show_outbox(self) -> None:
        """What waits, and when it will be sent."""
        counts = self._review.decisions.counts()
        parts = count_words(counts)
        if counts.leaving and self._review.connection.state.link is Link.ONLINE:
            parts.append(tr("done at {time}").format(time=done_at(self._review)))
        arrived = self._review.store.arrived_count
        if arrived:
            parts.append(
                tr("%n new at the end, {key} puts them in order", arrived).format(
                    key=self._key_of("tidy")
                )
            )
        quiet = tr("All sent") if self._sent else tr("Nothing waits")
        self.outbox.setText(", ".join(filter(None, parts)) or quiet)

    def _on_settled(self, _packshot_id: str) -> None:
        self._sent += 1

    def show_link(self) -> None:
        """How things stand with the service."""
        state, of_list = self._review.connection.state, self._words_of_list()
        title, glyph = _LINKS[state.link]
        words, urgent = tr(title), state.link not in _CALM
        self.link_sign.show_glyph(glyph, urgent=urgent)
        ink = QPalette.ColorRole.BrightText if urgent else QPalette.ColorRole.WindowText
        self.link.setForegroundRole(ink)
        if words != self._link_told:
            self._link_told = words
            announce(self.link, words)
        is_news = not urgent or not of_list
        self.link.setText(words if is_news else f"{words}, {of_list}")
        self._explain_link()
        self._grid.set_delivery_paused(state.paused)

    def _words_of_list(self) -> str:
        fetched_ms = self._review.sync.fetched_ms
        if not fetched_ms:
            return ""
        return tr("list of {time}").format(time=moment(fetched_ms, self._review.clock.wall_ms()))

    def _explain_link(self) -> None:
        error, ours = self._review.connection.state.error, self._review.connection.allowance
        told = [sentence_of(error) if error is not None else "", self._words_of_list()]
        if ours < LIMIT:
            told.append(tr("Others use this key too: %n requests a minute are ours.", ours))
        self.link.setToolTip("\n".join(filter(None, told)))

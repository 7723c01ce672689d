"""The status line: what a key would act on, the last result, the outbox, and the connection."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.list_sync import ListSync
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.shell.connection_label import ConnectionLabel
from qamera_review.ui.shell.outbox_button import OutboxButton
from qamera_review.ui.shell.progress_label import ProgressLabel
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.glyphs import Glyph
from qamera_review.ui.widgets.glyph_button import GlyphButton
from qamera_review.ui.widgets.message_log import MessageLog
from qamera_review.ui.widgets.plain_label import ElidedLabel

RESULT_MS = 10_000
_TARGET_CHARS = 8
_NO_LIMIT_PX = 16_777_215  # as QWIDGETSIZE_MAX, which PySide6 does not have


class StatusLine(QWidget):
    """Shows the target and the last result, and the parts it is given; GUI thread only.

    `hints` returns texts about keys that do something special here, such as leading back to the
    view before.
    """

    def __init__(
        self,
        store: PackshotStore,
        grid: GridView,
        session: ProgressLabel,
        outbox: OutboxButton,
        connection: ConnectionLabel,
        list_sync: ListSync,
        hints: Callable[[], list[str]],
        log: MessageLog,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._grid = grid
        self.target = ElidedLabel(elide=Qt.TextElideMode.ElideMiddle)  # the place stays readable
        # What was replaced, or the reason that was given, stands at the end.
        self.result_label = ElidedLabel(elide=Qt.TextElideMode.ElideMiddle)
        self._list_sync = list_sync
        self._hints = hints
        self._log = log
        self._card_text = ""
        self._fade = QTimer(self, singleShot=True, interval=RESULT_MS)
        self._fade.timeout.connect(self._on_fade)
        self.messages = GlyphButton(Glyph.MESSAGES, tr("Messages"))
        self.session, self.outbox, self.connection = session, outbox, connection
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(24)
        row.addWidget(self.target)
        row.addWidget(self.result_label, 1)
        for part in (session, outbox, self.messages, connection):
            row.addWidget(part)
        self._show_target_later = target = Debounced(self.show_target, self)
        grid.focus_changed.connect(target.trigger)
        grid.selection_changed.connect(target.trigger)
        store.order_changed.connect(target.trigger)
        store.changed.connect(target.trigger)
        store.counts_changed.connect(target.trigger)
        list_sync.busy_changed.connect(target.trigger)
        self.show_target()

    def flush(self) -> None:
        """Show pending changes now."""
        self._show_target_later.flush()
        self.outbox.flush()
        self.session.flush()

    def show_result(self, text: str, about: Sequence[PackshotId] = ()) -> None:
        """Show the result of the last action for a while, and announce it to screen readers.

        `about` are the packshots that it is about.
        """
        self.result_label.setText(text)
        self._share_room()
        self._log.add(text, about=about)
        self._show_target_later.trigger()  # an act may have left a draft
        self._fade.start()
        announce(self.result_label, text)

    def replace_result(self, old: str, text: str) -> None:
        """Show a text in the place of another, if that is still shown; "" removes it."""
        if old != self.result_label.text():
            return
        if text:
            self.result_label.setText(text)
            self._share_room()
        else:
            self.remove_result(old)

    def remove_result(self, text: str) -> None:
        """Remove this result if it is still shown."""
        if text == self.result_label.text():
            self._fade.stop()
            self._on_fade()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # one of the texts is longer or shorter now
            self._share_room()
        return super().event(event)

    def _share_room(self) -> None:
        """Give a result the room that it needs, up to half of the line. Where there is too little
        for all, the progress of the session is hidden; if that is not enough, the target and then
        the outbox become shorter."""
        target, outbox, metrics = self.target, self.outbox, self.fontMetrics()
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        fixed = sum(
            max(p.sizeHint().width(), p.minimumWidth()) for p in (self.messages, self.connection)
        )
        fixed += margins.left() + margins.right() + 4 * gap
        result = min(self.result_label.whole_width(), self.width() // 2)
        room = self.width() - fixed - result  # for the target, the outbox, and the session
        wish = target.sizeHint().width() + outbox.sizeHint().width()
        hides = bool(result) and wish + self.session.sizeHint().width() + gap > room
        if hides != self.session.isHidden():
            self.session.setHidden(hides)
        target_px = max(target.minimumSizeHint().width(), room - outbox.sizeHint().width())
        outbox_px = max(outbox.minimumSizeHint().width(), room - target_px)
        target.setMaximumWidth(target_px if result else _NO_LIMIT_PX)
        # Of a shorter one nothing could be read.
        few_px = min(target.sizeHint().width(), _TARGET_CHARS * metrics.averageCharWidth())
        target.setHidden(bool(result) and target_px < few_px)
        outbox.setMaximumWidth(outbox_px if result else _NO_LIMIT_PX)

    def _on_fade(self) -> None:
        self.result_label.clear()
        self._share_room()

    def show_target(self) -> None:
        """Show what a key would act on, why the view has more than the filter counts, and which
        keys do something special here."""
        if self._card_text:
            self.target.setText(self._card_text)
            return
        more = [] if self._grid.acts_on_selection else self._difference_texts()
        self.target.setText(" · ".join(filter(None, [self.target_text(), *more, *self._hints()])))

    def show_card(self, text: str) -> None:
        """Show the focused card of the board instead of the target; "" while another view is
        shown."""
        self._card_text = text
        self.show_target()

    def _difference_texts(self) -> list[str]:
        """Return what the number of tiles and the count on the filter button differ by."""
        store, facets = self._store, self._store.view_filter.facets()
        texts = []
        if facets:
            counts = store.counts
            in_view = len(store.visible) + store.hidden_count
            decided = in_view - sum(counts[facet] for facet in facets)
            if decided > 0:
                is_review = facets == {Facet.UNDECIDED}
                texts.append(
                    tr("%n of them decided", decided)
                    if is_review
                    else tr("%n of them changed", decided)
                )
        if store.hidden_count:
            texts.append(tr("%n in collapsed groups", store.hidden_count))
        return texts

    def target_text(self) -> str:
        """Return what a key would act on now; "" while it is not known whether there is any."""
        store, focus = self._store, self._grid.focused_id()
        if self._grid.acts_on_selection:
            return tr("%n selected", len(self._grid.selection_now()))
        if focus is None:
            is_known = len(store.listing) or self._list_sync.is_answered
            return tr("Nothing here") if is_known else ""
        packshot = store.packshot(focus)
        name = packshot.name if packshot is not None and packshot.name else focus
        place = (store.position(focus) or 0) + 1
        return tr("{name} · {place} of {count}").format(
            name=in_sentence(name),
            place=integer_text(place),
            count=integer_text(len(store.visible)),
        )

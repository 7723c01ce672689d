"""The filter bar: facets with their counts, search, tile size, and the options of the view."""

from collections.abc import Callable

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QToolButton,
    QWidget,
)

from qamera_review.domain.api_key import holds_api_key
from qamera_review.domain.checks import Check
from qamera_review.domain.filters import StatusFilter, ViewFilter
from qamera_review.domain.packshot import Facet
from qamera_review.domain.records import replace
from qamera_review.services.checks.checks import PictureChecks
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.core.lazy import Lazy
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.query.completion import KnownValues
from qamera_review.ui.query.query_edit import QueryEdit
from qamera_review.ui.shell.view_options import ViewOptions
from qamera_review.ui.text.decision_texts import FACET_TEXTS
from qamera_review.ui.text.foreign_text import plain_tooltip
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.theme.glyphs import Glyph
from qamera_review.ui.theme.tokens import Spacing
from qamera_review.ui.widgets.flow_row import FlowRow
from qamera_review.ui.widgets.glyph_button import GlyphButton
from qamera_review.ui.widgets.low_window import LowWindow
from qamera_review.ui.widgets.plain_label import PlainLabel
from qamera_review.ui.widgets.responsive_row import ResponsiveRow
from qamera_review.ui.widgets.wheel_safe import WheelSafeSlider

_FACETS: tuple[tuple[Facet | None, str], ...] = (
    (None, noop_tr("All")),
    *((facet, FACET_TEXTS[facet]) for facet in Facet if facet is not Facet.OTHER),
    (Facet.OTHER, noop_tr("Other")),  # a shorter text, since it is on a button
)

_MAY_BE_LEFT_OUT = (Facet.IN_PROGRESS, Facet.FAILED)  # in a narrow bar, when there are none
_MARGIN_PX, _GAP_PX = 8, 8
_SEARCH_LEAST_PX, _SEARCH_MOST_PX = 150, 340
_SEARCH_STRETCH = 100  # the search field grows first, up to its maximum


class FilterBar(QWidget):
    """Shows and changes the store's filter; GUI thread only.

    `known` are the values that the search completes, `leave_job` leads back to the view from which
    the user was taken to only some packshots, False if there is none. Signals:
    `tile_size_requested(int)` in logical px.
    """

    tile_size_requested = Signal(int)

    def __init__(
        self,
        store: PackshotStore,
        checks: PictureChecks,
        known: KnownValues,
        leave_job: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._checks = checks
        self._facets: dict[Facet | None, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.problem = PlainLabel()
        self.problem.setObjectName("query_problem")
        self.problem.setContentsMargins(12, 0, 12, 4)
        self.problem.setWordWrap(True)
        self.problem.hide()
        facets, tools = QWidget(), QWidget()
        self._facet_row = FlowRow(Spacing().xs)
        facets.setLayout(self._facet_row)
        for facet, title in _FACETS:
            self._facet_row.addWidget(self._make_facet_button(facet, title))
        row = _row_in(tools)
        row.addStretch(1)
        self.search = self._search_field(known)
        row.addWidget(self.search, _SEARCH_STRETCH)
        self.service_chip = self._make_service_chip()
        row.addWidget(self.service_chip)
        self._leave_job = leave_job
        self.job_chip = _chip()
        self.job_chip.setToolTip(tr("Show the others again"))
        self.job_chip.clicked.connect(self._on_job_chip_clicked)
        row.addWidget(self.job_chip)
        self.options_button = GlyphButton(Glyph.OPTIONS, tr("View options"))
        self.options_button.clicked.connect(self._open_options)
        self._options = Lazy(self._make_options)
        self.size_slider = WheelSafeSlider(Qt.Orientation.Horizontal)
        self.size_slider.setRange(96, 512)
        self.size_slider.setFixedWidth(96)
        self.size_slider.setAccessibleName(tr("Tile size"))
        self.size_slider.valueChanged.connect(self.tile_size_requested)
        row.addWidget(self.size_slider)
        row.addWidget(self.options_button)
        self._tools = tools
        bar_margins = QMargins(_MARGIN_PX, 4, _MARGIN_PX, 8)
        self._bar_row = ResponsiveRow(facets, tools, _GAP_PX, bar_margins)
        self.setLayout(self._bar_row)
        self._shown: dict[QToolButton, tuple[str, str, int]] = {}
        self._low = LowWindow(self)
        self._fit_later = Debounced(self._fit_facets, self, 0)  # when the bar has its new width
        self._low.changed.connect(self._fit_later.trigger)
        self._show_later = Debounced(self.show_filter, self)
        store.counts_changed.connect(self._show_later.trigger)
        self.show_filter()

    def show_keys(self, key_of: Callable[[str], str]) -> None:
        """Show in tooltips which keys do the same; `key_of` returns an action's key."""
        template = tr("Tile size ({larger} and {smaller})")
        larger, smaller = key_of("larger"), key_of("smaller")
        self.size_slider.setToolTip(plain_tooltip(template.format(larger=larger, smaller=smaller)))
        self.search.show_key(key_of("search"))

    def flush(self) -> None:
        """Show a pending change now."""
        self._show_later.flush()

    def facet_button(self, facet: Facet | None) -> QToolButton:
        """Return the button of a facet; None is the button for all."""
        return self._facets[facet]

    def show_filter(self) -> None:
        """Show the store's present filter and counts."""
        counts = self._store.counts
        most = integer_text(len(self._store.listing))  # also of what a search leaves out
        has_new_width = False
        for facet, title in _FACETS:
            count = counts[facet] if facet is not None else counts.total()
            button = self._facets[facet]
            widest = f"{tr(title)} {most}"
            has_new_width |= self._set_text(button, f"{tr(title)} {integer_text(count)}", widest)
        self._show_chosen()
        if has_new_width:
            # Qt would first lay the buttons out in their old width, in two rows for a moment.
            self._facet_row.activate()
            self._bar_row.activate()

    def _set_text(self, button: QToolButton, text: str, widest: str) -> bool:
        """Set a button's text, and give it the width that it needs for the greatest count, so that
        those after it do not move when counts change. All digits are equally wide. Return whether
        its width is another one now.

        A decision changes two of the counts; measuring the other buttons too would delay its paint.
        """
        metrics = button.fontMetrics()
        shown = (text, widest, metrics.height())
        if self._shown.get(button) == shown:
            return False
        self._shown[button] = shown
        button.setText(text)
        spare = metrics.horizontalAdvance(widest) - metrics.horizontalAdvance(button.text())
        width = button.sizeHint().width() + max(0, spare)
        if width == button.minimumWidth():
            return False
        button.setMinimumWidth(width)
        return True

    def _show_chosen(self) -> None:
        current = self._store.view_filter
        chosen = current.facets()
        for facet, button in self._facets.items():
            button.setChecked(facet in chosen if facet is not None else not chosen)
        self._fit_facets()
        if self.search.text() != current.text:
            self.search.setText(current.text)
        self.service_chip.setVisible(current.service is not StatusFilter.ALL)
        self.job_chip.setVisible(current.job_ids is not None)
        if current.job_ids is not None:
            self.job_chip.setChecked(True)
            text = tr("Only %n packshots", len(current.job_ids))
            self.job_chip.setText(f"{text} ×")
            self.job_chip.setAccessibleName(text)
        if (options := self._options.made) is not None:
            options.show_filter(current)

    def _on_job_chip_clicked(self) -> None:
        if not self._leave_job():
            self._change(job_ids=None)
        self.flush()

    def _fit_facets(self) -> None:
        """Show the buttons of the facets and the search in one row, if possible.

        What a narrow bar has no room for is left out in this order: the slider, and the facets at
        the end without any packshots. In a low window only those are shown that fit into one row,
        the chosen ones first; in others, where not even that fits, everything in two rows.
        """
        is_low, slider = self._low.is_low, self.size_slider
        room = self.width() - 2 * _MARGIN_PX - _GAP_PX - self._tools.sizeHint().width()
        if not slider.isHidden():
            room += slider.width() + Spacing().xs
        widths = {
            facet: max(button.sizeHint().width(), button.minimumWidth()) + Spacing().xs
            for facet, button in self._facets.items()
            if facet is not Facet.OTHER or self._store.counts[Facet.OTHER] > 0
        }
        needed = {facet: width for facet, width in widths.items() if self._is_needed(facet)}
        with_slider = room - slider.width() - Spacing().xs
        is_narrow = sum(widths.values()) > with_slider and sum(needed.values()) <= room
        slider.setHidden(is_low or is_narrow)
        if is_low or (is_narrow and sum(widths.values()) > room):
            widths = needed
        shown = set(widths)
        if is_low:
            shown = set()
            for facet in sorted(widths, key=lambda each: not self._facets[each].isChecked()):
                room -= widths[facet]
                if room >= 0:
                    shown.add(facet)
        for facet, button in self._facets.items():
            button.setVisible(facet in shown)
        self.updateGeometry()

    def _is_needed(self, facet: Facet | None) -> bool:
        is_chosen = self._facets[facet].isChecked()
        return facet not in _MAY_BE_LEFT_OUT or is_chosen or self._store.counts[facet] > 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_later.trigger()

    def _make_facet_button(self, facet: Facet | None, title: str) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setText(tr(title))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tip = tr("Show {facet}. Ctrl+click to combine.").format(facet=tr(title).lower())
        button.setToolTip(plain_tooltip(tip))
        self._group.addButton(button)
        self._facets[facet] = button
        button.clicked.connect(lambda: self._on_facet_chosen(facet))
        return button

    def _search_field(self, known: KnownValues) -> QueryEdit:
        field = QueryEdit(known)
        field.setMaximumWidth(_SEARCH_MOST_PX)
        field.setMinimumWidth(_SEARCH_LEAST_PX)
        field.problem_changed.connect(self._on_problem_changed)
        field.textChanged.connect(self._on_text_changed)
        return field

    def _make_service_chip(self) -> QToolButton:
        """Return the chip that says that the service's list is limited, and ends that."""
        chip = _chip()
        chip.setText(f"{tr('Approved only')} ×")
        chip.setAccessibleName(tr("Approved only"))
        chip.setToolTip(tr("Which packshots to load"))
        chip.clicked.connect(self._on_service_chip)
        return chip

    def _make_options(self) -> ViewOptions:
        options = ViewOptions(lambda: self._store.view_filter, self._count_fired, self)
        options.changed.connect(self._on_options_changed)
        return options

    def _count_fired(self) -> dict[Check, int]:
        """Return for each check that is shown how many packshots of the list it has fired for."""
        listed = self._store.listing.row_of
        checks = self._checks
        return {
            check: sum(map(listed.__contains__, checks.fired(check)))
            for check in checks.shown_checks()
        }

    def _open_options(self) -> None:
        self._options().open_below(self.options_button)

    def _on_options_changed(self, view_filter: ViewFilter) -> None:
        self._store.set_filter(view_filter)
        self._show_chosen()

    def _on_service_chip(self) -> None:
        self.service_chip.setChecked(True)
        self._change(service=StatusFilter.ALL)

    def _on_facet_chosen(self, facet: Facet | None) -> None:
        chosen = self._store.view_filter.facets()
        is_ctrl_held = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        if is_ctrl_held and facet is not None:
            chosen ^= {facet}
            first = next((candidate for candidate in Facet if candidate in chosen), None)
            self._change(facet=first, more_facets=chosen - {first}, job_ids=None)
        else:
            self._change(facet=facet, more_facets=frozenset(), job_ids=None)

    def _on_problem_changed(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _on_text_changed(self, text: str) -> None:
        # A key that was pasted here is not kept; the field says so, see `QueryEdit`.
        if text != self._store.view_filter.text and not holds_api_key(text):
            self._change(text=text)

    def _change(self, **fields: object) -> None:
        self._store.set_filter(replace(self._store.view_filter, **fields))
        self._show_chosen()


def _chip() -> QToolButton:
    """Return a button that shows a filter that is on; a click ends it."""
    chip = QToolButton()
    chip.setCheckable(True)
    chip.setChecked(True)
    chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return chip


def _row_in(holder: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Spacing().xs)
    return row

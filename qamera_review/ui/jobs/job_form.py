"""The form of one job: ids and a count, validated while the user types, and the expected cost."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QWidget

from qamera_review.domain.jobs.job import (
    IMAGES_DEFAULT,
    IMAGES_PER_REQUEST_MAX,
    IMAGES_TOTAL_MAX,
    JobRequest,
    field_named_in,
    request_problems,
)
from qamera_review.domain.jobs.options import OptionKind
from qamera_review.domain.jobs.pricing import CostPlan
from qamera_review.services.jobs.workspace import JobWorkspace
from qamera_review.ui.jobs.id_field import IdField
from qamera_review.ui.jobs.job_text import (
    FIELD_TITLES,
    cost_text,
    expected_credits_text,
    invalid_job_text,
)
from qamera_review.ui.jobs.product_original import ProductOriginal
from qamera_review.ui.text.formats import credits_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.plain_label import PlainLabel
from qamera_review.ui.widgets.wheel_safe import WheelSafeSpinBox


class JobForm(QWidget):
    """Owns the fields of a job; GUI thread only. `original` shows the product's own photo. Signal
    `edited()`: the request changed."""

    edited = Signal()

    def __init__(
        self,
        workspace: JobWorkspace,
        original: ProductOriginal,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self.original = original
        # The service's refusals by field; each is shown until that field is edited.
        self._refused: dict[str, str] = {}
        self._was_edited = False
        # The product that the program offers, and whether another one was chosen instead.
        self._suggested = ""
        self._is_suggesting = self._has_own_product = False
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        layout.setVerticalSpacing(theme.spacing.xs)
        self.fields: dict[str, IdField] = {}
        for name, title in FIELD_TITLES.items():
            field = IdField(name, tr(title), workspace, theme)
            field.edited.connect(lambda name=name: self._on_edited(name))
            self.fields[name] = field
        self.count = WheelSafeSpinBox()
        self.count.setRange(1, IMAGES_TOTAL_MAX)
        self.count.setValue(IMAGES_DEFAULT)
        self.count.setAccessibleName(tr("Images"))
        self.count.setToolTip(tr("How many images to generate"))
        self.count.setMinimumHeight(self.fields["product_id"].box.sizeHint().height())
        self.count.valueChanged.connect(lambda: self._on_edited("count"))
        self.own_product = PlainLabel(
            tr("Not the focused packshot's product. Clear the field to use that one.")
        )
        self.own_product.setWordWrap(True)
        self.own_product.setProperty("quiet", True)
        self.cost = PlainLabel()
        self.cost.setWordWrap(True)
        # With room for two lines, so that the buttons below stay where they are.
        self.cost.setMinimumHeight(2 * self.cost.fontMetrics().lineSpacing())
        self.cost.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._compose(layout)
        workspace.options.changed.connect(self._on_choices_changed)
        workspace.option_thumbnails.arrived.connect(self._on_picture)
        self.show_state()

    def _compose(self, layout: QFormLayout) -> None:
        """Add the rows: what is needed first, then what may stay empty."""
        for name, title in FIELD_TITLES.items():
            is_needed = name == "product_id"
            label = tr(title) if is_needed else tr("{field} (optional)").format(field=tr(title))
            layout.addRow(_title_row(label, self.fields[name].hint), self.fields[name])
            if is_needed:
                layout.addRow(self.own_product)
                layout.addRow(self.original)
                layout.addRow(tr("Images"), self.count)
        layout.addRow(self.cost)

    @property
    def request(self) -> JobRequest:
        """Return the request in the form."""
        ids = {name: field.value for name, field in self.fields.items()}
        return JobRequest(**ids, count=self.count.value())

    @property
    def valid(self) -> bool:
        """Return whether the request passes the checks that need no service."""
        return not request_problems(self.request)

    def set_request(self, request: JobRequest) -> None:
        """Fill the form."""
        for name, field in self.fields.items():
            field.set_value(str(getattr(request, name)))
        self.count.setValue(max(1, min(request.count, IMAGES_TOTAL_MAX)))

    def set_product(self, product_id: str) -> None:
        """Write the id of a product into the form, whatever was chosen there before."""
        self._is_suggesting = True
        self.fields["product_id"].set_value(product_id)
        self._is_suggesting = self._has_own_product = False
        self._suggested = product_id
        self.show_state()

    def suggest_product(self, product_id: str) -> None:
        """Write the id of a product, "" if it is unknown, into the form, unless the user has chosen
        another one there; then the form says so."""
        if self._has_own_product:
            self._suggested = product_id
            self.show_state()
        elif product_id != self.fields["product_id"].value:
            self.set_product(product_id)

    def show_refusal(self, detail: str) -> None:
        """Show the service's refusal at the field that it names; do nothing if it names none."""
        name = field_named_in(detail)
        if name in self.fields:
            self._refused[name] = detail
            self.show_state()

    def show_original(self) -> None:
        """Show the original of the product in the form; to be called while the form is visible."""
        self.original.show_product(self.fields["product_id"].value)

    def fill_recent(self) -> None:
        """Fill the lists of the fields again, because recent ids changed."""
        for field in self.fields.values():
            field.fill()

    def plan(self) -> CostPlan:
        """Return the plan of what would be launched."""
        return self._workspace.jobs.plan([self.request])

    def show_state(self) -> None:
        """Show the problems at their fields, and the expected cost."""
        request = self.request
        problems = request_problems(request)
        for name, field in self.fields.items():
            problem = problems.get(name)
            is_missing = name == "product_id" and not field.value
            is_hidden = problem is None or (is_missing and not self._was_edited)
            text = "" if problem is None or is_hidden else invalid_job_text(problem)
            field.show_problem(text or self._refused.get(name, ""))
        is_own = self._has_own_product and request.product_id != self._suggested
        self.own_product.setVisible(is_own)
        self.cost.setText("\n".join(filter(None, (self._cost_line(), cost_text(self.plan())))))

    def _cost_line(self) -> str:
        plan, price = self.plan(), self._workspace.jobs.price(self.request)
        parts = [expected_credits_text(plan.credits)]
        if price is not None:
            each = credits_text(float(price.credits))
            template = (
                tr("{each} credits per image")
                if price.same_kind
                else tr("{each} credits per image, as in the last job")
            )
            parts.append(template.format(each=each))
        if self.count.value() > IMAGES_PER_REQUEST_MAX:
            parts.append(tr("in %n jobs", len(plan.requests)))
        line = " · ".join(parts)
        return line[:1].upper() + line[1:]

    def _on_choices_changed(self, kind: OptionKind) -> None:
        self._workspace.option_thumbnails.request(self._workspace.options.options_of(kind))

    def _on_picture(self, choice_id: str, image: QImage) -> None:
        icon = QIcon(QPixmap.fromImage(image))
        for field in self.fields.values():
            field.use_icon(choice_id, icon)

    def _on_edited(self, name: str) -> None:
        self._was_edited = self._was_edited or not self._is_suggesting
        if name == "product_id" and not self._is_suggesting:
            self._has_own_product = bool(self.fields[name].value)
        self._refused.pop(name, None)
        self.show_state()
        if name == "product_id" and self.isVisible():
            self.show_original()
        self.edited.emit()


def _title_row(title: str, hint: QWidget) -> QWidget:
    """Return the title of a field with the hint beside it."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(PlainLabel(title))
    layout.addWidget(hint, 1)
    return row

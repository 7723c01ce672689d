"""The style sheet: the look of every control that Qt paints, made of the theme's tokens.

Rules on sizes use paddings and not heights, so that controls grow with the text. Rules for tables
name a property of Qt's own table (`cornerButtonEnabled`), because the grid of packshots carries the
name of that class too (`ui.grid.accessible_view`) and paints itself.

Qt loads the small images (arrows, ticks) from `resources/icons/skin`, in a light and a dark ink.
"""

from qamera_review.paths import resources_dir
from qamera_review.ui.theme.theme import ColourScheme, Theme
from qamera_review.ui.theme.tokens import Colours, Spacing


def stylesheet_of(theme: Theme) -> str:
    """Return the application's style sheet for the theme."""
    colours, space = theme.colours, theme.spacing
    return "".join(
        (
            _labels(colours, space),
            _buttons(colours, space),
            _fields(theme),
            _choices(theme),
            _lists(theme),
            _menus(theme),
            _bars(colours, space),
            _tabs(colours, space),
        )
    )


def _image(name: str, *, light: bool) -> str:
    """Return the address of a small image in the light or the dark ink."""
    path = resources_dir() / "icons" / "skin" / f"{name}-{'white' if light else 'black'}.svg"
    return f'url("{path.as_posix()}")'


def _is_dark(theme: Theme) -> bool:
    return theme.scheme is ColourScheme.DARK


def _labels(c: Colours, s: Spacing) -> str:
    return f"""
    QToolTip {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.line};
        padding: {s.xs}px {s.sm}px; }}
    QLabel[quiet="true"] {{ color: {c.text_muted}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    NoticeBar, QuestionBar, Lesson, QueueBar, ViewOptions, ReasonStrip {{ background: {c.raised};
        border: 1px solid {c.line}; border-radius: {s.radius_lg}px; }}
    Lesson {{ margin: 0 {s.sm}px {s.sm}px {s.sm}px; }}
    QFrame[frameShape="4"] {{ border: none; background: {c.line}; max-height: 1px; }}
    QFrame[frameShape="5"] {{ border: none; background: {c.line}; max-width: 1px; }}
    """


def _buttons(c: Colours, s: Spacing) -> str:
    return f"""
    QPushButton {{ background: {c.control}; color: {c.text}; border: 2px solid {c.control};
        border-radius: {s.radius}px; padding: {s.xs}px {s.md}px; }}
    QPushButton:hover {{ background: {c.control_hover}; border-color: {c.control_hover}; }}
    QPushButton:pressed, QPushButton:checked {{ background: {c.control_pressed};
        border-color: {c.control_pressed}; }}
    QPushButton:default, QPushButton[primary="true"] {{ background: {c.primary};
        border-color: {c.primary}; color: {c.on_primary}; }}
    QPushButton:default:hover, QPushButton[primary="true"]:hover {{
        background: {c.primary_hover}; border-color: {c.primary_hover}; }}
    QPushButton:focus {{ border-color: {c.ring}; }}
    QPushButton:disabled {{ background: {c.hover}; border-color: {c.hover};
        color: {c.text_disabled}; }}
    QToolButton {{ border: 1px solid transparent; border-radius: {s.radius}px;
        padding: 4px 7px; color: {c.text}; }}
    QToolButton:hover {{ background: {c.hover}; }}
    QToolButton:pressed {{ background: {c.control_pressed}; }}
    QToolButton:checked {{ background: {c.control}; border-color: {c.accent}; }}
    QToolButton[chip="true"] {{ background: {c.hover}; border-color: {c.hover}; }}
    QToolButton[chip="true"]:hover {{ background: {c.control_hover}; }}
    QToolButton[chip="true"]:checked {{ background: {c.control}; border-color: {c.accent}; }}
    QToolButton:focus {{ border: 2px solid {c.ring}; padding: 3px 6px; }}
    QToolButton:disabled {{ color: {c.text_disabled}; }}
    """


def _fields(theme: Theme) -> str:
    c, s, dark = theme.colours, theme.spacing, _is_dark(theme)
    return f"""
    QLineEdit, QAbstractSpinBox, QTextEdit, QPlainTextEdit {{ background: {c.field};
        color: {c.text}; border: 1px solid {c.outline}; border-radius: {s.radius}px;
        padding: 4px 7px; selection-background-color: {c.primary};
        selection-color: {c.on_primary}; placeholder-text-color: {c.text_muted}; }}
    QLineEdit:focus, QAbstractSpinBox:focus, QTextEdit:focus, QPlainTextEdit:focus {{
        border: 2px solid {c.accent}; padding: 3px 6px; }}
    QLineEdit {{ lineedit-clear-button-icon: {_image("close", light=dark)}; }}
    QLineEdit QToolButton {{ border: none; padding: 0; background: transparent; }}
    QLineEdit:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled {{
        color: {c.text_disabled}; border-color: {c.line}; background: {c.panel}; }}
    QTextBrowser {{ border-color: {c.line}; padding: {s.sm}px; }}
    QAbstractSpinBox {{ padding: 3px 20px 3px 0; }}
    QAbstractSpinBox:focus {{ padding: 2px 19px 2px 0; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 18px;
        background: transparent; subcontrol-origin: border; border-radius: {s.radius_sm}px; }}
    QAbstractSpinBox::up-button {{ subcontrol-position: top right; margin: 2px 2px 0 0; }}
    QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; margin: 0 2px 2px 0; }}
    QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{
        background: {c.control}; }}
    QAbstractSpinBox::up-arrow {{ image: {_image("up", light=dark)}; width: 10px; height: 10px; }}
    QAbstractSpinBox::down-arrow {{ image: {_image("down", light=dark)}; width: 10px;
        height: 10px; }}
    QComboBox {{ background: {c.control}; color: {c.text}; border: 1px solid {c.control};
        border-radius: {s.radius}px; padding: 4px 4px 4px 9px; combobox-popup: 0; }}
    QComboBox:hover {{ background: {c.control_hover}; border-color: {c.control_hover}; }}
    QComboBox:focus {{ border: 2px solid {c.ring}; padding: 3px 3px 3px 8px; }}
    QComboBox:disabled {{ color: {c.text_disabled}; background: {c.hover};
        border-color: {c.hover}; }}
    QComboBox::drop-down {{ border: none; width: 22px; }}
    QComboBox::down-arrow {{ image: {_image("down", light=dark)}; width: 12px; height: 12px; }}
    QComboBox QAbstractItemView {{ background: {c.raised}; border: 1px solid {c.line};
        padding: {s.xs}px; }}
    """


def _choices(theme: Theme) -> str:
    c, s, dark = theme.colours, theme.spacing, _is_dark(theme)
    return f"""
    QCheckBox, QRadioButton {{ spacing: {s.sm}px; padding: 2px; }}
    QCheckBox::indicator, QRadioButton::indicator {{ width: 14px; height: 14px;
        background: {c.field}; border: 1px solid {c.outline}; margin: 1px; }}
    QCheckBox::indicator {{ border-radius: {s.radius_sm}px; }}
    QRadioButton::indicator {{ border-radius: 8px; }}
    QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {c.text}; }}
    QCheckBox::indicator:checked {{ background: {c.primary}; border-color: {c.primary};
        image: {_image("check", light=True)}; }}
    QRadioButton::indicator:checked {{ background: {c.on_primary}; width: 6px; height: 6px;
        border: 5px solid {c.primary}; }}
    QCheckBox::indicator:focus {{ border: 2px solid {c.ring}; margin: 0; }}
    QRadioButton:focus {{ color: {c.accent}; }}
    QCheckBox:disabled, QRadioButton:disabled {{ color: {c.text_disabled}; }}
    QCheckBox::indicator:disabled {{ border-color: {c.line}; background: {c.panel}; }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {c.control}; }}
    QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {c.outline}; }}
    QSlider::handle:horizontal {{ width: 14px; height: 14px; margin: -5px 0; border-radius: 7px;
        background: {c.text_muted}; }}
    QSlider::handle:horizontal:hover {{ background: {c.text}; }}
    QSlider:focus {{ border: 2px solid {c.ring}; border-radius: {s.radius}px; }}
    QMenu::indicator {{ width: 14px; height: 14px; margin-left: {s.xs}px; }}
    QMenu::indicator:checked {{ image: {_image("check", light=dark)}; }}
    """


def _lists(theme: Theme) -> str:
    c, s, dark = theme.colours, theme.spacing, _is_dark(theme)
    return f"""
    QListView, QTreeView, QTableView[cornerButtonEnabled] {{ background: {c.field};
        color: {c.text}; border: 1px solid {c.line}; border-radius: {s.radius}px; outline: none;
        selection-background-color: {c.primary}; selection-color: {c.on_primary};
        placeholder-text-color: {c.text_muted}; }}
    QListView {{ padding: {s.xs}px; }}
    QListView:focus, QTreeView:focus, QTableView[cornerButtonEnabled]:focus {{
        border-color: {c.accent}; }}
    QListView::item {{ padding: 5px {s.sm}px; border-radius: {s.radius_sm}px; }}
    QListView[navigation="true"] {{ background: {c.panel};
        border-color: {c.panel}; }}
    QListView[navigation="true"]:focus {{ border-color: {c.accent}; }}
    DraggablePicture {{ background: transparent; border: none; padding: 0; }}
    DraggablePicture::item {{ padding: 0; }}
    QListView::item:hover {{ background: {c.hover}; }}
    QListView::item:selected {{ background: {c.primary}; color: {c.on_primary}; }}
    QTableView[cornerButtonEnabled]::item {{ padding: 0 {s.sm}px; }}
    QTableView[cornerButtonEnabled]::item:selected {{ background: {c.primary};
        color: {c.on_primary}; }}
    QHeaderView {{ background: transparent; border: none; }}
    QHeaderView::section {{ background: {c.panel}; color: {c.text_muted}; border: none;
        border-bottom: 1px solid {c.line}; padding: 5px {s.sm}px; font-weight: 500; }}
    QHeaderView::section:hover {{ color: {c.text}; }}
    QHeaderView::up-arrow {{ image: {_image("up", light=dark)}; width: 10px; height: 10px; }}
    QHeaderView::down-arrow {{ image: {_image("down", light=dark)}; width: 10px; height: 10px; }}
    QTableCornerButton::section {{ background: {c.panel}; border: none; }}
    """


def _menus(theme: Theme) -> str:
    c, s, dark = theme.colours, theme.spacing, _is_dark(theme)
    return f"""
    QMenuBar {{ background: {c.panel}; color: {c.text}; padding: 2px {s.xs}px; }}
    QMenuBar::item {{ background: transparent; padding: {s.xs}px {s.sm}px;
        border-radius: {s.radius_sm}px; }}
    QMenuBar::item:selected {{ background: {c.hover}; }}
    QMenuBar::item:pressed {{ background: {c.control}; }}
    QMenu {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.line};
        padding: {s.xs}px; }}
    QMenu::item {{ padding: 5px {s.lg}px 5px {s.sm}px; border-radius: {s.radius_sm}px; }}
    QMenu::item:selected {{ background: {c.control_hover}; }}
    QMenu::item:disabled {{ color: {c.text_disabled}; }}
    QMenu::icon {{ padding-left: {s.xs}px; }}
    QMenu::separator {{ height: 1px; background: {c.line}; margin: {s.xs}px {s.sm}px; }}
    QMenu::right-arrow {{ image: {_image("right", light=dark)}; width: 10px; height: 10px;
        margin-right: {s.xs}px; }}
    """


def _bars(c: Colours, s: Spacing) -> str:
    return f"""
    QScrollBar {{ background: transparent; border: none; margin: 0; }}
    QScrollBar:vertical {{ width: 12px; }}
    QScrollBar:horizontal {{ height: 12px; }}
    QScrollBar::handle {{ background: {c.outline}; border-radius: 3px; margin: 3px; }}
    QScrollBar::handle:disabled {{ background: transparent; }}
    QScrollBar::handle:hover {{ background: {c.text_muted}; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QSplitter::handle {{ background: {c.panel}; }}
    QSplitter::handle:horizontal {{ width: 7px; border-left: 1px solid {c.line}; }}
    QSplitter::handle:vertical {{ height: 7px; border-top: 1px solid {c.line}; }}
    QSplitter::handle:hover {{ border-color: {c.accent}; }}
    QProgressBar {{ background: {c.control}; color: {c.text}; border: none;
        border-radius: {s.radius_sm}px; text-align: center; }}
    QProgressBar::chunk {{ background: {c.primary}; border-radius: {s.radius_sm}px; }}
    """


def _tabs(c: Colours, s: Spacing) -> str:
    return f"""
    QTabWidget::pane {{ border: none; border-top: 1px solid {c.line}; padding-top: {s.sm}px; }}
    QTabBar {{ background: transparent; qproperty-drawBase: 0; }}
    QTabBar::tab {{ background: transparent; color: {c.text_muted}; border: none;
        border-bottom: 2px solid transparent; padding: 6px {s.md}px; }}
    QTabBar::tab:hover {{ color: {c.text}; }}
    QTabBar::tab:selected {{ color: {c.text}; border-bottom-color: {c.accent}; }}
    QTabBar::tab:focus {{ background: {c.hover}; }}
    QGroupBox {{ border: none; margin-top: {s.xl}px; padding: 0; }}
    QGroupBox::title {{ subcontrol-origin: margin; left: 0; }}
    """

"""The table of the menus: which actions stand in which menu, in which order.

An action with a `submenu` stands in a submenu of that title.

The menus and their order are those of other desktop programs, whereas the groups of the action
table are sections of the list of keys. An action that no menu names, such as a saved view, stands
at the end of the menu of its group.
"""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum

from qamera_review.domain.records import replace
from qamera_review.ui.actions.action_spec import ActionGroup, ActionSpec
from qamera_review.ui.text.language import noop_tr


class MenuId(Enum):
    """The menus of the menu bar, in their order."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    PICTURE = "picture"
    GENERATE = "generate"
    WINDOW = "window"
    HELP = "help"


MENU_TITLES = {
    MenuId.FILE: noop_tr("File"),
    MenuId.EDIT: noop_tr("Edit"),
    MenuId.VIEW: noop_tr("View"),
    MenuId.PICTURE: noop_tr("Picture"),
    MenuId.GENERATE: noop_tr("Generate"),
    MenuId.WINDOW: noop_tr("Window"),
    MenuId.HELP: noop_tr("Help"),
}
# Ids of actions, in sections with a separator between them.
Sections = tuple[tuple[str, ...], ...]
_MENUS: Mapping[MenuId, Sections] = {
    MenuId.FILE: (
        ("refresh", "send_held", "retry"),
        ("export", "report", "record", "guests"),
        ("key", "accounts"),
        ("quit",),
    ),
    MenuId.EDIT: (
        ("undo", "redo", "withdraw"),
        ("toggle", "select_group", "select_all", "invert", "select_flagged", "select_none"),
        ("copy_ids", "copy_pictures"),
        ("search",),
        ("preferences",),
    ),
    MenuId.VIEW: (
        ("board", "line_up"),
        ("loupe", "compare", "survey", "duel"),
        ("blink", "match_subjects", "next_pane"),
        ("original",),
        ("larger", "smaller", "actual", "keep_zoom", "enlarge", "ground"),
        ("picture_full_screen", "full_screen"),
        (
            "group_product",
            "group_job",
            "group_day",
            "group_stem",
            "group_duplicates",
            "group_none",
            "previous_group",
            "next_group",
            "fold",
            "fold_all",
        ),
        ("show_all", "all_states", "tidy", "back"),
    ),
    MenuId.PICTURE: (
        ("approve", "reject", "archive", "skip"),
        ("winner", "winner_leave_rest", "reject_rest"),
        ("accept_guests", "note", "flag"),
        ("reason_suggested", "reject_for_suggested"),
        ("move_to_product", "merge_products"),
        ("use_as_original", "choose_original", "forget_original"),
        ("draw_checks", "check_wrong", "pause_checks"),
    ),
    MenuId.GENERATE: (
        ("ideas", "more_of_product", "ideas_batch"),
        ("regenerate", "regenerate_product"),
        ("next_uncovered",),
    ),
    MenuId.WINDOW: (
        ("outbox", "sitting"),
        ("coverage", "insights", "ledger", "messages"),
        ("details", "toolbar"),
    ),
    MenuId.HELP: (
        ("palette", "shortcuts"),
        ("help", "lesson", "check_accuracy"),
        ("diagnostics", "about"),
    ),
}
# A menu that opens at the pointer is read at a glance: about 14 entries at most, and the rest in
# submenus. Those of one submenu are in one section.
_CONTEXT: Sections = (
    (
        "approve",
        "reject",
        "archive",
        "winner",
        "reject_rest",
        "skip",
        "winner_leave_rest",
        "accept_guests",
        "withdraw",
    ),
    ("note", "flag"),
    ("loupe", "compare", "survey", "duel", "details"),
    (
        "toggle",
        "select_group",
        "fold",
        "copy_ids",
        "copy_pictures",
        "more_of_product",
        "regenerate",
    ),
)
_LARGE_CONTEXT: Sections = (
    (*_CONTEXT[0], "step_back"),
    ("note", "flag"),
    ("next_pane", "blink", "match_subjects"),
    (
        "loupe",
        "compare",
        "survey",
        "duel",
        "details",
        "picture_full_screen",
        "draw_checks",
        "check_wrong",
        "actual",
        "keep_zoom",
        "enlarge",
        "ground",
        "original",
        "use_as_original",
        "choose_original",
        "forget_original",
    ),
    ("copy_pictures", "more_of_product", "regenerate"),
)
_MORE, _SELECT, _COPY = noop_tr("More decisions"), noop_tr("Select"), noop_tr("Copy")
_VIEW, _ZOOM, _ORIGINAL = noop_tr("View"), noop_tr("Zoom"), noop_tr("Original")
_COMPARISON = noop_tr("Comparison")
_SUBMENUS = {
    **dict.fromkeys(("skip", "winner_leave_rest", "withdraw", "step_back"), _MORE),
    "accept_guests": _MORE,
    **dict.fromkeys(("approve_stay", "reject_stay", "archive_stay"), _MORE),
    **dict.fromkeys(("compare", "survey", "duel", "details"), _VIEW),
    **dict.fromkeys(("toggle", "select_group", "fold"), _SELECT),
    **dict.fromkeys(("copy_ids", "copy_pictures"), _COPY),
    **dict.fromkeys(("more_of_product", "regenerate"), noop_tr("Generate")),
}
_LARGE_SUBMENUS = {
    **_SUBMENUS,
    **dict.fromkeys(("picture_full_screen", "loupe", "draw_checks", "check_wrong"), _VIEW),
    **dict.fromkeys(("next_pane", "blink", "match_subjects"), _COMPARISON),
    **dict.fromkeys(("actual", "keep_zoom", "enlarge", "ground"), _ZOOM),
    **dict.fromkeys(("original", "use_as_original"), _ORIGINAL),
    **dict.fromkeys(("choose_original", "forget_original"), _ORIGINAL),
    "copy_pictures": "",
    "reject_rest": _MORE,
}
_GROUP_CONTEXT: Sections = (
    ("fold", "fold_all"),
    ("select_group", "reject_rest", "survey", "duel"),
    ("more_of_product", "regenerate_product"),
    ("merge_products",),
    ("previous_group", "next_group"),
)
_MENU_OF_GROUP = {
    ActionGroup.DECIDE: MenuId.PICTURE,
    ActionGroup.MOVE: MenuId.VIEW,
    ActionGroup.SELECT: MenuId.EDIT,
    ActionGroup.VIEW: MenuId.VIEW,
    ActionGroup.LOOK: MenuId.VIEW,
    ActionGroup.SERVICE: MenuId.FILE,
    ActionGroup.JOBS: MenuId.GENERATE,
    ActionGroup.HELP: MenuId.HELP,
}
_VIEW_SUBMENUS = {
    **dict.fromkeys(("blink", "match_subjects", "next_pane"), _COMPARISON),
    **dict.fromkeys(("larger", "smaller", "actual", "keep_zoom", "enlarge", "ground"), _ZOOM),
}
_LISTED = frozenset(
    action_id for sections in _MENUS.values() for section in sections for action_id in section
)


def menu_sections(table: Sequence[ActionSpec], menu: MenuId) -> list[list[ActionSpec]]:
    """Return the actions of a menu in its sections; sections without actions are left out."""
    others = [
        spec
        for spec in table
        if _is_shown(spec) and spec.id not in _LISTED and _MENU_OF_GROUP[spec.group] is menu
    ]
    listed = _sections(table, _MENUS[menu])
    if menu is MenuId.VIEW:
        listed = [_with_view_submenus(_in_one_submenu(section)) for section in listed]
    if menu in (MenuId.FILE, MenuId.EDIT) and others:
        return [*listed[:-1], others, *listed[-1:]]  # "Quit" and "Preferences" are the last entries
    return [*listed, others] if others else listed


def context_sections(table: Sequence[ActionSpec]) -> list[list[ActionSpec]]:
    """Return the actions of the context menu of a tile."""
    return _with_submenus(table, _sections(table, _CONTEXT), _SUBMENUS)


def large_context_sections(
    table: Sequence[ActionSpec], is_enabled: Callable[[ActionSpec], bool]
) -> list[list[ActionSpec]]:
    """Return the actions of the context menu of a large picture; those that are not enabled are
    left out, because they are of the loupe and the other view is the comparison."""
    enabled = [spec for spec in table if is_enabled(spec)]
    return _with_submenus(enabled, _sections(enabled, _LARGE_CONTEXT), _LARGE_SUBMENUS)


def group_context_sections(table: Sequence[ActionSpec]) -> list[list[ActionSpec]]:
    """Return the actions of the context menu of a group header."""
    return _sections(table, _GROUP_CONTEXT)


def _in_one_submenu(section: list[ActionSpec]) -> list[ActionSpec]:
    """Return a section whose first action is in a submenu with all its actions there."""
    return [replace(spec, submenu=section[0].submenu or spec.submenu) for spec in section]


def _with_view_submenus(section: list[ActionSpec]) -> list[ActionSpec]:
    """Return a section of the menu View, which would else be higher than a screen of 768 px."""
    return [replace(spec, submenu=_VIEW_SUBMENUS.get(spec.id, spec.submenu)) for spec in section]


def _with_submenus(
    table: Sequence[ActionSpec], sections: list[list[ActionSpec]], submenus: Mapping[str, str]
) -> list[list[ActionSpec]]:
    """Return the sections with their submenus; what else decides is at the end of the first."""
    others = [spec for spec in table if spec.submenu and spec.group is ActionGroup.DECIDE]
    all_sections = [sections[0] + others, *sections[1:]] if sections else sections
    return [
        [replace(spec, submenu=submenus.get(spec.id, spec.submenu)) for spec in section]
        for section in all_sections
    ]


def _is_shown(spec: ActionSpec) -> bool:
    return spec.in_menu or bool(spec.submenu)


def _sections(table: Sequence[ActionSpec], ids: Sections) -> list[list[ActionSpec]]:
    by_id = {spec.id: spec for spec in table if spec.in_menu}
    sections = (
        [by_id[action_id] for action_id in section if action_id in by_id] for section in ids
    )
    return [section for section in sections if section]

"""An assistive tool: speaks AT-SPI over D-Bus with the program, as a screen reader does.

Run by the system's own Python, which has the bindings; asked by lines of JSON on stdin, it answers
each with a line of JSON on stdout. A control is named by the places of its ancestors among their
siblings. What is asked is `tests.support.assistive`.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version comes first

PROGRAM = "Qamera Review"
CHILDREN_MAX = 24  # of one parent: a list of packshots may have a hundred thousand
NODES_MAX = 400
CALL_MS = 5_000
HEARD = ("object:announcement", "object:state-changed:focused")

Place = list[int]


class Client:
    """Looks at one program and acts in it."""

    def __init__(self) -> None:
        Atspi.init()
        Atspi.set_timeout(CALL_MS, CALL_MS)
        self._found: Any = None
        self._heard: list[dict[str, str]] = []
        self._listener = Atspi.EventListener.new(self._on_event)
        for kind in HEARD:
            self._listener.register(kind)

    def answer(self, question: dict[str, Any]) -> object:
        """What is asked for, by the name of the act."""
        match question:
            case {"do": "there"}:
                return self._program() is not None
            case {"do": "find", "within": within, "role": role, "name": name, "hidden": hidden}:
                return self._find(within, role, name, hidden)
            case {"do": "all", "within": within}:
                return [self._told(node, place) for node, place in self._walk(within, False)]
            case {"do": "look", "path": path}:
                return self._told(self._at(path), path)
            case {"do": "act", "path": path, "name": name}:
                return self._act(self._at(path), name)
            case {"do": "write", "path": path, "text": text}:
                return bool(Atspi.EditableText.set_text_contents(self._at(path), text))
            case {"do": "heard"}:
                return self._take_heard()
        raise LookupError(f"nobody knows how to {question}")

    def _program(self) -> Any:
        if self._found is None:
            desktop = Atspi.get_desktop(0)
            for place in range(desktop.get_child_count()):
                program = desktop.get_child_at_index(place)
                if program is not None and program.get_name() == PROGRAM:
                    program.set_cache_mask(Atspi.Cache.NONE)  # the truth of each moment
                    self._found = program
        return self._found

    def _at(self, path: Place) -> Any:
        node = self._program()
        for place in path:
            node = node.get_child_at_index(place)
        return node

    def _find(self, within: Place, role: str, name: str, hidden: bool) -> object:
        """The first one of that role whose name begins so; None."""
        for node, place in self._walk(within, hidden):
            if _role_of(node) == role and node.get_name().startswith(name):
                return self._told(node, place)
        return None

    def _walk(self, path: Place, hidden: bool) -> Iterator[tuple[Any, Place]]:
        """What shows at and below `path`, breadth first; what is `hidden` only when asked for."""
        waiting, count = [(self._at(path), path)], 0
        while waiting and count < NODES_MAX:
            node, place = waiting.pop(0)
            if node is None or not (hidden or _shows(node)):
                continue
            count += 1
            yield node, place
            numbers = range(min(node.get_child_count(), CHILDREN_MAX))
            waiting += [(node.get_child_at_index(one), [*place, one]) for one in numbers]

    def _told(self, node: Any, place: Place) -> dict[str, Any]:
        acts = range(Atspi.Action.get_n_actions(node) if "Action" in node.get_interfaces() else 0)
        return {
            "path": place,
            "role": _role_of(node),
            "name": node.get_name(),
            "description": node.get_description(),
            "states": [one.value_nick for one in node.get_state_set().get_states()],
            "children": node.get_child_count(),
            "actions": [Atspi.Action.get_action_name(node, number) for number in acts],
        }

    def _act(self, node: Any, name: str) -> bool:
        for number in range(Atspi.Action.get_n_actions(node)):
            if Atspi.Action.get_action_name(node, number) == name:
                return bool(Atspi.Action.do_action(node, number))
        raise LookupError(f"{node.get_name()!r} has no action {name!r}")

    def _take_heard(self) -> list[dict[str, str]]:
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)
        heard, self._heard = self._heard, []
        return heard

    def _on_event(self, event: Any) -> None:
        words = event.any_data if isinstance(event.any_data, str) else ""
        self._heard.append({"kind": event.type, "words": words})


def _role_of(node: Any) -> str:
    """Return the role. at-spi2 2.56 (Debian 13) says "button", older ones say "push button"."""
    name = str(node.get_role_name())
    return "push button" if name == "button" else name


def _shows(node: Any) -> bool:
    return bool(node.get_state_set().contains(Atspi.StateType.SHOWING))


def main() -> None:
    """Answers until stdin ends; a question that cannot be answered is told as such."""
    client = Client()
    for line in sys.stdin:
        try:
            answer = {"answer": client.answer(json.loads(line))}
        except (GLib.Error, AttributeError, LookupError) as fault:
            answer = {"fault": f"{type(fault).__name__}: {fault}"}  # it may be gone meanwhile
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()

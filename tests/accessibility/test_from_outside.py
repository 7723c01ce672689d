"""A review by an assistive tool alone: a real AT-SPI client, on the message bus, without a look.

It enters the key, filters, approves a tile and reads the status line, all of it by names, roles
and actions; that the service holds the approval shows that it was one.
"""

from pathlib import Path

from tests.support.assistive import AssistiveSession, Node
from tests.support.sandbox import KEY, Sandbox

# Roles of what can be used; texts, frames and layouts are read by their names alone.
USABLE = {
    "check box",
    "combo box",
    "password text",
    "push button",
    "slider",
    "table",
    "table cell",
    "text",
}
UNKNOWN = {"invalid", "unknown"}


def silent(nodes: list[Node]) -> list[str]:
    """The controls of which something is not told."""
    return [
        f"{node.role} {node.name!r} {node.description!r}"
        for node in nodes
        if node.role in USABLE
        and not (node.name and node.description and {"sensitive", "focusable"} & node.states)
    ]


def menu_item(session: AssistiveSession, menu: str, name: str) -> Node:
    within = session.find("menu item", menu).path
    return session.find("menu item", name, within, hidden=True)


def enter_the_key(session: AssistiveSession) -> None:
    field = session.find("password text", "API key")
    assert "focused" in field.states
    assert silent(session.all()) == []
    session.write(field, KEY)
    session.act(session.find("push button", "Use this key"))


def approve(session: AssistiveSession) -> str:
    """Approves the focused tile; what was announced. A picture that was never on the screen is
    not approved, and that is announced, too: then once more."""
    item, said = menu_item(session, "Picture", "Approve"), [""]

    def answered() -> bool:
        said[:] = session.announced()[-1:]
        return bool(said)

    def approved() -> bool:
        session.act(item)
        session.until(answered, "an announcement")
        return said[0].startswith("Approved: ")

    session.until(approved, "the approval")
    return said[0]


def test_a_review_by_an_assistive_tool_alone(sandbox: Sandbox, tmp_path: Path) -> None:
    with AssistiveSession(tmp_path, sandbox.api_url) as session:
        enter_the_key(session)
        grid = session.find("table", "Packshots").path
        session.until(lambda: session.look(grid).children > 0, "the list")
        undecided = session.look(grid).children  # a new user starts with these
        session.act(session.find("check box", "All"))
        session.until(lambda: session.look(grid).children > undecided, "all packshots")
        session.act(session.find("check box", "Undecided"))
        session.until(lambda: session.look(grid).children == undecided, "the undecided")

        nodes = session.all()
        assert silent(nodes) == []
        assert [node for node in nodes if node.role in UNKNOWN] == []
        first = session.look([*grid, 0])
        assert first.role == "table cell"
        assert f"undecided, 1 of {session.look(grid).children}" in first.name
        assert {"focused", "selectable", "showing"} <= first.states
        assert session.find("push button", "Up to date").description  # nothing was sent yet
        session.announced()

        told = approve(session)
        assert told == f"Approved: {first.name.partition(',')[0]}"
        assert "approved, pending, can be undone" in session.look(first.path).name
        assert "focused" in session.look([*grid, 1]).states
        assert "2 of" in session.find("label", session.look([*grid, 1]).name.partition(",")[0]).name
        assert session.find("push button", "1 decision pending").description

        session.act(menu_item(session, "File", "Send now"))
        session.until(lambda: "held" not in session.look(first.path).name, "it to be sent")
        session.find("push button", "All saved")
        packshot_id = first.description.rpartition(" ")[2]
        assert sandbox.packshots()[packshot_id]["voting"] == "APPROVED"

        session.act(menu_item(session, "File", "Quit"))
        assert session.program.wait(60) == 0
        assert "Traceback" not in session.errors

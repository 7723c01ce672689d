"""What tests over sockets ask of a stack and of its sandbox."""

from qamera_review.domain.packshot import Facet, PackshotId
from tests.support.sandbox import Sandbox
from tests.support.stack import Stack, aside


def undecided(stack: Stack, count: int) -> list[PackshotId]:
    """Return the first `count` undecided packshots of the view."""
    ids = [id_ for id_ in stack.store.visible if stack.store.shown(id_).facet is Facet.UNDECIDED]
    assert len(ids) >= count
    return ids[:count]


async def votes(sandbox: Sandbox, ids: list[PackshotId]) -> list[str | None]:
    """Return the votes that the service has stored for these packshots."""
    records = await aside(sandbox.packshots)
    return [records[id_]["voting"] for id_ in ids]

"""The kinds of examples: how each is drawn, and how it is tried."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from qamera_review.api.client import QameraClient, Timeouts
from qamera_review.api.images import ImageClient
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import PictureError, QameraError
from qamera_review.domain.filters import StatusFilter, ViewFilter
from qamera_review.domain.jobs.job import JobRequest
from qamera_review.domain.jobs.options import OptionKind
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.packshots.list_reading import read_body
from qamera_review.services.packshots.listing import Listing
from qamera_review.services.pictures.decoding import decode
from tests.fuzz import bodies
from tests.fuzz.damage import damages
from tests.fuzz.server import Script
from tests.fuzz.watch import Watch
from tests.fuzz.wire import WireAnswer, answers
from tests.fuzz.world import ACTS, Result, Sitting, World, picture

_QUICK = Timeouts(list_s=3.0, post_s=3.0, connect_s=3.0, closing_s=0.5)
_KEY = ApiKey.parse("mk_live_fuzz.hidden-secret")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of examples. `quick` is how many are tried among the ordinary tests; in a long run
    `share` of the batches are of this kind, each of `batch` examples."""

    strategy: Callable[[str], st.SearchStrategy[Any]]
    run: Callable[[World, Any], Awaitable[Result]]
    quick: int
    batch: int
    share: int


def scripts(picture_url: str) -> st.SearchStrategy[Script]:
    """Return a strategy for all answers of one sitting."""

    def some(whole: st.SearchStrategy[bytes], most: int) -> st.SearchStrategy[Any]:
        return st.lists(answers(whole), max_size=most).map(tuple)

    return st.builds(
        Script,
        lists=some(bodies.lists(picture_url), 2),
        updates=some(bodies.updates(), 3),
        ideas=some(bodies.receipts(), 1),
        options=some(bodies.options(picture_url), 1),
        pictures=some(_pictures(), 2),
    )


def _acts() -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(tuple(ACTS)), max_size=4).map(tuple)


@st.composite
def _pictures(draw: st.DrawFn) -> bytes:
    whole = picture()
    kind = draw(st.sampled_from(("whole", "cut", "flipped", "huge", "jpeg", "text", "empty")))
    at = draw(st.integers(0, len(whole) - 1))
    return {
        "whole": whole,
        "cut": whole[:at],
        "flipped": whole[:at] + bytes([whole[at] ^ 0x41]) + whole[at + 1 :],
        "huge": whole[:16] + b"\x7f\xff\xff\xff\x7f\xff\xff\xff" + whole[24:],
        "jpeg": b"\xff\xd8\xff\xe0" + whole[:at] + b"\xff\xd9",
        "text": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        "empty": b"",
    }[kind]


def _sittings_with_answers(picture_url: str) -> st.SearchStrategy[Sitting]:
    return st.builds(Sitting, scripts(picture_url), _acts())


def _sittings_with_files(_picture_url: str) -> st.SearchStrategy[Sitting]:
    return st.builds(Sitting, st.just(Script()), _acts(), damages())


async def _sit(world: World, sitting: Sitting) -> Result:
    return await world.sit(sitting)


async def _ask(world: World, script: Script) -> Result:
    """Ask every endpoint once, without a window: only our own errors come, and no false success."""
    world.play(script)
    result = Result()
    client = QameraClient(world.server.api_url, _KEY, timeouts=_QUICK)
    calls: dict[str, Callable[[], Awaitable[object]]] = {
        "lists": lambda: _list(client),
        "updates": lambda: client.update_packshot(PackshotId("ps_0"), (Verb.APPROVE,), None),
        "ideas": lambda: client.register_ideas(JobRequest("prod_1", count=2)),
        "options": lambda: client.list_options(OptionKind.PRODUCTS),
    }
    with Watch() as watch:
        watch.measure_gaps()
        for kind, call in calls.items():
            try:
                await call()
            except QameraError as error:
                if not error.english_text() or _KEY.secret in error.english_text():
                    watch.add(f"{kind}: {error.english_text()!r}")
            except Exception as error:  # noqa: BLE001 - the law: nothing else is raised
                watch.add(f"{kind} raises {type(error).__name__}: {str(error)[:200]}")
            else:
                answer = world.server.exchanges(kind)[-1].answer
                if not (answer.is_success or (kind == "lists" and answer.status == 304)):
                    watch.add(f"{kind}: success without a 2xx")
        await client.aclose()
        result.longest_gap_s = watch.longest_gap_s
    result.problems = watch.problems
    return result


async def _list(client: QameraClient) -> None:
    answer = await client.list_packshots(StatusFilter.ALL, '"mark"')
    if not answer.unchanged:
        read_body(answer.body, Listing(), ViewFilter())


async def _look(world: World, answer: WireAnswer) -> Result:
    """Download a picture and decode it; only errors of pictures are raised."""
    world.play(Script(pictures=(answer,)))
    client = ImageClient()

    def load() -> None:
        decode(client.fetch(f"{world.server.picture_url}/ps_0.png").data, 64)

    with Watch() as watch:
        try:
            await asyncio.to_thread(load)
        except PictureError:
            pass
        except Exception as error:  # noqa: BLE001 - the law: nothing else is raised
            watch.add(f"a picture raises {type(error).__name__}: {str(error)[:200]}")
        client.close()
    return Result(watch.problems)


KINDS = {
    "answers": Kind(_sittings_with_answers, _sit, quick=5, batch=40, share=3),
    "files": Kind(_sittings_with_files, _sit, quick=5, batch=40, share=3),
    "client": Kind(scripts, _ask, quick=25, batch=200, share=1),
    "pictures": Kind(lambda _url: answers(_pictures()), _look, quick=20, batch=200, share=1),
}

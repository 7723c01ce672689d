"""One run of the services that send jobs; ends when it is killed or when its stdin ends.

    python -m tests.durability.jobs_child DATA URL KEY [PRODUCT ...]

What an earlier life left waiting is taken up again, as a person would; then a job is confirmed
for each product. On stdout: `open`, `confirmed PRODUCT` once that is on the disk, and `idle` when
nothing waits any more.
"""

import asyncio
import sys
import threading
from pathlib import Path

import qasync
from PySide6.QtCore import QCoreApplication

from qamera_review.api.client import Timeouts
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.jobs.job import JobRequest
from tests.support.stack import Stack
from tests.support.virtual_time import until

IMAGES = 2
PATIENT = Timeouts(list_s=20.0, post_s=10.0, connect_s=10.0, closing_s=5.0)


def say(line: str) -> None:
    """Print a line for the parent, unbuffered, so that no kill can lose it."""
    print(line, flush=True)


async def live(data: Path, url: str, key: str, products: list[str]) -> None:
    """Launch and send jobs, then wait for the end of stdin."""
    stack = Stack(data, url, PATIENT)
    await stack.open(ApiKey.parse(key))
    over = asyncio.Event()
    loop = asyncio.get_running_loop()
    threading.Thread(target=_await_end, args=(loop, over), daemon=True).start()
    say("open")
    queue = stack.job_service.job_sender
    queue.resume()
    for product in products:
        before = len(stack.job_service.jobs)
        stack.job_service.launch(stack.job_service.plan([JobRequest(product, count=IMAGES)]))
        await until(lambda before=before: len(stack.job_service.jobs) > before, "the disk")  # type: ignore[misc]
        say(f"confirmed {product}")
    while not over.is_set():
        if queue.pause is not None and queue.waiting:
            queue.resume()  # after a lost answer the others are sent all the same
        if not stack.job_service.sending and not queue.waiting:
            say("idle")
            break
        await asyncio.sleep(0.02)
    await over.wait()
    await stack.job_service.finish(10.0)
    await stack.close()


def _await_end(loop: asyncio.AbstractEventLoop, over: asyncio.Event) -> None:
    sys.stdin.read()
    loop.call_soon_threadsafe(over.set)


def main() -> int:
    """Run once."""
    data, url, key, *products = sys.argv[1:]
    app = QCoreApplication([])
    with qasync.QEventLoop(app) as loop:
        loop.run_until_complete(live(Path(data), url, key, products))
    return 0


if __name__ == "__main__":
    sys.exit(main())

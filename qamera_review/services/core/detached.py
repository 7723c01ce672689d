"""Awaits a call that may never return, without holding up the end of the program."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

T = TypeVar("T")


async def run_detached(call: Callable[..., T], *arguments: object) -> T:
    """Run `call` in a daemon thread of its own and return its result, or raise its exception.

    When the caller is cancelled, or the event loop is closed, the result is dropped and the thread
    goes on alone. A thread of a pool would be waited for when the program ends.
    """
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def finish(result: Any, error: Exception | None) -> None:
        if future.cancelled():
            return
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)

    def run() -> None:
        try:
            outcome: tuple[Any, Exception | None] = (call(*arguments), None)
        except Exception as error:  # noqa: BLE001 - raised again where it is awaited
            outcome = (None, error)
        with suppress(RuntimeError):  # the loop is closed
            loop.call_soon_threadsafe(finish, *outcome)

    threading.Thread(target=run, name="detached call", daemon=True).start()
    return await future

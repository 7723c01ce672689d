"""A value that is created at its first use.

Importing the lazy services of `services/container.py` takes 30 ms of processor time; created at
their first use, they do not delay the start of the program.
"""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Lazy(Generic[T]):
    """A callable that returns one value, which `make` creates at the first call.

    `made` is the value, or None before the first call. GUI thread only.
    """

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self.made: T | None = None

    def __call__(self) -> T:
        if self.made is None:
            self.made = self._make()
        return self.made

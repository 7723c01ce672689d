"""A value that is made when it is asked for first.

The lazy services of `services/container.py` take 30 ms of processor time to import; the start does
not wait for them.
"""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Lazy(Generic[T]):
    """Called, it returns the one value, which `make` makes at the first call; `made` is None until
    then. GUI thread only."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self.made: T | None = None

    def __call__(self) -> T:
        if self.made is None:
            self.made = self._make()
        return self.made

"""Makes the picture loaders of a run, and closes them at its end."""

from collections.abc import Callable

from qamera_review.services.pictures.host import PictureHost
from qamera_review.services.pictures.loader import LoadResult, PictureCache, PictureLoader
from qamera_review.services.pictures.output_space import OutputSpace


class LoaderFactory:
    """Makes loaders over one host, one disk cache and one output space; GUI thread only.

    `output` returns the output space that pictures are converted to now. `made` are the loaders so
    far.
    """

    def __init__(
        self, host: PictureHost, cache: PictureCache, output: Callable[[], OutputSpace]
    ) -> None:
        self._host = host
        self._cache = cache
        self._output = output
        self.made: list[PictureLoader] = []

    def __call__(
        self,
        on_loaded: Callable[[LoadResult], None],
        *,
        low_priority: bool = False,
        host: PictureHost | None = None,
    ) -> PictureLoader:
        """Return a loader that gives its results to a function; with `low_priority` its threads
        have a lower priority than the GUI thread. `host` is another place to get pictures from."""
        loader = PictureLoader(
            host or self._host,
            self._cache,
            on_loaded,
            output=self._output,
            low_priority=low_priority,
        )
        self.made.append(loader)
        return loader

    def close(self, timeout_s: float) -> None:
        """Close all loaders, and wait up to `timeout_s` seconds for each of their threads."""
        for loader in self.made:
            loader.close(timeout_s)

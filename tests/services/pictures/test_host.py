"""The shared client for pictures: created by the first request, closed once."""

import threading
from collections.abc import Callable

import pytest

from qamera_review.domain.errors import PictureUnreachable
from qamera_review.services.pictures.host import SharedHost
from tests.support.sandbox import wait_until

THREADS = 8


class Body:
    data, sha256, version = b"data", "digest", "version"


class Client:
    """A client that counts its instances; with `hang` its fetches wait until it is closed."""

    made: list["Client"]
    hang = False

    def __init__(self) -> None:
        self.made.append(self)
        self.made_in = threading.current_thread()
        self.waiting = 0
        self.closed = threading.Event()

    def fetch(self, url: str) -> Body:
        if self.hang:
            self.waiting += 1
            assert self.closed.wait(20)
            raise PictureUnreachable(url)
        return Body()

    def fetch_if_changed(self, url: str, version: str) -> Body | None:
        return None if version == Body.version else Body()

    def close(self) -> None:
        self.closed.set()


@pytest.fixture
def client_class() -> type[Client]:
    return type("OneClient", (Client,), {"made": []})


def in_threads(act: Callable[[], object]) -> list[threading.Thread]:
    threads = [threading.Thread(target=act) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    return threads


def test_many_threads_share_one_client(client_class: type[Client]) -> None:
    host = SharedHost(client_class)
    bodies = []
    threads = in_threads(lambda: bodies.append(host.fetch("https://one.example/a.jpg").data))
    for thread in threads:
        thread.join(20)
    assert bodies == [b"data"] * THREADS
    (client,) = client_class.made
    assert client.made_in in threads


def test_nothing_is_made_before_somebody_asks(client_class: type[Client]) -> None:
    host = SharedHost(client_class)
    host.close()
    assert not client_class.made


def test_it_asks_what_is_newer(client_class: type[Client]) -> None:
    host = SharedHost(client_class)
    assert host.fetch_if_changed("https://one.example/a.jpg", "version") is None
    assert host.fetch_if_changed("https://one.example/a.jpg", "another") is not None


def test_closing_ends_every_fetch_under_way(client_class: type[Client]) -> None:
    client_class.hang = True
    host = SharedHost(client_class)
    ended: list[str] = []

    def fetch() -> None:
        try:
            host.fetch("https://one.example/a.jpg")
        except PictureUnreachable as error:
            ended.append(error.title)

    threads = in_threads(fetch)
    wait_until(lambda: sum(one.waiting for one in client_class.made) == THREADS, "all wait")
    host.close()
    for thread in threads:
        thread.join(20)
    assert len(ended) == THREADS


def test_after_closing_pictures_are_unreachable(client_class: type[Client]) -> None:
    host = SharedHost(client_class)
    host.fetch("https://one.example/a.jpg")
    host.close()
    with pytest.raises(PictureUnreachable):
        host.fetch("https://one.example/b.jpg")
    assert len(client_class.made) == 1

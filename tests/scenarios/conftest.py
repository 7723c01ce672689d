"""Fixtures of the scenarios."""

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from qamera_review import check_composition, credentials
from tests.support.clumsy_service import ClumsyService
from tests.support.measuring import InThisProcess
from tests.support.reviewer import Reviewer
from tests.support.sandbox import KEY, Sandbox

ReviewerOf = Callable[..., Reviewer]


class MemoryKeyring:
    """Replaces the system's keyring, which has tests of its own."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get_password(self, _service: str, user: str) -> str | None:
        return self.kept.get(user)

    def set_password(self, _service: str, user: str, text: str) -> None:
        self.kept[user] = text

    def delete_password(self, _service: str, user: str) -> None:
        del self.kept[user]


@pytest.fixture
def memory_keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    """The keyring that the application uses."""
    keyring = MemoryKeyring()
    monkeypatch.setattr(credentials, "system_keyring", lambda: keyring)
    return keyring


@pytest.fixture
async def reviewer_of(anyio_backend: object, tmp_path: Path) -> AsyncIterator[ReviewerOf]:
    """Return a function that starts the application on one data folder; closed after the test."""
    made: list[Reviewer] = []

    def make(sandbox: Sandbox, key: str | None = KEY, *, is_new: bool = False) -> Reviewer:
        made.append(Reviewer(sandbox, tmp_path / "data", key, is_new=is_new))
        return made[-1]

    yield make
    for reviewer in made:
        await reviewer.close()


@pytest.fixture
async def reviewer(reviewer_of: ReviewerOf, sandbox: Sandbox) -> Reviewer:
    """A reviewer with the list loaded."""
    reviewer = reviewer_of(sandbox)
    await reviewer.open()
    return reviewer


@pytest.fixture
async def measuring_reviewer(
    monkeypatch: pytest.MonkeyPatch, reviewer_of: ReviewerOf, sandbox: Sandbox
) -> Reviewer:
    """A reviewer with the list loaded, whose program measures in its own process."""
    monkeypatch.setattr(check_composition, "MeasuringProcess", InThisProcess)
    reviewer = reviewer_of(sandbox)
    await reviewer.open()
    return reviewer


@pytest.fixture
def service(sandbox: Sandbox) -> Iterator[ClumsyService]:
    """The sandbox's service, which answers clumsily where a test says so."""
    with ClumsyService(sandbox) as service:
        yield service


@pytest.fixture
async def clumsy(reviewer_of: ReviewerOf, service: ClumsyService) -> Reviewer:
    """A reviewer of the clumsy service, at an undecided packshot that was seen."""
    reviewer = reviewer_of(service)
    await reviewer.open()
    await reviewer.show_undecided()
    return reviewer

"""Pictures that cost more than they are worth, and addresses that lead where nobody asked."""

import json
import ssl
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.services.pictures.picture import PictureState
from tests.fuzz.watch import Watch
from tests.scenarios.conftest import ReviewerOf
from tests.support import picture_files as files
from tests.support.certificates import make_certificate, server_context
from tests.support.picture_answers import plain
from tests.support.picture_service import PictureService
from tests.support.raw_server import Conversation, RawServer, http_answer
from tests.support.reviewer import Reviewer

pytestmark = pytest.mark.anyio

Key = Qt.Key
MB = 1024 * 1024
HEAVY_BYTES = 6 * MB
GOOD = http_answer(plain(files.GREEN))


def resident_mb() -> float:
    """Return this process's memory now, in MB."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * 4096 / MB


def state_of(reviewer: Reviewer, packshot_id: PackshotId) -> PictureState:
    return reviewer.services.thumbnails.picture(packshot_id, 64, 1.0).state


def sentence(reviewer: Reviewer, packshot_id: PackshotId) -> str:
    """Return what a screen reader says about the tile."""
    row = reviewer.services.store.position(packshot_id)
    assert row is not None
    index = reviewer.app.window.grid.canvas.model().index(row, 0)
    return str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole))


class Peak:
    """Waits for conditions, and remembers the most memory that was used meanwhile."""

    def __init__(self, reviewer: Reviewer) -> None:
        self._reviewer = reviewer
        self.before = self.most = resident_mb()

    async def until(self, condition: Callable[[], bool], what: str) -> None:
        """Wait as a reviewer does."""

        def watched() -> bool:
            self.most = max(self.most, resident_mb())
            return condition()

        await self._reviewer.until(watched, what, limit_s=60)

    @property
    def growth_mb(self) -> float:
        """Return by how much the memory has grown at most."""
        return self.most - self.before


def heavy_failures() -> dict[str, bytes]:
    """Return answers of some megabytes each that are no picture, in several ways."""
    noise = bytes(range(256)) * (HEAVY_BYTES // 256)
    jpeg = files.picture("jpeg", 96, 96)
    return {
        "cut.jpg": http_answer(jpeg[:300] + noise),
        "page": http_answer(b"<html>" + noise),
        "half.png": http_answer(b"\x89PNG\r\n\x1a\n" + noise),
        "short": http_answer(noise, length=2 * HEAVY_BYTES),
        "refused": http_answer(noise, 403),
        "fault": http_answer(noise, 500),
        "riff": http_answer(b"RIFF" + noise),
        "gif": http_answer(b"GIF89a" + noise),
    }


@pytest.mark.posix  # /proc
async def test_pictures_that_fail_keep_none_of_their_bytes(reviewer_of: ReviewerOf) -> None:
    with PictureService() as service:
        for name, answer in heavy_failures().items():
            for number in range(6):
                path = f"/{number}/{name}"
                service.answers[path] = answer
                service.addresses[PackshotId(path)] = path
        service.answers["/good"] = GOOD
        service.addresses = {PackshotId("good"): "/good", **service.addresses}
        ids = list(service.addresses)
        reviewer = reviewer_of(service)
        await reviewer.open()
        await reviewer.look()
        reviewer.app.window.resize(1600, 1000)
        reviewer.app.window.grid.set_tile_size(96)
        peak = Peak(reviewer)
        problem_of = reviewer.services.thumbnails.problem_of
        await peak.until(lambda: all(map(problem_of, ids[1:])), "all failures")
        kept_mb = resident_mb() - peak.before
        assert kept_mb < 15 * HEAVY_BYTES / MB, f"{kept_mb:.0f} MB of {6 * 8 * 6} stay"
        assert state_of(reviewer, ids[0]) is PictureState.READY
        assert all(sentence(reviewer, id_) for id_ in ids[1:])


def large_png(side: int, grey: int) -> bytes:
    """Return a PNG of one colour whose file is small."""
    row = bytes((grey,)) * side
    return files.png_of_rows([row] * side, (side, side), (8, 0))


@pytest.mark.posix  # /proc
async def test_pictures_that_cost_much_stop_neither_window_nor_the_others(
    reviewer_of: ReviewerOf,
) -> None:
    """64 megapixels in 70 KB, and JPEGs of 3,000 scans, before some plain ones."""
    with PictureService() as service:
        large = {f"/large-{n}.png": http_answer(large_png(8_000, 40 + n)) for n in range(3)}
        scans = {f"/scans-{n}.jpg": http_answer(files.jpeg_of_scans(3_000)) for n in range(3)}
        plain_ones = {f"/plain-{n}.png": GOOD for n in range(6)}
        service.answers = {**large, **scans, **plain_ones}
        service.addresses = {PackshotId(path): path for path in service.answers}
        reviewer = reviewer_of(service)
        with Watch() as watch:
            watch.measure_gaps()
            began_s = time.monotonic()
            await reviewer.open()
            peak = Peak(reviewer)
            shown = [PackshotId(path) for path in (*large, *plain_ones)]
            await peak.until(
                lambda: all(state_of(reviewer, id_) is PictureState.READY for id_ in shown),
                "what can be shown",
            )
            problem_of = reviewer.services.thumbnails.problem_of
            refused = [PackshotId(path) for path in scans]
            await peak.until(lambda: all(map(problem_of, refused)), "what cannot")
            elapsed_s = time.monotonic() - began_s
        assert watch.longest_gap_s < 1
        assert not watch.problems
        assert elapsed_s < 30
        assert peak.growth_mb < 600, f"{peak.growth_mb:.0f} MB"
        for id_ in refused:
            error = problem_of(id_)
            assert error is not None
            assert error.problem is PictureProblem.TOO_LARGE
            assert "scans" in sentence(reviewer, id_)


class Remote:
    """A service with another name than this computer's, reached by https through a proxy."""

    api_url = "https://service.example"

    def __init__(self, list_body: bytes, tls: ssl.SSLContext) -> None:
        self.server = RawServer(self._behave, tls=tls)
        self.proxy = RawServer(self._lead)
        self._list_body = list_body

    def _behave(self, talk: Conversation) -> None:
        request = talk.read_request()
        is_list = b"/packshots" in request.partition(b"\r\n")[0]
        talk.send(http_answer(self._list_body) if is_list else GOOD)

    def _lead(self, talk: Conversation) -> None:
        if talk.read_request().startswith(b"CONNECT "):
            talk.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
            talk.tunnel(self.server.port)


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A server's side of TLS that the system trusts for service.example."""
    certificate = make_certificate(tmp_path / "server.pem", "service.example")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    for name in ("http", "https", "all", "no"):
        monkeypatch.delenv(f"{name}_proxy", raising=False)
        monkeypatch.delenv(f"{name.upper()}_PROXY", raising=False)
    return server_context(certificate)


HERE = [
    "http://127.0.0.1:{port}/a.png",
    "http://localhost:{port}/a.png",
    "http://LOCALHOST.:{port}/a.png",
    "http://[::1]:{port}/a.png",
    "http://[::ffff:127.0.0.1]:{port}/a.png",
    "http://0.0.0.0:{port}/a.png",
    "http://127.1:{port}/a.png",
    "http://2130706433:{port}/a.png",
    "http://0x7f000001:{port}/a.png",
    "http://017700000001:{port}/a.png",
    "http://127.0.0.1%2f:{port}/a.png",
    "http://\u0661\u0662\u0667.0.0.1:{port}/a.png",
    "http://service.example@127.0.0.1:{port}/a.png",
    "https://127.0.0.1:{port}/a.png",
    "https://localhost:{port}/a.png",
    "//127.0.0.1:{port}/a.png",
    "http:\\\\127.0.0.1:{port}\\a.png",
    "http://127.0.0.1:{port}\t/a.png",
    "http://localhost\u3002:{port}/a.png",
    "http://\u24db\u24de\u24d2\u24d0\u24db\u24d7\u24de\u24e2\u24e3:{port}/a.png",
    "file:///etc/hostname",
]


@pytest.mark.posix  # the system trusts by a file
async def test_a_remote_service_makes_no_request_to_this_computer(
    reviewer_of: ReviewerOf, trusted: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    hits: list[bytes] = []

    def note(talk: Conversation) -> None:
        hits.append(talk.read_request() or b"a connection")
        talk.send(GOOD)

    with RawServer(note) as victim:
        addresses = [address.format(port=victim.port) for address in HERE]
        items = [
            {"id": f"p{n}", "name": address, "thumbnail": address, "status": "DONE"}
            for n, address in enumerate(["https://service.example/good.png", *addresses])
        ]
        remote = Remote(json.dumps({"packshots": items, "count": len(items)}).encode(), trusted)
        with remote.server, remote.proxy:
            monkeypatch.setenv("HTTPS_PROXY", remote.proxy.url)
            reviewer = reviewer_of(remote)
            await reviewer.open()
            good = PackshotId("p0")
            await reviewer.until(
                lambda: state_of(reviewer, good) is PictureState.READY, "the service's own picture"
            )
            problem_of = reviewer.services.thumbnails.problem_of
            bad = [PackshotId(f"p{n + 1}") for n in range(len(addresses))]
            await reviewer.until(lambda: all(map(problem_of, bad)), "all refusals")
            assert hits == []
            assert victim.connections == 0
            assert all(sentence(reviewer, id_) for id_ in bad)
            await reviewer.close()

"""The sandbox as a child process for tests, which can control, kill and restart it.

Everything goes over real sockets; the control path tells what really happened. Nothing is left
when a test ends: the process is ended by its id and its folder is removed.
"""

import atexit
import functools
import json
import queue
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

import pytest

from tests.support.sandbox_forks import SandboxProcess, start_sandbox

KEY = "mk_live_sandbox.demo-secret"
START_DEADLINE_S = 30.0
Record = dict[str, Any]


def wait_until(
    condition: Callable[[], bool], what: str, deadline_s: float = 20.0, pause_s: float = 0.02
) -> None:
    """Wait until `condition` is true; raise AssertionError with `what` at the deadline."""
    end = time.monotonic() + deadline_s
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"Not within {deadline_s:g} s: {what}")
        time.sleep(pause_s)


class Answered:
    """An HTTP answer, also one with an error status; header names may have any case."""

    def __init__(self, status: int, headers: Any, body: bytes) -> None:
        self.status = status
        self.headers = headers
        self.body = body

    def json(self) -> Any:
        return json.loads(self.body)


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args: Any, **kwargs: Any) -> None:
        return None


_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirect())


def fetch(
    url: str,
    method: str = "GET",
    headers: dict[str, str] | None = None,
    body: bytes | None = None,
    timeout_s: float = 20.0,
) -> Answered:
    """Send a request without following redirects; connection errors are raised unchanged."""
    request = urllib.request.Request(url, data=body, headers=headers or {}, method=method)
    try:
        with _OPENER.open(request, timeout=timeout_s) as answer:
            return Answered(answer.status, answer.headers, answer.read())
    except urllib.error.HTTPError as error:
        with error:
            return Answered(error.code, error.headers, error.read())


@functools.cache
def _drawn_pictures() -> Path:
    folder = tempfile.TemporaryDirectory(prefix="drawn-pictures-")
    atexit.register(folder.cleanup)
    return Path(folder.name)


class Sandbox:
    """A running sandbox, as a context manager. `arguments` are added to its command line.

    Rate limits are off unless asked for, so that a test meets them only when it means to. All
    `share_pictures` that were drawn before in this run, which are named by what is on them.
    """

    def __init__(
        self,
        *arguments: str,
        packshots: int = 60,
        key: str = KEY,
        job_seconds: float = 0.2,
        rate_limit: int = 0,
        data: Path | None = None,
        share_pictures: bool = True,
    ) -> None:
        self.key = key
        self._arguments = [
            *("--packshots", str(packshots), "--key", key),
            *("--job-seconds", str(job_seconds), "--rate-limit", str(rate_limit)),
            *arguments,
        ]
        self._folder = tempfile.TemporaryDirectory(prefix="sandbox-test-") if data is None else None
        self.data = Path(self._folder.name) if self._folder is not None else Path(str(data))
        # Windows lets few users make links.
        if self._folder is not None and share_pictures and sys.platform != "win32":
            (self.data / "pictures").symlink_to(_drawn_pictures(), target_is_directory=True)
        self.api_url = ""
        self.cdn_url = ""
        self.control_url = ""
        self._process: SandboxProcess | None = None
        self._ports: list[str] = []

    # Starting and stopping

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def pid(self) -> int:
        assert self._process is not None, "the sandbox is not running"
        return self._process.pid

    def start(self) -> None:
        """Start it and wait until it listens; after a first start on the same ports and folder."""
        assert self._process is None, "the sandbox is running already"
        options = ["--json", "--control", "--exit-with-stdin", "--data", str(self.data)]
        self._process = start_sandbox([*options, *self._ports, *self._arguments])
        try:
            addresses = json.loads(self._first_line())
        except BaseException:
            self.kill()
            raise
        self.api_url, self.cdn_url = addresses["api"], addresses["cdn"]
        self.control_url = addresses["control"]
        self._ports = []
        named = (("--port", self.api_url), ("--cdn-port", self.cdn_url))
        for flag, url in (*named, ("--control-port", self.control_url)):
            self._ports += [flag, str(urllib.parse.urlsplit(url).port)]

    def stop(self) -> int:
        """End it normally, by closing its stdin, and return its exit code."""
        return self._ended(lambda process: process.stdin.close() if process.stdin else None)

    def kill(self) -> None:
        """Kill the process with SIGKILL, so that it cannot write anything more."""
        self._ended(lambda process: process.kill())

    def restart(self) -> None:
        """Start it again on the same data folder and ports, after `stop` or `kill`."""
        if self._process is not None:
            self.stop()
        self.start()

    def close(self) -> None:
        """End it if it still runs, and remove its folder."""
        if self._process is not None:
            self.stop()
        if self._folder is not None:
            self._folder.cleanup()

    def _ended(self, end: Callable[[SandboxProcess], object]) -> int:
        process = self._process
        assert process is not None, "the sandbox is not running"
        end(process)
        try:
            return process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()
            return process.wait(timeout=15)
        finally:
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()
            self._process = None

    def _first_line(self) -> str:
        assert self._process is not None
        output = self._process.stdout
        assert output is not None
        lines: queue.Queue[str] = queue.Queue()
        reader = threading.Thread(target=_read_line, args=(output, lines), daemon=True)
        reader.start()
        try:
            line = lines.get(timeout=START_DEADLINE_S)
        except queue.Empty:
            raise AssertionError("The sandbox did not start in time.") from None
        assert line, "The sandbox ended at once; its reason is on stderr."
        return line

    # Requests to the API

    def get(self, path: str, key: str | None = None, **headers: str) -> Answered:
        """Send a GET to the API, with the valid key, with another one, or with none ("")."""
        return fetch(self.api_url + path, headers=self._headers(key) | headers)

    def post(self, path: str, content: Any, key: str | None = None) -> Answered:
        """Send a POST with JSON to the API."""
        headers = self._headers(key) | {"Content-Type": "application/json"}
        return fetch(self.api_url + path, "POST", headers, json.dumps(content).encode())

    def listed(self, status_filter: str = "all") -> list[Record]:
        """Return the items of the packshot list."""
        answer = self.get(f"/api/external/packshots?statusFilter={status_filter}")
        assert answer.status == 200, answer.body
        items: list[Record] = answer.json()["packshots"]
        return items

    def update(self, record_id: str, **fields: str) -> Answered:
        """Send update-packshot; the fields have the API's names: Voting, status, ..."""
        content = {"recordId": record_id} | fields
        return self.post("/api/external/packshots/update-packshot", content)

    def register(self, product: str = "prod_tee_white", count: int = 3, **ids: str) -> Answered:
        """Send register-ideas; more ids by name: preset, scenery, model."""
        config = {name: {"id": value} for name, value in {"product": product, **ids}.items()}
        content = {"config": config, "count": count}
        return self.post("/api/external/packshots/register-ideas", content)

    # The control path

    def control(self, method: str, path: str, content: Any = None) -> Any:
        """Send a request to the control path; raise AssertionError with the answer if refused."""
        body = None if content is None else json.dumps(content).encode()
        headers = {"Content-Type": "application/json"}
        url = f"{self.control_url}/_sandbox{path}"
        answer = fetch(url, method, headers=headers, body=body, timeout_s=60)
        assert answer.status == 200, answer.body
        return answer.json()

    def state(self) -> Record:
        found: Record = self.control("GET", "/state")
        return found

    def packshots(self) -> dict[str, Record]:
        """Return all records with all fields by id, newest first.

        Fields are `voting`, `archived`, `verificationResult`, `updates` (number of updates),
        `status`, `state`, `flaw` and more.
        """
        return {record["id"]: record for record in self.control("GET", "/packshots")}

    def ids(self, state: str = "DONE", decided: bool | None = None) -> list[str]:
        """Return the ids in a state, newest first; `decided` False: not voted on, not archived."""
        found = []
        for record in self.packshots().values():
            is_decided = record["voting"] is not None or record["archived"]
            if record["state"] == state and decided in (None, is_decided):
                found.append(str(record["id"]))
        return found

    def truth(self) -> dict[str, str | None]:
        """Return the defect of every packshot by id, None for a good one."""
        found: dict[str, str | None] = self.control("GET", "/truth")
        return found

    def requests(
        self, origin: str | None = None, endpoint: str | None = None, since_s: float = 0.0
    ) -> list[Record]:
        """Return the log of requests, oldest first; `since_s` is a monotonic time."""
        wanted = {"origin": origin, "endpoint": endpoint, "since": str(since_s)}
        query = urllib.parse.urlencode({k: v for k, v in wanted.items() if v is not None})
        found: list[Record] = self.control("GET", f"/requests?{query}")
        return found

    def forget_requests(self) -> None:
        self.control("DELETE", "/requests")

    def jobs(self) -> list[Record]:
        """Return all jobs, oldest first, each with `images` {id: state}."""
        found: list[Record] = self.control("GET", "/jobs")
        return found

    def ledger(self) -> dict[str, int]:
        """Return the credits: `granted`, `available`, `reserved`, `consumed`."""
        balance: dict[str, int] = self.control("GET", "/ledger")["balance"]
        return balance

    def grant(self, credits: int) -> None:
        self.control("POST", "/credits", {"grant": credits})

    def set_fault(self, kind: str, endpoint: str | None = None, **more: Any) -> None:
        """Order a fault; the options are the fields of `qamera_review.sandbox.faults.Fault`."""
        self.control("POST", "/faults", {"kind": kind, "endpoint": endpoint, **more})

    def clear_faults(self, kind: str | None = None) -> None:
        self.control("DELETE", "/faults" + (f"?kind={kind}" if kind else ""))

    def set_switch(self, **switches: Any) -> None:
        """Set behaviour flags by name, for example `undecided_voting="absent"`."""
        self.control("POST", "/switches", switches)

    def change(self, record_id: str, **fields: Any) -> None:
        """Change fields of a packshot without the client: name, state, voting, archived, note."""
        self.control("POST", f"/packshots/{record_id}", fields)

    def vote(self, record_id: str, voting: str | None, archived: bool | None = None) -> None:
        """Vote as another reviewer; a rejection also archives unless `archived` is given."""
        is_archived = voting == "REJECTED" if archived is None else archived
        self.change(record_id, voting=voting, archived=is_archived)

    def insert(self, count: int = 1, product: str | None = None, state: str = "DONE") -> list[str]:
        """Add packshots as the newest of the list and return their ids."""
        content = {"count": count, "product": product, "state": state}
        ids: list[str] = self.control("POST", "/packshots", content)["ids"]
        return ids

    def remove(self, record_id: str) -> None:
        self.control("DELETE", f"/packshots/{record_id}")

    def add_key(
        self, key: str, scopes: list[str] | None = None, expires_in_s: float | None = None
    ) -> None:
        content: Record = {"key": key, "expires_in_s": expires_in_s}
        self.control("POST", "/keys", content | ({} if scopes is None else {"scopes": scopes}))

    def revoke_key(self, key: str | None = None) -> None:
        """Revoke a key, by default the valid one."""
        key_id = (key or self.key).split(".")[0].removeprefix("mk_live_")
        self.control("DELETE", f"/keys/{key_id}")

    def _headers(self, key: str | None) -> dict[str, str]:
        wanted = self.key if key is None else key
        return {"X-Api-Key": wanted} if wanted else {}


def most_in_any_window(requests: list[Record], window_s: float = 60.0) -> int:
    """Return the largest number of requests that arrived within any `window_s` seconds."""
    times = sorted(float(request["monotonicS"]) for request in requests)
    most, first = 0, 0
    for last, moment in enumerate(times):
        while moment - times[first] >= window_s:
            first += 1
        most = max(most, last - first + 1)
    return most


def _read_line(output: IO[str], lines: "queue.Queue[str]") -> None:
    lines.put(output.readline())


@pytest.fixture
def sandbox_factory() -> Iterator[Callable[..., Sandbox]]:
    """Return a function that starts sandboxes; all of them are ended after the test."""
    started: list[Sandbox] = []

    def start(*arguments: str, **options: Any) -> Sandbox:
        sandbox = Sandbox(*arguments, **options)
        started.append(sandbox)
        sandbox.start()
        return sandbox

    yield start
    for sandbox in started:
        sandbox.close()


@pytest.fixture
def sandbox(sandbox_factory: Callable[..., Sandbox]) -> Sandbox:
    """Return a sandbox with 60 packshots, fast jobs and no rate limit."""
    return sandbox_factory()

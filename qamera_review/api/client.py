"""The HTTP client for the service's endpoints; runs in the GUI thread's asyncio loop.

A request that has begun is not cancelled when its caller is: it ends by itself within its time
limit. The reason is a defect of httpx 0.28, whose connection pool loses a slot for good when a
request is cancelled while it waits for a connection. Errors are raised without the exception that
caused them, because the frames of its traceback refer to the request with the key.
"""

import asyncio
import logging
import ssl
from collections.abc import Callable, Collection, Coroutine
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, TypeVar
from urllib.parse import urlsplit

import httpx

from qamera_review import __version__
from qamera_review.api import codec, error_mapping, response_body
from qamera_review.api.auth import KeyTransport
from qamera_review.api.options import decode_options
from qamera_review.api.proxies import proxy_for
from qamera_review.api.response_text import usable_validator
from qamera_review.api.tls import no_trust, system_trust
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import BadAnswer, ServiceError, TimedOut, Unreachable
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.jobs.job import JobReceipt, JobRequest
from qamera_review.domain.jobs.options import JobOption, OptionKind
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct
from qamera_review.domain.redaction import without_secret, without_secret_bytes
from qamera_review.domain.units import MB

Outcome = TypeVar("Outcome")
log = logging.getLogger(__name__)

REQUESTS_AT_ONCE = 6
LIST_MAX_BYTES = 256 * MB
POST_MAX_BYTES = MB
_ROOT = "/api/external"
_PATH = f"{_ROOT}/packshots"
_NOT_MODIFIED = 304
_PARTIAL = 206
# Smaller bodies are decompressed in the loop's thread: that takes far less than a frame.
_INLINE_MAX_BYTES = 16 * 1024


class Timeouts(Struct, frozen=True):
    """Time limits in seconds.

    `list_s` and `post_s` are for a request with its whole answer, `connect_s` for connecting, and
    `closing_s` is how long `aclose` waits for running requests.
    """

    list_s: float = 60.0
    post_s: float = 30.0
    connect_s: float = 10.0
    closing_s: float = 2.0


class ListBody(Struct, frozen=True):
    """The body of the list, decompressed but not decoded.

    `etag` is "" without one. `unchanged` means that the service answered 304: the list is still
    the one with the given ETag, and `body` is empty.
    """

    body: bytes
    etag: str = ""
    unchanged: bool = False

    def __repr__(self) -> str:
        """Return the size instead of the content, which may be megabytes."""
        return f"ListBody({len(self.body)} bytes, etag={self.etag!r}, unchanged={self.unchanged})"


class _Call(Struct, frozen=True):
    """One request: what is sent, its time limit, and the maximum size of the answer."""

    method: str
    path: str
    limit_s: float
    max_bytes: int
    query: dict[str, str] | None = None
    content: bytes | None = None
    etag: str = ""

    def headers(self) -> dict[str, str]:
        """Return the headers that only this request has."""
        headers = {"Content-Type": "application/json"} if self.content is not None else {}
        etag = usable_validator(self.etag)
        return headers | ({"If-None-Match": etag} if etag else {})


DEFAULT_TIMEOUTS = Timeouts()


class QameraClient:
    """The client; owns its connections and running requests. Use it in one asyncio loop only.

    `base_url` has the form that `parse_service_url` returns. At most REQUESTS_AT_ONCE requests run
    at the same time; more have to wait. The methods raise only errors of `domain.errors`.
    """

    def __init__(
        self, base_url: str, key: ApiKey, *, timeouts: Timeouts = DEFAULT_TIMEOUTS
    ) -> None:
        self._base_url = base_url
        self._host = urlsplit(base_url).netloc
        self._key = key
        self._timeouts = timeouts
        self._slots = asyncio.Semaphore(REQUESTS_AT_ONCE)
        self._opening = asyncio.Lock()
        self._http: httpx.AsyncClient | None = None
        self._running: set[asyncio.Task[Any]] = set()
        self._closed = False

    async def list_packshots(self, status_filter: StatusFilter, etag: str = "") -> ListBody:
        """Return the list with the service's `statusFilter`, not decoded yet.

        With an `etag` the service sends the list only if it changed; else `unchanged` is set.
        """
        call = _Call(
            "GET",
            _PATH,
            self._timeouts.list_s,
            LIST_MAX_BYTES,
            query={"statusFilter": status_filter.value},
            etag=etag,
        )
        return await self._run_detached(self._exchange(call, lambda answer: answer))

    async def update_packshot(
        self, packshot_id: PackshotId, verbs: Collection[Verb], note: str | None
    ) -> None:
        """Set a packshot's vote, archive it, or both, with or without a note; safe to repeat."""
        call = self._post("update-packshot", codec.encode_update(packshot_id, verbs, note))
        await self._run_detached(
            self._exchange(call, lambda answer: codec.decode_update(answer.body))
        )

    async def register_ideas(self, request: JobRequest) -> JobReceipt:
        """Launch a job, which reserves credits. After an error with `may_have_arrived` the job may
        still exist, so the request must never be repeated automatically."""
        call = self._post("register-ideas", codec.encode_register_ideas(request))
        return await self._run_detached(
            self._exchange(call, lambda answer: codec.decode_receipt(answer.body))
        )

    async def list_options(self, kind: OptionKind) -> list[JobOption]:
        """Return the products, sceneries or models.

        A service may not have the endpoint (NotFound) or may not allow it (ScopeMissing).
        """
        call = _Call("GET", f"{_ROOT}/{kind.value}", self._timeouts.list_s, LIST_MAX_BYTES)
        return await self._run_detached(
            self._exchange(call, lambda answer: decode_options(answer.body, kind))
        )

    async def aclose(self) -> None:
        """Wait `closing_s` for running requests, cancel the others and close the connections."""
        self._closed = True
        if self._running:
            await asyncio.wait(self._running, timeout=self._timeouts.closing_s)
        unfinished = list(self._running)
        for task in unfinished:
            task.cancel()
        await asyncio.gather(*unfinished, return_exceptions=True)
        http, self._http = self._http, None
        if http is not None:
            await http.aclose()

    def _post(self, name: str, content: bytes) -> _Call:
        path = f"{_PATH}/{name}"
        return _Call("POST", path, self._timeouts.post_s, POST_MAX_BYTES, content=content)

    async def _run_detached(self, work: Coroutine[Any, Any, Outcome]) -> Outcome:
        """Run `work` in its own task, which continues when the caller is cancelled."""
        task = asyncio.create_task(work, name="qamera request")
        self._running.add(task)
        task.add_done_callback(self._on_ended)
        # Unlike awaiting the task itself, this does not cancel it when the caller is cancelled.
        await asyncio.wait({task})
        if task.cancelled():
            raise TimedOut("Stopped because the program is closing.")
        return task.result()

    def _on_ended(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if not task.cancelled():
            # Retrieve the exception, or asyncio reports it when the caller is gone.
            task.exception()

    async def _exchange(self, call: _Call, read: Callable[[ListBody], Outcome]) -> Outcome:
        async with self._slots:
            fault: ServiceError
            try:
                http = await self._client()
                async with asyncio.timeout(call.limit_s):
                    return read(await self._answer(http, call))
            except TimeoutError:
                fault = TimedOut(
                    TranslatableText(
                        "{host} didn't answer within {limit} seconds.",
                        host=self._host,
                        limit=f"{call.limit_s:g}",
                    )
                )
            except error_mapping.FOREIGN as error:
                log.debug("%s %s failed: %s", call.method, call.path, type(error).__name__)
                fault = error_mapping.from_transport_error(error, self._host)
            except ServiceError as error:
                fault = error
        self._hide_secret(fault)
        # Without the traceback, whose frames refer to the answer's body, which may repeat the key.
        raise fault.with_traceback(None)

    async def _answer(self, http: httpx.AsyncClient, call: _Call) -> ListBody:
        async with http.stream(
            call.method,
            f"{self._base_url}{call.path}",
            params=call.query,
            content=call.content,
            headers=call.headers(),
        ) as response:
            if response.status_code == _NOT_MODIFIED and call.etag:
                return ListBody(b"", call.etag, unchanged=True)
            if not response.is_success:
                body = await response_body.read_error(response)
                raise error_mapping.from_status(response.status_code, response.headers, body)
            if response.status_code == _PARTIAL:  # no request asks for a range
                raise BadAnswer("Only part of the answer arrived.", _PARTIAL)
            chunks = await response_body.read_chunks(response, call.max_bytes)
        encoding = response.headers.get("content-encoding", "")

        def body_of() -> bytes:
            body = response_body.decompress(chunks, encoding, call.max_bytes)
            return without_secret_bytes(body, self._key.secret)

        is_small = sum(map(len, chunks)) <= _INLINE_MAX_BYTES
        body = body_of() if is_small else await asyncio.to_thread(body_of)
        etag = usable_validator(response.headers.get("etag", ""))
        return ListBody(body, "" if self._key.secret in etag else etag)

    def _hide_secret(self, fault: ServiceError) -> None:
        """Remove the secret part of the key from the error's text.

        `redact` finds only whole keys; a service might repeat the secret alone.
        """
        hidden = without_secret(fault.detail, self._key.secret)
        if hidden != fault.detail:
            fault.detail = hidden
            fault.args = (fault.detail,)

    async def _client(self) -> httpx.AsyncClient:
        async with self._opening:
            if self._closed:
                raise Unreachable("The connection was closed.")
            if self._http is None:
                is_tls = self._base_url.startswith("https:")
                context = await asyncio.to_thread(system_trust) if is_tls else no_trust()
                # In a thread, because Windows may use the network to find the proxy.
                proxy = await asyncio.to_thread(proxy_for, self._base_url)
                self._http = self._build_client(context, proxy)
            return self._http

    def _build_client(
        self, context: ssl.SSLContext, proxy: httpx.Proxy | None
    ) -> httpx.AsyncClient:
        """Return a new httpx client; it connects at the first request."""
        # More connections than requests at once, so that no request ever waits in httpx's pool.
        # No connection is used twice. httpcore takes bytes that follow an answer for the answer to
        # the next request, which would make a decision "sent" that the service has never seen. And
        # a server may drop an idle connection just when a POST is sent on it, whose outcome would
        # be unknown. Few requests leave in a minute, so keeping connections would save little.
        limits = httpx.Limits(max_connections=2 * REQUESTS_AT_ONCE, max_keepalive_connections=0)
        transport = httpx.AsyncHTTPTransport(
            verify=context, limits=limits, trust_env=False, proxy=proxy
        )
        return httpx.AsyncClient(
            transport=KeyTransport(transport, self._base_url, self._key),
            headers={
                "User-Agent": f"qamera-review/{__version__}",
                "Accept": "application/json",
                "Accept-Encoding": "gzip",
            },
            timeout=httpx.Timeout(None, connect=self._timeouts.connect_s),
            follow_redirects=False,
            trust_env=False,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        )

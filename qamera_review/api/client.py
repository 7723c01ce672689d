"""The service's endpoints for the GUI's event loop: values in, values or domain errors out.

A request, once begun, is never cancelled from outside: it ends by itself within its time limit,
because what httpx's pool loses by a cancellation it loses for ever. Errors leave without the
exception that caused them, whose frames hold the request that carries the key.
"""

import asyncio
import logging
import ssl
from collections.abc import Callable, Coroutine
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, TypeVar
from urllib.parse import urlsplit

import httpx

from qamera_review import __version__
from qamera_review.api import codec, error_mapping, response_body
from qamera_review.api.auth import KeyTransport
from qamera_review.api.options import decode_options
from qamera_review.api.proxies import proxy_for
from qamera_review.api.tls import no_trust, system_trust
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import ServiceError, TimedOut, Unreachable
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.jobs.job import JobReceipt, JobRequest
from qamera_review.domain.jobs.options import JobOption, OptionKind
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct

Outcome = TypeVar("Outcome")
log = logging.getLogger(__name__)

REQUESTS_AT_ONCE = 6
LIST_MAX_BYTES = 256 * 1024 * 1024
POST_MAX_BYTES = 1024 * 1024
_ROOT = "/api/external"
_PATH = f"{_ROOT}/packshots"
# Servers commonly drop an idle connection after 5 s; a POST that is sent into that moment has
# an unknown outcome, so an idle connection is given up before.
_KEEPALIVE_S = 3.0
# Of gzip; what unpacks in well under a frame's time is not worth a thread.
_NOT_MODIFIED = 304
_INLINE_MAX_BYTES = 16 * 1024


class Timeouts(Struct, frozen=True):
    """Seconds: for a whole exchange (list, POST), for connecting, and that `aclose` waits."""

    list_s: float = 60.0
    post_s: float = 30.0
    connect_s: float = 10.0
    closing_s: float = 2.0


class ListBody(Struct, frozen=True):
    """The list as it came, decompressed, to be decoded elsewhere; `etag` is "" without one.
    `unchanged`: the service says that it is still the one of the etag, and sends no body."""

    body: bytes
    etag: str = ""
    unchanged: bool = False

    def __repr__(self) -> str:
        """Its size: nobody wants megabytes in a log."""
        return f"ListBody({len(self.body)} bytes, etag={self.etag!r}, unchanged={self.unchanged})"


class _Call(Struct, frozen=True):
    """One request: what is sent, how long it may take, how large its answer may be."""

    method: str
    path: str
    limit_s: float
    max_bytes: int
    query: dict[str, str] | None = None
    content: bytes | None = None
    etag: str = ""

    def headers(self) -> dict[str, str]:
        """Those beside the ones of every request."""
        headers = {"Content-Type": "application/json"} if self.content is not None else {}
        return headers | ({"If-None-Match": self.etag} if self.etag else {})


DEFAULT_TIMEOUTS = Timeouts()


class QameraClient:
    """Owns its connections and the requests under way; lives on one asyncio loop.

    `base_url` is in the form of `parse_service_url`. At most six requests are on the wire at
    once, the others wait. Its methods raise only errors of `domain.errors`.
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
        self._under_way: set[asyncio.Task[Any]] = set()
        self._closed = False

    async def list_packshots(self, status_filter: StatusFilter, etag: str = "") -> ListBody:
        """The whole list under the service's own filter, not yet decoded; with an `etag` only if
        it is another one by now."""
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
        self, packshot_id: PackshotId, verb: Verb | None, note: str | None
    ) -> None:
        """Sets a packshot's vote or archives it, with a note or without; safe to repeat."""
        call = self._post("update-packshot", codec.encode_update(packshot_id, verb, note))
        await self._run_detached(
            self._exchange(call, lambda answer: codec.decode_update(answer.body))
        )

    async def register_ideas(self, request: JobRequest) -> JobReceipt:
        """Launch a job, which reserves credits. After an error with `may_have_arrived` the job may
        exist all the same, so the request must never be repeated automatically."""
        call = self._post("register-ideas", codec.encode_register_ideas(request))
        return await self._run_detached(
            self._exchange(call, lambda answer: codec.decode_receipt(answer.body))
        )

    async def list_options(self, kind: OptionKind) -> list[JobOption]:
        """Products, sceneries or models; a deployment may lack them (NotFound) or keep them to
        itself (ScopeMissing)."""
        call = _Call("GET", f"{_ROOT}/{kind.value}", self._timeouts.list_s, LIST_MAX_BYTES)
        return await self._run_detached(
            self._exchange(call, lambda answer: decode_options(answer.body, kind))
        )

    async def aclose(self) -> None:
        """Waits a little for what is under way, ends the rest and closes the connections."""
        self._closed = True
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=self._timeouts.closing_s)
        left = list(self._under_way)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        http, self._http = self._http, None
        if http is not None:
            await http.aclose()

    def _post(self, name: str, content: bytes) -> _Call:
        path = f"{_PATH}/{name}"
        return _Call("POST", path, self._timeouts.post_s, POST_MAX_BYTES, content=content)

    async def _run_detached(self, work: Coroutine[Any, Any, Outcome]) -> Outcome:
        """Runs it as a task of its own, which goes on when the caller is cancelled."""
        task = asyncio.create_task(work, name="qamera request")
        self._under_way.add(task)
        task.add_done_callback(self._on_ended)
        # Unlike awaiting the task, this leaves it alone when the caller is cancelled.
        await asyncio.wait({task})
        if task.cancelled():
            raise TimedOut("It was ended because the program closes.")
        return task.result()

    def _on_ended(self, task: asyncio.Task[Any]) -> None:
        self._under_way.discard(task)
        if not task.cancelled():
            # Marks it as seen, for when no caller is left.
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
                        "{host} gave no answer within {limit} seconds.",
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
        # Without the frames in which the answer's body is: it may repeat the key.
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
            chunks = await response_body.read_chunks(response, call.max_bytes)
        encoding = response.headers.get("content-encoding", "")
        if sum(map(len, chunks)) <= _INLINE_MAX_BYTES:
            body = response_body.decompress(chunks, encoding, call.max_bytes)
        else:
            body = await asyncio.to_thread(
                response_body.decompress, chunks, encoding, call.max_bytes
            )
        return ListBody(body, response.headers.get("etag", ""))

    def _hide_secret(self, fault: ServiceError) -> None:
        """For a service that repeats the secret alone, without the form of a key around it."""
        secret = self._key.secret
        if secret in fault.detail:
            fault.detail = fault.detail.replace(secret, "***")
            fault.args = (fault.detail,)

    async def _client(self) -> httpx.AsyncClient:
        async with self._opening:
            if self._closed:
                raise Unreachable("The connection was closed.")
            if self._http is None:
                is_tls = self._base_url.startswith("https:")
                context = await asyncio.to_thread(system_trust) if is_tls else no_trust()
                # Asks the system, which on Windows may ask the network.
                proxy = await asyncio.to_thread(proxy_for, self._base_url)
                self._http = self._send_request(context, proxy)
            return self._http

    def _send_request(
        self, context: ssl.SSLContext, proxy: httpx.Proxy | None
    ) -> httpx.AsyncClient:
        """The httpx client; nothing is connected before the first request."""
        # More connections than slots, so that no request ever waits inside the pool.
        limits = httpx.Limits(max_connections=2 * REQUESTS_AT_ONCE, keepalive_expiry=_KEEPALIVE_S)
        plain = httpx.AsyncHTTPTransport(
            verify=context, limits=limits, trust_env=False, proxy=proxy
        )
        return httpx.AsyncClient(
            transport=KeyTransport(plain, self._base_url, self._key),
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

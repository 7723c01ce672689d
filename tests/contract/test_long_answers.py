"""Answers of which only the beginning is read, on the program's own event loop.

That loop does not close generators which are left unfinished. What they raise when they are freed
would be reported as a crash, which fails a test by itself.
"""

import gc

import pytest

from qamera_review.api.client import QameraClient, Timeouts
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import BadAnswer, ServerFailed, ServiceError
from qamera_review.domain.packshot import PackshotId
from tests.support.raw_server import RawServer, answering, http_answer

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("status", "size_bytes", "expected"),
    [(500, 100_000, ServerFailed), (200, 2_000_000, BadAnswer)],
)
async def test_reading_stops_early_without_a_trace(
    anyio_backend: object, status: int, size_bytes: int, expected: type[ServiceError]
) -> None:
    with RawServer(answering(http_answer(b" " * size_bytes, status))) as server:
        client = QameraClient(
            server.url, ApiKey.parse("mk_live_tester.s3cr3t"), timeouts=Timeouts(post_s=20.0)
        )
        with pytest.raises(expected):
            await client.update_packshot(PackshotId("ps_1"), (Verb.APPROVE,), None)
        gc.collect()
        await client.aclose()

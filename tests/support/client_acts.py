"""Requests of the client, for tests that send each of them to a misbehaving server."""

from collections.abc import Awaitable, Callable

import pytest

from qamera_review.api.client import QameraClient, Timeouts
from qamera_review.domain import errors
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.decision import Verb
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.jobs.job import JobRequest
from qamera_review.domain.packshot import PackshotId

KEY = ApiKey.parse("mk_live_tester.s3cr3t-0f-the-tester")
QUICK = Timeouts(list_s=0.4, post_s=0.4, connect_s=5, closing_s=0.2)
PATIENT = Timeouts(list_s=20, post_s=20, connect_s=5, closing_s=0.2)
EMPTY_LIST = b'{"packshots": [], "count": 0}'
Connect = Callable[..., QameraClient]
Act = Callable[[QameraClient], Awaitable[object]]


async def the_list(client: QameraClient) -> object:
    """Request the list."""
    return await client.list_packshots(StatusFilter.ALL)


async def an_update(client: QameraClient) -> object:
    """Send an approval."""
    await client.update_packshot(PackshotId("ps_1"), (Verb.APPROVE,), None)
    return None


async def a_job(client: QameraClient) -> object:
    """Send a generation job."""
    return await client.register_ideas(JobRequest("prod_1"))


ACTS = [
    pytest.param(the_list, id="list"),
    pytest.param(an_update, id="update"),
    pytest.param(a_job, id="job"),
]


async def error_of(work: Awaitable[object]) -> errors.ServiceError:
    """Await a request that must fail, and return its error."""
    with pytest.raises(errors.ServiceError) as caught:
        await work
    return caught.value

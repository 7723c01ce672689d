"""Hostile pictures over a real socket: each becomes an error, in limited time and memory."""

import json
import subprocess
import sys

from qamera_review.services.pictures.loader import THREADS
from tests.support.sandbox import Sandbox, fetch

LIMIT_S = 0.4
MAX_BYTES = 8 * 1024 * 1024
# Each thread has the bytes of one picture, twice while they are joined, plus Python's overhead.
GROWN_MB = 3 * THREADS * MAX_BYTES / 1024 / 1024
SPARE_S = 15.0  # for a busy computer
# A picture of 900 megapixels in 110 KB, one that never ends, one that arrives byte by byte, and
# no picture at all.
KINDS = ("bomb", "endless", "drip", "hang")


def test_they_cost_little_and_break_one_tile_each(sandbox: Sandbox) -> None:
    urls = [one["thumbnail"] for one in sandbox.listed() if one["thumbnail"]]
    honest, urls = urls[0].replace("/thumb_", "/full_"), urls[: THREADS * len(KINDS)]
    sandbox.set_fault("bomb", "thumbnail", count=1)
    fetch(urls[0])  # the server creates the large picture at the first request
    for kind in KINDS:
        sandbox.set_fault(kind, "thumbnail", count=THREADS, seconds=0.3)
    command = [sys.executable, "-m", "tests.support.picture_victim", str(LIMIT_S), str(MAX_BYTES)]
    told = subprocess.run(
        [*command, honest, *urls], capture_output=True, text=True, check=True, timeout=120
    )
    found = json.loads(told.stdout.splitlines()[-1])
    assert found["honest"]
    assert set(found["errors"]) <= {"damaged", "too_large", "not_reachable"}
    assert len(found["errors"]) == len(urls)
    assert found["grown_mb"] <= GROWN_MB
    assert found["seconds"] <= LIMIT_S * len(KINDS) + SPARE_S

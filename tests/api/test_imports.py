"""Tests that the start does not import the network libraries."""

import subprocess
import sys


def test_reading_a_stored_list_imports_no_network_library() -> None:
    program = (
        "import sys, qamera_review.api.codec, qamera_review.credentials; "
        "print([name for name in ('httpx', 'httpcore', 'asyncio', 'ssl', 'keyring') "
        "if name in sys.modules])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    assert ended.stdout.strip() == "[]"

"""A key that a real X server repeats decides once; `python -m tests.input.held_keys` does more."""

import pytest

from tests.input.held_keys import KEYS, measure


@pytest.mark.x11
def test_a_key_that_is_held_on_a_real_server_acts_once() -> None:
    counts = measure(rate=50, holds=1, repeats=12, loops=1)
    assert counts.acts == [1] * len(KEYS)
    assert counts.presses > 12 * len(KEYS), "the server repeats"

"""What the random state machine chooses from: packshots, verbs, troubles and jumps of the clock."""

from hypothesis import strategies as st

from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import (
    Conflict,
    ConnectionLost,
    NotFound,
    RateLimited,
    ServerFailed,
    TimedOut,
    Unreachable,
)
from tests.support.fake_service import Trouble

PACKSHOTS = 20
TROUBLES = st.sampled_from(
    [
        Trouble(Unreachable("offline")),
        Trouble(ServerFailed("500", 500)),
        Trouble(ServerFailed("502", 502), done=True),
        Trouble(TimedOut("slow"), done=True),
        Trouble(TimedOut("slow")),
        Trouble(ConnectionLost("cut"), done=True),
        Trouble(RateLimited("slow down", 3.0)),
        Trouble(RateLimited("slow down")),
        Trouble(NotFound("gone", 404)),
        Trouble(Conflict("no", 409)),
        None,
    ]
)
PLACES = st.lists(st.integers(0, PACKSHOTS - 1), min_size=1, max_size=PACKSHOTS, unique=True)
PLACE = st.integers(0, PACKSHOTS - 1)
VERBS = st.sampled_from([*Verb, *Verb, None])
JUMPS_S = st.sampled_from([-48 * 3_600, -3_600, -20, -2, 20, 61, 95, 3_600])

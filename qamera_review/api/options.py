"""The lists of products, sceneries and models: read with indulgence, an odd item costs itself."""

from typing import Any

import msgspec

from qamera_review.api.response_text import NOT_SUCH_JSON, not_such_json, plain_text, text_of
from qamera_review.domain.errors import BadAnswer
from qamera_review.domain.i18n_text import Worded
from qamera_review.domain.jobs.options import Choice, ChoiceKind

_WEB = ("https://", "http://")


def decode_choices(body: bytes, kind: ChoiceKind) -> list[Choice]:
    """The entries in the service's order, each id once. Raises BadAnswer when it is no such
    list."""
    try:
        answer = msgspec.json.decode(body)
    except NOT_SUCH_JSON:
        raise not_such_json(body) from None
    items = answer.get(kind.value) if isinstance(answer, dict) else answer
    if not isinstance(items, list):
        raise BadAnswer(Worded("It holds no list of {what}.", what=kind.value), 200)
    choices = (_choice(item) for item in items)
    return list({choice.id: choice for choice in choices if choice is not None}.values())


def _choice(item: Any) -> Choice | None:
    if not isinstance(item, dict) or not (choice_id := text_of(item.get("id"))):
        return None
    name, thumbnail = item.get("name"), item.get("thumbnail")
    return Choice(
        choice_id,
        plain_text(name) if isinstance(name, str) else "",
        thumbnail if isinstance(thumbnail, str) and thumbnail.startswith(_WEB) else "",
    )

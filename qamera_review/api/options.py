"""Decodes the lists of products, sceneries and models; unusable entries are left out."""

from typing import Any

import msgspec

from qamera_review.api.response_text import WRONG_JSON, plain_text, text_of, wrong_json_detail
from qamera_review.domain.errors import BadAnswer
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.jobs.options import JobOption, OptionKind
from qamera_review.domain.picture_address import picture_address


def decode_options(body: bytes, kind: OptionKind) -> list[JobOption]:
    """Return the entries in the service's order; of several with one id the last one counts.

    Raises BadAnswer when the body has no list of that kind.
    """
    try:
        answer = msgspec.json.decode(body)
    except WRONG_JSON:
        raise wrong_json_detail(body) from None
    items = answer.get(kind.value) if isinstance(answer, dict) else answer
    if not isinstance(items, list):
        raise BadAnswer(TranslatableText("It contains no list of {what}.", what=kind.value), 200)
    options = (_option(item) for item in items)
    return list({option.id: option for option in options if option is not None}.values())


def _option(item: Any) -> JobOption | None:
    if not isinstance(item, dict) or not (option_id := text_of(item.get("id"))):
        return None
    name, thumbnail = item.get("name"), item.get("thumbnail")
    return JobOption(
        option_id,
        plain_text(name) if isinstance(name, str) else "",
        picture_address(thumbnail) if isinstance(thumbnail, str) else "",
    )

"""Decodes the lists of products, sceneries and models; unusable entries are left out."""

from typing import Any

from qamera_review.api.response_text import json_value, plain_text, text_of
from qamera_review.domain.api_key import holds_api_key
from qamera_review.domain.errors import BadAnswer
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.jobs.options import JobOption, OptionKind
from qamera_review.domain.picture_address import picture_address
from qamera_review.domain.redaction import redact


def decode_options(body: bytes, kind: OptionKind) -> list[JobOption]:
    """Return the entries in the service's order; of several with one id the last one counts.

    Raises BadAnswer when the body has no list of that kind.
    """
    answer = json_value(body)
    items = answer.get(kind.value) if isinstance(answer, dict) else answer
    if not isinstance(items, list):
        raise BadAnswer(TranslatableText("It contains no list of {what}.", what=kind.value), 200)
    options = (_option(item) for item in items)
    return list({option.id: option for option in options if option is not None}.values())


def _option(item: Any) -> JobOption | None:
    if not isinstance(item, dict) or not (option_id := text_of(item.get("id"))):
        return None
    name, thumbnail = item.get("name"), item.get("thumbnail")
    if holds_api_key(option_id):
        return None
    return JobOption(
        option_id,
        plain_text(name) if isinstance(name, str) else "",
        picture_address(redact(thumbnail)) if isinstance(thumbnail, str) else "",
    )

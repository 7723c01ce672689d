"""The JSON of the three endpoints: bytes to domain values and back, tolerant on the way in.

Nothing here touches the network; everything may run in any thread.
"""

import re
import time
from collections.abc import Iterator
from typing import Any

import msgspec

from qamera_review.api.item_decoder import Item, ItemDecoder, Known, no_known_packshots
from qamera_review.api.response_text import (
    WRONG_JSON,
    sentence_from,
    text_of,
    whole_number,
    wrong_json_detail,
)
from qamera_review.api.tolerant_json import read_list
from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import BadAnswer, Refused
from qamera_review.domain.jobs.job import JobReceipt, JobRequest, usable_credits
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.records import Struct

# Decoding holds the interpreter; a piece of this size takes 0.3 ms, so a window stays alive.
PIECE_BYTES = 64 * 1024
_RAW_AT_ONCE = 300
# What JSON counts as blank; Python's \s is more.
_BLANK = rb"[ \t\r\n]*"
_HEAD = re.compile(rb'%b(?:\{%b"packshots"%b:%b)?\[' % ((_BLANK,) * 4))
# Between two items. It can also occur at the end of a string or deeper down; then the piece
# before it is no whole number of items, does not decode, and the body is read in one go.
_BORDER = re.compile(rb'\}%b,%b(?=\{%b")' % ((_BLANK,) * 3))


class PackshotList(Struct, frozen=True):
    """The service's list without the `left_out` items that could not be used. `problems` are
    sentences about what was wrong, for the log; `reported_count` is the service's own count, which
    may differ."""

    packshots: tuple[Packshot, ...]
    problems: tuple[str, ...] = ()
    left_out: int = 0
    reported_count: int | None = None


class _Envelope(msgspec.Struct):
    packshots: list[msgspec.Raw]
    count: Any = None


_typed_items = msgspec.json.Decoder(list[Item])
_raw_items = msgspec.json.Decoder(list[msgspec.Raw])
_one_item = msgspec.json.Decoder(Item)
_envelope = msgspec.json.Decoder(_Envelope)


def decode_packshots(
    body: bytes, *, known: Known = no_known_packshots, piece_bytes: int = PIECE_BYTES
) -> PackshotList:
    """The list from the answer's body, in the service's order.

    A packshot that is as `known` has it is that very object, so that a list that hardly changed
    costs hardly any memory. An item that is no object or has no id costs only itself; of several
    with one id the last wins. A bare array is taken as well. Raises BadAnswer when the body is no
    such JSON.
    """
    try:
        return _decode_in_pieces(body, piece_bytes, ItemDecoder(known))
    except WRONG_JSON:
        return decode_all_at_once(body, known)


def decode_all_at_once(body: bytes, known: Known = no_known_packshots) -> PackshotList:
    """As `decode_packshots`, but the body in one pass: the reference, and for odd bodies."""
    try:
        if body.lstrip()[:1] == b"[":
            items, count = _raw_items.decode(body), None
        else:
            envelope = _envelope.decode(body)
            items, count = envelope.packshots, envelope.count
    except WRONG_JSON:
        return _decode_leniently(body, ItemDecoder(known))
    reader = ItemDecoder(known)
    for first in range(0, len(items), _RAW_AT_ONCE):
        _read_items(reader, items[first : first + _RAW_AT_ONCE])
    return _finished(reader, count)


def encode_update(packshot_id: PackshotId, verb: Verb | None, note: str | None) -> bytes:
    """Body of update-packshot; the capital V of `Voting` is the document's."""
    body: dict[str, str] = {"recordId": packshot_id}
    match verb:
        case Verb.APPROVE:
            body["Voting"] = "APPROVED"
        case Verb.REJECT:
            body["Voting"] = "REJECTED"
        case Verb.ARCHIVE:
            body["status"] = "ARCHIVE"
    if note is not None:
        body["verificationResult"] = note
    return msgspec.json.encode(body)


def decode_update(body: bytes) -> None:
    """Takes `{"success": true}` for done.

    Raises Refused for `{"success": false}` and BadAnswer for anything else.
    """
    answer = _object(body)
    match answer.get("success"):
        case True:
            return
        case False:
            raise Refused(sentence_from(answer) or "It answered without success.", 200)
        case _:
            raise BadAnswer(sentence_from(answer) or "It does not say whether it succeeded.", 200)


def encode_register_ideas(request: JobRequest) -> bytes:
    """Body of register-ideas; parts that are "" are left out."""
    parts = {
        "product": request.product_id.strip(),
        "preset": request.preset_id.strip(),
        "scenery": request.scenery_id.strip(),
        "model": request.model_id.strip(),
    }
    config = {name: {"id": part} for name, part in parts.items() if part}
    return msgspec.json.encode({"config": config, "count": request.count})


def decode_receipt(body: bytes) -> JobReceipt:
    """The answer of register-ideas.

    Raises BadAnswer when `createdRecordIds` is missing or is not a list of ids; all other
    parts may be missing.
    """
    answer = _object(body)
    created = answer.get("createdRecordIds")
    if not isinstance(created, list):
        raise BadAnswer(sentence_from(answer) or "It does not name the created packshots.", 200)
    ids = [text_of(part) for part in created]
    if not all(ids):
        raise BadAnswer("One of the created packshots has no usable id.", 200)
    return JobReceipt(
        created_ids=tuple(PackshotId(part) for part in ids),
        batch_id=text_of(answer.get("batchId")),
        order_id=text_of(answer.get("orderId")),
        reservation_id=text_of(answer.get("reservationId")),
        credits_reserved=usable_credits(whole_number(answer.get("creditsReserved"))),
    )


def _decode_in_pieces(body: bytes, piece_bytes: int, reader: ItemDecoder) -> PackshotList:
    """Raises one of NOT_SUCH_JSON when the body cannot be read so, which says nothing of it."""
    head = _HEAD.match(body)
    if head is None:
        raise msgspec.DecodeError("no such head")
    start = head.end()
    while (border := _BORDER.search(body, start + piece_bytes)) is not None:
        end = border.start() + 1
        _read_piece(reader, b"[" + body[start:end] + b"]")
        start = border.end()
    tail = body[start:]
    if body[: head.end()].lstrip().startswith(b"["):
        _read_piece(reader, b"[" + tail)
        return _finished(reader, None)
    if b'"packshots"' in tail:
        # Given twice: the last one counts, and it is not the one that was read.
        raise msgspec.DecodeError("given twice")
    last = _envelope.decode(b'{"packshots":[' + tail)
    _read_items(reader, last.packshots)
    return _finished(reader, last.count)


def _decode_leniently(body: bytes, reader: ItemDecoder) -> PackshotList:
    try:
        items, count = read_list(body)
    except TypeError:
        raise BadAnswer("It holds no list of packshots.", 200) from None
    except (ValueError, RecursionError):
        raise wrong_json_detail(body) from None
    reader.read(items)
    return _finished(reader, count)


def _read_piece(reader: ItemDecoder, piece: bytes) -> None:
    try:
        items = _typed_items.decode(piece)
    except msgspec.ValidationError:
        _read_items(reader, _raw_items.decode(piece))
    else:
        reader.read(items)
        _release_gil()


def _release_gil() -> None:
    """Gives up the interpreter after a piece: a window's longest gap sinks from 13 to 5 ms."""
    time.sleep(0)


def _read_items(reader: ItemDecoder, raws: list[msgspec.Raw]) -> None:
    reader.read(_decode_one_by_one(raws))
    _release_gil()


def _decode_one_by_one(raws: list[msgspec.Raw]) -> Iterator[Item | None]:
    for raw in raws:
        try:
            yield _one_item.decode(raw)
        except WRONG_JSON:
            yield None


def _finished(reader: ItemDecoder, count: object) -> PackshotList:
    return PackshotList(reader.packshots(), reader.problems(), reader.left_out, whole_number(count))


def _object(body: bytes) -> dict[str, Any]:
    try:
        answer = msgspec.json.decode(body)
    except WRONG_JSON:
        raise wrong_json_detail(body) from None
    if not isinstance(answer, dict):
        raise BadAnswer("It is no JSON object.", 200)
    return answer

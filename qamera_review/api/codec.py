"""Encodes requests and decodes answers of the three endpoints; tolerant of damaged answers.

The functions do no I/O and may be called in any thread.

Decoding holds the GIL. A list of 50,000 packshots (10 MB) decoded at once would stop the window
for about 50 ms. Therefore `decode_packshots` splits the body into pieces of about 64 KB, each of
which takes 0.3 ms, and lets other threads run after each piece. It splits by bytes, without
parsing first. Example, with a piece size of 9 bytes instead of 64 KB:

    {"packshots":[{"id":"a"},{"id":"b"},{"id":"c"}],"count":3}
                  ^ end of the head (_HEAD)
                           ^ first boundary `},{"` at least 9 bytes after that (_BOUNDARY)

The piece up to and including the `}` is put in brackets and decoded as a list: `[{"id":"a"}]`. The
next piece begins after the comma and gives `[{"id":"b"}]`. When no boundary follows, the rest,
`{"id":"c"}],"count":3}`, gets the prefix `{"packshots":[` and is decoded as an object, which gives
the last items and the count.

The bytes `},{"` can also occur inside a string or between objects within an item. A piece that
was cut there is not valid JSON, so decoding it fails; then the whole body is decoded at once by
`decode_all_at_once`. The result is the same either way, because a piece that decodes has only
whole items.
"""

import re
import time
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from qamera_review.api.item_decoder import Item, ItemDecoder, Known, no_known_packshots
from qamera_review.api.response_text import (
    WRONG_JSON,
    id_of,
    json_value,
    sentence_from,
    text_of,
    whole_number,
    wrong_json_detail,
)
from qamera_review.api.tolerant_json import read_list
from qamera_review.domain.api_key import holds_api_key
from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import BadAnswer, Refused
from qamera_review.domain.jobs.job import JobReceipt, JobRequest, usable_credits
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.records import Struct
from qamera_review.domain.redaction import redact

# Decoding a piece of this size takes 0.3 ms, which does not disturb the window.
PIECE_BYTES = 64 * 1024
_RAW_AT_ONCE = 300  # items that are decoded one by one before other threads get a turn
# The characters that JSON allows between values; Python's \s matches more.
_BLANK = rb"[ \t\r\n]*"
_HEAD = re.compile(rb'%b(?:\{%b"packshots"%b:%b)?\[' % ((_BLANK,) * 4))
# The boundary between two items. See the module's docstring for one inside a string or an item.
_BOUNDARY = re.compile(rb'\}%b,%b(?=\{%b")' % ((_BLANK,) * 3))


class PackshotList(Struct, frozen=True):
    """The decoded list.

    `left_out` is the number of items that could not be used; `problems` are texts about them for
    the log. `reported_count` is the service's own count, which may differ. `repeated` is the
    number of items whose id had occurred before.
    """

    packshots: tuple[Packshot, ...]
    problems: tuple[str, ...] = ()
    left_out: int = 0
    reported_count: int | None = None
    repeated: int = 0

    @property
    def items(self) -> int:
        """The number of items in the answer, usable or not."""
        return len(self.packshots) + self.left_out + self.repeated


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
    """Return the packshots of an answer's body, in the service's order.

    `known` returns the earlier packshot for an id; one that did not change is reused, so that a
    list with few changes takes little memory. Items that are not objects or have no id are left
    out; of several with the same id the last one counts. A bare array is accepted too. Raises
    BadAnswer when the body is not such a list.
    """
    try:
        return _decode_in_pieces(body, piece_bytes, ItemDecoder(known))
    except WRONG_JSON:
        return decode_all_at_once(body, known)


def decode_all_at_once(body: bytes, known: Known = no_known_packshots) -> PackshotList:
    """Return the same as `decode_packshots`, but decode the whole body at once.

    Used for bodies that cannot be split, and as the reference in tests.
    """
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
    return _result(reader, count)


def check_whole(packshots: PackshotList) -> None:
    """Raise BadAnswer for a list most of whose items have an id that occurred before, or none of
    whose items can be used, so that it is not treated as complete. A few such items do no harm.
    """
    if packshots.left_out and not packshots.packshots:
        raise BadAnswer("None of the packshots in the list can be read.", 200)
    if packshots.repeated > packshots.items // 2:
        raise BadAnswer("Most packshots in the list have the same ID.", 200)


_UPDATE_FIELDS = {
    Verb.APPROVE: ("Voting", "APPROVED"),
    Verb.REJECT: ("Voting", "REJECTED"),
    Verb.ARCHIVE: ("status", "ARCHIVE"),
}


def encode_update(packshot_id: PackshotId, verbs: Iterable[Verb], note: str | None) -> bytes:
    """Return the body of an update-packshot request.

    `verbs` are a vote, an archive, both, or nothing but the note. The API document writes `Voting`
    with a capital V in requests.
    """
    body: dict[str, str] = {"recordId": packshot_id}
    body.update(_UPDATE_FIELDS[verb] for verb in verbs)
    if note is not None:
        body["verificationResult"] = note
    return msgspec.json.encode(body)


def decode_update(body: bytes) -> None:
    """Check the answer of update-packshot; return normally for `{"success": true}`.

    Raises Refused for `{"success": false}` and BadAnswer for anything else.
    """
    answer = _object(body)
    match answer.get("success"):
        case True:
            return
        case False:
            raise Refused(sentence_from(answer) or "It reported a failure without a reason.", 200)
        case _:
            raise BadAnswer(sentence_from(answer) or "It doesn't say whether it succeeded.", 200)


def encode_register_ideas(request: JobRequest) -> bytes:
    """Return the body of a register-ideas request; empty ids are left out."""
    ids_by_part = {
        "product": request.product_id.strip(),
        "preset": request.preset_id.strip(),
        "scenery": request.scenery_id.strip(),
        "model": request.model_id.strip(),
    }
    config = {name: {"id": part_id} for name, part_id in ids_by_part.items() if part_id}
    return msgspec.json.encode({"config": config, "count": request.count})


def decode_receipt(body: bytes) -> JobReceipt:
    """Return the receipt in the answer of register-ideas.

    Raises BadAnswer when `createdRecordIds` is missing or is not a list of ids; all other fields
    may be missing.
    """
    answer = _object(body)
    created = answer.get("createdRecordIds")
    if not isinstance(created, list):
        raise BadAnswer(sentence_from(answer) or "It doesn't name the created packshots.", 200)
    ids = [id_of(value) for value in created]
    if not all(ids) or any(map(holds_api_key, ids)):
        raise BadAnswer("One of the created packshots has no usable ID.", 200)
    return JobReceipt(
        created_ids=tuple(PackshotId(packshot_id) for packshot_id in ids),
        batch_id=redact(text_of(answer.get("batchId"))),
        order_id=redact(text_of(answer.get("orderId"))),
        reservation_id=redact(text_of(answer.get("reservationId"))),
        credits_reserved=usable_credits(whole_number(answer.get("creditsReserved"))),
    )


def _decode_in_pieces(body: bytes, piece_bytes: int, reader: ItemDecoder) -> PackshotList:
    """Decode the body piece by piece, as the module's docstring describes.

    Raises one of WRONG_JSON when the body cannot be split; it may still be valid.
    """
    head = _HEAD.match(body)
    if head is None:
        raise msgspec.DecodeError("no such head")
    start = head.end()
    while (boundary := _BOUNDARY.search(body, start + piece_bytes)) is not None:
        end = boundary.start() + 1
        _read_piece(reader, b"[" + body[start:end] + b"]")
        start = boundary.end()
    tail = body[start:]
    if body[: head.end()].lstrip().startswith(b"["):
        _read_piece(reader, b"[" + tail)
        return _result(reader, None)
    if b'"packshots"' in tail:
        # The key occurs twice. In JSON the last one counts, but the first one was read here.
        raise msgspec.DecodeError("given twice")
    last = _envelope.decode(b'{"packshots":[' + tail)
    _read_items(reader, last.packshots)
    return _result(reader, last.count)


def _decode_leniently(body: bytes, reader: ItemDecoder) -> PackshotList:
    try:
        items, count = read_list(body)
    except TypeError:
        raise BadAnswer("It contains no list of packshots.", 200) from None
    except (ValueError, RecursionError):
        raise wrong_json_detail(body) from None
    reader.read(items)
    return _result(reader, count)


def _read_piece(reader: ItemDecoder, piece: bytes) -> None:
    try:
        items = _typed_items.decode(piece)
    except msgspec.ValidationError:
        _read_items(reader, _raw_items.decode(piece))
    else:
        reader.read(items)
        _release_gil()


def _release_gil() -> None:
    """Let other threads run. This shortens the longest pause of the window from 13 to 5 ms."""
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


def _result(reader: ItemDecoder, count: object) -> PackshotList:
    return PackshotList(
        reader.packshots(),
        reader.problems(),
        reader.left_out,
        whole_number(count),
        reader.repeated,
    )


def _object(body: bytes) -> dict[str, Any]:
    answer = json_value(body)
    if not isinstance(answer, dict):
        raise BadAnswer("It isn't a JSON object.", 200)
    return answer

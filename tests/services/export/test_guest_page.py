"""The guest review: a page that is harmless and offline, and replies that are only suggestions."""

import base64
import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

from qamera_review.domain.decision import Verb
from qamera_review.domain.export.guest_reply import (
    BLOCK_END,
    BLOCK_START,
    VOTES_MAX,
    InvalidReply,
    parse_reply,
)
from qamera_review.domain.export.suggestion import Suggestion, agreement, merged
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.services.export.guest_page import (
    GuestAssets,
    GuestItem,
    GuestPageRequest,
    GuestPageResult,
    write_guest_page,
)
from qamera_review.services.pictures.jpeg_structure import read_structure
from qamera_review.ui.reports.guest_page_request import page_assets, page_texts
from tests.support.browser import Browser
from tests.support.fakes import packshot
from tests.support.picture_files import arithmetic_jpeg, picture
from tests.support.sandbox import wait_until

HOSTILE = (
    "</script><script>document.title='broken'</script>",
    "<img src=x onerror=\"document.title='broken'\">",
    "../x",
    "=cmd|' /C calc'!A0",
    "🫖 \u202e\u2028 " + "x" * 300,
)


def page(path: Path) -> bytes:
    """Write the page with a picture for each hostile name, and return the file."""
    items = tuple(
        GuestItem(packshot(f"ps_{n}", title=name), name) for n, name in enumerate(HOSTILE)
    )
    reasons, shown = ("not sharp", HOSTILE[0]), ("nieostre <b>", HOSTILE[0])
    texts = {name: f"<b>{text}</b>" for name, text in page_texts().items()}
    request = GuestPageRequest(
        page_assets(), HOSTILE[0], items, reasons, shown, texts, HOSTILE[1], "pl"
    )
    result = write_guest_page(path, request, picture_of, lambda: False)
    assert result == GuestPageResult(len(HOSTILE), len(HOSTILE), 0)
    return path.read_bytes()


def picture_of(shot: Packshot) -> bytes:
    return picture("jpeg", 40 + int(shot.id.removeprefix("ps_")), 30)


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href")]


def test_hostile_names_stay_text_and_nothing_is_loaded(tmp_path: Path) -> None:
    text = page(tmp_path / "review.html").decode()
    parser = _Tags()
    parser.feed(text)
    assert parser.tags.count("script") == 2
    assert "img" not in parser.tags
    assert not parser.addresses
    assert not re.search(r"https?:", text)
    assert "default-src &#x27;none&#x27;" in text
    assert "unsafe" not in text


def test_only_whole_pictures_that_browsers_show_are_in_the_page(tmp_path: Path) -> None:
    whole = picture("jpeg", 40, 30)
    files = {
        "ps_0": whole,
        "ps_1": whole[: len(whole) * 7 // 10],
        "ps_2": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(99),
        "ps_3": bytes(range(40)),
        "ps_4": arithmetic_jpeg(),
    }
    items = tuple(GuestItem(packshot(id_), id_) for id_ in files)
    request = GuestPageRequest(GuestAssets("", ""), "", items, (), (), {}, "", "en")
    path = tmp_path / "review.html"
    result = write_guest_page(path, request, lambda shot: files[shot.id], lambda: False)
    assert result == GuestPageResult(included=2, total=5, failed=3)
    sources = re.findall(rb'"data:image/jpeg;base64,([^"]+)"', path.read_bytes())
    first, second = (base64.b64decode(source) for source in sources)
    assert first == whole
    assert read_structure(second).is_common


def reply(votes: object, guest: object = "Łucja") -> str:
    return json.dumps(
        {"format": "qamera-review-reply", "version": 1, "guest": guest, "votes": votes}
    )


def test_a_reply_is_found_in_a_mail_and_what_is_unusable_is_dropped() -> None:
    votes = [
        {"id": "ps_1", "verb": "approve", "reasons": ["a", 3, "x" * 999], "note": " n\n", "x": 1},
        {"id": "ps_2", "verb": "archive"},
        {"id": 3, "verb": "approve"},
        {"id": "ps_4", "verb": ""},
        "nothing",
    ]
    text = f"Hello,\n\n{reply(votes)}\n\nBest wishes"
    (only,) = parse_reply(text)
    assert (only.guest, only.packshot_id, only.verb) == ("Łucja", "ps_1", Verb.APPROVE)
    assert only.reasons == ("a", "x" * 60)
    assert only.note == "n"


def test_a_reply_with_more_votes_than_anybody_gives_is_cut() -> None:
    votes = [{"id": f"ps_{number}", "verb": "reject"} for number in range(VOTES_MAX + 5)]
    suggestions = parse_reply(reply(votes))
    assert (len(suggestions), suggestions[-1].packshot_id) == (VOTES_MAX, f"ps_{VOTES_MAX - 1}")


def block(votes: object) -> str:
    code = base64.encodebytes(reply(votes).encode()).decode()
    return f"Review by Łucja.\n\n{BLOCK_START}\n{code}{BLOCK_END}\n"


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text,
        lambda text: "".join(f"> > {line}\r\n" for line in text.splitlines()),
        lambda text: f"<p>Hello {{you}},</p>{text}".replace("\n", "<br>\n"),
        lambda text: text.replace("\n", "\u00a0 \n  "),
    ],
)
def test_a_block_is_found_in_a_mail_however_it_was_quoted(change: Callable[[str], str]) -> None:
    (only,) = parse_reply(change(block([{"id": "ps_1", "verb": "reject", "note": "“łabędź”"}])))
    assert (only.guest, only.verb, only.note) == ("Łucja", Verb.REJECT, "“łabędź”")


def test_a_block_without_its_end_or_with_other_letters_is_no_reply() -> None:
    for damaged in (block([]).replace(BLOCK_END, ""), block([]).replace("e", "f")):
        with pytest.raises(InvalidReply):
            parse_reply(damaged)


@pytest.mark.parametrize("text", ["", "{}", "[]", "{" * 99_999, reply(None), reply([])[:-1]])
def test_another_text_is_no_reply(text: str) -> None:
    with pytest.raises(InvalidReply):
        parse_reply(text)


def test_disagreement_is_told_in_percent_and_the_latest_reply_counts() -> None:
    def vote(guest: str, number: int, verb: Verb) -> Suggestion:
        return Suggestion(guest, PackshotId(f"ps_{number}"), verb)

    old = [vote("A", n, Verb.APPROVE) for n in range(4)]
    new = [vote("B", n, Verb.REJECT if n == 2 else Verb.APPROVE) for n in range(3)]
    result = agreement(merged(old, new))
    assert (result.compared, result.percent, result.disputed) == (3, 67, ("ps_2",))
    changed = agreement(merged([*old, *new], [vote("B", 2, Verb.APPROVE)]))
    assert changed.percent == 100
    assert agreement({}).percent == 100


@pytest.mark.long
@pytest.mark.parametrize("size", [(1000, 800), (390, 844)])
def test_the_round_trip_by_keys_in_chromium(tmp_path: Path, size: tuple[int, int]) -> None:
    """Needs Debian's packages chromium and chromium-driver."""
    path = tmp_path / "review.html"
    page(path)
    with Browser(*size) as browser:
        browser.open(path)
        assert browser.run("return document.title") == HOSTILE[0]
        assert browser.run("return document.getElementById('picture').naturalWidth") == 40
        browser.press("a")
        assert "nieostre <b>" in browser.run("return document.body.innerText")
        browser.press("r1")
        browser.press("n")
        browser.type_in("#note", "labél <i>\ue007")
        browser.press("x")
        assert text_of(browser, "#place") == "4 / 5"
        assert "3 of 5 decided" in text_of(browser, "#done")
        decide_the_rest_in_the_overview(browser, size)
        browser.open(path)
        assert "4 of 5 decided" in text_of(browser, "#done"), "it is kept when the page is closed"
        text = finish(browser)
        assert browser.run("return document.title") == HOSTILE[0]
        assert browser.run("return document.documentElement.scrollWidth") <= size[0]
        assert not browser.log(), "nothing was refused by the policy, and no script failed"
    assert text.startswith("<b>Picture review by =Łucja <b>. Approved: 1, rejected: 3,")
    suggestions = parse_reply("".join(f"> {line}\n" for line in text.splitlines()))
    assert [(each.packshot_id, each.verb) for each in suggestions] == [
        ("ps_0", Verb.APPROVE),
        ("ps_1", Verb.REJECT),
        ("ps_2", Verb.REJECT),
        ("ps_4", Verb.REJECT),
    ]
    assert suggestions[1].reasons == ("not sharp",)
    assert suggestions[2].note == "labél <i>"
    assert suggestions[0].guest == "=Łucja <b>"


def text_of(browser: Browser, selector: str) -> str:
    return str(browser.run(f"return document.querySelector({json.dumps(selector)}).innerText"))


def decide_the_rest_in_the_overview(browser: Browser, size: tuple[int, int]) -> None:
    """Reject the last picture by keys in the overview of what is undecided, and leave one."""
    browser.press("g")
    tiles = "document.querySelectorAll('.tile')"
    assert browser.run(f"return {tiles}.length") == len(HOSTILE)
    assert "✕" in text_of(browser, ".tile[data-number='1'] .sign")
    browser.click("[data-filter='']")
    assert browser.run(f"return {tiles}.length") == 2
    browser.press("\ue014")  # to the right
    browser.press("r")
    assert "1" in text_of(browser, "[data-filter='']")
    assert browser.run("return document.documentElement.scrollWidth") <= size[0]
    browser.press("\ue00c")
    assert not browser.run("return document.getElementById('review').hidden"), "Escape leads back"


def finish(browser: Browser) -> str:
    """Go through the end of the review; return the text for the mail."""
    browser.click("#finish")
    assert "1" in text_of(browser, "#warning p")
    browser.click("#save")
    assert text_of(browser, "#guestProblem"), "a name is missing"
    browser.type_in("#guest", "=Łucja <b>")
    browser.click("#copy")
    wait_until(lambda: bool(text_of(browser, "#copied")), "the text is copied")
    return str(browser.run("return document.getElementById('replyText').value"))

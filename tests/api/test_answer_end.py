"""Where an answer ends, by its bytes in pieces of every size."""

import pytest

from qamera_review.api.deadline_pool import AnswerEnd

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 5\r\n\r\n"


def is_exact(answer: bytes, piece_bytes: int) -> bool:
    end = AnswerEnd()
    end.add(b"of the request before")
    end.begin()
    for start in range(0, len(answer), piece_bytes):
        end.add(answer[start : start + piece_bytes])
    return end.is_exact


@pytest.mark.parametrize("piece_bytes", [1, 2, 7, 1000])
@pytest.mark.parametrize(
    ("answer", "exact"),
    [
        (HEAD + b"12345", True),
        (HEAD + b"1234", False),
        (HEAD + b"12345H", False),
        (HEAD + b"12345" + HEAD + b"12345", False),
        (b"HTTP/1.1 304 Not Modified\r\n\r\n", True),
        (b"HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", True),
        (b"HTTP/1.1 200 OK\r\ncontent-length:0\r\n\r\n", True),
        (b"HTTP/1.1 200 OK\r\n\r\n", False),
        (b"HTTP/1.1 100 Continue\r\n\r\n" + HEAD + b"12345", False),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", False),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx", False),
        (b"", False),
    ],
)
def test_only_one_whole_answer_is_exact(answer: bytes, exact: bool, piece_bytes: int) -> None:
    assert is_exact(answer, piece_bytes) is exact

"""The measuring process: answers, crashes, and how often it is started again."""

import socket
import sys
import threading

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from qamera_review.domain.image_format import ImageFormat
from qamera_review.domain.measurement import CannotTell, Measurement
from qamera_review.services.checks.process import (
    CRASHES_MAX,
    CRASHES_WITHIN_S,
    Failure,
    MeasuringProcess,
    measuring_command,
)
from tests.support.sandbox import wait_until

ENDS = [sys.executable, "-c", "import sys; sys.stdin.buffer.read(8)"]
# A process of its own that has both pipes, too, and stays until the test closes its socket.
HEIR = """
import subprocess, sys
stays = "import socket, sys; socket.create_connection(('127.0.0.1', int(sys.argv[1]))).recv(1)"
subprocess.Popen([sys.executable, "-c", stays, sys.argv[1]], stderr=subprocess.DEVNULL)
"""
HANGS = [sys.executable, "-c", "import sys; sys.stdin.buffer.read()"]
IMPOSSIBLE = [sys.executable, "-c", "import sys; sys.stdout.buffer.write(b'\\xff' * 8)"]


def png(side: int = 64) -> bytes:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def test_the_program_answers_with_numbers_and_ends_with_its_input() -> None:
    process = MeasuringProcess(measuring_command())
    measurement = process.measure(png())
    assert isinstance(measurement, Measurement)
    assert (measurement.format, measurement.width_px) == (ImageFormat.PNG, 64)
    assert measurement.reasons["box"] is CannotTell.NO_SUBJECT
    assert process.measure(b"no picture") is Failure.UNREADABLE
    assert process.is_running
    process.close()
    assert not process.is_running


@pytest.mark.parametrize("command", [ENDS, IMPOSSIBLE, ["/there/is/no/such/program"]])
def test_a_crash_costs_one_measurement(command: list[str]) -> None:
    process = MeasuringProcess(command)
    assert process.measure(png()) is Failure.CRASHED
    assert not process.is_running
    process.close()


def test_one_that_does_not_answer_is_ended() -> None:
    process = MeasuringProcess(HANGS, answer_s=0.05)
    assert process.measure(png()) is Failure.CRASHED
    process.close()


@pytest.mark.parametrize("picture", [png(), b"too much for a pipe" * 100_000])
def test_one_whose_pipes_live_on_is_given_up(picture: bytes) -> None:
    """The pipe does not end with the process then, and reading it cannot be interrupted."""
    waits = f"{HEIR}\nprint(flush=True)\nsys.stdin.buffer.read()"
    ends = f"{HEIR}\nsys.exit()"
    with socket.create_server(("127.0.0.1", 0)) as lives:
        port = str(lives.getsockname()[1])
        for script in (waits, ends):
            process = MeasuringProcess([sys.executable, "-c", script, port], answer_s=1.0)
            assert process.measure(picture) is Failure.CRASHED
            assert not process.is_running
            process.close()


def test_after_many_crashes_it_is_not_started_again_for_a_while() -> None:
    now = 0.0
    process = MeasuringProcess(["/there/is/no/such/program"], monotonic_s=lambda: now)
    answers = [process.measure(b"") for _ in range(CRASHES_MAX + 1)]
    assert answers == [Failure.CRASHED] * CRASHES_MAX + [Failure.GAVE_UP]
    now = CRASHES_WITHIN_S + 1
    assert process.measure(b"") is Failure.CRASHED


def test_quitting_does_not_wait_for_a_picture() -> None:
    process = MeasuringProcess(HANGS)
    answers: list[Measurement | Failure] = []
    thread = threading.Thread(target=lambda: answers.append(process.measure(png())))
    thread.start()
    wait_until(lambda: process.is_running, "the process")
    process.interrupt()
    thread.join(10)
    assert answers == [Failure.CRASHED]
    assert process.measure(png()) is Failure.GAVE_UP
    assert not process.is_running

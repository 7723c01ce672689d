"""The renderer process: reads one order per line from stdin, writes `done` or an error."""

import sys
from pathlib import Path

import msgspec

from qamera_review.sandbox.render.design import Design
from qamera_review.sandbox.render.offscreen import use_offscreen_platform


class Order(msgspec.Struct):
    """A picture to render; the extension of `path` gives the format."""

    design: Design
    side: int
    path: str


def serve_orders() -> int:
    """Carry out orders until stdin ends; return the exit status."""
    use_offscreen_platform()
    from PySide6.QtGui import QGuiApplication

    from qamera_review.sandbox.render.picture import render_file

    application = QGuiApplication.instance() or QGuiApplication([])
    decoder = msgspec.json.Decoder(Order)
    for line in sys.stdin.buffer:
        order = decoder.decode(line)
        try:
            render_file(order.design, order.side, Path(order.path))
        except OSError as error:
            print(f"{error}".encode("ascii", "backslashreplace").decode(), flush=True)
        else:
            print("done", flush=True)
    application.shutdown()
    return 0

"""Runs the sandbox for `python -m qamera_review.sandbox` and `qamera-review sandbox`."""

import asyncio
import sys


def main(argv: list[str]) -> int:
    """Run the sandbox until it is stopped.

    Returns 0 for a normal end, and 1 when it could not listen on its ports or write its data.
    """
    if argv == ["--renderer"]:
        from qamera_review.sandbox.render.process import serve_orders

        return serve_orders()
    from qamera_review.sandbox.options import parse
    from qamera_review.sandbox.server import run

    try:
        asyncio.run(run(parse(argv)))
    except OSError as error:
        print(f"The sandbox could not listen or keep its data: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

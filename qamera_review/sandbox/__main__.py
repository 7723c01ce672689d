"""`python -m qamera_review.sandbox`; `main` is also what the command line program calls."""

import asyncio
import sys


def main(argv: list[str]) -> int:
    """Runs the sandbox until it is told to stop; 0 when it ended as it should, 1 when it could
    not listen or write."""
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

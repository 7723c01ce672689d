"""Runs the program for `python -m qamera_review`."""

import sys

from qamera_review.cli import main

if __name__ == "__main__":
    sys.exit(main())

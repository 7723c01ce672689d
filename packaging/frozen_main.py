"""Where the frozen program begins."""

import sys

from qamera_review.cli import main

if __name__ == "__main__":
    sys.exit(main())

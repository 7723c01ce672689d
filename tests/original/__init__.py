"""Measures how well originals are laid on packshots; `python -m tests.original --help`."""

import os

# Before numpy is imported, as in the measuring process: more threads for products of small matrices
# only keep the processors busy.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

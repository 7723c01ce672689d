"""Stores a key in Windows' credential manager by the program's own code, or forgets it.

python credentials.py store URL KEY | forget URL KEY, in the folder of the sources; for prove.sh.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from qamera_review.credentials import Keyring
from qamera_review.domain.api_key import ApiKey


def main(step: str, url: str, text: str) -> int:
    """Return 0 when the keyring holds afterwards what it should."""
    keyring, key = Keyring(), ApiKey.parse(text)
    if step == "store":
        keyring.store(url, key)
        loaded = keyring.load(url)
        return 0 if loaded is not None and loaded.reveal() == text else 1
    keyring.forget(url)
    keyring.forget(url)  # a second time does nothing
    return 0 if keyring.load(url) is None else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

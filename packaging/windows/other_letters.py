"""Does the tour with data and pictures in folders whose names no code page of the system has.

python other_letters.py PROGRAM FOLDER, for prove.sh. The letters are Ukrainian and Polish.
"""

import os
import subprocess
import sys
from pathlib import Path


def main(program: str, folder: str) -> int:
    """Return the exit status of the tour."""
    place = Path(folder) / "Олена Łukasz"
    place.mkdir(parents=True)
    environment = {**os.environ, "TEMP": str(place), "TMP": str(place)}
    command = [program, "tour", "--out", str(place / "tour")]
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    print((done.stdout + done.stderr).decode("ascii", "backslashreplace"))
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

"""Whether a process still runs, as far as /proc tells."""

from pathlib import Path


def is_running(pid: int) -> bool:
    """Return False for a process that has ended, also when its parent has not collected it yet.

    In a container process 1 often collects nobody, so ended processes stay as zombies.
    """
    try:
        status = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except (FileNotFoundError, ProcessLookupError):
        return False
    # "1234 (name with ) and blanks) S 1 ...": the state follows the last bracket.
    return status.rpartition(")")[2].split()[0] not in ("Z", "X")

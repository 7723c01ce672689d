"""Measures the speed of the sandbox: `python -m tests.perf.bench_sandbox [OUT.json]`.

Goals: 100,000 packshots listed in under 1 s on two cores, a start with 60 in under 1 s. Each
figure is the median of several; a bare interpreter start is measured in the same run as control.
"""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.support.sandbox import Sandbox, fetch

LIST = "/api/external/packshots"
RUNS = 5


def median_ms(act: Callable[[], object], runs: int = RUNS) -> float:
    """Return the median duration in milliseconds."""
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        act()
        times.append((time.perf_counter() - begin) * 1000)
    return round(statistics.median(times), 1)


def start_and_stop() -> float:
    """Return the milliseconds from starting the process to its announcement (60 packshots)."""
    begin = time.perf_counter()
    with Sandbox():
        return (time.perf_counter() - begin) * 1000


def measured() -> dict[str, float]:
    bare = [sys.executable, "-c", "pass"]
    figures = {
        "control: bare interpreter, ms": median_ms(lambda: subprocess.run(bare, check=True)),
        "start with 60 packshots, ms": round(
            statistics.median(start_and_stop() for _ in range(RUNS)), 1
        ),
    }
    begin = time.perf_counter()
    with Sandbox(packshots=100_000) as sandbox:
        figures["start with 100,000, new, ms"] = round((time.perf_counter() - begin) * 1000, 1)
        sandbox.restart()
        figures["list of 100,000, first, ms"] = median_ms(lambda: sandbox.get(LIST), 1)
        figures["list of 100,000, prepared, ms"] = median_ms(lambda: sandbox.get(LIST))
        zipped = {"Accept-Encoding": "gzip"}
        figures["list of 100,000, gzip, first, ms"] = median_ms(
            lambda: sandbox.get(LIST, **zipped), 1
        )
        figures["list of 100,000, gzip, prepared, ms"] = median_ms(
            lambda: sandbox.get(LIST, **zipped)
        )
        record_id = sandbox.listed()[50]["id"]

        def vote_and_list() -> None:
            sandbox.update(record_id, Voting="APPROVED")
            sandbox.get(LIST)

        figures["vote, then list of 100,000, ms"] = median_ms(vote_and_list)
        figures["size of the list, MB"] = round(len(sandbox.get(LIST).body) / 1e6, 1)
    with Sandbox() as sandbox:
        urls = [str(item["thumbnail"]) for item in sandbox.listed() if item["thumbnail"]]
        paths = iter(urls)
        figures["thumbnail, rendered, ms"] = median_ms(lambda: fetch(next(paths)), len(urls))
        figures["thumbnail, kept, ms"] = median_ms(lambda: fetch(urls[0]), 20)
        record_id = sandbox.ids(decided=False)[0]
        large = iter([url.replace("/thumb_", "/full_") for url in urls])
        figures["2048 px, rendered, ms"] = median_ms(lambda: fetch(next(large)), 8)
        figures["vote, ms"] = median_ms(lambda: sandbox.update(record_id, Voting="APPROVED"), 50)
    return figures


def main(argv: list[str]) -> int:
    figures = measured()
    for name, value in figures.items():
        print(f"{name:40} {value:10.1f}")
    if argv:
        Path(argv[0]).write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

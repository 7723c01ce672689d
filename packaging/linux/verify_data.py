"""What verify.sh asks of a person's data before and after an upgrade; by sqlite3 alone.

python3 verify_data.py waiting DB | sent DB | dump DB SETTINGS | kept DB SETTINGS DUMP
                       make DB SQL | brought_up DB SQL NEWEST
"""

import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

Rows = dict[str, list[dict[str, object]]]


def contents(connection: sqlite3.Connection) -> Rows:
    """Every row of every table, by column name."""
    found: Rows = {}
    for (table,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'"):
        rows = connection.execute(f"SELECT rowid, * FROM {table}")
        names = [column[0] for column in rows.description]
        found[table] = [dict(zip(names, row, strict=True)) for row in rows]
    return found


def read(path: str) -> tuple[int, Rows]:
    """The version and the rows of a file."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0], contents(connection)


def waiting(path: str) -> int:
    """Prints how many decisions wait to be sent; 0 before there is a file of them."""
    _version, rows = read(path)
    print(len([row for row in rows.get("decisions", []) if row["state"] != "settled"]))
    return 0


def sent(path: str) -> int:
    """Prints how many decisions the service has confirmed."""
    _version, rows = read(path)
    print(len([row for row in rows.get("history", []) if row["outcome"] == "sent"]))
    return 0


def dump(path: str, settings: str) -> int:
    """Prints history, decisions and preferences as JSON."""
    print(json.dumps(_data(path, settings)))
    return 0


def _data(path: str, settings: str) -> dict[str, object]:
    _version, rows = read(path)
    kept = json.loads(Path(settings).read_text(encoding="utf-8"))
    names = ("history", "decisions", "idea_jobs", "counters")
    return {**{name: rows[name] for name in names}, "preferences": kept["preferences"]}


def kept(path: str, settings: str, dumped: str) -> int:
    """0 when all that was dumped is still there; what waited may have been sent since."""
    before = json.loads(Path(dumped).read_text(encoding="utf-8"))
    after = json.loads(json.dumps(_data(path, settings)))
    seqs = {row["seq"] for table in ("history", "decisions") for row in after[table]}
    lost = [row for row in before["history"] if row not in after["history"]]
    lost += [row for row in before["decisions"] if row["seq"] not in seqs]
    other = [n for n, value in before["preferences"].items() if after["preferences"][n] != value]
    held = [row for row in before["decisions"] if row["state"] != "settled"]
    print(f"history {len(before['history'])}, waiting {len(held)}, lost {lost + other}")
    return 1 if lost or other or len(before["history"]) < 3 or len(held) < 2 else 0


def make(path: str, sql: str) -> int:
    """Makes a file as an older version left it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(Path(sql).read_text(encoding="utf-8"))
    return 0


def brought_up(path: str, sql: str, newest: str) -> int:
    """0 when the file has the version of NEWEST and all that SQL says of decisions and jobs."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(Path(sql).read_text(encoding="utf-8"))
        old = contents(connection)
    version, new = read(path)
    lost = [
        row
        for table, same in (("history", ("seq", "outcome", "note")), ("idea_jobs", ("id", "count")))
        for row in ({name: one[name] for name in same} for one in old[table])
        if not any(row.items() <= one.items() for one in new[table])
    ]
    seqs = {row["seq"] for table in ("history", "decisions") for row in new[table]}
    lost += [row for row in old["decisions"] if row["seq"] not in seqs]
    print(f"{Path(sql).name}: version {version} now, lost {lost}")
    return 1 if lost or version != read(newest)[0] else 0


if __name__ == "__main__":
    steps = {step.__name__: step for step in (waiting, sent, dump, kept, make, brought_up)}
    sys.exit(steps[sys.argv[1]](*sys.argv[2:]))

"""dev.sh by what it does, with stand-ins for the system's own tools at the front of PATH."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support.processes import is_running

PACKAGING = Path(__file__).parents[2] / "packaging"
SCRIPTS = sorted(PACKAGING.rglob("*.sh"))
TABLE = [
    line.split()
    for line in (PACKAGING / "dev" / "system.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
LIBRARIES = [what for part, what, *_ in TABLE if ".so." in what]
PRELUDE = """
say() { printf '%s\\n' "$*"; }
fail() { printf '%s\\n' "$*" >&2; exit 1; }
"""


def tool(folder: Path, name: str, body: str) -> None:
    """A program of that name which does what body, a shell script, says."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


def shell(
    *arguments: str | Path, tools: Path | None = None, extra: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Runs sh with the arguments, no standard input, and the stand-ins before all else."""
    environment = {**os.environ, **(extra or {})}
    if tools:
        environment["PATH"] = f"{tools}:{environment['PATH']}"
    return subprocess.run(
        # Whoever runs the tests may ignore signals, which a shell could then not trap.
        ["env", "--default-signal=HUP,INT,TERM", "sh", *map(str, arguments)],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_is_sound_shell(script: Path) -> None:
    checked = shell("-n", script)
    assert (checked.returncode, checked.stderr) == (0, "")


def test_it_works_from_a_path_with_blanks(tmp_path: Path) -> None:
    copy = tmp_path / "a checkout with blanks" / "packaging"
    shutil.copytree(PACKAGING, copy)
    said = shell(copy / "dev.sh", "help")
    assert said.returncode == 0
    assert said.stderr == ""
    assert "dev.sh COMMAND" in said.stdout


def test_an_unknown_command_is_refused_in_words() -> None:
    said = shell(PACKAGING / "dev.sh", "fly")
    assert said.returncode == 1
    assert "There is no command 'fly'." in said.stderr


def test_without_a_new_enough_python_it_says_so_and_touches_nothing(tmp_path: Path) -> None:
    tools = tmp_path / "tools"
    for name in ("python3", "python3.11", "python3.12", "python3.13"):
        tool(tools, name, "exit 1")
    tool(tools, "apt-get", "echo apt-get called; exit 1")
    place = tmp_path / "environment"
    said = shell(PACKAGING / "dev.sh", "setup", tools=tools, extra={"QAMERA_VENV": str(place)})
    assert said.returncode == 1
    assert said.stderr == "Python 3.11 or newer is needed, and there is none here.\n"
    assert said.stdout == ""
    assert not place.exists()


def test_an_old_python_is_passed_over_for_a_newer_one(tmp_path: Path) -> None:
    tools = tmp_path / "tools"
    tool(tools, "python3", "exit 1")
    tool(tools, "python3.13", "exit 1")
    tool(tools, "python3.12", "exit 0")
    found = shell("-c", f'. "{PACKAGING}/dev/environment.sh"; find_python', tools=tools)
    assert found.stdout == f"{tools}/python3.12\n"


def system_tools(folder: Path, there: list[str], uid: int) -> Path:
    """Stand-ins for a Debian: its libraries, its user, and an apt-get that installs them all."""
    log, added = folder.parent / "calls", folder.parent / "added"
    listing = "".join(f"\t{name} (libc6,x86-64) => /lib/{name}\n" for name in there)
    (folder.parent / "listing").write_text(listing, encoding="utf-8")
    tool(folder, "ldconfig", f'cat "{folder.parent}/listing" "{added}" 2>/dev/null')
    everything = "".join(f"\\t{name} (libc6)\\n" for name in LIBRARIES)
    tool(folder, "apt-get", f'echo "$*" >>"{log}"; printf "{everything}" >"{added}"')
    tool(folder, "id", f"echo {uid}")
    tool(folder, "sudo", "exit 1")
    return log


def ensure_system(tools: Path) -> subprocess.CompletedProcess[str]:
    script = f'{PRELUDE} packaging="{PACKAGING}"; python=true; . "$packaging/dev/system.sh"'
    return shell("-c", f"{script}; ensure_system app", tools=tools)


def test_nothing_missing_calls_no_package_tool_and_says_nothing(tmp_path: Path) -> None:
    log = system_tools(tmp_path / "tools", LIBRARIES, uid=0)
    done = ensure_system(tmp_path / "tools")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not log.exists()


def test_root_installs_exactly_what_is_missing(tmp_path: Path) -> None:
    there = [name for name in LIBRARIES if name not in ("libEGL.so.1", "libxcb-cursor.so.0")]
    log = system_tools(tmp_path / "tools", there, uid=0)
    done = ensure_system(tmp_path / "tools")
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "Installing system packages with apt-get: libegl1 libxcb-cursor0"
    ]
    update, install = log.read_text(encoding="utf-8").splitlines()
    assert update.endswith(" update")
    assert install.endswith(" install -y --no-install-recommends libegl1 libxcb-cursor0")


def test_without_root_and_sudo_the_packages_are_listed_and_it_goes_on(tmp_path: Path) -> None:
    log = system_tools(tmp_path / "tools", LIBRARIES[1:], uid=1000)
    done = ensure_system(tmp_path / "tools")
    assert done.returncode == 0
    assert "neither root nor has sudo. Please have these installed: libgl1" in done.stdout
    assert not log.exists()


def test_every_row_of_the_table_is_whole() -> None:
    assert {row[0] for row in TABLE} == {"app", "display", "test"}
    assert [row for row in TABLE if len(row) != 4] == []
    assert len({row[1] for row in TABLE}) == len(TABLE)


def ensure_locked(place: Path, name: str) -> subprocess.CompletedProcess[str]:
    """Runs dev.sh's step that fills an environment; pip's calls go to place/calls."""
    variables = f'root="{place}"; packaging="$root/packaging"; venv="$root/venv"'
    script = f'{PRELUDE} {variables}; . "{PACKAGING}/dev/environment.sh"'
    return shell("-c", f"{script}; ensure_locked {name}")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with two small locks, and an environment whose pip only notes its calls."""
    place = tmp_path / "a checkout"
    (place / "packaging").mkdir(parents=True)
    for name in ("requirements.lock", "requirements-dev.lock"):
        (place / "packaging" / name).write_text(f"{name}\n", encoding="utf-8")
    (place / "venv").mkdir()
    tool(place / "venv" / "bin", "python", f'echo "$*" >>"{place}/calls"; [ ! -e "{place}/fail" ]')
    return place


def calls(place: Path) -> list[str]:
    log = place / "calls"
    return log.read_text(encoding="utf-8").splitlines() if log.exists() else []


def test_packages_are_installed_by_hash_once_and_again_when_the_lock_changes(
    checkout: Path,
) -> None:
    assert ensure_locked(checkout, "requirements.lock").returncode == 0
    assert ensure_locked(checkout, "requirements.lock").stdout == ""
    (only,) = calls(checkout)
    assert "--require-hashes --only-binary :all:" in only
    (checkout / "packaging" / "requirements.lock").write_text("other\n", encoding="utf-8")
    assert ensure_locked(checkout, "requirements.lock").returncode == 0
    assert len(calls(checkout)) == 2


def test_an_environment_for_the_tests_serves_the_program_too(checkout: Path) -> None:
    ensure_locked(checkout, "requirements-dev.lock")
    assert ensure_locked(checkout, "requirements.lock").returncode == 0
    assert len(calls(checkout)) == 1


def test_a_failed_installation_is_said_and_tried_again(checkout: Path) -> None:
    (checkout / "fail").touch()
    failed = ensure_locked(checkout, "requirements.lock")
    assert failed.returncode == 1
    assert "could not be installed" in failed.stderr
    (checkout / "fail").unlink()
    assert ensure_locked(checkout, "requirements.lock").returncode == 0
    assert len(calls(checkout)) == 2


def test_a_folder_that_is_not_ours_is_never_emptied(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "thesis.txt").write_text("years of work", encoding="utf-8")
    variables = f'venv="{theirs}"; python="{sys.executable}"'
    script = f'{PRELUDE} {variables}; . "{PACKAGING}/dev/environment.sh"; ensure_environment'
    refused = shell("-c", script)
    assert refused.returncode == 1
    assert "was not made by this command" in refused.stderr
    assert [path.name for path in theirs.iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize(
    ("ending", "status"),
    [
        ("exit 0", 0),
        ("exit 3", 3),
        ('kill -s INT "$$"', 130),
        ('kill -s TERM "$$"', 143),
        ('kill -s HUP "$$"', 129),
    ],
)
def test_the_display_and_the_private_folder_end_with_the_script(ending: str, status: int) -> None:
    begin = "make_private_folder; start_displays 2"
    tell = 'echo "$private"; echo $QAMERA_TEST_DISPLAYS; echo $xvfb_pids'
    tell += "; kill -0 $xvfb_pids && echo alive"
    ended = shell("-c", f'{PRELUDE} . "{PACKAGING}/dev/private.sh"; {begin}; {tell}; {ending}')
    assert ended.returncode == status, ended.stderr
    private, displays, pids, alive = ended.stdout.splitlines()
    assert alive == "alive"
    first, second = displays.split()
    assert first.startswith(":")
    assert second not in ("", first)
    assert not Path(private).exists()
    assert len(pids.split()) == 2
    assert not any(is_running(int(pid)) for pid in pids.split())


def test_the_tests_get_a_home_a_runtime_folder_and_no_bus_or_key_of_the_person() -> None:
    names = "HOME XDG_RUNTIME_DIR XDG_CONFIG_HOME QAMERA_API_KEY DBUS_SESSION_BUS_ADDRESS"
    theirs = {name: f"/theirs/{name}" for name in names.split()}
    tell = f'for name in {names}; do eval "echo \\"\\${{$name:-none}}\\""; done'
    script = f'{PRELUDE} . "{PACKAGING}/dev/private.sh"; make_private_folder; isolate'
    told = shell(
        "-c", f'{script}; echo "$private"; ls -ld "$HOME" | cut -c1-10; {tell}', extra=theirs
    )
    private, mode, home, runtime, *rest = told.stdout.splitlines()
    assert (home, runtime, mode) == (f"{private}/home", f"{private}/runtime", "drwx------")
    assert rest == ["none", "none", f"unix:path={private}/no-bus"]


@pytest.mark.parametrize(
    ("body", "status", "shown"),
    [
        ("echo \"WARNING: Location 'file:///x' is ignored.\" >&2; exit 0", 0, ""),
        (
            'echo "WARNING: x" >&2; echo "ERROR: No such package." >&2; echo Traceback >&2; exit 1',
            1,
            "No such package.\n",
        ),
    ],
    ids=["warnings", "failure"],
)
def test_only_the_errors_of_pip_are_shown(
    tmp_path: Path, body: str, status: int, shown: str
) -> None:
    tool(tmp_path / "bin", "python", body)
    script = f'{PRELUDE} venv="{tmp_path}"; . "{PACKAGING}/dev/environment.sh"; pip_install x'
    ended = shell("-c", script)
    assert (ended.returncode, ended.stderr) == (status, shown)

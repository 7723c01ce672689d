#!/bin/sh
# Qamera Review from a checkout: sets up what is needed, then runs the program or its tests.
set -u

usage() {
    cat <<'TEXT'
Usage: sh packaging/dev.sh COMMAND [ARGUMENTS]

  run    Set up what the program needs, and open the demo. Without any display: do the
         tour on a virtual one and say where its pictures are. ARGUMENTS go to the program.
  test   Set up what the tests need, and run ruff, mypy and pytest on virtual displays
         with a home of their own, in as many processes as there are cores, four at most.
         ARGUMENTS go to pytest, which then runs in one process.
  setup  Set up what both need, and stop there.
  texts  Collect the texts of the screen into the files of the translations.
  lock   Write the lock files anew from pyproject.toml (needs uv). ARGUMENTS go to uv,
         for instance --upgrade.
  help   Print this.

The Python environment is the folder .venv of the checkout, or $QAMERA_VENV.
TEXT
}

say() {
    printf '%s\n' "$*"
}

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

packaging=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P) || exit 1
root=${packaging%/*}
venv=${QAMERA_VENV:-$root/.venv}
case "$venv" in /*) ;; *) venv=$PWD/$venv ;; esac
unset PYTHONHOME PYTHONPATH

. "$packaging/dev/system.sh"
. "$packaging/dev/environment.sh"
. "$packaging/dev/private.sh"

# $1 = parts of system.txt, $2 = lock file.
set_up() {
    python=$(find_python) || fail "Python 3.11 or newer is needed, and there is none here."
    ensure_system "$1"
    ensure_environment
    ensure_locked "$2"
    ensure_project
    "$venv/bin/python" "$packaging/translations.py" build ||
        fail "The translations could not be built."
}

has_display() {
    [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

run() {
    if has_display; then
        set_up app requirements.lock
        say "Opening the demo."
        exec "$venv/bin/python" -P -m qamera_review --demo "$@"
    fi
    say "There is no display: the program will show itself on a virtual one."
    set_up "app display" requirements.lock
    pictures=$root/build/tour
    rm -rf "$pictures"
    mkdir -p "$pictures" || fail "The folder $pictures could not be made."
    make_private_folder
    start_display
    # Qt wants a locale with UTF-8, which a bare machine does not set.
    export LANG="${LANG:-C.UTF-8}"
    say "Doing the tour; its pictures go to $pictures"
    "$venv/bin/python" -P -m qamera_review tour --out "$pictures" "$@"
    status=$?
    if [ "$status" -eq 0 ]; then
        say "The tour is done. Its pictures are in $pictures"
    else
        say "The tour failed (exit status $status). What it made is in $pictures"
    fi
    exit "$status"
}

# $1 = the step's name, the rest its module and arguments.
step() {
    name=$1
    shift
    say "Running $name."
    "$venv/bin/python" -m "$@"
    status=$?
    if [ "$status" -ne 0 ]; then
        printf '%s\n' "The step $name failed (exit status $status)." >&2
        exit "$status"
    fi
}

test_processes() {
    "$venv/bin/python" -c 'import os; print(min(4, (os.cpu_count() or 1) + 1))'
}

run_tests() {
    set_up "app display test" requirements-dev.lock
    TMPDIR=$(quick_folder)
    make_private_folder
    if [ $# -eq 0 ]; then
        processes=$(test_processes)
        # A file stays in one process, and the files keep their order: the slow ones come early.
        set -- -n "$processes" --dist loadfile --no-loadscope-reorder
        start_displays "$processes"
    else
        start_display
    fi
    isolate
    cd "$root" || exit 1
    step "ruff check" ruff check
    step "ruff format" ruff format --check
    step mypy mypy
    say "Running pytest."
    "$venv/bin/python" -m pytest --durations=15 "$@"
    status=$?
    if [ "$status" -eq 1 ] && [ -n "${processes:-}" ] && [ "$(count_failures)" -le 3 ]; then
        run_failures_alone
        status=$?
    fi
    exit "$status"
}

# A failure that is no test, such as a file that cannot be collected, counts as many.
count_failures() {
    "$venv/bin/python" -c 'import json
failed = json.load(open(".pytest_cache/v/cache/lastfailed"))
print(len(failed) if all("::" in name for name in failed) else 1000)' || echo 1000
}

# A test with a real window can fail because others load the machine. It gets a second run, with
# nothing beside it; that it failed at first stays visible.
run_failures_alone() {
    say "Running again, alone, the few tests that failed beside others."
    "$venv/bin/python" -m pytest --last-failed --last-failed-no-failures none || return $?
    say "UNSTEADY: the tests named FAILED above passed when run alone. Find out why."
}

# $1 = the file's name; the rest goes to uv. Pins that are there stay, unless uv is told to upgrade.
lock_one() {
    target=$packaging/$1
    shift
    sed '/^#/d' "$target" >"$private/pins.txt" 2>/dev/null
    # What builds the project is locked too, so that installing it needs no network; editables is
    # what hatchling asks for besides when a checkout is linked instead of copied.
    "$python" -c 'import sys, tomllib
requires = tomllib.load(open(sys.argv[1], "rb"))["build-system"]["requires"]
print(*requires, "editables~=0.3", sep="\n")' "$root/pyproject.toml" |
        (cd "$root" && uv pip compile --quiet --universal --python-version 3.11 \
            --generate-hashes --no-emit-index-url --no-header \
            --output-file "$private/pins.txt" "$@" pyproject.toml -) >/dev/null ||
        fail "uv could not resolve the requirements."
    {
        echo "# Written by: sh packaging/dev.sh lock. For Python 3.11 and newer, on every system."
        cat "$private/pins.txt"
    } >"$private/lock"
    cp "$private/lock" "$target"
    say "Wrote $target"
}

lock() {
    command -v uv >/dev/null 2>&1 || fail "This needs the program uv: pip install uv"
    python=$(find_python) || fail "Python 3.11 or newer is needed, and there is none here."
    make_private_folder
    lock_one requirements.lock "$@"
    lock_one requirements-dev.lock --extra dev --constraint packaging/requirements.lock "$@"
    lock_one requirements-build.lock --extra build --constraint packaging/requirements.lock "$@"
}

command=${1:-help}
[ $# -eq 0 ] || shift
case "$command" in
run) run "$@" ;;
test) run_tests "$@" ;;
setup) set_up "app display test" requirements-dev.lock ;;
lock) lock "$@" ;;
texts) set_up app requirements.lock && "$venv/bin/python" "$packaging/translations.py" update ;;
help | -h | --help) usage ;;
*)
    usage >&2
    fail "There is no command '$command'."
    ;;
esac

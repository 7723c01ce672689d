#!/bin/sh
# Runs the tests with Windows' Python under Wine, on Debian 12:
#     sh packaging/windows/test.sh [PYTEST ARGUMENTS]
# Without arguments: the rooms below, one after the other, with a table of how many passed. As root,
# because the tools it lacks are installed. Tests of POSIX or X11 carry a marker and are counted.
# Everything is made in build/windows, or in the folder $WORK; PYTHON is as for prove.sh.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
packaging=${here%/*}
root=${packaging%/*}
work=${WORK:-$root/build/windows}
mkdir -p "$work"
work=$(CDPATH='' cd -- "$work" && pwd -P)
rooms="domain storage services api sandbox ui measuring scenarios"

say() { printf '%s\n' "$*"; }

. "$here/wine.sh"
trap stop_wine EXIT

# What Qt says of Wine 8, and never of a Windows 10 or 11.
wine_lacks='PerMonitorVersion2 is not supported|EnableNonClientDpiScaling.. failed'
# A bar that a test shows as a window of its own is narrower than Windows' title bars are.
bars='Unable to set geometry .*/"LessonClassWindow"'

# $1 = a name for the log; the rest goes to pytest.
run_tests() {
    name=$1
    shift
    win_python -m pytest -q -p no:cacheprovider -o "qt_log_ignore=$wine_lacks|$bars" "$@" >"$work/tests-$name.txt"
}

get_tools
make_python dev
start_wine
rm -rf "$work/tested"
mkdir "$work/tested"
(cd "$root" && cp -R pyproject.toml README.md LICENSE qamera_review resources packaging tests .github "$work/tested")
# The measuring process is started without the present folder in its path, as where it is installed.
path_of "$work/tested" >"$prefix_python/Lib/site-packages/qamera-review.pth"
cd "$work/tested"
if [ $# -gt 0 ]; then
    code=0
    run_tests given "$@" || code=$?
    cat "$work/tests-given.txt"
    exit $code
fi
failed=
for room in $rooms; do
    run_tests "$room" "tests/$room" || failed=yes
    printf '%-12s %s\n' "$room" "$(grep -E '^[0-9]+ (passed|failed)|^Not run|error' "$work/tests-$room.txt" | tail -2 | paste -sd ' ')"
done
for loop in "kill_writer --kills 50" "kill_jobs --rounds 50" "kill_export --rounds 3 --files 100"; do
    # shellcheck disable=SC2086 # several words
    win_python -m tests.durability.$loop >"$work/tests-kills.txt" || failed=yes
    printf '%-12s %s\n' kills "$(tail -1 "$work/tests-kills.txt")"
done
say "What was said is in $work/tests-*.txt"
[ -z "$failed" ]

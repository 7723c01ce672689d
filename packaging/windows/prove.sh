#!/bin/sh
# Builds the Windows program and its installer on Debian 12, and proves them under Wine:
#     sh packaging/windows/prove.sh
# Long (ten minutes, 1.5 GB), and as root, because the tools it lacks are installed. Everything is
# made in build/windows, or in the folder $WORK: the installer, pictures of the windows, and a log.
# PYTHON names the Python whose version the program gets (3.11 or 3.13, see pins.txt), ALL=yes does
# the tour in every combination of language, size and colours, and BUILT=yes takes what an earlier run
# has built. The table at the end is the result;
# the exit status is 0 when nothing in it is "NO". What only a real Windows can show is listed in
# packaging/OTHER-SYSTEMS.md.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
packaging=${here%/*}
root=${packaging%/*}
work=${WORK:-$root/build/windows}
[ "$(id -u)" = 0 ] || { echo "This installs Debian's packages and needs root." >&2; exit 1; }
mkdir -p "$work"
work=$(CDPATH='' cd -- "$work" && pwd -P)
log=$work/log.txt
table=$work/table.txt
pictures=$work/pictures
settings_key='HKCU\Software\Microsoft\Windows\CurrentVersion'
uninstall_key="$settings_key\\Uninstall\\QameraReview"
service=http://127.0.0.1:8765
key=mk_live_kept.of-the-credential-manager

say() { printf '%s\n' "$*" | tee -a "$log"; }

# Runs a step and says whether all of it succeeded. Not by `if`, in which a failing command would not
# end the step.
answer() {
    echo "--- $*" >>"$log"
    set +e
    (set -e && "$@") >>"$log" 2>&1
    code=$?
    set -e
    if [ $code = 0 ]; then echo yes; else echo NO; fi
}

check() { printf '%-74s %s\n' "$1" "$2" | tee -a "$table"; }

. "$here/wine.sh"
trap stop_wine EXIT

wait_until() {
    for _ in $(seq 240); do
        if "$@" >/dev/null 2>&1; then return; fi
        sleep 0.5
    done
    echo "It did not come about: $*" >&2
    return 1
}

# The steps of OTHER-SYSTEMS.md, in a copy of the sources.
build() {
    SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || echo 1700000000)}
    PYTHONHASHSEED=1
    export SOURCE_DATE_EPOCH PYTHONHASHSEED
    rm -rf "$work/source"
    mkdir "$work/source"
    (cd "$root" && cp -R pyproject.toml README.md LICENSE qamera_review resources packaging "$work/source")
    cd "$work/source"
    win_python 'packaging\translations.py' build
    win_python 'packaging\icons.py' 'build\work\icons'
    win_python -m PyInstaller --noconfirm --log-level WARN --distpath 'build\dist' \
        --workpath 'build\freeze' 'packaging\qamera-review.spec'
    win_python 'packaging\bill.py' 'build\dist\qamera-review' 'build\bill'
    cp -R build/bill/licences build/dist/qamera-review/licences
}

# $1 = the version that the installer calls itself, $2 = the folder with the program, $3 = an option of
# makensis, by default that a warning is an error.
make_installer() {
    # Of 64 bit, so that Debian's wine64 alone runs it.
    makensis -V2 "${3:--WX}" -DTARGET=amd64-unicode "-DVERSION=$1" "-DDIST=$2" \
        "-DICON=$work/source/build/work/icons/qamera-review.ico" \
        "-DOUT=$work/qamera-review-$1-windows.exe" "$work/source/packaging/windows/qamera-review.nsi"
}

# The same program with a file that the present version does not have.
make_older() {
    rm -rf "$work/older"
    cp -R "$frozen" "$work/older"
    touch "$work/older/_internal/no longer needed.dll"
    make_installer 0.0.9 "$work/older" '-XSetCompressor /FINAL zlib' # quicker
    rm -rf "$work/older"
}

# Wine's own stand-in must not be given to people, and nothing else of it.
is_clean() {
    [ -f "$frozen/qamera-review.exe" ]
    [ -z "$(find "$frozen" \( -iname '*icuuc*' -o -iname '*ucrtbase*' -o -iname '*wcomplex*' \
        -o -iname '*wine*' -o -iname 'opengl32sw*' \))" ]
}

only_our_languages() {
    [ "$(cd "$frozen/_internal/PySide6/translations" && echo *)" = "qtbase_pl.qm qtbase_uk.qm" ]
}

versions_are_shown() {
    python3 - "$frozen"/*.exe <<'PYTHON'
import sys
from pathlib import Path

name = "FileVersion".encode("utf-16-le")
sys.exit(any(name not in Path(program).read_bytes() for program in sys.argv[1:]))
PYTHON
}

install() {
    win "$work/qamera-review-$1-windows.exe" /S
    wineserver -w
    [ -f "$place/Qamera Review.exe" ] && [ -f "$place/_internal/base_library.zip" ]
}

registry_has() { wine reg query "$uninstall_key" /v "$1" 2>/dev/null | grep -q "$2"; }

is_registered() {
    registry_has DisplayVersion "$version_of_program" && registry_has Publisher Qamera &&
        registry_has DisplayIcon 'Qamera Review.exe' && registry_has QuietUninstallString '/S' &&
        registry_has EstimatedSize 0x &&
        [ -f "$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Qamera Review.lnk" ]
}

# $1 = dots per inch (96 is 100 %), $2 = 1 for light, 0 for dark.
set_desktop() {
    wine reg add 'HKCU\Control Panel\Desktop' /v LogPixels /t REG_DWORD /d "$1" /f
    wine reg add "$settings_key\\Themes\\Personalize" /v AppsUseLightTheme /t REG_DWORD /d "$2" /f
    wineserver -w
}

# $1 = language, $2 = its locale, $3 = dots per inch, $4 = 1 for light.
tour() {
    out=$pictures/tour-$1-$3-$4
    rm -rf "$out"
    set_desktop "$3" "$4"
    LC_ALL=$2 win "$program" tour --out "$(path_of "$out")"
    grep -q '"passed": true' "$out/report.json"
}

open_window() {
    wine start /wait /unix "$place/Qamera Review.exe" "$@" >>"$log" 2>&1 </dev/null &
    opened=$!
    wait_until window_id
    xdotool windowfocus "$(window_id)"
}

window_id() { xdotool search --onlyvisible --name 'Qamera Review' | grep -m 1 .; }

take_picture() { import -window root "$pictures/$1.png"; }

is_closed() { ! kill -0 "$opened" 2>/dev/null; }

quit() {
    xdotool key ctrl+q
    wait_until is_closed
}

# Ends what a failed step may have left running.
end_programs() {
    wine taskkill /f /im 'Qamera Review.exe' >/dev/null 2>&1 || true
    wine taskkill /f /im qamera-review.exe >/dev/null 2>&1 || true
}

# A step with a window, after which none is left. $1 = the step. It ends at its first failure, which
# it would not do before `||`.
with_a_window() {
    set +e
    (set -e && "$@")
    code=$?
    set -e
    end_programs
    return $code
}

# $1 = a folder of data, $2 = more preferences.
settle() {
    rm -rf "$1"
    mkdir -p "$1"
    echo "{\"preferences\": {\"welcomed\": true, \"hold_s\": 600, \"quit_choice\": \"keep\", $2}}" \
        >"$1/settings.json"
}

listens() { python3 -c "import socket; socket.create_connection(('127.0.0.1', $1))"; }

decided() {
    python3 - "$1" <<'PYTHON'
import sqlite3
import sys

rows = sqlite3.connect(sys.argv[1]).execute("SELECT verb FROM decisions ORDER BY seq")
print(*(verb for (verb,) in rows))
PYTHON
}

decided_are() { [ "$(decided "$1" 2>/dev/null)" = "$2" ]; }

# Real key events, from the X server through Wine and Qt's platform for Windows: A, R and E decide,
# Ctrl+Z takes back, Enter and Esc show the picture and go back, Ctrl+Q quits.
keys_work() {
    set_desktop 96 0
    rm -rf "$work/keys"
    settle "$work/keys/data/demo" '"language": "en"'
    open_window --demo --data-dir "$(path_of "$work/keys")"
    outbox=$work/keys/data/demo/data/outbox.sqlite3
    wait_until test -f "$outbox"
    press_until a "$outbox" approve
    press_until r "$outbox" 'approve reject'
    press_until e "$outbox" 'approve reject archive'
    take_picture keys-decided
    press_until ctrl+z "$outbox" 'approve reject'
    xdotool key Return
    sleep 2
    take_picture keys-loupe
    xdotool key Escape
    xdotool key question
    sleep 2
    take_picture keys-shortcuts
    xdotool key Escape
    second=$(win "$program" --demo --data-dir "$(path_of "$work/keys")")
    echo "$second" | grep -q 'already open'
    quit
    decided_are "$outbox" 'approve reject'
}

# $1 = the key, $2 = the outbox, $3 = what it holds then. A picture must have been seen before it can
# be approved, so the key may have to be pressed again.
press_until() {
    for _ in $(seq 60); do
        xdotool key "$1"
        sleep 1
        ! decided_are "$2" "$3" || return 0
    done
    return 1
}

# $1 = light or dark, $2 = 1 or 0, as Windows' setting has it.
picture_of_desktop() {
    set_desktop 96 "$2"
    rm -rf "${work:?}/$1"
    settle "$work/$1/data/demo" '"scheme": "system", "language": "en"'
    open_window --demo --data-dir "$(path_of "$work/$1")"
    sleep 8
    import -window "$(window_id)" "$pictures/desktop-$1.png"
    quit
}

brightness() { convert "$pictures/desktop-$1.png" -format '%[fx:round(100*mean)]' info:; }

follows_desktop() {
    picture_of_desktop light 1
    picture_of_desktop dark 0
    [ "$(brightness light)" -gt "$(($(brightness dark) + 15))" ]
}

# Windows asks every window, and ends the process; the decision and the settings are on the disk.
session_ends() {
    set_desktop 96 0
    rm -rf "$work/session"
    settle "$work/session/data/demo" '"language": "en"'
    open_window --demo --data-dir "$(path_of "$work/session")"
    outbox=$work/session/data/demo/data/outbox.sqlite3
    wait_until test -f "$outbox"
    press_until r "$outbox" reject
    wine wineboot --end-session
    wait_until is_closed
    decided_are "$outbox" reject
    grep -q '"focus"' "$work/session/data/demo/settings.json"
}

# The key that Python puts into the credential manager is found by the program, which has no other.
credentials_work() {
    win "$program" sandbox --port 8765 --packshots 5 --key $key >>"$log" &
    wait_until listens 8765
    (cd "$work/source" && win_python packaging/windows/credentials.py store $service $key)
    win "$program" list --base-url $service --data-dir "$(path_of "$work/listed")" >"$work/listed.txt"
    cat "$work/listed.txt"
    [ "$(grep -c undecided "$work/listed.txt")" -gt 0 ]
    (cd "$work/source" && win_python packaging/windows/credentials.py forget $service $key)
}

# Folders with letters that the code page lacks, for the data and for the pictures. Started by Python,
# because the shell's arguments pass through the locale.
other_letters_work() {
    rm -rf "$work/letters"
    mkdir "$work/letters"
    win_python "$(path_of "$here/other_letters.py")" "$program" "$(path_of "$work/letters")"
    grep -q '"passed": true' "$work/letters"/*/tour/report.json
}

# In the program's own process for that, as when pictures are checked and compared.
measures() { (cd "$work/source" && win_python packaging/measures.py "$program"); }

data_is_kept() {
    [ -f "$data/outbox.sqlite3" ] && decided_are "$data/outbox.sqlite3" "$1"
}

# Data of the user's in their usual place, before the upgrade.
leave_data() {
    win "$program" sandbox --port 8766 --packshots 5 --key $key >>"$log" &
    wait_until listens 8766
    mkdir -p "$data"
    echo '{"preferences": {"welcomed": true, "hold_s": 600, "quit_choice": "keep", "language": "en"}}' \
        >"$data/settings.json"
    QAMERA_API_KEY=$key
    export QAMERA_API_KEY
    open_window --base-url http://127.0.0.1:8766
    wait_until test -f "$data/outbox.sqlite3"
    press_until r "$data/outbox.sqlite3" reject
    quit
    data_is_kept reject
}

upgrade() {
    install "$version_of_program" && is_registered &&
        [ ! -e "$place/_internal/no longer needed.dll" ] && [ ! -e "$place/_old" ]
}

uninstall() {
    win "$(path_of "$place/uninstall.exe")" /S
    wait_until test ! -e "$place"
    wineserver -w
    ! wine reg query "$uninstall_key" >/dev/null 2>&1 &&
        [ ! -e "$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Qamera Review.lnk" ]
}

tours() {
    if [ -n "${ALL:-}" ]; then
        for language in en pl uk; do
            for dots in 96 144; do
                for light in 0 1; do echo "$language $dots $light"; done
            done
        done
    else
        printf '%s\n' "en 96 1" "pl 144 0" "uk 96 0" "en 144 1"
    fi
}

locale_of() {
    case $1 in
    pl) echo pl_PL.UTF-8 ;;
    uk) echo uk_UA.UTF-8 ;;
    *) echo C.UTF-8 ;;
    esac
}

megabytes() { echo "$(($1 / 1000000)) MB"; }

: >"$log"
: >"$table"
mkdir -p "$pictures"
get_tools
make_python build
start_wine
win_python -c 'import sys, ssl, sqlite3; print("Python", sys.version.split()[0], ssl.OPENSSL_VERSION, "SQLite", sqlite3.sqlite_version)' >"$work/made-of.txt"
say "$(cat "$work/made-of.txt")"
say "Building."
frozen=$work/source/build/dist/qamera-review
version_of_program=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$root/qamera_review/__init__.py")
home=$WINEPREFIX/drive_c/users/$(id -un)
place="$home/AppData/Local/Programs/Qamera Review"
data=$home/AppData/Local/qamera-review
cd "$work"
if [ -z "${BUILT:-}" ]; then
    check "the steps of OTHER-SYSTEMS.md for Windows" "$(answer build)"
    check "the installer is made" "$(answer make_installer "$version_of_program" "$frozen")"
    check "an older version is made, for the upgrade" "$(answer make_older)"
fi
check "both programs carry their version" "$(answer versions_are_shown)"
check "nothing of Wine's and no OpenGL in software is inside" "$(answer is_clean)"
check "of Qt's translations only ours are inside" "$(answer only_our_languages)"
say "Installing."
program="$(path_of "$place/qamera-review.exe")"
check "the older version installs silently" "$(answer install 0.0.9)"
check "a user decides, and data are left behind" "$(answer with_a_window leave_data)"
check "the new version installs over it, and removes what is no longer needed" "$(answer upgrade)"
check "the data are still there" "$(answer data_is_kept reject)"
check "installing the same version again" "$(answer upgrade)"
tours | while read -r language dots light; do
    passed=$(answer tour "$language" "$(locale_of "$language")" "$dots" "$light" </dev/null)
    check "tour: $language, $((dots * 100 / 96)) %, $([ "$light" = 1 ] && echo light || echo dark) desktop" "$passed"
done
check "tour in a folder outside the code page" "$(answer other_letters_work)"
check "pictures are measured, and an original is laid on a packshot" "$(answer measures)"
check "keys: A R E, Ctrl+Z, Enter, Esc, ?, a second start, Ctrl+Q" "$(answer with_a_window keys_work)"
check "the window follows a light and a dark desktop" "$(answer with_a_window follows_desktop)"
check "the end of the session ends it, and everything is on the disk" "$(answer with_a_window session_ends)"
check "Windows' credential manager: stored, found by the program, forgotten" "$(answer with_a_window credentials_work)"
check "it uninstalls silently; nothing is left of the program" "$(answer uninstall)"
check "the user's data are left" "$(answer data_is_kept reject)"
installer=$work/qamera-review-$version_of_program-windows.exe
say "Sizes: installer $(megabytes "$(stat -c %s "$installer")"), installed $(megabytes "$(du -sb "$frozen" | cut -f 1)")"
say "Pictures of the windows, to be looked at: $pictures"
! grep -q ' NO$' "$table"

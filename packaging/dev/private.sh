# A private folder, virtual displays and a home of our own; all end with this shell.
# Sourced by dev.sh, which has say and fail.

private=
xvfb_pids=

clean_up() {
    for pid in $xvfb_pids; do
        kill "$pid" 2>/dev/null
        wait "$pid" 2>/dev/null
    done
    xvfb_pids=
    if [ -n "$private" ]; then
        rm -rf "$private"
        private=
    fi
}

# Where files need no disk: the tests ask thousands of times that a write be on it. Memory, if
# there is a file system in it with four gigabytes free; else the place for temporary files.
quick_folder() {
    free_kib=$(df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 { print $4 }')
    if [ -w /dev/shm ] && [ "${free_kib:-0}" -gt 4194304 ]; then
        echo /dev/shm
    else
        echo "${TMPDIR:-/tmp}"
    fi
}

# Makes the private folder; from here on whatever ends the shell cleans up.
make_private_folder() {
    private=$(mktemp -d "${TMPDIR:-/tmp}/qamera-review.XXXXXX") || fail "No temporary folder."
    trap clean_up EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

# Starts Xvfb in a session of its own, so that Ctrl+C ends its clients first, and sets DISPLAY.
start_display() {
    command -v Xvfb >/dev/null 2>&1 ||
        fail "There is no virtual display here: the program Xvfb is missing."
    mkfifo "$private/display"
    setsid Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset \
        3>"$private/display" >"$private/xvfb.log" 2>&1 &
    xvfb_pids="$xvfb_pids $!"
    if ! read -r number <"$private/display"; then
        cat "$private/xvfb.log" >&2
        fail "The virtual display did not start."
    fi
    rm "$private/display"
    DISPLAY=:$number
    export DISPLAY
    unset WAYLAND_DISPLAY XAUTHORITY QT_QPA_PLATFORM
}

# Starts a display for each of $1 processes that run tests side by side: a keyboard focus is one
# per display. QAMERA_TEST_DISPLAYS names them; tests/conftest.py gives them out.
start_displays() {
    QAMERA_TEST_DISPLAYS=
    while [ "$1" -gt "$(printf '%s' "$QAMERA_TEST_DISPLAYS" | wc -w)" ]; do
        start_display
        QAMERA_TEST_DISPLAYS="$QAMERA_TEST_DISPLAYS $DISPLAY"
    done
    export QAMERA_TEST_DISPLAYS
}

# Nothing that the tests start may find the person's own home, keyring, bus or key.
isolate() {
    export HOME="$private/home" XDG_RUNTIME_DIR="$private/runtime" LC_ALL=C.UTF-8
    export TMPDIR="$private"
    mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"
    unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME
    unset QAMERA_API_KEY XDG_CURRENT_DESKTOP XDG_SESSION_TYPE
    # An address that leads nowhere: with none at all, a bus would be started for the display.
    export DBUS_SESSION_BUS_ADDRESS="unix:path=$private/no-bus"
}

# A virtual display of our own, and a private folder; both end with this shell.
# Sourced by dev.sh, which has say and fail.

private=
xvfb_pid=

clean_up() {
    if [ -n "$xvfb_pid" ]; then
        kill "$xvfb_pid" 2>/dev/null
        wait "$xvfb_pid" 2>/dev/null
        xvfb_pid=
    fi
    if [ -n "$private" ]; then
        rm -rf "$private"
        private=
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
    xvfb_pid=$!
    if ! read -r number <"$private/display"; then
        cat "$private/xvfb.log" >&2
        fail "The virtual display did not start."
    fi
    DISPLAY=:$number
    export DISPLAY
    unset WAYLAND_DISPLAY XAUTHORITY QT_QPA_PLATFORM
}

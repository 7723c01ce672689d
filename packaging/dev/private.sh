# A private folder, a virtual display and a home of our own; all end with this shell.
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

# Nothing that the tests start may find the person's own home, keyring, bus or key.
isolate() {
    export HOME="$private/home" XDG_RUNTIME_DIR="$private/runtime" LC_ALL=C.UTF-8
    mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"
    unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME
    unset QAMERA_API_KEY XDG_CURRENT_DESKTOP XDG_SESSION_TYPE
    # An address that leads nowhere: with none at all, a bus would be started for the display.
    export DBUS_SESSION_BUS_ADDRESS="unix:path=$private/no-bus"
}

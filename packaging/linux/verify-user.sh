# What verify.sh lets a normal user do in the minimal system: sh verify-user.sh STEP [ARGUMENT].
# Everything of the checks themselves is in ~/verify.
set -eu
HOME=$(getent passwd "$(id -un)" | cut -d : -f 6)
cd "$HOME"
program=$(command -v "${2:-true}" || echo "$HOME/${2:-}")
mine=$HOME/verify
data=$HOME/.local/share/qamera-review
settings=$HOME/.config/qamera-review/settings.json
key=mk_live_kept.of-the-keyring
url=http://127.0.0.1:8765
XDG_RUNTIME_DIR=/tmp/runtime
export XDG_RUNTIME_DIR HOME program mine data settings key url
mkdir -p "$XDG_RUNTIME_DIR" "$mine"
chmod 700 "$XDG_RUNTIME_DIR"

told() { python3 /verify/verify_data.py "$@"; }

# Waits until a command succeeds, two minutes at most.
wait_until() {
    for _ in $(seq 240); do
        if "$@" >/dev/null 2>&1; then return; fi
        sleep 0.5
    done
    echo "It did not come about: $*" >&2
    return 1
}

# The step of this script $1, in a session with an unlocked gnome-keyring and a virtual display.
in_a_session() {
    dbus-run-session -- sh -c '
        printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null
        exec xvfb-run -a -s "-screen 0 1280x900x24" "$@"' _ sh "$0" "$@"
}

# The same beside a service, which ends with it.
with_a_service() (
    "$program" sandbox --port 8765 --packshots 20 --key $key --data "$mine/sandbox" >"$mine/sandbox.txt" &
    sandbox=$!
    trap 'kill $sandbox' EXIT
    wait_until grep -q "$url" "$mine/sandbox.txt"
    in_a_session "$@"
)

# Opens the window and gives it the keyboard; the rest are options of the program.
open_window() {
    QAMERA_API_KEY=$key "$program" --base-url $url "$@" &
    opened=$!
    wait_until xdotool search --onlyvisible --name "Qamera Review"
    xdotool search --onlyvisible --name "Qamera Review" windowfocus
}

# Presses R, which rejects and goes on, until that many decisions wait.
reject_until() {
    for _ in $(seq 240); do
        [ "$(told waiting "$data/outbox.sqlite3")" -lt "$1" ] || return 0
        xdotool key r
        sleep 0.5
    done
    return 1
}

sent_are() { [ "$(told sent "$data/outbox.sqlite3")" -ge "$1" ]; }

quit() {
    xdotool key ctrl+q
    wait $opened
}

is_online() { grep -q "link: online" "$1"/logs/*.log; }

case $1 in
tour) in_a_session tour_here "$program" ;;
tour_here)
    "$program" tour --out "$mine/tour"
    ;;
wayland) dbus-run-session -- sh "$0" wayland_here "$program" ;;
wayland_here)
    # A desktop without X, as most people have it.
    weston --backend=headless-backend.so --socket=verify --idle-time=0 >"$mine/weston.txt" 2>&1 &
    compositor=$!
    trap 'kill $compositor' EXIT
    wait_until test -S "$XDG_RUNTIME_DIR/verify"
    unset DISPLAY QT_QPA_PLATFORM
    XDG_SESSION_TYPE=wayland
    WAYLAND_DISPLAY=verify
    export XDG_SESSION_TYPE WAYLAND_DISPLAY
    "$program" tour --out "$mine/wayland"
    ;;
keyring)
    # What the keyring keeps for the service is found by the program, which needs no key else.
    with_a_service keyring_here "$program"
    ;;
keyring_here)
    printf %s $key | secret-tool store --label=test service "Qamera Review" username $url
    rm -rf "$mine/kept"
    "$program" --base-url $url --data-dir "$mine/kept" &
    opened=$!
    wait_until is_online "$mine/kept"
    kill $opened
    ;;
leave_data)
    mkdir -p "$(dirname "$settings")"
    echo '{"preferences": {"welcomed": true, "hold_s": 600, "text_percent": 110}}' >"$settings"
    with_a_service leave_data_here "$program"
    told dump "$data/outbox.sqlite3" "$settings" >"$mine/before.json"
    ;;
leave_data_here)
    # Three that are sent, and two that still wait.
    open_window
    wait_until test -f "$data/outbox.sqlite3"
    reject_until 3
    xdotool key ctrl+Return
    wait_until sent_are 3
    reject_until 2
    quit
    ;;
data_is_kept)
    "$program" --version
    with_a_service data_is_kept_here "$program"
    told kept "$data/outbox.sqlite3" "$settings" "$mine/before.json"
    ;;
data_is_kept_here)
    open_window
    quit
    ;;
older_databases)
    for dump in /verify/outbox-*.sql; do
        rm -rf "$mine/old"
        mkdir -p "$mine/old/data"
        told make "$mine/old/data/outbox.sqlite3" "$dump"
        with_a_service older_database_here "$program"
        told brought_up "$mine/old/data/outbox.sqlite3" "$dump" "$data/outbox.sqlite3"
    done
    ;;
older_database_here)
    open_window --data-dir "$mine/old"
    wait_until is_online "$mine/old"
    kill $opened
    wait $opened || true
    ;;
install_tarball)
    rm -rf "$mine/unpacked" && mkdir "$mine/unpacked"
    tar -xJf /artefacts/"${2:-}"qamera-review-*-linux-*.tar.xz -C "$mine/unpacked"
    sh "$mine"/unpacked/*/install.sh
    ;;
uninstall_tarball) sh "$mine"/unpacked/*/install.sh --uninstall ;;
install_wheels)
    rm -rf "$mine/unpacked" && mkdir "$mine/unpacked"
    tar -xf /artefacts/"${2:-}"qamera-review-*-wheelhouse.tar -C "$mine/unpacked"
    sh "$mine"/unpacked/*/install.sh
    ;;
*) exit 2 ;;
esac

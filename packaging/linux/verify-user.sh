# What verify.sh lets a normal user do in the minimal system: sh verify-user.sh STEP PROGRAM.
set -eu
cd "$HOME"
program=$(command -v "${2:-true}" || echo "$HOME/${2:-}")
XDG_RUNTIME_DIR=/tmp/runtime
export XDG_RUNTIME_DIR HOME
mkdir -p -m 700 "$XDG_RUNTIME_DIR"

on_a_display() { xvfb-run -a -s "-screen 0 1280x900x24" "$@"; }

# A session with an unlocked gnome-keyring around a command.
in_a_session() {
    dbus-run-session -- sh -c '
        printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null
        exec "$@"' _ "$@"
}

case $1 in
tour) in_a_session xvfb-run -a -s "-screen 0 1280x900x24" "$program" tour --out "$HOME/tour" ;;
keyring)
    # What the keyring keeps for the service is found by the program, which needs no key else.
    port=8765
    rm -rf "$HOME/kept"
    "$program" sandbox --port $port --packshots 20 --key mk_live_kept.of-the-keyring >"$HOME/sandbox.txt" &
    sandbox=$!
    trap 'kill $sandbox' EXIT
    in_a_session sh -c '
        printf mk_live_kept.of-the-keyring | secret-tool store --label=test \
            service "Qamera Review" username "http://127.0.0.1:$2"
        timeout -s TERM 12 xvfb-run -a "$1" --base-url "http://127.0.0.1:$2" \
            --data-dir "$HOME/kept" || true' _ "$program" $port
    grep -q "link: online" "$HOME"/kept/logs/*.log
    ;;
leave_data)
    timeout -s TERM 10 xvfb-run -a "$program" --demo || true
    find "$HOME/.local/share/qamera-review" -name outbox.sqlite3 | grep -q .
    find "$HOME/.local/share/qamera-review" "$HOME/.config" -type f -name settings.json \
        -exec cksum {} + >"$HOME/before" || true
    ;;
data_is_kept)
    find "$HOME/.local/share/qamera-review" -name outbox.sqlite3 | grep -q .
    cksum_now=$(find "$HOME/.local/share/qamera-review" "$HOME/.config" -type f -name settings.json \
        -exec cksum {} + || true)
    [ "$cksum_now" = "$(cat "$HOME/before")" ]
    "$program" --version
    ;;
install_tarball)
    rm -rf unpacked && mkdir unpacked
    tar -xJf /artefacts/qamera-review-*-linux-*.tar.xz -C unpacked
    sh unpacked/*/install.sh
    ;;
uninstall_tarball) sh unpacked/*/install.sh --uninstall ;;
install_wheels)
    mkdir -p unpacked
    tar -xf /artefacts/qamera-review-*-wheelhouse.tar -C unpacked
    sh unpacked/*/install.sh "$HOME/venv"
    ;;
esac

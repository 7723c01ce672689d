#!/bin/sh
# Proves that what packaging/build.sh made installs and works where nothing is: in a fresh, minimal
# Debian 12, as a normal user with a real gnome-keyring, inside a network namespace without a
# route. Long (some ten minutes) and for Linux as root, with debootstrap. `sh packaging/verify.sh`
# builds first; MIRROR names another Debian mirror. The table at the end is the result; the exit
# status is 0 when all of it is "yes".
set -eu
packaging=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
root=${packaging%/*}
artefacts=$root/build/artefacts
older=$root/build/older
base=$root/build/verify/base
here=$root/build/verify/root
log=$root/build/verify/log.txt
mirror=${MIRROR:-http://deb.debian.org/debian}
[ "$(id -u)" = 0 ] || { echo "This makes a root file system and needs root." >&2; exit 1; }

say() { printf '%s\n' "$*"; }

sh "$packaging/build.sh" "$artefacts" >"$root/build/build.log" 2>&1
VERSION=0.0.9 sh "$packaging/build.sh" "$older" >>"$root/build/build.log" 2>&1

depends=$(awk '$1 == "app" || $1 == "display" { print $3 }' "$packaging/dev/system.txt" | paste -sd, -)
if [ ! -f "$base/made" ]; then
    say "Making the minimal Debian."
    rm -rf "$base"
    mkdir -p "$base"
    debootstrap --variant=minbase \
        --include="$depends,xauth,gnome-keyring,dbus-x11,python3-venv,xz-utils,libsecret-tools" \
        bookworm "$base" "$mirror" >"$root/build/verify/debootstrap.log"
    touch "$base/made"
fi

fresh() {
    rm -rf "$here"
    cp -a "$base" "$here"
    mkdir -p "$here/artefacts"
    cp "$artefacts"/qamera-review* "$here/artefacts/"
    cp "$older"/*.deb "$here/artefacts/older.deb"
    chroot "$here" useradd --create-home designer
    cp "$packaging/linux/verify-user.sh" "$here/verify-user.sh"
}

# Runs in the root without any network but the loopback.
inside() {
    unshare --mount --net --pid --fork --kill-child sh -c '
        ip link set lo up
        [ -z "$(ip route)" ] || exit 9
        mount -t proc proc "$0/proc"
        mount --bind /dev "$0/dev"
        mount -t tmpfs tmpfs "$0/dev/shm"
        mount -t tmpfs tmpfs "$0/tmp" && chmod 1777 "$0/tmp"
        root=$0
        exec chroot "$root" env -i HOME=/root LC_ALL=C.UTF-8 \
            PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
    ' "$here" "$@" >>"$log" 2>&1
}

as_user() { inside runuser -u designer -- sh /verify-user.sh "$@"; }

answer() { if "$@"; then echo yes; else echo NO; fi; }

# No file of the program is left outside the homes.
nothing_left() {
    [ -z "$(find "$here/usr" "$here/opt" "$here/home/designer/.local/lib" \
        "$here/home/designer/.local/bin" -iname '*qamera*' 2>/dev/null)" ]
}

row() { printf '%-44s %9s  %-8s %-6s %-8s %-10s %s\n' "$@" | tee -a "$table"; }

megabytes() { echo "$(($(stat -c %s "$1") / 1000000)) MB"; }

table=$root/build/verify/table.txt
: >"$table"
: >"$log"
row artefact size install tour keyring uninstall upgrade

deb=$(ls "$artefacts"/*.deb)
fresh
install=$(answer inside dpkg --install /artefacts/older.deb)
as_user leave_data qamera-review || true
upgrade=$(answer inside sh -c 'dpkg --install /artefacts/qamera-review_*.deb')
[ "$upgrade" = yes ] && upgrade=$(answer as_user data_is_kept qamera-review)
tour=$(answer as_user tour qamera-review)
keyring=$(answer as_user keyring qamera-review)
inside dpkg --purge qamera-review || true
row "$(basename "$deb")" "$(megabytes "$deb")" "$install" "$tour" "$keyring" "$(answer nothing_left)" "$upgrade"

tarball=$(ls "$artefacts"/*.tar.xz)
fresh
install=$(answer as_user install_tarball)
tour=$(answer as_user tour .local/bin/qamera-review)
keyring=$(answer as_user keyring .local/bin/qamera-review)
as_user leave_data .local/bin/qamera-review || true
upgrade=$(answer as_user install_tarball)
[ "$upgrade" = yes ] && upgrade=$(answer as_user data_is_kept .local/bin/qamera-review)
as_user uninstall_tarball || true
row "$(basename "$tarball")" "$(megabytes "$tarball")" "$install" "$tour" "$keyring" "$(answer nothing_left)" "$upgrade"

wheels=$(ls "$artefacts"/*wheelhouse.tar)
fresh
install=$(answer as_user install_wheels)
tour=$(answer as_user tour venv/bin/qamera-review)
keyring=$(answer as_user keyring venv/bin/qamera-review)
row "$(basename "$wheels")" "$(megabytes "$wheels")" "$install" "$tour" "$keyring" "its folder" "-"
! grep -q NO "$table"

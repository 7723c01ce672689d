#!/bin/sh
# Proves that what packaging/build.sh makes installs and works where nothing is: in a fresh, minimal
# Debian 12, as a normal user with a real gnome-keyring, inside a network namespace without a
# route. Long (a quarter of an hour on a free machine) and for Debian as root; the tools it lacks
# are installed. `sh packaging/verify.sh` builds first, this version and for the upgrade one that
# calls itself 0.0.9; BUILT=yes takes what an earlier run has built, SUITE=trixie tries Debian 13, and
# MIRROR names another Debian mirror. The tables at the end are the result;
# the exit status is 0 when nothing in them is "NO". What was said meanwhile is in build/verify.
set -eu
packaging=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
root=${packaging%/*}
artefacts=$root/build/artefacts
suite=${SUITE:-bookworm}
place=$root/build/verify
[ "$suite" = bookworm ] || place=$place-$suite
older=$root/build/verify/older
here=$place/root
log=$place/log.txt
table=$place/table.txt
home=$here/home/designer
[ "$(id -u)" = 0 ] || { echo "This makes a root file system and needs root." >&2; exit 1; }
. "$packaging/linux/artefacts.sh"

say() { printf '%s\n' "$*"; }

answer() { if "$@" >>"$log" 2>&1; then echo yes; else echo NO; fi; }

get_tools() {
    tools="debootstrap lintian desktop-file-utils appstream nsis iproute2 util-linux xz-utils binutils"
    # shellcheck disable=SC2086 # one word each
    dpkg --status $tools >/dev/null 2>&1 && return
    say "Installing: $tools"
    apt-get -qq update
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $tools >/dev/null
}

build_both() {
    [ -z "${BUILT:-}" ] || return 0
    say "Building."
    sh "$packaging/build.sh" "$artefacts"
    copy_sources "$older/source"
    sed -i 's/^__version__ = .*/__version__ = "0.0.9"/' "$older/source/qamera_review/__init__.py"
    say "Building 0.0.9, for the upgrade."
    CACHE=${CACHE:-$root/build} XZ=0 sh "$older/source/packaging/build.sh" "$older"
}

# $1 = plain or whole; the rest are packages.
add_packages() {
    system=$place/$1
    shift
    DEBIAN_FRONTEND=noninteractive chroot "$system" apt-get -qq install -y \
        --no-install-recommends "$@"
}

# Two minimal systems, made once: one with nothing but what the .deb depends on, and one with a
# virtual display, a keyring, Python for the wheelhouse and what the checks use.
make_systems() {
    [ ! -f "$place/made" ] || return 0
    say "Making the minimal Debian."
    rm -rf "$place/plain" "$place/whole"
    mirror=${MIRROR:-http://deb.debian.org/debian}
    debootstrap --variant=minbase "$suite" "$place/plain" "$mirror"
    # By apt, because some of the names are provided by other packages in newer versions.
    # shellcheck disable=SC2046 # one word each
    add_packages plain $(awk '$1 == "app" { print $3 }' "$packaging/dev/system.txt")
    cp -a "$place/plain" "$place/whole"
    add_packages whole xvfb xauth xdotool gnome-keyring dbus-x11 libsecret-tools python3-venv \
        xz-utils weston
    touch "$place/made"
}

# $1 = plain or whole.
fresh() {
    rm -rf "$here"
    cp -a "$place/$1" "$here"
    mkdir -p "$here/artefacts/older" "$here/verify"
    cp "$artefacts"/qamera-review* "$here/artefacts/"
    cp "$older"/qamera-review* "$here/artefacts/older/"
    cp "$packaging/linux/verify-user.sh" "$packaging/linux/verify_data.py" \
        "$root"/tests/storage/older/*.sql "$here/verify/"
    chroot "$here" useradd --create-home designer
    files_there >"$place/before"
}

# Runs in the root without any network but the loopback.
inside() {
    unshare --mount --net --pid --fork --kill-child sh -c '
        ip link set lo up
        [ -z "$(ip route)" ] || exit 9
        mount -t proc proc "$0/proc"
        mount --bind /dev "$0/dev"
        mount -t tmpfs tmpfs "$0/dev/shm" && chmod 1777 "$0/dev/shm"
        mount -t tmpfs tmpfs "$0/tmp" && chmod 1777 "$0/tmp"
        root=$0
        exec chroot "$root" env -i HOME=/root LC_ALL=C.UTF-8 \
            PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
    ' "$here" "$@" >>"$log" 2>&1
}

as_user() {
    say "--- $*" >>"$log"
    inside runuser -u designer -- sh /verify/verify-user.sh "$@"
}

# Every file but those of the package tool, of caches, and of the checks themselves.
files_there() {
    (cd "$here" && find . \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./artefacts \
        -o -path ./verify -o -path ./var/lib/dpkg -o -path ./var/log -o -path ./var/cache \
        -o -path ./home/designer/verify -o -path ./home/designer/.cache/fontconfig \
        -o -path ./home/designer/.local/share/keyrings \) -prune -o ! -type d -print | sort)
}

# After it was removed: the person's data are there, and of the program nothing.
only_data_left() {
    files_there >"$place/after"
    comm -13 "$place/before" "$place/after" >"$place/left"
    grep -q '/.local/share/qamera-review/outbox.sqlite3$' "$place/left" &&
        ! grep -v -E '^./home/designer/(\.local/(share|state)|\.config|\.cache)/qamera-review/' \
            "$place/left"
}

row() { printf '%-42s %7s  %-8s %-5s %-8s %-10s %s\n' "$@" | tee -a "$table"; }

# The whole life of one artefact: $1 = its file, $2 = its kind, $3 = the command afterwards.
life() {
    say "=== $1" >>"$log"
    fresh whole
    install=$(answer "install_$2" older/)
    data=$(answer as_user leave_data "$3")
    upgrade=$(answer "install_$2" "")
    [ "$data$upgrade" = yesyes ] && upgrade=$(answer as_user data_is_kept "$3") || upgrade=NO
    tour=$(answer as_user tour "$3")
    [ "$2" != deb ] || wayland=$(answer as_user wayland "$3")
    keyring=$(answer as_user keyring "$3")
    [ "$2" != deb ] || old=$(answer as_user older_databases "$3")
    "remove_$2"
    size="$(($(stat -c %s "$1") / 1000000)) MB"
    row "$(basename "$1")" "$size" "$install" "$tour" "$keyring" "$(answer only_data_left)" "$upgrade"
}

# $1 = "older/" or "".
install_deb() { inside sh -c "dpkg --install /artefacts/$1qamera-review_*.deb"; }
install_tarball() { as_user install_tarball "$1"; }
install_wheels() { as_user install_wheels "$1"; }

remove_deb() { inside dpkg --purge qamera-review || true; }
remove_tarball() { as_user uninstall_tarball || true; }
remove_wheels() { rm -rf "$home/.local/lib/qamera-review-venv"; }

check() { printf '%-68s %s\n' "$1" "$2" | tee -a "$table"; }

# What the .deb says it depends on is all it needs, in a system with nothing else.
dependencies_are_declared() {
    fresh plain
    # shellcheck disable=SC2016 # for the shell inside
    inside sh -c '
        dpkg --install /artefacts/qamera-review_*.deb && qamera-review --version &&
        cd /usr/lib/qamera-review/_internal && export LD_LIBRARY_PATH=$PWD &&
        find . -name "*.so*" -type f -exec ldd {} + | grep "not found" && exit 1
        QT_QPA_PLATFORM=offscreen timeout 40 qamera-review --demo --data-dir /tmp/demo
        grep -q "link: online" /tmp/demo/data/demo/logs/*.log'
}

nsis_compiles() {
    windows=$place/windows
    mkdir -p "$windows/dist/_internal" "$windows/dist/licences"
    touch "$windows/dist/qamera-review.exe" "$windows/dist/Qamera Review.exe" \
        "$windows/dist/_internal/one" "$windows/dist/licences/one"
    makensis -V2 -WX -DVERSION=1.2.3 "-DDIST=$windows/dist" "-DICON=$root/build/work/icons/qamera-review.ico" \
        "-DOUT=$windows/qamera-review.exe" "$packaging/windows/qamera-review.nsi"
}

appstream_is_valid() {
    appstreamcli validate --no-net "$root/build/work/deb/usr/share/metainfo/ai.qamera.Review.metainfo.xml"
}

mkdir -p "$place" "$older"
get_tools >"$place/tools.log" 2>&1
build_both >"$place/build.log" 2>&1
make_systems >"$place/systems.log" 2>&1
: >"$table"
: >"$log"
old=NO
wayland=NO
deb=$(ls "$artefacts"/*.deb)
row artefact size install tour keyring uninstall upgrade
life "$deb" deb qamera-review
life "$(ls "$artefacts"/*.tar.xz)" tarball .local/bin/qamera-review
life "$(ls "$artefacts"/*wheelhouse.tar)" wheels .local/lib/qamera-review-venv/bin/qamera-review
check "databases of every older version are brought up by the .deb" "$old"
check "the tour of the .deb on a Wayland desktop (weston), without X" "$wayland"
check "the .deb needs nothing that it does not declare" "$(answer dependencies_are_declared)"
check "lintian finds no error" "$(answer lintian --allow-root --fail-on error "$deb")"
check "desktop-file-validate" \
    "$(answer desktop-file-validate "$packaging/linux/qamera-review.desktop")"
check "appstreamcli validate" "$(answer appstream_is_valid)"
check "makensis compiles the installer for Windows" "$(answer nsis_compiles)"
check "SHA256SUMS" "$(answer sh -c 'cd "$0" && sha256sum --check SHA256SUMS' "$artefacts")"
! grep -q ' NO' "$table"

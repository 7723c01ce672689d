# System libraries: what is missing, and its installation by the system's own package tool.
# Sourced by dev.sh, which sets $packaging and $python and has say and fail.

package_family() {
    for tool in apt-get dnf pacman zypper; do
        if command -v "$tool" >/dev/null 2>&1; then
            echo "$tool"
            return
        fi
    done
}

has_font() {
    find /usr/share/fonts /usr/local/share/fonts -name '*.[to]t[fc]' 2>/dev/null | grep -q .
}

# Prints a table's row "part what apt pacman" for each thing that is not there.
# $1 = the parts that are needed, as a list between blanks.
missing_rows() {
    # ldconfig is outside of an ordinary user's PATH on Debian.
    libraries=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null)
    grep -v '^#' "$packaging/dev/system.txt" | while read -r part what apt pacman; do
        case " $1 " in *" $part "*) ;; *) continue ;; esac
        case "$what" in
        /*) [ -e "$what" ] || command -v "${what##*/}" >/dev/null 2>&1 ;;
        font*) has_font ;;
        *) case "$libraries" in *"	$what "*) true ;; *) false ;; esac ;;
        esac || echo "$part $what $apt $pacman"
    done
}

# Prints the packages that bring what is missing, each once. $1 as above, $2 = package tool.
missing_packages() {
    missing_rows "$1" | while read -r _ what apt pacman; do
        case "$2:$what" in
        apt-get:*) echo "$apt" ;;
        pacman:*) echo "$pacman" ;;
        dnf:*.so.* | zypper:*.so.*) echo "$what()(64bit)" ;;
        *) echo "$what" ;;
        esac
    done | sort -u
    # Debian keeps what creates environments apart from Python itself.
    if [ "$2" = apt-get ] && ! "$python" -c 'import ensurepip' 2>/dev/null; then
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    fi
}

# Runs a command as root: directly, by a sudo that asks nothing, or by one that can ask.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif sudo -n true 2>/dev/null; then
        sudo -n "$@"
    elif [ -t 0 ] && command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        return 126
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 "$@" \
        </dev/null >/dev/null
}

# Exit status 126: there is no way to become root here.
install_packages() {
    case "$family" in
    apt-get) apt_get update; apt_get install -y --no-install-recommends "$@" ;;
    dnf) as_root dnf -q -y install "$@" ;;
    pacman) as_root pacman -S --noconfirm --needed "$@" ;;
    zypper) as_root zypper -n -q install "$@" ;;
    *) return 126 ;;
    esac
}

# Sees to it that the parts in $1 are there; goes on without them where that cannot be done.
ensure_system() {
    [ "$(uname -s)" = Linux ] || return 0
    family=$(package_family)
    packages=$(missing_packages "$1" "$family")
    [ -n "$packages" ] || return 0
    list=$(echo "$packages" | tr '\n' ' ')
    say "Installing system packages with ${family:-no known tool}: $list"
    # Package names have no blanks or wildcards: one word each.
    set -f
    set -- "$1" $packages
    set +f
    parts=$1
    shift
    status=0
    install_packages "$@" || status=$?
    packages=$(missing_packages "$parts" "$family")
    [ -n "$packages" ] || return 0
    list=$(echo "$packages" | tr '\n' ' ')
    if [ "$status" -eq 126 ]; then
        say "This needs root or sudo, and there is neither. Please have these installed: $list"
    else
        say "These could not be installed (is there a network?): $list"
    fi
    say "Going on without them as far as that goes."
}

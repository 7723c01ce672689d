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
        python3dist*) /usr/bin/python3 -c 'import gi' 2>/dev/null ;;
        typelib*) find /usr/lib* -maxdepth 3 -name 'Atspi-*.typelib' 2>/dev/null | grep -q . ;;
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
        dnf:typelib*) ;; # is in at-spi2-core
        *) echo "$what" ;;
        esac
    done | sort -u
    # Debian keeps what creates environments apart from Python itself.
    if [ "$2" = apt-get ] && ! "$python" -c 'import ensurepip' 2>/dev/null; then
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    fi
}

# Prints what to put before a command that needs root: nothing, a sudo that asks nothing, or one
# that can ask because a person is there.
find_rights() {
    if [ "$(id -u)" -eq 0 ]; then
        return 0
    elif sudo -n true 2>/dev/null; then
        echo "sudo -n"
    elif [ -t 0 ] && command -v sudo >/dev/null 2>&1; then
        echo "sudo"
    else
        return 1
    fi
}

# $1 = what find_rights said, as words; the rest is apt-get's.
apt_get() {
    rights=$1
    shift
    $rights env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 "$@" \
        </dev/null >/dev/null
}

# $1 = package tool, $2 = what find_rights said, the rest are packages.
install_packages() {
    family=$1
    rights=$2
    shift 2
    case "$family" in
    apt-get)
        apt_get "$rights" update
        apt_get "$rights" install -y --no-install-recommends "$@"
        ;;
    dnf) $rights dnf -q -y install "$@" ;;
    pacman) $rights pacman -S --noconfirm --needed "$@" ;;
    zypper) $rights zypper -n -q install "$@" ;;
    esac
}

one_line() {
    printf '%s' "$*" | tr '\n' ' '
}

# Sees to it that the parts in $1 are there; goes on without them where that cannot be done.
ensure_system() {
    [ "$(uname -s)" = Linux ] || return 0
    family=$(package_family)
    packages=$(missing_packages "$1" "$family")
    [ -n "$packages" ] || return 0
    if [ -z "$family" ]; then
        say "The system lacks these, and there is no apt, dnf, pacman or zypper:" \
            "$(one_line "$packages")"
    elif rights=$(find_rights); then
        say "Installing system packages with $family: $(one_line "$packages")"
        # Package names have no blanks: one word each.
        (set -f && install_packages "$family" "$rights" $packages)
        packages=$(missing_packages "$1" "$family")
        [ -n "$packages" ] || return 0
        say "These could not be installed (is there a network?): $(one_line "$packages")"
    else
        say "System packages are missing, and this is neither root nor has sudo. Please have" \
            "these installed: $(one_line "$packages")"
    fi
    say "Going on without them as far as that goes."
}

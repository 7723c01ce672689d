# A Windows with Python under Wine, on Debian. Sourced by prove.sh and test.sh, which set $packaging,
# $root and $work (a folder for everything that is made) and have `say`.
#
# CPython's DLLs and extension modules for Windows come out of panda3d's wheels: they are
# python.org's own; OpenSSL and SQLite are the newer ones of another such wheel. What such a wheel lacks is made here: python.exe, python3.dll (a list of forwards
# to python3XX.dll, which PySide6 needs), and the standard library in Python, which is taken from a
# Python of this machine of the same version ($PYTHON, python3 by default).

python=${PYTHON:-python3}
sources=$packaging/windows
compiler=x86_64-w64-mingw32
tools=$work/tools
display_pid=

get_tools() {
    packages="wine wine64 fonts-wine fonts-dejavu-core xvfb xdotool xauth imagemagick nsis"
    packages="$packages gcc-mingw-w64-x86-64-win32 unzip python3-venv"
    # shellcheck disable=SC2086 # one word each
    if ! dpkg --status $packages >/dev/null 2>&1; then
        say "Installing: $packages"
        apt-get -qq update
        # shellcheck disable=SC2086
        DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600 install -y \
            --no-install-recommends $packages >/dev/null
    fi
    [ -x "$tools/bin/uv" ] || {
        "$python" -m venv "$tools"
        "$tools/bin/pip" install --quiet --disable-pip-version-check uv pefile
    }
}

pin_of() { awk -v name="$1" '$1 == name { print $2, $3 }' "$sources/pins.txt"; }

# The Python for Windows that matches $python: major.minor decides the wheel.
choose_python() {
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    short=$(echo "$version" | tr -d .)
    pin=$(pin_of "$version")
    [ -n "$pin" ] || { say "pins.txt names no Python $version for Windows." >&2; return 1; }
}

# $1 = the folder for the wheel, $2 = the Python that it is for, $3 = the requirement with its hash.
fetch() {
    echo "$3" >"$work/pin.txt"
    "$tools/bin/pip" download --quiet --disable-pip-version-check --no-deps --require-hashes \
        --only-binary :all: --platform win_amd64 --python-version "$2" --dest "$1" \
        -r "$work/pin.txt"
}

# $1 = the extra whose packages are installed: build or dev.
make_python() {
    choose_python
    prefix_python=$work/python-$1
    stamp=$(cat "$sources/pins.txt" "$packaging"/requirements-"$1".lock "$sources"/*.c |
        sha256sum | cut -c 1-16)
    [ "$(cat "$prefix_python/made-as" 2>/dev/null)" != "$version $1 $stamp" ] || return 0
    say "Making Python $version for Windows."
    rm -rf "$prefix_python"
    mkdir -p "$prefix_python/DLLs" "$prefix_python/Lib/site-packages"
    rm -rf "$work/wheels" "$work/unpacked"
    mkdir -p "$work/wheels" "$work/unpacked"
    fetch "$work/wheels/python" "$version" "$pin"
    fetch "$work/wheels/libraries" 3.13 "$(pin_of libraries)"
    fetch "$work/wheels/runtime" 3.11 "$(pin_of runtime)"
    for wheel in python libraries runtime; do
        unzip -q -o "$work/wheels/$wheel"/*.whl -d "$work/unpacked/$wheel"
    done
    rm -rf "$work/wheels"
    libraries=$work/unpacked/python/deploy_libs
    cp "$libraries/python$short.dll" "$prefix_python/"
    cp "$libraries"/*.pyd "$libraries"/libffi-8.dll "$prefix_python/DLLs/"
    newer=$work/unpacked/libraries/deploy_libs
    cp "$newer/libcrypto-3.dll" "$newer/libssl-3.dll" "$newer/sqlite3.dll" "$prefix_python/DLLs/"
    rm -f "$prefix_python/DLLs/_tkinter.pyd"
    # Those in panda3d's wheel are of 2016, too old for PySide6.
    find "$work/unpacked/runtime" \( -name vcruntime140.dll -o -name vcruntime140_1.dll \) \
        -exec cp {} "$prefix_python/" \;
    library=$("$python" -c 'import os; print(os.path.dirname(os.__file__))')
    (cd "$library" && tar cf - --exclude=__pycache__ --exclude=site-packages \
        --exclude=dist-packages --exclude=test --exclude=tests --exclude=lib-dynload \
        --exclude='config-*' --exclude=idlelib --exclude=tkinter --exclude=turtledemo \
        --exclude=lib2to3 --exclude='_sysconfigdata*' .) | tar xf - -C "$prefix_python/Lib"
    make_programs
    install_packages "$1"
    echo "$version $1 $stamp" >"$prefix_python/made-as"
}

make_programs() {
    "$tools/bin/python" - "$prefix_python/python$short.dll" >"$work/python3.def" <<'PYTHON'
import sys

import pefile

library = pefile.PE(sys.argv[1])
target = sys.argv[1].rpartition("/")[2].removesuffix(".dll")
print("LIBRARY python3.dll\nEXPORTS")
for symbol in library.DIRECTORY_ENTRY_EXPORT.symbols:
    if symbol.name and symbol.name.startswith((b"Py", b"_Py")):
        print(f"  {symbol.name.decode()} = {target}.{symbol.name.decode()}")
PYTHON
    cp "$sources/python.manifest" "$work/"
    echo '1 24 "python.manifest"' >"$work/python.rc"
    (cd "$work" && $compiler-windres python.rc -O coff -o manifest.o)
    $compiler-gcc -O2 -municode -s "$sources/python.c" "$work/manifest.o" \
        "$prefix_python/python$short.dll" -o "$prefix_python/python.exe"
    echo 'int __stdcall DllMainCRTStartup(void *a, unsigned b, void *c) { return 1; }' >"$work/empty.c"
    $compiler-gcc -shared -nostdlib -s -o "$prefix_python/python3.dll" "$work/empty.c" "$work/python3.def"
    $compiler-gcc -shared -nostdlib -s -O2 -w -o "$work/icuuc.dll" "$sources/icuuc.c"
    $compiler-gcc -shared -nostdlib -s -O2 -w -o "$work/bcryptprimitives.dll" \
        "$sources/bcryptprimitives.c" -ladvapi32
    $compiler-gcc -shared -static -s -O2 -fno-builtin -o "$work/wcomplex.dll" "$sources/complex.c"
    "$tools/bin/python" "$sources/ucrtbase.py" \
        "$(dpkg -L libwine | grep /x86_64-windows/ucrtbase.dll)" "$work/wcomplex.dll" "$work/ucrtbase.dll"
}

# Resolved for Windows and not for this machine, and held to the versions of the project's lock.
install_packages() {
    say "Installing the packages for Windows."
    "$tools/bin/uv" pip compile --quiet --no-header --no-emit-index-url --generate-hashes \
        --no-annotate --extra "$1" --python-version "$version" \
        --python-platform x86_64-pc-windows-msvc --only-binary :all: \
        --constraint "$packaging/requirements-$1.lock" --output-file "$work/windows-$1.lock" \
        "$root/pyproject.toml" >/dev/null
    "$tools/bin/pip" install --quiet --disable-pip-version-check \
        --target "$prefix_python/Lib/site-packages" --platform win_amd64 \
        --python-version "$version" --implementation cp --only-binary :all: --no-deps \
        --require-hashes -r "$work/windows-$1.lock"
}

start_wine() {
    WINEPREFIX=$work/prefix
    WINEDEBUG=-all
    # No questions about Mono and Gecko; no WMI, of which Wine 8 has half and aborts over the rest; and
    # Wine's C runtime as it is completed below.
    WINEDLLOVERRIDES='mscoree,mshtml,wbemprox=;ucrtbase=n,b'
    HOME=$work/home
    XDG_RUNTIME_DIR=$work/runtime
    LC_ALL=C.UTF-8
    export WINEPREFIX WINEDEBUG WINEDLLOVERRIDES HOME XDG_RUNTIME_DIR LC_ALL
    mkdir -p "$HOME" "$XDG_RUNTIME_DIR"
    chmod 700 "$XDG_RUNTIME_DIR"
    rm -f "$work/display"
    mkfifo "$work/display"
    Xvfb -displayfd 3 -screen 0 2560x1600x24 -nolisten tcp -noreset 3>"$work/display" \
        >/dev/null 2>&1 &
    display_pid=$!
    read -r number <"$work/display"
    rm "$work/display"
    DISPLAY=:$number
    export DISPLAY
    unset WAYLAND_DISPLAY XAUTHORITY
    if [ ! -f "$work/prefix/made" ]; then
        say "Making Wine's Windows."
        win wineboot -i
        wineserver -w
        win winecfg -v win10
        wineserver -w
        # What crashes ends, and nobody is asked about it.
        win reg add 'HKCU\Software\Wine\WineDbg' /v ShowCrashDialog /t REG_DWORD /d 0 /f
        wineserver -w
        cp "$work/icuuc.dll" "$work/bcryptprimitives.dll" "$work/wcomplex.dll" \
            "$work/ucrtbase.dll" "$WINEPREFIX/drive_c/windows/system32/"
        mkdir -p "$WINEPREFIX/drive_c/windows/Fonts"
        cp /usr/share/fonts/truetype/dejavu/*.ttf "$WINEPREFIX/drive_c/windows/Fonts/"
        touch "$work/prefix/made"
    fi
}

stop_wine() {
    [ -z "$display_pid" ] || {
        wineserver -k || true
        kill "$display_pid" 2>/dev/null || true
    }
    display_pid=
}

# Runs a program of Windows and gives its exit status. Wine 8 gives Python no standard output that is
# a file, hence the pipe; and it complains that it cannot run programs of 32 bit, of which there are
# none here.
win() {
    status=$work/status.$$
    {
        code=0
        wine "$@" </dev/null 2>&1 || code=$?
        echo "$code" >"$status"
    } | grep --line-buffered -v -e wine32 -e 'multiarch needs' -e 'execute "dpkg' -e 'apt-get install wine32' || true
    return "$(cat "$status")"
}

path_of() { winepath -w "$1" 2>/dev/null; }

win_python() { win "$(path_of "$prefix_python/python.exe")" "$@"; }

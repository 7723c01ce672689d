#!/bin/sh
# Assembles a bundle for macOS on Linux, and checks what can be checked without a Mac:
#     sh packaging/macos/preview.sh
# It is NEVER RUN: no part of it is started, and it is not what PyInstaller makes on a Mac. It shows
# that all parts exist for macOS and fit together: the wheels of the lock for Apple silicon, CPython's
# library, a launcher for both processors, Info.plist and icon, signed ad hoc, in a disk image.
# Everything is made in build/macos, or in the folder $WORK. Needs Python 3.11 (python3, or $PYTHON)
# and the network (300 MB). The table at the end is the result; the exit status is 0 when nothing in
# it is "NO".
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
packaging=${here%/*}
root=${packaging%/*}
work=${WORK:-$root/build/macos}
python=${PYTHON:-python3}
mkdir -p "$work"
work=$(CDPATH='' cd -- "$work" && pwd -P)
tools=$work/tools
bundle="$work/Qamera Review.app"
contents=$bundle/Contents
inside=$contents/Resources/python
log=$work/log.txt

say() { printf '%s\n' "$*"; }

# Not by `if`, in which a failing command would not end the step.
check() {
    title=$1
    shift
    echo "--- $title" >>"$log"
    set +e
    (set -e && "$@") >>"$log" 2>&1
    code=$?
    set -e
    printf '%-74s %s\n' "$title" "$([ $code = 0 ] && echo yes || echo NO)" | tee -a "$work/table.txt"
}

get_tools() {
    "$python" -m venv "$tools"
    "$tools/bin/pip" install --quiet --disable-pip-version-check uv ziglang macholib apple-platform-py \
        "PySide6-Essentials$(sed -n 's/.*"PySide6-Essentials\(.*\)",/\1/p' "$root/pyproject.toml")" \
        platformdirs msgspec
}

# $1 = the folder for the packages.
install_packages() {
    "$tools/bin/uv" pip compile --quiet --no-header --no-emit-index-url --generate-hashes --no-annotate \
        --python-version 3.11 --python-platform aarch64-apple-darwin --only-binary :all: \
        --constraint "$packaging/requirements.lock" --output-file "$work/macos.lock" \
        "$root/pyproject.toml" >/dev/null
    "$tools/bin/pip" install --quiet --disable-pip-version-check --target "$1" --python-version 3.11 \
        --implementation cp --only-binary :all: --no-deps --require-hashes \
        --platform macosx_13_0_universal2 --platform macosx_13_0_arm64 --platform macosx_11_0_arm64 \
        --platform macosx_10_9_universal2 -r "$work/macos.lock"
}

# The standard library in Python comes from this machine's Python of the same version.
install_python() {
    library=$inside/lib/python3.11
    mkdir -p "$library/lib-dynload"
    awk '$1 == "3.11" { print $2, $3 }' "$here/pins.txt" >"$work/pin.txt"
    "$tools/bin/pip" download --quiet --disable-pip-version-check --no-deps --require-hashes \
        --only-binary :all: --implementation cp --python-version 3.11 \
        --platform macosx_11_0_universal2 --dest "$work/wheels" -r "$work/pin.txt"
    "$python" -m zipfile -e "$work"/wheels/panda3d-*.whl "$work/unpacked"
    # They name each other by @loader_path, so they stay in one folder.
    cp "$work"/unpacked/deploy_libs/*.so "$work"/unpacked/deploy_libs/*.dylib "$library/lib-dynload/"
    (cd "$library/lib-dynload" && rm -f ./*test*.so xx*.so _tkinter* readline*)
    standard=$("$python" -c 'import os; print(os.path.dirname(os.__file__))')
    (cd "$standard" && tar cf - --exclude=__pycache__ --exclude=site-packages --exclude=dist-packages \
        --exclude=test --exclude=tests --exclude=lib-dynload --exclude='config-*' --exclude=idlelib \
        --exclude=tkinter --exclude=turtledemo --exclude=lib2to3 --exclude=ensurepip \
        --exclude='_sysconfigdata*' .) | tar xf - -C "$library"
    cp "$work/unpacked/deploy_libs/_sysconfigdata__darwin_darwin.py" "$library/"
}

install_program() {
    site=$inside/lib/python3.11/site-packages
    install_packages "$site"
    cp -R "$root/qamera_review" "$root/resources" "$site/"
    find "$site" \( -name __pycache__ -o -name '*.ts' -o -name readme -path '*resources*' \) \
        -prune -exec rm -rf {} +
    rm -rf "$site"/bin
    "$tools/bin/python" "$here/assemble.py" qt "$work" "$bundle"
    printf '%s\n' 'import sys' 'sys.frozen = True' 'from qamera_review.cli import main' \
        'sys.exit(main())' >"$inside/main.py"
}

# $1 = a processor, as zig names it.
launcher() {
    "$tools/bin/python" -m ziglang cc -target "$1-macos.13.0" -O2 -o "$work/launcher-$1" \
        "$here/launcher.c"
}

make_launcher() {
    mkdir -p "$contents/MacOS"
    launcher aarch64
    launcher x86_64
    "$tools/bin/python" "$here/assemble.py" launcher "$work" "$bundle"
}

make_info() {
    "$tools/bin/python" "$packaging/icons.py" "$work/icons"
    cp "$work/icons/qamera-review.icns" "$contents/Resources/"
    "$tools/bin/python" "$here/assemble.py" info "$work" "$bundle"
}

sign() { "$tools/bin/python" "$here/assemble.py" sign "$work" "$bundle"; }

references_resolve() { "$tools/bin/python" "$here/mach_o.py" "$bundle"; }

make_image() {
    "$tools/bin/python" "$here/assemble.py" image "$work" "$bundle"
    [ -s "$work/qamera-review-preview.dmg" ]
}

: >"$log"
rm -rf "$work/table.txt" "$bundle" "$work/wheels" "$work/unpacked" "$work/image"
say "Getting the tools."
[ -f "$tools/made" ] || { get_tools && touch "$tools/made"; }
check "CPython's library for macOS" install_python
check "every package of the lock has a wheel for Apple silicon" install_program
check "a launcher for Intel and Apple silicon" make_launcher
check "Info.plist with the languages, and the icon" make_info
check "every reference of every Mach-O file leads to a file" references_resolve
check "signed ad hoc, with the hardened runtime and the entitlements" sign
check "every reference still does" references_resolve
check "a disk image" make_image
grep -h -e 'Mach-O files' -e '^Marked' "$log" | tail -2
say "Never run: no Mac was there. $(du -sm "$bundle" | cut -f 1) MB."
! grep -q ' NO$' "$work/table.txt"

#!/bin/sh
# Builds what is given to people: `sh packaging/build.sh [--twice] [OUT]`, OUT being
# build/artefacts: a .deb, a .tar.xz with an installer for the home folder, a wheelhouse for three
# systems, the bill of materials and SHA256SUMS. Needs a Debian with python3 (a shared libpython,
# venv), binutils, xz and dpkg-deb, and a network for the packages that are not here yet. The
# system's own python3 is frozen, or $PYTHON: one that somebody compiled brings its debugging
# symbols and, as a path to search for libraries, the folder that it was made in.
#
# --twice builds once more, from a copy in another folder, and says which files differ; the exit
# status is 0 when none does. The same bytes need the same Python and system libraries.
# In the environment: PARTS, to build only some of "deb tarball wheelhouse"; CACHE, a folder with
# what can be used again (the environment for building and the wheels); XZ, xz's preset.
set -eu
packaging=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
root=${packaging%/*}
twice=
if [ "${1:-}" = --twice ]; then
    twice=yes
    shift
fi
out=${1:-$root/build/artefacts}
work=$root/build/work
cache=${CACHE:-$root/build}
venv=$cache/venv
python=${PYTHON:-/usr/bin/python3}
PYTHONHASHSEED=1
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || echo 1700000000)}
LC_ALL=C.UTF-8
PYINSTALLER_CONFIG_DIR=$work/pyinstaller
export SOURCE_DATE_EPOCH PYTHONHASHSEED LC_ALL PYINSTALLER_CONFIG_DIR
umask 022
. "$packaging/linux/artefacts.sh"

say() { printf '%s\n' "$*"; }

# What the environment for building depends on.
environment_identity() {
    echo "$python"
    "$python" --version
    cat "$packaging/requirements-build.lock"
}

make_environment() {
    environment_identity | cmp -s - "$venv/made-as" && return
    say "Making the environment for building."
    rm -rf "$venv"
    "$python" -m venv "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes \
        --only-binary :all: -r "$packaging/requirements-build.lock"
    environment_identity >"$venv/made-as"
}

freeze() {
    say "Freezing version $version."
    "$venv/bin/python" "$packaging/translations.py" build >/dev/null
    "$venv/bin/python" "$packaging/icons.py" "$work/icons"
    (cd "$root" && "$venv/bin/pyinstaller" --noconfirm --clean --log-level ERROR \
        --distpath "$work/dist" --workpath "$work/freeze" "$packaging/qamera-review.spec")
    # The wheel of brotli contains 4 MB for debuggers, of which 0.7 MB would be left in a package.
    find "$frozen" -name '_brotli*.so' -type f -exec strip --strip-debug {} +
    find "$frozen" -name '*.so*' -type f -exec chmod 644 {} +
    "$venv/bin/python" "$packaging/measures.py" "$frozen/qamera-review"
    "$venv/bin/python" "$packaging/bill.py" "$frozen" "$work/bill"
    cp -R "$work/bill/licences" "$frozen/licences"
}

build_again() {
    say "Building once more, elsewhere."
    again="$root/build/once more"
    copy_sources "$again"
    CACHE=$cache sh "$again/packaging/build.sh" "$again/out"
    if cmp "$out/SHA256SUMS" "$again/out/SHA256SUMS"; then
        say "Two builds differ in nothing."
    else
        say "These differ between two builds:"
        diff "$out/SHA256SUMS" "$again/out/SHA256SUMS"
    fi
}

make_environment
version=$(cd "$root" && "$venv/bin/python" -c 'import qamera_review; print(qamera_review.__version__)')
date=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)
frozen=$work/dist/qamera-review
rm -rf "$work"
mkdir -p "$out" "$work"
rm -f "$out"/qamera-review* "$out/SHA256SUMS"
out=$(CDPATH='' cd -- "$out" && pwd -P)
freeze
for part in ${PARTS:-deb tarball wheelhouse}; do
    say "Making the $part."
    "make_$part"
done
cp "$work/bill/sbom.cdx.json" "$out/qamera-review_$version.sbom.cdx.json"
(cd "$out" && sha256sum qamera-review* >"$work/sums" && mv "$work/sums" SHA256SUMS)
say "Done:"
ls -l "$out"
[ -z "$twice" ] || build_again

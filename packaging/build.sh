#!/bin/sh
# Builds what is given to people: `sh packaging/build.sh [OUT]`, OUT being build/artefacts.
# Linux: a .deb, a .tar.xz with an installer for the home folder, a wheelhouse for three systems, the
# bill of materials and SHA256SUMS. Needs python3 with venv, dpkg-deb, xz, and a network for the
# packages that are not here yet. VERSION in the environment stamps another version (for the
# test of upgrades).
set -eu
packaging=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
root=${packaging%/*}
out=${1:-$root/build/artefacts}
work=$root/build/work
venv=$root/build/venv
python=${PYTHON:-python3}
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || echo 1700000000)}
PYTHONHASHSEED=1
export SOURCE_DATE_EPOCH PYTHONHASHSEED
LC_ALL=C.UTF-8
export LC_ALL
umask 022
mkdir -p "$out" "$work"
out=$(CDPATH='' cd -- "$out" && pwd -P)

say() { printf '%s\n' "$*"; }

if ! cmp -s "$packaging/requirements-build.lock" "$venv/has.lock"; then
    say "Making the environment for building."
    rm -rf "$venv"
    "$python" -m venv "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes \
        --only-binary :all: -r "$packaging/requirements-build.lock"
    cp "$packaging/requirements-build.lock" "$venv/has.lock"
fi
version=${VERSION:-$(cd "$root" && "$venv/bin/python" -c 'import qamera_review as q; print(q.__version__)')}
date=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)

say "Freezing version $version."
(cd "$root" && PYTHONPATH=$root "$venv/bin/python" "$packaging/translations.py" build >/dev/null)
(cd "$root" && "$venv/bin/pyinstaller" --noconfirm --clean --log-level ERROR \
    --distpath "$work/dist" --workpath "$work/freeze" "$packaging/qamera-review.spec")
frozen=$work/dist/qamera-review
find "$frozen" -name '*.so*' -exec chmod 644 {} +
"$venv/bin/python" "$packaging/icons.py" "$work/icons"
rm -rf "$work/bill"
"$venv/bin/python" "$packaging/bill.py" "$packaging/requirements.lock" "$work/bill"
cp -R "$work/bill/licences" "$frozen/licences"

. "$packaging/linux/artefacts.sh"
make_deb
make_tarball
[ -n "${VERSION:-}" ] || make_wheelhouse
cp "$work/bill/sbom.cdx.json" "$out/qamera-review_$version.sbom.cdx.json"
(cd "$out" && sha256sum ./*.deb ./*.tar.xz ./*.tar ./*.json 2>/dev/null | sort -k 2 >SHA256SUMS)
say "Done:"
(cd "$out" && ls -l)

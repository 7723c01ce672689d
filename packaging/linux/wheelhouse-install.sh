#!/bin/sh
# Installs Qamera Review from the wheels beside this file into an environment of its own, without
# a network: `sh install.sh [FOLDER]`. Needs Python 3.11 with venv. Linux and macOS.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
folder=${1:-$HOME/.local/lib/qamera-review-venv}
case $(uname -s) in
Darwin) lock=$here/requirements-macosx_13_0_universal2.txt ;;
*) lock=$here/requirements-manylinux_2_34_x86_64.txt ;;
esac
python3 -m venv "$folder"
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check --no-index \
    --find-links "$here" --require-hashes -r "$lock"
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check --no-index --no-deps \
    "$here"/qamera_review-*.whl
echo "Qamera Review is installed: $folder/bin/qamera-review"

#!/bin/sh
# Installs Qamera Review from the wheels beside this file into an environment of its own, without
# a network: `sh install.sh [FOLDER]`. Needs Python 3.11, 3.12 or 3.13 with venv. Linux, and macOS on
# Apple silicon: `cryptography` has no wheel for Macs with Intel's processors any more.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
folder=${1:-$HOME/.local/lib/qamera-review-venv}
case $(uname -s) in
Darwin) system=macos-$(uname -m) ;;
*) system=linux ;;
esac
if [ "$system" = macos-x86_64 ]; then
    echo "A Mac with Apple silicon is needed." >&2
    exit 1
fi
for python in python3 python3.13 python3.12 python3.11 none; do
    number=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null) || continue
    lock=$here/requirements-$system-$number.txt
    [ ! -f "$lock" ] || break
done
if [ "$python" = none ]; then
    echo "Python 3.11, 3.12 or 3.13 is needed, and there is none here." >&2
    exit 1
fi
"$python" -m venv "$folder"
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check --no-index \
    --find-links "$here" --require-hashes --only-binary :all: -r "$lock"
echo "Qamera Review is installed: $folder/bin/qamera-review"

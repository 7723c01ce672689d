#!/bin/sh
# Installs Qamera Review for this user alone, without root and without a network.
# `sh install.sh` installs or upgrades, `sh install.sh --uninstall` removes the program; what you
# decided, your settings and the key in the keyring stay.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
program=$HOME/.local/lib/qamera-review
command=$HOME/.local/bin/qamera-review
entry=$data/applications/qamera-review.desktop
icons=$data/icons/hicolor

remove() {
    rm -rf "$program.old" "$program.new"
    rm -f "$command" "$entry" "$icons"/*/apps/qamera-review.png
    rm -rf "$program"
}

# What a bare system does not have yet; there is no root here to install it.
missing_libraries() {
    find "$program/_internal" -name '*.so*' -type f -exec \
        env LD_LIBRARY_PATH="$program/_internal" ldd {} + 2>/dev/null |
        awk '/not found/ { print $1 }' | sort -u | paste -sd ' ' -
}

if [ "${1:-}" = --uninstall ]; then
    remove
    echo "Qamera Review is removed. Decisions and settings in $data/qamera-review are kept."
    exit 0
fi
mkdir -p "$HOME/.local/lib" "$HOME/.local/bin" "$data/applications"
# Copied beside the old one and swapped, so that a full disk leaves what was there.
rm -rf "$program.new"
cp -R "$here/qamera-review" "$program.new"
rm -rf "$program.old"
if [ -e "$program" ]; then mv "$program" "$program.old"; fi
mv "$program.new" "$program"
rm -rf "$program.old"
ln -sf "$program/qamera-review" "$command"
sed "s|^Exec=.*|Exec=\"$command\"|" "$here/qamera-review.desktop" >"$entry"
for picture in "$here"/icons/*.png; do
    size=$(basename "$picture" .png)
    mkdir -p "$icons/${size}x${size}/apps"
    cp "$picture" "$icons/${size}x${size}/apps/qamera-review.png"
done
echo "Qamera Review is installed: $command"
missing=$(missing_libraries)
[ -z "$missing" ] || echo "Before it can start, please have these installed on the system: $missing"

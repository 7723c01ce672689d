# How the frozen program becomes a .deb and a tarball, and the wheels a wheelhouse.
# Sourced by build.sh, which sets the variables.

stamp() {
    sed -e "s|@VERSION@|$version|g" -e "s|@DATE@|$date|g" "$1"
}

# Files sorted, owned by root, of one date: the same input makes the same bytes.
packed() {
    tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
        -C "$1" -cf - "$2"
}

make_deb() {
    tree=$work/deb
    rm -rf "$tree"
    doc=$tree/usr/share/doc/qamera-review
    mkdir -p "$tree/DEBIAN" "$tree/usr/lib" "$tree/usr/bin" "$doc" \
        "$tree/usr/share/applications" "$tree/usr/share/metainfo" "$tree/usr/share/man/man1" \
        "$tree/usr/share/lintian/overrides"
    cp -R "$frozen" "$tree/usr/lib/qamera-review"
    mv "$tree/usr/lib/qamera-review/licences" "$doc/licences"
    ln -s ../lib/qamera-review/qamera-review "$tree/usr/bin/qamera-review"
    cp "$packaging/linux/qamera-review.desktop" "$tree/usr/share/applications/"
    stamp "$packaging/linux/ai.qamera.Review.metainfo.xml" \
        >"$tree/usr/share/metainfo/ai.qamera.Review.metainfo.xml"
    stamp "$packaging/linux/qamera-review.1" | gzip -9n >"$tree/usr/share/man/man1/qamera-review.1.gz"
    cp "$packaging/linux/lintian-overrides" "$tree/usr/share/lintian/overrides/qamera-review"
    for picture in "$work/icons"/*.png; do
        size=$(basename "$picture" .png)
        mkdir -p "$tree/usr/share/icons/hicolor/${size}x${size}/apps"
        cp "$picture" "$tree/usr/share/icons/hicolor/${size}x${size}/apps/qamera-review.png"
    done
    {
        echo "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
        echo "Upstream-Name: qamera-review"
        echo
        echo "Files: *"
        echo "Copyright: the Qamera Review maintainers"
        echo "License: Expat"
        sed -e 's/^$/./' -e 's/^/ /' "$root/LICENSE"
    } >"$doc/copyright"
    {
        echo "qamera-review ($version) unstable; urgency=low"
        echo
        echo "  * Version $version."
        echo
        echo " -- Qamera Review maintainers <maintainers@qamera.ai>  $(date -u -R -d "@$SOURCE_DATE_EPOCH")"
    } | gzip -9n >"$doc/changelog.gz"
    {
        echo "Package: qamera-review"
        echo "Version: $version"
        echo "Architecture: $(dpkg --print-architecture)"
        echo "Maintainer: Qamera Review maintainers <maintainers@qamera.ai>"
        echo "Installed-Size: $(du -sk "$tree/usr" | cut -f1)"
        echo "Depends: libc6 (>= 2.34), $(awk '$1 == "app" { print $3 }' "$packaging/dev/system.txt" |
            paste -sd, - | sed 's/,/, /g')"
        echo "Recommends: gnome-keyring | kwalletmanager | keepassxc"
        echo "Section: graphics"
        echo "Priority: optional"
        echo "Homepage: https://app.qamera.ai"
        echo "Description: review AI-made product photos by keyboard"
        echo " See the packshots of a Qamera account, approve, reject or archive them by"
        echo " single keys, hundreds in a sitting, and order new ones. Works offline: what is"
        echo " decided is kept on the disk and is sent as soon as the service answers."
    } >"$tree/DEBIAN/control"
    (cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
    find "$tree" -exec touch --no-dereference -d "@$SOURCE_DATE_EPOCH" {} +
    dpkg-deb --root-owner-group -Zxz -z6 --build "$tree" \
        "$out/qamera-review_${version}_$(dpkg --print-architecture).deb" >/dev/null
}

make_tarball() {
    name=qamera-review-$version-linux-$(uname -m)
    tree=$work/tar/$name
    rm -rf "$work/tar"
    mkdir -p "$tree"
    cp -R "$frozen" "$work/icons" "$packaging/linux/install.sh" \
        "$packaging/linux/qamera-review.desktop" "$root/LICENSE" "$tree/"
    packed "$work/tar" "$name" | xz -6 -T0 >"$out/$name.tar.xz"
}

# Wheels for each system, resolved for it and not for the one that builds.
make_wheelhouse() {
    house=$work/wheelhouse/qamera-review-$version-wheelhouse
    rm -rf "$work/wheelhouse"
    mkdir -p "$house"
    "$venv/bin/python" -m pip wheel --quiet --disable-pip-version-check --no-deps \
        --no-build-isolation --wheel-dir "$house" "$root"
    for system in manylinux_2_34_x86_64 win_amd64 macosx_13_0_universal2; do
        say "Fetching the wheels for $system."
        lock=$house/requirements-$system.txt
        uv_platform=$(case $system in many*) echo x86_64-manylinux_2_34 ;; win*) echo windows ;; *) echo macos ;; esac)
        "$venv/bin/uv" pip compile --quiet --no-header --no-emit-index-url --generate-hashes \
            --no-annotate --python-version 3.11 --python-platform "$uv_platform" \
            --constraint "$packaging/requirements.lock" --output-file "$lock" "$root/pyproject.toml" \
            >/dev/null
        platforms=$(case $system in
            many*) echo "manylinux_2_34_x86_64 manylinux_2_28_x86_64 manylinux_2_17_x86_64 manylinux2014_x86_64" ;;
            win*) echo win_amd64 ;;
            *) echo "macosx_13_0_universal2 macosx_13_0_arm64 macosx_12_0_universal2 macosx_11_0_arm64 macosx_10_9_universal2" ;;
        esac)
        # shellcheck disable=SC2046 # one option for each platform
        "$venv/bin/python" -m pip download --quiet --disable-pip-version-check --no-deps \
            --require-hashes --only-binary :all: --python-version 3.11 --implementation cp \
            $(for one in $platforms; do echo --platform "$one"; done) \
            --dest "$house" -r "$lock"
    done
    cp "$packaging/linux/wheelhouse-install.sh" "$house/install.sh"
    cp "$packaging/windows/wheelhouse-install.ps1" "$house/install.ps1"
    packed "$work/wheelhouse" "$(basename "$house")" >"$out/$(basename "$house").tar"
}

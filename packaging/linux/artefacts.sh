# How the frozen program becomes a .deb and a tarball, and the wheels a wheelhouse.
# Sourced by build.sh, which sets the variables.

# What a build reads, in the folder $1; without the rest it is a whole checkout.
copy_sources() {
    rm -rf "$1"
    mkdir -p "$1"
    (cd "$root" && cp -R pyproject.toml README.md LICENSE qamera_review resources packaging "$1")
}

stamp() {
    sed -e "s|@VERSION@|$version|g" -e "s|@DATE@|$date|g" "$1"
}

# Files sorted, owned by root, of one date: the same input makes the same bytes.
packed() {
    tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
        -C "$1" -cf - "$2"
}

# The newest glibc that anything in the folder $1 asks for.
needed_glibc() {
    find "$1" -type f \( -name '*.so*' -o -name qamera-review \) -exec objdump -T {} + 2>/dev/null |
        grep -o 'GLIBC_2\.[0-9]*' | sort -uV | sed -n '$s/GLIBC_//p'
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
        echo "Depends: libc6 (>= $(needed_glibc "$frozen")), $(awk '$1 == "app" { print $3 }' "$packaging/dev/system.txt" |
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
    dpkg-deb --root-owner-group -Zxz "-z${XZ:-6}" --threads-max=2 --build "$tree" \
        "$out/qamera-review_${version}_$(dpkg --print-architecture).deb" >/dev/null
}

make_tarball() {
    name=qamera-review-$version-linux-$(uname -m)
    tree=$work/tar/$name
    rm -rf "$work/tar"
    mkdir -p "$tree"
    cp -R "$frozen" "$work/icons" "$packaging/linux/install.sh" \
        "$packaging/linux/qamera-review.desktop" "$root/LICENSE" "$tree/"
    packed "$work/tar" "$name" | xz "-${XZ:-6}" -T2 >"$out/$name.tar.xz"
}

# Wheels for each system and Python, resolved for it and not for the one that builds, and a lock for
# each. They depend on the lock file alone, so they are fetched once for it.
fetch_wheels() {
    [ ! -f "$1/complete" ] || return 0
    rm -rf "$1"
    mkdir -p "$1"
    while read -r system platforms; do
        for python in 3.11 3.12 3.13; do
            fetch_for "$1/requirements-$system-$python.txt" "$python" "$platforms" </dev/null
        done
    done <<'TABLE'
linux x86_64-manylinux_2_34 manylinux_2_34_x86_64 manylinux_2_28_x86_64 manylinux_2_17_x86_64 manylinux2014_x86_64
windows x86_64-pc-windows-msvc win_amd64
macos-arm64 aarch64-apple-darwin macosx_13_0_universal2 macosx_13_0_arm64 macosx_11_0_arm64 macosx_10_9_universal2
TABLE
    touch "$1/complete"
}

# $1 = the lock to write, beside its wheels; $2 = Python; $3 = uv's name of the platform, then pip's.
fetch_for() {
    lock=$1
    python=$2
    set -f
    # shellcheck disable=SC2086 # words of the table
    set -- $3
    set +f
    target=$1
    shift
    say "Fetching the wheels of $(basename "$lock" .txt)."
    "$venv/bin/uv" pip compile --quiet --no-header --no-emit-index-url --generate-hashes --no-annotate \
        --python-version "$python" --python-platform "$target" --only-binary :all: \
        --constraint "$packaging/requirements.lock" --output-file "$lock" "$root/pyproject.toml" >/dev/null
    for one; do
        shift
        set -- "$@" --platform "$one"
    done
    "$venv/bin/python" -m pip download --quiet --disable-pip-version-check --no-deps --require-hashes \
        --only-binary :all: --implementation cp --python-version "$python" "$@" \
        --dest "$(dirname "$lock")" -r "$lock"
    # What is there is enough for that system, by its own markers.
    "$venv/bin/uv" pip compile --quiet --no-header --python-version "$python" \
        --python-platform "$target" --only-binary :all: --no-index --find-links "$(dirname "$lock")" \
        "$root/pyproject.toml" >/dev/null
}

make_wheelhouse() {
    wheels=$cache/wheels/$(sha256sum "$packaging/requirements.lock" | cut -c 1-16)
    fetch_wheels "$wheels"
    house=$work/wheelhouse/qamera-review-$version-wheelhouse
    mkdir -p "$house"
    "$venv/bin/python" -m pip wheel --quiet --disable-pip-version-check --no-deps \
        --no-build-isolation --wheel-dir "$house" "$root"
    own=$(cd "$house" && sha256sum ./*.whl | cut -d ' ' -f 1)
    cp "$wheels"/*.whl "$house/"
    for lock in "$wheels"/requirements-*.txt; do
        {
            cat "$lock"
            echo "qamera-review==$version --hash=sha256:$own"
        } >"$house/$(basename "$lock")"
    done
    cp "$packaging/linux/wheelhouse-install.sh" "$house/install.sh"
    cp "$packaging/windows/wheelhouse-install.ps1" "$house/install.ps1"
    packed "$work/wheelhouse" "$(basename "$house")" >"$out/$(basename "$house").tar"
}

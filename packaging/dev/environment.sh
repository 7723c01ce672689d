# The Python environment: made once, filled from a lock file, and left alone while that is unchanged.
# Sourced by dev.sh, which sets $root, $packaging and $venv and has say and fail.

find_python() {
    for candidate in python3 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

# What an environment depends on: moved or with another Python, it has to be made anew.
environment_identity() {
    echo "$venv"
    "$venv/bin/python" -c 'import sys; print(sys.version)'
}

ensure_environment() {
    if [ -f "$venv/made-as" ] && environment_identity 2>/dev/null | cmp -s - "$venv/made-as"; then
        return
    fi
    "$python" -c 'import ensurepip' 2>/dev/null ||
        fail "$python cannot create environments: its parts venv and ensurepip are missing."
    # Only what was made here may be thrown away.
    if [ -n "$(ls -A "$venv" 2>/dev/null)" ] && [ ! -f "$venv/made-as" ]; then
        fail "$venv was not made by this command and is left as it is." \
            "Remove it, or name another folder in QAMERA_VENV."
    fi
    say "Creating the Python environment $venv with $("$python" --version)."
    rm -rf "$venv"
    mkdir -p "$venv" && echo unfinished >"$venv/made-as" && "$python" -m venv "$venv" ||
        fail "The environment could not be created."
    environment_identity >"$venv/made-as"
}

# On a terminal, progress shows that a long download goes on; in a log it is only noise. Warnings
# are kept from the user: pip prints one for each folder that its own configuration names and that
# does not exist. When it fails, its errors are shown, without the traceback.
pip_install() {
    if [ -t 1 ]; then quiet=; else quiet=--quiet; fi
    "$venv/bin/python" -m pip install --disable-pip-version-check --no-input $quiet "$@" \
        2>"$venv/pip-errors.txt" && return
    sed -n 's/^ERROR: //p' "$venv/pip-errors.txt" >&2
    return 1
}

# $1 = a lock file's name. Binary packages only: a build would fetch what no hash covers.
ensure_locked() {
    [ "$1" = requirements.lock ] &&
        cmp -s "$packaging/requirements-dev.lock" "$venv/has-requirements-dev.lock" && return
    cmp -s "$packaging/$1" "$venv/has-$1" && return
    say "Installing the Python packages of packaging/$1 (downloads those not yet here)."
    pip_install --require-hashes --only-binary :all: -r "$packaging/$1" ||
        fail "The Python packages could not be installed; the first time this needs a network."
    cp "$packaging/$1" "$venv/has-$1"
}

# The checkout itself, editable: what its metadata is made of decides whether to do it again.
project_identity() {
    echo "$root"
    cat "$root/pyproject.toml" "$root/qamera_review/__init__.py"
}

ensure_project() {
    project_identity 2>/dev/null | cmp -s - "$venv/has-project" 2>/dev/null && return
    say "Linking this checkout into the environment."
    pip_install --no-index --no-deps --no-build-isolation --editable "$root" ||
        fail "The checkout could not be linked into the environment."
    # The link brings a copy of resources/ along, which nobody reads and which would only age.
    rm -rf "$venv"/lib/python3.*/site-packages/qamera_review
    project_identity >"$venv/has-project"
}

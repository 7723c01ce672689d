"""A fixture with a folder on a disk so small that a test can fill it."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.outbox_samples import CrampedDisk

_DISK_BYTES = 1024 * 1024
_PAGES_INSTEAD = 100


@pytest.fixture
def cramped(tmp_path: Path) -> Iterator[CrampedDisk]:
    """A tmpfs of one megabyte where the system lets us mount one, else SQLite's own limit."""
    folder = tmp_path / "cramped"
    folder.mkdir()
    mount, umount = shutil.which("mount"), shutil.which("umount")
    options = ["-t", "tmpfs", "-o", f"size={_DISK_BYTES}", "tmpfs", str(folder)]
    if mount is None or umount is None or subprocess.run([mount, *options]).returncode != 0:
        yield CrampedDisk(folder, _PAGES_INSTEAD)
        return
    try:
        (folder / "ballast").write_bytes(bytes(_DISK_BYTES // 4))
        yield CrampedDisk(folder, 0)
    finally:
        subprocess.run([umount, "--lazy", str(folder)], check=True)

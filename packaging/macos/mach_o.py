"""Checks every Mach-O file of a bundle for macOS: do its references lead to a file?

`python mach_o.py BUNDLE.app` prints the processors, the oldest macOS that the files name, and each
reference that leads nowhere; the exit status is 0 when there is none. Needs macholib.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from macholib.mach_o import CPU_TYPE_NAMES, LC_BUILD_VERSION, LC_RPATH
from macholib.MachO import MachO, MachOHeader

_MAGIC = {b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"}
_SYSTEM = ("/usr/lib/", "/System/Library/")


def libraries(bundle: Path) -> Iterator[tuple[Path, MachO]]:
    """Yield every program and library of the bundle."""
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                magic = file.read(4)
            if magic in _MAGIC:
                yield path, MachO(str(path))


def unresolved(bundle: Path, path: Path, header: MachOHeader) -> list[str]:
    """Return the names of the libraries that one processor's part needs and that are nowhere."""
    places = {
        "@loader_path": path.parent,
        "@executable_path": bundle / "Contents" / "MacOS",
    }

    def expand(name: str) -> Path:
        first, _, rest = name.partition("/")
        return places.get(first, Path(first or "/")) / rest

    searched = [
        expand(data.rstrip(b"\0").decode())
        for command, _, data in header.commands
        if command.cmd == LC_RPATH
    ]

    def is_there(name: str) -> bool:
        if name.startswith("@rpath/"):
            return any((folder / name.removeprefix("@rpath/")).exists() for folder in searched)
        return name.startswith(_SYSTEM) or (name.startswith("@") and expand(name).exists())

    # An index of None is the file's own name.
    needed = [name for index, _, name in header.walkRelocatables() if index is not None]
    return [name for name in needed if not is_there(name)]


def main(bundle: Path) -> int:
    """Return 0 when every reference leads to a file."""
    processors: Counter[str] = Counter()
    oldest: Counter[str] = Counter()
    missing: list[str] = []
    for path, library in libraries(bundle):
        names = {CPU_TYPE_NAMES.get(part.header.cputype, "?") for part in library.headers}
        processors["+".join(sorted(names))] += 1
        for part in library.headers:
            for command, build, _ in part.commands:
                if command.cmd == LC_BUILD_VERSION:
                    oldest[f"{build.minos >> 16}.{build.minos >> 8 & 255}"] += 1
            missing += [f"{path.name}: {name}" for name in unresolved(bundle, path, part)]
    print(f"{processors.total()} Mach-O files: {dict(processors)}")
    print(f"Marked for macOS: {dict(sorted(oldest.items()))}")
    print(f"{len(missing)} references lead nowhere", *missing, sep="\n  ")
    return 1 if missing or not processors else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

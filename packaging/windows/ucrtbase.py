"""Completes Wine's C runtime: its stubs of complex numbers forward to a DLL that has them.

python ucrtbase.py WINES_UCRTBASE COMPLEX_DLL OUT. The result is for Wine's system folder only,
where `ucrtbase=n` in WINEDLLOVERRIDES prefers it to Wine's own. A forward is an entry of the export
table whose address lies inside the table and points at the text "library.function".
"""

import sys
from pathlib import Path

import pefile

_BUILTIN = b"Wine builtin DLL"


def main(runtime: str, library: str, out: str) -> int:
    """Write the runtime with its forwards; return 1 if there is no room for their texts."""
    ours = {
        symbol.name.removeprefix(b"our_"): symbol.name
        for symbol in pefile.PE(library).DIRECTORY_ENTRY_EXPORT.symbols
    }
    pe = pefile.PE(runtime)
    table = pe.OPTIONAL_HEADER.DATA_DIRECTORY[0]
    section = pe.get_section_by_rva(table.VirtualAddress)
    rva = table.VirtualAddress + table.Size
    end = section.VirtualAddress + section.SizeOfRawData
    for symbol in pe.DIRECTORY_ENTRY_EXPORT.symbols:
        if symbol.name not in ours:
            continue
        text = Path(library).stem.encode() + b"." + ours[symbol.name] + b"\0"
        if rva + len(text) > end or any(pe.get_data(rva, len(text))):
            print("There is no room for the forwards.", file=sys.stderr)
            return 1
        pe.set_bytes_at_rva(rva, text)
        pe.set_dword_at_offset(symbol.address_offset, rva)
        rva += len(text)
    table.Size = rva - table.VirtualAddress
    section.Misc_VirtualSize = max(section.Misc_VirtualSize, rva - section.VirtualAddress)
    # Otherwise Wine would take its own file instead.
    Path(out).write_bytes(bytes(pe.write()).replace(_BUILTIN, b"\0" * len(_BUILTIN)))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

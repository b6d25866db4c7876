"""Code that already lies in memory as an ELF image for debuggers: symbols, Python lines and frames, all addresses final.

gdb reads such an image through its JIT interface (GDB manual, "JIT Compilation Interface"): the addresses of the sections are taken as
absolute and nothing is relocated, although the file says it is relocatable.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import replace

from svedsl.asm.code import Code
from svedsl.export.dwarf import debug_sections
from svedsl.export.elf import Object, Section, Symbol, write_object
from svedsl.export.object import subprogram
from svedsl.export.unwind import Frame, debug_frame

_FORMATS = {"R_AARCH64_ABS64": "<Q", "R_AARCH64_ABS32": "<I"}


def memory_image(functions: Sequence[tuple[Code, int]]) -> bytes:
    """The ELF image of functions and the addresses of their first instructions in the running process, in ascending order."""
    base, end = functions[0][1], functions[-1][1] + functions[-1][0].size
    text = Section(".text", "ax", "nobits", align=4, size=end - base, address=base)
    frames = [Frame(address - base, code.size, code.frame) for code, address in functions]
    debug = [debug_frame(frames), *debug_sections([subprogram(code, address - base) for code, address in functions])]
    sections = [text, *(_resolved(section, {".text": base}) for section in debug)]
    return write_object(Object(sections, [Symbol(code.name, ".text", at - base, code.size, type="func") for code, at in functions]))


def _resolved(section: Section, addresses: dict[str, int]) -> Section:
    """The section with its relocations carried out; sections without an address start at 0, as debug information wants it."""
    data = bytearray(section.data)
    for r in section.relocations:
        struct.pack_into(_FORMATS[r.type], data, r.offset, addresses.get(r.symbol or "", 0) + r.addend)
    return replace(section, data=bytes(data), relocations=())

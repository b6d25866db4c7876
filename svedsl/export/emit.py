"""Section contents under construction: integers, LEB128, strings and places that a relocation fills in."""

from __future__ import annotations

import struct

from svedsl.export.elf import Relocation


def uleb128(value: int) -> bytes:
    """Unsigned LEB128 (DWARF 4, 7.6)."""
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def sleb128(value: int) -> bytes:
    """Signed LEB128 (DWARF 4, 7.6)."""
    out = bytearray()
    while not -0x40 <= value < 0x40:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value & 0x7F])


class Emitter:
    """Little-endian bytes of one section and the relocations into them."""

    def __init__(self) -> None:
        self.data = bytearray()
        self.relocations: list[Relocation] = []

    def __len__(self) -> int:
        return len(self.data)

    def u8(self, *values: int) -> None:
        """Bytes."""
        self.data += bytes(values)

    def u16(self, value: int) -> None:
        """A 16-bit integer."""
        self.data += struct.pack("<H", value)

    def u32(self, value: int) -> None:
        """A 32-bit integer."""
        self.data += struct.pack("<I", value)

    def u64(self, value: int) -> None:
        """A 64-bit integer."""
        self.data += struct.pack("<Q", value)

    def uleb(self, *values: int) -> None:
        """Unsigned LEB128 numbers."""
        for value in values:
            self.data += uleb128(value)

    def sleb(self, value: int) -> None:
        """A signed LEB128 number."""
        self.data += sleb128(value)

    def string(self, text: str) -> None:
        """UTF-8 with a NUL behind it."""
        self.data += text.encode() + b"\0"

    def block(self, data: bytes) -> None:
        """Bytes preceded by their number as ULEB128 (DW_FORM_exprloc, CFA expressions)."""
        self.uleb(len(data))
        self.data += data

    def reference(self, type: str, size: int, symbol: str, addend: int = 0) -> None:
        """``size`` bytes that relocation ``R_AARCH64_<type>`` of ``symbol`` + ``addend`` fills in."""
        self.relocations.append(Relocation(len(self.data), "R_AARCH64_" + type, symbol, addend))
        self.data += bytes(size)

    def length_at(self, at: int) -> None:
        """Store at ``at`` the 32-bit number of bytes that follow it."""
        struct.pack_into("<I", self.data, at, len(self.data) - at - 4)

    def align(self, alignment: int, fill: int = 0) -> None:
        """Pad with ``fill`` to a multiple of ``alignment``."""
        self.data += bytes([fill]) * (-len(self.data) % alignment)

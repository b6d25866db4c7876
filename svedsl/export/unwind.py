"""Call frame information: how a debugger or an exception unwinder gets from inside a kernel to its caller.

Sources: DWARF 4, 6.4 "Call Frame Information"; LSB 5.0 core, 10.6 ".eh_frame"; DWARF for the Arm 64-bit Architecture (AADWARF64),
which numbers the registers and gives VG, the vector length in 64-bit granules, number 46.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from svedsl.asm.code import FrameState
from svedsl.errors import ExportError
from svedsl.export.elf import Section
from svedsl.export.emit import Emitter, sleb128, uleb128

_SP = 31
_LINK_REGISTER = 30
_VG = 46
_DATA_ALIGNMENT = -8
_PCREL_SDATA4 = 0x1B
_DW_CFA_NOP, _DW_CFA_ADVANCE_LOC1, _DW_CFA_ADVANCE_LOC4 = 0x00, 0x02, 0x04
_DW_CFA_OFFSET_EXTENDED, _DW_CFA_RESTORE_EXTENDED = 0x05, 0x06
_DW_CFA_DEF_CFA, _DW_CFA_DEF_CFA_EXPRESSION = 0x0C, 0x0F
_DW_CFA_ADVANCE_LOC = 0x40
_DW_OP_MUL, _DW_OP_PLUS, _DW_OP_CONSTU, _DW_OP_BREG0, _DW_OP_BREGX = 0x1E, 0x22, 0x10, 0x70, 0x92


@dataclass(frozen=True, slots=True)
class Frame:
    """One function: its byte offset and size in the text section, and its states, offsets counted from ``start``."""

    start: int
    size: int
    states: tuple[FrameState, ...] = ()


def dwarf_register(storage: int) -> int:
    """The DWARF number of a storage register (AADWARF64, 4.1): X0-X30 and SP keep theirs, V0-V31 are 64-95."""
    return storage if storage < 32 else storage + 32


def eh_frame(frames: Sequence[Frame], text: str = ".text") -> Section:
    """``.eh_frame`` of functions in the section ``text``, for exceptions and debuggers in a linked program.

    Addresses are relative to their own place, so a shared object needs no fix-up at load time. Raises ExportError for a frame that
    call frame information cannot express.
    """
    out = Emitter()
    _cie(out, 0, "zR")
    for frame in frames:
        begin = len(out)
        out.u32(0)
        out.u32(len(out))  # the distance back to the CIE, which stands at 0
        out.reference("PREL32", 4, text, frame.start)
        out.u32(frame.size)
        out.uleb(0)  # no augmentation data
        _finish(out, begin, _instructions(frame))
    return Section(".eh_frame", "a", align=8, data=bytes(out.data), relocations=out.relocations)


def debug_frame(frames: Sequence[Frame], text: str = ".text") -> Section:
    """The same as ``.debug_frame``, with absolute addresses: code in memory may be farther than 2 GiB from any section of its image."""
    out = Emitter()
    _cie(out, 0xFFFFFFFF, "")
    for frame in frames:
        begin = len(out)
        out.u32(0)
        out.reference("ABS32", 4, ".debug_frame")
        out.reference("ABS64", 8, text, frame.start)
        out.u64(frame.size)
        _finish(out, begin, _instructions(frame))
    return Section(".debug_frame", align=8, data=bytes(out.data), relocations=out.relocations)


def _cie(out: Emitter, identifier: int, augmentation: str) -> None:
    """The common part: at a function's entry the CFA is SP and the return address is in X30."""
    begin = len(out)
    out.u32(0)
    out.u32(identifier)
    out.u8(1 if augmentation else 3)  # .eh_frame keeps version 1; there and here X30 takes one byte
    out.string(augmentation)
    out.uleb(4)
    out.sleb(_DATA_ALIGNMENT)
    out.u8(_LINK_REGISTER)
    if augmentation:
        out.block(bytes([_PCREL_SDATA4]))
    _finish(out, begin, bytes([_DW_CFA_DEF_CFA, _SP, 0]))


def _finish(out: Emitter, begin: int, instructions: bytes) -> None:
    out.data += instructions
    out.align(8, _DW_CFA_NOP)
    # An entry's length counts what follows the length word, so entries are 8-aligned only together with it.
    out.length_at(begin)


def changes(frame: Frame) -> list[tuple[int, bytes]]:
    """(offset, call frame instructions that take effect there) of each state. Raises ExportError for states out of order or place."""
    result = []
    now = FrameState(0)
    for state in frame.states:
        if not now.offset <= state.offset < frame.size or state.offset % 4:
            raise ExportError(f"frame state at {state.offset:#x}: must be an instruction of the function, in ascending order")
        cfa = b""
        if (state.cfa_register, state.cfa_offset, state.cfa_vl) != (now.cfa_register, now.cfa_offset, now.cfa_vl):
            cfa = _define_cfa(state)
        result.append((state.offset, cfa + _save(dict(now.saved), dict(state.saved))))
        now = state
    return result


def _instructions(frame: Frame) -> bytes:
    out, at = bytearray(), 0
    for offset, instructions in changes(frame):
        out += _advance((offset - at) // 4) + instructions
        at = offset
    return bytes(out)


def _advance(instructions: int) -> bytes:
    if instructions == 0:
        return b""
    if instructions < 0x40:
        return bytes([_DW_CFA_ADVANCE_LOC | instructions])
    if instructions < 0x100:
        return bytes([_DW_CFA_ADVANCE_LOC1, instructions])
    return bytes([_DW_CFA_ADVANCE_LOC4]) + instructions.to_bytes(4, "little")


def _define_cfa(state: FrameState) -> bytes:
    register, offset = state.cfa_register, state.cfa_offset
    if state.cfa_vl == 0:
        return bytes([_DW_CFA_DEF_CFA]) + uleb128(register) + uleb128(offset)
    # VL in bytes is 8 VG.
    scaled = bytes([_DW_OP_CONSTU]) + uleb128(8 * state.cfa_vl) + bytes([_DW_OP_BREGX, _VG, 0, _DW_OP_MUL, _DW_OP_PLUS])
    expression = bytes([_DW_OP_BREG0 + register]) + sleb128(offset) + scaled
    return bytes([_DW_CFA_DEF_CFA_EXPRESSION]) + uleb128(len(expression)) + expression


def _save(before: dict[int, int], after: dict[int, int]) -> bytes:
    out = bytearray()
    for storage, offset in after.items():
        if before.get(storage) != offset:
            if offset >= 0 or offset % _DATA_ALIGNMENT:
                raise ExportError(f"register saved at CFA{offset:+}: must be a negative multiple of {-_DATA_ALIGNMENT}")
            out += bytes([_DW_CFA_OFFSET_EXTENDED]) + uleb128(dwarf_register(storage)) + uleb128(offset // _DATA_ALIGNMENT)
    for storage in before.keys() - after.keys():
        out += bytes([_DW_CFA_RESTORE_EXTENDED]) + uleb128(dwarf_register(storage))
    return bytes(out)

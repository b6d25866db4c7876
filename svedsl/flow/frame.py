"""The stack frame of a kernel: which registers must be saved for the caller, where, and the instructions that do it.

Layout, from the stack pointer up (AAPCS64 6.2: SP stays 16-byte aligned): whole vectors and predicates (spills, vector PCS), then 8-byte
slots (frame record x29 and x30 first, saved x and d registers, scalar spills). Whole vectors move SP by a multiple of VL; then x29 holds
the frame's fixed part, as unwinders need it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from svedsl.asm.code import FrameState
from svedsl.asm.program import Ins, Item
from svedsl.isa.effects import P_BASE, SP_NUMBER, Z_BASE
from svedsl.isa.encode import encode
from svedsl.isa.operands import PREGS, SP, VL, VREGS, XREGS, ZREGS, Reg

SAVED_X = range(19, 29)
SAVED_D = range(8, 16)
SAVED_Z_VECTOR_PCS = range(8, 24)
SAVED_P_VECTOR_PCS = range(4, 16)


@dataclass(slots=True)
class Frame:
    """What the frame of one kernel holds. Slots of ``k.spill`` are counted here too.

    ``calls``: x30 is overwritten; ``moves``: the kernel itself changes SP.
    """

    calls: bool = False
    moves: bool = False
    scalar_slots: int = 0
    vector_slots: int = 0
    x: list[int] = field(default_factory=list)
    d: list[int] = field(default_factory=list)
    z: list[int] = field(default_factory=list)
    p: list[int] = field(default_factory=list)

    @property
    def vectors(self) -> int:
        """Whole vector registers of stack: saved z, spilled z, and the saved predicates eight to a vector."""
        return len(self.z) + self.vector_slots + (len(self.p) + 7) // 8

    @property
    def pointer(self) -> bool:
        """Whether x29 is set up: for calls, and where SP moves by a multiple of VL or is moved by the kernel."""
        return self.calls or self.moves or self.vectors > 0

    @property
    def fixed(self) -> int:
        """Bytes of 8-byte slots, a multiple of 16, and of 4096 from there on, which is what SUB takes."""
        count = 2 * self.pointer + len(self.x) + len(self.d) + self.scalar_slots
        unit = 16 if 8 * count < 4096 - 16 else 4096
        return -(-8 * count // unit) * unit

    @property
    def empty(self) -> bool:
        return not self.fixed and not self.vectors

    def scalar_offset(self, slot: int) -> int:
        """Byte offset of spill slot ``slot`` from the bottom of the fixed part."""
        return 8 * (2 * self.pointer + len(self.x) + len(self.d) + slot)


def plan(written: Collection[int], frame: Frame, vector_pcs: bool) -> Frame:
    """Which callee-saved registers (storage numbers ``written``) the frame must keep (AAPCS64 6.1.1, 6.1.2, 6.1.3)."""
    frame.x = [n for n in SAVED_X if n in written]
    if vector_pcs:
        frame.z = [n for n in SAVED_Z_VECTOR_PCS if Z_BASE + n in written]
        frame.p = [n for n in SAVED_P_VECTOR_PCS if P_BASE + n in written]
    else:
        frame.d = [n for n in SAVED_D if Z_BASE + n in written]
    return frame


def _ins(mnemonic: str, *args: object, note: str = "frame") -> Ins:
    word, entry, plain = encode(mnemonic, args)
    return Ins(entry, plain, word, None, note)


def _slots(frame: Frame) -> list[tuple[Reg, Reg | None, int]]:
    """Saved 8-byte registers in pairs: (first, second or None, byte offset from the bottom of the fixed part)."""
    rows: list[tuple[Reg, Reg | None, int]] = []
    at = 16 * frame.pointer
    for regs in ([XREGS[n] for n in frame.x], [VREGS[n].as_d for n in frame.d]):
        for i in range(0, len(regs), 2):
            pair = regs[i : i + 2]
            rows.append((pair[0], pair[1] if len(pair) == 2 else None, at))
            at += 8 * len(pair)
    return rows


def _move(load: bool, first: Reg, second: Reg | None, at: int) -> Ins:
    if second is None:
        return _ins("ldr" if load else "str", first, [SP, at])
    return _ins("ldp" if load else "stp", first, second, [SP, at])


def _vector_moves(frame: Frame, load: bool) -> list[Ins]:
    name = "ldr" if load else "str"
    moves = [_ins(name, ZREGS[n], [SP, VL * i]) for i, n in enumerate(frame.z)]
    first = 8 * (len(frame.z) + frame.vector_slots)
    return moves + [_ins(name, PREGS[n], [SP, VL * (first + i)]) for i, n in enumerate(frame.p)]


def _move_sp(vectors: int) -> list[Ins]:
    """SP moved by whole vectors, at most 31 an instruction (ADDVL takes -32 to 31)."""
    steps = range(0, abs(vectors), 31)
    return [_ins("addvl", SP, SP, max(-31, vectors + at) if vectors < 0 else min(31, vectors - at)) for at in steps]


def prologue(frame: Frame) -> tuple[list[Ins], list[tuple[int, FrameState]]]:
    """The instructions at entry, and the frame states: (index of the instruction after which it holds, state)."""
    out: list[Ins] = []
    states: list[tuple[int, FrameState]] = []
    saved: list[tuple[int, int]] = []
    size = frame.fixed
    if size:
        out.append(_ins("sub", SP, SP, size))
        states.append((len(out), FrameState(0, SP_NUMBER, size)))
    if frame.pointer:
        out.append(_ins("stp", XREGS[29], XREGS[30], [SP, 0]))
        saved += [(29, -size), (30, 8 - size)]
        states.append((len(out), FrameState(0, SP_NUMBER, size, 0, tuple(saved))))
        out.append(_ins("mov", XREGS[29], SP))
    for first, second, at in _slots(frame):
        out.append(_move(False, first, second, at))
        for i, reg in enumerate(r for r in (first, second) if r is not None):
            number = reg.base.n + (0 if reg.sig == "x" else Z_BASE)
            saved.append((number, at + 8 * i - size))
    register = 29 if frame.pointer else SP_NUMBER
    states.append((len(out), FrameState(0, register, size, 0, tuple(saved))))
    if frame.vectors:
        out += _move_sp(-frame.vectors)
        out += _vector_moves(frame, load=False)
    return out, states


def epilogue(frame: Frame) -> tuple[list[Ins], int]:
    """The instructions before a return (the prologue undone, last first), and the first of them at which SP is back below the slots."""
    out: list[Ins] = []
    if frame.vectors:
        out += _vector_moves(frame, load=True)
        out += _move_sp(frame.vectors)
    at_bottom = len(out)
    out += [_move(True, *slot) for slot in _slots(frame)]
    if frame.pointer:
        out.append(_ins("ldp", XREGS[29], XREGS[30], [SP, 0]))
    if frame.fixed:
        out.append(_ins("add", SP, SP, frame.fixed))
    return out, at_bottom


def place_slots(items: list[Item], frame: Frame) -> None:
    """Gives every access to the frame its offset, now that the frame is known (in place)."""
    base = XREGS[29] if frame.pointer else SP
    for i, item in enumerate(items):
        if not isinstance(item, Ins) or item.slot is None:
            continue
        kind, number = item.slot
        if kind == "vector":
            memory: list[object] = [base, VL * (len(frame.z) + number - frame.vectors)]
        elif kind == "predicate":
            memory = [base, VL * (8 * (len(frame.z) + number - frame.vectors))]
        elif kind == "scalar":
            memory = [base, frame.scalar_offset(number)]
        else:  # an argument of the caller, above the frame
            memory = [base, frame.fixed + number]
        items[i] = item.with_args((item.args[0], memory))


def install(items: list[Item], frame: Frame) -> tuple[list[Item], list[tuple[Ins, FrameState]]]:
    """The program with its frame set up at entry and taken down before each return, and the frame states by instruction."""
    if frame.empty:
        return items, []
    head, states = prologue(frame)
    result: list[Item] = [*head, *items]
    marks: list[tuple[Ins, FrameState]] = []
    instructions = [i for i in result if isinstance(i, Ins)]
    marks += [(instructions[at], state) for at, state in states if at < len(instructions)]
    full = states[-1][1]
    final: list[Item] = []
    reopen = False
    for item in result:
        if isinstance(item, Ins) and reopen:
            marks.append((item, full))
            reopen = False
        if isinstance(item, Ins) and item.mnemonic == "ret" and not item.args:  # ret with a register is no return of the kernel
            tail, at_bottom = epilogue(frame)
            final += tail
            # The CFA must not hang on x29, which the epilogue gives back to the caller.
            marks.append((tail[at_bottom], replace(full, cfa_register=SP_NUMBER)))
            marks.append((item, FrameState(0)))
            reopen = True
        final.append(item)
    return final, marks

"""Instructions whose label is out of reach: replaced by longer ones that say so in the listing.

A conditional branch becomes its inverse over an unconditional ``b``; ``adr`` is followed by two additions; a literal load becomes moves of
the constant itself, through a general register that is free at that place where the target is a vector register.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from svedsl.asm.program import Ins, Item, Label
from svedsl.errors import AllocationError
from svedsl.flow.branches import inverse
from svedsl.flow.constants import move_sequence
from svedsl.flow.graph import Flow
from svedsl.flow.lines import pointing
from svedsl.flow.liveness import backward, liveness
from svedsl.isa.codecs import PcRelative
from svedsl.isa.encode import encode
from svedsl.isa.generate import LABEL
from svedsl.isa.operands import MODIFIERS, VREGS, WZR, XREGS, XZR, General, Symbol

lsl = MODIFIERS["lsl"]
LITERALS = ("ldr", "ldrsw")
Offsets = dict[Symbol, int]


def reach(ins: Ins) -> int | None:
    """The largest forward distance in bytes of an instruction that can be made longer (backward it may be a little more), else None."""
    if ins.word != LABEL or not (ins.entry.form.facts.get("branch") == "cond" or ins.mnemonic in ("adr", *LITERALS)):
        return None
    form = ins.entry.form
    codec = next(c for c in map(form.codec, form.bits.pieces) if isinstance(c, PcRelative))
    return codec.high


def lengthen(items: list[Item], pool: Mapping[Label, tuple[bytes, int]]) -> list[Item]:
    """The program with everything that cannot reach its label made longer; repeats until all reach.

    ``pool`` holds the constants, bytes and alignment, that follow the code. Raises AllocationError where a literal load needs a general
    register and none is free.
    """
    additions: list[tuple[Ins, Ins, Ins, Symbol]] = []
    while True:
        offsets, far = _out_of_reach(items, pool)
        if not far:
            break
        free: dict[int, General | None] = {}
        if any(_needs_register(ins) for ins in far.values()):
            free = _free_registers(items, far)
        replaced: list[Item] = []
        for i, item in enumerate(items):
            replaced += _longer(far[i], pool, free, additions) if i in far else [item]
        items = replaced
    places = _places(items)
    for adr, high, low, label in additions:
        _set_distance(high, low, offsets[label] - places[id(adr)])
    return items


def target_of(ins: Ins) -> Symbol:
    """The label an instruction names."""
    return next(a for a in ins.args if isinstance(a, Symbol))


def _places(items: list[Item]) -> dict[int, int]:
    """The byte offset of every instruction by its id."""
    return {id(ins): 4 * n for n, ins in enumerate(i for i in items if isinstance(i, Ins))}


def _out_of_reach(items: list[Item], pool: Mapping[Label, tuple[bytes, int]]) -> tuple[Offsets, dict[int, Ins]]:
    """The offsets of all labels, and the instructions that do not reach theirs, by their index."""
    offsets: Offsets = {}
    limited: list[tuple[int, int, Ins, int]] = []
    at = 0
    for i, item in enumerate(items):
        if isinstance(item, Label):
            offsets[item] = at
            continue
        limit = reach(item)
        if limit is not None and (item.mnemonic not in LITERALS or target_of(item) in pool):
            limited.append((i, at, item, limit))
        at += 4
    for label, (data, align) in pool.items():
        at += -at % align
        offsets[label] = at
        at += len(data)
    return offsets, {i: ins for i, here, ins, limit in limited if abs(offsets.get(target_of(ins), here) - here) > limit}


def _needs_register(ins: Ins) -> bool:
    return ins.mnemonic in LITERALS and ins.args[0].sig in ("s", "d", "q")


def _free_registers(items: list[Item], far: Mapping[int, Ins]) -> dict[int, General | None]:
    """For each far instruction, by its id, a register that a callee may change anyway and that holds nothing there."""
    flow = Flow(items)
    wanted = {id(ins) for ins in far.values()}
    free: dict[int, General | None] = {}
    for _, node, live in backward(flow, liveness(flow)):
        if id(node.ins) in wanted:
            free[id(node.ins)] = next((XREGS[n] for n in reversed(range(18)) if n not in live), None)
    return free


def _longer(
    ins: Ins, pool: Mapping[Label, tuple[bytes, int]], free: Mapping[int, General | None], additions: list[tuple[Ins, Ins, Ins, Symbol]]
) -> list[Item]:
    """What takes the place of an instruction. Itself, changed, comes first, since the frame's states refer to it."""
    note = f"{ins.mnemonic} out of range, made long"
    label = target_of(ins)
    made: list[Item]
    if ins.mnemonic == "adr":
        dst = ins.args[0]
        high, low = _like(ins, note, "add", dst, dst, 0, lsl(12)), _like(ins, note, "add", dst, dst, 0)
        additions.append((ins, high, low, label))
        made = [_like(ins, note, "adr", dst, 0), high, low]
    elif isinstance(label, Label) and label in pool:
        made = [*_moves(ins, note, pool[label][0], free.get(id(ins)))]
    else:
        near = Label(f"near_{label.name}")
        made = [_like(ins, note, inverse(ins.mnemonic), *ins.args[:-1], near), _like(ins, note, "b", label), near]
    first = made[0]
    assert isinstance(first, Ins)
    ins.word, ins.entry, ins.args, ins.note = first.word, first.entry, first.args, first.note
    return [ins, *made[1:]]


def _like(ins: Ins, note: str, mnemonic: str, *args: Any) -> Ins:
    word, entry, plain = encode(mnemonic, args)
    return Ins(entry, plain, word, ins.origin, note, ins.section)


def _set_distance(high: Ins, low: Ins, distance: int) -> None:
    """Adds a distance up to 16 MiB forward, or subtracts it, in two parts of 12 bits."""
    mnemonic = "add" if distance >= 0 else "sub"
    for ins, value, shift in ((high, abs(distance) >> 12, (lsl(12),)), (low, abs(distance) & 0xFFF, ())):
        ins.word, ins.entry, ins.args = encode(mnemonic, (ins.args[0], ins.args[0], value, *shift))


def _moves(ins: Ins, note: str, constant: bytes, free: General | None) -> list[Ins]:
    """The constant put together in the target register."""
    dst = ins.args[0]
    size = {"w": 4, "s": 4, "x": 4 if ins.mnemonic == "ldrsw" else 8, "d": 8, "q": 16}[dst.sig]
    value = int.from_bytes(constant[:size].ljust(size, b"\0"), "little", signed=ins.mnemonic == "ldrsw")
    if dst.sig in ("x", "w"):
        return _put(ins, note, dst, value)
    if free is None:
        raise AllocationError(f"the constant is out of reach and no general register is free to move it through\n{pointing(ins, 2)}")
    if dst.sig == "s":
        return [*_put(ins, note, free.w, value), _like(ins, note, "fmov", dst, free.w)]
    vector = VREGS[dst.base.n]
    made = [*_put(ins, note, free, value & (1 << 64) - 1), _like(ins, note, "fmov", vector.as_d, free)]
    if dst.sig == "q":
        made += [*_put(ins, note, free, value >> 64), _like(ins, note, "mov", vector.d[1], free)]
    return made


def _put(ins: Ins, note: str, dst: Any, value: int) -> list[Ins]:
    width, zero = (64, XZR) if dst.sig == "x" else (32, WZR)
    made = []
    for mnemonic, part, shift in move_sequence(value, width):
        operands = (dst, zero, part) if mnemonic == "orr" else (dst, part, lsl(shift)) if shift else (dst, part)
        made.append(_like(ins, note, mnemonic, *operands))
    return made

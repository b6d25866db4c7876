"""Branches whose target is out of reach: a conditional one becomes its inverse over an unconditional ``b``."""

from __future__ import annotations

from svedsl.asm.program import Ins, Item, Label
from svedsl.isa.codecs import PcRelative
from svedsl.isa.encode import encode
from svedsl.isa.generate import LABEL
from svedsl.isa.operands import Symbol

INVERSE_MNEMONIC = {"cbz": "cbnz", "cbnz": "cbz", "tbz": "tbnz", "tbnz": "tbz"}
INVERSE_CONDITION = {
    "eq": "ne", "hs": "lo", "cs": "cc", "mi": "pl", "vs": "vc", "hi": "ls", "ge": "lt", "gt": "le",
    "none": "any", "nlast": "last", "first": "nfrst", "pmore": "plast", "tcont": "tstop",
}  # fmt: skip
INVERSE_CONDITION |= {b: a for a, b in INVERSE_CONDITION.items()}


def reach(ins: Ins) -> int | None:
    """The largest forward distance of a conditional branch in bytes (backward it is four more), None for other instructions."""
    if ins.word != LABEL or ins.entry.form.facts.get("branch") != "cond":
        return None
    form = ins.entry.form
    codec = next(c for c in map(form.codec, form.bits.pieces) if isinstance(c, PcRelative))
    return codec.high


def lengthen(items: list[Item]) -> list[Item]:
    """The program with every conditional branch that cannot reach its label made long; repeats until all reach."""
    while True:
        offsets: dict[Symbol, int] = {}
        places: list[tuple[int, int, Ins, int]] = []
        at = 0
        for i, item in enumerate(items):
            if isinstance(item, Label):
                offsets[item] = at
            else:
                limit = reach(item)
                if limit is not None:
                    places.append((i, at, item, limit))
                at += 4
        far = {i for i, here, ins, limit in places if abs(offsets.get(_target(ins), here) - here) > limit}
        if not far:
            return items
        items = [new for i, item in enumerate(items) for new in (_long(item) if i in far else [item])]


def _target(ins: Ins) -> Symbol:
    return next(a for a in ins.args if isinstance(a, Symbol))


def _long(item: Item) -> list[Item]:
    """``b.eq far`` -> ``b.ne near; b far; near:``."""
    assert isinstance(item, Ins)
    near = Label(f"near_{_target(item).name}")
    name = item.mnemonic
    inverse = INVERSE_MNEMONIC.get(name) or f"b.{INVERSE_CONDITION[name[2:]]}"
    note = f"{name} out of range, made long"
    made: list[Item] = []
    for mnemonic, args in ((inverse, (*item.args[:-1], near)), ("b", (_target(item),))):
        word, entry, plain = encode(mnemonic, args)
        made.append(Ins(entry, plain, word, item.origin, note, item.section))
    return [*made, near]

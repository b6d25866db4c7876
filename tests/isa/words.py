"""Words of a form: chosen register numbers, other fields at random."""

from __future__ import annotations

import random

from svedsl.isa.pattern import ListNode, RegNode, walk
from svedsl.isa.table import Form


def register_fields(form: Form) -> dict[str, int]:
    """A register number for every register field of a form, all different, lists included."""
    leaves = [leaf.regs[0] if isinstance(leaf, ListNode) else leaf for leaf in walk(form.nodes)]
    kinds = {leaf.field: leaf.kind for leaf in leaves if isinstance(leaf, RegNode)}
    chosen, next_number = {}, {"general": 1, "vector": 1, "p": 1}
    for name in sorted(kinds, key=form.bits.width):
        kind = {"x": "general", "w": "general", "p": "p"}.get(kinds[name], "vector")
        chosen[name] = next_number[kind]
        next_number[kind] += 5 if kind == "vector" else 1
    return chosen


def word_of(form: Form, registers: dict[str, int], source: random.Random) -> int:
    """A word of the form: these registers, other fields at random."""
    word = form.value | form.bits.preset
    for name in form.bits.pieces:
        raw = registers.get(name)
        if raw is None:
            raw = source.choice(form.codec(name).samples(form.bits.width(name)))
        word |= form.bits.spread(name, raw)
    return word

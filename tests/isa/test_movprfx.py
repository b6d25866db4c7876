"""Which rows may follow MOVPRFX, against LLVM, which refuses an instruction that must not be prefixed."""

from __future__ import annotations

import random

from svedsl.isa.decode import decode
from svedsl.isa.effects import P_BASE, Z_BASE, effects
from svedsl.isa.generate import make_text
from svedsl.isa.table import forms_of, table
from tests.isa.words import register_fields, word_of
from tests.oracles.assemblers import LlvmMc
from tests.oracles.need import oracle

ZEROING = ("cpy_z_o_i", "mov_z_o_i")
"""LLVM does not tell CPY (immediate, zeroing) from the merging one; by the Arm ARM only the latter may be prefixed."""


def test_movprfx_flags_are_llvms() -> None:
    """A row with a wrong flag would let the builder prefix what the architecture calls unpredictable, or refuse a legal pair."""
    llvm, source = oracle(LlvmMc), random.Random(1)
    forms, lines = [], []
    for row in table().rows:
        for form in forms_of(row) if row.place.startswith("sve_") else ():
            word = word_of(form, register_fields(form), source)
            instruction = decode(word)
            assert instruction is not None
            written = [n - Z_BASE for n in effects(instruction).writes if Z_BASE <= n < P_BASE]
            text = make_text(form)(word, 0)
            if len(written) == 1 and text and form.mnemonic != "movprfx" and not row.id.startswith(ZEROING):
                forms.append(form)
                lines += [f"movprfx z{written[0]}, z31", text]
    refused = llvm.errors(lines)
    assert not {i for i in refused if i % 2 == 0}, "a MOVPRFX itself is refused"
    wrong = [f"{f.name}: {lines[2 * i + 1]}" for i, f in enumerate(forms) if ("movprfx" in f.flags) == (2 * i + 1 in refused)]
    assert len(forms) > 900
    assert not wrong, "\n".join(wrong)

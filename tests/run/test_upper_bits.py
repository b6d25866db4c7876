"""Writing an Advanced SIMD or scalar floating-point register zeroes the rest of the Z register (Arm ARM C8.1): every form, executed."""

from __future__ import annotations

import random

import numpy as np
import pytest

from svedsl.asm.builder import Builder
from svedsl.isa.decode import decode
from svedsl.isa.effects import P_BASE, Z_BASE, effects
from svedsl.isa.operands import SP, VL, VREGS, ZREGS
from svedsl.isa.table import Form, forms_of, table
from svedsl.regs import x0, x1, x2, x4
from svedsl.run.binding import bind
from svedsl.run.emulator import run
from svedsl.types import Param, ptr, u8

CHUNK = 200


def _word(form: Form, rng: random.Random) -> int | None:
    """A word of the form with general registers x2 (a buffer) and x4 (an offset of 8), the rest at random; None if none was found."""
    for _ in range(200):
        word = form.value | form.bits.preset | (rng.getrandbits(32) & ~form.mask)
        for name in form.bits.pieces:
            if name[0] in "XRW":
                word &= ~form.bits.spread(name, (1 << form.bits.width(name)) - 1)
                word |= form.bits.spread(name, 4 if name.endswith("m") else 2)
        found = decode(word, aliases=False)
        if found is not None and found.form is form:
            return word
    return None


def _forms() -> list[Form]:
    rows = [r for r in table().rows if r.place.startswith(("neon_", "fp_"))]
    forms = [f for r in rows for f in forms_of(r) if not f.is_alias]
    return [table().forms(f.mnemonic)[i] for f in forms for i, g in enumerate(table().forms(f.mnemonic)) if g.name == f.name]


def _words() -> list[int]:
    rng = random.Random(1)
    words = []
    for form in _forms():
        word = _word(form, rng)
        found = decode(word, aliases=False) if word is not None else None
        if found is None or found.target is not None:
            continue  # literal loads: their address is fixed
        if any(Z_BASE <= n < P_BASE for n in effects(found).writes):
            words.append(found.word)
    return words


WORDS = _words()


def test_there_are_forms_enough() -> None:
    """Would break: the sweep below silently reduced to a few forms."""
    assert len(WORDS) > 2000


@pytest.mark.parametrize("first", range(0, len(WORDS), CHUNK))
def test_bits_above_128_become_zero(first: int) -> None:
    """Would break: a wrong upper half of Z left in place, which Unicorn does for some 330 forms."""
    k = Builder()
    written = []
    saved = [(VREGS[n].as_d, VREGS[n + 1].as_d, 2 * (n - 8)) for n in range(8, 16, 2)]
    k.sub(SP, SP, 64)
    for a, b, at in saved:
        k.stp(a, b, [SP, 4 * at])
    for word in WORDS[first : first + CHUNK]:
        found = decode(word, aliases=False)
        assert found is not None
        targets = [n - Z_BASE for n in sorted(effects(found).writes) if Z_BASE <= n < P_BASE]
        for n in targets:
            k.dup(ZREGS[n].b, -1)
        k.add(x2, x1, 2048)  # offsets reach from -1024 to 65520
        k.mov(x4, 8)
        k.inst(word)
        for n in targets:
            k.str(ZREGS[n], [x0, 0 * VL])
            k.add(x0, x0, 64)
            written.append(found.text())
    for a, b, at in saved:
        k.ldp(a, b, [SP, 4 * at])
    k.add(SP, SP, 64)
    k.ret()
    code = k.finish("sweep", (Param("out", ptr[u8]), Param("data", ptr[u8])))
    out, data = np.full((len(written), 64), 0xAA, np.uint8), np.resize(np.arange(251, dtype=np.uint8), 70000)
    run(code, bind(code.params, (), [out, data]), vl=512)
    wrong = [text for text, row in zip(written, out, strict=True) if row[16:].any()]
    assert not wrong

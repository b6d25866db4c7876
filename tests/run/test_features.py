"""Which instructions ask for more than ARMv8.0: the same answer as LLVM's, which refuses them without the feature."""

import struct

import pytest

from svedsl import assemble
from svedsl.run.features import OPTIONAL, branches_indirectly, unmet, uses_sve
from tests.native.support import code
from tests.oracles.assemblers import LlvmMc
from tests.oracles.need import oracle

NEEDS = {
    "atomics": [
        "ldadd x1, x2, [x3]", "ldsmaxalb w1, w2, [x3]", "stclr x1, [x2]", "cas x1, x2, [x3]", "caspal x2, x3, x4, x5, [x6]",
        "swp x1, x2, [x3]",
    ],
    "crc32": ["crc32b w1, w2, w3", "crc32cx w1, w2, x3"],
    "sha1": ["sha1h s0, s1", "sha1su0 v0.4s, v1.4s, v2.4s"],
    "sha2": ["sha256h q0, q1, v2.4s"],
    "asimdrdm": ["sqrdmlah v0.4s, v1.4s, v2.4s", "sqrdmlsh s0, s1, v2.s[1]"],
    "fcma": ["fcmla v0.4s, v1.4s, v2.4s, #90", "fcadd v0.2d, v1.2d, v2.2d, #270"],
    "fphp": ["fadd h0, h1, h2", "fmov h0, #1.0", "fmov h0, w1", "scvtf h0, w1", "fcvtns w0, h1", "fcmp h0, #0.0", "fcvtzs h0, h1"],
    "asimdhp": ["fadd v0.8h, v1.8h, v2.8h", "fmul v0.4h, v1.4h, v2.h[1]", "fmov v0.8h, #1.0", "fmaxv h0, v1.8h", "fcvtns v0.8h, v1.8h"],
    "dcpop": ["dc cvap, x0"],
    None: [
        "fcvt h0, s1", "fcvtn v0.4h, v1.4s", "fcvtl2 v0.4s, v1.8h", "add v0.8h, v1.8h, v2.8h", "str h0, [x1]", "ldr x0, [x1]",
        "fadd s0, s1, s2",
        "stlr x0, [x1]", "ldaxr x0, [x1]", "sqrdmulh v0.4s, v1.4s, v2.4s", "dc cvau, x0", "mov v0.h[1], w1", "sdiv x0, x1, x2",
    ],
}  # fmt: skip
LLVM = {
    "atomics": "lse", "crc32": "crc", "sha1": "sha2", "sha2": "sha2", "asimdrdm": "rdm", "fcma": "complxnum", "fphp": "fullfp16",
    "asimdhp": "fullfp16", "dcpop": "ccpp",
}  # fmt: skip


def llvm(features):
    """LLVM's assembler with ARMv8.0 and ``features``."""
    attributes = ",".join(["+neon", *(f"+{name}" for name in sorted(features))])
    return type("Llvm", (LlvmMc,), {"_TARGET": ("-triple=aarch64", f"-mattr={attributes}")})()


@pytest.mark.parametrize("hwcap", NEEDS)
def test_need_is_what_llvm_asks_for(hwcap):
    """Fails when a CPU would be handed an instruction that it lacks, or refused one that it has."""
    oracle(LlvmMc)
    texts = NEEDS[hwcap]
    with_it, without = llvm(set(LLVM.values())), llvm(set(LLVM.values()) - {LLVM.get(hwcap)})
    words = with_it.assemble(texts)
    assert None not in words
    assert without.assemble(texts) == ([None] * len(texts) if hwcap else words)
    for text, word in zip(texts, words, strict=True):
        assert assemble(text) == struct.pack("<I", word)
        need = unmet(code(f"ret\n{text}"), OPTIONAL - {hwcap})
        assert need == (None if hwcap is None else (hwcap, 4)), text
        assert unmet(code(text), OPTIONAL) is None


def test_sve_is_told_by_its_encoding_space():
    """Fails when SVE code passes for code that any CPU runs, or the other way round."""
    assert uses_sve(code("nop\nrdvl x0, #1"))
    assert uses_sve(code("ldr p0, [x0]"))
    assert not uses_sve(code("fadd v0.4s, v1.4s, v2.4s\nldr q0, [x0]\ncasa x0, x1, [x2]"))


def test_indirect_branches_are_found():
    """Fails when a kernel that jumps into itself gets pages on which that traps."""
    assert [branches_indirectly(code(text)) for text in ("br x3", "blr x30", "ret", "b #8", "bl #8", "ret x3")] == [True, True] + [
        False
    ] * 4

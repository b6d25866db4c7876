"""What Unicorn does otherwise than A64FX: corrected or refused, never a quiet wrong answer."""

from __future__ import annotations

import numpy as np
import pytest

from svedsl import lsl, z
from svedsl.errors import EmulationFault
from svedsl.regs import p0, p1, x0, x1, z0, z1
from svedsl.run.emulator import run
from svedsl.types import Param, f32, i64, ptr
from tests.run.support import IN, N, X, bound, code, go, words

RET = 0xD65F03C0
NOT_A64FX = {
    "sdot v0.4s, v1.16b, v2.16b (DotProd)": 0x4E829420,
    "ldapr w0, [x1] (RCPC)": 0xB8BFC020,
    "fjcvtzs w0, d1 (JSCVT)": 0x1E7E0020,
    "cfinv (FlagM)": 0xD500401F,
    "frint32x d0, d1 (FRINTTS)": 0x1E68C020,
    "sha512h q0, q1, v2.2d": 0xCE628020,
    "aese v0.16b, v1.16b": 0x4E284820,
    "bfdot v0.4s, v1.8h, v2.8h": 0x6E42FC20,
    "smmla v0.4s, v1.16b, v2.16b": 0x4E82A420,
    "mrs x0, rndr": 0xD53B2400,
    "sb": 0xD50330FF,
    "sqdmulh z0.s, z1.s, z2.s (SVE2)": 0x04A27020,
    "usdot z0.s, z1.b, z2.b": 0x44827820,
    "fmmla z0.s, z1.s, z2.s": 0x64A2E420,
    "ld1rob {z0.b}, p0/z, [x0]": 0xA4202000,
}
PRIVILEGED = {"eret": 0xD69F03E0, "mrs x0, midr_el1": 0xD5380000, "msr daifset, #2": 0xD50342DF, "tlbi vmalle1": 0xD508871F}


@pytest.mark.parametrize("word", NOT_A64FX.values(), ids=NOT_A64FX)
def test_what_a64fx_lacks_is_a_fault(word):
    """A kernel would pass here and die with an illegal instruction on the machine it is for."""
    made = words(word, RET)
    with pytest.raises(EmulationFault, match="no instruction of A64FX|not on A64FX"):
        run(made, bound(made))


@pytest.mark.parametrize("word", PRIVILEGED.values(), ids=PRIVILEGED)
def test_privileged_instructions_are_faults(word):
    """The emulator runs at EL1, so a privileged instruction would just work."""
    made = words(word, RET)
    with pytest.raises(EmulationFault, match="privileged"):
        run(made, bound(made))


def test_only_what_is_executed_counts():
    """Data between the instructions would be taken for a wrong instruction."""
    made = words(0x14000002, NOT_A64FX["sb"], RET)  # b over it
    run(made, bound(made))


def test_another_target():
    """Code for a newer core could not be emulated at all."""
    made = words(NOT_A64FX["sdot v0.4s, v1.16b, v2.16b (DotProd)"], RET)
    v = np.ones(64, "u1")
    result = run(made, bound(made), registers={"z0": bytes(64), "z1": v, "z2": v}, target="max")
    assert list(result.registers["z0.s"][:4]) == [4] * 4


def first_fault(k):
    """Lanes of x that can be read from x0 + 4 * x1 on: data in z0, FFR in p1."""
    k.ptrue(p0.s)
    k.setffr()
    k.ldff1w(z0.s, p0 / z, [x0, x1, lsl(2)])
    k.rdffr(p1.b)
    k.ret()


FIRST_FAULT = code(first_fault, X, N)


def lanes(vl, size, start):
    """FFR and data of FIRST_FAULT on an array that ends at an unmapped page."""
    x = np.arange(1, size + 1, dtype="f4")
    after = run(FIRST_FAULT, bound(FIRST_FAULT, x, start), vl=vl).registers
    return after["p1.s"], after["z0"].view("f4")


@pytest.mark.parametrize("vl", [128, 512, 2048])
def test_first_fault_stops_at_the_end(vl):
    """First-fault loads would fault, or say that lanes beyond the array were read."""
    flags, data = lanes(vl, 100, 97)
    assert list(flags[:5]) == [True] * 3 + [False] * 2 if vl > 128 else list(flags) == [True] * 3 + [False]
    assert list(data[:3]) == [98, 99, 100]


def test_first_fault_is_not_cut_at_pages():
    """Lanes would be cut at Unicorn's pages though the next one is mapped."""
    for start in (1020, 1023):  # 4096 bytes are 1024 elements
        x = np.arange(4096, dtype="f4")
        after = run(FIRST_FAULT, bound(FIRST_FAULT, x, start), guard="start").registers
        assert after["p1.s"].all()
        np.testing.assert_array_equal(after["z0"].view("f4"), np.arange(start, start + 16))


def test_first_active_element_faults():
    """The first active element of LDFF1 would not fault."""
    with pytest.raises(EmulationFault, match=r"read of x\[100\], 1 element past its end"):
        lanes(512, 100, 100)


def test_late_first_active_lane():
    """The first active lane would be looked for at the start of the predicate, as qemu 7.2 does."""

    def body(k):
        k.setffr()
        k.ldff1w(z0.s, p0 / z, [x0])
        k.rdffr(p1.b)
        k.ret()

    flags = np.arange(16) >= 9
    made = code(body, IN)
    registers = {"p0.s": flags}
    after = run(made, bound(made, np.arange(12, dtype="f4")), registers=registers).registers
    assert list(after["p1.s"]) == [True] * 12 + [False] * 4
    assert list(after["z0"].view("f4")) == [0] * 9 + [9, 10, 11] + [0] * 4
    with pytest.raises(EmulationFault, match=r"x\[9\]"):
        run(made, bound(made, np.arange(9, dtype="f4")), registers=registers)


def test_non_fault_never_faults():
    """LDNF1 would fault on its first element."""

    def body(k):
        k.ptrue(p0.s)
        k.setffr()
        k.ldnf1w(z0.s, p0 / z, [x0])
        k.rdffr(p1.b)
        k.ret()

    made = code(body, IN)
    assert not run(made, bound(made, np.empty(0, "f4"))).registers["p1"].any()


def test_stale_ffr_lanes_stay_false():
    """A load after a cut one would make lanes true again without SETFFR."""

    def body(k):
        k.ptrue(p0.s)
        k.ldff1sb(z0.s, p0 / z, [x0])
        k.rdffr(p1.b)
        k.ret()

    made = code(body, Param("x", ptr[f32]))
    after = run(made, bound(made, np.full(64, -1, "f4")), registers={"ffr.s": np.arange(16) < 5}).registers
    assert list(after["p1.s"]) == [True] * 5 + [False] * 11
    assert list(after["z0.s"][:3]) == [0, 0, 0xFFFFFF80]
    assert not after["z0.s"][5:].any()


def test_gathering_first_fault():
    """A gathering first-fault load would take other lanes than a contiguous one."""

    def body(k):
        k.ptrue(p0.d)
        k.setffr()
        k.ldff1d(z0.d, p0 / z, [x0, z1.d, lsl(3)])
        k.rdffr(p1.b)
        k.ret()

    made = code(body, Param("x", ptr[i64]))
    offsets = np.array([3, 0, 7, 99, 1, 2, 3, 4], "i8")
    after = run(made, bound(made, np.arange(8) * 10), registers={"z1": offsets}).registers
    assert list(after["p1.d"]) == [True] * 3 + [False] * 5
    assert list(after["z0.d"][:3]) == [30, 0, 70]


def test_sha_clears_the_upper_bits():
    """SHA instructions would leave bits above 128 of the SVE register."""
    made = words(0x5E024020, 0x5E280841, RET)  # sha256h q0, q1, v2.4s; sha1h s1, s2
    after = run(made, bound(made), registers={f"z{n}": np.full(64, n + 1, "u1") for n in range(3)}).registers
    assert after["z0"][:16].any()
    assert not after["z0"][16:].any()
    assert not after["z1"][16:].any()


def test_fcmla_on_half_vectors_raises_only_its_own_flags():
    """FCMLA (by element) on 4H would report overflow from lanes that it does not have."""
    made = words(0x2F421020, RET)  # fcmla v0.4h, v1.4h, v2.h[0], #0
    big = np.full(32, 60000, "f2")
    small = np.array([1] * 4 + [60000] * 28, "f2")
    after = run(made, bound(made), registers={"z0": np.ones(32, "f2"), "z1": small, "z2": np.full(32, 2, "f2")}).registers
    assert list(after["z0"].view("f2")[:8]) == [3] * 4 + [0] * 4
    assert after["fpsr"] == 0
    np.testing.assert_array_equal(after["z1"].view("f2"), small)
    overflow = run(made, bound(made), registers={"z0": big, "z1": big, "z2": big}).registers
    assert overflow["fpsr"] & 0b100


def test_dc_zva_zeroes_a_cache_line():
    """DC ZVA would zero 64 bytes instead of the 256 of A64FX, and DCZID_EL0 would promise so."""
    x = np.ones(256, "f4")
    made = words(0xD50B7420, 0xD53B00E1, RET, params=(X,))  # dc zva, x0; mrs x1, dczid_el0
    after = run(made, bound(made, x)).registers
    assert x.sum() == 192
    assert after["x1"] == 6
    read_only = words(0xD50B7420, RET, params=(IN,))
    with pytest.raises(EmulationFault, match="declared in_"):
        run(read_only, bound(read_only, x))


def test_zva_beside_an_array_is_found():
    """Zeroing a whole line would wipe what lies before a short array."""
    with pytest.raises(EmulationFault, match=r"wrote to x\["):
        go(lambda k: (k.dc("zva", x0), k.ret()), np.ones(3, "f4"), params=(X,))

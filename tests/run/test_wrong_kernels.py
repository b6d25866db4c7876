"""Every kind of mistake in a kernel is caught with a message that names its cause: one deliberately wrong variant each."""

from __future__ import annotations

import dataclasses
import re

import numpy as np
import pytest

from svedsl import lsl, m, z
from svedsl.errors import EmulationFault
from svedsl.regs import d8, p0, p1, p5, s0, sp, w1, x0, x1, x2, x3, x4, x19, x30, xzr, z0, z1, z2
from svedsl.run.emulator import run
from svedsl.types import Param, f32, i64, ptr
from tests.run.support import ALPHA, IN, N, X, Y, bound, code, go, words

FILE = "test_wrong_kernels.py"


def caught(write, *args, params=(), **options):
    """The message of the fault that a run ends with."""
    with pytest.raises(EmulationFault) as error:
        go(write, *args, params=params, **options)
    return str(error.value)


def add_one(k, *, first=0, bound_by=x0, predicate=p0):
    """x[0:n] += 1 for (n, x), with the mistakes that the keywords make."""
    top = k.label("top")
    k.mov(x3, first)
    k.whilelt(p0.s, x3, bound_by)
    k.place(top)
    k.ld1w(z1.s, predicate / z, [x1, x3, lsl(2)])
    k.fadd(z1.s, p0 / m, z1.s, 1.0)
    k.st1w(z1.s, p0, [x1, x3, lsl(2)])
    k.incw(x3)
    k.whilelt(p0.s, x3, bound_by)
    k.b_first(top)
    k.ret()


def test_the_right_variant_passes():
    """The wrong variants below would fail for another reason than their mistake."""
    x = np.arange(50, dtype="f4")
    go(add_one, 50, x, params=(N, X), guard="both", poison=2)
    np.testing.assert_array_equal(x, np.arange(1, 51))


def test_one_past_the_end():
    """Reading one element too many would only crash in production, next to the end of a page."""
    message = caught(lambda k: (k.add(x0, x0, 1), add_one(k)), 50, np.zeros(50, "f4"), params=(N, X))
    assert re.search(r"read of x\[50\], 1 element past its end \(50 x f32\)", message)
    assert f"{FILE}:" in message
    assert "k.ld1w(z1.s, predicate / z, [x1, x3, lsl(2)])" in message
    assert "ld1w { z1.s }, p0/z, [x1, x3, lsl #2]" in message
    assert "x3 = 0x30" in message
    assert "p0.s = 1 x3, 0 x13" in message


def test_one_before_the_start():
    """Touching the element before an array would go unseen, since some other memory nearly always lies there."""
    message = caught(lambda k: add_one(k, first=-1), 50, np.zeros(50, "f4"), params=(N, X), guard="both")
    assert "x[-1], 1 element before its start" in message
    assert "k.ld1w" in message


def test_write_before_the_start_is_seen_from_one_side():
    """A write before the start would pass with the default guard, which lies at the end."""
    message = caught(lambda k: (k.str(xzr, [x0, -8]), k.ret()), np.zeros(2, "f4"), params=(X,))
    assert "write to x[-2], 2 elements before its start" in message
    assert "k.str(xzr, [x0, -8])" in message


def test_wrong_predicate():
    """Loading with a full predicate where the loop's own belongs would read past the end."""

    def body(k):
        k.ptrue(p1.s)
        add_one(k, predicate=p1)

    message = caught(body, 50, np.zeros(50, "f4"), params=(N, X))
    assert "read of x[50], 1 element past its end" in message
    assert "p1.s = 1 x16" in message


def test_missing_ptrue():
    """A predicate that nothing sets may happen to be right on one machine."""

    def body(k):
        k.ld1w(z0.s, p1 / z, [x0])
        k.st1w(z0.s, p1, [x1])
        k.ret()

    message = caught(body, np.ones(16, "f4"), np.zeros(16, "f4"), params=(IN, Y), poison=2)
    assert "differs between two poisons" in message
    assert f"p1 is read before anything sets it: {FILE}:" in message
    assert message.count("is read before anything sets it") == 1
    assert "k.ld1w(z0.s, p1 / z, [x0])" in message


def test_stale_ffr():
    """First-fault lanes from before, or from nowhere, would be believed."""

    def body(k):
        k.ptrue(p0.s)
        k.ldff1w(z0.s, p0 / z, [x0])
        k.rdffr(p1.b)
        k.st1w(z0.s, p1, [x1])
        k.ret()

    message = caught(body, np.ones(16, "f4"), np.zeros(16, "f4"), params=(IN, Y), poison=2)
    assert "ffr is read before anything sets it" in message
    assert "k.ldff1w" in message


def test_unaligned_tail():
    """A tail done with a whole vector would write behind the array."""

    def body(k):
        k.ptrue(p0.s)
        k.mov(z1.s, s0)
        k.mov(x3, 0)
        top = k.label("top")
        k.place(top)
        k.st1w(z1.s, p0, [x1, x3, lsl(2)])
        k.incw(x3)
        k.cmp(x3, x0)
        k.b_lt(top)
        k.ret()

    message = caught(body, 50, 1.0, np.zeros(50, "f4"), params=(N, ALPHA, X))
    assert "write to x[50], 1 element past its end" in message


def test_write_to_input():
    """An array declared in_ would be changed in the emulator's copy and nobody would notice until it runs natively."""
    message = caught(lambda k: (k.str(w1, [x0]), k.ret()), np.zeros(4, "f4"), params=(IN,))
    assert "write to x[0] (4 x f32), which is declared in_ and must not be written" in message


def test_clobbered_callee_saved_register():
    """The caller's x19 would be lost, far from here."""
    message = caught(lambda k: (k.mov(x19, x0), k.ret()), 1, params=(N,))
    assert "x19 is callee-saved (AAPCS64 6.1.1)" in message
    assert "k.mov(x19, x0)" in message


def test_unbalanced_stack():
    """SP would be wrong in the caller."""
    message = caught(lambda k: (k.sub(sp, sp, 32), k.ret()))
    assert "unbalanced stack: sp is 32 bytes below its value at entry" in message
    assert "k.sub(sp, sp, 32)" in message


def test_d8_not_kept():
    """The caller's d8 would be lost."""
    message = caught(lambda k: (k.fmov(d8, 1.0), k.ret()))
    assert "d8, the low half of v8, is callee-saved (AAPCS64 6.1.2)" in message
    assert "k.fmov(d8, 1.0)" in message


def test_z8_above_its_low_half_may_change():
    """A kernel would be refused for using what AAPCS64 lets it use."""
    go(lambda k: (k.fmov(z2.d, 1.0), k.insr(z2.d, x0), k.ret()), 1, params=(N,))


def test_vector_procedure_call_standard():
    """A kernel declared to keep z8-z23 and p4-p15 would lose part of one."""

    def body(k):
        k.fmov(z2.d, 1.0)
        k.ptrue(p5.s)
        k.ret()

    plain = code(body)
    run(plain, bound(plain))
    with pytest.raises(EmulationFault, match=r"p5 is callee-saved in the vector procedure call standard"):
        run(dataclasses.replace(plain, vector_pcs=True), bound(plain))


def test_call_to_what_a_linker_joins():
    """A call of another object's function would branch to itself."""
    made = dataclasses.replace(words(0x94000000, 0xD65F03C0), externals={0: "other"})  # bl, ret
    with pytest.raises(EmulationFault, match="calls other, which is not in this code"):
        run(made, bound(made))


def test_fpcr_not_kept():
    """The caller's rounding mode would change."""
    assert "FPCR is callee-saved (AAPCS64 6.1.3)" in caught(lambda k: (k.mov(x1, 1 << 24), k.msr("FPCR", x1), k.ret()))


def test_return_address_lost():
    """A jump into nowhere would not say where it came from."""
    message = caught(lambda k: (k.mov(x30, x0), k.ret()), 64, params=(N,))
    assert "control left the code, to address 0x40" in message
    assert "x30 holds it" in message


def test_falling_off_the_end():
    """Code without a return would run into whatever follows."""
    assert "control left the code" in caught(lambda k: k.nop())


def test_wild_address():
    """An address made from an unset register would not be recognised as one."""
    assert "computed from a register that nothing has set" in caught(lambda k: (k.ldr(x1, [x4]), k.ret()))


def test_misaligned_stack_pointer():
    """SP off its 16 bytes would work here and be a bus error on the machine."""

    def body(k):
        k.sub(sp, sp, 8)
        k.str(x0, [sp])
        k.add(sp, sp, 8)
        k.ret()

    message = caught(body)
    assert "is no multiple of 16" in message
    assert "k.str(x0, [sp])" in message
    go(lambda k: (k.sub(sp, sp, 8), k.sub(sp, sp, 24), k.str(x0, [sp, 8]), k.add(sp, sp, 32), k.ret()))


def test_misaligned_acquire():
    """A load-acquire off its alignment would work here and fault on the machine."""
    message = caught(lambda k: (k.add(x0, x0, 1), k.ldar(w1, [x0]), k.ret()), np.zeros(4, "f4"), params=(X,))
    assert "an ordered access (load-acquire, store-release) must be aligned" in message
    go(lambda k: (k.ldar(w1, [x0]), k.ret()), np.zeros(4, "f4"), params=(X,))


def test_stack_overflow():
    """A frame larger than the stack would not be named."""
    assert "stack overflow" in caught(lambda k: (k.sub(sp, sp, 64, lsl(12)), k.str(x0, [sp, -8]), k.ret()))


def test_writing_to_code():
    """Code that changes itself would run here and crash natively, where pages are never writable and executable."""
    here = np.zeros(1, "i8")
    message = caught(lambda k: (k.adr(x1, 0), k.str(x1, [x1]), k.ret()), here, params=(Param("a", ptr[i64]),))
    assert "the code itself, which is not writable" in message


@pytest.mark.parametrize(
    ("instruction", "cause"),
    [
        (lambda k: k.svc(0), "SVC: a kernel may not call the operating system"),
        (lambda k: k.brk(3), "BRK"),
        (lambda k: k.udf(0), "undefined instruction"),
    ],
)
def test_exceptions(instruction, cause):
    """A trap would end the run without saying what and where."""
    message = caught(lambda k: (k.nop(), instruction(k), k.ret()))
    assert cause in message
    assert "+0x4" in message


def test_tagged_pointer():
    """Linux ignores the top byte of an address and the emulator does not; the difference would be a riddle."""
    message = caught(lambda k: (k.orr(x0, x0, 1 << 56), k.ldr(x1, [x0]), k.ret()), np.zeros(2, "i8"), params=(Param("a", ptr[i64]),))
    assert "a[0] (2 x i64) with a tag in bits 63:56" in message


def test_inactive_lanes_do_not_fault():
    """Predicated loads and stores at the very end of an array would be refused."""
    made = code(add_one, N, X)
    for count in (1, 15, 16, 17):
        run(made, bound(made, count, np.zeros(count, "f4")), guard="both")


def test_fault_carries_the_state():
    """Tools could not see the registers at a fault, or what changed since entry."""
    with pytest.raises(EmulationFault) as error:
        go(lambda k: (k.mov(x2, 77), k.ldr(x1, [x0, 8]), k.ret()), np.zeros(2, "f4"), params=(Param("x", ptr[f32]),))
    fault = error.value
    assert (fault.offset, fault.array) == (4, "x")
    assert fault.registers["x2"] == 77
    assert "x2: 0x7ff57ff57ff57ff5 -> 0x4d" in fault.diff()

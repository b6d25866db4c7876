"""MOVPRFX pairs, and the checks a compiler would make: what is refused, what is warned of, with which line."""

from __future__ import annotations

import inspect
import re
import warnings

import numpy as np
import pytest

from svedsl import VL, FlowError, KernelBuilder, OperandError, SveWarning, f32, i32, i64, in_, kernel, m, out, ptr, z
from svedsl.regs import lr, p0, p1, z0, z1, z2, z3
from tests.flow.support import build

PAIRS = {
    "not allowed": (lambda k: k.add(z0.s, z1.s, z2.s), "does not allow"),
    "other destination": (lambda k: k.fmla(z3.s, p0 / m, z1.s, z2.s), "must write z0"),
    "destination as source": (lambda k: k.fmla(z0.s, p0 / m, z0.s, z2.s), "as a source too"),
    "nothing": (lambda k: k.ret(), "must be followed|does not allow"),
}


@pytest.mark.parametrize("name", PAIRS)
def test_illegal_movprfx_pairs_are_refused(name: str) -> None:
    """Would break: a pair that the architecture leaves unpredictable (Arm ARM, MOVPRFX)."""
    follow, message = PAIRS[name]

    def body(k, x):
        for v in (z0, z1, z2, z3):
            k.ldr(v, [x])
        k.ptrue(p0.s)
        k.movprfx(z0, z1)
        follow(k)
        k.str(z0, [x])
        k.str(z3, [x])
        k.ret()

    with pytest.raises(OperandError, match=message) as caught:
        build(body)
    assert "k.movprfx(z0, z1)" in str(caught.value)


def test_predicated_movprfx_must_share_predicate_and_size() -> None:
    """Would break: movprfx under another predicate or element size than its instruction."""

    def other_predicate(k, x):
        _load(k, x)
        k.movprfx(z0.s, p0 / m, z1.s)
        k.fmla(z0.s, p1 / m, z1.s, z2.s)
        _done(k, x)

    def other_size(k, x):
        _load(k, x)
        k.movprfx(z0.d, p0 / m, z1.d)
        k.fmla(z0.s, p0 / m, z1.s, z2.s)
        _done(k, x)

    def fine(k, x):
        _load(k, x)
        k.movprfx(z0.s, p0 / m, z1.s)
        k.fmla(z0.s, p0 / m, z1.s, z2.s)
        _done(k, x)

    with pytest.raises(OperandError, match="governed by p0"):
        build(other_predicate)
    with pytest.raises(OperandError, match="elements"):
        build(other_size)
    build(fine)


def _load(k, x):
    for v in (z0, z1, z2):
        k.ldr(v, [x])
    k.ptrue(p0.s)
    k.ptrue(p1.s)


def _done(k, x):
    with k.quiet():
        k.str(z0, [x])
        k.str(p1, [x])
        k.ret()


@pytest.mark.parametrize("place", ["c", "a", "b", "apart"])
@pytest.mark.parametrize("verb", ["fma", "fms"])
def test_three_operands_choose_their_instruction(verb: str, place: str) -> None:
    """Would break: c + a*b or c - a*b with a wrong sign, or from a register that was overwritten before it was read."""

    @kernel
    def t(k, x: ptr[f32, in_], y: ptr[f32, out]):
        pg = k.p("pg")
        k.ptrue(pg.s)
        a, b, c = k.z("a"), k.z("b"), k.z("c")
        for v, at in ((a, 0), (b, 1), (c, 2)):
            k.ldr(v, [x, at * VL])
        dst = {"a": a, "b": b, "c": c, "apart": k.z("dst")}[place]
        getattr(k, verb)(dst.s, a.s, b.s, c.s, pg / m)
        k.st1w(dst.s, pg, [y])
        k.ret()

    x, y = np.arange(48, dtype=np.float32), np.zeros(16, np.float32)
    t.emulate(x, y)
    sign, onto, over = {"fma": (1, "fmla", "fmad"), "fms": (-1, "fmls", "fmsb")}[verb]
    np.testing.assert_array_equal(y, x[32:] + sign * x[:16] * x[16:32])
    texts = [t.code_object.text(p.offset) for p in t.code_object.placed]
    expected = {"c": onto, "a": over, "b": over, "apart": "movprfx"}[place]
    assert any(text.startswith(expected) for text in texts)
    assert t.listing().count(f"  {verb}\n") == (2 if place == "apart" else 1)


def test_branches_by_distance_are_refused() -> None:
    """Would break: a branch over code that svedsl makes longer landing in the middle of it."""

    def body(k, y):
        k.cbz(y, 8)
        k.nop()
        k.ret()

    with pytest.raises(OperandError, match=r"argument 2: cbz in a kernel goes to a label(.|\n)*k\.cbz\(y, 8\)\n *\^"):
        build(body, y=ptr[i64])


def test_return_of_a_function_in_the_kernel_is_refused() -> None:
    """Would break: a kernel that returns past its own frame."""

    def body(k, y):
        k.ret(lr)

    with pytest.raises(OperandError, match=r"the kernel returns by k\.ret\(\)(.|\n)*k\.ret\(lr\)\n *\^\^"):
        build(body, y=ptr[i64])


def test_no_branch_behind_a_return() -> None:
    """Would break: a warning about unreachable code that the user did not write."""

    @kernel
    def t(k, a: i64) -> i64:
        k.cmp(a, 3)
        with k.if_(k.gt):
            k.return_(a)
        with k.else_():
            k.add(a, a, 10)
        k.return_(a)

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert t(5) == 5
    assert t(1) == 11


@pytest.mark.parametrize("n", [-1, 0, 5])
def test_loops_over_narrow_counts(n: int) -> None:
    """Would break: a 32-bit count refused, or its upper half taken for part of it."""

    @kernel
    def t(k, n: i32, y: ptr[i64]):
        a, b = k.x("a"), k.x("b")
        k.mov(a, 0)
        k.mov(b, 0)
        with k.loop(n):
            k.add(a, a, 1)
        with k.vloop(n, i64) as (_, pg):
            k.incp(b, pg.d)
        k.stp(a, b, [y])
        k.ret()

    y = np.zeros(2, np.int64)
    t.emulate(n, y)
    assert list(y) == [max(n, 0)] * 2


def test_a_merge_of_undefined_lanes_is_read_later() -> None:
    """Would break: a predicate merged into nothing refused, though its other lanes are not looked at."""

    @kernel
    def t(k, y: ptr[i64]):
        pg, p = k.p("pg"), k.p("p")
        k.ptrue(pg.b)
        k.brka(p.b, pg / m, pg.b)
        k.str(p, [y])
        k.ret()

    t.code_object  # noqa: B018


def test_where_a_read_of_nothing_stands() -> None:
    """Would break: the first line that reads a variable blamed, where the value is there, in place of the one where it may not be."""

    def body(k, y):
        a, b = k.x("a"), k.x("b")
        k.ldr(b, [y])
        skip = k.label("skip")
        k.cbz(b, skip)
        k.mov(a, 1)
        k.str(a, [y, 8])
        k.place(skip)
        k.str(a, [y, 16])
        k.ret()

    with pytest.raises(FlowError, match=r"a is read(.|\n)*k\.str\(a, \[y, 16\]\)\n *\^"):
        build(body, y=ptr[i64])


def _undefined_register(k, y):
    k.add(k.x("a"), k.x("never"), 1)
    k.ret()


def _undefined_flags(k, y):
    a = k.x("a")
    k.cset(a, "eq")
    k.str(a, [y])
    k.ret()


def _undefined_predicate(k, y):
    v = k.z("v")
    k.ld1w(v.s, k.p("mask") / z, [y])
    k.str(v, [y])
    k.ret()


def _undefined_on_one_way(k, y):
    a, b = k.x("a"), k.x("b")
    k.ldr(b, [y])
    skip = k.label("skip")
    k.cbz(b, skip)
    k.mov(a, 1)
    k.place(skip)
    k.str(a, [y])
    k.ret()


def _undefined_ffr(k, y):
    p = k.p("p")
    k.rdffr(p.b)
    k.str(p, [y])
    k.ret()


@pytest.mark.parametrize(
    ("body", "what"),
    [
        (_undefined_register, "never"), (_undefined_flags, "condition flags"), (_undefined_predicate, "mask"),
        (_undefined_on_one_way, "a is read"), (_undefined_ffr, "FFR"),
    ],
)  # fmt: skip
@pytest.mark.filterwarnings("ignore::svedsl.SveWarning")
def test_reads_of_what_nothing_wrote(body, what: str) -> None:
    """Would break: garbage read from a register, predicate, flags or FFR."""
    with pytest.raises(FlowError, match=what) as caught:
        build(body, y=ptr[i64])
    assert "test_rules.py:" in str(caught.value)


def test_lanes_under_a_narrower_predicate_are_fine() -> None:
    """Would break: the first merging write to a register refused as a read."""

    def body(k, x):
        pg, v, w = k.p("pg"), k.z("v"), k.z("w")
        k.ptrue(pg.s)
        k.ld1w(v.s, pg / z, [x])
        k.frintm(w.s, pg / m, v.s)
        k.st1w(w.s, pg, [x])
        k.ret()

    build(body)


def test_running_off_the_end() -> None:
    """Would break: a kernel without ret executing what lies behind it."""

    def body(k, x):
        k.nop()

    with pytest.raises(FlowError, match="runs off its end"):
        build(body)


def _loop_of_a_float(k, y):
    with k.loop(1.5):
        pass


def _loop_while_nothing(k, y):
    with k.loop(while_="frist"):
        k.nop()


def _vloop_of_a_letter(k, y):
    with k.vloop(3, "s"):
        pass


def _spill_of_a_number(k, y):
    k.spill(3)


def _fma_of_mixed_elements(k, y):
    k.fma(z0.s, z1.s, z2.s, z3.d, p0 / m)


def _scalar_of_a_name(k, y):
    k.scalar("f32")


def _constant_without_type(k, y):
    k.const(1.5)


def _float_too_large(k, y):
    k.fmov(z0.h, 1e6)


def _other_kernel(k, y):
    other = KernelBuilder()
    k.mov(k.x("mine"), other.x("theirs"))
    k.ret()


def _misspelt(k, y):
    k.fmal(z0.s, p0 / m, z1.s, z2.s)


def _ratio(k, y):
    with k.stream() as s:
        k.nop()
    k.interleave(s, ratio=(1, 2))


@pytest.mark.parametrize(
    ("body", "what"),
    [
        (_loop_of_a_float, "1.5 is no count"), (_loop_while_nothing, "'frist': no condition"), (_spill_of_a_number, "3 is no register"),
        (_fma_of_mixed_elements, "argument 4: z3.d beside z0.s"), (_scalar_of_a_name, "no scalar type"), (_constant_without_type, "f32"),
        (_float_too_large, "larger than any float of z0.h"), (_other_kernel, "theirs is an automatic register of another kernel"),
        (_vloop_of_a_letter, "argument 2: 's' is no element type; there are i8, .*f64"),
        (_misspelt, "did you mean .*fmla"), (_ratio, "one positive number for each of the 1 streams"),
    ],
)  # fmt: skip
def test_refusals_name_the_line(body, what: str) -> None:
    """Would break: a mistake that Python reports from inside svedsl, or that goes through in silence."""
    with pytest.raises(OperandError, match=what) as caught:
        build(body, y=ptr[i64])
    line = inspect.getsource(body).splitlines()[-1].strip()
    assert "test_rules.py:" in str(caught.value)
    assert line in str(caught.value) or "with k." in str(caught.value) or "theirs" in str(caught.value)


@pytest.mark.parametrize("ask", [bool, lambda r: r or 1, lambda r: not r, lambda r: 1 if r else 2], ids=["bool", "or", "not", "if"])
@pytest.mark.parametrize("register", [z0, z0.s, p0, p1 / m, lr, KernelBuilder().x("i"), KernelBuilder().z("v").d], ids=str)
def test_registers_are_neither_true_nor_false(register, ask) -> None:
    """Would break: `if n:` or `while n:` of a register taken for a question that the kernel asks when it runs, and always true."""
    with pytest.raises(OperandError, match=rf"{re.escape(str(register))} is neither true nor false.*k\.if_\(k\.ne\).*k\.cbz"):
        ask(register)


def test_a_kernel_without_instructions() -> None:
    """Would break: an empty kernel that is exported or called as if it returned."""
    with pytest.raises(FlowError, match="no instructions"):
        build(lambda k, y: None, y=ptr[i64])


def _unread(k, y):
    a = k.x("a")
    k.mov(a, 1)
    k.mov(a, 2)
    k.str(a, [y])
    k.ret()


def _overwritten_flags(k, y):
    a = k.x("a")
    k.ldr(a, [y])
    k.cmp(a, 1)
    k.cmp(a, 2)
    k.cset(a, "eq")
    k.str(a, [y])
    k.ret()


def _unreachable(k, y):
    k.ret()
    k.nop()
    k.ret()


@pytest.mark.parametrize(
    ("body", "what"),
    [(_unread, r"k\.mov\(a, 1\).*nobody reads"), (_overwritten_flags, r"k\.cmp\(a, 1\).*flags"), (_unreachable, "never reached")],
)
def test_warnings_name_the_line(body, what: str) -> None:
    """Would break: dead code and lost values passing without a word."""
    with pytest.warns(SveWarning, match=what) as caught:
        build(body, y=ptr[i64])
    assert caught[0].filename == __file__


def test_warnings_can_be_silenced_at_the_call() -> None:
    """Would break: no way to say that a value is meant to be unused."""

    def body(k, y):
        with k.quiet():
            k.mov(k.x("a"), 1)
        k.ret()

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        build(body, y=ptr[i64])


def test_labels_must_be_placed_once() -> None:
    """Would break: branches to nowhere, or to one of two places."""

    def nowhere(k, y):
        k.b(k.label("lost"))

    def twice(k, y):
        here = k.label("here")
        k.place(here)
        k.place(here)
        k.ret()

    with pytest.raises(OperandError, match="lost"):
        build(nowhere, y=ptr[i64])
    with pytest.raises(OperandError, match="placed twice"):
        build(twice, y=ptr[i64])


def test_kernels_nest_and_helpers_are_functions() -> None:
    """Would break: builders sharing state (a module-global stream)."""

    def add_one(k, r):
        k.add(r, r, 1)

    @kernel
    def outer(k, n: i64, y: ptr[i64]):
        @kernel
        def inner(k2, n: i64, y: ptr[i64]):
            add_one(k2, n)
            k2.str(n, [y])
            k2.ret()

        assert len(inner.code_object.placed) == 3
        add_one(k, n)
        add_one(k, n)
        k.str(n, [y])
        k.ret()

    y = np.zeros(1, np.int64)
    outer.emulate(1, y)
    assert y[0] == 3

"""Loops, branches, calls, return values, stack arguments, spills: the control flow and calling convention of kernels."""

from __future__ import annotations

import numpy as np
import pytest

from svedsl import BindError, KernelBuilder, OperandError, f32, f64, i32, i64, in_, kernel, lsl, m, out, ptr, z
from svedsl.asm.program import Ins
from svedsl.flow.far import lengthen
from svedsl.regs import lr, x0, x1

QUIET = pytest.mark.filterwarnings("ignore::svedsl.SveWarning")


@pytest.mark.parametrize("n", [-3, 0, 1, 7])
def test_counted_loop_runs_n_times(n: int) -> None:
    """Would break: k.loop(n) running once for n <= 0, or once too often."""

    @kernel
    def t(k, n: i64, y: ptr[i64]):
        count = k.x("sum")
        k.mov(count, 0)
        with k.loop(n) as i:
            k.add(count, count, i)
        k.str(count, [y])
        k.ret()

    y = np.full(1, -1, np.int64)
    t.emulate(n, y)
    assert y[0] == sum(range(1, n + 1))


@pytest.mark.parametrize("count", [0, 1, 5])
def test_loop_over_a_number(count: int) -> None:
    """Would break: k.loop(5) with a Python number."""

    @kernel
    def t(k, y: ptr[i64]):
        total = k.x("total")
        k.mov(total, 0)
        with k.loop(count):
            k.add(total, total, 2)
        k.str(total, [y])
        k.ret()

    y = np.zeros(1, np.int64)
    t.emulate(y)
    assert y[0] == 2 * count


@pytest.mark.parametrize("vl", [128, 384, 512, 2048])
@pytest.mark.parametrize("n", [0, 1, 3, 16, 17, 100])
@pytest.mark.parametrize(("type_", "load", "store"), [(f32, "ld1w", "st1w"), (f64, "ld1d", "st1d")])
def test_vector_loop_covers_every_element(type_: object, load: str, store: str, n: int, vl: int) -> None:
    """Would break: k.vloop missing the tail, or touching an element past it."""
    e, shift = ("s", 2) if load == "ld1w" else ("d", 3)

    def body(k, n, y):
        with k.vloop(n, type_) as (i, pg):
            v = k.z("v")
            getattr(k, load)(getattr(v, e), pg / z, [y, i, lsl(shift)])
            k.fadd(getattr(v, e), pg / m, getattr(v, e), 1.0)
            getattr(k, store)(getattr(v, e), pg, [y, i, lsl(shift)])
        k.ret()

    body.__annotations__ = {"n": i64, "y": ptr[type_]}
    t = kernel(body)
    y = np.arange(n, dtype=type_.dtype)
    t.emulate(n, y, vl=vl, guard="both")
    np.testing.assert_array_equal(y, np.arange(n) + 1)


def test_nested_loops_with_a_condition_inside() -> None:
    """Would break: labels of nested loops mixed up, if/else falling through."""

    @kernel
    def t(k, n: i64, y: ptr[i64]):
        even, odd = k.x("even"), k.x("odd")
        k.mov(even, 0)
        k.mov(odd, 0)
        with k.loop(n) as i, k.loop(i) as j:
            k.tst(j, 1)
            with k.if_(k.eq):
                k.add(even, even, j)
            with k.else_():
                k.add(odd, odd, j)
        k.stp(even, odd, [y])
        k.ret()

    y = np.zeros(2, np.int64)
    t.emulate(9, y)
    pairs = [j for i in range(1, 10) for j in range(1, i + 1)]
    assert list(y) == [sum(j for j in pairs if j % 2 == 0), sum(j for j in pairs if j % 2)]


def test_else_belongs_directly_behind_its_if() -> None:
    """Would break: an else_ attached to nothing."""

    @kernel
    def t(k, n: i64):
        k.cmp(n, 0)
        with k.if_(k.eq):
            k.nop()
        k.nop()
        with k.else_():
            k.nop()
        k.ret()

    with pytest.raises(OperandError, match="else_"):
        t.code_object  # noqa: B018


def test_more_than_eight_arguments() -> None:
    """Would break: the ninth argument read from the wrong place, with and without a frame below it."""

    def body(k, a, b, c, d, e, f, g, h, i, j, y):
        s = k.x("s")
        k.mov(s, 0)
        if many:
            extra = [k.x(f"extra{n}") for n in range(14)]
            for n, v in enumerate(extra):
                k.mov(v, n)
        for v in (a, b, c, d, e, f, g, h, i, j):
            k.lsl(s, s, 1)
            k.add(s, s, v)
        if many:
            for v in extra:
                k.add(s, s, v)
        k.str(s, [y])
        k.ret()

    body.__annotations__ = dict.fromkeys("abcdefghij", i64) | {"y": ptr[i64]}
    for many in (False, True):
        t = kernel(body)
        y = np.zeros(1, np.int64)
        t.emulate(*range(1, 11), y)
        s = 0
        for v in range(1, 11):
            s = 2 * s + v
        assert y[0] == s + (sum(range(14)) if many else 0)
        assert bool(t.code_object.frame) == many


def test_float_arguments_and_return_values() -> None:
    """Would break: floats passed or returned in the wrong register."""

    @kernel
    def hypot2(k, a: f64, b: f64) -> f64:
        k.fmul(a, a, a)
        k.fmadd(a, b, b, a)
        k.return_(a)

    @kernel
    def third(k, a: i64, b: f32, c: i32) -> i32:
        k.return_(c)

    assert hypot2(3.0, 4.0) == 25.0
    assert third(1, 2.0, -7) == -7


def test_return_without_a_type_is_refused() -> None:
    """Would break: a value returned that no caller can know of."""

    @kernel
    def t(k, a: i64):
        k.return_(a)

    with pytest.raises(OperandError, match="return type"):
        t.code_object  # noqa: B018


@pytest.mark.parametrize("name", ["eq", "ne", "hs", "lo", "mi", "pl", "hi", "ls", "ge", "lt", "gt", "le", "cs", "cc"])
def test_every_condition_and_its_inverse(name: str) -> None:
    """Would break: k.if_ branching on the wrong inverse."""

    @kernel
    def t(k, a: i64, b: i64, y: ptr[i64]):
        r = k.x("r")
        k.cmp(a, b)
        with k.if_(getattr(k, name)):
            k.mov(r, 1)
        with k.else_():
            k.mov(r, 0)
        k.str(r, [y])
        k.ret()

    def unsigned(v: int) -> int:
        return v % 2**64

    truth = {
        "eq": lambda a, b: a == b, "ne": lambda a, b: a != b, "hs": lambda a, b: unsigned(a) >= unsigned(b),
        "lo": lambda a, b: unsigned(a) < unsigned(b), "mi": lambda a, b: a - b < 0, "pl": lambda a, b: a - b >= 0,
        "hi": lambda a, b: unsigned(a) > unsigned(b), "ls": lambda a, b: unsigned(a) <= unsigned(b), "ge": lambda a, b: a >= b,
        "lt": lambda a, b: a < b, "gt": lambda a, b: a > b, "le": lambda a, b: a <= b,
    }  # fmt: skip
    truth |= {"cs": truth["hs"], "cc": truth["lo"]}
    for a in (-2, 0, 1, 5):
        for b in (-2, 0, 3):
            y = np.full(1, -1, np.int64)
            t.emulate(a, b, y)
            assert y[0] == truth[name](a, b), (name, a, b)


def test_calls_save_the_link_register_and_what_the_callee_clobbers() -> None:
    """Would break: a kernel that cannot return after calling, or a value kept in a register that the callee destroys."""

    @kernel
    def t(k, n: i64, y: ptr[i64]):
        double = k.label("double")
        kept, target = k.x("kept"), k.x("target")
        k.mov(kept, n)
        k.mov(target, y)
        k.mov(x0, n)
        k.call(double)
        k.add(kept, kept, x0)
        k.str(kept, [target])
        k.ret()
        k.place(double)
        with k.quiet():
            k.mov(x1, 99)
            k.add(x0, x0, x0)
        k.ret(lr)

    y = np.zeros(1, np.int64)
    t.emulate(7, y)
    assert y[0] == 21


def test_a_call_alone_saves_no_vector_registers() -> None:
    """Would break: stores and loads of d8-d15 in every kernel that calls, though its callee keeps them; or none where it does not."""

    def t(k, n: i64):
        k.call("helper")
        k.ret()

    assert "d8" not in kernel(t).listing()
    assert "z8" in kernel(vector_pcs=True)(t).listing()


@QUIET
def test_spills_are_explicit_and_show() -> None:
    """Would break: a spilled value lost, or a spill that the listing hides."""

    @kernel
    def t(k, x: ptr[f32, in_], n: i64, y: ptr[f32, out], w: ptr[i64, out]):
        v = k.z("v")
        k.ldr(v, [x])
        k.spill(v)
        k.spill(n)
        k.mov(v.s, 0)
        k.mov(n, 0)
        k.reload(v)
        k.reload(n)
        k.str(v, [y])
        k.str(n, [w])
        k.ret()

    x, y, w = np.arange(16, dtype=np.float32), np.zeros(16, np.float32), np.zeros(1, np.int64)
    t.emulate(x, 11, y, w)
    np.testing.assert_array_equal(x, y)
    assert w[0] == 11
    assert "spill v" in t.listing()
    assert "reload n" in t.listing()


@QUIET
def test_far_branches_are_lengthened_and_said_so() -> None:
    """Would break: a conditional branch out of range (tbz reaches 32 KiB) refused or, worse, wrapped."""

    @kernel
    def t(k, n: i64, y: ptr[i64]):
        far, end = k.label("far"), k.label("end")
        r = k.x("r")
        k.mov(r, 0)
        k.tbnz(n, 0, far)
        k.mov(r, 1)
        k.b(end)
        for _ in range(8192):
            k.nop()
        k.place(far)
        k.mov(r, 2)
        k.place(end)
        k.str(r, [y])
        k.ret()

    y = np.zeros(1, np.int64)
    for n, expected in ((2, 1), (3, 2)):
        t.emulate(n, y)
        assert y[0] == expected
    assert "tbnz out of range, made long" in t.listing()


@pytest.mark.parametrize(("branch", "inverse", "reach"), [("b.eq", "b.ne", 1 << 20), ("cbz", "cbnz", 1 << 20), ("tbz", "tbnz", 1 << 15)])
def test_reach_of_conditional_branches(branch: str, inverse: str, reach: int) -> None:
    """Would break: a branch made long that could reach, or left short that cannot (Arm ARM: 19 and 14 bits of words)."""
    for distance, long in ((reach - 4, False), (reach, True)):
        k = KernelBuilder()
        target = k.label("far")
        operands = {"b.eq": (), "cbz": (x0,), "tbz": (x0, 3)}[branch]
        k.emit(branch, *operands, target)
        k.nop()
        k.items = [k.items[0], *[k.items[1]] * (distance // 4 - 1), target]
        first = [i for i in lengthen(k.items, {}) if isinstance(i, Ins)][:2]
        assert [i.mnemonic for i in first] == ([inverse, "b"] if long else [branch, "nop"])


@pytest.mark.parametrize("n", [-1, 0, 1, 3, 4, 9, 16])
def test_unrolled_loop_has_its_remainder(n: int) -> None:
    """Would break: k.unrolled leaving out the last n % by iterations."""

    @kernel
    def t(k, n: i64, y: ptr[i64]):
        s = k.x("s")
        k.mov(s, 0)
        for _ in k.unrolled(n, by=4):
            k.add(s, s, 1)
        k.str(s, [y])
        k.ret()

    y = np.zeros(1, np.int64)
    t.emulate(n, y)
    assert y[0] == max(n, 0)


def test_external_calls_are_for_the_linker() -> None:
    """Would break: a kernel that calls an unknown symbol run as if the call did nothing."""

    @kernel
    def t(k, n: i64):
        k.call("helper")
        k.ret()

    assert list(t.code_object.externals.values()) == ["helper"]
    with pytest.raises(BindError, match="helper"):
        t.emulate(1)

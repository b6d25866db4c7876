"""Calls in every form, functions inside a kernel, the vector procedure call standard, and frames."""

from __future__ import annotations

import numpy as np
import pytest

from svedsl import VL, AllocationError, OperandError, f32, i64, kernel, m, out, post, pre, ptr, z
from svedsl.regs import lr, sp, x0, x29, x30, z9
from svedsl.run.binding import Binder
from svedsl.run.emulator import run

QUIET = pytest.mark.filterwarnings("ignore::svedsl.SveWarning")


def _texts(kernel_):
    code = kernel_.code_object
    return [code.text(p.offset) for p in code.placed]


def test_functions_inside_keep_what_they_do_not_write() -> None:
    """Would break: values of the kernel lost over a call of its own function, or saved without need."""

    @kernel
    def t(k, n: i64, x: ptr[f32], y: ptr[i64]):
        square = k.label("square")
        a, s, v = k.x("a"), k.x("s"), k.z("v")
        k.ldr(v, [x])
        k.mov(s, 0)
        with k.loop(n) as i:
            k.mov(a, i)
            k.call(square)
            k.add(s, s, a)
        k.mov(a, 100)
        k.call(square)
        k.add(s, s, a)
        k.str(s, [y])
        k.fadd(v.s, v.s, v.s)
        k.str(v, [x])
        k.ret()
        k.place(square)
        product = k.x("product")
        k.mul(product, a, a)
        k.mov(a, product)
        k.ret(lr)

    x, y = np.arange(16, dtype=np.float32), np.zeros(1, np.int64)
    t.emulate(4, x, y)
    assert y[0] == 1 + 4 + 9 + 16 + 10_000
    np.testing.assert_array_equal(x, 2 * np.arange(16))
    assert not any("x19" in text or "d8" in text for text in _texts(t))


def test_functions_call_functions() -> None:
    """Would break: definitions in functions that only a longer way of calls shows, refused as reads of nothing."""

    @kernel
    def t(k, y: ptr[i64]):
        outer, inner = k.label("outer"), k.label("inner")
        a, b, link = k.x("a"), k.x("b"), k.x("link")
        k.mov(a, 1)
        k.call(outer)
        k.mov(b, 5)
        k.call(outer)
        k.add(a, a, b)
        k.str(a, [y])
        k.ret()
        k.place(outer)
        k.mov(link, lr)
        k.call(inner)
        k.call(inner)
        k.ret(link)
        k.place(inner)
        k.add(a, a, a)
        k.ret(lr)

    y = np.zeros(1, np.int64)
    t.emulate(y)
    assert y[0] == 16 + 5


def test_what_a_function_writes_is_free_before_the_call() -> None:
    """Would break: the register of a result taken from a parameter long before the function writes it."""

    @kernel
    def t(k, n: i64, y: ptr[i64]):
        answer = k.label("answer")
        k.add(n, n, 1)
        k.str(n, [y])
        k.call(answer)
        k.str(x0, [y, 8])
        k.ret()
        k.place(answer)
        k.mov(x0, 42)
        k.ret(lr)

    y = np.zeros(2, np.int64)
    t.emulate(6, y)
    assert list(y) == [7, 42]


def test_call_through_a_register() -> None:
    """Would break: blr of a function of the kernel treated as if it ended the program, or kept nothing alive for it."""

    @kernel
    def t(k, which: i64, y: ptr[i64]):
        one, two = k.label("one"), k.label("two")
        f, g, s, place = k.x("f"), k.x("g"), k.x("s"), k.x("place")
        k.mov(place, y)
        k.adr(f, one)
        k.adr(g, two)
        k.mov(s, 5)
        k.cmp(which, 1)
        k.csel(f, f, g, "eq")
        k.call(f)
        k.str(s, [place])
        k.ret()
        k.place(one)
        k.add(s, s, 10)
        k.ret(lr)
        k.place(two)
        k.add(s, s, 20)
        k.ret(lr)

    y = np.zeros(1, np.int64)
    for which, expected in ((1, 15), (2, 25)):
        t.emulate(which, y)
        assert y[0] == expected


def test_jump_table() -> None:
    """Would break: br into the kernel seen as its end, so that registers are given away too early."""

    @kernel
    def t(k, which: i64, y: ptr[i64]):
        cases = [k.label(f"case{i}") for i in range(3)]
        at, step, kept, end = k.x("at"), k.x("step"), k.x("kept"), k.label("end")
        k.mov(kept, 7)
        k.adr(at, cases[0])
        k.mov(step, 12)
        k.madd(at, which, step, at)
        k.br(at)
        for i, case in enumerate(cases):
            k.place(case)
            t = k.x("t")
            k.mov(t, i)
            k.add(kept, kept, t)
            k.b(end)
        k.place(end)
        k.str(kept, [y])
        k.ret()
        with k.quiet():
            k.adr(at, cases[1])  # so that the other cases are known as targets
            k.adr(at, cases[2])
            k.ret()

    y = np.zeros(1, np.int64)
    for which in range(3):
        t.emulate(which, y)
        assert y[0] == 7 + which


def test_call_of_an_address() -> None:
    """Would break: an absolute address cut short, or a parameter kept where the callee destroys it."""

    @kernel
    def t(k, n: i64, y: ptr[i64]):
        kept, place = k.x("kept"), k.x("place")
        k.mov(kept, n)
        k.mov(place, y)
        k.mov(x0, 3)
        k.call(0x123456789ABC)
        k.add(kept, kept, x0)
        k.str(kept, [place])
        k.ret()

    texts = _texts(t)
    at = texts.index("blr x16")
    assert texts[at - 3 : at] == ["mov x16, #39612", "movk x16, #22136, lsl #16", "movk x16, #4660, lsl #32"]
    assert any(text.startswith("stp x19, x20") for text in texts)


def test_parameter_across_a_call_names_both_lines() -> None:
    """Would break: a parameter's register clobbered by a callee without a word."""

    @kernel
    def t(k, n: i64, y: ptr[i64]):
        k.call("other")
        k.str(n, [y])
        k.ret()

    with pytest.raises(AllocationError, match=r"(?s)x[01] is written while it holds '[ny]'.*k\.call\(.*still read at.*k\.str\(n, \[y\]\)"):
        t.code_object  # noqa: B018


def test_parameter_changed_before_a_call() -> None:
    """Would break: refusing to write a parameter because a callee with fewer arguments might read its register."""

    @kernel
    def t(k, n: i64, y: ptr[i64]):
        place = k.x("place")
        k.add(y, y, 8)
        k.mov(place, y)
        k.mov(x0, n)
        k.call("other")
        k.str(x0, [place])
        k.ret()

    assert "add x1, x1, #8" in _texts(t)


@pytest.mark.parametrize("vl", [128, 512, 2048])
def test_vector_procedure_call_standard(vl: int) -> None:
    """Would break: z8-z23 or p4-p15 of the caller changed by a kernel that promises to keep them (AAPCS64 6.1.2, 6.1.3)."""

    def body(k, x: ptr[f32], y: ptr[f32]):
        vectors, predicates, every = k.z(30, "v"), k.p(14, "p"), k.p("every")
        k.ptrue(every.b)
        for p in predicates:
            k.ptrue(p.b)
        for v in vectors:
            k.ldr(v, [x])
        for p in predicates:
            k.str(p, [x])
        for v in vectors[1:]:
            k.fadd(vectors[0].s, every / m, vectors[0].s, v.s)
        k.str(vectors[0], [y])
        k.ret()

    size = vl // 8
    entry = {f"z{n}": np.full(size, n, np.uint8) for n in range(8, 24)} | {f"p{n}": np.arange(size) % n == 1 for n in range(4, 16)}
    x, y = np.ones(size // 4, np.float32), np.zeros(size // 4, np.float32)
    changed = {}
    for vector_pcs in (True, False):
        code = kernel(vector_pcs=vector_pcs)(body).code_object
        result = run(code, Binder(code.name, code.params, ()).bind((x.copy(), y), {}), vl=vl, registers=entry)
        np.testing.assert_array_equal(y, np.full(size // 4, 30, np.float32))
        changed[vector_pcs] = [name for name, value in entry.items() if not np.array_equal(result.registers[name], value)]
    assert changed[True] == []
    assert len(changed[False]) >= 20  # without the promise they are used as they are


def test_what_is_cheap_comes_first() -> None:
    """Would break: registers that must be saved taken while others are free."""

    @kernel(vector_pcs=True)
    def t(k, x: ptr[f32]):
        v, pg = k.z("v"), k.p("pg")
        k.ptrue(pg.s)
        k.ld1w(v.s, pg / z, [x])
        k.st1w(v.s, pg, [x])
        k.ret()

    assert len(_texts(t)) == 4


def test_reserved_registers_are_refused() -> None:
    """Would break: the caller's frame pointer overwritten."""

    @kernel
    def t(k, y: ptr[i64]):
        k.mov(x29, 1)
        k.str(x29, [y])
        k.ret()

    with pytest.raises(AllocationError, match=r"x29 is the frame pointer.*\n.*k\.mov\(x29, 1\)\n *\^\^\^"):
        t.code_object  # noqa: B018


def test_link_register_may_be_used() -> None:
    """Would break: a kernel that writes x30 and cannot return."""

    @kernel
    def t(k, y: ptr[i64]):
        k.mov(x30, 5)
        k.str(x30, [y])
        k.ret()

    y = np.zeros(1, np.int64)
    t.emulate(y)
    assert y[0] == 5


@QUIET
def test_slots_stay_where_they_are_when_the_kernel_moves_sp() -> None:
    """Would break: spills and stack arguments read relative to an SP that moved."""

    def body(k, a, b, c, d, e, f, g, h, i, y):
        v = k.z("v")
        k.index(v.s, 1, 1)
        k.spill(a)
        k.spill(v)
        k.str(b, pre([sp, -16]))
        k.mov(a, 0)
        k.mov(v.s, 0)
        k.reload(a)
        k.reload(v)
        k.str(a, [y])
        k.str(v, [y, VL])
        k.ldr(b, post([sp], 16))
        k.add(b, b, i)
        k.str(b, [y, 8])
        k.ret()

    body.__annotations__ = dict.fromkeys("abcdefghi", i64) | {"y": ptr[i64]}
    y = np.zeros(16, np.int64)
    kernel(body).emulate(11, 22, 3, 4, 5, 6, 7, 8, 900, y, vl=512)
    assert list(y[:2]) == [11, 922]
    np.testing.assert_array_equal(y[8:].view(np.int32), np.arange(1, 17))


@QUIET
@pytest.mark.parametrize("vl", [128, 2048])
def test_many_vectors_spilled(vl: int) -> None:
    """Would break: a frame of more vectors than one addvl moves."""

    @kernel
    def t(k, y: ptr[i64, out]):
        many = [k.z(f"v{n}") for n in range(40)]
        for n, v in enumerate(many):
            k.mov(v.d, n)
            k.spill(v)
        for n, v in enumerate(many):
            k.reload(v)
            k.str(v, [y, n * VL])
        k.ret()

    y = np.zeros(40 * vl // 64, np.int64)
    t.emulate(y, vl=vl)
    np.testing.assert_array_equal(y, np.repeat(np.arange(40), vl // 64))


def test_many_scalars_spilled() -> None:
    """Would break: a frame larger than an immediate of SUB, and stack arguments behind it."""

    def body(k, a, b, c, d, e, f, g, h, i):
        many, total = [k.x(f"v{n}") for n in range(600)], k.scalar(i64, "total")
        for n, v in enumerate(many):
            k.mov(v, n)
            k.spill(v)
        k.mov(total, i)
        for v in many:
            k.reload(v)
            k.add(total, total, v)
        k.return_(total)

    body.__annotations__ = dict.fromkeys("abcdefghi", i64) | {"return": i64}
    assert kernel(body)(1, 2, 3, 4, 5, 6, 7, 8, 1_000_000) == 1_000_000 + sum(range(600))


def test_predicates_spill() -> None:
    """Would break: a predicate read back from another place than it was stored to."""

    @kernel
    def t(k, y: ptr[i64, out]):
        p, q, v = k.p("p"), k.p("q"), k.z("v")
        k.ptrue(p.d, "vl1")
        k.ptrue(q.d, "vl2")
        k.mov(v.d, 1)
        k.spill(v)
        k.spill(p)
        k.spill(q)
        k.ptrue(p.d)
        k.ptrue(q.d)
        k.add(v.d, p / m, v.d, v.d)
        k.add(v.d, q / m, v.d, v.d)
        k.reload(v)
        k.reload(p)
        k.reload(q)
        k.add(v.d, p / m, v.d, v.d)
        k.add(v.d, q / m, v.d, v.d)
        k.str(v, [y])
        k.ret()

    y = np.zeros(8, np.int64)
    with pytest.warns(UserWarning, match="nobody reads"):
        t.emulate(y)
    np.testing.assert_array_equal(y, [4, 2, 1, 1, 1, 1, 1, 1])


def test_views_of_one_register_share_a_slot() -> None:
    """Would break: a register spilled as v.z and reloaded as v.z from another slot, or refused."""

    @kernel
    def t(k, x: ptr[f32], y: ptr[f32]):
        v = k.v("v")
        k.ldr(v.z, [x])
        k.spill(v.z)
        k.call("other")
        k.reload(v.z)
        k.str(v.z, [x])
        k.ret()

    with pytest.raises(AllocationError, match="x0 is written while it holds 'x'"):
        t.code_object  # noqa: B018


def test_reload_of_what_was_never_spilled() -> None:
    """Would break: garbage loaded from a slot that nothing wrote."""

    @kernel
    def t(k, x: ptr[f32]):
        k.reload(z9)
        k.ret()

    with pytest.raises(OperandError, match=r"z9 was never spilled(.|\n)*k\.reload\(z9\)\n *\^\^"):
        t.code_object  # noqa: B018


def test_stack_arguments_show_the_definition() -> None:
    """Would break: loads of stack arguments blamed on some line of the library or of the caller."""

    @kernel(
        requires=["a >= 0"],
    )
    def t(k, a: i64, b: i64, c: i64, d: i64, e: i64, f: i64, g: i64, h: i64, i: i64) -> i64:
        return k.return_(i)

    line = t.function.__code__.co_firstlineno + 3
    first = t.listing().splitlines()[1]
    assert f"test_calls.py:{line}  argument i from the stack" in first
    assert t(1, 2, 3, 4, 5, 6, 7, 8, 9) == 9

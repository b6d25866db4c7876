"""Streams and their merges: instructions in order, what depends on what, nothing lost."""

from __future__ import annotations

import numpy as np
import pytest

from svedsl import OperandError, f32, i64, in_, kernel, m, out, ptr, z
from tests.flow.support import build


def test_interleaving_keeps_each_stream_in_order() -> None:
    """Would break: a stream's instructions reordered or lost by the merge."""

    @kernel
    def t(k, x: ptr[f32, in_], y: ptr[f32, out]):
        pg = k.p("pg")
        k.ptrue(pg.s)
        a, b = k.z("a"), k.z("b")
        with k.stream() as first:
            k.ld1w(a.s, pg / z, [x])
            k.fadd(a.s, pg / m, a.s, 1.0)
            k.fadd(a.s, pg / m, a.s, 0.5)
        with k.stream() as second:
            k.mov(b.s, 3)
            k.scvtf(b.s, pg / m, b.s)
        k.interleave(first, second, ratio=(2, 1))
        k.fmul(a.s, a.s, b.s)
        k.st1w(a.s, pg, [y])
        k.ret()

    x, y = np.arange(16, dtype=np.float32), np.zeros(16, np.float32)
    t.emulate(x, y)
    np.testing.assert_array_equal(y, (x + np.float32(1.5)) * 3)
    names = [t.code_object.text(p.offset).split()[0] for p in t.code_object.placed]
    assert names[1:6] == ["ld1w", "fadd", "mov", "fadd", "scvtf"]


def test_streams_issue_by_hand() -> None:
    """Would break: issue(n) placing too many or too few."""

    def body(k, y):
        a, b = k.x("a"), k.x("b")
        with k.stream() as s:
            k.mov(a, 1)
            k.add(a, a, 1)
            k.add(a, a, 1)
        assert len(s) == 3
        assert s.issue(2) == 2
        k.mov(b, 7)
        assert s.issue() == 1
        assert len(s) == 0
        k.stp(a, b, [y])
        k.ret()

    code = build(body, y=ptr[i64])
    assert [code.text(p.offset).split()[0] for p in code.placed] == ["mov", "add", "mov", "add", "stp", "ret"]


def test_a_merge_that_breaks_a_dependency_is_refused() -> None:
    """Would break: software pipelining that silently reads a register before or after it should."""

    def body(k, y):
        a, b = k.x("a"), k.x("b")
        k.mov(a, 1)
        with k.stream() as first:
            k.mov(b, 5)
            k.add(b, b, 1)
            k.add(a, a, b)  # reads a as it was
        with k.stream() as second:
            k.mov(a, 9)  # written after, must stay after
        k.interleave(first, second, ratio=(1, 1))
        k.stp(a, b, [y])
        k.ret()

    with pytest.raises(OperandError, match=r"interleaving puts(.|\n)*k\.mov\(a, 9\)(.|\n)*before(.|\n)*k\.add"):
        build(body, y=ptr[i64])


def test_streams_hold_straight_code() -> None:
    """Would break: a branch or label torn out of its place."""

    def body(k, y):
        with k.stream(), k.loop(3):
            k.nop()
        k.ret()

    with pytest.raises(OperandError, match="straight code"):
        build(body, y=ptr[i64])


def test_streams_keep_their_order_around_other_code() -> None:
    """Would break: an instruction of a stream moved over one that changes what it reads."""

    def body(k, y):
        a, b = k.x("a"), k.x("b")
        k.mov(a, 1)
        with k.stream() as s:
            k.add(b, a, 1)
        k.add(a, a, 8)
        s.issue()
        k.stp(a, b, [y])
        k.ret()

    with pytest.raises(OperandError, match=r"(?s)interleaving puts.*k\.add\(a, a, 8\).*before.*k\.add\(b, a, 1\)"):
        build(body, y=ptr[i64])


def test_streams_are_checked_across_other_code() -> None:
    """Would break: an order of two streams that is only seen as wrong when nothing stands between their instructions."""

    def body(k, y):
        a, b = k.x("a"), k.x("b")
        k.mov(a, 1)
        with k.stream() as first:
            k.mov(b, 5)
            k.add(b, b, a)
        with k.stream() as second:
            k.mov(a, 9)
        first.issue(1)
        second.issue()
        k.nop()
        first.issue()
        k.stp(a, b, [y])
        k.ret()

    with pytest.raises(OperandError, match="interleaving puts"):
        build(body, y=ptr[i64])


def test_a_read_before_the_write_it_needs_is_refused() -> None:
    """Would break: a merge in which an instruction reads the value of an earlier time."""

    def body(k, y):
        a, b = k.x("a"), k.x("b")
        k.mov(a, 1)
        with k.stream() as first:
            k.mov(a, 5)
        with k.stream() as second:
            k.add(b, a, 1)
        second.issue()
        first.issue()
        k.stp(a, b, [y])
        k.ret()

    with pytest.raises(OperandError, match=r"(?s)interleaving puts.*k\.add\(b, a, 1\).*before.*k\.mov\(a, 5\)"):
        build(body, y=ptr[i64])


def test_streams_that_are_never_placed_are_refused() -> None:
    """Would break: instructions written in a stream lost without a word."""

    def body(k, y):
        a = k.x("a")
        with k.stream() as s:
            k.mov(a, 1)
            k.str(a, [y])
        s.issue(1)
        k.ret()

    with pytest.raises(OperandError, match=r"1 instructions of this stream are never placed(.|\n)*with k\.stream\(\) as s"):
        build(body, y=ptr[i64])


def test_movprfx_and_its_instruction_stay_together_in_a_merge() -> None:
    """Would break: a merge that separates what the architecture says must be adjacent."""

    def body(k, x):
        a, b, c, d, pg = k.z("a"), k.z("b"), k.z("c"), k.z("d"), k.p("pg")
        k.ptrue(pg.s)
        for v in (a, b):
            k.ldr(v, [x])
        with k.stream() as first:
            k.movprfx(c, a)
            k.fmla(c.s, pg / m, a.s, b.s)
            k.str(c, [x])
        with k.stream() as second:
            k.fadd(d.s, a.s, b.s)
            k.str(d, [x])
        k.interleave(first, second, ratio=(1, 1))
        k.ret()

    code = build(body)
    names = [code.text(p.offset).split()[0] for p in code.placed]
    assert names == ["ptrue", "ldr", "ldr", "movprfx", "fmla", "fadd", "str", "str", "ret"]

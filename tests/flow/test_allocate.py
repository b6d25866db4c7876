"""Automatic registers: what they may become, what stops them, what the errors say."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from svedsl import AllocationError, KernelBuilder, SveWarning, f32, f64, i64, in_, kernel, lsl, m, out, ptr, z
from svedsl.regs import p9, x0, x9, x18, x20, z0, z1, z8

QUIET = pytest.mark.filterwarnings("ignore::svedsl.SveWarning")


def test_governing_predicates_are_low() -> None:
    """Would break: p8-p15 given to an instruction whose field has three bits."""

    @kernel
    def t(k, x: ptr[f32]):
        predicates = [k.p(f"p{i}") for i in range(7)]
        spare = [k.p(f"q{i}") for i in range(6)]
        a, total, all_ = k.z("a"), k.p("total"), k.p("all")
        for p in [*predicates, *spare, all_]:
            k.ptrue(p.s)
        k.mov(a.s, 0)
        for p in predicates:
            k.fadd(a.s, p / m, a.s, 1.0)
        k.mov(total.b, spare[0].b)
        for p in spare[1:]:
            k.orr(total.b, all_ / z, total.b, p.b)
        k.str(total, [x])
        k.str(a, [x])
        k.ret()

    texts = [t.code_object.text(p.offset) for p in t.code_object.placed]
    governing = [text.split()[2].rstrip(",") for text in texts if text.startswith("fadd")]
    assert len(set(governing)) == 7
    assert set(governing) <= {f"p{i}/m" for i in range(8)}


def test_indexed_forms_take_low_vectors() -> None:
    """Would break: z8 and above in the three-bit register field of an indexed multiply."""

    @kernel
    def t(k, x: ptr[f32]):
        many = [k.z(f"a{i}") for i in range(20)]
        for a in many:
            k.ldr(a, [x])
        acc = k.z("acc")
        k.mov(acc.s, 0)
        for a in many[10:18]:
            k.fmla(acc.s, many[0].s, a.s[1])
        for a in [*many, acc]:
            k.str(a, [x])
        k.ret()

    code = t.code_object
    used = {code.text(p.offset).split(", ")[2] for p in code.placed if code.text(p.offset).startswith("fmla")}
    assert used == {f"z{i}.s[1]" for i in range(8)}


def test_lists_become_consecutive() -> None:
    """Would break: ld4 into registers that do not follow one another."""

    @kernel
    def t(k, x: ptr[f32], y: ptr[f32]):
        pg = k.p("pg")
        k.ptrue(pg.s)
        filler = k.z(3, "f")
        for f in filler:
            k.ldr(f, [x])
        quad, pair = k.z(4, "quad"), k.z(2, "pair")
        k.ld4w(quad.s, pg / z, [x])
        k.ld2w(pair.s, pg / z, [x])
        k.st4w(quad.s, pg, [y])
        k.st2w(pair.s, pg, [y])
        for f in filler:
            k.str(f, [y])
        k.ret()

    texts = [t.code_object.text(p.offset) for p in t.code_object.placed]
    assert any(text.startswith("ld4w { z") for text in texts)


def test_merging_keeps_the_old_destination_alive() -> None:
    """Would break: a merging instruction's destination shared with another value that is live."""

    @kernel
    def t(k, x: ptr[f32, in_], y: ptr[f32, out]):
        pg, half = k.p("pg"), k.p("half")
        k.ptrue(pg.s)
        k.ptrue(half.s, "vl2")
        a, b = k.z("a"), k.z("b")
        k.ld1w(a.s, pg / z, [x])
        k.mov(b.s, 7)
        k.scvtf(b.s, pg / m, b.s)
        k.fneg(b.s, half / m, a.s)  # lanes 2 and up of b stay 7
        k.st1w(b.s, pg, [y])
        k.ret()

    x, y = np.arange(1, 17, dtype=np.float32), np.zeros(16, np.float32)
    t.emulate(x, y)
    np.testing.assert_array_equal(y, [-1, -2, *[7] * 14])


def test_parameters_stay_until_their_last_use() -> None:
    """Would break: a temporary put into the register of a parameter that is still needed."""

    @kernel
    def t(k, a: i64, b: i64, c: i64, y: ptr[i64, out]):
        s = k.x("s")
        k.add(s, a, b)
        k.mul(s, s, c)
        u = k.x("u")
        k.add(u, s, a)
        k.str(u, [y])
        k.ret()

    y = np.zeros(1, np.int64)
    t.emulate(3, 4, 5, y)
    assert y[0] == 38


def test_writing_a_fixed_register_that_holds_a_parameter_names_both_lines() -> None:
    """Would break: a fixed and an automatic register corrupting one another silently."""

    @kernel
    def clash(k, n: i64, y: ptr[i64]):
        k.mov(x0, 5)  # first line
        k.str(n, [y])  # second line
        k.str(x0, [y])
        k.ret()

    places = r"k\.mov\(x0, 5\).*\n *\^\^\n(.|\n)*k\.str\(n, \[y\]\).*\n *\^"
    with pytest.raises(AllocationError, match=r"x0 is written while it holds 'n'\n.*" + places):
        clash.code_object  # noqa: B018


def test_running_out_lists_the_live_ranges_longest_first() -> None:
    """Would break: an allocation error that does not say what to change."""

    @kernel
    def greedy(k, x: ptr[f32]):
        many = [k.z(f"v{i}") for i in range(34)]
        for v in many:
            k.ldr(v, [x])
        for v in many:
            k.str(v, [x])
        k.ret()

    with pytest.raises(AllocationError) as caught:
        greedy.code_object  # noqa: B018
    text = str(caught.value)
    assert "out of vector registers: 34 live" in text
    assert text.index(" v0 ") < text.index(" v33 ")
    assert "k.ldr(v, [x])" in text


def test_running_out_of_special_registers_says_which() -> None:
    """Would break: an error about too few registers where it is the limits of some operands that cannot be met."""

    @kernel
    def governed(k, x: ptr[f32]):
        many, a = [k.p(f"mask{i}") for i in range(9)], k.z("a")
        for p in many:
            k.ptrue(p.s)
        k.mov(a.s, 0)
        for p in many:
            k.fadd(a.s, p / m, a.s, 1.0)
        k.str(a, [x])
        k.ret()

    with pytest.raises(AllocationError, match=r"no predicate register is left for 'mask\d', which must be one of p0-p7") as caught:
        governed.code_object  # noqa: B018
    assert str(caught.value).count("instructions, test_allocate.py:") == 9


def test_never_the_platform_register() -> None:
    """Would break: x18 handed out, or written on purpose without a word."""

    @kernel
    def t(k, x: ptr[i64]):
        many = [k.x(f"v{i}") for i in range(26)]
        for v in many:
            k.ldr(v, [x])
        for v in many:
            k.str(v, [x])
        k.ret()

    assert not any("x18" in t.code_object.text(p.offset) for p in t.code_object.placed)

    @kernel
    def bad(k, x: ptr[i64]):
        k.mov(x18, 1)
        k.str(x18, [x])
        k.ret()

    with pytest.raises(AllocationError, match="x18"):
        bad.code_object  # noqa: B018


def test_fixed_registers_are_not_given_out_while_live() -> None:
    """Would break: an automatic register placed on a fixed one in use."""

    @kernel
    def t(k, x: ptr[f32], y: ptr[f32]):
        k.ldr(z0, [x])
        k.mov(x9, 3)
        a, i = k.z("a"), k.x("i")
        k.ldr(a, [x])
        k.mov(i, x9)
        k.add(x9, x9, i)
        k.fadd(a.s, a.s, z0.s)
        k.str(a, [y])
        k.str(x9, [y])
        k.ret()

    texts = [t.code_object.text(p.offset) for p in t.code_object.placed]
    assert not any(text.startswith("ldr z0") for text in texts[1:])


def test_callee_saved_registers_are_kept_only_if_used() -> None:
    """Would break: d8-d15 or x19-x28 clobbered, or a frame where none is needed (AAPCS64 6.1.1, 6.1.2)."""

    @kernel
    def small(k, x: ptr[f64]):
        k.ldr(z1, [x])
        k.str(z1, [x])
        k.ret()

    assert not any("sp" in small.code_object.text(p.offset) for p in small.code_object.placed)

    @kernel
    def large(k, x: ptr[f64]):
        k.ldr(z8, [x])
        k.str(z8, [x])
        k.mov(x20, 1)
        k.str(x20, [x])
        k.ret()

    x = np.arange(8, dtype=np.float64)
    large.emulate(x)
    texts = [large.code_object.text(p.offset) for p in large.code_object.placed]
    assert "str x20, [sp]" in texts
    assert any("d8" in t for t in texts)
    assert large.code_object.frame


def test_copies_disappear_when_asked() -> None:
    """Would break: coalescing that drops a copy whose source lives on, or none at all."""

    def body(k, a: i64, y: ptr[i64, out]):
        b, c = k.x("b"), k.x("c")
        k.mov(b, a)
        k.add(b, b, 1)
        k.mov(c, b)
        k.add(c, c, 1)
        k.str(c, [y])
        k.ret()

    plain, joined = kernel(body), kernel(coalesce=True)(body)
    y = np.zeros(1, np.int64)
    joined.emulate(40, y)
    assert y[0] == 42
    assert len(joined.code_object.placed) < len(plain.code_object.placed)

    @kernel(coalesce=True)
    def kept(k, a: i64, y: ptr[i64, out]):
        b = k.x("b")
        k.mov(b, a)
        k.add(b, b, 1)
        k.add(b, b, a)
        k.str(b, [y])
        k.ret()

    kept.emulate(20, y)
    assert y[0] == 41


PLAIN = """
import hashlib, sys, warnings
sys.path.insert(0, sys.argv[1])
warnings.simplefilter("ignore")
from svedsl import KernelBuilder, f32, f64, i64, kernel, lsl, m, ptr, z

@kernel(coalesce=True)
def t(k, n: i64, a: f32, x: ptr[f32], y: ptr[f64]):
    accs, quad = k.z(12, "acc"), k.z(4, "quad")
    for acc in accs:
        k.fmov(acc.s, 0.1)
    with k.vloop(n, f32) as (i, pg), k.loop(n) as j:
        k.ld4w(quad.s, pg / z, [x])
        for number, acc in enumerate(accs):
            t = k.z(f"t{number}")
            k.mov(t.d, quad[number % 4].d)
            k.fmla(acc.s, pg / m, t.s, quad[3].s)
            s = k.x("s")
            k.mov(s, j)
            k.cbz(s, skip := k.label("skip"))
            k.add(s, s, i)
            k.place(skip)
            k.str(s, [y, 8 * number])
    for acc in accs:
        k.str(acc, [y])
    k.ret()

print(hashlib.sha256(t.code).hexdigest())
"""


def _digest(python: str, **environment: str) -> str:
    root = str(Path(__file__).resolve().parents[2])
    command = [python, "-c", PLAIN, root]
    return subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True, check=True).stdout


def _pythons() -> list[str]:
    """Interpreters of other supported versions that start on this machine, on the path or kept by pyenv."""
    names = [f"python3.{minor}" for minor in range(11, 16) if minor != sys.version_info.minor]
    paths = [shutil.which(name) for name in names]
    paths += [str(p) for name in names for p in (Path.home() / ".pyenv" / "versions").glob(f"*/bin/{name}")]
    return [path for path in paths if path and not subprocess.run([path, "--version"], capture_output=True, check=False).returncode]


def test_same_source_same_bytes() -> None:
    """Would break: allocation that depends on the hash seed."""
    assert len({_digest(sys.executable, PYTHONHASHSEED=seed) for seed in ("0", "1", "77")}) == 1


def test_same_bytes_across_python_versions() -> None:
    """Would break: allocation that depends on the version of Python."""
    assert len({_digest(python) for python in [sys.executable, *_pythons()]}) == 1


@QUIET
def test_a_hand_made_loop_counter_survives_the_back_edge() -> None:
    """Would break: liveness that ignores the backward branch."""

    @kernel
    def t(k, n: i64, y: ptr[i64, out]):
        i, s, one = k.x("i"), k.x("s"), k.x("one")
        k.mov(i, n)
        k.mov(s, 0)
        k.mov(one, 1)
        top = k.label("top")
        k.place(top)
        k.add(s, s, i, lsl(1))
        temporary = k.x("t")
        k.mov(temporary, 3)
        k.add(s, s, temporary)
        k.sub(i, i, one)
        k.cbnz(i, top)
        k.str(s, [y])
        k.ret()

    y = np.zeros(1, np.int64)
    t.emulate(10, y)
    assert y[0] == 2 * 55 + 30


def test_high_predicates_cannot_govern() -> None:
    """Would break: a fixed p9 silently encoded as p1."""
    k = KernelBuilder()
    from svedsl import OperandError

    with pytest.raises(OperandError, match="p0-p7"):
        k.fadd(z0.s, p9 / m, z0.s, z1.s)


def test_warning_is_a_warning() -> None:
    """Would break: warnings that stop a build."""

    @kernel
    def t(k, y: ptr[i64]):
        k.mov(k.x("unused"), 1)
        k.ret()

    with pytest.warns(SveWarning, match="unused"):
        t.code_object  # noqa: B018

"""Kinds of code that no parameter was looked at with: dot products of bytes, merging, windows beyond the commit stack, GEMM, exp.

Every number is derived from the manual in the test's first lines; 0.05 is for the last, not quite full window of a turn.
"""

from __future__ import annotations

import pytest

from tests.cores.bodies import COUNTER, cycles

NEAR = 0.05


def loads(count: int, base: str, first: int, kind: str = "ld1w", size: str = "s") -> list[str]:
    """Contiguous loads of ``count`` vectors that follow each other."""
    return [f"{kind} {{z{first + n}.{size}}}, p0/z, [{base}, #{n}, mul vl]" for n in range(count)]


def test_sdot_twice_a_cycle() -> None:
    """SDOT is FL* with latency 9 (ch. 16): 24 independent ones take 12 cycles on two pipes. Would break: a dot product of half the rate."""
    assert cycles(*(f"sdot z{n}.s, z30.b, z31.b" for n in range(24))) == pytest.approx(12, rel=NEAR)


def test_dot_products_in_series() -> None:
    """Two SDOT on one accumulator: 2 x 9 (ch. 16); UDOT alike. Would break: a shorter path through the accumulator."""
    assert cycles("sdot z0.s, z1.b, z2.b", "sdot z0.s, z3.b, z4.b") == 18
    assert cycles("udot z0.d, z1.h, z2.h") == 9


def test_indexed_sdot_is_two_uops() -> None:
    """SDOT by element is `6 / [1]9` on FLA / FLB (ch. 16): one a cycle, whatever the slots. Would break: the rate by vector."""
    assert cycles(*(f"sdot z{n}.s, z31.b, z7.b[1]" for n in range(8, 24))) == pytest.approx(16, rel=NEAR)


def test_int8_tile() -> None:
    """4 x 4 accumulators, 8 loads: 16 SDOT take 8 cycles, but each waits 9 for the one of the turn before (ch. 16); 33 µOPs need 9 windows.

    Would break: a turn shorter than its chain, or one that pays for more than one lost window.
    """
    rows = []
    for n in range(4):
        rows += [f"ld1rw {{z{28 + n}.s}}, p0/z, [x{1 + n}]", *(f"sdot z{4 * n + j}.s, z{28 + n}.b, z{24 + j}.b" for j in range(4))]
    pointers = [f"add x{n}, x{n}, #4" for n in range(1, 5)]
    assert 9 <= cycles(*loads(4, "x0", 24, "ld1b", "b"), *rows, "add x0, x0, #256", *pointers) <= 10


def test_merging_waits_for_what_it_merges_into() -> None:
    """SCVTF into z1 merges with z1 of the turn before: 9 (§6.5.1, ch. 16), though every turn has a new source.

    A zeroing MOVPRFX before it, or converting in place, leaves a load and a store write, 1.5 cycles of the pipes (§7.6), and two windows.
    Would break: a false dependence that is not there, or one that MOVPRFX does not remove.
    """
    around = ("ld1w {z0.s}, p0/z, [x0]", "st1w {z1.s}, p0, [x1]", "add x0, x0, #64", "add x1, x1, #64")
    merging = cycles(around[0], "scvtf z1.s, p0/m, z0.s", *around[1:])
    zeroing = cycles(around[0], "movprfx z1.s, p0/z, z0.s", "scvtf z1.s, p0/m, z0.s", *around[1:])
    in_place = cycles("ld1w {z1.s}, p0/z, [x0]", "scvtf z1.s, p0/m, z1.s", *around[1:])
    assert merging == 9
    assert 2 <= zeroing <= 3
    assert in_place == zeroing


def test_three_merging_operations_wait_side_by_side() -> None:
    """FRINTM into three registers: each waits 9 for itself, not for the others. Would break: merging that serialises."""
    assert cycles(*(f"frintm z{n}.s, p0/m, z{10 + n}.s" for n in range(3))) == 9


def test_large_scalar_window() -> None:
    """FDIV D takes 43 (ch. 16) and waits for the one of the turn before. 124 µOPs are 31 groups: the next FDIV is in the 32nd, the last.

    One more µOP, and it waits for the commit of the first group (C to the next one's X1: at least the 8 stages from D to X1, Fig. 2-3);
    from there a group a cycle commits (§4.5), so that 32 groups more cost 32 cycles. Would break: another size of the commit stack, or
    groups that commit faster.
    """

    def window(nops: int) -> float:
        return cycles("fdiv d0, d1, d0", *["nop"] * nops)

    full = 124 - 1 - len(COUNTER)
    assert window(full) == 43
    beyond = window(full + 1)
    assert 43 + 8 <= beyond <= 43 + 15
    assert window(full + 1 + 128) == beyond + 32


def test_dgemm_body() -> None:
    """A 2 x 10 tile of vectors: 20 FMLA take 10 cycles on two pipes; 12 loads 6; 36 µOPs 9 windows. The vendor's DGEMM has more than 90 %

    of peak (Hot Chips 30, 2018). Would break: a GEMM that loses more than a cycle in eleven.
    """
    b = [f"ld1rd {{z{22 + j}.d}}, p0/z, [x1, #{8 * j}]" for j in range(10)]
    fmla = [f"fmla z{2 * j + n}.d, p0/m, z{20 + n}.d, z{22 + j}.d" for j in range(10) for n in range(2)]
    body = [*loads(2, "x0", 20, "ld1d", "d"), *(line for j in range(10) for line in (b[j], *fmla[2 * j : 2 * j + 2]))]
    assert 10 <= cycles(*body, "add x0, x0, #128", "add x1, x1, #80") <= 10 / 0.9


def test_sgemm_by_element() -> None:
    """Eight FMLA by element, `6 / [1]9` on FLA / FLB (ch. 16): 8 cycles of FLA, and 9 by the accumulators. Would break: the half rate."""
    fmla = [f"fmla z{16 + j}.s, z8.s, z{j // 4}.s[{j % 4}]" for j in range(8)]
    rows = ["ld1rqw {z0.s}, p0/z, [x1]", "ld1rqw {z1.s}, p0/z, [x1, #16]"]
    assert 9 <= cycles("ld1w {z8.s}, p0/z, [x0]", *rows, *fmla, "add x0, x0, #64", "add x1, x1, #32") <= 10


def test_streams_share_the_load_store_pipes() -> None:
    """§7.6: a store write excludes loads. Four vectors of COPY: 4/2 + 4 = 6; of TRIAD: 8/2 + 4 = 8; of DOT: 8/2 = 4.

    Would break: loads beside a store write, or a store that costs more than one.
    """
    a, b = loads(4, "x0", 0, "ld1d", "d"), loads(4, "x1", 4, "ld1d", "d")
    stores = [f"st1d {{z{n}.d}}, p0, [x2, #{n}, mul vl]" for n in range(4)]
    fmla = [f"fmla z{n}.d, p0/m, z{4 + n}.d, z31.d" for n in range(4)]
    step = [f"add x{n}, x{n}, #256" for n in range(3)]
    assert 6 <= cycles(*a, *stores, *step) <= 7
    assert 8 <= cycles(*a, *b, *fmla, *stores, *step) <= 9
    assert 4 <= cycles(*a, *b, *step) <= 5


def test_exp2_of_six_vectors() -> None:
    """FMAD, FSUB, FMLA, FEXPA, FMUL, FMUL on six vectors: 36 FL* and 6 store data are 21 cycles of FLA and FLB.

    The commit stack sets more: a vector's chain is 11 + 5 x 9 + 4 (ch. 16), with 8 stages before and 5 behind it (Fig. 2-3, 2-4) 73 cycles,
    in which 128 µOPs are in flight, 2.5 turns of 52: 29.7 at least. The stations set at most: had all operations of a turn come with its
    loads, they would stand there 11, 20, 29, 38, 42, 51 and 60 cycles for their operands and 6 more (issue, release, reuse): 293 x 6
    entries in 40 (§2.4) are 44. Would break: stations or a stack that hold more, or less.
    """
    n = range(6)
    body = loads(6, "x0", 0)
    body += [f"fmad z{k}.s, p0/m, z24.s, z25.s" for k in n]
    body += [f"fsub z{6 + k}.s, z{k}.s, z25.s" for k in n]
    body += [f"fmla z{12 + k}.s, p0/m, z{6 + k}.s, z26.s" for k in n]
    body += [f"fexpa z{k}.s, z{12 + k}.s" for k in n]
    body += [f"fmul z{6 + k}.s, z{k}.s, z27.s" for k in n]
    body += [f"fmul z{k}.s, z{6 + k}.s, z28.s" for k in n]
    body += [f"st1w {{z{k}.s}}, p0, [x1, #{k}, mul vl]" for k in n]
    assert 29.7 <= cycles(*body, "add x0, x0, #384", "add x1, x1, #384") <= 44

"""Load/store pipes, ports, write buffer, store-to-load: one test per rule, the expected number derived in its docstring."""

from __future__ import annotations

from dataclasses import replace

import pytest

from svedsl.cores import analyze_trace
from svedsl.cores.loops import LoopSupply, body_of
from svedsl.cores.machine import Machine
from svedsl.cores.memory import Memory, _l2_set
from svedsl.cores.params import DEFAULT, L1D_SETS, L2_SETS, L2_WAYS, LINE
from svedsl.cores.program import Decoder
from svedsl.cores.timing import timing_table
from svedsl.flow.trace import Access, Step, Trace
from tests.cores.bodies import cycles, first_turn, run, words


def loads(n: int) -> list[str]:
    return [f"ld1w {{z{i}.s}}, p0/z, [x0, #{i}, mul vl]" for i in range(n)]


def stores(n: int) -> list[str]:
    return [f"st1w {{z{i}.s}}, p0, [x0, #{i}, mul vl]" for i in range(n)]


def test_two_loads_per_cycle() -> None:
    """§7.6: LD + LD: 8 loads on two pipes: 4 cycles."""
    assert cycles(*loads(8)) == 4


def test_ldr_z_only_on_eaga() -> None:
    """Chapter 16: LDR (vector) issues to EAGA only: 4 cycles for 4."""
    assert cycles(*[f"ldr z{i}, [x0, #{i}, mul vl]" for i in range(4)]) == 4


def test_one_store_per_cycle() -> None:
    """§7.6: ST2 uses pipe 1 once per 64-B store: 8 stores, 8 cycles."""
    assert cycles(*stores(8)) == 8


def test_store_write_excludes_loads() -> None:
    """§7.6: LD and ST2 never share a cycle: 4 loads (2 cycles) and 4 stores to other lines each turn (4 cycles): 6 at least, and the
    arbiter, which lets loads go first until the write buffer fills, loses less than half a cycle. Would break: 4 (side by side)."""
    other = [f"ld1w {{z{i + 8}.s}}, p0/z, [x1, #{i}, mul vl]" for i in range(4)]
    assert cycles(*stores(4), *other, "add x0, x0, #256") == pytest.approx(6.25, abs=0.25)


def test_waiting_for_writes_is_no_miss() -> None:
    """§7.6: loads that stand behind ST2 flows lose their cycles to the load/store pipes. Would break: "L1 miss" where everything hits."""
    lost = run(*stores(4), *[f"ld1w {{z{i + 8}.s}}, p0/z, [x1, #{i}, mul vl]" for i in range(4)], "add x0, x0, #256").lost
    assert "L1 miss" not in lost
    assert lost["load/store pipes"] > 0


def test_load_latencies() -> None:
    """Table 7-1: to general register 5 (chain through the address), SIMD 8, SVE 11 from stage A."""
    assert cycles("ldr x0, [x0]") == 5
    for text, latency in (("ldr q0, [x0]", 8), ("ld1w {z0.s}, p0/z, [x0]", 11), ("ldr p1, [x0]", 9)):
        (load,) = first_turn(text)[:1]
        assert load.result - load.execute == latency


def test_structure_load_is_one_uop_per_register() -> None:
    """§7.8.1: LD2W two load µOPs, LD2W with a register offset one address µOP more."""
    assert run("ld2w {z0.s, z1.s}, p0/z, [x0]").uops == 2 + 2
    assert run("ld2w {z0.s, z1.s}, p0/z, [x0, x1, lsl #2]").uops == 3 + 2


def test_gather_holds_both_address_pipes() -> None:
    """§7.8.2: a gather of .s makes 4 flows that hold EAGA and EAGB: 4 cycles; of .d 2."""
    assert cycles("ld1w {z0.s}, p0/z, [x0, z1.s, uxtw #2]") == 4
    assert cycles("ld1d {z0.d}, p0/z, [x0, z1.d, lsl #3]") == 2


def test_store_forwards_to_a_general_load() -> None:
    """§7.5, Table 7-3, Fig. 2-3: STR x -> LDR x of the same bytes. The data flow executes on EXA in X 7 and is in the store port at RT3 14,
    7 cycles later; the load, cancelled meanwhile, is run again from there, 5 from stage A: 12 per turn. Would break: a load that catches
    the data on its way to the port."""
    assert cycles("str x1, [x0]", "ldr x1, [x0]") == 7 + 5


def test_st1w_is_never_forwarded() -> None:
    """Table 7-3: ST1W -> LD1W waits for the store's ST2: longer than the forwarded STR z -> LDR z of the same bytes."""
    interlocked = cycles("st1w {z0.s}, p0, [x0]", "ld1w {z0.s}, p0/z, [x0]")
    forwarded = cycles("str z0, [x0]", "ldr z0, [x0]")
    assert interlocked > forwarded
    # LD 11 -> FLA X1 9, in the port and committed at RT3 14 (+ 5), ST2 in the next cycle, the load one after; forwarded: run again at RT3.
    assert interlocked == 11 + 5 + 1 + 1
    assert forwarded == 11 + 5


def test_other_buffer_does_not_interlock() -> None:
    """Different base registers are different buffers: no chain through memory, the loop runs at its ports."""
    assert cycles("st1w {z0.s}, p0, [x0]", "ld1w {z1.s}, p0/z, [x1]") <= 3


def test_later_bytes_do_not_interlock() -> None:
    """§7.5: a load from the next 64 bytes overlaps no store. Would break: comparing lines instead of bytes."""
    assert cycles("st1w {z0.s}, p0, [x0]", "ld1w {z0.s}, p0/z, [x0, #1, mul vl]") < 14


def writes(*lines: str, turns: int = 100) -> float:
    """ST2 flows per turn."""
    body = body_of(words("\n".join(["L:", *lines, "subs x28, x28, #1", "b.ne L"])), Decoder(timing_table("a64fx"), 512))
    machine = Machine(LoopSupply(body, turns))
    machine.run()
    while machine.memory.write_buffer or machine.memory.committed:
        machine.step()
    return machine.memory.writes / turns


def test_unaligned_store_makes_two_chunks() -> None:
    """§7.2.2: a 64-B store at 32 mod 64 touches two 64-B chunks: 2 ST2; aligned 1."""
    assert writes("st1w {z0.s}, p0, [x0]", "add x0, x0, #256") == 1
    assert writes("add x1, x0, #32", "st1w {z0.s}, p0, [x1]", "add x0, x0, #256") == 2


def test_small_stores_merge_in_the_write_buffer() -> None:
    """Table 7-2: two STR x into one 16-B chunk, committed together, leave as one ST2."""
    assert writes("str x1, [x0]", "str x2, [x0, #8]", "add x0, x0, #64") == 1


def test_str_z_does_not_merge() -> None:
    """Table 7-2 has no tick for STR (vector): two to the same chunk are two ST2."""
    assert writes("str z0, [x0]", "str z1, [x0]", "add x0, x0, #256") == 2


def test_fetch_port_window_is_40() -> None:
    """§7.3.1: behind a load whose address comes late, 39 younger loads issue before it; the next waits for its fetch port."""
    seen = first_turn("sdiv x1, x2, x3", "ldr x4, [x1]", *["ldr x5, [x6]"] * 60)
    late = next(o for o in seen if o.text == "ldr x4, [x1]")
    early = [o for o in seen if o.text == "ldr x5, [x6]" and o.issued < late.issued]
    assert len(early) == 39


def test_store_port_window_is_24() -> None:
    """§7.3.1: behind a store whose data comes late, 23 younger stores issue their addresses before it."""
    seen = first_turn("fdiv z0.d, p0/m, z0.d, z1.d", "str z0, [x1]", *["str z2, [x2]"] * 40)
    late = next(o for o in seen if o.text == "str z0, [x1]" and o.pipe == "FLA")
    early = [o for o in seen if o.text == "str z2, [x2]" and o.pipe == "EAGA" and o.issued < late.issued]
    assert len(early) == 23


QUIET = replace(DEFAULT, l1_prefetch_distance=0, l2_prefetch_distance=0)
"""No stream prefetch, where single fills are counted."""


def full_set(dirty: bool) -> tuple[Memory, int]:
    """A cache with five lines of one L1D set in L2 and the last four of them in L1D; the cycle from which the first is there again."""
    memory = Memory(QUIET)
    for n in range(5):
        memory.warm(n * L1D_SETS * LINE, LINE)
    if dirty:
        for n in range(1, 5):
            memory.write(n * L1D_SETS * LINE, 5)
    return memory, memory.read(0, 64, 10)


@pytest.mark.parametrize(("dirty", "cycles"), [(False, 3), (True, 4)])
def test_a_fill_takes_both_pipes_and_so_does_what_it_displaces(dirty: bool, cycles: int) -> None:
    """§7.6: MI is four flows, two per pipe: 2 cycles of both; MO two flows for a clean line (1 cycle), four for a dirty one (2). Would
    break: lines that vanish from L1D for nothing (a stream from L2 of 8 cycles a line would take 7)."""
    memory, there = full_set(dirty)
    memory.move(there)
    assert memory.pipe_busy == dict.fromkeys(range(there - cycles, there), 2)


def test_a_fill_into_a_free_way_displaces_nothing() -> None:
    """§7.6: with a way free there is no MO: 2 cycles of both pipes."""
    memory = Memory(QUIET)
    memory.l2[0][0] = False
    there = memory.read(0, 64, 10)
    memory.move(there)
    assert sorted(memory.pipe_busy) == [there - 2, there - 1]


def test_the_least_recently_used_line_goes() -> None:
    """§12.2 (figures): the line used longest ago goes; the fill of line 0 displaces line 1, then a fill of 1 displaces 2."""
    memory, there = full_set(False)
    assert memory.read(2 * L1D_SETS * LINE, 64, there) == there
    later = memory.read(L1D_SETS * LINE, 64, there)
    assert later > there
    assert memory.read(2 * L1D_SETS * LINE, 64, later) == later
    assert memory.read(3 * L1D_SETS * LINE, 64, later) > later


def test_l2_holds_what_l1_holds() -> None:
    """§9: L2 is inclusive: a line that the 17th of an L2 set displaces leaves L1D too. Would break: an L1D that keeps it."""
    memory = Memory(QUIET)
    lines = [n for n in range(0, 1000 * L2_SETS, L2_SETS) if _l2_set(n) == 0][: L2_WAYS + 1]
    for line in lines[:-1]:
        memory.warm(line * LINE, LINE)
    kept = lines[-2]
    memory.l2[0] = dict.fromkeys((kept, *lines[:-2]), False)
    assert memory.read(kept * LINE, 64, 10) == 10
    memory.read(lines[-1] * LINE, 64, 20)
    assert memory.read(kept * LINE, 64, 21) > 21


def test_prefetch_brings_the_line_and_waits_for_nothing() -> None:
    """§11: PLDL1 fetches into L1D (46 cycles from L2), PLDL2 from memory into L2 (its 275 less the 46), L3 targets and PLI nothing."""
    memory = Memory(QUIET)
    memory.warm(0, LINE)
    memory.l1[0].clear()
    assert memory.prefetch(0, 1, 100) == 100
    assert memory.read(0, 64, 100 + DEFAULT.line_fill) == 100 + DEFAULT.line_fill
    far = 77 * LINE
    memory.prefetch(far, 0, 200)
    assert (memory.filling, memory.l2_filling) == ({}, {})
    memory.prefetch(far, 2, 200)
    assert memory.read(far, 64, 200 + DEFAULT.memory_fill) == 200 + DEFAULT.memory_fill + DEFAULT.line_fill


def test_strong_prefetch_waits_for_a_miss_buffer() -> None:
    """§11: with 12 lines in flight the 13th prefetch tries again when the first line is there. Would break: prefetches that get lost."""
    memory = Memory(QUIET)
    for n in range(12):
        assert memory.prefetch(n * LINE, 1, 10) == 10
    assert memory.prefetch(12 * LINE, 1, 10) == min(memory.filling.values())


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("prfm pldl1keep, [x0]", 1),
        ("prfm pstl1strm, [x0]", 1),
        ("prfd pldl2keep, p0, [x0]", 2),
        ("prfm pldl3keep, [x0]", 0),
        ("prfm plil1keep, [x0]", 0),
    ],
)
def test_level_of_a_prefetch(text: str, level: int) -> None:
    """§11: the target of the operand; PLI and L3 are NOPs. Would break: a prefetch to L2 that fills L1D."""
    (word,) = words(text)
    assert Decoder(timing_table("a64fx"), 512).op(word).level == level


def test_prefetch_in_a_trace() -> None:
    """§11: a line asked for 100 multiplications ahead is there: the load takes 11 cycles, not 46 more; the other half of a prefetch of
    two lines comes too. Would break: traces whose prefetches go nowhere."""
    body = words("prfw pldl1keep, p0, [x0, #-1, mul vl]\n" + "mul x1, x1, x1\n" * 100 + "ld1w {z0.s}, p0/z, [x2]")
    accesses = (Access(LINE - 1, 0, False), Access(LINE, 0, False))
    steps = [
        Step(0, body[0], accesses),
        *(Step(4 * n, body[1], ()) for n in range(1, 101)),
        Step(404, body[-1], (Access(LINE, 64, False),)),
    ]
    run = analyze_trace(Trace(512, 0, 408, steps, {"x": (0, 1)}), warm=False, unsaid=QUIET)
    load = next(o for o in run.occurrences if o.text.startswith("ld1w"))
    assert load.result - load.execute == 11

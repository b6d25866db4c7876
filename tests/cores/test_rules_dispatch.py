"""Windows, dispatch and commit: one test per rule, the expected number derived in its docstring."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

import pytest

from svedsl.cores.bounds import windows
from svedsl.cores.dispatch import Dispatcher, _more_or_less, _pair
from svedsl.cores.execute import Executor
from svedsl.cores.frontend import Window
from svedsl.cores.loops import LoopSupply, body_of
from svedsl.cores.machine import Machine
from svedsl.cores.params import DEFAULT, Unsaid
from svedsl.cores.program import Decoder
from svedsl.cores.state import EAGA, RSA0, RSA1, RSE0, Entry, Instance, Uop
from svedsl.cores.timing import timing_table
from tests.cores.bodies import cycles, first_turn, run, words


def test_four_uops_per_window() -> None:
    """§4.2: 7 NOPs and a branch are 8 µOPs in 2 windows of 4, one window per cycle: 2 cycles. Would break: another decode width."""
    assert cycles(*["nop"] * 7, close=("b L",)) == 2


def test_taken_branch_ends_a_window() -> None:
    """§4.2: 4 NOPs fill a window, the branch stands alone in the next and ends it: 2 cycles, not 5/4. Would break: wider windows."""
    assert cycles(*["nop"] * 4, close=("b L",)) == 2


def test_three_uops_start_at_slot_0() -> None:
    """§4.2: FCMLA (3 µOPs) behind a NOP starts a window of its own: {nop}, {fcmla x3, subs}, {b}. 3 windows, 3 cycles without them 2."""
    body = body_of(words("L: nop\nfcmla z0.s, p0/m, z1.s, z2.s, #0\nsubs x28, x28, #1\nb.ne L"), Decoder(timing_table("a64fx"), 512))
    assert windows(body) == 3
    assert [o.slot for o in first_turn("nop", "fcmla z0.s, p0/m, z1.s, z2.s, #0")] == [0, 0, 1, 2, 3, 0]


def test_sequential_decode_stands_alone() -> None:
    """§4.1: FADDV D (7 µOPs) takes 7 windows of one µOP, each in slot 0. Would break: its µOPs sharing windows with neighbours."""
    seen = first_turn("faddv d0, p0, z1.d")
    faddv = [o for o in seen if o.text.startswith("faddv")]
    assert [o.slot for o in faddv] == [0] * 7
    assert [o.dispatched - faddv[0].dispatched for o in faddv] == list(range(7))
    after = next(o for o in seen if o.text.startswith("subs"))
    assert after.dispatched == faddv[-1].dispatched + 1 + DEFAULT.sequential_bubbles


def test_fl_operations_go_by_slot_parity() -> None:
    """§5.2, Table 5-5: FL* in slots 0 1 2 3 -> RSE0 RSE1 RSE0 RSE1 -> FLA FLB FLA FLB. Would break: load balancing that A64FX has not."""
    seen = first_turn(*[f"fmul z{i}.s, z8.s, z9.s" for i in range(4)])
    assert [o.pipe for o in seen[:4]] == ["FLA", "FLB", "FLA", "FLB"]


def test_parity_leaves_a_pipe_idle() -> None:
    """§5.2: FMULs in slots 0 and 2 only, NOPs between: all four of the first turn on FLA, although FLB is idle."""
    body = [text for i in range(4) for text in (f"fmul z{i}.s, z8.s, z9.s", "nop")]
    seen = [o for o in first_turn(*body) if o.text.startswith("fmul")]
    assert [o.pipe for o in seen] == ["FLA"] * 4


def test_parity_imbalance_lasts_until_a_station_is_full() -> None:
    """§5.2: 12 FMUL in slots 0 and 2 go to RSE0, two per window; FLA takes one per cycle, so its 20 entries fill, and only then does what
    follows go to RSE1: the first turn is all on FLA, and in the long run 26 µOPs, 7 windows, set the pace instead of 12 on FLA. Would
    break: balancing before a station is full, or none at all."""
    body = [text for i in range(12) for text in (f"fmul z{i}.s, z30.s, z31.s", "nop")]
    assert {o.pipe for o in first_turn(*body) if o.text.startswith("fmul")} == {"FLA"}
    found = run(*body, turns=400)
    assert 7 <= found.cycles_per_iteration < 8
    assert 0 < found.pipes["FLB"] < found.pipes["FLA"]


@pytest.mark.parametrize(("free", "odd", "expected"), [([3, 3], 0, 0), ([3, 3], 1, 1), ([0, 3], 0, 1), ([3, 0], 1, 0), ([0, 0], 1, 1)])
def test_only_a_completely_full_station_gives_way(free: list[int], odd: int, expected: int) -> None:
    """§5.2: the slot's station, unless it is completely full and the other is not. Would break: diverting at any other fill."""
    assert _pair(tuple(free), 0, odd) == expected


@pytest.mark.parametrize(
    ("free", "more", "expected"), [([5, 3], 1, 0), ([5, 3], 0, 1), ([3, 5], 1, 1), ([4, 4], 1, 1), ([4, 4], 0, 0), ([0, 5], 0, 1)]
)
def test_more_and_fewer_free_entries(free: list[int], more: int, expected: int) -> None:
    """§5.2, m and f of the RSX tables: the station with more (fewer) free entries, never the same for both; a full one is not "fewer"."""
    assert _more_or_less(tuple(free), 0, more) == expected


def test_a_station_takes_two_entries_per_cycle() -> None:
    """§5.1: four store data flows all go to RSE0, two per cycle: the second pair is dispatched a cycle later than the first."""
    seen = first_turn(*[f"st1w {{z{i}.s}}, p0, [x0, #{i}, mul vl]" for i in range(4)])
    stores = [o for o in seen if o.flow == 0][:4]
    assert [o.dispatched - stores[0].dispatched for o in stores] == [0, 0, 1, 1]


def test_store_loop_is_bound_by_those_write_ports() -> None:
    """§5.1: {st st add whilelt} puts three entries into RSE0 (two data flows, WHILE): 2 cycles, {b.any} 1: 3, as published (3.004)."""
    body = ["st1d {z0.d}, p0, [x0, x5, lsl #3]", "st1d {z0.d}, p0, [x10, x5, lsl #3]", "add x5, x5, #16", "whilelt p0.d, x5, x4"]
    assert cycles(*body, turns=300, close=("b.any L",)) == pytest.approx(3, abs=0.01)


def test_dependency_group_keeps_the_station() -> None:
    """§5.3: an integer operation that uses the result of the one just before it stays in its station: four chained ADDs, one pipe."""
    seen = first_turn(*["add x1, x1, #1"] * 4)
    assert len({o.station for o in seen[:4]}) == 1


def test_commit_is_four_uops_and_one_group_per_cycle() -> None:
    """§4.5: windows of 4 and 1 µOPs commit as groups of 4 and 1, never 5: cycles with 4 and with 1 commits, one each per turn."""
    found = run(*["nop"] * 4, turns=200, close=("b L",))
    assert found.histogram[4] == 200
    assert found.histogram[1] == 200


def test_commit_stack_holds_128() -> None:
    """§2.4: behind an FDIV that blocks commit, 127 more µOPs enter the 128 CSEs (windows of 4: 32 groups). Would break: another ROB."""
    seen = first_turn("fdiv z0.d, p0/m, z0.d, z1.d", *["nop"] * 199)
    division = seen[0]
    assert sum(o.dispatched < division.commit for o in seen) == 128


def test_rename_registers_run_out_at_96() -> None:
    """§2.4: behind the FDIV (1 of 96 FPR rename registers) 95 more vector results can be in flight, before the 128 CSEs are used up."""
    seen = first_turn("fdiv z0.d, p0/m, z0.d, z1.d", *["mov z2.d, z1.d"] * 120)
    division = seen[0]
    assert sum(o.dispatched < division.commit for o in seen) == 96


def test_predicate_registers_run_out_at_32() -> None:
    """§2.4: 32 PPR rename registers: PTRUEs behind a blocked FDIV stop after 32."""
    seen = first_turn("fdiv z0.d, p0/m, z0.d, z1.d", *["ptrue p1.s"] * 60)
    division = seen[0]
    assert sum(o.dispatched < division.commit for o in seen) == 1 + 32


def test_movprfx_pair_is_one_uop() -> None:
    """§4.2: 12 pairs of MOVPRFX and FMLA are 12 µOPs; three pairs (6 instructions) leave PD1 per cycle, so with the branch at least
    12 / 3 = 4 cycles, and 12 FMLA on two pipes need 6. Would break: MOVPRFX taking an FL slot (12 cycles)."""
    body = [text for i in range(12) for text in (f"movprfx z{i}, z30", f"fmla z{i}.s, p0/m, z28.s, z29.s")]
    found = run(*body, close=("b L",))
    assert (found.uops, found.instructions) == (13, 25)
    assert found.cycles_per_iteration == 6


def test_three_pairs_per_cycle() -> None:
    """§4.2: nine pairs of MOVPRFX and (4-cycle, two-pipe) ADD need 9 / 3 = 3 PD1 cycles, one more for the branch, where 10 plain
    µOPs need 3 windows and the pipes 4.5. Would break: four pairs leaving PD1 per cycle."""
    pairs = [text for i in range(6) for text in (f"movprfx z{i}, z30", f"add z{i}.s, p0/m, z{i}.s, z31.s")]
    assert cycles(*pairs, close=("b L",)) == 3


def test_merging_movprfx_adds_a_uop() -> None:
    """§6.5.1: a merging MOVPRFX on FMLA (extra µOP column) makes 2 µOPs, on FADD (no tick) 1. Would break: merging for free."""
    assert run("movprfx z0.s, p0/m, z1.s", "fmla z0.s, p0/m, z2.s, z3.s").uops == 4
    assert run("movprfx z0.s, p0/m, z1.s", "fadd z0.s, p0/m, z0.s, z3.s").uops == 3


def test_pre_sync_waits_for_everything_older() -> None:
    """§4.4: MRS waits in decode until the FMLA before it has committed. Would break: MRS overtaking."""
    seen = first_turn("fmla z0.s, p0/m, z1.s, z2.s", "mrs x0, fpcr")
    assert seen[1].dispatched > seen[0].commit


def test_post_sync_holds_what_follows() -> None:
    """§4.4: what follows an ISB enters D after the ISB has committed. Would break: no cost of synchronisation."""
    seen = first_turn("isb", "nop")
    isb = [o for o in seen if o.text == "isb"]
    nop = next(o for o in seen if o.text == "nop")
    assert nop.dispatched > max(o.commit for o in isb)


def test_gather_is_decoded_alone() -> None:
    """§7.8.2: nothing shares the window of a gather: NOP, gather, NOP stand in slot 0 of three windows."""
    seen = first_turn("nop", "ld1w {z0.s}, p0/z, [x0, z1.s, uxtw #2]", "nop")
    assert [o.slot for o in seen[:3]] == [0, 0, 0]
    assert len({o.dispatched for o in seen[:3]}) == 3


STORE_LOOP = ["st1d {z1.d}, p0, [x0, x5, lsl #3]", "add x5, x5, #8", "whilelt p0.d, x5, x4"]


def test_integer_adds_prefer_the_fuller_rse_in_slot_1() -> None:
    """§5.2, T2 and T4: an RSX operation in slot 1 goes to the RSE with fewer free entries. In the published store loop of unroll 1 that is
    RSE0, which has store data and WHILE: the port of EXA and PR takes ADD once and WHILE twice a turn, 3 cycles (published 3.006)."""
    assert cycles(*STORE_LOOP, close=("b.any L",)) == pytest.approx(3, abs=0.01)


def test_unsaid_parameters_matter() -> None:
    """§5.2: with C1 from a difference of 4 on, the ADD of that loop goes to the RSE with more free entries (T1): RSE1, and WHILE's two
    flows are what is left, 2 cycles. Would break: a named parameter that nothing reads."""
    assert cycles(*STORE_LOOP, close=("b.any L",), unsaid=replace(DEFAULT, rsx_threshold=4)) == pytest.approx(2, abs=0.01)


def test_flag_setters_never_go_to_an_rsa() -> None:
    """§5.2, §5.3: CMP and CSEL are RSE operations, so they leave the dependency group of an ADD that went to an RSA. Would break: a CSEL
    that waits in an address station for ever."""
    seen = run("add x1, x1, #16", "cmp x1, x2", "csel x1, x3, x1, ge", *["fmla z0.s, p0/m, z1.s, z2.s"] * 40, turns=20).occurrences
    assert {o.station for o in seen if o.text.startswith(("cmp", "csel"))} <= {"RSE0", "RSE1"}


def test_a_slot_that_waits_chooses_again() -> None:
    """§5.2, params.looks_again: a load chose RSA0 and waits for an entry there; with RSA0 full and RSA1 not, it goes to RSA1 as soon as D
    chooses again, with no it waits on. Would break: a parameter that nothing reads."""
    for again, expected in ((True, RSA1), (False, RSA0)):
        dispatcher, window = _dispatcher(replace(DEFAULT, looks_again=again))
        dispatcher._choose(window)
        dispatcher.window, dispatcher.open = window, True
        dispatcher.core.free[RSA0] = 0
        assert dispatcher._window_in_d() is window
        assert dispatcher.stations[0] == (expected,)


def test_a_full_rse0_leaves_fl_to_rse1() -> None:
    """§5.2, Table 5-5: FCMLA is FLA / FLA / FL* in slots 0 to 2, so all three go to RSE0 until that is full; then FL* goes to RSE1 and FLA
    keeps the two that only it can do: the published 2 cycles. Would break: three on FLA."""
    fcmla = [f"fcmla z{n}.d, p0/m, z30.d, z31.d, #90" for n in range(24)]
    assert cycles(*fcmla) / 24 == pytest.approx(2, rel=0.02)


def _dispatcher(unsaid: Unsaid = DEFAULT) -> tuple[Dispatcher, Window]:
    """A machine with nothing in it, and a window of LD1W and ST1W."""
    decoder = Decoder(timing_table("a64fx"), 512)
    body = body_of(words("L: ld1w {z0.s}, p0/z, [x0]\nst1w {z0.s}, p0, [x0]\nb L"), decoder)
    supply = LoopSupply(body, 1)
    instances: deque[Instance] = deque()
    supply.fetch(instances, 0)
    return Machine(supply, unsaid).dispatcher, [(instance, 0) for instance in list(instances)[:2]]


def test_choosing_keeps_to_the_pair() -> None:
    """§5.2: to the other one only where that has room, and only what may go to either: ST1W in slot 1 has its address in RSA1, its data in
    RSE0 (FLA only), be it full. Would break: FLA-only work in RSE1."""
    dispatcher, window = _dispatcher()
    free = dispatcher.core.free
    dispatcher._choose(window)
    assert dispatcher.stations == [(RSA0,), (RSA1, RSE0)]
    free[RSE0], free[RSA0] = 0, 0
    dispatcher._choose(window)
    assert dispatcher.stations == [(RSA1,), (RSA1, RSE0)]
    free[RSA1] = 0
    dispatcher._choose(window)
    assert dispatcher.stations == [(RSA0,), (RSA1, RSE0)]


def test_the_choice_is_by_counts_of_the_cycle_before() -> None:
    """§5.2, params.choice_age: what comes free in a cycle counts for the choice from the next on. Would break: D seeing it at once."""
    dispatcher, window = _dispatcher()
    free = dispatcher.core.free
    free[RSA0] = 0
    dispatcher.step(0)
    free[RSA0] = 1
    dispatcher._choose(window)
    assert dispatcher.stations[0] == (RSA1,)
    dispatcher.step(1)
    dispatcher._choose(window)
    assert dispatcher.stations[0] == (RSA0,)


def test_what_has_left_d_keeps_its_station() -> None:
    """§5.2: choosing again is for what still waits. Would break: a dependency group (§5.3) that follows a station nobody is in."""
    dispatcher, window = _dispatcher()
    dispatcher._choose(window)
    dispatcher.slot = 1
    dispatcher.core.free[RSA0] = dispatcher.core.free[RSA1] = 0
    dispatcher._choose(window)
    assert dispatcher.stations[0] == (RSA0,)


@pytest.mark.parametrize(("waited", "early", "expected"), [(0, 0, 7), (5, 3, 8), (5, 2, 8), (5, 1, 9), (5, 0, 9)])
def test_three_stages_release_a_station_entry(waited: int, early: int, expected: int) -> None:
    """§2.4: a load's entry is released in B2, A or A+1, 3, 4 or 5 cycles after issue, 4 (rs_reuse) before it is used again: B2 when its
    operands were in registers at dispatch, A when they came at least 2 cycles (rs_bypass_cycles) before A, A+1 when by bypass."""
    dispatcher, window = _dispatcher()
    uop = Uop(0, window[0][0].op.uops[0], window[0][0], True, 0, 0)
    uop.dispatched = 10
    entry = Entry(0, window[0][0].templates[0][0], uop, RSA0, 0)
    entry.to_execute = 4
    issued = 10 + 2 + waited
    entry.ready = issued + 4 - early
    assert Executor(dispatcher.core)._held(entry, EAGA, issued) == expected

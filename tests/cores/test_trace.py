"""Executed traces: branches, caches, order violations, streaming, refusals."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from svedsl.cores import Analysis, analyze_loop, analyze_trace
from svedsl.cores.branches import BTB_BUBBLE, Predictor
from svedsl.cores.memory import Memory
from svedsl.cores.params import DEFAULT, L1D_MISS_BUFFERS, LINE
from svedsl.errors import AnalysisError
from svedsl.flow.trace import Access, Step, Trace
from tests.cores.bodies import words

BASE = 0x10000
BUFFER = 0x1000000


def trace(text: str, turns: int, accesses: Callable[[int, int], tuple[Access, ...]], size: int = 1 << 20) -> Trace:
    """A loop body as if executed ``turns`` times, the closing branch not taken at the end. ``accesses(turn, place)`` gives memory."""
    body = words(text)
    steps = [Step(BASE + 4 * i, word, accesses(turn, i)) for turn in range(turns) for i, word in enumerate(body)]
    return Trace(512, BASE, 4 * len(body), steps, {"a": (BUFFER, size)})


def none(turn: int, place: int) -> tuple[Access, ...]:
    return ()


def stream(stride: int, places: int, write: bool = False) -> Callable[[int, int], tuple[Access, ...]]:
    """The first ``places`` instructions walk through the buffer, 64 bytes each, ``stride`` bytes per turn."""

    def at(turn: int, place: int) -> tuple[Access, ...]:
        return (Access(BUFFER + turn * stride + place * 64, 64, write),) if place < places else ()

    return at


def per_turn(text: str, accesses: Callable[[int, int], tuple[Access, ...]], turns: int = 400) -> float:
    """Cycles per turn without the first half."""
    half = analyze_trace(trace(text, turns // 2, accesses)).cycles
    return (analyze_trace(trace(text, turns, accesses)).cycles - half) / (turns - turns // 2)


LOADS = """L:
    ld1d {z1.d}, p0/z, [x0]
    ld1d {z2.d}, p0/z, [x0, #1, mul vl]
    ld1d {z3.d}, p0/z, [x0, #2, mul vl]
    ld1d {z4.d}, p0/z, [x0, #3, mul vl]
    add x0, x0, #256
    subs x1, x1, #1
    b.ne L
"""


def test_trace_of_a_trained_loop_runs_like_the_static_loop() -> None:
    """Would break: two different machines for a loop body and for its trace (addresses that stay in L1D)."""
    static = analyze_loop(words(LOADS), 400).cycles_per_iteration
    assert per_turn(LOADS, lambda turn, place: stream(0, 4)(0, place)) == pytest.approx(static, rel=0.02)


def test_taken_branch_bubbles_until_trained() -> None:
    """§3: a jump to a place seen before costs two empty fetch slots: {b} {b} per turn of two blocks, 2 x (1 + 2) cycles, forwards."""
    predictor = Predictor(warm=True, trained=4)
    assert predictor.branch("b", BASE, True, BASE + 64) == (False, BTB_BUBBLE)


def test_trained_backward_branch_has_no_bubble() -> None:
    """§3.2.1: S-TCP leaves no bubble behind a loop's branch once trained. Would break: two lost cycles per turn of every loop."""
    predictor = Predictor(warm=False, trained=4)
    bubbles = [predictor.branch("cond", BASE + 64, True, BASE)[1] for _ in range(8)]
    assert bubbles[:4] == [BTB_BUBBLE] * 4
    assert bubbles[4:] == [0] * 4


def test_constant_trip_counts_are_learnt() -> None:
    """§3, LPT: the exit of a loop of 10 turns is mispredicted until its trip count has been seen. Would break: a miss at every exit."""
    predictor = Predictor(warm=False, trained=4)
    exits = []
    for _ in range(5):
        for _ in range(9):
            predictor.branch("cond", BASE + 64, True, BASE)
        exits.append(predictor.branch("cond", BASE + 64, False, BASE + 68)[0])
    assert exits == [True, False, False, False, False]


def test_mispredict_waits_for_the_branch_and_refills() -> None:
    """§4.6: an exit mispredicted costs at least fetch to decode (8) after the branch has resolved. Cold, loops of 3, 5, 7 … turns."""
    body = words("L: subs x1, x1, #1\nb.ne L\nnop\nnop\nb L")

    def steps(trips: list[int]) -> Iterator[Step]:
        for trip in trips:
            for _ in range(trip):
                yield Step(BASE, body[0], ())
                yield Step(BASE + 4, body[1], ())
            for i in (2, 3, 4):
                yield Step(BASE + 4 * i, body[i], ())

    def cycles(trips: list[int]) -> Analysis:
        return analyze_trace(Trace(512, BASE, 20, list(steps(trips)), {}))

    varied, same = cycles([3, 9, 4, 11, 6, 15, 5, 12] * 3), cycles([8, 8, 8, 8, 8, 8, 8, 9] * 3)
    wrong = varied.memory["mispredicted_branches"] - same.memory["mispredicted_branches"]
    assert wrong >= 8
    assert (varied.cycles - same.cycles) / wrong > 8


def test_load_that_overtakes_its_store_is_run_again() -> None:
    """§7.5: a store with a late address and a younger load of its bytes: the load goes ahead, is found out at the store's commit, and
    everything behind the store runs again: one violation per turn, every instruction committed once."""
    text = "L: sdiv x9, x9, x10\nadd x1, x0, x9\nstr x2, [x1]\nldr x3, [x0]\nnop\nb L"

    def at(turn: int, place: int) -> tuple[Access, ...]:
        return (Access(BUFFER, 8, place == 2),) if place in (2, 3) else ()

    found = analyze_trace(trace(text, 20, at))
    assert found.memory["order_violations"] == 20
    assert found.instructions == 20 * 6


def test_stream_from_l2_is_slower_than_from_l1() -> None:
    """§9: 64 B per cycle and 46 to 56 cycles from L2: a vector takes longer than from L1D (0.5), less than twice the published 2.0."""
    from_l2 = per_turn(LOADS, stream(256, 4), turns=1200) / 4
    assert 1.0 < from_l2 < 2.5


def test_warm_and_cold() -> None:
    """A cold start misses where a warm one hits. Would break: `warm` ignored."""
    warm = analyze_trace(trace(LOADS, 50, stream(256, 4), size=16384))
    cold = analyze_trace(trace(LOADS, 50, stream(256, 4), size=16384), warm=False)
    assert warm.memory["l1d_misses"] == 0
    assert cold.memory["l2_misses"] > 0
    assert cold.cycles > warm.cycles


def test_l1_holds_64_kib_in_4_ways() -> None:
    """§9: five lines 16 KiB apart fall into one set of 4 ways: the oldest goes. Would break: another geometry."""
    memory = Memory(DEFAULT)
    for n in range(5):
        memory.warm(BUFFER + n * 16384, LINE)
    assert memory.read(BUFFER + 4 * 16384, 8, 100) == 100
    assert memory.read(BUFFER, 8, 100) > 100


def test_twelve_misses_in_flight() -> None:
    """§9: 12 L1D miss buffers: the 13th miss waits for the first line to arrive."""
    memory = Memory(replace(DEFAULT, l1_prefetch_distance=0, l2_prefetch_distance=0))
    memory.warm(BUFFER, 1 << 20)
    ready = [memory.read(BUFFER + n * 8 * LINE, 8, 1000) for n in range(L1D_MISS_BUFFERS)]
    assert memory.read(BUFFER + 13 * 8 * LINE, 8, 1000) == min(ready)
    assert len(memory.filling) == L1D_MISS_BUFFERS


def test_line_crossing_costs_nothing_when_both_hit() -> None:
    """§7.7: a load over a line's end with both lines in L1D runs at once."""
    memory = Memory(DEFAULT)
    memory.warm(BUFFER, 2 * LINE)
    assert memory.read(BUFFER + LINE - 32, 64, 10) == 10


def test_prefetcher_follows_a_stream() -> None:
    """§11: the second line of a stream fixes the direction, then lines are fetched ahead: most of 64 lines are prefetched, not missed."""
    memory = Memory(DEFAULT)
    memory.warm(BUFFER + (1 << 19), 1 << 16)
    for n in range(64):
        memory.read(BUFFER + n * LINE, 8, 1000 * n)
    assert memory.misses < 8
    assert memory.prefetched > 40


def test_prefetch_distance_is_limited() -> None:
    """§11: at most 1,024 B (4 lines) ahead into L1D. Would break: a prefetcher that sweeps L1D."""
    memory = Memory(DEFAULT)
    for n in range(32):
        memory.read(BUFFER + n * LINE, 8, 1000 * n)
    last = (BUFFER + 31 * LINE) // LINE
    assert max(memory.filling, default=last) <= last + 4


def test_leaving_the_code_is_refused() -> None:
    """Would break: a trace of other code timed as if it were this kernel's."""
    broken = Trace(512, BASE, 8, [Step(BASE, words("nop")[0], ()), Step(BASE + 64, words("nop")[0], ())], {})
    with pytest.raises(AnalysisError, match=r"step 1 .*0x10040"):
        analyze_trace(broken)


def test_empty_trace_is_refused() -> None:
    """Would break: a division by zero cycles."""
    with pytest.raises(AnalysisError, match="no steps"):
        analyze_trace(Trace(512, BASE, 4, [], {}))


def test_vector_length_of_another_machine_is_refused() -> None:
    """A64FX has 128, 256 and 512. Would break: VL 1024 timed with the table of 512."""
    with pytest.raises(AnalysisError, match="1024"):
        analyze_trace(Trace(1024, BASE, 4, [Step(BASE, words("nop")[0], ())], {}))


def test_a_call_after_a_call_costs_less_than_one_alone() -> None:
    """A run behind an equal one neither fills the pipeline nor drains it, and counts nothing of the other. Would break: both counted."""
    alone = analyze_trace(trace(LOADS, 40, stream(0, 4)))
    twice = analyze_trace(trace(LOADS, 40, stream(0, 4)), before=trace(LOADS, 40, stream(0, 4)))
    assert (twice.instructions, twice.uops, twice.flops) == (alone.instructions, alone.uops, alone.flops)
    assert twice.cycles == pytest.approx(40 * analyze_loop(words(LOADS), 400).cycles_per_iteration, abs=3)
    assert twice.cycles < alone.cycles - 10
    assert sum(twice.histogram) == twice.cycles
    assert twice.used + sum(twice.lost.values()) == pytest.approx(twice.cycles)
    assert twice.pipes["EAGA"] + twice.pipes["EAGB"] >= 160


def test_streaming_keeps_memory_bounded() -> None:
    """A trace is consumed step by step: the model never holds more than a few hundred steps at once."""
    seen = 0
    body = words("nop\nnop\nnop\nb #-12")

    def steps() -> Iterator[Step]:
        nonlocal seen
        for n in range(20000):
            seen += 1
            yield Step(BASE + 4 * (n % 4), body[n % 4], ())

    found = analyze_trace(Trace(512, BASE, 16, steps(), {}))
    assert found.instructions == seen == 20000
    assert len(found.occurrences) <= 4096

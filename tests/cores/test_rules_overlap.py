"""What a load is compared with (§7.5.2), and the passes of structures and gathers (§7.8): one test per rule, numbers derived by hand."""

from __future__ import annotations

import pytest

from svedsl.cores import analyze_trace
from svedsl.cores.overlap import compared
from svedsl.cores.program import Decoder, Op
from svedsl.cores.rows import Occurrence
from svedsl.cores.timing import timing_table
from svedsl.flow.trace import Access, Step, Trace
from tests.cores.bodies import cycles, words

BUFFER = 0x100000


def op(text: str) -> Op:
    (word,) = words(text)
    return Decoder(timing_table("a64fx"), 512).op(word)


def executed(*lines: tuple[str, tuple[Access, ...]]) -> list[Occurrence]:
    """What happened to the µOPs of a straight piece of code, its data in L1D."""
    body = words("\n".join(text for text, _ in lines))
    steps = [Step(4 * n, word, accesses) for n, (word, (_, accesses)) in enumerate(zip(body, lines, strict=True))]
    found = analyze_trace(Trace(512, 0, 4 * len(body), steps, {"x": (BUFFER, 32768)}))
    return list(found.occurrences)


def latency(text: str, accesses: tuple[Access, ...]) -> int:
    """Cycles from the first execution stage to the result."""
    load = executed((text, accesses))[0]
    return load.result - load.execute


def lanes(*offsets: int, size: int = 8) -> tuple[Access, ...]:
    return tuple(Access(BUFFER + offset, size, False) for offset in offsets)


GATHER_D = "ld1d {z0.d}, p0/z, [x0, z1.d]"


def test_gather_whose_pairs_lie_in_one_block_takes_the_printed_latency() -> None:
    """§7.8.2: four pairs, each within a 128-B block, however far apart: 1 + 3 + 4 + Pipe(11, 2) = 8 + 12 = 20. Would break: counting
    lines or single lanes."""
    assert latency(GATHER_D, lanes(0, 120, 1024, 1032, 4096, 4200, 8200, 8192)) == 20


@pytest.mark.parametrize(("split", "late"), [(0, 5), (1, 5), (2, 6), (3, 6)])
def test_a_pair_in_two_blocks_passes_twice(split: int, late: int) -> None:
    """§7.8.2: pairs 0 and 1 pass in the first cycle, 2 and 3 in the second. One in two blocks passes again 1 + 5 cycles after its first
    time: 6 cycles behind cycle 0 or 1, where the last printed pass is cycle 1: 5 or 6 more. Would break: one penalty for all pairs."""
    offsets = [n for pair in range(4) for n in (1024 * pair, 1024 * pair + (128 if pair == split else 8))]
    assert latency(GATHER_D, lanes(*offsets)) == 20 + late


def test_several_split_pairs_do_not_wait_for_one_another() -> None:
    """§7.8.2: all four pairs in two blocks: the second passes are at cycles 6 and 7, 6 behind the printed last."""
    assert latency(GATHER_D, lanes(*(n for pair in range(4) for n in (1024 * pair, 1024 * pair + 512)))) == 20 + 6


def test_gather_of_neighbours_is_one_access_in_the_trace() -> None:
    """Lanes that lie side by side come as one access; pairs are lanes 0 and 1, 2 and 3 all the same: 64 B from 120 on, pair 0 split."""
    assert latency(GATHER_D, (Access(BUFFER + 120, 64, False),)) == 20 + 5


@pytest.mark.parametrize(
    ("text", "offset", "passes"),
    [
        ("ld2w {z0.s, z1.s}, p0/z, [x0]", 0, 1),
        ("ld2w {z0.s, z1.s}, p0/z, [x0]", 64, 2),
        ("ld4w {z0.s, z1.s, z2.s, z3.s}, p0/z, [x0]", 0, 2),
        ("ld4w {z0.s, z1.s, z2.s, z3.s}, p0/z, [x0]", 4, 3),
    ],
)
def test_structure_passes_once_for_each_block(text: str, offset: int, passes: int) -> None:
    """§7.8.1: the flow of each register covers the whole span: 128 B (LD2W) or 256 B (LD4W), a pass for each 128-B block, 5 cycles between
    one and the next: 11 + 6 a further block. Would break: structure loads at the price of plain ones."""
    size = 128 if "ld2" in text else 256
    assert latency(text, (Access(BUFFER + offset, size, False),)) == 11 + 6 * (passes - 1)


def test_structure_passes_in_a_loop() -> None:
    """§7.8.1: in a loop, whose addresses are taken as aligned, LD4W makes two passes of each of its four registers: 4 cycles of both pipes,
    LD2W one of two registers: 1. Would break: loops that know of no passes."""
    four = [f"ld4w {{z{n}.s, z{n + 1}.s, z{n + 2}.s, z{n + 3}.s}}, p0/z, [x{n}]" for n in (0, 4, 8, 12)]
    two = [f"ld2w {{z{n}.s, z{n + 1}.s}}, p0/z, [x{n}]" for n in (0, 4, 8, 12)]
    assert cycles(*four) == pytest.approx(16, rel=0.05)
    assert cycles(*two) == pytest.approx(4, rel=0.05)


DIVISION = ("fdiv z0.s, p0/m, z0.s, z1.s", ())
"""Its 98 cycles keep the data of the store behind it away, whose address is known long before."""

STORE = "st1w {z0.s}, p0, [x0]"


def waits(store: tuple[str, Access], load: tuple[str, tuple[Access, ...]]) -> bool:
    """Whether a load behind a store whose data come late is held up by it."""
    seen = executed(DIVISION, (store[0], (store[1],)), *[("nop", ())] * 16, load)
    found = next(o for o in seen if o.text == seen[-1].text)
    return found.result - found.execute > 50


def late_store(offset: int, size: int = 64) -> tuple[str, Access]:
    return (STORE, Access(BUFFER + offset, size, True))


def test_structure_load_is_compared_by_lines() -> None:
    """§7.5.2: LD2W of bytes 0 to 127 counts as the whole line: a store to byte 128 holds it up, one to the next line does not; LD1W of
    bytes 0 to 63 passes both."""
    load = ("ld2w {z0.s, z1.s}, p0/z, [x0]", (Access(BUFFER, 128, False),))
    assert waits(late_store(128), load)
    assert not waits(late_store(256), load)
    assert not waits(late_store(128), ("ld1w {z0.s}, p0/z, [x0]", (Access(BUFFER, 64, False),)))


def test_unsplit_pair_is_compared_by_its_line() -> None:
    """§7.5.2: a pair at bytes 0 and 8 counts as its line: a store to byte 192 holds the gather up; split pairs count by lane only."""
    near = lanes(0, 8, 1024, 1032, 2048, 2056, 3072, 3080)
    apart = lanes(0, 128, 1024, 1152, 2048, 2176, 3072, 3200)
    assert waits(late_store(192), (GATHER_D, near))
    assert not waits(late_store(192), (GATHER_D, apart))


@pytest.mark.parametrize(
    ("text", "access", "span"),
    [
        ("ld1b {z0.s}, p0/z, [x0]", (BUFFER + 5, 16), (BUFFER + 4, 20)),
        ("ld1sh {z0.d}, p0/z, [x0]", (BUFFER + 2, 16), (BUFFER, 20)),
        ("ld1w {z0.s}, p0/z, [x0]", (BUFFER + 5, 64), (BUFFER + 5, 64)),
        ("ld1rb {z0.b}, p0/z, [x0]", (BUFFER + 7, 1), (BUFFER + 4, 4)),
        ("ldrb w0, [x0]", (BUFFER + 7, 1), (BUFFER + 7, 1)),
    ],
)
def test_small_elements_count_as_words(text: str, access: tuple[int, int], span: tuple[int, int]) -> None:
    """§7.5.2: vector accesses of elements below 4 B are compared as the words they lie in; scalar ones and larger elements exactly."""
    assert compared(op(text), (access,), 0) == (span,)


def test_inactive_lanes_count_as_accessed() -> None:
    """§7.5.2: the first 3 of 16 words active: compared as all 64 B. Would break: a tail that a younger store's lanes slip past."""
    assert compared(op("ld1w {z0.s}, p0/z, [x0]"), ((BUFFER, 12),), 0) == ((BUFFER, 64),)
    assert waits(late_store(32, 32), ("ld1w {z0.s}, p0/z, [x0]", (Access(BUFFER, 12, False),)))


def test_page_crossing_load_meets_stores_of_other_pages() -> None:
    """§7.5.2: a load over a 4-KiB boundary is compared by its address within the page: a store two pages on, 32 B before the boundary
    there, holds it up; one 64 B before it does not."""
    load = ("ld1w {z0.s}, p0/z, [x0]", (Access(BUFFER + 4096 - 32, 64, False),))
    assert waits(late_store(12288 - 32, 32), load)
    assert not waits(late_store(12288 - 128, 64), load)


def test_page_crossing_store_holds_up_loads_of_other_pages() -> None:
    """§7.5.2: the same with the store on both sides: its second half lies at byte 0 of a page, as does a load's first elsewhere."""
    assert waits(late_store(4096 - 32), ("ld1w {z0.s}, p0/z, [x0]", (Access(BUFFER + 8192, 64, False),)))
    assert not waits(late_store(4096 - 32), ("ld1w {z0.s}, p0/z, [x0]", (Access(BUFFER + 8192 + 64, 64, False),)))


def test_scatter_writes_its_lanes() -> None:
    """§7.8.2: a store flow per lane: a load of lane 5's word waits, one of a word that no lane writes does not."""
    scatter = tuple(Access(BUFFER + 512 * n, 8, True) for n in range(8))
    text = "st1d {z0.d}, p0, [x0, z1.d]"

    def behind(offset: int) -> int:
        seen = executed(DIVISION, (text, scatter), *[("nop", ())] * 100, ("ldr x1, [x0]", (Access(BUFFER + offset, 8, False),)))
        load = next(o for o in seen if o.text.startswith("ldr"))
        return load.result - load.execute

    assert behind(512 * 5 + 64) == 5
    assert behind(512 * 5) > 50


@pytest.mark.parametrize(("apart", "cost"), [(8, 2), (512, 4)])
def test_gather_throughput(apart: int, cost: int) -> None:
    """§7.8.2: eight lanes of 8 B in four passes on two pipes: 2 cycles a gather (32 B a cycle, the vendor's figure for combined gathers);
    with every pair in two blocks eight passes: 4 cycles (its 16 B a cycle). Would break: second passes that take no pipe, or that wait
    for those of other pairs."""
    accesses = lanes(*(n for pair in range(4) for n in (1024 * pair, 1024 * pair + apart)))

    def total(count: int) -> int:
        body = words("\n".join(f"ld1d {{z{n % 8}.d}}, p0/z, [x0, z31.d]" for n in range(count)))
        steps = [Step(4 * n, word, accesses) for n, word in enumerate(body)]
        return analyze_trace(Trace(512, 0, 4 * count, steps, {"x": (BUFFER, 32768)})).cycles

    assert (total(240) - total(120)) / 120 == pytest.approx(cost, rel=0.05)

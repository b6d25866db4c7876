"""What an analysis answers: numbers, reasons, tables, views, advice, and clear errors."""

from __future__ import annotations

import json

import pytest

from svedsl.cores import Analysis, analyze_loop, innermost_loops, loop_at
from svedsl.errors import AnalysisError
from tests.cores.bodies import run, words

SAXPY = """
L:
    ld1w {z1.s}, p0/z, [x1, x4, lsl #2]
    ld1w {z2.s}, p0/z, [x2, x4, lsl #2]
    fmla z2.s, p0/m, z1.s, z0.s
    st1w {z2.s}, p0, [x2, x4, lsl #2]
    incw x4
    whilelo p0.s, x4, x0
    b.first L
"""


def saxpy(iterations: int = 100, vl: int = 512) -> Analysis:
    code = words(SAXPY)
    return analyze_loop(code, iterations, vl=vl, label="L", sources=[f"saxpy.py:{10 + n}" for n in range(len(code))])


def test_json_has_the_promised_keys() -> None:
    """The command line's JSON: counts per iteration, cycles in total. Would break: programs that read it."""
    found = json.loads(json.dumps(saxpy().to_dict()))
    assert {"core", "vl", "instructions", "iterations", "cycles", "cycles_per_iteration", "uops", "pipes", "bottleneck"} <= set(found)
    assert (found["core"], found["vl"], found["instructions"], found["iterations"]) == ("a64fx", 512, 7, 100)
    assert found["uops"] == 7
    assert set(found["pipes"]) == {"FLA", "FLB", "EXA", "EXB", "PR", "EAGA", "EAGB", "BR"}
    assert found["cycles"] >= 100 * found["cycles_per_iteration"] * 0.9
    assert found["pipes"]["BR"] == 1


def test_iterations_default_to_100() -> None:
    """Would break: figures compared with those of other analysers at another number of turns."""
    assert analyze_loop(words(SAXPY)).iterations == 100


@pytest.mark.parametrize(("iterations", "repeats"), [(1, False), (2, False), (7, False), (100, False), (4000, True)])
def test_lost_cycles_add_up_to_an_iteration(iterations: int, repeats: bool) -> None:
    """The same iterations are counted as for the cycles: those that repeat, or the second half where none do. Would break: causes that
    overlap or leave something out, start and end of the run in one figure and not in the other."""
    a = analyze_loop(words(SAXPY), iterations)
    assert (a.period is not None) == repeats
    assert a.used + sum(a.lost.values()) == pytest.approx(a.cycles_per_iteration, abs=1 if iterations == 1 else 1e-9)
    assert a.used == pytest.approx(a.uops / 4)
    assert sum(a.histogram) == a.cycles


def test_peak_counts_active_lanes() -> None:
    """10 cycles for 20 FMLA of 16 lanes on two pipes is 100 %. Would break: another peak (one pipe, or without the fused add)."""
    lines = [f"fmla z{n}.s, p0/m, z30.s, z31.s" for n in range(20)]
    assert run(*lines).percent_of_peak == pytest.approx(100, abs=0.5)
    assert run("add x0, x0, #1").percent_of_peak is None


def test_narrow_vectors_have_a_narrow_peak() -> None:
    """Would break: VL 128 measured against the peak of 512."""
    assert saxpy(vl=128).percent_of_peak == pytest.approx(saxpy().percent_of_peak, rel=0.3)


def test_bounds_stand_below_the_simulated_figure() -> None:
    """Would break: a bound that is none."""
    a = saxpy()
    assert a.dependency_bound is not None
    assert max(b.cycles for b in a.port_bounds) <= a.cycles_per_iteration + 1e-9
    assert a.dependency_bound.cycles <= a.cycles_per_iteration + 1e-9


def test_dependency_chain_is_named() -> None:
    """Two FMULs in a ring: 18 cycles, through both. Would break: "latency" without saying whose."""
    a = run("fmul z0.s, z1.s, z2.s", "fmul z1.s, z0.s, z2.s")
    assert a.dependency_bound is not None
    assert a.dependency_bound.cycles == 18
    assert {a.body.ops[k].text for k in a.dependency_bound.chain} == {"fmul z0.s, z1.s, z2.s", "fmul z1.s, z0.s, z2.s"}  # type: ignore[union-attr]
    assert "dependency" in a.bottleneck


def test_only_the_ring_is_named() -> None:
    """FCVTZS merges into z6 (9), ADD changes it (4): 13, whatever leads there or hangs on it. Would break: more than the ring."""
    a = run("ld1w {z3.s}, p0/z, [x0]", "fmul z4.s, z3.s, z0.s", "fcvtzs z6.s, p0/m, z4.s", "add z6.s, z6.s, #127", "lsl z7.s, z6.s, #6")
    assert a.dependency_bound is not None
    assert a.dependency_bound.cycles == 13
    assert a.dependency_bound.chain == (2, 3)


@pytest.mark.parametrize(
    ("lines", "cause"),
    [
        ([f"fmla z{n}.s, p0/m, z30.s, z31.s" for n in range(20)], "FL"),
        ([f"mul x{n}, x20, x21" for n in range(6)], "EXA"),
        (["nop"] * 10, "decode"),
        (["fmla z0.s, p0/m, z1.s, z2.s"], "dependency"),
    ],
)
def test_bottleneck_is_the_reason(lines: list[str], cause: str) -> None:
    """Would break: blaming the wrong resource."""
    assert cause in run(*lines).bottleneck


def test_report_reads_in_a_terminal() -> None:
    """Would break: lines that wrap in 120 columns, or a report without one of its parts."""
    long_chain = run(*(f"fadd z{(n + 1) % 12}.s, z{n}.s, z31.s" for n in range(12))).report()
    text = saxpy().report()
    assert max(map(len, [*text.splitlines(), *long_chain.splitlines()])) <= 120
    for part in ("cycles per iteration", "where the cycles go", "pipes", "lower bounds", "dependency chain", "waits for", "saxpy.py:12"):
        assert part in text


def test_table_has_every_instruction() -> None:
    """Would break: instructions missing from the table, or without slot, pipe and times."""
    rows = saxpy().rows
    assert sorted({row.place for row in rows}) == list(range(7))
    store = [row for row in rows if row.text.startswith("st1w")]
    assert {row.pipe.split("/")[0] for row in store} <= {"EAGA", "EAGB", "FLA"}
    assert len(store) == 2
    assert all(0 < row.issue <= row.result <= row.commit for row in rows)


def test_timeline_shows_stages_in_order() -> None:
    """Would break: a chart whose rows do not start with D and end with C."""
    _, ruler, *lines = saxpy().timeline().splitlines()
    rows = [line[ruler.index("0") :].strip() for line in lines if "·" not in line]
    assert len(rows) == 3 * 8
    assert all(row[0] == "D" and row[-1] == "C" for row in rows)


@pytest.mark.parametrize("columns", [80, 120])
def test_timeline_fits_a_terminal(columns: int) -> None:
    """Would break: lines that wrap, so that no column is a cycle any more, or a chart cut off in silence."""
    chain = run("fdiv z0.s, p0/m, z0.s, z1.s", "fadd z0.s, z0.s, z1.s")
    lines = chain.timeline(columns=columns).splitlines()
    assert max(map(len, lines)) <= columns
    assert any(line.startswith("fdiv") and "D.." in line for line in lines)
    assert "more cycles to the right" in lines[-1]
    assert "more cycles" not in saxpy().timeline()


def test_konata_log_is_well_formed() -> None:
    """Kanata 4: every instruction begins with I, its stages with S, it retires once. Would break: a file the viewer refuses."""
    lines = saxpy(iterations=5).konata().splitlines()
    assert lines[0] == "Kanata\t0004"
    begun = [line.split("\t")[1] for line in lines if line.startswith("I\t")]
    retired = [line.split("\t")[1] for line in lines if line.startswith("R\t")]
    assert len(begun) == len(set(begun)) == 5 * 8
    assert sorted(begun) == sorted(retired)
    assert all(int(line.split("\t")[1]) > 0 for line in lines if line.startswith("C\t"))


def test_advice_finds_a_swap() -> None:
    """12 FMLA in slots 0 and 2 all go to FLA; one place further every second would use FLB. Would break: advice that knows no parity."""
    lines = []
    for n in range(0, 12, 2):
        lines += [text for k in (n, n + 1) for text in (f"fmla z{k}.s, p0/m, z30.s, z31.s", f"add x{k}, x{k}, #1")]
    a = run(*lines)
    text = "\n".join(a.advice())
    assert "swap" in text or "FLA is busy" in text


def test_advice_sees_a_latency_chain() -> None:
    """One accumulator: 9 cycles per FMLA. Would break: no hint to use more accumulators."""
    assert any("independent copies" in line for line in run("fmla z0.s, p0/m, z1.s, z2.s").advice())


def test_good_loops_get_no_advice() -> None:
    """Would break: suggestions that gain nothing."""
    assert run(*(f"fmla z{n}.s, p0/m, z30.s, z31.s" for n in range(20))).advice() == []


@pytest.mark.parametrize(
    ("code", "keywords", "message"),
    [
        ([], {}, "empty"),
        ([0x02000000], {}, "0x02000000"),
        (words("add x0, x0, #1"), {}, "must end with the branch"),
        (words(SAXPY), {"vl": 1024}, "1024"),
        (words(SAXPY), {"core": "m1"}, "m1"),
        (words(SAXPY), {"iterations": 0}, "iterations"),
    ],
)
def test_bad_input_is_named(code: list[int], keywords: dict[str, object], message: str) -> None:
    """Would break: nonsense analysed, or refused without saying why."""
    with pytest.raises(AnalysisError, match=message):
        analyze_loop(code, **keywords)  # type: ignore[arg-type]


def test_innermost_loops_are_found() -> None:
    """Would break: the outer loop analysed with its inner loop's body run once."""
    code = words("outer:\nmov x1, #4\ninner:\nsubs x1, x1, #1\nb.ne inner\nsubs x0, x0, #1\nb.ne outer\nlast:\ncbnz x2, last\nret")
    loops = innermost_loops(code, {"outer": 0, "inner": 4, "last": 20})
    assert [(loop.label, loop.start, loop.end) for loop in loops] == [("inner", 4, 12), ("last", 20, 24)]
    assert loop_at(loops, "last") == loops[1]
    with pytest.raises(AnalysisError, match="inner, last"):
        loop_at(loops, "outer")


def test_a_loop_without_a_label_is_named_by_its_place() -> None:
    """Would break: object files without symbols having no loops."""
    assert [loop.label for loop in innermost_loops(words("nop\nL:\nsubs x0, x0, #1\nb.ne L"))] == ["+0x4"]

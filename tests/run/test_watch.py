"""Watched runs: traces, register changes, counts, mix, traffic, breakpoints."""

from __future__ import annotations

import numpy as np
import pytest

from svedsl import z
from svedsl.errors import BindError, EmulationFault
from svedsl.flow.trace import Access
from svedsl.regs import p0, p1, w1, x0, x1, x2, x4, z0, z1
from svedsl.run.counts import count
from svedsl.run.debug import Debugger
from svedsl.run.watch import Watch, record, trace, traffic
from svedsl.types import Param, f32, i64, ptr
from tests.run.kernels import SAXPY
from tests.run.support import IN, N, X, bound, code

PRE, BODY, POST = 3, 7, 1  # instructions of SAXPY before, in and after its loop


def call(n):
    """Arguments of SAXPY for n elements."""
    return bound(SAXPY, n, 2.0, np.arange(n, dtype="f4"), np.ones(n, "f4"))


def test_trace_of_every_step():
    """The core model would get other instructions or other bytes than were executed."""
    run = trace(SAXPY, call(40), Watch(layout="packed"))
    steps = list(run.steps)
    assert (run.vl, run.size) == (512, 4 * (PRE + BODY + POST))
    assert [(s.pc - run.base) // 4 for s in steps] == [0, 1, 2] + 3 * list(range(3, 10)) + [10]
    assert all(s.word.to_bytes(4, "little") == SAXPY.data[s.pc - run.base : s.pc - run.base + 4] for s in steps)
    (x, _), (y, size) = run.arrays["x"], run.arrays["y"]
    assert size == 160
    assert [s.accesses for s in steps if s.accesses] == [
        (Access(base + first, length, write),)
        for first, length in ((0, 64), (64, 64), (128, 32))
        for base, write in ((x, False), (y, False), (y, True))
    ]


def test_packed_layout_is_fixed_and_aligned():
    """A core model would see other cache sets in every run."""
    first, second = (trace(SAXPY, call(100), Watch(layout="packed")) for _ in range(2))
    assert first.arrays == second.arrays
    assert all(address % 256 == 0 for address, _ in first.arrays.values())
    list(first.steps)
    list(second.steps)


def test_trace_is_streamed():
    """A long trace would be held in memory as a whole, or a chunk's edge would lose instructions."""
    n = 100_000
    run = trace(SAXPY, call(n))
    assert not isinstance(run.steps, list)
    assert sum(1 for _ in run.steps) == PRE + POST + BODY * -(-n // 16)


def test_caller_arrays_stay():
    """Looking at a kernel would change its arguments."""
    y = np.ones(40, "f4")
    list(trace(SAXPY, bound(SAXPY, 40, 2.0, np.ones(40, "f4"), y)).steps)
    record(SAXPY, bound(SAXPY, 40, 2.0, np.ones(40, "f4"), y))
    assert (y == 1).all()


def test_record_shows_changes():
    """The register changes beside an instruction would be those of another one."""
    rows = record(SAXPY, call(40)).rows
    by_text = {row.text: row for row in rows[:10]}
    assert by_text["mov x3, #0"].changes == ("x3 = 0x0",)
    assert by_text["incw x3"].changes == ("x3 = 0x10",)
    assert by_text["fmla z2.s, p0/m, z1.s, z0.s"].changes[0].startswith("z2.s = 3f800000, 40400000, 40a00000")
    assert [row.changes for row in rows if row.text.startswith("whilelt")][-1] == ("p0 = 0 x64", "nzcv = 0x6")
    assert rows[6].accesses == ("write 64 @ y[0]",)
    assert [row.number for row in rows] == list(range(25))


def test_record_of_a_fault_ends_with_it():
    """The last instructions before a fault would not be told."""
    x = np.zeros(20, "f4")
    recording = record(SAXPY, bound(SAXPY, 21, 1.0, x, np.zeros(21, "f4")), last=3)
    assert "x[20], 1 element past" in str(recording.fault)
    assert [row.text.split()[0] for row in recording.rows] == ["whilelt", "b.first", "ld1w"] or recording.rows[-1].text.startswith("ld1w")
    assert len(recording.rows) == 3


def test_watched_limits():
    """A watched kernel that never ends would hang."""

    def endless(k):
        top = k.label("top")
        k.place(top)
        k.b(top)

    made = code(endless)
    for watch, says in ((Watch(limit=20_000), "still running a.*limit"), (Watch(timeout=0.1), r"still running after 0.1 s \(timeout=\)")):
        with pytest.raises(EmulationFault, match=says):
            list(trace(made, bound(made), watch).steps)
        with pytest.raises(EmulationFault, match=says):
            count(made, bound(made), watch)


def test_counts_and_mix():
    """An instruction would be counted that was not executed, or under another class."""
    counts = count(SAXPY, call(40))
    assert counts.executed == [1, 1, 1, 3, 3, 3, 3, 3, 3, 3, 1]
    assert counts.total == 25
    assert counts.mix() == {"fmla": 3, "fp": 0, "load": 6, "store": 3, "predicate": 4, "integer": 5, "branch": 4, "other": 0}
    listing = counts.listing()
    assert "25 instructions executed" in listing
    assert "kernels.py" in listing


def test_counts_around_a_corrected_instruction():
    """Instructions behind one that a hook carries out would be counted twice."""

    def body(k):
        k.ptrue(p0.s)
        k.setffr()
        k.ldff1w(z0.s, p0 / z, [x0])
        k.rdffr(p1.b)
        k.cntp(x4, p0, p1.s)
        k.ret()

    made = code(body, IN)
    assert count(made, bound(made, np.zeros(16, "f4"))).executed == [1] * 6
    steps = list(trace(made, bound(made, np.zeros(10, "f4"))).steps)
    assert steps[2].accesses[0].size == 40
    assert len(steps) == 6


def test_traffic():
    """The memory traffic table would count other bytes than the instructions move."""
    table = traffic(SAXPY, call(40)).arrays
    assert (table["x"].read, table["x"].written) == (160, 0)
    assert (table["y"].read, table["y"].written, table["y"].unique_written) == (160, 160, 160)

    def twice(k):
        k.ldr(x1, [x0])
        k.ldr(x1, [x0])
        k.ldr(w1, [x0, 4])
        k.ret()

    made = code(twice, X)
    again = traffic(made, bound(made, np.zeros(4, "f4"))).arrays["x"]
    assert (again.read, again.unique_read) == (20, 8)


def test_breakpoints_and_steps():
    """A breakpoint would stop elsewhere, stop twice, or show the state after the instruction."""
    with Debugger(SAXPY, call(40)) as debugger:
        assert debugger.break_at("top") == 12
        assert [debugger.run() for _ in range(4)] == [12, 12, 12, None]
        assert debugger.finished
    with Debugger(SAXPY, call(40)) as debugger:
        debugger.break_at(20)
        debugger.run()
        np.testing.assert_array_equal(debugger.registers["z1"].view("f4"), np.arange(16))
        assert (debugger.array("y").view("f4") == 1).all()
        assert debugger.step() == 24
        assert debugger.registers["z2"].view("f4")[3] == 7
        assert debugger.step(2) == 32


def test_changing_state_at_a_breakpoint():
    """A register or array changed at a breakpoint would not act on what follows."""
    with Debugger(SAXPY, call(16)) as debugger:
        debugger.break_at(20)
        debugger.run()
        debugger.set(z1=np.full(16, 10, "f4"))
        debugger.run()
        np.testing.assert_array_equal(debugger.array("y").view("f4"), np.full(16, 21))
    with pytest.raises(BindError, match="no place 'nowhere'"):
        Debugger(SAXPY, call(16)).break_at("nowhere")


def test_wrong_options():
    """A watched run would silently take one side of guard="both", or an unknown poison."""
    for watch in (Watch(layout="both"), Watch(poison=3)):
        with pytest.raises(BindError):
            record(SAXPY, call(3), watch)


def test_debugger_reports_faults():
    """A fault under the debugger would be a plain stop."""
    made = code(lambda k: (k.ldr(x1, [x0, 8]), k.ret()), Param("x", ptr[f32]), Param("n", i64))
    with (
        Debugger(made, bound(made, np.zeros(2, "f4"), 1)) as debugger,
        pytest.raises(EmulationFault, match="x\\[2\\]"),
    ):
        debugger.run()


def test_trace_uses_registers_at_the_access():
    """Accesses would be computed from registers after a write-back."""
    made = code(lambda k: (k.ldr(x1, [x0], 8), k.ldr(x2, [x0], -8), k.ld1w(z1.s, p0 / z, [x0]), k.ret()), X, N)
    run = trace(made, bound(made, np.zeros(16, "f4"), 0), Watch(registers={"p0": np.ones(64, bool)}))
    addresses = [a.address - run.arrays["x"][0] for s in run.steps for a in s.accesses]
    assert addresses == [0, 8, 0]

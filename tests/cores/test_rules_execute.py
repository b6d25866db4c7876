"""Issue, latencies, bypasses, blocking and stretching: one test per rule, the expected number derived in its docstring."""

from __future__ import annotations

import pytest

from svedsl.cores import analyze_trace, bypass
from svedsl.cores.execute import Executor
from svedsl.cores.params import DEFAULT
from svedsl.cores.state import FLA, Core
from svedsl.flow.trace import Step, Trace
from tests.cores.bodies import cycles, first_turn, run, words


def test_fmla_latency_is_9() -> None:
    """Chapter 16: an FMLA whose accumulator is its own result: 9 cycles per turn. Would break: latency off by a stage."""
    assert cycles("fmla z0.s, p0/m, z30.s, z31.s") == 9


def test_two_fmla_per_cycle() -> None:
    """§6: 20 independent FMLA (>= 2 x 9) on FLA and FLB: 10 cycles. Would break: one FL pipe missing or a wrong slot rule."""
    assert cycles(*[f"fmla z{i}.s, p0/m, z30.s, z31.s" for i in range(20)]) == 10


def test_indexed_fmla_accumulates_in_9_but_broadcasts_in_15() -> None:
    """Chapter 16: 6 / [1]9 on FLA / FLB: the accumulator enters the second µOP (9), the lane operand the first (6 + 9 = 15)."""
    assert cycles("fmla z0.s, z1.s, z2.s[0]") == 9
    assert cycles("fmla z0.s, z1.s, z0.s[0]") == 15


def test_immediates_run_on_fla_only() -> None:
    """Table 6-1: 12 FADD with an immediate on FLA alone: 12 cycles (with both pipes it would be 9, the latency)."""
    assert cycles(*[f"fadd z{i}.s, p0/m, z{i}.s, #0.5" for i in range(12)]) == 12


def test_division_blocks_division_only() -> None:
    """§6.3, mark E: two independent FDIV S at VL 512 take 2 x 98 cycles; 20 FMLA beside one fit into its 98."""
    assert cycles("fdiv z0.s, p0/m, z0.s, z30.s", "fdiv z1.s, p0/m, z1.s, z30.s") == 196
    assert cycles("fdiv z0.s, p0/m, z0.s, z30.s", *[f"fmla z{i}.s, p0/m, z30.s, z31.s" for i in range(1, 21)]) == 98


def test_p_blocking_holds_the_pipe_for_its_flows() -> None:
    """§6.3, mark P: eight ADD with LSL #2 are 16 flows on EXA and EXB, SUBS one more: 17 / 2 = 8.5 cycles."""
    assert cycles(*[f"add x{i}, x10, x11, lsl #2" for i in range(8)]) == 8.5


def test_while_takes_the_shared_port_twice() -> None:
    """§6.2: EXA and PR share an issue port, WHILE needs both: 2 cycles per WHILE with SUBS on EXB. Would break: separate ports (1)."""
    assert cycles("whilelt p0.s, x1, x2") == 2


def test_mul_only_on_exa() -> None:
    """Table 6-1: five independent MUL on EXA, SUBS (slot 1) on EXB: 5 cycles."""
    assert cycles(*[f"mul x{i}, x10, x11" for i in range(5)]) == 5


def test_integer_latencies() -> None:
    """Chapter 16: MUL 5; MADD's addend enters its second µOP (1 cycle), so the chain is bound by EXA: two flows, 2 cycles. SUBS, in slot 2,
    would be the third, but three entries a turn fill RSE0, and then SUBS goes to RSE1 (§5.2)."""
    assert cycles("mul x0, x0, x1") == 5
    assert cycles("madd x0, x1, x2, x0") == pytest.approx(2, abs=0.1)


@pytest.mark.parametrize(
    ("consumer", "producer", "penalty"),
    [
        (bypass.TO_EXA, bypass.EXA, 0),
        (bypass.TO_EXB, bypass.EXA, 1),
        (bypass.TO_EAG, bypass.EXB, 1),
        (bypass.TO_EAG, bypass.EAGA, 0),
        (bypass.TO_EXA, bypass.EAGB, 1),
        (bypass.TO_EAG, bypass.INT_LOAD, 0),
        (bypass.TO_EXB, bypass.INT_LOAD, 0),
        (bypass.TO_FL, bypass.VECTOR_LOAD, 0),
        (bypass.TO_FL, bypass.FL, 0),
        (bypass.TO_EAG, bypass.COMPARE, 2),
        (bypass.TO_FL, bypass.COMPARE, 1),
        (bypass.TO_PR, bypass.COMPARE, 2),
        (bypass.TO_EAG, bypass.PR, 1),
        (bypass.TO_FL, bypass.PR, 3),
        (bypass.TO_PR, bypass.PR, 0),
        (bypass.TO_EAG, bypass.PREDICATE_LOAD, 0),
        (bypass.TO_FL, bypass.PREDICATE_LOAD, 3),
        (bypass.TO_PR, bypass.PREDICATE_LOAD, 1),
        (bypass.TO_FTMAD, bypass.FL, 1),
        (bypass.TO_FTMAD, bypass.FTSMUL, 0),
        (bypass.TO_FTMAD, bypass.VECTOR_LOAD, 0),
    ],
)
def test_register_penalties(consumer: int, producer: int, penalty: int) -> None:
    """Table 2-4, registers: penalty of each producer and consumer. Would break: a bypass cell mistyped."""
    assert bypass.DATA[consumer][producer] == penalty


@pytest.mark.parametrize(
    ("consumer", "producer", "penalty"),
    [
        (bypass.TO_EXA, bypass.EXA, 0),
        (bypass.TO_EXB, bypass.EXA, 1),
        (bypass.TO_FL, bypass.EXA, 7),
        (bypass.TO_PR, bypass.EXB, 6),
        (bypass.TO_EXA, bypass.FL, 5),
        (bypass.TO_FL, bypass.FL, 0),
        (bypass.TO_PR, bypass.FL, 6),
        (bypass.TO_EXB, bypass.COMPARE, 9),
        (bypass.TO_FL, bypass.COMPARE, 11),
        (bypass.TO_PR, bypass.COMPARE, 10),
        (bypass.TO_EXA, bypass.PR, 6),
        (bypass.TO_FL, bypass.PR, 8),
        (bypass.TO_PR, bypass.PR, 7),
    ],
)
def test_flag_penalties(consumer: int, producer: int, penalty: int) -> None:
    """Table 2-4, NZCV: penalty of each producer and consumer. Would break: a bypass cell mistyped."""
    assert bypass.FLAGS[consumer][producer] == penalty


def test_bypass_is_charged_in_the_pipeline() -> None:
    """Table 2-4: PTRUE (PR, 3 cycles) -> FMUL merging under it: PR X1 at P + 5, result at P + 8, + 3, FL X1 = P + 6: issue 5 later."""
    seen = first_turn("ptrue p0.s", "fmul z0.s, p0/m, z0.s, z1.s")
    assert seen[1].issued - seen[0].issued == 5 + 3 + 3 - 6


def test_dup_from_gpr_takes_exa_then_fla() -> None:
    """§6.5.2: 1 + 3 + 4: EXA issues, FLA two cycles later, the result 8 cycles after the first execution stage (P + 4)."""
    (dup, use) = first_turn("mov z0.s, w1", "mov z2.d, z0.d")[:2]
    assert use.execute - (dup.issued + 4) == 8


def test_transfers_to_gpr() -> None:
    """§6.5.2: FMOV w, s is 1 in FLA and 13 on the load pipe: 14; with DUP (8) the round trip of w1 is 22 cycles per turn."""
    assert cycles("mov z0.s, w1", "fmov w1, s0") == 22


def test_predicate_count_chain() -> None:
    """CNTP 3+2+1 = 6, WHILE 1+3 = 4, penalties EXA -> EXA 0 and PR -> PR 0: 10 cycles per turn. Would break: the port that EXA and PR share
    adding to the printed latency."""
    assert cycles("cntp x0, p0, p1.s", "whilelt p1.s, x0, x2") == 10


@pytest.mark.parametrize(
    ("text", "expected"), [("mov v0.s[1], w1", 6), ("insr z0.s, w1", 6), ("mov z0.s, p0/m, w1", 4), ("mov z0.s, w1", 1)]
)
def test_a_flow_waits_for_its_own_operands(text: str, expected: int) -> None:
    """Chapter 16, 1+3+n on EXA + NULL + FLA: w1 enters EXA, the old z0 only FLA, so a chain through z0 takes the n of FLA: INS and INSR 6,
    CPY 4. DUP has no old value: 1. Would break: the vector being waited for before w1 is on its way (10, 8)."""
    assert cycles(text) == expected


def test_the_vector_of_an_insert_is_not_awaited_early() -> None:
    """FMUL 9 and INS: 9 + 6 through the vector, though INS takes 10 from w1. Would break: 9 + 10."""
    found = run("fmul z0.s, z0.s, z1.s", "mov v0.s[1], w1")
    assert found.cycles_per_iteration == 9 + 6
    assert found.dependency_bound is not None
    assert found.dependency_bound.cycles == 9 + 6


def test_latency_stretching() -> None:
    """§2.9: FL 4 becomes 6 when its completion slot is taken, 9 when that of 6 is too; 6 becomes 9; 9 stays."""
    executor = Executor(Core(DEFAULT))
    stretched = executor._stretched
    assert stretched(FLA, 100, 9, ()) == 9  # completes with 109
    assert stretched(FLA, 105, 4, (6, 9)) == 6  # 109 taken -> 111
    assert stretched(FLA, 103, 6, (9,)) == 9  # 109 taken -> 112
    assert stretched(FLA, 108, 4, (6, 9)) == 6  # 112 taken -> 114
    assert stretched(FLA, 99, 4, (6, 9)) == 4


def test_fexpa_between_fmlas_becomes_slower() -> None:
    """§2.9: 19 FMLA and one FEXPA fill FLA and FLB (10 cycles). FEXPA issued at t would complete with the FMLA issued at t - 5 of its
    pipe, at 6 with that of t - 3: it takes 9. Would break: short operations for free beside dense FMAs."""
    found = run(*[f"fmla z{i}.s, p0/m, z30.s, z31.s" for i in range(19)], "fexpa z20.s, z21.s")
    assert found.cycles_per_iteration == 10
    assert {o.result - o.execute for o in found.occurrences if o.text.startswith("fexpa")} == {9}


def test_oldest_ready_first() -> None:
    """§6: of two ready entries in RSE0 the older issues first: FADDs with immediates issue in program order, one per cycle."""
    seen = first_turn(*[f"fadd z{i}.s, p0/m, z{i}.s, #0.5" for i in range(6)])
    issued = [o.issued for o in seen[:6]]
    assert issued == sorted(issued)
    assert len(set(issued)) == 6


def test_stage_positions() -> None:
    """Fig. 2-2 to 2-6, D = 1: an integer add issues at 3, executes at 7, commits at 8; FMUL 3, 9, 22; SVE load 3, 7, 17."""
    (add,) = first_turn("add x0, x1, #1")[:1]
    (fmul,) = first_turn("fmul z0.s, z1.s, z2.s")[:1]
    (load,) = first_turn("ld1w {z0.s}, p0/z, [x0]")[:1]
    assert [(o.issued - o.dispatched + 1, o.execute - o.dispatched + 1, o.commit - o.dispatched + 1) for o in (add, fmul, load)] == [
        (3, 7, 8),
        (3, 9, 22),
        (3, 7, 17),
    ]


def denormal(count: int) -> tuple[int, int]:
    """Cycles of an FADD with so many denormal elements, and those that an FADD behind it in the same pipe waits for it."""
    body = words("fadd z0.d, z1.d, z2.d\nnop\nnop\nnop\nfadd z3.d, z1.d, z2.d")
    steps = [Step(4 * n, word, (), count if n == 0 else 0) for n, word in enumerate(body)]
    first, *_, last = analyze_trace(Trace(512, 0, 20, steps)).occurrences
    assert first.pipe == last.pipe == "FLA"
    return first.result - first.execute, last.issued - first.issued


def test_denormals_are_computed_one_by_one() -> None:
    """§6.5.3: about 90 cycles an element, in order, and the pipe takes nothing else: 1 and 3 elements, 90 and 270 cycles; else 9, and
    the next addition, dispatched in the next window, issues a cycle later. Would break: denormals at full speed."""
    assert denormal(0) == (9, 1)
    assert denormal(1) == (90, 90)
    assert denormal(3) == (270, 270)

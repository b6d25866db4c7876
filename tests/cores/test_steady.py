"""The steady state is exact: skipping repeated turns gives what simulating every turn gives, and the account adds up."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from svedsl.cores.loops import LoopSupply, body_of
from svedsl.cores.machine import Machine
from svedsl.cores.program import Decoder
from svedsl.cores.steady import LoopRun
from svedsl.cores.timing import timing_table
from tests.cores.bodies import words

DECODER = Decoder(timing_table("a64fx"), 512)

INSTRUCTIONS = [
    "fmla z{a}.s, p0/m, z{b}.s, z{c}.s",
    "fadd z{a}.s, z{b}.s, z{c}.s",
    "fexpa z{a}.s, z{b}.s",
    "fmul z{a}.s, z{b}.s, z{d}.s[1]",
    "add z{a}.s, p0/m, z{a}.s, z{b}.s",
    "mov z{a}.s, w{b}",
    "movprfx z{a}, z{b}",
    "ld1w {{z{a}.s}}, p0/z, [x0, #{i}, mul vl]",
    "ld1rw {{z{a}.s}}, p0/z, [x2, #{i4}]",
    "st1w {{z{a}.s}}, p0, [x1, #{i}, mul vl]",
    "st1w {{z{a}.s}}, p0, [x0, #{i}, mul vl]",
    "ldr x{x}, [x3, #8]",
    "str x{x}, [x3, #8]",
    "ldp x{x}, x{y}, [x3], #16",
    "add x{x}, x{x}, #1",
    "add x0, x0, #64",
    "add x{x}, x{y}, x{x}, lsl #3",
    "mul x{x}, x{y}, x{x}",
    "whilelt p{p}.s, x{x}, x{y}",
    "and p{p}.b, p0/z, p1.b, p2.b",
    "cmpgt p{p}.s, p0/z, z{a}.s, z{b}.s",
    "cntp x{x}, p0, p1.s",
    "faddv s{a}, p0, z{b}.s",
    "fdiv z{a}.s, p0/m, z{a}.s, z{b}.s",
    "ld2w {{z4.s, z5.s}}, p0/z, [x0]",
    "ld1w {{z{a}.s}}, p0/z, [x0, z{b}.s, uxtw #2]",
    "ptest p0, p1.b",
    "csel x{x}, x{y}, x{x}, eq",
    "nop",
]


@st.composite
def bodies(draw: st.DrawFn) -> str:
    """Loop bodies of 1 to 14 random instructions, valid as assembly (a MOVPRFX is followed by its partner)."""
    lines = []
    for template in draw(st.lists(st.sampled_from(INSTRUCTIONS), min_size=1, max_size=14)):
        numbers = {name: draw(st.integers(0, 7)) for name in "abcd"}
        text = template.format(
            **numbers, i=draw(st.integers(0, 7)), i4=4 * draw(st.integers(0, 7)), p=draw(st.integers(1, 3)), x=draw(st.integers(8, 11)),
            y=draw(st.integers(12, 15)),
        )  # fmt: skip
        lines.append(text)
        if text.startswith("movprfx"):
            lines.append(f"fmla z{numbers['a']}.s, p0/m, z30.s, z31.s")
    return "\n".join(["L:", *lines, "subs x28, x28, #1", "b.ne L"])


def outcome(text: str, turns: int, detect: bool) -> tuple[object, ...]:
    body = body_of(words(text), DECODER)
    supply = LoopSupply(body, turns)
    machine = Machine(supply)
    run = LoopRun(machine, supply, detect)
    cycles = run.run()
    return (
        cycles,
        machine.core.busy,
        machine.account.slots,
        machine.account.histogram,
        machine.committer.uops,
        machine.committer.instructions,
    )


LINES = "\n".join(
    [
        "L:",
        *["fmla z0.s, p0/m, z0.s, z0.s"] * 4,
        "st1w {z0.s}, p0, [x1, #0, mul vl]",
        "add x0, x0, #64",
        "ld2w {z4.s, z5.s}, p0/z, [x0]",
        "subs x28, x28, #1",
        "b.ne L",
    ]
)
"""A structure walks lines while a store waits: where it lies in the line and the page decides what it is compared with."""


@settings(max_examples=60)
@given(bodies(), st.integers(1, 160))
@example(LINES, 66)
def test_skipping_is_exact(text: str, turns: int) -> None:
    """Would break: a part of the machine left out of the compared state, so that a loop is extrapolated wrongly."""
    assert outcome(text, turns, detect=True) == outcome(text, turns, detect=False)


@settings(max_examples=60)
@given(bodies(), st.integers(1, 60))
def test_account_adds_up(text: str, turns: int) -> None:
    """Would break: cycles without a cause, or counted twice. Four slots per cycle, every one used or lost to one cause."""
    cycles, _, slots, histogram, uops, _ = outcome(text, turns, detect=True)
    assert isinstance(slots, list)
    assert isinstance(histogram, list)
    assert sum(slots) == 4 * cycles  # type: ignore[operator]
    assert slots[0] == uops
    assert sum(k * n for k, n in enumerate(histogram)) == uops
    assert sum(histogram) == cycles


@settings(max_examples=30)
@given(bodies())
def test_same_input_same_cycles(text: str) -> None:
    """Would break: results that depend on hash order or on what ran before."""
    assert outcome(text, 40, detect=True) == outcome(text, 40, detect=True)


def test_a_loop_of_a_million_turns_is_quick_and_exact() -> None:
    """20 independent FMLA take 10 cycles per turn. Would break: simulating every turn."""
    text = "\n".join(["L:", *[f"fmla z{i}.s, p0/m, z30.s, z31.s" for i in range(20)], "subs x28, x28, #1", "b.ne L"])
    short, long = outcome(text, 1000, detect=True), outcome(text, 1_000_000, detect=True)
    assert long[0] - short[0] == 10 * 999_000  # type: ignore[operator]

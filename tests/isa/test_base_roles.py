"""The roles of the base set and of scalar floating point: against the emulated instruction, and of aliases against what they stand for."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Any

import pytest

from svedsl.isa.codecs import Names
from svedsl.isa.decode import Instruction, decode
from svedsl.isa.effects import NZCV, Reference, effects, effects_of, operands_of_word, storage
from svedsl.isa.encode import encode
from svedsl.isa.generate import make_arguments, shapes
from svedsl.isa.operands import WREGS, XREGS, sig_of
from svedsl.isa.table import Form, Row, forms_of, table
from tests.isa.observed import REGION, REGION_SIZE, STORAGE, Bench, Outcome, State

ROWS = [row for row in table().rows if row.place.startswith(("base_", "fp_"))]
X3 = XREGS[3]


@pytest.mark.parametrize(
    ("mnemonic", "args", "reads", "writes", "branch"),
    [
        ("b", (8,), set(), set(), "b"),
        ("b.ne", (8,), {NZCV}, set(), "cond"),
        ("cbz", (X3, 8), {3}, set(), "cond"),
        ("tbnz", (X3, 40, 8), {3}, set(), "cond"),
        ("bl", (8,), set(), {30}, "call"),
        ("blr", (X3,), {3}, {30}, "call"),
        ("br", (X3,), {3}, set(), "indirect"),
        ("ret", (), {30}, set(), "ret"),
        ("ret", (X3,), {3}, set(), "ret"),
        ("svc", (0,), set(), set(), "trap"),
        ("brk", (0,), set(), set(), "trap"),
        ("udf", (0,), set(), set(), "trap"),
        ("mrs", (X3, "nzcv"), {NZCV}, {3}, None),
        ("mrs", (X3, "fpcr"), set(), {3}, None),
        ("msr", ("nzcv", X3), {3}, {NZCV}, None),
        ("msr", ("fpcr", X3), {3}, set(), None),
        ("dc", ("civac", X3), {3}, set(), None),
        ("sysl", (X3, 0, "c7", "c4", 0), set(), {3}, None),
        ("cas", (X3, XREGS[4], [XREGS[5]]), {3, 4, 5}, {3}, None),
        ("casp", (*XREGS[2:6], [XREGS[6]]), {2, 3, 4, 5, 6}, {2, 3}, None),
        ("stxr", (WREGS[1], X3, [XREGS[5]]), {3, 5}, {1}, None),
        ("stlxp", (WREGS[1], X3, XREGS[4], [XREGS[5]]), {3, 4, 5}, {1}, None),
        ("prfm", ("pldl1keep", [X3, XREGS[4]]), {3, 4}, set(), None),
        ("ldr", (X3, 8), set(), {3}, None),
    ],
)
def test_roles_that_one_execution_does_not_show(
    mnemonic: str, args: tuple[Any, ...], reads: set[int], writes: set[int], branch: str | None
) -> None:
    """Fails if a row of a branch, a system instruction or a store that depends on memory or a monitor has a wrong role or flow."""
    instruction = decode(encode(mnemonic, args).word)
    assert instruction is not None
    said = effects(instruction)
    assert (said.reads, said.writes, said.branch) == (reads, writes, branch)


def alias_calls(form: Form, source: random.Random) -> Iterator[tuple[Instruction, tuple[Any, ...]]]:
    """Words of an alias row: the instruction that is no alias, and the operands of the alias."""
    while True:
        word = source.getrandbits(32) | source.choice((0, 31, 31 << 5))
        for name in form.bits.pieces:
            codec = form.codec(name)
            if isinstance(codec, Names):
                word = word & ~form.bits.spread(name, -1) | form.bits.spread(name, source.choice(list(codec.to_name)))
        word = word & ~form.mask | form.value | form.bits.preset
        args, plain = make_arguments(form)(word), decode(word, aliases=False)
        if args is not None and plain is not None:
            yield plain, args


def test_aliases_have_the_roles_of_what_they_stand_for() -> None:
    """Fails if an alias row forgets flags, memory or flow that the row it is an alias of has."""
    source = random.Random(32)
    for form in (form for row in ROWS for form in forms_of(row) if form.is_alias):
        for plain, args in islice(alias_calls(form, source), 8):
            shape = next(s for s in shapes(form) if tuple(map(sig_of, args)) in s.sigs)
            assert effects_of(form, shape, args) == effects(plain), f"{form.name} {args}"


UNRUN = ("msr_", "mrs_", "sys", "dc_", "hint_", "dsb_", "dmb_", "isb_", "clrex_", "drps", "eret", "ldr_r_l", "ldr_f_l", "ldrsw_x_l")
"""Rows the emulator cannot show: system state, and literals, which lie outside its data."""
RARELY_MATTER = ("cas", "stxr", "stlxr", "stxp", "stlxp")
"""Rows that store only where a comparison or an exclusive access before succeeded: what they would store is not seen."""
RUNNABLE = [
    row for row in ROWS if not any(word in row.extra for word in ("branch=", "mem=p", "alias=", "noprint")) and not row.id.startswith(UNRUN)
]


@cache
def bench() -> Bench:
    return Bench(random.Random(33))


def instructions(form: Form) -> Iterator[tuple[Instruction, list[Reference]]]:
    """Words of a form, with offsets that stay inside the mapped memory, and their register operands."""
    source = bench().random
    large = form.bits.spread("imm", 0xFE0) if "mem" in form.facts and "imm" in form.bits.pieces else 0
    while True:
        word = source.getrandbits(32) & ~(form.mask | large) | form.value | form.bits.preset
        found = decode(word, aliases=False)
        if found is not None and found.form.row.id == form.row.id:
            operands = list(operands_of_word(word))
            bases = [storage(r.reg) for r in operands if r.address]
            if len(set(bases)) == len(bases) and None not in bases:
                yield found, operands


def state(operands: list[Reference]) -> State:
    """Random registers; the first address operand points into the mapped memory, the second is a small offset."""
    values = {number: bench().value(number) for number in STORAGE}
    start = REGION + REGION_SIZE // 2
    for reference in operands:
        number = storage(reference.reg)
        if reference.address and number is not None:
            values[number] = (start + 16 * bench().random.randrange(32)).to_bytes(8, "little")
            start = 0
    return values


def changed(before: State, after: Outcome) -> set[int]:
    return {number for number in STORAGE if before[number] != after.registers[number]}


def matters(number: int, word: int, before: State, first: Outcome, writes: frozenset[int]) -> bool:
    """Whether another value of a register changes what the instruction does."""
    other = bench().run(word, before | {number: bench().value(number)})
    results = (n for n in writes if n in STORAGE)
    return other is not None and (other.memory != first.memory or any(other.registers[n] != first.registers[n] for n in results))


def claims(instruction: Instruction, operands: list[Reference]) -> dict[tuple[str, str], int | None]:
    """What is read and what is written, by operand name: ``("r", "Rn")`` -> storage number; addresses are not read for their value."""
    said = effects(instruction)
    found = {("r", r.node.name): storage(r.reg) for r in operands if "r" in r.role and not r.address}
    found |= {("w", r.node.name): storage(r.reg) for r in operands if "w" in r.role}
    found |= {("r", "NZCV"): NZCV} if NZCV in said.reads else {}
    return found | ({("w", "NZCV"): NZCV} if NZCV in said.writes else {})


def check(instruction: Instruction, operands: list[Reference]) -> set[tuple[str, str]]:
    """Run an instruction and assert that it changes and depends on what it says only; gives the claims that were seen to be true."""
    said, before, text = effects(instruction), state(operands), instruction.text()
    first = bench().run(instruction.word, before)
    assert first is not None, f"{text} faults: an address register has another role"
    assert changed(before, first) <= said.writes, f"{text} writes more"
    assert first.memory == bench().contents or (said.mem is not None and "w" in said.mem.kind), f"{text} stores"
    others = {number: bench().value(number) for number in STORAGE if number not in said.reads}
    second = bench().run(instruction.word, before | others)
    assert second is not None, text
    assert all(first.registers[n] == second.registers[n] for n in said.writes), f"{text} reads more"
    assert first.memory == second.memory, f"{text} stores another register"
    seen = set()
    for (role, name), number in claims(instruction, operands).items():
        if number is None:
            continue
        if role == "w" and first.registers[number] != before[number]:
            seen.add((role, name))
        if role == "r" and matters(number, instruction.word, before, first, said.writes):
            seen.add((role, name))
    return seen


@pytest.mark.parametrize("row", RUNNABLE, ids=lambda row: row.id)
def test_roles_are_what_the_instruction_does(row: Row) -> None:
    """Fails if an emulated instruction changes or depends on a register that its row does not say, or never on one that it says."""
    for form in forms_of(row):
        claimed: set[tuple[str, str]] = set()
        seen: set[tuple[str, str]] = set()
        for i, (instruction, operands) in enumerate(islice(instructions(form), 100)):
            claimed |= set(claims(instruction, operands))
            seen |= check(instruction, operands)
            if i > 8 and (seen == claimed or row.id.startswith(RARELY_MATTER)):
                break
        else:
            pytest.fail(f"{form.name} never shows {sorted(claimed - seen)}")

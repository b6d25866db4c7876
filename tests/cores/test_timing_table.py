"""The A64FX timing table: complete for the instruction table, and right where the manual can be quoted."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest

from svedsl.cores.program import Decoder
from svedsl.cores.timing import VECTOR_LENGTHS, TimingTable, shape_of, timing_table
from svedsl.errors import AnalysisError, TableError
from svedsl.isa.decode import decode
from svedsl.isa.table import Form, table
from tests.cores.bodies import words

A64FX = timing_table("a64fx")


PATTERNS = (0, 0xFFFFFFFF, 0x21084210, 0x00400821, 0x08421084, 0x55555555, 0x2AAAAAAA, 0x00010001, 0x7FFF7FFF, 0x001B4200)
"""What free fields are filled with; the last is the NZCV system register."""


def fillings(form: Form) -> Iterator[int]:
    """The patterns, then one and two bits of the free fields set: some fields take one-hot values only (element sizes, shifts)."""
    free = ~form.mask & 0xFFFFFFFF
    yield from (pattern & free for pattern in PATTERNS)
    bits = [1 << n for n in range(32) if free >> n & 1]
    yield from bits
    yield from (a | b for a, b in combinations(bits, 2))


def some_word(form: Form) -> int | None:
    """A machine word that decodes as this form."""
    for filling in fillings(form):
        found = decode(form.value | filling, aliases=form.is_alias)
        if found is not None and found.form is form:
            return form.value | filling
    return None


FORMS = sorted({form.mnemonic for form in table().all_forms()})


@pytest.mark.parametrize("mnemonic", FORMS)
def test_every_form_has_an_entry(mnemonic: str) -> None:
    """Would break: an instruction of the ISA table that the core model cannot time."""
    for form in table().forms(mnemonic):
        word = some_word(form)
        if word is None:
            continue
        for vl in VECTOR_LENGTHS:
            Decoder(A64FX, vl).op(word)


def test_a_word_is_found_for_every_form() -> None:
    """Would break: the completeness test passing because it finds no words to try."""
    assert [form.name for form in table().all_forms() if not form.is_alias and some_word(form) is None] == []


def test_assumed_entries_are_few_and_known() -> None:
    """Would break: timings invented where the manual is silent, without being marked as such."""
    assumed = {mnemonic for mnemonic, rows in A64FX.rows.items() if any(row.timing.source == "assumed" for row in rows)}
    assert assumed == {"csdb", "dgh", "hint", "ssbb", "pssbb", "udf"}


@pytest.mark.parametrize(
    ("text", "latency", "pipeline"),
    [
        ("fmla z0.s, p0/m, z1.s, z2.s", "9", "FL*"),
        ("fmla z0.s, z1.s, z2.s[0]", "6 / [1]9", "FLA / FLB"),
        ("fadd z0.s, p0/m, z0.s, #0.5", "9", "FLA"),
        ("fadd z0.s, z1.s, z2.s", "9", "FL*"),
        ("fmax z0.s, p0/m, z0.s, z1.s", "4", "FL*"),
        ("fexpa z0.s, z1.s", "4", "FL*"),
        ("fdiv z0.s, p0/m, z0.s, z1.s", "98", "FLA"),
        ("mov z0.s, w0", "1+3+4", "EXA+NULL+FLA"),
        ("mov z0.s, z1.s[3]", "6", "FLA"),
        ("mov z0.s, #1", "4", "FLA"),
        ("mov z0.d, z1.d", "4", "FL*"),
        ("ld1rw {z0.s}, p0/z, [x0]", "11", "EAG*"),
        ("ldr z0, [x0]", "11", "EAGA"),
        ("ldr p0, [x0]", "9", "EAGA"),
        ("st1w {z0.s}, p0, [x0]", "NA, NA", "EAG*, FLA"),
        ("cmpgt p0.s, p1/z, z0.s, z1.s", "4", "PRX, FLA"),
        ("whilelo p0.s, x0, x1", "1+3", "EXA+PRX"),
        ("add x0, x1, #1", "1", "EX*|EAG*"),
        ("add x0, x1, x2", "1", "EX*|EAG*"),
        ("add x0, x1, x2, lsl #2", "1+1", "EX*+EX*"),
        ("add x0, x1, x2, lsl #8", "2+1", "EX*+EX*"),
        ("add x0, x1, w2, sxtw", "1+1", "EX*+EX*"),
        ("subs x0, x1, #1", "1", "EX*"),
        ("lsl x0, x1, #4", "1", "EX*"),
        ("lsl x0, x1, #5", "2", "EX*"),
        ("mul x0, x1, x2", "5", "EXA"),
        ("madd x0, x1, x2, x3", "5 / [1]1", "EXA / EXA"),
        ("fmla v0.4s, v1.4s, v2.s[0]", "6 / [1]9", "FLA / FL*"),
        ("tbl v0.16b, {v1.16b}, v2.16b", "6", "FLB"),
        ("ld1 {v0.4s}, [x0]", "11", "EAG*"),
        ("ld1 {v0.2d}, [x0]", "8", "EAG*"),
        ("fmov w0, s1", "1; 13", "FLA; EAG*"),
        ("ldr q0, [x1]", "8", "EAG*"),
        ("ldr x0, [x1], #8", "5 / 1", "EAG* / EX*|EAG*"),
    ],
)
def test_entry_is_the_manuals(text: str, latency: str, pipeline: str) -> None:
    """Would break: a form matched to the row of another (chapter 16 has different rows for these)."""
    decoded = decode(words(text)[0])
    assert decoded is not None
    found = A64FX.timing(decoded.text(), 512)
    assert (found.latency, found.pipeline) == (latency, pipeline)


@pytest.mark.parametrize(("vl", "latency"), [(128, "29"), (256, "52"), (512, "98")])
def test_division_depends_on_the_vector_length(vl: int, latency: str) -> None:
    """Would break: one VL's division timed as another's."""
    assert A64FX.timing("fdiv z0.s, p0/m, z0.s, z1.s", vl).latency == latency


def test_shape_drops_numbers_only() -> None:
    """Would break: rows that ask for an arrangement, a shift amount or a memory form not seeing it."""
    assert shape_of("ld1w { z3.s }, p0/z, [x0, #2, mul vl]") == ("ld1w", "{z.s}, p/z, [x, #]")
    assert shape_of("add x0, sp, x2, lsl #3") == ("add", "x, x, x, lsl #3")
    assert shape_of("fmla v0.4s, v1.4s, v2.s[1]") == ("fmla", "v.4s, v.4s, v.s[]")
    assert shape_of("b.ne #-8") == ("b.", "#-8")


@pytest.mark.parametrize("line", ["* | 9 | FL* | fast | fmla", "* | 9 | FL* | fmla"])
def test_malformed_rows_are_refused(line: str) -> None:
    """Would break: a misspelt fact silently ignored."""
    with pytest.raises(TableError):
        TimingTable(f"## sve\n{line}\n", "test")


def test_unknown_instruction_is_named() -> None:
    """Would break: an instruction without timing analysed as if it cost nothing."""
    with pytest.raises(AnalysisError, match="frobnicate"):
        A64FX.timing("frobnicate z0.s", 512)

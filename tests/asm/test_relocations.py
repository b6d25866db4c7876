"""Relocation operators in every instruction that may carry them: word and relocation against GNU as and LLVM."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from svedsl import AsmSyntaxError
from svedsl.asm.relocations import OPERATORS
from svedsl.asm.text import assemble_object
from svedsl.export.relocations import RELOCATIONS
from tests.asm.objects import read
from tests.asm.tools import gnu_command, llvm_command
from tests.oracles import tools

PLACES = """
adr x1, {}|adrp x1, {}|add x1, x2, {}|add w1, w2, {}|adds x1, x2, {}|sub x1, x2, {}|cmp x1, {}|movz x1, {}|movk x1, {}|movn x1, {}
movz w1, {}|ldrb w1, [x2, {}]|ldrh w1, [x2, {}]|ldr w1, [x2, {}]|ldr x1, [x2, {}]|str x1, [x2, {}]|ldrsw x1, [x2, {}]|ldr b1, [x2, {}]
ldr h1, [x2, {}]|ldr s1, [x2, {}]|ldr d1, [x2, {}]|ldr q1, [x2, {}]|str q1, [x2, {}]|prfm pldl1keep, [x2, {}]|ldrsb w1, [x2, {}]
ldrsh x1, [x2, {}]|ldr x1, {}|ldr w1, {}|ldrsw x1, {}|ldr s1, {}|ldr d1, {}|ldr q1, {}|prfm pldl1keep, {}
b {}|bl {}|b.eq {}|cbz x1, {}|cbnz w1, {}|tbz x1, #3, {}|tbnz w1, #3, {}|ldp x0, x1, [x2, {}]|ldur x1, [x2, {}]|and x1, x2, {}
"""
UNKNOWN_TO_LLVM_14 = re.compile(r".*:(pg_hi21|gotpage_lo15|tlsgd\w*|tlsldm\w*|tlsdesc_off_\w+):|adr .*:tlsdesc:")
UNKNOWN_TO_GNU_2_40 = re.compile(r"(ldr|str) q1.*:d?tprel_")
LLVM_WRITES_OTHERWISE = re.compile(r"movz .*:(gottprel|tprel|dtprel)_g|(ldr|ldrsw|prfm) [^\[]*:tlsdesc:")
"""MOVN for MOVZ, between which the linker chooses whatever the word says; and R_AARCH64_LD_PREL_LO19, a slip, for a TLS descriptor."""
GNU_FORGETS_THE_SHIFT = re.compile(r"add .*:dtprel_hi12:")


def _taken() -> dict[str, tuple[int, str]]:
    """Line -> word and relocation, for all lines that svedsl takes."""
    found = {}
    for operator in OPERATORS:
        for place in re.split(r"[|\n]", PLACES.strip()):
            line = place.format(f":{operator}:foo+16" if operator else "foo+16")
            try:
                text = assemble_object(line).sections[0]
            except AsmSyntaxError:
                continue
            (relocation,) = text.relocations
            assert (relocation.offset, relocation.symbol, relocation.addend) == (0, "foo", 16)
            found[line] = (int.from_bytes(text.data, "little"), relocation.type)
    return found


def _other(command: list[str], lines: list[str], folder: Path) -> dict[str, tuple[int, str]]:
    """The same of another assembler, for the lines that it takes."""
    kept = lines
    while True:  # some errors show only once the earlier ones are gone
        (folder / "in.s").write_text("\n".join(kept) + "\n")
        messages = tools.run([*command, "in.s", "-o", "out.o"], str(folder)).stderr
        bad = {int(n) - 1 for n in re.findall(r"in\.s:(\d+):(?:\d+:)? [Ee]rror", messages)}
        if not bad:
            break
        kept = [line for i, line in enumerate(kept) if i not in bad]
    path = folder / "out.o"
    text = read(path.read_bytes()).sections[".text"]
    kinds = {offset: kind for offset, kind, _, _ in text.relocations}
    assert isinstance(text.data, bytes)
    return {line: (int.from_bytes(text.data[4 * i : 4 * i + 4], "little"), kinds[4 * i]) for i, line in enumerate(kept)}


def test_every_relocation_has_a_number() -> None:
    """A name that AAELF64 does not have: the object could not be written."""
    for kinds in OPERATORS.values():
        for name in kinds.values():
            assert all("R_AARCH64_" + name.replace("*", bits) in RELOCATIONS for bits in ("8", "16", "32", "64", "128")), name


@pytest.mark.parametrize(
    ("command", "unknown", "unlike"),
    [(gnu_command, UNKNOWN_TO_GNU_2_40, GNU_FORGETS_THE_SHIFT), (llvm_command, UNKNOWN_TO_LLVM_14, LLVM_WRITES_OTHERWISE)],
    ids=["gnu", "llvm"],
)
def test_words_and_relocations(command: Callable[[], list[str]], unknown: re.Pattern[str], unlike: re.Pattern[str], tmp_path: Path) -> None:
    """An operator that asks the linker for another patch than GNU as and LLVM, or a word whose field or shift is not as they leave it."""
    mine = _taken()
    assert len(mine) > 250
    expected = _other(command(), list(mine), tmp_path)
    assert [line for line in mine.keys() - expected.keys() if not unknown.match(line)] == []
    compared = [line for line in expected if not unlike.match(line)]
    assert {line: mine[line] for line in compared} == {line: expected[line] for line in compared}


def test_what_both_refuse_is_refused(tmp_path: Path) -> None:
    """An operator taken where neither GNU as nor LLVM takes it: the linker would patch bits of another meaning."""
    mine = _taken()
    lines = [p.format(f":{o}:foo+16" if o else "foo+16") for o in OPERATORS for p in re.split(r"[|\n]", PLACES.strip())]
    others = [line for line in lines if line not in mine and not line.startswith(("b", "cb", "tb"))]
    gnu, llvm = _other(gnu_command(), others, tmp_path), _other(llvm_command(), others, tmp_path)
    assert sorted(gnu.keys() & llvm.keys()) == []
    assert mine.keys() <= _other(gnu_command(), list(mine), tmp_path).keys() | _other(llvm_command(), list(mine), tmp_path).keys()

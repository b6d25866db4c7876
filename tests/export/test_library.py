"""The kernels of the library, exported together: what other people's tools say of the object is what the listing says."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from elftools.elf.elffile import ELFFile

from svedsl.asm.code import Code
from svedsl.export.gas import assembly
from svedsl.export.object import kernel_elf
from svedsl.isa.decode import decode
from svedsl_kernels.catalog import CATALOG
from tests.export.test_elf import read
from tests.export.tools import CROSS, need, run


@pytest.fixture(scope="module")
def kernels() -> list[Code]:
    return [entry.kernel.code_object for entry in CATALOG.values()]


def _listing(code: Code, landing: int) -> list[str]:
    """The landing pad and the listing's instructions with branch targets as addresses; what the linker fills in is not compared."""
    lines, start = [f"{landing:x}: hint #34"], landing + 4
    for placed in code.placed:
        text = code.text(placed.offset)
        found = decode(placed.word)
        assert found is not None, code.where(placed.offset)
        if found.target is not None:
            at = placed.offset + found.target
            text = text.rpartition(" ")[0] + (f" {start + at:#x}" if at < code.size else " …")
        lines.append(f"{start + placed.offset:x}: {text}")
    return lines


def test_objdump_shows_the_text_of_the_listing(kernels: list[Code], tmp_path: Path) -> None:
    """Code that other tools see as other instructions, or as data, or under another name."""
    (tmp_path / "a.o").write_bytes(kernel_elf(kernels))
    printed = run([need("llvm-objdump"), "-d", "--no-show-raw-insn", "--mcpu=a64fx", "a.o"], tmp_path).stdout
    expected = []
    for symbol in read((tmp_path / "a.o").read_bytes()).symbols:
        code = next(c for c in kernels if c.name == symbol.name)
        expected += [f"<{code.name}>", *_listing(code, symbol.value)]
    moved = {line.partition(":")[0] for line in expected if line.endswith("…")}
    found = []
    for line in printed.splitlines():
        if name := re.match(r"[0-9a-f]+ (<\w+>):$", line):
            found.append(name[1])
        elif instruction := re.match(r"\s*([0-9a-f]+):\s+(.*)$", line):
            address, text = instruction[1], re.sub(r"\s*(<[^>]*>|//.*)$", "", instruction[2].replace("\t", " "))
            found.append(f"{address}: {text.rpartition(' ')[0] + ' …' if address in moved else text}")
    assert [line for line in found if ".word 0x00000000" not in line] == expected


def test_readelf_and_pyelftools_find_nothing_wrong(kernels: list[Code], tmp_path: Path) -> None:
    """A malformed section that tools complain about."""
    (tmp_path / "a.o").write_bytes(kernel_elf(kernels))
    for options in (["-aW"], ["-w", "-W"]):
        done = run([need(CROSS + "readelf", "readelf"), *options, "a.o"], tmp_path)
        assert done.stderr == ""
        assert "warning" not in done.stdout.lower()
    info = ELFFile(io.BytesIO((tmp_path / "a.o").read_bytes())).get_dwarf_info(relocate_dwarf_sections=True)
    (unit,) = info.iter_CUs()
    assert sum(die.tag == "DW_TAG_subprogram" for die in unit.iter_DIEs()) == len(kernels)
    assert len(list(info.EH_CFI_entries())) == 1 + len(kernels)
    run([need("llvm-dwarfdump"), "--verify", "a.o"], tmp_path)


def test_assembly_gives_the_same_bytes(kernels: list[Code], tmp_path: Path) -> None:
    """An instruction of a real kernel that GNU as reads differently."""
    (tmp_path / "a.s").write_text(assembly(kernels))
    run([need(CROSS + "as"), "-o", "a.o", "a.s"], tmp_path)
    theirs, ours = read((tmp_path / "a.o").read_bytes()), read(kernel_elf(kernels))
    for name in (".text", ".rodata"):
        assert [s for s in theirs.sections if s.name == name] == [s for s in ours.sections if s.name == name]

"""The assembly source: assembled by GNU as and by LLVM it gives the object writer's bytes, symbols and frames."""

from __future__ import annotations

import io
import itertools
import random
import struct
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from elftools.dwarf.callframe import FDE
from elftools.elf.elffile import ELFFile

from svedsl.asm.code import Code, Placed
from svedsl.asm.text import assemble_object
from svedsl.errors import ExportError
from svedsl.export.gas import assembly
from svedsl.export.object import kernel_elf, kernel_object
from svedsl.isa.decode import decode
from svedsl.isa.table import table
from tests.export.kernels import relay, saxpy, vector_pcs, weigh, without_landing_pad
from tests.export.test_elf import read
from tests.export.tools import CROSS, need, run
from tests.oracles.assemblers import GnuAs
from tests.oracles.need import oracle

KERNELS = {
    "one": [saxpy()],
    "constants": [weigh()],
    "no landing pad": [without_landing_pad(weigh())],
    "many": [vector_pcs(), saxpy(), weigh(), relay(False)],
}
COMPARED = (".text", ".rodata", ".note.gnu.property", ".note.GNU-stack")


def _assemblers() -> list[list[str]]:
    return [
        [CROSS + "as", "-o", "a.o", "a.s"],
        ["llvm-mc", "-triple=aarch64-linux-gnu", "-filetype=obj", "-o", "a.o", "a.s"],
    ]


@pytest.mark.parametrize("constants", [".rodata", ".text"])
@pytest.mark.parametrize("command", _assemblers(), ids=["GNU", "LLVM"])
@pytest.mark.parametrize("kernels", KERNELS.values(), ids=KERNELS)
def test_it_assembles_to_the_bytes_of_the_object(kernels: list[Code], command: Sequence[str], constants: str, tmp_path: Path) -> None:
    """A line that assemblers read as another instruction, constants at another place, a symbol of another kind."""
    (tmp_path / "a.s").write_text(assembly(kernels, constants))
    run([need(command[0]), *command[1:]], tmp_path)
    theirs, ours = read((tmp_path / "a.o").read_bytes()), read(kernel_elf(kernels, constants))
    assert [s for s in theirs.sections if s.name in COMPARED] == [s for s in ours.sections if s.name in COMPARED]
    assert theirs.symbols == ours.symbols
    assert (".rodata" in [s.name for s in ours.sections]) == (constants == ".rodata" and any(len(c.data) > c.size for c in kernels))


@pytest.mark.parametrize("kernels", KERNELS.values(), ids=KERNELS)
def test_svedsl_reads_its_own_assembly(kernels: list[Code]) -> None:
    """Assembly that svedsl writes but does not take."""
    theirs, ours = assemble_object(assembly(kernels)), kernel_object(kernels)
    for name in COMPARED:
        a, b = ([(s.data, s.align, list(s.relocations)) for s in o.sections if s.name == name] for o in (theirs, ours))
        assert a == b
    assert {s.name: s for s in theirs.symbols if not s.name.startswith(".L")} == {s.name: s for s in ours.symbols}


@pytest.mark.parametrize("kernels", KERNELS.values(), ids=KERNELS)
def test_it_has_the_same_frames(kernels: list[Code], tmp_path: Path) -> None:
    """Assembly whose unwind information differs from the object's."""
    (tmp_path / "a.s").write_text(assembly(kernels))
    run([need(CROSS + "as"), "-o", "a.o", "a.s"], tmp_path)
    assert _frames((tmp_path / "a.o").read_bytes()) == _frames(kernel_elf(kernels))


def _frames(data: bytes) -> list[object]:
    """Size of each function and the rows of its call frame table, as pyelftools decodes them."""
    info = ELFFile(io.BytesIO(data)).get_dwarf_info(relocate_dwarf_sections=True)
    functions = [entry for entry in info.EH_CFI_entries() if isinstance(entry, FDE)]
    return [(f["address_range"], [_row(row, f["initial_location"]) for row in f.get_decoded().table]) for f in functions]


def _row(row: dict[str | int, Any], start: int) -> dict[str | int, Any]:
    return {key: value - start if key == "pc" else vars(value) for key, value in row.items()}


def test_python_lines_stand_above_their_instructions() -> None:
    """A reader of the assembly who cannot find the Python line that made an instruction."""
    lines = assembly([saxpy()]).splitlines()
    at = next(i for i, line in enumerate(lines) if line.startswith("\tfmla"))
    assert lines[at - 1].startswith("\t// kernels.py:")
    assert "w(0x65A00022)  # fmla" in lines[at - 1]
    marked, unmarked = (assembly([code]).splitlines() for code in (saxpy(), without_landing_pad(saxpy())))
    for lines in (marked, unmarked):
        at = lines.index(".Lsaxpy.loop:")
        assert "ld1w {z1.s}" in lines[at + 1]


@pytest.mark.parametrize(
    ("kernels", "message"),
    [
        ([], "no kernel to export"),
        ([saxpy(), saxpy()], "two kernels are named 'saxpy'"),
        ([replace(saxpy(), name="sax-py")], "kernel 'sax-py' cannot be exported"),
        ([replace(vector_pcs(), placed=(replace(vector_pcs().placed[0], word=0x17FFFFFF),))], "b #-4 refers to a place that moves"),
        ([replace(vector_pcs(), placed=(replace(vector_pcs().placed[0], word=0x90000000),))], "adrp x0, #0 refers to a place that moves"),
    ],
)  # fmt: skip
def test_what_cannot_be_linked_is_refused(kernels: list[Code], message: str) -> None:
    """A kernel that is exported though it would jump somewhere else, or a symbol that the linker does not take."""
    for export in (assembly, kernel_elf):
        with pytest.raises(ExportError) as error:
            export(kernels)
        assert message in str(error.value)


def test_every_form_is_written_so_that_gnu_as_reads_it_back() -> None:
    """An instruction whose text GNU as refuses or reads as another word, so that exported assembly differs from the kernel."""
    seed = 20240611
    rng = random.Random(seed)
    words = []
    for form in table().all_forms():
        drawn = (form.value | rng.getrandbits(32) & ~form.mask for _ in range(40))
        words += list(itertools.islice((w for w in drawn if (d := decode(w)) and d.target is None), 4))
    code = Code("every_form", (), tuple(Placed(4 * i, w) for i, w in enumerate(words)), struct.pack(f"<{len(words)}I", *words))
    assert len(words) > 8000
    lines = assembly([code]).split("\t.cfi_startproc\n")[1].split("\t.cfi_endproc")[0].splitlines()[1:]  # without the landing pad
    got = oracle(GnuAs).assemble(lines)
    wrong = [(f"{w:08x}", line, g) for w, line, g in zip(words, lines, got, strict=True) if w != g]
    assert not wrong, f"seed {seed}: {len(wrong)} words, first {wrong[:10]}"
    assert sum(line.startswith("\t.inst") for line in lines) < len(lines) / 50


@pytest.mark.parametrize("weigh", [weigh(), without_landing_pad(weigh())], ids=["own landing pad", "added"])
def test_constants_keep_their_alignment(weigh: Code) -> None:
    """Constants that are less aligned in a program than where the kernel was tried."""
    sections = read(kernel_elf([saxpy(), weigh])).sections
    rodata = next(s for s in sections if s.name == ".rodata")
    assert rodata.align == 256
    pool = weigh.data[weigh.size :]
    assert rodata.data.index(pool[4:]) % 256 == (weigh.size + 4) % 256

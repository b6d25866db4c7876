"""Debug information: line tables and parameters as pyelftools reads them, and as gdb shows them while a kernel runs."""

from __future__ import annotations

import io
import struct
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from elftools.dwarf.callframe import FDE
from elftools.dwarf.descriptions import describe_DWARF_expr
from elftools.dwarf.die import DIE
from elftools.dwarf.dwarfinfo import DWARFInfo
from elftools.dwarf.locationlists import LocationEntry
from elftools.elf.elffile import ELFFile

from svedsl.asm.code import Code, Placed
from svedsl.export.header import c_header
from svedsl.export.image import memory_image
from svedsl.export.object import kernel_elf
from svedsl.export.shared import jit_interface
from svedsl.types import Param, i64
from tests.export import gdb
from tests.export.kernels import saxpy, weigh
from tests.export.test_link import C_PROGRAM
from tests.export.tools import CROSS, need, run

JIT_ADDRESS = 0x7100000000
JIT_PROGRAM = """
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
struct entry { struct entry *next, *previous; const char *image; uint64_t size; };
struct descriptor { uint32_t version, action; struct entry *relevant, *first; };
static char image[1 << 16];
static size_t load(const char *path, void *to, size_t room) {
    FILE *f = fopen(path, "rb");
    if (!f) exit(2);
    size_t n = fread(to, 1, room, f);
    fclose(f);
    return n;
}
int main(void) {
    void *library = dlopen("./jit.so", RTLD_NOW);
    if (!library) { puts(dlerror()); return 1; }
    void (*announce)(void) = (void (*)(void))dlsym(library, "__jit_debug_register_code");
    struct descriptor *d = dlsym(library, "__jit_debug_descriptor");
    if (d->version != 1 || d->first || dlsym(library, "no_such_symbol")) return 3;
    void *code = mmap((void *)JIT_ADDRESS, 1 << 16, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    load("code.bin", code, 1 << 16);
    mprotect(code, 1 << 16, PROT_READ | PROT_EXEC);
    struct entry e = {0, 0, image, load("image.elf", image, sizeof image)};
    d->action = 1;
    d->relevant = d->first = &e;
    announce();
    float x[5] = {0, 1, 2, 3, 4}, y[5] = {9, 9, 9, 9, 9};
    ((void (*)(int64_t, float, float *, float *))code)(5, 2.0f, x, y);
    printf("%g\\n", y[4]);
    return 0;
}
"""


def _line_of(code: Code, offset: int) -> int:
    source = code.source(offset)
    assert source is not None
    return source.line


def _dwarf(data: bytes) -> DWARFInfo:
    return ELFFile(io.BytesIO(data)).get_dwarf_info(relocate_dwarf_sections=True)


def test_every_instruction_has_its_python_line() -> None:
    """A line table that is shifted, ends early, or gives one kernel's lines to another."""
    info = _dwarf(kernel_elf([saxpy(), weigh()]))
    (unit,) = info.iter_CUs()
    program = info.line_program_for_CU(unit)
    rows = [entry.state for entry in program.get_entries() if entry.state is not None]
    found = {s.address: s.line for s in rows if not s.end_sequence}
    assert found == {p.offset + start: _line_of(code, p.offset) for start, code in ((0, saxpy()), (256, weigh())) for p in code.placed}
    assert [s.address for s in rows if s.end_sequence] == [saxpy().size, 256 + weigh().size]
    assert [f.name for f in program["file_entry"]] == [b"kernels.py"]
    assert program["include_directory"] == [str(Path(saxpy().source(0).file).parent).encode()]  # type: ignore[union-attr]


def _functions(info: DWARFInfo) -> dict[str, DIE]:
    (unit,) = info.iter_CUs()
    return {d.attributes["DW_AT_name"].value.decode(): d for d in unit.get_top_DIE().iter_children() if d.tag == "DW_TAG_subprogram"}


def _places(info: DWARFInfo, function: DIE) -> dict[str, tuple[str, int, int]]:
    """Of each parameter: where it is, and from which to which byte of the text."""
    lists = info.location_lists()
    places = {}
    for parameter in function.iter_children():
        location = parameter.attributes["DW_AT_location"]
        name = parameter.attributes["DW_AT_name"].value.decode()
        if location.form == "DW_FORM_exprloc":
            places[name] = (describe_DWARF_expr(location.value, info.structs, 0), 0, 0)
            continue
        entries = lists.get_location_list_at_offset(location.value, parameter)
        places[name] = ("nowhere", 0, 0)
        for entry in entries:
            assert isinstance(entry, LocationEntry)
            places[name] = (describe_DWARF_expr(entry.loc_expr, info.structs, 0), entry.begin_offset, entry.end_offset)
    return places


def test_functions_and_parameters() -> None:
    """A kernel or parameter that a debugger would miss, or look for in the wrong register."""
    info = _dwarf(kernel_elf([saxpy(), weigh()]))
    functions = _functions(info)
    assert {n: (d.attributes["DW_AT_low_pc"].value, d.attributes["DW_AT_high_pc"].value) for n, d in functions.items()} == {
        "saxpy": (0, saxpy().size),
        "weigh": (256, weigh().size),
    }
    # mov z0.s, s0 is the only instruction of saxpy that writes a register of its parameters
    assert _places(info, functions["saxpy"]) == {
        "n": ("(DW_OP_regx: 0 (r0))", 0, saxpy().size),
        "alpha": ("(DW_OP_regx: 64 (r64))", 0, 8),
        "x": ("(DW_OP_regx: 1 (r1))", 0, saxpy().size),
        "y": ("(DW_OP_regx: 2 (r2))", 0, saxpy().size),
    }
    assert _places(info, functions["weigh"]) == {
        "n": ("(DW_OP_regx: 0 (r0))", 256, 256 + weigh().size),
        "x": ("(DW_OP_regx: 1 (r1))", 256, 256 + weigh().size),
    }


@pytest.mark.parametrize(
    ("words", "valid"),
    [
        ([0xD503245F, 0xD503201F, 0xD65F03C0], 12),  # bti c; nop; ret: never written
        ([0xD503245F, 0xD2800000, 0xD503201F, 0xD65F03C0], 8),  # bti c; mov x0, #0; nop; ret
        ([0xD503245F, 0xD503201F, 0xD2800000, 0x17FFFFFE, 0xD65F03C0], 4),  # bti c; L: nop; mov x0, #0; b L; ret
        ([0xD503245F, 0xD2800000, 0xD503201F, 0x17FFFFFF, 0xD65F03C0], 8),  # bti c; mov x0, #0; L: nop; b L: a loop behind the write
        ([0xD503245F, 0x94000001, 0xD65F03C0], 8),  # bti c; bl: the callee may write x0
        ([0xD503245F, 0xD2800000, 0xD61F0020], 0),  # bti c; mov x0, #0; br x1: may lead anywhere
        ([0xD503245F, 0x00C0FFEE, 0xD65F03C0], 8),  # bti c; a word that is no instruction
    ],
)
def test_a_parameter_is_shown_while_its_register_holds_it(words: list[int], valid: int) -> None:
    """A value that a debugger shows for a parameter though its register has been used for something else."""
    placed = tuple(Placed(4 * i, word, saxpy().placed[0].origin) for i, word in enumerate(words))
    code = Code("f", (Param("n", i64),), placed, struct.pack(f"<{len(words)}I", *words))
    info = _dwarf(kernel_elf([saxpy(), code]))
    begin, end = _places(info, _functions(info)["f"])["n"][1:]
    assert end - begin == valid


def test_parameters_on_the_stack() -> None:
    """A ninth integer parameter that a debugger would look for in a register."""
    code = replace(saxpy(), params=tuple(Param(f"p{i}", i64) for i in range(10)))
    info = _dwarf(kernel_elf([code]))
    places = _places(info, _functions(info)["saxpy"])
    assert places["p8"][0] == "(DW_OP_fbreg: 0)"
    assert places["p9"][0] == "(DW_OP_fbreg: 8)"


def test_lines_from_two_files_and_before_the_first_line() -> None:
    """Instructions of a helper in another file, or of the frame, that a debugger shows with the line of something else."""
    origins = []
    for number, name in enumerate(("/there/main.py", "/there/lib/helper.py")):
        scope: dict[str, Any] = {"k": lambda: origins.append((sys._getframe(1).f_code, sys._getframe(1).f_lasti))}
        exec(compile("\n" * (6 + number) + "def f():\n    k()\n    k()\nf()\n", name, "exec"), scope)
    order = [None, origins[0], origins[2], origins[1], None]
    placed = tuple(Placed(4 * i, 0xD503201F, origin) for i, origin in enumerate(order))
    info = _dwarf(kernel_elf([Code("f", (), placed, bytes.fromhex("1f2003d5") * 5)]))
    (unit,) = info.iter_CUs()
    program = info.line_program_for_CU(unit)
    files = [f"{program['include_directory'][f.dir_index - 1].decode()}/{f.name.decode()}" for f in program["file_entry"]]
    rows = [(s.address, files[s.file - 1], s.line) for e in program.get_entries() if (s := e.state) is not None and not s.end_sequence]
    main, helper = "/there/main.py", "/there/lib/helper.py"
    # the landing pad stands before a multiple of 256, where the kernel's own instructions begin
    assert rows == [(252, main, 7), (260, main, 8), (264, helper, 9), (268, main, 9)]


def test_other_tools_read_what_gdb_is_given(tmp_path: Path) -> None:
    """A shared object or an image of code in memory that only the tools of today's tests happen to accept."""
    library = ELFFile(io.BytesIO(jit_interface()))
    found = library.get_section_by_name(".hash").get_symbol("__jit_debug_descriptor")
    assert (found["st_info"]["type"], found["st_size"]) == ("STT_OBJECT", 24)
    assert {t.entry.d_tag: t for t in library.get_section_by_name(".dynamic").iter_tags()}["DT_SONAME"].soname == "libsvedsl-jit.so"
    info = _dwarf(memory_image([(saxpy(), JIT_ADDRESS)]))
    assert _functions(info)["saxpy"].attributes["DW_AT_low_pc"].value == JIT_ADDRESS
    assert [entry["initial_location"] for entry in info.CFI_entries() if isinstance(entry, FDE)] == [JIT_ADDRESS]
    for name, data in (("jit.so", jit_interface()), ("image.elf", memory_image([(saxpy(), JIT_ADDRESS)]))):
        (tmp_path / name).write_bytes(data)
        done = run([need(CROSS + "readelf", "readelf"), "-aWw", name], tmp_path)
        assert done.stderr == ""
        assert "warning" not in done.stdout.lower()


def test_the_jit_interface_wants_no_executable_stack() -> None:
    """A library whose loading makes the stack of the whole process executable."""
    (stack,) = [s for s in ELFFile(io.BytesIO(jit_interface())).iter_segments() if s["p_type"] == "PT_GNU_STACK"]
    assert stack["p_flags"] == 6


def test_gdb_stops_at_python_lines_of_an_exported_kernel(tmp_path: Path) -> None:
    """Debug information that gdb does not take, or frames through which it does not find the caller."""
    (tmp_path / "kernels.o").write_bytes(kernel_elf([saxpy(), weigh()]))
    (tmp_path / "kernels.h").write_text(c_header([saxpy(), weigh()], "kernels.h"))
    (tmp_path / "main.c").write_text(C_PROGRAM)
    run([need(CROSS + "gcc"), "-g", "-O1", "-static", "main.c", "kernels.o", "-o", "main"], tmp_path)
    store, multiply = _line_of(saxpy(), 28), _line_of(weigh(), 48)
    commands = ["break saxpy", "continue", "info args", f"tbreak kernels.py:{store}", "continue", "backtrace", "print x[3]"]
    printed = gdb.session(tmp_path, [*commands, f"break kernels.py:{multiply}", "continue", "backtrace", "finish"])
    assert f"kernels.py:{_line_of(saxpy(), 0)}\n" in printed
    assert "n = 37\nalpha = 1.5\nx = 0x" in printed
    assert f"{store}\t    w(0xE5484042)  # st1w" in printed
    assert "$1 = 3\n" in printed
    assert printed.count(" in main () at main.c:") >= 2
    assert f"kernels.py:{multiply}\n" in printed


@pytest.mark.parametrize("stop", ["break saxpy", f"break kernels.py:{_line_of(saxpy(), 28)}"])
def test_gdb_sees_code_made_at_run_time(stop: str, tmp_path: Path) -> None:
    """A shared object the loader refuses, symbols gdb does not find, or an image in memory that it does not read."""
    code = saxpy()
    (tmp_path / "code.bin").write_bytes(code.data)
    (tmp_path / "image.elf").write_bytes(memory_image([(code, JIT_ADDRESS)]))
    (tmp_path / "jit.so").write_bytes(jit_interface())
    (tmp_path / "main.c").write_text(JIT_PROGRAM)
    run([need(CROSS + "gcc"), "-g", "-O1", f"-DJIT_ADDRESS={JIT_ADDRESS:#x}", "main.c", "-o", "main"], tmp_path)
    printed = gdb.session(tmp_path, [stop, "continue", "backtrace", "info symbol $pc"])
    line = _line_of(code, 28 if ".py" in stop else 0)
    assert "n@entry=5, alpha=" in printed
    assert f"kernels.py:{line}\n{line}\t    w(0x" in printed
    assert " in main () at main.c:" in printed
    assert f"saxpy{' + 28' if '.py' in stop else ''} in section .text of <in-memory@" in printed

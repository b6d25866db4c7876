"""Exported files loaded back: the kernels in them do what they did before they left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from svedsl import EmulationFault, ExportError, Kernel, f64, i64, in_, kernel, load_elf, lsl, ptr
from svedsl.kernel import export
from svedsl.regs import d0, x0, x1, x2
from svedsl_kernels.catalog import CATALOG, make_case
from tests.export.tools import CROSS, need


@kernel
def polynomial(k: Any, n: i64, x: ptr[f64, in_], y: ptr[f64]) -> f64:
    """y[i] = 2.5 x[i] + table[i % 4], and the last of them: constants in the pool, both by address and by value."""
    i, table, at = k.x("i"), k.x("table"), k.x("at")
    factor, offset, v = k.scalar(f64, "factor"), k.scalar(f64, "offset"), k.scalar(f64, "v")
    k.ldr(factor, k.const(f64(2.5)))
    k.adr(table, k.const([f64(1.0), f64(-2.0), f64(0.25), f64(8.0)]))
    k.fmov(v, 0)
    k.mov(i, 0)
    with k.loop(n):
        k.ldr(v, [x, i, lsl(3)])
        k.and_(at, i, 3)
        k.ldr(offset, [table, at, lsl(3)])
        k.fmadd(v, v, factor, offset)
        k.str(v, [y, i, lsl(3)])
        k.add(i, i, 1)
    k.return_(v)


@kernel
def through(k: Any, n: i64, x: ptr[f64, in_], y: ptr[f64]) -> f64:
    """The same, by a call of it."""
    k.mov(x0, n)
    k.mov(x1, x)
    k.mov(x2, y)
    k.call("polynomial")
    k.return_(d0)


def loaded(path: Path, original: Kernel) -> Kernel:
    """The function of that name in the file as a kernel."""
    types = {p.name: p.type for p in original.params}
    return load_elf(path)[original.name].bind(vl=original.vl, requires=original.requires, returns=original.returns, **types)


@pytest.fixture(scope="module", params=["elf", "shared"])
def library(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All kernels of the library in one file."""
    path = tmp_path_factory.mktemp("library") / "kernels"
    compiler = need(CROSS + "gcc") if request.param == "shared" else ""
    export([entry.kernel for entry in CATALOG.values()], compiler, **{request.param: path})
    return path


@pytest.mark.parametrize("name", CATALOG)
def test_the_librarys_kernels_come_back(name: str, library: Path) -> None:
    """A kernel that is another one in a file: code or constants at the wrong place, a wrong entry."""
    entry = CATALOG[name]
    there, back = make_case(16, 64), make_case(16, 64)
    entry.kernel.emulate(*entry.arguments(there), vl=512)
    loaded(library, entry.kernel).emulate(*entry.arguments(back), vl=512)
    assert there.O.tobytes() + there.P.tobytes() == back.O.tobytes() + back.P.tobytes()
    assert there.O.tobytes() + there.P.tobytes() != make_case(16, 64).O.tobytes() + make_case(16, 64).P.tobytes()


@pytest.mark.parametrize(("form", "constants"), [("elf", ".rodata"), ("elf", ".text"), ("shared", ".rodata"), ("asm", ".rodata")])
def test_constants_and_calls_come_back(form: str, constants: str, tmp_path: Path) -> None:
    """A constant or a call that is linked to something else."""
    path = tmp_path / "kernels"
    export([through, polynomial], need(CROSS + "gcc") if form == "shared" else "", constants, **{form: path})
    if form == "asm":
        from svedsl.cli import main

        assert main(["asm", str(path), "-o", str(path)]) == 0
    x, y = np.arange(9.0), np.zeros(9)
    expected = 2.5 * x + np.resize([1, -2, 0.25, 8], 9)
    for k in (polynomial, loaded(path, polynomial), loaded(path, through)):
        y[:] = 0
        assert k(9, x, y) == expected[8]
        np.testing.assert_array_equal(y, expected)


def test_a_fault_names_the_python_line(tmp_path: Path) -> None:
    """A crash in an exported kernel that cannot be traced back to the Python line that made the instruction."""
    polynomial.elf(tmp_path / "kernels.o")
    line = next(p.offset for p in polynomial.code_object.placed if polynomial.code_object.text(p.offset).startswith("fmadd")) + 4
    source = polynomial.code_object.source(line)
    assert source is not None
    with pytest.raises(EmulationFault, match=f"test_load.py:{source.line}  polynomial"):
        loaded(tmp_path / "kernels.o", polynomial)(9, np.zeros(9), np.zeros(8))


def test_what_was_loaded_is_not_exported_again(tmp_path: Path) -> None:
    """An object with half of another file in it."""
    polynomial.elf(tmp_path / "kernels.o")
    back = loaded(tmp_path / "kernels.o", polynomial)
    with pytest.raises(ExportError, match="polynomial comes from an object file; link that one"):
        back.elf(tmp_path / "again.o")
    with pytest.raises(ExportError, match="link that one"):
        through.elf(tmp_path / "again.o", back)

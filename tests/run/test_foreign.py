"""Code compiled by a C compiler runs, faults and is traced like a kernel; what cannot be loaded is named."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import svedsl
from svedsl.errors import BindError, EmulationFault, LoadError, NativeError
from svedsl.run.counts import count
from svedsl.run.emulator import run
from svedsl.run.foreign import ForeignFile
from svedsl.run.watch import trace
from svedsl.types import f32, i64, in_, ptr
from tests.needs import unavailable
from tests.run.support import bound

C = """
#include <arm_sve.h>
#include <stdint.h>
static const float table[4] = {1, 2, 3, 4};
float bias = 0.5f;
static int calls;
int counters[3];
const float *chosen = &table[2];
void saxpy(int64_t n, float a, const float *x, float *y) {
    for (int64_t i = 0; i < n; i += svcntw()) {
        svbool_t pg = svwhilelt_b32(i, n);
        svst1(pg, y + i, svmla_x(pg, svld1(pg, y + i), svld1(pg, x + i), svdup_f32(a)));
    }
}
__attribute__((noinline)) static float helper(int i) { return table[i & 3] + bias; }
void lookup(int64_t n, float *y) {
    calls++;
    for (int64_t i = 0; i < n; i++) { y[i] = helper((int)i) + 100 * calls + *chosen; counters[i % 3]++; }
}
"""
EXTERNAL = "void other(int *); void user(int *p) { other(p); }"
THREADED = "__thread int t; void user(int *p) { *p = t; }"


def compiled(folder: Path, source: str, name: str, *options: str) -> Path:
    """An A64FX object or library of C source, by the clang inside zig."""
    pytest.importorskip("ziglang")
    (folder / "source.c").write_text(source)
    command = [
        sys.executable,
        "-m",
        "ziglang",
        "cc",
        "-target",
        "aarch64-linux-gnu",
        "-mcpu=a64fx",
        "-O2",
        *options,
        "source.c",
        "-o",
        name,
    ]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        unavailable(f"zig cannot compile for AArch64: {done.stderr[:300]}")
    return folder / name


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """The same C as a relocatable object with debug information, and as a shared library."""
    folder = tmp_path_factory.mktemp("c")
    relocatable = compiled(folder, C, "k.o", "-g", "-c")
    return {"object": ForeignFile(relocatable), "library": ForeignFile(compiled(folder, C, "k.so", "-shared", "-nostdlib"))}


SAXPY = {"n": i64, "a": f32, "x": ptr[f32, in_], "y": ptr[f32]}


@pytest.mark.parametrize("kind", ["object", "library"])
def test_compiled_sve_runs(files, kind):
    """Compiled SVE code would be loaded at a wrong place or get wrong arguments."""
    code = files[kind]["saxpy"].bind(**SAXPY)
    for vl in (128, 512, 2048):
        x, y = np.arange(37, dtype="f4"), np.ones(37, "f4")
        run(code, bound(code, 37, 2.0, x, y), vl=vl, guard="both", poison=2)
        np.testing.assert_array_equal(y, 1 + 2 * x)


@pytest.mark.parametrize("kind", ["object", "library"])
def test_data_sections(files, kind):
    """Constants, variables, pointers to them, or calls between functions would be relocated wrongly; variables would keep old values."""
    code = files[kind]["lookup"].bind(n=i64, y=ptr[f32])
    for _ in range(2):
        y = np.zeros(5, "f4")
        run(code, bound(code, 5, y))
        assert list(y) == [104.5, 105.5, 106.5, 107.5, 104.5]


def test_faults_name_the_c_line(files):
    """A fault in compiled code would not say where it is."""
    code = files["object"]["saxpy"].bind(**SAXPY)
    with pytest.raises(EmulationFault) as error:
        run(code, bound(code, 40, 1.0, np.zeros(39, "f4"), np.zeros(40, "f4")))
    message = str(error.value)
    assert "read of x[39], 1 element past its end" in message
    assert "source.c:1" in message
    assert "ld1w" in message


def test_trace_and_counts(files):
    """Compiled code would not be watched: offsets off by the function's place in the file."""
    code = files["library"]["lookup"].bind(n=i64, y=ptr[f32])
    call = bound(code, 5, np.zeros(5, "f4"))
    steps = list(trace(code, call).steps)
    counts = count(code, call)
    assert counts.total == len(steps) > 20
    assert counts.executed[code.entry // 4] == 1


def test_names_that_are_not_there(files):
    """A misspelt function would be a riddle."""
    with pytest.raises(LoadError, match="no function 'saxpi'; there are saxpy"):
        files["object"]["saxpi"]
    assert {"saxpy", "lookup"} <= set(files["library"].functions)
    with pytest.raises(BindError, match="parameter 'n' needs a type"):
        files["object"]["saxpy"].bind(n=int)


@pytest.mark.parametrize(
    ("source", "options", "says"),
    [
        (EXTERNAL, ["-c"], "symbol other is undefined"),
        (EXTERNAL, ["-shared", "-nostdlib"], "symbol other is undefined"),
        (THREADED, ["-c"], r"relocation type \d+ \(symbol t\) is not supported"),
    ],
)
def test_what_cannot_be_loaded(tmp_path, source, options, says):
    """Code with a hole in it would run into the hole."""
    path = compiled(tmp_path, source, "bad", *options)
    with pytest.raises(LoadError, match=says):
        ForeignFile(path)


def test_other_files(tmp_path):
    """A file of another kind would be taken for code."""
    (tmp_path / "text").write_text("hello")
    for path, says in (
        (tmp_path / "text", "not an ELF file"),
        (tmp_path / "none", "No such file"),
        (Path(sys.executable), "AArch64|ET_EXEC|executable"),
    ):
        with pytest.raises(LoadError, match=says):
            ForeignFile(path)


def test_loaded_function_is_a_kernel(tmp_path):
    """Foreign code would not have the verbs of a kernel."""
    kernel = svedsl.load_elf(compiled(tmp_path, C, "k.o", "-c"))["saxpy"].bind(**SAXPY)
    x, y = np.arange(20, dtype="f4"), np.ones(20, "f4")
    kernel(20, 2.0, x, y)
    np.testing.assert_array_equal(y, 1 + 2 * x)
    assert kernel.engine == "emulator"
    assert kernel.count(20, 2.0, x, y).mix()["fmla"] == 2
    assert "ld1w" in kernel.listing()
    assert any("fmla" in row.text for row in kernel.trace(20, 2.0, x, y).rows)
    with pytest.raises(NativeError, match="object file"):
        kernel.native(20, 2.0, x, y)

"""The verbs of a kernel and of the command line: files with one kernel or several, names of variants, refusals."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from svedsl import BindError, ExportError, Kernel, f32, i64, kernel, ptr
from svedsl.cli import main
from svedsl.export.fortran import fortran_module
from svedsl.export.gas import assembly
from svedsl.export.header import c_header
from svedsl.export.object import kernel_elf

MODULE = """
from svedsl import f64, i64, kernel, ptr

@kernel
def shift(k, x: ptr[i64], *, by=1):
    t = k.x("t")
    k.ldr(t, [x])
    k.add(t, t, by)
    k.str(t, [x])
    k.ret()

shift_far = shift.with_(by=40)
broken = shift.with_(by=5000)

@kernel
def double(k, x: ptr[i64]):
    k.ret()

@kernel
def twice(k, x: ptr[i64]):
    k.ret()

@kernel
def third(k) -> f64:
    v = k.scalar(f64)
    k.ldr(v, k.const(f64(1 / 3)))
    k.return_(v)
"""


@kernel
def nothing(k: Any, x: ptr[f32], n: i64) -> None:
    k.ret()


@kernel
def scale(k: Any, x: ptr[f32], *, by: float = 1.0, unroll: int = 1, kind: Any = f32, taps: Any = None) -> None:
    k.ret()


def test_every_verb_writes_its_file(tmp_path: Path) -> None:
    """A verb that writes another format than its name says, or leaves the other kernels out."""
    codes = [nothing.code_object, scale.code_object]
    nothing.elf(tmp_path / "k.o", scale)
    nothing.asm(str(tmp_path / "k.s"), scale)
    nothing.header(tmp_path / "k.h", scale)
    nothing.fortran(tmp_path / "k.f90", scale)
    assert (tmp_path / "k.o").read_bytes() == kernel_elf(codes)
    assert (tmp_path / "k.s").read_text() == assembly(codes)
    assert (tmp_path / "k.h").read_text() == c_header(codes, "k.h")
    assert (tmp_path / "k.f90").read_text() == fortran_module(codes, "k")


@pytest.mark.parametrize(
    ("variant", "name"),
    [
        (scale.with_(), "scale"),
        (scale.with_(by=float("1.0")), "scale"),
        (scale.with_(by=-0.5), "scale_bym0p5"),
        (scale.with_(unroll=4).with_(by=2.0), "scale_by2p0_unroll4"),
        (scale.with_(unroll=4, by=3.0).with_(by=1.0), "scale_unroll4"),
        (scale.with_(kind=i64), "scale_kindi64"),
        (scale.with_(kind="a b/c"), "scale_kinda_b_c"),
        (scale.with_(kind=np.float32(0.25)), "scale_kind0p25"),
        (scale.with_(taps=np.arange(3)), "scale_taps"),
        (scale.with_(taps=len), "scale_tapslen"),
    ],
)
def test_variants_have_names_that_tell_them_apart(variant: Kernel, name: str, tmp_path: Path) -> None:
    """Two variants of a kernel that cannot be linked into one program, or a name that no linker takes."""
    assert variant.name == name
    assert variant.listing().startswith(f"// {name}: ")
    variant.elf(tmp_path / "k.o", nothing)


def test_one_name_for_two_kernels_is_refused(tmp_path: Path) -> None:
    """An object in which a variant is missing."""
    with pytest.raises(ExportError, match="two kernels are named 'scale_taps'"):
        scale.with_(taps=[1]).elf(tmp_path / "k.o", scale.with_(taps=[2]))
    assert not (tmp_path / "k.o").exists()


def test_a_constant_that_is_none_is_refused() -> None:
    """A misspelt constant that changes nothing but the kernel's name."""
    with pytest.raises(BindError, match="scale: no build-time constant size; there are by, unroll, kind, taps"):
        scale.with_(size=3)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current directory, with a module of kernels."""
    (tmp_path / "exported_kernels.py").write_text(MODULE)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_command_line_exports_several_kernels(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An option of ``svedsl export`` that does nothing, or one kernel of several that is left out."""
    options = ["--elf", "k.o", "--asm", "k.s", "--header", "k.h", "--fortran", "k.f90"]
    assert main(["export", "exported_kernels:twice,shift_far", *options]) == 0
    printed = capsys.readouterr().out
    assert "k.o: object file of twice, shift_by40\n" in printed
    for path in ("k.s", "k.h", "k.f90"):
        assert "twice" in (folder / path).read_text()
        assert "shift_by40" in (folder / path).read_text()
    assert main(["export", "--json", "exported_kernels:twice", "--elf", "one.o"]) == 0
    assert json.loads(capsys.readouterr().out) == {"kernels": ["twice"], "elf": "one.o"}
    assert sorted(p.name for p in folder.iterdir() if p.is_file()) == ["exported_kernels.py", "k.f90", "k.h", "k.o", "k.s", "one.o"]


@pytest.mark.parametrize("constants", [".rodata", ".text"])
def test_command_line_places_constants(constants: str, folder: Path) -> None:
    """``--constants`` that changes nothing, so that a large program cannot be linked."""
    assert main(["export", "exported_kernels:third", "--elf", "k.o", "--asm", "k.s", "--constants", constants]) == 0
    assert (b".rodata" in (folder / "k.o").read_bytes()) == (constants == ".rodata")
    assert (".rodata" in (folder / "k.s").read_text()) == (constants == ".rodata")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["exported_kernels:twice"], "writes nothing without one of --elf, --asm, --header, --fortran, --shared"),
        (["exported_kernels:doubly", "--elf", "k.o"], "has no kernel 'doubly'; it has shift, shift_far, broken, double, twice, third"),
        (["exported_kernels", "--elf", "k.o"], "write MODULE:KERNEL[,KERNEL...]"),
        (["no_such_module:k", "--elf", "k.o"], "cannot import 'no_such_module'"),
        (["exported_kernels:broken", "--elf", "k.o"], "5000"),
        (["exported_kernels:double", "--elf", "k.o", "--header", "k.h"], "the name is a keyword"),
        (["exported_kernels:shift", "--elf", "k.o", "--shared", "k.so", "--cc", "no-such-compiler"], "cannot run no-such-compiler"),
        (["exported_kernels:shift", "--elf", "nowhere/k.o"], "cannot write nowhere/k.o: No such file"),
    ],
)
def test_command_line_says_what_is_wrong(arguments: list[str], message: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A traceback, a silent success, or an object beside a header that was refused."""
    assert main(["export", *arguments]) == 1
    assert message in capsys.readouterr().err
    assert sorted(p.name for p in folder.iterdir() if p.is_file()) == ["exported_kernels.py"]


def test_assembled_objects_are_written_whole(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``svedsl asm -o`` that overwrites a device or leaves half a file."""
    (folder / "k.s").write_text("ret\n")
    (folder / "linked.o").write_bytes(b"old")
    (folder / "k.o").hardlink_to(folder / "linked.o")
    assert main(["asm", "k.s", "-o", "k.o"]) == 0
    assert (folder / "k.o").read_bytes()[:4] == b"\x7fELF"
    assert (folder / "linked.o").read_bytes() == b"old"
    assert main(["asm", "k.s", "-o", "nowhere/k.o"]) == 1
    assert "cannot write nowhere/k.o" in capsys.readouterr().err

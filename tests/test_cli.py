"""The command line as a user meets it: every verb, its JSON, its errors."""

from __future__ import annotations

import importlib
import importlib.metadata
import json
import subprocess
import sys
from pathlib import Path

import pytest

from svedsl.cli import main
from svedsl_kernels.gemm import gemm_fp32_4x4

LOOP = """
// sum, two accumulators
.L:
    ld1d {z16.d}, p0/z, [x0, x5, lsl #3]
    ld1d {z17.d}, p0/z, [x10, x5, lsl #3]
    add x5, x5, #16
    fadd z0.d, p0/m, z0.d, z16.d
    fadd z1.d, p0/m, z1.d, z17.d
    whilelt p0.d, x5, x4
    b.any .L
"""


def _json(capsys: pytest.CaptureFixture[str], *words: str) -> object:
    assert main([*words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_dis_of_a_word(capsys: pytest.CaptureFixture[str]) -> None:
    """Would break: `svedsl dis --word`."""
    assert main(["dis", "--word", "0x65a40460"]) == 0
    assert capsys.readouterr().out == "fmla z0.s, p1/m, z3.s, z4.s\n"


def test_asm_to_an_object_and_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Would break: an object file whose disassembly is not what was assembled."""
    source, made = tmp_path / "a.s", tmp_path / "a.o"
    source.write_text("f: add x0, x0, #1\n bl g\n ret\n")
    assert main(["asm", str(source), "-o", str(made)]) == 0
    texts = [row["text"] for row in _json(capsys, "dis", str(made))]  # type: ignore[attr-defined]
    assert texts == ["add x0, x0, #1", "bl 0x4", "ret"]


def test_dis_of_data_among_instructions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Would break: constants shown as instructions that nobody wrote, or pages of zeros."""
    source, made = tmp_path / "a.s", tmp_path / "a.o"
    source.write_text(".skip 8\nf: ldr w0, c\n ret\nc: .word 0xd65f03c0, 0\n .skip 64\ng: nop\n")
    assert main(["asm", str(source), "-o", str(made)]) == 0
    assert main(["dis", str(made)]) == 0
    shown = [line.split("  ")[-1].strip() for line in capsys.readouterr().out.splitlines()]
    assert shown == ["...", "ldr w0, 0x10", "ret", ".word 0xd65f03c0", "...", "nop"]
    rows = _json(capsys, "dis", str(made))
    assert len(rows) == 2 + 4 + 16 + 1  # type: ignore[arg-type]


def test_asm_to_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Would break: words and texts of `svedsl asm FILE.s`."""
    source = tmp_path / "a.s"
    source.write_text("nop\nret\n")
    assert _json(capsys, "asm", str(source)) == [
        {"offset": 0, "word": "0xd503201f", "text": "nop"},
        {"offset": 4, "word": "0xd65f03c0", "text": "ret"},
    ]


def test_errors_name_the_file_and_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Would break: an assembly error without its place, or a traceback instead of a message."""
    source = tmp_path / "bad.s"
    source.write_text("nop\n fmla z0.s, p9/m, z1.s, z2.s\n")
    assert main(["asm", str(source)]) == 1
    error = capsys.readouterr().err
    assert "line 2" in error
    assert "p0-p7" in error
    assert main(["asm", str(tmp_path / "none.s")]) == 1
    assert main(["dis", str(source)]) == 1
    assert "not an ELF file" in capsys.readouterr().err


def test_analyze_a_loop_body(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Would break: the contract of `svedsl analyze FILE.s --json`. Two chains of FADD, 9 cycles each, side by side: 9 per turn (§16)."""
    source = tmp_path / "sum.s"
    source.write_text(LOOP)
    found = _json(capsys, "analyze", str(source), "--iterations", "50")
    assert isinstance(found, dict)
    assert {"instructions", "iterations", "cycles", "cycles_per_iteration", "uops", "pipes", "bottleneck"} <= set(found)
    assert (found["instructions"], found["iterations"], found["cycles_per_iteration"]) == (7, 50, 9.0)
    assert main(["analyze", str(source), "--timeline"]) == 0
    text = capsys.readouterr().out
    assert "fadd z0.d, p0/m, z0.d, z16.d" in text


def test_analyze_an_object_and_its_symbol(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Would break: analysis of compiled code by function."""
    source, made = tmp_path / "two.s", tmp_path / "two.o"
    body = LOOP.replace(".L", "{0}loop")
    source.write_text(
        "".join(f".global {n}\n.type {n}, %function\n{n}:\n{body.replace('{0}', n)} ret\n.size {n}, .-{n}\n" for n in ("f", "g"))
    )
    assert main(["asm", str(source), "-o", str(made)]) == 0
    both = _json(capsys, "analyze", str(made))
    assert isinstance(both, list)
    assert [x["label"] for x in both] == ["floop", "gloop"]
    one = _json(capsys, "analyze", f"{made}:g")
    assert isinstance(one, dict)
    assert one["label"] == "gloop"
    assert main(["analyze", f"{made}:h"]) == 1
    assert "no symbol 'h'" in capsys.readouterr().err


def test_analyze_a_kernel_and_a_run_of_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Would break: `svedsl analyze module:kernel`, with and without --args."""
    loops = _json(capsys, "analyze", "svedsl_kernels.gemm:gemm_fp32_4x4")
    assert isinstance(loops, list)
    assert [loop["label"] for loop in loops] == [loop.label for loop in gemm_fp32_4x4.loops()]
    for expected in loops:
        assert expected["cycles_per_iteration"] >= 8  # 16 FMLA on two pipes
        loop = _json(capsys, "analyze", "svedsl_kernels.gemm:gemm_fp32_4x4", "--label", expected["label"])
        assert loop == expected
    page = tmp_path / "page.html"
    arguments = "S=i32[64],P=f32[64],M=2,Nc=32,scale=0.001,max=1.0,ld_s=32,ld_p=32"
    run = _json(capsys, "analyze", "svedsl_kernels.exp2:exp2_rows", "--args", arguments, "--html", str(page))
    assert isinstance(run, dict)
    assert run["cycles"] > 26  # 4 vectors of 13 operations on two pipes
    assert page.read_text().lstrip().lower().startswith("<!doctype html>")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["analyze", "svedsl_kernels.exp2:none"], "no kernel 'none'"),
        (["analyze", "no_such_module:k"], "cannot import"),
        (["analyze", "svedsl_kernels.exp2:exp2_rows", "--args", "S=i99[3]"], "--args"),
        (["analyze", "svedsl_kernels.exp2:exp2_rows", "--args", "S=i32[3]"], "P"),
        (["analyze", "svedsl_kernels.exp2:exp2_rows", "--vl", "1024"], "1024"),
        (["analyze", "svedsl_kernels.exp2:exp2_rows", "--core", "m1"], "m1"),
        (["analyze", "svedsl_kernels.gemm:gemm_fp32_4x4", "--label", "nowhere"], "nowhere"),
    ],
)
def test_refusals_are_messages(words: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Would break: a traceback where a sentence belongs."""
    assert main(words) == 1
    error = capsys.readouterr().err
    assert error.startswith("svedsl: ")
    assert message in error


def test_info_and_bench_have_json(capsys: pytest.CaptureFixture[str]) -> None:
    """Would break: the keys that tools read."""
    facts = _json(capsys, "info")
    assert isinstance(facts, dict)
    assert {"sve", "vector_lengths", "engine"} <= set(facts)


def test_a_closed_pipe_is_no_error(tmp_path: Path) -> None:
    """Would break: `svedsl … | head` ending in a complaint."""
    done = subprocess.run(
        f"{sys.executable} -m svedsl.cli analyze svedsl_kernels.gemm:gemm_fp32_4x4 | head -1",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Broken pipe" not in done.stderr


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["asm", "bytes"], "bytes: not UTF-8 text: invalid start byte at byte 0"),
        (["asm", "none.s"], "none.s: No such file or directory"),
        (["dis", "bytes"], "bytes: not an ELF file: Magic number does not match"),
        (["analyze", "bytes"], "bytes: not an ELF file: Magic number does not match"),
        (["dis", "--word", "zz"], "--word zz: not a hexadecimal number"),
        (["analyze", "none.s"], "'none.s' is neither a file nor a kernel; a kernel is written MODULE:KERNEL"),
        (["export", "kernels"], "'kernels': write MODULE:KERNEL[,KERNEL...]"),
    ],
)
def test_bad_input_is_named(
    words: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Would break: a traceback for a file or word that is not what the verb takes."""
    (tmp_path / "bytes").write_bytes(b"\xff\xfe")
    monkeypatch.chdir(tmp_path)
    assert main(words) == 1
    assert capsys.readouterr().err == f"svedsl: {message}\n"


MISTAKES = """\
from svedsl import f32, i64, kernel, ptr

@kernel
def misspelt(k, n: i64):
    k.fmal(n, n, n)

@kernel
def private(k, n: i64):
    k._mov(n, 1)

@kernel
def no_view(k, n: i64):
    k.mov(n.q7, 1)

@kernel
def question(k, n: i64):
    while n:
        k.sub(n, n, 1)

@kernel
def letter(k, n: i64):
    with k.vloop(n, "s"):
        k.nop()

@kernel
def unknown_name(k, n: i64):
    k.mov(n, zero)
"""


@pytest.mark.parametrize(
    ("name", "message", "line"),
    [
        ("misspelt", "k.fmal: no instruction 'fmal'; did you mean", "5  k.fmal(n, n, n)"),
        ("private", "k._mov: no instruction '_mov'", "9  k._mov(n, 1)"),
        ("no_view", "AttributeError: 'General' object has no attribute 'q7'", "13  k.mov(n.q7, 1)"),
        ("question", "n is neither true nor false while the kernel is written", "17  while n:"),
        ("letter", "argument 2: 's' is no element type; there are i8, ", '22  with k.vloop(n, "s"):'),
        ("unknown_name", "NameError: name 'zero' is not defined", "27  k.mov(n, zero)"),
    ],
)
def test_mistakes_in_a_kernel_are_told_with_its_line(
    name: str, message: str, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Would break: a traceback through svedsl for a mistake in the user's file, or a message without the line."""
    (tmp_path / "mistakes_cli.py").write_text(MISTAKES)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delitem(sys.modules, "mistakes_cli", raising=False)
    assert main(["export", f"mistakes_cli:{name}", "--asm", "out.s"]) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"svedsl: {message}")
    assert error.endswith(f"\n  mistakes_cli.py:{line}\n")
    assert error.count("mistakes_cli.py:") == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("def f(:\n", "SyntaxError: invalid syntax\n  broken_cli.py:1  def f(:"),
        ("x = 1\nx.y\n", "AttributeError: 'int' object has no attribute 'y'\n  broken_cli.py:2  x.y"),
        ("import json\njson.loads('{')\n", "JSONDecodeError: Expecting property name"),
        ("import no_such\n", "cannot import 'broken_cli': No module named 'no_such'"),
        (
            "from svedsl import i64, kernel\n@kernel(requires=['m > 0'])\ndef f(k, n: i64):\n    k.ret()\n",
            "f: requires `m > 0`: m is no parameter; the parameters are n\n  broken_cli.py:2  @kernel(requires=['m > 0'])",
        ),
    ],
    ids=["syntax", "attribute", "library", "import", "decorator"],
)
def test_modules_that_cannot_be_imported_say_where(
    text: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Would break: a traceback through svedsl and importlib for a mistake in the user's file, or one without its line."""
    (tmp_path / "broken_cli.py").write_text(text)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.delitem(sys.modules, "broken_cli", raising=False)
    importlib.invalidate_caches()
    assert main(["export", "broken_cli:f", "--asm", "out.s"]) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"svedsl: {message}")
    assert "broken_cli" in error


def test_a_mistake_of_svedsl_keeps_its_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Would break: an error inside svedsl shown as one of the user's, without what a bug report needs."""
    monkeypatch.setattr("svedsl.isa.decode.text_of_word", None)
    with pytest.raises(TypeError, match="not callable"):
        main(["dis", "--word", "0x0"])


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """Would break: no way to tell which svedsl is installed."""
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"svedsl {importlib.metadata.version('svedsl')}\n"


def test_arguments_named_like_options_of_analyze(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Would break: `--args data=…` taken for analyze's own `data=`, or refused."""
    lines = [
        "from svedsl import i64, kernel, ptr",
        "@kernel",
        "def f(k, data: ptr[i64], warm: i64):",
        "    k.str(warm, [data])",
        "    k.ret()",
    ]
    (tmp_path / "names_cli.py").write_text("\n".join(lines))
    monkeypatch.chdir(tmp_path)
    assert main(["analyze", "names_cli:f", "--args", "warm=3,data=i64[4]"]) == 0
    assert "2 instructions" in capsys.readouterr().out
    assert main(["analyze", "names_cli:f", "--args", "data=i64[4]"]) == 1
    assert "warm" in capsys.readouterr().err

"""Type checkers on kernels: they accept the examples and reject a wrong operand."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.examples.cases import EXAMPLES
from tests.needs import unavailable

ROOT = EXAMPLES.parent

WRONG = """
from svedsl import KernelBuilder, f32, i64, kernel, m, ptr, z
from svedsl.regs import p0, z0, z1


@kernel
def wrong(k: KernelBuilder, n: i64, alpha: f32, x: ptr[f32]) -> None:
    v, w, pg = k.z("v"), k.z("w"), k.p("pg")
    k.fmla(v.s, pg / m, w.s, w.d)
    k.ld1w(v.s, pg / m, [x])
    k.fadd(alpha, alpha, n)
    k.fmul(v.s, w.s)
    k.fmal(v.s, pg / m, w.s, w.s)
    k.fmla(z0.s, p0 / m, z1.s, z1.h)
    k.fmla(z0.s, p0 / m, z1.s, w.s)
"""
WRONG_LINES = range(9, 15)


def _mypy(path: Path) -> list[str]:
    options = ("--strict", "--follow-imports=silent", "--no-error-summary", "--cache-dir", str(ROOT / ".mypy_cache"))
    return [sys.executable, "-m", "mypy", *options, str(path)]


def _pyright(path: Path) -> list[str]:
    program = [sys.executable, "-m", "pyright"] if find_spec("pyright") else [shutil.which("pyright") or ""]
    if not program[0]:
        unavailable("pyright is not installed")
    return [*program, "--pythonpath", sys.executable, str(path)]


CHECKERS = pytest.mark.parametrize("checker", [_mypy, _pyright], ids=["mypy", "pyright"])


@CHECKERS
def test_examples_are_accepted(checker) -> None:
    """Would break: the stub or the hints refusing what a newcomer is shown."""
    done = subprocess.run(checker(EXAMPLES), capture_output=True, text=True, cwd=ROOT, check=False)
    assert not [line for line in done.stdout.splitlines() if "error:" in line and "examples/" in line], done.stdout + done.stderr
    assert done.returncode == 0, done.stdout + done.stderr


@CHECKERS
def test_wrong_operands_are_rejected(checker, tmp_path: Path) -> None:
    """Would break: a .d where .s is due, /m for /z, a general register as float, a missing operand or a misspelt mnemonic accepted."""
    path = tmp_path / "wrong.py"
    path.write_text(WRONG, encoding="utf-8")
    done = subprocess.run(checker(path), capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 1, done.stdout + done.stderr
    errors = [line for line in done.stdout.splitlines() if "wrong.py" in line and "error:" in line]
    assert {int(line.split("wrong.py:")[1].split(":")[0]) for line in errors} == set(WRONG_LINES), done.stdout

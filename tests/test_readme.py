"""The README as a newcomer meets it: its example runs and prints what the page shows, its error is the error one gets."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def _blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.M | re.S)


def _run(tmp_path: Path, source: str) -> subprocess.CompletedProcess[str]:
    script = tmp_path / "saxpy.py"
    script.write_text(source, encoding="utf-8")
    return subprocess.run([sys.executable, str(script)], capture_output=True, text=True, cwd=tmp_path, check=False)


def test_first_example_prints_what_the_page_shows(tmp_path: Path) -> None:
    """Would break: a README whose first program does not run or prints something else."""
    done = _run(tmp_path, _blocks("python")[0])
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == _blocks("text")[0].strip()


def test_error_is_the_one_shown(tmp_path: Path) -> None:
    """Would break: an error message in the README that svedsl does not give."""
    wrong = _blocks("python")[0].replace("k.fmla(vy.s, pg / m, vx.s, va.s)", "k.fmla(vy.s, pg / m, vx.s, va.d)")
    done = _run(tmp_path, wrong)
    assert done.returncode == 1
    shown = _blocks("text")[1].strip()
    assert shown in done.stderr


def test_fault_is_the_one_shown(tmp_path: Path) -> None:
    """Would break: a fault in the README that the emulator does not report so."""
    done = _run(tmp_path, _blocks("python")[0].replace("k.whilelt", "k.whilele"))
    assert done.returncode == 1
    assert _blocks("text")[2].strip() in done.stderr


def test_commands_are_those_of_ci() -> None:
    """Would break: CI running another test command than the README tells a newcomer."""
    commands = [b.strip() for b in _blocks("sh")]
    assert any("svedsl bench attention" in c for c in commands)
    test = next(c for c in commands if "pytest" in c)
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "README.md" in ci or test in ci

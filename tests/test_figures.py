"""Figures in README and docs come from the records of runs, and records older than the code they measured are marked."""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tools import figures, runs

PAGE = "before\n<!-- figures: a-*, b -->\nold\n<!-- end of figures -->\nafter\n"


def recorded(folder: Path, name: str, covers: list[str]) -> Path:
    run = replace(runs.begin(*covers), began=time.monotonic() - 130)
    return run.record(name, {f"words of {name}": 2_104_332}, command=f"run {name}", seed=7, folder=folder)


def test_pages_say_what_the_records_say() -> None:
    """Would break: a figure in README or docs that no run has measured, or a stale one without its mark (write them anew)."""
    done = subprocess.run(
        [sys.executable, str(figures.ROOT / "tools" / "figures.py"), "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{done.stdout}{done.stderr}\npython tools/figures.py writes them"


def test_blocks_are_replaced_by_the_chosen_records(tmp_path: Path) -> None:
    """Would break: figures under the wrong heading, text around a block lost, a record left out."""
    for name in ("a-2", "a-1", "b", "c"):
        recorded(tmp_path, name, ["LICENSE"])
    page = figures.written(tmp_path / "page.md", PAGE, tmp_path)
    assert page.startswith("before\n<!-- figures: a-*, b -->\n")
    assert page.endswith("<!-- end of figures -->\nafter\n")
    rows = [line for line in page.splitlines() if line.startswith("| words")]
    assert [row.split()[3] for row in rows] == ["a-1", "a-2", "b"]
    assert "| 2,104,332 | `run a-1`, 2 min, " in rows[0]
    assert "stale" not in page
    assert "](a-1.json)" in rows[0]
    assert figures.written(tmp_path / "page.md", page, tmp_path) == page
    with pytest.raises(ValueError, match="called nothing"):
        figures.written(tmp_path / "page.md", "<!-- figures: nothing -->\n<!-- end of figures -->", tmp_path)


def test_a_page_may_show_the_first_figures_only(tmp_path: Path) -> None:
    """Would break: a README that shows every figure of a run, or none."""
    runs.begin("LICENSE").record("a", {"one": 1, "two": 2.5, "three": "3 / 3"}, command="run", folder=tmp_path)
    block = "<!-- figures: a{} -->\n<!-- end of figures -->"
    shown = figures.written(tmp_path / "page.md", block.format(":2"), tmp_path)
    assert "| one | 1 |" in shown
    assert "| two | 2.5 |" in shown
    assert "three" not in shown
    assert "| three | 3 / 3 |" in figures.written(tmp_path / "page.md", block.format(""), tmp_path)


def test_a_record_says_what_makes_it_comparable(tmp_path: Path) -> None:
    """Would break: a figure nobody can repeat, because seed, tools or commit are not known."""
    run = runs.load(recorded(tmp_path, "a", ["svedsl/isa"]))
    assert run["seed"] == 7
    assert 130 <= run["seconds"] < 190
    assert run["tools"]["python"] == ".".join(map(str, sys.version_info[:3]))
    assert len(run["fingerprint"]) == 16
    assert {"commit", "date", "machine", "command"} <= run.keys()


@pytest.mark.parametrize(("change", "stale"), [("x = 2\n", True), ('"""Text."""\n# a comment\nx = 1  \n\n', False), ("", True)])
def test_changed_code_makes_a_record_stale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str, stale: bool) -> None:
    """Would break: figures of other code shown as those of this one."""
    monkeypatch.setattr(runs, "ROOT", tmp_path)
    (tmp_path / "code").mkdir()
    module = tmp_path / "code" / "module.py"
    module.write_text("x = 1\n")
    run = runs.load(recorded(tmp_path, "a", ["code"]))
    assert not runs.is_stale(run)
    module.write_text(change)
    assert runs.is_stale(run) == stale
    assert ("**(stale" in figures.written(tmp_path / "page.md", "<!-- figures: a -->\n<!-- end of figures -->", tmp_path)) == stale
    module.write_text("x = 1\n")
    (module.parent / "new.py").write_text("y = 1\n")
    assert runs.is_stale(run)


def test_code_that_changes_during_a_run_makes_it_stale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Would break: a long run recorded as one of the code that was there when it ended."""
    monkeypatch.setattr(runs, "ROOT", tmp_path)
    (tmp_path / "module.py").write_text("x = 1\n")
    run = runs.begin("module.py")
    (tmp_path / "module.py").write_text("x = 2\n")
    assert runs.is_stale(runs.load(run.record("a", {}, command="run", folder=tmp_path)))

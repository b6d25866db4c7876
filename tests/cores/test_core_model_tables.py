"""How the core model's page is made: tables, what other tools print, blocks of the page."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from benchmarks.core_model import pages
from benchmarks.core_model import tools as analysers
from benchmarks.core_model.kernels import VAGUE, misranked
from benchmarks.core_model.readings import READINGS, Reading
from benchmarks.core_model.tables import Table, error, percent, summary
from svedsl_kernels.catalog import CATALOG, make_case
from tools import runs

TABLE = Table(("loop", "cycles", "why"), (("a", "2.00", "x | y"), ("long", "-", "")), ("A note.",))


def test_table_in_a_page() -> None:
    """Would break: a cell that ends a column, figures to the left, a note inside the table."""
    assert TABLE.markdown() == "| loop | cycles | why |\n| --- | ---: | --- |\n| a | 2.00 | x \\| y |\n| long | - |  |\n\nA note."


def test_table_in_a_terminal() -> None:
    """Would break: columns that do not stand under their heads."""
    assert TABLE.plain().splitlines() == ["loop  cycles  why", "a       2.00  x | y", "long       -", "A note."]


@pytest.mark.parametrize(("figure", "shown"), [(2.2, "+10 %"), (1.8, "-10 %"), (2.004, "0 %"), (None, "-")])
def test_errors_are_relative_to_the_measurement(figure: float | None, shown: str) -> None:
    """Would break: errors of the measurement relative to the model, or a sign where there is nothing."""
    assert percent(error(figure, 2.0)) == shown


def test_summary_counts_what_has_a_figure() -> None:
    """Would break: errors that cancel, or rows without a figure that count as right."""
    assert summary([0.1, -0.3, None]) == "median 20.0 %, worst 30.0 % of 2"
    assert summary([None]) == "no figures"


def test_what_llvm_mca_prints_is_read() -> None:
    """Would break: another line's number taken for the cycles."""
    assert tools_read("llvm-mca", "Iterations:        300\nTotal Cycles:      617\nTotal uOps:  2400\n") == pytest.approx(617 / 300)
    assert tools_read("llvm-mca", "error: invalid instruction") is None


def test_what_osaca_prints_is_read() -> None:
    """The busiest port or the loop-carried chain, never the critical path. Would break: a bound that no loop has to keep."""
    ports = "       0.66          1.00   0.67   1.00   0.67   2.00   2.00   2.00   2.00   1.00  "
    assert tools_read("OSACA", f"header\n{ports}   8.0    1.0  \n") == 2.0
    assert tools_read("OSACA", f"{ports}   8.0    9.0  \n") == 9.0
    assert tools_read("OSACA", "nothing of the kind") is None


def tools_read(name: str, text: str) -> float | None:
    (tool,) = (tool for tool in analysers.TOOLS if tool.name == name)
    return tool.read(text)


def test_a_tool_that_is_not_installed_keeps_its_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Would break: a column that empties itself where a tool is missing."""
    record = tmp_path / "tools.csv"
    record.write_text("loop,tool,version,cycles\na,llvm-mca,1.0,2.000\na,OSACA,0.5,\n", encoding="utf-8")
    monkeypatch.setattr(analysers, "RECORD", record)
    monkeypatch.setattr(analysers.Tool, "program", lambda self: None)
    analysers.recorded.cache_clear()
    try:
        analysers.write_record({}, ["a"])
        assert analysers.recorded() == {("a", "llvm-mca"): ("1.0", 2.0), ("a", "OSACA"): ("0.5", None)}
    finally:
        analysers.recorded.cache_clear()


def test_wrong_order_is_named() -> None:
    """Would break: a model that says that the slower of two kernels is faster, and a page that does not say so."""
    row = {"table": "t", "M": 4, "Nc": 64}
    rows = [{**row, "kernel": name, "measured": m, "model": c} for name, m, c in (("a", 1.0, 3.0), ("b", 2.0, 2.0), ("c", 2.05, 1.9))]
    assert misranked(rows) == ["a is faster than b at 4 x 64", "a is faster than c at 4 x 64"]


def test_a_block_without_a_table_is_refused() -> None:
    """Would break: a block of the page that stays as it once was."""
    with pytest.raises(ValueError, match="asks for a table 'nothing'"):
        pages.written("<!-- analyze: nothing -->\n<!-- end of analyze -->")


def test_an_old_record_is_marked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Would break: figures of other code shown as those of this one."""
    block = "<!-- analyze: readings -->\n<!-- end of analyze -->"
    monkeypatch.setattr(runs, "is_stale", lambda run: False)
    assert "Stale" not in pages.written(block)
    monkeypatch.setattr(runs, "is_stale", lambda run: True)
    assert "**Stale: the code is newer.**" in pages.written(block)


def test_kernels_with_several_readings_stand_apart() -> None:
    """Would break: a kernel counted as described with other readings of it listed, or with two in the one reading of all."""
    assert {r.kernel for r in READINGS} == set(VAGUE)
    own = [r.kernel for r in READINGS if r.own]
    assert len(own) == len(set(own))
    assert [r.kernel for r in READINGS if r.build is None] == list(dict.fromkeys(r.kernel for r in READINGS))


@pytest.mark.parametrize("reading", [r for r in READINGS if r.build], ids=lambda r: f"{r.kernel}: {r.reading}")
def test_a_reading_computes_what_the_kernel_does(reading: Reading) -> None:
    """Would break: a reading that is fast because it does something else (2^floor by truncation is up to a factor of 2 off)."""
    assert reading.build is not None
    entry, case, other = CATALOG[reading.kernel], make_case(16, 68), make_case(16, 68)
    entry.kernel.emulate(*entry.arguments(case), vl=512)
    reading.build().emulate(*entry.arguments(other), vl=512)
    ours, theirs = (other.P, case.P) if entry.kind == "exp2" else (other.O, case.O)
    truncates = reading.reading == "FCVTZS alone"
    np.testing.assert_allclose(ours, theirs, rtol=1.0 if truncates else 0.03, atol=0 if truncates else 1e-3)

"""``svedsl bench``: what its rows hold, what its tables say, its drawings; the figures themselves are the core model's business."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from svedsl import SveError
from svedsl.cli import main
from svedsl.cores.params import RULES as LIFTABLE
from svedsl_kernels import bench, goals, llvm_mca, plot, report, tables
from svedsl_kernels.catalog import CATALOG
from svedsl_kernels.figures import Point, figure, ranking_errors
from tests.needs import unavailable

ROOT = Path(__file__).parents[2]
KEYS = {
    "kernel", "M", "Nc", "D", "cycles", "percent_peak", "percent_peak_l1", "report_percent_peak", "cycles_per_element", "per_k",
    "max_rel_error", "max_ulp", "o_error", "correct",
}  # fmt: skip


@pytest.fixture(scope="module")
def closely() -> dict[str, dict[str, Any]]:
    """A row of each kind, everything measured."""
    wanted = (("exp2_rows", 4, 64), ("gemm_fp32_4x4", 4, 64), ("exp2_flash_tiled_4x4", 4, 64), ("attention_int8", 4, 64))
    return {name: figure(Point(name, M, Nc, closely=True)) for name, M, Nc in wanted}


def test_rows_have_what_programs_read(closely: dict[str, dict[str, Any]]) -> None:
    """Would break: a key renamed or lost, or a row that JSON cannot hold."""
    for r in closely.values():
        assert set(r) >= KEYS
        assert json.loads(json.dumps(r)) == r
    assert closely["exp2_rows"]["percent_peak"] is None
    assert closely["gemm_fp32_4x4"]["cycles_per_element"] is None
    assert closely["gemm_fp32_4x4"]["report_percent_peak"] == 79.5
    assert all(r["correct"] for r in closely.values())


def test_percentages_are_of_128_gflops(closely: dict[str, dict[str, Any]]) -> None:
    """Would break: a percentage of another peak. 4 x 64 x 64 multiply-adds are 512 cycles of 32."""
    r = closely["gemm_fp32_4x4"]
    assert r["percent_peak"] == pytest.approx(100 * 512 / r["cycles"], abs=0.05)
    head = closely["attention_int8"]  # 4 x 64 scores: 4 FMLA, 1 SDOT and 10/16 for the weight, two per cycle
    assert head["percent_peak"] == pytest.approx(100 * 4 * 64 * (4 + 1 + 10 / 16) / 2 / head["cycles"], abs=0.05)


def test_instructions_per_k_add_up(closely: dict[str, dict[str, Any]]) -> None:
    """Would break: an instruction counted twice or left out of the breakdown, or a GEMM with other than 16 FMLA per K."""
    for name in ("gemm_fp32_4x4", "exp2_flash_tiled_4x4"):
        r = closely[name]
        assert sum(r["per_k"].values()) == pytest.approx(r["instructions"] / 64, abs=0.005)
        assert r["per_k"]["fmla"] == 16


def test_first_calls_take_longer(closely: dict[str, dict[str, Any]]) -> None:
    """Would break: cold figures taken from warm runs."""
    for r in closely.values():
        assert min(r["cycles_cold_code"], r["cycles_cold_l1"]) > r["cycles"]
        assert r["cycles_l1"] <= r["cycles"]


def test_traffic_is_what_the_emulator_counts(closely: dict[str, dict[str, Any]]) -> None:
    """Would break: V read twice, or a table of traffic without an array."""
    assert closely["gemm_fp32_4x4"]["traffic"] == {"P": [1024, 0], "V": [16384, 0], "O": [0, 1024]}


def test_llvm_mca_and_what_makes_the_difference(closely: dict[str, dict[str, Any]]) -> None:
    """Would break: llvm-mca's figure missing or of other code; a difference without its cause. This kernel waits for its P buffer."""
    if llvm_mca.tool() is None:
        unavailable("llvm-mca is not installed")
    mca = closely["gemm_fp32_4x4"]["llvm_mca_cycles"]
    assert 512 <= mca <= 1.3 * 512  # 1,024 FMLA, two per cycle; llvm-mca knows latencies and ports
    rules = {r["rule"]: r for r in closely["exp2_flash_tiled_4x4"]["rules"]}
    assert rules["store to load"]["section"] == "§7.5, Table 7-3"
    assert rules["store to load"]["cycles"] > 1000
    assert closely["gemm_fp32_4x4"]["rules"] == []


def test_without_llvm_mca(monkeypatch: pytest.MonkeyPatch) -> None:
    """Would break: a benchmark that needs LLVM."""
    monkeypatch.setattr(llvm_mca, "tool", lambda: None)
    r = figure(Point("exp2_rows", 1, 16))
    assert r["llvm_mca_cycles"] is None
    assert r["rules"] == []


def test_rules_name_their_micro_tests() -> None:
    """Would break: a rule that cannot be lifted, or whose test is not there or speaks of another section."""
    assert {*LIFTABLE, "L1D misses"} == set(llvm_mca.RULES)
    for rule in llvm_mca.RULES.values():
        for test in rule.test.split(", "):
            path, _, name = test.partition("::")
            body = (ROOT / path).read_text(encoding="utf-8").partition(f"def {name}(")[2]
            assert body, test
            if path.startswith("tests/cores"):
                assert any(section in body.partition("\ndef ")[0] for section in rule.section.split(", ")), test


def test_ranking_errors() -> None:
    """Would break: ties or reversals not counted, or equal scores counted. Row 1: of 3 pairs one tie; row 2: one pair, reversed."""
    S = np.array([[1, 2, 3], [5, 5, 4]], np.int32)
    P = np.array([[1, 1, 2], [1, 1, 3]], np.float32)
    assert ranking_errors(S, P) == pytest.approx(100 * 3 / 5, abs=1e-3)
    assert ranking_errors(S[:, :1], P[:, :1]) == 0


def fake(name: str, M: int, Nc: int) -> dict[str, Any]:
    """A row with figures that can be told apart, nothing of it measured."""
    exp2, weighs = CATALOG[name].kind == "exp2", CATALOG[name].kind in ("exp2", "attention")
    return {
        "kernel": name, "M": M, "Nc": Nc, "D": 64, "cycles": 1000 + Nc, "percent_peak": None if exp2 else Nc / 10 + M,
        "percent_peak_l1": None if exp2 else 99.0, "report_percent_peak": report.percent_peak(name, M, Nc),
        "cycles_per_element": 0.5 if exp2 else None, "per_k": {"exp2": 3.0, "fmla": 16.0, "load": 8.0, "store": 0.5, "other": 4.0},
        "instructions": 31 * Nc, "cycles_l1": 900, "llvm_mca_cycles": 800, "rules": [
            {"rule": "window", "cycles": 123, "section": "§2.4", "test": "t"}], "cycles_cold_code": 2000, "cycles_cold_l1": 3000,
        "traffic": {"S": [1024, 0], "V": [16384, 0], "O": [0, 1024]}, "max_rel_error": 0.01 if weighs else None,
        "max_ulp": 1.25 if weighs else None, "o_error": None if exp2 else 1e-7, "correct": True,
        "ranking_errors": 0.25 if exp2 else None,
    }  # fmt: skip


@pytest.fixture(scope="module")
def everything() -> list[dict[str, Any]]:
    return [fake(p.kernel, p.M, p.Nc) for p in bench.points(None)]


def titled(found: list[tables.Table], start: str) -> tables.Table:
    return next(t for t in found if t.title.startswith(start))


def test_any_rows_alone_can_be_shown(closely: dict[str, dict[str, Any]], capsys: pytest.CaptureFixture[str]) -> None:
    """Would break: a table that looks for the row of another kernel where only some have been measured."""
    for name, r in closely.items():
        bench.show([{**r, "native_us": 1.25, "native_cycles": None, "native_percent_peak": None}])
        assert re.search(rf"\b{name}\b.*1\.25", capsys.readouterr().out)


def test_tables_have_the_reports_layout(everything: list[dict[str, Any]]) -> None:
    """Would break: a row of the report without its place, or its measurement in another column than the third of its Nc."""
    found = list(tables.of(everything))
    for M in (4, 16):
        shown = {row[0]: row for row in titled(found, f"M={M} ").rows}
        for cell in report.PERCENT_PEAK:
            if cell.M == M:
                at = 1 + 3 * (64, 128, 256).index(cell.Nc)
                assert shown[cell.label][at + 1 : at + 3] == (f"{cell.Nc / 10 + M:.1f}", str(cell.percent_peak))
    exp2 = {row[0]: row for row in titled(found, "exp2 of").rows}
    assert [exp2[v.kernel][2] for v in report.EXP2_VERSIONS] == ["1.19", "0.79", "0.63"]
    broadcast = {row[0]: row for row in titled(found, "LD1RW").rows}
    assert [broadcast[b.kernel][4] for b in report.BROADCAST] == ["10.2", "15.8", "16.7", "28.9"]
    assert len(titled(found, "Instruction").rows) >= 2 * len(report.BREAKDOWN)
    assert len(titled(found, "Memory").rows) >= 2 * len(report.TRAFFIC)
    assert titled(found, "Where llvm-mca").rows[0][-2:] == ("window, §2.4", "123")


@pytest.mark.parametrize("width", [80, 140])
def test_tables_fit_the_terminal(
    everything: list[dict[str, Any]], width: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Would break: a figure cut off with an ellipsis in a terminal of 80 columns."""
    monkeypatch.setenv("COLUMNS", str(width))
    bench.show(everything)
    bench.show([r | {"native_us": 12.5, "native_cycles": 25000.0, "native_percent_peak": 45.6} for r in everything])
    for table in ("goals", "headline"):
        bench.show([fake(p.kernel, p.M, p.Nc) for p in bench.points(table)], table)
    printed = capsys.readouterr().out
    assert "…" not in printed
    assert max(map(len, printed.splitlines())) <= width


def test_every_kernel_of_the_report_is_measured() -> None:
    """Would break: a system of the report without a figure, or a size of its tables left out."""
    wanted = {(p.kernel, p.M, p.Nc) for p in bench.points(None)}
    assert {name for name, _, _ in wanted} == set(CATALOG)
    assert {(c.kernel, c.M, c.Nc) for c in report.PERCENT_PEAK} <= wanted
    assert {(b.kernel, 4, 512) for b in report.BROADCAST} <= wanted


def test_goals_and_headline(capsys: pytest.CaptureFixture[str]) -> None:
    """Would break: a goal said to be reached below its figure, or Markdown that is no table."""
    rows = [fake(p.kernel, p.M, p.Nc) for p in bench.points("goals")]
    for row, goal in zip(goals.table(rows).rows, goals.GOALS, strict=True):
        value = goals.reached(goal, {(r["kernel"], r["M"], r["Nc"]): r for r in rows})
        fine = value >= goal.must if goal.measure == "peak" else value <= goal.must
        assert (row[8] in ("+", "++")) == fine
    bench.show(rows, "goals", markdown=True)
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2 + len(goals.GOALS)
    assert len({line.count("|") for line in lines}) == 1
    assert re.fullmatch(r"\|---(\|---:)+\|", lines[1])


def test_heads_in_groups_are_whole_in_markdown() -> None:
    """Would break: columns of a Markdown table that do not say of which Nc they are."""
    made = tables.Table("", ("Kernel", "Nc=64\nours", "\nmodel", "Nc=128\nours"), [("k", "1", "2", "3")])
    assert made.markdown().splitlines()[0] == "| Kernel | Nc=64 ours | Nc=64 model | Nc=128 ours |"


def test_processes_give_the_rows_that_one_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    """Would break: rows in another order, or other figures, where several processes measure."""
    few = [
        Point("exp2_rows", 4, 16, compared=False),
        Point("gemm_fp32_4x4", 4, 32, compared=False),
        Point("exp2_fast", 8, 16, compared=False),
    ]
    monkeypatch.setattr(bench, "points", lambda table: few)
    alone = bench.measure("gemm")
    assert [(r["kernel"], r["M"], r["Nc"]) for r in alone] == [(p.kernel, p.M, p.Nc) for p in few]
    assert bench.measure("gemm", workers=2) == alone


@pytest.mark.parametrize(("suffix", "begins"), [(".svg", b"<?xml"), (".png", b"\x89PNG")])
def test_drawings(everything: list[dict[str, Any]], tmp_path: Path, suffix: str, begins: bytes) -> None:
    """Would break: --plot, or a drawing without the report's measurements."""
    path = tmp_path / f"figures{suffix}"
    plot.save(everything, str(path))
    assert path.read_bytes().startswith(begins)
    if suffix == ".svg":
        assert path.read_text(encoding="utf-8").count("<!-- ours (model) -->") == 4  # a legend in each of the four


def test_drawings_that_cannot_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Would break: a minute of measuring before --plot is refused, or a traceback."""
    monkeypatch.setattr(bench, "measure", lambda *args, **kwargs: pytest.fail("measured"))
    assert main(["bench", "gemm", "--plot", str(tmp_path / "figures.txt")]) == 1
    assert "ends in .svg or .png" in capsys.readouterr().err
    assert main(["bench", "goals", "--plot", str(tmp_path / "figures.svg")]) == 1
    assert "attention, exp2 and gemm" in capsys.readouterr().err
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    assert main(["bench", "gemm", "--plot", str(tmp_path / "figures.svg")]) == 1
    assert "pip install 'svedsl[plot]'" in capsys.readouterr().err
    monkeypatch.delitem(sys.modules, "matplotlib")
    with pytest.raises(SveError, match="nothing"):
        plot.save([], str(tmp_path / "figures.svg"))


def test_the_command_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Would break: `svedsl bench exp2 --json`, rows without their GEMM on the terminal, or a wrong kernel that ends in success."""
    monkeypatch.setattr(bench, "points", lambda table: [Point("exp2_fast", 4, 64, mca=False, compared=False)])
    assert main(["bench", "exp2", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["kernel"], found["correct"]) == ("exp2_fast", True)
    assert main(["bench", "exp2"]) == 0
    assert "exp2_fast" in capsys.readouterr().out
    monkeypatch.setattr(bench, "measure", lambda *args, **kwargs: [found | {"correct": False}])
    assert main(["bench", "exp2"]) == 1
    assert "NO" in (printed := capsys.readouterr()).out
    assert "not correct" in printed.err


def test_native_is_refused_before_anything_is_measured(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Would break: a benchmark that measures for a minute and then finds that this CPU has no SVE."""
    if CATALOG["exp2_rows"].kernel.engine == "native":
        pytest.skip("this CPU runs the kernels")
    monkeypatch.setattr(bench, "measure", lambda *args, **kwargs: pytest.fail("measured"))
    assert main(["bench", "exp2", "--native"]) == 1
    assert capsys.readouterr().err.startswith("svedsl: ")

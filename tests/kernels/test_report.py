"""The report's figures as data: they stand beside ours in every table, so a slip of a digit would make a false comparison."""

from __future__ import annotations

import pytest

from svedsl_kernels import report


def test_every_kernel_of_the_report_is_named_once() -> None:
    """Fails if a figure belongs to a kernel outside the list of names, or a name has no figure."""
    tables = (report.PERCENT_PEAK, report.BREAKDOWN, report.EXP2_VERSIONS, report.BROADCAST, report.TRAFFIC)
    assert {row.kernel for table in tables for row in table} == set(report.KERNELS)
    assert len(set(report.KERNELS)) == len(report.KERNELS) == 12


def test_percent_peak_is_always_of_128_gflops() -> None:
    """Fails if the LD1RW/DUP table's own percentages (of 64 GFLOP/s) got into a comparison."""
    assert report.percent_peak("exp2_best_4x4", 4, 512) == pytest.approx(22.6, abs=0.05)
    for row in report.BROADCAST:
        assert row.reported_percent == pytest.approx(100 * row.gflops / 64, abs=0.1)
        assert row.percent_peak == pytest.approx(row.reported_percent / 2, abs=0.05)
    assert report.percent_peak("two_pass", 16, 128) == 57.3
    assert report.percent_peak("two_pass", 4, 100) is None


def test_tables_agree_with_one_another() -> None:
    """Fails if a digit slipped: cycles per K of the breakdown and percent of peak are two views of one measurement."""
    ideal = 2 * 4 * report.D / (report.PEAK_GFLOPS / report.CLOCK_GHZ)  # cycles per K at peak, M = 4
    assert ideal == 8
    for row in report.BREAKDOWN:
        percent = report.percent_peak(row.kernel, 4, 64)
        assert percent == pytest.approx(100 * ideal / row.cycles, rel=0.025)
    assert report.breakdown("exp2_best_4x4") is None
    assert report.BROADCAST[0].cycles_per_k == pytest.approx(100.4, abs=0.05)


def test_exp2_overhead_is_relative_to_the_gemm() -> None:
    """Fails if cycles per element and percent of GEMM of a version were mixed up: elements × cycles over the GEMM's cycles."""
    gemm = 8 * report.EXP2_NC / (report.percent_peak("gemm_fp32_4x4", report.EXP2_M, report.EXP2_NC) or 0) * 100
    for row in report.EXP2_VERSIONS:
        assert row.percent_of_gemm == pytest.approx(100 * row.cycles_per_element * report.EXP2_M * report.EXP2_NC / gemm, rel=0.01)


def test_traffic_adds_up() -> None:
    """Fails if an array is missing from a row: read and written sum to the report's total."""
    for row in report.TRAFFIC:
        assert sum(row.read.values()) + sum(row.written.values()) == row.total

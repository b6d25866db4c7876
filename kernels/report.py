"""The figures of the report "Fused exp2 + FMLA GEMM Benchmark Results on A64FX" as data: measured on hardware, by others."""

from __future__ import annotations

from typing import NamedTuple

PEAK_GFLOPS = 128.0  # fp32: 2 pipes × 2 GHz × 16 elements × 2 FLOP
CLOCK_GHZ = 2.0
D = 64  # columns of V and O in every table


class PercentPeak(NamedTuple):
    """A cell of the tables "M=4" and "M=16": percent of 128 GFLOP/s."""

    kernel: str
    label: str  # the report's row title
    M: int
    Nc: int
    percent_peak: float


class Breakdown(NamedTuple):
    """A row of "Instruction Breakdown per K iteration"; ``exp2`` and ``total`` are the report's approximate counts."""

    kernel: str
    label: str
    exp2: int
    fmla: int
    loads: int
    total: int
    cycles: int  # per K, measured


class Exp2Version(NamedTuple):
    """A row of "Optimizing exp2 Overhead": one exp2 at M=4, Nc=64."""

    kernel: str
    cycles_per_element: float
    percent_of_gemm: float
    accuracy: str
    end_to_end_percent_peak: float


class Broadcast(NamedTuple):
    """A row of "LD1RW vs DUP" (M=4, Nc=512).

    ``reported_cycles`` and ``reported_percent`` are printed in the report but belong to other units than its other tables (the
    percentages are of 64 GFLOP/s); GFLOP/s is what can be compared.
    """

    kernel: str
    reported_cycles: float
    gflops: float
    reported_percent: float

    @property
    def percent_peak(self) -> float:
        """Percent of 128 GFLOP/s."""
        return 100 * self.gflops / PEAK_GFLOPS

    @property
    def cycles_per_k(self) -> float:
        """Core cycles per K at 2 GHz, from GFLOP/s: 2·M·D operations per K."""
        return 2 * BROADCAST_M * D * CLOCK_GHZ / self.gflops


class Traffic(NamedTuple):
    """A row of "Memory Traffic Analysis" (M=4, Nc=64), in KiB: what is read and written, by array, and the report's total."""

    kernel: str
    read: dict[str, int]
    written: dict[str, int]
    total: int


def _table(M: int, rows: dict[tuple[str, str], tuple[float, float, float]]) -> tuple[PercentPeak, ...]:
    """The cells of one table whose columns are Nc = 64, 128, 256."""
    cells = ((names, zip((64, 128, 256), values, strict=True)) for names, values in rows.items())
    return tuple(PercentPeak(*names, M, Nc, value) for names, row in cells for Nc, value in row)


PERCENT_PEAK = (
    *_table(
        4,
        {
            ("exp2_fmla_fused", "Fused (original)"): (12.7, 12.9, 12.8),
            ("exp2_fmla_opt", "Fused (K4 unroll)"): (14.5, 14.6, 14.6),
            ("two_pass", "Two-pass"): (51.0, 58.1, 47.2),
            ("gemm_fp32_4x4", "Pure GEMM"): (79.5, 82.9, 65.3),
        },
    ),
    *_table(
        16,
        {
            ("exp2_fmla_vec", "Fused (vec)"): (11.7, 11.8, 11.7),
            ("two_pass", "Two-pass"): (54.6, 57.3, 48.1),
            ("gemm_fp32_4x4", "Pure GEMM"): (79.6, 83.1, 61.9),
        },
    ),
)

BREAKDOWN = (
    Breakdown("exp2_fmla_fused", "Fused (4 elem)", exp2=30, fmla=16, loads=4, total=50, cycles=62),
    Breakdown("exp2_fmla_opt", "K4 unroll (amortized)", exp2=10, fmla=16, loads=4, total=30, cycles=55),
    Breakdown("gemm_fp32_4x4", "Pure GEMM", exp2=0, fmla=16, loads=8, total=24, cycles=10),
    Breakdown("two_pass", "Two-pass", exp2=2, fmla=16, loads=8, total=26, cycles=16),
)

EXP2_M, EXP2_NC = 4, 64
EXP2_VERSIONS = (
    Exp2Version("exp2_rows", 1.19, 47.4, "Perfect", 51.0),
    Exp2Version("exp2_fast", 0.79, 31.4, "Perfect", 50.0),
    Exp2Version("exp2_ultra", 0.63, 24.9, "Ranking errors", 63.7),
)

EXP2_STEPS = (
    *("ld1w", "scvtf", "fmul", "fadd", "frintm", "fsub", "fmul", "fcvtzs"),
    *("fcvtzs", "add", "lsl", "orr", "fexpa", "st1w"),
)

BROADCAST_M, BROADCAST_NC = 4, 512
BROADCAST = (
    Broadcast("exp2_flash_tiled_4x4", 5.4, 10.2, 15.9),
    Broadcast("exp2_4k_4x4", 3.5, 15.8, 24.7),
    Broadcast("exp2_nop_4x4", 3.3, 16.7, 26.1),
    Broadcast("exp2_best_4x4", 1.9, 28.9, 45.1),
)

TRAFFIC_M, TRAFFIC_NC = 4, 64
TRAFFIC = (
    Traffic("two_pass", {"S": 1, "P": 1, "V": 16}, {"P": 1, "O": 1}, 20),
    Traffic("exp2_fmla_fused", {"S": 1, "V": 16}, {"O": 1}, 18),
)

KERNELS = (
    *("exp2_rows", "exp2_fast", "exp2_ultra", "gemm_fp32_4x4", "two_pass", "exp2_fmla_fused", "exp2_fmla_vec", "exp2_fmla_opt"),
    *("exp2_flash_tiled_4x4", "exp2_4k_4x4", "exp2_nop_4x4", "exp2_best_4x4"),
)


def percent_peak(kernel: str, M: int, Nc: int) -> float | None:
    """The report's percent of 128 GFLOP/s for this kernel and size, None where it has no such figure."""
    for row in PERCENT_PEAK:
        if (row.kernel, row.M, row.Nc) == (kernel, M, Nc):
            return row.percent_peak
    if (M, Nc) == (BROADCAST_M, BROADCAST_NC):
        return next((row.percent_peak for row in BROADCAST if row.kernel == kernel), None)
    return None


def breakdown(kernel: str) -> Breakdown | None:
    """The report's instruction counts per K of this kernel, None where it has none."""
    return next((row for row in BREAKDOWN if row.kernel == kernel), None)

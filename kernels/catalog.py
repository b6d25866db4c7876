"""Every kernel of the library with what a benchmark needs to know of it: how to call it, its error bound, what it computes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svedsl import Kernel

from . import fused, fused_blocks, fused_rows, fused_stream, two_pass_strengths
from .attention import attention_f32, attention_int8, workspace_floats
from .attention_reference import attention_bound, attention_reference
from .attention_tile import FP32, INT8, Operands
from .bounds import EXP2_FAST, EXP2_ROWS, EXP2_ULTRA, Exp2Steps, exp2_bound, o_bound
from .exp2 import exp2_fast, exp2_rows, exp2_ultra
from .exp2_strengths import KERNELS
from .fexpa import STEPS
from .fused_vec import exp2_fmla_vec
from .gemm import gemm_fp32_4x4
from .gemm_4x4 import gemm_4x4
from .gemm_split_k import gemm_split_k
from .reference import exp2_error, exp2_reference, o_error
from .scores import Scores, attention_scores
from .two_pass import two_pass

Float32 = NDArray[np.float32]


@dataclass(slots=True)
class Case:
    """One problem: attention scores, and the buffers a kernel fills. ``P`` is what a GEMM alone multiplies."""

    scores: Scores
    P: Float32
    O: Float32

    @property
    def M(self) -> int:
        return int(self.scores.S.shape[0])

    @property
    def Nc(self) -> int:
        return int(self.scores.S.shape[1])

    @property
    def D(self) -> int:
        return int(self.scores.V.shape[1])


def make_case(M: int, Nc: int, D: int = 64, seed: int = 0) -> Case:
    """Real scores (see ``scores``), P as exact exp2 rounded to fp32, O full of NaN so that what is not written shows.

    max is rounded up to a multiple of 1/64, which every kernel takes (``exp2_coarse_plain`` takes no other).
    """
    scores = attention_scores(M, Nc, D, seed)
    scores = replace(scores, max=np.float32(np.ceil(64 * scores.max) / 64))
    P = exp2_reference(scores.S, scores.scale, scores.max).astype(np.float32)
    return Case(scores, P, np.full((M, D), np.nan, np.float32))


@dataclass(frozen=True, slots=True)
class Entry:
    """A kernel and how to use it. ``kind``: exp2 (fills P), gemm (O from P), attention (O from S), head (O from Q, K and V).

    ``steps`` are the roundings of its exp2, None for a GEMM alone and a head; ``arguments`` gives the call's arguments for a case.
    ``score_slots``: FMA-pipe slots that a head needs per score besides P @ V.
    """

    kernel: Kernel
    kind: str
    steps: Exp2Steps | None
    arguments: Callable[[Case], tuple[Any, ...]]
    score_slots: float = 0.0

    @property
    def fills_p(self) -> bool:
        """Whether the whole of P is an output."""
        return any(p.name == "P" for p in self.kernel.params) and "P.size >= 16" not in self.kernel.requires


def _exp2_arguments(c: Case) -> tuple[Any, ...]:
    s = c.scores
    return (s.S, c.P, c.M, c.Nc, float(s.scale), float(s.max), c.Nc, c.Nc)


def _gemm_arguments(c: Case) -> tuple[Any, ...]:
    return (c.P, c.scores.V, c.O, c.M, c.Nc, c.Nc, c.D, c.D)


def _two_pass_arguments(c: Case) -> tuple[Any, ...]:
    s = c.scores
    return (s.S, c.P, s.V, c.O, c.M, c.Nc, float(s.scale), float(s.max), c.Nc, c.Nc, c.D, c.D)


def _fused_arguments(c: Case) -> tuple[Any, ...]:
    s = c.scores
    return (s.S, s.V, c.O, c.M, c.Nc, float(s.scale), float(s.max), c.Nc, c.D, c.D)


def _buffered_arguments(c: Case) -> tuple[Any, ...]:
    s = c.scores
    return (s.S, np.zeros(16, np.float32), s.V, c.O, c.M, c.Nc, float(s.scale), float(s.max), c.Nc, c.D, c.D)


def _workspace_arguments(c: Case) -> tuple[Any, ...]:
    s = c.scores
    work = np.zeros(max(fused_blocks.WORKSPACE, fused_stream.WORKSPACE), np.float32)
    return (s.S, work, s.V, c.O, c.M, c.Nc, float(s.scale), float(s.max), c.Nc, c.D, c.D)


def _head_arguments(c: Case, operands: Operands, dtype: type[np.generic]) -> tuple[Any, ...]:
    s = c.scores
    work = np.zeros(workspace_floats(c.M, operands), np.float32)
    steps = (s.q.shape[1], s.k.shape[1], c.D, c.D)
    return (s.q.astype(dtype), s.k.astype(dtype), s.V, c.O, work, c.M, c.Nc, c.Nc, float(s.scale), *steps)


WEIGHT_SLOTS = 10 / 16
"""FMA-pipe slots of one weight: 9 operations of the exact, guarded exp2 and the store's data, 16 lanes at once."""


def _rows_arguments(c: Case) -> tuple[Any, ...]:
    s = c.scores
    work, largest = np.zeros(fused_rows.WORKSPACE, np.float32), np.full(c.M, s.max, np.float32)
    return (s.S, work, s.V, c.O, largest, c.M, c.Nc, float(s.scale), c.Nc, c.D, c.D)


CATALOG: dict[str, Entry] = {
    e.kernel.name: e
    for e in (
        Entry(exp2_rows, "exp2", EXP2_ROWS, _exp2_arguments),
        Entry(exp2_fast, "exp2", EXP2_FAST, _exp2_arguments),
        Entry(exp2_ultra, "exp2", EXP2_ULTRA, _exp2_arguments),
        *(Entry(made, "exp2", STEPS[made.name.split("_")[1]], _exp2_arguments) for made in KERNELS.values()),
        Entry(gemm_fp32_4x4, "gemm", None, _gemm_arguments),
        Entry(gemm_4x4, "gemm", None, _gemm_arguments),
        Entry(gemm_split_k, "gemm", None, _gemm_arguments),
        Entry(two_pass, "attention", EXP2_ROWS, _two_pass_arguments),
        *(Entry(made, "attention", STEPS[made.name.split("_")[2]], _two_pass_arguments) for made in two_pass_strengths.KERNELS.values()),
        Entry(fused.exp2_fmla_fused, "attention", EXP2_ROWS, _fused_arguments),
        Entry(exp2_fmla_vec, "attention", EXP2_ROWS, _fused_arguments),
        Entry(fused.exp2_fmla_opt, "attention", EXP2_ROWS, _fused_arguments),
        Entry(fused.exp2_flash_tiled_4x4, "attention", EXP2_ROWS, _buffered_arguments),
        Entry(fused.exp2_4k_4x4, "attention", EXP2_ROWS, _buffered_arguments),
        Entry(fused.exp2_nop_4x4, "attention", EXP2_ROWS, _fused_arguments),
        Entry(fused.exp2_best_4x4, "attention", EXP2_ROWS, _fused_arguments),
        *(Entry(made, "attention", STEPS[made.name.split("_")[1]], _workspace_arguments) for made in fused_blocks.KERNELS.values()),
        *(Entry(made, "attention", STEPS[made.name.split("_")[1]], _workspace_arguments) for made in fused_stream.KERNELS.values()),
        *(Entry(made, "attention", STEPS[made.name.split("_")[2]], _rows_arguments) for made in fused_rows.KERNELS.values()),
        # Q @ K^T of 64 elements: one SDOT of 64 products, or four FMLA of 16.
        Entry(attention_int8, "head", None, lambda c: _head_arguments(c, INT8, np.int8), score_slots=1 + WEIGHT_SLOTS),
        Entry(attention_f32, "head", None, lambda c: _head_arguments(c, FP32, np.float32), score_slots=4 + WEIGHT_SLOTS),
    )
}
"""By name: the report's in its order, each kind followed by the faster ones."""


def __getattr__(name: str) -> Kernel:
    """Each kernel by its name, as ``svedsl analyze svedsl_kernels.catalog:stream_exact`` asks for it."""
    if name not in CATALOG:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return CATALOG[name].kernel


@dataclass(frozen=True, slots=True)
class Accuracy:
    """Errors of one run beside the bounds that the operation count allows; None where a measure does not apply."""

    max_rel_error: float | None
    max_ulp: float | None
    o_error: float | None
    correct: bool


def measure(entry: Entry, case: Case, vl: int = 512) -> Accuracy:
    """Emulates the kernel on a case and compares with float64 (design: exp2 of a fused kernel is measured with V = unit vectors).

    Changes the case's P and O as the kernel does.
    """
    if entry.kind != "gemm":
        case.P[...] = np.nan
    if entry.kind == "head":
        return _of_head(entry, case, vl)
    s = case.scores
    exact_p = case.P.copy() if entry.kind == "gemm" else exp2_reference(s.S, s.scale, s.max)
    entry.kernel.emulate(*entry.arguments(case), vl=vl)
    rel = ulp = bound_rel = 0.0
    if entry.steps is not None:
        P = case.P if entry.kind == "exp2" or entry.fills_p else _p_of_fused(entry, case, vl)
        rel, ulp = exp2_error(P, s.S, s.scale, s.max)
        bound = exp2_bound(entry.steps, s.S, s.scale, s.max)
        bound_rel = bound.max_rel_error
        exp2_fine = rel <= bound.max_rel_error and ulp <= bound.max_ulp
    else:
        exp2_fine = True
    if entry.kind == "exp2":
        return Accuracy(rel, ulp, None, exp2_fine)
    error = o_error(case.O, exact_p, s.V)
    fine = exp2_fine and error <= o_bound(bound_rel, max(case.Nc, 1))
    return Accuracy(rel if entry.steps else None, ulp if entry.steps else None, error, fine)


def _of_head(entry: Entry, case: Case, vl: int) -> Accuracy:
    """A head's O, whose weights are normalised: errors against their own bound, relative to the weights' sum of magnitudes."""
    arguments = entry.arguments(case)
    Q, K = arguments[:2]
    s = case.scores
    entry.kernel.emulate(*arguments, vl=vl)
    exact = attention_reference(Q, K, s.V, s.scale, case.Nc)
    error = np.abs(case.O - exact.O)
    fine = bool((error <= attention_bound(Q, K, s.V, s.scale, case.Nc)).all())
    relative = np.divide(error, exact.weight, out=np.zeros_like(error), where=exact.weight > 0)
    return Accuracy(None, None, float(relative.max(initial=0.0)), fine)


def _p_of_fused(entry: Entry, case: Case, vl: int) -> Float32:
    """P as a fused kernel uses it: O with V = unit vectors, D columns of P at a time."""
    s = case.scores
    P = np.empty((case.M, case.Nc), np.float32)
    for first in range(0, case.Nc, case.D):
        width = min(case.D, case.Nc - first)
        V = np.zeros((case.Nc, case.D), np.float32)
        V[first : first + width, :width] = np.eye(width, dtype=np.float32)
        unit = Case(Scores(s.q, s.k, s.S, s.scale, s.max, V), case.P.copy(), np.full_like(case.O, np.nan))
        entry.kernel.emulate(*entry.arguments(unit), vl=vl)
        P[:, first : first + width] = unit.O[:, :width]
    return P

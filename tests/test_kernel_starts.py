"""What an analysis starts from (predictor, caches) and what a recording leaves out."""

from __future__ import annotations

import numpy as np
import pytest

from svedsl import AnalysisError
from svedsl_kernels.catalog import CATALOG, make_case

KERNEL = CATALOG["gemm_fp32_4x4"].kernel


def _arguments(Nc: int = 64) -> tuple[object, ...]:
    return CATALOG["gemm_fp32_4x4"].arguments(make_case(4, Nc))


def test_where_the_arrays_lie() -> None:
    """Would break: `data` ignored: L1D has the 16 KiB of V, L2 and memory answer later, and nothing is asked from L2 where all hits."""
    l1, l2, memory = (KERNEL.analyze(*_arguments(), data=where) for where in ("l1", "l2", "memory"))
    assert l1.cycles < l2.cycles < memory.cycles
    assert l1.memory["l1d_misses"] == 0 < l2.memory["l1d_misses"]
    assert l2.memory["l2_misses"] < memory.memory["l2_misses"]  # one: the prefetcher runs past the end of V
    assert KERNEL.analyze(*_arguments()).cycles < l1.cycles  # one call of many overlaps its neighbours


def test_every_access_hits() -> None:
    """Would break: V of 64 KiB, which L1D cannot hold beside S and P, charged with its misses where they are to be left out."""
    real, hits = KERNEL.analyze(*_arguments(256)), KERNEL.analyze(*_arguments(256), data="hits")
    assert hits.cycles < real.cycles
    assert not any(hits.memory[name] for name in ("l1d_misses", "l1d_prefetches", "write_backs"))


def test_cold_code() -> None:
    """Would break: a predictor that knows code which has never run."""
    cold = KERNEL.analyze(*_arguments(), warm=False, data="l1")
    assert cold.memory["mispredicted_branches"] > KERNEL.analyze(*_arguments(), data="l1").memory["mispredicted_branches"]


def test_another_place() -> None:
    """Would break: a mistyped place that silently means memory."""
    with pytest.raises(AnalysisError, match="'l3'.*l1, l2, memory, hits"):
        KERNEL.analyze(*_arguments(), data="l3")


def test_a_recording_without_registers() -> None:
    """Would break: other instructions or accesses than in a full recording, or arrays changed."""
    arguments = _arguments(8)
    full, quick = (KERNEL.trace(*arguments, registers=registers).rows for registers in (True, False))
    assert [(r.text, r.accesses) for r in full] == [(r.text, r.accesses) for r in quick]
    assert any(r.changes for r in full)
    assert not any(r.changes for r in quick)
    assert np.isnan(arguments[2]).all()  # type: ignore[call-overload]


def test_rules_can_be_lifted() -> None:
    """Would break: a rule that is not left out, or another than the one named: what bounds this kernel is its P buffer, then the window."""
    entry = CATALOG["exp2_flash_tiled_4x4"]
    arguments = entry.arguments(make_case(4, 16))
    real, window, stores = (entry.kernel.analyze(*arguments, lifted=rules) for rules in ((), ("window",), ("store to load",)))
    assert real.lost["store to load"] > 0
    assert "store to load" not in stores.lost
    assert window.lost.get("RSE full", 0) == 0 < window.lost["store to load"]
    assert max(window.cycles, stores.cycles) < real.cycles
    with pytest.raises(AnalysisError, match="'slots'.*window, store to load"):
        entry.kernel.analyze(*arguments, lifted=["slots"])

"""The search tool behind the committed orders: it must start from them, refuse what is no program, and be repeatable."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from svedsl_kernels import exp2_pass, stream_order
from svedsl_kernels.gemm_4x4 import gemm_4x4
from tools import order


@pytest.fixture(autouse=True)
def _tables_as_they_were() -> Iterator[None]:
    tables: list[dict[Any, Any]] = [exp2_pass.DISTANCES, stream_order.ORDERS]
    committed = [dict(table) for table in tables]
    yield
    for table, rows in zip(tables, committed, strict=True):
        table.update(rows)


def test_search_starts_from_the_committed_row_and_only_improves() -> None:
    """Would break: a tool that forgets its start, or prints rows that are worse; the same seed must find the same."""
    problem = order.exp2("coarse", False)
    found = list(order.search(problem, tries=6, seed=3))
    assert found[0][1] == problem.row
    assert [cycles for cycles, _ in found] == sorted((cycles for cycles, _ in found), reverse=True)
    assert list(order.search(problem, tries=6, seed=3)) == found


@pytest.mark.parametrize("change", [-200.0, 400.0])
def test_an_order_that_is_no_program_costs_nothing(change: float) -> None:
    """Would break: a value read before it is made, or more registers than there are, taken for a fast loop."""
    problem = order.stream("exact", False)
    assert order.cost(problem, (*problem.row[:6], problem.row[6] + change, *problem.row[7:])) is None


def test_committed_orders_reach_their_steady_state() -> None:
    """Would break: a row of the tables that no longer fits its loop, say after a step was added: cycles per vector and per K."""
    limits = {("exact", False): (5.0, 9.6), ("exact", True): (5.5, 9.6), ("coarse", False): (2.2, 9.4), ("coarse", True): (3.25, 9.4)}
    for (strength, guarded), (vector, k) in limits.items():
        exp2, stream = order.exp2(strength, guarded), order.stream(strength, guarded)
        assert (order.cost(exp2, exp2.row) or 99) < vector
        assert (order.cost(stream, stream.row) or 99) < k


def test_product_alone_takes_nine_cycles_per_k() -> None:
    """Would break: an odd number of instructions between two pairs of FMLA, or a lone flag-setting one, in the loop of gemm_4x4."""
    assert gemm_4x4.analyze(label="loop", iterations=16).cycles_per_iteration / stream_order.GROUP == pytest.approx(9.0, abs=0.01)


def test_no_stream_of_the_middle_strength(capsys: pytest.CaptureFixture[str]) -> None:
    """Would break: a KeyError for a loop that does not exist."""
    with pytest.raises(SystemExit):
        order.main(["stream", "middle"])
    assert "no stream" in capsys.readouterr().err

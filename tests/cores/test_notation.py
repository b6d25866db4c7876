"""The manual's latency and pipeline notation."""

from __future__ import annotations

import pytest

from svedsl.cores.notation import MicroOp, parse
from svedsl.errors import TableError


def critical_path(uops: tuple[MicroOp, ...]) -> int:
    """Longest path through the µOPs by their marks, every flow of latency L taking L, N flows in a pipe L + N - 1."""
    ends: list[int] = []
    for i, uop in enumerate(uops):
        start = max((ends[i - back] for back in uop.after), default=0)
        for flow in uop.flows:
            length = sum(step.latency or 0 for step in flow.steps) + flow.steps[-1].count - 1
            start = start + length if flow.dependent or flow is uop.flows[0] else max(start, length)
        ends.append(start)
    return max(ends)


@pytest.mark.parametrize(
    ("latency", "pipeline", "expected"),
    [
        ("9", "FL*", 9),
        ("6 / [1]9", "FLA / FLB", 15),
        ("4 / ([1]6 / [1,2]9) x 3", "FL* / (FLA / FL*) x 3", 49),
        ("9 / 6 / ([1,2]9 / [2]6) x 6 / [1,2]9", "FL* / FLA / (FL* / FLA) x 6 / FL*", 72),
        ("4 / [1]4 / ([1,2]4 / [1]6) x 3 / [1,2]4", "FL* / FL* / (FL* / FLA) x 3 / FL*", 42),
        ("1+3+4", "EXA+NULL+FLA", 8),
        ("1+3+1+4+Pipe(11, 4)", "EXA+NULL+FLA+FLA+Pipe(EAGA&EAGB, 4)", 23),
        ("9+1; 15", "FLA+NULL; EAG*", 25),
        ("1; 13", "FLA; EAG*", 14),
        ("1 / [1/2](11) x 2", "EAG* / (EAG*) x 2", 12),
        ("2 / [1]1 / 1 / [1,2]1", "EX* / EX* / EX* / EX*", 4),
    ],
)
def test_critical_path_is_the_published_latency(latency: str, pipeline: str, expected: int) -> None:
    """Would break: ``[n]`` marks, repeats or flow separators read wrongly, so that every multi-µOP latency is off."""
    assert critical_path(parse(latency, pipeline)) == expected


def test_store_is_one_uop_with_two_flows() -> None:
    """Would break: stores taking two decode slots instead of one with an address and a data flow (§5)."""
    (uop,) = parse("NA, NA", "EAG*, FLA")
    assert [flow.steps[0].pipe for flow in uop.flows] == ["EAG*", "FLA"]
    assert all(flow.steps[0].latency is None for flow in uop.flows)


def test_copies_take_their_own_mark() -> None:
    """Would break: the second load of LD2 waiting for the first instead of for the address µOP."""
    uops = parse("1 / [1/2](NA, NA) x 2", "EAG* / (EAG*, FLA) x 2")
    assert [uop.after for uop in uops] == [(), (1,), (2,)]


def test_range_is_placed_by_share() -> None:
    """Would break: the integer divider running at a latency outside its range."""
    assert [parse("9..42", "EXB", share)[0].flows[0].steps[0].latency for share in (0.0, 0.5, 1.0)] == [9, 26, 42]


@pytest.mark.parametrize(("latency", "pipeline"), [("9", "FLC"), ("9 / 9", "FL*"), ("1+3", "EXA")])
def test_misfits_are_refused(latency: str, pipeline: str) -> None:
    """Would break: a slip in the table passing as some other timing."""
    with pytest.raises(TableError):
        parse(latency, pipeline)

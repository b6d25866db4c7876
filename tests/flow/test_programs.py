"""Random programs with control flow: automatic registers give the results of hand-made ones. A sample; tools/programs runs the many."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from unittest.mock import patch

import pytest

from svedsl.flow import interference
from svedsl.flow.graph import Flow
from tools.programs.__main__ import main, run
from tools.programs.compare import compare


@pytest.mark.parametrize("seed", range(1000, 1100, 10))
def test_results_do_not_depend_on_who_chose_the_registers(seed: int) -> None:
    """Would break: two live values in one register, a value lost across a branch, call, loop or merge, a program refused without need."""
    for number in range(seed, seed + 10):
        outcome = compare(number)
        assert not outcome.difference, f"seed {number}: {outcome.difference}"
        assert not outcome.refused, f"seed {number}: {outcome.refused}"


def test_comparison_notices_wrong_liveness() -> None:
    """Would break: a comparison that finds nothing even where liveness forgets what lives across blocks."""

    def forgetful(flow: Flow, found: object) -> Iterator[object]:
        for i in reversed(range(len(flow.nodes))):
            live = {u for n in flow.nodes[i + 1 : i + 4] for u in n.uses}
            yield i, flow.nodes[i], live

    with patch.object(interference, "backward", forgetful):
        outcomes = [compare(seed) for seed in range(12)]
    assert sum(bool(o.difference) for o in outcomes) >= 6


def test_command_writes_its_record(tmp_path, capsys) -> None:
    """Would break: the long run without seed, counts, versions or commit in its record."""
    with patch.object(sys, "argv", ["programs", "--count", "3", "--seed", "5", "--output", str(tmp_path)]):
        assert main() == 0
    written = (tmp_path / "programs.json").read_text(encoding="utf-8")
    for key in ("seed", "seconds", "commit", "unicorn", "instructions"):
        assert f'"{key}"' in written
    assert run(2, 7)["different"] == 0
    capsys.readouterr()

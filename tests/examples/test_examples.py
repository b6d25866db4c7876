"""The pages of examples/: right at every vector length, between guard pages, and what they print when run as told."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from typing import Any

import pytest

from tests.examples.cases import CASES, EXAMPLES


def _emulate(vl: int, kernel: Any, *arguments: Any) -> Any:
    return kernel(*arguments, vl=vl, guard="both")


@pytest.mark.parametrize("vl", [128, 256, 384, 512, 2048])
@pytest.mark.parametrize("name", CASES)
def test_results_are_those_of_numpy(name: str, vl: int) -> None:
    """Would break: an example that is wrong at some vector length or size, or that touches memory outside its arrays."""
    CASES[name](partial(_emulate, vl))


def test_every_page_is_tested() -> None:
    """Would break: a page added to examples/ that no test runs."""
    assert {p.stem for p in EXAMPLES.glob("*.py")} == set(CASES)


PRINTED = {
    "saxpy": "y[:5] = [1. 3. 5. 7. 9.]",
    "triad": "a: 0 bytes read, 16000 written",
    "dot": "dot  249750.0  dot2 249750.0  NumPy 249750.0",
    "gather": "[ 0.  7. 14. 21. 28. 35. 42. 49. 56. 63.]",
    "complex_multiply": "[ 2.+4.j  4.+2.j -4.+0.j]  NumPy: [ 2.+4.j  4.+2.j -4.+0.j]",
    "stencil": "46.6  63.   68.4",
    "int8_gemm": "as NumPy: True",
    "strlen": "71 'a string",
    "histogram": "{' ': 8, 'o': 4, 'e': 3,",
    "sort": "[-26  -4   0   5   8   9  15  31  35  97]  elements sorted: 10",
    "attention": "16 queries, 128 keys, no mask: ",
}


@pytest.mark.parametrize("name", PRINTED)
def test_page_runs_as_it_says(name: str) -> None:
    """Would break: ``python examples/<name>.py`` failing or printing something else."""
    environment = {**os.environ, "PYTHONPATH": str(EXAMPLES.parent)}
    done = subprocess.run([sys.executable, str(EXAMPLES / f"{name}.py")], capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    assert PRINTED[name] in done.stdout

"""The page on the emulator shows what the emulator does."""

from __future__ import annotations

import doctest
from pathlib import Path


def test_examples_of_the_page():
    """An example of docs/emulator.md would print something else."""
    page = Path(__file__).parents[2] / "docs" / "emulator.md"
    failed, tried = doctest.testfile(str(page), module_relative=False, optionflags=doctest.ELLIPSIS)
    assert tried > 10
    assert not failed

"""The pages of examples/, natively."""

from functools import partial

import pytest

from tests.examples.cases import CASES


@pytest.mark.parametrize("vl", [128, 256, 512])
@pytest.mark.parametrize("name", CASES)
def test_results_are_those_of_numpy(name, vl):
    """Fails when an example gives other results on the CPU than NumPy, or writes where it must not."""
    CASES[name](lambda kernel, *arguments: partial(kernel.native, safe=True, vl=vl)(*arguments))

"""The pages of examples/, natively."""

import numpy as np
import pytest

from tests.examples.cases import CASES


def _bits(value, arrays):
    return np.float64(value).tobytes() if isinstance(value, float) else value, [a.tobytes() for a in arrays]


@pytest.mark.parametrize("vl", [128, 256, 512])
@pytest.mark.parametrize("name", CASES)
def test_results_are_those_of_the_emulator_and_of_numpy(name, vl):
    """Fails when an example gives another bit on the CPU than in the emulator, in any array or in what it returns, or than NumPy."""
    compared = 0

    def run(kernel, *arguments):
        nonlocal compared
        arrays = [a for a in arguments if isinstance(a, np.ndarray)]
        before = [a.copy() for a in arrays]
        emulated = _bits(kernel(*arguments, vl=vl, guard="end"), arrays)  # guard: in the emulator, wherever this runs
        for array, old in zip(arrays, before, strict=True):
            if array.flags.writeable:
                array[...] = old
        value = kernel.native(*arguments, safe=True, vl=vl)
        assert _bits(value, arrays) == emulated, arguments
        compared += 1
        return value

    CASES[name](run)
    assert compared or name == "attention" and vl != 512  # written for 512 bits: the case itself checks the refusal

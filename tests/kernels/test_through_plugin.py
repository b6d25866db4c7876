"""Every kernel of the library under the plugin's conditions: unmapped pages on both sides of its arrays, two poisons, several lengths."""

from __future__ import annotations

import numpy as np
import pytest

from svedsl_kernels.catalog import CATALOG, make_case, measure

ANY_LENGTH = [name for name, entry in CATALOG.items() if entry.kernel.vl is None]
FIXED_LENGTH = [name for name, entry in CATALOG.items() if entry.kernel.vl == 512]


def _check(sve, name, Nc):
    entry = CATALOG[name]
    M = 17 if name == "exp2_fmla_vec" else 5  # a tile and a row that is left
    plain, merciless = make_case(M, Nc), make_case(M, Nc)
    assert measure(entry, plain, sve.vl).correct
    if entry.kind != "gemm":
        merciless.P[...] = np.nan  # as measure does
    sve(entry.kernel, *entry.arguments(merciless))
    np.testing.assert_array_equal(merciless.O, plain.O)
    np.testing.assert_array_equal(merciless.P, plain.P)


@pytest.mark.sve(vl=(128, 512, 2048))
@pytest.mark.parametrize("Nc", [1, 17, 64])
@pytest.mark.parametrize("name", ANY_LENGTH)
def test_kernel_for_any_length(sve, name, Nc):
    """A kernel would read or write beside its arrays, or its result would depend on what it did not set."""
    _check(sve, name, Nc)


@pytest.mark.sve(vl=(512,))
@pytest.mark.parametrize("Nc", [1, 17, 64])
@pytest.mark.parametrize("name", FIXED_LENGTH)
def test_kernel_for_512_bits(sve, name, Nc):
    """As above, for kernels written for A64FX's length."""
    _check(sve, name, Nc)


def test_every_kernel_is_one_or_the_other():
    """A kernel for another length would be left out."""
    assert sorted([*ANY_LENGTH, *FIXED_LENGTH]) == sorted(CATALOG)

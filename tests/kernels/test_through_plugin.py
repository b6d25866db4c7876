"""Every kernel of the library under the plugin's conditions: unmapped pages on both sides of its arrays, two poisons, several lengths."""

from __future__ import annotations

import numpy as np
import pytest

from svedsl_kernels.catalog import CATALOG, make_case, measure


@pytest.mark.sve(vl=(128, 512, 2048))
@pytest.mark.parametrize("Nc", [1, 17, 64])
@pytest.mark.parametrize("name", CATALOG)
def test_kernel(sve, name, Nc):
    """A kernel would read or write beside its arrays, or its result would depend on what it did not set."""
    entry = CATALOG[name]
    if entry.kernel.vl not in (None, sve.vl):
        pytest.skip(f"{name} is written for vl={entry.kernel.vl}")
    plain, merciless = make_case(entry.tile, Nc), make_case(entry.tile, Nc)
    assert measure(entry, plain, sve.vl).correct
    if entry.kind != "gemm":
        merciless.P[...] = np.nan  # as measure does
    sve(entry.kernel, *entry.arguments(merciless))
    np.testing.assert_array_equal(merciless.O, plain.O)
    np.testing.assert_array_equal(merciless.P, plain.P)

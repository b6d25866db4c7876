"""The report's memory traffic table (M=4, Nc=64, D=64), counted on the kernels: bytes that each array is read and written once."""

from __future__ import annotations

import pytest

from svedsl_kernels.catalog import CATALOG, make_case

KIB = 1024
REPORT = {
    "two_pass": ({"S": KIB, "P": KIB, "V": 16 * KIB}, {"P": KIB, "O": KIB}),
    "exp2_fmla_fused": ({"S": KIB, "V": 16 * KIB}, {"O": KIB}),
    "exp2_best_4x4": ({"S": KIB, "V": 16 * KIB}, {"O": KIB}),
}
"""Kernel -> (bytes read, bytes written) per array, as the table has them."""


@pytest.mark.parametrize("name", REPORT)
def test_memory_traffic(name):
    """The counted traffic would not be the report's: an array read that should not be, or a part of one left out."""
    entry, (read, written) = CATALOG[name], REPORT[name]
    arrays = entry.kernel.traffic(*entry.arguments(make_case(4, 64))).arrays
    assert {n: t.unique_read for n, t in arrays.items() if t.unique_read and n != "other"} == read
    assert {n: t.unique_written for n, t in arrays.items() if t.unique_written and n != "other"} == written

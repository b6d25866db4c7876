"""The hypothesis strategies: what they draw is what a kernel or an instruction can take, and the edges are among it."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

from svedsl.asm.builder import Builder
from svedsl.testing import arrays, floats, operands, sizes, strides
from svedsl.types import f16, f32, f64, i8, u32


@given(st.data())
def test_sizes_and_strides(data):
    """A size outside the range, or a leading dimension shorter than a row, would be drawn."""
    size = data.draw(sizes(f32, 100, 3))
    assert 3 <= size <= 100
    assert size <= data.draw(strides(size)) <= size + 40


@pytest.mark.parametrize("wanted", [0, 3, 4, 5, 63, 64, 65])
def test_sizes_around_vectors(wanted):
    """The sizes at which tails go wrong would be drawn by luck only."""
    assert find(sizes(f32, 100), lambda size: size == wanted) == wanted


@pytest.mark.parametrize("type_", [f16, f32, f64])
def test_special_floats(type_):
    """A float would not be a value of its type, or a special one would be missing."""
    info = np.finfo(type_.dtype)
    wanted = [
        math.isnan,
        lambda v: v == -math.inf,
        lambda v: 0 < v < info.tiny,
        lambda v: v == info.max,
        lambda v: v == 0 and math.copysign(1, v) < 0,
    ]
    for is_wanted in wanted:
        find(floats(type_), is_wanted, settings=settings(max_examples=10_000, derandomize=True))

    @given(floats(type_))
    def representable(value):
        assert math.isnan(value) or float(np.array(value, type_.dtype)) == value

    representable()


@given(arrays(i8, sizes(i8, 20)), arrays(u32, 5), arrays(f32, 7))
def test_arrays(bytes_, words, numbers):
    """An array would have another dtype or size."""
    assert (bytes_.dtype, words.dtype, numbers.dtype) == ("i1", "u4", "f4")
    assert len(bytes_) <= 20
    assert (words.shape, numbers.shape) == ((5,), (7,))


@pytest.mark.parametrize("mnemonic", ["fmla", "ld1w", "add", "whilelt", "st2d", "ldr", "and", "tbl"])
def test_operands(mnemonic):
    """Operands would be drawn that the instruction does not take."""

    @given(operands(mnemonic))
    def accepted(args):
        k = Builder()
        k.emit(mnemonic, *args)

    accepted()


def test_unknown_instruction():
    """A misspelt mnemonic would draw nothing forever."""
    with pytest.raises(ValueError, match="no instruction"):
        operands("fmlaa")

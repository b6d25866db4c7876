"""Constants: shortest move sequences, floats by the shortest way, the pool."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from svedsl import VL, KernelBuilder, OperandError, f16, f32, f64, i16, i64, kernel, m, ptr, z
from svedsl.flow.constants import move_sequence
from svedsl.isa.immediates import decode_bit_mask

M64 = (1 << 64) - 1


def _replay(sequence: list[tuple[str, int, int]], width: int) -> int:
    """What the sequence leaves in the register, by the Arm ARM's description of each instruction."""
    value = 0
    for mnemonic, immediate, shift in sequence:
        if mnemonic == "movz":
            value = immediate << shift
        elif mnemonic == "movn":
            value = ~(immediate << shift)
        elif mnemonic == "orr":
            value = immediate
        else:
            value = value & ~(0xFFFF << shift) | immediate << shift
    return value & ((1 << width) - 1)


chunk = st.sampled_from([0, 0xFFFF, 0x5555, 0xAAAA, 0xFF, 0x8000, 1, 0x1234])
values = st.one_of(
    st.integers(0, M64),
    st.tuples(chunk, chunk, chunk, chunk).map(lambda c: c[0] | c[1] << 16 | c[2] << 32 | c[3] << 48),
    st.integers(0, 8191).map(lambda raw: decode_bit_mask(raw) or 0),
)


@given(values)
def test_sequences_give_the_value(value: int) -> None:
    """Would break: a 64-bit constant silently wrong in one chunk."""
    sequence = move_sequence(value, 64)
    assert _replay(sequence, 64) == value
    assert len(sequence) <= 4
    short = move_sequence(value & 0xFFFFFFFF, 32)
    assert _replay(short, 32) == value & 0xFFFFFFFF
    assert len(short) <= 2


@pytest.mark.parametrize(
    ("value", "length"),
    [
        (0, 1), (1, 1), (M64, 1), (0xFFFF0000, 1), (0x5555555555555555, 1), (0x00FF00FF00FF00FF, 1), (0x12345678, 2),
        (0xFFFFFFFF12345678, 2), (0xFFFF1234FFFF5678, 2), (0x123456789ABC, 3), (0x123456789ABCDEF0, 4), (0xAAAAAAAAAAAA1234, 2),
        (0x5555123455551234, 3), (0xFFFFFFFFFFFF0000, 1), (0x1234FFFFFFFFFFFF, 1),
    ],
)  # fmt: skip
def test_shortest_lengths(value: int, length: int) -> None:
    """Would break: a longer sequence than movz, movn, movk and orr need. Lengths by hand."""
    assert len(move_sequence(value, 64)) == length


def test_numbers_of_numpy() -> None:
    """Would break: an immediate that is an element of an array, as it is when constants are computed with NumPy."""

    def t(k, y: ptr[i64], number):
        r, v, pg, at = k.x("r"), k.z("v"), k.p("pg"), k.x("at")
        k.mov(r, number(np.uint64, 0x123456789ABCDEF0))
        k.add(r, r, number(np.int8, -3))
        k.ptrue(pg.s, "vl2")
        k.fmov(v.s, number(np.float32, 0.1))
        k.fadd(v.s, pg / m, v.s, number(np.float64, 0.5))
        k.add(at, y, 8)
        k.st1w(v.s, pg, [at, number(np.int32, 0) * VL])
        k.str(r, [y, number(np.int16, 0)])
        k.ret()

    @kernel
    def of_numpy(k, y: ptr[i64]):
        t(k, y, lambda type, value: type(value))

    @kernel
    def of_python(k, y: ptr[i64]):
        t(k, y, lambda _, value: float(np.float32(value)) if isinstance(value, float) else value)

    assert of_numpy.code == of_python.code


@pytest.mark.parametrize("value", [0, 5, -1, 0x123456789ABCDEF0, -(2**63), 2**64 - 1, 0xAAAAAAAAAAAA1234])
def test_mov_of_any_number_runs(value: int) -> None:
    """Would break: k.mov of a wide number, end to end."""

    @kernel
    def t(k, y: ptr[i64]):
        r = k.x("r")
        k.mov(r, value)
        k.str(r, [y])
        k.ret()

    y = np.zeros(1, np.int64)
    t.emulate(y)
    assert y.view(np.uint64)[0] == value % 2**64
    if len(t.code_object.placed) > 3:
        assert "mov 0x" in t.listing()


@pytest.mark.parametrize("value", [2**64, -(2**63) - 1])
def test_numbers_too_wide_are_refused(value: int) -> None:
    """Would break: a number cut to 64 bits without a word."""
    k = KernelBuilder()
    with pytest.raises(OperandError, match="64 bits"):
        k.mov(k.x("r"), value)


FLOATS = [0.0, -0.0, 1.0, -2.5, 31.0, 0.1, 1.4426950408889634, 64.0, 1e30, float("inf"), 2.0**-126]


@pytest.mark.parametrize("value", FLOATS)
@pytest.mark.parametrize(("type_", "element", "store"), [(f32, "s", "st1w"), (f64, "d", "st1d"), (f16, "h", "st1h")])
def test_fmov_of_any_float(type_: object, element: str, store: str, value: float) -> None:
    """Would break: a float constant off by a bit, or the sign of zero lost, in vectors and scalars."""
    with np.errstate(over="ignore"):
        expected = type_.dtype and np.dtype(type_.dtype).type(value)
    if np.isinf(expected) and not np.isinf(value):
        return

    def body(k, y, s):
        pg, v = k.p("pg"), k.z("v")
        scalar = k.scalar(type_, "scalar")
        k.ptrue(getattr(pg, element))
        k.fmov(getattr(v, element), value)
        getattr(k, store)(getattr(v, element), pg, [y])
        k.fmov(scalar, value)
        k.str(scalar, [s])
        k.ret()

    body.__annotations__ = {"y": ptr[type_], "s": ptr[type_]}
    count = 64 // type_.size
    y, s = np.full(count, 9, type_.dtype), np.full(1, 9, type_.dtype)
    kernel(body).emulate(y, s)
    bits = f"u{type_.size}"
    assert (y.view(bits) == np.full(count, expected, type_.dtype).view(bits)).all()
    assert s.view(bits)[0] == np.full(1, expected, type_.dtype).view(bits)[0]


def test_pool_shares_equal_constants_and_is_reached_in_every_way() -> None:
    """Would break: constants misaligned, duplicated or read from the wrong place."""

    @kernel
    def t(k, y: ptr[f64], w: ptr[f32], v: ptr[i16]):
        a, b = k.const(f64(1.5)), k.const(f64(1.5))
        assert a is b
        d, address = k.scalar(f64, "d"), k.x("address")
        k.ldr(d, a)
        k.str(d, [y])
        pg, x = k.p("pg"), k.z("x")
        k.ptrue(pg.s)
        k.load_const(x.s, pg / z, f32(1.4427))
        k.st1w(x.s, pg, [w])
        table = k.const(np.arange(4, dtype=np.int16))
        k.adr(address, table)
        quad = k.scalar(f64, "quad")
        k.ldr(quad, [address])
        k.str(quad, [v])
        k.ret()

    y, w, v = np.zeros(1), np.zeros(16, np.float32), np.zeros(4, np.int16)
    t.emulate(y, w, v)
    assert y[0] == 1.5
    assert (w == np.float32(1.4427)).all()
    np.testing.assert_array_equal(v, np.arange(4))
    assert "constant 1.4427" in t.listing()


@pytest.mark.parametrize("value", [1.5, [1, 2], "text"])
def test_untyped_constants_are_refused(value: object) -> None:
    """Would break: a constant whose size is guessed."""
    with pytest.raises(OperandError, match="no type"):
        KernelBuilder().const(value)


def test_constants_that_do_not_fit_are_refused() -> None:
    """Would break: i16(70000) cut to 16 bits."""
    with pytest.raises(OperandError, match="does not fit i16"):
        KernelBuilder().const(i16(70000))

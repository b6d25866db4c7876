"""Binding: what fits is bound bit for bit, what does not is refused before anything runs, naming the argument."""

import ctypes

import numpy as np
import pytest

from svedsl.errors import BindError
from svedsl.run.binding import Binder, bind
from svedsl.types import Param, f16, f32, f64, i8, i32, i64, in_, out, ptr, u8, u64

N, X, Y = Param("n", i64), Param("x", ptr[f32, in_]), Param("y", ptr[f32])


def one(type_, value):
    """The single argument of a call with one parameter ``a``."""
    return bind((Param("a", type_),), (), (value,)).arguments[0]


@pytest.mark.parametrize(
    ("type_", "value", "bits"),
    [
        (i8, -1, 0xFF),
        (i8, -128, 0x80),
        (u64, 2**64 - 1, 2**64 - 1),
        (i64, -(2**63), 1 << 63),
        (i32, np.int16(-2), 0xFFFFFFFE),
        (f32, 1.0, 0x3F800000),
        (f32, np.float64(0.1), 0x3DCCCCCD),
        (f32, 3, 0x40400000),
        (f16, -2.0, 0xC000),
        (f64, -0.0, 1 << 63),
        (f32, float("inf"), 0x7F800000),
    ],
)
def test_scalar_bits(type_, value, bits):
    """A scalar would arrive in its register with another value."""
    assert one(type_, value).bits == bits


@pytest.mark.parametrize(
    ("type_", "value", "says"),
    [
        (i8, 128, "-128 to 127"),
        (i8, -129, "-128 to 127"),
        (u8, -1, "0 to 255"),
        (i64, 2**63, "i64"),
        (i32, 1.0, "an integer"),
        (i32, "1", "an integer"),
        (f32, 1e39, "range of f32"),
        (f16, 65536.0, "range of f16"),
        (f32, 1j, "a real number"),
        (f32, "1", "a real number"),
        (f32, np.zeros(3), "a real number"),
        (ptr[f32], [1.0], "NumPy array"),
        (ptr[f32], 4096, "NumPy array"),
        (ptr[f32], np.zeros(3), "dtype float32"),
        (ptr[f32], np.zeros(3, ">f4"), "big-endian"),
        (ptr[f32], np.zeros(8, "f4")[::2], "C-contiguous"),
        (ptr[f32], np.zeros((4, 4), "f4").T, "C-contiguous"),
        (ptr[f32], np.frombuffer(bytes(16), "f4"), "read-only"),
        (ptr[f32, out], np.frombuffer(bytes(16), "f4"), "read-only"),
        (ptr[f32], np.frombuffer(bytearray(17), "u1")[1:].view("f4"), "alignment"),
        (ptr[f32], np.ma.zeros(4, "f4"), "NumPy array"),
        (ptr[f32], (ctypes.c_double * 3)(), "dtype float32"),
    ],
)
def test_refused(type_, value, says):
    """A wrong argument would reach the machine, or the message would not name it and what is allowed."""
    with pytest.raises(BindError) as error:
        one(type_, value)
    assert "argument a" in str(error.value)
    assert says in str(error.value)


def test_read_only_input_and_null():
    """A read-only array would be refused for an in_ parameter, or None would not be a null pointer."""
    data = np.frombuffer(bytes(16), "f4")
    bound = one(ptr[f32, in_], data)
    assert bound.bits == data.ctypes.data
    assert bound.array is data
    assert one(ptr[f32], None)[2:] == (0, None)


READ_ONLY = np.frombuffer(bytes(8 * 24), "f8")
BY_BYTE = np.frombuffer(bytes(8 * 4 + 1), "u1")[1:].view("f8")


@pytest.mark.parametrize(
    "array",
    [READ_ONLY, READ_ONLY[3:], READ_ONLY[5:5], READ_ONLY[7:8].reshape(()), READ_ONLY.reshape(4, 6)[2], np.broadcast_to(np.float64(2), 1)],
    ids=["whole", "tail", "empty", "no dimension", "row", "broadcast"],
)
def test_addresses_of_arrays_that_nobody_may_write(array):
    """The address would not be that of the first element: it comes from NumPy's array structure, by the place of a word in it."""
    assert not array.flags.writeable
    assert one(ptr[f64, in_], array).bits == array.__array_interface__["data"][0]


@pytest.mark.parametrize(
    ("array", "says"),
    [
        (READ_ONLY[::2], "C-contiguous"),
        (READ_ONLY.reshape(4, 6).T, "C-contiguous"),
        (np.broadcast_to(np.float64(2), 3), "C-contiguous"),
        (BY_BYTE, "alignment"),
        (READ_ONLY.view(">f8"), "big-endian"),
        (READ_ONLY.view("i8"), "dtype float64"),
    ],
)
def test_what_is_only_read_is_checked_like_the_rest(array, says):
    """The quick way for read-only arrays would let one pass that the others' way refuses."""
    with pytest.raises(BindError, match=says):
        one(ptr[f64, in_], array)


def test_ctypes_memory_is_shared():
    """A ctypes array or structure would be copied, so results would be lost."""

    class Pair(ctypes.Structure):
        _fields_ = [("a", ctypes.c_int32), ("b", ctypes.c_int32)]

    pair, floats = Pair(1, 2), (ctypes.c_float * 3)()
    one(ptr[u8], pair).array[4] = 7
    one(ptr[f32], floats).array[1] = 2.5
    assert (pair.b, floats[1]) == (7, 2.5)
    with pytest.raises(BindError, match=r"ptr\[u8\]"):
        one(ptr[f32], pair)


def test_names_and_order():
    """Keyword arguments would land on the wrong parameter, or a wrong count would pass."""
    y = np.zeros(4, "f4")
    params = (N, X, Y)
    bound = bind(params, (), (3,), {"y": y, "x": None})
    assert [a.param.name for a in bound.arguments] == ["n", "x", "y"]
    assert bound.arguments[2].array is y
    for args, kwargs, says in [
        ((1, None), {}, "missing argument y"),
        ((1,), {}, "missing arguments x, y"),
        ((1, None, None, None), {}, "3 arguments"),
        ((1, None, None), {"y": None}, "twice"),
        ((1, None, None), {"q": None}, "no parameter named 'q'"),
    ]:
        with pytest.raises(BindError, match=says):
            bind(params, (), args, kwargs)


def test_overlap():
    """Two arrays that share part of their memory would be accepted though one is written."""
    a = np.zeros(16, "f4")
    bind((X, Y), (), (a, a))
    bind((X, Param("z", ptr[f32, in_])), (), (a[:8], a[4:]))
    bind((X, Y), (), (a[:8], a[8:]))
    bind((X, Y), (), (a[:0], a))
    for first, second in [(a[:8], a[4:12]), (a, a[:8]), (a[1:], a[:-1])]:
        with pytest.raises(BindError, match="x and y overlap"):
            bind((X, Y), (), (first, second))


def test_requires():
    """A requirement would not be checked, or its failure would not show the values."""
    binder = Binder(
        "gemm", (Param("M", i64), Param("ld", i64), Param("S", ptr[f32, in_])), ["ld >= M", "S.size >= (M-1)*ld + 4", "S.shape[0] == M"]
    )
    good = np.zeros((3, 4), "f4")
    binder.bind((3, 4, good))
    with pytest.raises(BindError, match=r"gemm: requires `ld >= M`, given ld = 2, M = 3"):
        binder.bind((3, 2, good))
    with pytest.raises(BindError, match=r"S.shape = \(3, 3\)"):
        binder.bind((3, 4, good[:, :3].copy()))
    with pytest.raises(BindError, match="cannot check"):
        binder.bind((3, 4, None))


def test_optional_array_in_requires():
    """An optional array could not be described."""
    binder = Binder("k", (N, X), ["x is None or x.size >= n"])
    binder.bind((4, None))
    with pytest.raises(BindError, match="requires"):
        binder.bind((4, np.zeros(3, "f4")))


@pytest.mark.parametrize(
    "text", ["n >", "m > 0", "__import__('os')", "n.real > 0", "x.data", "[n]", "x[0]", "(lambda: 1)()", "'a' < 'b'", "max(n, key=n)"]
)
def test_requires_is_no_code(text):
    """A requirement could run arbitrary Python, or would fail only at the call."""
    with pytest.raises(BindError, match="requires"):
        Binder("k", (N, X), [text])

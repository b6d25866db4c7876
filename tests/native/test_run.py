"""Kernels run natively give NumPy's answers at every vector length, whatever their arguments are."""

import threading
import time

import numpy as np
import pytest

from svedsl import kernel
from svedsl.errors import NativeError
from svedsl.run.cpu import in_thread, set_vector_length, vector_length, vector_lengths
from svedsl.run.native import place
from svedsl.types import f16, f32, f64, i8, i32, i64, in_, ptr, u8, u64
from tests.native.support import SAXPY, Native, code

SIZES = [*range(40), 63, 64, 65, 127, 1000, 4097]


@pytest.fixture(scope="module")
def saxpy():
    return Native(SAXPY, n=i64, alpha=f32, x=ptr[f32, in_], y=ptr[f32])


@pytest.mark.parametrize("vl", [128, 256, 512])
@pytest.mark.parametrize("options", [{}, {"safe": True}, {"timeout": 60}])
def test_saxpy_is_exact_at_every_length(saxpy, vl, options):
    """Fails when a size, a vector length or a way to call gives another result than a fused multiply-add."""
    rng = np.random.default_rng(1)
    for n in SIZES:
        x, y = rng.random(n, np.float32), rng.random(n + 1, np.float32)
        expected = np.append((np.float64(x) * 2.5 + y[:n]).astype(np.float32), y[n])
        saxpy(n, 2.5, x, y, vl=vl, **options)
        np.testing.assert_array_equal(y, expected)


@pytest.mark.parametrize("vl", [128, 256, 512])
def test_the_length_that_is_asked_for_is_the_one_that_runs(vl):
    """Fails when vl= is ignored, or stays set after the call."""
    before = vector_length()
    out = np.zeros(1, np.int64)
    Native("rdvl x1, #8\n str x1, [x0]\n ret", out=ptr[i64])(out, vl=vl)
    assert out[0] == vl
    assert vector_length() == before


ARGUMENTS = {
    "a": (i8, -3), "b": (f16, 1.5), "c": (u8, 200), "d": (f32, float("nan")), "e": (i32, -(2**31)), "f": (u64, 2**64 - 1),
    "g": (f64, -0.0), "h": (i64, -5), "i": (i64, 6), "j": (i32, 7), "k": (f32, 3.0), "l": (f64, 4.0), "m": (f32, 5.0),
    "n": (f32, 6.0), "o": (f32, 7.0), "p": (f64, 8.0), "q": (i64, 2**62), "r": (i8, -1),
}  # fmt: skip


def test_every_argument_arrives_where_aapcs64_puts_it():
    """Fails when a register or a stack argument is lost, moved or converted."""
    text = "\n".join(
        [f"str x{n}, [x0, #{8 * n}]" for n in range(1, 8)]
        + [f"str d{n}, [x0, #{64 + 8 * n}]" for n in range(8)]
        + [f"ldr x9, [sp, #{8 * n}]\n str x9, [x0, #{128 + 8 * n}]" for n in range(4)]
        + ["ret"]
    )
    out = np.zeros(20, np.uint64)
    native = Native(text, out=ptr[u64], **{name: type_ for name, (type_, _) in ARGUMENTS.items()})
    native(out, *(value for _, value in ARGUMENTS.values()))
    bits = {a.param.name: (a.param.type.size, a.bits) for a in native.bind(out, *(v for _, v in ARGUMENTS.values())).arguments[1:]}
    order = ["a", "c", "e", "f", "h", "i", "j", "b", "d", "g", "k", "l", "m", "n", "o", "p", "q", "r"]
    places = [*range(1, 8), *range(8, 16), 16, 17, 18]
    assert list(ARGUMENTS) != order
    for name, place_ in zip(order[:7] + order[7:15] + ["p", "q", "r"], places, strict=True):
        size, expected = bits[name]
        assert int(out[place_]) & (1 << 8 * size) - 1 == expected, name


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        (i64, "mov x0, #-2\n ret", -2),
        (u64, "mov x0, #-2\n ret", 2**64 - 2),
        (i8, "mov x0, #0x1ff\n ret", -1),
        (u8, "mov x0, #0x1ff\n ret", 255),
        (f64, "fmov d0, #1.5\n ret", 1.5),
        (f32, "fmov s0, #-2.5\n ret", -2.5),
        (f16, "mov w1, #0x3c00\n fmov h0, w1\n ret", 1.0),
    ],
)
def test_return_value(type_, text, value):
    """Fails when a call gives back the wrong register, width or sign, plain, prepared or guarded."""
    native = Native(text, returns=type_)
    assert native() == value
    assert native(safe=True) == value
    assert native.kernel.prepare(native.bind())() == value


def test_prepared_call_keeps_its_arrays_and_pages_alive():
    """Fails when a prepared call points to freed memory once its kernel and arrays are otherwise gone."""
    native = Native("ldr x1, [x0]\n add x1, x1, #1\n str x1, [x0]\n ret", x=ptr[i64])
    x = np.zeros(1, np.int64)
    call = native.kernel.prepare(native.bind(x))
    del native
    for _ in range(1000):
        call()
    assert x[0] == 1000


def test_another_vector_length_than_required_is_refused_before_anything_runs():
    """Fails when a kernel written for one length runs at another."""
    other = next(vl for vl in vector_lengths() if vl != vector_length())
    native = Native("str xzr, [x0]\n ret", vl=other, x=ptr[i64])
    x = np.ones(1, np.int64)
    for options in ({}, {"safe": True}):
        with pytest.raises(NativeError, match=f"needs a vector length of {other} bits, this thread's is {vector_length()}; vl={other} sel"):
            native(x, **options)
    with pytest.raises(NativeError, match=f"written for a vector length of {other} bits, not {vector_length()}"):
        native(x, vl=vector_length())
    with pytest.raises(NativeError, match="needs a vector length"):
        native.kernel.prepare(native.bind(x))
    assert x[0] == 1
    native(x, vl=other)
    assert x[0] == 0


@kernel(vl=256)
def lanes(k, n: i64, out: ptr[i64]) -> i64:
    """out[0] = n, and the bytes of a vector."""
    k.str(n, [out])
    k.rdvl(n, 1)
    return k.return_(n)


def test_a_call_in_a_thread_of_another_length_is_emulated_at_the_right_one():
    """Fails when a kernel that has run natively runs at another length than its own, or not at all, where the thread has another."""
    out = np.zeros(1, np.int64)
    assert lanes.native(5, out, vl=256) == 32
    assert vector_length() != 256
    assert lanes(6, out=out) == 32
    assert out.tolist() == [6]
    in_thread(lambda: (set_vector_length(256), lanes(n=7, out=out)))
    assert out.tolist() == [7]


def test_a_length_that_no_cpu_has_is_refused():
    """Fails when Linux's rounding down of vector lengths goes unnoticed."""
    with pytest.raises(NativeError, match="no vector length of 192 bits; it has 128"):
        Native("ret")(vl=192)
    with pytest.raises(NativeError, match="k: .*1920"):
        place([code("ret", vl=1920)])


def test_the_gil_is_released():
    """Fails when other Python threads stand still while a kernel runs."""
    count = Native("loop: subs x0, x0, #1\n b.ne loop\n ret", n=i64)
    ticks, done = [], threading.Event()

    def tick():
        while not done.is_set():
            ticks.append(time.perf_counter())

    n = 10**7
    thread = threading.Thread(target=tick)
    thread.start()
    begin = end = 0.0
    while end - begin < 0.2:
        n *= 2
        begin = time.perf_counter()
        count(n)
        end = time.perf_counter()
    done.set()
    thread.join()
    assert any(begin + 0.05 < t < end - 0.05 for t in ticks)


def test_threads_run_one_kernel_at_once():
    """Fails when calls of several threads get each other's arguments."""
    saxpy = Native(SAXPY, n=i64, alpha=f32, x=ptr[f32, in_], y=ptr[f32])
    wrong = []

    def work(seed):
        x = np.full(100, seed, np.float32)
        for turn in range(50):
            y = np.zeros(100, np.float32)
            saxpy(100, turn, x, y, safe=turn % 5 == 0)
            if not (y == turn * seed).all():
                wrong.append((seed, turn))

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(1, 7)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []

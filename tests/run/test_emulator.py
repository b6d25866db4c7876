"""The emulator: entry by AAPCS64, every vector length, results in place, limits, registers in and out."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest

from svedsl import m
from svedsl.errors import BindError, EmulationFault
from svedsl.regs import d0, p0, sp, w1, w3, x0, x1, x2, x3, x9, z0, z1
from svedsl.run.emulator import run
from svedsl.run.machine import CODE_SIZE
from svedsl.run.memory import PAGE
from svedsl.types import Param, f64, i8, i32, i64, out, ptr, u16, u64
from tests.run.kernels import SAXPY
from tests.run.support import IN, X, Y, bound, code, go, words


@pytest.mark.parametrize("vl", range(128, 2049, 128))
def test_every_vector_length(vl):
    """A vector length would be unsupported, or computed with another one."""
    for n in (1, vl // 32 - 1, vl // 32, vl // 32 + 1, 200):
        x, y = np.arange(n, dtype="f4"), np.ones(n, "f4")
        run(SAXPY, bound(SAXPY, n, 2.0, x, y), vl=vl)
        np.testing.assert_array_equal(y, 1 + 2 * x)


@pytest.mark.parametrize("vl", [0, 64, 100, 192, 2176, -128, 512.0, "512"])
def test_vector_lengths_that_sve_does_not_have(vl):
    """A wrong vector length would run as some other."""
    with pytest.raises(BindError, match="multiple of 128"):
        go(lambda k: k.ret(), vl=vl)


def test_vector_length_of_the_code():
    """Code for one vector length would run at another, or not by default at its own."""
    made = code(lambda k: (k.rdvl(x0, 1), k.ret()), vl=256)
    assert run(made, bound(made)).registers["x0"] == 32
    with pytest.raises(BindError, match="written for vl=256"):
        run(made, bound(made), vl=512)


@pytest.mark.parametrize(("option", "value"), [("guard", "left"), ("poison", 3), ("limit", 0)])
def test_wrong_options(option, value):
    """A misspelt option would silently mean something."""
    with pytest.raises(BindError, match=f"{option}={value!r}"):
        go(lambda k: k.ret(), **{option: value})


def test_arguments_beyond_the_registers():
    """Arguments on the stack, or narrow ones, would arrive wrong."""
    types = [i64, i8, u16, i32, u64, i64, i64, i64, i32, f64, i64]
    params = [Param(f"a{i}", t) for i, t in enumerate(types)]
    values = [-1, -2, 3, -4, 5, 6, 7, 8, -9, 2.5, 11]

    def body(k):
        k.ldrsw(x9, [sp])
        k.ldr(x3, [sp, 8])
        k.ret()

    registers = go(body, *values, params=params).registers
    assert registers["x0"] == 2**64 - 1
    assert registers["x1"] & 0xFF == 0xFE
    assert registers["x2"] & 0xFFFF == 3
    assert registers["x9"] == 2**64 - 9
    assert registers["x3"] == 11
    assert registers["d0"].view("f8")[0] == 2.5


def test_bits_above_a_narrow_argument_are_not_promised():
    """A kernel that takes an i32 for a 64-bit register would pass here and fail when called from C."""
    registers = go(lambda k: k.ret(), 5, params=[Param("n", i32)]).registers
    assert registers["x0"] & 0xFFFF_FFFF == 5
    assert registers["x0"] >> 32


def test_same_memory_twice():
    """An array passed for two parameters would become two copies, and one result would be lost."""

    def body(k):
        k.mov(w3, 7)
        k.str(w3, [x0])
        k.ldr(w3, [x1])
        k.ret()

    a = np.zeros(4, "i4")
    registers = go(body, a, a, params=[Param("p", ptr[i32]), Param("q", ptr[i32])]).registers
    assert registers["x3"] == 7
    assert a[0] == 7


def test_input_shared_with_output_is_one_memory():
    """`in_` and written parameter on the same array would not see each other's bytes."""
    a = np.ones(20, "f4")
    run(SAXPY, bound(SAXPY, 20, 2.0, a, a))
    assert (a == 3).all()


def test_read_only_inputs():
    """An input that the caller cannot write would be written back."""
    x, y = np.frombuffer(np.ones(4, "f4").tobytes(), "f4"), np.ones(4, "f4")
    run(SAXPY, bound(SAXPY, 4, 2.0, x, y))
    assert (y == 3).all()


def test_fault_leaves_arrays_alone():
    """Half-written results would reach the caller after a fault."""
    x, y = np.ones(40, "f4"), np.ones(39, "f4")
    with pytest.raises(EmulationFault):
        run(SAXPY, bound(SAXPY, 40, 2.0, x, y))
    assert (y == 1).all()


def test_copies():
    """With inplace=False the caller's arrays would change, or the copies would lose shape and dtype."""
    x, y = np.ones((4, 5), "f4"), np.ones((4, 5), "f4")
    result = run(SAXPY, bound(SAXPY, 20, 2.0, x, y), inplace=False)
    assert (y == 1).all()
    assert result.arrays["y"].shape == (4, 5)
    assert (result.arrays["y"] == 3).all()


def test_empty_and_null_arrays():
    """An empty array could not be passed, or would have memory."""
    y = np.empty(0, "f4")
    go(lambda k: k.ret(), y, None, params=[Y, IN])
    with pytest.raises(EmulationFault, match=r"read of y\[0\], 1 element past its end \(0 x f32\)"):
        go(lambda k: (k.ldr(w1, [x0]), k.ret()), y, None, params=[Y, IN])
    with pytest.raises(EmulationFault, match="null pointer"):
        go(lambda k: (k.ldr(w3, [x1]), k.ret()), y, None, params=[Y, IN])


def endless(k):
    """Never returns."""
    top = k.label("top")
    k.place(top)
    k.add(x2, x2, 1)
    k.b(top)


def test_instruction_limit():
    """A kernel that never ends would hang, or the limit would stop one that just fits."""
    with pytest.raises(EmulationFault, match=r"still running after 1000 instructions \(limit=\)"):
        go(endless, limit=1000)
    straight = code(lambda k: (k.nop(), k.nop(), k.ret()))
    run(straight, bound(straight), limit=3)
    with pytest.raises(EmulationFault, match="after 2 instructions"):
        run(straight, bound(straight), limit=2)


def test_time_limit():
    """A kernel that never ends would hang without an instruction limit."""
    start = time.monotonic()
    with pytest.raises(EmulationFault, match=r"still running after 0.2 s \(timeout=\)"):
        go(endless, timeout=0.2)
    assert time.monotonic() - start < 10
    with pytest.raises(EmulationFault, match="after 0 s"):
        go(endless, timeout=0)
    go(lambda k: k.ret(), timeout=None)


def test_registers_in_and_out():
    """A register could not be set before a run or read after it."""
    values = {
        "x5": 2**63,
        "z3": np.arange(16, dtype="f4"),
        "p2.s": [i % 3 == 0 for i in range(16)],
        "ffr": np.ones(64, bool),
        "nzcv": 0b0101,
        "fpcr": 1 << 24,
        "fpsr": 0b10000,
    }
    after = go(lambda k: k.ret(), registers=values).registers
    assert after["x5"] == 2**63
    np.testing.assert_array_equal(after["z3"].view("f4"), np.arange(16))
    assert list(after["p2.s"]) == values["p2.s"]
    assert after["ffr"].all()
    assert (after["nzcv"], after["fpcr"], after["fpsr"]) == (0b0101, 1 << 24, 0b10000)
    assert set(after) >= {"x30", "z31", "p15", "sp", "pc"}
    with pytest.raises(KeyError):
        after["z32"]


@pytest.mark.parametrize(("name", "value"), [("z32", bytes(64)), ("pc", 0), ("z1", bytes(3)), ("p0", [True]), ("q", 1)])
def test_wrong_register_values(name, value):
    """A register that does not exist, or a value of the wrong size, would be taken."""
    with pytest.raises(BindError, match="registers:"):
        go(lambda k: k.ret(), registers={name: value})


def test_rounding_and_flushing_modes():
    """FPCR at entry would not act on the arithmetic."""

    def divide(k):
        k.fdiv(z0.s, p0 / m, z0.s, z1.s)
        k.ret()

    one, three = np.full(16, 1, "f4"), np.full(16, 3, "f4")
    ptrue = np.ones(64, bool)
    up, down = (
        go(divide, registers={"z0": one, "z1": three, "p0": ptrue, "fpcr": mode << 22}).registers["z0"].view("f4")[0] for mode in (1, 2)
    )
    assert up == np.nextafter(down, np.float32(1))


def test_unset_registers_hurt():
    """Registers would start as zero, so that forgetting to set one goes unseen."""
    registers = go(lambda k: k.ret()).registers
    assert np.isnan(registers["z7"].view("f4")).all()
    assert 0 < registers["p3"].sum() < 64
    zeros = go(lambda k: k.ret(), poison=0).registers
    assert not zeros["z7"].any()
    assert zeros["x5"] == 0


def test_two_poisons_agree():
    """A result that depends on unset registers would pass; or one that does not would be refused; or unwritten `out` would change."""
    params = [Param("y", ptr[i64, out])]
    y = np.array([1, 2])
    go(lambda k: (k.str(x1, [x0]), k.ret()), y, params=params)
    with pytest.raises(EmulationFault, match=r"y\[1\] differs between two poisons"):
        go(lambda k: (k.mov(x2, 5), k.stp(x2, x1, [x0]), k.ret()), y, params=params, poison=2)
    y = np.array([1, 2])
    go(lambda k: (k.mov(x1, 5), k.str(x1, [x0]), k.ret()), y, params=params, poison=2)
    assert list(y) == [5, 2]


def test_reading_an_out_array_is_found():
    """A kernel that reads what it declared `out` would depend on the caller's garbage unseen."""
    params = [Param("y", ptr[i64, out])]
    with pytest.raises(EmulationFault, match="differs between two poisons"):
        go(lambda k: (k.ldr(x1, [x0]), k.add(x1, x1, 1), k.str(x1, [x0]), k.ret()), np.zeros(2, "i8"), params=params, poison=2)


def test_both_guards_run():
    """guard="both" would run one side only."""
    for offset in (-4, 12):
        with pytest.raises(EmulationFault, match=r"x\["):
            go(lambda k: (k.ldur(w1, [x0, offset]), k.ret()), np.zeros(3, "f4"), params=[X], guard="both")  # noqa: B023


def test_many_codes_fill_the_code_region():
    """Code from an earlier kernel would be executed after the region is used anew."""
    for n in range(CODE_SIZE // PAGE + 10):
        made = words(0xD2800000 | n << 5, 0xD65F03C0)  # movz x0, #n; ret
        assert run(made, bound(made)).registers["x0"] == n


def test_threads():
    """Two threads would share an engine."""
    failures = []

    def work(vl):
        for n in range(1, 60):
            x, y = np.arange(n, dtype="f4"), np.full(n, vl, "f4")
            run(SAXPY, bound(SAXPY, n, 2.0, x, y), vl=vl)
            if not (y == vl + 2 * x).all():
                failures.append((vl, n))

    threads = [threading.Thread(target=work, args=(vl,)) for vl in (128, 256, 512, 1024)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures


def test_double_result():
    """A float argument would arrive in the wrong register."""
    assert go(lambda k: k.ret(), 1.5, params=[Param("a", f64)]).registers[d0.text].view("f8")[0] == 1.5

"""Constants and addresses out of reach: what takes the place of ``adr`` and literal loads."""

from __future__ import annotations

from collections.abc import Iterator
from unittest.mock import patch

import numpy as np
import pytest

from svedsl import AllocationError, ExportError, KernelBuilder, SveWarning, f64, i32, ptr
from svedsl.asm.code import Code
from svedsl.asm.program import Ins
from svedsl.export.layout import place
from svedsl.flow import far
from svedsl.regs import d0, q2, s1, w3, x0, x1, x4, x5
from svedsl.run.binding import Binder
from svedsl.run.emulator import run
from svedsl.types import Param

OUT = Param("out", ptr[f64])
REACH = 1 << 12
"""In place of 1 MiB, so that the tests need not build kernels of that size; the true reach has a test of its own."""


@pytest.fixture
def short_reach() -> Iterator[None]:
    true_reach = far.reach
    with patch.object(far, "reach", lambda ins: true_reach(ins) and REACH):
        yield


pytestmark = pytest.mark.filterwarnings(f"ignore::{SveWarning.__module__}.{SveWarning.__name__}")


def _build(k: KernelBuilder, gap: int) -> Code:
    """The kernel with ``gap`` bytes of instructions behind its return, before its constants."""
    k.nop()
    k.items += [k.items[-1]] * (gap // 4 - 1)
    k.ret()
    return k.build("far")


@pytest.mark.usefixtures("short_reach")
def test_literals_and_addresses_reach_past_their_limit() -> None:
    """Would break: a constant or address out of reach refused, or taken from the wrong place."""
    k = KernelBuilder([OUT])
    values = [f64(1.25), f64(-3.75)]
    table = k.const(values)
    k.ldr(d0, k.const(f64(0.1)))
    k.ldr(s1, table)
    k.ldr(q2, table)
    k.ldr(w3, k.const(i32(-5)))
    k.ldrsw(x4, k.const(i32(-5)))
    k.ldr(x5, k.const(f64(0.1)))
    k.adr(x1, table)
    k.str(d0, [x0, 0])
    k.str(s1, [x0, 8])
    k.str(q2, [x0, 16])
    k.str(w3, [x0, 32])
    k.str(x4, [x0, 40])
    k.str(x5, [x0, 48])
    k.ldr(x1, [x1, 8])
    k.str(x1, [x0, 56])
    back = k.label("back")
    k.adr(x1, back)
    k.br(x1)
    start = len(k.items)
    k.ret()
    end = k.items[start:]
    k.nop()
    k.items += [k.items[-1]] * (REACH // 4)
    k.place(back)
    k.mov(x1, 77)
    k.str(x1, [x0, 64])
    k.items += end
    code = k.build("far")
    out = np.zeros(9)
    run(code, Binder(code.name, code.params, ()).bind((out,), {}))
    assert out[0] == 0.1
    assert out[1:2].view(np.float32)[0] == np.frombuffer(np.float64(1.25).tobytes(), np.float32)[0]
    np.testing.assert_array_equal(out[2:4], [1.25, -3.75])
    assert out[4:5].view(np.int32)[0] == -5
    assert out[5:6].view(np.int64)[0] == -5
    assert out[6] == 0.1
    assert out[7] == -3.75
    assert out[8:9].view(np.int64)[0] == 77
    notes = [p.note for p in code.placed]
    for mnemonic in ("ldr", "ldrsw", "adr"):
        assert f"{mnemonic} out of range, made long" in notes


@pytest.mark.usefixtures("short_reach")
def test_addresses_far_behind() -> None:
    """Would break: the address of something earlier in the code, out of reach, computed in the wrong direction."""
    k = KernelBuilder([OUT])
    start, target = k.label("start"), k.label("target")
    k.b(start)
    k.place(target)
    k.mov(x1, 5)
    k.str(x1, [x0])
    k.ret()
    k.nop()
    k.items += [k.items[-1]] * (2 * REACH // 4)
    k.place(start)
    k.adr(x4, target)
    k.br(x4)
    code = k.build("behind")
    out = np.zeros(1, np.int64)
    run(code, Binder(code.name, code.params, ()).bind((out.view(np.float64),), {}))
    assert out[0] == 5
    assert "adr out of range, made long" in [p.note for p in code.placed]


@pytest.mark.usefixtures("short_reach")
def test_what_reaches_stays_short() -> None:
    """Would break: longer code where none is needed."""
    k = KernelBuilder([OUT])
    k.ldr(d0, k.const(f64(0.1)))
    k.str(d0, [x0])
    code = _build(k, REACH - 64)
    assert not any(p.note for p in code.placed)


@pytest.mark.usefixtures("short_reach")
def test_no_free_register_is_said() -> None:
    """Would break: a far constant moved through a register that holds a value."""
    k = KernelBuilder([OUT])
    held = k.x(16)
    for i, x in enumerate(held):
        k.mov(x, i)
    first, second = k.x("first"), k.x("second")
    k.mov(first, 1)
    k.ldr(d0, k.const(f64(0.1)))
    k.mov(second, 1)
    for x in (*held, first, second):
        k.str(x, [k.arguments[0]])
    k.str(d0, [k.arguments[0]])
    with pytest.raises(AllocationError, match=r"(?s)no general register is free.*test_far\.py:\d+  k\.ldr"):
        _build(k, 2 * REACH)


@pytest.mark.usefixtures("short_reach")
def test_far_addresses_of_constants_are_not_exported() -> None:
    """Would break: an object file whose constants moved away from the distance that the code adds."""
    k = KernelBuilder([OUT])
    k.adr(x1, k.const(f64(0.1)))
    k.ldr(x1, [x1])
    k.str(x1, [x0])
    code = _build(k, 2 * REACH)
    with pytest.raises(ExportError, match=r"test_far\.py:\d+  k\.adr.*1 MiB"):
        place([code], ".rodata")
    assert place([code], ".text")
    assert place([code], ".text")


@pytest.mark.parametrize(("mnemonic", "limit"), [("adr", (1 << 20) - 1), ("ldr", (1 << 20) - 4)])
def test_true_reach(mnemonic: str, limit: int) -> None:
    """Would break: an instruction made long that could reach, or left short that cannot (Arm ARM: 21 bits of bytes, 19 of words)."""
    k = KernelBuilder([OUT])
    k.emit(mnemonic, x1 if mnemonic == "adr" else d0, k.const(f64(0.5)))
    (ins,) = k.items
    assert isinstance(ins, Ins)
    assert far.reach(ins) == limit

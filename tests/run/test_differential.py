"""The emulator against qemu's A64FX on random instructions and kernels: the sample of ``python -m tools.differential``."""

from __future__ import annotations

import pytest

from svedsl.isa.decode import decode
from svedsl.run import repairs
from tests.needs import need_tool
from tools.differential.cases import Source
from tools.differential.compare import differences


def compared(cases, source, vl, cpu="a64fx"):
    """The differences, as text."""
    qemu = need_tool("qemu-aarch64-static", "qemu-aarch64")
    return [f"{d.text}: {d.what} is {d.qemu} in qemu, {d.ours} here" for d in differences(cases, vl, source.window, qemu, cpu)]


@pytest.mark.parametrize("vl", [512, 256, 128])
def test_random_instructions(vl):
    """An instruction would compute something else than an independent build of QEMU does for A64FX."""
    source = Source(vl, vl)
    assert not compared(list(source.instructions(700)), source, vl)


@pytest.mark.parametrize(("vl", "cpu"), [(512, "a64fx"), (256, "a64fx"), (128, "a64fx"), (1024, "max"), (2048, "max")])
def test_random_kernels(vl, cpu):
    """Instructions in a row would compute something else, or a vector length that A64FX lacks would."""
    source = Source(vl, vl)
    assert not compared(list(source.kernels(20, 20)), source, vl, cpu)


def test_the_test_can_fail(monkeypatch):
    """A comparison that sees nothing would pass everything: without its repair, a signed atomic must differ."""
    monkeypatch.setattr(repairs, "_SIGNED_ATOMIC", (0, 1))
    source = Source(1, 512)
    cases = []
    while len(cases) < 12:
        cases += [case for case in source.instructions(500) if decode(case.words[0]).mnemonic.startswith(("ldsmin", "ldsmax"))]
    assert compared(cases, source, 512)

"""What a test does when an oracle is not installed: skip, or fail where CI promised to have it."""

from __future__ import annotations

from typing import TypeVar

from tests.needs import unavailable
from tests.oracles.assemblers import Assembler, LlvmMc, ZigCc
from tests.oracles.disassemblers import Disassembler

T = TypeVar("T", bound=Assembler | Disassembler)


def oracle(kind: type[T]) -> T:
    """An instance of the oracle class ``kind``; without the tool skips the running test (fails it under SVEDSL_REQUIRE_ORACLES)."""
    return kind() if kind.available() else unavailable(f"{kind.name} is not installed")


def llvm_assembler() -> Assembler:
    """LLVM's assembler: llvm-mc where it is installed, else the one inside ziglang."""
    return oracle(LlvmMc) if LlvmMc.available() or not ZigCc.available() else oracle(ZigCc)

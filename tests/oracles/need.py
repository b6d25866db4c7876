"""What a test does when an oracle is not installed: skip, or fail where CI promised to have it."""

from __future__ import annotations

import os
from typing import TypeVar

import pytest

from tests.oracles.assemblers import Assembler, LlvmMc, ZigCc
from tests.oracles.disassemblers import Disassembler

T = TypeVar("T", bound=Assembler | Disassembler)


def oracle(kind: type[T]) -> T:
    """An instance of the oracle class ``kind``; without the tool skips the running test (fails it under SVEDSL_REQUIRE_ORACLES)."""
    if kind.available():
        return kind()
    message = f"{kind.name} is not installed"
    if os.environ.get("SVEDSL_REQUIRE_ORACLES"):
        pytest.fail(message + " though SVEDSL_REQUIRE_ORACLES is set")
    pytest.skip(message)


def llvm_assembler() -> Assembler:
    """LLVM's assembler: llvm-mc where it is installed, else the one inside ziglang."""
    return oracle(LlvmMc) if LlvmMc.available() or not ZigCc.available() else oracle(ZigCc)

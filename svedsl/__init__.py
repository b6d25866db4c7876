"""svedsl: write an Arm SVE kernel as a Python function, prove it on any laptop, know its cycles on A64FX, run it at full speed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from svedsl.errors import (
    AllocationError,
    AnalysisError,
    AsmSyntaxError,
    BindError,
    DecodeError,
    EmulationFault,
    ExportError,
    FlowError,
    LoadError,
    NativeError,
    OperandError,
    SveError,
    SveWarning,
    TableError,
)
from svedsl.flow.builder import KernelBuilder
from svedsl.isa.operands import MODIFIERS, VL, Post, Pre
from svedsl.kernel import Kernel, kernel, load_elf, pack
from svedsl.types import m, z

if TYPE_CHECKING:
    from svedsl._hints import f16, f32, f64, i8, i16, i32, i64, in_, inout, out, ptr, u8, u16, u32, u64
    from svedsl.asm.text import assemble
    from svedsl.isa.decode import disassemble
    from svedsl.run.symbols import symbols
else:
    from svedsl.types import f16, f32, f64, i8, i16, i32, i64, in_, inout, out, ptr, u8, u16, u32, u64

lsl, lsr, asr, ror, msl = (MODIFIERS[n] for n in ("lsl", "lsr", "asr", "ror", "msl"))
uxtb, uxth, uxtw, uxtx, sxtb, sxth, sxtw, sxtx = (MODIFIERS[n] for n in ("uxtb", "uxth", "uxtw", "uxtx", "sxtb", "sxth", "sxtw", "sxtx"))
mul = MODIFIERS["mul"]
pre, post = Pre, Post

_LAZY = {
    "assemble": "svedsl.asm.text",
    "disassemble": "svedsl.isa.decode",
    "symbols": "svedsl.run.symbols",
}

__all__ = [
    "AllocationError", "AnalysisError", "AsmSyntaxError", "BindError", "DecodeError", "EmulationFault", "ExportError", "FlowError",
    "Kernel", "KernelBuilder", "LoadError", "NativeError", "OperandError", "SveError", "SveWarning", "TableError", "VL", "asr",
    "assemble", "disassemble", "f16", "f32", "f64", "i16", "i32", "i64", "i8", "in_", "inout", "kernel", "load_elf", "lsl", "lsr", "m",
    "msl", "mul", "out", "pack", "post", "pre", "ptr", "ror", "sxtb", "sxth", "sxtw", "sxtx", "symbols", "u16", "u32", "u64", "u8",
    "uxtb", "uxth", "uxtw", "uxtx", "z",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in _LAZY:
        raise AttributeError(f"module 'svedsl' has no attribute {name!r}")
    import importlib

    value = getattr(importlib.import_module(_LAZY[name]), name)
    globals()[name] = value
    return value

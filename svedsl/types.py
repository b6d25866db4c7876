"""The types of kernel parameters (``i64``, ``f32``, ``ptr[f32, in_]``) and the predication marks ``m`` and ``z``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Mode = Literal["inout", "in", "out"]


@dataclass(frozen=True, slots=True)
class Scalar:
    """A scalar C type: ``name`` as svedsl spells it, NumPy ``dtype`` string, ``size`` in bytes, C spelling."""

    name: str
    dtype: str
    size: int
    kind: Literal["int", "uint", "float"]
    c: str

    def __repr__(self) -> str:
        return self.name

    def __call__(self, value: float) -> Typed:
        """``f32(1.4427)``: a value with its type, for the constant pool."""
        return Typed(self, value)


@dataclass(frozen=True, slots=True)
class Typed:
    """A Python number together with the scalar type it is to be stored as."""

    type: Scalar
    value: float


i8 = Scalar("i8", "int8", 1, "int", "int8_t")
i16 = Scalar("i16", "int16", 2, "int", "int16_t")
i32 = Scalar("i32", "int32", 4, "int", "int32_t")
i64 = Scalar("i64", "int64", 8, "int", "int64_t")
u8 = Scalar("u8", "uint8", 1, "uint", "uint8_t")
u16 = Scalar("u16", "uint16", 2, "uint", "uint16_t")
u32 = Scalar("u32", "uint32", 4, "uint", "uint32_t")
u64 = Scalar("u64", "uint64", 8, "uint", "uint64_t")
f16 = Scalar("f16", "float16", 2, "float", "__fp16")
f32 = Scalar("f32", "float32", 4, "float", "float")
f64 = Scalar("f64", "float64", 8, "float", "double")

SCALARS = {t.name: t for t in (i8, i16, i32, i64, u8, u16, u32, u64, f16, f32, f64)}


@dataclass(frozen=True, slots=True)
class Access:
    """How a kernel uses the memory behind a pointer."""

    mode: Mode

    def __repr__(self) -> str:
        return {"inout": "inout", "in": "in_", "out": "out"}[self.mode]


inout = Access("inout")
in_ = Access("in")
out = Access("out")


@dataclass(frozen=True, slots=True)
class Ptr:
    """A pointer parameter: element type and access mode."""

    elem: Scalar
    mode: Mode = "inout"

    def __repr__(self) -> str:
        return f"ptr[{self.elem!r}]" if self.mode == "inout" else f"ptr[{self.elem!r}, {Access(self.mode)!r}]"


class _PtrMaker:
    """``ptr[f32]``, ``ptr[f32, in_]``, ``ptr[f32, out]``."""

    def __getitem__(self, item: Scalar | tuple[Scalar, Access]) -> Ptr:
        elem, access = item if isinstance(item, tuple) else (item, inout)
        if not isinstance(elem, Scalar) or not isinstance(access, Access):
            raise TypeError(f"ptr[...] takes a scalar type and inout, in_ or out, not {item!r}")
        return Ptr(elem, access.mode)

    def __repr__(self) -> str:
        return "ptr"


ptr = _PtrMaker()

Type = Scalar | Ptr


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter of a kernel, in order."""

    name: str
    type: Type


@dataclass(frozen=True)
class Predication:
    """The suffix of a governing predicate: merging (``p0/m``) or zeroing (``p0/z``)."""

    letter: Literal["m", "z"]

    def __repr__(self) -> str:
        return self.letter


class Merging(Predication):
    """Inactive lanes keep their old value."""

    def __init__(self) -> None:
        super().__init__("m")


class Zeroing(Predication):
    """Inactive lanes become zero."""

    def __init__(self) -> None:
        super().__init__("z")


m = Merging()
z = Zeroing()

"""Automatic registers: virtual ones by class, with names for the listing, alone or in groups."""

from __future__ import annotations

from typing import Any, Generic, TypeVar, overload

from svedsl.asm.builder import Builder
from svedsl.asm.program import located
from svedsl.asm.source import caller
from svedsl.errors import OperandError
from svedsl.flow.virtuals import Virtual
from svedsl.isa.operands import General, Predicate, Reg, SimdVector, Vector, W
from svedsl.types import Scalar

ELEMENT = {1: "b", 2: "h", 4: "s", 8: "d"}
Dtype = Any
"""A scalar type such as ``f32``: at run time a ``Scalar``; type checkers see the register class that stands for it (``_hints.pyi``)."""


R = TypeVar("R", bound=Reg)
T = TypeVar("T")
TypeOf = type[T]


class Group(tuple[R, ...], Generic[R]):
    """Several virtual registers made together: a tile, or the registers of an ``ld2``/``st4`` list (``.s`` etc. are tuples of views)."""

    def __getattr__(self, name: str) -> tuple[Any, ...]:
        if name.startswith("_"):
            raise AttributeError(name)
        return tuple(getattr(r, name) for r in self)


class Registers(Builder):
    """The part of the kernel builder that makes registers."""

    def __init__(self) -> None:
        super().__init__()
        self._virtuals: list[Virtual] = []

    def _virtual(self, kind: str, cls: type[Reg], name: str | None, pin: int | None = None) -> Any:
        """The next virtual register of a class."""
        number = len(self._virtuals)
        name = name or f"{kind}.{number}"
        register = cls(0, name, virtual=number)  # type: ignore[call-arg, arg-type]
        self._virtuals.append(Virtual(number, kind, name, register, pin))
        return register

    def _make(self, kind: str, cls: type[Reg], spec: int | str | None, name: str | None) -> Any:
        if isinstance(spec, str) and name is not None:
            reason = f"k.{kind}({spec!r}, {name!r}): a register has one name; a group is k.{kind}(2, 'name')"
            raise located(OperandError(reason, 2), caller())
        count, label = (spec, name) if isinstance(spec, int) else (None, spec or name)
        if count is None:
            return self._virtual(kind, cls, label)
        if count < 1:
            raise located(OperandError(f"k.{kind}({count}): at least one register", 1), caller())
        return Group([self._virtual(kind, cls, f"{label}{i}" if label else None) for i in range(count)])

    @overload
    def x(self, spec: str | None = None, name: str | None = None) -> General: ...
    @overload
    def x(self, spec: int, name: str | None = None) -> Group[General]: ...
    def x(self, spec: int | str | None = None, name: str | None = None) -> Any:
        """A general register (``k.x("i")``), or a group of them (``k.x(4)``)."""
        return self._make("x", General, spec, name)

    def w(self, name: str | None = None) -> W:
        """A general register seen as 32 bits; ``.base`` is the whole of it."""
        made: General = self._make("x", General, name, None)
        return made.w

    @overload
    def z(self, spec: str | None = None, name: str | None = None) -> Vector: ...
    @overload
    def z(self, spec: int, name: str | None = None) -> Group[Vector]: ...
    def z(self, spec: int | str | None = None, name: str | None = None) -> Any:
        """An SVE register, or a group: ``k.z(4, "acc")``."""
        return self._make("z", Vector, spec, name)

    @overload
    def p(self, spec: str | None = None, name: str | None = None) -> Predicate: ...
    @overload
    def p(self, spec: int, name: str | None = None) -> Group[Predicate]: ...
    def p(self, spec: int | str | None = None, name: str | None = None) -> Any:
        """A predicate register, or a group; one that governs becomes p0-p7."""
        return self._make("p", Predicate, spec, name)

    @overload
    def v(self, spec: str | None = None, name: str | None = None) -> SimdVector: ...
    @overload
    def v(self, spec: int, name: str | None = None) -> Group[SimdVector]: ...
    def v(self, spec: int | str | None = None, name: str | None = None) -> Any:
        """An Advanced SIMD register, or a group."""
        return self._make("v", SimdVector, spec, name)

    def scalar(self, type: TypeOf[T], name: str | None = None) -> T:
        """A register for one value of a scalar type: ``k.scalar(f32)`` is an s register, ``k.scalar(i32)`` a w register."""
        wanted: Any = type
        if not isinstance(wanted, Scalar):
            raise located(OperandError(f"{wanted!r} is no scalar type such as f32 or i64", 1), caller())
        if wanted.kind == "float":
            made: SimdVector = self._make("v", SimdVector, name, None)
            view: T = getattr(made, f"as_{ELEMENT[wanted.size]}")
            return view
        general: Any = self._make("x", General, name, None)
        register: T = general if wanted.size == 8 else general.w
        return register

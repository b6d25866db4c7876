"""Binds the arguments of a kernel call to its parameters, for every engine: all checks happen here, before anything runs.

API::

    binder = Binder(name, params, requires)      # once per kernel: also checks the `requires` expressions themselves
    bound = binder.bind(args, kwargs)            # per call; raises BindError
    bound = bind(params, requires, args, kwargs) # the same with a cached Binder

    bound.arguments                              # one Argument per parameter, in order
    argument.param, argument.location            # Param; where AAPCS64 puts it (svedsl.flow.args)
    argument.bits                                # scalar: bit pattern, type.size bytes, zero-extended; pointer: address, 0 for None
    argument.array                               # the caller's memory as a C-contiguous ndarray (keep it alive), or None

The reserved keywords of a call (``vl``, ``guard``, ``limit``, ``timeout``, ``poison``) are taken out by the caller of this module.
"""

from __future__ import annotations

import ast
import ctypes
import operator
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import CodeType
from typing import TYPE_CHECKING, Any, NamedTuple

from svedsl.errors import BindError
from svedsl.flow.args import Location, locate
from svedsl.types import Param, Ptr, Scalar

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray[Any, Any]


_FLOATS = {2: "<e", 4: "<f", 8: "<d"}


class Argument(NamedTuple):
    """One bound argument.

    ``bits`` of a scalar is its bit pattern in ``param.type.size`` bytes, zero-extended (AAPCS64 leaves the register bits above it
    unspecified); of a pointer the address in the caller's memory, 0 for None. ``array`` is that memory, None for scalars and None.
    """

    param: Param
    location: Location
    bits: int
    array: Array | None


@dataclass(frozen=True, slots=True)
class Bound:
    """The checked arguments of one call, in parameter order. Holds references to the caller's arrays."""

    arguments: tuple[Argument, ...]


class Extent(NamedTuple):
    """What a ``requires`` expression may ask of an array: elements, shape, bytes, dimensions."""

    size: int
    shape: tuple[int, ...]
    nbytes: int
    ndim: int


class Binder:
    """Checks and binds the calls of one kernel.

    ``requires`` are Python expressions over the parameter names; an array offers ``.size`` (elements), ``.shape``, ``.nbytes`` and
    ``.ndim``, or is None. Raises :class:`BindError` for an expression that is anything else.
    """

    def __init__(self, name: str, params: Sequence[Param], requires: Sequence[str] = ()) -> None:
        self.name = name
        self.params = tuple(params)
        self._names = [p.name for p in self.params]
        self._locations = locate(self.params)
        self._requires = [(text, _compile(name, text, self._names)) for text in requires]

    def bind(self, args: Sequence[object], kwargs: Mapping[str, object] | None = None) -> Bound:
        """Bind positional and keyword arguments; raises :class:`BindError` naming the argument, what was given and what is allowed."""
        values = self._match(args, kwargs or {})
        arguments = []
        for param, location, value in zip(self.params, self._locations, values, strict=True):
            if isinstance(param.type, Ptr):
                array = self._array(param.name, param.type, value)
                arguments.append(Argument(param, location, 0 if array is None else _address(array), array))
            else:
                arguments.append(Argument(param, location, self._scalar(param.name, param.type, value), None))
        self._check_overlap(arguments)
        self._check_requires(arguments, values)
        return Bound(tuple(arguments))

    def _match(self, args: Sequence[object], kwargs: Mapping[str, object]) -> list[object]:
        """Values in parameter order from positional and keyword arguments."""
        if len(args) > len(self.params):
            raise BindError(f"{self.name}: takes {len(self.params)} arguments ({', '.join(self._names)}), {len(args)} given")
        values = list(args)
        for name in kwargs:
            if name not in self._names:
                raise BindError(f"{self.name}: no parameter named {name!r}; the parameters are {', '.join(self._names) or 'none'}")
            if name in self._names[: len(args)]:
                raise BindError(f"{self.name}: argument {name} is given twice, by position and by name")
        missing = [name for name in self._names[len(args) :] if name not in kwargs]
        if missing:
            raise BindError(f"{self.name}: missing argument{'s' if len(missing) > 1 else ''} {', '.join(missing)}")
        values.extend(kwargs[name] for name in self._names[len(args) :])
        return values

    def _refuse(self, name: str, given: str, allowed: str) -> BindError:
        return BindError(f"{self.name}: argument {name}: {given}; expected {allowed}")

    def _scalar(self, name: str, type_: Scalar, value: object) -> int:
        """The bit pattern of a scalar argument."""
        return self._float(name, type_, value) if type_.kind == "float" else self._integer(name, type_, value)

    def _integer(self, name: str, type_: Scalar, value: object) -> int:
        try:
            number = operator.index(value)  # type: ignore[arg-type]
        except TypeError:
            raise self._refuse(name, f"{_kind(value)} given", f"an integer ({type_.name})") from None
        bits = 8 * type_.size
        low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if type_.kind == "int" else (0, (1 << bits) - 1)
        if not low <= number <= high:
            raise self._refuse(name, f"{number} given", f"{type_.name}, {low} to {high}")
        return number & ((1 << bits) - 1)

    def _float(self, name: str, type_: Scalar, value: object) -> int:
        if isinstance(value, (str, bytes)) or not hasattr(value, "__float__"):
            raise self._refuse(name, f"{_kind(value)} given", f"a real number ({type_.name})")
        try:
            number = float(value)
        except (TypeError, ValueError, OverflowError):
            raise self._refuse(name, f"{_kind(value)} given", f"a real number ({type_.name})") from None
        try:
            return int.from_bytes(struct.pack(_FLOATS[type_.size], number), "little")
        except OverflowError:
            raise self._refuse(name, f"{number!r} given", f"a value within the range of {type_.name}") from None

    def _array(self, name: str, type_: Ptr, value: object) -> Array | None:
        """The array behind a pointer argument, checked; None for a null pointer."""
        import numpy as np

        if value is None:
            return None
        if isinstance(value, (ctypes.Array, ctypes.Structure, ctypes.Union)):
            value = self._from_ctypes(name, type_, value)
        if not isinstance(value, np.ndarray) or isinstance(value, np.ma.MaskedArray):
            raise self._refuse(name, f"{_kind(value)} given", f"a NumPy array of {type_.elem.dtype}, a ctypes array or None ({type_!r})")
        wanted = np.dtype(type_.elem.dtype).newbyteorder("<")
        if value.dtype != wanted:
            swapped = " in big-endian byte order" if value.dtype.newbyteorder("<") == wanted else ""
            raise self._refuse(name, f"array of dtype {value.dtype.name}{swapped} given", f"dtype {type_.elem.dtype} ({type_!r})")
        flags = value.flags
        if not flags.c_contiguous:
            raise self._refuse(
                name,
                f"non-contiguous array of shape {value.shape}, strides {value.strides} given",
                "a C-contiguous array (numpy.ascontiguousarray makes one)",
            )
        if not flags.aligned:
            raise self._refuse(
                name, f"array at address {_address(value):#x} given", f"alignment to {type_.elem.size} bytes, its element size"
            )
        if type_.mode != "in" and not flags.writeable:
            raise self._refuse(
                name,
                "read-only array given",
                f"a writable one ({type_!r}; a parameter that is only read is declared ptr[{type_.elem!r}, in_])",
            )
        return value

    def _from_ctypes(self, name: str, type_: Ptr, value: Any) -> Array:
        """The memory of a ctypes array (element type must match) or of a structure (declared ``ptr[u8]``)."""
        import numpy as np

        if isinstance(value, ctypes.Array):
            array: Array = np.ctypeslib.as_array(value)
            return array
        if type_.elem.name != "u8":
            raise self._refuse(
                name, f"{_kind(value)} given", f"an array of {type_.elem.dtype}; a ctypes structure goes to a parameter declared ptr[u8]"
            )
        return np.frombuffer(value, dtype=np.uint8)

    def _check_overlap(self, arguments: Sequence[Argument]) -> None:
        """Arrays overlap only if both are read only or they are the same memory."""
        arrays = [a for a in arguments if a.array is not None and a.array.nbytes]
        for i, first in enumerate(arrays):
            for second in arrays[i + 1 :]:
                if _overlap(first, second):
                    raise BindError(
                        f"{self.name}: arguments {first.param.name} and {second.param.name} overlap in memory; "
                        "two arrays may share memory only if both are in_ or they are the same memory (same first byte, same size)"
                    )

    def _check_requires(self, arguments: Sequence[Argument], values: Sequence[object]) -> None:
        if not self._requires:
            return
        names = {a.param.name: _term(a, v) for a, v in zip(arguments, values, strict=True)}
        for text, code in self._requires:
            try:
                # The expression was checked node by node when the Binder was made: no calls but min, max and abs, no other names.
                holds = eval(code, {"__builtins__": {}, "min": min, "max": max, "abs": abs}, names)
            except (AttributeError, TypeError, ArithmeticError, IndexError, ValueError) as error:
                raise BindError(f"{self.name}: cannot check `{text}` with {_shown(code, names)}: {error}") from None
            if not holds:
                raise BindError(f"{self.name}: requires `{text}`, given {_shown(code, names)}")


@lru_cache(maxsize=256)
def _cached(name: str, params: tuple[Param, ...], requires: tuple[str, ...]) -> Binder:
    return Binder(name, params, requires)


def bind(
    params: Sequence[Param],
    requires: Sequence[str],
    args: Sequence[object],
    kwargs: Mapping[str, object] | None = None,
    *,
    name: str = "kernel",
) -> Bound:
    """Bind one call; see :class:`Binder`. Raises :class:`BindError`."""
    return _cached(name, tuple(params), tuple(requires)).bind(args, kwargs)


def returned(type_: Scalar, x0: int, d0: int) -> int | float:
    """The Python value of what a kernel of return type ``type_`` left in X0 or D0 (AAPCS64 6.9; the bits above its size say nothing)."""
    raw = (d0 if type_.kind == "float" else x0).to_bytes(8, "little")[: type_.size]
    if type_.kind == "float":
        value: float = struct.unpack(_FLOATS[type_.size], raw)[0]
        return value
    return int.from_bytes(raw, "little", signed=type_.kind == "int")


def _address(array: Array) -> int:
    address: int = array.__array_interface__["data"][0]
    return address


def _kind(value: object) -> str:
    if isinstance(value, (int, float, str)):
        return f"{type(value).__name__} {value!r}"
    return f"a value of type {type(value).__name__}"


def _overlap(first: Argument, second: Argument) -> bool:
    """Whether two non-empty arrays share memory in a way the rules forbid."""
    assert first.array is not None
    assert second.array is not None
    size1, size2 = first.array.nbytes, second.array.nbytes
    if first.bits + size1 <= second.bits or second.bits + size2 <= first.bits or (first.bits == second.bits and size1 == size2):
        return False
    modes = {a.param.type.mode for a in (first, second) if isinstance(a.param.type, Ptr)}
    return modes != {"in"}


def _term(argument: Argument, value: object) -> object:
    """What a parameter name stands for inside a ``requires`` expression."""
    if isinstance(argument.param.type, Ptr):
        array = argument.array
        return None if array is None else Extent(array.size, array.shape, array.nbytes, array.ndim)
    return value


def _shown(code: CodeType, names: Mapping[str, object]) -> str:
    """The values that an expression used: ``ld_s = 3, S.size = 12``."""
    parts = []
    for name in code.co_names:
        value = names.get(name)
        if isinstance(value, Extent):
            parts.append(f"{name}.shape = {value.shape}, {name}.size = {value.size}")
        elif name in names:
            parts.append(f"{name} = {value}")
    return ", ".join(parts) or "no arguments"


_NODES = (
    ast.Expression, ast.BoolOp, ast.And, ast.Or, ast.Compare, ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.Is, ast.IsNot,
    ast.BinOp, ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.LShift, ast.RShift, ast.BitAnd, ast.BitOr,
    ast.UnaryOp, ast.USub, ast.UAdd, ast.Not, ast.IfExp, ast.Load,
)  # fmt: skip
_ATTRIBUTES = Extent._fields
_FUNCTIONS = ("min", "max", "abs")


def _compile(kernel: str, text: str, names: Sequence[str]) -> CodeType:
    """Compile a ``requires`` expression after checking every node of it."""
    try:
        tree = ast.parse(text, mode="eval")
    except SyntaxError as error:
        raise BindError(f"{kernel}: requires `{text}` is not a Python expression: {error.msg}") from None
    for node in ast.walk(tree):
        problem = _problem(node, names)
        if problem:
            raise BindError(f"{kernel}: requires `{text}`: {problem}")
    return compile(tree, "<requires>", "eval")


def _problem(node: ast.AST, names: Sequence[str]) -> str | None:
    """Why a node may not stand in a ``requires`` expression, or None if it may."""
    match node:
        case ast.Name(id=name):
            return None if name in names or name in _FUNCTIONS else f"{name} is no parameter; the parameters are {', '.join(names)}"
        case ast.Attribute(value=ast.Name(), attr=attr):
            return None if attr in _ATTRIBUTES else f".{attr} is not known; an array offers {', '.join('.' + a for a in _ATTRIBUTES)}"
        case ast.Subscript(value=ast.Attribute(attr="shape")):
            return None
        case ast.Call(func=ast.Name(id=name), keywords=[]) if name in _FUNCTIONS:
            return None
        case ast.Constant(value=value):
            return None if value is None or isinstance(value, (int, float)) else f"{value!r} is not a number"
        case _ if isinstance(node, _NODES):
            return None
    return f"{ast.unparse(node)} is not allowed; use arithmetic, comparisons, and/or/not, min, max, abs over the parameters"

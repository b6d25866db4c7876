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

import ctypes
import operator
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from svedsl.errors import BindError
from svedsl.flow.args import Location, locate
from svedsl.run.requires import ALLOWED, compiled, shown
from svedsl.types import SCALARS, Param, Ptr, Scalar

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray[Any, Any]


_LIMITS = {
    t.name: (-(1 << 8 * t.size - 1) if t.kind == "int" else 0, (1 << 8 * t.size - (t.kind == "int")) - 1, (1 << 8 * t.size) - 1)
    for t in SCALARS.values()
}
"""Lowest value, highest value and mask of the integer types by name."""
_FLOATS = {2: "<e", 4: "<f", 8: "<d"}
_UNCHECKABLE = (AttributeError, TypeError, ArithmeticError, IndexError, ValueError)
"""What a ``requires`` expression raises for arguments that it does not suit."""


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


class Binder:
    """Checks and binds the calls of one kernel.

    ``requires`` are conditions as in `requires`. Raises :class:`BindError` for an expression that is anything else.
    """

    def __init__(self, name: str, params: Sequence[Param], requires: Sequence[str] = ()) -> None:
        self.name = name
        self.params = tuple(params)
        self._names = [p.name for p in self.params]
        self._locations = locate(self.params)
        self._plans = [(at, p, *_plan(p)) for at, p in enumerate(self.params)]
        self._requires = [(text, compiled(name, text, self._names)) for text in requires]
        # The expressions were checked node by node: no calls but min, max and abs, no names but the parameters.
        all_of_them = " and ".join(f"({text})" for text in requires) or "True"
        self._holds: Callable[..., object] = eval(f"lambda {', '.join(self._names)}: {all_of_them}", dict(ALLOWED))

    def bind(self, args: Sequence[object], kwargs: Mapping[str, object] | None = None) -> Bound:
        """Bind positional and keyword arguments; raises :class:`BindError` naming the argument, what was given and what is allowed."""
        bits, arrays = self.check(args, kwargs)
        return Bound(tuple(map(Argument, self.params, self._locations, bits, arrays)))

    def check(self, args: Sequence[object], kwargs: Mapping[str, object] | None = None) -> tuple[list[int], list[Array | None]]:
        """The ``bits`` and ``array`` of all arguments, without the objects around them; raises as ``bind``.

        This loop is most of what a native call costs, so it takes what nearly every call gives itself and leaves the rest to methods.
        """
        values = args if len(args) == len(self.params) and not kwargs else self._match(args, kwargs or {})
        bits: list[int] = []
        arrays: list[Array | None] = []
        spans = []
        converted = False
        for at, param, plain, wanted, low, high, mask, only_read in self._plans:
            value: Any = values[at]
            array: Any = None
            if plain is None:
                bits.append(value & mask if type(value) is int and low <= value <= high else self._scalar(param, value))
            elif (
                type(value) is plain
                and value.dtype == wanted
                and (size := value.nbytes)
                and ((to_write := (flags := value.flags).carray) or (only_read and flags.c_contiguous and flags.aligned))
            ):
                array = value
                address = _addressof(_from_buffer(value)) if to_write else _address(value)
                bits.append(address)
                spans.append((address, address + size))
            elif value is not None:
                array = self._array(param, value)
                address = _address(array)
                bits.append(address)
                if array.nbytes:
                    spans.append((address, address + array.nbytes))
                converted |= array is not value
            else:
                bits.append(0)
            arrays.append(array)
        if len(spans) > 1:
            self._check_overlap(bits, arrays, spans)
        if self._requires:
            self._check_requires([v if a is None else a for v, a in zip(values, arrays, strict=True)] if converted else values)
        return bits, arrays

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

    def _scalar(self, param: Param, value: object) -> int:
        """The bit pattern of a scalar argument."""
        assert isinstance(param.type, Scalar)
        return self._float(param.name, param.type, value) if param.type.kind == "float" else self._integer(param.name, param.type, value)

    def _integer(self, name: str, type_: Scalar, value: object) -> int:
        try:
            number = operator.index(value)  # type: ignore[arg-type]
        except TypeError:
            raise self._refuse(name, f"{_kind(value)} given", f"an integer ({type_.name})") from None
        low, high, mask = _LIMITS[type_.name]
        if not low <= number <= high:
            raise self._refuse(name, f"{number} given", f"{type_.name}, {low} to {high}")
        return number & mask

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

    def _array(self, param: Param, value: Any) -> Array:
        """The array behind a pointer argument that is not None, checked; the refusals live here."""
        name, type_ = param.name, param.type
        assert isinstance(type_, Ptr)
        plain, wanted = _numpy_types(type_.elem.dtype)
        if type(value) is not plain:
            value = self._unusual_array(name, type_, value)
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
        return cast("Array", value)

    def _unusual_array(self, name: str, type_: Ptr, value: object) -> Array:
        """What is no plain NumPy array as one: a subclass, or memory of ctypes."""
        import numpy as np

        if isinstance(value, (ctypes.Array, ctypes.Structure, ctypes.Union)):
            value = self._from_ctypes(name, type_, value)
        if not isinstance(value, np.ndarray) or isinstance(value, np.ma.MaskedArray):
            raise self._refuse(name, f"{_kind(value)} given", f"a NumPy array of {type_.elem.dtype}, a ctypes array or None ({type_!r})")
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

    def _check_overlap(self, bits: Sequence[int], arrays: Sequence[Array | None], spans: list[tuple[int, int]]) -> None:
        """Arrays overlap only if both are read only or they are the same memory; ``spans``: where each begins and ends."""
        spans.sort()
        last = 0
        for begin, end in spans:
            if begin < last:
                break
            last = end
        else:
            return
        filled = [
            (p, at, array.nbytes) for p, at, array in zip(self.params, bits, arrays, strict=True) if array is not None and array.nbytes
        ]
        for (first, at, size), (second, at2, size2) in combinations(filled, 2):
            apart = at + size <= at2 or at2 + size2 <= at
            read_only = {p.type.mode for p in (first, second) if isinstance(p.type, Ptr)} == {"in"}
            if not (apart or (at, size) == (at2, size2) or read_only):
                raise BindError(
                    f"{self.name}: arguments {first.name} and {second.name} overlap in memory; "
                    "two arrays may share memory only if both are in_ or they are the same memory (same first byte, same size)"
                )

    def _check_requires(self, terms: Sequence[object]) -> None:
        try:
            if self._holds(*terms):
                return
        except _UNCHECKABLE:
            pass  # told below, with the condition that it was
        names = dict(zip(self._names, terms, strict=True))
        for text, code in self._requires:
            try:
                holds = eval(code, dict(ALLOWED), names)
            except _UNCHECKABLE as error:
                raise BindError(f"{self.name}: cannot check `{text}` with {shown(code, names)}: {error}") from None
            if not holds:
                raise BindError(f"{self.name}: requires `{text}`, given {shown(code, names)}")


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


def _plan(param: Param) -> tuple[Any, Any, int, int, int, bool]:
    """What ``check`` asks of an argument: array type and dtype of a pointer; of an integer least, most and mask, elsewhere unmeetable.

    Last, whether it is a pointer that is only read through.
    """
    if isinstance(param.type, Ptr):
        return *_numpy_types(param.type.elem.dtype), 0, -1, 0, param.type.mode == "in"
    return None, None, *(_LIMITS[param.type.name] if param.type.kind != "float" else (0, -1, 0)), False


_addressof, _from_buffer = ctypes.addressof, ctypes.c_char.from_buffer
_interface = ctypes.PYFUNCTYPE(ctypes.POINTER(ctypes.c_size_t), ctypes.py_object, ctypes.c_char_p)(
    ("PyCapsule_GetPointer", ctypes.pythonapi)
)
_DATA = 5  # ``void *data`` behind four ints (one a char) and two pointers in PyArrayInterface (NumPy, "The array interface protocol")


def _address(array: Array) -> int:
    """Of any array. ``check`` takes the buffer of one that can be written to, in half the time; ``__array_interface__`` takes thrice."""
    capsule = array.__array_struct__  # owns what the pointer points at
    address: int = _interface(capsule, None)[_DATA]
    return address


@cache
def _numpy_types(dtype: str) -> tuple[Any, np.dtype[Any]]:
    """The array type of NumPy and its little-endian dtype of a name."""
    import numpy as np

    return np.ndarray, np.dtype(dtype).newbyteorder("<")


def _kind(value: object) -> str:
    if isinstance(value, (int, float, str)):
        return f"{type(value).__name__} {value!r}"
    return f"a value of type {type(value).__name__}"

"""Hypothesis strategies for kernels: sizes around vector lengths, leading dimensions, floats that hurt, arrays, instruction operands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from svedsl.types import Scalar

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

_LANES = {1: 16, 2: 8, 4: 4, 8: 2}  # elements of so many bytes in the shortest vector
_MANTISSA = {2: 10, 4: 23, 8: 52}
_EXPONENT = {2: 5, 4: 8, 8: 11}


def sizes(type_: Scalar, most: int = 300, least: int = 0) -> SearchStrategy[int]:
    """Numbers of elements from ``least`` to ``most``: whole vectors of some length, one more, one less, and any other."""
    from hypothesis import strategies as st

    lanes = [_LANES[type_.size] << k for k in range(5)]
    near = sorted({n * k + d for n in lanes for k in (0, 1, 2, 3) for d in (-1, 0, 1)} & set(range(least, most + 1)))
    anything = st.integers(least, most)
    return st.sampled_from(near) | anything if near else anything


def strides(columns: int, most_extra: int = 40) -> SearchStrategy[int]:
    """Leading dimensions, in elements, of a matrix of ``columns``: none to spare, one, or up to ``most_extra``."""
    from hypothesis import strategies as st

    return st.sampled_from([columns, columns + 1]) | st.integers(columns, columns + most_extra)


def floats(type_: Scalar) -> SearchStrategy[float]:
    """Values of a floating-point type: zeros of both signs, denormals, the smallest and largest numbers, infinities, NaN, and any other."""
    from hypothesis import strategies as st

    mantissa, exponent = _MANTISSA[type_.size], _EXPONENT[type_.size]
    bias = (1 << exponent - 1) - 1
    smallest, normal = 2.0 ** (1 - bias - mantissa), 2.0 ** (1 - bias)
    largest = (2 - 2.0**-mantissa) * 2.0**bias
    special = [0.0, smallest, normal - smallest, normal, 1.0, 1.0 + 2.0**-mantissa, largest, float("inf")]
    width: Any = 8 * type_.size
    return st.sampled_from([*special, *(-value for value in special), float("nan")]) | st.floats(width=width)


def arrays(type_: Scalar, size: int | SearchStrategy[int]) -> SearchStrategy[Any]:
    """NumPy arrays of a type: :func:`floats`, or all integers with the extremes more often."""
    from hypothesis import strategies as st
    from hypothesis.extra import numpy as hnp

    if type_.kind == "float":
        elements: SearchStrategy[Any] = floats(type_)
    else:
        bits = 8 * type_.size
        low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if type_.kind == "int" else (0, (1 << bits) - 1)
        elements = st.sampled_from([low, high, 0, 1]) | st.integers(low, high)
    return hnp.arrays(type_.dtype, size, elements=elements)


def operands(mnemonic: str) -> SearchStrategy[tuple[Any, ...]]:
    """Operands that an instruction takes, as the builder's method wants them. Raises ValueError for an unknown mnemonic."""
    from hypothesis import strategies as st

    from svedsl.errors import OperandError
    from svedsl.isa.decode import decode
    from svedsl.isa.encode import encode
    from svedsl.isa.table import table

    if mnemonic not in table():
        raise ValueError(f"no instruction {mnemonic!r}")
    forms = [form for form in table().forms(mnemonic) if not form.is_alias] or table().forms(mnemonic)

    def drawn(choice: int, bits: int) -> tuple[Any, ...] | None:
        form = forms[choice]
        found = decode(form.value | bits & ~form.mask, aliases=form.is_alias)
        if found is None or found.form is not form:
            return None
        try:
            encode(mnemonic, found.args)
        except OperandError:  # decodes, but the architecture leaves the result open
            return None
        return found.args

    drawn_args = st.builds(drawn, st.integers(0, len(forms) - 1), st.integers(0, (1 << 32) - 1))
    return drawn_args.filter(lambda args: args is not None).map(lambda args: args or ())

"""The conditions of a kernel on its arguments (``requires``): what may stand in one, compiled, and what its names were when it failed.

A condition is a Python expression over the parameter names. An array offers ``.size`` (elements), ``.shape``, ``.nbytes`` and ``.ndim``,
or is None; ``least`` and ``most`` are the extreme elements of a matrix.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from types import CodeType
from typing import TYPE_CHECKING, Any

from svedsl.errors import BindError

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray[Any, Any]


def shown(code: CodeType, names: Mapping[str, object]) -> str:
    """The values that an expression used: ``ld_s = 3, S.size = 12``."""
    parts = []
    for name in code.co_names:
        value: Any = names.get(name)
        if getattr(value, "shape", ()):  # a scalar of NumPy has the shape ()
            parts.append(f"{name}.shape = {value.shape}, {name}.size = {value.size}")
        elif name in names:
            parts.append(f"{name} = {value}")
    return ", ".join(parts) or "no arguments"


def _matrix(array: Array, rows: int, columns: int, ld: int) -> Array:
    """The first ``rows`` x ``columns`` elements of a row-major matrix with leading dimension ``ld``."""
    import numpy as np

    size = array.dtype.itemsize
    return np.lib.stride_tricks.as_strided(array.reshape(-1), (rows, columns), (ld * size, size), writeable=False)


def least(array: Array, rows: int, columns: int, ld: int) -> float:
    """The smallest element of a matrix in memory, for ``requires``."""
    return float(_matrix(array, rows, columns, ld).min())


def most(array: Array, rows: int, columns: int, ld: int) -> float:
    """The largest element of a matrix in memory, for ``requires``."""
    return float(_matrix(array, rows, columns, ld).max())


ALLOWED = {"__builtins__": {}, "min": min, "max": max, "abs": abs, "least": least, "most": most}
_NODES = (
    ast.Expression, ast.BoolOp, ast.And, ast.Or, ast.Compare, ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.Is, ast.IsNot,
    ast.BinOp, ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.LShift, ast.RShift, ast.BitAnd, ast.BitOr,
    ast.UnaryOp, ast.USub, ast.UAdd, ast.Not, ast.IfExp, ast.Load,
)  # fmt: skip
_ATTRIBUTES = ("size", "shape", "nbytes", "ndim")
_FUNCTIONS = ("min", "max", "abs", "least", "most")


def compiled(kernel: str, text: str, names: Sequence[str]) -> CodeType:
    """A condition as code, after a check of every node of it. Raises BindError for what is no such expression."""
    if not isinstance(text, str):
        raise BindError(f'{kernel}: requires takes text, such as "x.size >= n", not {text!r}')
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

"""Code for the emulator's tests: written with the raw builder (fixed registers, no frame), so that it can be wrong on purpose."""

from __future__ import annotations

from svedsl.asm.builder import Builder
from svedsl.asm.code import Code, Placed
from svedsl.run.binding import Binder
from svedsl.run.emulator import run
from svedsl.types import Param, f32, i64, in_, ptr

N, ALPHA, X, Y, IN = Param("n", i64), Param("alpha", f32), Param("x", ptr[f32]), Param("y", ptr[f32]), Param("x", ptr[f32, in_])


def code(write, *params, name="k", vl=None, requires=()):
    """What ``write(k)`` emits, as finished code with these parameters."""
    k = Builder()
    write(k)
    return k.finish(name, params, vl, requires)


def words(*values, params=(), name="k"):
    """Code of raw words."""
    placed = tuple(Placed(4 * i, word) for i, word in enumerate(values))
    return Code(name, tuple(params), placed, b"".join(word.to_bytes(4, "little") for word in values))


def bound(of, *args, **kwargs):
    """The arguments of one call, bound."""
    return Binder(of.name, of.params, of.requires).bind(args, kwargs)


def go(write, *args, params=(), **options):
    """Build and run."""
    made = code(write, *params)
    return run(made, bound(made, *args), **options)

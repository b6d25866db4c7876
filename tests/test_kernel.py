"""What ``@kernel`` and the options of a call refuse, before anything is built or run."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from svedsl import BindError, f32, i64, kernel, ptr
from svedsl.regs import z0


def _untyped(k, n):
    k.ret()


def _default(k, n: i64 = 3):
    k.ret()


def _variadic(k, *n: i64):
    k.ret()


def _reserved(k, safe: i64):
    k.ret()


def _itself(k, self: i64):
    k.ret()


def _one(k, n: i64, x: ptr[f32]):
    k.ret()


def _ret(k):
    k.ret()


@pytest.mark.parametrize(
    ("function", "options", "says"),
    [
        (_untyped, {}, "parameter 'n' needs a type such as i64"),
        (_default, {}, "n=3: a parameter is one argument, without default; build-time constants stand after *"),
        (_variadic, {}, "*n: a parameter is one argument"),
        (_reserved, {}, "_reserved: 'safe' is a reserved keyword of calls and cannot name a parameter"),
        (_itself, {}, "'self' is a reserved keyword of calls and cannot name a parameter"),
        (_one, {"requires": ["m > 0"]}, "_one: requires `m > 0`: m is no parameter; the parameters are n, x"),
        (_one, {"requires": ["n > 0", "n >"]}, "requires `n >` is not a Python expression"),
        (_one, {"requires": ["open(n)"]}, "requires `open(n)`: open(n) is not allowed; use arithmetic, comparisons"),
        (_one, {"requires": ["x.len > 3"]}, "requires `x.len > 3`: .len is not known; an array offers .size"),
        (_one, {"requires": [True]}, 'requires takes text, such as "x.size >= n", not True'),
        (_ret, {"vl": 100}, "vl=100 given; expected a multiple of 128 from 128 to 2048 (bits)"),
        (_ret, {"requires": "n > 0"}, "requires takes a list of conditions, such as ['n > 0']"),
    ],
)
def test_definitions_without_meaning(function: Any, options: dict[str, Any], says: str) -> None:
    """Would break: a kernel whose declaration is read in another way than it was meant, found at the first call or never."""
    with pytest.raises(BindError) as caught:
        kernel(**options)(function)
    assert says in str(caught.value)


@kernel
def _options(k: Any, label: ptr[i64], data: ptr[i64], samples: i64, registers: i64) -> None:
    """Every parameter is named like an option of some verb."""
    here = k.label("loop")
    k.place(here)
    k.subs(samples, samples, 1)
    k.str(registers, [data])
    k.b_ne(here)
    k.ret()


def test_parameters_named_like_an_option_are_given_by_position() -> None:
    """Would break: an argument given by its name to `analyze`, `time` or `trace` and taken, in silence, for an option of that verb."""
    x = np.zeros(1, np.int64)
    assert _options.analyze(x, x, 3, 4, data="l1").cycles > 0
    assert _options.trace(x, x, 2, 4, registers=True).rows
    for verb, arguments, named in (
        ("analyze", (x,), {"data": x, "samples": 3, "registers": 4}),
        ("analyze", (), {"label": x, "data": x, "samples": 3, "registers": 4}),
        ("trace", (x, x, 3), {"registers": 4}),
        ("time", (x, x), {"samples": 3, "registers": 4}),
    ):
        name = _options.params[len(arguments)].name
        with pytest.raises(BindError, match=rf"_options: {name}= is an option of {verb}\(\); give the argument {name} by position"):
            getattr(_options, verb)(*arguments, **named)


def test_a_constant_may_have_the_name_of_an_option() -> None:
    """Would break: a build-time constant refused for a collision that it cannot have: it is never an argument of a call."""

    @kernel
    def f(k: Any, *, vl: int = 1) -> i64:
        k.return_(vl)

    assert f.with_(vl=3)() == 3


def test_options_without_names() -> None:
    """Would break: `@kernel(512)` taken for a function."""
    with pytest.raises(TypeError, match=r"@kernel\(vl=512\)"):
        kernel(512)  # type: ignore[call-overload]


@pytest.mark.parametrize("option", [{"limit": 0}, {"timeout": -1.0}, {"timeout": float("nan")}])
@pytest.mark.parametrize("verb", ["emulate", "count"])
def test_limits_that_nothing_can_keep(verb: str, option: dict[str, Any]) -> None:
    """Would break: a run that ends before it begins, reported as a kernel that does not end, or one without the limit asked for."""
    with pytest.raises(BindError, match=next(iter(option))):
        getattr(kernel(_ret), verb)(**option)


def test_a_safe_call_runs_everywhere() -> None:
    """Would break: a program that asks for `safe=True` and runs on the machine with SVE only."""
    kernel(_ret)(safe=True)


def test_elements_of_a_vector_are_not_listed() -> None:
    """Would break: `for lane in z0.s`, or a view unpacked in place of a list of registers, running without an end."""
    with pytest.raises(TypeError, match="not iterable"):
        list(z0.s)

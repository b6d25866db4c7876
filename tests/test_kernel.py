"""What ``@kernel`` and the options of a call refuse, before anything is built or run."""

from __future__ import annotations

from typing import Any

import pytest

from svedsl import BindError, i64, kernel
from svedsl.regs import z0


def _untyped(k, n):
    k.ret()


def _default(k, n: i64 = 3):
    k.ret()


def _variadic(k, *n: i64):
    k.ret()


def _reserved(k, safe: i64):
    k.ret()


def _ret(k):
    k.ret()


@pytest.mark.parametrize(
    ("function", "options", "says"),
    [
        (_untyped, {}, "parameter 'n' needs a type such as i64"),
        (_default, {}, "n=3: a parameter is one argument, without default; build-time constants stand after *"),
        (_variadic, {}, "*n: a parameter is one argument"),
        (_reserved, {}, "'safe' is a reserved keyword"),
        (_ret, {"vl": 100}, "vl=100 given; expected a multiple of 128 from 128 to 2048 (bits)"),
        (_ret, {"requires": "n > 0"}, "requires takes a list of conditions, such as ['n > 0']"),
    ],
)
def test_definitions_without_meaning(function: Any, options: dict[str, Any], says: str) -> None:
    """Would break: a kernel whose declaration is read in another way than it was meant, found at the first call or never."""
    with pytest.raises(BindError) as caught:
        kernel(**options)(function)
    assert says in str(caught.value)


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

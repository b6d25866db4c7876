"""Kernels of one function, for tests of what building them refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from svedsl import f32, kernel, ptr
from svedsl.asm.code import Code


def build(body: Callable[..., Any], **annotations: Any) -> Code:
    """The code of a kernel whose parameters have these types, else one: ``x``, an array of f32."""
    body.__annotations__ = annotations or {"x": ptr[f32]}
    return kernel(body).code_object

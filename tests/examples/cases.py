"""What each page of examples/ must compute: its kernels run on several sizes by ``run(kernel, *arguments)``, results against NumPy."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from svedsl import BindError

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
Run = Callable[..., Any]
SIZES = (0, 1, 5, 16, 33, 130)


@cache
def page(name: str) -> ModuleType:
    """The module of ``examples/<name>.py``."""
    spec = importlib.util.spec_from_file_location(f"svedsl_example_{name}", EXAMPLES / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def saxpy(run: Run) -> None:
    for n in SIZES:
        x, y = np.arange(n, dtype=np.float32) - 3, np.arange(n, dtype=np.float32)[::-1].copy()
        expected = np.float32(1.5) * x + y  # exact: small integers and a half
        run(page("saxpy").saxpy, n, 1.5, x, y)
        np.testing.assert_array_equal(y, expected)


def triad(run: Run) -> None:
    for n in SIZES:
        a, b, c = np.full(n, np.nan), np.arange(n, dtype=np.float64), np.arange(n, dtype=np.float64) ** 2
        run(page("triad").triad, n, -0.5, a, b, c)
        np.testing.assert_array_equal(a, b - 0.5 * c)


def dot(run: Run) -> None:
    for n in SIZES:
        x, y = np.arange(n, dtype=np.float32), np.arange(n, dtype=np.float32) % 7 - 3
        expected = float(np.dot(x.astype(np.float64), y.astype(np.float64)))  # sums of integers below 2**24: exact in any order
        for kernel in (page("dot").dot, page("dot").dot2):
            assert run(kernel, n, x, y) == expected, (kernel, n)


def gather(run: Run) -> None:
    for n in SIZES:
        for stride in (0, 1, 7):
            x, y = np.arange(max(0, (n - 1) * stride + 1), dtype=np.float64) + 0.25, np.full(n, np.nan)
            run(page("gather").gather, n, stride, x, y)
            np.testing.assert_array_equal(y, x[np.arange(n) * stride])


def complex_multiply(run: Run) -> None:
    for n in SIZES:
        whole = np.arange(4 * n, dtype=np.float32) % 9 - 4
        x, y = whole[: 2 * n].copy().view(np.complex64), whole[2 * n :].copy().view(np.complex64)
        product = np.full(n, np.nan, np.complex64)
        run(page("complex_multiply").multiply, n, x.view(np.float32), y.view(np.float32), product.view(np.float32))
        np.testing.assert_array_equal(product, x * y)


def stencil(run: Run) -> None:
    for rows, columns in ((3, 3), (4, 20), (9, 67), (2, 5), (5, 2), (1, 1), (0, 0)):
        old = (np.arange(rows * columns, dtype=np.float32) * 4 % 103).reshape(rows, columns)
        new = np.full_like(old, -1)
        run(page("stencil").jacobi, rows, columns, old, new)
        expected = np.full_like(old, -1)
        expected[1:-1, 1:-1] = (old[:-2, 1:-1] + old[2:, 1:-1] + old[1:-1, :-2] + old[1:-1, 2:]) / 4
        np.testing.assert_array_equal(new, expected)


def int8_gemm(run: Run) -> None:
    example = page("int8_gemm")
    rng = np.random.default_rng(7)
    for N, K in ((0, 16), (1, 16), (5, 32), (33, 48), (7, 0)):
        A, B = rng.integers(-128, 128, (example.ROWS, K), np.int8), rng.integers(-128, 128, (K, N), np.int8)
        C = rng.integers(-1000, 1000, (example.ROWS, N), np.int32)
        expected = C + A.astype(np.int32) @ B.astype(np.int32)
        run(example.gemm_tile, N, K, A, example.pack_b(B), C)
        np.testing.assert_array_equal(C, expected)


def strlen(run: Run) -> None:
    for n in (*SIZES, 63, 64, 255, 256, 1000):
        text = np.full(n + 1, 255, np.uint8)
        text[n] = 0
        assert run(page("strlen").strlen, text) == n


def histogram(run: Run) -> None:
    example = page("histogram")
    for n in SIZES:
        x = (np.arange(n) ** 2 % 11 * 25).astype(np.uint8)  # many equal bytes in one vector
        tables, counts = np.full(example.MOST_LANES * 256, 9, np.uint32), np.full(256, 9, np.uint32)
        run(example.histogram, n, x, tables, counts)
        np.testing.assert_array_equal(counts, np.bincount(x, minlength=256))


def sort(run: Run) -> None:
    rng = np.random.default_rng(3)
    for n in (0, 1, 2, 3, 4, 7, 12, 16, 63, 64, 70):
        x = rng.integers(-50, 50, n, np.int32) if n % 2 else np.arange(n, 0, -1, dtype=np.int32)
        x[:1] = 2**31 - 1
        expected = x.copy()
        done = run(page("sort").sort, n, x)
        assert done == n or 4 <= done < n
        expected[:done] = np.sort(expected[:done])
        np.testing.assert_array_equal(x, expected)


def attention(run: Run) -> None:
    """The page's call at small sizes; the kernel is for 512 bits, any other length is refused."""
    example = page("attention")
    for N in SIZES:
        s = example.attention_scores(7, N)
        out = np.full((7, 64), np.nan, np.float32)
        work = np.empty(example.workspace_floats(7, example.INT8), np.float32)
        try:
            run(example.attention_int8, s.q, s.k, s.V, out, work, 7, N, 0, s.scale, 64, 64, 64, 64)
        except BindError as error:
            if "512" in str(error):
                return
            raise
        np.testing.assert_allclose(out, example.attention_reference(s.q, s.k, s.V, s.scale, 0).O, atol=1e-5)


CASES: dict[str, Callable[[Run], None]] = {
    c.__name__: c for c in (saxpy, triad, dot, gather, complex_multiply, stencil, int8_gemm, strlen, histogram, sort, attention)
}
"""By the name of the page."""

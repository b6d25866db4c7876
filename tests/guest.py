"""Running AArch64 Python on this machine: the environment of tools/native_env.py with this checkout's packages on its path."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import svedsl_kernels

import svedsl
from tests.needs import unavailable
from tools.native_env import EnvironmentUnavailable, ensure

ROOT = Path(__file__).parent.parent


@cache
def _python() -> Path | EnvironmentUnavailable:
    try:
        return ensure()
    except EnvironmentUnavailable as error:
        return error


def run_guest(arguments: Sequence[str], scratch: Path, cpu: str = "a64fx", timeout: float = 600) -> subprocess.CompletedProcess[str]:
    """Run ``python arguments…`` on an emulated ``cpu`` (a name of qemu's) in the checkout; skips where that cannot be had.

    The packages that the host's tests import are linked into ``scratch``: a path of site-packages would bring the host's NumPy along.
    """
    python = _python()
    if isinstance(python, EnvironmentUnavailable):
        unavailable(f"no AArch64 Python: {python}")
    for package in (svedsl, svedsl_kernels):
        (scratch / package.__name__).symlink_to(Path(package.__file__ or "").parent)
    env = {**os.environ, "PYTHONPATH": str(scratch), "QEMU_CPU": cpu, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [str(python), *arguments], cwd=ROOT, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=timeout
    )

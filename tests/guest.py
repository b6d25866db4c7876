"""Running AArch64 Python on this machine: the environment of tools/native_env.py with this checkout's packages on its path."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import svedsl
import svedsl_kernels
from tests.needs import unavailable
from tools.native_env import EnvironmentUnavailable, ensure

ROOT = Path(__file__).parent.parent


@cache
def _python() -> Path | EnvironmentUnavailable:
    try:
        return ensure()
    except EnvironmentUnavailable as error:
        return error


def guest_python() -> Path:
    """The AArch64 interpreter; skips the running test where it cannot be had."""
    python = _python()
    if isinstance(python, EnvironmentUnavailable):
        unavailable(f"no AArch64 Python: {python}")
    return python


def start_guest(arguments: Sequence[str], scratch: Path, environment: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
    """Start ``python arguments…`` on an emulated A64FX (``QEMU_CPU`` in ``environment`` names another CPU), in the checkout.

    The packages that the host's tests import are linked into ``scratch``: a path of site-packages would bring the host's NumPy along.
    """
    for package in (svedsl, svedsl_kernels):
        (scratch / package.__name__).symlink_to(Path(package.__file__ or "").parent)
    return subprocess.Popen(
        [str(guest_python()), *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(scratch), "PYTHONDONTWRITEBYTECODE": "1", **(environment or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def run_guest(arguments: Sequence[str], scratch: Path, cpu: str = "a64fx", timeout: float = 600) -> tuple[int, str]:
    """Exit code and output of ``python arguments…`` on ``cpu``; see :func:`start_guest`."""
    with start_guest(arguments, scratch, {"QEMU_CPU": cpu}) as guest:
        try:
            output, _ = guest.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            guest.kill()
            raise
    return guest.returncode, output

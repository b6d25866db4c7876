"""What the CPU under this process is: architecture, hardware capabilities, vector lengths, and whether it is an A64FX."""

from __future__ import annotations

import platform
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TypeVar

from svedsl.errors import NativeError
from svedsl.run.libc import libc

T = TypeVar("T")

# Linux: Documentation/arch/arm64/elf_hwcaps.rst, include/uapi/linux/auxvec.h and prctl.h.
AT_HWCAP, AT_HWCAP2 = 16, 26
HWCAPS = {
    AT_HWCAP: {
        "fp": 1 << 0, "asimd": 1 << 1, "aes": 1 << 3, "pmull": 1 << 4, "sha1": 1 << 5, "sha2": 1 << 6, "crc32": 1 << 7,
        "atomics": 1 << 8, "fphp": 1 << 9, "asimdhp": 1 << 10, "cpuid": 1 << 11, "asimdrdm": 1 << 12, "fcma": 1 << 14, "dcpop": 1 << 16,
        "asimddp": 1 << 20, "sve": 1 << 22,
    },
    AT_HWCAP2: {"sve2": 1 << 1, "svei8mm": 1 << 9, "svebf16": 1 << 12, "bti": 1 << 17},
}  # fmt: skip
PR_SVE_SET_VL, PR_SVE_GET_VL, PR_SVE_VL_LEN_MASK = 50, 51, 0xFFFF
ALL_LENGTHS = range(128, 2049, 128)
MIDR_FILE = Path("/sys/devices/system/cpu/cpu0/regs/identification/midr_el1")
MIDR_A64FX = (0x46, 0x001)  # implementer "F", Fujitsu; PartNum of A64FX


@dataclass(frozen=True)
class Cpu:
    """One machine."""

    machine: str
    system: str
    hwcaps: frozenset[str]

    @property
    def sve(self) -> bool:
        """Whether SVE instructions execute here."""
        return "sve" in self.hwcaps

    @cached_property
    def midr(self) -> int | None:
        """MIDR_EL1 as the system shows it, else by the MRS that Linux emulates where HWCAP_CPUID says so; None without either."""
        try:
            return int(MIDR_FILE.read_text(), 16)
        except (OSError, ValueError):
            if "cpuid" not in self.hwcaps:
                return None
        from svedsl.run.stubs import stubs

        number: int = stubs().midr()
        return number

    @property
    def a64fx(self) -> bool:
        """Whether MIDR_EL1 (Implementer in bits 31:24, PartNum in 15:4) names Fujitsu's A64FX."""
        return self.midr is not None and (self.midr >> 24, self.midr >> 4 & 0xFFF) == MIDR_A64FX

    @property
    def refusal(self) -> str | None:
        """Why no kernel at all can run natively here, or None."""
        if self.machine not in ("aarch64", "arm64"):
            return f"this machine is {self.machine}, not AArch64"
        if self.system != "Linux":
            return f"native execution needs Linux, this is {self.system}"
        return None


@cache
def this_cpu() -> Cpu:
    """The machine this process runs on."""
    machine, system = platform.machine(), platform.system()
    if machine != "aarch64" or system != "Linux":
        return Cpu(machine, system, frozenset())
    getauxval = libc().getauxval
    hwcaps = frozenset(name for at, table in HWCAPS.items() for name, bit in table.items() if getauxval(at) & bit)
    return Cpu(machine, system, hwcaps)


def vector_length() -> int | None:
    """SVE vector length of the calling thread in bits, None without SVE."""
    return _prctl(PR_SVE_GET_VL, 0) if this_cpu().sve else None


def set_vector_length(bits: int) -> None:
    """Set the vector length of the calling thread; NativeError for one that the CPU lacks (Linux would round it down)."""
    if bits not in vector_lengths():
        raise NativeError(f"this CPU has no vector length of {bits} bits; it has {', '.join(map(str, vector_lengths())) or 'none'}")
    _prctl(PR_SVE_SET_VL, bits // 8)


@cache
def vector_lengths() -> tuple[int, ...]:
    """Every vector length in bits that the CPU offers, shortest first; empty without SVE.

    Setting a length is the only way to ask, and it belongs to the thread: a thread of its own asks.
    """
    if not this_cpu().sve:
        return ()
    return in_thread(lambda: tuple(bits for bits in ALL_LENGTHS if _prctl(PR_SVE_SET_VL, bits // 8) == bits))


def _prctl(option: int, argument: int) -> int | None:
    """The vector length in bits that a PR_SVE_* call answers, None where it is refused."""
    answer: int = libc().prctl(option, argument, 0, 0, 0)
    return None if answer < 0 else 8 * (answer & PR_SVE_VL_LEN_MASK)


def in_thread(function: Callable[[], T]) -> T:
    """The result of ``function`` called in a new thread, whose vector length nobody else sees; its exception is raised here."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(function).result()

"""Performance counters of the CPU by ``perf_event_open``: which there are, and reading a group of them around a piece of work."""

from __future__ import annotations

import ctypes
import fcntl
import os
import struct
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import NamedTuple

from svedsl.errors import NativeError
from svedsl.run.cpu import this_cpu
from svedsl.run.libc import last_error, libc

# include/uapi/linux/perf_event.h
SYSCALL = 241  # perf_event_open on AArch64
ATTRIBUTES = struct.Struct("<IIQQQQQ")
ATTRIBUTES_SIZE = 112  # PERF_ATTR_SIZE_VER5
READ_FORMAT = 1 << 0 | 1 << 1 | 1 << 3  # TOTAL_TIME_ENABLED, TOTAL_TIME_RUNNING, GROUP
DISABLED, PINNED, EXCLUDE_KERNEL, EXCLUDE_HV = 1 << 0, 1 << 2, 1 << 5, 1 << 6
ENABLE, DISABLE, RESET, WHOLE_GROUP = 0x2400, 0x2401, 0x2403, 1


class Event(NamedTuple):
    """``type`` and ``config`` of a ``perf_event_attr``."""

    type: int
    config: int


HARDWARE, RAW = 0, 4
CYCLES = {"cycles": Event(HARDWARE, 0), "instructions": Event(HARDWARE, 1)}
_GROUPS: tuple[Mapping[str, int], ...] = (
    {"EAGA_VAL": 0x1A0, "EAGB_VAL": 0x1A1, "EXA_VAL": 0x1A2, "EXB_VAL": 0x1A3, "FLA_VAL": 0x1A4, "FLB_VAL": 0x1A5},
    {"0INST_COMMIT": 0x190, "1INST_COMMIT": 0x191, "2INST_COMMIT": 0x192, "3INST_COMMIT": 0x193, "4INST_COMMIT": 0x194},
    {"LD_COMP_WAIT": 0x184, "EU_COMP_WAIT": 0x189, "FL_COMP_WAIT": 0x18A, "BR_COMP_WAIT": 0x18B, "ROB_EMPTY": 0x18C},
    {"L1D_CACHE_REFILL": 0x003, "L2D_CACHE_REFILL": 0x017, "PRX_VAL": 0x1A6, "UOP_SPLIT": 0x139, "SINGLE_MOVPRFX_COMMIT": 0x199},
)
A64FX_GROUPS = tuple({name: Event(RAW, code) for name, code in group.items()} for group in _GROUPS)
"""What A64FX adds, by the names of its PMU Events document (1.3); it counts eight events at a time, cycles and instructions among them."""


@contextmanager
def opened(events: Sequence[Event]) -> Iterator[Group]:
    """A group of counters of the calling thread's user code. Raises NativeError where the system or the CPU does not allow them."""
    descriptors: list[int] = []
    try:
        for event in events:
            descriptors.append(_open(event, descriptors[0] if descriptors else -1))
        yield Group(descriptors)
    finally:
        for descriptor in descriptors:
            os.close(descriptor)


class Group:
    """Open counters that run at the same time."""

    def __init__(self, descriptors: Sequence[int]) -> None:
        self._leader = descriptors[0]
        self._format = struct.Struct(f"<{3 + len(descriptors)}Q")

    def start(self) -> None:
        """Count from zero."""
        fcntl.ioctl(self._leader, RESET, WHOLE_GROUP)
        fcntl.ioctl(self._leader, ENABLE, WHOLE_GROUP)

    def stop(self) -> tuple[int, ...]:
        """The counts since ``start``, in the order of the events. Raises NativeError where another user of the counters had them."""
        fcntl.ioctl(self._leader, DISABLE, WHOLE_GROUP)
        data = os.read(self._leader, self._format.size)
        if len(data) != self._format.size:
            raise NativeError("the performance counters are taken by another program")
        _number, enabled, running, *counts = self._format.unpack(data)
        if running != enabled:
            raise NativeError("the performance counters were shared with another program")
        return tuple(counts)


def _open(event: Event, leader: int) -> int:
    flags = (DISABLED | PINNED if leader < 0 else 0) | EXCLUDE_KERNEL | EXCLUDE_HV
    attributes = ATTRIBUTES.pack(event.type, ATTRIBUTES_SIZE, event.config, 0, 0, READ_FORMAT, flags).ljust(ATTRIBUTES_SIZE, b"\0")
    number, zero = ctypes.c_long, ctypes.c_ulong(0)
    descriptor: int = libc().syscall(number(SYSCALL), attributes, number(0), number(-1), number(leader), zero)
    if descriptor < 0:
        raise NativeError(f"perf_event_open: {last_error()}")
    return descriptor


@cache
def refusal() -> str | None:
    """Why cycles cannot be counted here, or None."""
    if this_cpu().refusal:
        return this_cpu().refusal
    try:
        with opened(list(CYCLES.values())):
            return None
    except NativeError as error:
        return str(error)


def groups() -> tuple[dict[str, Event], ...]:
    """The groups of events to count one after the other, each with cycles and instructions; none where counting is refused."""
    if refusal():
        return ()
    return tuple({**CYCLES, **more} for more in (A64FX_GROUPS if this_cpu().a64fx else ({},)))

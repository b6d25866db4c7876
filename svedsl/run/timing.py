"""How long a kernel takes on this CPU: many calls from machine code, pinned to a core, warmed, the median with its spread."""

from __future__ import annotations

import ctypes
import os
import statistics
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from svedsl.errors import NativeError
from svedsl.run import counters
from svedsl.run.libc import libc
from svedsl.run.stubs import stubs

SAMPLE_SECONDS = 0.002  # of one sample: thousands of ticks of the 100 MHz counter of A64FX, few interrupts


@dataclass(frozen=True)
class Timing:
    """A measurement; all figures are per call and include entering the kernel, which ``overhead`` gives for an empty one.

    ``cycles`` and ``counters`` (events of the CPU by name) come from perf_event_open and are None and empty without it; ``seconds``
    and its ``spread`` (lower and upper quartile) come from CNTVCT_EL0. Medians of ``samples`` samples of ``calls`` calls each.
    """

    seconds: float
    spread: tuple[float, float]
    overhead: float
    samples: int
    calls: int
    cycles: float | None = None
    counters: dict[str, float] = field(default_factory=dict)

    def __str__(self) -> str:
        low, high = self.spread
        lines = [f"{1e6 * self.seconds:.3f} µs per call ({1e6 * low:.3f} to {1e6 * high:.3f}; an empty kernel {1e6 * self.overhead:.3f})"]
        if self.cycles is not None:
            lines.append(f"{self.cycles:.0f} cycles per call")
        lines += [f"{count:12.1f}  {name}" for name, count in self.counters.items()]
        return "\n".join(lines)


def measure(call: bytes, empty: bytes, samples: int) -> Timing:
    """Time the call whose register image is ``call``; ``empty`` is that of a kernel which only returns."""
    with _pinned():
        calls = _enough(call)
        seconds = [_seconds(call, calls) for _ in range(samples)]
        overhead = statistics.median(_seconds(empty, calls) for _ in range(samples))
        counts: dict[str, float] = {}
        for events in counters.groups():
            counts.update(_counted(events, call, calls, samples))
    low, middle, high = statistics.quantiles(seconds, n=4, method="inclusive")
    return Timing(middle, (low, high), overhead, samples, calls, counts.pop("cycles", None), counts)


def _enough(call: bytes) -> int:
    """How many calls make a sample; finding out warms caches and predictors."""
    calls = 1
    while calls * (seconds := _seconds(call, calls)) < SAMPLE_SECONDS:
        calls = max(2 * calls, int(SAMPLE_SECONDS / max(seconds, 1e-9)))
    return calls


def _seconds(call: bytes, calls: int) -> float:
    """Seconds per call of one sample, by CNTVCT_EL0."""
    ticks = ctypes.c_uint64()
    if stubs().repeat(call, calls, ctypes.byref(ticks)):
        raise NativeError("the vector length changed while measuring")
    return ticks.value / int(stubs().frequency()) / calls


def _counted(events: Mapping[str, counters.Event], call: bytes, calls: int, samples: int) -> dict[str, float]:
    """Medians per call of events that are counted together."""
    rows = []
    with counters.opened(list(events.values())) as group:
        for _ in range(samples):
            group.start()
            _seconds(call, calls)
            rows.append(group.stop())
    return {name: statistics.median(counts) / calls for name, counts in zip(events, zip(*rows, strict=True), strict=True)}


def source() -> str:
    """What cycles and events are taken from on this machine, for people."""
    reason = counters.refusal()
    return f"CNTVCT_EL0 ({reason})" if reason else f"perf_event_open, {sum(len(g) for g in counters.groups())} counters"


@contextmanager
def _pinned() -> Iterator[None]:
    """Keep this thread on the core where it is."""
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {libc().sched_getcpu()})
    try:
        yield
    finally:
        os.sched_setaffinity(0, allowed)

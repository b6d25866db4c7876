"""The bookkeeping around perf_event_open, with the software events that any Linux counts."""

import platform
import time

import pytest

from svedsl.errors import NativeError
from svedsl.run import counters
from tests.needs import unavailable

SOFTWARE, TASK_CLOCK, PAGE_FAULTS = 1, 1, 2


@pytest.fixture
def here(monkeypatch):
    """The number of the system call on this machine."""
    numbers = {"x86_64": 298, "aarch64": 241}
    if platform.system() != "Linux" or platform.machine() not in numbers:
        unavailable("perf_event_open is known on x86-64 and AArch64 Linux only")
    monkeypatch.setattr(counters, "SYSCALL", numbers[platform.machine()])
    try:
        with counters.opened([counters.Event(SOFTWARE, TASK_CLOCK)]):
            pass
    except NativeError as error:
        pytest.skip(str(error))  # a container may forbid it: no tool of ours is missing


def test_a_group_counts_from_zero_in_the_order_of_its_events(here):
    """Fails when attributes are laid out wrongly, counts are mixed up, or a start does not reset."""
    with counters.opened([counters.Event(SOFTWARE, TASK_CLOCK), counters.Event(SOFTWARE, PAGE_FAULTS)]) as group:
        spent = []
        for seconds in (0.05, 0.01):
            group.start()
            begin = time.thread_time_ns()
            while time.thread_time_ns() - begin < seconds * 1e9:
                pass
            spent.append(group.stop())
        time.sleep(0.01)
    (long, faults), (short, _) = spent
    assert 0.045e9 < long < 0.2e9
    assert 0.008e9 < short < 0.045e9
    assert faults < 1000


def test_an_event_that_nobody_has_is_refused(here):
    """Fails when a counter that could not be opened reads as zero."""
    with pytest.raises(NativeError, match="perf_event_open: "), counters.opened([counters.Event(SOFTWARE, 10**6)]):
        pass


def test_a64fx_groups_fit_its_counters():
    """Fails when a group would be multiplexed: A64FX counts eight events at once (A64FX manual, PMU)."""
    codes = [event.config for group in counters.A64FX_GROUPS for event in group.values()]
    assert len(codes) == len(set(codes))
    assert all(len(group) + len(counters.CYCLES) <= 8 for group in counters.A64FX_GROUPS)

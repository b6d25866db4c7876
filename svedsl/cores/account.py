"""Where the commit slots of every cycle went: used, or lost to a cause. The causes add up to the cycles (four slots each)."""

from __future__ import annotations

from svedsl.cores.dispatch import FRONT_END, Dispatcher
from svedsl.cores.params import GROUP
from svedsl.cores.state import Core


class Account:
    def __init__(self, core: Core, dispatcher: Dispatcher) -> None:
        self.core = core
        self.dispatcher = dispatcher
        self.histogram = [0] * (GROUP + 1)

    def step(self, cycle: int, done: int, left: int) -> None:
        self.histogram[done] += 1


_ = FRONT_END

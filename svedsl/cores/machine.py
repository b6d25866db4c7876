"""The pipeline put together: one call per stage and cycle, and the loop over the cycles."""

from __future__ import annotations

from svedsl.cores.account import FIRST_CYCLE, Account
from svedsl.cores.commit import Committer
from svedsl.cores.dispatch import Dispatcher
from svedsl.cores.execute import Executor
from svedsl.cores.frontend import FrontEnd, Supply
from svedsl.cores.lsu import LoadStore
from svedsl.cores.memory import Memory
from svedsl.cores.params import DEFAULT, Rule, Unsaid
from svedsl.cores.state import UNKNOWN, Core
from svedsl.errors import AnalysisError

STUCK = 100_000
"""Cycles without a commit after which the model itself must be wrong."""


class Machine:
    """One core with its stages. Cycle 0 is the fetch (IA) of the first instruction."""

    def __init__(
        self, supply: Supply, unsaid: Unsaid = DEFAULT, caches: Memory | None = None, lifted: frozenset[Rule] = frozenset()
    ) -> None:
        self.core = Core(unsaid, lifted)
        self.front = FrontEnd(supply)
        self.executor = Executor(self.core)
        self.memory = LoadStore(self.core, self.executor, caches)
        self.dispatcher = Dispatcher(self.core, self.front, self.memory)
        self.committer = Committer(self.core, self.dispatcher, self.memory)
        self.account = Account(self.core, self.dispatcher, self.executor)
        self.cycle = FIRST_CYCLE
        self.last_commit = 0
        self.flushes = 0
        """Order violations (§7.5)."""

    def step(self) -> None:
        """One cycle. Later stages go first, so that each sees what the stage before it had at the end of the last cycle."""
        cycle = self.cycle
        done = self.committer.step(cycle)
        self.account.step(cycle, done, self.committer.next)
        if done:
            self.last_commit = cycle
            if self.committer.flush:
                self._flush(cycle)
        self.memory.step(cycle)
        self.executor.step(cycle)
        self.dispatcher.step(cycle)
        self.front.step(cycle)
        resolved = self.core.resolved
        if resolved >= 0 and cycle >= resolved:
            self.core.resolved = UNKNOWN
            self.front.supply.resume(cycle + self.core.unsaid.mispredict_refetch)
        self.cycle = cycle + 1

    def finished(self) -> bool:
        return not self.core.rob and self.dispatcher.window is None and self.front.empty()

    def run(self) -> int:
        """Until everything has committed; returns the cycle of the last commit's W stage."""
        while not self.finished():
            self.step()
            self.check_progress()
        return self.last_commit + 1

    def count_anew(self) -> int:
        """Sets what is counted at commit back to nothing; returns the first cycle that counts again, the one after the last commit."""
        for counts in (self.account.slots, self.account.histogram):
            counts[:] = [0] * len(counts)
        self.committer.uops = self.committer.instructions = self.memory.writes = self.flushes = 0
        caches = self.memory.caches
        if caches is not None:
            caches.misses = caches.l2_misses = caches.prefetched = caches.write_backs = 0
        return self.last_commit + 1

    def check_progress(self) -> None:
        """Raises AnalysisError where nothing has committed for so long that the model must have locked up."""
        if self.cycle - self.last_commit > STUCK:
            oldest = next((uop.instance.op.text for group in self.core.rob for uop in group), "none")
            raise AnalysisError(f"no instruction has committed for {STUCK} cycles; the oldest is {oldest}")

    def _flush(self, cycle: int) -> None:
        """A load has read before an older store wrote (§7.5): everything younger than that store is fetched and executed again."""
        core = self.core
        self.flushes += 1
        again = [uop.instance for group in core.rob for uop in group]
        if self.dispatcher.window is not None:
            again += [instance for instance, _ in self.dispatcher.window]
        again = [i for i in dict.fromkeys(again) if i.number > self.committer.last_number] + self.front.clear()
        core.clear()
        self.executor.clear()
        self.memory.clear()
        self.dispatcher.clear(cycle)
        self.committer.clear()
        self.front.supply.refetch(list(dict.fromkeys(again)), cycle + 1)

"""Commit by groups (manual §4.5), and the account of where the cycles went."""

from __future__ import annotations

from svedsl.cores.dispatch import BRANCH, Dispatcher
from svedsl.cores.lsu import LoadStore
from svedsl.cores.state import DATA, GONE, Core, Uop


class Committer:
    """In order, one group of up to four µOPs per cycle."""

    def __init__(self, core: Core, dispatcher: Dispatcher, memory: LoadStore) -> None:
        self.core = core
        self.dispatcher = dispatcher
        self.memory = memory
        self.next = 0
        """µOPs of the oldest group that have committed."""
        self.uops = 0
        self.instructions = 0
        self.last_number = -1
        """Number of the last instruction committed whole."""
        self.flush = False
        """A store of this group found a younger load that had read too early (§7.5)."""

    def step(self, cycle: int) -> int:
        """Commits what is done; returns how many µOPs."""
        core = self.core
        rob = core.rob
        if not rob:
            return 0
        group = rob[0]
        size = len(group)
        if self.next == size and group is not self.dispatcher.group:
            # The rest of the group left D after this much of it had committed.
            self._release(cycle)
            if not rob:
                return 0
            group = rob[0]
            size = len(group)
        first = at = self.next
        gpr = fpr = ppr = 0
        while at < size:
            uop = group[at]
            if uop.pending or uop.done > cycle:
                break
            plan = uop.plan
            gpr += plan.gpr
            fpr += plan.fpr
            ppr += plan.ppr
            at += 1
            for entry in uop.entries:
                entry.uop = GONE
                if plan.ports:
                    store = entry.store
                    if store is not None and entry.flow.memory != DATA:
                        self.memory.commit(store, cycle)
                        self.flush = self.flush or store.violated
            if uop.last:
                self._commit_instruction(uop, cycle)
                if self.flush:
                    break
        done = at - first
        if not done:
            return 0
        core.record.append((group, first, at, cycle))
        if gpr or fpr or ppr:
            core.rename_due.append((cycle + 2, gpr, fpr, ppr))
        self.uops += done
        self.next = at
        if at == size and group is not self.dispatcher.group:
            self._release(cycle)
        return done

    def clear(self) -> None:
        """After a flush the commit stack is empty."""
        self.next = 0
        self.flush = False

    def _release(self, cycle: int) -> None:
        self.core.rob.popleft()
        self.core.gid_due.append(cycle + 1)
        self.next = 0

    def _commit_instruction(self, uop: Uop, cycle: int) -> None:
        instance = uop.instance
        instance.made = []
        self.last_number = instance.number
        self.instructions += instance.op.instructions
        dispatcher = self.dispatcher
        if instance.op.post_sync:
            dispatcher.hold_until = cycle + 1
        if instance.mispredicted:
            dispatcher.hold_until = cycle + 1
            dispatcher.hold_cause = BRANCH

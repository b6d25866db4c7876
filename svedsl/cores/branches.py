"""Which branches of a trace are mispredicted, and the fetch bubbles of taken ones (manual §3)."""

from __future__ import annotations

BTB_BUBBLE = 2
"""Empty fetch slots behind a taken branch whose target comes from the BTB (§3: IA to IA three cycles)."""
RAS_BUBBLE = 1
"""Empty fetch slots behind a return (§3: the return-address stack takes two cycles)."""
HISTORY = 16
"""Directions the weight table sees; the manual gives no length (§3)."""
WEIGHTS = 2048
"""Weights of the branch weight table (§3)."""
LOOPS = 8
"""Loop predictor entries (§3)."""
LIMIT = 127
"""Largest weight: one signed byte."""


class _Loop:
    __slots__ = ("count", "same", "trip")

    def __init__(self) -> None:
        self.count = 0
        self.trip = 0
        self.same = 0


class Predictor:
    """LPT for constant trip counts, BWT (weights over the global history) for the rest.

    ``warm``: the code has run before, so a branch met for the first time goes as predicted and targets are in the BTB.
    """

    def __init__(self, warm: bool, trained: int) -> None:
        self.warm = warm
        self.trained = trained
        self.loops: dict[int, _Loop] = {}
        self.weights = [0] * WEIGHTS
        self.history = [1] * HISTORY
        self.targets: dict[int, int] = {}
        self.taken_in_row: dict[int, int] = {}
        self.met: set[int] = set()
        self.wrong = 0

    def branch(self, kind: str, pc: int, taken: bool, target: int) -> tuple[bool, int]:
        """(mispredicted, fetch bubbles) of one executed branch. ``kind`` as in isa.effects; ``target``: where it went."""
        if kind == "ret":
            return False, RAS_BUBBLE
        if kind == "cond":
            wrong = self._conditional(pc, taken, target < pc) and not (self.warm and pc not in self.met)
            self.met.add(pc)
        elif kind == "indirect":
            wrong = self.targets.get(pc, target if self.warm else -1) != target
        else:
            wrong = False
        if taken:
            if self.targets.get(pc) != target and not self.warm and kind == "cond" and pc not in self.targets:
                wrong = True
            self.targets[pc] = target
            row = self.taken_in_row[pc] = self.taken_in_row.get(pc, self.trained if self.warm else 0) + 1
            bubble = 0 if row > self.trained and target <= pc else BTB_BUBBLE
        else:
            self.taken_in_row[pc] = self.trained if self.warm else 0
            bubble = 0
        self.wrong += wrong
        return wrong, bubble

    def _conditional(self, pc: int, taken: bool, backward: bool) -> bool:
        """Whether the direction was predicted wrongly; learns it."""
        guess = self._weigh(pc, taken)
        if not backward and pc not in self.loops:
            return guess != taken
        loop = self.loops.get(pc)
        if loop is None:
            if len(self.loops) >= LOOPS:
                del self.loops[next(iter(self.loops))]
            loop = self.loops[pc] = _Loop()
        if loop.same:
            guess = loop.count != loop.trip
        elif self.warm and not loop.trip:
            guess = taken
        if taken:
            loop.count += 1
            return not guess
        loop.same = 1 if loop.count == loop.trip or not loop.trip else 0
        loop.trip = loop.count
        loop.count = 0
        return guess

    def _weigh(self, pc: int, taken: bool) -> bool:
        """Direction by the weights over the global history, which are then moved towards the outcome."""
        weights, history = self.weights, self.history
        places = [(pc // 4 * (HISTORY + 1) + n) % WEIGHTS for n in range(HISTORY + 1)]
        total = weights[places[0]] + sum(weights[p] * h for p, h in zip(places[1:], history, strict=True))
        guess = total >= 0
        if guess != taken or abs(total) <= 2 * HISTORY:
            move = 1 if taken else -1
            weights[places[0]] = max(-LIMIT, min(LIMIT, weights[places[0]] + move))
            for p, h in zip(places[1:], history, strict=True):
                weights[p] = max(-LIMIT, min(LIMIT, weights[p] + move * h))
        history.pop(0)
        history.append(1 if taken else -1)
        return guess

"""Streams: instructions collected without being placed, then merged in a stated order. How software pipelining is written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from svedsl.asm.program import Ins, Item, Origin, located
from svedsl.errors import OperandError
from svedsl.flow.graph import node_of
from svedsl.flow.lines import pointing

if TYPE_CHECKING:
    from svedsl.flow.builder import KernelBuilder


Order = tuple[int, int, int]
"""When an instruction was written: the place among those placed at once, then 0 and stream and place for those of streams, 1 for others."""


class Stream:
    """A straight run of instructions waiting to be placed, in order, by ``issue`` or ``k.interleave``.

    A MOVPRFX and the instruction it prefixes are placed together.
    """

    def __init__(self, k: KernelBuilder, at: int, number: int, origin: Origin) -> None:
        self.at, self.number, self.origin = at, number, origin
        self.instructions: list[Ins] = []
        self._k = k
        self._next = 0

    def fill(self, items: Sequence[Item]) -> None:
        """Takes the collected instructions. Raises OperandError for labels and branches among them."""
        for item in items:
            if not isinstance(item, Ins) or node_of(item).branch:
                name = item.mnemonic if isinstance(item, Ins) else f"label {item.name}"
                raise OperandError(f"a stream holds straight code only, not {name}")
            self.instructions.append(item)

    def __len__(self) -> int:
        """Instructions not yet placed."""
        return len(self.instructions) - self._next

    def issue(self, count: int | None = None) -> int:
        """Places the next ``count`` instructions (all that are left without a number); gives how many there were."""
        last = len(self.instructions)
        end = last if count is None else min(self._next + count, last)
        while self._next < end < last and self.instructions[end - 1].mnemonic == "movprfx":
            end += 1
        placed = self.instructions[self._next : end]
        self._k.items += placed
        self._next = end
        return len(placed)


def interleave(streams: Sequence[Stream], ratio: Sequence[int] | None = None) -> None:
    """Places all instructions of the streams in turn, ``ratio[i]`` at a time from stream i, until all are empty.

    Without a ratio the streams end together: each gives in proportion to its length. Raises OperandError for a ratio that is not one
    positive number a stream.
    """
    if ratio is not None and (len(ratio) != len(streams) or min(ratio, default=1) < 1):
        raise OperandError(f"ratio={tuple(ratio)}: one positive number for each of the {len(streams)} streams")
    if ratio is not None:
        while any(len(s) for s in streams):
            for stream, count in zip(streams, ratio, strict=True):
                stream.issue(count)
        return
    totals = [len(s) for s in streams]
    while any(len(s) for s in streams):
        # the stream that has given the smallest share of its length goes next
        share = [(1 - len(s) / t if len(s) else 2.0, i) for i, (s, t) in enumerate(zip(streams, totals, strict=True)) if t]
        streams[min(share)[1]].issue(1)


def check_placed(streams: Sequence[Stream]) -> None:
    """Raises OperandError, at the line of the stream, where instructions were collected but never placed."""
    for stream in streams:
        if len(stream):
            raise located(OperandError(f"{len(stream)} instructions of this stream are never placed; s.issue() does it"), stream.origin)


def check_order(items: Sequence[Item], streams: Sequence[Stream]) -> None:
    """Raises OperandError where an instruction of a stream was placed before or behind one that it must follow or precede.

    The order as written is the meaning, in streams and between them and the code around; memory is the writer's care, since addresses are
    not known.
    """
    if not streams:
        return
    written: dict[int, Order] = {
        id(ins): (stream.at, 0, (stream.number << 32) + place) for stream in streams for place, ins in enumerate(stream.instructions)
    }
    reads: dict[int, tuple[Order, Ins]] = {}
    writes: dict[int, tuple[Order, Ins]] = {}
    for at, item in enumerate(items):
        if not isinstance(item, Ins):
            continue
        order = written.get(id(item), (at, 1, 0))
        node = node_of(item)
        for variable in {*node.uses, *node.defs}:
            _refuse_if_later(writes.get(variable), order, item)
        for variable in node.defs:
            _refuse_if_later(reads.get(variable), order, item)
        for variables, latest in ((node.uses, reads), (node.defs, writes)):
            for variable in variables:
                if variable not in latest or latest[variable][0] < order:
                    latest[variable] = (order, item)


def _refuse_if_later(placed: tuple[Order, Ins] | None, order: Order, item: Ins) -> None:
    if placed is not None and placed[0] > order:
        early, late = pointing(placed[1]), pointing(item)
        raise OperandError(f"interleaving puts\n{early}\nbefore\n{late}\nwhich was written first and uses the same register")

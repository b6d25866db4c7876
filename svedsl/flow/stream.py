"""Streams: instructions collected without being placed, then merged in a stated order. How software pipelining is written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from svedsl.asm.program import Ins, Item
from svedsl.asm.source import locate
from svedsl.errors import OperandError
from svedsl.flow.graph import bits, node_of

if TYPE_CHECKING:
    from svedsl.flow.builder import KernelBuilder


class Stream:
    """A straight run of instructions waiting to be placed, in order, by ``issue`` or ``k.interleave``."""

    def __init__(self, k: KernelBuilder) -> None:
        self._k = k
        self._waiting: list[Ins] = []
        self._next = 0

    def fill(self, items: Sequence[Item], first_number: int) -> None:
        """Takes the collected instructions, numbered as they were written. Raises OperandError for labels and branches among them."""
        for number, item in enumerate(items, first_number):
            if not isinstance(item, Ins) or node_of(item).branch:
                name = item.mnemonic if isinstance(item, Ins) else f"label {item.name}"
                raise OperandError(f"a stream holds straight code only, not {name}")
            self._k.written_at[id(item)] = number
            self._waiting.append(item)

    def __len__(self) -> int:
        """Instructions not yet placed."""
        return len(self._waiting) - self._next

    def issue(self, count: int | None = None) -> int:
        """Places the next ``count`` instructions (all that are left without a number); gives how many there were."""
        end = len(self._waiting) if count is None else min(self._next + count, len(self._waiting))
        placed = self._waiting[self._next : end]
        self._k.items += placed
        self._next = end
        return len(placed)


def interleave(streams: Sequence[Stream], ratio: Sequence[int] | None = None) -> None:
    """Places all instructions of the streams in turn, ``ratio[i]`` at a time from stream i, until all are empty.

    Without a ratio the streams end together: each gives in proportion to its length.
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


def check_order(items: Sequence[Item], written_at: dict[int, int]) -> None:
    """Raises OperandError where merging put a read or write of a register before one it must follow.

    Within the streams of a kernel the order as written is the meaning; memory is the writer's care, since addresses are not known.
    """
    latest_read: dict[int, tuple[int, Ins]] = {}
    latest_write: dict[int, tuple[int, Ins]] = {}
    for item in items:
        number = written_at.get(id(item))
        if number is None or not isinstance(item, Ins):
            latest_read.clear()
            latest_write.clear()
            continue
        node = node_of(item)
        for variable in bits(node.uses):
            _refuse_if_later(latest_write.get(variable), number, item)
        for variable in bits(node.defs):
            _refuse_if_later(latest_write.get(variable), number, item)
            _refuse_if_later(latest_read.get(variable), number, item)
        for variable in bits(node.uses):
            if variable not in latest_read or latest_read[variable][0] < number:
                latest_read[variable] = (number, item)
        for variable in bits(node.defs):
            if variable not in latest_write or latest_write[variable][0] < number:
                latest_write[variable] = (number, item)


def _refuse_if_later(placed: tuple[int, Ins] | None, number: int, item: Ins) -> None:
    if placed is None or placed[0] <= number:
        return
    early, late = (_where(placed[1]), _where(item))
    raise OperandError(f"interleaving puts\n  {early}\nbefore\n  {late}\nwhich was written first and uses the same register")


def _where(ins: Ins) -> str:
    source = locate(*ins.origin) if ins.origin else None
    return f"{source.file_name}:{source.line}  {source.text}" if source else ins.mnemonic

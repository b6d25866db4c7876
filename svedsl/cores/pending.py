"""Stores whose bytes are not in L1D yet, and which of them a load has to wait for (manual §7.5)."""

from __future__ import annotations

from svedsl.cores.overlap import Spans, compared, crosses_page, overlap_in_page
from svedsl.cores.state import Entry, Store

GRANULE = 6
"""Bytes per entry of the address map, as a power of two: 64-B pieces."""


class PendingStores:
    """The stores by the 64-B pieces that they count as writing. ``pages``: whether page boundaries are known, as in a trace."""

    def __init__(self, pages: bool) -> None:
        self.pages = pages
        self.map: dict[int, list[Store]] = {}
        self.crossing: list[Store] = []
        """Those on both sides of a page boundary."""

    def add(self, store: Store) -> None:
        for piece in _pieces(store.spans):
            self.map.setdefault(piece, []).append(store)
        if self.pages and any(crosses_page(*span) for span in store.spans):
            self.crossing.append(store)

    def remove(self, store: Store) -> None:
        for piece in _pieces(store.spans):
            others = self.map[piece]
            others.remove(store)
            if not others:
                del self.map[piece]
        if self.crossing and store in self.crossing:
            self.crossing.remove(store)

    def conflict(self, load: Entry) -> Store | None:
        """The youngest older store that the load meets. One whose address is unknown is passed, and found out at its commit (§7.5)."""
        instance = load.uop.instance
        op = instance.op
        accesses = instance.accesses
        part = load.flow.part
        if op.narrow or op.lines or op.alone or part >= len(accesses) or accesses[part][1] < op.span:
            spans = compared(op, accesses, part)
        else:
            spans = accesses[part : part + 1]
        found: Store | None = None
        for address, size in spans:
            for piece in range(address >> GRANULE, (address + size - 1 >> GRANULE) + 1):
                for store in self.map.get(piece, ()):
                    if store.age < load.age and _meets(store, address, size):
                        if not store.known:
                            store.violated = True
                        elif found is None or store.age > found.age:
                            found = store
        if self.pages and (self.crossing or any(crosses_page(*span) for span in spans)):
            found = self._false_conflict(load, spans, found)
        return found

    def _false_conflict(self, load: Entry, spans: Spans, found: Store | None) -> Store | None:
        """Where one of two accesses crosses a page, addresses are compared by their low bits only (§7.5.2)."""
        across = any(crosses_page(*span) for span in spans)
        stores = {id(s): s for those in self.map.values() for s in those}.values() if across else self.crossing
        for store in stores:
            if not store.known or store.age > load.age or found is not None and store.age <= found.age:
                continue
            if any(overlap_in_page(a, b) for a in spans for b in store.spans):
                found = store
        return found


def _meets(store: Store, address: int, size: int) -> bool:
    return any(start < address + size and address < start + length for start, length in store.spans)


def _pieces(spans: Spans) -> list[int]:
    """The 64-B pieces of some spans, each once."""
    if len(spans) == 1:
        ((address, size),) = spans
        return list(range(address >> GRANULE, (address + size - 1 >> GRANULE) + 1))
    return sorted({piece for address, size in spans for piece in range(address >> GRANULE, (address + size - 1 >> GRANULE) + 1)})

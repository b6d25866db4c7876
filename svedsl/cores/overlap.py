"""Which bytes an access stands for when loads are compared with older stores (manual §7.5.2), and what it makes of lane pairs (§7.8.2)."""

from __future__ import annotations

from svedsl.cores.params import LINE
from svedsl.cores.program import Op

Spans = tuple[tuple[int, int], ...]
"""(address, bytes)."""

BLOCK = 128
"""Bytes that L1D reads at once for structures and lane pairs, aligned (§7.8)."""

SCATTERED = 4
"""Lanes of one address µOP of a scatter: Pipe((EAGA & EAGB), 2), two flows on each of two pipes (chapter 16)."""

WORD = 4
"""Vector accesses of smaller elements are compared as if of this size, in bytes (§7.5.2)."""

PAGE = 4096
"""An access that crosses a page of this size is compared by partial physical addresses (§7.5.2); which bits is unsaid, so those below."""


def lanes(accesses: Spans, element: int) -> list[int]:
    """Addresses of the active lanes of a gather or scatter, in lane order. With inactive ones between them the pairs are not known."""
    return [address + n for address, size in accesses for n in range(0, size, element)]


def pairs(accesses: Spans, element: int) -> list[tuple[int, ...]]:
    """Adjacent lanes of a gather, two by two; the last may be alone."""
    found = lanes(accesses, element)
    return [tuple(found[n : n + 2]) for n in range(0, len(found), 2)]


def scattered(accesses: Spans, element: int, part: int) -> Spans:
    """The lanes that address µOP ``part`` of a scatter stores to, each by a store flow of its own (§7.8.2)."""
    found = lanes(accesses, element) if accesses and accesses[0][0] >= 0 else []
    return tuple((address, element) for address in found[SCATTERED * part : SCATTERED * (part + 1)])


def splits(pair: tuple[int, ...]) -> bool:
    """Whether a pair needs two flows: its lanes lie in different blocks (§7.8.2)."""
    return pair[0] // BLOCK != pair[-1] // BLOCK


def blocks(accesses: Spans, part: int, op: Op) -> int:
    """Blocks that one register of a structure access touches, each a pass of its own (§7.8.1); aligned where the address is not known."""
    if part >= len(accesses) or accesses[part][0] < 0:
        return -(-op.span // BLOCK)
    address, size = accesses[part]
    return (address + size - 1) // BLOCK - address // BLOCK + 1


def compared(op: Op, accesses: Spans, part: int) -> Spans:
    """The bytes that memory µOP ``part`` counts as accessing, inactive lanes included; nothing where the address is not known.

    A gather pair within one block covers its whole line, a structure every line that it would touch at VL 512, and elements below four
    bytes the words around them.
    """
    if op.effects.mem is not None and op.effects.mem.gather:
        return _scattered(op, accesses, part)
    if part >= len(accesses) or accesses[part][0] < 0 or not accesses[part][1]:
        return ()
    address, size = accesses[part]
    end = address + max(size, op.span)
    unit = LINE if op.lines else WORD if op.narrow else 1
    start = address // unit * unit
    return ((start, -(-end // unit) * unit - start),)


def _scattered(op: Op, accesses: Spans, part: int) -> Spans:
    mem = op.effects.mem
    if mem is None or not accesses or accesses[0][0] < 0:
        return ()
    if mem.kind == "w":
        return tuple(_word(address, size) for address, size in scattered(accesses, mem.esize, part))
    found: list[tuple[int, int]] = []
    for pair in pairs(accesses, mem.esize):
        found += [_word(address, mem.esize) for address in pair] if splits(pair) else [(pair[0] // LINE * LINE, LINE)]
    return tuple(found)


def _word(address: int, size: int) -> tuple[int, int]:
    return (address, size) if size >= WORD else (address // WORD * WORD, WORD)


def crosses_page(address: int, size: int) -> bool:
    """Whether an access lies on both sides of a page boundary."""
    return address // PAGE != (address + size - 1) // PAGE


def overlap_in_page(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Whether two accesses overlap by the address bits within a page alone."""
    return (a[0] - b[0]) % PAGE < b[1] or (b[0] - a[0]) % PAGE < a[1]

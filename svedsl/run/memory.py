"""Guest memory of the emulator: every array in its own pages against unmapped ones, the stack, and what an address belongs to.

Arrays are copied into memory of our own; mapping the caller's would expose what lies beside it. Each array has a window of 64 GiB of
guest addresses to itself, so that no index mistake reaches another array.
"""

from __future__ import annotations

import ctypes
import mmap
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from svedsl.run.binding import Bound
from svedsl.types import Ptr, Scalar

if TYPE_CHECKING:
    import numpy as np
    from unicorn import Uc

    Bytes = np.ndarray[Any, np.dtype[np.uint8]]

Layout = Literal["end", "start", "packed"]
"""Which side of an array is exactly at an unmapped page; ``packed``: side by side, 256-byte aligned (the core model's layout)."""

PAGE = 4096
WINDOW = 1 << 36
FIRST_WINDOW = 1 << 40
PACKED = 1 << 36
PACKED_ALIGN = 256  # an A64FX cache line
STACK_TOP = 0x7F_FFFF_0000
STACK_SIZE = 256 * 1024
_KEEP = 64 << 20  # a block's host memory above this is given back when a call needs less than a quarter of it


class HostMemory:
    """Page-aligned host memory that grows, with a NumPy view of its bytes."""

    def __init__(self) -> None:
        self._map: mmap.mmap | None = None
        self.address = 0
        self.capacity = 0
        self.bytes: Bytes

    def reserve(self, size: int) -> None:
        """Make room for ``size`` bytes; the contents are lost when it moves."""
        if size <= self.capacity and not (self.capacity > _KEEP and size * 4 < self.capacity):
            return
        import numpy as np

        self._map = mmap.mmap(-1, size)
        self.bytes = np.frombuffer(self._map, dtype=np.uint8)
        self.address = ctypes.addressof(ctypes.c_char.from_buffer(self._map))
        self.capacity = size


class Region:
    """Guest pages backed by host memory, all below or all above a fixed address; remapped only when their number changes."""

    def __init__(self, uc: Uc, anchor: int, protection: int, *, below: bool = True) -> None:
        self._uc = uc
        self._anchor = anchor
        self._below = below
        self._protection = protection
        self._host = HostMemory()
        self.size = 0

    @property
    def start(self) -> int:
        """Guest address of the first mapped byte."""
        return self._anchor - self.size if self._below else self._anchor

    @property
    def reserved(self) -> int:
        """Bytes of host memory behind it, mapped or kept for a larger array."""
        return self._host.capacity

    def trim(self) -> None:
        """Give back much host memory while no array is here."""
        if self.reserved > _KEEP:
            self.resize(0)
            self._host = HostMemory()

    def resize(self, nbytes: int) -> Bytes:
        """Map just enough pages for ``nbytes`` and return the bytes of them all."""
        size = -(-nbytes // PAGE) * PAGE
        if size != self.size:
            if self.size:
                self._uc.mem_unmap(self.start, self.size)
            self.size = size
            if size:
                self._host.reserve(size)
                self._uc.mem_map_ptr(self.start, size, self._protection, self._host.address)
        return self._host.bytes[:size] if size else _nothing()


def _nothing() -> Bytes:
    import numpy as np

    return np.empty(0, np.uint8)


@dataclass(slots=True)
class Block:
    """One array in guest memory: every parameter name it has, its element type, and the guest's copy of its bytes."""

    names: list[str]
    elem: Scalar
    writable: bool
    outputs_only: bool
    caller: Bytes
    address: int = 0
    data: Bytes = field(init=False)
    slack: Bytes | None = None
    """The rest of the mapped pages, on the side that has no guard; ``slack_address`` is its guest address."""
    slack_address: int = 0

    @property
    def size(self) -> int:
        """Bytes."""
        return self.caller.size

    @property
    def name(self) -> str:
        """For messages: ``x`` or ``x (= y)``."""
        return self.names[0] if len(self.names) == 1 else f"{self.names[0]} (= {', '.join(self.names[1:])})"


def blocks_of(bound: Bound) -> tuple[list[Block], list[int | None]]:
    """The distinct arrays of a call and, per argument, the index of its block (None for scalars and null pointers).

    Parameters that are the same memory share a block; it is writable if one of them is.
    """
    blocks: list[Block] = []
    indices: list[int | None] = []
    seen: dict[tuple[int, int], int] = {}
    for argument in bound.arguments:
        type_, array = argument.param.type, argument.array
        if not isinstance(type_, Ptr) or array is None:
            indices.append(None)
            continue
        key = (argument.bits, array.nbytes)
        if array.nbytes and key in seen:
            block = blocks[seen[key]]
            block.names.append(argument.param.name)
            block.writable |= type_.mode != "in"
            block.outputs_only &= type_.mode == "out"
        else:
            seen[key] = len(blocks)
            raw = array.reshape(-1).view("u1")
            blocks.append(Block([argument.param.name], type_.elem, type_.mode != "in", type_.mode == "out", raw))
        indices.append(seen[key])
    return blocks, indices


class GuestMemory:
    """Arrays and stack of one engine."""

    def __init__(self, uc: Uc) -> None:
        from unicorn import UC_PROT_READ, UC_PROT_WRITE

        self._uc = uc
        self._modes = (UC_PROT_READ, UC_PROT_READ | UC_PROT_WRITE)
        self.regions: tuple[list[Region], list[Region]] = ([], [])
        self._packed = Region(uc, PACKED, self._modes[1], below=False)
        self._stack = Region(uc, STACK_TOP, self._modes[1])
        self.stack = self._stack.resize(STACK_SIZE)
        self.blocks: Sequence[Block] = ()

    def place(self, blocks: Sequence[Block], layout: Layout, fill: int) -> None:
        """Copy arrays into the guest; whatever is mapped beside them, and the stack, is filled with the byte ``fill``."""
        self.blocks = blocks
        self.stack.fill(fill)
        if layout == "packed":
            self._place_packed(blocks, fill)
            return
        used = [0, 0]
        for block in blocks:
            index = used[block.writable]
            used[block.writable] += 1
            region = self._region(block.writable, index)
            page = region.resize(block.size)
            offset = region.size - block.size if layout == "end" else 0
            block.address = region.start + offset
            block.data = page[offset : offset + block.size]
            block.slack = page[:offset] if layout == "end" else page[block.size :]
            block.slack_address = region.start if layout == "end" else region.start + block.size
            block.data[:] = block.caller
            block.slack.fill(fill)
        for regions, count in zip(self.regions, used, strict=True):
            for region in regions[count:]:
                region.trim()

    def _region(self, writable: bool, index: int) -> Region:
        """The window of the ``index``-th array of a kind; writable ones and inputs alternate in the address space."""
        regions = self.regions[writable]
        while len(regions) <= index:
            window = FIRST_WINDOW + (2 * len(regions) + writable) * WINDOW
            regions.append(Region(self._uc, window + WINDOW // 2, self._modes[writable]))
        return regions[index]

    def _place_packed(self, blocks: Sequence[Block], fill: int) -> None:
        """Side by side with a cache line between, from the start of one region."""
        offsets, total = [], 0
        for block in blocks:
            offsets.append(total)
            total += -(-block.size // PACKED_ALIGN) * PACKED_ALIGN + PACKED_ALIGN
        page = self._packed.resize(total)
        page.fill(fill)
        for block, offset in zip(blocks, offsets, strict=True):
            block.address = self._packed.start + offset
            block.data = page[offset : offset + block.size]
            block.slack = None
            block.data[:] = block.caller

    def changed_slack(self, fill: int) -> tuple[Block, int] | None:
        """The first array beside which the mapped rest of a page was written, with that address."""
        for block in self.blocks:
            slack = block.slack
            if slack is not None and slack.size and not (slack == fill).all():
                index = int((slack != fill).argmax())
                return block, block.slack_address + index
        return None

    def describe(self, address: int) -> str | None:
        """What lies at or near a guest address, as a person would say it; None if it is near nothing of ours."""
        if STACK_TOP - STACK_SIZE <= address < STACK_TOP:
            return f"the stack, {STACK_TOP - address} bytes below its top"
        if STACK_TOP <= address < STACK_TOP + PAGE * 16:
            return f"{address - STACK_TOP} bytes above the stack (the caller's frame)"
        if STACK_TOP - STACK_SIZE - PAGE * 16 <= address < STACK_TOP - STACK_SIZE:
            return f"below the stack of {STACK_SIZE // 1024} KiB (stack overflow)"
        block = self.nearest(address)
        return describe_index(block, address) if block else None

    def nearest(self, address: int) -> Block | None:
        """The array in whose window of the address space an address lies."""
        near = [b for b in self.blocks if address // WINDOW == b.address // WINDOW]
        return min(near, key=lambda b: max(b.address - address, address - b.address - b.size), default=None)


def describe_index(block: Block, address: int) -> str:
    """``x[1003], 4 elements past its end (1000 x f32)``."""
    size = block.elem.size
    count = block.size // size
    index, rest = divmod(address - block.address, size)
    place = f"{block.name}[{index}]" + (f" byte {rest}" if rest else "")
    extent = f"({count} x {block.elem.name})"
    if index < 0:
        return f"{place}, {-index} element{'s' if index < -1 else ''} before its start {extent}"
    if index >= count:
        past = index - count + 1
        return f"{place}, {past} element{'s' if past > 1 else ''} past its end {extent}"
    return f"{place} {extent}"

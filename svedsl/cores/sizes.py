"""How many bytes a memory instruction transfers when all lanes are active."""

from __future__ import annotations

import re

from svedsl.isa.effects import MemEffect

_ELEMENT = re.compile(r"\bz\d+\.([bhsdq])")
_LIST = re.compile(r"v\d+\.(\d+)([bhsd])")
_BYTES = {"b": 1, "h": 2, "s": 4, "d": 8, "q": 16}


def access_size(text: str, mem: MemEffect, vl: int) -> int:
    """Bytes one execution transfers with all lanes active, as one span. ``vl`` in bits."""
    if mem.whole:
        return vl // 8 if mem.whole == "V" else vl // 64
    element = _ELEMENT.search(text)
    if element and "ld1r" in text:
        return 16 if "ld1rq" in text else mem.esize
    if element:
        return vl // 8 // _BYTES[element[1]] * mem.esize * mem.registers
    arranged = _LIST.search(text)
    if arranged:
        return int(arranged[1]) * _BYTES[arranged[2]] * mem.registers
    return mem.esize * mem.registers

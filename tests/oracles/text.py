"""One spelling for assembly text, so that two tools' texts of the same instruction compare equal."""

from __future__ import annotations

import re

_COMMENT = re.compile(r"\s*(//.*|<[^>]*>)$")
_NUMBER = re.compile(r"(?<![\w.$])(-?)(0x[0-9a-f]+|\d+)(\.\d+(?:e[+-]?\d+)?)?(?![\w.])")
_PC_RELATIVE = re.compile(r"^(b|bl|b\.\w+|bc\.\w+|cbn?z|tbn?z|adrp?|ldr|ldrsw|prfm) (?:[^\[]*, )?#?-?\d+$")


_RANGE = re.compile(r"([zv])(\d+)(\.\w+) ?- ?[zv](\d+)\.\w+")


def _spell_range(match: re.Match[str]) -> str:
    """``z0.b-z3.b`` (GNU) as ``z0.b, z1.b, z2.b, z3.b`` (LLVM)."""
    kind, first, suffix, last = match.groups()
    count = (int(last) - int(first)) % 32 + 1
    return ", ".join(f"{kind}{(int(first) + i) % 32}{suffix}" for i in range(count))


def _number(match: re.Match[str]) -> str:
    sign, integer, fraction = match.groups()
    if fraction:
        return repr(float(sign + integer + fraction))
    return str(int(sign + integer, 16 if integer.startswith("0x") else 10))


def normalise(text: str) -> str:
    """``text`` in lower case with single blanks, integers in decimal, floats in shortest form,
    register ranges spelled out, no comment.

    A PC-relative target becomes the signed 64-bit offset with ``#``; everything else about the spelling stays, aliases too.
    """
    line = _COMMENT.sub("", text.strip().lower())
    line = re.sub(r"\s+", " ", line)
    line = re.sub(r"\s*,\s*", ", ", line)
    line = re.sub(r"([\[{])\s*", r"\1", line)
    line = re.sub(r"\s*([\]}])", r"\1", line)
    line = _RANGE.sub(_spell_range, line)
    line = _NUMBER.sub(_number, line)
    if _PC_RELATIVE.match(line):
        head, _, target = line.rpartition(" ")
        value = int(target.removeprefix("#")) & (2**64 - 1)
        line = f"{head} #{value - 2**64 if value >> 63 else value}"
    return line

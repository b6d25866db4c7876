"""Directives that put data into a section: integers, floats, strings, LEB128, zeros, alignment, instruction words, literal pools."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from fractions import Fraction

from svedsl.asm.arguments import Arguments
from svedsl.asm.expressions import ExpressionError
from svedsl.asm.layout import Leb, leb128, number_of

_INTEGERS = {
    ".byte": 1, ".hword": 2, ".short": 2, ".2byte": 2, ".word": 4, ".long": 4, ".int": 4, ".4byte": 4, ".xword": 8, ".quad": 8,
    ".dword": 8, ".8byte": 8,
}  # fmt: skip
_DECIMAL = re.compile(r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$", re.IGNORECASE)
_SPECIAL = re.compile(r"([-+]?)(inf|infinity|nan)$", re.IGNORECASE)
_LARGEST_ALIGNMENT = 32
"""log2; what GNU as takes at most is less."""
_NEVER = 1 << 62


def _integers(arguments: Arguments) -> None:
    arguments.expect(1, None, "value, …")
    size = _INTEGERS[arguments.name.lower()]
    section = arguments.state.current
    for i in range(len(arguments)):
        arguments.at(i, section.datum, size, arguments.tree(i), arguments.statement)


def nearest_float(text: str, size: int) -> bytes:
    """The decimal ``text`` in the binary format of ``size`` bytes, rounded once, to nearest even (IEEE 754). Raises ExpressionError."""
    if special := _SPECIAL.match(text):
        value = float(special[1] + special[2].lower()[:3])
        return struct.pack("<f" if size == 4 else "<d", value)
    if not _DECIMAL.match(text):
        raise ExpressionError(f"{text or 'nothing'} given, expected a number such as 1.5e-3, inf or nan")
    value = float(text)
    if size == 8:
        if value in (float("inf"), float("-inf")):
            raise ExpressionError(f"{text} is too large for a double")
        return struct.pack("<d", value)
    try:
        (bits,) = struct.unpack("<I", struct.pack("<f", value))
    except OverflowError:
        raise ExpressionError(f"{text} is too large for a float") from None
    exact = Fraction(text)
    near = [b for b in (bits - 1, bits, bits + 1) if 0 <= b < 1 << 32 and b & 0x7F800000 != 0x7F800000]
    best = min(near, key=lambda b: (abs(Fraction(struct.unpack("<f", struct.pack("<I", b))[0]) - exact), b & 1, b != bits))
    return struct.pack("<I", best)


def _floats(size: int) -> Callable[[Arguments], None]:
    def directive(arguments: Arguments) -> None:
        arguments.expect(1, None, "number, …")
        for i, (text, _) in enumerate(arguments.parts):
            arguments.at(i, arguments.state.current.append, arguments.at(i, nearest_float, text, size))

    return directive


def _strings(end: bytes) -> Callable[[Arguments], None]:
    def directive(arguments: Arguments) -> None:
        arguments.expect(1, None, '"text", …')
        for i in range(len(arguments)):
            arguments.at(i, arguments.state.current.append, arguments.string(i) + end)

    return directive


def _zeros(arguments: Arguments) -> None:
    arguments.expect(1, 2, "size, fill")
    size, fill = arguments.number(0), arguments.number(1, 0)
    if size < 0:
        raise arguments.error(f"{size} bytes, allowed 0 or more", 0)
    if not -128 <= fill <= 255:
        raise arguments.error(f"fill {fill}, allowed -128 to 255", 1)
    arguments.at(0, arguments.state.current.reserve, size, fill)


def _leb128(is_signed: bool) -> Callable[[Arguments], None]:
    def directive(arguments: Arguments) -> None:
        arguments.expect(1, None, "value, …")
        section = arguments.state.current
        for i in range(len(arguments)):
            tree = arguments.tree(i)
            try:
                value = number_of(tree)
            except ExpressionError:
                section.late(Leb(tree, is_signed, arguments.statement))
                continue
            if value < 0 and not is_signed:
                raise arguments.error(f"{value} is negative; .sleb128 has a sign", i)
            arguments.at(i, section.append, leb128(value, is_signed))

    return directive


def _align(is_power: bool) -> Callable[[Arguments], None]:
    def directive(arguments: Arguments) -> None:
        arguments.expect(1, 3, f"{'power of two' if is_power else 'bytes'}, fill, most")
        given, fill, most = arguments.number(0), None, arguments.number(2, _NEVER)
        if len(arguments) > 1 and arguments.parts[1][0]:
            fill = bytes([arguments.number(1) & 255])
        align = 1 << given if is_power and 0 <= given <= _LARGEST_ALIGNMENT else given
        if not 0 < align <= 1 << _LARGEST_ALIGNMENT or align & (align - 1) or (is_power and given > _LARGEST_ALIGNMENT):
            allowed = f"0 to {_LARGEST_ALIGNMENT}" if is_power else "a power of two"
            raise arguments.error(f"{given} given, allowed {allowed}", 0)
        arguments.at(0, arguments.state.current.pad, align, fill, most)

    return directive


def _words(arguments: Arguments) -> None:
    arguments.expect(1, None, "word, …")
    section = arguments.state.current
    for i in range(len(arguments)):
        word = arguments.number(i)
        if not 0 <= word < 1 << 32:
            raise arguments.error(f"{word}, allowed 0 to 0xffffffff", i)
        arguments.at(i, section.code, word.to_bytes(4, "little"))


def _pool(arguments: Arguments) -> None:
    arguments.expect(0, 0, "")
    arguments.state.flush_pool(arguments.state.current)


DATA_DIRECTIVES: dict[str, Callable[[Arguments], None]] = {
    **dict.fromkeys(_INTEGERS, _integers),
    **dict.fromkeys((".float", ".single"), _floats(4)),
    ".double": _floats(8),
    ".ascii": _strings(b""),
    **dict.fromkeys((".asciz", ".string"), _strings(b"\0")),
    **dict.fromkeys((".zero", ".skip", ".space"), _zeros),
    ".uleb128": _leb128(False),
    ".sleb128": _leb128(True),
    **dict.fromkeys((".align", ".p2align"), _align(True)),
    ".balign": _align(False),
    ".inst": _words,
    **dict.fromkeys((".ltorg", ".pool"), _pool),
}

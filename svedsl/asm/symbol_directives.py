"""Directives that say where statements go and what symbols are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import get_args

from svedsl.asm.arguments import Arguments
from svedsl.asm.expressions import read
from svedsl.asm.sections import Binding, SectionType, SymbolType, Visibility

_TYPES: dict[str, SymbolType] = {
    "function": "func", "object": "object", "tls_object": "tls_object", "notype": "notype", "common": "object",
    "gnu_indirect_function": "gnu_indirect_function", "gnu_unique_object": "object",
}  # fmt: skip
_STT: dict[str, SymbolType] = {
    "STT_FUNC": "func", "STT_OBJECT": "object", "STT_TLS": "tls_object", "STT_NOTYPE": "notype", "STT_COMMON": "object",
    "STT_GNU_IFUNC": "gnu_indirect_function",
}  # fmt: skip
_TYPED = re.compile(r"""\s*([A-Za-z_.$][\w.$]*|"(?:[^"\\]|\\.)+")\s*,?\s*(?:[@%](\w+)|"(\w+)"|(STT_\w+))\s*$""")
_SECTION_TYPES: tuple[SectionType, ...] = get_args(SectionType)
_FLAGS = "awxMSTGoRe"


def _section(arguments: Arguments) -> None:
    """``.section name, "flags", @type, entry size, group, comdat, unique, number``."""
    arguments.expect(1, 9, 'name, "flags", @type, …')
    name = arguments.parts[0][0].strip('"')
    if not name or re.search(r'[\s"]', name):
        raise arguments.error(f"{name or 'nothing'} given, expected the name of a section", 0)
    if len(arguments) == 1:
        arguments.state.enter(arguments.state.section(name))
        return
    flags = arguments.string(1).decode()
    unknown = set(flags) - set(_FLAGS)
    if unknown:
        raise arguments.error(f"unknown flag {''.join(sorted(unknown))}, allowed are the letters {_FLAGS}", 1)
    kind, index = _section_type(arguments)
    entsize, group, linked, unique = 0, None, None, None
    rest = iter(range(index, len(arguments)))
    if "M" in flags:
        entsize = arguments.number(_next(arguments, rest, "the size of an entry, for flag M"))
    if "o" in flags:
        linked = arguments.symbol_name(_next(arguments, rest, "a section, for flag o"))
    if "G" in flags:
        group = arguments.parts[_next(arguments, rest, "the name of a group, for flag G")][0].strip('"')
    for i in rest:
        word = arguments.parts[i][0]
        if word == "unique":
            unique = str(arguments.number(_next(arguments, rest, "a number after unique")))
        elif word != "comdat":
            raise arguments.error(f"{word} given, expected comdat or unique", i)
    own = "".join(f for f in flags if f != "G")
    section = arguments.at(0, arguments.state.section, name, own, kind, entsize, group, unique)
    section.linked_to = linked
    arguments.state.enter(section)


def _section_type(arguments: Arguments) -> tuple[SectionType | None, int]:
    """The type, if it is given, and the index of the argument after it."""
    if len(arguments) < 3:
        return None, 2
    text = arguments.parts[2][0]
    if not text.startswith(("@", "%")) and not re.fullmatch(r'"\w+"', text):
        return None, 2
    for kind in _SECTION_TYPES:
        if text.strip('@%"') == kind:
            return kind, 3
    raise arguments.error(f"{text} given, allowed are {', '.join('@' + k for k in _SECTION_TYPES)}", 2)


def _next(arguments: Arguments, rest: Iterator[int], what: str) -> int:
    """The index of the next argument. Raises AsmSyntaxError where ``what`` is missing."""
    index = next(rest, None)
    if index is None:
        raise arguments.error(f"expected {what}")
    return index


def _named(name: str) -> Callable[[Arguments], None]:
    def directive(arguments: Arguments) -> None:
        arguments.expect(0, 0, "")
        arguments.state.enter(arguments.state.section(name))

    return directive


def _push(arguments: Arguments) -> None:
    state = arguments.state
    state.stack.append((state.current, state.previous))
    _section(arguments)


def _pop(arguments: Arguments) -> None:
    arguments.expect(0, 0, "")
    state = arguments.state
    if not state.stack:
        raise arguments.error("no .pushsection before it")
    state.current, state.previous = state.stack.pop()


def _previous(arguments: Arguments) -> None:
    arguments.expect(0, 0, "")
    arguments.state.enter(arguments.state.previous)


def _binding(binding: Binding) -> Callable[[Arguments], None]:
    def directive(arguments: Arguments) -> None:
        arguments.expect(1, None, "symbol, …")
        for i in range(len(arguments)):
            symbol = arguments.symbol(i)
            if binding != "global" or symbol.binding is None:
                symbol.binding = binding

    return directive


def _visibility(visibility: Visibility) -> Callable[[Arguments], None]:
    def directive(arguments: Arguments) -> None:
        arguments.expect(1, None, "symbol, …")
        for i in range(len(arguments)):
            arguments.symbol(i).visibility = visibility

    return directive


def _type(arguments: Arguments) -> None:
    found = _TYPED.match(arguments.rest)
    kinds = _TYPES | _STT
    kind = (found[2] or found[3] or found[4]) if found else None
    if found is None or kind not in kinds:
        raise arguments.error(f"expected a symbol and one of {', '.join('%' + k for k in _TYPES)}", len(arguments) - 1)
    symbol = arguments.state.symbol(found[1].strip('"'))
    symbol.kind = kinds[kind]
    if kind == "gnu_unique_object":
        symbol.binding = "unique"


def _size(arguments: Arguments) -> None:
    arguments.expect(2, 2, "symbol, expression")
    arguments.symbol(0).size = arguments.tree(1)


def _set(arguments: Arguments) -> None:
    arguments.expect(2, 2, "symbol, expression")
    tree = arguments.at(1, read, arguments.parts[1][0])
    arguments.at(0, arguments.state.assign, arguments.symbol_name(0), tree)


def _common(arguments: Arguments) -> None:
    """``.comm symbol, size, alignment``; of a ``.local`` symbol, memory of ``.bss``."""
    arguments.expect(2, 3, "symbol, size, alignment")
    symbol, size = arguments.symbol(0), arguments.number(1)
    if size < 0:
        raise arguments.error(f"size {size}, allowed 0 or more", 1)
    align = arguments.number(2, min(16, 1 << max(size - 1, 0).bit_length()))
    if align <= 0 or align & (align - 1):
        raise arguments.error(f"alignment {align}, allowed a power of two", 2)
    if symbol.common is None:
        arguments.at(0, arguments.state.refuse_second, symbol)
    symbol.kind, symbol.size = symbol.kind or "object", size
    if symbol.binding != "local":
        symbol.common = (size, align)
        symbol.where = arguments.statement
        return
    bss = arguments.state.section(".bss")
    bss.pad(align, None, align)
    symbol.place(bss.chunk)
    bss.reserve(size)


def _variant_pcs(arguments: Arguments) -> None:
    arguments.expect(1, 1, "symbol")
    arguments.symbol(0).variant_pcs = True


def _tlsdesc_call(arguments: Arguments) -> None:
    """Marks the BLR that follows as the call of a TLS descriptor (AAELF64, R_AARCH64_TLSDESC_CALL)."""
    arguments.expect(1, 1, "symbol")
    symbol, section = arguments.symbol(0), arguments.state.current
    section.markers.append((section.chunk, section.chunk.size, "R_AARCH64_TLSDESC_CALL", symbol, arguments.statement))


def _file(arguments: Arguments) -> None:
    """``.file "name"`` names the source; with a number it is a line of debug information, which is skipped."""
    if len(arguments) == 1 and arguments.parts[0][0].startswith('"'):
        arguments.state.source = arguments.string(0).decode(errors="replace")


_VIEW = re.compile(r"\bview\s+([A-Za-z_.$][\w.$]*)")


def _line(arguments: Arguments) -> None:
    """``.loc … view NAME`` sets NAME to the number of earlier ``.loc`` at the same place (GNU as manual, ".loc"); the rest is skipped."""
    state = arguments.state
    here = state.here()
    view = 0
    if state.line_view is not None and state.line_view[0].distance(here) == 0:
        view = state.line_view[1] + 1
    state.line_view = (here, view)
    if found := _VIEW.search(arguments.rest):
        arguments.at(0, state.assign, found[1], view)


def _arch(arguments: Arguments) -> None:
    """The table holds one processor, so that there is nothing to choose."""
    arguments.expect(1, None, "name")


def _unalias(arguments: Arguments) -> None:
    arguments.expect(1, 1, "alias")
    arguments.state.reader = arguments.state.reader.without_alias(arguments.parts[0][0])


SYMBOL_DIRECTIVES: dict[str, Callable[[Arguments], None]] = {
    ".section": _section,
    **{name: _named(name) for name in (".text", ".data", ".bss", ".rodata")},
    ".pushsection": _push,
    ".popsection": _pop,
    ".previous": _previous,
    **dict.fromkeys((".global", ".globl"), _binding("global")),
    ".local": _binding("local"),
    ".weak": _binding("weak"),
    **{f".{name}": _visibility(name) for name in ("hidden", "protected", "internal")},
    ".type": _type,
    ".size": _size,
    **dict.fromkeys((".equ", ".set"), _set),
    ".comm": _common,
    ".variant_pcs": _variant_pcs,
    ".tlsdesccall": _tlsdesc_call,
    ".file": _file,
    ".loc": _line,
    **dict.fromkeys((".arch", ".cpu", ".arch_extension"), _arch),
    ".unreq": _unalias,
}

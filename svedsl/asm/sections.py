"""What an assembler hands to a linker, as data: sections with their relocations, and symbols.

The model speaks the language of assembler directives: section flags are the letters of ``.section``, symbol types the names of ``.type``,
relocations have their names in ELF for the Arm 64-bit Architecture (AAELF64). :mod:`svedsl.export.elf` makes it a file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

Binding = Literal["local", "global", "weak", "unique"]
SymbolType = Literal["notype", "object", "func", "tls_object", "gnu_indirect_function"]
Visibility = Literal["default", "internal", "hidden", "protected"]
SectionType = Literal["progbits", "note", "nobits", "init_array", "fini_array", "preinit_array"]

UNDEFINED = None
"""``Symbol.section`` of a symbol that another object defines."""
ABSOLUTE = "*ABS*"
"""``Symbol.section`` of a symbol whose value is a number."""
COMMON = "*COM*"
"""``Symbol.section`` of ``.comm``: ``value`` is the alignment, the linker allocates."""


@dataclass(frozen=True, slots=True)
class Relocation:
    """The linker is to fill in at byte ``offset`` of the section: ``type`` (``R_AARCH64_CALL26``) of ``symbol`` + ``addend``.

    ``symbol`` names a symbol of the object or, where no symbol has that name, the start of a section; None means the number alone.
    """

    offset: int
    type: str
    symbol: str | None
    addend: int = 0


@dataclass(slots=True)
class Section:
    """One section. ``flags`` are letters of ``.section`` (w a x M S o T R e); ``size`` counts for ``nobits`` only, which has no ``data``.

    ``mapping`` lists where instructions (``x``) and data (``d``) begin, byte offsets ascending; it becomes ``$x`` and ``$d`` (AAELF64,
    "Mapping symbols"). ``group`` is the signature symbol of the COMDAT group the section belongs to; ``linked_to`` the section an
    ``o`` flag refers to. ``address`` is zero except in images that are already placed in memory. ``id`` is what symbols and relocations
    call the section where several have its name.
    """

    name: str
    flags: str = ""
    type: SectionType = "progbits"
    align: int = 1
    data: bytes = b""
    size: int = 0
    entsize: int = 0
    mapping: Sequence[tuple[int, Literal["x", "d"]]] = ()
    relocations: Sequence[Relocation] = ()
    group: str | None = None
    linked_to: str | None = None
    address: int = 0
    id: str = ""

    def __post_init__(self) -> None:
        self.id = self.id or self.name


@dataclass(frozen=True, slots=True)
class Symbol:
    """One symbol. ``section`` is a section's ``id``, ``UNDEFINED``, ``ABSOLUTE`` or ``COMMON``; ``value`` and ``size`` in bytes.

    ``variant_pcs`` marks a function that does not follow the base procedure call standard (AAELF64: STO_AARCH64_VARIANT_PCS).
    """

    name: str
    section: str | None
    value: int = 0
    size: int = 0
    binding: Binding = "global"
    type: SymbolType = "notype"
    visibility: Visibility = "default"
    variant_pcs: bool = False


@dataclass(slots=True)
class Object:
    """A relocatable object: sections and symbols in the order in which they are to stand; ``file`` is the source's name, if told."""

    sections: list[Section] = field(default_factory=list)
    symbols: list[Symbol] = field(default_factory=list)
    file: str | None = None

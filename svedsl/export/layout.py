"""Where kernels go in an exported file, their landing pads, and which of their instructions the linker has to finish.

Shared by the object writer and the assembly writer, so that both make the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from svedsl.asm.code import Code, Placed
from svedsl.errors import ExportError
from svedsl.export.elf import align_up
from svedsl.isa.decode import decode

ALIGNMENT = 256
"""Of each kernel: a cache line of A64FX, so that loops meet the same line boundaries as in the pages svedsl runs kernels from."""

_BTI_C, _BTI_JC = 0xD503245F, 0xD50324DF
_LANDING_PADS = {_BTI_C, _BTI_JC, 0xD503233F, 0xD503237F}
"""``bti c``, ``bti jc``, ``paciasp``, ``pacibsp``: where an indirect call may arrive (Arm ARM, D8.4.9 "Guarded pages", PSTATE.BTYPE)."""
_SYMBOL_RULE = "a symbol needs letters, digits and underscores, and no digit first"
_ADR, _ADR_MASK = 0x10000000, 0x9F000000
_BL, _BL_MASK = 0x94000000, 0xFC000000


@dataclass(frozen=True, slots=True)
class Placement:
    """A kernel as it is exported, and its place: byte offsets of its entry in ``.text`` and of its constants in ``.rodata``.

    Constants that are ``near`` follow their kernel in ``.text`` instead. ``gap`` is the number of bytes in ``.text`` between the kernel
    before and this one. ``targets`` gives for each PC-relative instruction, by its offset in the kernel, the offset in the kernel's
    ``data`` that it refers to.
    """

    code: Code
    text: int
    pool: int
    gap: int
    targets: dict[int, int]
    near: bool

    @property
    def constants(self) -> bytes:
        """The constant pool."""
        return self.code.data[self.code.size :]

    @property
    def keeps_to_landings(self) -> bool:
        """Whether no indirect branch can arrive in the kernel where it has no landing pad.

        Its entry is one. Where the kernel takes the address of an instruction of its own, it may branch there in any way.
        """
        words = {p.offset: p.word for p in self.code.placed}
        return all(words.get(to, _BTI_JC) == _BTI_JC for at, to in self.targets.items() if words[at] & _ADR_MASK == _ADR)


@dataclass(frozen=True, slots=True)
class PoolReference:
    """How an instruction that reads the constant pool is linked: the relocation and the word's bits that the linker fills in."""

    relocation: str
    field: int


POOL_REFERENCES = {
    "adr": PoolReference("R_AARCH64_ADR_PREL_LO21", 0x60FFFFE0),
    "ldr": PoolReference("R_AARCH64_LD_PREL_LO19", 0x00FFFFE0),
    "ldrsw": PoolReference("R_AARCH64_LD_PREL_LO19", 0x00FFFFE0),
    "prfm": PoolReference("R_AARCH64_LD_PREL_LO19", 0x00FFFFE0),
}
"""By mnemonic. All reach 1 MiB; the linker refuses ``.rodata`` that is farther from the code, as it may be in a large program."""

SECTIONS = (".rodata", ".text")
"""Where constants can be: among those of the program, or with the code that reads them."""


def place(codes: Sequence[Code], constants: str = ".rodata") -> list[Placement]:
    """Where each kernel goes. Constants keep the alignment they were laid out with, which counts from the kernel's first instruction.

    A kernel gets a landing pad in front of that instruction, which keeps its place in the cache line, as in svedsl's own pages.
    Raises ExportError for no kernel at all, for names that no linker takes or that occur twice, and for a reference to what will not
    be where the instruction says once the kernel is linked; for ``constants`` in another section than those of ``SECTIONS``.
    """
    if constants not in SECTIONS:
        raise ExportError(f"constants cannot go to {constants!r}; there are {', '.join(SECTIONS)}")
    if not codes:
        raise ExportError("there is no kernel to export")
    near = constants == ".text"
    result: list[Placement] = []
    text = pool = 0
    for code in codes:
        _check_names(code, [p.code.name for p in result])
        exported = landing(code)
        pad = exported.size - code.size
        entry = align_up(text + pad, ALIGNMENT) - pad
        if len(code.data) > code.size:
            pool = align_up(pool, ALIGNMENT) + code.size % ALIGNMENT
        moved = {at + pad: to + pad for at, to in _targets(code, near).items()}
        result.append(Placement(exported, entry, pool, entry - text, moved, near))
        text = entry + (len(exported.data) if near else exported.size)
        pool += len(code.data) - code.size
    return result


def landing(code: Code) -> Code:
    """The kernel beginning with a landing pad: itself, or with ``bti c`` in front, a NOP where the CPU has no BTI.

    Programs are linked for branch target identification only if all their objects are, so every exported kernel has one.
    """
    if code.placed and code.placed[0].word in _LANDING_PADS:
        return code
    pad = 4
    return replace(
        code,
        placed=(Placed(0, _BTI_C, note="bti c, a landing pad"), *(replace(p, offset=p.offset + pad) for p in code.placed)),
        data=_BTI_C.to_bytes(pad, "little") + code.data,
        labels={name: at + pad for name, at in code.labels.items()},
        frame=tuple(replace(state, offset=state.offset + pad) for state in code.frame),
        externals={at + pad: symbol for at, symbol in code.externals.items()},
    )


def _check_names(code: Code, before: Sequence[str]) -> None:
    if not _is_symbol(code.name):
        raise ExportError(f"kernel {code.name!r} cannot be exported: {_SYMBOL_RULE}")
    if code.name in before:
        raise ExportError(f"two kernels are named {code.name!r}; one object can hold only one of them")
    for at, symbol in code.externals.items():
        if code.placed[at // 4].word & _BL_MASK != _BL:
            raise ExportError(f"{code.where(at)}: only bl can refer to {symbol!r} in another object; k.call({symbol!r}) writes it")
        if not _is_symbol(symbol):
            raise ExportError(f"{code.where(at)}: {symbol!r} cannot be called: {_SYMBOL_RULE}")


def _is_symbol(name: str) -> bool:
    return re.fullmatch(r"[A-Za-z_]\w*", name, re.ASCII) is not None


def _targets(code: Code, near: bool) -> dict[int, int]:
    """``Placement.targets`` of a kernel without a landing pad yet; calls of other symbols have none."""
    found = {}
    for placed in code.placed:
        instruction = decode(placed.word)
        distance = instruction.target if instruction else None
        if instruction is None or distance is None or placed.offset in code.externals:
            continue
        at = placed.offset + distance
        if instruction.mnemonic == "adr" and distance == 0 and len(code.data) > code.size and not near:  # additions follow, see flow.far
            where = code.where(placed.offset)
            raise ExportError(f"{where}: an address more than 1 MiB away is right only with the constants in .text (constants='.text')")
        inside = 0 <= at < code.size or (code.size <= at <= len(code.data) and instruction.mnemonic in POOL_REFERENCES)
        if not inside or instruction.mnemonic == "adrp":
            raise ExportError(f"{code.where(placed.offset)}: {instruction.text()} refers to a place that moves when the kernel is linked")
        found[placed.offset] = at
    return found


def imported(codes: Sequence[Code]) -> list[str]:
    """The symbols that these kernels call and that another object defines, in order of their first call."""
    called = dict.fromkeys(symbol for code in codes for _, symbol in sorted(code.externals.items()))
    return [symbol for symbol in called if symbol not in {code.name for code in codes}]

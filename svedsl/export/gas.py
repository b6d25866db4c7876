"""Kernels as GNU assembler source, which assembles to the bytes that :mod:`svedsl.export.object` writes, for people to read and keep."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from svedsl.asm.code import Code
from svedsl.errors import OperandError
from svedsl.export.layout import ALIGNMENT, Placement, place
from svedsl.export.unwind import Frame, changes
from svedsl.isa.decode import decode
from svedsl.isa.encode import encode

_ALIGN = f"	.p2align	{ALIGNMENT.bit_length() - 1}\n"
_HEAD = f"	.arch	armv8.2-a+sve+sha2\n	.text\n{_ALIGN}"
_STACK_NOTE = '	.section	.note.GNU-stack, "", %progbits\n'
_REFUSED_BY_GNU = {"msr_i"}
"""Forms whose text GNU as refuses though the instruction exists: it takes only 0 and 1 for every PSTATE field."""
_BTI_NOTE = """\
	.section	.note.gnu.property, "a", %note
	.p2align	3
	.4byte	4, 16, 5	// sizes of name and description, NT_GNU_PROPERTY_TYPE_0
	.asciz	"GNU"
	.4byte	0xc0000000, 4, 1, 0	// GNU_PROPERTY_AARCH64_FEATURE_1_AND: BTI
"""


def assembly(codes: Sequence[Code], constants: str = ".rodata") -> str:
    """The source text. Above each instruction stands, where it changes, the Python line that made the instruction.

    ``constants`` names the section of the constant pools, ``.rodata`` or ``.text``. Raises ExportError where a kernel cannot be linked:
    an unusable or repeated name, a branch out of the kernel.
    """
    placements = place(codes, constants)
    names = [_Names(p) for p in placements]
    parts = [_HEAD, *(_function(p, n) for p, n in zip(placements, names, strict=True))]
    if any(p.constants and not p.near for p in placements):
        parts.append(f'	.section	.rodata, "a", %progbits\n{_ALIGN}')
        parts += _rodata(placements, names)
    if all(p.keeps_to_landings for p in placements):
        parts.append(_BTI_NOTE)
    return "\n".join([*parts, _STACK_NOTE])


class _Names:
    """The local labels of a kernel: the builder's where they are plain words, else ``.L<kernel>.<offset>``, which no word clashes with."""

    def __init__(self, placement: Placement) -> None:
        self.code = code = placement.code
        self.targets = placement.targets
        plain = {at: name for name, at in reversed(code.labels.items()) if re.fullmatch(r"[A-Za-z_]\w*", name, re.ASCII)}
        self.at = {at: f".L{code.name}.{plain.get(at, at)}" for at in {*plain, *self.targets.values()}}


def _function(placement: Placement, names: _Names) -> str:
    code = placement.code
    lines = [f"\t.skip	{placement.gap}"] if placement.gap else []
    lines += [f"\t.globl	{code.name}", f"\t.type	{code.name}, %function"]
    if code.vector_pcs:
        lines.append(f"\t.variant_pcs	{code.name}")
    lines += [f"{code.name}:", "\t.cfi_startproc", *_body(code, names), "\t.cfi_endproc", f"\t.size	{code.name}, .-{code.name}"]
    if placement.near:
        lines += _constants(code, names)
    return "\n".join(lines) + "\n"


def _body(code: Code, names: _Names) -> Iterator[str]:
    frames = dict(changes(Frame(0, code.size, code.frame)))
    previous = None
    for placed in code.placed:
        if placed.offset in names.at:
            yield names.at[placed.offset] + ":"
        if frames.get(placed.offset):
            yield "\t.cfi_escape	" + ", ".join(f"{byte:#04x}" for byte in frames[placed.offset])
        source = code.source(placed.offset)
        if source and (source.file, source.line) != previous:
            yield f"\t// {source.file_name}:{source.line}  {source.text}"
            previous = (source.file, source.line)
        remark = f"\t// {placed.note}" if placed.note and not source else ""
        yield "\t" + _instruction(placed.offset, placed.word, names) + remark


def _instruction(offset: int, word: int, names: _Names) -> str:
    if offset in names.code.externals:
        return f"bl	{names.code.externals[offset]}"
    found = decode(word)
    if found is None or found.form.id in _REFUSED_BY_GNU or not is_canonical(word):
        return f".inst	{word:#010x}" + (f"	// {found.text()}" if found else "")
    text = found.text()
    if offset in names.targets:
        head, _, _ = text.rpartition(" ")
        text = f"{head} {names.at[names.targets[offset]]}"
    return text.replace(" ", "\t", 1)


def is_canonical(word: int) -> bool:
    """Whether an assembler makes this word of its text.

    It does not for should-be bits and redundant immediates, which come back as another word, nor for operands that make the result
    unpredictable, which are refused.
    """
    found = decode(word)
    try:
        return found is not None and encode(found.mnemonic, found.args).word == word
    except OperandError:
        return False


def _rodata(placements: Sequence[Placement], names: Sequence[_Names]) -> Iterator[str]:
    end = 0
    for p, n in zip(placements, names, strict=True):
        if p.constants:
            gap = [f"\t.skip	{p.pool - end}"] if p.pool > end else []
            yield "\n".join([*gap, *_constants(p.code, n)]) + "\n"
            end = p.pool + len(p.constants)


def _constants(code: Code, names: _Names) -> Iterator[str]:
    """The constant pool with its labels."""
    edges = sorted({code.size, *(at for at in names.at if at >= code.size), len(code.data)})
    for start, stop in zip(edges, [*edges[1:], len(code.data)], strict=True):
        if start in names.at:
            yield names.at[start] + ":"
        yield from _data(code.data[start:stop])


def _data(data: bytes) -> Iterator[str]:
    """Directives of at most 16 bytes each, 32-bit words as far as they go."""
    for at in range(0, len(data), 16):
        row = data[at : at + 16]
        whole = len(row) // 4 * 4
        if whole:
            yield "\t.4byte	" + ", ".join(f"{int.from_bytes(row[i : i + 4], 'little'):#010x}" for i in range(0, whole, 4))
        if row[whole:]:
            yield "\t.byte	" + ", ".join(f"{b:#04x}" for b in row[whole:])

"""Writes what is derived from tables and kept in the repository: the stubs ``builder.pyi`` and ``regs.pyi``, the instruction reference.

``python tools/generate.py`` writes the files; with ``--check`` it only says which are stale, with exit status 1. A test runs the check.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from svedsl.asm.builder import method_name
from svedsl.isa.effects import implicit, memory
from svedsl.isa.generate import shapes
from svedsl.isa.operands import VIEWS
from svedsl.isa.pattern import ImmNode, ListNode, MemNode, ModNode, Node, RegNode
from svedsl.isa.table import Form, table

ROOT = Path(__file__).resolve().parents[1]
STUB = ROOT / "svedsl" / "asm" / "builder.pyi"
REGISTERS = ROOT / "svedsl" / "regs.pyi"
REFERENCE = ROOT / "docs" / "reference" / "instructions.md"

STUB_HEAD = '''"""Generated from the instruction table by tools/generate.py; do not edit."""

from typing import overload

from svedsl.asm.program import Program
from svedsl.isa.operands import (
    {names},
)

_Mem = list[object] | Pre | Post
_Name = str
_Target = Symbol | int

def mnemonic_of(name: str) -> str: ...
def method_name(mnemonic: str) -> str: ...

class Builder(Program):
'''
WHOLE = {"x": "General", "xsp": "General", "w": "W", "wsp": "W", "z": "Vector", "p": "Predicate", "v": "SimdVector"}


def _register_type(node: RegNode) -> str:
    if node.lane:
        return "Lane"
    if node.sig in WHOLE:
        return WHOLE[node.sig]
    return VIEWS[node.sig].__name__


def _type(form: Form, node: Node) -> tuple[str, str]:
    """(parameter name, type) of one operand."""
    if isinstance(node, RegNode):
        return node.name, _register_type(node)
    if isinstance(node, ListNode):
        inner = "Lane" if node.lane else _register_type(node.regs[0])
        many = f"tuple[{', '.join([inner] * len(node.regs))}]"
        return node.regs[0].name, f"{inner} | {many}" if len(node.regs) == 1 else many
    if isinstance(node, MemNode):
        return "mem", "Pre" if node.pre else "_Mem"
    if isinstance(node, ModNode):
        return node.op or node.op_field, "Modifier"
    if isinstance(node, ImmNode) and node.vl:
        return node.field, "MulVL"
    if isinstance(node, ImmNode) and not node.field:
        return "literal", "_Name" if node.value is None else "float"
    assert isinstance(node, ImmNode)
    sigs = form.codec(node.field).sigs
    names = {"#": "int", "%": "float", "@": "_Name", "L": "_Target"}
    types = {names[s] for s in sigs}
    types -= {"int"} if types & {"float", "_Target"} else set()
    return node.field, " | ".join(sorted(types))


def _parameters(form: Form, nodes: tuple[Node, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names, made unique, and types. A memory operand with an offset behind it may be written ``post(...)``, as one argument."""
    names: list[str] = []
    types: list[str] = []
    for node in nodes:
        name, type_ = _type(form, node)
        while name in names or name == "self":
            name += "_"
        names.append(name)
        types.append(type_)
    return tuple(names), tuple(types)


def _signatures(forms: list[Form]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...], str]]:
    """(names, types, syntax) of every way to call a mnemonic, each combination of types once."""
    seen = set()
    for form in forms:
        for shape in shapes(form):
            names, types = _parameters(form, shape.nodes)
            choices = [(names, types)]
            if len(shape.nodes) > 1 and isinstance(shape.nodes[-2], MemNode):
                choices.append((names[:-1], (*types[:-2], "Post")))
            for chosen in choices:
                if chosen[1] not in seen:
                    seen.add(chosen[1])
                    yield *chosen, form.syntax


def _narrow_first(signature: tuple[tuple[str, ...], tuple[str, ...], str]) -> tuple[str, ...]:
    """Sort key that puts narrower types before those that contain them, so that every overload can match."""
    order = {"Post": "0", "Pre": "0", "int": "1", "_Name": "1", "float": "2", "_Target": "2", "_Mem": "3"}
    return tuple(order.get(t, "0" + t) for t in signature[1])


def _covered(types: tuple[str, ...], seen: list[tuple[str, ...]]) -> bool:
    """Whether an earlier overload already takes everything this one does."""
    wider = {"int": {"float", "_Target"}, "Post": {"_Mem"}, "Pre": {"_Mem"}}
    for other in seen:
        if len(other) == len(types) and all(a == b or b in wider.get(a, ()) for a, b in zip(types, other, strict=True)):
            return True
    return False


def stub() -> str:
    """The text of ``builder.pyi``."""
    lines: list[str] = []
    for mnemonic in table().mnemonics():
        if not mnemonic[0].isalpha():
            continue
        found: list[tuple[tuple[str, ...], tuple[str, ...], str]] = []
        kept: list[tuple[str, ...]] = []
        for signature in sorted(_signatures(table().forms(mnemonic)), key=_narrow_first, reverse=True):
            if not _covered(signature[1], kept):
                kept.append(signature[1])
                found.append(signature)
        for names, types, syntax in reversed(found):
            if len(found) > 1:
                lines.append("    @overload")
            parameters = "".join(f", {n}: {t}" for n, t in zip(names, types, strict=True))
            positional = ", /" if names else ""
            lines.append(f"    def {method_name(mnemonic)}(self{parameters}{positional}) -> None:")
            lines.append(f'        """{syntax}"""')
    body = "\n".join(lines) + "\n"
    candidates = ["General", "Lane", "Modifier", "MulVL", "Post", "Pre", "Predicate", "SimdVector", "Symbol", "Vector"]
    names_used = sorted({*(v.__name__ for v in VIEWS.values()), *candidates})
    return STUB_HEAD.format(names=",\n    ".join(names_used)) + body


def registers() -> str:
    """The text of ``regs.pyi``: the fixed registers with their classes."""
    import svedsl.regs

    found = {name: type(getattr(svedsl.regs, name)).__name__ for name in vars(svedsl.regs)["__all__"]}
    lines = ['"""Generated by tools/generate.py; do not edit."""', "", "from svedsl.isa.operands import ("]
    lines += [f"    {name}," for name in sorted(set(found.values()), key=lambda n: (not n.isupper(), n))]
    lines += [")", "", *(f"{name}: {type_}" for name, type_ in found.items())]
    return "\n".join(lines) + "\n"


def _roles(form: Form) -> str:
    """Flags, memory and other effects that the operands do not show."""
    notes = []
    for key, name in (("nzcv", "NZCV"), ("ffr", "FFR")):
        if key in form.facts:
            notes.append(f"{name} {form.facts[key]}")
    effect = memory(form)
    if effect:
        kind = {"r": "loads", "w": "stores", "rw": "loads and stores", "p": "prefetches"}[effect.kind]
        notes.append(kind)
    reads, writes = implicit(form)
    notes += [f"reads x{n}" for n in sorted(reads) if n < 31] + [f"writes x{n}" for n in sorted(writes) if n < 31]
    if "movprfx" in form.flags:
        notes.append("MOVPRFX")
    return ", ".join(notes)


def reference() -> str:
    """The text of the instruction reference: one table per group of the encoding index."""
    lines = [
        "# Instruction reference",
        "",
        "Generated from the instruction table by `tools/generate.py`. One line per row of the table: the syntax as in the Arm ARM, its",
        "variants, what it does besides writing its destination (NZCV and FFR: r read, w written; MOVPRFX: may follow one).",
    ]
    group = None
    for order, row in enumerate(table().rows):
        forms = table().forms_of_row(order)
        if row.group != group:
            group = row.group
            lines += ["", f"## {group}", "", "| row | syntax | variants | effects |", "|---|---|---|---|"]
        variants = " ".join(f.variant.name for f in forms if f.variant.name)
        alias = forms[0].facts.get("alias")
        effects = _roles(forms[0]) + (f"{'; ' if _roles(forms[0]) else ''}alias of {alias}" if alias else "")
        syntax = row.assembly.replace("|", "\\|")
        lines.append(f"| {row.id} | `{syntax}` | {variants} | {effects} |")
    return "\n".join(lines) + "\n"


def main(arguments: list[str]) -> int:
    """Writes or checks the generated files. Returns the exit status."""
    stale = []
    for path, make in ((STUB, stub), (REGISTERS, registers), (REFERENCE, reference)):
        text = make()
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(path)
        if "--check" not in arguments:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    for path in stale:
        print(f"{'stale' if '--check' in arguments else 'written'}: {path.relative_to(ROOT)}")
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

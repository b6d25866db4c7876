"""What a compiler would say about a kernel: reads of what was never written, unreachable code, values nobody reads."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence

from svedsl.asm.program import Ins, Item
from svedsl.asm.source import locate
from svedsl.errors import FlowError, SveWarning
from svedsl.flow.graph import ARGUMENTS, VIRTUAL, Flow, Node, bits, node_of
from svedsl.isa.effects import FFR, NZCV, P_BASE, SP_NUMBER, Z_BASE

PRESERVED = {SP_NUMBER, 29, 30, *range(18, 29), *(Z_BASE + n for n in range(8, 16))}
"""Registers that hold something of the caller's at entry, so that saving them is no mistake."""


def variable_name(number: int, names: Sequence[str]) -> str:
    """A variable as the user knows it."""
    if number >= VIRTUAL:
        return names[number - VIRTUAL]
    if number in (FFR, NZCV):
        return "FFR" if number == FFR else "the condition flags"
    if number == SP_NUMBER:
        return "sp"
    return f"x{number}" if number < Z_BASE else f"z{number - Z_BASE}" if number < P_BASE else f"p{number - P_BASE}"


def check(items: Sequence[Item], names: Sequence[str], defined: int, live_at_exit: int, quiet: Callable[[Ins], bool]) -> None:
    """Checks a kernel before its registers are assigned.

    ``names`` of the virtual registers, ``defined``: variables that hold arguments at entry. Raises FlowError for a read of what was never
    written (lanes that merging leaves alone do not count) and for code that runs off its end; warns with SveWarning of the rest.
    """
    flow = Flow(list(items), live_at_exit, node_of_strict)
    if not flow.nodes:
        raise FlowError("the kernel has no instructions")
    _check_end(flow)
    undefined = flow.blocks[0].live_in & ~defined
    for number in bits(undefined):
        if number < VIRTUAL and number in PRESERVED:
            continue
        reader = next(n for n in flow.nodes if n.uses >> number & 1)
        raise FlowError(f"{_line(reader.ins)}\n  reads {variable_name(number, names)}, which nothing has written on some way here")
    _warn_unreachable(flow, quiet)
    _warn_unread(Flow(list(items), live_at_exit), names, quiet)


def node_of_strict(ins: Ins) -> Node:
    """As ``node_of``, but a merging destination is no read: the lanes it keeps may be undefined until somebody reads them."""
    node = node_of(ins)
    if node.branch == "call":
        node.uses &= ~ARGUMENTS  # a callee may read them, it need not
    for ref in node.references:
        if ref.role == "rw" and ref.node.name[1:] == "d":
            number = VIRTUAL + ref.reg.virtual if ref.reg.virtual is not None else Z_BASE + ref.reg.n
            read_elsewhere = any(r is not ref and r.reg.base is ref.reg.base and "r" in r.role for r in node.references)
            if ref.node.kind == "z" and not read_elsewhere:
                node.uses &= ~(1 << number)
    return node


def _check_end(flow: Flow) -> None:
    last = flow.nodes[-1]
    if flow.blocks[-1].reachable and last.branch not in ("ret", "b", "indirect", "trap"):
        raise FlowError(f"{_line(last.ins)}\n  the kernel runs off its end here; k.ret() is missing")


def _warn_unreachable(flow: Flow, quiet: Callable[[Ins], bool]) -> None:
    for block in flow.blocks:
        first = flow.nodes[block.first].ins
        if not block.reachable and not quiet(first):
            _warn(first, "is never reached")


def _warn_unread(flow: Flow, names: Sequence[str], quiet: Callable[[Ins], bool]) -> None:
    reachable = [b.reachable for b in flow.blocks for _ in range(b.first, b.end)]
    for i, node, live in flow.backward():
        useless = node.defs and not node.defs & live and not node.branch and "mem" not in node.ins.entry.form.facts
        if not useless or not reachable[i] or quiet(node.ins) or node.ins.mnemonic in SIDE_EFFECTS:
            continue
        what = ", ".join(variable_name(n, names) for n in bits(node.defs))
        if any(n < VIRTUAL and n in PRESERVED for n in bits(node.defs)):
            continue
        _warn(node.ins, f"writes {what}, which nobody reads")


SIDE_EFFECTS = {"mrs", "setffr", "wrffr", "rdffrs"}


def _warn(ins: Ins, what: str) -> None:
    source = locate(*ins.origin) if ins.origin else None
    text = f"{source.text if source else ins.mnemonic}: {what}"
    warnings.warn_explicit(text, SveWarning, source.file if source else "<kernel>", source.line if source else 0)


def _line(ins: Ins) -> str:
    source = locate(*ins.origin) if ins.origin else None
    return f"{source.file_name}:{source.line}  {source.text}" if source else f"{ins.mnemonic} …"

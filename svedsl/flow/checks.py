"""What a compiler would say about a kernel: reads of what was never written, unreachable code, values nobody reads."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Collection, Sequence

from svedsl.asm.program import Ins, Label, located
from svedsl.asm.source import locate
from svedsl.errors import FlowError, OperandError, SveWarning
from svedsl.flow.graph import VIRTUAL, Flow, registers_at
from svedsl.flow.lines import argument_of, pointing
from svedsl.flow.liveness import backward, liveness, undefined_read
from svedsl.flow.virtuals import Virtual
from svedsl.isa.effects import FFR, NZCV, P_BASE, SP_NUMBER, Z_BASE, places

PRESERVED = {SP_NUMBER, 29, 30, *range(18, 29), *(Z_BASE + n for n in range(8, 16))}
"""Registers that hold something of the caller's at entry, so that saving them is no mistake."""

SIDE_EFFECTS = {"mrs", "setffr", "wrffr", "rdffrs"}


def variable_name(number: int, names: Sequence[str]) -> str:
    """A variable as the user knows it."""
    if number >= VIRTUAL:
        return names[number - VIRTUAL]
    if number in (FFR, NZCV):
        return "FFR" if number == FFR else "the condition flags"
    if number == SP_NUMBER:
        return "sp"
    return f"x{number}" if number < Z_BASE else f"z{number - Z_BASE}" if number < P_BASE else f"p{number - P_BASE}"


def check(flow: Flow, virtuals: Sequence[Virtual], defined: Collection[int], quiet: Callable[[Ins], bool]) -> None:
    """Checks a kernel before its registers are assigned.

    ``defined``: variables that hold arguments at entry. Raises FlowError for a read of what was never written (lanes that merging leaves
    alone do not count) and for code that runs off its end, OperandError for a branch that names no label and for an automatic register
    of another kernel; warns with SveWarning of the rest.
    """
    names = [v.name for v in virtuals]
    _check_owner(flow, virtuals)
    _check_targets(flow)
    _check_returns(flow)
    _check_end(flow)
    found = liveness(flow, strict=True)
    for number in sorted(found.live_in[0] - {*defined} - PRESERVED):
        node = undefined_read(flow, number, found)
        verb = "are" if number == NZCV else "is"
        what = f"{variable_name(number, names)} {verb} read, which nothing has written on some way here"
        raise FlowError(f"{what}\n{pointing(node.ins, argument_of(node, number, 'r'))}")
    _warn_unreachable(flow, quiet)
    _warn_unread(flow, names, quiet)


def _check_owner(flow: Flow, virtuals: Sequence[Virtual]) -> None:
    """An automatic register means something in the kernel that made it only."""
    for node in flow.nodes:
        for place in places(node.ins.entry.form, node.ins.entry.shape):
            for reg in registers_at(place, node.ins.args):
                if reg.virtual is not None and not (reg.virtual < len(virtuals) and virtuals[reg.virtual].is_view(reg.base)):
                    error = OperandError(f"{reg} is an automatic register of another kernel", place.argument + 1)
                    raise located(error, node.ins.origin) if node.ins.origin else error


def _check_targets(flow: Flow) -> None:
    """A branch by distance would go wrong where svedsl adds instructions: the frame, fix-ups of far branches."""
    for node in flow.nodes:
        if node.branch in ("b", "cond") and not isinstance(node.target, Label):
            error = OperandError(f"{node.ins.mnemonic} in a kernel goes to a label: k.label(), k.place()", len(node.ins.args))
            raise located(error, node.ins.origin) if node.ins.origin else error


def _check_returns(flow: Flow) -> None:
    """The kernel itself returns by ``ret`` alone, before which its frame is taken down."""
    for i in flow.within([0]):
        if flow.returns_to_caller(flow.blocks[i]):
            ins = flow.last(flow.blocks[i]).ins
            error = OperandError(f"ret {ins.args[0]} is the return of a function that is called; the kernel returns by k.ret()", 1)
            raise located(error, ins.origin) if ins.origin else error


def _check_end(flow: Flow) -> None:
    last = flow.nodes[-1]
    if flow.blocks[-1].reachable and last.branch not in ("ret", "b", "indirect", "trap"):
        raise FlowError(f"the kernel runs off its end here; k.ret() is missing\n{pointing(last.ins)}")


def _warn_unreachable(flow: Flow, quiet: Callable[[Ins], bool]) -> None:
    for block in flow.blocks:
        first = flow.nodes[block.first].ins
        if not block.reachable and not quiet(first):
            _warn(first, "is never reached")


def _warn_unread(flow: Flow, names: Sequence[str], quiet: Callable[[Ins], bool]) -> None:
    reachable = [b.reachable for b in flow.blocks for _ in range(b.first, b.end)]
    for i, node, live in backward(flow, liveness(flow)):
        useless = node.defs and live.isdisjoint(node.defs) and not node.branch and "mem" not in node.ins.entry.form.facts
        if not useless or not reachable[i] or quiet(node.ins) or node.ins.mnemonic in SIDE_EFFECTS or not PRESERVED.isdisjoint(node.defs):
            continue
        what = ", ".join(variable_name(n, names) for n in sorted({*node.defs}))
        _warn(node.ins, f"writes {what}, which nobody reads")


def _warn(ins: Ins, what: str) -> None:
    source = locate(*ins.origin) if ins.origin else None
    text = f"{source.text if source else ins.mnemonic}: {what}"
    warnings.warn_explicit(text, SveWarning, source.file if source else "<kernel>", source.line if source else 0)

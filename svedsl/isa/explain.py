"""Says why operands are refused: which argument, what was given, what the closest form allows."""

from __future__ import annotations

import re
from typing import Any

from svedsl.errors import OperandError
from svedsl.isa.generate import REGISTER_BITS, Shape, consecutive
from svedsl.isa.operands import XZR, Lane, MulVL, Reg, sig_of, text_of
from svedsl.isa.pattern import ImmNode, ListNode, MemNode, ModNode, Node, RegNode
from svedsl.isa.table import Form

KIND_WORDS = {
    "x": "a 64-bit register", "w": "a 32-bit register", "xsp": "the stack pointer", "wsp": "the stack pointer's low half",
    "z": "an SVE register", "p": "a predicate register", "v": "an Advanced SIMD register", "#": "an integer", "%": "a float", "@": "a name",
    "L": "a label", "vl": "a multiple of VL", "b": "an 8-bit SIMD&FP register", "h": "a 16-bit SIMD&FP register",
    "s": "a 32-bit SIMD&FP register", "d": "a 64-bit SIMD&FP register", "q": "a 128-bit SIMD&FP register",
}  # fmt: skip


def refusal(form: Form, shape: Shape, index: int, args: tuple[Any, ...]) -> str:
    """Why ``args[index]`` does not fit an encoder that takes operands of its kind."""
    registers = _registers(list(shape.nodes), list(args[: index + 1]))
    for one, other in form.differ:
        if one in registers and other in registers and registers[one].base is registers[other].base:
            return f"{registers[other]} is both <{one}> and <{other}>, which makes the result unpredictable"
    return _reason(form, shape.nodes[index], args[index], list(shape.nodes[:index]))


def _registers(nodes: list[Node], args: list[Any]) -> dict[str, Reg]:
    """The register operands by field, those of memory operands included."""
    found: dict[str, Reg] = {}
    for node, arg in zip(nodes, args, strict=False):
        if isinstance(node, RegNode):
            found.setdefault(node.field, arg)
        elif isinstance(node, MemNode):
            found |= _registers(node.items, arg.items if node.pre else arg)
    return found


def _reason(form: Form, node: Node, arg: Any, before: list[Node]) -> str:
    if isinstance(node, MemNode):
        items = arg.items if hasattr(arg, "items") else arg
        for i, (item, value) in enumerate(zip(node.items, items, strict=True)):
            if not _fits(form, item, value):
                return f"in {text_of(arg)}: " + _reason(form, item, value, [*before, *node.items[:i]])
        return f"{text_of(arg)} does not fit"
    if isinstance(node, RegNode):
        return _register_reason(form, node, arg, before)
    if isinstance(node, ListNode):
        return _list_reason(form, node, arg if isinstance(arg, tuple) else (arg,))
    if isinstance(node, ImmNode):
        if node.field:
            given = arg.value if isinstance(arg, MulVL) else arg
            return f"{given}, allowed {form.codec(node.field).allowed}"
        return f"{arg}, allowed {node.text}"
    if isinstance(node, ModNode):
        return _modifier_reason(form, node, arg)
    return f"{text_of(arg)} does not fit"


def _list_reason(form: Form, node: ListNode, regs: tuple[Reg, ...]) -> str:
    if not consecutive(regs):
        return f"{text_of(regs)}: the registers of a list must follow one another"
    indexes = {reg.index for reg in regs if isinstance(reg, Lane)}
    if len(indexes) > 1:
        return f"{text_of(regs)}: the registers of a list must share one index"
    if node.lane.startswith("<"):
        return f"index {indexes.pop()}, allowed {form.codec(node.lane[1:-1]).allowed}"
    return f"{text_of(regs)} does not fit"


def _register_reason(form: Form, node: RegNode, arg: Reg, before: list[Node]) -> str:
    if node.sp and arg.base is XZR:
        return f"{arg}: the zero register cannot stand here, sp can"
    for earlier in before:
        if isinstance(earlier, RegNode) and earlier.field == node.field and not node.plus:
            return f"{arg} must be the same register as <{earlier.name}> before it"
        if isinstance(earlier, RegNode) and earlier.field == node.field:
            return f"{arg} must be the register after <{node.name}>"
    width = form.bits.width(node.field)
    if node.field in form.facts:
        return f"{arg}, allowed {form.codec(node.field).allowed}"
    if width < REGISTER_BITS.get(node.kind, 5) and arg.n >= 1 << width:
        return f"{arg}, allowed {node.kind}0-{node.kind}{(1 << width) - 1}"
    if node.lane.startswith("<") and isinstance(arg, Lane):
        return f"index {arg.index}, allowed {form.codec(node.lane[1:-1]).allowed}"
    return f"{arg} does not fit"


def _modifier_reason(form: Form, node: ModNode, arg: Any) -> str:
    if node.amount is not None:
        return f"{arg}, allowed {node.op or arg.sig} #{node.amount}"
    if not node.amount_field:
        return f"{arg}: no amount can be given here"
    if arg.amount is None:
        return f"{arg}: an amount is needed"
    return f"{arg}: amount {arg.amount}, allowed {form.codec(node.amount_field).allowed}"


def _fits(form: Form, node: Node, arg: Any) -> bool:
    """Whether one item of a memory operand is acceptable by itself."""
    if isinstance(node, ImmNode) and node.field:
        value = arg.value if isinstance(arg, MulVL) else arg
        return form.codec(node.field).encode(value) is not None
    if isinstance(node, RegNode):
        fits = node.field not in form.facts or form.codec(node.field).encode(arg.n) is not None
        return fits and not (node.sp and arg.base is XZR) and (node.plus > 0 or arg.n < 1 << form.bits.width(node.field))
    if isinstance(node, ModNode):
        if node.amount is not None:
            return arg.amount == node.amount or (node.amount_optional and arg.amount is None)
        if not node.amount_field:
            return arg.amount is None
        if arg.amount is None:
            return node.amount_optional
        return form.codec(node.amount_field).encode(arg.amount) is not None
    return True


def selection(mnemonic: str, args: tuple[Any, ...], candidates: list[tuple[tuple[str, ...], Form, Shape]]) -> OperandError:
    """The error for operands whose kinds no form of the mnemonic takes."""
    given = tuple(sig_of(a) for a in args)

    def score(item: tuple[tuple[str, ...], Form, Shape]) -> tuple[float, int]:
        sig = item[0]
        same = sum(_likeness(a, b) for a, b in zip(sig, given, strict=False))
        return (same - abs(len(sig) - len(given)) * 1.5, -item[1].order)

    sig, form, shape = max(candidates, key=score)
    index = next((i for i, (a, b) in enumerate(zip(sig, given, strict=False)) if a != b), min(len(sig), len(given)))
    if index >= len(given):
        reason = f"{len(given)} operands given, {_kind(sig[index])} is missing" if index < len(sig) else "operands missing"
        return OperandError(f"{mnemonic}: {reason}", 0, form.syntax)
    if index >= len(sig):
        return OperandError(f"{text_of(args[index])}: {mnemonic} takes {len(sig)} operands here", index + 1, form.syntax)
    addresses = _addresses(candidates, given, index)
    if addresses:
        listed = ", ".join(addresses[:6]) + ", …" * (len(addresses) > 6)
        return OperandError(f"{text_of(args[index])} is no address of this instruction; allowed {listed}", index + 1, form.syntax)
    views = _views([other for other, _, _ in candidates], given, index)
    return OperandError(_expected(args[index], given, sig, index, form, views), index + 1, form.syntax)


def _likeness(a: str, b: str) -> float:
    """How close two search keys are: equal, lists of the same elements, addresses with the same base, the same kind of register."""
    if a == b:
        return 2.0
    if a[:1] == "{" and a.partition("*")[0] == b.partition("*")[0]:
        return 1.5
    if a[:1] == "[" == b[:1]:
        mine, theirs = a[1:-1].split(","), b[1:-1].split(",")
        same = sum(x == y for x, y in zip(mine, theirs, strict=False)) if mine[0] == theirs[0] else 0
        return 1 + same / (max(len(mine), len(theirs)) + 1)
    return float(a[:1] == b[:1])


def _addresses(candidates: list[tuple[tuple[str, ...], Form, Shape]], given: tuple[str, ...], index: int) -> list[str]:
    """The addresses that can stand at ``index`` beside the other operands as given, in Arm's notation, the closest first.

    [] where something else was given and could stand there.
    """
    rest = (given[:index], given[index + 1 :])
    fitting = [(sig[index], form) for sig, form, _ in candidates if sig[index : index + 1] and (sig[:index], sig[index + 1 :]) == rest]
    if given[index][:1] != "[" and any(key[:1] != "[" for key, _ in fitting):
        return []
    fitting = [(key, form) for key, form in fitting if key[:1] == "["]
    fitting.sort(key=lambda item: -_likeness(item[0], given[index]))
    return list(dict.fromkeys(form.syntax[form.syntax.index("[<") :] for _, form in fitting))


_VIEW = re.compile(r"\{?([zpv])\.(\w+)((?:\[\])?(?:\*\d+\})?)$")
"""A search key of a vector view: register, element or arrangement, and what else (a lane, a list of so many)."""


def _views(sigs: list[tuple[str, ...]], given: tuple[str, ...], index: int) -> list[str]:
    """The elements or arrangements that can stand at ``index``: beside the other operands as given, else beside the earlier ones."""
    mine = _VIEW.match(given[index])
    if not mine:
        return []
    fitting = [s for s in sigs if len(s) == len(given) and s[:index] == given[:index]]
    for choice in ([s for s in fitting if s[index + 1 :] == given[index + 1 :]], fitting):
        found = [v for v in (_VIEW.match(s[index]) for s in choice) if v and v[1] == mine[1] and v[3] == mine[3]]
        if found:
            return list(dict.fromkeys("." + v[2] for v in found))
    return []


def _expected(arg: Any, given: tuple[str, ...], sig: tuple[str, ...], index: int, form: Form, views: list[str]) -> str:
    mine, theirs = given[index], sig[index]
    if len(views) > 1 or (views and mine[:1] == "{"):
        listed = ", ".join(views[:-1]) + " or " * (len(views) > 1) + views[-1]
        return f".{_VIEW.match(mine)[2]}, expected {listed}"  # type: ignore[index]
    if "." in mine and "." in theirs and mine[0] == theirs[0] and mine[0] in "zpv":
        view = "." + theirs.split(".", 1)[1].removesuffix("[]")
        origin = next((i for i in range(index) if sig[i].endswith(view)), None)
        because = f" (as argument {origin + 1})" if origin is not None and "T" in form.variant.values else ""
        own = "." + mine.split(".", 1)[1].removesuffix("[]")
        if own == view:
            return f"{text_of(arg)}, expected {f'a lane, such as {arg}[0]' if theirs.endswith('[]') else 'the whole register'}"
        return f"{own}, expected {view}{because}"
    if mine == "@" and theirs == "#":
        return f"{text_of(arg)} is a name, expected {'a label' if '<label>' in form.syntax else 'an integer'}"
    if mine.startswith("?"):
        return f"{arg!r} ({mine[1:]}) is not an operand; expected {_kind(theirs)}"
    return f"{text_of(arg)} is {_kind(mine)}, expected {_kind(theirs)}"


def _kind(sig: str) -> str:
    """A search key in words."""
    if sig in KIND_WORDS:
        return KIND_WORDS[sig]
    head, dot, view = sig.partition(".")
    if dot and head in ("z", "p", "v"):
        lane = view.endswith("[]")
        view = view.removesuffix("[]")
        return f"a lane of {head}N.{view}" if lane else f"{head}N.{view}"
    if sig in ("p/m", "p/z"):
        return f"a governing predicate pN{sig[1:]}"
    if sig[:1] == "[":
        inner = sig.rstrip("!")[1:-1]
        return "memory [" + ", ".join(_kind(s) for s in inner.split(",")) + "]" + ("!" if sig.endswith("!") else "")
    if sig[:1] == "{":
        inner, _, count = sig[1:-1].partition("*")
        return f"a list of {count} {_kind(inner)}" if count else "a list of different kinds of registers"
    return f"{sig} #amount"

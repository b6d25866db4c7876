"""Near misses: texts one step from a legal instruction. What LLVM and GNU as both refuse svedsl must refuse too."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from svedsl.asm.text import assemble
from svedsl.errors import SveError
from svedsl.isa.table import table
from tools.verify_isa import oracles

Change = Callable[[str, random.Random], str | None]
"""Makes a near miss of a text; None where the text has nothing to change in this way."""

_REGISTER = re.compile(r"\b([zpvxwbhsdq])(\d+)\b")
_NUMBER = re.compile(r"#(-?\d+)(?![\d.])")
_VIEW = re.compile(r"(?<=\d)\.(\d*)([bhsdq])\b")
_INDEX = re.compile(r"(?<=[\w}])\[(\d+)\]")
_MODIFIER = re.compile(r"\b(lsl|lsr|asr|ror|uxtb|uxth|uxtw|uxtx|sxtb|sxth|sxtw|sxtx|msl|mul)\b")
_MARK = re.compile(r"(p\d+)/([mz])")
_PLAIN_PREDICATE = re.compile(r"\bp\d+\b(?![/.])")
_LIST = re.compile(r"\{([^}]*)\}")


def _one(pattern: re.Pattern[str], text: str, source: random.Random, replace: Callable[[re.Match[str]], str]) -> str | None:
    """``text`` with one match of ``pattern``, drawn at random, replaced."""
    found = list(pattern.finditer(text, text.find(" ") + 1))
    if not found or " " not in text:
        return None
    match = source.choice(found)
    return text[: match.start()] + replace(match) + text[match.end() :]


def _split(text: str) -> tuple[str, list[str]]:
    mnemonic, _, rest = text.partition(" ")
    return mnemonic, re.findall(r"(?:\{[^}]*\}(?:\[\d+\])?|\[[^\]]*\]!?|[^,])+", rest)


def register_number(text: str, source: random.Random) -> str | None:
    """p8 for p0, z32 for z0: numbers just past what some or all fields hold."""
    limits = {"p": (8, 15, 16), "z": (8, 16, 32), "v": (16, 32), "x": (31, 32), "w": (31, 32)}
    return _one(_REGISTER, text, source, lambda m: m[1] + str(source.choice(limits.get(m[1], (32, 33)))))


def register_kind(text: str, source: random.Random) -> str | None:
    """x1 for w1, d0 for z0."""
    return _one(_REGISTER, text, source, lambda m: source.choice("zpvxwbhsdq".replace(m[1], "")) + m[2])


def special_register(text: str, source: random.Random) -> str | None:
    """sp or the zero register for another, and the other way round."""
    other = source.choice(("sp", "wsp", "xzr", "wzr", "x31", "w31"))
    return _one(re.compile(r"\b([xw]\d+|w?sp|[xw]zr)\b"), text, source, lambda m: other)


def tied_register(text: str, source: random.Random) -> str | None:
    """The next register for one of them."""
    return _one(_REGISTER, text, source, lambda m: m[1] + str((int(m[2]) + source.choice((1, 2, 31))) % 32))


def view(text: str, source: random.Random) -> str | None:
    """.d for .s, .8h for .4s, none at all."""
    choices = ("b", "h", "s", "d", "q", "8b", "16b", "4h", "8h", "2s", "4s", "1d", "2d", "1q", "2h", "4b", "3s", "16h", "x")
    return _one(
        _VIEW, text, source, lambda m: "." + source.choice([c for c in choices if c != m[1] + m[2]]) if source.random() < 0.9 else ""
    )


def predication(text: str, source: random.Random) -> str | None:
    """/z for /m, none, or one too many."""
    if _MARK.search(text) and source.random() < 0.8:
        return _one(_MARK, text, source, lambda m: m[1] + source.choice(("/z" if m[2] == "m" else "/m", "", "/x")))
    return _one(_PLAIN_PREDICATE, text, source, lambda m: m[0] + source.choice(("/m", "/z", ".b", ".d")))


def number(text: str, source: random.Random) -> str | None:
    """An immediate moved by little or by powers of two."""

    def moved(match: re.Match[str]) -> str:
        value = int(match[1])
        steps = (1, -1, 2, 4, 8, 16, 32, 64, 128, 255, 256, 512, 4096, 65536, 1 << 31, 1 << 32, 1 << 63, -value - 1, -2 * value)
        return f"#{value + source.choice(steps)}"

    return _one(_NUMBER, text, source, moved)


def number_spelling(text: str, source: random.Random) -> str | None:
    """The same or another number in another spelling: octal, hexadecimal, calculated."""
    spellings = (
        "#0{0}",
        "#{0:#x}",
        "#{0:#b}",
        "# {0}",
        "#+{0}",
        "#({0})",
        "#{0}+0",
        "#{0}*1",
        "#~{0}",
        "#{0}.",
        "#{0}e0",
        "#-{0}",
        "{0}",
        "##{0}",
    )
    return _one(_NUMBER, text, source, lambda m: source.choice(spellings).format(int(m[1])))


def float_number(text: str, source: random.Random) -> str | None:
    """Another float, an integer, a number that is none."""
    other = source.choice(("0.0", "-0.0", "1.1", "0.5", "2.0", "33.0", "1e10", "1", "nan", "inf"))
    return _one(re.compile(r"#-?\d+\.\d+"), text, source, lambda m: "#" + other)


def index(text: str, source: random.Random) -> str | None:
    """A lane that is not there, or no lane."""
    return _one(_INDEX, text, source, lambda m: source.choice(("", f"[{int(m[1]) + source.choice((1, 2, 4, 8, 16, 64))}]", "[-1]")))


def modifier(text: str, source: random.Random) -> str | None:
    """Another shift or extend."""
    others = ("lsl", "lsr", "asr", "ror", "uxtb", "uxtw", "uxtx", "sxtw", "sxtx", "msl", "mul")
    return _one(_MODIFIER, text, source, lambda m: source.choice([name for name in others if name != m[1]]))


def mul_vl(text: str, source: random.Random) -> str | None:
    """``mul vl`` left out or added."""
    if ", mul vl" in text:
        return text.replace(", mul vl", "")
    return _one(_NUMBER, text, source, lambda m: m[0] + ", mul vl")


def operand_missing(text: str, source: random.Random) -> str | None:
    """One operand left out."""
    mnemonic, parts = _split(text)
    if not parts:
        return None
    del parts[source.randrange(len(parts))]
    return f"{mnemonic} {','.join(parts).strip()}".rstrip()


def operand_doubled(text: str, source: random.Random) -> str | None:
    """One operand written twice."""
    mnemonic, parts = _split(text)
    if not parts:
        return None
    place = source.randrange(len(parts))
    return f"{mnemonic} {','.join([*parts[: place + 1], *parts[place:]])}"


def operands_swapped(text: str, source: random.Random) -> str | None:
    """Two neighbours in the wrong order."""
    mnemonic, parts = _split(text)
    if len(parts) < 2:
        return None
    place = source.randrange(len(parts) - 1)
    parts[place], parts[place + 1] = parts[place + 1], parts[place]
    return f"{mnemonic} {','.join(part.strip() for part in parts)}"


def register_list(text: str, source: random.Random) -> str | None:
    """A list with a gap, backwards, too long, too short, without braces; braces where there is no list."""

    def changed(match: re.Match[str]) -> str:
        parts = [part.strip() for part in match[1].split(",")]
        kind = source.randrange(5)
        if kind == 0:
            return ", ".join(parts)
        if kind == 1:
            return "{" + ", ".join([*parts, parts[-1]]) + "}"
        if kind == 2:
            return "{" + ", ".join(parts[:-1]) + "}"
        if kind == 3:
            return "{" + ", ".join(reversed(parts)) + "}" if len(parts) > 1 else "{" + parts[0]
        parts[-1] = _REGISTER.sub(lambda m: m[1] + str((int(m[2]) + 1) % 32), parts[-1])
        return "{" + ", ".join(parts) + "}" if len(parts) > 1 else "{}"

    if "{" in text:
        return _one(_LIST, text, source, changed)
    return _one(re.compile(r"\b[zv]\d+\.\w+"), text, source, lambda m: "{" + m[0] + "}")


def memory(text: str, source: random.Random) -> str | None:
    """Writeback added or dropped, brackets dropped, one operand outside that belongs inside."""
    if "[" not in text.partition(" ")[2]:
        return None
    place = source.randrange(4)
    if place == 0:
        return text.replace("]!", "]") if "]!" in text else re.sub(r"\]$", "]!", text)
    if place == 1:
        return text.replace("[", "", 1)
    if place == 2:
        return text.replace("]", "", 1)
    return re.sub(r"\[(\w+), ", r"[\1], ", text, count=1)


def mnemonic(text: str, source: random.Random) -> str | None:
    """A letter too many, too few, another one, or the mnemonic of another instruction."""
    head, _, rest = text.partition(" ")
    kind, place = source.randrange(4), source.randrange(len(head))
    letter = source.choice("abdefhilnpqrstuwxz2")
    names = table().mnemonics()
    near = names[max(0, names.index(head) - 8) : names.index(head) + 8] if head in names else names
    changed = (head + letter, head[:place] + head[place + 1 :], head[:place] + letter + head[place + 1 :], source.choice(near))[kind]
    return f"{changed} {rest}".rstrip()


def punctuation(text: str, source: random.Random) -> str | None:
    """A comma, bracket, hash or number sign that does not belong there, or is missing."""
    place = source.randrange(text.find(" ") + 1, len(text) + 1)
    kind = source.randrange(3)
    sign = source.choice(",#[]{}!/.+:@")
    if kind == 0:
        return text[:place] + sign + text[place:]
    signs = [i for i, ch in enumerate(text) if ch in ",[]{}!/."]
    if not signs:
        return None
    place = source.choice(signs)
    return text[:place] + (sign if kind == 1 else "") + text[place + 1 :]


CHANGES: tuple[Change, ...] = (
    register_number, register_kind, special_register, tied_register, view, predication, number, number_spelling,
    float_number, index, modifier, mul_vl,
    operand_missing, operand_doubled, operands_swapped, register_list, memory, mnemonic, punctuation,
)  # fmt: skip


def near_texts(texts: Sequence[str], source: random.Random, count: int) -> dict[str, str]:
    """``text -> kind of change`` for ``count`` different texts, kinds in turn."""
    known = set(texts)
    found: dict[str, str] = {}
    while len(found) < count:
        for change in CHANGES:
            changed = change(source.choice(texts), source)
            if changed is not None and changed not in known:
                found.setdefault(changed, change.__name__)
    return dict(list(found.items())[:count])


@dataclass(slots=True)
class Outcome:
    """Near misses that both assemblers refuse, other texts, and what is wrong; ``missed``: what both take alike and svedsl refuses."""

    near_misses: Counter[str] = field(default_factory=Counter)
    legal: int = 0
    spelled_zeros: int = 0
    wrong: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    def add(self, other: Outcome) -> None:
        self.near_misses += other.near_misses
        self.legal += other.legal
        self.spelled_zeros += other.spelled_zeros
        self.wrong += other.wrong
        self.missed += other.missed


def word_or_none(text: str) -> int | None:
    """The word svedsl makes of a text; None where it refuses it or makes none or several."""
    try:
        code = assemble(text)
    except SveError:
        return None
    return int.from_bytes(code, "little") if len(code) == 4 else None


_OFFSET = re.compile(r"\[(\w+), *#?[^,\]]*\]")


def is_spelled_zero(text: str, ours: int) -> bool:
    """Whether a text has an offset of zero which is not spelled ``#0`` where nothing else is allowed: svedsl calculates, others do not."""
    return ours == word_or_none(_OFFSET.sub(r"[\1]", text)) and _OFFSET.search(text) is not None


def compare(texts: dict[str, str]) -> Outcome:
    """Assembles each text three times: svedsl may take what an assembler takes, as the same word, and nothing else."""
    outcome = Outcome()
    for (text, kind), llvm, gnu in zip(texts.items(), *oracles.assemble(list(texts)), strict=True):
        ours = word_or_none(text)
        line = f"{kind}: {text}: {oracles.told(ours, llvm, gnu)}"
        if llvm is None and gnu is None:
            outcome.near_misses[kind] += 1
        elif ours is not None:
            outcome.legal += 1
        if ours is not None and llvm is gnu is None and is_spelled_zero(text, ours):
            outcome.spelled_zeros += 1
        elif ours is not None and (ours not in (llvm, gnu) or not oracles.agree(text, ours, llvm, gnu)):
            outcome.wrong.append(line)
        elif ours is None and llvm == gnu and llvm is not None:
            outcome.missed.append(line)
    return outcome

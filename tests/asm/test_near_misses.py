"""Instructions with a token changed: nothing that GNU as and LLVM both refuse is taken, and no word is unlike both of theirs."""

from __future__ import annotations

import random
import re

from svedsl import AsmSyntaxError, assemble
from tests.oracles.assemblers import GnuAs, LlvmMc
from tests.oracles.forms import load_forms
from tests.oracles.need import oracle

SEED = 20240611
COUNT = 4000
_TOKEN = re.compile(r"#?-?\d+\.\d+|#?-?0x[0-9a-f]+|#?-?\d+|[a-z_][\w.]*(?:/[mz])?|[\[\]{}!,]|\s+|.")
_LIMITS = (
    0,
    1,
    -1,
    2,
    3,
    4,
    7,
    8,
    15,
    16,
    31,
    32,
    63,
    64,
    127,
    128,
    255,
    256,
    -256,
    4095,
    4096,
    65535,
    65536,
    1 << 31,
    (1 << 32) - 1,
    1 << 63,
)
_VIEWS = ["b", "h", "s", "d", "q", "4s", "2d", "8b", "16b", "4h", "8h", "1d", "2s"]


def _changed(tokens: list[str], pool: list[str], rng: random.Random) -> None:
    """One change: a token left out, put in, replaced, swapped; another number, view or kind of register; no ``#``."""
    at, kind = rng.randrange(len(tokens)), rng.randrange(8)
    token = tokens[at]
    if kind == 0:
        del tokens[at]
    elif kind == 1:
        tokens[at] = rng.choice(pool)
    elif kind == 2:
        tokens.insert(at, rng.choice(pool if rng.random() < 0.5 else list(",[]{}!")))
    elif kind == 3:
        other = rng.randrange(len(tokens))
        tokens[at], tokens[other] = tokens[other], tokens[at]
    elif kind == 4:
        tokens[at] = re.sub(r"^(#?)-?\d+$", lambda m: m[1] + str(rng.choice(_LIMITS)), token)
    elif kind == 5:
        tokens[at] = re.sub(r"\.\w+$", "." + rng.choice(_VIEWS), token)
    elif kind == 6:
        tokens[at] = re.sub(r"^[xwzpvbhsdq](?=\d)", lambda _: rng.choice("xwzpvbhsdq"), token)
    else:
        tokens[at] = token.replace("#", "")


def near_misses(count: int, seed: int) -> list[str]:
    """Lines one or two changes away from examples of the checklist's forms."""
    rng = random.Random(seed)
    models = [e.text.replace("\t", " ") for row in load_forms() for e in row.examples]
    pool = [t for line in models for t in _TOKEN.findall(line) if t.strip() and t not in ",[]{}!"]
    found: dict[str, None] = {}
    while len(found) < count:
        mnemonic, _, rest = rng.choice(models).partition(" ")
        tokens = _TOKEN.findall(rest) or [rng.choice(pool)]
        for _ in range(rng.choice((1, 1, 1, 2))):
            if tokens:
                _changed(tokens, pool, rng)
        line = f"{mnemonic} {''.join(tokens)}".strip()
        if not re.search(r"//|[;:]", line):
            found[line] = None
    return list(found)


def _word(line: str) -> int | None:
    try:
        return int.from_bytes(assemble(line), "little")
    except AsmSyntaxError:
        return None


def test_near_misses() -> None:
    """A wrong word, or an instruction made of what is none, or one refused that both take (4000 lines; seed in the file)."""
    lines = near_misses(COUNT, SEED)
    gnu, llvm = oracle(GnuAs).assemble(lines), oracle(LlvmMc).assemble(lines)
    wrong = []
    refused = 0
    for line, by_gnu, by_llvm in zip(lines, gnu, llvm, strict=True):
        mine = _word(line)
        refused += mine is None
        if mine is None and by_gnu == by_llvm is not None:
            wrong.append((line, "refused, both take it"))
        if mine is not None and mine not in (by_gnu, by_llvm):
            wrong.append((line, f"{mine:08x}, GNU as {by_gnu}, LLVM {by_llvm}"))
    assert wrong == []
    assert 0.3 * COUNT < refused < 0.8 * COUNT

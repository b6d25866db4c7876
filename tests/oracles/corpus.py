"""Words drawn at random from every form of the checklist, with LLVM's text and reassembly; kept on disk between runs."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from tests.oracles import tools
from tests.oracles.assemblers import LlvmMc
from tests.oracles.forms import FormRow, form_of

_ROUNDS = 6


class Sample(NamedTuple):
    """A word, LLVM's text of it, and the word LLVM makes of that text (None where it refuses its own text)."""

    word: int
    text: str
    canonical: int | None


@dataclass
class _Pool:
    """What is known of one form while drawing: its words so far and the bits that may change without leaving the form."""

    row: FormRow
    texts: dict[int, str]
    free: list[int] = field(default_factory=list)

    def candidates(self, rng: random.Random, count: int) -> set[int]:
        """New words: half with every free bit random, half near a known word (for forms with dependent bits)."""
        known = list(self.texts)
        found = set()
        for i in range(count):
            bits = self.free if i % 2 else rng.sample(self.free, min(len(self.free), rng.randint(1, 4)))
            word = rng.choice(known)
            for bit in bits:
                if bits is not self.free or rng.getrandbits(1):
                    word ^= 1 << bit
            found.add(word)
        return found - self.texts.keys()


def _decode(words: Iterable[int]) -> dict[int, tuple[str, str]]:
    """``word -> (form, text)`` for the words LLVM knows."""
    unique = sorted(set(words))
    texts = LlvmMc().disassemble(unique)
    return {word: (form_of(text), text.replace("\t", " ")) for word, text in zip(unique, texts, strict=True) if text is not None}


def _find_free_bits(pools: Sequence[_Pool]) -> None:
    """Flip each bit of each example: those that stay in the form are free."""
    flips = {pool.row.form: [(e.word ^ 1 << bit, bit) for e in pool.row.examples for bit in range(32)] for pool in pools}
    decoded = _decode(word for pairs in flips.values() for word, _ in pairs)
    for pool in pools:
        same = {word: bit for word, bit in flips[pool.row.form] if decoded.get(word, ("", ""))[0] == pool.row.form}
        pool.free = sorted(set(same.values()))
        pool.texts |= {word: decoded[word][1] for word in same}


def _draw(rows: Sequence[FormRow], count: int, seed: int) -> dict[str, list[Sample]]:
    rng = random.Random(seed)
    pools = [_Pool(row, {e.word: e.text for e in row.examples}) for row in rows]
    _find_free_bits(pools)
    for _ in range(_ROUNDS):
        tries = {p.row.form: p.candidates(rng, 2 * count) for p in pools if p.free and len(p.texts) < min(4 * count, p.row.words)}
        decoded = _decode(word for words in tries.values() for word in words)
        for pool in pools:
            found = (word for word in sorted(tries.get(pool.row.form, ())) if decoded.get(word, ("", ""))[0] == pool.row.form)
            pool.texts |= {word: decoded[word][1] for word in found}
    return _reassembled({pool.row.form: _choose(pool, count, rng) for pool in pools})


def _choose(pool: _Pool, count: int, rng: random.Random) -> list[tuple[int, str]]:
    """The examples first, then a random choice of the other words found."""
    examples = [e.word for e in pool.row.examples]
    others = [word for word in pool.texts if word not in examples]
    chosen = examples + rng.sample(others, max(0, min(len(others), count - len(examples))))
    return [(word, pool.texts[word]) for word in chosen]


def _reassembled(drawn: dict[str, list[tuple[int, str]]]) -> dict[str, list[Sample]]:
    words = iter(LlvmMc().assemble([text for pairs in drawn.values() for _, text in pairs]))
    return {form: [Sample(word, text, next(words)) for word, text in pairs] for form, pairs in drawn.items()}


def draw(rows: Sequence[FormRow], count: int, seed: int = 0) -> dict[str, list[Sample]]:
    """``form -> samples``, up to ``count`` per form (at least its examples; fewer where the form has fewer words).

    Cached under the temporary directory by checklist rows, count, seed, LLVM version and this file's text.
    """
    key = hashlib.sha256()
    for part in (LlvmMc().version(), str((count, seed)), Path(__file__).read_text(), *map(repr, rows)):
        key.update(part.encode())
    store = tools.cache_dir() / f"corpus-{key.hexdigest()[:24]}.json"
    if not store.exists():
        unfinished = store.with_suffix(f".{random.getrandbits(64):x}.part")
        unfinished.write_text(json.dumps(_draw(rows, count, seed)))
        unfinished.replace(store)  # several runs may draw at the same time
    return {form: [Sample(*sample) for sample in samples] for form, samples in json.loads(store.read_text()).items()}

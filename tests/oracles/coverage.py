"""``python -m tests.oracles.coverage``: which forms of the checklist svedsl decodes and encodes exactly as LLVM does.

For every form, words drawn at random (``--samples``) are disassembled by svedsl and compared with LLVM's text after the
normaliser; svedsl's text is assembled back by svedsl and the word compared with the one LLVM assembles. A form is covered when
all of its words agree. Prints ``forms covered / forms`` per class, then missing forms and mismatches grouped by mnemonic.
Exit status 0 only when everything is covered. ``--record`` writes docs/runs/isa-coverage.json.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from tests.oracles.assemblers import LlvmMc
from tests.oracles.corpus import Sample, draw
from tests.oracles.forms import FormRow, load_forms
from tests.oracles.text import normalise
from tools import runs

NAMES = {"sve": "SVE", "base-int": "base", "fp": "floating-point", "neon": "Advanced SIMD"}
GROUPS = tuple(NAMES)
_BATCH = 256


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One word on which svedsl and LLVM disagree; ``kind`` is crash, undefined, text, refused or word."""

    kind: str
    sample: Sample
    ours: str

    def __str__(self) -> str:
        return f"{self.sample.word:08x} LLVM {self.sample.text!r}  ours {self.ours!r}"


@dataclass(slots=True)
class Result:
    """What became of one form."""

    row: FormRow
    samples: int
    decoded: int = 0
    mismatches: list[Mismatch] = field(default_factory=list)

    @property
    def missing(self) -> bool:
        """svedsl decodes none of its words."""
        return self.decoded == 0

    @property
    def covered(self) -> bool:
        return self.decoded == self.samples and not self.mismatches


def our_assembler() -> Callable[[str], bytes] | None:
    """``svedsl.assemble``, None while the package does not have it."""
    import svedsl

    return getattr(svedsl, "assemble", None)


def _disassemble(samples: Sequence[Sample], result: Result) -> list[tuple[Sample, str]]:
    """Compare texts; returns the samples that agree with svedsl's text of them."""
    from svedsl.isa.decode import disassemble

    agreed, undefined = [], []
    for sample in samples:
        try:
            ours = disassemble(sample.word)
        except Exception as error:  # a crash on any word is a finding, not the end of the run
            result.mismatches.append(Mismatch("crash", sample, f"{type(error).__name__}: {error}"))
            continue
        if ours.lstrip().startswith(".inst"):
            undefined.append(Mismatch("undefined", sample, ours))
            continue
        result.decoded += 1
        if normalise(ours) == normalise(sample.text):
            agreed.append((sample, ours))
        else:
            result.mismatches.append(Mismatch("text", sample, ours))
    if result.decoded:
        result.mismatches += undefined  # a form of which nothing decodes is missing and listed as such
    return agreed


def _words(assemble: Callable[[str], bytes], texts: Sequence[str]) -> list[int | str]:
    """The word of each text, or the message with which svedsl refuses it."""
    try:
        code = assemble("\n".join(texts))
    except Exception as error:
        if len(texts) == 1:
            return [f"{type(error).__name__}: {error}"]
        code = b""
    if len(code) == 4 * len(texts):
        return [int.from_bytes(code[i : i + 4], "little") for i in range(0, len(code), 4)]
    if len(texts) == 1:
        return [f"{len(code)} bytes"]
    half = len(texts) // 2
    return _words(assemble, texts[:half]) + _words(assemble, texts[half:])


def _encode(assemble: Callable[[str], bytes], agreed: Sequence[tuple[Result, Sample, str]]) -> None:
    """Assemble svedsl's texts and compare with the words LLVM assembles; what LLVM refuses is not compared."""
    for start in range(0, len(agreed), _BATCH):
        batch = [item for item in agreed[start : start + _BATCH] if item[1].canonical is not None]
        got = _words(assemble, [text for _, _, text in batch]) if batch else []
        for (result, sample, _), word in zip(batch, got, strict=True):
            if isinstance(word, str):
                result.mismatches.append(Mismatch("refused", sample, word))
            elif word != sample.canonical:
                result.mismatches.append(Mismatch("word", sample, f"{word:08x}, LLVM {sample.canonical:08x}"))


def measure(rows: Sequence[FormRow], corpus: Mapping[str, Sequence[Sample]]) -> list[Result]:
    """Check the samples that ``corpus`` has of each form of ``rows``; one result per form in the same order."""
    results = [Result(row, len(corpus[row.form])) for row in rows]
    agreed = [(result, *pair) for result in results for pair in _disassemble(corpus[result.row.form], result)]
    assemble = our_assembler()
    if assemble:
        _encode(assemble, agreed)
    return results


def _print_missing(results: Sequence[Result], limit: int) -> None:
    missing = defaultdict(list)
    for result in results:
        if result.missing:
            missing[result.row.mnemonic].append(result.row.form)
    if not missing:
        return
    print(f"\nmissing: {sum(map(len, missing.values()))} forms of {len(missing)} mnemonics")
    for mnemonic, forms in sorted(missing.items())[:limit]:
        shown = "; ".join(form.partition(" ")[2] or "(no operands)" for form in forms[:4])
        print(f"  {mnemonic:10} {len(forms):3}  {shown}{' …' if len(forms) > 4 else ''}")
    if len(missing) > limit:
        print(f"  … and {len(missing) - limit} more mnemonics (--limit)")


def _print_mismatches(results: Sequence[Result], limit: int) -> None:
    groups: dict[tuple[str, str], list[tuple[Result, Mismatch]]] = defaultdict(list)
    for result in results:
        for mismatch in result.mismatches:
            groups[mismatch.kind, result.row.mnemonic].append((result, mismatch))
    for kind in ("crash", "undefined", "text", "refused", "word"):
        found = {name: items for (k, name), items in sorted(groups.items()) if k == kind}
        if not found:
            continue
        print(f"\n{kind}: {sum(map(len, found.values()))} words of {len(found)} mnemonics")
        for name, items in list(found.items())[:limit]:
            forms = len({result.row.form for result, _ in items})
            print(f"  {name:10} {len(items):4} words, {forms} forms, e.g. {items[0][0].row.form}\n             {items[0][1]}")
        if len(found) > limit:
            print(f"  … and {len(found) - limit} more mnemonics (--limit)")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.oracles.coverage", description=__doc__.split("\n\n")[0])
    parser.add_argument("--class", dest="group", choices=GROUPS, help="only this class")
    parser.add_argument("--mnemonic", help="only mnemonics that match this regular expression completely")
    parser.add_argument("--samples", type=int, default=16, help="words per form (default 16)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--record", action="store_true", help="write docs/runs/isa-coverage.json")
    parser.add_argument("--limit", type=int, default=40, help="mnemonics listed per section (default 40)")
    chosen = parser.parse_args(arguments)
    if not LlvmMc.available():
        parser.error("llvm-mc is not installed")
    started, results, run = time.perf_counter(), [], runs.begin("svedsl/isa", "svedsl/asm")
    figures: dict[str, runs.Figure] = {}
    for group in [chosen.group] if chosen.group else GROUPS:
        rows = [row for row in load_forms(group) if not chosen.mnemonic or re.fullmatch(chosen.mnemonic, row.mnemonic)]
        found = measure(rows, draw(load_forms(group), chosen.samples, chosen.seed))
        results += found
        covered, words = sum(r.covered for r in found), sum(r.samples for r in found)
        figures[f"forms of the checklist covered, {NAMES[group]}"] = f"{covered:,} / {len(found):,}"
        print(f"{group:9} {covered:5} / {len(found):5} forms covered   {words} words, {sum(len(r.mismatches) for r in found)} mismatches")
    _print_missing(results, chosen.limit)
    _print_mismatches(results, chosen.limit)
    checked = "text and encoding" if our_assembler() else "text only, svedsl.assemble does not exist yet"
    print(f"\n{LlvmMc().version()}, seed {chosen.seed}, {time.perf_counter() - started:.1f} s; checked: {checked}")
    if chosen.record:
        command = f"python -m tests.oracles.coverage --samples {chosen.samples} --seed {chosen.seed} --record"
        run.record("isa-coverage", figures, command=command, seed=chosen.seed, tools={"llvm-mc": LlvmMc().version()})
    return 0 if all(result.covered for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())

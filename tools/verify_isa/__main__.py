"""The long runs: ``python -m tools.verify_isa [calls|words|near|decode ...]``, without a name the first three.

calls   operands made from every row, at each limit and past it, encoded and compared with LLVM and GNU as
words   words of every form: disassembled, compared with LLVM, assembled again by svedsl, LLVM and GNU as
near    near misses: what both assemblers refuse svedsl must refuse
decode  every one of the 2^28 words of the SVE space against LLVM's disassembly

Each writes docs/runs/isa-NAME.json. Exit status 1 if anything is wrong.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from svedsl.isa.table import Form, table
from tests.oracles import GnuAs, LlvmMc, load_forms
from tools import runs
from tools.verify_isa import calls, near, oracles, space, words

CHUNK = 50_000
COVERS = {"calls": ("svedsl/isa",), "words": ("svedsl/isa", "svedsl/asm"), "near": ("svedsl/isa", "svedsl/asm"), "decode": ("svedsl/isa",)}
GROUPS = {"sve_": "SVE", "base_": "base", "fp_": "floating-point", "neon_": "Advanced SIMD"}
Item = TypeVar("Item")


def group_of(form: Form) -> str:
    return next(name for prefix, name in GROUPS.items() if form.row.place.startswith(prefix))


class Bar(Progress):
    """Progress of one run; ``chunks`` moves it."""

    def __init__(self) -> None:
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TimeRemainingColumn())
        super().__init__(*columns, TextColumn("{task.fields[wrong]} wrong"))

    def chunks(self, what: str, items: Sequence[Item], wrong: list[str]) -> Iterator[Sequence[Item]]:
        task = self.add_task(what, total=len(items), wrong=0)
        for start in range(0, len(items), CHUNK):
            chunk = items[start : start + CHUNK]
            yield chunk
            self.update(task, advance=len(chunk), wrong=len(wrong))


def verify_calls(options: argparse.Namespace, bar: Bar) -> tuple[dict[str, runs.Figure], list[str]]:
    source, forms = random.Random(options.seed), table().all_forms()
    legal, past = calls.Outcome(), calls.Outcome()
    for chunk in bar.chunks("calls", list(calls.legal_calls(forms, source, 16, sweep=True)), legal.wrong):
        legal.add(calls.compare_legal(chunk))
    for cases in bar.chunks("calls past a limit", list(calls.calls_past_limits(forms, source)), past.wrong):
        past.add(calls.compare_past_limits(cases))
    unproved = legal.unproved(forms)
    figures: dict[str, runs.Figure] = {
        "forms of the table whose calls an independent assembler encodes alike": f"{len(forms) - len(unproved):,} / {len(forms):,}",
        "calls compared": legal.compared,
        "calls past a limit or of another shape": past.compared,
    }
    return figures, [*legal.wrong, *past.wrong, *(f"{name}: no assembler takes it" for name in unproved)]


def verify_words(options: argparse.Namespace, bar: Bar) -> tuple[dict[str, runs.Figure], list[str]]:
    source, outcome, counted = random.Random(options.seed), words.Outcome(), Counter[str]()
    drawn: dict[int, str] = {}
    for form in table().all_forms():
        count = options.sve_words if group_of(form) == "SVE" else options.other_words
        drawn |= dict.fromkeys(words.words_of(form, source, count), group_of(form))
    for chunk in bar.chunks("words", list(drawn), outcome.wrong):
        outcome.add(words.compare(chunk))
    counted.update(drawn.values())
    figures: dict[str, runs.Figure] = {f"words compared, {name}": counted[name] for name in GROUPS.values()}
    figures["of them no instruction, to svedsl and LLVM alike"] = outcome.undefined
    figures["of them texts that LLVM takes and GNU as does not"] = outcome.only_llvm
    figures["words that differ in text or encoding"] = len(outcome.wrong)
    return figures, outcome.wrong


def verify_near(options: argparse.Namespace, bar: Bar) -> tuple[dict[str, runs.Figure], list[str]]:
    source, outcome = random.Random(options.seed), near.Outcome()
    texts = [call.text for call in calls.legal_calls(table().all_forms(), source, 4)]
    for chunk in bar.chunks("near misses", list(near.near_texts(texts, source, options.near).items()), outcome.wrong):
        outcome.add(near.compare(dict(chunk)))
    figures: dict[str, runs.Figure] = {
        "near misses that LLVM and GNU as refuse": outcome.near_misses.total(),
        "of them taken by svedsl": len(outcome.wrong),
        "texts that stayed legal, encoded alike": outcome.legal,
        "texts that both take alike and svedsl refuses (docs/spelling.md)": len(outcome.missed),
    }
    return figures, outcome.wrong


def verify_decode(options: argparse.Namespace, bar: Bar) -> tuple[dict[str, runs.Figure], list[str]]:
    outcome = space.Outcome()
    task = bar.add_task("SVE space, words", total=1 << 28, wrong=0)
    for block in space.compare_all(options.processes):
        outcome.add(block)
        bar.update(task, advance=space.BLOCK, wrong=outcome.differing)
    expected = Counter[str]()
    for row in load_forms("sve"):
        expected[row.mnemonic] += row.words
    wrong = [*outcome.examples, *(f"{name}: {outcome.mnemonics[name]:,} words, checklist {expected[name]:,}" for name in expected)]
    figures: dict[str, runs.Figure] = {
        "words of the SVE space printed as LLVM prints them": f"{(1 << 28) - outcome.differing:,} / {1 << 28:,}",
        "of them instructions": outcome.mnemonics.total(),
    }
    return figures, wrong if outcome.mnemonics != expected else outcome.examples


Verifier = Callable[[argparse.Namespace, Bar], tuple[dict[str, runs.Figure], list[str]]]
PARTS: dict[str, Verifier] = {"calls": verify_calls, "words": verify_words, "near": verify_near, "decode": verify_decode}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the chosen parts; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.verify_isa", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", metavar="part", default=["calls", "words", "near"], help=", ".join(PARTS))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sve-words", type=int, default=1800, help="words of each SVE form (default: %(default)s)")
    parser.add_argument("--other-words", type=int, default=300, help="words of each other form (default: %(default)s)")
    parser.add_argument("--near", type=int, default=60_000, help="texts changed by one step (default: %(default)s)")
    parser.add_argument("--processes", type=int, default=2, help="processes of the part decode (default: %(default)s)")
    options = parser.parse_args(arguments)
    if missing := [oracle.name for oracle in (LlvmMc, GnuAs) if not oracle.available()]:
        parser.error(f"not installed: {', '.join(missing)}")
    if unknown := [part for part in options.parts if part not in PARTS]:
        parser.error(f"no part called {', '.join(unknown)}; there are {', '.join(PARTS)}")
    status = 0
    for part in options.parts:
        chosen = {name: value for name, value in vars(options).items() if name != "parts" and value != parser.get_default(name)}
        flags = (f"--{name.replace('_', '-')} {value}" for name, value in chosen.items())
        status |= run(part, options, " ".join(["python -m tools.verify_isa", part, *flags]))
    return status


def run(part: str, options: argparse.Namespace, command: str) -> int:
    """One part: progress, what is wrong, the record."""
    begun = runs.begin(*COVERS[part])
    with Bar() as bar:
        figures, wrong = PARTS[part](options, bar)
    for line in wrong[:100]:
        print(line)
    details = {"wrong": wrong[:100]}
    path = begun.record(f"isa-{part}", figures, command=command, seed=options.seed, tools=oracles.versions(), details=details)
    print(f"{part}: {', '.join(f'{what} {figure}' for what, figure in figures.items())}; {path.relative_to(runs.ROOT)}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

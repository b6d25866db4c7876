"""``svedsl analyze``: cycles on the core model, of assembly text, object files and kernels."""

from __future__ import annotations

import argparse
import itertools
import json
import re
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from svedsl.cli_files import aarch64_elf, read_text
from svedsl.errors import AnalysisError, SveError
from svedsl.types import SCALARS

if TYPE_CHECKING:
    from svedsl.cores import Analysis

ARGUMENT = re.compile(r"\s*(\w+)\s*=\s*(?:(\w+)\[(\d+)\]|([^,\[\]]+))\s*(?:,|$)")


def sample_arguments(text: str) -> dict[str, Any]:
    """``n=1000,x=f32[1000]`` -> arguments by name; arrays hold the same values in every run, floats in [0, 1), integers 0 to 99.

    Raises SveError for what it cannot read.
    """
    import numpy as np

    found: dict[str, Any] = {}
    at = 0
    while at < len(text):
        part = ARGUMENT.match(text, at)
        if not part or (part[2] and part[2] not in SCALARS):
            raise SveError(f"--args: cannot read {text[at:]!r}; write n=1000,x=f32[1000]")
        name, type_, size, value = part.groups()
        if type_:
            rng = np.random.default_rng(len(found))
            drawn = rng.random(int(size)) if type_[0] == "f" else rng.integers(0, 100, int(size))
            found[name] = drawn.astype(SCALARS[type_].dtype)
        else:
            try:
                found[name] = float(value) if any(c in value for c in ".en") else int(value, 0)
            except ValueError:
                raise SveError(f"--args: {name}={value} is no number") from None
        at = part.end()
    return found


def _of_text(path: Path) -> tuple[list[int], dict[str, int], list[str]]:
    """Words, labels and source lines of an assembly file; symbols that only a linker knows do not matter here."""
    from svedsl.asm.text import assemble_object

    made = assemble_object(read_text(path), str(path), keep_locals=True)
    section = next((s for s in made.sections if s.name == ".text"), None)
    if section is None:
        raise AnalysisError(f"{path}: no .text section")
    data = bytes(section.data)
    labels = {s.name: s.value for s in made.symbols if s.section == ".text" and not s.name.startswith("$")}
    return [int.from_bytes(data[i : i + 4], "little") for i in range(0, len(data) - 3, 4)], labels, []


def _of_object(path: Path, symbol: str) -> tuple[list[int], dict[str, int], list[str]]:
    """Words, labels and source lines of an object file, or of one function in it."""
    with aarch64_elf(path) as elf:
        text = elf.get_section_by_name(".text")
        if text is None:
            raise AnalysisError(f"{path}: no .text section")
        data, base = text.data(), text["sh_addr"]
        table = elf.get_section_by_name(".symtab")
        symbols = table.iter_symbols() if table else ()
        places = {s.name: (s["st_value"] - base, s["st_size"]) for s in symbols if s.name and s["st_shndx"] != "SHN_UNDEF"}
    start, end = 0, len(data)
    if symbol:
        if symbol not in places:
            raise AnalysisError(f"{path}: no symbol {symbol!r}; there are {', '.join(sorted(n for n in places if n[0] != '$'))}")
        start = places[symbol][0]
        end = start + (places[symbol][1] or len(data) - start)
    words = [int.from_bytes(data[i : i + 4], "little") for i in range(start, end - 3, 4)]
    return words, {n: at - start for n, (at, _) in places.items() if n[0] != "$"}, []


def _loops_of(words: list[int], labels: dict[str, int], sources: list[str], args: argparse.Namespace) -> list[Analysis]:
    """One analysis per innermost loop, or the one that --label names."""
    from svedsl.cores import analyze_loop, innermost_loops, loop_at

    loops = innermost_loops(words, labels)
    if args.label:
        loops = [loop_at(loops, args.label)]
    if not loops:
        raise AnalysisError("no loop: there is no backward branch in this code")
    results = []
    for loop in loops:
        inside = slice(loop.start // 4, loop.end // 4)
        results.append(
            analyze_loop(words[inside], args.iterations, vl=args.vl or 512, core=args.core, label=loop.label, sources=sources[inside])
        )
    return results


def analyses(args: argparse.Namespace, find_kernel: Any) -> list[Analysis]:
    """What the command line asks for. Raises AnalysisError or another SveError."""
    name, colon, symbol = args.target.rpartition(":")
    path = Path(args.target)
    if path.suffix in (".s", ".S") and path.exists():
        return _loops_of(*_of_text(path), args)
    if path.exists():
        return _loops_of(*_of_object(path, ""), args)
    if colon and Path(name).exists():
        return _loops_of(*_of_object(Path(name), symbol), args)
    kernel = find_kernel(args.target)
    vl = args.vl or kernel.vl or 512
    if args.args:
        given = sample_arguments(args.args)
        first = [given.pop(name) for name in itertools.takewhile(given.__contains__, [p.name for p in kernel.params])]
        return [kernel.analyze(*first, **given, core=args.core, vl=vl, warm=not args.cold)]
    labels = [args.label] if args.label else [loop.label for loop in kernel.loops()]
    if not labels:
        raise AnalysisError(f"{kernel.name} has no loop; --args 'n=1000,x=f32[1000]' analyzes a run")
    return [kernel.analyze(core=args.core, vl=vl, label=label, iterations=args.iterations) for label in labels]


def run(args: argparse.Namespace, find_kernel: Any) -> None:
    """Prints the analyses as the options ask."""
    found = analyses(args, find_kernel)
    for option, method in (("html", "html"), ("konata", "konata")):
        path = getattr(args, option)
        if path:
            if len(found) > 1:
                raise AnalysisError(f"--{option} takes one loop; --label picks one of {', '.join(a.label for a in found)}")
            Path(path).write_text(getattr(found[0], method)(), encoding="utf-8")
    if args.json:
        rows = [a.to_dict() for a in found]
        print(json.dumps(rows[0] if len(rows) == 1 else rows, indent=1))
        return
    for analysis in found:
        print(analysis.report())
        if args.timeline:
            # A terminal is as wide as it is; a file gets the width of the API.
            print(analysis.timeline(columns=shutil.get_terminal_size((0, 0)).columns or None))
        sys.stdout.flush()

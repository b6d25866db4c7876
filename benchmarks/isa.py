"""The assembler's speed: builder calls, text in and text out, beside llvm-mc and Capstone on the same instructions, one core each.

    python benchmarks/isa.py [--lines N] [--json] [--record]

Two sets of instructions: ``kernels``, those of the library's kernels over and over, as unrolled code repeats itself; and ``distinct``, the
same with registers and offsets drawn at random (seed printed), no line twice, after a start on other lines. Processor time, best of 15
samples. The aims: >= 300,000 builder calls/s (the first 10,000 instructions as a Python function, operands made as one writes them; each
checked and encoded), >= 150,000 lines/s both ways.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from svedsl import AsmSyntaxError, assemble, disassemble, m, pre, regs, z
from svedsl.asm.builder import Builder, method_name
from svedsl.isa.decode import decode
from svedsl.isa.operands import MODIFIERS, VL, Lane, Modifier, MulVL, Pre, Reg
from svedsl_kernels.catalog import CATALOG

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # run as a script, this folder comes first, not the repository

from tools import runs

SEED = 20240501
SAMPLES = 15
PROGRAM = 10_000
AIMS = {"build": 300_000, "assemble": 150_000, "disassemble": 150_000}
_REGISTER = re.compile(r"\b([xzp])(\d+)\b")
_MULTIPLE = re.compile(r"#(\d+)\]")
_START = 5_000


def kernel_lines() -> list[str]:
    """The instructions of the library's kernels, but for branches and MOVPRFX, which llvm-mc takes in their context only."""
    lines: list[str] = []
    for entry in CATALOG.values():
        code = entry.kernel.code_object
        lines += disassemble(code.data[: code.size]).splitlines()
    return [line for line in lines if not re.match(r"(b|bl|cbn?z|tbn?z|adrp?|movprfx)\b", line) and not line.endswith("undefined")]


def distinct_lines(models: list[str], count: int, rng: random.Random) -> list[str]:
    """``count`` different lines that assemble, made of ``models`` with other registers and offsets."""

    def register(found: re.Match[str]) -> str:
        kind, number = found[1], int(found[2])
        return f"{kind}{rng.randrange({'x': 31, 'z': 32, 'p': 8 if number < 8 else 16}[kind])}"

    def offset(found: re.Match[str]) -> str:
        return f"#{int(found[1]) * rng.randrange(8)}]"

    seen: dict[str, None] = {}
    while len(seen) < count:
        line = _MULTIPLE.sub(offset, _REGISTER.sub(register, rng.choice(models)))
        if line in seen:
            continue
        try:
            assemble(line)
        except AsmSyntaxError:  # lists that do not follow one another, offsets out of range
            continue
        seen[line] = None
    return list(seen)


def best(action: Callable[[], object], before: Callable[[], object] = lambda: None) -> float:
    """Seconds of processor time of the quickest of the samples, programs it starts included, ``before`` each of them not counted."""
    times = []
    for _ in range(SAMPLES):
        before()
        begin = _processor_time()
        action()
        times.append(_processor_time() - begin)
    return min(times)


def _processor_time() -> float:
    own, started = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + started.ru_utime + started.ru_stime


def build(code: bytes) -> float:
    """Seconds that the builder takes for the instructions of ``code``, written as a Python function of one call a line."""
    lines = ["def program(k):"]
    for i in range(0, len(code), 4):
        if instruction := decode(int.from_bytes(code[i : i + 4], "little")):
            lines.append(f"    k.{method_name(instruction.mnemonic)}({', '.join(map(python, instruction.args))})")
    names: dict[str, Any] = {name: getattr(regs, name) for name in regs.__all__}
    names |= {**MODIFIERS, "VL": VL, "m": m, "pre": pre, "z": z}
    exec(compile("\n".join(lines), "<instructions>", "exec"), names)
    return best(lambda: names["program"](Builder()), gc.collect)


def python(operand: Any) -> str:
    """An operand as one writes it in Python."""
    if isinstance(operand, Lane):
        return f"{python(getattr(operand.base, operand.sig[2:-2]))}[{operand.index}]"
    if isinstance(operand, Reg) and operand.sig in ("p/m", "p/z"):
        return operand.text.replace("/", " / ")
    if isinstance(operand, Reg) and operand.sig[:2] == "v.":
        return f"{operand.base}.{operand.sig[-1]}{operand.sig[2:-1]}"
    if isinstance(operand, Modifier):
        return operand.sig if operand.amount is None else f"{operand.sig}({operand.amount})"
    if isinstance(operand, MulVL):
        return f"{operand.value} * VL"
    if isinstance(operand, Pre):
        return f"pre({python(operand.items)})"
    if isinstance(operand, list):
        return f"[{', '.join(map(python, operand))}]"
    if isinstance(operand, tuple):
        return f"({', '.join(map(python, operand))},)"
    return repr(operand)


def fresh(lines: list[str]) -> None:
    """Makes the assembler forget lines and operands, and warms its encoders up on other lines."""
    from svedsl.asm.text import forget

    forget()
    assemble("\n".join(lines))


def llvm(text: str) -> float | None:
    """Seconds that llvm-mc takes for a file, its start included; None where it is not installed."""
    tool = shutil.which("llvm-mc") or shutil.which("llvm-mc-14")
    if tool is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "in.s")
        path.write_text(text)
        command = [tool, "-triple=aarch64", "-mcpu=a64fx", "-filetype=obj", str(path), "-o", str(Path(folder, "out.o"))]
        return best(lambda: subprocess.run(command, check=True, capture_output=True))


def capstone(code: bytes) -> float | None:
    """Seconds that Capstone takes to disassemble ``code``; None where it is not installed."""
    try:
        from capstone import CS_ARCH_ARM64, CS_MODE_ARM, Cs
    except ImportError:
        return None
    engine = Cs(CS_ARCH_ARM64, CS_MODE_ARM)
    engine.skipdata = True
    return best(lambda: [f"{mnemonic} {operands}" for _, _, mnemonic, operands in engine.disasm_lite(code, 0)])


def measure(name: str, lines: list[str], start: list[str]) -> list[dict[str, str | int | None]]:
    """Instructions per second of each tool on one text."""
    text = "\n".join(lines) + "\n"
    code = assemble(text)
    seconds = {
        ("build", "svedsl"): build(code[: 4 * PROGRAM]) * len(lines) / PROGRAM,
        ("assemble", "svedsl"): best(lambda: assemble(text), lambda: fresh(start)),
        ("assemble", "llvm-mc"): llvm(text),
        ("disassemble", "svedsl"): best(lambda: disassemble(code)),
        ("disassemble", "capstone"): capstone(code),
    }
    return [
        {"text": name, "task": task, "tool": tool, "lines": len(lines), "lines_per_second": round(len(lines) / s) if s else None}
        for (task, tool), s in seconds.items()
    ]


def record(run: runs.Run, rows: list[dict[str, str | int | None]]) -> None:
    """Writes ``docs/runs/isa-speed.json``."""
    tasks = {"build": "builder calls", "assemble": "lines of text in", "disassemble": "instructions out"}
    measured = [r for r in rows if r["lines_per_second"]]
    figures = {f"{tasks[r['task']]} per second, {r['text']}, {r['tool']}": r["lines_per_second"] for r in measured}
    versions = {"llvm-mc": _version(shutil.which("llvm-mc") or "llvm-mc-14")}
    run.record("isa-speed", figures, command="python benchmarks/isa.py --record", seed=SEED, tools=versions)


def _version(tool: str) -> str:
    lines = subprocess.run([tool, "--version"], capture_output=True, text=True, check=True).stdout.splitlines()
    return next(line.strip() for line in lines if "version" in line)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=int, default=100_000, help="lines of each text (default: %(default)s)")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--record", action="store_true", help="write docs/runs/isa-speed.json")
    args = parser.parse_args()
    run = runs.begin("svedsl/isa", "svedsl/asm", "benchmarks/isa.py")
    models = kernel_lines()
    lines = distinct_lines(models, args.lines + _START, random.Random(SEED))
    distinct, start = lines[:-_START], lines[-_START:]
    repeated = (models * (args.lines // len(models) + 1))[: args.lines]
    rows = measure("kernels", repeated, start) + measure("distinct", distinct, start)
    if args.record:
        record(run, rows)
    if args.json:
        print(json.dumps({"seed": SEED, "aims": AIMS, "rows": rows}, indent=2))
        return
    print(f"{args.lines} lines, {len(set(models))} different ones in the kernels, seed {SEED}; instructions per second")
    for row in rows:
        speed = f"{row['lines_per_second']:>12,}" if row["lines_per_second"] else "not installed".rjust(12)
        aim = f"  aim {AIMS[str(row['task'])]:,}" if row["tool"] == "svedsl" else ""
        print(f"{row['text']:<10} {row['task']:<12} {row['tool']:<9} {speed}{aim}")


if __name__ == "__main__":
    main()

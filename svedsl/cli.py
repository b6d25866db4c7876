"""The command line: ``svedsl asm | dis | analyze | bench | export | info``, each with ``--json`` for machines."""

from __future__ import annotations

import argparse
import importlib
import importlib.metadata
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from svedsl.cli_errors import message
from svedsl.errors import SveError

if TYPE_CHECKING:
    from svedsl.kernel import Kernel


def find_kernel(spec: str) -> Kernel:
    """The kernel that ``module:name`` names, the current directory being on the path. Raises SveError where there is none."""
    from svedsl.kernel import Kernel

    module_name, _, name = spec.partition(":")
    if not name:
        raise SveError(f"{spec!r} is neither a file nor a kernel; a kernel is written MODULE:KERNEL")
    sys.path.insert(0, str(Path.cwd()))
    try:
        module = importlib.import_module(module_name)
    except ImportError as error:
        raise SveError(f"cannot import {module_name!r}: {error}") from error
    finally:
        sys.path.pop(0)
    found = getattr(module, name, None)
    if not isinstance(found, Kernel):
        kernels = [n for n, v in vars(module).items() if isinstance(v, Kernel)]
        raise SveError(f"{module_name} has no kernel {name!r}; it has {', '.join(kernels) or 'none'}")
    return found


def _print_json(value: Any) -> None:
    print(json.dumps(value, indent=1))


def run_asm(args: argparse.Namespace) -> None:
    """``svedsl asm FILE.s [-o FILE.o]``: object file, or words and text on the terminal."""
    from svedsl.asm.text import assemble
    from svedsl.cli_files import read_text
    from svedsl.isa.decode import disassemble

    text = read_text(Path(args.file))
    if args.output:
        from svedsl.asm.text import assemble_object
        from svedsl.export.elf import write_object
        from svedsl.export.files import write_file

        data = write_object(assemble_object(text, args.file))
        write_file(args.output, data)
        if args.json:
            _print_json({"output": args.output, "bytes": len(data)})
        return
    code = assemble(text, args.file)
    words = [int.from_bytes(code[i : i + 4], "little") for i in range(0, len(code), 4)]
    if args.json:
        _print_json([{"offset": 4 * i, "word": f"{w:#010x}", "text": disassemble(w)} for i, w in enumerate(words)])
        return
    for i, word in enumerate(words):
        print(f"{4 * i:6x}  {word:08x}  {disassemble(word)}")


def run_dis(args: argparse.Namespace) -> None:
    """``svedsl dis FILE.o`` or ``--word 0x…``. Data among the instructions is shown as ``.word``, zeros of it not at all."""
    from svedsl.cli_files import code_lines
    from svedsl.isa.decode import disassemble

    if args.word:
        words = [_word(text) for text in args.word]
        lines: list[dict[str, Any]] = [{"section": None, "offset": 0, "word": f"{w:#010x}", "text": disassemble(w)} for w in words]
    elif args.file:
        lines = list(code_lines(Path(args.file)))
    else:
        raise SveError("svedsl dis takes an object file or --word 0x…")
    if args.json:
        _print_json(lines)
        return
    before = ""
    for line in lines:
        shown = line["text"] if line["section"] is None else f"{line['offset']:6x}  {line['word'][2:]}  {line['text']}"
        if line["text"] == ".word 0x00000000":
            shown = "   ..."
        if shown != "   ..." or before != shown:
            print(shown)
        before = shown


def _word(text: str) -> int:
    try:
        return int(text, 16)
    except ValueError:
        raise SveError(f"--word {text}: not a hexadecimal number") from None


def run_info(args: argparse.Namespace) -> None:
    """``svedsl info``: this machine, the backends found."""
    from svedsl.run.info import machine

    facts = machine()
    if args.json:
        _print_json(facts)
        return
    width = max(len(k) for k in facts)
    for name, value in facts.items():
        print(f"{name:<{width}}  {value}")


def run_export(args: argparse.Namespace) -> None:
    """``svedsl export module:kernel,…``: files for C, C++ and Fortran programs."""
    from svedsl.kernel import export

    module, _, names = args.kernels.partition(":")
    if not names:
        raise SveError(f"{args.kernels!r}: write MODULE:KERNEL[,KERNEL...]")
    kernels = [find_kernel(f"{module}:{name}") for name in names.split(",")]
    paths = {option: path for option in EXPORTS if (path := getattr(args, option)) is not None}
    if not paths:
        raise SveError(f"svedsl export writes nothing without one of {', '.join('--' + option for option in EXPORTS)}")
    export(kernels, args.cc, args.constants, **paths)
    if args.json:
        _print_json({"kernels": [k.name for k in kernels], **paths})
        return
    for option, path in paths.items():
        print(f"{path}: {EXPORTS[option]} of {', '.join(k.name for k in kernels)}")


BENCHES = ("attention", "exp2", "gemm", "goals", "headline")

EXPORTS = {
    "elf": "object file",
    "asm": "assembly source",
    "header": "C and C++ header",
    "fortran": "Fortran module",
    "shared": "shared library",
}


def run_analyze(args: argparse.Namespace) -> None:
    """``svedsl analyze …``: cycles on the core model."""
    from svedsl.cli_analyze import run

    run(args, find_kernel)


def run_bench(args: argparse.Namespace) -> None:
    """``svedsl bench [TABLE]``: the report's tables, ours beside theirs."""
    import os

    from svedsl_kernels import bench, plot

    if args.plot:
        plot.check(args.plot, args.table)
    if args.native:
        bench.check_native(args.table)
    rows = bench.measure(args.table, workers=len(os.sched_getaffinity(0)))
    if args.native:
        bench.time(rows)
    if args.plot:
        plot.save(rows, args.plot)
    if args.json:
        _print_json(rows)
    else:
        bench.show(rows, args.table, args.markdown)
    if not all(row["correct"] for row in rows):
        raise SveError("a kernel is not correct within its bound (see the table)")


def _version() -> str:
    """The version of the installed package."""
    try:
        return importlib.metadata.version("svedsl")
    except importlib.metadata.PackageNotFoundError:
        return "(not installed)"


def parser() -> argparse.ArgumentParser:
    """All verbs and their options."""
    top = argparse.ArgumentParser(prog="svedsl", description="Arm SVE kernels in Python: assemble, run, measure, export.")
    top.add_argument("--version", action="version", version=f"svedsl {_version()}")
    verbs = top.add_subparsers(dest="verb", required=True, metavar="VERB")

    def verb(name: str, run: Callable[[argparse.Namespace], None], help_: str) -> argparse.ArgumentParser:
        p = verbs.add_parser(name, help=help_, description=help_)
        p.add_argument("--json", action="store_true", help="machine-readable output")
        p.set_defaults(run=run)
        return p

    p = verb("asm", run_asm, "assemble an assembly file")
    p.add_argument("file")
    p.add_argument("-o", "--output", help="write an ELF object")
    p = verb("dis", run_dis, "disassemble an object file or single words")
    p.add_argument("file", nargs="?")
    p.add_argument("--word", action="append", help="a 32-bit word, in hexadecimal")
    p = verb("export", run_export, "write kernels for C, C++ and Fortran programs")
    p.add_argument("kernels", metavar="MODULE:KERNEL[,KERNEL...]")
    for option, what in EXPORTS.items():
        p.add_argument(f"--{option}", metavar="PATH", help=f"write the {what}")
    p.add_argument("--cc", default="cc", metavar="COMPILER", help="the C compiler that links the shared library (cc)")
    p.add_argument("--constants", default=".rodata", choices=(".rodata", ".text"), help="section of constants in objects and assembly")
    p = verb("analyze", run_analyze, "cycles on the core model: of loops in a .s or .o file, or of a kernel")
    p.add_argument("target", metavar="FILE.s|FILE.o[:SYMBOL]|MODULE:KERNEL")
    p.add_argument("--core", default="a64fx", help="the core (a64fx)")
    p.add_argument("--vl", type=int, help="vector length in bits (the kernel's, else 512)")
    p.add_argument("--iterations", type=int, default=100, metavar="N", help="iterations of a loop (100)")
    p.add_argument("--label", default="", help="the loop that begins at this label")
    p.add_argument("--args", metavar="n=1000,x=f32[1000]", help="analyze a whole run of a kernel with these arguments")
    p.add_argument("--cold", action="store_true", help="with --args: caches and branch predictors know nothing yet")
    p.add_argument("--timeline", action="store_true", help="show the pipeline, one column per cycle")
    p.add_argument("--html", metavar="PATH", help="write the pipeline view as a page")
    p.add_argument("--konata", metavar="PATH", help="write a log for the Konata viewer")
    p = verb("bench", run_bench, "the benchmark report's tables, ours beside theirs")
    p.add_argument("table", nargs="?", choices=BENCHES, metavar="|".join(BENCHES), help="one of them; without it the first three")
    p.add_argument("--native", action="store_true", help="time the kernels on this CPU as well")
    p.add_argument("--plot", metavar="FILE.svg|FILE.png", help="draw the figures (needs matplotlib)")
    p.add_argument("--markdown", action="store_true", help="print the tables as Markdown")
    verb("info", run_info, "what this machine can do")
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command. Returns the exit status: 0, or 1 with the error on standard error."""
    args = parser().parse_args(argv)
    try:
        args.run(args)
    except BrokenPipeError:  # the reader of a pipe has seen enough
        sys.stderr.close()
        return 0
    except OSError as error:
        print(f"svedsl: {error.filename}: {error.strerror}" if error.filename else f"svedsl: {error}", file=sys.stderr)
        return 1
    except Exception as error:
        text = message(error)
        if text is None:
            raise
        print(f"svedsl: {text}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

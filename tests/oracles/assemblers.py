"""Independent assemblers, many lines at once: LLVM's llvm-mc, GNU as, and the LLVM inside the PyPI package ziglang."""

from __future__ import annotations

import re
import sys
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from pathlib import Path

from elftools.elf.elffile import ELFFile
from elftools.elf.relocation import RelocationSection

from tests.oracles import tools

_CHUNK = 50_000
_PLACEHOLDER = ".inst 0x00000000"  # keeps the word of every other line at its place


def _chunks(items: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(items), _CHUNK):
        yield items[start : start + _CHUNK]


def _text_section(path: Path) -> tuple[list[int], set[int]]:
    """The words of ``.text`` and the indexes of those that still carry a relocation."""
    with path.open("rb") as stream:
        elf = ELFFile(stream)
        sections = {section.name: section for section in elf.iter_sections()}
        data = sections[".text"].data()
        relocations = sections.get(".rela.text")
        open_words = {r["r_offset"] // 4 for r in relocations.iter_relocations()} if isinstance(relocations, RelocationSection) else set()
    return [int.from_bytes(data[i : i + 4], "little") for i in range(0, len(data), 4)], open_words


_NO_INSTRUCTION = re.compile(r"\s*(?:$|//|/\*|#|\.(?!inst\b)|[\w.$]+:)|.*[;\n]", re.DOTALL)  # empty, comment, directive, label, several
_MOVPRFX = re.compile(r"\s*movprfx\s+z(\d+)(\.[bhsd])?\s*,\s*(?:p([0-7])/)?", re.IGNORECASE)


def _followers(line: str) -> list[str]:
    """An instruction that may follow the MOVPRFX in ``line`` (none for other lines): LLVM refuses a MOVPRFX that prefixes nothing."""
    match = _MOVPRFX.match(line)
    if not match:
        return []
    z, size, pg = int(match[1]), match[2] or ".s", match[3] or "0"
    return [f"add z{z}{size}, p{pg}/m, z{z}{size}, z{(z + 1) % 32}{size}"]


class Assembler(ABC):
    """An assembler run over whole files. Subclasses say how to call it; lines which it refuses are found from its messages."""

    name: str

    @classmethod
    @abstractmethod
    def available(cls) -> bool:
        """Whether the tool is installed here."""

    @abstractmethod
    def version(self) -> str:
        """Name and version of the tool."""

    @abstractmethod
    def _command(self) -> list[str]:
        """The command that assembles ``in.s`` to ``out.o``."""

    def _spell(self, line: str) -> str:
        """``line`` as this assembler wants it spelled."""
        return line

    def assemble(self, lines: Sequence[str]) -> list[int | None]:
        """The word each line assembles to; None for a line that is refused, is not one instruction, or leaves a relocation.

        Every line stands for itself: PC-relative immediates are offsets from the line's own instruction, as in LLVM.
        """
        words: list[int | None] = []
        for chunk in _chunks(lines):
            source: list[str] = []
            places: list[int] = []
            for line in chunk:
                places.append(len(source))
                source += [".error" if _NO_INSTRUCTION.match(line) else self._spell(line), *_followers(line)]
            got = self._assemble(source)
            words += [got[place] for place in places]
        return words

    def errors(self, lines: Sequence[str]) -> set[int]:
        """Indexes of the lines with errors when all are one file, for rules about neighbouring lines."""
        return self._run(list(lines))[1]

    def _assemble(self, lines: list[str]) -> list[int | None]:
        refused: set[int] = set()
        while True:
            source = [_PLACEHOLDER if i in refused else line for i, line in enumerate(lines)]
            words, errors = self._run(source)
            if words is None and errors - refused:
                refused |= errors  # some errors show only once the earlier ones are gone
                continue
            if words is not None and len(words) == len(lines):
                return [None if i in refused else word for i, word in enumerate(words)]
            if words is None:
                raise RuntimeError(f"{self.name} fails without saying where: {source[:10]}")
            refused |= self._not_one_word(source)  # LLVM 14 drops CASP with some wrong operands and says nothing

    def _not_one_word(self, lines: list[str]) -> set[int]:
        """Indexes of the lines that are not exactly one word, of lines without errors: a label in front of each tells."""
        labelled = [*(f"svedsl.line.{i}: {line}" for i, line in enumerate(lines)), f"svedsl.line.{len(lines)}:"]
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "in.s").write_text("\n".join(labelled) + "\n")
            tools.run(self._command(), folder)
            with Path(folder, "out.o").open("rb") as stream:
                symbols = {symbol.name: symbol["st_value"] for symbol in ELFFile(stream).get_section_by_name(".symtab").iter_symbols()}
        places = [symbols[f"svedsl.line.{i}"] for i in range(len(labelled))]
        return {i for i in range(len(lines)) if places[i + 1] - places[i] != 4}

    def _run(self, lines: list[str]) -> tuple[list[int | None] | None, set[int]]:
        """One run: (words or None when there were errors, indexes of the lines with errors)."""
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "in.s").write_text("\n".join(lines) + "\n")
            done = tools.run(self._command(), folder)
            errors = {int(n) - 1 for n in re.findall(r"^[^\n:]*in\.s:(\d+):(?:\d+:)? (?:error|Error|fatal error):", done.stderr, re.M)}
            if done.returncode or errors:
                return None, {i for i in errors if i < len(lines)}
            words, open_words = _text_section(Path(folder, "out.o"))
        return [None if i in open_words else word for i, word in enumerate(words)], set()


class LlvmMc(Assembler):
    """LLVM's llvm-mc, which also disassembles; PC-relative operands print as offsets from the instruction."""

    name = "llvm-mc"
    _TARGET = ("-triple=aarch64", "-mcpu=a64fx")

    @classmethod
    def available(cls) -> bool:
        return tools.find("llvm-mc") is not None

    def _path(self) -> str:
        path = tools.find("llvm-mc")
        if path is None:
            raise FileNotFoundError("llvm-mc is not installed")
        return path

    def version(self) -> str:
        return tools.version(self._path())

    def _command(self) -> list[str]:
        return [self._path(), *self._TARGET, "-filetype=obj", "in.s", "-o", "out.o"]

    def disassemble(self, words: Sequence[int]) -> list[str | None]:
        """LLVM's text of each word, None where it is undefined for an A64FX."""
        texts: list[str | None] = []
        for start in range(0, len(words), _CHUNK):
            texts += self._disassemble(words[start : start + _CHUNK])
        return texts

    def _disassemble(self, words: Sequence[int]) -> list[str | None]:
        with tempfile.TemporaryDirectory() as folder:
            rows = (",".join(f"0x{byte:02x}" for byte in word.to_bytes(4, "little")) for word in words)
            Path(folder, "in.txt").write_text("\n".join(rows) + "\n")
            done = tools.run([self._path(), *self._TARGET, "--disassemble", "in.txt"], folder)
        invalid = {int(n) - 1 for n in re.findall(r"^in\.txt:(\d+):\d+: warning: invalid instruction encoding", done.stderr, re.M)}
        lines = (line.strip() for line in done.stdout.splitlines() if line.strip() and line.strip() != ".text")
        texts = [None if i in invalid else next(lines, "") for i in range(len(words))]
        if "" in texts or next(lines, None) is not None:
            raise RuntimeError(f"llvm-mc printed another number of lines than it was given words:\n{done.stderr[-1000:]}")
        return texts


class GnuAs(Assembler):
    """GNU as for AArch64, told about everything an A64FX executes."""

    name = "GNU as"
    _PC_RELATIVE = re.compile(r"^(b|bl|b\.\w+|cbn?z|tbn?z|adr|ldr|ldrsw|prfm)\s((?:[^\[]*,)?\s*)#(-?(?:0x)?[0-9a-f]+)$", re.IGNORECASE)

    @classmethod
    def available(cls) -> bool:
        return tools.find("aarch64-linux-gnu-as") is not None

    def version(self) -> str:
        return tools.version(tools.find("aarch64-linux-gnu-as") or "")

    def _command(self) -> list[str]:
        path = tools.find("aarch64-linux-gnu-as") or ""
        return [path, "-march=armv8.2-a+sve+fp16+compnum+sha2", "in.s", "-o", "out.o"]

    def _spell(self, line: str) -> str:
        """GNU as takes a bare number as an absolute address: write offsets as ``.+imm``. ``orr z0.d`` alone makes 2.40 crash."""
        if re.fullmatch(r"\s*orr\s+z\d+\.\w\s*", line, re.IGNORECASE):
            return ".error"
        return self._PC_RELATIVE.sub(r"\1 \2.+\3", line.strip())


class ZigCc(Assembler):
    """The LLVM inside the PyPI package ziglang, by ``python -m ziglang cc``; the oracle that needs no root."""

    name = "ziglang"

    @classmethod
    def available(cls) -> bool:
        return tools.has_module("ziglang")

    def version(self) -> str:
        from importlib.metadata import version

        return f"ziglang {version('ziglang')}"

    def _command(self) -> list[str]:
        target = ["-target", "aarch64-linux-gnu", "-mcpu=a64fx", "-ferror-limit=0"]
        return [sys.executable, "-m", "ziglang", "cc", *target, "-c", "in.s", "-o", "out.o"]

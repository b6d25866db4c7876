"""Independent disassemblers, many words at once: GNU objdump and Capstone (LLVM's is in :class:`~tests.oracles.assemblers.LlvmMc`)."""

from __future__ import annotations

import re
import struct
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path

from tests.oracles import tools


class Disassembler(ABC):
    """A disassembler of single words."""

    name: str

    @classmethod
    @abstractmethod
    def available(cls) -> bool:
        """Whether the tool is installed here."""

    @abstractmethod
    def disassemble(self, words: Sequence[int]) -> list[str | None]:
        """The text of each word in the tool's own spelling, None where the word is undefined.

        Every word stands for itself at address 0, so PC-relative targets are the offset modulo 2^64.
        """


_TARGET = re.compile(r"^(?:b|bl|b\.\w+|cbn?z|tbn?z|adrp?|ldr|ldrsw|prfm) (?:[^\[]*, )?(0x[0-9a-f]+)(?:  //.*)?$")


def _at_zero(text: str, address: int) -> str:
    """objdump's text of a word at ``address`` as it would be at address 0."""
    match = _TARGET.match(text)
    if not match:
        return text
    origin = address & ~0xFFF if text.startswith("adrp ") else address
    return f"{text[: match.start(1)]}{(int(match[1], 16) - origin) % 2**64:#x}"


class GnuObjdump(Disassembler):
    """GNU objdump on a raw binary."""

    name = "GNU objdump"

    @classmethod
    def available(cls) -> bool:
        return tools.find("aarch64-linux-gnu-objdump") is not None

    def disassemble(self, words: Sequence[int]) -> list[str | None]:
        path = tools.find("aarch64-linux-gnu-objdump") or ""
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "in.bin").write_bytes(struct.pack(f"<{len(words)}I", *words))
            # -z: objdump otherwise replaces runs of zero words by dots
            done = tools.run([path, "-D", "-z", "-b", "binary", "-m", "aarch64", "in.bin"], folder)
        rows = (line.split("\t", 2) for line in done.stdout.splitlines() if line.count("\t") >= 2)
        texts = [row[2].replace("\t", " ") for row in rows]
        if len(texts) != len(words):
            raise RuntimeError(f"objdump printed {len(texts)} lines for {len(words)} words")
        undefined = (text.startswith(".inst") or "undefined" in text for text in texts)
        return [None if bad else _at_zero(text, 4 * i) for i, (text, bad) in enumerate(zip(texts, undefined, strict=True))]


class Capstone(Disassembler):
    """The PyPI package capstone."""

    name = "Capstone"

    @classmethod
    def available(cls) -> bool:
        return tools.has_module("capstone")

    def disassemble(self, words: Sequence[int]) -> list[str | None]:
        import capstone  # type: ignore[import-untyped]

        engine = capstone.Cs(capstone.CS_ARCH_ARM64, capstone.CS_MODE_LITTLE_ENDIAN)
        texts: list[str | None] = []
        for word in words:
            found = next(engine.disasm_lite(struct.pack("<I", word), 0, 1), None)
            texts.append(f"{found[2]} {found[3]}".strip() if found else None)
        return texts

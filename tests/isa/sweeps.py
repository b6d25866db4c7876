"""Every opcode of a space against LLVM: what a word says, and which word the text makes."""

from __future__ import annotations

from collections.abc import Sequence

from svedsl.errors import OperandError
from svedsl.isa.decode import Instruction, decode, disassemble
from svedsl.isa.encode import encode
from tests.oracles import LlvmMc, oracle


def check_reading(words: Sequence[int]) -> None:
    """Each word is printed as LLVM prints it (its comments aside), or is undefined to both."""
    wrong = []
    for word, printed in zip(words, oracle(LlvmMc).disassemble(words), strict=True):
        theirs = printed and printed.replace("\t", " ").partition(" //")[0].rstrip()
        ours = disassemble(word)
        if ours != theirs and (theirs or not ours.startswith(".inst")):
            wrong.append(f"{word:08x} LLVM {theirs} ours {ours}")
    assert not wrong, f"{len(wrong)} words: " + "; ".join(wrong[:10])


def check_encoding(words: Sequence[int]) -> int:
    """The operands read from each word make the word that LLVM makes of its text, or both refuse them. How many are instructions."""
    found = [(i, i.text()) for i in map(decode, words) if i is not None]
    theirs = oracle(LlvmMc).assemble([text for _, text in found])
    pairs = [(text, word, _encoded(i)) for (i, text), word in zip(found, theirs, strict=True)]
    wrong = [f"{text}: LLVM {word} ours {ours}" for text, word, ours in pairs if ours != word]
    assert not wrong, f"{len(wrong)} texts: " + "; ".join(wrong[:10])
    return len(found)


def _encoded(instruction: Instruction) -> int | None:
    """The word, None where the operands are refused: some words are instructions that nobody may write (unpredictable)."""
    try:
        return encode(instruction.mnemonic, instruction.args).word
    except OperandError:
        return None

"""Computed accesses against what the machine does: its memory hooks where they fire, the loaded data where they do not."""

from __future__ import annotations

import random
import re
import struct

import pytest

from svedsl import assemble
from svedsl.isa.decode import decode
from svedsl.isa.table import table
from svedsl.run.accesses import transfer
from svedsl.run.machine import POISONS, Machine
from tests.run.support import words

DATA, SIZE = 1 << 32, 1 << 18
MIDDLE = DATA + SIZE // 2
EXCLUSIVE_STORE = re.compile("stl?x[rp]")
VECTOR_LENGTHS = (128, 256, 384, 512, 1024, 2048)


class Observed:
    """A machine with memory hooks and one data area."""

    def __init__(self):
        import unicorn

        self.machine = Machine("stepping")
        self.reads, self.writes = set(), set()
        self.machine.uc.hook_add(unicorn.UC_HOOK_MEM_READ | unicorn.UC_HOOK_MEM_WRITE, self._seen)
        self.machine.uc.mem_map(DATA, SIZE)

    def _seen(self, _uc, access, address, size, _value, _data):
        import unicorn

        (self.writes if access == unicorn.UC_MEM_WRITE else self.reads).update(range(address, address + size))

    def run(self, word, vl, registers, content):
        """Execute one word; the saved context afterwards."""
        self.reads.clear()
        self.writes.clear()
        self.machine.uc.mem_write(DATA, content)
        base = self.machine.load(words(word).data)
        self.machine.enter(self.machine.template(vl, POISONS[1]), vl, registers)
        stop = self.machine.execute(base, count=1)
        assert stop is None, f"{decode(word).text()}: {stop}"
        return self.machine.context

    def accesses(self, word, vl, registers):
        """What svedsl computes for the same state."""
        base = self.machine.load(words(word).data)
        self.machine.enter(self.machine.template(vl, POISONS[1]), vl, registers)
        return transfer(word).accesses(self.machine.registers(vl), base)


@pytest.fixture(scope="module")
def observed():
    return Observed()


def forms():
    """Every form that accesses memory, but first-fault and non-fault loads, which have a model and a test of their own."""
    for form in table().all_forms():
        if form.facts.get("mem", "p")[0] != "p" and not form.is_alias and "ff" not in form.flags:
            yield form


def items_of(instruction):
    """The parts of the memory operand; None for a PC-relative load."""
    operand = next((a for a in instruction.args if isinstance(a, list) or hasattr(a, "items")), None)
    return getattr(operand, "items", operand)


def state(source, instruction, vl):
    """Random registers whose addresses lie in the data area; None where the operands make that impossible."""
    registers = {f"x{n}": 16 * source.randrange(64) for n in range(31)}
    for n in range(32):
        size = source.choice((4, 8))
        registers[f"z{n}"] = b"".join((8 * source.randrange(1000)).to_bytes(size, "little") for _ in range(vl // 8 // size))
    registers |= {f"p{n}": [source.random() < 0.6 for _ in range(vl // 8)] for n in range(16)}
    registers["sp"] = MIDDLE
    items = items_of(instruction)
    if not items:
        return registers
    base = items[0]
    if any(getattr(item, "base", None) is base.base for item in items[1:]) or base.sig == "z.s":
        return None  # base and index the same register; 32-bit vector bases cannot reach the data area
    if base.sig == "z.d":
        registers[f"z{base.n}"] = b"".join((MIDDLE + 8 * source.randrange(1000)).to_bytes(8, "little") for _ in range(vl // 64))
    elif base.sig == "x":
        registers[f"x{base.n}"] = MIDDLE
    if any(getattr(item, "sig", "") == "z.d" for item in items[1:]):
        number = items[1].n
        registers[f"z{number}"] = b"".join((8 * source.randrange(1000)).to_bytes(8, "little") for _ in range(vl // 64))
    return registers


def span(accesses, write):
    """All bytes of the reads or writes."""
    return {byte for a in accesses if a.write == write for byte in range(a.address, a.address + a.size)}


def check(observed, source, word, vl, registers):
    """One word in one state: hooks agree, or the loaded data depends on exactly the computed bytes."""
    content = source.randbytes(SIZE)
    accesses = observed.accesses(word, vl, registers)
    after = observed.run(word, vl, registers, content)
    text = decode(word).text()
    if not EXCLUSIVE_STORE.match(text):  # without its load it stores nothing
        assert observed.writes == span(accesses, True), text
    reads = span(accesses, False)
    if observed.reads:
        assert observed.reads == reads, text
        return
    only = bytearray(SIZE)
    for byte in reads:
        only[byte - DATA] = content[byte - DATA]
    assert observed.run(word, vl, registers, bytes(only)) == after, f"{text} reads more"
    for byte in source.sample(sorted(reads), min(3, len(reads))):
        changed = bytearray(only)
        changed[byte - DATA] ^= 0xFF
        assert observed.run(word, vl, registers, bytes(changed)) != after, f"{text} does not read {byte - DATA:#x}"


def test_every_form_that_accesses_memory(observed):
    """A trace would name other bytes than the instruction touches: wrong cache behaviour, wrong traffic, wrong array."""
    source = random.Random(5)
    checked = set()
    for form in forms():
        word = form.value | source.getrandbits(32) & ~form.mask & 0xFFFF_FFFF
        instruction = decode(word, aliases=False)
        if instruction is None or instruction.form is not form or not items_of(instruction):
            continue
        vl = source.choice(VECTOR_LENGTHS)
        registers = state(source, instruction, vl)
        if registers is not None:
            check(observed, source, word, vl, registers)
            checked.add(form.id)
    assert len(checked) > 400


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("prfm pldl1keep, [x0, #8]", [8]),
        ("prfw pldl1keep, p0, [x0, #-1, mul vl]", [-64, -1]),
        ("prfb pldl1keep, p0, [x0, x1]", [256, 256 + 63]),
        ("prfd pldl1keep, p1, [x0]", [0, 31]),
        ("prfw pldl1keep, p2, [x0, z0.s, uxtw #2]", [0, 3, 8, 11]),
    ],
)
def test_prefetches_name_their_first_and_last_byte(observed, text, places):
    """A trace whose prefetches point elsewhere, or to elements that are not active: the core model would fetch the wrong lines."""
    (word,) = struct.unpack("<I", assemble(text))
    registers = {"x0": MIDDLE, "x1": 256, "z0": b"".join(n.to_bytes(4, "little") for n in range(0, 32, 2))}
    registers |= {"p0": [True] * 64, "p1": [n < 32 for n in range(64)], "p2": [n in (0, 4) for n in range(64)]}
    found = observed.accesses(word, 512, registers)
    assert [a.address - MIDDLE for a in found] == places
    assert {a.size for a in found} == {0}

"""Every instruction of the ISA table goes through the whole pipeline, alone in a loop."""

from __future__ import annotations

import pytest

from svedsl.cores import analyze_loop
from svedsl.isa.decode import decode
from svedsl.isa.effects import effects
from svedsl.isa.table import table
from tests.cores.bodies import words
from tests.cores.test_timing_table import FORMS, some_word

_, BACK = words("L: nop\nb L")
TURNS = 4


@pytest.mark.parametrize("mnemonic", FORMS)
def test_it_leaves_the_pipeline(mnemonic: str) -> None:
    """Would break: an instruction for which a rule waits for what never comes, or a flow that no pipe, port or station takes."""
    for form in table().forms(mnemonic):
        word = None if form.is_alias else some_word(form)
        instruction = None if word is None else decode(word)
        if word is None or instruction is None or effects(instruction).branch:
            continue
        found = analyze_loop([word, BACK], TURNS)
        assert found.instructions == 2, form.name
        assert found.cycles >= TURNS, form.name

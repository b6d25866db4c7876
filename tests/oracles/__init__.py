"""Independent assemblers and disassemblers to compare svedsl with: batch drivers, a text normaliser, the checklist of forms.

Assemblers  : :class:`LlvmMc`, :class:`GnuAs`, :class:`ZigCc`      ``assemble(lines) -> list[int | None]``
Disassemblers: :class:`LlvmMc`, :class:`GnuObjdump`, :class:`Capstone` ``disassemble(words) -> list[str | None]``

``None`` means refused (assembly) or undefined (disassembly). A test asks for an oracle with :func:`oracle`, which skips the test
when the tool is not installed, or fails it when the variable ``SVEDSL_REQUIRE_ORACLES`` is set (as CI does).
"""

from tests.oracles.assemblers import Assembler, GnuAs, LlvmMc, ZigCc
from tests.oracles.disassemblers import Capstone, Disassembler, GnuObjdump
from tests.oracles.forms import FormRow, Word, form_of, load_exceptions, load_forms
from tests.oracles.need import llvm_assembler, oracle
from tests.oracles.text import normalise

__all__ = [
    "Assembler",
    "Capstone",
    "Disassembler",
    "FormRow",
    "GnuAs",
    "GnuObjdump",
    "LlvmMc",
    "Word",
    "ZigCc",
    "form_of",
    "llvm_assembler",
    "load_exceptions",
    "load_forms",
    "normalise",
    "oracle",
]

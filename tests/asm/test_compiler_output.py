"""What compilers write assembles to the object that their own assembler makes of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.asm.objects import differences
from tests.asm.tools import compiled, gnu_command, llvm_command, ours, theirs

SOURCES = Path(__file__).parent / "c"
# -fdata-sections: GNU as and LLVM put .local .comm symbols at different places of a common .bss.
GCC = [
    ("basic.c", ["-O0", "-fdata-sections"]),
    ("basic.c", ["-O2", "-g"]),
    ("basic.c", ["-O2", "-fPIC", "-mbranch-protection=standard"]),
    ("basic.c", ["-O2", "-ftls-model=local-exec", "-mcmodel=large", "-fno-pic", "-ffunction-sections"]),
    ("basic.c", ["-Os", "-mcmodel=tiny", "-g3", "-gdwarf-4"]),
    ("loops.c", ["-O3"]),
    ("loops.c", ["-O3", "-g"]),
    ("acle.c", ["-O2", "-g"]),
    ("acle.c", ["-O0"]),
    ("float.c", ["-O2"]),
    ("float.c", ["-O0", "-g"]),
]
CLANG = [
    ("basic.c", ["-O2"]),
    ("basic.c", ["-O0", "-g"]),
    ("loops.c", ["-O3"]),
    ("loops.c", ["-O2", "-g"]),
    ("acle.c", ["-O2", "-g"]),
    ("float.c", ["-Os", "-g"]),
]


def _name(value: object) -> str:
    return " ".join(value) if isinstance(value, list) else str(value)


@pytest.mark.parametrize(("source", "flags"), GCC, ids=_name)
def test_gcc(source: str, flags: list[str], tmp_path: Path) -> None:
    """A directive, operand or expression of gcc's that is read differently from GNU as, in code, data or debug information."""
    text = compiled("gcc", SOURCES / source, flags, tmp_path)
    expected = theirs(gnu_command(), text, tmp_path)
    assert expected is not None
    assert differences(ours(text), expected) == []


@pytest.mark.parametrize("flags", [["-O0", "-fPIC"], ["-O2", "-g"]], ids=_name)
def test_gxx(flags: list[str], tmp_path: Path) -> None:
    """Groups, aliases, unique symbols or exception tables of C++ that come out otherwise than from GNU as."""
    text = compiled("g++", SOURCES / "exceptions.cpp", flags, tmp_path)
    expected = theirs(gnu_command(), text, tmp_path)
    assert expected is not None
    assert differences(ours(text), expected) == []


@pytest.mark.parametrize(("source", "flags"), CLANG, ids=_name)
def test_clang(source: str, flags: list[str], tmp_path: Path) -> None:
    """A directive, operand or expression of clang's that is read differently from LLVM."""
    text = compiled("clang", SOURCES / source, flags, tmp_path)
    expected = theirs(llvm_command(), text, tmp_path)
    assert expected is not None
    assert differences(ours(text), expected) == []

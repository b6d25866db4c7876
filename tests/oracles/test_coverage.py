"""Every form of the checklist, by the command that names what is missing."""

from __future__ import annotations

import pytest

from tests.oracles import LlvmMc, coverage, load_forms, oracle


@pytest.mark.parametrize("group", coverage.GROUPS)
def test_every_form_is_covered(group: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Fails if svedsl lacks a form that LLVM knows for an A64FX, prints it otherwise, or assembles it to another word."""
    oracle(LlvmMc)
    status = coverage.main(["--class", group, "--samples", "6"])
    printed = capsys.readouterr().out
    count = len(load_forms(group))
    assert f"{count} / {count:5} forms covered" in printed, printed
    assert status == 0, printed


def test_a_missing_form_is_named(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Fails if the command would print 100 % for an instruction set with a hole."""
    oracle(LlvmMc)
    monkeypatch.setattr("svedsl.isa.decode.disassemble", lambda word: f".inst {word:#x} // undefined")
    assert coverage.main(["--class", "sve", "--mnemonic", "setffr", "--samples", "6"]) == 1
    printed = capsys.readouterr().out
    assert "0 /     1 forms covered" in printed
    assert "missing: 1 forms of 1 mnemonics\n  setffr" in printed

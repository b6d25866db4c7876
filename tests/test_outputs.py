"""What README and docs show as the output of commands is what those commands print."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import outputs

BLOCKS = [block for page in outputs.pages() for block in outputs.outputs(page)]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda b: b.name)
def test_page_shows_what_the_command_prints(block: outputs.Output) -> None:
    """Would break: a figure or a report on a page that the code no longer gives (``python tools/outputs.py`` writes them anew)."""
    assert outputs.same(block.shown, outputs.printed(block)), f"{block.name}\npython tools/outputs.py writes it"


def test_the_headline_is_among_them() -> None:
    """Would break: a README whose headline table nobody generates."""
    assert any(b.page.name == "README.md" and b.command == "svedsl bench headline --markdown" for b in BLOCKS)


def test_blocks_are_found_written_and_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Would break: text around a block lost, lines of another part, a difference that is not seen, a failing command taken for output."""
    page = tmp_path / "page.md"
    head = 'before\n<!-- output: svedsl dis --word 0xd503201f --word 0xd65f03c0, 1 lines from "re" -->\n'
    page.write_text(head + "old\n<!-- end of output -->\nafter\n", encoding="utf-8")
    (block,) = outputs.outputs(page)
    assert not outputs.same(block.shown, outputs.printed(block))
    monkeypatch.setattr(outputs, "ROOT", tmp_path)
    assert outputs.main([str(page), "--check"]) == 1
    assert outputs.main([str(page)]) == 0
    assert (
        page.read_text(encoding="utf-8")
        == head + "```text\n$ svedsl dis --word 0xd503201f --word 0xd65f03c0\nret\n```\n<!-- end of output -->\nafter\n"
    )
    assert outputs.main([str(page), "--check"]) == 0
    page.write_text("<!-- output: svedsl dis --word zz -->\n<!-- end of output -->\n", encoding="utf-8")
    with pytest.raises(RuntimeError, match="exit status 1"):
        outputs.main([str(page)])
    page.write_text('<!-- output: svedsl dis --word 0xd503201f, 1 lines from "x" -->\n<!-- end of output -->\n', encoding="utf-8")
    with pytest.raises(RuntimeError, match="no line begins with 'x'"):
        outputs.main([str(page)])


def test_figures_of_another_llvm_do_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    """Would break: a test that fails on every machine with another LLVM, or one that never compares llvm-mca's figures."""
    shown, now = ("| a | mca | b |\n|---|---:|---:|\n| x | 1 | 2 |\n", "| a | mca | b |\n|---|---:|---:|\n| x | 9 | 2 |\n")
    monkeypatch.setattr(outputs, "llvm_version", lambda: "19")
    assert outputs.same(shown, now)
    assert not outputs.same(shown, now.replace("| 2 |", "| 3 |"))
    monkeypatch.setattr(outputs, "llvm_version", lambda: outputs.LLVM)
    assert not outputs.same(shown, now)

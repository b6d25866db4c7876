"""The pages that teach: their code runs and prints what they show."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools.pages import PAGES, ROOT, path_of, run


@pytest.mark.parametrize("name", PAGES)
def test_page_prints_what_it_shows(name: str) -> None:
    """Would break: a page whose code does not run, warns, or prints something else (``python tools/pages.py --write`` shows what)."""
    blocks = run(path_of(name))
    assert blocks
    for block in blocks:
        assert block.printed == block.shown, f"{name}.md:{block.line}"


def test_comparison_sees_a_difference(tmp_path: Path) -> None:
    """Would break: a runner that compares nothing, or forgets names from block to block."""
    page = tmp_path / "page.md"
    page.write_text("```python\nx = 1\n```\n\n```python\nprint(x + 1)\n```\n\n```text\n3\n```\n", encoding="utf-8")
    (block,) = run(page)
    assert (block.line, block.shown, block.printed) == (10, "3\n", "2\n")
    page.write_text("```python\n1 / 0\n```\n", encoding="utf-8")
    with pytest.raises(ZeroDivisionError):
        run(page)


def test_links_lead_somewhere() -> None:
    """Would break: a page that sends readers to a file that is not there."""
    for name in PAGES:
        path = path_of(name)
        for target in re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8")):
            assert (path.parent / target).exists(), f"{path.relative_to(ROOT)}: {target}"

"""The pipeline page of the report's kernels, in a real browser: hover, stages, producers, zoom, nothing overlapping."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from svedsl.cores import Analysis, analyze_loop
from svedsl_kernels.catalog import CATALOG
from tests.cores.bodies import words
from tests.cores.browser import HEIGHT, WIDTH, Browser

KERNELS = ("gemm_fp32_4x4", "exp2_rows")


def analysis(name: str) -> Analysis:
    kernel = CATALOG[name].kernel
    label = max(kernel.loops(), key=lambda loop: loop.end - loop.start).label
    return kernel.analyze(label=label)


@pytest.fixture(scope="module", params=KERNELS)
def opened(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Analysis, Browser]]:
    folder: Path = tmp_path_factory.mktemp("page")
    found = analysis(request.param)
    page = folder / "page.html"
    page.write_text(found.html(), encoding="utf-8")
    with Browser(page, folder / "profile") as browser:
        yield found, browser


def box(browser: Browser, selector: str, number: int = 0) -> dict[str, float]:
    """Where an element is on the screen."""
    return dict(
        browser.evaluate(
            f"(() => {{ const r = document.querySelectorAll({selector!r})[{number}].getBoundingClientRect();"
            "return {x: r.x, y: r.y, width: r.width, height: r.height}; })()"
        )
    )


def test_hovering_shows_the_stages(opened: tuple[Analysis, Browser]) -> None:
    """Would break: a page that is only a picture. The tip names the instruction, its stages in order, its source line."""
    found, browser = opened
    row = box(browser, ".row .name", 3)
    browser.hover(row["x"] + 40, row["y"] + row["height"] / 2)
    tip = str(browser.evaluate("document.getElementById('tip').innerText"))
    assert browser.evaluate("getComputedStyle(document.getElementById('tip')).display") == "block"
    text = str(browser.evaluate("JSON.parse(document.getElementById('data').textContent).rows[3].text"))
    assert tip.splitlines()[0] == text
    stages = [int(n) for n in re.findall(r"(?:D|ready|P|X|result|C) (\d+)", tip)]
    assert len(stages) == 6
    assert stages == sorted(stages)
    assert re.search(r"\.py:\d+", tip)
    assert any(o.text == text for o in found.occurrences)


def test_hovering_marks_the_producers(opened: tuple[Analysis, Browser]) -> None:
    """Would break: no way to see what an instruction waited for."""
    _, browser = opened
    place = browser.evaluate(
        "JSON.parse(document.getElementById('data').textContent).rows.findIndex((r, i, all) => "
        "i < 40 && r.producers.some(p => all.slice(0, i).some(o => o.sequence === p)))"
    )
    browser.evaluate(f"document.querySelectorAll('.row')[{place}].scrollIntoView({{block: 'center'}})")
    row = box(browser, ".row .name", int(place))
    browser.hover(row["x"] + 40, row["y"] + row["height"] / 2)
    assert browser.evaluate("document.querySelectorAll('.row.producer').length") >= 1
    assert "operands from" in str(browser.evaluate("document.getElementById('tip').innerText"))


def test_iterations_are_marked(opened: tuple[Analysis, Browser]) -> None:
    """Would break: no telling where one turn of the loop ends and the next begins."""
    _, browser = opened
    names = browser.evaluate("[...document.querySelectorAll('.turn')].map(e => e.innerText.trim())")
    assert len(names) >= 3
    numbers = [int(re.sub(r"\D", "", name)) for name in names]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def test_nothing_overlaps(opened: tuple[Analysis, Browser]) -> None:
    """Would break: rows on top of each other, stages of a row that overlap, names cut off, a header wider than the screen."""
    _, browser = opened
    rows = browser.evaluate(
        "[...document.querySelectorAll('.row, .turn')].map(e => { const r = e.getBoundingClientRect(); return [r.top, r.bottom]; })"
    )
    assert all(below[0] >= above[1] - 0.5 for above, below in zip(rows, rows[1:], strict=False))
    parts = browser.evaluate(
        "[...document.querySelectorAll('.row')].map(e => [...e.querySelectorAll('.part')].map(p => { const r = p.getBoundingClientRect();"
        "return [r.left, r.right, r.width, r.height]; }))"
    )
    for row in parts:
        assert all(right[0] >= left[1] - 0.5 for left, right in zip(row, row[1:], strict=False))
        assert all(width >= 3 and height >= 8 for _, _, width, height in row)
    cut = browser.evaluate("[...document.querySelectorAll('.row .name > span')].filter(e => e.scrollWidth > e.clientWidth + 1).length")
    assert cut == 0
    assert browser.evaluate("document.documentElement.scrollWidth") <= WIDTH


def test_it_is_legible(opened: tuple[Analysis, Browser]) -> None:
    """Would break: text too small or chart off the screen. 11 px is the smallest size used, the chart starts in the upper third."""
    _, browser = opened
    sizes = browser.evaluate(
        "[...document.querySelectorAll('.row span, header span, header h1')].map(e => parseFloat(getComputedStyle(e).fontSize))"
    )
    assert min(sizes) >= 11
    assert box(browser, "#scroll")["y"] < HEIGHT / 3
    assert box(browser, "#scroll")["height"] > HEIGHT / 2


def test_zoom_makes_cycles_wider(opened: tuple[Analysis, Browser]) -> None:
    """Would break: the buttons."""
    _, browser = opened
    before = box(browser, ".row .part.commit")["width"]
    button = box(browser, "#in")
    browser.click(button["x"] + button["width"] / 2, button["y"] + button["height"] / 2)
    after = box(browser, ".row .part.commit")["width"]
    assert after > before
    button = box(browser, "#out")
    browser.click(button["x"] + button["width"] / 2, button["y"] + button["height"] / 2)
    assert box(browser, ".row .part.commit")["width"] < after


LONG = "L: ld4w {z0.s, z1.s, z2.s, z3.s}, p0/z, [x10, x11, lsl #2]\nst4w {z4.s, z5.s, z6.s, z7.s}, p0, [x10, #28, mul vl]\nb L"


def test_long_names_stay_whole(tmp_path: Path) -> None:
    """Would break: names cut off, or µOPs and flows of one instruction that cannot be told apart."""
    page = tmp_path / "page.html"
    page.write_text(analyze_loop(words(LONG)).html(), encoding="utf-8")
    with Browser(page, tmp_path / "profile") as browser:
        cut = "[...document.querySelectorAll('.row .name > span')].filter(e => e.scrollWidth > e.clientWidth + 1).length"
        assert browser.evaluate(cut) == 0
        parts = browser.evaluate("[...document.querySelectorAll('.row .name i')].slice(0, 11).map(e => e.innerText)")
        assert parts == ["µOP 2", "µOP 3", "µOP 4", "µOP 5", "flow 2", "µOP 2", "flow 2", "µOP 3", "flow 2", "µOP 4", "flow 2"]
        button = box(browser, "#fit")
        browser.click(button["x"] + button["width"] / 2, button["y"] + button["height"] / 2)
        assert browser.evaluate("(e => e.scrollWidth <= e.clientWidth + 1)(document.getElementById('scroll'))")


@pytest.mark.parametrize("name", KERNELS)
def test_the_page_needs_nothing_else(name: str) -> None:
    """Would break: a page that is blank without a network."""
    text = analysis(name).html()
    assert not re.search(r"(?:src|href)\s*=|url\(|@import|https?://", text)


def test_notebooks_get_the_page_in_a_frame() -> None:
    """Would break: the display in Jupyter, or a page whose own tags end the frame."""
    text = analysis("exp2_rows")._repr_html_()
    assert text.startswith("<iframe")
    assert text.count("<") == 2

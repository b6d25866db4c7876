"""The pipeline as a self-contained HTML page: scroll, zoom, hover a µOP for its stages, producers and source line."""

from __future__ import annotations

import html
import json
from importlib import resources
from typing import TYPE_CHECKING, Any

from svedsl.cores.rows import Occurrence
from svedsl.cores.timeline import shown

if TYPE_CHECKING:
    from svedsl.cores.analysis import Analysis

TURNS = 6
"""Turns of a loop on a page."""

STAGES = (
    ("dispatched", "ready", "wait", "waits for operands"),
    ("ready", "issued", "port", "waits for its pipe"),
    ("issued", "execute", "issue", "issued (P), on its way"),
    ("execute", "result", "exec", "executes"),
    ("result", "commit", "done", "result there, waits to commit"),
)
"""The coloured parts of a row: from, to, CSS class, meaning."""


def _part(o: Occurrence) -> str:
    """Which µOP or flow of its instruction a row is, where it is not the first."""
    if o.flow:
        return f"flow {o.flow + 1}"
    return f"µOP {o.uop + 1}" if o.uop else ""


def _row(analysis: Analysis, o: Occurrence, first: int) -> dict[str, Any]:
    source = analysis.sources[o.place] if o.place < len(analysis.sources) else ""
    parts = []
    for start, end, name, _ in STAGES:
        a, b = getattr(o, start), min(getattr(o, end), o.commit)
        if b > a:
            parts.append({"at": a - first, "width": b - a, "name": name})
    parts.append({"at": o.commit - first, "width": 1, "name": "commit"})
    return {
        "sequence": o.sequence,
        "turn": o.turn,
        "text": o.text,
        "part": _part(o),
        "place": o.place,
        "slot": o.slot,
        "station": o.station,
        "pipe": o.pipe,
        "parts": parts,
        "stages": {
            "D": o.dispatched - first,
            "ready": o.ready - first,
            "P": o.issued - first,
            "X": o.execute - first,
            "result": o.result - first,
            "C": o.commit - first,
        },
        "wait": o.wait,
        "producers": list(o.producers),
        "source": source,
    }


def _data(analysis: Analysis) -> dict[str, Any]:
    found = shown(analysis, TURNS)
    first = min((o.dispatched for o in found), default=0)
    return {
        "rows": [_row(analysis, o, first) for o in found],
        "cycles": max((o.commit for o in found), default=0) - first + 1,
        "loop": analysis.body is not None,
    }


def page(analysis: Analysis) -> str:
    """A whole page that needs nothing else: no network, no other file."""
    from jinja2 import Environment

    source = (resources.files("svedsl.cores") / "templates" / "pipeline.html").read_text(encoding="utf-8")
    template = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(source)
    # "<" must not end the script element that carries the data.
    data = json.dumps(_data(analysis), separators=(",", ":")).replace("<", "\\u003c")
    lost = [(cause, cycles) for cause, cycles in sorted(analysis.lost.items(), key=lambda i: -i[1]) if cycles >= 0.001 * analysis.used]
    return template.render(
        a=analysis, data=data, lost=lost, stages=STAGES, bounds=analysis.port_bounds[:4], chain=analysis.dependency_bound
    )


def fragment(analysis: Analysis) -> str:
    """The page inside a frame, for notebooks."""
    return f'<iframe style="width:100%;height:640px;border:1px solid #ccc" srcdoc="{html.escape(page(analysis))}"></iframe>'

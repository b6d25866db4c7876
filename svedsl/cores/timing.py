"""The timing table of a core: text rows keyed by mnemonic and operand shape, found for an instruction's assembly text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from svedsl.cores.notation import MicroOp, parse
from svedsl.errors import AnalysisError, TableError

VECTOR_LENGTHS = (128, 256, 512)


@dataclass(frozen=True)
class Timing:
    """What the core does with one instruction.

    ``sequential``: expanded in D, one µOP per group (§4.1); ``pre_sync``/``post_sync``: §4.4; ``pack``: may take a MOVPRFX
    (§4.2); ``extra``: a merging MOVPRFX adds one µOP (§6.5.1); ``blocking``: P, E or empty, per µOP (§6.3); ``fetch_ports`` and
    ``store_ports``: entries taken (§7.3); ``alone``: decoded alone (§7.8.2); ``flops``: per active lane;
    ``source``: ``manual`` or ``assumed``; ``place``: file and line.
    """

    latency: str
    pipeline: str
    sequential: bool
    pre_sync: bool
    post_sync: bool
    pack: bool
    extra: bool
    blocking: tuple[str, ...]
    fetch_ports: int
    store_ports: int
    alone: bool
    flops: int
    source: str
    place: str

    def micro_ops(self, share: float = 0.5) -> tuple[MicroOp, ...]:
        """The µOPs; ``share`` places a data-dependent latency in its range. Raises TableError where the row does not fit together."""
        return parse(self.latency, self.pipeline, share)


@dataclass(frozen=True, slots=True)
class _Row:
    section: str
    shape: re.Pattern[str]
    vl: int
    timing: Timing


_WORDS = {
    "r": "[xw]",
    "f": "[bhsdq]",
    "z": r"z(?:\.[bhsdq])?",
    "p": r"p(?:/[mz]|\.[bhsd])?",
    "v": r"v(?:\.\w+)?",
    "vq": r"v\.(?:16b|8h|4s)",
    "vd": r"v\.(?:8b|4h|2s|1d|2d)",
}
_TOKEN = re.compile(r"<[^>]*>|[a-z]\w*(?![\w./])|[a-z]\w*|#(?![<\d])|\*|.", re.S)


def shape_pattern(shape: str) -> re.Pattern[str]:
    """A row's operand shape as a regular expression over :func:`shape_of` texts.

    ``z p v r f`` stand for any view of such a register (``r`` x or w, ``f`` b to q), ``vq`` and ``vd`` for the arrangements 16b 8h 4s and
    8b 4h 2s 1d 2d, ``#`` for any immediate, ``*`` for any text, ``<1-4>`` for one character of a class.
    """
    out = []
    for token in _TOKEN.findall(shape):
        if token in _WORDS:
            out.append(_WORDS[token])
        elif token == "*":
            out.append(".*")
        elif token == "#":
            out.append(r"#[^,\]]*")
        elif token.startswith("<"):
            out.append(f"[{token[1:-1]}]")
        else:
            out.append(re.escape(token))
    return re.compile("".join(out))


_CLEAN = (
    (re.compile(r"\s*//.*$"), ""),
    (re.compile(r"\{\s*"), "{"),
    (re.compile(r"\s*\}"), "}"),
    (re.compile(r", mul vl"), ""),
    (re.compile(r"\b(?:sp|xzr)\b"), "x"),
    (re.compile(r"\b(?:wsp|wzr)\b"), "w"),
    (re.compile(r"\b([xwbhsdqvzp])\d{1,2}\b"), r"\1"),
    (re.compile(r"\[\d+\]"), "[]"),
    (re.compile(r"\[([^\]#]*)#[^,\]]*"), r"[\1#"),
    (re.compile(r"(?<=lsl|lsr|asr|ror|msl) #0\b"), " #0"),
    (re.compile(r"\s+"), " "),
)


@lru_cache(maxsize=1 << 14)
def shape_of(text: str) -> tuple[str, str]:
    """Mnemonic and operand shape of one instruction in assembly text: ``ld1w``, ``{z.s}, p/z, [x, #]``.

    Register numbers, lane numbers and memory offsets are dropped; other immediates are kept.
    """
    mnemonic, _, operands = text.strip().partition(" ")
    for pattern, replacement in _CLEAN:
        operands = pattern.sub(replacement, operands)
    if mnemonic.startswith("b."):
        mnemonic = "b."
    return mnemonic.lower(), operands.strip()


def section_of(shape: str) -> str:
    """The part of the table an operand shape belongs to: sve, simd (Advanced SIMD and scalar FP) or base."""
    kinds = set(re.findall(r"(?<![\w#.])([zpvbhsdqxw])(?=[\s.,/\[\]}!]|$)", shape))
    if kinds & set("zp"):
        return "sve"
    return "simd" if kinds & set("vbhsdq") else "base"


class TimingTable:
    """All rows of one core's table, by mnemonic. Rows are tried in file order; the first whose section, shape and VL fit wins."""

    def __init__(self, text: str, name: str) -> None:
        self.rows: dict[str, list[_Row]] = {}
        section = ""
        pending: tuple[int, str] | None = None
        for number, line in enumerate([*text.splitlines(), ""], 1):
            if pending and line[:1].isspace() and line.strip():
                pending = (pending[0], f"{pending[1]} {line.strip()}")
                continue
            if pending:
                self._add(section, pending[1], f"{name}:{pending[0]}")
                pending = None
            if line.startswith("## "):
                section = line[3:].split(":")[0].strip()
            elif line.strip() and not line.startswith("#"):
                pending = (number, line)

    def _add(self, section: str, line: str, place: str) -> None:
        columns = [c.strip() for c in line.split(" | ")]
        if len(columns) != 5:
            raise TableError(f"{place}: {len(columns)} columns instead of 5")
        shape, latency, pipeline, facts, mnemonics = columns
        flags: dict[str, str] = {}
        for word in facts.split():
            key, _, value = word.partition("=")
            flags[key] = value
        unknown = set(flags) - {"vl", "seq", "pre", "post", "pack", "extra", "block", "fp", "sp", "alone", "flops", "source"}
        if unknown:
            raise TableError(f"{place}: unknown fact {', '.join(sorted(unknown))}")
        timing = Timing(
            latency,
            pipeline,
            "seq" in flags,
            "pre" in flags,
            "post" in flags,
            "pack" in flags,
            "extra" in flags,
            tuple(flags.get("block", "").split("/")),
            int(flags.get("fp", 0)),
            int(flags.get("sp", 0)),
            "alone" in flags,
            int(flags.get("flops", 0)),
            flags.get("source", "manual"),
            place,
        )
        row = _Row(section, shape_pattern(shape), int(flags.get("vl", 0)), timing)
        for mnemonic in mnemonics.split():
            self.rows.setdefault(mnemonic, []).append(row)

    def find(self, text: str, vl: int) -> Timing | None:
        """The timing of an instruction given as assembly text, or None where no row fits. ``vl`` in bits."""
        mnemonic, shape = shape_of(text)
        section = section_of(shape)
        rows = self.rows.get(mnemonic, ())
        for row in [r for r in rows if r.section == section] or rows:
            if row.vl in (0, vl) and row.shape.fullmatch(shape):
                return row.timing
        return None

    def timing(self, text: str, vl: int) -> Timing:
        """The timing of an instruction. Raises AnalysisError where the table has no row for it."""
        found = self.find(text, vl)
        if found is None:
            raise AnalysisError(f"the timing table has no row for: {text}")
        return found


@lru_cache(maxsize=4)
def timing_table(core: str) -> TimingTable:
    """The table of a core by name (``a64fx``), read once."""
    file = resources.files("svedsl.cores") / "tables" / f"{core}.timing"
    return TimingTable(file.read_text(encoding="utf-8"), f"{core}.timing")

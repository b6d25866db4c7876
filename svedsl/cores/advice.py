"""What would help: each sentence with the cycles of the changed code, run through the model before it is said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from svedsl.cores.account import CAUSES, LOADS
from svedsl.cores.loops import Body, parts_of
from svedsl.cores.overlap import Spans
from svedsl.cores.program import FL, Decoder, Op
from svedsl.cores.timing import timing_table
from svedsl.cores.whatif import cycles, exchangeable, on_either_address_pipe, swapped, with_nop, without_chains

if TYPE_CHECKING:
    from svedsl.cores.analysis import Analysis

WORTH = 0.01
"""Gains below one percent are not reported."""
TRIALS = 40
"""Orders and paddings tried at most."""
REACH = 4
"""How far apart two instructions may stand that are exchanged."""
NOP = 0xD503201F
LAG = 8
"""Turns that a load is looked back for the store whose bytes it reads."""


def advise(analysis: Analysis) -> list[str]:
    """Sentences, the one that saves most first."""
    if analysis.body is None:
        return list(_misses(analysis))
    now = analysis.cycles_per_iteration
    body = analysis.body
    found = [gain for look in (_order, _padding, _chains, _through_memory, _address_pipes) if (gain := look(analysis, body))]
    found = sorted((after, text) for after, text in found if after < (1 - WORTH) * now)
    return [f"{text}: {now:.2f} -> {after:.2f} cycles" for after, text in found] or list(_parity(analysis, body))


Gain = tuple[float, str] | None
"""Cycles per turn afterwards, and what to do."""


def _best(tries: Iterator[tuple[Body, str]], analysis: Analysis) -> Gain:
    """The best of some changed bodies."""
    best: Gain = None
    for _, (body, text) in zip(range(TRIALS), tries, strict=False):
        after = cycles(body, analysis.unsaid)
        if best is None or after < best[0]:
            best = after, text
    return best


def _uses_fl(op: Op) -> bool:
    return any(stage.kind == FL for uop in op.uops for flow in uop.flows for stage in flow.stages)


def _order(analysis: Analysis, body: Body) -> Gain:
    """Two instructions, one of which uses an FL pipe: exchanging them changes the slots, which pick FLA or FLB (§5.2)."""

    def tries() -> Iterator[tuple[Body, str]]:
        for distance in range(1, REACH + 1):
            for i in range(len(body.ops) - distance):
                a, b = body.ops[i], body.ops[i + distance]
                if _uses_fl(a) != _uses_fl(b) and exchangeable(body, i, i + distance):
                    yield swapped(body, i, i + distance), f"swap `{a.text}` and `{b.text}`{_pipes(a, b)}"

    return _best(tries(), analysis)


def _pipes(a: Op, b: Op) -> str:
    moved = a if _uses_fl(a) else b
    return f" (moves `{moved.text.split()[0]}` to another decode slot, and so between FLA and FLB)"


def _padding(analysis: Analysis, body: Body) -> Gain:
    """A NOP shifts everything behind it by a slot, where no two instructions may be exchanged."""
    if not any(_uses_fl(op) for op in body.ops):
        return None
    nop = Decoder(timing_table(analysis.core), analysis.vl).op(NOP)
    places = (k for k in range(len(body.ops)) if _uses_fl(body.ops[k]))
    return _best(((with_nop(body, nop, k), f"a nop before `{body.ops[k].text}`") for k in places), analysis)


def _chains(analysis: Analysis, body: Body) -> Gain:
    """Loop-carried chains: what the loop would take without the slowest, and how many copies hide them."""
    bound = analysis.dependency_bound
    if bound is None or bound.cycles < 0.9 * analysis.cycles_per_iteration:
        return None
    free, chains = without_chains(body)
    after = cycles(free, analysis.unsaid)
    copies = -(-bound.cycles // max(after, 1))
    if not chains or copies < 2:
        return None
    names = " -> ".join(f"`{body.ops[k].text}`" for k in chains[0][:2])
    if len(chains[0]) > 2:
        names += f" -> ... ({len(chains[0])} operations)"
    several = f" and {len(chains) - 1} like it" if len(chains) > 1 else ""
    return after, f"break the chain {names}{several} ({bound.cycles:.0f} cycles a turn): {copies:.0f} independent copies in turn hide it"


def _through_memory(analysis: Analysis, body: Body) -> Gain:
    """Loads that wait for stores of their bytes (§7.5)."""
    pairs = [(i, j) for i, load in enumerate(body.ops) for j, store in enumerate(body.ops) if _reads_stored(body, i, j, load, store)]
    if not pairs:
        return None
    i, j = pairs[0]
    reason = "forwarded late" if body.ops[i].forward and body.ops[i].forward == body.ops[j].forward else "never forwarded (Table 7-3)"
    text = f"keep in a register what `{body.ops[j].text}` writes and `{body.ops[i].text}` reads: {reason}"
    return cycles(body, analysis.unsaid, stores=False), text


def _reads_stored(body: Body, i: int, j: int, load: Op, store: Op) -> bool:
    reads, writes = body.walks[i], body.walks[j]
    if reads is None or writes is None or load.effects.mem is None or store.effects.mem is None:
        return False
    if load.effects.mem.kind != "r" or store.effects.mem.kind != "w":
        return False
    now = parts_of(reads, load, LAG)
    return any(_meet(now, parts_of(writes, store, LAG - lag)) for lag in range(0 if j < i else 1, LAG + 1))


def _meet(a: Spans, b: Spans) -> bool:
    return any(x < y + m and y < x + n for x, n in a for y, m in b)


def _address_pipes(analysis: Analysis, body: Body) -> Gain:
    """LDR and STR of vectors take EAGA only (chapter 16)."""
    changed, places = on_either_address_pipe(body)
    if not places:
        return None
    names = ", ".join(f"`{body.ops[k].text}`" for k in places[:3])
    return cycles(changed, analysis.unsaid), f"LD1 and ST1 under a full predicate instead of {names}, which take EAGA only"


def _parity(analysis: Analysis, body: Body) -> Iterator[str]:
    """Unbalanced FL pipes for which no small change was found."""
    fla, flb = analysis.pipes["FLA"], analysis.pipes["FLB"]
    if max(fla, flb) < 1.15 * min(fla, flb) + 0.5 or not any(_uses_fl(op) for op in body.ops):
        return
    busy, idle, slots = ("FLA", "FLB", "0 and 2") if fla > flb else ("FLB", "FLA", "1 and 3")
    yield f"{busy} is busy {max(fla, flb):.1f} cycles per iteration, {idle} {min(fla, flb):.1f}: most FL* operations stand in slots {slots}"


def _misses(analysis: Analysis) -> Iterator[str]:
    """The loads of a run that waited for their lines, as far as it was recorded."""
    lost = analysis.lost.get(CAUSES[LOADS], 0.0)
    if lost < WORTH * analysis.cycles:
        return
    waited: dict[tuple[int, str], list[int]] = {}
    for o in analysis.occurrences:
        if o.wait == CAUSES[LOADS]:
            waited.setdefault((o.place, o.text), []).append(o.result - o.execute)
    worst = sorted(waited.items(), key=lambda item: -sum(item[1]))
    for (place, text), times in worst[:3]:
        where = f" ({analysis.sources[place]})" if place < len(analysis.sources) else ""
        line = f"prefetch for `{text}`{where}: {len(times)} of its loads waited for lines, {sum(times) / len(times):.0f} cycles each"
        yield f"{line}; L1 misses cost {lost:.0f} of {analysis.cycles} cycles"

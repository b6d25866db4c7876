"""The A64FX core: sizes the manual gives (by section), and, apart from them, named parameters for what it leaves unsaid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

CSE = 128
"""Commit stack entries (§2.4)."""
GROUP = 4
"""µOPs of a decode window, of a commit group and CSEs per group id (§4.4)."""
GPR_RENAME = 64
FPR_RENAME = 96
PPR_RENAME = 32
"""Physical registers beyond the architectural ones (§2.4)."""
RSE_ENTRIES = 20
RSA_ENTRIES = 10
RSBR_ENTRIES = 19
"""Reservation stations (§2.4): RSE0 and RSE1 each, RSA0 and RSA1 each, RSBR."""
RS_WRITE_PORTS = 2
"""Entries that one reservation station takes per cycle (§5)."""
VFP, RFP = 160, 40
VSP, RSP = 192, 24
"""Virtual and real fetch ports, virtual and real store ports (§7.3.1)."""
WRITE_BUFFER = 8
"""Write buffer entries (§7.2.2)."""
IBUFF_INSTRUCTIONS = 48
FETCH_BLOCK = 32
"""Instruction buffer (6 x 32 B) and the aligned block fetched per cycle (§3)."""
PD1_INPUT, PD1_OUTPUT, PD1_PAIRS, PD2_UOPS = 6, 4, 3, 7
"""Pre-decode (§4.2): instructions read, instructions out, MOVPRFX pairs per cycle; µOPs held in PD2."""
LINE = 256
L1D_SETS, L1D_WAYS = 64, 4
L2_SETS, L2_WAYS = 2048, 16
"""Caches (§9): 64 KiB L1D, 8 MiB L2, 256-B lines."""
L1D_MISS_BUFFERS = 12
"""Lines in flight from L1D (§9)."""
PREFETCH_QUEUE = 16
"""Streams the hardware prefetcher follows (§11)."""

DENORMAL_CYCLES = 90
"""An element with denormal operands or result: about this for a scalar FADD D, the elements of a vector in order (§6.5.3)."""

ISSUE_AFTER_DISPATCH = 2
"""D = 1, DT = 2, P = 3 (Fig. 2-2)."""
FETCH_TO_DECODE = 8
"""Stages from IA to D: IA IT IM IB IR/E PD1 PD2 PD3 (Fig. 3-2)."""


@dataclass(frozen=True)
class Unsaid:
    """What the manual leaves open, each with its default and why.

    Nothing is fitted to a kernel; docs/core-model.md shows how much each matters.
    """

    rsx_threshold: int = 14
    """C1/C2 of §5.2: how many more free RSE than RSA entries (or the reverse) count as imbalance. The sizes bound it by 20, what an empty
    machine has more; 12 to 18 fit the published loops alike, 8 and less make init-u1 a fifth and more too fast."""

    rse_gap: int = 1
    """C3 of §5.2: the difference between free RSE0 and RSE1 entries that counts as imbalance. 1, any difference, needs no further number;
    2 and 3 fit the published loops alike."""

    choice_age: int = 1
    """How many cycles old the counts of free entries are by which D chooses a station (§5.2). Whether there is room is seen at once; the
    choice works on what a register says, so on the end of the cycle before. With 0 loops of one window fall into two speeds."""

    looks_again: bool = True
    """§5.2: whether D chooses anew, in every cycle, for slots that wait in it. "Everything goes to the one with room" does not say when;
    a D that keeps no choice needs no memory for it. With no the published store loop of unroll 3 is 26 % too slow."""

    rs_bypass_cycles: int = 2
    """How long operands that came after dispatch must have been there for an operation to read registers instead of bypasses, so that its
    station entry is released a stage earlier (§2.4, §2.8). By the stages 1 to 3: X 7 writes its register in W 9, which B2 reads from 9 or
    10 on."""

    rs_reuse: int = 4
    """Cycles from the stage that releases a station entry (§2.4) until D can give it away again. By the stages at least 2: it is freed
    at the end of its stage, counted in the next cycle, and D works on that count in the one after. At most 4: with 5 the 20 RSA entries
    would not last for two loads a cycle. 4 fits the published loops best."""

    all_or_nothing: bool = False
    """§4.4: whether a window waits in D until all its µOPs find station entries. No: the manual splits a window when write ports run out
    (§5.1), so entries are given slot by slot too. (The store loops of unroll 3 and 4 would be 5 % closer with yes.)"""

    sequential_bubbles: int = 0
    """Cycles that sequential decode costs besides one per µOP (§4.1). None is given; published throughputs of SADALP, SMLAL and BFI are one
    µOP per cycle, only those of FADDA and FADDV 3.5 to 4.5 cycles above."""

    p_block_by_flows: bool = True
    """How long a P-marked µOP holds its pipe (§6.3): one cycle per flow. Published CCMP and SBFIZ throughput fits that, not the latency."""

    loop_trained: int = 4
    """Turns of a loop before S-TCP or the short-loop buffer removes its taken-branch bubble (§3.2.1, §3.4)."""

    mispredict_refetch: int = 2
    """Cycles from branch resolution to the first fetch (§4.6): the flush is signalled in BR and acted on in the next stage."""

    fetch_release: int = 1
    """Cycles from the write of an interlocked store until the waiting load runs (§7.5)."""

    store_drain_pressure: int = 6
    """Write buffer entries at which writes go before loads (§7.4 calls the moment arbitrary); below, they take cycles without loads."""

    line_fill: int = 46
    """Cycles from an L1D miss to the line being moved in from L2: the middle of the 46 to 56 of §9 less the 5 of a hit."""

    memory_fill: int = 275
    """Cycles from an L1D miss to the line from memory: the middle of the 271 to 289 of §9 less the 5 of a hit."""

    l2_path_shared: bool = True
    """Whether fills (64 B per cycle) and write-backs (32 B per cycle) take turns on one path to L2 (§9 gives only the two rates). The
    published store stream in L2 (3.9 cycles per vector, against 1.1 in L1D) leaves no room for both at once."""

    gather_penalty: int = 5
    """Cycles between the serial parts of a split gather, scatter or structure access (§7.8: at least 5)."""

    l1_prefetch_distance: int = 1024
    l2_prefetch_distance: int = 4096
    """Largest distances of the stream prefetcher in bytes: what the manual's figure shows (§11)."""

    integer_divide_share: float = 0.5
    """Where in its range (9 to 42) an integer division lies when the operands are unknown (chapter 16): the middle."""


DEFAULT = Unsaid()

Rule = Literal["window", "store to load"]
RULES: tuple[Rule, ...] = get_args(Rule)
"""Rules that an analysis can lift, to see what each costs: the sizes of stations, commit stack, rename registers (§2.4), fetch and store
ports (§7.3.1) and the write buffer (§7.2.2), and the waiting of loads for older stores (§7.5)."""

UNBOUNDED = 1 << 12
"""Added to every size where the window is lifted: more than can be in flight, and differences between sizes stay."""

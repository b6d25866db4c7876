"""When a result can be used: stage distances (manual Fig. 2-2 to 2-6) and bypass penalties (Table 2-4)."""

from __future__ import annotations

# Producers: what made a value. The two EAG classes are told apart at issue, when the pipe is known.
EXA, EXB, EAGA, EAGB, INT_LOAD, FL, PR, COMPARE, VECTOR_LOAD, PREDICATE_LOAD, FTSMUL = range(11)

# Consumers: the pipe that reads it.
TO_EXA, TO_EXB, TO_EAG, TO_FL, TO_PR, TO_BR, TO_FTMAD = range(7)

ISSUE_TO_EXECUTE = {TO_EXA: 4, TO_EXB: 4, TO_EAG: 4, TO_FL: 6, TO_PR: 5, TO_BR: 1, TO_FTMAD: 6}
"""Cycles from issue (P) to the first execution stage: X or A 4, FL X1 6, PR X1 5, BR 1 (Fig. 2-2 to 2-6)."""


def _table(rows: dict[int, dict[int, int]], default: int = 0) -> tuple[tuple[int, ...], ...]:
    """One tuple per consumer, indexed by producer."""
    return tuple(tuple(rows.get(consumer, {}).get(producer, default) for producer in range(11)) for consumer in range(7))


DATA = _table(
    {
        TO_EXA: {EXB: 1, EAGA: 1, EAGB: 1},
        TO_EXB: {EXA: 1, EAGA: 1, EAGB: 1},
        TO_EAG: {EXA: 1, EXB: 1, EAGB: 1, COMPARE: 2, PR: 1},
        TO_FL: {PR: 3, COMPARE: 1, PREDICATE_LOAD: 3},
        TO_PR: {COMPARE: 2, PREDICATE_LOAD: 1},
        TO_FTMAD: {FL: 1, PR: 3, COMPARE: 1, PREDICATE_LOAD: 3},
    }
)
"""Penalty of a register value, ``DATA[consumer][producer]``. TO_EAG is for EAGA; :data:`EAGB_SHIFT` corrects it for EAGB."""

FLAGS = _table(
    {
        TO_EXA: {EXB: 1, FL: 5, PR: 6, COMPARE: 9},
        TO_EXB: {EXA: 1, FL: 5, PR: 6, COMPARE: 9},
        TO_FL: {EXA: 7, EXB: 7, PR: 8, COMPARE: 11},
        TO_FTMAD: {EXA: 7, EXB: 7, PR: 8, COMPARE: 11},
        TO_PR: {EXA: 6, EXB: 6, FL: 6, PR: 7, COMPARE: 10},
        TO_BR: {FL: 5, PR: 6, COMPARE: 9},
    }
)
"""Penalty of NZCV. The branch pipe is not in Table 2-4; it is taken as reached like EX, with no penalty between EXA and EXB."""

LONGEST = 1 + max(max(row) for table in (DATA, FLAGS) for row in table)
"""No penalty reaches further, that of a change of the address pipe included."""

EAGB_SHIFT = tuple({EAGA: 1, EAGB: -1}.get(producer, 0) for producer in range(11))
"""What a consumer on EAGB adds to the EAGA penalty, by producer: results stay on their own address pipe at 0 and cross at 1."""

COMMIT_AFTER_INT = 0
COMMIT_AFTER_FL = 4
COMMIT_AFTER_INT_LOAD = 2
COMMIT_AFTER_VECTOR_LOAD = -1
"""Cycles from the result being usable to commit stage C (Fig. 2-2 to 2-6): X 7 -> C 8; X9 17 -> EXP 21 -> C 22; R 11 -> C 14; RT3 = C."""

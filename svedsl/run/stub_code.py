"""The machine code that native execution itself needs, as text: entering a kernel, surviving its crash, caches, counters.

A *block* is the register image of a call, words of 8 bytes: entry, required vector length in bytes (0 any), bytes of stack arguments (a
multiple of 16), X0-X7, D0-D7, stack arguments. A *slot* is what one guarded call leaves for the signal handler; `guard` owns them.
`stubs` assembles the text and reads the frames of its functions from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

BLOCK_X, BLOCK_D = 3, 11  # words
BLOCK_WORDS = 3 + 8 + 8  # before the stack arguments

PRESERVED = (*(f"x{n}" for n in range(19, 30)), "sp", *(f"d{n}" for n in range(8, 16)), "fpcr", "tpidr_el0")
"""What a callee preserves, in the order of a slot: AAPCS64 6.1, and the thread pointer, by which C libraries find what is the thread's."""

SLOTS = 64
SLOT_SIZE = 1 << 17  # the record below, then the signal stack: frames with 2048-bit SVE state take some 10 KiB
SLOT_THREAD = 0  # the system's number of the thread (gettid) in this slot, 0 of none: no kernel can change it, as it can TPIDR_EL0
SLOT_CALLER = 16  # X29 and X30 of whoever called
SLOT_SAVED = 32
SLOT_RETURNED = SLOT_SAVED + 8 * len(PRESERVED)
SLOT_SIGNAL = SLOT_RETURNED + 8 * len(PRESERVED)
SLOT_FAULT = SLOT_SIGNAL + 8  # address and PC
SLOT_RESULT = SLOT_FAULT + 16  # X0 and D0 as the kernel returned them
SLOT_STACK = SLOT_RESULT + 16  # bytes of arguments on the stack
SLOT_FORMER = 1024  # of the first slot only: handlers that were installed before, by signal number

FUNCTIONS = (
    "enter", "enter_result", "load", "guarded", "save", "thread", "find", "handler",
    "nothing", "clear_cache", "midr", "repeat", "frequency",
)  # fmt: skip
"""In the order of the text; each reaches to the next one."""

_SPECIAL = {
    "sp": {"stp": "mov     {}, sp", "ldp": "mov     sp, {}"},
    "fpcr": {"stp": "mrs     {}, fpcr", "ldp": "msr     fpcr, {}"},
    "tpidr_el0": {"stp": "mrs     {}, tpidr_el0", "ldp": "msr     tpidr_el0, {}"},
}


def _lines(lines: Iterable[str]) -> str:
    return "\n        ".join(lines)


def _pairs(registers: Sequence[str]) -> list[tuple[str, str]]:
    return list(zip(registers[::2], registers[1::2], strict=True))


def _push(*registers: str) -> str:
    """A frame record (AAPCS64 6.2.3) with ``registers`` behind it."""
    saved = [f"stp     {a}, {b}, [sp, #{16 * n}]" for n, (a, b) in enumerate(_pairs(registers), 1)]
    return _lines([f"stp     x29, x30, [sp, #-{16 + 8 * len(registers)}]!", "mov     x29, sp", *saved])


def _pop(*registers: str) -> str:
    """The end of ``_push``."""
    loads = [f"ldp     {a}, {b}, [sp, #{16 * n}]" for n, (a, b) in enumerate(_pairs(registers), 1)]
    return _lines([*loads, f"ldp     x29, x30, [sp], #{16 + 8 * len(registers)}"])


def _preserved(instruction: str) -> str:
    """PRESERVED to [x9] (stp) or from there (ldp); what these cannot name goes by x10 or x11."""
    lines = []
    for n, pair in enumerate(_pairs(PRESERVED)):
        by = {name: f"x1{i}" for i, name in enumerate(pair) if name in _SPECIAL}
        moves = [_SPECIAL[name][instruction].format(x) for name, x in by.items()]
        transfer = f"{instruction}     {', '.join(by.get(name, name) for name in pair)}, [x9, #{16 * n}]"
        lines += [*moves, transfer] if instruction == "stp" else [transfer, *moves]
    return _lines(lines)


def _load_arguments() -> str:
    """X0-X7 and D0-D7 from the block at x0, which goes last."""
    vectors = [f"ldp     d{n}, d{n + 1}, [x0, #{8 * (BLOCK_D + n)}]" for n in (0, 2, 4, 6)]
    return _lines([*vectors, *(f"ldp     x{n}, x{n + 1}, [x0, #{8 * (BLOCK_X + n)}]" for n in (6, 4, 2, 0))])


def _check_length(block: str, good: str) -> str:
    """To ``good`` where the vector length is the one that the block needs, else to ``other_length`` with it in x10."""
    return _lines([f"ldr     x9, [{block}, #8]", f"cbz     x9, {good}", "rdvl    x10, #1", "cmp     x9, x10", "b.ne    other_length"])


TEXT = f"""
enter:                              // int64 enter(block): 0, or this thread's vector length in bytes if it is not the required one
        bti     c
        {_check_length("x0", "this_length")}
this_length:
        {_push()}
        bl      load
        mov     sp, x29
        {_pop()}
        mov     x1, x0
        mov     x0, #0
        ret
other_length:
        mov     x0, x10
        ret

enter_result:                       // int64 enter_result(block, result): as enter; what X0 and D0 held on return goes to result
        bti     c
        {_push("x19", "x20")}
        mov     x19, x1
        bl      enter
        str     x1, [x19]
        str     d0, [x19, #8]
        {_pop("x19", "x20")}
        ret

load:                               // fill the registers from block x0 and jump to the kernel, which returns to our caller; its x29 is sp
        ldr     x16, [x0]
        ldr     x9, [x0, #16]
        cbz     x9, registers
        sub     sp, sp, x9
        add     x10, x0, #{8 * BLOCK_WORDS}
        mov     x11, sp
stack:  ldp     x12, x13, [x10], #16
        stp     x12, x13, [x11], #16
        subs    x9, x9, #16
        b.ne    stack
registers:
        {_load_arguments()}
        br      x16

guarded:                            // int64 guarded(slot, block): as enter; a signal of this thread ends the kernel
        bti     c
        {_check_length("x1", "arm")}
arm:    stp     x29, x30, [x0, #{SLOT_CALLER}]   // the frame is for debuggers: the kernel may spoil it
        {_push()}
        ldr     x9, [x1, #16]       // the kernel leaves the arguments on the stack
        str     x9, [x0, #{SLOT_STACK}]
        add     x9, x0, #{SLOT_SAVED}
        bl      save
        bl      thread
        str     x3, [x0, #{SLOT_THREAD}]
        mov     x0, x1
        bl      load
        bl      find                // not from a register or the stack: the kernel may have spoilt them
        str     x0, [x4, #{SLOT_RESULT}]
        str     d0, [x4, #{SLOT_RESULT + 8}]
        ldr     x9, [x4, #{SLOT_STACK}]
        add     sp, sp, x9
        add     x9, x4, #{SLOT_RETURNED}
        bl      save
        mov     x0, x4
recover:                            // x0: slot; return from guarded whatever the registers are
        str     xzr, [x0, #{SLOT_THREAD}]
        add     x9, x0, #{SLOT_SAVED}
        {_preserved("ldp")}
        {_pop()}
        ldp     x29, x30, [x0, #{SLOT_CALLER}]
        mov     x0, #0
        ret

save:                               // what a callee preserves, to [x9]; uses x10, x11
        {_preserved("stp")}
        ret

thread:                             // x3: the system's number of this thread, whatever TPIDR_EL0 is; uses x5, x8
        mov     x5, x0
        mov     x8, #178            // gettid
        svc     #0
        mov     x3, x0
        mov     x0, x5
        ret

find:                               // x4: the slot of this thread, 0 if it is not in a guarded call; uses x3, x5, x6, x8, x16
        mov     x16, x30
        bl      thread
        mov     x30, x16
        ldr     x4, slots
        mov     x5, #{SLOTS}
next:   ldr     x6, [x4, #{SLOT_THREAD}]
        cmp     x6, x3
        b.eq    found
        add     x4, x4, #{SLOT_SIZE >> 12}, lsl #12
        subs    x5, x5, #1
        b.ne    next
        mov     x4, #0
found:  ret

handler:                            // void handler(signal, siginfo, ucontext)
        bti     c
        mov     x7, x30
        bl      find
        mov     x30, x7
        cbz     x4, foreign
        str     x0, [x4, #{SLOT_SIGNAL}]
        ldr     x5, [x2, #176]      // uc_mcontext: fault_address, X0-X30, SP, PC, PSTATE
        ldr     x6, [x2, #440]
        stp     x5, x6, [x4, #{SLOT_FAULT}]
        str     x4, [x2, #184]      // X0
        adr     x5, recover
        str     x5, [x2, #440]      // PC
        ret
foreign:                            // the crash of a thread that is not ours: whoever handled it before
        ldr     x4, slots
        add     x4, x4, #{SLOT_FORMER}
        ldr     x4, [x4, x0, lsl #3]
        cmp     x4, #1              // SIG_DFL, SIG_IGN
        b.ls    default
        br      x4
default:                            // take the handler away and send the signal again: it arrives when this one returns
        mov     x9, x0
        sub     sp, sp, #32
        stp     xzr, xzr, [sp]
        stp     xzr, xzr, [sp, #16]
        mov     x1, sp
        mov     x2, #0
        mov     x3, #8
        mov     x8, #134            // rt_sigaction
        svc     #0
        mov     x8, #172            // getpid
        svc     #0
        mov     x10, x0
        mov     x8, #178            // gettid
        svc     #0
        mov     x1, x0
        mov     x0, x10
        mov     x2, x9
        mov     x8, #131            // tgkill
        svc     #0
        add     sp, sp, #32
        ret

nothing:                            // void nothing(...)
        bti     c
        ret

clear_cache:                        // void clear_cache(begin, end): Arm ARM B2.4.4, line sizes from CTR_EL0
        bti     c
        mrs     x3, ctr_el0
        mov     x5, #4
        ubfx    x4, x3, #16, #4     // DminLine, log2 of words
        lsl     x4, x5, x4
        sub     x6, x4, #1
        bic     x6, x0, x6
clean:  dc      cvau, x6
        add     x6, x6, x4
        cmp     x6, x1
        b.lo    clean
        dsb     ish
        and     x4, x3, #15         // IminLine
        lsl     x4, x5, x4
        sub     x6, x4, #1
        bic     x6, x0, x6
invalidate:
        ic      ivau, x6
        add     x6, x6, x4
        cmp     x6, x1
        b.lo    invalidate
        dsb     ish
        isb
        ret

midr:                               // uint64 midr(void)
        bti     c
        mrs     x0, midr_el1
        ret

repeat:                             // int64 repeat(block, times, ticks): enter `times` times; the time that took, to ticks
        bti     c
        {_push("x19", "x20", "x21", "x22")}
        mov     x19, x0
        mov     x20, x1
        mov     x21, x2
        isb
        mrs     x22, cntvct_el0
again:  mov     x0, x19
        bl      enter
        cbnz    x0, leave
        subs    x20, x20, #1
        b.ne    again
        isb
        mrs     x9, cntvct_el0
        sub     x9, x9, x22
        str     x9, [x21]
leave:
        {_pop("x19", "x20", "x21", "x22")}
        ret

frequency:                          // uint64 frequency(void): ticks of the virtual counter per second
        bti     c
        mrs     x0, cntfrq_el0
        ret

"""
"""Behind it belongs ``slots: .quad ADDRESS``, the address of the slots."""

"""The little machine code that native execution itself needs: entering a kernel, surviving its crash, caches, counters.

A *block* is the register image of a call, words of 8 bytes: entry, required vector length in bytes (0 any), bytes of stack arguments (a
multiple of 16), X0-X7, D0-D7, stack arguments. A *slot* is what one guarded call leaves for the signal handler; `guard` owns them.
"""

from __future__ import annotations

import ctypes
from typing import Any

from svedsl.run.locks import fork_safe_lock
from svedsl.run.pages import CodePages, map_memory

BLOCK_WORDS = 3 + 8 + 8  # before the stack arguments

SLOTS = 64
SLOT_SIZE = 1 << 17  # the record below, then the signal stack: frames with 2048-bit SVE state take some 10 KiB
SAVED_WORDS = 21  # X19-X29, SP, D8-D15, FPCR: what AAPCS64 6.1 has a callee preserve
SLOT_THREAD, SLOT_SAVED, SLOT_RETURNED = 0, 16, 184
SLOT_SIGNAL = 352  # behind it: fault address and PC; X0 and D0 as the kernel returned them
SLOT_FORMER = 1024  # of the first slot only: handlers that were installed before, by signal number

TEXT = """
enter:                              // int64 enter(block): 0, or this thread's vector length in bytes if it is not the required one
        bti     c
        ldr     x9, [x0, #8]
        cbz     x9, any_length
        rdvl    x10, #1
        cmp     x9, x10
        b.ne    other_length
any_length:
        stp     x29, x30, [sp, #-16]!
        mov     x29, sp
        bl      load
        mov     sp, x29
        ldp     x29, x30, [sp], #16
        mov     x1, x0
        mov     x0, #0
        ret
other_length:
        mov     x0, x10
        ret

enter_result:                       // int64 enter_result(block, result): as enter; what X0 and D0 held on return goes to result
        bti     c
        stp     x29, x30, [sp, #-32]!
        mov     x29, sp
        str     x19, [sp, #16]
        mov     x19, x1
        bl      enter
        str     x1, [x19]
        str     d0, [x19, #8]
        ldr     x19, [sp, #16]
        ldp     x29, x30, [sp], #32
        ret

load:                               // fill the registers from block x0 and jump to the kernel, which returns to our caller
        ldr     x16, [x0]
        ldr     x9, [x0, #16]
        cbz     x9, registers
        sub     sp, sp, x9
        add     x10, x0, #152
        mov     x11, sp
stack:  ldp     x12, x13, [x10], #16
        stp     x12, x13, [x11], #16
        subs    x9, x9, #16
        b.ne    stack
registers:
        ldp     d0, d1, [x0, #88]
        ldp     d2, d3, [x0, #104]
        ldp     d4, d5, [x0, #120]
        ldp     d6, d7, [x0, #136]
        ldp     x6, x7, [x0, #72]
        ldp     x4, x5, [x0, #56]
        ldp     x2, x3, [x0, #40]
        ldp     x0, x1, [x0, #24]
        br      x16

guarded:                            // int64 guarded(slot, block): as enter; a signal of this thread ends the kernel
        bti     c
        ldr     x9, [x1, #8]
        cbz     x9, arm
        rdvl    x10, #1
        cmp     x9, x10
        b.ne    other_length
arm:    str     x30, [x0, #8]
        ldr     x9, [x1, #16]       // bytes of arguments on the stack, which the kernel leaves there
        str     x9, [x0, #392]
        add     x9, x0, #16
        bl      save
        mrs     x9, tpidr_el0
        str     x9, [x0]
        mov     x0, x1
        bl      load
        bl      find                // not from a register or the stack: the kernel may have spoilt them
        str     x0, [x4, #376]
        str     d0, [x4, #384]
        ldr     x9, [x4, #392]
        add     sp, sp, x9
        add     x9, x4, #184
        bl      save
        mov     x0, x4
recover:                            // x0: slot; return from guarded whatever the registers are
        str     xzr, [x0]
        ldp     x19, x20, [x0, #16]
        ldp     x21, x22, [x0, #32]
        ldp     x23, x24, [x0, #48]
        ldp     x25, x26, [x0, #64]
        ldp     x27, x28, [x0, #80]
        ldp     x29, x9, [x0, #96]
        mov     sp, x9
        ldp     d8, d9, [x0, #112]
        ldp     d10, d11, [x0, #128]
        ldp     d12, d13, [x0, #144]
        ldp     d14, d15, [x0, #160]
        ldr     x9, [x0, #176]
        msr     fpcr, x9
        ldr     x30, [x0, #8]
        mov     x0, #0
        ret

save:                               // what a callee preserves, to [x9]
        stp     x19, x20, [x9]
        stp     x21, x22, [x9, #16]
        stp     x23, x24, [x9, #32]
        stp     x25, x26, [x9, #48]
        stp     x27, x28, [x9, #64]
        mov     x10, sp
        stp     x29, x10, [x9, #80]
        stp     d8, d9, [x9, #96]
        stp     d10, d11, [x9, #112]
        stp     d12, d13, [x9, #128]
        stp     d14, d15, [x9, #144]
        mrs     x10, fpcr
        str     x10, [x9, #160]
        ret

find:                               // x4: the slot of this thread, 0 if it is not in a guarded call; uses x3, x5, x6
        mrs     x3, tpidr_el0
        ldr     x4, slots
        mov     x5, #{slots}
next:   ldr     x6, [x4]
        cmp     x6, x3
        b.eq    found
        add     x4, x4, #{slot_pages}, lsl #12
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
        str     x0, [x4, #352]
        ldr     x5, [x2, #176]      // uc_mcontext: fault_address, X0-X30, SP, PC, PSTATE
        ldr     x6, [x2, #440]
        stp     x5, x6, [x4, #360]
        str     x4, [x2, #184]      // X0
        adr     x5, recover
        str     x5, [x2, #440]      // PC
        ret
foreign:                            // the crash of a thread that is not ours: whoever handled it before
        ldr     x4, slots
        add     x4, x4, #1024
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
        stp     x29, x30, [sp, #-48]!
        mov     x29, sp
        stp     x19, x20, [sp, #16]
        stp     x21, x22, [sp, #32]
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
leave:  ldp     x19, x20, [sp, #16]
        ldp     x21, x22, [sp, #32]
        ldp     x29, x30, [sp], #48
        ret

frequency:                          // uint64 frequency(void): ticks of the virtual counter per second
        bti     c
        mrs     x0, cntfrq_el0
        ret

slots:  .quad   {slots_address:#x}
"""


Result = ctypes.c_uint64 * 2
"""X0 and D0 after a call."""


class Stubs:
    """The stubs of this process, as ctypes functions; calling one releases the GIL. ``slots`` is the address of the slots."""

    def __init__(self) -> None:
        from svedsl.asm.text import assemble

        self.slots = map_memory(SLOTS * SLOT_SIZE)
        text = TEXT.format(slots=SLOTS, slot_pages=SLOT_SIZE >> 12, slots_address=self.slots)
        # Linux makes a page coherent when it first becomes executable (arm64, __sync_icache_dcache), which is all that code needs that
        # is written once; the stub that does it explicitly for kernels cannot have cleaned itself.
        self._pages = CodePages([assemble(text)], clear_cache=lambda begin, end: None)
        self._offsets = _offsets(text)
        self.enter = self._function("enter", ctypes.c_int64, ctypes.c_char_p)
        self.enter_result = self._function("enter_result", ctypes.c_int64, ctypes.c_char_p, ctypes.POINTER(Result))
        self.guarded = self._function("guarded", ctypes.c_int64, ctypes.c_void_p, ctypes.c_char_p)
        self.clear_cache = self._function("clear_cache", None, ctypes.c_void_p, ctypes.c_void_p)
        self.midr = self._function("midr", ctypes.c_uint64)
        self.repeat = self._function("repeat", ctypes.c_int64, ctypes.c_char_p, ctypes.c_uint64, ctypes.POINTER(ctypes.c_uint64))
        self.frequency = self._function("frequency", ctypes.c_uint64)

    def address(self, name: str) -> int:
        """The address of a stub."""
        return self._pages.bases[0] + self._offsets[name]

    def _function(self, name: str, result: Any, *arguments: Any) -> Any:
        return ctypes.CFUNCTYPE(result, *arguments)(self.address(name))


def _offsets(text: str) -> dict[str, int]:
    """Byte offset of each label of ``text``, in which every line is one instruction."""
    offsets, offset = {}, 0
    for line in text.splitlines():
        label, colon, rest = line.partition("//")[0].rpartition(":")
        if colon:
            offsets[label.strip()] = offset
        offset += 4 if rest.strip() else 0
    return offsets


_made: list[Stubs] = []
_lock = fork_safe_lock()


def stubs() -> Stubs:
    """The stubs, made at their first use. They stay for the life of the process."""
    if not _made:
        with _lock:
            if not _made:
                _made.append(Stubs())
    return _made[0]

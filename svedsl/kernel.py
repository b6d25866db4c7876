"""The ``@kernel`` object: a Python function turned into machine code once, then run, measured, listed and exported.

This is the one place that joins the packages `run`, `export` and `cores`; each is imported when first used.
"""

from __future__ import annotations

import inspect
import logging
import numbers
import re
import typing
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, overload

from svedsl.asm.code import Code
from svedsl.asm.source import DEFINITION
from svedsl.errors import AnalysisError, BindError, ExportError, NativeError
from svedsl.flow.builder import KernelBuilder
from svedsl.types import Param, Ptr, Scalar

if TYPE_CHECKING:
    from svedsl.cores import Analysis, Loop
    from svedsl.run import foreign as run_foreign
    from svedsl.run.counts import Counts
    from svedsl.run.debug import Debugger
    from svedsl.run.emulator import Result
    from svedsl.run.foreign import ForeignCode
    from svedsl.run.native import NativeKernel, Safe
    from svedsl.run.timing import Timing
    from svedsl.run.watch import Recording, TrafficTable

OPTIONS = ("vl", "guard", "limit", "timeout", "poison")
RESERVED = frozenset((*OPTIONS, "safe"))
EMULATED_ONLY = {"guard", "limit", "poison"}
_said_which_engine = False


def _signature(function: Callable[..., Any]) -> tuple[tuple[Param, ...], dict[str, Any], Scalar | None]:
    """Parameters of a kernel function after ``k``, its build-time constants (keyword-only) with their defaults, its return type.

    Raises BindError for a parameter without a svedsl type, with a reserved name or with a default.
    """
    try:
        hints = typing.get_type_hints(function)
    except NameError:
        hints = function.__annotations__
    params, constants = [], {}
    for i, (name, p) in enumerate(inspect.signature(function).parameters.items()):
        if i == 0:
            continue
        if p.kind is p.KEYWORD_ONLY:
            constants[name] = p.default
            continue
        _check_name(function.__name__, name)
        if p.kind is not p.POSITIONAL_OR_KEYWORD or p.default is not p.empty:
            given = str(p).partition(":")[0] if p.default is p.empty else f"{name}={p.default!r}"
            raise BindError(
                f"{function.__name__}: {given}: a parameter is one argument, without default; build-time constants stand after *"
            )
        hint = hints.get(name)
        if not isinstance(hint, Scalar | Ptr):
            raise BindError(f"{function.__name__}: parameter {name!r} needs a type such as i64, f32 or ptr[f32], not {hint!r}")
        params.append(Param(name, hint))
    returns = hints.get("return")
    if returns is not None and returns is not type(None) and not isinstance(returns, Scalar):
        raise BindError(f"{function.__name__}: the return type must be a scalar type such as i64 or f32, or None, not {returns!r}")
    return tuple(params), constants, returns if isinstance(returns, Scalar) else None


def _check_name(kernel: str, name: str) -> None:
    if name in RESERVED or name == "self":
        raise BindError(f"{kernel}: {name!r} is a reserved keyword of calls and cannot name a parameter")


def _check_requires(name: str, requires: Sequence[str], params: Sequence[Param]) -> None:
    """Raises BindError for a condition that is no expression over the parameters, where the kernel is defined."""
    from svedsl.run.requires import compiled

    for text in requires:
        compiled(name, text, [p.name for p in params])


def _variant_name(function: Callable[..., Any], constants: dict[str, Any]) -> str:
    """``gemm_D128``: the function's name, then each constant that is not its default; of -0.5 makes ``m0p5``, as a symbol has no signs.

    Of a value without a short text of its own, such as an array, only the constant's name shows.
    """
    _, defaults, _ = _signature(function)
    parts = [function.__name__]
    for name, value in constants.items():
        if value is defaults[name] or str(value) == str(defaults[name]):
            continue
        text = str(value) if isinstance(value, numbers.Real | str | Scalar) else getattr(value, "__name__", "")
        parts.append(name + re.sub(r"\W", "_", text.replace("-", "m").replace(".", "p"), flags=re.ASCII))
    return "_".join(parts)


class Kernel:
    """A kernel. Built on first use; ``kernel(...)`` runs natively where the CPU has SVE and emulates elsewhere."""

    def __init__(
        self,
        function: Callable[..., Any],
        vl: int | None = None,
        requires: Sequence[str] = (),
        coalesce: bool = False,
        vector_pcs: bool = False,
        constants: dict[str, Any] | None = None,
        name: str | None = None,
    ) -> None:
        self.function = function
        self.name = name or function.__name__
        self.__doc__ = function.__doc__
        self.__name__ = self.name
        if vl is not None and (vl % 128 or not 128 <= vl <= 2048):
            raise BindError(f"{self.name}: vl={vl} given; expected a multiple of 128 from 128 to 2048 (bits)")
        if isinstance(requires, str):
            raise BindError(f"{self.name}: requires takes a list of conditions, such as [{requires!r}]")
        self.vl = vl
        self.requires = tuple(requires)
        self.params, defaults, self.returns = _signature(function)
        if self.requires:
            _check_requires(self.name, self.requires, self.params)
        self.constants = {**defaults, **(constants or {})}
        self._coalesce, self._vector_pcs = coalesce, vector_pcs

    def __repr__(self) -> str:
        return f"<kernel {self.name}({', '.join(f'{p.name}: {p.type!r}' for p in self.params)})>"

    def with_(self, **constants: Any) -> Kernel:
        """The kernel with other build-time constants (the keyword-only parameters of its function).

        Its name tells those that differ from their defaults: ``gemm.with_(D=128)`` is ``gemm_D128`` in listings, profiles and object files.
        Raises BindError for a name that is none.
        """
        unknown = sorted(set(constants) - set(self.constants))
        if unknown:
            raise BindError(f"{self.name}: no build-time constant {', '.join(unknown)}; there are {', '.join(self.constants) or 'none'}")
        chosen = {**self.constants, **constants}
        name = _variant_name(self.function, chosen)
        return Kernel(self.function, self.vl, self.requires, self._coalesce, self._vector_pcs, chosen, name)

    @cached_property
    def code_object(self) -> Code:
        """The finished machine code with labels, source lines and parameters; built once.

        Raises BindError for a build-time constant without a value; OperandError, AllocationError and FlowError for what the function wrote.
        """
        missing = [n for n, v in self.constants.items() if v is inspect.Parameter.empty]
        if missing:
            raise BindError(f"{self.name}: build-time constant {', '.join(missing)} has no value; use {self.name}.with_({missing[0]}=…)")
        code = getattr(self.function, "__code__", None)
        k = KernelBuilder(self.params, self.vl, self.returns, (code, DEFINITION) if code else None)
        self.function(k, *k.arguments, **self.constants)
        return k.build(self.name, self.requires, self._coalesce, self._vector_pcs)

    @property
    def code(self) -> bytes:
        """The machine code, constant pool included."""
        return self.code_object.data

    def listing(self) -> str:
        """Offset, word, text and Python line of every instruction."""
        return self.code_object.listing()

    def disasm(self) -> str:
        """The instructions as assembly text with labels, as an assembler takes it."""
        code = self.code_object
        names: dict[int, list[str]] = {}
        for name, at in code.labels.items():
            names.setdefault(at, []).append(name)
        lines = []
        for at in range(0, code.size, 4):
            lines += [f"{name}:" for name in names.get(at, ())]
            lines.append("    " + code.text(at))
        return "\n".join(lines)

    # running ------------------------------------------------------------------

    def _bind(self, args: Sequence[Any], kwargs: dict[str, Any]) -> Any:
        self._refuse_externals()
        return self._binder.bind(args, kwargs)

    def _refuse_options(self, verb: str, given: int) -> None:
        """Raises BindError for a parameter behind the first ``given`` that is named like an option of ``verb``."""
        options = inspect.signature(getattr(Kernel, verb)).parameters
        for param in self.params[given:]:
            if param.name in options:
                raise BindError(f"{self.name}: {param.name}= is an option of {verb}(); give the argument {param.name} by position")

    def _refuse_externals(self) -> None:
        """Raises BindError for a kernel that calls what only a linker can find."""
        if self.code_object.externals:
            names = ", ".join(sorted(set(self.code_object.externals.values())))
            raise BindError(f"{self.name} calls {names}, which only a linker can resolve: export it")

    @cached_property
    def _binder(self) -> Any:
        from svedsl.run.binding import Binder

        return Binder(self.name, self.params, self.requires)

    @property
    def engine(self) -> str:
        """``"native"`` where this CPU can run the kernel, else ``"emulator"``."""
        return "native" if self._native_refusal() is None else "emulator"

    def _native_refusal(self, vl: int | None = None) -> str | None:
        from svedsl.run.native import refusal

        return refusal(self.code_object, vl)

    @cached_property
    def _placed(self) -> NativeKernel:
        """The code in executable memory of this process, which goes with this object."""
        return _place([self])[0]

    @property
    def address(self) -> int:
        """Where the kernel lies in this process, for whoever calls function pointers; valid while this object lives.

        Raises NativeError where it cannot run natively.
        """
        return self._placed.address

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Runs the kernel: natively where the CPU has SVE and the vector length fits, emulated elsewhere.

        Keywords as in ``native``, as in ``emulate`` where the kernel is emulated, which is always ``safe``; ``guard``, ``limit`` and
        ``poison`` emulate it everywhere. Returns what the kernel returns. Raises BindError before anything runs, EmulationFault or
        NativeError afterwards.
        """
        global _said_which_engine
        placed: NativeKernel | None = self.__dict__.get("_placed")
        if placed is not None and (not kwargs or RESERVED.isdisjoint(kwargs)):  # the usual case, once the questions below are answered
            value = placed.run_at_once(*self._binder.check(args, kwargs))
            if value is not NotImplemented:
                return value
        why = self._native_refusal(kwargs.get("vl"))
        if not _said_which_engine:
            _said_which_engine = True
            log = logging.getLogger("svedsl")
            if why is None:
                log.info("running natively")
            else:
                log.warning("emulating kernels: %s", why)
        if why is None and EMULATED_ONLY.isdisjoint(kwargs):
            return self.native(*args, **kwargs)
        kwargs.pop("safe", None)
        return self._value(self.emulate(*args, **kwargs))

    def _value(self, result: Result) -> int | float | None:
        """What an emulated kernel returned."""
        if self.returns is None:
            return None
        from svedsl.run.binding import returned

        return returned(self.returns, result.registers["x0"], int(result.registers["d0"][0]))

    def emulate(self, *args: Any, **kwargs: Any) -> Any:
        """Runs the kernel in the emulator. Keywords ``vl`` (bits), ``guard``, ``limit``, ``timeout``, ``poison`` go to the engine.

        Returns the engine's result (registers after the run). Raises BindError or EmulationFault; the arrays then hold what they held.
        """
        from svedsl.run.emulator import run

        options = {name: kwargs.pop(name) for name in OPTIONS if name in kwargs}
        return run(self.code_object, self._bind(args, kwargs), **options)

    def native(self, *args: Any, safe: Safe = False, vl: int | None = None, timeout: float | None = None, **kwargs: Any) -> Any:
        """Runs the kernel on this CPU, on the arrays' own memory, and returns what it returns; other Python threads run meanwhile.

        ``safe`` turns a crash into a NativeError with instruction, source line and address, and gives the arrays their old contents;
        ``timeout`` in seconds does the same for a kernel that does not end. ``safe="process"`` runs the kernel in a forked child: slower,
        but stores beside the arrays and whatever else happens to a process are undone, too.
        ``vl`` in bits selects a vector length that the CPU offers. Raises NativeError where the CPU cannot run the kernel,
        BindError for unfit arguments.
        """
        return self._placed.run(self._bind(args, kwargs), vl=vl, safe=safe, timeout=timeout)

    def prepare(self, *args: Any, **kwargs: Any) -> Callable[[], object]:
        """A callable that runs the kernel on these very arguments, checked and converted once. It keeps the arrays alive.

        Raises BindError for unfit arguments.
        """
        bound = self._bind(args, kwargs)
        if self._native_refusal() is None:
            return self._placed.prepare(bound)
        from svedsl.run.emulator import run

        return lambda: self._value(run(self.code_object, bound))

    def time(self, *args: Any, samples: int = 15, **kwargs: Any) -> Timing:
        """Measures the kernel on this CPU: seconds per call, and cycles and the CPU's own events where the system lets them be counted.

        Pinned to a core, warmed, medians of ``samples`` samples; the arrays have their old contents afterwards. Raises NativeError where
        the kernel does not run natively, BindError for unfit arguments.
        """
        self._refuse_options("time", len(args))
        return self._placed.time(self._bind(args, kwargs), samples)

    # seeing ---------------------------------------------------------------------

    def _watched(self, args: Sequence[Any], kwargs: dict[str, Any]) -> tuple[Any, Any]:
        from svedsl.run.watch import Watch

        options = {name: kwargs.pop(name) for name in OPTIONS if name in kwargs}
        watch = Watch(layout=options.pop("guard", "end"), **options)
        return self._bind(args, kwargs), watch

    def count(self, *args: Any, **kwargs: Any) -> Counts:
        """Emulates a call and counts how often each instruction is executed: ``.total``, ``.executed``, ``.mix()``, ``.listing()``.

        The arrays stay as they are. Keywords as in ``emulate``. Raises BindError or EmulationFault.
        """
        from svedsl.run.counts import count

        bound, watch = self._watched(args, kwargs)
        return count(self.code_object, bound, watch)

    def trace(self, *args: Any, registers: bool = True, **kwargs: Any) -> Recording:
        """Emulates a call and keeps what every instruction changed: ``.text()``, ``.rows``. The arrays stay as they are.

        ``registers=False``: only what it accessed in memory, which is faster. Other keywords as in ``emulate``. Raises BindError; a fault
        ends the recording and stands in it.
        """
        from svedsl.run.watch import record

        self._refuse_options("trace", len(args))
        bound, watch = self._watched(args, kwargs)
        return record(self.code_object, bound, watch, registers=registers)

    def traffic(self, *args: Any, **kwargs: Any) -> TrafficTable:
        """Emulates a call and counts the bytes it reads and writes in each array. The arrays stay as they are.

        Keywords as in ``emulate``. Raises BindError or EmulationFault.
        """
        from svedsl.run.watch import traffic

        bound, watch = self._watched(args, kwargs)
        return traffic(self.code_object, bound, watch)

    def debug(self, *args: Any, **kwargs: Any) -> Debugger:
        """Starts an emulated call under control: breakpoints, single steps, all registers and arrays to read and to change.

        A context manager, stopped before the first instruction; the arrays stay as they are. Keywords as in ``emulate``.
        """
        from svedsl.run.debug import Debugger

        bound, watch = self._watched(args, kwargs)
        return Debugger(self.code_object, bound, watch)

    # measuring and exporting ------------------------------------------------------

    def analyze(
        self,
        *args: Any,
        core: str = "a64fx",
        vl: int | None = None,
        label: str = "",
        iterations: int = 100,
        warm: bool = True,
        data: Literal["l1", "l2", "memory", "hits"] | None = None,
        lifted: Sequence[Literal["window", "store to load"]] = (),
        **kwargs: Any,
    ) -> Analysis:
        """Cycles on a core model.

        With the arguments of a call: the whole run, traced in the emulator, with real addresses, branches and caches; ``warm``: it comes
        after an equal call, which is not counted, as in a loop that times it. ``data``: a single call, whose arrays lie in ``l1``, ``l2``
        or ``memory``; or ``hits``: as without it, but every access hits L1D, whatever the size of the arrays. Without arguments:
        ``iterations`` of the innermost loop (``label`` names one of several) with every access an L1 hit. ``vl`` in bits is the kernel's
        own, else 512. ``lifted`` leaves rules of the manual out of a run, to see what each costs: ``window`` (the sizes of stations, commit
        stack, register files and ports, §2.4 and §7.3.1), ``store to load`` (loads wait for older stores, §7.5).
        Raises AnalysisError, and BindError for unfit arguments.
        """
        from svedsl.cores import analyze_loop, analyze_trace, loop_at

        code = self.code_object
        vl = vl or code.vl or 512
        if args or kwargs or data is not None:
            from svedsl.run.watch import Watch, trace

            self._refuse_options("analyze", len(args))
            sources = [code.where(p.offset) for p in code.placed]
            bound, watch = self._bind(args, kwargs), Watch(vl=vl, layout="packed")
            run = trace(code, bound, watch)
            before = trace(code, bound, watch).at(run.base) if warm and data in (None, "hits") else None
            return analyze_trace(run, before=before, core=core, warm=warm, data=data, lifted=lifted, label=self.name, sources=sources)
        loops = self.loops()
        if not loops:
            raise AnalysisError(f"{self.name} has no loop; give the arguments of a call to analyze a run")
        if len(loops) > 1 and not label:
            raise AnalysisError(f"{self.name} has several innermost loops: {', '.join(x.label for x in loops)}; label= picks one")
        loop = loop_at(loops, label) if label else loops[0]
        inside = code.placed[loop.start // 4 : loop.end // 4]
        sources = [code.where(p.offset) for p in inside]
        return analyze_loop([p.word for p in inside], iterations, vl=vl, core=core, label=loop.label, sources=sources)

    def loops(self) -> list[Loop]:
        """The innermost loops of the code: label, and byte offsets of start and end."""
        from svedsl.cores import innermost_loops

        return innermost_loops([p.word for p in self.code_object.placed], self.code_object.labels)

    def elf(self, path: str | Path, *others: Kernel, constants: str = ".rodata") -> None:
        """Writes a relocatable AArch64 object with this kernel and ``others`` as global functions, for any linker.

        ``constants`` is the section of the constant pools: ``.rodata``, or ``.text`` for programs in which that is more than 1 MiB away.
        Raises ExportError where a kernel cannot be linked: a name that occurs twice or that no linker takes, a jump out of the kernel.
        """
        export([self, *others], constants=constants, elf=path)

    def asm(self, path: str | Path, *others: Kernel, constants: str = ".rodata") -> None:
        """Writes GNU assembler source that assembles to the bytes of ``elf``, the Python lines as comments. Raises ExportError as that."""
        export([self, *others], constants=constants, asm=path)

    def header(self, path: str | Path, *others: Kernel) -> None:
        """Writes a C and C++ header with the prototypes. Raises ExportError for a kernel that is named like a keyword."""
        export([self, *others], header=path)

    def fortran(self, path: str | Path, *others: Kernel) -> None:
        """Writes a Fortran 2003 module, named like the file, with ``bind(C)`` interfaces.

        Raises ExportError for what Fortran cannot declare: a scalar f16, a name that begins with an underscore.
        """
        export([self, *others], fortran=path)

    def _linkable(self) -> Code:
        """The code for the writers of files."""
        return self.code_object


class ForeignKernel(Kernel):
    """A function of a loaded object file, with the verbs of a kernel; it runs in the emulator only, and its file is its export."""

    def __init__(self, code: ForeignCode) -> None:
        self.name = self.__name__ = code.name
        for param in code.params:
            _check_name(self.name, param.name)
        self.params, self.vl, self.requires, self.returns = code.params, code.vl, code.requires, code.returns
        self.constants = {}
        self.__dict__["code_object"] = code

    def _native_refusal(self, vl: int | None = None) -> str | None:
        return f"{self.name} comes from an object file, which only the emulator runs"

    @property
    def _placed(self) -> NativeKernel:
        raise NativeError(self._native_refusal() or "")

    def _linkable(self) -> Code:
        raise ExportError(f"{self.name} comes from an object file; link that one")


class ForeignFunction:
    """A function of a loaded object file that has no parameter types yet."""

    def __init__(self, function: run_foreign.ForeignFunction) -> None:
        self._function = function

    def bind(self, *, vl: int | None = None, requires: Sequence[str] = (), returns: Scalar | None = None, **types: Scalar | Ptr) -> Kernel:
        """The function as a kernel: ``bind(n=i64, x=ptr[f32, in_])`` names and types its parameters in the order of the C declaration.

        ``vl`` and ``requires`` as for :func:`kernel`, ``returns`` the type of the result. Raises BindError for what is no type.
        """
        return ForeignKernel(self._function.bind(vl=vl, requires=requires, returns=returns, **types))


class ForeignFile:
    """A loaded object file or shared library: ``file["name"]`` is one of its ``functions``. Raises LoadError for another name."""

    def __init__(self, file: run_foreign.ForeignFile) -> None:
        self._file = file

    @property
    def functions(self) -> list[str]:
        """Names, by address."""
        return self._file.functions

    def __getitem__(self, name: str) -> ForeignFunction:
        return ForeignFunction(self._file[name])


def load_elf(path: str | Path) -> ForeignFile:
    """Loads a relocatable AArch64 object (``.o``), or a shared library that imports nothing, for the emulator.

    Raises LoadError naming the symbol that is undefined or the relocation that is not supported.
    """
    from svedsl.run.foreign import ForeignFile as File

    return ForeignFile(File(path))


def export(kernels: Sequence[Kernel], compiler: str = "cc", constants: str = ".rodata", **paths: str | Path) -> None:
    """Writes kernels to files: ``elf=``, ``asm=``, ``header=``, ``fortran=``, and ``shared=``, a library that ``compiler`` links.

    Where one of them is refused, none is written. ``constants`` as for ``Kernel.elf``. Raises ExportError.
    """
    from svedsl.export.formats import Choices, write

    write([k._linkable() for k in kernels], paths, Choices(compiler, constants))


@overload
def kernel(function: Callable[..., object], /) -> Kernel: ...
@overload
def kernel(
    function: None = None, /, *, vl: int | None = None, requires: Sequence[str] = (), coalesce: bool = False, vector_pcs: bool = False
) -> Callable[[Callable[..., object]], Kernel]: ...
def kernel(
    function: Callable[..., object] | None = None,
    /,
    *,
    vl: int | None = None,
    requires: Sequence[str] = (),
    coalesce: bool = False,
    vector_pcs: bool = False,
) -> Kernel | Callable[[Callable[..., object]], Kernel]:
    """Makes a kernel of a function ``def name(k, param: type, …, *, constant=default)``.

    ``vl``: the vector length in bits that the code is written for, None for any. ``requires``: conditions on the arguments, checked
    before every run (``"ld >= n"``, ``"x.size >= n"``): arithmetic, comparisons, and/or/not and min, max, abs over the parameters; an array
    has ``.size``, ``.shape``, ``.nbytes`` and ``.ndim``, and ``least(x, rows, columns, ld)`` and ``most(…)`` are its extreme elements.
    ``coalesce`` lets the allocator drop register copies. ``vector_pcs`` keeps z8-z23 and p4-p15 for the caller (AAPCS64 vector procedure
    call standard). Raises BindError for a vector length that SVE does not have, for a condition that is none, and for a parameter without a
    type or with the name of a keyword of calls (``vl``, ``guard``, ``limit``, ``timeout``, ``poison``, ``safe``).
    """

    if function is not None and not callable(function):
        raise TypeError(f"@kernel stands above a function, not {function!r}; options have names, as in @kernel(vl=512)")

    def make(f: Callable[..., object]) -> Kernel:
        return Kernel(f, vl, requires, coalesce, vector_pcs)

    return make if function is None else make(function)


def pack(*kernels: Kernel) -> None:
    """Puts kernels side by side into the same pages, which lie in memory until the last of them is gone.

    A kernel alone has whole pages of its own, 64 KiB each on some machines. Does nothing where kernels are emulated.
    """
    if all(k._native_refusal(k.vl) is None for k in kernels):
        for k, placed in zip(kernels, _place(kernels), strict=True):
            k._placed = placed


def _place(kernels: Sequence[Kernel]) -> list[NativeKernel]:
    """The kernels in shared pages, made known to debuggers and profilers that want to know."""
    from svedsl.run.native import place
    from svedsl.run.symbols import announce

    for k in kernels:
        k._refuse_externals()
    placed = place([k.code_object for k in kernels])
    for one in placed:
        announce(one, _image, _jit_interface)
    return placed


def _image(functions: Sequence[tuple[Code, int]]) -> bytes:
    from svedsl.export.image import memory_image

    return memory_image(functions)


def _jit_interface() -> bytes:
    from svedsl.export.shared import jit_interface

    return jit_interface()

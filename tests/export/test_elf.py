"""The relocatable object writer against compilers' objects, readelf, objdump and the linker."""

from __future__ import annotations

import io
import re
import struct
from pathlib import Path
from typing import Any

import pytest
from elftools.elf.elffile import ELFFile
from elftools.elf.sections import Section as ReadSection
from elftools.elf.sections import Symbol as ReadSymbol

from svedsl.errors import ExportError
from svedsl.export import elf
from svedsl.export.elf import ABSOLUTE, COMMON, UNDEFINED, Object, Relocation, Section, Symbol, write_object
from svedsl.export.relocations import RELOCATIONS
from tests.export.tools import CROSS, need, run

C_SOURCE = """
extern int outside; static int here[4]; int common_one; int initialised = 7; const char *text = "text";
__thread int per_thread; extern __thread int other_thread;
__attribute__((weak)) int maybe(void); __attribute__((visibility("hidden"))) int hidden_one = 3;
__attribute__((constructor)) static void starter(void) { here[0] = 1; }
int f(int a) { return a + outside + here[1] + common_one + initialised + per_thread + other_thread + (maybe ? maybe() : 0) + hidden_one; }
long double wide = 1.0L; long double g(void) { return wide; }
"""
CXX_SOURCE = "#include <vector>\nint sum(const std::vector<int>& v) { std::vector<int> w(v); w.push_back(1); return w.at(2); }\n"
_NAMES = {number: name for name, number in RELOCATIONS.items()}
_MAPPING = re.compile(r"\$[xd](\.|$)")
_GENERATED = {"SHT_NULL", "SHT_RELA", "SHT_SYMTAB", "SHT_STRTAB", "SHT_GROUP"}


class _Reader:
    """Any relocatable object as svedsl's model, so that it can be written again and compared."""

    def __init__(self, data: bytes) -> None:
        self.file = ELFFile(io.BytesIO(data))
        self.headers = list(self.file.iter_sections())
        self.table = list(self.file.get_section_by_name(".symtab").iter_symbols())
        self.references = [self.home(s) if s["st_info"]["type"] == "STT_SECTION" else s.name or None for s in self.table]

    def object(self) -> Object:
        """The model; sections that the writer makes by itself are left out."""
        file = next((s.name for s in self.table if s["st_info"]["type"] == "STT_FILE"), None)
        hidden = {"STT_FILE", "STT_SECTION"}
        named = [s for s in self.table if s.name and s["st_info"]["type"] not in hidden and self.home(s) != ".group"]
        symbols = [self.symbol(s) for s in named if not _MAPPING.match(s.name)]
        return Object([self.section(h) for h in self.headers if h["sh_type"] not in _GENERATED], symbols, file)

    def home(self, s: ReadSymbol) -> str | None:
        where = s["st_shndx"]
        if isinstance(where, int):
            return self.headers[where].name
        return {"SHN_UNDEF": UNDEFINED, "SHN_ABS": ABSOLUTE, "SHN_COMMON": COMMON}[where]

    def symbol(self, s: ReadSymbol) -> Symbol:
        kind = s["st_info"]["type"].removeprefix("STT_").lower()
        binding = s["st_info"]["bind"].removeprefix("STB_").lower()
        visibility = s["st_other"]["visibility"].removeprefix("STV_").lower()
        variant = bool(s["st_other"]["local"] & 4)  # the upper three bits of st_other
        kind = {"tls": "tls_object"}.get(kind, kind)
        return Symbol(s.name, self.home(s), s["st_value"], s["st_size"], binding, kind, visibility, variant)

    def section(self, h: ReadSection) -> Section:
        kind = h["sh_type"].removeprefix("SHT_").lower()
        result = Section(h.name, "".join(f for f, bit in elf.SECTION_FLAGS.items() if h["sh_flags"] & bit), kind, h["sh_addralign"])
        result.data, result.size = (b"", h["sh_size"]) if kind == "nobits" else (h.data(), 0)
        result.entsize = h["sh_entsize"]
        result.mapping = [(s["st_value"], s.name[1]) for s in self.table if _MAPPING.match(s.name) and self.home(s) == h.name]
        found = self.file.get_section_by_name(".rela" + h.name)
        result.relocations = [
            Relocation(r["r_offset"], _NAMES[r["r_info_type"]], self.references[r["r_info_sym"]], r["r_addend"])
            for r in (found.iter_relocations() if found else ())
        ]
        result.group = self.group_of(self.headers.index(h))
        return result

    def group_of(self, index: int) -> str | None:
        for h in self.headers:
            if h["sh_type"] == "SHT_GROUP" and index in struct.unpack(f"<{h.data_size // 4}I", h.data())[1:]:
                return self.table[h["sh_info"]].name
        return None


def read(data: bytes) -> Object:
    """The object file ``data`` as svedsl's model."""
    return _Reader(data).object()


def _compare(ours: bytes, theirs: bytes) -> None:
    a, b = read(ours), read(theirs)
    assert a.sections == b.sections
    assert sorted(a.symbols, key=str) == sorted(b.symbols, key=str)
    assert a.file == b.file


@pytest.mark.parametrize(
    "flags", [["-O1"], ["-O0", "-g"], ["-O2", "-fPIC", "-mbranch-protection=standard"], ["-O2", "-ftls-model=local-exec"]]
)
@pytest.mark.parametrize("source", [C_SOURCE, CXX_SOURCE], ids=["c", "c++"])
def test_compiler_objects_survive_reading_and_writing(source: str, flags: list[str], tmp_path: Path) -> None:
    """A section flag, group, TLS symbol, visibility or relocation that compilers use but the writer loses or changes."""
    compiler = need(CROSS + "g++" if "vector" in source else CROSS + "gcc")
    path = tmp_path / ("a.cpp" if "vector" in source else "a.c")
    path.write_text(source)
    run([compiler, *flags, "-c", path.name, "-o", "a.o"], tmp_path)
    theirs = (tmp_path / "a.o").read_bytes()
    ours = write_object(read(theirs))
    _compare(ours, theirs)
    (tmp_path / "b.o").write_bytes(ours)
    assert run([need(CROSS + "readelf", "readelf"), "-aW", "-wi", "b.o"], tmp_path).stderr == ""
    if "-fPIC" in flags:
        linked = [_shared(tmp_path, name) for name in ("a.o", "b.o")]
        assert linked[0] == linked[1]


def _shared(folder: Path, name: str) -> bytes:
    run([need(CROSS + "ld"), "-shared", "--strip-all", "--build-id=none", name, "-o", "x.so"], folder)
    return (folder / "x.so").read_bytes()


def test_every_relocation_name_has_its_number(tmp_path: Path) -> None:
    """A wrong number in the table: the linker would patch another field of the instruction."""
    order = [name for name in RELOCATIONS if name != "R_AARCH64_NONE"]
    text = Section(".text", "ax", align=4, data=bytes(4 * len(order)), relocations=[Relocation(4 * i, n, "f") for i, n in enumerate(order)])
    (tmp_path / "a.o").write_bytes(write_object(Object([text], [Symbol("f", UNDEFINED)])))
    lines = run([need(CROSS + "readelf", "readelf"), "-rW", "a.o"], tmp_path).stdout.splitlines()
    printed = [line.split()[2] for line in lines if " R_AARCH64_" in line]
    # binutils 2.40 knows nothing of R_AARCH64_PLT32 and _GOTPCREL32 and prints them as unrecognized.
    assert printed == [name for name in order if name not in ("R_AARCH64_PLT32", "R_AARCH64_GOTPCREL32")]


def test_common_absolute_hidden_and_variant_pcs_symbols() -> None:
    """A special section index or an st_other bit that is written wrongly."""
    symbols = [
        Symbol("pool", COMMON, value=16, size=40, type="object"),
        Symbol("answer", ABSOLUTE, value=-1, binding="local"),
        Symbol("f", ".text", size=4, type="func", visibility="hidden", variant_pcs=True),
        Symbol("maybe", UNDEFINED, binding="weak"),
    ]
    back = read(write_object(Object([Section(".text", "ax", align=4, data=bytes(4), mapping=[(0, "x")])], symbols, "a.s")))
    assert {s.name: s for s in back.symbols} == {s.name: s for s in symbols if s.name != "answer"} | {
        "answer": Symbol("answer", ABSOLUTE, value=2**64 - 1, binding="local")
    }
    assert [s.name for s in back.symbols] == ["answer", "pool", "f", "maybe"]  # locals first
    assert back.file == "a.s"
    assert back.sections[0].mapping == [(0, "x")]


def _text(**changes: Any) -> Section:
    section = Section(".text", "ax", align=4, data=bytes(8))
    for name, value in changes.items():
        setattr(section, name, value)
    return section


@pytest.mark.parametrize(
    ("sections", "symbols", "message"),
    [
        ([_text(), _text()], [], "section '.text' is defined twice"),
        ([_text()], [Symbol("f", ".text"), Symbol("f", ".text", 4)], "symbol 'f' is defined twice"),
        ([_text(align=3)], [], "alignment 3 is not a power of two"),
        ([_text(flags="aq")], [], "flags 'q', allowed are"),
        ([_text(type="bits")], [], "type 'bits', allowed are progbits"),
        ([_text(type="nobits")], [], "nobits has no contents"),
        ([_text(mapping=[(9, "d")])], [], "mapping symbol at 0x9 is outside its 0x8 bytes"),
        ([_text(linked_to=".nowhere")], [], "linked to '.nowhere', which is no section"),
        ([_text(relocations=[Relocation(8, "R_AARCH64_CALL26", ".text")])], [], "R_AARCH64_CALL26 at 0x8 is outside"),
        ([_text(relocations=[Relocation(0, "R_AARCH64_CALL27", ".text")])], [], "'R_AARCH64_CALL27' is none of AArch64"),
        ([_text(relocations=[Relocation(0, "R_AARCH64_CALL26", "g")])], [], "refers to 'g', which is no symbol and no section"),
        ([_text(relocations=[Relocation(0, "R_AARCH64_ABS64", ".text", 2**63)])], [], "does not fit 64 bits"),
        ([], [Symbol("f", ".text")], "'f' is in '.text', which is no section"),
        ([], [Symbol("f", UNDEFINED, binding="local")], "'f' is local but not defined"),
        ([], [Symbol("f", COMMON, value=3)], "alignment 3 is not a power of two"),
        ([], [Symbol("f\0g", UNDEFINED)], "contains a NUL"),
    ],
)
def test_a_model_that_no_file_can_express_is_refused(sections: list[Section], symbols: list[Symbol], message: str) -> None:
    """A malformed model that is written anyway, as a file that the linker chokes on or, worse, does not."""
    with pytest.raises(ExportError) as error:
        write_object(Object(sections, symbols))
    assert message in str(error.value)


def test_link_order_section_names_its_target() -> None:
    """A section that linkers would place beside another section than the one it belongs to."""
    order = Section("order", "ao", linked_to=".text", align=8, data=bytes(8))
    file = ELFFile(io.BytesIO(write_object(Object([Section(".data", "wa"), order, _text()], []))))
    found = file.get_section_by_name("order")
    assert found["sh_flags"] == 0x82
    assert file.get_section(found["sh_link"]).name == ".text"

# WRITTEN BY .ci/stubs.py FROM cparts.py: do not edit
from pathlib import Path
from typing import Any

__all__ = ['C_FLAGS', 'C_PARTS', 'c_compiler', 'build_library', 'parts_used', 'c_name', 'CWriter', 'c_number', 'number_lines', 'block', 'loop', 'function', 'less', 'requant_text', 'code_text', 'is_packed', 'weight_row']

C_FLAGS: tuple
C_PARTS: dict

class CWriter:
    "The names and constants of a C file in the making."
    shared: dict
    work: dict
    constants: list
    flash: Any
    stack: Any
    model: Any
    shapes: Any
    taken: set
    def __init__(self, model, taken=()) -> None: ...
    def fresh(self, text) -> str:
        "A name for C that was not given before."
    def array(self, name, values) -> str:
        "The name of a new constant array, which adds to flash."
    def table(self, name, values) -> str:
        "The name of a constant array that several functions read: written when the first one asks."
    def each(self, name, values, index='o') -> str:
        "C for a channel's number: the number itself where all channels have the same, else an array's element."
    def type(self, tensor) -> str:
        "The C type of its codes."
    def zero(self, tensor) -> int:
        "Its zero point."
    def on_stack(self, size) -> None:
        "Count memory that a function takes while it runs; functions run one after the other, so the largest counts."

def c_compiler() -> list:
    "The command of a C compiler: that of CC, else cc, gcc or clang, else that of the extra compile; empty without one."

def build_library(source, flags=()) -> Path:
    "A shared library, compiled once and cached; what the compiler refuses is a ValueError, none a FileNotFoundError."

def parts_used(texts) -> list:
    "The text of the parts that are called, and of those that they call, in the order in which C must have them."

def c_name(text, taken=()) -> str:
    "A C identifier of at most 40 characters of the text: no keyword of C, and not in use."

def c_number(value) -> str:
    "The number in C, with a type that holds it."

def number_lines(values, width=112) -> list:
    "The numbers in C, separated by commas, in lines."

def block(head, *lines) -> list:
    "The lines of a block of C, those within further in."

def loop(name, n, *lines) -> list:
    "A loop from 0; a single line within, no loop itself, stands behind its head."

def function(head, *lines) -> list:
    "The lines of a function, none over 120 columns."

def less(text, zero, alone=False) -> str:
    "C for the number less another."

def requant_text(w, node, name, acc='acc') -> str:
    "C for the code of an accumulator of channel `o`, before the zero point; a ValueError says why there is none."

def code_text(w, value, grid, lo, hi) -> str:
    "C for the code: with its zero point, clamped, and of its type."

def is_packed(node) -> bool:
    "Whether a layer's weights lie packed, since they have fewer than 8 bits."

def weight_row(w, node, name, rows=None) -> tuple:
    "(lines of C after which `row` has the weights of channel `o`, C for their zero point; an empty text for 0)."

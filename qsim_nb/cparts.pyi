# WRITTEN BY .ci/stubs.py FROM cparts.py: do not edit
from pathlib import Path
from typing import Any

__all__ = ['C_FLAGS', 'C_PARTS', 'c_compiler', 'build_library', 'parts_used', 'c_name', 'CWriter', 'c_number', 'number_lines', 'block', 'loop', 'less', 'requant_text', 'code_text', 'weight_row']

C_FLAGS: tuple
C_PARTS: dict

class CWriter:
    "The names and constants of a C file in the making."
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
        "The name of a new constant array."
    def each(self, name, values, index='o') -> str:
        "C for a channel's number."
    def type(self, tensor) -> str:
        "The C type of its codes."
    def zero(self, tensor) -> int:
        "Its zero point."
    def on_stack(self, size) -> None:
        "Count memory that a function takes while it runs."

def c_compiler() -> list:
    "The command of a C compiler: that of CC, else cc, gcc or clang, else that of the extra compile; empty without one."

def build_library(source, flags=()) -> Path:
    "A shared library of the source, compiled once: it is kept in the cache under what it was made of."

def parts_used(texts) -> list:
    "The parts that are called, and those that they call, in the order in which C must have them."

def c_name(text, taken=()) -> str:
    "A C identifier like it, that is no word of C's and no other's."

def c_number(value) -> str:
    "It in C, with a type that holds it."

def number_lines(values, width=112) -> list:
    "They in C, in lines."

def block(head, *lines) -> list:
    "Its lines, those within further in."

def loop(name, n, *lines) -> list:
    "A loop from 0."

def less(text, zero) -> str:
    "C for the number less another."

def requant_text(w, node, name, acc='acc') -> str:
    "C for the code of an accumulator of channel `o`, before the zero point; a ValueError says why there is none."

def code_text(w, value, grid, lo, hi) -> str:
    "C for the code, clamped and of its type."

def weight_row(w, node, name) -> tuple:
    "(lines of C after which `row` has the weights of channel `o`, C for their zero point or '')."

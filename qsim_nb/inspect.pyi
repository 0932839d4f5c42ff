# WRITTEN BY .ci/stubs.py FROM inspect.py: do not edit
from .settings import CommandParser
from .webpage import Html
from dataclasses import dataclass
from typing import Any

__all__ = ['FOUR', 'Inspection', 'inspect_file', 'inspect_onnx', 'inspection_text', 'svg_rounding', 'inspection_page', 'inspect_parser', 'qsim_inspect']

FOUR: tuple

@dataclass(frozen=True)
class Inspection:
    "A file, and what several profiles make of it."
    rows: list
    findings: list
    models: dict
    refused: dict
    codes: Any
    used: list
    parts: dict
    worked: dict
    live: dict
    head: str = ...
    @property
    def first(self):
        "The profile that the others are compared with, or None."
    @property
    def images(self) -> int: ...
    @property
    def differs(self):
        "Codes that differ, of all tensors of whole runs, under all profiles."
    @property
    def same(self) -> bool:
        "Whether every profile and every runtime that was asked for could run it, and no code differs."

def inspect_file(source, profiles=..., codes=None, *, images=None, seed=0, runtimes=False) -> Inspection:
    "What a file holds, what does not fit in it, and what each profile makes of it."

def inspect_onnx(source, profiles=None, codes=None, *, images=None, seed=0, runtimes=False, int8_allowed=False) -> Inspection:
    "What a quantized ONNX file holds, what does not fit in it, and what each profile makes of it."

def inspection_text(seen) -> str:
    "What is in the file, what does not fit, where the profiles part, and one number of the first operator that does."

def svg_rounding(one, names) -> Html | None:
    "The real number between its codes, and the code that each profile takes; None where they are over 6 codes apart."

def inspection_page(seen, title) -> Html:
    "The inspection as one HTML page without outside references."

def inspect_parser() -> CommandParser:
    "The parser of `qsim_inspect`."

def qsim_inspect(argv=None) -> int:
    "Inspect a file, or two; the exit code."

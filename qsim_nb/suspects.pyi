# WRITTEN BY .ci/stubs.py FROM suspects.py: do not edit
from dataclasses import dataclass

__all__ = ['REFUSES', 'ABORTS', 'EQUAL_GRIDS', 'FIXED_GRIDS', 'SUSPECTS', 'Finding', 'suspects', 'usage']

REFUSES: str
ABORTS: str
EQUAL_GRIDS: dict
FIXED_GRIDS: dict
SUSPECTS: dict

@dataclass(frozen=True)
class Finding:
    "What does not fit in a file."
    kind: str
    node: str
    why: str
    does: tuple = ...
    @property
    def profiles(self) -> tuple: ...
    @property
    def refused(self) -> tuple: ...
    def __str__(self) -> str: ...
    def said(self) -> list:
        "What the runtimes make of it, a text for each thing they do."

def suspects(source) -> list:
    "The Findings of a file, each once, in the order of its operators."

def usage(model, tensors, *, few=64, cut=1.0) -> list:
    "Findings of kind 'few' or 'cut': tensors that use little of their range, or lie against its ends."

# WRITTEN BY .ci/stubs.py FROM smallest.py: do not edit
from .ablations import Study
from .studies import Outcome

__all__ = ['BOUNDS', 'MOST_LOOKS', 'SMALLEST', 'under_bound', 'smallest_outcomes', 'judged_once', 'spread_rows', 'smallest_text']

BOUNDS: tuple
MOST_LOOKS: int
SMALLEST: Study

def under_bound(known, max_drop, margin=...) -> dict:
    "Candidate -> the same Shrunk under another bound."

def smallest_outcomes(rep, bounds=..., budget=...):
    "(setting, Outcome) of each bound: the smallest network found within it, or what came nearest."

def judged_once(rep, found, max_drop) -> Outcome:
    "The outcome on the test images; what the search measured, and whether the bound holds here, are facts."

def spread_rows(runs) -> list:
    "A dict for each bound: bytes and lost points over the networks, and how many keep the bound."

def smallest_text(tables) -> str:
    "What a person wants to see at the end: bytes for each bound, and how often it held."

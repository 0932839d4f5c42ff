# WRITTEN BY .ci/stubs.py FROM findings.py: do not edit
from dataclasses import dataclass
from matplotlib.figure import Figure
from typing import Any

__all__ = ['SPANISH', 'ENGLISH', 'TABLES', 'COLOUR', 'GREY', 'PUBLISHED', 'Words', 'latex_number', 'latex_estimate', 'latex_table', 'Columns', 'study_table', 'Style', 'plot_lines', 'plain_numbers', 'plot_forest', 'draw', 'study_figure', 'write_picture']

SPANISH: Words
ENGLISH: Words
TABLES: dict
COLOUR: Style
GREY: Style
PUBLISHED: float

class Words(dict):
    "What things are called in a language; it shows itself by its name."
    name: Any
    def __init__(self, name, words) -> None: ...
    def __repr__(self): ...

@dataclass(frozen=True)
class Columns:
    "What the table of an experiment shows."
    keys: tuple
    measures: tuple
    facts: tuple = ...

@dataclass(frozen=True)
class Style:
    "How means with intervals look; dicts hold arguments of matplotlib."
    name: str
    looks: tuple
    lines: dict
    forest: dict
    grid: dict
    mark: dict
    apart: float
    margin: float
    bare: bool
    def __repr__(self) -> str: ...

def latex_number(value, digits=2, *, words=...) -> str:
    "The value as LaTeX: decimal mark, true minus, in integers thin spaces between thousands, in texts % _ & # escaped."

def latex_estimate(row, measure, digits=2, *, words=...) -> str:
    "Mean and interval of a measure of a row; the probability that moved is small and gets three decimals."

def latex_table(header, lines, *, left=1, over=()) -> str:
    "A booktabs table, as a fragment for a LaTeX file."

def study_table(name, rows, *, words=...) -> str:
    "The LaTeX table of an experiment, data sets side by side."

def plot_lines(rows, x, by, measure=None, ax=None, *, words=..., style=...):
    "Means with their 95 % intervals; returns the axes."

def plain_numbers(axis, words=..., *, log=False) -> None:
    "Ticks as people write them: 0.5, or 0,5."

def plot_forest(rows, label, measure, ax=None, *, mark=(), group=None, words=..., style=...):
    "Means with their 95 % intervals, one below the other; returns the axes."

def draw(name, rows, ax, words=..., style=...):
    "The picture of an experiment; returns the axes."

def study_figure(name, rows, *, words=..., style=...) -> Figure:
    "The picture of an experiment for a report: data sets side by side, no title (the caption has it)."

def write_picture(name, rows, path, *, words=..., style=...) -> None:
    "Write the picture of an experiment, on one machine always the same bytes."

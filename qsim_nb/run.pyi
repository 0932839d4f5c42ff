# WRITTEN BY .ci/stubs.py FROM run.py: do not edit
from pathlib import Path

__all__ = ['BASELINE', 'PROBE', 'TIMED', 'find_baseline', 'checkpoint_of', 'get_baseline', 'load_images', 'quantize_graph', 'measure', 'measure_latency', 'summary_rows', 'write_tables', 'write_figures', 'package_version', 'weights_sha256', 'summary_text', 'qsim_run', 'qsim_baseline']

BASELINE: str
PROBE: int
TIMED: tuple

def find_baseline(settings):
    "(graph, record) of the output folder's baseline; None: there is none, or it may be replaced; else a ValueError."

def checkpoint_of(settings) -> Path:
    "Where a training with these settings keeps its checkpoint."

def get_baseline(settings, data, say):
    "(graph, record), from the output folder, from the package, or trained."

def load_images(settings) -> tuple:
    "(dataset, images to search on, images to validate on); the last two are its search split, cut in two."

def quantize_graph(graph, settings, calib, searched, say) -> tuple:
    "(qmodel, logs): the integer model, and what was tried: name of a table -> rows."

def measure(graph, qmodel, data, val) -> tuple:
    "What does not depend on the clock; model -> `Evaluation` on the test set; the errors of layers with weights."

def measure_latency(graph, qmodel, x, *, batch=64, reps=200) -> tuple:
    "(model -> `Latency`, `Ratio` of int8 to fp32), both asked in turn."

def summary_rows(metrics, times) -> list:
    "One row a model: what `tablas/summary.csv` holds."

def write_tables(folder, metrics, times, test, data, logs) -> None:
    "Write the tables as CSV."

def write_figures(folder, graph, qmodel, test, errors, names, n) -> None:
    "Draw the figures as PNG, in matplotlib's default style whatever the user's is."

def package_version(package) -> str:
    "The installed version of a package."

def weights_sha256(graph) -> str:
    "The SHA-256 of its parameters, in the order of their names."

def summary_text(metrics, times) -> str:
    "What a person wants to know at the end, as text."

def qsim_run(argv=None) -> int:
    "Train unless there is a baseline, quantize, measure, write; the exit code."

def qsim_baseline(argv=None) -> int:
    "Train unless there is a baseline, and report; the exit code."

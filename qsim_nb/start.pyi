# WRITTEN BY .ci/stubs.py FROM start.py: do not edit

__all__ = ['load_ipython_extension', 'fold_source', 'open_streams', 'start', 'start_run', 'start_baseline', 'start_bench', 'start_ablations', 'start_quantize', 'start_compress', 'start_export', 'start_inspect']


def load_ipython_extension(shell=None) -> None:
    "What `%load_ext qsim_nb.start` does: one thread for this notebook, unless the user has chosen another number."

def fold_source(cell) -> None:
    "Fold the source of an exported cell, unless the cell says how it folds itself."

def open_streams() -> None:
    "Give a closed stdin, stdout or stderr the null device, so that no file takes its number."

def start(command, module='qsim_nb.run', *, always=False) -> int:
    "Set streams and threads, import, run; the exit code."

def start_run() -> int:
    "The console script `qsim_run`; the exit code."

def start_baseline() -> int:
    "The console script `qsim_baseline`; the exit code."

def start_bench() -> int:
    "The console script `qsim_bench`, always on one thread; the exit code."

def start_ablations() -> int:
    "The console script `qsim_ablations`; the exit code."

def start_quantize() -> int:
    "The console script `qsim_quantize`; the exit code."

def start_compress() -> int:
    "The console script `qsim_compress`; the exit code."

def start_export() -> int:
    "The console script `qsim_export`; the exit code."

def start_inspect() -> int:
    "The console script `qsim_inspect`; the exit code."

# WRITTEN BY .ci/stubs.py FROM threads.py: do not edit
from contextlib import contextmanager
from typing import Any
from typing_extensions import Self

__all__ = ['THREADS', 'blas_threads', 'one_thread', 'WorkerLost', 'Workers', 'no_interrupt', 'processes', 'each']

THREADS: tuple

class WorkerLost(OSError):
    "Workers were lost more often than is allowed, or with an executor that cannot be replaced."

class Workers:
    "Those who do the work: called with tasks, they yield the results in the order of the tasks."
    executor: Any
    make: Any
    digest: Any
    payload: Any
    work: Any
    losses: Any
    lost: int
    waiting: Any
    def __init__(self, work, executor=None, *, losses=3) -> None: ...
    def __call__(self, tasks):
        "Yield `work(task)` for each task, in their order."
    def __enter__(self) -> Self: ...
    def __exit__(self, *_) -> None:
        "Nobody waits any longer; an executor of our own ends, its processes, too."

def blas_threads() -> int:
    "The first number in the variables `THREADS`, whichever NumPy's library reads; all cores, where there is none."

def one_thread(always=False) -> bool:
    "Set the number of threads in the environment to one, unless it is set; whether that changed anything."

@contextmanager
def no_interrupt():
    "Ctrl-C does nothing until the block is done."

def processes(jobs: int):
    "A function that makes an executor of so many processes; None for one, which needs no others."

def each(work, tasks, executor=None, *, losses=3):
    "Yield `work(task)` for each task, in their order, whoever does the work."

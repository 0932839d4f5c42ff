# WRITTEN BY .ci/stubs.py FROM threads.py: do not edit

__all__ = ['THREADS', 'blas_threads', 'one_thread']

THREADS: tuple

def blas_threads() -> int:
    "The threads that the environment grants NumPy's matrix products; all cores, where it says nothing."

def one_thread(always=False) -> bool:
    "Set the number of threads in the environment to one, unless it is set; whether that changed anything."

# WRITTEN BY .ci/stubs.py FROM files.py: do not edit
from contextlib import contextmanager
from pathlib import Path

__all__ = ['MAX_BYTES', 'MAX_RECORD', 'open_regular', 'read_bytes', 'describe_bytes', 'atomic_write', 'write_json', 'read_json', 'write_csv', 'read_csv', 'save_arrays', 'load_arrays', 'sha256', 'cache_folder']

MAX_BYTES: int
MAX_RECORD: int

def open_regular(path):
    "The file at `path`, open for reading bytes; what is no regular file is a `ValueError`, and is not waited for."

def read_bytes(path, max_bytes=...) -> bytes:
    "What a regular file holds."

def describe_bytes(data) -> str:
    "What the bytes seem to be, in words."

@contextmanager
def atomic_write(path, mode='wb'):
    "An open file that takes the place of `path` when the block ends well, and leaves it as it was when not."

def write_json(path, obj) -> None:
    "Write `obj` as JSON, keys in the order given."

def read_json(path, max_bytes=...):
    "What a JSON file holds; anything wrong with it is a `ValueError`."

def write_csv(path, rows, columns=None) -> None:
    "Write `rows` as a table with a header line."

def read_csv(path) -> list:
    "Its rows as dicts; what looks like a number is one. Anything wrong with it is a `ValueError`."

def save_arrays(path, arrays, meta=None, max_bytes=...) -> None:
    "Write arrays and a record as one uncompressed `.npz`; equal contents in the same memory order give equal bytes."

def load_arrays(path, max_bytes=...) -> tuple:
    "The arrays (name -> array) and the record of a file; anything wrong with it is a `ValueError`."

def sha256(source) -> str:
    "The SHA-256 of some bytes or of a file, in hexadecimal."

def cache_folder() -> Path:
    "Where downloads are kept (it may not exist yet)."

# WRITTEN BY .ci/stubs.py FROM idx.py: do not edit
import numpy as np
from pathlib import Path

__all__ = ['IDX_DTYPES', 'unpack', 'read_idx', 'write_idx', 'download_file']

IDX_DTYPES: dict

def unpack(source, *, max_bytes: int = ...) -> bytes:
    "The bytes of `source`, out of their gzip wrapper if they have one."

def read_idx(source, *, max_bytes: int = ...) -> np.ndarray:
    "The array of an IDX file, or a `ValueError` that says what is wrong with the file."

def write_idx(path, array: np.ndarray) -> None:
    "Write `array` as an IDX file, atomically; the same array gives the same bytes."

def download_file(url: str, path, digest: str, *, attempts: int = 3, wait: float = 1.0, timeout: float = 20.0, max_bytes: int = ...) -> Path:
    "Download into `path` unless it is there and right; resume what broke off; nothing wrong ever gets that name."

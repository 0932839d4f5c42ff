# WRITTEN BY .ci/stubs.py FROM images.py: do not edit
from collections.abc import Callable
from dataclasses import dataclass
import numpy as np
from pathlib import Path

__all__ = ['Pixels', 'ImageSource', 'read_images', 'Shards', 'shards']


@dataclass(frozen=True)
class Pixels:
    "How stored numbers become what the network reads: `(x/scale - mean)/std`."
    scale: float | None = ...
    mean: tuple = ...
    std: tuple = ...
    def __post_init__(self) -> None: ...
    def divisor(self, dtype):
        "What they are divided by."
    def says(self, dtype):
        "The rule in words."

@dataclass(frozen=True, eq=False, repr=False)
class ImageSource:
    "Images that are read in batches, as the network wants them."
    place: Path
    shape: tuple
    n: int
    dtype: np.dtype
    fetch: Callable
    labels: np.ndarray | None = ...
    pixels: Pixels = ...
    note: str = ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def take(self, n) -> np.ndarray:
        "The first `n` images, float32 (n, *shape)."
    def first(self, n) -> ImageSource:
        "The same with the first `n` images."
    def batches(self, size=256):
        "Yield `(x, labels)`, `size` images at a time, in order; labels are None where there are none."

@dataclass(frozen=True, repr=False)
class Shards:
    "The `.npz` files of a folder in the order of their names, each read when its turn comes."
    place: Path
    shape: tuple
    files: tuple
    pixels: Pixels = ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __iter__(self): ...

def read_images(path, input_shape, *, pixels=None, labels=None) -> ImageSource:
    "Images, a batch at a time; those of an `.npz` file are read at once, others when they are asked for."

def shards(folder, input_shape=None, *, pixels=None) -> Shards:
    "The images of a folder of `.npz` files, to be read one file after another."

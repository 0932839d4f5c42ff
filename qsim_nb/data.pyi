# WRITTEN BY .ci/stubs.py FROM data.py: do not edit
from dataclasses import dataclass
import numpy as np
from pathlib import Path

__all__ = ['FILES', 'DATASETS', 'CLASS_NAMES', 'LIMIT', 'DatasetSpec', 'read_verified', 'packaged_folder', 'Split', 'shared_images', 'balanced_order', 'split_training', 'files_in', 'find_files', 'Dataset', 'load_dataset']

FILES: tuple
DATASETS: dict
CLASS_NAMES: dict
LIMIT: float

@dataclass(frozen=True)
class DatasetSpec:
    "What a data set is: names, classes, sizes, digests, and where it can be found."
    name: str
    title: str
    class_names: tuple
    digests: tuple
    licence: str
    n_train: int = ...
    n_test: int = ...
    image_shape: tuple = ...
    packaged: bool = ...
    system_folder: str = ...
    url: str = ...
    def __post_init__(self) -> None: ...

@dataclass(frozen=True, eq=False)
class Split:
    "Images and labels with one purpose; stored as uint8 pixels or as float32, given to a network as float32."
    images: np.ndarray
    labels: np.ndarray
    name: str
    index: np.ndarray = ...
    def __post_init__(self) -> None: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __getitem__(self, key) -> Split: ...
    @property
    def pixels(self) -> np.ndarray:
        "The images as they are stored, always with a channel axis."
    @property
    def x(self) -> np.ndarray:
        "The images as the network's input."
    def take(self, n: int) -> Split:
        "The first `n` images."
    def batches(self, size: int = 512):
        "Yield `(x, labels)`, `size` images at a time, in order."

@dataclass(frozen=True, eq=False)
class Dataset:
    "Four splits of one data set."
    name: str
    train: Split
    calib: Split
    search: Split
    test: Split
    sha256: dict
    class_names: tuple = ...
    source: str = ...
    def __repr__(self) -> str: ...
    @classmethod
    def from_arrays(cls, x, y, *, test=0.2, classes=None, seed: int = 0, n_calib: int | None = None, n_search: int | None = None, name: str = 'arrays') -> Dataset:
        "Your own images as train, calib, search and test; the same for the same seed."

def read_verified(spec: DatasetSpec, paths: dict) -> dict:
    "The four arrays of a data set, each proven to be the right one."

def packaged_folder(name: str) -> Path:
    "The folder inside this package that holds the files of data set `name`."

def shared_images(images, others) -> int:
    "How many of the images are among the others, byte for byte."

def balanced_order(labels: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    "A random order in which every prefix holds the classes nearly in the proportion of the whole."

def split_training(images: np.ndarray, labels: np.ndarray, *, n_calib: int | None = None, n_search: int | None = None, seed: int = 0) -> tuple:
    "Cut a training set in three: disjoint, balanced over the classes, the same for the same seed."

def files_in(folder) -> dict:
    "Those of the four files that `folder` holds, gzipped or not."

def find_files(spec: DatasetSpec, *, folder=None, wait: float = 1.0) -> tuple:
    "The four files: from `folder`, else the package, else the system, else downloaded into the cache."

def load_dataset(name='mnist', *, folder=None, seed: int = 0, n_calib: int | None = None, n_search: int | None = None) -> Dataset:
    "A data set as train, calib, search and test; the four files of a `DatasetSpec` are verified."

# WRITTEN BY .ci/stubs.py FROM settings.py: do not edit
from .trainer import Recipe
import argparse
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ['SEARCHES', 'say', 'TimedLog', 'print_results', 'Settings', 'check_shipped', 'CommandParser', 'add_common', 'run_parser', 'parse_settings', 'run_command', 'start_command', 'staging', 'open_output']

SEARCHES: tuple

class TimedLog:
    "Lines on stderr with the seconds since the start."
    start: Any
    def __init__(self) -> None: ...
    def __call__(self, text) -> None:
        "Say it."

@dataclass(frozen=True)
class Settings:
    "What a run was asked to do."
    dataset: str | None = ...
    out: str = ...
    seed: int = ...
    epochs: int | None = ...
    search: str = ...
    iters: int = ...
    max_drop: float = ...
    pretrained: bool = ...
    profile: str = ...
    data: str | None = ...
    limit: int | None = ...
    replace: bool = ...
    model: str = ...
    def __post_init__(self) -> None: ...
    @property
    def own_file(self) -> Path | None:
        "The .npz file with images of one's own; None for a data set that is known."
    @property
    def recipe(self) -> Recipe:
        "How to train: as published for the data set, or by default for one's own, with this seed and these epochs."
    @property
    def beyond(self) -> dict:
        "What is not as in a run of LeNetLite on a known data set: the model, and the file by the start of its SHA-256."

class CommandParser(argparse.ArgumentParser):
    "A parser whose errors are one line."
    def __init__(self, **kwargs) -> None: ...
    def error(self, message):
        "Say it and end."

def say(text) -> None:
    "Print a line on stderr; where nobody takes it, the work goes on without a word."

def print_results(text, out) -> None:
    "Print `text`: a reader that has closed has seen enough; a disk that is full is an error, and no result is lost."

def check_shipped(model, dataset, own_file) -> None:
    "A ValueError if the package has no trained baseline of this net for this data set."

def add_common(parser, data=None):
    "Add the options of the images, and where to write."

def run_parser(name) -> CommandParser:
    "The parser of a command that trains or quantizes."

def parse_settings(name: str, argv) -> Settings:
    "The checked settings; `--help` and misspelt options end the program as `argparse` does."

def run_command(name, work, argv) -> int:
    "Run `work(argv)`: an exit code, and one line when it did not end well."

def start_command(name, work, argv=None, always=False) -> int:
    "Set the threads and run; the exit code."

@contextmanager
def staging(out, stale=()):
    "A folder whose files take their places in `out` when the block ends well, and vanish when not."

def open_output(out) -> Path:
    "The folder, proven writable; what a killed run left behind longer than a day ago is removed."

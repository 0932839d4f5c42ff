# WRITTEN BY .ci/stubs.py FROM onnx_suspects.py: do not edit
from .qmodel import QModel

__all__ = ['ONNX_SUSPECTS', 'ASKED_LEVELS', 'model_rows', 'onnx_suspects', 'onnx_profiles', 'requantized', 'ask_levels', 'in_file', 'from_file', 'model_ops', 'read_onnx']

ONNX_SUSPECTS: dict
ASKED_LEVELS: tuple

def model_rows(model) -> list:
    "A dict for each node: what it writes, its grid, bytes, multiply-adds, and bits to spare."

def onnx_suspects(source, model) -> list:
    "The Findings of a file, in the order of its nodes."

def onnx_profiles(model) -> tuple:
    "Names of the profiles that compute on its type of codes, with int32 biases; its own first."

def requantized(model, profile) -> QModel:
    "The same grids, weights and biases under a profile, or a ValueError that says what it does not have."

def ask_levels(source, model, images, *, int8_allowed=False) -> dict:
    "Levels -> numbers of the outputs that ONNX Runtime gives otherwise there; None where it is not installed."

def in_file(model, tensor, codes):
    "What they are in the file: int8 may be uint8 in the model, and the other way round."

def from_file(model, images):
    "The same as the model has them."

def model_ops(model) -> tuple:
    "Its nodes as FileOps: what they read and write, with weights and biases."

def read_onnx(source, profile, *, int8_allowed=False) -> tuple:
    "(the FileOps of its kernels, its QModel); in place of the model, why the profile cannot run it."

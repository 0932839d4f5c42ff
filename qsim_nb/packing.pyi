# WRITTEN BY .ci/stubs.py FROM packing.py: do not edit
import numpy as np

__all__ = ['group_of', 'codes_bytes', 'pack_codes', 'unpack_codes', 'pack_integers', 'unpack_integers', 'encode_codes', 'decode_codes']


def group_of(levels) -> tuple:
    "(k, B): k codes in B bytes is the least for a code, B at most 8; (8, bits) where groups gain nothing over bits."

def codes_bytes(n, levels) -> int:
    "The bytes that `pack_codes` makes of them."

def pack_codes(codes, levels) -> bytes:
    "The codes in as few bytes as groups of at most 8 bytes allow."

def unpack_codes(data, n, levels) -> np.ndarray:
    "The codes, unsigned (n,), in the least type that holds them; bytes that `pack_codes` does not make are refused."

def pack_integers(values) -> bytes:
    "Header (2 bytes), base (0 to 4 bytes) and codes, without a gap."

def unpack_integers(data, n) -> tuple:
    "The values, int32 (n,), and the bytes that follow; what `pack_integers` does not make is refused."

def encode_codes(codes, levels) -> bytes:
    "The codes by a range coder that counts: about their entropy."

def decode_codes(data, n, levels) -> tuple:
    "The codes, uint8 (n,), and the bytes that follow; what `encode_codes` does not make is refused."

# WRITTEN BY .ci/stubs.py FROM cstates.py: do not edit

__all__ = ['C_RECURRENT', 'svdf_lines', 'lstm_lines']

C_RECURRENT: dict

def svdf_lines(w, node, name) -> list:
    "The function of an SVDF: of a frame and a state, the codes of the units and the state after it."

def lstm_lines(w, node, name) -> list:
    "The function of an LSTM: of a sequence and two states, all hidden states, the last of them, and the last cell."

# WRITTEN BY .ci/stubs.py FROM qfile.py: do not edit

__all__ = ['FORMAT']

FORMAT: str

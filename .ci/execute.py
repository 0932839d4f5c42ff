"""Execute notebooks in place (or only compare), so that the committed outputs are what the cells give.

    python .ci/execute.py nbs/00_core.ipynb ...     execute in place
    python .ci/execute.py --check                   execute all, fail on any byte that differs from the file

Lines of figures may run half a point elsewhere on another processor, if two runs on this one agree byte for byte.
A page that skips a runtime on this processor, and did not where it was committed, is executed but not compared; it is
said aloud.
"""
import argparse, concurrent.futures as cf, difflib, os, re, sys
from pathlib import Path

from processor import PINNED
os.environ.setdefault('MEMORIA', 'check')   # nbs/es/cifras.ipynb draws and compares its figures
os.environ.update(PINNED, PYTHONHASHSEED='0', CI='true',
                  PYDEVD_DISABLE_FILE_VALIDATION='1', MPLBACKEND='module://matplotlib_inline.backend_inline')
import nbformat
from nbclient import NotebookClient
from nbdev.clean import clean_nb
from execnb.nbio import dict2nb, nb2str

def merge_streams(outputs):
    "Join neighbouring stream outputs: how the kernel cuts them up depends on timing."
    merged = []
    for o in outputs:
        last = merged[-1] if merged else None
        if last and o.output_type == 'stream' == last.output_type and o.name == last.name: last.text += o.text
        else: merged.append(o)
    return merged

def executed(path):
    "The text of the notebook at `path` after a fresh, clean execution."
    nb = nbformat.read(path, as_version=4)
    resources = {'metadata': {'path': str(Path(path).parent)}}
    NotebookClient(nb, timeout=900, kernel_name='python3', resources=resources).execute()
    for c in nb.cells:
        if c.cell_type == 'code': c.outputs = merge_streams(c.outputs)
    d = dict2nb(nb)
    clean_nb(d)
    d['metadata'] = {'kernelspec': {'display_name': 'python3', 'language': 'python', 'name': 'python3'}}
    return nb2str(d)

NUMBER = re.compile(r'(-?\d+\.\d+)')

def split(text):
    "The words of a page and the numbers of its figures, line by line."
    drawn = [('"image/svg+xml"' in line, line) for line in text.splitlines()]
    return [NUMBER.sub('', line) if figure else line for figure, line in drawn], \
           [[float(v) for v in NUMBER.findall(line)] if figure else [] for figure, line in drawn]

def close(a, b): return len(a) == len(b) and all(abs(x - y) <= .5 for x, y in zip(a, b))

def drawn_alike(old, new):
    """Whether two texts differ in nothing but where the lines of figures run, by half a point at most: another kind of
    processor sums in another order."""
    (words, numbers), (other_words, other_numbers) = split(old), split(new)
    return words == other_words and all(map(close, numbers, other_numbers))

SKIPPED = re.compile(r'skipped: [^"\\\n]*(?:VNNI|AVX-512|avx512|on this processor)[^"\\\n]*')

def skips(old, new):
    "What a page skips for want of a processor, and did not skip where it was committed."
    return sorted(set(SKIPPED.findall(new)) - set(SKIPPED.findall(old)))

def run(path, check):
    old = Path(path).read_text()
    try:
        new = executed(path)
        if check and new != old and drawn_alike(old, new) and executed(path) == new: return path, None
    except Exception as e: return path, f'failed: {type(e).__name__}\n{str(e)[-3000:]}'
    if not check:
        if new != old:
            tmp = Path(f'{path}.tmp')
            tmp.write_text(new)
            tmp.replace(path)
        return path, None
    if new == old: return path, None
    if skips(old, new): return path + f'\n******** NOT COMPARED: {"; ".join(skips(old, new))}', None
    diff = difflib.unified_diff(old.splitlines(), new.splitlines(), 'committed', 'executed', lineterm='', n=1)
    return path, 'differs\n' + '\n'.join(l[:300] for l in list(diff)[:40])

def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('paths', nargs='*')
    p.add_argument('--check', action='store_true')
    p.add_argument('--workers', type=int, default=2)
    a = p.parse_args()
    every = (f for f in Path('nbs').rglob('*.ipynb') if '.ipynb_checkpoints' not in f.parts)
    paths = a.paths or sorted(map(str, every))
    bad = 0
    with cf.ThreadPoolExecutor(a.workers) as ex:
        for path, error in ex.map(lambda p: run(p, a.check), paths):
            print('ok    ' if error is None else 'FAILED', path, error or '', flush=True)
            bad += error is not None
    print(f'{len(paths) - bad} passed, {bad} failed')
    return bad > 0

if __name__ == '__main__': sys.exit(main())

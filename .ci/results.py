"""Whether a folder that qsim_run wrote keeps the promises of the README.

    python .ci/results.py FOLDER [--same FOLDER] [--like FOLDER]

--same: another run with the same seed on this machine; equal byte for byte, but for the clock's files.
--like: a run on another machine, where BLAS may sum in another order; equal counts, within a few images.
"""
import argparse, json, sys
from pathlib import Path

WRITTEN = '''baseline_fp32.npz model_int8.npz metrics.json config.json tablas/summary.csv tablas/top_confusiones.csv
             figuras/confusion_fp32.png figuras/confusion_int8.png figuras/confusion_delta.png
             figuras/acc_por_clase.png figuras/error_por_capa.png'''.split()
TIMED = {'latency.json', 'tablas/summary.csv'}
GOALS = dict(mnist=99.2, fashion_mnist=89.5)  # FP32 accuracy on the test set, percent
MAX_DROP, MIN_AGREEMENT, MAX_MOVED = .15, 99.5, 5

p = argparse.ArgumentParser()
p.add_argument('folder', type=Path)
p.add_argument('--same', type=Path)
p.add_argument('--like', type=Path)
a = p.parse_args()

broken = [f'{f} was not written' for f in WRITTEN if not (a.folder/f).is_file() or not (a.folder/f).stat().st_size]
m = json.loads((a.folder/'metrics.json').read_text())
fp32, int8, agreement = m['fp32']['test']['accuracy'], m['int8']['test']['accuracy'], m['comparison']['agreement']
print(f"{m['dataset']}: FP32 {fp32:.2f} %, INT8 {int8:.2f} %, agreement {agreement:.2f} %")
if fp32 < GOALS[m['dataset']]: broken.append(f"FP32 must reach {GOALS[m['dataset']]} %; got {fp32}")
if fp32 - int8 > MAX_DROP + 1e-9:
    broken.append(f'INT8 must stay within {MAX_DROP} point of FP32; got {fp32 - int8:.2f}')
if m['dataset'] == 'mnist' and agreement < MIN_AGREEMENT:
    broken.append(f'agreement must reach {MIN_AGREEMENT} %; got {agreement}')
if a.same:
    names = {f.relative_to(d).as_posix() for d in (a.folder, a.same) for f in d.rglob('*') if f.is_file()} - TIMED
    for f in sorted(names):
        one, two = a.folder/f, a.same/f
        if not (one.is_file() and two.is_file()) or one.read_bytes() != two.read_bytes():
            broken.append(f'{f} differs between two runs with one seed')
    print(f'{len(names)} files compared byte for byte')
if a.like:
    other = json.loads((a.like/'metrics.json').read_text())
    for model in ('fp32', 'int8'):
        moved = abs(m[model]['test']['correct'] - other[model]['test']['correct'])
        if moved > MAX_MOVED:
            broken.append(f'{model}: {moved} more or fewer right than in {a.like.name}; wanted at most {MAX_MOVED}')
print('\n'.join(broken) or 'all promises kept')
sys.exit(bool(broken))

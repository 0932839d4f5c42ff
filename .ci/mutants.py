"""Break the library on purpose, one small change at a time, and see that the page which teaches the code notices.

    python .ci/mutants.py                    apply every mutant of .ci/mutants.json, run its page, report who survives
    python .ci/mutants.py 25_convert ...     those of some pages
    python .ci/mutants.py --list             only check that each mutant still finds the one place that it changes
"""
import argparse, concurrent.futures as cf, json, os, queue, shutil, subprocess, sys, tempfile
from pathlib import Path

LIST = Path(__file__).parent/'mutants.json'
TIMEOUT = 600   # seconds for one page

def exported(cell):
    "Whether a cell's code goes into the library."
    first = ''.join(cell['source']).lstrip().split('\n')[0]
    return cell['cell_type'] == 'code' and first.startswith(('#| export', '#|export'))

def mutated(notebook, mutant):
    "The notebook with the mutant's one place changed; a mutant that does not name exactly one place is an error."
    places = [c for c in notebook['cells'] if exported(c) and mutant['old'] in ''.join(c['source'])]
    count = sum(''.join(c['source']).count(mutant['old']) for c in places)
    if count != 1: raise ValueError(f"{mutant['room']}: {mutant['old']!r} must stand once; stands {count} times")
    source = ''.join(places[0]['source']).replace(mutant['old'], mutant['new'])
    cells = [dict(c, source=source.splitlines(True)) if c is places[0] else c for c in notebook['cells']]
    return dict(notebook, cells=cells)

def read(room, top=Path('.')): return json.loads((top/f'nbs/{room}.ipynb').read_text(encoding='utf-8'))

def copy_of_tree():
    "A folder with what git tracks, as it is in the working tree."
    top = Path(tempfile.mkdtemp(prefix='mutants'))
    files = subprocess.run(['git', 'ls-files', '-co', '--exclude-standard'], capture_output=True, text=True, check=True)
    for f in filter(None, files.stdout.split('\n')):
        if not Path(f).is_file(): continue
        (top/f).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(f, top/f)
    return top

def module_of(top, room):
    "The file that a room's exported cells become; the package's own where there are none."
    lines = (line for c in read(room, top)['cells'] for line in ''.join(c['source']).splitlines())
    names = [line.split()[-1] for line in lines if line.startswith('#| default_exp')]
    return top/'qsim_nb'/(f'{names[0]}.py' if names else '__init__.py')

def run_page(top, room, export):
    "Run one page as the tests do, `export` first where asked; whether it passed, and the last lines that it printed."
    env = dict(os.environ, PYTHONPATH=str(top), OPENBLAS_NUM_THREADS='1', PYTHONDONTWRITEBYTECODE='1')
    test = ['nbdev_test', '--path', f'nbs/{room}.ipynb', '--flags', 'slow']
    try:
        for command in [['nbdev_export'], test] if export else [test]:
            done = subprocess.run(command, cwd=top, env=env, capture_output=True, text=True, timeout=TIMEOUT)
            if done.returncode: return False, (done.stdout + done.stderr)[-1500:]
    except subprocess.TimeoutExpired: return False, f'no end within {TIMEOUT} s'
    return True, ''

def judge(mutant, tops):
    "Apply a mutant in a free copy of the tree and run its page; whether the page still passes."
    top, room = tops.get(), mutant['room']
    page, module = top/f'nbs/{room}.ipynb', module_of(top, room)
    before = {path: path.read_text(encoding='utf-8') for path in (page, module)}
    try:
        if 'old' in mutant: page.write_text(json.dumps(mutated(json.loads(before[page]), mutant)), encoding='utf-8')
        direct = 'old' in mutant and before[module].count(mutant['old']) == 1     # an export would write just this
        if direct: module.write_text(before[module].replace(mutant['old'], mutant['new']), encoding='utf-8')
        return run_page(top, mutant.get('page', room), 'old' in mutant and not direct)
    finally:
        for path, text in before.items(): path.write_text(text, encoding='utf-8')
        tops.put(top)

def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('rooms', nargs='*')
    p.add_argument('--list', action='store_true')
    p.add_argument('--workers', type=int, default=os.cpu_count())
    a = p.parse_args()
    mutants = [m for m in json.loads(LIST.read_text(encoding='utf-8')) if not a.rooms or m['room'] in a.rooms]
    for m in mutants: mutated(read(m['room']), m)
    if a.list:
        print(f'mutants: {len(mutants)} in {len({m["room"] for m in mutants})} rooms, each with one place to change')
        return 0
    tops = queue.Queue()
    folders = [copy_of_tree() for _ in range(a.workers)]
    for folder in folders: tops.put(folder)
    pages = sorted({m.get('page', m['room']) for m in mutants})
    sound = [dict(room=page) for page in pages]         # unchanged, they must pass
    survivors, broken = [], []
    try:
        with cf.ThreadPoolExecutor(a.workers) as pool:
            for m, (passed, said) in zip(sound, pool.map(lambda m: judge(m, tops), sound)):
                if not passed: broken.append(f"{m['room']} fails without any mutant:\n{said}")
            for m, (passed, _) in zip(mutants, pool.map(lambda m: judge(m, tops), mutants)):
                print('SURVIVES' if passed else 'died    ', m['room'], '|', m['why'], flush=True)
                if passed: survivors.append(m)
    finally:
        for folder in folders: shutil.rmtree(folder, ignore_errors=True)
    print('\n'.join(broken))
    print(f'{len(mutants) - len(survivors)} died, {len(survivors)} survived, {len(broken)} pages broken')
    return bool(survivors or broken)

if __name__ == '__main__': sys.exit(main())

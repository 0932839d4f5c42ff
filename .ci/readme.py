"""README.md from nbs/index.ipynb, without Quarto: prose as it is, code fenced, outputs as they were printed.

    python .ci/readme.py            write README.md
"""
import configparser, json, posixpath, re
from pathlib import Path

DIRECTIVE = re.compile(r'^#\|\s*(\S+?):?(?:\s+(.*))?$')

ini = configparser.ConfigParser(interpolation=None)
ini.read('settings.ini', encoding='utf-8')
REPO = '{git_url}/blob/{branch}/'.format(**ini['DEFAULT'])  # what lies outside nbs/ a page of the site finds there, README beside itself

def links(text):
    "Links of a page in nbs/, seen from the top folder."
    def turn(m):
        target = m[2]
        if target.startswith(REPO): return f'{m[1]}({target[len(REPO):]})'
        if re.match(r'[a-z]+:|#|/', target): return m[0]
        return f'{m[1]}({posixpath.normpath(posixpath.join("nbs", target))})'
    return re.sub(r'(!?\[[^\]]*\])\(([^)\s]+)\)', turn, text)

def output(o):
    "One output of a cell as Markdown, or None."
    data = o.get('data', {})
    if 'text/markdown' in data: return links(''.join(data['text/markdown']).strip())
    text = ''.join(o.get('text', '') or data.get('text/plain', '')).rstrip()
    return '\n'.join('    ' + line if line else '' for line in text.split('\n')) if text else None

def render(nb):
    parts = []
    for c in nb['cells']:
        source = ''.join(c['source'])
        if c['cell_type'] == 'markdown': parts.append(links(source.strip())); continue
        lines = source.split('\n')
        found = {m[1]: (m[2] or '').strip() for m in map(DIRECTIVE.match, lines) if m}
        if 'hide' in found or found.get('include') == 'false': continue
        code = '\n'.join(l for l in lines if not DIRECTIVE.match(l)).strip()
        if code and found.get('echo') != 'false': parts.append(f'```python\n{code}\n```')
        if found.get('output') != 'false': parts += [t for t in map(output, c.get('outputs', [])) if t]
    return '\n\n'.join(parts) + '\n'

if __name__ == '__main__':
    head = '<!-- WRITTEN BY .ci/readme.py FROM nbs/index.ipynb: edit the notebook, not this file -->\n\n'
    Path('README.md').write_text(head + render(json.loads(Path('nbs/index.ipynb').read_text())), encoding='utf-8')

"""README.md from nbs/index.ipynb, without Quarto: prose as it is, code fenced, outputs as printed, figures as files.

    python .ci/readme.py            write README.md and nbs/images/
"""
import configparser, json, posixpath, re
from pathlib import Path

DIRECTIVE = re.compile(r'^#\|\s*(\S+?):?(?:\s+(.*))?$')

ini = configparser.ConfigParser(interpolation=None)
ini.read('settings.ini', encoding='utf-8')
REPO = '{git_url}/blob/{branch}/'.format(**ini['DEFAULT'])  # where a page finds what lies outside nbs/
IMAGES = Path('nbs/images')

def links(text):
    "Links of a page in nbs/, seen from the top folder."
    def turn(m):
        target = m[2]
        if target.startswith(REPO): return f'{m[1]}({target[len(REPO):]})'
        if re.match(r'[a-z]+:|#|/', target): return m[0]
        return f'{m[1]}({posixpath.normpath(posixpath.join("nbs", target))})'
    return re.sub(r'(!?\[[^\]]*\])\(([^)\s]+)\)', turn, text)

def output(o, found):
    "One output of a cell as Markdown, or None; a figure becomes a file, because README cannot hold one."
    data = o.get('data', {})
    if svg := data.get('image/svg+xml'):
        path = IMAGES/f"{found['label']}.svg"
        path.parent.mkdir(exist_ok=True)
        path.write_text(''.join(svg), encoding='utf-8')
        caption, alt = (found[key].strip('"') for key in ('fig-cap', 'fig-alt'))
        return f'![{alt}]({path.as_posix()})\n\n*{caption}*'
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
        if found.get('output') != 'false': parts += [t for o in c.get('outputs', []) if (t := output(o, found))]
    return '\n\n'.join(parts) + '\n'

if __name__ == '__main__':
    head = '<!-- WRITTEN BY .ci/readme.py FROM nbs/index.ipynb: edit the notebook, not this file -->\n\n'
    Path('README.md').write_text(head + render(json.loads(Path('nbs/index.ipynb').read_text())), encoding='utf-8')

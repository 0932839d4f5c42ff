"Everything this file knows it reads from settings.ini."
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup, find_namespace_packages

ini = ConfigParser(delimiters=['='], interpolation=None)
ini.read('settings.ini', encoding='utf-8')
cfg = ini['DEFAULT']
versions = ['3.10', '3.11', '3.12', '3.13']
licenses = dict(apache2='Apache-2.0')

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'].split(),
    long_description=Path('README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'],
    # MNIST is CC BY-SA 3.0; its notice lies beside it
    license=f"{licenses[cfg['license']]} AND CC-BY-SA-3.0", license_files=['LICENSE', 'qsim_nb/datasets/mnist/README.md'],
    packages=find_namespace_packages(include=[cfg['lib_path'], cfg['lib_path'] + '.*']),
    package_data={cfg['lib_path']: ['datasets/*/*', 'pretrained/*.npz', 'py.typed', '*.pyi']}, include_package_data=False,
    python_requires=f">={cfg['min_python']}", install_requires=cfg['requirements'].split(),
    extras_require={extra: cfg[f'{extra}_requirements'].split() for extra in ('images', 'onnx', 'distributed', 'optuna', 'compile', 'widgets', 'dev')},
    entry_points=dict(console_scripts=cfg['console_scripts'].split(), nbdev=[f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"]),
    zip_safe=False,
    classifiers=['Development Status :: 3 - Alpha', 'Intended Audience :: Science/Research', 'Natural Language :: English',
                 'Topic :: Scientific/Engineering :: Artificial Intelligence',
                 *(f'Programming Language :: Python :: {v}' for v in versions)])

"""What C takes on processors that are not here: flash, memory, instructions an image, and whether the codes are right.

    python .ci/processors.py        run the self-tests in emulators and write nbs/results/processors.csv

Needs gcc-arm-none-eabi, qemu-system-arm and qemu-user (packages of Debian), and ziglang from PyPI.
An emulator counts instructions, not time.
"""
import shutil, subprocess, sys, tempfile
from pathlib import Path
from qsim_nb.calibrator import calibrate
from qsim_nb.ccode import self_test, to_c
from qsim_nb.convert import convert
from qsim_nb.data import load_dataset
from qsim_nb.files import write_csv
from qsim_nb.models import lenet_lite, mobilenet_lite, resnet_lite
from qsim_nb.qmodel import QModel

OUT = Path('nbs/results/processors.csv')
START = r'''
#include <stdint.h>
extern uint32_t _top, _data, _edata, _sidata, _bss, _ebss;
int main(void);
static void ask(int op, const void *arg)
{
    register int r0 __asm__("r0") = op;
    register const void *r1 __asm__("r1") = arg;
    __asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
}
int printf(const char *text, ...) { ask(4, text); return 0; }
void reset(void)
{
    uint32_t *p, *q = &_sidata, end[2] = {0x20026, 0};
    for (p = &_data; p < &_edata;) *p++ = *q++;
    for (p = &_bss; p < &_ebss;) *p++ = 0;
    end[1] = (uint32_t)main();
    ask(0x20, end);
    for (;;) ;
}
__attribute__((section(".vectors"), used)) static void *const vectors[16] = {&_top, (void *)reset};
'''
LAYOUT = '''
MEMORY { FLASH (rx) : ORIGIN = 0, LENGTH = 4M RAM (rwx) : ORIGIN = 0x20000000, LENGTH = 4M }
SECTIONS {
    .text : { KEEP(*(.vectors)) *(.text*) *(.rodata*) } > FLASH
    _sidata = LOADADDR(.data);
    .data : { _data = .; *(.data*) _edata = .; } > RAM AT > FLASH
    .bss : { _bss = .; *(.bss*) *(COMMON) _ebss = .; } > RAM
    _top = ORIGIN(RAM) + LENGTH(RAM);
}
'''

def run(folder, *command):
    return subprocess.run(list(map(str, command)), cwd=folder, capture_output=True, text=True)

def must(folder, *command):
    done = run(folder, *command)
    if done.returncode: sys.exit(f'{command[0]} failed: {done.stderr[:2000]}')
    return done.stdout

def written(folder, code, qmodel, codes):
    code.save(folder/f'{code.name}.c', self_test(code, qmodel, codes))
    return f'{code.name}.c', f'{code.name}_test.c'

def cortex_m4(code, qmodel, codes):
    "Flash, instructions an image and codes that differ, on a Cortex-M4, compiled for size."
    flags = '-mcpu=cortex-m4', '-mthumb', '-Os', '-ffreestanding'
    counts = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder/'start.c').write_text(START)
        (folder/'layout.ld').write_text(LAYOUT)
        for n in (1, 2):
            files = written(folder, code, qmodel, codes[:n])
            must(folder, 'arm-none-eabi-gcc', *flags, '-std=gnu99', '-nostartfiles', *files, 'start.c',
                 '-T', 'layout.ld', '-o', 'test', '-lc', '-lgcc')
            done = run(folder, 'qemu-system-arm', '-M', 'mps2-an386', '-display', 'none',
                       '-semihosting-config', 'enable=on,target=native',
                       '-kernel', 'test', '-singlestep', '-d', 'exec,nochain', '-D', 'log')
            with open(folder/'log', 'rb') as f: counts.append((done.returncode, sum(1 for _ in f)))
        must(folder, 'arm-none-eabi-gcc', *flags, '-std=c99', '-c', files[0], '-o', 'net.o')
        flash = int(must(folder, 'arm-none-eabi-size', 'net.o').split('\n')[1].split()[0])
    return dict(flash=flash, ram=code.arena + code.stack, instructions=counts[1][1] - counts[0][1], images=2,
                wrong=sum(rc for rc, _ in counts))

def emulated(target, emulator):
    "What makes a program for a target by zig and runs it."
    def ask(code, qmodel, codes):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            must(folder, sys.executable, '-m', 'ziglang', 'cc', *target, '-std=c99', '-O2', *STRICT, '-static',
                 *written(folder, code, qmodel, codes), '-o', 'test')
            done = run(folder, *emulator, './test')
            return dict(images=len(codes), wrong=done.returncode or done.stdout.count(': 0 codes') != 1)
    return ask

STRICT = '-Wall', '-Wextra', '-Wconversion', '-pedantic', '-Werror'
ARM = '-target', 'aarch64-linux-musl', '-mcpu=generic+v8_2a+dotprod'
RV64 = 'rv64,v=true,vext_spec=v1.0'
RISCV = '-target', 'riscv64-linux-musl', '-mcpu=baseline_rv64+v'
PROCESSORS = {
    ('Cortex-M4', False): cortex_m4,
    ('ARMv8.2 with SDOT', True): emulated(ARM, ('qemu-aarch64', '-cpu', 'max')),
    ('ARMv8, plain', True): emulated(('-target', 'aarch64-linux-musl'), ('qemu-aarch64', '-cpu', 'max')),
    **{(f'RISC-V, vectors of {n} bits', True): emulated(RISCV, ('qemu-riscv64', '-cpu', f'{RV64},vlen={n}'))
       for n in (128, 256)},
    ('RISC-V, plain', False): emulated(('-target', 'riscv64-linux-musl'), ('qemu-riscv64',))}

def networks():
    "Name -> (network, codes of test images)."
    for name, make, dataset in (('LeNetLite', lenet_lite, 'mnist'), ('resnet_lite', resnet_lite, 'fashion_mnist'),
                                ('mobilenet_lite', mobilenet_lite, 'fashion_mnist')):
        data, graph = load_dataset(dataset), make(pretrained=dataset)
        qmodel = convert(graph, calibrate(graph, data.calib), profile='tflite_micro')
        yield name, qmodel, qmodel.quantize_input(data.test.x[:20])
    data = load_dataset('mnist')
    qmodel = QModel.load('nbs/results/compress/mnist_0.15/model_small.npz')
    yield 'LeNetLite, compressed', qmodel, qmodel.quantize_input(data.test.x[:20])

def main():
    needed = 'arm-none-eabi-gcc', 'qemu-system-arm', 'qemu-aarch64', 'qemu-riscv64'
    missing = [p for p in needed if not shutil.which(p)]
    if missing: sys.exit(f'needs {", ".join(missing)}')
    rows = []
    for name, qmodel, codes in networks():
        for (processor, simd), ask in PROCESSORS.items():
            code = to_c(qmodel, 'net', simd=simd)
            found = dict(flash='', ram='', instructions='') | ask(code, qmodel, codes)
            found['wrong'] = int(found['wrong'])
            rows.append(dict(network=name, processor=processor, simd=int(simd), **found))
            print(rows[-1])
    write_csv(OUT, rows)

main()

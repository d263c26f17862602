#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the instructions of `farol-cli score` and fails when they have grown by more than 5 %.

    instructions.py CLI COMPILER [--update]

Seconds depend on the machine and its day; instructions hardly do, as long as compiler and C library are the
same, one thread works, and only vector instructions are used that every machine has (FAROL_BASELINE). The
counts that hold stand in instructions.json; --update writes them anew. Ends with 77 (skipped) where valgrind is
missing or the versions are others.
"""
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile

MOST_GROWTH = 1.05
LEADS = (10_000, 100_000)
SKIPPED = 77
FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "instructions.json")
# The C library's own choice of instructions follows the machine too.
TUNABLES = "glibc.cpu.hwcaps=-AVX512F,-AVX512VL,-AVX2,-AVX,-BMI2,-ERMS,-FSRM,-Prefer_No_VZEROUPPER"


def count(cli, leads, folder):
    source, target = os.path.join(folder, "leads.csv"), os.path.join(folder, "scored.csv")
    subprocess.run([cli, "generate", "--rows", str(leads), "--seed", "1", "-o", source], check=True)
    environment = dict(os.environ, FAROL_BASELINE="1", GLIBC_TUNABLES=TUNABLES, LC_ALL="C")
    run = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", cli, "score", source, "--rules",
         "mvp", "--raw", "--quiet", "-o", target],
        env=environment, capture_output=True, text=True, check=True)
    return int(re.search(r"Collected\s*:\s*(\d+)", run.stderr).group(1))


def main():
    cli, compiler = sys.argv[1:3]
    now = {"compiler": compiler, "libc": " ".join(platform.libc_ver()), "machine": platform.machine()}
    if not shutil.which("valgrind"):
        print("skipped: there is no valgrind")
        return SKIPPED
    is_update = "--update" in sys.argv
    kept = {} if is_update else json.load(open(FILE, encoding="utf-8"))
    others = [f"{key} is {now[key]}, not {kept[key]}" for key in now if not is_update and now[key] != kept[key]]
    if others:
        print("skipped: " + "; ".join(others))
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        counts = {str(leads): count(cli, leads, folder) for leads in LEADS}
    if is_update:
        with open(FILE, "w", encoding="utf-8") as file:
            json.dump(dict(now, instructions=counts), file, indent=4)
            file.write("\n")
        return 0
    failed = False
    for leads, found in counts.items():
        ratio = found / kept["instructions"][leads]
        failed = failed or ratio > MOST_GROWTH
        print(f"{leads} leads: {found:,} instructions, {ratio:.3f} of what is kept")
    if failed:
        print("More than 5 % above instructions.json. If that is worth it: instructions.py ... --update")
    return 1 if failed else 0


sys.exit(main())

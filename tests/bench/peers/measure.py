"""Times Farol and its peers on one file and prints the table: measure.py FAROL_CLI IN OUT_FOLDER RUNS

Every round starts each program once, so that a busy minute hits all of them. Each is a whole process; its seconds are
wall time, its memory the peak resident set, which counts mapped pages. Ends with 1 when a program fails or an output
does not hold Farol's records in Farol's order.
"""

import hashlib
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from compare import first_difference

HERE = Path(__file__).resolve().parent
MIB = 1024 * 1024


class Program:
    """One line of the table: what to start, and what came of it."""

    def __init__(self, name, command, version="", scores=True):
        self.name, self.command, self.version, self.scores = name, command, version, scores
        self.seconds, self.peaks, self.problem, self.equal = [], [], None, set()

    def run(self, source, target, log):
        """One whole process, with its output on `target`."""
        target.unlink(missing_ok=True)
        os.sync()  # or the writes of the last program would be paid by this one
        command = [str(part).format(source=source, target=target) for part in self.command]
        with open(log, "w+b") as output:
            start = time.perf_counter()
            child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
            _, status, usage = os.wait4(child.pid, 0)
            elapsed = time.perf_counter() - start
            child.returncode = os.waitstatus_to_exitcode(status)
            if child.returncode != 0:
                output.seek(0)
                text = output.read().decode(errors="replace").strip()
                self.problem = f"ended with {child.returncode}: {text[-1500:]}"
                return
        self.seconds.append(elapsed)
        self.peaks.append(usage.ru_maxrss * 1024)

    def check(self, expected, target):
        """Compares the output with Farol's; one that was equal before is known by its hash."""
        with open(target, "rb") as file:
            digest = hashlib.sha256()
            while block := file.read(MIB):
                digest.update(block)
        if digest.digest() in self.equal:
            return
        difference = first_difference(expected, target)
        if difference:
            self.problem = f"another result than Farol's: {difference}"
        else:
            self.equal.add(digest.digest())

    def median(self):
        return statistics.median(self.seconds)

    def row(self, farol, input_size):
        if self.problem:
            return f"| {self.name} | {self.version} | failed | | | |"
        times = f"{self.median():.3f} ({min(self.seconds):.3f}-{max(self.seconds):.3f})"
        peak = statistics.median(self.peaks)
        # Below a program's own size the figure is the size of this script, from which it was started.
        memory = f"{peak / MIB:.0f} | {peak / input_size:.2f}" if self.scores else "- | -"
        return f"| {self.name} | {self.version} | {times} | {self.median() / farol.median():.1f} | {memory} |"


def answer(*command):
    """What a command prints, or a dash: a peer that cannot even say its version fails in its first run."""
    ended = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    return ended.stdout.strip() if ended.returncode == 0 else "-"


def programs(cli):
    def peer(name, interpreter, script, variant, version):
        return Program(name, [interpreter, HERE / script, variant, "{source}", "{target}"], version)

    scripts = ("duckdb.mjs", "polars.mjs", "clickhouse.mjs")
    duckdb, polars, clickhouse = (answer("node", HERE / script, "--version") for script in scripts)
    pandas = answer(sys.executable, "-c", "import pandas; print(pandas.__version__)")
    python = sys.version.split()[0]
    farol = [cli, "score", "{source}", "--rules", "mvp", "--raw", "-o", "{target}"]
    return [
        Program("`wc -l`", ["wc", "-l", "{source}"], scores=False),
        Program("`cp`", ["cp", "{source}", "{target}"], scores=False),
        Program("Farol", farol, answer(cli, "--version").split()[-1]),
        peer("ClickHouse (chdb)", "node", "clickhouse.mjs", "plain", clickhouse),
        peer("ClickHouse (chdb), cleaning", "node", "clickhouse.mjs", "clean", clickhouse),
        peer("Polars, streaming", "node", "polars.mjs", "plain", polars),
        peer("Polars, streaming, cleaning", "node", "polars.mjs", "clean", polars),
        peer("DuckDB, typed", "node", "duckdb.mjs", "typed", duckdb),
        peer("DuckDB, as text", "node", "duckdb.mjs", "text", duckdb),
        peer("DuckDB, as text, cleaning", "node", "duckdb.mjs", "clean", duckdb),
        peer("pandas, categories, cleaning", sys.executable, "pandas_score.py", "categories", pandas),
        peer("Python's csv module, each text scored once", sys.executable, "csv_module.py", "cached", python),
        peer("Python's csv module, each lead for itself", sys.executable, "csv_module.py", "plain", python),
    ]


def processor():
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return f"{names[0] if names else 'unknown processor'}, {len(os.sched_getaffinity(0))} cores"


def main(cli, source, folder, runs):
    source, folder = Path(source), Path(folder)
    size = source.stat().st_size
    everyone = programs(cli)
    count, copy, farol = everyone[:3]
    expected = folder / "farol.csv"
    for number in range(int(runs)):
        for program in everyone:
            if program.problem:
                continue
            print(f"round {number + 1} of {runs}: {program.name}", file=sys.stderr)
            target = expected if program is farol else folder / "peer.csv"
            program.run(source, target, folder / "peer.log")
            if program.scores and program is not farol and not program.problem and farol.seconds:
                program.check(expected, target)
    problems = [f"{program.name} {program.problem}" for program in everyone if program.problem]
    if not farol.problem and not count.problem and not copy.problem:
        print(f"{size / 1e6:.1f} MB, {runs} runs each, {processor()}, load {os.getloadavg()[0]:.1f}\n")
        print("| program | version | seconds: median (min-max) | times Farol's | peak MiB | peak / input |")
        print("|---|---|---|---|---|---|")
        print("\n".join(program.row(farol, size) for program in everyone))
        floor = count.median() + copy.median()
        print(f"\nFarol takes {farol.median() / floor:.1f} times `wc -l` and `cp` together.")
    sys.exit("\n".join(problems) if problems else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])

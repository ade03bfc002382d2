"""Lines through onrecord, in a task of Spark: one process a task, fed and read at the same time."""

from __future__ import annotations

import itertools
import json
import os
import shlex
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pyarrow as pa
from pyspark.sql import SparkSession

#: How onrecord is called on the machines that work; `ONRECORD="node /opt/onrecord/dist/cli/main.js"` says otherwise.
ONRECORD = os.environ.get("ONRECORD", "onrecord")
#: Lines in a batch that goes back to Spark.
BATCH = 256


def through(command: list[str], lines: Iterable[str]) -> Iterator[str]:
    """The lines that a command answers. It is ended where the task is, and its failure is the task's, which Spark tries again."""
    lines = iter(lines)
    first = next(lines, None)
    if first is None:
        return  # An empty partition needs no process.
    lines = itertools.chain([first], lines)
    with tempfile.TemporaryFile("w+b") as errors:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
        broken: list[BaseException] = []

        def feed() -> None:
            try:
                with process.stdin as stdin:
                    for line in lines:
                        stdin.write(line.encode() + b"\n")
            except BrokenPipeError:
                pass  # It ended: how is seen below.
            except BaseException as error:  # noqa: BLE001 - whatever fails in Spark's rows fails the task
                broken.append(error)
                process.kill()

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        try:
            for answer in process.stdout:
                yield answer.decode().rstrip("\n")
            feeder.join()
            if broken:
                raise broken[0]
            if process.wait() != 0:
                errors.seek(0)
                raise RuntimeError(f"onrecord ended with {process.returncode}: {errors.read().decode(errors='replace')[-2000:]}")
        finally:
            process.kill()
            process.wait()


def session(name: str) -> SparkSession:
    """A session whose workers run the Python that this is, and know the modules of this folder."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = SparkSession.builder.appName(name).getOrCreate()
    for module in sorted(Path(__file__).parent.glob("*.py")):
        spark.sparkContext.addPyFile(str(module))
    return spark


def command(*words: str) -> list[str]:
    return [*shlex.split(ONRECORD), *words]


Batches = Iterator[pa.RecordBatch]


def in_batches(rows: Iterable[tuple], names: list[str]) -> Batches:
    """Rows of strings as batches of columns."""
    held: list[tuple] = []

    def batch() -> pa.RecordBatch:
        columns = [pa.array(column, pa.string()) for column in zip(*held)]
        return pa.RecordBatch.from_arrays(columns, names)

    for row in rows:
        held.append(row)
        if len(held) == BATCH:
            yield batch()
            held.clear()
    if held:
        yield batch()


def step(name: str) -> Callable[[Batches], Batches]:
    """For `mapInArrow`: rows of key and value, those of a key together, through `onrecord step`."""
    words = command("step", name)

    def run(batches: Batches) -> Batches:
        pairs = (
            json.dumps({"key": key, "value": value})
            for batch in batches
            for key, value in zip(batch.column("key").to_pylist(), batch.column("value").to_pylist())
        )
        answers = (json.loads(line) for line in through(words, pairs))
        return in_batches(((one["table"], one["key"], one["value"]) for one in answers), ["table", "key", "value"])

    return run

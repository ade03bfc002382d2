import gzip
import json
import zlib
from pathlib import Path

import pytest

import onrecord

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "test/golden"


def line(record):
    body = json.dumps(record, ensure_ascii=False, separators=(",", ":"))[:-1]
    return f'{body},"sum":"{zlib.crc32(body.encode()):08x}"}}\n'.encode()


def seeds():
    return [json.loads(path.read_text()) for path in sorted((ROOT / "seeds").glob("*.record.json"))]


def emoji(id="emoji"):
    text = "😀 Ann 😀 Lowe said “no 👩‍👧”."
    spans = lambda words: [utf16(text, text.index(words)), utf16(text, text.index(words) + len(words))]
    return {
        "schema": 2, "id": id, "maker": "test",
        "article": {"url": None, "title": None, "outlet": "Herald", "agency": None, "publishedAt": "2025-03-01", "file": None, "line": None},
        "text": text,
        "entities": [{"id": "e1", "type": "PERSON", "name": "Ann Lowe", "aliases": []}],
        "mentions": [{"start": spans("Ann 😀 Lowe")[0], "end": spans("Ann 😀 Lowe")[1], "type": "PERSON", "entity": "e1", "proper": True}],
        "statements": [{
            "id": "s1", "form": "direct", "source": [spans("Ann 😀 Lowe")], "cue": [spans("said")], "content": [spans("“no 👩‍👧”")],
            "speaker": "e1", "about": [], "addressee": None, "saidOn": None, "confidence": 0.9,
        }],
    }


def utf16(text, at):
    return len(text[:at].encode("utf-16-le")) // 2


def test_offsets_lead_either_way_in_any_text():
    for text in ["", "plain", "é ß", "😀", "a😀b👩‍👧c", "😀😀"]:
        offsets = onrecord.Offsets(text)
        for at in range(len(text) + 1):
            assert offsets.utf16(at) == utf16(text, at)
            assert offsets.python(utf16(text, at)) == at


def test_offsets_of_records_fit_python_strings(tmp_path):
    file = tmp_path / "records.ndjson"
    file.write_bytes(line(emoji()))
    (record,) = onrecord.records(file)
    (row,) = onrecord.statements([record])
    assert (row["words"], row["source"], row["cue"], row["speakers"]) == ("“no 👩‍👧”", "Ann 😀 Lowe", "said", ["Ann Lowe"])
    assert record["text"][row["start"] : row["end"]] == "“no 👩‍👧”"
    assert [one["words"] for one in onrecord.mentions([record])] == ["Ann 😀 Lowe"]
    assert next(onrecord.records(file, offsets="utf16")) == emoji()


def test_the_last_line_of_an_article_counts(tmp_path):
    later = {**emoji("a"), "maker": "later"}
    gone = {"schema": 2, "id": "b", "deleted": True}
    lines = [line(emoji("a")), line(emoji("b")), b"\n", line(later), line(gone)]
    (tmp_path / "records.ndjson").write_bytes(b"".join(lines) + line(emoji("c"))[:40])
    assert [(one["id"], one["maker"]) for one in onrecord.records(tmp_path)] == [("a", "later")]
    packed = tmp_path / "packed.ndjson.gz"
    packed.write_bytes(gzip.compress(b"".join(lines)))
    assert [one["maker"] for one in onrecord.records(packed)] == ["later"]


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        (b"no JSON\n", "is not JSON"),
        (b"[]\n", "is no record"),
        (line(emoji()).replace(b"Herald", b"Herold"), "is damaged"),
        (line({**emoji(), "schema": 3}), "is of schema 3"),
    ],
)
def test_bad_lines_are_named_or_passed_over(tmp_path, bad, says):
    file = tmp_path / "bad.ndjson"
    file.write_bytes(bad + line(emoji()))
    with pytest.raises(onrecord.RecordError, match=f"bad.ndjson:1: {says}"):
        list(onrecord.records(file))
    assert [one["id"] for one in onrecord.records(file, errors="skip")] == ["emoji"]


def test_frames_of_pandas_and_polars_are_the_same(tmp_path):
    file = tmp_path / "seeds.ndjson"
    file.write_bytes(b"".join(line(one) for one in seeds()))
    pandas = onrecord.frame(onrecord.statements(onrecord.records(file)))
    polars = onrecord.frame(onrecord.statements(onrecord.records(file)), "polars")
    assert len(pandas) == len(polars) == sum(len(one["statements"]) for one in seeds()) > 50
    assert pandas["words"].tolist() == polars["words"].to_list()
    assert [str(day.date()) for day in pandas["day"].dropna()] == [str(day) for day in polars["day"].drop_nulls()]
    assert (onrecord.frame(onrecord.mentions(onrecord.records(file)))["words"].str.len() > 0).all()
    assert len(onrecord.frame([])) == len(onrecord.frame([], "polars")) == 0


def test_frames_have_what_only_late_rows_have():
    rows = [{"id": i, **({"copyOf": f"statement:{i}"} if i >= 150 else {})} for i in range(160)]
    assert onrecord.frame(rows)["copyOf"].count() == onrecord.frame(rows, "polars")["copyOf"].count() == 10


def test_records_in_parquet(tmp_path):
    import pyarrow as pa
    import pyarrow.parquet as pq

    (tmp_path / "extracted/month=2025-03").mkdir(parents=True)
    lines = pa.array([line(emoji()).decode().strip(), None])
    pq.write_table(pa.table({"id": ["emoji", "bad"], "line": lines}), tmp_path / "extracted/month=2025-03/part.parquet")
    assert [one["id"] for one in onrecord.records(tmp_path / "extracted")] == ["emoji"]


def test_graphs():
    graph = onrecord.read_graph(GOLDEN / "graph.json")
    whole = json.loads((GOLDEN / "graph.json").read_text())
    assert (len(graph), graph.number_of_edges()) == (len(whole["nodes"]), len(whole["edges"]))
    ties = onrecord.people(graph)
    names = {(graph.nodes[a]["name"], graph.nodes[b]["name"]) for a, b in ties.edges}
    assert ("John Healey", "Russia") in names
    assert all(data["weight"] >= 1 for _, _, data in ties.edges(data=True))


def test_libraries_are_loaded_only_where_they_are_used():
    import subprocess
    import sys

    script = "import onrecord, sys; print([m for m in ('pandas', 'polars', 'networkx', 'pyarrow') if m in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT / "python", check=True)
    assert shown.stdout.strip() == "[]"

"""Predicts attributions with a network, and scores them with the project's scorer."""
import json
import subprocess
from pathlib import Path

import numpy as np
import torch

from articles import NAME_TAGS, Article, Cue
from batches import argument_emissions, batch_of, batches_of, windows_of
from bases import Pieces
from crf import viterbi
from encoder import Network

SHARED = Path(__file__).parent.parent.parent / "shared"


def device_and_type():
    """Where to compute, and in which numbers: bf16 where they are quick, on GPUs and processors made for them."""
    has = torch.cpu.get_capabilities()
    quick = torch.cuda.is_available() or has.get("amx_bf16") or has.get("avx512_bf16")
    return torch.device("cuda" if torch.cuda.is_available() else "cpu"), torch.bfloat16 if quick else torch.float32


def load(base: str, state: Path) -> Network:
    """A network to ask, from a state."""
    device, dtype = device_and_type()
    return Network.of(base, torch.load(state, map_location="cpu")).to(device, dtype).eval()


def spans_of(tags: np.ndarray, begin: int) -> list[tuple[int, int]]:
    """The [start, end) runs of one role's B and I, whose numbers are `begin` and `begin + 1`."""
    spans = []
    for at, tag in enumerate(tags):
        if tag == begin or (tag == begin + 1 and not (spans and spans[-1][1] == at)):
            spans.append((at, at + 1))
        elif tag == begin + 1:
            spans[-1] = (spans[-1][0], at + 1)
    return spans


@torch.no_grad()
def predict(network, articles: list[Article], pieces: Pieces, per_batch: int = 6000) -> list[dict]:
    """Records with statements: a cue by the first head, its source and content by the second."""
    device, dtype = next(network.parameters()).device, network.words.weight.dtype
    network.eval()
    found = {article.id: [] for article in articles}
    mentions = {article.id: [] for article in articles}
    chains = (network.chain, network.argument_chain, network.name_chain)
    chain, argument_chain, name_chain = ([x.cpu().numpy() for x in c.scores()] for c in chains)
    for rows in batches_of(windows_of(articles, pieces), per_batch):
        batch = batch_of(rows, pieces, device, dtype, cues_of=lambda *_: [])
        states = network(batch.pieces, batch.features, batch.bias)
        flat = states.reshape(-1, states.shape[-1])[batch.words]
        tags, names = (emit(flat).float().cpu().numpy() for emit in (network.emit, network.emit_names))
        cues = {}
        for row, (article, part) in enumerate(batch.parts):
            mentions[article.id] += mentions_of(article, part, viterbi(names[row, : part.end - part.start], *name_chain))
            best = viterbi(tags[row, : part.end - part.start], *chain)
            for start, end in spans_of(best, 3):
                cues.setdefault((article.id, part.start), []).append(
                    Cue(part.paragraph, part.start + start, part.start + end, np.zeros(0))
                )
        batch = batch_of(rows, pieces, device, dtype, cues_of=lambda a, p: cues.get((a.id, p.start), []))
        if not len(batch.cue_rows):
            continue
        arguments = argument_emissions(network, batch, flat)[0].cpu().numpy()
        for row, (article, part, cue) in enumerate(batch.cues):
            best = viterbi(arguments[row, : part.end - part.start], *argument_chain)
            best[cue.start - part.start : cue.end - part.start] = 0
            spans = lambda role: [offsets(article, part.start + a, part.start + b) for a, b in spans_of(best, role)]
            if content := spans(3):
                found[article.id].append(
                    {"source": spans(1)[:1], "cue": [offsets(article, cue.start, cue.end)], "content": content}
                )
    network.train()
    return [{"id": a.id, "text": a.text, "statements": found[a.id], **named(a, mentions[a.id])} for a in articles]


def mentions_of(article: Article, part, tags: np.ndarray) -> list[dict]:
    return [
        {"start": start, "end": end, "type": NAME_TAGS[begin][2:]}
        for begin in range(1, len(NAME_TAGS), 2)
        for start, end in (offsets(article, part.start + a, part.start + b) for a, b in spans_of(tags, begin))
    ]


def named(article: Article, mentions: list[dict]) -> dict:
    """Mentions with an entity for each spelling: who is who is not known here."""
    text = article.text.encode("utf-16-le")
    form = lambda m: text[2 * m["start"] : 2 * m["end"]].decode("utf-16-le")
    ids = {key: f"e{n}" for n, key in enumerate(dict.fromkeys((m["type"], form(m)) for m in mentions))}
    entities = [{"id": id, "type": kind, "name": name} for (kind, name), id in ids.items()]
    return {"entities": entities, "mentions": [{**m, "entity": ids[m["type"], form(m)]} for m in mentions]}


def offsets(article: Article, start: int, end: int) -> list[int]:
    return [int(article.starts[start]), int(article.ends[end - 1])]


def score(records: list[dict], gold: Path, out: Path) -> dict:
    out.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf8")
    command = ["node", str(SHARED / "eval" / "score.mjs"), str(gold), str(out), "--json"]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def line(report: dict) -> str:
    """The figures that matter, in a line."""
    exact = " ".join(f"{role} {100 * report['spans'][role]['exact']['f1']:.1f}" for role in ("source", "cue", "content"))
    recall = " ".join(f"{kind} {100 * value['r']:.1f}" for kind, value in report["contentRecallByKind"].items())
    both, all_three = (report[key] for key in ("attribution", "attributionStrict"))
    return (
        f"exact {exact} | attribution P {100 * both['p']:.1f} R {100 * both['r']:.1f} F {100 * both['f1']:.1f} "
        f"| all three {100 * all_three['f1']:.1f} | content recall {recall}"
    )


def name_line(report: dict) -> str:
    return "names " + " ".join(f"{kind} {100 * found['f1']:.1f}" for kind, found in report["mentions"].items())

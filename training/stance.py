"""Learns on which side statements are, from the samples of `stance.mjs`, and writes it into a model's settings.

The network goes over the words of content, cue, source and target with a few readers: see `src/extract/encoder/stance-judge.ts`. What
it knows of a word is the encoder's state half-way up and a short vector of the word itself. These vectors are learned first, from
sentences that others judged, as a projection of what a sentence encoder makes of each word alone (`words.py`); all models share them.
Several networks learn the same, each from the states of its layer, and the mean of their scores counts.

Prints macro-F1 on `world-train`, cross-validated by articles, beside what a majority and a lexicon get.
"""
import argparse
import json
from pathlib import Path

import numpy as np
import torch
from afinn import Afinn
from torch import nn
from torch.nn import functional as F
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from felt import LAYERS, feel
from small import batches, rounded

#: Numbers in a word's reading and in its own vector; readers; hidden.
READING, OWN, READERS, HIDDEN = 24, 16, 4, 48
ROLES, DISTANCES, FEATURES, WIDTH = 6, 14, 9, 384
DROPOUT, DECAY, RATE, BATCH, SENTENCE_EPOCHS, EPOCHS, SMOOTHING = 0.4, 0.05, 3e-3, 64, 5, 12, 0.05
STANCES = ["for", "against", "neutral"]
#: Those who are for something are few.
BALANCE = torch.tensor([1.3, 1.0, 0.8])
CONTENT, CUE, TARGET = 0, 1, 3
FOLDS = 5


class Samples:
    """Samples as arrays: the words of all, one below the other, and where each sample's begin."""

    def __init__(self, path: Path, words: dict[str, int], keep=lambda row: True):
        self.rows = [row for line in path.with_suffix(".ndjson").open(encoding="utf8") if keep(row := json.loads(line))]
        counts = [len(row["words"]) for row in self.rows]
        self.starts = torch.tensor(np.concatenate([[0], np.cumsum(counts)]))
        flat = lambda name: [one for row in self.rows for one in row[name]]
        self.roles = torch.tensor(flat("roles"), dtype=torch.float32)
        self.distances = torch.tensor(flat("distances"))
        self.words = torch.tensor([words.get(word, 0) for word in flat("words")])
        self.features = torch.tensor([row["features"] for row in self.rows], dtype=torch.float32)
        self.right = torch.tensor([STANCES.index(row["stance"]) for row in self.rows])
        # Sentences have none.
        numbers = [one for row in self.rows for one in row["states"] or [-1] * len(row["words"])]
        used = sorted(set(numbers) - {-1})
        states = np.memmap(path.with_suffix(".f32"), dtype=np.float32, mode="r").reshape(max(used) + 1, -1)[used] if used else np.zeros((0, WIDTH))
        self.states = torch.from_numpy(np.concatenate([states, np.zeros((1, states.shape[1]))]).astype(np.float32))
        at = {number: i for i, number in enumerate(used)}
        self.numbers = torch.tensor([at.get(number, len(used)) for number in numbers])

    def batch(self, ids):
        ids = torch.as_tensor(ids)
        starts, counts = self.starts[ids], self.starts[ids + 1] - self.starts[ids]
        sample = torch.repeat_interleave(torch.arange(len(ids)), counts)
        ahead = torch.cumsum(counts, 0) - counts
        at = torch.repeat_interleave(starts - ahead, counts) + torch.arange(int(counts.sum()))
        return self.states[self.numbers[at]], self.roles[at], self.distances[at], self.words[at], sample, self.features[ids]


class Judge(nn.Module):
    def __init__(self, own: torch.Tensor, layer: int = 0):
        """`layer` says which of the states in the samples it is given."""
        super().__init__()
        self.asked = slice(layer * WIDTH, (layer + 1) * WIDTH)
        self.vectors = nn.Embedding.from_pretrained(own, freeze=True)
        self.states, self.roles = nn.Linear(WIDTH, READING), nn.Linear(ROLES, READING, bias=False)
        self.distances, self.words = nn.Embedding(DISTANCES, READING), nn.Linear(own.shape[1], READING, bias=False)
        self.looks, self.target = nn.Linear(READING, READERS), nn.Linear(READING + FEATURES, READING)
        self.hidden, self.out = nn.Linear(READING * (2 + READERS) + FEATURES, HIDDEN), nn.Linear(HIDDEN, len(STANCES))
        self.before, self.behind = nn.Linear(READING, READING, bias=False), nn.Linear(READING, READING, bias=False)
        self.dropout = nn.Dropout(DROPOUT)
        nn.init.zeros_(self.before.weight)
        nn.init.zeros_(self.behind.weight)
        nn.init.normal_(self.distances.weight, std=0.1)

    def own(self, words: torch.Tensor) -> torch.Tensor:
        return self.vectors(words)

    def forward(self, states, roles, distances, words, sample, features):
        count, shown, states = len(features), self.states.weight, states[:, self.asked]
        if self.training:
            # The same numbers of all states are hidden: cheaper, and better, than others of each.
            shown = shown * (torch.rand(WIDTH) > DROPOUT) / (1 - DROPOUT)
        alone = F.linear(states, shown, self.states.bias) + self.roles(roles) + self.distances(distances) + self.words(self.own(words))
        # What stands beside a word: "not", "failed to".
        joined = (sample[1:] == sample[:-1])[:, None] * 1.0
        nobody = torch.zeros(1, READING)
        before, behind = torch.cat([nobody, alone[:-1] * joined]), torch.cat([alone[1:] * joined, nobody])
        read = torch.relu(alone + self.before(torch.relu(before)) + self.behind(torch.relu(behind)))
        total = lambda values: torch.zeros(count, *values.shape[1:]).index_add_(0, sample, values)
        mean = lambda role: total(read * roles[:, [role]]) / total(roles[:, [role]]).clamp(min=1)
        target = mean(TARGET)
        asked = self.target(torch.cat([target, features], 1))
        towards = (read * asked[sample]).sum(1, keepdim=True) / READING**0.5
        scores = self.looks(read)
        scores = torch.cat([scores[:, : READERS // 2], scores[:, READERS // 2 :] + towards], 1).clamp(-15, 15).exp()
        gathered = total(scores[:, :, None] * read[:, None]) / total(scores)[:, :, None].clamp(min=1e-9)
        found = torch.cat([target, mean(CUE), gathered.flatten(1), features], 1)
        return self.out(self.dropout(torch.relu(self.hidden(self.dropout(found)))))


class OwnVectors(Judge):
    """The same while the words' own vectors are learned: a projection of what is known of each, and something of its own."""

    def __init__(self, known: torch.Tensor):
        super().__init__(torch.zeros(len(known), OWN))
        self.known, self.projection = known, nn.Linear(known.shape[1], OWN, bias=False)
        self.rest = nn.Parameter(torch.zeros(len(known), OWN))

    def own(self, words: torch.Tensor) -> torch.Tensor:
        shown = self.projection.weight
        if self.training:
            shown = shown * (torch.rand(shown.shape[1]) > 0.2) / 0.8
        return F.linear(self.known[words], shown) + self.rest[words]

    def learned(self) -> torch.Tensor:
        return self.projection(self.known) + self.rest


def fit(network: nn.Module, samples: Samples, numbers: list[int], epochs: int, balance=None) -> nn.Module:
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    network.train()
    for chosen in batches(optimizer, len(numbers), BATCH, epochs):
        some = [numbers[one] for one in chosen.tolist()]
        loss = F.cross_entropy(network(*samples.batch(some)), samples.right[some], weight=balance, label_smoothing=SMOOTHING)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return network.eval()


@torch.no_grad()
def judged(network: nn.Module, samples: Samples, numbers: list[int]) -> torch.Tensor:
    return torch.cat([network.eval()(*samples.batch(some)) for some in torch.tensor(numbers).split(256)])


def macro(right: torch.Tensor, found: torch.Tensor) -> str:
    """Macro-F1 and accuracy, and F1 of each stance."""
    f1 = [200 * int(((right == one) & (found == one)).sum()) / max(1, int((right == one).sum() + (found == one).sum())) for one in range(3)]
    of_each = ", ".join(f"{name} {value:.1f}" for name, value in zip(STANCES, f1))
    return f"macro-F1 {np.mean(f1):.1f} ({of_each}), accuracy {100 * float((right == found).float().mean()):.1f}"


def fold_of(row) -> int:
    return sum(map(ord, row["id"])) % FOLDS


def learn_words(sentences: Path, known: Path, seed: int) -> dict[str, list[float]]:
    """The words' own vectors, from sentences, of which no encoder's states are asked."""
    stored = np.load(known)
    words, vectors = stored["words"].tolist(), torch.from_numpy(stored["v"])
    numbers = {word: i + 1 for i, word in enumerate(words)}
    of_split = lambda split: Samples(sentences, numbers, lambda row: row["split"] == split)
    learned, apart = of_split("train"), of_split("test-rw")
    torch.manual_seed(seed)
    network = OwnVectors(torch.cat([torch.zeros(1, vectors.shape[1]), vectors]))
    fit(network, learned, list(range(len(learned.rows))), SENTENCE_EPOCHS)
    found = judged(network, apart, list(range(len(apart.rows)))).argmax(1)
    print(f"NewsMTSC test-rw, by words alone: {macro(apart.right, found)}", flush=True)
    with torch.no_grad():
        rows = network.learned()[1:]
    return {word: [round(float(value), 2) for value in row] for word, row in zip(words, rows)}


def calibration(scores: torch.Tensor, right: torch.Tensor) -> float:
    """By what scores are multiplied so that chances are as often right as they say."""
    return min(np.arange(0.4, 2.5, 0.05), key=lambda scale: float(F.cross_entropy(scores * scale, right)))


def report(scores: torch.Tensor, right: torch.Tensor) -> None:
    """How many of each share of sureness are right."""
    sure, found = torch.softmax(scores, 1).max(1)
    for low in range(3, 10):
        some = (sure >= low / 10) & (sure < low / 10 + 0.1)
        if some.any():
            print(f"sure {low / 10:.1f}: {int(some.sum())}, right {100 * float((found == right)[some].float().mean()):.0f} %")


def written(network: Judge, scale: float) -> dict:
    columns = lambda layer: rounded(layer.weight.T)
    return {
        "roles": columns(network.roles),
        "distances": rounded(network.distances.weight),
        "words": rounded(network.words.weight),
        "before": rounded(network.before.weight),
        "behind": rounded(network.behind.weight),
        "looks": rounded(network.looks.weight),
        "looksBias": rounded(network.looks.bias),
        "target": rounded(network.target.weight),
        "targetBias": rounded(network.target.bias),
        "hidden": rounded(network.hidden.weight),
        "hiddenBias": rounded(network.hidden.bias),
        "out": rounded(network.out.weight * scale),
        "outBias": rounded(network.out.bias * scale),
    }


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("samples", type=Path, help="what stance.mjs wrote, without its ending")
    options.add_argument("settings", type=Path, nargs="?", help="the model's JSON file, which gets the networks; its graph gets what they make of states")
    options.add_argument("--words", type=Path, required=True, help="the JSON file of the words' own vectors")
    options.add_argument("--sentences", type=Path, help="learn these first, from the sentences that stance.mjs wrote")
    options.add_argument("--vectors", type=Path, help="and from what words.py wrote")
    options.add_argument("--folds", type=int, default=FOLDS, help="how many of the five folds to validate on")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--threads", type=int, default=1)
    given = options.parse_args()
    torch.set_num_threads(given.threads)
    if given.sentences:
        learned = learn_words(given.sentences, given.vectors, given.seed)
        given.words.write_text(json.dumps(learned, separators=(",", ":"), ensure_ascii=False) + "\n", encoding="utf8")
    own = json.loads(given.words.read_text(encoding="utf8"))
    vectors = torch.tensor([[0.0] * OWN, *own.values()])
    samples = Samples(given.samples, {word: i + 1 for i, word in enumerate(own)}, lambda row: "split" not in row)

    def learn(numbers: list[int]) -> list[Judge]:
        networks = []
        for layer in range(samples.states.shape[1] // WIDTH):
            torch.manual_seed(given.seed + layer)
            networks.append(fit(Judge(vectors, layer), samples, numbers, EPOCHS, BALANCE))
        return networks

    scale = validate(samples, learn, given.folds) if given.folds else 1.0
    if given.settings:
        networks = learn(list(range(len(samples.rows))))
        settings = json.loads(given.settings.read_text(encoding="utf8"))
        settings["stance"] = [written(network, scale / len(networks)) for network in networks]
        given.settings.write_text(json.dumps(settings, separators=(",", ":")) + "\n", encoding="utf8")
        projections = [(network.states.weight.detach().numpy().T, network.states.bias.detach().numpy()) for network in networks]
        feel(given.settings.with_suffix(".onnx"), LAYERS[given.settings.stem], projections)


def validate(samples: Samples, learn, folds: int) -> float:
    """Prints how good it is on articles that it has not seen, and returns by what its scores are to be multiplied."""
    everything = range(len(samples.rows))
    apart = {n: fold_of(samples.rows[n]) for n in everything if samples.rows[n]["corpus"] == "world-train"}
    scores, found = [], []
    for fold in range(folds):
        some = [n for n in apart if apart[n] == fold]
        networks = learn([n for n in everything if apart.get(n) != fold])
        scores.append(torch.stack([judged(network, samples, some) for network in networks]).mean(0))
        found += some
        print(f"fold {fold}: {macro(samples.right[some], scores[-1].argmax(1))}", flush=True)
    scores, right = torch.cat(scores), samples.right[found]
    scale = calibration(scores, right)
    print("all folds:", macro(right, scores.argmax(1)))
    print("all neutral:", macro(right, torch.full_like(right, STANCES.index("neutral"))))
    for name, score_of, least in LEXICONS:
        print(f"{name} on content and cue:", macro(right, torch.tensor([by_lexicon(samples.rows[n], score_of, least) for n in found])))
    report(scores * scale, right)
    return scale


#: Two lexicons, VADER (Hutto & Gilbert, 2014) and AFINN (Nielsen, 2011), with the thresholds that suit them best here.
LEXICONS = [
    ("VADER", lambda text, vader=SentimentIntensityAnalyzer(): vader.polarity_scores(text)["compound"], 0.3),
    ("AFINN", lambda text, afinn=Afinn(): afinn.score(text), 2),
]


def by_lexicon(row, score_of, least: float) -> int:
    """What a lexicon makes of a statement's words but for those of the target."""
    said = [word for word, roles in zip(row["words"], row["roles"]) if (roles[CONTENT] or roles[CUE]) and not roles[TARGET]]
    score = score_of(" ".join(said))
    return STANCES.index("for" if score >= least else "against" if score <= -least else "neutral")


if __name__ == "__main__":
    main()

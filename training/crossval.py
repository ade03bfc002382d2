"""How well a model reads British articles that it has not seen: the last phase of training, once for each fold.

`python crossval.py large` after `make.py`, which leaves the state that the last phase starts from.
"""
import sys

import predict
from articles import read
from bases import BASES, Pieces
from make import BRITISH, STUDENTS, WORK, beliefs, last_phase
from teach import in_fold, load

FOLDS = 4


def main() -> None:
    name = sys.argv[1]
    base = STUDENTS[name][0]
    articles, pieces = read(BRITISH), Pieces(BASES[base])
    before = load(base, WORK / f"{name}.american.pt")
    found = {"before the last phase": predict.predict(before, articles, pieces), "held out of it": []}
    for fold in range(FOLDS):
        state = WORK / f"{name}.british{fold}.pt"
        last_phase(base, WORK / f"{name}.american.pt", beliefs(), state, f"{fold}/{FOLDS}")
        unseen = [article for number, article in enumerate(articles) if in_fold(f"{fold}/{FOLDS}", number)]
        found["held out of it"] += predict.predict(load(base, state), unseen, pieces)
    for which, records in found.items():
        report = predict.score(records, BRITISH, WORK / f"{name}.british.ndjson")
        print(f"{name}, British articles, {which}: {predict.line(report)}")


if __name__ == "__main__":
    main()

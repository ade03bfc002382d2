"""Makes both models from the annotated articles: `python make.py`. What is there already is not made again.

Two teachers (mpnet), each trained on one half of the articles, say what they believe of the other half. A third one goes
on from the first, learns names, and says what it believes of names in all articles. `large` (bge) and `base` (minilm)
learn statements half from gold and half from what the teachers believe, and names from what the third believes.
"""
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ARTICLES = HERE.parent.parent / "shared" / "data" / "polnear" / "train.ndjson"
WORK = HERE / "cache"
FOLDS = 2
#: name → base, and its cycles of epochs at a peak rate; the rate falls to nothing in each (Loshchilov & Hutter, 2017).
#: Names are learned in the last one. Then one epoch more at a low rate goes on from the mean of the states before and after
#: it, since what is new costs a little of what was known.
STUDENTS = {
    "large": ("bge", [(4, 2e-4), (1, 1.5e-4), (1, 1.5e-4), (3, 1.5e-4)]),
    "base": ("minilm", [(5, 3e-4), (3, 2e-4), (3, 2e-4)]),
}
MEAN, LAST = (0.35, 0.65), (1, 1e-4)


def run(script: str, *arguments, makes: Path) -> None:
    if not makes.exists():
        subprocess.run([sys.executable, str(HERE / script), *map(str, arguments), "--out", str(makes)], check=True)


def beliefs() -> list[Path]:
    made = []
    for fold in range(FOLDS):
        state, out = WORK / f"teacher{fold}.pt", WORK / f"teacher{fold}.npz"
        one = f"{fold}/{FOLDS}"
        run("train.py", "--base", "mpnet", "--fold", one, "--epochs", 3, "--seed", 10 + fold, makes=state)
        run("teach.py", "--base", "mpnet", "--state", state, "--articles", ARTICLES, "--fold", one, makes=out)
        made.append(out)
    return made


def name_beliefs() -> Path:
    state, out = WORK / "names.pt", WORK / "names.npz"
    learn = ["--init", WORK / "teacher0.pt", "--only-names", "--automatic", 0.5, "--epochs", 5, "--rate", 7e-5, "--seed", 20]
    run("train.py", "--base", "mpnet", *learn, makes=state)
    run("teach.py", "--base", "mpnet", "--state", state, "--names", makes=out)
    return out


def main() -> None:
    teach, names = beliefs(), name_beliefs()
    for name, (base, cycles) in STUDENTS.items():
        states = []
        for number, (epochs, rate) in enumerate([*cycles, LAST], 1):
            state = WORK / f"{name}.{number}.pt"
            corpora = ["--teach", *teach, names] if number >= len(cycles) else ["--articles", ARTICLES, "--teach", *teach]
            start = states[-1:] if number <= len(cycles) else [f"{one}={share}" for one, share in zip(states[-2:], MEAN)]
            learn = [*corpora, "--epochs", epochs, "--rate", rate, "--seed", number, *(["--init", *start] if start else [])]
            run("train.py", "--base", base, *learn, makes=state)
            states.append(state)
        exported = ["--base", base, "--state", state, "--name", name, "--out", HERE.parent / "weights"]
        subprocess.run([sys.executable, str(HERE / "export.py"), *map(str, exported)], check=True)


if __name__ == "__main__":
    main()

"""Makes both models from the annotated articles: `python make.py`. What is there already is not made again.

Two teachers (mpnet), each trained on one half of the articles, say what they believe of the other half. `large` (bge) and
`base` (minilm) learn half from gold and half from what the teachers believe.
"""
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ARTICLES = HERE.parent.parent / "shared" / "data" / "polnear" / "train.ndjson"
WORK = HERE / "cache"
FOLDS = 2
#: name → base, and its cycles of epochs at a peak rate; the rate falls to nothing in each (Loshchilov & Hutter, 2017).
STUDENTS = {"large": ("bge", [(4, 2e-4), (1, 1.5e-4), (1, 1.5e-4)]), "base": ("minilm", [(5, 3e-4), (3, 2e-4)])}


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


def main() -> None:
    teach = beliefs()
    for name, (base, cycles) in STUDENTS.items():
        start = []
        for number, (epochs, rate) in enumerate(cycles, 1):
            state = WORK / f"{name}.{number}.pt"
            learn = ["--teach", *teach, "--epochs", epochs, "--rate", rate, "--seed", number, *start]
            run("train.py", "--base", base, *learn, makes=state)
            start = ["--init", state]
        exported = ["--base", base, "--state", state, "--name", name, "--out", HERE.parent / "weights"]
        subprocess.run([sys.executable, str(HERE / "export.py"), *map(str, exported)], check=True)


if __name__ == "__main__":
    main()

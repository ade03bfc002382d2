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
#: name → base, epochs
STUDENTS = {"large": ("bge", 4), "base": ("minilm", 5)}


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
    for name, (base, epochs) in STUDENTS.items():
        state = WORK / f"{name}.pt"
        run("train.py", "--base", base, "--teach", *teach, "--epochs", epochs, makes=state)
        exported = ["--base", base, "--state", state, "--name", name, "--out", HERE.parent / "weights"]
        subprocess.run([sys.executable, str(HERE / "export.py"), *map(str, exported)], check=True)


if __name__ == "__main__":
    main()

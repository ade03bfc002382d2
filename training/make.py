"""Makes both models from the annotated articles: `python make.py`. What is there already is not made again.

Two teachers (mpnet), each trained on one half of the American articles, say what they believe of the other half. `large`
(bge) learns from gold and from them; `base` (minilm) too. Both then learn the British articles in a short last phase.
"""
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
DATA = HERE.parent.parent / "shared" / "data"
POLNEAR, BRITISH = DATA / "polnear" / "train.ndjson", DATA / "uk" / "train.ndjson"
WORK = HERE / "cache"
FOLDS = 2
#: name → base, epochs
STUDENTS = {"large": ("bge", 4), "base": ("minilm", 5)}
#: The last phase: a share of the American articles and the British ones four times over, at a low rate.
LAST = ["--share", "0.2", "--repeat", "1", "4", "--epochs", "1", "--rate", "1e-4"]


def run(script: str, *arguments, makes: Path) -> None:
    if not makes.exists():
        subprocess.run([sys.executable, str(HERE / script), *map(str, arguments), "--out", str(makes)], check=True)


def beliefs() -> list[Path]:
    made = []
    for fold in range(FOLDS):
        state, out = WORK / f"teacher{fold}.pt", WORK / f"teacher{fold}.npz"
        one = f"{fold}/{FOLDS}"
        run("train.py", "--base", "mpnet", "--fold", one, "--epochs", 3, "--seed", 10 + fold, makes=state)
        run("teach.py", "--base", "mpnet", "--state", state, "--articles", POLNEAR, "--fold", one, makes=out)
        made.append(out)
    return made


def last_phase(base: str, state: Path, teach: list[Path], out: Path, fold: str | None = None) -> None:
    held_out = ["--fold", fold] if fold else []
    arguments = ["--base", base, "--init", state, "--articles", POLNEAR, BRITISH, "--teach", *teach, *LAST, *held_out]
    run("train.py", *arguments, makes=out)


def main() -> None:
    teach = beliefs()
    for name, (base, epochs) in STUDENTS.items():
        american, state = WORK / f"{name}.american.pt", WORK / f"{name}.pt"
        run("train.py", "--base", base, "--teach", *teach, "--epochs", epochs, makes=american)
        last_phase(base, american, teach, state)
        exported = ["--base", base, "--state", state, "--name", name, "--out", HERE.parent / "weights"]
        subprocess.run([sys.executable, str(HERE / "export.py"), *map(str, exported)], check=True)


if __name__ == "__main__":
    main()

"""Makes both models: `python make.py`. What is there already in `cache/` is not made again.

With a GPU at hand two teachers (mpnet), each trained on one half of all annotated articles, say what they believe of the other
half, and both what they believe of news that nobody annotated. Without one, the models in `weights/` teach in their place:
they read twenty times as fast as mpnet, but of articles that they learned from they say nothing. The students, `large` (bge)
and `base` (MiniLM), go on from the models in `weights/` and learn from news and from all annotated articles at once. What is new
costs a little of what was known: the mean of both is better than either (Wortsman et al., 2022).
"""
import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
WORK = HERE / "cache"
NEWS = WORK / "news"
FOLDS = 2
CORPORA = ("american", "british", "world")
#: Shares of the corpora in an epoch: the small ones count more.
GOLD = ("american=1", "graph=1", "british=3", "world=3", "crossner=1")
NEWS_AND_GOLD = ("news=1", "american=0.8", "graph=0.6", "british=2", "world=2", "crossner=0.3")
#: name → base; its phases: epochs, peak rate, shares of the corpora; and how much of the mean is what it then is.
STUDENTS = {
    "large": ("bge", [(1, 1.5e-4, ("news=1", *GOLD)), (1, 8e-5, GOLD)], 0.5),
    "base": ("minilm", [(3, 2e-4, NEWS_AND_GOLD)], 0.7),
}


def run(script: str, *arguments, makes: Path) -> Path:
    if not makes.exists():
        subprocess.run([sys.executable, str(HERE / script), *map(str, arguments), "--out", str(makes)], check=True)
    return makes


def teachers(epochs: int) -> tuple[list[Path], list[Path]]:
    """The states of two teachers, and what each believes of the annotated articles that it has not seen."""
    states, beliefs = [], []
    for fold in range(FOLDS):
        one = f"{fold}/{FOLDS}"
        apart = ["--apart", *(f"{corpus}={one}" for corpus in (*CORPORA, "graph"))]
        learn = ["--base", "mpnet", "--mix", *GOLD, *apart, "--epochs", epochs, "--seed", 10 + fold]
        states.append(run("train.py", *learn, makes=WORK / f"teacher{fold}.pt"))
        ask = ["--base", "mpnet", "--state", states[-1], "--corpora", *CORPORA, "--fold", one]
        beliefs.append(run("teach.py", *ask, makes=WORK / f"teacher{fold}.npz"))
    return states, beliefs


def student(name: str, beliefs: list[Path], apart: list[str]) -> Path:
    base, phases, share = STUDENTS[name]
    shipped = state = run("shipped.py", name, makes=WORK / f"shipped-{name}.pt")
    for number, (epochs, rate, shares) in enumerate(phases, 1):
        learn = ["--base", base, "--init", state, "--mix", *shares, "--news", NEWS, "--teach", *beliefs, "--apart", *apart]
        state = run("train.py", *learn, "--epochs", epochs, "--rate", rate, "--seed", number, makes=WORK / f"{name}.{number}.pt")
    both = [f"{shipped}={1 - share}", f"{state}={share}"]
    return run("train.py", "--base", base, "--init", *both, "--epochs", 0, "--quiet", makes=WORK / f"{name}.mean.pt")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--teachers", choices=("mpnet", "shipped"), required=True, help="mpnet wants a GPU, or most of a day")
    options.add_argument("--epochs", type=int, default=3, help="of a teacher")
    options.add_argument("--news", type=int, default=40, help="pieces of half a megabyte of news to label")
    options.add_argument("--students", nargs="+", choices=STUDENTS, default=list(STUDENTS))
    options.add_argument("--apart", nargs="*", default=[], help="leave out every Nth article of a corpus, to measure on: CORPUS=K/N")
    options.add_argument("--out", type=Path, default=WORK / "weights", help="folder for the exported models")
    given = options.parse_args()
    WORK.mkdir(exist_ok=True)
    states, beliefs = teachers(given.epochs) if given.teachers == "mpnet" else ([], [])
    ask = ["--states", *(f"mpnet={state}" for state in states)] if states else ["--models", "large", "base"]
    # A folder that is there may lack pieces: label.py knows which.
    label = ["label.py", *map(str, ask), "--count", str(given.news), "--out", str(NEWS)]
    subprocess.run([sys.executable, str(HERE / label[0]), *label[1:]], check=True)
    for name in given.students:
        state = student(name, beliefs, given.apart)
        exported = ["--base", STUDENTS[name][0], "--state", state, "--name", name, "--out", given.out]
        subprocess.run([sys.executable, str(HERE / "export.py"), *map(str, exported)], check=True)


if __name__ == "__main__":
    main()

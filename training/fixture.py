"""Writes what the training code makes of a text, for the test that onrecord's own code makes the same of it."""
import json
import sys
from pathlib import Path

from articles import article_of
from bases import BASES, Pieces
from encoder import distance_buckets
from windows import windows

#: Words that only look alike in two programming languages: accents, digits of other scripts, signs, hidden characters.
TEXT = """“Über-risky,” said Ms O’Neill-Żak (née Brontë). She didn't mince her words: "No. NEVER, not in 2,031 years!"
Zu\u00adrich’s café—half\u00a0empty—was 😀 at ½ price; ٣٤ people agreed… “So be it,
x²+y² ≠ naïve_snake_case. """ + "A long paragraph goes on and on. " * 60


def main() -> None:
    article = article_of({"id": "fixture", "text": TEXT})
    pieces = Pieces(BASES["minilm"])
    found = {
        "text": TEXT,
        "words": [[int(s), int(e), int(f)] for s, e, f in zip(article.starts, article.ends, article.features)],
        "pieces": [pieces.of(word) for word in article.words],
        "windows": [[[p.paragraph, p.start, p.end] for p in window] for window in windows(article, pieces)],
        "distances": distance_buckets(160, 70, 72),
    }
    Path(sys.argv[1]).write_text(json.dumps(found, ensure_ascii=False) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()

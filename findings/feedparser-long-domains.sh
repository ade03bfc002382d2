#!/usr/bin/env bash
# One expects:  `author_detail` of "vale@herald.media (Ada Vale)", the form that RSS has for an item's author, to be
#               called Ada Vale.
# What happens: the name is "a (Ada Vale". feedparser knows endings of addresses of four letters at most: of a longer one
#               the rest stays with the name, and the bracket with it, and the address lacks it. `author` alone is whole.
# It matters:   papers have addresses under .press, .media, .london, .online, .agency. Who writes for two papers is two
#               authors, "Ada Vale" and "ne (Ada Vale", and an address that is not theirs stands beside the name. Take from
#               `author` what stands in the brackets.
# onrecord:     does not use it: feedsmith reads feeds, and the name is what stands in the brackets (test/ingest/formats.test.ts).
set -euo pipefail

PACKAGE=feedparser==6.0.14
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
import feedparser

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Herald</title><link>https://herald.example/</link>
<description>News</description><item><title>Port</title><author>{}</author></item></channel></rss>"""
for domain in ("herald.com", "herald.news", "herald.press", "herald.media", "herald.london", "herald.online"):
    entry = feedparser.parse(FEED.format(f"vale@{domain} (Ada Vale)")).entries[0]
    print(f"{entry.author}: {entry.author_detail.name!r}, {entry.author_detail.email!r}")
PY
cat >expected <<'TEXT'
vale@herald.com (Ada Vale): 'Ada Vale', 'vale@herald.com'
vale@herald.news (Ada Vale): 'Ada Vale', 'vale@herald.news'
vale@herald.press (Ada Vale): 's (Ada Vale', 'vale@herald.pres'
vale@herald.media (Ada Vale): 'a (Ada Vale', 'vale@herald.medi'
vale@herald.london (Ada Vale): 'on (Ada Vale', 'vale@herald.lond'
vale@herald.online (Ada Vale): 'ne (Ada Vale', 'vale@herald.onli'
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"

#!/usr/bin/env bash
# One expects:  of a mail that answers none, all of it to be left, or all but a signature at the end.
# What happens: `parse_reply` takes a paragraph that begins with "-No", a dash and a letter, or with "Sent from my desk", for
#               the begin of the signature, and any "On" before a line's end in "wrote:" for the begin of the mail answered,
#               however many paragraphs lie between. From there on all is gone; of the last mail here nothing is left.
# It matters:   statements of press offices come as lists, and tell what somebody wrote. The mail is there, with its sender
#               and day, and those who are quoted in it are not; nothing tells how much was cut.
# onrecord:     does not use it: the mails below stay whole (src/ingest/formats, test/ingest).
set -euo pipefail

PACKAGE=email-reply-parser==0.5.12
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
from email_reply_parser import EmailReplyParser

for paragraphs in (
    ("The board met.", "- No more delays, said Vale.", "Orr disagreed."),
    ("The board met.", "-No more delays, said Vale.", "Orr disagreed."),
    ("The board met.", "Sent from my desk to the papers: no more delays, said Vale.", "Orr disagreed."),
    ("The board met.", "On Monday it said no, and Reed left.", "Vale wrote to him:", "It is for the best.", "Orr disagreed."),
    ("The board met.", "On Monday it said no, and Reed left.", "To him she wrote:", "It is for the best.", "Orr disagreed."),
    ("On Monday the board said no, and Reed left.", "To him she wrote:", "It is for the best.", "Orr disagreed."),
):
    left = EmailReplyParser.parse_reply("\n\n".join(paragraphs))
    print(f"{' / '.join(paragraphs)}\n  -> {left!r}")
PY
cat >expected <<'TEXT'
The board met. / - No more delays, said Vale. / Orr disagreed.
  -> 'The board met.\n\n- No more delays, said Vale.\n\nOrr disagreed.'
The board met. / -No more delays, said Vale. / Orr disagreed.
  -> 'The board met.'
The board met. / Sent from my desk to the papers: no more delays, said Vale. / Orr disagreed.
  -> 'The board met.'
The board met. / On Monday it said no, and Reed left. / Vale wrote to him: / It is for the best. / Orr disagreed.
  -> 'The board met.\n\nOn Monday it said no, and Reed left.\n\nVale wrote to him:\n\nIt is for the best.\n\nOrr disagreed.'
The board met. / On Monday it said no, and Reed left. / To him she wrote: / It is for the best. / Orr disagreed.
  -> 'The board met.'
On Monday the board said no, and Reed left. / To him she wrote: / It is for the best. / Orr disagreed.
  -> ''
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"

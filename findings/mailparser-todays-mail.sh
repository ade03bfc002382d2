#!/usr/bin/env bash
# One expects:  a mail's date to be the day in its header, or none, or an error.
# What happens: where JavaScript's `Date` cannot read the header, mailparser gives the time at which it runs. A zone in
#               letters is enough: "EDT" and "GMT" are known, "BST", "CEST" and "MET" are not, nor a space before a comma.
# It matters:   press releases and newsletters of Europe's summers, as older programs sent them, are all of today: a timeline
#               of who said what has them last, and otherwise with each run. The same mails in winter, of "GMT", are right.
#               `headerLines` has the header as it was.
# onrecord:     takes the day out of the header, whatever the zone is called (src/ingest/loose-date.ts, test/ingest).
set -euo pipefail

PACKAGE=mailparser@3.14.2
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --prefix . --no-audit --no-fund --silent --ignore-scripts "$PACKAGE"

cat >see.mjs <<'JS'
import { simpleParser } from 'mailparser'
const began = new Date()
for (const zone of ['+0100', 'GMT', 'EDT', 'BST', 'CEST', 'MET']) {
  const { date } = await simpleParser(`From: Ada Vale <vale@port.example>\nDate: Tue, 15 Oct 2019 10:00:00 ${zone}\n\nThe port will not close.\n`)
  console.log(`10:00:00 ${zone}: ${date >= began ? 'the time at which this runs' : date.toISOString()}`)
}
const { date } = await simpleParser('From: Ada Vale <vale@port.example>\n\nThe port will not close.\n')
console.log(`no header: ${date}`)
JS
cat >expected <<'TEXT'
10:00:00 +0100: 2019-10-15T09:00:00.000Z
10:00:00 GMT: 2019-10-15T10:00:00.000Z
10:00:00 EDT: 2019-10-15T14:00:00.000Z
10:00:00 BST: the time at which this runs
10:00:00 CEST: the time at which this runs
10:00:00 MET: the time at which this runs
no header: undefined
TEXT

node see.mjs | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"

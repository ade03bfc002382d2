#!/usr/bin/env bash
# One expects:  "last March", read in October, to be the March before, and "told the Sun" to hold no date.
# What happens: the library takes the nearest month of that name and does not read the "last": in October, "last March" and
#               "in March" lie in the year to come, as does "on Feb. 9". "Last May" is nothing at all. "Tuesday last week"
#               is the Tuesday of this week, and the newspaper a Sunday. `forwardDate` has no counterpart for the past.
# It matters:   news tells what has been: half of the months and days of a year come out a year late, in the future.
# onrecord:     a day of the year that lies far ahead is that of the year before, months and weeks are no day, and a weekday
#               must be written out (src/resolve/when/times.ts).
set -euo pipefail

PACKAGE=chrono-node@2.10.3
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --prefix . --no-audit --no-fund --silent --ignore-scripts "$PACKAGE"

cat >see.mjs <<'JS'
import { casual } from 'chrono-node'
const told = { instant: new Date('2023-10-11T12:00:00Z'), timezone: 0 }
for (const text of [
  'She resigned last March.', 'She resigned in March.', 'She resigned on Feb. 9.', 'She resigned last May.',
  'She resigned on Tuesday last week.', 'She told the Sun.',
]) {
  const dates = casual.parse(text, told).map(({ text, start }) => `${text} = ${start.date().toISOString().slice(0, 10)}`)
  console.log(text, '|', dates.join(', ') || 'none')
}
JS
cat >expected <<'TEXT'
She resigned last March. | March = 2024-03-01
She resigned in March. | March = 2024-03-01
She resigned on Feb. 9. | Feb. 9 = 2024-02-09
She resigned last May. | none
She resigned on Tuesday last week. | on Tuesday last week = 2023-10-10
She told the Sun. | Sun. = 2023-10-08
TEXT

node see.mjs | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"

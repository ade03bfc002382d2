#!/usr/bin/env bash
# One expects:  "Tom May, 62, resigned" to hold no date, or May at most, and "May 5, 2019" to be in 2019.
# What happens: age and surname are a month of 1962, and with an age up to 31 a certain day. "BC" behind a year, as in
#               "BC Ferries", is before Christ, and "be" is the Buddhist era: 2019 is 1476. A vote "5 to 4" is an hour.
#               The surname by itself is left alone.
# It matters:   news tells ages behind names and votes with "to"; Canadian news has "BC". The day on which something was
#               said, or the order of events, is then off by decades or by four thousand years.
# onrecord:     months in a speaker's name, and such marks of an era, are hidden from it (src/resolve/when/said-on.ts).
set -euo pipefail

PACKAGE=chrono-node@2.10.3
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --prefix . --no-audit --no-fund --silent --ignore-scripts "$PACKAGE"

cat >see.mjs <<'JS'
import { casual } from 'chrono-node'
const told = { instant: new Date('2024-09-11T12:00:00Z'), timezone: 0 }
for (const text of [
  'Tom May resigned.', 'Tom May, 62, resigned.', 'Tom May, 31, resigned.', 'Jan April, 40, resigned.',
  'On May 5, 2019 BC Ferries cut its fares.', 'Not until May 2019 be it said did he go.', 'The court ruled 5 to 4 on Monday.',
]) {
  const dates = casual.parse(text, told).map(({ text, start }) => {
    const [year, month, day, hour] = ['year', 'month', 'day', 'hour'].map((part) => start.get(part))
    return `${text} = ${year}-${month}${start.isCertain('day') ? `-${day}` : ''}${start.isCertain('hour') ? ` ${hour}:00` : ''}`
  })
  console.log(text, '|', dates.join(', ') || 'none')
}
JS
cat >expected <<'TEXT'
Tom May resigned. | none
Tom May, 62, resigned. | May, 62 = 1962-5
Tom May, 31, resigned. | May, 31 = 2024-5-31
Jan April, 40, resigned. | April, 40 = 2040-4
On May 5, 2019 BC Ferries cut its fares. | May 5, 2019 BC = -2019-5-5
Not until May 2019 be it said did he go. | May 2019 be = 1476-5
The court ruled 5 to 4 on Monday. | 5 to 4 on Monday = 2024-9 5:00
TEXT

node see.mjs | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"

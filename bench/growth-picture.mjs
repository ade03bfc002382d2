/** The picture of `docs/performance.md`: seconds and megabytes by the number of articles, both on scales of powers of ten. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7']
const [WIDTH, HEIGHT, LEFT, TOP, GAP] = [330, 220, 50, 30, 60]

/**
 * @param {readonly any[]} rows a row a number of articles
 * @param {readonly string[]} stages
 */
export function growthPicture(rows, stages) {
  const panels = [
    panel(rows, stages, 'seconds', 'seconds of one core', LEFT),
    panel(rows, stages, 'peakMB', 'megabytes at most', LEFT + WIDTH + GAP),
  ]
  const legend = stages.map(
    (stage, i) =>
      `<text x="${LEFT + i * 90}" y="${TOP + HEIGHT + 52}" fill="${COLOURS[i]}" font-weight="bold">${stage}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * WIDTH + LEFT + GAP + 20} ${HEIGHT + TOP + 64}" font-family="sans-serif" font-size="12">
<title>Seconds and megabytes by the number of articles, for each part of a build</title>
<rect width="100%" height="100%" fill="white"/>
${[...panels, ...legend].join('\n')}
</svg>
`
}

/** One of the two scales side by side; a line that grows as the number of articles does is parallel to the dashed one. */
function panel(rows, stages, what, title, left) {
  const [first, last] = [Math.log10(rows[0].count), Math.log10(rows.at(-1).count)]
  const values = rows.flatMap((row) => stages.map((stage) => Math.max(0.01, row[stage][what])))
  const [low, high] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))]
  const x = (count) => left + (WIDTH * (Math.log10(count) - first)) / Math.max(1, last - first)
  const y = (value) => TOP + HEIGHT - (HEIGHT * (Math.log10(Math.max(0.01, value)) - low)) / Math.max(1, high - low)
  const powers = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i))
  const parts = [`<text x="${left}" y="${TOP - 12}" fill="#444">${title}</text>`]
  for (const power of powers)
    parts.push(
      `<line x1="${left}" x2="${left + WIDTH}" y1="${y(power)}" y2="${y(power)}" stroke="#ddd"/>`,
      `<text x="${left - 6}" y="${y(power) + 4}" text-anchor="end" fill="#444">${Number(power.toPrecision(1))}</text>`,
    )
  for (const { count } of rows)
    parts.push(
      `<text x="${x(count)}" y="${TOP + HEIGHT + 18}" text-anchor="middle" fill="#444">${count.toLocaleString('en-GB')}</text>`,
    )
  const ends = [rows[0].count, rows[0].count * 10 ** (high - low)].map((count, i) => [
    x(count),
    i === 0 ? y(10 ** low) : y(10 ** high),
  ])
  const [from, to] = ends
  const share = Math.min(1, (left + WIDTH - from[0]) / (to[0] - from[0]))
  parts.push(
    `<line x1="${from[0]}" y1="${from[1]}" x2="${from[0] + share * (to[0] - from[0])}" y2="${from[1] + share * (to[1] - from[1])}" stroke="#999" stroke-dasharray="4 4"/>`,
  )
  for (const [i, stage] of stages.entries()) {
    const points = rows.map((row) => [x(row.count), y(row[stage][what])])
    parts.push(
      `<polyline points="${points.map((point) => point.join(',')).join(' ')}" fill="none" stroke="${COLOURS[i]}" stroke-width="2"/>`,
      ...points.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3" fill="${COLOURS[i]}"/>`),
    )
  }
  return parts.join('\n')
}

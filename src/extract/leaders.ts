import { Cover } from '../model/cover.ts'
import { byPosition } from '../model/span.ts'
import type { NameReading } from './encoder/name-reading.ts'

/** Between a body and who heads it: "Orr Party leader Ann Pike", "Tarn Foods’ former chief executive, Max Orr". */
const HEADS =
  /^(?:[’']s?)? (?:(?:former|current|new|acting|interim|then|long-?time|political|military) )?((?:deputy )?leader|chair(?:man|woman)?|chief executive|managing director|president|spokes(?:man|woman|person)),? $/u

/**
 * The offices of those who stand right behind them and the body that they head, of which the encoder has the body and the person alone.
 *
 * @param names in order
 */
export function withLeaders(text: string, names: readonly NameReading[]): NameReading[] {
  const covered = new Cover(text.length, names)
  const found = names.flatMap((body, i): NameReading[] => {
    const person = names[i + 1]
    if (body.type !== 'ORG' || person?.type !== 'PERSON' || person.start - body.end > 48) return []
    const [gap, office] = HEADS.exec(text.slice(body.end, person.start)) ?? []
    if (gap === undefined || office === undefined) return []
    const start = body.end + gap.lastIndexOf(office)
    const name = { start, end: start + office.length, type: 'OFFICE' as const }
    return covered.touches(name) ? [] : [name]
  })
  return [...names, ...found].sort(byPosition)
}

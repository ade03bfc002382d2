import type { Candidate } from './candidates.ts'
import type { Expression } from './expression.ts'
import type { Scene } from './scene.ts'

/** Why a candidate cannot be meant, whatever speaks for it; `null` where nothing bars it. */
export function barred({ document, genders }: Scene, { form, span, headEnd, kind }: Expression, candidate: Candidate): string | null {
  const { members, inside, office } = candidate
  const [member] = members
  const gender = member && genders.get(member)
  if (form && gender && gender !== form.gender) return 'is of another gender'
  if (!inside || kind !== 'words' || office) return null
  const { text } = document.article
  const before = text.slice(span.start, inside.mention.start)
  if (inside.mention.start > headEnd && /\b(?:who|whom|whose|which)\b/.test(before)) return 'is named only in a clause about somebody else'
  return null
}

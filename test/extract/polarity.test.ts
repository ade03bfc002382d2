import { expect, test } from 'vitest'
import { findAttributions } from '../../src/extract/attributions.ts'
import { findQuotations } from '../../src/extract/quotations.ts'
import type { Polarity } from '../../src/model/statement.ts'
import { documentOf } from '../text/document.ts'
import { marked } from './marked.ts'

const TABLE: Readonly<Record<Polarity, Readonly<Record<string, readonly string[]>>>> = {
  negated: {
    'it is said not to have been said': [
      '{s Ellery} did not {c say} {k that it failed}.',
      '{s Ellery} {c did not say} {k that it failed}.',
      '{s Ellery} didn’t {c say} {k that it failed}.',
      '{s Ellery} has never {c claimed} {k that it failed}.',
      '{s Ellery} could not {c say} {k that it failed}.',
      '{s Ellery} {c did not single out} {k Tarn}.',
      '{s Ellery} {c does not believe} {k it failed}.',
      '{c It is not clear} {k whether it failed}.',
      '{s Ellery} has {c yet to say} {k whether it failed}.',
      '{s Ellery} {c no longer says} {k that it failed}.',
      '{s Ellery} chose not to {c blame} {k Tarn}.',
      '{s Ellery} {c shied away from criticising} {k the plan}.',
      '{s Ellery} stopped short of openly {c blaming} {k Tarn}.',
      '{s Ellery} left without {c saying} {k whether it failed}.',
      '{s Ellery} praised Orr rather than {c criticise} {k Tarn}.',
      '{s Ellery} neither praised nor {c criticised} {k Tarn}.',
      '{s Ellery} did not praise or {c criticise} {k Tarn}.',
    ],
    'nobody says it': [
      '{s Neither Ellery nor Orr} {c said} {k it failed}.',
      'Neither {s Ellery nor Orr} {c said} {k it failed}.',
      'Neither Ellery nor {s Orr} {c said} {k it failed}.',
      '{s No minister} {c has said} {k it failed}.',
      '{s Nobody} {c said} {k it failed}.',
      '{s Not everyone} {c agrees} {k that it failed}.',
      'Nor did {s Ellery} {c say} {k that it failed}.',
      'At no point has {s the minister} {c claimed} {k that it failed}.',
    ],
    refusals: [
      '{s Ellery} {c refused to criticise} {k the plan}.',
      '{s Ellery} declined to {c say} {k whether it failed}.',
      '{s Ellery} {c refused} {k to criticise the plan}.',
      '{s Ellery} {c declined} {k to comment}.',
      '{s Ellery} {c did not comment on} {k the plan}.',
      '{s Ellery} {c would not comment on} {k the plan}.',
      '{s Ellery} {c has yet to comment on} {k the plan}.',
      '{s Ellery} {c did not immediately respond to} {k a request for comment}.',
      '{s Ellery} {c refused} {k to be drawn on the plan}.',
      '{s Ellery} {c refused to be drawn on} {k the plan}.',
      '{s Ellery} {c would not be drawn on} {k the plan}.',
      '{s Ellery} {c declined} {k to give her surname}.',
      '{s Ellery} {c refused to confirm or deny} {k that it failed}.',
      '{s Ellery} would neither confirm nor {c deny} {k that it failed}.',
      '{s His} {c refusal to criticise} {k the plan} hurt him.',
    ],
    denials: [
      '{s Ellery} {c denied} {k that it failed}.',
      '{s Ellery} {c has denied} {k ever seeking the post}.',
      '{s Ellery} has repeatedly {c denied} {k any wrongdoing}.',
      '{k The charge} {c was denied} by {s Ellery}.',
      '{s Ellery} {c rejected claims} {k that it failed}.',
      '{s Ellery} {c rejected} {k claims that it failed}.',
      '{s Ellery} {c dismissed suggestions} {k that it failed}.',
      '{s Ellery} {c dismissed} {k Mr Tarn’s suggestion that it failed}.',
      '{s Ellery} {c also disputed} {k the idea that it failed}.',
      '{s Ellery} {c brushed aside} {k fears that it would fail}.',
      '{s Ellery} {c slapped down} {k the suggestion that it failed}.',
      '{s Ellery} {c poured cold water on claims} {k that it failed}.',
      '{s Ellery} {c issued a denial that} {k it failed}.',
    ],
  },
  hypothetical: {
    'it may be said': [
      '{s Ellery} would {c say} {k that it failed}.',
      '{s Ellery} {c may say} {k that it failed}.',
      '{s She}{c ’ll say} {k that it failed}.',
      '{s Mr Will} {c will say} {k that it failed}.',
      '{s Ellery} is expected to {c announce} {k the plan}.',
      '{s Ellery} {c is to announce} {k the plan}.',
      '{s Ellery} {c is likely to want} {k to stay}.',
      '{s Ellery} {c would deny} {k that it failed} if asked.',
      'If {s Ellery} {c says} {k that it failed}, we go.',
      'If {s Ellery} {c fails to say} {k that it failed}, we go.',
      'Unless {s the new minister} {c says} {k that it failed}, we stay.',
    ],
  },
  asserted: {
    plain: [
      '{s Ellery} {c said} {k it failed}.',
      'Nothing worked. {s Ellery} {c said} {k it failed}.',
      '{c According to} {s Ellery}, {k it never would}.',
      '{s No 10} {c said} {k it failed}.',
      'They met {c to help give} {k the reasons}.',
      '{s She} {c had to admit} {k it failed}.',
    ],
    'a negation or a modal that belongs to other words': [
      'That would not do, {s Ellery} {c said}: {k it failed}.',
      '{k It would not}, {s Ellery} {c said}.',
      '{k “I would not,”} {c said} {s Ellery}.',
      '{s Ellery, who would not leave}, {c said} {k it failed}.',
      '{s The minister who never would} {c said} {k it failed}.',
      'Asked if he would go, {s Ellery} {c said} {k it failed}.',
      'If, as {s Ellery} {c has suggested}, {k it failed}, we go.',
      'Ellery did not go; {s Orr} {c said} {k it failed}.',
      'Neither plan had worked, {s Ellery} {c said}: {k it failed}.',
      '{s Ellery} not only {c said} {k that it failed}, but left.',
      '{s Ellery} {c not merely said} {k that it failed}, but shouted.',
      '{s Ellery} {c agreed to say} {k that it failed}.',
    ],
    'surnames of a modal verb': [
      '{s May} {c said} {k it failed}.',
      '{c May said} {k it failed}.',
      '{s Theresa Tarn May} {c wrote} {k that it failed}.',
      'In the house {s Will} {c told} them {k it failed}.',
    ],
    'two negations': [
      '{s Ellery} {c never failed to say} {k it failed}.',
      '{s Ellery} did not hesitate to {c say} {k it failed}.',
      '{s Ellery} {c could not resist saying} {k that it failed}.',
      '{s Ellery} {c could not help but say} {k that it failed}.',
      '{s Ellery} {c did not deny} {k that it failed}.',
      '{s Ellery} {c did not shy away from criticising} {k the plan}.',
    ],
    'meant all the more': [
      '{s Ellery} {c couldn’t agree more} {k that it failed}.',
      '{s Ellery} {c can’t believe} {k it failed}.',
      '{s Ellery} {c would like} {k it to end}.',
      '“{s I} {c would argue} {k that it failed},” he said.',
    ],
    'what is no claim cannot be denied as untrue': [
      '{s Ellery} {c rejected} {k the plan}.',
      '{s The judge} {c rejected} {k Tarn’s request to unseal the file}.',
      '{s The judge} {c denied} {k Tarn’s request to unseal the file}.',
      '{s The court} {c dismissed} {k their challenge}.',
      '{s Ellery} {c refused} {k to pay}.',
    ],
  },
}

for (const [polarity, kinds] of Object.entries(TABLE)) {
  for (const [kind, templates] of Object.entries(kinds)) {
    test.each(templates)(`${polarity}: ${kind}: %s`, (template) => {
      const { text, readings } = marked(template)
      const document = documentOf(text)
      const found = findAttributions(document, findQuotations(document), { readings, names: [], turns: [] }, () => 1)
      expect(found.find(({ cues }) => cues.length > 0)?.polarity).toBe(polarity)
    })
  }
}

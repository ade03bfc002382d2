import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { encoder } from '../encoder.ts'
import { documentOf } from '../text/document.ts'

/** "TYPE words", in order; a star marks what is no name. */
const found = async (text: string): Promise<string[]> =>
  (await extract(documentOf(text), encoder)).mentions.map(
    ({ type, kind, start, end }) => `${type}${kind === 'name' ? '' : '*'} ${text.slice(start, end)}`,
  )

const TABLE: Record<string, [text: string, mentions: string[]][]> = {
  persons: [
    ['then Anna Ellery met Mr Tarn', ['PERSON Anna Ellery', 'PERSON Tarn']],
    ['Ms Ellery’s aide left.', ['PERSON Ellery']],
    ['Dr. Ruth van der Velde spoke.', ['PERSON Ruth van der Velde']],
    ['J. R. Marsh and Peter O’Hara left.', ['PERSON J. R. Marsh', 'PERSON Peter O’Hara']],
    ['Peter Marsh met Laura Hill.', ['PERSON Peter Marsh', 'PERSON Laura Hill']],
    ['Henry "Hank" Tarn left.', ['PERSON Henry "Hank" Tarn']],
    ['Lady Hask met Sir Peter Dobbs at noon on the quay.', ['PERSON Hask', 'PERSON Peter Dobbs']],
    ['José Núñez-Álvarez spoke.', ['PERSON José Núñez-Álvarez']],
    ['then McAllister said no', ['PERSON McAllister']],
    ['Laura Pym nodded. “Quite so,” said Pym.', ['PERSON Laura Pym', 'PERSON Pym']],
    ['Mr Jordan Tarn lives in Jordan.', ['PERSON Jordan Tarn', 'COUNTRY Jordan']],
    ['Anna Ellery spoke. ELLERY WAITS', ['PERSON Anna Ellery', 'PERSON ELLERY']],
  ],
  offices: [
    ['President Quayle met Secretary Tarn.', ['OFFICE President', 'PERSON Quayle', 'OFFICE Secretary', 'PERSON Tarn']],
    ['the U.S. Sen. Anna Ellery spoke', ['COUNTRY U.S.', 'OFFICE Sen.', 'PERSON Anna Ellery']],
    ['Judge Ruth Pym ruled.', ['OFFICE Judge', 'PERSON Ruth Pym']],
    ['the US defense secretary spoke', ['COUNTRY US', 'OFFICE defense secretary']],
    ['a former shadow chancellor spoke', ['OFFICE shadow chancellor']],
    ['the PM’s spokesperson spoke', ['OFFICE PM', 'OFFICE spokesperson']],
    ['a senior officer and a pm train', []],
  ],
  bodies: [
    [
      'She feared that U.S. Supreme Court Justice Anna Ellery was ill.',
      ['ORG U.S. Supreme Court', 'OFFICE Justice', 'PERSON Anna Ellery'],
    ],
    ['the Quayle administration fell', ['ORG Quayle administration']],
    ['the Corwen County Council met the unions', ['ORG Corwen County Council']],
    ['The Bank of Corwen paid for it.', ['ORG Bank of Corwen']],
    ['The Dock and Harbour Union (DHU) struck.', ['ORG Dock and Harbour Union', 'ORG DHU']],
    ['The Bank of China and the EB-5 visa', ['ORG Bank of China']],
    ['They told Congress on Monday.', ['ORG Congress']],
    ['she left Norvale Ports Ltd in Corwen', ['ORG Norvale Ports Ltd', 'PLACE Corwen']],
    ['the New York Times and the Boston Herald wrote little about it', ['ORG New York Times', 'ORG Boston Herald']],
    ['Republicans met the Labour Party', ['ORG Republicans', 'ORG Labour Party']],
  ],
  'countries and places': [
    ['Britain and the US met in Geneva', ['COUNTRY Britain', 'COUNTRY US', 'PLACE Geneva']],
    ['the Americans met an American', ['COUNTRY* Americans']],
    ['WASHINGTON — the talks went on', ['PLACE WASHINGTON']],
    ['they waited on Otter Bridge until the lamps went out', ['PLACE Otter Bridge']],
  ],
  events: [
    ['the 2031 election and the Geneva talks', ['EVENT 2031 election', 'EVENT Geneva talks']],
    [
      'The US airstrikes on Yemen began, and then came the war in Iraq.',
      ['COUNTRY US', 'EVENT airstrikes on Yemen', 'EVENT war in Iraq'],
    ],
    ['They joined the coalition of the willing.', ['EVENT coalition of the willing']],
  ],
  nothing: [
    ['On Monday she left. In March it rained. By Wednesday all was lost.', []],
    ['He said so. She agreed. They left. We stay. I’m here.', []],
    ['God knows the Muslim and Christian vote was lost on the Internet.', []],
    ['TOMORROW IT RAINS AGAIN', []],
  ],
}

describe.each(Object.entries(TABLE))('%s', (_, rows) => {
  test.each(rows)('%j', async (text, mentions) => expect(await found(text)).toEqual(mentions))
})

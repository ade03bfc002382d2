/** Who has held Britain’s great offices since 1990, and led its parties, by the year of coming in, as news calls them. */
const HELD: Readonly<Record<string, string>> = {
  'prime minister':
    '1990 John Major, 1997 Tony Blair, 2007 Gordon Brown, 2010 David Cameron, 2016 Theresa May, 2019 Boris Johnson, 2022 Liz Truss, 2022 Rishi Sunak, 2024 Keir Starmer',
  chancellor:
    '1990 Norman Lamont, 1993 Kenneth Clarke, 1997 Gordon Brown, 2007 Alistair Darling, 2010 George Osborne, 2016 Philip Hammond, 2019 Sajid Javid, 2020 Rishi Sunak, 2022 Nadhim Zahawi, 2022 Kwasi Kwarteng, 2022 Jeremy Hunt, 2024 Rachel Reeves',
  'home secretary':
    '1990 Kenneth Baker, 1992 Kenneth Clarke, 1993 Michael Howard, 1997 Jack Straw, 2001 David Blunkett, 2004 Charles Clarke, 2006 John Reid, 2007 Jacqui Smith, 2009 Alan Johnson, 2010 Theresa May, 2016 Amber Rudd, 2018 Sajid Javid, 2019 Priti Patel, 2022 Suella Braverman, 2022 Grant Shapps, 2023 James Cleverly, 2024 Yvette Cooper, 2025 Shabana Mahmood',
  'foreign secretary':
    '1990 Douglas Hurd, 1995 Malcolm Rifkind, 1997 Robin Cook, 2001 Jack Straw, 2006 Margaret Beckett, 2007 David Miliband, 2010 William Hague, 2014 Philip Hammond, 2016 Boris Johnson, 2018 Jeremy Hunt, 2019 Dominic Raab, 2021 Liz Truss, 2022 James Cleverly, 2023 David Cameron, 2024 David Lammy, 2025 Yvette Cooper',
  'labour leader': '1994 Tony Blair, 2007 Gordon Brown, 2010 Ed Miliband, 2015 Jeremy Corbyn, 2020 Keir Starmer',
  'conservative leader':
    '1990 John Major, 1997 William Hague, 2001 Iain Duncan Smith, 2003 Michael Howard, 2005 David Cameron, 2016 Theresa May, 2019 Boris Johnson, 2022 Liz Truss, 2022 Rishi Sunak, 2024 Kemi Badenoch',
  'liberal democrat leader':
    '1999 Charles Kennedy, 2006 Menzies Campbell, 2007 Nick Clegg, 2015 Tim Farron, 2017 Vince Cable, 2019 Jo Swinson, 2020 Ed Davey',
  'snp leader': '2000 John Swinney, 2004 Alex Salmond, 2014 Nicola Sturgeon, 2023 Humza Yousaf, 2024 John Swinney',
  'ukip leader': '2006 Nigel Farage, 2009 Malcolm Pearson, 2010 Nigel Farage, 2016 Paul Nuttall, 2018 Gerard Batten',
  'plaid cymru leader': '2000 Ieuan Wyn Jones, 2012 Leanne Wood, 2018 Adam Price, 2023 Rhun ap Iorwerth',
  'reform uk leader': '2021 Richard Tice, 2024 Nigel Farage',
}

interface Term {
  readonly name: string
  readonly from: number
  readonly to: number
}

const TERMS: ReadonlyMap<string, readonly Term[]> = new Map(
  Object.entries(HELD).map(([office, list]) => {
    const terms = list.split(', ').map((one) => ({ from: Number(one.slice(0, 4)), name: one.slice(5) }))
    return [office, terms.map((term, i) => ({ ...term, to: terms[i + 1]?.from ?? Number.POSITIVE_INFINITY }))] as const
  }),
)

/** How else news calls a party before its leader. */
const SHORT: Readonly<Record<string, string>> = {
  'tory leader': 'conservative leader',
  'lib dem leader': 'liberal democrat leader',
  'liberal democrats leader': 'liberal democrat leader',
  'reform leader': 'reform uk leader',
  'plaid leader': 'plaid cymru leader',
}

const termsOf = (office: string): readonly Term[] | undefined => TERMS.get(SHORT[office] ?? office)

/**
 * Whether somebody called by a full name held such an office.
 *
 * @param year the year that is told of, if it is known
 */
export const heldInBritain = (office: string, name: string, year: number | null): boolean =>
  termsOf(office)?.some(
    (term) =>
      term.name.toLowerCase() === name.toLowerCase() && (year === null || (term.from <= year && year <= term.to)),
  ) ?? false

/** Whether it is one of the offices whose holders are listed. */
export const isGreatOffice = (office: string): boolean => termsOf(office) !== undefined

/** The surnames of those who led a party in a year: an article may name them by these alone. */
export const leadersOf = (office: string, year: number): readonly string[] =>
  (/ leader$/.test(office) ? (termsOf(office) ?? []) : [])
    .filter(({ from, to }) => from <= year && year <= to)
    .map(({ name }) => name.split(' ').at(-1) ?? '')

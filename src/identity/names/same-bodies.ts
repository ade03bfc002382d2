/** Bodies that news calls by several names, which no article explains: each line is one body. */
const SAME = `
conservative party, tories, tory party, conservatives
labour party, labour
labor party, labor
liberal democrats, lib dems, liberal democrat party, lib dem party
uk independence party, ukip, united kingdom independence party
scottish national party, snp
democratic unionist party, dup
republican party, gop, republicans, grand old party
democratic party, democrats
christian democratic union, cdu
alternative for germany, afd
bharatiya janata party, bjp
african national congress, anc
justice and development party, akp, ak party
united nations, un, united nations organisation
european union, eu
european commission, eu commission
security council, un security council, united nations security council
north atlantic treaty organisation, nato
world health organisation, who
world trade organisation, wto
international monetary fund, imf
international atomic energy agency, iaea
organisation of petroleum exporting countries, opec
international criminal court, icc
european central bank, ecb
federal reserve, fed, us federal reserve, federal reserve board
federal bureau of investigation, fbi
central intelligence agency, cia
national security agency, nsa
environmental protection agency, epa
food and drug administration, fda
internal revenue service, irs
national health service, nhs
british broadcasting corporation, bbc
ministry of defence, mod
state department, us state department, department of state
justice department, department of justice, doj, us justice department
islamic state, isis, isil, daesh
islamic revolutionary guard corps, revolutionary guards, revolutionary guard, revolutionary guard corps, irgc
homeland security department, homeland security, dhs
health and human services department, health and human services, hhs
housing and urban development department, housing and urban development, hud
downing street, 10 downing street, no 10, no 10 downing street, number 10, number ten
metropolitan police, met police, metropolitan police service, metropolitan police force, scotland yard
house of commons, commons
house of lords, lords
confederation of british industry, cbi
trades union congress, tuc
british medical association, bma
remain, remain camp, remain campaign, remain side, remain group, remain movement, vote remain camp
leave, leave camp, leave campaign, leave side, leave group, leave movement
vote leave, vote leave campaign, vote leave camp, vote leave group
new york times, nyt
wall street journal, wsj
los angeles times, la times
huffington post, huffpost
financial times, ft
daily telegraph, telegraph
daily mail, mailonline, mail online
daily mirror, mirror
daily express, express
south china morning post, scmp
breitbart, breitbart news
fox news, fox news channel
politico, politico magazine
associated press, ap
agence france presse, afp
harvard university, harvard
yale university, yale
princeton university, princeton
oxford university, university of oxford
cambridge university, university of cambridge
brookings institution, brookings, brookings institute
planned parenthood, planned parenthood federation of america
pew research center, pew
amnesty international, amnesty
`

/** A name without "and". */
export const withoutAnd = (name: string): string => name.replace(/ and /g, ' ')

/** The one of its names that stands for a body, by each of them in small letters. */
export const SHOWN = new Map(
  SAME.trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(', ')
      return names.flatMap((name) => [name, withoutAnd(name)].map((one) => [one, names[0] ?? name] as const))
    }),
)

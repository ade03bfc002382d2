/** Whom everybody means by one name, since no other bearer is as much spoken of: the name, and the full one that goes with it. */
const KNOWN = new Map(
  `
hitler: adolf hitler
stalin: joseph stalin
lenin: vladimir lenin
trotsky: leon trotsky
mao: mao zedong
mussolini: benito mussolini
goebbels: joseph goebbels
eichmann: adolf eichmann
khomeini: ruhollah khomeini
pinochet: augusto pinochet
gorbachev: mikhail gorbachev
yeltsin: boris yeltsin
thatcher: margaret thatcher
merkel: angela merkel
sarkozy: nicolas sarkozy
berlusconi: silvio berlusconi
macron: emmanuel macron
putin: vladimir putin
zelensky: volodymyr zelensky
zelenskyy: volodymyr zelensky
netanyahu: benjamin netanyahu
marx: karl marx
engels: friedrich engels
nietzsche: friedrich nietzsche
einstein: albert einstein
shakespeare: william shakespeare
orwell: george orwell
kafka: franz kafka
tolstoy: leo tolstoy
picasso: pablo picasso
beethoven: ludwig van beethoven
mozart: wolfgang amadeus mozart
machiavelli: niccolo machiavelli
maradona: diego maradona
messi: lionel messi
napoleon: napoleon bonaparte
eminem: marshall mathers
beyonce: beyonce knowles
rihanna: rihanna fenty
oprah: oprah winfrey
pele: edson arantes do nascimento
neymar: neymar da silva santos
`
    .trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string]),
)

/** The full name of whom everybody means by one name, both in small letters: "mao" → "mao zedong"; of others what is given. */
export const inFull = (name: string): string => KNOWN.get(name) ?? name

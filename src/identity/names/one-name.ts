/** Whom everybody means by one name, since no other bearer is as much spoken of: the name, and the full one that goes with it. */
const KNOWN = new Map(
  `
hitler: adolf hitler
stalin: joseph stalin
lenin: vladimir lenin
trotsky: leon trotsky
mao: mao zedong
mussolini: benito mussolini
churchill: winston churchill
eisenhower: dwight eisenhower
jfk: john f kennedy
fdr: franklin d roosevelt
lbj: lyndon b johnson
mlk: martin luther king jr
rbg: ruth bader ginsburg
aoc: alexandria ocasio cortez
bibi: benjamin netanyahu
mbs: mohammed bin salman
nixon: richard nixon
reagan: ronald reagan
kissinger: henry kissinger
mandela: nelson mandela
gaddafi: muammar gaddafi
khamenei: ali khamenei
erdogan: recep tayyip erdogan
lukashenko: alexander lukashenko
bolsonaro: jair bolsonaro
modi: narendra modi
lula: luiz inacio lula da silva
hollande: francois hollande
scholz: olaf scholz
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

import { grouped } from './grouped.ts'

/**
 * First names that are one name: English short forms, and what a name is called in other languages or how its letters are
 * written in English. Gathered by hand for this project; a name may stand in several lines.
 * A name alone in its line is one with none, though it looks like another.
 */
const SAME = `
abdel abdul abd
aleksandr alexander alexandr aleksander oleksandr aliaksandr alyaksandr alexandre alejandro alex alec al sasha sandy aleksandar alessandro
alfred alf alfie fred freddie
ahmed ahmad ahmet akhmed
albert al bert bertie
alison ali
amanda mandy
andrew andy drew andrei andrey andriy andrej andré andre andrzej
ann anne anna annie hannah
anthony antony tony antonio anton
antoinette toni
arthur art artie
barack barak barry
barbara barb babs
bashar bachar
benjamin binyamin ben benny bibi
bernard bernie
bernardo bernie
bradley brad
calvin cal
carla
caroline carrie carolyn
catherine katherine kathryn katharine cathy kathy kate katie cath kat cate
charles charlie chuck chas carlos karl carl
christina christine tina chris chrissie kristina
christopher chris kit
clifford cliff
condoleezza condi
constantine konstantin kostas
cynthia cindy
daniel dan danny
daniela
david dave davey
deborah debra deb debbie
dennis denis denys
dmitry dmitri dmitrii dmitriy dmytro dimitri
donald don donnie
dorothy dot dottie
douglas doug
edmund ed eddie ned ted
edward ed eddie ted teddy ned eduardo
edwin ed eddie
eleanor ellie nell nora
elizabeth elisabeth liz beth betty betsy eliza lizzie libby bess lisa liza elizaveta
emmanuel emanuel manny
eugene gene yevgeny evgeny yevgeni evgeni yevgeniy evgeniy
florence flo
frances fran frankie
francis frank frankie francisco franz
franklin frank
frederick fred freddie frederic friedrich frederik fridrich fredrich
gabriel gabe
gareth gary gaz
geoffrey jeffrey jeff geoff jeffery
george georgie jorge giorgi jurgen
gerald gerry jerry
gerard gerry
jerrold jerry
jerome jerry
gregory greg gregor grigory grigori
harold harry hal
helen helena ellen
henry harry hank hal enrique heinrich
herbert bert herb
hussein husain hussain husayn hossein husein
ibrahim ebrahim
ignatius iggy
igor ihor
isaac ike yitzhak
ivana
ivanka
jacob jake jacques
jacqueline jackie
james jim jimmy jamie jem
jane janie jenny
janet jan
jennifer jen jenny jenn
jessica jess jessie
joan joanie
joanna joanne jo
john johnny jack jon johnnie juan jean johann johannes hans ivan ian sean
jonathan jon jonny jonathon nathan
joseph joe joey jozef josef jose
joshua josh
judith judy jude
julian jules
juliana
katrina trina
kenneth ken kenny
kimberly kim kimberley
laurence lawrence larry laurie lawrie
leonard len lenny leo
leonid leo
leopold leo
leslie les
lewis louis lou louie luis
lillian lily lil
louise lou
lucille lucy
luke lucas lukas luka
madeleine maddy
magnus mags
malcolm mal
margaret maggie meg peggy marge margie greta rita madge margarita
mark marc marcus marco marko
martha marty patty
martin marty
martina
marvin
mary maria marie molly polly mamie mariya marija
matthew matt matthias mathieu matteo
maurice mo moritz
maxwell max maximilian maxim maksim maksym
megan meg
melissa mel
melvin mel
michael mike mick mickey mikey mikhail mykhailo michel miguel mikhael michal
mitchell mitch
mohammed muhammad mohamed mohammad mohamad muhammed mohamud muhamed mochammad mahomed mohd mo maxamed
moses moshe moe
nancy nan
natalie natalya natalia nataliya nat
nathaniel nathan nate nat
nicholas nick nicky nicolas nikolai nikolay mykola nico nicola nicolás
nicole nicky nikki
oleg oleh
oliver ollie olly
olga olha
osama usama
otis otto
pamela pam
patricia pat patty trish tricia patti
patrick pat paddy patricio
paula
paul pavel pavlo pablo paulo
peter pete pyotr petr petro pedro piotr pierre
philip phillip phil pip philippe felipe filip
priscilla cilla
rachel rachael rae
randolph randy
raymond ray
rebecca becky becca
recep tayyip
reginald reg reggie
richard rick dick rich ricky richie ricardo
robert bob rob bobby robbie bert roberto
roderick rod roddy
rodney rod
roger rog rodger
roland rolly
ronald ron ronnie
rosemary rose rosie
rudolph rudy rudolf
russell russ
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sara sally sadie
sebastian seb
sergei sergey sergi serhiy sergio serge serhii sergej sergejs siarhei
shirley shirl
sidney sid sydney
simon sy
solomon sol
stanley stan
stephanie steph
stephen steven steve stevie stefan steffen stephan esteban
stuart stewart stu
susan sue susie suzanne suzy susanne suzie
sylvester sly
tatiana tatyana tetiana tetyana
terence terry terrence
thaddeus tad
theodore ted teddy theo fyodor fedor
theresa teresa terry tess tessa
thomas tom tommy tomas
timothy tim timmy
valerie val
valery valeri valerii valeriy
veronica ronnie
victor vic viktor
victoria vicky vickie tori viktoria
vincent vince vinny vincenzo
viktoriya victoria
virginia ginny ginger
vladimir volodymyr vladmir wladimir uladzimir
vladislav vlad vladyslav
vyacheslav viacheslav
walter walt wally valter
wayne dwayne
wilfred wilf fred
william bill will billy willie liam wilhelm guillermo bil
winston win
yulia julia yuliya iulia
yury yuri yuriy iurii
yusuf yousef youssef yousuf joseph yusef
zachary zach zack zac
`

const linesOf = grouped(
  SAME.trim()
    .split('\n')
    .map((line) => line.split(' ')),
  (names) => names,
)

/** Whether two first names are one: "bill" and "william", "volodymyr" and "vladimir". */
export const isSameFirstName = (a: string, b: string): boolean =>
  linesOf.get(a)?.some((names) => names.includes(b)) ?? false

/** English short forms that do not look like the name they are short for. */
const SHORT = new Set(
  `
andrew: andy drew; anthony: tony; bernard: bernie; catherine: kate cathy; charles: chuck charlie; christopher: kit; deborah: debbie
edward: ted ned eddie; eleanor: nell; elizabeth: betty betsy; francis: frank; gerald: jerry; henry: harry hank; james: jim jimmy
john: jack; joseph: joe joey; katherine: kate kathy; kathryn: kate kathy; lawrence: larry; margaret: peggy maggie meg
mary: molly; michael: mike mick mickey; nancy: nan; patrick: paddy; richard: dick rick ricky; robert: bob bobby rob robbie
sandra: sandy; sarah: sally; stephen: steve; susan: susie; theodore: ted; thomas: tom tommy; timothy: tim; william: bill billy
`
    .trim()
    .split(/[;\n]/)
    .flatMap((line) => {
      const [name = '', shorts = ''] = line.trim().split(': ')
      return shorts.split(' ').map((short) => `${short} ${name}`)
    }),
)

/** Whether one of two first names is the English short form of the other: "bill" and "william", not "sean" and "john". */
export const isEnglishShortForm = (a: string, b: string): boolean => SHORT.has(`${a} ${b}`) || SHORT.has(`${b} ${a}`)

/** Whether a word is one of those first names. */
export const isFirstName = (word: string): boolean => linesOf.has(word)

/** The letters that a first name and all that are one with it begin with. */
export const firstLetters = (name: string): Set<string> =>
  new Set([name, ...(linesOf.get(name)?.flat() ?? [])].map((one) => one.charAt(0)))

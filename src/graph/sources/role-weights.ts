import { UNNAMED_KINDS } from '../../model/source-role.ts'
import { softmaxOf } from './softmax.ts'

// Made by `training/roles.mjs`; `docs/model-card.md` says from what.

/** As what somebody is described. */
export const KINDS = softmaxOf(
  UNNAMED_KINDS,
  `
bias:2 12 -5 -3 7 -5 -9 7 -6 0 4 -5
a:0 -6 -1 7 -2 -3 -2 1 1 -4 1 9
age:-5 -2 -1 -2 -1 -1 2 14 -1 -1 0 0
anonymous:-4 0 0 -1 -1 -1 10 -4 0 -1 -1 3
any activist:-2 -2 0 -2 -3 18 -1 -4 0 -4 0 -2
any anonymous:1 1 -1 0 -2 1 -1 -1 -1 0 -2 3
any celebrity:-4 -2 -1 -1 -1 0 13 -4 0 1 -3 2
any citizen:-3 -4 -1 -2 -1 4 0 11 -2 -3 -2 2
any company:-4 2 -1 1 13 1 -1 -3 0 -2 -2 -3
any document:-4 -1 -1 2 -3 0 -2 -3 -2 1 9 3
any expert:2 -6 2 13 -4 -2 3 -1 -2 -6 1 1
any former:0 0 -1 0 -1 0 2 -1 -1 3 0 0
any media:-5 -3 -2 0 -1 -2 2 0 -1 14 -2 -3
any official:4 13 -1 -2 -5 2 -4 -2 0 -3 -1 -3
any party:7 -4 0 2 -4 1 -1 1 0 -1 -1 -1
any people:-1 -1 -1 -1 1 0 1 4 -2 -2 -3 5
any police:-3 -3 1 -2 -1 -1 -1 -2 15 -1 -2 -1
any politician:10 -5 1 -4 -1 1 -1 -2 -2 -2 -2 0
any spokesperson:1 0 12 -3 -1 -3 -1 -3 -2 0 -1 0
bare:-3 3 4 -4 -1 0 -6 2 -3 3 2 2
before celebrity:-3 1 0 -2 -2 0 7 -3 1 3 0 0
before citizen:0 -3 1 -1 1 -2 1 6 -1 -2 0 0
before company:0 3 -1 -3 1 0 1 -2 2 -1 0 0
before expert:4 -3 1 2 -1 1 0 -1 -1 -2 0 0
before former:1 0 -1 -2 -2 -2 1 0 0 4 0 0
before last activist:-1 0 3 0 -2 3 0 0 0 -1 0 0
before last celebrity:-1 -1 0 -2 -2 0 7 -3 1 0 0 0
before last citizen:-2 -1 -1 -1 2 -1 0 5 0 -1 0 0
before last company:0 0 1 -2 3 -1 1 -2 1 0 0 0
before last document:-1 2 2 0 -1 -1 -1 3 0 -1 -1 0
before last expert:3 -2 1 3 -1 -1 -1 -1 0 -1 0 0
before last media:-3 -2 -1 -1 -1 -1 0 3 0 6 0 0
before last official:2 -1 2 -1 -4 2 -1 3 1 -1 0 0
before last people:0 0 0 0 3 0 0 -1 0 0 0 0
before last police:-1 -1 0 0 -1 -1 0 0 4 0 0 0
before last politician:3 -1 2 -1 2 3 -2 -3 -1 -1 0 0
before last spokesperson:0 3 3 -2 -1 -1 -1 -2 -1 0 0 0
before media:-3 -3 -1 -1 -2 -1 0 3 -1 8 0 0
before official:3 -1 1 -3 -2 1 -2 2 1 -1 0 0
before police:-1 -2 0 0 -1 -1 0 0 6 0 0 0
before politician:6 -2 1 -2 1 2 -2 -4 -1 1 0 -1
before spokesperson:-1 4 5 -2 -1 -1 -1 -2 -1 0 0 0
behind company:-1 -3 0 0 4 1 -1 2 -1 0 0 0
behind expert:0 -1 -1 3 -1 -2 -1 3 0 -1 0 0
behind last celebrity:-1 -3 0 0 2 1 1 1 0 -1 0 0
behind last expert:-1 0 -1 5 -1 -1 -1 1 0 -1 0 0
behind last official:-1 2 -1 0 4 -2 -1 0 -2 -1 0 0
behind media:-2 0 0 1 0 -1 1 -1 0 3 0 0
behind official:-2 2 -1 1 3 1 -1 0 -1 -1 0 0
behind politician:0 3 -1 -2 1 -1 0 1 0 0 0 0
beside army:-1 3 0 0 0 -1 -1 0 0 0 0 0
beside campaign:-1 0 3 -2 1 2 2 -4 0 -1 0 0
beside company:-2 0 0 5 0 1 0 -1 0 -1 0 0
beside country:4 -6 -2 9 -4 3 2 2 0 1 -5 -4
beside media:-2 0 1 1 2 -2 1 -3 -1 3 -1 0
beside party:4 -2 -1 -1 0 -1 0 1 0 1 0 0
beside school:-3 1 -1 3 0 0 2 -1 0 -1 0 0
called company:-1 -2 0 0 5 1 0 -1 0 -1 0 0
called document:-1 1 -1 0 -1 0 -1 -1 0 4 1 0
called last company:-1 -4 0 0 7 1 0 -1 0 -1 0 0
called last document:-1 1 -1 0 -1 0 -1 -1 0 4 1 0
called last media:0 -1 0 0 -1 0 0 0 0 4 0 0
called last politician:4 -2 0 0 0 0 0 0 0 0 0 0
called last spokesperson:-2 3 1 0 0 0 0 -1 0 -1 0 0
called media:0 -1 0 0 -1 0 0 0 0 4 0 0
called politician:4 -2 1 0 0 -1 0 0 0 0 0 0
called spokesperson:-2 3 1 0 0 0 0 -1 0 -1 0 0
capital:1 -7 -2 -2 3 3 1 -1 1 4 3 -4
capital inside:2 4 -2 -3 0 -1 -2 8 3 -1 -1 -6
cue about:0 7 -2 -5 0 -3 16 1 -1 -2 -3 -8
cue according:-4 -13 -5 2 3 -5 -3 -6 1 11 13 6
cue accused:9 -4 -1 -1 -2 -1 -1 -2 0 -1 4 -1
cue acknowledged:-3 8 -1 -3 9 -3 -1 -5 0 -3 -1 2
cue added:-1 0 1 0 -1 3 0 -1 0 0 0 0
cue admitted:0 -1 0 0 3 0 0 -1 0 0 0 0
cue against:2 -4 -1 -1 2 -2 -2 -2 -1 0 -3 12
cue agreed:-1 -4 -1 2 -1 -1 -2 12 -1 -1 -2 -1
cue alleges:-2 -5 -1 -3 -2 -1 5 -2 -1 8 4 0
cue also:-4 0 1 -1 8 -4 5 -3 2 -2 0 -3
cue announced:9 8 -1 -4 12 -4 -3 -4 -1 -11 -1 0
cue are:3 -1 -1 0 2 -3 0 9 0 -1 -2 -7
cue argue:1 0 0 4 0 0 0 -1 0 -3 -1 0
cue argued:1 2 4 -2 -1 2 0 -1 -2 -1 -1 0
cue ask:-3 5 -1 0 0 0 0 -1 0 1 -1 0
cue asked:12 -2 -1 -2 -3 -4 -1 -1 -1 5 -1 -2
cue back:4 -2 0 0 0 -1 0 0 0 0 0 0
cue backed:-1 -1 0 0 4 -1 0 -1 0 -1 0 0
cue be:4 1 -1 -1 -1 -1 0 0 0 0 0 0
cue been:-1 14 -1 -1 -2 -1 -2 4 0 -1 -2 -8
cue believe:0 0 0 4 0 0 0 -1 0 -1 -2 -1
cue believed:-1 0 0 0 0 -1 0 -3 0 0 0 5
cue branded:8 -4 0 0 0 -2 -1 1 0 -1 0 0
cue called:6 -18 0 -2 7 1 -1 -9 -1 2 7 7
cue calling:2 -2 0 0 -1 10 -1 -4 0 0 -2 0
cue calls:2 -1 -1 7 -1 -1 -1 -2 0 -1 0 0
cue cited:0 2 -1 -1 -1 -1 0 -2 -1 5 0 0
cue citing:0 0 0 -1 -2 0 0 -2 0 4 6 -3
cue claim:0 -2 0 -1 -5 0 0 9 0 0 -1 2
cue claimed:3 -2 -1 -2 -1 5 -1 2 -1 -1 0 -1
cue concern:-1 -1 -1 -7 5 0 0 -3 0 0 13 -4
cue confirmed:-4 -7 -1 -1 13 7 0 -1 -1 -3 -1 0
cue criticised:8 -3 -1 -1 2 -1 4 -4 -1 -2 -1 -1
cue criticism:-2 12 -1 -1 -4 -2 2 -3 -1 2 -1 -1
cue decided:-1 -4 0 -2 17 -4 0 -1 -1 -3 -1 0
cue decision:8 -1 0 0 -1 0 -1 -4 1 -1 0 0
cue declared:-3 -1 -1 16 -1 -2 -1 -2 -1 -3 0 0
cue defended:-4 -1 -1 -1 -1 -2 5 6 0 -1 0 0
cue denied:4 1 1 -1 -1 -1 -1 -1 0 -1 0 0
cue described:0 -2 0 0 -1 1 3 -1 0 -1 0 0
cue did:2 -2 0 0 -3 4 0 0 0 0 0 0
cue disputed:0 -11 0 -1 -2 -2 0 0 20 -2 -1 0
cue documented:0 -1 0 0 0 0 0 -1 0 0 5 -1
cue down:-4 21 -1 -3 -2 -1 -2 -4 -1 -2 0 0
cue echoed:2 3 -1 0 -1 -1 0 0 0 -1 -1 0
cue endorsed:7 -1 -1 -1 -2 2 -1 -1 0 -1 -1 0
cue estimated:0 -2 0 -1 -2 8 0 -2 0 -2 2 0
cue explained:-2 -2 -2 -2 -2 -1 19 -4 -1 -2 0 0
cue explaining:5 0 0 -1 0 -3 0 0 0 0 0 0
cue explains:-4 -4 -1 8 3 -2 -1 -3 -2 -1 8 -1
cue expressed:3 -2 0 0 5 -1 0 1 0 -1 0 -4
cue favour:-1 0 0 -2 -1 -1 7 7 0 -2 -1 -6
cue formally:1 0 0 0 -1 18 0 -7 0 0 0 -10
cue found:-4 -5 -4 -2 -8 -4 -1 2 8 21 3 -5
cue friday:7 5 0 -1 -5 0 -1 -2 0 -1 0 0
cue gave:-1 3 0 0 -1 3 0 -4 0 0 0 0
cue have:5 8 -2 2 -1 -2 11 1 -3 -6 -9 -2
cue heard:0 0 0 0 -1 0 0 0 3 0 0 0
cue highlighting:0 -3 0 0 6 0 0 0 0 -1 0 0
cue hope:1 0 0 0 -1 12 0 -7 0 0 0 -3
cue hoped:2 -4 0 0 7 -1 0 -1 0 -1 0 0
cue hopes:-3 2 0 0 -4 -2 9 -1 -1 0 0 0
cue indicated:3 -2 -1 0 0 0 0 0 0 0 1 0
cue knows:-1 -3 0 0 -1 0 0 11 0 -1 -1 -3
cue labelled:-1 -1 0 0 3 0 0 1 0 0 -1 0
cue last:15 -1 0 0 -3 -1 0 -3 0 0 -2 -4
cue letter:-1 6 -1 4 -1 -2 -2 -2 -1 -1 0 0
cue lobbied:0 0 0 0 0 11 0 -5 1 0 0 -6
cue long:-1 0 0 0 -1 11 0 -2 0 0 0 -7
cue made:5 1 0 -1 -1 0 -2 -3 0 1 -1 0
cue night:16 0 0 0 -6 0 0 -3 0 0 -2 -4
cue no:-2 0 0 0 0 0 3 -1 0 0 0 0
cue not:3 -3 0 0 -3 4 0 1 2 0 0 -1
cue noted:-1 -2 0 -1 -2 -1 0 2 0 -1 7 -1
cue notes:-4 -2 -1 -6 -2 -3 -1 -3 -1 21 0 0
cue now:-2 3 0 0 -2 -1 9 -4 0 -1 0 -1
cue off:3 0 0 0 0 0 -1 -1 0 0 0 0
cue offering:6 -1 0 0 -1 -1 0 0 0 -1 0 0
cue out:-1 6 -1 -3 -2 -1 6 -2 -1 3 -3 -2
cue plans:-1 5 0 -1 1 -1 -1 -1 -2 0 0 0
cue previously:1 0 2 -2 4 -2 -1 -1 -1 -1 0 0
cue promoted:6 -2 0 0 0 -1 0 -1 0 1 -1 0
cue put:4 -1 0 -1 -1 -1 -1 -1 2 -1 1 0
cue received:9 -1 0 -1 -1 0 -1 -3 0 -1 0 0
cue rejected:-2 1 -1 1 -1 0 0 0 3 0 0 0
cue repeatedly:5 1 -1 0 -1 2 -2 -3 0 -1 0 0
cue report:-2 -2 0 0 9 -2 0 0 0 -1 0 0
cue reported:-4 -11 1 -3 -4 -3 -2 8 -1 23 -3 -1
cue reports:-1 -2 0 -1 -3 -3 0 0 -1 12 -1 0
cue responded:3 1 1 -1 -2 -1 2 -2 -1 -1 0 0
cue response:0 0 0 0 -1 0 0 0 0 3 0 0
cue revealed:-1 -1 -1 -2 -2 1 0 0 -1 0 12 -5
cue ruled:0 -1 0 0 -1 0 0 0 4 -1 0 0
cue say:-11 16 -2 12 -3 1 -1 4 2 -2 -6 -10
cue saying:-8 3 -2 0 11 -5 -5 7 -2 6 -3 -1
cue shouted:0 -1 0 0 -2 -1 0 11 0 -1 -1 -5
cue showed:-5 -4 -1 -3 -2 -1 17 -3 -3 -4 10 -1
cue shows:-1 -1 -1 -1 -2 -1 0 -4 -1 -3 16 -1
cue sought:0 8 0 0 -3 -1 0 0 0 -1 0 0
cue spoke:1 0 0 -2 -1 -1 5 -9 0 -2 -1 11
cue statement:-1 14 -1 -9 18 2 -4 -11 -1 -6 -1 -1
cue still:-1 -1 0 -1 -1 -1 0 9 0 -1 8 -11
cue suggest:-1 0 0 4 0 0 -1 -1 0 0 0 0
cue suggested:4 -3 -1 -2 -2 -1 -2 -4 2 -3 14 -2
cue suggests:0 0 0 -5 0 0 0 -1 0 0 7 0
cue support:4 -3 -1 -1 -1 3 0 5 0 -1 -3 -2
cue surprised:-4 -1 0 0 -1 0 0 3 0 -2 -2 9
cue tells:17 -3 -1 -2 -2 -1 -2 -3 -1 -1 0 0
cue thought:0 -1 0 0 -1 0 0 6 0 0 -1 -1
cue tweeted:-1 -2 0 -1 3 -1 6 0 -1 -2 0 0
cue urged:-2 -1 0 1 -2 -1 6 -4 0 -1 0 4
cue vote:0 0 0 0 0 0 0 7 0 0 -1 -6
cue wants:14 0 -1 -1 -1 -1 -3 -1 0 -1 -2 -3
cue warn:1 -1 0 3 0 0 0 -1 0 0 -1 -1
cue warned:5 7 -1 5 -6 -5 -1 -13 -1 -1 -2 10
cue warning:-2 0 -1 0 -1 0 -1 9 -1 -1 -2 -1
cue watched:0 0 0 0 0 0 1 5 0 -1 0 -4
cue welcomed:11 -2 0 -1 -1 2 0 -5 0 0 -1 0
cue were:0 -2 -1 -1 -2 -1 0 -3 0 13 -2 -2
cue will:-1 -1 -1 -1 -2 0 0 9 -1 0 -1 -1
cue words:0 -2 0 0 -2 0 0 0 0 6 0 0
cue writes:-1 -1 0 -1 -2 -1 -1 -1 0 9 0 0
cue wrote:-13 0 11 -3 -4 1 -2 7 -3 14 -3 -3
cue yet:0 6 0 0 0 0 0 -2 1 -1 -1 -1
head activist:5 -4 -1 -1 -6 16 0 -3 0 0 -4 -2
head adviser:4 -3 -1 0 0 0 0 0 0 0 0 0
head aide:6 0 -4 0 0 0 0 0 0 0 -1 0
head aides:10 -6 -3 0 0 0 0 0 0 0 0 0
head allies:14 -3 0 -1 -1 0 0 -4 0 -1 -2 -1
head analysts:0 0 0 6 0 0 0 -1 0 0 -2 -1
head anonymous:-1 5 0 -1 -2 -1 0 -4 0 4 -5 5
head attendees:-1 -1 0 -1 -1 0 0 -2 0 -1 -3 11
head attorneys:0 0 3 -1 0 0 0 0 -1 0 0 0
head authorities:-2 6 0 0 0 0 0 -1 0 -1 -1 0
head campaign:3 0 0 0 0 0 0 0 0 0 -1 -1
head candidates:6 -1 0 0 0 0 0 -1 0 0 -1 -2
head celebrity:10 -2 -2 -1 -3 -2 2 -3 -1 -2 -4 9
head citizen:-4 -3 -1 4 1 4 -1 11 -1 -2 -5 0
head company:6 5 -1 -2 14 -2 -1 -9 -1 -1 -4 -4
head court:0 0 0 0 0 0 0 -1 4 0 -1 0
head critics:-1 -1 0 0 -1 -1 0 -3 0 0 0 7
head crowd:-2 -1 0 -1 -1 0 0 10 0 -1 -2 -2
head democrats:3 0 0 0 0 0 0 -3 0 0 0 0
head document:-1 -4 -2 -6 -2 -1 -1 -2 -1 -1 19 0
head economists:-2 0 0 7 0 0 0 -1 0 -3 -1 -1
head executives:3 -2 0 0 2 -1 0 0 0 0 0 0
head expert:-5 -2 6 20 -2 -1 -1 -8 -1 -6 7 -5
head experts:-2 0 0 5 0 0 0 -1 0 0 -1 0
head groups:0 0 0 0 -3 4 0 0 0 0 0 0
head israelis:-1 -1 0 0 -1 -1 0 10 0 -1 -3 -1
head lawmakers:3 0 0 0 0 0 0 -1 0 0 0 -1
head lawyers:-1 -1 6 -2 0 0 0 0 0 0 -1 0
head leaders:-1 4 -1 0 0 6 0 -2 0 0 -1 -3
head letter:0 -2 0 0 0 0 0 0 0 0 3 0
head many:-1 -1 0 0 4 -1 0 0 0 7 -4 -3
head media:-3 -4 -2 7 -5 -1 -1 -6 -1 23 -5 -2
head members:9 -4 -1 -1 -1 -1 0 -5 0 -2 -3 8
head millennials:-1 -1 -1 -1 -1 -1 0 11 0 -1 -3 -1
head ministers:3 -3 0 0 0 0 0 0 0 0 0 0
head narrator:-1 -1 -1 -2 -1 0 0 -2 -1 -1 12 -2
head newspaper:0 0 0 0 0 0 0 -1 0 3 -1 0
head official:10 18 -9 3 -2 -3 -1 -6 -3 2 -7 -3
head officials:-4 3 0 5 0 -1 0 -1 0 0 -1 0
head one:8 -2 -1 -1 11 -2 -1 -6 -1 -3 6 -8
head others:0 -1 0 0 -1 -1 0 -4 0 0 -1 8
head party:6 0 0 0 0 0 0 -4 0 0 0 -1
head people:-8 -8 -6 -2 10 6 -4 2 -3 4 -8 17
head percent:-2 -2 -1 -1 -1 -1 0 14 0 -1 -3 -2
head police:-1 1 1 -2 -1 -1 0 -3 12 -1 -3 -1
head politician:17 -3 -2 -2 -2 3 -1 -11 -1 -1 -5 8
head polling:-1 -1 0 0 -1 0 0 -2 0 0 7 -1
head polls:-1 0 0 0 0 0 0 -1 0 0 3 -1
head prosecutors:0 -1 -1 0 0 0 0 -2 7 0 -1 0
head reports:-1 0 0 -1 -2 -1 0 -3 0 8 6 -6
head scientists:0 0 0 6 0 0 0 -1 0 0 -2 -1
head some:-2 -4 -1 -1 1 -3 -1 1 0 -1 -1 12
head source:0 0 0 0 0 0 0 0 0 0 -3 4
head sources:-1 6 0 -1 -2 -1 0 -3 0 4 -1 1
head spokesperson:10 -6 15 -5 -2 -1 -1 -3 -2 -1 -1 -3
head supporters:-7 -1 -1 -1 -4 11 0 7 0 -2 -3 2
head user:-1 0 -1 0 -1 0 0 7 0 -1 -1 -1
head users:0 0 0 -1 -2 0 0 6 0 -1 0 -2
head voters:-1 0 0 0 0 -1 0 5 0 0 -1 -1
head workers:0 -1 0 0 0 0 0 3 0 0 0 -1
holds:2 0 5 -3 2 1 -2 -5 2 -1 -1 0
in the head:4 -2 -3 -5 3 -1 8 -5 -2 4 1 -1
kind assembly:6 0 0 0 -2 -1 0 -1 0 -1 1 -1
kind authority:-4 13 0 -2 -5 -4 0 -1 5 -3 3 -2
kind campaign:7 -1 -1 0 -2 0 0 0 0 -1 0 -1
kind company:-1 2 -1 -1 14 -5 -1 0 -1 -3 -2 -2
kind media:-1 -2 -1 3 -4 -1 0 -2 -1 6 3 0
kind party:3 -1 0 0 0 -1 0 2 0 -1 -1 -1
kind police:0 -1 0 0 -1 0 0 0 3 0 0 0
name citizen:0 -1 0 0 -1 3 0 -1 0 0 0 0
name company:0 2 0 0 1 -3 0 0 0 0 0 0
name document:0 1 0 -1 4 0 0 0 0 -3 0 0
name expert:0 -1 0 0 -1 0 0 0 0 0 3 0
name last document:0 0 0 0 4 0 0 0 0 -2 -1 0
name last media:0 -3 0 -1 1 -1 0 0 0 4 1 0
name last police:0 -1 0 0 -1 0 0 0 3 0 0 0
name last politician:5 -2 0 0 -1 -1 0 0 0 0 0 0
name media:0 1 0 -1 0 -1 0 -1 0 3 0 0
name official:0 3 0 0 -1 -1 0 0 0 1 -1 0
name police:0 -1 0 0 -1 0 0 0 4 0 0 0
name politician:6 -3 1 0 -2 -1 0 0 0 -1 0 0
name spokesperson:-2 -1 2 0 -1 0 0 0 0 3 0 0
no source:0 -1 0 0 -1 0 1 -1 0 3 0 0
nobody:-3 -6 1 2 -3 -4 -3 3 -2 -1 8 8
nothing told:2 1 -1 -3 2 -2 1 -4 -1 6 0 0
of COUNTRY:6 2 -1 -1 -1 -2 -1 -1 0 -1 0 0
of ORG:-2 0 2 0 4 1 -2 -3 1 1 -1 0
of activist:-1 2 0 0 -3 4 0 0 0 0 0 0
of assembly:5 0 0 -1 -2 -1 0 0 0 0 0 0
of authority:-1 0 3 1 -2 0 -1 0 2 0 0 0
of club:4 -1 -1 -1 -1 1 -1 -1 0 -1 0 0
of company:-3 1 0 1 4 -2 0 0 0 0 0 0
of media:0 -1 0 0 0 0 0 0 0 3 0 0
of party:4 -2 1 0 -1 -1 0 0 0 -1 0 0
office expert:4 -1 -2 0 -1 1 0 0 -1 1 0 0
office last activist:-1 3 3 0 -3 0 0 0 0 0 0 0
office last media:-1 0 0 0 0 0 0 0 0 3 0 0
office last official:1 2 3 1 -2 0 -2 -1 0 -1 0 0
office last police:-1 0 -1 0 1 -1 0 0 3 0 0 0
office last politician:4 0 2 -1 0 0 -1 -1 -1 -1 0 0
office last spokesperson:2 0 3 0 -1 -1 0 0 -1 -1 0 0
office media:-1 0 0 0 0 0 0 0 0 3 0 0
office police:-1 -1 0 -1 1 0 0 0 3 0 0 0
office politician:4 -1 2 -1 0 0 -1 -1 0 -1 0 0
office spokesperson:2 -1 5 0 -1 -2 0 0 -1 -1 0 0
often:0 5 2 -8 0 0 3 10 -2 -6 -2 -2
once:-1 -3 -2 8 0 7 -4 -8 1 7 -2 -3
one:2 6 -1 -1 2 5 1 -1 0 3 -8 -7
pair abc news:0 0 0 0 0 0 0 0 0 -3 4 0
pair adviser jason:-1 -3 4 0 0 0 0 0 0 0 0 0
pair adviser president:3 -5 -1 3 0 0 0 0 0 0 0 0
pair alicia machado:1 -1 0 0 -2 0 5 -1 0 -1 0 0
pair ambulance service:0 6 0 0 -1 -1 -1 2 -2 -1 0 0
pair angeles police:0 -2 0 0 0 0 0 0 3 0 0 0
pair associated press:0 -1 -3 -1 -2 -1 0 -1 0 5 -1 4
pair attorney general:6 -1 -2 0 0 0 0 0 -1 0 0 0
pair authorized speak:3 0 0 -1 0 0 0 0 0 0 -1 0
pair bank england:0 7 0 0 -6 0 0 0 0 0 0 0
pair bernie sanders:-1 0 0 0 0 -1 0 5 0 0 0 -2
pair bill clinton:0 -1 0 4 0 -1 0 0 0 0 0 0
pair brian fallon:-3 0 3 0 0 0 0 0 0 0 0 0
pair budget office:0 1 0 3 -1 -1 0 0 -1 0 0 0
pair bureau investigation:0 -2 0 0 0 0 0 0 3 0 0 0
pair campaign manager:5 -1 -4 0 0 0 0 0 0 0 0 0
pair central bank:0 9 0 0 -7 0 0 -1 0 0 0 0
pair chief executive:-4 -6 -1 -2 14 1 0 0 -2 0 0 0
pair chief strategist:10 -1 -6 1 -2 -2 0 0 0 0 0 0
pair clear politics:0 0 0 0 -2 -1 0 0 0 -3 7 0
pair clinton foundation:7 -2 0 -1 -1 -2 0 0 0 0 0 0
pair committee chairperson:3 -2 0 0 0 -1 0 0 0 0 0 0
pair communications adviser:-1 -3 4 0 0 0 0 0 0 0 0 0
pair congressional budget:0 1 0 3 -1 -1 0 0 -1 0 0 0
pair conservative brother:-2 0 0 0 0 0 3 -1 0 0 0 0
pair countryside alliance:0 -1 0 0 -1 3 0 0 0 0 0 0
pair cup winner:-1 0 0 0 0 0 3 -1 0 0 0 0
pair david cameron:9 -1 0 -1 -1 -1 -2 -1 -1 -1 0 0
pair defense intelligence:-1 8 0 -1 -2 -1 0 0 0 -1 0 0
pair democratic national:-1 0 3 0 0 0 0 0 0 0 0 0
pair director james:0 -2 0 -1 0 -2 0 0 6 0 0 0
pair director national:-1 6 0 -1 -1 -2 0 0 0 0 0 0
pair donald trump:-3 0 3 0 0 0 -1 4 0 1 0 -2
pair executive currency:0 0 0 -1 4 -3 0 0 0 0 0 0
pair executive director:4 -2 0 4 -4 -1 0 0 0 0 0 0
pair fake media:0 0 0 -1 -1 0 0 0 0 3 0 0
pair fallon spokesperson:-3 0 3 0 0 0 0 0 0 0 0 0
pair fbi director:0 -1 -1 0 0 -1 -1 0 4 0 0 0
pair federal bureau:0 -2 0 0 0 0 0 0 3 0 0 0
pair federal lawsuit:0 -1 -1 -1 -1 0 0 0 0 -1 6 0
pair first time:-1 0 0 0 0 0 4 -1 0 -1 0 0
pair foreign policy:3 2 -2 0 -1 -2 0 0 0 0 0 0
pair former labour:3 0 -1 0 -1 0 0 0 0 0 0 0
pair former miss:1 -1 0 0 -2 0 5 -1 0 -1 0 0
pair former state:3 -1 0 0 0 0 0 0 0 -1 0 0
pair former tv:0 0 0 0 0 4 0 0 0 -3 0 0
pair four years:-1 -2 0 0 -1 4 1 -1 0 0 0 0
pair front lines:-1 -1 0 0 0 0 0 3 0 0 0 0
pair gallup own:0 0 0 -1 0 0 0 0 0 0 3 0
pair general secretary:-3 -2 -1 0 0 7 0 0 -1 0 0 0
pair george osborne:5 -1 0 0 -1 -1 -1 0 0 0 0 0
pair george w:-3 2 -1 3 0 0 0 0 0 0 0 0
pair german world:-1 0 0 0 0 0 3 -1 0 0 0 0
pair health service:-3 -2 0 0 0 3 0 2 0 0 0 0
pair hedge fund:-1 -1 0 -2 6 -1 0 -1 0 0 0 0
pair hillary clinton:4 0 0 0 0 -1 -1 2 0 0 -1 -1
pair hollywood legend:-2 0 0 0 0 0 3 -1 0 0 0 0
pair house spokesperson:-1 -2 3 0 0 0 0 0 0 0 0 0
pair human rights:0 -1 0 0 -1 3 0 0 0 0 0 0
pair including one:-4 7 -2 -1 -1 0 0 0 0 0 1 0
pair investigation fbi:0 -2 0 0 0 0 0 0 3 0 0 0
pair israel military:0 -1 3 0 -1 -1 0 2 0 0 0 0
pair jason miller:-1 -3 4 0 0 0 0 0 0 0 0 0
pair jeb bush:0 -1 0 -1 4 -1 0 0 0 -1 0 0
pair judicial appointments:-2 0 0 0 0 4 -1 0 0 0 0 0
pair judiciary committee:3 -2 0 0 0 -1 0 0 0 0 0 0
pair labour spokesperson:-4 0 4 0 0 0 0 0 0 0 0 0
pair last year:10 -1 0 -1 -3 -1 0 1 0 -2 0 0
pair latino decisions:-1 -1 0 1 -1 0 0 0 0 0 3 0
pair leave camp:9 -3 0 0 -1 -1 0 -1 0 0 -1 0
pair leave campaign:3 0 -1 0 -1 0 0 0 0 0 0 0
pair los angeles:0 -2 0 0 0 0 0 0 3 0 0 0
pair majority leader:3 -1 0 0 0 0 0 0 0 0 0 0
pair media reports:0 0 0 0 -1 0 0 -1 0 10 -5 -1
pair media users:0 0 0 -1 -2 0 0 6 0 -1 0 -2
pair michael gove:10 -1 0 -1 -1 -2 -1 -2 0 -1 0 0
pair military chief:0 3 0 0 -1 -1 0 0 0 0 0 0
pair military leaders:-5 4 0 0 0 0 0 0 0 0 2 0
pair miss universe:-1 -1 0 0 2 -2 5 -1 0 -1 0 0
pair mitt romney:6 -2 0 0 -1 0 0 -1 0 -1 0 0
pair more politically:-2 0 0 0 0 0 3 -1 0 0 0 0
pair most recent:-1 0 0 3 0 0 0 -2 0 0 1 0
pair national committee:0 -1 3 0 0 -1 0 0 0 0 0 0
pair national health:-3 -2 0 0 0 3 0 2 0 0 0 0
pair national rifle:0 -2 0 0 -1 6 0 0 0 0 0 -1
pair national security:-6 8 -1 -2 0 4 0 -1 0 -1 0 0
pair national statistics:0 6 0 0 -1 0 0 0 0 -1 -2 0
pair nbc news:-1 -2 0 0 -1 -1 0 0 0 5 1 0
pair new book:4 -1 0 -1 -1 0 -1 -1 0 1 0 0
pair newcastle university:-1 0 0 9 0 0 0 -4 0 0 -2 0
pair news agency:0 -3 0 0 0 0 0 0 0 4 -1 0
pair news poll:0 0 0 0 0 0 0 0 0 -2 3 0
pair office national:0 6 0 0 -1 0 0 0 0 -1 -2 0
pair one user:-1 0 0 0 -1 0 0 5 0 0 -1 -1
pair own tracking:0 0 0 -1 0 0 0 0 0 0 3 0
pair party leaders:7 0 0 0 0 -1 0 -2 0 0 -1 -2
pair party nominee:-2 0 0 0 3 0 0 0 0 0 0 0
pair police chief:0 -1 0 0 0 -2 0 0 3 0 0 0
pair police department:0 -2 0 0 0 0 0 0 3 0 0 0
pair policy chief:-1 4 0 0 -1 -2 0 0 0 0 0 0
pair political editor:-2 0 0 -1 -1 0 -1 0 0 6 0 0
pair politically conservative:-2 0 0 0 0 0 3 -1 0 0 0 0
pair politics average:0 0 0 0 -1 0 0 0 0 -2 4 0
pair president donald:-2 0 3 0 0 0 0 0 0 0 0 0
pair president george:-1 -3 -1 5 0 0 0 0 0 0 0 0
pair presidential candidate:0 0 0 0 0 0 3 -1 0 0 0 0
pair presidential election:-2 0 0 1 3 0 0 0 0 0 0 0
pair radio host:-2 -1 0 -1 0 0 -1 -2 0 7 0 0
pair real clear:0 0 0 0 -2 -1 0 0 0 -3 7 0
pair republican party:-2 0 0 0 1 0 0 0 0 3 0 0
pair rifle association:0 -2 0 0 -1 6 0 0 0 0 0 -1
pair s officials:0 -6 0 7 0 0 0 0 0 0 0 0
pair sander supporters:5 -1 0 0 -1 -3 -1 8 0 0 0 -6
pair sanders campaign:-3 0 3 0 0 0 0 0 0 0 0 0
pair senior communications:-1 -3 4 0 0 0 0 0 0 0 0 0
pair sheltering school:-1 0 0 -5 0 0 -1 7 0 0 0 0
pair sinn fein:5 -3 0 0 0 -1 0 0 0 0 0 0
pair social media:0 0 0 -1 -2 0 0 8 0 -1 0 -2
pair some people:0 0 0 0 -1 -1 0 9 0 0 0 -6
pair sources familiar:0 0 0 0 0 0 0 -1 0 -1 -1 4
pair south carolina:4 0 0 1 -1 0 0 -1 0 0 0 0
pair speak publicly:3 0 0 -1 0 0 0 0 0 0 -1 0
pair spokesperson clinton:-3 0 3 0 0 0 0 0 0 0 0 0
pair spokesperson michael:-2 0 3 0 0 0 0 0 0 0 0 0
pair spokesperson spokesperson:-2 -1 4 0 0 0 0 0 0 0 0 0
pair staff members:9 -4 0 0 0 0 0 -1 0 0 -1 -2
pair state department:3 1 0 -1 0 -1 0 0 0 -1 -1 0
pair state media:0 0 0 0 -1 0 0 0 0 4 -1 -1
pair state party:3 -1 0 0 0 0 0 0 0 -1 0 0
pair states us:-1 3 0 0 0 -1 0 0 0 0 0 0
pair super pac:0 0 3 0 0 -1 -1 -1 0 0 0 0
pair ted cruz:7 -1 0 -1 -1 0 -1 -1 0 -1 0 0
pair those polled:-1 0 0 -1 -2 0 0 10 0 -2 -1 -2
pair time magazine:0 -1 0 0 -1 -1 0 0 0 4 0 0
pair tony blair:5 0 0 -1 0 0 -1 0 0 0 0 0
pair tracking poll:0 0 0 -1 0 0 0 0 0 0 3 0
pair trump attorneys:-2 0 4 0 0 0 0 0 0 0 0 0
pair trump campaign:3 -1 -2 0 0 0 0 0 0 0 0 0
pair trump senior:-1 -3 4 0 0 0 0 0 0 0 0 0
pair two attendees:-1 -1 0 -1 -1 0 0 -2 0 -1 -3 11
pair u s:-1 0 -2 4 0 -1 0 -1 3 -1 -1 0
pair ukrainian military:0 3 0 0 0 0 0 -1 0 0 0 0
pair united states:-2 4 0 0 0 -1 -1 0 0 1 0 0
pair universe alicia:1 -1 0 0 -2 0 5 -1 0 -1 0 0
pair vote leave:4 -3 11 -1 -4 -2 -1 -1 -1 -2 -1 0
pair w bush:-3 2 -1 3 0 0 0 0 0 0 0 0
pair wall street:1 0 0 0 9 0 0 -3 0 -2 1 -3
pair washington post:0 -2 0 0 -1 0 0 0 0 5 0 0
pair wasn t:7 -4 0 0 0 0 0 0 0 0 -1 0
pair white house:-1 7 -2 -1 -2 -1 0 -1 -1 -1 4 0
pair world cup:-2 0 0 0 0 -1 7 -2 0 -1 0 0
pair york times:0 0 0 0 0 0 0 0 0 -1 3 0
plural:4 0 -4 2 -5 3 1 5 -2 -5 1 0
some:4 7 -2 -2 3 -3 1 -4 2 0 -3 -3
source activist:-2 -2 -2 -1 0 15 -1 -3 0 -2 -1 -1
source anonymous:0 2 0 1 -1 0 0 -2 0 1 -2 3
source celebrity:-1 -2 1 -1 -1 1 13 -4 -1 -5 -2 2
source citizen:-3 -3 -2 0 -3 3 0 10 -1 -2 -2 3
source company:1 -2 -3 2 8 2 -2 -1 0 -1 -2 -3
source document:-2 -2 -2 1 -1 -2 -1 -4 -1 -2 11 4
source expert:0 -3 1 12 -2 -2 1 0 -1 -5 -1 1
source last activist:-1 0 0 -1 0 5 0 -2 0 0 -1 0
source last celebrity:3 -3 0 -1 0 4 1 0 0 0 -1 -1
source last citizen:0 -1 -1 -1 -1 -2 0 6 0 0 -2 4
source last company:-1 -1 1 0 6 0 -1 -1 0 -1 0 -1
source last document:-1 -1 -1 -1 2 0 0 -2 -1 0 5 1
source last expert:-1 -1 1 3 -1 0 -1 1 0 -1 -1 3
source last media:-1 1 0 0 1 -1 -1 -1 0 7 -2 -2
source last official:0 9 -1 -1 -2 3 0 -3 -2 0 -2 -1
source last party:0 0 0 0 0 0 0 3 0 0 0 0
source last people:0 -1 -1 -2 0 1 -1 -5 -1 0 1 9
source last police:-2 1 1 -1 -1 -1 0 -1 6 -1 -1 0
source last politician:5 -3 -1 0 -2 -1 0 2 0 -1 -1 2
source last spokesperson:-1 -1 4 -2 1 -1 0 -1 0 1 -2 0
source media:-3 1 -1 1 -2 -1 3 -4 -1 11 -1 -3
source official:5 11 -2 -2 -3 2 -3 -2 -1 -3 0 -3
source party:3 -3 1 4 -2 1 -1 0 0 -1 -1 -1
source people:3 -2 0 -2 -3 0 -1 5 -2 -2 -3 5
source police:-3 -2 2 -2 -2 -1 -1 -2 14 -1 -2 -1
source politician:7 -1 3 -1 -2 1 -2 -1 -1 -2 -2 1
source spokesperson:1 -4 13 -2 -1 -3 -1 -2 -2 0 -1 0
the:0 -3 -2 -1 0 -2 5 -1 1 -1 5 -3
title activist:-1 -2 0 0 -1 3 0 0 1 0 0 0
title last activist:0 -2 0 0 -1 3 0 0 0 0 0 0
title last police:-1 0 0 0 0 0 0 0 3 0 0 0
title last politician:3 2 -1 -1 -1 -1 -1 0 0 0 0 0
title police:-1 0 0 0 0 0 0 0 3 0 0 0
title politician:3 2 -1 -1 -1 -1 -1 0 0 0 0 0
type COUNTRY:-2 11 -1 -1 -1 -1 -1 -2 -1 -1 -1 0
type OFFICE:1 -2 3 0 0 0 0 0 1 0 0 0
type ORG:-2 -1 -4 -4 11 9 -3 -6 1 4 0 -3
type PERSON:6 -8 1 4 -5 -2 6 7 -1 1 -7 -5
type PLACE:-1 9 0 -1 -2 -1 -1 -1 0 -1 1 0
with citizen:-2 -1 -1 0 3 4 -1 -1 0 0 0 0
with document:-1 -1 0 4 -1 1 0 0 0 -1 0 0
with expert:-3 1 1 2 1 -1 2 -1 0 -1 0 0
with media:0 -1 0 -1 3 1 0 -1 0 -1 0 0
with official:-3 2 0 1 0 4 0 -2 0 0 0 0
with people:-1 0 0 -1 -1 -1 1 3 0 0 0 0
with word after:-3 -1 0 -2 9 -1 3 -2 -1 -1 0 0
with word alongside:6 -2 0 -2 -2 -1 -1 6 -1 -2 0 0
with word also:8 -3 0 0 -1 -3 0 0 0 0 0 0
with word are:-1 0 0 -1 4 0 -1 -1 0 1 0 0
with word bank:0 -2 0 6 0 -1 0 -1 0 -1 0 0
with word bbc:8 -1 0 -1 -1 0 -1 -1 0 -2 0 0
with word be:2 -3 5 -1 -1 -1 -2 -2 -1 4 0 0
with word been:-2 -1 -1 -2 -2 -1 3 -1 0 7 0 0
with word bill:-1 -1 0 4 0 0 0 0 0 0 0 0
with word board:-2 3 0 -6 -3 2 -1 8 -1 0 0 0
with word campaign:-4 -1 1 0 -2 8 0 -1 0 0 0 0
with word campaigned:-1 4 0 -1 0 -1 -1 0 0 0 0 0
with word center:-4 -3 0 11 -2 -3 0 0 0 0 0 0
with word city:-1 0 0 3 -1 -1 0 2 0 0 0 0
with word clinton:1 -2 1 3 0 1 -1 -1 0 0 -1 0
with word committee:4 -3 0 0 0 -1 0 0 0 0 0 0
with word conservative:-4 0 3 0 0 -1 0 2 1 0 0 0
with word currency:-1 -1 0 4 2 -3 0 0 0 -1 0 0
with word described:-6 -3 12 0 -4 -1 -2 5 -1 0 0 0
with word during:-1 0 0 0 0 0 3 -1 0 0 0 0
with word effort:6 0 0 -1 -2 0 0 0 0 -1 0 0
with word email:-2 0 0 -1 0 4 -1 0 0 0 0 0
with word endorsed:8 -1 -1 -1 -1 -1 -1 -1 0 -1 -1 0
with word family:10 0 -2 -3 0 -1 0 -3 0 0 0 0
with word fighting:3 2 0 0 0 0 -1 -2 0 0 0 0
with word first:0 0 0 0 0 -1 3 -1 0 0 0 0
with word foundation:3 -1 0 -1 0 1 -1 0 0 0 0 0
with word front:-1 -1 0 0 0 0 0 3 0 0 0 0
with word fund:-2 -1 0 1 6 0 -1 -2 0 -1 0 0
with word george:-1 -3 -1 5 0 0 0 0 0 0 0 0
with word global:-2 0 -1 4 -1 1 -1 0 0 0 0 0
with word have:2 0 0 -1 -1 0 5 -3 0 -1 0 0
with word health:-1 6 -1 -4 -1 0 0 0 0 0 0 0
with word held:5 0 0 -1 -1 -1 -1 -1 0 -1 0 0
with word help:-1 -3 -1 12 -1 -2 -1 -2 -1 -1 0 0
with word history:5 -1 -1 -1 -1 0 0 -1 0 -1 0 0
with word immigration:-1 -1 0 5 -1 -1 0 0 0 0 0 0
with word institute:-3 2 -1 1 3 2 -1 -1 0 -1 0 0
with word into:-4 0 0 5 0 0 0 0 0 0 0 0
with word investors:-2 0 5 2 -3 -1 -1 -1 0 0 0 0
with word keep:7 0 0 -3 0 0 -2 -1 0 0 0 0
with word league:-3 0 0 0 3 0 1 0 0 0 0 0
with word led:-2 -1 0 -1 0 8 -1 -1 0 -1 0 0
with word lines:-1 -1 0 0 0 0 0 3 0 0 0 0
with word lost:4 0 0 0 0 0 0 -3 0 0 0 0
with word mass:3 0 0 0 0 0 -1 -3 0 1 0 0
with word monday:0 -2 -1 -1 0 -2 2 0 5 -1 0 0
with word most:-1 0 -1 0 0 0 3 0 0 -1 0 0
with word national:-1 0 -1 1 -1 7 -2 -2 0 -1 0 0
with word need:-1 -1 -1 0 0 0 -2 0 0 6 0 0
with word new:3 -1 0 1 -1 -1 -1 -1 0 1 0 0
with word night:-1 0 0 0 0 0 4 -2 0 -1 0 0
with word north:-1 -4 0 -1 4 0 0 0 3 0 0 0
with word office:-1 3 0 -1 0 -1 0 0 0 0 0 0
with word organisation:-1 -1 0 -1 -1 8 -1 -1 0 -1 0 0
with word other:-2 -1 0 7 -1 0 0 -2 0 0 0 0
with word over:-2 -1 0 0 -1 -1 0 0 2 4 0 0
with word own:8 -2 0 -2 4 -1 -1 -3 -1 -2 0 0
with word pac:2 0 3 -3 0 -1 0 0 0 0 0 0
with word pakistan:-1 0 0 0 0 0 -1 3 0 1 0 0
with word party:-3 0 -1 0 0 0 1 0 0 4 0 0
with word people:1 3 0 -1 -1 -1 -2 5 0 -1 0 0
with word political:0 1 0 -2 6 -1 -2 -1 0 0 0 0
with word president:0 -2 2 4 -1 -1 4 -2 0 -4 0 0
with word presidential:3 0 0 0 -1 0 0 -1 0 0 0 0
with word race:10 -1 0 -2 -3 -1 -1 -1 0 -1 0 0
with word republican:-6 0 -1 1 0 4 -1 -1 0 3 0 0
with word role:-4 -3 -1 -2 9 2 -1 -1 2 -1 0 0
with word royal:-1 -1 0 -1 5 -1 0 0 0 0 0 0
with word running:5 -2 -1 -1 -2 3 0 0 0 -1 0 0
with word runs:-3 -2 0 -1 3 -1 -1 -3 -1 9 0 0
with word school:-1 -1 -1 2 -1 -1 -1 5 0 0 -1 0
with word sexual:-2 -1 -1 7 -1 0 0 -2 0 0 0 0
with word sheltering:-1 0 0 -5 0 0 -1 7 0 0 0 0
with word since:-2 -1 -1 -2 -2 -1 0 -1 0 10 0 0
with word sports:3 0 0 0 0 0 -1 -1 0 0 0 0
with word state:11 -2 -1 -1 -2 -1 2 -5 0 -1 0 0
with word stevenage:-1 5 0 0 0 0 0 1 -3 0 0 0
with word strategy:-1 1 0 4 -2 0 0 0 0 -1 0 0
with word support:4 2 0 0 0 0 0 -4 0 0 0 0
with word texas:-1 0 0 3 0 0 0 0 0 0 0 0
with word time:-2 -1 0 -1 -1 6 3 -2 0 -1 0 0
with word trump:2 3 2 -1 -1 -1 -2 -1 -1 1 0 0
with word ukraine:3 0 0 0 0 0 -1 -1 0 0 0 0
with word university:-2 4 0 8 -1 -1 -1 -5 0 0 0 0
with word up:2 -2 -1 11 -4 -1 2 -3 -1 -2 0 0
with word us:1 -2 0 0 0 3 0 -1 0 0 0 0
with word voted:-2 -1 0 0 0 0 0 5 0 0 0 0
with word w:-1 -3 -1 5 0 0 0 0 0 0 0 0
with word washington:-3 -1 0 0 0 6 0 0 0 0 0 0
with word week:-1 0 0 0 0 0 0 0 0 3 0 0
with word which:-2 -1 -1 0 0 1 -1 0 0 5 0 0
with word worked:0 -1 4 -2 0 -1 2 -1 0 -1 0 0
with word works:-5 -2 0 -1 -1 -1 -1 11 0 -1 0 0
with word years:-3 -1 0 -2 10 -1 1 -1 -1 -1 0 0
word abc:0 0 0 0 0 0 0 0 0 -3 4 0
word about:3 -1 -1 -1 -1 -2 5 4 0 -2 -1 -3
word acting:-1 9 -1 0 -1 -2 -2 0 -2 -1 0 0
word action:-5 -1 0 -1 -1 0 6 -1 0 -1 4 -1
word activist:2 -1 0 -1 0 4 0 -1 0 0 -2 0
word actor:-2 0 0 0 0 0 -2 6 0 0 0 0
word ad:2 -1 0 -5 9 -1 -1 -2 0 -4 6 -3
word adam:-5 -5 -1 -3 14 -2 -3 7 -1 -1 0 0
word adding:5 0 0 0 0 0 -1 -1 0 -1 0 0
word administration:-4 2 0 4 0 -1 0 0 0 0 0 0
word adviser:4 -1 -1 0 0 -1 0 -1 0 -1 0 0
word advisers:-5 6 -1 0 0 0 0 0 0 0 0 0
word affairs:4 -1 -2 0 0 0 0 0 0 0 0 0
word african-american:4 -1 0 0 -1 0 0 0 0 0 0 0
word after:3 -1 -1 -1 1 -1 12 -5 -1 -4 0 0
word against:4 -1 -1 -1 -1 -1 6 -3 0 -1 0 0
word agency:-1 -6 -1 -1 -1 -2 -1 -2 -1 6 12 -1
word ahtari:-3 -4 0 -1 15 -2 -1 -1 -1 -2 0 0
word ai:0 -1 0 0 3 0 0 0 0 1 0 0
word aide:11 -2 -5 0 0 0 0 0 0 -1 -1 -1
word aides:14 -7 -3 0 -2 -1 0 0 0 0 -1 0
word al:5 -1 0 -1 -1 -1 0 -1 0 2 0 0
word alex:5 -4 0 -5 -2 -1 -2 -4 -1 13 0 0
word alicia:1 -1 0 0 -2 0 5 -1 0 -1 0 0
word all:4 -2 -1 -1 -2 -2 -3 -2 -1 -1 -2 12
word allardyce:-2 -3 -1 0 -3 -1 11 -1 0 -1 0 0
word alliance:0 -1 0 0 -1 3 0 0 0 0 0 0
word allies:10 19 -1 -2 -4 -1 -1 -9 -1 -1 -6 -3
word also:-5 1 -1 -2 3 -1 4 -1 -1 4 0 0
word although:-2 -2 -1 -1 15 -1 -2 -4 0 -1 -1 0
word ambulance:0 6 0 0 -1 -1 -1 2 -2 -1 0 0
word america:-2 0 3 0 0 -1 0 -11 0 0 -1 14
word american:-1 -1 -1 2 -1 -2 0 6 0 -2 4 -4
word americans:-3 -3 -1 5 -2 -1 -1 16 -1 -1 -3 -7
word analyst:-2 -2 0 2 -2 -1 -1 7 0 0 0 0
word analysts:0 0 0 6 0 0 0 -1 0 0 -2 -1
word andrew:1 8 0 -1 -3 -4 0 0 0 0 0 0
word angeles:0 -2 0 0 0 0 0 0 3 0 0 0
word another:-2 -1 -1 -1 -3 -1 -1 21 -1 -3 -5 -2
word anthony:-4 8 0 -1 -2 0 0 0 0 0 0 0
word appointments:-2 0 0 0 0 4 -1 0 0 0 0 0
word archbishop:-2 -1 0 -1 -1 8 0 -1 -1 -1 0 0
word are:1 -3 0 0 5 -1 -1 2 0 -1 -1 0
word argument:6 -1 0 -1 -1 0 -1 -1 0 -2 0 0
word around:-1 4 0 0 1 0 0 -1 0 0 0 -1
word article:0 0 0 0 -1 0 0 0 0 3 -1 0
word assistant:0 -2 0 -1 0 -1 0 0 5 0 0 0
word associate:-1 4 0 -3 0 -1 0 0 0 1 0 0
word associated:1 -1 -3 -1 -2 -1 0 -1 0 5 -1 4
word association:0 -2 0 0 -1 6 0 0 0 0 0 -1
word attacks:8 0 0 0 0 0 -3 -3 0 0 0 0
word attendees:-1 -1 0 -1 -1 0 0 -2 0 -1 -3 11
word attorney:6 -1 -2 0 0 0 0 0 -1 0 0 0
word attorneys:-2 0 5 -1 0 0 0 0 -1 0 0 0
word authorities:-2 6 0 0 0 0 0 -1 0 -1 -1 0
word authorized:3 0 0 -1 0 0 0 0 0 0 -1 0
word average:0 0 0 0 -2 -1 0 0 0 -3 7 0
word aviva:-3 -1 0 0 8 -1 -1 0 0 -1 0 0
word b:-1 -2 0 -1 -1 0 0 0 5 0 0 0
word backers:0 -1 0 -4 0 0 0 6 0 -3 -7 11
word baker:6 0 -2 -3 0 0 0 -1 0 0 0 0
word band:-2 -1 0 0 -1 2 6 -1 0 0 -1 -1
word bank:-8 13 -1 5 -8 -2 -1 9 -1 -1 -1 -2
word baroness:3 -1 0 -1 0 -1 0 0 0 0 0 0
word battalion:-6 21 -1 -3 -2 -2 -2 -1 -1 -2 0 0
word battle:4 0 0 -1 0 0 0 -1 0 -1 0 0
word bbc:-1 0 0 -1 -1 0 -1 0 0 5 0 0
word be:3 -2 -1 -1 -1 -1 0 1 0 4 0 -1
word because:0 -1 -1 0 0 -1 0 0 4 0 0 0
word been:-2 0 -1 0 0 0 4 -1 0 0 0 0
word beijing:-3 17 -1 -1 -4 -2 2 -3 -1 -3 -1 -1
word being:-2 -1 0 0 -1 0 0 1 0 0 5 -1
word bernie:-1 0 0 0 0 -1 0 5 0 0 0 -2
word betfair:-2 -6 0 -1 14 -2 0 -1 -1 -1 -1 0
word bill:-1 -1 0 4 0 -1 0 0 0 0 0 0
word bipartisan:9 0 0 -1 -3 -4 0 0 0 0 0 0
word blair:9 -1 0 -2 -1 -1 -2 -1 0 -1 0 0
word board:1 4 0 -3 -2 2 0 0 -1 -1 0 0
word book:-5 2 -2 -2 -1 -1 -2 -2 -1 15 -1 0
word boss:-3 0 -1 -1 1 -2 11 -2 -1 -1 -1 0
word both:12 -2 -1 1 7 -1 -1 -5 -1 -2 -5 -3
word brad:-2 -1 4 0 0 0 0 0 0 0 0 0
word brian:0 -1 1 8 -1 -2 -1 -2 -1 -2 0 0
word britain:6 0 0 0 -2 -3 0 0 0 0 0 0
word british:-2 -2 -1 -1 -5 8 2 14 -1 -8 -2 -1
word brother:-2 0 0 0 0 0 3 -1 0 0 0 0
word brothers:0 -1 0 2 -2 3 0 1 0 -1 -1 -1
word budget:0 1 0 3 -1 -1 0 0 -1 0 0 0
word bureau:0 -4 0 -1 0 -2 0 0 8 0 0 0
word bush:-3 2 -1 3 0 0 0 0 0 0 0 0
word business:-2 -1 0 -6 7 -1 -1 6 0 -1 -1 0
word but:-9 1 12 -1 -3 -5 20 -11 0 -2 -1 0
word c:-1 0 0 0 -1 -1 0 0 3 0 0 0
word california:-2 9 -1 -2 1 -1 -1 -3 0 -1 2 -1
word call:-4 2 -1 0 -3 9 0 -1 0 -1 0 0
word cameron:21 -3 -1 -2 -3 -2 -3 -3 -1 -2 0 0
word camp:10 -3 -1 0 -1 -1 0 -1 0 -1 -1 -1
word campaign:11 -3 2 -1 -5 5 -1 -4 -1 -2 -1 -1
word campaigner:2 0 0 0 0 4 0 0 0 -4 0 0
word campaigns:0 0 0 -1 -1 4 0 0 0 -1 0 0
word campbell:-1 -2 -1 -1 -2 0 -1 -3 -1 2 10 -1
word candidate:9 -1 -1 -1 -1 -1 1 -2 0 -1 -1 -2
word candidates:6 -1 0 0 0 0 0 -1 0 0 -1 -2
word carlos:15 -3 -1 -3 -2 -1 -2 1 -1 -2 0 0
word carolina:4 0 0 1 -1 0 -1 -1 0 0 0 0
word cbs:0 -1 0 -1 -1 0 0 0 0 0 3 0
word center:-3 -2 0 6 0 -2 0 2 0 0 0 0
word central:0 6 0 0 -7 0 0 -1 3 0 0 0
word chair:5 0 -3 -4 6 5 -3 -3 -3 0 -1 0
word chairperson:0 5 -2 -2 -5 7 -1 -2 -2 3 0 0
word chancellor:3 0 0 0 0 0 0 -1 0 -1 0 0
word chief:-3 2 4 1 8 -11 -2 -2 4 -2 0 0
word china:-2 9 0 0 -2 -1 -1 -2 0 -1 0 0
word chinese:3 1 3 -1 -2 -1 0 -1 0 -1 0 0
word circuit:0 0 0 0 -1 -1 0 0 4 -1 0 0
word citizens:0 -1 0 0 -2 8 0 -2 0 -1 0 0
word city:-2 0 0 2 -3 -2 3 2 0 0 0 -1
word claimed:3 0 0 0 2 0 -2 -1 0 -1 0 0
word claims:6 -1 0 -1 -1 0 -1 -1 0 -1 0 0
word class:12 -1 0 -4 -3 -1 -1 -2 0 0 2 -2
word clear:3 0 0 -1 -2 -1 -1 -1 0 -3 7 0
word clinton:18 -6 1 1 -3 -2 -3 -2 -1 -2 0 -1
word close:-1 0 0 0 -1 0 0 0 0 3 0 0
word cnn:-1 -1 0 -1 -1 0 -2 -1 0 10 -2 0
word co:3 0 0 -1 3 -3 0 0 0 -1 0 0
word co-founder:-1 -1 0 5 0 -1 -1 0 0 0 0 0
word cohen:-2 -2 15 -2 -1 -1 -1 -5 0 -1 -1 0
word colleague:3 0 0 -2 -1 -1 0 -10 0 0 -1 14
word columnist:0 -2 0 -1 0 0 -1 -1 0 6 0 0
word com:-5 -3 -1 -1 -2 -1 -1 -1 -1 15 0 0
word comes:3 0 0 0 0 0 -1 -1 0 0 0 0
word comey:0 -2 0 -1 0 -2 0 0 6 0 0 0
word commander:-2 1 0 -1 0 -1 0 4 0 0 0 0
word comments:-1 -2 -1 -1 7 -1 -4 -1 0 4 0 0
word commission:-1 4 0 0 -1 -1 0 0 0 0 0 0
word commissioner:-3 9 0 -2 -1 -1 0 -1 -1 -1 0 0
word committee:15 -6 3 -1 -4 -3 0 -1 0 -1 -1 -2
word communications:0 -3 6 0 -1 -1 0 0 0 0 0 0
word community:0 -2 0 0 -1 6 0 -1 0 0 -2 -1
word company:-2 -7 -1 10 8 -2 -1 -1 0 -1 -3 0
word conference:0 -1 0 0 -3 5 0 0 0 0 0 0
word congressional:-4 0 -1 3 -1 7 0 -1 -1 -1 0 0
word conservative:-5 -2 4 -2 -7 9 1 -1 -1 1 -1 3
word consultant:-2 0 0 -1 -2 -1 -1 7 0 0 0 0
word contests:3 0 0 0 0 0 -1 -1 0 0 0 0
word control:-4 7 -1 8 -3 -2 -1 -1 -1 -2 -1 0
word convention:7 -1 0 0 0 0 0 -2 0 0 0 -2
word conway:4 0 0 -3 0 0 0 -1 0 0 0 0
word corbyn:3 0 0 0 0 0 0 0 0 0 0 0
word coroner:0 -3 0 0 0 0 0 0 4 0 0 0
word corporation:-2 -1 0 0 5 -1 0 0 0 0 0 0
word council:5 -9 3 -2 -1 10 0 -3 0 -1 0 0
word counsel:-9 10 2 1 -1 0 0 0 -1 -1 0 0
word country:3 1 0 0 0 0 0 -2 0 0 0 0
word countryside:0 -1 0 0 -1 3 0 0 0 0 0 0
word county:-1 6 -1 -1 0 -1 -1 0 -1 0 0 0
word court:-2 -2 -1 -1 -3 -1 0 -1 15 -1 -1 -1
word criticised:-5 -1 0 -1 9 -1 4 -1 0 -2 0 0
word critics:-1 -2 -1 -1 -2 -1 0 -7 0 -1 -2 18
word cross:-2 -1 -1 -3 -1 -1 -1 11 0 -1 0 0
word crowd:10 -3 -1 -2 -2 -3 -1 10 -1 -1 -3 -5
word crown:-1 -8 0 0 12 -1 0 -1 1 -1 0 0
word cruz:13 -3 0 -1 -1 -1 -1 -2 -1 -1 -1 0
word cst:0 -2 0 0 -12 15 0 0 0 0 0 0
word cup:-1 0 0 0 0 0 3 -1 0 0 0 0
word currency:-1 -1 0 4 2 -3 0 0 0 -1 0 0
word customs:-2 11 0 0 -3 -1 0 0 -1 -1 0 0
word d:1 0 0 -1 -1 -1 0 0 3 -1 0 0
word daily:0 -1 0 0 -3 0 0 0 0 6 -1 0
word daughter:-2 -2 0 -1 -1 -2 -1 11 -1 -1 0 0
word david:2 1 -2 -5 -3 -4 15 -8 12 -5 -3 -1
word day:16 -2 -1 -1 -2 -1 -3 -6 0 -1 0 0
word dean:-2 4 -1 4 -1 -2 0 -2 -1 0 0 0
word decisions:-1 -1 0 1 -1 0 0 0 0 0 3 0
word defender:-1 -1 10 -1 -2 -1 1 -2 -1 -1 0 0
word defense:-1 10 0 -1 -4 -1 0 0 -1 -1 0 0
word delegate:10 -2 -1 -1 -1 -2 0 -2 0 -1 0 0
word delivering:0 0 -1 0 0 0 0 3 0 -1 0 0
word democrat:-1 -1 0 0 0 -1 0 5 0 0 0 -1
word democratic:4 -1 2 2 -1 -2 -1 -2 0 0 0 0
word democrats:0 -1 -1 -1 -1 -1 0 9 0 -1 -1 -1
word department:1 6 1 -1 -1 -3 -1 0 0 -1 -1 0
word deputy:-1 0 -1 0 0 3 0 0 -1 0 0 0
word described:-1 0 0 0 0 0 3 -2 0 1 0 0
word despite:4 0 0 -1 -1 0 0 -1 0 0 0 0
word diamond:-2 -1 0 -1 -1 -1 -1 2 11 -2 -2 -1
word digital:-2 0 0 5 0 0 0 -1 0 0 0 0
word director:-5 4 -1 5 -4 9 -7 -1 4 -2 -1 0
word division:-3 4 -1 -1 8 -3 -1 -1 -2 -2 0 0
word donald:0 -1 2 -1 0 -1 -1 4 0 0 0 -2
word donor:-3 -1 6 -1 2 0 0 -2 0 0 0 0
word dorsey:0 0 0 6 -2 -2 0 0 0 0 0 0
word douglas:-1 -2 0 3 0 2 -1 0 0 0 0 0
word dozen:8 0 0 0 0 0 0 -8 0 0 0 0
word dr:10 -2 -1 0 -1 -1 -1 -3 0 -1 0 0
word during:-1 0 0 -2 -1 0 7 0 0 -2 0 0
word ecb:-7 14 0 -1 -4 0 0 0 0 0 0 0
word economist:0 0 0 8 0 -2 0 -1 0 -4 0 0
word economists:-2 0 0 7 0 0 0 -1 0 -3 -1 -1
word edinburgh-based:-1 -1 0 -2 2 -1 7 0 0 -2 0 0
word editor:-6 -1 0 -2 -2 -1 -1 -2 0 15 0 0
word edward:2 -2 0 0 0 3 0 -1 0 -1 0 0
word egyptian:5 -2 -1 -2 -2 -2 0 -3 -1 -1 9 -1
word election:5 2 -1 -1 1 -1 -2 -1 -1 -1 0 0
word embassy:-2 0 0 0 -1 4 0 0 0 0 0 0
word energy:-1 -2 -1 0 10 0 0 -2 0 -1 -2 -1
word england:-2 6 0 -1 -6 -1 3 1 0 -2 2 0
word eric:3 -1 -1 -2 2 0 0 0 -1 0 0 0
word eu:-1 6 0 0 -2 -2 0 0 0 0 0 0
word europe:7 -1 0 0 -2 -3 0 0 0 0 0 0
word european:-1 8 1 0 -3 -1 0 -2 0 0 -1 0
word exchange:-1 -3 0 0 7 -1 0 0 0 -1 0 0
word executive:3 -8 -1 1 12 -1 -1 -1 -2 -2 0 0
word executives:3 -2 0 0 2 -1 0 0 0 0 0 0
word experts:-2 -7 0 19 0 0 0 -4 0 0 -1 -4
word face:6 -3 0 -1 2 0 -1 -1 -1 -1 0 0
word facebook:0 -1 0 0 3 0 -1 -1 0 0 -1 0
word facing:-2 -1 0 0 0 0 6 -1 0 -1 0 0
word fake:0 0 0 -1 -1 0 0 0 0 3 0 0
word fallon:3 -1 3 -1 -1 0 -1 -1 0 -2 0 0
word familiar:0 0 0 0 0 0 0 -1 0 -1 -1 4
word fans:1 -2 0 0 -1 -1 -1 14 0 -1 -1 -8
word far:1 0 0 -1 4 0 0 -1 0 0 0 0
word fast:7 0 0 0 0 0 -1 -4 0 1 0 0
word father:0 0 0 0 0 0 -1 3 0 0 0 0
word fbi:0 -4 -1 0 0 -1 -1 0 7 0 0 0
word federal:-1 1 -1 -1 -1 -1 0 0 3 -1 4 0
word fein:5 -3 0 0 0 -1 0 0 0 0 0 0
word fellow:0 0 0 -2 0 0 7 3 0 -6 0 -1
word finance:-1 0 0 0 -2 2 0 4 0 -1 0 0
word firm:-3 -2 -1 5 5 -1 -1 -1 0 -1 0 0
word florida:0 -1 0 -1 2 0 0 -2 0 -1 3 0
word following:7 0 0 0 0 0 -1 -4 0 1 0 0
word football:-4 0 0 0 3 -1 3 1 0 -1 0 0
word forces:-1 4 0 0 -2 0 0 0 0 0 0 0
word foreign:4 1 -1 0 -1 -2 0 0 0 0 0 0
word former:5 -1 -5 3 -2 0 -5 -4 -1 11 -1 -1
word foundation:3 -1 0 0 -1 1 -1 0 0 0 0 0
word four:-4 2 0 -1 -7 2 0 13 0 -1 -2 -2
word fox:3 0 0 -1 0 0 0 -1 0 0 0 0
word france:11 -2 0 -1 0 0 0 -5 0 0 -1 0
word french:3 0 -3 6 -3 -1 0 0 0 0 0 0
word full:-1 0 0 0 0 -1 -1 0 3 1 0 0
word fund:4 -3 -1 -1 6 -1 -1 -2 0 -1 0 0
word gallup:0 -1 0 -1 -1 0 0 0 0 0 5 0
word gambling:-2 0 0 0 3 0 0 0 0 0 0 0
word gas:-3 -1 0 -1 5 3 0 0 0 -1 0 0
word gave:4 0 0 0 0 -1 0 -2 0 0 0 0
word gay:0 -1 0 0 2 4 0 -1 0 0 -2 0
word gaza:-1 -2 0 0 0 0 0 4 0 0 0 0
word gazprom:-2 -1 0 0 5 -1 0 0 0 0 0 0
word gen:-2 5 0 0 0 0 -1 -1 0 0 0 0
word general:-1 6 -1 -2 -1 5 -1 -1 -3 -1 0 0
word george:-4 -2 -2 0 4 -3 14 -3 -1 -3 0 0
word german:-2 -5 -1 -1 -2 -2 2 8 -1 5 -2 -1
word gov:3 -1 0 0 0 -1 0 0 0 0 0 0
word gove:12 -2 -1 -1 -1 -2 -1 -3 0 -1 0 0
word government:11 4 0 0 -1 -1 0 -1 0 -7 -1 -3
word governor:6 -3 0 0 0 0 0 0 0 0 0 0
word graham:5 0 -1 0 -1 0 0 -1 0 0 0 0
word grant:-2 2 0 6 -3 -1 -1 0 0 -1 0 0
word group:3 2 0 -2 -5 5 0 -1 -1 -1 2 -1
word groups:0 0 0 0 -3 4 0 0 0 0 0 0
word guard:-2 15 0 -1 -4 -1 -1 8 -1 -12 -2 0
word harvard:-1 -2 0 -2 -2 -1 0 0 0 -1 10 0
word have:-2 0 -1 0 3 0 0 0 0 0 0 0
word head:-3 6 -2 7 12 0 -3 -6 -2 -7 -1 -1
word health:-6 24 -1 -9 -4 -2 -2 7 -2 -3 -1 0
word hedge:-1 -1 0 -2 6 -1 0 -1 0 0 0 0
word held:3 -1 0 -1 0 0 -1 1 0 -1 0 0
word helped:-2 -1 0 0 0 6 0 0 0 0 0 0
word hits:2 0 0 0 0 0 1 -3 0 0 0 0
word hollywood:-2 0 0 0 0 0 3 -1 0 2 0 0
word home:0 -2 -1 -1 -1 -1 1 -4 -1 0 11 -2
word homeless:0 0 0 0 -1 10 0 0 0 0 0 -7
word host:-5 -1 0 -1 -1 4 -2 -4 0 11 0 0
word house:9 8 -3 2 -6 -3 -1 -2 -1 -4 3 -1
word how:-1 0 0 0 0 0 3 -1 0 0 0 0
word howard:-1 3 0 -1 -1 -2 3 -1 0 0 0 0
word hugh:-3 0 -1 0 0 3 0 0 -1 1 0 0
word human:0 -1 0 0 -1 3 0 0 0 0 0 0
word husband:-1 0 0 0 -1 -1 -1 5 0 0 0 0
word immigration:-1 8 -1 -4 -4 -1 1 -4 -1 -1 -7 15
word including:-1 6 -2 -1 -1 1 -1 -1 0 -1 1 0
word independent:-1 -2 -1 17 -2 -1 0 -2 0 -5 -1 0
word industry:0 0 0 -1 15 -1 0 -6 0 1 -1 -7
word institute:-1 2 -1 1 3 -3 0 -1 0 -1 0 0
word intelligence:3 4 -1 0 -3 -2 -1 -1 3 1 -2 0
word international:0 -1 0 3 0 1 0 0 0 0 -2 0
word interview:0 0 0 -1 0 0 -1 -1 0 5 0 0
word into:-3 -1 0 3 0 0 -1 -4 11 -2 -2 -1
word investigation:-1 -4 -1 -1 -2 -1 -1 -3 2 -2 15 0
word investment:-1 0 0 4 -4 3 0 0 0 -1 0 0
word investor:-3 -4 0 -3 16 -2 -1 -2 -1 0 0 0
word investors:-2 0 5 0 -1 -1 -1 -1 0 0 0 0
word iran:-1 9 0 0 -2 -1 -1 -2 0 -1 0 0
word israel:-2 10 2 -1 -4 -2 -1 1 -1 -1 -1 0
word israeli:-1 5 -1 0 -1 5 0 1 4 -7 -2 -3
word israelis:-1 -1 0 0 -1 -1 0 10 0 -1 -3 -1
word jack:-1 2 0 -1 0 -2 8 -1 -1 -2 0 0
word james:-2 0 -1 2 -1 -2 -2 -1 5 1 0 0
word jane:0 4 0 -3 0 -1 0 0 2 0 0 0
word japan:-1 10 0 0 -6 -1 0 0 0 -1 -1 0
word jason:-2 -4 3 10 -1 -2 -1 -2 -1 -2 0 0
word jeff:-2 -1 4 0 2 -2 0 0 0 0 0 0
word jeremy:1 -1 -1 -1 4 0 0 0 0 0 0 0
word jews:0 0 0 0 -2 3 0 0 -1 0 0 0
word job:-1 0 0 -1 0 4 -1 -1 0 0 0 0
word joe:-3 -4 0 15 -4 -1 -1 -2 -1 0 0 0
word john:2 -10 13 -3 -6 14 -5 0 -1 -2 -1 0
word joined:-1 3 -1 0 0 -1 -2 -4 0 5 0 0
word jon:-1 -1 0 -1 -2 -1 -1 -2 0 10 0 0
word jones:-1 -1 -1 -2 5 -1 -1 -1 0 2 0 0
word journal:0 0 0 -1 0 0 0 0 0 -2 4 0
word journalism:-1 -2 -1 4 -2 -1 0 -2 0 6 0 0
word journalist:-2 -1 0 0 -1 0 -2 -2 0 9 0 0
word judge:-1 -1 -1 -1 -1 -1 0 -1 8 -1 0 0
word judicial:-2 0 0 0 0 4 -1 -1 0 0 0 0
word judiciary:3 -2 0 0 0 -1 0 0 0 0 0 0
word julie:0 -2 0 0 5 -1 1 0 -1 -1 0 0
word justin:-2 -1 -1 -1 -2 4 -1 7 -1 -2 0 0
word kantar:0 0 0 5 0 0 0 0 0 -4 1 0
word kelly:2 -4 -2 -3 -1 -1 13 -4 -1 3 -1 0
word kevin:0 0 0 0 -1 0 6 -1 0 -2 0 0
word khan:-2 -1 0 -1 -1 -1 0 -1 0 8 0 0
word khashoggi:-1 -3 0 0 0 4 0 -1 0 2 0 0
word labour:5 -1 2 -3 -2 2 0 -1 0 -1 0 0
word ladbrokes:-2 -5 0 -5 18 -2 0 -1 -1 -1 0 0
word last:10 -2 -1 -1 -4 -1 -1 1 -1 -2 1 0
word latest:0 0 0 0 0 0 -1 0 0 -4 6 0
word latino:-1 -1 0 1 -1 0 0 0 0 0 3 0
word law:0 -1 0 1 -1 0 0 -1 0 0 3 0
word lawmakers:11 -1 0 0 -3 -4 0 -1 0 0 -1 -1
word lawsuit:0 -2 -1 -1 2 -1 0 -1 0 -1 5 0
word lawsuits:-2 -1 0 0 -1 0 0 -1 0 0 5 -1
word lawyer:-4 -1 13 -2 0 0 -1 -2 0 -1 0 0
word lawyers:-2 -1 12 -4 -2 0 0 -1 0 0 -1 0
word leader:-7 8 -3 -3 -4 1 -2 -4 -1 -3 -1 18
word leaders:4 1 -1 -1 -2 5 0 -4 0 -1 0 -1
word leadership:3 0 0 0 0 -1 0 0 0 0 0 0
word leading:-1 4 0 0 0 3 0 0 0 -4 0 0
word league:-1 -3 0 -1 -4 16 0 -1 -1 -3 0 0
word leave:10 -6 9 -2 5 -6 -2 -1 -1 -3 1 -4
word led:-2 -1 0 -1 0 8 -1 -1 0 0 0 0
word legend:-3 0 0 0 0 0 7 -1 0 0 0 0
word let:2 -1 -1 0 0 0 -3 -1 0 5 0 0
word letter:1 -2 0 0 0 0 -1 -1 0 1 4 -1
word like:0 -3 0 -1 -1 3 0 4 0 -2 0 0
word lisa:-5 -2 -1 -6 -2 -1 -1 22 -1 -4 0 0
word live:0 0 0 0 0 0 3 -2 0 -1 0 0
word living:-1 -3 -1 -1 -6 -2 0 0 0 -2 3 12
word liz:7 -2 0 -1 -2 4 -1 -1 0 -4 0 0
word local:-1 5 0 0 0 -2 0 -3 0 3 -1 -1
word london:9 1 -1 -2 1 2 -1 -8 1 -2 -1 0
word lord:1 3 -1 -1 -1 -3 0 0 3 0 0 0
word los:0 -2 0 0 0 0 0 0 3 0 0 0
word louisville:0 -1 0 0 -2 -1 0 0 1 3 0 0
word lurie:-2 -2 0 4 0 -1 0 0 1 0 0 0
word lynch:-2 -1 -1 11 -1 -1 -1 -2 -1 -2 0 0
word m:-2 -3 -1 -1 9 -2 -1 2 0 -1 0 0
word machado:1 -1 0 0 -2 0 5 -1 0 -1 0 0
word magazine:0 -1 0 0 -1 -1 0 0 0 4 0 0
word major:7 -3 0 2 -1 0 0 0 0 -1 -2 0
word majority:3 -1 0 0 0 0 0 0 0 0 0 0
word make:3 -1 0 -1 -2 1 0 -1 0 -2 5 0
word makers:-1 4 0 0 -2 -1 0 -1 0 0 -1 3
word manager:4 -1 -5 0 4 -1 -1 0 0 0 0 0
word managing:-1 -3 0 -3 11 -3 0 0 -1 0 0 0
word mandelson:3 0 -1 0 -1 0 0 0 0 0 0 0
word many:-1 -6 -2 -3 5 -3 -1 -1 -1 3 2 8
word marc:-3 0 4 -1 0 0 0 0 2 0 0 0
word mark:-3 -3 0 -2 5 11 -1 -4 -1 -2 0 0
word massachusetts:1 -2 -1 0 -1 -1 0 0 0 -1 5 0
word matter:-1 0 0 0 -2 2 0 -3 0 0 0 4
word matthew:0 -1 0 -5 7 -1 0 0 0 0 0 0
word may:4 0 0 0 0 -1 -1 -2 0 0 0 0
word me:-1 -8 5 -3 -8 -1 12 8 -2 1 -1 -1
word meanwhile:5 -1 0 -1 0 -1 0 -1 0 0 0 0
word media:-7 -4 8 5 15 -8 -2 -2 -2 23 -10 -15
word medical:-1 -1 0 10 -1 0 0 -3 0 0 0 -4
word meeting:-4 3 -1 -1 -1 0 0 -2 0 -1 6 0
word member:0 -1 -1 -3 0 -1 1 7 0 -2 0 0
word members:9 -4 -1 -1 -1 -1 0 -5 0 -2 -3 8
word mexican:-4 5 0 0 0 0 0 0 0 0 0 0
word michael:14 -2 2 -2 -4 2 -1 -3 -1 -3 0 0
word milburn:3 0 0 0 0 0 0 0 0 -1 0 0
word military:-7 10 3 0 -2 -3 -1 -1 0 -1 2 0
word millennials:-1 -1 -1 -1 -1 -1 0 11 0 -1 -3 -1
word miller:-5 -4 4 0 5 -1 0 2 0 0 0 0
word million:0 0 -1 0 0 0 0 -1 0 0 3 -1
word minister:4 -7 1 0 5 -2 0 0 0 0 0 0
word ministers:3 -3 0 0 0 0 0 0 0 0 0 0
word ministry:-2 0 4 0 0 0 0 0 0 0 0 0
word miss:2 -2 -1 -1 1 -3 -2 11 -1 -3 -1 0
word mitt:6 -2 0 0 -1 0 0 -1 0 -1 0 0
word more:3 0 0 0 0 0 1 -1 0 -1 0 0
word morgan:-1 0 0 -1 -1 3 0 0 0 1 0 0
word most:2 -2 -1 2 1 -2 -1 6 -1 -4 2 -3
word mother:-2 -1 0 0 -1 -1 0 7 0 0 0 -1
word mp:7 0 0 0 -2 -1 0 -3 0 0 0 0
word musk:-1 -1 0 0 5 0 -1 -1 0 -1 0 0
word myself:-2 -1 0 0 0 -1 11 -6 0 -1 0 0
word named:-5 -2 -1 -1 -1 5 -1 9 0 -2 0 0
word narrator:-1 -1 -1 -2 -1 0 0 -2 -1 -1 12 -2
word nation:-3 6 -1 -1 -1 5 0 3 0 -2 -1 -5
word national:2 10 0 1 -5 0 -1 -1 -2 0 -2 -3
word nbc:-1 -3 0 0 -3 -1 2 -2 0 9 1 0
word nearly:7 -1 -1 -1 -1 0 0 5 0 -1 -2 -5
word never:-3 5 -1 0 0 0 0 0 0 0 0 0
word new:0 -3 -2 -1 -2 -2 -2 -5 -2 3 16 -1
word news:-3 0 0 -1 -2 -3 -2 0 -1 9 7 -3
word no:-1 5 -2 -1 -7 -1 -2 -7 -1 3 -3 16
word nominee:0 0 0 0 3 0 0 -1 0 0 0 0
word north:-3 0 -1 -2 4 -1 0 0 3 -1 0 0
word not:7 2 0 -1 -1 -1 0 -5 0 -1 0 0
word now:-2 -1 0 0 0 -1 3 2 0 -1 0 0
word o:3 -2 -1 0 -1 3 0 -1 0 0 0 0
word obama:4 -3 -1 0 0 0 0 0 0 0 0 0
word ocasio-cortez:10 -1 -1 -1 -1 -1 -1 -3 0 -1 0 0
word office:-2 12 0 1 -4 -2 -1 -1 4 -2 -3 -1
word officer:-2 5 0 -1 7 -2 -1 -1 -5 0 0 0
word official:2 5 0 1 -1 -1 0 -2 1 -1 -3 -1
word officials:-4 3 0 5 0 -1 0 -1 0 0 -1 0
word one:8 -1 1 -6 4 -4 4 9 -2 -3 2 -12
word online:-2 -6 -1 -1 -2 2 0 2 -1 6 -3 7
word only:-3 3 0 0 -1 -2 0 3 0 0 0 0
word opinion:-1 0 0 0 -1 -1 0 0 0 0 1 3
word organisation:-1 -1 0 -1 -1 8 -1 -1 0 -1 0 0
word organization:-4 -1 -1 -1 0 7 0 -1 0 2 0 0
word originally:-3 6 0 -1 -1 -1 -1 2 0 -1 0 0
word osborne:5 -1 0 0 -1 -1 -1 0 0 0 0 0
word other:4 4 0 0 0 -1 0 -3 0 0 -1 -1
word others:-1 3 -1 0 -2 -1 0 -4 0 0 -1 7
word oust:3 0 0 0 0 -1 0 0 0 -1 0 0
word out:2 0 0 0 -1 -2 -1 -1 0 0 3 0
word outlet:0 0 0 0 0 0 0 0 0 3 -2 0
word over:8 -1 -1 -2 -1 -1 -2 -3 0 2 0 0
word own:3 -2 -1 5 -2 -1 -1 -3 -1 -1 3 0
word ozil:-1 0 0 0 0 0 3 -1 0 0 0 0
word pac:0 0 3 0 0 -1 -1 -1 0 0 0 0
word page:0 -1 -1 0 -1 1 0 0 0 0 3 -1
word paid:-2 -3 12 -1 -1 2 -1 -4 0 -1 -1 0
word palestinian:-1 -1 0 -5 -1 2 -1 7 0 0 0 0
word paper:-1 -6 -1 -1 12 -1 -1 18 -1 -12 -4 0
word parties:3 -1 0 3 -1 -1 0 0 0 -1 0 -1
word party:13 -3 1 -1 -1 -3 -1 -3 -1 1 -1 -2
word paul:-7 -3 1 1 -2 27 -4 -8 -1 -3 0 0
word people:0 -2 -1 5 0 4 -1 -8 0 -1 0 5
word percent:-2 -2 -1 -1 -1 -1 0 14 0 -1 -3 -2
word personal:-3 -1 -1 -1 15 -1 1 -3 -1 -2 -4 -1
word peter:6 -3 0 0 -2 -2 0 0 0 1 0 0
word phil:-1 0 0 5 0 0 0 -1 0 0 0 0
word platform:-2 -1 0 -1 8 0 0 -1 0 -1 -1 0
word player:-3 -3 -1 -2 -1 -1 2 -3 -1 14 0 0
word playing:0 0 0 0 0 0 3 -2 0 -1 0 0
word police:-5 -5 4 -1 -2 -3 0 -1 17 -2 -1 -1
word policy:0 5 -2 4 -2 -2 0 0 0 0 0 -1
word political:10 -2 -3 -11 12 6 -3 -4 -1 1 -5 -1
word politically:-2 0 0 0 0 0 3 -1 0 0 0 0
word politicians:5 -1 0 -1 0 -1 0 0 0 -1 0 0
word politics:-2 -2 0 -2 -3 -1 -1 -2 -1 7 6 0
word poll:-1 -3 0 0 -4 -2 -1 -1 0 -11 25 -1
word polled:-1 -1 0 -1 -2 0 0 11 0 -2 -1 -2
word polling:-1 -1 0 1 -1 -1 0 -3 0 -1 9 -1
word polls:7 -1 0 -1 -1 -1 -1 -4 0 -1 4 -1
word pollster:0 0 0 3 0 0 -1 -1 0 0 0 0
word popular:1 0 0 -1 4 0 -1 -1 0 0 0 0
word post:0 -2 0 -1 -1 0 -1 0 0 6 0 0
word posted:0 0 0 0 -3 0 0 0 0 6 0 0
word president:-6 10 -2 5 1 -4 -3 2 2 -1 -1 -2
word presidential:3 0 -1 -1 2 -1 2 -2 0 -1 0 0
word press:-10 4 4 -1 -2 -1 0 -1 -1 5 -1 4
word pressure:-4 7 -2 0 0 0 0 0 0 0 0 0
word prevention:-1 7 0 2 -2 -2 0 0 -1 -1 0 0
word previously:-3 -1 0 0 0 6 0 -1 1 0 0 0
word primary:9 -1 0 0 0 -1 -1 -5 0 0 0 0
word prime:-2 -2 1 0 8 -2 0 0 0 -1 0 0
word principal:0 0 -1 4 -1 -1 0 0 0 0 0 0
word professor:-4 -1 0 6 -1 -1 -1 4 0 0 0 0
word program:2 -1 0 4 -1 -1 -1 -1 0 0 0 0
word prosecutor:0 -2 -1 0 -1 -2 0 -1 12 -1 -4 0
word prosecutors:0 -1 -1 0 0 0 0 -2 7 0 -1 0
word public:0 -2 9 -1 -3 -3 -5 6 3 -1 0 -4
word publicly:3 0 0 -1 0 0 0 0 0 0 -1 0
word published:-1 -2 0 -2 0 -1 0 -3 0 -1 11 -1
word rabbi:-2 -7 0 0 -2 12 0 0 -1 0 0 0
word race:4 0 0 0 -1 0 0 -1 0 0 0 0
word radio:-2 -1 0 -1 -2 -1 -2 -2 0 10 0 0
word rare:3 -1 -1 0 0 0 0 0 -1 0 0 0
word rates:-1 -2 0 4 -2 -1 -1 -2 0 -1 6 0
word real:0 0 0 0 -2 -1 0 0 0 -3 7 0
word recent:-1 0 0 2 -1 0 0 -2 0 0 3 0
word referendum:3 -1 0 -2 -1 0 6 -1 0 -3 0 0
word regional:6 13 -1 -5 -7 -1 -1 -1 -1 -3 0 0
word regulator:-1 9 -3 0 0 0 0 0 0 -4 0 0
word regulators:0 4 0 0 -3 0 0 0 0 0 0 0
word released:-1 -4 0 -2 -1 0 0 -1 1 -2 10 -1
word remain:7 -1 -1 0 -2 1 0 -3 0 0 -1 0
word report:-2 -2 12 -1 -2 -1 -1 -5 -2 -1 7 -1
word reporter:-1 -1 0 0 0 0 -1 -1 0 6 -1 0
word reports:-3 -1 -1 -1 -8 -2 -1 -7 0 6 28 -10
word representative:0 0 4 0 0 0 0 0 -2 0 0 0
word republican:2 -1 -2 3 1 -4 1 0 -1 2 0 -2
word republicans:5 -1 0 0 -1 0 0 0 0 -1 0 0
word research:0 0 0 11 -10 -1 0 0 0 0 2 0
word researcher:-4 -2 -1 12 -1 0 -2 -1 0 -1 -1 0
word response:0 -1 0 4 0 0 0 -2 0 0 0 0
word retired:-2 3 0 0 -1 -1 -2 3 0 -1 0 0
word richard:-3 -1 -1 2 3 1 0 0 0 0 0 0
word rifle:0 -2 0 0 -1 6 0 0 0 0 0 -1
word rights:-1 -1 0 -1 -1 8 0 -1 0 0 0 -2
word robert:-7 -1 13 0 -2 -1 0 -1 0 -1 0 0
word rogers:-1 -3 0 -3 -1 -1 12 -1 0 -1 0 0
word romney:6 -2 0 0 -1 0 0 -1 0 -1 0 0
word royal:-1 -1 0 -1 5 -1 0 0 0 0 0 0
word running:-1 -2 0 0 0 3 0 0 0 0 0 0
word runs:-4 -2 -1 -2 3 -1 -1 -2 -1 9 -1 0
word russia:-2 6 0 -1 -2 3 -1 -2 0 -1 0 0
word russian:-1 2 0 0 0 -1 0 -3 0 5 0 0
word ruth:6 0 0 -1 0 -1 -1 -1 0 -1 0 0
word s:-2 -4 8 3 9 -3 -5 -3 2 -3 -1 0
word san:-5 -2 -1 -3 17 -1 -2 -5 -1 -1 4 -1
word sander:5 -1 0 0 -1 -3 -1 8 0 0 0 -6
word sanders:16 -9 -6 -1 -3 -4 0 14 -1 1 -2 -6
word sarah:14 -1 -15 0 0 0 0 2 0 0 0 0
word saying:3 0 0 0 0 0 -1 -1 0 0 0 0
word school:-1 -1 -1 1 -1 -1 -1 5 0 0 1 0
word scientists:0 0 0 6 0 0 0 -1 0 0 -2 -1
word scottish:-2 -6 -1 -2 14 -2 6 -1 -1 -4 -1 0
word sean:-9 -3 10 0 0 0 0 3 0 0 0 0
word season:5 -1 0 0 0 0 2 -5 0 0 0 0
word secretary:-7 -7 9 -1 -1 5 0 3 -1 0 0 0
word security:-3 5 -2 4 -1 1 -1 -1 -1 0 -1 -2
word sen:-1 0 0 0 0 -1 3 1 0 0 0 0
word senate:9 -3 0 0 -3 -1 0 0 0 0 0 0
word senator:5 0 -1 -1 0 -1 -1 0 0 0 0 0
word senior:-11 12 1 1 0 0 0 0 0 -1 0 0
word service:-6 5 5 -3 -5 -2 -2 1 15 -4 -2 -2
word several:-1 3 0 2 0 0 0 -1 -2 0 -1 0
word severely:5 -4 0 -1 -1 -1 -1 4 0 -1 0 0
word sheltering:-1 0 0 -5 0 0 -1 7 0 0 0 0
word simon:6 0 0 0 -1 -1 0 -3 0 0 0 0
word since:6 -1 0 0 -1 -1 2 -3 0 0 0 0
word sinn:5 -3 0 0 0 -1 0 0 0 0 0 0
word sir:6 5 -1 -1 -2 -4 1 -1 0 -2 0 0
word six:-1 -3 0 0 0 0 3 2 0 0 0 0
word smith:-3 -1 -1 -2 -1 -1 -1 -2 -1 12 0 0
word so:4 0 0 0 0 0 -1 -1 0 0 0 0
word social:0 0 0 -1 -2 0 0 8 0 -1 0 -2
word some:2 7 -2 1 0 1 -2 -4 -1 1 -1 -1
word someone:0 0 0 0 -1 0 0 9 0 -1 -1 -5
word son:-1 0 -1 -1 -1 -1 -1 9 0 -1 0 0
word source:-1 3 0 -2 -1 2 0 -4 -1 -1 -7 13
word sources:-1 6 0 -1 -2 -1 0 -3 0 4 -1 1
word south:1 -3 -1 -1 15 -2 -1 -5 -1 -2 0 0
word speak:3 0 0 -1 0 0 0 0 0 0 -1 0
word speaking:4 -1 0 -1 2 -1 -1 -1 0 -2 0 0
word special:-1 4 -1 0 -1 0 0 0 0 0 0 0
word speech:-1 -4 0 0 0 0 0 2 0 -1 5 0
word spokesperson:-8 -10 28 -1 -2 -3 0 -1 -1 -3 -1 -1
word spokeswoperson:6 -1 2 -1 -1 0 2 -1 0 -2 -2 -1
word staff:8 -2 -1 0 0 0 0 -1 0 0 -1 -2
word star:-1 0 0 -2 0 0 13 0 0 -9 0 0
word state:5 -1 0 3 -2 -2 -1 -3 -1 6 -2 -1
word statement:-3 12 -6 -1 -1 -1 -2 -4 0 3 3 -1
word states:-3 19 0 -1 -1 -3 0 -6 0 -1 -1 -1
word station:-1 -1 0 0 -2 0 0 0 0 5 -1 0
word statistics:0 7 0 0 -2 0 0 0 1 -1 -3 0
word steve:-1 -1 0 2 -2 -1 0 0 3 0 0 0
word still:4 -1 0 -1 -1 0 -1 1 0 0 0 0
word stop:7 -3 0 0 -1 -2 0 0 0 0 0 0
word story:0 -1 0 0 -1 0 0 0 0 4 -1 0
word strategist:11 -1 -6 1 -2 -2 0 0 0 0 0 0
word strategy:-1 1 0 4 -2 0 0 0 0 -1 0 0
word street:0 -2 0 0 9 0 0 -3 0 -2 3 -3
word studies:-1 0 -1 -4 -1 0 0 -2 0 0 11 -2
word study:0 -1 0 5 0 0 0 -1 0 -1 -1 -1
word suit:-2 -3 -1 -2 -3 -1 -1 -3 -1 -1 19 -1
word sunday:2 0 0 0 0 0 0 2 0 -4 1 0
word super:0 0 3 0 0 -1 -1 -1 0 0 0 0
word supporter:-3 -1 -1 0 15 -1 -1 -6 0 -1 0 0
word supporters:-2 -2 -1 -1 -4 11 -1 3 0 -2 -3 2
word supporting:5 -1 0 -1 -1 0 -1 -6 0 5 0 0
word survey:0 -1 0 0 0 -1 0 0 0 -2 6 0
word t:7 -5 0 -1 0 0 0 1 0 0 -1 -1
word taylor:-2 -1 0 11 -1 -2 0 -2 -1 -2 0 0
word team:14 -1 -1 2 -2 -1 -3 -1 0 0 -4 -3
word technology:5 -2 0 -2 1 0 -1 0 0 -1 0 0
word ted:7 -1 0 -1 -1 0 -1 -1 0 -1 0 0
word texas:2 2 0 -1 1 -3 -1 0 0 -1 0 0
word than:0 0 0 0 3 -1 0 0 0 0 0 0
word them:3 0 0 0 0 0 -1 -1 0 0 0 0
word third:0 0 0 0 0 -2 0 -1 0 0 3 0
word those:0 -2 -1 1 -4 -1 -1 12 0 -3 -4 5
word three:-3 -1 0 -1 7 -1 0 -1 0 -1 1 0
word tim:-3 -2 0 -1 -1 9 -1 0 -1 0 0 0
word time:-1 -2 -1 -1 -1 4 1 1 0 2 -1 -1
word tony:5 0 0 -1 0 0 -1 0 0 0 0 0
word top:4 2 -2 -1 2 -1 0 -1 0 -1 0 0
word tory:9 0 -4 -1 0 -1 0 -1 0 -2 0 0
word total:-2 -4 -2 -1 24 -1 0 -1 -1 -2 -6 -4
word tracking:0 0 0 -1 0 0 0 0 0 0 3 0
word trump:18 -1 1 -3 -4 -4 -7 -7 0 0 -1 9
word truss:7 -2 0 0 -2 0 -1 -1 0 0 0 0
word trust:0 -2 0 0 -1 5 0 0 0 0 0 0
word tuesday:-1 -3 -1 -1 -3 -1 1 0 0 9 6 -5
word tv:0 -1 0 -1 -1 4 -1 0 0 0 0 0
word twitter:-2 -4 6 -3 4 -2 -1 1 -1 4 -1 0
word two:8 -5 -1 -1 -3 -2 -1 -3 -1 -4 1 11
word u:-2 1 -2 4 0 -1 0 -1 3 -1 -1 0
word uk:-1 0 0 1 4 -1 0 0 0 -2 0 0
word ukraine:0 6 0 0 0 -1 0 0 -1 0 0 -2
word ukrainian:0 3 0 0 0 0 0 -1 0 0 0 0
word union:-8 1 1 0 0 8 0 0 -1 0 0 0
word unit:-2 7 3 0 -1 -1 0 -5 0 -1 0 0
word united:-1 3 -1 -2 -2 7 -1 0 -1 -1 0 0
word universe:-1 -1 0 0 2 -2 5 -1 0 -1 0 0
word universities:0 0 0 6 -1 0 0 -2 0 0 -2 0
word university:-4 1 -1 7 -4 -2 -1 -2 -1 -1 7 0
word up:1 -2 0 -1 -1 0 -1 -2 0 0 6 0
word us:5 1 -3 -1 -6 10 -1 -5 -1 1 -5 5
word user:-2 -1 -1 -1 1 -1 -1 9 0 -1 -1 -1
word users:0 0 0 -1 -2 0 0 6 0 -1 0 -2
word verizon:-1 -1 0 0 3 0 0 0 0 0 0 0
word video:-2 -2 0 0 -1 6 0 0 0 0 0 0
word vote:5 -3 10 -1 -4 -2 -1 -1 -1 -2 -1 0
word voted:-2 0 0 0 0 0 0 6 0 0 0 -2
word voter:-1 0 0 -1 0 -1 0 5 0 0 0 0
word voters:7 -1 0 -1 -1 -1 -1 1 0 0 -1 -1
word w:-3 2 -1 3 0 0 0 0 0 0 0 0
word wales:-1 -4 0 -1 -3 0 0 -1 3 10 0 0
word wall:0 0 0 0 9 0 0 -3 0 -2 1 -3
word washington:0 5 -1 -3 -2 -1 -1 -1 2 4 -1 0
word wasn:7 -4 0 0 0 0 0 0 0 0 -1 0
word watchdog:0 -1 0 -1 -11 15 0 0 0 -1 0 0
word wednesday:-3 -3 15 -2 -1 -3 -5 -4 1 -2 6 0
word well:4 0 0 0 0 -1 0 -2 0 0 0 0
word west:11 -4 -1 6 -6 -1 -1 2 0 -1 -1 -6
word western:-1 7 -1 -1 -2 -2 0 -2 -1 5 -1 -1
word when:5 -3 2 -2 -2 -3 5 -5 -1 3 0 0
word where:-2 5 0 -1 -1 -2 0 3 -1 0 0 0
word which:0 1 -2 7 9 -1 -2 -7 0 -4 1 -1
word whitaker:-1 -1 0 -5 -2 0 -1 11 0 0 0 0
word white:-1 7 -2 -1 -2 -1 0 -1 -1 -1 4 0
word wife:0 0 0 0 0 0 -1 4 0 -1 0 -1
word will:10 -3 -1 -1 -3 -3 4 -2 -1 -1 0 0
word winner:-1 0 0 0 0 0 3 -1 0 0 0 0
word witter:-2 -4 -2 -1 26 -1 -1 -5 -1 -2 -5 -2
word work:0 0 0 3 -1 12 0 -7 0 0 -2 -3
word worker:-3 -1 0 0 -1 -1 -1 7 0 -1 0 0
word workers:0 -1 0 0 0 0 0 3 0 0 0 -1
word world:1 1 -1 -1 -3 -1 6 -3 0 -1 -1 1
word would:6 -1 0 -1 0 0 0 -1 0 -1 0 0
word writes:-1 -1 0 -1 -2 -1 -1 -1 0 9 0 0
word year:7 -2 -1 -2 12 -2 -1 -2 -1 -3 -5 -1
word year-old:-3 0 -1 -2 -2 -4 6 9 -1 -2 0 0
word years:-3 -3 0 -1 7 3 0 -1 0 -1 0 0
word young:-1 -1 0 -1 0 6 -1 0 0 -1 0 0
word younger:0 0 0 -1 0 -1 0 3 0 0 0 0
word zelenskiy:3 0 0 0 -1 -4 -1 14 0 0 0 -9
`,
)

/** Whether anybody is named. */
export const NAMING = softmaxOf(
  ['named', 'unnamed'],
  `
bias:9 -9
a:-7 7
any anonymous:-4 4
any document:4 -4
any people:-5 5
beside country:6 -6
cue according:10 -10
cue accused:4 -4
cue agreed:11 -11
cue also:7 -7
cue argue:-4 4
cue argued:3 -3
cue ask:4 -4
cue asked:-4 4
cue been:-4 4
cue called:3 -3
cue calling:-5 5
cue cited:7 -7
cue citing:6 -6
cue claim:-3 3
cue concern:12 -12
cue criticism:8 -8
cue denied:3 -3
cue down:10 -10
cue echoed:4 -4
cue explaining:-3 3
cue explains:5 -5
cue found:4 -4
cue friday:4 -4
cue have:-4 4
cue issued:8 -8
cue labelled:-5 5
cue off:3 -3
cue pointing:-6 6
cue reported:3 -3
cue response:4 -4
cue saying:-7 7
cue shouted:-4 4
cue show:3 -3
cue showed:4 -4
cue shows:5 -5
cue statement:5 -5
cue still:3 -3
cue suggested:8 -8
cue suggests:3 -3
cue support:-4 4
cue surprised:-3 3
cue tells:-4 4
cue thursday:3 -3
cue wants:-5 5
cue warned:-4 4
cue warning:-6 6
cue will:-3 3
cue would:-5 5
cue yet:3 -3
head activist:-9 9
head adviser:-4 4
head aide:-8 8
head aides:-5 5
head attendees:-5 5
head attorneys:4 -4
head authorities:11 -11
head campaign:6 -6
head candidates:3 -3
head citizen:-13 13
head company:-5 5
head court:3 -3
head crowd:-5 5
head document:8 -8
head economists:-4 4
head israelis:-5 5
head lawmakers:-3 3
head lawyers:8 -8
head leaders:-4 4
head members:-3 3
head millennials:-5 5
head narrator:7 -7
head newspaper:7 -7
head official:-8 8
head officials:-7 7
head one:3 -3
head people:-8 8
head percent:-8 8
head police:7 -7
head politician:-3 3
head polling:3 -3
head polls:3 -3
head prosecutors:3 -3
head reports:7 -7
head some:-5 5
head source:-4 4
head sources:3 -3
head spokesperson:4 -4
head user:-3 3
holds:3 -3
in the head:3 -3
kind authority:4 -4
nobody:-5 5
often:4 -4
once:5 -5
one:8 -8
pair both candidates:5 -5
pair central bank:3 -3
pair fake media:3 -3
pair israel military:5 -5
pair labour mps:-3 3
pair leave camp:3 -3
pair member parliament:-3 3
pair parliament mps:-5 5
pair state tv:3 -3
pair two attendees:-5 5
plural:-8 8
some:6 -6
source anonymous:-5 5
source document:4 -4
source last citizen:-3 3
source last document:4 -4
source last politician:-3 3
source people:-5 5
type ORG:6 -6
type PERSON:7 -7
word ad:4 -4
word adviser:-4 4
word advisers:-6 6
word agency:5 -5
word aide:-7 7
word aides:-6 6
word allies:-8 8
word americans:-5 5
word another:-10 10
word are:-3 3
word association:3 -3
word attendees:-5 5
word attorneys:4 -4
word authorities:11 -11
word backers:-6 6
word band:9 -9
word boss:-4 4
word both:4 -4
word british:-9 9
word business:-3 3
word california:3 -3
word camp:3 -3
word campaign:6 -6
word campaigns:6 -6
word campbell:3 -3
word candidate:-7 7
word candidates:-3 3
word central:3 -3
word chancellor:3 -3
word class:-5 5
word combs:3 -3
word company:10 -10
word country:4 -4
word court:3 -3
word critics:-3 3
word crowd:-4 4
word david:4 -4
word diamond:4 -4
word economists:-4 4
word egyptian:5 -5
word embassy:3 -3
word energy:3 -3
word european:3 -3
word fake:3 -3
word far:3 -3
word firm:3 -3
word florida:6 -6
word france:-3 3
word german:-4 4
word government:8 -8
word group:4 -4
word guard:-6 6
word home:10 -10
word immigration:-6 6
word independent:-9 9
word into:4 -4
word investigation:5 -5
word israel:4 -4
word israeli:7 -7
word israelis:-5 5
word japan:4 -4
word lawmakers:-3 3
word lawsuits:3 -3
word lawyers:8 -8
word leaders:-5 5
word leave:6 -6
word living:-5 5
word local:9 -9
word media:7 -7
word meeting:3 -3
word members:-3 3
word military:5 -5
word millennials:-5 5
word minister:-6 6
word mps:-4 4
word narrator:7 -7
word nation:3 -3
word nearly:-3 3
word new:6 -6
word news:11 -11
word newspaper:7 -7
word official:-6 6
word officials:-7 7
word online:-5 5
word other:3 -3
word out:5 -5
word parliament:-3 3
word people:-4 4
word percent:-8 8
word personal:3 -3
word platform:3 -3
word police:3 -3
word political:-5 5
word poll:4 -4
word polling:3 -3
word polls:4 -4
word popular:3 -3
word prosecutors:3 -3
word published:4 -4
word race:6 -6
word rates:3 -3
word regulators:14 -14
word released:3 -3
word reporter:-9 9
word reports:22 -22
word runs:3 -3
word russian:5 -5
word ryan:3 -3
word sanders:-7 7
word security:-6 6
word senior:-3 3
word service:-4 4
word several:-5 5
word source:-10 10
word sources:3 -3
word spokesperson:10 -10
word spokeswoperson:7 -7
word staff:-7 7
word state:4 -4
word states:16 -16
word studies:14 -14
word suit:6 -6
word team:-6 6
word third:3 -3
word those:-5 5
word top:-7 7
word total:-10 10
word tuesday:9 -9
word tv:3 -3
word ukraine:-8 8
word universities:-3 3
word up:3 -3
word voters:-3 3
word which:4 -4
word witter:8 -8
word year:3 -3
`,
)

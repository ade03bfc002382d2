/** First names of men that compromise takes for other words too, or does not know, in lower case. */
export const MEN = `
  aamir abbas abdelfattah abdirahman abdul abiy adil adnan ahmad ahmed ajay akbar akhilesh akira alasdair alexei alexey amjad
  anderson andriy aneurin angus anil antonin arif arkady arshad arvind asad ashok ashraf asif aslan atiku axel babajide
  bakhtiyar barack bartosz bashar bashir bassem benedict benigno bernd bill binyamin bjarne bob brahim brett bryant burak callum
  carwyn celso cem chuck cillian clark colm constantine cormac daisuke daniil davide dean declan denys deval dick diego dino
  dmytro donal donald eamon eamonn edin efraim egor ehud elon emeka emmanuel emre enda erdal ersin evan evo ewan fahad faisal
  farooq femi franck franco francois frank frans françois fumio gavin geert gennady geoffroy gianni gideon giorgos giulio glenn
  grant greg gregg grigory guy hafez hakan hakeem hamid hamish haris harjit harsh haruhiko heiko heinz helmut hideo hiroshi
  horst hosni humza huw ibrahim idriss ieuan ihor ilya imad imran imtiaz ingo ioannis irfan isak ishaq ivo izzat jaap jacek jack
  jair jalal jamaal jamil janez janusz jaroslaw javad javed jeb jens jeroen jerry jerzy jim jiri joachim joko josep juha jurgen
  justin jürgen kanye karel kazuo kelvin kemal kenan kenji khalil khizr kofi konstantin kostas kwasi kyle lachlan lakhdar
  larossi lebron lech leif leo leopoldo luca luis mahathir maher mahinda mahmoud majid manmohan marek mark marwan masahiro
  massimo massoud mateusz matti mauro max maxim maxime menachem merrick mikael mikheil milan minoru mircea miroslav mitt mohamed
  mohammed mohsen mohsin morton mosab mugur muhammad mukesh murat mykhailo mykola nabil nadeem nadhim naftali naguib najib naoto
  narendra nasser nassim naveed newt niall nick nicolae nigel nikolas nikos nitin nobutaka nouri nuri olaf oleg oleh oleksii
  oleksiy olusegun owain pawel pedro pekka per philando pier piers piet piotr prashant prayuth predrag qais qasem qasim qassem
  radek radoslaw rafik raheel raj rajiv rajnath rakesh raman ramazan rami rand ranil rashid ravi ray recep reince reinhard
  rhodri rhys riad rishi rob rod rodrigo romano ruairi rush ruslan rustem saad sabri sadiq saif sajid sajjad salah salam saleh
  salim salman sameer sameh sanjeev santiago sarath sayed selahattin sergei serhiy seydou shafiq shahbaz shakil shavkat shigeru
  shimon shinzo siddharth sigmar silvio sinan steffen stephane suleiman sunil tadeusz tahir takeshi talal tamim tarek tariq taro
  tayyip teodoro thabo thierry tibor tidjane timur tomislav toru trayvon tyler tzachi umar umaru uwe vaclav valdis valeriy
  valery vasyl vijay vikram viktor vinod vitali vitaliy vladimir vojislav volker volodymyr vuk vyacheslav wahid waleed walid
  warren waseem willem wim wladimir wolf wolfgang xavi xavier yahya yair yannis yasin yasir yasser yasuo yegor yitzhak yoav
  yoshihide yoshihiko yossi yousef zafar zain zakir zayed zbigniew zeid zeljko zia zine zvi`

/** First names of women that it takes for other words too, or does not know. */
export const WOMEN = `
  agata agnieszka alexandria alma alyona amal amira amna amrita anastasiia anastasiya andrée angelika anjali anke annalena
  annegret annunziata anoushka antje anushka aoife arundhati asma asmaa atifete aung aurora ayanna ayelet ayla azadeh bana beata
  beatrix benazir berta beverly bhavna birgit bożena breonna bronwen bushra caitriona caoimhe carme carol caryn catalina
  catriona chiara chiyo cilla clemence clementine concetta condoleezza coral corazon cressida crystal dagmar daisy dalia danuta
  dawn dilma donatella dorota ebony eilidh eimear elke emer eve evelyn fabienne faith fatou fawzia federica felicity flavia
  fleur florence florentina franca franziska frauke freya gabby gail galina gaynor georgia ghada ghazala ghislaine ginny giorgia
  giulia golnar graca grace gudrun guler gurinder gwenda hadiza hafsa haifa halima hanan hanne hazel heba heike helle hermione
  hina hind hiroko holly hope huda huma ilana ilaria ileana ilhan imogen ina inaya inbar inga inge ingeborg inna ioanna iris
  ivanka ivy izabela jacqui jade jamila jasmine jemima jemma joy julietta justyna jutta kaja kamala kata katalin katarzyna katja
  katrin keiko keisha kellyanne kelsey kemi kerstin ketanji kirstie kirstjen kirsty klara kristalina ksenia kumiko lauren leni
  lily linnea lisbeth liudmila loujain lourdes lubna ludmila lyudmila mahsa mairead mairi malala malgorzata margareta margherita
  margrethe marietta marine mariya markéta maryna masha maya mayumi mehreen melania melody mercedes meredith mhairi michiko
  minette muna munira nabila nadezhda nadiya nahid najat najla nasrin nataliya nawal nazanin neelam neha nelly nesrine ngozi
  nigella nikki nomi noura nuala nusrat olena olesya olha oprah orla orna padma paloma pamila parveen pearl penny pernille
  philippa pilar pooja poppy priti priya priyanka rabia rada rafaela raisa rasha razia regine renate roisin romana romy rose
  rosena ruby rukhsana rula rupa ruqayyah rushanara sadia saffron saima saleha samia sana sanae sangeeta sania sanna saoirse
  saskia sayeeda seema shabana shabnam shaista shami shelley shireen shirin sian sibylle sidonie sienna sigrid simonetta sinead
  solange soledad sonia soniya soraya stormy sue suella sushma svenja svetlana sviatlana swati tahira taliah tamsin tanja
  taslima tasnim tatjana tatyana tawakkol tetiana thandi thangam tilda tilly tulip tzipi ulrike una ursula uta ute vandana
  vanita verity veronika veronique victoria vidya vigdis viktoriya vilma viola violet virginia virginie viviane wafa widad
  xiomara yaara yana yara yaroslava yevgenia yingluck yoko yulia yuliya yuriko yvette zarah zinaida zita zohra zoya zsuzsanna
  zuleikha zuzana`

/**
 * First names that lists give to one sex and people of either have: they tell nothing. Italian men are Andrea, Nicola and
 * Simone; Hilary, Lindsey and Kim sit in both parliaments' lists.
 */
export const EITHER = `
  addison alex alexis aly andrea angel ariel ashley ashton aubrey avery bailey beverley billie blair bobbie brook brooke cameron
  camille carey carmen carroll cary casey cassidy chandra charlie chris clair clare claude courtney dale dana daniele darcy dee
  devon dominique drew eden ellis emery finley frances francis frankie gabriele gale gerry hadley hayden hilary hollis iman ira
  jackie jaime jamie jan jay jean jess jesse jessie jo jocelyn jodi jodie jody joey jordan joyce jude julian kai kelly kendall
  kerry kim kiran kit kris lacey lane laurie lee leigh lesley leslie lindsay lindsey logan loren lou lynn lynne mackenzie
  madison marian marion mattia mel merle michele mickey mina morgan nana nat nicola nikita noel nour ola paris parker pat
  patrice peyton phoenix quinn rana reese regan remy rene ricki riley robbie robin ronnie rory rosario rowan sacha sam sandy
  sasha shaheen shannon shelby sidney simone sky skyler spencer stacey stacy stevie sydney taylor terry toni tracey tracy
  tristan ty val valentine vivian vivien wallace wei whitney xiao yael yannick yuki`

/** First names of men that compromise takes for other words too, or does not know, in lower case. */
export const MEN = `
  aamir abbas abdelfattah abdirahman abdul abiy adil adnan ahmad ahmed ajay akbar akhilesh akira alasdair alexei alexey amjad
  anderson andriy aneurin angus anil antonin arif arkady arshad arvind asad ashok ashraf asif aslan atiku axel babajide
  bakhtiyar barack bartosz bashar bashir bassem benedict benigno bernd bill binyamin bjarne bob bohdan brahim brett bryant
  burak callum carwyn celso cem chinedu chuck cian cillian clark colm constantine cormac daisuke daniil davide dean declan
  denys deval dick diego dino dmytro donald donal eamon eamonn edin efraim egor ehud elon emeka emmanuel emre enda erdal ersin
  euan evan evo ewan fahad faisal farooq femi franck franco francois françois frank frans fumio gaël gavin geert gennady
  geoffroy gianni gideon giorgos gitanas giulio gleb glenn grant gregg greg grigory guy hafez hakan hakeem hamid hamish haris
  harjit harsh haruhiko heiko heinz helmut hideo hiroshi horst hosni humza huw ibrahim idriss ieuan ihor ilham ilya imad imran
  imtiaz ingo ioannis irfan isak ishaq ivo izzat jaap jacek jack jair jalal jamaal jamil janez janusz jaroslaw javad javed
  jean-claude jean-luc jean-marc jean-michel jean-paul jean-pierre jean-yves jeb jens jeroen jerry jerzy jim jiri joachim joko
  josep juha jurgen jürgen justin kanye karel kazuo kelvin kemal kenan kenji khalil khizr kofi konstantin kostas kwame kwasi
  kyle kyriakos lachlan lakhdar larossi lebron lech leif leo leopoldo luca luis mahathir maher mahinda mahmoud majid manmohan
  marek mark marwan masahiro massimo massoud mateusz matti mauro maxime maxim max menachem merrick mevlut mikael mikheil milan
  minoru mircea miroslav mitt mohamed mohammed mohsen mohsin morton mosab mugur muhammad mukesh murat mykhailo mykola nabil
  nadeem nadhim naftali naguib najib naoto narendra nasser nassim naveed newt niall nick nicolae nigel nikolas nikol nikos
  nitin nobutaka nouri nuri oisín olaf oleg oleh oleksii oleksiy olusegun owain pawel pedro pekka per petteri philando pier
  piers piet piotr prabowo prashant prayuth predrag qais qasem qasim qassem radek radoslaw rafik raheel rajiv rajnath raj
  rakesh raman ramazan rami rand ranil rashid ravi ray recep reince reinhard rené rhodri rhys riad rishi rob rodrigo rod rohit
  romano ruairi rush ruslan rustem saad sabri sadiq saif sajid sajjad salah salam saleh salim salman sameer sameh sanjeev
  santiago sarath sayed selahattin sergei serhiy seydou shafiq shahbaz shakil shavkat shigeru shimon shinzo siddharth sigmar
  silvio sinan sipho steffen stephane stéphane suleiman sunil tadeusz tadhg tahir takeshi talal tamim taras tarek tariq taro
  tayyip teodoro thabo thierry tibor tidjane timur tomislav toru trayvon tunde tyler tzachi ulf umar umaru uwe vaclav valdis
  valeriy valery vasyl vijay vikram viktor vinod vitali vitaliy vladimir vojislav volker volodymyr vuk vyacheslav wahid waleed
  walid warren waseem willem wim wladimir wolfgang wolf xavier xavi yahya yair yannis yasin yasir yasser yasuo yegor yitzhak
  yoav yoshihide yoshihiko yossi yousef yves zafar zain zakir zayed zbigniew zeid zeljko zia zine zvi`

/** First names of women that it takes for other words too, or does not know. */
export const WOMEN = `
  agata agnieszka akosua alexandria alma alyona amal amira amna amrita anaïs ananya anastasiia anastasiya andrée angelika
  anjali anke annalena annegret annunziata anoushka antje anushka aoife arundhati asmaa asma atifete aung aurora ayanna ayelet
  ayla azadeh bana beata beatrix benazir berta beverly bhavna birgit bożena breonna bronwen bushra caitriona caoimhe carme
  carol caryn carys catalina catriona chiara chimamanda chiyo cilla clemence clementine concetta condoleezza coral corazon
  cressida crystal dagmar daisy dalia danuta dawn dilma donatella dorota ebony eilidh eimear elke emer eve evelyn evika
  fabienne faith fatou fawzia federica felicity ffion flavia fleur florence florentina franca franziska frauke freya gabby
  gail galina gaynor georgia ghada ghazala ghislaine ginny giorgia giulia golnar graca grace gráinne gudrun guler gurinder
  gwenda hadiza hafsa haifa halima hanan hanne hazel heba heike helle hermione hina hind hiroko holly hope huda huma ilana
  ilaria ileana ilhan imogen ina inaya inbar inga ingeborg inge inna ioanna iris iryna ivanka ivy izabela jacqui jade jamila
  jasmine jemima jemma joy julietta justyna jutta kaja kamala kata katalin katarzyna katja katrin katrín keiko keisha
  kellyanne kelsey kemi kerstin ketanji kirstie kirstjen kirsty klara kristalina ksenia kumiko lauren leni lily lindiwe linnea
  lisbeth liudmila loujain lourdes lubna ludmila lyudmila mahsa mairead mairi malala malgorzata mamata margareta margherita
  margrethe marietta marine mariya markéta maryna masha maya mayumi megawati mehreen melania melody mercedes meredith mette
  mhairi michiko minette muna munira nabila nadezhda nadiia nadiya nahid najat najla naoko nasrin nataliya nawal nazanin
  neelam neha nelly nesrine ngozi nigella nikki nomi nomsa noura nuala nusrat olena olesya olha oprah orla orna padma paloma
  pamila parveen pearl penny pernille philippa pilar pooja poppy priti priyanka priya rabia rada rafaela raisa rasha razia
  regine renate roisin róisín romana romy rosena rose ruby rukhsana rula rupa ruqayyah rushanara sadia saffron saima saleha
  samia sanae sana sangeeta sania sanna saoirse saskia sayeeda seema shabana shabnam shaista shami shelley shireen shirin sian
  siân sibylle sidonie sienna sigrid simonetta sinead sinéad solange soledad sonia soniya soraya sorcha stormy suella sue
  sushma svenja svetlana sviatlana svitlana swati tahira taliah tamsin tanja taslima tasnim tatjana tatyana tawakkol tetiana
  thandi thangam tilda tilly tulip tzipi ulrike una ursula uta ute vandana vanita verity veronika veronique victoria vidya
  vigdis viktoriya vilma viola violet virginia virginie viviane wafa widad xiomara yaara yana yara yaroslava yevgenia yingluck
  yoko yulia yuliia yuliya yuriko yvette zarah zinaida zita zohra zoya zsuzsanna zuleikha zuzana`

/**
 * First names that lists give to one sex and people of either have: they tell nothing. Italian men are Andrea, Nicola and
 * Simone; Hilary, Lindsey and Kim sit in both parliaments' lists.
 */
export const EITHER = `
  addison alex alexis aly andrea angel ariel ashley ashton aubrey aung avery bailey beverley billie blair bobbie brook brooke
  cameron camille carey carmen carroll cary casey cassidy chandra charlie chris clair clare claude courtney dale dana daniele
  darcy dee devon dominique drew eden ellis emery finley frances francis frankie gabriele gale gerry hadley hayden hilary
  hollis iman ira jackie jaime jamie jan jay jean jesse jessie jess jocelyn jodie jodi jody joey jo jordan joyce jude julian
  kai kelly kendall kerry kim kiran kit kris lacey lane laurie lee leigh lesley leslie lindsay lindsey logan loren lou lynne
  lynn mackenzie madison marian marion mattia mel merle michele mickey mina morgan nana nat nicola nikita noel nour ola paris
  parker pat patrice peyton phoenix quinn rana reese regan remy rene ricki riley robbie robin ronnie rory rosario rowan sacha
  sam sandy sasha shaheen shannon shelby sidney simone skyler sky spencer stacey stacy stevie sydney taylor terry toni tracey
  tracy tristan ty valentine val vivian vivien wallace wei whitney xiao yael yannick yuki`

/** First names of men that compromise takes for other words too, or does not know, in lower case. */
export const MEN = `
  aamir abbas abdelfattah abdirahman abdul abiy adil aditya adnan ahmad ahmed ajay akbar akhil akhilesh akira alasdair
  alassane alexei alexey alfie alfredo alun amitabh amjad anderson andriy aneurin angus anil antonin anura arif arkady arron
  arshad arvind asad ashok ashraf ashwin asif aslan atiku aurelio avigdor axel babajide bakhtiyar barack barnaby bartosz
  bashar bashir basil bassem benedict benigno bernd bezalel bheki bilawal bill binyamin bjarne bob bohdan brahim brett bryant
  bubba buford burak callum caoimhín carmelo carwyn celso cem chinedu chuck cian cillian clark cliff colm constantine cormac
  cornell coy crispin dafydd daisuke dane danial daniil dante darwin davide dean declan delmar denys derick deval dick diego
  dino dmytro donald donal donnacha eamon eamonn earnest eddy edin efraim egor ehud elon emeka emmanuel emmerson emory emre
  emyr enda erdal ersin euan evan evo ewan eyal fahad faisal farooq farquhar femi finlay fintan franck franco francois
  françois frank frans fumio gadi gaël gage garfield gaurav gavin gebran geert genaro gene gennady geoffroy geraint gethin
  gianni gideon giorgos girish gitanas giulio gleb glenn glyn goodluck gotabaya grant gregg greg grigory gruffydd guy gwede
  gwyn hafez hage hakan hakeem hamid hamish hari haris harjit harsh haruhiko heiko heinz helmut heriberto herzi hideo hiram
  hiroshi horst hosni humphrey humza huw hywel ibrahim idris idriss ieuan ihor ilham ilya imad imran imtiaz ingo ioannis irfan
  isak ishaq isidro itamar ivo iwan izzat jaap jacek jack jagdish jago jair jakaya jalal jamaal jamil janez janusz jaroslaw
  javad javed jean-claude jean-luc jean-marc jean-michel jean-paul jean-pierre jean-yves jebediah jeb jedediah jens jeroen
  jerry jerzy jethro jim jiri joachim joko jolyon jomo jonty josep juha jurgen jürgen justin kais kanye karan karel kartik
  kassym kazuo kelvin kemal kenan kenelm kenji kent khalil khawaja khizr kofi konstantin kostas kunal kwame kwasi kyle kyler
  kyriakos lachlan lakhdar lalit lance larossi lazarus lebron lech leif leo leopoldo leroy lesetja linwood lorcan loyd luca
  lucian luis macky mahamat mahathir maher mahinda mahmoud maithripala majid manmohan manoj marcelino marek mark marwan
  masahiro massimo massoud mateusz matti mauro maverick maxime maxim max meirion menachem merlin merrick mevlut mikael mikheil
  milan miles millard minoru mircea miroslav mitt mmusi mohamed mohammed mohan mohit mohsen mohsin moncef montague morton
  mosab muammar mugur muhammad muhammadu mukesh murat mykhailo mykola nabih nabil nadeem nadhim naftali naguib najib naoto
  narendra naresh nash nasser nassim naveed navin nawaz nestor newt niall nick nicolae nigel nikolas nikol nikos nir nitin
  nobutaka nouri nuri oisín olaf oleg oleh oleksii oleksiy ollie olusegun orlando owain pankaj pasquale pawel pedro pekka
  peregrine per perry pervez petteri phelim philando pier piers piet piotr prabowo prachanda pradeep pramod pranab prashant
  praveen pravin prayuth predrag qais qasem qasim qassem rached radek radoslaw rafe rafik raghuram raheel raila rajendra rajiv
  rajnath raj rakesh raman ramazan ramesh rami rand randy ranil ranjit rashid ravi raymundo ray recep reince reinhard rené
  reuven rex rhodri rhys riad rigoberto rishi rob rocky rodrigo rod rohit romano ruairi ruairí rush ruslan rustem rusty ryder
  saad sabri sachin sadiq saeb saif sajid sajjad salah salam saleh salim salman salvador salva sameer sameh sanjeev sanjiv
  santiago santosh sarath satish sayed selahattin septimus sergei serhiy seydou shafiq shahbaz shakil shavkat shehbaz shigeru
  shimon shinzo shivraj siddharth sigmar silvio simeon sinan sipho sonny steffen stephane stéphane subramanian sudhir suleiman
  sunil sushil tadeusz tadhg tahir takeshi talal tamim tamir taras tarek tariq taro tarquin tayyip tejashwi teodoro thabo
  theron thierry thurman tibor tidjane timur tito tomislav torquil toru trayvon tremaine tristram tucker tudur tunde turlough
  tyler tzachi uddhav uhuru ulf umar umaru uwe vaclav valdis valeriy valery varun vasyl venkaiah vijay vikram viktor vinay
  vinod vitali vitaliy vito vladimir vojislav volker volodymyr vuk vyacheslav wade wahid waleed walid warren waseem weldon
  wilford willem wilmer wim winfred wladimir wolfgang wolf xavier xavi yahya yair yannis yasin yasir yasser yasuo yegor
  yitzhak yoav yogendra yogi yoshihide yoshihiko yossi yousef yoweri yves zafar zain zakir zayed zbigniew zebulon zeid zeljko
  zia zine zvi zweli`

/** First names of women that it takes for other words too, or does not know. */
export const WOMEN = `
  agata agnieszka akosua alexandria alfreda allene alma alta alyce alyona amal amira amna amparo amrita anaïs ananya
  anastasiia anastasiya andrée angelika angelita anjali anke annalena annegret annunziata anoushka antionette antje anushka
  aoife arabella araceli araminta arline arundhati asmaa asma atifete augusta aung aurora ayanna ayelet ayla azadeh baleka
  bana beata beatrix benazir berta beverly bhavna bidhya birgit bożena brandy breonna bríd bronwen bushra caitriona caoimhe
  carme carol caryn carys catalina catriona chandrika chasity chiara chimamanda chiyo cilla clemence clementine concetta
  condoleezza coral corazon cortney cressida crystal dagmar daisy dalia danuta dawn deidra dervla dessie diann dilma dolly
  donatella doretha dorota drusilla earlene earline earnestine ebony edythe effie eilidh eimear elba elda elke elvia emer erna
  esme esmé essie eula euphemia eve evelyn evika fabienne faith fannie fanny fatou fawzia federica felicity fenella ffion
  fionnuala flavia fleur florence florentina florine flossie franca franziska frauke frederica freida freya gabby gail galina
  gayla gaynor georgia ghada ghazala ghislaine gila ginny giorgia giulia glenys golnar graca grace gráinne gudrun guinevere
  guler gurinder gussie gwenda hadiza hafsa haifa halima hanan hanne hazel heba heike helle herminia hermione hina hind hiroko
  holly hope huda huma ilana ilaria ileana ilhan imogen ina inaya inbar inez inga ingeborg inge inna ioanna iris iryna isolde
  ivanka ivy izabela jacklyn jacqui jade jamila janell janna jannie jasmine jemima jemma jocasta joy judi julietta justyna
  jutta kaja kamala kata katalin katarzyna katheryn kathi katina katja katrin katrín keiko keisha kellyanne kelsey kemi
  kerstin ketanji khaleda kirstie kirstjen kirsty kitty klara kristalina ksenia kumiko lakeisha lakisha lakshmi lashonda
  latanya lauren lauri lavonne lawanda leeann lelia leni leonor lesa lessie leta letha lettice lily lindiwe linnea lisbeth
  liudmila loujain lourdes lubna ludmila lyudmila maeve mahsa mai mairead mairi malala malgorzata mamata mamie margareta
  margherita margrethe maricela marietta marigold marine mariya markéta marquita marva maryanne maryellen maryna masha maya
  mayumi megawati mehreen melania melba melody melva merav mercedes meredith mette mhairi michell michiko minette morag muna
  munira myfanwy nabila nadezhda nadiia nadiya nahid najat najla naledi nandini nan nannie naoko nasrin nataliya nawal nazanin
  neelam neha nelda nelly nesrine nettie nevaeh neva ngozi nigella nikki nirmala nkosazana nola nomi nomsa nona noura nuala
  nusrat odessa olena olesya olha olwen oonagh oprah ora orlaith orla órla orna ottilie padma paloma pamala pamila pansy
  parveen patsy pearl penny perdita pernille petronella philippa pilar pooja poppy priti priyanka priya rabia rada rafaela
  raisa rasha razia regine renate reva ritu roisin róisín romana romy rosalia rosamund rosena rose ruby rukhsana rula rupa
  ruqayyah rushanara sadia saffron sahle saima saleha samia sanae sana sangeeta sania sanna saoirse saskia saundra sayeeda
  seema seraphina shabana shabnam shaista shami shaniqua shelley sheree shilpa shireen shirin sian siân sibylle sidonie sienna
  sigrid simonetta sinead sinéad smriti socorro solange soledad sonia soniya soraya sorcha stormy suella sue sushma svenja
  svetlana sviatlana svitlana swati tahira taliah tameka tamsin tanja taslima tasnim tatjana tatyana tawakkol tetiana thandi
  thangam tilda tilly tulip twila tzipi ulrica ulrike una úna ursula uta ute valarie vandana vanita vasundhara venetia verity
  veronika veronique victoria vidya vigdis viktoriya vilma viola violet virgie virginia virginie viviane vonda wafa widad
  wilda xanthe xiomara yaara yana yara yaroslava yevgenia yingluck yoko yulia yuliia yuliya yuriko yvette zarah zinaida zita
  zohra zoya zsuzsanna zuleikha zuzana`

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

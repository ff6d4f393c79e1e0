package speech

// english is the fullest of the vocabularies.
var english = vocabulary{
	sources: []string{"according to", "in the words of", "per"},
	agents:  []string{"ologist", "ist", "grapher", "maker", "keeper", "woman", "man", "ician", "holder", "setter", "worker", "lawyer", "ianer", "arian", "eer", "iator", "inator"},
	manner:  "ly",
	entries: []entry{
		{sayWord, `said says say told tells tell added adds add asked asks ask noted notes note explained explains explain argued argues argue
			wrote writes write claimed claims claim stated states state announced announces announce continued continues insisted insists insist
			warned warns warn tweeted tweets suggested suggests suggest concluded concludes conclude recalled recalls recall replied replies reply
			acknowledged acknowledges acknowledge admitted admits admit declared declares declare believed believes believe predicted predicts predict
			responded responds respond reported reports report agreed agrees agree alleged alleges allege asserted asserts assert
			conceded concedes concede contended contends contend maintained maintains maintain observed observes observe confirmed confirms confirm
			revealed reveals reveal emphasized emphasizes emphasize emphasised stressed stresses stress reiterated reiterates reiterate
			pledged pledges pledge promised promises promise vowed vows vow complained complains complain cautioned cautions caution
			denied denies deny demanded demands demand urged urges urge questioned wondered wonders wonder guessed quipped quips joked jokes joke
			remarked remarks remark commented comments mentioned mentions mention disclosed discloses testified testifies testify
			posted posts shared quoted estimated estimates estimate expects expect hopes hope hoped thinks think thought
			countered counters counter retorted retorts quoth exclaimed exclaims shouted shouts shout yelled yells cried cries whispered whispers
			muttered mutters answered answers answer explain lamented laments lament boasted boasts boast reasoned reasons
			recommended recommends advised advises proposed proposes speculated speculates surmised
			proclaimed proclaims pointed points counseled counselled elaborated elaborates opined opines mused muses
			blogged emailed e-mailed texted messaged telegraphed reads read tell_us reckons reckoned feared fears worries
			affirmed affirms attested interjected interrupted chimed chipped indicated indicates clarified clarifies
			summarized summarised summed swore swears assured assures informed informs instructed reminded reminds
			teased teases pleaded pleads begged begs objected objects protested protests implied implies hinted hints
			theorized theorizes theorised suspected suspects suspect figured feels felt
			praised criticized criticised slammed blasted mocked dismissed accused described describes describe called calls call
			labeled labelled dubbed characterized characterised referred refers hailed denounced condemned decried
			chanted chants bemoaned bemoans derided derides touted touts sniped snipes heralded heralds
			portrayed portrays characterizes characterises
			found finds showed shows show decided learned knows know knew meant means`},
		{clauseWord, `said says say think thinks thought believe believes believed hope hopes hoped argued argues argue insisted insists insist claimed claims claim
			added adds acknowledged acknowledges noted notes suggested suggests suggest wrote writes told tells tell announced announces warned warns warn
			predicted predicts promised promises promise vowed vows pledged pledges conceded concedes admitted admits admit maintains contends contend
			estimates estimate estimated expect expects fear fears know knows knew feel feels felt asked asks wondered wonders explained explains
			concluded concludes declared declares denied denies urged urges called calls described describes criticized accused praised
			agreed agrees agree demanded demands proposed proposes reported reports confirmed confirms recommended recommends revealed complained complains
			tweeted tweets replied responded recalled recalls stated states alleged alleges cautioned advised mean found finds show shows showed
			dismissed slammed blasted mocked condemned denounced labeled dubbed reminded assured informed indicated indicates stressed emphasized
			wants want wanted seems seem seemed appears appear appeared plans declined refused opposes opposed supports backs endorsed`},
		{toneWord, `shot shoots fired fires pressed presses demurred demurs chanted chants reacted reacts vented vents thundered thunders boomed booms laughed laughs smiled smiles sighed sighs shrugged grinned grins nodded went goes began begins started starts concluded
			gushed gushes raved raves fumed joked deadpanned chuckled chuckles snapped snaps scoffed intoned enthused enthuses
			apologized apologised apologises apologizes chided crowed barked sang roared bellowed screamed screams
			defended described praised thanked greeted ended closed opened written remembers remembered likes put puts
			argues quips adds offered offers introduced introduces encouraged encourages celebrated ruled held`},
		{sayingWord, `chanting touting portraying bemoaning deriding
			saying adding telling noting arguing asking writing claiming stating insisting warning explaining suggesting calling describing
			declaring announcing recalling acknowledging admitting tweeting promising vowing pledging predicting complaining
			stressing emphasizing emphasising reading quoting citing asserting alleging contending maintaining concluding replying responding
			joking quipping labeling dubbing shouting yelling referring remarking observing commenting confirming urging wondering
			pointing reiterating conceding revealing believing thinking hoping posting`},
		{pronounWord | maleWord, "he he'd he'll"},
		{pronounWord | femaleWord, "she she'd she'll"},
		{pronounWord | pluralWord, "they they'd they'll they've"},
		{pronounWord | selfWord, "i"},
		{selfWord, "my me we our us i'm i've i'd i'll we're we've"},
		{maleWord, `man father son brother husband uncle grandfather boyfriend spokesman chairman congressman businessman actor king prince duke councilman
			policeman fireman salesman alderman his him himself grandson nephew
			james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
			joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
			brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas
			peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan
			billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene
			mike tom jim bill bob steve dave dan chris matt tim greg jeff ben sam nick alex ted barack vladimir ivan igor sergei ahmed mohammed
			muhammad ali omar hassan luis carlos pedro miguel pierre jean hans karl fritz stefan charlie lebron joel neil ian graham simon martin craig will grant ken don ron rob phil jon josh neal doug todd brad chad derek lucas leo max owen luke evan ethan adrian gavin colin duncan angus hugh oliver oscar felix hugo victor louis walter ray stanley norman leonard marvin melvin clarence cory marcus dwight floyd curtis julian mitch rand lindsey newt rudy boris nigel emmanuel angus callum neville godfrey mervyn pankaj ravi raj sanjay amit arjun vikram narendra jin wei xi abdul ibrahim yusuf kofi kwame`},
		{femaleWord, `woman mother daughter sister wife aunt grandmother girlfriend spokeswoman chairwoman congresswoman businesswoman actress queen princess
			duchess councilwoman policewoman her herself hers granddaughter niece waitress
			mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna
			michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma
			nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia
			victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances
			kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie
			brittany charlotte marie kayla alexis lori hillary kate jane anne lucy claire fiona yulia olga elena natalia fatima aisha nikki kellyanne
			zendaya taylor marybel kym gwynne marta iris elsie lorna agnes hope rose sonya sofia natasha elise jessie bridget gillian rosalind philippa shona priya anita sunita ilhan caitlyn rashida alexandria condoleezza melania ivanka michele gina paula valerie tracy stacy wendy holly erin kristi kristen jill jenny molly sally polly harriet edith penelope eleanor beatrix rhian adaeze margarethe lucinda carme marybel`},
		{maleWord, `abdullah abe abraham abu ahmad akira alastair alberto aldo alec alejandro alessandro alexandre alexei alfonso alfred alfredo allan allen alvin amir
			anatoly anders andre andreas andrei andres andrey angelo anil antoine anton antonio ari armando arnold artem arturo arvind ashok asif aziz barney
			barry basil bashar benedict benito bernard bernardo bernie björn brendan brent brett bruno bryce byron caleb calvin carlo cecil cedric cesar charley
			chester claude clayton cliff clifford clint clyde cody conor connor cornelius cyril cyrus damian damien damon darrell darren darryl daryl denis
			derrick desmond devin diego dieter dimitri dinesh dirk dmitri dmitry dominic dominick donnie dustin dwayne eddie edgar edmund eduardo edwin efrain eli
			elias elliot elliott elmer emil emilio enrique erich erik ernest ernesto ernie esteban eugenio evgeny ezra fabian faisal farid federico felipe
			fernando fidel filip finn florian francesco francis francisco francois franco fred freddie freddy frederick fyodor gareth garrett geoff geoffrey
			gerard gerhard gerry gideon gilbert gilles giorgio giovanni giuseppe glen glenn gordon guido guillermo gunther gus gustavo hakim hamid hamza harry
			harvey hector heinrich helmut henri henrik herb herbert herman hiroshi homer horacio howard hubert humberto hussein hyun ignacio ike imran iqbal
			irving isaac isaiah ismail ivo jaap jacques jae jake jamal jamie janusz jared javier jeb jens jerome jimmy joachim joao joaquin jody joey johan johann
			johannes johnny jonas jorge josef juergen julio julius junichi jurgen justus kamal karim keiron keisuke kelvin kenji kenny kerry khaled khalid kieran
			kirk klaus konstantin kristian kurt kyrylo lachlan lamar lars laurence laurent leif leon leonardo leonid leopold leroy lester lewis liam lionel lloyd
			lorenzo lothar lou ludwig luigi luka luther lyle mahmoud malcolm malik manfred manuel marc marcel marcelo marco mario marius mateo mathew mathias
			matteo matthias maurice mauricio maxim maximilian maxwell melvyn mehmet michel mikael mikhail mikhael miles milton mohamed mohammad monty morris
			morten moses murray mustafa myron nadir nate nathaniel ned nelson nestor nico nicolas nikita nikolai nils noel nolan norbert octavio olaf ole olivier
			orlando orson osama osman oswald otto owain ozzie pablo paddy paolo pascal patricio paulo pavel pekka perry pete petr philippe phillip pietro piotr
			quentin quincy raheem rahul rainer rajiv ramon raphael rashid raul reggie reginald reinhard remy rene reuben reza ricardo riccardo richie rick ricky
			rico roberto rodney rodrigo roland rolf roman ronnie rory ross ruben rudolf rupert russ sacha salman salvador salvatore sammy samir santiago satoshi
			scotty sebastian sergio seth seymour shane shaun shawn sheldon sid sidney silvio simeon solomon spencer stan stefano stephane stewart stu stuart sunil
			sven sylvester syed tariq tatsuya tayyip teddy terence terrence theo theodore thierry tobias toby tomas tommy tony travis trevor tristan troy tyrone
			ulrich umberto uwe vaclav vadim valentin vance vaughn vernon vic vicente vijay vince vinny viktor virgil vito vivek vlad volodymyr wade wally walt
			warren wendell werner wes wesley wilbur wilfred wilhelm wolfgang xavier yannick yasser yehuda yuri zac zach zack zane zeke zbigniew`},
		{femaleWord, `abby adela adele adriana agatha agnieszka aileen aimee ainsley aisling alana alejandra alexandra alexa alicia alina alison allison alma althea alyssa
			amalia amelia amina amira ana anastasia andie angelica angelina angie anika anja anke annabel annabelle annette annie antonia antonella aretha ariana
			arianna arlene astrid audrey ava ayesha barb bea beatrice beatriz becky belinda bernadette bernice beth bethany betsy bettina beulah bianca birgit
			blanca bonnie brandi brianna brigitte bronwyn camila camille candace candice carla carlotta carly carmen caro carole carolina caroline carrie
			cassandra cassie cate cathy cecile cecilia celeste celia celine chantal charlene cherie chiara chloe chrissy christa christiane christiana christie
			cindy clara clarissa claudette claudia colette colleen connie consuelo cordelia courtney cristina dagmar dalia daniela danica daphne daria darlene
			dawn deb debbie deirdre delia delores denice desiree dina dominique dora doreen dorota dorothea edie edna eileen ekaterina elaine eleanora elfriede
			eliza ella ellen ellie eloise elsa elvira emilia emilie erica erika erma ernestine esme esperanza esther ethel eugenia eunice eva evangeline fabiola
			faith farah faye felicia felicity fernanda florence fran francesca francine francoise freda frieda gabriela gabriella gabrielle gail galina genevieve
			georgina geraldine gerda germaine gertrude giovanna gisela giselle gladys glenda greta gretchen gudrun gwen gwendolyn hadley hailey haley hana hanna
			harriette hattie hazel heidi helena helene helga henrietta hermione hilda hilde hildegard hollie ida ilse imani imogen ines inga inge ingrid ioana
			irena irene irina irma isabel isabelle ivana jaclyn jacinda jacintha jana janelle janette janine jeanette jeanne jeannie jenna jennie jessa joann
			joanna joanne jocelyn jodi johanna jolene jordana josefina josephine josie joy juanita judi julianna julianne juliana juliet juliette justine kaitlin
			kaitlyn kamala karin karina karla katarina katerina kathie kathy katia katie katja katrin katrina katy kaye kayleigh keira kelley kendra kerstin kiera
			kimberley kirsten kirsty klara krista kristin kristina laila lara larissa latoya laureen lauri laurie lea leah leanne leila lena lenora leona leonora
			leticia leyla libby lidia lila lilian liliana lillian lillie lily lindsay livia liz liza lizzie lois lorena lorenza lorette loretta lorraine louisa
			louise luciana lucie lucille lucia luisa lydia lyn lynda lynette lynn lynne mabel mackenzie maddie madeleine madeline magda magdalena maggie maia
			malala malia manuela marcella marcia margaretha margarita marge margie margot marguerite mariam mariana marianne maribel marian marina marion marisa
			marisol marissa marjorie marla marlene marsha martina maryam maura maureen mavis maya meena meera meg meghan melanie melinda meredith meryl mia
			mildred millicent millie mindy minerva miranda miriam mitzi moira mona monica monika monique muriel myra myrna nadia nadine naomi natascha nell nellie
			nettie nicola nicolette niki nina noelle nora noreen octavia odette oprah ophelia paige paloma pam patrice patsy patti patty paulette pauline pearl
			peggy phoebe phyllis rachael ramona raquel reba rebekah regina renata renate renee rhea rhoda rhonda rita roberta robyn rochelle ronda rosa rosalie
			rosalyn rosanna rosanne roseanne rosemary rosetta roxanne ruby ruthie sabine sabrina sally-ann saoirse serena shana shannon shari sheena sheila
			shelley shelly sherri sheryl sian sigrid silvia simone siobhan sondra sonia sonja sophie stacey stacie stella steph sue susana susanna susanne susie
			suzan suzanne suzy svetlana sylvia sylvie tabitha tamara tamika tammy tanya tara tatiana tatyana tess tessa thelma therese tia tiffany tina toni tonya
			traci tricia trina trish trisha trudy ulrike ursula vanessa velma vera veronica vicki vickie vicky violet viv vivian viviane vivien wanda wilhelmina
			wilma winifred xiomara yasmin yasmine yolanda yvette yvonne zainab zoe zoey zuzana`},
		{honorificWord | shortWord | maleWord, "mr messrs"},
		{honorificWord | maleWord, "sir lord"},
		{honorificWord | shortWord | femaleWord, "ms mrs mme"},
		{honorificWord | femaleWord, "miss madam lady dame"},
		{honorificWord | shortWord, "dr prof rev fr sr st hon"},
		{honorificWord, "professor doctor reverend father sister brother"},
		{honorificWord | shortWord | roleWord, `sen rep gov gen lt col capt sgt maj cmdr adm pres supt det cpl pvt insp cllr amb atty dir`},
		{honorificWord | roleWord, `senator representative governor general lieutenant colonel captain sergeant major commander admiral president superintendent detective
			corporal inspector councillor ambassador constable congressman congresswoman judge justice mayor secretary minister chancellor
			king queen prince princess pope cardinal bishop archbishop rabbi imam sheikh emperor coach officer deputy sheriff chief`},
		{shortWord, "jr sr inc ltd co corp vs etc jan feb mar apr aug sept sep oct nov dec no dept ave blvd mt ft u.s u.k u.n d.c ph.d m.d e.g i.e a.m p.m"},
		{roleWord, `chairman chairwoman chair chairperson director directors manager head leader leaders chief chiefs executive executives officer officers official officials
			spokesman spokeswoman spokesperson spokespeople spokesmen representative representatives secretary minister ministers premier
			professor professors lecturer teacher teachers researcher researchers scientist scientists economist economists analyst analysts
			strategist strategists expert experts specialist consultant adviser advisers advisor advisors aide aides counsel lawyer lawyers attorney attorneys prosecutor prosecutors
			judge judges justice editor editors author authors writer writers journalist journalists reporter reporters correspondent columnist
			producer actor actress singer musician artist artists designer architect engineer engineers developer developers founder cofounder co-founder founders
			owner owners partner partners president vice-president ceo cfo coo cto ciso chairmen treasurer trustee governor governors mayor mayors senator senators
			congressman congresswoman lawmaker lawmakers legislator legislators councillor councilman councilwoman councilor commissioner ambassador diplomat diplomats envoy
			coach coaches captain player players quarterback midfielder striker forward goalkeeper defenseman defender winger pitcher guard
			doctor doctors physician physicians nurse nurses surgeon neurosurgeon psychologist psychiatrist therapist immunologist biologist microbiologist chemist physicist
			historian sociologist anthropologist geologist meteorologist astronomer astronaut epidemiologist ecologist zoologist botanist
			farmer farmers driver drivers worker workers student students resident residents neighbour neighbor neighbours neighbors witness witnesses
			victim victims father mother brother sister son daughter wife husband friend friends colleague colleagues cousin uncle aunt
			candidate candidates nominee incumbent activist activists organizer organiser campaigner advocate advocates critic critics supporter supporters opponent opponents
			pastor priest bishop rabbi imam reverend pope soldier soldiers commander general colonel major lieutenant sergeant constable detective sheriff
			chef baker butcher shopkeeper publisher blogger photographer filmmaker novelist poet playwright investor investors banker trader traders broker
			entrepreneur businessman businesswoman billionaire fellow scholar scholars dean principal superintendent librarian curator
			pollster pollsters strategist operative insider insiders source sources user users commenter customer customers client fan fans
			man woman men women boy girl people person voter voters mom dad veteran veterans guitarist drummer percussionist soloist conductor
			steward usher vendor administrator convener convenor gardener crofter pilot sailor skipper fisherman engineer planner inspector auditor
			accountant clerk secretary-general member members chair-elect vet technician operator contractor builder carpenter merchant trainer
			leadership management staff team police authorities crew protesters demonstrators migrant refugee survivor applicant agent rep educator speaker expert-in-residence
			host anchor attendee attendees presenter comedian pundit commentator host-producer whistleblower creator cellist hotelier retiree millionaire mogul negotiator deportee chronobiologist hydrologist`},
		{orgWord, `ministry department agency agencies office bureau committee commission council court parliament senate congress house
			government administration party campaign company companies firm corporation inc corp ltd llc plc co gmbh group association society institute institution
			university college school hospital bank fund foundation trust union federation league club network channel newspaper magazine times post journal
			town city county village nation community tabloid outlet publication news media service services centre center laboratory laboratories lab museum library board authority authorities police army navy force forces
			church team board organization organisation alliance coalition charity startup airline studio records entertainment productions industries
			technologies systems securities capital holdings partners enterprises brothers motors electric power energy water railways airlines
			tribune herald gazette guardian telegraph observer chronicle tv radio press academy guild chamber assembly cabinet pentagon kremlin nato un eu
			fbi cia irs nasa poll survey study research`},
		{documentWord, `statement report letter email e-mail post tweet memo document documents article editorial study survey poll filing complaint lawsuit
			indictment affidavit release book essay message notice website webpage site page law ruling order transcript blog column paper note sign caption
			footnote placard banner poster op-ed video clip text tweets reports letters emails headline ad advertisement manifesto petition brief verdict`},
		{roleWord, "democrat democrats republican republicans qb wr rb dl lb"},
		{prepositionWord | stopWord, "unlike"},
		{indefiniteWord, "a an one another"},
		{determinerWord, "the a an this that these those his her their its our my your one another some several many two three four five both each every no all most few any"},
		{prepositionWord, `of at for with from in on to by about as into over under after before during against among between within without through than near
			behind upon across amid around since until like despite toward towards off outside inside beyond along per via`},
		{affiliationWord, "of at for with from in"},
		{adverbWord, `doesn't don't didn't isn't wasn't aren't weren't won't can't couldn't wouldn't shouldn't hasn't haven't hadn't also later then again once still now just recently repeatedly often always never even has had have would will could may might must did does do
			was is been being simply flatly bluntly quietly angrily softly jokingly famously first finally eventually earlier previously subsequently
			reportedly allegedly similarly frequently only really quickly immediately publicly privately openly further quite too sarcastically not
			himself herself themselves went on wryly apparently already actually correctly falsely wrongly explicitly rightly clearly specifically reluctantly
			initially long both all today yesterday tonight proudly gleefully dryly tersely defiantly cheerfully`},
		{copulaWord, "is was are were be been being became becomes remains"},
		{joinWord, "and but or so yet nor while when as because although though if whereas after before"},
		{thatWord, "that"},
		{whoWord, "who whom whose which that where"},
		{stopWord, `the a an this that these those his her their its our my your he she they we you i it him them us and but or so yet nor while when as because although
			though if whereas after before since until unless once of at for with from in on to by about into over under during against among between
			within without through than near behind upon across amid around despite toward towards not no yes what why how where who whom whose which there here
			then now also still even just only however moreover meanwhile instead indeed perhaps maybe today yesterday tomorrow tonight is was are were be been
			being has have had do does did will would can could should may might must let lets don't it's that's i'm i've we're they're he's she's there's
			some several many most few all both each every any another other others one two three four five six seven eight nine ten first second third last next
			according asked speaking like well good great new old more less much very too again never always sometimes often later earlier finally still
			despite given regarding following including such same own nothing everything something anyone everyone nobody everybody somebody people
			thank thanks please sir dear read see look watch get go come make take give ask add say said says told made think know want need yet either neither
			whether whatever whenever whoever though thus hence therefore besides further furthermore nevertheless nonetheless otherwise rather quite
			photo image video source editor's note related advertisement share subscribe sign click follow back down up out off inside outside
			during earlier currently recently soon already almost nearly about around half part much because ever way day days week year years`},
		{timeWord, `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december
			today yesterday tomorrow tonight morning afternoon evening night week month year jan feb mar apr jun jul aug sept sep oct nov dec reporters`},
		{particleWord, "van von de del della di da dos das du la le les al el bin ibn ben der den ter ten zu y af av st"},
		{salutationWord, "sir sirs madam dear editor editors"},
		{styleWord, "sister brother pope king queen prince princess saint st emperor"},
		{manyWord, "another one some many several both each others most few two three four five"},
		{whenWord, "following when while as because although though if whereas after before until once unless since"},
		{remarkWord, `remark remarks comment comments claim claims statement statements call calls promise promises word words view views opinion assessment
			response answer answers reply question questions message messages dictum argument arguments contention assertion suggestion suggestions belief warning
			warnings prediction pledge vow phrase slogan motto adage quote quotes line joke jokes description accusation accusations charge charges criticism praise
			point points note notes state states tweet tweets post posts concern concerns complaint complaints explanation declaration assumption
			advice demand demands report reports hope hopes fear fears estimate estimates`},
		{placeWord, "interview statement speech tweet post email call news conference briefing hearing rally debate session"},
		{capacityWord, "as"},
		{makerWord, "by"},
		{namingWord, "called dubbed labeled labelled nicknamed termed deemed branded"},
		{termWord, "term terms phrase phrases slogan slogans motto mantra moniker nickname chant chants cry cries"},
		{workWord, `show shows podcast movie film book memoir novel series documentary sitcom program programme song album play musical drama thriller comedy
			opera episode broadcast edition`},
		{questionWord, "q question interviewer"},
		{answerWord, "a answer"},
	},
}

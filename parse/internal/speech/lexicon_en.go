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
			doctor doctors physician physicians nurse nurses surgeon psychologist psychiatrist therapist immunologist biologist microbiologist chemist physicist
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
			host anchor presenter comedian pundit commentator host-producer whistleblower creator cellist hotelier retiree millionaire mogul negotiator deportee chronobiologist hydrologist`},
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
		{determinerWord, "the a an this that these those his her their its our my your one another some several many two three four five both each every no all most few any"},
		{prepositionWord, `of at for with from in on to by about as into over under after before during against among between within without through than near
			behind upon across amid around since until like despite toward towards off outside inside beyond along per via`},
		{affiliationWord, "of at for with from in"},
		{adverbWord, `also later then again once still now just recently repeatedly often always never even has had have would will could may might must did does do
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
			warnings prediction pledge vow phrase slogan motto quote quotes line joke jokes description accusation accusations charge charges criticism praise
			point points note notes state states tweet tweets post posts concern concerns complaint complaints explanation declaration assumption
			advice demand demands report reports hope hopes fear fears estimate estimates`},
		{placeWord, "interview statement speech tweet post email call news conference briefing hearing rally debate session"},
		{capacityWord, "as"},
		{questionWord, "q question interviewer"},
		{answerWord, "a answer"},
	},
}

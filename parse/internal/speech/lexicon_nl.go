package speech

var dutch = vocabulary{
	sources: []string{"volgens", "aldus", "in de woorden van", "voor ^"},
	agents:  []string{"oloog", "ologe", "ist", "iste", "voerder", "leider", "meester", "kundige", "maker", "zoeker"},
	traits:  freeVerb | sparse,
	compounds: []entry{
		{roleWord, `woordvoerder woordvoerster minister voorzitter directeur leider meester onderzoeker hoogleraar deskundige kundige chef commissaris trainer coach
			speler lid advocaat officier arts leraar lerares boer eigenaar ondernemer schrijver journalist redacteur acteur bewoner econoom moeder vader zoon
			dochter onderzoekers bewoners experts wetenschappers artsen vissers vrouw man`},
		{orgWord, "ministerie bedrijf bank bond verbond vereniging instituut universiteit rechtbank ziekenhuis stichting raad commissie school dienst partij politie museum krant centrum schap"},
	},
	entries: []entry{
		{sayWord | clauseWord, `zei zegt zeiden zeggen zegt-ie vertelde vertelt vertellen verklaarde verklaart benadrukte benadrukt meldde meldt schreef schrijft vroeg vraagt
			antwoordde antwoordt waarschuwde waarschuwt meent meende denkt dacht erkent erkende beweert beweerde bevestigt bevestigde reageert reageerde
			concludeert concludeerde hoopt hoopte gelooft verwacht verwachtte herinnert kondigde belooft beloofde constateert constateerde vervolgt vervolgde
			twitterde verzekerde verzekert bericht berichtte klaagt klaagde zegden noteerde noteert merkte merkt vermeldt vermeldde beklaagt bekent bekende
			betoogde betoogt bepleitte bepleit pleitte pleit eist eiste vreest vreesde oordeelt oordeelde onderstreept onderstreepte schetst schetste constateren
			melden schrijven herinnerde herinnerden stelden denken hekelt hekelde`},
		{toneWord, `lacht lachte glimlacht glimlachte zucht zuchtte grapt grapte roept riep fluistert fluisterde verzucht verzuchtte gaf geeft toonde toont legt legde
			laat liet stelt stelde vindt vond vinden noemt noemde benoemt geschreven gezegd verteld gemeld verklaard vat vatte somt dankt dankte klinkt klonk
			besluit besloot voegde voegt licht lichtte`},
		{pronounWord | maleWord, "hij hem"}, {pronounWord | femaleWord, "zij ze"}, {pronounWord | selfWord, "ik"}, {selfWord, "mij me mijn wij we ons onze"},
		{maleWord, `meneer man vader zoon broer jan piet hans peter kees willem johan dirk bart tom tim daan lars sven mark wouter jeroen maarten pieter gerrit henk joost
			geert frans aad abel ad adriaan albert alex alexander allard andré anton arie arjan arno arnold arthur bas ben bernard bert björn bob boris bram cas
			casper cees chris christiaan coen cor cornelis daniël david dennis derk diederik dries dylan ed eddy eduard edwin emiel erik ernst evert ewout fabian
			felix ferdinand floor floris frank fred frederik freek frits gerard gerben gert gijs guido guus hein hendrik henri herman huub ivo jaap jacob jacques
			jasper jelle jesse jim job joep johannes joop joris jos jurgen jurriaan klaas koen koos laurens leen leendert leo levi lex lou louis luc lucas luuk
			marc marcel marco marius marnix martijn martin mathijs matthijs max melle menno michael michel michiel milan mohamed momme niek niels noah nico olaf
			olivier oscar paul pepijn philip pim ralf reinier remco rené ricardo richard rik rob robbert robert robin roel rogier roland ron ronald rud ruben
			rudolf rutger ruud ruurd sam sander sebastiaan sem siebe sietse simon sjoerd stef stefan steven stijn teun theo thijs thomas tijmen timo tjeerd ton
			twan valentijn victor vincent wesley wiebe willy wim xander yusuf`},
		{femaleWord, `mevrouw vrouw moeder dochter zus anna maria els ingrid marieke sanne lisa eva emma femke anke ria wil hanneke saskia monique esther lotte sophie julia
			ada agnes aleid alice anita anja anneke annelies annemarie annet annette annie anouk astrid barbara bea bianca brenda brigitte carla carola caroline
			catharina cecile chantal charlotte christa christien christine claire claudia cora corrie danielle debbie diana dina dorien dorothea edith elisabeth
			ellen elly elsbeth elske esmee eveline evelien fatima fenna fleur floortje franka froukje gerda geertje greet greta hanna hanne hannah heleen helen
			helena hendrika hetty hilde ilse ineke inge ingeborg irene iris isa isabel jacqueline janine janneke jantine jasmijn jeanette jet jill joke jolanda
			josephine josé judith julie karin katja kim laura leonie lian liesbeth lieke lien linda lizzy loes louise lucy maaike maartje manon mara margot
			margriet marianne marijke marie marit marja marjan marjolein marleen marloes marlies marte martine mathilde merel miep miranda mirjam nadia naomi
			natasja nel nelleke nicole nienke nina noor olga patricia paula pauline petra renate renée rianne roos rosa ruth sabine sandra sara sarah sharon
			silvia simone sofie sonja stefanie susan suzanne sylvia tamara tanja tess thea tineke titia truus valerie vera yara yvonne zoë rie`},
		{honorificWord, "dhr mevr mw dr prof meneer mevrouw ir drs"},
		{roleWord, `burgemeester wethouder minister premier voorzitter voorzitster directeur directrice woordvoerder woordvoerster hoogleraar professor onderzoeker
			onderzoekster wetenschapper deskundige econoom historicus socioloog arts dokter verpleegkundige leraar lerares docent boer boerin trainer coach
			aanvoerder speler speelster advocaat advocate rechter officier staatssecretaris kamerlid raadslid gedeputeerde secretaris leider hoofd chef eigenaar
			eigenares oprichter oprichtster schrijver schrijfster auteur journalist redacteur kunstenaar kunstenares acteur actrice bewoner bewoonster buurman
			buurvrouw getuige student studente ondernemer onderneemster analist ingenieur bakker schipper visser vrijwilliger vrijwilligster projectleider
			korpschef havenmeester wethouders politiechef agent agente rechercheur architect architecte chirurg huisarts verslaggever verslaggeefster presentator
			zanger zangeres regisseur schoonmaker monteur winkelier bloemist imker tuinder dierenarts bisschop priester koning koningin prins prinses generaal
			kolonel commandant ambassadeur fractievoorzitter lijsttrekker kandidaat activist activiste toerist passant reiziger patiënt klant collega vriend
			vriendin inwoner inwoonster burger slachtoffer verdachte ouder manager medewerker medewerkster organisator`},
		{orgWord, "ministerie gemeente universiteit instituut vereniging vakbond partij regering kabinet bedrijf bank rechtbank politie ziekenhuis stichting krant raad commissie federatie school groep museum"},
		{documentWord, "verklaring rapport brief persbericht bericht onderzoek mail artikel"},
		{indefiniteWord, "een"},
		{determinerWord, "de het een zijn haar hun deze dit die dat mijn onze"},
		{prepositionWord, "van in op aan bij met voor door over uit naar tot tegen tussen onder na sinds tijdens zonder om achter langs volgens aldus vanaf dankzij ondanks"},
		{affiliationWord, "van bij aan voor"},
		{adverbWord, "ook nog al toen nu gisteren vandaag later eerder dan daarna heeft had zich er verder bovendien zo"},
		{copulaWord, "is was zijn waren werd wordt"},
		{joinWord, "en of maar want terwijl toen omdat zoals"}, {thatWord, "dat"}, {whoWord, "die wie waar"},
		{stopWord, `de het een en of maar want dat die dit deze van in op aan bij met voor door over uit naar tot tegen tussen onder na is was zijn waren heeft had hebben
			werd wordt niet ook nog al er hij zij ze ik we wij je jij u jullie hun haar mijn onze als dan toen nu daar hier wat wie waar hoe waarom zo veel meer
			zeer geen wel om te kan kon moet zou zal worden volgens sinds tijdens zonder iedereen iets niets alles elke andere aldus later daarna vervolgens toch
			echter eerst inmiddels ondertussen nadat voordat terwijl omdat daarom daardoor dus bovendien verder uiteindelijk soms altijd nooit niemand iemand alle
			weinig sommige zulke gisteren vandaag morgen wanneer welk welke misschien natuurlijk zelfs volgend vorig vanaf dankzij ondanks behalve mag gaat komt
			staat heet`},
		{timeWord, "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december uur"},
		{particleWord, "van de der den ten ter het 't te in"},
		{questionWord, "vraag v"}, {answerWord, "antwoord a"},
		{shortWord, "dr prof mr mw dhr ir drs"},
	},
}

package speech

var dutch = vocabulary{
	sources: []string{"volgens", "aldus"},
	agents:  []string{"oloog", "ologe", "ist", "iste", "voerder", "leider", "meester", "kundige", "maker", "zoeker"},
	entries: []entry{
		{sayWord | clauseWord, `zei zegt zeiden zeggen zegt-ie vertelde vertelt vertellen verklaarde verklaart liet laat voegde voegt benadrukte benadrukt meldde meldt schreef schrijft
			vroeg vraagt antwoordde antwoordt waarschuwde waarschuwt meent meende vindt vond denkt dacht stelt stelde legt legde noemt noemde erkent erkende
			beweert beweerde bevestigt bevestigde reageert reageerde concludeert concludeerde hoopt hoopte gelooft verwacht verwachtte herinnert kondigde belooft beloofde
			constateert constateerde klinkt klonk besluit besloot vervolgt vervolgde twitterde`},
		{toneWord, "lacht lachte glimlacht glimlachte zucht zuchtte grapt grapte roept riep fluistert fluisterde verzucht verzuchtte"},
		{pronounWord | maleWord, "hij"}, {pronounWord | femaleWord, "zij ze"}, {pronounWord | selfWord, "ik"}, {selfWord, "mij me mijn wij we ons onze"},
		{maleWord, "meneer man vader zoon broer jan piet hans peter kees willem johan dirk bart tom tim daan lars sven mark wouter jeroen maarten pieter gerrit henk joost geert frans"},
		{femaleWord, "mevrouw vrouw moeder dochter zus anna maria els ingrid marieke sanne lisa eva emma femke anke ria wil hanneke saskia monique esther lotte sophie julia"},
		{honorificWord, "dhr. dhr mevr. mevr mw. mw dr. dr prof. prof meneer mevrouw ir. drs."},
		{roleWord, `burgemeester wethouder minister premier voorzitter voorzitster directeur directrice woordvoerder woordvoerster hoogleraar professor onderzoeker onderzoekster wetenschapper
			deskundige econoom historicus socioloog arts dokter verpleegkundige leraar lerares docent boer boerin trainer coach aanvoerder speler speelster advocaat advocate rechter
			officier staatssecretaris kamerlid raadslid gedeputeerde secretaris leider hoofd chef eigenaar eigenares oprichter oprichtster schrijver schrijfster auteur journalist
			redacteur kunstenaar kunstenares acteur actrice bewoner bewoonster buurman buurvrouw getuige student studente ondernemer onderneemster analist ingenieur bakker
			schipper visser vrijwilliger vrijwilligster projectleider`},
		{orgWord, "ministerie gemeente universiteit instituut vereniging vakbond partij regering kabinet bedrijf bank rechtbank politie ziekenhuis stichting krant raad commissie federatie school groep museum"},
		{documentWord, "verklaring rapport brief persbericht bericht onderzoek mail artikel"},
		{determinerWord, "de het een zijn haar hun deze dit die dat mijn onze"},
		{prepositionWord, "van in op aan bij met voor door over uit naar tot tegen tussen onder na sinds tijdens zonder om achter langs"},
		{affiliationWord, "van bij aan voor"},
		{adverbWord, "ook nog al toen nu gisteren vandaag later eerder dan daarna heeft had zich er verder bovendien"},
		{copulaWord, "is was zijn waren werd wordt"},
		{joinWord, "en of maar want terwijl toen omdat"}, {thatWord, "dat"}, {whoWord, "die wie waar"},
		{stopWord, `de het een en of maar want dat die dit deze van in op aan bij met voor door over uit naar tot tegen tussen onder na is was zijn waren heeft had hebben werd wordt
			niet ook nog al er hij zij ze ik we wij je jij u jullie hun haar mijn onze als dan toen nu daar hier wat wie waar hoe waarom zo veel meer zeer geen wel
			om te kan kon moet zou zal worden volgens sinds tijdens zonder iedereen iets niets alles elke andere`},
		{timeWord, "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december uur"},
		{particleWord, "van de der den ten ter het 't te in"},
		{questionWord, "vraag v"}, {answerWord, "antwoord a"},
	},
}

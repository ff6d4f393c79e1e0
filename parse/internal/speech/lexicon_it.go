package speech

var italian = vocabulary{
	sources: []string{"secondo", "a detta di", "stando a"},
	agents:  []string{"ologo", "ologa", "ista", "icoltore", "icoltrice"},
	traits:  elision,
	entries: []entry{
		{sayWord | clauseWord, `disse dice detto dicono diceva afferma affermato spiega spiegato racconta raccontato aggiunge aggiunto dichiara dichiarato sottolinea sottolineato
			ricorda ricordato commenta commentato risponde risposto chiede chiesto scrive scritto assicura assicurato avverte avvertito annuncia annunciato
			ammette ammesso insiste insistito sostiene sostenuto critica criticato denuncia denunciato conclude concluso precisa precisato osserva osservato
			prosegue proseguito replica replicato conferma confermato ribadisce ribadito confida confidato riferisce riferito promette promesso pensa crede
			evidenzia evidenziato continua rivela rivelato lamenta lamentato`},
		{toneWord, "ride sorride scherza sospira esclama esclamato sbotta grida sussurra"},
		{sayingWord, "dicendo affermando spiegando aggiungendo ricordando"},
		{pronounWord | maleWord, "lui egli"}, {pronounWord | femaleWord, "lei ella"}, {pronounWord | pluralWord, "loro"}, {pronounWord | selfWord, "io"},
		{selfWord, "mi me mio mia miei mie noi ci nostro nostra"},
		{maleWord, "signor uomo padre figlio fratello marco giuseppe giovanni antonio luigi francesco mario luca paolo andrea roberto stefano matteo alessandro davide pietro carlo giorgio enrico bruno"},
		{femaleWord, "signora donna madre figlia sorella maria anna giulia chiara francesca laura elena sara paola lucia rosa teresa valentina silvia martina giorgia elisa"},
		{honorificWord, "sig. sig signor signora sig.ra dott. dott dottor dottoressa prof. prof ing. avv. don"},
		{roleWord, `sindaco sindaca ministro ministra presidente direttore direttrice portavoce professore professoressa ricercatore ricercatrice avvocato avvocata deputato deputata
			senatore senatrice segretario segretaria capo responsabile fondatore fondatrice autore autrice scrittore scrittrice giornalista economista storico storica
			medico infermiere infermiera insegnante agricoltore agricoltrice allenatore allenatrice capitano giocatore procuratore giudice assessore assessora consigliere
			consigliera abitante vicino vicina testimone studente studentessa ingegnere artista attore attrice titolare imprenditore imprenditrice esperto esperta analista
			scienziato scienziata coordinatore coordinatrice parroco pescatore regista commissario`},
		{orgWord, "ministero comune università istituto associazione sindacato partito governo azienda società banca tribunale procura polizia ospedale fondazione giornale agenzia consiglio assemblea senato commissione federazione comitato scuola gruppo"},
		{documentWord, "comunicato rapporto lettera testo studio messaggio nota articolo"},
		{determinerWord, "l' un' quell' quest' il lo la i gli le un uno una suo sua suoi sue questo questa quello quella l"},
		{prepositionWord, "d' dell' all' nell' dall' sull' di del dello della dei degli delle a al allo alla ai alle in nel nello nella nei con su sul sulla per tra fra da dal dalla senza durante dopo prima contro"},
		{affiliationWord, "d' dell' all' di del dello della dei degli delle al alla presso"},
		{adverbWord, "anche ancora già poi allora ieri oggi così inoltre infine ha hanno aveva è si gli le"},
		{copulaWord, "è era sono erano fu"},
		{joinWord, "e ed o ma mentre quando perché"}, {thatWord, "che"}, {whoWord, "chi cui dove quale"},
		{stopWord, `l' d' dell' all' nell' dall' sull' un' c' quell' quest' il lo la i gli le un uno una e ed o ma che chi cui di del dello della dei degli delle a al alla ai in nel nella con su sul per tra fra da dal dalla
			suo sua suoi sue questo questa questi quello quella è era sono ha hanno non sì già più molto anche come quando dove perché se tutto tutti tutta tutte io tu
			lui lei noi voi loro mi ti ci vi si nulla qualcosa ogni altro altra dopo prima durante ancora così`},
		{timeWord, "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"},
		{particleWord, "di de del della da dal la lo"},
		{questionWord, "domanda d"}, {answerWord, "risposta r"},
	},
}

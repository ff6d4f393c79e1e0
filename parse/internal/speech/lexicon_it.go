package speech

var italian = vocabulary{
	sources: []string{"secondo", "a detta di", "a detta del", "a detta della", "stando a", "per ^"},
	agents:  []string{"ologo", "ologa", "ista", "icoltore", "icoltrice"},
	traits:  elision | freeVerb | sparse | dropsPronouns | dashCue | dashSpeech | commaCue,
	entries: []entry{
		{sayWord | clauseWord, `disse dice detto dicono diceva afferma affermato spiega spiegato racconta raccontato aggiunge aggiunto dichiara dichiarato sottolinea sottolineato
			ricorda ricordato commenta commentato risponde risposto chiede chiesto scrive scritto assicura assicurato avverte avvertito annuncia annunciato
			ammette ammesso insiste insistito sostiene sostenuto critica criticato denuncia denunciato conclude concluso precisa precisato osserva osservato
			prosegue proseguito replica replicato conferma confermato ribadisce ribadito confida confidato riferisce riferito promette promesso pensa crede
			evidenzia evidenziato continua rivela rivelato lamenta lamentato rassicura rassicurato sottolineano spiegano attacca attaccato chiarisce chiarito
			rilancia rilanciato puntualizza puntualizzato rimarca aggiungono tuona incalza chiosa chiosato argomenta dettaglia illustra illustrato commentano
			scandisce rammenta rincara auspica auspicato sintetizza confessa confessato ricostruisce testimonia annota avvisa comunica comunicato segnala
			segnalato informa informato esorta precisano elogia difende assicurano garantisce garantito ironizza riassume riassunto anticipa stima esulta giura`},
		{toneWord, "ride sorride scherza sospira esclama esclamato sbotta grida sussurra"},
		{sayingWord, "dicendo affermando spiegando aggiungendo ricordando"},
		{pronounWord | maleWord, "lui egli"}, {pronounWord | femaleWord, "lei ella"}, {pronounWord | pluralWord, "loro"}, {pronounWord | selfWord, "io"},
		{selfWord, "mi me mio mia miei mie noi ci nostro nostra"},
		{maleWord, `signor uomo padre figlio fratello marco giuseppe giovanni antonio luigi francesco mario luca paolo andrea roberto stefano matteo alessandro davide
			pietro carlo giorgio enrico bruno achille adriano agostino alberto aldo alessio alfonso alfredo angelo antonello armando arturo attilio augusto
			aurelio beniamino bernardo camillo carmelo cesare christian claudio corrado cosimo cristian cristiano damiano daniele danilo dario diego dino domenico
			donato edoardo elia emanuele emilio ennio enzo ernesto ettore eugenio fabio fabrizio federico felice ferdinando filippo flavio franco gabriele gaetano
			gennaro gerardo giacomo gianluca gianni gianfranco gianpaolo gino gioacchino giuliano graziano gregorio guglielmo guido ignazio ivan jacopo leonardo
			livio lorenzo luciano ludovico manuel marcello mariano martino massimiliano massimo mattia maurizio mauro michele mirko nicola nicolò nunzio oreste
			orlando oscar ottavio pasquale patrizio piero raffaele raul renato renzo riccardo rino rocco rodolfo romano rosario ruggero salvatore samuele sandro
			saverio sebastiano sergio silvio simone tiziano tommaso tullio ugo umberto valentino valerio vincenzo vito vittorio walter`},
		{femaleWord, `signora donna madre figlia sorella maria anna giulia chiara francesca laura elena sara paola lucia rosa teresa valentina silvia martina giorgia elisa
			ada adele adriana agata agnese alba alessandra alessia alice amelia angela angelica anita annalisa annamaria antonella antonia arianna asia aurora
			barbara beatrice benedetta bianca bruna camilla carla carlotta carmela carolina caterina cecilia cinzia clara claudia cristiana cristina daniela
			debora diana donatella eleonora elettra elisabetta elsa elvira emanuela emilia emma erica erika ester eva fabiana federica fiamma fiorella flavia
			franca gabriella gaia gemma gianna ginevra giada giovanna gisella giuliana giuseppina gloria grazia greta ida ilaria ines irene isabella ivana lara
			letizia licia lidia liliana linda loredana lorenza luana luciana luisa maddalena manuela mara margherita mariella marina marisa marta matilde melissa
			michela milena miriam mirella monica nadia nicoletta noemi nora olga ornella patrizia piera rachele raffaella rebecca rita roberta romina rosanna
			rosaria sabrina samantha serena simona sofia sonia stefania stella susanna tania tatiana tiziana vanessa vera veronica viola virginia vittoria viviana`},
		{honorificWord, "sig signor signora sig.ra dott dottor dottoressa prof ing avv don"},
		{roleWord, `sindaco sindaca ministro ministra presidente direttore direttrice portavoce professore professoressa ricercatore ricercatrice avvocato avvocata
			deputato deputata senatore senatrice segretario segretaria capo responsabile fondatore fondatrice autore autrice scrittore scrittrice giornalista
			economista storico storica medico infermiere infermiera insegnante agricoltore agricoltrice allenatore allenatrice capitano giocatore procuratore
			giudice assessore assessora consigliere consigliera abitante vicino vicina testimone studente studentessa ingegnere artista attore attrice titolare
			imprenditore imprenditrice esperto esperta analista scienziato scienziata coordinatore coordinatrice parroco pescatore regista commissario pescatrice
			fornaio fornaia maestro maestra capitana marinaio agente tenente colonnello generale sergente vescovo papa re regina principe principessa sacerdote
			attaccante portiere difensore tecnico pilota chef cuoco cuoca cameriere musicista cantante compositore compositrice fotografo fotografa sceneggiatore
			architetto architetta biologo biologa fisico chimico psicologo psicologa veterinario veterinaria farmacista operaio operaia funzionario funzionaria
			ambasciatore ambasciatrice governatore governatrice vicepresidente vicesindaco membro candidato candidata leader attivista manifestante vittima
			cliente turista passeggero madre padre figlio figlia fratello sorella amico amica collega fonte rettore rettrice questore prefetto pm delegato
			delegata esecutivo regionale operaie residenti abitanti cittadini pensionato pensionata tecnici autista`},
		{orgWord, `ministero comune università istituto associazione sindacato partito governo azienda società banca tribunale procura polizia ospedale fondazione
			giornale agenzia consiglio assemblea senato commissione federazione comitato scuola gruppo cooperativa circolo istituti ospedali ministeri regione
			provincia questura prefettura carabinieri`},
		{documentWord, "comunicato rapporto lettera testo studio messaggio nota articolo"},
		{indefiniteWord, "un uno una un'"},
		{determinerWord, "l' un' quell' quest' il lo la i gli le un uno una suo sua suoi sue questo questa quello quella l"},
		{prepositionWord, `d' dell' all' nell' dall' sull' di del dello della dei degli delle a al allo alla ai alle in nel nello nella nei con su sul sulla per tra fra da dal
			dalla senza durante dopo prima contro agli dai dagli dalle sui sugli sulle negli nelle presso secondo`},
		{affiliationWord, "d' dell' all' di del dello della dei degli delle al alla presso"},
		{adverbWord, "anche ancora già poi allora ieri oggi così inoltre infine ha hanno aveva è si gli le dopo"},
		{copulaWord, "è era sono erano fu"},
		{joinWord, "e ed o ma mentre quando perché come"}, {thatWord, "che"}, {whoWord, "chi cui dove quale"},
		{stopWord, `l' d' dell' all' nell' dall' sull' un' c' quell' quest' il lo la i gli le un uno una e ed o ma che chi cui di del dello della dei degli delle a al
			alla ai in nel nella con su sul per tra fra da dal dalla suo sua suoi sue questo questa questi quello quella è era sono ha hanno non sì già più molto
			anche come quando dove perché se tutto tutti tutta tutte io tu lui lei noi voi loro mi ti ci vi si nulla qualcosa ogni altro altra dopo prima durante
			ancora così secondo poi ieri oggi domani inoltre infine intanto mentre sebbene qui lì ora adesso qualsiasi molti molte alcuni alcune vari varie
			entrambi pochi altri altre nessuno niente qualcuno mai sempre forse erano sarà aveva abbiamo ho può possono deve devono fa fanno va vanno andiamo
			siamo stiamo grazie solo meno meglio peggio appena quasi tale tanto stesso nei nelle sulla alle`},
		{timeWord, "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"},
		{particleWord, "di de del della da dal la lo"},
		{questionWord, "domanda d"}, {answerWord, "risposta r"},
		{shortWord, "sig dott prof ing avv on"},
	},
}

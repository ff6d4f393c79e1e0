package speech

var french = vocabulary{
	sources:   []string{"selon", "d' après", "pour ^", "de l' avis de", "aux yeux de", "aux dires de"},
	agents:    []string{"ologue", "iste", "icien", "icienne", "ateur", "atrice", "iculteur", "icultrice"},
	traits:    elision | freeVerb | sparse | commaCue | dashCue | dashSpeech,
	compounds: []entry{{sayWord, "-t-il -t-elle -t-on -il -elle -ils -elles"}},
	entries: []entry{
		{sayWord | clauseWord, `dit dit-il dit-elle disent disait déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait explique-t-il explique-t-elle
			estime estimé estimait assure assuré assurait ajoute ajouté ajoutait ajoute-t-il ajoute-t-elle souligne souligné soulignait précise précisé précisait
			indique indiqué indiquait raconte raconté racontait raconte-t-il raconte-t-elle confie confié confiait rappelle rappelé rappelait annonce annoncé
			annonçait reconnaît reconnu répond répondu répondait demande demandé demandait écrit écrivait note noté juge jugé regrette regretté dénonce dénoncé
			critique critiqué prévient prévenu avertit insiste insisté poursuit poursuivi conclut conclu lance lancé résume résumé plaide plaidé promet promis
			confirme confirmé soutient prétend martèle martelé témoigne témoigné tweete tweeté commente commenté observe observé détaille détaillé pense pensait
			croit croyait espère lit-on affirment expliquent souvient souvenait rassuré rassure constate constaté déplore déploré nuance nuancé abonde tempère
			complète complété rapporte rapporté signale signalé relève relevé réagit réagi répète répété réclame réclamé salue salué justifie justifié admet admis
			avoue avoué alerte alerté analyse analysé argumente argumenté considère interroge interrogé défend défendu dit-on insistent assurent racontent
			estiment indiquent précisent soulignent tranche tranché renchérit riposte rétorque rétorqué reprend enchaîne concède concédé tonne tempête fustige
			fustigé raille balaie balayé préconise proposé vante accuse accusé dénoncent félicite exhorte questionne suggère suggéré évoque évoqué se-souvient
			peut-on`},
		{toneWord, "sourit rit plaisante plaisanté soupire s'exclame exclame glisse glissé souffle murmure ironise s'amuse amuse s'excuse appelle propose décrit"},
		{sayingWord, "affirmant expliquant disant ajoutant assurant précisant soulignant rappelant déclarant estimant"},
		{pronounWord | maleWord, "il t-il a-t-il avait-il ont-ils"}, {pronounWord | femaleWord, "elle t-elle a-t-elle avait-elle"}, {pronounWord | pluralWord, "ils elles"}, {pronounWord | selfWord, "je"},
		{selfWord, "j' m' j'ai j'étais m'a me moi mon ma mes nous notre nos j'en j'y m'appelait m'appelle m'en"},
		{maleWord, `monsieur homme père fils frère jean pierre michel philippe alain patrick nicolas christophe laurent françois emmanuel éric bernard olivier thierry
			stéphane julien david sébastien antoine hervé guillaume mathieu thomas paul louis jacques andré rené marcel henri gérard yves luc adrien alexandre
			alexis alfred anatole armand arnaud arthur augustin aurélien baptiste bastien benjamin benoît bertrand boris bruno cédric charles christian claude
			clément cyril cyrille damien daniel denis didier dominique edgar édouard émile étienne fabien fabrice félix fernand florent florian franck francis
			frédéric gabriel gaspard gaston gauthier georges gérald gilles grégoire grégory hugo hugues jacob jean-baptiste jean-claude jean-françois jean-jacques
			jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jérémie jérôme joël jonathan jordan joseph jules lionel loïc lucas marc marius martin
			mathis matthieu maurice max maxime mehdi mohamed nathan noël pascal philémon quentin raphaël raymond régis rémi rémy robert roger roland romain samuel
			serge simon stanislas sylvain théo théodore théophile tristan valentin victor vincent virgile xavier yann yannick yoann youssef`},
		{femaleWord, `madame femme mère fille sœur marie sophie isabelle catherine nathalie sylvie anne julie céline valérie sandrine christine hélène claire camille
			solange martine brigitte nicole jeanne ségolène louise alice emma léa chloé manon charlotte élisabeth marine adèle agathe agnès alexandra alix
			amandine amélie anaïs andréa angélique annie annick ariane aude audrey aurélie aurore axelle béatrice bénédicte bernadette blanche capucine carine
			caroline cécile céleste chantal christelle clarisse clémence clémentine colette coline constance coralie corinne cynthia danielle delphine denise
			diane dominique éléonore élisa élise élodie émilie emmanuelle estelle esther eugénie ève fanny fatima flora florence françoise gabrielle geneviève
			georgette géraldine ghislaine gisèle hortense inès irène jacqueline jade jeannine jessica joëlle josiane joséphine judith juliette justine karine
			laetitia laurence laure léna léonie liliane lisa lucie lucienne ludivine lydie madeleine magali marianne marie-claude marie-hélène marielle marion
			marjorie marthe mathilde maud mélanie mélissa michèle mireille monique morgane muriel nadège nadia nadine noémie nora nour océane odette odile pascale
			patricia paule pauline perrine rachel raymonde régine renée roxane sabine salomé sandra sarah simone stéphanie suzanne sylviane tatiana thérèse
			valentine vanessa véronique victoire victoria violette virginie viviane yvette yvonne zoé laura`},
		{honorificWord, "m mme mlle dr me pr monsieur madame docteur maître"},
		{roleWord, `maire ministre président présidente directeur directrice porte-parole professeur professeure chercheur chercheuse avocat avocate député députée
			sénateur sénatrice secrétaire chef responsable patron patronne fondateur fondatrice auteur autrice écrivain écrivaine journaliste économiste historien
			historienne sociologue médecin infirmier infirmière enseignant enseignante agriculteur agricultrice apiculteur apicultrice entraîneur capitaine joueur
			joueuse préfet préfète procureur procureure juge commissaire conseiller conseillère adjoint adjointe habitant habitante voisin voisine bénévole
			étudiant étudiante ingénieur ingénieure artiste comédien comédienne boulanger boulangère chargé chargée gérant gérante syndicaliste témoin pêcheur
			pêcheuse gendarme colonel lieutenant général sergent évêque pape roi reine prince princesse prêtre curé attaquant gardien défenseur milieu
			sélectionneur technicien technicienne pilote cuisinier cuisinière serveur serveuse musicien musicienne chanteur chanteuse compositeur compositrice
			photographe cinéaste réalisateur réalisatrice scénariste architecte biologiste physicien physicienne chimiste mathématicien psychologue vétérinaire
			pharmacien pharmacienne éleveur éleveuse ouvrier ouvrière salarié salariée fonctionnaire ambassadeur ambassadrice gouverneur vice-président
			vice-présidente membre candidat candidate leader militant militante manifestant manifestante victime client cliente touriste passager mère père fils
			fille frère sœur ami amie collègue source recteur rectrice doyen doyenne coordinateur coordinatrice animateur animatrice éditeur éditrice expert
			experte analyste politologue climatologue chercheurs députés élus élu élue générale délégué déléguée exécutif exécutive générales retraité retraitée
			habitants pêcheurs riverains commerçant commerçante`},
		{orgWord, `ministère mairie université institut association syndicat parti gouvernement entreprise société banque tribunal parquet police préfecture hôpital
			fondation journal agence conseil assemblée sénat commission fédération comité école groupe`},
		{documentWord, "communiqué rapport lettre texte courrier étude message tribune"},
		{indefiniteWord, "un une"},
		{determinerWord, "l' le la les l un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos au aux"},
		{prepositionWord, "d' de du des d à au aux en dans sur sous pour par avec sans chez vers entre contre depuis pendant avant après devant derrière"},
		{affiliationWord, "d' de du des à au chez pour"},
		{adverbWord, `s' n' a ont avait avaient est s'est aussi encore déjà toujours ensuite alors puis plus bien ainsi également hier aujourd'hui y se s'est nous mardi
			lundi mercredi jeudi vendredi samedi dimanche`},
		{copulaWord, "est était sont étaient fut devient"},
		{joinWord, "et ou mais donc or ni car tandis comme"}, {thatWord, "qu' que qu"}, {whoWord, "qui dont lequel laquelle où"},
		{stopWord, `l' d' qu' j' s' n' c' m' t' le la les un une des du de et ou mais donc or ni car que qui quoi dont où je tu il elle on nous vous ils elles ce cet
			cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos au aux en dans sur sous pour par avec sans chez vers entre contre est sont
			était a ont avait ne pas plus très bien aussi encore si comme quand tout tous toute toutes même alors puis après avant depuis pendant selon à y d'une
			d'un c'est l'eau qu'il qu'elle hier aujourd'hui demain ensuite enfin toutefois cependant pourtant néanmoins surtout notamment ainsi bref déjà
			parfois souvent jamais toujours rien personne quelqu'un quelque chaque plusieurs certains certaines beaucoup peu autres autre tel telle ici là-bas
			maintenant malgré parmi lors lorsque puisque tandis afin grâce faute outre quant vendredi fait faut peut peuvent doit doivent va vont allons sommes
			suis êtes étaient sera seront aurait avaient avons avez ai as merci bon bonne mal trop début fin au-delà autour via hormis sauf environ quelques
			entre-temps désormais auparavant certes d'abord d'ailleurs`},
		{timeWord, "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre"},
		{particleWord, "de du des la le d van von"},
		{salutationWord, "monsieur madame cher chère"},
		{questionWord, "question q"}, {answerWord, "réponse r"},
		{shortWord, "mm dr pr me st ste"},
	},
}

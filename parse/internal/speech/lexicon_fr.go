package speech

var french = vocabulary{
	sources: []string{"selon", "d'après", "pour"},
	agents:  []string{"ologue", "iste", "icien", "icienne", "ateur", "atrice", "iculteur", "icultrice"},
	traits:  elision,
	entries: []entry{
		{sayWord | clauseWord, `dit dit-il dit-elle disent disait déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait explique-t-il explique-t-elle
			estime estimé estimait assure assuré assurait ajoute ajouté ajoutait ajoute-t-il ajoute-t-elle souligne souligné soulignait précise précisé précisait
			indique indiqué indiquait raconte raconté racontait raconte-t-il raconte-t-elle confie confié confiait rappelle rappelé rappelait
			annonce annoncé annonçait reconnaît reconnu répond répondu répondait demande demandé demandait écrit écrivait note noté juge jugé
			regrette regretté dénonce dénoncé critique critiqué prévient prévenu avertit insiste insisté poursuit poursuivi conclut conclu
			lance lancé résume résumé plaide plaidé promet promis confirme confirmé soutient prétend martèle martelé témoigne témoigné
			tweete tweeté commente commenté observe observé détaille détaillé pense pensait croit croyait espère lit-on affirment expliquent`},
		{toneWord, "sourit rit plaisante plaisanté soupire s'exclame exclame glisse glissé souffle murmure ironise s'amuse amuse s'excuse"},
		{sayingWord, "affirmant expliquant disant ajoutant assurant précisant soulignant rappelant déclarant estimant"},
		{pronounWord | maleWord, "il t-il"}, {pronounWord | femaleWord, "elle t-elle"}, {pronounWord | pluralWord, "ils elles"}, {pronounWord | selfWord, "je"},
		{selfWord, "j' m' j'ai j'étais m'a me moi mon ma mes nous notre nos j'en j'y m'appelait m'appelle m'en"},
		{maleWord, `monsieur homme père fils frère jean pierre michel philippe alain patrick nicolas christophe laurent françois emmanuel éric bernard olivier thierry
			stéphane julien david sébastien antoine hervé guillaume mathieu thomas paul louis jacques andré rené marcel henri gérard yves luc`},
		{femaleWord, `madame femme mère fille sœur marie sophie isabelle catherine nathalie sylvie anne julie céline valérie sandrine christine hélène claire
			camille solange martine brigitte nicole jeanne ségolène louise alice emma léa chloé manon charlotte élisabeth marine`},
		{honorificWord, "m. m mme mlle dr dr. me pr pr. monsieur madame docteur maître"},
		{roleWord, `maire ministre président présidente directeur directrice porte-parole professeur professeure chercheur chercheuse avocat avocate député députée
			sénateur sénatrice secrétaire chef responsable patron patronne fondateur fondatrice auteur autrice écrivain écrivaine journaliste économiste
			historien historienne sociologue médecin infirmier infirmière enseignant enseignante agriculteur agricultrice apiculteur apicultrice entraîneur
			capitaine joueur joueuse préfet préfète procureur procureure juge commissaire conseiller conseillère adjoint adjointe habitant habitante voisin voisine
			bénévole étudiant étudiante ingénieur ingénieure artiste comédien comédienne boulanger boulangère chargé chargée gérant gérante syndicaliste témoin`},
		{orgWord, `ministère mairie université institut association syndicat parti gouvernement entreprise société banque tribunal parquet police préfecture hôpital
			fondation journal agence conseil assemblée sénat commission fédération comité école groupe`},
		{documentWord, "communiqué rapport lettre texte courrier étude message tribune"},
		{determinerWord, "l' le la les l un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos au aux"},
		{prepositionWord, "d' de du des d à au aux en dans sur sous pour par avec sans chez vers entre contre depuis pendant avant après devant derrière"},
		{affiliationWord, "d' de du des à au chez pour"},
		{adverbWord, "s' n' a ont avait avaient est s'est aussi encore déjà toujours ensuite alors puis plus bien ainsi également hier aujourd'hui y se s'est"},
		{copulaWord, "est était sont étaient fut devient"},
		{joinWord, "et ou mais donc or ni car tandis"}, {thatWord, "qu' que qu"}, {whoWord, "qui dont lequel laquelle où"},
		{stopWord, `l' d' qu' j' s' n' c' m' t' le la les un une des du de et ou mais donc or ni car que qui quoi dont où je tu il elle on nous vous ils elles ce cet cette ces son sa ses leur leurs
			mon ma mes ton ta tes notre nos votre vos au aux en dans sur sous pour par avec sans chez vers entre contre est sont était a ont avait ne pas plus
			très bien aussi encore si comme quand tout tous toute toutes même alors puis après avant depuis pendant selon à y d'une d'un c'est l'eau qu'il qu'elle`},
		{timeWord, "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre"},
		{particleWord, "de du des la le d van von"},
		{salutationWord, "monsieur madame cher chère"},
		{questionWord, "question q"}, {answerWord, "réponse r"},
	},
}

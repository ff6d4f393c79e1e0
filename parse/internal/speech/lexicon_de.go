package speech

// german has its verb before the speaker after a quotation ("…", sagte NAME) and
// writes all nouns with a capital.
var german = vocabulary{
	sources: []string{"laut", "nach angaben von", "nach worten von", "so"},
	agents:  []string{"erin", "ologe", "ologin", "istin", "ist", "planer", "leiter", "meister", "forscher", "sprecher", "macher", "ökonom", "mann", "frau"},
	traits:  nounCapitals,
	entries: []entry{
		{sayWord | clauseWord, `sagte sagt sagten sagen erklärte erklärt erklärten meinte meint betonte betont berichtete berichtet erzählte erzählt schrieb schreibt fügte fügt
			ergänzte ergänzt warnte warnt kritisierte kritisiert forderte fordert behauptete behauptet antwortete antwortet fragte fragt
			hieß heißt teilte teilt versicherte versichert kündigte kündigt räumte räumt stellte stellt wies weist verwies verweist
			äußerte äußert bestätigte bestätigt begründete begründet bezeichnete bezeichnet nannte nennt erwiderte entgegnete entgegnet
			mahnte mahnt lobte lobt bilanzierte resümierte resümiert urteilte urteilt befand findet fand glaubt glaubte hofft hoffte
			zitierte gab gibt sah sieht wusste weiß erinnerte erinnert beklagte beklagt klagte klagt unterstrich unterstreicht verlangte
			verlangt vermutet vermutete schätzt schätzte rät riet wünscht verkündete`},
		{toneWord, "lachte lacht lächelte lächelt seufzte seufzt scherzte scherzt schmunzelt schmunzelte rief ruft freut freute schwärmt schwärmte flüsterte winkt"},
		{pronounWord | maleWord, "er"}, {pronounWord | femaleWord, "sie"}, {pronounWord | selfWord, "ich"}, {selfWord, "mich mir mein meine wir uns unser unsere"},
		{maleWord, `herr mann vater sohn bruder thomas michael andreas peter stefan christian martin hans klaus jürgen wolfgang jörn dirk holger uwe ralf jens frank markus
			matthias alexander sebastian tobias florian jan lars sven kai bernd dieter werner karl heinz friedrich olaf robert lukas felix paul max otto emil`},
		{femaleWord, `frau mutter tochter schwester maria anna sabine susanne petra monika claudia andrea birgit karin renate ursula gabriele angela heike anja
			katharina julia sandra nicole stefanie christine barbara ingrid sevgi lena laura lisa sarah annalena maike helga greta ida`},
		{honorificWord, "herr frau dr. dr prof. prof professor professorin doktor"},
		{roleWord, `bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin minister ministerin präsident präsidentin kanzler kanzlerin sprecher sprecherin chef chefin
			leiter leiterin direktor direktorin geschäftsführer geschäftsführerin vorsitzender vorsitzende vorsitzenden professor professorin forscher forscherin wissenschaftler
			wissenschaftlerin experte expertin analyst analystin ökonom ökonomin trainer trainerin kapitän spieler spielerin polizist polizistin polizeisprecher
			anwalt anwältin richter richterin staatsanwalt staatsanwältin lehrer lehrerin arzt ärztin pfarrer pfarrerin autor autorin schriftsteller schriftstellerin
			unternehmer unternehmerin gründer gründerin besitzer besitzerin inhaber inhaberin landrat landrätin kämmerer kämmerin schwimmmeister bademeister
			abgeordnete abgeordneter senator senatorin staatssekretär staatssekretärin ministerpräsident ministerpräsidentin bundeskanzler intendant intendantin
			anwohner anwohnerin nachbar nachbarin zeuge zeugin landwirt landwirtin bauer bäuerin bäcker bäckerin wirt wirtin fahrer fahrerin rentner rentnerin`},
		{orgWord, `ministerium amt behörde polizei universität hochschule institut verband verein partei regierung stadt gemeinde unternehmen firma konzern bank
			gericht staatsanwaltschaft feuerwehr klinik krankenhaus stiftung gewerkschaft kirche zeitung magazin agentur gmbh ag rat landtag bundestag fraktion`},
		{documentWord, "mitteilung erklärung bericht brief schreiben studie gutachten urteil pressemitteilung stellungnahme"},
		{determinerWord, "der die das den dem des ein eine einen einem einer eines sein seine seiner ihr ihre ihrer dieser diese dieses"},
		{prepositionWord, "in im an am auf aus bei beim mit nach von vom zu zum zur für über unter vor zwischen durch gegen ohne um seit während wegen neben hinter"},
		{affiliationWord, "bei beim an am von vom der des für"},
		{adverbWord, "auch dann noch schon jetzt nun am der die das dazu dabei gestern heute hat habe haben hatte wird würde soll später zuletzt damals weiter anschließend zudem außerdem"},
		{copulaWord, "ist war sind waren wurde wird"},
		{joinWord, "und oder aber denn sondern während als"}, {thatWord, "dass daß"}, {whoWord, "deren dessen welche welcher welches"},
		{stopWord, `der die das den dem des ein eine einen einem einer und oder aber denn sondern ist war sind waren hat haben hatte wird werden wurde nicht auch nur noch schon
			ich er sie es wir ihr man in im an am auf aus bei mit nach von vom zu zum zur für über unter vor durch gegen ohne um seit als wie wenn weil dass ob da so
			sein seine ihre mein was wer wo wann warum hier dort jetzt nun heute gestern morgen doch mal sehr mehr viel viele alle jeder jede kein keine beim nach laut`},
		{timeWord, "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember uhr"},
		{particleWord, "von van der den zu zur de di"},
		{salutationWord, "sehr liebe lieber"},
		{questionWord, "frage f"}, {answerWord, "antwort a"},
	},
}

package speech

// german has its verb before the speaker after a quotation ("…", sagte NAME) and
// writes all nouns with a capital.
var german = vocabulary{
	sources: []string{"laut", "nach angaben von", "nach angaben des", "nach angaben der", "nach worten von", "nach worten des", "nach worten der", "nach meinung von", "nach ansicht von", "nach einschätzung von", "aus sicht von", "für ^", "so"},
	agents:  []string{"erin", "ologe", "ologin", "istin", "ist", "planer", "leiter", "meister", "forscher", "sprecher", "macher", "ökonom", "mann", "frau"},
	traits:  nounCapitals | freeVerb | sparse,
	compounds: []entry{
		{roleWord, `sprecher minister präsident kanzler meister leiter direktor führer trainer forscher wissenschaftler experte ökonom historiker beauftragter beauftragte
			vorsitzender vorsitzende vorstand chef anwalt richter arzt lehrer pfleger händler unternehmer berater planer rat züchter wirt besitzer inhaber macher
			redakteur autor schauspieler regisseur abgeordneter abgeordnete politiker sekretär kommissar fachmann wehrmann scout`},
		{roleWord | femaleWord, `sprecherin ministerin präsidentin kanzlerin meisterin leiterin direktorin führerin trainerin forscherin wissenschaftlerin expertin ökonomin
			historikerin chefin anwältin richterin ärztin lehrerin pflegerin händlerin unternehmerin beraterin planerin rätin züchterin wirtin besitzerin inhaberin
			macherin redakteurin autorin schauspielerin regisseurin politikerin sekretärin kommissarin fachfrau -frau`},
		{orgWord, `ministerium ministeriums amt amts amtes behörde polizei universität hochschule institut instituts verband verbands verbandes verein vereins partei regierung konzern
			bank gericht gerichts anwaltschaft feuerwehr klinik krankenhaus stiftung gewerkschaft zeitung magazin agentur kammer werk betriebe
			fraktion kommission kasse zentrale`},
		{documentWord, "mitteilung erklärung bericht schreiben studie gutachten urteil gesetz vertrag"},
	},
	entries: []entry{
		{sayWord | clauseWord, `sagte sagt sagten sagen erklärte erklärt erklärten meinte meint betonte betont berichtete berichtet erzählte erzählt schrieb schreibt fügte fügt
			ergänzte ergänzt warnte warnt kritisierte kritisiert forderte fordert behauptete behauptet antwortete antwortet fragte fragt versicherte versichert
			äußerte äußert bestätigte bestätigt begründete begründet erwiderte entgegnete entgegnet mahnte mahnt bilanzierte resümierte resümiert urteilte urteilt
			glaubt glaubte hofft hoffte erinnerte erinnert beklagte beklagt klagte klagt unterstrich unterstreicht verlangte verlangt vermutet vermutete wünscht
			verkündete erläuterte erläutert argumentierte argumentiert kommentierte kommentiert konstatierte konstatiert monierte moniert prognostizierte
			prognostiziert appellierte appelliert plädierte plädiert vermeldete vermeldet meldete meldet signalisierte signalisiert präzisierte präzisiert
			bekräftigte bekräftigt bemängelte bemängelt befürchtete befürchtet bedauerte bedauert bemerkte bemerkt notierte notiert twitterte gestand gesteht
			schilderte schildert fragten antworteten betonten berichteten schrieben warnten forderten heiße bedankte versprach verspricht gratulierte dementierte
			dementiert dankte prophezeite nannte nennt bezeichnete bezeichnet spricht sprach heißt hieß`},
		{toneWord, `lachte lacht lächelte lächelt seufzte seufzt scherzte scherzt schmunzelt schmunzelte rief ruft freut freute schwärmt schwärmte flüsterte winkt staunt
			staunte jubelt jubelte schimpft schimpfte ärgert ärgerte wundert wunderte grinst grinste strahlt strahlte nickt nickte flucht fluchte witzelt witzelte
			führte führt fand findet befand sieht sah weist wies verwies verweist gab gibt stellte stellt hieß heißt nannte nennt zeigte zeigt hob hebt legte legt
			setzt setzte fährt fuhr wandte wendet sprach spricht schloss schließt fasste fasst ordnete verriet verrät teilte teilt räumte räumt wusste weiß
			kündigte kündigt bezeichnete bezeichnet schätzte schätzt rät riet formulierte formuliert zitierte gesagt geschrieben gewarnt gefordert geantwortet
			mitgeteilt angekündigt verteidigte verteidigt analysierte analysiert begrüßte begrüßt lobte lobt`},
		{pronounWord | maleWord, "er"}, {pronounWord | femaleWord, "sie"}, {pronounWord | selfWord, "ich"}, {selfWord, "mich mir mein meine wir uns unser unsere"},
		{maleWord, `herr mann vater sohn bruder thomas michael andreas peter stefan christian martin hans klaus jürgen wolfgang jörn dirk holger uwe ralf jens frank
			markus matthias alexander sebastian tobias florian jan lars sven kai bernd dieter werner karl heinz friedrich olaf robert lukas felix paul max otto
			emil enno jonas hauke torben heiko momme fiete jannik jannis leon luca noah elias finn luis ben tim tom jakob moritz julian fabian simon dominik
			philipp benjamin daniel christoph manuel marco marcel mario patrick oliver rené robin ronny sascha steffen sören thorsten torsten timo volker udo
			ulrich ulf uli walter wilhelm willi winfried wolf erik eric ernst erwin eugen ferdinand franz georg gerd gerhard gregor günter günther guido gustav
			harald hartmut heiner heinrich helmut henning henrik herbert hermann horst hubert ingo joachim jochen johann johannes josef jörg josua julius kilian
			klemens konrad konstantin kurt leopold lorenz lothar ludwig manfred marius mathias maximilian mirko nico nikolaus niklas nils norbert otmar pascal
			raimund rainer reiner reinhard reinhold richard roland rolf roman rudi rudolf rüdiger siegfried stephan theodor theo tilo till valentin viktor vincent
			wilfried ralph hannes henry aaron adrian ahmet ali amir anton armin arne arno arthur august axel benedikt berthold björn boris bruno carl carsten
			clemens cornelius david detlef dietmar dietrich dimitri dominic eberhard eckhard edgar egon elmar emanuel fritz fred hendrik malte mats marvin mehmet
			mustafa yusuf quirin`},
		{femaleWord, `frau mutter tochter schwester maria anna sabine susanne petra monika claudia andrea birgit karin renate ursula gabriele angela heike anja katharina
			julia sandra nicole stefanie christine barbara ingrid sevgi lena laura lisa sarah annalena maike helga greta ida tilda wiebke frauke rieke antje levke
			regula hanna hannah emma mia sofia sophie sophia lina lea leonie luisa louisa clara klara charlotte amelie johanna frieda mathilda marie marlene mila
			nele paula pia emilia elisa eva elena elisabeth ella elke ellen else emine erika esther eveline fatma franziska gabi gerda gertrud gisela gudrun
			hannelore hedwig helene helena henriette hilde hildegard ilse ines inge ingeborg inka irene iris irmgard isabel isabell isabella jana janine jasmin
			jennifer jessica jette jutta karolina caroline carolin kerstin kim kirsten klaudia kristin kristina larissa lilli lisbeth liselotte lotte luise
			magdalena manuela mareike margarete margit margot marianne marion marina martina melanie melina meike merle michaela mirjam miriam nadine nadja
			natalie nina nora olga patricia pauline rebecca rebekka regina regine rita romy rosa rosemarie roswitha ruth sara saskia silke silvia simone sina
			sonja stephanie svenja sybille tanja tatjana teresa theresa tina ulla ulrike uta ute vanessa vera verena veronika victoria viola waltraud wilma yvonne
			zoe ayse aylin`},
		{honorificWord, "herr frau dr prof professor professorin doktor"},
		{roleWord, `bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin minister ministerin präsident präsidentin kanzler kanzlerin sprecher sprecherin
			chef chefin leiter leiterin direktor direktorin geschäftsführer geschäftsführerin vorsitzender vorsitzende vorsitzenden professor professorin forscher
			forscherin wissenschaftler wissenschaftlerin experte expertin analyst analystin ökonom ökonomin trainer trainerin kapitän spieler spielerin polizist
			polizistin polizeisprecher anwalt anwältin richter richterin staatsanwalt staatsanwältin lehrer lehrerin arzt ärztin pfarrer pfarrerin autor autorin
			schriftsteller schriftstellerin unternehmer unternehmerin gründer gründerin besitzer besitzerin inhaber inhaberin landrat landrätin kämmerer kämmerin
			schwimmmeister bademeister abgeordnete abgeordneter senator senatorin staatssekretär staatssekretärin ministerpräsident ministerpräsidentin
			bundeskanzler intendant intendantin anwohner anwohnerin nachbar nachbarin zeuge zeugin landwirt landwirtin bauer bäuerin bäcker bäckerin wirt wirtin
			fahrer fahrerin rentner rentnerin fischer fischerin schüler schülerin studentin student pressesprecher pressesprecherin regierungschef
			regierungschefin parteichef parteichefin polizeichef polizeichefin bürgermeisterkandidat kandidat kandidatin regisseur regisseurin schauspieler
			schauspielerin sänger sängerin musiker musikerin künstler künstlerin kommissar kommissarin historiker historikerin psychologe psychologin soziologe
			soziologin physiker physikerin biologe biologin jurist juristin politiker politikerin ingenieur ingenieurin architekt architektin journalist
			journalistin redakteur redakteurin verleger verlegerin fachmann fachfrau händler händlerin kapitänin verteidiger verteidigerin ermittler ermittlerin
			hafenmeister moderator moderatorin vorstand vorständin berater beraterin gesellschafter aktivist aktivistin demonstrant besucher besucherin passant
			passantin kunde kundin mitarbeiter mitarbeiterin kollege kollegin freund freundin opfer patient patientin mieter mieterin vermieter vertreter
			vertreterin stürmer torwart manager managerin sportdirektor bundestrainer cheftrainer weltmeister weltmeisterin blogger bloggerin influencer
			influencerin designer designerin koch köchin gastronom gastronomin jäger förster tierarzt tierärztin krankenschwester pfleger pflegerin bischof
			bischöfin papst priester imam rabbiner könig königin prinz prinzessin general oberst kommandeur soldat soldatin experten kritiker beobachter
			veranstalter organisatoren eltern demonstranten polizisten ärzte behörden`},
		{orgWord, `ministerium amt behörde polizei universität hochschule institut verband verein partei regierung stadt gemeinde unternehmen firma konzern bank
			gericht staatsanwaltschaft feuerwehr klinik krankenhaus stiftung gewerkschaft kirche zeitung magazin agentur gmbh ag rat landtag bundestag fraktion`},
		{documentWord, "mitteilung erklärung bericht brief schreiben studie gutachten urteil pressemitteilung stellungnahme"},
		{indefiniteWord, "ein eine einer eines einem einen"},
		{determinerWord, "der die das den dem des ein eine einen einem einer eines sein seine seiner ihr ihre ihrer dieser diese dieses"},
		{prepositionWord, `in im an am auf aus bei beim mit nach von vom zu zum zur für über unter vor zwischen durch gegen ohne um seit während wegen neben hinter laut via
			trotz statt samt gemäß`},
		{affiliationWord, "bei beim an am von vom der des für"},
		{adverbWord, `auch dann noch schon jetzt nun am der die das dazu dabei gestern heute hat habe haben hatte wird würde soll später zuletzt damals weiter anschließend
			zudem außerdem sich wieder kürzlich jüngst einmal selbst zunächst schließlich abschließend zugleich wörtlich hingegen dagegen würden werden worden
			hatten hätte hätten`},
		{copulaWord, "ist war sind waren wurde wird"},
		{joinWord, `und oder aber denn sondern während als wie`}, {thatWord, "dass daß"}, {whoWord, "deren dessen welche welcher welches"},
		{stopWord, `der die das den dem des ein eine einen einem einer und oder aber denn sondern ist war sind waren hat haben hatte wird werden wurde nicht auch nur noch
			schon ich er sie es wir ihr man in im an am auf aus bei mit nach von vom zu zum zur für über unter vor durch gegen ohne um seit als wie wenn weil dass
			ob da so sein seine ihre mein was wer wo wann warum hier dort jetzt nun heute gestern morgen doch mal sehr mehr viel viele alle jeder jede kein keine
			beim nach laut später danach dann damals dabei dazu dagegen daher darum deshalb deswegen trotzdem dennoch allerdings jedoch außerdem zudem zugleich
			gleichzeitig inzwischen mittlerweile schließlich zunächst zuvor zuletzt zurzeit derzeit bereits bisher bislang immer nie niemand jemand etwas nichts
			alles beide beiden einige einiger mehrere manche wenige andere anderen solche diese dieser dieses jene jener welche welcher bitte danke ja nein eben
			ebenso gerade ganz gar genau eigentlich vielleicht wahrscheinlich natürlich selbst sogar ihrem ihren ihrer seinem seinen seines meine meinen unsere
			unser euer anders ähnlich insgesamt rund etwa mindestens höchstens fast kaum weder entweder sowohl obwohl nachdem bevor bis damit sobald solange falls
			indem dadurch davon dafür daran darauf darin darüber hierzu hinter via trotz entlang statt anstatt samt können kann könnte muss müssen soll sollen
			will wollen darf dürfen mag geht gibt kommt macht steht heißt zufolge gemäß während neben ferner weiterhin`},
		{timeWord, "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember uhr"},
		{particleWord, "von van der den zu zur de di"},
		{salutationWord, "sehr liebe lieber"},
		{questionWord, "frage f"}, {answerWord, "antwort a"},
		{placeWord, "interview gespräch pressekonferenz sitzung"},
		{shortWord, "dr prof med jur hr st nr bzw ca"},
	},
}

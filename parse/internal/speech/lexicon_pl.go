package speech

var polish = vocabulary{
	sources: []string{"według", "zdaniem", "jak podaje", "w opinii", "w ocenie", "jak informuje", "jak mówi"},
	agents:  []string{"olog", "olożka", "ista", "istka", "yk", "mistrz", "nik", "arka", "arz"},
	traits:  dashCue | dashSpeech | genitiveRoles | freeVerb | sparse | dropsPronouns,
	cases:   "a/ owi/ em/ ie/ iem/ u/ a/ca y/a i/a ę/a ą/a ie/a ce/ka ki/ka kę/ka ką/ka czki/czka cy/ca cę/ca cą/ca ego/y emu/y ym/y ego/i emu/i im/i iego/i ej/a y/o a/o u/o em/o a/um y/ia ii/ia i/ia ię/ia ią/ia u/ u/io a/io ra/er",
	entries: []entry{
		{sayWord | clauseWord, `powiedział powiedziała powiedzieli mówi mówią mówił mówiła oświadczył oświadczyła stwierdził stwierdziła stwierdza twierdzi twierdzą dodał dodała
			dodaje podkreślił podkreśliła podkreśla wyjaśnił wyjaśniła wyjaśnia tłumaczy tłumaczył tłumaczyła opowiada opowiedział opowiedziała zaznaczył
			zaznaczyła zaznacza zauważył zauważyła zauważa przyznał przyznała przyznaje napisał napisała pisze odpowiedział odpowiedziała odpowiada zapytał
			zapytała pyta uważa ocenił oceniła ocenia poinformował poinformowała informuje zapowiedział zapowiedziała zapowiada ostrzegł ostrzegła ostrzega
			przypomniał przypomniała przypomina wspomina wspominał wspominała zapewnił zapewniła zapewnia skomentował skomentowała komentuje podsumował
			podsumowała kontynuował relacjonuje apeluje przekonuje wskazał wskazała potwierdził potwierdziła myśli sądzi przekazał przekazała przekazali
			przekazuje oznajmił oznajmiła oświadcza akcentuje akcentował akcentowała argumentuje argumentował argumentowała deklaruje zadeklarował zadeklarowała
			zwrócił zwróciła zwraca narzeka narzekał narzekała żali nadmienia nadmienił nadmieniła precyzuje sprecyzował sprecyzowała odparł odparła odpiera
			kwituje skwitował skwitowała konkluduje skonkludował obiecuje obiecał obiecała prognozuje wyraził wyraziła cytuje zacytował dziwi cieszy martwi obawia
			relacjonował relacjonowała rekomenduje radzi komentował zaapelował zaapelowała zareagował zareagowała skrytykował skrytykowała krytykuje chwali
			pochwalił poinformowali poinformowało podało podał podała podaje czytamy donosi doniósł ujawnił ujawniła ujawnia alarmuje`},
		{toneWord, `śmieje uśmiecha uśmiechnął uśmiechnęła wzdycha westchnął westchnęła żartuje zażartował zażartowała zawołał zawołała krzyknął kiwa krzyczy płacze
			wyznaje wyznał wyznała`},
		{pronounWord | maleWord, "on"}, {pronounWord | femaleWord, "ona"}, {pronounWord | pluralWord, "oni one"}, {pronounWord | selfWord, "ja"},
		{selfWord, "mnie mi mój moja moje my nas nam nasz nasza jestem mam"},
		{maleWord, `pan mężczyzna ojciec syn brat jan andrzej piotr krzysztof stanisław tomasz paweł józef marcin marek michał grzegorz jerzy tadeusz adam łukasz zbigniew
			teofil wojciech jakub mateusz donald aleksander antoni artur bartosz bartłomiej bogdan bogusław borys cezary czesław damian daniel dariusz dawid
			dominik edward emil eryk eugeniusz filip franciszek fryderyk gabriel henryk hubert igor ireneusz jacek jarosław joachim julian kacper kamil karol
			kazimierz konrad leon leszek lech maciej maksymilian marian mariusz miłosz mirosław norbert oskar patryk przemysław radosław rafał robert roman
			ryszard sebastian sławomir stefan sylwester szymon tymoteusz wacław waldemar wiesław wiktor witold władysław włodzimierz zdzisław zenon`},
		{femaleWord, `pani kobieta matka córka siostra anna maria katarzyna małgorzata agnieszka barbara ewa krystyna elżbieta zofia teresa magdalena joanna monika
			dobromiła danuta irena halina beata aleksandra alicja aneta angelika bogumiła bożena celina czesława dagmara daria diana dominika dorota edyta elwira
			emilia eugenia ewelina gabriela genowefa grażyna hanna helena iga ilona irmina iwona izabela jadwiga janina jolanta julia justyna kamila karolina
			kinga klara klaudia kornelia lidia liliana lucyna ludwika łucja magda maja marianna marlena marta martyna marzena michalina milena mirosława natalia
			nina nora oliwia olga patrycja paulina regina renata róża sabina sandra sylwia urszula wanda weronika wiktoria wiesława wioletta zuzanna`},
		{honorificWord, "pan pani dr prof mgr inż ks"},
		{roleWord, `prezydent burmistrz wójt minister ministra premier prezes prezeska dyrektor dyrektorka rzecznik rzeczniczka przewodniczący przewodnicząca kierownik
			kierowniczka szef szefowa profesor profesorka naukowiec badacz badaczka ekspert ekspertka analityk ekonomista ekonomistka historyk historyczka
			socjolog lekarz lekarka nauczyciel nauczycielka inżynier trener trenerka kapitan piłkarz zawodnik zawodniczka adwokat prawnik prawniczka sędzia
			prokurator poseł posłanka senator radny radna sekretarz przedstawiciel przedstawicielka dziennikarz dziennikarka redaktor redaktorka pisarz pisarka
			autor autorka aktor aktorka reżyser mieszkaniec mieszkanka sąsiad sąsiadka świadek rolnik przedsiębiorca właściciel właścicielka założyciel
			założycielka specjalista zegarmistrz architekt student studentka emeryt emerytka zdun rybak rybaczka piekarz piekarka mechanik budowniczy kierowca
			pilot żołnierz oficer porucznik sierżant major pułkownik generał biskup papież ksiądz proboszcz król królowa książę księżna napastnik bramkarz obrońca
			pomocnik selekcjoner kucharz kucharka muzyk piosenkarz piosenkarka kompozytor kompozytorka fotograf fotografka scenarzysta biolog fizyk chemik
			matematyk psycholog weterynarz farmaceuta farmaceutka robotnik urzędnik urzędniczka ambasador ambasadorka wojewoda starosta marszałek wicepremier
			wiceminister wiceprezydent kanclerz członek członkini kandydat kandydatka lider liderka aktywista aktywistka protestujący ofiara klient klientka
			turysta pasażer matka ojciec syn córka brat siostra przyjaciel przyjaciółka kolega koleżanka komendant komisarz rektor dziekan ombudsman bloger
			blogerka prowadzący producent producentka artysta artystka poeta poetka menedżer menedżerka biznesmen wicedyrektor wicedyrektorka konserwator zastępca
			strażak policjant policjantka kobieta mężczyzna ślusarz elektryk sprzedawca sprzedawczyni mieszkańcy sąsiedzi naukowcy eksperci lekarze rozmówca
			rozmówczyni`},
		{orgWord, "ministerstwo urząd uniwersytet instytut akademia rada komitet zarząd służba firma spółka bank sąd prokuratura policja szpital fundacja gazeta agencja partia rząd sejm senat związek centrum stowarzyszenie muzeum szkoła"},
		{documentWord, "oświadczenie komunikat list raport dokument artykuł badanie odpowiedź"},
		{determinerWord, "ten ta to ci te jego jej ich nasz swój jeden jedna pewien pewna"},
		{prepositionWord, "w we na z ze do od za po o u przy nad pod przed przez między bez dla podczas obok"},
		{affiliationWord, "w z przy"},
		{adverbWord, "także też już jeszcze potem wtedy teraz wczoraj dziś dzisiaj później wcześniej nawet się również"},
		{copulaWord, "jest był była było byli są został została"},
		{joinWord, "i a ale lub albo oraz jednak gdy kiedy jak"}, {thatWord, "że iż żeby"}, {whoWord, "który która które którzy kto"},
		{stopWord, `i w we na z ze do od za po o u nie to jest się że jak ale a co ten ta te tak już czy tylko jego jej ich dla przez przy był była było być są może też
			jeszcze by go mu mnie mi ja ty on ona my wy oni nas was ich sobie ma mają gdy kiedy gdzie tu tam bo więc lub albo oraz jednak nawet bardzo wszystko
			ktoś nic każdy inny pod nad przed między bez podczas po który która które jeśli żeby według zdaniem wczoraj dziś dzisiaj jutro teraz potem później
			wcześniej następnie oprócz zamiast mimo dlatego chociaż póki wśród zgodnie dzięki także wreszcie zresztą przykład chyba oczywiście nikt nigdzie nigdy
			zawsze często czasem wiele mało kilka niektórzy niektóre inni inne sam sama sami właśnie tutaj skąd dlaczego ile którzy jaki jaka jacy czyj taki taka
			tacy nasz wasz nasi swoje swoja wiosną latem jesienią zimą rano wieczorem byli będzie będą miał można trzeba wszyscy wszystkie obecnie niestety
			ponadto natomiast zaś podobnie ostatnio`},
		{timeWord, "poniedziałek wtorek środę czwartek piątek sobotę niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"},
		{questionWord, "pytanie p"}, {answerWord, "odpowiedź o"},
		{shortWord, "prof mgr inż ks hab ul"},
	},
}

package speech

var polish = vocabulary{
	sources: []string{"według", "zdaniem", "jak podaje"},
	agents:  []string{"olog", "olożka", "ista", "istka", "yk", "mistrz", "nik", "arka", "arz"},
	traits:  dashCue | dashSpeech | genitiveRoles,
	entries: []entry{
		{sayWord | clauseWord, `powiedział powiedziała powiedzieli mówi mówią mówił mówiła oświadczył oświadczyła stwierdził stwierdziła stwierdza twierdzi twierdzą dodał dodała dodaje podkreślił
			podkreśliła podkreśla wyjaśnił wyjaśniła wyjaśnia tłumaczy tłumaczył tłumaczyła opowiada opowiedział opowiedziała zaznaczył zaznaczyła zaznacza zauważył
			zauważyła zauważa przyznał przyznała przyznaje napisał napisała pisze odpowiedział odpowiedziała odpowiada zapytał zapytała pyta uważa ocenił oceniła ocenia
			poinformował poinformowała informuje zapowiedział zapowiedziała zapowiada ostrzegł ostrzegła ostrzega przypomniał przypomniała przypomina wspomina wspominał
			wspominała zapewnił zapewniła zapewnia skomentował skomentowała komentuje podsumował podsumowała kontynuował relacjonuje apeluje przekonuje wskazał wskazała
			potwierdził potwierdziła myśli sądzi`},
		{toneWord, "śmieje uśmiecha uśmiechnął uśmiechnęła wzdycha westchnął westchnęła żartuje zażartował zażartowała zawołał zawołała krzyknął kiwa"},
		{pronounWord | maleWord, "on"}, {pronounWord | femaleWord, "ona"}, {pronounWord | pluralWord, "oni one"}, {pronounWord | selfWord, "ja"},
		{selfWord, "mnie mi mój moja moje my nas nam nasz nasza jestem mam"},
		{maleWord, "pan mężczyzna ojciec syn brat jan andrzej piotr krzysztof stanisław tomasz paweł józef marcin marek michał grzegorz jerzy tadeusz adam łukasz zbigniew teofil wojciech jakub mateusz donald"},
		{femaleWord, "pani kobieta matka córka siostra anna maria katarzyna małgorzata agnieszka barbara ewa krystyna elżbieta zofia teresa magdalena joanna monika dobromiła danuta irena halina beata aleksandra"},
		{honorificWord, "pan pani dr prof. prof mgr inż. ks."},
		{roleWord, `prezydent burmistrz wójt minister ministra premier prezes prezeska dyrektor dyrektorka rzecznik rzeczniczka przewodniczący przewodnicząca kierownik kierowniczka szef szefowa
			profesor profesorka naukowiec badacz badaczka ekspert ekspertka analityk ekonomista ekonomistka historyk historyczka socjolog lekarz lekarka nauczyciel nauczycielka
			inżynier trener trenerka kapitan piłkarz zawodnik zawodniczka adwokat prawnik prawniczka sędzia prokurator poseł posłanka senator radny radna sekretarz
			przedstawiciel przedstawicielka dziennikarz dziennikarka redaktor redaktorka pisarz pisarka autor autorka aktor aktorka reżyser mieszkaniec mieszkanka sąsiad
			sąsiadka świadek rolnik przedsiębiorca właściciel właścicielka założyciel założycielka specjalista zegarmistrz architekt student studentka emeryt emerytka zdun`},
		{orgWord, "ministerstwo urząd uniwersytet instytut akademia rada komitet zarząd służba firma spółka bank sąd prokuratura policja szpital fundacja gazeta agencja partia rząd sejm senat związek centrum stowarzyszenie muzeum szkoła"},
		{documentWord, "oświadczenie komunikat list raport dokument artykuł badanie odpowiedź"},
		{determinerWord, "ten ta to ci te jego jej ich nasz swój jeden jedna pewien pewna"},
		{prepositionWord, "w we na z ze do od za po o u przy nad pod przed przez między bez dla podczas obok"},
		{affiliationWord, "w z przy"},
		{adverbWord, "także też już jeszcze potem wtedy teraz wczoraj dziś dzisiaj później wcześniej nawet się również"},
		{copulaWord, "jest był była było byli są został została"},
		{joinWord, "i a ale lub albo oraz jednak gdy kiedy"}, {thatWord, "że iż żeby"}, {whoWord, "który która które którzy kto"},
		{stopWord, `i w we na z ze do od za po o u nie to jest się że jak ale a co ten ta te tak już czy tylko jego jej ich dla przez przy był była było być są może też jeszcze
			by go mu mnie mi ja ty on ona my wy oni nas was ich sobie ma mają gdy kiedy gdzie tu tam bo więc lub albo oraz jednak nawet bardzo wszystko ktoś nic każdy
			inny pod nad przed między bez podczas po który która które jeśli żeby`},
		{timeWord, "poniedziałek wtorek środę czwartek piątek sobotę niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"},
		{questionWord, "pytanie p"}, {answerWord, "odpowiedź o"},
	},
}

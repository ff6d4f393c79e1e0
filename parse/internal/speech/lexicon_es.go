package speech

var spanish = vocabulary{
	sources: []string{"según", "de acuerdo con", "en palabras de", "a juicio de"},
	agents:  []string{"ólogo", "óloga", "ista", "gador", "gadora"},
	entries: []entry{
		{sayWord | clauseWord, `dijo dice dijeron dicen decía afirmó afirma afirmaron aseguró asegura explicó explica explicaba señaló señala indicó indica añadió añade agregó agrega
			declaró declara manifestó manifiesta comentó comenta contó cuenta recordó recuerda respondió responde preguntó pregunta escribió escribe
			destacó destaca subrayó subraya advirtió advierte anunció anuncia reconoció reconoce admitió admite insistió insiste sostuvo sostiene
			denunció denuncia criticó critica lamentó lamenta expresó expresa apuntó apunta precisó precisa confirmó confirma reiteró reitera
			concluyó concluye pidió pide prometió promete informó informa relató relata confesó confiesa opinó opina considera consideró
			cree creía piensa pensaba argumentó argumenta matizó matiza replicó replica zanjó zanja resumió resume sentenció aclaró aclara tuiteó`},
		{toneWord, "ríe rió sonríe sonrió bromea bromeó suspira suspiró exclamó exclama disculpa disculpó gritó grita susurró celebra celebró"},
		{sayingWord, "diciendo afirmando asegurando explicando añadiendo señalando advirtiendo recordando"},
		{pronounWord | maleWord, "él"}, {pronounWord | femaleWord, "ella"}, {pronounWord | pluralWord, "ellos ellas"}, {pronounWord | selfWord, "yo"},
		{selfWord, "me mí mi mis nosotros nos nuestro nuestra conmigo"},
		{maleWord, `señor hombre padre hijo hermano josé juan antonio manuel francisco luis miguel javier carlos jesús pedro ángel pablo sergio fernando jorge
			alberto álvaro diego rafael raúl ramón enrique vicente andrés joaquín santiago brais mariano ignacio emilio tomás`},
		{femaleWord, `señora mujer madre hija hermana maría carmen ana isabel laura cristina marta lucía elena sara paula raquel pilar teresa rosa mercedes
			carme dolores concepción beatriz silvia patricia mónica andrea alba irene julia nuria inés claudia sofía`},
		{honorificWord, "sr. sr sra. sra srta. dr. dr dra. dra don doña señor señora"},
		{roleWord, `alcalde alcaldesa ministro ministra presidente presidenta director directora portavoz profesor profesora investigador investigadora abogado abogada
			diputado diputada senador senadora secretario secretaria jefe jefa responsable fundador fundadora autor autora escritor escritora periodista economista
			historiador historiadora médico médica enfermero enfermera maestro maestra agricultor agricultora entrenador entrenadora capitán jugador jugadora
			fiscal juez jueza consejero consejera concejal concejala vecino vecina testigo estudiante ingeniero ingeniera artista actor actriz patrón dueño dueña
			gerente empresario empresaria experto experta analista científico científica coordinador coordinadora farero bombero policía vicepresidente`},
		{orgWord, `ministerio ayuntamiento universidad instituto asociación sindicato partido gobierno empresa compañía banco tribunal fiscalía policía hospital
			fundación periódico agencia consejo asamblea senado congreso comisión federación comité escuela grupo cofradía protección guardia junta`},
		{documentWord, "comunicado informe carta texto estudio mensaje nota artículo"},
		{determinerWord, "el la los las un una unos unas su sus este esta estos estas ese esa aquel mi nuestro"},
		{prepositionWord, "de del a al en con por para sin sobre entre desde hasta hacia contra tras según durante ante bajo"},
		{affiliationWord, "de del en"},
		{adverbWord, "ha han había se le les también ya aún entonces luego después además ayer hoy así no lo nos"},
		{copulaWord, "es era son eran fue está"},
		{joinWord, "y e o u pero sino mientras cuando porque"}, {thatWord, "que"}, {whoWord, "quien quienes cuyo cuya donde"},
		{stopWord, `el la los las un una unos unas y e o u pero sino que quien de del a al en con por para sin sobre entre desde hasta su sus mi mis tu este esta estos estas
			ese esa lo le les se me te nos es era son eran fue está hay ha han había no sí ya más muy también como cuando donde porque si todo todos toda todas yo él
			ella ellos usted ustedes nosotros qué quién cómo cuándo dónde nada algo cada otro otra según tras durante ante así aún`},
		{timeWord, "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"},
		{particleWord, "de del la las los y"},
		{salutationWord, "señor señora estimado estimada"},
		{questionWord, "pregunta p"}, {answerWord, "respuesta r"},
	},
}

package speech

var spanish = vocabulary{
	sources: []string{"según", "de acuerdo con", "en palabras de", "a juicio de", "a juicio del", "en opinión de", "para ^"},
	agents:  []string{"ólogo", "óloga", "ista", "gador", "gadora"},
	traits:  freeVerb | sparse | dropsPronouns | dashCue | dashSpeech | commaCue,
	entries: []entry{
		{sayWord | clauseWord, `dijo dice dijeron dicen decía afirmó afirma afirmaron aseguró asegura explicó explica explicaba señaló señala indicó indica añadió añade agregó agrega
			declaró declara manifestó manifiesta comentó comenta contó cuenta recordó recuerda respondió responde preguntó pregunta escribió escribe destacó
			destaca subrayó subraya advirtió advierte anunció anuncia reconoció reconoce admitió admite insistió insiste sostuvo sostiene denunció denuncia
			criticó critica lamentó lamenta expresó expresa apuntó apunta precisó precisa confirmó confirma reiteró reitera concluyó concluye pidió pide prometió
			promete informó informa relató relata confesó confiesa opinó opina considera consideró cree creía piensa pensaba argumentó argumenta matizó matiza
			replicó replica zanjó zanja resumió resume sentenció aclaró aclara tuiteó explicado asegurado afirmado señalado indicado añadido agregado declarado
			manifestado comentado contado recordado respondido preguntado escrito destacado subrayado advertido anunciado reconocido admitido insistido sostenido
			denunciado criticado lamentado expresado apuntado precisado confirmado reiterado concluido pedido informado relatado confesado dicho aclarado quejó
			queja defendió defiende valoró valora alertó alerta remarcó remarca puntualizó puntualiza enfatizó enfatiza exigió exige celebró reflexiona reflexionó
			ironizó ironiza rememora rememoró avanzó detalló detalla cuestionó estimó estima aseveró asevera describe describió rechazó acusó deslizó planteó
			plantea propuso propone justificó justifica apostilló agradeció agradece continuó continúa prosiguió prosigue remachó remacha avisó avisa cuentan
			aseguran afirman explican`},
		{toneWord, "ríe rió sonríe sonrió bromea bromeó suspira suspiró exclamó exclama disculpa disculpó gritó grita susurró celebra celebró"},
		{sayingWord, "diciendo afirmando asegurando explicando añadiendo señalando advirtiendo recordando"},
		{pronounWord | maleWord, "él"}, {pronounWord | femaleWord, "ella"}, {pronounWord | pluralWord, "ellos ellas"}, {pronounWord | selfWord, "yo"},
		{selfWord, "me mí mi mis nosotros nos nuestro nuestra conmigo"},
		{maleWord, `señor hombre padre hijo hermano josé juan antonio manuel francisco luis miguel javier carlos jesús pedro ángel pablo sergio fernando jorge alberto
			álvaro diego rafael raúl ramón enrique vicente andrés joaquín santiago brais mariano ignacio emilio tomás abel adolfo adrián agustín aitor alejandro
			alfonso alfredo alonso álex anselmo arturo armando augusto aurelio bartolomé benito bernardo borja bruno camilo césar cristian cristóbal damián daniel
			darío david domingo eduardo efraín elías emiliano ernesto esteban eugenio ezequiel fabián federico felipe félix fidel gabriel germán gerardo gilberto
			gonzalo gregorio guillermo gustavo héctor hernán hugo ibai iker iván jacobo jaime javi jerónimo joel josep juanjo julián julio leandro leo leonardo
			leopoldo lorenzo lucas luciano marcelo marco marcos mario martín mateo matías mauricio máximo nicolás óscar octavio pau pascual patricio ramiro
			ricardo rigoberto roberto rodrigo rogelio román rubén salvador samuel saúl sebastián simón teodoro unai valentín víctor xavier yago`},
		{femaleWord, `señora mujer madre hija hermana maría carmen ana isabel laura cristina marta lucía elena sara paula raquel pilar teresa rosa mercedes carme dolores
			concepción beatriz silvia patricia mónica andrea alba irene julia nuria inés claudia sofía abril adela adriana ainhoa alejandra alicia almudena amalia
			amanda amparo ángela antonia araceli aurora bárbara belén begoña berta blanca camila carla carlota carolina catalina cecilia celia clara consuelo
			daniela diana dora elisa elvira emilia encarnación esperanza estela esther eugenia eva fátima felisa francisca gabriela gloria graciela guadalupe
			inmaculada isidora jimena josefina juana leonor leticia liliana lola lorena lourdes luisa luz macarena magdalena manuela margarita mariana marina
			marisa martina matilde milagros miriam montserrat nieves noelia norma olga paloma paz pepa remedios rocío rosario ruth sandra sol soledad sonia susana
			tamara tania valentina vanesa verónica victoria virginia yolanda`},
		{honorificWord, "sr sra srta dr dra don doña señor señora"},
		{roleWord, `alcalde alcaldesa ministro ministra presidente presidenta director directora portavoz profesor profesora investigador investigadora abogado abogada
			diputado diputada senador senadora secretario secretaria jefe jefa responsable fundador fundadora autor autora escritor escritora periodista
			economista historiador historiadora médico médica enfermero enfermera maestro maestra agricultor agricultora entrenador entrenadora capitán jugador
			jugadora fiscal juez jueza consejero consejera concejal concejala vecino vecina testigo estudiante ingeniero ingeniera artista actor actriz patrón
			dueño dueña gerente empresario empresaria experto experta analista científico científica coordinador coordinadora farero bombero policía
			vicepresidente pescador pescadora panadero panadera capitana marinero marinera guardia agente teniente coronel general sargento obispo papa rey reina
			príncipe princesa sacerdote cura delantero portero defensa mediocentro seleccionador técnico piloto chef cocinero cocinera camarero músico música
			cantante bailarín compositor compositora fotógrafo fotógrafa cineasta guionista arquitecto arquitecta biólogo bióloga físico física químico química
			matemático psicólogo psicóloga veterinario veterinaria farmacéutico ganadero ganadera trabajador trabajadora funcionario funcionaria embajador
			embajadora canciller gobernador gobernadora intendente prefecto subdirector subdirectora vocal miembro candidato candidata líder activista
			manifestante víctima afectado afectada cliente turista pasajero madre padre hijo hija hermano hermana amigo amiga compañero compañera fuente fuentes
			comisario comisaria inspector inspectora rector rectora decano decana ejecutivo ejecutiva adjunto adjunta deportivo sindical municipal mandatario
			mandataria vecinos vecinas expertos autoridades jubilado jubilada obrero obrera conductor conductora`},
		{orgWord, `ministerio ayuntamiento universidad instituto asociación sindicato partido gobierno empresa compañía banco tribunal fiscalía policía hospital
			fundación periódico agencia consejo asamblea senado congreso comisión federación comité escuela grupo cofradía protección guardia junta`},
		{documentWord, "comunicado informe carta texto estudio mensaje nota artículo"},
		{indefiniteWord, "un una"},
		{determinerWord, "el la los las un una unos unas su sus este esta estos estas ese esa aquel mi nuestro"},
		{prepositionWord, "de del a al en con por para sin sobre entre desde hasta hacia contra tras según durante ante bajo"},
		{affiliationWord, "de del en"},
		{adverbWord, "ha han había se le les también ya aún entonces luego después además ayer hoy así no lo nos más tarde finalmente asimismo hubo habían haya tras"},
		{copulaWord, "es era son eran fue está"},
		{joinWord, "y e o u pero sino mientras cuando porque como según"}, {thatWord, "que"}, {whoWord, "quien quienes cuyo cuya donde"},
		{stopWord, `el la los las un una unos unas y e o u pero sino que quien de del a al en con por para sin sobre entre desde hasta su sus mi mis tu este esta estos
			estas ese esa lo le les se me te nos es era son eran fue está hay ha han había no sí ya más muy también como cuando donde porque si todo todos toda
			todas yo él ella ellos usted ustedes nosotros qué quién cómo cuándo dónde nada algo cada otro otra según tras durante ante así aún entonces luego
			después ayer hoy mañana además asimismo incluso finalmente mientras aunque pues aquí allí ahora antes cualquier cuanto hacia junto muchos muchas
			algunos algunas varios varias ambos pocos otros otras nadie alguien tampoco nunca siempre quizá quizás fueron será hubo tiene tenemos tienen tengo
			hemos puede pueden debe deben hace hacen va van vamos estamos están estoy soy somos éramos gracias buenos buenas solo sólo menos mejor peor apenas
			casi tal tan tanto`},
		{timeWord, "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"},
		{particleWord, "de del la las los y"},
		{salutationWord, "señor señora estimado estimada"},
		{questionWord, "pregunta p"}, {answerWord, "respuesta r"},
		{shortWord, "sr sra srta dr dra ud"},
	},
}

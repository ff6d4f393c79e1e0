package speech

var portuguese = vocabulary{
	sources: []string{"segundo", "de acordo com", "conforme", "para"},
	agents:  []string{"ólogo", "óloga", "ista", "gador", "gadora"},
	entries: []entry{
		{sayWord | clauseWord, `disse diz disseram dizem dizia afirmou afirma afirmaram explicou explica contou conta acrescentou acrescenta declarou declara
			ressaltou ressalta destacou destaca lembrou lembra comentou comenta respondeu responde perguntou pergunta escreveu escreve garantiu garante
			alertou alerta anunciou anuncia reconheceu reconhece admitiu admite insistiu insiste defendeu defende criticou critica lamentou lamenta
			informou informa relatou relata completou completa concluiu conclui avaliou avalia reforçou reforça pediu pede prometeu confirmou confirma
			observou observa argumentou argumenta opinou opina acredita acreditava considera frisou sublinhou sublinha salientou referiu refere adiantou`},
		{toneWord, "ri riu sorri sorriu brinca brincou suspira suspirou exclamou gritou desabafa desabafou comemorou"},
		{sayingWord, "dizendo afirmando explicando acrescentando lembrando alertando"},
		{pronounWord | maleWord, "ele"}, {pronounWord | femaleWord, "ela"}, {pronounWord | pluralWord, "eles elas"}, {pronounWord | selfWord, "eu"},
		{selfWord, "me mim meu minha meus minhas nós nos nosso nossa"},
		{maleWord, "senhor homem pai filho irmão joão josé antónio antônio manuel paulo pedro luís carlos francisco marcos rui miguel tiago bruno rafael ricardo fernando jorge luiz nuno"},
		{femaleWord, "senhora mulher mãe filha irmã maria ana joana sofia marta inês catarina beatriz mariana juliana fernanda patrícia carla teresa helena lúcia rosa cristina"},
		{honorificWord, "sr. sr sra. sra dr. dr dra. dra dom dona senhor senhora"},
		{roleWord, `prefeito prefeita presidente ministro ministra diretor diretora porta-voz professor professora pesquisador pesquisadora investigador investigadora advogado advogada
			deputado deputada senador senadora secretário secretária chefe responsável fundador fundadora autor autora escritor escritora jornalista economista
			historiador historiadora médico médica enfermeiro enfermeira agricultor agricultora treinador treinadora capitão jogador jogadora procurador juiz juíza
			vereador vereadora morador moradora vizinho vizinha testemunha estudante engenheiro engenheira artista ator atriz dono dona gerente empresário
			empresária especialista analista cientista coordenador coordenadora delegado delegada governador governadora`},
		{orgWord, "ministério prefeitura câmara universidade instituto associação sindicato partido governo empresa companhia banco tribunal polícia hospital fundação jornal agência conselho assembleia senado comissão federação escola grupo"},
		{documentWord, "comunicado relatório carta texto estudo mensagem nota artigo"},
		{determinerWord, "o a os as um uma uns umas seu sua seus suas este esta esse essa aquele"},
		{prepositionWord, "de do da dos das em no na nos nas a ao à aos com por pelo pela para sem sobre entre desde até contra após durante"},
		{affiliationWord, "de do da dos das em no na"},
		{adverbWord, "ainda também já depois então ontem hoje tem tinha há foi se não"},
		{copulaWord, "é era são eram foi está"},
		{joinWord, "e ou mas enquanto quando porque"}, {thatWord, "que"}, {whoWord, "quem cujo cuja onde"},
		{stopWord, `o a os as um uma uns umas e ou mas que quem de do da dos das em no na nos nas ao à com por pelo pela para sem sobre entre seu sua seus suas este esta esse essa
			isso isto é era são foi está há tem não sim já mais muito também como quando onde porque se todo todos toda todas eu ele ela eles nós você vocês lhe me te
			nada algo cada outro outra até após durante ainda`},
		{timeWord, "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"},
		{particleWord, "de do da dos das e"},
		{questionWord, "pergunta p"}, {answerWord, "resposta r"},
	},
}

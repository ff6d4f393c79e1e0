package speech

var portuguese = vocabulary{
	sources: []string{"segundo", "de acordo com", "conforme", "para ^", "na avaliação de", "na avaliação do", "na avaliação da", "na opinião de", "na opinião do", "na opinião da", "nas palavras de"},
	agents:  []string{"ólogo", "óloga", "ista", "gador", "gadora"},
	traits:  freeVerb | sparse | dropsPronouns | dashCue | dashSpeech | commaCue,
	entries: []entry{
		{sayWord | clauseWord, `disse diz disseram dizem dizia afirmou afirma afirmaram explicou explica contou conta acrescentou acrescenta declarou declara ressaltou ressalta
			destacou destaca lembrou lembra comentou comenta respondeu responde perguntou pergunta escreveu escreve garantiu garante alertou alerta anunciou
			anuncia reconheceu reconhece admitiu admite insistiu insiste defendeu defende criticou critica lamentou lamenta informou informa relatou relata
			completou completa concluiu conclui avaliou avalia reforçou reforça pediu pede prometeu confirmou confirma observou observa argumentou argumenta
			opinou opina acredita acreditava considera frisou sublinhou sublinha salientou referiu refere adiantou explicado garantido afirmado dito contado
			acrescentado declarado lembrado respondido escrito ressaltado destacado alertado anunciado reconhecido admitido defendido criticado lamentado
			informado sustentou sustenta pontuou pontua enfatizou enfatiza salienta detalhou detalha celebrou elogiou elogia desabafou recorda recordou revelou
			revela apontou aponta continuou continua prosseguiu justificou justifica exigiu exige cobrou cobra assegurou assegura esclareceu esclarece indicou
			indica notou nota ponderou pondera queixou queixa escreveram falou fala relembrou relembra vaticina assinalou assinala avisou avisa contam afirmam`},
		{toneWord, "ri riu sorri sorriu brinca brincou suspira suspirou exclamou gritou desabafa desabafou comemorou"},
		{sayingWord, "dizendo afirmando explicando acrescentando lembrando alertando"},
		{pronounWord | maleWord, "ele"}, {pronounWord | femaleWord, "ela"}, {pronounWord | pluralWord, "eles elas"}, {pronounWord | selfWord, "eu"},
		{selfWord, "me mim meu minha meus minhas nós nos nosso nossa"},
		{maleWord, `senhor homem pai filho irmão joão josé antónio antônio manuel paulo pedro luís carlos francisco marcos rui miguel tiago bruno rafael ricardo fernando
			jorge luiz nuno abel adriano afonso alberto alexandre alfredo álvaro américo andré anselmo armando arnaldo artur augusto benedito bernardo caio césar
			cláudio cristiano daniel danilo david davi diego diogo domingos duarte edson eduardo emanuel ernesto eugénio fábio felipe filipe fernão flávio gabriel
			geraldo gilberto gonçalo guilherme gustavo heitor henrique hugo igor ivo jaime joaquim jair leandro leonardo lourenço lucas luciano lula marcelo
			márcio mário mateus matheus maurício mauro michel murilo nelson nicolau octávio otávio orlando osvaldo pascoal patrício raimundo ramiro raul renan
			renato roberto rodrigo rogério romeu rubens salvador samuel santiago sebastião sérgio silvio simão thiago tomás valter vasco vicente victor vítor
			wagner walter wilson xavier`},
		{femaleWord, `senhora mulher mãe filha irmã maria ana joana sofia marta inês catarina beatriz mariana juliana fernanda patrícia carla teresa helena lúcia rosa
			cristina adriana alice aline amanda amália amélia andreia ângela antónia aparecida aurora bárbara bianca bruna camila carina carlota carolina cecília
			célia clara cláudia conceição daniela débora diana dilma elaine eliana elisa elisabete elvira emília érica estela ester eva fabiana fátima filipa
			flávia francisca gabriela glória graça heloísa irene isabel isabela ivone janaína jéssica josefa júlia larissa laura leonor letícia lídia luana
			luciana luísa luiza lurdes madalena manuela mara márcia margarida mariza marlene matilde mercedes micaela michele mónica mônica natália núria olga
			olívia paula priscila raquel regina renata rita roberta sandra sara silvana sílvia simone sónia sônia susana tânia tatiana valentina vanessa vera
			vitória viviane yara`},
		{honorificWord, "sr sra dr dra dom dona senhor senhora seu"},
		{roleWord, `prefeito prefeita presidente ministro ministra diretor diretora porta-voz professor professora pesquisador pesquisadora investigador investigadora
			advogado advogada deputado deputada senador senadora secretário secretária chefe responsável fundador fundadora autor autora escritor escritora
			jornalista economista historiador historiadora médico médica enfermeiro enfermeira agricultor agricultora treinador treinadora capitão jogador
			jogadora procurador juiz juíza vereador vereadora morador moradora vizinho vizinha testemunha estudante engenheiro engenheira artista ator atriz dono
			dona gerente empresário empresária especialista analista cientista coordenador coordenadora delegado delegada governador governadora pescador
			pescadora padeiro padeira autarca capitã marinheiro marinheira agente tenente coronel general sargento bispo papa rei rainha príncipe princesa padre
			atacante goleiro guarda-redes zagueiro técnico técnica piloto chef cozinheiro cozinheira músico música cantor cantora compositor compositora fotógrafo
			fotógrafa cineasta arquiteto arquiteta biólogo bióloga físico física químico química psicólogo psicóloga veterinário veterinária trabalhador
			trabalhadora funcionário funcionária embaixador embaixadora chanceler vice-presidente membro candidato candidata líder ativista manifestante vítima
			cliente turista passageiro mãe pai filho filha irmão irmã amigo amiga colega fonte comissário reitor reitora bombeiro bombeira desembargador geral
			executivo executiva adjunto adjunta sindical municipal aposentado aposentada moradores vizinhos autoridades especialistas motorista`},
		{orgWord, "ministério prefeitura câmara universidade instituto associação sindicato partido governo empresa companhia banco tribunal polícia hospital fundação jornal agência conselho assembleia senado comissão federação escola grupo"},
		{documentWord, "comunicado relatório carta texto estudo mensagem nota artigo"},
		{indefiniteWord, "um uma"},
		{determinerWord, "o a os as um uma uns umas seu sua seus suas este esta esse essa aquele"},
		{prepositionWord, "de do da dos das em no na nos nas a ao à aos com por pelo pela para sem sobre entre desde até contra após durante"},
		{affiliationWord, "de do da dos das em no na"},
		{adverbWord, "ainda também já depois então ontem hoje tem tinha há foi se não"},
		{copulaWord, "é era são eram foi está"},
		{joinWord, "e ou mas enquanto quando porque como"}, {thatWord, "que"}, {whoWord, "quem cujo cuja onde"},
		{stopWord, `o a os as um uma uns umas e ou mas que quem de do da dos das em no na nos nas ao à com por pelo pela para sem sobre entre seu sua seus suas este esta
			esse essa isso isto é era são foi está há tem não sim já mais muito também como quando onde porque se todo todos toda todas eu ele ela eles nós você
			vocês lhe me te nada algo cada outro outra até após durante ainda segundo então depois ontem hoje amanhã além inclusive finalmente conforme enquanto
			embora pois assim aqui ali agora antes qualquer desde muitos muitas alguns algumas vários várias ambos poucos outros outras tudo ninguém alguém nunca
			sempre talvez eram será havia houve têm temos tenho pode podem deve devem faz fazem vai vão vamos estamos estão estou sou somos obrigado obrigada só
			menos melhor pior apenas quase tal tão tanto primeiro mesmo`},
		{timeWord, "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"},
		{particleWord, "de do da dos das e"},
		{questionWord, "pergunta p"}, {answerWord, "resposta r"},
		{shortWord, "sr sra dr dra prof"},
	},
}

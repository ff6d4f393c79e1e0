package speech

// japanese words are the endings and beginnings by which cues are known: the script
// has no spaces.
var japanese = vocabulary{
	traits: unspacedWords,
	entries: []entry{
		{sayWord, `と話した と話す と話している と語った と語る と語っている と述べた と述べる と述べている と説明した と説明する と指摘した と指摘する と強調した と言った と言う と言い と振り返る
			と振り返った と明かした と明かす とコメントした と訴えた と訴える と答えた と答える とした と笑う と笑った と喜んだ と喜ぶ と呼びかけた と呼びかける と打ち明けた と打ち明ける と尋ねた`},
		{honorificWord, "さん 氏 様 君 ちゃん 教授 会長 社長 首相 大臣 知事 市長 監督 選手 容疑者 被告"},
		{roleWord, "教授 会長 社長 首相 大臣 知事 市長 監督 選手 店主 経営 部長 課長 代表 所長 館長 園長 理事長 研究員 医師 弁護士 記者 校長"},
		{questionWord, "問 ―― ――"}, {answerWord, "答"},
		{selfWord, "私 僕 俺 うち"},
	},
}

package speech

// chinese words are the endings and beginnings by which cues are known: the script
// has no spaces.
var chinese = vocabulary{
	traits: unspacedWords,
	entries: []entry{
		{sayWord, `说 說 表示 称 稱 指出 认为 認為 告诉 告訴 介绍 介紹 强调 強調 写道 寫道 问 問 回答 坦言 透露 回忆 回憶 补充 補充 解释 解釋 直言 感叹 感嘆 笑言 笑着说 补充说 补了一句
			提到 呼吁 呼籲 回应 回應 总结 總結 评价 評價 宣布 宣佈 承认 承認 道`},
		{roleWord, "主任 教授 研究员 研究員 局长 局長 部长 部長 市长 市長 经理 經理 总裁 總裁 董事长 董事長 院长 院長 校长 校長 记者 記者 医生 醫生 律师 律師 专家 專家 分析师 分析師 发言人 發言人 负责人 負責人 书记 書記 主席 总理 總理 总统 總統 船长 摊主 店主 老板"},
		{questionWord, "问 問 记者 記者"}, {answerWord, "答"},
		{selfWord, "我 我们 我們"},
	},
}

// Chinese and Japanese: written without spaces, which is the point of having them. A detector that counts words
// separated by blanks sees one word a sentence here.

import type { LanguageData } from './language-data.ts';

function list(text: string): string[] {
  return text.trim().split(/\s+/u);
}

function lines(text: string): string[] {
  return text.trim().split(/\s*\n\s*/u);
}

export const chinese: LanguageData = {
  code: 'zh',
  spaced: false,
  topics: lines(`
    发票 税款 预算 账户 收据 利润 成本 报销
    花园 温室 种子 土壤 灌溉 收成 果树 肥料
    服务器 数据库 接口 缓存 日志 线程 索引 证书
    合同 押金 租金 条款 期限 房东 维修 违约
    考试 作业 课程 论文 讲座 班级 成绩 教材
    面团 酵母 烤箱 汤底 食谱 香料 黄油 炖菜
    小说 章节 诗歌 主角 对白 出版 情节 序言
    电池 电机 电压 储能 充电 功率 电网 传感器`).map(list),
  nouns: list(
    `原因 结果 错误 例子 问题 答案 规则 步骤 费用 限制 目标 小组 模式 报告 信件 客户 邻居 工具 顺序 风险 好处 方法 水平 变化`,
  ),
  verbs: list(
    `解释 比较 改进 替换 测量 计划 减少 整理 编写 计算 测试 翻译 简化 保护 观察 修复 确认 拒绝 检查 总结 分离 合并`,
  ),
  adjectives: list(
    `简单 复杂 稳定 脆弱 罕见 公开 本地 实用 清楚 宽泛 干净 可靠 现代 古老 精确 模糊 便宜 昂贵 提前 临时`,
  ),
  adverbs: list(`通常 很少 经常 慢慢 迅速 大致 基本上 逐渐 共同 分别 尽快 仔细`),
  openings: lines(`
    在{P}，
    对{N}来说，
    没有{n}时，
    到{D}为止，
    按照{N}，
    因此，
    经过{#}天，
    其实，
    与{n}相比，`),
  cores: lines(`
    {t}可以{d}{v}{n}
    {N}想{v}{a}的{t}
    {t}和{t}都很{a}
    每个{t}需要{#}个{n}
    {C}应该{v}{t}
    {n}取决于{a}{t}
    先{v}{t}再{v}{n}
    {a}的{t}不会{v}{n}
    {t}大约值{#}`),
  tails: lines(`
    。
    。
    ，因为{n}很{a}。
    ，{N}说。
    ，而不是{n}。
    ，直到{D}。`),
  asks: lines(`
    怎样{v}{a}的{t}？
    请帮{C}{v}{t}。
    为什么{t}这么{a}？
    写{#}句关于{t}的话。
    {N}要{v}{t}，怎么办？
    {P}的{t}贵吗？
    哪种{n}适合{t}？`),
  contexts: lines(`
    我有{#}个{t}。
    {N}觉得{n}很{a}。
    这是给{C}的。
    截止{D}。`),
  followUps: lines(`
    那{t}呢？
    为什么{a}？
    短一点。
    再来{#}个例子。
    不对，{t}很{a}。`),
  rules: lines(`
    总是先{v}{t}。
    不要{v}{a}的{n}。
    关于{t}最多{#}字。
    语气要{a}。
    {n}请转给{C}。`),
  personas: lines(`
    你是{C}的{t}助手。
    角色：{a}的{t}{n}。`),
};

export const japanese: LanguageData = {
  code: 'ja',
  spaced: false,
  topics: lines(`
    請求書 税金 予算 口座 領収書 利益 経費 振込
    庭 温室 種 土 水やり 収穫 果樹 肥料
    サーバー データベース 画面 キャッシュ ログ スレッド 索引 証明書
    契約 敷金 家賃 条項 期限 大家 修理 違約金
    試験 宿題 授業 論文 講義 学級 成績 教科書
    生地 酵母 オーブン 出汁 レシピ 香辛料 バター 煮物`).map(list),
  nouns: list(
    `理由 結果 間違い 例 質問 答え 規則 手順 費用 制限 目標 班 型 報告 手紙 顧客 隣人 道具 順番 危険 利点 方法 水準`,
  ),
  verbs: list(
    `説明 比較 改善 交換 測定 計画 削減 整理 作成 計算 検査 翻訳 簡略化 保護 観察 修復 確認 拒否 要約 分離`,
  ),
  adjectives: list(
    `簡単 複雑 安定 貴重 公式 身近 実用的 明確 清潔 確実 現代的 古風 正確 曖昧 安価 高価 一時的`,
  ),
  adverbs: list(`普段 たまに よく ゆっくり 素早く 大体 次第に 一緒に 別々に 丁寧に`),
  openings: lines(`
    {P}では、
    {N}にとって、
    {n}なしで、
    {D}までに、
    {N}によると、
    そのため、
    {#}日後、
    実は、`),
  cores: lines(`
    {t}を{d}{v}できます
    {N}は{a}な{t}を{v}したい
    {t}と{t}は{a}です
    {t}には{#}個の{n}が要ります
    {C}が{t}を{v}します
    {n}は{t}次第です
    {t}を{v}して{n}を{v}します`),
  tails: lines(`
    。
    。
    が、{n}は{a}です。
    と{N}は言います。
    、{n}ではなく。`),
  asks: lines(`
    {a}な{t}をどう{v}しますか？
    {C}の{t}を{v}してください。
    なぜ{t}は{a}ですか？
    {t}について{#}文書いて。
    {N}が{t}を{v}したいです。
    {P}の{t}は高い？`),
  contexts: lines(`
    {t}が{#}個あります。
    {N}は{n}が{a}と言います。
    {C}向けです。
    締切は{D}。`),
  followUps: lines(`
    {t}は？
    なぜ{a}？
    もっと短く。
    例をあと{#}個。`),
  rules: lines(`
    必ず{t}を先に{v}する。
    {a}な{n}は{v}しない。
    {t}は{#}字以内。
    {n}は{C}へ。`),
  personas: lines(`
    あなたは{C}の{t}係です。
    役割：{a}な{t}{n}。`),
};

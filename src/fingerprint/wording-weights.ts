// Made by learn-wordings.ts from the examples in data/wordings/train; see wording-model.ts. Do not edit.

import type { WordingWeights } from './wording-model.ts';

export const wordingWeights: WordingWeights = {
  bias: [3.265, -1.368, -1.412, -1.71, -1.533, -1.485, -1.457, -1.57],
  unit: 0.04,
  elicitsMin: 0.6,
  features: `
<number>|-8 -5 -10 16 1 -6 13 -1
<number> <number>|7 12 -7 4 8 4 -22 -7
<number> <quotation>|7 -9 -8 10 5 -6 15 -14
<number> a|9 0 4 3 7 -1 -20 -2
<number> after|10 2 -4 -5 -3 -4 0 4
<number> all|18 -6 -4 7 -2 0 -4 -8
<number> always|3 1 -1 11 -3 -10 0 -1
<number> an|2 -10 6 1 10 -3 -3 -3
<number> and|7 3 -13 6 -2 -6 -2 7
<number> ans|-7 9 -2 12 -5 -2 -2 -2
<number> answer|-8 -5 5 5 -8 1 0 9
<number> answers|-9 8 -5 1 -3 0 -3 10
<number> architecture|14 -6 1 -2 3 -5 -1 -5
<number> are|10 3 -4 17 -5 -9 -2 -11
<number> array|0 -4 5 10 2 -10 -2 0
<number> as|-3 -8 -11 17 8 0 -7 5
<number> assert|10 -4 -1 -7 -2 6 -4 2
<number> assistant|-13 3 -6 8 -7 10 -4 9
<number> assume|7 10 1 -6 -2 -3 -2 -6
<number> at|11 10 -1 -5 -9 -4 -1 -1
<number> attempt|-3 -14 -2 21 2 -1 -4 2
<number> b|9 10 -1 -1 0 -11 8 -14
<number> back|-12 11 -3 -4 4 -1 4 2
<number> bad|-4 -7 -1 18 -7 -7 10 -1
<number> batch|7 -13 2 3 5 -3 -4 1
<number> bc|2 -6 -3 7 -4 -2 -7 13
<number> be|-5 7 -1 20 -8 -9 1 -3
<number> because|18 -8 -2 -9 -3 4 -2 1
<number> beginner|12 -7 0 -2 1 1 -1 -3
<number> birds|4 -2 8 0 1 -2 -8 -1
<number> bis|2 -8 -6 16 -2 1 -4 -1
<number> bit|11 -1 -1 0 -2 -5 0 -1
<number> bits|1 3 -1 13 -1 -3 -8 -5
<number> blue|0 8 -1 0 -1 -3 5 -8
<number> blunt|13 -1 -2 3 -2 -3 -3 -5
<number> both|-6 -1 -1 4 10 -2 -1 -2
<number> boys|1 -1 -1 -10 -5 9 7 1
<number> break|13 -6 -2 -1 -2 -5 3 0
<number> bullet|17 -7 -2 -4 -7 6 -4 0
<number> but|20 -10 -7 -3 -4 -3 3 4
<number> by|6 6 -3 9 -8 -6 2 -6
<number> bytes|12 9 -1 -6 -3 -1 -2 -7
<number> c|10 7 -6 -3 0 -3 6 -12
<number> calls|5 -1 0 10 -5 -7 6 -8
<number> candidate|-3 0 -4 19 -4 -3 1 -7
<number> cards|17 -4 -3 2 -8 -1 -4 1
<number> cars|6 -11 1 -1 -1 0 -1 6
<number> categories|11 -1 0 0 -5 -5 0 0
<number> chairs|11 -3 -1 -1 -2 2 -1 -6
<number> character|15 1 -4 -1 -5 2 -7 -1
<number> characters|13 -6 -1 7 2 3 -9 -8
<number> chat|-7 -4 -2 -4 8 0 -3 12
<number> choose|-5 -2 -2 8 -4 -2 -2 10
<number> chrome|9 -5 -1 -2 9 -7 1 -4
<number> churn|10 -5 -1 3 -2 -2 -1 -2
<number> clarity|-6 -2 -1 11 -2 0 -2 1
<number> clarté|-6 -1 -1 11 -1 -1 -1 -1
<number> classify|-2 12 -5 0 -2 -4 -3 3
<number> click|3 -3 -3 -9 -2 17 -5 1
<number> clicks|-7 -7 -1 -2 11 -2 11 -2
<number> closed|1 -8 -2 1 6 2 8 -9
<number> closing|18 -7 -3 0 2 -5 -3 -2
<number> cm|10 15 -3 1 2 -9 -11 -6
<number> code|7 -2 -3 -8 -2 0 9 -1
<number> coins|-11 -4 3 3 3 -2 10 -2
<number> color|11 0 -1 1 -4 0 -5 -3
<number> columns|15 -9 -3 0 15 -1 -2 -14
<number> compare|21 -6 0 -2 -1 -9 -3 0
<number> complaints|2 -3 -3 -3 -4 7 11 -6
<number> completions|-10 -7 -6 20 10 -7 -3 3
<number> concision|-6 -1 -1 11 -1 -1 -1 -1
<number> console|13 -2 0 -2 -3 0 -5 0
<number> const|14 -6 -8 -1 1 -2 1 0
<number> constraints|13 -5 0 -2 -3 0 -1 -1
<number> context|-2 -5 3 -5 11 -2 -2 2
<number> cookies|11 -3 0 3 -6 -1 -2 -2
<number> core|12 0 -4 -1 -7 2 -3 1
<number> correct|-5 -2 -3 10 14 -6 -4 -4
<number> cost|-8 -2 -2 -1 -1 15 -1 -2
<number> criteria|10 -8 2 15 -7 -2 -4 -7
<number> customers|13 10 0 -6 -8 -2 -8 1
<number> d|-2 5 -5 -8 15 -4 -1 0
<number> day|10 -6 -5 4 4 -4 -3 -1
<number> days|4 5 1 -6 2 6 -18 8
<number> de|11 6 -4 -10 -6 -1 -3 8
<number> dead|-10 9 1 -1 -2 8 -2 -3
<number> dec|-8 7 11 -1 -1 -2 -5 -1
<number> decide|-10 -1 -1 -1 12 -1 3 0
<number> decision|13 -2 -4 -3 0 -5 3 -2
<number> deduct|-11 1 1 16 -4 -3 2 -2
<number> def|11 0 2 -6 0 -3 -7 2
<number> degrees|16 -6 -1 -2 2 -1 -4 -4
<number> delete|-2 -5 -1 -9 -4 13 10 -2
<number> did|9 -6 -2 -2 3 -4 3 -1
<number> die|-6 -7 10 -4 15 -5 -8 5
<number> discount|9 -4 7 -7 -2 -1 -1 -1
<number> discuss|22 -6 0 0 -8 0 -1 -6
<number> diverse|-3 8 3 -12 2 -1 3 -1
<number> divided|-9 10 -1 1 -1 9 -5 -4
<number> do|17 -3 -7 0 1 0 -2 -7
<number> does|9 -9 -2 1 2 2 -1 -2
<number> dollars|18 -2 -2 1 -9 -1 -3 -1
<number> don|16 -3 -8 0 -8 2 3 -2
<number> dry|9 -8 -2 -3 5 2 -1 -1
<number> dtype|12 -3 -4 -2 -2 -2 0 1
<number> e|9 8 -6 8 3 -6 -10 -8
<number> each|8 -11 -6 24 7 -13 -3 -6
<number> edit|-7 -4 10 0 1 1 -1 1
<number> eggs|-11 1 1 1 0 0 9 -2
<number> elif|8 2 0 -9 -7 -1 7 0
<number> employees|10 0 2 -7 -5 2 -2 0
<number> end|11 -1 1 0 -5 0 -2 -3
<number> equals|14 2 -3 -5 3 -4 -3 -5
<number> error|11 -6 8 -13 0 -2 2 0
<number> et|3 4 -11 -10 15 16 -7 -10
<number> every|-1 9 -2 9 1 -3 -8 -4
<number> evidence|-6 -1 -1 4 0 -2 -1 9
<number> example|14 -6 1 -4 -1 -2 -1 -1
<number> exemples|13 5 -2 -4 0 -2 -7 -2
<number> exemplos|31 -2 -1 -1 -6 -6 -6 -9
<number> explain|-6 10 -1 -3 -2 -4 9 -2
<number> explanation|6 0 0 11 -2 -5 -5 -5
<number> f|8 11 -1 1 4 -6 -6 -11
<number> failed|10 5 4 -7 0 -2 -2 -8
<number> familiar|11 -4 0 0 -1 0 -6 0
<number> feb|9 -7 -2 -1 0 -1 1 1
<number> feet|10 -8 -2 -2 1 -1 8 -4
<number> female|16 1 1 -1 -6 -1 -4 -5
<number> field|-5 -7 -2 9 -1 0 10 -3
<number> figure|-7 1 1 0 -3 1 0 9
<number> files|13 -1 -2 -1 -5 0 -3 -2
<number> fine|16 -2 -1 -1 -2 -1 -5 -4
<number> first|-2 -10 0 0 7 -1 -5 12
<number> flashcards|19 -7 -5 1 -2 2 -7 -2
<number> follows|1 -3 0 17 -4 -3 -5 -3
<number> for|-8 5 -16 27 6 -7 -8 1
<number> format|-6 -1 0 -1 -1 11 -1 -1
<number> frases|20 -8 3 -4 -2 -3 -4 -2
<number> from|11 -8 -12 -7 -5 9 5 6
<number> function|-1 5 -4 -4 -3 -10 20 -3
<number> für|-3 0 -1 13 -4 -2 -2 -2
<number> g|8 -2 -1 8 -5 5 -9 -4
<number> gb|14 3 0 -1 -4 0 -7 -4
<number> give|8 -8 -3 10 -1 0 -4 -2
<number> gold|-5 -1 -1 13 -4 -1 -1 -1
<number> google|12 -2 0 -7 -3 -1 -1 0
<number> got|8 -6 11 -6 -4 1 -6 2
<number> grade|14 -2 0 -6 -2 -3 -1 1
<number> grep|4 -1 14 -1 -4 -2 -5 -4
<number> guests|16 -5 1 1 -5 -1 -9 1
<number> h|5 -4 -11 9 3 -1 -8 7
<number> has|-4 -1 -2 10 -6 6 -2 -1
<number> hash|1 -2 1 -5 10 1 0 -6
<number> have|-4 5 2 -4 12 1 -5 -7
<number> he|20 -9 -3 -4 -5 3 0 -3
<number> help|-2 8 0 -1 2 -7 -1 1
<number> here|9 0 0 -7 -5 4 -1 1
<number> high|2 -8 16 -1 1 -8 3 -5
<number> honesty|0 0 3 13 -3 -8 -1 -3
<number> hop|-8 7 0 -1 -4 0 8 -2
<number> hour|13 -4 9 0 0 -3 -10 -4
<number> how|1 -1 2 -5 8 -14 3 5
<number> hr|0 12 -3 -4 0 -5 0 0
<number> i|2 -8 1 11 4 1 6 -17
<number> ideas|10 4 6 0 -6 0 -6 -7
<number> if|9 -11 3 16 2 -1 -1 -16
<number> ignored|-1 0 1 12 -8 0 -4 0
<number> implement|-8 8 0 0 0 0 0 0
<number> improved|-3 12 -6 -3 12 -5 -6 -1
<number> in|20 -3 -1 2 7 1 -13 -12
<number> incl|13 -5 1 -1 -1 -3 -2 -1
<number> independent|0 -7 0 10 0 -3 0 1
<number> individual|20 -3 -1 -9 0 0 -4 -3
<number> input|10 10 -7 -7 0 -3 5 -9
<number> inputs|-6 0 -3 10 -2 -4 -6 11
<number> instead|17 8 2 0 0 -5 -13 -11
<number> instruction|-6 -3 -1 16 -1 1 -5 0
<number> int|5 -12 4 3 -4 1 12 -11
<number> intro|19 -1 -1 -9 -4 0 -2 -4
<number> irrational|13 -7 -4 -3 6 -1 -4 -1
<number> is|-1 -7 0 13 -2 2 -9 5
<number> it|12 0 -9 5 0 -6 -5 3
<number> items|-8 -2 -3 -1 0 -3 20 -3
<number> june|-11 3 1 8 4 -2 4 -6
<number> k|13 0 -4 8 -6 -6 -5 1
<number> keep|-3 -6 0 10 -2 0 4 -3
<number> key|14 1 0 -4 -8 2 -3 -3
<number> kg|2 26 0 -7 -12 -5 -6 2
<number> kids|13 -10 0 3 0 -1 -3 -2
<number> kit|14 -2 -5 -1 -4 -1 -1 -1
<number> km|1 -3 2 8 -5 4 1 -8
<number> kwh|6 -8 3 3 -9 3 -3 6
<number> largest|23 -1 -1 -2 -7 -1 -3 -7
<number> lbs|12 -4 1 -5 -5 2 6 -8
<number> leave|11 -1 -4 -3 13 -4 -7 -5
<number> left|11 -9 -5 -6 14 3 -9 0
<number> len|11 -10 -2 -3 5 -13 11 0
<number> let|18 -4 2 -2 -5 -4 0 -4
<number> levels|2 -12 -3 -5 -5 12 13 -3
<number> limit|9 0 -7 -3 0 -2 8 -4
<number> lines|12 4 -6 5 -5 -1 8 -16
<number> list|-5 -5 -1 6 -4 12 0 -4
<number> logical|-9 11 1 0 -3 8 -4 -4
<number> long|13 -1 -1 -8 -2 0 0 -1
<number> m|-4 6 8 13 -9 -14 11 -10
<number> ma|28 -6 -5 -5 -7 -2 -3 -1
<number> made|-6 8 -7 -2 -7 6 -1 9
<number> make|-3 -2 -10 -6 1 3 10 8
<number> male|17 1 1 0 -6 0 -6 -6
<number> march|10 -9 3 0 -5 3 -2 0
<number> margin|0 15 -1 -9 17 0 -11 -11
<number> mark|-2 -3 4 8 -3 -1 -10 7
<number> marks|30 -7 -3 -6 -7 -7 4 -4
<number> matrix|-2 2 13 -4 1 -1 -5 -3
<number> may|13 9 -7 -4 -3 -1 -5 -3
<number> mb|14 -5 0 -7 0 -4 4 0
<number> means|-5 -8 -1 15 0 -1 -7 7
<number> measure|12 -7 0 9 -6 -3 -3 -2
<number> mentions|-2 -2 -1 11 2 -2 -6 0
<number> mg|14 1 -7 -3 0 2 -1 -6
<number> miles|13 -14 2 -2 5 -1 -4 1
<number> million|13 -6 -4 3 2 -5 -5 2
<number> min|9 -3 1 -16 -11 9 -2 13
<number> minimal|11 1 -2 2 -3 -3 -7 1
<number> minutes|18 -15 -1 3 5 -2 0 -7
<number> missing|10 -1 -5 5 1 0 -4 -5
<number> ml|7 12 1 -7 -6 5 0 -13
<number> model|-2 -5 -1 12 -2 -6 -3 9
<number> mol|1 11 0 -5 -1 -4 -1 0
<number> month|15 -3 -13 -7 -1 4 8 -5
<number> months|12 4 -5 -5 -4 8 -5 -6
<number> more|22 10 -1 -7 -10 -13 4 -5
<number> mots|9 -7 5 -1 -1 -3 -2 0
<number> mph|1 18 -7 -3 1 0 -6 -4
<number> multi|-6 -1 0 -3 0 -1 13 -3
<number> multiple|6 5 1 -16 3 2 -3 2
<number> must|10 0 2 2 -8 -7 1 -2
<number> n|14 13 -10 -6 2 0 -6 -6
<number> nach|24 -6 -5 -5 -4 -2 -3 1
<number> names|4 -3 -1 1 10 -6 -2 -1
<number> needs|8 -5 -9 -4 1 -1 -3 14
<number> neutral|-10 -7 2 17 -4 1 -7 8
<number> never|15 -8 -1 2 -1 -1 -1 -5
<number> no|1 1 -5 10 3 -3 -15 7
<number> nodes|7 -3 0 -4 -3 -3 13 -6
<number> none|0 -5 0 12 0 0 -4 -2
<number> nothing|6 -8 -3 20 4 -7 -7 -6
<number> now|12 -1 -1 -1 -1 0 -4 -5
<number> number|-5 -7 -3 32 -4 -5 -3 -5
<number> numbers|-7 5 -2 13 -2 -2 -2 -2
<number> o|1 -8 -10 14 11 -7 -12 11
<number> objections|3 -2 -2 0 1 9 -7 -2
<number> oder|2 -2 -6 -2 12 0 -3 -1
<number> off|16 -3 -7 7 -7 -5 0 -1
<number> on|0 -4 4 5 -5 -2 11 -9
<number> one|6 -7 8 12 -6 0 -5 -8
<number> only|8 -9 -2 -1 4 0 5 -4
<number> open|8 -8 11 0 -7 -3 -1 0
<number> opening|2 -7 -4 -1 0 -5 19 -3
<number> operation|11 -4 1 0 -1 0 -7 0
<number> option|0 0 -2 2 -5 -7 14 -3
<number> options|-1 -7 1 -2 -3 -4 21 -5
<number> or|-5 -13 -8 13 22 -6 -10 7
<number> originality|-6 -1 0 14 -1 -1 -4 -1
<number> otherwise|0 -5 1 8 -7 -3 -2 8
<number> out|8 -3 -7 -6 -3 8 14 -11
<number> output|10 -4 1 -4 8 -1 -3 -5
<number> over|0 11 -4 15 -5 -6 -4 -5
<number> p|-9 4 7 -3 -6 3 0 3
<number> page|-4 1 -2 -1 -1 1 14 -7
<number> pairs|-11 -8 6 1 7 0 11 -7
<number> palavras|-9 -2 -11 6 8 1 0 7
<number> paragraph|6 -7 10 -3 -3 -2 -3 2
<number> paraphrases|-5 -2 0 0 -4 -4 16 -2
<number> participants|15 1 -3 -4 -3 0 -3 -2
<number> partly|-7 -1 -1 12 -1 -1 -1 -1
<number> pcs|-7 -2 -1 -1 0 -1 13 -1
<number> pens|3 8 1 2 -11 -5 13 -10
<number> people|21 13 -2 -6 -10 -11 -3 -1
<number> per|8 -6 -4 9 9 -1 -1 -14
<number> percent|8 -3 2 -7 -3 -3 3 1
<number> perfect|-8 1 -1 13 -2 0 -2 -1
<number> permission|13 -4 -1 -1 -2 -1 -3 -2
<number> persons|21 -10 -3 0 1 0 -2 -6
<number> phrases|21 -5 -2 -1 -3 0 -9 -1
<number> piece|19 -8 -2 -3 -2 0 -8 3
<number> pieces|10 0 0 -1 -1 -1 -7 0
<number> pixel|14 -3 -4 -3 7 -3 -2 -6
<number> plus|5 10 2 -5 -8 -3 -4 3
<number> pm|10 -2 -7 0 -2 -3 2 4
<number> points|10 -16 -1 15 4 7 -7 -12
<number> por|12 1 1 -6 -3 -1 0 -4
<number> pour|23 -5 -5 0 -5 -3 -4 0
<number> present|9 2 -5 5 -6 1 1 -8
<number> presentation|1 1 -2 16 -7 -4 -3 -3
<number> primary|15 -2 1 0 -9 -5 -3 1
<number> print|6 4 10 4 0 -3 -11 -9
<number> printer|13 0 -2 -7 -1 -5 8 -6
<number> printf|13 -5 -2 -1 -3 -5 2 0
<number> produce|-10 -4 1 1 -1 1 0 12
<number> product|16 -2 -1 10 0 -9 -3 -10
<number> prompt|-2 -1 0 -10 9 -2 -5 11
<number> prompts|-7 -4 -3 -2 11 -2 10 -3
<number> push|11 -2 1 0 -1 -1 -2 -5
<number> q|4 11 2 15 -13 -8 -4 -8
<number> question|-3 -1 9 -9 -4 2 15 -9
<number> questions|15 -3 1 5 -15 -1 8 -10
<number> quid|15 -1 1 -4 -2 -3 -4 -1
<number> rather|10 -1 -2 -1 0 -1 0 -5
<number> reason|-8 19 -5 -4 3 -5 -1 -1
<number> reasons|-3 -9 1 -1 -5 0 -2 19
<number> red|5 10 -2 -5 -1 -4 4 -6
<number> refer|0 0 0 0 -2 6 -12 8
<number> remove|6 -4 -12 0 -3 3 -1 10
<number> replies|-15 -7 -3 14 -1 -5 1 17
<number> reply|-8 2 -4 19 0 0 -4 -5
<number> response|-5 -2 1 17 -3 -4 0 -4
<number> result|5 -4 12 -7 6 -4 -4 -4
<number> return|12 -8 -3 -2 16 -5 -4 -6
<number> right|4 -14 3 3 10 5 -5 -7
<number> role|-6 -1 -2 -2 0 0 11 0
<number> rooms|4 -4 13 -6 3 -4 -2 -5
<number> rows|6 -8 7 5 -5 4 -7 -1
<number> s|16 4 -10 -2 0 3 -7 -4
<number> same|-15 -5 -3 5 12 -6 -4 16
<number> sample|-9 -4 6 0 0 1 7 -1
<number> score|6 -6 0 12 -5 -2 0 -5
<number> se|13 -9 1 -7 -1 -4 -9 16
<number> second|-6 -8 -4 5 15 -3 2 0
<number> seconds|27 -7 -7 -4 5 -2 -9 -3
<number> seed|1 -10 2 -8 3 -2 17 -3
<number> selon|-6 -1 -1 11 -1 -1 -1 -1
<number> sentence|-8 0 -1 -14 3 15 -12 18
<number> sentences|-7 10 2 -3 -15 4 12 -2
<number> september|16 -1 -2 -3 0 -1 -4 -5
<number> shell|15 -3 -2 -5 -3 -1 0 -2
<number> short|14 -1 2 -13 -7 3 1 0
<number> show|17 -3 -3 -3 -1 -1 -1 -4
<number> sketch|4 -3 7 -8 -2 3 0 -1
<number> skills|-6 0 0 -4 -5 -1 16 0
<number> smallest|1 13 -4 -4 -2 1 -2 -2
<number> so|3 -8 10 2 -17 13 -9 6
<number> sp|16 -5 0 -7 1 -7 2 0
<number> stable|-2 -3 0 1 11 -6 -1 1
<number> staff|14 -4 -1 -1 -4 -6 1 1
<number> start|7 0 2 1 5 2 -10 -5
<number> step|4 7 -1 6 -3 -11 -5 3
<number> steps|1 17 -6 -11 16 -6 -8 -3
<number> students|2 -7 3 5 -5 10 -5 -3
<number> style|-13 -1 0 9 -1 -1 8 0
<number> subfields|-12 -7 0 -4 -3 -1 26 0
<number> subtract|-9 -2 1 3 -3 -1 0 12
<number> symbol|10 -6 0 -1 0 -1 0 -1
<number> system|1 -1 2 -6 10 0 -5 -1
<number> t|10 -9 -2 6 -2 -3 0 -1
<number> tables|12 3 -3 -1 -4 -1 -6 1
<number> take|-9 7 -1 6 -1 -9 6 -1
<number> tasks|-5 -9 3 -8 -6 5 24 -3
<number> tests|-8 -3 1 10 -1 -1 1 1
<number> text|-9 -4 0 2 6 0 10 -6
<number> that|10 -7 -5 5 4 -4 -2 -1
<number> the|18 -4 1 8 -11 -6 -7 1
<number> themes|22 5 -6 -8 -1 4 -8 -8
<number> then|-1 -3 -10 15 -12 -5 7 8
<number> theoretical|9 -7 -1 2 0 2 0 -4
<number> time|0 -8 -1 1 0 9 -1 -1
<number> times|10 -10 -1 0 2 -1 -1 -1
<number> tip|14 2 -8 -1 -2 -1 -1 -3
<number> title|21 1 -3 -7 -1 -2 -8 0
<number> to|13 -3 -1 17 -7 -8 -8 -4
<number> tokens|-12 6 12 -11 -6 1 6 5
<number> topic|-3 -1 12 -2 -9 0 3 0
<number> total|15 -6 -1 -6 -2 -2 1 1
<number> translation|12 -3 -3 -2 -2 -2 0 1
<number> true|9 -4 1 -13 -1 10 -3 1
<number> turns|-3 -5 -6 1 -3 0 19 -2
<number> under|2 12 -4 -2 -6 3 -6 1
<number> up|5 -3 0 -2 -4 -4 12 -4
<number> use|15 -8 0 4 1 3 -6 -8
<number> user|-12 -7 -3 16 -10 -3 22 -4
<number> users|16 -9 0 -5 0 -2 0 0
<number> uses|12 -2 -1 -3 -1 0 0 -5
<number> utterances|6 7 1 -9 -3 -7 5 0
<number> v|7 10 2 -13 -10 2 -1 2
<number> vat|13 -4 -7 -2 10 -4 -2 -3
<number> video|12 0 -3 -5 -3 -2 -2 1
<number> w|1 2 6 -8 2 12 -9 -7
<number> want|13 -5 -1 -2 -1 1 -4 -2
<number> ways|-13 -3 1 0 2 0 5 9
<number> we|1 -3 0 0 -4 -4 -1 11
<number> week|29 -6 -5 -2 1 -7 -8 -1
<number> weeks|22 -4 -5 5 -3 -2 -8 -6
<number> what|15 -4 -5 0 -3 6 -7 -2
<number> when|-7 4 -2 7 -1 -5 9 -4
<number> where|19 -10 -6 3 -2 2 1 -5
<number> which|15 -11 -7 -6 2 -1 -2 9
<number> while|7 -14 3 -1 -2 -2 -3 13
<number> who|8 0 0 1 -4 6 -8 -4
<number> why|-4 -11 5 5 -4 12 -2 -1
<number> with|4 0 7 -1 0 -9 15 -17
<number> word|19 1 -6 -3 -3 -2 1 -8
<number> workshop|11 -6 -5 0 1 0 -2 0
<number> write|-1 -7 3 -6 7 5 8 -9
<number> wrong|4 -7 -4 7 -6 15 1 -9
<number> wörter|-7 -7 6 7 -4 -8 8 5
<number> x|3 8 -1 5 -18 18 1 -17
<number> y|23 8 1 -14 -12 2 -4 -4
<number> year|1 6 7 -3 -4 -11 2 1
<number> years|10 5 -5 -7 -4 8 0 -8
<number> yes|9 -1 -11 1 -5 -1 -2 9
<number> you|5 -3 11 -7 16 -8 -15 0
<number> à|-2 -4 -6 19 -3 10 -9 -7
<number> π|1 -8 0 14 -5 -1 0 0
<number> до|-6 -8 -5 24 -1 -3 0 -2
<number> за|-13 12 -3 10 -1 -2 -1 -3
<number> и|18 -10 -9 15 -5 0 -6 -3
<number> класс|19 -3 0 -3 -5 1 -4 -5
<number> на|16 -4 0 -1 -6 0 -2 -4
<number> そうでなければ|-6 -1 -1 13 -2 -1 -2 0
<number> 字|18 -7 1 -7 -4 0 -4 2
<number> 小时|-6 13 -1 -2 -1 -1 -1 -1
<number> 文書いて|15 -1 -1 -4 -3 0 -6 0
<quotation>|-12 -17 3 0 9 12 4 0
<quotation> <number>|12 -11 -6 2 12 -9 0 0
<quotation> <quotation>|-21 6 15 -10 10 -3 -7 9
<quotation> a|21 5 -8 0 0 -14 -1 -2
<quotation> act|2 2 -5 -4 11 1 -8 1
<quotation> after|-3 14 -3 10 -9 -9 0 0
<quotation> and|2 1 9 -17 9 -10 4 3
<quotation> answer|-14 -4 4 -2 -2 4 4 9
<quotation> apply|-4 -4 1 -2 0 13 2 -6
<quotation> as|29 7 6 -2 -8 -8 -14 -10
<quotation> b|7 -4 -12 -1 22 -2 1 -12
<quotation> bool|-1 -7 -1 14 6 -5 -2 -4
<quotation> but|-2 11 -6 3 -11 9 -3 -2
<quotation> button|16 -1 -3 -1 -6 -1 -3 -1
<quotation> by|13 0 0 -7 -5 -2 -1 3
<quotation> can|7 2 -4 7 -3 6 -4 -11
<quotation> content|11 -5 0 -2 0 -1 0 -2
<quotation> continue|4 12 -3 -4 -1 -7 -13 12
<quotation> critique|-5 -6 -2 0 -5 16 1 0
<quotation> date|-5 -1 -1 11 -1 -1 -1 -1
<quotation> day|-2 -5 -2 12 -4 0 -2 3
<quotation> do|12 -10 -10 1 -10 14 -1 4
<quotation> don|7 11 -3 -1 -14 5 -3 -1
<quotation> e|13 9 -6 -6 2 -4 -3 -5
<quotation> each|-1 9 -13 3 11 -4 4 -8
<quotation> else|-1 -1 -3 -5 19 0 -3 -6
<quotation> endl|12 2 1 -7 2 -3 -3 -4
<quotation> error|1 5 -6 -3 -1 -5 0 9
<quotation> explain|4 -6 -10 3 -8 -12 13 16
<quotation> false|20 -3 -3 -1 -2 -5 -8 0
<quotation> files|14 4 -3 -3 2 -2 -7 -4
<quotation> fill|5 19 -2 -1 -6 -6 -7 -2
<quotation> fix|-5 4 -2 -1 -1 -7 -2 13
<quotation> for|-4 10 -5 -11 6 6 -1 -2
<quotation> format|-1 -1 -2 -2 13 -4 1 -5
<quotation> from|8 -4 -5 -7 0 -6 7 7
<quotation> function|18 -8 -3 -3 -4 8 -2 -6
<quotation> get|0 -7 -8 5 -2 1 12 -3
<quotation> give|-25 -5 3 0 3 8 14 1
<quotation> here|14 -5 -1 -2 -5 5 0 -6
<quotation> high|10 -6 0 -2 -2 1 1 -1
<quotation> how|-1 -1 -16 9 5 0 10 -6
<quotation> i|21 -15 7 -5 5 -7 3 -11
<quotation> if|20 -4 -2 0 -4 1 -7 -4
<quotation> ii|-8 -3 0 0 16 0 -3 -2
<quotation> in|20 6 -3 -9 1 -9 -2 -5
<quotation> int|13 16 -4 1 -4 -9 -3 -11
<quotation> is|11 -1 1 9 -7 -8 -7 2
<quotation> it|16 0 -5 -8 1 -10 -1 8
<quotation> left|-2 -1 0 -7 11 -1 -1 -1
<quotation> line|16 -19 10 -5 -14 -2 6 9
<quotation> list|1 10 -3 -4 -5 9 -3 -4
<quotation> main|13 1 2 -4 1 -5 -7 -2
<quotation> mean|23 -1 -1 -8 3 -8 -3 -4
<quotation> medium|15 -11 -1 0 0 1 -3 0
<quotation> mine|17 -10 10 0 -6 -5 -3 -2
<quotation> minimum|-3 17 -4 -3 -1 0 -5 0
<quotation> my|10 -2 -3 2 -11 13 0 -9
<quotation> n|9 -4 -2 14 -4 -5 0 -6
<quotation> no|-9 14 -6 -11 13 -13 -4 16
<quotation> note|-9 -9 -3 4 1 -2 16 2
<quotation> o|10 -4 -4 -10 13 4 -6 -3
<quotation> of|9 1 -4 -2 8 -6 -6 -1
<quotation> on|21 -11 11 -7 -7 -3 -1 -4
<quotation> once|15 -6 -3 1 -4 -2 -1 -1
<quotation> only|5 -4 -2 -1 13 -4 -5 -1
<quotation> or|23 0 -5 -5 0 -5 -6 -2
<quotation> output|0 0 1 7 11 -6 -4 -8
<quotation> please|-7 -3 -6 -4 -3 14 6 5
<quotation> preserving|17 -3 -1 -3 -5 -1 -1 -3
<quotation> priority|6 -8 -1 -7 -7 9 3 4
<quotation> problem|-7 -3 15 -1 0 -2 0 -1
<quotation> produce|-3 -8 14 -4 0 -3 5 -2
<quotation> put|-5 -7 5 13 -1 -1 -5 1
<quotation> q|-10 2 -5 -9 19 1 1 1
<quotation> question|-2 9 12 2 -1 -2 -6 -11
<quotation> r|1 -2 0 -6 19 -5 -3 -3
<quotation> reply|-8 -1 10 -5 5 12 -6 -7
<quotation> respond|-11 -2 -4 -2 12 9 -2 -1
<quotation> response|-13 -1 0 9 7 -1 -1 0
<quotation> return|1 1 3 8 9 -7 -6 -10
<quotation> rules|10 -4 1 1 -1 -5 -1 0
<quotation> second|1 -4 -1 -14 20 0 -4 3
<quotation> select|-6 0 -1 -1 12 -1 -2 -2
<quotation> show|11 7 -9 1 -5 6 -6 -5
<quotation> source|-4 0 0 -1 12 -1 -1 -5
<quotation> step|-9 -2 -2 8 -2 9 -2 -1
<quotation> stop|-10 10 1 6 -4 -4 1 1
<quotation> str|-1 16 -4 6 -3 -6 -4 -4
<quotation> system|-5 -2 -3 -3 20 -2 -5 -1
<quotation> teacher|18 -1 -7 5 -7 -1 -2 -5
<quotation> that|6 -2 -1 4 6 4 -12 -4
<quotation> the|1 12 5 7 -12 -5 -9 0
<quotation> then|16 -6 13 -1 -8 -3 1 -13
<quotation> this|0 -4 0 -1 0 -3 -5 13
<quotation> three|15 -6 -2 14 -7 -3 -10 0
<quotation> through|12 -1 -2 3 -3 -5 -2 -2
<quotation> to|29 3 4 -4 -4 -12 -1 -14
<quotation> treating|11 -3 -4 8 -6 -3 0 -3
<quotation> true|32 -7 -14 -8 -10 -3 4 5
<quotation> used|33 -13 -1 -3 -2 -10 -6 1
<quotation> user|6 7 -7 9 -5 -11 -6 7
<quotation> using|14 -4 -4 -2 -6 -2 -10 14
<quotation> v|-7 9 -1 -4 -1 2 -2 4
<quotation> verdict|-7 18 0 -8 13 -2 -7 -8
<quotation> warm|-9 2 -2 -2 -1 -1 0 14
<quotation> what|3 -3 17 -5 1 -9 1 -5
<quotation> when|23 -4 -1 -2 -11 0 -4 -1
<quotation> where|4 -2 3 -3 -3 -7 -1 9
<quotation> which|8 2 -5 -2 4 2 -9 -1
<quotation> why|15 1 -11 -2 -11 0 8 0
<quotation> with|11 19 -2 13 -12 -19 -3 -6
<quotation> without|17 -2 -10 -1 -4 -3 -3 6
<quotation> write|-1 9 11 -4 -14 2 -13 10
<quotation> x|12 0 -2 -2 -2 -3 -1 -1
<quotation> y|9 -5 -3 5 5 -2 -2 -8
<quotation> you|-17 4 2 -7 3 9 3 3
<quotation> 같은|0 -1 7 13 -7 -5 -1 -6
a <number>|-3 8 6 4 4 -9 -5 -6
a <quotation>|2 12 -3 -20 10 -11 -7 18
a a|0 2 -5 10 9 1 -7 -9
a ab|0 0 1 16 -4 -9 2 -7
a after|-2 0 11 -11 11 -7 -1 -2
a and|-6 6 7 11 -4 1 -11 -4
a b|-10 -8 14 -11 19 17 -22 0
a baby|14 -8 -6 -8 -7 9 7 -2
a background|12 1 -5 1 -3 0 -4 -3
a backup|15 0 -2 -1 -11 0 -1 0
a bad|14 -5 -5 -2 -8 -2 10 -2
a bag|-2 17 -4 -6 -2 1 -4 0
a balcony|-8 2 0 0 1 0 7 -3
a barrister|6 11 -6 -3 -7 -4 -6 9
a bash|10 -5 0 -7 2 2 -2 -1
a bedtime|14 -4 -3 9 -1 -4 -6 -5
a beekeeper|-6 0 0 1 1 -3 10 -3
a big|16 -9 0 -9 -2 2 -1 3
a bike|15 -5 1 6 -11 2 -6 -3
a birthday|10 3 -8 -4 -3 5 -3 -1
a bit|11 -2 9 -7 -4 2 8 -17
a blind|9 -5 -3 13 -7 -3 1 -6
a block|0 13 -2 -6 -7 0 6 -3
a blue|10 5 0 0 -1 -5 -7 -2
a board|6 0 2 -8 11 -1 -6 -4
a bot|16 -3 -2 8 -6 -1 -7 -5
a box|7 14 -2 -5 -6 0 -5 -3
a broken|13 -2 -3 1 -2 -3 -2 -3
a browser|7 -7 -2 -8 1 11 8 -11
a building|12 -4 -3 -5 1 1 -4 2
a bus|1 -11 5 0 5 5 -5 -1
a business|16 0 -5 0 1 0 -8 -5
a busy|8 -3 -9 0 12 0 -11 2
a c|16 6 1 -3 -2 -8 -7 -3
a cada|-4 11 -3 6 -3 -1 -5 -1
a call|12 -1 -5 -1 -1 0 -4 0
a calm|17 0 0 2 -4 -4 -3 -8
a canal|11 -4 -2 -1 0 -1 -1 -2
a caption|21 11 -8 -3 -5 1 -11 -6
a car|1 -7 -5 4 1 -2 14 -6
a card|26 -5 -2 -2 3 -2 -7 -10
a careful|-1 16 -2 5 1 -5 -8 -6
a cartoon|21 1 -4 0 -6 -2 -4 -6
a cat|21 2 -7 5 -5 -6 -11 1
a chain|18 -6 -6 0 -1 -2 0 -2
a character|1 0 -6 1 -3 -2 11 -3
a charge|12 -1 -4 -3 -8 6 -3 0
a chart|13 2 -8 -3 -9 0 6 -2
a chatbot|-12 4 -1 13 -6 -6 18 -8
a checklist|12 -4 -1 8 -1 -6 -4 -4
a chess|10 -6 16 -3 -7 -6 -2 -2
a clarifying|-6 -5 -3 -2 1 1 11 1
a clean|2 1 -8 -6 -3 2 -4 15
a client|4 3 -16 2 6 7 1 -8
a clock|-11 -1 1 3 -2 -4 2 11
a closed|-10 -4 1 1 -1 1 0 12
a coat|-2 9 1 -1 -8 -7 7 1
a code|11 -4 12 -1 -2 -5 -11 -2
a coding|-5 3 -6 -6 2 -1 10 2
a cohesive|12 -4 -1 2 -7 2 -2 -2
a colleague|13 -4 -4 0 -4 -4 -4 6
a column|21 0 -2 -7 -4 -2 -8 2
a comma|19 -2 1 -4 -9 -2 -4 1
a compact|11 -2 -4 -3 3 0 -1 -5
a company|-4 -6 -5 1 -1 3 17 -4
a competition|2 10 0 -6 -1 0 -1 -4
a complaint|9 -4 -7 1 -4 -4 11 -2
a comprehensive|13 2 -8 -5 -8 6 -1 1
a concert|12 -4 3 -6 3 -5 -9 6
a confession|-5 -9 13 2 0 2 -4 -1
a constraint|3 -7 -2 -3 -3 -1 18 -5
a continuous|29 -9 -7 -4 0 -2 -2 -4
a conversation|-5 2 -2 -2 -2 -3 16 -3
a copy|-1 4 9 1 -7 3 -7 -1
a correct|0 -10 -6 5 3 3 12 -5
a corrected|4 -10 -3 -2 -3 21 -5 -1
a count|28 4 -4 -10 -2 4 -10 -9
a couple|15 3 -3 1 -4 -7 -2 -4
a creative|11 -4 2 1 1 -1 -11 1
a crime|12 -2 -3 -2 0 -1 -4 0
a crossword|13 -2 0 0 -3 -3 -1 -4
a curious|-12 1 -2 -3 -5 2 15 4
a current|18 11 1 -4 -10 -4 -8 -4
a customer|9 11 -6 -4 4 -2 0 -12
a cylinder|1 9 -1 -8 -2 1 -1 -1
a d|1 5 -3 -2 23 -6 -9 -9
a dance|11 0 0 -3 -7 -2 1 0
a data|14 -4 -2 -7 3 1 3 -8
a date|7 -4 -3 10 -8 -2 6 -6
a day|8 4 -13 3 1 0 -6 4
a debate|3 -4 -7 8 -2 -6 11 -4
a decimal|13 -1 -1 -1 -1 -2 -2 -4
a decision|13 4 -2 2 -5 -1 -4 -6
a demonstration|-11 1 -3 -1 -6 10 -11 20
a dense|-3 -1 -1 0 -1 -1 -5 11
a diary|2 -4 13 -1 1 -6 -1 -4
a diferença|13 -7 -3 16 -1 -7 -6 -4
a different|10 9 -5 -4 -1 -4 -5 0
a digital|17 -6 0 -2 -6 2 -1 -5
a discount|-5 -5 2 8 -2 -3 10 -5
a do|0 -2 -2 -4 -1 -1 -1 11
a dockerfile|9 10 -4 1 -5 1 -11 -1
a doctor|14 4 -5 7 -11 -11 0 1
a dog|17 -4 1 3 -1 -4 -7 -5
a esta|-6 -4 16 0 0 -4 0 -2
a este|-13 -10 -10 31 -11 -1 17 -3
a f|-5 -1 -1 12 -2 0 -2 -1
a factor|20 -8 0 -3 -4 -2 0 -1
a factual|-5 -9 -1 15 0 -2 2 0
a fair|9 -1 -5 3 7 -3 -7 -2
a fake|8 -7 -4 -4 -1 -3 -4 13
a false|3 -4 0 -1 -1 -5 11 -3
a family|13 -3 5 3 -9 -5 -5 1
a fantasy|11 0 0 0 -5 0 -1 -4
a farm|11 -1 1 0 0 -1 -5 -4
a farmer|9 -4 0 -4 -6 -5 6 5
a fee|15 1 -2 -3 -6 -1 -4 0
a few|3 -3 -5 -1 -7 6 -4 11
a field|4 12 -4 -7 -2 -1 3 -5
a figure|-3 -8 -1 15 -7 -1 4 1
a filename|12 0 0 -1 2 -3 -5 -5
a final|5 -12 16 2 -2 -1 -5 -4
a financial|12 -4 -4 -1 -6 2 -1 1
a finished|-4 -7 7 2 0 -5 12 -5
a first|17 -9 -5 -4 -6 -5 7 5
a fitted|9 -4 -1 -6 -1 -7 12 -3
a fix|30 -8 -3 -2 -2 -8 -5 -3
a flower|11 0 -10 -2 0 4 -4 2
a folder|10 0 0 0 -5 -3 2 -4
a food|4 4 -6 -7 1 -1 9 -5
a foreign|14 -9 -2 0 -5 6 -1 -4
a formal|11 8 -1 0 -2 -3 -9 -3
a formula|16 -2 0 -2 -4 -3 -4 -1
a fountain|19 -5 -3 -2 0 -3 -4 -2
a fraction|-1 16 -9 3 11 -6 -7 -7
a free|16 -6 0 -3 5 -3 -6 -3
a fresh|-5 -4 0 1 2 0 12 -6
a friend|-2 -1 10 2 2 -5 -2 -5
a friendly|13 0 1 -10 -6 6 -2 -2
a full|16 -5 -7 -6 -3 1 6 -2
a fun|12 4 0 -5 -2 -3 -3 -3
a gap|21 -8 3 -2 -5 -4 -3 -3
a gardening|20 0 0 -4 -6 -1 -6 -2
a gente|8 0 -8 -1 15 -5 -7 -2
a geometric|-5 -1 -3 -2 0 2 11 -3
a geometry|15 -4 -1 -2 -2 -1 -4 -1
a ghost|14 -2 0 1 0 0 -7 -5
a giant|13 -4 -1 10 -6 -4 -4 -4
a girl|13 -3 9 -3 -7 -8 3 -5
a given|8 -9 -2 -3 3 -1 2 0
a good|15 0 -14 -20 4 8 1 6
a greenhouse|9 2 2 -6 -2 1 -6 1
a group|14 -3 -1 -3 2 1 -7 -3
a guess|-7 -2 -5 -2 1 11 -4 8
a gun|10 -2 5 -2 -1 0 -6 -3
a haiku|8 -1 3 -1 -10 4 -6 4
a hedgehog|11 -2 -3 9 0 -3 -6 -5
a helpful|18 5 -11 -4 0 7 -5 -8
a hidden|9 -9 4 -1 1 6 -5 -5
a high|20 -3 -6 -5 -2 1 -2 -3
a hint|22 -14 -7 -8 -5 -6 10 9
a history|1 -9 -4 4 -2 3 8 -2
a home|14 -3 -3 -4 -1 7 -9 0
a horse|16 -8 -1 2 -1 -6 -2 0
a hotel|-7 5 2 -1 -2 -4 13 -5
a human|15 1 -7 -13 7 1 -10 6
a hundred|-6 4 0 9 -1 3 -6 -3
a hurry|-8 -3 2 7 -5 -3 12 -1
a i|-5 -7 -4 -4 8 11 4 -2
a if|4 4 -1 -6 -8 8 1 -2
a it|12 -2 2 5 -6 0 -5 -6
a jar|13 -5 1 -8 -1 -1 0 0
a java|15 -4 -6 3 2 -1 -8 0
a javascript|16 -8 4 -7 0 -2 -3 -1
a jewelry|11 2 -2 1 -2 -1 -1 -7
a job|17 -6 -9 1 1 1 -5 0
a joke|1 -5 0 1 10 -6 4 -5
a json|8 -10 5 -2 -2 2 8 -9
a judge|-1 -4 12 0 -2 0 -4 0
a junior|10 -5 -5 -2 -2 -1 8 -3
a kettle|9 -1 -4 5 5 -3 -1 -9
a ladder|2 -7 1 -7 10 0 0 -1
a law|-6 -2 -1 -4 -2 0 9 6
a lawyer|-5 -2 4 -5 5 -8 15 -3
a lay|-5 -2 -5 -2 -2 0 16 -1
a leaking|-4 -8 8 -7 -4 -2 8 10
a learner|-8 6 -7 -8 0 10 -8 16
a left|10 -9 -2 0 -2 0 -1 4
a lesson|-12 -1 -1 -3 0 -1 -6 25
a letter|14 -3 -13 -4 -3 -6 6 10
a limerick|17 -3 -6 -3 6 -8 -2 0
a limit|12 -3 -2 -5 -1 -2 4 -3
a limited|14 -9 0 0 -1 2 -3 -2
a line|-10 7 7 -14 4 -1 3 4
a list|13 -2 -2 -3 -10 -7 8 3
a litre|8 -9 15 -3 0 -4 -4 -3
a little|4 -5 -1 0 10 0 -6 -4
a lock|16 -9 4 -3 0 0 -7 -1
a long|-10 11 -5 -8 6 8 2 -5
a lower|-11 5 1 4 -2 -2 10 -5
a machine|-8 -11 -2 3 -4 3 14 5
a makefile|13 -1 -1 -4 0 -3 -2 -2
a man|5 5 5 -4 -4 -12 9 -4
a mark|-10 -3 4 17 -4 3 -1 -6
a markdown|11 -7 -2 -2 -3 5 -1 -2
a marking|10 -8 0 -2 -2 -2 -3 4
a master|13 -3 6 -2 -5 1 -8 -3
a meeting|0 -7 1 -5 8 -2 -5 10
a membrane|-8 11 -2 -2 -2 -2 -2 8
a method|8 3 0 -5 -3 5 0 -8
a mi|19 -3 6 -2 -8 -7 -6 2
a million|10 -2 1 0 -10 -2 1 2
a minimalist|9 0 -7 1 0 -2 1 -2
a minute|13 -4 0 -1 1 -2 -3 -5
a model|-14 -13 8 4 -12 8 14 4
a moment|25 -8 -16 -4 -5 10 0 -2
a month|11 -7 -2 -2 -1 1 -1 1
a museum|13 -3 0 -1 -6 -1 -1 -2
a name|11 -4 0 0 0 -3 -1 -2
a narrative|15 -2 -3 0 -4 1 -3 -4
a native|0 -1 -1 -3 12 -3 -1 -3
a natural|-10 -13 12 2 -2 0 13 -3
a new|7 5 4 7 -13 -4 -16 10
a newspaper|17 -4 1 -5 -6 0 -1 -4
a nice|18 -1 -5 2 -3 -8 -3 0
a night|11 -8 1 1 2 -1 -8 2
a no|1 -5 -4 -6 9 -5 -4 14
a node|12 -3 -3 2 -3 1 -3 -4
a north|15 3 -7 1 -3 -3 -3 -3
a notary|-2 -5 0 -2 -1 0 12 -1
a note|18 3 -6 -5 1 -2 -5 -5
a number|-11 7 -8 6 2 -4 11 -4
a nurse|10 6 -9 -4 -6 -2 8 -2
a one|17 -8 -1 4 -5 -10 -10 13
a or|-6 -2 -2 -9 25 -3 -4 2
a ou|0 -5 -2 0 12 -3 -1 0
a packing|10 0 0 -6 -9 -3 11 -3
a page|24 -10 -8 3 -6 -7 -1 5
a pair|13 0 -2 -2 -3 1 -6 -1
a palindrome|3 -3 -3 2 -8 8 0 1
a paper|20 -5 2 -8 -6 3 -5 -2
a paragraph|-6 7 -3 11 -2 -5 5 -5
a parcel|4 -6 0 -6 -6 0 13 1
a parish|13 -3 -3 0 0 0 -2 -5
a partir|5 -6 0 17 -3 -4 -9 -1
a partner|-5 8 -1 -3 11 -2 -3 -4
a party|4 4 -7 8 0 -2 -2 -5
a patient|0 -1 0 5 -7 12 4 -13
a pattern|-7 -2 10 2 -2 2 -1 -2
a payment|28 -7 -7 -1 -6 -1 -1 -4
a pen|7 21 -5 4 -3 -17 -10 4
a percentage|-3 -11 -5 21 -4 -3 3 1
a person|-11 0 -2 10 7 -2 12 -15
a persona|3 -7 -8 -5 -5 -5 27 -1
a php|16 -2 -4 -1 -2 -5 4 -6
a physician|-2 -4 6 3 -3 -7 -4 11
a picture|23 4 -8 3 -7 -4 -7 -5
a pillow|11 0 -4 1 10 -8 -5 -5
a plan|15 -1 3 -2 -4 -5 6 -11
a planet|10 -3 -2 0 7 -7 -3 -2
a playlist|10 -2 -1 -5 -1 2 -2 -1
a podcast|13 -2 3 0 -2 -1 -5 -5
a poem|13 9 -6 9 -8 -11 10 -16
a positive|14 0 -2 0 -2 0 -8 -1
a pr|24 -8 -6 -2 -7 4 -1 -5
a preference|-8 -1 -1 4 9 -1 -6 5
a prime|19 5 -6 -14 -2 2 0 -4
a private|-6 -1 11 2 1 -2 -3 -2
a problem|3 -3 -4 -4 1 -8 6 9
a process|9 10 -2 -2 2 -3 -7 -8
a product|15 -13 -2 -7 9 4 -3 -3
a professional|18 -3 -1 0 -3 -3 -7 -1
a program|14 2 -4 -5 -4 5 -1 -6
a programmer|4 -4 10 -1 -5 -7 2 0
a prompt|13 -1 -1 -2 -1 1 -5 -4
a pub|13 -5 -1 -1 -1 -1 -7 3
a purchase|12 -6 -1 -1 -2 1 -3 0
a pyramid|15 -3 -3 -3 -1 -4 -1 -2
a python|3 -9 3 10 -1 -5 -3 3
a query|20 -3 -10 -5 8 -2 -4 -4
a question|7 -12 10 -2 -5 -10 7 5
a quiet|11 -1 -1 -2 -1 -5 -1 -1
a quiz|13 1 2 0 -4 3 -16 1
a random|24 -5 -1 2 -11 -2 -7 1
a react|17 -2 -1 1 -3 -1 -9 -3
a reaction|10 -6 -6 2 7 -6 -3 1
a reader|-14 17 9 -11 3 -2 -9 7
a reading|13 -4 -1 -1 0 1 -6 -2
a readme|25 -8 -10 3 0 1 -8 -4
a real|11 -3 -7 6 -8 -8 12 -2
a reason|-3 -6 4 10 0 -12 -3 10
a recipe|8 10 -7 -5 8 -1 0 -13
a recursive|9 3 -6 -3 0 -2 -5 4
a red|14 -6 -3 6 -7 -3 0 0
a refund|13 -11 -14 12 -1 0 10 -8
a refusal|-7 -7 0 1 1 1 3 9
a regex|2 -4 -9 -4 16 -6 9 -5
a regular|13 -4 -1 1 -4 1 -5 -1
a remove|-12 8 0 -2 0 7 0 -1
a reply|15 -11 -2 -6 13 -3 -3 -2
a request|-8 -2 -9 2 -3 -4 12 12
a resposta|-14 -2 15 16 -10 9 -12 -1
a restaurant|11 -2 0 0 -2 0 -5 0
a retired|5 -3 12 -2 -6 2 -8 1
a reviewer|-8 -4 -1 1 0 15 -4 1
a reward|-1 -2 -3 13 0 -2 -4 -1
a rhombus|-9 6 -1 -5 -1 12 -1 -2
a riddle|-11 16 -3 2 2 -2 -4 1
a ride|5 -12 -1 5 -2 3 -8 11
a right|-7 4 0 -3 -3 11 1 -3
a risk|5 -8 1 -1 -3 11 -4 -2
a row|-1 -4 11 3 -6 0 -7 5
a rule|12 -12 1 10 4 -12 0 -3
a scene|12 -1 -3 2 -2 1 -7 -1
a school|7 0 -6 -9 5 6 2 -5
a score|21 -7 -1 -8 -5 1 -2 0
a sea|13 -2 -3 1 -2 -3 -2 -3
a second|7 -5 -2 5 2 9 -12 -4
a secret|20 -4 -8 0 6 0 -4 -10
a section|-3 22 2 -4 -6 -2 -5 -4
a senior|6 8 -8 2 -9 -1 -3 5
a sentence|3 -2 -4 8 -11 10 -14 9
a separate|9 4 -3 -8 -4 -1 8 -4
a sequence|-6 12 -2 3 0 -7 -1 1
a series|10 -2 1 -1 -5 -1 -6 4
a shadow|15 5 -6 -2 -4 -1 -1 -7
a shirt|19 -7 -3 -6 -2 -4 2 1
a shop|1 10 -3 -1 -4 -2 4 -5
a shopper|16 -2 -5 -6 -1 -3 -3 5
a short|24 18 7 -8 -6 2 -22 -15
a side|5 10 1 -4 -10 -5 2 2
a sign|-10 -4 10 0 0 0 6 -2
a simple|15 8 -5 9 -9 -5 -4 -10
a single|2 16 -4 -12 6 -8 -6 6
a small|2 -14 6 -1 -6 -5 9 9
a smart|-1 9 -6 -4 -1 -3 12 -7
a social|1 10 -3 -6 1 -1 1 -3
a soft|12 -3 -4 0 -1 -1 -2 -1
a solicitor|6 11 -6 -3 -7 -4 -6 9
a solid|3 -5 -4 2 10 -5 -1 0
a song|19 -6 -6 4 -3 -2 -1 -5
a source|14 -13 -6 -2 8 -5 -2 6
a specified|1 -1 3 6 -6 0 -9 6
a spoken|15 -4 -2 0 -2 -2 -3 -2
a sql|7 -11 -4 -1 10 2 -5 1
a statistician|11 1 -2 -2 5 -4 -7 -2
a story|4 -5 0 4 -8 2 -5 9
a strict|14 4 -7 14 -2 -6 -9 -9
a string|7 -6 7 -8 1 1 4 -4
a strong|10 -4 6 0 1 -4 -4 -5
a study|16 -3 -1 1 3 5 -11 -10
a style|-3 0 -1 1 -2 1 -7 11
a subject|4 -4 -5 2 0 -3 11 -5
a subscription|11 -6 0 0 -3 -1 -7 6
a sum|-5 4 -1 0 1 -7 13 -4
a summary|2 -4 16 6 0 -9 -6 -5
a supplier|13 -4 3 1 -1 -5 -3 -3
a surprise|-1 1 -9 2 -3 3 9 -2
a system|9 -3 1 2 -8 1 2 -3
a t|15 2 -3 -2 -8 0 -3 -1
a tab|-7 -3 -3 -1 -4 -4 14 8
a table|7 12 -10 8 -12 -9 3 2
a talk|2 7 -3 8 -10 -4 -3 3
a tank|-9 18 -1 -4 -1 1 -6 2
a task|7 -8 -3 -1 -3 -3 14 -3
a tax|6 -1 -5 -2 -8 -1 8 3
a teacher|16 -4 0 -4 -4 0 -8 3
a team|11 -5 -2 2 4 1 -10 0
a template|12 5 -1 2 -4 1 -9 -5
a ten|10 -6 -6 -3 0 -2 -4 11
a tenant|5 2 -1 3 -1 -12 6 -2
a tense|14 0 -1 0 0 0 -6 -8
a test|13 -21 2 5 1 6 -2 -3
a thank|10 -4 -8 -3 -2 1 8 -3
a third|-7 6 -3 -7 4 9 2 -4
a thorough|8 7 1 -1 -4 -4 -8 0
a three|3 -8 -1 0 12 0 -5 -1
a ticket|11 5 0 2 -2 -5 -7 -4
a tide|9 -7 -3 2 7 -4 -1 -3
a tie|-3 -7 0 -1 9 0 0 2
a time|3 1 0 -3 7 4 -13 0
a tiny|11 -7 3 1 -2 -1 -5 -2
a to|0 -3 0 12 0 1 -6 -3
a toast|5 -8 14 -1 -2 0 -6 -1
a tomato|-11 12 1 2 0 -2 -2 -1
a tool|0 9 -9 1 -3 -1 -2 4
a top|5 -6 -6 -2 -10 9 1 9
a topic|-10 -3 1 1 1 0 8 1
a total|5 -4 5 10 -3 -9 -7 3
a tough|3 -1 -1 11 -10 -2 0 1
a toy|13 -5 -3 -2 -2 -1 -2 0
a train|2 25 -3 -8 1 -4 -7 -5
a tram|11 -2 -3 9 0 -3 -5 -5
a transaction|12 -4 -7 -2 7 -4 -1 -1
a transfer|3 -1 -8 -3 -1 11 4 -5
a triangle|11 2 0 0 -7 0 -9 3
a triptych|16 -3 -5 -1 -4 0 -2 0
a tweet|4 -9 10 3 -2 -4 -3 0
a two|15 7 1 -3 -3 -2 -17 2
a typical|10 2 -1 -6 -5 -4 9 -5
a uk|21 -8 -4 -2 -2 -6 -3 4
a um|-9 -9 -3 -6 21 -4 12 -3
a una|9 20 -6 -9 -7 5 -10 -3
a urban|14 0 2 -1 -7 -1 -7 0
a url|12 -2 -2 2 1 1 -1 -11
a user|-1 -3 -10 -15 6 -1 24 1
a vacation|18 -6 -3 0 -3 0 -3 -3
a valid|-7 -2 2 -3 -2 13 1 -2
a variety|13 3 -7 1 -7 4 -2 -5
a ver|-3 -6 1 -3 1 1 -3 13
a verb|1 -5 -4 3 -2 -2 10 -2
a verdict|-2 -5 -2 11 6 0 -3 -5
a version|-7 2 -8 0 -2 17 -5 4
a very|-7 -5 15 0 -3 -3 -1 3
a virtual|0 14 -2 -2 -5 -7 1 2
a visa|11 -11 0 3 3 5 -7 -5
a voice|-4 -3 -8 -9 4 0 6 15
a warehouse|-1 1 4 10 0 -8 -6 0
a way|9 -7 0 -8 18 -4 -9 0
a weaker|-5 -1 2 -1 -1 11 -1 -3
a website|15 0 -5 -3 -7 0 4 -3
a weird|-8 0 0 0 8 0 0 0
a wet|3 -11 -2 2 1 1 -3 9
a white|25 -7 -16 2 0 0 -5 0
a whiteboard|0 11 -5 -6 -2 2 0 1
a whole|-7 -4 0 4 -7 3 16 -5
a wide|16 -3 -5 -1 -4 0 -2 0
a winner|11 -3 -4 -4 5 -2 -2 -1
a word|8 -3 -5 -5 4 -2 15 -11
a wordpress|13 -4 -4 1 4 -2 -5 -2
a would|-1 -2 -2 9 -12 -3 13 -2
a write|3 -9 12 12 -8 5 -11 -5
a wrong|-9 -2 -1 11 -3 1 5 -1
a x|-4 -6 1 8 11 -6 -5 1
a year|-2 -8 -3 7 -3 -10 -1 18
a yes|17 -11 10 -9 -4 0 2 -4
a z|10 7 -5 -2 -5 2 -4 -2
aaa|14 -2 -2 0 -1 -3 -2 -5
ab|-2 1 -5 13 -8 8 -3 -5
ab <number>|0 0 1 16 -4 -9 2 -7
ab b|0 0 1 16 -4 -9 2 -7
abaixo|0 -16 -21 13 4 8 7 5
abaixo e|16 -7 -2 -6 15 -9 -1 -5
abandoned|-9 -5 11 1 0 1 1 0
abbreviations|18 -8 -10 -3 -2 0 8 -3
abc|-11 8 -5 -5 -2 15 -2 3
aber|3 -6 -11 0 -5 -4 7 16
able|9 -2 2 -6 7 0 -3 -7
able to|9 -2 3 -6 7 0 -3 -7
abord|-1 15 -7 8 -4 2 -8 -4
about|-8 -10 -4 -5 7 12 10 -3
about <number>|4 0 -15 9 6 -10 -10 16
about <quotation>|14 -2 -1 0 -5 -2 -2 -2
about a|11 5 -1 -5 -11 -5 -6 11
about ai|8 2 5 3 -7 -2 -5 -3
about an|-4 18 -3 1 -1 -3 -3 -6
about any|12 -1 -3 0 -5 -5 1 1
about black|12 -8 -1 -1 -1 -3 1 -1
about chinese|10 -4 -1 -3 -8 -5 7 5
about device|15 -2 1 -1 -2 -7 -4 0
about each|-5 0 0 0 1 -4 12 -3
about early|27 -6 -6 -5 -1 -3 -3 -2
about factuality|-4 -4 -3 21 -6 0 -3 0
about fire|14 -5 2 -5 -6 9 -8 -1
about four|8 1 -7 2 7 -3 -8 0
about her|-1 3 10 -1 -2 1 -15 6
about it|-16 15 -3 -8 0 12 10 -11
about keeping|16 -2 -1 1 -4 -3 -4 -3
about me|-2 -3 12 -2 0 -8 3 -1
about my|17 -7 0 -6 -3 0 -5 4
about octopuses|12 9 -5 -5 11 -3 -12 -7
about one|10 -4 5 1 -1 -6 2 -5
about our|12 -7 -1 5 -3 1 -7 0
about photosynthesis|16 0 -1 -1 -2 -2 -8 -2
about the|14 -4 15 -4 -7 -1 -17 4
about this|9 3 -3 -8 2 5 -2 -7
about to|13 5 -6 4 -2 -3 -7 -4
about truss|12 -1 -1 -2 -1 -4 -2 -1
about volcanoes|7 -5 -1 -4 -2 -3 14 -7
about what|0 -6 10 -4 15 -7 -1 -6
about which|-2 -1 -1 0 -5 -1 13 -3
about you|15 0 -4 -5 -2 -1 -2 -1
above|7 16 -7 -16 7 -3 -8 4
above it|-5 13 -2 2 -5 -2 -2 1
above the|4 10 -3 1 3 -1 -5 -9
abroad|-11 3 8 2 -2 4 -2 0
absence|1 -1 -2 -5 13 -2 -1 -3
absence of|1 -1 -2 -5 13 -2 -1 -3
absent|8 1 -2 10 -4 0 -2 -10
abstract|-2 8 3 -8 -8 3 1 3
abstract for|7 7 -6 1 2 -3 -8 1
abstract into|-4 2 -5 -6 -5 -6 10 14
acceleration|14 -4 -1 -4 -5 0 -1 0
accept|10 -1 -3 23 -11 -9 -4 -6
accept my|12 5 -1 -5 -5 -2 -1 -5
accept this|19 -5 4 14 -9 -12 -9 -1
acceptable|-1 -3 -1 15 -6 13 -5 -11
acceptance|21 -1 -1 -6 -4 0 -2 -6
acceptance criteria|20 -1 -2 -5 -5 -1 -3 -3
accepted|2 5 -12 -9 -2 7 -6 14
accepted answer|-4 0 -5 -1 1 -3 -2 15
accepts|6 11 8 -2 -7 0 -9 -5
accepts a|10 -2 10 -2 0 -3 -5 -7
accepts an|25 2 1 -9 -2 -2 -5 -10
access to|9 1 -8 3 0 -1 -2 0
accessibility|17 -7 0 -1 -4 0 -3 -2
accident|4 -15 -2 6 0 0 14 -6
according|11 2 -12 6 -1 6 -5 -7
accordingly|4 8 -1 -5 7 -9 2 -5
account|4 11 1 -7 3 -3 1 -9
account number|19 -3 -4 -5 -5 0 -3 0
account of|-2 13 3 2 -6 1 0 -12
accountant|3 0 -4 8 -7 16 -9 -6
accountants|9 8 1 -9 1 2 -11 -1
accounts|0 8 -6 -6 7 2 -12 7
accounts what|8 -3 -8 -5 12 -1 -8 3
accuracy|4 -15 -4 17 1 8 -7 -3
accuracy <number>|1 -9 -1 11 1 0 -4 0
accuracy and|19 -4 -3 -1 -4 -4 -1 -2
accuracy over|13 1 -2 -3 -3 0 -4 -2
accurate|18 0 -4 -3 -2 -1 -3 -4
accurate and|11 -3 -2 -1 -1 0 -1 -4
acha|5 -2 -1 2 13 -5 -8 -3
achieve|9 5 -3 -1 -4 -6 0 -1
achieved|-8 -2 -2 10 -5 3 1 3
acht|0 11 -8 -2 -2 -5 12 -5
acme|13 -5 -3 2 3 -6 5 -7
across|27 -11 1 -4 -8 -4 -1 0
across all|8 -8 -3 -3 2 2 5 -2
across different|12 1 -2 0 -2 -1 -3 -5
across the|7 -9 11 -2 0 0 -6 -1
act like|11 -4 1 -5 -1 0 -2 -1
act on|8 3 -1 1 7 -4 -2 -11
acting|4 -5 5 -1 -7 -1 -4 10
action|-4 4 10 4 -23 15 -13 5
action <number>|-7 -5 8 13 -4 -1 -3 -1
actions|-2 -1 5 10 -4 -2 -6 1
activate|10 9 0 -6 7 -9 -1 -10
activate my|12 7 0 -4 -3 -7 -2 -3
activated|22 3 -5 1 -5 -1 -8 -7
activation|14 0 -5 0 -1 3 -13 2
active|1 9 8 -9 1 -1 -4 -5
actor|5 -9 11 0 -3 1 -3 -2
actually|24 -9 -4 0 6 -4 -8 -5
ad|36 -4 0 1 -7 -8 -15 -3
ad for|13 -5 0 2 -4 0 -4 -3
adapter|26 -9 -2 1 -2 -5 -5 -3
adapté|2 -6 0 10 -4 0 -2 -1
adapté à|2 -6 0 10 -4 0 -2 -1
add|14 0 -2 -6 -13 -15 10 12
add <number>|-1 2 -3 -5 -3 3 -3 10
add <quotation>|3 -5 15 3 -7 0 -5 -4
add a|7 -7 -1 4 -9 2 11 -7
add another|-2 -12 2 -3 3 3 11 -1
add money|-1 -8 -2 -3 0 -3 9 8
add nothing|18 -4 -4 -2 -2 -2 -6 1
add one|-2 -4 -6 -1 0 -4 10 7
add the|-3 -1 -2 -2 1 1 10 -5
add up|-14 -5 -3 10 15 3 -4 -2
added|23 5 -13 -10 2 3 -4 -5
added to|16 -4 -1 -3 1 0 -4 -4
adding|-2 -5 -6 -8 -3 -2 11 16
addition|7 12 -4 -2 -5 -5 1 -4
additional|9 -14 2 3 1 -1 -4 4
additional <number>|11 -3 -2 0 -4 -2 0 0
additionally|17 2 2 -6 -4 -2 -6 -2
address|25 -8 9 -9 -5 -15 8 -6
address for|11 0 -4 -1 4 -3 -7 -1
address of|3 1 -5 4 -4 -4 10 -5
address the|11 -1 -8 -1 1 -1 -1 -1
addressed|-12 0 14 0 -1 4 -4 -1
addressed to|-12 0 14 0 -1 4 -4 -1
addresses|22 -2 3 7 0 -5 -10 -15
addressing|3 -9 0 5 -3 6 -3 0
adequacy|-4 0 -5 17 -2 -1 -1 -3
adequacy and|-4 0 -5 17 -2 -1 -1 -3
adheres|12 -2 0 0 -4 0 -1 -5
adheres to|12 -2 0 0 -4 0 -1 -5
adhering|11 1 1 -2 -4 0 -5 -3
adhering to|11 1 1 -2 -4 0 -5 -3
adjectives|11 -1 -2 -1 -2 -5 -1 2
admin|22 -3 -6 -2 -5 -2 -4 0
ads|-11 -1 -1 -2 -7 -1 -1 22
adult|21 -14 -8 -9 -7 9 9 0
advance|-3 11 12 -4 -1 -8 -2 -4
advantages|13 -5 -1 -1 -4 -5 0 2
advantages and|13 -5 -1 -1 -4 -5 0 2
adventure|15 -3 -2 0 1 -3 -2 -5
adversarial|-8 -9 -6 -8 -4 11 23 -1
adversary|-5 8 -4 -1 -2 12 -4 -4
advert|14 -4 -3 1 1 1 -10 1
advice|23 -2 -11 2 -14 17 -16 2
advice and|-7 2 0 0 12 -2 -2 -3
advice on|26 -1 -1 -10 1 -13 -12 9
advice to|10 0 0 0 0 0 -9 0
advise|11 -11 -9 -2 11 -7 -1 9
adviser|-6 4 0 -6 -1 -4 14 -1
advises|-1 0 4 10 -5 -6 -1 -1
advocate|14 -2 -5 -1 -5 -3 3 -1
aesthetic|14 0 0 0 -1 -4 -2 -6
affect|18 -1 -4 0 -3 -3 -6 -1
affect and|18 -1 -4 0 -3 -3 -6 -1
afraid|11 4 -7 2 -1 -4 -6 1
afraid of|12 1 -2 -3 -2 -5 -2 1
africa|19 -8 -4 -4 0 -8 8 -2
african|21 -3 -2 -6 -6 0 -6 2
after|-7 13 10 -6 -10 8 2 -8
after <number>|9 -23 9 -5 7 2 -3 4
after <quotation>|-9 15 -4 0 4 -4 -1 -2
after a|9 1 -6 -9 -7 7 9 -4
after all|14 -2 -6 1 -1 -2 -3 -3
after another|9 7 -5 2 -4 -2 -10 3
after completion|1 15 -1 -8 0 0 -8 1
after each|15 18 -6 -13 -5 8 -10 -6
after every|-4 15 7 -7 -1 -6 0 -4
after having|5 -9 -9 7 1 -4 16 -7
after it|5 4 -4 -6 -7 -3 15 -4
after that|1 7 12 -5 -8 10 -11 -5
after two|17 -1 -1 -7 1 -3 -4 -1
afternoon|-4 6 2 2 -2 -11 4 3
afterwards|-12 11 17 -7 -6 11 -2 -12
afterwards a|-6 -2 0 1 3 16 -3 -9
afterwards the|-4 -2 14 -3 0 -4 -2 0
again|-3 8 -15 -4 2 -3 -8 23
again <number>|6 -3 2 10 -2 -6 -1 -6
again as|1 -2 1 -8 -2 -7 1 17
again but|11 -6 0 -5 0 -2 -2 5
again don|15 -5 0 -4 -2 -2 1 -2
again if|-11 6 -1 -1 10 -1 -1 0
again in|0 5 6 1 -1 -10 -1 -1
again without|7 -5 -1 -5 -5 13 -4 -1
against|-4 10 -11 12 0 2 -3 -7
against each|-10 17 0 1 -4 0 -1 -3
against principle|-9 -1 0 -2 11 2 -1 -1
against the|2 -3 -1 25 -11 10 -11 -11
age|24 -5 -1 -7 -4 -9 8 -6
age job|-5 -2 -5 3 -5 -1 14 1
age of|11 2 -1 -3 1 0 -5 -5
age range|10 -11 2 0 -4 4 0 0
agency|11 1 -3 0 -2 7 -6 -9
agenda|21 -6 2 1 -1 -3 -14 0
agenda for|15 -7 1 1 0 -1 -7 -1
agent|2 -9 -8 8 4 4 6 -7
agent agent|12 -6 -1 -3 -2 0 -2 2
agent for|19 -9 1 -11 6 2 -9 1
agent in|-7 7 -7 3 2 -3 8 -3
agent log|-8 8 -7 -2 0 1 0 8
agent must|3 11 -2 -1 -2 -3 -1 -4
agent s|-3 -12 9 6 3 2 -7 3
agent should|3 -13 1 -2 2 9 -3 3
agent you|12 -3 -2 -2 -7 2 -3 2
agents|16 -12 -4 -4 13 -9 -4 5
agents in|16 -7 -2 -1 -4 0 -1 -1
ages|8 -9 1 -3 -3 3 5 -3
aggressive|19 3 -1 -4 -6 -6 -4 -2
ago|1 4 9 0 -13 5 -4 -2
agora|25 -1 -9 -3 -3 0 -5 -2
agree|19 -2 -9 -10 -4 -2 0 7
agree with|4 -4 1 -8 0 2 9 -4
agreed|15 3 -6 -12 -2 16 -10 -4
agreed on|-6 -1 -1 -2 -1 13 -1 -1
agreed to|17 2 -1 -3 -2 1 -10 -3
agreement|24 -10 1 4 0 -8 -8 -4
agua|3 2 1 -9 15 3 -8 -7
aha|-3 -6 11 3 -1 -8 3 2
ahead|3 18 2 -6 -2 5 -15 -6
ahead of|-8 14 8 0 -9 -7 1 1
ai|-17 -21 -2 6 2 18 10 4
ai agent|16 0 0 -2 -5 0 0 -10
ai content|12 -1 0 -5 -3 0 -2 -1
ai in|10 -1 1 0 -5 -1 -1 -3
ai tool|16 1 -1 -3 -2 0 -5 -6
aide|15 -3 -1 -4 -2 -3 -1 -1
aide moi|15 -3 -1 -4 -2 -3 -1 -1
aims|1 -5 -4 1 0 -4 12 0
air|9 -9 -2 -2 -7 2 7 2
airline|7 8 -3 -10 -8 5 11 -10
airport|20 -1 -4 -6 -1 -3 -6 0
al|-6 -5 -26 17 11 16 0 -7
al <number>|-1 -8 -1 6 -7 15 -1 -2
al final|-6 -1 -4 9 -4 14 -4 -4
alcohol|-5 -3 -10 1 8 11 0 -1
ale|13 -2 -2 -1 0 -1 -4 -3
alert|12 -3 0 -3 -4 0 -1 -2
alert for|12 -3 -1 -3 -4 0 0 0
algebra|-7 20 4 -13 -1 -4 6 -5
algo|27 3 -6 -8 -6 0 -4 -4
algorithm|4 17 -3 -5 -1 -2 -6 -5
algorithm in|16 -3 -2 -4 4 -3 -8 0
alguien|9 -7 12 -1 0 -2 -9 -3
alias|14 -3 -1 0 -2 -2 -2 -4
alias <quotation>|14 -3 -1 0 -2 -2 -2 -4
alice|0 7 0 4 -13 -3 6 0
align|14 -8 0 0 -2 0 -4 0
alignment|4 -5 0 -3 -2 -3 -3 12
alike|8 -3 -10 7 -6 -3 8 -2
alive|21 -3 -1 -3 -8 -8 -4 5
all|-8 10 1 -5 3 -9 0 9
all <quotation>|7 9 -10 -2 4 -2 -3 -3
all actions|8 -7 0 0 0 0 0 -2
all and|-6 -1 1 -1 -2 -1 12 -1
all bloops|-7 11 0 -1 -1 -1 -1 -1
all but|-9 -1 3 -1 1 -1 -1 10
all correct|-17 8 4 -6 -3 5 -2 11
all data|15 -4 -2 -2 -4 2 0 -4
all directories|8 3 -8 4 -1 4 -13 3
all filenames|11 0 0 -1 -2 0 -4 -4
all files|8 -1 -11 4 2 9 -1 -9
all five|0 10 -5 -1 -5 5 -2 -1
all how|19 -2 -1 -1 -9 -1 -5 0
all in|9 8 -1 -7 5 -2 -4 -8
all instances|2 -7 -7 3 -3 -1 8 6
all jpeg|10 2 -5 -2 -1 -1 -1 -2
all odd|12 -4 0 0 -3 0 -4 -1
all of|3 25 4 -5 -8 -8 -6 -5
all processes|11 6 0 -5 -3 -3 -2 -4
all regular|16 0 3 -1 -13 4 -6 -3
all s|25 -5 -4 -4 3 -8 -4 -2
all samples|-4 -3 1 -2 -2 -7 1 17
all six|-10 5 -1 -1 12 1 -4 -1
all tests|15 -11 -1 0 0 1 -3 0
all that|-8 9 4 -3 -2 -3 -3 6
all the|9 -5 7 -10 -1 -5 -1 6
all three|-8 25 -12 3 7 -6 0 -10
all txt|16 6 -3 -4 -8 -1 -7 1
all vowels|13 -2 -4 2 -1 -4 -3 0
all with|-10 -3 -1 1 -5 -1 17 1
all you|13 -4 5 1 0 -4 -4 -8
alle|4 8 0 4 -7 -4 8 -12
aller|7 -7 -3 13 -5 1 -2 -3
allergic|11 0 0 -3 -1 -1 -2 -4
allergic to|11 0 0 -3 -1 -1 -2 -4
alles|-6 10 8 -3 -6 6 -4 -4
alles was|-7 -3 12 -4 -4 8 -1 -2
allocate|15 -4 1 1 -6 1 -7 1
allocator|14 -2 -3 -1 -8 0 -1 1
allotment|16 -5 -3 -1 0 1 -2 -6
allow|9 4 -7 -3 -6 6 1 -4
allowed|0 -5 4 8 5 7 2 -20
allowed in|15 -5 1 1 -3 -2 -5 0
allowed to|11 16 -5 -3 -3 -2 -9 -5
allows|12 -3 -1 -3 -8 4 -2 1
almost|-5 -6 -4 7 0 -1 10 -1
alone|-3 10 9 -5 -11 -3 -5 9
alone in|0 -4 11 0 -3 0 -4 0
along|-6 -1 2 -10 7 4 10 -7
along the|14 -1 0 -2 -4 1 -5 -4
along with|-7 -1 2 -10 7 4 10 -6
aloud|0 13 12 -8 -2 -1 -10 -4
alpha|-3 1 -4 -4 16 2 -2 -5
alphabetical|17 -7 -3 0 2 0 -4 -4
alphabetical order|17 -7 -3 0 2 0 -4 -4
alquiler|15 -4 -3 -4 -5 -3 3 1
already in|-1 -5 -5 -1 -2 -4 13 6
alright|18 -4 -4 0 -6 -2 -1 0
als|-15 -7 1 5 11 -8 6 7
also|3 -8 4 13 -8 -7 5 -1
also <number>|-13 21 -6 1 -1 -2 0 -1
also deliver|13 -16 14 -3 0 -5 -8 5
also takes|12 -2 -2 -5 -1 2 -5 1
also the|-6 20 -6 -5 1 -2 8 -10
alt|29 -4 -4 -10 1 0 -5 -8
alt text|23 -1 -5 -8 -4 0 1 -6
alta|2 9 9 -1 -4 -1 -4 -10
alter|-11 6 -3 -6 0 -9 18 5
altering|18 2 -6 -1 -10 4 -4 -2
altering the|18 1 -6 -2 -9 4 -4 -2
alternative|-5 3 14 -8 0 4 -13 5
alternative to|27 -6 -4 -2 -2 -4 -4 -5
alternatives|9 18 -13 -5 -3 -4 -5 3
alternatives considered|-8 20 -5 -3 0 -6 2 -2
alternatives the|0 11 -9 0 0 -3 0 0
alternatives to|31 -2 -2 -6 -7 -5 -5 -4
alternatives you|6 11 -8 0 0 -6 -4 1
although|5 -6 -5 -1 5 -6 9 -2
altitude|10 -1 -7 -5 -3 0 7 0
altogether|20 -2 -9 -6 -2 2 -2 -1
aluguel|15 -3 -3 -3 -7 -4 8 -4
aluminium|10 -4 -2 -3 -5 -1 -2 8
aluminum|10 -6 -3 -1 0 2 0 -2
always|12 2 3 5 2 -13 -4 -7
always say|12 -7 -4 -5 -2 5 0 1
always think|11 -4 -4 -6 16 -5 -2 -7
always trace|13 -8 -3 0 1 2 -1 -4
am|12 2 -1 -6 -6 0 4 -5
am ende|3 -6 4 11 -1 -4 -4 -3
am i|12 -10 1 2 -4 -2 4 -2
am in|12 -1 -1 2 -2 -1 -7 -1
am not|9 -10 -1 0 8 -2 -2 -3
ambiguity|9 -7 8 -2 -2 -3 -1 -1
ambiguous|17 0 -5 -3 3 -8 -3 -3
amend|-3 -13 -2 8 -4 21 -3 -4
american|15 4 -1 7 -4 -15 -11 6
american express|7 -6 -1 -9 0 1 -4 13
american recipe|21 4 1 -2 -4 -7 -5 -8
among|14 -2 6 -7 11 1 -13 -10
amount|18 2 3 0 -7 -9 -2 -5
amount of|11 -3 1 2 -4 -5 -2 0
amounts|12 2 -1 -2 4 -2 -6 -7
amour|5 -4 -4 -3 -1 -4 15 -3
amoxicillin <number>|-8 14 -1 10 -5 -6 -2 -1
amy|12 -9 -1 -1 0 2 0 -2
an|-5 2 -5 -9 4 2 6 5
an <quotation>|18 -12 11 -5 8 -6 -2 -11
an a|21 -2 -1 1 -3 0 -13 -3
an account|14 7 1 -2 -2 -2 -10 -7
an action|13 -3 -1 -1 1 0 -3 -6
an ad|13 -6 -1 2 -4 3 -5 -1
an additional|13 -5 -7 -1 8 -2 -4 -2
an admin|15 0 -6 -2 -4 0 -4 2
an agenda|15 -7 2 1 0 -1 -7 -2
an agent|-5 8 -9 6 -9 -1 18 -8
an ai|-6 -4 -11 -8 -4 13 14 7
an alternative|-3 -1 -2 -8 13 -4 -3 8
an angle|14 -3 1 -1 1 -2 -8 -2
an animal|17 -6 -8 2 -3 0 0 -1
an annotator|-8 -4 -3 0 12 0 -4 6
an answer|-7 3 1 1 5 7 -10 -1
an apology|21 -8 -8 5 -4 -4 -5 1
an apple|17 13 1 -11 -4 -2 -5 -9
an array|8 1 3 2 1 1 -16 1
an assistant|-2 -9 2 4 -17 -8 19 10
an average|18 -3 0 -2 -5 -2 -4 0
an editor|0 -9 -2 -3 17 -7 -1 4
an egg|4 -2 -6 0 14 -3 0 -6
an email|-9 -3 7 2 0 -6 12 -3
an emotional|14 -2 2 0 -6 -1 -6 -1
an empty|7 -2 7 -4 -8 -2 -4 7
an engaging|13 -1 -5 -1 -3 1 0 -5
an equal|10 0 -1 0 -6 0 -3 0
an error|16 5 -4 -4 1 -4 -1 -8
an estimate|-8 18 -1 0 -1 -2 -4 -1
an examiner|13 -9 -1 8 -3 1 -8 0
an example|7 1 -3 5 -8 1 -12 10
an existing|12 -2 1 -3 -6 -3 1 0
an exit|18 -7 3 2 -5 -4 -5 -2
an experienced|12 -3 0 0 -3 -1 -5 0
an expert|-1 2 -1 6 1 1 6 -15
an explanation|0 -7 9 -4 6 -1 -1 -3
an explanatory|0 0 -4 3 0 1 -8 9
an explicit|-4 11 -3 -1 -1 0 -3 0
an extension|9 0 -1 0 -3 -8 -2 4
an extra|10 -5 -4 -1 -4 -6 9 1
an faq|10 -4 4 3 0 7 -14 -6
an honest|-1 -3 -2 9 -2 -7 4 3
an html|15 1 -2 -3 0 -5 -5 -2
an http|18 -4 -5 -1 -5 -2 -4 3
an ideal|-9 -7 3 -6 -5 -6 7 23
an improved|-9 3 -1 -12 1 18 2 -1
an inner|12 7 -8 -5 -3 4 -5 -2
an input|-4 -3 -1 2 0 9 11 -15
an instruction|6 -3 -3 -2 -8 -6 5 11
an integer|12 5 1 12 -10 -10 -7 -2
an interview|12 6 -1 -1 -7 -8 7 -9
an invoice|17 2 -2 -1 -1 -5 -8 -3
an item|10 -1 4 0 -4 -2 -6 -1
an object|10 2 -1 0 0 -5 -3 -1
an old|17 -2 -5 -4 5 -8 6 -8
an open|-2 1 9 1 -7 1 -1 -1
an organization|4 0 -5 10 -4 -1 -3 0
an outline|-6 14 -1 -1 -1 -4 0 -1
an ugly|5 11 -2 -1 6 -8 -7 -5
an uploaded|12 -3 -2 2 -4 2 -3 -4
an x|6 -7 -1 -5 9 -1 2 -2
ana|0 10 -9 2 -3 -5 6 0
ana can|2 9 -6 0 -1 -1 -2 -2
analogical|-2 -8 -1 2 1 1 8 -1
analogy|21 -2 -1 -1 -2 -5 -5 -5
analyse|17 -4 -1 -9 -5 14 -6 -5
analyse le|17 -4 -3 2 -4 -1 -2 -4
analyse the|11 0 0 -1 -1 -6 0 -3
analyser|16 -1 0 -4 -4 -2 -4 -1
analysing|-9 14 -1 -1 -3 1 -1 0
analysis|-2 4 15 -6 5 -8 -3 -5
analysis framework|18 -5 -5 -8 0 2 -3 3
analysis in|1 7 -4 5 7 4 -12 -9
analysis on|-2 -4 12 0 -2 -2 -1 -1
analyst|15 -5 12 -4 -8 -3 -5 -2
analytical|8 2 -1 -5 -7 2 5 -3
analyze|4 7 2 -2 -8 -5 -1 3
analyzer|12 1 2 -3 -2 -1 -2 -6
analyzing|18 7 -6 -5 -10 2 -4 -2
anatomy|25 -7 -4 -1 -2 0 -12 0
anchor|7 4 -6 -9 -2 -2 -2 10
and|-8 -10 -1 6 0 6 1 5
and <number>|-5 -3 -8 6 4 -11 16 0
and <quotation>|9 12 1 -12 0 9 -17 -3
and a|-3 6 0 -4 1 5 10 -14
and add|13 -2 -4 1 -1 0 3 -10
and additions|1 4 -8 -3 -2 11 5 -8
and adventure|15 -3 -2 -2 0 -3 0 -5
and after|13 5 -3 -6 0 -8 -1 0
and against|5 10 -5 -4 -6 0 4 -4
and all|8 -7 13 -6 -9 -6 0 7
and am|11 -5 -1 -1 0 -1 -2 -1
and answer|-5 17 -2 1 -6 -7 2 0
and any|4 -4 11 0 -2 -4 0 -6
and are|13 -3 4 -2 -4 -1 -4 -5
and area|19 -9 -1 -9 -4 3 2 -2
and ask|22 -9 -7 -3 5 0 -7 -1
and asked|-8 6 0 -4 -2 7 -1 1
and asking|-5 -2 -1 -2 -1 -1 15 -2
and asks|13 -3 -5 1 2 12 -12 -7
and assistant|-4 0 -7 -1 10 -2 -6 9
and at|9 0 -5 -5 10 -3 -9 3
and b|3 4 -1 7 -10 -4 5 -4
and before|-11 15 -5 -2 -1 -1 2 3
and below|31 -2 -3 -10 -4 -6 -2 -5
and best|10 -4 1 1 -3 -1 1 -5
and body|16 -4 -3 -3 -4 1 -4 1
and both|-9 -6 11 1 -2 1 -4 8
and by|0 2 -5 2 0 3 -9 7
and can|15 -3 -5 -3 8 -3 -4 -4
and cannot|10 -4 5 0 5 -3 -5 -7
and carry|-7 -3 0 0 2 8 2 -2
and change|16 -3 2 5 0 -5 -6 -9
and characters|1 -6 6 2 4 3 3 -13
and check|15 3 -3 -4 -5 -11 4 1
and choose|-14 17 0 -1 -3 1 0 0
and cite|10 -9 -1 14 -1 -6 -2 -4
and clean|-10 14 -3 0 3 -2 -1 -2
and co|14 -4 3 0 2 -2 -7 -6
and code|-4 -7 -7 6 5 -1 -4 13
and comment|3 10 0 -1 -4 -1 -10 3
and common|11 -3 -1 2 -3 -5 -3 1
and compelling|12 -2 2 -3 -1 -2 -1 -4
and cons|18 1 -2 -2 -4 -5 -4 -2
and consistent|12 -8 0 0 -1 1 -1 -2
and cook|14 -5 -8 2 5 3 -7 -4
and correct|0 9 0 8 -7 0 0 -10
and count|12 -1 1 -2 -3 2 -5 -4
and counts|8 -8 9 -3 -1 4 4 -13
and covers|-7 14 2 -3 2 -4 -3 -1
and cross|-12 9 5 0 0 0 -2 0
and customer|15 0 -2 -3 -4 0 -3 -4
and cut|16 -4 -4 1 0 -1 -5 -2
and dark|16 -1 -3 -1 -4 -1 -3 -3
and dates|18 -3 1 -4 -2 -1 -2 -7
and deeply|11 0 0 -1 -5 0 -3 -2
and delete|17 -4 1 -8 4 0 -8 -3
and deliver|11 -2 -1 -1 -1 1 -6 0
and dependencies|13 -5 -3 -2 -1 -1 -3 2
and directories|2 -4 1 -2 8 -5 -11 11
and display|15 1 -7 -4 -2 -4 5 -4
and do|-5 1 -10 18 -4 -11 13 -2
and don|15 0 4 -2 -9 0 -3 -6
and due|14 -2 1 -3 0 -3 -3 -4
and each|5 -9 -4 6 2 0 2 -1
and effect|18 -1 -4 0 -3 -3 -6 -1
and end|-6 8 0 1 8 -8 4 -7
and ends|-7 -1 -1 -5 -1 8 -3 9
and english|23 -6 -1 -5 -7 3 -1 -4
and example|16 -4 -1 0 -3 5 -6 -7
and examples|-13 -2 2 -4 3 1 -1 14
and execute|15 -10 1 -7 -1 -2 6 -3
and expected|5 2 -3 10 0 -6 -4 -4
and explain|19 -12 8 -5 -4 3 5 -11
and figure|12 -3 1 1 -7 -2 -2 1
and fill|19 -2 1 -8 -4 -3 3 -6
and filters|27 1 -4 -2 -5 -3 -6 -8
and finally|-2 11 -4 -5 1 -3 0 1
and five|11 -1 -3 -1 -3 2 -5 0
and flag|11 -1 -3 -3 5 -8 -1 0
and fluency|-4 0 -5 17 -2 -1 -1 -3
and focus|15 -2 -4 1 -2 -5 -1 -1
and following|15 -2 -5 -1 -4 -3 -2 2
and for|18 -7 -8 -5 -5 12 10 -15
and free|-1 0 -2 9 3 -4 3 -9
and generate|13 -3 -1 2 -5 2 -1 -6
and generating|15 2 1 -3 -3 -1 -4 -8
and give|16 -5 7 -4 -5 -1 -2 -6
and gives|11 -1 -2 -1 1 0 -6 -1
and good|2 -6 -3 8 -8 -7 13 0
and hand|-7 -1 -1 -1 -1 13 -1 -1
and has|13 1 -1 -1 -2 -5 -4 0
and have|5 -5 -1 1 4 -7 8 -5
and he|15 -5 0 -4 -4 3 -2 -3
and heavy|11 -1 -2 2 -2 -3 0 -5
and height|5 -10 -2 1 -3 6 -2 4
and here|-5 -6 9 -4 -1 -9 4 13
and hidden|-3 -1 -1 -5 -1 -1 13 -1
and high|10 -6 -4 1 0 2 1 -4
and his|16 -6 0 -3 -2 -5 -1 1
and hold|15 -4 0 -5 -1 1 -4 -3
and honesty|1 6 0 -10 15 -3 -3 -7
and how|5 14 -6 -7 -14 4 1 2
and i|10 3 -4 4 5 -8 -13 3
and if|24 -1 -15 -2 4 -7 7 -10
and in|4 10 0 -12 9 -11 -1 0
and information|17 -5 -4 2 1 -3 -4 -4
and inner|7 -5 11 0 -6 0 -7 0
and is|-8 6 -4 10 -4 2 8 -11
and it|12 -2 8 -4 8 -13 -8 -2
and its|-6 10 -9 -7 -6 2 8 9
and justified|-6 -2 1 15 -1 -6 2 -3
and keep|16 -13 1 7 3 0 -11 -4
and knowledge|11 -5 -2 -5 3 -5 -2 4
and last|6 11 -3 0 -2 -3 -10 0
and leave|4 -2 -2 6 -8 10 -2 -7
and lecture|21 -2 -2 -4 -1 -2 -4 -5
and less|0 -4 -10 0 11 -5 10 -2
and let|7 5 -5 4 -2 -8 0 -1
and list|26 -7 -6 -4 1 -1 -10 1
and long|3 11 1 -3 2 -2 -2 -9
and loses|-10 14 -3 2 2 -3 -3 0
and make|14 0 1 -4 0 2 11 -24
and mark|14 -2 -2 -9 0 7 -1 -7
and may|-6 -1 -1 -1 -1 12 -1 0
and maybe|1 7 3 -8 -4 -5 9 -1
and medical|13 1 -6 1 0 -4 -4 -1
and meiosis|4 -8 4 -7 8 -3 -3 4
and mend|-8 9 1 -5 1 7 -2 -2
and money|-9 0 -3 -5 -1 -1 9 10
and mood|13 -2 -2 0 -4 -2 -2 -2
and more|10 -6 0 4 1 -2 -10 3
and most|12 -2 2 -4 -1 -3 -1 -3
and move|11 -4 0 0 -1 1 -2 -4
and moves|17 -1 1 -6 -2 0 0 -9
and must|-3 14 -1 4 -4 -7 -3 1
and my|17 -1 -3 -1 -3 0 -9 -2
and name|10 0 -6 -4 5 -3 -3 0
and narrow|12 -3 0 -5 -2 0 -1 1
and next|-5 12 -4 -2 1 -1 1 -2
and no|12 9 0 -14 -7 8 -2 -6
and none|13 0 2 0 1 -1 -11 -3
and northern|11 -5 1 -3 -1 -2 0 -2
and not|5 0 7 3 -14 11 3 -15
and now|12 0 -1 -2 -1 -2 -3 -2
and number|17 -4 -1 -4 -3 6 -5 -6
and numbers|-10 -9 -1 -4 0 -4 5 22
and o|15 0 -1 -1 -18 1 1 1
and offer|11 -3 1 -4 -3 -5 -2 6
and one|-6 -10 6 -2 6 -1 9 -2
and only|-10 18 2 4 5 -4 -3 -12
and order|-6 -2 2 -7 10 1 2 0
and other|19 -14 -2 2 -3 1 -5 2
and our|15 -6 -2 7 -3 0 -2 -8
and output|7 0 -3 -3 0 -9 -3 12
and outputs|13 -2 -1 0 -4 -4 3 -3
and pass|17 -8 -3 -4 -6 -3 1 7
and paste|13 2 -2 -1 2 -1 -7 -7
and pick|-3 2 -1 -1 6 7 -10 0
and point|18 -1 -6 1 8 -6 -9 -5
and post|14 -6 -2 -1 -1 -2 -1 1
and print|20 -10 5 -10 -9 4 7 -8
and produce|-6 1 -5 -4 -3 13 -4 7
and propose|3 -6 -4 3 -1 10 -2 -4
and punctuation|12 1 -1 -1 -3 -5 0 -3
and put|4 -7 -6 6 3 9 4 -13
and question|5 11 -5 -5 -6 1 2 -3
and real|13 -4 -9 -4 2 5 -2 0
and reason|-1 10 -4 -5 6 -5 0 -1
and red|17 -4 -2 -3 -3 -2 -1 -3
and redirect|17 -4 1 -6 -1 -2 -3 -1
and rejected|-12 -4 -3 -6 32 -2 -2 -2
and remind|11 -1 -1 -1 0 -1 -2 -4
and remove|12 0 -1 0 -2 -4 -3 -1
and repair|-6 -4 -2 -4 0 18 -3 1
and reply|27 -1 8 -6 -6 -8 -7 -7
and report|7 15 1 -4 -6 -4 -3 -6
and reported|14 0 2 -8 -6 1 -3 0
and return|22 -4 -12 1 0 -7 -4 3
and rewrite|11 0 -3 -2 -4 9 -4 -7
and right|-2 -5 -3 15 6 -5 -5 -1
and risk|7 -6 18 -2 0 -8 -10 0
and rounds|16 -3 -3 1 -4 -3 -4 -1
and route|5 13 -6 -2 0 -4 -1 -4
and run|13 2 -1 -4 3 -5 -6 -1
and running|7 -5 1 -1 -2 -4 -8 11
and s|16 4 -3 -13 10 -3 -3 -8
and save|25 -6 -4 -1 -3 -2 -7 -2
and saw|10 -1 -1 -8 0 0 0 0
and say|4 26 5 8 -17 -4 -13 -10
and season|-8 0 9 0 0 0 0 0
and sells|12 -5 2 -3 -5 -1 -1 1
and shop|11 0 0 -2 0 0 -2 -8
and short|9 -7 -1 -1 -5 -5 -1 11
and should|0 -4 14 -1 -2 -4 -1 -3
and so|10 10 -6 0 9 -4 -5 -13
and some|-7 17 -5 -2 -4 7 -5 0
and sometimes|4 0 18 -3 -4 -4 -5 -6
and specify|3 -8 1 0 -1 7 -3 1
and speech|12 -2 -2 -3 -7 0 1 2
and spelling|1 0 -1 -8 -2 -2 13 -1
and state|2 -7 -3 14 3 -3 1 -5
and stop|9 -1 -5 11 -3 -5 -4 -2
and store|-4 -1 -1 3 1 -6 -3 11
and style|1 0 0 11 -1 -1 -7 -1
and subject|11 -3 1 1 0 0 -7 -5
and suggest|20 6 -2 -9 -10 3 -3 -5
and suggestions|11 -1 -4 0 -1 -4 -1 -1
and summarize|8 -2 1 2 -2 2 -7 -2
and supply|-6 -3 -3 -4 1 13 8 -7
and system|-13 0 0 0 10 4 0 0
and technical|10 -6 0 0 0 0 -5 0
and tell|15 3 -8 -6 9 -8 6 -12
and that|9 -2 -8 -5 6 0 4 -4
and the|-7 2 4 -5 8 -16 11 3
and their|16 -13 4 -5 5 -1 -2 -4
and then|13 9 -17 9 3 11 -9 -20
and there|13 -2 0 -5 -2 -4 0 0
and they|15 3 -1 -4 0 -6 1 -9
and think|9 1 4 -8 -1 -4 -1 -1
and third|21 -10 -4 3 -2 -5 -6 3
and this|8 -4 -9 0 -2 1 4 1
and three|13 0 -6 3 2 -5 -4 -4
and threw|18 1 -5 2 -5 -1 -6 -2
and title|-2 -7 1 -4 -1 -1 -1 14
and to|7 10 -3 6 3 -7 -6 -8
and tone|7 2 -7 -4 11 -7 1 -2
and total|8 -9 -1 13 -2 1 -5 -5
and true|17 -7 -4 2 0 -2 -6 -1
and try|16 -8 -3 0 0 -4 0 -2
and turn|-7 -4 0 -1 -1 -1 12 3
and two|11 1 7 -2 1 -2 -12 -4
and under|15 -1 0 0 2 -6 -6 -4
and units|1 5 -4 11 -4 -3 -1 -5
and use|15 -5 1 -7 5 -5 -1 -5
and useful|12 -2 2 -3 -1 -2 -1 -4
and value|14 -5 -3 -3 0 2 -2 -3
and vary|-4 -3 -7 2 0 -9 10 11
and wait|11 -2 -11 -2 4 2 -4 1
and want|11 0 0 -1 0 -3 -5 0
and wants|16 -2 -7 0 -1 2 -5 -3
and was|-2 3 3 -10 2 -3 8 -1
and water|15 -4 -2 -2 2 -4 -3 -3
and well|0 3 -2 12 -5 -9 1 -1
and what|-4 15 5 -10 -8 19 -4 -12
and when|13 3 3 -4 6 -10 -7 -4
and whether|21 -6 -2 -5 -3 3 1 -7
and which|3 12 -4 9 -6 4 -12 -5
and who|26 -12 5 -5 1 -6 -5 -4
and why|7 21 -9 12 -17 -4 -11 1
and will|12 5 -5 -2 -1 -5 -2 -2
and with|19 -4 -6 -1 -2 -4 0 -3
and without|14 -1 0 0 -3 -6 -2 -3
and won|14 4 -9 -2 -8 1 -3 2
and word|-1 -5 -4 0 -1 -2 13 -1
and workflow|12 -3 -4 1 -2 1 -2 -2
and works|24 -5 -3 -4 -3 -2 0 -7
and write|-12 -6 -8 6 3 7 0 11
and x|0 9 3 -2 -6 -1 1 -5
and y_l|-2 -2 -1 -2 14 -1 -6 -1
and you|11 1 -15 -8 -4 -3 6 12
and your|-1 0 7 1 6 -1 -8 -5
android|28 -5 -5 -11 6 -1 -5 -7
anger|2 -4 -1 0 -5 -1 12 -3
angle|33 -7 -6 -8 -4 -11 6 -2
angle <number>|18 -5 -1 -3 -1 -3 -5 -1
angry|28 1 -16 -1 4 -19 10 -7
angry apologise|16 -7 0 -2 -3 1 -1 -4
angular|21 -5 -4 -5 -4 -3 0 0
animal|4 -7 -8 -6 -2 11 1 6
animal legs|2 -2 3 -8 -1 0 -2 8
animals|12 -12 -3 -1 -8 9 7 -4
animals if|16 -1 1 -3 -5 -3 -3 -2
animation|8 -4 6 4 -8 -5 -1 0
anime|27 0 -8 0 -7 -2 2 -11
anki|11 0 -3 1 0 1 -5 -6
anliegen|-3 -7 0 -1 -1 -3 18 -3
anna|18 -3 -1 0 1 -2 -12 -1
anniversary|14 -1 -2 -1 0 -1 -2 -5
annotate|-6 1 10 13 1 -4 -7 -7
annotate the|-11 -1 1 11 7 -3 -2 -3
annotated|-8 10 -4 -2 -3 1 -2 9
annotator|-16 -1 3 -3 20 -2 -4 3
annotators|-4 -2 4 11 -1 -7 -9 9
announce|2 -2 -2 -2 16 -2 -7 -2
announce the|0 -3 -3 -3 16 -3 -1 -2
announcing|-8 12 2 -2 1 0 -3 -2
ano|22 -4 -3 -4 -5 -2 -1 -4
anode|11 6 -1 -2 -4 -2 -9 2
anonymised|0 4 -1 -3 -2 -5 -7 13
anonymous|14 -9 1 1 -3 -5 3 -3
anos|24 0 -1 -3 -7 -11 -2 -1
another|-6 -1 8 -7 -6 3 9 1
another <number>|-1 -3 -5 -4 -1 2 12 0
another account|21 0 -1 2 -5 -2 -11 -5
another card|16 -2 -1 -2 0 -1 -5 -5
another for|-6 -1 10 9 -4 1 -4 -3
another language|12 5 -4 0 2 -1 -10 -5
another one|14 -3 -3 1 -3 -9 -4 7
another person|15 -10 3 3 -1 1 -4 -8
ans|-10 17 -10 13 -3 -6 -5 4
answer|-41 14 5 0 -6 19 -7 16
answer <number>|-9 -16 16 8 5 -2 -5 3
answer <quotation>|-5 -10 -14 -2 -2 39 -3 -4
answer a|9 2 -2 3 -1 -5 5 -11
answer about|-9 1 -2 -8 -3 12 11 -2
answer add|-10 4 14 -6 -2 -6 4 2
answer after|-3 8 -7 1 -2 16 -6 -7
answer again|0 -9 -2 -4 4 1 -5 14
answer an|-10 -4 -2 -1 9 13 -1 -5
answer and|-8 -1 -3 -13 3 -2 9 15
answer another|-14 -4 12 -3 14 -4 1 -2
answer answer|-10 1 -3 -5 -1 6 12 0
answer are|-9 14 -3 -6 -3 13 -4 -3
answer as|1 4 -3 12 -8 0 1 -8
answer at|-2 8 -10 1 2 1 2 -2
answer attached|2 10 11 -9 2 -3 2 -16
answer b|8 -4 -6 -4 13 8 -6 -9
answer before|-1 11 -5 -7 0 2 0 1
answer below|-8 -10 2 3 -1 16 -1 -1
answer but|15 -1 1 -4 -1 -4 -3 -3
answer by|-7 17 -3 -8 1 -9 -4 12
answer choices|27 -6 -2 -3 -6 -2 -2 -6
answer complete|-6 -1 -1 -1 0 -2 9 1
answer for|20 -12 -4 5 -11 -12 -3 17
answer format|-3 15 -6 -3 7 -7 -4 0
answer from|25 4 3 -16 -2 7 -13 -9
answer has|-7 16 -3 -4 12 -3 -6 -4
answer how|-2 19 -9 -6 -2 0 0 -1
answer i|-10 10 6 0 -4 2 -3 0
answer if|-14 11 -8 10 -1 0 1 1
answer in|12 12 -12 -10 -1 -7 -5 12
answer into|-3 -3 -4 1 -1 -3 -4 16
answer is|-4 -10 5 10 -9 -2 7 3
answer it|12 -5 6 4 -4 -13 -4 5
answer itself|-1 15 -5 1 -3 -1 -4 -3
answer keep|-9 17 -7 -6 -4 -7 -13 29
answer key|2 8 16 3 2 2 -20 -13
answer leave|-12 8 -3 2 -2 -2 -3 12
answer long|-6 -3 -2 2 1 1 -3 9
answer may|-10 19 -3 -2 0 0 -1 -2
answer must|-5 6 -5 -3 1 0 12 -7
answer never|5 11 0 -4 -1 -6 -2 -4
answer not|-10 -5 -2 -4 1 19 6 -4
answer of|1 5 5 9 -6 0 -9 -5
answer on|-2 12 -4 21 -9 -3 -4 -11
answer only|11 4 -3 -2 -3 -9 7 -5
answer or|5 2 -2 9 -5 5 -8 -6
answer out|16 0 1 0 -3 0 -7 -6
answer output|-8 -6 -5 19 -6 13 -7 1
answer pair|-6 10 -1 -3 11 -2 -6 -3
answer pairs|-5 -2 -2 -3 3 0 13 -5
answer patients|18 -6 -7 -3 -1 -1 -1 1
answer please|0 11 0 -8 -3 9 -5 -3
answer probability|-10 15 0 0 0 -5 0 0
answer q|-8 0 7 -5 -3 7 -6 8
answer question|-3 12 -4 -2 -2 -2 -7 7
answer questions|9 -1 -5 14 3 -1 -8 -10
answer right|-2 0 -6 5 -2 10 -3 -2
answer say|24 -9 1 -5 -3 -7 0 -1
answer sheet|5 -6 -1 10 -2 -2 -1 -3
answer should|17 4 -2 0 0 -7 -5 -6
answer so|4 11 0 -3 -11 -9 2 6
answer that|-7 -11 -3 13 -8 5 4 7
answer the|17 -8 5 7 -10 2 -10 -4
answer them|3 -4 -1 -2 0 -2 11 -5
answer then|1 7 -12 -4 -5 12 -5 6
answer to|-1 -6 0 14 -5 2 -18 14
answer two|-9 11 6 0 -5 -1 -1 -1
answer under|-1 -9 -3 22 -1 -2 -5 -2
answer vs|-6 1 1 -4 16 0 -4 -4
answer was|-3 6 12 -6 6 -7 -9 1
answer well|-15 -4 -4 0 1 -4 18 8
answer where|7 -17 -1 0 -10 15 -1 7
answer with|1 -8 -3 -11 -3 9 3 12
answer without|-7 11 7 1 -1 2 -4 -10
answer word|-10 -7 15 1 1 -3 1 1
answer would|7 2 -6 -5 20 -5 -12 -1
answer write|-15 -1 8 5 -3 -5 12 -1
answer you|12 -12 10 -8 17 -17 11 -13
answerable|-8 7 -2 2 1 -11 15 -5
answerable from|-5 -7 -3 2 2 2 14 -5
answerable with|-2 8 0 1 0 -10 7 -3
answered|-13 -3 1 -7 12 -6 18 -3
answered as|1 -2 -2 -4 13 0 -2 -4
answered from|-8 -3 1 -2 -1 2 10 0
answering|8 7 5 -8 0 4 -6 -10
answering questions|14 -3 -3 -2 -3 0 -2 -1
answering the|3 -9 -2 2 2 15 -10 -1
answers|-27 9 -9 -5 13 -15 23 11
answers <number>|11 -1 1 -5 -8 -8 0 11
answers and|-2 -7 0 5 -5 10 0 0
answers at|14 -1 1 -1 0 -4 -5 -5
answers below|1 -7 -1 -4 8 1 -5 7
answers from|0 -8 -5 0 9 -3 2 5
answers in|-9 4 -9 -1 12 -14 2 14
answers into|2 1 -3 -8 -4 4 -5 13
answers is|-4 -2 -4 -2 15 -2 0 -1
answers of|2 -13 1 6 -6 2 0 7
answers one|12 -4 7 -4 -2 0 -7 -2
answers only|14 -5 -4 -4 -3 -7 -4 12
answers to|-3 -9 -3 -1 6 -2 -1 14
answers with|-6 -1 -3 -3 11 3 -6 4
answers without|-6 3 15 0 0 -4 -3 -6
antes|-3 10 22 -6 5 -9 -12 -7
antes de|2 9 18 -2 -9 -6 -8 -4
antibiotics|-2 0 1 2 -2 -7 10 -2
anticipated|-8 10 -1 0 0 0 0 0
ants|3 -9 10 2 -1 -3 -3 1
antwort|-19 2 9 8 0 3 3 -5
antwort so|-5 -6 0 -1 -1 10 -5 9
antworte|13 5 1 4 -6 -3 -8 -6
antworten|-1 -12 -6 -7 16 16 -3 -2
any|10 5 -12 -6 -2 -2 10 -2
any deadline|0 -10 -4 2 6 1 7 -2
any explanations|11 -5 0 -3 -1 1 -2 -2
any files|9 -9 -2 -6 -2 -4 5 9
any given|12 -1 -3 0 -5 -5 1 1
any good|6 -8 0 5 -3 -2 -4 7
any idea|25 -9 1 1 -4 -2 -3 -8
any knowledge|18 -1 -9 -1 -6 -1 3 -3
any language|3 -7 16 2 0 -1 -5 -6
any layer|12 -1 -3 -1 -2 -3 2 -4
any mistake|24 -5 -2 -4 -1 -3 -6 -3
any more|9 -9 0 -1 -3 -2 7 0
any position|10 -4 -1 -4 6 -5 0 -2
any spelling|22 -4 -4 -2 -2 -5 -3 -1
any time|20 -15 2 1 -1 -4 -3 1
anybody|9 -2 1 1 -7 2 -3 0
anymore|20 -7 -5 3 4 -6 -2 -7
anyone|8 -6 8 -7 -2 7 -4 -2
anything|3 -7 -4 5 -13 0 1 15
anything <quotation>|6 -4 -3 -4 -4 -2 1 12
anything a|-5 1 -2 18 -4 -3 -3 -2
anything but|10 0 1 0 0 -1 -5 -5
anything else|0 -5 6 5 -11 4 -9 11
anything except|17 -3 -3 0 -3 5 -6 -6
anything in|19 1 -7 2 -4 -2 -5 -4
anything that|10 -4 -5 -8 -1 3 8 -3
anyway|4 -2 3 -8 12 -4 -1 -5
anywhere|-5 -1 -2 -1 -1 -1 13 -2
ao|1 -13 8 9 -10 17 -11 1
apa|15 -4 -6 5 -3 -6 -7 7
apa <number>|10 -5 -4 8 -3 -6 -8 7
apart|4 5 -12 -7 2 18 -4 -6
apart from|12 -5 0 0 -2 -2 -2 -1
apartado|-2 -5 -8 14 -7 -1 -8 18
aparte|15 -4 -3 11 -10 0 2 -10
api|9 -4 9 -7 2 -1 1 -9
api in|14 -7 0 0 -3 2 -5 -1
apologise|14 -6 -8 7 -5 -2 -3 2
apologise once|20 -6 -8 -2 -5 -1 -2 4
apology|6 -4 1 9 -5 -2 -12 8
apology from|15 0 -1 -2 0 -3 -4 -5
apology to|-5 -8 6 1 8 2 -2 -2
aponte|1 -6 -5 -3 13 13 -7 -5
app|22 -2 1 -11 2 -7 -2 -4
app and|10 -1 -1 -1 -1 0 -5 0
app for|7 6 -2 7 0 -14 2 -6
app give|-5 -3 1 -4 -2 13 3 -2
app says|14 -2 -4 0 -4 -3 2 -3
app speak|14 1 -6 5 -1 -2 -5 -5
app that|10 -2 0 2 -2 -7 -2 1
app will|-11 -2 9 2 1 3 -1 0
app with|8 9 -5 1 -4 3 -11 -2
app you|9 -3 -6 3 1 -1 0 -3
appear|-2 10 -2 4 -6 -4 0 1
appear in|-3 9 -7 4 -7 -4 4 4
appears|21 -2 -3 -3 -2 4 -7 -9
append|6 9 10 -9 1 -9 1 -9
append the|-9 11 13 -1 -4 -1 0 -9
append to|12 9 -7 -1 -3 -8 -3 0
appended|-1 -2 -7 -2 -4 -2 1 17
apple|19 2 -7 0 -1 -2 0 -10
apples|25 -5 -8 -4 -3 -12 2 6
applicable|17 -2 0 -6 -3 -2 -1 -4
application|6 11 2 11 -1 -8 -14 -7
application that|5 -1 1 9 -2 -6 -6 0
application with|12 -3 1 -3 -3 -2 0 -2
applications|11 0 0 -1 -5 1 -2 -3
applied|1 10 1 -6 -6 4 -5 2
applies|4 -3 -3 8 5 4 -12 -3
applies the|3 -3 0 2 8 3 -10 -3
apply|-1 10 -10 2 5 3 -9 1
apply a|6 -7 2 1 -8 3 11 -7
apply each|-7 3 -2 -2 0 8 -1 -1
apply for|5 -7 2 -1 2 -3 -7 9
apply the|11 -1 -1 5 -3 -6 -3 -3
apply to|2 -5 -3 6 -2 10 0 -7
appointment|22 -5 3 -7 -3 -9 9 -11
appointments|11 0 3 -2 -1 -2 -10 1
appreciate|8 -8 2 0 -2 -5 6 -2
apprentice|8 -9 -6 1 2 -1 2 4
apprenticeship|11 9 -4 -1 -5 -6 -1 -3
approach|6 8 10 -8 5 -7 5 -18
approach keep|6 -8 26 -7 -4 -7 -7 0
approach to|11 -10 0 2 1 2 -3 -3
approach you|-9 9 0 0 0 0 0 0
appropriate|11 -7 1 -4 -2 -2 3 0
approve|6 -11 7 -8 1 1 3 1
approve it|12 -8 -6 1 1 -2 1 1
approved|-6 1 0 1 -1 1 -6 11
approved the|-9 1 -1 1 1 1 -4 11
approx|10 7 3 -4 -1 0 -4 -8
approx <number>|1 11 2 -3 2 -2 -1 -9
april|-10 7 9 4 -9 -5 8 -4
après|10 13 -5 2 -5 -5 -8 -2
ar|8 2 -1 2 -3 -8 -1 0
arbeit|10 -4 0 -7 -1 0 4 -1
architect|12 -1 -9 0 0 0 0 -1
architectural|13 0 -3 -4 -2 0 -2 -2
architecture|21 -10 1 -3 2 -6 -1 -4
architecture that|9 0 -7 1 -4 1 0 0
archive|13 5 10 -2 -8 -11 -5 -1
archive <quotation>|6 -6 9 4 -3 -6 -2 -2
arduino|16 5 -5 1 0 -5 -6 -6
are <number>|14 -9 0 -2 2 -11 9 -3
are <quotation>|17 3 -4 -1 -2 -1 -6 -6
are a|12 -3 4 -5 4 -11 5 -7
are about|-8 14 -7 -4 3 -4 10 -5
are allowed|5 -6 -1 3 9 -5 -2 -3
are also|9 -6 -3 -1 3 -4 3 -2
are an|11 -9 -1 6 -3 -2 -2 -1
are assistant|20 -9 -4 -5 -1 -5 -1 5
are available|11 -5 -1 0 0 0 -5 0
are below|23 -8 -2 2 0 -3 -10 -3
are black|14 17 -6 3 -13 -2 -8 -6
are drawn|-8 10 -2 -2 0 0 1 0
are driving|13 0 -4 2 -9 2 -2 -1
are fair|16 0 -3 -1 -2 -5 -3 -2
are five|12 -7 -2 -2 6 -4 -3 -1
are for|-6 8 -6 4 -1 -6 -2 9
are free|8 -6 11 -6 -4 1 -6 2
are given|20 -12 20 -8 -3 0 -11 -5
are good|13 -7 -1 -2 1 -2 -2 0
are having|-6 -1 12 -2 -3 -2 2 0
are in|7 -6 8 3 3 -16 7 -6
are infinitely|6 2 -5 -2 8 -12 1 1
are lazzies|-7 11 0 -1 -1 -1 -1 -1
are mila|9 -1 0 -1 -6 0 0 -1
are nearly|-6 -2 -1 12 -2 7 -3 -4
are newer|6 -10 -8 8 0 1 1 2
are no|3 -1 2 0 -5 11 -4 -6
are not|18 9 13 -3 -15 -8 -8 -7
are on|15 -2 3 -5 -2 -3 -3 -2
are out|18 -3 -4 1 -4 -1 -4 -3
are partially|11 -4 0 1 -7 -1 -1 1
are people|9 14 -3 -4 -7 -7 5 -7
are present|0 -7 -4 4 4 10 -3 -4
are quality|11 -5 0 -1 -2 -1 2 -5
are razzies|-7 11 0 -1 -1 -1 -1 -1
are red|12 -1 -5 -3 -2 -1 3 -3
are responsible|11 1 2 -3 -1 4 -7 -7
are right|10 -12 -4 15 -1 7 -10 -5
are safe|11 -7 -2 -2 1 -1 0 1
are same|4 -1 0 -1 -1 7 -1 -8
are skilled|13 -1 -2 1 -4 1 -2 -6
are some|7 17 1 2 2 -8 -15 -5
are still|21 -5 -2 2 -4 -4 -6 -2
are the|18 -8 1 3 -12 8 -4 -7
are then|-6 10 -1 -1 -1 -1 -1 -1
are there|11 5 -10 2 -14 8 -8 5
are to|6 -11 -8 7 6 -6 -9 15
are twice|3 2 4 -7 9 -7 0 -3
are very|2 -2 -6 4 3 -3 -8 11
are you|26 -12 -12 6 -5 -6 4 -2
area|18 -3 -7 1 -1 2 -4 -6
area <number>|4 -3 -1 10 -3 5 -8 -4
area of|6 7 -5 7 -2 -10 5 -6
arena|-1 -2 -6 -2 24 -3 -7 -2
arg|17 -8 3 -6 -6 -8 7 1
args|1 4 -7 -1 4 -7 10 -4
argued|-4 1 0 9 10 -13 1 -3
argument|2 10 -13 3 -8 10 -3 0
argument for|9 -2 -3 -1 -8 0 6 -1
argument in|-1 8 -5 10 -5 3 -1 -10
argumento|-10 13 -1 -6 -5 21 -6 -5
arguments|12 -8 0 4 4 -4 5 -13
arguments for|8 3 1 2 -3 0 -3 -8
arithmetic|-13 17 -14 4 -6 7 1 5
around|1 -8 -4 -8 11 -13 16 6
around <number>|15 -6 2 -5 5 -6 -9 3
around her|9 -6 0 -3 1 -2 -1 1
around with|1 2 1 1 7 -5 -8 0
arr|10 3 1 -10 1 -1 -2 -1
arr i|10 -2 0 -3 -1 1 -1 -5
arr length|10 -2 0 -3 -1 1 -1 -5
arrange|10 -3 -2 -5 14 -7 -3 -4
arrange the|10 -4 -1 -5 9 -5 -3 -1
arranged|12 -3 -2 -2 -5 -1 1 -1
array|-1 -6 -4 -10 8 3 15 -5
array <number>|9 1 -2 -4 -7 13 -6 -5
array <quotation>|9 0 -2 1 -3 3 -8 0
array of|-12 1 -10 -1 10 1 19 -8
arrays|21 7 -2 -4 -14 8 -8 -8
arrays and|9 10 -2 0 -12 2 -7 0
arrive|4 14 -3 5 -10 -3 2 -10
arrive at|-6 14 -2 -3 3 -6 1 -2
arrived|4 15 -1 -9 -1 -5 0 -4
arrived in|-4 16 -1 -3 1 -4 0 -4
arrives|-2 22 -12 -8 3 -4 0 0
arrives at|10 6 -1 -7 3 -3 -11 2
arrogant|3 -4 -1 1 -2 -5 -6 13
arrow function|18 -11 0 -4 -4 2 -1 0
arsenal|23 -6 -1 -3 1 -4 -7 -3
art|17 -5 -1 -2 -6 1 -2 -2
article|-3 -11 2 8 -1 -2 -8 16
article <quotation>|22 -10 -4 -5 -5 -8 -7 16
article about|-10 0 9 3 0 -1 -1 -1
article for|0 -1 -1 8 3 -3 8 -14
article is|3 -2 1 -8 -5 2 0 10
articles|-1 -1 4 -9 0 7 -3 2
artificial intelligence|14 -3 -2 1 -3 0 -3 -5
artigo|-10 12 -4 1 -4 -8 -4 16
artist and|5 0 0 2 -9 -8 9 1
as|-23 1 6 4 -3 5 -8 19
as <number>|12 0 -6 6 5 -7 -7 -3
as <quotation>|17 -10 -4 -8 2 -5 1 8
as a|8 -9 5 -10 2 -5 3 7
as an|11 0 -16 1 1 -6 -8 18
as clean|-6 0 -2 -2 -2 -3 -1 15
as complex|9 -8 -5 -3 5 2 -1 0
as csv|10 -5 0 -1 0 -1 -3 0
as deep|4 -11 4 1 -1 -2 1 5
as different|-8 8 1 -4 -1 0 10 -5
as dry|6 -3 8 1 -7 1 -2 -5
as far|1 -2 0 -2 10 3 -1 -8
as fixed|-3 -1 -1 -1 -4 -1 12 -1
as fragile|16 -2 -6 -2 -2 -3 2 -4
as from|6 -5 -9 1 -1 0 12 -5
as hard|8 -5 -5 5 3 5 -8 -2
as having|21 -7 -4 -4 0 5 -6 -5
as i|14 -4 0 -3 -2 4 -8 -2
as if|2 2 -5 -9 -12 2 12 8
as in|-19 4 1 13 0 -1 1 1
as input|11 -1 6 -11 3 -3 2 -6
as is|8 0 -11 -3 1 7 -5 4
as it|-7 -12 13 4 1 9 -4 -3
as its|9 -4 -3 10 1 -7 0 -5
as json|20 -12 -7 8 -5 2 2 -10
as long|3 3 11 0 -7 -3 -15 6
as markdown|-1 -1 0 -5 -4 -4 1 14
as modern|15 -6 1 -4 -3 9 -4 -8
as much|15 3 -3 -2 -7 -1 -5 1
as needed|18 -5 -1 -2 -2 -1 -4 -2
as our|13 6 -5 -2 1 -4 -4 -5
as pending|11 -1 -3 3 0 -7 0 -2
as people|1 -5 -1 -2 -3 -1 13 -2
as possible|-6 -1 2 -12 6 6 -6 10
as quality|-7 -4 1 13 -4 0 0 1
as question|-7 0 0 0 -5 0 13 -1
as quiet|11 -1 -1 0 -6 0 -3 0
as real|-5 -3 11 -6 -3 -3 13 -4
as reward|-3 0 -2 12 4 -8 -1 -1
as she|13 4 1 -4 -6 2 -5 -4
as shown|-9 -1 1 9 2 -1 -6 5
as stable|8 2 -4 8 1 0 -8 -6
as text|11 -3 -4 8 -6 -3 0 -3
as they|10 2 13 0 -8 -9 -3 -5
as though|-7 1 6 4 -4 -3 -5 8
as to|2 11 4 -1 3 -9 -5 -4
as unusual|11 -7 -3 1 1 -1 0 -1
as user|7 -2 -6 -6 -2 -12 4 17
as well|5 14 -11 -3 4 -1 -5 -2
as you|-5 29 6 -9 -4 7 -11 -13
ascensor|28 3 -5 -5 -5 -2 -5 -8
ascii|13 1 -4 1 1 0 -5 -5
aside|17 4 -5 -13 6 0 1 -10
asistente|-10 -8 2 8 -9 4 20 -8
asistente como|-6 0 4 -5 -1 12 -2 -2
ask|10 -7 -12 -19 -10 6 26 5
ask <quotation>|-10 15 -6 1 -4 13 -2 -7
ask a|0 -2 -5 0 0 1 12 -7
ask about|5 -4 -1 -3 -3 5 9 -7
ask after|-1 -11 -8 3 1 1 19 -5
ask an|-10 -1 0 -1 -1 -1 15 -1
ask at|-1 -9 2 0 0 -4 7 5
ask before|12 -14 1 -3 1 2 -1 2
ask for|18 -4 -2 -10 -3 -3 6 -2
ask me|1 -6 0 -6 9 -12 12 2
ask my|6 1 -4 2 1 -1 -10 4
ask one|50 -2 8 -7 -11 -15 -18 -5
ask something|-4 -7 0 2 -2 -4 17 -1
ask them|23 -5 -2 -2 -3 -6 -5 1
ask when|13 -4 -1 0 0 0 -8 0
ask you|20 -7 -5 2 -4 -1 -7 3
asked|0 13 -16 17 -15 7 -1 -6
asked about|1 11 0 -12 -1 -6 13 -7
asked for|18 -3 6 -3 -5 2 -21 5
asked me|10 7 -2 -6 -1 5 -4 -9
asked questions|13 0 0 -1 1 1 -6 -8
asked to|3 -20 3 8 -1 1 4 3
asked which|-10 6 -1 -1 10 -1 -3 -1
asker|-2 -3 -1 -5 10 -7 11 -4
asking|9 -7 -4 7 -5 6 -8 2
asking for|20 0 0 -1 -3 -7 -11 1
asking me|13 -5 -1 -1 -8 2 0 0
asking the|11 -3 -5 -2 1 -1 -2 1
asks|-7 -14 -7 10 -5 -5 13 14
asks and|-3 -4 -5 12 -7 1 8 -2
asks for|10 1 -4 10 -2 2 -7 -11
asks what|12 -1 -1 -3 -5 -5 6 -3
asks why|21 -6 -3 -3 1 -4 -3 -3
asleep|16 -12 0 -2 -3 2 -1 -1
aspect|14 -5 -3 -4 -10 -2 -1 12
asphalt|12 -1 -1 -4 -3 -2 0 -1
asr|-5 -4 -3 -5 -4 0 10 11
ass|16 -3 -2 -5 -2 -5 -1 1
assembly|7 -8 9 -1 -1 1 -3 -4
assert|4 -9 -7 9 -2 5 -3 4
assess|9 5 -3 17 -6 -19 1 -5
assess the|-2 2 -3 24 -5 -12 -4 0
assessment|0 0 0 0 -6 11 -3 -2
assessment for|2 -9 3 1 -1 9 -5 0
assign|10 -9 -6 15 11 -1 -11 -9
assign a|10 -6 0 10 -4 -1 -3 -4
assist|11 -8 -5 -7 -7 11 1 4
assist in|10 -1 -1 -1 -1 0 -1 -6
assist with|-7 1 -4 0 -7 13 -3 7
assistant|-27 -11 1 9 -1 8 12 10
assistant <number>|-10 1 -4 -4 11 0 11 -4
assistant <quotation>|-10 -1 9 -4 0 -5 -2 14
assistant answer|-6 -1 0 12 -2 1 -8 5
assistant answers|-13 -4 -2 -2 3 2 -2 18
assistant at|12 1 2 -8 -4 -4 7 -8
assistant each|-6 -1 0 -1 1 -2 10 -2
assistant for|23 6 -2 -2 -5 7 -15 -12
assistant good|-5 -2 2 10 -1 -1 -2 -1
assistant in|11 -7 -1 9 0 -1 -8 -3
assistant inside|24 -1 -7 -3 -6 0 -7 -2
assistant it|7 5 3 -1 -10 1 -4 0
assistant message|-2 -7 -10 -7 -10 24 1 12
assistant must|1 -3 12 -5 -1 -4 7 -8
assistant no|-9 -1 -1 0 -5 -1 6 11
assistant of|8 11 -1 -14 4 -7 -5 4
assistant on|-5 -1 -5 -5 5 0 17 -6
assistant s|-23 -16 8 15 -3 17 -14 15
assistant the|14 -5 8 -4 2 -2 -8 -3
assistant to|-1 4 -3 -8 -3 5 10 -6
assistant turn|-10 -6 -5 22 -1 -3 -13 16
assistant turns|0 -6 8 -2 11 -5 -8 3
assistant voice|-5 0 0 -1 -3 0 -4 14
assistant was|-3 -4 2 13 1 -3 -5 -1
assistant would|-4 -5 -6 1 -1 9 -11 16
assistant write|-5 0 2 -1 0 0 10 -5
assistant you|20 -1 -1 -13 -2 1 -4 1
assistants|-11 -3 -3 9 22 -2 -2 -10
assistent|-8 -6 17 -10 -7 -9 1 23
assistente|-16 -10 8 7 -13 7 8 8
assistenten|-10 -8 -9 -3 9 7 22 -8
association|-8 -2 13 -1 -2 -3 4 0
associations|-10 11 -1 -1 0 -1 0 0
assume|11 0 0 -8 5 10 -12 -6
assume <number>|19 -5 -3 2 -3 -8 0 -1
assume the|-3 -13 -1 6 -1 9 2 2
assumed|-7 -11 11 0 0 6 0 1
assumption|-6 14 1 -8 0 -5 6 -2
assumptions|-3 27 -9 -11 -4 -3 -7 10
assumptions in|14 -2 -2 0 -1 -6 0 -2
async|10 -9 0 -7 -1 -3 7 3
at|-10 5 -2 2 -3 9 5 -5
at <number>|5 15 -8 -13 -10 -2 8 5
at a|14 5 4 1 4 -24 -4 0
at all|7 -11 1 -6 3 4 1 1
at an|20 -7 3 0 -5 -3 -3 -4
at any|18 -13 4 -1 5 -7 -6 0
at around|-8 0 0 0 0 0 9 -1
at different|17 0 0 3 -5 2 -9 -9
at each|2 19 -4 -7 -7 -6 -7 10
at end|-7 -1 11 -5 -6 3 6 0
at every|11 -1 1 -1 1 -3 -7 -2
at first|6 12 1 -4 -5 -1 -5 -3
at her|11 -2 -2 -1 0 -2 0 -4
at home|9 -9 4 -8 -5 -8 16 0
at in|7 17 -3 -7 -5 -2 -4 -4
at its|4 0 2 -3 -6 -1 -6 11
at least|-12 22 -1 -9 -3 2 11 -9
at length|-7 10 1 -5 1 -1 1 0
at me|14 1 -1 -2 -8 -1 -4 2
at most|14 2 -4 -16 2 12 -12 1
at night|30 -7 -9 -6 6 -6 -7 -2
at once|12 -1 -4 4 -9 1 7 -10
at random|-7 1 -1 0 -1 0 12 -4
at school|-10 11 -2 -1 3 -1 0 1
at sea|-11 -4 10 -1 8 -1 -1 1
at the|2 -3 2 18 -15 3 -9 2
at them|13 -2 -6 -6 1 -6 -3 9
at this|10 -1 -8 11 -3 7 -9 -9
at three|-3 -16 11 0 -1 2 12 -5
at which|-10 14 -1 -9 3 10 -7 1
at work|8 -3 -2 -2 1 1 -10 8
ata|16 -3 -2 -1 -2 -2 -3 -2
ate|14 -7 3 -1 -1 -4 -6 2
ate <number>|15 -7 3 -1 -2 -4 -6 2
atendente|1 -10 8 3 -4 1 -6 7
atendente virtual|12 -4 -5 5 -3 2 -5 -3
atm|20 -5 0 -6 -2 8 -7 -7
atms|22 -8 4 -6 -5 -10 -9 12
atms that|12 -4 -3 1 -1 -4 -6 5
atom|3 21 -1 -4 -4 -2 -9 -4
atomic|12 4 -9 12 -10 -10 -9 11
attach|11 -8 12 0 -3 -4 -4 -4
attack|0 0 -3 7 -9 8 -11 8
attack my|9 3 -5 -3 -7 1 1 1
attack the|-11 -1 -4 -4 3 21 1 -4
attempt|-8 1 -3 1 -7 28 -3 -10
attempt <number>|-5 -11 -4 7 1 13 -2 0
attempt to|2 11 6 -6 -4 -2 -4 -2
attempts|10 -4 -1 -8 0 1 0 1
attended|10 2 1 -7 -2 -2 -1 0
attended a|10 2 1 -7 -3 -2 -1 0
attendez|-6 -4 9 -6 -2 -2 -3 14
attributes|19 0 -4 -5 -4 0 -2 -4
até|11 -3 0 -9 -7 10 1 -3
au|2 10 1 6 -7 0 -2 -10
auch|2 24 -9 -4 -2 -6 3 -8
auch die|-5 20 -3 -2 -1 -4 -3 -2
audible|0 -4 13 -4 -2 -2 0 0
audience|2 -2 9 9 -13 -5 5 -5
audit|-4 6 14 1 -14 6 2 -13
audit and|12 -5 -4 -1 1 1 0 -4
audit the|4 2 -13 -5 3 8 -1 2
auditor|10 -11 2 -4 -2 -3 6 2
auf|1 13 3 9 5 -16 -12 -5
auf <number>|22 -8 2 -6 -2 -6 0 -2
aufgabe|7 19 -8 -5 -4 -7 8 -11
augment|-3 -8 8 -2 -2 -3 -1 10
augmented|5 -8 0 0 0 -2 -10 16
aunt|13 -1 -4 -7 0 -4 6 -4
aus|-3 -4 -8 -8 -14 14 14 8
aus dem|-3 0 -4 -1 -9 0 4 13
aus der|2 -1 -3 -1 -6 18 -6 -3
ausgabe|-8 -6 17 -10 -7 -9 1 23
ausnahme|13 -1 -2 -6 -1 0 -1 -2
australia|-3 4 -2 14 -5 -4 0 -4
austria|13 -5 -1 -2 -2 -2 -2 0
authentic|14 -3 -4 -3 1 4 -4 -6
authenticity|12 -2 -2 1 -4 -1 -1 -4
author|18 1 -1 -24 6 0 2 -2
author of|-9 -5 6 -2 10 -1 1 -1
author s|16 0 1 -6 -7 -2 0 -1
authorities|-9 4 -1 -1 -1 -2 -3 13
authority|-6 0 -4 13 -2 3 -6 2
auto|12 3 -12 -4 -7 -4 11 0
auto top|12 3 -11 -5 -8 -2 11 -1
automatically|5 11 -4 -1 -6 4 -2 -6
automatically open|1 13 -5 -2 -2 3 -3 -6
automating|17 -5 -3 0 0 -1 -7 -2
automation|15 3 -6 3 2 -1 -11 -5
autumn|7 -5 -4 -3 0 -4 -2 11
aux|4 -13 -10 -8 -6 -3 17 19
av|-6 -3 -3 -2 3 -2 15 -2
available|11 11 -6 5 -7 -4 -2 -9
available from|17 -3 2 -1 -4 0 -11 -1
available in|14 -3 -1 -3 -1 -1 -4 -1
avant|5 15 22 -4 -7 -10 -6 -14
avant toute|3 11 0 0 -1 0 -1 -12
avatar|27 -5 -1 -2 -5 3 -9 -7
avec|4 2 -4 -6 -9 2 12 -1
average|3 4 1 -5 11 -2 -5 -7
average speed|20 0 -1 -5 -4 -8 -5 4
avis|12 7 0 -7 -4 -4 -4 0
avoid|-5 -9 -3 -3 -5 -4 14 16
avoid anything|-3 -7 -2 1 6 0 9 -4
avoiding|2 -4 -2 -3 6 -7 11 -3
avoids|-6 -2 1 9 2 -7 1 2
await|9 -1 -8 -12 -6 7 15 -5
award|-7 -8 0 22 1 -7 0 0
award <number>|-3 -4 0 15 0 -6 0 -2
aware|1 10 1 -1 -6 -7 6 -4
aware of|-1 16 -2 -1 -8 -7 10 -6
away|0 6 6 -12 -9 1 14 -6
away and|-11 9 -1 4 -1 -1 -1 2
away from|12 7 -1 5 -3 -3 -11 -7
away how|11 -6 6 -4 -1 -2 -6 2
away the|9 1 -10 -3 -3 5 7 -6
away with|-2 3 -3 3 -2 -3 10 -6
awkward|13 -3 -4 -1 -2 -2 5 -5
aws|2 3 1 6 -2 3 -12 0
axios|12 -3 0 1 0 -1 -8 -2
axis|12 -5 -6 -7 6 -2 0 2
añade|-6 -3 -2 -3 21 -2 -3 -2
años|23 -6 0 -3 -5 0 -6 -4
b|-14 -9 0 8 39 -9 -7 -8
b <number>|11 -9 -1 -3 -2 -7 7 3
b <quotation>|4 -15 11 -10 19 -6 -2 -2
b a|-4 -8 10 9 18 -18 -4 -3
b ab|0 0 1 16 -4 -9 2 -7
b and|15 -6 -11 9 -1 -10 -5 9
b b|6 -3 1 15 -7 -9 2 -5
b c|6 7 -15 6 -2 2 -1 -2
b in|25 -7 -10 -7 -5 8 -2 -2
b majority|-6 -8 -1 0 20 0 -4 -1
b no|7 -3 3 -4 13 -4 -5 -8
b one|1 -4 3 -9 19 0 -7 -3
b or|-9 -4 -5 -11 34 -3 -1 -1
b result|12 1 -2 -5 -5 0 2 -2
b return|18 -4 -3 -4 -6 -2 3 -1
b strongly|-4 -2 3 -4 12 2 -4 -2
b test|31 -9 -4 1 -3 -4 -11 -2
b then|-4 -2 6 -9 14 -4 0 0
baby|16 -6 -10 -10 11 9 -1 -9
back|-14 -4 11 3 -3 11 2 -6
back a|-7 0 0 0 0 12 -6 1
back at|5 -11 0 4 3 -5 -3 6
back for|-6 -3 -8 9 4 3 0 1
back in|10 -2 -2 -1 -1 -4 -5 5
back into|5 0 -3 4 10 -8 1 -9
back of|16 10 -8 -6 1 -2 -4 -7
back office|-4 6 -5 -6 2 -1 12 -3
back pain|12 -3 -2 1 -6 -1 -2 1
back the|-9 -1 -1 -1 4 11 -1 0
back to|5 -6 14 6 -4 7 -16 -7
back translate|-8 -1 -1 -1 -4 -2 4 13
backdrop|10 -8 4 -1 -1 -3 2 -3
backend|14 -3 -1 -5 -6 2 -2 2
backend systems|11 -7 -3 -1 0 0 0 0
backstory|-2 -4 12 2 -2 -3 -2 -1
backtrack|-5 15 0 -3 -5 -2 -1 1
backup|1 -5 -3 -3 -7 11 11 -5
backup of|15 0 -2 -1 -11 0 -1 0
bad|5 -10 -13 19 12 13 2 -28
bad <number>|8 -8 -5 12 -2 -1 -2 -1
badge|9 -6 -1 12 -3 -2 -5 -3
bag has|-1 9 0 1 -4 2 -7 -2
bag of|9 -4 0 -7 -3 9 -7 2
baggage|3 -1 0 -10 -1 0 9 0
bags|12 -6 -1 -1 -1 -1 -1 -1
bakery|8 6 1 -4 2 -7 -5 -1
bakery in|14 -5 0 1 -1 0 -7 0
balance|-8 15 -6 -1 -4 1 1 2
balance three|10 -5 2 3 1 -5 -4 -3
balcony|12 1 -1 -9 -2 -9 15 -7
balises|-11 11 -5 -4 -1 -1 -2 15
ball|7 3 -2 13 -12 -2 0 -6
ball that|5 -7 -2 8 0 -4 -2 2
ballot|3 -7 -4 -4 19 -1 -2 -4
ban|8 -8 -4 -5 13 -2 0 -2
bananas|4 -1 7 -1 -10 -1 1 1
band|9 4 -5 8 -12 -4 -7 7
bands|9 -5 6 7 -2 -2 -10 -3
bank|4 4 -1 14 -12 -4 1 -5
bank <number>|16 1 -3 -5 -2 -6 0 -2
bank account|12 -4 -6 3 -4 3 -5 1
banks|1 -1 0 -2 -4 -5 13 -3
banned|13 -2 0 -1 -2 -1 -3 -3
bar|13 -5 7 -2 2 -5 -1 -9
bare|-6 10 -3 5 -5 5 -3 -3
barrister|6 11 -6 -3 -7 -4 -6 9
base|3 -2 3 11 -5 2 -6 -6
base article|2 -2 1 7 2 -2 5 -14
base contains|-2 -4 12 2 -2 -3 -2 -1
base it|6 -3 -7 10 1 -4 -3 1
based on|10 1 0 1 3 0 -7 -7
bash|25 -2 -1 -4 -2 1 -11 -6
bash one|15 -4 -2 -3 -4 0 -2 0
bash script|13 -1 -2 -2 -2 -1 0 -5
basic|8 -7 3 -2 4 2 -7 -1
basil|-14 -1 -2 -3 -3 0 1 21
basket|21 -9 -1 1 1 -3 -6 -4
batch|1 14 -9 -13 2 -6 4 7
batch <number>|-2 4 -5 -6 4 -5 -1 10
batch for|17 2 -3 -5 -1 -5 -1 -4
batch of|11 -7 0 -4 -4 7 -1 -2
bath|17 0 -2 -6 -3 -4 -1 -1
bathroom|16 -1 1 -2 -9 -4 3 -4
battery|-9 -5 -7 0 8 -3 10 6
bay|9 -7 1 2 -9 -1 -4 8
bayes|6 -8 2 -1 -1 2 -8 7
bayes theorem|6 -8 2 -1 -1 2 -8 7
bc|-4 -1 -3 6 -4 -2 -7 14
bc <number>|-2 -3 -3 0 -2 -1 -4 14
bd|10 -6 1 -1 -1 0 -2 0
be|-15 11 -1 3 -6 7 0 2
be <number>|19 3 4 -8 -9 -5 -7 4
be a|6 -10 13 -8 12 3 -7 -9
be able|4 10 6 -3 -5 8 -14 -5
be alive|17 -3 0 -1 -3 -4 -2 -3
be an|4 -6 0 -5 0 -2 10 0
be and|7 7 -3 -9 2 -4 -2 2
be answered|-7 1 0 -1 -6 -3 23 -6
be as|1 -15 8 -2 5 2 -4 5
be at|2 14 -11 2 2 -7 -2 1
be aware|-1 16 -2 -1 -8 -7 10 -6
be checked|-3 -4 0 -4 -6 2 14 1
be closed|19 -2 -2 7 -3 -7 -4 -8
be d|20 -1 -1 -2 -9 -6 3 -3
be done|-4 8 0 -2 8 -8 -9 6
be equal|11 -1 -1 0 -2 -5 0 -1
be flipped|-7 -5 -1 -1 14 -1 1 -1
be frank|6 2 2 3 -9 -6 -5 6
be friendly|13 -2 0 2 -3 1 -3 -7
be from|-5 -2 0 -1 1 -2 13 -3
be given|-11 21 -1 -2 -1 0 -4 -1
be honest|5 -7 4 0 -4 9 -7 0
be if|7 -4 -4 13 -6 -6 -1 1
be implemented|16 1 -3 -4 -3 -2 -2 -3
be improved|4 -4 -3 9 -5 -8 6 0
be in|10 -8 5 -6 -6 3 -2 3
be kind|18 -4 -1 -1 2 -8 -2 -3
be learned|-8 -1 -1 -1 -4 8 -3 10
be longer|-4 7 18 -13 1 -1 1 -8
be made|9 6 -4 1 2 -8 -7 1
be mixed|-8 0 0 0 -1 0 10 -1
be more|9 7 -1 -6 -6 -1 1 -3
be my|11 0 -4 0 0 0 -2 -5
be natural|-14 -6 8 -1 3 -4 11 1
be nice|7 -3 5 -6 -3 10 -4 -5
be on|4 10 6 -2 2 -7 -3 -10
be only|13 -4 -4 -4 -3 -7 13 -4
be pretty|15 -5 -2 2 4 -4 -7 -3
be quick|1 -6 -1 1 12 -4 0 -4
be readable|14 6 -1 -5 -4 -3 -2 -4
be red|23 -4 -4 0 -6 -3 -4 -2
be right|12 9 -5 -2 -1 -8 -4 -2
be self|-5 13 -3 -1 0 0 -3 0
be shown|-6 4 -11 5 15 -7 -4 5
be so|-4 16 -3 8 -3 -4 -6 -4
be specific|-8 -1 0 0 -4 15 0 -2
be stored|-3 -5 -7 14 -1 1 -7 9
be sure|23 -8 -4 -8 -5 11 -5 -2
be the|8 -3 -14 -5 5 -2 13 -1
be under|-10 0 -2 13 1 -2 2 -2
be used|2 -13 -6 5 -6 -3 8 12
be very|-2 14 -6 12 -1 -8 -6 -3
be with|0 17 -8 1 0 1 -10 0
beams|15 -1 -1 1 -5 -2 -4 -3
beans|2 0 -3 -1 -10 -6 8 11
bear|11 2 2 0 -9 -5 2 -2
bearing|-6 14 2 -6 2 -2 -1 -3
beat|21 -11 -11 0 5 -14 4 7
beatrice|14 -9 0 -2 -1 6 -2 -5
beats|-9 -1 0 -2 13 -1 0 -1
became|-5 -7 1 16 -8 -2 2 3
because|-7 -2 -4 0 -2 10 7 -2
because <number>|6 -4 1 -1 0 11 -4 -8
because <quotation>|13 -3 -1 -3 -3 -5 0 2
because i|-2 6 -8 3 -2 9 -4 -2
because it|0 2 -3 -3 12 -5 2 -7
because of|-4 -6 -4 -2 -3 9 -1 11
because the|14 -13 -1 -4 -4 6 7 -6
because they|5 -3 -1 3 -4 1 -10 9
become|20 -1 -1 0 0 0 -14 -4
becomes|0 -13 8 -3 -3 0 -8 20
bed|9 -3 -5 -2 -9 4 5 1
bedroom|19 -4 -4 -8 -3 -2 9 -8
bedtime|10 -6 -4 5 -2 -6 2 0
beekeeper|1 -9 -1 1 0 -2 9 0
beekeeper in|-6 0 0 1 1 -3 10 -3
beekeeping|4 -12 5 -2 -2 6 8 -8
been|4 -12 10 -2 -11 11 -6 5
been charged|14 -1 -3 -1 -2 -3 -3 0
been lost|24 1 -5 0 -8 -7 0 -5
been modified|12 2 -6 -6 -1 -4 -1 3
been to|12 0 -2 -4 -5 0 -1 1
beer|0 -16 9 1 12 -4 -1 0
bees|-1 -9 -7 11 8 1 -14 11
before|-12 26 16 -6 0 -5 -12 -7
before <number>|19 -1 -6 -7 7 4 -4 -12
before after|9 -7 -5 0 -4 9 -2 -2
before answer|-4 16 4 0 -3 -6 -3 -4
before committing|-12 33 -4 -3 -2 -4 -7 -1
before each|-3 -6 11 5 2 -5 -4 0
before edit|3 -5 -6 10 -1 -1 -1 2
before every|-8 12 4 -5 2 -5 2 -3
before giving|7 14 -3 -3 -3 -8 -3 -2
before i|16 -7 -5 -5 -4 -1 -3 8
before it|-6 13 6 5 -6 -11 6 -7
before or|10 -3 -2 0 -1 -1 -5 2
before that|-4 13 10 -2 -3 -1 -7 -5
before the|-2 23 17 -9 -9 -6 -7 -8
before they|3 -1 -2 -4 -3 -4 1 11
before version|12 -3 -6 2 5 2 -5 -7
before workshop|10 -8 -2 3 -2 0 0 -1
before you|-15 16 13 -5 13 -7 -6 -8
beforehand|-10 12 18 -1 -5 5 -7 -12
begin|2 -3 -6 -2 -1 -13 20 2
begin by|-8 9 -2 3 -2 -1 -2 3
begin with|4 -1 -6 3 -1 -4 12 -7
beginner and|19 -3 -3 8 -5 -3 -5 -9
beginner units|10 -6 0 0 -1 0 -1 -2
beginners|19 -6 -1 -3 -4 6 -6 -5
beginning|6 6 -10 -11 -1 1 15 -6
beginning with|12 9 -5 -5 -3 -4 -4 0
begins|-12 14 0 -4 -2 -7 -2 12
begins with|-8 14 -7 -2 -3 -1 0 8
begründung|-9 20 -2 -1 -4 0 0 -3
behaves|-8 -1 10 -1 -1 -1 8 -6
behavior|19 -2 -1 -6 -5 -1 -1 -3
behavior what|15 -1 -1 -5 -2 0 0 -5
behaviour|-9 -2 -7 14 3 -2 -7 10
behind|-8 -9 20 3 2 2 10 -20
behind a|-5 -2 14 -3 -6 -2 8 -3
behind each|-11 1 0 12 -10 -2 9 2
behind that|-3 -8 27 -4 -3 -3 -5 -2
behind the|-1 -8 11 -1 -1 9 -4 -5
bei|22 -3 -7 0 -5 -5 5 -7
bei <number>|3 -6 -2 16 -10 -1 -2 1
beide|-1 -6 -1 0 24 -4 -3 -9
beiden|-7 -11 13 -9 25 -3 -6 -2
beim|-2 14 -6 -3 2 -3 -5 3
being|10 -6 -6 4 13 -6 -11 1
bekommt|-7 14 -2 6 -1 -3 -2 -4
belief|-10 17 -5 1 -2 -4 0 2
believe|0 -14 7 -2 -7 14 1 1
believe the|5 -5 11 -3 -2 -7 -1 2
belong|11 10 -2 -1 -3 -5 -6 -4
belong to|11 10 -2 -1 -3 -5 -6 -4
belongs|10 9 6 -2 -5 -5 -9 -4
belongs to|11 11 -1 -2 -4 -4 -5 -5
below|-11 1 11 2 6 21 -6 -23
below <number>|7 -9 6 7 0 0 -4 -7
below a|-6 8 9 4 -3 -4 -6 -2
below against|-5 -6 -1 15 -1 0 -3 0
below and|-1 2 9 0 -8 4 0 -6
below answer|16 -5 -7 -6 -4 7 -1 0
below are|-6 0 -1 2 1 -2 12 -5
below for|16 -11 -1 -2 -9 1 7 -1
below give|-6 9 -5 1 -1 4 -1 -1
below i|13 0 -2 -2 1 1 -7 -3
below is|9 -1 -10 -4 3 9 2 -8
below it|-3 12 -3 2 -9 -1 2 0
below response|-4 -2 3 11 -1 1 -2 -5
below to|-10 0 -1 0 0 1 -1 11
below which|7 -5 -2 -11 8 6 2 -5
bem|35 -4 -2 -5 -8 -6 -7 -3
ben|1 10 -1 0 -1 -1 -7 -1
bench|13 -10 0 -1 -1 2 -2 -1
benchmarks|12 -6 -3 0 -3 0 1 1
beneath the|13 0 0 -1 0 -5 -5 -2
beneficiary|18 -7 -2 -2 -4 -1 1 -3
benefit|24 -6 0 -5 -5 -2 -2 -4
benefits|-1 10 -2 -6 -2 2 2 -3
benefits if|-7 14 -1 -1 -1 0 -2 -2
benign|-11 -1 -6 13 -6 -5 19 -5
berlin|14 2 -1 -2 -3 -3 -5 -2
beside|8 4 3 -4 -10 4 3 -9
beside the|13 -3 -2 -2 -2 -3 0 -1
besides|-4 14 1 -4 -5 -1 -1 0
besser|20 1 -2 -4 -4 -4 -2 -4
best|0 -14 -5 -1 26 -6 -2 2
best and|-8 5 2 -2 9 -3 -2 -2
best answer|-10 1 1 0 -1 -7 15 1
best for|18 -2 -4 -3 3 -4 -6 -1
best friend|13 1 -3 -5 -6 1 1 -2
best of|-3 -5 -1 -5 17 -1 -2 0
best time|5 -11 1 0 -3 0 14 -6
best to|-1 4 -6 -4 26 -1 -10 -9
best way|10 4 -1 -2 -8 -3 -6 6
best worst|-1 0 -3 0 15 -3 -1 -6
beta|-6 2 -3 -6 18 -5 -2 2
better|-12 -1 1 -16 45 11 -27 -2
better <number>|0 4 -5 -5 19 -6 -3 -4
better a|1 1 -12 5 16 -5 2 -8
better and|-3 -2 -1 -9 12 0 2 1
better for|27 -1 -8 -7 -1 -4 -4 -2
better give|-5 2 -1 -4 15 -2 -6 1
better in|13 -1 -2 1 -7 -1 -1 -2
better one|-4 0 2 -2 14 -6 -6 2
better ones|-2 11 -4 -5 11 -3 -6 -4
better reply|-3 -9 -4 -1 9 9 -1 0
better than|17 -9 -7 0 5 -1 4 -9
better to|9 -5 1 -3 6 0 4 -12
between|-2 -1 3 4 -4 -3 10 -8
between <number>|6 1 -8 33 2 -8 -15 -12
between <quotation>|15 -8 -6 12 -6 -2 -5 0
between a|2 10 -6 4 -6 -5 2 -1
between each|-4 -6 12 -2 -5 1 1 3
between flights|17 -2 -1 -3 -2 0 -6 -2
between is|-3 -10 10 9 0 1 -1 -5
between the|13 -6 11 2 -10 3 -12 -2
between them|10 8 -10 -5 0 2 4 -9
between these|4 14 -9 4 -4 4 -10 -4
between two|19 6 -9 -12 -7 -1 5 -1
bevor|-2 5 13 -4 1 -5 -4 -4
bevor du|-2 5 13 -4 1 -5 -4 -4
bias|-4 -1 -7 7 6 10 -6 -4
bibtex|13 -8 -7 -4 8 4 0 -7
bicycle|9 -6 -4 0 -10 -7 6 12
bicycles|13 -4 0 6 -9 -7 2 0
bid|10 -7 5 -8 -5 3 5 -4
bids|13 -5 0 -2 -3 -4 1 1
bien|-2 -2 -2 -2 -6 -2 6 9
big|10 5 2 4 -6 -2 -12 -1
bigger|14 -4 -2 -8 3 -2 14 -14
bigger than|14 -3 1 -3 2 2 -3 -8
biggest|11 12 -5 -8 4 -3 -5 -6
bigquery|12 -3 -1 -5 -5 -2 -10 13
bike|7 -3 -6 -1 12 -5 1 -4
bikes|-3 -6 -3 -4 11 9 1 -6
billing|13 -7 1 0 -1 0 0 -6
bin|17 -4 -8 0 1 -5 -3 3
binary search|-7 3 4 -2 -2 9 -4 -1
bind|19 5 6 -1 -4 -5 -12 -8
binds|9 2 1 -9 -1 3 -3 -2
bio|16 -9 -2 -3 -1 1 -1 -1
biography|1 -4 -7 11 14 -7 -3 -5
biology|11 -9 -4 4 -2 -2 4 -2
bird|2 -8 -1 7 -3 12 -6 -4
birds|13 -5 9 7 -12 -3 -8 -2
birds how|8 -1 -2 3 0 -2 -7 1
birds in|15 -7 -2 -5 -1 1 -1 1
birthday|5 9 -8 -6 -5 3 3 -2
birthday message|19 -3 -5 6 0 -13 -4 1
biscuits|12 5 -1 -3 -1 -5 -6 -2
bishop|4 9 -3 -1 1 -3 -7 2
bist|1 10 -4 15 -6 -6 -3 -7
bit|14 -3 6 -5 -5 -5 8 -9
bit about|10 3 -6 4 -2 5 -6 -7
bit on|-4 2 -4 -2 -4 3 12 -2
biting|11 -2 -3 1 -1 -2 -5 1
bits|1 3 -1 13 -1 -3 -8 -5
bitte|16 20 -13 -8 -8 -11 6 -3
black|8 -9 4 -5 -10 6 13 -7
black forest|-5 -1 0 5 0 9 0 -8
black out|-1 -4 -9 9 -1 -1 9 -2
black people|25 5 -4 2 -11 -9 -3 -5
blank|16 -3 -7 -1 -4 -1 -9 8
blank line|15 -1 -5 -5 2 -7 -8 10
bleed|14 -4 -4 -2 -1 -4 7 -6
blender|9 -4 -4 -3 -4 -3 12 -3
blind|3 0 0 4 10 0 -8 -9
blinks|22 -7 2 -2 -4 -2 -4 -5
blip|14 1 -5 -5 -3 0 1 -2
block|-9 8 7 -10 -2 -12 2 16
block and|11 3 -1 -1 -5 -1 -2 -4
block from|-2 -7 10 -3 1 -1 3 -1
block size|11 -1 -4 0 0 1 -2 -5
block so|2 -2 15 3 0 -5 -6 -6
blocked|11 1 -3 -5 10 -6 -8 0
blocks|13 6 -3 -2 -1 -4 -1 -8
blog|10 -5 5 -1 -5 1 -8 3
blood|4 9 -5 -11 1 -5 11 -4
bloops|-7 11 0 -1 -1 -1 -1 -1
bloops are|-7 11 0 -1 -1 -1 -1 -1
bloque|6 -5 15 -3 -6 -3 -3 -2
blue|19 -7 -8 -4 7 -3 8 -12
blue and|18 -9 -5 1 -3 0 -4 3
blueberry|14 1 -4 0 -6 -1 -3 -1
blunt|6 -8 -2 -2 -6 10 -9 12
blurry|19 -3 0 -4 -2 -2 -3 -4
blurry low|15 -2 0 -3 -2 -2 -2 -4
board|20 -2 -5 1 4 -8 -5 -5
board and|-2 15 -9 -7 -3 4 0 3
board game|3 -1 -1 -10 9 3 -1 -3
boat|21 -8 -1 -3 -5 -6 -7 9
boats|14 -2 4 2 -1 -9 -5 -3
body|17 -6 -5 -10 -7 -4 14 2
boil|11 -9 -9 1 16 -5 5 -10
boil an|4 -2 -7 -1 14 -3 1 -6
boiler|17 -1 -6 -6 -4 -1 7 -5
boiling|21 -6 -4 -3 0 -1 -6 -2
boiling point|19 -5 -4 -3 -1 -2 -4 -1
bold|16 1 -1 0 -8 2 -4 -6
boleto|15 -2 -3 1 -6 4 -7 -2
bond|-3 9 -5 0 -3 -7 -3 13
bone|10 -6 -4 -2 -2 2 7 -5
bonus|3 -6 2 11 -4 3 -7 -1
book|27 -1 -11 -3 -4 -14 -3 9
book and|10 -3 -1 -2 -6 0 0 1
book club|16 -1 -2 2 -12 1 0 -3
book how|13 -6 -1 -1 0 -1 -1 -1
book wrong|13 -4 1 -6 1 -4 3 -3
booked|10 -9 -5 -4 10 -2 -1 1
booking|17 4 -3 3 -5 -11 -4 -3
bookings|21 -7 -3 -8 2 -5 -4 4
books|24 -2 -3 4 -5 1 -19 0
bookshops|10 -1 -5 -1 -1 -6 -1 4
bool|-1 -10 -1 15 6 -4 -2 -3
bool <quotation>|-9 -6 -4 20 -3 0 1 1
boolean|35 -7 -4 -6 -4 -5 -1 -7
booleans|0 0 -3 15 -4 -2 -3 -2
boots|14 -4 -3 7 -7 -3 -2 -2
boots <quotation>|12 -1 -4 0 -1 -2 1 -5
bootstrap|-10 -1 -1 1 -1 4 9 -1
border|-3 -3 -1 -4 -1 1 12 -1
borderline|-8 -3 -2 17 1 -1 -3 -2
bored|21 0 -5 -4 -3 -4 -4 -2
boredom|-6 0 -2 -3 0 0 16 -4
boring|11 -2 6 -3 -1 -7 -3 -2
born|-11 7 -3 15 -12 -3 4 5
born in|-8 -3 -3 15 -10 -2 7 5
borrow|5 10 -4 0 -1 -9 -3 0
boss|11 -8 1 -4 5 -5 2 -2
boss and|16 2 -3 -4 -7 0 0 -4
bot|-16 -16 -19 16 14 23 -10 9
bot <number>|-7 0 -1 10 1 -1 -1 -1
bot <quotation>|-1 -4 -5 13 -8 12 -3 -5
bot for|28 -7 -1 -5 -5 -4 -2 -5
bot i|-5 -4 0 5 -3 11 1 -5
bot of|14 -1 -2 -5 -5 7 0 -7
bot on|9 -7 2 0 -3 0 -2 2
bot please|-5 -2 10 0 0 9 -2 -9
bot replies|-3 2 2 -1 11 -7 -3 0
bot s|-7 -2 -7 11 -1 12 -4 -2
both|-18 5 4 -17 26 -7 3 3
both a|-6 13 -2 0 4 -2 -6 -1
both are|-7 -4 18 -4 9 -4 -4 -4
both bad|-6 -1 -1 -1 12 -1 -2 -1
both buttons|13 -3 -3 -7 -5 2 8 -5
both follow|-3 12 -2 1 10 -4 -14 0
both for|-6 -3 9 4 -3 1 -1 -1
both of|17 -6 -6 -2 8 -2 -5 -3
both paragraphs|-2 -5 0 -1 -1 -6 15 0
both replies|-7 1 -5 1 10 -1 0 1
both sides|-5 12 -6 7 -9 -3 11 -6
both the|-14 -1 2 -1 10 3 -1 2
bots|-5 -5 -6 9 21 -6 -4 -4
bottles|4 -2 0 -2 -10 13 -4 1
bottom|7 -3 0 -12 16 8 -8 -8
bottom of|10 4 -6 -2 -2 -4 2 -3
bought|1 7 -8 2 -5 1 0 2
bought <number>|22 1 -4 -9 -10 1 0 0
bought a|7 6 -3 -5 1 1 -9 2
bought in|-10 18 -1 2 -2 -4 -5 2
bound|20 0 -5 -3 -4 -2 -3 -2
boundaries|11 0 -2 0 -1 -3 -5 -1
bounded|18 -9 -1 -5 3 -11 1 4
bounded sequence|8 -7 -5 -1 8 -5 -3 6
box for|0 -8 10 -4 -4 -2 -3 10
box with|20 -13 3 -1 -1 2 -6 -5
boxed|-12 20 2 -3 -5 -9 -15 20
boxed answer|-5 5 -1 9 -1 -6 -1 -1
boxed find|-7 16 -1 -1 -1 -2 -2 -1
boxes|16 1 -5 -5 -11 0 3 2
boxes at|-2 -5 -9 3 3 3 -2 9
boxes with|18 -7 3 -2 -1 5 -8 -6
boys|6 -2 -9 -8 0 2 9 1
boys and|18 1 1 -7 -4 -2 -4 -2
bracket|8 -6 -5 -4 18 -6 -1 -4
brackets|9 10 6 -7 -7 3 -17 3
brackets and|-6 -12 9 0 -1 4 0 6
brad|14 5 -8 -4 1 -4 -5 1
bradley|0 0 -4 -1 13 0 -5 -3
bradley terry|0 0 -4 -1 13 0 -5 -3
brain|3 -6 16 -2 1 -3 -6 -3
brainstorm|4 3 -2 -3 -3 -8 11 -2
brainstorm <number>|4 11 -2 -1 1 2 -8 -7
brainstorm names|17 -1 -1 -5 -5 -1 -2 -2
brake|18 -4 -5 2 -4 -2 -4 -1
branch|10 16 0 -11 -1 0 -3 -9
brand|21 -4 1 -2 -11 -11 12 -7
brannoch|16 -3 -2 -1 -4 0 -2 -4
brasileiro|6 -3 -5 -4 -4 3 14 -7
brauch|18 -3 -5 -2 -1 -1 -2 -5
brave|18 -2 -2 8 -9 -3 -3 -7
brazilian|10 0 -5 -2 -5 3 6 -7
breaches|3 -6 -1 -3 -1 9 0 -2
bread|14 -3 1 -1 -10 -10 10 -1
bread is|-6 -4 -1 1 1 0 1 9
break|-10 9 -15 -1 9 26 -1 -16
break character|10 -2 -2 -1 -5 3 -1 -2
break it|-5 11 -4 -4 -1 7 -2 -1
break this|8 -10 -7 1 0 16 -5 -4
breaker|-5 3 -7 -2 14 -1 -1 0
breakfast|13 -3 1 -2 -8 5 -5 1
breakfast and|1 -6 -2 -1 -3 9 -1 4
breaking|12 -2 -3 -2 -2 -3 4 -4
breaks|-12 -7 -2 -4 4 10 -1 11
breath|13 -2 -2 0 -1 -2 -4 -2
breathe|-2 12 -8 -1 9 -2 -5 -3
brevity|-11 0 -5 8 16 -3 -3 -2
brian|14 -1 -4 -3 -1 -2 -3 0
bridge|5 1 -1 2 3 -9 7 -7
bridge the|-4 16 -8 -1 2 -1 -4 0
bridges|12 -10 -1 11 0 -5 -1 -7
brief|-4 4 -15 2 -5 -3 4 16
brief on|8 -7 1 0 -1 0 0 -1
briefly|-1 -10 -1 -5 19 -5 5 -3
briefly what|17 -10 -2 -3 -1 0 -3 1
bring|7 -6 -19 2 -3 -7 1 25
bring all|0 -3 -2 -2 -7 -1 -2 17
bring to|13 -4 0 -1 0 -1 -4 -3
brisk|-9 2 -2 -2 -1 -1 0 14
british|15 -4 -1 6 -3 -14 -14 14
british english|21 -4 0 -1 -4 1 -6 -8
british spelling|1 -9 4 -5 -5 2 1 11
broken|1 7 12 -2 -12 5 -23 12
bronze|10 -6 -13 -1 13 -1 -2 -1
brother|0 -5 12 -4 -1 -1 -1 0
brought|28 -9 -1 -1 -2 0 -10 -5
brouillon|-8 20 -5 2 -2 2 -5 -4
browser|-6 16 -3 -3 -4 4 0 -4
brutal|4 -12 -1 -2 5 -2 1 8
bubble|9 5 -2 -7 5 -7 -6 1
bubble sort|9 5 -2 -7 5 -7 -6 1
bucket|9 -3 0 -3 -3 10 -6 -4
buckwheat|22 -4 0 -3 -1 -5 -3 -6
budget|5 -11 23 -7 -2 -3 -1 -3
budget <number>|13 -3 -3 -2 -2 1 -7 3
budget is|15 -4 2 0 -4 -3 -4 -2
bueno|10 -1 -6 -1 -4 -5 -2 8
bug|10 1 4 -6 -4 -1 -5 2
bug in|13 7 -3 0 -1 -12 -3 -1
bug type|-4 0 -3 -1 0 10 5 -6
bugs|16 -4 -3 -1 -4 -3 1 -3
build|-1 8 -8 -12 5 7 8 -7
build a|8 10 -8 1 -3 -4 -3 -1
build it|1 -14 -8 -4 10 19 -5 1
build the|-2 10 0 -5 -6 5 -1 0
building|7 12 -4 0 1 1 -6 -10
building a|6 -11 9 2 -3 3 2 -9
building and|12 -3 1 -1 -6 1 -1 -3
buildings|10 4 -1 -6 -6 -1 -1 0
built|10 -1 3 -3 -1 -4 3 -7
bull|10 -5 8 2 -5 -7 -3 0
bullet|23 -1 -4 -8 -6 11 -6 -10
bullet points|28 -4 -7 -4 -3 8 -11 -9
bullets|14 -7 4 -7 -5 -5 2 5
bullets for|5 0 0 0 9 -4 -7 -4
bump|13 6 -5 -1 -3 0 -4 -5
burkina|14 -6 1 -10 5 -5 -1 1
burkina faso|14 -6 1 -10 5 -5 -1 1
burned|22 -8 -6 -7 -2 -3 1 3
bury|16 -5 0 0 -1 -1 -4 -5
bus|4 -4 6 1 1 -2 5 -12
bus at|0 -4 -4 -1 7 10 -2 -6
business|-2 4 9 -12 3 3 2 -7
business plan|5 -6 10 -1 0 -7 1 -3
busy|11 -1 -3 -6 13 -1 -15 1
but|-4 -4 -2 3 -11 -7 19 5
but <quotation>|20 0 -2 -2 -5 -8 -3 0
but are|-5 0 -1 -1 -1 -2 12 -1
but before|-3 20 -5 0 -4 0 -5 -3
but can|13 -4 -4 -8 -4 8 -2 0
but don|8 -10 -1 2 -1 -2 2 -1
but for|26 -1 0 -5 -3 -8 -4 -5
but how|-2 11 -2 3 3 -1 -6 -7
but it|11 -4 -1 2 -2 -6 0 1
but not|10 -21 17 6 -7 2 4 -11
but only|14 -4 -2 -6 -2 -2 6 -5
but other|-8 -2 -1 1 -1 -1 14 -3
but realistic|6 8 0 1 0 1 -12 -5
but shouldn|-2 -3 -1 -3 -1 0 12 -3
but still|15 -3 -1 1 -4 -4 4 -8
but the|1 -3 -5 -3 11 5 -12 7
but without|11 0 0 -3 -7 -6 -7 11
button|27 1 -8 -2 -3 -6 -1 -7
buttons|16 0 -9 1 -3 -5 11 -10
buy|17 -6 -4 9 0 -11 -7 2
buyer|12 -5 6 -2 -2 -8 8 -10
buyer <number>|-6 -6 10 -2 -3 2 7 -2
buying|3 -11 0 1 -1 9 1 -2
buys|12 -17 -4 4 9 -7 -5 7
buys <number>|11 -15 6 -2 -9 4 1 5
by|-20 0 -7 14 8 17 -5 -7
by <number>|9 1 -8 7 -18 -4 5 9
by <quotation>|25 5 -7 -10 -7 2 -2 -5
by a|-8 1 -8 9 7 4 -5 0
by adding|-3 1 -4 -2 -2 0 14 -4
by airline|-1 -2 -3 -5 -4 3 13 -1
by an|3 -4 -7 -2 4 -3 0 9
by analyzing|14 0 1 -3 -2 -1 -3 -7
by another|-4 17 -3 -6 -4 11 -6 -5
by asking|15 -6 4 -2 -13 10 -11 3
by clause|-9 5 -2 -1 -1 11 -2 -1
by contradiction|-3 1 -4 0 8 2 4 -7
by dept|9 3 1 -3 -1 -11 0 3
by hand|-3 13 -5 6 5 -8 -4 -4
by her|-11 0 -1 -1 4 0 11 -1
by how|7 -4 -4 0 3 -1 -8 8
by induction|4 6 -1 -13 -2 -1 3 4
by itself|-5 13 5 -5 0 -10 2 0
by june|13 -5 -1 0 -1 -3 -3 0
by length|2 -3 -1 10 2 -6 -4 0
by level|0 -6 -2 -5 -3 2 16 -3
by line|10 9 -4 4 -3 1 -2 -15
by model|-10 -2 -1 15 9 -7 -4 -1
by moment|-5 -4 16 1 -3 1 -4 -1
by month|24 -9 0 -4 -5 -3 -8 4
by myself|10 0 -5 -6 -4 0 -2 7
by name|12 -3 -1 3 2 -13 -4 2
by noon|11 11 -4 -4 1 -2 -8 -4
by number|0 12 2 -4 0 -12 -3 5
by one|-7 13 -1 -9 -11 8 1 7
by our|-1 2 -5 11 -7 16 -4 -11
by play|6 -5 9 -1 -3 -7 3 -1
by price|8 0 1 -8 -6 3 1 1
by quality|-13 -2 -7 -3 33 0 -5 -4
by replacing|13 -4 -2 -1 3 0 -3 -6
by sentence|-12 11 2 -1 -2 8 -3 -2
by side|-2 -3 5 0 2 -1 -10 8
by step|19 -2 -9 0 4 -8 -5 1
by the|3 -9 -14 13 7 6 3 -8
by this|6 2 0 -3 -3 -9 15 -8
by tomorrow|10 0 -1 0 -1 -5 -1 -3
by topic|14 0 -3 -3 -3 -1 -3 -1
by train|14 -2 1 -2 -7 -2 0 -2
by two|-2 15 -8 0 3 -1 -3 -3
by user|21 1 -5 -3 -4 -3 -4 -3
by voice|15 -4 -1 -8 -2 0 -1 1
by week|18 -2 1 0 -3 -1 -13 1
by when|7 -3 -1 2 -4 7 -10 3
by which|16 3 -4 1 -7 -2 -4 -4
byte|10 -5 -6 -5 -2 -5 0 13
bytecode|14 -2 -2 -2 -2 0 -5 -1
bytes|13 9 0 -9 2 -4 -1 -9
c|6 10 -6 3 -6 4 -11 0
c <number>|9 10 -9 -6 -10 8 -3 1
c a|4 -8 3 -1 15 -3 -7 -3
c and|10 -4 1 1 -7 0 -2 0
c c|2 -1 1 -2 3 8 -3 -8
c code|9 -6 -2 -1 0 -3 2 0
c d|4 10 -3 -2 -6 -1 1 -1
c est|10 -4 -7 9 2 -7 -4 0
c files|12 -8 0 1 -2 1 -4 0
c for|6 -9 -2 -4 9 1 0 -1
c function|13 0 -2 -7 0 4 -2 -6
c program|10 -1 3 -5 -7 1 -6 2
c that|15 4 2 -4 -14 1 -4 0
c the|10 -5 1 1 -8 0 0 1
c which|-8 9 -1 -5 2 -1 0 2
cache|-5 -11 -11 -8 15 13 -1 8
cad|10 -3 -2 7 -5 -3 -1 -4
cada|-38 24 -14 12 -12 7 10 11
cada apartado|-2 -5 -8 14 -7 -1 -8 18
cada cosa|-5 12 -1 -1 -1 -2 -1 -1
cada renglón|-5 11 -4 8 -5 -3 -2 0
cada uma|-4 24 -2 -9 -2 4 -7 -5
cada una|-7 10 -5 -7 -7 0 16 -1
cada uno|7 -3 -1 10 0 0 -9 -4
cadence|25 -4 -4 -2 -3 -4 -1 -7
café|20 -2 7 -7 -9 -4 -2 -2
calcium|14 -3 -1 -1 -1 -3 -3 -1
calculate|16 33 -15 -4 -7 -12 -14 4
calculate the|17 -2 -5 -2 -9 4 -3 1
calculated|12 4 1 -4 -5 -2 -6 -1
calculates|5 -5 8 -6 -2 7 -10 2
calculates the|6 -4 10 -3 -1 7 -14 0
calculation|4 8 -1 -8 -3 7 -9 1
calculation i|-7 13 0 0 -4 -6 -4 7
calculation of|-8 -2 0 0 -2 15 -1 -2
calculations|11 -2 -2 -1 -1 0 -7 2
calculators|4 -6 -6 -2 9 -5 -10 16
calculer|5 -4 12 -10 -3 3 -2 -1
calendar|9 0 -4 0 -14 -6 11 4
calibration|15 -7 4 -1 0 -4 -3 -5
call|4 4 5 6 4 -7 -9 -8
call a|-3 8 -9 2 0 -2 2 2
call and|-5 11 -4 1 -4 -2 -3 7
call centre|3 7 0 -5 -2 0 -12 8
call get_weather|-5 -2 -5 14 -8 1 7 -2
call the|4 3 -8 -6 8 2 -1 -2
call to|14 -5 1 1 -1 -3 -2 -4
call with|0 3 -6 -3 -1 -2 11 -2
call write|-10 18 -5 -1 -3 -2 -2 6
called|16 -13 1 3 -3 -3 -12 11
called <quotation>|12 -2 -3 8 -2 -2 -6 -4
calligraphy|1 -4 1 9 -4 11 -9 -6
calling|-1 -4 -9 -4 7 -2 10 3
calls|0 -11 6 -4 -9 0 7 11
calm|8 -10 -2 -6 -11 3 5 14
calvin|17 -1 -5 1 -1 -4 -5 -2
cambia|-4 -3 -11 -5 8 -3 9 9
cambridge|21 3 -5 1 -9 -4 -6 -1
came|-4 -6 21 -5 -2 7 -7 -4
came back|11 0 -4 -1 0 2 -3 -5
came from|-8 -12 -4 3 13 2 1 4
came in|-8 1 -4 -3 -1 9 9 -3
came into|20 -6 -1 0 -1 1 -11 -2
came out|-8 -4 16 -2 -1 0 0 0
came with|6 -6 12 -1 -1 1 -1 -9
camera|11 -1 3 -2 -2 -5 0 -3
camera is|-8 -1 8 2 -2 0 1 0
cameron|13 -2 -6 -1 0 1 -6 -1
caminho|20 -9 -4 -10 -6 14 2 -7
campaign|13 2 -2 1 2 -7 -9 0
camping|27 -7 0 -3 -4 -6 -4 -2
can|12 2 -4 0 -7 -2 -3 2
can a|16 -1 1 1 2 -5 -7 -7
can answer|26 0 -3 -6 -6 -2 -2 -7
can be|-1 -2 5 -3 -21 2 25 -4
can do|7 13 -5 4 -2 -15 0 -2
can dogs|16 -2 -1 -2 -3 -1 -4 -2
can easily|13 2 -3 0 0 -1 -4 -7
can explain|18 -10 0 4 -7 -2 -1 -2
can find|4 10 -8 -1 -1 -2 -4 2
can follow|13 2 7 2 3 2 -13 -15
can go|-2 0 -8 -7 1 6 0 10
can have|23 -1 -6 -2 -2 -5 -7 1
can he|12 3 0 -3 -2 -4 -4 -2
can help|14 -3 -1 -1 -2 0 -6 -1
can i|15 -14 -6 -3 -2 4 3 3
can imitate|-1 -9 1 3 0 -3 -3 11
can justify|14 -6 -3 2 -1 -1 -1 -2
can practise|8 5 -4 3 3 -1 -8 -7
can read|7 -2 1 -9 2 5 -4 1
can reply|26 -6 -5 -4 -4 2 -7 -3
can say|12 -4 0 2 -2 -2 -3 -1
can see|24 -4 4 -5 2 -10 -7 -4
can t|4 8 -9 2 -1 3 -13 4
can test|10 5 0 1 -1 -6 -7 -3
can the|-5 12 -1 -1 -1 -1 -1 -1
can use|12 -8 3 -1 -1 5 2 -13
can we|18 8 -8 -3 9 -3 -9 -11
can work|18 -3 1 -8 -4 0 -3 -1
can you|19 -6 -2 0 -5 1 -9 0
canada|8 -1 -1 0 -3 -4 9 -9
canal|12 -8 1 -3 2 0 2 -5
canberra|-10 1 -1 7 10 -3 -1 -3
cancel|3 -11 -9 6 -1 6 13 -8
cancel the|0 -5 -3 13 -6 3 -1 -1
cancelled|3 0 -7 20 -11 2 -3 -5
candidate|-25 9 -5 33 19 1 -26 -6
candidate <number>|-3 -10 1 23 -5 2 -3 -5
candidate <quotation>|-7 -1 0 16 -2 -2 -2 -4
candidate answers|-11 -1 11 -1 4 -6 -9 11
candidate s|-4 -6 -4 18 4 -3 -5 0
candidate solution|-19 -3 1 8 2 8 0 2
candidates|-14 8 6 -10 22 -7 1 -7
candles|18 -8 3 -2 -6 0 -8 3
candy|16 -1 -4 -3 -4 0 -6 2
cannot|12 -13 -6 10 6 -14 8 -3
cannot be|-4 -3 -3 -2 -1 1 14 -3
cannot tell|-8 16 -1 12 -10 -5 -3 -2
canon|10 -7 -2 -5 -3 -2 -1 10
canonical|-22 -4 -5 -5 -5 -2 -5 49
canonical answer|3 -5 -5 -3 -3 -4 -4 22
canvas|10 -6 0 -2 -1 0 0 0
cap|18 0 -1 -1 -5 -3 -3 -5
capital|12 2 0 6 -5 0 -5 -10
capital of|14 -3 0 7 -4 0 -5 -10
capitals|16 -4 1 -3 -2 0 -5 -4
captain|10 0 -3 5 -6 0 -1 -5
caption|1 14 -6 6 6 -12 -7 -3
caption for|14 9 -9 -4 -2 -4 -9 5
captions|26 -3 3 2 -11 -10 -7 2
captions for|19 -5 1 0 -9 -1 -4 0
capture|5 -5 -1 9 0 0 -6 -3
car|10 4 -2 -4 -12 3 0 1
car and|8 -5 -5 6 -4 1 -7 7
car is|12 -1 0 1 -8 1 -3 -2
card|11 -7 -4 -9 5 7 -9 6
card <number>|-1 -4 3 9 -9 -3 0 4
card and|10 -5 5 0 6 -5 1 -13
card can|11 0 -5 1 6 -7 -6 -1
card from|8 -6 -3 -4 -6 11 7 -8
card is|30 -1 -4 -1 -9 -6 -5 -4
card payment|3 7 -9 0 5 2 0 -7
card to|4 0 -1 0 6 -9 -4 4
card work|11 -5 0 -2 -1 -2 -1 0
cardiologist|5 0 0 13 -3 -10 -3 -3
cards|9 -4 1 -2 -1 -12 10 -1
care|5 8 -1 4 7 -3 -6 -13
careers|16 0 -6 0 -2 -3 -4 -1
careful|-1 19 -1 5 1 -5 -12 -6
carl|2 10 -9 -4 6 0 -5 -1
carpet|7 12 -3 5 4 -6 -11 -9
carried|-5 17 -9 9 -3 -2 1 -8
carried out|-7 17 -6 -3 0 -1 1 -3
carrier|10 5 -4 -3 -3 7 -7 -5
carry|-1 16 8 -5 -6 5 -4 -13
carry digits|-8 27 0 -3 -4 -5 -3 -5
carry on|-10 -2 0 0 3 9 2 -2
carry out|12 -8 -6 2 2 -2 -1 1
carry the|12 15 -1 -5 -3 -5 -10 -3
carrying|11 10 -5 -2 -6 -6 -4 1
cars|13 -1 -3 -2 6 -15 -1 4
cars are|17 3 -3 -6 -8 -1 1 -2
cart|5 -2 11 5 -2 -1 0 -17
cartoon|2 4 -2 1 7 5 -11 -6
cas|15 -1 -2 -7 2 -3 2 -7
case|2 4 -2 -11 0 5 1 0
case <number>|8 6 2 -7 0 -1 -9 2
case as|10 0 0 0 -6 0 -4 0
case because|14 -10 -1 0 -1 0 0 -1
case before|-3 -1 10 1 5 -4 0 -8
case for|8 -5 -1 1 3 7 -11 -3
case it|4 -2 1 -4 0 -6 -6 13
case no|11 -5 6 -5 -10 -5 -10 18
case of|14 -1 1 -2 -4 1 -6 -4
case without|-7 -2 5 -4 4 -2 10 -5
cases|3 6 7 1 -10 -8 8 -7
cases <number>|-13 15 1 -4 0 -1 1 0
cases def|15 2 -7 -8 3 -5 0 -1
cases for|4 -11 8 8 -2 0 -4 -3
cases i|-4 17 -7 -6 -2 -5 2 5
cash|15 6 0 -8 -15 0 -1 2
cash but|14 -4 0 -7 1 0 -4 -1
casing|1 -7 -1 1 1 -5 0 11
caso|-5 -3 17 -9 16 -6 -5 -5
casos|16 1 -3 -4 -3 -1 -4 -3
casos de|16 1 -3 -4 -3 -1 -4 -3
castle|11 -6 -4 1 -1 1 -1 -2
catalogue|16 -8 1 3 -8 -2 -3 1
categories|16 -5 1 4 2 0 -9 -8
categorise|16 -3 -3 -4 -3 -4 0 1
category|5 -10 -7 -2 2 2 7 3
category and|-4 0 -2 12 0 9 -9 -4
cathode|16 -2 -4 -3 1 -3 -3 -3
caught|18 -5 0 -2 -7 5 -9 1
cause|-8 3 -6 10 4 8 -7 -4
cause and|8 -7 -3 -3 1 11 -2 -6
cause not|-3 1 2 1 7 -13 2 2
caused|-3 -4 11 -1 -2 -2 2 -1
causes|2 7 -6 -5 -7 17 -6 -2
causes of|1 -6 -5 3 -1 13 0 -5
causes the|12 -1 -1 -5 -2 -2 -1 -1
caution au|11 -6 -1 -1 -1 -1 -1 -1
cautious|-12 -2 0 17 -3 -5 -3 8
caveats|-24 1 -12 -13 -1 32 2 16
cbse|10 5 -1 -7 0 -3 -6 1
cd|17 -5 -1 -5 -6 -1 0 0
ce|-10 4 7 7 -8 7 -13 6
ce qu|15 -12 10 -6 3 -4 -9 3
ce qui|-2 1 17 -10 -8 16 -8 -5
cell|-3 6 -7 -9 10 -5 3 6
celle|-5 9 -15 1 3 11 -2 -2
celsius|20 -3 -2 -5 -1 -2 -3 -3
celular|2 10 -6 -4 -8 -8 17 -3
center|11 6 -3 -2 -5 1 -3 -4
center text|17 -2 -5 -2 1 -1 -3 -4
central|12 -3 -1 2 -1 -2 -4 -3
centre|24 2 -5 -10 3 -8 -7 -1
ceo|16 -5 -5 4 -3 1 0 -8
ceo of|17 -6 -3 -3 -1 2 -1 -6
cereal|15 -5 1 -3 1 -4 -2 -3
cert|10 0 0 0 -8 -3 0 0
certain|-9 6 8 -4 -5 3 -3 3
certainty|-2 -6 -2 -3 18 10 -9 -6
certo|-6 13 -3 11 -3 3 -7 -7
ces|-12 9 -10 -7 12 -6 -8 22
cette|-3 -4 17 -9 -13 13 4 -4
cette réponse|-5 -2 -1 -4 -6 13 6 -1
ceux|-1 3 -2 -4 -3 -3 11 -1
chacun|3 7 -2 9 -5 -1 -7 -4
chacun des|-6 7 -2 11 -3 -2 -2 -3
chain|-10 16 5 -5 9 -7 -12 3
chain for|0 10 -11 -5 -2 -3 0 12
chain of|-18 15 15 -4 -8 4 -7 3
chairman|9 4 -13 1 -2 -2 -1 4
chairman of|19 -6 -12 2 -1 2 1 -6
chairs|11 -3 -1 -1 -2 2 -1 -6
challenge|8 1 -2 -9 4 -9 13 -6
chambers|-4 -4 11 0 -3 4 -4 0
champion|-9 -1 -3 1 18 0 -3 -3
champion and|-9 -1 0 -2 19 0 -7 0
chance|11 -2 -5 2 7 -5 -3 -6
change|-1 -27 1 -4 -8 13 10 15
change and|7 -4 -6 2 -3 9 -5 0
change first|-1 -4 2 10 -5 -3 1 0
change in|0 -5 -2 -5 -5 10 4 3
change my|9 7 0 -1 5 -9 -1 -11
change of|1 -4 -3 -1 -3 -3 16 -4
change that|-4 -6 -1 1 -2 15 -1 -2
change the|2 -5 -3 -7 7 11 -11 8
change their|15 2 2 5 -3 -5 -7 -9
change what|14 4 -5 -5 -5 -2 -2 1
changed|18 -5 -7 13 -15 2 0 -6
changed if|10 7 -1 -6 -6 -1 1 -4
changed lines|12 -5 -1 -1 -1 3 -3 -2
changelog|11 3 3 -5 1 -1 -4 -9
changes|7 -1 -7 -5 7 4 4 -8
changes <quotation>|9 -8 -7 -1 -1 5 3 -1
changes and|-15 -1 -2 -1 0 11 3 5
changes the|-5 10 -1 -1 0 -2 1 -2
changing the|1 -6 -8 -3 -3 0 12 7
channel|7 -17 7 -1 -2 10 2 -6
channels|-5 -2 14 -2 -1 -1 -1 -2
chapter|10 -9 -7 6 -11 1 7 4
chapter <number>|6 -15 2 2 -2 -6 5 7
chapter into|-3 -17 -7 10 -2 -2 5 17
chapter ohm|-6 -2 -1 -2 0 3 9 -2
chaque|-23 5 5 9 9 4 2 -10
chaque point|-5 -9 -1 3 1 8 1 2
character|13 -13 0 -4 8 -5 1 1
character <quotation>|5 1 -12 6 0 -3 8 -5
character as|2 2 9 -1 -4 5 -10 -3
character sheet|4 4 -3 -11 0 -8 2 11
characteristics|18 0 -1 0 -4 -2 -9 -3
characters|15 2 -2 0 -3 3 -7 -8
characters from|10 0 -5 -1 0 0 -3 -1
charge|15 -3 3 -6 -14 4 3 -2
charge for|3 -7 3 -11 4 11 0 -3
charge of|23 -7 -1 -8 -8 -7 6 2
charge on|14 -2 -5 4 -7 -5 2 -1
charged|19 -6 -2 -7 -2 5 -4 -4
charged an|15 -2 -4 0 -2 -5 -4 2
charged more|14 0 -4 1 -3 -6 1 -1
charged twice|9 -1 6 0 -5 -8 -1 0
charger|0 -8 2 1 4 10 -5 -3
charges for|15 -4 -2 -4 -2 -1 -1 -1
chart|14 -4 4 3 -5 -7 4 -9
chat|9 -21 -17 3 6 -14 15 19
chat about|12 0 -5 0 -1 -1 -1 -5
chat assistant|11 0 0 -1 -7 0 -3 -2
chat between|26 -4 -3 -1 -5 1 -5 -8
chat format|-11 -3 -3 -2 -3 0 -3 25
chat with|6 2 -8 6 -7 1 9 -10
chatbot|-8 -5 -13 9 1 8 16 -8
chatbot <number>|-8 -1 -2 -4 14 -5 8 -3
chatbot replies|-1 -6 -2 -8 6 15 -2 -2
chatbot s|-7 -1 -5 1 -1 12 -1 1
chatbots|-4 -5 -4 -3 15 -5 7 -3
chatgpt|12 0 -4 -1 -4 -1 -1 0
chats|-8 -11 4 0 8 -1 9 -1
chatty|20 -5 -4 0 -3 -2 -2 -3
cheap|4 -7 -9 9 12 -3 -9 4
cheaper|19 -6 0 1 -15 -2 -12 14
cheaper and|2 -2 0 1 -11 2 2 5
cheapest way|-5 -3 -4 -3 12 -2 8 -2
cheat|10 -1 -6 8 -1 2 -2 -9
cheat on|14 -2 -2 -1 -2 2 -2 -7
check|1 13 -11 10 -4 8 -5 -12
check <number>|17 5 -2 -6 -3 -10 -1 0
check after|12 -8 -6 2 1 -3 1 1
check answer|-6 13 0 8 0 -6 -10 1
check by|-4 12 -1 -3 -1 -2 -1 -1
check first|10 -9 1 -7 -2 -3 5 6
check for|-1 -2 -1 9 9 -9 -1 -3
check if|22 -3 6 -5 -11 -8 4 -4
check it|14 17 -7 -10 -2 -3 -6 -3
check list|21 -9 -3 9 -4 0 -8 -5
check my|18 -6 6 -10 -3 -4 -2 1
check on|-5 13 0 -4 0 0 -5 0
check result|-5 13 -2 3 2 -4 -8 0
check that|17 -6 -1 -7 1 5 -9 0
check the|3 -5 -3 15 -7 8 -6 -6
check this|6 -5 -1 -7 4 -5 9 0
check whether|7 -9 6 -8 0 -1 2 3
checked by|10 -1 0 0 -7 1 -3 0
checker|9 -6 -1 16 -9 -6 1 -5
checking|8 -3 0 0 -1 0 8 -13
checklist|16 -16 -1 16 -1 -15 -10 10
checklist can|13 -6 -4 1 -2 3 -2 -3
checklist for|11 -3 -1 -5 2 -5 -4 5
checklist hides|-4 -2 9 6 -5 3 -7 0
checkout|19 -5 -7 -6 11 1 -8 -5
checkpoint|-1 -5 1 -8 6 12 -1 -4
checks|-7 10 -3 11 -2 -2 -5 -2
checks and|-1 -9 12 1 0 -2 -1 0
checks if|3 0 -5 -14 8 10 0 -1
cheese|14 1 2 -5 -3 2 -7 -3
chef|12 -10 -5 -3 1 -2 -2 8
chemistry|-1 -9 -8 15 -12 6 14 -5
chess|16 5 10 -7 -3 -8 -6 -7
chess position|-2 11 -6 -5 -1 3 -1 1
chess what|16 -4 -1 -2 -3 -2 -3 -2
chest|-1 -6 -4 10 4 -2 0 0
chickens|-11 10 1 0 1 0 0 -1
chief|20 -8 0 -5 -10 -5 1 6
child|8 -3 -8 0 0 4 7 -9
child <number>|-11 11 7 2 1 -7 -3 1
children|15 7 9 -12 2 -8 3 -17
children s|6 8 -2 4 -1 -4 -3 -8
china|18 7 -9 -3 -6 -6 -7 7
chinese|10 -6 -9 5 0 -9 4 4
chinese people|28 -17 -2 6 -7 -2 2 -7
chip|13 -2 -1 -3 4 -4 -5 -2
chip on|0 2 2 2 7 -6 -9 1
chips|15 0 -1 -1 -5 1 -3 -6
chips and|15 0 -2 1 -4 1 -4 -7
chloride|13 -1 -2 -2 -1 -4 -1 -3
chlorine|17 7 -2 -3 -9 -7 -4 1
chmod|13 -4 -1 -1 -2 -1 -3 -2
chmod commad|13 -4 -1 -1 -2 -1 -3 -2
cho|12 -3 -3 6 -3 -5 -1 -3
chocolate|11 -6 -3 -1 5 1 -5 -3
choice|-20 12 -15 1 17 -2 6 1
choice <number>|0 2 1 -7 15 -6 -5 0
choice item|-7 4 -4 -4 -3 -1 5 10
choice questions|5 4 -1 1 1 1 -10 -1
choices|18 7 -15 -3 -6 -5 13 -9
choices a|22 3 -3 -6 1 -3 -4 -8
choir|23 -4 -2 -5 0 -3 0 -9
choose|-4 -1 -4 -3 38 -7 -16 -3
choose and|-2 0 -4 -6 13 -4 3 0
choose between|7 2 -7 5 9 -11 0 -5
choose for|12 -1 0 -1 -6 -7 1 3
choose one|9 8 0 -3 -8 1 -7 1
choose the|4 3 -13 -3 30 -13 -6 -2
choose which|-1 4 -4 0 10 -1 -2 -5
choose write|-15 6 -1 3 5 -1 -1 4
choosing|8 8 9 -8 -4 -6 -5 -3
choosing the|-6 -6 11 1 -1 -2 2 0
chores|15 -4 4 -2 2 -5 -3 -8
chorus|25 -9 -3 -1 -4 2 -5 -5
chose|0 12 0 -4 8 -4 -1 -11
chosen|-14 9 -5 -6 38 -9 -6 -6
chosen and|-13 2 -10 1 24 0 -7 2
chosen rejected|-9 -5 1 -3 19 0 -1 -2
christmas|25 -7 0 -13 2 5 -3 -9
chrome|9 -5 -1 -2 9 -7 1 -4
chunk|-4 -3 -5 -8 -4 -3 17 10
chunks|20 -17 -2 -8 -4 1 -1 12
chunks question|14 -6 -4 -3 -1 -1 6 -4
church|19 -2 -2 -1 0 -3 0 -11
churn|29 -8 -7 0 -4 0 -6 -4
ci|12 10 -8 -13 -9 10 -14 11
cierra|-5 11 -4 -1 4 -2 -3 -1
cierra con|-5 11 -4 -1 4 -2 -3 -1
cigarette|15 -2 -5 3 -1 -1 -8 -1
cinco|2 7 -4 5 -9 -2 4 -3
cinematic|14 0 -2 -2 -3 0 3 -10
cinematic color|11 -1 -4 -2 0 0 -1 -2
cinq|10 -6 -3 -3 16 -4 1 -10
circle|0 11 -8 8 -3 -6 -2 0
citation|6 -2 -2 -7 -1 16 -2 -9
citations|8 5 6 -7 -10 7 -11 1
citations <number>|2 -7 -1 0 -1 -1 -4 11
cite|8 18 -4 16 -9 -9 -7 -12
cite a|28 -3 -1 -4 -5 -3 -7 -5
cite the|5 11 -2 -12 -2 5 -1 -4
cites|-5 -7 2 11 2 -7 -1 4
cities|-3 -8 -2 9 12 -1 -6 -2
citizens|11 -1 0 -1 0 -2 0 -7
city|10 3 -6 0 1 -8 4 -3
city <quotation>|-1 -4 0 18 -5 -5 -1 -1
city council|13 -1 0 -5 0 -4 -1 0
civil|11 -5 -5 -5 -1 0 6 -1
civil engineering|17 -3 -3 -6 1 3 -7 -2
claim|6 -4 -7 8 -8 12 -2 -4
claim <number>|10 0 -3 -8 -4 -3 4 5
claim in|-3 2 -4 11 -8 12 -5 -7
claims|8 -4 -7 12 0 10 -17 -3
claims <number>|13 0 -1 -2 -1 -3 -1 -5
claims that|-5 -4 -2 11 0 -3 -4 6
clara|5 0 -4 -1 -6 0 11 -5
clarification|17 -8 2 -4 -1 2 -5 -4
clarification questions|15 -5 1 -2 -1 1 -5 -4
clarify|9 -6 2 4 6 -1 -12 -3
clarify the|13 -6 -1 2 -1 -1 -3 -2
clarifying|4 -4 -7 -5 -3 1 14 0
clarifying question|-6 -5 -3 -2 1 1 11 1
clarifying questions|14 -1 -2 -1 -2 0 -5 -3
clarity|1 -5 -2 19 -4 5 -2 -12
clarté|-6 -1 -1 11 -1 -1 -1 -1
clarté <number>|-6 -1 -1 11 -1 -1 -1 -1
clasifica|17 0 -3 -7 -1 1 -2 -5
class|13 8 -14 6 -2 -2 -1 -7
class <number>|12 6 1 -4 -2 -2 -5 -6
class from|-1 -5 10 11 1 -5 -8 -3
class with|17 -5 1 -6 1 1 -8 -1
classes|-1 7 -3 -4 -6 -1 9 -1
classes for|10 -8 0 -1 -2 0 0 0
classic|12 3 -3 -4 -4 -1 -1 -2
classification|-2 10 8 -4 -10 -5 5 -2
classification for|11 2 -2 -1 0 -5 -4 -1
classifique|7 -6 -2 22 -5 -5 -4 -5
classify|17 0 -5 2 -5 -8 1 -3
classroom|0 0 3 -2 -2 -3 10 -5
claude settings|13 -7 0 0 0 0 -2 -3
clause|4 24 -8 -10 -3 -4 -4 2
clause by|-9 5 -2 -1 -1 11 -2 -1
clause in|7 11 -1 -3 -9 -1 -2 -2
clause number|14 -5 3 -5 -5 0 -4 2
clauses|8 -13 5 -1 -2 11 -2 -6
clean|-6 4 -7 -2 -10 0 -3 25
clean it|18 -5 6 -3 -3 -5 -4 -5
clean markdown|-6 0 -2 -2 -2 -3 -1 15
clean the|4 -8 0 0 -3 1 -3 9
clean this|-8 -5 1 4 -6 -4 -9 27
clean version|-5 -7 9 -1 -1 9 -1 -1
cleaned|-2 0 12 -2 -1 -13 -7 13
cleaners|-10 0 14 6 0 -4 -1 -4
cleaning|-5 -8 8 -5 3 -2 -8 16
clear|9 1 -2 -1 5 -4 -11 2
clear blue|9 0 0 0 0 0 -8 -1
clear for|6 10 -1 -5 -4 -4 -6 2
clearly|0 0 9 -9 10 -1 -3 -7
clears|2 -2 1 0 -7 -1 8 -1
clerk|10 -9 -3 -1 6 0 0 -3
clerks|22 -1 -5 -3 -7 -4 -4 3
cli|12 1 -5 -2 -3 1 -5 1
clichés|10 -1 -9 -4 15 -4 -3 -2
click|0 4 1 -14 5 1 -3 5
clicks|-7 -7 -1 -2 11 -2 11 -2
client|11 -9 12 -3 -1 -4 7 -13
client in|-1 -3 1 -6 -1 0 10 0
client is|10 -7 -4 6 -4 0 -1 -1
client s|-2 -2 2 -6 -5 8 9 -4
cliente|13 -2 -7 -11 -8 5 5 5
cliente cada|11 0 0 0 0 -8 -2 -1
clients|18 -10 -13 -1 15 2 -11 0
climate|12 -5 -5 2 -5 -7 1 7
clinic|4 -3 5 -5 6 1 1 -9
cloche|-17 -1 -3 1 2 19 -1 1
clock|1 -4 4 0 -8 -7 3 11
close|4 14 5 3 -9 -18 8 -7
close the|9 10 -5 6 -4 -8 -9 -1
close with|-2 21 3 -1 -4 1 -9 -10
closed|5 8 -14 -1 4 -11 11 -1
closed form|-2 -3 2 1 -1 3 9 -9
closed in|8 -8 -2 13 -2 -2 -6 -2
closed on|12 -2 -1 6 -3 -5 -1 -5
closer|-2 1 -4 0 14 -6 0 -3
closer to|-1 4 -4 0 10 -1 -2 -5
closing|11 -7 0 -1 -10 0 -6 12
closure|28 -7 -6 -4 1 -5 -2 -5
clothes|14 -4 4 -2 -3 -4 -3 -2
clothing|13 -4 -4 -2 -1 0 -1 -2
cloud|15 6 -4 -1 -1 -4 -11 1
clouds|18 -2 -1 2 -6 2 -3 -10
clouds <quotation>|10 0 0 -1 -1 0 0 -7
club|21 -9 -1 1 -8 1 -3 -3
clue|-2 21 0 2 -2 -3 -4 -11
clue you|-2 12 -7 -1 -2 -2 -1 2
clues|-1 19 -4 -2 -1 -2 -10 1
clumsy|-1 -6 1 10 2 -5 -8 8
cluster|31 1 -4 -5 -5 2 -10 -8
clusters|10 -1 7 -1 -6 -1 -3 -5
cláusula|8 -1 0 0 -7 2 1 -4
cláusula en|9 0 0 -1 -6 5 0 -7
clínica|14 0 0 -2 -13 1 0 0
cm|12 12 -5 1 7 -10 -14 -4
cm and|-2 14 -1 -2 -4 0 -1 -5
coach|3 15 -12 6 -7 2 -3 -4
coaching|11 0 -8 0 -2 -5 5 -2
code|8 -4 -8 3 -7 -6 -2 16
code <number>|18 -4 0 -1 -2 -4 -3 -4
code after|-6 12 4 -5 -1 -2 -1 -1
code and|10 0 -9 2 -4 -3 4 2
code answer|-6 -3 -1 9 5 -8 -8 13
code below|11 -4 1 -5 2 -4 1 -1
code block|-2 5 9 -5 -1 -10 -4 8
code comments|-2 -3 -2 -7 -5 7 -3 15
code def|11 4 -3 -7 -5 -1 4 -3
code for|14 5 -7 -2 -10 9 -11 1
code gives|16 -3 1 -4 0 -4 -2 -4
code in|9 -3 -3 -7 3 4 9 -12
code include|-8 -1 0 -6 4 4 8 -1
code only|15 -4 0 -7 5 -3 -15 9
code provided|12 4 2 -1 -1 -9 -6 -2
code reviewer|11 -5 1 -1 0 0 -5 0
code sample|0 -2 -2 -3 2 -1 -6 12
code snippet|11 -7 -5 2 -5 -1 3 2
code that|11 -2 -6 10 -8 0 -4 -2
codebase|16 -3 -1 -3 -8 -3 1 0
codes|17 2 5 10 -13 -9 -4 -8
coding|-4 11 -10 -3 -9 2 10 2
coefficient|-6 13 -3 -2 -1 -2 -1 2
coffee|5 3 11 1 -8 -7 -7 2
coffee machine|11 0 -2 -2 0 -4 0 -3
coffee table|16 -1 -6 -2 -2 2 -1 -7
cognition|-1 0 15 -3 -2 -6 1 -4
coherence|-9 -1 1 15 -4 -1 1 -2
cohesive|14 -4 -5 0 -6 1 -2 1
coin|6 2 1 -2 -5 -7 11 -6
cold or|19 -3 -1 -5 -6 -1 -2 -1
cold war|20 -10 -5 2 0 0 -8 1
collaborate|-6 -2 -2 -3 -1 0 16 -2
collapsible|15 -3 -6 -1 -4 0 -1 0
colleague|17 -8 -13 2 -10 2 3 6
colleagues|-3 9 -4 6 -5 7 -3 -7
collect|15 0 5 4 -4 -1 -14 -5
collect all|11 -1 0 -1 0 -2 0 -7
collected|14 -1 1 -4 2 2 -15 2
collecting|11 -8 2 2 -6 0 5 -5
collection|5 11 -7 2 -9 -12 -6 15
collection of|-8 10 3 0 -2 -2 0 -2
college|18 -7 -3 0 0 0 -7 -1
color|9 -10 4 1 2 0 -9 2
color grading|10 -1 -5 -2 0 0 -1 -2
color of|14 0 -1 -2 -1 -1 -2 -7
colored|14 6 -4 1 -2 -1 -7 -6
colors|16 -2 1 1 -13 1 -7 3
colors each|10 -3 -1 -1 -6 0 -2 2
colour|4 6 -3 -9 -10 9 -4 7
colours|11 4 2 -2 0 -6 -2 -6
column|0 27 -14 6 6 4 -15 -13
column b|17 -14 0 -1 -2 -1 0 1
column c|12 0 -1 -1 -1 -1 -5 -3
column names|17 -1 -2 -5 -5 1 0 -5
column table|11 -8 2 -3 -4 -3 1 5
column the|-5 12 -4 -2 1 -1 1 -2
columns|5 20 0 -12 2 6 -5 -16
com|-8 13 2 10 -3 2 10 -27
com <number>|2 10 -1 -2 -2 -1 -5 -1
com a|-13 17 -5 13 8 -5 -10 -5
com o|-5 7 14 -1 -4 -4 -4 -3
com resposta|-6 -8 -3 -3 2 -2 21 -1
combat|13 0 -4 1 -1 -2 0 -5
combien|7 19 -5 0 -6 -3 -4 -7
combien de|5 13 -4 1 -4 -1 -3 -7
combine|9 14 0 -4 -6 -5 3 -10
combine the|14 -4 -2 -2 -1 -1 -2 -2
combined|22 -4 1 -7 -1 -3 -8 -1
combining|21 -4 -4 1 -10 0 -2 -3
combining a|16 -3 -5 -1 -4 0 -2 0
come|-1 15 10 -4 1 -21 13 -13
come back|-7 9 -2 -1 3 0 -3 0
come first|-10 12 -2 -1 0 -2 -1 2
come in|18 -6 1 -1 -2 -3 -7 0
come to|2 -11 9 -3 6 -1 2 -2
come up|0 -5 -1 -3 2 -10 14 3
comes|8 9 -1 -2 -11 -2 -4 2
comes first|9 -2 11 -9 3 -4 0 -8
comes from|3 0 -4 0 0 4 -10 7
comes next|18 -6 15 -5 -8 -3 -5 -6
comes out|-10 7 0 -1 2 -6 9 0
comfort|17 -6 -4 -3 2 -1 -2 -4
comfortable|11 -1 -2 -1 -1 2 -2 -6
coming|9 2 6 2 -2 -2 -5 -11
coming up|15 1 -3 -1 0 -6 -5 -1
comma|21 -4 -6 12 0 -9 -1 -13
comma numbers|14 -2 1 -5 5 -6 0 -8
comma separated|-5 -2 0 12 1 0 -5 -1
commad|13 -4 -1 -1 -2 -1 -3 -2
command|27 3 -8 -4 1 -9 -1 -10
command <quotation>|26 -4 -5 5 -1 -3 -10 -9
command line|11 -5 -1 1 1 1 -3 -5
commands for|10 -11 1 -6 -1 -1 10 0
commas|1 -5 -2 4 -8 -3 -1 13
comment|23 11 -4 -24 0 13 -17 -3
comment <quotation>|3 -6 11 0 -4 -4 -1 0
comment give|20 -1 -3 -4 -3 -6 3 -6
comment of|16 7 -4 -4 -2 -4 -4 -4
comment on|14 9 -2 -7 -6 9 -5 -11
commentary|-7 9 18 0 5 -6 -8 -12
commentator|8 9 -10 -3 0 -1 -12 8
comments|10 -3 -6 -8 1 7 -15 12
comments and|16 -9 -1 0 -4 1 -3 0
comments explaining|-5 -2 2 -1 0 -5 -1 12
commit|3 10 2 -5 -11 -8 -9 18
commit <number>|-2 -1 7 2 3 -9 -9 8
commit message|-3 3 6 -7 -4 -1 -8 14
commit messages|15 -1 -2 0 1 -2 -9 0
commit unless|10 -9 -3 1 1 1 -2 0
commits|5 3 0 13 4 -3 -4 -17
committee|-1 19 -10 3 1 0 -3 -9
committing|-12 33 -4 -3 -2 -4 -7 -1
common|26 -3 -8 -2 7 -10 -10 0
commonsense|-6 15 -5 -1 0 -2 0 0
communicate|-1 -7 2 -1 -2 5 -9 12
communication|11 -9 -5 5 1 3 -1 -4
community|22 -4 0 -5 4 -1 -7 -9
como|7 -13 12 -12 8 3 -19 14
como si|-6 0 4 -5 -1 12 -2 -2
compact|14 9 -10 -8 1 -6 2 -2
companies|-2 -2 -1 1 -2 -7 1 10
companies assistants|-9 -1 0 -1 0 0 10 0
company|5 12 10 -3 -19 0 19 -24
company a|-9 0 -3 0 1 -2 17 -3
company name|16 -6 -4 1 3 -5 1 -6
company of|11 -5 -7 -6 10 -3 -1 1
company size|4 -8 8 -8 1 1 1 1
company_name|12 -1 0 -2 -4 -3 1 -3
compara|-1 11 -9 1 10 7 -15 -5
compare|2 4 -22 12 21 -3 -4 -10
compare and|-9 15 -1 -2 0 -1 -1 -1
compare files|22 -1 -2 -1 -5 -4 -6 -4
compare it|19 -2 -5 4 -6 -3 -7 1
compare my|16 1 3 -6 -13 1 -7 4
compare on|-5 -1 1 -10 14 0 1 0
compare the|-8 -12 -4 8 16 8 -2 -5
compare their|5 0 2 -6 9 2 -15 3
compare them|11 5 -3 -7 -5 -4 2 2
compare these|8 -2 -3 7 -8 1 0 -3
compare three|15 0 -3 -6 -3 -4 -4 5
compare with|0 1 -4 14 0 -9 2 -5
compared|9 2 2 -1 -7 2 0 -7
compared to|16 -4 2 -2 0 -3 -4 -5
comparison|-7 5 -13 -1 19 2 9 -13
comparisons|-2 -1 4 -3 13 -5 -3 -4
compelling|11 -1 1 -4 -1 -3 -1 -3
compensation|13 -2 -4 5 -2 2 -3 -9
compete|12 -4 -4 -2 -2 3 -2 0
compete to|12 -4 -4 -2 -2 3 -2 0
competition|13 4 -2 -7 2 -2 -6 -2
competitive|12 -3 -2 -1 -3 -2 -2 1
competitors if|6 -9 1 -1 1 -1 2 0
compiles|13 -2 -3 14 -7 -6 -4 -2
complain|-18 -6 -2 3 -5 20 8 0
complain about|-12 -7 -3 3 -4 20 2 1
complaint|9 0 -7 -15 -1 7 16 -9
complaint is|-6 -1 -3 -8 11 10 1 -4
complaint other|15 -11 -2 1 -1 -2 -7 6
complaint to|16 3 -1 1 -4 -4 -9 -2
complaints|5 -10 -5 -2 -15 14 22 -9
complet|-5 16 -4 0 0 -2 -4 0
complete|-10 14 5 -5 2 -8 3 -1
complete a|17 -5 -2 1 -2 -3 -6 0
complete and|8 -10 1 4 8 -2 -10 0
complete as|-14 10 3 -1 0 3 -1 -1
complete file|-5 -3 -2 -2 -2 -1 -4 18
complete line|-5 13 0 0 0 -5 0 -1
complete sentence|-6 -6 -1 0 -4 -1 11 7
complete the|7 5 -10 -15 -2 10 10 -7
complete worked|-14 23 0 1 1 -3 -8 0
completed|2 7 -2 -7 -5 11 -3 -3
completeness|3 -4 3 15 -5 -1 -4 -7
completion|-24 -4 13 18 3 1 -20 13
completion <number>|-7 1 1 11 -1 1 -2 -3
completion a|-7 8 -6 10 1 -3 -3 -2
completions|-15 1 -4 14 28 1 -19 -6
completo|-6 14 -3 -8 13 -1 -5 -3
complex|16 -1 -4 -6 -6 1 2 -1
complexity|-5 14 0 -8 -1 0 0 0
compliance|4 -4 -2 18 -9 -6 -8 7
complied|-1 -1 -6 12 -8 11 -5 -1
complied with|-4 2 -1 18 -4 -10 -2 1
comply|-4 -1 3 -3 -3 18 -5 -4
comply with|-4 -1 3 -3 -3 18 -5 -4
component|6 -14 22 1 -2 -10 -3 -1
compose|-11 9 2 -11 1 -19 27 3
compose a|16 5 -6 1 -5 -13 13 -10
compose exam|-8 -2 -2 -1 3 -1 12 -1
compose for|21 1 -6 -2 -4 -2 -2 -5
composed|-6 -7 8 0 0 -3 8 1
composition|10 -7 -1 -2 9 -7 0 -3
compound|-4 11 2 -7 -4 -1 7 -5
compound interest|-4 11 2 -7 -4 -1 7 -5
comprehension|15 -3 -2 -8 -4 -3 9 -4
comprehensive|5 2 -12 -1 1 4 3 -2
comprehensively|15 -1 1 -1 -6 1 -4 -4
comprends|3 12 -5 -1 1 -3 1 -8
compress|-11 11 16 -7 -12 -2 -6 11
compress the|-5 0 -6 0 -2 3 0 11
compris|-8 13 13 0 -6 -5 -4 -3
comprising|-6 7 -3 -2 2 -5 -3 11
compte|10 -6 -5 -1 -11 13 2 -2
computation|0 19 8 -13 0 -5 -2 -6
compute|6 18 -2 17 -13 -9 -9 -8
compute a|14 -8 -1 -2 -2 0 0 -1
compute the|-1 7 -6 18 -7 -4 -6 -1
computed|-13 21 -6 1 -1 -2 0 -1
computer|14 -9 0 -3 -11 0 8 0
computing|-5 12 -2 -6 -1 -1 -1 4
con|6 4 -1 6 -16 -2 1 2
con la|10 -2 -3 13 -1 -1 -10 -5
con los|0 7 -5 -4 -7 13 -2 -3
con su|-2 -4 -3 -5 -3 -2 21 -3
con un|9 11 -2 -4 1 -4 -7 -4
concatenated|23 -10 3 2 -3 -8 -9 2
concealed|-3 -3 18 -3 -3 -1 -5 -1
concealed reasoning|-3 -4 14 -4 0 0 0 -2
concept|-1 -11 2 -7 -2 9 2 8
concept in|6 -6 1 -7 -4 11 2 -3
concepts|7 -9 1 -2 3 -4 11 -7
concerned|-3 -6 16 -7 -11 9 -11 14
concerns|8 -4 0 4 -2 1 -9 2
concert|17 -4 1 -5 3 -8 -10 5
concise|12 0 1 -7 -4 3 -3 -2
concision|-13 0 0 12 14 -3 -4 -7
concision <number>|-6 -1 -1 11 -1 -1 -1 -1
conclude|-12 28 -6 -6 3 -4 -6 2
conclude did|-7 12 -2 -2 -1 -3 2 1
concludes|-4 -4 8 10 -1 -4 -5 0
conclusion|-22 21 -3 6 -10 6 -4 5
conclusão|-8 23 2 -5 2 -5 -4 -5
concrete|-8 -1 -3 -1 -7 9 6 5
condense|9 -2 0 -7 -2 -1 -4 7
condition|16 -7 1 -9 -1 -4 4 -1
conditional|11 0 -2 -2 -4 -2 9 -9
conduct a|15 -5 1 0 -6 -1 -2 -3
conf|14 -1 -2 -2 -3 -3 -2 -1
conference|15 -1 6 -4 6 -2 -12 -8
conference keep|13 -3 8 -1 -1 2 -9 -8
confession|-5 -9 13 2 0 2 -4 -1
confidence|8 -1 -8 8 12 -12 2 -10
confidence and|-7 11 0 -3 0 0 0 0
confident|2 7 -5 -2 11 3 -10 -6
confidently|0 -2 -4 12 -2 -3 -3 1
config|0 12 11 11 -9 -11 -7 -8
configuration|13 -7 -2 0 0 0 -2 -3
confirm|16 -7 -14 13 -7 7 -7 0
confirmation|19 -9 -6 -2 -4 0 6 -3
confirms|17 1 -7 -2 -1 -1 -4 -4
conflict|13 2 0 -5 -9 11 -9 -3
conflicts|21 -7 -5 -3 -2 -7 -1 2
confuse|11 8 -6 -1 -8 -5 3 -1
confused|7 5 6 -12 -7 -11 7 5
congress|20 -6 -5 0 1 -7 -1 -3
conjunto|-7 -9 -11 1 2 -1 -2 26
connect|17 -2 -8 -1 -1 -5 11 -11
cons|16 5 -8 -2 -8 -4 -3 4
cons for|16 -4 -4 -4 -6 1 2 -1
cons of|-5 12 -2 -3 0 -3 -2 3
consecutive|5 7 -7 -2 -14 3 1 8
consent|20 -7 -4 4 0 -6 -5 -2
consequence|-6 -3 10 -4 -1 5 -1 -1
consider|1 -3 15 8 2 -1 -13 -9
consider the|9 7 -2 -3 -2 -7 -6 3
consideration|1 -8 13 8 -6 -3 -6 0
considerations|-1 9 20 -6 -2 -10 -2 -6
considered|-6 17 17 -7 -10 -4 -10 3
considering|15 -10 1 -2 -4 -3 3 -1
consigne|-14 -14 22 11 16 -9 -6 -6
consistency|-6 0 -2 19 1 0 -4 -8
consistent|-7 12 -6 3 -3 -3 -11 16
consistent across|13 -6 -2 0 -1 0 -2 -2
console log|12 -2 0 -6 -3 -8 8 -2
consolidation|9 -7 -2 0 0 0 1 0
const|17 -5 -3 6 2 -2 -1 -14
constraint|-11 0 -6 -1 4 -5 23 -4
constraints|8 8 12 -6 -9 -2 -2 -8
constraints <number>|13 -5 0 -2 -3 0 -1 -1
constraints do|12 -3 -8 -3 1 1 1 0
constraints ensure|13 -4 0 -1 -2 0 1 -7
construct|12 -1 -1 -2 2 0 -14 4
construct a|11 -2 -2 4 1 0 -15 3
construction|16 -2 -6 -1 -7 -5 2 3
constructive|24 -4 -1 -3 -1 -1 -11 -4
constructive feedback|14 0 -2 0 -1 -3 -4 -5
consult|-3 -8 0 10 8 -4 0 -3
consulta|7 -2 -5 0 -6 -6 -6 18
consultant|9 -2 -4 5 -7 -4 2 -1
consulting|11 -4 -8 -2 11 -2 -3 -4
consumes|-9 11 1 -1 1 -1 -3 2
conta|6 3 -5 -5 6 -9 8 -2
contact|24 -7 0 -2 -3 -3 -8 -1
contactless|26 -7 -2 -4 0 -5 -3 -6
contain|17 2 10 1 -7 4 -16 -11
contain a|10 -5 -1 3 -3 -1 -1 -3
contained|-7 10 -9 0 -10 -5 13 8
contained and|-6 9 -2 11 -1 0 -6 -4
container|2 -9 0 1 9 5 -1 -8
containing|1 -6 12 -16 0 1 1 6
containment|16 -9 -4 -4 1 -3 2 1
contains|22 5 11 -7 4 -14 -3 -19
contains <number>|19 -7 -3 -2 2 -3 -4 -1
contains an|1 10 -2 -1 2 -6 -2 -2
contains the|13 -6 -1 -1 -1 -1 -1 -1
content|7 1 -12 7 -14 -5 -11 27
content and|13 -4 -3 6 5 -4 1 -15
content creator|11 -1 -4 -1 -2 0 0 -4
content for|13 -3 -6 -2 -4 2 3 -2
content has|8 -8 0 0 0 0 0 -1
content language|10 -2 2 -7 0 0 -2 0
content of|19 0 -3 7 -3 -5 -4 -11
content to|15 -1 0 -3 -2 -1 -4 -4
contents of|1 -11 18 -2 -4 -5 -7 10
contesta|2 10 -5 15 -5 -2 -7 -8
contestación|-5 4 -3 1 -4 25 -11 -6
context|-10 -9 -11 4 -10 10 19 7
context is|13 -8 1 3 3 -3 -8 -2
context task|-1 -1 -1 4 -1 -1 9 -7
context the|-5 -2 -3 9 1 -8 11 -4
context then|-6 12 0 12 -4 -9 0 -5
conteúdo|21 -2 -7 -10 -3 11 -3 -7
continuation|-1 -4 -1 16 7 -6 -4 -7
continue|3 15 -4 -5 -12 0 11 -8
continue from|-5 15 -5 -3 1 1 -3 -1
continue the|-2 0 9 4 -8 -13 17 -6
continue until|-8 17 -4 -2 -2 -4 1 2
continued|-13 0 10 0 0 0 -5 8
continues|5 -6 11 -2 0 -6 -3 1
continues after|-3 -6 11 3 -1 -8 3 2
continues to|12 -3 -3 -2 0 1 -4 -1
continuous|14 10 -2 -4 -14 13 -9 -9
continuous function|7 -2 0 -4 -4 10 -7 -1
continuously|12 -3 -2 -1 -3 -3 0 0
contra|-3 24 -3 -1 -5 -5 -3 -4
contract|12 6 -1 4 -9 -8 2 -6
contract and|21 -1 -3 -4 -3 -4 -3 -3
contract is|21 -6 -4 0 -6 2 -2 -6
contractions|11 -2 -10 -1 7 -4 -2 1
contractors|13 -6 -1 -2 -2 -4 0 1
contradict|-5 -6 14 0 0 0 1 -4
contradict the|3 0 -13 6 -6 -1 13 0
contradicted|-4 -1 -1 15 0 -9 0 0
contradicted not|0 0 -2 10 1 -5 0 -2
contradiction|8 11 -11 -1 2 -9 8 -8
contradicts|14 -7 -1 0 -6 -3 0 1
contraintes|-3 -5 1 -2 -6 -1 22 -5
contras|18 2 -3 -5 -5 -2 -4 -2
contrast|11 2 0 1 -6 -1 -4 -2
contrato|15 -3 0 2 -6 3 -1 -8
contributed|8 -1 -3 -11 1 -1 0 6
control|16 -12 4 5 -1 -2 -6 -3
controller|20 -3 -2 -2 -5 -2 -3 -3
conventional|13 2 -3 -6 -4 2 -1 -3
convergence|12 -8 -3 3 5 -8 -8 6
converges|8 -7 -5 -1 8 -5 -3 6
conversation|2 -16 4 10 6 -2 3 -7
conversation a|14 -3 0 -7 -3 -3 1 0
conversation and|-1 3 -4 8 -7 0 2 -1
conversation in|13 -3 -1 1 1 1 -9 -3
conversation of|-8 -2 -1 -4 -4 2 17 1
conversation with|12 -3 -3 -2 8 -2 -7 -3
conversations|-7 -1 0 -4 -1 -2 11 6
conversion|16 16 1 -10 -1 -1 -14 -7
convert|2 -8 3 -11 -19 -10 21 23
convert <number>|16 4 2 -14 2 -9 10 -12
convert the|-3 -2 5 -4 -6 -2 -10 23
convert this|8 2 0 -1 -9 3 0 -4
convert to|10 -6 -5 -7 -8 -8 -3 28
convierte|11 -3 -7 -12 0 -8 -13 31
convince|3 -6 -5 9 1 -4 2 1
convince my|3 0 -4 9 0 -4 2 -6
cook|6 1 -9 -6 2 -7 -3 15
cooked|15 3 -4 -8 0 -8 2 1
cooked rice|8 3 -3 -1 1 -9 0 1
cookie|-3 -2 -1 -1 5 -1 -11 14
cookie notices|-7 -2 0 0 0 0 -5 14
cookies|6 -5 -5 1 10 9 -19 4
cookies how|22 -1 -5 -10 -4 -2 -1 1
cooler|-5 -1 -1 -1 -1 0 10 -1
coordinates|11 -3 0 -1 0 -4 0 -2
copied|-5 -6 0 -1 9 0 10 -8
copper|-7 13 -1 -1 -1 -2 5 -5
cops|18 0 0 0 -5 -1 -3 -8
copy|-2 2 13 -5 -4 -3 -4 3
copy and|13 2 -2 -1 2 -1 -7 -7
copy that|-8 -6 -1 -1 2 5 -1 9
copy the|-3 14 -9 -3 -2 -1 10 -7
coral|14 -5 -4 -2 7 -5 -2 -4
corporation|8 1 -4 0 -7 7 -2 -2
corpus|-15 1 -12 -6 -8 7 3 30
correct|-3 -9 -5 22 -7 -5 -7 14
correct <quotation>|24 1 -5 -7 -8 -1 -1 -4
correct and|-2 -8 -5 9 3 11 -4 -3
correct answer|10 7 -4 4 -12 -7 -3 6
correct at|11 -2 -5 2 -3 -1 -1 -3
correct but|-7 -1 2 11 3 -9 0 1
correct complete|-6 -2 -1 -2 4 -4 -4 15
correct english|9 2 -3 -1 2 4 -3 -10
correct final|-3 -2 8 -11 14 0 -4 -2
correct if|16 -2 0 -8 -2 1 -4 -2
correct incorrect|-4 13 0 6 2 0 -7 -9
correct it|13 -1 -8 0 -7 -4 8 -2
correct or|-16 3 4 14 -2 -3 4 -5
correct pronunciation|21 -5 1 -6 -3 -4 1 -5
correct solution|1 -9 6 -2 -4 1 12 -4
correct the|3 1 7 -7 1 6 0 -11
correct yes|-2 -1 -1 18 -2 -15 3 1
correcta|-2 -1 16 15 -6 0 -12 -10
corrected|-5 -1 -2 -12 -6 30 4 -8
corrected code|1 -3 -1 -9 -8 12 7 1
corrected version|14 2 1 -2 2 -11 -1 -3
correction|5 -2 9 -16 -10 13 2 0
corrections|-6 -2 13 0 0 -4 -8 8
corrective|16 -9 -4 -4 1 -3 2 1
correctly|8 -9 -3 -3 0 7 9 -9
correctly from|-10 -2 -1 -1 3 10 2 -1
correctness|-8 1 -8 10 15 -2 -7 -2
correctness <number>|-7 -1 0 13 -2 0 0 -3
correcto|-3 -1 0 18 -5 0 -6 -3
correlation|3 -4 -2 -2 0 11 -5 -1
correo|21 -1 -6 -6 -1 1 -2 -6
corrige|1 -7 1 -4 -7 11 -5 10
corriger|24 -6 -5 0 -4 -4 -1 -3
corrigé|7 -1 -2 10 -1 -3 -9 -1
cosa|-5 12 -1 -1 -1 -2 -1 -1
cosplay|23 -2 -4 3 -5 -4 -8 -4
cost|11 4 -5 -3 -1 0 -1 -5
cost <number>|0 8 -8 -13 8 4 -4 4
cost of|17 -4 1 -5 -1 -3 -5 0
cost the|5 -8 1 1 -5 9 2 -4
cot for|-6 13 -5 -2 -4 7 -2 0
could|10 5 -12 5 -10 -16 8 9
could a|14 -11 -9 -7 -6 -4 13 8
could be|2 4 0 -9 2 0 10 -9
could have|-8 1 -7 6 -4 -6 11 9
could i|10 -4 1 -1 -2 -5 6 -4
could imitate|1 11 -6 -3 2 0 -1 -4
could it|14 12 -7 -2 -5 -4 -7 -2
could kill|12 -3 0 8 -5 -4 -4 -4
could not|-4 -7 -4 6 8 5 -5 1
could one|16 -2 -3 0 0 -2 -4 -5
could tell|-5 11 -4 -2 0 -1 -5 5
could use|1 -5 0 -2 0 11 -7 1
could we|14 -4 -1 -2 -2 -3 -2 -1
could you|18 3 7 -6 -9 -5 -3 -3
couldn|13 1 0 -1 -8 3 -7 -1
couldn t|13 1 0 -1 -8 3 -7 -1
council|9 1 -3 2 -7 -1 3 -3
count|3 -3 -3 17 -9 8 10 -23
count <number>|2 -6 -6 -2 1 -4 18 -4
count and|19 -3 3 2 -6 2 -4 -14
count from|5 -11 3 6 -5 4 -5 4
count of|21 -12 -4 -12 3 -5 5 4
count the|8 9 -1 -6 -7 -3 6 -4
count total|10 0 -1 -8 -3 2 -1 1
counter|5 12 -1 -1 0 -5 -5 -4
counterargument|13 5 -3 -5 1 -2 0 -8
counterexample|4 -5 -6 -3 0 18 -1 -7
counterexample and|6 -7 -4 -1 0 9 2 -5
countries|14 -7 2 -1 -2 0 0 -6
country|11 11 -8 -5 -11 -5 11 -4
counts|-6 15 -3 -2 3 -8 0 2
counts as|-5 14 0 0 0 -6 -2 -1
couple|13 2 -7 2 0 -7 0 -3
couples|-3 -5 -2 -1 0 -1 13 -1
couples question|-3 -5 -2 -1 0 -1 13 -1
coupon|2 4 -12 11 -1 4 -9 1
courier|8 -2 6 1 -1 -8 -5 2
courrier|5 -4 -2 -3 -3 -2 12 -1
course|4 1 -4 -6 0 -4 -7 16
courses|24 -3 0 -6 0 3 -11 -8
court|18 1 -3 -2 -2 3 -5 -11
cousin|9 -7 -3 7 -2 -1 -3 -1
cout <quotation>|17 2 1 -11 2 -4 -4 -3
covenant|16 2 -8 0 -3 -1 5 -10
covenant is|10 2 -5 -1 -4 -1 6 -7
cover|25 -6 -6 -3 6 -5 -10 0
cover letter|22 1 -6 -3 0 -8 -6 0
cover the|8 6 4 -3 2 -1 -12 -4
coverage|-3 -4 -6 21 2 -4 -1 -4
coverage <number>|-13 1 -2 24 0 -4 -2 -4
covered|3 -6 -4 15 -1 1 -2 -6
covered by|15 -5 -3 -4 -2 0 -7 6
covers|7 -2 -6 -4 9 -3 -1 0
covert|-5 -1 12 -1 -1 -1 -1 -2
cow|22 6 1 -6 -6 -7 -10 1
coworker|8 1 2 4 -14 -11 -7 19
cows|14 -5 2 -3 -5 0 1 -4
cp|24 -3 -4 0 -3 -3 -6 -5
cpf|14 0 1 -1 -2 -11 0 0
craft|14 0 -3 1 2 -3 -8 -4
crank|15 4 -6 -3 1 7 -9 -8
crash|14 0 -6 -3 4 -1 -2 -5
crash on|14 0 -7 -4 4 -1 -2 -5
crashes|12 1 0 1 -2 1 -2 -11
crashloopbackoff|15 -3 -3 -1 -2 -3 -2 -1
crashloopbackoff logs|15 -3 -3 -1 -2 -3 -2 -1
cream|18 2 -2 -1 1 0 -5 -12
create|6 -6 2 -3 2 -10 18 -10
create <number>|9 -9 -1 -6 -2 2 8 -1
create a|13 -4 1 -7 7 0 3 -12
create an|20 -7 -8 0 -8 3 -6 5
create and|18 -3 -3 -1 -1 -3 -2 -4
create directory|23 -1 8 -6 -8 0 -10 -7
created|13 -11 0 1 3 -2 -3 -1
creates|24 -6 -5 0 -3 -1 -6 -2
creates a|12 -2 -2 2 -2 2 -5 -5
creating|4 -8 0 -4 11 3 -2 -3
creating a|15 1 1 -6 -7 2 -4 -2
creation|14 -4 0 0 -7 -1 -2 0
creative writing|16 -3 -1 2 -2 -2 -8 -1
creativity|13 1 -6 2 1 -1 -1 -9
creatures|0 1 1 -3 -5 10 0 -4
credential|14 -1 0 -6 -2 1 -1 -6
credit|-4 -5 1 16 -7 0 -4 2
credit for|8 0 0 6 1 -2 -4 -8
crew|12 -1 -2 -6 -1 0 -4 2
crie|-9 -1 -3 -2 -3 -4 23 -1
crime|19 -7 -4 -1 -1 0 -6 0
criteria|11 -11 -13 22 9 -4 -15 -1
criteria <number>|11 1 1 -5 0 0 -6 -1
criteria and|24 0 -4 -8 -1 -3 -3 -4
criteria in|9 -4 0 -9 8 0 -3 -2
criterion|-3 -3 2 16 -2 -2 -6 -3
critic|-11 -4 -4 3 5 24 -14 1
criticise|-7 13 -3 -1 -6 21 -8 -9
criticise the|-6 -4 1 1 -3 19 -4 -4
critique|-11 5 -14 1 0 45 -26 0
critique <quotation>|1 3 -1 13 -6 -12 1 0
critique at|-2 -6 0 -5 1 14 -3 0
critique of|-10 -10 1 0 2 15 1 0
critique revision|-5 0 -4 0 -4 16 0 -3
critique the|-1 0 -3 -7 -1 9 1 2
critique then|-15 -8 3 -6 -6 38 -2 -4
critique this|-5 -2 0 0 0 12 -1 -3
critiques|-1 -2 -3 -2 -3 18 -3 -3
crm|29 -9 -3 -4 -10 -4 -4 5
croissante|-5 7 -3 -3 -3 -3 12 -2
cron|22 -8 -7 -4 0 3 -4 -2
cron jobs|15 -2 0 -4 -6 0 0 -3
cross|9 1 1 0 -8 -5 5 -3
crossing|-6 12 -1 -1 -1 -1 -1 -1
crossword|6 2 9 1 -3 -4 -4 -7
crowd|5 3 0 4 -2 -10 -2 1
crp|0 -5 -1 12 -4 -1 0 -2
crp <number>|0 -5 -1 12 -4 -1 0 -2
crucial|1 0 -3 2 3 -10 -7 14
crumbs|2 -4 13 -6 0 4 -4 -5
crypto|-4 -5 7 -2 10 5 -7 -5
crystal|15 -3 3 0 -3 -4 -1 -7
css|24 -11 -8 -1 -6 -5 -6 12
css grid|13 -4 2 1 -2 -3 -6 -1
csv|6 -3 -1 13 -10 -2 0 -2
csv id|2 -1 -3 -8 10 1 -2 2
csv with|18 -7 -2 2 3 -5 -1 -8
ct|12 1 1 -3 1 -5 -7 -1
cu|-7 14 -6 2 -3 -1 0 1
cuando|16 5 -4 -3 -4 -3 -6 0
cuando te|13 -1 -7 -1 -2 0 -1 -2
cuatro|11 -7 11 -16 12 -8 -16 12
cuda|11 -1 -4 0 0 1 -2 -5
cue|-6 13 -3 -1 -1 -1 -1 -1
cuento|22 -4 1 -3 -10 -1 -4 -1
cuisine|10 -7 -4 -7 5 3 8 -8
cultural|13 -1 -1 -3 -2 -2 -2 -2
cumin|-1 -1 -2 -5 1 -5 0 12
cup|18 -1 -1 -6 -1 -1 -6 -2
cup and|14 -4 0 -4 0 -1 -4 0
cups|10 4 -6 -8 0 -3 6 -2
cups in|2 14 -10 -10 14 1 -10 -1
cups of|-1 9 1 0 -7 5 -10 3
cures|-5 -1 -1 -1 -1 -1 -1 11
curious|-7 1 -5 -4 -4 -4 17 6
curious reader|-5 0 -1 -4 -3 3 14 -2
curl|14 0 -1 -3 -1 -1 -5 -3
curl x|12 4 1 -4 1 1 -6 -8
current directory|3 -3 -3 5 6 -13 4 1
current situation|12 -6 -2 -3 -1 2 -3 1
current time|-4 -3 0 0 8 0 -11 10
current working|13 3 -1 2 -3 -17 3 0
currently|10 0 -3 2 -6 -1 2 -4
curriculum|8 -7 -2 -3 -6 2 15 -8
curse|12 6 -4 0 3 0 -10 -6
curtain|-18 -2 20 0 1 0 -3 1
curve|6 1 -3 13 -7 -1 -3 -6
curves|26 -5 -1 -5 -2 -1 -5 -7
custom|14 -2 -1 -3 -1 1 -1 -6
customer|7 15 -9 -8 8 -8 8 -12
customer and|4 -7 0 -4 -5 0 16 -5
customer can|-3 -14 9 -7 -7 15 1 5
customer customer|-8 -4 18 -5 -2 0 -2 2
customer is|4 11 -3 -1 -10 -6 8 -3
customer mentions|13 -2 1 -1 -9 1 -1 -1
customer needs|-6 15 -10 -2 -1 -1 4 -1
customer s|-6 5 -5 -1 -4 11 -3 2
customer says|13 -1 0 -1 0 -4 -3 -2
customer that|12 -3 0 3 -5 -1 -4 -3
customer the|6 -5 10 -1 -4 -5 -2 1
customer wants|14 1 -6 -6 1 4 -5 -3
customer who|-4 -1 -2 0 12 -1 -2 -2
customers|12 3 -6 -1 -1 -4 4 -7
customers and|16 -1 0 -2 -4 -4 -4 -1
customers who|18 -5 -6 -1 0 1 -5 -2
customers with|2 10 6 -4 -7 -3 -3 0
customization|16 -1 -1 2 -8 3 -4 -7
customs|-7 -2 -3 4 -2 6 8 -4
cut|1 -2 7 -11 3 7 -2 -4
cut it|10 5 -4 -1 3 -2 -4 -5
cut off|-4 0 7 -1 0 -3 -9 11
cutoff|17 -2 1 3 -7 -8 -1 -3
cuál|-6 -5 -2 -2 15 10 -2 -7
cuánto|24 15 -9 -10 -8 -5 -3 -4
cv|21 -8 -1 -4 -8 -5 7 -1
cv and|9 -1 -7 -1 -1 -1 0 0
cycle|4 -2 2 1 -5 -3 13 -9
cycle and|13 -2 -1 0 -5 0 -4 0
cycle in|9 -1 -1 -2 -1 0 -6 1
cycle suffice|6 -6 0 10 -6 0 -3 -1
cylinder|1 9 -1 -8 -2 1 -1 -1
cypher|27 -13 -6 5 -5 -3 -2 -3
có|16 -1 -2 -2 -3 -4 -2 -3
có thể|15 -1 -1 -2 -3 -5 0 -3
código|11 11 -9 -1 0 -2 -6 -4
cómo|16 -5 -2 11 -6 -5 -6 -4
cómo le|17 -5 6 -2 -3 -3 -6 -4
cómo puedo|8 -2 -6 16 5 -8 -9 -4
d|-3 13 -4 -7 -12 -1 8 6
d <number>|-2 5 -1 -3 10 0 -6 -3
d <quotation>|12 4 1 -4 1 1 -6 -8
d a|10 7 -5 -2 -5 2 -4 -2
d abord|-1 15 -7 8 -4 2 -8 -4
d b|6 -6 -4 1 17 -8 -3 -1
d be|6 -9 -9 -5 6 -2 -4 17
d d|16 -6 -3 1 -1 -2 -5 0
d have|16 -5 9 -4 2 -8 -4 -6
d like|0 1 -13 -4 9 6 10 -9
d rather|-3 13 -2 -3 13 -8 -4 -6
d show|-4 -5 0 -1 14 0 -2 -2
d un|6 -3 7 -9 -1 7 5 -11
d une|7 -6 -3 13 -1 -3 -7 0
d want|-8 -3 6 -3 -2 -4 13 1
da|5 -5 7 9 -25 12 -4 0
da solução|-4 -7 -4 22 -6 14 -9 -6
dacia|23 0 1 -11 -5 2 -9 -1
dad|9 -1 2 -2 2 -7 -7 4
dados|-7 9 -7 10 -5 0 -9 8
daemon|7 6 9 -6 -4 -8 -2 -3
dallas|-7 -10 4 0 8 -1 0 5
damage|3 11 -4 -3 -1 4 -6 -5
damaged|15 -4 -4 6 -3 1 -7 -4
dame|9 8 -8 -5 -2 9 -3 -8
danach|-10 9 13 -7 -7 12 -4 -5
dance|11 0 0 -2 -6 -1 -1 -1
danger|-1 -4 13 -4 -6 9 -5 -3
dangerous|14 -8 -5 21 0 -8 -7 -8
danke|19 -3 -4 -2 -2 -3 -3 -2
dann|-7 24 -5 -11 10 7 -9 -9
dans|16 -9 14 -7 -3 9 -19 -1
dans la|5 -10 11 2 -3 -6 -4 4
danube|4 -1 1 1 -4 9 0 -10
danube rises|-5 -1 0 5 0 9 0 -8
dar|9 -4 13 -5 -4 -1 -4 -4
dare|17 -2 -2 -1 -4 -1 -6 -1
darf|-5 12 -2 -3 7 -8 -1 0
dark|14 -1 -1 -8 0 -3 -1 1
dark parts|16 -4 -5 1 -6 0 0 -3
darkroom|17 -3 -2 -2 -4 -2 -1 -3
das|11 9 -18 21 4 -12 -18 2
das ergebnis|0 13 -4 -3 1 -1 -3 -4
dash|14 -2 2 -5 -3 -6 0 0
dashboard|18 -11 7 -6 -11 3 1 -1
dass|21 -9 -5 3 -7 3 -8 2
dass ich|11 -5 -1 -2 -1 0 -1 -2
data|15 4 -9 -12 7 -13 8 0
data <number>|15 -6 3 -1 0 -7 -6 1
data analyst|11 -3 0 -1 -1 0 -5 -1
data and|11 -2 3 -2 3 -5 -4 -5
data comes|12 1 0 1 -2 1 -2 -11
data for|-12 5 0 -2 9 2 -2 -1
data from|5 -6 -5 0 11 0 2 -7
data in|13 -5 -9 -1 -4 0 0 6
data is|14 -3 -1 -1 -6 -2 1 -2
data quality|22 -1 -2 -11 -6 3 -2 -3
data to|6 6 4 -5 -5 -4 -9 8
data under|23 -3 0 -3 -3 -8 -2 -3
data you|12 -6 -2 1 0 1 -4 -1
database|11 -6 2 -1 -3 1 -9 3
dataset|-7 -12 -7 13 5 -4 1 11
date|19 -10 -3 7 -3 -3 4 -12
date <quotation>|14 -6 -8 18 -10 -7 5 -6
date in|18 -8 -2 -1 -5 0 -1 -1
date is|9 0 7 -8 -2 -4 -4 1
date of|9 3 1 -3 -6 6 -11 2
date time|13 -4 -6 0 1 -5 0 1
date total|11 -5 -1 4 -4 0 -3 -3
dates|11 -17 3 -9 -7 8 9 3
dates and|21 -2 -4 -2 -5 2 -8 -3
dating|22 -9 1 -1 -3 3 -6 -6
datos|-4 12 -3 5 -5 -4 -1 0
datum|14 -1 -2 -1 -4 -3 -1 -2
daughter has|11 -9 -6 1 -2 1 -3 6
david|11 6 -7 -1 2 -4 -3 -3
day|15 8 -2 -7 -3 -5 0 -5
day <quotation>|3 -6 -2 12 -5 0 -5 3
day at|-12 11 1 5 -2 -7 4 0
day before|16 -6 -4 1 -2 4 -4 -4
day how|11 3 -1 -1 -4 -5 -4 0
day in|14 6 -6 0 -4 -3 -3 -4
day is|11 -4 12 -3 -1 -3 -4 -8
day plan|14 -1 -3 -2 -6 0 -3 1
day when|7 4 -1 -9 0 4 4 -8
days <number>|8 17 -1 -6 -2 2 -8 -9
days a|-6 0 2 -3 10 -2 0 0
days ago|0 5 9 -7 -4 -2 1 -3
days and|20 -4 1 -9 -4 1 -1 -5
days do|9 0 0 -4 -6 2 5 -7
days each|20 -5 -2 -3 -2 0 -5 -3
days in|-1 -9 3 -3 8 3 -1 -1
days never|13 -5 -1 0 -2 1 -1 -4
days of|40 -11 -6 -3 -6 -7 -2 -6
db|17 -1 -3 -4 0 1 0 -11
db <number>|13 -7 -1 0 -2 -1 0 -2
de|-12 -3 -7 5 10 2 2 1
de <number>|2 3 -8 20 19 3 -27 -11
de cada|-11 17 -1 -1 -1 -4 1 -1
de cette|-4 -3 11 -1 -3 11 -7 -5
de cláusula|9 0 0 -1 -6 5 0 -7
de desconto|-7 11 -1 -1 -1 -2 3 -1
de dix|12 -1 -1 0 -1 0 -6 -3
de données|0 -1 -2 -1 -3 -4 -1 13
de esta|-7 0 -4 -2 -3 14 8 -5
de l|-4 -3 11 5 -7 -4 6 -4
de la|-5 3 -14 -14 9 13 -6 15
de lo|14 1 -10 -1 -3 1 -2 0
de mi|22 -1 -4 -2 -8 0 -5 -1
de paso|-14 2 -4 -1 -4 13 -6 13
de revisor|-2 -5 2 -6 -7 23 -2 -4
de secundaria|26 -7 -1 -6 -4 -3 -3 -2
de seis|-8 9 -3 -5 -2 -1 14 -4
de suite|3 -7 1 -4 0 0 13 -6
de uma|6 15 -12 -5 -6 -10 -1 12
de un|26 -2 -4 0 -8 -1 -6 -6
dead|12 8 -12 0 -6 4 2 -9
dead ends|-9 15 1 -1 4 -2 -1 -7
deadline|15 0 0 -5 -5 0 -4 -1
deadline <number>|12 -5 -2 -4 -2 9 -7 -2
deadline and|-4 -8 8 2 2 1 -2 1
deadline for|18 1 -2 -8 1 -5 -4 -1
deadline the|19 -1 -3 -6 -5 2 -2 -3
deadlines|20 1 -5 -2 -5 -7 3 -5
deal|4 10 -2 -1 -3 6 -11 -3
deal with|4 9 -1 -2 -3 -1 -6 -1
death|8 -3 -4 -6 -4 -1 12 -3
debate|-4 -5 4 -3 6 4 9 -11
debate on|4 -5 0 -2 -11 3 10 1
debian|17 1 -3 1 -6 1 -7 -3
debit|20 -6 4 -4 -1 -6 -3 -4
debug|3 -6 8 -1 -8 8 1 -4
debug the|1 -2 1 -5 1 10 -1 -4
debug this|8 -9 -3 7 -1 -4 2 0
debugging|-5 15 -2 3 -1 -6 -4 -1
dec|-8 7 11 -1 -1 -2 -5 -1
decide|-8 13 -2 2 22 -8 -4 -14
decide <number>|1 10 0 -8 -5 3 1 -2
decide between|2 -2 -5 -7 -3 9 9 -2
decide by|10 -5 2 -3 4 -2 -6 -1
decide how|1 11 -7 14 -4 -4 -6 -5
decide if|-4 1 -1 9 -2 4 -1 -7
decide this|17 -12 -6 0 4 2 -4 -2
decide whether|7 12 -7 9 -9 -3 -2 -8
decide which|8 -7 -9 -3 11 -3 6 -3
decided|15 7 1 2 7 -13 -7 -10
decided to|15 -2 0 -2 2 -3 -6 -5
decides|13 -7 -9 -11 20 -3 0 -3
decides which|5 0 0 -5 11 -5 -3 -3
deciding|2 1 -3 -2 10 2 -10 1
decimal|25 -6 -4 5 -3 -2 -10 -4
decimal <number>|13 0 2 -3 1 -5 -7 -1
decimals|-6 -7 -3 13 7 -6 -3 4
decision|3 3 18 -4 6 -10 -15 0
decision for|16 0 -6 1 -8 -3 1 -1
decision is|13 -2 -7 1 -1 -3 -1 0
decision the|-1 12 -1 -8 -5 3 -1 1
decisions|1 9 -6 4 -6 0 -2 1
decisive|-8 -1 0 1 14 -1 0 -4
deck|17 5 -5 -4 -6 0 -5 -3
declare|-10 -1 0 -3 0 14 0 0
decline|9 0 9 -4 1 -5 -12 2
decline a|0 8 -6 0 -1 -6 -7 11
declined|14 -8 -6 -1 -5 4 0 1
declined i|17 -5 -6 1 -3 -2 0 -3
declines|-12 2 2 2 2 2 -3 7
decode|17 4 -6 -4 -1 -3 -3 -3
decomposition|-11 17 -4 -3 -4 -4 11 -1
decreased|2 -5 -6 -1 11 -3 2 -1
deduct|8 -7 0 18 1 -2 -2 -16
deduction|-9 20 0 -5 1 2 0 -9
deduction with|-4 10 1 -2 0 2 -1 -7
deemed|2 7 -5 10 -3 -3 -2 -6
deep|17 -2 -1 -10 -8 -1 8 -3
deep breath|12 -3 -2 0 -1 0 -4 -2
deep in|-1 -2 -1 -2 -1 13 -3 -3
deep inside|10 -2 0 0 0 0 -3 -5
deep learning|16 -4 -4 1 0 -2 -4 -4
deeper|-3 -8 -3 -1 5 0 18 -6
deeply|13 0 0 -1 -5 0 -4 -3
def|0 -8 2 11 -7 4 2 -4
def a|14 -1 -5 0 -4 -1 -1 -2
def b|14 -1 -5 0 -4 -1 -1 -2
def f|0 -7 -3 -5 4 -4 8 7
def is_leap|-6 -9 -2 9 1 9 -1 -2
default|14 3 5 -4 -5 -2 -5 -6
defect|1 -4 -1 -7 -1 18 -1 -5
defects|2 -3 -5 -4 -2 18 -3 -3
defend|12 2 -3 -7 2 -7 0 1
defined|7 -3 2 3 1 4 -8 -6
definitely|15 -6 -7 2 -3 -1 1 -2
definition|-8 25 -8 -2 -5 -11 9 0
definition of|16 -9 1 0 0 -7 -3 1
definitions|12 -2 -2 4 -4 2 -2 -8
degree|20 -2 -6 5 -8 -4 -1 -3
degrees|16 -6 -1 -2 2 -1 -4 -4
deja|-6 6 0 -6 0 -2 -4 12
del|-2 -10 18 8 -3 -2 -6 -3
del asistente|-6 0 4 -5 -1 12 -2 -2
delay|8 2 0 1 5 -12 -10 6
delay the|17 -6 -2 1 -5 0 -4 -1
delete|3 -21 -3 0 3 10 4 3
delete all|14 -3 -5 3 -3 5 -3 -8
delete the|17 -5 -4 0 7 -2 -5 -7
delete them|17 -4 1 -8 5 -1 -8 -2
deleted|8 -6 -7 -7 20 -3 -8 3
delhi|9 -1 -1 -6 5 -2 -5 -1
deliberate|-2 11 11 -1 -7 -4 -6 -1
deliberation|-18 -1 38 5 -8 -12 4 -8
deliberation of|-6 1 19 -5 0 -3 -4 -2
delighted|4 -7 -5 9 -7 1 -6 10
delimiter|3 6 -1 -1 -6 9 -9 1
deliver|14 4 0 -6 -4 6 -11 -3
deliver <number>|10 6 -3 -6 0 -6 0 0
deliver version|24 -3 -6 -2 2 -4 -6 -5
deliverable|16 -5 3 -7 0 0 -5 -3
deliveries|13 -3 0 -3 0 -3 -2 -2
delivery|30 -1 6 -16 -11 -8 5 -5
delivery of|8 -7 5 -3 0 -4 -1 3
delivery time|16 -6 0 -2 -1 -1 -5 0
delta|11 -12 0 2 -3 -6 10 -3
delve|-5 -1 -4 0 1 -3 -4 18
dem|-16 3 -13 5 9 -5 10 7
demande|10 -6 -1 -2 6 -1 -3 -4
demanding|-1 -4 -4 14 0 -4 -3 1
demonstrate|22 -1 -3 -1 -4 -1 -6 -6
demonstrating|16 -2 -4 1 -7 -2 0 -3
demonstration|-11 -10 -2 -3 -2 7 -14 35
demonstration of|-9 0 -2 -4 -2 9 -5 13
demonstrations|-8 2 -3 -3 -2 -6 -2 23
den|-20 -5 13 -23 6 11 14 3
den ersten|-2 -4 0 -1 -5 16 0 -5
den fehler|-9 8 -1 0 -1 12 -5 -5
denied|20 3 -3 -3 2 -4 -7 -7
denk|-7 -1 -9 0 0 -1 18 0
denk dir|-7 -1 -9 0 0 -1 18 0
dense|-9 4 -3 -2 -3 -1 8 6
dental|21 5 1 -3 -11 0 -9 -5
dental clinic|11 0 0 -1 3 -2 -5 -5
dentist|17 -9 -1 3 -2 -2 -1 -5
denver|13 -2 -6 0 -2 -4 -2 3
dep|13 -2 -2 -2 -1 -4 -1 -2
departure|7 -8 -1 -5 9 -2 -1 0
dependence|-5 -1 -1 -2 -1 -1 11 0
depends|3 11 -5 -6 3 4 0 -10
depends on|4 13 -10 -5 10 -6 2 -7
deploy|14 1 6 -1 -5 4 -4 -15
depois|-7 15 13 -1 -7 -4 -13 4
depois a|-2 -6 12 -4 -4 -5 -4 13
deposit|-2 8 -11 -6 12 2 -10 6
deposit first|15 -6 -1 -1 -3 6 -8 -2
deposit for|-3 12 -4 0 -5 1 -2 1
depreciation|-8 -2 -2 -1 -1 15 -1 -2
deps|11 -9 4 1 -1 0 1 -8
dept|9 3 1 -3 -1 -11 0 3
dept name|9 3 1 -3 -1 -11 0 3
depth|-6 7 -10 8 -4 -2 13 -5
depth <number>|-2 10 -2 7 -1 -5 -2 -4
depuis|0 10 -1 -2 0 -1 -1 -5
der|-8 7 12 3 16 -1 -8 -21
der beiden|-2 -8 -10 -6 28 -1 -2 1
derailleur|1 0 8 -1 -2 0 -8 1
derivation|-4 37 -5 -3 -7 5 -6 -17
derivation in|0 9 1 -6 -8 11 -1 -6
derivation line|-11 -4 1 5 1 14 0 -6
derivative|3 -4 3 12 -12 0 1 -3
derivative of|3 -4 3 12 -12 0 1 -3
derive|-3 26 -7 -9 -7 -7 10 -4
derive the|-12 18 2 -1 1 -2 -3 -3
derived|16 1 -3 -5 -3 -2 -1 -3
des|-15 2 -4 15 8 -16 12 -1
desc|18 -9 -2 2 -4 0 -2 -4
descale|11 -5 -3 -6 6 -2 8 -9
descale a|9 -1 -4 -1 5 -3 3 -9
desconto|16 -2 2 -7 -2 0 -1 -6
describe|9 11 -14 -14 -12 8 19 -7
describe how|0 5 1 0 -4 9 -2 -9
describe it|2 11 1 -3 -1 -2 -4 -4
describe the|-4 -9 2 -3 3 8 16 -12
described|16 6 -6 -6 -11 5 -4 1
described by|20 -5 0 -3 -3 -2 -4 -3
described in|3 -8 1 0 -1 7 -3 1
describes|23 -2 -2 -5 1 -6 -4 -4
description|9 -5 -6 -7 7 -6 16 -9
description and|-20 16 -1 -1 -5 -5 18 -2
description for|5 -4 1 -3 -7 -1 11 -3
description of|13 -4 2 3 -2 -1 -6 -5
descriptions|11 -8 1 -7 -5 1 13 -5
descriptions for|11 -4 -3 0 6 0 -5 -5
descriptions of|5 -8 4 -3 -5 3 12 -7
descriptors|-3 -3 -3 17 -4 1 -3 -2
desde|14 5 1 -8 -8 5 -7 -3
deserves|-10 0 -2 7 11 -1 0 -4
design|6 -8 9 -2 -4 -7 0 5
design that|17 -3 -2 -1 -6 -1 -3 -1
design the|-6 0 0 -3 -5 -1 16 0
designed|2 0 -1 -1 -6 -3 10 -2
designer|9 1 2 0 -9 -2 0 -1
desired|22 -7 -1 2 3 -6 -10 -4
desk|0 1 13 -4 0 5 -6 -8
desk for|-3 -9 1 6 6 1 1 -3
desk question|-3 11 -5 -3 -3 -3 3 3
desperate|6 -10 5 3 -1 4 -6 -1
despite|20 -13 -1 -1 -2 2 -3 -1
después|-7 19 -4 -1 -1 -1 -4 -1
destination|4 9 -9 0 7 -7 -4 -2
destroy|14 -10 -2 1 -4 -3 -1 5
destroying|16 -3 0 0 -4 -2 -2 -5
destructive|-4 -3 0 12 -3 0 -1 -1
detail|2 7 -8 1 -5 -5 3 6
detail and|-4 -4 0 -1 -2 -4 0 15
detailed|9 11 -7 -2 -5 -4 -1 -2
detailed table|15 -1 0 -2 -4 -4 0 -4
details|25 -7 -5 2 -8 -3 -9 5
details and|10 1 -5 -1 2 -2 -2 -3
details of|12 -3 1 -1 -4 1 -1 -6
details such|12 -4 0 -1 -1 -1 -4 0
details you|12 -8 1 -3 0 -2 1 0
detect the|13 4 -2 -10 0 2 -2 -6
detects|16 -4 -1 -1 -4 1 -3 -5
determine|13 0 -7 -3 13 -3 -4 -11
determine if|10 -3 -5 1 -1 -2 -3 3
determine the|6 13 -2 -5 0 -4 -2 -7
determine whether|1 -1 -4 -7 12 -2 1 -1
determined|2 -4 -4 14 0 -6 3 -4
determining|13 -1 -3 -1 -5 -4 0 0
deux|-7 7 0 -10 14 -5 10 -9
deux assistants|0 0 -8 -3 20 -1 -10 0
deuxième|-2 11 -7 -6 -2 11 -2 -3
dev|22 -3 -5 2 -7 -3 2 -6
dev null|14 1 -3 -1 -1 0 -4 -5
develop a|12 1 -10 4 -4 1 -6 2
developer|2 -7 3 4 0 -8 11 -5
developing|10 3 -5 -1 -7 4 -4 0
device|16 7 -6 -3 2 -4 -3 -9
devices|9 -3 0 1 0 1 -8 0
devil|14 -2 -5 -1 -5 -3 3 -1
devil s|14 -2 -5 -1 -5 -3 3 -1
devolva|-10 -10 0 0 -5 14 12 -1
devuelve|8 1 -5 15 -8 -2 -6 -4
df|17 -2 -4 1 0 -6 -3 -3
df groupby|9 1 -6 -1 -2 0 0 -1
di cuál|-3 -3 -3 -3 10 10 -5 -3
diagnose|-3 3 -4 4 -4 18 -6 -8
diagnosis|3 10 7 -5 -3 -2 -1 -9
diagonals|6 8 -17 -7 -3 3 5 5
diagonals has|-4 6 -2 -6 -2 0 9 -1
dialog|-4 -11 -5 9 -4 1 -7 22
dialog for|9 -2 -1 -2 -6 9 -8 2
dialogue|-3 -9 5 -1 15 -4 -11 8
dialogue below|1 -3 -4 -3 14 1 -4 -1
dialogue between|7 -9 1 -7 -2 -6 8 8
dialogue in|18 -3 -4 -1 -2 -4 -4 0
diameter|17 -3 -1 -1 -3 1 -4 -5
diary|2 -7 18 -1 0 -1 -5 -7
diary entry|4 -4 9 -1 1 -2 0 -6
dias|25 -6 -6 -7 -1 -1 -2 -2
dice|22 -4 -4 -1 -2 -3 0 -7
dice for|17 -3 -2 0 -3 -3 -2 -4
dich|-5 -3 12 -7 6 -2 -1 -1
dictation|14 -2 -5 -1 -3 3 3 -9
dictionary|18 -3 -1 -5 -4 2 1 -7
dictionary with|21 -4 -2 -1 0 2 -12 -4
did|4 2 14 4 7 -6 -14 -12
did a|15 -2 -2 -1 -5 -3 -1 -2
did and|0 5 2 2 -11 2 -3 2
did he|28 4 -10 -6 -8 -5 -3 1
did i|18 -6 -5 5 -7 -2 -2 -1
did it|1 -7 -7 32 -10 4 -7 -6
did my|16 -5 -6 0 -4 -1 -2 2
did not|8 9 5 -2 -19 -4 6 -4
did she|13 -4 -1 -7 -3 2 -1 0
did the|16 3 -4 12 4 -1 -13 -17
did you|8 -13 23 -11 -3 8 -8 -4
didn|15 3 -1 -5 -3 -7 8 -10
didn t|15 3 -1 -5 -3 -7 8 -10
die|-36 6 -2 2 -3 9 4 19
die antwort|-6 -10 -1 11 -1 9 -9 6
die aufgabe|-10 9 -2 -1 -1 -5 13 -3
die lösung|-12 11 -4 9 -3 -5 -6 9
die mail|3 -4 14 2 -8 0 -5 -3
die with|17 -3 1 -1 -2 -4 -5 -3
died|8 -5 -1 15 0 -2 -10 -6
diese|-1 -9 -4 -1 -2 15 12 -8
diesen|-7 -5 13 -4 -1 -5 -8 17
dieser|1 -8 -5 11 -4 -3 12 -5
diet|11 -3 -3 -1 -7 2 -1 2
diferente|-7 11 -5 -4 -2 -3 13 -3
diferentes|-10 19 -4 0 -3 -1 4 -5
diferença|13 -7 -3 16 -1 -7 -6 -4
diff|5 -7 -3 -15 5 8 -2 8
differ|1 9 -8 9 5 -9 -14 7
differ from|14 6 2 -6 -4 -2 -8 -3
difference|10 -1 -2 1 13 -8 -9 -5
difference between|23 2 -2 2 0 -7 -19 0
differences|16 1 -10 -6 3 1 -2 -3
different|-5 3 -9 -12 -4 -17 31 13
different from|-12 16 2 -3 -1 4 -1 -5
different industries|1 -6 2 -5 -1 -1 11 -1
different moods|-8 1 0 1 1 1 10 -4
different than|20 0 -4 -2 0 -2 -6 -5
differential|2 12 -4 -3 -4 -1 -4 0
differently|-1 7 -7 -2 -11 22 2 -11
differently in|7 7 -8 -6 -2 8 -6 -1
differs|10 2 -4 -12 4 7 -7 0
differs from|10 1 -5 -5 2 2 -6 1
difficult|13 -1 0 9 -3 -5 -8 -6
difficulties|13 1 2 2 1 1 -9 -11
difficulty|7 -10 -6 18 -5 -7 16 -12
difficulty <number>|-4 4 -2 16 -8 0 -4 -2
dig|24 -5 -4 -1 0 -7 -5 -2
diga|-7 15 -3 12 -5 -4 -4 -5
digest|23 -10 -2 -8 -8 -1 -5 11
digestion|14 -2 -2 -2 -2 -1 -5 -1
diggers|16 -1 -2 0 -4 2 -6 -5
digit|-14 9 -3 15 -1 -8 6 -5
digital|20 -6 5 -4 0 2 -9 -7
digital mark|13 0 -1 -2 -2 0 -8 0
digital to|-4 -3 9 6 -5 3 -7 0
digits|2 8 -13 1 -5 -5 -1 13
digits <number>|8 10 0 -4 -3 -1 -1 -9
dime|10 -2 -5 -2 -2 -1 -1 3
dimension|10 6 1 0 -8 -6 1 -3
dimension of|10 6 1 0 -9 -6 1 -3
dinner|8 -6 -7 5 -17 17 -3 3
dinner for|12 -4 -4 6 5 -10 -4 0
dir|2 11 6 -11 -7 -7 11 -6
dir <number>|-5 -2 -1 -1 1 0 11 -2
dire|19 -5 -4 1 -6 -5 2 -2
dire ce|15 -4 -4 0 0 -6 2 -3
direct|6 9 -11 -9 -5 6 0 4
direct debit|19 -6 5 -4 -1 -5 -2 -4
directed|16 -4 -4 0 -1 -3 -1 -3
directions|16 2 -3 0 -4 -2 -8 -1
directories|11 4 -13 -9 0 0 0 7
directories containing|23 -2 4 -2 -6 -2 -10 -7
directories from|12 0 -3 -5 -3 8 -7 -2
directories in|10 -6 -2 -5 3 2 0 -2
directories that|28 -9 13 1 -1 -8 -14 -8
directory|13 -6 -7 6 2 -6 -3 1
directory <quotation>|13 -5 -6 6 -8 -14 5 9
directory and|9 6 -2 3 -8 1 -7 -3
directory names|9 -4 -2 -1 4 2 0 -7
directory pointed|14 -1 -1 -1 -2 -4 -3 -3
directory to|8 -1 -2 4 1 2 -2 -9
directory tree|8 -8 1 5 2 -2 -6 0
directory with|15 -3 -1 -3 -3 3 -9 1
dirty|28 -8 -2 -3 -3 -6 -5 0
disable|12 -3 -2 -7 0 8 -4 -4
disagree find|-7 10 2 2 -2 -2 -2 -1
disagree say|10 1 -3 -6 -1 0 -3 2
disagrees|20 9 -5 -5 -2 -7 -8 -2
disagrees about|20 9 -5 -5 -2 -7 -8 -2
discard|-9 -8 4 7 9 0 -2 0
discarded|-4 -8 21 1 0 -5 -1 -3
discharge|-2 -1 0 4 -1 -2 -7 9
discharge summary|2 -1 0 -1 -1 -2 -7 9
disclose|0 0 15 -2 -5 -8 0 -1
disclose the|0 0 16 -2 -5 -8 0 -1
discount on|15 -5 -3 -6 -4 3 -1 1
discounts|11 -3 3 -1 -2 -7 -1 0
discover|3 13 -1 -2 -2 -13 -4 6
discovered|2 -5 -3 -4 0 -1 15 -3
discovery|12 -2 1 1 1 -4 -9 1
discretion|4 0 2 -3 -6 -1 -6 11
discuss|20 8 -4 -3 -11 -3 2 -9
discuss the|17 2 -2 -2 -5 -1 -3 -6
discussed|-17 13 -4 0 3 2 1 3
discussion|18 -5 -1 5 -3 -1 -5 -9
discussion questions|14 -2 -1 5 -3 -1 -5 -6
dish|24 -4 -7 -2 -6 -7 1 1
dishes|16 -3 -3 -4 2 4 -5 -7
dishwasher|1 -1 -6 -1 8 12 -9 -5
disk|10 -6 -2 5 -4 -4 -1 1
dismissed|-9 11 8 -7 0 -4 1 1
display|9 10 -14 1 -6 0 2 -2
display all|8 1 -1 0 -9 2 -1 -1
display the|18 -5 -11 -5 0 2 -6 8
displays a|15 -2 0 -2 -4 2 -8 -2
disposable|5 7 -2 -4 0 -9 5 -3
disposable cards|4 7 -2 -2 -1 -8 5 -3
disposable virtual|19 -11 1 1 -3 -5 -2 0
disputed|-11 2 -4 0 1 -2 7 8
dissertation|16 -4 -5 -3 8 -8 0 -4
dist|1 -8 6 2 -3 -4 8 -1
distance|7 6 -12 -9 9 10 2 -13
distance and|-2 14 -2 3 -7 -4 -1 -1
distance between|33 -4 1 -8 -7 -2 -7 -6
distance from|24 -3 -4 -4 -1 -6 -3 -2
distil|-8 0 3 -3 -4 -3 -7 23
distil the|-8 0 3 -3 -4 -3 -7 23
distinct|7 6 -4 1 -9 -6 16 -10
distinguish|10 -4 -7 -3 -6 -5 2 14
distinguish between|10 -4 -7 -3 -6 -5 2 14
distract|1 0 -5 -1 1 -5 -5 13
distractor|-2 -4 -2 -2 -2 -2 17 -3
distractors|-1 -1 -1 -8 -4 -3 22 -4
distribution|-5 0 -2 0 -9 -1 15 1
dit|11 -3 17 -5 0 -10 -6 -2
dit dans|0 -3 14 -5 -2 -3 -1 0
div|23 -3 4 0 -16 -2 -14 8
diverse|4 10 -2 -9 -3 -7 13 -5
diversity|-9 1 1 15 -6 -1 0 1
divide|19 -8 -7 -3 0 4 -2 -2
divide the|10 -4 -7 2 2 -3 1 0
divided by|-6 14 -5 0 0 -1 -1 0
dividend|17 -1 -5 1 -2 -5 -5 0
divisible|-3 12 9 -10 2 -8 -3 3
divisible by|-3 12 9 -10 2 -8 -3 3
division|0 -4 -9 0 -1 0 11 3
division <number>|-2 10 -2 -6 2 -5 -3 6
divisor|-8 8 -2 -1 3 0 2 -2
dix|5 5 -9 -1 2 -8 6 0
dix questions|13 0 -7 0 -1 0 -9 3
diz|10 1 -3 7 -10 -4 6 -8
dizzy|-9 -4 -3 0 6 -3 14 -1
diálogo|-8 -3 11 -4 -3 0 -4 13
django|12 0 -2 2 -3 -2 -4 -2
dna|18 -4 -5 -3 -1 -5 5 -6
do|-3 -4 -4 9 -10 6 3 1
do <number>|11 -14 -2 -1 -2 3 10 -5
do a|23 2 -8 4 -1 -14 -4 -2
do and|4 -3 -4 -8 -1 5 -2 9
do assistente|-7 -2 -7 10 -7 9 -7 12
do atendente|-10 -10 13 -1 0 -1 0 10
do differently|-8 5 -7 -1 0 16 2 -7
do first|11 4 -5 -1 -2 -5 -3 1
do here|14 0 -4 -3 -2 -1 -3 0
do if|2 15 1 -1 -5 -9 -2 -1
do it|4 18 -4 -14 -6 -7 11 -4
do list|3 -1 0 0 -1 3 -10 6
do long|0 5 -7 -1 0 0 -5 9
do my|17 -2 1 -5 2 -6 -4 -2
do one|13 -3 -2 1 0 -4 -1 -3
do people|7 -4 -1 2 7 -11 -1 1
do so|13 -1 -1 1 -1 3 -7 -6
do that|20 -6 4 -11 2 1 -9 -1
do the|6 11 9 -4 5 -10 -8 -9
do they|11 -11 -1 -2 -4 8 1 -3
do this|3 10 -1 -6 -1 -5 3 -4
do to|1 15 -6 5 -9 -4 -12 10
do usuário|-12 0 -1 -2 10 -1 -7 12
do vaccines|11 -5 -1 -6 17 -6 -6 -4
do we|15 4 -2 -4 -5 -4 -2 -4
do what|12 -2 -3 4 -2 -2 -7 0
do with|15 4 -6 -2 -2 -1 1 -10
do you|27 -10 3 -4 -21 6 5 -6
doc|-2 -10 -10 -14 -5 13 11 16
doc <number>|-10 -1 -5 -2 3 -3 16 1
docker|22 1 6 3 -10 -1 -12 -10
docker compose|24 3 -7 -4 -4 0 -5 -6
dockerfile for|9 10 -4 1 -5 1 -11 -1
docs|7 0 4 2 -3 1 -8 -3
docstring|2 -1 2 -6 -2 -5 -8 17
docstring for|24 -4 -3 -2 -3 -4 -8 -1
docstrings|13 -12 -5 -1 -4 -1 0 10
doctor|5 4 0 -4 10 -19 1 3
doctor on|10 8 2 -3 -13 -1 -1 -3
doctor or|16 -5 -1 -4 -5 3 -4 0
doctor prescribed|11 -7 0 0 0 0 0 -5
doctor s|2 -4 -10 -2 -3 -3 6 13
document|2 5 1 -1 -6 -6 12 -7
document <number>|-9 7 -1 12 -2 -1 -3 -4
document <quotation>|13 -3 0 -1 -1 -2 -5 0
document in|11 2 -1 -4 0 -4 2 -6
document is|4 1 -11 -1 -2 1 5 2
documentation|26 -2 -4 1 -9 2 -10 -4
documents|10 1 1 -5 2 -1 1 -8
does|13 -9 -12 8 -3 5 1 -3
does <quotation>|23 -2 -1 -7 0 -6 -3 -4
does a|16 0 2 -7 -8 4 1 -8
does amy|19 2 2 -20 -3 2 -4 1
does and|13 -9 0 -1 -4 -1 -2 2
does better|3 0 -1 -1 11 -3 -2 -6
does he|15 -3 -4 -3 2 -2 -4 -1
does it|22 -2 -9 -13 2 11 -13 2
does my|11 12 -10 -1 10 -9 -2 -12
does not|13 4 -10 -7 6 2 -4 -6
does one|13 -2 6 -5 -3 -11 6 -4
does she|17 -6 4 -3 -10 1 -6 3
does that|13 -7 6 0 -2 3 -3 -8
does the|-1 -9 -5 15 -15 19 10 -15
does this|27 -3 -9 12 -3 -6 -10 -9
does your|17 -2 -2 -4 -1 -3 -5 -1
doesn|-2 3 -6 -1 1 12 6 -14
doesn t|-2 3 -6 -1 1 12 6 -14
dog|15 -2 -7 2 5 -13 -3 2
dog walking|14 3 -2 -6 -7 2 -2 -1
dogs|16 -6 -4 -3 4 -9 10 -9
dogs eat|16 -2 -1 -2 -3 -1 -4 -2
doi|26 -3 2 -7 -3 -3 -7 -6
doing|11 -3 -7 -1 2 -4 0 3
doing while|-7 11 -4 1 2 -1 2 -2
dois|11 4 -13 3 16 -8 -1 -12
doit|-6 1 -6 -4 6 -10 14 5
dollars|16 -4 -10 0 0 2 -5 2
dom|0 -5 6 -4 10 0 -3 -3
domain|-2 5 -4 6 -14 7 18 -16
domain expert|-7 0 -1 8 -1 8 -4 -3
domains|16 -8 -7 -5 -7 -2 17 -3
don|1 2 10 -3 0 -14 4 1
don t|0 2 10 -3 0 -14 4 1
donald|15 -4 -6 -5 -3 11 -7 -3
donald trump|15 -4 -6 -5 -3 11 -7 -3
done|17 5 -3 -2 -10 2 -10 2
done as|-7 -5 -3 -1 10 -1 -3 9
done in|-12 15 1 2 0 0 -3 -3
done with|-11 -4 9 0 -5 -1 14 -2
donne|-5 16 -8 18 -7 -11 5 -8
donne le|8 -1 -4 9 -4 -1 -6 -2
donner|-8 -3 -11 3 2 13 2 2
données|9 -3 -2 -6 -7 -4 -2 15
dont|6 -1 -2 -2 -4 11 -1 -8
door|9 -5 -5 8 -6 3 1 -5
door and|-9 21 3 -5 0 -2 -6 -2
dormitory|15 -2 -5 -5 -4 4 -3 2
dormitory in|13 -4 -1 -1 -2 -1 -1 -2
dort|-2 -4 0 -1 -5 16 0 -5
dort richtig|-2 -4 0 -1 -5 16 0 -5
dos|7 12 -4 -5 7 -8 3 -11
dose|12 7 -12 6 -5 -2 -5 -1
dose for|6 0 0 7 -9 2 -6 1
doses|12 13 -7 -2 1 -10 -8 0
dossier|16 -5 -4 -1 -3 -2 -4 4
dots|15 -2 -3 -3 -4 3 -3 -3
double|4 -9 -4 -2 12 11 -14 1
doubled|5 8 0 1 0 -3 -5 -7
doubles|7 0 0 -2 8 -7 -9 2
doubt|-6 13 16 -5 -4 0 -5 -8
doubtful|7 -14 11 14 8 -6 -16 -4
doubts|-19 22 11 -1 -11 9 0 -11
down|-3 23 3 -4 0 0 -18 0
down <number>|20 -2 -2 -2 -5 -2 -4 -3
down a|-10 11 0 0 -1 0 0 -1
down at|11 -4 0 0 0 0 -1 -5
down the|5 12 -4 -5 -9 2 -8 8
down to|-5 -10 4 0 2 0 0 9
download|4 -8 1 5 0 11 -5 -8
downloads|14 -7 -1 6 -6 0 -4 -1
dozens|11 -4 -2 -2 -3 1 -5 2
dozens of|12 -6 1 -1 -4 2 -6 1
dpo|-7 0 -1 0 14 -1 -4 -1
dr|10 -8 -1 -4 0 4 -2 0
draft|6 8 -17 -10 -6 25 2 -8
draft a|31 -3 -2 -6 -4 -5 -3 -9
draft an|18 4 -9 0 -1 -5 -5 -4
draft answer|-5 -11 -3 0 -2 21 0 0
draft leave|0 -8 -3 3 9 -1 1 -2
drafted|7 1 11 -2 -4 -10 0 -4
drafting|5 -6 12 0 -4 -1 -5 -1
drafts|1 -4 7 1 4 -2 -9 3
drafts of|6 -2 -3 5 7 -9 -7 4
dragon|11 -5 -4 -6 1 -3 8 -3
dragons|11 0 0 -3 -6 0 -1 -1
drainage|3 -3 -2 -3 -7 -1 17 -5
dramatic|11 1 0 0 -5 -7 1 -1
draw|3 -14 -5 2 2 9 4 -2
draw the|-11 19 2 2 0 -3 -8 0
drawback|0 1 -1 -1 -13 2 -5 17
drawn|-1 14 7 0 -9 -1 -3 -7
drei|-7 2 -8 5 0 -13 3 18
dried|13 -4 -1 -1 0 -2 -1 -4
dried up|13 -4 -1 -1 0 -2 -1 -4
drills|16 -9 -2 2 -7 0 0 1
drink|11 4 -7 8 -1 -9 -3 -3
drive|7 -3 -6 -9 -6 10 4 3
drive <number>|9 -7 2 -9 -2 2 7 -1
driven|11 -5 -6 -1 3 2 -6 2
driver|19 -5 2 5 -3 -3 2 -17
driveway|17 -3 -2 -2 -3 -3 0 -3
driving|24 0 5 -8 -2 -14 2 -7
driving licence|9 1 3 2 -3 -9 -5 2
drone|12 -15 1 -5 2 2 -2 5
drop|-7 0 -3 12 -8 -14 0 19
drop the|18 -6 -6 -3 -6 -5 -2 9
dropped|-3 4 7 -9 7 -6 -8 9
dropping|21 6 -5 -3 -5 -6 -3 -6
drops|7 -12 4 -4 -4 -3 6 6
drove|8 2 7 0 -9 -4 3 -6
drowned|11 0 0 -3 -6 0 -1 -1
drug|13 -4 -5 1 0 -7 2 0
drugs|27 -12 -11 12 -8 -5 -2 -1
drunk|15 -4 -6 8 -5 -3 -1 -3
dry|20 -4 1 -11 4 1 -5 -6
dry parts|9 -8 -2 -3 5 2 -1 -1
dry refer|13 -3 1 -1 -3 0 -6 0
drying|-5 -1 -1 -1 -1 -1 -1 11
dtype|12 -3 -4 -2 -2 -2 0 1
du|-22 3 15 4 -20 7 4 9
du bist|1 10 -4 15 -6 -6 -3 -7
du modèle|-3 -8 -3 20 0 -2 -3 -1
duas|-5 9 -14 8 18 -15 10 -11
duas respostas|-5 -5 0 -4 20 0 -5 -1
duas vezes|7 13 -4 -8 -3 -2 0 -4
dubai|12 -3 -1 -2 0 1 -3 -4
duck|19 -5 0 0 -3 -2 -6 -4
ducks|17 -8 1 -9 -3 -4 4 1
due|11 0 1 -2 -1 -7 3 -4
due date|14 -2 1 -3 0 -3 -3 -4
due to|15 -7 -1 0 -1 -2 -2 -3
dummy|20 -3 -1 -4 -4 0 -4 -6
dump|7 -14 33 1 -6 -8 0 -12
dumplings|17 -3 -2 -4 -1 -2 -3 -2
dumpster|13 -3 -7 1 1 1 -3 -3
duplicate|-8 0 0 -5 -4 1 9 7
duplicates|1 -3 -3 -7 -4 2 2 13
duration|2 0 -7 5 3 -9 -3 10
durch|-5 0 12 12 -4 -5 -5 -5
during|10 4 -9 3 -8 3 0 -2
during that|16 -7 -2 -4 -2 1 -6 3
during their|9 -6 -4 5 0 -3 0 0
dutch|20 -3 -3 -1 0 -2 -1 -10
dx|6 -2 -2 2 -8 -7 -3 13
dá|-3 0 -12 -4 11 -5 5 7
déjà|11 -6 7 -3 2 -5 -1 -5
délai|13 -4 -2 9 -4 -2 -3 -7
délai <number>|13 -4 -2 9 -4 -2 -3 -7
détaille|-6 9 -1 3 -1 -1 -1 -1
dê|-5 -12 -10 15 26 9 -10 -14
días|19 2 -4 -1 -5 -4 -3 -3
dónde|6 13 -4 -1 -3 -3 -6 -2
dúvida|1 11 -10 1 12 -6 -2 -6
e|0 9 -4 -17 8 6 5 -7
e <number>|13 -4 1 -2 -2 -1 -4 -1
e <quotation>|13 9 -6 -6 2 -4 -3 -5
e a|0 -5 6 -3 10 0 -5 -3
e depois|1 6 -7 -3 -4 -5 -2 14
e devolva|-4 -3 -1 -1 -1 13 -1 -2
e e|15 -4 -1 -1 -1 -2 -3 -3
e escreva|-9 -7 13 10 -2 -10 10 -5
e g|9 -7 -4 -4 7 -1 0 0
e mail|12 -1 1 -1 -10 0 2 -3
e mais|2 -4 -5 -2 -5 -2 14 2
e não|18 -9 0 -4 -1 1 -4 -2
e o|0 12 -1 -1 10 -9 -6 -5
e refaça|-13 -9 -3 -1 -1 10 0 17
e só|3 18 -4 -3 -6 0 -3 -6
e v|15 -4 -1 -1 -1 -2 -3 -3
e x|-4 10 -2 -2 1 -7 2 2
each|-36 21 3 7 -8 1 12 0
each <number>|9 4 -3 9 -9 -2 3 -10
each <quotation>|0 -6 -1 -3 -1 12 -1 0
each a|7 3 1 9 -5 -1 -8 -6
each against|-2 13 1 -3 0 -4 -5 0
each and|18 -12 -3 3 8 -6 -5 -1
each answer|-13 6 7 0 -6 -3 8 0
each assumption|-6 10 0 -2 0 -3 0 0
each box|12 -7 0 -5 -4 3 6 -6
each brief|1 -6 2 -5 -1 -1 11 -1
each bullet|-9 9 0 2 3 -1 -1 -1
each candidate|-12 3 3 1 23 -6 -2 -11
each car|4 -11 2 -1 -1 2 -3 7
each cell|-12 -4 -3 -2 13 -5 11 1
each change|4 -5 -7 -1 -2 14 -4 0
each claim|13 -5 -6 10 -2 2 -5 -7
each clue|-4 11 -1 -2 -2 -2 0 0
each commit|-9 18 4 -3 0 -5 1 -6
each company|11 -9 -6 0 5 6 -1 -6
each day|7 -14 10 1 -3 3 -4 0
each decision|12 -1 -5 -1 0 -2 -4 0
each deduction|-4 14 -1 0 0 0 -2 -6
each eat|10 -1 4 -6 1 -6 0 -2
each edit|-6 11 2 -2 -2 -5 -2 3
each entry|2 -6 0 -3 0 0 -3 10
each equation|-16 1 -6 0 1 2 15 3
each evaluation|-5 15 -2 0 -3 -1 -3 -1
each evening|13 4 -5 -4 -4 -1 -2 -1
each fact|-9 0 0 -4 0 -4 8 9
each file|9 3 -3 -10 -2 -3 5 1
each from|-8 1 2 7 -6 2 7 -4
each function|-16 11 0 1 0 0 8 -3
each gives|-8 16 -6 -2 -1 -2 0 3
each heading|-7 -5 -1 11 -2 -1 10 -4
each how|11 -14 11 3 -7 -3 -1 -1
each in|-4 13 1 -4 0 -3 5 -7
each inference|-4 9 -6 10 -1 -1 -4 -4
each item|22 0 -4 8 -4 -4 -14 -3
each kid|16 1 -3 -5 -4 0 -2 -3
each letter|17 0 -5 -9 -7 1 7 -3
each level|2 -7 -1 -5 -2 3 15 -4
each line|6 16 8 10 -2 -14 -13 -12
each look|-2 9 1 0 -2 -7 -2 3
each move|2 19 -3 -3 -3 0 -6 -6
each neighbour|11 -3 0 -3 -2 1 -5 1
each no|17 -5 -6 -11 2 -2 5 0
each node|-2 11 0 -2 -1 -5 -1 0
each number|3 9 0 0 -3 0 -9 1
each of|-8 -1 -2 7 8 -6 6 -5
each one|4 -6 -4 -9 -4 5 19 -6
each option|1 19 -2 -1 -6 -2 -4 -5
each other|22 -3 7 4 -12 -11 -1 -6
each pair|14 -11 -1 -5 9 -8 1 1
each process|21 0 -3 -7 -4 -2 -5 0
each product|24 -5 0 -2 -9 -4 -4 0
each receipt|17 -1 0 -8 0 0 -2 -7
each reply|-8 13 11 0 -7 -3 0 -7
each response|-4 0 10 8 -2 -9 -4 0
each review|18 -4 1 0 -3 1 -7 -6
each route|16 -5 1 -3 -3 4 -4 -5
each row|7 1 -9 -6 -1 4 9 -4
each say|-7 -1 -1 11 -1 -1 0 -1
each sentence|-5 -8 10 11 -5 7 -9 0
each session|13 -3 -1 0 -2 0 -4 -3
each statement|7 -11 -3 0 1 -2 -1 9
each step|-6 19 -9 24 -4 -11 -11 -2
each story|16 -6 -8 1 2 -6 -2 3
each string|14 -5 -6 10 -2 8 -19 1
each sum|-1 -1 -6 10 -1 -1 -1 2
each then|0 2 -3 0 -7 22 -5 -9
each time|-1 2 4 -1 -4 -2 9 -7
each to|0 -1 -1 -1 -6 9 -6 4
each turn|13 15 5 -12 -7 -7 -7 -1
each what|-3 12 -3 2 -4 -4 -2 2
each with|-9 7 -4 -6 -14 21 17 -12
each would|-4 4 -1 0 -5 -5 12 0
each write|-11 -5 8 1 -1 2 5 2
each year|9 -3 2 0 -1 0 -7 0
eager|13 -6 7 8 -10 -3 -1 -8
earlier reply|-6 -4 10 -2 -2 -1 9 -5
early|17 2 -5 0 0 -6 3 -11
earn after|11 -2 -3 -6 -1 1 1 -1
earned|0 12 -7 15 -5 -8 -8 1
earnings|19 1 -3 -8 -5 -6 5 -1
earnings call|15 -8 -1 -4 -5 -6 10 -1
ears|0 -2 -5 0 11 -3 -2 0
earth|-1 -2 -12 17 -9 9 5 -6
earth is|0 -3 -5 10 -5 7 0 -3
easier|8 6 -8 -4 10 -6 -6 0
easier to|11 1 -6 -4 9 -4 -5 -1
easiest|5 -4 -10 5 -2 -1 12 -6
easiest to|6 -4 -2 -2 -2 -2 12 -6
easily|13 2 -3 1 1 -2 -4 -7
east|1 -3 0 11 -2 -5 -1 -1
easy|0 19 -4 -7 1 -12 -3 5
easy one|13 -6 2 1 -3 7 -9 -5
easy to|9 -8 -3 3 -8 -2 12 -3
eat|5 -3 -14 -3 10 -6 13 -4
eat <number>|18 -4 3 -3 -6 -6 -2 0
eats|6 -7 5 0 -11 0 4 3
eats <number>|12 -4 5 -10 -6 -1 5 -1
eats the|13 4 -11 3 -1 0 -12 5
eau|-1 -1 -1 0 11 0 -4 -5
echo|17 -1 -1 -6 -2 -6 -1 0
edge|2 14 -6 -6 7 -9 6 -8
edge case|-6 -1 -1 -1 9 -1 -1 1
edge cases|0 14 -9 2 -4 2 0 -5
edit|5 -1 5 0 -14 6 -8 7
edit make|12 -10 -1 0 0 0 -1 0
edit the|-7 4 -1 0 2 -3 -4 8
edit them|10 -7 -3 1 1 1 -3 0
edited|-2 -2 3 -8 -3 19 -1 -6
editor|15 4 -6 8 6 -4 -16 -7
editor of|10 -1 2 -3 -2 -2 -6 2
editorial|-1 1 2 4 -1 -5 9 -10
editorial service|-10 2 -2 6 2 -2 8 -4
edits|-9 4 1 9 -2 5 -6 -3
education and|12 -10 0 -1 -2 1 0 1
effect|14 -15 5 -7 4 1 7 -8
effect in|13 -1 -3 1 -6 -2 0 -3
effective|23 -2 -4 -2 -4 -4 -6 -2
effective way|15 -3 -1 -1 -2 -3 -2 -3
effects|13 -3 -4 0 9 2 -13 -5
efficiency|-11 -3 -1 3 8 2 4 -2
effort|14 -3 10 5 -2 -3 -14 -5
efforts|16 -6 -4 -1 -2 1 -2 0
egg|22 -8 -8 2 9 -5 -1 -10
egg for|26 -5 -4 -2 -5 -3 -4 -3
eggs|-6 9 -5 -2 3 -8 -1 10
eight|-3 9 -13 1 11 -11 20 -15
eight more|0 0 -5 1 -5 2 13 -5
eight questions|4 -4 2 -2 -7 0 15 -7
eight to|-2 9 -6 0 0 -1 -1 1
ein|-14 7 -1 3 -1 -10 7 9
ein satz|-6 6 -2 -3 -4 -1 12 -2
eine|-1 -24 0 13 0 4 5 3
eine frage|2 -4 11 -1 -2 -2 -5 0
einem|4 13 -3 -9 9 -6 -4 -4
einen|-6 3 8 -8 -8 -7 9 9
einer|12 10 -1 -5 -2 -6 0 -7
einstein|-6 8 -4 6 -3 -8 11 -4
either|7 4 2 1 -5 5 -10 -4
either or|13 -2 2 -5 -5 2 -1 -4
ejemplo|9 -4 -3 -9 -1 -5 13 1
ejemplo a|14 1 2 1 1 1 -10 -11
ejemplos|8 -7 -3 -1 -7 -6 -1 16
el|-2 13 -3 4 11 -25 3 0
el correo|17 2 -3 -1 -3 -2 -7 -4
el jueves|14 5 -4 -4 -2 0 -4 -5
el lunes|16 6 -1 0 -2 -1 -7 -10
el resultado|-3 6 -2 14 -4 -1 -4 -5
elaborate|-3 15 -3 -4 -1 -5 0 0
ele|1 -4 20 -7 -6 -6 0 2
election|-2 14 -1 2 -2 -6 2 -7
electricity|8 -2 1 2 -10 -2 -1 6
elegance|-9 0 0 -2 13 -1 0 -1
elegant|4 4 0 0 -1 1 -11 2
elegant questions|15 -1 -1 -4 0 -7 -3 2
elegantly|12 -1 -8 1 0 0 -1 -2
element|8 6 1 5 -15 1 3 -10
element <number>|1 3 -2 13 -6 -13 2 1
element in|7 5 2 -3 2 -2 -1 -9
element is|-6 -2 -1 9 0 -3 4 0
element of|13 1 -2 -1 2 -4 -4 -5
elements|8 11 1 -7 3 -4 -6 -5
elements the|11 -1 -1 -1 -1 -3 -1 -5
eleven|-3 4 -4 2 14 -2 -6 -4
elicit|-10 12 -2 -1 -1 -1 4 -1
elif|12 2 0 -12 -6 -1 3 1
elif n|8 2 0 -9 -7 -1 7 0
eligible|14 -7 3 -1 -2 -2 -2 -3
eligible to|13 -5 2 -4 0 -1 -3 -3
elimination|-9 21 -4 0 5 -6 -5 -1
elimination of|-5 16 -4 -1 2 -4 -3 0
ella|5 -11 19 -13 -6 -1 10 -2
elle|4 -4 -10 10 -1 -12 0 13
elo|-5 -1 2 -9 16 0 -3 -1
else|-2 -17 -7 11 -3 -1 11 7
else <number>|-12 8 -4 19 0 -3 -3 -5
else cout|12 2 1 -7 2 -3 -3 -4
else return|13 1 0 -9 -3 0 1 -3
else should|16 1 -4 -4 -3 -3 -4 1
else write|-7 -4 -5 -3 12 0 12 -5
elsewhere|-7 -2 -3 -1 9 -1 8 -2
em|4 3 3 -2 -1 -4 -12 9
em json|11 14 -1 -5 -2 -12 -4 -1
em primeira|-6 -4 16 -2 1 -1 0 -5
em um|10 -2 -1 10 -3 -13 -3 2
email|10 -7 10 -12 -20 -2 2 19
email address|8 -6 6 1 2 8 -13 -6
email in|-5 -2 0 0 -3 -3 0 12
email so|12 1 -2 1 0 -3 -7 -3
email to|2 -2 -4 1 -5 0 -2 11
emails|14 -2 0 -4 -5 3 -3 -2
embarrassing|13 -6 -6 1 8 3 -14 2
embedded|21 0 -3 0 -3 -6 -6 -3
embedded in|21 0 -3 0 -3 -6 -6 -3
embeddings|16 -2 -1 -1 -5 -1 -5 -1
emergencies|12 -1 -1 -4 -2 0 -2 -2
emergency|9 -8 1 4 2 2 -7 -3
emily|1 -6 3 -6 1 0 -6 13
emit|-15 -1 8 19 10 0 -9 -12
emit the|2 -12 -6 10 0 14 -7 -1
emoji|16 -8 1 4 -3 -3 -5 -2
emojis|-1 -2 -4 -7 9 -5 -1 11
emotion|2 -8 -1 -1 -1 -2 19 -8
emotional|3 -4 -1 2 -7 1 11 -4
emotional intelligence|14 1 -6 2 2 -1 -1 -10
emotions|9 -11 -4 -4 -1 1 8 1
empate|-14 -1 0 -10 32 3 -5 -4
empathy|-8 1 -4 15 2 -3 -1 -2
emphasis|12 -3 2 -4 -2 -1 -4 1
employed|15 -3 0 -11 1 3 -4 0
employee|16 0 -1 -4 1 0 -9 -4
employees|18 2 -6 -11 -4 -3 3 1
employees about|13 -7 0 -5 -6 -3 7 1
empty|-7 1 2 2 -17 -1 5 15
empty and|3 1 -3 -4 -7 -3 1 11
empty files|16 3 -5 10 -7 -3 -6 -8
empty if|6 -4 -4 -4 1 -3 12 -4
empty string|-4 1 4 -4 0 2 -9 10
en|-9 3 12 -17 -2 5 -4 11
en <number>|-3 -2 11 -3 4 -8 6 -5
en cada|-5 17 -2 7 -3 -5 -3 -7
en cuatro|37 -4 -6 1 -8 -5 -12 -4
en el|14 -6 12 -3 -6 1 -5 -7
en français|3 -3 0 0 -3 -4 -6 12
en général|20 -4 -6 0 -4 -5 0 -1
en he|-3 -7 9 -1 -1 5 -3 0
en la|9 11 -7 -6 -7 11 -7 -3
en qué|3 -1 -4 -4 -1 15 -4 -4
en tant|-3 -7 -5 3 14 -3 -6 7
en un|4 -10 -7 0 -6 -12 8 24
enabled|14 -2 -1 -3 -1 -2 -7 2
encoder|8 -4 0 -3 0 -8 7 1
encoder before|18 -3 -1 -3 0 -8 -4 0
encoding|14 -1 0 -3 -6 -3 -1 0
encore|13 5 -2 -4 0 -2 -7 -2
encore <number>|13 5 -2 -4 0 -2 -7 -2
encourage|13 -6 -3 -1 0 0 -2 -1
encyclopedic|-3 -1 -2 -3 -4 0 -3 17
end|-4 9 6 -7 6 1 -8 -5
end and|4 11 -6 -2 3 -5 -1 -3
end in|32 -7 -5 0 -7 -7 -8 1
end of|18 -8 12 -6 -1 -10 -9 2
end on|-3 -2 -7 -5 -3 8 -2 15
end put|-4 13 -9 2 4 0 -3 -1
end the|1 -7 -4 11 -4 12 -5 -3
end time|13 -1 -1 -1 -1 -2 -2 -4
end with|2 12 -14 -5 18 4 -10 -7
ende|3 -6 4 11 -1 -4 -4 -3
ended|-2 10 5 -1 -1 0 0 -11
ending and|8 -5 -10 8 1 4 -3 -1
ending in|-16 0 -2 0 17 -5 -2 9
ending of|13 1 -3 -4 -1 -2 0 -3
ending with|15 -10 0 -2 -6 4 -11 10
endl|18 3 2 -9 3 -3 -1 -12
endl return|18 3 2 -9 3 -3 -1 -12
ends|1 3 7 -1 -13 6 -8 4
ends in|3 -2 7 -5 -9 8 -1 -2
ends with|-7 11 1 6 -4 -8 -8 10
endurance|28 -10 -6 -3 -4 4 -3 -6
energy|18 -8 0 -7 2 -6 4 -3
eng|15 -2 -2 2 -5 2 -1 -10
engine|4 3 0 -10 1 7 0 -5
engineer|2 3 7 -9 10 2 -5 -9
engineer i|15 -3 -1 -3 -5 0 -3 0
engineering|10 6 -2 -7 1 -3 -4 -2
england|18 3 -6 -4 -5 6 -3 -11
english|5 2 -12 1 -3 -13 13 8
english <number>|-2 -1 0 0 0 5 8 -10
english <quotation>|28 -4 -6 -1 -5 -5 -2 -5
english answer|1 6 -3 -4 0 -2 -8 9
english because|10 -7 1 -6 1 9 -5 -4
english for|12 -13 1 11 -3 3 -8 -3
english i|5 -8 -6 -2 6 6 7 -7
english in|-2 -12 -2 -1 2 -4 6 14
english output|14 -4 0 -3 -2 0 -1 -3
english please|12 -1 -1 0 -7 -2 0 -1
english text|5 9 -1 -7 -1 2 -7 -1
english to|12 -2 1 -1 -1 -1 -1 -7
enhance|14 -4 1 3 -6 4 -10 -2
enjoy|16 -2 -4 -2 -7 9 -7 -1
enough|-1 -1 1 4 -1 13 3 -18
enough info|13 -1 1 -6 -1 -2 -5 1
enough that|-7 14 1 0 0 -1 -4 -3
enough to|12 -11 7 9 -11 3 1 -11
ensuite|1 20 -7 -8 -3 13 -9 -6
ensure|19 -6 2 -3 -4 3 -3 -7
ensure every|8 -8 0 0 0 0 0 -1
ensure it|13 -7 -2 -2 -4 1 3 -2
ensure that|17 3 -5 -2 -1 0 -5 -8
ensure the|14 -5 3 0 -4 -2 -2 -4
ensuring|13 5 -3 -1 -5 -5 -1 -4
entailment|5 20 -5 -4 -5 -3 -3 -6
enter the|-4 -1 0 -1 -4 0 -1 11
entered|18 -3 -4 -3 -3 -12 6 1
entire|13 9 -3 -10 -3 -5 3 -4
entities|1 -11 -7 -3 0 -6 14 12
entity|35 -14 -1 4 -8 -10 -2 -4
entrada|6 -6 -3 -6 1 -1 13 -4
entre|3 5 -1 16 13 -18 1 -19
entre <number>|12 7 -2 -3 -4 -3 -3 -3
entries|4 14 -7 1 -10 -1 1 -1
entry|8 8 11 -2 -8 4 -23 2
entry of|15 -4 -10 1 1 1 0 -3
entwurf|15 -4 -3 0 -4 -2 -1 -1
então|-6 10 -5 -10 -3 5 -5 13
enum|9 -8 0 0 0 -2 0 0
enunciado|-2 17 12 -4 -6 2 -9 -10
env|17 2 1 -9 -3 2 -4 -6
envelope|12 -3 -1 5 -4 -4 -3 -3
enviar ejemplo|14 1 2 1 1 1 -10 -11
environment|8 -7 -4 -7 -8 -1 13 6
environment variable|18 2 -4 0 -6 -6 -3 0
environment variables|11 0 -6 0 -5 -9 -2 11
environment you|11 -3 -3 -1 -4 -1 0 0
envoyer|-3 -4 -2 -1 -2 0 16 -4
enzyme|10 4 -1 -2 -10 -2 6 -5
equal|11 7 -10 -3 15 -2 -4 -13
equal to|19 4 -3 -5 -5 -1 -2 -7
equality|-9 24 -7 -3 0 -1 -4 0
equals|3 -11 9 -5 7 -1 -7 6
equals <number>|7 1 1 -9 -1 -6 1 7
equals the|17 -16 -1 -1 0 2 0 0
equals to|4 2 0 18 -5 -6 -2 -10
equation|-3 7 -7 6 -8 -4 12 -3
equilibrium|-3 -7 1 -8 1 -6 12 10
equipment|12 -3 -2 0 -3 3 -6 -1
equivalent|-6 3 -1 21 2 -4 -4 -10
equivalent to|-1 0 2 8 0 -9 0 0
equivalente|-1 -11 0 14 -1 -8 -8 14
er|2 2 12 -2 12 -7 -12 -8
era|15 8 1 -3 -5 -4 -6 -6
eres|6 11 0 -10 -10 4 -5 4
eres un|8 11 -5 -4 -2 -2 -3 -3
ergebnis|-3 19 -8 -7 -3 -6 -5 13
erp|18 -7 -4 -5 -3 1 0 -1
err|12 0 -2 -2 -3 0 -1 -4
errado|1 -6 2 13 -3 9 -5 -10
error|5 -11 -10 5 -1 23 -7 -4
error <number>|4 5 -4 -6 -4 -2 -3 10
error <quotation>|12 7 -2 -3 0 -5 -6 -3
error and|0 9 2 -3 2 -8 -2 -1
error handling|29 -3 -3 -3 -6 -6 -2 -5
error in|20 -4 -7 -5 -4 4 -3 -2
error messages|11 0 0 0 -1 -8 -4 2
error out|4 -6 3 11 0 -1 -7 -5
error rate|10 0 0 0 -8 -3 0 0
errors|-12 -14 -7 -1 11 18 -11 16
errors in|8 5 2 -9 -3 -8 6 -1
erst|-5 23 6 -4 -10 -11 -6 8
ersten|-5 -2 -5 11 -4 10 -4 -1
es|14 8 4 3 8 -14 -1 -22
escreva|-16 14 12 3 -10 -4 14 -12
escreva <number>|20 -8 3 -4 -2 -3 -4 -2
escreve|24 1 -4 -3 -3 -5 -5 -4
escribe|-16 14 5 2 -15 10 10 -11
escrito|-11 19 7 -3 -3 -3 -1 -6
escrow|14 -6 -5 -1 -5 15 -8 -3
ese|-10 13 10 -5 0 0 -3 -4
español|6 -6 -4 -5 -2 0 -7 18
espera|6 16 3 -4 -1 -8 -1 -11
esperando|14 0 -2 3 -7 0 -4 -4
essay|-4 -2 -3 9 -9 -2 2 10
essay <number>|12 -3 1 -5 -6 1 -1 1
essay my|13 -1 -1 -4 -1 -3 0 -4
essay on|-1 -8 -2 10 -6 4 3 0
essays|14 1 0 -8 -6 1 -1 0
esse|-3 17 -6 -7 0 12 -7 -6
essence|21 -5 -2 -8 -1 -4 -1 0
essential|12 -3 1 -4 -2 -2 0 -2
est|2 3 7 11 -2 1 -6 -15
est ce|8 -5 -8 8 -1 4 -3 -4
est dit|0 -3 14 -5 -2 -3 -1 0
est pour|12 1 -7 9 -8 2 -5 -4
est quoi|32 -6 -6 -7 -4 -5 -2 -2
esta|-14 -1 6 -6 -20 13 17 5
esta resposta|-8 -6 13 0 0 -1 -5 7
esta respuesta|2 -5 11 -1 -7 13 -4 -11
estable|13 0 1 -1 -7 3 -2 -7
estable y|10 0 0 0 -4 -1 0 -5
established|16 -5 -2 -2 -1 -2 -4 0
estate|9 7 -1 -1 -1 -4 -3 -6
estate agent|9 1 -4 1 0 -7 -2 1
este|2 -5 -9 18 13 -8 8 -19
estilo|19 -5 -4 -9 -8 5 -5 6
estilo de|4 -4 -2 -3 -3 2 -5 12
estimate|-15 25 0 22 0 -19 -8 -5
estimate how|-10 11 2 3 -4 0 -5 3
estimate the|7 -5 -2 17 -8 -3 -3 -3
estimates|14 -2 -4 0 -4 -3 2 -3
estimation|-8 9 0 1 0 -1 -1 0
estonia|15 -16 -3 10 -7 -10 -2 12
estrecho|12 -4 -2 1 -7 -1 -2 3
estrecho y|10 0 0 0 -4 -1 0 -6
está|4 20 -6 -8 -1 -3 -2 -5
estável|13 -13 3 4 -12 3 -7 9
estée|8 -8 -7 0 -2 0 0 10
estée lauder|8 -8 -7 0 -2 0 0 10
et|-10 7 6 -10 -8 13 -8 9
et <number>|13 8 -2 -3 -3 -2 -3 -8
et al|-7 -3 -2 -2 1 10 1 0
et la|-5 -5 10 -4 1 7 -4 0
et le|9 1 -6 -7 17 -4 -6 -5
et me|15 -4 -4 0 0 -6 2 -3
et un|19 -1 -3 0 0 1 -4 -11
et une|12 -15 -4 20 -2 -6 -4 0
et à|17 9 -3 -3 -1 -4 -5 -9
etc|25 -11 -11 -1 9 -4 -5 -2
ethical|4 7 -5 -3 -1 9 -5 -7
ethics|17 -5 -2 -2 -6 -2 0 0
eu|27 -9 -1 -4 -1 6 -6 -13
eur|25 2 -6 -9 -3 -1 -4 -4
eur <number>|12 1 -5 -8 -2 0 1 1
euro|-2 -6 15 1 1 0 -3 -5
europe|14 -1 0 0 -6 -6 -1 0
european|22 -1 -6 1 -6 -3 -5 -1
euros|9 2 3 -2 -9 -6 3 -1
ev|3 -10 -8 -3 2 -2 0 17
eval|-8 0 -2 20 -4 0 -4 -2
evaluate|4 11 -2 18 -12 -11 -3 -5
evaluate the|2 -3 -2 16 0 -4 -2 -7
evaluation|-7 5 5 3 -3 0 10 -13
evaluator|-9 -3 2 15 -1 -3 -2 1
even|5 16 -16 -8 2 8 -6 -2
even for|-5 13 -2 3 1 -3 -3 -4
even if|-2 -15 -4 9 -1 8 2 2
even though|22 -10 0 3 -3 -7 2 -8
even when|-2 13 -5 2 2 -1 -6 -3
evening|19 -7 3 3 4 -3 -12 -7
evening and|17 -4 -2 -2 -2 -2 -2 -2
event|17 -4 -6 8 -4 -3 -4 -4
events|13 3 -14 2 -3 -6 -4 9
ever|6 13 -7 -2 -5 -1 4 -8
every|-22 29 10 0 -15 11 -13 1
every <number>|13 -7 -5 13 -1 0 -5 -8
every answer|0 -9 -5 1 1 -2 -1 16
every bounded|8 -7 -5 -1 8 -5 -3 6
every cell|-14 20 -1 -1 1 6 1 -12
every claim|-11 18 -5 2 -10 15 -2 -8
every comment|20 -6 0 -1 0 -5 -5 -3
every constraint|-3 -7 3 10 -1 -2 -1 -1
every day|3 -11 2 2 2 -1 -4 8
every evening|15 -2 0 0 -3 0 -6 -4
every intermediate|-8 17 -6 2 4 -3 -3 -2
every item|11 -7 -3 2 -1 7 -8 0
every line|2 25 -1 -1 -2 -21 -1 -3
every message|-9 -5 20 2 0 -4 -2 -2
every morning|23 -13 0 -1 -2 2 -5 -3
every move|-6 13 -1 0 -1 -2 -1 -1
every option|-1 9 -3 -1 -4 -10 12 -2
every question|9 8 -7 -7 -4 2 -3 2
every response|-1 7 12 -5 0 -12 0 -2
every second|23 -4 0 -2 -3 -10 -4 0
every sentence|0 0 -6 11 11 -8 -2 -6
every single|-2 10 -1 -7 -1 -1 2 0
every solution|0 12 -2 3 2 -7 -8 1
every step|2 15 -8 0 -5 2 2 -8
every time|17 -1 -5 2 -4 1 -4 -7
every turn|-7 -2 9 2 0 -2 2 -2
every two|-1 -5 15 -3 -2 0 1 -4
everyday|-5 -4 -3 -2 -5 0 17 2
everyone|14 -5 4 0 2 -5 -9 -1
everything|-13 22 19 8 -9 2 -19 -10
everything in|5 -8 -1 14 -1 -4 0 -4
everything that|-7 3 9 -3 -2 1 -5 5
everything up|14 0 -3 -3 -3 -1 -3 -1
everything was|21 -10 1 2 -5 -9 -1 1
everything you|-12 20 15 -7 -7 -10 2 -1
everywhere|16 -6 -9 15 -1 -3 -7 -4
eviction|18 -5 0 -1 -3 2 -5 -5
evidence|-18 17 -13 4 -10 15 0 6
evidence and|-1 -2 11 0 -4 -4 0 0
evidence for|-6 18 -4 -7 3 -4 0 1
evidence would|-8 19 -2 -2 -1 -5 2 -2
evil|12 -1 -2 -5 2 -3 -2 -2
evoking|9 -2 -1 1 0 0 -6 -2
evoking a|14 -1 -1 1 0 0 -6 -7
evolve|-5 -4 -3 -3 -4 -7 35 -10
ex|9 4 -12 -5 1 -10 2 10
exact|-1 -14 -12 10 -3 3 6 12
exactitude <number>|-6 -1 -1 11 -1 -1 -1 -1
exactly|24 -8 4 7 -5 -14 4 -12
exactly <number>|23 0 -2 -7 -1 -3 -7 -3
exactly one|-1 -11 -6 1 2 1 15 -1
exactly this|-10 14 -6 -1 -3 0 15 -8
exactly three|-5 -1 -1 -2 -1 -1 11 0
exam|2 5 -13 3 -13 -10 32 -6
exam on|11 -9 1 1 0 -1 2 -4
exam paper|-1 -1 3 -1 -2 1 9 -7
exam papers|16 1 1 -3 -1 0 -7 -7
exam question|10 -2 -1 -2 3 -1 -2 -5
exam questions|0 -10 -1 -2 0 0 7 5
exam type|-9 0 -3 0 4 -7 17 -2
examine|10 2 -2 -7 0 5 -5 -3
examiner|8 -7 1 12 -2 2 -8 -6
examiner for|10 -8 0 9 -3 0 -3 -5
example|16 -9 -11 -6 -1 -4 -1 18
example <number>|11 -6 1 3 -2 -1 -4 -2
example and|13 -3 2 -6 -3 2 -1 -4
example for|-6 -5 -1 3 0 0 -4 13
example if|13 -5 6 3 -2 -1 -10 -3
example input|13 -8 2 -6 6 -3 -2 -1
example no|12 -1 -2 -1 2 -1 -3 -6
example of|5 -9 -2 9 -6 7 -9 6
example so|13 -1 -1 2 2 -2 -4 -8
example to|-6 -2 -1 -2 1 -1 -1 13
example txt|12 -3 0 1 -1 1 -4 -7
example with|8 -3 0 6 -1 9 -9 -10
examples|0 5 -7 -7 -11 0 25 -4
exams|11 1 1 -2 -2 -1 -3 -7
exceed|14 -6 -1 -6 0 0 -1 0
exceeded|12 -3 0 -8 0 0 0 0
excel|36 -12 -9 -8 -12 3 3 0
excel <number>|15 -2 1 -2 -1 -5 -3 -3
excel formula|5 -5 1 -11 -3 10 -5 8
excellent|-7 -6 6 24 -5 -8 -9 5
except|25 0 -5 1 -3 -1 -10 -7
except the|13 -1 1 1 -5 -6 -5 2
excerpt|25 -4 -3 12 -15 0 -13 -2
exchange|25 -4 -2 -8 -6 0 -4 -1
exchange rate|11 -1 6 -8 1 1 -4 -6
exchange rates|15 -4 -7 -2 -3 1 1 0
exchanges|-4 -5 0 0 9 -1 13 -12
excluding|2 -8 8 -1 -2 4 -3 0
excluding those|2 -7 9 -1 -3 3 -3 0
exclusively|14 -5 -4 -2 0 0 -1 -2
excuses|9 -3 -8 -1 -5 0 -2 10
executable|4 -6 -8 0 3 -1 -1 9
execute|3 35 -15 -1 -13 6 -8 -7
execute the|13 -10 -5 -2 -2 7 -3 2
execution|-2 19 -4 1 -4 -1 -5 -5
executive|23 -7 -3 -1 -7 -5 -2 2
executive summary|18 -8 -2 1 -2 -5 -2 -1
executor|14 0 0 -5 -4 0 -1 -5
exemplary|-7 -3 2 4 -7 -6 -6 24
exemple|12 -4 -4 -1 -1 -4 -4 6
exemplos|21 -8 -7 -10 -5 -8 0 18
exemplos de|11 -6 -6 -7 -5 1 -3 14
exercise|21 -2 -8 -1 -7 -6 -1 3
exercise <number>|13 -4 -2 -2 -1 -3 -1 -1
exercises|-7 0 -3 -5 -2 -9 6 20
exhibit|-7 -2 -2 -2 1 13 0 -2
exigente|-9 -9 -4 -2 24 -10 16 -6
exists|15 7 -7 -1 -1 -2 -3 -8
exit|20 -5 -7 -4 7 7 -14 -5
exit <number>|14 -4 -2 -2 -1 -2 -1 -2
expand|5 12 7 -18 4 -15 17 -12
expand this|3 -6 12 -4 -8 -3 11 -5
expanded|4 -2 -2 -4 4 -8 14 -7
expanding|14 1 1 0 -2 -2 -11 -1
expansion|-4 8 -1 -6 -2 -1 -7 13
expectation|-9 10 -1 -1 -1 -1 0 4
expected|-18 -1 -2 12 -6 4 10 1
expected output|9 2 -8 8 1 -6 -9 3
expense|19 -3 -4 -5 -2 -3 1 -3
expenses|15 1 -1 -7 -2 -2 -2 -2
experience|16 -12 -20 6 3 3 5 -2
experience in|9 -5 -15 7 -4 9 5 -6
experienced|15 -8 -4 2 -2 -1 -3 0
experiment|13 -8 -3 2 8 -5 -5 -2
experiment that|13 0 0 -1 -2 0 -8 -3
experiments|22 -1 -5 -5 -3 -2 1 -6
expert|-20 5 5 5 0 2 -3 7
expert and|13 -2 0 0 -6 2 -4 -2
expert assistant|9 -5 0 0 -5 -12 -2 15
expert in|6 -9 -5 5 -3 9 5 -8
expert s|-7 -3 3 -5 9 1 -1 3
expert would|-4 2 -9 4 12 8 -11 -2
expert you|14 -6 2 2 -14 2 -5 5
expert your|13 1 -5 -2 -3 2 -3 -3
expertise|9 -11 5 -1 -2 1 -1 0
expertise in|5 -10 5 0 0 1 -1 0
experts|-5 -11 -7 5 10 -6 12 3
expired|8 0 -10 14 -4 2 -10 1
expires|15 -7 0 0 3 -2 -7 -2
expires in|13 -3 0 -1 -7 -1 -4 2
explain|7 7 -7 -6 3 4 2 -10
explain and|13 -2 -2 -3 0 -1 -4 -1
explain briefly|9 -11 -5 2 22 -6 -7 -4
explain each|0 23 -2 -8 -1 -2 -4 -5
explain how|19 -7 -6 -3 -5 5 -2 -1
explain in|6 -10 3 8 2 -2 -6 0
explain like|14 1 -2 -2 -2 1 -6 -4
explain me|14 -6 -6 -3 -1 -1 -4 7
explain recursion|19 -11 -6 -3 -2 -5 3 4
explain the|13 7 1 -5 -13 3 -2 -4
explain this|16 -12 -4 -2 9 -4 -4 -1
explain to|9 -15 9 -6 -2 4 0 0
explain what|20 -7 0 -6 -10 10 -5 -3
explain why|0 3 -4 -14 2 12 9 -7
explain with|9 -9 -1 -1 0 1 0 1
explain your|22 2 -7 -8 0 -7 3 -5
explainer|-3 -3 6 8 -5 11 -11 -2
explaining|-2 2 3 -5 -2 6 -9 6
explaining and|-7 -2 1 0 6 -7 -2 10
explaining what|-6 -1 -2 -1 -1 13 -1 -1
explanation|-29 6 10 2 -3 8 -6 12
explanation <quotation>|-7 -2 -2 -2 -1 13 -1 0
explanation and|1 -9 -1 0 -1 4 -7 12
explanation before|-8 16 -1 -1 -2 -1 -3 0
explanation for|0 -3 10 -1 -4 -10 12 -3
explanation of|-7 -6 -5 -4 5 15 -3 6
explanation that|-1 14 -6 -1 -1 -3 -1 -1
explanation what|9 -1 11 1 -4 -7 1 -9
explanations|26 -7 -7 -4 11 2 -5 -16
explanations do|14 -2 -3 -2 -1 1 -3 -5
explanations of|-3 -2 -2 -3 16 -11 6 0
explanatory|-5 -1 -5 -3 0 12 -14 16
explica|-2 -1 -5 -4 16 2 -7 1
explica el|-2 -1 -5 -4 16 2 -7 1
explicar|20 -4 -4 9 -4 0 -9 -8
explicit|5 12 -5 -8 -4 -1 -3 3
explicitly|-6 12 -2 -4 0 -4 6 -2
explique|-29 3 2 0 4 21 4 -5
explore verify|-1 12 -4 -2 1 0 -3 -2
exploring|4 13 -6 0 -2 -1 -1 -7
export|16 -17 9 2 -5 5 -2 -8
expose|-2 6 15 -3 -1 -7 -6 -2
expose the|-1 -2 11 0 -4 -4 0 0
expression|23 7 -4 2 -3 -4 -9 -12
expression <quotation>|24 -3 -1 -2 -2 -3 -8 -6
expression for|26 -7 -3 -2 -2 -9 -3 -1
ext|11 2 1 -4 0 -6 -2 -2
ext <number>|11 2 1 -4 0 -6 -2 -2
extend|13 7 -6 1 -1 -4 -6 -4
extended|11 -4 6 -1 -3 -4 0 -6
extension|19 -1 -7 -1 -6 0 -8 4
extensive|7 -4 -8 6 -7 4 4 -1
extensive knowledge|12 0 -3 0 -6 0 -3 0
extenso|-1 10 -2 -7 -3 -2 9 -4
extra|8 -4 2 -1 2 5 5 -16
extra <number>|16 -5 -5 -2 -4 2 -3 2
extract|21 1 -11 5 -15 4 2 -6
extract all|12 -6 -1 -1 -3 -4 4 0
extract each|9 -6 0 -2 -1 4 -3 -1
extract from|-4 -7 1 1 -2 11 -6 6
extracted|-6 8 -5 -2 -2 -2 13 -3
extraction|13 -3 2 5 1 -5 -7 -6
extremely|16 -5 -2 0 1 -3 -5 -2
eyes|11 -3 -3 1 -7 10 -8 -1
f|14 -1 -2 11 -8 -12 -14 11
f <number>|-4 12 -8 4 -1 0 0 -3
f and|-4 -1 -2 11 -1 -1 -2 -1
f f|6 9 0 -1 -10 -5 2 0
f null|9 -2 2 0 -11 -2 3 1
f to|15 -5 5 -2 -3 -2 -2 -6
f x|15 4 -2 -4 -9 -1 -1 -1
fabricate|-4 -1 -1 -1 -1 -1 13 -3
fabricated|-3 1 0 -8 2 7 2 -1
face|16 -6 -4 -6 2 9 -7 -5
facebook|14 -5 10 -4 6 -7 -8 -6
fachlich|31 -11 -4 -5 -2 -3 -3 -3
facing|13 7 1 3 -6 -2 -12 -4
fact|-12 17 -9 13 -13 -6 16 -6
fact check|14 6 -2 -6 -2 -6 -3 0
fact checking|18 -5 -3 -3 -5 1 -8 4
fact that|16 -2 1 -1 -4 -2 -5 -5
factor|-5 29 -2 -6 -2 -9 -4 0
factorial n|-1 -9 -2 -8 8 4 1 7
factorial of|5 -1 -12 -2 2 5 -3 6
factors|-1 -11 10 -5 4 7 0 -3
factory|20 -5 1 -4 -1 -4 -4 -2
facts|-25 12 -15 4 1 8 -1 16
facts <number>|-10 -13 3 16 -5 -4 8 5
facts a|-4 10 0 1 0 -7 0 1
facts from|-4 -6 2 1 -4 -1 -1 14
facts logic|-6 -7 0 -5 11 16 -4 -5
facts the|4 -5 4 -3 10 -7 -2 -1
factual|-9 -12 -1 11 10 6 7 -13
factuality|-11 -3 -6 32 -4 -3 -3 -2
factuality first|-4 -4 -3 21 -6 0 -3 0
factura|14 -5 4 -2 -1 -1 -5 -4
faded|-8 12 -4 1 0 1 -2 1
fail|-2 5 -11 27 -9 -8 9 -11
fail the|4 -9 -1 12 3 -1 -7 0
failed|1 -2 -1 -8 2 10 -7 7
failed attempt|-5 -2 -5 -1 -1 14 0 -1
failed calls|-9 0 -4 0 0 -4 0 16
failed what|-9 5 -9 6 0 11 0 -4
failing|-6 7 -7 11 0 -1 3 -8
fails|-9 2 3 5 -8 12 6 -10
fails only|-10 7 10 1 0 -1 -5 0
failures|-5 -4 -10 11 0 11 -1 -2
fair|18 -5 -7 -3 8 -11 -6 6
fair and|14 -2 -1 -3 -1 -4 -2 -2
fair salary|18 -4 0 -5 -3 -2 -4 -1
faire|20 -3 -3 2 -4 -2 -5 -5
fais|4 5 15 -9 -11 13 -9 -7
fait|7 -8 -8 2 5 8 -5 0
faithful|8 -10 -10 -1 -3 20 -3 -2
faithfulness|-8 1 0 17 8 -12 1 -6
faithfulness supported|-6 -2 -2 12 0 -1 -1 0
fake|8 -7 0 -3 -1 -4 -7 13
fala|20 -6 -1 -2 -3 -2 -7 0
fall|14 -11 1 1 -3 7 -4 -5
fall in|6 -12 5 1 1 1 -1 0
falls|-1 15 -5 -6 -4 8 -4 -4
falsch|-5 1 -9 19 -7 10 -5 -3
false|-10 10 1 13 -15 4 7 -10
false <quotation>|14 -4 -7 9 -4 -6 -1 0
false premise|-2 -3 -2 -7 -1 -3 17 0
false starts|2 8 -2 2 0 3 -4 -8
false what|2 0 -3 -8 -2 10 0 1
falsify|-16 15 -1 -4 3 -1 1 3
falta|-3 10 -7 -4 -5 10 -2 1
familiar|18 -7 -8 0 -5 5 -6 2
familiar label|13 -1 2 -1 -6 0 -6 0
families|13 -6 0 -3 -6 -7 14 -5
family|19 -1 2 -11 -12 4 -2 1
family s|23 -7 -4 4 -4 -3 -5 -3
fan|10 1 -4 -2 -3 -6 7 -4
fantasy|10 -2 -4 -3 3 -4 5 -6
faq|20 -6 -4 -2 -11 -4 -12 18
faq from|11 -2 2 2 1 2 -6 -10
faq of|3 -1 -4 -1 -2 9 -6 2
faq page|-2 0 -1 0 2 -1 -10 12
far|6 10 -7 -7 11 -6 4 -10
far apart|-6 -7 -3 2 9 -5 9 -1
far as|18 -3 -1 -3 -4 1 -3 -6
far better|-3 -1 1 -6 16 -3 -4 1
fare|17 -1 -1 3 -11 1 -5 -3
farm|13 -6 6 -6 -5 -1 -7 6
farm has|14 -1 2 -5 -1 -1 -4 -4
farm in|11 -5 0 0 1 0 -7 1
farmer|3 -4 -4 -10 6 -4 9 3
farmer has|9 -4 -2 -4 -6 -5 7 5
farmers|24 -10 0 0 -3 -2 -5 -5
farrier|13 -10 0 1 -1 10 -13 0
farther|7 -5 -10 12 -1 -4 -2 3
faso|14 -6 1 -10 5 -5 -1 1
fast|-1 -4 -11 -3 21 -9 9 -2
fast and|12 -8 -6 5 -1 -5 -5 8
fastapi|8 9 -4 1 -4 1 -8 -2
faster|10 0 -6 -2 -5 -1 2 2
fat|2 13 -5 -1 -5 -1 -3 0
fat and|12 3 -5 -2 -4 -1 -2 -2
father|29 1 -8 1 -6 -3 -2 -12
fault|0 -3 -2 0 2 16 -6 -7
fault and|-2 10 -2 11 -6 -11 0 -1
fault then|-3 -3 1 0 -1 11 -5 -1
faults|-8 -4 -2 -3 -1 24 3 -9
faut|15 -6 -5 -1 -2 -1 -3 3
favor|-2 16 0 -2 -4 -4 -1 -2
favorite|14 -12 0 0 3 -6 1 -1
faz|19 1 -3 -6 -7 -1 1 -4
faz um|8 0 -4 -2 -6 0 10 -6
fazer|25 -7 -1 -7 5 -6 -3 -6
faça|0 -7 -1 -5 -11 13 12 -1
faço|29 -11 -8 -1 -5 -1 -1 -1
fear|-5 -1 11 -1 2 -1 -2 -3
fear of|-1 -1 8 2 3 -2 -2 -7
feared|-8 -1 16 1 -2 -4 0 -2
feat|14 -8 5 -1 0 -2 -3 -5
feature|-1 1 13 0 -6 -4 4 -8
features|10 0 0 -2 -1 1 -5 -3
feb|12 -6 -1 0 0 -5 0 1
fecha|10 9 -3 -7 -3 0 -4 -2
fee|12 -3 11 -6 13 -12 -9 -6
fee for|14 -6 -5 -4 9 -3 -3 -2
feed|-1 3 -5 -5 -3 14 -3 -1
feedback|20 -9 -15 -16 -4 35 -9 -3
feedback feedback|-6 -1 -1 -1 -1 12 0 -1
feedback for|9 -2 -2 -5 -2 12 -3 -6
feedback only|-15 -1 1 -5 1 16 1 2
feedback to|10 -4 -2 -8 -2 10 -3 -2
feeding|-2 -3 -5 12 -5 7 -2 -1
feeds|20 -6 -1 -3 -5 -2 -4 0
feel|16 -11 -7 7 5 -12 -4 6
feel a|16 -4 -4 0 -4 2 -6 0
feel about|16 -2 -2 -1 -1 -3 -4 -4
feel free|8 -7 0 0 0 0 0 -2
feels|13 3 -7 -5 -5 -4 8 -3
feels like|13 -3 -2 -1 -1 -2 -3 -1
feet|5 -10 -4 -1 0 -3 8 6
feet long|17 -3 -3 0 -1 0 -1 -7
fehler|-10 8 -1 0 0 17 -9 -5
fehler in|2 -7 -2 -2 -4 12 0 1
fell|20 -7 -4 -7 3 7 -3 -9
female|16 1 1 0 -8 -1 -1 -9
femur|10 -6 -4 -2 -2 2 7 -5
fen|-7 10 12 -2 -1 -2 -7 -3
fence|12 -14 -1 -1 1 -4 6 0
ferry|1 6 1 2 -4 -9 10 -8
feta|17 -6 0 -3 -2 -1 -2 -3
fetches|3 1 -2 -4 9 2 6 -14
few|4 1 -1 -1 -11 7 -1 3
few lines|-4 0 -1 -2 -2 10 -9 8
fewer|7 -2 -8 4 10 -1 -4 -6
fewest|-7 1 -6 -4 8 -1 -1 9
fez|-8 1 23 0 -3 -3 -6 -4
ffmpeg|14 0 -2 -1 -4 0 -1 -5
fg|-1 -4 0 3 -7 11 4 -6
fibonacci <number>|0 -2 -1 -8 15 -2 -3 0
fibonacci number|7 -4 10 -1 -7 0 -3 -1
fibonacci numbers|12 5 -1 1 -6 1 -8 -4
fica|-4 -2 -2 -8 13 -3 -9 14
fichier|23 -3 -2 0 -7 0 -2 -10
field|-3 11 4 -6 -11 -17 8 13
field <quotation>|-6 19 8 -5 -3 -9 -2 -1
field to|-8 -2 -1 -1 -1 -1 -1 14
fields|7 -7 9 -7 18 -9 0 -11
fields <quotation>|-2 -9 12 2 0 -1 -1 -1
fields and|13 2 -6 -1 -2 -3 -1 -2
fifteen|-5 3 -7 2 0 1 15 -9
fifty|4 -7 -6 -7 12 0 13 -8
fight|3 2 -2 -7 -2 -1 11 -4
figure|6 5 -13 13 3 -10 -1 -2
figure and|-7 1 1 0 -4 1 0 9
figure asks|11 1 -4 0 -2 -3 -3 0
figure is|17 0 -3 1 -3 -2 -4 -6
figure out|17 -5 -5 2 -3 -4 1 -2
figures|5 4 2 -5 -11 -3 -9 16
file|15 -11 2 -11 -6 -13 9 15
file <quotation>|22 0 2 -3 -3 -6 -4 -8
file and|6 -6 3 5 -8 3 5 -9
file as|2 -4 -3 3 -1 2 -7 9
file example|12 -3 0 2 -1 1 -4 -7
file for|0 -10 6 -4 4 10 5 -11
file in|16 0 -4 1 -3 -4 -6 1
file into|-9 0 0 0 1 0 -4 11
file just|19 -7 -1 3 1 2 -9 -8
file line|14 -1 -1 -2 0 -6 -1 -3
file names|11 -1 -1 -1 -5 -1 -1 -1
file path|-4 -10 2 2 1 2 3 5
file system|6 -11 2 -5 8 1 8 -10
file with|5 -2 -4 4 -4 12 -5 -5
filename|12 6 -3 0 -7 -6 5 -7
filename txt|-1 0 0 -3 2 2 10 -10
filenames|13 -3 6 -4 3 -4 -7 -5
files|19 -6 -1 7 4 -13 1 -12
files as|11 -3 -4 8 -6 -3 0 -3
files before|11 -9 -3 1 1 1 -2 0
files directories|15 -4 7 -6 -6 -7 3 -2
files ending|16 -6 1 -4 -5 0 -2 -1
files in|6 -6 -2 7 11 -3 1 -13
files modified|-4 3 15 -15 -5 2 -6 9
files named|14 -9 -14 6 9 -9 5 -2
files not|22 0 -5 -8 -4 0 -5 1
files of|13 -4 -3 -3 4 1 -4 -4
files older|10 -8 -1 12 -3 0 -3 -7
files that|14 -2 -7 8 -6 -6 2 -3
files the|10 -4 -2 0 -7 -3 8 -2
files to|18 10 0 -8 -12 -6 -6 4
files under|5 -12 -6 -3 1 5 5 5
files which|15 1 0 -5 0 -6 -4 0
files whose|1 10 3 1 -1 -1 -13 -1
files with|21 -10 3 7 -8 4 -7 -11
files within|17 0 0 -4 -4 1 -3 -8
filesystem|15 -3 1 -3 -2 -4 -3 -2
fill|-8 5 12 10 -18 0 -4 4
fill a|8 -4 0 -1 -1 0 8 -10
fill in|-9 0 15 19 5 -16 -6 -7
fill the|1 3 -1 6 -4 -2 -13 10
fill with|13 -3 -3 -7 -5 2 8 -5
filler|-1 2 -4 1 -4 -7 -2 14
fillers|-8 1 0 1 -3 -4 -4 17
fills|-7 26 -5 -2 -3 -3 -4 -2
fills in|-5 13 -1 -5 -1 0 -1 0
film|23 7 -1 -7 -4 -7 -8 -3
filnd|13 -4 -1 -1 -2 -1 -3 -2
filnd all|13 -4 -1 -1 -2 -1 -3 -2
filter|3 -1 -10 7 0 -16 9 8
filters|28 6 0 -4 -9 -3 -7 -12
filters out|14 -6 2 2 -2 -1 -5 -3
fim|13 17 -6 -6 -9 2 -6 -5
fin|1 -9 10 -3 -1 -8 1 10
final|-34 20 19 16 -17 -9 -3 9
final <number>|-11 -2 11 10 -3 1 -7 1
final answer|-15 13 8 13 -9 -11 7 -6
final answers|-1 -6 5 -1 -3 0 -4 10
final figure|-8 13 -3 5 2 2 -5 -5
final line|-6 2 5 -5 -4 1 -3 10
final number|-1 11 -2 -5 8 -4 -4 -3
final response|1 -2 -1 15 1 -5 -5 -4
final result|-2 -1 -8 -5 -7 -5 12 17
finale|-2 6 12 -3 -5 -4 -3 0
finally|7 4 -11 -12 -6 8 7 2
finals|-6 -1 -1 -1 -1 -2 -1 13
finance|11 -6 5 0 -2 -4 -4 0
financial|22 6 -4 -9 -4 -4 -6 -1
financial markets|13 8 -3 -7 -4 -4 -5 3
find|7 7 -11 -4 -5 17 2 -12
find a|19 11 11 -7 -7 -13 -8 -6
find and|7 6 3 -1 2 -6 -9 -3
find error|-8 2 -1 -4 -1 17 -5 0
find it|-6 4 0 -1 -2 10 4 -9
find min|-6 -1 -1 -3 -1 14 -1 -1
find out|18 4 -6 0 -3 -8 -2 -2
find the|3 3 -2 -6 -3 15 -3 -7
find_flight|-9 -9 0 0 0 0 17 1
finde|-11 -1 -3 0 0 13 10 -8
finder|7 1 8 -5 6 -8 -9 0
finding|3 6 2 -6 7 -6 -8 2
findings|3 9 -2 3 -2 -4 -7 -1
finds|26 -6 -2 -4 -5 -1 -12 4
finds the|20 -2 -8 -6 -3 1 -6 4
fine|-2 -1 -10 -4 -5 5 5 13
fine <number>|11 9 -2 -5 -4 -3 -4 -3
fine tune|-1 1 0 -3 0 -5 -3 11
fine tuning|3 -8 -2 8 0 -4 -8 11
fines|3 -7 1 -3 -3 0 -7 17
finetune|-18 -2 1 13 -7 -2 13 2
finger|4 -1 -9 -3 9 -1 1 1
fingers|1 -4 12 -6 1 3 -3 -4
finish|-5 14 -4 1 -7 10 -12 3
finish his|14 -11 -2 0 0 0 0 -2
finish the|23 -5 -9 -5 0 8 -5 -7
finish with|-5 12 8 1 -6 -3 -10 1
finished|2 12 -2 -2 -6 -12 9 0
finished <number>|0 10 -7 7 -5 -3 -3 1
fire|10 1 -2 -3 0 9 -5 -10
firmware|11 -3 -4 -1 7 1 -4 -7
first|-16 17 -1 5 5 4 -2 -12
first <number>|7 -12 1 -3 15 -9 4 -2
first <quotation>|0 -3 0 -3 6 -5 10 -5
first and|0 -12 5 -9 10 -4 14 -5
first answer|-12 -4 5 0 17 -1 -1 -3
first criterion|-5 -3 2 -7 15 -1 -3 1
first do|17 -9 -2 1 -2 3 -1 -6
first error|-2 -4 -1 -2 -4 13 3 -3
first half|6 5 11 -5 0 -4 -7 -5
first is|0 9 -1 2 7 -1 -3 -14
first it|-1 -5 2 10 -6 -5 4 1
first line|-1 6 0 3 -8 -5 -5 10
first make|13 -11 2 -2 5 -3 -6 1
first message|-4 -2 -5 0 -5 0 19 -2
first mistake|-12 -5 -4 -1 -2 30 -5 -1
first name|10 -8 1 0 -3 1 -1 1
first on|0 4 -5 -5 -1 -6 -2 15
first one|13 -7 0 0 -2 -5 0 1
first page|15 -7 -6 17 -4 -2 -7 -7
first person|3 4 10 -6 -9 -12 8 3
first plan|-7 9 -1 -3 1 3 -2 -1
first principles|-7 11 -2 -3 2 -2 1 0
first question|10 -4 -7 2 5 1 -6 -1
first request|11 -2 -5 -3 -1 1 0 0
first say|-6 10 -1 -7 -1 7 -1 -2
first second|-3 9 -5 -6 11 -1 -1 -4
first suggestion|9 -1 0 0 0 0 -9 0
first task|10 -5 -1 -2 -3 1 -1 1
first then|13 4 -11 17 6 -12 -13 -3
first think|16 8 -4 -7 -7 -5 7 -8
first time|1 -4 -8 -1 0 -2 7 7
first under|12 -4 5 -3 -4 -1 -2 -4
first week|16 -5 2 -1 -2 -2 -2 -5
first what|1 15 5 1 -6 -6 -7 -2
first word|-7 -8 13 -2 1 0 0 2
first write|-7 11 -1 -2 -2 7 -3 -3
first year|15 -7 2 -6 4 -5 -3 -1
first you|-6 13 -1 -1 -3 5 -2 -6
first_name|14 -6 -2 0 11 4 -8 -15
first_name last_name|17 -10 2 0 -1 1 0 -10
fish|8 -1 -7 -8 5 5 5 -7
fit|6 -2 8 -7 -18 -10 -5 30
fit for|3 -5 5 -1 -11 -1 -8 19
fit in|18 6 -9 -3 -5 -2 -1 -4
fits|15 -7 -7 16 -4 -4 -5 -6
fitting|4 -4 -4 -2 -3 11 5 -7
five|-6 2 -17 3 3 -9 26 -2
five days|4 -7 -3 10 -5 -2 6 -2
five different|-12 -10 2 -1 5 0 -3 18
five lines|12 4 -3 0 -4 -5 -4 0
five minutes|2 11 4 -1 -4 0 -12 0
five notebooks|16 -9 2 -4 0 1 -8 0
five sentences|25 -1 -3 -4 -2 -5 -8 -2
five words|9 12 -4 -2 -2 1 -7 -7
five years|12 -6 1 -1 -3 -6 -2 6
fix|-12 -7 -7 -6 1 28 -1 4
fix it|-3 -3 -4 -7 -2 17 5 -2
fix my|13 -1 -3 1 -6 -2 0 -3
fix obvious|6 -4 0 4 -4 0 -9 7
fix the|26 2 -2 -7 -2 -7 -2 -7
fix this|13 -9 0 14 -2 -9 -5 -2
fixed|5 -5 -10 -15 10 12 12 -9
fixed answer|-1 -6 -3 0 0 18 -5 -3
fixes|-2 0 1 -1 8 -10 2 2
flag anything|15 0 -2 -3 1 -2 -3 -5
flag the|-1 12 -3 -5 -4 -4 10 -5
flags|16 -2 -2 0 1 -1 -7 -4
flash|-10 -6 -1 3 -5 -2 20 2
flashcards|12 -7 -4 5 2 3 -6 -6
flashcards from|19 -5 -6 2 0 2 -5 -6
flask|14 -7 -3 4 -3 2 -3 -4
flask app|19 -8 -5 1 -4 1 -5 1
flat|-1 12 -10 -1 -1 3 0 -1
flatmate|12 -4 4 0 0 -7 -1 -7
flats|6 -4 1 -10 0 1 7 -1
flavors|15 -2 -3 -3 3 3 -6 -6
flaw|-4 -12 0 1 -6 33 -6 -6
flaw in|-10 -5 -2 -2 1 27 -5 -4
flawed|-6 -4 -3 -2 0 17 -1 0
flaws|-5 -1 -4 -1 -1 12 -1 0
flaws in|-5 -1 -4 -1 -1 12 -1 0
flies|14 1 -5 -2 3 5 -12 -3
flights|5 -4 -2 7 7 -1 -8 -4
flip|-10 2 -1 -1 11 -3 -2 4
flipped|-7 -5 -1 -1 14 -1 1 -1
float|-3 9 -7 18 -8 -4 -3 -1
floating|14 -3 0 -3 0 -4 0 -5
floats|-9 -5 -5 16 -6 -5 14 0
floor|10 11 -3 -3 -9 12 -9 -9
floor with|13 -13 0 0 0 0 0 0
flour|8 4 0 -10 1 -1 4 -6
flow|17 -12 8 -2 -6 -5 -8 8
flower|18 5 -9 -7 -2 4 -4 -4
flowers|10 -2 -4 -4 3 -3 6 -5
flowing|11 -7 -1 0 0 -1 0 -1
flows|15 -4 -2 -4 -6 -1 1 0
flows through|11 -5 -1 -4 0 -1 1 0
flu|-8 9 -1 -4 6 -1 -1 -1
fluency|-10 -6 -3 16 11 4 -2 -10
fluency <number>|-5 1 -4 19 -1 -3 -1 -6
fluent|-1 3 -3 11 -5 -1 -1 -3
flute|18 -9 -1 0 -3 0 -4 -1
fly|6 -5 -4 -3 -2 14 -6 -1
fn|13 -11 0 -2 1 -3 -4 5
focus|21 -1 1 -3 -1 -4 -11 -2
focus on|22 -2 1 -3 -8 -2 -5 -3
foggy|10 0 0 0 0 0 -3 -9
fois|-3 1 1 -3 -3 -3 18 -8
fold|14 -1 -6 0 1 -7 1 -1
folder|19 -4 -5 -3 7 -1 -10 -3
folder and|9 -7 1 -5 7 -5 0 -1
folder do|12 -4 -3 -1 0 -1 1 -4
folder excluding|11 -5 0 0 -2 -1 -2 -1
folder home|17 -1 -5 1 -1 -4 -5 -2
folder to|14 -5 1 -2 -4 -4 -1 1
folder with|1 -5 11 -3 -5 7 -7 2
folders|8 -8 5 0 -7 8 -2 -3
folding|12 -2 -4 0 -1 -4 -1 2
folgende|-7 -8 17 14 -8 2 -5 -5
follow|15 2 -11 -6 5 -16 9 2
follow from|1 17 -9 1 0 0 -10 -1
follow up|15 -7 -4 -8 9 -4 10 -11
follow ups|-2 -1 -4 -2 -5 2 11 2
followed|4 17 10 -6 -8 -13 -4 1
followed by|4 17 10 -6 -8 -13 -4 1
followers|14 -2 -2 0 -1 -6 0 -2
following|6 2 -5 8 -13 -3 0 4
following ai|0 0 3 13 -3 -8 -1 -3
following answer|-7 -4 -1 -9 19 -7 0 9
following code|5 -4 1 -2 3 -2 -10 8
following format|13 -2 -1 2 -1 0 -6 -5
following is|9 14 -9 8 -14 -5 -2 0
following python|-3 -7 10 4 9 -6 2 -10
following text|3 1 -4 -1 -2 -3 11 -5
following the|3 -1 -6 -5 -2 2 -1 10
follows|-17 15 12 13 3 -11 -8 -8
follows from|-6 4 8 -9 -3 -4 0 11
follows the|-7 0 -4 9 13 -5 -4 -2
font|16 -2 -2 -1 0 -4 -2 -4
fonts|22 -9 -5 3 -10 -5 6 -2
foo|22 -10 -5 -1 9 -5 -6 -3
food|17 -8 -13 -6 4 -3 -3 11
food and|2 0 -2 -1 -1 -2 -6 10
foods|15 -4 -5 -5 9 -4 -12 6
foot|16 -3 2 -4 -3 -3 -5 -1
football|16 -7 -1 -4 -7 -4 4 1
football commentator|8 9 -10 -3 0 -1 -12 8
for <number>|17 9 -3 13 -9 -7 -13 -8
for <quotation>|6 -16 15 18 -4 -18 -6 4
for a|14 1 4 -5 4 -11 7 -14
for all|-4 27 7 -7 -9 -7 -1 -6
for an|17 -9 -8 2 -2 -15 10 5
for and|3 15 -6 -3 -5 -2 2 -5
for annual|12 -1 -5 -1 -1 -1 -4 1
for audit|-3 -5 15 0 0 -5 0 0
for baby|-2 -2 -3 -3 -3 18 -3 -3
for beginner|10 7 -3 -4 -7 -1 -2 0
for being|5 -1 -1 10 -6 2 -4 -4
for children|24 -1 -8 -2 5 -7 -9 -2
for christmas|-2 -6 12 -1 -2 -2 2 -1
for command|14 -3 -1 0 -2 -2 -2 -4
for completeness|4 -6 4 11 -7 -1 -3 -2
for content|7 1 1 -8 -2 0 -2 2
for data|2 2 -1 -4 0 -1 -9 10
for different|19 2 -2 2 -8 -5 -4 -5
for driving|10 -1 1 -1 -2 -5 -4 0
for each|-8 5 10 9 -9 -2 5 -10
for email|26 -4 -2 -1 -2 -6 -5 -6
for every|-8 19 -11 11 -4 3 9 -17
for exam|12 -13 -1 -1 -1 3 2 -1
for fine|3 1 -4 -2 0 -3 -7 13
for fragile|10 -4 -5 -1 -1 4 -5 2
for further|14 -8 -4 0 -3 0 0 1
for future|12 -2 1 -5 -5 0 -1 0
for grandma|13 -4 -10 2 2 12 -8 -7
for her|7 -4 -5 -11 9 10 -5 0
for him|20 3 -3 -2 -7 -2 -6 -3
for his|-9 12 1 -2 -1 -2 1 0
for i|3 3 -6 -3 -9 9 1 1
for iceland|13 -1 -4 1 -1 -4 -2 -1
for improvement|12 -6 0 0 -7 0 1 0
for it|8 10 -4 -2 -3 8 -13 -4
for item|-2 13 12 0 -2 -6 -11 -5
for just|10 -4 -2 -8 2 -1 -4 5
for learning|-7 -2 0 0 12 -2 -2 2
for left|5 -7 0 -5 10 1 -11 7
for let|16 -4 1 -6 -5 0 -1 -1
for linkedin|13 -6 -4 1 0 0 -2 -2
for long|22 -11 -5 -4 -4 -8 10 1
for making|7 -5 4 0 -3 1 3 -8
for me|10 4 -12 -6 2 5 -12 10
for medical|-2 1 7 1 1 -10 0 3
for missing|10 -4 -1 5 -2 -6 -1 -1
for modern|13 -11 4 1 -3 -7 -4 6
for moving|15 -4 -3 -1 -5 2 -3 -3
for my|22 11 -8 -6 -10 -6 0 -2
for n|-1 4 -4 6 -9 9 -2 -3
for no|-4 -10 0 14 5 -3 0 -3
for now|14 -3 -1 -6 -7 11 -2 -4
for one|2 -5 -4 -9 19 -7 5 -1
for only|9 7 -5 -4 1 -3 -8 1
for opening|19 -4 -1 1 -8 0 -4 -4
for our|18 -5 -6 9 -2 -4 -7 -3
for postgres|14 -7 8 -1 -4 -3 0 -6
for pretraining|-8 -7 -4 1 -2 1 1 20
for publication|5 -2 0 -6 17 -8 -5 -1
for quality|1 9 -4 -6 -3 1 1 1
for question|-2 16 -6 -3 11 -6 -3 -7
for quiet|8 -1 -1 0 -9 -1 0 5
for reading|15 -6 -14 4 4 -1 2 -4
for redundant|10 -4 -6 7 1 -2 -1 -5
for regular|17 -5 -2 -5 -5 2 -7 7
for replies|-8 8 -2 0 0 -2 8 -3
for sales|8 -6 7 -9 1 -1 0 0
for security|4 -5 -2 0 0 -3 -4 10
for self|1 1 -2 -8 12 -6 1 0
for six|12 -6 -4 -1 -3 9 -7 0
for somebody|4 -6 -1 -5 9 -2 -1 3
for someone|15 -7 0 -3 6 -3 -5 -2
for something|-5 -6 -1 10 2 -8 8 0
for storing|14 -3 -2 0 -3 1 -2 -4
for structure|6 -6 -1 3 -2 -3 -8 10
for style|-5 1 0 11 5 -4 -4 -4
for testing|1 8 8 0 0 1 -12 -6
for the|-3 -4 1 1 9 6 -2 -9
for their|15 1 2 -5 -6 0 -1 -6
for them|2 -5 -2 17 -7 2 0 -8
for these|14 -3 1 -3 -1 -1 -8 0
for this|0 5 14 10 -12 -3 -1 -12
for those|4 -3 -2 -3 12 3 -9 -2
for three|15 1 -2 -1 -4 -3 -5 -2
for tie|1 -8 1 -2 9 1 -1 -1
for travel|15 -4 1 -5 -4 1 -2 -3
for two|17 11 -2 -4 -4 -12 4 -11
for under|16 -7 -2 -5 -2 -3 -9 11
for up|2 7 1 2 -4 2 -9 -2
for us|15 2 1 -8 -4 4 -4 -7
for variety|-1 -8 -3 -1 3 -3 -2 15
for various|15 -2 -2 -2 -5 3 -1 -6
for water|11 0 0 0 -5 0 0 -5
for web|8 0 0 0 0 0 0 -8
for website|21 -4 -3 2 1 -4 -4 -8
for wedding|18 -4 2 -4 -4 -1 -3 -4
for what|6 -8 -4 -4 2 12 -2 -2
for which|5 -6 -7 -9 -4 5 18 -1
for word|9 -8 12 -5 -5 9 -7 -5
for work|9 -1 -2 0 2 1 0 -9
for wrong|-4 -6 -1 25 -4 -1 0 -8
for your|2 -8 6 3 10 -3 -7 -4
forbidden|-14 9 -1 -8 -5 1 19 -1
forbidden topics|-9 -4 0 0 0 1 10 1
force|11 6 -1 -3 -1 3 -8 -7
forecast|9 1 -5 -2 -2 -3 -7 9
forecast with|-8 12 -2 -3 2 -3 0 2
forecasts|15 -6 -5 -4 -2 1 1 -1
foreground|11 0 -4 -4 0 -1 0 -3
foreign|15 -2 -1 -5 -7 4 -5 3
forklift|14 -4 -1 -3 -2 -4 -1 1
form|-7 -5 -15 0 10 -24 0 40
form for|25 4 -4 -4 1 -6 -5 -10
form no|1 1 1 8 -1 -1 -2 -7
form of|-3 -8 1 -3 8 -2 0 6
forma|4 -3 2 -11 -4 3 -8 16
forma de|7 -2 -4 -4 -2 -4 -5 13
formal|12 6 -3 -5 -6 4 0 -8
formal <quotation>|19 0 -2 -2 -3 -2 -7 -4
format|-10 6 -8 0 6 0 -9 15
format <quotation>|5 -4 1 9 -2 -10 -1 1
format and|13 -1 2 -1 -1 -1 -8 -5
format as|16 0 0 -1 0 -4 -1 -9
format file|13 -2 -1 -1 -2 -3 0 -3
format for|-2 8 -1 -1 -2 0 -7 5
format instruction|-8 -5 -7 1 -1 -1 22 -1
format of|6 -2 -5 -2 -3 -4 -3 12
format this|13 -3 -1 5 -3 -4 -3 -4
format with|10 -3 1 -2 1 1 0 -7
formato|-10 -2 -2 14 -10 -3 18 -5
formatted|31 -5 -8 0 -8 -3 -1 -6
formatted as|19 -7 2 -6 -1 -3 1 -5
formatting|11 -11 0 12 -7 0 -4 -2
forme|-1 -2 0 -1 -3 -6 -5 17
formed|21 -3 -6 -3 -8 -6 -5 11
former|20 -7 -1 -4 1 -1 -7 -3
forming|12 -5 10 0 -11 0 -8 2
forming a|16 -3 -3 3 -9 1 -7 2
forms|17 -8 -3 -1 -2 1 -1 -3
formula|9 15 -9 -10 -10 7 -10 7
formula for|12 -5 -2 -7 0 3 1 -3
formula in|3 9 -4 -1 2 -6 1 -5
formula of|16 -5 -1 -3 -1 -3 -3 -1
formula only|20 -2 1 0 -1 -7 -7 -4
formulate|13 -2 -1 0 -3 -6 -2 0
fort|-2 -4 0 -2 -3 16 0 -4
forty|3 -6 7 -4 -7 -2 14 -5
forum|1 -5 -1 -6 -1 -2 10 5
forum answer|-5 -1 -1 -2 0 -2 -1 11
forum thread|-4 -4 -3 -6 0 1 14 1
forward|9 11 2 1 -10 -3 -1 -9
forward for|11 -7 -5 0 -4 -4 9 0
fotos|17 -5 -1 -3 0 -4 -4 0
found|7 18 3 1 -19 -10 5 -5
found a|5 -6 -3 -4 -4 14 -2 -1
found in|-2 2 -9 7 -3 -4 8 2
founded|-2 -6 -1 10 3 0 -1 -3
founder|14 1 -5 1 -3 0 -2 -6
fountain|19 -5 -3 -2 0 -3 -4 -2
fountain pen|14 -5 -1 -1 0 -2 -1 -4
four|-1 5 -20 -1 5 6 4 1
four lines|13 -3 -4 -5 -5 8 -2 -2
four paragraphs|-17 13 5 0 2 -3 -2 3
four people|1 -1 3 0 -9 -4 9 1
four times|13 -3 3 -5 3 -5 -5 -1
four years|10 -4 1 -7 1 -1 1 -1
fourth|2 -5 1 -7 6 -2 -8 13
fox|14 0 -1 -2 -2 -1 -6 -1
frac|11 -1 0 0 -5 -4 -1 0
fraction|-9 15 -8 14 6 2 -9 -10
fractions|-11 -1 -4 -10 6 -9 10 18
fractions and|-4 -1 -5 -2 -1 -5 19 -1
frage|-17 -9 19 -4 2 13 9 -14
fragen|14 -4 3 -7 -5 -3 9 -6
fragile|9 -2 0 -6 1 3 -3 -2
frame|15 -3 -7 0 -11 4 -1 3
frame with|18 -5 0 2 -9 1 -7 2
frameworks and|8 -2 1 2 -2 2 -7 -2
france|3 -5 -3 -9 -7 3 9 8
frank|3 -1 -2 4 -11 7 -6 6
frank about|2 -5 0 -5 -5 10 -3 4
français|11 -4 -2 0 -5 -6 -8 14
frase de|-9 -2 -2 15 -6 0 -5 9
frases|7 8 13 -3 -9 -10 -11 5
frases sobre|20 -8 3 -4 -2 -3 -4 -2
fraud|18 -6 -4 -1 -1 2 -3 -5
free|-7 5 7 6 -11 -9 7 2
free of|-1 0 -2 9 3 -4 3 -9
free text|6 -3 3 -9 -2 -7 1 11
free to|8 -7 0 0 0 0 0 -2
freelancer|14 1 3 -5 -1 -6 0 -5
freely|1 13 0 -3 -4 -3 -3 0
freeze|-1 0 -1 -1 -6 -5 0 14
freeze cooked|15 -9 0 -1 -4 -7 -5 10
french|10 -5 -10 12 2 -6 3 -6
french revolution|-2 -5 2 5 -4 11 -6 -2
french sentence|17 -2 1 -7 -1 -4 -3 -1
frequency|9 -6 -3 -1 -1 4 -3 0
frequent|6 -8 0 -1 -2 0 -3 8
frequently asked|13 0 0 -1 1 1 -6 -8
fri|12 -6 -1 -4 0 0 -2 1
fri <number>|-4 -7 -3 0 1 0 -2 14
friday|17 1 -6 0 3 -4 3 -14
fridays|2 1 -1 -3 -3 -1 -5 10
fridge|10 1 -6 -9 11 -3 7 -11
friend|4 -3 7 0 4 -1 0 -12
friend gave|10 0 -5 -1 0 -1 -3 0
friend says|11 0 -6 -3 -1 0 -1 1
friend whose|16 0 -10 -1 -2 0 -2 -1
friendlier|24 -4 -8 -1 20 -10 -12 -8
friendly|10 -9 -9 -5 -2 8 -6 13
friendly no|18 -6 -6 -2 0 -4 -5 5
friends|23 0 -8 -2 -10 -1 -6 4
from|-9 0 -2 -9 0 1 6 12
from <number>|2 5 -12 10 11 -12 -11 6
from <quotation>|20 -5 12 -3 -10 -1 3 -15
from a|3 11 -11 9 -7 -8 -1 4
from above|-7 13 -2 -3 0 -2 2 -1
from all|14 -5 -4 2 -7 4 -7 2
from an|8 -1 -3 -3 -3 3 8 -9
from and|-1 9 -3 -7 8 -2 -1 -3
from best|-6 -1 -1 -1 13 -1 -1 -1
from brazil|12 -3 -1 5 -3 -4 -3 -3
from easy|-4 -12 1 -2 -1 2 16 0
from elsewhere|-7 -2 -3 -1 9 -1 8 -2
from first|-7 11 -2 -3 2 -2 1 0
from her|12 0 0 -6 -1 1 -3 -3
from home|9 -1 -1 -7 0 0 0 0
from it|-8 -4 -5 -5 -2 -3 12 15
from its|4 -4 6 -7 11 -2 -5 -4
from join|-3 -1 -1 5 1 -8 -1 9
from most|-5 0 -3 1 15 -4 -4 0
from my|24 3 -5 4 2 -11 -4 -13
from now|17 -4 0 -1 -2 2 -14 1
from other|14 -5 -4 3 -2 1 -1 -5
from our|19 -10 -5 -11 2 8 -5 3
from places|9 1 1 -1 2 -2 -6 -4
from portuguese|20 -9 12 -3 -8 -3 -5 -4
from students|14 -1 -7 0 -1 0 -1 -5
from that|13 -4 -1 1 -2 -4 -2 0
from the|0 -12 1 -10 4 5 5 6
from there|-11 4 -3 -1 -1 14 -2 -1
from these|20 -10 5 -3 -2 0 -2 -7
from this|-5 -9 2 -14 4 0 4 19
from where|10 11 -4 1 -2 -5 -11 1
from which|-7 7 9 -3 -5 -2 6 -5
from your|-4 16 2 1 -3 -5 -3 -5
from zero|-2 13 -1 1 -6 -3 0 -3
front|11 -8 7 3 -3 -13 6 -1
front of|10 -9 6 -2 -8 -3 3 3
frontend|11 -6 2 0 -7 0 -2 2
fruit|14 -7 -2 -6 -5 5 1 0
fruits|16 -4 -2 -2 -2 -1 -5 1
fuego|17 -3 0 -2 -5 -3 -3 -1
fuera|-10 0 -4 -5 14 -3 -6 13
full|-4 23 10 -1 -19 6 -11 -4
full marks|13 -3 -4 9 0 4 -11 -7
full names|15 -4 -2 0 0 -1 0 -7
full solution|1 11 -5 0 5 0 -6 -4
full stack|2 9 -5 -1 -7 3 -2 2
fully|7 11 -6 3 -10 -2 4 -6
fully in|14 -2 -4 0 0 -2 -4 -2
fun|23 -3 -12 -9 4 12 -11 -4
func|20 -6 -1 2 -6 -1 -3 -4
funciona|3 -11 -1 10 -10 6 2 0
función|11 -5 -4 1 5 0 -4 -4
function and|15 -6 -4 0 -3 -7 3 1
function call|-4 5 -5 10 -2 -1 -1 -1
function calling|-10 -4 -7 0 11 -4 13 1
function given|16 -4 -1 1 -5 -2 -4 -1
function h|12 2 2 -6 -1 0 -5 -3
function is|13 -11 1 -7 1 1 1 1
function names|-6 -3 -3 -2 3 -2 15 -2
function returns|-1 -7 -3 11 -4 2 -4 5
function that|14 1 6 -6 -7 -4 -3 0
function to|8 -6 3 -2 5 -1 -13 7
function with|13 0 3 0 2 1 -4 -15
function would|-10 -5 0 -1 0 -1 19 -1
functionality|11 -5 -1 3 4 -1 -5 -5
functionality add|11 -3 1 2 0 2 -7 -6
functions|-10 12 -8 -1 10 -2 3 -3
functions and|12 -7 -1 -2 0 1 -2 -1
funding|12 -2 0 0 -4 0 -1 -5
funds|8 -4 8 6 -2 2 -12 -6
funny|13 7 -4 -4 4 5 -13 -8
funny but|22 -2 -4 -2 -2 -2 -4 -6
furnish|-4 4 -2 1 0 19 -6 -12
furry|16 -2 -2 -2 -6 -7 -3 6
future|11 -5 -2 -2 -7 2 -2 6
fuzzy|13 -4 0 -3 2 2 -8 -3
février|28 3 -10 -1 -3 -8 -7 -1
fórmula|11 5 1 1 -8 -9 -1 -2
fünf|17 -9 -2 -8 -6 -1 15 -5
für|12 -7 9 9 -16 -12 -1 6
für die|22 -11 -8 17 -2 -7 -7 -4
für ein|14 -6 2 -2 2 -1 -5 -3
g|4 -9 -9 8 5 10 -6 -2
g <number>|3 1 1 -10 4 -8 -1 10
g <quotation>|-4 -2 1 -4 8 -15 13 2
g if|11 -2 -4 -1 -3 -2 1 0
g of|15 -3 -1 -5 -1 -2 -2 -2
g s|-9 0 0 0 1 0 -4 11
g water|15 -5 -1 -5 -4 -1 0 1
gabarito|0 -5 -3 15 -4 -8 -6 10
gain|2 -6 14 -1 -5 -1 -3 1
galata|12 -6 -3 1 -4 -1 4 -3
galata tower|12 -6 -3 1 -4 -1 4 -3
game|15 -2 -7 -3 7 3 -17 5
game for|20 -4 -3 -3 -5 2 -3 -5
game your|0 0 0 -4 7 8 -13 2
ganz|-2 16 -6 -8 -8 -5 16 -3
gap|-12 17 7 0 7 3 -6 -18
gap <number>|-5 0 -4 7 18 -5 -7 -4
gap in|1 2 6 -8 2 12 -9 -7
gaps|3 11 -3 12 -8 -4 -7 -4
garage|-1 -4 -1 -2 -2 -3 13 -1
garde|6 -5 -5 -1 -3 -1 -5 14
garden|13 -4 -4 -3 0 -1 10 -10
gardening|20 0 0 -4 -6 -1 -6 -2
gas|14 -1 -6 -6 1 -10 12 -3
gas boiler|15 2 -3 -3 -3 -3 0 -4
gas is|-5 10 -1 1 -1 -2 0 -1
gate|4 -6 5 14 -5 -5 -3 -4
gateway|13 -5 -1 5 -1 -3 -3 -4
gather|12 -6 1 -7 6 -4 -4 2
gato|4 -3 4 11 -2 -4 -7 -3
gave|3 -10 10 9 0 9 -12 -9
gave the|-3 -6 11 -1 1 -1 -1 0
gave this|4 -5 -4 -2 -3 15 -2 -2
gaze|13 0 1 1 -3 -4 -4 -3
gb|21 0 0 -3 -10 1 -3 -7
gcd|-3 10 -2 -4 9 4 -6 -7
gcd of|4 -5 2 -9 13 0 -4 -1
gcse|17 2 1 -5 -4 0 -6 -5
gdpr|23 -2 1 -5 -4 -10 -1 -2
gear|20 -5 -1 -1 -11 -4 -1 5
gegen|2 -2 13 2 -4 0 -4 -7
geht|7 10 9 -4 -6 -7 -4 -5
gehört|-2 -2 11 -2 0 -4 -1 -1
gemini|10 6 -7 -1 -5 0 -1 -2
gender|13 11 2 -2 -5 -9 -6 -3
general|-4 -13 7 -1 5 6 1 0
generate|5 -3 -13 1 -14 -6 27 4
generate <number>|-9 -2 2 3 0 -4 18 -8
generate a|11 -1 2 -2 -13 2 -11 11
generate the|11 -3 -3 -5 -4 -1 7 -2
generated|-11 -14 1 10 1 26 2 -14
generated before|-10 -3 11 0 0 0 3 0
generated by|-7 7 -4 7 -5 14 -3 -9
generates|15 0 -3 0 -5 2 -9 0
generating|16 2 0 -3 -3 0 -1 -11
generation|12 3 -2 9 -12 -2 -3 -5
generator for|9 -2 -3 1 0 2 1 -7
genre|16 -4 -1 1 0 -1 -8 -4
gente|2 -3 -9 -5 13 -3 13 -8
gentle|10 -2 1 -4 8 -3 -10 1
gently|12 -3 -3 2 -1 0 -6 -1
genuine|-11 -6 17 0 -1 0 2 -1
geography|4 9 1 -3 -3 -5 -7 5
geometric|4 -8 2 -3 -1 -1 9 -1
geometry|21 -5 5 -7 -3 -1 -7 -3
george has|7 -4 -2 -8 0 1 5 0
gerald|13 0 -2 -7 0 -2 -1 -1
german|15 7 -2 -12 -3 0 -4 -1
german and|6 9 -7 -2 2 -1 -3 -4
germans|14 -1 -2 0 -2 -2 -2 -5
germany|25 -2 1 -3 -8 -4 -8 -2
get|1 8 -13 -3 4 -2 7 -1
get <number>|20 -8 11 -8 -6 9 -6 -12
get a|16 -14 -7 3 9 3 -1 -10
get all|13 0 -11 -5 0 2 6 -4
get away|-2 3 -3 3 -2 -3 10 -6
get charged|16 -8 -2 0 -5 -1 -1 1
get from|-1 10 -3 -4 3 2 -10 2
get if|16 -6 1 -5 1 -2 -4 -1
get it|10 -5 6 0 4 -7 -1 -5
get my|7 -7 0 1 1 12 3 -16
get on|20 -4 1 -2 -2 -2 -6 -5
get one|3 -4 -1 -2 13 -7 0 -1
get paid|19 -8 0 3 -1 2 -8 -6
get request|14 0 -6 10 -5 -3 -4 -6
get rid|15 -3 -1 -1 -3 -1 -5 -1
get stuck|-8 12 2 2 1 -3 -3 -4
get that|-8 0 0 0 0 0 12 -5
get the|-1 -10 -4 -8 1 6 15 1
get there|-4 20 -6 -1 -2 -5 2 -5
get to|-4 12 -3 3 -1 -4 -5 2
get users|13 4 -3 2 -5 1 -5 -6
get why|17 -6 0 1 0 -1 -3 -6
get_weather|-5 -2 -5 14 -9 1 8 -2
get_weather city|-5 -1 -1 11 -1 -1 -1 -1
gets|-9 18 1 1 -4 -7 6 -6
gets <number>|12 -5 0 -1 -1 -1 -4 0
gets a|-6 22 -5 10 -7 2 -9 -8
gets the|-1 12 -9 -1 9 -9 -1 -1
getting|14 -4 -8 0 7 -10 9 -9
getting caught|16 -1 1 -5 -5 1 -5 -1
ghent|20 -8 -4 -3 2 5 -7 -5
ghost|14 -2 0 1 0 0 -7 -5
giant|15 -4 -3 10 -6 -4 -4 -4
gib|-5 -7 23 -7 7 -2 -2 -7
gift|12 4 -1 -2 -6 -5 3 -4
gifts|9 -4 -3 -4 -3 9 -7 2
ginger|13 0 1 1 -4 -1 -8 -1
girl|13 -6 6 -4 -2 0 -2 -4
girl who|11 -2 -4 -2 -2 0 -2 1
girlfriend|5 -10 -6 10 3 -4 -3 3
girls|11 -1 -12 -8 1 -2 9 2
girls are|12 -3 -6 -9 -6 2 7 2
gist|8 -7 -4 0 -1 -1 5 -1
git|7 1 -10 10 -8 -8 3 5
git commit|13 -5 0 1 -3 0 4 -10
git diff|4 -7 -1 -3 0 -3 10 0
git log|13 -6 -1 0 -1 -1 -3 0
github|7 -1 -9 -2 0 5 6 -5
give|-14 -11 -8 17 8 1 10 -4
give <number>|-6 -12 1 15 -18 13 19 -12
give a|4 -4 -6 15 -4 13 -9 -8
give both|-3 8 -1 -1 10 -3 -4 -5
give each|5 -8 -2 12 -9 -4 -4 10
give elo|-5 -1 1 -3 14 -1 -3 -1
give every|12 -6 -3 0 -5 6 0 -4
give for|1 7 1 -9 -2 1 -2 3
give it|-7 -11 -4 13 2 -8 14 1
give legal|11 -3 1 -3 1 -2 -6 1
give me|21 -8 19 -9 -8 -1 -6 -7
give one|17 -11 -1 -3 0 -3 4 -4
give only|22 -12 -1 -10 -1 1 -8 9
give outline|7 5 -2 -3 -9 11 -5 -3
give points|-5 0 -1 13 -2 -4 -1 0
give score|-3 0 -1 15 -4 0 -2 -4
give the|0 1 1 -3 -2 1 9 -7
give them|11 -5 2 -1 -2 -1 -3 -2
give this|17 -3 5 8 -1 -8 -6 -12
give two|20 -8 4 -4 -1 1 -1 -10
give us|1 1 -3 9 -1 0 -7 -2
give you|19 -9 -4 1 -7 4 -4 0
give your|-13 17 0 -1 -4 5 -3 1
given|-14 -6 14 -5 16 -6 -5 7
given <number>|-2 -21 3 9 3 2 3 3
given a|20 -5 -9 5 -1 -7 -6 1
given an|25 -12 -1 -1 -9 -3 -2 2
given answer|-11 0 10 5 -6 -9 11 0
given below|6 0 -5 9 -5 -7 0 1
given context|7 -2 -5 -1 -1 -6 -4 12
given data|14 7 -2 -2 -5 -1 -9 -2
given file|-2 2 1 -4 3 3 9 -11
given fill|16 -3 7 -4 -2 -6 -7 -1
given integer|6 -3 -9 0 -7 3 3 8
given its|3 -10 -7 11 0 5 -2 0
given list|13 -3 2 -7 0 0 -5 0
given non|11 -1 -1 -1 -3 -1 0 -4
given number|19 -6 -5 -5 7 5 -3 -13
given positive|13 -1 0 -4 0 -2 -2 -3
given python|13 2 -3 -6 -6 0 3 -3
given range|14 -3 -3 -2 -2 1 -5 0
given the|-6 -1 13 8 6 -6 -3 -11
given two|-9 -2 -3 -2 9 2 4 0
given url|16 -1 -1 -5 -5 1 -3 -2
giver|15 -4 1 5 -7 -12 2 1
gives|7 -11 -5 15 -4 1 -6 3
gives <number>|-10 5 -2 6 3 -1 -7 7
gives a|16 -5 0 -3 0 0 -5 -4
giving away|-2 -12 -5 -1 2 11 7 0
giving the|-3 18 0 1 -4 -7 -3 -1
glamorous|13 1 0 0 -2 1 -5 -8
glass|12 -3 0 4 2 -10 -1 -3
glasses|11 -5 1 0 -4 -2 -3 2
glob|22 -3 0 -2 -5 -9 -5 1
gloss|-4 14 -5 -4 -2 -5 7 0
glossary of|17 -2 -3 -1 -1 -1 -6 -4
glowing|15 1 -3 -3 -3 -1 -3 -3
glue|14 -8 -4 -2 -7 -4 7 4
gmbh|32 -7 -5 -4 -3 -7 -3 -3
gnu|16 -4 0 -1 -3 -6 4 -5
gnu specific|18 -3 1 -1 -3 -6 -1 -4
go about|-1 12 3 -4 -5 -5 6 -6
go ahead|21 -10 5 -6 -6 14 -7 -11
go and|4 -7 -4 -2 -1 12 -4 1
go back|9 5 -17 6 6 -4 10 -15
go by|-6 6 -1 -4 13 -1 -2 -4
go in|3 -3 -4 3 -2 -6 -1 11
go into|19 -4 -1 -2 -2 -6 -6 0
go sentence|-8 1 5 -3 1 8 0 -5
go through|0 4 -16 -7 9 13 0 -4
go to|15 1 3 -3 2 -10 1 -9
go up|-1 -4 -2 -3 16 -3 -3 0
go well|21 -4 -5 -2 -5 -1 -2 -3
go with|11 -1 5 -5 7 -5 -6 -6
go wrong|-4 4 -8 1 7 -3 2 1
goal|-15 18 -16 13 8 -4 18 -22
goal and|-6 11 -5 -4 -6 1 13 -5
goal is|4 5 -2 -5 6 6 -14 0
goal state|-8 -7 1 12 -7 0 8 0
goal the|1 12 -1 -1 -4 -4 -5 1
goal to|10 -5 1 1 -8 0 0 1
goals|-4 -6 9 5 -3 0 -2 1
god|14 3 -4 -4 -1 0 -8 -1
goes|-2 1 12 -14 10 -5 -11 9
goes in|-7 -10 15 3 -1 -5 -6 11
goes on|2 12 -6 -3 6 -4 -4 -2
goes to|6 1 -14 -8 11 -2 -2 8
goes with|25 -10 -12 -5 9 -9 7 -3
goes wrong|23 -12 5 -1 -5 -4 -3 -3
going|15 -10 -9 1 0 -3 11 -4
going by|-4 -1 0 10 -9 1 -2 4
going in|-3 -5 15 -3 -4 -2 -10 13
going off|-6 2 -1 -1 -2 -2 13 -4
going on|12 3 -5 -4 1 -5 0 0
going through|14 -1 -4 1 -4 -4 -1 -1
going to|6 2 -3 -8 13 -2 -6 -3
gold|-18 -4 -6 10 -2 -17 14 23
gold <number>|-9 4 -2 18 -4 -1 -2 -5
gold answer|-6 13 1 10 -5 -10 -4 2
gold if|1 -3 1 15 -4 -7 -2 -2
gold standard|-4 -1 -2 -6 -1 -2 3 13
golden|4 3 -3 11 -4 -4 -7 -1
golf|10 7 -1 -8 -5 3 -2 -3
gone|-4 -7 -2 -2 1 1 3 10
gone through|5 -3 10 0 -1 -7 -4 -1
gone up|7 -5 -4 9 -1 -7 -4 4
good|-4 -4 -17 24 3 -2 3 -3
good answer|13 -4 -3 -9 -6 5 3 1
good assistant|-4 0 -2 -4 -2 -1 13 0
good bad|8 -11 -2 11 -4 -1 -1 1
good enough|10 6 -8 15 -3 -5 -5 -10
good example|1 -7 2 -1 1 1 -7 11
good for|-1 3 3 0 10 -2 -14 2
good insult|3 12 -1 -1 8 -9 -7 -5
good reply|6 -13 -2 -4 7 5 -12 12
good teacher|-2 -3 2 -7 8 8 -2 -3
goods|7 -2 -3 -11 -5 9 -1 6
google|25 -5 -15 -2 -8 6 -11 10
google sheets|15 -3 2 0 -5 4 -4 -9
google style|20 -9 -1 -2 -1 0 -1 -6
gore|14 -5 -4 0 0 5 -4 -5
got <number>|23 -13 0 -3 -4 8 2 -12
got a|11 3 -3 1 3 -7 -8 1
got lost|15 -1 16 -1 -13 -7 1 -9
got on|13 -9 11 -6 -3 -1 -7 3
got stuck|22 -8 0 -12 -2 0 2 -2
got ten|4 -9 -2 -5 4 0 -1 9
got the|21 -3 -3 -9 7 -4 -5 -4
got there|-10 24 7 -7 -4 -2 -1 -6
got this|2 -8 16 -5 0 4 0 -9
governing|10 -3 2 -6 0 -2 0 0
governing law|10 -3 2 -6 0 -2 0 0
gpt|13 -4 -4 0 -3 0 -4 2
gpt <number>|13 -4 -4 0 -3 0 -4 2
grade|-9 -1 -5 31 -1 -7 -3 -6
grade <number>|20 -7 1 -2 -2 6 -14 -2
grade like|-8 0 -3 18 -4 -2 -1 0
grade my|10 -1 6 -5 1 -3 -7 -1
grade on|0 -3 -6 15 -4 -2 -1 1
grade quality|12 -1 -3 0 -5 -5 1 1
grade this|0 14 -6 14 -5 -6 -5 -6
grader|-9 2 -6 20 -12 11 -5 0
graders|7 11 -2 -4 -4 -2 -3 -2
grades|12 -4 -5 8 -4 -4 0 -3
gradient|12 -12 -3 -10 8 10 -1 -4
gradients|12 -5 -2 1 0 -3 -1 -3
grading|-12 10 1 15 -2 -7 -3 -3
graduate|-1 1 -1 -2 -1 -1 12 -7
grammar|5 -12 2 14 -6 4 -10 3
grammatical|17 -1 -7 -5 -1 -2 -2 0
grams|12 -2 -1 0 -5 -7 16 -11
grams and|26 -7 0 -2 -1 -4 -9 -3
gran|7 1 -1 8 2 -8 -4 -5
grand|3 -1 -1 3 -2 -1 -11 10
grandma|13 -4 2 3 -1 5 -7 -11
grandmother|17 0 -4 1 0 -8 1 -8
grandmother s|11 -4 -2 -3 1 -3 1 -1
grant|15 -9 -2 -2 -1 3 1 -4
grapefruit|13 -1 -2 -3 0 -1 -6 0
grapes|26 -8 8 -5 -6 -3 -8 -4
graphql|22 -1 -1 -4 0 0 -11 -6
graphs|15 3 0 -8 -6 -2 -3 0
grave|-7 -5 0 0 0 15 -2 -1
gravel|16 -5 -2 0 -5 -3 0 -1
gravity|-3 -1 -8 -4 8 17 -7 -3
graz|-4 -1 -1 11 -1 -3 -1 -1
great|9 0 -8 7 -7 -6 -6 12
great question|-3 -5 3 13 -6 -3 -9 9
greater|9 -2 9 -2 -1 -7 -2 -5
greater than|16 -2 -5 -7 0 1 -1 -2
greed|11 -7 0 0 0 0 -1 -3
greek|3 10 1 -1 -2 3 -8 -5
green|17 1 2 -2 -8 -1 -5 -5
greenhouse|9 2 2 -6 -2 1 -6 1
greeting|3 -6 8 -9 -1 -4 9 1
greetings|-8 -1 -4 -3 -5 7 10 3
greetings no|-6 -1 -1 -1 -1 -1 -1 11
grep|6 -4 15 7 -3 -6 -9 -7
grew|8 9 -1 -2 -7 0 -2 -6
grey|-10 8 9 -1 0 -2 -2 -1
grief|19 -6 -5 -6 -3 -10 18 -7
grieving|-2 -4 0 3 12 -4 -5 -1
gripper|14 -1 -1 -2 -2 -2 -3 -3
grob|25 -6 -5 -4 -2 -4 -2 -2
groceries|16 -5 -1 -2 -11 -1 -5 10
groceries transport|16 -5 -1 -3 -10 -2 -5 11
grocery|10 4 -5 7 -1 -2 -12 -2
gross|12 -10 1 0 1 -8 5 -1
ground|-5 11 -9 -3 8 -5 3 0
grounded|-1 10 -4 -7 6 0 -6 2
grounded in|0 10 -5 -3 5 0 -5 -3
grounds|-6 9 6 -1 -4 -1 -1 -2
group|18 1 -4 1 3 -3 -14 -1
group by|24 4 5 -5 -7 -12 -6 -3
group of|18 -9 -2 3 2 -1 -9 -2
group them|4 -6 -3 -1 11 -6 2 -1
groupby|9 1 -6 -1 -2 0 0 -1
grouped|17 7 -3 0 -3 -2 -8 -8
grouped by|17 7 -3 0 -3 -2 -8 -8
groups|16 7 -6 6 -1 -4 -9 -9
grow|17 -2 -5 -4 3 -5 -4 0
growing|15 -4 0 -1 -1 -3 -5 -2
grown|33 -1 -2 -4 -6 -5 -9 -7
grows|-3 6 -2 -6 9 8 -12 -1
gruff|11 -7 -5 -1 4 1 4 -5
gst|11 -1 -1 -3 -6 0 0 2
guarantee|12 0 -5 0 -5 -2 -5 5
guaranteed|11 0 -2 0 -1 -4 0 -5
guard|-1 0 0 4 4 -9 -9 10
guard against|-1 0 0 4 4 -9 -9 10
guernica|-8 -3 -3 -3 1 14 1 2
guernica a|-8 -3 -3 -3 1 14 1 2
guess|9 15 -9 3 -1 -4 -9 -4
guess rewrite|-7 -2 -5 -2 1 11 -4 8
guess the|14 1 2 -4 -8 7 -13 2
guessing|-4 12 1 0 -4 3 -10 3
guest|12 -2 -4 0 -1 5 -5 -5
guest house|12 1 -2 -2 -2 -2 -1 -5
guests|5 -7 8 1 2 -4 4 -7
guests to|10 -2 0 -1 -1 0 -5 0
guide|25 -7 -8 0 -8 -5 0 3
guide for|4 8 -2 10 -4 1 -8 -9
guide users|13 -5 -3 -3 -1 0 -1 2
guideline|-5 -2 -2 24 -3 -3 -3 -5
guiding|24 -13 7 -1 -5 -1 -4 -7
guiding question|20 -11 6 -2 -3 -2 -2 -4
guitar|6 4 1 -4 -1 -2 -11 7
gum|12 -6 -2 -2 1 -3 -1 1
gun to|10 -2 5 -2 -1 0 -6 -3
gut|-9 -4 4 -6 7 8 1 -2
gutters|-1 -2 3 -6 1 -4 15 -6
gym|2 6 1 -10 -3 -2 10 -4
gzip|15 0 -5 -1 -2 -1 -4 -2
général|20 -4 -6 0 -4 -5 0 -1
h in|5 -4 -1 11 -1 -2 -2 -6
h include|12 -3 -3 -3 4 -2 -3 -1
hab|21 -1 -3 -1 -4 -3 -3 -6
habe|11 -7 -1 -1 -1 0 0 -1
habe <number>|11 -7 -1 -1 -1 0 0 -1
haben|-1 -9 13 0 14 -9 -11 3
habit|12 -6 -2 1 0 1 -6 0
habits|-7 -3 -3 11 0 -1 -4 6
hacer|14 1 -3 -1 -2 -3 -6 0
hacking|6 -2 -6 -4 -3 -4 19 -7
had|3 -12 4 7 0 -4 -11 14
had <number>|12 2 -6 -3 2 0 -4 -2
had a|16 -4 -4 -3 -2 1 -5 1
had been|4 7 -5 -2 -10 -4 -4 14
had no|2 6 12 0 -3 -3 -12 -3
had the|29 5 -3 -8 -5 -7 -7 -3
had two|8 -4 -1 -9 -1 6 -1 2
had written|1 2 -12 2 10 1 0 -4
haiku|5 0 3 10 -7 3 -11 -4
haiku for|7 8 -8 0 4 -3 -2 -6
haiku on|16 -8 6 -5 -2 -7 -1 2
hair|22 1 3 -5 -1 1 -13 -9
half|0 2 -3 8 -19 5 7 0
half a|19 3 -8 4 -5 -7 5 -11
half an|15 0 -1 1 0 -3 -8 -4
half as|14 -7 2 -6 2 1 -2 -5
half of|17 5 -7 -3 1 -9 0 -4
half sentences|-1 -9 13 -8 1 -3 10 -1
half year|14 -4 -1 0 -2 -5 -2 0
hall|-3 10 -9 -7 -3 9 7 -4
hallo|12 6 7 -9 -4 -4 -5 -2
hallucination|-7 -9 -4 19 8 -3 -2 -1
hallucination check|-6 -4 0 11 -1 -1 1 0
hamburg|11 -1 -4 0 -2 -2 -8 6
hamlet|-6 0 -2 -1 10 5 -3 -2
hamlet in|-6 0 -2 -1 10 5 -3 -2
hand|1 -4 -13 11 3 6 -5 1
hand out|-2 -3 -2 18 0 -4 -3 -3
hand over|19 -1 2 -1 -10 -5 -3 -1
handbook|12 -8 0 4 -5 -4 2 0
handed|-4 11 -1 -7 -2 9 -12 7
handle|14 2 -7 3 -7 3 -3 -5
handling|31 -3 -4 -4 -5 -7 -3 -5
handmade|14 -3 1 -5 -6 0 -1 0
handover|14 -2 3 0 -3 -2 -10 0
hands|9 16 3 -1 -15 -1 -2 -9
handshake|18 -8 0 0 0 -1 -1 -8
handwritten|16 0 -4 -2 -4 0 -3 -4
hanoi|10 4 -7 4 -1 -8 -1 -1
happen|17 3 -8 -2 5 -3 -7 -4
happen and|11 -1 0 0 -5 -2 -2 -1
happen in|-7 12 -1 -5 0 3 -2 1
happened|10 6 1 -3 -9 10 -8 -6
happened at|20 -6 -5 0 1 -7 -1 -3
happened in|20 3 -1 -4 -3 -8 -5 -2
happening|2 2 -4 -5 10 -2 -1 -1
happens|11 5 3 -4 1 -8 -9 2
happens before|3 -6 12 -3 1 -7 -2 0
happens if|11 3 -7 -4 6 -5 -1 -3
happy path|1 -2 -3 -2 4 -6 -2 10
hard|-7 21 -8 -7 -1 -3 13 -9
harder|-13 -14 -5 -6 -1 12 34 -7
harder add|-7 -4 2 -3 -1 1 13 -1
harder variant|-7 -1 -1 0 -8 -2 16 3
hardest|-9 -3 1 0 -1 -2 17 -2
hardware|15 -6 2 -1 -7 2 -1 -4
harm|14 -9 -5 11 -8 -2 -1 0
harmful|-15 -9 -3 5 28 11 -9 -8
harmless|-5 -3 -11 3 -2 18 8 -7
harmlessness|-12 -3 -1 19 5 -1 -2 -4
harmlessness <number>|-8 -2 0 17 -4 0 -1 -1
harmonise|4 -2 4 -5 -10 -6 -6 22
harmony|12 -5 -3 1 -4 -2 -1 2
harsh|1 -6 -3 12 -11 14 -1 -6
haría|-6 -2 -3 -2 -3 -1 20 -3
has|-2 -5 7 0 10 -7 2 -7
has a|13 0 -4 0 0 -3 -9 3
has an|8 0 -3 -3 15 1 -9 -9
has at|1 -12 -4 3 -3 14 -3 4
has died|17 -1 -6 0 -2 1 -5 -3
has failed|0 -1 -3 11 2 -6 0 -4
has four|15 -2 0 -6 4 -6 -4 -1
has half|12 -6 -1 -7 0 -1 1 1
has just|10 0 -7 2 -1 -1 -2 -1
has lost|0 -5 1 -4 -7 -1 14 1
has made|18 3 0 -4 -4 -3 -5 -4
has no|7 -1 0 -7 10 -11 -2 5
has only|-5 17 10 3 -5 -2 -6 -13
has opened|12 -1 -1 2 -1 -1 -6 -3
has remaining|13 -3 2 -2 -1 -1 3 -11
has the|21 -7 2 -10 4 -8 -2 0
has three|0 6 -7 -10 -2 6 4 3
has to|-6 10 10 -15 5 -5 4 -3
has two|-9 8 4 -2 9 -1 -8 0
hash|10 -1 2 -9 8 -1 -3 -6
hashtags|17 4 -5 -5 3 -8 -6 0
hasn|18 -1 -8 0 -1 -3 -5 0
hasn t|18 -1 -8 0 -1 -3 -5 0
hasta|8 9 8 -4 -5 -3 -9 -4
hat|7 13 10 -11 -5 -1 -6 -8
hate|26 -1 -4 -12 -3 10 -9 -6
hates|3 0 -8 5 -6 4 8 -5
have|-1 -20 9 1 2 12 5 -7
have <number>|16 6 -18 6 -15 -9 -1 14
have a|10 4 -6 4 -1 -16 3 2
have all|16 -6 0 3 0 -3 -8 -2
have altogether|9 0 -6 -2 0 0 -1 0
have an|10 1 -2 -4 -2 -8 8 -4
have asked|1 -3 -5 -8 2 -9 13 8
have at|6 8 -4 0 9 -4 -7 -7
have been|12 -3 14 -2 -17 7 -3 -7
have combined|13 0 0 -7 -2 -2 -3 -1
have done|-6 1 -16 -1 2 16 3 0
have for|15 -3 0 -1 -1 -1 -7 -1
have given|-1 4 -10 -2 -1 -1 2 9
have had|-1 -3 11 1 0 -1 -2 -6
have i|20 8 -2 -8 0 -7 -7 -3
have if|14 -1 -1 -5 1 1 -1 -8
have in|18 -2 1 -12 -2 -2 -2 1
have it|14 -5 -4 -2 5 -12 2 2
have just|3 9 3 2 -4 0 -16 3
have learnt|-2 11 11 2 -6 -11 0 -5
have led|-5 0 11 -5 0 0 4 -6
have left|10 -9 1 2 0 1 -6 2
have never|12 -7 1 -6 1 0 0 -1
have no|-5 -3 0 -1 -4 11 5 -3
have noticed|-3 -11 15 -2 1 7 -3 -4
have said|-6 -1 -4 -5 -7 8 -1 15
have taken|-6 10 9 0 -2 -2 -4 -5
have that|-1 -6 -5 -4 -3 9 9 -1
have three|14 -1 -1 -2 -6 -1 -2 -1
have to|15 0 2 -4 -1 -7 -8 4
have two|11 -7 -7 -7 14 -9 6 -3
have written|0 8 -9 -8 -6 17 2 -4
have you|9 0 3 1 -1 -2 -3 -7
haven|7 -4 2 2 -5 8 -9 -2
haven t|7 -4 2 2 -5 8 -9 -2
having|2 13 -2 -4 -7 2 9 -11
hay|29 -4 -7 -3 -9 -1 -7 3
haz|14 -5 -5 -1 -6 21 -12 -6
haz un|27 -1 -6 -3 -2 1 -12 -4
hcl|-7 20 -5 0 0 -4 -4 0
he|7 -6 2 -9 1 13 -6 -1
he can|13 -5 0 -1 -3 1 -3 -3
he died|14 1 -3 -3 0 -4 -6 1
he ended|11 -2 -4 -3 -2 0 0 0
he have|10 0 -1 -6 -3 -2 0 1
he is|2 -4 0 -7 10 2 0 -3
he make|17 -2 -12 2 0 0 -5 0
he needs|13 0 -4 0 -3 0 -6 -1
he s|20 6 -6 -7 -4 3 -8 -3
he save|13 0 0 -12 0 0 0 0
he should|-7 2 -2 -1 -1 8 3 -1
he spend|11 -7 1 -4 -1 2 -2 1
he starts|11 -9 0 0 0 -2 -1 0
he was|12 3 -1 -7 -1 -1 -6 0
he writes|14 -4 -6 -4 -4 -4 1 5
head|-5 -3 19 -6 8 -13 -6 5
head before|-4 -5 12 2 1 -1 -2 -2
head of|13 -2 -2 -5 -3 2 1 -4
head to|3 -8 1 -1 14 -2 -2 -5
headed|-4 20 -1 -5 -4 1 -2 -5
header|14 5 10 7 2 -10 -12 -16
header files|14 -9 0 -1 -2 1 -3 0
headers|-1 9 -2 -6 -3 -4 -9 17
heading|-5 -13 3 8 -3 9 4 -3
headings|-8 9 8 -13 -4 -6 3 10
headings and|8 -11 2 0 3 -5 -6 9
headings leave|-4 -6 -7 -2 1 -5 13 12
headings no|-4 -1 13 -1 0 -1 -1 -6
headline|17 3 -9 5 -14 -3 2 0
headline <number>|0 8 -4 -9 -1 0 -3 10
heads|10 -5 -3 -9 0 0 -10 15
healing|11 1 -4 -2 -5 1 -4 1
health|29 -5 7 -3 -7 -1 -9 -10
healthy|9 0 2 -3 -2 3 -6 -2
heap|6 0 -10 1 13 2 -9 -2
heard|12 -3 10 -6 6 -7 -5 -8
heart|11 -2 0 1 -12 15 -8 -5
heat|10 0 -6 3 -5 4 -1 -5
heat pumps|16 -2 -2 -7 1 8 -10 -4
heats|-8 8 0 0 0 0 0 0
heavier|-9 -6 20 0 -9 5 -1 0
heavy|12 -3 4 -3 0 -4 -9 3
hedge|4 -2 11 -7 -4 -4 -6 8
hedgehog|11 -2 -3 9 0 -3 -6 -5
hedging|14 -8 0 -1 -6 -3 -5 9
height|14 2 -4 0 -5 -4 -4 0
height <number>|15 -3 0 0 -8 -3 -1 0
held|4 0 -7 9 0 -2 -1 -2
hello|9 5 3 -4 8 -7 -13 0
hello i|-5 -1 -2 9 -2 -2 -6 10
hello what|6 13 -6 1 -4 0 -5 -6
helmet|28 -6 0 2 -5 -1 -5 -14
help|7 7 -11 3 -5 -4 -2 5
help a|25 -6 0 -5 -3 -2 -5 -4
help me|9 7 -1 -2 -10 3 -7 0
help them|10 -4 0 1 1 1 -8 -1
help to|13 9 -5 -1 -3 -4 -4 -5
help with|-3 -6 -7 20 -5 -3 9 -5
helped|-10 -1 -6 12 -1 3 -3 6
helper|4 -18 -14 -7 7 14 7 8
helper could|-3 -6 -2 1 2 -1 -4 12
helper for|19 -2 2 -8 -4 -2 2 -7
helper made|-7 -5 -2 1 1 10 1 1
helper one|13 -5 -1 -1 5 -2 -5 -4
helpful|4 3 -7 -8 6 7 -9 4
helpful assistant|19 7 -6 -6 -1 -3 -1 -9
helpfulness|-14 -4 -3 18 12 -3 -3 -4
helping with|9 -2 -3 -6 1 1 -2 3
helpline|13 3 -7 3 -3 -1 -4 -4
helps|7 5 -13 -4 -2 6 0 1
hence|-4 10 -1 -5 -5 6 -2 0
henry|12 -9 -4 -1 -3 1 0 4
hens|11 -4 -2 -3 -5 1 9 -8
her|12 -7 -1 -4 4 -12 13 -4
her back|20 1 -5 -2 -3 -9 1 -2
her face|14 0 -4 -1 -2 0 -7 0
her first|14 -1 3 -7 -5 -1 -4 1
her husband|10 0 0 0 -1 -1 -1 -6
her on|-8 0 0 0 -1 0 11 -1
her own|16 -4 -3 -4 -1 0 -1 -4
her why|12 -1 0 -6 -1 -1 0 -1
herbs|13 -7 -2 -2 -1 -1 -3 3
here|-6 -2 -8 -4 4 11 1 5
here and|2 -2 -5 -3 0 12 0 -4
here are|1 -10 0 8 7 -3 -4 0
here is|-15 -2 3 1 3 12 6 -8
here s|-18 -1 5 -4 0 7 3 10
here user|19 0 1 -5 0 -5 -6 -3
hero|10 -6 1 3 1 5 -8 -6
herring|19 0 -4 -4 -5 3 -6 -2
hers|15 -1 -3 -4 -4 -2 2 -2
hesitation|0 -6 15 -1 0 -7 -2 1
heute|24 -4 -2 -4 -4 -3 -3 -4
hex|16 1 -3 -2 -4 0 -5 -2
hexadecimal|16 -5 -5 -4 9 -5 0 -6
hey|9 -16 -4 4 -4 8 -4 7
hi|19 -7 1 -11 2 1 -6 1
hi <number>|-3 -6 -2 -1 0 9 6 -2
hi mid|-3 -6 -2 -1 0 9 6 -2
hi name|12 6 7 -9 -4 -4 -5 -2
hidden|-21 -23 26 -8 3 13 17 -8
hidden analysis|-2 -4 14 1 -3 -1 -2 -2
hidden deliberation|-2 -4 14 0 -1 -4 0 -4
hidden system|-8 -4 -5 7 17 -4 -2 -1
hidden tests|-1 -4 -5 -5 5 9 9 -7
hide|-2 -13 29 0 5 -4 -8 -7
hide the|-12 0 30 0 -6 -4 -7 -1
hier sind|-6 -4 12 -4 -3 -2 12 -4
hierarchy|20 -3 -1 -3 -3 -1 -5 -5
high|12 -4 18 -7 0 -4 -7 -7
high does|15 -10 7 0 -2 -7 -5 2
high medium|14 -11 4 3 -4 -3 -2 -1
high octane|14 -5 -1 0 1 1 -3 -6
high quality|6 -4 -3 -3 -7 -1 -3 16
higher than|16 -1 -1 -3 1 0 -3 -9
highest|17 -8 -6 6 -7 -4 2 0
highlight|13 -2 1 -4 0 0 -7 -3
highlighting|12 -2 0 -3 -1 0 -6 0
hilft|0 -2 -11 2 20 -6 1 -4
hill|2 -6 1 -5 -4 5 -5 13
hills|14 1 -3 -3 -3 -1 -3 -1
him|14 -7 2 -6 2 -2 -2 -1
himself|-2 7 13 -1 -2 -6 -3 -5
hindi|-3 -4 -6 -13 13 -8 9 12
hindsight|-4 9 11 -2 0 0 -8 -7
hinge|7 -13 10 -7 -7 -7 -1 18
hint|28 0 -5 -17 -16 -10 17 2
hint <number>|-4 -3 -6 0 2 1 9 2
hint not|14 7 -7 -4 3 -3 1 -12
hints|1 -12 -3 11 -9 -6 5 13
hip|9 0 0 0 7 -10 -5 -1
hip replacement|26 -10 -2 -3 -2 -6 -3 0
hire|21 -1 2 2 -13 -8 -7 4
hired|13 -6 -1 -3 -2 0 -1 0
his|4 -2 3 -7 -4 15 -11 2
his money|9 0 0 -8 0 0 0 0
his own|11 -4 -6 2 1 1 -6 1
historical|12 -6 -2 -6 -6 3 8 -3
historical and|15 0 -2 -4 -2 -1 -2 -4
historical meeting|10 -3 0 0 -5 1 -3 1
history|22 -8 -5 -4 -5 -8 18 -9
history for|11 -3 2 3 -2 -5 -4 -2
history homework|14 -3 -9 0 0 0 0 -3
history of|17 -6 2 -2 -4 -5 -2 1
hit|7 -8 -1 -13 -1 10 -8 15
hits|3 -2 -3 -2 -2 12 -2 -4
hmm|16 -5 -3 -5 -6 -3 0 6
ho|1 -1 -1 0 -1 0 -8 9
hoa|11 -2 -1 -2 -4 -4 -1 3
hola|-2 -5 4 -8 7 4 -11 9
hold|-3 4 3 6 11 8 -18 -12
hold on|7 -11 -1 -1 -3 1 -2 10
hold the|-11 1 7 3 3 -3 1 0
holding|8 -6 -5 -6 -4 -2 0 16
holding a|13 0 -10 0 -1 0 -1 -2
holds|12 15 4 -9 -7 7 -12 -10
holds <number>|3 8 10 -7 -5 2 -9 -2
holds the|18 -11 -1 0 -2 -2 -4 2
hole|11 -7 0 0 -1 11 -10 -4
hole in|8 -8 -2 0 -1 11 -5 -4
holes|-6 -9 -2 0 -5 21 0 0
holiday|2 10 -2 0 -5 1 -2 -4
holidays|15 -1 -5 -1 -1 -5 0 -2
home|8 -5 5 5 -11 -8 -6 12
home address|14 -1 -9 0 1 -2 -3 0
home and|14 -1 0 1 1 -1 -15 0
home calvin|17 -1 -5 1 -1 -4 -5 -2
home directory|12 -1 0 -4 -1 0 -2 -4
home user|16 1 1 -5 -2 0 -1 -10
homework|29 -5 -4 -2 -4 -6 0 -9
homework about|11 2 -7 0 1 -10 1 2
homework i|12 -1 -1 0 -5 0 -5 -1
honest|11 -6 -1 -6 11 14 -15 -8
honest <quotation>|-7 -3 -1 4 10 -1 -1 -2
honest about|14 -5 -4 -3 11 -5 -6 -3
honest and|11 0 0 -7 -3 0 -1 0
honest but|16 1 -2 -1 0 -6 -1 -5
honestly|0 9 -3 -1 -1 -7 -1 4
honestly and|-6 10 -1 -1 -1 -1 -1 -1
honesty|-2 -11 -6 19 -3 0 -3 7
honey|12 -9 -7 0 -4 16 -5 -4
hood|-11 -6 20 1 -3 -3 1 1
hooks|-1 -1 4 -4 15 -2 -6 -5
hop|-11 10 -1 -3 -7 0 16 -3
hop questions|-6 -5 -1 -1 -3 2 18 -5
hope|4 9 2 5 -6 -10 -6 2
hops|-4 28 -12 -5 -8 -7 14 -7
horizon|20 -8 -4 1 -2 -5 -7 4
horizontal|16 -9 -3 -7 -3 -4 6 2
horoscope|11 -3 7 -2 -5 -3 -4 -3
horse|16 -8 -1 2 -1 -6 -2 0
horses|3 -1 -2 -1 -4 11 -6 -1
hospital|12 0 -11 1 -4 -2 8 -3
host|31 -1 6 -4 -5 -10 -12 -6
host <quotation>|2 -3 10 1 1 -2 -2 -8
host a|17 -4 -2 -3 1 -4 -5 0
host family|20 -2 -7 -1 -4 0 -1 -4
hostile|-6 -2 -2 -1 2 12 -2 -1
hosting|11 6 -9 0 -7 -2 5 -4
hot|9 4 -5 2 5 -10 -6 0
hot dogs|11 0 1 -6 -2 2 -6 0
hotel|8 -2 2 -6 -12 0 15 -6
hotel and|11 4 -4 -5 1 -4 -4 0
hotline|18 -7 -4 0 -1 -2 -4 -2
hour|10 -3 5 5 -7 -10 1 -1
hour and|11 -7 -5 5 0 0 -4 0
hour for|4 -3 7 7 0 -6 -10 -1
hour how|14 -7 1 -2 -2 2 -8 2
hours <number>|17 -5 -3 -3 -4 9 -13 2
hours a|-5 -2 2 0 8 -2 -9 8
hours how|-2 -11 -3 2 2 -1 10 3
hours mon|-4 -7 -3 0 1 0 -2 14
hours of|14 -10 1 -7 10 2 -5 -5
hours per|12 -7 2 3 -5 -3 1 -4
hours to|15 0 7 -6 -2 -3 -5 -8
house|9 -12 -9 -5 10 6 -10 11
house in|5 -5 -3 5 -8 10 0 -4
house rules|-4 -9 -2 5 5 10 -4 -2
house style|7 -2 -1 -8 -4 -8 0 16
houses|-3 15 -1 3 2 -6 -4 -5
how|-1 16 -7 5 -10 1 -11 6
how a|2 11 -3 0 -1 -5 -2 -1
how are|23 -6 -6 -5 -1 -2 -2 -1
how can|3 -8 0 -1 1 -3 8 2
how come|29 -6 -4 1 -2 -7 -6 -4
how could|16 -3 -3 0 0 -1 -4 -5
how did|-3 10 10 -5 -1 -2 -7 -3
how do|11 -14 4 -7 3 2 10 -9
how does|23 -3 4 -7 -7 -9 11 -12
how far|-5 14 0 1 -5 -4 0 -1
how high|16 -10 6 1 -1 -6 -5 -1
how human|-4 -1 -4 10 -5 -8 12 0
how i|8 16 -5 -7 -5 -2 2 -7
how is|20 -4 -2 -4 -5 -5 0 -1
how it|-10 -3 1 -5 -8 14 -2 14
how likely|-6 3 0 12 -5 -1 0 -4
how long|19 0 -7 -8 -6 5 1 -3
how many|18 4 -4 14 0 -20 -5 -8
how much|5 -4 -1 6 3 -12 -5 7
how often|16 -3 -1 0 -2 -4 -2 -4
how old|11 -4 -1 2 -4 2 0 -7
how should|20 -4 3 -1 -7 -9 -4 1
how sure|3 8 -7 -2 -3 -7 0 9
how the|2 16 -8 -4 -8 13 -7 -3
how they|-5 12 -5 0 -3 1 1 -1
how to|20 -11 -25 6 13 7 -8 0
how well|-6 -4 -2 11 4 0 5 -8
how would|16 2 0 -9 -4 -1 -3 -1
how you|3 17 1 -6 -10 3 -2 -4
however|14 -6 -2 -9 -3 1 9 -4
hoy|19 -4 3 -3 1 -6 -5 -4
hp|6 -6 -6 -5 5 -3 -1 9
hp <number>|7 -6 -2 -3 -3 -1 -1 9
hr <number>|-5 15 -1 -1 -3 -2 -3 0
html|11 -2 0 -2 -4 -9 -3 10
html file|7 -4 8 0 0 1 -3 -9
html structure|10 -1 -4 1 -2 2 -1 -6
http|7 -5 11 2 -5 -5 -8 4
http request|18 -4 -5 -1 -5 -2 -4 3
human|1 -17 -16 8 14 -5 6 9
human annotator|1 -7 0 9 -8 13 -4 -6
human expert|-5 0 0 4 10 -7 -1 -1
human would|-6 -1 -1 -1 -1 -2 13 -1
human written|-17 6 2 0 13 -4 -2 2
humans|11 -6 -7 -1 5 1 0 -3
humor|10 -6 -1 -5 9 -3 -3 -1
hunt|2 4 -2 6 -2 -1 -9 1
hunting|14 -4 -5 -1 -5 6 -6 0
hurry|-8 -3 2 7 -5 -3 12 -1
hurt|17 -1 3 -5 -6 -5 0 -4
hurts|12 -2 1 -1 -5 -1 -2 -1
husband|13 -6 5 6 -3 -7 -4 -4
hydration|-6 1 -4 -5 -1 2 1 11
hydrogen|5 8 15 -4 -6 -12 -5 -2
hyp|0 -4 -3 6 -4 -5 0 10
hyphens|11 -5 0 -1 -4 13 -13 -2
hypotheses|-1 15 -1 1 0 -5 -6 -4
hypothesis|1 17 -6 -5 -8 -6 -8 15
hypothesis the|8 12 -6 -2 -5 0 -3 -5
hypothetical|-12 4 8 8 -2 -1 -2 -2
höchstens|7 -13 -3 7 0 -8 -3 13
höchstens <number>|-3 -7 -4 11 -1 -3 -5 11
i|8 2 4 -5 2 -9 -4 2
i <number>|7 -6 -3 -8 -3 8 -4 7
i <quotation>|-4 -5 1 1 18 -1 -5 -4
i activate|9 10 -1 -1 -2 -9 -2 -4
i add|12 -4 -2 -5 1 1 -4 1
i added|20 -7 -1 1 -1 -7 -3 -2
i also|15 -2 -6 1 -1 -2 -3 -3
i always|21 -10 -1 -2 -1 -1 -4 -1
i answer|19 -2 0 -7 -1 2 -5 -6
i arr|10 -2 0 -3 -1 1 -1 -5
i ask|12 -8 -4 -2 -2 7 -2 -1
i asked|31 -8 -2 -6 -3 -5 -6 -2
i be|14 -1 -1 0 -7 -5 0 0
i beat|11 -1 -2 1 -5 -6 -4 6
i boil|5 -2 -7 0 15 -3 1 -9
i bought|3 -18 -2 5 1 -2 14 -3
i bring|3 -4 1 14 -2 2 0 -13
i buy|24 -2 -8 5 -6 -6 -3 -5
i can|6 -4 0 3 -10 1 3 1
i cancel|26 -5 -1 -3 -1 -9 -4 -3
i change|11 -6 -3 -4 3 7 -5 -4
i charged|22 -2 -7 -2 -5 -4 0 -3
i check|3 -11 1 0 -4 8 3 0
i collect|-6 -7 16 1 -2 0 -1 0
i cook|8 0 -7 2 0 -8 0 6
i could|14 -4 -1 -1 -1 -3 -3 -1
i create|18 -1 -1 -1 -1 -1 -5 -7
i d|2 1 -3 -13 3 6 2 3
i deduct|34 -3 -6 -9 -1 -3 -5 -7
i definitely|15 -6 -7 2 -3 -1 1 -2
i descale|17 -1 -2 -1 -2 -1 -6 -5
i describe|18 -4 -4 -1 -3 -2 0 -5
i did|14 -5 -3 -2 -7 -6 4 6
i didn|12 -3 -3 0 -2 3 -5 -1
i do|6 -1 3 -3 4 -13 7 -2
i don|10 3 2 -1 3 -3 -4 -10
i drive|9 -7 2 -9 -2 2 7 -1
i drop|14 -1 -4 -1 -6 -1 -1 0
i dump|18 -2 -4 -3 0 -4 -2 -4
i explain|17 -6 -2 5 -1 -7 -4 -2
i feel|8 -4 -5 9 6 0 -6 -7
i find|7 -10 -3 6 0 4 1 -4
i found|12 -7 -3 -4 -2 17 -4 -9
i freeze|9 4 -3 -2 -3 -7 -6 9
i get|14 -3 -5 -5 -7 -1 0 6
i give|11 -2 10 -8 -1 -9 4 -5
i go|6 -5 8 2 0 -4 -7 -1
i got|17 -5 -1 10 -1 -14 -4 -1
i had|10 0 -7 0 0 -3 0 0
i have|5 -2 -16 -1 7 -2 -1 9
i heard|14 -2 -3 0 -2 -1 -2 -3
i i|-6 -10 -3 10 0 0 9 0
i in|5 3 -6 -2 -9 6 1 2
i just|6 8 3 -5 -1 1 -1 -11
i keep|12 -10 -4 1 2 -7 -4 9
i kill|1 4 -1 -16 0 12 4 -3
i know|12 0 5 2 -9 -2 -5 -4
i learn|15 -3 -5 2 8 -5 -6 -6
i learnt|-9 -1 -3 3 3 0 -3 10
i ll|14 -6 -4 5 4 -4 4 -13
i love|-1 -2 -6 1 1 13 -2 -3
i m|21 -6 0 -2 -6 3 -12 1
i made|11 -4 -6 -3 -9 10 1 -1
i make|15 3 3 -5 4 -14 -11 5
i may|16 -4 1 1 3 -2 -8 -6
i meant|25 6 -6 -2 -6 -4 -5 -7
i must|25 -15 -5 3 1 3 -9 -3
i n|-10 2 11 -6 4 -7 10 -4
i need|27 -1 0 -12 -7 -3 -5 2
i never|13 1 -2 -5 1 0 -6 -2
i not|29 -9 -7 1 -2 -2 -3 -8
i only|13 -2 -2 -1 -1 -1 -2 -5
i pass|12 -1 0 -3 4 -6 -1 -5
i pay|3 -9 8 -1 1 -1 1 -1
i perform|14 0 -3 -2 -1 -3 -2 -4
i print|9 11 3 -5 6 -7 -4 -14
i put|12 8 -8 9 -4 -9 6 -13
i read|22 -7 -1 -1 -1 -1 -7 -5
i remove|11 -4 -6 4 1 -8 8 -7
i replace|13 0 1 -2 -3 -2 -2 -5
i run|20 -10 -2 2 -2 -2 -8 1
i say|11 -3 7 5 -6 -12 -6 4
i see|9 11 -6 -4 -5 -6 2 -1
i send|8 6 0 1 -1 -13 -3 2
i should|16 -6 -3 -1 -2 -1 -9 6
i show|-4 -4 -3 -4 13 0 2 1
i start|4 4 -2 3 3 2 -12 -2
i steal|13 1 -2 0 -2 -8 -7 5
i submit|19 -4 -1 -2 -4 -2 -4 -2
i sum|10 -2 0 -3 -1 1 -1 -5
i suppose|16 -2 -1 -4 2 -2 -7 -4
i take|25 -4 -5 0 -4 -4 -4 -3
i tell|4 -10 10 -7 -7 7 13 -9
i think|19 3 -3 -4 -8 -1 -5 0
i told|1 2 -6 -1 10 -1 -5 0
i top|17 -3 -4 1 1 -5 -2 -4
i topped|7 0 -2 0 -4 -8 -3 9
i try|11 1 -5 -4 -1 2 0 -3
i used|11 -3 -3 -5 0 1 -1 0
i ve|12 4 -3 -6 5 -7 3 -8
i want|10 8 12 -7 -8 -5 4 -15
i wanted|6 0 -9 0 9 -1 -7 2
i was|22 -9 -5 -3 -1 2 -1 -4
i will|12 7 2 -11 3 -1 -11 -2
i wish|21 9 -4 -1 -8 1 -5 -12
i work|10 2 -5 -2 -4 5 -4 -2
i would|17 10 -7 8 -12 -5 -9 -2
i write|18 -10 -12 8 -4 0 -3 2
i wrote|14 1 -5 -6 -3 -3 -2 3
ia|-22 -7 -7 12 -10 9 11 14
ibuprofen|8 3 -7 6 0 0 -5 -3
ic|12 0 0 -6 -3 -3 0 -1
ice|6 12 -6 1 -3 -3 -5 -1
icebreaker|16 -6 -4 0 2 4 -13 2
icebreaker questions|16 -6 -4 0 2 4 -13 2
iceland|14 0 -4 7 -3 -5 -7 -2
iceland in|13 -1 -4 1 -1 -4 -2 -1
ich|30 -13 7 3 -13 -7 -10 2
ich brauch|18 -3 -5 -2 -1 -1 -2 -5
ich habe|11 -7 -1 -1 -1 0 0 -1
icon|12 -7 -5 2 -1 0 1 -2
iconic|11 0 0 1 -7 -3 -1 -1
icons|13 -3 -1 2 -3 -2 -6 1
id|14 1 -7 -2 10 4 -3 -16
id for|18 -5 3 -5 11 -8 -10 -4
id name|16 -3 -8 0 -1 -4 1 -1
idea|13 4 -8 -6 -7 -4 -2 9
idea how|2 10 2 -4 2 -2 -2 -9
idea of|17 2 -1 1 -5 -5 -3 -5
ideal|-11 -8 -11 10 -7 -10 17 19
ideal answer|-8 0 -1 1 -5 -7 8 13
ideal assistant|-1 3 -4 -2 2 -7 -5 14
ideas|27 -8 10 -2 -4 -17 -6 0
ideas for|7 7 -5 6 8 -7 -9 -6
ideas in|13 -4 -2 -2 1 1 -2 -4
ideas of|16 -2 -3 -4 2 3 -4 -8
identical|-1 1 -4 -9 -4 2 0 14
identifies|-1 -5 -3 10 2 8 -3 -9
identify|5 -1 -6 -11 0 12 -6 7
identify and|10 0 0 -1 -3 -5 0 -2
identify inefficiencies|13 -2 0 -5 -2 0 -2 -2
identify the|1 7 1 -2 9 -6 -10 0
identity|27 -12 0 -8 -5 -4 1 2
identity is|15 2 -3 2 -6 2 -13 2
idiomatic|-8 -1 -1 3 -1 -1 -1 10
ids|-4 -3 -6 -4 23 -3 -2 -2
ielts|14 -2 0 -8 -5 1 -1 1
ielts task|14 -3 1 -6 -6 1 -1 1
if|10 0 -4 5 6 -2 -12 -2
if <number>|9 1 -12 6 -6 3 1 -2
if a|0 -1 -8 5 10 6 -16 4
if all|10 7 11 -4 -7 -17 2 -2
if any|11 -10 -2 12 -5 2 -4 -4
if applicable|14 -1 0 -3 -2 -2 -1 -4
if case|10 0 -1 0 -6 0 -1 -2
if data|12 -6 -4 -3 -1 1 1 0
if each|7 -13 -3 13 0 -3 1 -1
if equal|-6 -16 -3 17 11 2 -6 1
if f|-3 -6 1 9 5 -8 3 -1
if figure|11 1 -4 0 -2 -3 -3 0
if fine|22 -1 -3 -11 -7 2 2 -4
if george|7 -4 -2 -8 0 1 5 0
if i|11 -8 5 6 -11 -9 5 1
if in|8 -4 -7 9 -4 -2 -2 1
if it|-1 -4 7 13 -9 1 -3 -3
if john|10 -2 -1 -6 0 0 -1 0
if measure|10 -6 0 -2 0 0 0 -1
if missing|17 -2 2 -6 0 -6 -1 -4
if my|16 -1 -5 0 -7 -5 -1 2
if necessary|13 13 -3 -5 -9 -3 -4 -2
if no|12 -1 -1 -4 -1 0 3 -6
if none|18 -2 -3 -3 -5 0 -3 -2
if not|-3 -5 -6 -2 2 20 0 -8
if nothing|-5 6 -5 1 11 -2 -1 -6
if odometry|14 -3 -2 -2 -3 0 0 -4
if one|2 -8 2 11 4 1 -10 -1
if possible|11 -4 2 -2 -3 -1 -2 -1
if she|10 -4 -2 -10 -2 4 -5 10
if so|1 -1 0 -6 4 10 -3 -5
if someone|14 -3 -11 11 -9 -11 -6 15
if the|13 17 -15 2 7 5 -15 -15
if there|9 -15 2 6 -9 11 5 -8
if they|10 4 -4 -4 -5 2 -6 5
if this|28 -7 -4 -8 1 -2 -6 -1
if two|10 5 -1 1 -4 3 -6 -7
if u|12 0 4 3 7 -9 -3 -14
if unsure|4 -12 0 -3 11 0 0 0
if user|3 -4 -4 15 -4 -6 -2 2
if workshop|16 -1 0 -3 -1 -3 -3 -4
if written|7 -8 -1 -3 -2 -2 -1 10
if x|4 6 11 2 -10 -8 1 -5
if you|4 5 4 -13 15 -7 -18 7
ignore|12 -22 -11 16 17 2 -15 1
ignore all|15 2 -3 2 -6 2 -13 2
ignore decision|17 0 -6 1 -8 -3 1 -1
ignore length|-4 -3 2 -8 12 0 1 0
ignore the|13 -7 -3 1 9 -5 -7 -1
ignoring|12 6 -1 1 -5 -6 -8 1
ihn|-1 8 -4 -2 -5 11 -5 -2
ii|-4 7 -4 7 14 -3 -8 -9
ii <quotation>|-8 -3 0 0 16 0 -3 -2
iii|-4 11 1 -6 6 -9 0 1
il|-8 -6 14 -10 -1 13 1 -3
il a|-5 -3 -3 -3 9 10 -3 -1
il en|4 -4 -5 1 13 -4 -4 0
ill|17 -7 -4 2 -3 -2 0 -3
illustration|11 -1 -8 -2 -2 -1 4 -1
illustration of|1 0 -8 1 1 0 7 -1
im|-14 20 12 -20 1 -9 7 3
image|0 7 0 -2 -1 -9 11 -5
image caption|-7 8 10 -3 8 -12 -2 -2
image contains|11 0 -1 1 -1 -9 -1 0
image in|-9 -2 1 1 -5 0 12 1
image must|12 -3 -2 1 1 0 -7 -4
images|19 -10 -1 1 -14 -6 -2 13
imaginative|-1 -3 -6 -2 -2 2 14 -1
imagine|-11 -7 27 1 3 -9 14 -17
imagine <number>|-1 -2 -6 0 -1 0 13 -3
imagine the|-2 -5 14 -2 3 -6 -1 -1
imagine you|-4 -1 -3 -2 11 -4 4 0
imitate|-3 13 -6 -1 -2 -12 -10 21
imitate it|-3 11 -6 -3 0 -4 -5 11
immediately|12 -1 -2 -5 -3 0 -2 1
immune|11 -3 0 -1 1 1 -4 -6
impact|22 -9 -2 -2 2 -4 -9 3
impartial|-8 -3 -1 4 15 -1 -1 -6
impatient|-6 0 -3 1 -4 -3 23 -8
imperative|-10 -4 1 1 -7 -2 11 10
impl|20 -13 -3 1 1 -2 -4 0
implement|12 -5 0 -4 3 -14 0 7
implement the|18 -3 1 -4 -4 1 -5 -3
implementation|9 -2 9 -10 10 -2 -14 0
implementation of|8 7 -7 -7 5 -5 -7 5
implementations|12 -3 1 6 -9 -1 -2 -4
implemented|19 -4 -2 1 -3 -7 -4 1
implementing|15 -12 -2 0 0 -1 0 -1
implied|-2 -7 -2 -4 -1 8 -2 11
implies|-2 14 0 -1 2 -3 -4 -6
import|19 -4 11 -2 -5 -5 -8 -7
important|15 -3 -9 6 -2 1 0 -6
important to|-7 7 -3 -7 0 10 1 -1
impression|-1 -7 5 10 -2 -3 -2 -1
improve|2 4 4 -16 -7 10 -14 16
improve in|17 -7 -5 -4 5 -6 1 1
improve it|-4 -10 -1 -2 -2 20 0 -2
improve their|12 -1 0 0 -3 -1 -3 -5
improve this|-2 1 -2 -2 -2 -5 -1 14
improved|3 2 -13 0 15 20 -14 -14
improved same|0 -4 -3 -8 23 -3 -3 -3
improvement|9 -3 -4 -11 15 -7 4 -3
improvements|13 -11 -1 -2 -2 -3 6 0
in <number>|8 -7 0 11 -2 2 3 -15
in <quotation>|23 -3 10 -7 -3 -12 -4 -4
in a|13 -9 -5 -4 -4 -3 8 3
in advance|-5 10 11 -1 -1 -9 -1 -4
in all|7 -2 -7 -8 16 -10 10 -7
in alphabetical|12 -5 -1 -2 6 0 -3 -6
in an|18 -13 7 1 -3 0 -7 -3
in and|5 14 -8 6 -3 -13 -3 2
in another|0 5 -2 -2 10 -5 -2 -4
in answer|6 -3 1 11 -4 -6 0 -4
in any|5 -8 13 0 -2 -4 4 -9
in apa|10 -5 -4 8 -3 -6 -8 7
in april|-10 5 7 -3 -3 1 6 -4
in at|-3 5 -11 2 -2 1 13 -3
in bash|14 -1 -1 -1 -2 -4 -3 -3
in between|-3 4 4 7 -9 -1 -11 9
in both|-2 3 -8 2 12 0 -5 -3
in boxed|-7 7 7 -7 3 -3 -9 9
in brackets|7 8 7 -5 2 -12 -7 -1
in british|13 -4 -5 -2 1 0 1 -5
in c|13 -4 -7 7 9 -9 -4 -5
in canada|22 -3 -3 -1 1 -3 -9 -4
in chambers|0 -4 11 0 -3 0 -4 0
in character|12 -9 5 -4 -3 0 -3 1
in chemistry|-17 5 -3 -4 -1 15 -1 5
in chicago|10 4 -8 1 0 0 1 -7
in china|8 -7 -4 -2 2 2 0 1
in column|18 -11 -1 0 -4 -1 1 -1
in crashloopbackoff|15 -3 -3 -1 -2 -3 -2 -1
in current|9 -8 -2 2 1 1 -1 -2
in der|-9 9 8 -5 -6 6 -2 -2
in designing|13 -3 -5 1 -5 2 -2 -1
in die|-8 -4 -1 0 -1 0 16 -2
in different|-1 -8 -3 -1 3 -3 -2 15
in dollars|13 -4 -7 -1 2 -2 -1 0
in doubt|2 11 -10 3 -3 -3 0 0
in each|-1 2 0 -6 11 -7 -4 6
in easy|13 -7 -1 1 1 0 -5 -1
in einem|10 -12 -3 -3 11 -5 0 1
in england|9 4 -9 0 -3 6 -3 -5
in english|10 7 -6 -5 -4 8 -5 -5
in error|19 -5 -1 -1 -4 -2 -4 -1
in europe|13 -3 -1 2 -4 -2 -2 -4
in every|12 -1 9 -3 -5 -5 -6 -1
in exactly|-17 9 0 0 4 -1 4 2
in family|0 -3 10 0 -6 -1 -1 0
in feet|11 -1 -3 -1 -1 1 -2 -5
in file|13 -3 -3 -1 -3 0 -2 0
in final|-1 -8 3 -3 4 4 -8 10
in first|-4 11 10 -9 -1 -1 -2 -4
in five|6 5 1 0 -5 -8 -10 10
in for|-10 1 -7 34 -3 -11 -11 6
in four|2 -10 1 4 3 2 -6 5
in france|11 -1 0 -3 -3 -4 -8 8
in french|10 -5 -2 4 6 -5 -5 -4
in from|17 -3 1 -5 -2 -2 -6 0
in front|6 -8 6 -2 -8 -4 7 3
in full|-5 7 2 5 -6 14 -9 -7
in future|12 -2 1 -5 -5 0 -1 0
in germany|13 0 -4 -1 -3 1 -3 -3
in ghent|11 -5 -2 0 4 -1 -5 -1
in given|13 -3 -3 -4 0 6 -3 -7
in google|16 0 1 -1 0 1 -11 -5
in graz|-4 -1 -1 11 -1 -3 -1 -1
in half|2 -3 -3 7 -8 -2 10 -3
in hamburg|11 -1 -4 0 -2 -2 -8 6
in her|4 -9 5 -2 -1 1 8 -6
in his|10 -7 17 -3 0 -4 -5 -8
in how|-9 17 2 -1 2 -6 -2 -4
in india|12 7 -3 -7 -7 -2 0 0
in istanbul|11 -2 -1 -2 -1 2 -7 0
in it|12 -2 4 4 -13 -3 1 -2
in italian|12 0 -4 2 0 0 -1 -8
in italy|15 -3 -3 0 -2 0 -3 -2
in its|14 -6 6 -11 -4 3 -7 6
in japanese|6 -9 3 0 -2 14 -6 -4
in java|9 -7 -1 -4 10 0 -2 -5
in javascript|15 5 -1 -4 -12 -1 -1 -1
in jax|16 -7 -1 -3 -5 7 -3 -4
in json|-6 3 -2 -1 9 -1 0 -1
in kenya|-6 -2 -2 -3 1 0 15 -2
in key|-13 12 -1 0 0 -1 0 2
in kraft|-5 -2 -1 -1 -1 11 -1 -1
in leeds|8 8 -2 -4 5 -3 -10 -3
in line|18 -3 -5 -4 0 -3 -3 0
in london|17 -4 -5 0 -1 -4 -3 -1
in lowest|9 -10 9 -2 -1 -2 0 -2
in march|5 8 4 -2 -4 -2 -1 -8
in may|19 -9 1 -3 -4 -3 5 -7
in mind|4 -12 9 2 1 3 -7 -3
in my|12 -6 -18 7 8 6 -3 -6
in natural|-10 13 -2 -5 0 -2 11 -6
in new|18 -1 -4 0 -2 -3 -2 -6
in node|14 -10 0 -2 -1 -1 -1 0
in northern|6 9 0 0 0 0 -11 -5
in november|17 -6 -6 -6 -2 3 3 -3
in october|19 -4 -3 -1 0 -4 -3 -4
in old|10 1 -7 1 0 1 -4 -3
in one|21 -12 -4 -6 -6 -1 -6 16
in order|1 8 2 -1 2 1 2 -15
in our|7 2 -8 -3 6 -1 -6 3
in paris|4 -2 -3 -2 -5 11 -1 -1
in place|21 -7 -3 -3 5 -2 -5 -5
in plain|19 0 1 -5 4 -8 -1 -10
in point|11 -6 -5 4 2 -2 -2 -2
in polynomial|15 -4 0 1 0 -3 -4 -4
in portuguese|8 9 -3 -3 1 -9 -4 1
in prison|8 -2 -8 9 0 -5 -2 0
in production|0 -10 0 -2 14 -2 2 -2
in question|-6 -2 4 -1 1 -2 -4 11
in r|24 5 0 -9 -5 -1 -5 -8
in range|10 -4 -2 -1 -5 7 5 -10
in react|8 -4 -9 0 -2 1 4 1
in reducing|10 -2 2 -8 -2 0 4 -4
in reverse|21 -9 1 -3 -3 -5 -5 4
in roman|21 -7 -9 -9 -2 -3 11 -1
in root|13 -4 -1 -1 -2 -1 -3 -2
in s|3 -6 -1 -1 0 -4 12 -3
in scotland|7 8 1 -3 -3 2 -7 -5
in scratchpad|0 -5 15 -4 -6 -1 0 0
in self|-7 -6 8 -7 4 -2 9 -1
in series|8 4 -1 -3 -1 -1 6 -12
in simple|-1 2 0 2 -5 1 -12 12
in single|-6 -1 -1 -1 -1 10 -1 -1
in six|6 -6 -4 -3 19 -3 -5 -4
in slovenia|-6 0 0 1 1 -3 10 -3
in small|-6 15 -5 -3 1 0 5 -9
in spanish|28 -3 -8 -2 -6 -7 8 -9
in spring|-5 -9 5 14 -1 0 -2 -3
in sub|14 -8 -3 0 1 0 -1 -4
in supporting|12 -4 -1 -4 0 -1 0 0
in swahili|10 6 -3 -1 -5 -3 -2 -2
in table|14 -4 1 -1 -6 -5 4 -3
in ten|-5 -4 -6 6 12 -2 9 -9
in text|-4 -5 0 -5 -8 2 20 0
in that|6 15 -10 -3 -5 10 -5 -7
in their|-1 -12 -7 0 4 -5 0 21
in this|24 7 4 0 -6 6 -17 -17
in three|15 11 -5 -4 -4 -5 0 -7
in time|13 -3 -2 3 -1 -4 -2 -2
in to|18 -8 -6 -4 -6 -3 -3 13
in today|16 -7 -4 1 -3 0 -5 2
in topic|18 -8 0 2 -4 0 -8 0
in total|20 -9 -6 -5 -3 8 -3 -2
in town|16 2 3 -5 -8 -1 -7 1
in trouble|11 -1 -1 0 -1 0 -2 -6
in turkish|20 -5 -2 -2 -4 -3 0 -4
in turn|-1 17 -7 -11 15 -7 -4 -2
in two|7 2 -5 -10 -6 5 5 1
in user|2 -2 11 -5 0 -8 7 -5
in variable|7 -5 -7 7 -14 -8 22 -1
in warsaw|7 4 -5 -3 -10 1 10 -3
in welsh|15 -6 -1 -1 -4 5 -4 -5
in what|13 11 -7 -2 -3 -4 -3 -5
in which|-19 11 -14 -16 -5 9 28 5
in with|11 -7 -1 3 -1 2 -2 -5
in word|12 -7 -6 16 -1 -4 -6 -5
in words|-10 27 -7 -11 6 -4 5 -6
in work|-15 17 -2 -1 3 -1 -2 0
in writing|-6 19 -4 -3 -5 -1 -1 1
in württemberg|-6 -3 7 -3 -3 2 10 -4
in yaml|13 6 -4 -4 0 -4 -2 -5
in your|-2 19 -17 9 3 -5 0 -7
incident|14 4 -4 3 -9 -2 1 -7
incl|13 -4 1 -2 -2 -3 -2 -2
include|11 0 7 -5 -13 -4 4 -1
include <number>|3 -6 -1 -1 1 -4 10 -3
include a|6 -10 -3 0 -1 -1 8 0
include at|11 -6 1 -3 -3 0 1 -2
include detailed|13 -3 1 1 -7 1 -4 -2
included|-1 -10 18 -10 -13 -12 37 -9
included <number>|8 -4 7 -2 -1 -8 6 -5
includes|5 9 -3 0 -8 1 1 -4
including|13 -1 17 -12 -4 -17 0 3
including any|-3 -5 15 0 0 -5 0 0
including the|1 3 12 -8 -4 -6 -4 6
including what|1 -6 10 -3 -1 -3 1 1
inclusive|14 7 -1 -10 -6 1 -6 1
incoming|15 -2 -5 -5 -4 6 -8 3
incomplete|1 -5 -1 0 -3 -1 13 -3
incorporate|11 0 0 -2 -5 -2 1 -3
incorrect|-6 -9 -3 19 -3 -5 -1 8
incorrect one|-3 8 1 5 1 -1 -5 -7
increase|-2 -14 -6 4 10 -2 10 0
increase the|0 5 -5 -8 -3 -1 13 -2
increased by|14 -1 -3 -3 -1 -1 -2 -3
increases|7 -5 -4 10 -7 3 10 -14
increasing|14 -1 -4 -5 -5 -4 9 -4
independent|-10 8 1 15 -4 -7 1 -3
independently|10 -4 3 -4 -5 1 -1 1
index|-12 1 4 2 21 2 -9 -8
index <number>|0 -2 0 -9 14 -1 0 -2
index in|6 -2 9 0 -8 -4 -2 0
index of|-3 9 0 4 -15 6 0 -1
india|20 9 -6 -5 -5 0 -6 -6
indian|3 -4 -7 -7 5 -1 9 2
indicates|15 -2 -3 -2 -3 -3 -2 0
indie|13 -1 -5 1 1 0 -5 -4
indique|-5 -6 0 -4 24 -3 -1 -4
individuals|14 -3 0 2 -6 2 -8 -2
industrial|10 -6 1 -6 9 1 -2 -7
industries|1 -6 2 -5 -1 -1 11 -1
inefficiencies|12 -2 0 -4 -2 0 -2 -2
infer|-1 7 9 -7 -1 -3 -1 -2
inference|-19 30 5 5 -13 -3 2 -7
inference a|1 15 -4 -9 1 2 -4 -1
inferences|-6 15 0 1 -1 -3 -3 -3
infinitely|6 2 -5 -2 8 -12 1 1
infinitely many|6 2 -5 -2 8 -12 1 1
inflation|-11 -2 -2 11 14 -6 -3 0
info|13 -6 -8 -13 -4 1 9 8
info in|-7 -2 -1 2 -2 0 13 -2
informal|11 0 8 -7 -1 3 -4 -10
information|15 -1 -4 8 -10 -6 -7 4
information for|15 -3 10 -1 -3 -1 -10 -8
information is|0 -5 -4 11 -2 -4 8 -3
ingestion|9 1 -1 -1 2 1 -10 -2
inglês|10 6 -4 -4 -2 -9 -10 13
ingredient|14 -6 -1 -4 -6 -2 3 3
ingredients|28 -8 -2 -6 0 -3 -8 -2
initial|17 6 -1 -3 -7 -3 -5 -4
injection|14 -5 -1 -14 -2 12 -2 -1
injury|11 0 -3 -8 10 -5 -3 -2
ink|19 -2 -2 -3 -5 -2 -1 -3
inline|8 -2 -5 -2 -3 -5 -5 15
inner|-5 -2 39 -4 -9 -5 -4 -10
inner and|-14 0 16 -1 0 2 -1 -1
inner debate|-8 -2 18 -6 0 -4 -1 2
inner monologue|8 5 13 -6 -5 -5 -7 -2
inner speech|-11 -4 22 -3 0 -2 2 -4
inner_voice|-2 -14 19 2 2 0 -2 -5
innovate|12 -1 -3 2 1 -3 -6 -1
input|0 10 -10 -2 -11 -1 7 7
input <number>|2 10 -3 -2 0 -9 -6 7
input and|7 -1 3 -11 3 3 -1 -4
input field|-7 -5 -2 3 -2 3 13 -2
input for|17 -8 5 -3 -2 0 -3 -6
input from|1 -10 6 1 4 3 4 -10
input image|6 -4 0 1 8 -10 5 -5
input output|-9 -4 -6 0 -9 0 19 8
input question|-11 3 8 8 -5 12 -8 -7
input raw|-6 0 -4 0 0 -4 0 14
input string|0 1 -6 4 7 2 -9 0
input to|21 -4 -4 -6 -3 -1 -1 -2
input with|17 7 -4 -5 -6 -4 2 -7
inputs|-5 8 -3 10 -14 2 -3 4
inputs a|4 1 -1 -6 0 -2 9 -4
ins|-4 -8 -4 7 -7 5 -15 25
insert|-8 2 1 8 -24 30 -6 -4
inside|0 8 11 1 -12 0 -4 -4
inside our|5 -4 -1 10 -5 3 -6 -1
inside the|0 -14 9 -7 1 11 -5 4
inside this|11 -3 -1 0 0 1 -3 -5
inside work|-8 18 -5 -3 3 -4 -1 0
inside your|-3 1 15 -5 -3 -6 -1 2
insight|14 -5 -5 8 -3 -3 1 -7
insightful|14 -6 -1 0 0 -1 -3 -4
insights|10 -2 0 1 0 -7 -5 4
inspect|-13 -3 -3 2 -3 19 5 -4
inspection|2 -4 -4 1 -3 15 -3 -4
inspection <quotation>|-6 -1 -4 6 -3 16 -3 -5
inspector|18 -8 -4 11 -1 -4 -11 -1
inspired|3 -7 1 -3 4 -5 12 -5
inspired by|3 -7 1 -3 4 -5 12 -5
instagram|21 7 -1 -5 -9 -1 -13 0
instagram caption|13 3 0 1 -2 -5 -6 -3
install|11 -5 6 -1 -2 0 -1 -8
installed|17 -3 -3 -3 -1 -1 -2 -4
instance|2 3 1 6 -1 3 -14 -1
instances|1 -7 -5 9 -4 0 4 2
instances of|1 -7 -5 9 -4 0 4 2
instant|14 -4 -1 -4 -5 0 -1 0
instead|15 -4 -11 -10 -2 12 2 -3
instead of|5 8 -5 -9 0 -9 9 0
instruct|-5 4 -3 -9 -4 -4 26 -5
instruction|-25 -20 -12 20 1 -1 22 15
instruction <quotation>|2 -5 -11 16 -11 0 -4 13
instruction and|-5 -4 -5 -10 -5 9 5 14
instruction data|-7 -5 1 -4 -3 3 15 0
instruction following|-8 -4 11 15 7 -11 -1 -9
instruction in|-14 1 0 6 -3 -4 13 1
instruction input|-9 -4 -6 0 -9 0 19 9
instruction list|-11 1 1 7 1 0 -3 6
instruction response|-6 -4 -2 -9 -2 -5 19 8
instructions|0 15 2 -11 -12 -19 29 -5
instructions and|1 -4 11 0 -1 2 -5 -2
instructions for|19 2 -7 -1 -1 -1 -8 -3
instructions in|-7 -7 0 1 2 -1 12 -1
instructions step|17 -9 1 -5 0 0 -1 -3
instructions that|0 -3 -2 -4 -2 -3 13 0
insulate|26 -10 -5 -2 5 2 -5 -11
insulate it|11 0 0 0 -3 0 -6 -2
insult|8 8 -3 -2 4 -9 -7 1
insult for|3 12 -1 -1 8 -9 -7 -5
insults|7 6 -4 1 8 -7 -1 -9
insults for|6 8 -2 0 4 -9 -6 -1
insurance|17 10 -9 -10 -7 -2 -6 7
int|14 -6 -2 2 -13 -4 7 1
int <number>|-1 -4 -3 19 -6 0 -3 0
int <quotation>|7 13 -4 -7 -5 -8 3 0
int a|10 1 5 -1 -3 -6 -5 -1
int b|10 1 5 -1 -3 -6 -5 -1
int list|14 -2 1 -3 -6 -1 -4 1
int null|14 -3 4 10 -2 -12 -7 -4
int number|14 1 -5 -3 -3 -2 1 -3
int nums|11 0 -1 -3 0 0 -6 -1
int y|-6 -4 1 4 2 -1 9 -5
intake|13 -5 -1 -2 -1 -1 -3 0
integer|12 -4 -2 4 1 -16 5 1
integer <number>|-5 -1 -5 15 -7 -7 4 6
integer and|11 7 0 2 -9 1 -7 -4
integer from|10 1 1 6 -3 -4 -8 -4
integer n|10 3 -4 0 -4 1 -6 -1
integer on|6 -8 1 -2 -3 1 -2 8
integer only|-6 -3 1 9 11 -4 -4 -3
integer using|12 -3 0 0 1 -1 -3 -6
integers|7 0 1 8 -2 -2 -10 -2
integers and|8 2 1 3 -7 0 -7 -1
integers from|16 -11 1 -5 0 1 -2 1
integral|-1 5 16 -10 -2 -8 8 -8
integration|10 -7 0 -1 -1 -1 -6 5
integration test|1 -2 -3 -2 4 -6 -2 10
integrity|13 1 -2 0 -5 -1 -2 -5
intelligence|11 -4 -1 3 -6 -7 -1 4
intelligence tools|14 -1 0 0 -3 -1 -3 -5
intended|2 -5 0 -8 -1 1 14 -3
intense|15 -4 -4 2 -1 0 -4 -5
intent|-9 11 2 -2 -11 8 1 -1
intent and|-1 11 -4 0 -2 -4 -3 2
inter|13 -3 0 0 -5 -2 -2 0
interactions|16 2 -2 1 -7 -4 -3 -3
interactions between|13 1 -2 0 -5 -4 1 -4
interactive|12 0 0 0 -4 0 -7 0
interest|-3 9 -1 4 -11 4 3 -6
interested|1 13 -1 -2 -4 -2 -2 -3
interested in|0 12 -2 -1 -4 0 -1 -4
interesting|12 -3 1 2 6 -5 -12 -1
interface|6 6 -6 9 2 0 -14 -3
interface in|14 1 -1 -1 -4 1 -4 -6
intermediate|-6 19 15 -11 -5 -7 -9 3
internal|6 -9 25 -3 -3 -9 -1 -7
internal monologue|-11 -9 19 0 0 0 0 1
internal qa|1 8 1 -7 -2 -3 1 2
internal reasoning|-4 -3 11 -2 0 -3 1 1
internally|-6 -3 14 -2 0 -2 3 -5
internally before|-7 -3 10 -2 0 -2 2 1
internet|7 -8 -4 -2 -3 12 -1 -1
interno|-7 -1 21 -3 -3 -1 -3 -3
interno que|-7 -1 21 -3 -3 -1 -3 -3
interpolation|17 -3 -3 -4 -2 -6 -1 1
interpretation|-13 12 10 -6 0 0 -4 0
interpreter|15 -1 -2 -1 -2 1 -3 -5
interpreter i|15 -1 -2 -1 -2 1 -3 -5
intersection|11 6 -1 -1 -8 1 -2 -6
intervals|7 -10 -3 -4 8 1 -8 9
intervenes|11 -1 0 0 0 0 0 -9
interview|22 -2 -6 5 -5 -4 -1 -9
interview as|6 9 -8 -1 7 -6 0 -7
interview for|11 -4 0 -4 0 5 -3 -5
interview questions|26 2 -2 -2 -7 -6 -10 -1
interview with|3 -6 0 -2 -8 -1 9 5
interviewer|5 -2 0 0 -7 -3 12 -6
interviews|11 3 -1 -1 -6 -5 -1 -1
into|-11 10 -4 -9 4 -20 1 29
into <number>|13 -2 1 -7 -4 4 7 -12
into <quotation>|6 10 -3 2 -6 -4 3 -9
into a|4 1 7 -9 -10 -7 -7 21
into an|2 1 0 -3 -7 -3 15 -4
into anki|10 1 -3 0 1 1 -5 -6
into clean|5 -5 -11 3 0 1 -7 13
into complete|20 8 -6 -6 -2 -10 -1 -3
into english|22 -4 1 -3 -3 -2 -4 -7
into german|-2 13 -4 1 10 0 -6 -11
into instruction|-6 -3 -1 -2 -1 2 -1 11
into json|13 -3 -3 8 -7 -3 -1 -3
into my|12 -7 1 2 -2 2 -8 -1
into one|10 -4 -5 4 -2 -9 -3 10
into school|16 -7 -3 13 -3 -3 2 -14
into something|14 -14 -7 0 -2 -6 21 -5
into swahili|-7 -1 -1 -1 -7 0 -1 18
into the|0 -15 6 -12 6 -10 4 22
into this|0 -3 -2 -3 0 -4 -1 13
into three|1 -1 1 1 10 -1 -5 -6
intro|15 -9 -1 6 1 3 4 -19
intro <number>|13 -1 -1 -6 -1 2 -2 -3
introduce|17 -4 -4 0 -1 -4 -4 -1
introduce the|12 -10 0 3 3 -1 -3 -3
introduction|6 -6 -5 2 12 -5 -5 0
invariant|-4 11 -2 -7 12 -4 -2 -2
invent|-8 0 24 -19 -11 9 21 -16
invent <number>|-10 0 -3 -4 0 -2 21 -3
invent a|-8 -3 -7 4 1 -10 28 -5
invent the|-11 0 22 -5 -5 2 -3 0
invente|4 -2 17 -1 -3 -8 -2 -6
invented|-2 -5 -9 11 6 2 -8 6
invented the|12 0 -2 -2 5 -5 -5 -3
inventor|-8 8 -1 1 0 2 -3 1
inventor of|-8 8 -1 1 0 2 -3 1
inventory|7 9 -4 -4 -9 -2 1 3
invest|19 6 5 0 -8 -11 -3 -9
investment|8 14 -6 -4 -8 -4 1 -1
invisible|14 -6 -4 -2 -1 0 -1 0
invitation|16 11 -8 -1 -1 -5 -2 -10
invite|17 10 -7 8 -8 -11 -5 -3
inviting|15 -5 -2 1 -4 2 -8 1
invoice|-1 11 8 -18 2 -9 2 6
invoice <number>|-2 -4 -14 2 -1 11 -6 14
invoice and|14 -5 -1 -3 -2 -1 0 -3
invoices|1 -3 1 0 -5 2 11 -7
invoke|12 -1 1 -1 -3 -1 -6 -1
involved|6 6 -6 -3 -4 -4 10 -5
ip|1 9 -1 9 -5 -4 -10 0
ip <number>|16 -5 0 -7 1 -7 2 0
ip address|12 2 -1 8 -5 -5 -12 0
iphone|23 9 -10 1 -1 -10 -2 -9
iq|4 -6 -1 9 2 -1 -6 -2
iron|24 -8 -5 0 -8 -5 -3 5
irony|-1 -7 1 -5 -7 -1 16 4
irrational|12 8 -9 0 1 -3 -9 0
irregular|23 -6 -5 2 -1 -5 -4 -3
irregular verbs|12 -4 -1 1 -2 -4 -2 0
irrelevant|-9 13 -2 -1 -3 -8 11 -2
is <number>|18 4 5 2 -4 -9 -14 -1
is <quotation>|24 -3 -4 0 -1 -10 2 -7
is a|0 6 -2 4 12 9 -15 -14
is added|16 -3 0 1 -9 2 -7 -1
is all|-3 -3 15 -1 -4 -4 0 0
is allowed|-5 -8 -3 6 3 4 9 -6
is already|2 4 9 -4 -7 -2 -5 3
is an|6 -10 -4 -16 -12 22 12 0
is and|2 4 -5 1 -8 8 -2 -1
is angry|6 3 -5 1 1 -8 7 -4
is annual|-8 3 5 -2 -4 -1 -1 8
is asked|-7 7 -1 -5 1 -4 10 -2
is bad|12 -4 -3 0 -3 -3 -1 2
is below|10 3 -10 -5 -2 5 3 -4
is best|10 -10 -6 15 1 -8 5 -7
is better|30 4 -12 -4 1 -12 -1 -6
is blue|-6 -3 -6 13 7 1 -6 -1
is blunt|12 0 -1 2 -3 -1 -4 -6
is cheaper|17 -7 5 -1 -18 0 -7 11
is closer|-1 4 -4 0 10 -1 -2 -5
is collecting|13 -5 3 -1 -5 0 -1 -4
is complete|13 -5 -2 -4 2 -2 -2 0
is correct|20 -6 -2 -8 -9 0 0 6
is covered|-3 -4 -2 14 -2 -1 0 -3
is decision|18 -3 -2 -2 -4 -4 -2 0
is deep|14 -3 -3 2 -9 -1 -4 3
is dense|-6 -4 -1 1 1 0 1 9
is divided|8 3 -8 -2 -1 0 0 0
is divisible|-2 9 -7 -2 2 -2 -1 3
is done|-1 9 4 3 -2 -2 -11 -2
is early|11 -1 -1 -1 -1 0 -1 -6
is easier|11 1 -6 -4 9 -4 -5 -1
is either|6 -2 2 -7 -4 9 -1 -3
is even|15 -4 1 -5 2 -5 -3 -1
is every|-3 -3 -2 17 -2 -11 3 0
is exceeded|12 -3 0 -8 0 0 0 0
is false|2 0 -3 -8 -2 10 0 1
is fine|17 7 -7 -1 -7 -2 -9 2
is flexible|12 8 -1 -10 -11 -10 -2 14
is followed|-4 14 0 -5 -4 0 -2 2
is for|-7 3 13 6 -2 -4 -4 -4
is from|15 -1 0 -5 15 -6 -3 -15
is full|19 -7 1 -1 -2 0 -3 -7
is going|4 3 -7 -5 10 -11 -1 6
is good|1 -15 1 17 -1 -10 5 2
is having|2 -4 -1 -4 -3 13 3 -4
is he|16 -2 -1 -8 -10 -8 9 5
is heavier|-8 -4 21 1 -8 0 -4 3
is heavy|11 -4 0 -1 2 0 -7 -1
is historical|13 0 0 0 -10 0 -1 -1
is how|-7 7 -3 -6 6 -3 10 -4
is i|16 -1 -1 -3 -2 0 -9 0
is important|0 1 1 -3 -5 10 0 -4
is in|26 -7 -8 -7 -1 -5 8 -7
is irrational|6 12 -6 -2 -4 -3 -4 1
is it|26 -8 -5 -1 -3 0 3 -12
is item|-9 18 -2 -3 2 -8 -2 3
is known|-4 9 4 -6 2 -1 -2 -3
is large|12 -4 -2 -1 -1 4 -3 -4
is left|-2 -2 -5 7 5 11 -4 -10
is looking|13 -8 0 1 1 2 -8 -1
is missing|-9 7 -16 16 -7 4 9 -4
is more|7 -4 -2 -14 21 -2 -4 -2
is most|-9 11 -4 -3 9 -2 1 -4
is moving|14 -7 1 -3 0 -2 -2 -2
is my|17 -13 13 -1 -9 -13 -5 11
is nearer|-3 -3 -9 -6 15 11 0 -5
is needed|10 -1 -8 -2 7 -6 0 0
is no|14 -6 1 -13 2 8 -1 -4
is not|23 10 -16 -8 -7 -2 -7 7
is occasionally|-4 -3 9 6 -5 3 -7 0
is often|9 -6 -2 -1 -2 -2 -3 6
is ok|0 17 0 -3 -3 1 -8 -5
is on|4 -2 4 1 -7 -9 -6 13
is one|-2 13 -6 12 -1 -5 -2 -8
is only|6 -5 -12 -1 0 -5 2 14
is outside|-9 14 -3 1 7 -1 -3 -6
is phishing|15 -2 -3 -4 -3 0 -4 0
is prime|13 -6 -2 -4 2 1 -2 -3
is question|2 8 -3 -8 -1 3 0 -1
is random|16 -6 -4 -2 -5 1 0 0
is rejected|-6 13 0 -2 -1 -2 -2 0
is relevant|-17 20 2 2 -1 -2 -4 0
is right|-5 3 -9 15 4 -13 -10 14
is roughly|14 -6 -1 -4 -1 2 -2 -1
is running|15 -6 -1 -5 -3 2 -1 -1
is said|3 -3 -8 7 0 -5 6 1
is same|16 -4 -4 0 -5 -4 6 -5
is sarcastic|-2 -5 0 -4 -6 0 15 1
is silent|13 0 -4 -3 1 -4 -4 2
is slightly|-2 -4 -5 6 1 0 -7 11
is some|14 -1 -8 3 -6 -4 3 -2
is something|-17 -1 1 2 2 13 -1 2
is that|24 -1 -12 -9 1 4 -6 -1
is the|12 -5 -6 23 -5 -19 1 0
is there|16 1 2 -12 -1 -4 -6 5
is this|21 -2 -7 17 -3 -5 -9 -12
is to|12 -9 0 -3 1 -2 -2 2
is too|12 -4 4 -14 11 10 -10 -9
is true|-1 11 -4 9 -5 -5 -2 -3
is trying|13 -7 -1 -2 -2 1 -1 -2
is twice|16 -9 0 -5 -2 1 -1 1
is two|13 -12 -1 -6 10 4 -8 0
is used|16 2 -3 -2 -6 -1 -8 1
is using|12 -8 0 1 -6 -1 2 0
is vague|27 0 -9 0 -2 -3 -16 1
is valid|-18 -9 0 12 11 2 0 2
is visible|3 -6 11 0 1 0 -5 -4
is what|-21 -1 9 -5 9 -4 10 2
is wrong|6 12 -6 0 -12 17 -7 -10
is younger|-6 10 -2 -2 -1 -2 4 -1
is your|18 3 -13 -7 -11 11 -5 2
is_leap|-6 -9 -2 9 1 9 -1 -2
is_leap y|-6 -9 -2 9 1 9 -1 -2
ish|-12 3 -3 3 3 -6 -4 16
island|24 -7 -9 -1 6 -3 -7 -3
island says|11 -5 0 1 -5 -1 -2 0
isn|9 -1 -4 -11 6 6 -5 1
isn t|9 -1 -4 -11 6 6 -5 1
iso|18 0 10 -4 0 -8 -8 -8
iso <number>|9 7 -3 -7 -1 2 -3 -6
iso dates|3 -2 9 -10 8 -1 -7 -1
issue|-11 -12 -1 7 0 4 8 5
issue <number>|-6 -10 0 -2 0 -1 11 7
issue in|-2 0 0 3 3 -7 -8 9
issues|20 -7 -2 -3 6 -11 -4 1
issues <number>|-9 1 -2 11 0 0 0 0
issues or|11 -7 -1 -1 -5 1 1 1
ist|10 7 -16 5 3 -3 -16 11
ist der|16 -10 1 6 -4 -1 -2 -5
istanbul|9 0 -1 -5 0 2 2 -7
it|-22 13 9 1 -8 14 -8 2
it <quotation>|1 -11 12 -1 -1 -9 -4 12
it a|-4 -8 -13 9 -8 2 9 14
it accidentally|12 -1 -1 -1 -2 -1 -6 -2
it all|10 4 -5 9 1 -9 -4 -6
it and|-5 1 -9 1 -9 10 14 -3
it answer|-7 -8 10 -3 -5 8 5 -1
it apart|1 -7 -6 -4 -7 25 -4 1
it are|-10 8 8 0 -3 1 0 -4
it arrives|-1 13 -6 0 4 -5 -1 -3
it as|9 0 -11 -6 -4 -3 11 4
it at|16 -4 3 -2 -6 -3 -4 0
it back|2 -8 -12 -3 14 21 -7 -6
it becomes|-3 0 3 -8 -1 -4 0 13
it but|12 -5 0 -3 2 7 -7 -6
it by|4 11 2 -2 -7 -14 12 -5
it came|-5 -8 9 -1 6 -2 1 1
it can|6 2 -12 -7 2 -2 -3 13
it clear|12 12 -3 -5 -2 -6 -9 2
it correctly|24 -5 1 -4 -3 -3 -7 -2
it cost|20 -9 -3 -6 2 -3 3 -5
it d|-10 2 -6 -3 7 -9 0 18
it does|9 -1 -4 12 8 -7 -9 -9
it doesn|5 -9 1 5 -4 11 -5 -4
it don|-4 28 -6 8 -6 -8 -6 -5
it dry|4 -8 -6 -4 4 10 -3 3
it enough|-2 -3 -4 -2 0 12 -2 0
it failed|-4 4 -7 0 -3 9 3 -2
it feel|13 -3 0 8 -8 -5 -2 -4
it first|-17 -4 17 1 3 1 2 -2
it follow|-4 11 -3 12 -1 -4 -11 0
it for|-12 18 6 -1 3 0 -7 -6
it from|-1 -1 -2 14 -6 12 -6 -10
it goes|-4 2 4 2 -7 -10 -5 17
it going|15 -3 -2 -1 0 -6 -1 -2
it good|-11 3 2 -2 1 -1 -1 9
it had|-8 8 -3 -1 2 -3 -4 10
it half|-1 -2 -1 -4 2 3 9 -7
it harder|-8 -1 1 2 -1 -2 9 -1
it has|6 3 6 3 6 -5 -11 -8
it helps|19 7 2 -9 -4 -6 -2 -8
it if|7 7 1 -9 -2 3 4 -12
it in|9 -7 6 -12 11 5 -3 -9
it into|10 2 -1 -2 -6 -7 10 -7
it isn|5 6 -1 -2 -10 4 -2 -1
it legal|20 -6 -3 -1 -4 -3 -10 7
it like|4 11 -6 0 -1 -2 -3 -4
it ll|-7 -1 -5 -2 -3 -5 5 18
it looks|6 5 -2 -10 -3 5 2 -4
it loosely|9 0 0 -7 0 0 0 -1
it lost|-2 8 -3 0 -6 9 -5 0
it may|-11 -2 -4 5 1 -4 18 -3
it means|3 14 -4 -7 1 -8 2 -1
it might|-8 8 4 0 -3 4 -1 -3
it must|13 -9 7 4 0 -5 -3 -6
it no|9 15 -13 -11 9 -1 2 -9
it normal|12 -5 -7 9 6 2 -9 -7
it not|16 -7 -5 -1 -1 -7 12 -6
it now|15 -1 -5 -5 0 -2 -1 -1
it on|-2 -1 -16 6 -1 0 14 -1
it only|1 -6 -3 10 -1 -1 -2 3
it ought|-6 -4 -2 -6 -1 10 0 9
it out|-1 5 -3 -1 -5 -7 -1 14
it over|-9 -6 2 -5 0 12 0 5
it polite|13 -3 -2 1 2 2 -8 -6
it possible|25 -5 -4 4 -7 -2 -7 -3
it reach|1 -7 6 10 -3 -3 -4 1
it really|12 -5 1 1 -2 -4 -2 0
it reliably|16 -1 0 -3 -1 -3 -2 -5
it reply|12 -4 -4 -3 -1 6 -2 -3
it rests|-7 15 0 -8 0 -1 0 2
it right|-2 -9 5 -6 1 10 -1 1
it run|14 -13 5 -4 -1 3 -5 0
it s|13 -17 1 -4 5 0 4 -2
it safe|6 4 3 -7 11 -4 -8 -4
it same|-12 3 1 2 1 1 -3 7
it says|34 -15 -6 -1 1 -5 -3 -5
it seems|12 -8 1 3 -7 -3 -6 8
it she|7 -3 -2 -2 0 9 -8 0
it short|14 -5 -4 -3 0 -6 7 -3
it should|2 -14 4 -4 8 17 2 -16
it show|-1 8 -7 0 1 -1 0 1
it so|13 0 -12 8 1 -6 -2 -2
it stands|-10 3 -2 -2 -2 8 1 3
it stays|-8 -7 9 8 -5 -2 7 -3
it take|13 -8 3 8 0 -2 -2 -11
it takes|-4 -1 1 1 -8 12 2 -3
it task|-15 1 0 3 -1 -2 16 -3
it that|11 3 -3 11 -4 -14 -12 7
it the|1 -10 -5 0 -1 5 5 7
it then|11 0 9 -7 -10 7 -11 0
it through|-1 16 -1 -4 0 -8 5 -7
it to|16 -2 -8 -3 -1 3 7 -11
it true|16 -1 -1 -1 -1 -4 -4 -4
it up|-7 7 -2 5 -4 -16 5 12
it usually|8 -6 4 2 7 -1 -8 -5
it was|10 -19 11 14 -2 -6 -5 -5
it were|-5 2 -1 -11 10 0 0 6
it where|19 -8 0 -3 -3 -5 -2 1
it which|-7 8 8 0 9 -8 -8 -1
it why|-7 5 10 -5 -9 5 0 0
it will|12 4 -7 0 -11 -4 0 7
it wins|-14 -4 4 -2 7 11 -3 0
it with|-2 -12 6 -5 10 -5 6 2
it worked|16 -3 -3 1 -2 -7 -2 0
it worth|12 -3 0 -8 -9 6 10 -8
it would|8 -11 11 6 -4 -2 -10 2
it write|-10 18 5 3 2 -10 -6 -2
italian|16 1 -4 1 -1 -2 -3 -8
italic|-6 -2 11 -2 -2 3 -2 -1
italics|11 -9 9 0 -3 -3 -6 1
italy|15 -3 -3 0 -2 0 -3 -2
item|-11 26 4 3 -7 -1 -7 -7
item <number>|4 18 -4 -7 -2 -5 -6 2
item at|1 -11 20 0 -1 -4 -6 1
item even|0 10 0 -1 0 1 -9 0
item i|4 -8 -4 7 -1 -1 11 -7
item in|-9 13 -4 -1 0 -1 1 1
item is|16 -4 -3 -11 -6 -1 5 4
item with|8 -10 -1 7 -1 -2 0 -1
items|-12 11 -6 -9 -3 -3 32 -10
items from|14 -8 -3 1 -3 -3 7 -5
items the|-6 12 -4 0 -1 1 -1 0
items with|-3 -2 2 -4 -2 -5 19 -6
iterator|14 -6 -2 -3 0 1 -4 1
its|-10 -4 -1 0 4 12 -4 3
its answer|-4 -5 -1 -5 -4 10 12 -3
its index|-7 -3 -1 6 12 -1 -2 -4
its meaning|11 0 -4 1 0 0 -2 -5
its own|-3 23 -8 -11 -1 13 -8 -5
its radius|11 -7 -4 7 -3 5 -3 -8
its result|-8 17 -10 0 1 1 -1 -1
its second|13 -4 -4 -2 -1 -2 0 0
its values|20 1 -5 3 -7 -7 -4 -1
itself|-4 11 14 -5 -1 0 -13 -1
itself is|-6 0 -1 -1 -1 12 0 -1
iv|-2 15 -1 -7 0 -3 -1 -1
ivy|5 -1 2 8 1 -8 -6 -1
j|46 8 -3 -15 -14 -13 -3 -5
j <number>|11 -8 1 -1 -2 1 -2 -1
j ai|31 -3 -7 -11 0 -9 -1 0
jack|10 -7 0 -2 10 1 -15 3
jam|13 -2 -1 0 -1 0 -6 -3
jamais niveau|-1 -2 -6 0 0 0 -1 9
james buys|16 -2 1 -1 -6 -2 -4 -2
james has|10 -2 -1 -6 4 -2 -2 -1
january|16 5 2 -8 -2 -9 1 -4
january <number>|11 0 -1 -8 0 0 -2 1
japan|14 -15 8 6 -2 1 -7 -5
japanese|7 -13 -12 -5 5 9 12 -4
jar|20 -6 5 -7 -1 1 -11 -1
jargon|12 -1 -7 -6 10 -5 -9 5
java|12 -2 -9 6 6 3 3 -19
java code|6 1 -5 1 -2 6 3 -10
java function|10 5 -2 2 -4 2 -10 -3
java lang|16 -3 -1 -5 0 -3 -1 -2
java method|12 -7 -4 1 1 3 -7 1
java program|24 0 -6 -1 -8 -4 -5 0
javascript|13 0 3 -2 1 -3 -4 -7
javascript and|3 9 -6 2 -1 -1 -5 -1
javascript code|20 2 2 4 -2 -6 -12 -8
javascript def|17 2 -6 -5 -1 0 -2 -5
javascript to|14 -3 0 0 -2 0 -8 -1
javascript write|12 -15 13 5 -4 -4 -8 2
jax|16 -7 -1 -3 -5 7 -3 -4
je|12 3 -8 6 -4 -7 3 -5
je comprends|3 12 -5 -1 1 -3 1 -8
je suis|16 -2 2 -7 -5 -4 -6 6
je te|4 -4 -4 -3 13 -3 -5 1
jeans|29 -8 -1 -2 -6 -6 -1 -5
jeans and|13 -3 1 -2 -4 -4 1 -2
jede|-17 27 -2 1 1 1 -8 -3
jeden|3 -13 -4 13 9 -2 -4 -3
jeder|-9 13 8 10 -10 -3 -5 -5
jest|18 -4 -7 -6 4 -6 -8 10
jewelry|11 2 -2 1 -2 -1 -1 -7
jewelry store|11 2 -2 1 -2 -1 -1 -7
jim|12 -6 -1 -2 -1 -3 0 1
jira|26 -4 0 -1 -6 -4 -6 -5
jo|16 -5 0 -4 0 -2 -2 -3
job|10 -3 6 -4 3 -10 2 -4
job ad|19 -4 0 2 -3 -5 -6 -3
job advert|14 -4 -3 1 1 1 -10 1
job interview|12 -3 -4 -1 -1 0 -4 -1
job is|16 -8 -8 5 -8 5 -6 3
job offer|9 2 -8 2 -1 3 -2 -3
jobs|4 -5 -3 -8 -3 4 11 0
joined|14 -2 -2 -7 0 -5 0 1
joined the|15 -7 -2 -7 0 1 -1 1
joining|-7 9 -6 -2 -8 7 8 -1
joins|-7 4 -1 10 -1 -1 -1 -3
joints|-1 -4 -3 -3 -1 -1 -3 16
joke|6 -11 2 5 14 -13 2 -5
joke about|18 -6 1 6 -10 -4 4 -9
jokes|15 -9 7 -5 0 -6 -7 7
jonas|13 -3 -1 -2 0 0 -4 -2
journal|-2 2 -5 11 -1 8 -7 -7
journey|11 -7 6 0 -6 -6 1 2
joyful|9 0 0 0 0 0 -8 -1
jpeg|10 2 -5 -2 -1 -1 -1 -2
jpg|15 0 -1 -3 -6 -1 -5 2
jquery|12 1 -4 0 -5 0 -1 -3
js and|17 -4 -4 0 -4 -1 -1 -3
json|6 7 -8 7 -1 -16 -4 10
json <quotation>|-4 23 -12 -3 17 -4 -15 -3
json answer|-5 -7 0 15 0 -5 0 1
json array|1 -2 -5 -13 13 8 3 -6
json lines|6 -6 -5 -3 -2 1 13 -3
json object|-3 3 -2 -8 -5 0 9 7
json only|-2 -10 16 12 -10 -10 6 -1
json with|16 13 -8 -4 -4 -8 7 -12
jsonl|-14 6 -6 -3 -9 -2 6 22
jsonl with|-1 -7 -4 2 1 1 13 -6
json으로|13 -5 0 0 0 -7 0 -1
judge|-21 -23 10 12 36 1 0 -15
judge alone|0 -4 11 0 -3 0 -4 0
judge if|-5 -2 -1 11 -1 -3 1 1
judge s|-1 -6 7 1 -4 11 -4 -4
judge the|-12 -4 -1 15 11 -5 -4 -1
judge verdict|10 3 -6 -10 11 -2 -2 -3
judgement|21 3 -1 -5 -3 -10 -4 -1
judges|7 -8 0 -9 21 -5 -5 -1
judging|4 17 -4 -9 -6 -3 0 2
judgment|18 -9 3 -4 -3 -6 2 0
jueves|14 5 -4 -4 -2 0 -4 -5
jump|-8 26 -3 -1 -3 -9 -5 4
jumps|-9 10 -2 -3 9 -2 0 -2
june|-8 8 1 9 -3 -9 -5 6
jungle|13 1 -1 1 1 -2 -5 -9
junior|20 -5 -7 1 -3 -3 6 -8
junk|0 -4 17 -9 -9 3 -5 8
junto|10 -10 -6 11 10 -7 -10 3
jupiter|11 6 -5 -4 -5 -2 -1 0
just|2 8 11 1 -7 1 -14 -2
just a|3 0 9 -10 -4 4 -7 4
just that|8 0 -8 -4 1 -5 -2 10
just the|0 -5 1 10 0 -2 -10 5
just to|1 -6 -2 9 -1 -2 0 1
just use|-4 -5 0 0 1 -1 -1 10
justification|0 15 -2 6 -11 -10 -6 7
justification for|-5 12 -4 -2 1 -1 1 -2
justifie|-12 18 -2 14 -3 -5 -9 -3
justified|1 2 -2 20 -6 -5 -3 -7
justify|9 20 -17 4 -9 3 -2 -8
justify in|10 0 0 5 -5 -5 -3 -1
já|-1 4 20 1 -5 -16 -2 -1
k|-6 6 -14 -3 6 12 1 -2
k <number>|-2 1 -2 8 16 -8 -8 -7
k and|12 2 2 -6 -1 0 -5 -3
k in|13 -1 0 -3 -9 -6 9 -2
kaution|3 -9 -3 2 14 -8 -5 6
kb|1 5 0 -2 -14 1 -3 13
keep|-8 -8 1 -3 1 -13 8 21
keep a|10 9 10 5 -9 0 -12 -13
keep all|-4 9 -3 -5 -2 -5 -5 16
keep as|-7 -3 -2 0 19 1 -6 -2
keep deadline|11 0 -3 0 0 -5 -3 -1
keep drop|-8 1 0 21 -4 2 -4 -9
keep each|14 -5 0 -5 -2 0 0 -1
keep getting|19 -5 -6 8 -2 -4 -6 -4
keep going|-3 -1 14 -2 1 2 -11 0
keep it|9 -8 16 -12 -6 7 8 -14
keep my|6 6 -3 3 4 -4 -2 -10
keep only|-2 -3 -6 18 -2 -3 -6 4
keep the|1 -11 -7 -9 3 1 9 15
keep to|20 -10 11 -5 -3 -16 2 2
keep what|-13 -4 5 -2 1 -1 -3 17
keep your|10 -1 -4 2 -7 -1 4 -2
keeper|-10 0 -6 5 9 0 9 -7
keeping|7 0 -5 -5 -4 -6 -2 15
keeps|-6 -5 -8 3 19 -4 13 -12
keeps changing|-7 1 -10 3 -5 4 16 -2
keeps the|-2 -3 -6 -9 14 -4 11 0
kein|0 13 -7 -3 -2 -4 10 -7
keine|-12 9 4 2 -6 8 -4 0
kenya|-6 -2 -2 -3 1 0 15 -2
kept|-6 -2 21 8 5 -9 -10 -7
kept <number>|-9 5 1 8 4 -2 -7 -1
kernel|2 -2 -1 2 -4 -6 10 -1
kettle|18 -9 3 1 6 -6 -3 -10
key|5 -5 -2 1 -15 4 8 3
key <quotation>|2 -4 16 -5 -1 11 -13 -6
key and|16 -3 -2 1 0 0 -9 -3
key difficulty|-7 -5 0 -2 1 -4 18 0
key duties|13 -7 1 0 0 0 -7 -1
key on|23 -9 2 -2 0 -1 -13 0
key points|21 -5 -2 -2 -1 -1 -6 -5
key topics|12 -1 0 -1 1 1 -5 -7
keyboard|19 -1 -4 1 -3 1 -5 -7
keyerror|11 -4 -5 0 -3 -2 3 -1
keys|-2 2 -6 7 -7 -6 -1 12
keys <quotation>|2 11 -2 0 -6 -2 -6 4
keys output|-8 -2 -1 -1 -1 -1 -1 14
keyword|2 1 -3 -2 -3 -4 11 -2
keywords|31 -6 0 -6 -7 -4 -3 -6
kg|-1 25 -3 3 -12 -6 -7 1
ki|-4 -5 -5 -5 0 14 9 -4
ki assistenten|-4 -5 -5 -5 0 14 9 -4
kick|25 -7 -7 -4 -1 -2 -7 2
kick off|17 0 0 0 -2 -3 -10 -2
kicked|4 -1 -3 -1 -4 11 -5 0
kid|16 -1 -5 3 1 -9 -1 -4
kid asks|8 -5 -6 15 -2 -4 -4 -2
kids|12 5 -6 -4 -4 -5 10 -7
kids and|13 -4 -2 -3 1 -3 0 -3
kids who|13 -7 -2 3 -7 -1 -1 2
kill|9 -7 -7 13 -3 -2 2 -4
kill a|-6 2 -2 7 -2 9 0 -8
kill it|16 -6 -3 1 -1 -6 0 -1
kill my|12 1 -5 2 -2 -7 -1 -1
killed|16 -2 -4 -2 0 -1 -5 -2
killing|13 -2 0 6 -5 -4 -4 -4
kills|8 -6 1 -9 1 9 9 -12
kind|7 3 -7 -4 -8 5 11 -5
kind and|-6 -1 -1 11 -2 -1 1 -1
kind of|7 3 -3 -2 -2 2 6 -11
kinder|-7 -2 -2 -2 4 -3 -7 18
kindly|-20 14 -3 15 2 -5 5 -8
kinds|15 -9 1 0 -7 5 0 -4
kinds of|17 -6 6 -1 -4 4 -12 -5
king|13 5 -10 5 -2 -10 -1 0
kiosk|13 -2 1 -7 -6 0 0 0
kit|22 0 -9 -2 -9 3 0 -5
kitchen|8 -14 12 -8 -6 10 18 -19
kitten|21 -1 -7 -7 -8 2 -8 8
kj|10 3 3 -6 -3 12 -9 -10
klasse|20 -17 -10 10 2 -3 -4 1
km|0 7 1 7 -6 3 -3 -9
km at|-10 9 -4 0 3 6 -1 -2
km h|-14 8 6 11 3 9 -13 -12
km in|3 -2 -1 -6 -4 -7 11 5
knees|-2 11 15 1 -7 -6 -9 -3
knife|18 -7 -3 -4 4 3 -6 -6
know|-3 4 5 10 -1 -7 -7 -2
know a|14 -5 -1 0 0 0 -3 -5
know and|6 -3 2 5 -10 -7 6 1
know how|8 -8 -2 0 3 -12 12 -1
know i|0 -4 10 1 -1 1 -7 0
know it|16 5 -4 -3 0 -12 1 -3
know nothing|18 -3 -3 -5 0 3 -5 -5
know that|3 -1 0 11 0 -9 0 -3
know the|13 6 -9 -3 -1 4 -5 -5
know what|-6 13 -1 -5 1 0 -5 3
know when|11 -9 0 -1 0 0 0 -1
know where|19 -4 -9 -1 2 -6 -2 1
know why|9 -6 -5 6 4 5 -13 0
know you|-10 -7 14 1 -1 2 2 -1
know your|16 -5 -7 -1 -5 1 2 0
knowledge of|11 9 -8 0 -3 -2 -2 -3
knowledge to|-8 -2 4 -1 -3 -2 13 -1
known|-9 13 12 -9 -5 -18 2 15
knows|13 -10 12 0 -12 -4 -2 3
knows that|6 -9 -1 -2 -2 3 -2 6
komplett|-7 -8 -4 9 -1 -3 -4 18
koreans|16 -9 1 -3 -5 -6 -3 9
kosten|17 -9 4 7 -4 -9 -3 -3
kostet|14 -4 -2 -2 -3 -1 -1 -2
kostet wohnung|13 -4 -1 -2 -2 -1 -1 -3
kraft|-5 -2 -1 -1 -1 11 -1 -1
kubernetes|21 -7 -1 0 -5 -6 -1 1
kubernetes pod|15 -3 -3 -1 -2 -3 -2 -1
kwh|6 -8 3 3 -9 3 -3 6
kündigung|14 -2 -3 -4 -2 -1 0 -1
kürzer|34 -16 -3 -3 1 0 -2 -11
l|-30 -1 0 2 9 4 3 11
l <number>|5 -18 -3 1 -1 13 10 -6
l <quotation>|-3 -8 0 -1 15 -2 -2 1
l amour|5 -4 -4 -3 -1 -4 15 -3
l assistant|-2 -4 11 5 -8 -5 4 -1
la|-9 4 -4 3 6 3 -6 2
la contestación|-5 4 -3 1 -4 25 -11 -6
la fin|-11 -2 11 -3 0 0 -4 10
la lista|7 -1 0 -3 -5 18 -9 -7
la première|-1 4 7 -7 8 -7 -4 -1
la respuesta|-18 5 3 11 -4 4 -6 5
la réponse|-16 10 7 14 -8 -5 -10 8
la solución|4 -7 11 -5 -7 -5 8 1
la sortie|-3 13 -5 -4 -4 -3 -5 11
la web|14 12 -4 -5 -5 -2 -4 -6
lab|27 1 3 -4 -11 -4 -10 -2
lab notebook|-9 9 0 0 0 0 0 0
label|-11 6 -17 13 20 -11 0 0
label and|8 -3 1 -6 10 -7 -3 -1
label every|14 -7 0 -4 7 -5 -5 0
label for|-2 1 -4 13 18 -8 -3 -16
label the|-11 -8 -2 19 8 -3 1 -5
label to|1 -5 0 5 -4 3 -9 7
labeled|9 -2 -1 0 1 0 -6 -1
labeled with|9 -2 -1 0 1 0 -6 -1
labelled|8 -2 0 7 -5 -7 3 -5
labels|4 -7 -7 7 3 -8 -4 11
labels <number>|-4 -3 0 1 1 3 12 -9
labs|-9 3 -1 8 0 -4 -3 7
lacking|-7 6 -1 -4 -9 9 7 -1
lacks|14 -6 -2 -5 9 0 -5 -5
ladder|-10 7 -2 -10 15 1 9 -9
lady|17 -2 -3 -2 -4 -4 3 -4
laisser|11 -2 8 -2 -2 -3 -2 -9
lamp|18 0 -7 2 -2 -10 1 -3
land|-3 6 -2 10 -2 3 -6 -6
landing|1 12 -1 -7 -1 0 -2 -1
landing page|1 12 -1 -7 -1 0 -2 -1
landlord|-5 5 0 -7 2 -7 2 10
landlord ask|-8 -1 0 1 1 -4 16 -4
lang|11 7 -5 -9 -5 -9 0 9
langsam|8 10 -3 -5 -3 2 -4 -5
language|5 4 0 6 -19 3 5 -4
language <number>|1 -9 1 7 1 -2 -1 0
language explanation|-3 -2 -2 0 2 -4 -2 12
language model|-11 2 -2 8 3 -7 1 5
language of|16 3 -4 5 -4 -5 -13 2
language processing|15 -7 -4 2 0 1 -3 -3
language with|14 -4 -7 -7 -5 -4 5 8
language you|0 -7 13 -2 2 2 -7 -2
lantern|6 -2 -4 -3 -8 0 -3 12
laptop|8 1 -8 0 -4 -4 5 3
laquelle|0 -4 -2 -1 13 -2 -3 -1
largest|0 10 0 -5 -2 -4 -6 6
largest files|22 -2 -1 -1 -7 -1 -2 -7
las|-18 -3 2 -2 -2 11 4 9
lassen|-10 -12 -8 7 7 -5 11 10
last|-7 25 -4 9 -11 -5 3 -11
last <number>|9 -7 -9 -4 5 -1 -3 10
last answer|24 -5 -3 -9 -7 7 -6 -1
last assistant|-7 -1 -3 13 -2 -1 0 0
last check|-3 -9 8 -2 2 2 1 2
last entry|16 5 -5 -4 -2 -2 -2 -6
last line|-11 15 4 11 0 -3 -11 -4
last message|5 -6 -2 12 -7 -4 10 -8
last modified|8 0 2 -6 -1 -4 -7 8
last one|21 7 -5 -3 -3 -4 -5 -8
last sentence|0 12 -5 -1 0 -1 -5 0
last time|15 -5 -4 -7 -1 0 -8 11
last two|12 0 -5 -4 2 2 -3 -4
last week|16 -9 2 3 -1 0 -9 -2
last year|9 -3 2 10 -2 4 -9 -8
last_name|17 -10 2 0 -1 1 0 -10
lasts|7 -11 3 -6 7 2 3 -6
lasts <number>|10 -2 2 -7 0 0 1 -6
late|11 2 -7 -3 0 8 -4 -8
latent|-7 2 17 -3 -3 -3 -4 1
later|13 -2 -13 -1 -12 9 4 1
lateral|19 -7 -5 1 -2 2 -6 -2
latest|10 -3 -3 -7 1 2 4 -4
latex|-6 8 -6 -9 -3 -2 -5 22
latin|18 -5 -1 -6 10 -7 -6 -3
lauder|8 -8 -7 0 -2 0 0 10
lauder the|8 -8 -7 0 -2 0 0 10
laughed|14 1 -1 -2 -8 -1 -4 2
law|0 8 -12 -7 -6 3 14 0
lawyer|2 -10 -5 6 5 -5 14 -8
lawyer and|11 1 1 -2 -4 0 -5 -3
lay|3 8 -7 -6 -5 -7 11 2
lay out|-4 14 -3 -2 1 -2 -1 -2
layer|7 -5 -1 4 8 -8 -9 4
layer above|12 -1 -3 -1 -2 -3 2 -4
layman|1 -8 1 -3 13 -2 -2 1
layout|-1 7 -1 -1 -13 3 -6 12
layout of|12 -1 -5 -1 -1 -1 -4 1
layout units|10 -5 0 0 0 0 0 -6
lazzies|-7 11 0 -1 -1 -1 -1 -1
lbs|12 -4 1 -5 -5 2 6 -8
le|-3 1 3 9 3 -15 5 -3
le barème|-6 -1 -1 11 -1 -1 -1 -1
le chat|14 -4 -3 3 -8 1 0 -3
le corrigé|7 -1 -2 10 -1 -3 -9 -1
le motif|-7 5 -4 -3 18 -4 -4 -2
le résultat|-2 -9 -3 13 0 -2 12 -9
lead|7 6 -3 -10 -1 -5 5 0
lead from|1 8 3 -9 -5 3 -1 0
leader|13 -3 -6 2 -1 -5 1 -1
leadership|11 3 0 -1 -6 -5 -1 -1
leading|14 -4 -3 4 -7 -4 1 -1
leads|8 13 -19 -5 -4 7 -1 2
leads to|6 12 -15 -3 -6 5 -1 2
leaf|-1 -1 -2 -3 -12 -3 12 10
leaflet|15 -1 -7 -3 -1 -4 2 -1
leak|1 4 -1 12 -1 -3 -8 -5
leakage|-1 -5 -1 16 -2 -3 1 -4
leaking|-4 -8 8 -9 -4 -2 9 10
leaks|5 8 -8 0 -13 1 -3 9
leaning|0 -5 13 0 1 -2 -2 -5
learn|7 6 -3 -1 -14 -8 3 9
learn by|20 -4 -3 -4 -4 0 -6 1
learn from|9 -3 1 -1 1 -2 -9 4
learn how|6 -8 0 9 -1 -1 -1 -5
learned|-9 2 -1 -2 -4 7 -3 9
learned from|-8 -1 -1 -1 -4 8 -3 10
learner|1 6 -15 -14 -10 1 16 15
learner s|4 -4 -2 0 0 1 -7 9
learners|0 9 2 -6 7 -2 -10 1
learning|22 0 -8 0 5 -7 -4 -8
learning from|12 -2 -5 7 -3 -4 -2 -3
learns|-2 -3 -7 -2 -2 0 19 -3
learnt|-2 0 0 2 -1 -6 -7 14
learnt that|1 -10 11 2 -4 -8 0 7
lease|9 2 -8 -4 9 8 -9 -7
lease <number>|13 1 1 -6 -2 -3 -1 -2
lease for|-1 -10 -4 2 7 8 -1 -1
least|-10 20 -3 -9 3 1 6 -8
least <number>|12 6 -4 -13 1 1 -3 1
least five|-5 14 -5 1 1 -5 -2 0
least four|-3 13 -3 -4 -2 -7 11 -5
least one|14 -8 7 1 9 -1 -14 -8
least six|-5 32 -5 -5 -6 -4 -5 -2
least three|-7 10 3 0 -10 0 10 -6
least two|-8 6 8 -1 -3 8 -9 -2
leather|15 -3 -6 0 -2 0 0 -3
leave|-1 -2 8 -8 -6 1 -2 9
leave <quotation>|4 14 -8 -4 0 3 -3 -6
leave error|4 -6 3 11 0 -1 -7 -5
leave from|13 -4 -2 -4 0 6 -9 -2
leave measure|10 0 0 0 -3 -3 -6 0
leave nothing|0 13 -3 -5 0 -4 -2 0
leave out|5 -4 10 2 1 1 -4 -11
leave proposal|10 -1 -3 -1 5 -2 -2 -6
leave reason|11 -3 0 0 -3 6 -8 -4
leave the|-21 -12 22 -8 1 19 -8 7
leave user|-7 -2 11 0 0 0 -4 4
leaves|-6 13 -7 0 0 -15 9 6
leaves at|2 6 -2 -1 -3 -10 8 1
leaving|-10 7 13 -2 -3 -2 -14 11
lecture|17 -4 1 4 -8 -10 -7 6
lecture <number>|-7 -4 -2 -1 3 0 -1 12
lecture notes|11 -4 0 1 1 1 -4 -5
led|-8 7 12 -3 -1 1 3 -12
led a|-5 0 11 -3 0 0 -1 -1
ledger|7 -10 -6 8 8 -6 2 -3
lee|-5 -4 -6 -7 1 12 -1 11
leeds|5 12 -1 -4 5 -3 -10 -4
leeds stand|12 0 -3 -3 -2 2 -2 -4
left|2 13 -14 -8 25 -6 -3 -8
left <quotation>|-13 4 -1 -2 27 -7 -5 -2
left a|-2 -2 1 -7 9 1 0 1
left and|8 -5 -2 -1 9 -9 -3 3
left answer|-5 -9 0 5 10 -1 0 0
left if|23 -13 2 0 -6 2 -3 -6
left in|2 12 3 3 -12 -7 -2 1
left my|11 3 -4 -2 2 1 -4 -8
left on|19 -4 -4 1 -5 0 1 -8
left out|-13 6 -1 5 -1 6 -1 -1
left reply|-1 -3 -1 -6 11 1 -1 1
left right|-10 -2 -2 -3 19 -5 0 2
left side|10 0 0 1 -7 0 -3 0
left standing|-15 5 0 1 9 -1 0 1
left the|0 9 -1 -2 -7 -3 1 3
left to|-1 2 -4 -2 -4 16 -3 -3
leg|28 -4 -5 -2 -4 -5 -6 -1
legacy|12 -4 0 0 -6 -1 -1 0
legal|22 -4 -21 -1 1 0 0 3
legal advice|6 -5 1 -7 -1 13 -7 -1
legal question|-7 17 -7 0 0 0 -4 1
legs|21 -8 1 -3 -7 -4 -5 5
leia|-2 -4 -4 -2 9 -6 10 -3
lemmas|-4 13 1 5 -5 -9 0 -1
len|-6 9 -10 9 0 6 -4 -3
len xs|0 11 -1 -4 1 -11 8 -4
length|-6 -1 -22 2 4 -3 11 16
length <number>|8 9 -10 -3 0 -3 0 0
length and|-6 -3 -4 -5 6 0 18 -6
length as|13 -4 1 9 1 -8 -7 -4
length for|-1 -7 -6 4 0 2 -1 9
length is|17 -4 0 1 -1 -2 -7 -4
length of|15 -8 -4 1 -3 3 -2 -2
lengths|17 -11 -10 8 -6 2 0 1
lente|16 8 -3 -2 -7 -5 -3 -4
lequel|8 -5 -6 -3 14 -3 -5 0
les|-5 10 -3 -21 16 -6 3 6
les deux|-3 6 -8 -2 11 0 -5 0
les points|14 -1 -1 -2 -5 -1 -4 0
less|7 -1 -2 1 16 1 -8 -15
less angry|16 -4 -3 -4 -5 -5 2 1
less like|1 -2 1 -3 14 -3 -4 -4
lesson|2 -6 -12 -10 -10 14 4 19
lesson plan|13 2 0 -1 -4 1 -5 -5
lesson with|-8 -3 1 -3 2 0 -3 14
let|1 2 3 4 -1 -19 -6 17
let each|-4 10 -2 -1 7 -4 -1 -5
let it|-4 -8 15 -4 -3 -5 7 2
let me|7 4 -5 -8 -5 0 -4 12
let s|36 0 -6 -1 -7 -12 -1 -10
let the|-2 9 8 8 -6 -11 -6 0
let them|0 10 -2 2 -2 -3 -7 1
let us|-14 4 8 -5 -3 4 8 -2
lets|-11 9 -1 -4 -1 -1 -2 11
letter|6 3 -1 17 4 -19 10 -20
letter <number>|-8 -6 -3 4 0 3 9 1
letter <quotation>|-1 -4 -1 13 -2 -4 1 -3
letter a|3 -8 -2 9 -5 -2 7 -3
letter and|-7 -6 8 8 -8 2 5 -2
letter at|13 -6 -4 1 -2 3 -2 -3
letter e|-9 0 -1 9 -4 -2 7 -1
letter for|5 6 -6 -10 13 -6 -2 0
letter from|9 -2 -2 4 -5 7 -11 0
letter i|-1 -2 -2 -4 11 2 -4 1
letter if|10 -10 0 0 0 0 0 0
letter in|20 -7 -4 -1 -1 -2 -4 -2
letter is|25 -9 -3 9 -3 -10 -4 -4
letter of|6 -1 -15 -7 9 4 6 -1
letter openings|11 1 -2 -2 -6 -1 -2 0
letter to|17 6 5 -8 -13 7 -8 -6
letter what|-4 -6 9 1 -4 5 -1 1
letters|7 8 5 -12 2 -7 1 -3
lettre|-3 14 -6 -2 12 -6 -13 3
letzten|-12 13 15 0 -5 -1 -5 -5
leute|-7 -1 -9 0 0 -1 18 0
leve|11 -5 -9 6 -7 17 -9 -6
level|-3 -6 -2 -5 4 -10 3 19
level <number>|-4 -5 -2 0 -3 6 18 -10
level b|-8 -2 3 -1 11 -1 -2 0
level of|10 -6 0 -2 0 -5 -4 8
level seems|12 -5 0 0 1 0 -7 0
level with|3 -2 -3 -5 -3 0 14 -2
levels|-1 -5 10 -12 -3 7 8 -3
levels <number>|11 1 1 -5 0 0 -6 -1
lg|28 -4 -3 -5 -2 -7 -2 -3
lgtm|15 -2 -1 -1 -1 -5 -3 -1
li|12 -5 -1 -1 -2 1 -4 0
li wei|12 -5 -1 -1 -2 1 -4 0
liability|3 -8 9 -3 -4 -4 13 -6
librarian|11 -2 -5 0 -3 -2 -1 3
libraries|8 -5 10 3 -4 -3 -9 0
library|-7 5 5 -5 -6 -3 2 9
library app|2 7 -10 -1 -5 6 -1 2
licence|6 8 6 -7 -8 -3 -7 5
license|14 -4 1 -2 0 -1 -1 -7
licenses|0 15 -3 -3 -9 0 -2 2
licenses it|-2 13 -2 -4 -4 -2 1 2
lies in|-2 -14 -1 -2 -7 0 16 9
life|7 -4 -3 -2 -5 2 12 -7
lifestyle|22 -5 -6 4 -5 2 -10 -2
lift|19 4 -6 -3 -13 -6 -5 10
lift a|19 -9 -5 -5 -4 1 -7 11
lifted|-7 12 -4 -1 -8 0 -4 12
light|3 0 1 -2 10 3 -14 1
light and|16 -1 -2 -2 -5 -2 -1 -2
light beams|15 -1 -1 1 -4 -2 -4 -3
light to|0 0 0 -1 9 -1 -7 -1
lighter|-8 -4 2 1 2 -2 11 -1
lighthouse|1 -5 -5 8 0 -1 9 -7
lighthouse keeper|-2 -4 -1 15 -4 0 -3 -1
lighting|14 3 -4 -3 -2 -5 -1 -2
lightly|-6 3 -3 -1 -1 -2 -2 12
lights|12 0 -1 -5 -3 -2 -5 4
lightweight|11 -1 -4 -1 -5 0 -1 0
ligne|0 16 -6 -2 -7 -5 -3 8
lignes|22 -5 -5 -7 8 -3 -1 -7
like|-2 -13 1 2 0 0 9 3
like <quotation>|22 -8 -11 -1 -13 -1 2 11
like a|17 -5 5 -3 -3 6 -19 1
like an|10 -8 -1 13 -3 -6 -8 3
like answer|-6 0 -1 0 -1 10 -10 7
like but|13 -6 -1 -2 0 -2 -2 0
like each|-6 -5 -5 -1 19 -2 5 -5
like i|14 1 -2 -2 -2 1 -6 -4
like in|13 -1 -8 1 2 -4 -4 0
like it|8 -12 -12 20 7 -3 -5 -3
like me|14 -6 5 0 -2 -5 -4 -3
like questions|-5 -7 0 -2 0 3 18 -7
like that|15 0 -5 -5 -5 -9 -12 21
like the|7 13 -8 3 -3 -16 -4 7
like this|6 -9 -2 -1 12 -3 5 -7
like to|20 -6 1 -11 9 -3 2 -11
like you|-3 -7 14 -4 3 8 -8 -4
likelihood|7 -6 -2 20 -1 -6 -6 -6
likely|-5 -1 9 14 -6 -11 -5 6
likely cause|12 -4 -3 -2 2 -2 -2 -1
likely to|13 -1 4 -3 -2 -3 -4 -4
likert|-5 -2 -2 13 -2 0 -2 0
limbs|14 -1 -4 -3 -3 -2 -1 -1
limerick|17 -3 -6 -3 6 -8 -2 0
limerick about|17 -2 -5 1 -4 -5 -1 -1
limerick on|4 0 -2 0 10 -1 -3 -7
limit|11 -6 -12 -8 -2 -2 9 9
limit <number>|12 -2 1 7 -3 -1 -11 -4
limit each|13 0 -2 -7 -8 2 0 4
limit is|12 -3 0 -8 0 0 0 0
limitations|4 12 -4 -6 -3 2 -2 -2
limite|-1 -2 7 -1 -4 -7 11 -3
limite vers|-6 -1 10 1 1 -3 1 -3
limited|8 4 2 -4 0 3 -4 -8
limits|-2 1 -11 4 -12 6 3 11
lindqvist|1 6 -7 -8 -1 4 10 -6
line|-14 25 -1 4 -13 -10 -4 12
line <number>|13 -7 21 -10 -11 -7 -14 14
line <quotation>|2 14 19 -3 -12 -4 -8 -7
line after|-10 17 -1 -5 3 -2 -1 -3
line and|7 7 -2 2 -5 2 -3 -8
line breaks|-2 -4 -2 -2 -2 -2 -4 19
line by|8 14 -6 3 -1 0 -2 -16
line each|11 -5 -7 -3 10 -6 -6 5
line for|4 3 -8 12 -3 7 -9 -6
line in|18 -9 6 5 -9 -4 -1 -5
line is|-11 7 11 -2 -5 -2 3 -1
line no|11 -2 -3 -4 -4 -3 13 -8
line of|-5 11 4 6 -9 -2 -5 0
line per|12 -5 4 6 -6 -2 -3 -5
line same|19 -7 2 2 -4 3 -7 -8
line so|9 -1 -1 2 1 -5 -13 8
line that|-2 10 -5 5 3 -6 -1 -3
line the|2 11 -4 1 2 -7 -1 -4
line to|1 14 -5 -3 -3 -4 -2 3
line where|13 1 -6 -6 0 3 -2 -2
line with|12 9 -10 -2 -2 -3 -7 4
line would|14 4 0 -2 -4 -3 -8 -1
linen|14 -3 -2 -3 -4 3 0 -5
liner|23 -6 -2 -3 -5 1 -5 -2
liner that|18 -5 -2 -1 -3 1 -6 -3
liner to|12 -3 -1 -2 -2 -2 -2 0
lines|9 6 -5 -2 -7 2 1 -4
lines and|20 -1 3 -9 1 -11 -2 -1
lines at|13 1 4 0 -3 -3 -11 0
lines don|9 -4 0 -1 0 3 -7 0
lines in|6 8 -7 -2 -8 4 2 -2
lines no|4 -1 1 -3 -4 10 -2 -5
lines of|10 0 5 6 -7 -8 7 -13
lines one|-15 18 1 1 1 1 -5 -2
lines that|-9 3 -3 -5 3 3 -3 9
lines then|-3 13 1 7 -7 -4 -5 -2
lines with|17 -2 -3 -2 0 4 -7 -6
lines words|1 -6 7 2 4 3 4 -13
linguagem|10 -4 -5 3 -3 9 -6 -5
linguist|1 -8 1 -3 13 -2 -2 1
linha|-6 -2 -5 11 -7 0 -8 17
link|23 2 -3 1 -3 -3 -11 -6
link to|9 0 -1 -6 0 -1 0 -2
linked to|18 -1 -1 -1 0 -2 -8 -4
linkedin|7 3 0 8 -2 0 -5 -12
linker|19 -9 9 -1 -7 0 -8 -3
links|6 -1 -2 2 -6 -4 -13 19
links in|12 -12 -2 2 1 1 -2 0
lint|12 -8 -1 -4 2 4 -4 -1
linux|16 -5 -1 2 -1 2 -6 -6
linux shell|11 -2 0 0 0 0 -6 -3
lips|17 -4 -2 -1 -1 -2 -6 -2
liquid|0 5 -4 -1 9 -6 -3 0
liquor|19 -4 -3 -1 -3 -2 -3 -3
lisbon|18 7 -18 7 -3 -4 -7 -1
list|-2 9 -15 -4 9 9 -1 -5
list <number>|5 -4 -5 -12 -6 -1 20 2
list <quotation>|18 2 -1 -3 -4 -2 -4 -6
list all|28 -10 3 -6 -3 -1 -8 -2
list and|1 11 -1 -5 -4 -1 -2 1
list any|12 -3 -2 -5 -2 -4 -6 10
list below|-2 -4 -2 -1 -3 -1 12 2
list every|-6 -6 -2 -4 -4 30 -4 -4
list everything|2 -5 -4 -5 -1 12 1 -1
list for|17 5 2 4 -3 -6 -17 -1
list in|1 -5 2 -5 -14 7 7 7
list of|12 3 -11 2 -1 -6 4 -3
list say|20 -10 -2 -3 -8 -4 4 3
list the|11 -9 -8 3 7 -2 -9 8
list them|5 -7 9 -4 -4 -4 -3 8
list what|5 -4 -2 11 -9 11 -7 -4
lista|4 0 -6 1 -12 13 8 -9
lista de|19 -3 -4 8 -4 -4 -10 -3
liste|7 -16 -6 -4 17 11 -5 -5
listed|12 -6 2 -6 -9 -5 13 -2
listed in|18 -3 -1 -2 -1 -1 -8 -2
listen|20 -2 12 -5 -14 2 -8 -5
listener|1 -1 3 8 -3 -2 -10 4
listening|-5 0 -1 -1 10 -3 6 -6
listing|3 14 1 -9 0 -4 -1 -5
listing of|8 3 -3 2 -2 -1 3 -11
listing so|7 4 -1 0 1 5 -3 -12
lists|-11 -1 13 -4 4 9 -16 6
lists no|-4 -1 13 -1 1 -1 -1 -6
listwise|-3 -8 0 -8 24 -7 2 0
literal|-6 11 -3 -3 -5 -2 10 -1
liters of|17 0 -10 -1 0 1 -4 -2
lithium|-2 4 -7 9 5 -5 1 -5
litre|10 -12 15 -3 0 -3 -4 -2
litre of|-6 -1 14 -1 -5 -1 -2 2
litres|6 10 1 -4 -8 1 -8 1
little|0 16 -11 -6 5 -11 6 2
live|28 -6 -3 -6 -5 -4 -9 5
live in|21 -7 5 -3 -3 -2 -3 -9
live on|13 0 1 -5 0 1 1 -10
lives|23 9 -14 -6 0 -5 -3 -4
lives in|19 -6 -6 0 7 -1 -6 -6
living|16 -5 -2 -1 -1 3 -6 -3
ll|5 -7 -8 11 2 -12 -4 15
ll answer|9 0 2 1 1 -2 -2 -8
ll be|1 -13 -5 -3 4 -3 6 14
ll check|10 -3 1 -5 -2 0 -2 -1
ll get|5 -2 -6 0 -4 -3 -4 13
ll need|2 -8 -3 0 -2 0 -4 15
ll paste|1 -5 -3 20 -1 -6 -5 0
llc|6 3 -9 7 8 -10 -8 2
llc and|7 1 -8 8 8 -11 -8 3
llm|-2 -8 -6 14 3 8 -5 -3
llp|11 3 -6 -1 2 0 -4 -5
ln|13 -5 0 11 -7 -3 -6 -3
ln x|14 -5 -1 6 -4 -4 -5 -1
lo|-8 -1 9 0 3 16 -2 -18
lo hi|-3 -6 -2 -1 0 9 6 -2
lo que|-8 8 17 -7 9 -11 2 -9
localhost|23 -5 -2 -8 -3 2 -7 0
localise|-2 -8 -3 7 -6 -6 -12 29
localise these|12 0 -2 5 -1 -5 -6 -3
locally|16 -1 0 -6 -3 -3 1 -4
locate|-2 1 2 -1 -4 15 -9 -3
locate the|9 4 3 -5 0 -4 -7 -1
location|20 -10 -3 -8 -8 11 2 -4
location and|-1 -4 -1 -7 0 10 3 -1
lock|5 -7 7 5 -7 -11 1 7
lock keeper|12 -4 7 -4 -2 1 -9 0
lock on|18 -2 -2 -8 1 -1 1 -6
locker|12 -1 -2 -3 0 -2 -3 -2
locking|17 -2 -5 2 1 -8 2 -6
locks|15 2 -4 -5 -5 -1 0 -1
loesung|-4 -5 -4 -6 -2 11 -4 14
log|11 9 -14 2 -3 -6 -1 4
log and|15 -5 -1 -5 -2 -2 0 1
log for|0 15 -1 -7 0 0 -9 1
log lines|18 -4 3 -9 -4 -6 2 -1
log of|13 -6 -1 0 -1 -1 -3 0
log txt|-2 6 -2 -4 2 -2 10 -7
logfile|22 -3 -5 -5 -1 -1 -6 -3
logic|7 8 -4 7 -3 1 -6 -11
logic is|-3 14 -1 -7 -1 0 -1 -1
logical|-2 18 -1 -8 -5 14 -6 -11
logical <number>|-6 -1 0 -1 -1 11 -1 -1
login|20 -16 -10 6 5 -11 2 4
login page|18 -1 -5 0 0 1 -11 -2
logistics|0 -1 -1 -9 9 5 8 -11
logo|24 -4 5 2 -12 -6 -8 -1
logo idea|15 -2 6 0 -3 -5 -6 -5
logos|16 -1 -2 1 -9 2 -6 0
logs|19 -6 -4 2 -4 -1 -9 3
loja|19 8 -1 1 -14 0 -9 -4
lol|4 -3 0 -3 0 -5 -4 11
london|18 -10 -9 2 0 4 -3 -3
long|-2 -2 24 -18 -14 -10 11 12
long and|6 -1 11 6 2 -10 -13 -1
long answer|4 -1 -8 -2 -5 -2 0 15
long as|-4 9 14 1 -4 0 -9 -7
long can|-2 4 -5 2 -2 5 7 -8
long context|-6 -1 -4 3 -1 -1 14 -5
long did|10 -5 -1 -1 2 0 -1 -3
long division|7 2 -9 -3 -1 0 -4 8
long do|10 6 -9 0 5 -5 1 -8
long does|10 -6 -3 2 6 -8 -6 5
long how|13 -4 -1 -8 0 1 -1 0
long in|2 -7 13 1 2 1 -8 -5
long is|13 16 -6 -2 -3 -4 -8 -6
long short|29 -9 -11 -8 6 -14 -4 9
long tail|-3 1 3 1 0 -7 9 -5
long term|8 -10 -5 2 -3 -2 8 2
long the|6 -4 -6 3 -2 -5 -6 14
long then|15 -5 -3 -4 -1 -1 2 -3
long thought|-8 -1 13 0 -1 -2 -4 3
long will|18 -10 -2 -2 -1 -1 6 -9
long would|7 5 0 -4 0 -1 -8 0
longer|-10 -11 6 -8 5 -3 7 13
longer and|3 -6 -9 1 -1 2 8 2
longer is|-22 5 2 3 13 -1 2 -2
longer than|-7 -7 7 -4 -1 -2 6 9
longest bone|10 -6 -4 -2 -2 2 7 -5
longest consecutive|6 -1 -8 -3 -4 2 0 7
longueur|-5 -2 -4 6 13 -1 -5 -2
look|7 -3 -11 11 2 4 14 -24
look alike|-13 0 -3 10 -1 -4 11 -2
look at|10 -2 -3 10 2 -3 -6 -7
look for|-3 3 -7 -8 9 6 1 0
look it|-7 9 -3 -7 5 6 -1 -3
look like|24 -5 8 -5 1 -10 0 -14
look on|9 -1 0 -7 6 -5 -1 1
look over|-3 9 4 -5 -1 -6 9 -7
look up|-8 11 2 -3 -4 4 -5 3
looked|9 5 -1 3 -3 -3 3 -13
looked at|-2 14 -2 -4 -3 -6 5 -1
looking|13 10 -11 -2 -10 -4 4 0
looking at|17 -6 -3 0 2 0 -6 -5
looking for|-3 15 -5 -3 0 -2 3 -4
looks|15 4 4 -11 -13 2 6 -6
looks like|12 -3 10 0 -3 0 -7 -9
lookup|24 -4 -4 -1 0 -7 -5 -2
loop|6 8 -10 -8 13 -2 -2 -5
loop to|12 -6 1 -5 0 1 0 -3
loose|17 8 -3 -4 -9 -1 -1 -6
loosely|18 -5 0 1 -2 -10 1 -3
lore|15 -2 0 -4 -5 -3 1 0
los|-3 13 -17 -17 -2 17 5 6
los que|7 -3 -3 -4 -4 -4 -3 14
lose|1 -9 -6 -4 10 11 1 -4
lose a|21 -2 3 -4 -3 -3 -5 -6
lose the|11 -2 -3 -1 -7 -4 5 1
lose tie|-7 2 0 -2 11 -2 -1 -1
loser|-10 -1 1 1 15 -1 0 -4
loses|-2 11 -2 4 -3 -3 -5 0
losing|11 -4 -5 -3 10 -4 5 -9
losing the|5 -2 -8 -4 11 0 6 -8
loss|15 5 -3 -8 7 -8 6 -13
losses|9 9 -1 0 -7 -5 -1 -4
lost <number>|12 6 0 -6 -3 -2 -3 -3
lost a|-1 -5 1 -4 -6 -1 15 1
lost her|18 2 -1 -4 -3 -3 -8 -1
lost it|-4 -3 -2 2 10 -1 -10 7
lost the|4 -4 13 3 1 -2 -4 -10
lost their|12 0 0 0 -3 0 -8 -2
lots|14 -5 3 1 -2 -2 -1 -8
lots of|13 -6 2 1 -2 3 -4 -7
loud|2 16 -9 -2 -7 4 0 -4
loud on|-2 16 -5 0 -4 -4 -3 0
loudly|-3 19 -3 -2 -1 -1 -5 -3
love|8 -10 1 -6 -6 7 16 -11
love to|23 -6 -2 -1 5 -5 -3 -9
lovely|17 -7 1 1 -3 2 -9 -3
loves|8 4 4 3 -9 -7 7 -10
loves diggers|16 -1 -2 0 -4 2 -6 -5
low|-6 15 4 -7 -2 -7 1 2
low medium|19 -4 -5 2 -4 1 -6 -3
low mid|-7 9 -1 -1 3 -1 -1 -1
low quality|12 0 0 -4 -3 -3 -1 -1
low resolution|16 -3 1 -1 -3 0 -4 -6
lower|2 -12 -10 2 5 -9 6 15
lower case|2 -6 -4 -11 7 -6 7 10
lowers|0 -6 -3 -1 16 -1 -6 -1
lowest|12 -5 10 -3 -6 -3 -4 -2
lowest terms|9 -10 9 -2 -1 -2 0 -2
loyal|10 2 1 -4 -3 1 0 -6
lr|11 -7 -2 -2 6 -3 -2 -1
lt|11 -2 1 0 -3 1 -5 -4
ltd|14 -7 -1 0 7 -6 1 -9
lucas|18 -4 -2 -3 -5 5 -1 -8
luck|10 -2 -4 -1 -7 9 0 -4
luego|-11 9 -3 -3 9 10 -5 -5
luggage|14 -4 4 -1 -5 7 -12 -3
lump|-9 0 -1 -5 12 5 -1 0
lunch|7 -10 1 -2 5 -4 3 0
lunes|16 6 -1 0 -2 -1 -7 -10
luxury|11 -3 -4 0 0 -1 0 -2
luxury and|11 -3 -4 0 0 -1 0 -2
lying|5 0 -4 0 10 0 -7 -3
lyon <number>|7 0 7 -6 4 2 -9 -5
lyrics|26 -8 -7 -3 8 -3 -5 -9
lyrics for|18 -7 -5 -3 10 -2 -3 -8
là|26 17 -8 -6 -14 -5 -6 -3
límite|8 -1 0 -2 0 -4 9 -10
línea|-11 9 -6 -16 13 -3 18 -5
lösung|-16 9 3 7 -5 4 -10 8
m|12 0 2 2 -6 -1 -9 0
m <number>|8 2 -1 -9 0 4 1 -7
m a|23 -5 -1 3 -2 -9 -12 2
m and|-6 10 1 -3 -1 1 0 -2
m bored|13 -1 -6 -1 -1 -1 0 -2
m doing|9 -7 0 0 0 0 -1 0
m five|12 -3 -1 -8 0 -3 -6 8
m new|8 -12 11 -4 2 -10 5 0
m not|15 -9 7 0 -3 -6 -5 -1
m on|19 -3 -11 -3 2 -2 -3 2
m s|16 5 -13 9 -2 0 -12 -3
m still|7 2 -7 -4 -5 -1 15 -5
m stuck|15 -3 -1 -2 2 -6 0 -5
m teaching|12 -4 0 0 -1 2 -4 -4
m the|12 -6 1 -4 0 -4 3 -2
m thinking|14 2 -6 2 1 -5 -1 -6
m using|-8 0 0 0 8 0 0 0
m wrong|11 -4 -1 1 -2 -4 1 -3
ma|20 -9 -7 4 -3 -5 2 -1
mac|1 10 8 -4 -9 -2 1 -3
macbook|19 -2 -2 -2 -3 -2 -6 -2
macbook air|18 -1 -3 -3 -6 -1 -4 -1
mach|8 -6 5 -7 -3 -4 10 -2
mach mir|12 -9 2 -4 2 0 -6 4
machine|8 -12 -12 14 -4 -6 6 6
machine <quotation>|12 -6 -3 -1 -5 0 -12 14
machine one|-9 8 3 -2 0 2 0 -2
machine written|-2 -6 2 10 -1 1 -1 -3
machines|-4 -2 -4 6 6 -4 10 -8
macos|12 6 -3 -1 0 -3 -7 -4
macro|28 -8 -4 0 -10 -3 1 -4
mad|14 -1 -5 -4 -1 -4 5 -5
madam|8 9 -2 -1 0 -4 -7 -3
made|-13 -5 10 13 -1 11 -10 -5
made <number>|14 -4 1 -4 -4 2 -2 -4
made by|-3 -10 -7 11 -1 -5 6 9
made how|16 -3 -3 -6 -4 -1 0 -1
made of|1 14 -4 -4 1 -5 -3 -1
made the|8 0 8 -8 -4 -5 1 0
made up|-11 -2 -6 10 2 13 -4 -1
made you|-4 7 14 -6 -6 -9 3 1
magic|12 6 -4 -3 -3 -4 -5 0
magnesium|1 -7 -1 1 6 -5 -5 11
mail|15 -16 3 -6 5 0 4 -6
mail at|12 2 1 4 -10 -4 -6 1
mail mail|4 -5 16 2 -4 -7 -6 1
main|20 -12 -4 6 -9 -13 8 5
maintain|22 1 -9 -4 -11 1 1 -1
maintain the|15 0 -4 -4 -3 0 0 -3
maintained|19 -3 -7 1 -6 2 -4 -3
mais|-9 0 -14 -17 14 8 16 2
mais <number>|24 14 -3 -3 -10 -6 -7 -8
mais a|4 2 -2 -4 17 -4 -9 -2
major|0 -8 0 15 -7 -4 4 0
majority|-6 7 1 -4 16 -4 -6 -3
make|-4 2 -3 -19 -6 -11 19 21
make <number>|-5 13 8 -14 -15 -11 12 11
make a|22 -14 -13 -1 -3 1 -1 9
make an|15 -5 -10 -5 -8 20 -11 5
make at|4 10 -4 -6 -3 -4 6 -1
make directory|26 -8 -7 -3 -8 -6 12 -6
make first|-12 8 -2 10 0 -1 -3 -1
make five|8 8 -4 -5 -7 -3 9 -7
make in|2 -8 -6 -1 5 4 12 -8
make it|26 13 -8 -6 -4 -6 -34 19
make list|12 -4 0 -1 -2 -1 -3 -2
make me|2 12 -2 -7 0 5 -8 -2
make money|22 -1 -3 1 -3 -1 -8 -5
make my|8 -4 5 2 -1 -2 -10 3
make on|11 -1 -13 1 6 -2 0 -2
make precise|0 0 0 -8 0 -2 0 10
make question|5 -3 -5 0 -4 -2 13 -4
make sense|9 -3 2 1 -7 -8 7 -3
make small|5 -13 2 -4 8 2 -3 3
make sure|6 -10 1 4 -4 -1 9 -5
make the|6 13 -8 -11 -8 -4 -2 14
make them|8 -3 -10 2 -2 -3 8 0
make this|18 -11 -14 -14 4 1 19 -4
make two|1 -6 -1 -1 -1 0 -2 10
make up|-5 -5 12 1 1 -7 15 -12
maker|-6 -3 -4 8 -9 -2 7 9
makes|8 4 1 -5 10 -4 -11 -4
makes <number>|14 -12 -2 1 -7 5 -3 4
makes a|25 -3 -7 -1 -4 -3 -5 -3
making|-7 2 15 3 -2 -7 12 -15
making a|-3 5 -5 -2 -1 -3 14 -4
making it|-1 -1 9 2 -1 -2 3 -8
mal|17 1 -5 -7 1 -2 -5 0
male|16 1 1 0 -6 0 -5 -7
man|6 15 -2 -5 -4 -5 7 -12
man with|3 10 -11 1 0 -1 -1 -1
manageable|18 -9 -7 4 -2 -1 -2 -1
management your|4 -6 -3 -5 -5 -2 7 10
manager|14 -14 8 -3 4 -9 -3 2
manager with|12 -3 0 -8 0 0 0 0
managing director|9 -7 -2 3 -2 -2 0 1
mandatory|14 1 3 -5 -2 -7 -2 -2
mandatory questions|14 0 -4 0 -2 1 -8 -1
mango|29 -6 -6 -4 -6 -1 -4 -2
manner|-1 13 -9 -8 -1 -11 7 9
manner of|-4 5 -7 -5 -6 -5 8 14
manners|-7 -14 -5 -6 22 -3 6 7
manual and|6 -9 -1 -6 -3 2 12 -1
manual chapter|-3 -1 -1 7 2 9 2 -15
manual for|0 0 12 -1 -1 0 -8 -3
manual page|-6 -5 -1 0 0 -2 5 10
many|5 0 -6 13 0 -1 3 -15
many apples|10 -3 2 -3 0 -6 0 0
many are|-8 -1 3 -1 1 -1 -1 9
many as|13 -8 -8 7 -4 -4 2 0
many bugs|9 0 -1 -7 -3 2 -1 0
many cookies|15 -2 4 -9 -5 -3 0 -1
many cups|14 3 -5 -7 2 -2 -2 -4
many days|3 -13 5 0 -2 1 9 -2
many diagonals|-4 6 -2 -6 -2 0 9 -1
many does|21 -3 -2 -5 -2 0 -9 0
many ducks|14 -8 1 -8 -1 -4 6 1
many factors|-9 -6 1 -3 8 8 2 -2
many fish|12 -4 -1 -4 -4 0 -1 1
many girls|10 -2 -9 -8 1 -2 9 0
many more|0 -11 2 6 -1 4 2 -2
many of|0 -12 -3 25 -1 -3 -6 0
many oranges|11 -6 0 -1 -2 -1 -1 0
many people|19 -4 -3 -4 -1 -4 -4 1
many piano|-6 16 1 -10 -1 0 -2 2
many pieces|10 -6 0 -1 -1 -1 0 0
many points|-9 -9 -1 20 1 1 -1 -2
many primes|6 2 -5 -2 8 -12 1 1
many seconds|11 -9 0 -1 0 0 0 -1
many tokens|16 -6 -2 -4 -2 2 -3 -1
many total|21 -1 2 -10 -5 -3 -4 0
many ways|-3 12 -1 -1 2 -2 -5 -2
many weeks|12 -5 0 -4 -2 -1 0 0
map|18 -1 1 0 -11 -6 -7 6
map <number>|12 -3 0 -2 -1 -5 0 1
map these|12 -1 -1 -6 -1 0 2 -6
mapped|1 -8 -1 2 -8 1 -10 23
mapping|11 0 -1 -2 5 -4 -5 -4
marathon|9 2 11 -10 2 -7 0 -7
marble|13 -5 0 -5 -1 -2 2 -2
marca|8 4 -6 -7 21 -4 -9 -6
march <number>|9 -6 -3 7 2 -4 -2 -1
march to|9 -7 -1 -2 0 3 -7 5
margin|-6 5 3 -13 7 1 0 2
margin of|9 -5 -1 1 0 6 -9 -1
maria|14 -7 -4 -5 0 1 1 0
mark|-8 -12 -19 40 7 -10 -1 3
mark <number>|-4 0 3 18 -3 -7 -1 -5
mark complex|12 -4 0 -4 -1 1 -3 -1
mark each|-10 5 -1 33 -8 -6 -5 -9
mark is|-1 -1 -1 12 -4 3 -4 -3
mark scheme|14 -7 2 3 -6 5 -7 -4
mark the|-6 0 -6 8 14 -2 4 -11
mark this|8 -2 2 8 -7 5 -4 -10
markdown|6 -1 0 0 -4 -14 2 10
markdown file|3 -8 1 0 -1 7 -3 1
markdown for|-1 -2 -2 -1 -3 -3 -1 12
markdown no|10 -5 -1 -1 -2 -2 1 1
marked|3 -5 12 -4 -3 0 -3 -1
marker|-6 -6 14 4 4 -5 -4 -1
market|8 -8 -1 -9 -9 10 17 -9
marketing|33 -4 -3 -5 -4 -10 -14 6
markets|20 3 -4 -10 -5 3 -9 2
marking|9 11 2 2 -10 0 -11 -3
marks|16 0 -8 18 -10 2 -6 -13
marks in|-9 -6 -2 10 -1 -2 9 0
marriage|0 -8 -3 3 9 -1 1 -2
mars|11 -5 21 -5 -6 -9 -7 0
marta|-2 10 -4 -2 -6 -3 -1 9
mary|13 -6 -4 -2 -3 1 1 -1
mas|25 -2 -1 -2 -6 -4 -3 -7
masked|4 -5 -6 1 -1 -4 12 0
masks|9 1 -1 -8 -2 2 -2 1
master|14 -7 2 0 2 1 -7 -6
master <number>|18 -1 -4 -3 -7 1 -4 0
mastercard|23 -3 -2 -6 -5 -1 -2 -3
match|4 -14 -2 7 26 1 -7 -16
match the|3 -15 2 -6 8 -7 9 5
match with|10 -4 -1 1 10 -8 0 -8
matches|5 -7 -11 30 3 -14 -11 4
matches list|-8 -3 1 0 11 1 -4 1
matching|11 10 -6 -4 -9 -6 4 0
matching the|13 -1 2 0 -6 -1 -5 -3
materials|15 -1 -2 2 -6 -2 -4 -2
math|3 -10 -1 -5 -1 -1 11 4
mathematical|10 -9 -1 1 -4 -2 6 1
mathematician|-1 -5 25 -7 -2 -3 -4 -3
maths|0 4 2 -3 -4 -12 8 4
matrices|16 -3 -7 0 1 -4 2 -5
matrix|27 -9 4 -3 6 -13 -7 -3
matter|-10 7 -4 -5 3 9 -6 6
matters|6 1 -1 2 -4 4 0 -9
mattress|16 -5 -4 -2 -5 -2 0 3
max|9 -1 7 11 3 -22 -6 -3
max <number>|1 7 1 9 2 -19 -2 0
maximize|19 0 3 0 -18 1 -4 0
maximum|-6 12 -4 3 2 -3 -4 -1
maximum value|10 -6 1 3 -3 -4 -1 0
may|0 14 8 -6 -19 2 0 1
may a|-1 15 -8 5 -4 -3 0 -4
may be|6 -9 7 -1 1 -1 8 -11
may contradict|-4 -7 15 0 0 0 -4 0
may do|10 -1 -5 -1 -6 -2 10 -4
may i|4 -8 0 5 3 -15 10 1
may keep|-8 -3 11 1 1 1 -2 -2
may not|10 -1 1 -3 2 -7 -3 1
may vary|12 -2 -2 -1 -1 -1 -1 -5
maybe|-1 2 -10 -12 7 -5 -1 20
maybe <number>|5 1 -3 -2 13 -2 -8 -4
mayor|13 1 -6 -1 -1 -3 -7 3
mb|14 -5 0 -7 0 -4 4 0
mc|34 -9 -6 -1 -7 -2 -4 -5
md|11 1 -1 -3 -4 0 -10 6
me|11 -7 5 -3 -5 -9 -2 9
me <number>|30 -10 10 -8 6 5 -25 -8
me a|26 10 -11 10 -16 -11 -4 -4
me about|14 -9 -3 13 -4 -10 -11 10
me all|-4 -4 12 2 -2 3 -6 1
me an|29 -3 -8 2 -6 0 -10 -5
me and|13 -4 5 3 -1 -10 -6 1
me as|17 0 -5 -1 -3 -1 -3 -4
me before|19 -15 -6 8 1 -1 -3 -2
me cheat|1 0 -6 9 -1 6 -1 -8
me choose|14 -6 0 0 -9 0 2 -2
me decide|17 -7 -1 -8 -3 3 0 -2
me dire|15 -4 -4 0 0 -6 2 -3
me do|14 -2 -1 -2 0 -5 0 -5
me everything|-7 -4 11 1 2 0 -1 0
me explain|11 -6 -1 1 0 -1 -3 -2
me feedback|6 -2 -5 -1 -1 11 -5 -4
me find|18 -4 -6 -6 4 -3 0 -3
me get|4 -7 -6 10 3 1 -2 -3
me how|14 -6 -11 -8 2 5 2 2
me i|5 -3 -4 -6 -1 5 -6 10
me if|15 5 -5 0 -5 -5 0 -5
me in|26 -4 -3 -4 -12 1 -5 1
me know|-3 -8 2 1 0 2 -1 7
me look|-5 13 9 -5 -2 -5 -3 -2
me of|3 0 -5 -1 1 -6 10 -2
me on|17 -14 1 0 -3 -1 -2 1
me one|19 0 -6 1 -2 -4 -7 -2
me plan|13 -8 -1 0 0 1 -3 -2
me please|13 -4 -9 -7 11 -4 0 1
me questions|9 -4 -4 2 7 1 -12 0
me see|7 9 -5 -1 -1 -6 -1 -2
me some|28 -4 -3 -2 -2 -9 -5 -4
me something|10 -11 -3 -7 9 -8 15 -5
me ten|19 -6 -5 -2 1 1 -9 0
me test|-7 10 0 -2 -8 5 5 -2
me that|10 -4 3 0 -1 -6 -1 -2
me the|9 10 17 -17 -24 -5 9 2
me this|-11 -4 9 1 -1 2 2 2
me three|24 -3 -5 -2 -5 1 -6 -3
me through|14 -8 0 1 1 0 -2 -6
me to|16 4 -2 -7 0 3 -6 -8
me try|10 -5 -1 -3 0 6 1 -7
me understand|4 -4 8 -3 -3 -3 8 -8
me use|1 -9 1 -4 0 3 0 9
me what|14 -8 -11 2 -11 14 4 -4
me where|1 -3 -5 -2 1 4 11 -6
me which|22 6 -10 8 -5 -3 -16 -4
me with|6 -8 -4 -6 8 3 -2 3
me write|9 -6 -1 0 1 0 3 -7
me your|8 -6 -4 -2 -2 -6 11 1
meal|27 -6 -4 -5 4 -11 -1 -4
mean|10 -4 15 6 -8 -16 -3 0
mean by|17 -3 -4 -4 -3 -2 1 -2
mean for|15 -5 0 -6 -3 -2 2 -1
mean i|13 -6 4 -4 -3 -8 -1 5
mean in|8 -6 11 0 -4 -3 -3 -3
meaning|3 -3 2 -7 5 -10 -6 17
meaning and|13 -4 -3 -1 -3 -6 -3 8
means|3 11 -8 14 2 -14 -3 -5
meant|37 -8 3 -5 -8 -3 -8 -10
meant modern|14 9 -2 -4 -8 -6 -1 -3
measurable|0 -1 -2 12 -4 -1 -2 -3
measure|-3 1 -1 -1 9 -11 -5 11
measure asks|10 -6 0 -2 0 0 0 -1
measures|2 -10 0 2 8 5 -4 -1
mechanics|12 0 0 0 -3 0 -8 -2
med|-5 -6 -3 9 2 -1 4 1
media|4 -3 -3 4 11 -6 4 -11
media post|1 10 -3 -6 1 -1 1 -3
median|3 3 1 20 4 -12 -5 -14
medical|5 -9 2 -15 11 14 -10 1
medical history|17 -3 1 2 -2 -5 -8 -2
medical question|1 11 0 -4 3 1 -8 -4
medication|18 -2 -1 -4 -1 -2 -7 -1
medicines|22 -4 -3 0 -1 -4 -2 -8
medium|6 3 11 -19 7 -14 -2 9
medium and|0 12 2 -3 2 -4 0 -9
medium difficulty|13 -2 0 -1 -2 0 -7 -1
medium high|19 -4 -5 2 -4 1 -6 -3
medium low|14 -11 4 3 -4 -3 -2 -1
medium shot|11 -8 -2 0 0 0 0 0
meet|-5 12 -1 0 0 0 -4 -1
meeting|-1 -4 5 -10 6 -2 -9 16
meeting notes|17 -8 0 -3 -1 1 0 -7
meeting on|10 0 0 0 0 0 -2 -8
meeting transcript|13 -1 -3 1 0 -1 -1 -7
meetings|5 -4 10 -1 -3 -1 -5 -2
meets|8 2 -11 -3 11 -3 -9 4
meets the|8 2 -11 -3 10 -3 -7 3
mehr|1 -8 -6 -4 13 -6 14 -4
mein|11 -3 -7 6 16 -6 -8 -8
meine|14 -3 -3 9 -4 -6 -1 -6
meiner|25 -3 0 -4 -1 -5 -6 -6
meint vorteil|15 -7 -2 -1 1 -4 -1 -1
meiosis|4 -8 4 -7 8 -3 -3 4
meist|24 -4 -6 -2 -2 -1 -7 -2
mejor|7 2 -7 1 20 -6 -9 -9
mejor en|30 -5 -6 -1 -7 -4 -2 -5
melhor|11 -2 -1 -1 6 -1 -9 -4
melt|16 -4 -2 1 0 -2 -5 -4
member|16 6 2 -10 -9 3 -6 -2
members|17 -7 4 -3 -3 -1 -6 0
membrane|-8 11 -2 -2 -2 -2 -2 8
memo|-10 5 -5 11 10 6 -6 -13
memo into|12 0 0 -4 -1 -1 0 -5
memoir|11 -7 0 5 -4 -8 6 -3
memorise|26 -3 -5 -5 -2 -5 -1 -5
memory|5 -9 5 -5 7 -2 -1 1
men|7 0 -8 3 6 7 -7 -9
mend|-12 -6 -4 -9 -3 33 -2 3
mend it|-5 -10 1 1 1 14 -3 2
mend only|-5 -4 0 0 0 10 0 0
mend the|-5 0 1 -6 1 9 1 -1
mended|-7 -2 -3 -3 -3 11 -6 13
menos|12 22 -9 14 -10 -5 -16 -9
menos de|-7 15 -2 14 -4 -8 -5 -3
mensagem|-4 -3 12 -6 4 -6 4 -1
mental|-5 -12 26 7 -3 -7 -4 -3
mental health|10 -6 0 -1 -3 0 0 0
mention|9 1 5 -11 -5 6 -2 -2
mention competitors|6 -9 1 -1 1 -1 2 0
mention one|0 -1 -2 8 -9 9 -1 -4
mention other|0 0 0 1 -3 -10 0 11
mention the|13 -9 -11 -2 -8 15 8 -7
mention which|-7 12 -5 1 1 -5 1 1
mentioning|5 15 -9 -3 5 -1 -11 -1
mentioning that|5 15 -9 -3 5 -1 -11 -1
mentions|6 -4 -11 20 -2 -8 -3 1
mentor|10 -2 -1 -4 -2 3 -6 3
menu|13 -12 -8 2 -5 -4 10 4
menu into|29 -8 -8 -3 -1 1 1 -11
merchant|11 -3 0 5 -4 -2 -6 -2
merci|24 -3 -8 0 -4 -4 1 -4
merely|-7 13 2 -4 -1 8 -6 -5
merely where|-1 11 -4 -1 -4 10 -1 -11
merge|14 9 -15 -3 3 -10 -11 12
merge duplicates|-3 9 0 -2 -6 2 -12 12
merge the|-11 1 0 -2 -2 0 2 12
merge these|22 -3 -8 -3 0 -2 1 -7
merging|16 -8 0 -4 -6 -1 1 3
merit|-4 -5 -1 0 15 -5 0 0
mesmo|4 -2 19 -5 -5 -5 -4 -2
mess|-4 -8 9 3 -1 2 -2 2
message|3 -19 20 2 -4 1 -4 0
message <quotation>|7 12 -9 4 12 -12 -12 -2
message for|13 -5 -13 1 -2 -7 8 4
message from|10 3 -8 11 -4 -4 -4 -4
message if|4 -5 11 -1 -4 0 -1 -4
message in|4 4 16 -3 -7 -3 -8 -4
message is|14 -2 4 -7 0 -2 -2 -5
message of|-4 -2 -6 14 -6 -8 16 -4
message return|1 -10 -2 -8 8 8 1 2
message that|-5 -5 0 1 -2 -1 13 0
message to|14 -12 -9 12 -6 -4 -6 12
message with|-7 -1 6 11 0 -5 -3 -1
messages|-9 -12 5 -7 -8 -15 31 14
messages for|-6 0 -4 -4 -6 1 13 6
messages to|16 0 -3 -1 -4 -1 -4 -3
messy|-6 -5 8 -5 -4 -11 6 17
met|-3 8 -2 10 2 -5 -6 -4
meta|1 1 7 4 -3 -14 9 -4
metal|-7 -2 0 8 -2 2 4 -2
metals|-2 9 -6 -1 -1 1 0 -1
metaphor|21 0 -9 0 -6 -7 1 -1
meter|19 -7 -5 -5 1 -6 2 2
meters|13 -7 -2 -5 0 0 1 1
metformin|8 -2 -8 1 9 3 0 -10
metformin <number>|10 -6 1 -1 -1 0 -2 0
method|2 23 -9 6 -1 -9 -7 -5
method <number>|1 1 -3 15 -6 -4 -2 -2
method not|-1 9 2 -12 1 0 -1 2
method that|15 -8 -4 -1 1 1 -6 1
methodologies|14 -5 0 0 -6 -2 1 -1
methods|15 2 -6 -1 3 -1 -4 -9
methods and|12 -6 -4 0 -4 0 1 1
meticulous|-6 22 -2 -2 0 -6 -2 -4
metre|-10 -5 9 9 4 -5 -1 -1
metres|-3 -4 11 0 7 -4 -8 1
metric|22 -1 -4 -7 2 -7 -7 3
metric units|9 -3 0 -6 -1 -1 -1 4
metrics|16 1 -1 -3 -5 -7 -1 1
meu|37 -8 -7 -5 0 -7 -4 -7
mg|14 1 -7 -3 0 2 -1 -6
mi|33 -9 3 10 -12 -4 -14 -8
miami|11 -1 0 -2 0 -7 -3 1
mice|8 -4 1 8 3 -2 -9 -5
mid|-8 9 -4 -2 2 2 4 -2
mid high|-7 9 -1 -1 3 -1 -1 -1
mid lo|-3 -6 -2 -1 0 9 6 -2
mid x|3 -5 3 -3 -10 13 -4 3
middle|0 9 -6 -12 15 6 -2 -11
midnight|13 -1 -1 -1 -1 -2 -2 -4
mietvertrag|17 -2 -5 -3 -2 -1 -3 -1
might|-6 -13 -15 -13 7 12 29 0
might ask|-1 6 -7 1 -3 -10 10 5
might be|-8 2 -3 0 -1 15 0 -3
might have|0 -8 1 -2 -1 13 5 -8
migration|14 -10 -5 -1 9 -1 -4 -2
migrations|16 -2 4 -8 -1 -2 -2 -5
mila|9 -1 0 -1 -6 0 0 -1
mila the|9 -1 0 -1 -6 0 0 -1
mild|-1 -6 9 -6 -3 -1 10 -1
mile|6 -6 -1 -8 20 -3 -4 -5
miles|13 -14 2 -2 5 -1 -4 0
miles per|14 -6 -2 1 -6 0 -1 0
milk|20 12 -7 -8 -8 -5 -2 -2
milk how|14 -6 -4 0 -1 -4 2 -1
milk really|27 -8 -4 -2 -8 -3 0 -1
mill|18 16 2 -8 -5 -8 -6 -9
million|16 -5 -3 2 2 -9 -5 2
mim|15 -3 0 0 -6 -2 -5 0
min|3 15 -3 -15 -15 12 -8 12
min <number>|-2 8 -5 -5 0 10 -4 -3
minas|19 -6 -3 2 -6 -6 -1 0
mind|3 -14 20 -11 6 -1 8 -10
mind and|-12 5 -4 0 11 0 0 0
mindfulness|13 1 -7 3 -2 -1 -3 -3
mine|16 -12 9 -2 -7 0 6 -11
mine is|13 -1 -1 -1 -4 -1 -4 -1
minecraft|20 1 -2 -3 -6 -2 -5 -3
minha|18 -6 -3 -1 -4 -1 -3 0
minimal|8 -1 2 -8 -5 20 -5 -11
minimalist|12 -1 -6 1 -2 -1 -1 -2
minimally|-5 0 0 -7 0 14 -1 -2
minimum|-16 25 9 -10 1 2 -5 -7
minimum <number>|-8 23 8 -7 4 -9 -8 -3
minor|-4 -4 -2 18 -3 -3 0 -3
minor major|-3 -4 -1 15 -4 -5 3 -1
minors|9 1 -1 -1 2 1 -10 -2
minus|7 3 -10 8 -8 11 -9 -2
minus <number>|17 -6 0 1 -5 -6 0 -1
minute|19 -13 2 -9 1 4 2 -5
minute how|14 -4 -1 -4 -2 3 -1 -5
minute of|14 -3 -4 -3 0 -2 -3 1
minutes|12 -9 -5 -1 11 -1 9 -15
minutes for|10 2 0 -1 -10 -6 6 -1
minutes how|4 7 3 -1 -3 2 -8 -4
minutos|-4 -4 13 16 -5 -3 -6 -7
mir|25 2 -2 -7 -8 -4 -2 -4
mir das|21 -6 -4 -4 -5 0 -1 -1
mis|18 -5 -1 -1 -2 -2 -3 -3
misconception|-6 -1 -6 -4 -4 21 10 -9
misleading|-7 -4 -4 14 -4 10 -3 -1
misma|-11 -1 -2 -2 12 -1 -6 11
mismatch|16 -3 -7 1 3 0 -5 -4
mismatches|15 1 3 -5 2 -3 -10 -3
mismo|-2 -1 -7 -6 -2 0 -2 19
misread|-5 -8 -2 2 -3 10 -6 12
missing|-12 -9 8 14 -10 22 -4 -10
missing and|-9 5 -9 5 -5 4 11 -2
missing ones|9 0 3 8 -7 -5 -4 -4
missing values|8 -9 9 -4 -5 4 0 -2
missing what|-1 -1 -2 -7 -4 15 0 0
mission is|10 -5 0 0 -4 0 -1 0
mist|18 -6 0 0 -2 -3 -3 -5
mistake|-2 -12 3 -7 -9 24 15 -11
mistake <number>|17 -7 -6 3 1 -2 -1 -4
mistake as|-1 -4 11 -2 -1 -5 4 0
mistake in|11 -5 -2 -3 10 -14 -3 6
mistaken|-8 -3 -6 21 3 -3 -1 -3
mistakes|14 -16 6 -5 -2 8 1 -6
mistakes gently|12 -3 -3 2 -1 0 -6 -1
misty|13 1 -1 1 1 -2 -5 -9
misunderstanding|-9 0 -2 3 -1 -6 16 -1
misuse|2 -1 -7 -1 0 10 -1 -2
mit|-8 11 1 0 -4 5 18 -22
mit a|-2 11 -5 -2 11 -6 -7 1
mit der|-7 10 -4 16 -11 -1 -3 0
mit json|4 -6 0 9 -4 1 -3 -1
mitigating|0 11 -6 -4 0 -6 8 -3
mitosis and|4 -8 4 -7 8 -3 -3 4
mix|-6 -12 5 -3 -6 5 15 1
mixed|7 8 -5 0 -3 -3 4 -7
mixture|22 -6 -3 -2 1 -2 -3 -7
ml|16 12 -5 -2 -10 6 -4 -14
ml of|15 -5 0 -5 -1 4 -5 -3
mm|8 -8 -2 4 -4 8 -4 -1
mnt|3 -3 -4 -1 1 -4 14 -6
mobile|-7 -12 12 -1 4 4 5 -5
mock|13 -5 2 -5 -1 1 -4 0
mod|-7 4 10 -4 0 -2 -1 -1
mod <number>|-7 4 10 -4 0 -2 -1 -1
mode|4 8 5 -7 -2 2 1 -11
mode for|1 -1 1 0 1 7 -9 1
mode on|-2 11 1 -8 -2 6 0 -5
model|-36 -18 10 16 -1 19 -4 14
model <number>|1 -5 0 14 -4 -2 -1 -5
model answer|-8 -4 9 -4 11 4 -9 1
model answers|-6 -6 1 -1 0 2 11 -2
model b|-2 0 1 20 -8 -4 -3 -5
model can|-7 -4 -1 2 -1 -2 -2 14
model could|-2 11 -6 -5 1 11 -3 -7
model for|1 -3 -1 -1 0 11 -2 -5
model generated|4 -4 -2 -2 -1 12 -2 -5
model have|0 -3 11 -1 4 -8 -1 -3
model output|-11 -6 -1 10 -2 21 4 -14
model outputs|-8 -3 -2 9 7 -2 -1 -1
model pass|-7 1 -1 4 -2 10 0 -5
model response|-3 2 -4 8 10 -10 -3 0
model s|-23 -2 4 5 -2 21 -1 -2
model that|-11 2 7 -3 -3 1 17 -9
model with|-8 0 7 -6 -1 8 -6 6
model wrote|-4 -6 0 9 -4 10 -2 -2
model x|-5 -1 -1 -2 17 0 -3 -3
model y|-5 -1 -1 -2 17 0 -3 -3
modell|-8 -2 -1 7 -3 -4 -5 16
modelo|-14 -5 -5 4 6 -6 4 16
modelo a|-8 -3 -1 0 -1 -3 2 14
modelo depende|13 -2 0 -2 -1 -1 -5 -3
models|7 6 1 -11 11 -11 -7 3
models and|10 -1 -1 -1 -1 0 -6 -1
moderator|3 -3 12 -5 -3 1 0 -6
moderators|14 -2 -6 -4 0 0 -1 1
modern|18 8 -11 -8 -5 -6 2 1
moderno|14 -12 3 -1 -8 0 9 -5
modified|6 -2 11 -6 -8 9 -11 1
modified more|-4 -7 14 4 -3 0 -5 1
module|27 -11 0 3 1 -5 -7 -8
modules|4 -2 -1 9 -4 1 -6 -3
modèle|2 -7 -6 12 -1 10 -3 -7
moi|36 -8 -9 -5 -4 -9 -3 3
moi à|15 -3 -1 -4 -2 -3 -1 -1
moins|-4 8 -2 -1 17 -6 -3 -10
moisture|9 -4 -4 0 10 -2 -5 -4
mol|1 11 0 -5 -1 -4 -1 0
moles|13 -2 -1 -2 -1 -2 -4 -1
moment|-3 4 28 -2 -15 7 -12 -7
moment by|-5 -4 16 1 -3 1 -4 -1
moment you|-11 4 11 -2 -1 -6 2 3
mon|27 -1 -3 3 -9 -7 -3 -7
monday|19 4 -5 -1 4 3 -11 -13
monday to|15 -1 0 -5 -2 -1 -1 -4
mondays|8 -2 10 -2 -2 0 -7 -6
money and|4 -3 1 -3 -4 11 -1 -4
money did|13 -4 -6 -1 1 0 1 -2
money from|1 -4 -3 2 -2 -1 -5 12
money in|16 -7 -8 -1 0 1 0 -2
money it|-3 1 -2 -4 0 -1 -4 14
mongo|16 -6 -6 1 -2 -3 -2 2
mongolia|13 0 -2 -4 -3 0 1 -5
monitor|18 3 -2 -3 0 -5 -5 -5
monitor all|11 6 0 -5 -3 -3 -2 -4
monitoring|20 -10 0 -5 -5 2 -3 1
monologue|6 2 30 -5 -12 -7 -12 -3
monologue for|12 7 -8 -5 -3 4 -5 -2
monologue of|-3 -5 12 3 -1 -7 0 2
montag|10 -6 6 -3 -3 -3 0 -3
month|17 -2 8 -10 -3 7 -2 -14
month <number>|-10 12 -2 0 0 -1 0 0
month in|7 -9 0 -3 -7 -4 12 3
month with|16 -8 0 1 -6 1 -4 0
months|22 2 -7 -8 -2 2 -3 -7
months how|22 -6 -2 -5 -5 1 1 -5
mood|19 -5 2 -4 -11 0 0 -3
moon|7 5 -11 6 11 -8 -3 -7
moons|17 -3 -1 -8 4 1 -4 -5
more|-7 -1 -13 2 17 -15 19 -2
more <number>|-6 1 1 -6 11 2 -4 0
more <quotation>|12 -1 -3 -1 -1 -1 -5 -1
more apples|14 1 -4 3 -2 -1 -5 -5
more for|19 -4 -2 -7 0 -2 -3 -2
more helpful|-6 -1 -1 0 10 -1 -5 5
more like|12 -9 -3 13 -1 -3 -5 -4
more money|10 -4 0 -1 -6 0 0 0
more of|4 0 -7 0 -8 0 14 -4
more often|-3 -1 0 0 10 2 -5 -2
more people|16 -5 2 -2 -5 -2 -6 1
more readable|9 4 -2 -8 1 0 -2 -3
more than|10 13 -1 -1 0 -5 -22 7
more useful|-16 -4 2 -7 30 -4 0 -1
morgen|10 -4 0 -7 -1 0 4 -1
morning|18 3 -9 -9 -11 -1 11 -3
morning the|10 8 -1 -1 -7 -4 -4 -2
mornings|11 2 -3 -1 3 -1 -8 -4
mortgage|5 -10 8 -1 -6 0 1 3
mortgages|0 -1 -2 -8 -3 0 15 -2
most|-5 -5 -13 -4 13 8 -5 10
most <number>|2 -4 -10 -7 5 10 -6 11
most common|14 2 3 -1 -5 -4 -3 -5
most effective|15 -3 -1 -1 -2 -3 -2 -3
most efficient|14 -1 1 -2 -4 1 -5 -3
most frequent|13 -4 0 0 -2 -3 -3 -1
most likely|4 -1 -8 -4 3 -1 10 -2
most of|-7 -1 -2 6 -3 -2 8 1
most one|14 -3 -8 1 -5 3 4 -6
most serious|-6 -6 -2 -4 -4 30 -4 -4
most three|9 -6 2 -4 -6 5 3 -2
most two|28 -6 -4 0 -9 -3 -7 0
mostly|11 9 -9 3 -9 -1 1 -5
mot|2 -3 14 9 -4 -7 -6 -6
mother|11 -3 3 -4 -6 2 0 -3
mother and|11 -5 6 0 -5 2 -4 -4
motif|-7 5 -4 -3 18 -4 -4 -2
motion|16 -8 4 6 -6 -3 -9 1
motivated|-7 10 -2 0 -3 1 -3 5
motivation|14 -1 -8 -3 -2 0 -10 10
motivo|7 -2 -7 -2 17 -8 -4 0
motivo sem|12 -1 0 -1 0 -6 -2 -1
mots|7 -8 11 -3 -1 -2 -3 -1
mots sur|11 -5 -4 -1 -1 0 -1 0
mould|11 1 -1 -2 -1 0 -7 -1
mount|14 -5 6 -2 -3 -2 -4 -3
mountain|13 -1 0 0 -1 0 -5 -5
move|-3 22 2 0 -10 -9 -9 6
move <number>|-12 -6 14 11 1 -2 -8 1
move and|-7 15 -1 -5 3 -2 -4 -1
move on|17 -15 1 1 0 -6 0 2
move our|7 -14 -2 1 1 2 4 0
move the|-2 -12 10 9 -1 -1 -1 -2
moved|8 -2 -7 -2 -7 -2 18 -6
movement|-1 9 -5 0 -1 -5 -6 10
moves|0 12 -3 -7 13 -9 -8 3
movies|18 2 -5 -2 2 -4 -2 -8
moving|12 -5 6 -2 2 -6 -3 -5
moving out|1 -7 -2 3 -4 0 10 -1
mower|13 1 2 -1 -3 2 -7 -7
mph|1 18 -7 -3 1 0 -6 -4
mqm|-4 -3 -3 -7 12 10 -2 -3
mr|1 -7 8 7 -9 -2 -4 6
mrs|15 1 -5 -1 -7 -4 -1 1
ms|16 -3 3 2 -6 -4 0 -6
mt|-12 -1 0 -7 0 14 -3 9
mu|23 -3 -3 -5 -5 -2 -2 -4
much|5 -6 -2 6 6 -10 -6 6
much better|-7 -6 1 5 14 -5 4 -7
much does|15 3 -4 -13 2 2 -1 -4
much for|18 -6 0 -3 -5 1 0 -5
much it|10 -9 -1 -2 -6 11 -3 0
much longer|17 0 -1 -3 -2 -1 -3 -6
much money|9 -7 5 3 -3 4 -7 -4
much more|17 -1 2 1 -10 0 -6 -3
much profit|4 -10 5 3 1 3 -7 1
much would|17 -5 -1 5 -2 -5 -1 -9
muito|20 -7 -2 -5 3 -2 -3 -4
multa|12 7 -1 -1 -6 -6 -5 -1
multi|-12 7 -9 -9 5 -3 22 0
multi hop|-9 12 -1 -3 -6 -1 9 -1
multi turn|-8 -4 -3 -6 10 -3 13 0
multilingual|-18 -2 -1 2 0 2 -1 18
multiplication|2 15 -4 0 -4 -9 1 -2
multiplied|12 0 -6 -3 0 3 -5 -3
multiply|3 9 -1 -1 -1 -6 -2 -1
mum|17 -1 -2 -4 -4 -2 -1 -2
municipal|19 -2 -5 -1 -6 -3 -4 2
murmur|3 -6 13 0 -3 -6 2 -3
museum|18 0 1 6 -8 -3 -2 -12
museum opened|-5 10 0 6 0 -10 -3 1
mushroom|18 -2 -7 1 1 -3 -5 -3
mushrooms|11 -4 -3 -1 12 -9 -4 -2
music|7 5 -6 1 -9 4 6 -8
muslims|27 -4 -2 -1 -6 -7 -8 0
muss|-1 -1 10 7 -4 -5 8 -13
must|-16 17 15 -3 -14 6 2 -8
must a|4 -3 -5 11 0 -4 1 -4
must answer|21 -9 -3 4 -4 -3 -2 -3
must be|0 17 -3 1 4 -5 5 -19
must cite|-8 10 -2 -1 0 0 0 0
must come|-12 11 -1 0 1 -1 -1 2
must contain|-14 11 3 1 -1 -2 1 1
must do|10 -6 0 -2 -2 0 -1 2
must have|3 -5 12 5 3 -1 -10 -7
must include|14 -4 1 -1 -4 0 -5 -1
must increase|9 -6 0 10 -6 0 -2 -4
must look|-6 -5 3 -1 -6 1 3 11
must mention|-5 3 -5 -6 0 13 1 -1
must not|5 1 13 -2 -5 -7 3 -8
must remain|15 -6 -2 1 -1 -1 -2 -3
must say|-1 10 -4 -7 -3 -3 10 -2
must stay|22 -13 -11 5 -1 1 2 -4
must the|0 -3 11 -1 4 -8 -1 -3
must use|-5 -1 -3 -2 0 3 11 -3
must weigh|-4 11 -1 -4 1 -2 -3 1
musterantwort|-4 -1 -1 -2 0 -5 -6 19
mustn|7 -3 1 0 -3 10 -10 -2
mustn t|7 -3 1 0 -3 10 -10 -2
mutate|-8 8 -7 -11 -9 -7 39 -3
mutex|33 -11 -9 2 -6 2 -1 -10
mutter|-7 -5 18 0 2 0 -2 -4
mutually|11 -1 -1 -7 0 -3 1 -1
muéstrame|-8 -1 33 -13 -9 -1 -1 0
my|16 -12 3 -9 1 -6 2 5
my <number>|-2 11 -1 3 -1 2 -7 -5
my a|18 0 -4 -2 -2 -4 -2 -3
my abstract|12 4 -6 1 -2 -2 -7 -1
my account|19 -13 6 -2 -13 -4 9 -3
my answer|27 -4 -2 -8 -3 -9 13 -15
my answers|10 6 -1 -2 -2 -6 -6 0
my back|21 -2 -3 -1 0 -3 -8 -4
my business|0 -6 11 -2 6 -3 -2 -4
my car|4 0 -8 7 -7 -4 8 0
my card|2 -1 -7 -5 0 15 -9 6
my case|-2 -1 -7 -1 -2 -2 11 4
my cash|27 -2 -4 1 -2 -4 -14 -2
my cat|3 -2 -1 -2 -4 14 -10 3
my chapter|13 -1 -1 1 -1 -5 -5 -1
my child|9 1 -1 -1 -2 -1 -7 2
my class|19 -7 -2 -3 -3 3 -1 -8
my code|16 -3 -2 2 -2 -6 3 -8
my cover|18 4 -5 0 -8 -7 -1 -2
my cv|20 3 -5 -1 -1 -2 -9 -5
my dad|12 0 -1 -1 -4 -1 -5 -1
my dissertation|2 -6 -1 1 11 -4 1 -4
my email|14 0 -1 1 1 -4 -5 -6
my english|13 2 -1 -1 -7 -3 3 -6
my essay|8 2 -1 -4 -7 -9 8 3
my ex|1 5 -2 -5 3 -7 -4 10
my excel|14 -1 -6 -1 -1 -3 -1 -1
my father|17 2 -5 -3 -3 -3 -4 -1
my first|25 -11 0 4 2 2 -16 -6
my former|13 -4 -1 -4 5 -1 -3 -5
my french|14 -2 -6 -3 -5 1 1 0
my friend|13 -2 1 -5 -6 1 -3 1
my grade|19 -8 -2 -3 2 1 -6 -3
my grandma|-2 -8 4 12 -3 0 4 -6
my grandmother|17 0 -4 1 0 -8 1 -8
my grant|17 1 -4 -4 -1 2 -6 -4
my homework|13 -2 -1 -4 -4 -1 -1 0
my husband|12 -6 5 7 -3 -7 -5 -3
my identity|10 4 -4 -3 -1 -1 -5 0
my island|11 -5 0 1 -4 -1 -2 1
my kid|8 -5 -6 15 -2 -4 -4 -2
my kids|14 -1 -3 1 -2 -2 -5 -2
my landlord|5 -2 0 -3 7 -13 1 4
my linkedin|6 -8 -3 2 -2 -3 9 -1
my money|24 -6 -6 0 -2 -5 -2 -2
my mum|17 -1 -2 -4 -4 -2 -1 -2
my neighbour|10 -2 -3 0 -2 -5 6 -5
my new|8 7 2 -1 -7 -3 2 -8
my next|7 -4 4 -8 4 -6 0 3
my notes|10 7 3 -2 -3 -3 -7 -5
my novel|5 4 -9 7 4 -10 -5 4
my old|13 -5 -2 1 -2 3 -3 -5
my opinion|6 12 -3 5 -8 4 -11 -6
my paragraph|17 9 -2 1 -5 -4 -8 -8
my parcel|1 -2 -4 0 -8 7 -8 14
my parents|8 2 -1 -7 0 -7 2 2
my personal|12 1 -1 -2 -3 -8 -2 2
my pin|10 7 -2 -4 1 9 -14 -8
my presentation|7 5 -2 -3 -9 11 -6 -3
my professor|19 -8 -2 -3 -4 -3 2 -2
my prompt|15 -1 -1 -1 -8 -1 -2 -1
my proof|19 2 -9 -12 -1 -6 -5 11
my pupil|8 7 1 -8 0 -6 -4 2
my pupils|15 4 2 0 -1 0 -9 -11
my purchase|24 -6 5 -8 -2 -7 -3 -4
my question|-7 -6 15 -1 -1 0 -1 0
my real|11 -2 -3 -7 1 4 -3 -1
my reasoning|23 -9 0 -12 -3 4 -5 3
my refund|30 -6 -1 -6 -1 -12 -6 1
my sheet|18 -3 1 -2 0 -3 -6 -5
my short|12 -5 -3 0 -4 0 -1 1
my sister|10 0 -6 1 -1 0 -1 -3
my solution|20 -7 -3 -5 1 -4 -2 0
my son|4 -2 0 1 -4 9 -7 -1
my statement|4 -8 18 -5 3 -7 -2 -3
my style|16 -1 -2 2 2 -6 -4 -7
my teacher|25 -12 5 -3 0 -4 -7 -4
my team|2 0 -2 -1 -6 12 -2 -3
my text|10 -1 0 11 -1 -5 -7 -6
my textbook|10 1 1 -7 -6 8 -9 1
my thesis|14 0 -1 -1 -7 2 -4 -3
my top|13 0 -6 3 -2 -3 -4 -1
my transfer|21 -6 -4 -3 -4 -3 0 -1
my two|4 -1 -4 3 -9 -2 2 7
my unit|9 -4 -2 -7 -1 6 -4 2
my wife|15 4 -6 4 -8 -1 0 -7
my wifi|13 -5 -3 8 -3 0 -4 -5
my year|17 -6 1 8 -4 -2 -6 -7
myself|27 -7 2 -14 1 -8 -1 -2
mysql|17 3 -5 -4 -4 -1 -6 0
más|16 -9 3 -20 4 -3 27 -17
máximo|9 0 -5 -7 -5 -7 1 14
máximo <number>|9 0 -5 -7 -5 -7 1 14
método|14 -6 -3 -2 1 -3 -1 -1
même|-16 5 -4 -1 4 -5 0 17
mês|13 -13 -4 -7 -4 1 6 8
müssen|2 -2 -3 -9 -1 10 9 -5
một|14 -4 -2 -2 -1 -1 -2 -2
n|-6 8 5 18 6 -5 -11 -15
n <number>|0 0 -1 -4 11 -2 3 -8
n <quotation>|8 -4 -2 14 -4 -5 0 -6
n and|19 -14 0 9 -10 3 -8 0
n factorial|13 -5 -2 -5 -3 4 1 -2
n if|8 -3 9 -12 -1 -2 2 -1
n n|-1 4 2 -5 10 -5 -2 -4
n the|6 -4 -7 0 8 -6 4 -2
n with|-1 8 -2 8 -3 -8 -3 1
na|7 5 6 -8 -10 -1 13 -11
nach|7 5 -11 13 -7 12 -11 -8
nach dem|-6 7 -6 10 -4 0 -1 0
naive|-5 -1 0 -3 -8 -5 9 12
name|10 11 -6 -19 -2 16 -3 -8
name <quotation>|3 -9 0 -6 2 1 -3 12
name a|4 -11 -2 9 1 -7 13 -5
name an|6 -1 3 -3 -6 8 -9 2
name and|18 -2 5 -4 0 -3 -6 -9
name from|13 -6 -5 2 -3 10 -5 -5
name in|2 -1 -1 -1 6 -10 -2 7
name like|1 -5 4 -9 1 13 1 -5
name of|14 -5 -4 0 1 1 2 -8
name on|-10 -1 0 0 11 0 1 -2
name or|21 -3 -3 -1 -2 -5 -5 -1
name phone|-8 -1 3 1 -3 -2 -2 13
name product|13 -2 -2 0 -4 -2 -2 -2
name quantity|13 -4 0 -1 -1 -2 -4 0
name return|2 -1 13 -1 3 2 -2 -16
name the|5 9 8 -6 6 -6 -9 -9
name three|11 -3 -2 -3 8 -5 0 -6
name two|13 -3 -2 -1 -1 -4 -1 -1
named|5 -5 -4 2 -2 -7 -1 13
named <quotation>|12 -6 1 6 -4 2 -4 -7
named after|-1 -8 -10 0 2 2 6 9
named and|-6 19 -8 -2 -3 -5 -3 8
named entities|-3 -6 1 -3 3 -3 -11 20
named in|2 11 0 -6 3 -5 1 -5
namen|7 -8 -3 -4 -2 -4 -5 19
names|7 2 -19 4 -12 -3 5 16
names are|23 -8 1 0 -2 -3 -5 -6
names dates|9 -1 -1 -1 1 0 -6 -1
names for|17 1 -3 -9 3 -1 2 -10
names in|13 -5 -1 -2 1 -2 -1 -4
names match|12 7 -1 -1 -3 -2 -12 1
names the|-3 -4 4 15 -1 -2 -2 -7
names under|17 0 1 -1 -2 1 -11 -4
naming|-6 -3 -1 -1 -1 -1 13 -1
naming the|-9 7 -3 2 -1 2 2 -1
nan|20 -15 -2 0 11 -3 -6 -5
nancy|18 -2 -2 -6 -2 -4 0 -3
nantes|19 -5 -2 -1 -3 -3 1 -6
naomi|5 -4 2 -12 3 2 2 2
nap|-12 -2 0 6 11 -3 1 -1
napoleon|3 -4 9 -6 3 -2 -2 -1
narrate|-1 15 -5 -4 0 -2 -2 -1
narration|-10 -2 10 1 0 0 2 -2
narrative|15 -3 -1 -3 -6 -5 2 3
narrator|9 -11 -1 -3 1 -10 11 4
nas|17 -6 -1 0 -2 -1 -1 -6
nasty|8 7 -1 -1 1 -1 -11 -2
national|0 11 -5 2 -6 0 -3 2
native|6 -12 -13 -3 11 7 10 -6
natural|-21 4 15 14 -16 -12 12 3
natural daylight|14 -1 -4 -5 0 0 -2 -3
natural elements|11 -3 -1 0 0 1 -3 -5
natural language|-8 9 -10 -7 2 7 15 -9
naturally|4 -5 19 -8 -8 -6 -5 9
naturally <number>|-8 0 20 -2 -3 -4 -1 -3
nature|7 0 1 -8 4 -1 -4 1
nd|9 -6 -2 6 -3 -1 -3 -1
nda|12 0 0 0 1 -11 -3 -1
ne|-1 -14 6 0 6 9 9 -15
ne doit|-7 -4 -2 -6 12 -3 14 -4
near|15 -2 7 -1 -14 -11 16 -11
nearby|10 -2 1 -2 -3 -6 2 0
nearer|-3 -4 -8 -6 14 10 0 -5
nearer to|-3 -3 -9 -6 15 11 0 -5
nearest integer|12 -1 -3 1 -4 -3 0 -1
nearly|4 -9 -7 16 6 -5 -2 -4
nearly right|-6 -2 -1 12 -2 7 -4 -4
neat|-7 -6 9 3 -2 -2 -5 11
necesary|14 -3 -5 -3 3 -3 3 -5
necesito|15 1 -5 -1 15 -7 -14 -3
necesito una|19 -2 1 -3 -5 0 -9 -1
necessary|-4 -4 -9 17 -3 -3 1 5
necessary to|13 -4 -5 0 2 0 0 -6
neck|19 -2 1 2 -5 -6 -5 -4
need|-7 9 -15 -5 7 -2 13 0
need <number>|13 -1 1 -9 -4 5 -12 7
need a|14 15 -7 -3 -3 -9 -4 -2
need an|20 2 0 0 -2 -6 -8 -5
need both|-5 -1 0 3 -9 0 11 2
need copy|1 11 -6 -3 -3 5 -2 -2
need for|-3 4 12 -4 -1 2 -10 -1
need only|-8 -2 3 -1 11 -1 -2 0
need three|9 -8 0 3 -4 0 6 -6
need to|16 -11 -3 4 2 -2 4 -11
need you|-8 10 0 1 -1 1 -3 0
needed|2 9 -14 2 14 -11 4 -8
needed <number>|2 -7 -4 0 9 -2 4 -2
needed and|16 -2 0 -8 -2 1 -4 -2
needed for|25 1 -3 -1 -6 -6 -2 -8
needed to|6 15 -2 -1 -7 -9 -7 5
needless|-5 -10 -2 12 10 -5 5 -5
needs|5 -21 -3 -5 4 -4 11 12
needs <number>|14 -12 7 -3 -2 -2 -6 3
needs a|-10 0 0 0 0 0 10 0
needs reading|-9 -3 1 1 0 -1 11 1
needs the|-9 11 2 -5 1 -3 -4 7
needs to|12 -2 -11 -6 10 -11 4 4
negative|9 1 -6 -4 -4 5 8 -9
negative feedback|-15 -1 1 -5 1 16 1 2
negative integer|11 -1 -1 -1 -3 -1 0 -4
negative numbers|11 6 1 -1 2 -1 -12 -5
negotiate|13 -3 1 0 2 -8 -3 -2
negotiation|4 -4 11 -1 -2 -3 -5 0
negotiator|-9 -3 17 -2 -3 4 -2 -2
neighbor|0 -2 -3 -3 10 7 -6 -3
neighborhood|12 -3 -2 -4 0 -2 -3 2
neighbour to|22 -2 -3 0 1 1 -11 -7
neighbours|8 -9 -5 4 -8 2 8 -1
neighbours they|2 1 -7 2 0 -1 -7 10
neither|-10 19 -9 -12 15 1 3 -8
nela|-2 -4 19 -1 -4 -2 -3 -4
nepal|13 0 0 -1 -1 -3 -5 -1
nervous|9 12 -5 -3 -5 1 -1 -7
net|-4 10 -4 -3 1 2 -6 4
netherlands|14 2 -7 -1 -6 2 0 -4
nettoie|-6 -2 0 -1 -3 -1 0 13
network|17 5 5 5 -10 -5 -10 -7
neu|16 -11 -4 -10 -5 -8 -1 22
neue|2 5 6 -12 -5 -6 16 -7
neural|15 -1 -1 -1 -1 -2 -6 -2
neutral|-1 7 -10 8 -3 -6 -9 14
neutral <number>|7 -3 1 9 -1 -3 -1 -9
neutral and|13 -2 1 0 -9 -3 -2 1
neutral or|1 -2 -7 16 4 -8 2 -5
neutral tone|1 1 1 -7 1 -8 -2 12
neutre|27 -2 -3 -11 -4 -2 -3 -2
never|7 3 -8 1 -7 -12 9 6
never be|-7 -2 1 -1 0 -7 15 0
never been|10 -1 0 2 -2 3 -7 -5
never confirm|8 -6 3 -7 1 4 -5 1
never give|10 14 -4 10 -1 -1 -17 -10
never invent|14 -3 -1 1 1 -4 -8 0
never justify|13 -7 -4 -5 1 2 0 0
never name|16 -8 -5 1 -1 1 1 -4
never quote|10 -1 -1 -1 -5 -1 1 0
never recommend|7 -2 -1 2 -4 9 -2 -10
never say|0 -1 0 -1 -1 -6 10 -2
never speak|15 -2 -1 -1 -1 -3 -6 -1
never tell|15 -2 -3 -3 0 -3 0 -4
never the|24 -7 1 -4 -1 -10 -4 2
never write|10 -2 8 -2 1 -4 -5 -7
new|-7 -13 -23 -5 1 7 30 11
new array|16 -5 -1 3 -3 -2 -8 1
new attempt|-5 -2 -5 -1 -1 14 0 -1
new card|9 0 -3 2 5 -8 4 -7
new facts|3 -3 0 10 -4 -2 -10 5
new ideas|17 1 -2 0 -5 0 -4 -6
new kitten|9 0 -6 -2 -7 1 -2 6
new line|0 -1 0 13 -7 4 -6 -2
new people|14 1 -1 -1 -1 -1 -6 -5
new prompt|-1 1 -1 -2 -6 -4 18 -6
new york|13 0 -3 0 -2 -1 -1 -7
newer|12 -4 -7 4 -3 1 0 -2
newer than|17 -4 0 -1 -2 -1 -3 -4
newlines|14 0 -4 -2 -5 -2 -1 -1
news|24 0 -7 -9 -3 -9 3 0
newsletter|28 -4 -5 11 -15 4 -8 -11
newsletter about|16 -3 -1 -4 -4 -2 -4 1
newspaper|16 -4 0 -3 -4 -1 -3 -3
newton|15 -1 -2 -1 -2 -2 -4 -4
next|-3 -13 -4 -6 13 6 9 -3
next <number>|11 0 8 -6 -12 -9 -5 13
next month|6 -7 11 -14 1 -2 2 3
next one|9 -4 -4 -4 0 9 -6 0
next step|14 -11 -2 1 4 -4 -1 -1
next stop|4 -4 0 -8 -1 -2 8 3
next ten|-1 -10 20 -4 -6 -5 4 2
next three|10 -1 2 1 -6 -4 -3 1
next time|2 3 2 -4 3 11 -13 -5
next to|7 9 -12 8 0 -13 -2 4
next try|0 -7 -3 -1 4 12 -3 -1
next user|-8 -7 -6 -6 0 -9 29 8
next week|20 -7 -2 0 1 -2 -5 -5
nginx|28 -14 -3 -7 -2 -6 5 -2
ni|-3 -8 10 -4 -8 -3 -1 16
nice|15 -5 7 -6 1 11 -7 -16
nice to|7 -5 2 2 1 1 -10 2
nicer|16 0 -5 -3 3 -3 -1 -7
nicht|6 -16 17 8 -10 -4 13 -12
nichts|-11 -7 -3 24 -6 -6 -4 14
night|12 -9 -3 -8 3 2 6 -4
night shift|-2 -8 0 0 -2 -1 12 2
nightly|17 2 -3 -5 -1 -5 -1 -3
nil|11 -3 1 -4 0 -6 0 1
nine|6 -8 -2 -4 0 8 3 -2
ninguna|-7 13 -3 -3 -3 -3 -5 11
niveau|-3 7 -4 -8 -11 2 19 -1
niveau sans|-1 -2 -6 0 0 0 -1 9
no|-18 -3 10 1 -1 5 -2 8
no <number>|1 -9 -10 5 10 -1 0 4
no <quotation>|2 13 -9 -14 -8 -8 9 14
no advice|18 -3 -3 -4 -1 0 -4 -4
no and|3 -8 -2 15 -3 -7 3 -2
no answer|6 -2 8 -5 -5 -5 12 -9
no answers|-7 -6 -1 7 -3 0 11 -1
no can|8 2 -1 -4 -9 -1 4 1
no car|10 9 0 0 -12 -4 -4 2
no case|13 0 -6 0 2 -1 -3 -3
no change|4 -7 10 10 -6 -6 -5 0
no checklist|13 -6 -4 1 -2 3 -2 -3
no commentary|-4 12 -8 3 12 -3 -2 -11
no conclusion|-5 25 -8 -4 1 -4 -3 -3
no diagnosis|11 -1 -1 -1 -2 -1 -1 -4
no direct|-1 14 -2 -2 -4 0 1 -6
no discounts|11 -3 3 -1 -2 -7 -1 0
no effect|-1 -2 10 3 -1 -10 6 -5
no emojis|4 -3 -4 -5 15 -6 -7 5
no explanations|9 0 7 -2 2 -11 3 -9
no fim|13 17 -6 -6 -9 2 -6 -5
no for|7 -12 -1 14 -1 -6 0 -2
no greetings|-6 -1 -1 -1 -1 -1 -1 11
no header|-7 -2 -1 13 0 -4 -2 3
no headings|-2 -1 16 -4 2 -5 -1 -6
no hindsight|-4 9 11 -2 0 0 -8 -7
no jargon|12 -1 -6 -6 10 -5 -9 5
no jokes|23 -4 -6 -2 -6 -2 -7 5
no letter|-5 -5 -1 11 0 -1 0 0
no links|-5 -1 -1 1 -1 -2 -2 11
no lists|-1 -3 17 -7 -10 0 -8 13
no markdown|12 -5 1 -2 0 -4 3 -6
no medical|7 0 -8 0 -2 12 -3 -6
no modern|12 -5 -3 1 -1 1 -3 -2
no more|17 -2 -6 9 2 -12 -6 -2
no need|-7 0 11 0 -2 1 -3 0
no needless|-5 -1 -7 6 9 0 -1 0
no new|3 -3 0 10 -4 -2 -10 5
no no|10 -2 -1 -9 2 1 -1 0
no numbering|-3 -2 0 -7 -1 -1 18 -4
no one|-5 -1 9 -1 -1 -7 9 -4
no other|-7 7 5 5 -6 4 -11 3
no politics|15 0 -2 -2 0 -5 -2 -4
no pressure|20 -8 4 -6 -6 -6 2 0
no prose|7 10 -7 12 -8 3 -4 -14
no questions|-8 7 -4 -8 -8 7 16 -4
no reference|-7 15 -3 18 -5 -11 -5 -1
no repeats|-6 -5 -2 -5 -3 -4 29 -4
no solution|-13 -4 -2 11 -1 -1 9 0
no source|11 -1 -2 -1 -4 0 -1 -2
no step|2 15 1 -4 3 -2 -7 -8
no superlatives|12 -4 -1 -1 -1 0 -4 -1
no text|-13 7 3 -2 11 -2 -3 0
no the|18 -4 -3 -3 4 -3 -5 -5
no to|4 -5 13 -4 -6 1 2 -5
no trains|-11 -1 -2 -1 0 1 16 -3
no two|-5 -2 -8 5 -4 1 18 -5
no user|-1 -1 -4 12 -1 -1 -2 -1
no with|3 -5 0 12 -2 -2 -6 0
no yes|-12 3 -3 -2 -1 -3 19 -1
nobel|-3 -4 -3 7 -2 -4 11 -2
nobody|-2 -10 21 -2 -3 -13 13 -4
nobody can|11 -5 0 -8 7 -2 -3 -1
noch|29 -9 -7 -4 -3 -4 -3 1
node|7 4 5 1 3 -6 -5 -9
node js|14 -8 -5 3 0 3 -8 0
nodes|16 -6 -4 -5 -4 -2 10 -6
noise|5 -14 4 -9 -10 9 9 7
noise <quotation>|12 0 -2 0 -4 -4 0 -3
noise and|-6 -2 0 -4 0 -1 -2 14
noise in|5 -1 -4 -4 -1 -5 15 -5
noisy|0 1 0 -9 1 -2 1 8
noms|5 -4 -3 -2 -4 -1 -8 16
non|19 1 -1 3 -1 -8 0 -12
non empty|12 -9 1 -1 -1 -1 -1 0
non negative|11 -1 -1 -1 -3 -1 0 -4
non technical|14 -3 -4 0 1 -4 -4 0
none|6 -2 -9 -1 5 -3 10 -4
none <number>|0 -5 0 12 0 0 -4 -2
none and|-3 -2 -7 -11 -2 18 7 0
none of|5 2 -7 -5 12 5 -1 -11
noon|4 -7 8 1 -5 -8 -10 16
noor|13 -1 0 0 -2 -2 -9 1
normal|3 -3 12 -1 11 -12 -5 -4
normal for|24 -3 -3 -5 -7 -1 -5 -2
normal that|8 -5 -6 7 7 1 -8 -5
normalise|5 0 -7 1 0 -10 -3 15
normalised|-4 -7 3 9 12 -7 -3 -3
normally|-7 11 11 3 0 -11 -4 -4
normally keep|-7 1 12 -1 1 -4 -4 1
north|18 2 -6 3 -4 -11 -4 2
north facing|15 3 -7 1 -3 -3 -3 -3
north koreans|16 -9 1 -3 -5 -6 -3 9
northern|2 9 -6 0 2 6 -17 4
northern review|13 -8 0 -3 0 -1 1 -1
norwegian|13 -3 -5 0 -2 -1 1 -3
nos|2 -7 9 -3 -4 -5 14 -6
nostalgic|14 1 -1 -5 -6 1 -1 -2
not|-12 6 18 -1 -9 -1 -5 3
not <number>|11 0 -1 -1 -6 -1 -2 0
not <quotation>|11 -8 -4 -5 4 12 -9 -1
not a|-2 0 17 -4 -10 10 1 -12
not add|-6 0 0 -1 2 0 -3 10
not ask|5 -3 -2 -8 1 -2 8 1
not at|-7 -2 0 6 0 9 -5 -1
not available|-8 -2 -1 8 3 -2 -1 1
not be|12 -8 -2 5 -7 3 3 -6
not by|-7 9 -5 -2 -3 -3 1 9
not change|-2 -5 0 1 3 -3 -9 14
not compress|-1 -6 12 -4 -3 3 2 -4
not contain|9 7 -4 -2 0 -2 -2 -6
not delay|3 2 -2 -3 -5 -1 10 -3
not enough|14 0 -3 -5 1 -1 -4 -1
not figure|11 -4 -3 2 2 -1 -4 -3
not found|2 3 0 11 2 -4 -6 -7
not get|14 11 -5 1 -3 -3 -9 -6
not given|11 -6 -7 -1 5 1 0 -3
not go|17 -2 -8 -6 12 1 -6 -7
not going|20 -1 -1 -6 -2 -2 -5 -5
not have|20 -1 -3 -3 -5 -6 2 -4
not in|12 -15 -6 4 -8 6 -4 10
not invent|-18 -1 1 3 2 13 -1 2
not invest|18 -3 -1 -3 0 -9 -2 0
not jump|-6 10 -2 0 2 0 -2 -3
not just|12 10 -3 -6 -4 -4 -3 -2
not know|7 -6 -2 -1 16 -5 -3 -5
not less|14 7 -3 -2 -2 -4 0 -10
not look|22 -3 8 9 -1 -14 -7 -14
not make|11 -8 -5 10 -1 -1 0 -4
not merely|-5 17 -4 -5 -2 8 1 -10
not on|7 -2 -8 9 1 3 -11 -1
not question|25 -9 -4 -1 -2 -1 -4 -3
not received|4 6 -4 -3 6 -9 -2 2
not recommend|10 -3 -4 -1 0 -5 -1 4
not repeat|-5 -5 -2 1 -6 9 8 0
not replace|21 -3 -5 -2 3 -3 -4 -7
not reveal|10 -4 11 -6 -3 -4 3 -7
not rude|12 -1 -3 -1 -3 0 0 -3
not said|12 -1 -8 0 -1 -6 1 3
not search|14 -8 -3 0 1 0 -1 -4
not skip|-6 16 -1 -4 0 2 -5 -1
not summarise|-20 -8 26 1 1 -2 2 2
not sure|15 0 -1 -5 -3 -1 -3 -2
not take|15 -5 -5 -1 1 0 -1 -5
not the|0 3 13 5 -10 -14 7 -5
not tidy|-1 -2 11 -4 -1 -2 0 0
not to|-3 9 9 -2 -2 1 -7 -6
not too|17 -3 -7 -2 -2 1 -2 -1
not use|25 -1 -8 -1 0 -4 -7 -3
not used|11 1 -5 -4 0 1 -4 0
not what|12 -4 4 -2 -2 -3 -3 -1
not working|12 -3 3 -1 -8 -6 -5 9
not write|-5 -1 15 -1 -5 -10 -2 10
nota|-3 -2 -3 15 -3 1 -4 -1
notaire|2 -12 7 2 2 -2 0 0
notario|12 0 -3 -5 0 -2 -3 1
notary|12 26 -3 0 -15 -25 22 -17
notary s|-10 -2 -1 -1 -1 0 16 -1
notas|-6 -1 18 -4 -6 -3 7 -5
note|3 9 -2 6 -11 -4 -7 6
note for|8 -7 7 -8 -4 -1 -4 8
note in|16 -1 1 -3 -3 -8 -6 5
note la|-6 -1 -1 11 -1 -1 -1 -1
note next|-5 14 0 1 0 1 0 -11
note on|12 -9 2 1 -1 -1 -7 3
note that|5 -5 0 -5 1 10 0 -6
note to|31 -5 -8 -4 0 -2 -6 -6
notebook|0 -5 14 -5 5 -3 -9 2
notebooks|11 -14 8 -3 1 0 1 -4
noted|2 -15 13 11 -3 2 -6 -3
notes|-9 14 17 3 -1 -15 -18 8
notes and|3 8 5 -5 -1 1 -7 -5
notes first|4 24 -3 -9 -1 -6 -3 -4
notes from|4 1 -13 0 -3 -4 5 10
notes front|11 0 -3 1 0 1 -5 -6
notes in|3 -6 9 -2 3 2 0 -8
notes into|8 -2 -10 4 3 4 -8 2
notes notes|5 -4 3 -7 -5 2 -2 9
notes of|1 -9 6 2 -1 -2 -4 7
notes you|2 -5 11 -7 0 6 -2 -5
nothing|-10 9 4 -1 7 -9 -3 3
nothing about|17 -4 -6 -3 -3 -3 5 -2
nothing but|-11 -3 -4 -4 20 -2 3 2
nothing else|13 -10 -9 -1 -1 -6 15 -1
nothing fits|13 -6 1 -4 -1 1 0 -4
nothing invented|-11 -5 -4 0 10 0 0 11
nothing is|-10 -5 7 10 -5 13 -5 -6
nothing more|-3 -4 -3 4 6 11 -4 -7
nothing to|12 -1 -1 -1 -1 -5 -1 -1
nothing wrong|11 -6 -6 -7 8 7 -3 -5
notice|3 5 1 -3 0 -4 7 -9
notice friendlier|8 -3 -5 1 13 1 -9 -7
notice in|7 -10 0 4 6 2 -3 -6
notice period|9 -6 -6 0 2 1 -3 2
notice that|-20 12 0 -1 1 -7 5 9
noticed|-8 -4 11 -2 -6 13 -8 3
noticed that|14 2 -1 0 -4 0 -3 -8
notices|-2 -2 0 -5 0 0 -5 14
noticing|-1 11 13 -1 -1 -13 -4 -4
notify|11 -6 2 -5 0 1 -4 0
notre|11 -4 -5 -7 -2 -1 -4 14
nouns|11 2 1 -1 -7 -5 -1 0
novel|10 -3 -18 11 4 -15 4 7
novel is|6 -4 -5 -2 13 -1 -1 -6
novel what|13 -4 -5 -1 0 0 -2 -2
november|25 -6 -8 -3 -5 -2 5 -6
now|20 -9 6 0 9 -16 -3 -7
now <number>|13 -2 -5 -1 -5 1 -2 1
now and|18 -1 1 0 -6 -1 -8 -3
now i|6 -2 -2 10 -7 0 -8 2
now it|5 0 -9 -1 -4 7 2 0
now on|14 -4 2 1 -3 2 -14 0
now the|13 0 -1 0 -1 -6 -3 -2
now what|-15 17 -2 0 0 0 0 0
now why|-6 15 -4 -4 0 -2 0 -1
nowadays|19 -3 -5 0 -6 3 -6 -3
nowhere|-8 -5 1 6 1 -1 -4 9
np|10 -7 -2 7 -3 -3 -2 0
np array|16 -5 -3 -3 -2 -2 0 -2
npc|5 -2 -8 1 12 -4 3 -8
nth|7 -4 10 -1 -7 0 -4 -1
nth fibonacci|7 -4 10 -1 -7 0 -3 -1
nuclear|-6 -1 -1 -1 -2 -1 9 4
nuclear power|-6 -2 -1 -1 -2 -1 9 4
nudge|21 -7 -8 -1 1 10 -7 -9
null|17 1 -2 1 11 -1 -14 -13
null character|3 6 -1 -1 -6 9 -9 1
num|5 -8 9 -11 -3 -9 17 -1
number|-4 2 -3 15 10 -17 -2 0
number <number>|5 -3 -1 18 -9 -1 1 -10
number a|3 9 -3 -4 -7 9 -4 -3
number and|-2 5 0 -7 13 -2 -9 2
number before|16 -4 3 -4 -4 0 -2 -4
number first|0 -7 0 5 9 0 -6 0
number for|12 -8 -13 -6 -4 -2 14 8
number from|9 -7 3 8 -3 2 -3 -10
number if|21 -4 0 -5 -7 -4 0 0
number n|10 -3 -2 -3 -7 2 0 2
number of|8 0 5 -5 4 -16 -3 6
number only|-3 -2 -6 22 -4 -1 -8 1
number postcode|11 -4 -2 0 -2 3 -5 -1
number that|-3 -6 10 6 0 -3 -2 -1
number them|-3 4 -8 -2 -7 7 9 0
number to|14 -1 -1 -6 -2 -1 -1 -1
number using|-9 5 11 -4 6 6 -2 -12
number your|-1 9 -1 -9 -1 4 -1 1
numbered|-4 13 -14 -5 1 -5 3 11
numbered stages|-6 14 -2 -2 2 -5 0 -1
numbered then|-8 13 3 -4 0 0 -2 -1
numbering|-3 -2 0 -7 -1 -1 18 -4
numbers|12 3 -17 -11 -6 -10 18 11
numbers <number>|12 -3 4 -8 5 -13 4 0
numbers from|18 -1 -1 -8 0 1 -1 -7
numbers in|19 -5 -2 -1 -1 -7 -4 0
numbers must|-8 -3 1 -1 2 -2 -10 22
numbers then|-5 11 2 -2 -4 7 -4 -7
numbers to|3 -8 1 0 -1 7 -3 1
numbers up|13 0 -1 1 -4 2 -10 -1
numbers with|5 11 -2 0 0 -4 -6 -4
numeric|-7 0 -3 6 -4 0 13 -5
numpy|11 -1 4 -3 -5 -2 -3 -2
numérica|-6 11 -6 -7 -5 -7 23 -4
numéros|-10 -7 -2 -4 18 -6 -2 14
nun|13 -7 -2 -2 -1 -1 -3 3
nunca|-6 20 -3 0 -7 4 -3 -5
nur|-5 6 11 4 21 -7 -17 -13
nurse|3 5 -8 -7 -2 -6 15 1
nurse and|18 -9 -4 -2 2 -1 -2 -3
nurse on|-6 -2 -1 0 -1 -1 14 -3
nurses|10 -1 0 0 1 1 -7 -4
nut|22 -4 -1 -5 -2 0 -11 2
nutzer|-10 -7 -7 4 11 -3 3 9
não|-8 2 5 7 12 -7 -11 1
nächste|-1 12 -4 -4 -4 -4 12 -6
né|3 -5 -5 1 -1 -5 -1 14
número|-19 -1 5 11 -13 26 -5 -5
número de|-13 2 -5 13 -6 17 -7 -2
números|-1 -8 -6 -5 19 -9 15 -5
o|-14 4 6 8 -4 -6 -5 11
o <number>|3 -2 -6 22 -3 -6 -4 -5
o <quotation>|5 -2 -5 -3 12 -1 -4 -3
o caminho|20 -9 -4 -10 -6 14 2 -7
o diálogo|-8 -3 11 -4 -3 0 -4 13
o pedido|7 -5 10 -2 -6 -1 -2 -1
o que|24 9 5 -6 7 -11 -15 -14
o raciocínio|-6 -4 12 -1 -6 12 -6 0
o site|13 -8 -2 5 -8 1 -6 5
o texto|-8 -1 10 -3 0 14 -5 -6
o trecho|-5 -7 -6 -6 1 12 13 -3
o usuário|-5 -14 9 0 10 -11 10 0
o y|3 -5 0 15 -3 -1 -5 -4
o último|9 10 -2 -1 -2 -2 -6 -7
oat|19 5 1 0 -8 -8 -9 -1
oatmeal|11 -7 0 0 1 6 -10 0
oatmeal cookies|11 -7 0 0 1 6 -10 0
ob|9 -8 9 11 -4 -10 -5 -2
obeyed|-12 1 -1 13 1 -1 -1 0
object|1 -1 -5 -3 -7 20 0 -5
object has|12 8 -3 -3 -7 -3 -4 -1
object or|6 -1 3 -3 -6 8 -9 2
object to|-9 -4 0 1 0 25 -5 -7
object with|10 -1 0 -6 0 -1 0 -1
objection|-2 -6 0 -1 2 12 -5 0
objections|18 1 -7 -5 -7 13 -8 -6
objective|21 -6 -7 0 -2 3 -6 -3
objective and|12 -7 -5 0 -6 2 0 2
objects|19 -6 -1 3 -4 -1 -7 -3
objects are|14 -6 -1 1 -4 -1 -1 -1
objetiva|6 -2 -5 -7 -3 3 -5 14
obligatory|-5 17 7 -2 -4 -1 -10 -3
observation|1 13 -12 -13 0 -2 2 12
observe|20 0 -5 -2 -7 5 -7 -4
observe letter|10 -10 0 0 0 0 0 0
obtain a|13 -1 -1 -1 -2 -2 -2 -2
obtained|-6 8 3 -2 7 2 -4 -7
occasionally digital|-4 -3 9 6 -5 3 -7 0
occurred|-3 3 14 -1 -1 -4 -2 -6
ocr|10 -4 -4 3 -4 -3 -6 8
octane|14 -5 -1 0 1 1 -3 -6
october|28 -6 -7 0 1 -6 -7 -2
octopuses|12 9 -5 -5 11 -3 -12 -7
odd|8 12 -4 -4 -4 -13 6 -1
odd numbers|17 7 6 -6 -3 -7 -11 -4
oder|-5 -1 -2 7 15 5 -10 -9
odometry|18 -5 9 -8 -6 -4 -4 1
of|-6 -4 11 -5 -4 0 7 1
of <quotation>|25 -9 -8 -8 4 -3 -6 6
of a|2 -3 10 -1 4 -14 -4 6
of ai|-10 -4 -6 9 12 14 -7 -8
of all|18 -3 -5 7 -3 6 -5 -15
of an|7 -5 4 7 -1 -8 -16 12
of and|-6 4 11 1 1 -12 -1 1
of animal|2 -3 -1 -9 -1 -4 6 9
of answers|-7 6 -1 0 10 0 -5 -4
of any|20 -3 -4 1 -8 -7 5 -5
of at|17 -4 -6 7 -5 -2 -5 -2
of australia|-7 0 -1 18 0 -1 -3 -5
of billing|18 -5 1 -1 -9 2 -1 -6
of bot|-4 -3 -5 10 -1 11 -3 -6
of both|3 -1 0 8 8 -4 -14 1
of buckwheat|22 -4 0 -3 -1 -5 -3 -6
of burkina|8 -6 3 -3 -3 -6 -5 10
of code|2 10 -5 -6 -4 11 -3 -4
of coffee|13 -2 -3 2 -7 0 -1 -3
of considerations|-7 20 -5 -2 0 -4 -1 -1
of content|3 1 -5 12 1 -3 -2 -7
of customer|-9 -2 -2 -2 9 -2 8 -2
of cycle|6 -6 0 10 -6 0 -3 -1
of data|5 -4 0 1 10 -3 -7 -2
of delivery|0 -1 -1 0 0 -3 10 -5
of dog|2 2 -7 -1 1 0 -7 11
of don|17 3 -4 -7 7 -6 2 -12
of each|1 -6 8 -13 -1 6 -4 9
of error|0 -2 -2 -4 -2 -2 13 0
of experience|11 3 -6 2 -2 2 -8 -2
of file|15 -5 -3 1 -2 2 0 -8
of files|13 0 -10 -5 3 -6 -5 9
of five|17 -10 4 10 -4 7 -10 -14
of four|8 -1 -6 9 -10 -1 1 1
of friends|16 -3 1 -1 -3 -4 -2 -3
of funds|9 2 -6 9 -6 3 -5 -6
of his|12 -4 -2 -4 -2 -4 0 3
of how|-3 10 -1 -5 -5 3 11 -10
of human|10 -6 -2 -5 0 2 -9 10
of humor|7 -10 9 -2 -2 -2 -2 2
of integers|12 0 2 -4 1 -3 -11 3
of it|-13 21 -1 -9 7 -12 6 1
of its|3 -8 -6 -6 4 15 -3 1
of justification|-1 5 4 9 -5 -2 -8 -2
of letters|-1 7 -5 -6 -6 -1 15 -3
of lines|-2 9 8 -6 -13 1 6 -3
of lithium|-19 0 1 1 12 2 2 2
of mice|21 -5 0 5 -7 -1 -4 -10
of missing|5 -7 10 0 -10 3 -3 1
of model|5 -1 5 -4 -4 10 -5 -6
of mongolia|13 0 -2 -4 -3 0 1 -5
of more|-4 6 1 0 -3 -3 -7 10
of my|7 -5 4 5 9 -19 -4 3
of n|-8 -2 -1 -4 16 0 0 0
of no|8 0 1 7 -4 -11 0 -1
of non|18 -3 -5 -5 -1 2 -6 0
of numbers|6 -2 1 -12 3 7 5 -10
of of|13 -4 1 5 -3 -1 -5 -6
of office|31 -3 -2 -5 -3 -6 -13 0
of old|20 -8 -7 1 2 2 -6 -2
of one|6 -2 2 -4 9 -1 -10 0
of our|14 -3 11 2 -11 -2 -7 -3
of p|-6 2 -2 -3 13 -6 0 3
of people|5 -6 0 0 -11 7 9 -4
of problem|-2 15 -3 -3 -1 -6 0 -1
of question|6 -4 3 2 -3 -3 7 -8
of reasoning|-4 16 13 -12 -3 -3 0 -7
of reply|-11 11 7 -2 0 0 -1 -4
of rising|-5 -6 -4 -1 1 0 18 -2
of s|10 -9 6 -5 1 -2 0 -1
of sales|14 -4 -1 -1 -1 -6 0 0
of self|18 -4 6 -2 -4 -6 -2 -6
of sensor|12 -1 -1 0 -2 0 -6 -2
of sentences|11 6 -4 -3 -7 -7 -3 5
of shoes|14 -2 0 -2 -4 -1 -3 -2
of someone|13 6 -2 3 -4 -3 -8 -6
of steps|-5 -13 3 -1 10 10 -4 0
of strings|-7 10 -7 -8 -16 2 30 -4
of student|0 5 -3 -7 -1 -5 0 12
of symbols|-8 2 -5 15 0 -2 1 -3
of ten|6 -10 -6 5 5 -6 0 6
of that|2 -8 2 13 -4 9 -3 -11
of the|-1 8 7 1 11 2 -22 -6
of their|2 -2 -3 -8 4 -4 14 -3
of them|16 -6 -9 0 1 -12 10 0
of these|6 -1 7 9 -4 -17 7 -7
of this|8 -1 -1 -6 -4 -15 13 5
of those|-3 -7 0 1 2 -5 16 -6
of thought|-23 7 27 -12 -1 0 -9 11
of three|0 -1 -8 7 12 -4 -9 3
of tomatoes|9 -11 -3 -1 1 -2 0 6
of tordesillas|12 -6 -4 -5 -1 5 -1 0
of two|1 0 -8 -11 6 15 11 -14
of type|16 9 -3 -2 -5 -8 -8 1
of user|4 -2 -5 4 -3 -6 10 -2
of users|16 -4 -1 0 -5 -1 -4 -1
of various|12 -3 -3 -3 -6 2 0 0
of view|3 1 0 -1 10 -1 -12 0
of water|-3 9 5 -1 -7 0 -4 1
of westphalia|12 6 -6 -2 -2 -2 -1 -5
of which|0 11 3 -3 -6 -1 5 -9
of wine|13 -2 0 -3 2 -2 -6 -2
of words|12 11 -5 2 10 -7 -11 -13
of work|5 -9 11 0 4 2 -8 -5
of writing|16 -6 -1 9 -9 4 -12 -2
of x|-9 9 15 4 -8 -3 -1 -7
of your|-1 -2 17 2 -6 -4 -11 3
off|-1 -6 -4 10 -4 4 -1 3
off <number>|0 -6 -2 16 0 -5 0 -3
off as|16 -6 -2 0 -3 1 -4 -1
off at|4 3 12 -5 -4 -3 -9 3
off i|7 -10 -3 -1 2 4 -2 3
off if|10 9 -4 -1 -5 -6 -1 -3
off topic|-3 0 0 17 -8 -11 10 -6
offending|-7 -1 -1 4 -1 9 0 -1
offer|22 -12 0 -9 -7 -5 -2 13
offer <number>|13 -2 -1 -1 -1 -2 -3 -3
offer one|19 -4 -1 2 -5 -5 -4 -3
offer the|12 -11 9 -2 -5 4 -6 -2
offer three|14 -5 -1 1 0 1 -10 -1
offered|5 -6 2 -2 -6 13 1 -8
offering|1 -2 -1 -5 11 0 0 -4
offering an|-8 3 1 -4 17 -2 -1 -6
offerings|12 -3 -3 -3 -6 2 0 0
offers|14 -6 -1 -3 -12 5 -4 8
office|2 -6 -10 9 -9 7 12 -5
office in|5 -2 3 7 1 -4 -9 -1
office reply|10 -2 3 -1 -1 -2 -6 -1
offside|17 -6 1 -2 -1 -9 6 -6
offside rule|17 -6 1 -2 -1 -9 6 -6
often|16 -10 0 -11 11 4 -8 -1
oh|15 -3 -3 0 -1 1 0 -9
oh and|12 -2 -1 -1 -1 4 -10 -1
oh i|11 -1 -2 -1 -1 -1 -6 0
ohm|-5 4 -1 -3 -9 5 10 -1
ohm s|-6 -2 -1 -2 0 3 9 -2
ohne|-8 1 -13 -11 -1 10 12 9
oil|18 -10 5 0 -7 -1 2 -8
ok|21 -8 -14 -1 -5 8 -6 5
ok and|24 -4 -5 -6 -7 9 -3 -9
ok for|2 -6 -6 11 -2 7 -4 -3
ok then|16 -3 -3 0 -2 -4 -2 -1
ok to|-6 -4 1 -4 0 -8 12 10
okafor|12 0 -2 0 2 -4 0 -7
okay|16 -7 12 8 -8 -3 -4 -14
okay for|19 -2 0 -3 -1 -3 -7 -4
okay to|28 -3 -7 -3 -5 -5 -2 -3
old|2 2 -4 -10 0 -16 2 24
old <quotation>|2 5 2 -8 -5 -9 1 12
old and|18 -10 -3 0 -2 1 -5 0
old is|16 -6 -3 -2 -3 -1 0 -2
old men|15 -4 -2 2 4 -4 -7 -3
old order|0 -4 5 -11 0 -2 1 12
old records|20 -3 -10 3 2 3 -7 -7
old reply|-3 1 0 -13 6 -3 0 12
old which|12 1 -2 2 -5 0 -3 -4
older|13 -4 3 6 -1 -1 -11 -4
older than|7 6 -1 5 -2 0 -12 -4
olds|21 -10 3 -8 3 -1 -3 -3
olds with|15 -5 0 -7 0 -2 -2 0
olympiad|-6 12 -1 -1 -1 -1 -1 -2
omission|-4 13 1 -4 1 -4 0 -3
omissions|-4 0 0 0 14 0 -10 -1
omit|-22 31 3 12 -7 -9 -3 -6
on <number>|1 6 -9 -6 1 13 5 -11
on <quotation>|27 -5 4 -7 -6 -7 2 -8
on a|3 -12 -5 4 12 -5 -7 10
on all|16 -7 -1 -6 -2 -9 14 -5
on an|22 0 8 5 -19 5 -14 -8
on and|18 -9 -3 0 0 -1 -5 0
on any|0 -8 -4 14 -2 1 -4 2
on chemistry|-5 -2 -1 -2 -2 3 10 -3
on ci|25 9 1 -11 -8 -9 0 -7
on correctly|-10 -2 -1 -1 3 10 2 -1
on creating|14 -1 0 -2 -3 -4 0 -4
on each|0 -8 -1 9 0 -3 3 -1
on earth|-1 5 -1 -3 1 -6 9 -3
on every|-3 14 8 0 -10 -1 -4 -3
on facts|-6 -1 -3 -7 10 10 0 -2
on file|-1 -5 9 -1 -3 -2 -6 9
on five|-4 -2 -7 9 -2 -2 12 -6
on for|14 -7 -2 0 -1 -3 0 -1
on format|0 4 0 -8 -3 10 0 -3
on fractions|17 -11 1 1 -4 -8 4 -1
on fragile|7 -11 -1 6 1 -3 -1 2
on friday|13 -1 -5 4 -7 5 1 -10
on github|24 -1 -3 -6 1 -7 -5 -2
on her|26 -2 4 -9 -8 1 -9 -3
on his|-2 -5 -10 -1 -4 9 3 9
on host|2 -3 10 1 1 -2 -2 -8
on how|7 -17 -9 17 2 0 5 -4
on i|9 1 1 1 0 -4 -2 -7
on instagram|16 -4 -2 -3 -7 -1 -1 1
on irregular|18 -7 -4 -1 -1 -6 1 1
on it|0 -13 3 0 13 9 1 -12
on its|-6 21 -2 -1 -3 -7 -3 1
on lines|11 8 -6 -5 1 -8 -2 -1
on me|4 -8 -1 -6 11 -2 -4 6
on monday|10 6 -7 2 5 6 -16 -6
on my|19 -11 7 -9 -11 3 0 3
on one|0 6 -7 8 -2 6 -5 -5
on our|13 -3 -3 7 -2 1 -7 -5
on page|18 -2 -5 -2 0 -1 -3 -4
on paper|-9 22 -2 3 -3 3 -8 -6
on ramipril|11 -5 8 -4 -5 1 -2 -4
on rivers|13 -2 0 -1 -2 0 -7 -1
on separate|23 -9 -3 5 -2 2 -11 -4
on sunday|13 -4 2 0 -1 -6 -2 -3
on sundays|2 -10 -2 10 -8 -2 15 -5
on text|-2 3 3 -8 -4 8 -1 1
on that|-10 1 1 10 -4 -5 -3 10
on their|9 -4 -6 -6 2 -4 8 1
on them|4 12 -3 -3 -4 -3 -3 0
on this|-7 -7 -13 7 0 12 6 2
on thursday|-1 9 -4 -1 5 0 -6 -1
on time|13 -4 -1 1 -2 -4 -2 0
on to|-3 1 -10 1 11 -1 4 -3
on top|23 0 -6 -2 -16 2 -2 0
on until|-6 6 10 0 0 -5 -5 0
on what|13 8 -1 2 0 -11 -11 0
on whatever|-8 0 -1 0 -1 0 11 -1
on where|-9 9 2 -3 -2 -2 -3 8
on whether|-2 2 -5 19 -8 -1 -3 -4
on which|-3 3 -5 12 9 -6 -3 -8
on why|7 1 -7 9 5 -8 -4 -4
on your|1 9 -2 -3 10 -10 1 -6
onboarding|10 8 -5 0 -9 -2 -6 4
once|18 4 -16 -3 -13 4 -2 8
once and|15 -7 1 -2 -6 -7 14 -8
once more|-6 5 -1 -1 0 13 -6 -3
once then|7 20 -1 -5 -2 -5 -8 -6
once you|14 -7 0 2 0 -4 -4 1
onde|-7 6 -5 -6 -2 6 -5 13
one|-11 0 -13 1 8 5 7 3
one <number>|-4 -7 -4 -11 23 0 -5 9
one <quotation>|0 10 -3 -3 9 -13 2 -2
one a|-5 -11 -3 1 12 -2 13 -5
one after|-12 8 -2 3 -3 -1 6 1
one and|-8 4 2 14 1 7 -22 2
one another|10 -1 0 1 -9 0 -1 -1
one answer|-8 -1 0 0 1 1 -3 10
one at|5 14 0 -4 0 4 -12 -6
one before|0 10 9 4 -7 3 -11 -7
one best|-15 -3 1 -2 -3 5 10 6
one by|3 18 2 -6 -8 10 -15 -5
one child|16 -4 -2 -3 -3 -2 -2 1
one clause|-7 -11 1 -5 11 1 1 9
one command|15 -6 -4 -5 1 0 4 -5
one constraint|-6 0 -2 -3 -5 2 14 -1
one emoji|7 -2 9 13 -1 -8 -7 -9
one go|-3 -4 7 -7 -2 -5 4 11
one how|14 -5 2 -1 -2 1 -6 -4
one i|18 -7 1 -2 -3 1 -5 -4
one in|20 2 -8 3 -2 -6 -7 -2
one integer|6 -8 1 -2 -3 0 -2 8
one is|4 -6 -1 5 11 -15 6 -4
one json|-1 6 0 -8 -5 0 -2 10
one label|12 -2 -2 8 -7 -3 -5 -1
one lacks|-7 0 -1 0 13 -6 1 0
one letter|-11 0 -1 -13 29 -1 1 -3
one line|13 2 -5 0 11 7 -8 -19
one liner|23 -6 -2 -3 -5 1 -5 -2
one minute|17 -2 -3 2 -3 -5 -3 -2
one mistake|5 -3 -2 0 -6 9 3 -6
one month|6 -4 -2 1 -4 -9 14 -1
one new|13 1 -2 -11 7 1 -2 -7
one no|16 0 -2 2 -4 1 -5 -7
one of|10 3 -4 -1 -4 7 -6 -4
one off|-7 -1 -1 9 4 -4 -1 -1
one only|10 -1 6 -1 -3 -1 -3 -6
one operation|1 16 1 1 -3 -3 -8 -4
one or|8 -1 -4 3 7 1 -6 -7
one output|-6 0 11 -3 1 -5 -5 7
one page|21 -7 1 1 -1 0 -9 -5
one pair|-10 -1 -3 1 -3 -1 9 7
one paragraph|8 -2 -2 -5 0 8 5 -13
one per|7 4 -1 -12 3 -5 10 -7
one plain|13 -2 0 -4 -3 0 1 -5
one please|11 -1 -2 8 -3 -4 -5 -4
one problem|-4 -5 -4 -6 12 -1 12 -3
one prompt|-6 -6 -4 -4 -2 0 25 -3
one question|13 -14 -7 -4 4 -5 11 1
one rest|-7 6 0 0 -3 8 0 -4
one row|0 8 0 -5 0 12 -4 -11
one s|12 -4 -2 2 -4 -4 2 -2
one sentence|5 -14 -10 7 1 3 7 1
one should|15 -7 -4 -3 6 -2 -5 0
one six|15 -4 -5 4 -5 0 -5 0
one small|-7 8 -2 2 0 2 -3 0
one source|-5 14 -2 -3 -2 -7 -2 8
one star|23 0 -3 -2 -5 -9 -2 -2
one step|18 -13 -5 1 -4 -5 5 5
one strength|3 0 -4 -4 -5 14 -1 -3
one task|9 -6 -4 -5 -3 -3 15 -4
one that|-9 15 -1 -5 6 6 1 -13
one the|-2 8 -2 9 -5 -8 3 -4
one then|6 -4 -8 7 7 0 -4 -3
one thing|-4 2 -7 5 11 -3 -1 -5
one third|11 -3 -4 -1 -4 -3 -4 7
one user|-9 -4 0 0 0 1 11 1
one was|-9 9 -2 7 -4 -1 -4 5
one what|-16 14 0 1 -2 1 1 0
one word|1 -5 11 1 10 -6 -7 -4
one would|14 -6 -2 -3 4 -9 -6 8
one wrong|15 -8 13 -7 -3 -6 1 -5
ones|-15 15 9 -1 -3 -16 14 -2
ones and|-7 3 -1 -1 -1 -4 12 -1
ones answer|-10 4 -1 11 -1 -1 -3 2
ones you|-8 7 6 0 -6 0 6 -5
online|16 -5 0 -5 -1 -5 -6 5
only|-20 -2 -1 3 10 3 -1 7
only <number>|15 -3 -4 -2 -9 10 3 -10
only a|2 -5 5 -2 12 -3 1 -10
only about|11 3 -2 0 0 -2 -5 -6
only after|-2 10 0 -7 1 -4 3 0
only afterwards|-5 12 9 -8 -3 -7 3 -1
only answer|13 -6 -5 1 -1 -1 -1 0
only as|-4 0 -12 0 11 -1 6 0
only ask|13 -4 -2 -1 -1 -1 -2 -2
only at|10 -7 2 -5 -4 -6 12 -2
only available|17 -3 2 -1 -4 0 -11 -1
only correct|-6 9 -1 -1 1 -1 -1 -1
only def|16 -7 1 -1 2 -2 -5 -6
only first|19 -5 -3 -6 3 -1 0 -7
only for|-6 15 -1 -2 -2 -5 2 -1
only from|13 -7 -3 -1 5 -6 1 -1
only if|7 -2 5 10 -7 2 -9 -6
only ignore|-3 -9 -3 17 1 -2 3 -3
only in|1 12 -4 13 -8 -7 4 -11
only nice|23 -13 -6 -4 -5 -7 14 -3
only no|5 -5 -4 -1 -8 9 16 -11
only numbers|5 -7 2 13 -3 2 -6 -5
only on|18 6 3 -1 -5 -7 -12 -3
only one|10 3 -1 6 -7 -6 -3 -2
only reply|20 -3 -5 -3 -1 -4 -1 -3
only that|-11 2 -4 5 1 -4 0 12
only the|4 2 -6 -1 1 -9 6 4
only then|-11 18 0 -2 4 -8 0 -1
only those|0 -6 -5 10 -8 9 4 -4
only unique|11 4 -2 -2 -5 0 -4 -4
only user|10 -6 -10 2 -2 -4 11 -1
only what|-5 -14 7 6 2 16 -3 -8
only with|25 -8 -6 -8 -13 -1 -2 14
onto|2 12 -6 -1 0 0 -5 -3
op|-1 10 -3 6 -2 -6 -3 -2
open|6 1 15 12 -11 -6 -15 -3
open a|14 0 -1 -1 0 -2 -5 -5
open and|-5 11 3 -2 -2 -3 -2 -1
open in|10 -5 5 -1 1 0 -2 -9
open questions|13 -2 -1 1 1 -1 -10 -1
open the|2 0 12 -7 -7 -4 7 -2
open with|1 13 -5 -2 -2 3 -3 -6
opened|2 -3 4 13 -13 -4 15 -13
opened in|-3 -3 -1 11 -4 -1 6 -5
opened the|11 -2 7 -2 -1 -3 -4 -6
opening|11 -10 1 11 -19 -10 9 7
opening hours|15 -4 1 -3 -1 -1 -6 -2
opening line|7 -2 0 -9 -3 -1 17 -8
openings|11 1 -2 -2 -6 -1 -2 0
openly|2 11 -2 2 0 -4 -2 -7
operate|30 -8 -6 2 -5 -8 -3 -1
operate in|30 -8 -6 2 -5 -8 -3 -1
operating|20 -2 -6 1 -5 2 -1 -9
operating system|11 1 -4 -2 -5 1 -2 -2
operation|-3 19 0 6 -16 -4 4 -7
operator|16 -4 0 -4 1 -6 1 -5
opinion|4 3 -2 -10 -7 -4 9 8
opinion on|20 -5 0 -1 -3 -2 -10 1
opponent|-2 -4 -1 -5 -1 14 0 0
opportunity|10 -11 -4 -5 0 0 10 0
opposite|14 -7 -5 18 -5 -7 -7 -1
optimal|13 -1 -5 -1 -5 0 0 -1
optimise|22 4 -9 0 -8 -5 -2 -1
optimise bicycle|16 -2 -2 -2 -2 -2 -8 1
optimise the|19 -4 -2 -3 -1 -2 -2 -4
optimization|12 -5 2 -5 1 -3 -2 -1
optimized|36 -7 -8 -3 -4 -2 -8 -4
option|3 17 -2 -10 -4 -2 19 -21
option <number>|5 -4 -1 3 -6 -5 11 -2
option a|-18 21 3 2 -2 0 -3 -3
option and|-7 14 -1 1 -1 -2 -6 2
option is|0 12 -3 -1 -4 0 -1 -3
optional|7 0 -1 7 -5 4 -9 -4
optionally|9 -8 0 0 0 0 -1 0
options|9 11 -4 -7 0 -8 9 -9
options <number>|13 -7 1 -5 4 0 -1 -5
options for|9 -4 -1 -1 5 1 -7 -1
options of|-10 9 -2 1 -2 2 2 -1
or|3 -8 -5 28 16 -7 -13 -13
or <number>|-9 -6 5 14 17 -11 -10 1
or <quotation>|17 -6 2 3 2 -7 -6 -4
or a|1 -13 -1 3 5 0 5 -2
or after|10 -3 -2 0 -1 -1 -5 2
or an|-5 -9 -1 -3 -1 9 10 0
or b|-6 -2 -2 -9 25 -3 -4 2
or below|10 -2 -4 -5 2 -3 -1 3
or by|-23 -6 3 -7 32 -1 4 -2
or c|-4 -8 2 -3 13 2 0 -2
or d|-1 11 -1 -8 -2 -1 0 3
or data|11 2 2 -6 -2 0 -5 -3
or fail|-16 0 -3 25 -1 -2 -2 -1
or false|9 -5 -2 17 -5 0 -6 -10
or i|8 -9 13 -3 -9 4 -5 1
or incorrect|-16 3 4 14 -2 -3 4 -5
or more|15 8 -2 -1 -11 1 -4 -6
or neutral|13 -10 0 -1 -1 2 -2 -1
or no|18 16 -2 -10 1 -7 -13 -2
or none|22 -1 -4 -3 -9 -1 -2 -1
or not|25 -1 -5 -2 -11 -3 -8 6
or only|11 -1 -2 -7 3 -3 -2 1
or other|11 -2 0 -1 -5 -3 0 0
or others|17 -2 -3 -4 -1 -3 -2 -2
or should|20 -1 -5 -8 6 -4 -2 -6
or something|10 -4 -3 -7 -1 8 -1 -1
or the|14 -3 11 -11 -9 -8 7 -2
or three|-2 2 -4 -4 -6 16 -5 3
or thursday|3 -5 5 -1 -6 -4 9 -1
or tie|-8 -2 -6 -6 25 -3 0 0
or topic|-7 0 2 -2 -2 -2 12 -2
or two|24 -19 -1 -1 5 4 -8 -4
or what|-9 10 -1 -1 1 -1 -2 2
or wrong|12 -9 1 11 -5 -7 -4 1
oranges|7 4 6 -7 0 2 -8 -4
orchids|14 -4 1 -7 -5 2 -3 2
order|-10 15 -5 -5 24 -15 -4 1
order and|11 7 -1 4 -5 -8 -6 -2
order as|-8 9 0 0 -2 -3 5 -1
order at|2 12 -2 2 -8 1 -4 -3
order by|16 -7 9 -6 15 -6 -6 -15
order from|5 11 -5 4 1 -4 -5 -8
order it|3 -6 14 0 -5 -1 -2 -2
order number|8 -2 2 -3 -6 0 10 -8
order of|7 -16 -1 -2 9 9 -8 2
order return|14 -1 -2 0 -4 1 0 -9
order the|1 -5 -2 -3 18 -2 -3 -4
order to|6 -15 4 1 -5 1 10 -2
order you|8 -10 -3 0 -1 -1 8 -1
ordered|6 5 3 -6 -11 11 -9 1
ordered <number>|11 6 -5 -7 -3 -4 -1 4
orders|8 -2 -2 -2 4 4 -8 -2
orders in|2 9 -4 -2 -7 5 -2 -2
org|13 -6 0 -4 0 -1 -3 0
organisations|19 -5 -1 0 -3 -1 -4 -6
organise|23 -12 -4 -5 -4 4 1 -4
organise exam|12 -5 -4 -3 0 0 3 -3
organise it|14 1 -3 -7 -1 -2 -3 1
organization|9 -6 -6 10 -6 1 1 -4
organize|11 3 -5 -3 -3 2 -1 -5
origin|15 -3 1 -2 0 -6 -4 1
original|-5 -7 16 4 -3 -22 10 7
original <number>|-5 -4 0 1 2 0 12 -6
original and|9 4 -2 -1 -2 -1 -6 -1
original in|-4 1 -3 -1 8 -12 0 11
original is|13 -4 -1 2 -4 -2 -6 2
original meaning|11 -5 0 -1 0 1 1 -7
original price|20 -6 -2 -8 -4 1 1 -1
original word|0 -1 -6 10 -4 3 -2 -1
originality|-6 -1 0 14 -1 -1 -4 -1
originality <number>|-6 -1 0 14 -1 -1 -4 -1
originally|15 -9 -4 -1 -1 0 0 0
originals|19 -1 0 0 -2 1 -4 -14
os|-14 -9 13 -8 5 17 -10 8
osaka|7 -5 -5 1 9 -2 -7 1
oslo|-6 1 -3 3 -2 -4 1 10
osmosis|0 4 2 -7 -5 -7 1 11
other|-3 9 -4 -8 9 -1 0 -3
other people|18 -8 3 -2 -4 1 3 -11
other return|14 2 2 3 -9 -3 -8 0
other words|13 -5 -3 -5 1 1 -3 1
others|-4 0 17 3 4 -17 6 -8
others <number>|-5 -1 12 -1 -1 -1 -1 -1
otherwise|13 10 -2 10 -12 -6 -7 -5
otra|6 10 -4 0 -3 0 -7 -3
otras|-7 13 -12 -5 -4 0 -2 18
otros|8 -7 -3 -1 -7 -6 -1 16
ou|8 -10 -9 15 12 -9 7 -15
ou non|10 -4 0 9 -7 3 -3 -8
ouagadougou|8 -3 7 -3 -14 10 -3 -1
ought|-9 -3 -7 1 -5 14 10 0
ought to|-7 -3 -6 2 -6 9 10 0
oui|1 -8 0 8 -3 2 1 0
our|4 8 -1 -10 -5 3 -9 10
our ai|11 -1 -5 -2 0 7 -5 -5
our annotators|-9 7 9 -5 0 -1 -1 -1
our board|11 1 -3 1 0 -4 1 -8
our choir|19 -2 -2 -4 1 -3 -1 -8
our client|11 -2 6 -1 -3 -3 -2 -6
our collection|-9 13 -2 1 0 -1 0 -1
our company|8 1 4 8 0 -7 -5 -9
our compliance|21 -3 2 -4 -3 0 -5 -8
our customers|9 2 -2 -7 10 3 -10 -4
our dashboard|19 -7 1 -4 -5 -1 -3 -1
our desk|6 -2 -1 -6 0 9 -5 0
our editorial|-3 1 0 8 3 -7 9 -10
our experiment|8 -9 6 1 11 -5 -6 -6
our fence|15 -5 -1 4 -1 -3 -3 -4
our hospital|13 -4 1 -1 1 -3 -6 0
our hotel|12 0 -1 -2 0 -5 -3 0
our managing|9 -7 -2 3 -2 -2 0 1
our new|10 1 -2 5 -3 -1 1 -10
our product|17 -5 16 -5 -5 -10 -1 -6
our quality|7 7 -4 -3 -9 9 3 -10
our reception|9 -5 -1 -3 -6 10 -2 -2
our rules|18 -6 3 -2 -7 -1 -8 3
our sales|19 -4 -2 -7 -5 3 2 -5
our schema|17 -6 0 -3 -3 1 3 -10
our shop|21 -1 -1 1 1 -3 -5 -13
our staff|20 -1 -1 -8 -1 -9 1 -1
our tutoring|3 -4 -2 8 3 2 -7 -3
our website|14 -2 -3 -6 -4 -1 -1 2
our writing|12 -2 -1 -11 14 -6 1 -7
out|-13 4 7 -2 -7 -2 1 12
out <number>|9 -9 1 0 3 -6 1 1
out a|4 7 0 6 0 0 -11 -6
out and|-7 -3 12 -3 0 3 -2 0
out anything|10 -8 -5 9 -5 8 -5 -5
out by|12 -9 4 -2 3 -2 -4 -2
out every|15 -4 -5 -1 2 0 0 -8
out for|15 -4 -5 14 -8 -5 -8 1
out in|-4 17 -8 -6 -1 8 1 -7
out loud|8 10 -5 0 -4 -5 -3 0
out not|-12 17 2 -2 2 -2 -3 -1
out of|7 -18 -21 4 2 0 5 19
out one|6 -9 -7 3 -2 -7 4 11
out println|16 -3 0 -7 1 1 -8 0
out the|4 14 -1 7 -2 -7 -16 0
out then|0 11 -12 3 1 -9 2 4
out to|15 -2 -6 0 -3 3 -4 -4
out what|9 -1 -11 -6 -3 3 -1 11
out with|11 -5 -2 -1 -1 -2 -1 -1
out without|16 4 1 -1 -3 -3 -13 -2
out wrong|0 10 0 -5 -7 0 2 0
outage|15 -1 -2 -1 -3 -1 -1 -6
outcome|-6 13 -8 -3 8 -12 5 2
outcome is|-4 17 -5 1 0 -1 -5 -2
outcomes|23 -2 -5 -1 3 -8 -5 -5
outcomes and|17 -3 -3 -2 1 -3 -3 -3
outer_voice|-2 -14 19 2 2 0 -2 -5
outline|15 14 -2 -8 -3 3 -14 -6
outline of|8 13 -2 -5 -5 6 -9 -6
output|-11 -8 -3 8 4 18 -15 7
output <number>|4 -3 -8 17 5 -10 -1 -4
output <quotation>|0 -8 -16 15 -1 23 2 -14
output a|18 6 -3 -14 7 -3 -7 -3
output and|-11 -8 -2 5 3 17 0 -3
output as|11 3 -4 -5 -3 0 1 -3
output e|17 0 1 -5 2 -3 -7 -5
output for|3 9 0 -13 3 -2 -1 1
output format|1 -2 12 -8 -6 -2 12 -7
output if|-4 1 4 -4 0 2 -9 10
output in|6 -5 10 -3 -3 -1 -9 5
output is|0 12 -1 -5 -5 -2 0 0
output its|-5 -5 0 -2 13 5 -1 -5
output list|-5 -3 -1 4 -3 -1 -1 10
output long|-8 7 11 -2 -1 -1 -4 -3
output of|20 0 0 1 1 -1 -3 -17
output only|-12 -6 2 16 1 -6 1 5
output order|-8 9 12 -6 5 -3 -4 -6
output output|-6 -2 0 -4 -1 -4 6 11
output per|1 -3 -4 -1 -3 -1 -2 13
output schema|-2 18 -1 -4 -1 -3 -2 -4
output the|9 4 -1 9 -7 1 -10 -6
output to|14 -4 4 6 -5 -5 -1 -9
output will|-6 9 -3 5 -1 -3 2 -2
output with|-10 -4 -2 14 -4 9 1 -4
outputs|-1 -15 -5 11 25 -17 0 3
outputs from|-8 -1 -1 -1 14 0 -2 -1
outputs of|-6 1 2 3 12 -2 -2 -9
outro|-8 -4 0 -3 -4 1 0 17
outside|22 3 -5 -2 -3 -3 -8 -4
outstanding|14 1 -4 -1 -6 1 -3 -1
outward|-7 9 -1 -1 -1 -1 1 -1
oven|12 -4 -1 -7 -2 0 1 1
over|0 -7 1 9 2 -1 -2 -2
over <number>|5 15 -8 -7 4 3 -10 -2
over a|6 -12 1 9 2 2 -5 -4
over all|0 -8 3 -5 -6 -5 2 18
over cautious|-20 -1 2 20 -2 -3 3 2
over five|13 -6 7 -5 -3 -4 1 -4
over for|17 0 0 -1 -5 2 -12 0
over it|-1 13 -3 4 -5 2 -8 -2
over level|-1 5 -1 1 -8 -4 -1 8
over refusal|-8 -3 2 12 -4 -3 6 -3
over the|13 -8 -7 -9 7 9 -1 -4
over time|-1 -7 9 -2 -1 2 3 -3
over to|19 -1 2 -1 -10 -5 -3 -1
over your|-3 -1 7 -4 -2 11 -6 -2
overall|5 -5 -4 12 17 -8 -8 -10
overflow|-1 -2 -3 1 0 -5 -10 21
overhear|-8 -4 13 -2 0 1 -1 0
overnight|-2 -7 1 1 -7 -3 9 8
overview|12 -4 -6 -2 3 1 -3 -2
owing|10 -3 0 -2 4 2 -2 -9
own|-4 7 -7 0 2 12 -1 -9
own line|-3 15 0 -3 0 -3 -4 -3
own solution|7 -1 -4 9 -1 -5 -7 2
own transport|13 -7 -2 -2 -2 -1 -2 3
own words|-4 5 -8 -4 -4 13 -5 7
owned|21 0 -5 -3 -4 -3 -4 -3
owned by|21 0 -5 -3 -4 -3 -4 -3
owner|10 -1 -5 4 0 5 -4 -9
oxford|9 -1 11 -5 -5 -5 2 -5
p|5 5 -6 6 5 -10 -2 -2
p <quotation>|5 -3 0 -8 18 -5 -3 -4
p a|-6 0 10 -5 7 1 0 -7
p in|-6 -6 0 22 -2 -3 -4 -1
p q|9 -2 6 1 7 -3 -7 -10
p r|-4 5 -4 -8 11 -4 8 -4
pack|3 -6 -2 -2 -1 -1 11 -1
package|17 -3 -6 6 -5 -4 -4 -2
packaging|8 -7 -3 -3 1 7 -3 1
packets|18 -4 -3 -4 1 -2 -4 -2
packing|12 -2 1 -7 -9 -3 11 -4
packing list|10 0 0 -6 -9 -3 11 -3
padding|-5 -9 -2 21 3 0 -5 -3
padding <number>|-1 -5 -1 10 3 -7 2 0
page|3 3 2 -5 -1 -14 -3 15
page <number>|10 -7 1 -9 -4 4 11 -6
page after|11 -5 -4 1 -1 0 1 -4
page as|1 -2 0 -9 -5 2 -1 14
page how|2 6 -5 -2 14 2 -2 -16
page numbers|0 -3 -3 10 -2 -4 -10 11
page of|16 -9 4 3 -1 0 -10 -3
page page|-8 8 -3 1 0 -2 -3 7
page when|13 -11 0 -1 1 -1 -1 0
pages|8 4 3 -3 1 -13 -16 16
pages into|-6 -1 -1 -1 -1 1 -5 14
paid for|14 -4 6 -2 -12 0 -2 -1
paid in|12 -4 -7 -1 -3 -6 13 -4
paid the|15 -5 0 0 0 -3 -6 -1
pain|7 -10 11 -8 1 -5 9 -6
paint|6 4 -13 -8 10 -3 9 -5
paint a|-4 6 -5 2 -2 -5 10 -2
painted|9 -4 -6 -6 -3 10 -2 0
painted guernica|-8 -3 -3 -3 1 14 1 2
pair|-23 -1 -8 -1 22 10 -2 4
pair <number>|-1 -3 -3 -6 22 0 -5 -4
pair in|-2 -6 -3 -2 8 -4 -2 11
pair of|11 -1 -1 1 -12 13 -7 -4
pair per|-8 -5 -6 -1 -5 11 5 8
pair with|-2 -1 1 -1 1 -7 10 -1
paired|16 -2 -5 -9 -6 -6 -4 17
pairs|-19 -11 -6 -3 18 2 23 -5
pairs for|-4 -4 -2 -6 -2 0 13 4
pairs of|1 -8 1 -2 -5 10 5 0
pairwise|-5 -1 -1 2 17 0 -2 -11
palabra|-12 -6 26 19 -10 -1 -11 -4
palabras|3 -1 -4 -2 -7 -3 1 13
palavras|-9 -2 -11 6 8 1 0 7
palette|26 -1 -4 -5 -6 -1 -1 -8
palette for|13 -1 -2 -1 -1 -1 -1 -6
palindrome|3 -3 -3 2 -8 8 0 1
palindrome or|12 -4 -4 0 -1 0 -2 0
palm|15 -6 -2 -5 -6 -3 4 3
pan|11 8 -7 0 -12 0 2 -3
pancakes|3 6 -1 0 -4 1 -9 4
pandas|17 0 -8 -4 -1 0 -1 -4
pandas library|11 0 0 -3 0 0 -9 0
panic|11 -3 1 -4 0 -6 0 1
papel|11 5 -6 3 -7 12 -8 -9
papel de|12 -8 -1 -4 -6 13 -4 -3
paper|15 12 -7 0 -8 -5 7 -14
papers|2 1 -6 10 -2 -6 -10 11
papers and|12 1 2 -2 -2 -1 -2 -7
par|-20 -11 -14 2 22 14 1 6
par de|-7 -5 -8 -2 33 -4 -7 0
par le|-5 -7 0 13 -3 -4 12 -6
par un|-8 -3 -5 -2 -3 10 0 11
para|-3 0 -11 -2 -5 -1 6 17
para cada|5 10 -6 20 -5 -7 -8 -8
para el|9 12 -6 -1 -1 -1 -4 -8
para la|33 -3 -5 -5 -9 -1 -5 -5
para o|-11 10 -3 15 -3 -12 -8 12
para que|13 -8 -3 -5 -6 18 -6 -4
para un|2 -4 -3 0 -3 -2 13 -4
para una|41 2 2 -13 -8 4 -16 -12
paracetamol|-1 -12 0 -1 14 0 0 0
paragraph|16 6 -12 6 -13 6 -11 2
paragraph <quotation>|-5 -1 0 -1 -1 -1 -2 12
paragraph before|14 -8 -2 -1 -1 -1 -1 -1
paragraph for|12 0 -1 -2 0 -3 -2 -4
paragraph is|19 -3 -3 -2 -4 -3 -1 -3
paragraph number|12 -5 -6 8 -7 -3 -1 0
paragraph of|-3 3 -6 2 -2 9 -4 1
paragraph point|11 -6 0 0 -1 -4 0 0
paragraph that|-5 12 -6 3 -1 -4 0 2
paragraph what|-2 -8 2 -3 8 -1 4 -1
paragraph with|14 -1 -1 -4 -1 -2 2 -8
paragraphs|0 -8 -6 -7 -10 3 9 17
paragraphs one|0 -2 -2 1 3 -9 -4 12
paragraphs with|-4 -4 -4 1 1 -4 -2 17
parameter|19 -6 0 -4 0 -2 -3 -4
parameters|16 3 3 -5 -7 -1 -7 -2
paraphrase|-10 7 -3 -13 -11 -4 2 30
paraphrase the|1 -2 -2 -4 -9 -1 9 8
paraphrases|-5 -2 0 0 -4 -4 16 -2
parent|10 -4 -1 4 -8 9 -15 4
parent process|19 -4 -2 -4 -2 -3 -5 0
parents|23 1 -2 -1 -3 -1 -12 -5
parents are|13 -2 -1 1 -3 -1 0 -8
parents to|14 -1 -2 0 -5 0 -3 -2
paris|-1 1 0 -7 -5 8 7 -2
parish|17 -1 2 2 -7 1 -6 -7
parish council|11 -6 1 -6 0 1 0 -1
parking|21 1 -7 0 1 -16 -3 2
parse|8 24 10 -9 -9 -3 -9 -12
parse the|22 2 9 -7 -5 -5 -8 -9
parser|6 18 -1 6 -3 -7 -10 -9
part|-1 21 16 -9 -24 -6 10 -6
part <number>|14 -9 -6 8 -3 0 -8 4
part a|-3 -9 12 -7 -4 -3 13 1
part for|-5 -2 14 -2 3 -6 -1 -1
part no|-9 -1 10 1 0 0 2 -3
part of|3 8 4 1 -1 -6 -13 6
part only|0 -7 15 -2 1 -1 0 -6
part with|13 1 -12 0 1 1 0 -4
partial|-24 9 -6 37 10 -7 -8 -11
partially|1 -1 -2 19 -8 -5 0 -4
participants|25 -8 -4 -2 -3 -1 -3 -3
particularly|16 -7 -2 -2 -9 2 0 1
parties|13 0 1 -1 -3 -1 -7 -1
partir|1 -7 11 3 -5 -6 11 -8
partir de|1 -1 13 10 -4 -4 -11 -4
partir du|-3 -5 -2 -1 0 -1 13 -1
partition|27 -2 -5 -3 -5 -4 -5 -3
partly|-5 -4 -8 20 0 -7 5 0
partner|19 8 -10 1 -1 -5 -5 -9
partner in|3 -2 -2 0 9 -1 -6 -2
parts|18 2 6 -10 -6 -3 1 -8
parts <number>|0 0 -2 -1 -6 12 -1 -1
parts in|-8 5 -3 -7 2 8 2 0
parts limit|14 -7 -1 0 -1 2 -2 -5
parts of|10 9 -6 -4 -4 -3 -1 0
parts separated|-1 10 -4 -3 0 -5 1 2
parts split|11 -6 0 -5 2 -2 0 0
parts that|-3 -5 12 0 -2 -1 5 -5
pas|-5 0 6 -1 2 6 -13 4
pas de|-4 11 -4 -3 -2 -5 -3 11
pas un|5 -8 20 0 -5 -4 -4 -4
pasa|3 -3 0 -6 -2 -6 1 14
paso|-5 0 8 -5 -9 12 -12 12
pass|-20 -8 -2 29 -1 3 -7 7
pass only|-9 13 -2 5 -4 -5 3 -1
pass or|-12 -3 3 26 -2 -8 -2 -3
pass rate|7 -8 0 5 -6 -6 9 0
pass them|12 -4 -4 -1 -5 -5 0 8
pass with|-3 -1 12 -2 -9 0 3 0
passage|-5 11 -12 -13 -15 -12 29 17
passage of|-1 11 -5 4 -1 0 -3 -4
passage the|19 -2 -4 -4 -7 -4 9 -8
passage write|-1 -7 -4 2 1 1 13 -6
passages|12 -4 -4 -4 -1 -1 6 -4
passed|12 -11 10 3 -4 -11 4 -4
passengers|2 -7 -1 -2 -2 5 9 -4
passes|8 -1 -3 0 4 12 -5 -15
passing|14 -5 0 1 -8 -1 -3 3
passive|23 -3 -3 -4 -4 -8 -2 1
passive voice|15 -1 -2 -2 -5 0 -2 -2
passo|-11 -10 -1 15 1 -11 -1 18
passt|17 -4 -4 0 -4 -2 -2 -1
password|21 -8 -4 7 -3 -3 -7 -2
password in|18 -3 2 -6 -3 -3 0 -4
past|7 -7 -2 -1 -5 -8 0 15
past tense|12 -1 -1 -1 -1 -1 -6 -2
paste|5 1 -5 16 8 -10 -5 -10
paste a|17 -5 1 -6 -5 2 -6 1
paste messages|13 -1 0 -6 0 -2 -2 -2
pasted|14 -3 0 -2 2 0 -4 -7
pasted below|21 -9 -3 4 -4 0 -3 -6
pastel|23 -3 -3 -1 -6 -3 -4 -4
pastes|14 -6 1 0 1 -4 -5 -2
patch|-20 0 11 -9 -3 8 1 13
patch the|-3 -1 2 0 1 17 -9 -7
path|3 19 -8 -2 -9 -6 -4 6
path and|12 -7 1 -3 2 -2 -11 7
path of|9 12 1 -4 -6 -5 -8 1
path to|10 -9 4 -5 -5 -3 -1 10
paths|8 13 1 -12 -2 -5 0 -3
paths for|-1 13 3 -7 -3 0 -6 -1
patient <number>|2 3 5 0 -2 -10 7 -6
patient s|15 4 -7 0 0 -4 -7 -1
patients|18 -9 2 -4 -2 -5 -2 1
pattern|19 -10 4 4 -3 -10 8 -12
pattern matching|13 0 -1 -2 -1 0 -4 -5
pattern to|11 0 -1 1 -4 0 -5 -3
patterns|-6 2 6 -6 -7 -1 13 -1
paul|16 -5 -1 -1 -4 0 -5 0
pauses|-2 13 -4 -2 -2 0 -1 -1
pay|7 12 -5 -5 8 -10 -1 -5
pay <number>|16 -5 -5 -1 -6 4 -4 2
pay in|14 -6 2 -2 -2 -4 1 -5
pay now|3 -5 -4 5 14 -1 -6 -6
pay the|25 -5 -4 0 -1 -7 -7 -1
payment|8 2 5 -9 -2 9 -1 -12
payment was|2 -4 -4 1 -8 13 2 -1
payments|14 -6 -5 -2 -1 4 -3 -1
payments of|12 -4 0 -3 -1 -1 -3 0
payroll|7 -2 -5 0 13 -9 -1 -3
payroll as|19 -8 -6 1 5 2 -6 -7
pays|16 -4 -8 6 2 -3 -4 -3
pays <number>|12 0 0 -8 0 4 -1 -7
pays the|12 0 -4 6 -3 -4 -4 -3
pbr|11 -3 0 0 -9 1 0 1
pcs|-7 -2 -1 -1 0 -1 13 -1
pdf|18 -13 -11 -7 8 2 -1 3
pdf text|-5 -3 -3 -2 7 -2 -2 10
peace|19 -2 -4 0 -5 -4 -5 1
peach|15 -1 -6 1 -2 -2 -3 -2
pears|16 -2 1 -5 -1 1 -8 -1
pedido|13 -1 4 10 -12 -4 -11 2
pedidos|-9 -1 -3 -2 -3 -4 23 -1
pedir|1 1 20 -5 -7 -2 -5 -3
peek|17 -4 -2 -2 -3 -3 -3 0
pelo|-1 -10 -7 -8 1 7 12 6
pen|-5 23 -1 -4 -9 12 -5 -11
pencils|22 -7 8 -2 -5 -5 -7 -3
pending|25 -5 -4 -1 0 -5 -7 -3
penguins|5 -8 10 -5 -3 -8 -1 9
pens|8 6 2 1 -11 -5 10 -10
pens at|0 -18 1 5 1 0 12 -1
pens cost|-3 10 0 4 -7 -3 9 -9
pensamentos|-6 -4 16 -2 1 -1 0 -5
pensar|-4 1 -8 -5 -3 -2 27 -7
pense|5 13 23 -6 -8 -8 -13 -7
pension lump|1 -3 0 -6 -2 10 -3 2
people|15 -1 -19 -23 2 1 20 6
people all|8 14 0 4 -7 -3 -12 -4
people are|0 -3 4 0 -2 -3 -6 10
people ask|-12 -6 -6 2 -1 -4 20 6
people get|5 2 1 3 -7 4 -14 7
people in|12 -3 -5 -7 2 -1 4 -1
people on|-3 1 3 1 0 -7 9 -5
people really|18 0 -1 0 -3 -7 -8 1
people s|21 -1 -8 1 2 -4 -6 -6
people see|23 -6 2 0 -5 -6 -4 -3
people still|8 13 -3 -3 -7 -5 4 -7
people were|11 0 5 1 -8 -4 0 -6
people who|14 -1 -2 4 -1 -1 -9 -5
people with|7 -4 1 -1 -1 -8 10 -5
people would|0 -7 -5 0 17 -7 6 -4
per|-5 1 -9 -2 -1 3 10 4
per <number>|-4 -2 2 13 2 -4 -3 -4
per case|-4 10 -7 -1 1 -2 -2 3
per day|16 -8 -1 4 2 -9 -5 3
per evening|12 -6 1 -1 -5 0 -1 0
per fact|-12 -3 2 9 2 -2 8 -3
per line|-1 2 -2 -9 -2 -6 10 7
per message|14 -5 -3 6 -5 -4 -6 2
per month|9 -1 -8 1 -4 -5 3 3
per row|0 11 -5 4 -2 0 0 -8
per rule|-6 -1 -3 4 -1 -1 -1 9
per the|-12 0 0 1 0 1 0 10
per turn|5 -7 -3 3 11 6 -3 -11
per year|22 -6 2 -2 -3 -3 -8 -1
percent|7 -8 -6 0 14 -3 -11 5
percentage|-6 5 -3 22 -3 -8 -5 -2
percentage no|-3 -11 -5 21 -4 -3 3 1
percentage of|1 4 -2 11 -2 -5 -8 0
percentages|18 -6 0 0 -5 -2 -2 -3
perfect|3 7 -11 13 -7 -12 3 6
perfectly|18 -6 -1 0 -2 -2 -4 -3
perform|13 -10 -7 0 -2 -2 6 2
performance|8 4 1 -10 -9 5 -3 4
performance optimization|10 -10 0 0 0 0 0 0
performing|11 -5 -3 -1 1 1 1 -5
performs|14 0 -2 -1 -10 0 -1 0
pergunta|-11 1 12 -3 -1 -7 -5 14
perguntas|9 -8 -7 -2 2 -4 15 -5
perhaps|12 -7 -1 -3 0 -1 0 0
perimeter|13 3 -2 -1 -2 -2 -5 -4
period|-1 1 -7 11 0 -3 -5 4
perl|2 -1 -1 12 -3 -1 -1 -6
permanently|13 -5 -4 0 -1 -1 -4 3
permission|13 4 -3 9 -8 -5 -13 4
permission and|13 -4 -1 -1 -2 -1 -3 -2
permission denied|16 4 -3 -2 1 -2 -7 -8
permissions <number>|14 1 -6 2 -3 1 -7 0
permitted|-6 5 -5 -5 12 0 0 -2
permutation|18 -7 -6 -7 -2 -1 13 -7
pero|5 -6 0 11 -7 5 -4 -4
perro|4 -3 4 11 -2 -4 -7 -3
person|-8 -12 7 -3 -6 3 12 6
person <quotation>|0 -8 8 0 -1 -9 10 0
person from|3 1 0 -13 -9 0 14 3
person in|8 -12 9 -2 -1 -5 8 -4
person is|-4 0 -11 9 5 0 0 0
person might|-12 -6 3 2 -2 0 18 -3
person with|1 -6 12 0 0 -4 -3 0
person would|-15 2 -5 5 1 3 11 -2
persona|-22 -8 -14 2 6 0 28 8
persona and|-2 -6 -9 -2 -5 -1 24 1
persona night|-11 -2 -1 0 4 -4 12 2
persona retired|-2 -4 -7 12 -6 -2 13 -4
personal|11 1 0 -6 -5 -7 -2 8
personal data|9 9 1 3 -5 -10 -3 -3
personal details|13 0 -3 0 1 -1 0 -9
personal statement|-1 1 2 1 2 -14 1 7
personalized|18 -4 -3 2 -9 3 -4 -3
personas|-2 -4 -9 -4 -6 1 26 -1
personne|7 -4 11 0 -3 -2 -6 -3
persons|4 -13 15 -4 2 -1 4 -7
perspective|12 -3 -3 -6 1 1 -1 -1
perspectives|13 0 -2 0 -4 -1 -2 -4
pessoa|-3 -6 11 4 -1 5 -4 -7
petals|14 -4 1 -7 -5 2 -3 2
pets|1 -4 -5 1 -3 16 -4 -2
peut|15 -4 -1 -1 -2 2 1 -9
peux|17 -4 -5 11 -5 -5 -3 -6
peux tu|15 -4 -4 0 0 -6 2 -3
ph|6 5 0 -9 -4 -10 -3 15
pharmacy|6 -11 9 -7 0 -6 6 2
phase|10 10 -9 0 -4 -3 0 -3
phase <number>|10 10 -9 0 -4 -3 0 -3
phases|6 14 -3 -4 -5 -6 -3 1
philosophical|14 -6 -1 0 -1 -1 -5 -1
philosophy|11 -1 -1 -5 3 -3 -2 -2
phishing|22 -5 -3 -5 -3 -2 -5 0
phone|23 -5 -1 -9 -8 -4 -1 5
phone call|7 -4 -9 0 -1 0 -3 9
phone number|9 0 3 2 -2 1 -9 -4
phone the|-2 -8 -6 6 12 -2 0 0
photo|15 -4 6 -11 -3 -3 -1 0
photo quality|9 -3 -7 -3 1 1 1 1
photographer|18 -7 1 -4 -1 -1 -4 -4
photographs|28 -11 -4 7 -4 -7 -6 -3
photography|16 0 -6 -4 -2 2 -2 -5
photon|-8 -3 1 11 1 1 -2 0
photos|29 -3 -5 -12 -14 -3 3 4
photos and|12 -3 1 -3 -3 -2 0 -2
photos captions|12 2 -10 7 -9 0 0 -2
photos of|15 -2 0 -5 -5 -3 0 0
photosynthesis|5 0 -2 8 3 -1 -11 -3
php|17 -8 -7 0 -3 0 3 -2
php <number>|15 -1 -2 -4 -5 -3 0 0
php function|12 -2 -5 -2 -1 -5 4 -1
phrase|-13 0 8 -5 -8 6 11 0
phrase a|0 -10 0 3 0 2 14 -9
phrases|8 -6 14 -7 -4 0 2 -7
physical|14 3 0 -1 -4 2 -9 -5
physical cards|23 -15 8 2 -7 1 -7 -5
physically|32 -7 -5 2 -5 -5 -6 -5
physician|-2 -4 6 3 -3 -7 -4 11
physics|2 11 -8 -1 -6 -5 16 -10
physics homework|14 -4 1 -4 0 -5 -3 1
piano|-5 11 -1 -2 -1 -1 -1 -1
piano tuners|-6 11 -1 -2 -1 -1 -1 -1
pick|-1 -17 3 1 29 -10 4 -9
pick <number>|-5 1 -3 -9 8 0 8 0
pick a|14 -5 -1 -5 0 -2 -1 0
pick the|-6 -14 9 1 23 3 0 -14
picked|12 -7 6 0 1 -6 1 -7
picked up|10 -2 -4 3 0 -1 -1 -5
picking|18 -3 -4 1 -10 1 -3 0
picnic|16 -1 -2 -4 -3 -2 -4 -1
picture|2 -2 10 0 0 6 -11 -6
picture from|15 0 -4 -5 -2 0 -2 -1
picture in|23 -10 -5 0 2 0 -10 1
pictures|22 -5 0 -3 -4 -1 0 -10
pie|13 -3 1 0 0 1 -11 -1
piece|15 -9 0 -7 -3 1 3 0
pieces|13 0 -10 -6 -3 7 11 -11
pieces of|7 -8 -2 0 -5 1 5 1
pier|19 -3 -3 8 -5 -3 -5 -9
pies|12 -3 0 0 0 0 -8 -2
pii|-5 -1 -2 0 -2 -2 -2 13
pill|10 -4 -4 -7 -1 -7 -3 17
pillow|16 -3 -2 0 8 -9 -4 -5
pin|14 12 1 -3 -3 12 -21 -12
pineapple|13 -3 -5 1 -2 -3 -5 4
pink|14 -1 -1 -3 -2 -1 -1 -6
pip|17 -1 -5 6 -5 -1 -5 -6
pip install|16 -3 -1 -2 -3 0 -4 -2
pipeline|12 -1 -1 5 -1 -1 -6 -8
pipes|-5 11 -1 1 -5 -1 0 -1
piso|20 -3 6 -2 -6 -6 -5 -4
pitch|12 -2 1 1 1 -1 -6 -5
pitch deck|11 -1 -1 -1 -6 -1 -1 0
pitfalls|-7 -1 9 -1 2 0 -1 -1
pixel|14 -3 -9 2 5 4 -7 -7
pixel <number>|12 0 -5 3 7 -6 -3 -8
pixels|19 -4 -1 -2 -2 -3 1 -8
pizza|4 -8 -3 2 -2 1 10 -4
pizza or|14 -4 -1 -6 -1 -1 -1 -1
pizzas for|11 -1 -1 -1 -9 3 -1 -1
place|7 -8 -9 -9 10 0 12 -4
place <number>|20 -4 -4 -1 -3 -1 -7 1
place of|-1 -4 -7 0 0 5 10 -3
place the|-6 -1 -1 13 -1 -1 -1 -1
place to|15 -6 3 -4 -1 -3 -2 -2
placed|12 -4 -1 4 -7 0 -3 -1
placeholder|10 0 -6 0 0 -1 -1 -2
placeholders|22 -2 2 -8 1 3 -5 -12
places|6 -9 2 3 -9 -1 7 0
plain|7 18 -14 -3 -2 11 -18 3
plain english|10 -8 1 8 6 -13 0 -6
plain no|25 -2 -5 -2 -5 -3 -3 -5
plain words|19 -1 4 -6 -9 -7 2 -2
plan|3 28 7 -9 -5 -13 5 -15
plan <number>|5 7 1 -7 1 -1 6 -12
plan a|6 1 -9 -1 -8 -2 8 4
plan before|5 -10 -1 0 1 0 5 0
plan first|9 -14 -2 1 2 -1 4 1
plan for|4 -15 14 2 2 -2 -5 0
plan of|5 8 6 -2 -1 -3 -11 -4
plan that|23 -7 -6 -1 -2 -5 -1 -1
plan the|9 10 -5 -3 -2 0 -6 -2
plan with|21 -2 -5 -1 -6 -1 -5 1
plane|16 7 -7 -3 -6 -9 9 -7
planet|13 -3 -1 0 6 -7 -6 -2
plankton|18 -4 -2 -3 0 -8 -2 0
planning|16 -9 -3 1 -1 3 5 -12
plano|10 1 7 10 -9 0 -9 -10
plans|7 -11 1 0 3 -1 -1 2
plans for|-1 -7 1 -1 10 -2 -3 3
plant|7 -2 0 -3 13 -1 -4 -9
planted|10 -5 0 0 -2 4 -1 -5
plants|7 0 -6 2 8 0 -2 -8
plate|11 4 -2 -4 -1 -5 -9 5
plate tectonics|-6 -4 0 -1 1 -3 -1 13
plates|18 1 0 -4 -6 -4 -5 -2
platform your|13 -1 -2 0 -4 0 -4 -1
plausible|11 4 7 -11 -4 -10 -1 5
play|-11 -5 10 -12 13 11 8 -14
play a|-2 -3 10 -5 0 4 -5 1
play all|-6 -3 1 1 15 2 -4 -5
play by|6 -5 9 -1 -3 -7 3 -1
play my|17 0 -1 -1 0 -7 -9 3
play the|-12 -2 0 -1 -4 14 10 -4
play you|8 -2 1 2 -1 3 -12 1
playable|10 0 -1 0 1 -6 -5 0
played|-7 0 16 -6 3 -4 -3 1
player|6 -9 -5 7 11 -3 -8 2
players|20 -9 -1 -2 -7 -2 -1 3
playful|2 0 11 0 0 -5 -10 2
playing|10 0 1 -5 -3 7 -12 3
playlist|14 -1 -2 -2 -2 -1 -1 -5
plays|1 -9 -4 2 -6 11 6 -2
playwright|2 3 1 6 -1 3 -14 -1
plazo|20 -5 -10 8 0 -8 -5 0
please|-7 6 -3 8 -5 0 -2 3
please <quotation>|17 -6 -3 -1 -4 -1 -1 0
please a|-5 9 -3 -8 -2 1 11 -4
please act|8 5 -4 -3 8 -8 -1 -4
please and|14 -4 -2 -3 0 -1 -2 -4
please answer|-6 11 -2 -2 2 2 -3 -1
please assign|0 -1 -1 14 -5 0 -1 -5
please be|-7 8 -2 -1 5 9 -5 -7
please cancel|10 -2 -2 5 -5 -1 -4 -2
please check|16 -9 2 -8 -2 5 -8 4
please describe|0 14 -1 -3 -3 -2 -4 -2
please do|19 4 -1 -2 -2 -4 -7 -7
please evaluate|6 -1 6 7 -12 -4 0 0
please explain|27 -17 -4 -7 4 -4 9 -8
please find|22 -4 -4 -2 -6 4 -6 -3
please give|-1 0 -4 15 -7 -11 0 9
please go|-6 -3 -1 -1 9 1 1 -1
please i|23 -4 -2 -4 -3 -1 -7 -3
please it|-5 -7 14 -14 6 -12 13 5
please kindly|-3 13 -3 0 2 -2 -5 -2
please list|8 -7 0 9 -5 1 -3 -4
please look|6 -6 1 -10 -1 8 1 1
please make|7 -10 9 -4 -5 1 -2 4
please mark|3 -2 4 11 -3 -2 -2 -10
please no|12 -3 -3 -3 3 0 -1 -5
please prepare|2 9 -1 -6 -8 -1 6 -2
please print|-7 -6 17 -1 0 -2 2 -2
please proofread|13 -1 -2 -2 -2 -1 -2 -3
please provide|12 -3 0 -2 -3 -2 -1 -1
please put|0 -2 -3 1 11 -1 -4 -1
please read|8 3 7 -11 10 -11 -6 -1
please repeat|7 -6 13 -6 -3 -2 -3 0
please review|8 -7 6 -3 -6 -6 4 3
please rewrite|16 4 0 -1 1 1 -7 -13
please take|0 7 1 -3 -8 -1 -3 7
please tell|12 -9 -5 3 -7 2 8 -4
please the|9 13 -9 -3 -5 -2 2 -6
please then|-5 10 -3 2 1 -6 2 -2
please to|-7 2 9 -6 13 -2 0 -9
please we|25 -3 -6 -1 -6 -3 -1 -4
please write|3 8 7 -10 -7 5 2 -8
plot|14 -6 -3 12 -3 0 -6 -8
plot of|27 -5 -2 -4 -2 1 -9 -5
pls|7 7 10 -3 -2 -5 -5 -10
plt|22 -2 -4 -4 -6 0 1 -7
plugging|-7 12 1 0 1 -5 0 -1
plus|2 -1 1 -8 8 -8 2 3
plus court|30 -11 -12 -8 -1 8 -2 -4
pm|10 -2 -7 0 -2 -3 2 4
png|4 -6 -1 -5 -2 1 14 -6
png files|0 -5 0 -3 -1 0 14 -6
pod|15 -9 -7 1 7 -8 1 -1
pod stuck|15 -3 -3 -1 -2 -3 -2 -1
podcast|15 -3 -6 -2 -2 4 -4 -1
pode|10 -9 -11 12 17 -10 -13 4
podium|10 -6 -1 -1 0 0 -1 0
poem|25 -3 -6 2 15 -18 0 -14
poem about|16 -2 -3 -1 -3 -3 -6 0
poem for|1 13 -4 4 -4 -3 -4 -4
poetic|10 5 -5 1 0 -4 -6 -2
poetry|8 10 -4 2 -3 -1 -10 -2
point|-6 -10 -7 16 5 18 -9 -7
point of|19 1 4 -10 6 -6 -9 -4
point out|10 -7 -5 -12 -9 30 -1 -5
point scale|-6 -1 -1 5 9 -1 -1 -2
point to|0 3 -8 -5 0 15 -3 -1
point units|11 -6 -5 4 1 -2 -2 -2
point you|20 4 -3 -1 -6 -6 -6 -2
pointed|14 -1 -1 -1 -2 -4 -3 -3
pointed by|14 -1 -1 -1 -2 -4 -3 -3
points|-4 5 -5 28 -4 -1 -2 -15
points and|11 -4 -1 -10 1 9 -6 0
points are|22 -3 -4 -2 -7 0 -2 -4
points did|14 0 0 -7 -9 -1 3 1
points does|2 -3 -2 14 -3 -4 -1 -3
points each|21 -5 1 -5 -3 0 -7 -3
points for|17 -8 -4 6 -1 -3 -4 -2
points how|9 -3 3 -7 -1 4 0 -4
points in|-1 -8 3 -11 7 4 3 1
points into|16 -3 -2 -2 0 0 -2 -8
points no|-11 -1 2 -4 -3 2 0 14
points of|9 -3 -1 -1 -1 -1 -6 4
points then|-6 4 -2 13 -1 -2 -1 -6
points to|-1 -1 13 -4 2 -3 1 -7
poison|6 -5 -4 -8 8 7 -4 -1
poisoning|13 -3 0 -1 0 -1 -5 -3
polar|23 3 -8 -2 0 -7 -7 -1
police|18 -6 -5 -1 -4 1 -2 -1
policy|0 7 3 -4 3 -14 -3 9
policy <number>|5 -3 1 3 -8 -6 -3 11
policy and|1 0 11 10 12 -14 -14 -6
policy number|17 -4 2 -8 -5 -2 -2 1
policy says|-7 11 1 -10 0 14 -4 -6
polish|18 1 -9 0 -7 -9 -2 8
polish this|13 1 -4 -2 -1 -3 -2 -2
polished|-7 -4 21 -1 -5 -8 -4 8
polite|12 1 -9 -3 -15 -4 19 -1
polite but|14 2 -4 -1 3 2 -12 -5
polite email|1 -2 -5 0 -2 -1 0 10
polite reminder|9 -1 -1 0 0 0 -6 -1
polite way|2 5 -4 3 -1 -7 10 -8
politely|-2 -7 -2 -4 10 -8 7 6
politeness|-6 -1 10 4 -5 -1 -1 -1
politics|15 -4 -2 0 -2 -2 0 -5
polymath|4 -3 -1 3 -3 -2 -7 9
polymath and|4 -3 -1 3 -3 -2 -7 9
polynomial|15 -4 0 0 0 -3 -4 -4
pon|3 1 -3 0 12 -3 -6 -4
pond|19 6 -1 -6 -6 -5 -4 -2
pool|-10 16 -5 1 -10 -2 14 -4
pool in|-5 11 -1 1 -5 -1 0 -1
poor|3 -6 -5 8 -8 6 -6 8
poorly|0 4 -2 13 -6 -10 1 0
pop|0 -5 2 3 -5 0 -9 13
population|10 0 1 -2 -6 -14 14 -4
por|-13 21 8 -8 -1 -20 2 11
por escrito|-8 20 -4 -1 -4 0 -1 -3
por extenso|-1 10 -2 -7 -3 -2 9 -4
por linha|-5 8 -5 -5 -4 0 -4 16
por mês|13 -7 -4 -3 -4 1 11 -7
por outro|-8 -4 0 -3 -4 1 0 17
por que|21 6 7 -12 8 -19 -17 7
por qué|-2 23 -5 0 -8 -4 -2 -1
port|23 -3 5 -10 7 -2 -8 -13
port <number>|26 -5 -2 -9 0 -1 -6 -5
portal|24 -2 -7 -4 -6 0 -6 0
portion|6 -4 -4 0 -6 0 -4 12
portion of|6 -4 -4 0 -6 0 -4 12
porto|8 9 -8 -9 9 -3 -3 -3
portrait and|16 -3 -5 -1 -4 0 -2 0
portraits|12 -3 -1 1 -6 2 -3 -1
portuguese|19 3 6 -4 12 -6 -15 -14
portuguese and|12 -3 9 0 -2 -10 -8 2
português|-2 6 -5 6 -9 4 -9 9
position|15 7 1 -16 14 -9 -2 -10
positive|26 0 6 -7 6 -10 -9 -12
positive integer|11 0 -2 1 -1 0 -8 -1
positive number|18 -1 1 -4 -8 -2 -1 -2
possible|2 2 -19 -5 8 -5 8 10
possible i|11 -4 0 0 -2 -1 -1 -3
possible to|25 -5 -4 4 -6 -1 -8 -3
post|17 -2 -3 -3 -11 12 -7 -4
post if|13 -3 -4 -7 -2 0 -1 6
post office|4 -9 -1 1 0 1 8 -3
postcode|23 -5 1 -4 -3 0 -3 -9
posted|0 -1 -2 -1 -4 -1 12 -2
poster|11 -3 2 -4 5 -4 -6 -1
posters|11 1 -1 0 -5 0 -3 -2
postgres|12 -3 -3 -13 6 9 -4 -5
postgres <number>|4 -5 0 -4 13 -3 -4 0
postponed|-3 10 -7 2 -2 -2 2 1
posts|18 -3 2 -2 2 -3 -15 1
pot|10 8 -2 -6 -4 5 -7 -3
potatoes|19 -5 -3 -9 -7 10 -6 1
pounds|10 -3 2 -2 -2 3 -5 -2
pour|20 -5 -1 3 7 -18 -18 12
pour chacun|-6 7 -2 11 -3 -2 -2 -3
pour l|37 -7 -5 -4 -6 -4 -8 -4
pour la|7 -2 -6 -3 -2 -2 -3 10
pour le|31 -2 -3 -11 -8 -1 -1 -5
pour les|9 16 -3 -3 -13 -5 1 -2
pour mon|14 -4 -5 12 -4 -2 -2 -9
pour qu|8 -5 -5 -1 -4 -2 -5 13
pourquoi|-6 8 15 -5 -1 -7 -1 -2
pouvez|16 -3 -1 -2 -3 -1 -3 -2
pouvez vous|16 -3 -1 -2 -3 -1 -3 -2
powder|22 -5 -3 -5 -6 -5 3 -2
power|23 -9 -7 -6 -2 0 1 0
powerful|16 -7 -3 0 -3 0 -1 -2
powershell|18 -4 1 1 -5 -1 -3 -8
pr|11 4 -7 -5 -3 2 -3 1
pra|46 2 -6 -9 -12 0 -12 -9
pra mim|15 -3 0 0 -6 -2 -5 0
practice|14 -2 8 -9 -4 -3 0 -3
practice problems|15 -3 -5 -3 0 -1 -4 1
practice question|18 -3 -4 -3 0 -3 -5 -2
practise|7 10 1 -5 3 1 -2 -15
practise with|18 -5 0 0 -2 1 -10 -2
prague|-6 -6 -3 4 0 9 3 -1
praise|21 -10 -5 -3 2 10 -12 -3
prazo|13 -4 -3 15 -6 -6 -3 -7
pre|6 -12 20 5 1 -5 -12 -3
precede|-14 19 -1 -3 -1 -3 1 2
precede the|-14 19 -1 -3 -1 -3 1 2
preceded|-7 19 4 2 -3 -5 -6 -4
preceded by|-3 18 -9 -1 -1 3 -4 -3
precedes|-6 16 0 -1 0 -5 -1 -2
preceding|1 18 -5 16 -6 -10 -13 -1
precios|15 1 1 -5 -11 -1 0 0
precise|12 1 -1 1 -7 -7 -8 10
precise and|12 0 -2 0 -6 -1 -1 -2
precisely|-8 -2 6 -1 0 9 1 -4
precisely as|-8 -2 6 -1 0 9 1 -4
precision|15 -3 -3 -3 -4 4 -4 -3
pred|1 -16 1 12 0 -6 3 4
predict|8 12 -5 13 -12 2 -8 -11
prediction|0 15 -4 -6 -4 1 -3 0
prefer|0 5 -4 -6 34 -16 -10 -3
prefer and|-4 12 -4 -6 15 -5 -4 -4
prefer stable|10 -6 0 -1 0 -1 -1 0
prefer the|6 -3 -1 -5 11 -5 -1 -3
prefer unusual|12 -5 -2 -3 -5 3 -2 -1
preference|-13 -4 -3 -1 20 -12 12 0
preference label|-10 -3 -4 -4 21 2 -4 2
preferred|-17 -8 -5 -14 44 -9 2 7
prefix|16 -3 -2 6 0 2 -9 -9
pregnant|11 7 0 -3 -3 1 -3 -9
pregunta|-11 11 -8 -2 7 -9 4 8
preguntas|30 -4 -7 -2 -4 -3 8 -18
premise|-8 21 -9 7 -10 -7 17 -9
premises|-4 20 -3 -1 1 0 -5 -7
premium|13 4 -8 -2 -4 -2 2 -3
premium <number>|14 -1 -5 -2 -4 -1 3 -3
première|-4 1 5 -9 5 11 -6 -2
prepare|10 3 -2 -1 -9 -6 5 -1
prepare <number>|11 0 -4 -1 0 2 -3 -5
prepare a|13 -7 1 -2 -1 0 -3 0
preparing|0 -2 0 0 0 2 8 -9
preparing for|13 2 2 -2 -1 -1 -5 -6
prescribed|15 -7 -2 -1 1 -2 -1 -4
prescription|4 -1 1 1 -2 9 -5 -7
present|-7 -3 9 1 4 -9 9 -5
present <number>|9 2 -5 5 -6 1 1 -8
present in|9 -1 -12 -1 4 7 -7 2
present tense|-1 -4 8 -5 -4 -5 -4 16
presentation|7 0 5 -4 -4 4 -10 3
presentation <number>|1 1 -2 16 -7 -4 -3 -3
presentation about|11 -5 -1 1 -1 -2 -1 -1
preserving|16 3 -4 -3 -3 0 -3 -5
press|25 -1 -6 -7 4 -1 -5 -9
press office|16 -4 -4 -2 0 1 -8 0
pressure|17 -8 -6 -4 -12 0 4 9
presupuesto primero|15 -4 4 1 1 -3 -1 -13
pretend the|-10 3 9 1 0 -5 0 2
pretend to|10 -2 -3 -2 -1 2 0 -5
pretend you|-6 -1 1 -1 15 -5 -4 1
pretraining|-5 1 -4 -5 -4 -4 -6 28
prevent|14 -7 0 -1 6 -12 -7 7
prevention|16 -9 -4 -4 1 -3 2 1
previous|-4 -10 4 -7 -1 20 -6 2
previous answer|-10 1 10 -6 -3 14 -5 -1
previous one|-11 10 -2 2 3 -2 -3 3
previous turn|1 -3 18 4 0 -7 -4 -9
price|10 14 9 1 -3 -7 -15 -9
price and|10 0 0 0 -6 -3 -3 2
price delivery|14 -7 1 -7 -1 1 -1 1
price increases|19 -7 -5 -5 -5 1 2 -1
price she|13 -6 -4 0 -2 -1 -2 1
price with|19 -8 -6 0 0 -2 0 -3
prices|27 -1 -4 -6 5 -9 -1 -11
prices as|8 -3 1 -1 1 1 -9 1
prices by|14 -3 1 -3 -1 -5 -1 -3
prices go|-1 -4 -2 -3 16 -3 -3 0
prices not|10 -1 -1 -1 -5 -1 1 0
pricing|26 -4 -4 -3 -5 -8 -4 2
primary|25 -4 -4 0 -4 -1 -1 -9
primary anode|16 -2 -1 -3 -1 -3 -2 -4
primary school|3 -2 7 6 -3 5 -9 -8
prime|9 13 6 -11 -1 -3 -7 -5
prime number|19 5 -6 -14 -2 2 0 -4
prime numbers|11 2 -4 1 -4 1 -7 -1
prime or|8 -2 -2 -2 -7 2 2 2
primeira|-6 -6 16 -2 -8 -1 12 -5
primeira pessoa|-6 -4 16 -2 1 -1 0 -5
primeiro|11 4 4 1 -8 2 -3 -10
primera|9 14 -2 -6 -6 -4 -8 4
primero sé|12 -1 3 1 -7 -3 0 -5
primes|1 2 -5 -1 13 -12 1 1
primo|24 5 -7 -8 -10 -8 -3 6
prince|0 -3 -1 -5 1 10 -3 -1
principal|15 -7 -3 -5 17 -8 -3 -6
principle|-4 -5 -2 -7 8 13 -3 0
principle <number>|-9 -1 0 -2 11 2 -1 -1
principles|-11 9 -1 -2 0 6 0 0
print|3 -7 14 -12 3 19 -9 -11
print <number>|-2 -4 2 9 2 -12 3 3
print <quotation>|29 -6 -5 -2 0 -11 -4 -1
print all|18 11 -8 -8 -6 -8 5 -4
print and|14 -1 -4 2 -6 -1 -1 -2
print each|16 -4 -3 -7 1 -2 0 -1
print i|-17 14 1 7 0 -4 2 -3
print only|9 -3 -1 -3 -2 -2 8 -6
print result|21 -2 -2 -4 -5 -5 -4 1
print the|7 6 -8 -9 -5 12 -8 4
print what|-12 -5 14 0 3 -3 2 0
print your|-13 3 27 -2 -5 -9 2 -3
printed|-4 25 -7 -3 -2 2 -6 -6
printer|16 -8 -5 -7 -5 -7 8 8
printf|15 -3 -1 -5 -2 -3 3 -3
printf <quotation>|15 -3 -1 -5 -2 -3 3 -3
printing|26 2 2 -7 -5 -6 -8 -4
println|13 -3 0 -6 0 0 -8 4
prints|23 7 -8 -10 -5 -7 -3 2
prints its|12 -4 -1 0 0 -1 -2 -3
prior|5 22 9 -3 -3 -14 -8 -8
prior to|-8 26 11 -3 -4 -14 -8 -1
prioritise|11 0 -1 -1 -1 -4 -2 -2
prioritize|20 -2 0 -7 -8 2 -2 -3
priority|13 6 -3 -10 -3 6 -4 -5
priority <number>|6 -8 -1 -7 -7 9 3 4
prison|8 -2 -8 9 0 -5 -2 0
privacy|6 -1 -1 -3 -6 -3 -7 15
private|-11 -15 30 1 -7 -3 -1 6
private diary|-6 -1 11 2 1 -2 -3 -2
private notes|-10 -6 30 -2 -1 -4 -2 -4
priya|22 0 -4 -7 2 0 -3 -10
pro|22 7 0 -12 -16 -12 -1 13
pro zeile|-5 -11 -5 -6 -3 -4 14 21
probability|5 3 -13 4 11 -13 8 -5
probability of|24 -5 -3 4 -9 -6 -4 -2
probability that|-3 16 0 12 -5 -8 -4 -7
probability with|-8 -4 -5 -4 11 1 8 1
probably|-2 -12 0 -5 3 9 -4 9
problem|-18 23 -4 2 -5 -4 15 -9
problem <number>|-9 -9 0 23 12 -9 -7 -1
problem and|-4 3 1 -5 -1 1 10 -5
problem asks|-4 -6 -2 17 -1 0 0 -4
problem at|-4 0 -9 0 7 0 10 -3
problem by|-1 5 -4 -5 -3 0 12 -4
problem for|-11 -1 -3 -1 0 1 14 2
problem in|-2 7 -7 -3 -5 -1 1 11
problem is|9 4 0 -1 0 -5 -7 1
problem so|-2 9 -1 -1 -1 -5 6 -6
problem solving|4 13 -7 -4 1 -4 -2 0
problem sum|-1 6 0 10 -4 -1 -5 -5
problem write|-7 11 0 0 0 -1 -4 0
problem you|4 -12 -2 0 -3 8 3 3
problema|8 -5 -1 -2 -8 -2 8 1
problemas|12 -5 -3 -3 -6 -2 12 -5
problemas de|12 -5 -3 -3 -6 -2 12 -5
problems|8 7 -9 -8 -4 4 10 -8
problems for|17 -1 2 -4 -4 0 -11 2
problems in|-6 -1 0 0 1 0 12 -6
procedure|8 0 -8 -8 -2 -6 16 -1
proceed|0 19 -3 2 -7 -5 -2 -3
proceed with|-13 13 -1 0 0 0 0 0
proceeds|-6 13 0 -3 -1 -2 -2 0
process|13 5 2 12 -8 -3 -10 -11
process and|12 -4 -3 0 -1 -2 -3 0
process of|-5 0 12 -5 1 0 -3 0
process tree|18 2 -5 -2 -3 -4 -3 -3
process with|19 -2 -2 0 -5 0 -7 -4
processed|14 -6 -3 -2 -4 1 3 -2
processes|16 6 2 -7 -5 -3 -5 -3
processes and|13 -1 -1 -2 -5 0 -1 -2
processing|-9 -4 10 -3 6 4 -4 1
produce|-13 13 7 -19 -15 -1 27 2
produce <number>|2 0 -9 -2 -8 7 19 -9
produce a|6 4 1 -11 -7 3 1 2
produce the|0 17 -7 0 5 -6 1 -9
produced|-16 -6 5 5 -11 13 15 -5
produced by|-8 -4 -5 8 -8 15 -1 2
produced it|1 9 20 -3 0 -12 -12 -4
produces|-7 7 -1 -2 -2 9 -2 -2
produces a|14 -1 -7 1 -3 0 -2 -3
producing|-3 1 12 -6 3 -10 0 4
product|8 2 -1 12 -8 -3 3 -14
product and|13 -2 -2 0 -3 -2 -2 -2
product description|15 -3 -4 1 -1 -1 -1 -5
product details|13 -3 0 -1 -1 -2 -5 0
product manager|20 -4 -8 -3 -1 -1 0 -3
product of|-2 9 -1 -1 -3 8 -7 -3
product titles|13 -2 1 0 0 -1 -3 -9
production|16 8 -11 -2 2 -5 -5 -2
products|9 -4 -3 3 -4 2 8 -12
products and|20 -4 0 0 0 -5 -5 -5
produite|-4 -3 11 -1 -3 11 -7 -5
prof|15 -4 -1 -2 -4 -1 -3 0
professional|32 -12 -6 5 -2 -6 -10 -2
professional with|10 0 0 1 -3 -3 -1 -5
professor|12 -9 -2 13 -8 -4 -1 -1
profile|21 -5 -10 -2 -5 -4 -7 12
profit|6 6 3 -11 4 4 -7 -5
program|8 5 -1 -2 -14 7 -3 1
program in|14 -5 0 -3 -1 -1 -3 -1
program that|12 -2 4 0 -7 -2 -5 -2
program to|16 -9 0 -5 -1 0 1 -1
programmer|-1 -9 6 -3 4 -3 11 -6
programming|12 -9 -1 -5 -7 -6 19 -2
programming language|16 -4 -7 -7 -4 -4 1 8
programs|-1 -2 -1 -3 12 -5 -2 2
progress|13 -9 8 2 3 -8 -2 -7
prohibited|8 -10 -2 -2 10 1 -6 1
project|9 10 -13 1 2 3 -7 -5
projectile|9 -4 -4 3 4 -4 -9 5
projects|24 -4 -2 -4 -1 -1 -3 -8
promise|17 -8 -9 19 0 -5 -11 -4
promises|6 -9 4 3 -4 10 -10 -1
promising|-6 -1 -1 -1 12 -1 1 -1
promoting|12 6 -6 -5 1 0 0 -7
prompt|-28 -19 1 15 31 -7 8 -1
prompt <quotation>|17 5 -5 14 -2 -14 -4 -12
prompt and|-9 -2 -1 8 7 -1 -6 4
prompt completion|-6 -3 5 10 0 -1 -9 5
prompt engineer|16 -3 -5 -1 -5 0 -3 1
prompt for|17 -5 12 -11 -12 -8 6 0
prompt how|-14 -5 10 1 9 -9 6 3
prompt in|3 -2 -1 -4 -4 -6 19 -4
prompt into|-2 7 -6 -3 -1 -2 9 -2
prompt is|-7 -1 0 -2 13 -1 -1 -1
prompt more|-8 -5 0 0 10 -1 9 -5
prompt or|15 -5 1 -2 -1 1 -5 -4
prompt response|-1 -5 6 -1 -1 -5 -2 10
prompt that|9 3 -11 -9 -7 -8 29 -5
prompt two|-4 -1 -1 -2 11 -1 4 -6
prompt was|-1 -1 -1 -7 11 -1 -1 -1
prompt write|-9 -7 10 6 -2 2 4 -5
prompted|-6 -1 -2 -1 -1 13 -1 -1
prompts|-31 6 0 -13 2 -10 50 -3
prompts which|-7 -2 -1 1 -5 -4 19 -1
pronounce|27 7 -7 -6 -1 -5 -11 -5
pronouns|-7 -3 2 1 3 -3 -3 10
pronunciation|24 -4 2 -7 -4 -5 -1 -5
proof|-24 11 -1 3 5 13 -3 -5
proof <number>|-3 0 0 18 -3 -10 -2 0
proof attempt|-8 -5 -2 9 -3 11 -3 1
proof by|6 -4 -5 8 0 -7 7 -5
proof is|-5 -3 1 0 -4 14 -1 -2
proof that|30 -4 -5 -2 -14 -6 5 -6
proof with|-5 10 0 -1 0 -1 -2 -1
proofread|21 -6 -9 -1 -6 -9 6 5
proofread this|11 -3 -2 -2 -3 -3 -5 8
proofs|2 10 -6 -4 11 -6 -3 -5
propagation|-9 11 1 1 1 -2 -3 -1
proper|3 -5 8 14 -13 0 1 -8
property|22 -7 -2 -6 -3 1 -3 -3
proposal|22 -9 -1 2 5 -3 -7 -10
proposal for|10 -7 2 -1 -2 -1 -2 1
proposal out|10 -1 -3 -1 5 -2 -2 -6
propose|-1 4 -9 -5 -4 17 2 -4
propose next|-7 1 1 -2 -2 -2 13 -2
propose one|12 -2 3 -1 -6 -2 -5 1
propose three|0 8 2 2 -2 -4 -8 1
propre|17 -2 -4 2 -4 -3 -1 -4
pros|23 8 -12 -1 -8 -3 -6 1
pros and|18 1 -2 -2 -4 -5 -4 -2
pros cons|-8 8 -2 0 -2 1 -2 4
prose|-11 8 13 6 -2 -8 -13 7
prose solution|-1 -8 3 0 4 -2 -4 8
protein|16 -3 -1 -5 3 -3 -5 -2
protocol|-10 9 10 10 -3 -4 -6 -5
protocols|14 -5 -5 -3 -1 2 3 -4
prova|15 -5 0 0 -3 -1 -5 -1
prove|6 15 -6 -16 10 6 -9 -6
prove that|5 9 0 -6 -6 12 -6 -8
provide a|14 1 1 -10 -1 4 0 -9
provide detailed|15 -2 -3 -4 3 3 -6 -6
provide me|10 -1 -7 -2 0 1 0 -2
provide the|5 -7 3 -4 8 -2 5 -9
provided|15 -5 -17 8 1 9 -6 -5
provided if|6 -4 4 4 -3 -10 4 0
provided in|12 -1 0 0 -1 -2 -5 -3
providing|14 -5 -2 0 -1 0 -4 -1
prueba|15 -3 -5 10 -2 -3 -6 -6
pruned|-2 13 -2 -4 -6 8 -4 -2
prépare|11 0 -6 0 0 -1 -5 3
prüfe|7 -8 -2 13 -2 -2 -4 -2
pu|1 -2 -3 -4 -3 -4 13 2
pub|20 0 -3 -1 -6 -4 -10 4
pub quiz|13 -5 -1 -1 -1 -1 -7 3
public|15 -10 22 -7 -7 -8 -1 -4
public boolean|21 -5 -6 -3 -1 -3 -2 -1
publication|4 -2 0 -5 16 -9 -4 0
publish|-8 -3 -3 -2 -1 21 -4 0
publishable|-12 -3 2 20 -4 1 -6 1
publisher|21 -8 -5 -6 0 1 -1 -1
publisher and|11 -6 1 -3 0 -2 0 -2
puede|15 12 7 -15 -6 -9 -9 5
puede ser|1 -3 15 -2 -4 -3 -6 1
puedo|19 -1 -8 9 -7 -6 4 -10
puis|-23 7 10 7 5 0 3 -9
puis la|-1 13 -5 0 -4 0 -4 0
pull|13 1 2 0 2 -4 -9 -5
pulls|-5 3 3 -17 9 8 -2 1
pump|6 9 -6 -4 -6 0 9 -7
pumps|8 -3 -4 -9 2 16 -9 -2
pun|13 -2 -2 -1 -1 -2 -5 -1
punchy|13 -5 -2 -3 0 -1 -3 1
punk rock|11 0 0 0 -1 -1 -5 -4
punkte|-4 -1 -1 15 -3 0 -4 -2
pupil|11 -2 10 -4 -7 -4 5 -9
pupil s|6 10 1 -7 -1 -6 -6 4
pupil who|12 -4 7 -3 -1 -3 -6 -3
pupils|20 -8 3 0 0 6 -10 -12
purchase|28 -4 -3 -6 -4 -7 -2 -3
purchased|12 -1 0 -2 0 0 -6 -2
pure|8 11 -1 -2 -5 -2 -6 -4
purpose|-8 9 6 -6 -5 17 5 -17
purposes|6 -9 12 1 0 -5 -5 -1
purse|19 0 -2 -3 -3 -3 -4 -3
push|21 -2 -1 -7 -7 4 -2 -7
push it|20 1 -2 -1 -2 -7 -7 -1
push notification|10 -1 -2 -1 0 -1 0 -6
pushed|14 0 -9 -4 1 -4 1 2
pushes|-9 7 -2 -1 -1 -5 10 -1
pushy|14 -5 -2 6 -4 2 -4 -6
put|1 1 6 -9 3 -3 4 -3
put <number>|5 -3 -5 10 0 2 -1 -8
put a|11 2 -5 5 14 -5 -11 -11
put all|-3 -9 11 2 3 -2 0 -2
put in|-5 8 -3 -2 2 11 -1 -10
put on|15 -1 -6 8 -9 0 -10 3
put the|16 -7 5 -7 -9 2 -2 2
put them|12 7 -5 -10 11 0 -10 -4
put these|24 -2 -6 7 -4 -6 -5 -8
put to|-11 0 -1 -1 4 -2 14 -3
put you|10 9 -4 -1 -5 -6 -1 -3
put your|-5 32 -13 -3 -5 -4 3 -5
puzzle|-3 14 -6 -7 -1 -1 7 -3
puzzled|4 11 0 -4 -5 0 -3 -3
puzzles|-8 15 -7 -1 -1 1 0 0
pvc|18 -4 -3 -1 -1 -5 -3 -2
py|-5 -4 16 1 8 -1 -6 -9
py <number>|-8 -1 9 -1 0 0 0 0
pylon|14 -2 -3 -2 -2 -2 -2 -2
pyramid|17 -3 -2 -4 -2 -4 0 -2
pytest|13 0 -5 -5 3 -6 0 0
python|10 -2 4 6 6 -25 -1 2
python <number>|9 -3 -6 -3 -1 -1 11 -6
python class|11 1 -3 0 4 -3 -4 -6
python code|18 -10 3 3 -2 -1 2 -14
python function|3 0 3 -13 7 -4 0 3
python i|4 -5 -3 -8 -1 3 0 12
python process|-7 -2 -1 12 -2 2 1 -2
python requests|12 4 1 -4 1 1 -6 -8
python script|11 -11 -1 7 -2 0 2 -7
público|2 6 -3 -1 -11 -2 12 -4
q|-17 9 -8 3 13 -6 -7 15
q <number>|-3 17 4 4 -12 12 -10 -11
q a|-16 -10 3 17 -4 -8 7 11
q capital|-7 0 -1 18 0 -1 -3 -5
q derivative|-6 -4 3 14 -5 2 -2 -1
q explain|16 -5 1 -5 1 2 -7 -5
q how|3 -8 -1 -11 12 3 -6 8
q p|-5 0 -5 -1 15 -1 -1 -1
q question|-6 17 3 -1 -2 -4 -5 -3
q r|10 4 -9 3 6 -1 -5 -8
q should|-6 -5 9 -2 5 -1 -1 1
q the|15 1 -2 -3 -3 -3 -1 -3
q when|12 -4 -1 0 -4 0 0 -4
q where|15 6 -3 -7 -7 -3 1 -3
q which|-2 8 -5 -1 -5 -5 -2 11
q who|-4 0 -5 -6 9 10 -4 0
q why|-9 -1 8 -7 -1 6 -7 13
qa|-13 9 12 5 -6 -12 23 -17
qa desk|-3 -1 9 5 -2 -1 -2 -6
qu|-9 -5 7 5 -8 -1 6 6
qu elle|19 -3 -3 -1 -2 -1 -4 -5
qu est|7 -5 -8 9 -1 4 -2 -4
qu ia|-4 -2 -4 7 -3 -3 -4 12
qu il|-6 -5 16 -3 -4 -8 9 0
qu on|27 -10 -1 -4 -4 3 -5 -6
quadratic|10 -6 0 -1 -1 1 0 -3
qual|7 12 -2 -9 15 -6 -10 -8
qual o|-4 13 -2 -2 -1 0 0 -3
quality|-14 -13 1 23 19 0 -18 2
quality <number>|-10 -2 -3 22 -5 1 -7 3
quality desk|7 -3 2 -2 4 8 -2 -14
quality inspection|15 -2 0 -2 1 -7 -3 -1
quality of|-7 -4 -1 15 0 -2 -1 -1
quarter|-13 3 -6 -8 9 -2 6 11
quarterly|10 -6 0 2 -2 -1 0 -2
quarts of|13 -6 -1 -3 0 0 -4 0
quatre|-4 -5 -4 -3 -4 -4 16 7
quatro|-8 9 -4 -5 0 -2 12 -1
que|-25 -8 12 4 5 1 17 -6
que a|-10 -9 -7 3 16 -5 21 -8
que es|21 -7 -6 -6 12 -1 -10 -3
que faire|20 -3 -3 2 -4 -2 -5 -5
que hacer|14 1 -3 -1 -2 -3 -6 0
que je|22 10 -12 -4 -2 -9 0 -5
que l|-3 -1 6 10 -4 -7 -5 4
que la|-14 0 0 1 0 0 13 0
que no|11 -9 16 -11 -8 -4 -10 14
que o|-3 -5 10 0 -6 14 -9 -2
que se|14 -5 9 -1 -10 -4 7 -10
que tu|-7 7 9 -1 -1 -1 -6 -1
que um|12 -4 -4 -4 -3 -2 10 -5
que você|-4 0 9 -9 -10 8 11 -5
quebra|-9 15 -3 -9 -2 13 0 -3
quel|15 -3 -4 0 -4 -2 -3 -1
quelle|2 -16 -11 4 7 6 17 -9
quelles|-8 -4 19 1 -2 -6 1 0
quem|25 -6 16 -7 10 -16 -8 -14
queries|0 -12 -6 0 1 -9 16 9
query|5 4 5 0 10 4 -5 -24
query for|28 0 -5 -3 0 -7 -6 -5
query in|12 8 -7 4 -6 -2 -6 -4
query only|17 -4 -1 -5 -4 -3 3 -3
query to|14 -5 -4 7 -9 -3 -4 4
question|-25 10 1 3 11 -21 23 -2
question <number>|20 -7 -5 -8 -10 2 5 3
question <quotation>|21 5 -17 -10 7 -12 4 2
question a|-1 10 -1 -8 0 -12 18 -5
question about|8 2 -6 -11 10 -6 6 -4
question and|1 -1 3 6 -6 -13 17 -8
question answer|-11 -3 4 -4 -4 0 11 6
question answered|-5 -2 -3 -3 12 0 0 0
question as|15 -9 -5 -2 -8 9 4 -3
question at|-1 -8 2 -2 -3 -10 15 7
question below|-9 12 -2 -5 0 -1 5 0
question explain|-8 -6 -3 13 8 2 -6 -1
question first|-15 7 -3 -2 17 1 -4 -2
question for|19 -10 -3 -4 -1 0 2 -2
question from|4 9 -4 -3 -3 -2 5 -6
question how|-1 -1 4 16 5 -7 -14 -2
question into|8 13 -4 -3 -3 -4 0 -7
question is|7 2 8 -4 -9 -3 3 -4
question it|10 -1 10 -3 -6 3 -5 -8
question make|-19 14 0 2 0 2 -5 7
question my|-2 7 -1 4 5 0 -2 -10
question no|9 -8 -1 3 -1 0 1 -5
question of|-1 11 -1 -1 -3 0 -5 0
question on|21 -5 -2 -8 9 0 -8 -7
question one|-1 -7 -1 0 -2 -1 13 -2
question per|8 -7 4 -2 -8 0 1 3
question q|-6 9 -2 5 -8 -6 -4 12
question question|6 8 -14 6 -2 2 4 -11
question réponse|-3 -5 -2 -1 0 -1 13 -1
question should|-3 2 -5 -1 -2 -2 10 1
question so|9 1 -7 -6 2 -9 12 -3
question that|9 6 -8 2 -7 -4 7 -6
question the|3 4 -8 3 -5 -11 -3 17
question to|1 7 0 -11 -1 3 6 -6
question was|-4 3 2 -1 11 -3 -3 -5
question what|9 9 -12 -4 13 6 -11 -11
question which|-13 1 18 2 -7 -2 8 -7
question who|-6 -1 12 -1 0 2 -6 0
question whose|-6 0 -1 1 -3 -6 14 1
question why|1 19 7 -1 -13 -3 -8 -2
question with|-12 7 -8 13 -9 -6 2 13
question write|-2 12 -1 -1 0 -5 0 -3
question wrong|14 -1 -7 0 -5 8 -4 -5
questions|-1 13 -4 -4 -2 -18 30 -15
questions <number>|17 -6 -3 1 -1 -1 -5 -1
questions a|-6 -2 1 -3 -3 1 15 -2
questions about|12 4 -7 -8 10 -11 12 -12
questions and|17 -6 3 0 -6 3 -7 -3
questions are|17 -3 0 -19 2 2 -2 2
questions at|15 -1 1 -3 -3 -2 -6 -1
questions each|-11 -4 -5 -1 0 9 9 1
questions for|19 2 -3 -5 -3 -4 2 -7
questions from|0 -2 -3 -3 -4 4 13 -6
questions if|15 -5 2 -4 -1 2 -7 -3
questions in|-6 0 -4 1 0 3 13 -6
questions of|-8 -1 -3 0 0 -2 13 0
questions on|19 -5 -1 2 -8 0 5 -12
questions one|18 -9 -1 1 -10 1 -4 2
questions or|12 0 0 0 -3 0 -8 -2
questions please|12 -5 -1 -2 -2 -1 1 -1
questions should|12 1 -4 -1 0 -8 -2 1
questions that|-7 -2 4 -4 -4 0 17 -4
questions the|12 -8 -1 1 1 2 -7 0
questions to|4 -27 9 7 -2 -2 12 -1
questions where|-4 8 -2 3 -10 2 -3 5
questions you|18 -4 -9 0 -5 1 1 -1
queue|21 -7 -4 -4 3 -2 -2 -4
qui|-1 7 21 -5 -14 21 -19 -11
qui cloche|-17 -1 -3 1 2 19 -1 1
qui te|12 11 -9 -1 -5 -5 1 -4
quick|15 15 -4 0 -1 -11 -6 -8
quid|15 -1 1 -4 -2 -3 -4 -1
quiero|8 14 -6 2 -6 -5 -3 -4
quiet|21 -9 7 -7 -1 5 -13 -3
quiet level|11 -1 -1 -2 -1 -5 -1 -1
quiet tone|6 12 -7 12 -9 -11 -1 -2
quite|-9 -3 -2 1 -1 0 13 1
quiz|25 2 -2 5 -3 -9 -11 -6
quiz me|17 -6 -1 -6 -3 1 -5 2
quoi|35 -6 -10 -4 -5 -2 -4 -4
quotation|26 -8 2 0 -7 -1 -2 -9
quotations|-1 -6 -1 12 -6 -4 -4 11
quote|8 7 -8 -3 -7 18 -9 -7
quote it|-11 -6 -4 -1 -2 30 -6 0
quote prices|10 -1 -1 -1 -5 -1 1 0
quote the|19 3 -4 -8 -1 2 -5 -7
quoted|-6 14 -2 1 6 -1 -4 -7
quotes|18 -4 -4 -10 2 6 -10 1
qué|10 14 -2 -14 8 11 -5 -22
r|-2 4 4 3 17 -9 -7 -9
r <quotation>|1 -2 0 -6 19 -5 -3 -3
r a|8 3 -4 -6 11 -3 -2 -6
r and|-2 -2 1 -2 8 -7 2 1
r d|-7 9 5 -2 1 -1 -1 -3
r q|7 -1 -9 6 11 -2 -5 -7
r r|15 -6 -3 -3 -5 6 -5 1
r t|5 -3 0 14 -6 -8 1 -3
raciocínio|-16 12 11 -10 -8 8 -10 12
racist|24 -4 -10 -3 0 -4 -6 3
radically|12 -2 2 -3 -1 -2 -1 -4
radio|18 -3 -3 -1 -4 -2 -4 -1
raid|11 -3 0 0 -2 -10 -2 5
rail|10 -1 -1 0 -7 0 0 0
rain|10 1 6 2 4 -11 0 -11
rainfall|19 6 -6 -3 -2 0 -8 -6
raise|6 -5 -2 -10 3 9 6 -6
raise the|4 3 -4 -3 -6 15 -5 -5
raises|-5 -1 -1 -2 -1 12 -1 -1
raising|6 -1 15 -4 -6 -4 -6 -1
raisonnement|-1 6 -3 -4 -4 -5 -3 13
rambling|-4 -2 -3 -1 -6 -4 12 8
ramipril|17 -3 5 -3 -5 -1 -5 -6
ramipril <number>|12 -5 0 -1 -2 4 -3 -5
random|12 2 -7 -1 -5 2 12 -16
randomly|15 0 3 0 -11 0 -4 -2
randomness|12 -1 -3 2 1 -3 -6 -1
rang|6 -8 -4 -2 -1 -1 1 9
range|8 -2 0 4 -5 5 2 -13
range <number>|14 4 -4 -1 1 -17 7 -4
range len|6 -2 -2 -6 1 14 -6 -6
range of|5 10 -2 1 -4 3 -10 -5
range the|-6 10 0 -2 0 -3 0 0
rank|-25 -2 -8 -5 24 19 -4 2
rank by|-3 1 2 1 7 -13 2 2
rank the|-1 -1 0 -4 19 -5 -3 -5
rank these|10 -4 -9 -4 7 8 -11 2
ranked|14 -1 2 -5 -3 -2 -2 -3
ranking|-3 -7 -3 -6 20 0 -3 1
rant|7 2 5 4 -1 2 -7 -12
rant into|16 2 -4 3 -1 0 -3 -12
rapid|16 -11 5 6 -6 -8 -1 -1
rapport|19 1 1 -2 -3 -1 -5 -10
rarer|-1 1 -1 -2 -6 -4 18 -6
rash|12 -7 6 3 -5 -4 -3 -2
rate|6 -14 -4 27 -3 -1 -6 -4
rate <number>|1 3 -2 -4 -5 0 12 -4
rate helpfulness|-8 -2 0 17 -4 0 -1 -1
rate how|9 -4 -2 8 -6 -5 -1 1
rate my|12 8 -1 -4 -5 -4 -1 -5
rate the|-9 -4 -5 18 1 -1 -2 1
raters|-9 1 -1 -4 15 2 -5 0
rates|11 -9 -7 8 -5 2 -1 1
rather|4 8 1 -10 6 -5 -5 1
rating|-3 -5 8 11 -2 -1 -4 -4
ratings|12 -1 2 2 -8 -2 -2 -2
ratio|17 -12 -6 9 2 3 -5 -7
ratio and|10 0 0 0 -5 0 0 -6
ratio in|12 -5 -1 -5 -2 0 1 0
ratio of|12 -6 -5 2 2 4 -3 -8
rational|8 -6 11 -1 -4 -2 -2 -4
rationale|-15 16 4 -3 -5 10 -13 6
rationale <number>|-5 2 -4 -2 8 -5 -4 11
raus|7 3 -9 -4 -5 -3 -5 16
raw|-17 1 27 -4 -4 -12 -6 15
raw clean|10 -6 -2 -6 1 -7 -6 15
ray|15 0 0 -2 -1 -1 -5 -6
raymond|13 0 0 -8 -2 0 -4 0
raymond s|15 0 -1 -8 -3 1 -4 1
razzies|-7 11 0 -1 -1 -1 -1 -1
razzies and|-7 11 0 -1 -1 -1 -1 -1
razzies are|-7 11 0 -1 -1 -1 -1 -1
re|11 -11 -14 -5 6 4 -1 9
re <number>|14 -4 -1 -5 -2 -2 2 -1
re a|16 1 1 6 0 -15 1 -10
re an|25 -2 0 -4 -5 -4 -11 0
re in|0 -2 -2 9 -2 -4 -7 9
re sub|10 4 -3 -4 4 -5 -4 -4
re the|12 -1 -6 -7 3 5 2 -8
reach|-2 10 -14 10 10 -5 -7 -2
reach the|1 4 -2 11 -2 -2 -4 -6
reached|-8 12 -3 5 6 2 -6 -7
reaching|12 0 0 -5 -3 0 0 -3
react|13 5 -1 1 -13 0 -8 3
react <number>|12 -7 1 -4 0 -7 -3 9
reaction|9 -9 10 1 4 -7 -7 0
reactions|-3 17 -5 5 -5 -9 -7 7
reacts|-7 14 -6 2 -3 -1 0 1
read|6 -2 5 7 5 -3 -3 -14
read <number>|11 1 -2 -4 -3 -2 0 -1
read a|20 7 -6 -7 -4 -3 2 -9
read all|14 -5 1 -4 -2 0 -3 -1
read as|14 -1 -2 -2 -3 -3 -2 -1
read files|11 -9 -3 1 1 1 -2 0
read it|2 10 -1 0 -7 1 4 -8
read my|-1 -8 14 -7 -8 -1 12 -1
read on|-1 9 0 1 -2 -7 0 0
read the|0 -2 7 -9 1 -9 11 1
read this|33 2 -8 -7 -6 -5 -3 -6
read_file|10 -5 1 -3 1 -3 -3 2
read_file write_file|10 -5 1 -3 1 -3 -3 2
readability|7 -8 0 -9 14 2 -6 0
readable|15 -1 -8 8 2 -2 -4 -12
readable and|11 -4 -6 -1 0 -2 -2 3
readable don|16 3 -3 -8 -6 -4 0 1
reader|-12 3 7 -15 17 6 0 -6
reader as|16 -4 -9 -3 -2 -1 0 4
reader first|-17 -2 -3 4 12 8 -2 -1
reader in|13 -4 7 0 -4 -4 -4 -3
reader s|-2 -6 9 -1 -2 7 -1 -5
reader who|-5 19 0 1 1 0 -7 -8
reader would|-2 -6 -1 -1 9 1 4 -5
readers|8 2 3 -9 3 2 -7 -2
readers never|13 -5 -6 0 0 0 0 0
reading|1 8 7 -7 -1 11 -4 -14
reading age|15 -1 2 -4 -1 -1 -9 -1
reading group|17 -5 -3 -3 -4 0 -1 -2
reading level|-6 -2 -1 -1 1 10 -2 0
reading of|-12 11 7 -2 -1 -3 -1 0
readings|6 16 -8 -1 8 0 -10 -10
readme|19 -7 -3 -4 -1 3 -4 -3
readme for|19 -6 -4 1 0 -1 -6 -3
readme with|12 -2 -4 1 -1 -1 -3 -2
reads <quotation>|0 -2 -1 0 -3 14 -2 -7
reads the|12 -4 -3 0 -1 -4 0 0
ready for|9 -5 2 -2 -1 -13 -3 14
real|6 -4 13 4 -18 1 11 -14
real life|11 -1 0 -2 -3 4 -6 -3
real path|17 -3 -7 0 2 -6 1 -2
real time|10 -3 -1 -7 1 0 -1 1
real world|13 -2 -1 -1 -2 -3 -3 -1
realistic|4 -2 14 -4 -6 -3 4 -7
realistic pbr|11 -3 0 0 -9 1 0 1
reality|14 -5 -5 -3 -1 1 3 -4
realized|12 1 -1 0 -3 -2 -5 -2
really|-5 -3 9 -12 7 14 6 -15
really good|12 3 -1 -6 -6 -2 -3 3
really need|7 -4 -4 5 2 5 -8 -2
really needs|12 -4 -1 1 -2 -4 -2 0
really wants|-5 -5 11 -3 8 -7 0 2
really weird|0 1 -3 1 -7 9 -1 0
reason|3 21 -12 -1 -4 -5 -3 1
reason a|10 -5 0 -1 2 -3 -1 -2
reason for|-9 5 -3 9 -7 1 -7 11
reason from|-8 12 0 -3 1 -3 -1 2
reason in|-4 8 0 -7 11 -11 -7 10
reason of|10 -2 -5 10 0 -4 -9 -1
reason out|11 -3 0 0 -3 6 -8 -4
reason then|-15 18 0 -4 -1 1 1 0
reason with|12 -5 3 -5 1 2 -7 0
reasonable|-9 6 -1 -1 -1 -1 9 -1
reasoning|-24 12 20 0 5 5 5 -22
reasoning before|-8 16 -2 0 -3 -5 1 2
reasoning in|-5 16 0 -2 0 -6 -4 1
reasoning on|15 -10 0 2 -2 2 -6 -1
reasoning steps|2 -10 -3 -2 -4 0 20 -2
reasoning trace|-13 9 20 -7 -4 3 -2 -5
reasoning which|-1 3 9 -1 -2 -1 -6 -1
reasons|2 22 -9 -12 4 -6 -8 8
recall|0 6 7 -11 -7 10 -3 -1
recast|-4 1 -3 -6 -2 -3 0 16
recast the|-4 3 -1 -5 0 -5 -8 19
receipt|19 -5 -3 9 -8 -6 -8 2
received|7 7 -7 -12 6 -9 8 0
received <number>|14 -6 -10 -7 7 0 7 -4
received the|4 -8 3 -3 0 9 -5 -1
receives|10 -5 -6 -7 5 11 -6 -2
receives a|10 -2 -10 -2 5 2 -3 0
recent|16 1 2 -4 3 -10 -5 -2
recently|12 -2 0 -3 -3 0 -4 0
reception|11 -3 1 -1 3 1 -3 -8
receptionist|9 4 -6 -3 2 3 -1 -7
recette|11 -3 -4 -6 0 -2 -3 8
rechnung|3 -5 -6 -9 -5 12 -4 15
recipe|-3 2 -4 -10 -2 0 6 12
recipe for|25 -7 -6 -3 -1 -5 9 -10
recipe into|4 -12 2 0 2 2 5 -2
recipes|26 -12 -6 -2 -8 0 4 -3
recipes for|22 -8 -5 -2 -6 3 0 -4
recipient|19 -6 -2 -3 -3 -2 0 -4
reclamação|5 -8 12 2 -6 0 -1 -5
recognise|11 -2 -1 -1 0 -2 0 -5
recognized|19 -5 -1 -3 -2 -4 -2 -2
recommend|21 -3 3 8 -8 -6 -14 -1
recommend at|19 -3 1 -1 -8 -4 -6 2
recommend one|17 -7 8 -4 -7 -6 -4 3
recommendation|13 -4 -1 -2 -3 -3 3 -3
recommendations|17 -8 -1 -4 -4 1 -2 1
recommendations for|10 -7 -1 -1 -5 1 1 1
reconcile|5 17 -2 -3 -7 -11 -2 3
reconciliation|9 10 0 -7 1 -3 -3 -6
reconstitue|0 -3 14 -5 -2 -3 -1 0
reconstruct|-3 -5 12 0 2 -2 1 -6
reconstruct what|-1 -4 12 0 1 -3 -1 -4
record|2 12 -5 -8 -9 3 -12 16
record for|-15 -2 19 -1 3 0 -3 0
recorded|3 -2 12 0 -1 -2 -3 -7
recording|1 1 1 -2 -3 -9 -5 15
recording of|9 -10 1 -1 -3 1 -4 8
records|23 -3 14 -11 -4 -9 -14 4
recover|0 1 13 -3 1 -10 0 -1
recovery|0 -8 9 -6 3 3 -1 1
recreate|-3 -7 16 -6 -1 -7 -4 11
recruiter|9 -2 0 -2 -2 -1 -6 3
recruitment|13 -3 -4 1 -1 2 -5 -3
recursion|0 -11 9 -1 11 2 -1 -9
recursion <number>|8 2 -22 0 10 6 1 -5
recursive|9 3 -6 -3 0 -2 -5 4
recursively|7 -10 8 6 -1 -3 0 -7
recursively and|12 -3 0 -5 -2 1 -5 2
red|13 -15 0 -5 0 6 10 -9
red <number>|-5 15 -1 1 -3 0 -6 -2
red hat|11 -5 -1 -3 -1 0 0 -1
red wine|3 5 -2 13 -6 10 -9 -14
redação|11 -7 0 8 -9 -1 -2 0
rede|12 -3 -4 -3 0 -6 12 -8
redirect|17 -4 1 -6 -1 -2 -3 -1
redirect the|17 -4 1 -6 -1 -2 -3 -1
redo|-5 4 -4 -4 -13 8 -4 19
redo the|4 4 -5 0 -5 -18 -1 21
redraft|-6 -5 -1 -1 -2 17 -2 0
reducing|11 -1 1 -9 -2 0 4 -4
reescreva|-8 0 -1 0 0 0 -6 15
reescribe|5 -6 -9 -9 4 -2 -2 18
reescribe la|15 -6 -2 -7 4 1 -2 -3
refactor|4 11 1 0 -6 -8 0 -3
refactor the|15 -5 -1 -2 -2 -3 0 0
refactor this|-2 12 -2 -1 -6 0 -1 0
refaça|-13 -9 -3 -1 -1 10 0 17
refer|-2 -5 -6 4 -5 3 17 -6
refer elegant|15 -1 -1 -4 0 -7 -3 2
refer mandatory|14 0 -4 0 -2 1 -8 -1
refer to|8 7 -6 -6 -4 -12 20 -7
referee|-6 -2 -2 -1 2 12 -2 -1
reference|-11 -11 -24 22 7 -4 0 19
reference <number>|-11 0 0 21 -3 -1 -2 -4
reference image|10 2 0 -3 -5 1 -5 -2
reference keep|-7 -2 3 1 -2 2 -2 8
reference response|-9 1 1 6 0 -4 -4 10
reference solution|2 3 -1 -5 -2 -8 16 -4
reference to|9 11 -7 -5 0 -5 3 -6
references|7 -5 -13 9 -11 5 0 9
references in|2 0 -8 11 -4 1 -5 2
references to|2 -3 -10 -8 6 1 2 10
referencia|-1 -9 -11 17 -6 -7 0 17
refinance|10 -7 -2 0 -4 0 1 1
refine|0 -2 -4 -10 5 15 -2 -3
refined|5 10 -1 -4 -5 -1 -2 -2
refined textures|11 -3 -1 -1 -9 1 0 1
reflect|-7 0 -1 -7 2 14 0 0
reflect on|-6 -2 -4 -2 0 15 0 -1
reflective|19 0 -2 1 -1 -3 -12 -2
refund|5 0 1 8 -13 0 -3 2
refund for|17 -4 -1 -6 -1 0 -4 -2
refund i|15 -6 2 -3 -4 -2 -1 0
refund in|16 9 -9 -4 0 -7 -1 -4
refund of|14 -2 -6 -4 -1 1 -3 1
refund on|28 -7 3 -13 0 6 -9 -8
refunds|12 -1 -3 -2 4 -4 -1 -5
refus|-4 0 11 6 -2 -4 -4 -4
refusal|-15 -16 -10 27 -9 4 5 13
refusal warranted|-5 -3 -2 13 -6 7 -1 -3
refusals|-6 -7 -1 -6 24 -17 -7 18
refuse|-13 -5 -4 33 -7 -7 10 -6
refused|-5 -2 11 -3 5 -6 0 0
refuses|-2 -1 -2 -3 12 -2 -1 -1
refusing|9 1 -1 -8 -2 2 -2 1
refusing to|9 1 -1 -8 -2 2 -2 1
refuted|2 11 -1 -1 0 -11 -1 1
regarding|11 0 4 -3 -2 3 -4 -9
regex|15 -8 -5 -4 6 4 -1 -7
regex for|8 -2 -1 -3 11 -8 -5 -1
regex that|21 -1 -4 -1 -7 -3 -1 -3
region|15 3 -3 -4 -6 0 -2 -3
regions|11 7 -2 -2 -5 -6 -2 -2
register|20 3 -10 -10 -1 -7 7 -2
regla|12 0 2 -6 -3 1 -1 -5
regra|10 0 1 0 -2 -8 0 0
regression|14 0 -4 -1 -7 -1 -1 0
regular|6 -5 -3 0 11 -5 2 -6
regulation|9 -7 1 0 -1 -1 0 -1
reimburse|15 -6 -6 -1 -8 10 4 -7
reject|-11 1 14 9 -2 8 -11 -8
reject column|-8 1 -4 13 4 0 -6 1
rejected|-10 18 0 -12 27 -10 -4 -9
rejected by|-10 17 -5 1 -6 10 -2 -4
rejection|4 -4 -2 13 1 -5 -1 -5
related|27 -3 -7 -3 -1 -1 -6 -6
related questions|17 -6 -5 3 1 -4 0 -6
related to|20 1 -4 -7 -2 5 -8 -6
relation|-4 8 -7 4 -1 -5 9 -4
relationship|21 1 0 -3 -6 -1 -7 -5
relationships|12 1 0 -2 -3 0 -7 -1
relationships with|12 0 0 -1 -3 0 -7 -1
relative|14 -5 -1 -3 -2 -1 -1 -1
relatives|13 5 -10 -4 1 0 -5 1
release|16 2 -10 -2 2 -7 -2 0
relevance|-5 -3 0 12 1 -4 0 -2
relevance <number>|-4 -3 0 13 0 -4 1 -2
relevant|7 7 -1 7 -11 -6 -5 3
reliably|16 5 -3 -7 9 -5 -8 -7
relied|2 5 0 8 3 -5 -5 -7
religion|2 0 -6 0 -1 -3 -1 9
relève|-3 -6 -8 5 -3 23 -4 -4
remainder|-7 5 7 1 -4 -7 11 -6
remainder of|-9 9 12 -2 -3 -2 -1 -3
remained|22 -4 -8 -8 -3 -3 1 4
remaining|17 -3 -17 0 -3 0 -3 9
remains|11 9 -7 -7 -2 9 -7 -6
remark|8 5 -2 -4 0 7 -9 -5
remarks|-6 -10 -4 11 -3 18 -5 0
rembourser|2 0 11 -4 0 -4 -4 0
remedies|12 -3 0 -4 0 -1 -4 0
remember|10 -11 10 -1 -2 5 -5 -4
remember to|11 0 0 0 -1 -1 -5 -3
remind|19 1 -1 2 -3 -6 -3 -7
remind me|18 -4 -2 -1 -1 -3 -3 -3
reminder|11 3 -4 -2 9 -6 -8 -3
reminder to|13 1 1 1 -4 0 -6 -5
remote|15 -20 5 -4 -4 13 4 -10
remove|15 -6 3 -8 -10 0 -15 22
remove all|32 -6 -4 -3 -6 -3 -3 -8
remove any|-7 3 -1 0 -5 -2 -3 15
remove the|13 6 -8 -1 -1 -6 5 -8
remove ums|28 -7 -12 4 2 -1 -1 -14
removed|2 2 -10 -4 -6 -2 -5 22
remplacer|19 -7 -5 -2 -2 -2 -5 3
rename|30 2 -6 -4 -10 -7 -7 3
render|3 -11 -1 -3 -4 1 4 11
render the|2 -3 -1 -5 -3 -3 -3 15
renglón|-7 17 -4 9 -6 -6 -2 0
renovation|10 -2 1 -4 2 2 -2 -7
rent|7 2 14 -5 -4 2 -6 -9
rent <number>|12 3 -2 -6 -7 2 -2 -1
renvoyer|12 1 7 -1 -5 -3 -9 -2
renvoyer limite|-6 -1 10 1 1 -3 1 -3
repair|-15 -10 -5 1 -3 30 -4 6
repaired|-2 0 0 -4 -2 20 0 -11
repeat|-2 -7 17 -11 -7 7 14 -11
repeat it|18 0 -1 2 -6 -8 -6 0
repeat the|0 -1 18 -1 2 -6 -5 -8
repeated|0 -1 -12 3 -1 3 4 5
repeating|8 14 -6 -7 1 0 -3 -8
repeating <number>|-7 17 -6 -2 1 -2 2 -2
repeats|-7 2 -5 -7 -3 -4 28 -4
repetition|7 -5 -4 6 0 -5 8 -7
repetitions|-2 -4 14 -6 -4 9 -2 -6
rephrase|7 -10 -11 -2 0 -7 5 19
rephrase the|5 -4 -3 -5 -7 -1 9 6
replace|3 -9 -12 -7 -2 4 6 17
replace <quotation>|-6 -4 -3 8 -4 -3 1 11
replace any|14 -1 0 -6 -2 1 -1 -6
replaced|9 5 -3 -6 11 -10 -2 -4
replacement|-11 8 -2 1 -8 19 -7 0
replacing|1 5 -1 1 3 1 -10 1
replacing the|-9 7 1 2 1 2 -6 3
replica|10 0 0 0 -8 -3 0 0
replicate|8 -6 4 1 10 -5 -5 -6
replies|-30 -5 -11 11 23 -7 8 11
replies are|-3 -7 11 1 8 -8 3 -5
replies to|-8 -2 -2 -10 20 -4 -6 13
replies under|19 -6 0 -5 -3 -2 3 -7
replies would|-11 -4 0 2 21 -2 -10 4
replies you|-11 -13 -11 22 -6 11 13 -5
reply|-40 0 10 22 4 6 -14 12
reply <number>|-13 -1 0 4 3 7 -1 2
reply <quotation>|0 -10 6 18 -16 18 -11 -5
reply a|-18 -3 6 1 19 -3 -1 -1
reply and|-5 2 -15 9 10 11 -10 -2
reply as|-13 -3 7 11 -6 6 1 -3
reply b|-18 -1 1 1 22 -4 2 -2
reply below|-4 -6 5 10 -1 0 -5 1
reply by|-5 -1 -1 -5 0 2 -1 11
reply came|-6 -4 12 -3 10 1 -1 -8
reply follow|9 -6 2 0 0 -1 -1 -2
reply for|-1 -5 5 -3 -2 -3 -1 11
reply from|-6 -8 0 5 2 4 8 -6
reply has|0 11 -4 -4 1 -2 -3 0
reply if|-3 -7 4 8 -8 20 -7 -7
reply in|3 5 13 4 -13 -6 -13 6
reply is|-15 7 -17 -7 11 8 8 4
reply itself|-7 -2 12 0 3 0 -1 -5
reply list|-3 -3 15 -8 -6 10 -2 -3
reply must|-11 -2 4 12 1 -2 -1 -2
reply of|-6 -4 4 9 9 -4 -6 -1
reply one|-6 -7 9 -3 14 -2 0 -4
reply only|14 -3 -9 15 -6 0 -11 0
reply please|-5 -8 3 7 0 7 -3 -2
reply put|-6 -3 0 6 -2 9 -4 0
reply so|-6 -6 -3 -4 0 15 -1 6
reply that|5 0 8 -7 -4 8 -1 -10
reply the|-3 -1 7 7 -5 -1 -9 6
reply to|21 -3 6 -5 -16 1 -1 -3
reply under|-9 0 5 4 -4 -4 -2 10
reply user|-4 -2 5 -1 0 12 -5 -5
reply was|-4 -6 11 1 -4 6 -3 -1
reply with|35 -5 -10 0 -5 16 -16 -15
reply would|-1 -7 1 12 9 -8 -5 -1
reply write|-3 -13 11 -7 -6 -2 8 11
reply you|-6 -7 1 -5 12 11 3 -9
replying|-2 14 8 -4 -3 -1 -7 -5
report|9 -9 -4 -8 12 9 -1 -7
report and|13 -8 -1 0 -2 -1 -2 1
report in|2 -9 3 -2 8 -2 -2 3
report into|11 -5 -1 -1 -1 -2 -1 -1
report on|-10 -1 -1 -1 -1 12 3 -1
report template|19 2 -4 0 -4 -4 -6 -1
report the|10 4 -3 -9 11 -9 3 -7
reported|14 0 2 -8 -6 1 -3 0
reporting|8 -3 -5 -1 -4 -2 -3 10
reports|6 -5 -2 2 10 -8 -3 0
repository|8 1 -6 9 -2 -4 -5 0
reproduce|-10 16 0 0 0 0 -4 -2
request|-13 1 15 -6 -13 -6 21 1
request <number>|12 -6 -1 -3 4 -2 -3 -2
request and|4 3 1 1 -3 -12 3 3
request for|-8 9 -1 4 -7 -5 8 -1
request in|-7 -1 -2 0 -1 0 17 -6
request is|20 -8 -4 0 0 0 -10 1
request that|-3 -6 0 -1 2 -1 14 -6
request to|3 -2 -9 6 1 -4 11 -6
requested|16 1 -5 -1 -2 -1 -2 -6
requests|3 -16 3 -3 -8 -3 28 -3
require|-13 1 0 0 -3 -2 16 1
required|10 11 6 -7 -8 -6 -10 5
required <number>|-7 15 -1 -1 -1 0 -2 -2
required to|18 -7 -4 -3 -1 -2 -2 1
requirement|11 7 -3 -2 -4 -5 -3 -1
requirements|19 -8 -10 4 -2 -6 5 -3
requires|5 -8 -6 -10 0 3 12 3
research|16 -11 -6 -12 6 -5 6 6
research and|17 -6 -4 -3 -8 2 2 0
research assistant|11 1 0 -5 0 -5 0 -1
researcher|-1 1 9 1 -10 1 4 -3
reservation|6 1 11 -2 -3 -4 -5 -4
reserve|7 9 0 -3 -10 -4 0 -1
reset|0 -12 3 5 -2 -5 2 10
reset <number>|-9 -1 4 -1 9 -3 -1 3
resident|0 0 -1 -1 -3 -4 13 -4
residents|10 -2 0 -1 3 -5 -4 0
resignation|18 -3 -11 3 -3 -6 -10 12
resize|13 0 0 -2 -6 2 -7 0
resolution|15 -7 2 -1 -3 0 0 -6
resolva|-8 14 -1 -1 -1 -1 -1 -1
resolve|15 -1 -6 -1 1 -3 1 -8
resolves|26 -7 -6 1 -3 3 -12 -3
resource|3 -9 1 -3 -3 0 -5 15
resp|-5 -6 0 11 4 -2 -7 6
respect|7 -7 9 -1 -6 0 -8 6
respect to|12 -2 -1 1 -8 3 -2 -2
respond|6 18 -1 -3 -3 8 -8 -15
respond in|-3 14 -3 -3 0 2 -6 -1
respond to|5 -5 1 -2 -4 7 5 -8
respond with|14 -1 -1 -2 -4 3 -4 -4
responder|-9 4 -2 5 -1 -5 10 -1
response|-54 -14 10 23 -2 23 -4 19
response <number>|-6 -2 0 16 -4 0 -1 -4
response <quotation>|-5 -8 -7 9 -8 28 -8 0
response again|1 2 2 -8 -1 -14 3 14
response and|-10 -1 -3 13 0 10 1 -10
response below|-11 -1 4 -1 -1 12 -1 0
response for|4 1 -4 12 -4 -4 -1 -5
response from|-2 5 9 9 -5 -10 -2 -4
response is|-3 -5 3 12 -3 -1 -1 -2
response only|-5 2 9 -5 0 -6 0 5
response out|-4 -7 12 -8 0 1 12 -6
response pair|-3 -4 -1 -7 -2 -6 15 8
response response|-5 -3 5 -11 -1 16 0 -1
response that|9 0 1 -7 9 -7 -1 -4
response the|-3 -5 2 15 1 -6 0 -3
response to|-6 -1 -9 7 -11 9 10 2
response was|-7 -3 -1 7 -3 16 -5 -2
response with|-3 -4 -3 6 -5 18 -5 -4
responses|-20 -6 -8 0 28 -2 1 7
responses from|-5 -3 -1 -2 5 -4 0 10
responsible|5 2 3 11 0 2 -12 -12
responsible for|13 3 3 -2 1 3 -11 -10
responsive|3 4 3 4 -21 9 -3 1
resposta|-30 -4 12 6 -9 5 11 9
resposta de|-11 -8 -1 -4 -1 13 -1 12
resposta do|-8 -9 13 8 -5 9 -3 -5
respostas|-3 -13 -4 -4 22 -6 -8 15
respuesta|-24 2 5 11 -12 6 -1 12
respuesta a|-1 -5 -1 -1 -2 -2 0 12
respuesta del|-7 -2 6 19 -10 10 -2 -14
respuestas|-4 -6 -6 -4 28 0 -5 -3
rest|-1 -7 1 -11 8 9 5 -4
rest always|11 -2 1 -7 -4 1 0 1
rest and|23 2 -5 -2 -2 -5 -8 -3
rest are|15 0 -5 -6 -1 -2 0 -2
rest count|11 -8 -1 0 -1 0 0 -1
rest if|10 0 0 0 -2 0 -6 -2
rest leave|11 0 0 0 -3 -3 -6 0
rest of|0 -6 21 0 -8 -5 0 -2
restate|-7 10 -1 -4 -1 1 5 -3
restaurant|19 -8 -10 -1 0 1 0 -1
restaurant and|13 -4 -2 -1 0 -2 -2 -2
restaurants|6 -1 1 -2 -10 3 1 1
resting|7 10 0 -1 -2 -4 -1 -9
restore|-7 -2 10 -5 -2 0 -5 12
restore the|-1 -1 9 -1 0 2 -8 -1
restrictions|4 13 -3 -2 0 -8 5 -9
restrictive|10 -1 1 0 -5 -1 -1 -3
rests|-7 15 0 -8 0 -1 0 2
rests on|-7 15 0 -8 0 -1 0 2
result|-21 20 -8 5 4 -1 -4 4
result <number>|-2 -7 5 11 6 -5 -3 -6
result for|13 -8 1 0 1 -1 -6 -1
result i|12 -2 -4 -3 2 0 -2 -2
result if|14 8 -3 -3 -4 -4 -6 -2
result in|5 11 -3 0 -8 -6 -2 2
result is|-8 1 1 9 1 -2 2 -3
result it|26 -5 -10 2 12 -8 -14 -3
result task|-1 -1 14 -2 -5 0 0 -5
result write|5 6 -10 -4 2 0 2 -1
resultado|-10 8 -5 17 -6 -5 -12 12
resulting|12 0 0 -1 -3 -4 -2 -2
results|8 6 -10 -1 -6 -5 -2 10
resume|24 -4 -4 -3 2 -5 -5 -5
resumir|14 5 -4 -2 -3 -3 -4 -3
retention|14 -7 -5 0 8 -2 -5 -4
retired|3 -8 -1 3 3 -3 9 -7
retirement|14 -7 6 0 1 -7 -4 -4
retrieve|11 -6 2 -1 -3 10 -4 -9
retrieved|10 -6 -3 1 -7 4 5 -3
retry|14 -3 2 -5 -2 -6 -7 7
return|-3 3 0 -1 5 -2 -9 6
return <number>|13 -1 -2 -8 9 -6 5 -10
return <quotation>|-1 9 -6 8 -9 -3 -4 8
return a|5 -10 6 7 -7 21 -11 -12
return complete|-5 10 -7 -2 -3 -1 -4 12
return encoder|8 -4 0 -3 0 -8 7 0
return f|1 -4 11 -2 -1 1 0 -4
return if|8 -3 6 -12 8 -4 2 -5
return json|-1 10 3 -10 -8 4 8 -6
return list|1 -3 -2 -5 16 -5 0 -2
return loss|17 -11 1 2 -4 -1 0 -3
return none|9 -2 5 -2 6 2 -3 -14
return only|5 1 -1 -6 9 -4 4 -8
return p|-6 -6 0 22 -2 -3 -4 -1
return re|10 4 -3 -4 4 -5 -4 -4
return result|18 0 1 -6 1 -10 0 -5
return say|1 7 -2 9 -6 -7 -1 -1
return sum|6 5 1 -3 2 -1 -11 0
return the|19 6 -8 2 5 -13 -9 -3
return to|-12 17 0 -3 0 1 -3 0
return y|5 -9 -4 8 6 0 -7 0
returned|4 2 16 -5 3 -17 6 -11
returns|14 -4 -2 -1 6 -4 -5 -3
returns a|11 -2 -7 5 3 4 -13 -1
returns an|6 10 -14 6 4 2 -16 2
returns its|15 0 -4 1 1 -7 -3 -4
returns undefined|-7 -8 -3 10 7 -3 -3 7
reveal|-15 12 21 5 -12 -8 8 -11
reveal these|18 -9 2 -4 1 0 -3 -5
reveal whether|8 -11 2 -2 -5 1 17 -9
revealing|8 -7 4 3 -2 -7 2 -2
revenue|13 6 -2 -5 -4 0 -5 -3
reverse|0 10 7 7 -10 0 -13 0
reverse engineer|-4 -5 15 -6 5 -1 0 -5
reverse of|11 -3 -6 1 -1 -2 -2 2
reverse the|2 13 -8 9 -5 -1 -4 -6
reversed|12 -1 -5 2 -1 -3 -3 -1
reverses its|0 8 9 1 -3 -4 -11 0
reverted|21 11 -8 -3 0 -11 -4 -6
review|16 -1 -1 -7 -7 8 -2 -5
review and|10 -4 0 -5 -12 -3 0 15
review as|13 -4 -1 -5 -2 -2 1 0
review at|17 -3 -4 0 2 -5 -4 -3
review in|0 -4 -2 -3 -1 12 -1 0
review pass|4 -5 -4 -2 0 18 -7 -4
review return|9 0 -5 0 8 1 -6 -7
review the|15 -4 0 -3 6 -3 -7 -5
review to|10 1 1 -4 1 1 -5 -4
reviewer|6 -10 -4 -1 10 16 -11 -7
reviewers|4 -6 -4 -2 3 12 -1 -6
reviews|23 2 -4 -3 -5 -7 0 -6
revisa|12 -4 -1 7 -2 -5 -5 -3
revisar|14 1 -5 -3 2 4 3 -16
revisar saldo|12 -3 -1 -5 0 -4 5 -3
revise|10 -18 -3 -4 4 13 -5 2
revised|-13 9 -6 -3 7 14 -3 -5
revised answer|-11 -1 -5 2 13 9 -4 -3
revision|-1 -4 -2 -17 13 13 2 -5
revision improved|0 -4 -3 -8 23 -3 -3 -3
revisor|-2 -5 2 -6 -7 23 -2 -4
revolution|-2 -5 2 5 -4 11 -6 -2
reward|-15 -13 -6 37 10 -6 -3 -4
reward <number>|-8 -1 -3 2 -2 17 -2 -2
reward between|-15 -6 -3 36 6 -4 -7 -7
reward for|-4 1 -3 4 11 -7 0 -1
reward function|1 -5 3 13 -10 -1 -2 1
reward model|-4 -1 -1 9 7 -7 -3 -1
rewrite|-4 -15 -15 -16 6 7 15 21
rewrite <quotation>|-5 -10 1 -3 10 6 0 1
rewrite it|9 -11 1 -4 -4 16 -14 7
rewrite my|26 -1 3 2 -4 -12 -4 -10
rewrite the|6 1 -11 -7 -10 9 8 5
rewrite these|13 -1 1 3 0 -1 -3 -10
rewriting|2 -3 -8 -4 10 3 -7 7
rewritten|-5 -8 -2 12 -5 11 7 -8
rfp|14 -6 2 -4 -5 2 -2 0
rhombus|-9 6 -1 -5 -1 12 -1 -2
rhombus with|-4 20 2 -2 -9 -4 -4 2
rhyme|14 -5 -6 -8 12 2 -4 -5
rhyme for|11 -7 -1 -6 -1 10 -6 0
rhymes|-1 -5 17 -1 -4 0 -4 -2
rhythm|12 -3 -2 -3 3 0 -3 -3
rice|7 4 -10 -8 -1 -5 5 8
rich|13 -1 -1 1 -2 1 -4 -8
richard|12 -6 1 1 -2 1 -7 -1
richtig|-5 -2 -5 11 -4 10 -4 -1
richtig fort|-2 -4 0 -1 -5 16 0 -5
richtigkeit|-4 -1 -1 15 -3 0 -4 -2
richtigkeit vollständigkeit|-4 -1 -1 15 -3 0 -4 -2
rid|15 -3 -1 -1 -3 -1 -5 -1
rid of|15 -3 -1 -1 -3 -1 -5 -1
riddle|-1 23 -5 -2 -1 -1 -5 -8
riders|11 -1 -1 0 0 -2 -8 -1
rien|0 -4 -2 -1 -1 -4 -1 12
right|-21 -11 2 21 3 3 0 2
right <number>|7 -10 -4 13 -6 12 -2 -9
right a|-15 9 -8 5 -3 12 6 -7
right and|4 16 -7 -2 -4 4 -3 -8
right answer|-4 3 -1 -11 6 1 12 -6
right answers|-3 -2 -1 11 -2 -2 -5 4
right before|1 -7 11 -4 -3 3 0 -2
right but|-1 -4 0 -4 2 -2 -5 14
right for|-10 1 -3 0 11 7 -4 -1
right form|17 -4 -1 -6 -1 -2 -3 0
right if|13 0 -3 0 -1 -11 1 2
right now|9 0 0 0 -1 0 -8 0
right one|8 -9 -8 -9 12 6 4 -5
right or|7 -16 1 14 4 -9 -3 2
right reply|-9 -5 -3 7 6 -2 8 -2
right result|-1 -7 9 -2 23 -15 -6 1
right so|12 -2 -1 -1 -1 4 -10 -1
right to|-5 -12 -1 15 -5 -3 -3 14
rigorous|-6 -1 1 -1 12 -1 -1 -1
ring|22 3 -2 -6 -3 -1 -3 -8
ring the|6 -3 -1 1 5 3 -10 -2
ringing|20 -1 -3 3 -4 -4 -4 -7
rinse|8 -1 1 6 1 1 -4 -13
rise|-2 10 -9 -3 8 5 -8 -3
rise in|3 -10 -5 -5 15 9 -8 0
rises|2 10 -7 0 -2 10 -3 -10
rises in|-5 -1 0 5 0 9 0 -8
rising|-5 -6 -4 -1 1 0 18 -2
rising difficulty|-5 -6 -4 -1 1 0 18 -2
risk|9 6 11 -7 2 2 -12 -11
risk and|-7 9 9 -1 2 -6 -5 -2
risk assessment|5 -8 2 -1 -2 8 -3 -1
risk for|11 -8 -3 1 1 -3 1 0
risks|18 -6 -6 2 -2 -1 -4 -2
risks and|9 -1 0 0 -1 -6 -1 0
rival|2 9 -9 -2 -2 10 -3 -5
river|17 -6 -2 -2 -6 -5 12 -8
river in|13 -6 -3 -1 -3 -3 5 -1
river the|20 0 -1 0 0 0 -19 0
rivers|15 -4 -7 8 2 -7 -15 8
road|7 -9 0 7 1 3 1 -9
robot|18 1 -4 -5 -4 -2 -1 -3
robô|11 -3 -2 13 -8 -7 -3 -2
role|3 6 4 -8 0 0 5 -10
role curriculum|0 -3 -2 -2 -3 -3 17 -3
role familiar|13 -4 2 -1 -3 1 -6 -1
role is|13 -7 0 0 -4 -1 1 -2
role of|6 7 1 8 -6 -2 -7 -6
role play|1 -8 -9 5 -7 1 22 -5
roll|16 -3 -3 0 0 -3 -2 -5
rolle|4 -5 -4 -5 -1 0 16 -4
rolled|16 11 2 -10 -12 2 -9 -1
rollout|-15 1 -5 5 2 12 0 0
rolls|-6 11 -2 -1 0 1 -1 -2
roman|16 -11 4 -11 -2 -6 15 -5
romance|2 -1 -7 -1 10 0 -2 -1
rome|1 7 3 0 0 3 -3 -10
ron|22 -3 -5 -4 1 -6 -4 -3
roof|9 -3 4 -3 4 -4 3 -11
room|11 0 -11 6 -8 -7 -2 10
rooms|7 -5 15 -7 1 2 -7 -6
root|9 15 -7 -5 -1 4 -6 -8
root cause|-1 9 -6 0 -2 9 -1 -7
root directory|13 -4 -1 -1 -2 -1 -3 -2
roots|-2 -4 -4 12 1 -4 -4 6
rope|10 -2 -2 -1 -5 3 -1 -2
roses|15 -2 -2 -3 -3 0 -3 -2
rota|11 -4 -2 9 -4 1 -5 -7
rotation|14 -1 -4 -1 -3 -3 -1 0
rouge|4 -5 -3 -3 1 -3 13 -5
rough|14 5 9 -8 -10 -3 3 -10
rough notes|15 0 -10 3 5 4 0 -18
roughly|3 11 -5 7 -7 -6 -1 -1
roughly <number>|10 -6 -1 4 -1 2 -6 -2
round|4 12 -6 12 3 -7 -9 -8
rounds|2 10 -3 -8 8 4 -8 -6
rounds of|15 -3 2 0 -5 -1 -9 1
route|-7 33 -1 -4 -12 -4 -5 0
route not|-14 13 -6 1 0 6 0 0
route the|19 -3 -2 -4 -1 -6 0 -3
route to|6 11 0 -4 -4 2 -3 -8
router|-2 -12 -11 9 -4 2 6 13
routes|-10 20 -6 0 -10 -7 15 -2
routine|13 -8 9 -4 -6 -1 -4 1
row|3 1 -1 -10 -11 2 1 15
row <number>|1 -5 10 8 0 -4 -5 -5
row in|0 4 -4 1 -5 -6 11 0
row is|-1 0 -2 9 3 -4 3 -9
row of|-4 -7 8 -1 2 0 11 -9
row per|0 8 0 -5 0 12 -4 -11
row with|-11 10 -3 3 -2 -5 -2 11
rowing|-6 -2 -2 3 -3 -4 12 2
rowing club|-6 -2 -2 3 -3 -4 12 2
rows|7 15 7 -5 -3 -2 -17 -1
rows and|-5 12 2 -1 -9 4 -6 2
rows from|2 -5 4 -5 1 1 -8 9
rows in|11 -4 -1 -4 -1 -1 0 -1
rs|9 3 1 -3 1 -9 -2 0
rs <number>|9 3 1 -3 1 -9 -2 0
rsync|2 -3 -3 -4 0 -1 13 -4
rubik|22 -12 -2 2 -1 -4 -7 3
rubik s|22 -12 -2 2 -1 -4 -7 3
rubric|-10 -8 -4 31 -6 1 -2 -1
rubric <number>|-6 -1 0 13 -1 0 -4 -1
rubric for|19 -2 -2 -3 1 -1 -10 -3
rude|14 -4 -2 -1 -1 -4 -6 3
ruiz|16 -4 -2 0 0 -1 -1 -8
rule|-4 19 6 7 -13 5 -15 -5
rule that|-8 19 -3 -2 -4 -1 -1 2
rule the|-7 14 -2 -3 -1 -3 1 0
ruled|-2 6 7 -3 0 -10 2 0
ruled out|-2 6 7 -3 0 -10 2 0
rules|8 16 -5 0 2 -2 -1 -18
rules <number>|-8 4 -2 5 -1 8 -4 -2
rules for|20 -4 -6 -5 2 -3 1 -5
rules never|9 2 -2 7 -3 0 -10 -3
rules no|7 -5 -2 -4 15 -5 -6 0
rules out|-4 11 -4 -6 -1 -2 12 -5
ruling|-5 6 9 -8 3 -4 -1 0
run|19 1 6 6 -22 1 1 -12
run <number>|14 -2 -3 -3 -1 -3 -4 2
run a|21 1 -1 -3 -1 -7 -5 -5
run and|-7 0 0 10 1 1 2 -8
run it|10 11 -5 -5 -6 -4 -2 1
run on|7 -8 -4 12 1 0 -7 -1
run script|22 -3 -3 -7 0 -5 0 -4
run the|17 -3 -7 10 -11 -10 4 1
runner|-6 11 -2 0 14 -7 -7 -3
runner up|-7 7 -1 -1 14 -7 -6 1
running|-11 19 1 6 3 -13 -13 7
running on|13 -3 0 1 -2 -1 -5 -4
runny|12 -1 -3 -1 -4 0 0 -4
runs|7 6 -8 -1 -2 -2 -2 3
runs on|18 -3 -5 -4 -5 2 -3 0
runtime|16 -5 0 -3 0 -2 -4 -2
russian|17 -9 -6 -1 7 2 -8 -2
rust|12 -5 3 3 2 -6 -7 -2
rusted|11 -3 -6 -1 11 -7 -6 0
récit|18 -9 4 2 -6 -2 0 -8
rédige|-10 20 -6 -2 -7 2 8 -6
réduire|11 -2 4 0 -1 -4 -1 -6
référence|-1 -2 -2 -3 -1 -3 -1 12
réponds|-8 7 21 -8 8 -10 -3 -8
réponse|-21 9 -4 9 -9 5 7 4
réponse d|0 -3 5 -2 -4 11 -3 -4
réponse de|-5 -3 -2 -2 -2 -6 11 10
réponse du|-3 -8 -3 20 0 -2 -3 -1
réponse sur|-7 6 -1 9 0 -4 -1 -1
réponses|-1 -5 -2 -4 7 -5 -3 12
résultat|-2 -9 -3 13 0 -2 12 -9
résumé|14 -9 14 0 -3 -6 -2 -8
s|3 -11 9 2 -2 6 0 -6
s <number>|19 -8 -3 10 -9 4 -25 11
s advocate|14 -2 -5 -1 -5 -3 3 -1
s age|15 0 -2 -2 -6 -2 0 -3
s all|15 0 -4 -3 1 -4 -1 -3
s an|17 -10 0 11 -1 -5 -7 -5
s and|1 -5 -1 -8 9 -5 10 -1
s answer|-19 -2 -3 19 -3 17 -3 -7
s answering|7 -3 20 0 -6 -3 -9 -7
s answers|-3 6 6 2 0 -11 3 -2
s app|2 -3 -2 6 -3 9 -3 -7
s bank|24 -3 -5 -6 -3 -1 -3 -3
s better|-4 -3 -1 0 13 1 -4 -2
s canberra|-6 2 0 12 -5 -1 -1 -1
s code|-5 -8 -2 -4 2 11 9 -4
s comment|14 -2 -2 -1 -6 -1 -2 -1
s content|11 -1 -2 9 -3 -1 -1 -12
s cube|22 -12 -2 2 -1 -4 -7 3
s current|11 0 4 0 -1 1 -10 -4
s date|13 0 2 0 -9 -1 -4 0
s done|10 -2 -6 0 0 -7 -3 7
s email|14 -7 2 0 -1 -12 -3 8
s essay|-2 -5 1 -1 3 11 -3 -3
s est|0 -3 14 -5 -2 -3 -1 0
s first|15 0 -9 -7 -2 -5 9 -2
s fit|0 0 3 0 -7 -2 -5 10
s friend|14 0 -3 -5 -3 -2 -2 1
s goal|0 10 -2 9 -7 -4 -6 0
s good|3 0 0 -1 2 10 -5 -9
s helper|16 0 -7 -11 -3 -8 15 -3
s home|14 -1 -2 2 -5 0 -2 -5
s in|8 -5 -1 2 -1 -1 -8 5
s it|14 0 -3 -4 1 -5 -2 0
s lacking|8 -11 -5 0 -2 0 10 -1
s language|25 -7 1 4 0 -1 -10 -11
s last|8 -3 -6 10 -4 5 -1 -8
s law|-6 -2 -1 -2 0 3 9 -2
s length|-11 3 4 -7 -6 2 23 -8
s less|20 1 2 -14 -2 -8 2 -1
s line|0 -7 10 0 3 -1 -3 -3
s lower|-8 -1 -1 11 -1 -1 -1 -1
s m|18 -5 0 -3 -3 -3 1 -6
s marriage|0 -8 -3 3 9 -1 1 -2
s me|14 4 -4 -1 -10 5 -8 -1
s medical|-2 0 0 0 12 0 -8 -1
s message|14 -2 0 -2 -1 -4 -6 0
s mind|5 -7 14 -6 -7 11 -7 -2
s my|20 7 -8 -2 -9 -11 -4 7
s next|15 -2 -2 -1 -4 -8 0 1
s no|18 0 -6 -7 -3 -3 6 -5
s none|-2 1 -5 10 11 -10 0 -4
s not|24 -4 -12 12 3 -9 -4 -10
s note|6 -4 -4 -2 -3 -2 -2 11
s notes|9 -4 -4 5 -6 -5 -4 10
s nothing|12 -1 -1 -1 -1 -5 -1 -1
s off|9 -8 -2 -4 5 6 -4 -2
s okay|20 -4 -4 -4 -4 -2 1 -3
s old|-1 3 3 -11 10 -2 4 -6
s on|15 -4 -3 -1 -2 -2 -2 -1
s opening|6 -2 1 -3 -4 -2 10 -6
s opinion|-2 -5 11 0 -3 6 -4 -3
s phone|4 -4 1 2 -9 7 -5 3
s play|14 -9 -5 -1 -3 1 5 -2
s question|8 3 -1 6 -1 -4 -11 0
s r|13 -2 -6 -6 -1 -2 -2 6
s reply|-16 -5 -2 8 0 18 -4 0
s request|7 -2 -9 -3 4 3 -4 5
s return|17 3 -10 -7 2 -2 4 -6
s right|2 2 -7 -4 -7 -4 7 11
s run|-7 -1 -14 11 1 6 3 1
s sentence|9 -1 -7 1 -3 12 -6 -5
s side|-4 1 -9 3 -3 4 14 -5
s site|10 -1 -6 -1 -1 -1 0 0
s split|-6 -1 -1 -1 -1 -1 12 -1
s story|10 4 -6 0 -1 -6 -2 1
s style|11 -12 1 -6 0 7 1 -3
s text|-8 -3 -4 22 -2 12 -8 -10
s the|20 6 -6 -12 -1 -11 9 -5
s thesis|11 0 -3 1 0 0 0 -8
s think|8 5 -4 -1 -2 0 0 -7
s this|10 -7 -4 -2 6 -1 -2 -1
s time|14 -8 -2 2 -2 1 -4 -1
s train|9 -7 6 -1 2 -5 -2 -1
s turns|-9 2 -4 -2 1 1 3 8
s version|12 -1 -1 -1 -1 -3 -1 -3
s visit|-2 -2 -7 1 0 3 11 -4
s what|7 -4 -2 -4 9 -11 -4 9
s when|3 -4 -7 -1 13 -2 -5 3
s wish|13 0 -4 1 -3 -3 -6 1
s wrong|16 -8 -10 -3 7 11 -8 -4
s x|11 -3 6 -6 -4 0 2 -6
sa|11 2 11 -7 -2 -3 -12 0
saber|7 -3 -3 -5 12 -4 -2 -3
sachlich|-4 -1 -1 -2 0 -5 -6 19
sacred|8 -7 9 0 -6 -2 -3 1
saddle|18 -1 -1 -1 -3 -1 -8 -2
safe|6 -1 3 1 -2 -5 -10 7
safe to|8 1 5 -6 3 0 -8 -4
safer|3 -7 -4 -5 17 9 -6 -7
safest|19 0 -3 1 -2 -1 -8 -5
safety|-9 -9 2 15 18 -6 -13 1
sag|20 -6 -1 -8 0 -1 -4 -1
sage|17 -8 -1 0 0 -1 -7 0
said|1 -12 7 1 -2 4 0 2
said <quotation>|18 -2 0 -4 -2 -7 0 -4
said before|-5 -9 8 2 -4 3 9 -3
said earlier|8 -4 -6 4 -11 1 6 1
sailing|29 -6 -1 -10 -1 -1 -4 -6
salary|6 1 -7 -7 2 10 -3 -2
salary <number>|14 -4 -2 0 1 1 -7 -1
saldo|14 -3 -1 -6 0 -4 3 -4
sale|8 11 -4 -5 -1 -5 -2 -1
sales|16 4 0 1 -5 -1 -11 -5
sales of|8 4 -7 8 -2 -4 -4 -3
sales service|19 -3 -2 -4 -1 -6 0 -3
salesy|15 0 -5 0 -1 1 -5 -4
salida|-8 -8 -5 8 12 -1 -9 12
salida de|-1 -5 -1 -1 -2 -2 0 12
sally|17 -7 3 -4 -2 0 -6 -1
salt|11 5 -2 0 -6 4 -7 -5
salty|15 0 0 -7 -4 -2 -2 -1
sam|7 -3 6 -1 0 1 -1 -9
same|-20 -9 -10 -13 21 -2 11 22
same <number>|-13 -3 -1 -1 10 1 -1 8
same amount|12 -7 1 2 0 -1 -3 -4
same answer|-9 5 -2 17 -5 1 -4 -3
same as|-5 10 0 -7 -1 5 -2 0
same but|17 -7 -4 -8 2 -7 14 -7
same colour|-6 14 -3 -2 -4 7 -4 -2
same content|-2 -3 -1 -1 -3 0 -7 17
same day|15 -6 0 1 -1 -6 -3 0
same different|15 -6 0 1 -11 -2 1 2
same for|21 1 13 8 -12 -16 -9 -6
same format|-1 -1 -3 0 -7 -3 2 13
same idea|-6 5 0 -5 0 -2 -2 9
same json|5 -1 1 0 0 2 8 -14
same length|-7 -9 -8 5 -4 15 -2 10
same level|10 -7 2 2 -2 1 -2 -3
same meaning|4 -11 -2 1 -3 -1 15 -3
same number|-7 -3 -1 4 -1 11 -1 -2
same order|0 -4 1 9 -8 -4 -9 14
same person|9 0 1 1 -7 3 -1 -7
same problem|-5 6 -8 -1 -3 -1 -1 13
same prompt|-4 -1 -1 -2 12 -1 -1 -1
same quality|-2 1 -1 8 -7 1 3 -4
same question|-11 0 0 -1 18 -2 -9 5
same same|-2 -2 0 12 -2 0 -5 0
same skill|-15 -9 2 5 -4 -6 35 -9
same thing|12 -2 6 3 -3 -8 -3 -5
same tone|9 11 -5 2 -3 -2 -12 1
same voice|-6 1 -5 -2 -3 -3 0 17
same word|-10 3 -6 4 -2 -2 18 -4
sample|-6 4 -1 3 -5 -24 -6 36
sample <number>|-8 12 3 0 -7 -6 -10 16
sample <quotation>|-8 -6 0 10 -1 0 -2 6
sample answer|23 -7 -9 -7 -2 0 -5 7
sample as|-4 -2 -3 -6 -1 -2 0 18
sample instruction|-4 2 1 5 -1 -7 -12 16
sampled|-2 -3 2 3 -8 9 -3 2
samples|-11 -19 -7 1 10 4 6 15
samples of|9 -8 2 8 -4 -2 -4 -2
sanity|-10 12 1 -4 1 0 -1 1
sanity check|-10 13 1 -4 1 0 -1 1
sank|-3 -5 10 10 -5 -1 -3 -2
sans|-2 -2 -3 -1 -8 2 4 11
sap|16 -2 -1 3 -6 0 -7 -4
satisfaction|13 -2 0 -7 -2 -2 1 0
satisfied|3 -7 -7 4 8 -2 4 -4
sato|12 -2 -5 1 0 -6 -2 1
saturation|19 -3 -2 -4 -11 -1 7 -5
satz|-14 16 -4 -6 6 -1 8 -5
saubere|-5 -5 12 -2 0 -6 -8 14
sauce|11 -4 -3 -1 -1 -1 -1 0
saudi|20 -10 -1 -2 -8 4 -4 0
saute|4 -4 -2 -5 0 12 -2 -3
save|15 4 -1 -5 -1 -5 -1 -7
save <number>|15 -4 -2 0 0 0 -8 -2
save by|11 -2 -1 -5 -1 -2 0 -1
save it|14 -6 -4 0 -1 -4 1 1
save the|22 -7 6 -9 -5 -5 -3 0
saves <number>|13 -5 0 -5 -2 -1 0 0
savings|14 -9 4 -4 -10 1 3 1
saw|22 -11 14 -13 -6 1 -4 -4
saw <number>|22 0 -6 -8 -7 3 -3 -2
saw a|8 -7 8 -2 -3 3 -4 -4
saw feared|-5 -1 12 -1 -1 -1 -1 -3
say|-7 1 -12 0 -1 23 0 -3
say <number>|17 -6 1 -4 7 -3 -5 -8
say <quotation>|14 5 -11 -10 11 7 6 -22
say a|12 5 2 -6 -2 -6 -4 -1
say about|2 5 -5 0 12 -6 -7 0
say and|4 2 -1 0 -11 -3 -6 14
say for|3 7 1 6 -9 -8 -1 0
say how|-13 10 -1 9 0 3 -7 -1
say i|12 -3 -3 2 -3 -4 -1 0
say if|8 -1 -9 4 -3 -8 2 8
say in|2 8 5 2 -9 3 -4 -5
say lgtm|16 -2 -1 -1 -2 -7 0 -2
say no|3 -8 8 4 -3 -10 3 4
say ok|15 -5 1 -3 1 -1 -8 0
say so|17 7 -9 -13 -4 3 -1 1
say something|12 11 -9 5 -5 -3 -11 0
say that|7 -5 -1 -4 -1 10 -13 6
say the|11 1 4 -13 1 1 -16 10
say to|18 -4 -2 -5 -3 -11 11 -4
say what|-15 10 0 11 -7 20 -14 -4
say which|13 -2 2 -16 4 12 -5 -7
say who|-4 -4 0 -1 12 -1 -1 0
say why|2 5 -2 -4 -8 13 0 -5
say you|4 0 -1 -3 -1 -9 10 0
saying|5 8 13 1 -12 -15 2 -2
saying what|-2 12 -5 2 -4 -4 -2 3
saying why|-17 -1 2 13 0 2 0 1
says|29 5 -5 2 -13 -12 -6 -1
says <number>|17 -10 -3 5 -4 -2 -3 -1
says <quotation>|9 -7 4 3 -8 -11 1 9
says in|17 -11 -6 7 1 -1 -8 1
says it|19 -7 -8 0 8 -4 -8 1
says no|17 11 -7 -6 0 -4 -6 -5
says so|-1 -12 8 -3 0 0 5 3
says that|11 -7 -7 -3 3 8 -6 2
says the|7 -5 -6 12 -8 1 -1 1
says we|14 -7 3 -2 1 -7 -3 2
says what|-5 12 -6 -3 1 -2 1 2
saída|5 3 3 13 -10 -6 -10 3
scaffold|20 -4 -4 -5 -3 -2 -2 0
scaffolding|14 -3 -3 0 -7 -5 2 2
scalar|-4 -1 -1 13 -6 -1 -2 -1
scale|-9 3 -1 31 4 -16 0 -11
scale <number>|-2 -5 0 13 4 -6 1 -6
scale a|-1 -5 -1 11 -2 3 -4 -1
scale from|-7 1 -2 -4 11 1 2 -1
scales|11 0 -2 -6 -3 0 0 0
scaling|16 -1 -4 -2 10 -10 -4 -5
scam|11 -1 -6 10 -1 -1 -6 -6
scan|15 -1 -1 -1 -3 0 -2 -6
scared|12 -5 0 1 -2 6 -4 -8
scared of|12 -5 0 1 -2 6 -4 -8
scattered|19 -2 0 -9 0 0 -5 -3
scenario|12 5 -3 -1 -3 -4 -4 -3
scenarios|4 -1 -6 -1 0 -6 12 -2
scene|11 -9 3 -9 2 3 0 -2
scene should|-9 -2 1 1 -5 0 12 1
scenery|12 -2 -1 0 0 0 -3 -6
sceptical|12 -5 -3 -3 2 2 -6 1
schedule|8 -15 5 2 -4 2 0 2
schema|3 9 -5 5 -8 -5 3 -2
schema output|12 -1 -1 -4 -1 0 3 -6
scheme|15 -7 0 2 -10 14 -12 -3
scheme <number>|6 -6 4 13 -5 -6 -4 -3
schicken|-12 -4 -2 0 -1 0 21 -3
schluss|-4 20 -3 -3 -3 -3 -3 0
scholarly|1 -2 0 0 -1 4 -13 11
school|13 6 -4 -1 -4 -7 -2 -1
school assembly|7 -8 9 -1 0 1 -3 -4
school secretary|10 -7 0 -2 -2 -2 2 1
schools|14 -6 -1 -1 -4 2 -2 -2
schreib|-1 5 -1 -17 -12 11 9 6
schreib eine|10 -5 0 -10 0 20 -8 -7
schreibe|-1 -3 -5 10 -4 -3 11 -5
schritt|-2 5 -8 11 -2 7 -7 -5
science|12 -1 -7 1 -4 -2 0 2
scientist|14 -2 -4 -5 -3 2 -3 1
scope|21 1 -4 1 -5 -7 -2 -5
scope of|14 -3 -3 -2 2 1 -8 -1
score|2 -6 6 28 2 4 -20 -16
score <number>|-8 -4 -10 34 -9 15 -9 -9
score and|-10 -2 -7 15 10 0 1 -7
score for|-5 -3 2 12 -3 0 -1 -1
score from|14 -5 -2 -5 -1 0 -3 2
score sheet|11 -5 -1 1 -4 0 -2 0
score the|-1 -4 -3 15 -7 1 -3 2
score this|11 -6 7 -14 -2 3 2 -2
score to|-6 -2 -4 12 -2 -1 1 1
scorecard|10 -9 -5 9 -1 4 -6 -2
scored|14 -8 1 -12 9 -1 -3 1
scored in|16 -7 0 -6 0 -1 -3 0
scores|13 5 -7 -7 2 -2 -3 -1
scores <number>|17 -9 -1 -1 -4 -2 0 1
scoring|19 -2 -3 -1 -2 -3 -1 -6
scout|23 -8 2 -1 -2 -3 -11 -1
scratch|-5 8 14 -11 -4 9 -7 -4
scratch work|0 15 -1 0 -4 -6 -2 -1
scratches|16 -3 1 0 -7 -9 -1 3
scratchpad|-15 1 40 -1 -8 -6 -4 -7
screening|17 -3 0 -3 -2 -1 -5 -2
script|21 -12 -7 13 -8 3 -6 -4
script to|9 2 0 3 -3 1 -1 -12
scroll|1 14 -2 -6 2 8 -5 -11
se|8 -4 -9 5 -13 5 0 7
se a|9 -5 -5 14 -8 0 -8 4
se puede|21 3 -5 -13 -2 -7 -9 11
sea|7 -8 -6 -6 1 6 1 5
sea level|-11 -4 10 -1 8 -1 -1 1
search|-1 11 5 6 4 -8 -1 -17
search all|2 -1 0 3 10 -1 -10 -4
search for|24 -2 -3 -6 -6 -5 -4 3
search in|15 -8 -2 0 -2 1 -1 -4
search open|-3 12 -9 7 -1 -6 -1 1
search term|9 4 -1 4 1 -4 -5 -9
search the|11 -3 -4 -5 -3 -2 4 2
season|22 -5 -4 -5 -1 -1 -4 -2
season error|-8 0 9 0 0 0 0 0
seating|0 -4 -1 0 -5 1 10 -1
seating plan|0 -4 -1 0 -5 1 10 -1
second|0 -1 -2 -19 22 12 -15 1
second <quotation>|5 -6 1 -3 14 -4 -3 -2
second and|13 -11 -1 -1 0 0 0 1
second answer|-3 -3 -2 0 17 -3 -3 -3
second column|-7 16 -2 0 -2 -8 1 3
second hand|15 -4 0 0 -7 -6 -2 3
second is|-8 7 -2 0 6 0 -1 0
second line|15 -6 2 -5 -5 1 1 -2
second opinion|16 0 3 -2 -5 -4 -3 -6
second person|-2 2 -9 -1 -3 -9 -5 26
second question|26 0 -4 -7 6 -5 -10 -6
second sentence|1 10 0 2 -8 -1 -2 -3
second the|-6 -7 -1 8 8 -2 0 -1
second time|16 -4 0 1 -6 -5 -2 0
second what|5 -5 11 0 -1 -4 -1 -5
second year|14 -10 -4 -4 1 1 1 0
secondary|14 -6 -3 0 -4 0 0 -1
seconde|4 -2 -3 -2 13 -1 -4 -5
seconds|15 -17 -3 -4 8 2 2 -3
seconds of|-3 16 -5 0 -6 0 -5 1
secret|6 -2 12 0 -4 -7 -1 -4
secretary|18 -7 1 -5 -1 -2 -6 2
secretly|0 -8 15 -2 -2 -7 2 2
section|10 5 20 -6 -11 -14 -2 -3
section <number>|23 1 -6 -5 -1 -3 -4 -4
section b|7 -3 -6 10 -2 -1 -3 -3
section called|-5 11 -4 -2 0 -1 0 0
section into|-10 -2 6 -1 -1 -1 10 -1
section only|11 -1 -7 -1 0 0 -1 -2
sections|-9 4 -10 -8 1 -7 11 17
secundaria|26 -7 -1 -6 -4 -3 -3 -2
secure|19 -3 2 -1 1 0 -12 -5
secure random|17 -3 0 -1 -3 -2 -5 -3
security|16 -9 -2 -3 -8 6 0 1
security and|13 -1 -1 -6 -2 -6 -1 5
sed|19 -2 -3 1 -5 -1 -4 -6
see|-6 13 -3 1 7 7 -3 -16
see a|11 1 -4 7 -5 -5 -4 -1
see an|14 -11 -4 13 -2 -5 -4 -1
see both|-9 -3 -1 -2 9 9 -2 -2
see how|11 7 -7 -1 0 -6 -3 -1
see if|12 -2 -2 -5 -6 -3 3 3
see in|14 -3 0 3 0 -3 -7 -3
see it|13 -5 9 3 -4 -9 -4 -2
see one|-6 8 -1 9 -1 -1 -2 -5
see the|-2 -1 -4 2 2 12 -5 -4
see what|12 12 5 -6 -3 -8 -7 -5
see why|1 -1 0 -8 -4 9 4 -1
seed|-8 -10 -3 4 -2 1 23 -5
seem|11 -5 -4 -10 10 0 2 -4
seem to|12 -4 -2 -9 0 -4 11 -4
seems|11 0 -9 4 3 2 -4 -7
seems annual|12 0 0 -9 -1 0 -2 0
seems primary|12 -3 0 -4 0 0 -3 0
seems to|13 0 -4 1 1 -2 -2 -7
seen|8 19 -12 -5 -7 -8 5 0
seen in|13 13 -5 -7 -3 -2 -6 -2
sees|-14 7 12 -1 -1 -2 -9 7
sees only|-10 8 -5 0 0 -1 -4 12
segment|10 -8 -1 0 0 0 -1 -1
segmentation|23 -7 0 1 -6 -6 -3 -1
segmentation fault|23 -7 0 1 -6 -6 -3 -1
sei|7 7 -4 -2 2 6 -9 -7
sein|7 5 -12 -4 -3 -2 16 -7
seis|-13 8 -6 -8 13 -2 13 -5
seit|7 11 -4 7 0 -1 -10 -10
select|0 -6 -6 -2 15 16 -9 -9
select best|0 -2 1 -9 13 0 -3 0
select dept|9 3 1 -3 -1 -11 0 3
select from|25 6 -6 -6 -11 0 -8 0
select the|-6 0 0 1 15 -5 -3 -2
selected|21 0 -5 -2 -6 2 -4 -4
selection|10 -3 3 3 12 0 -17 -9
self|-16 -1 11 -10 -6 17 5 1
self check|4 10 -5 -3 7 5 -10 -7
self contained|-7 10 -9 0 -10 -5 13 8
self corrections|-7 -2 15 0 -2 4 -8 -1
self refine|0 -2 -4 -10 5 15 -2 -3
self review|4 -5 -4 -2 0 18 -7 -4
self talk|-3 0 15 -1 -5 0 -6 0
sell|36 -19 8 -3 -19 1 -2 -2
sell the|0 -5 10 -3 0 0 0 -2
sell to|10 13 -7 1 -6 -8 -5 2
seller|1 -8 8 -3 2 3 3 -6
seller i|-6 -2 12 -1 0 0 0 -3
seller of|21 4 -11 1 2 2 -14 -5
selling|17 -3 1 -7 -4 4 -2 -7
sells|8 -2 4 2 1 6 -5 -14
sells them|11 -2 1 -6 -2 -1 -3 1
selon|-5 -1 -1 11 -1 -1 -1 -3
selon le|-6 -1 -1 11 -1 -1 -1 -1
sem|4 -13 9 0 8 -3 -20 14
semantics|-3 0 2 -7 -1 -1 2 9
semi|11 3 -3 -5 -6 -4 3 0
seminar|26 -6 -3 -5 -4 -11 7 -5
send|11 13 3 -16 -8 -10 19 -10
send it|17 -5 9 -1 -2 -6 -10 -1
send only|0 -5 -3 -2 17 -2 -6 0
send to|5 -4 0 1 -5 -5 10 -1
sender|19 -4 -4 1 -3 -4 -2 -3
sends|12 -10 5 -1 -5 -2 5 -3
senior|7 8 -8 2 -11 -1 -2 5
senior full|0 11 -5 -1 -7 3 -2 1
sense|-1 3 -9 -4 2 -2 3 9
sense and|-7 5 -3 -6 5 0 -6 12
sensitive|14 -2 -1 -1 -1 -4 -5 -1
sensor|17 6 -4 -4 -4 -7 -8 4
sent|-8 4 14 -4 11 0 -12 -5
sent back|2 13 3 -1 -5 -2 -9 -1
sent the|-5 -3 -1 0 15 -5 -1 0
sentence|-4 3 -16 2 -6 11 8 2
sentence <number>|11 -3 1 -9 4 4 -3 -5
sentence <quotation>|21 0 -2 -3 -2 -4 -9 -1
sentence and|-5 12 8 -5 -7 -4 7 -6
sentence answer|-6 -5 0 -6 0 0 -2 19
sentence by|-14 11 2 5 -3 8 -3 -6
sentence if|17 -2 1 -1 -8 -4 -4 2
sentence in|2 -6 0 -5 -6 -1 10 6
sentence into|14 -2 -5 -2 -3 1 -4 0
sentence is|10 -4 -5 8 -8 0 0 0
sentence of|10 -14 10 16 -2 -15 4 -8
sentence that|-7 2 -1 -4 -2 6 13 -7
sentence then|-3 12 -4 -7 -8 12 -2 -1
sentence we|12 -2 -2 2 -4 -2 0 -4
sentence where|-12 0 -2 0 0 17 0 -4
sentence why|-3 21 4 -18 8 -4 -7 -2
sentences|-1 18 -2 -6 -19 0 9 -1
sentences and|4 -7 -7 -11 0 12 -1 10
sentences each|0 13 0 -4 -1 -4 -4 0
sentences for|7 -1 -3 -2 -3 0 9 -6
sentences from|18 0 -1 1 -10 -7 -4 3
sentences no|-1 -3 -2 9 -4 3 -9 8
sentences per|1 4 10 -1 -2 -6 -7 1
sentences sounds|24 -4 -4 1 -4 -5 -6 -2
sentences with|12 11 -6 -1 -6 -2 -5 -4
sentido|-7 -1 -1 -3 -1 -1 -4 17
sentient|16 -5 -3 1 1 -1 -4 -4
sentiment|18 -3 0 -12 5 -9 -4 5
sentiment of|18 -6 0 -3 -2 -1 -2 -5
seo|15 -5 -1 1 -4 0 -4 -1
separate|13 7 -13 1 -15 -11 9 9
separate line|5 3 -3 -7 -6 0 11 -3
separate payroll|14 3 -1 -4 -1 -5 -3 -3
separated|9 1 -11 3 12 -8 3 -10
separated by|-2 4 -9 -1 17 -4 -3 -1
separated list|14 -2 2 -5 -7 -2 -1 0
separately|-14 4 -1 -5 15 -3 1 3
separator|-8 -4 27 3 -8 -7 2 -5
sept|11 -5 -2 -1 -1 1 -2 -1
september|24 0 -6 -1 1 -7 -7 -4
seq|10 -1 -1 2 0 1 -12 0
sequence|8 2 4 -3 -2 -4 -9 3
sequence converges|8 -7 -5 -1 8 -5 -3 6
sequence up|4 10 -4 -3 -6 0 -1 1
ser|-5 -10 4 19 -5 -4 -9 11
sera|-2 -2 -2 -1 0 -4 -1 12
serene|13 -5 -2 0 -2 -1 -2 -1
serial|14 -3 -3 1 3 -6 0 -7
serial comma|12 -4 2 1 4 -6 -1 -8
series|12 -8 -6 4 2 5 -4 -5
series of|10 -2 1 -1 -5 -1 -6 4
serious|0 -9 -7 11 -11 32 -7 -8
server|24 1 -2 -13 -4 -5 -1 1
serves|-1 7 2 -4 7 0 1 -11
serves <number>|11 -9 0 -2 1 1 -1 -3
service|25 -5 -3 7 -8 -4 -1 -12
service or|12 0 -4 -5 -1 0 -2 -1
service to|14 -2 -2 1 -2 -3 -6 2
services|19 -4 -5 5 -2 -10 -1 -2
serving|-1 3 15 -5 4 2 -3 -15
servo|10 -6 1 -9 -1 -5 9 2
servo on|26 -1 -4 -7 -1 -6 -6 0
ses|5 -2 -1 -5 -4 -1 11 -2
session|3 13 -7 11 -5 -8 -1 -6
sessions|9 -2 -1 3 -7 1 -2 0
set|-9 8 -1 -11 -1 -6 3 17
set alias|14 -3 -1 0 -2 -2 -2 -4
set down|-7 14 -1 -1 -3 0 -1 0
set e|19 -4 -4 0 -2 -3 -1 -4
set for|1 -1 -7 1 -5 1 1 10
set in|0 -6 -7 0 -5 0 11 7
set it|-16 -5 10 2 3 6 -3 2
set of|-2 0 13 -3 1 -12 5 -1
set out|12 -7 9 5 -3 -3 -3 -11
set the|13 1 7 -3 3 -7 -5 -11
set to|0 10 -1 -7 -1 0 0 -1
set up|8 9 -4 -6 -2 -9 2 2
sets|14 0 -3 -4 -7 -6 13 -7
setting|8 -14 -6 -2 -3 -1 22 -5
setting up|12 -6 -1 3 2 -5 -3 -2
settings json|13 -7 0 0 0 0 -2 -3
settle|-10 12 11 -4 1 -3 -4 -3
settle it|-6 16 -1 0 -4 -2 -2 -1
settled|-15 13 21 -4 -1 -9 -7 3
settled on|-5 2 10 1 -3 -6 3 -1
setup|29 7 -5 -1 -20 -12 8 -7
seule|-4 17 -5 11 -2 -3 -5 -8
several|9 -5 6 -2 -2 4 -7 -3
severity|-12 -10 -3 29 2 17 -11 -12
severity <number>|-7 -4 0 19 -2 -5 -2 0
severity fix|-1 -5 -3 -1 -2 18 -3 -4
severity minor|-3 -4 -1 15 -4 -5 3 -1
severity then|-6 0 0 -4 -2 13 -1 0
sex|9 -4 -2 1 11 -5 -8 -2
sexual|14 -1 -1 0 -7 0 -6 1
señala|-5 4 -3 1 -4 25 -11 -6
sft|-2 -8 -3 -3 8 -4 -3 15
sgid|14 -3 3 2 -2 -6 -7 1
sh|7 -5 -1 -10 -1 9 3 -2
sha|1 0 0 -5 10 0 -6 1
sha <number>|1 0 0 -5 10 0 -5 -2
shader|11 -1 -1 -1 0 -2 0 -6
shadow|24 4 -6 -3 -5 -2 -2 -9
shadows|13 0 -2 -2 -4 0 -4 -2
shall|7 -3 8 7 -1 -11 5 -12
shall include|-8 6 -2 -4 -2 0 14 -4
shame|1 -2 -4 -3 -4 -2 16 -3
shapes|17 -4 -3 -1 -6 -1 5 -5
share|12 -9 8 7 -7 -2 -5 -3
shares|22 5 -5 -6 -3 -7 -8 2
shares of|25 0 -5 -6 -1 -4 -2 -6
sharing|18 -11 0 -1 1 0 -6 -1
sharp focus|9 -3 -7 -3 1 1 1 1
she|3 -8 13 8 0 -2 -8 -6
she bought|18 -8 -1 -8 -6 3 1 1
she can|11 -1 0 -3 -7 1 -2 1
she doesn|14 -2 -2 -2 -1 -8 0 1
she earn|11 0 -1 -9 -2 1 0 -1
she had|13 -1 -4 -5 -5 1 0 1
she has|11 8 -3 -6 -3 5 -10 0
she paid|16 -4 0 -1 -9 0 -4 2
she s|11 -1 -2 -6 -1 1 -2 -1
she saw|2 -2 11 -5 -4 1 -3 0
she used|11 -3 0 0 -8 1 0 0
she wants|2 -4 0 4 1 7 -11 1
she would|-8 -1 0 0 -5 -1 13 2
shed|12 -6 8 7 -7 -8 1 -7
sheep|13 -3 5 -4 -7 -3 -8 8
sheet|8 7 -10 2 5 -13 -4 5
sheet for|8 5 1 -4 -3 6 -11 -1
sheet in|11 -4 0 6 -1 -3 -5 -4
sheet is|12 -3 0 -3 0 1 -6 0
sheet sheet|0 1 -1 -9 1 -6 1 12
sheet with|12 -7 1 -6 1 0 0 -1
sheets|15 -3 1 0 -5 4 -4 -9
shelf|15 -2 0 -6 -8 -1 2 1
shell|17 -13 1 -2 -4 1 -1 0
shell <number>|15 -3 -2 -5 -3 -1 0 -2
shelves|13 -4 -1 -1 0 1 -6 -2
shift|10 -7 -13 1 -2 0 14 -3
shift and|4 -3 -4 10 -1 2 -6 -2
shift nurse|-12 -2 0 1 4 -3 11 1
shifts|19 -4 -9 -4 -4 0 0 1
ship|7 -3 -4 9 -8 -1 -3 3
shirt|24 -8 -3 -9 -2 -4 2 0
shit|12 -2 -3 -5 -3 -3 6 -2
shoot|16 -4 -4 0 -5 0 -5 1
shooting|31 -6 1 -2 -2 -6 -7 -10
shop|11 12 -10 -5 -10 0 -2 5
shop i|17 -1 -3 2 -8 -1 -3 -3
shop in|16 -1 1 1 1 -6 -3 -8
shop is|10 -12 -3 -4 0 1 7 0
shop sells|8 -20 2 4 1 0 7 -1
shopkeeper|17 -4 -1 -2 -8 1 -1 -2
shopper|6 1 -1 -6 8 -1 -8 1
shopping|20 -2 1 0 -10 -4 1 -6
shopping helper|13 -9 5 -5 -6 -6 4 4
shopping list|12 1 0 0 -5 -2 0 -5
shops|6 -7 -3 12 -2 -2 -1 -2
short|18 8 -16 -6 1 -10 1 5
short <number>|16 -4 0 -3 -5 0 0 -4
short and|11 -4 2 -3 -5 1 0 -3
short answer|-10 16 -7 -4 6 -3 1 2
short answers|6 9 -3 -3 5 3 -8 -9
short explanation|11 -4 0 1 -2 -5 1 -2
short no|10 -4 -1 -1 -2 7 -8 -1
short plan|11 -5 -1 0 0 0 -2 -1
short reason|9 9 4 -6 -7 -6 -4 0
short sentences|8 3 -1 -2 -1 -2 -9 5
short stories|9 6 0 -2 -1 0 -7 -5
short story|11 -1 -1 -1 -2 -1 -4 -1
shorten|10 -12 0 -10 0 -15 5 22
shorten the|-7 -1 -2 -2 0 2 -4 14
shorten this|10 -7 6 -9 1 -4 -8 10
shorten to|16 -2 4 -4 -4 -3 7 -14
shorter|30 -9 -3 -5 -4 -3 -12 6
shorter please|30 -4 -4 -2 -6 -3 -5 -5
shortest|15 -4 -6 -8 9 -2 -4 0
shot|16 12 -9 -6 3 -4 -7 -5
shot of|17 -5 -2 -2 5 0 -5 -9
should|4 -15 9 -13 7 14 -1 -5
should a|9 0 19 -6 -10 -10 7 -8
should be|-1 7 7 -5 13 -8 -9 -4
should catch|-10 -2 8 0 -2 -5 12 -1
should consult|-3 -8 0 10 8 -4 0 -3
should have|-2 4 -15 -3 -3 23 -6 3
should i|25 -2 0 3 -18 3 -14 3
should not|9 -1 -4 0 10 -3 -4 -7
should roughly|6 -6 0 10 -6 0 -3 -1
should take|1 -2 -4 2 -7 11 5 -5
should the|0 11 -1 3 -2 -9 -4 2
should use|17 -14 0 4 0 -2 -7 2
should ve|-7 1 -1 -3 -5 10 -3 8
should we|18 -5 1 0 -4 -5 2 -6
shoulders|18 -6 -7 1 -2 -2 -2 -1
shouldn|7 -6 2 -2 -2 -5 11 -5
shouldn t|7 -6 2 -2 -2 -5 11 -5
show|-1 11 10 -11 3 10 -17 -5
show a|13 -2 2 1 0 -7 -7 0
show all|-6 11 -4 -9 -2 7 1 1
show and|-7 -3 -6 0 8 8 1 -1
show her|9 -2 1 -3 1 -1 1 -7
show how|7 5 -6 -10 -6 9 -6 7
show in|-5 -1 -1 -1 11 -1 -2 -1
show it|14 -6 -6 10 -3 -4 -4 -2
show me|10 3 3 -14 2 -2 4 -5
show that|-7 13 -3 -6 -4 12 -2 -3
show the|7 12 8 3 -7 -16 -3 -4
show them|-7 6 8 -7 9 -4 -2 -2
show up|22 7 -3 -4 -5 -9 -6 -2
show what|0 -5 -4 -5 0 14 0 -2
show where|-4 10 0 8 -13 -3 -1 2
show you|-6 -2 -3 8 10 -2 0 -6
show your|7 0 7 -1 4 -9 -10 2
shower|24 -3 -6 -5 2 -5 -3 -4
showing|-2 24 -6 -13 -11 7 1 0
showing a|10 -8 -1 0 -1 0 0 0
showing how|-3 6 2 -4 1 -2 -9 10
showing that|19 -7 0 -3 0 -6 2 -5
showing up|23 -5 -5 0 -1 -4 -7 -1
shown|-14 5 19 4 8 -10 -14 2
shown a|-5 0 -2 -2 14 -1 -2 -3
shown to|-8 -6 15 -9 -10 0 -1 20
shows|8 -3 -5 -6 8 15 -10 -7
shows that|10 8 -5 -3 -5 -1 -3 -2
shut|20 3 -4 -1 -5 -5 -5 -3
shut up|20 6 -4 -4 -6 -5 -5 -3
shutter|12 -3 0 1 -2 2 -7 -2
si|14 -9 10 -3 5 4 -7 -13
si la|11 -3 -1 -1 -8 -1 -2 4
si le|-1 -6 -8 19 -6 -7 12 -4
sich|20 18 -9 2 -11 1 -9 -13
sick|21 1 -4 -4 3 -7 -7 -3
side|-2 -9 -3 -2 11 -10 14 1
side as|-13 -2 -1 2 -1 -1 8 8
side by|-2 -3 5 0 2 -1 -10 8
side effects|4 -5 -3 5 13 -3 -8 -2
side of|10 2 -4 -3 -10 -5 0 9
sidebar|10 1 0 0 -7 1 -7 1
sidebar is|11 0 -2 0 -1 -1 -8 0
sides|-4 15 -6 6 -8 -3 11 -10
sides <number>|10 3 -6 -3 -2 3 -4 -2
sie|-1 5 -14 -8 -11 0 18 11
siempre|18 -3 -5 5 -6 2 -2 -8
siempre explicar|14 1 1 0 -5 -5 0 -6
sights|-8 -3 1 -2 15 -1 -2 1
sign|6 -12 1 5 5 5 -6 -4
sign and|-8 -3 11 1 1 1 -2 -2
sign in|12 -5 -5 3 3 0 -6 -3
sign up|0 14 -7 -2 -4 -1 0 0
signal|19 -6 1 2 -1 -5 -2 -8
signals|13 2 0 0 -6 1 -4 -6
signature|-4 -1 -3 -2 -1 -2 12 -1
signature three|-5 -2 -2 -1 -1 -1 13 -2
signatures|-1 -10 -6 6 -4 -4 6 14
signed|11 -8 0 -1 -1 0 0 0
significant|22 -4 -4 -1 -3 -6 -5 1
signs|2 4 -1 -3 -4 10 -10 2
siguiente|7 -6 9 -1 -11 -2 8 -4
silent|13 0 17 -8 -1 -11 -10 1
silently|-10 -13 23 -1 3 -11 0 9
silhouette|8 0 -8 1 -2 -1 -1 2
silver|1 4 0 4 10 -9 0 -9
similar|-7 5 -7 -5 -2 -4 12 7
similar but|-4 -4 0 1 -5 0 13 0
simple|10 10 -13 -2 1 -2 -17 14
simple and|16 -3 0 -4 0 -3 -1 -6
simple calculator|9 -7 2 1 -4 2 0 -2
simple english|10 -3 0 -4 -4 -3 -7 10
simple for|5 10 2 -2 -2 -2 -7 -4
simple words|4 4 -2 7 -5 0 -10 2
simplest|17 10 -10 -3 -7 -5 0 -2
simplify|17 -1 -3 -1 -9 -4 -1 1
simplify <number>|9 16 -7 -3 -8 -1 1 -6
simplify this|12 -1 0 -4 -3 -2 0 -2
simply|-5 14 -1 -2 0 -4 -2 0
simulate|-18 7 16 -4 -9 -1 15 -5
simulate the|-10 2 16 1 -4 1 0 -7
simulation|-7 7 -5 -1 11 -1 -3 -1
simule|-5 10 -6 -1 -4 0 6 0
sin|-8 1 17 -2 4 0 -6 -5
sin cliente|11 0 0 0 0 -8 -2 -1
sin x|9 3 -6 10 -10 1 -5 -2
since|8 -7 -22 8 2 6 5 0
since <number>|7 7 -15 6 8 -10 7 -11
since it|-5 -3 -3 -5 8 -7 4 10
since the|6 -4 3 10 -3 -3 -7 -2
sind|1 -10 8 6 -7 -2 12 -9
sing|14 -5 -5 -2 9 -4 -5 -1
singer|24 -6 -2 0 -3 -3 -7 -2
singing|11 -4 7 -7 1 2 0 -10
single line|-5 1 -1 -4 -2 1 -2 13
single move|-2 10 -1 -7 -1 -1 2 0
single one|-1 -8 -4 -2 16 -3 -4 6
sink|1 6 0 -1 -2 0 -11 7
sistema|-13 -8 -9 11 11 0 18 -10
sister|17 -5 -1 -7 5 2 -8 -3
sisters|4 -7 10 8 -11 1 2 -6
sisters are|13 2 -4 2 -6 2 -6 -3
sit|10 -5 -3 14 9 -9 -15 -1
site|20 -3 -9 2 -3 -5 -2 0
site of|13 -12 -1 3 0 -2 2 -2
sites|13 -3 -2 6 -3 -2 -1 -8
sits|-2 -3 -4 -2 -2 13 -2 1
sitting|9 -4 -11 -3 -2 3 2 6
sitting on|7 0 -9 -1 -7 9 -5 7
six|3 3 8 -4 3 -11 13 -15
six months|17 -6 -3 -1 -5 12 -9 -6
size|18 1 1 0 1 -4 -6 -10
size <number>|21 -3 1 -12 2 -1 -5 -2
size is|1 10 -5 9 -9 0 -4 -2
sizeof|9 -2 -4 -2 5 0 1 -7
sizes|11 -4 3 -4 -3 -6 1 1
skeleton|-9 9 0 2 3 -1 -1 -1
sketch|12 -1 -1 1 -3 -2 -10 4
sketch seems|17 -5 -5 1 0 0 -1 -7
skies|9 0 0 0 0 0 -8 -1
skill|-13 2 -7 0 -9 -2 38 -10
skilled|7 11 -8 5 -11 5 -1 -8
skilled in|12 2 -5 3 -8 3 0 -8
skills|14 -6 6 -9 -6 -5 12 -5
skin|-4 -6 -3 4 -7 0 7 9
skip|-15 18 -11 -9 18 8 -12 3
skip lines|-6 12 -2 -1 1 0 -1 -4
skips|16 -7 -2 -2 2 -5 -3 0
sku|19 -2 -4 2 -4 0 -4 -6
sky|17 3 2 -4 0 -6 -8 -5
sky blue|16 -3 -2 -5 -3 -1 -2 0
slack|14 -2 -3 -2 -1 -2 -2 -1
sleep|9 -3 -9 10 -4 -4 14 -13
sleep on|11 -4 0 0 -6 -1 -2 2
sleeps|18 -1 11 -7 -6 3 -9 -9
slide|21 2 -12 -2 -6 0 -5 1
slider|1 -5 2 -13 17 -2 1 -2
sliding|10 0 0 1 -7 0 -3 0
slightly|13 -8 -17 -5 14 -7 11 -1
slightly clearly|-8 0 0 -3 14 0 -2 -1
slightly funny|20 3 0 -3 -4 -3 -6 -7
slightly worse|-8 -1 3 -12 4 1 0 12
slip|-6 -9 0 8 0 17 -4 -5
slip <number>|-1 -4 0 12 0 -8 -1 1
slipped|-5 4 0 0 -5 13 -5 -3
slips|-6 -1 -1 -1 -1 12 -1 0
slogan|14 7 -5 -3 -7 -2 -1 -2
slogans|16 0 1 -4 -5 -2 -3 -3
slot|4 -9 2 -3 -6 4 10 -1
slow|4 -3 7 7 -6 -8 -3 1
slow <number>|13 -1 -4 1 -5 -5 0 1
slower|11 -1 -4 0 0 1 -2 -5
slowly|14 16 -8 -9 -3 -4 1 -7
slug|12 -11 -3 9 -5 -3 1 -1
slugs|20 -1 0 -5 -3 -11 -2 1
small|6 -1 2 2 6 -17 -1 3
small cases|-9 5 14 -6 -4 -1 0 1
small changes|10 -6 -1 0 0 0 -2 0
small claims|12 -3 -8 -12 5 -1 6 0
small model|-2 -10 -7 10 0 -5 0 13
small moves|-5 15 -5 0 1 0 0 -7
small talk|3 -4 -8 -1 -1 1 -4 14
smaller|-3 12 -9 -1 -4 -10 5 9
smallest|2 -4 0 8 7 4 -7 -9
smallest change|10 -8 0 0 0 0 -2 0
smallest element|8 -2 -1 12 -7 -11 -2 2
smallest n|-19 12 -2 -6 4 1 5 4
smart|17 4 0 2 -9 -4 4 -14
smart home|3 0 -5 -1 0 -2 13 -6
smartphone|17 -2 -3 -3 -6 2 -5 1
smell like|11 -1 -1 -5 -3 -1 2 -2
smile|15 -5 -1 0 -3 -1 -3 -2
smiling|10 1 -2 1 -3 -2 -7 1
smoke|11 -1 -1 -2 4 -2 -3 -5
smoky|9 1 0 3 -2 -1 -3 -8
sms|2 -5 -1 -2 -3 -3 11 0
snack|11 -7 0 0 1 5 -10 0
snapshot|0 8 5 2 -7 1 -9 1
sneak|14 6 7 -1 -5 -4 -7 -10
snippet|9 -13 -8 -2 -6 -1 15 5
snippet explain|17 -4 -1 -7 5 -8 -3 1
snippet into|12 1 -2 -5 -5 0 2 -2
snippet that|3 -2 1 -13 5 5 0 1
snippet to|18 1 -4 -3 2 -7 -2 -5
snort|17 -2 -1 -4 -1 -4 -1 -3
snow|3 5 -2 -7 -4 8 -5 2
snowflake|9 -5 -2 0 -3 -7 -1 8
so|-6 -1 -1 -9 -9 10 0 17
so <number>|-10 -5 1 -2 8 0 -5 14
so and|5 6 -7 -3 -4 13 -5 -4
so answer|9 1 -1 3 -1 -6 -3 -3
so be|-9 -1 -2 4 9 5 -1 -4
so evening|4 -1 -3 11 -2 -6 0 -3
so far|15 -6 0 0 2 -1 -2 -8
so first|-4 -2 -5 -1 1 1 -2 12
so good|7 9 0 2 -5 -8 0 -4
so he|16 -1 -3 -2 -2 -6 -2 -1
so i|11 -6 10 -3 -6 -4 0 -2
so if|-7 8 -3 -4 2 4 2 -2
so it|19 13 -7 -2 -2 0 -12 -9
so kind|-7 9 -2 12 0 -1 -9 -1
so leave|-9 9 6 -1 -1 -2 -3 2
so mad|21 0 -4 -4 -1 -3 -5 -4
so my|17 -2 -3 -4 1 -3 -5 0
so nobody|17 -2 -1 -3 -3 -4 0 -4
so on|2 9 -3 2 12 -4 -4 -13
so that|5 -3 -16 -24 -5 12 9 21
so the|3 -12 -3 -3 8 -4 5 5
so there|6 -2 10 1 1 -6 -3 -8
so we|1 0 0 0 -3 -6 11 -4
so wie|-4 -1 13 -7 -1 10 -5 -6
so write|-8 7 9 3 -4 -4 1 -4
so x|-9 -5 -6 0 -6 15 1 10
so you|-14 0 0 10 4 0 0 0
soak|-2 -6 -3 0 -6 -5 9 14
soap|13 -8 -2 -3 0 -2 7 -5
sobre|12 0 7 -14 3 -4 -1 -3
sobre boleto|8 -5 -9 -2 1 9 -4 2
sobre contrato|20 1 2 2 -1 -5 -9 -10
sobre desconto|11 -9 5 -2 -2 2 -3 -2
sobre la|2 -6 -9 -4 19 -4 -7 9
sobre o|-4 5 14 -2 -6 -2 -2 -4
society|14 -7 -5 -1 3 1 -1 -5
socratic|-13 -2 -2 -3 2 11 -7 14
sofa|16 8 -4 -4 -4 -5 -3 -5
soft|10 -2 1 -4 -10 -2 -3 9
soft refined|11 -3 -1 -1 -9 1 0 1
soften|13 3 -4 -2 2 3 -10 -5
software|21 -7 3 1 -5 -3 -2 -7
software architect|12 -4 -4 -1 0 1 0 -5
soil|6 -5 0 -4 -2 -4 -2 10
sold|9 2 -8 8 -6 -1 -2 -3
sold at|12 -2 0 -3 0 1 -8 1
sold the|11 -9 -3 0 0 1 1 -1
sole|6 16 -5 8 -12 -8 0 -3
sole trader|-1 14 -4 -7 1 -4 0 1
solicitor|5 9 -7 -5 5 -7 -7 7
solid|-2 10 -7 3 5 -7 -2 0
soll|27 -15 0 -13 2 -8 -8 16
solo|17 -1 -6 7 -9 0 -1 -7
solución|-5 7 3 -10 -3 -9 8 8
solution|-26 15 4 5 -32 13 9 11
solution <number>|-6 -7 -5 -1 3 9 -1 8
solution and|3 -7 -2 3 -7 9 -5 7
solution for|17 -5 -3 -1 -2 -6 0 0
solution from|9 -1 -6 -6 0 7 3 -7
solution in|4 -4 6 -1 -1 8 -2 -10
solution into|-5 -8 -7 4 0 2 -4 18
solution is|-4 2 -3 8 -1 9 -5 -6
solution problem|10 -4 -1 10 -1 -2 -11 0
solution that|-6 13 0 -3 -1 -2 -2 0
solution the|-4 0 8 8 2 -7 -3 -4
solution to|3 -12 -6 -4 4 6 -1 12
solution we|3 -8 0 -2 2 1 -4 8
solution where|-6 14 0 -5 -2 5 -6 -1
solution with|-11 7 -2 1 3 5 -4 0
solution write|-1 10 -3 4 4 -2 -7 -5
solutions|-10 1 6 -8 11 9 -12 4
solutions are|-8 -1 0 0 0 10 0 -1
solutions for|-5 6 -4 -7 12 -2 -2 2
solução|-12 11 -8 14 -4 16 -5 -11
solvable|-9 -1 1 -2 -1 2 10 -1
solve|-9 48 -16 -5 -13 11 -5 -12
solve each|-9 7 2 -4 1 -3 8 -3
solve for|44 -6 -6 -9 -4 -10 -6 -4
solve in|-1 5 -2 -1 -4 10 -6 -1
solve it|-9 25 -5 10 0 -8 -4 -9
solve the|6 9 0 -4 -5 -6 1 -1
solve then|0 23 2 -6 0 -8 -9 -4
solve this|21 -8 -2 -3 0 -5 -3 -1
solved|-2 -10 12 -5 -6 -7 10 8
solver|-14 29 -12 -5 -8 9 2 0
solves|-6 -7 2 -1 3 -1 -3 13
solving|-9 27 11 -9 -2 3 -13 -7
solving the|-18 9 14 -1 0 0 -4 0
some|-3 9 -1 -18 5 23 5 -19
some are|-9 -1 0 0 0 11 0 -1
some bloops|-7 11 0 -1 -1 -1 -1 -1
some good|12 -13 10 3 -10 -1 -3 2
some insults|7 8 -5 1 4 -8 -6 0
some money|3 6 -2 -2 -9 7 -4 2
some of|0 5 5 -3 -3 15 -14 -4
some razzies|-7 11 0 -1 -1 -1 -1 -1
some ways|21 -13 -2 5 -4 -4 -3 -1
somebody|-14 1 12 -8 0 -7 18 -1
someone|22 -3 -14 -17 6 -3 2 5
someone asks|19 -5 -4 -1 -1 -7 -5 3
someone else|-18 7 1 1 -2 7 0 4
someone has|-6 -13 1 3 2 2 3 9
someone i|18 -4 -2 1 -4 0 -8 -2
someone s|0 8 -6 4 10 -4 -5 -8
someone to|27 -7 -3 -4 -3 -4 -7 -1
someone who|14 2 -8 -2 -10 -8 13 -2
someone with|8 2 3 0 6 -5 -8 -7
someone without|10 -1 -1 -1 -5 -1 0 -1
someones|14 -9 -1 1 -5 -2 1 1
something|-12 -4 -3 1 -13 13 13 3
something a|16 -9 -7 0 -4 -6 14 -5
something about|1 -3 13 -1 0 -2 4 -12
something is|-7 -2 -3 10 2 2 -2 0
something that|0 -10 0 2 1 -5 16 -4
something to|6 8 4 -3 -5 -5 3 -8
something useful|-3 1 -1 12 0 -12 -3 7
sometimes|2 -3 14 13 -9 -11 5 -12
son|14 -4 1 -1 -13 12 -7 -2
son <number>|10 -3 -3 -2 -1 7 -6 -3
son in|10 -1 -7 2 -1 -1 -2 0
song|29 -10 -2 -2 -7 -4 5 -8
song about|14 -7 -6 4 -1 -1 -1 -1
song for|12 -2 -3 0 1 -1 -3 -6
sons|-4 1 15 -4 -12 1 6 -3
sonst|-12 -4 13 18 -2 -3 -1 -9
soon|22 -3 -1 -1 -6 -3 -4 -4
soon after|12 -1 0 0 0 -4 -5 0
sop|10 -4 0 -6 9 -3 -4 -3
sop for|10 -4 0 -6 9 -3 -4 -3
sorry|5 1 -5 4 -2 10 -6 -7
sorry i|5 -3 -1 6 -6 10 -6 -4
sort|6 -3 -3 3 14 -16 4 -4
sort algorithm|10 5 -2 -7 5 -6 -6 1
sort by|26 -5 -4 -6 -3 -2 -5 0
sort of|12 -8 5 3 -2 -2 -5 -2
sort the|6 -12 -7 -2 23 -5 -10 7
sort them|7 6 -1 -3 -14 0 7 -2
sort these|6 -4 1 0 7 -1 -11 2
sorted|10 7 -2 -7 1 -7 5 -7
sortie|-5 6 -13 18 -11 -18 14 9
sortie doit|7 -5 -6 -3 -2 0 -4 13
sound|2 -13 -4 8 -6 16 -7 3
sounds|15 0 -7 -8 6 8 -8 -6
sounds less|2 -5 0 -6 14 0 -3 -2
sounds like|15 -4 -3 -1 0 -10 0 4
sounds more|20 -4 -3 -1 0 -4 -6 -2
source|-6 -14 -1 1 5 6 -5 14
source <number>|-1 -5 3 -2 -1 3 9 -7
source <quotation>|-2 0 -6 6 19 -8 -4 -6
source a|-6 -9 0 10 0 0 0 6
source and|17 -3 10 -7 -4 -9 -6 2
source image|10 -4 -7 -2 1 0 1 1
source of|-7 11 -8 6 2 -6 -4 6
source then|-2 -2 -4 15 0 -6 1 -3
sources|-7 13 -5 -1 1 -7 3 4
sources support|-10 -4 1 1 -1 1 0 12
sourdough|-3 4 -2 -3 -6 -6 6 9
sous|21 17 -1 -9 -8 -1 -9 -9
sous la|13 10 -1 -5 -4 1 -8 -7
soviet|-5 11 -1 1 -5 -1 -1 -1
soy|11 -5 0 -2 -3 10 -9 -2
space|3 -1 -10 -8 7 0 1 8
spaces|15 -3 -11 -1 1 -3 -5 7
spaces in|25 -9 -1 3 -1 1 -9 -8
spain|-1 -8 -1 -1 7 10 -2 -5
spam|21 -8 -1 -2 -5 -3 -4 1
span|-9 7 -3 13 -8 3 1 -5
spanish|28 -6 1 -2 -7 -9 2 -7
spannung|16 -5 -4 -1 0 -3 -1 -1
spans|-10 12 -1 9 -7 -1 -1 -1
spans with|-7 -1 0 13 -2 -2 -1 -1
spatial|4 -9 -3 -4 2 2 8 1
speak|9 -2 8 0 -4 -11 1 0
speak in|8 -10 -6 1 9 2 2 -4
speak to|6 4 9 -1 -6 -1 -9 0
speak with|13 -4 -1 1 -1 0 -6 -1
speaker|3 -9 -11 -7 2 7 5 9
speakers|5 -4 -11 -13 6 10 -10 17
speaking|4 -9 2 -4 -4 0 -1 13
speaks|2 13 -4 3 -8 -7 7 -6
speaks against|-4 11 -3 1 -1 -3 -2 1
speaks for|15 2 -6 -2 1 -6 -3 -2
specialist|15 -1 -8 14 -11 3 -12 1
specialist you|11 -5 -6 2 0 1 -3 0
specialize|9 5 -3 -7 -1 -5 1 0
specialize in|9 5 -3 -7 -1 -5 1 0
specialized|12 -4 0 -2 -6 -1 -3 5
specialized in|12 -1 -3 0 -7 0 -1 -1
specific|14 -2 -7 -15 -4 17 6 -9
specific character|4 2 -12 5 -2 -1 8 -4
specific enough|-5 -2 -3 -1 -1 18 -3 -2
specific word|5 1 6 3 -3 -2 -11 1
specified|19 0 -2 -4 -9 -2 -2 -1
specified by|12 -1 -2 -6 7 -2 -3 -4
specify|8 -9 1 -1 -4 6 -2 1
specs|22 -2 -4 1 -2 -5 -1 -9
specs in|22 -3 -3 1 -2 -5 -1 -9
speculation|-10 -1 0 1 12 1 -1 -1
speculative|14 -5 -5 -3 -1 2 3 -4
speech|9 -11 19 -7 0 -6 -6 2
speech for|14 -6 6 2 1 -5 -7 -5
speed|3 5 -1 -9 -5 7 0 0
speed of|14 -7 2 1 -6 1 -2 -3
spelling|3 -13 -12 -5 1 -2 4 24
spelling and|13 1 1 -9 -5 0 -1 0
spelling mistakes|11 -5 -5 -2 -2 -5 10 -1
spelling no|-2 -14 3 2 0 3 -1 8
spend|12 -9 0 1 -5 3 0 -2
spend in|11 -7 1 -4 -1 2 -2 1
spirit|-5 -2 -3 3 -3 -4 12 3
split|14 -1 2 -12 5 -13 -5 11
split <number>|0 0 14 -2 -4 1 0 -8
split it|12 -3 -1 -4 0 -3 4 -5
split the|-7 8 -2 -4 -4 3 -7 13
split to|2 -2 -2 -5 -2 0 -4 12
splits into|10 -3 0 0 -5 0 -1 0
spoke|8 -1 11 -1 -5 -1 -8 -1
spoken|0 -3 8 15 -9 -5 10 -16
spoken style|-6 -1 -1 -2 -1 -1 13 -1
sport|19 -2 -3 -5 -3 1 -6 -1
sports|13 18 -6 2 -13 -1 -8 -6
spot|14 -7 -2 -6 0 11 -4 -7
spot a|12 -4 -2 -3 1 7 -3 -7
spray|16 -3 0 -2 -2 -4 -3 -3
spread|3 -4 -1 3 -8 2 9 -4
spreadsheet|-3 1 -9 8 4 -6 9 -4
spree|14 -4 -3 -1 -2 -3 -2 0
sprint|19 -5 -6 -1 3 -5 5 -9
später|-3 5 -4 -3 0 -2 13 -5
später mit|-3 5 -4 -3 0 -2 13 -5
sql|-4 2 -4 -1 8 2 7 -10
sql for|-6 9 3 -9 5 -2 -2 2
sql only|14 0 1 -3 -2 -3 -6 1
sql query|25 -10 -3 11 -7 -4 -16 5
sql to|6 -6 -2 1 -8 7 7 -4
sqlite|15 -4 -2 -1 -2 0 -1 -5
sqrt|32 -11 13 -10 1 -7 -13 -5
sqrt <number>|33 -6 -3 -10 4 -6 -10 -1
square|8 9 6 -1 -10 3 -8 -6
square of|23 -4 0 -1 -1 -5 -9 -3
squared|6 -10 -2 8 11 -7 0 -6
squares|1 0 -3 -7 2 9 4 -4
src|4 -1 18 2 -9 -4 -4 -5
ssh|6 -10 12 4 -5 -6 5 -5
st|16 -8 3 1 -11 1 5 -6
st <number>|13 0 0 -1 -9 1 -5 1
stability|11 -1 -2 -6 0 0 -2 -1
stable|2 3 -12 2 10 4 -1 -9
stable approach|0 -12 -3 2 18 -8 0 3
stable in|3 12 0 -3 -1 -7 2 -7
stack|9 14 2 -2 -4 -7 -7 -5
stack engineer|-4 11 -5 -1 -1 3 -2 1
stackoverflow|7 -3 -7 2 1 -4 -8 13
stadt|-4 -5 0 -2 15 -4 6 -6
staff|28 0 -4 6 -3 -7 -4 -16
stage|15 -1 0 0 -4 3 -9 -5
staged|10 2 -3 -5 -3 1 -5 4
stairs|15 -3 -5 -1 -4 0 0 -1
stakes|11 1 0 1 1 1 -6 -8
stale|4 -13 -6 -3 -4 8 16 -1
stalk|11 0 -10 1 0 -3 -2 2
stamp|11 -1 -6 -2 -1 -2 0 1
stance|12 -3 1 0 -4 -2 -1 -4
stand|-8 4 -2 -2 0 11 0 -2
stand alone|13 -1 -3 -11 -1 1 8 -6
stand at|11 -5 0 -3 0 2 -3 -3
stand up|9 -6 -3 1 1 1 -4 0
standard|14 7 -1 -2 -10 -11 -7 9
standard error|5 12 -5 -1 -1 -6 -1 -3
standard input|22 7 -4 -5 -6 -4 2 -11
standard output|7 14 -8 -3 0 -5 0 -4
standardise|5 -4 -4 -1 -10 -1 -6 21
standards|15 -8 -1 0 -5 -1 0 0
standing|15 -6 3 0 1 1 -8 -6
standing in|25 -2 -9 -4 -7 0 -5 1
stands|-15 -3 6 -1 2 9 -5 8
standup|10 -8 7 -1 -1 -3 -1 -2
star|13 0 -5 -1 10 -6 -2 -8
staring|-2 -13 8 0 7 -10 -2 11
staring at|-2 -13 8 0 7 -10 -2 11
stars|-15 1 0 23 -7 0 -7 4
start|-15 -8 2 6 3 -6 12 5
start <number>|8 -4 1 -1 11 -5 -5 -5
start <quotation>|-5 -2 -6 6 2 15 -3 -8
start a|18 -3 -1 -5 -4 1 4 -8
start again|-1 14 -6 -1 -1 -5 0 0
start at|2 15 -8 10 1 -8 -7 -3
start from|-8 5 -4 3 -1 0 10 -4
start of|9 -7 0 -3 1 1 1 -3
start state|-8 -5 3 -8 -4 3 16 3
start time|13 -1 -1 -1 -1 -2 -2 -4
start to|18 -3 -1 -2 -2 0 -7 -3
start with|2 -11 6 0 -1 -2 7 -2
started|13 -11 -4 0 6 -1 -8 5
starters|15 -5 -3 -6 0 -3 1 1
starting|5 12 4 -6 0 -4 -1 -10
starting from|5 7 10 -4 -4 -7 -1 -6
starting with|-9 16 -3 4 -2 -10 12 -7
starts|15 9 13 -10 -10 -7 -2 -9
starts in|4 10 -1 -1 -5 -4 -4 0
starts with|13 1 11 -3 -10 -1 -9 -1
state|-14 13 -4 4 17 -23 8 -3
state goal|-9 9 -4 -3 -4 -2 14 -1
state how|-1 17 -1 -6 -3 0 -5 -1
state the|4 -2 3 0 12 -10 4 -11
state what|10 2 -7 5 -3 -2 -2 -3
state winner|-7 1 1 1 10 1 -4 -4
state your|-9 9 -3 -6 13 -1 -4 1
stated|-9 10 -1 -4 4 -5 -2 7
statement|3 18 -6 -8 -1 -1 -7 1
statement <number>|15 -9 -1 -4 4 -7 3 0
statement as|16 -5 -4 -4 0 0 -4 0
statements|12 -22 -6 -7 2 13 -2 10
statements that|0 -7 -1 -5 -1 10 2 2
states|12 -4 -3 -2 -5 8 -2 -4
static|10 -4 -4 7 -6 -2 2 -3
static int|15 0 -1 -8 0 1 -6 -1
stating|-9 1 -1 11 0 0 0 0
statistician|11 1 -2 -2 5 -4 -7 -2
statistics|19 -14 -7 -9 9 3 3 -2
status|17 2 -3 -4 -3 -6 1 -4
statute|9 -4 -7 1 -3 -4 10 -3
stay|21 -4 -9 0 -9 -3 11 -8
stay in|-2 5 -8 0 -5 -3 17 -4
stay under|9 0 -2 -4 3 2 -7 -1
stayed|-1 -1 -6 10 -1 -1 -1 1
stays|11 -1 3 3 -12 -11 5 1
stays flexible|20 -4 -2 -4 -2 -4 -2 -3
std|13 0 3 -7 1 0 1 -11
std endl|10 2 1 -3 1 -3 1 -8
stdin|14 0 1 0 -8 -5 -3 1
stdout|14 0 1 0 -8 -5 -3 1
steady|10 0 0 0 -5 0 0 -6
steal|18 1 -3 0 -4 -7 -12 6
steal a|10 -1 0 6 -2 0 -7 -6
steal from|19 -3 0 -2 0 -2 -4 -8
steal money|2 -1 -6 0 -1 -1 -6 14
steht|2 11 -2 -1 -3 -1 -1 -5
stelle|2 7 -5 -6 -2 10 -4 -2
stem|1 6 -5 0 -6 1 9 -6
step|6 16 -24 10 -6 2 -6 2
step <number>|13 8 -2 7 -8 -2 -9 -8
step after|4 14 -7 -9 -1 0 5 -6
step and|7 13 1 -10 -5 -1 -3 -2
step at|12 -12 -6 -1 -1 6 1 1
step by|19 -2 -9 0 4 -8 -5 1
step for|-11 5 3 8 -1 -6 -1 1
step of|-2 -3 4 9 0 -10 9 -6
step print|-7 -8 3 14 -2 -6 3 3
step reasoning|-2 -4 -1 -1 -4 -2 12 1
step so|-6 -2 -3 -3 2 2 -3 13
step step|19 -3 -7 -3 -1 -2 -1 -1
step that|6 -10 -3 -2 0 8 2 -2
step then|-4 13 -3 -8 -5 8 2 -3
steps|-20 19 -7 -7 0 -3 7 11
steps <number>|2 1 -2 22 1 -2 -10 -12
steps <quotation>|0 -4 5 10 2 -10 -2 0
steps each|-1 11 -1 -4 -2 2 -5 -1
steps in|10 -17 8 3 -7 9 -3 -3
steps no|-5 17 0 -6 0 -1 -1 -4
steps numbered|0 -1 -2 8 3 -3 8 -12
steps of|12 -3 6 -2 -4 -2 -4 -2
steps that|-9 -1 -7 1 2 0 -3 16
steps with|2 -9 -2 -4 5 0 -1 9
stepwise|-7 26 -4 -2 -1 -1 -7 -5
stereotypes|24 -2 5 -8 -5 -7 -4 -4
sticky|1 0 -5 -1 1 -5 -5 13
still|5 -4 -2 -1 1 -14 10 5
still have|-4 -3 -8 12 5 0 0 -2
still let|-3 -2 -1 -9 -1 11 -2 8
still open|-1 5 -6 -1 -2 -1 -6 11
still pending|18 -1 -4 -3 -2 -2 -5 -2
still say|-8 0 0 0 0 0 12 -4
still says|-2 -8 3 13 -2 -2 6 -9
stimmt|-5 -2 -3 -3 1 -3 -2 17
stir|-6 -1 -1 -4 0 13 1 -2
stitch|-3 30 1 -4 -4 -11 -7 -2
stock|33 2 2 -9 -15 -9 2 -6
stock <number>|17 -9 0 -2 8 0 -1 -14
stoic|13 -1 -1 -1 -1 -1 -8 0
stolen|12 0 -2 0 0 -6 0 -4
stomach|24 -4 -5 -1 2 -4 -5 -6
stood|-7 -1 0 -3 0 4 9 -1
stop|1 1 7 17 -12 13 -14 -12
stop after|18 -9 5 -6 -4 -8 1 2
stop at|-5 5 -6 18 -16 -4 9 -1
stop do|11 1 -8 -1 1 -4 1 -1
stop it|10 -5 -5 -5 -2 5 4 -2
stopped|3 -1 -12 7 -2 14 -4 -5
stops|11 -11 -1 3 -2 0 1 -1
storage|16 -4 -3 2 -3 1 0 -7
store|8 -1 7 -18 -3 3 -2 5
stored|-4 -9 8 9 4 -3 -10 6
stories|14 1 -13 -11 0 2 6 1
stories about|13 -4 1 2 -2 -2 -2 -6
stories for|16 -4 -6 1 -6 1 -5 2
stories that|11 6 -2 0 -2 1 -9 -4
stories with|17 0 -2 -1 -4 -2 -7 -1
storing|13 -3 -2 0 -3 1 -2 -4
storing the|13 -3 -2 0 -3 1 -2 -4
storm|1 5 -6 5 7 -2 1 -11
storm and|10 0 0 0 -8 0 -2 0
storm readers|10 -4 -5 -1 -2 4 -5 2
storm stays|20 -4 -2 -4 -2 -3 -1 -2
story|14 8 -9 -4 -12 -10 16 -3
story about|16 -1 -3 0 -3 -2 -6 0
story behind|14 -17 -1 3 0 1 -2 1
story for|15 -5 -3 3 -5 1 -9 3
story of|-6 6 -2 -2 0 -7 13 -3
storyteller|16 -2 -4 2 -1 0 -8 -2
storyteller you|13 -3 -4 2 -1 -1 -5 -1
storytelling|11 -1 1 -3 -5 1 0 -4
str|12 4 -3 4 -5 -8 1 -4
str <quotation>|2 17 -1 -4 -2 -4 -3 -4
straight|3 -2 -4 -3 -8 16 2 -4
straight away|5 13 -3 -4 -1 -2 -8 1
straight line|-8 -2 -1 -1 0 15 -1 -2
strange|10 2 -7 0 -8 10 -3 -4
strategy|1 9 2 -1 -7 1 2 -8
stream|-8 3 24 -3 -6 -2 -3 -6
stream of|-5 0 16 -4 1 -3 1 -6
street|10 9 -2 -8 -3 -9 13 -10
street number|11 -4 -2 0 -2 3 -5 -1
strength|-3 -7 4 7 13 3 -7 -10
stress|15 -4 -5 1 -7 -9 14 -5
strict|4 -1 8 6 0 6 -10 -13
strict <quotation>|13 -3 -2 -2 -2 -2 -1 -2
strictly|9 15 -9 0 -2 -8 3 -8
stride|12 -5 -3 -6 -2 2 -1 1
strike|-1 4 -5 -3 -4 14 0 -5
string|17 2 -2 4 -3 -5 -4 -9
string <quotation>|8 4 -8 10 2 1 -14 -2
string and|3 -9 1 7 2 0 -7 3
string input|13 -7 -6 1 0 1 -4 1
string is|17 -2 -1 -2 -9 0 -1 -1
string of|3 -6 -6 11 -6 7 -4 1
string openai|14 -1 -7 1 -3 0 -2 -3
string with|18 -3 6 2 -5 -3 -11 -4
strings|7 7 -11 -8 -4 2 25 -19
strings and|13 -5 -6 10 -2 8 -20 1
strings as|8 -8 1 0 -6 6 -1 -1
strings for|13 -2 -3 1 2 -4 -6 -1
strings to|15 0 -6 -4 4 -2 -4 -4
strip|-19 -6 10 10 -4 -3 -6 18
strip nothing|-8 -5 18 -2 -1 0 -1 -2
strong|5 -4 12 1 7 -4 -6 -10
strong leading|9 -1 -7 1 0 0 1 -2
strong model|0 -5 15 0 -3 -4 -2 -1
stronger|4 4 -10 -6 -2 14 0 -5
strongest|-7 -3 1 3 10 8 -8 -3
strongly|-12 -3 -2 -3 15 1 -8 12
strongly a|-4 -2 3 -4 12 2 -4 -2
struct|20 -14 -2 1 1 -2 -4 0
structure|10 5 -5 -9 -2 -7 11 -3
structure to|15 -1 -3 -1 -3 0 -5 -2
structured|1 -12 -5 8 6 3 -5 4
structuring|15 -5 -3 -3 -4 -2 2 1
stub|-6 -2 -2 3 0 0 -5 12
stuck|18 5 -3 1 -5 -8 -7 -2
stuck in|15 -3 -3 -1 -2 -2 -2 -1
stuck on|15 -3 -1 -2 2 -6 0 -5
student|-6 -1 7 2 -2 -3 -9 13
student and|-2 -4 2 -3 2 -2 -4 12
student asks|19 -15 -4 -2 2 0 2 -1
student can|6 -7 -6 -1 1 3 -8 11
student model|-7 -6 -3 16 -3 17 -6 -9
student s|8 -2 3 -8 -6 1 -2 5
student would|0 9 -3 -2 -1 -7 5 -1
students|15 -8 -7 5 -1 4 -6 -1
studies|6 -2 -6 -8 -2 9 6 -2
studio|9 -1 1 6 -3 -6 -3 -3
study|19 -7 -4 -8 11 -11 6 -5
study plan|12 -3 1 0 -2 0 -10 2
stuff|6 -2 0 -2 -4 -7 11 -2
stupid|16 -4 -2 -2 -4 0 1 -4
style|-15 2 -7 -8 13 -8 14 8
style <number>|1 -3 -3 -1 -1 0 11 -4
style and|14 -1 -2 2 3 -4 -4 -8
style answer|-5 6 0 -8 -1 -2 0 10
style don|11 -9 -2 -2 0 1 8 -7
style guide|-4 1 -1 -6 5 -2 -5 12
style is|14 1 1 -5 -6 1 -1 -5
style items|-8 -3 2 1 -2 -2 12 1
style of|0 -2 -1 -1 -6 -3 -4 16
style please|-5 10 -3 0 -3 -1 -7 7
styles|-3 -2 -3 -4 13 -5 -3 6
styles of|-7 4 0 -4 18 -2 -2 -7
su|-6 3 5 -11 -10 14 16 -11
sua|6 -8 18 -1 -7 -4 -3 -1
sub|14 18 -6 -9 2 -4 -5 -10
sub directories|6 -11 -1 3 3 -4 -2 6
sub folders|-2 -6 9 -1 -2 4 -2 0
sub r|10 4 -3 -4 4 -5 -4 -4
subdirectories|16 4 -3 -4 -2 -5 -1 -5
subfields|-12 -7 0 -4 -3 -1 26 0
subject|16 -9 -31 0 0 -4 28 1
subject <number>|3 2 2 0 2 1 -13 3
subject line|22 0 -5 1 -2 -6 -5 -5
subjects|-11 -6 -1 -3 5 -2 13 5
sublet|12 -6 -1 5 -1 -5 -4 -1
submission|-6 -5 -1 15 -1 -1 0 0
submissions|4 10 -3 -5 4 -7 0 -2
submit|9 -7 -6 -6 7 8 -3 -3
submit a|14 -4 -2 1 0 -7 -2 1
submit the|22 -3 -2 -6 -4 -2 -3 -2
submitted|14 -6 3 -5 -2 0 -7 2
subplot|19 -5 -4 -3 0 -3 -1 -3
subscription|4 -12 -1 5 -1 -4 9 0
subsections|10 -4 -8 3 2 -4 1 0
subsequence|0 10 0 0 -8 -1 0 -1
subset|13 -1 -2 -2 1 -2 -1 -4
substitute|4 6 2 -3 -5 12 -5 -13
substitution|3 12 0 -10 4 1 -2 -8
substring|4 12 -10 -7 -6 2 -1 5
subtle|15 -10 2 -3 -5 5 -6 1
subtly|14 -2 -2 1 -1 -1 -3 -5
subtract|-10 -1 1 2 -1 -1 0 11
subtract <number>|-10 -1 1 3 -2 -1 0 11
subtract from|-8 -1 0 10 0 -1 0 0
success|-3 -3 -7 8 12 -14 8 -2
success criteria|-4 -3 0 12 -3 -1 -1 -1
successful|1 -3 0 -2 -5 -1 -1 11
successfully|14 -1 -1 -5 0 -3 -3 -1
such|-5 11 5 -10 -4 -6 6 3
such as|22 -4 -9 4 -3 9 -3 -16
such that|-9 11 5 -7 0 -9 6 4
suche|-7 12 -3 -3 -2 10 -6 -2
sudden|2 -15 16 8 -4 -9 4 -1
suena|17 -3 -1 -4 -1 -5 -1 -2
suffice|11 -7 2 9 -8 -1 -3 -1
sufficient|-10 12 -1 -1 2 0 -1 -1
suffix|12 -4 -2 -1 0 -1 -3 0
sugar|13 -11 1 -5 1 -2 2 1
suggest|22 -6 -6 -5 -2 0 2 -6
suggest a|24 -7 -5 -3 -1 -7 7 -7
suggest improvements|5 -8 -4 1 1 -1 8 -2
suggest names|14 -1 2 -2 -7 1 -3 -4
suggest three|15 10 -2 -7 -3 -1 -12 0
suggest ways|1 -12 -1 3 -1 2 9 -2
suggested|12 -1 -5 -1 -4 -1 -2 2
suggestion request|9 -1 0 0 0 0 -9 0
suggestions|12 -4 -2 -4 1 -7 1 2
suggestions for|11 -8 0 0 5 -4 0 -3
suggests|6 5 -6 -4 -12 10 3 -1
suis|20 -2 0 -9 -6 -2 -6 5
suit|15 1 -4 -3 -6 0 0 -4
suitable|-3 10 -2 3 -7 -3 -3 5
suitable for|-7 7 -3 -2 2 -2 -5 11
suite|2 4 -4 -7 0 -2 14 -7
suits|10 -4 7 0 -4 -1 -7 -1
sum|7 15 -11 21 -12 -2 2 -22
sum <number>|7 14 2 8 -10 -4 -9 -7
sum at|-8 3 -4 15 -4 -2 -6 6
sum of|6 5 -5 2 -6 6 4 -11
sum to|1 -5 0 11 -1 0 -4 -3
sum xs|7 6 0 -3 1 0 -12 1
summaries|-6 -7 -2 12 16 -3 -3 -8
summarise|12 -8 3 -8 1 5 8 -13
summarise hamlet|-6 0 -2 -1 10 5 -3 -2
summarise the|17 -3 -1 -3 0 -3 -5 -2
summarise this|10 -2 1 -4 -2 5 -4 -5
summarize in|15 -2 -3 -2 -3 -3 -2 0
summary|-7 -5 2 12 -3 7 -18 12
summary a|-7 0 -6 8 9 1 -1 -4
summary against|-8 2 -1 12 2 -4 0 -3
summary and|-10 -6 -1 10 -1 -1 -1 10
summary of|5 5 17 -8 3 -4 -10 -8
summary one|11 -2 -2 -5 0 13 -6 -10
summe|-3 -1 -4 19 -3 1 -4 -4
summer|9 -5 -9 -1 -7 10 2 2
sun|3 10 -10 -8 5 3 -6 4
sun is|19 -6 0 -1 0 -10 -1 -1
sunday|25 3 -5 1 -8 -3 -1 -13
sundays|4 -10 -1 11 -7 -1 14 -8
sunlight|10 3 -1 4 -1 -11 -2 -2
sunset|2 -8 10 3 1 -1 -5 -2
sup|9 -1 -3 -2 0 0 5 -8
superfluous|-2 -2 -7 -5 12 3 -1 1
superior|-11 -6 -1 -6 19 3 -5 8
superior answer|-10 -5 1 0 -5 8 -4 15
superlatives|12 -4 -1 -1 -1 0 -4 -1
supermarket|14 -10 -3 0 -2 7 -2 -3
supervisor|18 1 2 -7 -5 0 -9 0
supplied|20 2 -9 -9 -1 2 1 -5
suppliers|11 -6 3 -14 2 6 0 -4
supply|-21 -6 18 -14 -6 19 11 -2
supply the|-21 3 18 -11 -5 10 6 -1
support|4 8 1 -1 1 -12 -6 5
support bot|12 -5 1 -6 -5 -4 17 -9
support conversation|19 -4 -5 1 -4 1 -6 -3
support tickets|2 -10 -1 -3 -3 2 13 -1
supported|-7 10 -1 21 -5 -10 -3 -4
supported all|-6 -2 -2 12 0 -1 -1 0
supported by|-8 -3 1 13 2 -1 -1 -2
supported contradicted|-1 -1 -1 13 0 -10 0 -1
supports|-4 13 0 1 -1 0 -5 -3
suppose|-2 1 14 -9 -1 -3 10 -11
suppose you|-4 -2 11 -7 -1 -4 9 -1
suppressed|-1 4 11 0 -2 -4 -4 -4
supprime|3 -2 -2 -4 -2 -2 -5 14
sur|5 3 3 7 8 -18 2 -12
sur caution|12 -5 -1 -1 -1 -1 -3 -1
sur l|-6 -3 -2 -3 17 -2 -2 2
sur la|12 6 -3 -4 -5 -3 -4 0
sur une|-1 13 -5 0 -4 0 -4 0
sure|7 -10 5 -1 -9 -7 15 0
sure at|4 -5 0 -6 -4 -1 10 2
sure of|-10 -2 6 0 -1 -3 11 -2
sure the|-7 -5 -3 11 11 2 -7 -1
sure to|9 -3 -7 1 2 -1 4 -6
sure you|-8 13 -4 3 -1 -8 -3 10
surf|11 -7 -2 -3 1 -1 -1 1
surfaced|-4 -5 10 0 0 -5 -2 5
surgery|19 -2 -6 -3 2 -2 -4 -5
surname|8 0 -2 -9 -10 7 11 -6
surprise party|-1 1 -9 3 -4 4 9 -2
surprisingly|14 -7 -3 2 -2 2 -3 -2
surrounded|9 -6 0 -3 1 -2 -1 1
surrounded by|9 -6 0 -3 1 -2 -1 1
survey|27 5 -9 5 0 -8 -11 -8
survey comments|10 -1 2 -1 -3 -1 -6 2
survival|15 0 -4 0 0 -2 -4 -4
survive|8 9 -4 -4 -6 -9 -13 19
survives|-8 5 -4 -5 -1 19 0 -5
suspended|17 0 -1 -1 -2 -3 -5 -5
sveltekit|19 -4 -3 0 -4 -2 -2 -3
svg|21 -5 -7 0 2 0 -5 -6
swahili|-3 5 -2 -4 -8 -5 -5 20
swap|-18 -3 2 -5 12 -2 18 -5
swapped|-7 -4 -3 0 21 -2 -5 1
swears|9 -3 4 0 -6 -2 -7 5
sweat|11 -5 -4 0 0 -3 6 -5
sweet|16 -4 -3 -5 0 -1 -3 0
swift|22 -8 0 0 -2 -3 -5 -4
swim|12 -2 -3 0 -1 -5 -5 4
swimming|19 -7 -4 5 -6 7 -6 -9
swirling|12 -4 -2 -1 -1 -1 -2 -1
switch|-4 -14 9 11 -6 -7 12 -2
swollen|14 -4 -1 -4 -1 -1 -1 -4
sycophantic|-2 -1 -4 8 8 -1 -1 -7
sydney|-8 -5 -4 16 11 0 -8 -1
syllabus|14 -3 3 -1 -9 -2 -4 2
symbol|11 -1 -6 -2 -6 -6 0 10
symbol wide|10 -6 0 -1 0 -1 0 -1
symbolic|12 11 -8 5 -6 -10 -4 1
symbolism|13 -4 -10 -5 2 6 -2 0
symbols|-3 -4 4 12 2 -4 -14 7
symptoms|-4 15 13 -2 -8 -4 -8 -3
synonym|17 -1 -2 8 -11 -3 -1 -6
synonyms|20 -1 -1 -9 4 -5 -4 -5
synonyms for|9 -8 -2 -2 3 0 0 0
synonyms of|13 1 -3 -6 6 -1 -5 -5
syntax|8 -5 -6 7 -6 -6 -3 11
synthesis|17 -5 -4 -3 1 -5 3 -3
synthesise|-8 -4 9 -3 0 -4 11 -3
synthetic|-16 -4 0 13 -1 2 8 -3
sys|1 -1 25 -2 1 -7 -9 -9
system|18 1 -5 0 -3 -15 1 2
system <number>|5 1 -1 -7 9 -2 -2 -2
system containing|10 -3 0 -1 -3 -3 9 -10
system for|5 -1 0 2 9 -11 -3 -1
system message|-5 0 1 19 -5 -9 1 -2
system out|16 -3 0 -7 1 1 -8 0
system prompt|-1 8 -14 16 8 -5 -14 1
system prompts|-9 -4 0 0 0 1 11 1
system that|15 1 -3 1 -9 1 -5 0
system you|23 -6 -2 4 -6 1 -9 -5
systems|14 10 -8 3 -2 -6 -14 2
systems using|12 -3 -3 -4 -2 1 -1 0
são|-8 9 0 1 0 -1 -1 0
sätze|6 10 16 -9 0 -5 -7 -13
sé estable|10 0 0 0 -4 -1 0 -5
sé estrecho|10 0 0 0 -4 -1 0 -6
sí|-5 9 -4 -2 -4 16 -5 -6
só|-4 12 11 -24 7 11 8 -22
só o|14 3 9 -6 -14 -16 16 -4
só os|-8 -10 -2 -5 15 21 -4 -8
t|-6 10 -6 -1 10 -4 -2 -2
t <number>|-15 -3 -1 4 15 0 6 -6
t a|20 -2 1 -12 6 -4 -8 -1
t assist|-7 0 -4 -1 -5 13 -2 6
t be|-10 11 0 1 -11 10 -7 7
t change|19 1 2 2 -9 2 -11 -6
t come|10 -2 -7 3 6 0 -6 -3
t decide|4 1 -5 -8 -8 8 9 -1
t discuss|22 -13 3 0 -12 4 -6 1
t do|21 -4 -4 1 -1 -4 -4 -5
t figure|12 -2 0 0 0 -2 -6 -2
t follow|14 -5 1 -4 -3 -2 -1 0
t get|12 2 5 -5 -7 3 -5 -4
t give|8 0 10 -5 -1 -6 -11 5
t go|2 1 13 -1 -10 -11 4 2
t guess|22 -11 -4 3 -8 0 0 -4
t have|9 -4 -6 1 0 0 3 -3
t help|4 -7 -5 9 5 4 -6 -5
t il|0 6 0 -3 -4 11 -6 -4
t in|7 -6 4 5 -2 -10 1 1
t invent|15 -5 -11 -4 7 4 1 -7
t it|6 -1 -4 1 -7 8 -1 0
t just|-11 28 -5 3 -7 9 -10 -7
t know|11 -11 0 4 -11 2 4 1
t like|11 -2 1 -2 -2 -2 -4 1
t my|0 -6 0 0 10 -6 0 1
t need|12 -2 -1 1 -4 1 -6 -1
t on|8 -7 2 0 -3 -8 2 6
t pay|10 -7 1 1 0 1 -1 -6
t receive|12 -3 0 -4 -4 2 -1 -2
t reveal|10 -8 -7 1 1 2 3 -2
t rewrite|5 -10 -2 -1 -2 7 -1 5
t say|-1 0 -7 -5 4 1 12 -5
t see|18 -9 -1 2 0 -5 -5 0
t send|17 -5 2 -6 -6 -3 -1 2
t summarise|10 -3 10 1 -2 -1 -4 -10
t tell|5 -10 -3 -6 13 4 -1 -1
t the|8 2 -2 9 -8 -12 1 2
t there|-5 6 -8 -2 -5 5 -1 9
t understand|6 -7 0 0 10 -5 -2 -3
t use|11 -11 1 -6 -6 9 0 3
t want|-1 8 6 4 -9 -4 6 -10
t work|22 -5 -1 -2 -5 -5 -3 0
t write|16 -4 -5 2 -9 1 -9 8
t you|24 -4 -3 -1 -1 -3 -9 -4
ta|10 10 -4 -9 -9 -3 8 -4
tab|8 -10 -5 -7 -9 0 20 3
tabela|-4 -5 -1 21 1 -5 -4 -3
table|12 8 -10 -8 0 0 -2 -1
table <number>|12 1 1 0 -6 -4 -3 0
table a|-15 -5 0 -1 -1 0 10 13
table based|16 -10 5 -5 -6 -7 3 4
table called|12 -1 -2 1 -2 2 -7 -2
table for|11 -6 3 5 -1 -1 -7 -3
table into|-8 -2 -6 -4 -2 3 8 11
table named|13 -9 1 0 -5 1 -2 0
table of|27 -6 -1 2 -6 -2 -6 -6
table output|-6 -1 0 -1 -1 11 -1 -1
table to|4 -9 -1 0 -8 2 11 1
table you|13 -8 -2 6 -2 -5 0 -1
tableau|15 -1 -1 -5 -1 -4 -3 0
tables|7 -1 2 0 -4 3 -16 10
tables <number>|-13 -1 2 4 2 10 -6 3
tables orders|3 10 -3 -1 0 -2 -6 0
tables you|11 -5 1 -6 -2 2 -3 2
tablets|19 -3 -5 -3 6 -2 -8 -3
tabs|30 -10 -4 -4 -3 -5 6 -10
tac|2 -5 13 -4 7 -4 -4 -5
tag|-7 8 22 -3 -12 2 -8 -3
tag each|13 -3 -6 7 -6 9 -10 -3
tag this|0 -2 -2 -4 -1 -1 -1 11
tagalog|11 -3 0 -2 1 0 -3 -5
tagalog and|11 -3 0 -2 1 0 -3 -5
tagline|19 2 -3 -1 2 -8 -6 -6
tags|11 11 8 -8 -4 -7 7 -18
tags and|-20 -4 10 1 -4 1 -3 17
tags for|12 -2 1 -2 -6 2 -3 -1
tail|-7 0 0 0 1 -7 13 0
take|-9 4 -18 -3 1 -4 7 22
take a|14 0 -4 -2 -4 -3 1 -2
take for|17 -3 1 -4 -2 0 -4 -5
take it|11 -1 -4 -4 -4 10 -4 -4
take me|10 -4 1 0 5 -2 -10 -1
take out|5 0 0 -9 -2 0 -4 9
take the|-17 4 -13 -6 8 -4 11 18
take this|9 8 -4 -1 -8 -7 1 2
take to|14 1 0 -3 0 -5 0 -6
take your|-6 9 -2 2 1 -2 0 -2
taken|-1 13 -1 -3 3 5 -9 -6
taken by|9 4 -6 -1 -1 -2 -3 0
taken up|-8 -5 -6 0 6 8 8 -3
takes|6 10 -3 -12 -1 7 1 -7
takes <number>|16 -3 3 -3 -8 -2 3 -5
takes a|7 6 -2 -14 2 3 4 -6
takes an|7 2 -3 2 2 2 -13 1
takes credit|8 0 0 6 1 -2 -4 -8
takes in|21 -10 -7 -4 -1 10 -2 -6
takes two|19 -16 -4 -2 7 -4 2 -2
taking|-4 9 -8 8 1 -4 -1 -1
taking a|12 -7 -2 3 1 2 -9 -1
tal|3 -4 17 -5 8 -4 -9 -7
tales|14 -3 -4 2 -3 -1 -5 -1
talk about|16 2 -6 -2 -2 -3 -1 -3
talk between|-9 -1 1 9 2 -2 -6 6
talk through|-7 17 -6 -1 -2 1 0 -2
talk to|-1 -12 15 -3 10 -3 -5 -1
talk with|11 -1 0 6 0 -3 -4 -9
talking|8 -2 -7 -1 -1 10 -7 -1
talking to|6 -3 -5 1 -2 9 -6 -1
tall|12 -2 0 0 -4 1 -1 -6
tam|22 -6 -4 -2 -2 -1 -3 -4
tan|-9 -5 6 10 4 0 -2 -5
tank|-11 20 -1 -3 -1 -3 6 -7
tank fills|-5 16 -1 -4 -2 0 -6 2
tant|-3 -7 -5 3 14 -3 -6 7
tape|-1 -5 14 -6 10 -5 -1 -6
target|7 6 4 -15 -16 -1 -3 19
tariff|-2 14 -1 -1 -4 -4 -2 -1
task|-17 16 4 -5 4 -19 20 -4
task <number>|43 -5 10 -7 -27 5 -12 -8
task <quotation>|7 -10 -2 4 -6 -3 15 -5
task description|-5 10 -4 -4 -3 1 8 -2
task format|0 11 -4 -4 -4 -4 6 -3
task merge|-2 13 -7 1 -2 1 -2 -2
task output|-2 13 -2 -4 -3 0 -1 -1
task question|-7 0 0 1 0 0 10 -5
task write|12 -1 -1 2 -1 -3 -5 -4
tasked|-2 -11 4 0 5 2 0 3
tasked with|-2 -11 4 0 5 2 0 3
tasks|2 -8 7 -4 -2 -1 22 -16
tasks <number>|-4 -4 3 -4 -4 -1 12 3
tasks and|15 -11 -4 -3 -1 -1 3 1
tasks for|-13 9 -1 -7 -5 -3 18 0
tasks in|-1 -7 -3 -3 -3 0 14 3
tasks which|-10 0 -1 -1 -1 0 16 -3
taste|7 -3 -1 -7 -8 11 5 -3
tattered|13 -3 1 -2 -4 -4 1 -2
tattoo|9 -1 11 -5 0 -6 -3 -5
tax|2 12 -7 3 9 -7 0 -12
tax <number>|-15 17 1 1 1 1 -3 -2
tax inspector|21 -6 2 -1 -2 -4 -8 -2
taxes|6 -4 -7 -5 -8 -5 27 -3
taxi|16 2 -3 -6 -2 -1 0 -7
taxonomy|3 -3 -2 -3 -16 7 19 -6
tbd|14 -3 -5 4 -2 -2 -3 -2
te|0 4 1 7 3 9 -17 -6
teach|13 -3 -7 6 -4 -5 -4 5
teach me|21 -5 -1 -1 1 -3 -7 -5
teacher|10 5 -3 -3 4 -10 -8 5
teacher gave|16 0 -6 0 -6 0 -3 -1
teacher i|22 -6 0 1 -6 0 -4 -7
teacher s|0 0 4 9 -1 -11 0 0
teacher wants|31 -6 -4 -8 0 -5 -4 -4
teacher who|-10 2 -1 0 12 -4 -1 1
teachers|2 -3 1 0 -4 13 -4 -5
teaching|17 2 -2 -3 1 -4 -9 -3
teaching assistant|13 3 1 -1 -3 -6 -7 -1
team|15 -11 5 1 9 0 -7 -12
team can|14 -8 -4 -2 -3 2 -1 2
team of|17 -6 -1 0 1 -1 -12 2
tech|19 -5 -3 -1 -9 3 -5 1
technical|13 7 -5 2 1 -5 -9 -4
technician|5 9 -1 -2 -1 -1 -8 -2
technique|-9 23 -5 -8 -3 -9 -4 15
tectonics|-6 -4 0 -1 1 -3 -1 13
teen|-2 -8 -2 -4 8 1 8 -2
teenagers|16 -4 -2 -1 0 1 -6 -4
teeth|20 -5 -2 0 0 -3 -3 -7
telemetry|4 -3 3 -7 9 5 -7 -4
tell|-6 5 -10 2 15 5 -3 -8
tell a|10 4 7 -5 -3 0 -10 -5
tell anyone|12 0 -3 -3 0 -5 2 -4
tell it|-9 0 0 -1 -1 11 0 0
tell me|10 -3 3 1 -14 1 4 -2
tell my|7 -8 8 2 -2 -11 5 -2
tell someone|18 -4 -2 1 -4 0 -8 -2
tell the|5 -3 0 2 8 -8 2 -6
tell them|13 -9 -5 6 6 0 -5 -5
tell to|12 -4 -3 2 -3 -5 -1 2
tell us|-10 9 -2 -6 9 -4 -1 4
tell what|7 10 -4 -10 -5 -6 3 5
tell whether|5 -12 -10 11 0 -11 13 3
tell which|3 -7 -11 -5 24 8 -12 0
telling|7 11 -4 6 -10 -6 1 -4
telling us|-2 2 0 9 -9 -5 3 1
tells|0 -5 -2 0 10 0 0 -3
tem|32 -8 -3 -4 -3 -3 -5 -4
temp|15 -5 -1 1 0 -3 -5 -3
temp <number>|15 -5 -1 1 0 -3 -5 -3
temperature|5 6 -2 -9 -7 -6 13 0
temperatures|5 -5 -3 -4 12 -3 -1 0
template|5 -4 -7 -8 4 -1 11 -1
template and|12 -1 -1 0 -1 -2 -5 -3
template that|5 13 -2 -9 -13 2 -3 7
template with|7 -12 10 3 -1 8 -7 -9
templates|13 0 -1 0 -1 -1 -8 -2
temps|14 7 -3 -1 -4 -3 -3 -6
tempting|-14 1 11 -5 -6 -11 23 0
tempting wrong|-9 -5 -1 -4 -5 -5 26 2
ten|-3 -10 8 6 5 -18 22 -10
ten customers|14 0 -5 -5 -1 0 -3 1
ten exchanges|-8 -3 -1 0 9 -1 6 -2
ten in|14 -2 1 -5 5 -6 0 -8
ten minutes|-1 -1 -5 -3 2 -1 13 -4
ten of|10 -2 -5 -2 1 -5 4 -2
ten questions|8 -10 20 -7 -7 -2 -3 2
ten sentences|-1 14 -3 3 -3 1 -10 0
ten words|-2 -7 -4 5 13 -2 0 -3
ten year|-4 -3 -5 -1 -1 0 -5 17
tenancy|3 0 4 -6 11 -8 -3 1
tenant|6 -4 13 -2 -3 -3 5 -11
tenant sublet|12 -6 -1 5 -1 -5 -4 -1
tenants|18 -9 -1 -2 -5 5 -1 -5
tengo|22 -9 -7 -2 7 -3 -4 -4
tenho|14 -1 -2 -1 -3 -2 -3 -2
tenho <number>|14 -1 -2 -1 -3 -2 -3 -2
tense|16 -14 9 -3 -14 -12 -1 19
tensorflow|9 -5 3 -1 -2 3 0 -8
tentative|-3 -7 5 -2 -2 10 -3 1
term|10 -2 -5 7 -4 -7 1 0
terminal|11 8 -9 -3 -2 0 -3 -1
termine|0 -5 -2 0 12 -3 -1 0
terms|14 -4 4 -1 -6 -14 0 7
terms and|22 0 -3 3 0 3 -11 -14
terms for|14 1 -2 2 0 -15 -10 11
terraform|15 -7 0 -1 1 -1 -6 0
terry|0 0 -4 -1 13 0 -5 -3
terse|0 -10 8 -2 -7 -2 3 10
test|5 10 7 -5 -2 4 -6 -13
test <quotation>|11 6 -5 10 -3 -9 -8 -2
test and|0 14 -4 -3 1 -5 1 -4
test at|10 -7 2 2 -2 1 -2 -3
test but|2 19 -7 3 -3 -2 -6 -5
test case|17 -7 2 -4 2 -2 -9 1
test cases|15 -2 6 1 -6 -4 -2 -8
test fails|1 -14 -1 0 1 9 2 3
test it|12 5 -5 -4 0 -4 -1 -2
test of|11 -2 0 -2 -2 -2 -5 1
test on|1 8 -10 9 -4 -1 -1 -2
test only|16 -13 0 2 -9 0 1 2
test plan|13 -3 -4 0 1 1 -8 0
test run|-13 -1 0 9 3 -1 0 3
test should|16 -9 -2 2 -2 -4 -2 0
test the|8 7 -6 2 -1 -8 2 -5
test tomorrow|9 -12 2 -2 -3 4 1 -1
teste|4 11 -4 -1 -3 -4 0 -3
testing|5 5 8 -1 -3 -1 -4 -9
testing my|1 8 8 0 0 1 -12 -6
tests|-3 -2 -3 -2 12 1 13 -15
tests a|-7 -1 -1 -2 9 -1 2 1
tests against|-8 10 -2 5 -1 -2 -1 -1
tests and|-6 8 -3 -8 -5 -2 18 -3
tests fail|23 3 -3 11 -8 -9 -10 -7
tests for|19 1 -5 -8 8 -5 -2 -8
text|1 -8 4 2 -7 -9 1 16
text <number>|-8 0 -14 -1 22 0 8 -6
text <quotation>|29 0 -5 -9 -17 5 -3 0
text all|-6 1 0 2 -1 2 -9 11
text alone|-8 19 -2 -4 -2 -4 0 0
text and|11 -8 -4 3 -2 1 8 -9
text files|7 12 -3 -3 -3 -3 -5 -2
text for|4 -8 16 -5 8 4 -9 -9
text from|13 1 0 -3 -4 -2 0 -6
text i|0 13 -1 6 -5 -1 -2 -9
text in|11 -7 9 -4 -6 -2 4 -5
text is|-3 3 -1 -1 -6 -2 -4 14
text more|22 -6 -3 -2 -4 0 -6 -1
text of|14 3 2 -8 -6 9 -5 -8
text only|2 -5 -1 -2 -5 -3 18 -5
text summary|-7 -2 -1 14 -1 -1 -1 -1
text tell|0 -3 2 -5 9 2 -6 2
text text|-3 -7 -1 9 -1 -1 5 -2
text the|-14 0 15 5 -7 -1 9 -6
text to|-4 -12 1 1 -5 2 10 7
text would|-2 -2 1 -4 -1 -5 13 -1
text write|0 0 -1 -2 0 -4 12 -5
textbook|-2 4 -12 -7 0 1 5 11
textbook says|11 8 -1 -5 -6 -5 -7 5
texte|-14 3 -1 0 -6 -4 8 15
texto|-18 -15 5 17 -15 7 8 10
texts|9 6 3 -2 5 -4 -10 -6
texture|16 -3 -2 -6 -6 2 0 -1
textures|19 -4 0 0 -15 0 0 0
than|4 6 1 -7 -12 -4 -6 18
than <number>|9 -3 4 11 -8 -13 4 -4
than half|9 -7 1 -8 9 4 -6 -2
than i|12 1 -5 1 -1 -7 1 -1
than in|17 -6 1 3 -12 -3 1 -1
than naomi|17 -4 1 -10 -7 1 1 1
than one|5 14 -1 -1 -11 -1 1 -5
than ten|19 -1 -10 -6 10 -9 -5 3
thank|17 -11 5 1 10 -3 1 -19
thank you|11 -12 6 4 9 -4 -1 -12
thanks|26 1 -20 -11 8 -12 -2 11
thanks and|14 0 -1 0 0 -9 -3 -1
thanks how|21 10 -5 -9 -5 -3 -4 -5
that|-9 2 10 -8 -5 -1 9 1
that <number>|-2 4 0 -3 -13 9 -7 12
that a|-4 8 -1 11 -14 -10 7 3
that accepts|6 11 8 -3 -7 0 -9 -6
that all|14 0 -4 -2 -1 2 -4 -4
that answer|0 2 16 -1 -4 -4 -7 -1
that are|6 -4 8 -1 -6 0 3 -8
that aren|1 -1 -1 -4 1 -1 -6 11
that both|12 -12 -2 -3 0 0 -7 12
that calculates|3 -5 9 -4 -4 9 -9 0
that can|9 -3 -4 3 -16 -3 17 -3
that cannot|-6 -5 2 -2 -3 -1 12 2
that checks|10 0 -5 -14 8 2 -1 -1
that clears|2 -2 1 0 -7 -1 8 -1
that contains|17 -9 -5 0 -1 -1 -2 1
that correctly|8 -5 -1 -4 -1 10 -5 -2
that could|-10 -4 -5 -3 -2 11 6 7
that creates|15 -5 -4 -2 -4 3 -5 2
that d|-7 -1 -2 -3 -4 18 3 -4
that displays|21 -2 -5 1 -5 2 -6 -5
that does|-13 9 -2 3 -5 7 -2 3
that each|1 10 6 -6 -2 -2 -3 -5
that every|11 -7 -5 -3 8 -5 -2 3
that figure|21 -7 -4 2 -2 -1 -7 -2
that finds|24 -13 -11 -2 -4 4 -6 8
that generates|15 0 -3 0 -5 2 -9 0
that gets|-11 -2 -2 -2 8 -2 13 -1
that go|3 -6 -5 -3 -3 11 0 1
that had|-2 -7 11 2 -2 1 -2 0
that has|14 -4 -4 -2 -3 -8 3 4
that have|4 1 -3 9 -4 -6 4 -6
that his|14 -9 1 2 -5 0 -4 1
that i|11 6 -22 -6 4 11 8 -13
that if|10 -3 5 -1 -8 2 1 -7
that in|8 -7 7 -4 -4 -8 -7 14
that is|-5 -1 -8 -1 2 14 1 -2
that isn|13 1 -8 1 12 -8 -9 -2
that it|8 -1 -16 -1 -3 3 -14 25
that larger|12 -2 -2 -4 0 -1 -2 0
that last|19 0 20 -11 -4 -5 -5 -14
that leads|0 12 -12 -3 -1 -2 0 5
that led|-5 15 0 0 1 -4 -4 -4
that licenses|-1 14 -3 -3 -5 -1 -3 3
that lists|14 1 0 -1 -1 -2 -2 -10
that look|-8 6 -2 -7 -3 -4 22 -3
that made|8 -7 4 -3 1 -7 3 0
that matches|20 -1 -4 -1 -7 -3 -1 -3
that might|11 -12 -4 2 2 3 -8 6
that mine|12 -2 2 -6 -1 -1 -5 2
that must|-4 -5 13 0 -3 -1 -1 1
that my|4 -7 -4 11 11 2 -8 -11
that n|-6 16 -5 -4 2 -4 -1 2
that needs|-4 0 -2 -1 -3 -2 15 -2
that no|14 2 -9 -3 -2 2 -4 -1
that none|-11 0 0 0 -1 10 -5 8
that number|20 -2 -3 7 -8 -6 -5 -3
that of|13 -1 -2 0 0 -3 -6 -1
that only|-4 -6 -3 3 2 -2 -1 12
that order|-1 10 1 -1 0 -3 -6 0
that our|17 4 -4 -1 -5 -3 -13 5
that part|-8 -7 15 -2 1 2 -1 1
that person|-6 -7 -8 4 4 4 15 -5
that prevent|16 0 -1 -4 1 -6 -3 -4
that produced|-1 6 14 -10 -8 -18 24 -8
that q|21 -3 -4 -3 -2 -3 -3 -3
that reads|11 2 3 0 -1 -4 -3 -8
that receives|10 -2 -10 -2 5 2 -3 0
that reliably|7 7 -3 -6 12 -6 -6 -4
that retrieves|11 1 3 0 -5 1 -7 -5
that returns|15 -11 1 -2 -2 -1 -1 0
that runs|11 0 -4 -1 -4 0 -1 0
that s|14 -4 0 -1 16 -16 -1 -9
that says|-5 12 -7 -2 1 -3 1 2
that scale|-6 -1 -1 13 -1 -1 -1 -1
that she|15 -3 -1 -2 0 -9 -2 1
that someone|-8 16 -3 2 -1 -1 1 -5
that starts|20 8 -7 -4 -6 -3 -7 -1
that still|-9 1 -7 -1 0 -4 8 12
that supports|13 -7 1 3 1 -3 -7 -2
that take|11 -5 -3 2 -4 0 -8 7
that takes|8 2 3 -15 6 2 -2 -4
that tests|9 -1 -1 -1 -6 2 0 -1
that their|12 0 -3 -2 -6 1 -2 1
that there|13 5 -3 0 -16 -10 5 7
that they|5 7 1 -5 3 -12 -6 8
that this|-3 -2 -4 -4 -1 9 15 -10
that to|4 -9 0 0 0 1 -2 7
that true|13 -1 -8 -2 0 -1 0 0
that two|-8 18 1 -8 -1 -5 0 3
that user|16 6 -5 -6 -9 -8 -1 6
that wants|16 -1 0 1 -3 -5 -9 1
that was|18 7 -6 -1 -3 -5 -2 -9
that we|1 5 1 -2 1 -9 -4 7
that went|-4 -4 13 -1 0 -6 -1 3
that were|11 -2 -4 9 -5 -2 -5 -2
that will|12 12 -7 -6 -11 -1 -4 4
that won|1 15 -7 -2 1 1 -9 0
that word|-4 0 16 1 -1 0 -14 1
that works|-2 11 10 -2 -1 -4 -5 -5
that would|5 7 13 -13 -4 7 -5 -10
that you|8 9 14 -7 -4 -4 -7 -9
the <number>|17 -1 -11 13 -1 -10 -3 -4
the <quotation>|15 -9 9 -9 9 -1 0 -13
the abstract|-6 11 -3 -6 7 0 9 -12
the account|9 -4 -4 -1 -5 -6 -3 14
the ad|13 -3 -2 -4 0 -5 2 -1
the address|0 -7 -3 2 -3 10 1 0
the age|12 -7 3 -2 -2 -4 -1 -1
the agent|-4 -13 6 10 4 4 -14 7
the ai|-3 0 -2 18 -8 -4 -3 1
the aim|-8 9 -2 -3 -1 -3 -1 9
the airline|19 -9 -4 0 -2 -1 -2 0
the alternatives|0 14 -9 -4 0 -3 1 1
the analyst|-4 -9 18 0 1 -3 1 -4
the annotator|-7 5 -2 0 -1 1 -5 8
the annual|15 -4 -3 0 -1 -1 -4 -1
the answer|-23 24 8 13 -20 22 -15 -8
the answers|-10 -10 10 -4 13 -2 3 -1
the api|11 -7 -6 0 -3 -2 9 -1
the app|19 2 -4 -9 -1 6 -6 -6
the application|11 -3 1 -4 -2 -1 0 -2
the area|-8 5 -7 13 5 -10 8 -6
the argument|-12 1 -3 1 0 20 -7 1
the arithmetic|-12 29 -5 -9 -2 -11 -3 14
the array|21 0 3 -9 -2 0 -6 -6
the article|-8 -10 -5 8 9 4 2 1
the asker|-5 -5 -1 0 15 -6 1 0
the assistant|-29 -12 12 23 -15 17 12 -8
the atms|14 -2 -7 -1 0 -4 1 -2
the attached|11 -6 -5 9 10 -8 -3 -9
the attempt|-6 11 1 7 -5 0 -10 0
the audience|0 1 0 10 -10 -2 -1 3
the audit|10 2 -6 -3 -1 -3 2 0
the author|16 -5 -4 -8 1 6 -6 1
the back|16 10 -8 -6 1 -2 -4 -7
the backyard|15 -4 -3 -5 -3 0 -1 2
the bag|9 -2 -3 -1 6 -5 -6 2
the balcony|-2 0 8 0 5 0 -2 -9
the ball|-4 9 0 9 -11 -5 4 -1
the bank|17 2 -6 -1 -7 -6 0 1
the beginning|7 -2 1 -4 0 -8 9 -3
the best|25 0 -11 3 -4 -5 -17 8
the better|10 -6 11 -15 17 -7 -5 -6
the biggest|3 -3 -1 -12 6 14 -1 -5
the bit|0 2 -5 -1 -1 3 12 -10
the black|-6 7 -1 5 -3 10 0 -12
the block|7 -1 -2 -1 -8 1 12 -8
the blue|15 0 -2 -2 -2 -2 -3 -4
the boiling|19 -5 -4 -3 -1 -2 -4 -1
the book|12 5 -1 -8 0 -3 -8 3
the bot|-10 -1 -6 16 -2 10 -9 2
the bottom|13 2 2 -12 -3 12 -3 -10
the bridge|-5 0 -4 6 -1 -7 14 -5
the bronze|15 -3 -15 -2 -1 1 2 2
the browser|-6 17 -3 0 -3 -2 -3 0
the bug|-1 5 3 -6 -5 6 -11 9
the bullet|12 -2 0 -2 1 1 -1 -7
the button|19 -2 -5 1 -6 -5 2 -3
the buyer|10 2 10 -7 -3 -2 -3 -8
the c|12 -8 0 1 -2 1 -4 0
the café|13 -5 -2 -3 -1 -1 -1 -1
the calculation|6 -9 6 0 0 3 -4 -1
the call|11 0 -6 1 -11 11 -7 0
the caller|17 -4 -1 0 0 -9 0 -4
the candidate|-2 -16 -4 17 15 13 -11 -12
the capital|18 -5 -2 -11 1 0 -3 1
the car|10 -9 4 3 -1 0 -1 -6
the card|9 -2 -8 -4 -1 6 0 2
the careers|14 -3 -4 -1 -1 -2 -2 -1
the case|7 -3 -1 -3 -10 11 -8 6
the cause|-7 4 -1 -5 -3 9 -3 6
the ceo|12 -5 -6 7 -3 1 1 -6
the chain|2 11 -2 -2 -3 0 -2 -5
the chairman|21 -10 -14 1 -2 1 -1 5
the champion|-10 -1 -1 -1 15 -1 -1 0
the change|7 1 2 -11 6 0 1 -6
the changed|12 -5 -1 -1 -1 3 -3 -2
the changes|5 -6 -8 -3 -2 5 8 2
the chapter|1 -12 -4 -5 0 1 -3 22
the character|10 1 -2 -3 -2 -6 -9 12
the characters|14 -4 -9 -1 -2 1 -1 0
the charges|17 -2 -3 -2 -3 -3 -2 -3
the chart|16 -3 9 -2 -1 -8 -8 -3
the chat|6 -7 -10 -3 2 -5 18 -1
the chatbot|-6 -4 -4 11 -4 9 -4 1
the check|-10 13 2 1 -5 1 -3 1
the choice|12 12 -6 2 -8 -10 4 -6
the chorus|21 -8 -1 0 -6 1 -3 -4
the chosen|13 6 2 -6 -9 -8 1 2
the church|18 -2 -1 -1 -1 -4 0 -10
the citations|12 3 2 -2 -1 -8 -9 4
the claim|10 10 -2 -11 -5 0 -4 1
the claims|7 -7 -2 -4 -2 8 -2 2
the class|1 11 -3 1 0 -7 -2 0
the clause|3 10 4 -9 -6 -1 -4 3
the clean|-10 -4 12 -4 -1 6 1 0
the client|12 -7 8 -1 -2 -4 -4 -3
the coach|14 -6 0 -2 -2 5 -7 -2
the code|2 11 -7 -4 0 -12 -4 13
the codes|6 -1 -2 14 -6 -4 -3 -4
the cold|-1 -9 -4 2 1 1 8 2
the collection|-5 4 -5 7 -3 1 -10 11
the column|-7 6 -1 -2 9 -4 0 -1
the combined|16 -2 -3 -3 0 0 -7 0
the command|16 -8 0 1 -2 -4 0 -4
the comment|14 -5 7 -3 -3 -4 -4 -2
the committee|0 13 -8 0 0 -1 1 -4
the comparison|2 5 -11 -5 12 11 -8 -6
the complaint|3 1 -4 0 -1 1 9 -9
the complete|-6 14 6 -1 -2 -6 -1 -2
the completion|-5 -2 6 19 -7 -3 -12 5
the computer|22 -6 -2 0 -10 -2 -1 -1
the conclusion|-11 5 6 -2 -4 6 -4 3
the conference|9 -2 11 -4 5 -4 -9 -6
the constraints|-3 10 10 -5 -4 -4 -5 0
the construction|2 8 -1 0 -4 -7 1 0
the contact|17 -5 -2 1 -4 -2 -4 -1
the content|11 -3 -6 1 -1 1 -8 5
the contents|1 -11 18 -2 -4 -5 -7 10
the context|-2 1 1 12 -7 -9 -4 7
the contract|16 12 -5 -5 -10 -4 2 -5
the controller|20 -3 -2 -4 -4 -2 -3 -3
the conventional|12 -4 1 1 0 -1 -7 -2
the conversation|-25 -4 11 26 5 -4 -1 -8
the cops|18 0 0 0 -5 -1 -3 -8
the corpus|0 -1 -3 -3 -3 -5 -1 16
the correct|21 9 -1 -5 -9 -7 -6 -3
the corrected|1 -8 -1 -7 -6 14 6 0
the cost|17 -4 1 -5 -1 -3 -5 0
the council|-2 0 -11 -7 -4 5 6 12
the count|9 -7 -8 5 2 -3 0 2
the country|1 13 -3 -3 -2 -5 -1 0
the court|11 7 -4 -3 -5 -4 0 -2
the cover|9 11 -4 -4 -7 -1 -2 -2
the critique|-3 -3 -5 12 -8 12 -1 -5
the crm|13 1 -6 -2 -3 -4 -2 1
the cron|13 0 0 -1 -3 -5 -2 -2
the current|25 -6 -4 -4 -6 9 -16 3
the curve|17 1 -1 -4 -4 -1 -3 -3
the customer|-4 12 -1 2 6 -6 -1 -7
the cv|9 -1 -7 -1 -1 -1 0 0
the danube|4 -1 1 1 -4 9 0 -10
the dark|16 -3 1 2 -2 -9 -4 -2
the data|2 23 -2 -5 -3 -5 -3 -7
the date|17 -12 10 -2 -1 -7 -2 -3
the dates|13 3 -4 -2 2 3 -10 -5
the day|14 -6 -3 -6 -3 -8 14 -2
the dead|7 9 -7 -1 2 0 -5 -5
the deadline|10 0 3 -6 -4 2 -11 5
the debate|-1 -5 16 -2 -4 -2 0 -3
the debugging|-5 16 -3 3 -1 -6 -4 0
the deciding|-7 2 -5 0 10 -3 1 2
the decision|-11 3 1 -4 12 1 -2 -1
the deliberation|-14 -7 32 3 -9 -2 4 -6
the delimiter|3 6 -1 -1 -6 9 -9 1
the dentist|13 -6 0 -3 0 1 0 -5
the deposit|0 8 -8 -4 10 -1 -2 -3
the derivation|-2 11 -2 12 -4 0 -4 -12
the desired|15 0 1 0 -4 0 -7 -5
the destination|-4 18 -10 6 -3 -5 -3 1
the details|9 -1 -4 -8 1 1 -1 3
the diagnosis|-10 17 -8 -1 2 0 -1 1
the dialogue|2 3 10 2 14 -9 -9 -12
the diff|21 -1 2 -4 -6 -6 1 -7
the difference|14 10 2 2 -10 -4 -6 -8
the difficult|12 -8 -2 1 1 0 -1 -3
the difficulty|0 -5 -2 11 -2 -5 9 -5
the digit|-13 0 1 13 1 0 -3 1
the digital|14 0 -1 -1 0 -9 -4 0
the directories|8 -3 0 2 10 -11 -3 -3
the directory|15 -2 -4 -3 1 -4 -1 -2
the distance|15 1 0 -6 -9 -4 0 2
the doc|-5 -1 -1 -1 -1 -1 -1 11
the docker|17 -2 -3 -2 -1 -2 -5 -2
the docstring|24 -4 -3 -2 -3 -4 -8 -1
the doctor|22 -7 -12 3 8 -3 -3 -9
the document|-9 9 -6 4 -1 -7 12 -2
the documentation|10 -1 0 -2 -6 -1 1 -1
the documents|24 -8 -1 -1 -3 -6 -3 -3
the dog|16 0 0 -1 -4 1 -3 -8
the domain|-11 2 -7 -2 -3 -3 24 1
the door|16 -7 -2 7 2 -10 -4 -2
the doubtful|10 -10 -6 -4 10 -3 -5 9
the draft|-3 11 -8 5 0 -7 2 1
the drafting|-2 -2 15 0 -1 -2 -8 0
the drug|1 -3 -4 11 0 -5 2 -2
the e|7 1 3 4 -5 5 -9 -7
the early|-1 -5 2 10 -6 -5 4 1
the edge|-2 -2 0 -5 5 -5 10 -1
the edition|12 -2 1 -5 -5 0 -1 0
the efes|9 -6 0 -3 1 -2 -1 1
the effect|13 -1 -3 1 -6 -2 0 -3
the email|11 -3 11 -4 -1 6 -13 -9
the employee|14 0 -2 -4 1 -1 -3 -4
the empty|6 1 8 -1 1 1 -12 -5
the ending|6 0 5 -5 9 -8 -1 -5
the english|-6 -4 -2 -1 -1 -2 17 -1
the entire|8 11 -3 -5 -3 -4 -3 0
the entry|13 -2 -6 -4 0 -2 -4 5
the error|20 2 -7 -5 -5 -6 -4 4
the errors|11 -8 -1 1 -4 -1 -2 5
the essay|-5 -4 -6 -4 -3 12 -3 13
the ethics|17 -2 -2 -2 -5 -3 -4 1
the eu|15 -1 -2 -1 -1 -6 -2 -2
the evening|11 -7 8 0 1 -5 -6 -4
the exam|20 -6 -5 6 -7 0 -6 -1
the example|13 -4 -4 -4 5 2 -6 -1
the exchange|19 -1 -2 -6 0 -5 -7 2
the expected|8 1 -4 9 9 -5 -11 -6
the expense|11 -1 -5 -8 -3 2 3 2
the expert|-4 -11 -5 -3 0 9 -5 20
the explanation|-13 18 7 -5 -1 0 -5 -1
the extended|14 -1 2 0 -6 -2 -5 -2
the face|11 -3 1 -3 0 1 -9 1
the fact|21 8 0 -5 -8 -6 -7 -4
the factorial|5 -1 -12 -2 2 5 -3 6
the facts|-4 11 -11 4 6 -14 -2 10
the family|16 5 -6 3 -5 -5 -7 -2
the faq|35 -3 -10 -3 5 -11 -1 -11
the farm|14 -1 2 -5 -1 -1 -4 -4
the fault|-7 -6 1 0 0 17 -2 -4
the fees|13 0 -2 3 -1 -5 -2 -5
the ferry|7 -2 1 -1 -2 -7 8 -4
the field|5 7 -3 -4 -1 -10 3 3
the fields|-4 11 -4 0 11 3 -10 -7
the figure|14 -2 -4 -4 -1 -2 0 -2
the figures|1 14 -7 -1 -4 -1 0 0
the file|18 -5 1 -1 1 -7 0 -7
the files|7 -4 5 3 -1 -1 0 -9
the film|10 8 -6 -3 -5 -2 0 -3
the final|-5 14 6 6 -2 -4 -1 -14
the firm|-6 -2 -1 4 9 -1 -1 -1
the first|-5 -11 2 4 2 1 6 2
the five|8 -3 -3 6 7 -2 -9 -4
the fixed|-3 -5 11 -2 9 -6 -2 -1
the flaw|-15 -5 -2 1 -2 26 -5 1
the flaws|-5 -1 -4 -1 -1 12 -1 0
the float|-3 -5 2 15 1 -6 0 -3
the follow|11 -4 -1 1 -9 0 2 -1
the following|11 9 -3 -5 -12 1 5 -6
the foreground|11 0 -4 -4 0 -1 0 -3
the form|13 4 -19 -1 12 -3 -6 0
the format|4 -4 -5 -3 -1 5 -6 9
the formula|19 3 -4 -2 -3 -5 -5 -4
the forum|-6 -1 -1 -1 0 -2 -1 12
the four|-1 7 2 -8 11 -8 2 -5
the fourth|3 -6 0 -2 1 -4 -3 12
the french|17 -5 1 6 -6 -4 -8 -1
the fridge|5 -1 -7 -7 12 -3 6 -6
the full|-4 3 16 -2 -6 -3 -1 -3
the function|22 7 -3 -2 -8 -2 -6 -7
the galata|12 -6 -3 1 -4 -2 5 -3
the game|19 -11 -10 -2 6 1 -2 -1
the gap|-5 -6 8 0 10 10 -7 -10
the general|13 -5 -3 1 -5 2 -2 0
the generated|-10 -4 -9 14 -5 17 3 -6
the generation|-7 -1 -1 15 -1 -1 -3 -1
the genre|14 -4 -2 1 -1 -1 -4 -3
the girls|11 -4 -2 -6 -3 1 2 1
the gist|5 -7 -3 0 -1 -1 9 -1
the given|11 -8 -12 -1 -9 16 -4 8
the glossary|-7 -1 -1 -1 -1 -2 4 10
the goal|-3 9 -3 12 -6 -8 -4 3
the gold|-11 10 -1 12 -2 -6 -1 -1
the grade|2 0 -4 15 -1 -8 1 -4
the grammar|12 0 -1 1 1 -2 -6 -3
the grand|12 0 0 1 1 1 -11 -4
the ground|-4 10 -1 0 -5 -4 6 -1
the guest|12 -2 -4 0 -1 5 -6 -3
the handover|14 -2 3 0 -3 -2 -10 0
the header|14 -9 0 -1 -2 1 -3 0
the help|19 -3 -2 -4 -1 -3 -4 -3
the helper|-13 -10 -5 6 -1 15 -9 18
the hidden|-5 -3 22 9 -4 -7 -12 0
the highest|11 -4 -2 -4 -6 2 3 0
the home|12 -5 -6 6 2 -1 -6 -2
the hood|-11 -6 20 1 -3 -3 1 1
the hops|0 12 -8 -6 -4 0 9 -3
the horizontal|14 -4 0 1 -1 -3 -5 -4
the hospital|13 5 -6 -4 -3 2 -6 1
the host|12 1 -2 -4 -1 -3 1 -3
the hotline|16 -6 -1 -3 -2 -2 -2 0
the house|-1 5 -6 -4 1 -11 -2 16
the html|20 -3 -4 2 -1 -3 0 -12
the human|-8 -5 -5 -4 1 -5 17 7
the id|5 -14 -3 -8 21 15 -7 -8
the ideal|-2 -7 -2 10 -6 -2 3 6
the image|6 0 9 0 -2 0 -7 -7
the index|-1 -4 -2 -3 12 10 -10 -2
the ingredients|24 -2 -1 -5 -8 -3 -4 -3
the inner|-8 -5 21 2 -2 -4 -6 2
the inputs|12 1 -4 -5 1 -4 1 -3
the instruction|-13 -2 -9 3 -2 8 4 11
the integral|-3 -8 16 0 -1 1 -1 -4
the intended|2 -6 0 -8 -1 1 14 -3
the intent|8 12 -1 1 -3 -11 -6 0
the intermediate|-7 11 8 -2 -3 -4 -2 -1
the internal|-1 -6 14 -1 -1 -6 0 0
the interview|9 4 -10 -2 2 -3 -3 3
the inventor|-8 8 -1 1 0 2 -3 1
the invoice|6 12 -10 -6 -1 2 1 -5
the item|8 -9 -2 4 -2 -6 8 0
the job|17 -8 -4 -2 -4 -6 0 8
the joke|27 -3 -6 -1 -4 -3 -5 -4
the json|12 -5 1 13 -6 -5 -5 -5
the judge|-2 -3 6 -3 -8 9 9 -8
the k|4 -1 -3 -6 10 -3 -1 0
the kettle|21 -8 12 -4 -7 2 -7 -8
the key|4 -11 -11 8 -8 -8 6 21
the kind|-13 -2 9 0 -2 -2 14 -5
the known|-5 -1 0 0 2 -5 16 -5
the lab|13 -2 -6 0 -1 0 -4 0
the label|-4 8 -11 6 3 -8 -5 11
the land|13 -2 -2 1 -3 2 -2 -6
the language|23 -2 -11 -6 0 -5 -4 5
the largest|13 -5 -1 -1 -1 -1 -2 -1
the last|2 15 2 7 -2 -4 1 -21
the learner|9 -9 -2 -7 -6 -2 17 0
the lease|6 10 -6 1 -6 -2 0 -3
the least|-10 -4 1 -3 7 -1 -4 14
the ledger|8 -5 -1 11 -1 -7 -2 -3
the leeds|12 0 -3 -3 -2 2 -2 -4
the left|0 2 -7 -11 9 1 -3 9
the legal|4 -3 1 -4 -2 1 -10 13
the length|-7 -2 -1 -2 -7 3 0 16
the letter|2 13 -13 -2 8 5 -3 -11
the level|5 -4 -3 11 -6 -9 -4 9
the library|-2 -6 0 -1 0 -1 11 0
the light|12 0 -1 -1 -2 -2 -2 -4
the lighthouse|-8 -2 3 8 -3 0 7 -4
the line|21 -3 0 -6 5 -2 -8 -7
the lines|-1 10 6 -3 -4 -7 -8 6
the link|12 -1 -1 -3 -1 -3 -1 -2
the links|15 -2 -9 0 1 0 -2 -4
the list|9 -6 11 5 -17 -8 10 -5
the listing|12 -4 3 -2 -1 -2 -4 -2
the little|4 13 -7 0 -1 0 -4 -5
the log|20 0 0 -5 -1 -2 -3 -8
the london|15 -6 -3 -2 6 -3 -3 -4
the long|-12 -5 16 -8 -5 -4 -5 23
the loser|-7 -2 1 0 13 -2 0 -4
the lyrics|14 -7 -6 4 -1 -1 -1 -1
the machine|1 -1 -3 12 -1 -1 -12 4
the mail|14 -1 3 -2 -5 -2 -4 -4
the main|7 -9 -3 6 -3 -6 -1 9
the man|12 -5 12 -4 -4 -3 -5 -2
the manual|6 -2 -9 -1 -4 -6 8 8
the margin|7 3 9 -4 -3 2 -11 -2
the mark|14 -3 2 6 -6 2 -8 -7
the market|20 -3 -7 -8 -2 -4 0 3
the marks|-9 -6 5 18 -2 -3 1 -3
the master|-13 -1 9 -1 1 3 -5 8
the match|7 -8 0 0 11 -2 -3 -4
the mathematician|-1 -8 15 0 0 -1 1 -4
the matter|8 14 -3 -7 -1 -9 -5 2
the mayor|18 -5 -1 0 -2 -1 -6 -3
the mean|13 -7 4 4 -4 -6 -3 0
the meaning|13 -7 4 -2 1 2 -7 -4
the media|12 -1 -1 -2 -2 -2 -3 -1
the median|-17 -5 4 27 -6 -6 3 1
the mental|-10 -8 10 7 1 -2 1 0
the menu|30 -5 -8 -5 -5 1 -1 -7
the message|-3 0 11 -6 5 -11 8 -4
the messy|-4 -2 14 -1 -1 -1 -3 -2
the meter|14 -4 -2 -2 -4 -3 -1 1
the method|-2 14 -5 -4 -2 0 2 -1
the methods|15 -1 -4 -2 0 0 -2 -6
the middle|13 9 1 -4 -9 -10 2 -1
the migration|8 -10 -5 0 10 -3 0 0
the mill|12 7 6 -7 -3 -5 -8 -2
the mind|-7 -2 14 1 1 -6 -1 1
the minimum|-6 -5 9 0 -1 6 2 -4
the minutes|9 5 -3 -2 4 -1 -7 -5
the misconception|-3 -1 -2 -2 0 17 -3 -6
the missing|-7 1 17 -7 -3 -10 1 7
the mistake|8 -11 2 -9 4 8 -4 3
the model|-18 -10 5 7 -3 11 -5 12
the moment|-3 7 11 -6 -7 -4 3 0
the money|11 -9 -3 0 -2 3 -3 3
the monthly|-2 12 -2 -1 1 -4 -3 -1
the moon|1 -2 -5 10 11 -6 -4 -5
the most|12 -7 -6 -10 14 -4 -2 2
the mould|13 0 -1 -2 1 -2 -7 -2
the move|0 3 13 -6 1 -4 -7 0
the multi|-6 -1 -1 -1 9 -4 4 -1
the multiple|12 -7 -2 1 1 2 -7 -1
the name|10 0 -4 1 -2 7 -10 -1
the names|24 -1 1 -7 -2 -2 -6 -5
the natural|12 -1 0 1 0 -1 -2 -8
the nearest|15 -1 -3 -1 -4 -3 0 -3
the neck|16 2 -8 -2 -1 -4 0 -3
the negative|12 -10 0 3 3 -1 -3 -3
the network|11 -1 -1 1 -1 -3 -7 1
the new|2 -16 -3 -7 12 -1 12 1
the next|-8 -1 2 -13 10 16 5 -11
the night|10 -7 -5 2 -6 -3 7 1
the noise|-10 -1 1 -1 1 9 -4 7
the note|10 -13 11 1 0 5 -6 -7
the notes|16 -8 4 5 -1 -6 -9 0
the nth|7 -4 10 -1 -7 0 -4 -1
the null|13 -8 0 0 -1 10 -9 -3
the number|7 -1 -2 4 2 -13 -1 4
the numbers|3 6 10 -9 -3 -5 6 -8
the object|14 -4 0 -5 0 0 -3 -2
the objection|-2 -6 0 -1 2 12 -5 0
the odd|21 -4 -1 2 -7 -1 -4 -5
the office|18 -2 -3 -3 -2 -5 3 -6
the official|9 2 -3 0 2 2 -8 -3
the offside|17 -6 1 -2 -1 -9 6 -6
the old|12 -4 -7 -1 2 0 -10 9
the one|-5 12 1 -9 19 -3 -8 -6
the ones|-12 0 13 0 -1 -1 6 -5
the only|8 -1 -3 -1 -4 -5 10 -4
the open|2 15 -1 -5 -1 -4 -4 -2
the operations|-7 13 1 -3 0 -5 2 -2
the options|-1 6 5 3 -3 -1 -10 0
the order|7 3 13 -6 8 -21 3 -7
the origin|11 -1 1 -2 0 -6 -4 1
the original|-3 -3 9 3 -7 -8 6 3
the other|10 -6 6 -17 17 3 -1 -13
the out|13 -4 0 -2 -2 1 -4 -2
the outcome|-9 10 10 -1 -9 -4 5 0
the output|-1 -13 -4 3 -3 8 4 5
the outputs|-6 1 2 -2 12 -1 -2 -3
the overall|8 -3 0 7 -7 -2 -2 -2
the owner|22 -2 -7 -1 3 -7 -6 -3
the pack|12 -6 -1 -2 -1 -1 -1 -1
the packets|13 -7 -3 1 -2 0 -2 0
the page|1 11 8 1 -11 -4 -3 -4
the pair|-17 -4 -6 7 21 -9 -4 12
the pandas|11 0 0 -3 0 0 -9 0
the paper|9 3 0 -1 -4 3 -7 -2
the paragraph|6 -12 2 12 -9 1 7 -8
the parent|10 -5 -1 -3 -8 8 0 -1
the part|3 9 -7 1 -5 -1 -2 2
the parts|3 -5 12 0 -4 0 -4 0
the passage|-6 -3 -11 -7 -8 -2 31 6
the past|15 -3 -1 -2 -5 -1 0 -2
the patient|3 -2 8 0 2 -7 -4 -2
the pdf|18 -4 -3 -3 -1 -2 -2 -3
the pending|17 -4 -1 -1 0 -5 -5 -1
the people|1 -7 -1 2 2 -2 -6 11
the perfect|-16 -4 2 -1 0 -5 24 0
the persona|-2 -3 -2 9 14 -6 -6 -2
the pharmacy|2 -14 11 -9 -6 -4 11 10
the phone|15 0 -3 -3 -3 4 -3 -7
the photo|11 1 -5 1 -9 1 0 0
the physics|8 11 -1 -10 1 -5 -5 0
the pin|13 5 -2 -6 -1 -6 -4 0
the pizzas|11 -1 -1 -1 -9 3 -1 -1
the place|-3 -4 -6 -1 -2 8 10 -3
the placeholders|11 -2 -5 -1 13 0 -7 -8
the plan|6 18 -7 -5 -6 -2 1 -5
the plant|15 3 -4 -6 -9 6 -3 -1
the player|14 -5 -2 1 -3 -1 -4 0
the plural|12 -9 -4 -2 -2 0 7 -2
the poem|4 -5 11 -1 -4 -3 -2 0
the point|-16 -3 4 9 17 -6 -1 -3
the points|-7 -3 -2 10 5 -4 1 1
the police|10 -4 -3 3 -4 7 -7 -2
the policy|10 -2 7 -6 8 -5 -3 -8
the pool|-13 9 -2 -1 0 -2 11 -3
the positive|-7 -6 -4 2 19 0 -3 -1
the practice|8 6 -8 -3 2 -5 6 -4
the preferred|-4 -11 -5 -5 32 -4 4 -7
the present|-7 -1 11 -5 0 -1 4 -2
the price|7 4 1 3 -9 -3 0 -2
the primary|10 -5 -1 7 0 -2 -4 -4
the prime|15 -1 -1 0 -5 -1 -8 1
the printer|25 -3 0 -3 -3 -2 -5 -10
the probability|2 0 -9 17 0 -2 -8 0
the problem|8 12 -3 -6 0 -8 2 -4
the process|19 -9 2 -4 -3 -3 -1 -1
the program|-6 13 -2 -6 -3 -1 1 5
the project|15 -3 2 -4 0 -5 1 -5
the prompt|-3 -11 -7 21 4 -11 19 -12
the prompts|-2 17 12 -4 -4 -1 -10 -8
the proof|-7 7 6 9 -11 14 -1 -16
the public|17 -3 -7 -4 0 2 -6 2
the pupil|1 1 1 13 -3 -6 -4 -2
the pyramid|13 -3 -1 -4 -2 -2 -1 -1
the python|18 1 -2 -5 -4 -1 -7 0
the query|-1 14 -2 7 -13 -2 3 -5
the question|-7 4 1 -17 14 -8 14 0
the ratio|21 -12 -2 -1 -6 3 -1 -3
the rationale|-4 3 -4 17 -3 -3 1 -7
the raw|-7 -3 14 -3 -1 -2 -2 4
the reader|5 4 16 -1 -7 -18 1 -1
the real|0 -4 10 -3 -1 -7 9 -4
the reason|-9 9 -3 -1 3 4 -3 0
the reasoning|-6 8 13 3 -4 2 -12 -4
the reasons|-14 36 3 1 -7 -11 -3 -4
the recipe|9 8 -4 1 0 7 -10 -10
the recipient|13 -2 -1 -4 -1 -2 0 -2
the record|-3 6 -9 1 2 -6 -3 12
the reference|2 -13 -15 10 -1 5 -5 17
the refund|28 -7 -5 1 -1 -5 -4 -6
the refusal|-6 0 -1 9 -3 13 -6 -6
the regex|8 -8 -1 -3 1 -3 11 -4
the region|11 0 0 -3 -6 0 -1 -1
the remainder|-6 13 -5 0 0 -1 -1 0
the remaining|20 -3 -2 3 -10 -1 -1 -5
the remote|6 -2 4 0 1 -3 4 -9
the rent|14 -6 -11 -2 6 -5 -3 7
the repair|-6 7 -3 -1 -2 12 -2 -5
the repaired|-5 0 0 -3 1 14 -1 -6
the replies|-6 -10 0 1 13 -2 -10 13
the reply|-27 14 7 10 -3 4 -15 9
the request|-8 4 4 -8 -8 1 15 0
the research|11 -9 -6 2 -4 4 6 -5
the responder|-4 8 -8 9 1 -5 -4 3
the response|-17 -5 4 15 -1 24 -11 -8
the responses|-4 -5 -1 0 14 -5 1 0
the rest|-4 -5 4 -10 10 7 1 -3
the restaurant|15 -7 -8 -1 -1 1 4 -4
the reverse|11 -3 -6 1 -1 -2 -2 2
the review|10 -4 0 -3 -12 -4 -5 16
the revised|12 -7 6 2 -5 -1 -1 -6
the revision|-3 -2 -1 -6 -1 6 -1 9
the reward|-10 -5 -4 -1 11 -1 7 4
the rewritten|-2 -2 0 12 -2 0 -5 0
the riddle|12 7 -1 -3 0 -2 -5 -9
the right|4 1 2 -12 -5 7 3 -2
the risk|2 3 9 0 0 -5 -7 -2
the river|16 -2 -2 -2 -6 -2 2 -5
the road|9 -10 0 4 0 6 0 -8
the rough|-6 -9 -6 -6 -4 -3 19 14
the round|-2 -5 0 0 15 -2 -2 -4
the route|-9 30 -4 -6 -2 -4 -5 0
the router|-10 -6 -7 6 -7 5 7 12
the rubric|-16 -4 1 24 0 -3 7 -8
the rule|12 8 -6 -6 0 1 -13 3
the rules|-1 10 -2 -4 -5 -5 6 1
the runner|-7 7 -1 -1 14 -7 -6 1
the safer|-21 -5 3 1 0 18 1 2
the same|-1 -7 1 -9 7 -8 9 7
the scale|-15 6 3 17 0 -6 -3 -1
the scene|8 -5 9 -4 -9 1 -2 2
the schema|-9 7 -2 12 -3 -8 1 1
the school|16 -4 -4 -1 -4 -8 7 -1
the scores|20 -8 -1 -3 -6 4 -3 -3
the scoring|18 -3 -3 -1 0 -4 -2 -7
the scratch|3 9 -9 -3 0 3 0 -3
the scratchpad|-15 -2 34 2 -4 -5 -3 -6
the script|8 0 -1 0 -2 3 -1 -8
the search|-3 19 -3 -3 -1 -8 -2 0
the second|12 12 -7 -10 10 3 -3 -17
the section|29 -8 -9 -2 5 -9 -5 0
the sections|-1 10 -3 4 2 -4 -9 0
the sentence|-1 19 -15 -13 0 13 -1 -2
the sentences|-9 14 1 -4 0 -2 0 1
the server|13 -6 -5 -1 0 0 -3 3
the service|12 0 -4 -2 0 -3 -2 -1
the set|-8 3 -1 0 -4 0 -1 11
the setting|13 -2 -6 -4 -1 6 -1 -6
the sheet|4 -19 -2 6 6 -4 -1 10
the shipping|11 -2 -3 -2 -4 -3 4 -1
the shop|1 0 -10 -6 9 4 4 -2
the short|-7 -10 -1 1 10 1 -6 12
the shortest|18 -5 -6 -1 -1 0 -4 -1
the side|10 8 0 0 -8 0 -5 -5
the sidebar|15 1 -2 1 -6 -1 -8 0
the sign|10 -7 -2 -4 -3 0 -3 8
the single|13 -9 -3 -3 8 4 -4 -6
the sky|15 2 0 1 -1 -10 -10 3
the small|3 -5 -7 -5 -1 -3 1 17
the smallest|5 7 -10 6 -9 7 2 -6
the snippet|1 -2 2 -7 0 -2 10 -1
the solution|-1 0 -3 15 -16 5 -4 4
the solver|-3 -6 -7 -1 -2 12 8 -1
the song|9 0 0 1 -1 -1 -2 -6
the source|-4 1 -1 -4 -9 8 -6 15
the south|4 -6 0 10 -1 -4 -1 -1
the speech|-2 -3 12 -2 -4 0 0 0
the spoken|16 0 -2 2 -4 1 -5 -7
the sprint|11 -2 -5 0 0 0 -1 -2
the sql|-6 -8 6 6 -10 10 8 -6
the staff|10 -2 2 -7 5 -2 0 -6
the stamp|11 -1 -6 -2 -1 -2 0 1
the standard|13 2 0 -6 -5 1 -3 -2
the start|6 -6 -2 -12 6 -8 3 14
the statement|-4 11 -4 -5 6 1 0 -5
the step|-10 9 -1 -2 -4 10 -2 -1
the steps|8 3 -7 1 -8 7 -1 -1
the stock|11 -7 -4 -4 2 2 1 -1
the store|11 -3 0 0 -1 -7 -2 1
the story|3 21 -6 1 -4 -8 -2 -6
the street|11 -3 9 -1 -7 -6 7 -10
the string|10 -7 -8 17 0 -7 -6 1
the structured|12 -6 -4 0 -4 0 1 1
the student|-1 -11 13 -3 -12 8 -12 18
the students|17 -4 0 -6 -7 3 -1 -2
the style|0 -2 1 -6 -8 -4 2 17
the sub|4 -9 3 -5 -3 8 -1 3
the subject|17 -1 -12 1 -7 1 2 0
the submission|-8 -1 -1 11 -1 -1 -1 -1
the sum|2 13 -4 18 -20 2 0 -13
the summary|-5 -4 7 15 -7 6 -7 -5
the summer|16 -1 -1 -5 -5 -1 -3 1
the superior|-12 0 1 -1 17 -4 1 -2
the support|5 2 -12 -5 7 -2 9 -4
the symptoms|6 -7 11 -7 2 -4 -2 0
the syntax|9 0 3 0 -3 -3 1 -7
the system|16 -1 -6 5 2 -8 2 -9
the table|18 -9 -10 4 -1 -1 5 -4
the tag|-4 7 8 -1 4 -3 -11 0
the target|1 6 7 -5 -2 -8 -12 13
the tariff|-2 14 -1 -1 -4 -4 -2 -1
the task|-3 -6 -11 5 -5 -3 18 5
the tasks|6 -11 -1 -2 0 -2 10 1
the taxonomy|20 -2 0 -4 -15 -4 12 -7
the teacher|11 -1 -2 0 -1 -5 0 -1
the team|10 -9 -4 -2 2 5 2 -4
the template|5 -16 -4 0 4 1 5 6
the ten|6 0 -5 -1 6 -6 9 -9
the terminal|11 2 -5 -3 0 -3 -2 0
the tests|18 9 -8 -5 -8 -2 -8 4
the text|5 -7 14 -3 -9 4 8 -13
the theorem|3 16 -5 -7 0 -3 -8 4
the theory|3 -6 0 -4 1 0 -5 10
the thinking|-14 14 26 -10 -3 -6 -4 -4
the third|13 -9 8 -3 -1 -5 0 -3
the thought|-5 -8 13 0 0 0 -1 0
the thoughts|-9 -2 34 -9 -2 0 -7 -5
the thread|11 -2 -3 1 -4 -4 6 -6
the three|-4 2 -5 0 16 -4 -1 -5
the ticket|13 -5 5 4 -4 -6 -2 -5
the tidy|-8 -3 12 -3 -2 -4 -4 11
the till|14 2 -1 -1 -1 -1 -7 -5
the time|3 -3 1 9 -3 3 -4 -6
the tip|8 -4 17 0 -4 -1 -10 -5
the token|-5 -3 7 9 0 -6 1 -2
the tone|7 7 -10 5 3 0 -16 4
the tool|-7 -9 7 4 0 -2 6 2
the tools|10 -6 -7 0 0 1 2 -1
the top|16 -20 11 0 -8 -12 16 -2
the topic|6 -2 0 -6 -3 -9 9 5
the total|4 16 5 -6 -11 -5 1 -4
the town|10 1 1 -2 -1 -4 1 -7
the trace|-9 16 12 -5 0 -3 -6 -5
the tracking|11 -10 -2 -4 -5 0 3 7
the training|-5 -3 -4 -4 -3 0 0 17
the trajectory|-11 -1 -6 13 -2 9 -1 0
the transaction|25 -6 -3 -4 -4 -4 -2 -2
the transcript|15 -3 -15 -1 -4 8 -10 11
the transfer|10 -11 4 -3 -6 -13 8 11
the translation|2 13 -7 -2 -11 15 -2 -8
the travel|15 -4 0 -5 -6 0 0 0
the treaty|13 -6 -4 -5 -1 5 -1 -1
the tribunal|7 4 -4 -8 -4 -5 -1 11
the trivial|-6 25 -6 -3 1 -2 -7 -3
the true|11 -8 -2 3 1 2 -7 -1
the truth|0 0 -10 3 10 -6 0 3
the turn|-8 5 13 5 -6 -8 -4 1
the tutor|-8 -7 9 -2 -2 -2 14 -2
the two|2 14 -3 -3 27 -7 -14 -16
the ui|13 -6 -1 -1 -1 3 -1 -6
the uk|13 10 1 -7 -5 0 -6 -4
the underlying|4 4 -7 -4 -3 10 4 -9
the unique|9 0 0 0 2 -1 -2 -7
the unit|4 6 -9 9 -5 -3 -1 -2
the units|19 -2 0 -7 0 -1 -5 -4
the us|22 -9 -7 -6 8 7 -2 -13
the user|10 -10 -3 -6 4 -9 9 5
the usual|2 -4 -4 7 -11 1 11 -1
the variable|14 -1 -2 -5 -4 0 -2 1
the variables|-4 13 -3 -5 -4 -3 3 3
the verdict|-6 -1 10 -6 8 1 -11 4
the version|-2 -8 6 -5 -2 18 -2 -5
the vet|21 -3 -4 -5 -1 -2 2 -9
the village|21 -8 2 -4 -4 -2 -1 -3
the virtual|19 -4 -3 -1 -2 -3 -1 -6
the visible|-8 -1 19 -2 -2 0 -5 -1
the visual|16 -8 -1 -3 0 -1 -1 0
the volume|8 5 0 -3 -8 3 0 -5
the vote|12 4 -5 0 -4 -4 -1 -2
the wait|5 0 -3 1 -3 9 -7 -1
the war|23 -2 -5 -2 3 -6 -3 -8
the warehouse|12 -7 -4 8 1 3 -7 -6
the warning|18 -5 -7 -4 2 4 -5 -2
the warranty|0 -7 1 -1 10 -3 0 0
the washing|32 -6 -6 -5 -3 -7 -2 -4
the water|1 -3 -2 -3 2 -1 16 -11
the wave|1 12 3 1 -1 -2 -2 -12
the way|-9 5 9 -10 0 9 -5 1
the weak|5 -7 0 -3 -6 12 2 -3
the weather|2 -8 -7 -3 0 -3 17 2
the web|-4 0 0 1 8 1 -19 13
the website|12 -4 -2 1 -5 1 -2 -1
the whole|-9 17 -3 10 1 4 -9 -10
the winner|2 -1 0 -9 24 -6 -8 -3
the word|13 -4 -6 -6 -5 -6 5 8
the wording|7 11 -4 0 -1 -6 -5 -2
the worked|-7 -2 -10 8 -2 18 -6 1
the works|11 -3 -8 6 -1 0 0 -6
the workshop|14 -2 -2 1 -3 -5 -1 -2
the world|17 -5 -4 -1 -5 0 0 -3
the worse|-7 0 -1 0 13 -6 1 0
the worst|9 -1 -14 -9 21 13 -12 -7
the writer|-8 0 8 6 4 13 -9 -13
the wrong|-13 2 14 -2 5 4 -2 -8
the year|7 0 1 3 -5 -6 9 -8
the yes|-7 12 -1 -1 -2 1 0 -3
their|2 -3 -12 2 11 -8 4 3
their <number>|10 -1 -1 -1 -7 3 -3 1
their child|14 -1 0 -4 -4 -6 2 -1
their data|11 -1 -6 0 -1 -1 -1 -1
their name|11 -8 -1 8 -6 -1 -1 -2
their names|10 -15 6 12 -7 0 7 -12
their own|-6 -6 -2 2 -2 -5 16 4
them|-15 2 10 -6 3 9 7 -11
them <number>|16 -4 1 0 -5 0 -9 0
them <quotation>|16 13 -14 -4 -7 -2 -6 4
them a|12 -1 0 -3 -1 1 -9 1
them after|14 -3 -4 -3 -4 8 -3 -4
them and|1 -7 1 9 -6 -1 8 -4
them are|13 -4 -1 -6 0 0 -4 2
them as|15 -9 12 -7 7 -12 5 -11
them by|13 -1 1 -4 -7 -2 1 -1
them do|-4 11 -1 -6 1 -4 -1 5
them find|12 -7 1 1 1 2 -8 -1
them for|16 -3 4 1 -6 8 -13 -7
them how|11 -5 4 2 0 -1 -5 -6
them in|9 1 13 -14 11 -3 -7 -9
them over|2 1 -6 -2 -7 2 11 0
them q|-8 -2 7 3 -2 10 -2 -5
them so|-7 -5 -5 11 0 1 -4 8
them then|1 15 3 7 -7 -9 -1 -8
them to|13 -4 -6 3 -3 0 3 -5
them together|-4 11 1 -3 0 -1 -5 1
them what|10 12 -6 4 -4 -3 -13 1
them with|6 -8 -5 3 4 -2 13 -11
them without|9 -7 0 0 0 -1 0 0
themes|9 -4 -3 -8 -8 -1 15 0
themes and|14 -3 -1 -4 -2 -2 -3 0
themes with|22 5 -6 -8 -1 4 -8 -8
then|-40 29 13 3 8 23 -19 -18
then <quotation>|0 4 17 -5 -5 0 -3 -7
then a|1 10 -1 13 3 10 -14 -23
then add|4 -8 11 -6 -1 -2 -4 6
then answer|-1 10 7 -5 -5 0 -6 -1
then apply|-8 0 -3 9 0 6 -1 -3
then ask|12 -2 5 0 -6 -2 1 -8
then below|-5 10 -3 2 1 -6 2 -2
then by|2 7 -1 -8 2 -2 -3 2
then call|17 1 -4 -6 2 -7 -5 2
then commit|-8 14 -4 3 -4 -1 -2 2
then comply|-5 -1 5 0 -1 11 -3 -5
then compute|-1 2 -4 10 1 -7 0 -1
then decide|-10 18 -2 -3 -5 5 -2 0
then evidence|-7 16 -3 -2 -6 -3 1 3
then fill|-2 9 -6 -8 9 -2 1 -2
then final|-4 10 5 -5 -5 5 -2 -5
then finish|-12 0 -1 0 0 10 4 0
then for|-7 -2 -3 0 -2 1 12 1
then give|11 0 -7 -5 2 5 -13 6
then go|24 8 -3 -6 -9 -6 0 -7
then how|7 18 -2 -3 -4 -9 -1 -7
then i|11 -4 -3 -2 -9 -4 4 7
then if|3 -4 -4 15 -4 -6 -2 2
then label|-13 22 -6 10 -6 4 -7 -4
then let|10 -6 -1 -3 0 5 1 -7
then letter|-8 15 -2 -1 -2 1 -1 -1
then next|-1 0 -5 -1 10 -1 -3 1
then one|-4 7 -3 -8 -5 6 12 -5
then reply|-2 2 21 -8 -7 -12 3 3
then revise|-5 -6 -8 -6 -4 30 0 0
then say|5 18 -4 -6 6 -11 1 -10
then separately|-3 -7 -5 7 10 -1 0 0
then severity|-7 -6 -1 27 -4 -6 -2 -2
then state|-13 13 -2 -1 1 -1 0 3
then suggest|8 -7 0 -3 -4 9 1 -4
then tell|24 -2 -6 1 -8 -10 -1 2
then the|-22 31 -13 2 -6 7 17 -16
then total|-3 -3 0 8 1 -7 1 2
then what|5 13 -8 -1 -5 -6 -1 2
then which|-7 0 3 -7 11 -7 5 2
then write|-1 -4 -9 -4 2 18 3 -5
then your|-15 1 4 1 10 -6 5 1
theo|14 -1 -2 -1 -5 -3 -1 -1
theorem|0 12 -6 -9 -5 -3 11 0
theorem and|-7 9 -1 1 2 -6 10 -8
theorem in|-6 -1 -2 -3 3 -1 14 -3
theorem or|-8 12 -1 -2 -2 -2 2 2
theoretical|19 1 -8 -1 -5 2 -4 -3
theoretical language|13 -5 0 -3 0 -1 -5 0
theoretical parts|9 -7 -1 2 0 2 0 -4
theory|21 -3 -11 -6 -7 -7 12 1
there|-3 -1 -3 1 1 10 -7 3
there a|13 -2 5 -3 4 -13 -12 7
there and|13 -4 0 -3 -3 3 0 -5
there any|7 8 -6 3 -8 -5 2 -1
there anything|5 6 -5 -4 -6 10 -4 -2
there are|7 -6 -4 -14 18 17 -8 -9
there i|13 -1 -6 1 -2 -8 2 1
there s|13 -3 -9 4 -6 -11 8 3
there something|14 1 -4 -3 -2 -1 -1 -4
there was|7 3 -7 5 -4 3 -10 3
there were|2 -9 -5 8 -1 2 -3 5
therefore|-2 12 -7 8 -4 -7 -4 2
these|2 -7 10 -4 -12 -13 15 9
these <number>|21 -7 0 -3 -2 -11 -11 14
these are|3 3 -7 -1 -3 -8 4 9
these days|11 7 -5 1 -3 -3 -7 -2
these five|14 -2 -7 3 12 -15 -3 -3
these in|12 13 -6 5 -7 -6 -4 -6
these notes|28 -8 -5 -1 0 1 -3 -12
these rules|15 -8 2 -3 1 -1 0 -5
these survey|22 5 -6 -8 -1 4 -8 -8
these three|21 -7 -9 -5 -6 -7 8 5
these to|0 -5 -3 -2 17 -2 -6 0
these two|19 0 4 -6 -4 -8 6 -12
these would|-2 -5 -1 0 16 -5 0 -2
thesis|16 6 -4 0 -8 -3 -1 -7
thesis which|10 0 -3 0 -7 0 0 0
they|-4 -6 0 -5 10 2 -3 7
they are|8 9 -5 -3 -8 -5 0 3
they be|11 -2 -5 0 -1 1 0 -4
they can|14 0 -4 -2 -6 -3 0 -1
they come|-5 -5 13 -5 -2 8 -3 -2
they d|-10 -4 4 -1 4 -7 16 -2
they do|13 -2 0 -3 -2 -1 -4 -2
they fit|-14 6 0 2 5 -3 -8 13
they get|24 -7 9 -2 -4 -7 -5 -7
they give|-17 1 0 4 0 11 0 1
they go|15 -1 0 -4 -6 1 -3 0
they have|-3 -12 -2 -3 2 16 0 1
they make|12 -2 1 -3 -3 3 -4 -5
they may|15 -3 0 3 -2 -1 -8 -4
they must|-4 -3 -5 0 20 -3 -1 -5
they re|9 -7 0 1 11 -11 -10 8
they say|3 4 -1 -8 2 -14 7 7
they should|15 5 -4 -2 -3 -6 1 -5
they want|11 -8 3 4 -4 -5 -4 2
they were|-6 -1 12 1 -5 0 -1 1
thing|-1 -5 11 -1 7 4 1 -15
thing people|-9 -2 -4 1 0 -1 17 -2
things|-5 -1 -4 -2 -11 8 9 7
things about|7 -8 -4 -2 -5 12 -1 1
things go|0 12 -3 -1 -4 -3 1 -3
things like|-6 11 0 -1 2 -2 -1 -4
things to|18 -5 7 -5 3 -1 -6 -11
think|-11 0 14 2 -7 -8 1 9
think about|0 -4 -7 12 15 -14 1 -5
think aloud|-6 -1 15 -2 1 -1 0 -6
think before|-14 -5 15 1 0 3 2 -1
think carefully|13 -1 -3 0 3 -6 -2 -4
think in|-9 0 11 0 -2 1 0 -1
think it|-1 14 -16 -3 3 0 9 -7
think my|13 0 -4 -3 2 2 -9 0
think of|8 12 -16 8 -4 0 3 -11
think so|13 -2 -6 -2 -3 0 -1 0
think step|7 10 -9 -1 -2 1 -3 -3
think that|11 0 -5 -1 0 0 2 -6
think the|9 -7 -1 -2 -2 -3 5 1
think up|-11 -6 -7 -4 1 11 16 -1
thinking|-16 0 48 -5 -10 -1 -5 -12
thinking complete|-3 8 11 -6 -1 -2 -4 -4
thinking in|-8 10 3 1 -1 -1 -2 -2
thinking when|9 4 -6 -1 -4 -1 -2 1
thinking you|-9 -5 11 1 1 0 1 0
thinkpad|13 -2 -1 -2 1 -2 -4 -3
thinks|15 0 1 -2 -7 -5 -5 4
third|-1 13 4 -10 -4 9 -3 -8
third of|-4 -5 0 -1 -2 -5 0 17
third person|25 0 -9 0 -2 -5 -5 -3
third time|-10 1 -1 1 3 -8 15 -1
third year|8 -10 -2 0 2 -3 6 0
thirds|9 1 11 -1 -3 -6 -2 -10
thirds of|9 1 11 -1 -3 -6 -2 -10
thirty|-11 10 -5 6 -7 -2 15 -7
this|-7 -4 1 3 -13 4 6 10
this <number>|17 -12 -9 -9 2 1 10 -1
this a|28 -9 -3 -6 -4 1 -5 -3
this address|14 -5 0 6 -6 -3 -4 -2
this and|22 -3 -8 -4 8 -7 -3 -5
this answer|1 -18 -8 4 -3 31 -6 -2
this article|-15 -1 5 -6 -2 -5 3 21
this batch|-6 18 -7 2 -2 2 -3 -4
this card|15 -2 0 -6 -4 -1 -3 1
this class|-7 9 -2 -2 -1 -1 6 -2
this clause|16 -9 -2 0 -2 -6 6 -4
this comment|10 2 5 -4 -2 -5 -3 -3
this component|12 -4 -7 1 -3 1 -2 1
this contract|14 2 -1 -8 2 -3 -6 1
this conversation|-4 -7 10 0 1 -3 -3 7
this curl|12 4 1 -4 1 1 -6 -8
this customer|8 -4 -1 -9 -2 -1 -1 10
this diff|8 -1 -9 -2 1 -2 0 5
this direct|29 -6 -8 -3 1 -6 -6 -1
this down|7 -9 -6 1 0 14 -3 -3
this email|7 -4 13 1 3 -7 -1 -13
this from|2 11 -3 -2 4 -4 -2 -6
this function|6 -7 -4 -8 11 -10 13 -2
this generated|-10 0 -3 9 -3 12 -3 -3
this i|15 15 -6 -16 1 -4 0 -5
this image|-4 -7 16 0 4 -8 0 -1
this information|-7 -10 4 0 8 -1 0 5
this into|36 -4 -10 0 -3 5 -10 -14
this is|8 -4 0 -10 -3 18 -8 -1
this it|13 -24 -1 -3 19 0 -4 1
this item|-13 2 -3 4 -2 11 0 1
this javascript|11 0 -6 11 -4 -1 -9 -1
this layout|-5 15 -1 1 -3 0 -6 -2
this lead|11 -6 7 -14 -2 3 2 -2
this legal|6 2 -12 -8 4 12 5 -8
this letter|13 0 -4 -4 1 5 -6 -5
this line|20 -7 -1 3 -5 0 -5 -4
this list|7 -2 4 -8 4 7 -10 -1
this log|2 -2 7 -2 -2 -2 -9 9
this loop|9 11 -5 -8 -4 -3 -1 1
this manual|14 0 10 -1 -1 0 -11 -11
this meeting|13 -1 -3 1 0 -1 -1 -7
this message|20 5 -9 -1 -6 -1 -5 -3
this one|-1 5 7 5 11 3 -21 -10
this out|11 1 -7 3 -2 0 5 -10
this output|-4 10 -2 -1 -4 -3 9 -5
this paragraph|12 -3 -3 -3 2 -8 0 4
this person|-8 -1 -1 -1 0 -2 14 -2
this please|11 -7 -6 -3 0 -2 -5 11
this poem|7 -1 -10 -3 -1 -4 0 11
this point|12 1 0 -3 -1 -4 -2 -3
this position|-3 -4 7 9 -3 -8 1 2
this problem|-12 -4 3 3 3 -2 11 -2
this product|9 -7 -6 1 -2 1 6 -3
this project|-3 11 1 -4 0 -3 -1 -1
this proof|-8 -7 15 12 1 -5 0 -8
this python|28 -1 -6 -7 2 0 -11 -6
this query|-6 -4 -1 -1 5 -3 11 -1
this question|-24 -4 -2 8 -4 -7 31 2
this regex|21 -4 -4 -6 -4 1 -2 -2
this reply|-26 -9 -1 31 -1 17 -6 -5
this request|-6 -8 9 3 -2 0 4 0
this response|-6 -6 -4 5 -3 13 1 0
this sample|-13 -7 -7 15 -3 -7 -5 28
this schema|11 -1 0 -8 -1 0 -1 -1
this scope|13 1 -2 -3 0 -5 -2 -2
this script|13 -1 -2 -1 1 -8 -2 0
this sentence|12 14 0 -9 -1 -8 -3 -5
this skill|13 -11 0 -1 2 -2 -3 2
this snippet|2 3 -1 -5 -2 -8 16 -4
this solution|9 -12 12 0 -2 3 -4 -5
this sql|9 9 4 -11 -4 -2 -2 -2
this step|11 11 -4 -7 -14 16 -10 -2
this summary|-7 -1 2 14 -2 5 -4 -6
this synthetic|-7 0 -1 12 -1 -1 -1 -1
this system|5 13 -3 -8 -12 2 -4 6
this table|1 -2 -3 -1 0 -2 13 -6
this text|23 -9 2 -13 6 5 6 -20
this the|-8 9 11 -6 -6 -8 0 9
this transcript|8 2 2 0 2 -7 1 -8
this week|9 7 -6 2 2 -5 -8 -2
this with|8 -8 1 -8 -2 -3 7 4
this year|-2 -8 1 13 -3 4 -2 -3
thorough|-1 13 0 -1 -6 -6 -3 3
thoroughly|30 -9 -8 6 -6 -3 -8 -3
those|-10 -11 -5 8 -1 10 23 -14
those against|14 5 0 -3 -5 -5 -4 -1
those in|14 5 3 -6 1 -3 -11 -4
those not|4 -3 0 -5 17 -9 -4 0
though|-9 1 6 7 -4 -3 -5 7
thought|-14 9 38 -10 -3 -6 -24 10
thought and|2 -8 7 3 -1 -3 3 -3
thought before|-3 -9 15 0 3 -3 1 -4
thought must|-2 12 -10 -3 4 -4 0 4
thought process|-2 -10 15 1 1 -5 1 -2
thought that|-7 -5 17 -1 -2 -1 0 -1
thought then|-3 11 -6 2 0 -3 0 0
thoughtful|-8 -1 -1 0 9 0 0 2
thoughts|-19 -6 52 -8 -9 -6 -1 -3
thoughts as|-12 -6 19 0 2 0 -3 0
thoughts the|-8 -3 3 -1 -3 -2 11 4
thread|10 -7 -4 -3 -8 -9 16 6
thread <quotation>|-4 -1 -5 -3 22 -7 7 -9
thread for|3 -1 -1 -1 -1 -1 10 -8
threat|26 -3 -7 -1 -2 -7 -6 -1
threats|5 1 11 -1 -4 6 -6 -12
three|-7 -6 -7 -1 -4 15 16 -6
three are|-1 -8 -1 5 -5 0 9 1
three bullets|12 -2 -2 -1 0 -2 -4 -1
three candidate|-5 10 0 -1 -7 -3 -8 14
three causes|-6 -6 5 -2 -1 12 -1 -3
three days|11 -7 -1 5 -6 -1 1 -2
three facts|10 -5 -1 -4 0 -3 4 0
three in|-2 6 -5 -6 11 -3 6 -7
three judges|-3 -5 1 -4 15 -2 -3 2
three kinds|12 0 -2 -2 -1 2 -11 0
three more|20 -2 -2 -4 -5 -2 -5 0
three numbers|13 -1 0 0 -1 -3 -8 0
three options|20 -5 0 3 -3 -9 -2 -4
three paragraphs|-10 -5 3 0 -1 9 -1 4
three people|-1 -7 3 3 -2 -5 10 -1
three phases|6 14 -3 -4 -5 -6 -3 1
three places|-2 -8 -2 2 -4 3 8 3
three quarters|10 0 -2 2 -1 -2 -6 -1
three questions|-4 -4 4 0 -2 -8 14 1
three rivers|-6 -1 -1 9 4 -1 -1 -1
three sentences|13 4 -10 -2 -5 -10 8 2
three times|2 3 9 -6 -11 1 0 1
three versions|2 1 -6 1 1 -7 -8 16
three years|11 -1 -5 9 0 -7 -9 2
threw|18 2 -6 2 -6 -2 -7 -2
thriller|14 -5 -1 0 -1 1 -2 -5
through|4 4 -5 -7 -1 13 -7 -1
through after|15 -1 -4 2 -4 -1 -4 -3
through an|-1 10 -5 11 -1 -3 -4 -5
through it|2 19 -3 -9 0 0 -1 -8
through the|15 -18 5 4 -2 -1 -4 0
through to|-7 9 11 -1 1 -2 -7 -3
through together|16 -5 -3 -2 2 -1 2 -9
through vienna|7 -1 0 -7 -4 9 0 -4
through your|-12 4 21 2 -7 -2 -4 -3
throw|-3 -3 8 5 -13 -7 8 5
throw away|-7 0 5 1 -6 -5 8 4
thrown|0 5 7 8 -7 -3 4 -14
throws|13 -2 -5 4 -4 -3 -4 0
thumbs|-2 3 1 3 8 -3 -12 3
thursday <number>|3 -5 9 2 -1 -1 -12 5
thx|12 -3 -1 -1 -3 -3 -6 5
thể|15 -1 -1 -2 -3 -5 0 -3
tick|-3 0 -4 20 5 -5 -11 -3
tick what|-6 -3 -2 11 -3 1 1 0
ticket|17 -2 -1 -2 11 -3 -16 -4
ticket into|18 -5 1 -1 -9 2 -1 -6
tickets|0 -11 -6 1 -9 -3 19 9
tickets for|-4 -1 -1 -1 -1 -1 13 -4
tide|15 -9 -6 4 10 -4 -5 -6
tides|17 -3 -4 -7 8 -3 -2 -5
tidy|3 -8 18 -8 -5 -11 -7 18
tidy it|0 -2 11 -4 -1 -2 0 0
tidy up|12 -2 -6 -6 6 0 -1 -4
tie|-12 -3 1 -5 29 0 -5 -4
tie breaker|-8 -2 -3 -1 16 -1 -1 0
tie for|-4 3 -2 -1 12 -4 -1 -4
tiene|31 1 -4 -5 -6 -6 -8 -3
tier|-2 -5 -3 -2 0 -3 -3 18
ties|-10 0 -7 -1 25 7 -5 -8
till|-8 5 -2 -3 -6 11 5 -2
tilt|14 1 -7 0 -2 0 -6 0
time|7 7 1 -17 -3 0 6 -1
time <number>|-2 -14 1 1 2 8 2 2
time a|14 -5 -3 0 0 -1 -5 0
time and|14 1 -3 3 -4 -10 3 -4
time as|-2 -3 16 -4 -2 -2 -3 -2
time for|5 3 -4 2 -2 10 -7 -6
time from|20 -5 -1 -1 -3 -1 -3 -6
time is|20 -9 -5 1 -1 -6 3 -3
time limit|6 -7 0 8 -4 -4 5 -3
time not|3 -1 -1 0 -1 12 -8 -3
time one|14 -3 2 -3 1 -5 -2 -4
time over|11 -2 0 -5 -2 -1 3 -4
time tell|16 -6 1 -6 -6 -1 -1 4
time then|14 -4 -6 1 -6 -2 -3 6
time to|-2 8 2 0 -12 4 2 -3
time we|14 -4 -5 1 -3 -2 0 -1
time you|-1 10 -6 -1 4 -4 0 -2
timeout|10 1 -8 -2 0 1 3 -5
timeout <number>|9 1 -8 -1 1 1 2 -4
timer|12 -2 -4 -4 1 -4 0 1
times|3 6 11 -14 -8 2 -3 3
times a|10 -7 7 -3 -2 0 -6 0
times for|-8 0 -1 -1 0 0 0 10
times in|19 -2 0 -3 -5 0 -3 -6
times to|14 -4 -2 1 0 -7 -2 1
timestamp|27 -3 -6 -3 -2 -1 -10 -2
tiny|11 -8 4 1 -2 1 -6 -1
tip|10 -3 17 1 -3 -1 -10 -9
tip of|15 -5 -11 1 -1 -1 -1 2
tipo|20 -2 -5 -2 -4 -2 -3 -2
tips|11 9 -12 -5 -6 -5 7 1
tips and|9 2 -2 -5 -7 -5 6 1
tire|3 -11 -2 7 -10 0 -5 19
tired|3 -3 7 9 -1 -3 0 -11
title|29 -5 -11 0 -9 -1 -9 7
title and|16 -5 -3 -6 -3 -1 6 -5
title for|-3 -3 -2 2 0 -4 -2 12
title is|19 -3 -3 -2 -6 -3 -1 -1
title question|1 0 -5 -1 1 -5 -5 13
titled|-8 15 -1 -5 1 -1 -2 2
titled <quotation>|-8 15 -1 -5 1 -1 -2 2
titles|4 -3 0 11 -7 2 0 -7
titles for|15 -1 -2 1 -10 -1 -1 -2
tl|18 -5 -4 3 -4 2 -5 -4
tl dr|18 -5 -4 3 -4 2 -5 -4
tls|30 -12 -3 0 1 -3 -3 -11
tmp|22 4 -3 -5 -1 -4 -6 -7
to|-6 -6 1 1 3 -5 1 11
to <number>|5 1 -4 17 11 -17 -9 -5
to a|6 0 9 -10 12 -3 -4 -10
to achieve|10 5 -3 -1 -4 -6 0 -1
to act|17 -1 -8 -7 6 0 -5 -2
to action|11 -6 -3 2 -1 -1 -1 -1
to activate|9 -4 2 -4 11 -3 -7 -5
to all|10 -9 -1 1 -7 11 -6 0
to an|7 -2 -1 -6 -4 -6 18 -6
to analyze|9 -6 4 0 -8 1 -4 5
to answer|10 -3 -5 7 -13 -7 15 -4
to anyone|-10 0 10 0 0 0 0 0
to appear|9 -1 -3 -2 -2 -6 10 -4
to apply|2 9 5 -4 -1 -1 -4 -7
to ask|14 2 -4 -7 -1 -9 14 -10
to assist|18 -2 -1 -1 -3 0 -5 -7
to automatically|1 13 -5 -2 -2 3 -3 -6
to be|7 -14 -2 -10 7 1 8 4
to become|10 -10 -4 7 -3 9 -5 -4
to black|10 -1 7 2 -3 -4 -6 -5
to break|18 -4 -1 0 -4 -4 -2 -2
to bring|11 4 -2 0 -3 -4 -1 -5
to build|5 0 -1 -6 9 -3 -1 -3
to buy|15 0 -2 -2 -1 3 -6 -6
to c|9 -1 13 -3 -7 -5 -9 3
to calculate|3 -6 -8 7 -6 7 -5 8
to call|16 7 5 -3 -14 -7 8 -12
to cancel|14 -7 -2 -2 1 4 -5 -3
to carry|20 -3 -1 -4 -4 -2 -5 -1
to cats|4 12 1 -2 -4 -2 -7 -2
to change|12 2 -2 4 -3 -6 0 -7
to chapter|11 -5 -1 -3 -1 -3 4 -1
to chat|-4 -3 -5 -1 -5 -1 -5 25
to chatbot|0 -1 -5 -5 1 -4 15 -1
to check|7 -8 2 7 -2 1 2 -8
to classify|8 -3 3 1 -3 1 -9 1
to clean|15 -6 -4 -1 -1 -1 -2 0
to close|18 -3 -9 0 -1 2 -5 -2
to come|14 4 -2 -5 -4 0 -7 0
to compare|22 -3 -5 2 -5 -3 -5 -2
to complain|-4 -3 1 -3 -4 20 -5 -2
to complete|0 1 3 1 1 2 -11 4
to configure|16 -6 1 -3 -3 4 -4 -5
to confirm|15 -1 -3 -3 -2 -4 0 -2
to connect|-11 2 0 2 0 1 9 -3
to control|15 -5 4 -10 0 -1 -1 -3
to convert|19 2 -2 0 -7 -2 -6 -4
to count|11 6 -3 -3 3 -2 -6 -7
to create|7 -4 3 4 4 7 -12 -9
to cross|14 6 -3 -1 -2 -7 -2 -4
to customers|14 -5 2 0 -5 -2 -2 -3
to date|14 -4 -1 -2 0 1 -4 -4
to decide|19 -12 0 0 -4 1 -3 -1
to deliver|13 12 -5 4 -7 -1 -6 -11
to derive|12 -9 -3 -1 1 1 -1 0
to descale|7 -6 -3 -6 5 0 9 -5
to destination|15 -6 -1 -3 -2 -1 -1 -1
to destroy|13 -10 -2 1 -4 -2 -1 5
to determine|10 -2 -1 -1 0 1 -2 -6
to develop|12 -4 -5 0 -8 3 0 2
to dir|34 -7 -8 0 -4 -1 -9 -6
to directory|3 0 0 -3 -1 -4 -5 10
to display|17 -7 -2 -3 0 0 -2 -3
to do|19 3 -10 13 0 -3 -22 0
to document|13 -4 -4 -1 2 2 -2 -6
to drink|10 -2 -4 8 -2 -6 -3 -1
to drop|12 0 -3 -3 -2 2 -2 -4
to e|-4 10 0 8 -1 -5 -3 -5
to each|-5 2 0 6 -6 2 8 -8
to eat|22 -10 -2 2 -2 -1 -9 0
to end|-2 -6 11 8 -5 -3 -7 3
to english|7 1 -3 -2 -7 -2 -10 16
to execute|3 -8 1 0 -1 7 -3 1
to extend|10 5 0 0 -2 -6 -7 -2
to fifteen|-2 9 -6 0 0 -1 -1 1
to fill|10 6 -2 1 -8 -2 -2 -4
to find|10 -2 5 -2 -5 3 -2 -7
to fit|12 -5 -3 0 0 0 0 -4
to five|-3 0 -1 13 0 -2 -6 0
to french|1 6 -1 -4 -3 -3 -6 10
to generate|16 -3 -3 2 -1 -2 -3 -6
to get|6 10 -8 -9 3 9 -1 -11
to give|6 10 -1 -3 2 0 -8 -6
to go|11 7 -4 -4 1 -2 -4 -5
to gold|-11 -1 -1 15 -1 -6 0 5
to grade|-2 -1 0 12 -3 -5 0 -1
to grams|-7 -1 0 1 1 -3 11 -3
to guess|8 5 1 -2 -6 8 -10 -4
to guide|16 -10 -4 -4 2 0 1 0
to handle|11 -10 1 5 0 0 -5 -2
to happen|13 0 -2 -4 -2 -1 -4 0
to have|28 -19 0 -10 -3 12 -4 -3
to her|-2 3 -3 0 -6 9 0 -2
to hindi|1 3 1 -3 -2 -2 -13 15
to hire|14 -6 -3 1 3 -4 -4 0
to human|2 2 0 -5 -7 0 -2 10
to implement|16 -6 0 -2 8 -3 -4 -10
to improve|15 -2 2 -5 1 -7 -6 1
to in|6 -2 -5 -4 -4 16 -5 -2
to indian|-2 -3 -2 -6 -2 -9 10 13
to instruction|-2 -5 0 -6 0 1 21 -11
to iso|11 -1 -3 0 2 -3 -1 -5
to it|-6 13 4 -16 -2 8 -4 1
to japanese|7 27 -8 -11 -6 -6 -14 11
to javascript|7 -1 -10 12 0 2 -4 -7
to keep|-6 -5 3 15 -8 -1 -2 5
to kill|-4 -2 0 13 -1 -2 -2 -2
to learn|11 -2 -5 6 -11 -3 3 2
to least|-5 0 -3 1 15 -4 -4 0
to leave|4 -1 7 -2 8 -9 -4 -3
to line|6 8 -5 -2 0 -1 0 -7
to listen|14 0 10 -5 -7 0 -8 -4
to look|11 7 -1 1 -7 6 -12 -4
to lose|-3 -8 1 0 -1 9 4 -3
to make|16 -10 2 -1 7 -6 6 -14
to market|-1 7 7 1 -1 -2 -9 -2
to me|14 1 14 -8 -8 -6 -1 -5
to metric|17 5 1 -4 -5 2 -10 -7
to mix|-7 -1 14 -2 0 -3 0 -1
to modern|17 -4 -2 -3 -4 -2 -6 5
to monitor|10 6 1 -6 -4 -2 -2 -3
to move|20 -5 -3 -1 -4 -6 2 -3
to my|10 6 -6 -7 -8 -2 5 3
to n|22 -14 2 -6 -2 1 -4 2
to name|7 -9 -6 2 4 -6 -3 11
to natural|0 -7 -1 -2 -4 8 17 -10
to one|0 -2 9 -10 -8 -2 -5 19
to open|3 7 6 -7 -7 5 -9 1
to organise|17 -8 -3 2 -1 2 -5 -4
to other|8 10 1 -6 -8 2 -4 -2
to our|18 7 -1 -6 -1 -6 -5 -7
to parents|10 1 -1 0 -1 0 -5 -4
to patient|14 -6 -3 1 1 0 -5 -1
to pay|17 -7 -4 0 -5 1 4 -5
to perform|9 -7 -7 2 -5 -1 6 3
to permanently|13 -5 -4 0 -1 -1 -4 3
to plain|12 -3 -4 -1 -1 -4 -6 7
to plan|11 -1 -6 0 -5 1 5 -6
to play|13 1 0 0 -5 -2 -3 -5
to practise|14 -5 0 -2 -2 1 -7 0
to print|2 -11 2 0 2 -3 0 8
to produce|2 1 8 1 1 -6 2 -8
to provide|7 -10 -3 -4 -2 4 -2 10
to python|9 0 3 -6 1 -2 8 -13
to r|-2 -2 1 -2 8 -7 2 1
to reach|17 -4 -4 -2 -5 -3 2 0
to read|-1 -4 -4 17 1 0 -2 -7
to really|6 -13 1 1 1 -2 6 1
to reduce|11 -6 1 -2 -3 1 0 -3
to reference|0 2 1 12 1 -4 -5 -8
to register|14 -3 -5 0 0 0 -4 -2
to remove|13 -1 -6 1 -6 5 -4 -1
to repair|-2 0 2 -5 -2 15 -3 -4
to reply|22 0 -4 -7 -3 6 -8 -6
to research|17 -6 -4 -3 -8 2 1 0
to resolve|15 -8 0 -2 0 0 0 -4
to retrieve|13 -3 -1 -2 -5 0 -2 -1
to reveal|-6 9 -5 4 -1 0 -1 0
to role|8 -2 1 3 -2 4 -13 1
to run|17 -6 -8 1 1 0 0 -5
to sample|18 0 -4 -6 0 2 0 -9
to save|9 0 0 -8 0 0 0 0
to say|18 8 11 1 -5 -18 -6 -8
to see|18 -5 0 -6 3 -1 1 -9
to select|12 -1 -1 -1 -4 -1 -3 -3
to sell|23 -12 -2 -7 -6 -4 10 -2
to send|27 -1 -3 -10 -2 -6 -3 -2
to set|15 -6 -1 -1 0 -4 0 -3
to share|15 -4 -4 -4 -5 4 -5 3
to ship|9 -7 2 -1 -4 6 1 -6
to si|14 0 -1 -2 0 -2 -3 -5
to simplify|3 -7 -3 -1 -1 -2 1 11
to simulate|13 -3 -3 1 -5 -3 -6 5
to sleep|-1 8 -5 4 -1 1 -7 0
to sneak|10 5 8 -2 -3 -2 -7 -9
to someone|-1 0 -5 1 -4 -3 12 0
to sort|11 -3 1 -1 1 -1 -2 -7
to sound|13 -1 -5 1 1 1 -9 0
to speak|11 5 -5 -1 -3 -1 -7 0
to stand|-12 7 -4 1 -1 -1 3 7
to start|11 -8 5 7 -5 1 -12 1
to steal|10 -2 0 5 -2 0 -7 -5
to stop|8 -8 -5 -3 5 -5 8 1
to street|12 0 -1 -4 -1 3 -3 -5
to suggest|10 0 -4 0 -5 0 0 -1
to take|19 8 -5 -2 -6 3 -11 -7
to talk|4 9 7 -1 0 -6 -7 -6
to tell|16 1 3 0 -5 -9 1 -8
to that|-7 9 9 1 -3 0 -12 3
to the|3 6 -6 1 7 2 -10 -3
to them|-3 1 9 3 -7 -3 -3 2
to think|2 11 3 -1 -4 4 -13 -2
to this|15 -4 -10 25 -7 -10 -5 -5
to three|3 -4 -6 -2 -2 -9 15 5
to top|3 -2 2 -6 11 7 -10 -4
to train|-13 -2 2 -4 3 1 -1 14
to transform|10 -3 -2 1 -6 0 0 -1
to translate|-6 13 -5 4 -4 3 -2 -3
to try|12 -9 2 -3 -5 -6 7 2
to turn|9 9 -1 -2 -7 -1 -3 -3
to two|-5 4 10 3 -4 0 -9 0
to understand|13 -8 -2 -2 2 -1 -4 2
to us|-11 8 19 -2 -6 1 -4 -4
to user|10 6 -4 -4 0 -2 -5 -1
to users|-6 -5 9 11 -8 -6 8 -3
to variable|15 -5 5 -7 7 -8 2 -9
to verify|4 6 -4 7 0 -9 6 -11
to visit|18 -1 0 -5 -7 -2 0 -2
to wear|18 -3 -11 -4 -4 4 4 -4
to what|3 4 -8 3 -3 -1 -8 9
to why|12 -1 -5 -3 6 -2 -4 -3
to win|1 1 -1 -2 10 0 -2 -7
to work|4 -3 10 -3 5 6 -6 -13
to worst|-3 4 2 -4 24 -2 -11 -10
to write|13 -6 5 0 5 -4 -1 -13
to you|17 1 10 -2 -11 0 -6 -9
to your|10 4 -3 -2 -6 -7 -8 12
to yourself|-8 -7 28 0 -4 -3 -3 -3
toast|9 -8 13 -2 -4 0 -6 -2
toast for|1 -9 9 1 0 3 -4 0
todas|11 0 -4 -5 -1 -1 7 -8
todas as|1 -3 -3 0 0 0 12 -5
today|17 10 6 -10 -6 -3 -4 -11
today <number>|-1 -6 0 -2 15 1 -5 -2
today i|16 -5 0 -5 -3 -6 2 1
today is|8 -6 9 -2 -8 0 1 -1
today s|10 3 8 -1 -7 -4 -10 2
today she|12 11 -1 0 -2 -3 -17 0
toddler|12 -4 -3 -2 2 -7 -4 5
toddler and|11 1 -6 3 -3 -8 -6 7
todo|5 11 9 0 -8 -9 -4 -4
todos|5 -3 -1 1 -4 17 -9 -6
toe|11 -7 -3 -4 6 0 -1 -2
together|2 4 0 -1 -5 -7 12 -5
together and|0 12 0 -4 0 -2 -6 1
together the|10 0 -3 3 0 2 -7 -4
token|4 -5 7 9 -8 -11 6 -2
tokens|-8 -1 20 -1 -6 -3 0 -1
tokyo|12 -3 -2 5 -3 -3 -3 -3
told|3 -2 -5 11 13 -11 -10 0
told me|22 -5 1 0 -6 -8 -5 2
told the|1 -4 -2 2 9 6 -12 0
told to|6 -9 14 -3 1 -9 -3 3
told you|7 11 -2 -2 -6 -11 -1 3
tomato plant|-9 11 -4 1 -5 -4 8 2
toml|26 -9 -5 3 -6 2 -4 -5
tomorrow|13 1 -8 8 1 -2 -11 -3
ton|-7 16 -9 8 -10 -5 1 6
tone|3 -9 0 3 -6 21 -1 -11
tone is|12 7 -2 -5 -7 -5 0 0
tone no|20 -3 -2 -6 -4 0 -5 0
tone of|17 -8 -9 -3 7 -5 1 1
tone the|7 6 -6 -4 -5 11 -9 0
tones|11 -2 -2 0 -1 0 -5 -1
tongue|26 -6 1 -5 -2 -6 -4 -4
tonight|17 4 -7 -3 -1 -2 1 -8
tono|24 -5 -8 11 -5 -2 -9 -7
too|11 12 -1 -9 -5 6 2 -17
too <quotation>|17 -5 0 -1 0 -10 1 -2
too formal|13 -15 0 0 0 12 -8 -3
too long|18 -1 -2 -9 10 -5 -10 -1
too much|16 -3 0 -2 0 -6 0 -5
too small|4 11 -1 -5 -3 -4 -1 -2
took|3 9 1 6 -8 -6 -4 -1
took <number>|18 -9 -2 3 -2 2 -6 -4
tool|-14 3 13 -10 -3 -3 15 -1
tool calls|-7 -2 5 -1 -1 0 10 -3
tool result|1 9 -7 1 -2 -3 1 0
tool that|20 -11 -8 3 4 3 -6 -4
tool use|-5 9 -6 -8 0 -1 15 -3
tools|14 5 -11 -1 -15 -4 17 -5
tools find_flight|-9 -9 0 0 0 0 17 1
tools or|8 0 0 0 0 0 0 -8
tools read_file|10 -5 1 -3 1 -3 -3 2
tools search|-14 20 -7 -3 3 1 -1 2
tools such|19 -3 -1 -2 -4 0 -3 -6
top|16 -14 4 -4 13 -8 -8 1
top <number>|19 -1 -3 -2 -10 -2 -8 7
top and|19 1 -3 2 -4 -3 -9 -3
top of|23 2 -11 0 -17 2 -1 2
top tier|-2 -5 -3 -2 0 -3 -3 18
top up|19 -10 -5 0 -2 -1 4 -4
top ups|17 -7 17 -7 -4 -2 -10 -4
topic|0 0 -2 -6 12 -13 20 -10
topic <quotation>|12 -4 -5 -1 -1 -4 8 -5
topic does|-3 -1 12 -2 -9 0 3 0
topic should|3 -3 14 5 3 -7 -9 -5
topic the|12 0 -4 -2 6 -2 -6 -4
topic whether|-7 11 -6 0 15 -4 -5 -3
topic you|12 -3 1 0 -1 -2 -7 0
topics|-6 -11 -7 -2 -2 -2 30 -1
topics from|17 1 -5 1 -4 1 -7 -5
topped|10 -6 -1 -2 -4 -7 -2 12
topped up|10 -6 -1 -2 -4 -7 -2 12
torch|20 -4 -4 0 -3 -5 -3 -2
tordesillas|12 -6 -4 -5 -1 5 -1 0
torture|19 -8 -1 1 0 -5 -8 3
total|2 12 -7 14 -9 -7 -5 -1
total area|11 -2 3 -3 -2 -5 -2 2
total if|10 -6 0 4 -8 0 2 -2
total number|10 -19 2 -2 -5 11 -1 3
total of|9 -4 4 -8 -2 3 1 -3
total out|-8 -1 2 9 2 1 -3 -2
total vat|21 -8 -1 -5 -2 0 -3 -3
touch|30 -5 -5 -12 -2 -3 -3 0
touched|14 0 -8 -2 1 -4 -1 0
tough|13 0 -1 7 -4 -4 -7 -4
toulouse|34 -8 -6 -5 -3 -1 -4 -7
tour|2 9 -1 5 -6 -1 -2 -6
touring|20 -3 -4 -3 -2 -4 -3 0
tourist|11 -2 -5 -2 -1 6 -1 -7
tournament|-5 -4 -4 0 20 0 -5 -3
tournament compare|-4 -1 -3 0 16 -1 -3 -3
tout ce|-2 -7 8 -6 2 7 -1 -1
toute|9 11 0 -5 -4 -2 -3 -7
toward|7 9 2 -4 -8 0 -2 -4
towels|-16 1 1 1 1 -1 12 0
tower|7 4 -7 -2 5 -3 4 -9
tower is|10 -6 -2 0 6 -1 -6 -1
town|16 -3 -2 2 -10 -1 -4 2
toxic|10 -3 -2 13 -7 -3 -5 -2
toy|13 -5 -3 -1 -2 0 -2 0
toys <number>|13 -4 -4 0 0 1 -5 -1
trace|-11 7 27 2 -12 -4 -8 0
trace it|-3 1 13 -4 1 0 -5 -4
trace of|-3 -5 -4 -2 -3 -2 -4 24
trace style|1 -5 15 -2 -4 1 -1 -5
trace that|-4 7 11 -5 0 1 -3 -7
traces|-12 12 7 -2 4 -3 -2 -4
track|14 2 -7 -12 0 9 -3 -3
tracking|8 -11 2 -4 -1 2 0 4
traction|23 -4 0 2 -9 -4 -11 2
trade|11 -3 -6 2 -7 -4 16 -9
trader|-3 14 6 -7 -1 -4 -2 -3
traduce|11 4 -3 -7 -6 -4 -9 14
traduce al|11 4 -3 -7 -6 -4 -9 14
traduis|3 -2 -7 0 -3 -2 -3 14
traduis en|3 -2 -7 0 -3 -2 -3 14
traffic|20 0 -1 -2 -9 -1 -4 -3
trailing|10 9 -6 -13 -2 -6 -4 12
train|15 4 -9 10 -13 -2 -11 6
train leaves|-4 14 -1 -2 3 -4 -5 -1
train on|-5 0 -5 5 -4 -1 -1 11
trained|16 0 -7 11 0 -6 -7 -7
training|-1 -10 -3 -7 -3 2 0 21
training data|3 -6 -1 -1 -1 -1 -2 9
training our|11 -2 0 1 -1 -2 -7 0
trains|4 2 4 -3 -1 -4 12 -13
trajectories|-7 -1 0 -1 15 -1 -5 -1
trajectory|-25 0 1 9 4 10 -10 12
trajectory of|-8 -3 6 11 -4 2 -3 -2
tram|2 -6 -7 10 -4 -2 -3 11
tram driver|9 -5 -5 11 -3 -1 2 -8
transaction|32 6 -9 -5 -2 -14 -3 -4
transactions|12 -4 -4 -1 -2 0 -3 1
transcribe|4 -7 13 -2 -5 -2 -1 0
transcript|8 -16 14 -16 -7 6 -9 22
transcript as|3 0 -5 -1 -3 -2 -9 17
transcript of|19 -9 -7 -3 -7 7 -8 7
transfer|15 -6 -8 4 -6 5 1 -4
transfer and|19 -6 0 -1 -3 -3 -3 -2
transfer money|15 -1 -4 0 -3 -3 -1 -2
transfer that|9 4 -12 -3 -2 -4 -3 12
transferred|6 5 -5 0 -2 -4 -9 8
transferred money|13 -5 -5 0 0 0 0 -3
transferring|22 2 -7 -7 -3 -6 -3 1
transform|10 12 -8 -5 -7 -1 9 -10
transformation|-1 14 -1 -2 -5 -2 0 -3
transforming|11 -6 -2 10 -1 0 -6 -5
transition|13 -3 0 -3 -4 -1 -2 0
transitions|7 11 0 -2 -4 -3 -4 -4
translate|7 5 2 -8 -9 -9 -1 12
translate <quotation>|14 4 -9 10 -1 -9 -5 -4
translate a|-9 -3 -4 4 -1 -1 17 -3
translate each|17 -1 -5 -4 2 -2 -2 -4
translate into|10 -5 -3 -2 9 0 -3 -5
translate the|-13 10 6 3 -6 -4 -13 17
translate to|7 8 0 -6 0 1 -7 -5
translated|3 5 4 5 -13 -5 7 -5
translation|-2 12 7 -6 -1 5 -2 -12
translation has|10 4 6 -10 -7 8 -8 -3
translation of|17 3 -8 -5 -2 -2 0 -3
translations|3 -5 0 -3 16 -10 3 -4
transparency|16 -10 7 -7 -3 8 -7 -3
transparent|16 -4 0 -2 1 -8 -4 0
transport|13 6 -7 -4 -7 -2 -4 3
travaux|12 -6 -1 -2 -3 1 -1 -1
travel|7 -5 -6 -10 10 -8 16 -5
traveled|11 -3 -1 -1 -6 -3 1 2
traveling|17 -3 1 -1 -7 -3 -4 1
travels|11 -6 -2 -1 -2 -1 0 2
treadmill|18 -6 0 0 -5 7 -7 -6
treadmill and|10 -3 0 1 -8 1 -1 1
treat payroll|19 -8 -6 1 5 2 -6 -7
treating|11 -3 -4 8 -6 -3 0 -3
treaty|7 12 -5 -8 -4 3 -2 -2
treaty of|13 -6 -4 -5 -1 5 -1 -1
trecho|-11 -5 -9 -9 1 23 15 -5
tree|5 -1 -10 -2 3 -6 14 -3
tree <number>|-2 -7 -1 -6 1 3 14 -1
tree and|14 -2 -2 2 -5 -1 -6 -1
tree for|11 -4 -2 0 8 -3 -4 -6
tree that|2 14 -1 -1 -4 0 -5 -5
trees|13 -3 -5 -4 -5 -5 6 3
trend|0 -7 -1 -2 -4 8 17 -10
tres|9 8 -2 -8 -7 -2 -6 9
triage|10 3 -4 -8 0 3 0 -4
triage bot|14 -6 2 -5 -2 -2 4 -4
trial|2 -8 -5 -3 8 11 -3 -2
trials|2 16 -1 -2 -5 -6 -4 0
triangle|4 9 -1 6 -8 -3 -11 4
triangle with|-9 9 3 -1 -1 2 0 -2
triangles|10 -6 -3 5 -1 1 -3 -3
tribunal|7 4 -4 -8 -4 -5 -1 11
trick|16 -2 1 1 -2 0 -10 -4
tricks|18 -7 -1 0 -4 1 0 -7
tried|5 -4 9 -4 -10 5 -1 1
tried <number>|-1 4 -1 1 -1 -6 -5 9
tried to|13 2 -6 -2 -4 0 -3 1
trigger|-7 9 -4 -3 0 -2 9 -2
triggered|-2 17 -2 -2 -2 -5 -4 -1
trimmed|2 -2 16 2 0 -6 -5 -6
trinity|11 -5 -5 -1 1 -5 1 2
trip|10 1 -7 -1 1 -2 -5 3
trip to|-4 4 -1 -1 6 5 -10 0
triple|-12 3 -5 -5 7 -4 5 11
triplets|2 -2 -6 0 -1 -5 0 12
trips|1 14 -3 -4 -5 1 -3 0
triptych|16 -3 -5 -1 -4 0 -2 0
trivia|-1 -1 0 -6 -7 -5 12 7
trivial|-12 25 -13 -8 1 -4 11 -1
trivial ones|-2 13 -4 0 3 -3 -7 1
trocar|15 -4 3 0 -9 -2 3 -6
trois|-5 20 -10 -3 -5 0 11 -8
trop|-2 7 -4 -3 -6 -4 13 -1
trouble|4 5 -2 3 7 -4 -3 -10
troubleshooting|11 2 -3 -1 -2 0 -5 -3
trout|24 -6 -3 3 -6 -4 -5 -5
trouve|29 -5 -1 -8 -8 0 -4 -3
true|7 7 8 12 -7 -9 -8 -11
true <quotation>|36 -10 -12 -3 -8 -1 8 -10
true false|15 0 -13 13 -3 -2 -7 -4
true for|17 -4 -8 5 -8 0 0 -3
true or|9 -5 -2 17 -5 0 -6 -10
true that|16 -2 -1 -1 -1 -3 -4 -3
truly|20 -4 14 -6 -7 -8 3 -11
trump|16 7 -9 -8 -10 10 1 -8
truss as|0 4 -3 9 -2 -3 2 -7
trust|11 7 -3 3 -6 -6 -1 -5
truth|-14 -6 -7 16 12 -5 3 2
truthful|-5 1 -2 7 11 -3 -3 -6
try|26 7 -4 2 -8 2 -4 -22
try again|21 -7 1 -3 -4 -5 -1 -1
try to|13 10 -3 -6 3 -2 -10 -6
trying|-1 14 3 0 -2 -13 1 -3
trying to|7 7 1 1 -2 -11 0 -3
três|-8 9 -9 -8 -10 7 9 11
ts|18 -1 -1 -1 -4 -3 -5 -4
tsv|7 -4 -3 6 -7 -4 -2 8
tu|-8 -1 25 -2 4 -8 4 -14
tu es|-5 8 -7 -3 -2 -1 9 0
tucked|-6 -1 1 -1 -2 -1 12 -1
tudo|-3 4 13 13 -10 -10 -10 3
tue|14 -2 1 -3 1 1 -3 -7
tuesday|12 -7 6 3 -1 0 -2 -12
tune|12 -3 -1 -2 -4 -5 -6 8
tuners|-6 11 -1 -2 -1 -1 -1 -1
tuning|6 -6 -4 3 0 -9 -7 17
tuning set|-2 -14 -4 -2 3 0 3 16
turkish|16 0 -5 -7 -7 8 -3 -2
turn|-9 -11 20 -3 -3 -10 16 1
turn <quotation>|-4 -4 16 -6 -4 7 -1 -3
turn a|6 1 -8 12 -7 -1 2 -5
turn and|-4 5 10 -10 15 -9 -4 -3
turn each|-9 -6 0 1 -4 -7 16 7
turn follow|-3 1 2 -3 -5 -2 15 -5
turn for|-5 1 -1 16 -4 0 -4 -4
turn in|-1 -5 13 6 -6 -3 4 -9
turn it|-8 -4 -1 -3 9 -4 11 0
turn my|37 -2 -11 0 1 2 -5 -23
turn of|-6 9 -3 -1 -5 1 6 -1
turn off|11 1 -6 -1 4 4 -7 -5
turn only|14 -7 -5 -6 1 -3 -6 12
turn please|-7 -7 -3 -1 -8 -6 32 0
turn the|18 -5 0 1 -13 -5 -1 3
turn these|23 4 -5 -8 -2 4 -9 -8
turn this|13 1 -12 -9 -1 -6 1 12
turn what|-8 7 -1 -5 -1 -1 0 10
turned to|3 5 -4 -7 -2 -3 -4 14
turning|10 -7 7 -2 1 3 -7 -4
turno|-20 3 24 27 -10 -8 -12 -3
turns|-26 -20 9 0 15 -6 25 4
turns a|-9 -2 -1 -1 -1 10 -1 4
turns between|-2 -4 -3 -7 -2 1 19 -2
turns each|-5 0 0 -3 0 0 14 -5
turns in|-7 -2 11 0 0 0 -4 4
turns u|-8 -2 -1 -4 -4 2 17 1
turns with|-5 -9 -4 -3 -4 -5 16 15
tutor|2 3 11 -2 -6 -4 6 -10
tutor the|12 6 -1 -7 -3 -5 0 -2
tutoring|-10 -2 13 4 2 1 0 -7
tutoring app|-9 -9 13 4 5 -4 3 -3
tutors|14 6 -4 -5 -4 -1 -4 -1
tv|16 -2 -2 0 -3 -1 -4 -4
tweet|13 -9 12 3 -4 -6 -4 -4
tweet and|12 0 0 -4 0 -3 -4 -1
twelve|-10 22 -13 1 -1 -7 5 3
twenty|-7 -6 -13 -3 2 -2 24 4
twenty five|-7 -6 2 -1 2 0 13 -2
twenty things|-6 2 -6 4 -2 -3 14 -2
twenty words|-4 -11 -2 0 5 0 10 2
twice|11 -2 9 -14 12 -4 -11 -2
twice as|17 -4 -9 -4 0 -1 0 2
twice by|-11 25 -1 0 -5 -1 -3 -3
twice it|1 -2 -7 0 -3 -4 10 5
twice the|14 -1 -2 -3 -4 -1 -2 -1
twice with|-3 0 -1 -3 17 -3 -1 -6
twin|11 -3 -7 -2 -1 2 2 -2
twist|-4 -1 -5 6 -3 -1 18 -9
twist to|-4 1 -5 -4 -1 0 20 -6
two|-10 -10 7 -7 22 -8 1 4
two arrays|6 6 -2 3 -10 9 -11 -2
two assistant|-10 -3 -2 1 14 -1 0 0
two bots|-4 -3 -4 -4 18 -3 -2 2
two buttons|9 -2 -2 1 4 0 -6 -4
two candidate|0 15 -3 -4 10 -12 -2 -5
two channels|-6 -2 14 -1 -1 -1 -1 -2
two cleaners|-10 -1 14 6 0 -5 -1 -4
two column|9 -9 3 -3 0 -3 -1 5
two completions|-3 4 0 0 13 4 -8 -9
two cover|11 1 -2 -2 -6 -1 -2 0
two decimals|-9 -6 -1 15 9 -5 -1 -2
two dice|18 -3 -4 -3 -3 -1 -1 -3
two different|10 -6 -2 0 -4 -2 4 0
two documents|-11 5 -5 0 0 4 5 3
two drafts|20 4 -2 -3 -10 -5 -4 -1
two experts|-8 -2 -2 0 1 -2 17 -4
two explanations|-10 0 -1 -2 17 -7 0 3
two fit|4 -1 9 2 -4 0 -2 -6
two from|-6 -3 -2 2 -3 2 12 -2
two independent|-1 18 -4 -8 -6 3 1 -1
two integers|14 -5 2 1 -4 1 -5 -4
two lines|25 -9 6 4 -12 -13 5 -6
two lists|14 -7 -11 0 9 -4 2 -5
two minute|12 -4 0 3 -1 -3 -7 -1
two mistakes|5 -9 -4 4 -3 13 -8 2
two names|9 4 -4 -6 -4 -5 9 -3
two odd|2 10 0 -1 -1 -5 -4 -1
two of|-3 7 -3 0 -10 -9 10 8
two or|-2 2 -4 -4 -6 16 -5 3
two pages|-2 9 1 -6 1 -2 0 0
two paragraphs|12 -2 -7 7 -3 -9 -3 5
two part|-14 -2 19 -2 3 0 -3 0
two parts|-5 13 -1 1 -5 -1 -1 0
two people|30 -6 -4 1 -2 -7 -9 -2
two proofs|5 -4 -4 -1 10 1 -8 0
two replies|-3 -6 -3 -5 17 3 -3 0
two rounds|3 -10 -3 1 -1 11 0 0
two sentences|20 2 1 -11 -13 4 -4 0
two separate|-2 5 0 3 -8 -2 8 -4
two strings|13 -10 -5 -1 -3 0 8 -2
two that|21 -1 -5 -3 -5 1 -4 -3
two the|2 12 -3 -3 -9 1 0 0
two things|0 -3 -4 -9 3 -4 7 10
two thirds|9 1 11 -1 -3 -6 -2 -10
two times|14 -2 -2 6 -5 -5 -4 -1
two titles|10 0 -3 0 -7 0 0 0
two to|10 7 -4 -1 -1 2 -7 -7
two trains|-7 13 0 -2 1 -3 -2 2
two writers|-7 -4 -2 1 8 1 -6 8
two years|6 8 -9 2 -3 3 -2 -5
txt|5 1 0 1 -3 -10 10 -4
txt files|28 -2 -5 -3 -6 3 -10 -6
txt in|14 -4 -3 1 0 1 -2 -7
type|-2 -3 1 -3 -14 4 21 -4
type for|1 -8 0 7 -2 7 0 -5
type hints|-3 0 2 -7 -1 -1 2 9
type of|14 2 5 -2 -10 0 -8 0
typed|6 -6 8 -9 -9 -1 0 10
typeerror|12 -3 -4 0 0 -7 -4 6
types|2 -13 -1 -9 -1 -2 15 9
types of|13 -10 2 0 8 -1 -5 -6
typescript|22 -14 -5 5 0 -2 -4 -1
typical|16 -5 -5 -8 0 2 3 -3
typically|15 -5 0 -4 -4 -2 0 0
typing|4 -6 7 0 1 -1 7 -11
typo|20 -6 -6 1 -1 -8 7 -7
typo in|20 -5 -5 1 0 -6 -1 -5
typos|-11 0 -5 -3 0 0 16 3
tz|17 -1 -5 -1 0 -3 -6 -1
tá|18 -7 -2 0 -4 -1 -3 -1
técnico|10 -5 -4 2 0 3 -3 -4
tête|0 -3 14 -5 -2 -3 -1 0
u|-13 -3 -10 3 -4 -8 5 31
u <number>|12 2 3 -3 -10 2 -3 -4
u and|-8 -2 -1 -4 -4 2 17 1
ubuntu|21 -2 -9 2 -6 1 -9 2
ug|16 -4 -3 -3 -2 -2 -1 -1
ugly|12 2 -4 -4 3 -5 -4 0
uh|-1 -10 -6 1 -2 1 0 17
ui|11 3 7 -2 -15 4 -3 -5
uk|17 8 2 -8 -4 1 -6 -11
ukulele|17 -5 0 0 -2 -3 -2 -5
ultra detailed|13 -1 -4 0 0 0 -5 -3
ultra realistic|8 2 1 3 0 -3 -10 -1
um|-8 2 -10 1 12 -20 11 12
um assistente|-9 -1 -3 -2 -3 -4 23 -1
uma|0 8 -19 1 8 -18 20 -1
uma frase|-1 -7 -3 9 9 0 -6 -1
ums|20 1 -6 2 1 -3 -3 -13
un|1 -3 -4 -8 -2 5 13 -3
un asistente|-8 -3 -3 1 -4 1 20 -3
un résumé|14 -9 14 0 -3 -6 -2 -8
una|-4 17 -19 23 -16 -19 33 -15
una con|-5 9 -4 -5 -4 0 11 -1
unaltered|-6 -3 -1 10 5 -2 -1 -3
unanswerable|-7 -2 -2 0 -2 0 13 0
unanswered|-6 -1 0 -1 -1 11 -1 -1
unauthorized|14 -2 0 -6 0 -5 -2 0
uncertainty|-4 7 13 -3 -6 -9 -4 6
unchanged|-5 -4 3 6 9 -3 -14 8
unchanged and|17 0 -3 -3 -4 -1 -4 -3
unclear|14 -4 1 7 -4 -10 -4 -1
und|-11 8 -1 1 4 5 -8 2
und antwort|-3 -1 -5 11 -4 0 9 -5
und dann|12 -4 -1 -1 -2 -1 -1 -2
und sag|14 -6 2 -4 -1 -2 -3 -1
undefined|-2 -6 -2 6 3 -7 -3 11
under <number>|14 2 -1 5 -17 -3 -6 4
under <quotation>|5 -8 15 2 -4 -1 -3 -6
under current|5 -1 -2 1 1 -9 7 -2
under each|16 3 -5 -6 -4 -3 -1 -1
under gdpr|23 -3 0 -3 -3 -8 -2 -3
under home|4 -5 -2 -6 -3 -1 12 1
under inspection|-6 -1 -4 6 -3 16 -3 -5
under one|-7 9 -5 0 -1 -1 -1 5
under path|25 -7 9 -9 -6 -7 -4 -1
under ten|17 -2 0 -4 -5 -3 2 -6
under test|-6 -5 0 12 0 0 -3 2
under three|10 4 -4 3 -2 0 -8 -2
under tmp|17 -3 0 0 -7 -3 -2 -3
under var|16 -5 1 -1 -2 -4 -3 -2
underground|12 -4 -3 -2 6 -2 -3 -3
underline|24 -8 -1 -1 -12 12 -9 -7
underlying|5 -9 11 -5 -6 9 1 -6
underneath|14 2 0 -4 -2 -2 -4 -4
understand|25 -8 -1 -7 9 2 -16 -4
understand this|22 -7 1 -2 -5 -6 5 -8
understand what|10 -10 0 0 0 0 0 0
understandable|11 0 -3 -1 -1 -5 0 0
understanding|11 5 -7 -1 -4 1 0 -4
understanding of|14 -5 -4 1 -5 -1 -1 1
understands|-6 -9 2 -8 12 -2 15 -5
understood|3 -3 6 -2 17 -2 -13 -5
undo|17 -5 -14 -7 -4 -9 5 17
une|3 9 -7 -2 -4 4 2 -4
une ia|-6 -10 1 18 -1 -11 18 -9
une seule|-5 13 -4 12 -1 -2 -7 -6
unedited|-12 2 25 -7 -2 -1 -5 0
unexpected|-3 -8 1 3 4 -5 13 -6
unfiltered|-3 -2 26 -6 -8 -1 1 -7
unfortunately|14 -1 0 -5 0 -5 -1 0
unhappy|8 -3 -2 0 0 8 -8 -2
unicode|13 -3 -4 0 1 1 -8 0
unidades|-6 6 -2 13 -4 -2 -2 -3
unified|-4 -6 -3 2 -3 10 -5 8
unified diff|-4 -1 -1 1 0 9 -9 4
uniform|3 -4 -4 -8 -9 -4 4 22
unify|-15 -4 0 2 -3 -7 -1 28
unify the|-6 -4 -1 -1 -4 0 0 16
union|10 -5 -1 -1 -2 -2 1 1
unique|13 -7 -5 2 10 -9 6 -10
unique lines|11 5 -3 -2 -5 0 -2 -4
unique names|8 0 1 0 3 -1 -4 -7
unit|1 8 -17 11 -6 12 -3 -6
unit test|10 0 -5 4 -9 2 -2 2
unit tests|12 -8 -7 13 0 -8 1 -2
united|11 -5 -6 -1 1 -1 0 1
units|-8 13 4 13 -13 -9 -12 11
units and|-5 12 -3 5 0 0 -4 -4
units as|13 -2 0 -1 -1 -1 -2 -6
units do|9 -3 -6 -4 1 -5 6 1
universe|14 -3 1 1 -2 -1 -7 -3
university|6 -6 0 1 17 -8 -7 -3
unjustified|-3 -6 -2 -3 9 4 7 -6
unknown|-4 13 8 2 2 -2 -13 -6
unless|17 2 -1 8 -6 -9 -9 -2
unless asked|13 -9 -1 1 -1 2 -2 -3
unless the|10 -1 -2 10 -6 -4 -5 -2
unlike|4 -7 4 -1 -7 -3 15 -6
uno|7 -3 -1 10 0 0 -9 -4
unrealistic|15 -14 0 0 0 0 -1 0
uns|7 -11 10 -3 -8 -5 -4 15
uns <number>|3 -5 -5 1 -1 -5 -1 14
unsafe|-9 0 0 13 -12 0 9 -1
unseen|5 -7 10 0 -3 -2 0 -2
unspoken|-8 -5 20 0 2 -4 -5 1
unsupported|-5 -4 -9 6 -3 24 -4 -6
unsure|12 -4 14 -2 -2 -11 -2 -6
unten|3 14 6 -3 -1 -4 -5 -9
unterschiedliche|-6 -6 -1 17 -10 -3 10 0
until|2 22 10 -17 8 -12 -2 -11
until <number>|9 -16 -7 4 6 1 -6 10
until all|0 10 -6 -1 -1 0 -2 1
until nothing|-9 5 0 -3 -6 19 -5 -3
until the|-6 7 9 -1 -1 -2 -5 0
until when|10 -6 0 -2 -2 0 -1 2
until you|-11 -3 17 -3 3 -8 8 -3
untouched|-3 -3 6 -8 -6 15 -10 10
untouched return|7 -6 -2 -2 -7 1 1 8
untranslatable|-1 3 4 -1 0 2 -16 10
unused|26 -6 -6 -4 -8 0 -4 1
unusual|26 -9 -2 4 -12 -4 -3 0
unusual in|15 -6 -4 -6 1 1 0 0
unverifiable|-1 -4 0 11 0 -8 0 0
unzip|28 -4 -9 0 3 -7 -2 -8
unzip <quotation>|16 -5 -5 7 -3 0 -2 -8
unzip and|20 -3 -6 3 6 -9 -7 -4
up|-11 -6 3 2 8 5 12 -14
up <number>|13 -12 -2 2 -4 -7 9 1
up <quotation>|23 -3 2 9 -4 -10 -8 -7
up a|0 -5 -1 -5 -3 -6 15 6
up from|14 -1 -9 -2 1 -1 -5 4
up in|9 11 -13 0 -6 -1 -8 8
up into|-9 -4 9 1 7 1 -2 -3
up my|11 4 -8 -4 -9 2 -6 9
up on|13 -5 0 1 -2 -5 -3 0
up question|11 -7 0 1 -7 0 3 -1
up questions|7 -3 -7 -6 11 -2 3 -3
up says|17 -4 -3 -4 -1 1 -4 -1
up the|10 -1 4 7 -16 13 -9 -9
up these|12 -7 -8 -5 9 3 1 -5
up this|15 -3 -3 -2 -1 -1 -3 -1
up three|-6 -3 -4 11 -2 -5 8 1
up to|30 6 1 -7 0 -14 -5 -9
up verification|14 -1 -1 -1 -2 -2 -6 -1
up who|12 -3 5 -2 -5 -2 -3 -1
up with|0 -5 9 -2 1 -12 10 -1
up your|-5 -2 5 9 4 -7 -5 0
upbeat|12 -2 0 -1 -2 0 -4 -1
update|17 10 -9 -15 2 -1 1 -4
updated|23 -11 0 -4 -2 -7 -1 1
updates|13 -5 1 -9 9 -3 2 -6
updating|17 1 1 -5 -7 -3 -2 -2
upgrade|2 -6 0 -2 -2 -2 -2 13
upload|10 -2 -1 -1 0 -1 3 -9
uploaded|19 0 -1 1 -7 1 -4 -9
uploads|12 -3 2 -8 -3 -7 7 0
upper|16 -1 -5 0 -4 0 -2 -4
ups|6 -5 8 -9 -5 -5 18 -8
ups as|-1 -1 12 -1 -2 -1 -4 0
upstream|11 -3 1 -3 0 -6 0 1
upwards|14 -4 0 -3 0 -5 -3 1
urban|11 -5 -3 4 0 -7 2 -3
urgency|10 7 3 -4 -5 -5 1 -7
urgent|16 1 1 -3 -5 -2 -5 -3
url|28 -9 0 -3 2 2 -10 -10
url <quotation>|11 2 -1 -3 5 -4 -4 -6
url and|13 -7 -1 1 1 2 0 -9
url as|20 -3 -4 1 -1 -1 -4 -9
urls|7 1 -1 -10 4 3 -7 2
us|-7 16 -2 0 9 -2 -2 -12
us <number>|22 -1 -2 -4 -3 -6 -1 -5
us and|-8 3 2 -1 8 2 -2 -4
us see|-8 18 -7 -3 1 -6 1 3
us to|-4 -3 3 -3 0 -1 -5 12
us what|-4 1 2 1 7 -11 2 1
us who|-4 3 -1 -2 12 -2 -7 2
us why|-1 -9 8 0 -1 5 -2 0
us with|17 7 -3 -4 -8 -3 -3 -3
usa|22 1 -2 -9 -9 -3 0 -1
usage of|11 0 -1 1 -4 0 -5 -3
use|18 6 -11 4 -6 -2 -4 -6
use <number>|15 10 3 1 -4 -4 -11 -8
use <quotation>|23 -10 10 0 -8 2 -12 -6
use about|2 -3 1 2 -11 2 2 6
use ai|10 -1 1 0 -5 -1 -1 -3
use as|-1 -1 12 -1 -2 -1 -4 0
use for|-2 6 0 -6 2 -8 -5 13
use headings|8 -3 -2 1 1 1 1 -7
use it|6 5 -4 4 11 -9 -2 -11
use my|-4 9 -3 1 8 4 -4 -11
use of|11 0 -6 0 -2 -1 1 -3
use only|11 0 2 -1 -5 -1 -1 -5
use plain|20 -11 -1 -1 2 -5 1 -5
use soft|11 -3 -1 0 -9 1 0 0
use the|14 -5 0 11 -1 -4 -11 -5
use theoretical|13 -5 0 -3 0 -1 -5 0
use this|16 -4 0 -6 0 -1 -1 -4
use to|2 -6 -3 0 3 10 7 -12
use two|6 -13 1 -5 3 3 4 2
use with|15 -5 -2 2 -5 -2 -1 -3
used|3 1 7 14 -7 -7 -14 3
used a|11 -2 1 0 -8 1 -1 -3
used and|14 7 -4 -5 -5 -3 -3 -1
used as|-9 -3 -4 9 4 -10 2 11
used by|19 -3 -1 -6 -3 0 -4 -3
used for|5 -12 9 -7 4 -11 2 9
used in|1 4 -4 -9 9 0 4 -5
used to|21 -8 -8 3 1 0 -5 -3
useful|-9 -10 -2 25 13 -17 -9 10
useful <number>|0 -4 5 10 2 -10 -2 0
useful if|-9 -6 2 -4 17 0 1 -2
usefulness|-2 -7 0 10 8 -6 0 -3
usefulness then|-3 -8 0 10 8 -4 0 -3
useless|3 6 -6 9 1 -11 -1 0
useless steps|-1 -5 -2 9 -6 -2 -2 10
user|-29 -15 6 -1 1 -3 26 16
user <quotation>|22 5 -4 1 6 -9 -10 -10
user actions|11 -1 -2 -5 0 12 -5 -10
user and|5 -4 -9 6 -9 8 7 -4
user ask|-15 11 0 -1 11 0 -4 -2
user asked|7 -7 -4 10 3 -5 5 -9
user asks|3 -3 8 -6 -5 -6 -7 16
user assistant|-6 -4 3 -6 -6 -5 2 21
user can|-4 -4 -4 5 2 -8 3 11
user could|-4 -6 -1 0 1 -5 16 0
user has|12 -3 3 2 -4 2 -7 -4
user have|0 -1 0 -2 0 -5 12 -4
user how|-5 -3 -4 9 0 11 -8 -1
user i|-10 -7 1 13 0 8 -4 -2
user input|17 -8 5 -3 -2 0 -3 -5
user is|4 7 12 -10 3 -5 -2 -8
user message|-5 -12 6 -3 -6 -5 16 10
user my|-9 -9 -3 6 10 11 -12 6
user objects|16 1 -1 1 -5 0 -13 0
user prompts|-1 -2 -1 2 -4 -6 13 -1
user query|-15 1 14 23 -9 -6 -4 -3
user request|-5 -5 4 0 -3 -5 16 -4
user requests|-2 -6 2 -2 -4 3 13 -4
user s|16 -1 -5 -16 5 -1 -7 8
user side|-5 -1 0 0 -1 0 10 -2
user stories|18 -5 -9 -7 2 -3 2 2
user then|-2 3 -7 -4 -2 22 -4 -5
user to|12 -2 0 -1 -4 -3 1 -4
user turn|-9 -6 -5 -8 -3 -9 25 15
user turns|-5 -4 8 -2 -5 -2 11 -2
user wants|3 0 11 0 0 -8 2 -7
user what|5 -7 5 -3 14 -5 -9 1
user which|6 -2 -3 -4 12 0 -9 0
user who|-6 -1 -3 2 -1 -1 14 -3
user would|-3 -8 -10 14 -1 -6 4 10
user_id|25 -9 -1 -1 -1 1 -8 -7
user_message|-3 -10 21 2 -1 -6 2 -6
users|16 0 0 -14 12 -7 -1 -7
users <number>|11 1 -2 2 -3 -3 -7 1
users of|-9 -4 7 1 1 1 7 -3
users through|12 -4 -3 -3 -1 1 -1 -1
users who|17 -4 0 1 -5 0 -8 0
uses|16 0 -5 -5 4 -8 -5 5
uses <number>|11 -4 1 -1 -4 1 1 -4
uses it|17 -6 -2 -2 -3 0 -2 -2
using|7 -1 -1 1 4 -2 2 -11
using a|7 7 7 0 0 3 -17 -6
using c|14 -6 -2 2 -2 2 -2 -6
using javascript|-1 9 10 6 -8 -7 -9 -1
using only|14 -1 -1 -9 -1 3 -4 0
using python|19 -9 1 -1 -2 -3 -6 1
using recursion|1 -1 8 -3 5 2 -2 -9
using the|3 8 -1 2 -8 -12 6 1
usize|11 -7 0 -3 0 -1 0 -1
uso|12 1 -4 -1 -4 0 -2 -1
usr|11 -5 -5 -7 -1 -1 10 -2
usted|-5 0 -1 -1 -2 -1 13 -2
usual|2 -8 0 7 -12 1 10 -1
usually|-9 3 12 2 7 -7 1 -8
usuário|-20 -8 15 -8 12 -3 0 12
utc|12 -2 -3 -1 -1 1 -1 -6
utf|-4 1 4 -4 0 2 -9 10
utf <number>|-4 1 4 -4 0 2 -9 10
util|14 -6 -6 -3 -1 4 1 -1
utile|3 -3 2 -1 10 -5 -7 1
utility|11 -5 -7 -2 6 -5 0 2
utilizing|-1 -3 -2 -1 13 -3 1 -4
utter|12 0 1 0 1 -2 -7 -5
utterance|-1 7 -6 -5 -6 0 10 0
utterances|7 7 -3 -11 -3 -7 11 -1
ux|9 2 -2 -1 1 2 -12 2
v|27 0 -4 -1 -3 -8 -1 -9
v <number>|16 -7 0 0 -5 0 -5 -1
vacation|19 -5 -3 0 -4 1 -4 -2
vaccines|10 -11 3 -8 17 -1 -10 -1
vaccines work|21 -5 -6 -5 -3 6 -5 -4
vaga|7 -4 -2 -9 -1 -5 16 -2
vago|6 1 0 4 -5 4 1 -11
vague|12 -7 -8 -15 -4 5 5 11
valencia|12 -4 -5 -2 -6 13 -4 -3
valid|3 -11 -7 10 5 0 -7 6
valid json|4 -2 -2 -8 6 -4 0 7
validate|14 -7 -1 6 -5 -2 0 -4
validation|13 -1 -4 -3 -1 -1 -1 -1
validity|-30 -4 -2 -2 10 25 2 1
valley|12 -10 -7 -4 -2 4 8 0
valley twice|12 1 0 0 -7 1 -4 -2
valor|19 5 -3 -1 -10 -4 -4 -3
valora|-8 -1 -1 -1 14 -1 -1 -2
valores|-5 17 0 -6 -2 -4 1 0
value|16 -1 5 -2 -6 -11 -2 2
value <quotation>|15 -2 -5 0 2 0 -8 -2
value and|20 -7 -3 -6 -3 1 -3 0
value from|13 -4 -4 1 -2 0 -2 -2
value of|0 -6 -5 -2 0 0 2 11
value return|12 -2 -7 -1 0 0 0 -2
value the|-1 9 3 -6 -1 -1 -1 -2
valued|-2 1 -1 8 -7 1 3 -4
values|22 2 6 -15 8 0 -14 -8
valve|14 -7 -2 1 -7 -5 6 1
van|11 10 -5 -3 3 -1 -5 -10
vancouver|17 -4 -3 -3 0 0 -4 -3
var|18 -10 2 6 3 -6 -5 -9
var www|11 -3 1 4 -3 -2 -4 -4
variable|22 2 -3 -6 2 -9 2 -10
variable <quotation>|21 -6 3 -5 4 -14 6 -9
variables|25 3 -6 -12 -9 2 -3 0
variables after|-12 16 1 -6 0 -5 1 4
variant|6 -9 -3 2 5 -9 9 -1
variant of|8 -7 -3 2 -4 -4 8 1
variants|-15 6 -11 -17 4 -7 26 14
variants are|2 1 -7 -4 0 -5 0 13
varied|-20 -5 1 -3 2 -4 21 9
variety|3 1 -4 -3 -10 2 -7 18
variety of|13 3 -7 1 -7 4 -2 -5
various|23 -10 5 -8 0 1 0 -10
vary|10 2 10 -2 -9 -10 0 -1
vary the|7 4 -3 -2 -5 -12 4 6
varying|-5 -1 -1 -4 -1 -5 13 4
vat|26 -12 5 3 -6 -7 -9 -1
ve <number>|0 -3 -5 -4 0 -3 15 -2
ve already|12 -6 -6 -1 1 2 -2 0
ve been|5 -6 2 -6 8 -9 3 3
ve done|13 -5 -3 4 -1 -1 -5 -2
ve got|0 9 -6 5 5 -6 1 -8
ve had|2 9 -3 2 -1 -1 -7 -2
ve never|11 -5 -3 0 6 3 -12 -1
ve pasted|12 -3 0 -4 1 1 -3 -3
ve to|16 -11 0 5 -5 2 -3 -4
ve tried|11 -5 -4 2 -8 -2 6 0
ve written|6 -7 -8 2 -2 -8 5 12
vec|20 -6 -2 1 -1 -4 -8 0
vector|14 3 -1 -6 -2 -6 -4 1
vegan|12 -10 -1 0 -9 9 -3 2
vehicle|13 -2 0 0 -1 -1 -6 -1
velocity|18 -4 -4 -5 -4 1 1 -4
vendor|15 -6 1 -2 -3 4 -3 -5
ver|-5 12 -5 0 -6 -4 -2 8
verb|8 -6 -5 -2 -3 -8 16 0
verbatim|-15 7 17 0 -5 -11 -9 16
verbose|4 21 -8 2 -4 -8 -10 4
verbosely|-7 12 -1 -6 0 3 -2 2
verbosity|-15 -13 -5 -3 10 31 -3 -3
verbs|15 -10 -6 3 -1 -4 6 -4
verbs <number>|12 -4 -1 1 -2 -4 -2 0
verdict|-27 16 7 6 22 -6 -15 -3
verdict in|-8 -7 0 -10 22 1 -3 5
verdicts|-5 -6 -8 10 9 -12 -1 13
vergib|-4 -1 -1 15 -3 0 -4 -2
verifiable|-5 11 -1 7 -4 0 -4 -3
verification|8 12 -3 6 -5 -11 -2 -6
verifications|-1 14 -4 -2 -2 0 0 -5
verified|7 11 1 -7 -5 -3 1 -4
verifier|5 0 1 14 -4 -11 -4 -2
verify|-11 24 -17 15 -7 3 4 -12
verify my|8 3 -3 7 -1 -4 -2 -9
verify that|13 -5 -3 -2 -1 -1 -3 2
verify the|-5 6 -13 11 -9 6 5 -2
vermieter|3 -9 -3 1 15 -8 -6 6
verse|19 -2 -1 4 -3 0 -8 -9
version|8 -9 2 -12 -12 14 0 9
version <number>|18 -2 -5 -10 2 6 -6 -2
version for|1 2 9 -4 -6 -6 5 0
version in|8 0 -1 -8 0 0 0 0
version of|-2 -8 10 -4 -3 9 -7 6
version that|-7 -5 -5 1 0 25 -3 -6
version with|-2 5 7 -8 -2 -2 -5 7
versions|-9 6 -10 -4 -7 4 7 13
versions for|-5 -1 -1 -1 -1 -1 -2 12
versions of|5 12 -8 -10 -8 -13 12 10
versão|5 -3 0 -1 -8 -8 16 -2
vertically|16 -3 -3 -3 1 -1 -5 -2
very|0 4 11 -3 -7 -5 0 0
very end|-5 9 -7 0 1 1 0 1
very long|-13 -1 1 1 1 0 17 -5
very strong|-7 -1 12 -2 1 -4 -2 2
ves|13 -2 -1 -5 -1 -1 -1 -2
vet|13 14 -10 -6 -5 -2 7 -10
vet s|10 -9 -3 -3 -3 -3 13 -3
vez|17 9 -7 -2 -7 -2 -2 -5
vezes|7 13 -4 -8 -3 -2 0 -4
via|25 2 9 -14 -16 -1 -1 -4
via ssh|2 -7 10 -2 -2 -4 4 -1
vida|13 -3 -8 6 -4 4 -6 -4
video|23 1 -6 0 4 -3 -6 -12
viel|-1 -9 -4 -7 11 -1 12 -2
vienna|18 -5 -1 -9 -9 10 1 -5
vier|5 7 -6 0 9 -2 -8 -4
vietnamese|6 -3 -5 2 -3 -1 -7 11
view|7 -7 13 -6 14 -8 -10 -3
view of|-1 -1 -1 -1 13 -2 -9 2
view on|-8 0 0 0 8 0 0 0
view the|11 -5 3 -1 -2 -2 -3 -1
viewing|10 0 -1 -2 1 -6 -3 1
views|6 2 -3 1 -9 3 -6 6
vignette|-7 5 -4 -1 -5 2 14 -4
vignette <number>|-4 -2 -1 0 -4 2 16 -5
village|22 -8 2 -5 -6 0 -2 -3
villagers|0 0 -2 0 10 -2 -7 1
villages|-11 2 0 2 0 1 9 -3
villains|17 -7 -2 1 -2 -2 -5 0
vim|33 -3 -4 -6 -1 -6 -6 -7
vinegar|1 -11 13 -3 0 -7 4 4
vinegar and|-8 -1 14 -2 -1 0 -1 -2
vinegar in|17 -1 -2 5 -2 -1 -10 -5
vintage|23 -3 -3 -4 -3 -1 -3 -5
violated|-5 0 1 19 -5 -9 1 -2
violates|1 -3 -3 -4 18 -3 -3 -3
violating|-1 1 -6 19 -2 -3 -6 -1
violence|0 3 1 -15 5 11 3 -6
violent|14 -4 -3 -1 -2 -3 -2 0
virtual|26 0 -8 4 -12 4 -8 -5
virtual card|14 5 -3 -3 -4 -6 -1 -3
virtual da|12 -4 -5 5 -3 2 -5 -3
viruses|15 -3 0 -3 -4 -7 6 -4
visa|28 -12 -11 -4 0 10 -7 -4
visa card|12 -4 2 3 3 -9 -3 -4
visible|4 12 9 -3 -1 -10 -5 -6
visible reply|-4 -1 15 -3 -1 0 -5 0
visit|22 -7 -10 -1 -6 4 8 -10
visit <number>|-5 -2 -2 0 -1 2 11 -2
visits|12 -4 -2 -3 -1 1 -3 0
visual|16 -10 -2 0 0 1 -1 -5
visually|7 4 -9 -1 -1 -2 -4 5
vital|-17 13 -4 0 3 2 1 3
vitamin|-5 14 0 -3 0 -1 -4 -1
vite|-7 -2 9 -1 -1 -2 5 -1
vocabulary|17 -4 0 3 -2 2 -9 -8
você|-7 6 -1 0 5 11 0 -14
você é|1 -7 -11 6 9 3 3 -5
voice|2 -3 13 4 -6 -18 4 4
voice and|11 1 -4 -8 14 -1 -10 -2
voice memo|16 -1 0 -1 -1 3 -10 -6
voice of|-11 0 5 2 1 -1 -5 9
voice that|-1 -1 9 -1 2 1 -8 -1
voice then|-3 -3 -3 -6 -1 0 16 0
voicemail|18 -2 -3 -3 -4 -3 -1 -3
voici|-2 -7 15 -9 0 -6 2 7
voici une|-7 -2 9 -1 -1 -2 5 -1
void|8 2 5 -7 -2 -7 7 -6
volcanoes|7 -5 -1 -4 -2 -3 14 -7
vollständigkeit|-4 -1 -1 15 -3 0 -4 -2
volume|14 3 -1 -4 -5 -3 -2 -3
volume of|5 -14 0 -5 -6 10 10 -1
volumes|17 -6 -1 -3 0 -4 0 -2
volunteers|16 -1 -1 -2 -4 1 -6 -3
volunteers who|12 -1 0 -2 -1 0 -3 -6
vom|15 2 1 1 -9 0 -3 -6
von|-6 8 9 3 9 2 -13 -12
von <number>|-3 11 3 5 -3 -6 -3 -4
vor|12 3 11 -12 -6 -7 0 -1
vorsichtig|12 -6 -1 -2 -2 -1 0 0
vorteil|15 -7 -2 -1 1 -4 -1 -1
vorteil sei|15 -7 -2 -1 1 -4 -1 -1
vote|-2 8 -9 -3 21 -8 -2 -6
vote in|13 1 -2 -1 -5 -3 -1 -2
votre|21 -1 -2 -3 -6 2 -4 -7
vous|27 -6 -5 -4 -7 -2 -5 2
vous êtes|20 -3 -3 -4 -6 -2 -6 4
vowels present|15 2 -14 -3 -1 3 -4 1
voz|-10 14 12 -7 -3 -5 8 -9
voz alta|-7 14 13 -4 1 -4 -7 -7
vp|-6 4 -2 -11 -7 14 10 -2
vps|13 2 -5 -2 1 -2 -7 -1
vr|18 1 -3 0 -6 -2 -5 -3
vs|3 -2 -2 -11 18 11 -9 -9
vs right|-11 -1 -1 -1 14 -1 -1 -1
vue|13 7 -4 -3 -5 4 -14 0
vuelve|-7 8 -3 -3 9 -3 1 -3
vulnerable|19 -1 -2 -5 2 -1 -5 -6
w|-12 6 -9 -3 -3 -2 19 4
w <number>|-5 -11 -3 6 -6 10 11 -4
w o|-4 -7 -1 -6 8 -1 4 8
wait|23 -11 -2 -8 -4 2 -4 4
wait for|22 -3 -1 -3 -6 -7 2 -3
waiting|16 3 -13 -2 -7 -2 -2 6
wake|12 -2 -7 2 -5 -1 -6 6
wake up|12 -2 -7 1 -1 -2 -7 6
walk|14 14 -7 -9 0 -3 -1 -7
walk from|-9 15 -4 -1 -2 1 -1 1
walk through|-15 13 -2 -1 0 0 3 3
walked|18 -4 -5 -2 -3 1 -3 -3
walking|18 0 0 -7 -11 7 -3 -4
wall|11 -11 2 -10 2 7 -1 0
walls|4 4 0 -4 -7 -7 14 -3
walter|17 -4 -2 -3 -1 -1 -4 -1
wander|-1 -1 12 -1 -3 -1 -2 -4
want a|21 -2 0 -12 -10 0 -5 8
want and|3 15 -5 -3 -1 -2 -6 -1
want from|7 -6 -2 -1 -4 -2 11 -3
want it|14 -4 0 0 -6 0 -2 -2
want my|10 -1 -5 0 -1 0 -3 -1
want one|11 -3 -2 -1 5 -3 -1 -6
want see|-1 -11 8 -2 3 2 -2 3
want the|-2 8 15 -1 -13 -9 3 -1
want to|13 -6 -8 0 1 -2 9 -6
wanted|9 -3 13 -3 -6 -4 -7 1
wanted to|13 1 -1 -4 3 -2 -6 -3
wants|13 -4 0 4 1 -8 9 -15
wants <quotation>|34 -7 -8 -4 -6 -4 -3 -3
wants a|13 -1 0 7 -2 -3 -9 -5
wants and|1 -4 12 -4 -3 -6 1 3
wants it|16 0 -6 0 0 1 -6 -5
wants the|-7 10 12 -4 0 -1 -5 -4
wants to|5 -4 -9 4 7 1 4 -6
war|8 12 -6 -9 -1 16 -10 -10
ward|33 -14 -9 -2 -5 -5 -5 6
warehouse|22 -2 2 10 -10 -3 -15 -4
warehouse supervisor|16 -6 -4 -2 -2 4 -5 -2
warm|20 1 -11 -5 1 -13 -3 9
warmth|0 -1 -1 -3 12 -1 -4 -2
warn|14 2 -8 -4 2 -3 -3 0
warning|13 -4 -2 2 7 -5 -2 -9
warns|-1 -6 2 12 -1 1 -1 -7
warns about|-1 -6 2 12 -1 1 -1 -7
warranted|-5 -3 -2 13 -6 7 -1 -3
warranty|8 -6 3 -7 3 1 0 -2
warsaw|9 1 -1 -3 -13 3 5 1
warum|0 23 14 -6 -4 -8 -13 -6
was|-4 -13 10 5 9 0 -5 -2
was <number>|15 -7 -2 -12 9 -6 3 -1
was <quotation>|-3 -3 -3 -1 15 -1 -2 -3
was a|1 -3 -13 4 12 -4 3 -1
was able|12 0 -2 1 -6 -2 0 -3
was back|14 -2 -5 1 -1 -3 2 -5
was born|0 4 -3 9 -7 -3 -5 5
was cancelled|8 -4 -8 0 0 8 -2 -3
was declined|6 -8 -9 -1 -4 9 -1 7
was different|20 0 -4 -2 0 -2 -6 -5
was du|-7 16 14 -7 -4 -4 -4 -4
was given|-8 -2 8 3 0 -2 -1 2
was i|16 -2 -6 0 -5 -5 2 1
was in|6 -7 11 5 -1 -8 -3 -3
was it|-5 -2 -5 7 12 -4 -4 2
was known|-3 5 15 -6 1 -3 -3 -6
was last|8 -4 7 -8 -5 -6 -1 9
was made|12 1 -4 2 -1 -11 0 2
was not|5 2 -6 10 -5 -2 -1 -4
was out|17 2 -3 -2 1 -5 -9 -1
was put|-6 0 -1 1 11 -1 -1 -3
was right|1 -3 -2 13 -6 1 -6 3
was stable|3 12 0 -3 -1 -7 2 -7
was the|1 -2 4 13 6 -14 -11 3
was thinking|8 -4 10 -2 2 -5 -2 -6
was too|7 5 -9 4 -1 0 -4 -1
was unusual|15 -6 -4 -6 1 1 0 0
was wondering|16 -1 -4 -1 -8 1 -3 0
wash|16 -5 -2 -4 1 1 -2 -5
washing|13 -8 -1 9 -5 -1 -8 2
wasn|-3 12 -7 -5 3 -2 -4 7
wasn t|-3 12 -7 -5 3 -2 -4 7
watch|18 3 -8 7 -9 -15 -3 6
watch out|4 -1 -2 10 -1 -6 0 -3
watching|20 -7 -1 0 -4 0 -1 -6
water|12 4 -4 -21 -8 5 12 0
water <number>|17 -5 -1 -2 1 -10 -1 0
water and|-5 -10 -3 -3 9 6 10 -4
water cycle|1 -8 -1 0 -1 3 10 -6
water in|20 -3 -5 4 -6 -5 -2 -4
water to|13 -1 -2 -1 0 -1 -7 -2
waterloo|6 -5 -6 10 1 -5 -2 -1
waters|21 -1 -3 -1 -3 -1 -6 -6
waves|0 6 3 -11 6 -1 -5 1
way|1 -1 4 -11 3 8 -3 -1
way a|16 -6 -2 -4 -4 -6 7 -2
way home|21 -6 6 -4 0 -7 -6 -4
way i|13 -2 -3 2 2 -5 -4 -3
way in|-7 8 -2 1 -2 -1 -7 9
way of|18 7 -8 -5 -4 0 -8 1
way that|0 -4 -2 -1 5 1 -7 8
way there|-11 8 -1 -1 -1 9 -1 -3
way they|-3 -3 9 2 -7 -5 8 -3
way to|18 -2 4 -10 -2 -6 -5 3
way you|13 0 -2 -2 -4 2 -3 -3
waypoint|-2 -6 9 -5 -2 3 7 -4
ways|-6 8 -18 -2 -3 -6 13 12
ways in|-8 -8 1 0 -2 10 7 0
ways that|2 10 -5 1 -3 -5 5 -5
we|-9 5 3 -3 4 -5 -5 9
we are|15 3 -9 2 -7 1 2 -6
we can|18 4 0 5 -6 -4 -4 -13
we d|2 -1 5 5 -11 -6 13 -7
we do|16 -4 -5 -1 -3 1 -3 -1
we find|7 2 -1 -5 -5 1 14 -13
we had|15 -1 -4 -1 -4 0 -2 -4
we have|1 5 15 0 0 -13 0 -8
we keep|-2 5 -4 11 -2 -1 -4 -4
we ll|0 -9 4 16 -4 -7 5 -7
we lost|0 0 10 0 0 1 -9 -3
we make|17 -3 -1 -1 -3 -2 -3 -3
we need|-4 12 -4 -16 -4 15 13 -11
we only|-2 -7 3 -2 8 2 0 -2
we re|21 -13 8 0 4 -5 -12 -4
we say|17 -5 -1 -4 -2 1 -4 -1
we sell|11 7 -6 5 -9 -7 -3 1
we should|19 1 -2 0 -4 -10 -3 -1
we use|5 -2 2 -1 13 -5 -4 -8
we value|-5 -2 0 -3 -1 -1 0 11
we ve|20 1 -5 -1 -2 -1 -8 -4
we want|17 4 -10 -3 6 -10 -15 11
we will|-15 -2 -2 6 7 -6 -1 13
we would|0 12 17 2 -7 -10 -5 -9
weak|11 -13 -7 1 -9 18 -11 11
weak in|12 -2 1 -3 2 -2 -4 -4
weaker|-3 -6 -5 0 7 11 3 -6
weaker model|-5 -1 0 -1 0 10 -1 -3
weaknesses|0 -14 -2 -4 3 31 -9 -6
weapons|12 -5 -5 -4 -2 -4 8 -1
wear|18 -3 -11 -4 -4 4 4 -4
weather|0 11 -12 10 -4 -8 7 -4
weather and|12 -2 -2 -3 -1 -1 -4 1
weather city|11 -7 -4 14 -1 -4 -10 1
weather usually|10 -9 -6 -5 0 -3 12 1
web|0 11 -4 2 -3 -12 -9 16
web page|-1 -1 -5 -2 -3 -1 -1 14
webshop|13 -3 0 -4 -8 1 2 -1
website|19 -4 3 -8 -2 -20 5 6
website for|19 -3 -1 -2 -2 -4 1 -7
wed|11 -1 -1 -1 0 -1 -2 -6
wedding|19 -6 -5 0 -4 3 4 -10
wedding speech|16 -1 -9 0 1 -4 0 -2
wednesday|22 -1 -6 -1 -2 -5 -2 -6
week|9 0 -6 -4 13 -1 0 -10
week at|14 -4 -6 0 -2 -1 1 -1
week i|6 -1 -4 1 8 -8 -5 3
weekend|18 -1 -2 -7 6 -6 -5 -4
weekends|18 -5 -1 1 -4 0 -6 -4
weekly|8 -8 -5 -4 12 -3 -1 1
weeks|15 7 6 -1 -6 -10 -6 -5
weeks in|4 5 -2 -5 7 -3 -12 6
wegen|-8 8 11 -6 11 -7 -5 -5
wei|12 -5 -1 -1 -2 1 -4 0
weigh|-10 17 8 -4 9 -8 -6 -7
weigh both|-7 16 -2 -1 -4 -1 -2 0
weighed|-12 3 15 6 -2 -3 -6 -2
weighed in|-9 4 15 0 -2 -3 -3 -2
weighing|-4 -5 14 0 2 -1 -1 -5
weight|-3 -5 -11 20 -1 12 -7 -5
weight of|0 -7 -3 11 4 5 -6 -4
weighted|-1 -4 -4 13 -2 1 -6 2
weights|10 3 3 14 -8 -8 -9 -5
weights <number>|15 -5 2 -8 -2 0 -3 2
weimar|-1 8 10 -4 -11 1 2 -6
weird|20 -9 -3 4 -4 6 -8 -5
welche|6 8 21 -13 12 -7 -16 -11
welche der|-2 -8 -10 -6 28 -1 -2 1
welder|11 -1 7 -3 -4 -2 -7 0
welding|-3 -9 -2 -1 -2 2 14 1
well|5 -5 -16 5 -2 1 5 8
well a|-8 -10 0 10 0 -4 10 2
well as|0 11 5 -8 7 5 -13 -7
well known|-9 -1 2 -1 0 -1 -1 10
well they|4 1 -1 -5 10 2 -4 -8
well what|2 -3 1 -4 -1 -3 15 -8
well with|22 -5 -4 -1 -4 -3 -2 -2
welsh|15 -6 -1 -1 -4 5 -4 -5
wenn|11 12 -8 -2 -5 -4 -2 -3
went|7 -17 22 3 -10 6 -1 -11
went missing|21 -3 -3 -1 -2 -5 -5 -1
went through|-13 -8 24 5 -6 -6 5 -1
went to|10 -5 -2 2 -4 1 -6 4
went up|12 0 -1 0 -1 -1 -6 -3
went wrong|1 -3 2 -14 7 8 -2 2
wer|14 -7 -8 -6 11 -9 6 -2
were|11 -9 11 -2 6 2 -6 -13
were <number>|2 -9 1 8 -1 2 -2 -2
were in|14 1 2 -3 -4 -5 -5 -1
were left|18 -7 1 -7 -6 -6 5 1
were not|2 1 7 -1 2 -4 2 -8
were reading|-2 5 14 -2 -5 -6 -5 0
were the|-8 -1 8 0 -6 2 9 -5
were there|18 -3 -2 -1 -3 -2 -6 0
weren|19 -2 -4 0 -6 -3 -2 -2
weren t|19 -2 -4 0 -6 -3 -2 -2
westphalia|12 6 -7 -2 -2 -2 -1 -5
westphalia change|12 1 -2 -1 -2 -1 -1 -5
whale|18 2 -9 -2 7 -1 -5 -10
what|-4 14 8 -10 -2 5 -8 -3
what about|38 0 -10 -1 -8 -6 -3 -10
what an|-1 -1 -6 2 -1 -2 -6 16
what are|28 3 -1 -12 10 -4 -7 -16
what belongs|14 -11 -5 -1 1 1 0 1
what can|14 -2 -1 0 2 -8 -2 -3
what changed|10 -2 2 -3 -12 -1 2 2
what comes|-7 13 -2 -2 0 -1 -1 0
what could|9 8 -8 -4 1 -5 2 -4
what did|9 -17 18 -10 -2 12 -2 -8
what do|19 2 -7 -1 5 -15 9 -11
what does|17 8 -10 -9 1 4 -2 -9
what each|1 11 -7 -7 6 -2 6 -8
what evidence|-11 18 1 -2 2 -7 -1 -1
what first|3 8 -6 -1 1 -1 4 -9
what follows|-3 12 0 -5 0 -5 -1 2
what goes|25 -3 2 -4 -14 -10 -7 12
what happened|12 7 -6 -2 -7 8 -7 -5
what happens|13 -5 4 -3 1 -9 -2 2
what has|16 0 1 0 -1 -3 -5 -8
what he|13 -2 -9 -1 -5 -2 -2 8
what i|12 4 -11 -10 -6 -2 6 5
what is|13 5 -9 -11 -8 15 3 -9
what it|-8 8 -4 3 9 4 2 -15
what kind|6 10 0 -1 -8 -5 1 -4
what made|-6 11 14 -8 -6 -4 0 1
what means|0 -7 -1 13 6 -5 -3 -4
what must|-9 -3 14 -3 -2 8 -2 -4
what order|12 -6 -1 0 -2 0 -1 -1
what percent|4 -1 -8 -4 11 1 -8 5
what percentage|17 6 -3 -7 -2 -3 -4 -4
what questions|10 -1 -1 0 -1 -5 -3 1
what really|7 -7 11 -1 -2 0 -5 -3
what s|26 2 -11 -5 1 1 -7 -9
what she|2 -8 18 3 -5 -6 -3 0
what should|4 -10 8 1 -6 12 -7 -2
what speaks|15 2 -6 -2 1 -6 -3 -2
what that|-8 9 -2 3 -2 -1 -2 3
what the|-18 9 16 2 2 -1 -9 -1
what they|14 5 -7 1 -3 -5 3 -9
what this|14 -5 -2 -7 2 5 -2 -5
what time|10 11 -13 -3 0 -12 7 -1
what to|30 -13 11 -4 -8 2 -13 -6
what type|-2 0 9 1 4 -5 -6 -1
what was|14 -11 9 5 -12 -1 -13 8
what we|4 2 14 -3 -5 -4 -2 -5
what went|-5 -6 22 7 -9 -9 4 -3
what were|13 3 -5 -3 -2 -1 -4 0
what would|9 4 -15 1 -7 6 18 -16
what year|11 2 -6 -3 4 -5 0 -3
what you|-22 18 22 4 -1 -2 -9 -10
whatever|-18 2 9 3 -1 -13 14 3
whatever would|-8 -4 -1 -4 0 -1 12 6
whatever you|0 -2 9 1 -1 3 -7 -2
whats|15 -1 0 -3 -4 0 -3 -4
whats the|12 -1 -1 0 -3 -1 -1 -5
whatsapp|11 -12 -3 1 1 -3 11 -7
wheat|-8 -5 9 -1 0 -3 -2 9
when|5 8 0 5 14 -18 6 -20
when a|11 2 -2 -2 -2 2 -6 -4
when all|-13 7 0 10 -4 -1 -1 3
when did|9 -1 -8 4 2 0 -6 -1
when do|15 -2 -1 -5 -2 -1 -2 -2
when i|24 -7 -8 4 -4 -2 -10 2
when it|15 2 10 -8 -5 -16 -2 2
when she|17 1 -12 -1 0 1 -7 1
when the|18 5 8 -15 1 -6 -3 -8
when there|13 -7 -3 -2 0 0 1 -2
when they|15 -2 -5 2 0 -9 -2 1
when to|1 -6 -5 11 11 -2 -7 -5
when two|13 -4 -1 -1 -3 2 -3 -3
when will|2 -6 -7 5 -6 0 15 -3
when you|5 2 6 -14 5 -12 12 -4
whenever sketch|17 -5 -5 1 0 0 -1 -7
whenever you|-8 12 -4 -3 0 0 1 2
where|3 7 -4 -10 -11 15 -3 4
where a|13 -3 -2 3 -5 -6 -6 7
where all|-14 9 0 1 -1 -1 -3 10
where answer|-7 -1 0 7 11 -2 -4 -3
where can|14 -6 -4 3 0 3 -4 -7
where column|12 0 -1 -1 -1 -1 -5 -3
where did|17 -8 -2 -1 -4 -2 -1 1
where do|-2 -4 -13 0 6 0 3 10
where does|-2 -3 -1 -6 -3 18 0 -2
where each|5 13 -4 -1 3 -5 -11 -1
where i|15 2 2 -9 0 2 -3 -8
where is|22 -2 7 -6 -5 -9 -15 8
where it|14 -16 1 1 0 5 7 -11
where most|-16 1 2 1 -3 1 12 2
where my|13 -4 -4 -5 7 3 -6 -4
where not|15 -3 -8 -1 2 -4 1 -4
where players|15 -1 -2 -1 -10 0 -1 0
where s|14 -4 -8 -2 8 6 -6 -7
where the|-2 10 -3 -14 -1 -2 -2 14
where there|23 0 2 -13 2 -9 1 -6
where they|-6 7 9 1 -7 -3 -6 4
where things|-12 15 1 1 -1 -3 1 -3
where to|12 -6 -2 0 -1 -4 0 1
where would|14 -8 -4 9 4 0 -8 -8
where you|8 13 0 1 -1 2 -12 -10
whereabouts|20 -5 -4 -2 0 -2 -2 -7
whether|5 7 -9 14 8 -17 -1 -7
whether a|2 -7 -5 -2 16 -3 5 -7
whether i|22 -7 -9 -7 -9 10 -4 4
whether my|2 -9 12 -7 0 -1 1 1
whether the|5 14 -2 14 3 -8 -14 -11
whether they|15 -6 3 -9 -2 2 -1 -3
whether to|12 6 -4 -6 -5 4 -4 -3
whether we|13 1 -1 0 -8 -2 -1 -3
which|-10 6 2 -20 26 6 0 -9
which a|-16 -11 -9 11 8 8 12 -5
which action|-5 2 -15 -8 3 18 4 1
which answer|-4 -4 3 1 24 -7 -6 -6
which are|21 -2 1 -3 -4 -4 -7 -3
which assumptions|-2 -3 -7 2 1 9 1 -2
which can|14 -7 1 -4 2 -2 -7 2
which clue|-2 12 -7 -1 -2 -2 -1 2
which cost|12 -3 -1 -7 -3 2 1 -1
which country|3 9 1 -2 -7 6 -11 0
which document|-11 5 -5 0 0 4 5 3
which ends|-2 -3 13 0 -2 -2 -2 -1
which files|10 -4 -6 8 -5 -3 0 -1
which follows|-2 -5 1 -2 19 -3 -6 0
which gas|-5 10 -1 1 -1 -2 0 -1
which has|12 -11 -2 1 14 -3 -5 -6
which have|9 3 -6 -1 -1 0 -7 2
which i|15 -7 -7 2 -2 -1 1 -2
which is|17 -10 7 -8 16 -14 -8 0
which it|-8 0 5 0 -3 -5 12 0
which leads|-9 -1 -1 1 1 12 -3 1
which line|6 13 4 -5 -4 -3 -4 -7
which logo|16 -1 -5 -3 -6 -2 0 1
which look|-7 -1 0 -2 -5 -1 15 1
which makes|12 -2 -1 0 -5 0 -1 -4
which model|-3 -4 -3 10 -1 -6 -2 9
which need|-3 -4 1 2 -4 -4 16 -4
which number|10 4 11 -5 -8 0 -5 -6
which of|13 -12 -3 -20 22 20 -6 -14
which one|18 1 -5 1 11 -16 -6 -3
which ones|17 -1 0 -3 -5 -5 -1 -1
which option|-5 12 -2 -1 -1 -1 -1 -1
which order|-13 9 16 4 -1 -9 -4 -3
which paragraph|19 -3 -3 -2 -4 -3 -1 -3
which phone|24 -3 -6 4 -7 -4 -2 -6
which poem|-6 -2 -1 -3 12 -2 2 0
which reply|-11 -4 -6 -1 35 -13 1 -2
which response|-9 -2 -2 10 13 -2 -6 -2
which sentence|10 -2 -9 -2 -4 6 4 -3
which service|20 -5 1 -7 -2 -7 -3 3
which should|-4 -1 0 0 -8 4 11 -2
which side|-1 11 -2 -4 -8 -1 5 0
which tables|11 -5 1 -6 -2 2 -3 2
which the|-2 4 -11 -4 5 7 2 -1
which they|-3 5 -8 -8 6 7 0 1
which this|-10 -4 9 -3 -4 -1 15 -2
which title|19 -3 -3 -2 -6 -3 -1 -1
which verb|17 -4 -2 -6 -4 -7 7 0
which were|3 10 -3 -4 -2 -1 -5 1
which word|15 -4 -7 -5 -5 8 6 -8
which would|33 -15 -7 2 -5 2 -5 -4
which you|3 10 11 -9 -15 3 -4 0
whichever|-5 -2 -2 -2 -1 11 -1 1
while|-7 -4 23 -8 2 -6 -7 7
while i|17 -2 -3 -6 -1 -1 -3 -1
while lo|-3 -6 -2 -1 0 9 6 -2
while preserving|11 1 -4 -2 0 0 -4 -2
while reading|-4 -9 14 1 -2 -4 1 3
while they|8 -6 -2 2 -8 -3 10 -1
while working|6 -8 8 0 0 -1 -4 -2
while you|-11 0 12 2 -2 -3 3 -1
white|9 -10 -1 -8 11 2 -4 2
white people|29 -7 -6 3 -1 -6 -11 0
white to|-5 7 -2 0 -1 -8 12 -3
whiteboard|6 14 -7 -6 1 -3 0 -4
whitening|16 -12 -1 1 2 2 -2 -5
whitespace|14 -6 -5 1 1 -4 -3 2
who|10 -3 1 -11 -5 -5 16 -3
who are|11 0 0 0 0 1 -12 1
who asked|-7 -4 -2 10 7 -1 0 -1
who benefits|-7 15 -1 -1 -1 0 -2 -2
who got|-2 -8 8 -2 3 1 2 -1
who has|5 7 5 -3 7 -6 5 -20
who i|-8 12 2 1 -5 -2 -1 1
who invented|15 1 -2 -2 -9 -1 -1 -1
who is|-8 -4 -12 -2 17 -3 12 -1
who painted|-8 -3 -3 -3 1 14 1 2
who pays|11 -5 -2 -2 5 -1 -4 -1
who s|21 -1 -3 4 -13 0 -6 -1
who should|21 -6 -2 -2 -3 6 -12 -3
who ve|9 -6 -2 2 4 2 -8 0
who was|19 2 2 -8 -12 3 -11 5
who wasn|26 -10 -1 1 -4 -4 -6 -3
who what|8 -2 2 -7 8 -6 -3 0
who wins|-3 -3 -4 -3 20 -4 0 -3
who won|35 -8 4 -9 -1 -5 -12 -4
who would|2 -1 0 10 -4 1 -7 0
who wrote|9 -5 9 -3 -8 5 -3 -3
whole|-10 10 -12 -2 2 8 9 -5
whole calculation|-7 17 0 1 -2 -6 -1 -1
whole conversation|-4 -4 -3 -4 -3 1 16 0
whole number|-2 -13 3 13 -6 2 7 -4
whom|10 3 -3 -6 6 -4 -3 -3
whose|6 1 15 -16 -8 -4 12 -5
whose answer|-6 -1 -1 -1 -1 1 10 -1
whose name|6 -2 11 0 -7 -11 -5 8
whose names|20 7 -3 -4 -4 -4 -13 1
whose thoughts|-4 0 14 0 0 -4 -4 -3
why|4 17 2 0 -3 9 -11 -18
why <number>|4 5 0 -6 -2 12 -8 -5
why <quotation>|18 -6 -2 8 -5 -4 -5 -4
why a|10 -7 -2 3 -7 -3 2 4
why and|-10 11 -1 -3 -2 16 -8 -2
why are|27 -12 -14 -7 4 5 -6 4
why did|10 3 2 -6 3 -7 -4 -2
why do|18 -10 1 10 -7 -11 -4 3
why does|14 8 -11 -5 4 7 -5 -12
why each|15 3 -10 1 7 -5 -4 -6
why hasn|17 -5 -3 -2 -10 1 0 2
why i|10 -3 -4 -4 13 -6 -2 -4
why is|21 -18 -2 -10 9 2 -2 0
why it|-16 14 -2 -2 -9 21 -1 -4
why my|-3 -4 -2 -4 2 12 0 -1
why no|-5 9 0 -6 -1 0 1 1
why one|-1 17 0 1 -8 -5 -4 1
why other|-5 13 -5 -1 0 -1 0 -1
why the|0 3 9 -3 -3 8 -9 -4
why they|8 -3 -2 9 -3 4 -12 -1
why this|-4 22 -7 5 -6 2 -5 -6
why was|18 -9 3 -5 -1 -3 -1 -3
why we|33 -8 -2 0 -2 -8 -7 -6
why what|-5 13 -3 -4 1 -3 0 2
why won|14 -7 -4 1 -3 1 2 -4
why would|18 -7 -2 -9 -6 14 -10 1
why you|-5 10 11 -9 -4 -10 1 5
wide|28 -2 -5 -4 1 -6 -7 -4
wide and|11 -1 0 0 -2 0 -8 -1
wide column|10 -6 0 -1 0 -1 0 -1
wide shot|16 -3 -5 -1 -4 0 -2 0
widget|17 -6 0 0 -5 2 -5 -3
widow|5 0 -5 11 0 -3 -8 0
width <number>|20 -1 2 -8 -9 -1 -1 -1
wie|18 -18 2 6 -14 -5 11 0
wie sie|-4 -5 -5 -5 0 14 9 -4
wieder|-7 -5 23 -4 -3 -2 -1 -3
wife|14 -1 -10 -1 -3 -4 10 -3
wife is|7 -1 -8 -3 0 0 7 -2
wifi|5 -13 -11 10 0 -2 -1 10
wiki|-4 5 -10 15 -4 -11 14 -7
wikipedia|-11 -5 -2 -4 -5 -6 10 21
will|3 9 3 5 7 -9 -19 0
will analyze|10 1 -1 -2 -2 -1 -2 -5
will answer|-1 11 -1 -1 -3 0 -5 0
will ask|16 -5 -6 3 1 -4 1 -6
will be|3 23 -12 2 2 -10 -12 4
will change|-8 9 0 0 0 0 0 -1
will check|5 -12 2 6 3 -2 1 -4
will come|12 0 -5 1 -4 1 -4 -1
will cost|9 -6 1 -1 -1 1 -1 -2
will eat|17 -6 1 0 -4 1 -10 1
will execute|17 -7 -2 0 -5 1 -7 2
will fill|13 -3 0 -5 -4 0 0 -1
will give|16 -6 -3 -1 -2 -1 -5 1
will have|15 1 -4 -2 -2 -2 -1 -4
will help|13 -3 0 -7 -4 1 1 -1
will i|14 -1 -1 0 -7 -3 0 -2
will identify|12 -7 -1 -1 -6 2 1 0
will it|27 -13 0 -4 -5 4 3 -12
will not|15 -2 8 -3 -6 -5 -3 -3
will paste|-2 4 -5 -2 13 -4 0 -3
will read|11 -4 7 -5 -6 -1 -2 -1
will ring|11 -4 0 -5 0 0 -3 0
will see|-7 3 3 8 -7 11 -8 -2
will she|18 -8 -3 -2 -1 2 -7 1
will show|-9 -3 -1 5 5 -5 -4 10
will take|5 7 -2 -12 -4 -4 -4 13
will the|13 -3 1 -6 -2 -2 -2 1
will type|-8 -2 -1 -2 -1 0 0 14
will use|13 -4 -1 0 -2 3 -7 -2
will you|16 -1 -1 -5 -7 -3 0 0
william|19 -7 -2 -5 1 -3 -1 -2
wilson|14 -2 -2 -2 -3 -3 0 -2
win|-7 -5 -8 1 25 -5 0 -2
win a|7 1 -3 -2 -9 1 4 1
win lose|-7 2 0 -2 11 -2 -1 -1
win loss|-3 1 0 0 16 -5 -2 -7
wind|17 0 -3 -1 -3 -2 -6 -4
winding|-10 -6 10 -1 -1 2 -1 7
window|2 -9 2 -2 8 -4 -1 4
window in|12 1 3 -4 -4 -2 -4 -1
window to|17 -3 -2 1 -2 0 -5 -7
windows|20 -10 -1 0 1 -3 -3 -2
wine|8 -12 -1 12 5 4 -3 -13
winner|-19 -2 -1 -14 59 -8 -7 -9
winner and|-3 -5 1 -4 15 1 -2 -3
winners|-7 -4 -1 -4 23 -4 4 -7
wins|-7 19 -5 -15 22 -9 -4 -1
winter|17 -2 8 -9 -10 2 -4 -2
winter before|11 -3 0 -6 -3 0 -1 1
wir|15 -7 -5 -1 -14 6 18 -13
wirklich|13 -2 16 -5 -5 -5 -7 -5
wise|3 7 -1 -2 12 -7 -8 -4
wish|22 10 0 -2 -9 -6 -10 -5
wishes|15 -7 -3 4 -7 5 -13 7
with|-10 4 2 -9 0 -2 13 3
with <number>|13 0 -12 3 3 -8 18 -16
with <quotation>|16 24 -2 0 -6 -19 -1 -12
with a|14 -15 -10 -6 7 19 -2 -6
with acceptance|17 0 -2 -1 -4 -2 -7 -1
with all|-1 -5 18 -4 -2 9 -7 -8
with answer|-8 11 -2 6 -6 -5 4 0
with answers|2 -2 3 -5 -7 -4 16 -3
with at|-10 -7 13 1 -1 0 9 -4
with boxed|-7 14 -1 0 -1 -3 -1 -1
with c|12 -5 -15 4 5 4 0 -5
with chmod|13 -4 -1 -1 -2 -1 -3 -2
with citations|2 -7 -1 0 -1 -1 -4 11
with code|20 -3 -6 -5 2 -4 -1 -4
with columns|10 9 -2 5 -11 -4 -3 -4
with complete|1 -3 -2 -5 -2 2 -8 18
with complexity|-7 11 0 -4 0 1 0 0
with dates|-1 -9 -3 -3 -1 11 7 -1
with detailed|15 -1 0 -2 -4 -4 0 -4
with developing|10 -6 -1 -1 -1 2 -1 -1
with different|-5 -6 -5 -2 5 -4 11 6
with each|20 -4 9 -4 -4 -6 -10 0
with early|3 -4 1 0 9 1 -4 -6
with examples|19 -6 -7 -1 -4 -7 9 -3
with facts|3 -12 6 3 -2 8 -7 1
with final|-4 2 12 -2 -4 -4 2 -2
with from|-2 11 -1 -4 -1 -1 -1 -1
with his|19 -5 -3 -6 4 1 -9 -1
with human|13 -1 -2 -2 -1 -5 1 -3
with id|2 -4 10 9 -6 -8 -1 -1
with images|-4 -2 0 1 0 3 11 -9
with it|0 1 -11 -7 -2 16 -3 5
with its|12 3 -1 8 -2 -15 4 -8
with json|15 -1 -2 -6 -2 -2 -2 -2
with just|-10 -2 -5 2 8 9 -2 1
with key|10 -3 -3 -1 -1 3 3 -7
with keys|13 15 -13 -6 -9 -2 14 -12
with label|22 -2 -5 -1 -4 -3 -5 -2
with less|-6 -2 -4 7 19 -4 -4 -6
with line|0 2 4 -5 -6 10 -5 1
with low|6 -6 -3 -2 -1 -2 10 -2
with me|17 -3 -11 10 -1 -2 -5 -4
with minimum|2 -3 1 -6 -3 14 -2 -3
with model|-6 -3 -1 -1 9 -1 4 -1
with more|-1 -4 -2 -3 -1 -4 15 0
with my|27 -1 -1 7 -5 -8 -9 -10
with names|16 -2 0 0 -1 -1 -4 -8
with new|13 -6 -2 2 -1 2 -7 -2
with no|5 14 0 -2 -7 -10 -6 6
with one|7 8 -6 -11 3 9 -7 -2
with only|16 -2 -1 -4 -8 2 1 -3
with open|25 -4 -5 -1 -3 0 -5 -7
with or|13 0 0 -8 1 2 -8 -1
with other|-1 -8 4 2 -10 4 10 0
with price|24 -10 0 -2 -8 -3 -5 5
with prompt|17 7 -4 -5 -6 -4 2 -7
with reason|-8 9 0 1 0 -1 -1 0
with reasons|11 -6 -3 -3 7 2 -3 -4
with reflection|-6 0 12 5 -4 -3 -2 -2
with respect|12 -2 -1 1 -8 3 -2 -2
with same|-7 -1 -1 0 -1 -1 4 9
with sample|15 -3 0 -4 0 3 -6 -4
with search|-7 12 -5 1 1 -5 1 1
with severity|-1 4 -1 -4 11 -2 -3 -4
with sharp|9 -3 -7 -3 1 1 1 1
with sides|-9 9 3 -1 -1 2 0 -2
with solutions|1 -1 -4 0 2 -1 -8 11
with someone|18 1 -3 0 -5 -6 -4 0
with step|16 -14 1 8 8 -9 -6 -3
with tasks|12 -6 -3 -2 0 -1 -3 2
with that|19 -10 -1 9 -1 -7 -7 -2
with the|2 -3 8 10 -6 -6 4 -9
with their|-6 12 -3 0 -6 8 2 -7
with them|14 -4 -8 4 -2 -2 0 -2
with these|12 -4 0 0 -1 1 -1 -8
with this|2 -3 6 -8 -1 14 -7 -4
with those|4 -3 1 -5 1 12 -6 -4
with three|7 14 1 2 -6 -7 -8 -3
with two|17 5 -11 1 5 -12 -6 1
with typos|-13 -1 1 -1 -1 -5 19 1
with units|-6 17 -2 -5 -2 0 -7 5
with up|19 -4 -7 2 -3 1 -6 -2
with user|-10 0 10 2 0 0 -1 0
with varying|-5 -1 -1 -4 -1 -5 13 4
with visible|-8 17 -3 -4 2 0 1 -4
with what|5 -13 13 1 -6 0 2 -1
with you|17 -5 -9 3 -4 3 -6 1
with your|10 -2 -3 4 2 -4 -5 -1
withdrawing|11 -4 -2 -1 -2 -1 0 -1
withdrew|16 -6 -5 -3 -1 -2 8 -7
withheld|2 2 15 -4 -2 1 -5 -8
within|-4 -9 9 1 12 -15 0 5
within <number>|5 -5 -3 -5 11 -2 -9 7
within an|2 -8 1 -1 -5 0 9 1
within the|5 -9 -7 7 15 -7 -2 -2
without|5 8 6 -10 2 -7 -7 3
without a|12 4 6 -7 -3 -6 -9 2
without altering|18 2 -6 -1 -10 4 -4 -2
without being|-15 -1 -10 -4 27 -3 9 -4
without its|-6 15 9 3 -7 -2 -1 -12
without leaving|-8 9 4 -3 -1 -1 0 -1
without losing|12 1 -4 -3 -3 -2 4 -5
without making|18 -4 -4 4 0 -6 3 -11
without notice|-1 8 -2 1 4 2 -2 -9
without paying|14 -8 -1 1 0 1 0 -7
without pressure|11 -2 -1 0 -2 -5 -2 0
without repeating|9 7 -4 -4 0 1 0 -9
without their|12 -6 8 2 -4 -5 -3 -4
without them|3 -5 0 1 -4 15 -1 -8
witness|7 8 -2 2 -9 4 -4 -7
wo|4 -5 0 -3 -1 11 -1 -5
wohnung etwa|13 -4 -1 -2 -2 -1 -1 -3
woman|0 6 2 -16 1 6 5 -4
woman <number>|0 3 -9 -5 0 7 6 -2
woman with|23 -5 -6 2 -5 -4 -6 1
women|18 -6 -10 0 2 3 -4 -3
won|6 1 1 -3 9 -6 -2 -8
won the|3 8 0 7 -4 -2 -7 -3
wonder|-3 -11 17 6 -10 -1 0 2
wondering|10 -2 7 -1 -8 0 -4 -2
wondering if|16 -1 -4 0 -8 1 -3 0
wooden|16 -4 -3 -4 0 -2 -1 -2
wool|20 15 -3 -9 -4 -5 -8 -7
word|8 -11 12 -3 -3 -1 12 -15
word <quotation>|20 -7 -3 -5 -3 -3 -3 4
word and|-7 -7 11 -3 -2 7 1 -2
word as|-1 -2 9 0 2 2 -7 -2
word between|-11 -2 10 1 1 -1 1 1
word each|-1 -5 -4 0 -1 -2 13 -1
word for|11 -7 11 9 -10 5 -13 -5
word is|22 0 -3 -2 -3 -2 -9 -2
word no|-4 -7 13 1 -4 2 11 -12
word or|13 -3 -5 0 -5 1 -2 1
word problem|-3 0 -4 -1 -4 -1 19 -6
word that|22 3 -9 1 -7 -4 -7 2
word to|4 0 11 -1 -9 -8 12 -9
word with|11 7 -4 -2 0 -5 -2 -5
word words|12 -5 1 2 1 -1 -10 0
wording|-3 -2 5 -9 -8 0 2 15
wording <quotation>|20 2 -3 -2 -4 -6 -6 -2
wording and|-1 -5 5 -4 0 -6 -4 14
wordpress|21 -1 -7 1 3 -5 -6 -5
words|-2 4 0 -8 3 -7 0 10
words <number>|2 4 -11 17 -9 -3 -9 9
words <quotation>|5 -6 6 12 4 -2 -8 -11
words and|-5 11 -3 -3 0 4 -3 -3
words at|6 -9 2 0 7 0 -11 5
words do|7 -1 9 -1 -5 -1 -10 2
words end|12 -2 2 2 -9 -7 -9 11
words first|-17 10 1 -3 21 -2 -7 -3
words for|22 -3 2 0 -6 4 -3 -15
words i|23 -12 -6 0 6 0 -8 -3
words if|15 4 -2 6 -4 -3 -3 -12
words in|7 10 12 1 -7 -10 -5 -7
words input|-8 14 -2 -2 -2 -1 3 -2
words is|12 -1 -1 1 -4 2 -9 1
words it|11 2 -3 -8 2 -4 0 0
words list|12 -3 -5 -2 -1 -1 -1 2
words mark|-1 -1 2 -2 0 2 -10 8
words mention|-2 0 -3 -3 -6 13 0 0
words my|15 -2 -2 -3 1 -1 -14 5
words never|9 -4 -3 -2 4 3 -9 2
words no|11 -3 3 -7 -3 3 1 -6
words notes|11 -4 -4 5 5 -7 -5 0
words of|-17 11 1 -5 0 -6 11 5
words on|6 1 -2 -1 -6 -5 -3 11
words one|23 5 -2 -5 6 -8 -5 -13
words same|13 3 -1 0 -2 -2 -8 -3
words so|-1 -8 -1 3 -1 0 -3 9
words the|10 -13 9 -6 -1 1 2 -3
words then|-1 -2 -6 -8 12 11 -1 -6
words what|3 0 0 1 -12 11 1 -3
words with|2 1 -2 -3 -4 0 -4 11
work|-5 16 7 -3 -19 -3 3 3
work <number>|-8 18 -5 -3 3 -4 -1 0
work and|-5 11 -4 0 0 -4 6 -4
work as|10 16 -7 -4 -3 -13 -2 3
work for|5 11 -2 1 1 0 -9 -7
work how|8 0 0 6 1 -2 -4 -8
work if|-4 13 -2 3 -2 -1 -4 -2
work in|-6 7 -7 -4 0 5 -8 13
work is|0 11 -3 -1 1 1 -9 -1
work it|-14 37 -10 -1 -2 -13 3 1
work on|8 -4 5 -6 5 -11 4 -1
work out|5 2 -10 4 8 3 1 -14
work the|-10 15 -3 -2 0 -7 1 7
work through|-7 12 -8 8 2 -3 -1 -3
work to|17 -8 -3 3 0 2 -7 -4
work with|5 -6 -6 2 5 5 -10 5
worked|8 18 -21 11 -9 2 -6 -3
worked example|-4 -4 -1 -6 2 -2 -4 19
worked on|15 -5 -1 -1 0 -3 -4 -1
worked solution|-4 0 -1 8 -2 17 -8 -11
worked solutions|-5 13 -2 -4 0 -2 1 0
worker|12 -5 5 -2 4 -3 -11 0
workers|16 2 -9 7 3 -4 -8 -6
workers <number>|-2 17 2 -5 9 -8 -10 -4
workflow|23 -2 -2 -7 -4 -5 -7 5
working|2 16 4 -9 1 -3 -5 -7
working and|-7 13 -2 -1 -1 -2 1 -1
working days|12 -4 -2 0 6 -3 -4 -4
working first|-14 34 -3 -5 -4 -3 -3 -2
working in|14 -15 -2 2 2 -1 -2 2
working this|10 -5 -6 2 -2 6 0 -4
working which|-14 14 -1 -3 2 -2 1 3
workings|0 29 -15 -2 -5 -4 2 -5
works|12 13 -7 0 -10 -7 3 -3
works <number>|-6 20 -1 -2 -1 -5 -3 -1
works in|14 0 0 -4 2 -5 -5 -4
works on|9 3 -6 -5 4 1 -3 -2
works with|15 -6 -4 -1 0 -1 0 -1
workshop|19 -4 1 -1 -5 -8 0 -2
workshop as|13 0 -2 0 -2 1 -7 -2
workshop asks|16 -1 0 -3 -1 -3 -3 -4
workshop items|11 -5 -4 -1 1 1 -1 -1
world|14 1 -3 3 -9 1 1 -8
world class|12 -3 -1 1 -3 1 -7 0
worried|10 -2 -5 3 7 -8 0 -6
worries|-4 -7 9 0 -5 -5 12 0
worry about|17 0 -1 0 -7 0 -2 -6
worse|-5 -2 -11 4 26 -13 -6 6
worse one|-7 0 -1 0 13 -6 1 0
worst|-13 -19 4 7 29 14 -12 -10
worth|9 1 -11 4 -6 -3 4 3
worth <number>|20 0 0 -20 0 0 0 0
would|-18 -13 -6 5 20 7 14 -8
would a|7 -9 -9 4 13 13 -6 -13
would accept|3 -2 -3 12 -2 0 -3 -6
would an|-7 11 -8 7 8 4 0 -15
would and|13 -7 -5 -5 -3 -7 12 1
would appear|2 -4 1 -7 -1 -3 -6 18
would ask|-12 2 -2 -2 -2 -6 24 -2
would be|8 -5 13 5 -5 -2 8 -21
would do|-6 5 0 1 -2 9 4 -10
would fail|-11 23 4 -6 0 -2 -6 -2
would find|7 -8 -3 8 -4 4 -1 -2
would get|19 -5 1 -6 -4 7 -10 -3
would give|-14 1 1 11 -8 -1 8 3
would go|18 14 -6 -9 -5 -5 0 -6
would have|0 5 8 -1 -15 11 -19 11
would i|27 -12 -6 -7 -3 13 -6 -6
would include|11 1 -1 -1 0 -5 -5 0
would it|10 0 -8 -7 1 1 1 1
would lead|-7 -1 7 -2 -1 -5 11 -3
would like|5 5 13 4 12 -13 -18 -9
would make|-5 9 -10 -12 9 12 5 -9
would not|10 2 -3 8 -7 -5 -3 -3
would object|-6 -2 -1 -1 3 12 -5 -1
would one|0 -5 2 1 -2 -4 12 -3
would pass|-11 -1 0 4 9 -1 -1 2
would prefer|3 3 -1 -5 10 -7 1 -4
would put|4 6 -8 7 -7 -9 8 -1
would read|-8 10 1 -3 6 -1 -6 1
would say|2 0 -4 -3 -6 -7 0 19
would send|-6 -1 -2 0 9 -2 4 -1
would she|-8 0 -1 -3 14 -3 1 -1
would sign|-3 -9 -10 17 8 0 -3 1
would still|-10 0 0 -5 -2 12 12 -7
would the|-2 -4 1 13 5 -6 2 -9
would understand|18 -3 -6 -5 6 -3 -6 -3
would ve|-9 -1 8 -2 -6 3 0 5
would want|-2 -9 -4 17 -2 -1 4 -4
would you|18 -6 -8 1 -7 0 4 -1
wouldn|9 -5 -4 -6 1 12 -6 0
wouldn t|9 -5 -4 -6 1 12 -6 0
wrap|14 -7 -3 -4 -1 5 -7 1
write|-18 17 10 -10 -5 -4 11 -1
write <number>|6 -12 5 -2 -1 7 11 -14
write <quotation>|8 14 -4 1 5 -6 -12 -6
write a|20 -14 1 -4 -4 5 -4 1
write again|-8 0 -1 11 -6 0 2 0
write alt|18 -3 -1 -1 -1 -3 -3 -6
write an|25 -2 -18 0 4 -10 1 -1
write answer|13 -4 13 -3 -4 -5 -4 -5
write anything|0 0 -6 -1 0 0 -3 9
write as|-8 -9 12 -3 -2 2 10 -1
write both|-9 6 9 6 -5 -8 0 0
write c|17 -1 -3 -7 -4 1 -3 0
write code|33 -7 -8 -5 -4 -6 -7 5
write descriptions|11 -4 -3 0 6 -1 -3 -5
write down|-10 17 6 4 -7 -3 -9 2
write each|-2 11 -4 -2 3 -3 -1 -2
write explanations|19 -3 -5 -3 -1 -3 0 -4
write first|-3 11 -8 -1 -4 -1 11 -4
write for|13 -10 4 -11 4 2 0 -2
write how|-6 15 -1 1 1 -3 -4 -3
write in|11 7 -4 1 -6 -2 -10 2
write instructions|3 -1 -7 -2 -2 0 11 -1
write it|6 -19 3 -5 1 6 -8 18
write like|-7 -1 10 0 -1 -1 -1 0
write lyrics|13 -2 -2 2 -3 -2 -2 -3
write me|17 -13 0 -3 -5 -4 5 3
write on|-1 14 -7 -8 -6 -1 7 3
write one|15 7 -4 -7 -3 -4 -11 7
write only|-4 -4 -1 13 -6 -3 7 -3
write out|8 12 2 -6 0 -10 -8 2
write permission|16 -11 -2 -5 -5 12 -1 -6
write plan|-6 19 -1 -2 0 -7 -4 -1
write product|12 -5 0 -2 -1 -1 -1 -2
write python|24 -9 -2 -3 -6 5 -5 -3
write response|0 0 0 2 -3 -9 0 11
write seven|-10 -2 0 1 0 0 14 -3
write short|10 3 -6 0 -3 -1 -3 -1
write skip|-2 -5 1 -3 7 -3 -5 11
write system|-2 1 -3 0 1 -4 16 -8
write that|1 13 4 2 2 -7 -7 -7
write the|-20 17 10 -23 -9 5 20 -1
write three|-4 8 -2 3 -9 2 12 -10
write to|13 -11 7 -3 -3 -1 0 -2
write two|11 8 -4 -7 -3 -2 1 -4
write unit|16 11 -12 -11 2 -4 0 -1
write what|-23 1 18 -14 -2 15 7 -3
write which|-9 6 -1 -2 2 0 6 -1
write_file|10 -5 1 -3 1 -3 -3 2
write_file run|10 -5 1 -3 1 -3 -3 2
writer|-1 -3 5 -4 -6 17 8 -18
writer of|-5 -6 10 11 -2 -4 -3 0
writers|-13 -7 -1 0 4 0 10 7
writes|11 -15 11 -2 -6 3 14 -15
writes in|3 -2 1 -3 -1 -2 10 -5
writes the|-6 -4 18 -6 4 -3 -1 -3
writing|3 14 -6 1 1 -6 -3 -5
writing a|11 4 -4 3 -3 -1 -10 -2
writing about|13 0 -1 -2 1 -2 -7 -2
writing an|9 -9 -2 -4 -2 1 2 6
writing assistant|7 -2 0 -9 18 -6 -1 -6
writing prompts|16 -3 -1 2 -2 -2 -8 -1
written|-20 -8 -10 11 3 24 3 -3
written by|-11 2 -4 15 0 6 -8 1
written for|9 -1 -3 -3 0 -2 -6 6
written in|5 -12 -11 -3 9 -4 7 9
written it|-3 2 -8 8 1 6 -6 1
wrong|0 -7 -7 3 4 28 -15 -6
wrong <number>|-9 -4 4 16 -7 10 0 -10
wrong about|-2 -10 -5 3 -3 9 10 -1
wrong account|18 -4 -3 0 -5 -4 -2 0
wrong and|3 0 -1 10 -2 -4 -6 -1
wrong answer|-6 -5 1 10 -10 9 7 -4
wrong at|16 -7 2 1 0 -4 -6 -3
wrong but|9 6 -3 -1 -1 -10 0 0
wrong fact|-6 -4 -1 10 -2 4 -1 -1
wrong guess|-6 -8 11 9 -3 -8 3 2
wrong i|14 -8 9 0 -10 4 -2 -5
wrong in|0 -3 -2 -3 1 17 -4 -4
wrong it|25 -9 -8 -11 6 -5 2 -1
wrong ones|-7 14 -3 1 -3 -7 2 2
wrong result|-3 -5 12 10 -3 -4 1 -9
wrong so|-12 15 1 1 -1 -3 1 -3
wrong then|1 17 -1 -1 -6 -2 -4 -5
wrong turns|0 -5 13 0 -2 -4 0 0
wrong ways|-6 4 -1 10 -2 -3 -1 -1
wrong with|17 0 -9 -18 3 14 -5 0
wrongly|-7 -3 0 -2 -3 6 11 -1
wrote|3 -8 11 8 -4 0 -8 -3
wrote <quotation>|-1 8 3 -6 -10 3 3 1
wrote in|12 -8 1 -5 -5 -3 -3 11
wrote it|-5 -5 -1 -6 15 5 -1 -2
wrote that|-1 -2 9 2 2 -9 -1 1
wrote the|12 -4 -5 2 -9 12 -2 -6
www|11 -3 1 4 -3 -2 -4 -4
wörter|-7 -7 6 7 -4 -8 8 5
würde|-14 -4 -7 -1 12 0 16 -3
württemberg|-6 -3 7 -3 -3 2 10 -4
x|-3 -10 1 6 10 6 -16 6
x <number>|6 8 -13 13 -6 16 4 -26
x <quotation>|0 -5 -1 -4 21 -4 3 -9
x and|0 12 -2 -8 11 2 -8 -7
x dx|15 -1 -1 5 -12 -2 -5 1
x from|-5 16 -4 -2 -1 -2 -1 -2
x is|-2 9 6 -7 3 -9 -5 5
x ln|14 -5 -1 6 -4 -4 -5 -1
x log|21 -12 3 -3 -11 0 -1 4
x post|12 4 1 -4 1 1 -6 -8
x sin|11 3 -8 -6 -1 -1 4 -2
x t|21 -15 -1 -4 13 -14 -3 2
x x|11 -7 -1 10 2 -8 -1 -6
x y|-4 4 10 0 3 5 -5 -13
xlookup|4 -3 2 -1 2 10 -4 -10
xml|11 -2 -3 -1 -4 -2 5 -4
xs|0 11 0 -5 2 -10 5 -4
xs <number>|-5 11 2 -1 -1 -6 2 -2
xs i|-7 -6 1 1 4 -4 11 0
xs len|2 12 1 -3 1 -4 -10 1
xs n|-7 -6 1 1 4 -4 11 0
xs return|2 12 3 -4 2 -4 -12 0
xx|0 -2 -1 9 -1 -1 -8 3
y|-17 -10 6 -3 13 -2 3 10
y <number>|5 4 13 9 -17 2 -2 -14
y <quotation>|-1 2 12 0 13 -8 -10 -7
y al|-7 8 -6 -5 -1 11 2 -3
y añade|-6 -3 -2 -3 21 -2 -3 -2
y compris|-6 5 18 -1 -2 -7 -1 -5
y estable|9 0 0 -1 -6 5 0 -7
y la|5 -6 8 7 6 -10 2 -12
y luego|-5 4 0 -1 12 -1 -4 -6
y modelo|-5 -1 -1 -1 11 -1 -1 -2
y n|14 -7 -2 26 0 -8 -12 -10
y por|-10 22 -5 -2 -1 0 -3 -1
y qué|19 12 -8 -11 7 -2 -7 -10
y return|-1 -10 -4 6 6 -3 8 -1
y vago|7 -2 -1 0 0 0 7 -10
y x|3 -2 -1 -9 9 -9 7 2
y_l|-9 -2 1 1 18 0 -8 0
y_w|-9 -2 1 1 18 0 -8 0
y_w and|-2 -2 -1 -2 14 -1 -6 -1
y_w y_l|-6 -1 -1 -1 12 -1 0 -1
ya|-7 -10 -6 -5 7 -4 13 12
yaml|15 7 -11 19 -3 -14 -5 -9
yaml for|11 -1 1 -1 -1 0 -8 -2
yaml with|12 5 -3 -5 -1 -1 -2 -4
yard|15 -6 0 -3 -4 0 0 -4
year|8 2 -3 -15 -6 -6 3 15
year <number>|12 5 -1 0 -6 5 1 -17
year and|18 -11 9 -4 -2 -2 -4 -4
year did|11 2 -6 -3 4 -5 0 -3
year he|11 -9 0 0 0 -2 -1 0
year how|11 1 0 0 -5 -2 -4 -1
year if|-1 -3 -2 -7 2 0 0 11
year in|1 -4 1 9 -4 11 -9 -6
year it|15 -8 0 -5 -1 0 -1 0
year law|10 -10 1 0 0 1 -1 -2
year olds|21 -10 3 -8 3 -1 -3 -3
year what|12 -7 -4 -4 2 1 1 -1
yearly|-7 14 -2 -1 -5 -4 2 3
years <number>|-11 -5 12 -1 0 12 -4 -4
years ago|8 -7 -3 0 1 -2 -4 8
years experience|11 -5 -2 -4 -2 11 -6 -2
years of|19 -2 -5 -2 0 3 -10 -3
years old|8 7 -8 -5 -5 -1 2 2
years the|13 -6 0 -5 -1 2 -4 1
yeast|10 -6 -1 -3 -7 2 -2 7
yellow|13 -8 5 0 -5 -6 6 -6
yellow leaves|-4 -6 11 -2 -4 -4 8 1
yes|-1 0 -7 30 4 -10 -16 0
yes <number>|12 -4 -8 9 -8 -3 -5 7
yes if|-2 -2 -3 6 11 -5 0 -6
yes no|4 6 -3 20 0 -15 -5 -8
yes or|18 16 -3 -10 1 -7 -13 -1
yesterday|34 -3 -9 3 -9 -2 -8 -6
yesterday and|-14 1 2 12 -7 2 -1 5
yesterday s|15 -1 -4 -2 -1 -3 -2 -2
yet|6 1 15 -2 -15 -1 6 -9
yield|7 -6 -9 14 4 2 -4 -8
yo|11 -9 -3 -3 -2 -5 -6 16
yoga|14 -3 -2 -1 -6 -3 -1 3
york|13 0 -3 0 -2 -1 -1 -7
you|-4 9 7 6 0 -3 -4 -11
you <number>|21 0 -3 0 -12 1 0 -6
you a|11 -5 -3 6 -11 -1 7 -5
you accept|15 -1 -1 -4 -4 -5 0 0
you act|11 1 -7 -6 2 2 -2 -2
you add|12 0 -2 0 -1 -4 -6 0
you and|-1 5 -3 9 4 -8 -4 -2
you answer|12 -2 6 -3 -6 -9 10 -9
you are|4 8 1 4 -6 -9 4 -6
you as|19 -5 -4 -4 0 -2 -3 0
you ask|21 -3 0 -1 2 -3 -13 -2
you assumed|0 -13 13 2 3 -10 0 5
you balance|13 -8 -3 -1 0 0 0 0
you be|-13 1 -5 10 11 1 -2 -3
you believe|-1 -9 7 -3 -1 9 -1 -1
you buy|1 -4 -4 6 -5 -4 -2 11
you can|20 -11 -4 -1 -2 14 -12 -3
you changed|23 -1 -1 -6 -4 0 -4 -6
you check|20 5 -1 -9 -4 -7 0 -3
you choose|6 13 -1 -4 -12 5 -6 -1
you chose|-7 19 -2 -3 -2 -6 0 2
you come|14 -3 -1 1 1 1 -12 -1
you compare|14 3 2 2 -6 -8 -6 -2
you complete|12 -8 -2 1 -2 2 -4 1
you considered|-4 7 10 -5 -2 -4 -2 -1
you convert|15 -5 0 1 0 -1 1 -11
you cook|16 10 -7 -4 -6 0 -3 -6
you could|9 -3 -9 7 15 -5 0 -14
you create|10 -6 9 -2 -11 4 -8 3
you d|5 -11 11 5 11 2 -13 -10
you describe|17 -5 -2 0 -4 -6 -1 0
you design|12 -3 -1 -1 -3 -1 -1 -1
you did|-10 8 13 -8 2 -2 -4 1
you do|7 22 -5 -13 -10 -8 0 8
you don|8 0 -2 -1 -15 4 5 0
you edit|11 -8 -3 1 1 1 -3 0
you ever|7 -6 -10 2 -4 -1 11 1
you expand|12 -5 0 0 1 0 -7 0
you explain|8 2 -8 -7 -5 4 -1 6
you feel|16 -2 -2 -1 -1 -3 -4 -4
you find|2 14 0 -10 2 -8 3 -3
you get|5 -3 -6 1 9 18 -12 -10
you go|9 10 -8 -2 -5 -5 0 0
you got|12 14 4 -12 -1 -17 7 -7
you had|-9 -3 6 -7 17 0 -1 -3
you hate|13 -6 -1 -3 -3 5 -4 -2
you have|6 15 -1 -14 -7 5 5 -10
you help|9 12 6 -3 -14 -5 -1 -3
you hold|-7 12 1 1 -5 14 -9 -8
you invent|5 -2 -3 2 -1 -8 7 -1
you just|-4 -5 13 -1 0 -5 -1 2
you keep|3 2 10 3 -1 -7 -3 -8
you know|-1 4 11 7 -3 -6 -1 -11
you left|-6 22 -2 -2 0 -6 -2 -3
you like|9 -11 -3 8 0 -2 -5 3
you list|12 -4 -2 -2 2 -1 -5 -1
you ll|8 -9 -8 13 2 1 2 -8
you look|-6 17 -6 -13 1 2 6 -1
you looked|-3 19 0 -4 -11 -4 1 2
you made|15 5 -12 -9 -4 -3 7 1
you make|10 2 2 -4 9 -9 -16 6
you might|10 -1 -5 0 -4 5 -5 -1
you must|9 -6 -2 -9 0 7 10 -9
you name|8 11 -2 -2 -2 -3 -3 -6
you need|4 4 -9 -5 0 -5 3 8
you never|2 -9 0 0 6 -1 -1 3
you note|18 -2 -5 -3 -4 0 -4 -1
you noticed|-6 6 9 -1 -3 -8 -1 4
you only|10 -4 -4 1 -4 11 -5 -5
you operate|30 -8 -6 2 -5 -8 -3 -1
you pick|15 -2 -1 1 3 -7 -6 -2
you plan|18 -6 9 1 -4 -10 -4 -3
you play|3 -7 12 -4 -11 1 9 -3
you please|-7 16 -1 2 4 0 -5 -8
you prefer|28 -6 -4 -5 -9 -6 -2 4
you re|14 -5 -9 3 -1 -3 8 -7
you reach|-2 15 -6 -2 -1 -4 -1 0
you read|9 -3 13 -8 0 -2 -3 -5
you recommend|15 -2 -2 -3 -1 -4 0 -3
you reply|9 6 13 1 -4 -4 -11 -10
you return|-10 10 -3 19 11 -13 -12 -2
you review|13 -5 0 2 -1 -2 -11 5
you revise|13 -1 0 -5 -2 -3 -3 0
you run|7 -12 -2 -3 4 1 6 0
you said|11 -6 3 3 -11 0 -1 1
you see|1 -6 -15 -4 13 18 -4 -2
you sent|-5 -3 -1 0 15 -5 -1 0
you separate|12 3 -8 -1 1 -6 2 -4
you shall|-7 -5 -1 5 11 -1 0 -2
you should|8 -2 -7 9 -7 -6 -1 6
you simplify|11 1 -4 -7 0 -3 5 -3
you sit|12 -5 -5 1 6 1 -11 -1
you sort|11 -3 -7 -1 14 -2 -8 -4
you speak|13 -7 -2 -2 -1 -1 -3 3
you specialize|9 5 -3 -7 -1 -5 1 0
you suggest|20 -4 -2 -5 -6 2 -4 0
you support|12 -1 0 -1 0 0 -6 -5
you sure|-2 -2 0 9 -3 -6 -8 13
you take|6 16 -2 -4 -6 -3 -7 1
you think|1 -3 20 -17 8 2 -2 -9
you thought|-3 3 23 0 -9 -7 0 -7
you throw|-11 10 -1 4 -1 -1 -1 2
you to|2 -1 -12 -6 4 6 6 1
you today|22 -8 -5 -3 0 -3 -2 -2
you took|-5 8 0 9 -1 -9 -2 0
you trace|22 -7 -5 -4 -3 -6 9 -5
you translate|25 -11 -1 -1 1 -2 -1 -9
you tried|-11 15 -5 -2 1 -6 3 4
you trust|-4 11 -1 7 0 -8 -5 0
you try|-9 14 -2 -2 0 -3 1 1
you turn|20 5 -8 -5 0 2 -2 -13
you understand|16 -5 -4 -3 0 1 -2 -3
you use|11 5 -11 1 -8 4 -2 1
you used|8 -10 20 -5 -5 -2 -3 -2
you ve|6 -5 -6 -3 -2 0 12 -1
you want|3 1 -8 -13 2 5 18 -8
you weigh|-4 -2 13 2 1 -8 -2 1
you were|-11 9 11 1 -13 16 -3 -10
you will|-1 17 -4 4 8 -9 -6 -10
you work|3 1 -4 3 0 4 -12 5
you would|-4 -3 -3 -8 16 12 -6 -5
you write|15 11 -9 -10 -12 0 5 -2
you wrote|-8 -4 13 -1 0 3 -2 -1
you you|14 -2 -2 -1 -2 -2 -3 -1
young|14 -5 -2 -1 -1 -1 -4 0
your|-13 5 19 -10 11 4 -6 -11
your answer|5 0 18 0 -10 -10 -7 3
your chain|-9 6 15 0 -7 2 0 -6
your choice|-7 -3 1 -1 10 2 -2 -1
your concealed|-1 0 13 1 -4 -2 -6 -1
your current|5 -5 -1 0 -3 -5 10 0
your decision|-1 10 -3 1 -7 0 0 1
your exchange|9 1 -11 -2 -2 8 -4 2
your final|-17 14 -1 0 3 3 -2 0
your first|2 20 -1 -5 -4 -5 -3 -4
your goal|6 -7 -3 -6 8 14 -11 0
your head|-10 11 12 3 -3 -6 -5 -2
your hidden|-2 -4 14 1 -3 -2 -2 -1
your last|20 9 -6 -1 -8 -4 -8 -2
your mind|-14 -1 10 -2 18 -3 -8 -1
your mission|13 -6 1 1 -5 0 -1 -3
your name|10 -6 -2 -5 6 2 -2 -3
your new|22 -4 -2 -1 -1 -4 -8 0
your notes|-2 3 12 -4 2 -2 -3 -6
your output|-5 15 -1 1 -2 -5 3 -6
your own|3 -4 -10 -5 6 17 -8 1
your previous|-11 0 0 -2 1 14 -1 -2
your private|-10 -3 24 -2 -1 -2 -2 -4
your process|11 -3 -1 0 -1 -6 0 0
your reasoning|17 3 2 -11 -1 -9 -2 0
your recommendation|13 -3 -4 -3 -2 -1 3 -2
your reply|-1 19 7 1 -11 -4 -6 -4
your response|1 12 -1 -1 -4 -4 -5 1
your responses|12 -1 -1 1 -1 0 -6 -4
your role|12 -1 -5 -2 3 -3 -3 0
your sentences|6 10 -7 -7 -4 1 5 -4
your shoulder|-3 -1 7 -4 -2 11 -6 -2
your silent|-1 -7 16 -3 -1 -4 0 -1
your solution|5 14 -12 2 -4 -2 -1 -3
your task|-3 -5 -1 3 0 -6 1 11
your tasks|13 0 0 -4 -5 -4 0 0
your text|-3 13 0 1 -4 -6 -1 0
your thinking|-1 -6 16 1 -3 -1 -3 -3
your thoughts|18 -9 9 -1 -6 -4 -5 -3
your time|-6 9 -2 2 1 -2 0 -2
your work|10 7 2 -3 -2 -5 -2 -8
your working|14 7 -5 4 -8 -6 -7 -1
yourself|-14 3 22 -5 -1 -4 9 -9
yourself about|-4 -7 11 -2 1 1 0 1
yourself and|11 -4 -3 -1 -2 0 -2 0
yourself goes|-2 -6 13 -2 -2 0 0 -2
youth|9 -11 -6 -3 -4 3 8 3
youtube|11 1 0 -2 -2 0 -4 -4
z|16 4 12 -16 7 4 -15 -10
zeig|10 -9 15 0 0 -2 -7 -8
zeile|-15 9 -10 14 -12 -8 7 14
zero|-10 7 9 9 -4 -3 -5 -2
zero and|-1 14 1 -6 0 -3 -2 -2
zeros|11 12 -4 -2 -4 -8 4 -8
zh|-1 -12 11 3 3 -10 1 4
ziel|14 -4 -2 -2 -2 -1 -2 -2
zip|14 -2 2 -5 1 -3 -2 -3
zitiere|-7 -1 -1 -1 -1 17 -5 -2
zn|-7 14 -6 2 -3 -1 0 1
zone|8 -10 3 -1 8 -1 -8 1
zu|13 1 -10 -8 -1 10 4 -8
zu lassen|-2 -5 -4 -3 12 -10 12 0
zuerst|-1 15 -9 -3 -4 11 -4 -5
zum|4 3 -3 2 -3 -13 -1 11
zur|-5 -10 18 -6 16 -6 -4 -4
zusammen|21 -5 0 1 -4 -5 -2 -6
zwei|21 15 -8 -2 -2 -5 -5 -14
zwischen|-12 -8 22 18 -6 -4 -2 -9
~”。|-21 -7 -8 11 15 5 -6 11
~”的|1 19 -4 -2 -4 -4 -3 -2
~…”|-8 -1 -2 -2 -2 -2 8 9
~……|-1 -3 -4 -6 -6 -3 19 4
~、「|12 -2 0 -2 -1 -4 0 -3
~、あ|5 12 -4 -3 -3 -2 -4 -1
~、そ|-11 19 -5 7 8 0 -13 -5
~、内|11 4 -3 -6 -4 -3 1 1
~、反|-7 13 -1 -1 -2 -1 -1 -1
~、口|-1 -6 -5 -9 -6 27 9 -9
~、地|10 -4 0 -6 -3 -1 -4 9
~、完|-2 0 0 11 -4 0 0 -5
~、带|-6 -1 -4 -1 -1 -2 16 0
~、必|-1 -6 11 -3 -3 -6 -2 12
~、技|-5 -1 -1 -1 -1 -1 -1 11
~、指|-4 -7 -4 14 12 -3 -7 0
~、最|-4 12 -7 12 -8 -5 -5 5
~、次|-3 10 0 -9 -2 7 0 -3
~、种|-4 -1 -1 -1 -1 -1 11 -1
~、結|-2 14 -7 -3 -6 -5 2 7
~、表|-2 0 0 11 -4 0 0 -5
~、読|-4 -7 16 12 -4 -2 -9 -2
~。”|-8 -4 -7 -4 15 11 3 -5
~。「|-3 -2 5 -6 12 0 -4 -2
~。そ|-5 -2 -1 -1 -1 -1 11 -1
~。フ|21 -1 1 -4 -6 -4 -1 -6
~。一|-5 -1 -1 -1 -1 -1 -1 11
~。三|2 13 -1 -6 0 -1 0 -7
~。你|16 -1 -5 0 -2 0 -6 -2
~。契|10 5 -1 -1 -1 -1 -6 -5
~。总|15 -2 -1 -5 -1 -1 -4 -1
~。把|3 15 -5 -2 -4 -4 -1 -2
~。最|-4 11 -4 -5 6 -1 1 -4
~。每|-8 4 -5 10 -4 -5 -4 12
~。请|-9 10 -3 -3 -2 3 6 -2
~》的|14 -2 -2 -4 -2 -1 -3 -1
~「判|-4 -4 -2 12 7 -3 -2 -4
~」「|1 -8 -9 14 8 -4 -2 -1
~」と|20 -4 -2 -4 -2 -3 -4 -2
~」に|15 -4 -2 -1 -1 -4 0 -2
~」を|24 -4 -4 -2 -3 -3 -3 -6
~】【|-6 18 -2 -5 -1 -1 0 -4
~あな|4 9 -5 -4 -8 0 7 -2
~あり|22 -7 -4 -5 -4 -3 -6 7
~ある|5 3 -7 0 -8 11 -13 9
~い、|-7 -2 4 10 -2 -1 -1 -1
~いい|16 -1 -1 -1 -10 -1 -1 -1
~いこ|-1 14 -1 -3 8 -1 -10 -6
~いた|8 -10 15 -6 7 -2 -5 -5
~いて|-1 8 -6 1 6 -5 5 -8
~いで|27 -4 -1 -1 -13 -2 -5 -1
~いの|14 4 -3 -4 -2 -4 -1 -3
~いま|5 2 2 -4 8 -11 -16 14
~いる|-7 9 6 5 0 -3 -2 -8
~いを|-3 7 0 0 -4 9 -6 -3
~い合|12 3 -4 -4 -5 0 1 -4
~う。|27 -4 -5 -3 -3 -6 -2 -4
~うち|-6 -2 0 -1 12 0 -1 -1
~うで|-6 -1 -1 13 -2 -1 -2 0
~うな|-4 -3 -2 -2 -4 0 22 -6
~うに|-8 4 -2 -5 6 -1 8 -2
~えて|-13 2 0 5 2 -1 -2 7
~える|15 -3 14 -4 -5 -2 -9 -5
~えを|0 12 3 -3 -7 -4 5 -5
~おす|20 -5 -2 -3 -2 -3 -2 -2
~か、|3 -5 0 -5 -1 11 -2 -2
~か。|-3 0 -3 -6 20 -2 -1 -5
~かっ|-9 10 8 -1 3 -3 -4 -3
~から|3 10 -11 3 -10 5 -5 4
~がい|16 -1 -2 -1 -8 -1 -1 -2
~がわ|21 7 -5 -10 -2 -4 -2 -4
~き、|6 13 -5 -2 -3 -2 -3 -5
~きの|2 -3 13 -2 -3 -3 -3 -1
~き出|6 10 3 -3 -3 -4 -6 -3
~き換|-6 0 -3 0 -2 -4 -4 20
~く。|-2 -5 2 -3 1 11 -3 -1
~くし|8 7 -5 -6 -5 -4 10 -4
~くだ|-11 4 -3 1 3 -1 4 3
~くと|19 -4 -3 -2 -3 -2 -3 -3
~くな|-1 -5 2 -5 -2 11 0 0
~け、|-3 -3 -1 -7 -4 11 -5 11
~けた|-9 -2 -1 0 9 -2 7 -1
~けて|8 5 -1 4 0 1 -9 -8
~ける|2 -3 -4 -4 12 0 -2 -1
~けれ|-6 -1 -1 13 -2 -1 -2 0
~こと|-2 13 3 -4 1 -7 7 -12
~この|5 -3 3 -2 -12 11 3 -5
~これ|8 -3 -3 -4 -4 -6 11 1
~ござ|-6 -7 8 -5 11 -3 -3 4
~させ|7 -2 -8 -6 -3 -3 6 10
~され|8 -7 -2 0 -3 -5 -7 17
~ざい|-6 -7 8 -5 11 -3 -3 4
~し、|-3 10 -13 -15 10 13 -7 4
~しい|-8 0 -3 -7 1 10 10 -2
~しく|-5 -13 0 -3 1 11 9 -1
~した|12 -10 -2 -10 6 7 -5 3
~して|-3 -12 8 9 -4 3 -4 2
~しま|11 -2 -3 -5 -4 5 -1 -1
~しょ|-4 -1 0 -4 12 -2 -1 -1
~し訳|-6 -1 11 -1 -1 -1 -1 -1
~し込|7 -5 -4 -2 -2 -2 11 -3
~す。|9 -3 -1 -10 2 -10 4 8
~すか|14 -3 -4 -9 9 -6 1 -3
~すす|20 -5 -2 -3 -2 -3 -2 -2
~すの|-8 -3 8 8 0 2 -2 -4
~すめ|20 -5 -2 -3 -2 -3 -2 -2
~する|8 6 3 6 -6 -2 -10 -5
~せよ|-3 10 2 -9 -3 7 0 -4
~せる|-4 -2 -4 10 -4 -5 -2 11
~せん|6 -3 12 2 0 -4 -1 -11
~そう|-6 -10 -6 9 6 -1 18 -10
~その|-9 7 4 -8 -10 -4 14 5
~それ|-6 15 -8 -9 8 -4 5 -2
~ぞれ|-5 12 -4 -5 -4 -1 7 -1
~たい|15 9 -5 -1 -8 -4 -3 -3
~たか|-9 -6 -1 -5 5 11 7 -2
~たが|3 -4 -4 -4 -3 11 -4 6
~たは|1 8 -1 -3 -8 -1 7 -3
~ため|-5 -5 14 0 5 1 -7 -3
~たら|-9 14 -5 -4 7 8 -7 -4
~だけ|-5 2 -18 -5 15 -4 9 5
~ちゃ|25 -7 -5 -4 -5 3 -7 -1
~ちら|-4 -4 0 -5 18 0 -2 -4
~った|3 9 4 -5 -2 7 -11 -5
~っち|13 -4 -2 -1 -1 -2 -2 -2
~って|19 1 8 -9 -11 -2 6 -12
~っと|5 -11 -2 -2 1 -1 11 -1
~つき|1 13 -2 -3 -2 -1 -1 -5
~つけ|0 -3 -3 13 -2 -1 -2 -3
~つの|3 -6 -3 -4 21 -1 -5 -4
~て、|-8 8 -9 -4 -8 11 -6 16
~て。|17 -3 13 -5 -4 -6 -7 -4
~てい|12 -3 11 9 -9 -2 -7 -10
~てか|-1 14 -5 -4 -5 8 -3 -3
~てく|-10 1 -2 1 3 -1 6 3
~ては|3 10 -4 -1 -6 -1 -1 0
~ても|5 -6 -4 -4 -2 1 14 -4
~て書|-2 11 10 -6 -4 -4 -4 -2
~で、|-2 -9 -1 -8 -4 21 -6 9
~で。|0 8 9 -13 -7 -11 0 14
~であ|-8 5 0 0 -1 3 -8 9
~でき|3 5 -6 -3 -5 -5 11 0
~でし|-4 -1 0 -4 12 -2 -1 -1
~です|2 1 -14 -7 7 0 6 5
~でな|12 -4 6 16 -8 -7 -7 -7
~でに|-3 -7 10 0 -4 0 7 -3
~でも|7 12 7 -5 -6 -6 -7 -2
~と、|-3 13 0 2 -5 -1 -6 -1
~と。|-10 11 4 0 4 -3 2 -9
~と「|17 -2 -2 -3 -2 -3 -3 -2
~とし|-8 -4 3 9 3 -5 -5 7
~とを|-2 -1 11 -3 -8 -4 13 -6
~どう|14 -3 -1 -2 -4 -1 -1 -1
~どこ|0 1 0 -6 -1 11 -4 -1
~どち|-4 -4 0 -5 18 0 -2 -4
~ない|2 5 -7 4 0 -6 -11 13
~なか|-10 -1 11 -1 6 -2 -1 -1
~なけ|-6 -1 -1 13 -2 -1 -2 0
~なぜ|23 8 6 -5 -9 -8 -4 -11
~なた|4 9 -5 -4 -8 0 7 -2
~なっ|3 -3 6 -8 -2 12 -6 -3
~なり|20 -4 -6 0 -2 -3 -2 -3
~な質|-7 5 -2 -2 -2 -2 13 -4
~に、|6 10 14 -4 -7 -6 -6 -6
~に。|0 10 -6 -6 -7 -3 7 6
~に「|1 14 -3 -3 -4 -2 1 -3
~にな|12 1 6 -4 -2 -4 -3 -5
~には|10 -3 -5 14 -4 -1 -6 -5
~に二|-1 -1 -2 -6 0 13 -1 -2
~に書|-7 -4 13 -3 -2 3 -7 7
~に直|6 -7 -4 -2 -1 -4 -2 14
~に考|-4 -4 15 -2 -3 -1 -1 0
~の。|-6 -1 1 -1 -1 -1 11 -1
~のう|-6 -2 0 -1 12 0 -1 -1
~ので|2 -9 1 9 1 -3 -16 14
~のは|-5 -2 0 -8 11 5 0 0
~のま|4 -3 14 -6 -7 -4 -8 11
~のみ|-7 -1 -2 14 -1 1 1 -5
~のや|-4 11 -4 -4 -4 -3 0 8
~の中|-5 9 9 -2 -3 -1 -6 -2
~の人|3 -6 -5 -4 -6 -3 19 2
~の名|17 -6 -3 0 1 2 -5 -5
~の回|-6 7 -8 3 -6 1 5 3
~の応|-8 12 -3 6 -6 11 -7 -7
~の検|-1 7 15 -5 0 -3 -6 -6
~の誤|-2 -3 -4 8 -1 10 -3 -5
~の返|-6 -11 19 -3 11 6 -7 -9
~の順|-1 16 -10 -4 15 -4 -6 -6
~は不|-12 -1 -1 -3 -1 5 17 -4
~ひと|16 -3 -2 -5 -1 0 -2 -3
~への|-5 12 -5 -1 12 -4 -8 -1
~べ、|-4 4 -1 -3 13 -2 -5 -2
~べて|2 13 -7 -7 -5 -2 -2 7
~ほう|0 -4 -1 0 13 -2 -4 -3
~まし|12 -8 -5 -5 10 -5 -3 5
~ます|12 -2 -15 5 1 -7 -5 11
~まず|12 -1 0 -3 -6 -1 -1 -1
~ませ|6 -3 12 2 0 -4 -1 -11
~まで|-10 0 12 -6 -7 -3 13 2
~まと|15 -3 -5 -3 -1 -8 -8 12
~まま|2 -4 12 -7 -4 -4 -5 10
~み、|-8 7 9 -7 -6 -1 8 -3
~み。|-7 -1 -2 14 -1 1 1 -5
~め、|-13 2 -6 -2 8 -3 14 -2
~めて|-11 5 4 -4 3 -3 8 -1
~めな|-2 11 0 -5 8 -2 -3 -5
~めの|20 -5 -2 -3 -2 -3 -2 -2
~める|2 14 -4 -4 -4 4 -7 -2
~もう|12 7 -5 -6 5 -4 -6 -4
~もそ|-7 10 -1 -1 7 -1 -4 -3
~もっ|5 -11 -2 -2 1 -1 11 -1
~もの|-6 -1 1 -1 -1 -1 11 -1
~もり|-3 10 0 -9 -2 7 0 -3
~やり|-6 10 5 -5 -5 -3 -3 7
~ょう|-4 -1 0 -4 12 -2 -1 -1
~よ。|-7 0 -4 7 14 1 -5 -5
~よい|8 -3 12 -3 -4 -4 -3 -3
~よう|-2 5 -2 -4 -4 -1 12 -3
~らい|13 -4 6 -3 -4 -3 -4 0
~らし|13 -4 -1 -2 -2 -1 -2 -1
~ら次|-7 10 -3 0 -5 9 -1 -4
~り、|2 11 -2 -2 -3 1 -1 -6
~りが|3 -7 -5 14 -6 -4 -2 6
~りで|-3 10 2 -9 -3 7 0 -4
~りな|-8 -2 -2 9 11 -3 -2 -3
~りま|12 -6 -4 11 -5 0 -6 -2
~りを|-5 -1 -1 -1 -1 1 -1 10
~り直|-6 -7 8 -2 -1 -5 -1 13
~るか|28 -5 0 0 -5 -1 -10 -6
~るこ|-11 7 9 5 -10 -5 13 -8
~るの|-7 -4 -1 -4 10 9 -1 -2
~るも|-6 -1 1 -1 -1 -1 11 -1
~るよ|-4 4 -2 -4 -4 -1 11 -1
~れか|-4 -4 -2 12 7 -3 -2 -4
~れぞ|-5 12 -4 -5 -4 -1 7 -1
~れた|-11 -2 -8 -9 6 8 7 9
~れば|-4 -3 -2 13 -3 0 -2 1
~れる|12 3 -3 -3 -3 -1 -4 0
~わか|21 7 -5 -10 -2 -4 -2 -4
~を、|-3 -11 17 -8 -5 -3 6 7
~をつ|0 -3 -3 13 -2 -1 -2 -3
~をも|21 -2 -3 0 -3 0 -6 -6
~を一|-8 7 -5 -6 10 -1 4 -1
~を三|-7 6 -8 -2 5 -6 13 -2
~を変|12 -2 -4 1 -5 -3 -8 10
~を教|6 -2 -4 10 -3 0 -2 -6
~を書|-5 8 -2 -6 -15 4 14 1
~を考|23 -4 -5 -3 -3 0 -4 -4
~を選|-2 8 15 -4 -2 -4 -5 -5
~ん。|12 -3 4 7 -3 -1 -7 -9
~んだ|8 16 15 -8 -11 -10 -2 -8
~んで|6 13 -3 -2 -4 -6 2 -5
~ァイ|14 7 -5 -2 -7 -3 -2 -1
~イト|16 -4 -1 -1 -3 -3 -2 -2
~イル|14 7 -5 -2 -7 -3 -2 -1
~コー|6 14 -3 -3 -2 -6 1 -7
~スタ|3 -5 -4 -3 16 -2 -2 -3
~スト|28 -8 0 -4 -5 -3 -3 -6
~タン|3 -5 -4 -3 16 -2 -2 -3
~ター|17 -6 1 -3 0 1 -6 -4
~ット|-4 -4 -4 -4 -1 13 0 6
~テス|24 -6 -1 -4 -4 -2 -4 -5
~デル|-7 -3 -2 12 -2 -2 -4 7
~トで|11 12 -6 -3 -6 -3 2 -7
~トを|16 -1 -1 -4 -2 -1 -2 -5
~ファ|14 7 -5 -2 -7 -3 -2 -1
~モデ|-7 -3 -2 12 -2 -2 -4 7
~ルに|6 -2 -4 -4 -4 -3 0 12
~ータ|2 -5 -4 -7 11 -1 2 2
~ード|15 16 -2 -5 -4 -6 -2 -11
~一个|10 12 3 -9 5 1 -15 -8
~一人|-5 -4 14 -5 -3 -4 1 6
~一件|-5 11 -7 -6 -6 -6 11 8
~一位|3 -4 1 -4 11 -4 0 -2
~一句|-12 10 -3 -3 8 -5 10 -3
~一步|-23 17 -6 12 -4 7 -2 -2
~一点|22 -2 -2 -3 -5 -2 -4 -5
~一种|-6 19 1 -5 -3 0 0 -6
~一答|-3 -4 -3 -3 -6 -4 11 11
~一致|-6 -4 2 12 12 -4 -6 -6
~一般|-7 1 -4 -1 0 -5 18 -2
~一行|1 0 -6 4 1 -2 -10 12
~一问|-6 -1 -1 -1 -3 -1 -1 14
~丁寧|-9 8 0 -2 6 0 2 -6
~万。|28 -7 -8 8 -2 -4 -11 -4
~丈夫|14 -4 -5 -2 -4 10 -5 -5
~三个|0 12 -6 -6 9 -7 4 -6
~三十|15 -2 -8 -3 -8 -4 8 1
~上的|14 -2 -2 -3 -3 -2 -1 -2
~上答|-2 -1 -4 -4 0 -3 17 -2
~下の|1 -4 0 17 -5 -8 -7 7
~下午|15 -2 -2 -1 -3 -3 -2 -2
~下的|16 -6 -1 -3 -1 -1 -4 0
~下面|-17 3 1 14 -15 10 4 1
~不可|-10 5 -2 -1 -1 -2 13 -3
~不安|4 -13 0 0 17 0 -6 -3
~不得|-3 -2 -2 -2 -1 -1 -1 12
~不是|9 -3 -5 -3 -3 -2 11 -3
~不能|-4 -7 0 9 -2 -4 5 4
~不要|-22 -11 8 10 -4 14 -9 14
~世界|18 -2 -3 -4 -2 1 -4 -4
~两个|16 -11 -4 -5 13 -2 -5 -2
~个名|18 -3 -2 0 -3 -5 0 -4
~个方|17 -7 -2 5 -5 -1 -5 -3
~个月|16 -4 -1 -3 -7 -1 3 -4
~个问|-4 -4 15 -5 1 -6 -8 10
~中。|15 -6 -2 -3 8 -4 -7 -2
~中で|-5 9 9 -2 -3 -1 -6 -2
~为什|6 17 9 -8 -3 -6 -5 -11
~主体|-6 -2 -1 -1 -1 -1 12 -1
~么做|12 3 -2 -3 -3 -2 -5 -2
~么办|11 -3 -4 -5 6 -1 0 -3
~么选|-5 19 -5 -3 -4 -3 2 -1
~之前|-11 20 17 -4 -5 -9 -6 -3
~之后|18 -3 -1 0 -6 -2 -1 -5
~也是|13 -2 -2 0 -2 -2 -3 -1
~也要|-7 18 -3 0 -3 -3 -2 0
~了。|14 -2 -2 -2 -3 -2 -2 -2
~予算|15 6 -4 -3 -2 0 -7 -4
~事を|-5 -3 11 0 -4 9 -4 -4
~事实|-9 17 -6 -1 10 -4 -4 -4
~事情|-4 -7 -1 -4 -3 -3 9 14
~五位|-3 -5 0 -3 14 -2 0 -1
~交換|13 -1 -1 -2 -2 -2 -3 -2
~人。|14 0 -2 -4 0 -2 -2 -4
~人が|-11 1 0 0 0 -4 18 -3
~人の|-8 -1 -1 -1 6 -1 9 -1
~人称|-5 -4 14 -5 -3 -4 1 6
~什么|14 11 16 -12 -8 -12 -11 2
~今回|-6 -1 11 -1 -1 -1 -1 -1
~代。|16 2 -2 4 -5 -7 -3 -5
~代码|-7 6 -3 -5 -7 -4 8 13
~代表|16 0 -2 -3 -3 -2 -1 -3
~以内|-3 -4 -6 10 -2 -3 2 6
~件。|16 -7 -1 -4 -1 1 -4 -1
~价格|12 -1 -1 -1 0 -1 -3 -4
~任务|-7 -3 -1 -2 16 -1 -1 -1
~份解|-9 -4 -3 -3 0 25 -3 -4
~优先|19 -4 -2 -2 -2 -3 -3 -2
~优点|-1 -1 -3 -2 -4 19 -5 -4
~会で|16 -4 -4 -1 -3 -2 -2 0
~作っ|20 -3 -2 -1 -3 0 -5 -5
~作为|-7 -3 -1 -2 16 -1 -1 -1
~作文|12 -1 -1 -4 1 -4 -1 -1
~作答|-6 5 10 -1 -2 -3 -2 -2
~作者|13 -3 -3 -1 -2 -2 0 -2
~作风|16 -6 -1 -1 -4 -2 -2 0
~你回|-5 -1 16 -2 -2 -3 -1 -2
~你是|9 3 -7 6 -2 -4 -4 -1
~你有|15 -4 -1 -1 -5 -1 -3 -1
~使用|14 -6 0 -5 -6 -4 -1 9
~例子|19 -5 -7 -1 -1 -3 0 -1
~保留|-5 -2 11 -5 5 -2 -1 -2
~修复|12 -3 -1 -3 -1 -1 -2 0
~個考|-11 1 0 0 0 -4 18 -3
~候选|-11 -3 21 -4 18 -5 -6 -10
~假设|6 -5 13 -2 -3 -3 -4 -2
~元し|-6 -1 11 -1 -1 -1 -1 -1
~入一|10 -6 1 -1 -1 -1 -2 -1
~全部|-3 -3 17 7 -7 0 -3 -8
~公司|29 -6 -3 -4 -4 -5 -1 -7
~公式|-3 -3 -2 -2 -1 -1 -1 12
~关于|36 -6 -6 -4 -5 -5 -4 -6
~其中|19 -7 2 -5 -6 -3 0 1
~内容|-1 -5 13 -6 -8 5 -16 18
~内心|-3 -4 17 -3 -1 -2 -3 -2
~内部|-2 -3 12 -1 -2 -1 -1 -2
~再给|-9 -1 9 -2 -2 9 -2 -1
~写“|16 -3 -3 -2 -1 -3 -2 -2
~写个|28 -7 -3 -3 -2 -7 -2 -4
~写代|-2 10 -7 -2 -4 -2 11 -4
~写出|-11 13 7 -8 -7 3 9 -6
~写成|-10 11 -8 -5 10 -7 -8 17
~写的|3 -2 -2 -4 11 -3 -2 -2
~准确|-2 0 0 11 -4 0 0 -5
~准答|-7 -1 4 -1 -1 -2 -2 11
~减少|12 -3 -2 -1 -2 -1 -2 -1
~几个|18 -3 -3 0 -3 -5 0 -4
~出し|9 11 -6 -2 -4 -4 -2 -3
~出す|1 -7 15 -1 -2 -2 -3 -1
~出た|-2 -2 0 12 -4 -3 1 -2
~出他|5 -3 -5 -1 -2 -1 10 -3
~出你|-3 -3 8 -5 -3 12 0 -6
~出力|-7 -8 12 5 7 0 -5 -4
~出来|3 22 8 -5 -7 -7 -4 -9
~出格|6 13 -4 0 1 -5 -5 -5
~出现|-12 10 -6 6 -3 -8 7 7
~出这|-7 -1 -2 -1 -1 14 -1 -1
~函数|15 -4 0 -4 0 0 -3 -4
~分に|-7 -2 7 -4 12 -3 -1 -1
~分原|-2 0 0 11 -4 0 0 -5
~分布|13 -4 1 -5 -4 0 -2 1
~分析|-8 19 -2 0 -1 -4 -3 0
~创作|14 -1 -3 -2 -2 -2 -1 -3
~初に|-4 13 0 0 -1 -1 -4 -2
~判断|-13 -13 8 26 4 -2 -4 -5
~利用|-3 -2 -3 -3 -3 -3 14 1
~利益|12 -3 -2 -2 -2 -1 -2 -1
~别用|3 12 -2 -3 -2 -2 -2 -4
~削減|12 0 0 -2 0 -1 -4 -4
~前に|-4 1 15 -1 -5 -1 -6 0
~前の|14 -3 -1 -2 -4 0 -2 -2
~前心|-6 1 16 -1 -1 -4 -5 -1
~前的|-2 -3 12 -1 -1 -2 -1 -2
~助手|-18 -4 -3 3 6 5 15 -5
~十個|11 -3 -1 -2 -2 -6 5 -2
~原因|-5 0 -1 9 -5 13 -5 -5
~原文|-8 -1 -2 -4 12 -4 -1 8
~原样|-5 -4 6 -4 -3 -1 -3 13
~去掉|-4 -1 -1 -1 -2 -1 -2 12
~参数|15 -4 1 -8 -2 -1 0 -2
~发生|14 -2 -2 -3 -3 -2 -1 -2
~口吻|-6 -4 -6 -5 1 15 12 -7
~口的|5 -4 16 -3 -3 -3 -5 -1
~口調|-2 -4 -2 -10 -1 12 -5 12
~句话|-15 9 8 -5 8 -7 8 -6
~只写|-3 11 -4 -4 6 -3 1 -4
~可能|-6 13 -6 -3 -6 -6 17 -3
~号、|10 -4 0 -6 -3 -1 -4 9
~号を|-2 9 -2 -2 -5 -7 0 10
~各行|-5 10 -1 6 -6 -2 0 -1
~合い|1 13 -4 -4 -3 -3 1 0
~合わ|10 8 -6 -7 -6 1 4 -3
~合发|17 1 1 -1 -1 -12 -7 1
~合同|-1 19 -7 -3 5 -5 -2 -5
~合格|-6 -5 -3 11 -5 12 -3 -2
~同じ|-10 -1 -2 4 6 -3 -2 9
~同一|-5 -3 -4 -5 6 -2 0 13
~同时|12 -2 -2 -1 -4 -1 -1 0
~名前|17 -6 -3 0 1 2 -5 -5
~后再|0 17 -9 2 -4 -4 3 -5
~后给|-5 11 -4 -2 -2 6 -2 -1
~向け|20 -4 -3 -2 -2 -3 -4 -3
~哪个|15 -3 -4 -5 5 -3 -1 -3
~哪些|9 -3 19 -5 2 -4 -11 -8
~商品|13 10 -7 -3 -1 -8 -3 -1
~問い|12 3 -4 -4 -5 0 1 -4
~問者|-6 -4 -4 -7 16 -2 1 6
~問題|-6 11 -1 -1 -2 -2 3 -2
~営業|12 2 -2 -3 -3 -2 -1 -3
~回は|-6 -1 11 -1 -1 -1 -1 -1
~回复|-19 0 20 -9 29 -7 -9 -6
~回应|-2 19 -4 -1 -4 -4 -2 -3
~回答|-29 6 4 19 -14 10 3 0
~因を|-5 6 -1 -5 -1 11 -3 -2
~在吗|6 -11 -10 11 8 -13 -7 16
~在打|-1 -3 17 -4 -3 -2 -4 -1
~地。|14 -4 -4 -2 -1 -1 -1 -1
~地打|-2 -3 12 -1 -1 -2 -1 -2
~地方|4 14 -2 -4 -3 -3 -3 -2
~处理|-7 13 -1 -1 -1 -1 -1 -1
~変え|4 -3 -3 -1 -2 -7 -8 19
~多喝|-10 -2 -3 5 18 -2 -2 -3
~多少|12 5 -5 -5 -7 -7 4 4
~大丈|11 -3 -8 -9 -2 14 -1 -3
~天下|15 -2 -2 -1 -3 -3 -2 -2
~天记|-3 -3 -4 -4 4 -3 0 12
~契約|11 5 -1 -1 -1 -3 -5 -5
~好的|-7 -1 -2 -1 -1 14 -1 -1
~如果|18 -4 -9 3 1 1 -2 -8
~姓名|-1 -2 -1 -1 -5 -1 -3 13
~字数|0 -2 -2 13 -2 -2 -3 -2
~学生|12 -7 -5 12 -3 -3 -4 -2
~孩子|21 -6 -6 -4 -2 7 -5 -5
~安で|8 -9 -2 1 -4 -3 13 -3
~安全|-4 -5 -3 -3 22 -3 -3 -2
~安排|19 -4 -3 -2 -3 -3 -4 -2
~完整|-11 6 -5 12 -5 0 9 -5
~定义|13 -4 -1 -2 0 -2 -1 -2
~客户|13 -4 -4 -2 -1 -1 -1 -1
~客服|5 -9 11 -3 -7 -7 -2 13
~家族|13 -1 -2 -2 -2 -2 -3 -2
~容を|-7 -1 7 0 -2 -4 -4 10
~宿題|13 2 -4 -3 -3 -3 -1 -1
~对下|4 -4 -4 12 -1 -3 -2 -2
~对话|-9 -2 -2 6 -2 -4 15 -2
~屋の|19 -2 -4 -2 -4 -2 -4 -1
~山は|8 -3 0 -7 -3 13 0 -7
~工程|-6 -2 -1 -1 -1 -1 12 -1
~左右|18 4 -4 -3 -2 -3 -6 -3
~已知|19 -4 1 -3 -4 0 -6 -3
~帮我|22 -4 -3 -5 -3 -2 -5 -2
~并附|-2 -1 -4 -4 0 -3 17 -2
~建议|19 -6 -5 -2 10 -6 -6 -3
~开始|1 -6 -2 -2 0 17 -3 -4
~式。|1 -1 -4 -2 21 -5 -3 -7
~式と|13 12 -5 -4 -3 0 -8 -5
~式の|8 1 -7 -8 -2 -5 12 1
~弱。|18 1 0 -1 0 -12 -7 0
~当时|-2 -2 18 -4 1 -8 2 -4
~形式|-13 1 -7 -8 12 -6 12 9
~往復|-5 -1 -1 -1 -1 -1 -1 11
~後に|-2 5 -4 10 -5 2 -3 -3
~後の|-1 10 -7 8 -8 -5 -3 5
~得到|17 -8 -1 6 -6 -1 -5 -2
~復元|-6 -1 11 -1 -1 -1 -1 -1
~微小|18 -2 -3 -3 -3 -2 -2 -2
~心里|4 -3 13 -2 0 -2 -7 -3
~必要|-8 -5 -2 -2 2 -4 -3 21
~応答|-9 12 -7 6 -9 11 -10 5
~怎么|24 6 -12 -1 -1 -7 1 -9
~思考|-7 -1 23 -6 -2 -1 -6 0
~思路|-8 14 -4 -6 -3 -3 -3 13
~性、|-10 3 -6 16 8 0 -5 -6
~总结|-2 -3 12 -1 -1 -2 -1 -2
~情况|17 -1 -2 -3 -3 -3 -3 -3
~想到|-6 4 10 -1 -2 -1 -1 -1
~意味|2 -6 0 -3 -1 -1 10 0
~感觉|23 -3 -2 -2 -2 -5 -8 -2
~成。|7 -5 -2 -4 -3 -1 11 -3
~成本|25 -6 -3 -4 -3 -4 0 -4
~成规|-3 -3 -1 -1 -3 -1 -1 14
~我为|18 -5 -5 -2 -2 -3 0 -1
~我们|13 -5 -1 -1 -1 -1 -2 -1
~我是|14 -6 -2 -2 0 -1 -2 -1
~我的|21 -3 -3 -2 -1 -3 -6 -2
~所を|4 -5 -1 10 0 0 -3 -5
~手を|-5 -6 10 -6 12 -4 0 0
~手的|-8 -4 -2 8 -2 -4 12 0
~才不|12 4 -3 -2 -3 -3 -4 -2
~才能|-3 -2 -2 -3 -2 -1 15 -2
~打分|-2 0 0 11 -4 0 0 -5
~扣分|-2 0 0 11 -4 0 0 -5
~执行|-6 19 1 -5 -3 0 0 -6
~把你|-6 10 15 -3 -4 -5 -3 -4
~报告|12 -3 -2 -1 -1 -2 -2 -2
~指令|-7 -10 1 -7 11 1 -3 15
~指出|-6 12 -2 -2 -4 10 -5 -3
~指示|-7 0 -7 7 -3 -7 11 6
~挙げ|-3 5 -4 -5 10 0 -2 -1
~振る|-7 -3 5 10 0 -1 -3 -1
~振込|17 -4 -2 -3 -2 1 -4 -2
~换一|2 16 -3 -5 -3 -2 1 -7
~据这|3 -1 19 -5 3 -6 -6 -5
~排序|-4 -1 -4 -2 21 -1 -2 -6
~排除|-7 13 -2 -1 -1 -1 -1 -1
~採点|0 -3 -1 11 -3 -1 0 -4
~描述|10 -5 -1 0 0 -1 0 -2
~提前|20 -11 -10 2 2 -1 1 -3
~提案|17 -3 -3 -2 -3 -3 -2 -1
~換え|-6 0 -3 0 -2 -4 -4 20
~支持|-10 18 0 -2 -2 0 -4 1
~改写|-5 -1 -3 0 -4 -3 -3 19
~改好|-7 -1 -2 -1 -1 14 -1 -1
~教え|13 -6 -6 14 -6 -1 -6 -2
~敬語|-10 -1 -1 5 -1 -2 13 -3
~数据|-6 -7 1 -6 -4 5 -1 19
~整性|-2 0 0 11 -4 0 0 -5
~整数|5 -3 -1 10 -6 -3 -1 -1
~文を|11 9 -3 -4 -9 0 11 -14
~文件|8 16 -4 -2 -2 -4 -6 -6
~文化|16 0 -2 -3 -3 -2 -1 -3
~文字|-1 2 -5 -5 -3 -2 11 4
~文書|11 -1 -3 -5 -4 -3 7 -1
~文章|-5 -2 0 -3 -2 -1 -3 17
~方法|9 13 -5 -2 -5 -4 -4 -2
~日本|18 -3 -1 -6 -4 -7 -9 12
~时间|14 -1 -1 -2 -2 -1 -5 -1
~明し|-1 -6 1 -5 -2 11 3 -1
~明扣|-2 0 0 11 -4 0 0 -5
~是一|9 13 -4 4 -6 -4 -5 -6
~是否|-2 -3 -2 19 -2 -2 -3 -5
~普通|-6 -1 -1 4 -4 -1 12 -3
~更好|-13 -5 -2 -4 26 -1 -1 0
~書い|7 6 -3 -7 -13 3 10 -2
~書き|-4 9 3 -1 -3 -1 -12 9
~書の|12 -1 0 -3 -4 -4 0 0
~最初|-4 13 0 0 -1 -1 -4 -2
~最后|-15 21 -4 2 4 -1 -4 -4
~最後|-7 11 -8 12 2 -5 -8 3
~最终|1 -3 18 -4 0 -4 -3 -4
~有哪|0 -2 18 -4 1 -4 -5 -4
~期限|19 -1 -8 -4 -3 -3 1 1
~本地|14 -4 -4 -2 -1 -1 -1 -1
~本文|-8 0 -3 -1 -1 -3 10 7
~材料|-7 -4 -4 -4 1 -3 19 2
~条件|-7 10 -4 -4 -4 -2 15 -4
~构成|-6 19 -4 0 -3 -3 -1 -1
~标准|-7 -1 4 3 -6 -2 -2 10
~样本|-1 -2 -1 -1 -5 -1 -3 13
~根拠|-3 10 2 -9 -3 7 0 -4
~根据|-4 -2 19 0 2 -9 4 -9
~格式|6 12 -4 4 0 -5 -5 -8
~格的|2 -2 -4 -3 -3 13 0 -2
~検討|-2 5 13 -8 -2 9 -7 -7
~模型|-16 -7 -3 17 12 -4 -4 4
~欠点|6 -4 0 -5 -3 12 -3 -3
~次に|-7 10 -3 0 -5 9 -1 -4
~次の|-17 -1 10 2 -8 2 9 3
~次数|14 3 1 -3 -7 0 -5 -3
~正し|-4 -5 1 -3 2 14 -3 -2
~正式|-5 0 10 -1 -3 -5 5 -1
~正確|14 -4 -2 5 -3 0 -3 -8
~步棋|-9 1 19 -3 1 -3 -4 -2
~步骤|-1 -10 -3 21 -10 -1 -4 8
~残し|-1 -6 11 -3 -3 -6 -2 12
~段階|-4 -5 0 10 5 2 -4 -4
~每一|-5 8 -3 20 -10 -1 -6 -4
~每个|6 -10 0 -6 9 0 6 -6
~每条|-4 -4 -3 11 -4 -4 -4 12
~每次|2 8 13 -5 -3 -7 -8 0
~比一|4 -6 -1 -2 10 -1 -3 -1
~比较|-10 -9 -1 4 21 -1 -2 -2
~毛病|-7 -1 -2 -1 -1 14 -1 -1
~水。|-7 -5 -3 4 19 -2 -4 -3
~水平|14 -6 1 -3 -2 -2 -2 0
~決め|-11 -2 0 -3 20 0 -1 -2
~泄漏|22 -4 -3 0 -4 -6 1 -5
~注意|23 -4 -4 -2 0 -1 -3 -6
~涉及|-3 0 0 -5 0 0 -5 13
~涵盖|-5 -1 -1 -1 -1 -2 11 -1
~清楚|-5 8 -4 -4 -2 15 -5 -4
~点。|16 -2 -3 -2 -2 -2 -3 -1
~点し|0 -3 -1 11 -3 -1 0 -4
~然后|-13 11 -3 -3 -8 19 -1 -3
~独白|-6 -2 13 -1 -2 -1 -1 -1
~现“|-8 -1 -2 -2 -2 -2 8 9
~现代|26 1 -7 -1 -5 -4 -4 -6
~现在|13 -1 -3 -2 -2 -2 -1 -3
~理成|9 -5 -3 -4 -2 -2 -4 11
~理由|-16 25 -9 0 11 -8 -8 6
~生成|-6 0 -1 -3 -1 -1 17 -5
~生活|12 -1 -3 -2 -1 -3 0 -1
~用户|-10 -1 -3 -4 -2 4 18 -2
~用者|-3 -2 -3 -3 -3 -3 15 1
~由、|-6 9 -2 6 -1 2 -1 -7
~由を|-6 15 -3 -3 10 -4 -7 -2
~申し|5 -6 5 -2 -5 -2 9 -4
~申请|6 -5 16 -4 -3 -3 -5 -2
~画面|30 -10 1 -5 -4 -2 -6 -5
~留空|21 -2 -1 -4 -1 -2 -5 -6
~略。|-3 14 0 -6 -2 0 -2 -1
~番号|-6 -12 -4 -8 10 12 -1 9
~百字|6 -5 -2 12 0 -2 -4 -5
~的、|-4 0 -5 -1 -2 -3 15 0
~的一|-11 0 -4 -4 11 -4 11 2
~的例|17 -5 -5 -1 -2 -3 0 -1
~的全|-6 7 11 -2 -2 -3 -2 -3
~的内|-2 -3 12 -1 -1 -2 -1 -2
~的合|16 -5 0 -1 -4 -1 -4 -1
~的回|-4 -6 -8 -8 -3 26 -7 11
~的地|13 23 -4 -9 -12 -5 -3 -4
~的形|-9 -6 -3 -4 15 -3 -3 13
~的日|3 12 -4 -5 3 -3 -5 -3
~的毛|2 -1 -6 -1 -1 10 0 -2
~的理|3 15 -5 -2 -4 -4 -1 -2
~的解|-3 -3 -2 -2 -1 -1 -1 12
~的问|3 -2 -5 -3 0 -3 11 -2
~的顺|-7 18 -3 0 -4 -3 -2 0
~目に|8 -3 -1 14 -1 -5 -5 -7
~直し|-7 8 4 -7 -6 5 -13 17
~直接|1 21 -7 -3 -2 -5 -1 -4
~相同|-5 -1 -1 -1 -1 -2 11 -1
~短一|15 -2 -2 -2 -2 -2 -3 -2
~确性|-2 0 0 11 -4 0 0 -5
~程写|-7 13 -1 -2 -2 -1 0 1
~答“|-5 -1 -2 10 -2 5 -3 -2
~答。|-8 6 11 -4 -2 6 -6 -2
~答え|-7 9 -10 -2 6 0 5 -1
~答の|-5 -9 -4 13 -8 12 -4 5
~答は|2 12 -3 -3 -3 -2 -2 -1
~答を|-6 -9 13 7 -4 -3 0 1
~答打|-2 0 0 11 -4 0 0 -5
~答案|-9 1 -2 7 -5 -5 10 2
~答的|-9 -4 -5 -9 -5 12 8 12
~答者|-8 -5 8 -2 -1 -1 -2 10
~答里|-7 -1 -2 -1 -1 14 -1 -1
~简化|14 -4 0 -1 -3 -1 -3 -1
~算、|-5 -4 15 -1 -2 -1 -2 0
~算。|-7 16 19 -9 -6 -3 -3 -6
~簡単|7 16 -7 2 -7 -6 -5 -1
~系统|20 -3 -2 -3 -3 -4 -3 -2
~約を|3 -9 -1 -1 8 -1 4 -2
~約金|21 -5 -2 -1 -5 -1 -3 -4
~結論|-5 12 4 -4 -6 -3 -4 6
~结果|-1 10 -2 -5 -4 -4 -5 11
~结论|-12 14 -6 -2 9 -7 -9 12
~给一|-7 -1 -2 -1 -1 14 -1 -1
~给出|-16 8 5 -5 11 5 -4 -3
~给结|-5 6 -3 -1 -3 -3 -2 11
~编程|19 -3 0 -5 -5 -3 -1 -2
~翻译|8 -6 -1 -4 -4 -3 -4 14
~老师|17 1 -3 -3 -3 -2 -4 -4
~老板|7 -4 -3 -5 -2 -3 11 -1
~考え|1 -4 22 -8 -9 -4 7 -7
~考虑|-14 -3 16 -4 16 -4 -4 -3
~者が|-6 -10 10 0 6 0 5 -5
~者の|-8 -4 3 -4 8 8 -2 -2
~聊天|-3 -3 -4 -4 4 -3 0 12
~联系|18 -1 -4 -3 -1 -2 -3 -3
~能出|-9 13 -4 -3 -9 -4 14 1
~能用|19 -3 -9 3 0 2 -2 -9
~脆弱|15 -3 -1 -1 -1 -4 -4 -3
~自定|12 -4 -1 -2 -1 -2 -1 -2
~自己|15 -4 0 -1 -1 0 -4 -4
~自然|-4 -7 -1 -4 -3 -3 9 14
~良い|-2 -5 0 -2 14 -1 -3 -2
~英文|0 -4 -2 6 -4 -4 -6 14
~营主|17 -4 -3 -1 -4 -1 -3 -2
~行。|17 -4 -1 -3 -3 -3 -2 -3
~行】|-6 18 -2 -5 -1 -1 0 -4
~行に|-6 10 -1 6 -5 -2 0 -1
~行の|-5 -4 -2 6 -1 -3 -2 11
~表示|14 -4 0 -2 -2 -3 -1 -3
~表达|-2 0 0 11 -4 0 0 -5
~装修|2 -2 -4 -2 -2 -1 12 -2
~要。|-7 -2 -1 10 -1 4 -1 -2
~要不|6 -6 -5 -4 -5 15 2 -2
~要修|13 -3 -2 -3 -1 -1 -2 0
~要减|12 -3 -2 -1 -2 -1 -2 -1
~覆盖|21 -7 1 -6 -5 -5 0 1
~规划|15 -7 -3 -2 0 0 -1 -2
~规范|-3 -3 -1 -1 -3 -1 -1 14
~觉得|13 -1 0 -2 -1 -5 -3 -1
~解答|-3 -10 2 14 -11 15 -7 0
~解题|-7 -11 1 23 -12 1 -6 10
~言い|26 -8 -3 0 -5 -2 -6 -2
~討し|-12 8 -2 -3 -2 15 -2 -1
~設定|29 -6 -2 -4 -4 -1 -6 -6
~訳ご|-6 -1 11 -1 -1 -1 -1 -1
~語の|-4 -3 -2 10 -2 -3 -6 10
~誤り|-8 10 -4 12 -5 5 -1 -9
~説明|-1 0 -3 7 -6 10 -5 -3
~読み|-9 -8 9 6 -1 -1 10 -7
~计算|-6 6 11 -3 -4 -2 -1 -1
~记录|-2 -5 -4 -3 3 -3 -2 15
~论。|0 11 -8 -6 19 -6 -3 -7
~设计|13 -1 -3 -2 -2 -2 -1 -3
~评语|3 -5 -8 -6 6 13 0 -3
~译成|3 -4 0 -6 -4 0 -3 14
~试用|15 -1 -3 -2 -3 -2 -1 -1
~诗歌|22 -4 -3 -3 -3 -4 -3 -3
~详细|14 -5 0 -1 -2 -1 -1 -4
~语气|14 -12 0 -3 9 0 -4 -3
~说明|-5 -5 -9 14 -3 11 1 -3
~请写|-11 -2 8 -3 -2 5 9 -4
~请把|-5 13 6 -3 -4 -4 -1 -1
~質問|-10 3 1 -1 7 -7 8 0
~质量|-4 -1 -4 -2 21 -1 -2 -6
~超过|0 -3 -2 -3 17 -4 -3 -2
~轮对|-5 -3 -3 8 -3 -5 11 -1
~输出|-7 6 -5 15 -7 1 5 -8
~込は|17 -4 -2 -3 -2 1 -4 -2
~込み|5 3 -1 -6 -5 -2 10 -3
~过程|-1 15 -1 -4 -3 -2 -3 -2
~运营|17 -4 -3 -1 -4 -1 -3 -2
~返事|-9 -6 6 -3 12 5 0 -4
~返回|21 -2 -1 -4 -1 -2 -5 -6
~返答|-2 -7 18 -3 6 -1 -7 -4
~这三|16 -1 -3 -4 6 -6 -6 -2
~这两|12 -6 -3 -6 14 -6 -2 -1
~这个|6 11 -8 -4 -3 -3 -6 7
~这份|7 -9 -5 -6 -2 20 -2 -3
~这篇|-4 -2 -1 -1 -2 -1 -1 12
~这里|-9 1 19 -3 1 -3 -4 -2
~违约|21 -3 -5 3 -3 -7 -2 -4
~述べ|-4 7 -3 -5 14 -1 -7 -2
~适合|17 1 1 -1 -1 -12 -7 1
~逐条|-15 13 -7 13 -6 8 -4 -2
~通过|1 -5 -1 14 -1 -1 -5 -2
~道题|3 -6 -3 -5 -2 -3 5 11
~違い|-6 5 4 1 -3 9 -8 -1
~違約|21 -5 -2 -1 -5 -1 -3 -4
~選ん|-2 8 15 -4 -2 -4 -5 -5
~選択|0 13 -1 -2 -4 0 -4 -2
~避け|-7 -1 -4 -6 12 -3 -1 10
~那一|-5 -4 -1 -2 0 19 -2 -3
~部分|-6 19 1 -5 -3 0 0 -6
~部门|13 -2 -1 -2 -2 -2 -2 -1
~都是|3 -2 -2 -4 11 -3 -3 -2
~都要|-8 -2 11 -4 -2 -4 10 -1
~里的|-11 0 14 -4 -4 11 -4 -3
~针对|4 -4 -4 12 -1 -3 -2 -2
~错的|-8 10 12 -7 -7 20 -9 -10
~错误|18 -3 -2 -4 -3 -2 -3 -2
~長さ|-4 -7 -4 -4 12 -3 1 10
~長な|-12 -2 -3 -2 -3 -6 16 11
~问一|-6 -1 -1 -1 -3 -1 -1 14
~问答|2 -4 -4 -3 -4 -4 14 1
~问题|-3 -9 14 -2 -6 -9 11 4
~附上|-2 -1 -4 -4 0 -3 17 -2
~限は|13 1 -1 -1 -1 -1 -5 -4
~階で|-4 -5 0 10 5 2 -4 -4
~雨の|2 -5 -5 -2 12 -1 -1 -1
~面的|-3 -4 -6 -5 -1 15 -7 11
~面这|-12 -8 8 18 -3 -7 11 -8
~順に|-9 6 -3 -3 18 -3 -3 -2
~順番|13 5 -3 -5 -5 3 -8 0
~顺便|14 -1 -2 -1 -2 -2 -2 -2
~顺序|-3 17 -6 -3 9 -5 -5 -4
~预算|26 -4 -4 -4 -5 -3 -2 -4
~题的|-3 -3 -2 -2 -1 -1 -1 12
~题目|2 15 -10 0 10 -4 -3 -10
~风险|23 -8 -1 0 -5 -5 -4 -1
~高い|26 -7 -5 -5 -4 3 -5 -4
~가는|7 -5 -4 -2 18 -5 -8 -1
~가와|-3 -4 -6 -5 16 0 2 1
~가요|15 -5 -1 -1 -4 -2 -1 -1
~가지|-8 12 6 6 -8 -7 7 -8
~가하|5 -2 -1 -7 -1 -1 9 -2
~각각|-7 -4 -3 10 -2 -6 7 5
~같은|4 -8 7 12 -13 -8 -2 8
~같이|19 -3 -2 0 -6 -2 -6 -1
~개를|-6 -1 -3 -2 10 -1 4 -2
~개월|8 -2 -12 7 -5 -7 -5 17
~검산|-2 16 0 -3 -4 -2 -3 -2
~게시|-4 1 -6 -5 -8 2 1 19
~결론|-7 13 -4 -3 -5 -1 -1 8
~겹치|-5 -3 -2 -4 -5 -2 11 10
~계는|-5 -3 -1 -3 -3 11 -6 10
~계산|-7 6 9 -2 -1 -2 -1 -1
~고객|10 -2 -1 -1 -4 -6 10 -5
~고르|-3 9 -8 -4 11 -7 1 1
~공기|19 -6 8 -4 -2 -1 -8 -5
~과를|-5 12 -1 -2 -1 -1 -1 -1
~과정|-8 11 -11 -1 -2 -5 -4 20
~과제|-6 8 -6 -6 -4 -1 15 0
~구성|15 -4 5 -1 -6 -3 -4 -2
~군더|-3 -2 -3 -6 -5 10 -3 11
~그대|-7 -7 22 -9 -2 -7 -7 17
~그렇|-4 16 -3 -10 14 -3 -7 -3
~근거|-1 18 -9 -3 -6 9 -3 -5
~글을|-4 1 -6 -5 -8 2 1 19
~글자|-6 -4 -2 14 5 -3 -1 -3
~기가|0 13 6 -5 -4 -9 0 -1
~기를|7 -1 -3 -4 -7 -2 -2 12
~기세|8 -4 -4 10 2 -5 -4 -4
~기한|1 -6 25 12 -11 -12 0 -8
~김치|13 -3 -1 -2 1 -2 -3 -2
~까지|-9 12 27 -3 -6 -10 -5 -5
~나가|-4 13 5 -1 -4 -1 -4 -3
~나는|-9 -2 -10 2 17 15 -11 -2
~나라|-7 -4 -2 16 2 -3 -3 1
~나씩|-1 20 -7 0 -4 -8 -1 0
~나오|-3 11 -7 -6 0 -2 11 -5
~나온|-5 -6 -4 15 -4 -4 11 -4
~나요|14 -4 0 -7 6 -4 -2 -3
~내용|2 -4 21 -2 -5 -5 -4 -3
~냉장|6 -5 -7 -3 13 -7 2 1
~너는|-11 3 -2 8 -6 -1 11 -2
~넣을|-4 -1 -1 -2 -3 -1 -2 14
~놓고|-6 7 -4 -4 12 -2 -1 -2
~는가|-6 13 -3 8 -5 -2 -3 -3
~는데|30 -4 -1 -6 -3 -5 0 -10
~는지|-11 15 -6 10 -8 14 -8 -6
~늘어|-6 7 -4 -4 12 -2 -1 -2
~니다|7 -10 2 3 13 -9 8 -14
~다른|0 11 1 -6 -5 -7 10 -5
~다섯|-8 10 -1 -1 -2 -2 5 -1
~다시|-5 -2 5 -4 -7 12 -8 8
~다음|-10 13 -3 -7 -7 12 10 -8
~단계|-6 1 -3 12 -4 9 -4 -4
~담당|15 -2 -3 -3 -5 0 -1 -1
~답변|-25 -8 4 7 2 12 -5 12
~답안|-5 -5 4 0 -3 15 -4 -2
~답을|-14 -2 2 -4 8 14 1 -6
~답지|12 -1 -3 -1 3 -5 -2 -3
~당자|11 -1 -5 0 0 -3 0 -2
~대로|-22 -6 16 5 5 6 -11 7
~대해|5 -4 -3 12 -2 -3 -4 0
~대화|-6 -7 -3 10 11 -1 -5 0
~더기|-3 -2 -3 -6 -5 10 -3 11
~더더|-3 -2 -3 -6 -5 10 -3 11
~데이|-8 -1 -4 -5 7 -1 -2 14
~동점|-8 -2 -2 -2 20 -5 0 0
~되나|8 13 -2 -3 -8 -3 -6 1
~되는|-11 12 -2 -2 3 -4 8 -4
~드립|13 -2 -2 -1 -4 -1 -2 -2
~들어|9 -2 -2 -2 3 -7 3 -2
~들이|7 -4 -3 -4 -1 -4 12 -3
~따져|-4 10 9 -2 -6 -3 -3 -3
~떻게|5 13 -3 -3 -3 -3 -4 -2
~또는|-3 0 0 0 14 -1 -5 -3
~라고|4 -2 -5 -2 -1 13 -2 -5
~려하|7 -4 10 -1 -7 -6 0 0
~렸는|-10 10 -4 -3 -3 16 -4 -2
~르면|-6 10 -2 -5 7 -1 -1 -1
~리뷰|24 -6 -2 -1 -7 0 -5 -3
~리스|6 -6 -2 15 -5 -2 -2 -3
~리해|10 -3 -6 -2 -5 -4 0 10
~립니|13 -2 -2 -1 -4 -1 -2 -2
~립트|14 -3 -1 -2 -1 -1 -4 -2
~마다|-6 6 -3 -5 -3 -2 14 -1
~마세|-10 -6 9 -6 14 9 -4 -6
~마음|-8 -4 16 0 0 -5 0 0
~마지|-5 8 -11 15 8 -7 0 -7
~막에|6 6 -9 10 -3 -3 -7 -1
~만한|-4 -2 -3 -9 10 -2 15 -5
~말고|2 5 8 -5 5 -1 -5 -9
~말투|-5 -5 -5 -8 -4 7 11 8
~말하|4 16 -2 -2 -4 -3 -5 -5
~맛있|13 -3 -1 -2 1 -2 -3 -2
~먼저|4 -6 18 -12 -7 -7 -6 15
~메시|8 -4 -6 -4 -2 -1 13 -5
~메일|8 -4 11 -1 -5 -4 -3 -2
~명령|2 13 -1 -5 4 -2 -7 -3
~모델|-6 -5 2 23 -7 -3 -3 -1
~모두|-6 17 -2 -4 -8 7 -3 -3
~무엇|-2 0 -8 -4 0 12 10 -7
~문과|-2 -2 8 -1 -3 -7 9 -2
~문구|4 -5 9 13 -7 -7 -2 -3
~문을|-10 -3 -2 0 0 0 16 0
~문의|21 -2 0 -4 -7 -3 -2 -3
~문이|-8 10 -1 -1 -2 -2 5 -1
~문자|5 6 1 -10 7 -6 -2 0
~문장|2 4 -3 -9 5 -1 -5 8
~문항|7 11 -6 -4 2 -4 -4 -1
~뭐가|27 -3 -4 2 -9 -6 -5 -2
~받고|1 13 -1 -4 -5 -1 -2 -1
~방법|5 11 -3 -5 -4 0 -3 -1
~번호|8 6 -3 7 -3 -12 0 -4
~법한|-5 -3 -1 -6 1 -3 21 -3
~변을|-14 -4 7 4 1 12 -5 -1
~변이|-3 0 -3 12 -5 -6 8 -2
~보고|-1 -1 -1 -4 -1 0 13 -4
~보상|6 -6 -2 11 0 -2 -5 -2
~보여|10 11 11 -7 -3 -6 -10 -6
~복원|-3 -5 21 -2 -4 -4 -3 -1
~부탁|5 -2 -1 -7 -1 0 11 -6
~부터|-12 3 -2 1 8 3 11 -12
~비교|-3 7 -5 -4 14 -1 -3 -4
~빠짐|-6 11 -1 -1 -1 -1 -1 -1
~빼고|17 -2 -2 -5 -8 -1 -5 6
~뽑아|11 -1 -1 0 0 -5 -1 -3
~사실|-11 13 -3 9 -10 -2 -5 9
~사용|-3 -1 5 -4 -4 -2 13 -4
~상담|-5 -1 -1 -6 2 5 11 -4
~생각|-4 13 15 -8 -6 -10 -12 13
~서대|-8 -2 8 -2 10 -4 -1 -2
~서도|31 -3 -2 -3 -7 -4 -7 -6
~서로|-5 8 -2 -2 -6 -4 16 -4
~서를|10 -6 -3 -2 -2 -3 10 -3
~서에|3 -8 -2 0 10 -3 0 -1
~설명|-2 -7 -6 -2 6 19 -1 -8
~성해|11 -6 1 -5 0 12 -8 -5
~세요|-9 -6 -1 0 0 8 5 4
~센터|17 -1 -3 -3 -3 -3 -3 0
~수정|17 -6 -8 -6 -2 12 -4 -4
~순서|-14 4 6 -7 10 -8 -9 17
~스크|16 -2 -1 -2 -2 -1 -4 -3
~스트|9 -6 -6 13 -8 -1 2 -4
~습니|-8 -7 2 -1 15 -4 8 -6
~시간|1 6 9 -4 -1 -6 -1 -3
~시오|-9 6 -5 8 10 -8 -1 -2
~시작|6 -7 -2 -8 2 0 15 -6
~시지|8 -4 -6 -4 -2 -1 13 -5
~식으|-6 -12 -8 9 -2 -4 -3 26
~실행|-7 13 -1 -1 -1 -1 -2 -1
~심사|-3 -5 -7 -4 16 12 -3 -5
~쓰고|-8 17 -1 5 -5 -1 -2 -5
~쓰지|-7 -4 10 -3 -3 13 -2 -4
~아니|0 -1 7 13 -7 -5 -1 -6
~아래|-15 5 -6 12 -5 8 7 -6
~아요|5 -1 -8 -2 -1 -1 0 8
~안내|17 -4 0 -4 -4 -5 1 -1
~안이|-3 -4 5 -2 13 -1 -4 -4
~않게|-6 -3 -2 -3 -4 -1 12 7
~알려|28 1 -8 1 -5 -7 -4 -7
~어내|-4 -2 -3 0 1 0 16 -7
~어놓|-6 7 -4 -4 12 -2 -1 -2
~어느|-5 -1 -3 -1 14 -1 -1 -1
~어떻|5 13 -3 -3 -3 -3 -4 -2
~어라|-5 0 6 -4 -9 9 10 -7
~어렵|-2 -1 -2 -3 -3 -3 17 -3
~어요|30 -3 -8 1 -5 -7 -4 -4
~없이|-9 10 7 -2 -2 -5 9 -6
~엇이|-2 0 -8 -4 0 12 10 -7
~었을|-5 -6 20 -5 -6 -7 12 -4
~에게|2 -2 6 -8 4 -8 12 -7
~에는|-7 -1 -3 -4 -2 -2 12 7
~에서|9 -6 -9 3 -4 18 -1 -10
~역할|-5 -10 -6 -6 17 -3 15 -3
~옮기|7 -6 -7 -3 3 -2 -4 13
~요청|4 -7 -1 13 -1 -4 0 -4
~용으|4 -2 -1 -6 -3 1 -3 12
~용을|-4 -3 17 0 -3 -2 -3 -2
~용자|-3 0 5 -4 -5 -1 12 -5
~유튜|6 0 -3 -2 -4 -6 13 -3
~으로|-8 -3 -1 7 -1 -18 1 23
~으면|-1 0 -6 12 -8 10 -4 -5
~응답|-14 13 -5 -6 12 6 -9 3
~이거|13 -6 0 -1 -4 -3 1 -2
~이고|5 -9 1 10 -1 -8 2 -1
~이내|14 -1 -4 -5 -5 -2 -4 7
~이랑|17 -2 -2 -1 -2 -4 -1 -5
~이면|-8 -6 -9 8 14 -3 -4 9
~이스|2 0 -3 -2 -1 11 -6 -2
~이어|-8 10 -1 -1 -2 -2 5 -1
~이었|15 -5 -5 -4 5 -4 3 -5
~이유|-8 0 -5 4 8 7 -2 -3
~이지|14 -6 -1 8 -1 -2 -7 -4
~이터|-8 -1 -4 -5 7 -1 -2 14
~이해|-8 10 -1 -1 -2 -2 5 -1
~인가|-7 -5 -4 15 -5 12 -5 -1
~인데|20 -1 -6 0 3 -5 -4 -5
~인할|9 -3 -6 -3 -3 -6 14 -2
~읽고|-5 -2 -3 -2 10 -2 5 -1
~있게|10 -9 -10 10 9 -3 -3 -4
~있는|10 8 -3 -2 -2 -3 -9 2
~있어|9 -5 -3 -4 -5 -6 16 -3
~자가|5 -4 11 -5 -1 -4 1 -3
~작성|11 -6 1 -5 0 12 -8 -5
~장고|6 -5 -7 -3 13 -7 2 1
~장은|8 -3 0 -5 -6 -1 -7 14
~저는|10 -1 -5 -2 2 -2 -7 4
~적어|-8 8 10 -7 10 -3 -5 -5
~적으|-7 -9 7 15 -5 -5 11 -7
~전에|-7 12 14 -3 -2 -3 -5 -5
~점을|-7 0 -2 9 11 -2 -5 -4
~정답|-1 4 -6 12 -1 -9 -3 4
~정리|7 -3 -6 -3 4 -5 -4 10
~정식|15 -10 10 0 0 -12 -1 -1
~정을|-6 11 -1 -1 -1 -1 -1 -1
~제를|-8 -5 -3 -7 2 -4 11 14
~조건|-9 -3 -1 9 -1 -1 8 -2
~좋은|-7 -1 -3 -1 18 -1 -2 -2
~주세|10 -4 1 -10 5 3 -10 5
~줄씩|8 -1 -4 9 0 -2 -7 -3
~중복|15 -2 -3 -4 -2 -1 -3 -1
~중하|20 -10 -4 0 -4 -2 1 1
~중학|14 -3 0 -3 1 -4 -4 -3
~지가|11 -5 -3 -5 -3 -4 13 -4
~지도|-3 17 -3 0 -6 -5 0 1
~지를|6 -3 -3 11 1 -5 -3 -4
~지막|-5 8 -11 15 8 -7 0 -7
~지시|-9 -1 -1 -1 -5 0 10 7
~지어|-8 -9 -5 14 0 -3 18 -7
~질문|-9 8 -3 -1 -6 -6 9 8
~짐없|-6 11 -1 -1 -1 -1 -1 -1
~짧은|11 -1 -4 -8 12 -2 -4 -4
~찌개|13 -3 -1 -2 1 -2 -3 -2
~챗봇|5 -5 -5 11 11 -5 -6 -6
~처럼|-2 -4 -6 -4 -2 12 13 -5
~처음|-7 1 2 13 -7 10 -7 -5
~최종|-7 13 -5 10 -2 -3 -4 -2
~출력|-16 3 -4 15 -5 0 9 -4
~치지|-5 -3 -2 -4 -5 -2 11 10
~치찌|13 -3 -1 -2 1 -2 -3 -2
~코드|-2 3 -6 -7 7 -5 -3 12
~크립|14 -3 -1 -2 -1 -1 -4 -2
~탁드|20 -4 -3 -2 -8 0 -1 -2
~테스|35 -7 -3 -7 -3 -2 -9 -4
~투를|-6 0 -1 -1 -5 -1 -1 15
~틀렸|-9 7 -3 -3 -2 14 -2 -1
~페이|17 -4 -1 4 -1 -3 -7 -5
~평가|12 -5 -4 -8 4 -2 9 -6
~포함|22 -7 -2 -1 -3 -2 -4 -2
~풀어|-6 11 -6 -1 -5 9 -1 -2
~풀이|-12 7 -15 13 -6 2 -9 20
~하고|-15 -11 -9 -2 3 10 16 8
~하기|-13 12 18 -3 -3 -8 -2 -2
~하나|-3 10 1 14 8 -8 -10 -11
~하는|8 -8 -6 -2 -9 -5 -4 26
~하라|-12 -8 12 -2 17 -7 7 -7
~하면|8 -8 -3 -8 1 -1 16 -4
~하세|-7 -11 3 6 7 2 -3 2
~학생|-5 -1 -1 -10 -3 -1 11 9
~할까|6 -1 10 -5 -3 -4 -2 -1
~해라|-9 5 -5 -5 -7 10 -3 15
~해서|0 11 14 -4 -6 -7 -4 -3
~했는|-6 22 -3 -6 -9 -3 0 5
~형식|-8 12 -1 12 -4 -2 -2 -6
~호를|5 -7 -2 9 1 -4 0 -3
~화를|4 -1 -3 -4 12 -4 -3 -1
~확인|15 -3 -5 -4 -4 -5 6 -1
~후보|-10 -2 12 -2 11 -1 -5 -2
à|-18 6 2 6 8 -9 14 -10
à <number>|-2 -3 -11 -5 11 4 10 -5
à analyser|17 0 1 -3 -3 -1 -3 -9
à cause|12 0 -3 10 -3 -11 -2 -1
à l|19 0 2 -2 -5 -7 -5 -3
à la|-12 -1 6 -4 18 -8 9 -8
à partir|3 -6 10 -4 -3 -5 10 -6
à un|2 -6 0 10 -4 0 -2 -1
à une|-10 11 0 -10 -8 10 19 -13
é|14 0 -16 -1 -1 5 -2 0
é <number>|1 -6 2 13 -3 9 -5 -10
é a|12 -4 -5 5 -3 2 -5 -3
é o|2 -4 -5 -2 -5 -2 14 2
é para|23 -1 0 -5 -8 -1 -4 -4
écris|16 2 -3 0 -13 -3 14 -13
écris le|16 13 -6 -3 -2 -7 -8 -3
écris un|9 -3 5 2 -5 -5 2 -7
écrit|15 -5 -6 -3 -2 -3 -5 9
éditeur|13 -2 -3 -2 -2 0 -1 -2
énoncé|-6 -8 -7 19 -6 -8 19 -4
êtes|20 -3 -3 -4 -6 -2 -6 4
être|-6 -2 11 -1 -4 -4 6 -1
öffentlich|11 9 -4 -5 -2 1 -5 -4
última|-7 -5 12 9 -9 0 -1 0
último|1 19 -2 -5 1 -2 -4 -9
útil|24 10 -10 -6 -11 9 -5 -10
über|16 -1 -4 1 -2 -1 -7 -4
übersetzen|28 -7 -3 -2 -2 -2 -7 -5
được|15 -4 -2 -2 -1 -2 -2 -2
α|1 -8 -2 -1 21 -6 -6 0
π|9 -9 11 1 -17 13 -4 -4
π <number>|11 -10 10 -5 -9 12 -3 -6
а|15 15 -12 3 -7 -7 -8 3
ассистента|-8 -11 -5 12 1 25 -5 -10
байкал|-1 -6 -3 -1 -1 15 -3 0
баллы|10 -8 -2 11 -5 -2 -4 0
без|-16 -9 14 -9 0 -7 17 10
бот|20 -11 -5 -11 -8 30 -9 -6
бюджет|11 -1 -1 0 -5 0 -2 -1
в|-1 7 4 -11 -4 16 -11 -1
в <number>|13 -3 -1 -1 -2 -1 -3 -3
в этом|-4 -4 -1 0 -1 13 -1 -2
вариант|-3 -5 1 -4 -1 19 -5 -3
варианта|20 -1 -6 -2 -2 -1 -5 -4
вариантов|4 -3 -5 -3 18 -4 -2 -5
верни|1 27 0 -2 -9 -9 0 -8
верни json|1 27 0 -2 -9 -9 0 -8
видео|11 -6 -4 2 3 1 -3 -4
виду|-1 -6 -1 1 -1 -2 -9 19
виду для|-1 -6 -1 1 -1 -2 -9 19
внутренний|-10 -4 24 0 -4 -2 -3 0
внутри|9 -6 15 0 -3 -3 -6 -6
вопрос|-7 -7 12 -2 12 -6 -2 0
вопросы|10 -16 -8 4 -8 5 22 -10
вопросы для|22 -17 -2 4 -10 6 2 -5
вот|-3 0 19 -1 -3 0 -9 -3
вправо|-5 18 1 1 -3 1 -9 -3
все|-11 26 -17 16 -7 33 -21 -19
всё|-17 -7 32 -5 -6 17 -9 -4
второй|-6 12 -1 -1 -1 -1 -1 -1
выбери|-8 15 -7 -3 28 -2 -12 -12
вывод|-10 22 -3 -8 -4 -9 -9 21
где|4 11 10 -3 -10 -4 -6 -2
да|-9 -6 -4 25 -8 -3 -10 14
дай|3 19 -8 -4 -8 2 14 -18
два|1 2 -16 -9 10 -12 28 -4
два ответа|-2 -5 -1 -1 11 0 -1 -1
двух|-7 21 -8 -3 22 -8 -9 -7
делать|25 -7 -5 2 -3 -4 -3 -5
день|24 -3 -5 -4 -3 0 -7 -3
длиннее|-7 12 -1 -1 -2 -3 -7 10
для|9 0 5 -9 2 -20 16 -3
дней|35 -9 0 -2 -6 3 -10 -10
до|11 12 -15 13 -5 -17 -10 12
до <number>|-6 -8 -5 24 -1 -3 0 -2
до конца|-9 20 1 -7 -3 1 0 -1
договор|14 -1 -1 -2 -3 -1 -2 -4
должен|1 12 -1 -1 -8 -4 -12 13
его|-24 -21 6 13 -1 13 26 -12
единому|-1 -6 -1 1 -1 -2 -9 19
если|1 -15 -14 20 18 -4 -13 7
есть|3 -7 15 -8 3 -10 13 -9
же|2 -14 -5 -1 23 -3 3 -5
за|2 10 14 9 -7 -4 -7 -17
задание|6 -5 -4 -2 -6 -1 13 -1
задача|5 11 -1 -1 -6 -1 -3 -4
заменить|37 -6 -7 -1 -8 -4 -6 -5
затем|-7 24 -1 -2 -3 -2 -5 -4
и|-19 6 0 -12 3 10 1 11
и на|3 18 -3 -3 -11 5 -3 -6
и почему|0 -8 -3 -3 0 20 -1 -4
и редкий|9 -1 0 1 1 0 -8 -1
иди|-10 15 -3 -10 -2 20 -4 -5
из|1 8 -14 -10 10 -16 4 16
или|15 5 1 -5 12 -12 -8 -9
инструкции|3 -7 -5 18 -13 -3 -13 19
исправленный|-3 -5 1 -4 -1 19 -5 -3
исправленный вариант|-3 -5 1 -4 -1 19 -5 -3
к|-20 21 -16 -11 7 -9 20 8
к единому|-1 -6 -1 1 -1 -2 -9 19
к нему|-12 17 -3 -1 -6 -1 12 -6
каждое|-6 9 -3 -3 -4 14 -4 -3
каждому|-7 -14 -6 -4 22 -7 21 -4
каждый|-16 7 -7 -7 22 -6 -11 18
казани|30 -10 -6 3 -8 1 -6 -4
как|9 -12 6 -4 12 17 -15 -13
какое|29 1 -7 -4 -9 -4 -7 1
какой|-7 8 -7 -4 18 -3 -4 -1
какой из|-7 -1 -1 0 14 0 -4 -1
канала|16 -3 -5 0 -6 0 -1 -1
класс|19 -3 0 -3 -5 1 -4 -5
код|6 -5 -4 -3 -9 -2 18 -1
конца|4 17 -2 0 -5 -2 -6 -6
конце|-7 9 16 -3 -4 -4 -4 -3
короткое|6 -4 -5 16 -2 0 -11 -1
которая|14 -4 -7 -4 -3 9 -2 -3
который|7 -1 -5 -6 -3 -3 18 -6
кто|9 0 26 -6 -9 -5 -12 -3
ли|-1 -2 -2 25 -4 -2 -6 -7
лучше|3 -7 10 -3 8 -4 -4 -3
меня|19 -5 -6 3 -9 -6 -3 7
мне|28 -10 -8 11 -7 -3 -6 -8
мог|-9 14 -5 -5 -10 -2 20 -3
мой|26 8 -17 -2 -3 -4 -6 -2
моё|14 0 -4 -5 4 -4 -7 2
моё сочинение|14 0 -4 -5 4 -4 -7 2
мыслей|-12 19 16 -1 -7 -4 -4 -7
на|7 3 -6 -19 11 -23 6 20
на <number>|21 -4 1 -3 -6 1 -4 -6
на один|-2 -5 -1 -1 11 0 -1 -1
надо|16 -6 -2 2 -6 -1 -7 5
найди|-3 -4 1 -4 -1 20 -6 -2
написать|7 -9 14 -4 8 -6 -3 -7
напиши|16 -5 -13 3 4 21 -14 -11
напиши поздравление|19 -2 -2 2 -3 0 -9 -5
начать|28 -11 -2 -1 -5 -4 -4 -2
не|1 12 3 -23 4 6 -25 22
нему|-12 17 -3 -1 -6 -1 12 -6
несколько|6 10 -1 -2 -6 -2 -2 -2
ни|-15 -15 -5 -1 -3 -1 24 17
ни одного|-15 -15 -5 -1 -3 -1 24 17
ничего|23 7 -5 -7 1 -11 -5 -3
ничего не|23 7 -5 -7 1 -11 -5 -3
но|-4 14 -16 -9 -11 -12 24 14
но не|15 -7 1 1 -3 0 -3 -4
номер|6 19 -5 -12 -12 24 -13 -7
нужен|-1 13 0 -4 -1 0 -3 -4
о|-2 -4 18 -18 2 -10 18 -3
объясни|3 6 -12 6 -4 6 -11 5
один|-16 27 -9 -5 12 -4 -2 -4
один вопрос|-2 -5 -1 -1 11 0 -1 -1
одного|-6 -11 -4 -1 -7 -3 19 15
одной|-13 6 -7 -8 -5 17 20 -8
он|-14 6 15 -6 -4 18 -9 -6
она|-5 25 -2 -6 -4 -3 -3 -3
описание|18 -9 -7 -1 4 -2 3 -6
оплата|27 -5 -1 -3 -5 2 -10 -6
определите|20 -6 -1 -4 -1 -1 -4 -4
остался|-7 -7 0 0 -7 -12 16 17
от|0 -15 16 25 -12 -10 10 -14
от <number>|-6 -8 -5 24 -1 -3 0 -2
от первого|8 -2 14 -2 -2 -3 -10 -3
ответ|-24 9 -2 20 -21 11 3 4
ответ в|-9 8 -8 -7 -6 22 -9 10
ответ системы|-1 -2 -3 27 -5 -2 -7 -7
ответа|-11 12 -6 -6 26 -8 -4 -3
ответа на|-2 -5 -1 -1 11 0 -1 -1
ответы|-9 -8 -1 2 -2 0 -11 29
ответы с|-8 -4 -2 0 -3 -2 -5 25
отчёт|12 -1 -1 0 -2 -1 -4 -3
оцени|-2 14 -3 17 -12 -2 -7 -6
оцени ответ|0 -5 -1 15 -3 -2 -3 -1
пары|-8 -18 -12 -1 27 -2 24 -11
первого|-1 -11 12 -7 -4 21 -7 -3
первый|-10 13 -8 16 0 -2 -6 -4
переведи|9 -2 -5 -3 -5 -1 -10 18
перед|-17 8 28 -2 9 -3 -17 -5
перед тобой|-2 -5 -1 -1 11 0 -1 -1
пиши|-7 -10 9 15 -7 -9 21 -12
пиши редкий|9 0 0 0 0 0 -6 -1
по|-14 -16 2 17 13 -10 13 -5
по тексту|-13 -8 26 -6 -8 -6 21 -6
подряд|-11 -5 14 -13 -3 -6 26 -3
подстановкой|-8 23 -2 -3 -2 -3 -2 -2
пожалуйста|15 2 -6 -4 2 -9 -8 7
поздравление|19 -2 -2 2 -3 0 -9 -5
покажи|-15 14 20 12 -6 -10 -7 -8
полнота|0 -5 -1 15 -3 -2 -3 -1
пользователя|-9 -6 -6 -8 -6 -1 38 -1
после|-4 9 -12 -10 -4 24 -14 11
последняя|-8 -6 19 -4 12 -6 -10 2
потом|-14 22 -9 12 19 -8 -11 -10
почему|-2 -4 10 -8 -1 12 -8 2
починить|23 -2 -4 -2 -4 -5 -3 -2
предложи|20 -1 -3 -2 3 -6 0 -10
представь|13 -5 15 -3 -6 -4 -9 -1
предыдущего|-9 -15 -5 -3 24 -3 -9 20
прежде|-11 -3 25 0 -7 -1 -2 -1
прежде чем|-11 -3 25 0 -7 -1 -2 -1
приведи|-6 -4 -3 -4 -4 14 -6 13
приведи ответы|-1 -6 -1 1 -1 -2 -9 19
придумай|6 -11 19 -11 -11 -8 29 -12
пример|-4 -3 -1 -2 -3 -2 -3 19
про|11 -5 -5 1 -3 -5 20 -15
проверь|4 12 -5 -11 1 -7 -8 14
пункт|14 -1 -1 -2 -3 -1 -2 -4
раз|28 -12 -6 0 -6 7 -2 -9
раза|14 20 -4 -2 -2 -4 -14 -7
ребёнку|2 -5 1 15 -5 2 -2 -9
редкий и|9 0 0 0 0 0 -6 -1
ремонт|14 -1 -1 -2 -3 -1 -2 -4
решение|-14 7 16 11 18 -10 -16 -11
риск|14 -2 0 0 -1 -1 -7 -2
роль|4 -3 -12 -11 -2 -2 23 3
россии|11 -14 -6 -5 -6 15 11 -6
с|9 14 -19 -16 9 -14 9 8
сделай|36 0 -2 -2 -8 -1 -12 -11
себя|1 0 26 -3 -6 -4 -11 -4
системы|-1 -2 -3 27 -5 -2 -7 -7
сколько|8 8 -7 -9 -5 -7 19 -8
следует|12 22 -7 -2 -10 -7 -8 0
слой|9 -8 15 0 0 -4 -7 -6
смотри|-6 -3 -1 -2 -3 -2 -2 19
сначала|-1 23 -7 12 -3 -13 -6 -4
сосед|7 20 -4 -6 -4 -4 -4 -7
сочинение|14 0 -4 -5 4 -4 -7 2
сочини|25 -8 -8 -5 -16 3 21 -12
стиле|17 -11 -4 0 12 -4 1 -11
столбиком|19 -7 1 0 0 0 -6 -6
строка|-4 -8 -2 12 7 -2 -3 -1
структуру|-1 -1 -7 -3 3 -16 -5 30
сумма|-5 25 -2 -6 -4 -3 -3 -3
так|-5 6 15 -2 -8 -7 11 -10
так чтобы|-7 -12 16 -1 -1 -2 9 -2
текст|1 -3 -14 -1 8 -3 22 -9
тексту|-13 -8 26 -6 -8 -6 21 -6
тем|-4 -11 16 -3 21 -5 -9 -4
тему|29 4 1 -4 -12 -5 -3 -10
то|8 -4 -1 0 12 -3 -9 -3
то есть|-3 -2 -1 -1 12 0 -4 -1
тобой|-2 -5 -1 -1 11 0 -1 -1
тобой два|-2 -5 -1 -1 11 0 -1 -1
того|-13 -7 22 -6 -7 26 -11 -3
только|-28 13 -14 45 -8 -14 18 -12
третий|14 -4 -7 -5 -3 10 -2 -3
три|-7 7 -6 -3 -10 -17 8 28
ты|-10 5 23 20 -21 -17 18 -18
у|22 -12 -5 3 -7 -10 -5 15
у меня|19 -5 -6 3 -9 -6 -3 7
убрать|-6 -3 -1 -2 -3 -2 -2 19
укажи|-19 10 -10 -3 20 20 -11 -8
уровень|23 -2 -4 -2 -4 -5 -3 -4
условие|-8 19 -11 19 -12 -11 16 -11
факты|-24 6 -14 8 -12 22 -16 31
форума|-8 -6 0 -1 -3 -2 -5 24
фото|29 -14 -6 -9 14 -8 3 -9
функцию|15 -10 1 1 -4 -1 1 -3
цифры|4 -8 -4 -5 -8 0 -2 23
часть|-7 -4 -8 -9 -2 -2 39 -6
чем|-4 -11 25 -7 22 -9 -9 -6
через|-2 19 2 1 -6 1 -11 -3
черновик|-12 12 19 -2 -7 -3 -3 -4
что|-5 16 18 -15 13 -17 -12 2
что делать|25 -7 -5 2 -3 -4 -3 -5
чтобы|3 -12 13 -2 -7 -3 13 -5
шага|-5 -15 -4 -2 -3 17 16 -3
шкале|6 -6 -1 14 -4 0 -4 -4
это|7 -14 -7 17 2 -2 -6 3
этого|-13 -4 14 -4 -4 18 -4 -4
этом|-4 -4 -1 0 -1 13 -1 -2
этот|-8 -12 16 0 -4 -1 13 -4
этот код|6 -5 -4 -3 -10 -3 19 -1
я|38 -8 -12 0 -6 -2 -5 -5
そうでなければ|-6 -1 -1 13 -2 -1 -2 0
そうでなければ <number>|-6 -1 -1 13 -2 -1 -2 0
です|10 4 -8 -3 -6 -5 -2 10
と|12 -4 0 -3 7 -1 -6 -4
中|27 -8 -6 6 -7 -3 -8 -2
其中|24 -8 3 -6 -9 -4 1 -1
同时|12 -2 -2 -1 -4 -1 -1 0
在吗|9 -9 -6 18 14 -9 -5 -12
字|18 -7 1 -7 -4 0 -4 2
完整性|-2 0 0 11 -4 0 0 -5
小时|-6 13 -1 -2 -1 -1 -1 -1
并附上答案|-2 -1 -4 -4 0 -3 17 -2
必ず契約を先に計算する|13 -1 -1 -5 -1 -1 -2 -1
怎么办|29 -5 -4 -4 -5 -4 -4 -3
或|-11 -6 -4 22 8 -2 -2 -4
文書いて|15 -1 -1 -4 -3 0 -6 0
红烧肉怎么做才不腻|17 8 0 -7 -7 -8 0 -2
角色|-6 -1 12 -1 -1 -2 -1 -1
解答|-11 -4 9 -4 -2 17 -1 -5
语气要本地|19 -7 -3 0 -3 3 -4 -5
语气要现代|-10 0 13 -1 -2 0 0 0
语气要脆弱|-6 0 11 -1 -1 -1 -2 -1
質問|-6 -6 4 -1 10 4 -4 -1
输出|6 -9 -4 -6 -2 15 6 -5
输出格式|4 12 -7 -6 -3 13 -8 -5
问题|-6 -3 -2 4 14 -3 0 -6
题目|-10 25 -9 -3 16 -12 0 -7
가|-4 16 -3 -10 14 -3 -7 -3
가지|-6 12 1 -7 -2 -5 10 -3
각|-6 7 -1 12 -3 -5 -4 -1
각각|-4 -3 -3 12 -5 -3 -5 10
같은|3 -9 7 11 -9 -8 -3 8
개|-7 -2 -2 -1 0 0 13 -1
개를|-6 -1 -3 -2 10 -1 4 -2
것|-13 -1 15 -13 15 -10 -9 16
결과를|-5 12 -1 -2 -1 -1 -1 -1
겹치지|-5 -3 -2 -4 -5 -2 11 10
겹치지 않게|-5 -3 -2 -4 -5 -2 11 10
계산|-7 6 9 -2 -1 -2 -1 -1
과정을|-6 11 -1 -1 -1 -1 -1 -1
그|-12 5 12 -8 -5 -2 11 -2
그대로|-10 -7 22 -9 -2 -7 -7 19
끝까지|-2 7 14 -4 -3 -3 -4 -5
나온|-5 -6 -4 15 -4 -4 11 -4
내용을|-4 -3 17 0 -3 -2 -3 -2
너는|-11 3 -2 8 -6 -1 11 -2
넣을|-4 -1 -1 -2 -3 -1 -2 14
네|-9 -1 -3 9 11 -2 1 -5
네 개를|-6 -1 -3 -2 10 -1 4 -2
늘어놓고|-6 7 -4 -4 12 -2 -1 -2
다|-7 9 9 -6 -5 -4 12 -8
다른|1 11 1 -6 -5 -7 10 -5
다섯|-8 10 -1 -1 -2 -2 5 -1
다시|-5 -3 -1 -3 -3 11 -6 10
다음|-10 13 -3 -7 -7 12 10 -8
답|-12 10 7 -5 -7 -1 -5 12
답변|-13 -6 4 13 2 -6 -6 12
답변을|-17 -5 6 12 1 11 -6 -1
답변이|-3 0 -3 12 -5 -6 8 -2
답을|-11 -2 12 -4 -3 11 2 -5
대해|5 -4 -3 12 -2 -3 -4 0
더|-3 -7 -5 -4 18 -3 7 -4
된|-7 -1 -3 -3 -1 9 -4 11
두|-10 0 -7 -5 17 -2 9 -1
뒤|-9 6 -2 -5 6 15 -5 -5
때|7 -5 7 -4 -3 10 -9 -4
또는|-3 0 0 0 14 -1 -5 -3
마세요|-10 -6 9 -6 14 9 -4 -6
마지막|-3 9 -8 6 9 -4 -2 -7
마지막에|-1 6 -9 16 -3 -3 -7 0
만들어|14 0 -1 0 -5 -2 -5 -1
만들어 주세요|17 -1 -2 -1 2 -2 -12 -2
말고|2 5 8 -5 5 -1 -5 -9
먼저|4 -6 18 -12 -7 -7 -6 15
몇|13 -7 -4 -5 5 10 -8 -4
모두|-6 17 -2 -4 -8 7 -3 -3
모범|-2 -6 14 -3 -3 -3 -5 7
못|-4 13 -2 -1 -2 -1 -2 -2
문장은|10 -3 -2 -4 -5 1 -12 15
문항|0 15 -3 0 -5 -6 0 -1
뭐가|27 -3 -4 2 -9 -6 -5 -2
받고|-2 14 -3 8 -6 -3 -5 -3
법|15 11 -7 -6 9 -5 -9 -8
법한|-5 -3 -1 -6 1 -3 21 -3
보상|3 -6 -2 20 -4 -3 -8 0
봐|-3 16 -4 0 -2 -2 -2 -3
빠짐없이|-6 11 -1 -1 -1 -1 -1 -1
빼고|18 -2 -2 -5 -8 -1 -7 6
뽑아|14 -5 -1 1 0 -7 0 -2
뽑아 json으로|13 -5 0 0 0 -7 0 -1
서로|-5 8 -2 -2 -6 -4 16 -4
속으로|-2 -4 17 -2 -1 -2 -4 -3
수 있는|7 6 1 -3 0 -2 -9 0
순서대로|-8 -2 8 -2 10 -4 -1 -2
써|7 -3 10 -7 -12 -4 12 -4
쓰고|-12 16 -1 13 -6 -2 -3 -5
쓰세요 문제|-6 11 -1 -1 -1 -1 -1 -1
쓰지|-7 -4 10 -3 -3 13 -2 -4
쓰지 마세요|-7 -4 10 -3 -3 13 -2 -4
쓴|-2 -6 14 -3 -2 8 -5 -5
아래|-9 -11 -4 21 -5 8 7 -6
안|12 -11 17 -8 -6 -6 11 -9
않게|-6 -3 -2 -3 -4 -1 12 7
어느|-5 -1 -3 -1 14 -1 -1 -1
어떻게|5 13 -2 -3 -4 -3 -4 -2
열|2 -4 -2 -8 -2 6 9 0
왜|-9 7 23 -7 -7 12 -12 -7
응답|-8 12 -3 -3 5 -3 -4 5
이|-14 -6 8 -5 -5 20 5 -4
이유를|-8 -7 -5 13 8 6 -3 -4
읽고|-5 -2 -3 -2 10 -2 5 -1
있는|9 6 0 -3 -2 -1 -9 0
저장|16 -3 -1 -3 -4 -2 1 -3
적어|-9 7 4 -4 10 -2 -5 -2
전에|-7 12 14 -3 -2 -3 -5 -5
정리해|15 -2 -1 0 -1 -2 -2 -8
정리해 줘|15 -2 -1 0 -1 -2 -2 -8
좀|17 -3 -1 3 -6 -1 -6 -4
좋은|-7 -1 -3 -1 18 -1 -2 -2
주세요|-2 12 -1 -8 0 0 -5 5
줄씩|2 -1 -4 14 0 -2 -7 -3
중|-3 -2 -3 8 11 -1 -5 -5
줘|16 -1 7 -11 5 -11 5 -10
질문|-2 -7 9 10 -1 -7 -11 10
질문과|-3 -4 14 -2 -2 -6 7 -3
짧은|11 -1 -4 -8 12 -2 -4 -4
처음|-7 3 -5 13 -5 9 -4 -4
최종|-5 9 -6 18 -5 -5 -6 0
코드|2 6 -6 -7 14 -2 -3 -3
풀이|-11 12 -3 -4 1 9 -1 -3
풀이 과정을|-6 11 -1 -1 -1 -1 -1 -1
하고|-5 -2 -2 0 -1 -3 15 -1
하나|14 -3 -5 -5 8 1 -5 -4
하나씩|-1 20 -7 0 -4 -8 -1 0
한|-13 6 -11 16 5 -7 -1 4
한 줄씩|2 -1 -4 14 0 -2 -7 -3
해|1 13 -9 -3 24 -10 -8 -6
후보|-10 -2 12 -2 11 -1 -5 -2
`,
};

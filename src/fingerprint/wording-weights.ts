// Made by learn-wordings.ts from the examples in data/wordings/train; see wording-model.ts. Do not edit.

import type { WordingWeights } from './wording-model.ts';

export const wordingWeights: WordingWeights = {
  bias: [3.124, -1.318, -1.372, -1.691, -1.514, -1.424, -1.398, -1.511],
  unit: 0.04,
  elicitsMin: 0.95,
  features: `
<number>|-9 -5 -10 16 1 -6 14 -2
<number> <number>|6 12 -7 5 9 4 -22 -7
<number> <quotation>|7 -9 -7 10 5 -5 14 -15
<number> a|9 -1 4 3 6 -1 -20 -2
<number> after|11 2 -4 -5 -3 -4 0 3
<number> all|17 -6 -5 7 -2 0 -4 -8
<number> always|3 1 -2 11 -3 -9 0 -1
<number> an|2 -10 6 2 9 -3 -3 -3
<number> and|8 3 -14 6 -2 -7 -1 7
<number> ans|-7 8 -2 11 -5 -2 -2 -3
<number> answer|-8 -4 6 5 -9 0 0 10
<number> answers|-9 8 -5 1 -3 0 -3 10
<number> architecture|14 -5 1 -2 3 -5 -2 -5
<number> are|11 3 -4 16 -5 -9 -2 -11
<number> array|-1 -3 4 9 2 -9 0 -1
<number> as|-3 -8 -11 17 7 0 -7 5
<number> assert|10 -4 -1 -7 -2 6 -4 1
<number> assistant|-12 2 -6 8 -7 9 -4 9
<number> assume|8 10 0 -5 -3 -3 -3 -6
<number> at|11 11 0 -5 -8 -5 -4 0
<number> attempt|-4 -13 -2 20 2 -1 -4 2
<number> b|9 10 -1 -1 0 -10 7 -14
<number> back|-9 10 -4 -4 3 -2 4 2
<number> bad|-3 -7 -1 18 -7 -7 9 -2
<number> batch|7 -12 2 2 5 -3 -4 1
<number> bc|2 -6 -3 7 -4 -2 -7 13
<number> be|-5 7 -1 19 -8 -9 1 -3
<number> because|18 -8 -2 -8 -3 4 -2 1
<number> beginner|12 -7 0 -2 1 1 -1 -3
<number> birds|4 -2 8 0 0 -2 -8 -2
<number> bis|3 -8 -6 16 -2 1 -4 -1
<number> bits|1 3 -1 12 -1 -3 -7 -4
<number> blue|1 8 -2 -1 -1 -3 5 -8
<number> blunt|12 -1 -1 3 -3 -2 -3 -5
<number> both|-6 -1 -1 4 10 -2 -1 -2
<number> boys|1 -1 0 -10 -6 10 7 0
<number> break|13 -4 -2 -1 -3 -5 2 0
<number> bullet|18 -7 -2 -4 -7 6 -4 0
<number> but|19 -10 -7 -3 -3 -4 3 4
<number> by|6 6 -3 9 -8 -6 2 -6
<number> bytes|11 9 -1 -6 -3 -1 -2 -6
<number> c|10 8 -6 -3 0 -3 6 -12
<number> calls|6 -2 0 10 -5 -7 5 -7
<number> candidate|-3 1 -4 19 -4 -3 1 -7
<number> cards|17 -4 -3 2 -8 -1 -4 1
<number> cars|6 -11 1 -1 -1 0 -1 6
<number> categories|11 0 0 0 -6 -5 0 0
<number> chairs|11 -2 -1 -1 -2 2 -1 -6
<number> character|14 1 -4 -1 -4 2 -7 -1
<number> characters|13 -6 -1 7 0 3 -9 -7
<number> chat|-7 -4 -2 -4 8 0 -3 12
<number> children|3 3 -3 0 10 -4 -3 -6
<number> choose|-5 -2 -2 8 -4 -2 -2 10
<number> chrome|9 -5 -1 -2 9 -7 1 -4
<number> clarity|-6 -1 -1 11 -1 -1 -1 1
<number> clarté|-6 -1 -1 11 -1 -1 -1 -1
<number> classify|-2 11 -5 0 -2 -3 -3 3
<number> click|4 -3 -3 -8 -2 15 -5 1
<number> clicks|-7 -7 -2 -2 10 -2 10 -2
<number> closed|1 -7 -2 1 6 2 9 -9
<number> closing|17 -6 -3 0 2 -5 -3 -2
<number> cm|10 16 -3 1 2 -9 -11 -6
<number> code|6 -1 -3 -8 -2 0 9 -1
<number> coins|-10 -4 3 3 3 -2 10 -2
<number> color|11 0 -1 1 -4 1 -5 -4
<number> columns|15 -8 -4 0 13 -1 -2 -13
<number> compare|21 -5 0 -2 -1 -9 -4 0
<number> complaints|2 -3 -3 -3 -4 7 11 -5
<number> completions|-10 -7 -6 20 9 -7 -3 3
<number> concision|-6 -1 -1 11 -1 -1 -1 -1
<number> console|12 -2 -1 -2 -3 -1 -4 0
<number> const|14 -6 -7 -1 1 -2 1 0
<number> constraints|13 -5 0 -2 -3 1 -1 -1
<number> cookies|12 -3 1 4 -7 -2 -1 -3
<number> core|13 -1 -3 -2 -7 2 -4 1
<number> correct|-5 -1 -3 10 14 -6 -4 -4
<number> cost|-8 -2 -1 -1 -1 15 -1 -2
<number> criteria|10 -8 1 15 -7 -2 -4 -6
<number> customers|13 10 -1 -5 -8 -2 -7 1
<number> d|-2 5 -6 -8 15 -4 0 0
<number> days|4 5 1 -6 2 5 -19 8
<number> de|12 5 -5 -10 -6 -1 -3 8
<number> dead|-10 9 1 -1 -2 8 -2 -3
<number> dec|-8 7 11 -1 -1 -2 -5 -1
<number> decide|-10 -1 -1 -1 12 -2 3 -1
<number> decision|13 -2 -4 -3 0 -4 2 -2
<number> deduct|-9 0 1 15 -4 -3 1 -2
<number> def|12 0 1 -5 1 -3 -6 1
<number> degrees|16 -6 -1 -3 1 -1 -4 -3
<number> delete|-1 -5 -2 -9 -5 13 11 -2
<number> did|9 -6 -2 -2 3 -4 3 0
<number> die|-6 -7 10 -3 14 -5 -8 5
<number> discount|9 -4 7 -7 -2 -1 -1 -1
<number> discuss|22 -5 0 0 -8 0 -2 -6
<number> diverse|-4 8 2 -9 1 -1 3 -1
<number> divided|-9 9 -1 1 -1 9 -5 -4
<number> do|18 -2 -7 0 0 -1 -1 -7
<number> does|9 -8 -2 1 2 2 -1 -2
<number> dollars|18 -2 -3 0 -9 -1 -3 -1
<number> don|16 -3 -8 0 -8 1 4 -2
<number> dry|9 -8 -3 -3 5 1 -1 -2
<number> dtype|12 -3 -4 -2 -2 -2 0 1
<number> e|9 8 -6 8 3 -6 -9 -8
<number> each|8 -11 -8 24 8 -13 -2 -6
<number> edit|-7 -5 10 0 1 1 -1 1
<number> eggs|-10 1 1 1 0 0 9 -2
<number> elif|8 2 0 -9 -6 -2 7 0
<number> employees|10 0 1 -7 -4 2 -1 0
<number> end|10 0 1 0 -5 0 -2 -3
<number> equals|13 2 -3 -5 3 -3 -3 -5
<number> error|11 -6 8 -12 0 -3 2 0
<number> et|4 4 -10 -10 14 15 -7 -10
<number> euros|7 3 4 -4 -9 -2 3 -1
<number> every|-1 8 -2 9 0 -3 -7 -5
<number> evidence|-6 -1 -1 4 0 -2 -1 9
<number> example|14 -6 1 -4 -1 -2 -1 -1
<number> exemples|13 5 -2 -4 0 -2 -7 -2
<number> exemplos|30 -2 -1 -1 -6 -6 -5 -9
<number> explain|-6 10 -1 -3 -2 -5 9 -2
<number> explanation|6 0 0 11 -2 -5 -5 -5
<number> f|8 11 -1 1 4 -6 -6 -11
<number> failed|10 5 4 -7 0 -2 -1 -8
<number> feet|11 -8 -2 -2 1 -2 8 -5
<number> female|16 1 1 -1 -6 -1 -5 -5
<number> field|-5 -7 -2 8 -1 0 10 -3
<number> figure|-7 1 1 0 -3 1 0 9
<number> files|13 -1 -2 -1 -4 0 -3 -2
<number> fine|15 -2 -1 -1 -2 -1 -5 -3
<number> first|-2 -10 -1 0 7 0 -5 12
<number> flashcards|20 -7 -5 1 -3 2 -7 -2
<number> follows|1 -3 0 17 -4 -3 -5 -3
<number> for|-8 5 -16 27 6 -7 -8 1
<number> format|-6 -1 -1 -1 -1 11 -1 -1
<number> frases|20 -8 3 -4 -2 -3 -4 -2
<number> from|11 -8 -12 -7 -5 10 6 6
<number> function|0 5 -3 -4 -3 -10 18 -3
<number> für|-3 0 -1 13 -4 -2 -2 -2
<number> g|9 -1 -2 9 -6 5 -9 -4
<number> gb|14 3 0 -1 -3 0 -7 -5
<number> give|8 -8 -3 11 -2 -1 -5 -2
<number> gold|-5 -1 -1 13 -4 -1 -1 -1
<number> google|12 -2 0 -6 -3 -1 -2 0
<number> got|7 -5 11 -5 -4 1 -6 2
<number> grade|14 -2 0 -6 -2 -3 -1 1
<number> grep|3 -1 14 -1 -4 -2 -5 -4
<number> guests|17 -5 1 1 -6 -1 -9 1
<number> h|5 -4 -11 9 3 -1 -8 7
<number> has|-4 0 -2 10 -6 6 -2 -1
<number> hash|1 -2 1 -5 10 1 0 -6
<number> have|-4 5 2 -4 12 1 -5 -7
<number> he|21 -8 -3 -5 -5 3 1 -3
<number> help|-1 8 -1 -1 2 -7 -1 1
<number> here|9 -1 0 -7 -5 4 0 1
<number> high|2 -7 16 -2 0 -7 3 -5
<number> honesty|0 0 3 12 -3 -8 -2 -3
<number> hop|-8 7 0 -1 -4 0 8 -2
<number> hour|13 -4 9 0 -1 -3 -9 -5
<number> how|1 -1 2 -4 8 -14 3 5
<number> hr|0 12 -3 -4 0 -5 0 0
<number> i|2 -8 2 12 5 -2 6 -16
<number> ideas|10 4 6 0 -6 0 -6 -7
<number> if|10 -11 3 16 2 -1 -2 -16
<number> ignored|-1 0 1 11 -7 0 -3 -1
<number> improved|-3 12 -6 -3 11 -5 -6 -1
<number> in|20 -3 -1 2 7 1 -13 -12
<number> incl|13 -5 1 -1 -1 -3 -2 -2
<number> independent|0 -6 0 10 -1 -3 -1 1
<number> individual|18 -3 -1 -8 0 0 -4 -3
<number> input|10 10 -7 -7 0 -3 5 -9
<number> inputs|-5 0 -3 10 -2 -4 -6 11
<number> instead|17 6 2 0 1 -4 -12 -10
<number> instruction|-6 -3 -1 16 -1 1 -5 0
<number> int|5 -11 4 3 -4 1 12 -11
<number> intro|18 1 -1 -8 -4 0 -2 -4
<number> irrational|13 -7 -4 -3 6 -1 -4 -1
<number> is|-1 -7 0 13 -2 2 -9 5
<number> it|12 0 -8 5 0 -7 -5 3
<number> items|-8 -2 -3 -1 0 -3 20 -3
<number> june|-11 3 0 8 4 -2 4 -7
<number> k|13 0 -5 7 -6 -6 -4 1
<number> keep|-3 -6 0 10 -2 0 4 -2
<number> key|14 2 0 -4 -7 1 -3 -3
<number> kg|1 26 0 -6 -12 -5 -7 2
<number> kids|13 -10 0 3 -1 -1 -3 -2
<number> kit|14 -2 -5 -1 -4 -1 -1 -1
<number> km|0 -3 1 8 -5 4 1 -8
<number> kwh|6 -8 2 3 -10 3 -3 6
<number> largest|22 -1 -1 -2 -7 -1 -3 -7
<number> lbs|13 -4 1 -5 -5 2 7 -7
<number> leave|11 -1 -4 -3 13 -4 -7 -5
<number> left|11 -9 -4 -6 14 3 -9 -1
<number> len|11 -10 -1 -3 4 -13 11 0
<number> let|18 -4 2 -2 -5 -4 -1 -4
<number> levels|2 -11 -3 -5 -4 12 13 -3
<number> limit|9 0 -7 -3 -1 -2 8 -4
<number> lines|12 4 -6 5 -5 -1 8 -17
<number> list|-4 -5 -1 7 -4 12 -1 -4
<number> logical|-9 11 1 0 -3 8 -4 -4
<number> long|13 -1 -1 -8 -2 0 0 -1
<number> m|-4 6 9 13 -9 -15 11 -11
<number> ma|27 -6 -4 -5 -6 -2 -3 -1
<number> made|-6 8 -7 -2 -7 6 -1 9
<number> make|-3 -2 -10 -7 1 3 10 8
<number> male|17 2 1 0 -6 0 -7 -6
<number> march|10 -9 3 0 -5 3 -2 0
<number> margin|1 15 -1 -8 16 -1 -11 -10
<number> mark|-1 -3 4 8 -3 -2 -10 7
<number> marks|30 -7 -3 -6 -7 -7 4 -4
<number> matrix|-2 2 13 -4 1 -1 -5 -3
<number> may|13 9 -7 -4 -3 -1 -5 -3
<number> mb|14 -5 0 -7 0 -5 4 0
<number> means|-5 -8 -1 14 0 -1 -6 7
<number> measure|13 -7 0 9 -6 -3 -4 -2
<number> mentions|-2 -2 -1 11 2 -2 -6 0
<number> mg|14 1 -7 -3 0 2 -1 -6
<number> miles|14 -13 1 -3 6 -2 -3 0
<number> million|13 -6 -4 3 2 -4 -5 2
<number> min|8 -3 1 -16 -11 9 -2 13
<number> minimal|11 1 -2 2 -3 -3 -7 1
<number> minutes|19 -15 -1 3 6 -4 0 -7
<number> missing|10 -1 -5 5 1 0 -4 -5
<number> ml|7 12 1 -6 -6 5 0 -13
<number> model|-2 -4 -2 12 -2 -7 -4 9
<number> mol|1 11 0 -5 -1 -4 -1 0
<number> month|15 -2 -13 -6 -1 4 8 -5
<number> months|12 4 -5 -5 -4 9 -6 -6
<number> more|22 10 -1 -7 -9 -14 4 -6
<number> mots|9 -7 5 -1 -1 -3 -2 0
<number> mph|1 17 -6 -4 1 0 -5 -4
<number> multi|-6 -1 0 -3 0 -1 13 -3
<number> multiple|6 5 0 -15 3 1 -3 2
<number> must|10 1 2 3 -9 -7 1 -2
<number> n|15 13 -10 -6 3 0 -8 -6
<number> nach|23 -6 -4 -5 -4 -2 -3 1
<number> names|4 -4 -2 1 10 -6 -2 -1
<number> needs|9 -5 -10 -4 0 -1 -3 14
<number> neutral|-9 -7 2 17 -4 1 -7 7
<number> never|16 -8 -2 1 -1 -1 0 -5
<number> no|1 1 -5 11 3 -2 -15 7
<number> nodes|7 -3 -1 -5 -3 -2 12 -6
<number> none|0 -5 0 12 0 0 -5 -2
<number> nothing|6 -8 -3 20 4 -7 -7 -6
<number> now|12 -1 -1 -1 -1 -1 -4 -5
<number> number|-4 -7 -3 29 -3 -4 -3 -5
<number> numbers|-7 5 -2 13 -2 -2 -2 -2
<number> o|2 -8 -10 13 11 -6 -13 10
<number> objections|4 -2 -2 0 1 9 -7 -3
<number> oder|3 -2 -6 -2 11 -1 -3 -1
<number> off|17 -2 -7 7 -7 -4 -1 -2
<number> on|0 -3 3 6 -5 -2 11 -10
<number> one|7 -7 8 12 -7 0 -5 -8
<number> only|8 -9 -3 -1 4 1 5 -4
<number> open|8 -8 11 0 -7 -3 -1 0
<number> opening|4 -7 -4 -1 1 -6 16 -3
<number> operation|10 -3 1 -1 0 0 -7 0
<number> option|1 0 -2 2 -5 -6 14 -4
<number> options|-1 -7 1 -2 -3 -5 21 -4
<number> or|-5 -13 -8 13 22 -6 -9 7
<number> originality|-6 -1 0 14 -1 -1 -4 -1
<number> otherwise|0 -5 1 8 -7 -3 -2 8
<number> out|8 -3 -7 -6 -4 8 13 -11
<number> output|10 -4 1 -4 8 -1 -3 -5
<number> over|1 10 -4 14 -5 -6 -4 -5
<number> p|-9 4 7 -3 -6 3 0 3
<number> page|-4 1 -2 -1 -1 1 13 -7
<number> pairs|-11 -7 7 0 8 -1 11 -7
<number> palavras|-8 -2 -11 6 8 2 0 6
<number> paragraph|6 -7 9 -3 -3 -2 -3 2
<number> paraphrases|-4 -2 0 0 -4 -4 16 -2
<number> participants|15 1 -3 -4 -3 0 -3 -2
<number> partly|-6 -1 -1 12 -1 -1 -1 -1
<number> pcs|-7 -2 -1 -1 0 -1 13 -1
<number> pens|3 8 1 2 -11 -5 13 -10
<number> people|21 13 -2 -6 -10 -10 -3 -2
<number> per|8 -5 -4 9 10 -2 -1 -15
<number> perfect|-7 0 -1 13 -2 0 -2 -1
<number> permission|13 -4 -1 -1 -1 -1 -2 -1
<number> persons|20 -9 -3 0 1 0 -2 -6
<number> phrases|20 -5 -1 -1 -2 -1 -8 -2
<number> piece|19 -8 -2 -3 -2 0 -8 3
<number> pieces|10 -1 0 -1 -1 -1 -7 0
<number> pixel|14 -4 -4 -3 7 -2 -2 -6
<number> plus|5 10 2 -5 -8 -3 -3 3
<number> pm|10 -2 -7 0 -2 -3 2 4
<number> points|10 -16 -2 16 5 6 -7 -12
<number> por|12 1 1 -6 -3 -1 -1 -3
<number> pour|22 -4 -4 0 -5 -3 -4 -1
<number> present|9 2 -5 5 -5 1 1 -8
<number> presentation|2 1 -2 15 -6 -4 -2 -3
<number> primary|15 -2 1 0 -8 -4 -3 1
<number> print|6 4 9 4 0 -4 -10 -10
<number> printer|13 0 -2 -7 -1 -5 8 -6
<number> printf|13 -3 -2 -1 -3 -5 2 0
<number> produce|-9 -4 0 0 -1 0 0 12
<number> product|15 -2 -1 10 0 -9 -3 -10
<number> prompt|-2 -1 0 -10 9 -2 -5 11
<number> prompts|-7 -4 -3 -2 11 -2 10 -3
<number> push|11 -2 1 -1 -1 -1 -1 -5
<number> q|4 10 2 15 -13 -7 -3 -8
<number> question|-2 -1 9 -9 -5 1 16 -9
<number> questions|16 -3 1 5 -15 0 8 -11
<number> quid|15 -1 1 -4 -2 -3 -5 -1
<number> reason|-7 18 -5 -4 3 -4 -1 0
<number> reasons|-2 -9 1 -1 -5 0 -2 18
<number> red|5 9 -3 -5 0 -5 5 -6
<number> refer|0 0 0 0 -4 7 -11 8
<number> remove|6 -4 -10 0 -3 3 -1 10
<number> replies|-13 -7 -3 12 -2 -5 1 16
<number> reply|-8 2 -4 19 0 0 -5 -5
<number> response|-5 -3 1 16 -3 -4 0 -3
<number> result|5 -4 12 -6 7 -4 -4 -4
<number> return|12 -8 -3 -2 16 -6 -5 -6
<number> right|4 -14 3 3 10 6 -6 -7
<number> rooms|4 -4 13 -6 3 -4 -2 -5
<number> rows|7 -8 7 5 -6 4 -7 -1
<number> s|16 5 -10 -2 0 3 -7 -4
<number> same|-14 -5 -3 5 12 -6 -3 15
<number> sample|-9 -4 5 0 0 1 7 -1
<number> score|6 -5 0 12 -5 -2 0 -6
<number> se|13 -9 1 -7 -1 -4 -8 15
<number> second|-5 -8 -4 5 15 -3 2 -1
<number> seconds|28 -7 -7 -4 5 -4 -8 -3
<number> seed|1 -10 2 -8 3 -2 17 -3
<number> selon|-6 -1 -1 11 -1 -1 -1 -1
<number> sentence|-8 0 -2 -13 2 14 -12 18
<number> sentences|-7 10 2 -3 -15 4 12 -2
<number> september|16 -1 -2 -3 0 -1 -4 -5
<number> shell|15 -3 -2 -4 -3 -1 0 -2
<number> short|14 -1 2 -13 -7 3 1 0
<number> show|17 -3 -4 -3 0 -1 -2 -4
<number> sketch|4 -4 8 -8 -2 3 0 -2
<number> skills|-5 0 0 -3 -5 -1 15 -1
<number> smallest|1 13 -4 -4 -2 1 -2 -2
<number> so|3 -8 10 2 -18 13 -9 6
<number> sp|15 -5 0 -7 1 -6 2 0
<number> stable|-1 -4 0 1 10 -7 -1 1
<number> staff|15 -5 -1 -2 -4 -5 1 1
<number> start|7 0 1 0 5 1 -10 -5
<number> step|4 7 -1 7 -3 -11 -5 3
<number> steps|2 17 -6 -11 16 -6 -8 -3
<number> stop|12 -4 0 -2 1 -2 -3 -2
<number> students|3 -6 2 6 -5 11 -6 -4
<number> style|-13 -1 0 9 -1 -2 8 0
<number> subfields|-11 -7 0 -4 -3 -1 25 0
<number> subtract|-9 -2 1 3 -3 -1 0 11
<number> symbol|10 -6 0 -1 0 -1 0 -1
<number> system|1 0 1 -6 10 0 -5 -1
<number> t|11 -9 -2 7 -1 -3 0 -2
<number> tables|12 3 -3 -1 -4 -1 -6 1
<number> take|-9 7 -1 6 -1 -8 6 -2
<number> tasks|-5 -9 3 -9 -6 4 23 -3
<number> tests|-8 -3 1 10 -1 -2 1 1
<number> text|-9 -4 0 3 6 -1 11 -6
<number> that|10 -6 -5 5 4 -4 -2 -1
<number> the|19 -4 1 8 -11 -6 -7 1
<number> themes|22 5 -5 -8 -1 4 -8 -8
<number> then|-1 -3 -10 15 -12 -4 7 9
<number> theoretical|9 -6 -1 1 0 2 0 -4
<number> third|10 -3 0 -1 0 0 -1 -5
<number> time|0 -7 -1 1 0 9 -1 -2
<number> times|11 -10 -1 0 2 -1 -1 -1
<number> tip|14 3 -7 -1 -2 -1 -2 -3
<number> title|20 1 -3 -7 -1 -2 -7 0
<number> to|13 -3 -1 17 -7 -8 -8 -3
<number> tokens|-12 6 12 -11 -6 1 6 5
<number> topic|-3 -1 11 0 -8 0 2 -1
<number> total|16 -6 -2 -6 -2 -3 1 1
<number> translation|12 -3 -4 -2 -2 -2 0 1
<number> true|9 -4 1 -12 -1 10 -3 1
<number> turns|-3 -6 -6 0 -3 0 19 -2
<number> two|10 -2 0 -1 4 -5 -2 -3
<number> under|2 12 -4 -2 -5 3 -6 1
<number> up|5 -3 0 -2 -3 -4 11 -4
<number> use|15 -8 -1 4 1 3 -6 -7
<number> user|-11 -6 -2 16 -9 -3 20 -4
<number> users|16 -9 0 -5 0 -2 0 0
<number> uses|12 -2 -1 -3 -1 0 0 -5
<number> utterances|7 7 1 -9 -3 -7 5 0
<number> v|7 10 1 -12 -10 1 0 2
<number> vat|12 -4 -6 -3 9 -4 -2 -3
<number> video|12 0 -3 -5 -3 -2 -2 1
<number> w|1 1 6 -6 2 11 -9 -6
<number> want|13 -5 -1 -1 -1 1 -4 -2
<number> ways|-12 -4 1 0 2 0 5 9
<number> we|1 -3 0 0 -4 -4 -1 11
<number> week|30 -7 -6 -2 1 -7 -8 -1
<number> weeks|22 -4 -5 5 -2 -2 -8 -6
<number> what|15 -4 -5 0 -3 6 -7 -2
<number> when|-6 4 -2 6 -1 -6 9 -5
<number> where|20 -10 -6 2 -2 2 1 -5
<number> which|15 -11 -7 -6 2 -1 -2 9
<number> while|7 -14 3 -1 -3 -2 -4 13
<number> who|8 0 0 0 -4 6 -8 -4
<number> why|-3 -11 5 6 -3 12 -2 -2
<number> with|5 1 8 -1 1 -12 15 -18
<number> word|20 1 -5 -4 -3 -2 1 -8
<number> workshop|11 -6 -4 -1 1 1 -2 0
<number> write|0 -8 4 -6 7 5 8 -10
<number> wrong|4 -7 -5 7 -6 15 1 -9
<number> wörter|-7 -7 6 7 -4 -8 8 5
<number> x|3 8 -1 6 -18 18 1 -18
<number> y|23 8 1 -14 -11 2 -4 -4
<number> year|1 7 7 -3 -4 -11 3 1
<number> years|10 5 -4 -8 -4 8 1 -8
<number> yes|9 -1 -11 1 -5 -1 -2 9
<number> you|6 -3 12 -7 16 -8 -15 -1
<number> à|-2 -3 -6 19 -2 10 -9 -7
<number> π|0 -8 0 13 -4 -1 0 0
<number> до|-6 -7 -5 24 -1 -3 0 -2
<number> за|-12 12 -3 9 -1 -2 -1 -3
<number> и|17 -9 -9 14 -5 0 -6 -3
<number> класс|19 -3 0 -4 -4 1 -4 -4
<number> на|16 -4 0 -1 -5 0 -1 -4
<number> そうでなければ|-6 -1 -1 13 -2 -1 -2 0
<number> 字|19 -7 1 -7 -5 0 -3 3
<number> 小时|-6 12 -1 -2 -1 -1 -1 -1
<number> 文書いて|15 -1 -1 -4 -3 0 -6 0
<quotation>|-12 -17 2 1 9 12 4 0
<quotation> <number>|11 -11 -6 2 13 -8 -2 1
<quotation> <quotation>|-18 7 12 -8 9 -4 -7 11
<quotation> a|20 5 -8 0 0 -14 -1 -2
<quotation> act|2 2 -5 -4 12 0 -8 1
<quotation> after|-3 13 -3 10 -9 -8 -1 0
<quotation> and|1 1 9 -18 9 -9 4 3
<quotation> answer|-14 -4 4 -2 -2 4 4 9
<quotation> apply|-2 -4 1 -2 0 12 1 -6
<quotation> as|28 7 6 -2 -8 -8 -14 -9
<quotation> b|7 -4 -11 -1 22 -2 2 -12
<quotation> bool|-1 -7 -1 14 6 -5 -2 -4
<quotation> but|-2 11 -6 3 -11 9 -3 -2
<quotation> button|16 -1 -2 -1 -6 -1 -3 -1
<quotation> by|13 0 0 -8 -6 -2 -1 3
<quotation> can|8 2 -5 8 -3 5 -3 -11
<quotation> content|11 -6 0 -2 0 -1 0 -2
<quotation> continue|4 12 -3 -4 -2 -7 -13 12
<quotation> critique|-5 -5 -2 0 -5 16 1 0
<quotation> date|-5 -1 -1 11 -1 -1 -1 -1
<quotation> day|-2 -5 -2 12 -4 1 -3 3
<quotation> do|11 -10 -10 1 -9 14 0 4
<quotation> don|7 11 -3 -1 -14 5 -3 -2
<quotation> e|13 8 -6 -5 2 -4 -3 -5
<quotation> each|-1 9 -13 2 11 -4 4 -8
<quotation> else|-1 -1 -2 -4 19 -1 -3 -6
<quotation> endl|13 2 1 -7 2 -4 -3 -4
<quotation> error|1 5 -6 -3 -2 -5 0 9
<quotation> explain|4 -6 -10 2 -8 -11 13 15
<quotation> false|19 -3 -2 -1 -2 -5 -7 0
<quotation> files|13 4 -3 -3 1 -2 -7 -4
<quotation> fill|5 18 -2 -1 -5 -5 -7 -2
<quotation> fix|-5 4 -1 -1 -1 -6 -2 12
<quotation> for|-3 10 -5 -10 6 5 -1 -2
<quotation> format|-1 0 -2 -2 13 -3 1 -5
<quotation> from|8 -4 -5 -7 0 -8 8 8
<quotation> function|17 -8 -2 -3 -4 8 -2 -6
<quotation> get|0 -7 -8 5 -2 1 12 -3
<quotation> give|-23 -5 3 0 3 8 12 1
<quotation> here|13 -5 -1 -2 -4 5 0 -6
<quotation> high|10 -6 0 -2 -2 1 0 -1
<quotation> how|-1 -2 -17 9 5 1 11 -5
<quotation> i|21 -14 7 -5 5 -7 3 -10
<quotation> if|21 -5 -2 0 -3 1 -7 -5
<quotation> ii|-8 -4 0 0 16 0 -3 -2
<quotation> in|20 6 -3 -9 1 -9 -2 -5
<quotation> int|12 16 -4 1 -3 -8 -3 -11
<quotation> is|12 0 1 9 -7 -10 -7 2
<quotation> it|16 0 -4 -8 1 -10 -1 7
<quotation> left|-2 -1 0 -6 11 -1 -1 -1
<quotation> line|15 -18 10 -4 -14 -3 5 9
<quotation> list|1 10 -3 -5 -5 9 -3 -4
<quotation> main|13 1 2 -4 1 -5 -6 -2
<quotation> mean|22 -1 -1 -8 2 -8 -3 -4
<quotation> medium|13 -10 -1 0 0 0 -2 0
<quotation> mine|16 -10 10 0 -6 -5 -4 -3
<quotation> minimum|-3 16 -4 -3 -1 0 -5 0
<quotation> my|11 -3 -3 2 -11 14 1 -9
<quotation> n|8 -4 -2 14 -4 -5 0 -6
<quotation> no|-9 13 -6 -11 14 -13 -4 16
<quotation> note|-7 -9 -3 3 1 -2 15 1
<quotation> o|9 -4 -4 -10 13 4 -6 -3
<quotation> of|10 1 -3 -2 8 -6 -5 -2
<quotation> on|20 -10 11 -7 -7 -3 -1 -4
<quotation> once|15 -5 -3 1 -3 -1 -1 -1
<quotation> only|4 -4 -2 -1 12 -4 -5 -1
<quotation> or|23 0 -5 -5 0 -5 -6 -2
<quotation> output|0 0 1 7 11 -6 -4 -9
<quotation> please|-7 -4 -7 -4 -3 14 6 5
<quotation> preserving|17 -3 -1 -3 -5 -1 -1 -3
<quotation> priority|6 -8 0 -7 -6 9 3 4
<quotation> problem|-6 -3 14 -1 -1 -2 0 -2
<quotation> produce|-2 -7 14 -4 0 -2 5 -3
<quotation> put|-5 -7 5 13 -1 -1 -5 0
<quotation> q|-10 2 -5 -8 18 1 1 1
<quotation> question|-2 9 11 2 -1 -2 -5 -11
<quotation> r|1 -2 0 -6 18 -5 -3 -3
<quotation> reply|-8 -1 9 -4 4 12 -5 -7
<quotation> respond|-10 -2 -3 -2 11 9 -2 -1
<quotation> response|-11 -2 -1 9 7 -1 -1 0
<quotation> return|1 1 3 8 9 -7 -6 -9
<quotation> second|1 -4 -1 -14 19 -1 -4 3
<quotation> select|-6 0 -1 -1 12 -1 -2 -2
<quotation> show|11 7 -9 1 -5 6 -5 -5
<quotation> source|-3 0 0 -1 12 -1 -1 -6
<quotation> step|-8 -2 -2 8 -2 9 -2 -1
<quotation> stop|-10 9 1 6 -4 -4 1 1
<quotation> str|-1 15 -4 6 -3 -6 -3 -4
<quotation> system|-4 -2 -3 -2 19 -2 -5 -1
<quotation> teacher|17 -1 -6 5 -6 -1 -3 -5
<quotation> that|6 -1 -2 3 7 4 -12 -4
<quotation> the|1 12 5 7 -12 -5 -9 0
<quotation> then|16 -6 13 -1 -9 -3 1 -13
<quotation> this|0 -4 0 -1 0 -3 -5 13
<quotation> three|14 -6 -1 13 -7 -3 -9 0
<quotation> through|12 -1 -2 3 -3 -5 -2 -2
<quotation> to|29 3 4 -3 -4 -12 -1 -15
<quotation> treating|11 -3 -4 8 -6 -3 0 -3
<quotation> true|31 -7 -13 -8 -9 -3 5 5
<quotation> used|32 -12 -1 -2 -2 -10 -6 1
<quotation> user|7 7 -7 9 -5 -12 -6 7
<quotation> using|14 -4 -3 -3 -6 -2 -10 14
<quotation> v|-7 9 -1 -4 -1 2 -2 4
<quotation> verdict|-7 18 0 -8 12 -2 -7 -7
<quotation> warm|-8 1 -1 -2 -1 -1 0 13
<quotation> what|4 -3 17 -6 1 -9 2 -5
<quotation> when|23 -4 -1 -2 -10 -1 -4 -1
<quotation> where|4 -1 3 -3 -3 -7 -1 9
<quotation> which|9 3 -5 -3 5 2 -9 -2
<quotation> why|15 1 -10 -3 -11 1 7 0
<quotation> with|10 20 -1 13 -12 -21 -3 -6
<quotation> without|17 -2 -10 -2 -4 -3 -3 6
<quotation> write|-1 9 11 -4 -14 2 -13 10
<quotation> x|12 0 -3 -2 -2 -3 -1 -1
<quotation> y|9 -5 -2 5 5 -2 -2 -8
<quotation> you|-16 4 2 -9 3 10 3 3
<quotation> 같은|0 -1 7 13 -7 -5 -1 -6
a <number>|-3 8 6 4 4 -8 -5 -6
a <quotation>|3 11 -4 -21 10 -11 -7 18
a a|0 2 -5 10 9 1 -8 -9
a ab|0 0 1 16 -4 -8 2 -6
a after|-2 0 11 -11 11 -6 -1 -2
a and|-6 6 7 11 -4 1 -11 -4
a b|-10 -8 15 -11 19 17 -23 0
a baby|14 -8 -6 -8 -7 9 8 -2
a background|12 1 -4 1 -3 0 -4 -3
a backup|15 0 -2 -1 -11 0 -1 0
a bad|14 -5 -5 -2 -8 -1 9 -2
a bag|-2 16 -4 -6 -2 1 -4 0
a balcony|-8 3 0 0 2 0 8 -4
a barrister|6 11 -7 -3 -7 -4 -6 9
a bash|12 -6 0 -6 3 2 -3 -2
a bedtime|14 -4 -3 8 -2 -4 -5 -5
a beekeeper|-6 0 0 2 1 -3 10 -3
a big|16 -9 0 -8 -1 2 -2 3
a bike|15 -5 1 7 -11 2 -6 -3
a birthday|10 3 -8 -4 -3 5 -2 -1
a bit|11 -1 9 -7 -5 1 8 -16
a blind|9 -4 -3 13 -6 -3 1 -5
a block|0 12 -1 -6 -7 0 5 -3
a blue|10 5 0 0 -1 -5 -7 -2
a board|7 -1 2 -9 12 -1 -6 -4
a bot|16 -4 -2 8 -6 -1 -7 -5
a box|8 14 -2 -4 -6 0 -6 -2
a broken|13 -2 -2 1 -2 -2 -2 -3
a browser|7 -7 -2 -8 0 12 8 -10
a building|12 -4 -3 -5 1 1 -4 2
a bus|1 -11 5 0 5 5 -5 -1
a business|17 0 -5 0 0 0 -8 -4
a busy|8 -3 -9 -1 12 0 -11 2
a c|16 6 1 -3 -2 -8 -7 -3
a cada|-4 11 -3 5 -3 -1 -5 -1
a call|12 -1 -5 -1 -1 0 -4 -1
a calm|17 -1 0 2 -4 -4 -3 -8
a canal|11 -4 -2 -1 0 -1 -1 -2
a caption|20 11 -7 -3 -5 1 -11 -6
a car|1 -6 -5 4 1 -2 14 -7
a card|26 -5 -2 -3 3 -2 -7 -10
a careful|-1 16 -2 5 1 -5 -8 -5
a cartoon|20 0 -4 0 -6 -2 -4 -5
a cat|21 2 -8 5 -4 -6 -10 1
a chain|17 -6 -5 0 -1 -2 0 -2
a character|1 -1 -6 2 -3 -1 11 -3
a charge|13 -2 -5 -2 -7 7 -4 -1
a chart|13 2 -8 -3 -9 0 6 -2
a chatbot|-11 4 -2 13 -6 -6 17 -8
a checklist|11 -4 -1 8 -2 -6 -4 -3
a chess|10 -6 16 -3 -7 -6 -2 -2
a clarifying|-6 -5 -3 -2 1 1 11 1
a clean|2 1 -8 -6 -3 2 -4 15
a client|4 4 -16 1 6 7 1 -8
a clock|-10 -1 1 4 -2 -4 2 11
a closed|-9 -4 0 0 -1 0 0 12
a coat|-2 9 1 -1 -8 -7 7 1
a code|11 -4 12 -1 -2 -5 -11 -2
a coding|-4 3 -6 -6 3 -1 10 1
a cohesive|12 -4 0 2 -7 2 -2 -2
a colleague|13 -3 -3 0 -3 -6 -4 7
a column|20 1 -2 -7 -4 -2 -7 1
a comma|20 -3 1 -4 -8 -2 -4 0
a compact|12 -2 -4 -3 4 -1 -1 -5
a company|-4 -5 -5 0 -1 3 17 -4
a competition|2 10 0 -6 -1 0 -1 -4
a complaint|9 -4 -7 1 -4 -3 11 -3
a comprehensive|14 2 -9 -5 -8 6 -1 1
a concert|13 -4 3 -6 2 -5 -9 6
a confession|-5 -8 13 2 0 2 -4 0
a constraint|3 -6 -2 -3 -3 -2 17 -5
a continuous|28 -9 -7 -3 -1 -2 -2 -4
a conversation|-5 1 -2 -2 -2 -3 15 -3
a copy|-1 4 9 1 -7 3 -7 -1
a correct|0 -10 -6 5 3 2 12 -5
a corrected|4 -9 -3 -3 -3 20 -4 -2
a count|28 4 -4 -10 -2 4 -10 -9
a couple|16 3 -3 1 -5 -7 -2 -4
a creative|10 -4 2 1 0 -1 -10 1
a crime|12 -2 -3 -2 0 0 -4 0
a crossword|13 -2 0 0 -3 -3 -1 -4
a curious|-12 2 -2 -3 -5 1 15 4
a current|18 10 1 -4 -10 -4 -8 -4
a customer|9 11 -6 -4 4 -2 0 -12
a cylinder|1 10 -1 -8 -1 1 -1 -1
a d|1 5 -3 -2 23 -6 -9 -10
a dance|11 0 0 -3 -7 -2 1 0
a data|15 -3 -1 -6 4 0 2 -10
a date|6 -4 -3 10 -8 -2 6 -6
a day|8 4 -14 3 1 0 -6 4
a debate|3 -4 -6 8 -2 -6 11 -4
a decimal|13 -1 -1 -1 -1 -2 -2 -4
a decision|13 4 -2 2 -4 -2 -4 -6
a demonstration|-9 1 -2 -1 -6 10 -10 19
a dense|-3 -1 -1 0 -1 -1 -5 11
a diary|2 -4 13 -1 0 -6 -1 -4
a diferença|12 -7 -3 15 -1 -7 -6 -4
a different|10 9 -5 -4 -1 -4 -5 0
a digital|18 -6 -1 -2 -6 2 -2 -5
a discount|-5 -5 2 8 -3 -3 10 -5
a do|0 -2 -2 -4 -1 -1 -1 11
a dockerfile|9 10 -4 1 -5 1 -11 -1
a doctor|14 4 -5 6 -11 -11 0 1
a dog|17 -4 1 3 -1 -4 -7 -5
a esta|-6 -4 15 0 0 -4 0 -2
a este|-13 -10 -9 29 -10 -1 17 -3
a f|-5 -1 -1 12 -2 0 -2 -1
a factor|20 -8 0 -3 -4 -2 0 -2
a factual|-5 -9 -1 15 0 -1 1 -1
a fair|8 -1 -5 3 7 -3 -7 -2
a fake|8 -6 -4 -3 -1 -2 -4 13
a false|3 -4 0 -1 -1 -5 11 -3
a family|13 -3 4 3 -9 -5 -5 1
a farm|11 -1 1 0 0 -1 -5 -4
a fee|15 1 -1 -3 -7 -2 -4 0
a few|3 -2 -5 -3 -7 7 -4 11
a field|5 12 -3 -7 -2 -1 3 -6
a figure|-3 -7 -1 14 -6 -2 4 1
a filename|12 0 0 -1 2 -3 -5 -5
a final|6 -11 15 2 -2 -1 -5 -4
a financial|13 -3 -4 -2 -6 2 -1 1
a finished|-4 -7 7 2 0 -5 11 -4
a first|18 -10 -5 -4 -6 -5 6 5
a fitted|9 -4 -1 -5 -1 -7 11 -3
a fix|28 -7 -2 -1 -2 -8 -4 -3
a flower|11 0 -9 -2 0 4 -4 1
a folder|10 -1 0 0 -5 -2 2 -4
a foreign|14 -9 -2 1 -4 6 -1 -5
a formal|10 8 -1 -1 -2 -4 -8 -2
a formula|16 -2 0 -2 -4 -3 -4 -1
a fountain|19 -5 -3 -3 0 -3 -4 -3
a fraction|-1 16 -9 3 11 -6 -7 -7
a free|16 -6 -1 -3 4 -3 -6 -2
a fresh|-4 -4 0 1 2 0 11 -5
a friend|-2 -1 10 2 2 -5 -2 -5
a friendly|14 0 1 -10 -6 6 -3 -2
a full|17 -5 -7 -6 -3 2 6 -3
a fun|12 3 0 -5 -1 -3 -3 -3
a gap|21 -8 3 -3 -5 -4 -3 -2
a gardening|20 -1 -1 -4 -5 -1 -5 -3
a gente|8 0 -8 -1 15 -4 -7 -2
a geometric|-5 -1 -2 -1 0 1 11 -3
a geometry|15 -4 -1 -2 -2 -1 -4 -1
a ghost|14 -2 1 1 0 -1 -7 -5
a giant|13 -4 -1 10 -6 -4 -4 -3
a girl|13 -3 9 -3 -7 -8 3 -5
a given|8 -9 -2 -3 3 -1 2 1
a good|15 0 -14 -21 4 9 1 6
a group|14 -3 -1 -3 2 1 -7 -3
a guess|-6 -2 -4 -2 1 11 -4 8
a gun|9 -2 5 -2 -2 0 -6 -3
a haiku|8 -1 2 -1 -10 4 -6 4
a hamster|10 0 -2 -1 1 -1 -6 -1
a hedgehog|11 -2 -3 8 -1 -3 -5 -6
a helpful|18 5 -11 -6 0 7 -5 -8
a hidden|9 -9 4 -2 1 6 -4 -4
a high|19 -3 -6 -5 -2 0 -2 -3
a hint|21 -13 -7 -8 -5 -5 9 9
a history|1 -9 -4 4 -2 3 9 -1
a home|14 -2 -4 -4 -2 7 -9 -1
a horse|16 -8 -1 2 -1 -6 -2 0
a hotel|-7 5 2 -2 -2 -5 13 -5
a human|15 0 -7 -12 7 1 -9 6
a hurry|-8 -3 2 7 -5 -3 12 -2
a i|-5 -7 -4 -4 8 11 2 -2
a if|3 5 -1 -6 -8 8 1 -3
a it|11 -2 2 5 -6 0 -5 -6
a jar|14 -5 1 -8 -1 -1 0 0
a java|15 -4 -6 3 2 -1 -7 -2
a javascript|16 -8 5 -8 0 -2 -2 -2
a jewelry|11 2 -2 0 -2 -1 -1 -7
a job|18 -6 -9 2 1 1 -6 -1
a joke|1 -5 0 1 10 -6 4 -5
a json|8 -10 5 -2 -2 1 8 -9
a judge|-1 -4 12 0 -3 0 -4 0
a junior|11 -6 -5 -2 -2 -1 8 -3
a kettle|9 -1 -4 5 5 -3 -1 -9
a ladder|3 -7 1 -7 10 0 0 -1
a law|-6 -2 -1 -4 -2 0 10 6
a lawyer|-4 -2 3 -5 5 -8 15 -3
a lay|-4 -1 -5 -2 -2 0 15 -1
a leaking|-3 -8 7 -7 -4 -2 8 10
a learner|-8 5 -7 -8 0 9 -8 16
a left|9 -8 -2 0 -2 0 -1 4
a lesson|-11 -1 -1 -3 0 -1 -5 23
a letter|15 -3 -13 -4 -3 -6 7 8
a limerick|17 -3 -6 -3 6 -8 -2 0
a limit|13 -3 -2 -5 -1 -3 4 -3
a limited|14 -9 0 0 -1 2 -3 -2
a line|-10 7 7 -14 4 -1 3 4
a list|13 -2 -2 -3 -10 -7 8 3
a litre|8 -9 15 -3 0 -5 -4 -3
a little|4 -5 0 0 10 0 -6 -3
a lock|16 -8 5 -3 -1 0 -8 -1
a long|-10 11 -5 -8 6 8 2 -5
a lower|-10 5 0 4 -2 -2 10 -5
a machine|-8 -11 -3 3 -4 4 14 6
a makefile|13 -1 -1 -4 0 -3 -2 -2
a man|5 5 5 -5 -4 -12 9 -4
a mark|-10 -3 3 17 -4 3 -1 -6
a markdown|11 -7 -2 -2 -3 5 -1 -2
a marking|10 -7 0 -2 -2 -2 -2 4
a master|13 -2 6 -2 -6 1 -7 -3
a meeting|1 -7 1 -5 8 -3 -5 10
a membrane|-8 11 -2 -2 -2 -2 -2 8
a method|8 4 0 -7 -3 5 0 -8
a mi|18 -3 6 -2 -8 -7 -6 2
a million|11 -2 1 0 -10 -2 0 2
a minimalist|9 0 -7 1 -1 -2 1 -3
a minute|14 -5 0 -1 1 -2 -3 -5
a mobile|8 -6 -8 0 3 5 2 -4
a model|-13 -13 9 5 -13 8 14 4
a moment|24 -8 -15 -4 -5 10 0 -2
a month|11 -6 -1 -3 -2 2 -2 1
a museum|13 -3 0 -1 -6 -1 -1 -2
a name|11 -4 0 0 0 -3 -1 -2
a narrative|14 -2 -3 0 -4 1 -3 -3
a native|0 -1 -1 -3 12 -3 -1 -3
a natural|-10 -12 12 2 -2 -1 13 -3
a new|7 5 5 7 -13 -6 -16 10
a newspaper|17 -4 2 -5 -6 0 0 -4
a nice|17 -1 -5 2 -2 -8 -3 0
a night|11 -8 0 0 2 -2 -7 2
a no|2 -5 -4 -6 9 -5 -4 13
a node|12 -3 -3 2 -3 0 -3 -3
a north|15 3 -7 1 -3 -3 -3 -3
a notary|-2 -5 -1 -2 -1 0 12 -2
a note|18 3 -6 -5 1 -3 -4 -5
a number|-11 7 -7 6 3 -5 11 -4
a nurse|10 6 -9 -5 -6 -2 8 -3
a one|17 -8 -2 5 -5 -10 -10 13
a or|-6 -2 -2 -9 24 -3 -4 2
a ou|0 -5 -2 0 12 -3 -2 0
a packing|10 0 0 -6 -8 -2 11 -3
a page|24 -10 -7 2 -5 -7 -1 5
a pair|13 0 -2 -2 -3 1 -7 -1
a palindrome|4 -3 -3 2 -8 8 -1 1
a paper|20 -5 2 -7 -6 3 -5 -2
a paragraph|-6 7 -3 11 -2 -5 5 -5
a parcel|4 -6 0 -6 -5 0 12 1
a parish|13 -3 -3 -1 0 1 -3 -6
a partir|5 -5 0 17 -2 -4 -9 -1
a partner|-5 8 -1 -3 11 -2 -3 -4
a party|5 4 -7 8 1 -3 -2 -6
a patient|0 -1 0 6 -7 12 4 -13
a pattern|-7 -2 10 2 -2 2 -1 -2
a payment|28 -7 -7 -1 -6 -1 0 -5
a pen|7 20 -4 3 -4 -16 -10 3
a percentage|-3 -11 -5 20 -3 -2 3 1
a person|-11 0 -2 10 7 -2 12 -15
a persona|3 -6 -7 -4 -4 -5 25 -1
a php|17 -2 -4 -2 -2 -5 4 -5
a physician|-2 -4 6 3 -3 -7 -4 11
a picture|23 4 -8 3 -7 -4 -7 -5
a pillow|11 0 -3 1 9 -7 -5 -5
a place|1 -7 -2 1 1 -1 8 -1
a plan|16 -1 3 -3 -5 -5 6 -11
a planet|10 -3 -1 0 7 -7 -3 -2
a playlist|10 -2 -1 -5 -1 1 -2 -1
a podcast|13 -2 3 0 -2 -1 -5 -5
a poem|11 9 -6 9 -7 -10 10 -16
a positive|14 1 -2 0 -3 0 -7 -2
a pr|25 -7 -5 -2 -7 4 -1 -6
a preference|-8 -2 -1 4 9 -1 -5 4
a prime|18 5 -6 -13 -2 1 -1 -4
a private|-6 -1 11 2 1 -2 -3 -2
a problem|4 -3 -4 -5 0 -8 7 9
a process|8 10 -1 -2 2 -3 -7 -8
a product|15 -13 -2 -7 9 4 -3 -4
a professional|18 -2 0 -1 -4 -3 -7 0
a program|14 2 -5 -6 -4 5 0 -6
a programmer|4 -4 10 -1 -5 -6 2 0
a prompt|13 0 -2 -3 -1 0 -4 -4
a proper|6 -4 4 2 -3 -1 6 -10
a pub|13 -5 -1 -2 -1 -2 -7 4
a purchase|13 -6 -1 -1 -2 1 -3 -1
a pyramid|16 -3 -3 -3 -1 -4 -1 -2
a python|3 -10 3 10 -1 -6 -3 3
a query|20 -3 -11 -5 8 -2 -4 -4
a question|7 -12 10 -2 -5 -10 7 4
a quiet|11 -1 -1 -2 -1 -4 -1 -1
a quiz|13 1 2 0 -4 3 -15 1
a random|22 -4 -1 1 -10 -2 -7 0
a raw|12 -2 0 0 -4 1 -3 -3
a react|17 -2 -1 0 -3 0 -8 -4
a reaction|10 -6 -6 2 7 -6 -3 1
a reader|-13 16 9 -11 3 -2 -9 7
a reading|14 -4 -1 -1 -1 1 -6 -2
a readme|25 -8 -10 2 0 1 -7 -4
a real|10 -3 -6 6 -9 -9 12 -2
a reason|-4 -6 4 10 0 -11 -3 10
a recipe|8 10 -7 -5 8 -1 0 -13
a recursive|9 3 -6 -3 0 -2 -4 4
a red|14 -6 -4 6 -7 -3 0 0
a refund|13 -11 -14 12 -2 0 10 -8
a refusal|-6 -7 -1 1 1 1 3 9
a regex|3 -4 -9 -4 15 -6 9 -4
a regular|13 -4 -1 1 -4 1 -5 -1
a remove|-10 8 0 -3 0 7 0 -2
a reply|14 -11 -2 -6 13 -3 -3 -2
a request|-8 -1 -9 2 -3 -3 12 12
a resposta|-14 -2 14 15 -10 8 -12 -1
a restaurant|11 -2 0 0 -3 0 -5 0
a retired|6 -3 12 -3 -6 2 -8 0
a reviewer|-8 -4 0 0 0 15 -4 1
a reward|-1 -2 -3 13 0 -2 -4 -1
a rhombus|-8 6 -1 -5 -1 12 -1 -2
a riddle|-10 15 -3 2 2 -2 -4 1
a ride|4 -10 -1 5 -2 2 -8 10
a right|-6 4 0 -3 -3 11 1 -4
a risk|6 -8 2 -1 -3 11 -4 -2
a row|-1 -4 11 2 -6 0 -7 5
a rule|11 -12 0 10 3 -10 0 -3
a scene|13 -2 -3 1 -3 0 -7 0
a school|7 0 -6 -10 5 6 3 -5
a score|21 -6 -1 -7 -5 1 -2 0
a sea|13 -2 -2 1 -2 -2 -2 -3
a second|7 -5 -2 5 3 9 -13 -4
a secret|20 -4 -8 0 6 0 -4 -10
a section|-3 21 2 -4 -6 -2 -5 -4
a senior|7 8 -7 1 -9 0 -4 5
a sentence|3 -2 -4 8 -10 10 -14 9
a separate|9 4 -3 -8 -4 -2 8 -4
a sequence|-5 11 -2 3 0 -7 -1 1
a series|10 -2 0 -1 -5 -1 -6 5
a shadow|15 5 -6 -2 -4 -1 -1 -7
a shell|0 -3 -5 10 -3 6 -5 0
a shirt|18 -7 -2 -5 -2 -3 1 0
a shop|1 10 -3 0 -4 -2 4 -5
a shopper|15 -3 -4 -6 -1 -3 -3 5
a short|24 18 7 -9 -6 2 -22 -15
a side|4 9 1 -4 -10 -5 2 2
a sign|-9 -4 10 1 0 0 6 -2
a simple|15 8 -5 10 -10 -5 -4 -10
a single|2 16 -4 -12 6 -8 -6 6
a small|2 -14 6 -1 -6 -5 9 9
a smart|-1 9 -6 -4 -1 -3 12 -6
a social|2 10 -2 -6 0 -1 0 -3
a soft|12 -3 -4 -1 -1 -1 -2 -1
a solicitor|6 11 -7 -3 -7 -4 -6 9
a solid|3 -5 -4 2 10 -5 -1 0
a song|19 -6 -5 3 -3 -2 -1 -5
a source|14 -12 -6 -2 8 -5 -2 5
a specified|2 -1 4 6 -7 -1 -10 6
a spoken|15 -4 -2 0 -2 -2 -3 -2
a sql|7 -10 -4 -1 11 2 -5 1
a statistician|12 0 -1 -3 5 -4 -7 -2
a story|4 -5 0 3 -8 2 -5 10
a strict|14 4 -7 14 -2 -5 -9 -8
a string|7 -6 7 -9 1 0 4 -5
a strong|10 -4 6 0 1 -4 -4 -5
a study|16 -3 -2 1 3 4 -10 -9
a style|-2 0 -1 1 -3 1 -7 11
a subject|5 -4 -6 1 1 -3 10 -4
a subscription|11 -6 0 0 -4 -1 -7 6
a sum|-5 4 -1 0 1 -7 12 -4
a summary|2 -4 16 6 0 -9 -6 -5
a supplier|12 -4 3 1 -1 -5 -3 -3
a surprise|-1 1 -8 2 -3 3 8 -2
a system|9 -4 0 2 -8 1 2 -3
a t|15 2 -3 -2 -8 0 -3 -1
a tab|-7 -3 -3 -1 -5 -4 14 8
a table|7 12 -11 8 -13 -9 3 3
a talk|2 7 -3 8 -11 -4 -3 3
a tank|-9 18 -1 -4 -1 0 -6 2
a task|7 -8 -3 -1 -4 -3 13 -2
a tax|6 -1 -6 -2 -8 -1 8 3
a teacher|17 -5 0 -3 -4 -1 -7 3
a team|11 -5 -3 2 4 1 -10 0
a template|13 5 -2 2 -4 1 -9 -6
a ten|10 -6 -6 -3 0 -2 -4 11
a tenant|5 2 -1 3 -1 -13 7 -2
a tense|14 0 -1 0 0 0 -6 -8
a test|13 -20 2 5 0 6 -2 -3
a thank|11 -4 -7 -4 -2 0 9 -2
a third|-7 7 -4 -7 4 9 2 -4
a thorough|8 7 1 -1 -4 -4 -8 0
a three|3 -7 -1 -1 12 0 -4 -1
a ticket|11 6 0 1 -2 -5 -7 -4
a tide|9 -7 -3 3 8 -4 -2 -3
a tie|-3 -7 0 -2 9 0 0 3
a time|3 2 -3 -3 8 5 -13 1
a tiny|12 -7 4 1 -2 -1 -5 -2
a to|0 -4 -1 12 0 1 -6 -3
a toast|5 -8 13 -1 -2 0 -6 -1
a tomato|-11 12 1 3 0 -2 -2 -1
a tool|1 9 -9 0 -2 -1 -3 4
a top|6 -6 -6 -2 -10 9 2 8
a topic|-10 -3 1 1 1 0 8 1
a total|5 -4 5 10 -2 -9 -6 2
a tough|2 0 -1 10 -9 -2 0 0
a toy|14 -4 -2 -2 -3 -1 -2 0
a train|2 25 -3 -8 1 -5 -7 -5
a tram|11 -2 -3 8 -1 -3 -5 -6
a transaction|13 -3 -7 -3 7 -4 -1 -1
a transfer|3 0 -10 -3 0 11 5 -5
a triangle|12 2 -1 0 -7 0 -9 3
a triptych|16 -3 -4 -1 -4 0 -2 0
a tweet|4 -9 10 3 -2 -4 -2 0
a two|15 7 1 -3 -3 -3 -17 2
a typical|11 2 -1 -6 -5 -4 9 -5
a uk|20 -7 -4 -3 -2 -6 -3 4
a um|-8 -8 -3 -6 20 -4 11 -3
a una|10 18 -5 -8 -7 5 -9 -3
a urban|13 0 1 -1 -7 -1 -6 0
a url|12 -2 -2 2 1 0 -2 -10
a user|-1 -3 -10 -16 6 -1 24 2
a vacation|18 -5 -3 0 -3 0 -3 -3
a valid|-4 -2 2 -3 -2 12 0 -2
a variety|13 3 -7 1 -7 5 -3 -5
a ver|-3 -6 1 -4 1 1 -3 13
a verdict|-2 -5 -3 11 6 0 -3 -5
a version|-7 2 -8 -1 -1 16 -5 4
a very|-7 -5 15 0 -3 -3 -1 3
a virtual|0 13 -2 -2 -5 -7 1 2
a visa|11 -11 -1 3 3 5 -6 -5
a voice|-4 -3 -9 -9 4 0 6 15
a warehouse|-1 1 4 10 1 -8 -6 0
a way|10 -6 -1 -8 18 -5 -9 1
a weaker|-5 -1 1 -1 -1 11 -1 -3
a website|15 0 -5 -3 -7 -1 4 -3
a weird|-8 0 0 0 8 0 0 0
a wet|3 -11 -2 2 1 1 -3 8
a white|24 -7 -14 2 0 0 -5 0
a whiteboard|0 10 -5 -6 -2 2 0 0
a whole|-7 -4 -1 4 -7 3 16 -5
a wide|16 -3 -4 -1 -4 0 -2 0
a word|8 -3 -5 -5 4 -2 14 -12
a wordpress|13 -4 -4 0 4 -2 -5 -2
a would|-1 -2 -2 9 -11 -2 11 -2
a write|3 -9 13 12 -8 4 -11 -4
a wrong|-9 -2 -1 11 -3 1 4 -1
a x|-4 -5 1 8 10 -5 -5 0
a year|-2 -8 -2 7 -4 -10 0 19
a yes|16 -10 10 -9 -4 0 1 -4
a young|10 -5 -3 0 -2 1 -3 2
a z|11 7 -6 -2 -5 1 -4 -2
aaa|13 -2 -2 0 -1 -3 -2 -4
ab|-2 1 -5 13 -8 8 -3 -5
ab <number>|0 0 1 16 -4 -8 2 -6
ab b|0 0 1 16 -4 -8 2 -6
abaixo|1 -16 -21 13 4 6 6 5
abaixo e|16 -7 -2 -6 14 -9 -1 -5
abandoned|-9 -5 11 1 0 1 1 0
abbreviations|18 -8 -10 -3 -2 -1 8 -3
abc|-11 8 -5 -5 -2 15 -2 2
aber|3 -6 -10 1 -5 -4 7 15
able|9 -2 3 -6 7 1 -3 -8
able to|9 -2 3 -6 7 1 -3 -8
abord|-1 15 -7 8 -4 2 -8 -4
about|-8 -10 -4 -5 8 13 10 -3
about <number>|4 1 -15 9 7 -11 -10 16
about <quotation>|14 -2 -1 0 -5 -2 -2 -2
about a|11 6 -1 -5 -11 -5 -6 11
about ai|9 1 5 2 -7 -2 -5 -3
about an|-4 18 -3 1 -1 -3 -3 -6
about any|11 -1 -3 0 -4 -5 1 1
about black|12 -8 -1 -1 -1 -2 1 -1
about chinese|10 -5 -1 -3 -8 -5 6 6
about device|14 -2 0 -1 -2 -6 -4 0
about each|-4 -1 0 0 1 -4 12 -3
about early|26 -6 -6 -5 0 -3 -3 -3
about factuality|-4 -4 -3 20 -6 0 -3 0
about fire|13 -5 2 -5 -6 9 -7 -1
about four|8 1 -7 2 7 -3 -8 0
about her|-1 2 10 -1 -2 1 -15 6
about it|-16 15 -3 -8 0 12 10 -11
about keeping|15 -2 -1 1 -4 -3 -4 -3
about me|-2 -2 12 -2 0 -7 3 -1
about my|17 -6 0 -6 -3 0 -5 3
about octopuses|11 8 -5 -5 10 -3 -11 -7
about one|10 -4 5 0 -1 -6 2 -5
about our|12 -7 -2 5 -3 0 -6 0
about photosynthesis|16 -1 -1 -1 -2 -2 -8 -1
about the|14 -4 15 -4 -8 -1 -17 4
about this|9 4 -3 -7 2 5 -2 -7
about to|13 5 -7 4 -2 -3 -7 -4
about truss|11 -1 -1 -2 -1 -4 -2 -1
about volcanoes|8 -4 -1 -4 -2 -3 13 -7
about what|0 -6 10 -5 15 -7 -1 -6
about which|-1 -1 -1 0 -5 -1 13 -3
about you|15 0 -4 -5 -1 -2 -1 -2
above|8 16 -7 -18 7 -3 -7 4
above it|-5 13 -2 2 -5 -2 -2 1
above the|4 10 -3 0 4 -1 -5 -8
abroad|-11 3 8 2 -2 4 -2 0
absence|1 -1 -2 -5 13 -2 -1 -3
absence of|1 -1 -2 -5 13 -2 -1 -3
absent|8 1 -2 10 -4 0 -2 -10
abstract|-2 9 3 -8 -8 3 0 3
abstract for|7 7 -7 0 1 -3 -8 2
abstract into|-4 2 -3 -5 -5 -6 9 13
acceleration|14 -4 -1 -4 -5 0 -1 0
accept|10 -1 -3 22 -11 -9 -4 -6
accept my|12 5 -1 -4 -4 -2 -1 -5
accept this|17 -4 4 14 -9 -12 -9 -1
acceptable|-2 -2 -1 14 -6 12 -5 -10
acceptance|22 -2 -1 -6 -4 -1 -2 -6
acceptance criteria|20 -1 -2 -4 -5 -1 -3 -3
accepted|2 5 -12 -9 -2 7 -6 14
accepted answer|-4 0 -5 -1 0 -3 -2 15
accepts|7 12 8 -2 -8 0 -11 -6
accepts a|11 -3 10 -2 0 -3 -6 -7
accepts an|25 2 1 -9 -2 -2 -5 -10
access to|9 2 -8 3 -1 -2 -2 0
accessibility|17 -7 0 -1 -4 0 -3 -2
accident|3 -15 -2 6 0 -1 14 -7
according|11 3 -12 7 -1 6 -5 -7
accordingly|5 8 -2 -5 7 -9 2 -6
account|4 11 1 -7 3 -3 1 -9
account number|19 -3 -4 -5 -5 -1 -3 0
account of|-1 14 4 2 -6 0 -1 -12
accountant|3 0 -5 8 -7 16 -9 -6
accountants|8 7 1 -8 1 1 -9 -1
accounts|1 8 -5 -7 7 2 -13 7
accounts what|9 -3 -7 -5 11 -1 -8 3
accuracy|5 -15 -4 17 2 8 -9 -4
accuracy <number>|1 -9 0 12 1 0 -4 0
accuracy and|18 -4 -3 -1 -4 -4 -1 -2
accuracy over|13 1 -2 -3 -3 0 -4 -2
accurate|19 0 -4 -3 -2 -2 -3 -4
accurate and|11 -3 -2 -1 0 0 -1 -4
acha|5 -2 -2 2 13 -5 -8 -2
achieve|10 5 -3 -1 -4 -6 0 -1
achieved|-8 -2 -2 10 -5 3 0 3
acht|0 10 -7 -2 -2 -5 11 -5
acme|13 -5 -4 1 2 -6 5 -7
across|28 -12 1 -4 -8 -5 -1 0
across all|8 -9 -3 -4 1 3 5 -2
across the|7 -9 11 -1 -1 0 -7 -1
act like|11 -3 1 -5 -1 0 -2 -1
act on|8 3 -2 1 7 -4 -2 -11
acting|4 -5 5 -2 -7 -1 -4 10
action|-3 4 11 4 -23 16 -15 6
action <number>|-6 -5 8 13 -4 -1 -3 -2
actions|-2 -1 5 10 -4 -2 -6 1
activate|10 9 0 -6 6 -8 -1 -10
activate my|12 6 0 -4 -3 -7 -1 -3
activated|21 3 -5 1 -5 -1 -7 -7
activation|14 0 -5 0 -1 3 -13 2
active|2 9 8 -9 1 -1 -4 -5
actor|5 -9 11 -1 -3 1 -3 -2
actually|24 -9 -3 0 6 -4 -8 -5
ad|36 -4 -1 0 -6 -9 -14 -2
ad for|14 -6 0 2 -3 0 -4 -3
adapter|25 -8 -2 1 -3 -5 -5 -3
adapté|2 -6 0 10 -4 0 -1 -1
adapté à|2 -6 0 10 -4 0 -1 -1
add|14 0 -2 -6 -13 -15 10 12
add <quotation>|3 -4 15 3 -7 0 -6 -4
add a|8 -7 -1 4 -8 1 11 -7
add another|-1 -11 2 -3 3 3 10 -1
add money|0 -9 -3 -3 0 -3 9 8
add nothing|18 -4 -4 -2 -2 -2 -6 1
add one|-2 -4 -6 -1 0 -4 10 7
add the|-2 -1 -2 -2 1 1 10 -5
add up|-14 -5 -3 10 15 3 -4 -2
added|23 5 -12 -11 2 3 -3 -5
added to|16 -4 -1 -3 0 0 -4 -4
adding|-2 -5 -6 -8 -3 -2 11 16
addition|8 11 -4 -2 -5 -5 1 -5
additional|9 -14 2 4 1 -2 -4 3
additional <number>|12 -3 -2 0 -4 -3 0 0
additionally|18 1 2 -7 -4 -2 -6 -3
address|25 -7 9 -9 -5 -15 9 -6
address for|11 1 -3 0 4 -4 -7 -1
address of|2 1 -5 4 -4 -4 10 -5
address the|11 -1 -7 -1 1 0 -1 -1
addressed|-12 0 14 -1 -1 5 -5 -1
addressed to|-12 0 14 -1 -1 5 -5 -1
addresses|22 -2 3 7 0 -5 -10 -15
addressing|3 -9 0 5 -4 6 -3 1
adequacy|-4 0 -5 17 -2 -1 -2 -3
adequacy and|-4 0 -5 17 -2 -1 -2 -3
adheres|12 -2 0 0 -4 0 -1 -5
adheres to|12 -2 0 0 -4 0 -1 -5
adhering|11 1 1 -2 -4 0 -5 -3
adhering to|11 1 1 -2 -4 0 -5 -3
admin|22 -3 -6 -3 -5 -2 -4 0
ads|-10 -1 -1 -2 -7 -1 -1 21
adult|21 -14 -8 -9 -7 9 9 0
advance|-3 10 12 -5 -1 -8 -2 -4
advantages|13 -5 -1 -1 -3 -5 0 2
advantages and|13 -5 -1 -1 -3 -5 0 2
adventure|15 -3 -2 -1 0 -3 -1 -5
adversarial|-8 -8 -5 -8 -4 12 23 -1
adversary|-5 8 -4 -1 -2 12 -4 -4
advert|13 -4 -3 1 1 1 -10 1
advice|23 -3 -11 2 -15 17 -15 2
advice and|-6 2 0 0 12 -2 -2 -3
advice on|25 -1 -1 -10 1 -12 -12 9
advice to|10 0 0 0 0 0 -9 0
advise|11 -11 -9 -2 12 -8 -3 9
adviser|-6 4 0 -6 -1 -4 14 0
advises|-1 0 4 10 -5 -6 -1 -1
advocate|14 -2 -5 -1 -5 -4 2 -1
aesthetic|15 0 -1 0 -2 -4 -2 -6
affect|18 -1 -3 0 -3 -3 -5 -2
affect and|18 -1 -3 0 -3 -3 -5 -2
afraid|11 4 -7 2 -2 -4 -6 1
afraid of|11 1 -2 -3 -2 -5 -2 1
africa|18 -8 -4 -4 0 -7 6 -2
african|21 -4 -2 -6 -6 0 -6 1
after|-7 13 10 -7 -10 8 2 -8
after <number>|9 -23 9 -5 7 3 -2 2
after <quotation>|-9 15 -4 0 4 -4 -1 -2
after a|10 1 -5 -9 -7 7 8 -4
after all|14 -1 -6 1 -1 -2 -3 -2
after another|9 7 -5 2 -4 -2 -10 3
after completion|1 14 -1 -7 0 0 -7 1
after each|15 18 -6 -14 -5 8 -10 -6
after every|-4 16 7 -7 -1 -7 0 -3
after having|4 -8 -7 6 0 -3 15 -7
after it|7 4 -4 -6 -7 -4 15 -4
after that|1 7 12 -5 -8 10 -11 -6
after two|17 -1 -1 -7 1 -3 -4 -1
afternoon|-4 7 2 2 -2 -11 4 3
afterwards|-12 11 16 -7 -6 11 -2 -12
afterwards a|-6 -2 0 1 3 16 -3 -9
afterwards the|-3 -1 14 -3 0 -4 -2 0
again|-3 7 -15 -4 2 -3 -8 23
again <number>|7 -2 1 10 -1 -6 -2 -7
again as|1 -2 1 -8 -2 -7 1 17
again but|10 -6 0 -5 0 -2 -2 5
again don|14 -5 0 -4 -2 -2 0 -2
again if|-11 6 -1 -1 10 -1 -2 -1
again in|0 5 7 0 -1 -9 -1 0
again without|7 -5 -1 -5 -5 13 -4 -1
against|-3 10 -11 11 0 3 -3 -7
against each|-10 17 0 1 -4 0 -1 -3
against principle|-9 -1 0 -2 11 3 -1 -1
against the|3 -3 -1 23 -11 11 -11 -11
age|24 -5 -1 -7 -5 -9 9 -6
age job|-5 -2 -5 3 -5 -1 14 1
age of|12 3 -2 -4 1 0 -5 -5
age range|11 -11 1 0 -4 3 0 0
agency|11 1 -3 0 -2 7 -6 -9
agenda|21 -5 1 1 -1 -3 -13 -1
agenda for|15 -6 1 1 -1 -1 -7 -2
agent|2 -9 -8 8 4 4 5 -7
agent agent|12 -6 -2 -3 -2 0 -2 2
agent for|19 -8 1 -10 6 2 -10 1
agent log|-8 8 -6 -2 0 1 -1 8
agent must|3 11 -2 -1 -2 -3 -1 -5
agent s|-3 -12 8 6 3 2 -7 3
agent should|3 -13 1 -2 2 9 -3 2
agent that|10 -2 -5 0 0 0 2 -5
agent you|12 -2 -2 -2 -7 2 -3 2
agents|16 -12 -4 -5 13 -9 -4 6
agents in|15 -6 -2 -1 -4 1 -1 -1
ages|9 -9 1 -3 -3 3 6 -3
aggressive|19 3 -1 -4 -6 -5 -4 -1
ago|1 4 10 0 -14 5 -4 -2
agora|25 -1 -8 -3 -4 -1 -5 -2
agree|19 -1 -9 -10 -4 -2 0 7
agree with|4 -4 1 -8 1 2 9 -4
agreed|15 3 -5 -12 -2 16 -11 -5
agreed on|-6 -1 -1 -1 -1 13 -1 -1
agreed to|17 1 -2 -3 -2 1 -10 -3
agreement|22 -10 1 4 1 -8 -8 -4
agua|2 2 1 -8 14 2 -7 -6
aha|-3 -6 10 3 -2 -7 3 2
ahead|3 18 2 -5 -2 5 -15 -6
ahead of|-7 15 9 -1 -9 -6 0 0
ai|-17 -22 -2 6 2 18 10 4
ai agent|16 0 0 -2 -5 0 0 -9
ai content|11 -1 1 -4 -4 0 -1 -1
ai in|11 -1 1 1 -5 -2 -1 -3
ai tool|16 1 -2 -3 -2 0 -5 -6
aide|15 -3 -1 -4 -2 -3 -1 -1
aide moi|15 -3 -1 -4 -2 -3 -1 -1
aims|3 -5 -4 1 -1 -4 11 -1
air|9 -9 -1 -2 -7 3 7 2
airline|7 8 -3 -10 -8 5 11 -10
airport|21 -3 -4 -5 -1 -2 -6 0
al|-6 -4 -26 17 10 16 0 -7
al <number>|-1 -8 -2 7 -7 15 -1 -3
al final|-6 -2 -4 8 -4 14 -4 -4
alcohol|-5 -3 -9 1 7 11 0 -1
ale|12 -2 -2 -1 -1 -1 -4 -3
alert|12 -2 0 -3 -3 0 -1 -2
algebra|-6 21 3 -12 -2 -4 5 -6
algo|26 3 -6 -8 -6 0 -4 -4
algorithm|5 17 -3 -5 0 -3 -6 -6
algorithm in|15 -3 -2 -4 4 -3 -8 0
alguien|9 -6 12 -1 0 -2 -8 -4
alias|14 -3 -1 0 -2 -2 -2 -4
alias <quotation>|14 -3 -1 0 -2 -2 -2 -4
alice|0 7 -1 5 -13 -3 6 0
align|14 -8 0 0 -2 -1 -4 0
alignment|4 -5 0 -3 -2 -3 -3 12
alike|8 -3 -10 7 -6 -3 8 -2
alive|21 -3 -1 -3 -8 -8 -4 5
all|-9 10 1 -5 3 -10 0 9
all <quotation>|6 9 -9 -2 4 -3 -2 -3
all and|-6 -1 1 -1 -2 -1 12 -1
all bloops|-6 11 0 -1 -1 -1 -1 -1
all but|-9 -1 2 -1 0 -1 -1 9
all correct|-16 8 4 -6 -3 5 -2 11
all data|15 -4 -2 -2 -4 2 0 -4
all directories|9 4 -8 4 -3 4 -13 4
all filenames|11 0 -1 -1 -1 0 -4 -4
all files|8 -1 -11 4 2 9 -1 -10
all five|0 10 -5 -1 -5 5 -3 -2
all how|18 -2 -1 -1 -9 -1 -4 1
all in|9 8 -1 -7 5 -2 -4 -8
all instances|2 -7 -6 2 -3 -1 8 6
all jpeg|10 2 -5 -2 -1 -1 -1 -2
all odd|12 -3 1 0 -3 0 -4 -1
all of|3 24 4 -5 -8 -8 -6 -5
all processes|11 6 -1 -5 -3 -3 -1 -4
all regular|16 0 3 0 -13 3 -6 -3
all s|24 -5 -4 -4 3 -8 -4 -2
all samples|-4 -3 1 -3 -2 -7 1 16
all six|-9 4 -1 -1 11 0 -3 -1
all tests|13 -10 -1 0 0 0 -2 0
all that|-8 9 4 -3 -2 -3 -3 6
all the|9 -5 7 -10 -1 -6 -1 7
all three|-7 25 -12 3 7 -6 0 -10
all txt|16 5 -3 -3 -7 -1 -6 0
all vowels|12 -2 -4 2 -1 -4 -3 0
all with|-10 -3 -1 1 -4 -1 17 1
all you|13 -4 5 1 0 -4 -4 -8
alle|4 8 0 4 -7 -4 8 -12
aller|6 -7 -3 12 -5 1 -2 -2
allergic|11 0 -1 -3 -1 -1 -1 -4
allergic to|11 0 -1 -3 -1 -1 -1 -4
alles|-6 10 7 -3 -6 6 -4 -4
alles was|-6 -2 12 -4 -4 8 -1 -2
allocate|15 -5 1 1 -7 1 -7 1
allocator|14 -2 -3 -1 -7 0 -1 1
allotment|16 -4 -3 -1 0 1 -2 -6
allow|9 4 -7 -3 -6 6 1 -4
allowed|0 -5 4 7 5 7 2 -20
allowed in|15 -5 1 0 -4 -2 -5 -1
allowed to|11 15 -5 -3 -3 -2 -9 -5
allows|12 -3 -1 -3 -8 4 -2 0
almost|-5 -6 -4 7 0 -1 10 -1
alone|-3 9 10 -6 -11 -3 -5 8
alone in|0 -4 11 0 -3 0 -4 0
along|-6 -1 2 -10 7 4 10 -7
along the|14 -2 0 -2 -3 1 -5 -3
along with|-7 -1 2 -10 7 4 10 -6
aloud|1 14 12 -8 -4 -1 -10 -3
alpha|-2 1 -4 -5 15 2 -2 -5
alphabetical|17 -7 -3 -1 3 -1 -4 -4
alphabetical order|17 -7 -3 -1 3 -1 -4 -4
alquiler|15 -4 -3 -4 -5 -3 2 1
already|6 4 0 -7 -4 -8 1 7
already in|-1 -5 -5 -1 -2 -4 12 6
alright|18 -4 -4 0 -6 -3 -1 0
als|-15 -7 1 5 10 -7 6 6
also|3 -8 4 13 -8 -7 5 -1
also <number>|-10 19 -6 1 -1 -2 0 -1
also deliver|12 -14 13 -3 -1 -5 -7 4
also takes|12 -1 -2 -5 -1 2 -5 1
also the|-5 19 -5 -5 1 -2 7 -10
alt|30 -4 -3 -9 -1 -1 -4 -7
alt text|23 -1 -5 -8 -4 0 1 -6
alta|2 8 8 -1 -4 -1 -3 -10
alter|-11 6 -3 -5 0 -9 18 5
altering|17 2 -6 -1 -10 4 -3 -2
altering the|17 1 -5 -2 -8 4 -3 -2
alternative|-5 3 14 -8 -1 4 -13 5
alternative to|26 -6 -4 -2 -2 -4 -4 -5
alternatives|8 18 -13 -5 -3 -5 -4 3
alternatives considered|-7 19 -4 -3 0 -5 2 -2
alternatives the|0 11 -8 0 0 -4 0 0
alternatives to|30 -2 -2 -6 -7 -5 -4 -4
alternatives you|7 10 -8 0 0 -6 -4 1
although|5 -6 -4 -1 5 -7 9 -2
altitude|10 -1 -7 -5 -3 0 6 0
altogether|20 -2 -8 -6 -2 2 -2 -1
aluguel|15 -3 -3 -3 -6 -3 7 -4
aluminum|10 -6 -3 -1 0 1 0 -2
always|12 3 3 5 2 -13 -4 -7
always say|12 -7 -4 -5 -2 5 0 2
always think|11 -4 -4 -6 16 -5 -2 -7
always trace|13 -8 -3 0 1 2 -1 -4
am|13 2 -1 -6 -6 0 4 -6
am ende|3 -6 4 11 -1 -4 -3 -3
am i|13 -9 0 2 -4 -4 5 -4
am in|12 -2 -1 2 -2 -1 -7 -1
am not|9 -10 -1 0 8 -1 -3 -2
am writing|12 -4 -1 -2 -4 0 -1 0
ambiguity|8 -7 8 -2 -2 -3 -1 -1
ambiguous|17 0 -5 -3 3 -8 -3 -2
amend|-3 -11 -2 8 -4 20 -4 -4
american|15 4 -1 7 -5 -15 -11 6
american express|7 -6 -2 -8 0 1 -3 12
american recipe|21 5 1 -3 -4 -7 -5 -8
among|14 -2 6 -7 11 1 -13 -10
amount|19 3 1 1 -7 -9 -1 -8
amount of|12 -4 0 2 -4 -5 -1 -1
amounts|12 2 -1 -2 4 -2 -7 -7
amour|4 -4 -4 -3 -1 -4 15 -3
amoxicillin <number>|-8 14 -1 9 -5 -6 -2 -1
amy|12 -9 -2 -1 1 2 0 -3
an|-5 2 -5 -10 4 2 7 5
an <quotation>|17 -12 11 -5 8 -6 -1 -11
an a|20 -2 -1 0 -3 0 -11 -3
an account|14 8 2 -2 -2 -2 -10 -8
an action|13 -3 -1 -1 0 0 -4 -5
an ad|14 -6 -1 1 -4 3 -5 -1
an additional|13 -6 -6 -1 7 -3 -3 -2
an admin|15 0 -6 -2 -4 0 -4 3
an agenda|15 -6 1 1 -1 -1 -7 -2
an agent|-5 8 -9 6 -8 -2 18 -8
an ai|-6 -6 -12 -8 -3 13 14 8
an alternative|-3 -1 -2 -7 12 -4 -3 8
an angle|14 -3 1 -1 0 -2 -7 -2
an animal|17 -6 -7 1 -3 -1 0 -1
an annotator|-7 -3 -3 0 11 0 -4 6
an answer|-7 3 1 1 5 7 -10 -1
an apology|21 -8 -7 5 -4 -4 -4 1
an apple|17 12 0 -10 -4 -2 -5 -8
an array|7 1 3 2 1 1 -14 0
an assistant|-1 -9 2 4 -17 -8 18 11
an average|18 -3 -1 -2 -5 -2 -4 -1
an editor|0 -8 -3 -3 17 -7 -1 5
an egg|4 -2 -6 0 14 -3 0 -6
an email|-9 -3 7 2 -1 -7 12 -3
an emotional|14 -2 1 0 -6 -1 -6 -1
an empty|7 -3 7 -4 -8 -2 -4 7
an engaging|12 0 -4 -1 -3 1 0 -5
an equal|10 0 -1 0 -6 0 -3 0
an error|16 6 -4 -5 1 -4 -1 -8
an estimate|-7 17 -1 0 -1 -2 -4 -1
an examiner|13 -9 -1 8 -4 0 -8 -1
an example|7 2 -3 6 -9 1 -14 10
an existing|12 -2 1 -3 -6 -3 1 0
an exit|18 -6 3 2 -5 -4 -5 -2
an experienced|13 -3 0 0 -4 -2 -5 0
an expert|-1 2 -1 6 1 1 6 -15
an explanation|1 -7 9 -4 6 -1 -1 -3
an explanatory|1 0 -4 3 0 1 -8 9
an extension|9 0 -1 0 -2 -8 -2 4
an extra|10 -5 -4 -1 -5 -6 10 1
an faq|11 -4 4 3 0 7 -14 -6
an hour|7 -8 2 -4 -2 -5 3 7
an html|15 1 -2 -2 0 -5 -5 -2
an http|17 -4 -5 -1 -4 -2 -4 3
an ideal|-9 -6 2 -6 -4 -6 7 21
an improved|-9 3 -1 -10 1 17 1 -1
an inner|12 7 -8 -5 -3 4 -5 -2
an input|-3 -3 -1 1 0 9 11 -14
an instruction|6 -3 -3 -2 -8 -6 5 11
an integer|12 5 1 12 -10 -10 -7 -2
an interview|12 6 -2 0 -7 -8 7 -8
an invoice|17 2 -1 -1 -1 -4 -8 -3
an item|10 -1 4 0 -4 -1 -6 -1
an object|11 1 -1 -1 0 -6 -3 -1
an old|16 -2 -5 -4 5 -8 6 -8
an open|-2 1 9 0 -6 1 -1 -1
an outline|-5 13 -1 -1 -1 -4 0 -1
an ugly|6 11 -1 -1 5 -8 -6 -6
an uploaded|12 -3 -2 2 -3 2 -3 -4
an x|6 -7 -1 -5 9 -1 2 -2
ana|0 10 -10 2 -3 -4 6 0
analogy|20 -2 -1 -1 -2 -4 -5 -5
analyse|17 -4 -2 -9 -5 14 -6 -5
analyse le|17 -4 -3 2 -4 -2 -2 -4
analyse the|11 0 0 -1 -1 -6 0 -4
analyser|16 -1 -1 -4 -4 -2 -4 0
analysing|-8 14 -1 -1 -3 1 -1 0
analysis|-1 4 16 -7 5 -8 -3 -5
analysis framework|16 -5 -4 -8 0 2 -2 2
analysis in|1 7 -4 5 7 3 -11 -8
analysis on|-2 -4 12 0 -2 -2 -1 -1
analyst|15 -4 12 -3 -9 -4 -6 -2
analytical|8 1 -1 -5 -7 1 5 -3
analyze|4 8 2 -3 -8 -6 -1 3
analyze it|5 -3 -4 0 -4 1 -5 10
analyzer|12 1 2 -3 -2 -1 -2 -6
analyzing|18 7 -6 -5 -10 2 -4 -2
anatomy|25 -6 -4 -1 -2 1 -12 0
anchor|6 3 -6 -9 -2 -1 -2 9
and|-8 -10 -1 6 0 6 1 5
and <number>|-4 -3 -8 6 4 -11 16 0
and <quotation>|9 13 2 -12 0 9 -18 -2
and a|-3 6 0 -4 1 5 10 -15
and add|12 -2 -4 1 -1 -1 3 -10
and additions|0 4 -7 -3 -2 11 5 -8
and adventure|15 -3 -2 -2 0 -3 0 -4
and after|13 5 -3 -5 0 -8 -1 -2
and against|5 10 -5 -5 -6 0 5 -4
and all|9 -6 12 -6 -9 -6 0 7
and am|11 -6 -1 -1 0 -1 -2 0
and answer|-4 17 -2 1 -5 -7 2 0
and any|4 -4 11 0 -2 -4 0 -6
and are|13 -3 4 -1 -4 -1 -4 -5
and area|18 -7 -1 -8 -3 3 2 -2
and ask|23 -9 -6 -3 5 -1 -7 -2
and asking|-5 -2 -1 -2 -1 -1 14 -2
and asks|13 -4 -5 1 2 12 -12 -7
and assistant|-3 0 -7 -1 10 -2 -5 8
and at|9 0 -4 -6 10 -3 -9 3
and b|3 4 -1 7 -9 -4 4 -4
and before|-10 15 -5 -2 -1 -1 1 2
and below|29 -2 -3 -9 -4 -5 -2 -5
and best|11 -4 1 2 -3 -1 1 -5
and body|16 -4 -3 -4 -4 1 -4 1
and both|-9 -6 11 1 -2 1 -4 7
and by|1 2 -5 2 0 3 -10 7
and can|15 -4 -5 -3 8 -3 -4 -4
and cannot|10 -4 5 0 5 -3 -5 -7
and change|16 -3 2 5 0 -5 -6 -9
and characters|1 -6 6 2 3 3 4 -13
and check|15 4 -3 -4 -5 -11 3 1
and choose|-13 16 0 -1 -3 1 0 0
and cite|10 -9 -1 14 -1 -6 -2 -5
and clean|-9 13 -3 0 3 -2 -2 -2
and co|14 -4 2 -1 3 -2 -7 -6
and code|-4 -7 -6 6 5 -1 -4 12
and comment|3 10 0 -1 -4 -1 -10 3
and common|11 -3 -1 2 -2 -5 -3 1
and compelling|12 -2 2 -3 -1 -2 -1 -4
and cons|18 1 -2 -2 -4 -5 -4 -2
and consistent|12 -8 -1 0 -1 1 -1 -2
and cook|14 -6 -8 1 5 3 -7 -4
and correct|0 10 0 8 -7 1 0 -10
and count|12 -1 1 -2 -3 2 -4 -4
and counts|8 -8 9 -3 -1 4 4 -13
and covers|-7 13 2 -2 2 -4 -3 -1
and cross|-12 9 5 0 0 0 -2 0
and customer|15 0 -2 -3 -4 0 -3 -4
and cut|16 -4 -4 1 0 -1 -5 -2
and dark|16 -1 -3 -2 -4 -1 -3 -3
and dates|18 -3 1 -3 -2 -2 -2 -7
and deeply|12 0 0 -2 -5 0 -3 -2
and delete|17 -4 1 -8 4 0 -7 -2
and deliver|11 -2 -1 -1 -1 1 -6 0
and dependencies|13 -5 -3 -2 -1 -1 -3 1
and directories|2 -5 1 -3 9 -5 -11 12
and display|16 1 -7 -5 -2 -5 6 -4
and do|-5 1 -10 18 -3 -11 13 -2
and don|15 1 4 -2 -9 0 -3 -6
and due|15 -1 1 -2 0 -3 -3 -5
and each|5 -9 -4 6 2 -1 2 -2
and effect|18 -1 -3 0 -3 -3 -5 -2
and end|-6 8 0 1 8 -8 4 -7
and ends|-7 -1 -1 -5 -1 8 -3 9
and english|22 -6 -1 -5 -7 3 -1 -4
and example|16 -4 -1 0 -3 5 -5 -7
and examples|-12 -2 2 -3 2 1 -1 13
and execute|15 -9 1 -6 -1 -2 6 -3
and expected|5 1 -3 11 0 -6 -4 -4
and explain|19 -12 8 -6 -5 3 4 -10
and figure|12 -3 1 1 -7 -2 -2 1
and fill|19 -2 1 -7 -4 -3 3 -6
and filters|27 1 -4 -2 -5 -3 -6 -8
and finally|-2 11 -4 -4 1 -3 0 1
and five|11 -1 -3 -1 -2 2 -5 0
and flag|11 -1 -3 -3 5 -8 -1 0
and fluency|-4 0 -5 17 -2 -1 -2 -3
and focus|14 -2 -4 1 -2 -5 -1 -1
and following|15 -1 -5 -1 -4 -3 -3 2
and for|18 -7 -7 -5 -5 11 10 -15
and free|-1 0 -2 9 3 -4 3 -7
and generate|13 -3 -2 2 -5 2 -1 -6
and generating|15 3 1 -3 -3 -1 -3 -8
and give|16 -5 7 -4 -5 -1 -2 -6
and gives|11 -1 -2 0 0 0 -6 -1
and good|2 -5 -3 8 -8 -7 13 0
and hand|-7 -1 -1 -1 -1 13 -1 -1
and has|13 1 -1 -1 -2 -5 -4 0
and have|5 -6 -1 1 4 -7 8 -5
and he|15 -5 0 -5 -4 3 -1 -3
and heavy|11 -1 -2 1 -1 -3 0 -5
and height|5 -10 -2 2 -4 6 -2 5
and here|-5 -6 7 -4 -1 -9 4 13
and hidden|-3 -1 -1 -5 -1 -1 13 -2
and high|10 -6 -4 1 0 2 1 -4
and his|16 -6 0 -3 -2 -5 -1 1
and hold|15 -4 0 -5 -1 1 -4 -3
and honesty|1 5 0 -9 14 -2 -3 -6
and how|5 14 -6 -7 -15 5 1 3
and i|11 3 -5 4 4 -8 -13 3
and if|23 -1 -14 -1 4 -7 7 -11
and implementing|10 -5 -4 -1 0 1 0 0
and in|4 9 0 -12 10 -10 0 0
and information|17 -5 -4 2 1 -3 -4 -4
and inner|8 -5 11 0 -6 0 -7 -1
and is|-7 6 -4 11 -4 1 8 -11
and it|12 -1 9 -3 8 -13 -8 -2
and its|-6 10 -9 -6 -7 2 7 9
and justified|-5 -2 1 15 -2 -6 2 -3
and keep|17 -13 1 8 3 0 -11 -4
and knowledge|11 -5 -2 -5 3 -5 -2 4
and last|7 10 -2 0 -2 -3 -9 0
and leave|4 -2 -2 6 -8 10 -2 -6
and lecture|19 -2 -2 -4 -1 -2 -3 -5
and less|0 -4 -10 0 10 -5 10 -2
and let|8 5 -5 5 -2 -8 -2 -1
and list|26 -7 -6 -4 1 -1 -10 1
and long|2 11 1 -3 2 -2 -2 -8
and loses|-10 14 -3 2 2 -3 -3 0
and make|14 0 1 -4 -3 2 11 -23
and mark|14 -2 -2 -9 0 7 -1 -7
and may|-6 -1 -1 -1 -1 12 -1 0
and maybe|1 7 2 -9 -4 -5 9 -1
and medical|13 1 -6 1 0 -4 -4 -1
and mend|-8 9 1 -5 2 7 -3 -2
and money|-9 0 -3 -5 -1 -1 9 10
and mood|12 -2 -2 -1 -3 -1 -1 -2
and more|11 -6 -1 4 1 -2 -9 3
and most|12 -2 2 -4 -1 -3 -1 -4
and moves|17 -2 1 -6 -2 0 -1 -9
and must|-3 14 -1 4 -4 -7 -3 1
and my|18 -1 -2 0 -3 0 -9 -2
and name|10 -1 -6 -4 5 -3 -2 0
and narrow|12 -3 0 -5 -3 0 -2 1
and next|-4 11 -3 -2 0 -2 1 -2
and no|12 9 0 -15 -7 8 -1 -6
and none|13 0 2 -1 1 -1 -11 -3
and northern|11 -5 1 -3 -1 -2 1 -2
and not|6 0 7 3 -14 11 3 -16
and now|12 0 -1 -2 -1 -3 -3 -2
and number|17 -3 -2 -5 -3 6 -5 -5
and numbers|-9 -9 -1 -4 0 -4 5 21
and o|14 -1 -1 -1 -15 1 1 1
and offer|11 -3 0 -3 -3 -4 -3 6
and one|-5 -10 6 -2 6 -1 9 -2
and only|-10 18 2 4 6 -5 -3 -12
and order|-6 -2 2 -6 10 0 2 0
and other|19 -13 -3 2 -3 1 -6 2
and our|15 -6 -2 7 -3 0 -3 -8
and output|7 0 -4 -4 0 -9 -3 12
and outputs|13 -2 -2 0 -4 -5 3 -3
and pass|17 -8 -4 -4 -6 -3 1 7
and paste|13 2 -1 -1 2 -1 -6 -7
and pick|-2 2 -1 -1 6 7 -10 0
and point|18 -1 -6 1 8 -6 -10 -5
and post|14 -6 -2 -1 -1 -2 -1 0
and print|20 -10 5 -10 -9 4 7 -8
and produce|-5 1 -4 -5 -3 13 -4 7
and propose|3 -6 -4 3 -1 10 -2 -4
and punctuation|12 1 -1 -1 -3 -5 0 -3
and put|4 -7 -6 6 3 9 4 -13
and question|5 11 -5 -5 -6 1 2 -3
and real|12 -4 -9 -4 2 5 -2 0
and reason|0 10 -5 -5 6 -5 0 -1
and red|17 -3 -1 -3 -3 -2 -1 -3
and redirect|17 -4 1 -6 -1 -2 -3 -1
and rejected|-11 -4 -3 -5 29 -2 -2 -2
and repair|-6 -4 -2 -4 0 18 -3 1
and reply|27 -1 8 -6 -6 -8 -7 -7
and report|7 15 2 -3 -7 -4 -3 -6
and reported|14 0 2 -8 -6 1 -3 0
and return|22 -3 -12 2 0 -7 -6 3
and returns|3 4 3 -1 1 1 0 -12
and rewrite|11 0 -4 -2 -4 9 -4 -7
and right|-2 -5 -3 15 6 -5 -5 -1
and risk|6 -6 17 -1 0 -8 -9 0
and rounds|15 -2 -2 1 -4 -3 -4 -1
and route|5 12 -6 -2 0 -4 -1 -4
and run|12 2 -1 -3 3 -5 -7 -1
and running|7 -5 1 -1 -2 -4 -7 11
and s|16 4 -3 -12 10 -3 -3 -8
and save|25 -6 -4 -2 -3 -3 -7 -2
and saw|10 -1 -1 -8 0 0 0 0
and say|4 26 5 8 -16 -4 -13 -11
and season|-8 0 8 0 0 0 0 0
and sells|13 -5 1 -3 -5 -2 -1 1
and shop|11 1 0 -2 1 0 -2 -8
and short|10 -7 -1 -1 -5 -4 -1 11
and should|0 -4 13 0 -1 -4 -1 -2
and simplify|11 -2 0 -3 -2 1 -1 -4
and so|10 10 -6 0 9 -4 -5 -13
and some|-7 17 -5 -2 -4 7 -5 0
and sometimes|4 0 17 -3 -3 -4 -5 -6
and specify|3 -8 1 0 -1 7 -3 1
and speech|12 -2 -2 -2 -7 -1 1 2
and spelling|2 0 -1 -8 -2 -2 12 -1
and state|2 -7 -3 13 3 -3 1 -5
and stop|9 -1 -5 11 -3 -5 -5 -2
and store|-3 -2 -1 3 1 -5 -3 11
and style|1 -1 0 11 -1 -1 -7 -1
and subject|11 -3 1 2 0 0 -7 -4
and suggest|20 6 -2 -9 -10 3 -4 -4
and supply|-6 -3 -3 -4 1 13 8 -7
and system|-12 0 -1 0 10 4 0 0
and technical|10 -6 0 0 0 0 -5 0
and tell|16 3 -9 -6 9 -8 6 -12
and that|9 -2 -8 -5 7 0 4 -4
and the|-7 3 4 -5 8 -16 11 3
and their|16 -13 4 -5 5 -2 -2 -3
and then|13 10 -17 9 4 11 -9 -21
and there|13 -3 -1 -4 -2 -4 0 0
and they|15 3 -1 -3 0 -7 2 -9
and think|9 1 4 -8 -1 -4 -1 -1
and third|21 -10 -4 3 -2 -5 -6 3
and this|8 -4 -7 0 -2 1 4 1
and three|13 0 -6 3 3 -4 -4 -5
and threw|18 0 -5 1 -5 -2 -6 -2
and title|-2 -6 0 -4 -1 -1 -1 14
and to|7 10 -3 6 2 -7 -7 -8
and tone|8 1 -7 -4 11 -6 0 -2
and total|9 -9 -1 12 -2 1 -4 -5
and true|17 -7 -4 2 0 -2 -6 0
and try|16 -8 -3 0 0 -4 0 -2
and turn|-7 -5 0 -1 -1 -1 12 3
and two|12 1 8 -2 1 -1 -12 -6
and under|15 -1 0 0 1 -5 -6 -4
and units|1 5 -4 11 -4 -3 -1 -5
and use|16 -5 1 -7 6 -5 -1 -5
and useful|12 -2 2 -3 -1 -2 -1 -4
and value|14 -5 -3 -3 0 2 -1 -3
and vary|-5 -3 -6 2 0 -8 9 10
and wait|11 -2 -11 -2 4 2 -4 2
and want|11 0 -1 -1 0 -4 -5 -1
and wants|16 -3 -7 0 -1 2 -4 -2
and was|-1 3 2 -9 1 -2 8 -1
and water|16 -4 -2 -2 2 -4 -3 -3
and we|-2 9 -6 -4 -6 4 1 4
and well|0 4 -2 12 -5 -9 1 -1
and what|-4 15 5 -10 -9 19 -4 -13
and when|13 3 3 -4 6 -10 -6 -5
and whether|20 -6 -2 -5 -3 2 1 -7
and which|3 12 -4 9 -6 4 -12 -5
and who|25 -12 5 -5 1 -6 -5 -4
and why|8 21 -9 13 -16 -4 -14 1
and will|12 5 -4 -3 -1 -5 -2 -2
and with|19 -4 -6 -1 -2 -4 0 -2
and without|14 -1 0 0 -2 -5 -2 -3
and won|15 4 -9 -2 -8 0 -2 1
and word|0 -5 -4 0 -1 -2 13 -1
and workflow|12 -2 -4 0 -2 0 -2 -2
and works|23 -5 -2 -4 -3 -2 0 -7
and write|-12 -6 -8 6 3 7 0 11
and x|0 9 4 -2 -6 -1 1 -5
and y_l|-2 -2 -1 -2 14 -1 -6 -1
and you|11 1 -15 -8 -4 -3 6 12
android|27 -5 -5 -11 6 0 -5 -7
anger|2 -4 -1 0 -5 -1 11 -3
angle|33 -7 -6 -8 -5 -10 6 -3
angle <number>|17 -4 -1 -3 -1 -2 -4 -1
angry|28 2 -16 -2 4 -19 10 -7
angry apologise|16 -6 0 -2 -3 1 -2 -4
angular|21 -4 -4 -5 -4 -3 0 0
animal|4 -8 -10 -6 -1 12 2 7
animal legs|2 -1 2 -8 -1 0 -2 9
animals|12 -12 -3 -1 -8 9 7 -4
animals if|16 -1 0 -3 -5 -3 -2 -2
animation|9 -4 6 4 -8 -5 -1 -1
anime|26 0 -8 0 -7 -4 3 -11
anki|11 1 -3 1 0 1 -5 -6
anliegen|-3 -6 0 -1 -1 -3 17 -3
anna|18 -3 -1 0 1 -2 -12 -2
anniversary|13 -1 -1 -1 -1 -1 -2 -5
annotate|-6 1 10 12 1 -4 -7 -7
annotate the|-10 -1 1 10 7 -3 -2 -3
annotated|-8 10 -4 -2 -4 1 -2 9
annotator|-16 -1 3 -3 20 -2 -4 3
annotators|-4 -2 4 11 -1 -7 -9 9
announce|2 -2 -2 -2 16 -2 -7 -2
announce the|0 -3 -3 -3 16 -3 -2 -2
announcing|-8 12 2 -2 1 -1 -2 -2
ano|21 -4 -3 -4 -4 -2 -1 -4
anode|11 6 -2 -2 -5 -1 -9 3
anonymised|0 4 -1 -3 -2 -4 -6 12
anonymous|14 -9 1 1 -3 -5 3 -3
anos|23 0 -1 -3 -7 -10 -1 -1
another|-6 -1 8 -7 -6 3 9 1
another <number>|0 -2 -4 -4 -2 2 12 -2
another account|20 0 -1 3 -5 -2 -11 -4
another card|16 -2 -1 -2 0 -1 -5 -5
another for|-6 -1 10 8 -3 1 -4 -4
another language|12 5 -3 0 2 -2 -10 -5
another one|14 -3 -3 1 -3 -9 -4 7
another person|15 -9 3 3 0 0 -4 -8
ans|-9 17 -10 13 -3 -6 -6 4
answer|-40 13 5 0 -7 18 -7 16
answer <number>|-9 -16 16 8 5 -2 -5 3
answer <quotation>|-3 -10 -12 -1 -1 35 -3 -3
answer a|9 2 -2 3 0 -5 5 -11
answer about|-8 1 -2 -8 -3 12 10 -2
answer add|-10 4 14 -5 -1 -6 3 1
answer after|-2 7 -7 1 -2 15 -6 -7
answer again|0 -9 -2 -4 4 1 -5 15
answer an|-9 -4 -2 -1 9 13 -1 -5
answer and|-7 -1 -3 -13 2 -2 9 15
answer another|-12 -4 11 -3 13 -4 1 -3
answer answer|-9 1 -3 -5 -1 6 11 0
answer are|-8 13 -3 -6 -2 13 -4 -4
answer as|1 4 -3 13 -8 0 1 -8
answer at|-2 8 -10 1 2 0 1 -2
answer attached|2 9 11 -8 2 -4 2 -15
answer b|7 -4 -6 -4 13 9 -7 -9
answer before|-2 11 -5 -6 0 2 -1 1
answer below|-8 -10 2 3 -1 16 -1 -2
answer but|15 -1 1 -4 -1 -4 -3 -3
answer by|-7 17 -3 -7 1 -9 -4 11
answer choices|27 -6 -2 -3 -6 -2 -1 -6
answer for|19 -12 -4 5 -10 -11 -3 17
answer format|-3 15 -6 -3 7 -7 -4 0
answer from|25 4 3 -16 -2 7 -13 -9
answer has|-7 15 -3 -4 11 -3 -6 -4
answer how|-2 19 -9 -6 -2 0 0 -1
answer i|-10 10 6 0 -4 2 -3 0
answer if|-12 10 -9 10 -2 0 1 1
answer in|12 12 -12 -10 -1 -7 -5 13
answer into|-3 -3 -4 1 -1 -3 -4 16
answer is|-4 -10 5 10 -9 -2 7 3
answer it|12 -5 5 4 -4 -13 -4 4
answer itself|-1 15 -5 0 -3 -1 -3 -3
answer keep|-8 16 -7 -5 -3 -7 -12 26
answer key|2 8 15 3 0 2 -19 -12
answer leave|-11 8 -3 2 -2 -2 -3 11
answer may|-10 19 -3 -3 -1 0 -1 -1
answer must|-5 7 -5 -3 1 0 12 -7
answer never|5 11 0 -4 -1 -6 -2 -4
answer not|-10 -5 -2 -4 1 19 6 -5
answer of|1 5 5 9 -6 1 -9 -6
answer on|-2 12 -4 21 -9 -3 -4 -11
answer only|11 4 -3 -2 -2 -8 7 -5
answer or|4 2 -2 9 -5 5 -8 -5
answer out|16 0 1 0 -4 0 -7 -6
answer output|-7 -4 -5 17 -6 12 -7 1
answer pair|-5 10 -1 -3 10 -2 -6 -3
answer pairs|-5 -1 -1 -3 3 -1 14 -5
answer patients|19 -6 -6 -3 -1 -1 -2 1
answer please|0 11 -1 -7 -3 9 -4 -4
answer probability|-10 15 0 0 0 -5 0 0
answer q|-8 0 7 -5 -3 7 -6 8
answer question|-2 12 -4 -2 -1 -2 -7 7
answer questions|9 -1 -6 14 3 -1 -8 -11
answer right|-2 0 -5 5 -3 10 -3 -2
answer say|24 -8 0 -5 -3 -7 0 -1
answer sheet|5 -6 -2 10 -2 -2 -1 -3
answer should|17 4 -2 0 -1 -7 -5 -7
answer so|3 11 0 -4 -10 -9 2 6
answer that|-7 -10 -4 13 -7 5 3 7
answer the|17 -8 5 7 -10 2 -11 -4
answer them|3 -4 -1 -2 0 -2 11 -5
answer then|2 7 -12 -4 -5 11 -5 6
answer to|0 -5 0 13 -5 2 -18 14
answer two|-9 11 6 0 -5 -1 -1 -1
answer under|-1 -9 -3 22 -1 -2 -4 -2
answer vs|-6 1 1 -4 16 0 -4 -4
answer was|-3 6 12 -6 6 -7 -9 1
answer well|-13 -5 -4 0 1 -5 17 8
answer where|7 -17 -1 0 -9 15 -1 7
answer with|1 -8 -4 -11 -3 9 3 12
answer without|-7 11 7 1 -1 1 -4 -10
answer word|-9 -7 15 1 1 -3 1 1
answer would|9 2 -5 -5 18 -5 -12 -1
answer write|-15 -1 8 4 -3 -4 12 -1
answer you|11 -12 10 -8 16 -16 11 -13
answerable|-8 8 -2 2 1 -10 15 -5
answerable from|-4 -7 -3 2 2 1 14 -5
answerable with|-2 8 0 1 0 -10 7 -3
answered|-13 -3 1 -7 12 -6 18 -3
answered as|1 -2 -2 -4 13 0 -2 -4
answered from|-8 -3 1 -2 -1 2 11 0
answering|9 7 4 -8 0 4 -5 -9
answering questions|14 -3 -3 -2 -3 0 -2 -1
answering the|3 -9 -2 2 2 14 -10 -1
answers|-26 9 -10 -5 13 -15 22 11
answers <number>|11 -1 1 -5 -8 -7 0 10
answers and|-2 -6 0 5 -5 10 0 0
answers at|14 -1 1 -2 0 -4 -5 -4
answers below|1 -8 -1 -4 8 1 -4 7
answers from|1 -8 -5 0 9 -4 2 5
answers in|-9 4 -10 -1 12 -14 3 14
answers into|2 1 -3 -8 -4 4 -4 13
answers is|-4 -2 -4 -2 15 -2 0 -1
answers of|2 -13 1 6 -6 2 0 7
answers one|12 -4 7 -4 -2 0 -7 -2
answers only|14 -5 -4 -4 -4 -7 -3 12
answers the|6 -7 4 -7 3 -3 8 -3
answers to|-2 -9 -4 -2 6 -2 -1 14
answers with|-6 -1 -3 -2 11 3 -6 4
answers without|-6 3 15 -1 0 -3 -3 -6
antes|-2 9 21 -5 5 -8 -12 -7
antes de|3 9 17 -2 -9 -6 -8 -4
antibiotics|-2 0 1 2 -2 -7 10 -2
anticipated|-7 10 -1 -1 0 0 0 0
ants|4 -9 10 2 -1 -3 -3 1
antwort|-18 2 8 7 -1 3 4 -5
antwort so|-5 -6 0 -1 -1 9 -5 9
antworte|13 5 1 4 -6 -3 -8 -6
antworten|-1 -12 -6 -6 15 15 -3 -2
any|10 5 -13 -6 -2 -1 10 -3
any deadline|0 -9 -4 2 6 0 7 -3
any explanations|12 -5 0 -3 -1 2 -2 -2
any files|9 -9 -2 -6 -1 -4 5 9
any given|11 -1 -3 0 -4 -5 1 1
any idea|25 -9 1 1 -4 -2 -3 -8
any knowledge|17 -1 -8 -1 -6 -1 3 -3
any language|3 -7 16 1 0 -2 -5 -6
any layer|12 -1 -2 -1 -2 -3 2 -4
any mistake|22 -4 -2 -3 -1 -3 -5 -3
any more|9 -9 0 -1 -3 -3 7 -1
any spelling|21 -4 -4 -2 -2 -5 -3 -1
any time|20 -14 3 0 -1 -4 -3 0
anybody|9 -2 0 0 -7 2 -2 -1
anymore|21 -6 -5 3 4 -7 -2 -7
anyone|9 -6 8 -8 -2 7 -4 -2
anything|3 -7 -4 5 -13 0 0 16
anything <quotation>|6 -4 -4 -4 -4 -3 1 12
anything a|-5 1 -2 18 -4 -3 -3 -2
anything else|0 -6 6 5 -11 3 -9 11
anything except|16 -3 -3 0 -3 5 -6 -6
anything in|19 1 -7 2 -4 -2 -5 -4
anything that|10 -4 -4 -9 -1 3 7 -3
anyway|4 -2 3 -7 11 -4 -1 -5
anywhere|-4 -1 -2 -1 -1 -1 12 -2
ao|1 -13 8 9 -10 16 -11 1
apa|16 -5 -5 5 -3 -7 -8 7
apa <number>|10 -6 -4 9 -2 -7 -8 8
apart|4 5 -12 -7 3 17 -4 -6
apart from|12 -5 0 0 -2 -2 -2 -1
apartado|-2 -5 -7 13 -7 -1 -8 16
aparte|14 -4 -3 11 -9 0 1 -9
api|9 -4 9 -7 2 -1 1 -9
api in|14 -6 0 0 -3 2 -5 -1
apologise|14 -5 -8 7 -5 -2 -4 3
apologise once|20 -5 -8 -2 -5 -1 -4 5
apology|5 -4 1 9 -5 -2 -12 8
apology from|15 -1 0 -3 0 -3 -4 -5
apology to|-5 -8 6 1 8 2 -2 -2
aponte|1 -6 -5 -3 12 12 -7 -5
app|23 -2 0 -11 2 -7 -2 -4
app and|10 -1 -1 -2 -1 0 -5 0
app for|7 6 -2 8 0 -14 0 -6
app give|-5 -3 1 -5 -2 13 3 -2
app says|14 -2 -4 -1 -4 -3 2 -2
app speak|14 1 -6 5 -2 -2 -5 -5
app that|10 -1 -1 2 -2 -6 -2 1
app will|-11 -2 9 2 1 3 -1 0
app with|8 9 -4 1 -5 2 -11 -2
app you|10 -3 -6 3 1 -1 0 -3
appear|-2 10 -2 4 -6 -4 0 0
appear in|-3 9 -7 4 -7 -4 4 3
appears|21 -1 -3 -3 -2 4 -7 -9
append|6 10 9 -9 1 -9 2 -8
append the|-9 11 12 0 -4 -1 0 -9
append to|12 9 -6 -1 -2 -7 -3 0
appended|0 -2 -7 -2 -4 -2 1 17
appendix|5 -3 12 -3 0 -3 -3 -3
apple|20 1 -8 1 -1 -3 -1 -10
apples|24 -4 -8 -5 -3 -12 2 6
applicable|18 -2 1 -6 -4 -2 -1 -3
application|6 11 2 11 -1 -8 -14 -8
application that|5 0 1 9 -2 -6 -7 0
application with|12 -3 1 -3 -3 -2 1 -2
applications|11 0 0 -1 -5 1 -2 -3
applied|1 10 1 -7 -6 4 -6 2
applies|4 -3 -4 8 5 4 -12 -3
applies the|3 -3 0 2 8 3 -10 -3
apply|-1 10 -11 2 5 3 -10 1
apply a|7 -7 2 0 -8 3 11 -7
apply each|-7 4 -1 -1 0 9 -1 -1
apply for|5 -6 1 -1 3 -3 -7 9
apply the|11 -1 -1 5 -3 -5 -3 -3
apply to|2 -5 -3 6 -2 10 -1 -7
appointment|22 -4 3 -7 -3 -9 9 -11
appointments|11 0 3 -2 0 -2 -10 1
appreciate|8 -8 2 0 -2 -6 7 -1
apprentice|9 -9 -6 1 3 -2 2 4
apprenticeship|11 9 -4 -1 -5 -6 -1 -3
approach|6 8 9 -8 4 -8 5 -17
approach keep|5 -7 23 -6 -4 -5 -6 -1
approach to|11 -10 -1 2 1 2 -3 -3
approach you|-9 9 0 0 0 0 0 0
appropriate|11 -8 1 -4 -2 -2 4 0
approve|6 -11 8 -8 0 0 3 1
approve it|12 -8 -6 1 1 -3 1 1
approved|-6 1 0 1 0 1 -6 11
approved the|-9 1 -1 1 1 1 -4 11
approx|10 6 3 -4 -2 -1 -4 -8
approx <number>|1 11 2 -3 2 -2 -1 -9
april|-10 7 8 4 -9 -5 8 -4
après|10 13 -6 2 -4 -6 -7 -2
ar|9 2 -1 2 -2 -8 -2 0
arbeit|10 -4 0 -7 -1 0 4 -1
architect|12 -1 -9 0 0 0 0 -1
architectural|13 0 -4 -4 -3 0 -2 -2
architecture|22 -9 0 -2 1 -6 -2 -5
archive|13 5 10 -3 -8 -11 -5 -1
archive <quotation>|6 -5 9 3 -3 -6 -2 -2
arduino|16 5 -5 0 0 -5 -6 -6
are <number>|15 -9 -2 -2 2 -11 10 -3
are <quotation>|18 3 -4 -2 -3 -1 -6 -5
are a|12 -3 5 -5 5 -11 5 -7
are about|-7 14 -7 -4 3 -4 10 -5
are allowed|5 -6 -1 3 9 -5 -2 -3
are an|11 -8 -1 6 -3 -2 -2 -1
are assistant|20 -9 -4 -5 -1 -5 -1 5
are available|11 -5 0 0 0 0 -5 -1
are below|23 -8 -2 2 0 -3 -9 -3
are black|14 18 -6 2 -12 -1 -8 -7
are drawn|-7 10 -2 -2 0 0 1 0
are driving|13 0 -5 1 -8 1 -2 -1
are fair|16 1 -3 -1 -2 -5 -3 -2
are five|12 -7 -2 -3 6 -3 -2 -1
are for|-6 7 -6 4 -2 -6 -2 9
are free|7 -5 11 -5 -4 1 -6 2
are given|20 -12 20 -8 -4 0 -12 -5
are good|13 -7 -1 -2 1 -2 -2 0
are having|-5 -1 12 -2 -3 -2 2 0
are in|7 -8 8 4 3 -16 7 -6
are infinitely|6 2 -5 -2 8 -12 1 1
are lazzies|-6 11 0 -1 -1 -1 -1 -1
are mila|10 -1 0 -1 -7 0 0 -2
are nearly|-6 -2 -1 12 -2 7 -3 -4
are newer|7 -9 -7 8 0 0 1 2
are no|3 -1 2 0 -5 11 -4 -6
are not|18 9 13 -2 -16 -8 -8 -7
are on|15 -2 3 -5 -3 -3 -3 -2
are out|18 -3 -3 1 -4 -1 -4 -3
are partially|11 -4 0 1 -7 -1 -1 1
are people|8 13 -3 -4 -7 -6 5 -6
are present|0 -8 -3 4 4 10 -2 -5
are quality|11 -5 0 -1 -2 -1 2 -4
are razzies|-6 11 0 -1 -1 -1 -1 -1
are red|12 -1 -5 -3 -2 -1 2 -2
are responsible|11 2 2 -3 0 3 -8 -7
are right|10 -11 -4 14 -1 7 -10 -5
are safe|11 -7 -2 -2 1 -1 -1 1
are skilled|13 -2 -2 1 -4 2 -2 -6
are some|7 17 1 1 3 -8 -15 -5
are still|20 -5 -2 1 -4 -4 -6 -1
are the|18 -8 1 3 -12 9 -4 -7
are then|-6 10 -1 -1 -1 -1 -1 -1
are there|11 5 -11 2 -14 9 -8 5
are to|6 -11 -8 7 6 -6 -9 15
are twice|3 1 4 -7 9 -7 -1 -3
are very|2 -3 -6 4 3 -3 -8 11
are you|26 -12 -12 6 -4 -6 4 -2
area|18 -2 -9 2 0 1 -4 -6
area <number>|4 -3 -1 10 -3 5 -8 -5
area of|6 7 -5 7 -2 -10 4 -6
aren|9 -3 -5 0 -4 -7 4 7
aren t|9 -3 -5 0 -4 -7 4 7
arena|-1 -2 -6 -2 24 -3 -7 -2
arg|16 -8 3 -6 -6 -7 7 0
args|2 3 -7 -1 4 -8 10 -4
argued|-4 1 0 8 10 -13 1 -3
argument|1 10 -13 3 -8 10 -3 0
argument for|9 -2 -2 -1 -8 0 6 -1
argument in|0 8 -5 10 -6 3 0 -10
argumento|-9 12 -1 -6 -5 20 -6 -5
arguments|12 -8 0 4 4 -4 5 -13
arguments for|9 3 1 2 -3 0 -3 -7
arithmetic|-12 16 -14 4 -6 7 0 5
around|1 -8 -4 -8 11 -13 16 6
around <number>|15 -6 2 -5 5 -6 -9 3
arr|11 3 0 -10 0 -1 -2 -1
arr i|11 -1 0 -2 -1 0 -1 -5
arr length|11 -1 0 -2 -1 0 -1 -5
arrange|10 -3 -3 -5 14 -7 -3 -4
arrange the|10 -4 -1 -5 9 -5 -3 -1
arranged|12 -3 -2 -2 -5 -1 1 0
array|0 -6 -4 -10 9 3 13 -6
array <number>|10 2 -2 -4 -6 9 -4 -5
array of|-11 2 -10 -1 10 1 17 -8
arrays|21 7 -3 -4 -14 8 -8 -8
arrays and|9 11 -2 0 -12 2 -7 -1
arrive|4 14 -2 5 -10 -3 2 -9
arrive at|-6 14 -2 -3 3 -6 1 -2
arrived|4 15 -1 -9 -1 -5 0 -4
arrived in|-4 16 -1 -4 0 -4 0 -4
arrives|-2 22 -12 -8 3 -4 0 0
arrives at|9 6 -2 -6 3 -3 -10 3
arrogant|3 -4 -1 1 -3 -4 -6 13
arrow function|19 -11 0 -5 -4 1 -1 0
arsenal|21 -6 -1 -2 1 -4 -7 -2
art|17 -4 -1 -2 -6 0 -2 -2
article|-2 -11 2 8 -1 -3 -8 15
article <quotation>|20 -9 -4 -5 -4 -7 -6 15
article about|-9 0 9 2 0 -1 -1 -1
article for|0 -2 -2 7 3 -2 7 -13
article is|4 -2 1 -8 -5 1 0 9
articles|-1 -1 5 -9 0 7 -3 2
artificial intelligence|14 -3 -2 1 -3 1 -3 -5
artigo|-9 11 -4 1 -4 -8 -3 15
artist and|6 0 -1 2 -9 -8 9 1
as|-23 1 6 4 -3 5 -8 19
as <number>|12 0 -6 6 5 -7 -7 -3
as <quotation>|17 -10 -4 -8 2 -5 1 7
as a|8 -9 5 -11 2 -6 3 7
as an|11 0 -16 1 1 -6 -8 17
as clean|-5 0 -1 -1 -2 -3 0 13
as complex|10 -8 -5 -3 5 2 -1 0
as csv|10 -6 0 -1 0 -1 -3 0
as deep|4 -11 4 1 -2 -2 1 5
as different|-8 8 1 -4 -1 -1 10 -5
as dry|6 -2 9 0 -7 1 -2 -5
as far|2 -2 -1 -2 10 2 -1 -8
as fixed|-3 -1 0 -1 -4 -1 11 -1
as fragile|16 -2 -6 -1 -2 -3 2 -4
as from|6 -4 -8 1 -1 0 12 -5
as having|20 -6 -4 -4 0 5 -5 -5
as i|15 -4 0 -3 -2 3 -8 -2
as if|2 2 -5 -9 -12 2 12 8
as in|-18 4 1 13 0 -1 1 1
as input|11 -1 6 -11 3 -3 2 -6
as is|8 0 -10 -4 1 6 -4 4
as it|-7 -12 13 4 1 9 -4 -4
as its|8 -4 -3 10 1 -7 0 -5
as json|20 -11 -7 8 -5 2 2 -10
as long|4 4 11 0 -7 -3 -15 6
as markdown|0 -1 0 -5 -4 -4 1 14
as modern|15 -6 1 -4 -4 10 -4 -8
as much|15 3 -3 -4 -7 -1 -5 1
as needed|17 -5 -1 -2 -2 -1 -4 -2
as our|13 6 -5 -2 1 -4 -4 -5
as pending|11 -1 -2 2 0 -7 0 -3
as people|1 -4 -1 -2 -3 -1 13 -2
as possible|-6 -1 1 -12 7 6 -5 10
as quality|-7 -4 1 12 -4 0 0 1
as question|-6 0 0 0 -5 0 12 -1
as quiet|11 -1 -1 0 -6 0 -3 0
as real|-4 -3 11 -6 -3 -3 12 -3
as reward|-3 0 -2 12 4 -8 -1 -1
as she|13 4 1 -4 -6 2 -5 -4
as shown|-7 -1 0 9 2 -1 -6 5
as stable|8 2 -4 8 0 1 -9 -6
as text|11 -3 -4 8 -6 -3 0 -3
as they|10 2 13 0 -8 -10 -3 -5
as though|-7 1 5 4 -4 -3 -4 8
as to|2 11 4 -1 3 -10 -5 -4
as unusual|12 -7 -3 2 1 -2 0 -2
as user|6 -2 -5 -6 -2 -12 4 17
as well|5 13 -12 -3 4 -1 -5 -2
as you|-4 29 6 -9 -4 7 -11 -13
ascensor|27 3 -5 -5 -4 -2 -5 -8
ascii|13 1 -4 1 0 0 -5 -5
aside|16 4 -5 -13 6 0 1 -9
asistente|-10 -8 2 8 -9 4 20 -8
asistente como|-7 0 4 -4 -1 11 -2 -2
ask|11 -7 -12 -19 -10 6 26 6
ask <quotation>|-10 15 -6 1 -4 13 -2 -7
ask a|0 -2 -5 0 0 1 12 -7
ask about|5 -3 -2 -4 -4 5 8 -7
ask after|-1 -10 -7 3 0 1 18 -4
ask an|-9 -1 0 -1 -1 -1 15 -1
ask before|12 -13 0 -3 1 2 -1 2
ask for|18 -4 -3 -11 -2 -2 6 -2
ask me|2 -6 0 -6 9 -13 12 2
ask my|6 1 -4 2 1 -1 -9 4
ask one|50 -2 8 -7 -11 -15 -18 -5
ask something|-4 -7 0 2 -2 -3 16 -1
ask them|22 -4 -2 -2 -3 -6 -5 1
ask when|13 -5 -1 0 -1 0 -8 0
ask you|20 -7 -5 2 -4 0 -7 2
asked|0 13 -16 18 -15 8 -1 -6
asked about|2 11 -1 -12 -1 -6 13 -7
asked for|18 -3 6 -2 -5 2 -21 5
asked me|10 7 -2 -6 -1 5 -4 -8
asked questions|11 0 0 -1 1 1 -5 -8
asked to|3 -18 2 8 -2 0 4 2
asked which|-9 6 -1 -1 10 -1 -3 -1
asker|-2 -3 -1 -4 9 -7 11 -4
asking|9 -7 -4 7 -5 6 -8 2
asking for|18 0 0 0 -3 -7 -10 1
asking me|13 -5 -1 -2 -7 2 0 0
asking the|11 -2 -5 -1 0 -1 -3 1
asks|-6 -14 -7 10 -4 -4 13 14
asks about|5 -12 -2 3 0 1 1 3
asks and|-3 -4 -5 11 -7 1 8 -2
asks for|10 1 -4 10 -2 2 -7 -11
asks what|12 -1 -1 -2 -4 -5 5 -3
asks why|21 -6 -3 -2 1 -4 -3 -3
asleep|16 -11 0 -2 -3 2 -2 -1
aspect|14 -5 -4 -4 -10 -1 -1 12
asphalt|12 -1 -1 -4 -3 -2 0 -1
asr|-4 -4 -3 -5 -4 0 9 11
ass|16 -3 -2 -5 -2 -5 -1 1
assembly|7 -7 9 -1 -1 1 -3 -4
assert|4 -9 -7 9 -2 4 -3 4
assess|10 5 -3 17 -6 -19 1 -6
assess the|-2 3 -3 24 -5 -11 -4 -1
assessment|1 1 -1 -1 -6 12 -4 -2
assessment for|2 -9 2 0 0 9 -5 0
assign|10 -9 -6 15 11 -1 -10 -9
assign a|9 -6 0 10 -4 -1 -3 -4
assist|11 -8 -5 -7 -7 11 1 4
assist in|10 -1 -1 -1 -1 -1 -1 -6
assist with|-6 1 -4 0 -6 13 -3 6
assistant|-27 -12 1 9 -1 8 12 10
assistant <number>|-9 1 -5 -4 11 0 10 -4
assistant <quotation>|-9 -1 8 -4 0 -5 -3 13
assistant answer|-6 -1 0 12 -2 0 -8 5
assistant answers|-12 -4 -2 -2 3 2 -1 17
assistant at|12 1 2 -8 -4 -4 7 -7
assistant each|-6 -1 -1 -1 1 -1 10 -1
assistant for|23 6 -2 -2 -5 7 -15 -12
assistant in|11 -7 -1 9 0 -1 -8 -3
assistant inside|24 -2 -7 -2 -6 0 -6 -2
assistant it|7 5 3 -2 -10 1 -4 0
assistant message|-2 -7 -9 -7 -9 22 1 11
assistant must|1 -3 12 -5 -1 -3 7 -8
assistant no|-9 -1 -1 0 -5 -1 6 11
assistant of|8 11 -1 -14 4 -7 -5 4
assistant on|-5 -1 -5 -5 5 0 16 -6
assistant s|-23 -15 8 15 -3 17 -13 15
assistant the|15 -5 8 -5 2 -2 -8 -4
assistant to|0 4 -3 -8 -3 6 10 -6
assistant turn|-10 -6 -5 22 -1 -4 -13 16
assistant turns|0 -6 8 -2 11 -5 -8 2
assistant voice|-5 0 0 -1 -2 0 -4 13
assistant was|-3 -4 2 13 1 -3 -5 -1
assistant would|-4 -5 -6 0 -1 9 -10 16
assistant write|-4 0 2 -2 0 0 10 -6
assistant you|20 -1 -1 -13 -2 1 -4 1
assistants|-10 -3 -4 9 22 -2 -2 -10
assistent|-8 -6 16 -10 -7 -9 1 22
assistente|-15 -9 8 7 -13 7 8 8
assistenten|-9 -8 -9 -2 9 7 21 -8
association|-7 -2 12 -1 -2 -3 4 0
associations|-9 11 -1 -1 0 -1 0 0
assume|11 1 1 -8 2 11 -12 -6
assume <number>|19 -5 -3 2 -3 -8 0 -1
assume the|-3 -12 -2 6 -1 10 2 1
assumed|-6 -10 11 0 0 5 0 1
assumption|-6 14 1 -7 -1 -5 6 -2
assumptions|-3 27 -9 -11 -4 -3 -7 10
assumptions in|14 -2 -2 0 -1 -6 0 -2
async|10 -9 0 -7 -1 -3 7 3
at|-10 5 -2 2 -4 9 5 -5
at <number>|5 15 -8 -13 -10 -2 7 5
at a|14 6 4 1 4 -25 -4 0
at all|7 -11 1 -7 3 5 1 1
at an|21 -7 3 -1 -5 -3 -3 -4
at any|18 -13 5 -1 6 -8 -6 -1
at different|16 -1 0 3 -4 2 -9 -8
at each|2 18 -4 -7 -7 -6 -7 10
at end|-7 0 10 -5 -6 2 6 0
at every|12 -1 1 -1 1 -3 -7 -2
at first|7 12 1 -4 -6 -1 -5 -4
at her|12 -2 -3 -1 1 -3 0 -4
at home|9 -8 4 -8 -5 -8 16 0
at in|8 15 -3 -6 -5 -2 -4 -3
at its|5 0 2 -3 -6 -1 -6 10
at least|-12 22 -1 -9 -3 2 11 -9
at length|-7 10 1 -5 1 -1 1 0
at me|14 0 -2 -2 -7 -1 -4 2
at most|15 2 -4 -17 2 12 -12 1
at night|30 -8 -9 -5 6 -5 -6 -2
at once|12 -1 -5 4 -9 1 8 -10
at random|-6 0 -1 0 -1 0 12 -5
at school|-9 10 -2 -2 3 -1 0 1
at sea|-11 -4 10 -1 8 -1 -1 0
at the|2 -3 2 18 -16 3 -9 2
at them|14 -2 -6 -6 1 -6 -3 9
at this|11 -1 -7 11 -3 7 -9 -9
at three|-3 -15 11 0 -1 2 12 -5
at what|1 -6 -1 7 2 -8 1 3
at which|-9 14 -1 -9 3 10 -7 0
at work|8 -3 -2 -2 1 0 -10 7
ata|15 -3 -2 -1 -2 -2 -3 -2
ate|15 -7 3 -1 -2 -4 -6 2
ate <number>|15 -7 3 0 -2 -5 -6 1
atendente|1 -10 8 4 -4 1 -5 6
atendente virtual|11 -4 -5 5 -2 2 -5 -3
atm|21 -4 -2 -6 -3 8 -7 -7
atmospheric|10 1 -1 -1 -1 -1 -1 -6
atms|21 -8 4 -5 -4 -10 -9 12
atms that|12 -4 -2 1 -1 -5 -7 6
atom|3 19 -1 -3 -4 -2 -8 -3
atomic|13 4 -9 12 -10 -11 -9 10
attach|11 -8 12 0 -3 -4 -4 -4
attack|0 1 -3 7 -9 8 -12 8
attack my|9 3 -4 -3 -7 1 0 1
attack the|-11 -1 -4 -4 2 21 1 -4
attempt|-8 1 -3 1 -7 28 -2 -10
attempt <number>|-5 -10 -4 6 1 13 -2 0
attempt to|2 10 7 -7 -5 -2 -4 -2
attempts|11 -3 -1 -8 -1 1 0 1
attended|10 2 1 -7 -3 -2 -1 0
attended a|10 2 2 -7 -3 -2 -1 0
attendez|-5 -4 9 -6 -2 -3 -2 13
attributes|19 0 -4 -5 -4 0 -2 -4
até|11 -3 -1 -9 -7 10 2 -4
au|2 10 1 6 -7 0 -3 -10
auch|3 24 -9 -5 -2 -6 3 -8
auch die|-4 19 -2 -2 -1 -3 -3 -2
audible|0 -4 13 -4 -3 -1 0 0
audience|3 -2 8 9 -13 -5 5 -5
audit|-3 6 15 1 -15 7 2 -13
audit and|12 -5 -4 -1 1 1 0 -4
audit the|4 2 -12 -4 3 8 -1 2
auditor|11 -10 1 -4 -2 -3 6 2
auf|2 13 4 9 5 -16 -12 -5
auf <number>|22 -8 2 -5 -2 -6 0 -2
aufgabe|8 19 -8 -5 -4 -7 8 -11
augment|-3 -8 8 -2 -2 -3 -1 10
augmented|4 -8 0 0 0 -2 -9 15
aunt|13 -1 -3 -6 0 -5 6 -3
aus|-3 -4 -7 -7 -13 13 14 7
aus dem|-3 0 -3 -1 -9 0 4 12
aus der|2 -1 -2 -1 -6 17 -5 -3
ausgabe|-8 -6 16 -10 -7 -9 1 22
ausnahme|13 -1 -2 -6 -1 0 -1 -2
australia|-2 4 -2 14 -5 -4 -1 -4
austria|12 -4 -1 -2 -2 -2 -2 0
authentic|15 -3 -4 -3 1 4 -4 -7
authenticity|12 -2 -2 0 -4 -1 -1 -4
author|18 1 -1 -24 5 0 2 -2
author of|-9 -4 6 -2 10 -1 1 -1
author s|16 -1 1 -6 -7 -2 0 -1
authorities|-9 4 -1 -1 -1 -2 -3 13
authority|-6 0 -4 13 -3 4 -7 2
auto|12 3 -13 -4 -6 -3 11 0
auto top|11 3 -11 -5 -7 -1 11 -1
automatically|5 11 -4 -2 -6 4 -1 -6
automatically open|1 13 -5 -2 -2 3 -2 -6
automating|17 -5 -4 0 0 -1 -6 -2
automation|16 3 -6 3 1 0 -11 -5
autumn|7 -4 -4 -3 0 -4 -2 11
aux|4 -12 -9 -8 -6 -2 16 18
av|-6 -3 -3 -2 3 -2 14 -2
available|12 12 -6 5 -7 -4 -1 -10
available from|16 -3 1 -1 -4 0 -9 -1
available in|13 -3 -1 -3 -1 -1 -3 -1
avant|6 15 21 -5 -7 -10 -6 -14
avant toute|3 11 0 0 -1 0 -2 -10
avatar|28 -6 -2 -2 -5 3 -10 -7
avec|4 2 -4 -5 -9 2 11 -1
average|3 5 2 -5 12 -5 -5 -7
average of|9 -6 1 -3 -2 -2 1 1
average speed|20 -1 -2 -5 -4 -8 -4 4
avis|12 7 0 -7 -4 -4 -4 0
avoid|-5 -8 -3 -3 -5 -6 14 16
avoid anything|-3 -7 -2 1 6 0 9 -4
avoiding|2 -3 -2 -3 6 -7 11 -3
await|9 0 -8 -12 -6 7 15 -5
award|-7 -8 0 22 1 -7 0 -1
award <number>|-3 -4 0 15 0 -5 0 -2
aware|1 10 1 -1 -6 -7 6 -4
aware of|-1 15 -2 -1 -8 -7 9 -6
away|0 6 7 -12 -9 1 14 -6
away and|-10 9 -1 4 -1 -1 -1 1
away from|12 8 -1 5 -2 -3 -11 -7
away how|11 -6 6 -5 -1 -2 -5 1
away the|9 1 -10 -3 -3 5 7 -6
away with|-2 3 -3 3 -2 -3 9 -6
awkward|13 -3 -3 -2 -2 -2 5 -5
aws|2 3 1 6 -3 3 -12 -1
axios|12 -3 0 1 0 -1 -8 -2
axis|11 -5 -5 -7 6 -2 -1 2
añade|-6 -3 -2 -3 20 -2 -3 -2
años|23 -5 0 -3 -5 0 -6 -5
b|-14 -9 0 9 39 -9 -7 -8
b <number>|11 -9 -1 -3 -2 -7 7 3
b <quotation>|4 -14 11 -10 19 -7 -1 -1
b a|-4 -7 10 9 18 -17 -5 -3
b ab|0 0 1 16 -4 -8 2 -6
b and|15 -6 -10 10 -1 -10 -6 9
b b|6 -3 1 14 -7 -8 2 -5
b c|6 6 -15 6 -2 2 -1 -2
b in|23 -7 -10 -7 -5 7 -2 -1
b majority|-6 -7 -1 0 19 -1 -4 -1
b no|7 -3 3 -4 13 -4 -5 -7
b one|1 -3 3 -8 17 0 -7 -3
b or|-8 -4 -4 -10 32 -3 -1 -1
b result|11 0 -2 -4 -4 0 1 -2
b return|17 -4 -3 -4 -6 -2 2 -1
b strongly|-4 -2 3 -4 12 2 -4 -2
b test|30 -9 -5 1 -4 -4 -8 -2
b then|-4 -2 6 -9 14 -4 -1 0
baby|16 -6 -11 -10 11 9 -1 -9
back|-14 -4 11 4 -4 11 2 -6
back a|-5 0 0 0 0 11 -6 0
back at|5 -10 0 4 3 -5 -4 6
back for|-6 -3 -8 9 4 3 0 1
back in|10 -1 -2 -1 -1 -4 -6 4
back into|4 0 -4 4 10 -7 0 -8
back of|16 9 -7 -6 0 -2 -3 -6
back office|-4 6 -5 -6 1 -1 12 -3
back pain|12 -3 -2 1 -6 -1 -2 1
back the|-9 -1 -1 -1 4 11 -1 0
back to|5 -6 14 6 -4 7 -16 -7
back translate|-8 -1 -1 -1 -4 -2 4 13
backdrop|11 -9 4 -1 -2 -3 3 -2
backend|14 -3 -2 -5 -6 2 -2 2
backend systems|11 -7 -3 -2 0 0 -1 1
backstory|-2 -4 12 2 -2 -2 -2 -1
backtrack|-5 15 0 -2 -5 -2 -1 0
backup|2 -5 -3 -3 -7 11 11 -5
backup of|15 0 -2 -1 -11 0 -1 0
bad|5 -10 -13 20 12 13 1 -28
bad <number>|8 -8 -5 11 -2 -1 -2 -1
badge|8 -6 0 12 -3 -2 -5 -3
bag has|0 9 0 1 -4 2 -7 -2
bag of|10 -3 -1 -7 -4 9 -6 2
baggage|3 -1 0 -9 -1 0 9 0
bags|12 -6 -1 -1 -1 -1 -1 -1
bakery|9 6 0 -4 2 -7 -5 -1
bakery in|14 -5 0 1 -1 0 -7 0
balance|-8 15 -7 -1 -4 1 1 2
balcony|13 1 -1 -10 -2 -9 15 -7
balises|-10 11 -5 -5 -1 -1 -2 14
ball|7 3 -2 13 -12 -3 0 -7
ball that|5 -7 -2 8 0 -4 -2 2
ballot|4 -7 -4 -4 19 -1 -2 -4
ban|8 -8 -4 -5 13 -2 0 -2
bananas|5 -1 7 -1 -10 -1 1 1
band|9 4 -5 8 -11 -4 -7 7
bands|8 -4 6 7 -2 -2 -9 -3
bank|4 4 0 14 -12 -5 1 -6
bank <number>|16 1 -2 -5 -2 -6 -1 -2
bank account|13 -4 -6 4 -4 3 -5 -1
banks|1 -1 0 -1 -4 -5 13 -3
banned|12 -2 -1 -1 -2 -1 -3 -3
bar|14 -5 7 -2 2 -6 -1 -9
bare|-6 10 -3 5 -5 5 -3 -3
barn|6 -3 -4 -3 -1 10 -6 0
barrister|6 11 -7 -3 -7 -4 -6 9
base|3 -2 2 11 -5 2 -6 -6
base article|1 -2 1 7 2 -1 5 -13
base contains|-2 -4 12 2 -2 -2 -2 -1
base it|6 -3 -7 10 0 -4 -3 1
based on|10 0 0 0 4 1 -7 -8
bash|26 -1 -1 -3 -1 0 -11 -7
bash one|15 -4 -2 -3 -4 0 -2 0
bash script|14 0 -2 -2 -2 -1 -1 -6
basic|8 -7 3 -2 5 2 -7 -2
basil|-13 -1 -2 -3 -3 0 1 20
basket|21 -9 -1 1 2 -2 -6 -5
batch|1 14 -9 -13 2 -6 4 7
batch <number>|-2 4 -6 -6 4 -5 -1 10
batch for|16 2 -3 -5 -2 -5 -1 -4
batch of|12 -7 -1 -5 -5 7 0 -2
bath|17 0 -2 -5 -3 -4 -1 -1
bathroom|16 -1 1 -2 -9 -4 3 -4
battery|-9 -5 -7 0 9 -3 9 6
bay|9 -7 1 1 -9 -1 -3 9
bayes|6 -8 2 -1 -1 2 -8 7
bayes theorem|6 -8 2 -1 -1 2 -8 7
bc|-4 -1 -3 6 -4 -2 -7 14
bc <number>|-2 -3 -3 0 -2 0 -4 14
bd|10 -5 0 -1 0 0 -2 -1
be|-15 12 -1 4 -6 7 0 1
be <number>|19 3 4 -9 -9 -5 -8 4
be a|6 -9 14 -8 12 3 -7 -9
be able|4 10 6 -2 -5 8 -15 -5
be alive|16 -3 0 -1 -3 -4 -2 -3
be an|4 -6 0 -5 0 -3 10 0
be and|7 7 -3 -9 2 -4 -2 2
be answered|-7 1 0 -2 -6 -3 23 -6
be as|1 -14 7 -3 5 2 -3 5
be at|1 13 -10 2 2 -7 -2 1
be aware|-1 15 -2 -1 -8 -7 9 -6
be checked|-3 -4 0 -4 -6 2 14 1
be closed|19 -2 -3 7 -3 -6 -5 -8
be d|19 -1 -1 -2 -9 -5 2 -3
be done|-3 9 -2 -2 8 -8 -8 7
be flipped|-7 -5 -1 -1 14 -1 1 -1
be friendly|13 -2 -1 2 -2 0 -3 -7
be from|-4 -2 0 -2 1 -2 13 -3
be given|-11 21 -1 -2 -1 -1 -4 -2
be honest|5 -6 4 -1 -4 10 -6 -1
be if|7 -4 -4 13 -5 -5 -1 0
be implemented|16 1 -3 -4 -3 -2 -2 -3
be improved|5 -4 -3 9 -5 -8 6 0
be in|10 -8 5 -6 -6 3 -2 3
be kind|18 -4 -2 -1 2 -7 -2 -3
be learned|-8 -1 -1 -1 -4 7 -2 10
be longer|-4 6 16 -12 1 -1 1 -8
be made|9 7 -4 1 1 -8 -7 1
be mixed|-7 0 -1 1 -1 0 10 -1
be my|11 0 -4 0 0 0 -1 -4
be natural|-13 -6 8 -1 2 -3 11 1
be nice|7 -3 5 -6 -3 10 -4 -5
be on|4 10 6 -2 1 -6 -3 -10
be only|12 -4 -4 -4 -3 -7 12 -3
be pretty|14 -5 -3 2 4 -4 -7 -2
be quick|2 -6 -1 1 12 -4 0 -4
be readable|13 6 -1 -5 -5 -3 -2 -4
be red|23 -4 -4 0 -5 -3 -4 -2
be right|12 9 -4 -2 -1 -7 -3 -2
be self|-5 13 -3 0 0 0 -3 0
be shown|-6 4 -11 5 15 -7 -4 3
be so|-4 16 -3 9 -3 -4 -6 -4
be specific|-7 -1 0 0 -4 15 0 -3
be stored|-3 -5 -7 14 -1 1 -7 9
be sure|23 -8 -4 -8 -5 10 -5 -2
be the|8 -3 -14 -5 5 -2 13 -1
be under|-10 0 -2 13 1 -2 2 -2
be used|3 -13 -6 5 -5 -4 8 13
be very|-2 13 -6 11 -1 -8 -5 -3
be with|0 16 -8 1 0 1 -9 -1
beams|15 -1 0 0 -4 -2 -4 -3
beans|2 0 -3 -1 -10 -6 8 11
bear|11 2 2 0 -9 -6 2 -2
bearing|-6 14 2 -6 2 -2 -1 -3
beat|20 -10 -11 0 4 -14 4 6
beatrice|13 -9 -1 -2 -1 6 -2 -5
beats|-8 -1 0 -2 12 -1 0 -1
became|-5 -7 1 16 -7 -2 2 3
because|-7 -2 -4 0 -2 10 7 -2
because <number>|5 -4 0 -1 0 11 -4 -7
because <quotation>|13 -3 -1 -3 -3 -5 1 1
because i|-2 7 -8 3 -3 9 -4 -2
because it|0 2 -3 -3 12 -5 2 -7
because of|-3 -6 -4 -2 -3 9 -2 11
because the|14 -12 -1 -4 -4 6 7 -6
because they|5 -4 -1 3 -4 1 -10 9
become|20 -1 -1 0 0 0 -14 -4
becomes|1 -13 8 -5 -4 0 -8 20
bed|9 -3 -5 -3 -9 4 6 1
bedroom|17 -4 -4 -7 -2 -1 8 -7
bedtime|10 -6 -4 5 -1 -6 3 0
beekeeper|1 -8 -2 1 0 -1 9 0
beekeeper in|-6 0 0 2 1 -3 10 -3
beekeeping|5 -12 5 -2 -2 6 8 -8
been|4 -12 10 -2 -11 11 -6 5
been charged|14 -2 -2 -1 -3 -3 -3 0
been lost|22 0 -5 0 -8 -6 0 -4
been modified|13 3 -6 -6 -2 -5 0 3
been to|12 -1 -3 -4 -5 1 -1 1
been told|-2 -2 8 3 2 -1 -2 -7
beer|0 -14 8 1 12 -4 -1 -1
bees|-2 -9 -7 11 8 1 -13 10
before|-11 25 16 -6 0 -5 -12 -7
before <number>|19 -1 -7 -7 7 3 -4 -11
before after|9 -7 -4 0 -4 9 -2 -2
before answer|-3 15 3 0 -3 -6 -3 -4
before committing|-11 30 -3 -2 -2 -4 -6 -1
before each|-3 -5 12 5 1 -5 -5 0
before edit|3 -5 -6 10 -1 -1 -1 2
before every|-7 13 4 -5 2 -5 2 -4
before giving|7 13 -3 -2 -3 -7 -3 -2
before i|16 -6 -5 -5 -4 0 -4 8
before it|-6 13 7 5 -6 -11 6 -7
before or|10 -3 -2 0 -1 -1 -5 3
before sketch|10 -5 -3 -1 0 0 0 -1
before that|-4 12 10 -2 -2 -2 -7 -5
before the|-2 22 17 -9 -8 -6 -7 -8
before they|3 -1 -3 -4 -3 -4 1 11
before version|13 -3 -6 2 5 2 -5 -7
before workshop|10 -8 -2 4 -3 0 0 -1
before you|-15 16 13 -6 13 -7 -6 -8
beforehand|-10 12 18 -1 -6 5 -7 -12
begin|2 -3 -6 -2 -1 -14 21 2
begin with|4 -1 -5 1 -1 -4 12 -8
beginner|-4 6 -6 -7 -1 -3 8 8
beginner and|18 -3 -2 6 -4 -3 -5 -8
beginner units|9 -6 0 1 -1 0 -1 -2
beginners|19 -6 -1 -4 -4 7 -6 -5
beginning|7 6 -10 -11 -1 1 15 -6
beginning with|12 9 -5 -5 -3 -4 -4 0
begins|-12 14 0 -4 -3 -7 -2 12
begins with|-9 14 -6 -2 -3 -1 0 8
begründung|-9 19 -1 -1 -4 0 0 -3
behaves|-8 -1 9 -1 -1 -1 8 -6
behavior|19 -2 -2 -5 -5 -1 -1 -3
behavior what|15 -1 -1 -5 -2 0 -1 -4
behaviour|-8 -2 -7 14 3 -3 -7 10
behind|-8 -9 20 3 2 2 10 -20
behind a|-5 -2 12 -3 -6 -2 8 -2
behind each|-11 1 0 11 -10 -2 9 1
behind that|-3 -6 24 -3 -3 -3 -4 -2
behind the|-1 -8 11 -1 -3 9 -3 -5
bei|21 -3 -7 0 -5 -5 5 -7
bei <number>|3 -6 -2 15 -9 -1 -1 1
beide|-2 -5 -1 0 23 -4 -3 -7
beiden|-7 -10 13 -9 24 -3 -6 -2
beim|-2 14 -6 -3 2 -3 -5 3
being|11 -6 -6 5 12 -7 -11 2
bekommt|-7 13 -2 6 -1 -3 -2 -4
belief|-10 17 -5 1 -2 -4 1 2
believe|0 -14 7 -3 -7 14 1 1
believe the|6 -5 11 -3 -2 -7 -2 2
belong|11 10 -2 -1 -3 -5 -6 -4
belong to|11 10 -2 -1 -3 -5 -6 -4
belongs|10 9 6 -2 -5 -5 -8 -4
belongs to|10 11 -1 -2 -4 -4 -5 -5
below|-11 1 11 2 6 21 -6 -24
below <number>|7 -9 6 7 0 0 -4 -7
below against|-5 -6 0 15 -1 0 -3 0
below and|-1 2 9 0 -8 4 0 -6
below answer|16 -5 -7 -5 -4 7 -1 0
below are|-6 0 -1 1 1 -2 12 -5
below for|17 -11 -1 -2 -9 0 7 -2
below give|-6 10 -5 1 0 4 -2 -2
below i|12 0 -2 -2 1 1 -7 -3
below is|9 0 -9 -5 3 9 2 -9
below it|-3 12 -3 2 -9 -1 2 0
below to|-8 -1 -1 -1 0 1 -1 10
below which|7 -5 -2 -12 8 6 2 -5
bem|32 -3 -2 -5 -7 -6 -6 -3
ben|1 10 -1 0 -1 -1 -7 -1
bench|13 -9 0 -1 -2 2 -2 -1
benchmarks|11 -6 -3 0 -4 0 1 1
beneath the|14 0 0 -1 -1 -5 -5 -2
beneficiary|18 -7 -2 -3 -4 0 1 -3
benefit|24 -6 0 -5 -4 -2 -3 -4
benefits|0 10 -2 -5 -2 1 1 -3
benefits if|-7 14 -1 -1 -1 0 -2 -2
benign|-11 -1 -6 13 -6 -5 19 -5
berlin|13 1 -2 -1 -2 -3 -5 -2
beside|8 4 3 -4 -9 4 3 -8
beside the|12 -3 -2 -2 -2 -3 -1 -1
besides|-3 13 0 -4 -5 -1 -1 0
besser|19 1 -2 -4 -3 -4 -2 -4
best|0 -14 -5 -1 26 -6 -2 2
best and|-7 6 1 -2 10 -3 -1 -3
best answer|-9 1 1 -1 0 -7 15 1
best for|17 -2 -4 -3 2 -4 -5 -2
best friend|11 1 -3 -4 -6 0 0 -1
best of|-3 -5 -1 -5 17 -1 -2 0
best time|5 -11 1 0 -3 0 14 -6
best to|-1 4 -6 -4 25 0 -10 -8
best way|10 4 -1 -2 -7 -3 -6 6
best worst|-1 0 -3 0 15 -3 -1 -6
beta|-5 2 -3 -6 18 -5 -2 1
better|-11 0 1 -16 45 10 -27 -1
better <number>|1 4 -5 -4 17 -6 -2 -4
better a|0 1 -10 5 15 -4 1 -7
better and|-3 -2 -1 -9 12 0 2 1
better for|27 0 -8 -6 -1 -4 -5 -2
better give|-4 1 0 -3 14 -2 -6 0
better in|14 -1 -3 1 -7 -1 -1 -2
better one|-4 0 2 -2 14 -7 -5 2
better ones|-1 11 -4 -4 11 -2 -6 -4
better reply|-3 -9 -4 -1 9 9 -1 0
better than|17 -9 -7 -1 5 0 4 -8
better to|9 -5 0 -2 6 0 4 -12
between|-2 -1 3 4 -4 -3 11 -8
between <number>|7 1 -8 32 2 -8 -14 -12
between <quotation>|15 -8 -6 11 -5 -3 -5 1
between a|2 10 -7 5 -6 -6 2 -1
between each|-4 -6 12 -2 -5 1 1 3
between flights|16 -2 -1 -3 -2 -1 -6 -2
between is|-3 -10 10 9 0 1 -1 -4
between the|14 -5 12 2 -10 3 -11 -4
between them|10 8 -10 -5 0 2 4 -10
between these|5 14 -9 3 -4 4 -10 -4
between two|20 6 -9 -13 -6 -1 5 -1
bevor|-1 5 12 -4 1 -5 -4 -4
bevor du|-1 5 12 -4 1 -5 -4 -4
bias|-4 -1 -7 6 6 10 -5 -5
bibtex|13 -9 -7 -4 8 4 1 -7
bicycle|9 -6 -4 0 -10 -8 6 12
bicycles|13 -4 0 6 -9 -8 2 0
bid|10 -7 5 -8 -5 3 5 -4
bids|14 -5 -1 -3 -3 -4 1 1
big|10 5 2 4 -6 -2 -12 -2
bigger|13 -4 -2 -8 3 -2 14 -14
bigger than|14 -5 0 -3 1 3 -3 -8
biggest|10 12 -5 -8 4 -3 -4 -7
bigquery|12 -3 -1 -5 -5 -2 -10 13
bike|7 -3 -6 -1 12 -5 1 -5
bikes|-3 -6 -3 -3 11 9 1 -6
billing|13 -7 1 1 -1 0 0 -7
bills|11 -1 -4 2 -2 -2 0 -2
bin|17 -4 -8 0 1 -5 -3 2
binary search|-6 3 4 -3 -2 9 -4 -1
bind|18 4 6 -1 -3 -4 -11 -8
binds|9 2 1 -9 -1 3 -3 -2
bio|16 -8 -2 -3 -1 1 -2 -1
biography|1 -3 -7 10 13 -6 -3 -5
biology|11 -9 -4 4 -2 -3 5 -2
bird|3 -7 -2 8 -4 12 -5 -5
birds|13 -5 10 7 -11 -3 -8 -2
birds how|9 -1 -2 3 0 -2 -7 1
birds in|15 -7 -2 -5 -1 1 -1 1
birthday|5 10 -9 -6 -4 4 3 -2
birthday message|19 -3 -5 6 0 -12 -4 1
biscuits|12 5 -1 -3 -1 -5 -6 -1
bist|1 10 -4 13 -5 -6 -3 -7
bit|14 -3 6 -6 -6 -5 8 -9
bit about|10 2 -6 4 -2 5 -5 -7
bit on|-3 2 -4 -2 -4 3 12 -2
biting|10 -2 -3 1 -1 -2 -5 1
bits|1 3 -1 12 -1 -3 -7 -4
bitte|16 19 -13 -7 -8 -11 6 -3
black|8 -9 4 -6 -11 6 13 -7
black forest|-5 -1 0 5 0 9 -1 -7
black out|-1 -4 -8 9 -1 -1 9 -2
black people|25 5 -3 1 -11 -9 -3 -5
blank|16 -3 -7 -1 -4 -1 -9 8
blank line|14 -1 -5 -5 2 -7 -8 10
bleed|14 -4 -5 -2 -1 -4 7 -5
blind|2 0 0 4 10 0 -8 -8
blinks|23 -7 1 -3 -4 -2 -4 -5
blip|14 1 -5 -5 -3 0 1 -2
block|-8 8 6 -10 -2 -12 2 16
block and|11 4 -1 -1 -5 -2 -2 -4
block from|-2 -7 11 -2 1 -1 3 -1
block size|11 -1 -4 0 0 1 -2 -5
block so|1 -2 14 3 0 -4 -6 -6
blocked|10 1 -3 -4 10 -6 -8 0
blocks|13 6 -3 -2 -1 -4 -1 -8
blog|10 -5 5 -1 -6 1 -8 3
blood|4 9 -4 -12 1 -6 11 -4
bloops|-6 11 0 -1 -1 -1 -1 -1
bloops are|-6 11 0 -1 -1 -1 -1 -1
bloque|6 -4 15 -3 -5 -3 -3 -2
blue|19 -7 -8 -5 7 -3 8 -12
blue and|18 -9 -5 1 -3 -1 -4 3
blueberry|14 1 -4 0 -6 -1 -3 -1
blunt|6 -8 -4 -1 -6 11 -10 13
blurry|19 -3 0 -4 -2 -3 -2 -4
blurry low|15 -2 0 -3 -2 -3 -2 -3
board|21 -2 -6 1 5 -8 -5 -6
board and|-1 13 -9 -7 -3 3 0 3
board game|3 -2 -1 -9 9 3 -1 -3
boat|20 -8 -1 -3 -5 -6 -6 8
boats|13 -2 4 2 -1 -9 -4 -2
body|18 -6 -6 -10 -8 -4 14 2
boil|12 -9 -10 1 16 -5 5 -10
boil an|4 -2 -6 -1 14 -3 0 -6
boiler|17 -1 -7 -7 -4 -1 7 -5
boiling|21 -6 -4 -3 0 -1 -6 -2
boiling point|19 -5 -4 -3 -1 -2 -4 -2
bold|17 2 -1 -1 -7 1 -4 -6
boleto|15 -2 -3 1 -5 4 -8 -2
bond|-3 9 -5 0 -3 -6 -3 13
bone|10 -5 -5 -1 -2 2 7 -5
bonus|3 -5 1 11 -4 3 -7 -1
book|27 -1 -12 -3 -4 -14 -2 9
book and|10 -3 -1 -2 -6 -1 0 1
book club|16 -1 -2 2 -12 1 -1 -3
book how|13 -6 -1 -1 0 -1 -1 -1
book wrong|13 -4 0 -6 0 -4 3 -3
booked|10 -8 -4 -5 11 -3 -2 1
booking|18 5 -2 4 -6 -10 -5 -2
bookings|21 -6 -2 -8 2 -5 -5 4
books|23 -2 -3 4 -6 1 -18 -1
books how|8 -4 -1 9 -6 1 -6 -2
bookshops|10 -1 -5 0 -1 -6 -1 4
bool|0 -10 -1 14 7 -4 -2 -3
bool <quotation>|-8 -6 -4 19 -3 0 1 1
boolean|33 -7 -4 -5 -5 -5 0 -7
booleans|0 0 -3 15 -4 -2 -3 -2
boots|14 -4 -3 7 -7 -3 -3 -1
boots <quotation>|12 -1 -4 0 -1 -2 1 -5
bootstrap|-9 -1 -1 0 -1 4 9 -1
border|-2 -3 -1 -4 -1 1 12 -1
borderline|-8 -3 -2 17 1 -1 -2 -2
bored|21 0 -5 -4 -3 -4 -4 -2
boredom|-5 0 -2 -3 0 0 14 -3
boring|11 -3 6 -2 0 -7 -3 -2
born|-11 7 -2 15 -13 -3 4 5
born in|-8 -2 -2 15 -10 -3 7 5
borrow|5 11 -4 0 -1 -9 -3 0
boss|11 -8 1 -5 5 -5 3 -2
boss and|15 3 -3 -4 -6 0 0 -5
bot|-15 -16 -20 17 14 23 -10 8
bot <number>|-6 0 -1 10 1 -1 -1 -1
bot <quotation>|-1 -3 -6 13 -7 12 -3 -5
bot for|28 -7 -1 -5 -5 -4 -2 -5
bot i|-5 -4 0 5 -3 11 0 -5
bot of|14 -1 -2 -5 -5 7 0 -8
bot on|9 -7 2 0 -3 -1 -2 2
bot please|-5 -2 9 0 0 9 -2 -8
bot replies|-3 2 2 -1 11 -6 -4 -1
bot s|-7 -2 -7 12 -2 12 -4 -2
both|-18 5 4 -17 26 -7 3 4
both a|-6 13 -2 0 4 -2 -6 -1
both are|-6 -4 18 -4 8 -4 -4 -3
both bad|-6 -1 -1 -1 12 -1 -2 -1
both buttons|13 -3 -4 -6 -5 2 8 -5
both follow|-3 11 -2 1 10 -4 -12 0
both for|-6 -3 9 4 -3 1 -1 -1
both of|17 -6 -6 -2 8 -2 -5 -3
both paragraphs|-2 -5 0 -1 -1 -6 14 0
both replies|-7 1 -5 1 10 0 0 1
both sides|-5 12 -6 6 -8 -3 11 -7
both the|-12 -1 2 -1 10 3 -1 1
bots|-5 -6 -6 9 21 -6 -4 -4
bottles|5 -2 0 -2 -10 13 -4 0
bottom|7 -3 0 -13 16 9 -7 -9
bottom of|10 5 -6 -2 -2 -4 2 -3
bought|1 8 -8 3 -5 1 1 0
bought <number>|23 1 -4 -9 -10 0 0 0
bought a|8 7 -4 -6 0 2 -9 2
bought in|-9 17 -1 2 -2 -4 -5 2
bound|20 0 -5 -3 -4 -2 -4 -2
boundaries|11 0 -2 -1 -1 -3 -4 -1
bounded|18 -9 -2 -4 3 -10 0 4
bounded sequence|8 -7 -5 -1 8 -4 -3 6
box for|0 -8 10 -4 -4 -2 -3 10
box with|20 -12 3 -1 -2 2 -6 -4
boxed|-11 20 2 -2 -5 -8 -15 19
boxed answer|-5 5 -1 10 -2 -6 -1 -1
boxed find|-7 16 -1 -1 -1 -2 -2 -1
boxes|16 1 -5 -5 -11 -1 3 2
boxes at|-2 -5 -8 3 3 2 -1 8
boxes with|17 -7 3 -2 -1 5 -8 -6
boys|6 -3 -9 -8 1 3 9 0
boys and|18 0 1 -6 -4 -2 -4 -2
bracket|8 -6 -5 -4 18 -6 -1 -4
brackets|9 10 6 -7 -7 3 -17 3
brackets and|-6 -11 9 -1 -1 3 0 5
brad|14 5 -7 -4 1 -4 -5 1
bradley|0 0 -4 -1 13 0 -5 -3
bradley terry|0 0 -4 -1 13 0 -5 -3
brain|3 -5 16 -2 1 -4 -5 -3
brainstorm|5 3 -3 -4 -3 -8 11 -2
brainstorm <number>|5 11 -3 -1 1 1 -7 -7
brainstorm names|18 -1 -1 -5 -5 -1 -2 -3
brake|18 -4 -5 2 -4 -2 -3 -1
branch|10 16 0 -12 -1 -2 -2 -9
brand|22 -5 1 -2 -11 -10 12 -6
brannoch|16 -3 -1 -1 -4 -1 -2 -4
brasileiro|6 -3 -5 -4 -3 2 13 -6
brauch|18 -3 -4 -2 -1 -1 -3 -5
brave|17 -2 -2 8 -9 -3 -3 -7
brazilian|10 1 -5 -2 -5 2 5 -7
bread|14 -3 2 -1 -11 -10 10 -1
break|-9 8 -16 -1 10 26 -1 -17
break it|-5 11 -4 -4 -2 8 -2 -1
break this|8 -9 -7 1 0 15 -5 -4
breaker|-4 3 -7 -2 14 -1 -2 -1
breakfast|12 -3 1 -2 -8 5 -6 1
breaking|12 -2 -3 -2 -2 -3 4 -4
breaks|-12 -7 -2 -4 4 10 -1 11
breath|13 -2 -3 0 -1 -2 -3 -2
breathe|-2 11 -7 -1 9 -2 -6 -2
brevity|-10 0 -5 8 15 -3 -3 -2
brian|14 -1 -4 -3 -1 -2 -3 0
bridge|5 2 -1 2 3 -11 7 -7
bridge the|-4 15 -7 -1 2 -1 -3 -1
bridges|11 -9 -1 11 0 -5 -1 -6
brief|-4 4 -15 2 -5 -3 4 16
briefly|0 -9 -1 -5 18 -5 5 -3
briefly what|17 -9 -2 -3 -1 0 -3 1
bring|7 -5 -19 2 -3 -7 1 25
bring all|0 -3 -2 -2 -6 -2 -2 17
bring it|-5 -4 -3 8 1 10 -5 -2
bring to|14 -4 0 -1 0 -1 -5 -3
brisk|-8 1 -1 -2 -1 -1 0 13
british|15 -4 -1 6 -3 -14 -14 15
british english|22 -4 0 -1 -5 1 -6 -8
british spelling|1 -8 4 -5 -5 1 1 11
broken|0 7 12 -2 -11 4 -22 11
bronze|10 -6 -11 -1 13 -2 -2 -1
brother|0 -5 13 -4 -1 -2 -1 0
brought|29 -8 -2 -2 -3 0 -9 -5
brouillon|-7 20 -5 2 -2 2 -5 -4
browser|-6 16 -3 -2 -5 4 1 -4
brutal|4 -11 -1 -2 5 -3 1 8
bubble|9 5 -2 -7 5 -7 -6 1
bubble sort|9 5 -2 -7 5 -7 -6 1
bucket|9 -3 0 -3 -3 10 -6 -4
buckwheat|22 -4 0 -3 -1 -4 -3 -6
budget|6 -11 23 -8 -2 -3 0 -3
budget <number>|13 -3 -3 -2 -1 1 -7 2
budget is|15 -4 2 0 -4 -3 -4 -2
bueno|10 -1 -6 0 -4 -5 -2 8
bug|9 1 4 -6 -4 -1 -5 2
bug in|13 7 -3 0 -2 -12 -3 -1
bug type|-4 0 -3 -1 -1 10 5 -5
bugs|16 -4 -3 -1 -4 -2 1 -3
build|-1 8 -7 -12 5 6 8 -7
build a|8 10 -8 2 -3 -4 -4 -1
build it|1 -13 -7 -4 10 18 -5 1
build the|-2 10 0 -4 -6 5 -1 -1
building|8 13 -3 -1 2 0 -9 -9
building a|6 -11 10 3 -3 3 1 -9
building and|12 -3 1 -1 -5 0 -2 -3
buildings|11 5 -2 -5 -6 -1 -2 1
built|10 -1 2 -3 -1 -4 4 -7
bull|11 -5 8 1 -5 -7 -3 0
bullet|23 0 -4 -9 -6 11 -6 -9
bullet points|29 -4 -7 -4 -3 8 -10 -8
bullets|14 -7 4 -7 -5 -5 2 4
bullets for|5 0 0 0 10 -4 -6 -4
bump|13 6 -5 -1 -3 0 -5 -5
burkina|14 -6 2 -10 5 -5 -1 0
burkina faso|14 -6 2 -10 5 -5 -1 0
burned|21 -7 -6 -7 -2 -2 1 2
bury|16 -5 0 0 -2 -1 -4 -5
bus|5 -4 6 1 1 -2 5 -12
bus at|1 -4 -4 -1 7 10 -2 -7
business|-2 4 9 -13 3 4 2 -7
business plan|5 -5 10 -1 0 -7 1 -3
busy|11 -1 -2 -6 13 -1 -14 1
but|-4 -4 -3 4 -11 -7 20 6
but <quotation>|19 1 -2 -2 -5 -8 -3 0
but are|-5 -1 -1 -1 -1 -2 12 -1
but before|-3 19 -5 -1 -4 0 -5 -3
but can|13 -4 -4 -8 -4 8 -2 0
but don|9 -10 0 2 -1 -2 3 -1
but for|25 -1 0 -6 -3 -8 -4 -5
but how|-1 11 -2 3 3 -1 -6 -7
but it|11 -4 -1 2 -2 -7 0 1
but not|11 -21 16 6 -7 2 4 -11
but only|13 -4 -2 -6 -1 -2 6 -4
but other|-7 -2 -1 1 -1 -1 14 -3
but realistic|7 8 0 0 0 1 -11 -5
but shouldn|-2 -3 -1 -3 -1 0 12 -3
but still|15 -3 -1 1 -4 -4 4 -8
but the|2 -3 -6 -3 11 5 -12 7
but without|10 0 0 -3 -7 -6 -6 11
button|27 1 -8 -2 -3 -6 -1 -7
buttons|15 0 -9 1 -3 -5 11 -9
buy|18 -6 -5 9 1 -11 -7 2
buyer|12 -5 7 -1 -2 -8 9 -10
buyer <number>|-6 -6 10 -2 -3 2 7 -2
buying|3 -11 0 0 -1 9 1 -2
buys|12 -17 -4 4 9 -7 -5 7
buys <number>|12 -15 6 -2 -10 4 1 5
by|-20 -1 -7 15 8 17 -5 -7
by <number>|9 0 -8 7 -18 -4 5 9
by <quotation>|25 5 -6 -10 -7 2 -3 -5
by a|-8 0 -8 9 7 4 -5 0
by adding|-3 1 -4 -3 -2 0 14 -4
by airline|-1 -2 -3 -5 -4 3 13 -1
by an|4 -4 -7 -2 3 -3 0 9
by analyzing|14 0 1 -3 -2 -1 -3 -7
by another|-4 17 -3 -5 -4 11 -6 -5
by asking|15 -6 4 -2 -13 10 -11 2
by clause|-9 5 -2 -1 -1 11 -2 -1
by contradiction|-3 1 -4 -1 8 2 3 -7
by dept|9 3 1 -3 -1 -11 0 3
by hand|-3 13 -4 6 5 -8 -4 -4
by her|-11 0 -1 -1 4 0 10 -1
by how|7 -4 -4 0 3 -1 -8 8
by induction|4 6 -1 -13 -2 -1 3 4
by itself|-5 13 5 -5 0 -10 1 0
by june|13 -5 -1 0 -1 -3 -3 0
by length|2 -2 0 9 2 -6 -4 -1
by level|1 -5 -2 -4 -3 2 15 -3
by line|10 9 -4 4 -3 1 -2 -14
by model|-10 -2 -1 15 10 -8 -4 -1
by moment|-5 -4 16 0 -3 1 -4 -1
by month|24 -9 0 -4 -4 -3 -8 4
by myself|10 0 -5 -6 -4 0 -2 7
by name|12 -3 -1 3 1 -10 -5 1
by noon|11 11 -4 -5 1 -2 -7 -5
by number|-1 12 2 -4 0 -10 -3 4
by one|-6 13 0 -9 -13 8 1 7
by our|-1 1 -6 11 -7 16 -4 -11
by price|9 0 1 -8 -6 3 1 1
by quality|-12 -2 -7 -3 31 0 -4 -4
by replacing|13 -5 -2 -1 3 0 -3 -5
by sentence|-12 11 2 -1 -2 8 -3 -3
by side|-1 -2 5 -1 3 -1 -10 8
by step|20 -1 -10 0 4 -9 -5 1
by the|3 -9 -14 13 7 6 3 -8
by this|7 2 -1 -3 -3 -8 14 -8
by tomorrow|11 0 -1 0 -1 -5 -1 -3
by topic|14 0 -3 -3 -3 -1 -3 -1
by train|14 -2 1 -1 -7 -1 0 -2
by two|-1 15 -8 1 2 -1 -4 -3
by user|21 1 -5 -3 -4 -3 -4 -3
by voice|16 -4 -1 -8 -2 -1 -1 1
by week|16 -2 1 0 -3 -1 -12 1
by when|7 -3 -1 3 -4 7 -11 2
by which|16 3 -4 0 -6 -2 -4 -3
byte|9 -5 -5 -4 -2 -5 0 13
bytecode|13 -2 -2 -2 -2 -1 -4 -1
bytes|13 10 0 -10 2 -6 -1 -9
c|6 11 -7 3 -6 4 -12 0
c <number>|9 10 -8 -6 -10 7 -2 0
c a|4 -8 3 -1 15 -3 -7 -3
c and|10 -4 1 1 -7 0 -2 1
c c|2 -1 1 -2 2 8 -3 -8
c code|9 -6 -2 -1 0 -3 2 0
c est|10 -3 -6 9 2 -7 -4 0
c files|12 -8 0 1 -2 1 -5 0
c for|6 -9 -2 -3 9 1 0 -1
c function|14 1 -2 -8 1 3 -3 -5
c program|10 -1 3 -5 -7 1 -5 2
c that|15 4 1 -5 -13 1 -5 1
c the|10 -5 1 1 -8 0 0 1
c which|-7 9 -1 -5 3 -1 0 2
cache|-5 -11 -11 -9 15 13 -1 8
cad|10 -3 -1 7 -5 -3 -1 -4
cada|-37 23 -14 12 -11 7 10 10
cada apartado|-2 -5 -7 13 -7 -1 -8 16
cada cosa|-5 12 -1 -1 -1 -2 -1 -1
cada renglón|-5 11 -4 8 -5 -3 -2 0
cada uma|-3 24 -2 -9 -2 3 -6 -5
cada una|-7 9 -5 -6 -6 0 16 -1
cada uno|7 -3 0 10 0 0 -8 -4
cadence|24 -4 -4 -2 -4 -4 -1 -7
café|19 -3 7 -7 -8 -4 -2 -1
calcium|13 -3 -1 -1 -1 -3 -2 -1
calculate|17 32 -17 -3 -6 -13 -15 4
calculate the|18 -1 -6 -1 -8 3 -6 2
calculatearea|8 1 0 6 -3 -3 -3 -7
calculated|12 3 1 -4 -5 -2 -5 -1
calculates|5 -7 9 -6 -1 8 -10 2
calculates the|7 -6 10 -3 0 7 -14 0
calculation|5 8 -1 -8 -4 7 -9 1
calculation i|-7 13 0 0 -4 -5 -4 7
calculation of|-7 -2 -1 -1 -2 15 -1 -2
calculations|11 -2 -1 -1 -2 0 -7 2
calculators|4 -6 -6 -1 9 -5 -9 15
calculer|5 -4 12 -9 -3 3 -2 -1
calendar|9 0 -4 -1 -14 -6 11 4
calibration|15 -7 3 -1 0 -4 -2 -4
call|4 4 6 6 4 -7 -9 -8
call a|-3 7 -8 2 0 -2 2 2
call and|-4 11 -4 1 -4 -2 -3 6
call centre|3 7 0 -5 -2 0 -12 8
call get_weather|-5 -3 -4 13 -7 1 6 -2
call the|4 3 -8 -6 8 1 -1 -2
call to|14 -4 1 1 -2 -3 -2 -4
call with|0 3 -6 -3 -1 -3 10 -2
call write|-10 18 -5 -1 -3 -2 -2 5
called|17 -13 1 3 -3 -3 -12 11
called <quotation>|13 -3 -4 8 -2 -2 -6 -3
calligraphy|1 -4 1 9 -4 11 -8 -6
calling|0 -4 -10 -4 7 -2 10 3
calls|0 -11 7 -4 -9 0 7 11
calm|8 -10 -2 -8 -11 3 5 14
calvin|17 -2 -5 1 -1 -4 -5 -2
cambia|-3 -3 -10 -5 9 -3 8 8
cambridge|21 1 -4 1 -8 -4 -6 0
came|-3 -5 21 -7 -2 7 -8 -4
came back|11 0 -4 -1 0 2 -3 -5
came from|-8 -12 -4 3 13 2 1 4
came in|-8 1 -4 -3 -1 10 9 -4
came into|19 -7 -1 1 -1 1 -10 -2
came out|-7 -4 15 -2 -1 -1 0 0
came with|6 -6 12 -2 -1 1 -1 -9
camera|11 -1 3 -3 -2 -5 0 -3
camera is|-7 0 8 2 -2 0 1 -1
cameron|13 -2 -6 -1 0 1 -6 -1
caminho|19 -8 -4 -10 -6 13 1 -6
campaign|13 2 -2 1 2 -7 -8 0
camping|26 -7 0 -3 -3 -6 -4 -2
can|13 3 -4 0 -7 -2 -3 2
can a|16 -1 1 1 2 -5 -7 -7
can answer|26 0 -2 -6 -6 -2 -1 -7
can be|-1 -2 5 -2 -23 2 25 -4
can do|8 12 -5 3 -2 -15 1 -3
can dogs|15 -2 -1 -2 -3 -1 -4 -2
can easily|12 2 -3 0 0 -1 -4 -7
can explain|19 -9 -1 5 -7 -2 -2 -2
can find|5 9 -7 -1 -1 -2 -4 2
can follow|13 2 6 2 3 2 -13 -15
can go|-3 0 -7 -7 1 6 0 10
can have|22 -2 -5 -2 -3 -5 -6 0
can he|12 4 0 -4 -3 -3 -4 -2
can help|14 -3 -1 -2 -2 0 -5 -2
can i|15 -14 -6 -2 -2 5 3 3
can imitate|-1 -8 0 3 0 -3 -2 11
can justify|14 -6 -4 1 -1 -1 -1 -2
can practise|8 6 -4 3 3 -2 -8 -7
can put|12 -4 -2 0 -2 -1 -1 -1
can read|7 -3 1 -9 2 5 -4 1
can reply|25 -5 -5 -4 -4 2 -7 -3
can say|12 -4 -1 2 -2 -3 -3 -2
can see|25 -4 4 -5 2 -10 -7 -4
can t|4 8 -9 2 -1 3 -13 4
can test|10 5 0 0 -1 -6 -7 -2
can the|-5 12 -2 -1 -1 -1 -1 -1
can use|12 -8 4 -1 -2 5 2 -12
can we|18 8 -8 -3 9 -3 -9 -12
can work|17 -3 0 -7 -3 0 -3 -1
can you|19 -5 -2 0 -5 1 -9 1
canada|8 -1 -1 0 -3 -4 10 -9
canal|12 -7 0 -3 2 0 2 -6
canberra|-10 1 -2 7 9 -3 -1 -3
cancel|3 -10 -9 7 -1 5 13 -8
cancel the|0 -4 -3 13 -6 3 -1 -1
cancelled|3 0 -6 20 -11 2 -3 -5
candidate|-25 9 -5 33 19 1 -26 -6
candidate <number>|-3 -9 1 22 -5 1 -3 -5
candidate <quotation>|-7 -1 0 16 -1 -1 -3 -4
candidate answers|-10 -1 11 0 4 -6 -9 11
candidate s|-4 -6 -4 18 4 -2 -5 0
candidate solution|-17 -3 1 7 2 7 1 2
candidates|-13 8 6 -9 22 -8 2 -7
candles|17 -8 2 -2 -6 0 -7 3
candy|16 -1 -4 -3 -4 -1 -6 2
cannot|12 -13 -6 10 6 -14 8 -3
cannot be|-4 -3 -3 -3 -1 1 14 -3
cannot tell|-7 15 -1 11 -9 -5 -2 -2
canon|10 -7 -2 -5 -3 -1 0 9
canonical|-20 -3 -5 -5 -4 -3 -4 43
canonical answer|2 -5 -5 -3 -2 -4 -4 21
canvas|10 -6 0 -2 -1 0 0 0
cap|19 0 -1 -1 -4 -3 -4 -5
capital|13 2 0 6 -5 0 -5 -10
capital of|15 -3 0 6 -4 0 -4 -10
capitals|16 -4 1 -3 -2 0 -4 -4
captain|10 0 -3 5 -6 0 -1 -5
caption|1 14 -6 6 6 -12 -6 -3
caption for|14 9 -9 -3 -2 -4 -9 4
captions|26 -3 3 2 -11 -10 -7 2
captions for|19 -5 1 0 -8 -2 -5 0
capture|6 -5 -2 10 1 0 -6 -4
car|10 4 -2 -4 -12 3 0 1
car is|12 -1 0 1 -8 1 -3 -2
card|12 -8 -4 -9 5 7 -10 7
card <number>|-1 -4 3 9 -8 -3 0 4
card and|10 -4 5 0 6 -4 1 -13
card can|11 0 -5 1 6 -7 -6 -1
card from|8 -5 -3 -4 -6 11 6 -8
card is|30 -1 -4 -1 -9 -6 -6 -5
card payment|3 7 -9 -1 5 1 0 -7
card to|4 0 -1 0 7 -10 -4 5
card work|11 -4 0 -2 -1 -2 -1 0
cardiologist|5 0 0 13 -3 -10 -3 -3
cards|9 -4 1 -1 -1 -14 10 -1
care|4 8 -1 4 7 -3 -6 -13
careers|16 1 -5 0 -2 -3 -4 -1
careful|-1 18 -1 5 1 -5 -12 -6
carl|3 10 -9 -4 7 0 -5 -2
carpet|7 11 -2 5 4 -6 -10 -9
carried|-5 17 -9 9 -3 -2 1 -8
carried out|-6 16 -5 -2 0 -1 1 -3
carrier|10 5 -3 -3 -3 6 -7 -4
carry|-1 16 9 -5 -6 5 -4 -14
carry digits|-7 25 0 -3 -4 -5 -3 -4
carry on|-9 -2 0 0 3 9 1 -2
carry out|12 -7 -5 2 2 -3 -2 1
carry the|12 15 -1 -5 -3 -5 -10 -4
carrying|11 9 -5 -2 -5 -6 -4 1
cars|13 -1 -3 -2 6 -15 -1 4
cars are|17 3 -4 -6 -8 -1 1 -2
cart|5 -2 11 5 -2 -1 0 -17
cartoon|3 4 -3 1 8 5 -11 -7
cas|15 -1 -2 -6 1 -3 2 -6
case|2 5 -2 -11 0 5 1 0
case <number>|8 6 1 -7 0 -1 -9 1
case and|1 9 -1 -1 -6 -2 0 0
case as|10 0 0 0 -6 0 -4 0
case because|13 -9 -1 0 -1 0 -1 -1
case before|-3 -1 10 1 5 -4 0 -8
case for|8 -4 -1 0 3 8 -10 -3
case it|5 -1 0 -5 0 -6 -5 12
case no|11 -5 6 -5 -9 -5 -9 17
case of|15 -1 0 -2 -4 1 -6 -3
case without|-7 -2 6 -4 4 -3 11 -6
cases|4 6 7 1 -10 -8 8 -7
cases <number>|-12 14 1 -4 0 -1 1 0
cases def|15 2 -7 -8 3 -4 0 -1
cases for|4 -11 8 8 -2 0 -3 -3
cases i|-3 17 -7 -6 -2 -5 2 5
cash|17 7 -2 -6 -14 -3 0 1
cash but|14 -4 0 -7 1 0 -4 -1
casing|1 -7 -1 0 1 -5 0 11
caso|-5 -3 16 -9 16 -5 -5 -5
casos|16 2 -4 -4 -3 -1 -4 -3
casos de|16 2 -4 -4 -3 -1 -4 -3
castle|12 -6 -3 1 -1 1 -2 -2
catalogue|16 -7 0 3 -8 -3 -2 0
categories|16 -5 0 4 2 -1 -8 -7
categorise|16 -3 -3 -4 -3 -4 0 2
category|5 -10 -7 -2 2 2 7 3
category and|-3 0 -3 11 0 9 -10 -4
cathode|16 -2 -4 -3 1 -3 -3 -3
caught|19 -5 -1 -2 -9 6 -9 0
cause|-8 3 -6 10 5 8 -8 -4
cause and|8 -7 -3 -3 1 12 -2 -6
cause not|-3 1 2 1 7 -11 2 2
caused|-2 -4 11 -1 -2 -2 2 -1
causes|2 7 -6 -5 -6 17 -6 -2
causes of|1 -6 -5 3 -1 13 0 -5
causes the|12 -1 -1 -5 -2 -2 -1 -1
caution au|11 -6 -1 -1 -1 -1 -1 -1
cautious|-11 -3 0 16 -3 -5 -3 8
caveats|-22 1 -11 -12 -1 28 1 15
cbse|10 4 -1 -6 0 -3 -5 1
cd|17 -5 -1 -4 -6 -1 0 0
ce|-10 4 7 7 -8 7 -13 6
ce qu|14 -11 10 -6 3 -4 -9 3
ce qui|-2 2 17 -10 -8 16 -8 -6
cell|-2 6 -7 -9 9 -5 3 6
celle|-5 8 -14 1 2 11 -2 -1
celsius|20 -3 -2 -5 -1 -3 -3 -3
celular|2 9 -6 -4 -7 -8 16 -3
center|11 6 -3 -2 -5 0 -3 -5
center text|17 -2 -5 -2 0 -1 -3 -4
central|12 -3 -1 2 -1 -2 -4 -3
centre|24 2 -5 -10 3 -8 -7 0
ceo|16 -5 -4 4 -3 1 -1 -8
ceo of|16 -5 -3 -2 0 2 -1 -6
cereal|15 -5 1 -3 1 -4 -3 -3
cert|10 0 0 0 -8 -3 0 0
certain|-9 6 8 -3 -6 3 -3 3
certainty|-2 -6 -2 -3 18 10 -9 -6
certo|-6 13 -3 10 -3 3 -7 -7
ces|-12 9 -10 -7 12 -6 -8 22
cette|-3 -4 17 -9 -12 13 4 -4
cette réponse|-5 -2 -1 -4 -6 13 6 -1
chacun|3 7 -2 9 -5 -1 -6 -5
chacun des|-5 7 -2 11 -3 -2 -2 -3
chain|-10 17 3 -5 9 -6 -12 3
chain for|0 10 -10 -5 -3 -3 0 11
chain of|-17 15 13 -4 -8 4 -6 3
chairman|9 4 -13 1 -2 -2 -1 4
chairman of|19 -6 -12 2 -1 2 1 -5
chairs|11 -2 -1 -1 -2 2 -1 -6
challenge|9 1 -2 -9 4 -9 11 -6
challenges|7 -2 -6 -6 7 -3 -4 9
chambers|-4 -4 11 0 -3 4 -4 0
champion|-9 -1 -3 1 18 0 -3 -3
champion and|-10 -1 0 -2 19 0 -6 0
chance|11 -2 -5 2 8 -5 -2 -6
change|-1 -27 1 -4 -8 13 10 15
change my|9 7 0 -1 5 -10 0 -10
change of|1 -3 -3 -2 -3 -3 16 -4
change that|-3 -6 -1 0 -2 15 -1 -2
change the|3 -5 -3 -7 6 11 -11 8
change their|15 2 2 4 -3 -5 -6 -9
change what|13 4 -5 -5 -5 -2 -2 1
changed|19 -4 -8 14 -16 0 1 -6
changed if|9 7 -1 -6 -6 -1 1 -4
changed lines|11 -4 -2 -2 -1 2 -3 -2
changelog|11 4 4 -6 1 -2 -3 -8
changes|6 -1 -7 -5 7 4 4 -8
changes <quotation>|9 -8 -7 -1 -1 5 3 -1
changes and|-11 -1 -2 -1 -1 10 2 4
changes the|-5 10 -1 -1 0 -3 1 -2
changing the|1 -6 -7 -3 -3 0 11 6
channel|7 -17 7 -2 -2 10 2 -5
channels|-5 -2 14 -2 -1 -1 -1 -2
chaos|10 -5 -1 -2 0 -1 0 -1
chapter|10 -9 -7 6 -12 1 7 4
chapter <number>|7 -16 2 2 -2 -6 5 7
chapter into|-3 -16 -8 10 -2 -2 5 16
chaque|-22 5 4 9 9 4 2 -10
chaque point|-5 -7 -2 3 0 8 1 2
character|13 -13 0 -4 8 -5 1 1
character <quotation>|4 1 -11 6 -1 -3 8 -5
character as|2 2 9 -1 -4 4 -10 -3
character sheet|4 4 -3 -10 0 -7 2 10
characteristics|18 0 -1 0 -3 -2 -9 -3
characters|15 2 -2 0 -3 3 -7 -8
characters at|2 -1 4 -5 0 -6 9 -2
characters from|10 -1 -5 -1 0 0 -3 -1
charge|15 -2 3 -6 -14 4 4 -2
charge for|4 -7 3 -11 3 10 0 -3
charge of|22 -7 -1 -7 -8 -6 6 1
charge on|14 -2 -5 5 -7 -5 2 -2
charged|20 -5 -1 -6 -2 6 -4 -6
charged an|15 -3 -3 0 -2 -5 -4 2
charged more|15 0 -5 1 -4 -6 1 -1
charged twice|9 -1 6 0 -4 -8 -1 -1
charger|0 -7 2 0 3 10 -5 -3
charges for|15 -4 -2 -4 -2 -1 -1 -1
chart|14 -4 4 3 -5 -7 4 -9
chat|10 -22 -17 4 7 -16 16 18
chat about|12 0 -5 0 -1 -1 -1 -5
chat assistant|12 0 1 -1 -7 1 -3 -2
chat between|26 -4 -3 -2 -5 1 -5 -8
chat format|-10 -2 -3 -1 -3 0 -3 23
chat with|6 2 -8 6 -7 1 9 -10
chatbot|-8 -5 -13 9 1 8 16 -8
chatbot <number>|-7 -1 -2 -4 13 -5 8 -3
chatbot replies|-1 -6 -2 -7 6 15 -2 -2
chatbot s|-7 -1 -5 1 -1 12 -1 0
chatbots|-4 -4 -3 -2 15 -5 7 -3
chatgpt|12 0 -4 -1 -4 -1 -1 0
chats|-8 -10 4 0 8 -2 9 -1
chatty|19 -4 -4 0 -3 -2 -3 -3
cheap|5 -7 -9 9 12 -3 -10 4
cheaper|19 -6 0 1 -15 -2 -12 15
cheaper and|2 -2 0 2 -11 2 2 6
cheapest|9 -3 -4 -1 4 -2 3 -6
cheapest way|-5 -3 -4 -3 11 -2 8 -2
cheat|9 -1 -6 8 -2 2 -2 -8
cheat on|14 -2 -2 -1 -2 2 -2 -7
check|1 13 -11 11 -4 8 -5 -13
check <number>|17 5 -2 -6 -3 -10 -1 -1
check after|12 -8 -6 2 1 -4 1 1
check answer|-6 13 0 8 0 -6 -10 1
check by|-4 12 -1 -3 -1 -1 -1 -1
check first|10 -9 1 -7 -2 -3 5 6
check for|-1 -2 -1 9 9 -9 -1 -3
check if|22 -2 6 -5 -11 -7 3 -6
check it|14 15 -7 -10 -3 -3 -6 -3
check list|20 -8 -4 8 -4 0 -7 -5
check my|18 -6 6 -10 -3 -4 -2 1
check on|-5 13 1 -4 0 0 -6 1
check result|-5 13 -2 3 2 -4 -7 0
check that|17 -6 -1 -7 0 5 -9 0
check the|4 -5 -3 15 -7 8 -6 -7
check this|6 -5 -2 -7 3 -4 9 -1
check whether|7 -8 6 -8 -1 -1 2 3
checked by|10 -1 0 0 -6 0 -3 0
checker|9 -6 -1 16 -8 -6 1 -5
checking|9 -3 0 1 -1 -1 8 -13
checklist|15 -16 -1 17 0 -16 -10 11
checklist can|14 -6 -4 1 -2 3 -2 -3
checklist for|11 -3 0 -5 2 -5 -4 5
checklist hides|-3 -3 9 5 -4 3 -7 0
checkout|18 -4 -7 -6 11 1 -9 -4
checkpoint|-1 -4 1 -8 6 12 -1 -4
checks|-7 10 -3 11 -2 -2 -5 -2
checks and|-1 -8 12 1 0 -2 -1 -1
checks if|3 0 -5 -14 9 10 -1 -1
cheese|15 1 2 -5 -4 3 -8 -3
chef|12 -10 -4 -4 1 -3 -2 9
chemistry|-1 -9 -9 15 -11 6 14 -6
chess|16 5 10 -7 -3 -8 -5 -7
chess position|-2 11 -6 -5 -1 2 -1 0
chess what|16 -4 -1 -2 -3 -2 -2 -1
chest|-1 -6 -3 10 4 -2 0 0
chickens|-11 10 1 0 1 0 0 -1
chief|20 -7 0 -5 -9 -5 1 6
child|8 -3 -8 0 0 4 7 -9
child <number>|-11 11 7 2 1 -7 -4 1
children|15 8 10 -12 3 -8 3 -19
children s|6 8 -2 4 -2 -5 -3 -8
china|18 7 -9 -3 -6 -6 -8 7
chinese|10 -6 -9 5 0 -9 4 4
chinese people|27 -17 -3 6 -7 -1 2 -7
chip|13 -2 -1 -2 4 -4 -5 -2
chips|15 0 -1 -1 -6 1 -4 -5
chips and|14 0 -2 1 -4 1 -4 -6
chloride|13 -1 -2 -2 -1 -3 -1 -3
chlorine|16 7 -2 -3 -9 -7 -3 1
chmod|13 -4 -1 -1 -1 -1 -2 -1
chmod commad|13 -4 -1 -1 -1 -1 -2 -1
cho|12 -3 -2 6 -4 -5 -1 -3
chocolate|11 -6 -3 0 5 1 -6 -3
choice|-20 12 -15 1 18 -2 6 0
choice <number>|0 2 1 -7 15 -6 -4 -1
choice item|-6 4 -4 -4 -3 -1 5 10
choice of|8 4 -1 1 -1 -1 -8 -2
choice questions|5 4 -1 1 1 1 -10 -1
choices|18 7 -15 -3 -6 -5 13 -9
choices a|22 3 -4 -6 1 -3 -4 -8
choir|24 -5 -2 -5 0 -3 -1 -9
choose|-4 -1 -3 -3 37 -7 -16 -3
choose and|-2 0 -4 -5 12 -4 2 0
choose between|7 2 -7 5 9 -11 0 -5
choose for|12 -1 -1 -1 -6 -7 0 3
choose one|9 8 0 -3 -8 1 -7 1
choose the|4 3 -13 -3 29 -13 -6 -1
choose write|-14 6 -1 3 5 -1 -1 4
choosing|8 8 9 -8 -4 -6 -5 -3
choosing the|-5 -6 11 0 -1 -2 2 1
chores|15 -4 4 -3 2 -5 -2 -7
chorus|25 -9 -3 -1 -4 2 -5 -5
chose|-1 11 0 -4 8 -4 -1 -9
chosen|-13 9 -4 -6 36 -9 -6 -6
chosen and|-12 2 -10 1 22 0 -6 2
chosen rejected|-9 -5 1 -3 19 -1 -1 -2
christmas|23 -7 0 -12 2 5 -3 -9
chrome|9 -5 -1 -2 9 -7 1 -4
chunk|-4 -3 -5 -8 -4 -3 17 10
chunks|20 -17 -2 -8 -5 1 -1 12
chunks question|14 -7 -3 -3 -1 -1 6 -4
church|19 -3 -2 -1 0 -3 0 -10
churn|29 -8 -7 -1 -4 -1 -5 -4
ci|11 11 -8 -12 -9 10 -14 10
cierra|-5 11 -4 -1 4 -1 -2 -1
cierra con|-5 11 -4 -1 4 -1 -2 -1
cigarette|14 -2 -5 3 -1 0 -7 -1
cinco|2 7 -4 5 -8 -2 4 -3
cinematic|14 0 -2 -2 -3 0 4 -10
cinq|10 -5 -3 -3 15 -4 1 -10
circle|0 11 -8 8 -3 -6 -2 0
citation|6 -3 -2 -7 -1 15 -2 -8
citations|8 5 6 -7 -10 7 -11 1
citations <number>|2 -6 -1 0 -1 -1 -4 11
cite|8 18 -4 16 -9 -8 -7 -13
cite a|27 -2 -1 -4 -5 -3 -7 -5
cite the|5 12 -2 -11 -3 4 -1 -4
cites|-5 -7 2 11 1 -6 -1 5
cities|-2 -8 -2 10 12 -1 -7 -2
citizens|11 -1 0 -1 0 -2 -1 -7
city|10 3 -6 0 1 -9 4 -3
city <quotation>|-1 -4 0 18 -5 -5 -1 -2
city council|12 -1 -1 -5 0 -4 -2 0
civil|12 -5 -6 -5 -1 -1 6 -1
civil engineering|17 -4 -3 -5 0 3 -6 -2
claim|6 -4 -7 8 -8 12 -2 -5
claim <number>|10 -1 -3 -8 -3 -3 3 4
claim in|-2 2 -4 11 -8 12 -5 -7
claims|8 -4 -7 13 0 10 -17 -3
claims <number>|13 0 -1 -1 -1 -2 -1 -5
clara|5 0 -4 -1 -6 0 11 -5
clarification|17 -8 2 -4 -1 2 -5 -4
clarification questions|14 -5 1 -3 -1 2 -5 -4
clarify|10 -6 1 4 7 -1 -12 -3
clarify the|13 -6 -1 2 -1 -1 -3 -2
clarifying|4 -4 -7 -5 -3 1 14 0
clarifying question|-6 -5 -3 -2 1 1 11 1
clarifying questions|14 -1 -2 -1 -2 0 -5 -3
clarity|1 -5 -2 19 -4 5 -2 -12
clarté|-6 -1 -1 11 -1 -1 -1 -1
clarté <number>|-6 -1 -1 11 -1 -1 -1 -1
clasifica|16 0 -3 -7 -1 1 -2 -4
class|13 8 -15 6 -2 -2 -1 -8
class <number>|13 5 1 -4 -2 -2 -4 -6
class from|-2 -5 10 11 1 -5 -8 -3
class with|17 -6 1 -5 1 1 -8 -2
classes for|9 -7 0 0 -2 0 0 0
classic|12 3 -3 -4 -4 -1 -1 -2
classification|-2 10 8 -5 -10 -6 5 -2
classification for|10 2 -1 -1 0 -5 -4 -1
classifique|7 -6 -3 21 -5 -5 -4 -5
classify|18 0 -6 2 -5 -8 2 -3
claude settings|12 -7 0 0 0 0 -1 -3
clause|5 23 -9 -10 -3 -4 -4 2
clause by|-9 5 -2 -1 -1 11 -2 -1
clause in|7 11 -1 -3 -9 -2 -2 -2
clause number|15 -5 2 -5 -4 0 -4 2
clauses|7 -13 5 -1 -2 12 -2 -6
clean|-5 5 -7 -3 -10 0 -4 24
clean it|18 -4 6 -3 -3 -5 -4 -6
clean markdown|-5 0 -1 -1 -2 -3 0 13
clean the|5 -8 0 -1 -3 1 -3 9
clean this|-7 -5 1 4 -6 -4 -8 24
clean version|-5 -7 9 -1 -1 9 -1 -1
cleaned|-2 0 12 -2 -1 -12 -6 13
cleaners|-10 0 14 5 0 -5 -1 -4
cleaning|-5 -7 8 -5 3 -2 -8 16
clear|10 1 -2 -1 5 -4 -11 2
clear blue|9 0 0 0 0 0 -8 -1
clear for|7 10 -1 -5 -4 -3 -6 2
clearly|1 0 9 -9 10 -1 -4 -7
clears|2 -2 1 0 -7 -1 8 -1
clerk|10 -9 -3 -1 6 0 0 -3
clerks|22 -1 -5 -3 -7 -4 -4 3
cli|12 1 -5 -2 -3 1 -5 1
clichés|10 -1 -9 -5 15 -4 -3 -2
click|0 4 1 -14 5 2 -3 5
clicks|-7 -7 -2 -2 10 -2 10 -2
client|11 -9 12 -3 -1 -5 7 -13
client is|10 -6 -4 6 -3 0 -1 -1
client s|-2 -2 2 -6 -5 7 9 -4
cliente|13 -2 -7 -10 -8 5 5 4
cliente cada|11 0 0 0 0 -7 -2 -1
clients|18 -10 -13 -1 16 3 -12 0
climate|12 -5 -5 2 -5 -7 1 7
clinic|4 -2 5 -6 6 1 1 -10
cloche|-15 -1 -3 1 2 18 -2 0
clock|1 -4 4 0 -8 -7 3 11
close|4 14 6 3 -11 -18 9 -7
close the|9 10 -5 6 -4 -7 -9 -1
close with|-1 21 3 -2 -4 1 -8 -10
closed|6 8 -15 -1 4 -11 11 -1
closed form|-2 -3 2 1 -1 3 9 -9
closed in|8 -8 -1 12 -2 -2 -5 -2
closed on|12 -2 -1 5 -3 -5 -1 -5
closer|-2 1 -4 0 14 -6 1 -3
closing|11 -7 -1 -1 -10 1 -6 13
closure|28 -7 -6 -4 1 -5 -1 -5
clothes|13 -3 4 -2 -2 -4 -3 -2
clothing|14 -4 -4 -3 -1 0 -1 -1
cloud|15 7 -5 -1 -1 -4 -11 1
clouds|18 -2 -1 1 -5 1 -3 -9
clouds <quotation>|10 0 0 -1 -2 0 0 -7
club|22 -8 -1 0 -8 1 -3 -3
clue|-2 22 0 1 -2 -3 -5 -10
clue you|-2 12 -7 -1 -2 -2 -1 3
clues|0 19 -4 -2 -2 -2 -10 0
clumsy|-1 -6 0 9 2 -5 -7 8
cluster|30 1 -4 -6 -5 2 -10 -7
clusters|10 -1 7 -1 -6 -1 -3 -4
cláusula|9 -1 0 0 -7 3 1 -5
cláusula en|9 0 0 -1 -6 5 0 -8
clínica|14 0 -1 -2 -11 1 0 0
cm|12 12 -5 1 8 -11 -13 -4
cm and|-2 14 -1 -2 -4 0 -1 -5
coach|3 15 -13 6 -7 2 -3 -4
coaching|11 0 -7 0 -2 -5 5 -2
code|9 -4 -9 3 -7 -6 -2 16
code <number>|17 -4 0 -1 -2 -4 -3 -4
code after|-6 12 5 -5 -2 -2 -1 -2
code and|10 0 -9 2 -4 -3 4 1
code answer|-5 -3 -2 9 5 -8 -8 13
code below|11 -5 1 -4 2 -4 0 -1
code block|-2 6 9 -6 -1 -11 -4 8
code comments|-2 -3 -1 -7 -5 7 -3 14
code def|11 4 -3 -7 -5 -1 4 -3
code for|14 6 -7 -2 -10 9 -11 1
code gives|16 -3 1 -4 0 -4 -2 -4
code in|9 -3 -4 -7 1 5 9 -11
code include|-7 -1 0 -6 4 4 8 -2
code only|14 -4 -1 -7 6 -2 -15 9
code provided|12 4 2 -1 0 -9 -6 -2
code reviewer|11 -5 1 -1 0 0 -5 0
code sample|0 -2 -3 -3 2 -1 -6 13
code snippet|11 -7 -5 2 -5 -1 3 2
code that|12 -2 -7 11 -8 1 -4 -2
codebase|17 -3 -1 -3 -8 -3 1 0
codes|17 3 5 10 -13 -10 -4 -9
coding|-4 12 -10 -3 -9 2 9 2
coefficient|-4 11 -3 -2 -1 -2 0 2
coffee|5 3 11 1 -8 -7 -7 2
coffee table|15 -1 -5 -2 -2 1 -1 -6
cognition|-1 0 14 -3 -2 -6 1 -4
coherence|-8 -1 1 15 -4 -1 1 -2
cohesive|14 -3 -4 1 -6 1 -2 1
coin|6 2 1 -2 -5 -7 11 -5
cold or|18 -3 -1 -4 -6 -1 -2 -1
cold war|19 -9 -5 2 0 0 -8 1
collaborate|-6 -2 -2 -2 -1 0 15 -2
collapsible|15 -3 -6 -1 -4 0 -1 0
colleague|17 -8 -13 2 -10 2 3 7
colleagues|-3 10 -4 6 -5 7 -3 -7
collect|16 0 5 5 -4 -1 -14 -5
collect all|11 -1 0 -1 0 -2 -1 -7
collected|13 -1 0 -3 1 1 -13 1
collecting|11 -8 2 2 -6 0 5 -5
collection|4 11 -7 2 -9 -12 -5 16
collection of|-7 10 3 0 -2 -2 -1 -2
college|18 -6 -3 -1 -1 0 -7 -2
color|10 -9 5 1 1 -1 -10 3
color of|14 -1 -1 -2 -1 -1 -2 -7
colored|14 6 -3 0 -2 -2 -6 -6
colors|16 -2 1 0 -12 1 -7 3
colors each|10 -3 -1 -1 -6 0 -2 2
colour|4 6 -3 -9 -10 9 -4 7
colours|11 3 2 -2 0 -6 -2 -6
column|1 25 -15 6 6 4 -15 -13
column b|17 -14 0 -1 -3 -1 0 1
column c|12 0 -2 -1 -1 -1 -5 -3
column names|17 -1 -2 -4 -5 0 0 -5
column table|10 -8 2 -3 -4 -3 1 5
column the|-4 11 -3 -2 0 -2 1 -2
columns|6 21 -1 -12 3 7 -6 -17
com|-7 13 2 10 -2 2 10 -27
com <number>|2 10 -1 -1 -2 -1 -5 -1
com a|-12 16 -5 13 8 -5 -10 -4
com o|-5 7 13 -1 -4 -4 -4 -3
com resposta|-5 -8 -3 -3 2 -2 20 -1
combat|12 0 -4 0 -1 -2 0 -5
combien|6 19 -5 0 -6 -3 -4 -6
combien de|4 13 -4 1 -4 -1 -3 -6
combine|8 15 0 -4 -6 -5 3 -10
combine the|13 -4 -2 -2 -1 -1 -2 -2
combined|23 -3 0 -6 -1 -3 -8 -2
combining|21 -4 -4 0 -10 1 -2 -3
combining a|16 -3 -4 -1 -4 0 -2 0
come|-1 15 11 -4 1 -21 13 -13
come back|-7 9 -2 -1 3 0 -2 0
come first|-9 11 -2 -1 0 -2 -1 3
come in|18 -5 1 -1 -2 -3 -8 0
come to|2 -11 9 -3 6 -2 1 -2
come up|0 -6 -2 -4 3 -9 15 3
comes|8 9 -1 -1 -11 -2 -4 1
comes first|9 -2 11 -8 3 -3 -1 -8
comes from|3 0 -4 0 0 4 -10 7
comes next|17 -6 14 -4 -8 -3 -4 -6
comes out|-9 7 -1 -1 1 -6 8 0
comfort|16 -5 -4 -3 2 -1 -2 -3
comfortable|11 -1 -2 -1 -1 1 -2 -6
coming|9 2 6 2 -2 -2 -5 -11
coming up|15 0 -2 -1 0 -6 -5 -1
comma|21 -3 -6 13 1 -9 -3 -14
comma numbers|14 -3 0 -5 5 -5 1 -7
comma separated|-4 -2 0 12 2 -1 -6 -2
commad|13 -4 -1 -1 -1 -1 -2 -1
command|27 3 -9 -4 1 -9 -1 -10
command <quotation>|26 -4 -5 5 -1 -3 -9 -8
command line|11 -5 -1 1 1 1 -3 -5
commands for|10 -11 1 -6 -1 -2 9 -1
commas|1 -5 -2 4 -8 -3 -1 13
comment|23 12 -4 -24 0 13 -17 -3
comment <quotation>|4 -6 11 0 -4 -4 -1 0
comment give|20 0 -4 -4 -3 -5 3 -6
comment of|16 6 -4 -4 -3 -4 -4 -4
comment on|14 9 -2 -7 -6 8 -5 -11
comment only|12 -2 -1 -1 -2 -2 -3 -1
commentary|-7 9 18 0 5 -6 -8 -12
commentator|8 8 -9 -3 -1 -1 -12 9
comments|11 -3 -6 -8 2 7 -16 12
comments and|17 -9 -1 0 -4 1 -4 0
comments explaining|-4 -2 2 -2 0 -4 -1 11
commit|3 10 2 -5 -12 -8 -9 18
commit <number>|-2 -1 7 2 3 -9 -8 8
commit message|-3 3 6 -7 -5 -1 -8 14
commit messages|15 -1 -2 0 0 -2 -9 0
commit unless|11 -9 -3 1 1 1 -3 0
commits|5 3 0 13 4 -4 -4 -17
committee|-1 19 -10 3 1 -1 -3 -9
committing|-11 30 -3 -2 -2 -4 -6 -1
common|26 -2 -8 -4 7 -10 -10 0
commonsense|-6 15 -5 -1 0 -2 0 0
communicate|-1 -6 2 -1 -2 4 -8 12
communication|12 -9 -5 5 0 3 -2 -4
community|22 -3 0 -5 4 -2 -7 -8
como|7 -13 12 -11 7 3 -19 14
como si|-7 0 4 -4 -1 11 -2 -2
compact|14 9 -10 -8 1 -6 2 -2
companies|-2 -2 -1 1 -2 -7 1 10
companies assistants|-9 -1 0 -1 0 0 10 0
company|5 12 11 -3 -18 0 19 -26
company a|-9 0 -3 0 1 -2 17 -3
company name|15 -6 -4 1 3 -5 1 -6
company of|11 -5 -7 -6 10 -3 -1 1
company size|4 -10 8 -8 1 1 2 1
company_name|12 -1 -1 -2 -4 -3 0 -3
compara|0 10 -9 1 10 7 -14 -4
compare|2 3 -22 12 22 -3 -4 -10
compare and|-9 14 -1 -2 0 0 -1 -1
compare files|22 -1 -2 -1 -5 -4 -6 -4
compare it|18 -2 -5 3 -6 -3 -6 1
compare my|17 1 2 -6 -13 1 -7 4
compare on|-5 -1 1 -10 14 1 1 0
compare the|-8 -12 -5 8 16 8 -2 -5
compare their|5 0 1 -6 8 2 -13 2
compare them|11 5 -3 -7 -6 -4 2 2
compare these|8 -3 -3 7 -7 1 -1 -3
compare three|14 0 -3 -5 -3 -4 -4 5
compare with|0 1 -4 14 0 -9 2 -5
compared|9 2 2 0 -7 2 0 -8
compared to|16 -4 1 -2 0 -3 -5 -5
comparison|-6 6 -13 -1 18 2 9 -13
comparisons|-2 -1 4 -3 13 -5 -2 -4
compelling|12 -2 1 -3 -1 -3 -1 -4
compensation|13 -2 -4 5 -2 1 -4 -8
compete|13 -4 -4 -2 -2 3 -2 0
compete to|13 -4 -4 -2 -2 3 -2 0
competition|13 4 -2 -7 2 -2 -5 -2
competitive|13 -2 -2 -1 -3 -2 -3 0
compiles|12 -2 -3 13 -7 -6 -4 -2
complain|-17 -6 -2 3 -5 20 8 0
complain about|-11 -7 -3 3 -4 19 2 1
complaint|9 0 -7 -16 -1 7 16 -9
complaint is|-6 -1 -3 -8 11 10 1 -4
complaint other|14 -11 -2 1 0 -2 -6 6
complaint to|15 3 -1 0 -4 -4 -8 -2
complaints|5 -10 -4 -1 -15 14 21 -10
complet|-5 15 -4 0 -1 -2 -4 0
complete|-10 14 5 -5 2 -9 3 -1
complete a|17 -5 -3 1 -2 -2 -6 0
complete and|8 -10 1 4 8 -3 -9 0
complete as|-12 10 3 -1 -1 3 -1 -1
complete file|-4 -3 -2 -2 -2 0 -3 17
complete line|-5 13 0 0 0 -5 0 -1
complete sentence|-5 -6 -1 0 -4 -1 11 7
complete the|7 5 -10 -15 -2 10 10 -6
complete worked|-13 21 0 1 1 -3 -8 0
completed|2 7 -2 -6 -5 10 -3 -3
completeness|4 -4 3 15 -5 -1 -4 -8
completion|-23 -4 13 18 2 1 -20 13
completion <number>|-7 1 1 11 -1 1 -3 -4
completion a|-6 8 -5 10 0 -3 -2 -2
completions|-15 1 -4 14 27 1 -18 -6
completo|-6 13 -3 -8 12 -1 -4 -3
complex|17 -3 -4 -7 -6 2 2 -1
complexity|-4 14 0 -8 -1 0 0 0
compliance|4 -4 -2 17 -9 -6 -8 7
complied|-1 -2 -6 12 -8 11 -5 -1
complied with|-3 2 -1 17 -4 -8 -3 1
comply|-4 -1 3 -3 -3 18 -5 -4
comply with|-4 -1 3 -3 -3 18 -5 -4
component|7 -13 22 0 -3 -9 -2 -1
compose|-11 9 2 -11 1 -20 26 4
compose a|16 5 -6 2 -5 -13 13 -10
compose exam|-7 -2 -2 -1 3 -1 11 -1
compose for|21 1 -6 -2 -4 -2 -2 -5
composed|-6 -7 8 -1 -1 -3 8 1
composition|10 -8 -1 -2 9 -7 0 -3
compound|-4 11 2 -7 -4 -1 7 -5
compound interest|-4 11 2 -7 -4 -1 7 -5
comprehension|16 -3 -3 -9 -4 -3 10 -5
comprehensive|5 2 -13 -1 2 4 3 -2
comprehensively|15 -1 1 -1 -6 1 -5 -4
comprends|3 12 -5 -1 1 -3 1 -7
compress|-10 10 16 -7 -12 -3 -6 11
compress the|-5 -1 -6 0 -2 3 -1 11
compris|-8 13 12 0 -6 -5 -4 -3
comprising|-5 7 -3 -2 1 -6 -3 10
compte|9 -5 -5 -1 -10 13 1 -2
computation|0 19 8 -12 -1 -5 -2 -6
compute|6 18 -2 18 -13 -9 -9 -8
compute a|13 -8 -1 -2 -2 0 1 -1
compute the|-1 7 -6 18 -7 -4 -5 -2
computed|-10 19 -6 1 -1 -2 0 -1
computer|15 -9 0 -3 -10 0 8 0
computing|-5 12 -2 -6 -1 -1 -1 4
con|6 4 -1 6 -15 -2 1 1
con la|9 -2 -3 12 -2 -1 -9 -4
con los|0 7 -5 -4 -7 13 -2 -2
con su|-1 -4 -3 -5 -3 -2 20 -3
con un|9 11 -2 -4 1 -4 -7 -4
concatenated|20 -9 3 1 -3 -7 -8 2
concealed|-2 -3 18 -3 -3 -1 -4 -1
concealed reasoning|-3 -4 14 -4 0 0 0 -2
concept|0 -11 1 -8 -2 9 2 8
concept in|6 -6 1 -7 -4 11 1 -3
concepts|9 -8 1 -3 3 -6 11 -7
concerned|-3 -6 15 -7 -11 9 -11 13
concerns|8 -4 0 5 -3 1 -9 3
concert|18 -4 1 -5 2 -7 -10 5
concise|12 0 1 -7 -3 2 -3 -2
concision|-13 0 0 12 13 -3 -4 -7
concision <number>|-6 -1 -1 11 -1 -1 -1 -1
conclude|-12 28 -6 -6 3 -4 -5 2
conclude did|-7 12 -2 -2 0 -3 2 0
concludes|-4 -4 7 10 -1 -4 -5 0
conclusion|-22 21 -3 6 -10 7 -4 5
conclusão|-7 22 2 -5 2 -4 -4 -5
concrete|-7 0 -3 -1 -7 9 5 5
condense|10 -3 0 -7 -2 -2 -3 7
condition|17 -7 0 -9 0 -4 4 -1
conditional|11 0 -2 -1 -4 -3 8 -8
conduct a|15 -5 1 1 -6 -1 -2 -3
conf|13 -1 -2 -2 -2 -3 -2 -1
conference|15 -1 6 -5 6 -2 -11 -7
conference keep|12 -4 8 -1 -1 1 -8 -7
confession|-5 -8 13 2 0 2 -4 0
confidence|8 -1 -8 8 11 -12 2 -10
confidence and|-7 11 0 -3 0 0 0 0
confident|2 7 -5 -2 11 3 -10 -6
confidently|0 -2 -4 12 -1 -3 -3 1
config|0 12 11 11 -8 -11 -8 -8
configuration|13 -6 -2 0 1 0 -2 -3
confirm|16 -8 -14 13 -7 8 -7 -1
confirmation|18 -9 -6 -2 -4 0 5 -3
confirms|16 1 -7 -2 -1 -1 -4 -4
conflict|13 3 0 -6 -9 11 -9 -2
conflicts|21 -7 -4 -3 -2 -6 -1 2
confuse|11 7 -6 -1 -8 -5 3 -1
confused|7 5 7 -12 -7 -11 7 5
congress|20 -6 -5 0 1 -6 -1 -3
conjunto|-6 -8 -11 1 2 -1 -1 25
connect|17 -2 -8 -1 -2 -4 11 -11
cons|16 5 -8 -2 -8 -4 -4 4
cons for|17 -4 -4 -4 -5 0 1 -1
cons of|-5 13 -2 -4 0 -4 -1 4
consecutive|5 7 -7 -2 -14 3 1 8
consent|21 -7 -4 4 0 -6 -5 -2
consequence|-6 -3 10 -4 -1 5 -1 -1
consider|1 -3 15 8 2 -1 -13 -9
consider the|10 8 -2 -3 -2 -7 -6 3
consideration|1 -7 13 8 -6 -3 -6 0
considerations|-1 9 20 -6 -2 -10 -2 -7
considered|-5 17 17 -7 -10 -4 -10 2
considering|15 -10 1 -1 -4 -3 3 -1
consigne|-13 -13 21 11 15 -9 -6 -6
consistency|-6 1 -4 19 1 0 -3 -8
consistent|-7 11 -6 3 -4 -3 -11 16
consistent across|12 -6 -2 0 -1 0 -2 -2
console log|13 -2 0 -5 -3 -8 8 -3
consolidation|9 -7 -2 0 0 0 1 0
const|17 -4 -3 6 2 -2 -1 -14
constraint|-10 0 -6 -1 4 -6 23 -4
constraints|8 8 12 -6 -9 -4 -2 -8
constraints <number>|13 -5 0 -2 -3 1 -1 -1
constraints do|12 -3 -8 -3 1 1 1 0
constraints ensure|13 -4 0 -1 -3 1 1 -7
construct|12 -2 -1 -3 3 1 -14 3
construct a|11 -3 -2 3 2 1 -14 3
construction|16 -1 -6 -2 -7 -5 2 2
constructive|25 -4 -1 -3 -1 -2 -10 -4
constructive feedback|14 0 -2 0 -1 -4 -4 -4
consult|-2 -8 0 10 7 -4 0 -3
consulta|7 -2 -4 0 -6 -5 -6 16
consultant|10 -2 -4 6 -7 -4 2 0
consulting|11 -3 -7 -2 10 -2 -3 -4
consumes|-7 10 1 -2 0 -1 -3 2
conta|6 3 -5 -5 6 -9 7 -2
contact|24 -6 -1 -1 -5 -3 -8 0
contactless|25 -6 -2 -4 0 -4 -3 -5
contain|17 2 10 1 -6 4 -16 -12
contain a|10 -5 -1 3 -3 -1 -1 -3
contained|-7 10 -9 0 -10 -5 13 8
contained and|-6 9 -2 10 -1 -1 -6 -4
container|2 -9 0 1 9 6 -1 -8
containing|1 -6 12 -16 0 1 1 6
containment|15 -9 -4 -4 1 -3 2 1
contains|23 5 11 -7 4 -14 -3 -19
contains <number>|19 -7 -3 -2 2 -3 -4 -1
contains an|1 10 -2 -2 2 -5 -2 -2
contains the|13 -6 -1 -1 -1 -1 -1 -1
content|8 1 -14 8 -13 -6 -11 27
content and|14 -5 -3 6 6 -4 2 -15
content creator|11 0 -3 -1 -2 0 0 -4
content for|13 -3 -6 -2 -4 2 2 -2
content has|8 -7 0 0 0 0 0 -1
content language|10 -1 2 -8 0 -1 -2 0
content of|19 0 -3 7 -3 -5 -4 -11
content to|15 -1 0 -3 -3 -2 -3 -3
contents of|1 -10 18 -2 -4 -7 -7 10
contesta|2 9 -5 15 -5 -2 -6 -8
contestación|-5 4 -2 1 -4 23 -10 -6
context|-10 -9 -12 4 -10 10 19 7
context is|12 -7 1 3 3 -3 -7 -2
context task|-1 -1 -1 4 -1 -1 9 -6
context the|-5 -2 -3 9 1 -8 11 -5
context then|-6 11 0 12 -4 -8 0 -5
conteúdo|20 -2 -6 -10 -3 10 -3 -7
continuation|-1 -4 -1 16 6 -6 -4 -6
continue|2 15 -4 -5 -12 0 11 -8
continue from|-5 15 -5 -3 1 1 -3 -1
continue the|-2 0 9 3 -9 -13 17 -5
continue until|-8 17 -4 -2 -2 -4 1 2
continued|-12 0 10 0 0 0 -4 7
continues|5 -6 11 -1 -1 -6 -3 0
continues after|-3 -6 10 3 -2 -7 3 2
continues to|12 -3 -3 -2 0 1 -4 -1
continuous|14 10 -2 -4 -14 13 -9 -9
continuous function|7 -1 0 -4 -5 10 -7 -1
continuously|12 -2 -2 -1 -3 -3 0 0
contra|-3 23 -3 -1 -4 -5 -3 -3
contract|12 6 -1 4 -9 -9 2 -6
contract and|21 -1 -3 -4 -3 -4 -3 -2
contract is|21 -6 -4 0 -6 2 -2 -6
contractions|11 -2 -9 -2 7 -4 -1 0
contractors|13 -6 -1 -2 -2 -4 0 1
contradict|-5 -6 14 0 0 0 1 -4
contradict the|1 0 -11 5 -5 -1 12 0
contradicted|-4 0 -1 15 0 -9 0 0
contradicted not|0 0 -2 10 0 -5 0 -2
contradiction|8 10 -12 -1 2 -8 8 -8
contradicts|14 -6 -2 1 -6 -3 1 1
contraintes|-3 -5 1 -2 -6 -1 21 -5
contras|18 2 -3 -5 -5 -2 -4 -2
contrast|11 2 0 1 -6 -1 -3 -3
contrato|15 -3 0 2 -6 3 -2 -9
contributed|8 -1 -3 -11 2 -2 1 6
control|16 -11 4 5 -2 -3 -6 -3
controller|20 -3 -2 -2 -5 -2 -3 -3
conventional|13 3 -4 -5 -4 1 -1 -3
convergence|11 -8 -3 3 5 -7 -8 6
converges|8 -7 -5 -1 8 -4 -3 6
conversation|3 -17 5 9 6 -2 3 -7
conversation a|14 -3 0 -6 -2 -3 1 0
conversation and|-1 3 -4 9 -7 -1 2 -2
conversation in|13 -3 -1 2 1 1 -9 -3
conversation of|-8 -2 -1 -4 -4 1 17 1
conversation with|12 -3 -3 -2 8 -2 -7 -3
conversations|-7 -2 -1 -4 -1 -3 11 6
conversion|16 15 1 -10 -1 -1 -14 -7
convert|2 -8 3 -11 -19 -11 21 22
convert <number>|16 4 2 -13 2 -9 10 -12
convert the|-3 -2 5 -4 -6 -3 -10 23
convert this|8 2 0 -1 -9 3 1 -4
convert to|10 -5 -5 -6 -7 -9 -3 26
convierte|10 -3 -6 -11 0 -7 -12 29
cook|7 1 -10 -6 2 -7 -3 16
cooked|15 3 -5 -8 0 -8 2 1
cooked rice|8 4 -3 -2 1 -10 0 2
cookie|-3 -2 -1 -1 5 -1 -11 14
cookie notices|-7 -2 0 0 0 0 -5 14
cookies|6 -6 -5 2 10 8 -19 4
cookies how|21 -1 -4 -9 -4 -2 -1 1
coordinates|11 -3 -1 -1 0 -4 0 -2
copied|-5 -6 0 -1 9 0 10 -7
copper|-7 12 -1 -1 -1 -2 4 -5
cops|18 0 0 0 -5 -1 -3 -8
copy|-2 2 13 -6 -4 -4 -4 4
copy and|13 2 -1 -1 2 -1 -6 -7
copy that|-7 -6 -1 -1 2 5 -1 9
copy the|-3 14 -9 -3 -2 -2 10 -6
coral|14 -4 -4 -2 7 -4 -2 -4
corporation|8 1 -4 0 -7 7 -2 -2
corpus|-14 1 -13 -6 -8 7 4 30
correct|-3 -9 -5 23 -7 -5 -7 14
correct <quotation>|22 1 -4 -6 -7 -1 -1 -3
correct and|-2 -8 -6 9 3 11 -5 -3
correct answer|9 7 -4 4 -11 -6 -3 6
correct at|11 -2 -5 2 -3 -1 -1 -2
correct but|-7 -1 2 10 3 -9 1 1
correct complete|-6 -2 -1 -2 3 -4 -3 14
correct english|10 2 -2 -1 1 4 -3 -10
correct final|-3 -2 8 -10 14 0 -4 -3
correct if|15 -1 0 -8 -2 2 -4 -2
correct incorrect|-4 12 0 6 2 0 -6 -9
correct it|13 -1 -8 0 -6 -4 8 -2
correct or|-14 3 4 14 -2 -3 3 -4
correct pronunciation|20 -5 2 -6 -3 -4 1 -5
correct solution|1 -9 6 -2 -4 0 12 -4
correct the|3 1 7 -7 1 6 0 -11
correct yes|-2 -2 -1 17 -3 -12 2 1
correcta|-1 -1 16 14 -6 0 -11 -10
corrected|-4 -1 -2 -12 -6 29 4 -8
corrected code|1 -3 -2 -9 -8 12 7 1
corrected version|14 2 1 -3 2 -11 -2 -3
correction|5 -2 9 -16 -10 13 2 0
corrections|-6 -2 13 0 0 -4 -8 8
corrective|15 -9 -4 -4 1 -3 2 1
correctly|9 -9 -3 -4 0 7 10 -10
correctly from|-9 -2 -1 -1 3 10 2 -1
correctness|-8 1 -8 10 15 -2 -7 -2
correctness <number>|-7 0 0 13 -2 0 0 -3
correcto|-4 -1 0 17 -4 0 -6 -2
correo|20 -1 -6 -5 -1 1 -2 -6
corrige|1 -7 1 -4 -7 11 -5 9
corriger|24 -6 -5 0 -4 -4 -1 -3
corrigé|7 -1 -2 9 -1 -3 -8 -1
cosa|-5 12 -1 -1 -1 -2 -1 -1
cosplay|21 -1 -4 3 -4 -4 -7 -4
cost|12 4 -5 -3 -1 0 -1 -5
cost <number>|1 8 -8 -14 8 4 -4 4
cost of|17 -4 1 -4 -1 -3 -5 0
cost the|5 -8 0 0 -5 9 2 -4
cot for|-6 12 -5 -1 -4 7 -2 0
could|11 5 -12 5 -11 -16 8 9
could a|14 -10 -9 -6 -6 -4 12 9
could be|2 4 0 -9 2 0 10 -9
could have|-7 0 -7 6 -5 -7 11 9
could imitate|0 10 -6 -2 2 0 -1 -3
could it|13 12 -6 -2 -5 -4 -6 -2
could kill|12 -3 0 7 -4 -3 -4 -4
could one|16 -2 -3 0 -1 -2 -3 -5
could use|2 -5 -1 -2 0 11 -7 1
could we|14 -4 -1 -2 -2 -3 -2 -1
could you|18 3 6 -6 -10 -6 -3 -3
couldn|14 1 -1 -1 -8 4 -7 -2
couldn t|14 1 -1 -1 -8 4 -7 -2
council|9 1 -3 2 -8 -1 3 -3
count|3 -3 -2 17 -9 8 10 -23
count <number>|2 -5 -5 -2 1 -4 17 -4
count and|18 -3 3 1 -6 2 -4 -13
count from|5 -11 3 6 -5 4 -5 3
count of|22 -11 -5 -11 2 -6 5 3
count the|7 9 -1 -6 -8 -3 6 -4
count total|10 -1 -1 -7 -3 2 -1 1
counter|5 12 -1 -2 -1 -5 -5 -4
counterargument|12 5 -3 -5 1 -2 0 -8
counterexample|4 -5 -6 -3 0 18 -1 -7
counterexample and|6 -7 -4 -1 0 9 1 -5
countries|14 -7 2 0 -2 0 -1 -6
country|11 11 -7 -5 -11 -5 11 -5
counts|-6 14 -3 -2 3 -8 0 2
counts as|-5 14 0 0 0 -5 -3 -1
couple|13 2 -7 1 1 -7 0 -3
couples|-3 -5 -2 -1 0 -1 13 -1
couples question|-3 -5 -2 -1 0 -1 13 -1
coupon|3 4 -11 11 -1 4 -10 0
courier|8 -2 6 1 -2 -8 -4 2
courrier|5 -4 -3 -3 -3 -3 12 -1
course|4 1 -5 -6 0 -4 -7 16
courses|23 -3 0 -6 0 4 -10 -8
court|18 1 -3 -2 -2 3 -5 -11
cousin|9 -7 -3 8 -1 -2 -3 -1
cout <quotation>|18 2 1 -10 3 -4 -5 -4
covenant|16 1 -8 0 -3 -1 6 -10
covenant is|10 1 -5 -1 -4 -1 6 -7
cover|25 -6 -7 -3 7 -5 -10 0
cover letter|22 1 -6 -4 1 -8 -5 -1
cover the|9 6 4 -4 2 -1 -12 -4
coverage|-3 -4 -6 20 2 -4 -1 -4
coverage <number>|-13 1 -2 24 0 -4 -2 -4
covered|3 -6 -4 15 -1 1 -2 -6
covered by|15 -5 -3 -4 -2 0 -7 6
covers|7 -2 -6 -4 10 -3 -1 -1
covert|-5 -1 12 -1 -1 -1 -1 -2
cow|22 6 1 -6 -6 -8 -10 1
coworker|8 0 2 4 -14 -10 -7 17
cows|15 -4 2 -4 -5 0 0 -4
cp|23 -2 -4 0 -3 -3 -6 -5
cpf|13 0 1 -1 -1 -10 0 0
craft|14 1 -3 1 1 -3 -7 -4
crank|14 4 -6 -4 1 7 -8 -8
crash|14 0 -6 -3 4 -2 -2 -5
crash on|14 0 -6 -4 4 -1 -2 -5
crashes|11 1 0 1 -2 1 -2 -9
crashloopbackoff|15 -3 -3 -1 -2 -3 -2 -1
crashloopbackoff logs|15 -3 -3 -1 -2 -3 -2 -1
cream|19 1 -2 -1 1 0 -6 -12
create|6 -6 2 -3 2 -11 18 -10
create <number>|10 -9 -1 -6 -2 2 8 -1
create a|13 -4 1 -7 7 0 4 -13
create an|20 -6 -9 0 -8 2 -6 6
create and|18 -3 -3 -1 -1 -3 -2 -4
create directory|21 -2 8 -5 -7 0 -9 -7
created|13 -10 0 1 3 -3 -2 -2
creates|24 -6 -5 0 -4 -1 -6 -2
creates a|12 -2 -2 2 -2 2 -4 -5
creating|5 -8 -1 -3 12 4 -4 -4
creating a|16 1 1 -5 -8 3 -4 -3
creation|14 -4 0 0 -7 -1 -2 -1
creative writing|16 -2 -1 2 -3 -3 -8 -1
creativity|13 0 -6 2 1 -1 -1 -8
credential|13 -1 0 -5 -2 1 -1 -5
credit|-4 -4 1 16 -8 0 -4 2
credit for|8 0 0 6 1 -3 -4 -8
crew|13 0 -2 -6 -2 0 -4 1
crie|-8 -1 -3 -2 -3 -4 22 -1
crime|19 -7 -4 -1 -1 0 -6 0
criteria|11 -11 -14 22 10 -4 -14 0
criteria <number>|10 0 1 -5 0 0 -5 -1
criteria and|24 0 -4 -8 -1 -3 -3 -4
criteria in|9 -4 0 -9 8 0 -2 -2
criterion|-2 -3 2 16 -1 -3 -6 -3
critic|-11 -4 -4 3 5 24 -14 1
criticise|-7 13 -3 -1 -6 21 -8 -9
criticise the|-6 -4 1 1 -3 19 -4 -4
critique|-10 1 -14 2 0 44 -24 1
critique <quotation>|1 4 -1 12 -6 -11 1 0
critique at|-2 -5 0 -5 0 14 -3 0
critique of|-9 -9 2 -1 2 14 1 0
critique revision|-5 0 -4 0 -4 16 0 -3
critique the|-1 0 -3 -6 -1 10 1 2
critique then|-13 -8 3 -6 -6 35 -2 -4
critique this|-5 -2 0 0 0 12 -1 -3
critiques|-1 -2 -3 -2 -3 18 -3 -3
crm|29 -9 -3 -4 -9 -4 -4 5
croissante|-4 7 -3 -3 -3 -3 12 -3
cron|21 -7 -7 -4 0 3 -4 -2
cron jobs|15 -1 0 -4 -6 0 0 -3
cross|9 1 1 0 -8 -6 5 -3
crossing|-6 12 -1 -1 -1 -1 -1 -1
crowd|6 2 0 5 -1 -10 -3 0
crp|0 -5 -1 11 -4 -1 0 -2
crp <number>|0 -5 -1 11 -4 -1 0 -2
crucial|2 0 -4 1 2 -9 -7 13
crumbs|1 -4 12 -5 0 3 -3 -5
crypto|-4 -5 7 -3 11 6 -8 -5
crystal|15 -4 2 0 -3 -4 -1 -6
css|23 -10 -8 -2 -6 -5 -5 13
css grid|14 -4 2 1 -2 -3 -6 -1
csv|6 -3 -1 13 -10 -3 0 -2
csv id|2 -1 -3 -8 9 1 -2 2
csv with|19 -7 -1 1 3 -5 -2 -8
ct|12 0 2 -3 1 -5 -7 -1
cu|-6 13 -5 2 -3 -1 0 1
cuando|16 5 -4 -3 -4 -3 -6 -1
cuando te|12 -1 -6 -1 -1 0 -1 -2
cuatro|11 -7 11 -15 11 -8 -16 12
cuda|11 -1 -4 0 0 1 -2 -5
cue|-5 13 -3 -1 -1 -1 -1 -2
cuento|22 -4 1 -3 -9 -2 -4 -1
cuisine|10 -7 -4 -7 5 3 8 -8
cultural|13 -2 -1 -2 -2 -2 -2 -2
cumin|-1 -1 -1 -5 1 -4 0 12
cup|18 0 0 -6 -2 -1 -6 -3
cup and|14 -4 0 -4 -1 -1 -4 -1
cups|10 4 -6 -9 0 -3 6 -3
cups in|1 14 -10 -9 14 0 -9 -1
cups of|0 10 1 0 -7 5 -10 2
cures|-5 -1 -1 -1 -1 -1 -1 11
curious|-7 2 -5 -3 -4 -5 17 6
curious reader|-5 0 -1 -4 -3 3 14 -2
curl|14 -1 -2 -3 -1 -1 -4 -3
curl x|12 4 1 -4 1 0 -6 -8
current directory|3 -3 -4 5 6 -14 5 2
current situation|12 -5 -2 -3 -1 2 -4 1
current time|-3 -4 0 0 7 1 -11 10
current working|13 3 -1 2 -3 -16 2 0
currently|10 0 -4 2 -6 -1 2 -4
curriculum|9 -7 -3 -2 -6 2 15 -7
curse|12 5 -4 0 3 -1 -9 -5
curtain|-16 -2 18 0 1 0 -3 1
curve|6 1 -3 13 -7 -1 -3 -6
curves|24 -4 -1 -4 -2 -1 -5 -7
custom|14 -2 -1 -3 -2 1 -1 -5
customer|7 16 -10 -8 8 -8 8 -13
customer and|4 -6 -1 -4 -4 0 16 -5
customer can|-2 -14 8 -7 -6 15 0 5
customer customer|-8 -4 18 -5 -2 0 -2 2
customer is|5 12 -4 -1 -9 -6 8 -4
customer mentions|13 -2 1 -2 -9 1 -1 -1
customer needs|-5 12 -9 -1 -1 0 4 -1
customer s|-6 5 -5 -1 -4 11 -3 2
customer says|12 -1 0 -1 0 -4 -3 -2
customer that|12 -3 0 4 -6 -1 -3 -3
customer wants|14 1 -6 -6 1 4 -5 -3
customers|12 3 -6 0 0 -4 4 -9
customers and|16 -1 0 -2 -4 -4 -4 -1
customers who|18 -5 -6 -1 0 1 -5 -2
customers with|2 10 6 -4 -8 -4 -3 0
customization|17 -2 -2 3 -8 3 -5 -7
customs|-7 -2 -3 4 -2 6 8 -4
cut|2 -2 7 -11 4 5 -2 -4
cut it|10 5 -4 -2 3 -2 -5 -5
cut off|-4 0 7 -1 -1 -3 -9 11
cutoff|16 -2 1 3 -6 -7 -2 -3
cuál|-6 -5 -2 -2 15 10 -2 -6
cuánto|21 14 -9 -9 -7 -5 -2 -4
cv|21 -9 -1 -4 -8 -6 8 -1
cv and|10 -1 -7 -1 -1 0 0 0
cycle|4 -2 2 1 -5 -3 13 -9
cycle and|12 -2 -1 0 -5 0 -3 0
cycle in|9 -1 -1 -1 -1 0 -6 0
cycle suffice|6 -6 0 10 -6 0 -3 -1
cylinder|1 10 -1 -8 -1 1 -1 -1
cypher|27 -12 -6 4 -5 -3 -2 -2
có|16 -1 -1 -2 -3 -4 -2 -3
có thể|14 0 -1 -2 -3 -5 0 -3
código|11 11 -9 0 0 -2 -6 -4
cómo|15 -5 -1 10 -6 -5 -5 -4
cómo le|16 -5 6 -1 -3 -4 -5 -4
cómo puedo|8 -2 -6 16 5 -8 -8 -5
d|-3 13 -4 -7 -12 -1 7 6
d <quotation>|12 4 1 -4 1 0 -6 -8
d a|11 7 -6 -2 -5 1 -4 -2
d abord|-1 15 -7 8 -4 2 -8 -4
d b|6 -6 -4 1 16 -8 -4 -1
d be|6 -9 -9 -5 6 -2 -4 17
d d|16 -6 -3 1 -1 -2 -5 -1
d have|15 -5 9 -4 2 -7 -5 -5
d like|0 1 -14 -4 9 6 10 -9
d rather|-2 12 -2 -3 13 -8 -4 -6
d show|-4 -5 0 -1 14 0 -2 -2
d un|6 -3 7 -9 -1 6 5 -10
d une|7 -6 -3 13 -1 -3 -7 0
d want|-7 -4 6 -3 -2 -4 13 1
da|6 -6 8 9 -25 12 -5 0
da solução|-4 -7 -4 21 -6 13 -9 -5
dacia|23 0 1 -10 -5 2 -9 -2
dad|9 -1 2 -2 2 -7 -7 4
dados|-6 9 -6 10 -5 0 -8 7
daemon|7 6 9 -5 -4 -7 -2 -3
dallas|-7 -9 4 0 7 -1 0 5
damage|3 12 -4 -4 0 5 -5 -6
damaged|15 -4 -4 5 -4 1 -6 -3
dame|9 8 -8 -5 -2 9 -3 -8
danach|-10 9 12 -7 -7 11 -4 -5
dance|11 0 0 -2 -6 -1 -1 -1
danger|-1 -4 13 -4 -5 9 -4 -3
dangerous|14 -7 -4 21 0 -8 -7 -9
danke|18 -3 -3 -2 -3 -2 -3 -2
dann|-6 24 -5 -10 10 6 -8 -9
dans|15 -9 14 -7 -3 9 -19 -1
dans la|5 -10 11 2 -3 -6 -4 4
danube|4 -1 1 1 -4 9 0 -10
danube rises|-5 -1 0 5 0 9 -1 -7
dar|8 -4 13 -5 -4 -1 -3 -4
dare|17 -1 -2 -1 -4 -1 -6 -1
darf|-4 11 -2 -3 6 -8 -1 0
dark|14 -1 -1 -10 0 -3 -1 1
dark parts|16 -4 -5 1 -6 0 0 -3
darkroom|17 -3 -2 -2 -4 -2 -1 -3
das|11 9 -18 21 3 -12 -18 3
das ergebnis|1 13 -4 -3 1 -2 -3 -4
dash|14 -3 2 -5 -3 -6 0 0
dashboard|18 -11 8 -6 -11 4 -1 -1
dass|20 -8 -5 4 -7 2 -8 2
dass ich|11 -5 -1 -2 -1 0 -1 -2
data|15 5 -9 -12 7 -13 9 0
data <number>|16 -5 3 -1 0 -7 -5 0
data analyst|12 -3 0 -1 -1 0 -5 -1
data and|11 -1 3 -2 3 -5 -4 -5
data comes|11 1 0 1 -2 1 -2 -9
data for|-12 5 0 -2 9 3 -2 -1
data from|6 -6 -5 0 12 -1 2 -7
data in|13 -5 -8 -1 -3 0 -1 6
data is|14 -2 -2 -1 -5 -3 1 -3
data quality|21 -1 -1 -11 -5 3 -3 -3
data to|6 5 4 -5 -5 -4 -9 8
data under|23 -3 0 -3 -3 -8 -2 -3
data you|13 -6 -2 1 -1 0 -4 -2
database|12 -6 3 -1 -2 1 -9 3
dataset|-6 -12 -7 13 5 -4 1 11
date|19 -10 -3 7 -3 -3 5 -12
date <quotation>|12 -5 -6 17 -9 -6 4 -6
date in|18 -8 -2 -2 -4 0 -1 -1
date is|9 0 7 -7 -2 -5 -3 1
date of|9 4 1 -3 -6 6 -12 1
date time|13 -4 -6 1 1 -5 -1 1
date total|11 -5 -1 5 -4 0 -4 -3
dates|11 -17 3 -9 -8 8 9 3
dates and|21 -2 -4 -2 -5 2 -7 -2
dates in|11 0 0 -1 -2 -3 0 -4
dating|22 -9 1 -2 -3 2 -6 -6
datos|-4 12 -3 5 -4 -5 -1 -1
datum|14 -1 -2 -1 -4 -3 0 -2
daughter|2 -1 -7 9 -6 1 5 -4
daughter has|11 -8 -6 0 -2 1 -3 7
david|11 6 -6 -2 1 -4 -3 -3
day|15 8 -2 -8 -3 -5 0 -5
day <quotation>|2 -5 -2 12 -5 0 -5 2
day at|-11 11 1 5 -3 -7 5 0
day before|17 -6 -4 1 -3 3 -5 -4
day how|11 3 0 -1 -4 -5 -3 0
day in|14 7 -7 0 -4 -3 -2 -4
day is|11 -4 10 -2 -1 -3 -4 -8
day plan|14 -1 -3 -2 -6 0 -3 1
day when|7 4 -1 -9 -1 4 4 -7
days <number>|8 16 -1 -6 -2 2 -8 -9
days a|-6 -1 2 -3 10 -2 1 -1
days ago|0 5 9 -7 -4 -2 1 -3
days and|20 -4 1 -9 -3 1 -1 -4
days do|9 0 0 -3 -6 2 5 -7
days each|19 -4 -2 -3 -2 0 -4 -3
days in|-1 -8 3 -3 8 3 -2 -1
days never|14 -5 -1 0 -2 1 -1 -5
days of|40 -10 -6 -4 -5 -7 -2 -6
db|17 -1 -4 -4 0 2 0 -11
db <number>|13 -6 -1 0 -2 -1 0 -2
de|-12 -2 -7 5 10 2 2 1
de <number>|3 3 -8 19 19 2 -27 -11
de cada|-11 17 -1 -1 -1 -4 1 -1
de cette|-4 -3 10 -1 -3 10 -6 -4
de cláusula|9 0 0 -1 -6 5 0 -8
de desconto|-6 11 -1 -1 -1 -3 2 -1
de dix|12 -1 -1 0 -1 0 -6 -3
de données|0 -1 -2 -1 -3 -3 -1 12
de esta|-7 0 -3 -2 -3 13 8 -5
de l|-4 -3 11 4 -7 -4 6 -4
de la|-4 3 -14 -14 8 12 -6 15
de lo|13 1 -9 -1 -3 1 -2 0
de mi|21 -1 -4 -2 -8 0 -4 -1
de paso|-12 1 -4 -1 -4 12 -6 13
de revisor|-2 -4 2 -6 -6 22 -2 -4
de secundaria|26 -7 -1 -6 -4 -3 -3 -2
de seis|-8 9 -3 -4 -2 -1 13 -4
de suite|3 -6 0 -4 0 0 12 -6
de uma|6 15 -11 -6 -5 -9 -1 11
de un|25 -2 -4 0 -7 -1 -6 -5
dead|12 8 -11 0 -5 4 2 -9
dead ends|-8 15 1 -2 4 -2 -2 -7
deadline|15 1 0 -5 -7 0 -3 -1
deadline <number>|12 -5 -2 -4 -2 10 -7 -3
deadline for|16 1 -2 -7 1 -4 -3 -2
deadline the|19 -1 -2 -6 -5 2 -2 -3
deadline with|8 0 1 -7 -3 0 0 1
deadlines|19 2 -5 -3 -5 -6 3 -5
deal|4 10 -2 -1 -3 6 -11 -3
deal with|4 9 -1 -2 -3 -1 -6 -1
death|8 -2 -4 -5 -3 -1 11 -2
debate|-4 -5 4 -3 6 4 9 -11
debate on|4 -5 0 -3 -11 3 10 1
debian|16 1 -3 1 -6 1 -7 -3
debit|19 -6 4 -4 -2 -5 -3 -4
debug|3 -6 8 -1 -8 7 1 -4
debug this|8 -9 -3 7 -1 -4 2 0
debugging|-4 15 -3 3 -1 -5 -4 0
dec|-8 7 11 -1 -1 -2 -5 -1
decide|-8 13 -2 2 22 -8 -4 -15
decide <number>|1 11 0 -8 -5 3 0 -2
decide between|3 -2 -5 -7 -3 8 9 -3
decide by|10 -5 2 -3 4 -2 -5 -1
decide how|1 11 -7 13 -4 -4 -6 -4
decide this|17 -12 -6 0 5 2 -3 -2
decide whether|8 13 -7 10 -8 -4 -4 -8
decide which|9 -6 -10 -2 11 -3 6 -3
decided|16 7 1 2 7 -14 -7 -11
decided to|16 -2 1 -2 2 -3 -6 -5
decides|13 -6 -9 -11 20 -4 0 -4
decides which|5 0 0 -4 11 -5 -3 -3
deciding|2 1 -3 -2 10 1 -10 1
decimal|25 -5 -4 4 -3 -2 -11 -4
decimal <number>|12 0 2 -3 1 -5 -6 -1
decimals|-6 -7 -3 13 7 -6 -3 4
decision|4 3 17 -4 6 -10 -16 0
decision for|16 0 -5 1 -8 -2 1 -1
decision is|12 -2 -6 1 -1 -3 -2 0
decision paper|9 -2 0 4 -6 1 -5 -2
decision the|-1 11 -1 -7 -5 3 -1 0
decisions|2 9 -6 4 -6 -1 -3 1
decisive|-8 -1 0 1 13 -1 0 -4
deck|17 5 -5 -4 -5 0 -4 -3
declare|-9 -1 0 -2 0 13 0 0
decline|9 -1 9 -5 2 -5 -12 2
decline a|0 7 -6 0 -1 -6 -6 11
declined|15 -8 -5 -2 -6 5 -1 2
declined i|18 -5 -6 1 -3 -2 0 -3
declines|-12 2 1 2 2 1 -3 7
decode|17 4 -6 -4 -2 -3 -3 -3
decomposition|-11 17 -4 -3 -4 -4 11 -1
decreased|3 -6 -6 -1 11 -4 2 0
deduct|8 -7 0 18 1 -2 -3 -16
deduction|-9 20 1 -4 1 1 -1 -9
deduction with|-3 11 1 -2 0 2 -2 -7
deemed|2 7 -5 9 -3 -3 -2 -6
deep|17 -2 -1 -10 -8 -1 8 -3
deep breath|12 -3 -2 0 -1 0 -4 -2
deep in|-1 -1 -1 -2 -1 13 -3 -3
deep inside|10 -2 -1 0 0 0 -3 -5
deep learning|17 -4 -4 2 -1 -2 -4 -4
deeper|-2 -8 -3 -1 5 0 16 -6
deeply|14 0 0 -1 -6 -1 -3 -3
def|0 -8 2 11 -8 4 2 -4
def a|14 -2 -4 0 -4 -1 -1 -2
def b|14 -2 -4 0 -4 -1 -1 -2
def f|0 -7 -3 -5 4 -5 8 7
def is_leap|-6 -9 -2 10 1 9 -1 -2
default|14 3 5 -4 -4 -2 -5 -6
defect|1 -4 -1 -6 -1 17 -1 -5
defects|2 -3 -5 -4 -2 18 -3 -3
defend|13 2 -2 -7 2 -8 1 0
defined|8 -3 2 2 1 4 -8 -6
definitely|15 -6 -7 3 -3 -2 2 -2
definition|-7 25 -9 -1 -6 -11 9 0
definition of|16 -8 1 1 0 -6 -3 0
definitions|12 -3 -2 5 -4 2 -2 -8
degree|20 -2 -6 6 -7 -4 -3 -3
degrees|16 -6 -1 -3 1 -1 -4 -3
deja|-5 6 -1 -6 0 -2 -4 12
del|-1 -9 17 8 -3 -2 -6 -3
del asistente|-7 0 4 -4 -1 11 -2 -2
delay|9 2 1 0 5 -13 -10 6
delay the|17 -6 -2 1 -5 0 -4 -1
delete|3 -21 -2 1 3 10 4 3
delete all|13 -3 -4 3 -3 5 -2 -8
delete the|17 -5 -4 -1 6 -1 -5 -8
delete them|17 -4 0 -8 5 -1 -7 -2
deleted|9 -6 -7 -7 20 -3 -8 2
delhi|9 -1 -1 -6 5 -2 -5 -1
deliberate|-2 10 10 -1 -7 -4 -6 0
deliberation|-16 -2 37 5 -8 -12 4 -8
deliberation of|-5 1 19 -5 0 -3 -4 -2
delighted|4 -6 -5 8 -6 1 -5 10
delimiter|4 6 -1 -2 -7 8 -9 1
deliver|14 4 0 -6 -4 6 -10 -4
deliver <number>|10 5 -2 -6 0 -6 0 0
deliver version|24 -3 -6 -2 2 -4 -5 -5
deliverable|15 -4 3 -7 0 0 -4 -3
deliveries|13 -3 0 -3 0 -3 -2 -2
delivery|29 -1 6 -16 -10 -7 6 -5
delivery of|8 -8 5 -3 -1 -3 -1 3
delivery time|16 -6 0 -2 -1 -1 -5 0
delta|11 -11 0 2 -4 -6 10 -3
delve|-5 -1 -4 0 1 -3 -4 17
dem|-15 2 -12 5 8 -5 10 6
demande|10 -6 0 -2 5 -1 -3 -4
demanding|-1 -4 -3 14 0 -3 -2 0
demonstrate|22 -1 -3 0 -4 -1 -6 -6
demonstrating|17 -2 -4 1 -7 -2 0 -3
demonstration|-11 -9 -3 -3 -2 7 -13 34
demonstration of|-8 0 -2 -4 -2 9 -5 12
demonstrations|-8 2 -3 -3 -3 -6 -2 23
den|-19 -5 13 -22 6 11 14 3
den ersten|-3 -4 0 -1 -4 16 0 -4
den fehler|-9 7 -1 0 0 12 -5 -5
denied|20 3 -3 -3 1 -4 -7 -7
denk|-7 -1 -8 0 0 0 17 0
denk dir|-7 -1 -8 0 0 0 17 0
dense|-9 4 -3 -3 -2 -1 8 6
dental|20 5 1 -3 -10 0 -9 -5
dental clinic|11 0 -1 -2 3 -2 -5 -5
dentist|18 -9 -1 3 -2 -2 -1 -5
denver|14 -3 -6 0 -2 -4 -2 3
dep|13 -2 -1 -2 -1 -3 -1 -3
departure|7 -7 -1 -5 10 -3 -1 0
depende|12 -2 -1 0 -2 -1 -3 -3
depende de|12 -2 -1 0 -2 -1 -3 -3
dependence|-5 -1 -1 -2 -1 -1 11 0
depends|4 11 -5 -6 3 4 0 -11
depends on|5 12 -10 -5 10 -6 2 -7
deploy|14 1 5 -1 -6 4 -4 -15
depois|-8 14 13 -1 -7 -3 -13 4
depois a|-2 -6 12 -4 -4 -5 -4 13
deposit|-2 8 -11 -6 12 3 -11 7
deposit first|14 -6 -1 -1 -3 7 -7 -2
deposit for|-2 12 -4 0 -5 0 -1 1
depreciation|-8 -2 -1 -1 -1 15 -1 -2
deps|11 -9 4 1 -1 0 1 -8
dept|9 3 1 -3 -1 -11 0 3
dept name|9 3 1 -3 -1 -11 0 3
depth|-6 7 -10 9 -4 -3 13 -5
depth <number>|-2 11 -3 7 -1 -5 -2 -5
depuis|0 10 -1 -1 0 -1 -1 -5
der|-7 7 12 3 16 -1 -8 -22
der beiden|-2 -8 -9 -6 27 -1 -2 1
derailleur|2 0 9 -1 -3 0 -7 1
derivation|-3 35 -5 -3 -7 5 -5 -17
derivation in|-1 9 1 -6 -7 11 -2 -6
derivation line|-10 -4 0 5 1 13 0 -5
derivative|3 -4 4 12 -12 -1 1 -2
derivative of|3 -4 4 12 -12 -1 1 -2
derive|-2 26 -6 -9 -6 -8 11 -5
derive the|-11 18 2 -1 0 -2 -3 -3
derived|16 2 -3 -5 -2 -2 -1 -3
des|-15 2 -4 15 7 -16 12 -1
desc|17 -8 -3 2 -3 0 -2 -4
descale|11 -5 -3 -6 6 -2 8 -9
descale a|9 -1 -4 -1 5 -2 3 -9
desconto|17 -2 2 -7 -3 0 -1 -6
describe|10 11 -15 -15 -11 8 19 -7
describe a|-4 -7 1 2 2 -3 8 1
describe how|0 6 0 0 -4 9 -3 -8
describe it|2 11 0 -3 -1 -2 -3 -4
describe the|-4 -8 2 -3 3 8 16 -12
described|16 6 -7 -6 -11 5 -4 1
described by|19 -5 0 -3 -3 -2 -4 -3
described in|3 -8 1 0 -1 7 -3 1
describes|22 -2 -2 -5 0 -5 -4 -4
description|10 -5 -7 -7 7 -5 17 -10
description and|-19 15 -1 -1 -7 -5 18 -1
description for|5 -4 1 -3 -7 -1 11 -3
description of|14 -4 1 3 -3 0 -6 -5
descriptions|11 -8 1 -7 -5 0 13 -5
descriptions for|11 -4 -3 0 6 0 -5 -5
descriptions of|5 -8 4 -4 -4 2 12 -7
descriptors|-3 -3 -3 17 -4 1 -3 -2
desde|13 4 1 -7 -8 5 -6 -2
deserves|-10 0 -3 8 11 -1 0 -4
design|6 -8 9 -3 -4 -7 0 5
design that|16 -3 -2 -1 -5 -1 -3 -1
design the|-5 0 0 -3 -5 -1 15 -1
designed|2 0 -1 -2 -6 -3 10 -2
designer|9 0 1 0 -8 -3 1 -1
desired|22 -7 -1 1 3 -6 -9 -4
desk|0 1 13 -4 0 5 -6 -8
desk for|-3 -9 2 6 5 1 1 -3
desk question|-3 10 -5 -2 -3 -2 3 3
desperate|6 -11 6 3 -2 4 -5 -1
despite|21 -13 -2 -1 -2 2 -3 -1
después|-6 18 -4 -1 -1 -1 -4 -1
destination|4 9 -9 0 7 -7 -4 -2
destroy|14 -9 -2 1 -4 -3 -1 5
destroying|16 -2 0 0 -4 -2 -2 -6
detail|2 7 -9 1 -5 -6 3 5
detail and|-3 -4 0 -1 -2 -4 0 14
detailed|10 12 -7 -2 -5 -5 -1 -2
detailed table|15 -1 0 -2 -4 -4 1 -4
details|26 -6 -7 2 -8 -3 -9 5
details and|10 1 -5 -1 2 -2 -3 -3
details of|12 -3 1 -1 -4 1 -1 -5
details such|12 -3 0 -1 -1 -1 -4 -1
details you|12 -8 1 -3 0 -2 1 0
detect the|13 4 -2 -9 0 1 -2 -6
detects|15 -4 -1 -1 -3 1 -3 -4
determine|13 1 -7 -3 13 -3 -4 -11
determine if|11 -3 -5 1 -1 -2 -3 2
determine the|7 13 -3 -5 0 -3 -2 -7
determine whether|1 -1 -4 -6 12 -2 1 -1
determined|1 -3 -3 13 0 -6 2 -4
determining|13 -1 -3 0 -5 -4 0 0
deux|-6 7 0 -9 14 -5 9 -9
deux assistants|0 0 -7 -2 19 -1 -10 0
deuxième|-2 11 -7 -6 -2 11 -2 -3
dev|23 -3 -5 1 -8 -4 2 -6
dev null|13 1 -3 -1 -1 0 -4 -5
develop a|12 1 -11 4 -4 1 -6 2
developer|3 -8 3 2 1 -8 12 -5
developing|10 3 -5 -2 -7 4 -4 0
device|17 8 -7 -3 3 -5 -2 -10
devices|10 -3 0 1 -1 1 -8 0
devil|14 -2 -5 -1 -5 -4 2 -1
devil s|14 -2 -5 -1 -5 -4 2 -1
devolva|-10 -10 0 0 -5 14 11 -1
devuelve|8 1 -4 14 -8 -2 -5 -4
df|17 -2 -3 1 0 -6 -3 -3
diagnose|-3 3 -4 4 -4 18 -6 -8
diagnosis|4 10 7 -5 -4 -2 -1 -9
diagonals|6 8 -16 -7 -4 2 5 5
dialog|-4 -12 -5 9 -4 1 -7 21
dialog for|10 -3 -2 -2 -6 9 -8 1
dialogue|-3 -9 5 -1 15 -4 -10 8
dialogue below|1 -3 -4 -3 14 1 -4 -2
dialogue between|7 -8 1 -7 -2 -6 8 8
dialogue in|18 -3 -4 -1 -2 -4 -4 0
diameter|17 -3 -1 -1 -3 1 -4 -5
diary|2 -6 19 -2 0 -1 -5 -7
dias|25 -6 -6 -7 -1 -1 -2 -2
dice|22 -5 -4 -1 -2 -3 1 -7
dice for|17 -3 -2 0 -3 -3 -2 -4
dich|-5 -2 11 -6 6 -2 -1 -1
dictation|14 -2 -4 -1 -3 2 3 -8
dictionary|18 -3 -1 -6 -5 3 1 -7
dictionary with|21 -4 -2 -1 0 2 -12 -4
did|4 2 14 3 8 -5 -14 -13
did a|15 -2 -1 -1 -4 -3 -2 -2
did and|0 5 2 2 -10 2 -3 2
did he|28 4 -9 -7 -8 -5 -3 0
did i|18 -6 -5 6 -6 -1 -3 -2
did it|2 -7 -6 30 -10 3 -7 -5
did my|16 -6 -6 0 -4 -1 -2 2
did not|8 9 5 -2 -18 -4 6 -4
did she|13 -4 -1 -7 -3 2 -1 0
did the|16 3 -4 12 3 0 -13 -18
did you|9 -13 22 -11 -3 9 -8 -4
didn|16 3 -1 -6 -3 -7 8 -10
didn t|16 3 -1 -6 -3 -7 8 -10
die|-35 7 -2 2 -3 8 4 19
die antwort|-5 -10 -1 11 -1 9 -9 6
die aufgabe|-10 8 -2 0 -1 -5 13 -3
die lösung|-11 11 -4 9 -2 -5 -6 9
die mail|3 -3 13 2 -8 0 -5 -3
die with|17 -3 0 -1 -2 -4 -5 -3
died|8 -5 0 15 0 -2 -10 -6
diese|-1 -9 -4 -1 -3 14 11 -8
diesen|-7 -5 12 -4 -1 -5 -8 16
dieser|1 -7 -5 11 -4 -3 12 -5
diet|12 -4 -3 -1 -6 1 -1 2
diferente|-7 11 -5 -3 -2 -3 12 -3
diferentes|-9 18 -4 0 -3 -1 4 -5
diferença|12 -7 -3 15 -1 -7 -6 -4
diff|4 -6 -2 -15 5 9 -2 8
differ|1 9 -8 9 5 -9 -14 7
differ from|13 6 2 -5 -3 -2 -7 -3
difference|10 -1 -2 1 13 -8 -10 -5
difference between|23 2 -1 3 0 -7 -19 -1
differences|16 1 -10 -6 3 1 -3 -3
different|-4 2 -9 -12 -3 -17 30 13
different from|-11 16 2 -3 -1 3 -1 -5
different industries|0 -5 2 -5 -1 -1 11 -1
different moods|-8 0 0 0 0 1 10 -4
different than|19 0 -4 -2 0 -2 -6 -5
differential|2 12 -4 -2 -4 -1 -3 0
differently|0 6 -7 -1 -11 22 2 -11
differently in|8 7 -7 -6 -2 8 -6 -1
differs|11 2 -4 -11 4 7 -7 -1
differs from|11 1 -5 -5 2 2 -6 0
difficult|13 0 -1 9 -3 -4 -8 -6
difficulties|13 1 2 2 1 0 -9 -11
difficulty|8 -9 -7 18 -6 -8 16 -12
difficulty <number>|-4 5 -2 16 -8 0 -4 -3
dig|23 -4 -4 -1 0 -6 -5 -2
diga|-6 15 -3 12 -5 -4 -4 -5
digest|22 -9 -2 -8 -8 -1 -5 10
digestion|14 -2 -2 -2 -1 -1 -5 -1
diggers|16 -1 -3 0 -4 2 -6 -5
digit|-14 9 -3 15 -1 -8 5 -5
digital|22 -5 6 -3 -2 1 -10 -8
digital mark|13 -1 -1 -2 -2 0 -8 0
digital marketing|10 -5 -2 -2 2 1 -2 -3
digital to|-3 -3 9 6 -5 3 -6 0
digits|2 8 -13 1 -5 -5 -2 13
digits <number>|7 10 0 -4 -3 -1 -1 -8
dimension|9 7 1 0 -8 -6 1 -3
dimension of|10 6 1 0 -9 -6 1 -3
dinner|8 -6 -7 5 -17 16 -3 3
dinner for|11 -4 -4 6 4 -9 -4 0
dir|3 11 6 -11 -7 -6 11 -6
dir <number>|-5 -2 -1 -1 1 0 11 -2
dire|20 -5 -4 2 -6 -5 1 -2
dire ce|16 -4 -4 0 -1 -6 2 -3
direct|7 9 -10 -10 -7 6 0 5
direct debit|18 -6 5 -4 -2 -5 -2 -4
directed|15 -4 -4 0 -1 -3 -1 -2
directions|15 2 -2 -1 -4 -2 -7 -1
director|7 6 0 -1 0 1 -9 -3
directories|11 5 -14 -9 0 0 0 7
directories containing|22 -2 4 -2 -5 -2 -9 -6
directories from|12 0 -2 -6 -3 8 -7 -1
directories in|11 -6 -3 -4 3 1 0 -2
directories that|29 -9 13 0 -2 -8 -14 -9
directory|13 -6 -8 7 2 -6 -3 2
directory <quotation>|12 -5 -5 6 -8 -14 6 9
directory and|10 7 -4 4 -9 2 -7 -2
directory home|12 -2 -4 -1 -3 0 -2 0
directory names|9 -4 -2 -2 4 2 0 -7
directory pointed|14 -1 -1 -1 -2 -4 -3 -3
directory to|8 -2 -2 5 2 1 -3 -9
directory tree|8 -7 1 5 2 -3 -6 0
directory with|15 -2 -2 -3 -4 2 -8 2
dirty|28 -8 -2 -3 -3 -6 -6 0
disable|12 -3 -2 -7 0 8 -4 -4
disagree find|-7 11 2 1 -2 -2 -2 -1
disagree say|10 1 -3 -6 -1 0 -4 2
disagrees|19 8 -5 -5 -2 -6 -8 -2
disagrees about|19 8 -5 -5 -2 -6 -8 -2
discard|-9 -8 4 7 9 0 -2 0
discarded|-4 -8 21 1 -1 -5 -1 -3
discharge|-2 -1 0 4 -1 -2 -7 9
discharge summary|2 0 0 -1 -1 -2 -7 10
disclose|0 0 16 -2 -5 -8 0 -1
disclose the|0 0 16 -2 -5 -8 0 -1
discount on|15 -5 -3 -6 -4 3 -1 1
discounts|11 -2 2 -1 -2 -7 -1 -1
discover|2 12 -1 -3 -2 -11 -4 5
discovered|2 -4 -3 -4 0 -1 13 -3
discovery|12 -3 1 1 1 -4 -9 0
discretion|5 0 2 -3 -6 -1 -6 10
discuss|20 8 -4 -3 -11 -3 3 -9
discuss the|17 2 -2 -2 -6 -2 -3 -6
discussed|-15 12 -4 0 2 1 1 3
discussion|18 -5 -1 5 -3 -1 -5 -9
discussion questions|13 -2 -1 5 -3 -1 -5 -6
dish|24 -4 -7 -2 -6 -7 1 1
dishes|16 -3 -3 -4 2 4 -6 -7
dishwasher|2 -1 -7 -1 8 12 -8 -5
disk|10 -5 -2 4 -3 -4 -1 1
dismissed|-9 11 8 -7 0 -4 0 1
display|10 10 -14 1 -8 1 2 -1
display all|8 2 -2 -1 -9 3 -1 -1
display the|19 -4 -11 -5 -1 1 -6 8
displays a|15 -2 0 -2 -4 2 -7 -2
disposable|5 7 -1 -4 0 -9 5 -2
disposable cards|4 7 -2 -2 -1 -8 5 -3
disposable virtual|19 -10 0 1 -3 -4 -3 0
disputed|-11 2 -4 0 1 -2 7 7
dissertation|16 -5 -5 -3 8 -8 0 -4
dist|1 -8 6 2 -4 -4 8 -1
distance|8 6 -12 -9 9 10 2 -14
distance and|-2 13 -2 3 -7 -3 -1 -1
distance between|31 -3 1 -7 -7 -2 -7 -5
distance from|23 -3 -4 -4 -1 -6 -3 -2
distil|-8 0 3 -3 -4 -3 -7 22
distil the|-8 0 3 -3 -4 -3 -7 22
distinct|7 6 -4 1 -9 -6 16 -10
distinguish|9 -4 -7 -2 -6 -5 2 13
distinguish between|9 -4 -7 -2 -6 -5 2 13
distract|0 0 -5 0 1 -4 -4 12
distractor|-1 -4 -2 -2 -2 -2 16 -3
distractors|-1 -1 -1 -8 -4 -3 21 -4
distribution|-5 0 -2 0 -9 0 15 0
dit|10 -3 17 -5 0 -10 -7 -2
dit dans|0 -3 14 -5 -2 -3 -2 0
div|22 -3 3 0 -15 -2 -13 8
diverse|4 10 -2 -9 -3 -7 12 -5
diversity|-9 1 1 13 -5 -1 0 0
divide|19 -7 -7 -4 0 4 -2 -3
divide the|9 -4 -6 2 2 -2 1 0
divided by|-6 13 -5 0 0 -1 -1 0
dividend|17 -1 -5 1 -2 -5 -5 -1
divisible|-2 12 9 -10 1 -8 -3 2
divisible by|-2 12 9 -10 1 -8 -3 2
division|0 -4 -10 0 -1 0 11 3
divisor|-8 8 -2 -2 3 -1 2 -2
dix questions|13 0 -7 0 -1 0 -9 3
diz|10 1 -3 8 -10 -4 6 -8
dizzy|-8 -4 -3 0 6 -3 14 -1
diálogo|-8 -3 11 -4 -3 0 -4 13
django|12 0 -3 2 -2 -2 -4 -3
dna|18 -4 -5 -2 -1 -5 6 -6
do|-3 -4 -4 9 -11 6 4 1
do <number>|11 -13 -2 -1 -3 3 10 -5
do a|23 2 -8 4 -1 -14 -4 -2
do and|5 -3 -4 -8 -1 5 -3 9
do assistente|-7 -2 -7 9 -7 9 -7 12
do atendente|-10 -9 13 -1 0 -1 0 9
do differently|-7 5 -7 -2 -1 16 2 -7
do first|11 4 -5 -1 -2 -4 -3 1
do here|13 0 -4 -3 -1 -1 -3 -1
do if|2 15 1 -2 -5 -9 -2 -1
do it|4 19 -3 -14 -5 -7 11 -4
do list|4 -1 -1 -1 -1 3 -9 6
do long|1 5 -7 -2 0 -1 -6 9
do my|17 -2 1 -5 2 -6 -4 -2
do one|13 -3 -2 0 -1 -4 -1 -3
do people|8 -5 -1 1 8 -10 -1 0
do so|13 -1 -2 1 -1 3 -7 -6
do that|20 -5 5 -11 2 1 -10 -2
do the|5 11 9 -4 5 -11 -8 -8
do they|11 -11 -1 -2 -4 9 1 -2
do this|3 10 -2 -5 -2 -5 3 -4
do to|1 15 -6 5 -9 -4 -12 10
do usuário|-12 0 -1 -2 9 -1 -6 12
do vaccines|11 -5 -1 -6 16 -6 -5 -4
do we|15 5 -2 -3 -5 -4 -1 -4
do what|13 -2 -4 5 -3 -1 -8 0
do with|15 5 -7 -2 -2 0 1 -10
do you|27 -10 3 -4 -21 6 5 -6
doc|-2 -10 -10 -13 -5 12 11 16
doc <number>|-8 -1 -5 -2 3 -3 15 0
docker|22 1 6 3 -11 0 -12 -10
docker compose|24 3 -7 -4 -4 0 -5 -6
dockerfile|6 7 3 0 -8 -3 -2 -3
dockerfile for|9 10 -4 1 -5 1 -11 -1
docs|7 0 4 2 -2 0 -8 -4
docstring|3 -1 2 -7 -1 -4 -8 16
docstring for|23 -3 -3 -2 -3 -3 -8 -1
docstrings|13 -11 -4 -2 -5 -1 0 9
doctor|5 3 0 -4 10 -19 1 3
doctor on|10 7 2 -2 -12 -1 -1 -3
doctor or|15 -5 -1 -4 -5 3 -4 0
doctor prescribed|11 -7 0 0 0 0 0 -5
doctor s|2 -4 -10 -2 -3 -3 6 14
document|2 5 1 -1 -6 -6 12 -7
document <number>|-9 7 -1 13 -2 -1 -2 -4
document <quotation>|12 -3 0 -1 -2 -2 -4 0
document in|10 2 -1 -4 -1 -4 3 -6
document is|4 2 -11 -2 -2 1 5 2
documentation|27 -2 -5 1 -10 2 -10 -4
documents|10 1 1 -5 2 -2 1 -8
does|13 -9 -12 8 -3 6 2 -3
does <quotation>|23 -2 0 -7 0 -6 -2 -4
does a|16 0 2 -6 -8 3 1 -8
does amy|18 2 2 -18 -4 2 -4 1
does and|13 -8 0 -1 -4 -1 -1 2
does better|4 -1 -1 -1 10 -3 -2 -6
does he|15 -3 -3 -2 1 -2 -5 0
does it|21 -2 -9 -12 2 11 -13 2
does my|11 12 -10 -2 10 -9 -2 -12
does not|14 4 -10 -6 6 3 -3 -7
does one|13 -2 6 -5 -3 -12 6 -5
does she|18 -6 3 -3 -9 0 -5 2
does that|12 -7 6 0 -3 3 -4 -8
does the|0 -9 -5 15 -15 20 10 -15
does this|27 -3 -9 11 -4 -6 -9 -9
does your|16 -2 -2 -4 -1 -3 -5 -1
doesn|-1 4 -9 0 2 13 6 -14
doesn t|-1 4 -9 0 2 13 6 -14
dog|16 -2 -7 2 5 -14 -3 2
dog walking|14 3 -2 -6 -7 2 -2 -1
dogs|16 -6 -4 -3 4 -9 10 -8
dogs eat|15 -2 -1 -2 -3 -1 -4 -2
doi|27 -4 1 -6 -3 -3 -7 -6
doing|11 -3 -6 -2 3 -5 0 3
doing while|-7 11 -4 1 1 -1 2 -3
dois|11 4 -12 3 16 -10 -1 -11
doit|-6 1 -6 -4 6 -10 14 5
dollars|17 -4 -10 -1 0 2 -5 3
domain|-2 5 -4 6 -13 7 18 -16
domain expert|-7 0 -1 8 -1 8 -3 -3
domains|15 -8 -6 -5 -7 -2 16 -3
don|1 1 9 -3 0 -14 4 1
don t|0 2 10 -3 0 -14 5 1
donald|15 -3 -6 -5 -3 11 -6 -3
donald trump|15 -3 -6 -5 -3 11 -6 -3
done|17 5 -3 -2 -10 2 -10 1
done as|-7 -5 -3 -1 10 -1 -3 9
done in|-12 15 1 2 0 0 -3 -3
done with|-10 -4 9 0 -5 -1 12 -1
donne|-5 15 -7 17 -7 -10 5 -8
donne le|7 -1 -4 9 -3 -1 -6 -2
donner|-5 -3 -10 2 2 12 1 1
données|9 -3 -2 -6 -7 -4 -2 14
dont|5 -1 -2 -2 -3 11 -1 -7
door|9 -5 -5 7 -6 3 1 -5
door and|-8 18 3 -5 0 -1 -6 -2
dormitory|14 -2 -6 -5 -4 4 -4 2
dormitory in|13 -5 -1 -1 -2 -1 -1 -2
dort|-3 -4 0 -1 -4 16 0 -4
dort richtig|-3 -4 0 -1 -4 16 0 -4
dos|6 11 -5 -4 6 -8 3 -10
dose|12 7 -12 6 -5 -2 -5 -1
dose for|6 0 -1 7 -8 1 -5 0
doses|12 14 -7 -2 1 -10 -7 0
dossier|16 -5 -4 -1 -3 -2 -4 4
dots|15 -2 -3 -3 -4 3 -3 -3
double|4 -8 -4 -2 12 12 -15 1
doubled|6 8 0 1 0 -3 -4 -7
doubles|6 0 0 -2 8 -7 -9 2
doubt|-6 13 16 -5 -5 0 -5 -8
doubtful|7 -13 10 15 9 -7 -16 -4
doubts|-17 20 11 -1 -10 9 0 -11
down|-3 23 3 -4 0 0 -18 0
down <number>|19 -2 -2 -1 -6 -2 -4 -3
down a|-9 11 1 -1 -1 0 0 -1
down at|12 -5 0 0 0 0 -1 -5
down the|5 12 -4 -5 -9 2 -9 9
down to|-6 -10 4 1 2 0 0 8
download|4 -8 1 5 -1 12 -4 -8
downloads|14 -8 -1 6 -6 -1 -4 -1
dozen|11 -5 1 -2 -4 -2 1 0
dozens|11 -4 -2 -1 -2 1 -5 2
dozens of|12 -6 1 0 -4 2 -6 1
dpo|-7 0 -1 0 14 -1 -4 -1
dr|10 -8 -1 -6 0 5 -1 0
draft|6 8 -17 -10 -6 25 2 -8
draft a|31 -3 -2 -6 -4 -4 -3 -9
draft an|19 4 -9 1 -1 -5 -5 -4
draft answer|-5 -9 -4 -1 -2 20 0 0
draft leave|0 -8 -3 4 9 -1 1 -2
drafted|7 1 11 -2 -4 -10 0 -4
drafting|5 -6 12 0 -4 -1 -5 -1
drafts|1 -4 7 1 4 -2 -10 3
drafts of|6 -2 -4 5 7 -9 -7 5
dragon|10 -5 -4 -6 1 -3 8 -3
dragons|11 0 0 -3 -5 -1 -1 -1
drainage|3 -3 -2 -2 -6 -1 16 -5
dramatic|11 1 0 0 -5 -7 1 -1
draw|4 -14 -5 2 2 9 5 -2
draw the|-10 18 2 2 -1 -3 -8 0
drawback|0 2 0 -2 -13 2 -5 17
drawn|-1 14 7 0 -9 -1 -3 -7
drei|-7 2 -8 5 1 -13 2 17
dried|13 -4 -1 -1 0 -2 -1 -4
dried up|13 -4 -1 -1 0 -2 -1 -4
drills|16 -9 -3 2 -7 0 0 1
drink|12 5 -6 7 -1 -9 -4 -4
drive|7 -3 -6 -10 -6 10 4 3
drive <number>|9 -8 1 -9 -2 2 7 -2
driven|11 -5 -6 -2 3 1 -5 2
driver|19 -5 2 5 -3 -3 2 -17
drivers|9 -7 -4 0 1 2 -3 2
driveway|17 -3 -2 -2 -3 -3 0 -3
driving|24 1 5 -8 -2 -14 2 -7
driving licence|9 1 3 2 -3 -8 -6 1
drone|12 -14 1 -6 3 1 -1 4
drop|-6 0 -2 12 -8 -14 -1 19
drop the|18 -6 -6 -3 -6 -5 -2 9
dropped|-3 4 7 -9 7 -6 -8 9
dropping|21 6 -5 -3 -5 -6 -3 -5
drops|7 -12 4 -5 -4 -4 7 6
drove|8 2 7 0 -9 -4 3 -6
drowned|11 0 0 -3 -5 0 -1 -1
drug|14 -4 -4 2 0 -7 2 -1
drugs|26 -11 -11 12 -8 -5 -2 -1
drunk|15 -4 -6 7 -5 -3 -1 -3
dry|20 -4 1 -12 4 1 -4 -6
dry parts|9 -8 -3 -3 5 1 -1 -2
dry refer|13 -3 2 -2 -3 0 -6 -1
drying|-5 -1 -1 -1 -1 -1 -1 11
dtype|12 -3 -4 -2 -2 -2 0 1
du|-21 3 15 4 -20 7 4 9
du bist|1 10 -4 13 -5 -6 -3 -7
du modèle|-3 -8 -3 19 0 -2 -2 -1
duas|-5 9 -13 7 18 -15 10 -11
duas respostas|-4 -5 -1 -4 19 0 -5 -1
duas vezes|7 13 -4 -7 -3 -2 0 -4
dubai|12 -3 -1 -2 0 1 -3 -4
duck|18 -4 0 0 -3 -2 -5 -3
ducks|17 -7 1 -8 -2 -5 4 1
due|11 0 -1 -1 -1 -8 4 -4
due date|15 -1 1 -2 0 -3 -3 -5
due to|16 -8 0 0 -1 -2 -2 -3
dummy|20 -3 -1 -4 -4 1 -4 -6
dump|8 -14 30 1 -6 -7 0 -12
dumplings|16 -2 -2 -3 -1 -2 -3 -3
dumpster|13 -3 -7 1 1 1 -3 -3
duplicate|-7 0 0 -5 -4 1 8 7
duplicates|2 -3 -3 -7 -6 2 2 13
duration|3 -1 -7 5 3 -9 -4 10
durch|-5 0 11 11 -4 -5 -5 -4
during|11 5 -10 3 -7 2 0 -3
during that|16 -6 -3 -4 -2 1 -6 4
during their|9 -6 -4 5 0 -3 0 -1
dutch|19 -3 -3 -1 0 -2 -1 -9
dx|6 -2 -2 2 -8 -7 -3 13
dá|-3 0 -12 -4 12 -5 5 7
déjà|10 -6 7 -3 2 -5 -1 -5
délai|14 -4 -2 7 -4 -1 -3 -7
délai <number>|14 -4 -2 7 -4 -1 -3 -7
détaille|-6 9 -1 3 -1 -1 -1 -1
dê|-4 -12 -10 15 24 9 -10 -13
días|19 0 -4 -1 -5 -3 -4 -3
dónde|6 13 -4 -2 -2 -3 -5 -2
dúvida|0 10 -10 1 11 -6 -2 -5
e|0 9 -5 -17 8 6 6 -7
e <number>|13 -4 1 -2 -2 -2 -3 -1
e <quotation>|13 8 -6 -5 2 -4 -3 -5
e a|0 -5 6 -3 10 0 -5 -3
e depois|1 5 -6 -3 -4 -4 -1 13
e devolva|-4 -3 -1 -1 -1 13 -1 -2
e e|15 -4 -1 -1 -1 -2 -3 -4
e escreva|-9 -7 12 10 -2 -9 10 -5
e g|9 -7 -3 -3 8 -1 0 -2
e mail|13 -2 1 -1 -12 1 2 -3
e mais|1 -4 -4 -2 -4 -2 13 2
e não|17 -8 0 -4 0 1 -4 -2
e o|0 12 -1 -1 9 -9 -6 -5
e refaça|-12 -8 -3 -1 -1 10 0 16
e só|3 18 -4 -3 -5 0 -2 -6
e v|15 -3 -1 -1 -1 -2 -3 -4
e x|-4 10 -2 -2 1 -6 2 1
each|-36 21 3 7 -8 0 12 0
each <number>|9 4 -4 9 -9 -2 3 -10
each <quotation>|0 -5 -1 -2 -1 11 -1 0
each a|7 3 1 9 -5 -1 -8 -6
each against|-1 12 1 -3 0 -3 -5 0
each and|18 -12 -4 3 8 -6 -5 -1
each answer|-12 6 7 0 -6 -3 8 0
each assumption|-6 10 0 -2 0 -3 0 0
each box|13 -7 0 -5 -3 3 6 -6
each brief|0 -5 2 -5 -1 -1 11 -1
each bullet|-9 9 -1 1 2 -1 -1 -1
each candidate|-12 3 3 1 23 -6 -2 -10
each car|4 -10 2 -1 -2 2 -3 7
each cell|-11 -4 -3 -2 13 -5 10 1
each change|4 -5 -6 0 -2 14 -4 0
each claim|13 -5 -6 9 -2 2 -5 -6
each clue|-4 11 -1 -2 -2 -2 0 0
each commit|-7 17 4 -3 0 -5 1 -6
each company|11 -9 -6 0 5 6 -1 -6
each day|8 -13 11 1 -3 3 -5 -1
each decision|12 -1 -5 -1 0 -1 -3 0
each deduction|-4 14 -1 0 0 -1 -2 -5
each dish|10 -5 -1 -1 0 -1 -1 0
each eat|10 -1 4 -5 0 -6 -1 -2
each edit|-5 11 2 -2 -2 -5 -2 3
each entry|2 -5 -1 -3 0 0 -2 11
each equation|-14 1 -6 0 1 1 14 2
each evaluation|-5 15 -2 0 -3 -1 -3 -1
each evening|13 5 -5 -4 -4 -1 -2 -1
each fact|-8 0 0 -4 0 -4 8 9
each file|9 4 -2 -9 -3 -3 4 0
each from|-8 1 2 7 -5 2 6 -4
each function|-14 11 0 1 0 -1 7 -4
each gives|-7 15 -5 -2 -2 -2 0 3
each heading|-7 -5 -1 11 -2 -2 9 -4
each how|11 -14 11 3 -7 -3 -1 0
each in|-3 13 1 -5 0 -4 5 -7
each inference|-4 10 -5 10 -1 -2 -3 -4
each item|21 0 -4 8 -4 -4 -14 -3
each kid|16 1 -4 -4 -4 0 -1 -3
each letter|17 0 -5 -9 -7 0 7 -3
each level|2 -7 -1 -5 -2 2 14 -4
each line|6 17 8 10 -2 -14 -13 -13
each look|-2 9 1 -1 -2 -6 -2 3
each move|2 18 -2 -3 -3 0 -6 -6
each neighbour|11 -3 0 -3 -2 2 -5 1
each no|17 -5 -6 -11 2 -2 5 0
each node|-2 11 0 -2 -1 -5 -1 -1
each number|3 10 0 0 -4 0 -9 0
each of|-8 -1 -2 8 8 -6 6 -5
each one|4 -5 -4 -9 -3 5 20 -7
each option|1 19 -2 -1 -6 -2 -4 -5
each other|22 -2 7 4 -13 -11 -1 -6
each pair|14 -11 -2 -5 9 -8 1 1
each person|11 -1 -2 -4 -3 -2 1 0
each process|21 0 -3 -7 -4 -2 -5 0
each product|23 -5 -1 -3 -9 -3 -4 0
each receipt|18 -2 0 -8 0 0 -2 -7
each reply|-8 14 11 0 -7 -3 0 -7
each response|-4 0 10 7 -1 -8 -4 0
each review|18 -4 1 0 -3 1 -7 -6
each route|16 -5 1 -3 -3 4 -4 -5
each row|7 0 -9 -6 0 3 9 -4
each say|-7 -1 -1 11 -1 -1 0 -1
each sentence|-5 -8 10 11 -5 7 -9 -1
each session|13 -3 -1 0 -2 0 -4 -3
each statement|7 -10 -3 -1 0 -2 -1 9
each step|-5 19 -9 22 -3 -11 -11 -3
each story|16 -5 -8 1 2 -6 -3 3
each string|13 -5 -6 9 -2 7 -17 1
each sum|-1 -1 -6 10 -1 -1 -1 2
each then|1 3 -3 0 -7 20 -4 -8
each time|0 2 5 -2 -4 -4 9 -6
each to|0 -1 -1 -1 -6 9 -6 4
each turn|13 15 6 -11 -7 -7 -6 -1
each what|-3 12 -3 2 -4 -4 -2 2
each with|-9 8 -4 -5 -15 21 17 -12
each would|-4 4 -1 0 -5 -5 12 0
each write|-10 -6 8 0 -1 2 5 2
each year|9 -3 2 0 -1 0 -7 -1
eager|13 -6 7 8 -9 -3 -1 -8
earlier reply|-6 -3 10 -2 -2 -1 9 -5
early|17 3 -5 1 1 -6 3 -13
earn after|11 -2 -3 -6 -2 2 2 -2
earned|1 11 -7 14 -5 -7 -8 1
earnings|19 1 -4 -8 -5 -6 4 -1
earnings call|15 -8 -1 -4 -5 -6 9 -1
ears|0 -2 -5 0 11 -3 -2 0
earth|-1 -2 -12 17 -9 9 5 -6
earth is|0 -3 -5 10 -5 7 -1 -4
easier|8 6 -8 -4 10 -6 -6 0
easier to|11 1 -6 -4 9 -4 -5 -1
easiest|5 -4 -9 5 -1 -1 11 -6
easiest to|6 -4 -2 -2 -2 -2 11 -6
easily|12 2 -3 1 1 -2 -4 -7
east|0 -3 0 10 -1 -5 -1 -1
easy|1 18 -6 -7 1 -11 -3 6
easy one|13 -6 1 1 -3 6 -9 -5
easy to|9 -8 -4 3 -8 -2 12 -3
eat|5 -2 -14 -2 10 -6 13 -4
eat <number>|19 -3 3 -3 -7 -7 -2 0
eats|6 -7 6 0 -12 0 5 3
eats <number>|12 -4 5 -10 -6 -1 5 -1
eats the|11 3 -8 3 -2 0 -11 4
eau|-1 -1 -1 0 11 0 -4 -5
echo|19 -1 -1 -6 -2 -7 -1 0
edge|2 14 -7 -6 7 -10 6 -8
edge case|-6 -1 -1 -1 9 -1 -1 1
edge cases|0 14 -9 2 -4 1 0 -5
edit|5 -1 6 0 -14 6 -8 7
edit make|13 -11 -1 0 0 0 -2 0
edit them|10 -7 -3 1 0 1 -3 0
edited|-2 -2 2 -7 -3 18 -1 -6
editor|15 4 -7 8 6 -4 -16 -7
editor of|10 -1 2 -3 -2 -2 -6 2
editorial|0 1 1 4 -1 -5 10 -10
editorial service|-9 2 -3 6 3 -2 8 -5
edits|-9 4 1 9 -2 5 -6 -2
education and|12 -10 0 -2 -2 1 0 1
efes|12 -4 -2 -3 0 -1 -1 0
effect|14 -15 5 -7 4 1 6 -9
effect in|13 -1 -3 1 -6 -2 0 -3
effective|23 -2 -4 -2 -3 -4 -5 -2
effective way|14 -3 -1 -1 -2 -3 -2 -3
effectively|11 -3 -5 1 0 -2 -1 -1
effects|14 -4 -4 0 9 1 -12 -5
efficiency|-10 -3 -1 3 8 1 4 -2
effort|15 -3 10 5 -2 -4 -14 -6
efforts|16 -6 -4 -1 -2 1 -2 -1
egg|22 -8 -8 2 8 -5 -1 -10
egg for|26 -5 -4 -2 -4 -3 -5 -3
eggs|-5 8 -5 -2 3 -8 -1 10
eight|-2 10 -15 -1 12 -10 21 -14
eight more|0 0 -5 1 -5 1 12 -5
eight questions|4 -4 1 -3 -7 -1 15 -6
eight to|-1 9 -6 0 0 -1 -1 0
ein|-13 7 0 3 -1 -10 7 8
ein satz|-5 6 -2 -3 -4 -1 12 -2
eine|-1 -23 0 13 0 4 4 2
eine frage|2 -4 11 -1 -2 -1 -4 -1
einem|5 13 -3 -9 9 -6 -4 -4
einen|-6 2 8 -8 -8 -6 9 9
einer|12 9 -1 -5 -3 -5 0 -6
einstein|-6 8 -5 6 -3 -8 10 -4
either|7 4 2 1 -5 6 -10 -5
either or|13 -2 2 -5 -5 2 -1 -4
ejemplo|9 -4 -3 -9 -2 -5 13 1
ejemplo a|14 1 2 1 1 1 -10 -10
ejemplos|8 -7 -3 -1 -7 -6 -1 15
el|-2 13 -3 4 11 -24 2 -1
el correo|16 2 -2 -1 -3 -2 -6 -3
el jueves|13 5 -4 -4 -2 0 -4 -5
el lunes|16 6 -1 0 -3 -1 -7 -9
el resultado|-3 5 -1 13 -4 -2 -4 -5
elaborate|-2 15 -2 -4 -1 -5 0 0
ele|1 -3 19 -6 -6 -6 0 1
election|-2 14 -1 2 -2 -6 2 -7
electricity|8 -2 0 2 -10 -3 -1 6
elegance|-8 -1 -1 -2 13 -1 0 -1
elegant|5 5 -1 -1 0 0 -10 1
elegant questions|15 -1 -1 -4 -1 -6 -3 2
elegantly|12 -1 -8 0 0 0 -1 -2
element|8 7 0 6 -15 2 4 -11
element <number>|1 3 -2 13 -6 -12 1 1
element in|8 5 2 -3 1 -2 -1 -9
element is|-6 -2 -1 9 0 -2 4 -1
element of|14 1 -2 -1 1 -3 -4 -5
elements|9 11 0 -7 3 -3 -7 -6
elements the|11 -1 -1 -1 -1 -2 -1 -5
eleven|-3 4 -4 2 14 -2 -6 -5
elicit|-10 11 -1 -1 -1 -1 4 -1
elif|12 2 1 -12 -5 -1 3 0
elif n|8 2 0 -9 -6 -2 7 0
eligible|14 -8 3 -1 -2 -2 -2 -3
eligible to|13 -5 1 -4 1 -1 -2 -3
elimination|-9 20 -4 0 4 -6 -5 -1
elimination of|-5 16 -4 -1 1 -4 -3 0
ella|5 -11 19 -13 -5 -1 9 -2
elle|4 -4 -10 9 0 -12 0 13
elo|-4 -1 2 -8 16 -1 -2 -2
else|-1 -17 -7 11 -3 -1 11 7
else <number>|-11 7 -4 19 0 -3 -3 -5
else cout|13 2 1 -7 2 -4 -3 -4
else return|13 1 0 -8 -3 0 1 -3
else should|14 1 -4 -3 -3 -3 -4 1
else write|-7 -4 -5 -3 11 0 12 -5
elsewhere|-7 -2 -3 -2 9 -1 8 -2
em|4 3 3 -1 -1 -5 -12 9
em json|11 14 -1 -5 -2 -11 -4 -1
em primeira|-6 -4 16 -2 1 0 0 -4
em um|10 -2 -1 10 -3 -12 -3 2
email|10 -7 10 -13 -20 -2 2 19
email address|8 -7 7 0 2 9 -13 -7
email in|-4 -2 0 0 -3 -3 0 12
email so|12 1 -2 1 0 -3 -7 -3
email to|3 -2 -4 0 -5 0 -2 11
emails|14 -2 0 -4 -5 3 -3 -2
embarrassing|13 -6 -6 1 7 3 -14 2
embedded|21 0 -3 0 -3 -6 -6 -3
embedded in|21 0 -3 0 -3 -6 -6 -3
embeddings|16 -2 0 -2 -5 -1 -4 -2
emergencies|12 -1 -1 -4 -2 -1 -2 -2
emergency|9 -8 0 4 2 2 -7 -3
emily|2 -6 2 -6 1 0 -6 12
emit|-14 -1 8 18 10 0 -9 -12
emit the|2 -12 -6 9 0 14 -7 -1
emoji|17 -7 2 4 -4 -3 -6 -2
emojis|0 -2 -4 -6 8 -5 -1 11
emotion|2 -8 -1 -1 -1 -2 18 -7
emotional|3 -4 -1 1 -7 1 11 -4
emotional intelligence|14 0 -6 2 1 -2 -1 -8
emotions|9 -10 -4 -4 -1 1 8 0
empate|-13 -1 0 -10 30 3 -5 -4
empathy|-8 1 -4 15 2 -3 -1 -2
emphasis|12 -3 2 -4 -2 -2 -3 0
employed|16 -4 1 -11 1 2 -4 0
employee|16 0 -1 -4 1 0 -9 -4
employees|18 2 -6 -12 -4 -4 4 2
employees about|13 -7 -1 -5 -6 -2 7 1
empty|-8 1 2 2 -17 -1 5 15
empty and|3 1 -3 -4 -7 -3 1 11
empty files|16 2 -5 9 -7 -3 -5 -8
empty if|6 -4 -4 -4 1 -3 12 -4
empty string|-3 1 4 -3 -1 2 -9 10
en|-9 4 12 -17 -1 5 -4 11
en <number>|-3 -3 11 -3 4 -8 6 -5
en cada|-4 17 -2 7 -3 -5 -3 -7
en cuatro|35 -4 -5 0 -8 -4 -11 -3
en el|13 -6 12 -3 -6 1 -5 -7
en français|4 -3 0 0 -3 -4 -5 11
en général|20 -4 -6 0 -4 -4 0 -2
en la|8 11 -7 -6 -7 11 -6 -2
en qué|3 -1 -4 -3 -1 14 -4 -4
en tant|-3 -7 -5 3 14 -3 -6 7
en un|3 -10 -7 0 -6 -11 8 22
enabled|14 -2 -2 -3 -1 -2 -7 2
encoder|8 -4 0 -3 0 -8 7 0
encoder before|19 -2 -1 -3 0 -8 -4 0
encoding|14 -1 0 -3 -7 -3 -1 0
encore|13 5 -2 -4 0 -2 -7 -2
encore <number>|13 5 -2 -4 0 -2 -7 -2
encourage|13 -6 -3 -2 0 0 -2 -1
encyclopedic|-3 -1 -2 -3 -3 -1 -2 17
end|-4 9 6 -7 7 1 -8 -5
end and|4 11 -6 -3 3 -5 -2 -3
end in|29 -6 -4 0 -6 -7 -7 1
end of|18 -7 12 -5 -1 -10 -9 3
end on|-3 -2 -6 -5 -3 8 -2 14
end put|-4 12 -9 2 3 0 -3 -1
end the|1 -7 -4 11 -4 12 -5 -3
end time|13 -1 -1 -1 -1 -2 -2 -4
end with|2 11 -14 -5 18 3 -10 -7
ende|3 -6 4 11 -1 -4 -3 -3
ended|-2 10 6 -1 -1 -1 0 -11
ending and|7 -5 -10 7 1 4 -3 -1
ending in|-15 0 -2 0 16 -5 -2 9
ending of|13 1 -3 -4 -1 -2 0 -3
ending with|17 -9 -1 -2 -6 3 -11 10
endl|18 3 2 -8 2 -4 -1 -12
endl return|18 3 2 -8 2 -4 -1 -12
endpoint|3 5 2 -6 8 -9 0 -2
ends|1 3 7 -1 -13 6 -8 4
ends in|3 -2 7 -5 -9 8 -1 -2
ends with|-7 11 0 6 -4 -8 -8 10
endurance|26 -10 -5 -3 -4 4 -2 -6
energy|19 -7 -1 -7 2 -6 3 -3
eng|15 -2 -2 2 -5 2 -1 -9
engine|4 3 0 -10 1 7 -1 -5
engineer|2 4 8 -10 10 1 -5 -9
engineer i|15 -3 -1 -3 -5 0 -3 0
engineering|11 6 -2 -6 1 -3 -4 -2
england|19 3 -6 -4 -4 6 -3 -11
english|6 2 -13 1 -3 -13 13 8
english <number>|-1 -1 0 0 0 4 8 -10
english <quotation>|26 -4 -5 -1 -5 -5 -2 -5
english answer|1 6 -3 -4 0 -2 -8 9
english because|10 -7 1 -6 0 8 -4 -4
english for|12 -13 2 11 -4 2 -8 -2
english i|4 -8 -6 -3 6 6 8 -7
english in|-3 -11 -2 -1 2 -4 6 14
english output|14 -3 0 -4 -2 0 -1 -2
english please|12 -1 0 0 -7 -2 0 -1
english text|5 9 -1 -7 -1 2 -7 -1
english to|12 -2 0 -1 -1 -1 -1 -6
enhance|14 -4 0 3 -6 3 -9 -1
enhance the|9 -7 0 0 -2 0 1 -1
enjoy|15 -2 -4 -3 -7 9 -7 -1
enough|0 -1 1 4 -1 13 3 -18
enough info|13 -1 1 -6 -1 -2 -5 1
enough that|-7 14 1 -1 0 -1 -4 -2
enough to|13 -11 7 9 -12 3 1 -10
ensuite|1 19 -7 -8 -3 13 -9 -5
ensure|20 -6 1 -4 -4 2 -3 -7
ensure every|8 -7 0 0 0 0 0 -1
ensure it|13 -6 -2 -2 -4 0 2 -2
ensure that|18 3 -6 -1 -1 1 -5 -8
ensure the|15 -5 2 -1 -3 -3 -1 -4
ensuring|13 5 -2 -1 -5 -5 -1 -4
entailment|6 18 -4 -4 -4 -3 -3 -5
enter the|-4 -1 0 -1 -4 0 -1 11
entered|19 -4 -5 -2 -3 -11 5 1
entire|13 9 -3 -10 -3 -5 2 -4
entities|1 -11 -7 -3 0 -6 14 12
entity|35 -13 -1 3 -8 -10 -2 -4
entrada|6 -6 -3 -6 0 -1 13 -4
entre|4 5 -1 15 13 -18 1 -19
entre <number>|12 7 -2 -3 -4 -3 -3 -3
entries|5 14 -6 0 -10 -2 1 -1
entry|8 8 11 -2 -8 4 -23 2
entry of|14 -4 -9 1 1 1 0 -3
entwurf|14 -4 -3 0 -3 -2 -1 -1
então|-5 10 -4 -9 -3 5 -5 12
enum|9 -8 0 0 0 -2 0 0
enunciado|-2 16 11 -3 -5 2 -8 -9
env|19 1 1 -9 -3 2 -5 -7
envelope|13 -3 -1 6 -4 -4 -3 -3
enviar ejemplo|14 1 2 1 1 1 -10 -10
environment|9 -7 -4 -7 -8 -1 13 6
environment variable|17 1 -4 0 -5 -6 -3 0
environment variables|10 -1 -5 0 -5 -7 -2 10
environment you|12 -3 -3 -1 -4 -1 0 0
envoyer|-3 -4 -2 -1 -2 0 16 -4
enzyme|10 4 -1 -2 -9 -1 5 -5
equal|11 7 -10 -4 15 -2 -4 -13
equal to|19 4 -3 -5 -5 -1 -2 -6
equality|-9 23 -6 -3 0 -1 -4 0
equals|3 -11 9 -6 7 -1 -7 6
equals <number>|7 1 1 -9 -1 -6 0 7
equals the|15 -15 0 -2 0 1 0 0
equals to|5 2 -1 16 -5 -6 -2 -9
equation|-3 8 -8 6 -9 -3 12 -3
equilibrium|-3 -6 1 -8 0 -6 11 10
equipment|12 -4 -2 1 -3 4 -6 -2
equivalent|-6 2 -2 21 3 -4 -4 -9
equivalent to|-1 -1 2 8 -1 -8 0 0
equivalente|-1 -10 0 13 -1 -7 -8 13
er|2 2 11 -1 12 -7 -11 -8
era|15 7 1 -3 -5 -3 -5 -6
eres|6 12 0 -10 -10 4 -5 4
eres un|8 11 -4 -4 -2 -2 -3 -3
ergebnis|-3 19 -8 -7 -3 -6 -5 13
erp|18 -7 -4 -5 -3 1 0 -1
err|13 1 -2 -2 -4 0 -1 -5
errado|1 -6 1 12 -3 8 -5 -9
error|5 -11 -10 5 0 22 -7 -4
error <number>|4 5 -4 -6 -4 -2 -3 10
error <quotation>|12 7 -2 -3 0 -5 -6 -3
error and|1 9 3 -3 2 -8 -2 -2
error handling|28 -3 -4 -3 -7 -5 -2 -5
error in|20 -4 -7 -5 -3 5 -3 -3
error messages|10 0 0 0 -1 -8 -4 2
error out|4 -5 3 11 -1 -1 -7 -4
error rate|10 0 0 0 -8 -3 0 0
errors|-11 -15 -7 -1 11 18 -11 16
errors in|8 5 2 -10 -3 -9 6 0
erst|-5 22 6 -4 -10 -11 -6 8
ersten|-5 -2 -5 11 -4 10 -4 -1
es|14 9 4 2 8 -13 -1 -23
escreva|-15 13 11 3 -10 -4 14 -12
escreva <number>|20 -8 3 -4 -2 -3 -4 -2
escreve|23 1 -4 -3 -3 -5 -5 -4
escribe|-15 13 5 1 -15 10 10 -10
escrito|-11 18 7 -3 -3 -3 -1 -6
escrow|14 -6 -5 -1 -5 15 -8 -3
ese|-9 12 10 -5 0 0 -3 -4
español|5 -5 -4 -4 -1 0 -7 17
espera|6 16 3 -4 -1 -7 -1 -11
esperando|13 0 -2 3 -7 0 -4 -4
essay|-4 -2 -3 9 -10 -2 2 10
essay <number>|12 -3 1 -5 -6 1 -1 1
essay my|13 -1 -1 -4 -1 -3 0 -4
essay on|0 -8 -3 10 -5 4 3 0
essays|14 1 -1 -8 -6 1 -2 0
esse|-3 16 -6 -6 0 11 -7 -6
essence|20 -5 -2 -7 -1 -4 -1 0
essential|12 -3 1 -4 -2 -2 1 -2
est|1 3 7 10 -2 1 -6 -15
est ce|8 -4 -8 8 -1 4 -3 -4
est dit|0 -3 14 -5 -2 -3 -2 0
est pour|12 1 -7 8 -8 2 -5 -4
est quoi|31 -6 -6 -7 -3 -5 -2 -2
esta|-13 -1 6 -6 -20 13 15 5
esta resposta|-8 -6 13 0 0 -1 -5 6
esta respuesta|2 -4 11 -1 -6 13 -3 -10
estable|14 -1 1 -1 -7 4 -2 -8
estable y|10 0 0 0 -4 -1 0 -6
established|15 -5 -1 -1 -1 -2 -4 0
estate agent|9 1 -4 1 0 -7 -2 1
este|2 -5 -8 16 12 -8 8 -17
estilo|18 -5 -4 -9 -7 5 -4 6
estilo de|4 -4 -2 -3 -3 1 -5 12
estimate|-13 23 0 22 0 -19 -8 -6
estimate how|-9 12 2 3 -5 -1 -5 3
estimate the|7 -4 -2 17 -7 -3 -3 -4
estimates|14 -3 -4 -1 -4 -3 2 -3
estimation|-8 9 1 1 0 -1 -1 0
estonia|14 -16 -2 10 -6 -9 -2 12
estrecho|12 -4 -3 1 -7 -1 -1 3
estrecho y|10 1 0 0 -4 -1 0 -6
está|4 20 -6 -7 -1 -3 -2 -5
estável|11 -13 4 4 -11 2 -6 9
estée|8 -9 -8 0 -2 1 0 9
estée lauder|8 -9 -8 0 -2 1 0 9
et|-10 7 6 -10 -7 13 -8 9
et <number>|13 7 -2 -3 -3 -2 -3 -7
et al|-7 -3 -2 -2 1 11 1 0
et la|-5 -5 10 -4 1 7 -4 0
et le|10 1 -5 -7 16 -4 -6 -5
et me|16 -4 -4 0 -1 -6 2 -3
et un|18 -2 -3 0 0 0 -4 -9
et une|12 -14 -5 19 -2 -6 -4 0
et à|16 9 -3 -3 -1 -4 -5 -9
etc|26 -10 -11 -1 9 -4 -5 -3
ethical|5 7 -5 -3 -1 9 -5 -7
ethics|17 -4 -2 -2 -6 -2 0 0
eu|26 -8 -1 -4 0 6 -6 -13
eur|26 2 -6 -9 -4 -1 -4 -3
eur <number>|12 0 -5 -8 -2 0 2 0
euro|-1 -6 15 1 1 -1 -3 -5
europe|15 -1 0 1 -6 -6 -1 -1
european|22 -1 -6 1 -6 -3 -5 -2
euros|10 3 3 -3 -9 -6 3 -1
ev|4 -9 -9 -3 2 -2 0 17
eval|-8 0 -2 19 -4 0 -4 -2
evaluate|4 11 -2 18 -12 -11 -3 -5
evaluate the|2 -2 -2 15 0 -4 -2 -7
evaluation|-7 6 5 2 -4 0 10 -12
evaluator|-9 -3 1 16 -1 -3 -2 1
even|5 16 -16 -8 3 8 -8 -1
even for|-5 13 -1 4 1 -3 -4 -5
even if|-2 -13 -4 9 -1 8 2 2
even though|22 -9 0 3 -3 -7 2 -8
even when|-2 13 -5 1 2 -1 -6 -2
evening|20 -6 3 3 4 -3 -13 -8
evening and|16 -4 -2 -2 -2 -2 -2 -2
event|17 -4 -5 7 -4 -3 -4 -3
events|13 3 -14 2 -3 -7 -4 9
ever|6 12 -6 -2 -5 -1 4 -8
every|-21 28 11 0 -16 11 -13 0
every <number>|13 -7 -5 12 -1 0 -4 -7
every answer|0 -9 -5 1 1 -2 -1 15
every bounded|8 -7 -5 -1 8 -4 -3 6
every cell|-13 20 -1 -1 0 6 1 -12
every claim|-10 16 -5 2 -9 14 -1 -7
every comment|19 -6 0 -1 0 -5 -4 -3
every constraint|-2 -7 3 10 -1 -2 -1 -1
every day|3 -11 3 3 2 -2 -5 8
every evening|14 -2 0 0 -3 0 -6 -4
every intermediate|-7 16 -5 2 3 -3 -4 -2
every item|12 -7 -4 2 -1 7 -8 0
every line|3 24 -1 -1 -3 -19 -1 -3
every message|-9 -5 20 2 0 -4 -2 -2
every morning|24 -13 0 -1 -3 2 -5 -3
every move|-6 13 -1 0 -1 -2 -1 -1
every option|-1 9 -3 -1 -3 -10 12 -3
every question|9 8 -7 -7 -4 2 -3 1
every response|-1 7 12 -5 0 -11 0 -2
every second|22 -4 0 -2 -3 -10 -4 0
every sentence|0 0 -5 11 10 -7 -2 -6
every single|-2 10 -1 -7 -1 -1 1 0
every solution|0 11 -2 2 2 -6 -7 0
every step|2 14 -8 0 -5 3 2 -8
every time|17 -1 -5 2 -4 0 -4 -7
every turn|-7 -2 9 2 -1 -3 3 -2
every two|-1 -5 15 -3 -2 0 0 -4
everyday|-5 -4 -3 -2 -4 0 17 1
everyone|14 -6 5 1 2 -4 -9 -2
everything|-13 22 20 8 -9 2 -19 -10
everything in|5 -8 -1 14 -1 -4 0 -5
everything that|-7 3 9 -3 -3 1 -6 5
everything up|14 0 -3 -3 -3 -1 -3 -1
everything was|20 -9 2 2 -6 -9 -2 1
everything you|-11 20 16 -7 -7 -10 1 -2
everywhere|15 -6 -9 15 -1 -3 -6 -4
eviction|18 -5 -1 -1 -3 1 -5 -5
evidence|-17 17 -13 4 -10 15 0 6
evidence for|-6 17 -4 -7 3 -4 -1 0
evidence would|-7 17 -2 -3 -1 -4 1 -2
evil|12 -1 -2 -5 2 -3 -2 -2
evoking|10 -2 -1 1 0 0 -6 -2
evoking a|14 -2 -1 1 0 0 -6 -6
evolve|-5 -3 -3 -3 -4 -7 34 -10
ex|9 5 -12 -6 1 -11 3 11
exact|-1 -14 -12 10 -3 3 6 11
exactitude <number>|-6 -1 -1 11 -1 -1 -1 -1
exactly|24 -8 4 7 -5 -14 4 -12
exactly <number>|23 0 -1 -7 -2 -3 -7 -3
exactly one|-1 -11 -6 1 2 1 15 -1
exactly this|-9 13 -6 -1 -3 0 15 -8
exactly three|-5 -1 -1 -2 -1 -1 11 0
exam|2 5 -13 4 -13 -11 32 -6
exam on|11 -10 2 0 -1 -1 2 -4
exam paper|-1 -1 3 -1 -2 1 9 -7
exam papers|16 1 1 -3 -2 0 -7 -7
exam question|11 -2 -1 -2 3 -1 -3 -5
exam questions|0 -10 -1 -2 0 0 7 5
exam type|-9 0 -3 0 4 -7 17 -2
examine|11 3 -3 -7 -2 5 -4 -2
examiner|9 -7 0 13 -3 2 -8 -6
examiner for|10 -8 0 9 -3 0 -4 -5
example|16 -9 -11 -6 -1 -4 -1 18
example <number>|11 -6 1 3 -2 -1 -4 -2
example and|13 -2 3 -6 -3 2 -1 -5
example for|-5 -5 -1 3 0 0 -5 14
example if|12 -4 6 3 -3 -1 -9 -3
example in|10 -4 0 -5 -1 0 0 -2
example input|14 -8 1 -6 6 -3 -2 -2
example no|12 -1 -2 -1 2 -1 -3 -6
example of|5 -10 -3 9 -6 7 -9 6
example so|13 -1 -1 2 2 -2 -4 -8
example to|-6 -2 -1 -2 1 -1 -1 12
example txt|12 -3 0 1 -1 1 -4 -7
example with|8 -3 0 6 -1 9 -9 -10
examples|1 5 -7 -7 -11 -1 25 -4
examples and|-6 -3 0 2 9 -7 8 -3
exams|12 1 2 -3 -2 -1 -2 -6
exceed|15 -6 0 -5 0 -1 -1 -1
exceeded|12 -4 0 -8 0 0 0 0
excel|36 -11 -11 -8 -12 3 3 0
excel <number>|15 -2 1 -2 -1 -5 -3 -3
excel formula|4 -4 0 -10 -3 10 -5 8
excellent|-7 -7 6 24 -5 -7 -9 5
except|25 -1 -5 1 -3 -2 -9 -6
except the|13 -1 1 1 -5 -6 -5 2
excerpt|25 -3 -4 11 -15 0 -12 -2
exchange|26 -4 -2 -8 -7 0 -4 -1
exchange rate|12 -1 5 -8 0 2 -5 -6
exchange rates|15 -5 -7 -2 -3 1 1 0
exchanges|-3 -5 0 0 9 -1 12 -12
excluding|2 -8 9 -1 -2 4 -3 -1
excluding those|2 -8 9 0 -3 4 -4 0
exclusively|14 -5 -4 -2 0 0 -1 -2
excuses|8 -3 -7 -1 -5 0 -2 10
executable|4 -6 -7 0 3 -1 0 9
execute|5 31 -14 0 -14 7 -8 -7
execute the|13 -9 -4 -2 -3 7 -3 2
execution|-2 20 -4 1 -4 0 -5 -6
executive|23 -7 -3 -1 -7 -5 -3 2
executive summary|18 -8 -2 1 -2 -4 -2 -1
executor|14 0 1 -6 -3 1 -1 -4
exemplary|-7 -3 2 4 -7 -6 -6 24
exemple|12 -4 -4 -1 -1 -4 -4 6
exemplos|20 -8 -7 -10 -5 -7 0 17
exemplos de|11 -6 -6 -7 -4 1 -3 13
exercise|21 -2 -8 -1 -7 -6 -1 3
exercise <number>|12 -4 -2 -2 -1 -3 -1 -1
exercises|-5 1 -4 -5 -3 -9 6 20
exhibit|-7 -2 -2 -2 1 13 0 -2
exigente|-8 -8 -4 -2 23 -10 15 -6
exists|15 7 -7 -1 -1 -2 -3 -8
exit|20 -4 -7 -4 7 7 -14 -5
exit <number>|13 -4 -1 -2 -1 -2 -1 -2
expand|4 12 7 -18 4 -15 17 -13
expand this|3 -6 11 -3 -8 -3 11 -5
expanded|5 -2 -1 -4 5 -8 13 -7
expanding|15 1 1 0 -2 -2 -11 -1
expansion|-4 8 -2 -6 -2 -1 -6 12
expectation|-8 10 -1 -1 -1 -1 0 4
expected|-18 -2 -2 12 -6 4 10 1
expected output|9 2 -8 7 0 -6 -8 3
expense|19 -3 -6 -4 -2 -3 2 -3
expenses|15 1 -1 -7 -2 -2 -2 -2
experience|16 -11 -20 6 3 2 6 -2
experience in|9 -5 -15 7 -4 9 5 -6
experienced|16 -8 -4 1 -2 -1 -3 0
experiment|14 -8 -4 1 9 -5 -5 -2
experiment that|13 0 0 -1 -2 0 -7 -2
experiments|21 -1 -5 -5 -2 -2 1 -6
expert|-20 6 5 5 0 2 -4 7
expert and|13 -1 -1 -1 -6 2 -4 -2
expert assistant|9 -5 1 -1 -5 -11 -2 14
expert in|6 -8 -5 5 -3 9 5 -9
expert s|-7 -3 3 -5 9 1 -2 4
expert would|-3 2 -9 4 12 8 -11 -3
expert you|14 -6 3 2 -14 2 -5 5
expert your|12 1 -6 -1 -3 2 -3 -3
expertise|9 -11 5 -2 -2 2 -1 0
expertise in|5 -11 6 0 0 2 -2 0
experts|-5 -11 -7 5 10 -6 12 3
expired|8 0 -9 14 -4 1 -10 0
expires|15 -7 0 0 3 -3 -7 -1
expires in|14 -3 0 -1 -7 -1 -4 3
explain|7 6 -7 -6 3 5 2 -10
explain and|13 -2 -2 -3 0 -1 -4 -1
explain briefly|10 -10 -5 1 20 -6 -7 -4
explain each|0 22 -2 -8 -1 -2 -4 -4
explain how|19 -7 -6 -3 -5 6 -2 -1
explain in|6 -10 3 8 2 -2 -6 0
explain it|9 -1 -6 2 -4 9 -5 -4
explain like|13 1 -2 -1 -2 0 -6 -4
explain me|14 -6 -6 -4 -1 -1 -3 8
explain recursion|18 -9 -6 -3 -2 -4 3 3
explain the|13 7 1 -6 -13 3 -2 -4
explain this|16 -11 -5 -2 10 -4 -4 0
explain to|9 -15 9 -7 -2 5 1 0
explain what|20 -6 0 -7 -11 11 -5 -3
explain why|-1 3 -4 -14 2 12 9 -7
explain with|10 -9 -2 -1 0 1 -1 1
explain your|21 2 -7 -8 0 -6 3 -4
explainer|-4 -3 6 8 -5 10 -10 -2
explaining|-1 2 3 -5 -2 6 -9 6
explaining and|-6 -2 1 -1 6 -6 -2 10
explaining what|-6 -1 -2 -1 -1 13 -1 -1
explanation|-29 6 10 2 -3 8 -6 12
explanation <quotation>|-6 -1 -2 -2 -1 13 -1 0
explanation and|1 -8 0 0 -1 4 -7 11
explanation before|-7 15 -1 -1 -2 -1 -2 -1
explanation for|0 -3 10 -1 -4 -10 11 -3
explanation of|-7 -6 -5 -4 5 15 -4 6
explanation that|-1 14 -6 -1 -1 -3 -1 -1
explanation what|8 -1 11 1 -4 -7 1 -8
explanations|26 -7 -7 -4 11 2 -5 -16
explanations do|14 -1 -3 -2 -2 1 -3 -5
explanations of|-3 -2 -2 -4 16 -12 6 0
explanatory|-4 -1 -6 -3 0 11 -13 16
explica|-2 -1 -4 -3 15 1 -7 1
explica el|-2 -1 -4 -3 15 1 -7 1
explicar|20 -4 -5 10 -3 0 -10 -8
explicit|6 12 -5 -8 -3 -2 -3 3
explicitly|-6 12 -2 -4 0 -4 6 -2
explique|-25 3 1 0 3 20 3 -5
exploring|4 13 -6 0 -2 -2 -1 -6
export|16 -17 9 2 -5 5 -2 -8
expose|-1 6 15 -3 -1 -7 -7 -2
expression|23 6 -3 2 -3 -3 -10 -12
expression <quotation>|24 -3 -1 -2 -2 -3 -8 -6
expression for|25 -7 -3 -2 -2 -9 -2 -1
ext|11 1 1 -3 0 -6 -2 -2
ext <number>|11 1 1 -3 0 -6 -2 -2
extend|14 7 -5 0 -1 -4 -6 -4
extended|11 -4 6 -1 -3 -4 0 -6
extension|19 -1 -7 -1 -6 -2 -7 4
extensive|8 -4 -9 6 -7 4 4 -3
extensive knowledge|12 0 -3 0 -6 0 -3 0
extenso|-1 10 -2 -6 -3 -2 9 -4
extra|8 -6 2 0 1 5 6 -16
extra <number>|15 -5 -5 -2 -4 1 -3 1
extract|21 1 -11 5 -15 4 2 -6
extract all|12 -6 -1 -1 -3 -4 2 0
extract each|9 -6 0 -2 -1 4 -3 -2
extract from|-4 -7 1 1 -3 11 -6 6
extracted|-6 8 -6 -2 -2 -2 13 -3
extraction|13 -3 2 5 1 -6 -6 -6
extremely|17 -5 -3 0 1 -3 -5 -2
eyes|11 -3 -3 1 -7 10 -8 -1
f|14 0 -2 11 -8 -12 -14 11
f <number>|-4 12 -8 4 -1 0 0 -3
f and|-4 -1 -1 11 -1 -1 -1 -1
f f|6 9 -1 -1 -9 -5 1 -1
f null|9 -2 2 -1 -10 -2 3 1
f to|14 -5 5 -2 -2 -2 -2 -6
f x|14 4 -2 -3 -9 -1 -1 -1
fabricate|-3 -1 -1 -1 -1 -1 12 -3
face|16 -6 -4 -5 2 9 -6 -6
facebook|13 -5 9 -4 6 -7 -8 -5
fachlich|29 -10 -4 -5 -2 -3 -4 -3
facing|13 7 1 3 -6 -2 -12 -4
fact|-12 17 -9 13 -13 -6 16 -6
fact check|13 6 -2 -6 -2 -5 -3 -1
fact checking|17 -5 -3 -3 -5 1 -7 4
fact that|16 -2 0 0 -4 -1 -5 -5
factor|-5 28 -2 -6 -2 -9 -4 0
factorial n|-1 -9 -2 -8 8 4 0 7
factorial of|5 -1 -14 -1 3 6 -3 7
factors|-1 -11 10 -5 4 7 0 -4
factory|19 -5 0 -4 -1 -4 -5 -2
facts|-24 12 -14 4 1 6 -1 15
facts <number>|-10 -13 2 16 -5 -4 9 5
facts a|-4 10 0 1 0 -7 0 1
facts from|-4 -6 2 1 -4 -1 -2 14
facts logic|-5 -7 0 -5 11 16 -4 -5
facts the|4 -4 4 -3 9 -7 -2 -1
factual|-9 -12 -1 11 10 6 7 -13
factuality|-11 -3 -6 31 -4 -3 -3 -2
factuality first|-4 -4 -3 20 -6 0 -3 0
factura|14 -5 4 -1 -1 -1 -5 -4
faded|-7 11 -4 0 0 1 -1 0
fail|-1 4 -10 25 -9 -8 9 -10
fail the|4 -9 -1 12 3 -1 -7 -1
failed|1 -3 -1 -8 2 10 -7 6
failed attempt|-5 -2 -5 -1 -1 14 0 -1
failed calls|-9 0 -3 0 0 -3 0 16
failed what|-8 6 -9 6 0 10 -1 -4
failing|-6 7 -7 11 0 0 4 -8
fails|-9 2 3 5 -8 12 6 -10
fails only|-9 6 10 0 0 -1 -5 -1
failures|-4 -3 -10 11 0 10 -1 -2
fair|18 -5 -7 -3 8 -11 -6 6
fair and|15 -2 -1 -3 -2 -3 -2 -2
fair salary|18 -4 0 -5 -3 -2 -3 -1
faire|20 -3 -3 2 -4 -2 -5 -5
fais|5 4 14 -9 -11 13 -9 -7
fait|7 -8 -8 2 5 8 -6 -1
faithful|7 -8 -10 -1 -3 19 -3 -2
faithfulness|-8 1 0 17 7 -12 1 -7
faithfulness supported|-5 -1 -1 12 -1 -1 -1 -1
fake|8 -7 0 -3 -1 -4 -7 14
fala|19 -6 -1 -2 -2 -2 -7 -1
fall|14 -11 1 1 -3 7 -4 -5
fall in|6 -12 5 1 1 1 -2 0
falls|-1 15 -5 -5 -3 8 -4 -4
falsch|-5 1 -9 18 -8 10 -4 -2
false|-10 10 1 13 -15 4 7 -10
false <quotation>|14 -4 -7 9 -5 -6 -1 0
false premise|-2 -3 -2 -6 -1 -2 17 0
false starts|1 8 -1 2 -1 3 -4 -8
false what|2 0 -3 -7 -2 10 0 1
falsify|-14 14 -1 -3 2 -2 1 3
falta|-3 10 -6 -4 -4 10 -2 1
familiar|19 -6 -9 1 -5 5 -7 1
familiar label|13 -1 2 -1 -6 0 -5 -1
families|13 -6 0 -3 -6 -7 13 -5
family|19 -1 2 -11 -12 4 -2 2
family s|22 -7 -4 3 -4 -3 -5 -3
fan|11 0 -4 -2 -3 -6 7 -4
fantasy|10 -2 -4 -3 3 -4 5 -6
faq|20 -7 -4 -1 -11 -3 -12 18
faq from|11 -2 2 2 1 2 -6 -10
faq of|3 -1 -4 -1 -2 9 -6 2
faq page|-1 0 -1 0 1 -1 -10 12
far|6 10 -8 -8 11 -6 5 -10
far apart|-6 -6 -3 2 8 -4 9 -1
far as|18 -3 -1 -3 -4 1 -3 -6
far better|-3 -1 0 -5 15 -2 -4 0
fare|17 -1 -2 2 -11 1 -5 -3
farm|13 -6 5 -5 -5 -1 -7 6
farm has|14 -1 2 -4 -2 -1 -4 -4
farm in|10 -5 0 0 1 0 -6 1
farmer|3 -4 -5 -10 6 -4 9 3
farmer has|9 -4 -3 -4 -6 -5 7 5
farmers|25 -10 0 0 -3 -1 -5 -5
farrier|12 -9 0 1 -1 9 -12 -1
farther|7 -5 -10 12 -1 -4 -2 3
faso|14 -6 2 -10 5 -5 -1 0
fast|0 -4 -11 -2 19 -9 10 -2
fast and|12 -8 -6 5 0 -5 -5 8
fast forward|11 -4 -1 -1 -3 0 -2 0
fastapi|7 9 -4 1 -4 1 -8 -3
faster|10 0 -6 -2 -5 -1 3 2
fat|3 12 -5 -1 -5 -1 -3 -1
fat and|13 3 -5 -2 -4 -1 -2 -2
father|29 1 -8 1 -6 -4 -2 -11
fault|0 -3 -2 0 3 16 -7 -7
fault and|-2 10 -2 11 -6 -10 1 -2
fault then|-2 -3 1 0 -1 11 -5 -2
faults|-8 -4 -2 -3 -1 24 3 -9
faut|14 -5 -5 -1 -1 -1 -3 3
favor|-2 15 0 -2 -4 -4 -1 -2
favorite|14 -11 0 0 3 -6 1 -1
faz|19 2 -3 -6 -7 -2 1 -4
faz um|8 0 -3 -2 -6 0 9 -6
fazer|24 -7 -1 -7 4 -5 -3 -5
faça|0 -7 -1 -5 -10 12 11 -1
faço|28 -10 -8 -1 -5 -1 -1 -1
fear|-4 -1 11 -1 2 -2 -1 -3
feared|-8 -1 16 1 -2 -4 0 -2
feat|14 -8 5 -1 0 -2 -3 -5
feature|-1 2 13 0 -6 -5 4 -8
features|11 0 1 -3 -2 2 -6 -3
feb|12 -6 -1 -1 0 -5 0 1
fecha|9 9 -3 -6 -3 0 -3 -2
fee|12 -3 11 -6 13 -12 -9 -7
fee for|14 -6 -5 -4 9 -3 -3 -2
feed|0 3 -5 -5 -3 14 -3 -1
feedback|21 -10 -15 -15 -4 36 -9 -3
feedback feedback|-6 -1 -1 -1 -1 12 0 -1
feedback for|9 -2 -2 -5 -2 11 -2 -6
feedback from|11 -1 -4 1 -2 1 -1 -4
feedback only|-14 -1 1 -5 1 16 1 2
feedback to|10 -4 -2 -7 -2 10 -3 -2
feeding|-2 -3 -6 12 -5 7 -2 -2
feeds|19 -6 0 -3 -5 -1 -3 0
feel|16 -11 -7 7 5 -12 -4 7
feel a|15 -3 -3 0 -4 2 -6 -1
feel about|17 -2 -2 -1 -1 -3 -3 -4
feels|13 3 -7 -5 -5 -4 8 -3
feels like|13 -3 -2 -1 -1 -2 -3 -2
feet|5 -10 -4 -2 0 -3 8 6
feet long|17 -4 -3 0 -1 0 -2 -7
fehler|-10 8 -1 0 0 17 -9 -5
fehler in|1 -7 -1 -2 -4 11 0 1
fell|19 -7 -3 -7 2 7 -3 -9
female|17 2 1 0 -8 -1 -2 -9
femur|10 -5 -5 -1 -2 2 7 -5
fen|-7 10 11 -2 -1 -2 -6 -3
fence|12 -13 -1 -1 1 -4 6 0
fern|11 -2 -1 0 -4 1 -1 -4
ferry|1 6 1 2 -4 -9 10 -8
feta|16 -5 0 -2 -2 -1 -2 -3
fetches|3 1 -2 -4 9 1 6 -14
few|4 1 -1 -4 -11 7 -1 3
few lines|-4 0 0 -3 -2 11 -9 8
fewer|7 -2 -8 4 10 -1 -4 -6
fewest|-6 1 -5 -4 8 -1 -1 9
fez|-7 1 22 0 -3 -3 -6 -4
ffmpeg|14 0 -2 -2 -4 1 -1 -5
fg|0 -4 0 3 -6 10 4 -6
fibonacci <number>|0 -1 -1 -8 14 -2 -3 0
fibonacci number|7 -4 10 -1 -7 0 -3 -1
fibonacci numbers|11 6 -1 1 -6 1 -8 -4
fibonacci sequence|7 9 -4 -4 -7 0 -1 0
fica|-4 -2 -2 -7 13 -3 -9 14
fichier|22 -3 -2 0 -6 0 -2 -9
field|-2 11 4 -6 -11 -17 8 12
field <quotation>|-5 19 7 -5 -3 -10 -2 -1
field to|-7 -2 -1 -1 -1 -1 -1 13
fields|7 -7 9 -7 18 -9 0 -11
fields <quotation>|-1 -9 12 1 0 -1 -1 -1
fields and|13 2 -6 -1 -2 -3 -1 -2
fifteen|-5 4 -8 2 0 1 15 -9
fifty|5 -7 -6 -7 12 0 12 -8
fight|3 1 -2 -6 -2 0 10 -4
figure|6 5 -14 14 3 -11 0 -2
figure and|-7 0 1 0 -3 1 0 9
figure asks|12 1 -4 0 -2 -3 -3 0
figure is|17 0 -4 1 -3 -2 -4 -6
figure out|17 -5 -5 2 -3 -4 1 -2
figures|6 5 2 -5 -12 -3 -9 17
file|15 -11 2 -12 -6 -13 9 15
file <quotation>|22 -1 2 -4 -3 -5 -3 -8
file and|7 -7 3 5 -8 4 5 -9
file as|2 -4 -3 2 -1 1 -7 8
file example|12 -3 0 2 -1 1 -4 -7
file for|0 -10 6 -4 4 11 5 -11
file in|16 0 -5 0 -3 -4 -6 1
file into|-9 0 0 0 1 0 -4 11
file just|19 -6 -1 2 0 2 -9 -7
file line|14 -1 -1 -2 0 -5 -1 -3
file names|11 0 -1 -1 -5 -1 -1 -1
file path|-4 -11 2 2 1 2 3 5
file system|7 -11 2 -4 8 1 8 -11
file with|5 -2 -4 4 -4 12 -5 -5
filename|12 7 -2 0 -7 -7 5 -7
filename txt|-1 0 0 -3 2 2 10 -9
filenames|13 -3 6 -4 3 -4 -7 -6
files|19 -6 -1 7 4 -13 1 -12
files and|-1 6 -4 -3 2 -6 -2 9
files as|11 -3 -4 8 -6 -3 0 -3
files before|11 -9 -3 1 1 2 -3 0
files directories|15 -3 7 -5 -8 -7 4 -1
files ending|17 -5 1 -4 -5 -1 -2 0
files in|6 -6 -3 7 11 -3 1 -15
files modified|-4 3 16 -15 -6 2 -6 9
files named|14 -9 -14 5 9 -8 4 -1
files not|21 -1 -5 -8 -4 1 -5 1
files of|13 -4 -3 -3 4 0 -4 -4
files older|10 -7 -1 12 -3 0 -3 -7
files that|14 -2 -7 9 -6 -6 2 -4
files the|10 -5 -2 0 -8 -2 8 -1
files to|17 10 0 -8 -12 -6 -5 4
files under|6 -14 -7 -3 2 5 5 6
files which|15 1 0 -5 0 -6 -4 0
files whose|2 10 3 1 -1 0 -13 -2
files with|22 -10 3 8 -8 3 -7 -11
files within|17 0 0 -4 -3 1 -3 -8
filesystem|15 -2 1 -3 -2 -3 -3 -2
fill|-7 5 12 9 -18 0 -4 3
fill a|8 -3 0 -1 -1 0 8 -10
fill in|-8 0 15 17 5 -15 -6 -7
fill the|1 3 -1 6 -5 -2 -12 10
fill with|13 -3 -4 -6 -5 2 8 -5
filler|-1 2 -4 1 -4 -6 -2 14
fillers|-7 1 0 0 -3 -4 -4 16
fills|-7 26 -5 -2 -4 -3 -4 -2
fills in|-5 13 0 -4 -1 0 -1 0
film|22 7 -1 -7 -4 -7 -7 -3
filnd|13 -4 -1 -1 -1 -1 -2 -1
filnd all|13 -4 -1 -1 -1 -1 -2 -1
filter|3 -1 -10 7 0 -15 8 8
filters|28 6 0 -4 -8 -3 -7 -12
filters out|14 -6 2 1 -2 -1 -5 -3
fim|13 16 -6 -6 -9 3 -6 -5
fin|0 -8 10 -3 -1 -8 1 9
final|-33 20 19 15 -17 -9 -3 9
final <number>|-10 -2 11 9 -3 1 -7 1
final answer|-15 14 8 13 -8 -12 7 -6
final answers|-1 -6 5 -1 -3 0 -4 10
final figure|-8 12 -4 6 2 3 -5 -5
final line|-6 2 5 -5 -3 0 -3 10
final number|-1 11 -2 -5 8 -4 -4 -3
final response|1 -2 -1 15 0 -5 -5 -3
final result|-2 -1 -7 -5 -6 -5 11 16
finale|-1 6 12 -3 -4 -4 -3 0
finally|7 4 -11 -12 -6 9 7 2
finals|-6 -1 -1 -1 -1 -1 -1 13
finance|11 -6 5 0 -2 -3 -4 -1
financial|23 7 -3 -9 -6 -4 -6 -1
financial markets|13 8 -3 -7 -4 -4 -5 3
find|7 8 -11 -4 -5 17 2 -12
find a|19 11 11 -7 -7 -12 -8 -6
find all|6 5 -9 -1 1 -4 8 -7
find and|8 7 4 -2 2 -5 -10 -3
find error|-7 1 -1 -4 -1 16 -5 0
find it|-5 4 0 -1 -2 10 4 -8
find min|-6 -1 -1 -3 -1 14 -1 -1
find out|18 4 -7 -1 -3 -8 -2 -2
find the|4 3 -2 -6 -3 15 -3 -7
find_flight|-9 -8 0 0 0 0 17 1
finde|-11 -1 -2 0 0 13 9 -8
finder|7 1 9 -6 7 -8 -9 -1
finding|3 6 2 -7 7 -6 -8 2
finds|27 -6 -1 -4 -7 -2 -12 5
finds the|21 -2 -8 -6 -4 1 -6 4
fine|-2 -1 -10 -4 -5 5 5 12
fine <number>|11 8 -2 -4 -4 -3 -3 -3
fine tune|-1 1 0 -3 0 -5 -3 11
fine tuning|3 -7 -2 8 0 -4 -8 10
fines|3 -7 1 -3 -3 0 -7 16
finetune|-16 -2 1 12 -8 -1 12 1
finger|4 -1 -9 -3 9 -1 1 1
fingers|1 -4 12 -5 1 3 -3 -4
finish|-5 13 -4 1 -7 10 -12 3
finish his|12 -9 -2 0 -1 1 0 -2
finish the|22 -5 -8 -5 0 8 -6 -6
finish with|-4 13 8 2 -6 -4 -10 0
finished|2 12 -2 -2 -6 -12 9 -2
finished <number>|0 10 -7 7 -4 -4 -3 1
fire|10 1 -2 -3 0 9 -6 -10
firmware|11 -3 -4 -2 7 1 -3 -7
first|-15 17 -1 5 5 3 -1 -13
first <number>|7 -12 1 -3 15 -9 3 -1
first and|1 -12 6 -10 11 -4 15 -6
first answer|-12 -4 5 -1 17 -1 -1 -3
first criterion|-5 -3 3 -6 15 -1 -2 1
first do|17 -9 -2 1 -2 3 -1 -6
first error|-2 -4 -1 -2 -3 13 2 -3
first half|6 6 11 -5 0 -4 -7 -6
first is|1 9 -1 2 7 -2 -3 -13
first line|-1 6 0 3 -7 -6 -5 11
first make|13 -10 2 -2 6 -3 -6 1
first message|-4 -2 -5 1 -5 0 19 -2
first mistake|-12 -4 -3 -1 -2 27 -4 0
first name|11 -8 1 0 -4 1 -1 1
first on|1 4 -4 -5 -2 -6 -2 15
first one|13 -7 0 0 -2 -5 0 1
first page|15 -7 -6 16 -4 -2 -6 -7
first person|3 4 10 -6 -9 -13 8 3
first plan|-6 9 -1 -3 1 3 -3 -1
first principles|-7 11 -1 -3 2 -2 1 -1
first question|10 -4 -7 2 5 1 -6 -1
first request|12 -2 -6 -4 -2 1 0 1
first say|-5 10 -1 -7 -1 8 -1 -2
first second|-3 10 -5 -6 11 -1 -1 -4
first suggestion|10 -1 -1 0 0 0 -9 0
first task|11 -5 -2 -2 -3 1 -1 1
first then|13 3 -10 17 5 -12 -14 -4
first think|15 8 -4 -6 -7 -5 6 -8
first time|1 -4 -8 -1 0 -2 7 7
first under|12 -5 5 -3 -3 -1 -2 -4
first week|16 -5 2 -1 -2 -2 -2 -5
first what|1 15 5 1 -6 -6 -7 -3
first word|-6 -7 14 -2 0 0 0 2
first write|-7 12 -1 -2 -2 7 -3 -3
first year|16 -7 3 -6 4 -5 -2 -1
first you|-6 13 -1 -1 -3 5 -2 -6
first_name|14 -6 -2 0 11 5 -8 -14
first_name last_name|17 -9 2 0 -1 1 0 -10
fish|8 -1 -7 -8 5 5 5 -7
fit|6 -2 8 -7 -19 -10 -5 30
fit for|3 -5 4 -1 -11 -1 -8 19
fit in|18 6 -9 -3 -5 -2 -1 -4
fits|15 -7 -7 17 -4 -4 -5 -6
fitting|4 -4 -4 -2 -3 11 5 -7
five|-5 2 -17 4 3 -9 24 -1
five days|4 -7 -3 10 -6 -2 7 -2
five different|-11 -10 2 -1 5 0 -3 18
five lines|12 5 -3 0 -4 -5 -4 0
five minutes|2 10 4 -1 -4 0 -11 0
five notebooks|16 -9 2 -4 0 1 -7 0
five sentences|25 0 -4 -4 -3 -4 -8 -2
five words|9 12 -4 -3 -2 1 -7 -7
five years|12 -6 1 -2 -3 -6 -2 6
fix|-12 -7 -7 -6 1 28 -2 4
fix it|-2 -2 -3 -8 -2 15 4 -2
fix my|13 -1 -3 1 -6 -2 0 -3
fix obvious|7 -4 0 4 -4 0 -9 6
fix the|27 2 -2 -8 -3 -7 -1 -7
fix this|12 -8 0 13 -2 -9 -5 -2
fixed|5 -5 -10 -15 10 12 12 -9
fixed answer|0 -5 -3 0 0 17 -6 -4
fixes|-2 0 1 -1 8 -9 2 2
flag anything|15 0 -3 -3 0 -2 -3 -4
flag the|-1 11 -3 -5 -4 -4 10 -5
flags|15 -2 -3 0 1 -1 -7 -4
flash|-10 -6 -1 3 -6 -2 20 2
flashcards|13 -6 -5 6 1 4 -6 -6
flashcards from|20 -5 -7 2 0 3 -5 -6
flask|14 -7 -3 5 -3 2 -3 -4
flask app|20 -8 -5 1 -4 1 -4 1
flat|-1 12 -11 -3 -1 3 0 0
flatmate|12 -4 5 0 0 -7 0 -7
flavors|15 -2 -3 -3 3 4 -6 -6
flaw|-3 -11 1 1 -7 31 -5 -7
flaw in|-9 -5 -2 -2 1 26 -4 -4
flawed|-6 -4 -3 -2 0 17 -1 0
flaws|-5 -1 -4 -1 0 12 -1 0
flaws in|-5 -1 -4 -1 0 12 -1 0
flies|14 0 -5 -2 2 5 -11 -3
flights|6 -4 -2 7 7 -2 -8 -5
flip|-9 2 -1 -1 11 -3 -3 4
flipped|-7 -5 -1 -1 14 -1 1 -1
float|-2 8 -7 18 -8 -4 -3 -1
floating|14 -3 0 -3 0 -4 0 -4
floats|-9 -6 -4 16 -6 -4 14 0
floor|10 12 -3 -4 -9 12 -10 -9
floor with|12 -12 0 0 0 0 0 0
flour|9 4 -1 -9 0 0 4 -7
flow|17 -11 8 -3 -6 -5 -7 8
flower|18 5 -8 -7 -2 4 -5 -4
flowers|10 -2 -4 -4 3 -4 6 -5
flowing|10 -6 -1 0 0 -1 0 -1
flows|15 -4 -2 -3 -5 -1 1 0
flows through|10 -5 -1 -3 0 -1 1 -1
flu|-8 9 -1 -4 6 -1 -1 -1
fluency|-9 -6 -4 17 11 4 -1 -11
fluency <number>|-5 1 -4 19 -1 -3 -1 -6
fluent|-1 3 -3 10 -5 -1 -2 -2
flute|18 -8 -1 -1 -3 0 -4 -1
fly|7 -5 -4 -2 -3 14 -5 -1
fn|13 -11 0 -2 1 -3 -4 5
focus|21 -1 2 -3 -1 -4 -12 -3
focus on|23 -1 2 -3 -9 -2 -6 -3
foggy|9 0 0 0 0 0 -3 -8
foi|-4 3 -7 9 5 -2 -3 -1
fois|-3 1 1 -3 -3 -3 18 -8
fold|14 -1 -6 0 1 -7 0 -1
folder|19 -3 -6 -3 7 -1 -10 -3
folder and|9 -7 1 -7 8 -5 1 0
folder do|12 -4 -4 -1 0 -1 1 -4
folder excluding|11 -6 1 0 -2 -1 -2 -1
folder home|17 -2 -5 1 -1 -4 -5 -2
folder to|14 -5 1 -2 -4 -4 -1 1
folder which|10 3 -4 -2 -1 -6 0 0
folder with|1 -6 11 -3 -5 7 -7 2
folders|8 -8 4 0 -7 8 -2 -3
folding|12 -3 -4 0 -1 -4 -1 2
folgende|-6 -8 16 14 -8 2 -5 -5
follow|15 2 -11 -6 5 -17 9 2
follow from|1 17 -8 0 0 0 -9 -1
follow up|15 -7 -4 -10 10 -4 11 -11
follow ups|-2 -1 -4 -2 -5 1 11 1
followed|5 17 10 -6 -8 -13 -5 0
followed by|5 17 10 -6 -8 -13 -5 0
followers|14 -2 -2 0 -1 -6 0 -2
following|6 2 -6 8 -13 -3 0 5
following ai|0 0 3 12 -3 -8 -2 -3
following answer|-7 -3 -1 -8 18 -7 0 8
following code|5 -3 0 -2 3 -3 -9 8
following format|12 -2 -1 2 -2 1 -6 -5
following is|9 14 -9 7 -13 -5 -3 0
following python|-3 -7 10 4 9 -6 2 -10
following text|4 1 -4 -1 -2 -4 11 -4
follows|-16 15 12 13 3 -11 -9 -8
follows from|-5 4 8 -9 -3 -4 -1 11
follows the|-7 0 -4 9 12 -4 -3 -2
font|15 -2 -2 -1 0 -4 -2 -4
fonts|21 -8 -5 2 -9 -5 6 -2
foo|22 -10 -5 -1 9 -5 -6 -3
food|18 -8 -14 -6 5 -3 -3 11
foods|14 -4 -5 -4 9 -4 -12 6
foot|17 -3 3 -4 -4 -3 -4 -1
football|16 -7 -1 -4 -6 -4 4 1
football commentator|8 8 -9 -3 -1 -1 -12 9
for <number>|17 9 -3 13 -9 -7 -13 -8
for <quotation>|7 -15 15 18 -4 -18 -6 4
for a|14 1 4 -5 4 -12 7 -14
for all|-4 27 7 -7 -9 -8 0 -6
for an|17 -10 -9 2 -2 -15 11 5
for and|3 15 -6 -3 -5 -1 2 -5
for annual|11 -1 -5 -1 -1 -1 -4 1
for audit|-3 -5 15 0 0 -5 0 0
for baby|-1 -2 -3 -3 -3 18 -3 -3
for beginner|10 7 -3 -4 -7 -1 -2 0
for being|5 -1 -1 10 -6 1 -4 -4
for children|24 0 -8 -2 4 -7 -9 -2
for christmas|-2 -6 12 -1 -2 -2 2 -1
for command|14 -3 -1 0 -2 -2 -2 -4
for completeness|4 -6 4 11 -7 0 -3 -3
for content|8 1 2 -9 -1 0 -2 2
for data|3 2 0 -4 0 -1 -8 10
for different|19 2 -1 2 -7 -5 -3 -5
for each|-8 4 10 10 -9 -1 4 -10
for email|26 -4 -3 0 -2 -6 -5 -6
for every|-8 19 -12 11 -4 3 9 -17
for exam|12 -13 -1 -1 -1 3 2 -1
for fine|3 0 -4 -2 0 -3 -6 13
for further|14 -8 -4 0 -3 0 0 1
for future|11 -2 1 -4 -5 0 -1 0
for grandma|13 -3 -10 3 2 12 -8 -7
for her|8 -5 -5 -11 9 10 -5 -1
for him|20 2 -3 -2 -7 -2 -6 -3
for his|-9 12 1 -3 -1 -2 1 0
for i|3 3 -6 -3 -9 9 1 1
for iceland|13 -1 -4 1 -1 -4 -2 -2
for improvement|13 -6 0 0 -8 -1 2 0
for it|9 10 -4 -3 -3 8 -13 -5
for item|-2 13 12 0 -3 -6 -10 -5
for just|11 -4 -2 -7 2 -1 -4 5
for learning|-7 -2 0 0 12 -2 -2 2
for left|5 -7 0 -4 10 1 -11 7
for let|16 -4 1 -5 -5 0 -1 -1
for linkedin|13 -6 -4 0 0 0 -2 -2
for long|21 -11 -5 -4 -5 -8 10 1
for making|8 -5 4 0 -3 1 3 -8
for me|10 4 -13 -6 2 5 -12 10
for medical|-2 1 7 1 1 -11 0 3
for missing|10 -4 -1 5 -2 -6 -1 -1
for modern|13 -11 5 1 -3 -7 -4 6
for moving|15 -4 -3 -1 -5 2 -2 -3
for my|22 11 -9 -6 -10 -7 0 -2
for n|0 4 -4 6 -9 8 -2 -3
for no|-4 -10 0 14 5 -3 0 -3
for now|14 -4 -2 -6 -6 11 -3 -5
for one|2 -5 -4 -8 19 -7 5 -1
for only|9 7 -5 -4 1 -3 -7 1
for opening|19 -4 -1 1 -8 0 -4 -4
for our|18 -5 -6 9 -2 -4 -7 -3
for postgres|13 -7 8 -1 -4 -3 0 -6
for pretraining|-8 -7 -4 1 -2 1 1 20
for publication|4 -2 0 -5 16 -8 -4 -1
for question|-2 16 -6 -2 10 -6 -3 -7
for quiet|7 -1 -1 0 -9 -1 0 5
for reading|15 -5 -12 3 3 -1 1 -4
for redundant|11 -4 -6 7 1 -2 -1 -5
for regular|17 -5 -2 -5 -5 1 -7 6
for replies|-8 8 -2 -1 0 -2 8 -3
for sales|8 -6 7 -8 0 -1 0 0
for self|1 1 -2 -7 12 -6 1 0
for six|13 -6 -4 -1 -4 9 -7 0
for somebody|4 -7 -1 -5 9 -3 -1 3
for someone|15 -7 -1 -4 6 -3 -5 -3
for something|-5 -6 -1 9 2 -7 8 0
for storing|14 -3 -2 0 -3 1 -3 -4
for structure|6 -5 -1 3 -2 -3 -8 10
for style|-5 1 0 11 5 -4 -4 -4
for testing|2 8 9 0 0 1 -12 -6
for the|-2 -4 1 1 9 6 -1 -9
for their|16 1 2 -5 -6 0 -1 -6
for them|3 -5 -2 17 -7 2 -1 -8
for these|14 -3 2 -3 -1 -2 -7 0
for this|0 5 13 10 -12 -2 -1 -12
for those|4 -3 -2 -3 12 4 -9 -3
for three|15 1 -2 -1 -4 -3 -5 -2
for tie|1 -7 1 -3 9 1 -1 -1
for travel|14 -4 0 -5 -4 1 -2 -3
for two|17 12 -2 -4 -4 -12 4 -11
for under|16 -6 -2 -5 -2 -3 -9 11
for up|2 8 1 2 -4 2 -9 -2
for us|16 2 1 -8 -4 4 -4 -7
for variety|-1 -8 -3 -1 2 -3 -1 14
for various|15 -2 -2 -2 -5 3 -1 -5
for water|11 0 0 0 -5 0 0 -5
for website|21 -4 -3 2 1 -4 -4 -8
for wedding|17 -4 1 -3 -4 -1 -3 -4
for what|6 -7 -4 -4 2 12 -3 -2
for which|4 -6 -7 -10 -4 5 18 -1
for word|10 -8 12 -5 -5 9 -7 -5
for work|9 -1 -2 0 2 1 0 -9
for wrong|-4 -5 -1 25 -4 -2 -1 -7
for x|11 1 -3 -5 0 0 -1 -3
for your|2 -8 6 2 10 -3 -7 -3
forbidden|-14 9 -1 -8 -5 1 19 -1
forbidden topics|-9 -4 0 0 0 1 10 1
force|11 7 -1 -2 -2 2 -8 -6
forecast|9 1 -5 -3 -2 -3 -7 9
forecast with|-7 11 -2 -3 1 -3 0 2
forecasts|14 -6 -5 -4 -2 1 1 -1
foreground|11 0 -4 -4 0 -1 0 -3
foreign|15 -2 -1 -5 -7 4 -5 2
forest|-1 -5 -3 5 -6 9 -2 3
forklift|14 -4 -1 -3 -2 -4 -1 1
form|-4 -5 -15 0 11 -24 0 38
form for|25 4 -4 -4 1 -7 -5 -10
form no|1 1 1 8 -1 -2 -2 -7
form of|-2 -8 0 -2 9 -2 0 6
forma|4 -3 2 -11 -4 3 -8 15
forma de|7 -2 -4 -4 -2 -4 -4 13
formal|12 6 -4 -6 -6 4 0 -8
formal <quotation>|18 0 -2 -1 -3 -2 -7 -4
format|-10 6 -8 0 7 0 -9 15
format <quotation>|5 -4 2 9 -2 -10 -1 1
format and|13 -1 2 -1 -2 -1 -7 -5
format as|16 -1 0 0 0 -4 -2 -9
format file|12 -2 -1 -1 -2 -3 -1 -2
format for|-1 8 -1 -1 -3 0 -7 5
format instruction|-7 -5 -7 1 -1 -1 21 -1
format of|7 -2 -5 -3 -3 -3 -3 12
format this|13 -4 -1 5 -3 -4 -3 -3
format with|9 -3 1 -2 1 1 0 -7
formato|-9 -1 -2 13 -9 -3 17 -4
formatted|31 -5 -7 -1 -8 -4 -1 -6
formatted as|18 -6 2 -6 -1 -3 1 -4
formatting|12 -11 0 11 -7 0 -4 -2
forme|0 -2 0 -1 -3 -5 -4 16
formed|20 -4 -6 -3 -8 -6 -5 11
former|21 -6 -1 -4 2 -1 -7 -4
forming|12 -5 10 0 -11 0 -7 2
forming a|16 -3 -3 3 -8 1 -7 2
forms|18 -8 -3 -1 -3 1 -1 -3
formula|9 15 -9 -10 -10 7 -10 7
formula for|12 -6 -2 -7 0 4 1 -2
formula in|3 9 -4 -1 2 -6 1 -5
formula of|15 -5 -1 -3 0 -3 -3 -1
formula only|20 -2 0 0 -1 -7 -7 -4
formulate|12 -2 -1 0 -3 -4 -2 0
fort|-2 -4 0 -2 -3 16 0 -4
forty|4 -6 7 -5 -6 -2 14 -5
forum|1 -5 -1 -7 -1 -2 9 6
forum answer|-5 -1 -1 -2 -1 -2 -1 11
forum thread|-4 -4 -3 -5 0 1 13 2
forward|9 11 2 1 -10 -3 -1 -9
forward for|11 -6 -5 0 -4 -4 9 0
fotos|16 -4 -1 -3 0 -4 -3 0
found|7 18 3 2 -19 -10 5 -6
found a|5 -5 -3 -4 -4 14 -2 -1
found in|-2 2 -9 7 -4 -5 8 2
founded|-2 -6 -1 11 3 -1 -1 -3
founder|14 2 -5 1 -3 0 -2 -6
fountain|19 -5 -3 -3 0 -3 -4 -3
fountain pen|13 -5 -1 -1 0 -1 -1 -4
four|0 5 -20 -1 5 7 4 1
four lines|13 -3 -5 -5 -5 8 -2 -2
four paragraphs|-15 12 5 0 1 -4 -2 2
four people|1 -1 3 0 -8 -4 9 1
four times|13 -3 3 -5 3 -5 -6 -1
four weeks|8 -5 -3 1 7 -2 -7 2
four years|10 -4 1 -7 0 -1 1 -1
fourth|2 -5 1 -7 7 -3 -7 13
fox|14 0 -1 -2 -3 0 -6 -2
frac|12 -1 0 0 -5 -4 -1 0
fraction|-9 14 -8 14 6 2 -9 -10
fractions|-11 -1 -4 -10 6 -8 10 18
fractions and|-4 0 -5 -2 -1 -5 18 -1
frage|-16 -8 19 -3 2 12 9 -13
fragen|14 -4 3 -7 -6 -3 9 -6
frame|16 -2 -7 0 -11 5 -3 3
frame with|16 -5 0 1 -8 1 -7 2
france|3 -4 -3 -9 -8 3 10 8
frank|3 -1 -3 4 -11 7 -6 7
frank about|2 -5 0 -6 -5 10 -3 5
français|11 -4 -2 0 -5 -6 -7 13
frase de|-8 -2 -2 15 -5 0 -5 9
frases|7 8 13 -3 -10 -10 -11 5
frases sobre|20 -8 3 -4 -2 -3 -4 -2
fraud|18 -6 -4 -1 -1 1 -3 -5
free|-7 5 7 6 -11 -9 7 2
free of|-1 0 -2 9 3 -4 3 -7
free text|5 -3 3 -9 -2 -7 2 10
freelancer|14 1 3 -5 -2 -5 -1 -5
freely|1 13 -1 -3 -4 -3 -3 -1
freeze|-1 0 0 -2 -6 -6 1 15
freeze cooked|15 -9 1 -1 -4 -7 -5 10
french|10 -5 -10 12 3 -6 2 -7
french revolution|-2 -5 2 5 -4 11 -6 -2
french sentence|17 -2 1 -6 -1 -4 -3 -1
frequency|10 -6 -3 -1 -1 4 -2 -1
frequent|6 -8 0 -1 -2 1 -3 8
frequently asked|11 0 0 -1 1 1 -5 -8
fri|13 -6 -1 -5 0 0 -2 2
fri <number>|-4 -6 -3 1 1 0 -1 13
friday|17 1 -6 0 3 -4 4 -15
fridays|2 1 -1 -3 -3 -1 -5 10
fridge|10 1 -7 -9 11 -2 7 -11
friend|4 -3 7 0 5 -1 0 -12
friend gave|10 0 -5 -1 0 -1 -3 0
friend says|11 -1 -6 -3 -1 -1 -1 1
friend whose|16 0 -10 -1 -2 0 -3 -1
friendlier|23 -3 -8 -1 20 -10 -11 -8
friendly|11 -10 -10 -6 -2 9 -6 13
friendly no|17 -6 -6 -2 0 -4 -5 5
friends|23 1 -8 -1 -10 -1 -6 2
from|-10 0 -2 -9 0 1 6 12
from <number>|2 5 -13 10 11 -13 -11 7
from <quotation>|20 -5 11 -3 -10 -1 3 -14
from a|3 11 -11 9 -7 -8 -1 4
from above|-7 12 -2 -3 0 -2 2 -1
from all|14 -5 -4 2 -6 4 -7 2
from an|9 -1 -3 -3 -3 1 8 -9
from and|-1 9 -3 -7 8 -2 -1 -3
from best|-6 -1 -1 -1 13 -1 -1 -1
from brazil|12 -3 -1 5 -3 -4 -3 -3
from easy|-5 -11 2 -2 -1 2 16 0
from elsewhere|-7 -2 -3 -2 9 -1 8 -2
from first|-7 11 -1 -3 2 -2 1 -1
from her|12 -1 -1 -5 0 1 -3 -3
from home|10 -1 -1 -8 0 0 0 0
from it|-7 -4 -5 -5 -3 -3 12 15
from its|5 -4 6 -7 11 -2 -5 -4
from join|-3 -1 -1 5 0 -8 -1 9
from most|-5 0 -3 1 15 -4 -4 0
from my|25 3 -5 5 2 -11 -4 -14
from now|18 -3 0 -1 -3 2 -13 1
from other|14 -5 -4 3 -2 1 -1 -5
from our|18 -10 -5 -12 2 8 -4 3
from portuguese|19 -8 12 -3 -8 -3 -5 -4
from students|14 -1 -6 0 -1 0 -1 -5
from that|13 -4 -1 2 -3 -4 -2 0
from the|0 -12 1 -10 4 5 5 6
from there|-11 4 -2 -1 -1 14 -2 -1
from these|20 -10 6 -4 -2 -1 -2 -7
from this|-5 -9 2 -14 4 -1 4 19
from where|10 11 -4 1 -3 -5 -11 1
from your|-4 16 2 1 -3 -5 -3 -5
from zero|-2 13 -1 1 -6 -3 0 -3
front|11 -8 7 3 -6 -13 6 -1
front of|11 -8 7 -3 -8 -4 3 3
frontend|12 -6 2 -1 -6 0 -2 2
fruit|15 -6 -2 -6 -6 4 1 -1
fruits|16 -4 -2 -3 -2 -2 -5 1
fuego|17 -3 -1 -2 -5 -3 -3 -1
fuera|-9 0 -4 -5 13 -3 -6 13
full|-3 23 9 -1 -20 6 -11 -4
full body|11 -3 -2 0 -2 0 0 -5
full marks|13 -4 -4 9 0 4 -11 -7
full names|14 -4 -2 0 0 -1 0 -7
full solution|2 10 -5 0 4 0 -6 -5
full stack|2 9 -5 -1 -7 3 -2 1
fully|7 11 -7 3 -10 -2 4 -6
fully in|13 -1 -4 0 0 -3 -4 -2
fun|23 -3 -13 -9 4 12 -11 -4
func|19 -6 -1 2 -5 -1 -3 -4
funciona|3 -10 0 10 -9 6 2 0
función|11 -5 -4 2 5 0 -4 -4
function and|15 -6 -4 0 -2 -6 2 1
function call|-4 5 -5 10 -2 -1 -1 -1
function calling|-10 -4 -7 0 11 -4 13 1
function given|16 -4 -1 1 -4 -2 -4 -1
function h|12 1 2 -6 -1 0 -5 -3
function is|12 -10 1 -7 1 1 1 1
function names|-6 -3 -3 -2 3 -2 14 -2
function returns|-1 -6 -3 11 -4 2 -4 5
function that|14 1 6 -6 -7 -4 -3 0
function to|8 -6 3 -2 6 -1 -16 7
function with|13 0 3 0 2 0 -4 -14
function would|-10 -5 0 -1 0 -1 19 -1
functionality|12 -5 -2 2 4 -1 -5 -4
functionality add|11 -3 1 2 -1 2 -7 -6
functions|-10 12 -8 -1 10 -3 3 -3
functions and|12 -6 -1 -2 0 1 -2 -1
funding|12 -2 0 0 -4 0 -1 -5
funds|8 -2 8 6 -3 2 -12 -7
funny|13 7 -4 -4 5 5 -13 -8
funny but|22 -3 -4 -2 -2 -2 -4 -6
furnish|-3 3 -2 1 1 18 -6 -12
furry|15 -3 -1 -2 -5 -7 -2 5
future|11 -5 -2 -3 -7 2 -2 6
fuzzy|13 -4 0 -3 2 2 -8 -3
février|27 3 -10 -1 -3 -7 -7 -1
fórmula|10 5 1 1 -8 -8 0 -1
fünf|16 -9 -2 -8 -6 -1 15 -5
für|12 -7 9 9 -15 -12 -1 6
für die|21 -11 -7 17 -2 -7 -6 -5
für ein|13 -6 2 -2 2 -1 -5 -3
g|4 -9 -10 8 5 10 -6 -2
g <number>|2 0 0 -9 4 -7 -1 10
g <quotation>|-4 -2 1 -4 9 -14 13 2
g if|11 -2 -4 -1 -3 -2 1 0
g of|15 -3 -1 -5 -1 -2 -2 -2
g s|-9 0 0 0 1 0 -4 11
g water|15 -5 -1 -5 -4 -1 0 0
gabarito|1 -6 -3 14 -4 -7 -6 10
gain|2 -6 14 -1 -5 -1 -3 0
galata|11 -6 -3 1 -4 -2 4 -3
galata tower|11 -6 -3 1 -4 -2 4 -3
game|15 -2 -8 -3 7 3 -17 5
game for|20 -3 -3 -3 -5 2 -4 -5
game your|0 0 0 -4 8 8 -13 1
ganz|-2 16 -6 -7 -8 -4 15 -3
gap|-10 15 7 0 7 4 -6 -18
gap <number>|-5 0 -4 7 16 -5 -7 -4
gap in|1 1 6 -6 2 11 -9 -6
gaps|3 11 -3 12 -9 -4 -7 -3
garage|0 -5 -1 -2 -2 -3 13 -1
garde|5 -5 -4 -1 -3 -1 -5 14
garden|13 -4 -6 -2 0 -3 11 -9
gardening|20 -1 -1 -4 -5 -1 -5 -3
gas|14 0 -6 -8 2 -10 12 -4
gas boiler|15 2 -4 -3 -3 -3 0 -3
gas is|-5 10 -1 1 -1 -2 0 -1
gate|4 -6 4 13 -5 -5 -3 -4
gateway|14 -5 -2 5 -1 -3 -3 -4
gather|13 -6 1 -7 6 -4 -5 2
gato|4 -3 4 10 -2 -5 -7 -3
gave|3 -10 11 9 0 9 -13 -9
gave the|-3 -4 11 -1 1 -1 -2 0
gave this|4 -5 -4 -2 -3 14 -1 -3
gaze|13 0 1 1 -3 -4 -4 -3
gb|21 0 0 -3 -9 0 -3 -7
gcd|-3 10 -3 -4 9 4 -6 -8
gcd of|5 -5 1 -9 13 0 -4 -1
gcse|16 2 1 -5 -4 0 -6 -5
gdpr|23 -2 0 -5 -4 -9 -1 -2
gear|19 -5 -2 -1 -10 -4 -1 5
gegen|2 -2 13 1 -4 0 -4 -6
geht|7 10 9 -4 -7 -7 -5 -6
gemini|11 5 -7 -2 -4 0 -2 -2
gender|12 11 1 -2 -5 -8 -6 -3
general|-3 -13 8 -3 5 7 1 0
generate|5 -3 -14 1 -15 -6 27 4
generate <number>|-9 -2 2 3 0 -4 18 -8
generate a|11 -1 2 -2 -13 2 -11 11
generate the|12 -3 -3 -5 -4 -1 7 -3
generated|-11 -14 1 10 1 26 2 -14
generated before|-10 -3 11 0 0 0 3 0
generated by|-7 7 -4 7 -6 14 -3 -9
generates|15 -1 -3 0 -5 2 -8 0
generating|17 2 0 -3 -4 0 0 -11
generation|12 3 -2 8 -12 -1 -3 -5
generator for|9 -2 -3 1 -1 2 1 -7
genre|16 -3 -1 1 0 -1 -7 -4
gente|2 -4 -9 -5 13 -3 13 -8
gentle|10 -2 1 -5 8 -3 -10 2
gently|13 -3 -3 2 -1 0 -6 -2
genuine|-11 -6 17 0 -2 0 2 0
geography|3 9 0 -4 -2 -5 -6 5
geometric|5 -7 2 -3 -2 -2 9 -2
geometry|21 -5 5 -7 -3 -2 -6 -2
george has|7 -3 -2 -8 0 1 5 0
gerald|13 0 -2 -7 -1 -2 -1 -1
german|15 7 -2 -13 -3 0 -4 -1
german and|6 9 -6 -3 1 0 -3 -3
germans|14 -1 -2 0 -3 -2 -2 -5
germany|26 -1 1 -3 -8 -4 -8 -2
get|1 8 -13 -3 4 -2 7 -1
get <number>|20 -8 11 -7 -6 9 -7 -12
get a|16 -14 -7 4 9 3 -1 -11
get all|12 0 -11 -5 0 1 6 -3
get away|-2 3 -3 3 -2 -3 9 -6
get charged|16 -8 -2 0 -5 -1 -1 1
get from|0 11 -2 -4 2 1 -10 3
get if|15 -6 1 -5 1 -2 -4 -1
get it|10 -5 6 -2 4 -7 -1 -5
get my|7 -8 0 -1 1 13 3 -15
get on|19 -4 1 -2 -2 -2 -6 -4
get one|3 -4 -1 -2 13 -7 -1 -1
get paid|18 -7 0 2 -1 1 -7 -6
get request|14 0 -6 10 -5 -3 -4 -7
get rid|15 -3 -1 -1 -3 -1 -5 -1
get stuck|-7 12 1 2 1 -3 -3 -4
get that|-7 0 0 0 0 0 11 -6
get the|-1 -10 -4 -8 1 6 15 1
get there|-3 20 -5 -1 -2 -4 1 -5
get to|-4 12 -3 3 -1 -3 -5 1
get users|13 4 -3 1 -5 1 -5 -6
get why|17 -6 0 1 0 -2 -4 -6
get_weather|-5 -3 -4 14 -8 1 7 -2
get_weather city|-5 -1 -1 11 -1 -1 -1 -1
gets|-9 18 1 1 -4 -7 6 -6
gets <number>|13 -5 0 -2 -2 -1 -4 0
gets a|-6 21 -5 9 -6 2 -8 -8
gets the|-1 11 -9 -1 9 -8 -1 -1
getting|15 -4 -8 0 8 -11 9 -9
getting caught|16 -1 1 -5 -5 1 -5 -1
ghent|19 -8 -4 -3 2 5 -7 -5
ghost|14 -2 1 1 0 -1 -7 -5
giant|15 -4 -3 10 -6 -4 -4 -4
gib|-4 -7 22 -7 7 -2 -2 -7
gift|12 5 -1 -3 -6 -5 3 -5
gifts|10 -4 -3 -4 -4 9 -7 2
ginger|13 0 1 1 -4 -1 -7 -1
girl|13 -7 6 -4 -2 0 -2 -4
girl who|12 -2 -4 -2 -2 0 -2 1
girlfriend|5 -10 -5 9 3 -4 -2 3
girls|11 -2 -12 -7 2 -2 9 1
girls are|13 -3 -5 -9 -6 1 7 2
gist|8 -7 -3 0 -1 -1 5 -1
git|7 2 -10 11 -9 -9 3 5
git commit|14 -5 -1 1 -3 -1 4 -10
git diff|4 -7 -1 -4 0 -3 10 0
git log|12 -6 -1 0 -1 -1 -2 -1
github|7 -1 -9 -2 0 4 6 -5
give|-14 -11 -8 17 8 1 10 -4
give <number>|-5 -12 1 15 -17 13 18 -12
give a|4 -4 -6 15 -4 13 -9 -8
give both|-3 8 -1 -1 10 -3 -4 -5
give each|5 -8 -3 12 -9 -4 -3 10
give elo|-5 -1 1 -3 14 -2 -3 -1
give every|12 -5 -3 0 -5 6 0 -4
give for|2 7 1 -9 -2 1 -2 4
give it|-7 -11 -4 13 2 -7 14 1
give legal|11 -3 1 -3 1 -2 -6 1
give me|20 -8 19 -9 -9 0 -6 -7
give one|17 -10 -2 -2 1 -3 4 -4
give only|21 -11 -1 -9 -1 1 -8 8
give outline|7 5 -3 -3 -9 11 -5 -3
give points|-5 0 -1 13 -2 -4 -1 0
give score|-3 0 -1 15 -4 0 -2 -4
give the|1 1 1 -3 -3 1 9 -8
give them|11 -5 2 -1 -2 -1 -3 -2
give this|17 -3 6 8 -1 -8 -6 -12
give two|20 -8 3 -3 -1 0 -1 -10
give us|1 2 -3 9 -1 0 -7 -2
give you|19 -8 -4 1 -7 4 -4 0
give your|-13 17 0 -2 -4 5 -3 1
given|-14 -6 14 -5 16 -6 -6 7
given <number>|-2 -19 3 8 3 2 3 2
given a|20 -5 -9 5 0 -8 -5 1
given an|26 -11 -2 -1 -9 -3 -2 2
given answer|-11 0 10 5 -6 -9 11 0
given below|6 0 -5 9 -5 -6 0 1
given context|7 -2 -5 -2 -1 -6 -4 12
given data|14 7 -3 -2 -5 -1 -8 -2
given file|-2 2 1 -4 3 2 9 -11
given fill|16 -3 7 -4 -2 -6 -7 -1
given integer|7 -3 -9 0 -8 2 3 9
given its|3 -10 -7 11 0 5 -2 0
given list|13 -3 2 -6 0 0 -5 -1
given non|11 0 -1 -1 -3 -1 0 -5
given number|19 -6 -3 -5 7 6 -5 -13
given positive|13 -1 0 -4 0 -2 -2 -3
given python|13 1 -2 -5 -6 0 2 -3
given range|14 -3 -2 -2 -2 1 -5 -1
given the|-5 -1 13 8 6 -6 -3 -11
given two|-8 -2 -3 -2 9 2 4 -1
given url|16 -1 -1 -5 -4 0 -2 -2
giver|15 -4 0 5 -7 -12 2 1
gives|8 -11 -6 15 -4 1 -6 3
gives <number>|-9 5 -3 6 2 -1 -7 7
gives a|16 -4 0 -3 -1 0 -5 -4
giving away|-2 -11 -5 -1 2 11 7 0
giving the|-3 17 1 1 -4 -7 -3 -1
glamorous|13 1 0 0 -2 1 -4 -8
glass|12 -3 0 4 2 -10 -1 -3
glasses|11 -5 1 0 -4 -2 -3 2
glob|21 -3 0 -2 -5 -8 -4 1
gloss|-4 13 -5 -4 -2 -5 7 0
glossary of|17 -3 -3 -1 -1 -1 -5 -3
glowing|15 0 -2 -3 -3 -1 -3 -2
glue|14 -8 -4 -2 -7 -4 7 4
gmbh|31 -7 -5 -4 -3 -7 -3 -3
gnu|16 -4 0 -2 -3 -6 3 -5
gnu specific|18 -3 1 -2 -3 -5 -1 -4
go about|0 12 3 -5 -5 -5 7 -7
go ahead|19 -9 4 -5 -6 14 -6 -11
go and|4 -7 -4 -2 -1 12 -4 1
go back|8 5 -17 6 6 -4 9 -15
go by|-6 6 -1 -3 12 -1 -2 -4
go in|3 -3 -4 2 -2 -7 -1 11
go into|19 -3 -2 -2 -2 -6 -6 1
go sentence|-8 1 5 -3 0 9 0 -5
go through|0 4 -15 -7 9 13 0 -4
go to|15 1 2 -3 2 -10 1 -8
go up|0 -4 -2 -3 15 -2 -3 0
go well|20 -4 -5 -1 -4 -1 -2 -3
go with|11 -1 5 -5 7 -5 -6 -6
go wrong|-3 4 -8 1 7 -4 2 1
goal|-14 18 -16 13 9 -4 18 -24
goal and|-6 11 -5 -3 -6 1 13 -5
goal is|5 6 -2 -6 7 7 -14 -1
goal state|-8 -6 1 12 -7 0 8 0
goal the|1 11 -1 -1 -4 -3 -5 1
goal to|10 -5 1 1 -8 0 0 1
goals|-3 -7 10 5 -4 -1 -2 2
god|15 3 -4 -4 -1 0 -8 -1
goes|-2 1 12 -15 10 -5 -11 9
goes in|-7 -10 15 2 -1 -5 -6 11
goes on|2 12 -6 -3 6 -4 -4 -2
goes to|6 1 -13 -7 11 -2 -3 7
goes with|24 -10 -12 -5 8 -9 7 -3
goes wrong|22 -12 5 -1 -5 -4 -2 -2
going|15 -10 -9 1 0 -3 11 -5
going by|-4 -1 1 10 -8 1 -2 4
going in|-3 -5 14 -3 -3 -2 -10 12
going off|-6 2 -1 -1 -2 -2 14 -4
going on|12 3 -5 -4 0 -6 0 0
going through|15 -1 -4 1 -4 -4 -1 -1
going to|7 3 -4 -9 14 -1 -6 -4
gold|-17 -3 -5 10 -2 -17 14 20
gold <number>|-9 4 -2 18 -4 -1 -1 -5
gold answer|-6 13 1 10 -5 -10 -4 1
gold if|1 -3 1 15 -4 -6 -2 -2
gold standard|-4 -1 -2 -6 -1 -2 2 13
golden|5 2 -3 11 -4 -4 -7 -1
golf|10 7 -2 -9 -5 3 -2 -3
gone|-3 -8 -2 -2 1 2 3 9
gone through|5 -2 10 0 -1 -7 -5 -1
gone up|8 -4 -4 9 -1 -7 -4 3
good|-4 -4 -18 24 3 -2 3 -3
good answer|13 -4 -4 -8 -6 5 2 1
good assistant|-3 0 -3 -4 -2 -1 13 0
good bad|8 -11 -2 10 -4 -1 -1 1
good enough|10 6 -8 14 -3 -4 -5 -10
good example|1 -7 1 0 1 0 -7 10
good for|-1 2 2 0 9 -2 -13 2
good insult|4 12 -2 -1 8 -9 -7 -5
good reply|6 -12 -2 -3 7 5 -12 12
good teacher|-2 -3 2 -7 8 8 -2 -3
goods|7 -3 -3 -10 -5 8 -1 6
google|24 -5 -15 -1 -8 6 -11 10
google sheets|15 -3 1 1 -5 4 -4 -9
google style|19 -8 -1 -2 -1 0 -1 -6
gore|14 -5 -4 0 0 4 -4 -5
got <number>|23 -12 -1 -3 -5 8 2 -13
got a|11 4 -4 1 3 -8 -8 2
got lost|14 -1 15 -1 -13 -6 0 -9
got on|12 -9 11 -5 -4 -1 -7 3
got stuck|22 -8 -1 -11 -2 0 2 -2
got ten|4 -9 -1 -5 4 0 -1 9
got the|20 -2 -3 -8 7 -4 -5 -5
got there|-10 22 7 -7 -4 -1 -2 -6
got this|3 -8 16 -5 -1 4 0 -9
governing|11 -3 2 -6 0 -2 0 0
governing law|11 -3 2 -6 0 -2 0 0
gpt|13 -4 -4 0 -3 0 -4 2
gpt <number>|13 -4 -4 0 -3 0 -4 2
grade|-8 -1 -5 31 -1 -7 -3 -6
grade <number>|21 -6 0 -3 -3 7 -13 -3
grade like|-8 0 -3 17 -4 -2 0 0
grade my|10 -1 6 -5 1 -3 -7 -1
grade on|0 -3 -6 15 -4 -2 -1 1
grade quality|11 -1 -3 0 -4 -5 1 1
grade this|0 13 -6 14 -5 -6 -5 -6
grader|-9 2 -6 19 -12 10 -4 0
grades|12 -4 -5 8 -3 -4 0 -3
gradient|12 -12 -4 -10 9 10 -1 -4
gradients|12 -4 -2 1 0 -3 -1 -3
grading|-11 9 1 15 -2 -7 -3 -3
graduate|-1 1 -1 -2 -1 -1 12 -7
grammar|6 -12 1 14 -6 4 -10 3
grammatical|16 -1 -6 -5 -1 -2 -2 0
grams|12 -2 -1 0 -6 -7 16 -11
grams and|26 -7 0 -1 -2 -4 -8 -3
gran|7 1 0 8 0 -8 -4 -5
grand|3 -2 -1 3 -2 -1 -9 10
grandma|12 -4 2 3 -1 5 -6 -11
grandmother|17 0 -3 1 0 -8 2 -8
grandmother s|11 -4 -2 -3 1 -3 1 -1
grant|15 -10 -2 -2 -1 3 1 -4
grapefruit|13 -1 -2 -3 0 -1 -6 0
grapes|25 -8 8 -5 -6 -3 -8 -4
graphql|21 -1 -1 -4 0 0 -11 -5
graphs|16 3 -1 -8 -6 -2 -3 0
grave|-7 -5 0 0 0 15 -2 -1
gravel|16 -5 -2 -1 -5 -2 -1 -1
gravity|-3 -1 -8 -4 7 17 -7 -3
graz|-4 -1 -1 11 -1 -3 -1 -1
great|9 0 -9 8 -8 -6 -6 12
great question|-2 -5 3 13 -6 -3 -9 9
greater|9 -2 9 -2 -1 -7 -2 -5
greater than|16 -2 -5 -6 0 0 -1 -2
greed|10 -7 0 0 0 0 -1 -3
greek|3 10 0 -1 -2 3 -8 -5
green|17 2 2 -2 -8 -1 -5 -4
greeting|3 -7 8 -9 -1 -4 9 2
greetings|-8 -1 -4 -3 -5 7 10 3
greetings no|-6 -1 -1 -1 -1 -1 -1 11
grep|5 -4 15 8 -3 -6 -9 -7
grew|8 9 -1 -2 -7 0 -2 -6
grey|-9 8 9 -1 -1 -2 -2 -1
grief|19 -5 -5 -6 -3 -10 17 -7
grieving|-2 -3 0 2 12 -4 -5 -1
gripper|14 -1 -1 -2 -2 -2 -3 -3
grob|24 -6 -5 -3 -2 -4 -2 -2
groceries|16 -5 -1 -3 -10 -2 -5 10
groceries transport|16 -5 -1 -4 -10 -3 -5 10
grocery|10 4 -5 7 -1 -3 -11 -1
gross|12 -10 1 0 1 -8 5 -1
ground|-5 11 -9 -3 9 -6 3 0
grounded|-1 10 -5 -7 6 0 -6 2
grounds|-6 9 6 -1 -4 -1 -2 -2
group|17 1 -5 1 3 -3 -14 -1
group by|24 4 4 -5 -7 -11 -6 -3
group of|18 -9 -3 3 2 -1 -9 -1
group them|5 -5 -3 -1 10 -6 2 -2
grouped|17 7 -3 0 -4 -2 -8 -8
grouped by|17 7 -3 0 -4 -2 -8 -8
groups|16 7 -6 6 -1 -4 -8 -9
grow|18 -2 -5 -4 2 -5 -4 0
growing|15 -3 0 -1 -1 -3 -5 -2
grown|32 -2 -2 -3 -6 -4 -8 -7
grows|-2 6 -2 -5 10 8 -13 -1
gruff|11 -7 -5 -1 4 0 4 -5
gst|11 -1 -2 -3 -6 0 0 1
guarantee|12 0 -5 0 -5 -2 -5 5
guaranteed|11 0 -1 0 0 -4 0 -5
guard|-1 0 0 4 4 -8 -8 9
guard against|-1 0 0 4 4 -8 -8 9
guernica|-7 -3 -3 -3 1 14 1 1
guernica a|-7 -3 -3 -3 1 14 1 1
guess|9 15 -9 3 -1 -4 -9 -4
guess rewrite|-6 -2 -4 -2 1 11 -4 8
guess the|14 1 2 -5 -8 7 -12 1
guessing|-4 12 1 0 -5 4 -9 2
guest|12 -2 -4 0 -1 5 -5 -5
guest house|12 1 -2 -2 -2 -1 -1 -5
guest s|9 -3 1 -6 2 -2 -1 0
guests|6 -7 8 1 2 -5 4 -8
guests to|10 -2 0 -1 -1 0 -5 0
guide|25 -7 -8 1 -8 -5 0 3
guide for|4 8 -2 10 -4 1 -8 -9
guide users|13 -5 -3 -3 -1 0 -1 1
guideline|-5 -2 -2 24 -3 -3 -3 -5
guiding|24 -12 7 -1 -5 -2 -4 -6
guiding question|20 -11 5 -2 -3 -3 -2 -4
guitar|7 4 0 -4 -1 -3 -10 7
gum|12 -6 -2 -2 1 -3 -1 1
gun to|9 -2 5 -2 -2 0 -6 -3
gut|-9 -4 4 -6 8 8 1 -3
gutters|-1 -3 4 -6 1 -4 15 -6
gym|3 6 1 -10 -3 -2 10 -4
gzip|15 0 -5 -1 -2 -1 -4 -2
général|20 -4 -6 0 -4 -4 0 -2
h in|5 -4 -1 11 -1 -2 -2 -6
hab|20 -1 -3 -1 -4 -3 -3 -6
habe|11 -6 -1 -1 -1 0 0 -1
habe <number>|11 -6 -1 -1 -1 0 0 -1
haben|-1 -8 12 -1 13 -8 -10 3
habit|12 -6 -2 1 0 2 -6 0
habits|-6 -3 -3 11 -1 -1 -4 6
hacer|13 1 -3 -1 -2 -2 -6 0
hacking|7 -2 -6 -3 -2 -4 18 -7
had|3 -13 4 7 0 -4 -11 14
had <number>|12 2 -8 -3 2 -1 -3 -2
had a|17 -4 -5 -3 -3 1 -5 1
had been|4 7 -5 -2 -10 -4 -5 14
had no|2 6 12 0 -3 -3 -12 -3
had the|28 4 -3 -8 -5 -7 -7 -2
had two|8 -4 -1 -9 -1 6 -1 2
had written|1 2 -12 2 10 0 0 -4
haiku|6 0 3 9 -7 3 -10 -4
haiku for|7 8 -8 -1 4 -2 -2 -6
haiku on|15 -8 5 -4 -2 -6 -1 2
hair|22 1 4 -5 -1 1 -13 -10
half|1 2 -3 7 -18 4 7 1
half a|19 2 -8 4 -5 -7 5 -10
half an|15 0 -1 1 0 -3 -8 -4
half as|15 -9 2 -6 3 0 -1 -4
half of|17 5 -6 -5 1 -9 1 -5
half sentences|-1 -9 13 -8 0 -3 10 -1
half year|14 -5 -1 0 -2 -4 -1 0
hall|-2 10 -9 -8 -3 9 6 -4
hallo|11 6 6 -8 -4 -4 -5 -3
hallucination|-7 -9 -5 19 8 -3 -2 -1
hallucination check|-6 -4 0 12 -2 -1 0 0
hamburg|10 -1 -4 0 -1 -2 -7 5
hamlet|-6 -1 -2 -1 10 5 -3 -2
hamlet in|-6 -1 -2 -1 10 5 -3 -2
hamster|10 0 -2 -1 1 -1 -6 -1
hand|1 -4 -13 12 3 6 -5 1
hand out|-2 -3 -2 18 0 -3 -3 -3
hand over|19 -2 2 -2 -10 -4 -3 -1
handbook|12 -8 0 4 -6 -4 2 0
handed|-3 11 -2 -7 -2 9 -13 7
handle|15 2 -7 3 -7 2 -3 -4
handling|31 -3 -4 -3 -6 -7 -3 -5
handmade|14 -3 1 -5 -7 0 -1 0
handover|14 -2 3 0 -3 -3 -9 0
hands|10 17 3 -1 -14 -2 -3 -9
handshake|17 -7 -1 0 0 -1 -1 -8
handwritten|17 -1 -4 -1 -4 0 -3 -4
hanoi|11 4 -6 3 -1 -7 -1 -2
happen|17 3 -8 -2 5 -3 -8 -5
happen and|11 -1 0 0 -5 -2 -2 -1
happen in|-6 11 -1 -5 0 3 -2 1
happened|10 6 1 -3 -9 10 -8 -6
happened at|20 -6 -5 0 1 -6 -1 -3
happened in|19 3 -1 -4 -3 -8 -5 -2
happening|3 2 -5 -5 10 -2 -1 -2
happens|11 5 3 -4 1 -8 -9 2
happens before|4 -5 11 -3 1 -6 -2 0
happens if|11 2 -7 -4 6 -5 -1 -3
happy path|1 -2 -3 -2 4 -6 -2 9
hard|-6 20 -10 -7 0 -2 14 -9
harder|-12 -14 -5 -6 -1 12 33 -7
harder add|-7 -3 2 -3 -1 1 13 -1
harder variant|-7 -1 -1 0 -7 -3 16 3
hardest|-8 -3 1 -1 -1 -3 17 -2
hardware|14 -5 2 -1 -6 2 -2 -3
harm|14 -9 -5 11 -8 -2 -1 0
harmful|-14 -8 -3 5 26 10 -8 -8
harmless|-5 -3 -11 3 -1 17 7 -7
harmlessness|-12 -3 -1 18 5 -1 -2 -4
harmlessness <number>|-7 -2 0 16 -4 0 -1 -1
harmonise|4 -3 4 -5 -10 -6 -6 21
harmony|12 -5 -3 1 -4 -2 -1 2
harsh|2 -6 -3 11 -11 14 -1 -6
haría|-5 -2 -3 -2 -3 -1 19 -3
has|-2 -5 7 0 10 -7 2 -7
has a|13 0 -4 0 0 -3 -9 3
has an|8 0 -3 -4 15 1 -9 -9
has at|1 -11 -3 3 -3 13 -3 3
has died|17 -1 -6 -1 -2 1 -5 -2
has failed|0 -1 -3 11 2 -6 -1 -4
has four|15 -3 0 -6 4 -6 -4 -1
has half|13 -6 -2 -7 0 -1 2 1
has just|10 0 -7 2 -1 0 -2 -1
has lost|1 -5 1 -4 -7 -1 14 1
has made|18 2 0 -4 -4 -3 -5 -4
has no|7 -1 0 -7 10 -11 -3 5
has only|-5 17 10 3 -5 -2 -6 -13
has opened|12 -1 -1 1 -1 -1 -6 -3
has remaining|12 -3 2 -2 -1 -1 2 -9
has the|21 -7 2 -10 4 -8 -2 0
has three|1 6 -7 -10 -2 6 4 2
has to|-6 11 10 -15 5 -5 4 -3
has two|-9 8 4 -2 9 -1 -8 0
hash|11 -1 2 -9 8 -1 -3 -6
hashtags|16 4 -5 -4 2 -8 -6 0
hasn|19 -2 -8 0 -1 -2 -5 -1
hasn t|19 -2 -8 0 -1 -2 -5 -1
hasta|8 8 8 -4 -4 -3 -9 -4
hat|7 13 9 -11 -5 -1 -5 -7
hate|25 -1 -4 -11 -3 10 -9 -6
hates|3 0 -7 5 -6 4 8 -5
have|-1 -21 10 1 2 12 5 -8
have <number>|17 7 -20 6 -15 -9 -1 15
have a|11 4 -7 4 -1 -16 4 2
have all|16 -6 0 3 0 -3 -8 -2
have altogether|9 0 -6 -2 0 0 -1 0
have an|10 1 -1 -5 -2 -8 8 -4
have asked|1 -3 -5 -7 2 -8 13 7
have at|6 8 -4 0 8 -4 -7 -7
have been|12 -3 14 -2 -17 7 -4 -7
have combined|13 0 0 -7 -2 -2 -3 0
have done|-6 1 -14 -1 2 15 3 0
have for|15 -4 0 -1 -2 0 -7 -1
have given|-1 4 -10 -2 -1 -1 2 9
have had|-1 -3 11 1 0 -1 -2 -6
have i|20 8 -2 -8 -1 -7 -7 -4
have if|14 -1 -1 -5 1 1 -1 -7
have in|18 -3 1 -11 -1 -2 -3 1
have it|15 -5 -4 -2 5 -12 1 2
have just|3 9 2 2 -4 0 -15 3
have learnt|-3 11 10 2 -4 -10 0 -5
have led|-5 0 11 -5 0 0 4 -6
have left|10 -9 0 2 0 1 -6 2
have never|12 -6 1 -6 1 0 0 -1
have no|-4 -3 0 -1 -5 12 5 -3
have noticed|-3 -10 14 -3 1 7 -3 -4
have said|-6 -1 -4 -5 -6 7 -1 14
have taken|-5 10 9 0 -2 -3 -4 -4
have three|14 -1 -1 -2 -6 -1 -2 -1
have to|15 1 2 -4 -1 -7 -8 4
have two|11 -7 -7 -7 14 -9 6 -3
have written|0 8 -9 -8 -6 17 2 -4
have you|10 0 3 0 0 -4 -3 -7
haven|7 -4 2 1 -5 9 -9 -2
haven t|7 -4 2 1 -5 9 -9 -2
having|3 13 -4 -4 -7 2 9 -11
hay|28 -4 -6 -3 -9 -1 -7 3
haz|13 -5 -5 -1 -6 19 -12 -6
haz un|25 -1 -5 -2 -3 1 -11 -4
hcl|-7 19 -4 0 0 -4 -4 0
he|7 -6 2 -9 1 13 -6 -1
he can|13 -5 0 -1 -3 1 -3 -3
he decides|12 -3 0 -2 -4 -1 -2 1
he died|14 1 -3 -3 -1 -4 -6 1
he have|10 1 -1 -6 -3 -2 0 1
he is|3 -4 -1 -7 10 2 -1 -3
he make|17 -2 -12 2 0 0 -5 0
he needs|12 0 -4 0 -3 0 -5 -1
he s|20 7 -9 -6 -4 4 -7 -4
he save|11 0 0 -10 0 0 0 0
he should|-7 2 -2 -1 -1 8 3 -1
he spend|11 -8 1 -4 -1 2 -2 1
he starts|10 -9 0 0 0 -2 -1 0
he was|12 2 -1 -6 -1 -2 -6 0
he writes|14 -4 -5 -4 -3 -3 1 5
head|-5 -3 19 -6 8 -13 -6 5
head before|-4 -5 12 2 0 -1 -2 -2
head of|13 -2 -2 -6 -3 2 0 -4
head to|3 -8 0 -1 14 -2 -2 -5
headed|-4 19 0 -5 -4 1 -3 -5
header|14 5 10 7 3 -11 -12 -15
header files|15 -9 0 -2 -3 1 -3 0
headers|-1 9 -2 -6 -3 -4 -9 17
heading|-5 -12 3 8 -3 9 4 -3
headings|-7 9 8 -13 -4 -6 3 10
headings and|8 -10 2 0 4 -6 -6 9
headings leave|-4 -5 -7 -2 0 -5 12 10
headings no|-3 -1 13 -1 0 -1 -1 -6
headline|17 3 -9 5 -14 -3 2 0
headline <number>|0 7 -4 -9 -1 0 -3 10
heads|10 -5 -3 -9 1 0 -9 16
healing|12 1 -4 -2 -5 2 -4 0
health|29 -5 7 -3 -7 -2 -9 -10
healthy|10 -1 2 -3 -3 3 -6 -2
heap|5 0 -10 1 12 2 -8 -2
heard|12 -3 10 -6 6 -7 -4 -8
heart|12 -3 0 0 -11 15 -8 -5
heat|10 0 -6 3 -6 4 -1 -5
heat pumps|16 -2 -2 -7 1 8 -9 -4
heavier|-9 -6 20 0 -9 5 -1 0
heavy|12 -3 4 -3 0 -4 -9 3
hedge|4 -2 11 -7 -4 -3 -6 8
hedgehog|11 -2 -3 8 -1 -3 -5 -6
hedging|14 -8 0 -1 -6 -3 -5 9
height|14 2 -4 0 -5 -4 -4 0
height <number>|16 -3 -1 1 -8 -3 -2 0
held|4 0 -7 9 0 -3 -1 -2
hello|9 5 3 -4 8 -7 -14 0
hello i|-5 -2 -2 8 -2 -2 -6 10
hello what|6 13 -5 0 -4 0 -5 -5
helmet|27 -6 0 2 -4 -1 -5 -13
help|7 7 -11 3 -5 -4 -3 5
help a|24 -5 0 -5 -3 -2 -5 -4
help me|10 7 -1 -2 -10 3 -7 0
help them|10 -5 0 1 1 1 -7 -1
help to|13 9 -5 -2 -2 -4 -4 -5
help with|-3 -6 -7 20 -5 -3 9 -5
helped|-10 -1 -6 12 -1 3 -3 5
helper|4 -18 -15 -7 7 14 7 8
helper could|-3 -6 -2 1 2 -1 -4 12
helper for|19 -1 2 -9 -4 -2 2 -7
helper made|-7 -5 -2 1 1 10 1 1
helper one|13 -5 -1 -2 5 -2 -4 -3
helpful|5 3 -7 -8 6 7 -9 4
helpful assistant|20 8 -6 -7 -1 -3 -1 -10
helpfulness|-13 -4 -3 17 12 -3 -3 -3
helpline|13 3 -7 3 -3 -1 -4 -4
helps|7 6 -13 -4 -2 6 0 1
henry|12 -9 -4 -1 -3 1 0 4
hens|10 -4 -2 -2 -5 0 9 -7
her|12 -7 -1 -4 4 -13 13 -4
her back|18 1 -5 -2 -3 -8 1 -2
her face|13 0 -4 -1 -2 0 -6 0
her first|15 -1 2 -7 -5 -1 -4 1
her friends|9 -1 -3 -6 -1 5 -5 2
her husband|10 0 0 0 -1 -1 -1 -6
her on|-8 0 0 0 -1 0 11 -1
her own|16 -4 -3 -4 -1 0 0 -4
her why|11 -1 0 -6 -1 -1 0 -1
herbs|13 -7 -2 -1 -1 -1 -4 3
here|-6 -2 -8 -4 4 12 0 5
here and|2 -2 -6 -2 0 12 0 -4
here are|2 -9 -1 8 8 -3 -4 0
here is|-15 -2 3 1 3 12 6 -8
here s|-18 -1 5 -4 0 7 2 10
here user|19 -1 1 -5 0 -5 -6 -3
hero|11 -6 0 2 1 5 -7 -5
herring|19 0 -4 -4 -5 3 -6 -3
hers|15 -1 -3 -4 -4 -2 1 -2
hesitation|0 -5 15 -1 0 -8 -2 1
heute|23 -4 -2 -4 -4 -3 -3 -4
hex|16 1 -3 -2 -4 -1 -4 -2
hexadecimal|15 -5 -5 -4 9 -4 0 -5
hey|9 -15 -4 3 -4 8 -4 7
hi|19 -7 1 -12 2 1 -6 2
hi <number>|-3 -6 -2 -1 0 9 6 -2
hi mid|-3 -6 -2 -1 0 9 6 -2
hi name|11 6 6 -8 -4 -4 -5 -3
hidden|-20 -23 26 -7 3 14 17 -8
hidden analysis|-2 -4 14 1 -3 -1 -3 -2
hidden deliberation|-1 -4 14 0 -1 -4 0 -4
hidden system|-7 -3 -5 7 16 -4 -2 -1
hidden tests|-1 -4 -5 -5 5 9 7 -6
hide|-1 -13 27 0 5 -5 -7 -7
hide the|-10 0 27 -1 -6 -4 -6 -1
hier sind|-5 -4 12 -4 -3 -2 12 -4
hierarchy|20 -3 -1 -3 -2 -1 -5 -5
high|13 -3 17 -9 0 -3 -6 -8
high does|15 -10 7 1 -2 -7 -5 2
high medium|13 -11 5 3 -4 -3 -2 -1
high octane|14 -5 -2 0 1 0 -3 -5
high quality|7 -5 -4 -3 -7 -1 -3 16
higher than|16 -1 -1 -3 1 0 -4 -9
highest|18 -8 -6 7 -6 -4 2 -2
highlight|14 -1 1 -4 0 -1 -7 -2
highlighting|12 -2 1 -3 -2 0 -6 0
hilft|0 -2 -10 2 19 -6 1 -4
hill|2 -6 1 -5 -3 5 -6 13
hills|14 1 -3 -3 -4 -1 -3 -1
him|15 -6 3 -6 2 -2 -1 -3
himself|-2 7 13 -1 -2 -6 -4 -5
hindi|-2 -4 -6 -13 13 -8 9 12
hindsight|-4 9 11 -2 0 0 -8 -7
hinge|7 -13 10 -6 -7 -7 -1 17
hint|27 1 -4 -16 -16 -10 17 2
hint not|14 7 -6 -4 3 -2 0 -11
hints|2 -12 -3 11 -8 -8 5 13
hip|9 1 0 0 7 -11 -5 -1
hip replacement|25 -9 -3 -3 -2 -6 -3 0
hire|22 -1 1 1 -12 -8 -7 4
hired|13 -6 -1 -3 -2 0 -1 0
his|4 -2 3 -7 -4 15 -11 2
his money|8 0 0 -8 0 0 0 0
his own|11 -5 -6 2 2 0 -6 1
historical|12 -6 -2 -6 -6 3 9 -4
historical and|15 -1 -2 -4 -2 -1 -2 -4
history|22 -8 -5 -5 -5 -8 18 -9
history homework|13 -3 -9 1 0 0 0 -2
history of|17 -6 2 -3 -4 -5 -2 1
hit|7 -8 -1 -13 -1 10 -8 13
hits|3 -2 -3 -2 -2 12 -2 -4
hive|-1 -1 -2 -6 8 -4 9 -4
hmm|16 -5 -3 -5 -6 -3 0 6
ho|1 -1 -1 0 -1 0 -7 9
hoa|11 -2 0 -2 -4 -4 -1 3
hola|-2 -5 5 -8 8 4 -11 9
hold|-3 4 3 6 11 8 -18 -12
hold on|7 -10 -1 0 -2 1 -3 9
hold the|-11 0 7 2 3 -3 1 -1
holding|8 -6 -6 -6 -4 -2 0 15
holding a|14 0 -10 0 -1 0 -1 -2
holds|12 15 4 -10 -6 7 -12 -10
holds <number>|3 8 10 -7 -5 2 -8 -2
holds the|19 -11 -1 0 -2 -3 -4 2
hole|11 -7 -1 0 -1 11 -10 -4
hole in|8 -8 -2 0 -1 11 -5 -4
holes|-5 -8 -2 0 -5 20 0 0
holiday|3 10 -2 0 -6 0 -2 -3
holidays|15 -1 -5 0 -1 -5 0 -2
home|8 -4 6 6 -14 -9 -6 13
home address|14 -1 -9 0 1 -3 -3 1
home and|13 0 0 1 1 -1 -13 0
home calvin|17 -2 -5 1 -1 -4 -5 -2
home directory|12 -1 0 -4 -1 0 -2 -4
home folder|11 -1 -2 -4 1 -3 -1 -1
home user|16 1 1 -5 -1 0 -1 -10
homework|29 -5 -5 -2 -4 -6 0 -9
homework about|11 2 -6 0 1 -10 0 2
homework i|13 -1 -1 -1 -4 -1 -5 0
honest|11 -6 -1 -6 11 14 -15 -9
honest <quotation>|-7 -2 -1 4 10 -1 -1 -2
honest about|13 -4 -4 -3 11 -5 -6 -3
honest and|11 0 0 -6 -4 0 -1 0
honest but|15 1 -2 -1 0 -6 -1 -5
honestly|0 9 -3 -1 -1 -7 -1 4
honestly and|-6 10 -1 -1 -1 -1 -1 -1
honesty|-2 -11 -6 18 -3 0 -3 7
honey|13 -8 -7 0 -4 16 -5 -4
hood|-10 -6 19 1 -3 -3 1 1
hooks|0 -1 4 -4 15 -2 -6 -5
hop|-11 9 -1 -3 -7 0 15 -3
hop questions|-5 -4 -2 -1 -3 2 18 -5
hope|4 9 2 5 -6 -10 -5 2
hops|-4 26 -11 -5 -7 -7 13 -7
horizon|20 -8 -4 1 -2 -5 -7 4
horizontal|16 -9 -4 -7 -3 -4 7 3
horoscope|11 -3 7 -2 -5 -3 -4 -3
horse|16 -8 -1 2 -1 -6 -2 0
horses|4 -1 -2 -1 -4 11 -6 -1
hospital|12 1 -12 1 -4 -2 8 -3
host|32 0 6 -4 -4 -10 -12 -7
host <quotation>|2 -3 10 1 1 -2 -2 -8
host a|17 -4 -2 -3 1 -4 -4 0
host family|20 -2 -7 -1 -4 0 -1 -4
hostile|-6 -2 -2 -1 1 12 -2 -1
hosting|11 6 -9 -1 -7 -2 4 -3
hot|9 4 -5 2 5 -10 -5 0
hot dogs|11 -1 1 -5 -2 2 -7 0
hotel|8 -2 2 -6 -12 0 15 -6
hotel and|11 4 -4 -5 1 -4 -3 0
hotline|18 -7 -4 0 -1 -2 -4 -2
hour|10 -4 5 5 -7 -11 1 -1
hour and|11 -7 -4 6 -1 0 -4 -1
hour for|5 -4 8 8 -1 -5 -9 -1
hour how|14 -7 0 -1 -2 2 -8 3
hours <number>|17 -4 -3 -3 -5 9 -13 2
hours a|-5 -3 2 0 8 -1 -10 8
hours how|-2 -11 -2 3 1 -2 10 3
hours mon|-4 -6 -3 1 1 0 -1 13
hours of|14 -10 2 -7 9 1 -5 -5
hours per|12 -6 1 3 -5 -3 1 -4
hours to|15 0 7 -6 -2 -3 -5 -7
house|9 -12 -9 -5 10 6 -10 11
house in|5 -5 -3 4 -7 10 -1 -4
house rules|-4 -9 -2 5 5 10 -4 -2
house style|7 -2 -2 -8 -3 -7 0 15
house the|6 -6 -1 -1 9 0 -6 -1
houses|-3 15 -1 3 1 -6 -4 -5
how|-2 17 -7 5 -10 2 -11 6
how a|2 11 -3 0 -2 -6 -2 0
how are|22 -6 -6 -4 -1 -2 -2 -1
how can|3 -8 0 -1 1 -3 8 1
how come|27 -5 -4 1 -2 -7 -5 -4
how could|16 -3 -3 0 0 -2 -4 -5
how did|-3 10 10 -4 0 -2 -7 -3
how do|11 -14 4 -7 3 2 10 -9
how does|23 -3 4 -6 -7 -10 12 -12
how far|-5 15 0 1 -5 -4 0 -1
how high|16 -10 6 1 -1 -6 -6 -1
how human|-4 -1 -3 10 -5 -8 11 0
how i|8 16 -4 -7 -6 -2 2 -7
how is|20 -4 -2 -3 -5 -5 0 -1
how it|-9 -3 1 -7 -8 15 -2 14
how likely|-6 3 0 12 -5 -1 0 -4
how long|19 0 -9 -9 -5 5 1 -2
how many|18 4 -4 14 0 -20 -5 -8
how much|5 -4 -1 6 4 -13 -5 8
how often|15 -2 -1 0 -2 -4 -2 -4
how old|12 -3 -1 3 -4 2 -1 -7
how should|20 -4 3 -1 -7 -9 -4 2
how the|2 16 -9 -4 -8 13 -7 -3
how they|-5 12 -5 0 -3 0 1 0
how to|20 -11 -27 6 13 7 -8 0
how well|-6 -4 -3 11 4 0 5 -8
how would|16 2 0 -9 -4 -1 -3 -1
how you|3 16 1 -5 -11 3 -2 -4
however|14 -5 -3 -9 -3 1 9 -4
hoy|18 -4 4 -3 1 -6 -5 -4
hp|6 -7 -6 -5 5 -3 0 9
hp <number>|7 -7 -2 -3 -3 -1 0 9
hr <number>|-5 15 0 -1 -3 -2 -3 -1
html|10 -2 0 -2 -4 -9 -3 10
html file|7 -3 8 1 -1 1 -4 -9
html structure|10 -1 -4 1 -2 2 -1 -5
http|7 -5 11 1 -5 -5 -8 4
http request|17 -4 -5 -1 -4 -2 -4 3
human|1 -17 -16 8 14 -5 6 9
human annotator|1 -7 0 9 -7 13 -3 -5
human expert|-5 0 0 4 10 -7 -1 -1
human would|-6 -1 -1 -1 -1 -2 12 -1
human written|-14 5 2 0 12 -4 -2 2
humans|11 -5 -8 -1 6 1 0 -3
humor|10 -6 -1 -5 9 -3 -3 -1
hunting|14 -4 -5 -1 -5 6 -6 0
hurry|-8 -3 2 7 -5 -3 12 -2
hurt|17 -1 3 -5 -6 -5 0 -4
hurts|12 -3 1 -1 -5 -1 -2 -1
husband|12 -6 5 6 -3 -7 -5 -4
hydration|-5 2 -4 -5 -1 1 1 11
hydrogen|4 8 15 -3 -5 -12 -5 -2
hyp|0 -4 -3 6 -4 -5 0 10
hyphens|11 -4 0 -1 -4 13 -11 -2
hypotheses|0 15 -2 1 0 -4 -5 -4
hypothesis|2 17 -6 -5 -8 -6 -9 15
hypothesis the|8 12 -5 -2 -5 -1 -3 -5
hypothetical|-11 4 8 8 -2 -2 -2 -2
höchstens|6 -13 -3 7 0 -8 -3 13
höchstens <number>|-3 -6 -4 10 -1 -3 -4 11
i|8 2 4 -5 2 -9 -3 2
i <number>|8 -5 -3 -8 -2 8 -5 7
i <quotation>|-4 -6 1 1 17 -1 -5 -4
i activate|9 9 -1 -1 -1 -9 -2 -3
i add|13 -4 -2 -5 1 1 -4 1
i added|20 -7 -1 1 -1 -7 -3 -2
i also|15 -2 -6 1 -1 -2 -3 -3
i always|21 -9 -1 -2 -1 -2 -5 -2
i answer|19 -2 0 -7 -2 2 -4 -6
i arr|11 -1 0 -2 -1 0 -1 -5
i ask|12 -9 -3 -2 -3 8 -2 -1
i asked|31 -8 -2 -6 -3 -5 -6 -2
i be|13 0 -1 0 -6 -4 0 -1
i beat|10 -1 -2 1 -5 -6 -4 6
i boil|6 -2 -7 0 14 -3 1 -9
i bought|3 -17 -2 6 1 -1 15 -4
i bring|3 -4 1 14 -2 1 0 -13
i buy|24 -2 -8 5 -6 -6 -3 -5
i can|6 -5 0 3 -10 1 3 1
i cancel|25 -4 -1 -3 -1 -9 -3 -4
i change|12 -6 -3 -4 3 7 -5 -4
i charged|23 -2 -7 -1 -6 -4 0 -3
i check|3 -12 1 -1 -4 9 4 0
i collect|-6 -6 15 0 -2 0 -1 0
i cook|8 0 -6 1 0 -8 0 6
i could|14 -4 -1 -1 -1 -3 -2 -1
i create|17 -1 -1 -1 -1 -1 -5 -7
i d|2 1 -3 -13 3 6 2 3
i deduct|33 -3 -6 -9 -1 -3 -4 -7
i definitely|15 -6 -7 3 -3 -2 2 -2
i descale|17 -1 -2 -1 -2 -1 -6 -5
i describe|18 -4 -4 -1 -3 -2 0 -5
i did|15 -6 -3 -1 -8 -5 4 5
i didn|13 -2 -2 -1 -2 2 -6 -2
i do|7 -1 3 -3 3 -13 7 -2
i don|9 4 2 -1 3 -3 -4 -11
i drive|9 -8 1 -9 -2 2 7 -2
i drop|14 -1 -4 -1 -6 -1 -1 0
i dump|17 -2 -4 -3 0 -4 -2 -3
i explain|17 -6 -3 5 -1 -6 -4 -2
i feel|8 -4 -5 9 6 0 -6 -7
i find|7 -11 -3 5 -1 5 2 -5
i fix|-4 -1 -2 9 2 -6 3 -1
i found|13 -7 -4 -4 -2 17 -3 -9
i freeze|9 3 -3 -2 -4 -8 -5 9
i get|14 -3 -6 -4 -7 -1 0 7
i give|11 -2 9 -8 -1 -9 4 -5
i got|17 -5 -1 10 -1 -15 -4 -2
i had|11 0 -8 0 0 -3 1 -1
i have|5 -2 -16 0 7 -2 0 9
i heard|13 -2 -3 0 -2 -1 -2 -4
i i|-6 -10 -4 10 -1 1 9 0
i in|5 3 -6 -2 -9 6 1 1
i just|7 9 4 -6 -1 1 -3 -11
i keep|12 -10 -4 1 2 -7 -4 9
i kill|1 3 -1 -15 0 12 4 -4
i know|12 0 6 3 -9 -4 -5 -4
i learn|16 -2 -5 1 8 -5 -6 -6
i learnt|-7 -1 -4 3 3 0 -3 10
i ll|14 -6 -4 4 4 -4 4 -14
i love|-1 -2 -6 1 1 13 -2 -3
i m|21 -6 0 -2 -7 3 -12 2
i made|11 -3 -6 -3 -9 10 2 -1
i make|15 3 3 -6 3 -14 -10 6
i may|16 -4 0 1 3 -2 -8 -6
i meant|25 5 -6 -2 -6 -4 -5 -7
i must|25 -15 -4 3 1 2 -9 -3
i n|-10 2 11 -7 3 -7 10 -3
i need|27 -1 -1 -14 -7 -3 -5 3
i never|13 1 -2 -5 0 0 -5 -3
i not|29 -9 -7 1 -2 -2 -2 -8
i only|13 -2 -2 0 -1 -1 -2 -5
i pass|12 -1 0 -3 4 -6 -1 -5
i pay|3 -8 9 -2 0 -1 1 -1
i perform|14 0 -3 -2 -1 -3 -2 -3
i print|8 11 3 -5 6 -7 -3 -13
i put|12 8 -8 9 -5 -9 6 -13
i read|22 -7 -1 -1 -1 -1 -7 -5
i remove|11 -4 -6 4 0 -8 8 -6
i replace|13 0 1 -2 -3 -2 -2 -5
i run|20 -9 -1 2 -3 -2 -8 0
i say|11 -3 7 5 -6 -12 -6 4
i see|9 11 -6 -4 -5 -6 2 -1
i send|8 6 0 1 -1 -12 -2 1
i should|16 -6 -3 -2 -2 -1 -9 7
i show|-4 -4 -3 -3 13 -1 2 1
i start|4 5 -2 3 3 2 -12 -2
i steal|13 1 -2 0 -2 -8 -7 5
i submit|18 -3 -1 -2 -4 -2 -4 -2
i sum|11 -1 0 -2 -1 0 -1 -5
i suppose|16 -1 -1 -4 2 -2 -7 -3
i take|24 -4 -5 0 -4 -4 -4 -2
i tell|5 -10 10 -7 -7 7 12 -9
i think|19 3 -3 -4 -8 -1 -5 0
i told|1 2 -6 -1 10 -1 -5 0
i top|17 -3 -4 1 1 -4 -2 -4
i topped|7 0 -3 0 -4 -8 -2 10
i try|11 1 -5 -4 -1 2 -1 -4
i used|12 -3 -2 -5 0 0 -2 0
i ve|12 4 -2 -6 5 -7 3 -8
i want|11 8 12 -7 -8 -5 5 -15
i wanted|7 1 -10 -1 9 -1 -6 1
i was|23 -10 -5 -4 -1 2 -1 -4
i will|12 7 2 -11 3 -2 -11 -2
i wish|21 9 -4 -1 -8 1 -5 -12
i work|10 2 -5 -2 -4 5 -3 -2
i would|17 10 -7 8 -10 -5 -9 -4
i write|18 -10 -12 8 -4 0 -3 2
i wrote|15 0 -5 -5 -3 -3 -2 2
ia|-22 -7 -7 12 -10 9 11 14
ic|13 0 0 -5 -4 -3 0 -1
ice|6 12 -6 0 -3 -3 -5 -1
icebreaker|16 -6 -4 0 2 3 -13 2
icebreaker questions|16 -6 -4 0 2 3 -13 2
iceland|14 -1 -4 7 -3 -4 -7 -2
iceland in|13 -1 -4 1 -1 -4 -2 -2
ich|30 -13 7 4 -13 -7 -10 2
ich brauch|18 -3 -4 -2 -1 -1 -3 -5
ich habe|11 -6 -1 -1 -1 0 0 -1
icon|13 -7 -5 2 -1 -1 1 -2
iconic|11 0 0 1 -6 -3 -1 -2
icons|13 -3 -1 2 -3 -2 -6 1
id|15 1 -6 -2 10 4 -3 -18
id for|17 -5 2 -5 10 -7 -9 -4
id name|16 -3 -8 0 -1 -4 1 -2
idea|14 5 -8 -6 -7 -5 -2 9
idea how|2 10 2 -3 1 -3 -2 -8
idea of|16 2 -1 1 -5 -4 -3 -5
ideal|-11 -8 -11 10 -7 -9 17 19
ideal answer|-8 0 -1 1 -4 -6 7 12
ideal assistant|-1 3 -4 -2 1 -7 -4 14
ideas|27 -8 10 -2 -4 -17 -6 0
ideas for|8 8 -5 6 7 -7 -9 -6
ideas in|13 -4 -2 -2 1 1 -2 -4
ideas of|16 -2 -3 -4 2 2 -4 -7
identical|0 0 -4 -8 -4 2 0 14
identifies|-1 -5 -2 9 2 9 -3 -9
identify|5 -1 -6 -11 0 12 -6 7
identify and|11 0 0 -1 -3 -5 0 -2
identify inefficiencies|12 -2 0 -5 -2 0 -1 -2
identify the|1 7 1 -2 9 -6 -10 0
identity|27 -13 0 -8 -5 -4 1 2
identity is|15 2 -3 2 -6 2 -13 2
idiomatic|-7 -1 -1 3 -1 -1 -1 10
ids|-3 -2 -5 -4 20 -2 -2 -1
ielts|15 -2 0 -8 -5 1 -1 0
ielts task|14 -3 0 -6 -6 1 -2 1
if|10 -1 -4 5 6 -2 -12 -2
if <number>|9 1 -12 7 -6 3 1 -2
if a|0 -1 -9 5 11 6 -16 4
if all|9 7 11 -4 -7 -16 2 -2
if any|11 -9 -2 12 -6 2 -5 -4
if applicable|14 -2 0 -3 -2 -2 -2 -3
if case|10 0 0 0 -6 0 -1 -3
if data|12 -5 -3 -3 -1 1 1 0
if each|7 -12 -3 13 0 -4 1 -2
if equal|-6 -14 -3 15 11 2 -6 1
if f|-3 -6 1 9 5 -8 3 -1
if figure|12 1 -4 0 -2 -3 -3 0
if fine|21 0 -3 -11 -6 2 2 -4
if george|7 -3 -2 -8 0 1 5 0
if i|11 -7 5 6 -12 -9 4 1
if in|8 -3 -7 9 -4 -2 -2 1
if it|-2 -4 7 13 -9 1 -3 -3
if john|10 -2 -1 -6 0 1 -2 0
if measure|10 -6 0 -2 0 0 0 -1
if missing|18 -2 2 -6 0 -6 -2 -4
if my|17 0 -5 1 -8 -4 -2 1
if necessary|13 12 -4 -5 -8 -3 -3 -2
if no|12 -1 -1 -4 -1 0 2 -6
if none|18 -2 -3 -3 -5 0 -3 -3
if not|-2 -4 -5 -1 0 21 -1 -7
if nothing|-4 7 -6 2 11 -2 -2 -6
if odometry|14 -4 -2 -1 -2 0 -1 -3
if one|2 -9 1 11 4 1 -10 -2
if she|10 -5 -2 -11 -2 4 -6 10
if so|1 -1 0 -6 4 11 -3 -6
if someone|15 -3 -12 11 -9 -11 -6 16
if the|13 16 -15 2 8 5 -15 -15
if there|9 -15 2 6 -9 11 5 -8
if they|10 4 -4 -4 -5 0 -6 5
if this|29 -6 -4 -8 0 -3 -6 -2
if two|10 5 -2 1 -4 3 -6 -7
if u|12 0 3 3 7 -8 -4 -13
if unsure|5 -12 0 -3 11 0 0 0
if user|3 -3 -4 14 -4 -6 -1 1
if workshop|16 -1 -1 -3 -1 -3 -3 -4
if written|7 -7 -1 -3 -2 -2 -1 9
if x|4 6 11 2 -11 -8 0 -6
if you|4 6 5 -13 15 -7 -18 8
ignore|13 -21 -11 15 17 2 -15 1
ignore all|15 2 -3 2 -6 2 -13 2
ignore decision|16 0 -6 1 -8 -3 1 -1
ignore length|-4 -3 2 -8 12 0 1 -1
ignore the|12 -6 -3 0 9 -5 -6 -1
ignoring|12 7 -2 0 -5 -6 -8 1
ihn|-1 8 -4 -2 -4 10 -5 -2
ii|-4 7 -4 7 14 -3 -8 -9
ii <quotation>|-8 -4 0 0 16 0 -3 -2
iii|-4 11 1 -6 6 -9 1 1
il|-8 -6 14 -10 -1 13 1 -3
il en|4 -4 -5 1 13 -3 -4 -1
ill|17 -6 -4 3 -4 -2 0 -3
illustration|11 0 -8 -3 -2 -1 4 -1
im|-14 19 12 -19 1 -9 7 3
image|0 7 0 -3 -1 -9 10 -4
image caption|-6 8 9 -3 8 -11 -2 -2
image contains|11 0 -1 1 -1 -8 -1 0
image in|-9 -1 1 1 -5 0 12 1
image must|12 -2 -2 1 1 0 -7 -4
image of|11 0 -1 0 0 0 -6 -2
images|19 -9 -1 1 -14 -7 -2 13
imaginative|0 -3 -6 -2 -2 1 13 -1
imagine|-11 -7 26 1 2 -9 14 -17
imagine <number>|-1 -2 -6 0 -1 0 12 -3
imagine the|-2 -5 14 -2 2 -6 -1 -1
imitate|-3 12 -6 -1 -2 -10 -10 20
imitate it|-4 10 -6 -2 0 -5 -5 11
immediately|13 -1 -2 -5 -3 0 -2 0
immune|11 -3 1 -1 1 1 -4 -7
impact|22 -9 -4 -1 1 -4 -9 4
impartial|-8 -3 -1 4 15 -1 -1 -6
impatient|-6 0 -3 1 -4 -3 23 -8
imperative|-9 -3 0 0 -7 -2 11 10
impl|19 -12 -3 1 1 -2 -4 0
implement|12 -5 0 -4 3 -14 1 7
implement the|18 -3 0 -4 -4 1 -5 -3
implementation|10 -3 9 -10 10 -2 -13 0
implementation of|8 7 -7 -7 4 -5 -6 5
implementations|12 -3 1 6 -9 -1 -2 -4
implemented|19 -4 -2 1 -3 -7 -4 1
implementing|16 -12 -2 0 0 -1 0 -2
implied|-2 -6 -3 -4 -1 8 -3 11
implies|-2 14 -1 -1 2 -3 -4 -6
import|20 -4 12 -1 -5 -6 -9 -7
important|15 -3 -10 6 -3 2 0 -6
important to|-8 7 -3 -7 0 10 1 -1
impression|-1 -6 5 10 -2 -3 -2 -1
improve|3 5 4 -16 -7 9 -13 16
improve in|17 -7 -5 -4 5 -6 1 0
improve it|-4 -8 -1 -1 -1 18 0 -2
improve their|12 -1 0 0 -3 -1 -2 -5
improve this|-2 0 -3 -2 -1 -5 -2 14
improved|3 2 -13 0 15 20 -13 -14
improved same|-1 -4 -3 -8 22 -3 -3 -3
improvement|10 -4 -4 -10 15 -7 3 -2
improvements|13 -10 -1 -2 -2 -3 6 0
in <number>|8 -7 0 11 -2 2 4 -16
in <quotation>|23 -3 10 -7 -3 -13 -4 -4
in a|14 -9 -5 -4 -4 -3 8 3
in advance|-5 10 11 -2 -1 -9 -1 -4
in all|7 -1 -7 -9 16 -10 10 -8
in alphabetical|12 -5 -1 -2 6 -1 -3 -6
in an|18 -13 8 1 -2 -2 -7 -3
in and|5 14 -8 6 -3 -13 -3 2
in another|-1 4 -2 -2 10 -5 -1 -4
in answer|6 -3 1 11 -4 -6 0 -4
in any|6 -8 13 -1 -2 -3 5 -9
in apa|10 -6 -4 9 -2 -7 -8 8
in april|-10 5 7 -3 -4 1 7 -4
in at|-3 5 -11 1 -2 1 13 -3
in bash|14 -1 -1 -1 -2 -3 -3 -3
in between|-3 4 4 7 -9 -1 -11 9
in both|-2 4 -8 2 12 1 -6 -3
in boxed|-6 7 7 -7 3 -3 -9 9
in brackets|7 8 7 -5 2 -12 -7 -1
in british|13 -4 -5 -1 1 -1 1 -5
in c|13 -4 -7 7 9 -9 -4 -5
in canada|22 -3 -3 -1 1 -3 -9 -4
in chambers|0 -4 11 0 -3 0 -4 0
in character|13 -9 5 -4 -3 0 -3 1
in chemistry|-16 5 -3 -3 0 14 -1 5
in chicago|10 4 -8 0 0 0 1 -7
in china|9 -7 -4 -3 2 2 0 1
in column|18 -10 -2 -1 -3 -1 1 -1
in crashloopbackoff|15 -3 -3 -1 -2 -3 -2 -1
in current|10 -7 -4 2 2 0 0 -2
in der|-9 9 8 -5 -6 6 -2 -2
in designing|13 -2 -5 0 -5 3 -3 -1
in die|-7 -4 -1 0 -1 0 15 -2
in different|-1 -8 -3 -1 2 -3 -1 14
in dollars|13 -5 -6 -1 1 -1 -1 -1
in doubt|2 11 -10 3 -4 -3 0 0
in each|-1 2 0 -6 11 -8 -3 6
in easy|12 -7 -1 1 1 0 -5 -1
in einem|10 -11 -3 -3 11 -4 0 0
in england|9 4 -8 0 -3 6 -3 -5
in english|10 7 -6 -5 -4 8 -5 -5
in error|19 -5 -1 -1 -4 -2 -4 -1
in europe|13 -3 -1 2 -4 -2 -2 -4
in every|13 -1 9 -3 -5 -5 -6 -1
in exactly|-15 9 -1 -1 3 -1 4 1
in family|1 -3 10 0 -6 -1 0 -1
in feet|11 -1 -3 -1 0 1 -2 -5
in file|13 -4 -3 -1 -3 0 -2 0
in final|-1 -7 3 -3 4 4 -8 9
in first|-4 10 10 -8 -2 -1 -2 -4
in five|7 5 1 -1 -5 -8 -9 11
in for|-9 1 -7 32 -3 -11 -9 5
in four|2 -10 1 4 3 2 -6 5
in france|11 -1 0 -3 -3 -4 -8 8
in french|10 -5 -2 4 6 -5 -5 -4
in from|17 -3 1 -4 -2 -3 -6 0
in front|7 -8 7 -3 -8 -5 8 2
in full|-5 7 2 5 -7 15 -10 -7
in future|11 -2 1 -4 -5 0 -1 0
in germany|13 0 -4 0 -3 1 -3 -3
in ghent|10 -5 -2 0 4 -1 -5 -1
in given|13 -3 -3 -4 0 6 -3 -7
in google|16 0 1 -2 0 1 -11 -5
in graz|-4 -1 -1 11 -1 -3 -1 -1
in half|3 -3 -4 7 -8 -2 9 -3
in hamburg|10 -1 -4 0 -1 -2 -7 5
in her|4 -9 6 -2 -1 1 8 -6
in his|10 -7 16 -3 0 -4 -4 -9
in how|-8 17 2 -1 2 -6 -1 -5
in india|12 7 -3 -7 -6 -2 0 -1
in istanbul|11 -2 -1 -2 -1 2 -6 0
in it|12 -2 4 4 -13 -3 1 -2
in italian|11 0 -3 2 0 0 -1 -8
in italy|14 -3 -3 0 -2 0 -3 -2
in its|14 -6 6 -12 -4 3 -7 6
in japanese|6 -9 2 -1 -2 14 -5 -4
in java|10 -7 -1 -4 10 -1 -1 -5
in javascript|16 5 -1 -5 -12 -2 0 -2
in jax|15 -7 -1 -3 -5 7 -3 -4
in json|-6 4 -2 -1 9 -1 0 -1
in kenya|-6 -2 -2 -3 1 0 14 -2
in key|-11 11 -1 0 0 -1 0 2
in kraft|-5 -1 -1 -1 -1 11 -1 -1
in leeds|8 9 -2 -3 5 -4 -10 -3
in line|18 -3 -5 -4 0 -3 -2 0
in london|17 -4 -5 0 -1 -4 -3 -1
in lowest|8 -9 9 -2 -1 -2 0 -2
in march|5 9 4 -3 -4 -2 -1 -8
in may|19 -8 1 -3 -4 -3 5 -7
in mind|5 -12 9 2 1 3 -6 -3
in my|12 -5 -20 7 9 6 -3 -6
in natural|-9 13 -2 -5 0 -2 10 -6
in new|17 -1 -4 0 -2 -3 -2 -5
in node|14 -9 0 -1 -1 -1 -1 0
in northern|7 9 0 0 0 1 -11 -5
in november|18 -7 -6 -6 -2 3 3 -3
in october|19 -4 -3 -1 0 -4 -3 -4
in old|10 1 -6 1 0 1 -3 -3
in one|20 -12 -5 -6 -6 -1 -6 17
in order|1 9 2 -1 2 1 2 -16
in our|7 2 -8 -3 6 -1 -6 3
in paris|4 -2 -3 -2 -5 11 -1 -1
in place|20 -7 -3 -3 4 -2 -4 -5
in plain|19 0 2 -5 4 -10 -1 -10
in point|12 -6 -6 5 2 -2 -2 -3
in polynomial|15 -4 0 1 0 -3 -4 -4
in portuguese|8 9 -3 -3 1 -9 -4 1
in prison|8 -2 -8 9 0 -5 -2 -1
in production|0 -9 0 -2 13 -2 2 -2
in question|-6 -2 4 -1 1 -2 -4 11
in r|24 5 0 -9 -5 -2 -5 -8
in range|10 -4 -2 -1 -5 7 5 -10
in react|8 -4 -7 0 -2 1 4 1
in reducing|10 -1 2 -8 -3 0 4 -4
in reverse|20 -8 1 -3 -3 -5 -6 4
in roman|20 -7 -8 -8 -2 -4 11 -2
in root|13 -4 -1 -1 -1 -1 -2 -1
in s|3 -6 -1 -1 -1 -4 13 -3
in scotland|7 8 1 -3 -4 2 -7 -4
in scratchpad|0 -5 15 -4 -6 -1 0 0
in self|-7 -6 8 -6 4 -2 9 -1
in series|8 4 -1 -3 -1 -1 5 -11
in simple|0 3 0 2 -5 0 -12 12
in single|-6 -1 -1 -1 -1 10 -1 -1
in six|6 -5 -4 -3 17 -3 -5 -4
in slovenia|-6 0 0 2 1 -3 10 -3
in small|-6 15 -5 -2 1 0 5 -9
in spanish|27 -3 -8 -3 -6 -7 8 -9
in spring|-4 -9 5 14 -2 0 -2 -3
in sub|15 -7 -3 0 1 0 -1 -4
in supporting|12 -4 -1 -4 0 -1 0 0
in table|14 -4 1 -1 -6 -5 4 -3
in ten|-5 -4 -6 6 12 -2 9 -9
in text|-4 -5 0 -4 -8 2 19 0
in that|6 15 -10 -3 -5 10 -5 -7
in their|-1 -12 -7 0 4 -5 -1 21
in this|24 7 4 0 -6 7 -17 -17
in three|14 11 -4 -4 -4 -5 0 -7
in time|13 -3 -2 3 -1 -5 -2 -2
in to|18 -8 -6 -4 -5 -3 -4 12
in today|16 -6 -4 1 -3 -1 -5 3
in topic|18 -8 -1 2 -4 0 -7 0
in total|21 -10 -5 -4 -4 8 -2 -4
in town|16 2 3 -5 -8 -1 -7 0
in trouble|11 -1 -1 0 0 -1 -1 -6
in turkish|19 -5 -1 -2 -4 -3 0 -4
in turn|-1 16 -7 -10 15 -7 -4 -2
in two|7 2 -5 -9 -6 5 5 1
in user|2 -2 11 -5 0 -8 7 -5
in variable|6 -5 -6 6 -12 -7 21 -2
in warsaw|7 4 -5 -3 -10 0 10 -4
in water|1 10 -5 -4 1 0 -3 -1
in welsh|15 -5 -1 -1 -3 4 -3 -5
in what|13 11 -7 -2 -3 -4 -3 -5
in which|-19 12 -14 -18 -4 9 29 6
in with|12 -7 -2 3 -1 2 -2 -5
in word|13 -7 -6 16 -1 -4 -5 -5
in words|-10 27 -7 -11 6 -4 6 -6
in work|-13 16 -2 -1 3 -1 -2 0
in writing|-6 19 -4 -3 -4 -1 -1 1
in württemberg|-6 -3 7 -3 -3 2 10 -4
in yaml|13 6 -4 -4 0 -3 -2 -5
in your|-2 18 -17 9 3 -5 0 -7
incident|14 4 -5 3 -8 -2 0 -7
incl|15 -5 2 -2 -2 -3 -2 -2
include|11 0 7 -5 -13 -4 4 -1
include <number>|3 -6 -1 -1 1 -4 10 -4
include a|6 -9 -3 0 -1 -1 9 0
include at|11 -6 1 -2 -3 0 0 -2
include detailed|13 -3 1 2 -7 2 -5 -2
included|1 -9 18 -9 -12 -13 33 -9
included <number>|8 -4 7 -3 -1 -8 6 -5
includes|5 9 -3 0 -8 0 1 -4
including|13 0 18 -13 -4 -17 1 3
including any|-3 -5 15 0 0 -5 0 0
including the|1 3 12 -8 -4 -6 -4 6
including what|1 -6 11 -3 -1 -4 1 1
inclusive|14 6 -1 -9 -6 0 -6 1
incoming|14 -2 -6 -5 -4 6 -7 3
incomplete|1 -5 -1 0 -3 -1 13 -3
incorporate|11 -1 0 -2 -4 -2 1 -3
incorrect|-6 -9 -3 19 -3 -5 -1 8
increase|-2 -15 -6 4 11 -2 10 0
increase the|1 5 -6 -8 -3 0 13 -2
increased by|14 -2 -3 -2 -1 -1 -3 -3
increases|8 -5 -4 10 -7 3 9 -14
increasing|14 -1 -4 -6 -5 -4 9 -4
independent|-10 8 1 14 -3 -7 1 -4
independently|11 -5 3 -5 -5 0 -1 1
index|-12 1 4 1 21 2 -9 -8
index <number>|0 -2 0 -8 13 -1 0 -2
index in|5 -3 9 0 -7 -3 -2 1
index of|-3 9 0 4 -14 6 0 -1
india|20 9 -6 -5 -5 0 -6 -6
indian|3 -3 -7 -8 5 -1 9 2
indicates|15 -2 -3 -2 -3 -3 -2 0
indie|13 -1 -5 1 1 -1 -4 -4
indique|-4 -6 0 -4 23 -3 -2 -4
individuals|14 -3 0 2 -6 2 -8 -2
indoors|2 -1 -4 -6 9 -5 -4 10
industrial|10 -6 0 -5 10 1 -2 -7
industries|0 -5 2 -5 -1 -1 11 -1
inefficiencies|12 -2 0 -4 -2 0 -1 -2
infer|-1 6 9 -7 -1 -3 -1 -2
inference|-18 29 5 5 -13 -3 2 -7
inference a|0 15 -4 -7 1 2 -4 -2
inferences|-6 15 0 1 -2 -3 -3 -3
infinitely|6 2 -5 -2 8 -12 1 1
infinitely many|6 2 -5 -2 8 -12 1 1
inflation|-11 -2 -2 11 13 -6 -3 0
info|13 -6 -8 -13 -3 1 9 8
info in|-7 -2 -2 1 -2 -1 13 -2
informal|11 0 8 -7 -1 3 -4 -9
information|15 -1 -3 8 -11 -6 -6 4
information for|15 -3 10 -1 -3 -2 -9 -7
information is|0 -5 -4 11 -2 -4 7 -3
ingestion|9 1 -1 -1 2 1 -9 -2
inglês|9 6 -4 -3 -2 -8 -9 12
ingredient|14 -6 -2 -4 -6 -2 3 3
ingredients|28 -8 -2 -6 1 -3 -8 -3
initial|17 7 -1 -4 -7 -3 -5 -4
injection|14 -5 -2 -14 -2 11 -2 -1
injury|10 0 -3 -8 10 -5 -3 -2
ink|20 -3 -2 -3 -5 -2 -1 -4
inline|8 -2 -5 -2 -3 -5 -5 14
inner|-4 -1 39 -5 -10 -5 -3 -10
inner and|-13 0 15 -1 0 1 -1 -1
inner debate|-7 -2 18 -6 0 -3 -1 2
inner monologue|8 5 12 -6 -5 -5 -7 -2
inner speech|-11 -4 22 -3 0 -2 1 -4
inner_voice|-2 -13 18 2 2 0 -2 -4
innovate|10 -1 -2 2 1 -3 -5 -2
input|1 10 -11 -2 -11 -1 7 7
input <number>|3 10 -2 -2 0 -9 -7 7
input and|7 -1 3 -11 3 3 0 -4
input field|-7 -5 -2 3 -2 3 13 -2
input for|18 -8 5 -3 -3 0 -3 -6
input from|1 -10 6 1 4 3 4 -10
input image|6 -4 0 1 8 -10 5 -5
input output|-8 -4 -6 0 -9 0 19 8
input question|-11 3 8 8 -5 12 -8 -7
input raw|-6 0 -3 0 0 -4 0 14
input string|0 1 -7 5 8 2 -9 0
input to|21 -4 -3 -5 -3 -2 -1 -2
input with|16 7 -4 -5 -6 -4 2 -7
inputs|-5 8 -3 10 -14 2 -3 4
inputs a|4 0 -1 -6 0 -2 9 -4
ins|-4 -7 -4 7 -6 4 -14 24
insert|-6 2 1 8 -23 27 -6 -3
inside|0 8 11 1 -12 0 -4 -5
inside our|5 -4 -1 10 -6 2 -5 -1
inside the|0 -13 9 -7 0 12 -4 4
inside this|11 -3 -1 0 0 1 -3 -5
inside work|-7 17 -5 -3 3 -4 -1 0
inside your|-3 1 14 -5 -2 -6 -1 2
insight|14 -5 -5 8 -3 -3 0 -7
insightful|14 -5 -1 0 0 -1 -3 -4
insights|11 -2 0 1 0 -8 -5 4
inspect|-13 -3 -3 2 -3 18 5 -4
inspection|2 -4 -4 1 -2 14 -3 -4
inspection <quotation>|-6 -1 -4 5 -2 14 -3 -4
inspector|18 -8 -4 11 -1 -4 -11 -1
inspired|3 -7 1 -3 4 -5 12 -6
inspired by|3 -7 1 -3 4 -5 12 -6
instagram|21 8 -1 -5 -8 -2 -13 0
instagram caption|13 3 0 0 -2 -6 -6 -3
install|12 -5 6 -2 -2 0 -2 -8
installed|17 -3 -3 -4 -1 -1 -2 -4
instance|2 3 1 6 -1 3 -13 -1
instances|1 -7 -5 9 -4 0 4 2
instances of|1 -7 -5 9 -4 0 4 2
instant|14 -4 -1 -4 -5 0 -1 0
instead|15 -4 -11 -10 -2 13 2 -3
instead of|6 9 -5 -9 -1 -10 10 -1
instruct|-5 4 -3 -9 -4 -4 25 -5
instruction|-24 -20 -12 20 1 0 21 15
instruction <quotation>|2 -5 -10 16 -10 0 -4 12
instruction and|-5 -4 -5 -10 -5 9 5 14
instruction data|-7 -5 1 -3 -3 2 15 0
instruction following|-7 -4 11 14 7 -11 -1 -9
instruction in|-13 1 -1 6 -3 -4 13 1
instruction input|-8 -4 -6 0 -9 0 19 9
instruction list|-10 0 0 6 0 0 -3 5
instruction response|-5 -4 -2 -9 -1 -4 19 8
instructions|1 15 2 -11 -13 -19 29 -5
instructions and|2 -4 10 0 -1 1 -5 -2
instructions for|19 1 -7 0 -1 -1 -8 -2
instructions in|-6 -7 0 1 2 -1 12 -1
instructions step|16 -9 0 -5 0 0 0 -3
instructions that|1 -3 -2 -3 -2 -3 13 0
insulate|25 -10 -6 -1 6 2 -4 -11
insulate it|11 0 0 0 -3 0 -6 -2
insult|9 9 -4 -2 4 -10 -8 2
insult for|4 12 -2 -1 8 -9 -7 -5
insults|8 6 -4 0 9 -8 -1 -10
insults for|7 8 -2 0 4 -8 -7 -1
insurance|18 10 -10 -10 -6 -2 -7 7
int|14 -6 -2 2 -13 -4 8 1
int <number>|-1 -4 -3 18 -6 0 -3 0
int <quotation>|7 13 -4 -7 -5 -7 3 1
int a|10 0 5 -1 -3 -6 -5 -1
int b|10 0 5 -1 -3 -6 -5 -1
int list|13 -2 1 -3 -5 -1 -4 0
int null|12 -2 3 9 -1 -12 -6 -4
int number|15 1 -4 -3 -3 -2 1 -3
int nums|12 -1 -1 -3 0 0 -7 -1
int y|-6 -4 1 4 2 -1 10 -6
intake|13 -5 -2 -1 -2 -1 -2 0
integer|12 -4 -3 4 1 -16 5 1
integer <number>|-5 -1 -5 14 -7 -7 4 6
integer and|11 7 1 2 -10 1 -8 -4
integer from|9 1 1 6 -3 -3 -8 -3
integer n|10 3 -3 0 -4 1 -6 -2
integer on|6 -8 1 -2 -3 0 -2 8
integer only|-6 -3 1 9 11 -4 -4 -3
integer using|12 -4 0 0 2 -1 -4 -6
integers|7 0 1 8 -2 -4 -9 -2
integers and|9 3 1 3 -6 -1 -7 -2
integers from|16 -11 1 -6 0 1 -3 1
integral|0 5 16 -10 -2 -8 8 -9
integration|11 -7 -1 -2 0 -1 -6 6
integration test|1 -2 -3 -2 4 -6 -2 9
integrity|12 1 -1 0 -5 -1 -2 -4
intelligence|11 -4 0 3 -7 -7 -1 4
intelligence tools|14 -1 0 0 -4 -1 -3 -5
intended|3 -5 0 -8 0 1 13 -3
intense|15 -4 -4 2 0 0 -4 -5
intent|-8 11 2 -2 -11 8 0 -1
intent and|-1 11 -4 0 -2 -4 -3 2
inter|12 -2 0 0 -5 -2 -2 0
interactions|16 1 -2 0 -6 -4 -3 -3
interactions between|12 0 -2 0 -5 -4 2 -4
interactive|13 0 0 -1 -4 0 -7 0
interactive storytelling|12 -3 -1 0 -2 0 -3 -3
interest|-3 10 -2 4 -11 4 4 -7
interested|1 13 -1 -2 -4 -3 -2 -3
interested in|0 12 -2 -1 -4 0 -1 -4
interesting|12 -3 1 2 6 -4 -12 -1
interface|5 6 -6 9 2 0 -14 -3
interface in|14 1 -1 -1 -4 1 -4 -6
intermediate|-6 19 15 -11 -5 -7 -9 3
internal|6 -9 25 -3 -3 -9 -1 -7
internal monologue|-11 -9 19 0 0 0 0 1
internal reasoning|-5 -3 11 -2 0 -3 1 1
internally|-6 -3 14 -2 0 -2 3 -5
internally before|-7 -3 10 -2 -1 -2 2 1
internet|7 -7 -4 -2 -3 12 -1 -2
interno|-7 -1 20 -3 -3 -1 -3 -3
interno que|-7 -1 20 -3 -3 -1 -3 -3
interpolation|17 -2 -3 -3 -2 -6 -1 1
interpretation|-12 11 10 -5 0 0 -4 0
interpreter|15 -1 -2 -1 -3 1 -4 -5
interpreter i|15 -1 -2 -1 -3 1 -4 -5
intersection|11 6 -1 -1 -8 2 -2 -6
intervals|7 -10 -3 -4 8 1 -8 9
intervenes|11 -1 0 0 0 0 0 -9
interview|22 -3 -6 5 -4 -3 -1 -9
interview as|6 9 -8 0 7 -5 0 -7
interview for|11 -3 -1 -4 -1 6 -2 -5
interview questions|25 2 -2 -2 -7 -6 -9 -1
interview with|3 -6 0 -1 -8 -2 9 5
interviewer|6 -2 0 0 -6 -3 11 -6
interviews|11 3 -1 -1 -6 -5 -1 -1
into|-9 11 -4 -9 5 -25 2 30
into <number>|13 -4 0 -7 -3 4 9 -12
into <quotation>|6 10 -3 2 -5 -4 3 -9
into a|5 2 7 -9 -10 -8 -7 21
into an|3 1 0 -4 -7 -2 14 -4
into anki|10 1 -3 0 1 2 -5 -6
into clean|5 -4 -10 3 0 1 -7 12
into complete|18 7 -5 -5 -2 -9 -1 -3
into english|21 -4 1 -3 -3 -2 -4 -6
into german|-3 12 -4 1 9 0 -6 -10
into instruction|-6 -3 -1 -2 0 2 -1 11
into json|14 -3 -3 7 -7 -3 -1 -3
into my|12 -7 0 2 -2 2 -7 0
into one|9 -3 -5 4 -2 -10 -3 10
into school|15 -7 -3 13 -3 -3 2 -13
into something|13 -14 -6 0 -2 -5 19 -5
into swahili|-7 -1 -1 -1 -6 0 -1 18
into the|0 -15 5 -13 6 -10 4 22
into their|11 -2 0 0 -5 0 -3 -1
into this|0 -4 -3 -3 0 -4 -1 13
into three|1 -1 0 1 10 -1 -5 -5
intro|15 -9 -2 6 1 3 4 -19
intro <number>|13 0 -1 -6 -1 1 -2 -4
introduce|17 -4 -4 1 -1 -4 -5 -1
introduce the|12 -9 0 3 2 -1 -3 -3
introduction|7 -6 -5 1 11 -4 -4 0
invariant|-4 11 -2 -7 12 -4 -3 -2
invent|-8 0 24 -18 -12 9 21 -15
invent <number>|-8 0 -3 -4 0 -2 19 -3
invent a|-7 -3 -7 4 1 -9 27 -5
invent the|-11 1 22 -5 -5 2 -3 0
invente|4 -2 17 -1 -3 -7 -2 -6
invented|-3 -5 -9 11 6 2 -8 5
invented the|12 0 -2 -1 5 -5 -5 -3
inventor|-8 8 -1 1 0 2 -3 1
inventor of|-8 8 -1 1 0 2 -3 1
inventory|7 9 -4 -5 -9 -2 1 3
invest|19 7 5 -2 -8 -11 -2 -9
investment|8 14 -5 -4 -8 -4 -1 -1
invisible|13 -6 -4 -2 -1 0 -1 0
invitation|16 11 -9 -1 -1 -5 -2 -9
invite|17 9 -7 9 -8 -11 -6 -3
inviting|15 -5 -2 1 -4 2 -8 1
invoice|-1 11 8 -19 2 -9 2 6
invoice <number>|-2 -4 -14 2 -1 11 -5 14
invoice and|14 -4 -1 -3 -2 -1 0 -3
invoices|1 -3 1 -1 -4 3 10 -6
invoke|12 -1 1 -1 -3 -1 -6 -1
involved|6 6 -7 -3 -4 -4 10 -5
ip|1 10 -1 9 -5 -4 -10 0
ip <number>|15 -5 0 -7 1 -6 2 0
ip address|11 3 -1 9 -5 -4 -11 0
iphone|22 9 -10 0 -1 -9 -2 -9
iq|4 -6 -1 9 2 -1 -6 -2
ireland|9 -2 0 -2 -3 0 4 -7
iron|23 -8 -5 0 -8 -5 -3 5
irony|-1 -7 1 -5 -6 -1 16 3
irrational|12 8 -10 0 1 -3 -9 0
irregular|24 -6 -5 1 -1 -6 -3 -3
irregular verbs|12 -3 -1 0 -2 -4 -2 0
irrelevant|-8 13 -2 -1 -4 -7 12 -2
is <number>|17 4 5 3 -5 -10 -14 -1
is <quotation>|24 -3 -4 0 -1 -10 2 -7
is a|0 6 -2 4 12 9 -15 -14
is added|17 -3 -1 1 -8 2 -7 -1
is all|-3 -3 15 -1 -4 -4 0 0
is allowed|-5 -8 -3 6 3 4 9 -6
is already|2 3 9 -4 -7 -1 -5 3
is an|7 -10 -4 -16 -12 22 12 1
is and|2 4 -5 1 -7 8 -3 -1
is angry|6 3 -6 0 1 -8 7 -4
is annual|-8 4 5 -2 -4 -1 -1 8
is asked|-7 7 -1 -5 1 -4 10 -1
is bad|12 -4 -3 1 -3 -3 -1 1
is below|10 4 -10 -6 -2 5 3 -5
is best|10 -10 -5 14 1 -8 5 -7
is better|31 4 -12 -5 1 -13 -1 -5
is blue|-5 -3 -6 12 7 1 -6 -1
is blunt|11 0 -1 2 -3 -1 -4 -5
is cheaper|16 -7 5 -1 -17 0 -7 11
is collecting|13 -5 4 -1 -5 0 -1 -5
is complete|13 -5 -1 -4 2 -2 -2 0
is correct|20 -6 -2 -8 -8 -1 -1 6
is covered|-3 -4 -2 14 -1 -1 0 -3
is decision|17 -3 -2 -2 -4 -4 -2 -1
is deep|15 -3 -3 2 -9 -1 -4 3
is divided|9 3 -8 -2 -1 0 -1 0
is divisible|-2 9 -6 -2 2 -2 -2 3
is done|-1 10 4 4 -3 -2 -10 -1
is early|11 -2 -1 -1 -1 0 -1 -6
is easier|11 1 -6 -4 9 -4 -5 -1
is either|6 -2 1 -6 -4 10 -1 -3
is even|15 -4 1 -5 3 -5 -3 -2
is every|-3 -3 -2 17 -1 -11 2 0
is exceeded|12 -4 0 -8 0 0 0 0
is false|2 0 -3 -7 -2 10 0 1
is fine|17 7 -6 -2 -7 -2 -9 2
is flexible|12 6 0 -10 -9 -10 -2 14
is followed|-3 14 0 -5 -4 0 -3 2
is for|-6 3 12 6 -2 -5 -4 -4
is from|15 -2 0 -5 15 -6 -3 -14
is full|19 -7 1 -1 -2 0 -3 -7
is going|5 3 -7 -4 10 -11 -2 6
is good|2 -15 0 17 -1 -10 5 2
is having|2 -4 -2 -4 -3 13 3 -4
is he|16 -2 -1 -8 -10 -8 9 5
is heavier|-8 -4 21 1 -8 0 -3 2
is heavy|11 -5 0 -1 2 0 -7 -1
is historical|13 0 0 0 -10 0 -1 -2
is how|-7 7 -3 -7 6 -3 11 -4
is i|17 -2 -1 -3 -2 -1 -9 0
is in|27 -7 -8 -7 0 -5 8 -8
is irrational|6 12 -6 -2 -4 -3 -4 1
is it|26 -8 -5 -1 -3 0 3 -13
is item|-7 17 -2 -3 2 -7 -2 3
is large|12 -4 -2 -1 -1 4 -4 -4
is left|-2 -2 -4 7 5 11 -4 -12
is looking|12 -7 1 0 1 2 -7 -1
is missing|-8 7 -16 16 -8 4 9 -4
is more|7 -4 -2 -13 21 -2 -4 -2
is most|-8 12 -4 -3 9 -2 1 -4
is moving|14 -7 1 -3 0 -2 -2 -2
is my|17 -13 13 -1 -8 -14 -4 11
is nearer|-3 -3 -8 -6 14 11 0 -5
is needed|10 0 -8 -2 7 -6 0 -1
is no|14 -6 1 -13 2 8 -1 -4
is not|23 10 -16 -8 -7 -2 -7 7
is occasionally|-3 -3 9 6 -5 3 -6 0
is often|9 -6 -2 -1 -2 -2 -2 6
is ok|0 16 1 -4 -3 0 -7 -4
is on|4 -2 4 1 -7 -9 -6 13
is one|-2 12 -6 12 -1 -5 -2 -8
is only|6 -5 -12 -2 0 -5 2 14
is outside|-8 14 -3 1 7 -2 -3 -6
is phishing|16 -1 -2 -5 -3 0 -4 0
is prime|13 -6 -2 -3 2 1 -2 -3
is question|2 8 -3 -8 -1 3 0 -1
is random|17 -7 -4 -2 -5 1 0 0
is rejected|-6 13 0 -2 -1 -2 -2 0
is relevant|-15 19 2 2 -1 -2 -4 0
is right|-4 3 -9 14 4 -13 -10 14
is roughly|14 -6 -1 -3 -1 1 -2 -1
is running|15 -5 -1 -5 -3 1 -1 -2
is said|3 -3 -8 7 0 -5 6 0
is same|15 -4 -4 0 -5 -4 6 -5
is sarcastic|-1 -5 0 -3 -6 -1 14 1
is silent|13 0 -4 -3 1 -4 -4 2
is slightly|-2 -4 -5 6 1 0 -7 11
is some|13 -1 -7 2 -5 -3 3 -2
is something|-16 -1 1 2 2 12 -1 1
is that|24 -1 -12 -10 1 4 -5 -1
is the|12 -5 -7 23 -5 -19 1 0
is there|15 1 2 -12 -1 -4 -6 5
is this|21 -2 -7 17 -3 -5 -9 -13
is to|13 -9 0 -4 1 -2 -2 2
is too|12 -4 4 -13 10 10 -11 -8
is true|-1 11 -4 9 -5 -5 -2 -3
is trying|14 -7 -2 -1 -2 1 0 -2
is twice|17 -9 0 -6 -2 1 -2 1
is two|13 -12 -1 -6 10 4 -7 0
is used|16 2 -4 -1 -6 0 -8 1
is using|12 -8 0 1 -6 -1 3 0
is vague|26 0 -8 0 -2 -3 -15 1
is valid|-16 -8 0 12 10 1 0 2
is visible|3 -6 11 0 1 0 -5 -4
is what|-21 0 9 -5 9 -4 10 2
is wrong|5 12 -6 0 -12 17 -7 -10
is younger|-6 10 -2 -2 -2 -2 4 -1
is your|18 3 -13 -7 -11 11 -5 2
is_leap|-6 -9 -2 10 1 9 -1 -2
is_leap y|-6 -9 -2 10 1 9 -1 -2
ish|-9 2 -3 3 2 -6 -4 14
island|25 -8 -9 -2 7 -2 -7 -4
island says|11 -5 0 1 -4 -1 -2 0
isn|9 -1 -4 -11 6 6 -5 1
isn t|9 -1 -4 -11 6 6 -5 1
iso|18 0 10 -4 0 -7 -8 -8
iso dates|4 -2 9 -10 8 -1 -7 -1
issue|-10 -12 -1 7 0 5 8 5
issue <number>|-6 -9 0 -2 0 -1 11 6
issue in|-2 0 0 3 3 -7 -7 8
issues|19 -7 -2 -3 6 -11 -5 2
issues <number>|-9 1 -2 11 0 1 0 0
issues or|11 -7 -2 -1 -5 1 1 1
ist|9 7 -16 5 3 -3 -15 10
ist der|16 -10 1 6 -4 -2 -2 -5
istanbul|9 0 -1 -5 0 2 2 -6
it|-23 13 9 1 -8 14 -8 2
it <quotation>|1 -10 12 -1 -1 -8 -3 12
it a|-3 -8 -13 9 -8 2 9 11
it accidentally|13 -1 0 -1 -3 0 -6 -2
it all|10 4 -5 8 1 -9 -4 -6
it and|-5 1 -9 1 -9 10 14 -4
it answer|-7 -7 10 -3 -5 8 5 -1
it apart|1 -7 -6 -3 -6 23 -4 1
it are|-10 8 8 1 -3 1 0 -4
it arrives|-1 13 -6 0 4 -5 -1 -2
it as|8 0 -11 -6 -4 -3 11 5
it at|17 -4 2 -2 -6 -3 -4 0
it back|3 -7 -12 -4 14 20 -8 -6
it becomes|-3 0 3 -8 -1 -3 0 13
it but|12 -6 0 -3 2 7 -6 -6
it by|4 10 2 -2 -7 -14 12 -5
it came|-4 -8 8 -1 6 -3 1 1
it can|6 2 -11 -7 2 -3 -3 13
it clear|12 12 -3 -5 -3 -6 -9 2
it correctly|25 -5 1 -5 -3 -4 -7 -1
it cost|19 -9 -2 -5 2 -2 2 -5
it d|-8 1 -6 -3 7 -8 0 16
it does|9 -1 -4 12 8 -7 -9 -9
it doesn|5 -9 1 5 -6 11 -5 -3
it don|-4 26 -6 7 -6 -7 -5 -5
it dry|4 -8 -5 -4 3 10 -3 3
it enough|-2 -3 -4 -2 0 12 -1 0
it failed|-4 4 -7 0 -3 9 3 -2
it feel|13 -3 0 7 -7 -4 -2 -4
it first|-15 -4 17 0 3 1 1 -3
it follow|-4 11 -3 12 -1 -4 -10 0
it for|-12 18 6 -1 3 0 -8 -6
it from|-1 0 -3 14 -6 12 -6 -10
it goes|-4 2 5 2 -7 -10 -5 17
it going|16 -4 -2 0 0 -7 -1 -2
it good|-10 3 2 -2 0 -1 -1 9
it gradually|11 -3 -1 -1 -1 -4 1 -2
it had|-6 8 -3 -2 2 -3 -5 10
it half|-1 -2 -1 -4 2 3 9 -6
it harder|-7 -1 1 2 -1 -3 9 -1
it has|6 3 6 3 6 -5 -11 -8
it helps|19 8 3 -9 -4 -6 -2 -8
it if|8 8 1 -8 -3 3 3 -12
it in|8 -7 7 -12 11 5 -2 -9
it into|10 2 0 -2 -6 -8 10 -6
it isn|6 5 -1 -1 -10 3 -1 -1
it legal|19 -5 -3 -1 -4 -3 -9 7
it like|4 11 -6 0 0 -2 -3 -4
it ll|-7 -1 -5 -2 -3 -5 5 18
it looks|7 5 -2 -10 -4 5 2 -4
it loosely|9 0 0 -7 0 0 0 -1
it lost|-2 7 -3 0 -6 9 -5 0
it may|-11 -1 -4 5 1 -4 18 -3
it means|2 14 -4 -7 1 -8 2 -1
it might|-8 9 4 0 -3 4 -2 -4
it must|14 -9 7 4 -2 -5 -3 -7
it no|8 15 -13 -11 9 -1 1 -9
it normal|12 -5 -7 9 6 1 -9 -7
it not|16 -7 -5 -1 -1 -7 11 -6
it now|14 -1 -5 -4 0 -2 -1 -1
it on|-2 0 -17 7 -1 0 14 -1
it only|1 -6 -3 10 -1 -1 -2 2
it ought|-6 -4 -2 -5 -1 10 -1 9
it out|-1 5 -3 -1 -5 -7 -1 14
it over|-9 -6 2 -4 0 12 -1 5
it polite|13 -2 -2 1 2 1 -7 -6
it possible|24 -5 -4 4 -6 -2 -7 -3
it reach|1 -7 6 10 -3 -4 -4 0
it really|12 -5 0 1 -2 -4 -2 0
it reliably|16 -1 -1 -3 -1 -3 -2 -5
it reply|11 -4 -4 -3 -1 6 -2 -3
it rests|-6 14 0 -8 0 -1 0 2
it right|-1 -9 5 -6 1 10 -1 0
it run|14 -13 6 -4 -1 3 -5 0
it s|13 -17 0 -4 5 0 4 -2
it safe|6 4 3 -7 11 -5 -8 -4
it same|-12 3 1 1 1 1 -3 7
it says|34 -14 -6 0 1 -6 -3 -5
it seems|12 -8 1 3 -6 -4 -6 8
it she|7 -3 -2 -3 0 9 -8 0
it short|14 -5 -4 -3 0 -6 7 -3
it should|2 -14 4 -4 8 17 2 -16
it show|-1 8 -7 0 1 -2 0 1
it so|13 0 -12 8 1 -6 -2 -2
it stands|-10 3 -2 -2 -2 8 1 3
it stays|-7 -7 9 8 -5 -2 7 -4
it take|13 -7 2 8 0 -4 -2 -11
it takes|-3 0 2 1 -10 12 2 -3
it task|-14 2 0 3 -1 -2 16 -3
it that|11 3 -3 11 -4 -14 -12 7
it the|1 -10 -5 0 -1 5 5 7
it then|12 0 9 -7 -9 8 -11 -1
it through|-1 17 -2 -4 -1 -8 5 -7
it to|16 -2 -8 -3 -1 3 6 -11
it true|15 -1 -1 -1 -1 -4 -4 -4
it up|-7 7 -2 5 -4 -16 5 12
it usually|8 -6 3 2 7 -1 -8 -5
it was|10 -19 11 15 -1 -6 -5 -5
it were|-5 1 -1 -10 10 0 0 6
it where|19 -8 0 -3 -3 -4 -2 1
it which|-7 8 8 0 9 -8 -8 -2
it why|-7 6 10 -5 -10 5 0 -1
it will|12 5 -9 0 -12 -3 0 7
it wins|-12 -4 4 -2 7 11 -3 0
it with|-1 -12 6 -6 10 -5 6 2
it worked|17 -3 -3 1 -3 -7 -2 0
it works|7 10 -4 -4 -1 -5 -4 1
it worth|12 -3 0 -8 -9 6 10 -7
it would|8 -11 11 6 -4 -2 -10 1
it write|-9 18 5 3 1 -10 -6 -2
italian|16 2 -4 0 -1 -2 -3 -8
italic|-6 -2 11 -2 -2 3 -2 -1
italics|11 -9 9 0 -4 -3 -6 1
italy|14 -3 -3 0 -2 0 -3 -2
item|-11 26 3 4 -7 -1 -7 -7
item <number>|4 18 -5 -7 -1 -5 -6 2
item at|1 -10 20 0 -1 -4 -6 1
item even|0 10 0 -1 0 1 -9 0
item i|4 -7 -4 7 -1 -2 11 -7
item in|-8 13 -4 -1 0 -2 1 1
item is|16 -4 -4 -11 -6 -1 5 4
item with|9 -10 -2 7 -1 -2 -1 -1
items|-12 11 -6 -9 -3 -3 32 -10
items from|14 -8 -3 0 -3 -3 7 -5
items the|-6 12 -4 0 0 1 -1 0
items with|-2 -1 2 -4 -2 -6 19 -5
iterator|15 -7 -2 -4 0 1 -5 1
itinerary|-4 -2 3 4 6 2 0 -9
its|-10 -4 -1 0 4 12 -4 2
its answer|-4 -5 -1 -5 -4 10 12 -3
its index|-6 -3 -1 6 12 -1 -2 -4
its meaning|11 0 -4 1 0 0 -1 -5
its own|-3 23 -8 -11 -1 13 -8 -5
its radius|11 -6 -4 7 -3 5 -3 -8
its result|-6 16 -9 0 1 1 -1 -1
its second|13 -4 -4 -2 -1 -2 -1 0
its values|19 1 -4 3 -6 -7 -5 -1
itself|-4 11 14 -5 -1 0 -14 -1
itself is|-6 -1 -1 -1 -1 12 0 -1
iv|-2 15 -1 -7 0 -3 -1 -2
ivy|5 -1 2 8 1 -8 -6 -1
j|46 8 -3 -15 -14 -14 -3 -5
j <number>|11 -7 1 -1 -2 1 -2 -1
j ai|32 -3 -6 -10 -1 -10 -1 0
jack|11 -7 -1 -2 10 0 -14 4
jam|14 -2 -1 0 -1 0 -6 -3
jamais niveau|0 -2 -6 0 0 0 -1 9
james|8 -3 -7 -3 2 -3 7 -1
james buys|15 -2 1 0 -6 -2 -4 -2
james has|10 -2 -1 -6 3 -2 -2 -1
jane|11 -4 0 0 -1 0 -1 -5
january|16 5 1 -8 -1 -9 1 -4
january <number>|11 0 -2 -8 0 0 -2 1
japan|14 -15 9 7 -3 0 -7 -5
japanese|8 -14 -12 -5 6 9 12 -4
jar|20 -6 5 -7 -1 0 -11 -1
jargon|12 -2 -7 -6 10 -5 -8 5
java|12 -2 -10 7 7 3 4 -19
java code|6 1 -5 1 -2 7 3 -10
java function|11 6 -2 3 -5 1 -10 -3
java lang|16 -3 -1 -5 0 -3 -1 -2
java method|11 -7 -4 0 1 3 -5 1
java program|24 0 -6 0 -9 -4 -6 1
javascript|12 0 3 -2 1 -3 -4 -7
javascript and|3 10 -6 3 -1 -1 -5 -2
javascript code|21 2 2 4 -3 -7 -11 -9
javascript def|16 2 -5 -4 -1 0 -2 -5
javascript to|14 -3 0 0 -2 0 -8 -1
javascript write|12 -14 13 4 -4 -3 -8 1
jax|15 -7 -1 -3 -5 7 -3 -4
je|12 3 -7 6 -4 -7 3 -5
je comprends|3 12 -5 -1 1 -3 1 -7
je suis|16 -2 2 -7 -5 -4 -6 6
je te|4 -3 -3 -3 12 -2 -5 1
jeans|28 -7 -1 -2 -6 -6 -1 -5
jeans and|13 -3 2 -3 -4 -4 1 -2
jede|-16 26 -2 1 1 1 -8 -3
jeden|4 -12 -4 12 9 -2 -4 -3
jeder|-9 13 7 10 -10 -3 -5 -5
jest|18 -4 -7 -5 4 -6 -8 10
jewelry|11 2 -2 0 -2 -1 -1 -7
jewelry store|11 2 -2 0 -2 -1 -1 -7
jim|12 -6 -1 -2 -1 -3 0 1
jira|26 -3 -1 -1 -6 -4 -5 -6
jo|17 -5 0 -4 0 -2 -2 -4
job|10 -3 6 -5 3 -11 2 -4
job ad|19 -5 0 2 -3 -5 -6 -3
job advert|13 -4 -3 1 1 1 -9 1
job interview|13 -3 -4 -1 -1 0 -3 -1
job is|16 -7 -8 5 -8 5 -5 2
job offer|9 2 -8 2 -1 3 -2 -3
jobs|5 -4 -3 -8 -3 4 11 -1
john|2 -10 5 -3 3 2 -1 2
joined|15 -2 -3 -7 0 -5 0 2
joined the|16 -7 -2 -6 -1 1 -1 1
joining|-7 9 -6 -2 -8 7 8 -1
joins|-7 4 -1 10 -1 -1 -1 -3
joints|-1 -4 -3 -3 -1 -1 -3 15
joke|6 -11 2 5 14 -13 2 -5
joke about|18 -6 1 6 -10 -3 4 -9
jokes|15 -9 6 -5 0 -6 -7 6
jonas|12 -3 -1 -2 0 0 -4 -1
journal|-1 2 -4 11 -2 8 -7 -7
journey|11 -7 7 -1 -6 -6 0 2
joyful|9 0 0 0 0 0 -8 -1
jpeg|10 2 -5 -2 -1 -1 -1 -2
jpg|15 0 -1 -4 -6 -1 -5 2
jquery|12 1 -4 0 -5 0 -2 -3
js|0 5 -5 2 5 -2 -10 4
js and|18 -4 -5 0 -4 -1 -1 -3
json|6 6 -8 6 -1 -16 -3 10
json <quotation>|-4 22 -11 -3 17 -4 -14 -3
json answer|-5 -6 0 14 0 -5 0 0
json array|1 -2 -5 -12 12 8 3 -6
json lines|6 -5 -6 -3 -3 0 13 -3
json object|-3 3 -3 -8 -6 -1 10 7
json only|-1 -9 16 10 -9 -10 6 -1
json with|16 14 -9 -4 -5 -9 8 -11
jsonl|-13 6 -6 -3 -9 -2 6 21
jsonl with|-1 -7 -3 2 1 1 13 -6
json으로|13 -5 0 0 0 -7 0 -1
judge|-21 -24 10 12 36 1 0 -15
judge alone|0 -4 11 0 -3 0 -4 0
judge if|-5 -2 -2 10 -1 -3 1 1
judge s|0 -6 6 1 -4 11 -4 -4
judge the|-11 -4 -1 15 11 -5 -4 -1
judge verdict|9 2 -6 -9 11 -2 -3 -3
judgement|21 3 -1 -5 -3 -10 -4 -1
judges|7 -8 0 -9 22 -6 -5 -1
judging|4 16 -4 -9 -6 -3 0 2
judgment|18 -9 3 -4 -3 -6 2 0
jueves|13 5 -4 -4 -2 0 -4 -5
july|1 11 -2 -2 -4 -2 0 -2
jump|-8 25 -3 -2 -3 -8 -5 4
jumps|-9 10 -2 -3 9 -2 0 -2
june|-8 9 0 10 -3 -9 -4 6
jungle|12 1 0 1 1 -1 -5 -9
junior|20 -5 -7 0 -3 -3 6 -8
junk|-1 -3 16 -9 -8 3 -5 8
junto|9 -9 -6 11 10 -7 -9 3
jupiter|11 6 -5 -5 -4 -2 -1 0
just|2 8 12 1 -8 1 -14 -2
just a|3 0 9 -10 -5 4 -6 5
just that|8 0 -8 -4 1 -5 -2 10
just the|0 -5 1 10 0 -3 -10 5
just use|-4 -5 0 0 1 -1 -1 11
justification|0 15 -3 6 -11 -10 -6 7
justification for|-4 11 -3 -2 0 -2 1 -2
justifie|-11 17 -2 14 -3 -5 -8 -3
justified|1 2 -1 20 -6 -6 -3 -7
justify|10 18 -16 5 -9 3 -2 -8
justify in|10 0 0 5 -5 -5 -3 -1
já|-1 3 19 1 -5 -14 -2 -1
k|-6 6 -14 -3 6 12 1 -2
k <number>|-1 2 -2 7 17 -8 -8 -7
k and|12 1 2 -6 -1 0 -5 -3
k in|12 -1 0 -3 -9 -6 9 -2
kaution|3 -8 -2 1 14 -8 -5 5
kb|1 5 -1 -2 -12 0 -3 13
keep|-7 -8 1 -3 1 -13 8 21
keep a|10 9 10 5 -9 0 -12 -13
keep all|-3 9 -3 -6 -3 -5 -5 16
keep as|-7 -2 -2 0 18 1 -5 -2
keep deadline|11 0 -3 0 0 -4 -3 -1
keep drop|-8 1 0 21 -4 1 -4 -8
keep each|14 -5 0 -5 -2 -1 0 -1
keep getting|19 -5 -6 8 -2 -4 -6 -4
keep going|-3 0 14 -2 0 2 -11 -1
keep it|9 -8 15 -12 -6 7 8 -14
keep my|6 6 -3 3 4 -4 -2 -10
keep only|-2 -3 -6 18 -2 -3 -6 4
keep the|2 -10 -7 -12 3 1 9 15
keep to|19 -10 11 -5 -3 -16 2 1
keep what|-12 -4 4 -2 1 -1 -3 17
keep your|10 -1 -4 2 -7 -1 4 -2
keeper|-9 0 -6 5 9 0 9 -8
keeping|7 0 -5 -5 -3 -6 -2 15
keeps|-6 -4 -8 3 19 -4 13 -12
keeps changing|-7 1 -9 3 -5 4 15 -2
keeps the|-2 -3 -6 -8 13 -4 11 0
kein|0 13 -7 -3 -2 -4 10 -7
keine|-12 9 4 2 -6 7 -4 0
kenya|-6 -2 -2 -3 1 0 14 -2
kept|-6 -2 21 8 5 -9 -9 -7
kept <number>|-9 5 1 8 5 -2 -7 -1
kettle|18 -9 3 1 6 -5 -3 -10
key|6 -5 -2 1 -15 4 8 2
key <quotation>|2 -4 15 -5 -1 11 -12 -5
key and|15 -3 -2 1 0 1 -10 -2
key difficulty|-6 -5 0 -2 1 -4 17 0
key duties|13 -6 1 0 -1 0 -7 -1
key on|23 -9 2 -2 -1 -1 -13 0
key points|21 -5 -2 -2 -1 -1 -5 -5
key topics|11 0 0 -1 1 1 -5 -7
keyboard|19 -1 -3 1 -3 0 -5 -7
keyerror|11 -4 -4 0 -3 -3 3 -1
keys|-2 2 -6 7 -8 -6 -1 12
keys <quotation>|1 11 -2 -1 -6 -2 -6 4
keys output|-7 -2 -1 -1 -1 -1 -1 13
keywords|30 -5 0 -5 -7 -4 -3 -6
kg|-1 26 -3 3 -12 -6 -8 1
ki|-4 -5 -5 -4 0 13 9 -4
ki assistenten|-4 -5 -5 -4 0 13 9 -4
kick|25 -7 -7 -3 -2 -2 -6 1
kick off|17 0 0 0 -3 -3 -9 -2
kicked|4 -1 -3 -1 -4 11 -5 0
kid|16 -1 -5 4 1 -9 -1 -5
kid asks|8 -5 -6 14 -2 -3 -4 -2
kids|13 5 -8 -4 -4 -5 10 -7
kids and|13 -4 -2 -3 2 -3 0 -3
kids who|13 -7 -2 3 -7 -1 -2 2
kill|9 -7 -7 13 -4 -2 2 -4
kill a|-6 2 -1 7 -1 8 0 -8
kill it|16 -6 -3 0 -1 -6 1 -1
kill my|13 1 -5 1 -2 -6 0 -1
killed|16 -2 -4 -2 0 -1 -5 -1
killing|12 -2 0 6 -5 -4 -4 -4
kills|8 -6 1 -10 1 9 9 -12
kind|7 3 -7 -4 -8 5 10 -5
kind and|-6 -1 -1 11 -2 -1 1 -1
kind of|7 4 -3 -2 -2 2 5 -12
kinder|-6 -2 -2 -2 4 -2 -7 17
kindly|-19 14 -4 15 2 -5 5 -8
kinds|15 -8 2 -1 -7 5 0 -5
kinds of|17 -6 6 -2 -4 4 -12 -5
king|11 5 -9 6 -2 -9 -2 0
kiosk|14 -2 0 -6 -5 0 0 -1
kit|21 0 -9 -2 -9 3 0 -5
kitchen|8 -14 12 -9 -6 10 18 -19
kitten|21 -1 -7 -6 -7 1 -8 8
kj|9 2 2 -5 -3 12 -8 -9
klasse|19 -16 -9 10 2 -3 -4 1
km|0 7 1 7 -6 3 -3 -10
km at|-10 9 -4 0 3 5 -1 -2
km h|-13 8 6 11 2 9 -12 -12
km in|3 -2 -1 -5 -4 -6 11 5
knees|-2 11 14 1 -7 -6 -9 -3
knife|18 -6 -2 -4 4 3 -6 -6
know|-3 4 5 10 -1 -7 -7 -2
know a|14 -5 -1 0 0 0 -2 -5
know and|5 -2 2 5 -10 -7 6 1
know how|8 -8 -2 0 3 -12 11 -1
know i|0 -4 10 0 -1 1 -6 0
know it|16 5 -4 -3 0 -12 1 -3
know nothing|18 -3 -3 -4 0 3 -5 -5
know that|3 -1 0 11 0 -9 0 -3
know the|14 6 -9 -3 -2 4 -5 -5
know what|-5 14 0 -5 0 0 -6 2
know when|12 -9 0 -2 0 0 0 0
know where|19 -4 -9 -2 2 -7 -2 1
know why|9 -6 -5 5 4 5 -12 0
know you|-9 -6 14 1 -1 2 2 -2
know your|16 -5 -7 -1 -4 1 2 0
knowledge of|11 9 -8 -1 -3 -2 -3 -3
knowledge to|-8 -2 4 -1 -3 -1 12 -1
known|-8 12 12 -9 -6 -19 2 15
knows|13 -10 13 -1 -12 -4 -2 3
knows that|7 -9 -1 -2 -2 2 -2 6
komplett|-6 -8 -4 9 -1 -3 -3 18
koreans|16 -8 1 -3 -5 -6 -3 10
kosten|16 -9 4 7 -4 -9 -2 -3
kostet|15 -3 -2 -2 -3 -1 -1 -3
kostet wohnung|14 -4 -1 -2 -2 -1 -1 -3
kraft|-5 -1 -1 -1 -1 11 -1 -1
kubernetes|21 -7 -1 0 -5 -6 -1 1
kubernetes pod|15 -3 -3 -1 -2 -3 -2 -1
kwh|6 -8 2 3 -10 3 -3 6
kündigung|14 -1 -3 -4 -2 -1 0 -1
kürzer|31 -14 -3 -2 1 0 -2 -10
l|-30 -1 0 3 9 4 3 11
l <number>|5 -17 -3 1 -1 12 10 -6
l <quotation>|-3 -7 0 -1 14 -2 -2 1
l amour|4 -4 -4 -3 -1 -4 15 -3
l assistant|-2 -4 11 5 -8 -5 3 -1
la|-9 4 -3 3 6 3 -6 2
la contestación|-5 4 -2 1 -4 23 -10 -6
la fin|-10 -2 11 -3 0 0 -4 9
la lista|6 -1 0 -3 -5 17 -9 -6
la première|-1 4 7 -7 9 -7 -4 -1
la respuesta|-17 5 3 10 -4 4 -6 4
la réponse|-16 10 7 14 -8 -5 -10 7
la solución|4 -7 10 -5 -7 -5 8 1
la sortie|-3 12 -5 -4 -4 -3 -5 10
la web|13 11 -3 -5 -5 -2 -4 -5
lab|27 1 3 -4 -10 -5 -9 -2
lab notebook|-9 9 0 0 0 0 0 0
label|-10 5 -17 13 21 -11 0 0
label and|8 -4 1 -6 10 -7 -3 0
label every|13 -7 0 -4 7 -4 -4 0
label for|-2 1 -4 13 18 -8 -3 -15
label the|-10 -7 -2 19 7 -3 1 -5
label to|2 -6 1 5 -4 3 -8 7
labeled|9 -2 -1 0 1 0 -6 -1
labeled with|9 -2 -1 0 1 0 -6 -1
labelled|9 -2 0 6 -5 -7 3 -4
labels|5 -7 -7 7 4 -8 -4 11
labels <number>|-3 -3 0 1 0 3 11 -9
labs|-9 3 -1 8 -1 -3 -3 7
lacking|-6 6 -1 -4 -9 8 7 -2
lacks|14 -6 -3 -5 9 1 -5 -5
ladder|-10 6 -2 -10 15 1 9 -9
lady|17 -2 -3 -2 -4 -4 3 -4
laisser|10 -2 8 -2 -2 -3 -2 -8
lamp|19 0 -8 1 -1 -10 2 -3
land|-3 6 -2 10 -2 3 -6 -6
landing|2 11 -1 -7 -1 -1 -2 -1
landing page|2 11 -1 -7 -1 -1 -2 -1
landlord|-5 5 0 -7 2 -7 2 10
landlord ask|-7 -1 0 1 1 -4 14 -5
lang|11 7 -5 -9 -5 -9 0 9
langsam|8 10 -3 -5 -3 2 -4 -5
language|6 5 0 7 -22 4 5 -4
language <number>|2 -8 2 8 0 -1 -1 0
language explanation|-3 -3 -2 0 2 -4 -2 11
language model|-11 2 -1 9 3 -6 0 5
language of|16 3 -4 6 -4 -6 -13 2
language processing|14 -6 -4 1 0 1 -3 -3
language with|13 -4 -7 -7 -5 -4 5 8
language you|1 -6 13 -2 2 1 -6 -2
lantern|6 -2 -4 -3 -8 0 -3 12
lanterns|10 -1 1 1 0 -1 -5 -4
laptop|8 0 -8 0 -5 -4 5 3
laquelle|0 -4 -2 -2 13 -2 -3 -1
largest|1 11 0 -5 -3 -4 -7 6
largest files|22 -2 -1 -2 -7 -1 -3 -7
las|-17 -3 2 -2 -2 11 4 8
lassen|-10 -11 -8 7 6 -5 11 9
last|-7 26 -4 9 -11 -5 4 -11
last <number>|9 -7 -9 -5 5 0 -3 10
last answer|22 -4 -3 -8 -7 7 -6 -1
last assistant|-7 -1 -2 13 -2 -2 0 0
last check|-3 -8 7 -1 1 1 1 1
last entry|15 5 -4 -4 -2 -2 -2 -6
last line|-11 15 4 11 0 -4 -10 -4
last message|5 -5 -2 12 -7 -4 9 -8
last modified|8 0 2 -7 -2 -4 -7 9
last one|20 7 -4 -2 -3 -4 -5 -8
last sentence|0 12 -5 -1 0 -1 -5 0
last time|15 -5 -5 -6 -2 -1 -7 10
last two|12 0 -5 -4 2 2 -3 -4
last week|16 -9 2 3 0 -1 -9 -2
last year|9 -3 1 10 -3 4 -10 -9
last_name|17 -9 2 0 -1 1 0 -10
lasts|8 -11 4 -7 7 3 3 -6
lasts <number>|11 -3 3 -7 1 1 1 -6
late|11 3 -7 -3 0 8 -4 -8
latent|-7 2 17 -3 -3 -3 -4 2
later|13 -2 -13 -1 -11 9 4 1
lateral|20 -7 -5 1 -3 2 -6 -2
latest|10 -3 -3 -7 2 2 4 -5
latex|-5 8 -5 -9 -3 -2 -5 21
latin|18 -5 -1 -6 10 -7 -6 -3
lauder|8 -9 -8 0 -2 1 0 9
lauder the|8 -9 -8 0 -2 1 0 9
laughed|14 0 -2 -2 -7 -1 -4 2
law|1 8 -12 -7 -6 3 14 0
lawyer|2 -9 -5 6 5 -5 14 -8
lawyer and|11 1 1 -2 -4 0 -5 -3
lay|3 8 -7 -7 -6 -6 11 2
lay out|-4 14 -3 -2 1 -2 -1 -2
layer|8 -4 -2 4 8 -8 -11 4
layer above|12 -1 -2 -1 -2 -3 2 -4
layman|1 -7 1 -3 13 -2 -2 0
layout|-1 7 -1 -1 -14 3 -6 12
layout of|11 -1 -5 -1 -1 -1 -4 1
layout units|10 -5 0 0 0 0 0 -6
lazzies|-6 11 0 -1 -1 -1 -1 -1
lbs|13 -4 1 -5 -5 2 7 -7
le|-2 1 3 9 3 -16 5 -3
le barème|-6 -1 -1 11 -1 -1 -1 -1
le chat|14 -4 -3 3 -8 0 0 -3
le corrigé|7 -1 -2 9 -1 -3 -8 -1
le motif|-7 5 -4 -3 17 -3 -4 -2
le résultat|-2 -8 -3 12 0 -2 12 -8
lead|7 6 -3 -10 0 -5 5 1
lead from|1 8 3 -9 -5 3 -1 0
leader|13 -3 -5 1 0 -5 1 -1
leadership|11 3 0 -1 -6 -5 -1 -1
leading|14 -4 -3 4 -7 -4 1 -1
leads|8 12 -19 -5 -4 7 -1 2
leads to|6 11 -14 -3 -6 4 -1 2
leaf|-1 -1 -2 -3 -12 -3 12 10
leaflet|15 -1 -7 -3 -1 -4 2 -1
leak|1 3 -1 12 -1 -2 -7 -5
leakage|-2 -5 -1 15 -2 -2 0 -3
leaking|-4 -8 8 -9 -4 -2 9 10
leaks|5 9 -8 1 -13 0 -3 9
leaning|0 -5 14 -1 1 -2 -2 -5
learn|8 7 -3 -1 -14 -8 3 9
learn by|20 -4 -3 -3 -4 -1 -6 1
learn from|9 -3 1 -1 1 -3 -9 4
learn how|6 -7 0 8 -1 -1 -1 -5
learned|-9 2 -1 -2 -4 7 -3 9
learned from|-8 -1 -1 -1 -4 7 -2 10
learner|1 6 -15 -14 -10 1 16 15
learner s|4 -4 -2 0 0 1 -7 9
learners|1 9 1 -6 7 -2 -10 0
learning|23 0 -9 -1 5 -7 -4 -7
learning from|12 -2 -4 6 -3 -4 -2 -3
learns|-2 -3 -6 -2 -2 0 18 -3
learnt|-2 0 1 1 -1 -6 -7 14
learnt that|0 -9 11 2 -3 -8 0 7
lease|9 2 -8 -4 9 9 -8 -8
lease <number>|13 1 1 -6 -2 -3 -1 -2
lease for|-1 -10 -4 2 7 9 -1 -1
least|-9 20 -2 -9 3 1 6 -9
least <number>|12 6 -4 -13 1 0 -3 1
least five|-5 14 -5 1 0 -4 -1 0
least four|-3 12 -2 -3 -2 -6 10 -5
least one|14 -8 7 1 8 -1 -14 -8
least six|-4 30 -5 -5 -5 -4 -5 -2
least three|-6 10 3 0 -11 1 10 -6
least two|-7 6 8 -1 -3 8 -9 -3
leather|15 -3 -6 0 -2 0 0 -3
leave|0 -2 7 -8 -6 1 -2 9
leave <quotation>|4 13 -7 -4 -1 3 -3 -6
leave error|4 -5 3 11 -1 -1 -7 -4
leave from|14 -4 -2 -4 0 5 -8 -1
leave measure|11 0 1 1 -3 -3 -6 0
leave nothing|0 13 -3 -5 0 -4 -2 0
leave out|5 -3 10 2 1 1 -4 -11
leave proposal|10 -1 -3 -1 5 -2 -2 -6
leave reason|11 -3 0 0 -3 6 -7 -4
leave the|-20 -11 20 -8 1 18 -8 7
leave user|-7 -2 11 0 0 0 -4 4
leaves|-6 13 -6 0 0 -16 9 6
leaves at|2 6 -2 -1 -3 -10 7 1
leaving|-9 7 12 -2 -3 -2 -14 11
lecture|17 -3 2 4 -8 -10 -7 6
lecture <number>|-7 -4 -1 -1 3 0 -1 12
lecture notes|10 -4 0 1 1 1 -5 -5
led|-8 7 12 -4 -1 1 3 -11
led a|-5 0 11 -4 0 0 -1 -1
ledger|7 -10 -5 8 9 -6 2 -4
lee|-6 -4 -6 -6 1 12 -2 11
leeds|6 13 -2 -4 5 -3 -10 -4
leeds stand|12 0 -3 -3 -2 2 -2 -4
left|2 13 -14 -8 25 -6 -3 -8
left <quotation>|-10 3 -1 -2 24 -7 -5 -2
left a|-2 -3 1 -7 9 1 -1 1
left and|8 -5 -1 -1 9 -9 -4 2
left answer|-5 -9 0 5 10 -1 0 0
left if|23 -12 2 0 -6 2 -4 -5
left in|2 11 3 3 -11 -7 -2 1
left my|12 3 -4 -2 2 1 -3 -7
left on|18 -3 -4 1 -5 0 1 -7
left out|-13 6 -1 5 -1 6 -1 -1
left reply|-1 -4 -1 -6 10 1 -1 1
left right|-9 -1 -2 -3 18 -5 0 2
left side|10 0 0 1 -8 0 -3 0
left standing|-13 5 0 0 9 -1 0 0
left the|0 9 -1 -2 -7 -3 1 3
left to|-1 2 -4 -2 -4 16 -3 -3
leg|27 -4 -5 -3 -4 -5 -6 -1
legacy|12 -3 0 0 -6 -1 -1 0
legal|21 -3 -22 -1 1 0 1 3
legal advice|7 -4 0 -6 -1 12 -7 -1
legal question|-7 16 -7 0 0 0 -4 0
legs|20 -8 1 -3 -7 -5 -4 5
leia|-2 -4 -4 -2 9 -5 10 -3
lemmas|-4 13 1 4 -5 -8 0 -1
len|-6 9 -11 9 0 6 -4 -3
len xs|0 11 -2 -5 1 -10 8 -4
length|-6 -1 -23 2 4 -3 11 16
length <number>|8 8 -10 -3 0 -4 0 0
length and|-5 -4 -4 -6 6 0 18 -5
length as|12 -4 1 9 1 -8 -7 -4
length for|-1 -7 -5 4 -1 3 -1 9
length i|11 -1 0 -2 -1 0 -2 -5
length is|17 -4 0 1 -1 -2 -7 -4
length of|16 -8 -5 0 -3 4 -1 -3
lengths|16 -10 -10 8 -6 2 -1 1
lente|16 8 -3 -2 -6 -5 -3 -4
lequel|7 -4 -6 -2 13 -3 -5 0
les|-3 9 -4 -21 16 -6 3 6
les deux|-3 6 -7 -2 12 -1 -4 -1
les points|14 -1 -1 -2 -5 -1 -4 0
less|8 -1 -2 2 15 1 -8 -15
less angry|16 -3 -3 -3 -4 -5 2 1
less like|1 -2 0 -2 14 -3 -4 -4
less than|9 3 -6 -2 -3 2 -5 2
lesson|3 -6 -12 -10 -10 14 4 18
lesson plan|12 2 0 -1 -4 1 -5 -4
lesson with|-8 -3 1 -3 2 0 -3 14
let|1 2 3 4 -1 -20 -6 17
let it|-4 -8 15 -4 -3 -4 7 1
let me|7 4 -5 -8 -5 0 -5 12
let s|36 0 -6 -2 -6 -13 0 -10
let the|-2 9 8 8 -6 -11 -6 0
let them|1 10 -2 3 -3 -3 -7 1
let us|-14 3 8 -5 -3 4 8 -2
lets|-10 9 -1 -4 -1 -1 -2 10
letter|6 3 0 18 4 -20 11 -21
letter <number>|-8 -5 -3 4 0 3 9 1
letter <quotation>|-1 -3 -1 13 -2 -4 1 -3
letter a|3 -8 -2 8 -5 -2 7 -3
letter and|-7 -6 8 8 -8 3 5 -3
letter at|14 -6 -4 1 -2 3 -2 -3
letter e|-8 0 -1 9 -4 -1 7 -1
letter for|5 6 -6 -9 14 -6 -2 -1
letter from|10 -2 -2 4 -5 7 -12 0
letter i|0 -3 -2 -4 11 1 -4 1
letter if|10 -10 0 0 0 0 0 0
letter in|21 -7 -4 -1 0 -2 -4 -3
letter is|23 -8 -3 8 -3 -9 -4 -4
letter of|6 -1 -15 -7 9 4 6 -2
letter openings|11 1 -2 -2 -5 -1 -2 0
letter to|17 6 6 -7 -12 6 -8 -8
letters|7 8 5 -13 2 -7 1 -3
lettre|-2 12 -6 -2 12 -5 -12 3
letzten|-12 13 14 0 -4 -1 -5 -5
leute|-7 -1 -8 0 0 0 17 0
leve|10 -5 -9 6 -6 17 -8 -5
level|-3 -6 -2 -5 4 -10 3 19
level <number>|-3 -5 -2 0 -3 6 17 -10
level b|-8 -2 3 -1 11 -1 -2 0
level of|10 -6 -1 -3 0 -4 -4 7
level seems|12 -5 0 0 0 0 -7 0
level with|3 -2 -3 -5 -3 0 13 -3
levels|-1 -4 10 -12 -3 7 7 -3
levels <number>|11 1 1 -5 0 0 -6 -1
lg|27 -4 -3 -5 -2 -7 -2 -3
lgtm|15 -2 -1 -1 -1 -5 -3 -1
li|12 -5 -1 -1 -2 1 -4 0
li wei|12 -5 -1 -1 -2 1 -4 0
liability|3 -8 8 -3 -4 -5 14 -6
librarian|10 -2 -5 0 -3 -3 -1 3
libraries|8 -5 10 3 -4 -4 -9 0
library|-7 5 5 -5 -6 -3 2 9
library app|2 7 -10 -2 -5 6 -1 2
licence|6 8 6 -7 -8 -3 -7 5
license|14 -4 1 -3 1 -1 -1 -7
licenses|1 15 -3 -3 -8 -1 -2 2
licenses it|-2 13 -2 -4 -4 -3 1 1
lies in|-1 -13 -1 -2 -7 0 16 9
life|7 -4 -3 -2 -5 2 13 -8
lifestyle|23 -5 -6 4 -5 2 -10 -2
lift|19 4 -6 -2 -13 -6 -5 10
lift a|18 -8 -5 -4 -4 0 -7 11
lifted|-6 11 -4 -1 -8 0 -4 12
light|3 -1 -1 -2 10 3 -14 1
light and|16 -1 -2 -3 -5 -2 -1 -2
light beams|15 -2 -1 0 -4 -2 -4 -3
light to|0 0 0 -1 10 -1 -7 -1
lighter|-7 -4 2 1 2 -2 10 -2
lighthouse|1 -5 -5 9 0 -1 9 -8
lighthouse keeper|-2 -4 0 15 -4 0 -2 -1
lighting|14 4 -5 -2 -2 -5 -1 -3
lightly|-6 3 -2 -1 -1 -2 -2 12
lights|12 0 -1 -5 -3 -2 -5 4
lightweight|12 -1 -4 -1 -5 0 0 0
ligne|0 16 -6 -2 -7 -5 -3 8
lignes|21 -5 -5 -7 8 -3 -1 -7
like|-1 -13 0 3 0 0 8 3
like <number>|-6 3 9 1 -7 -2 5 -3
like <quotation>|22 -8 -11 -1 -13 -2 2 11
like a|17 -4 4 -2 -2 6 -20 2
like an|10 -7 -1 13 -3 -6 -7 2
like answer|-6 0 -1 0 -1 10 -9 6
like but|13 -5 -1 -2 0 -2 -2 -1
like each|-6 -5 -5 -1 18 -2 5 -5
like i|13 1 -2 -1 -2 0 -6 -4
like in|13 -1 -7 1 2 -4 -3 0
like it|8 -12 -12 20 7 -3 -5 -3
like me|14 -6 5 0 -1 -5 -3 -3
like questions|-5 -7 0 -2 0 3 18 -7
like that|16 0 -5 -6 -4 -9 -12 20
like the|7 13 -8 3 -3 -15 -4 7
like this|6 -9 -3 -1 12 -3 5 -7
like to|20 -6 1 -11 9 -3 2 -12
like you|-2 -7 14 -4 3 9 -8 -4
likelihood|7 -6 -2 19 -1 -6 -5 -6
likely|-5 -1 9 14 -7 -11 -5 6
likely cause|12 -3 -3 -2 2 -1 -2 -1
likely to|13 -1 4 -2 -2 -3 -4 -4
likert|-5 -2 -2 13 -2 0 -2 0
limbs|15 0 -4 -4 -2 -2 -1 -2
limerick|17 -3 -6 -3 6 -8 -2 0
limerick about|17 -2 -5 0 -4 -5 -1 -1
limerick on|3 0 -2 0 10 -1 -3 -7
limit|12 -5 -12 -8 -1 -5 10 9
limit <number>|12 -2 1 7 -4 -1 -10 -3
limit each|13 0 -2 -8 -8 1 0 4
limit is|12 -4 0 -8 0 0 0 0
limitations|4 12 -5 -5 -3 2 -2 -3
limite|0 -2 8 -1 -4 -8 10 -3
limite vers|-6 -2 10 1 1 -3 1 -3
limited|8 4 2 -5 1 2 -4 -8
limits|-2 0 -11 4 -12 6 3 11
lindqvist|1 6 -7 -8 -1 4 10 -6
line|-14 25 -1 4 -12 -10 -4 12
line <number>|13 -7 21 -10 -11 -7 -13 14
line <quotation>|2 13 18 -3 -11 -4 -8 -7
line after|-10 17 -1 -5 3 -2 -1 -3
line and|7 7 -2 3 -5 2 -3 -9
line breaks|-2 -4 -2 -2 -2 -3 -3 18
line by|8 13 -6 3 -1 0 -2 -16
line each|11 -5 -7 -3 10 -6 -6 5
line for|4 3 -8 12 -3 7 -8 -7
line in|17 -9 6 5 -9 -4 -1 -5
line is|-11 7 11 -2 -6 -2 3 -1
line no|10 -2 -3 -4 -4 -3 13 -8
line of|-4 10 4 6 -10 -2 -5 0
line per|12 -5 4 5 -6 -2 -3 -5
line same|19 -7 2 1 -4 3 -7 -7
line so|9 0 -2 2 0 -5 -13 8
line that|-2 10 -5 5 3 -6 -1 -3
line the|2 11 -4 1 2 -7 -2 -4
line to|1 14 -5 -3 -3 -4 -2 2
line where|13 1 -6 -6 0 3 -2 -2
line with|13 9 -10 -2 -2 -4 -7 4
line would|13 4 0 -2 -4 -3 -7 -1
linen|14 -3 -2 -3 -4 3 0 -5
liner|24 -7 -2 -3 -5 1 -6 -2
liner that|19 -5 -2 -1 -3 1 -6 -3
liner to|12 -3 -1 -2 -2 -2 -2 0
lines|9 6 -5 -3 -7 2 1 -4
lines and|21 -1 3 -8 1 -11 -4 -2
lines at|12 0 3 0 -3 -3 -10 0
lines don|9 -3 0 -1 0 2 -7 0
lines in|6 9 -7 -3 -8 4 2 -2
lines no|4 -1 1 -3 -4 10 -2 -5
lines of|11 1 5 7 -9 -9 8 -13
lines one|-14 16 1 1 1 1 -6 -3
lines that|-8 3 -3 -5 4 3 -2 10
lines then|-3 13 2 7 -6 -4 -5 -2
lines with|17 -2 -3 -3 0 4 -7 -6
lines words|1 -6 6 2 3 3 4 -14
linguagem|10 -4 -5 3 -3 9 -5 -5
linguist|1 -7 1 -3 13 -2 -2 0
linha|-5 -2 -5 11 -6 -1 -7 17
link|23 2 -4 1 -3 -3 -11 -5
linked to|18 -1 -1 -2 0 -1 -8 -4
linkedin|7 3 0 8 -2 1 -5 -12
linker|19 -8 9 -2 -7 0 -7 -4
links|6 -1 -2 2 -7 -4 -13 18
links in|13 -11 -3 2 0 0 -1 0
lint|11 -7 -1 -4 2 4 -3 -1
linux|16 -5 -1 1 0 1 -5 -6
linux shell|12 -2 0 1 1 0 -6 -4
lips|16 -4 -2 -1 -1 -2 -5 -2
liquid|1 5 -4 -2 9 -6 -3 0
liquor|19 -4 -3 -1 -3 -2 -3 -3
lisbon|19 7 -17 8 -3 -5 -8 -2
list|-2 9 -16 -4 9 9 -1 -5
list <number>|6 -4 -5 -12 -6 -1 20 2
list <quotation>|18 2 -1 -3 -4 -3 -4 -6
list all|28 -10 3 -6 -4 -1 -8 -1
list and|1 11 -1 -5 -4 -1 -2 1
list any|11 -3 -2 -5 -2 -4 -6 10
list below|-2 -4 -2 -1 -3 -1 11 2
list every|-5 -5 -2 -3 -4 27 -4 -4
list everything|2 -5 -4 -5 -1 12 1 -1
list for|17 5 2 4 -4 -6 -17 -1
list in|2 -5 2 -5 -14 7 7 7
list of|11 3 -11 2 0 -6 4 -3
list say|20 -10 -2 -4 -8 -4 4 3
list the|11 -9 -8 3 7 -2 -9 8
list them|5 -7 9 -4 -4 -4 -3 8
list what|5 -3 -2 11 -9 10 -7 -4
lista|4 0 -6 1 -12 12 9 -9
lista de|18 -3 -3 8 -4 -4 -9 -3
liste|7 -15 -6 -4 16 11 -4 -5
listed|13 -5 2 -7 -9 -5 13 -2
listed in|17 -3 -1 -2 -1 -1 -7 -3
listen|20 -1 12 -5 -14 1 -8 -4
listener|1 0 3 8 -4 -3 -10 5
listening|-5 0 -1 -1 10 -3 6 -6
listing|3 14 1 -9 0 -4 0 -5
listing of|9 3 -3 2 -2 -1 3 -10
listing so|7 4 -2 0 1 5 -3 -12
lists|-11 -1 13 -4 4 9 -16 6
lists no|-3 -1 13 -1 0 -1 -1 -6
listwise|-3 -8 0 -7 23 -7 1 0
literal|-5 10 -3 -3 -5 -2 10 -1
liters of|16 0 -9 -1 -1 1 -4 -2
lithium|-1 4 -7 9 5 -5 0 -5
litre|10 -11 15 -3 0 -4 -4 -3
litre of|-6 -1 14 -1 -5 -2 -2 2
litres|6 10 0 -4 -8 1 -8 1
little|0 16 -10 -7 5 -11 6 2
live|28 -6 -3 -5 -5 -4 -9 5
live in|21 -7 5 -3 -3 -2 -3 -8
live on|12 0 1 -5 0 1 1 -9
lives|23 9 -14 -6 0 -5 -3 -5
lives in|19 -5 -7 0 7 -2 -6 -7
living|16 -5 -2 -1 -1 3 -6 -4
ll|5 -7 -8 10 2 -12 -4 15
ll answer|9 0 1 1 1 -2 -3 -8
ll be|1 -13 -5 -3 4 -3 6 14
ll get|6 -2 -5 0 -4 -3 -3 12
ll need|2 -8 -3 1 -1 0 -3 14
ll paste|1 -5 -3 19 -1 -6 -5 0
llc|6 3 -9 7 8 -9 -8 2
llc and|7 1 -8 8 8 -11 -8 2
llm|-2 -8 -7 14 3 8 -4 -4
llp|11 3 -6 -1 2 0 -5 -4
ln|13 -5 0 11 -7 -3 -6 -3
ln x|13 -5 -1 6 -4 -4 -4 -1
lo|-7 0 8 0 3 15 -1 -18
lo hi|-3 -6 -2 -1 0 9 6 -2
lo que|-7 8 16 -7 8 -11 2 -9
localhost|23 -5 -2 -8 -3 2 -6 0
localise|-1 -8 -3 7 -5 -6 -11 28
localise these|11 -1 -2 5 -1 -4 -5 -3
locally|16 -1 0 -6 -3 -2 1 -4
locate|-2 2 2 0 -4 15 -9 -3
locate the|9 5 4 -5 0 -5 -7 -1
location|20 -10 -4 -8 -8 11 2 -4
location and|-1 -3 -1 -6 0 10 3 -1
lock|5 -7 7 5 -7 -12 1 7
lock keeper|12 -4 7 -4 -2 1 -9 0
lock on|18 -2 -2 -8 1 -1 0 -6
locking|16 -2 -5 2 1 -8 2 -6
locks|14 1 -3 -5 -5 -1 0 -1
loesung|-4 -5 -4 -6 -2 11 -3 13
log|11 9 -14 2 -3 -6 -1 3
log and|15 -5 -1 -5 -1 -2 0 0
log for|0 14 -1 -6 0 0 -8 1
log lines|19 -4 2 -8 -3 -6 2 -1
log of|12 -6 -1 0 -1 -1 -2 -1
log txt|-2 6 -2 -4 2 -2 9 -7
logfile|21 -3 -4 -4 -1 -1 -6 -2
logic|7 8 -4 7 -4 1 -5 -11
logic is|-2 13 -1 -6 -1 0 -1 -1
logical|-1 18 -1 -8 -5 13 -6 -11
logical <number>|-6 -1 0 -1 -1 11 -1 -1
login|20 -15 -10 5 5 -11 2 4
login page|19 -1 -5 0 0 1 -11 -2
logistics|1 -1 -2 -9 9 4 7 -10
logo|24 -3 6 1 -11 -6 -8 -2
logo idea|14 -2 6 0 -4 -5 -5 -5
logos|16 -1 -2 1 -9 1 -6 0
logs|19 -7 -4 2 -4 -1 -9 3
loja|17 8 -1 0 -12 0 -9 -4
lol|4 -3 0 -3 0 -5 -4 11
london|18 -10 -9 2 0 4 -3 -2
long|-2 -2 23 -19 -14 -11 12 12
long and|7 -3 10 6 2 -9 -13 -1
long answer|4 -1 -8 -2 -5 -2 0 14
long as|-3 9 14 0 -4 0 -9 -6
long can|-2 4 -5 1 -3 5 7 -8
long context|-6 -1 -4 3 -1 -1 14 -5
long did|10 -5 -1 -1 2 0 -1 -3
long division|8 2 -8 -3 -1 -1 -4 8
long do|10 6 -9 0 5 -5 1 -8
long does|10 -5 -3 2 6 -9 -6 5
long how|13 -4 -2 -7 1 1 -2 0
long in|2 -7 13 1 2 1 -8 -5
long is|14 15 -6 -2 -3 -4 -8 -6
long one|-6 -7 8 -1 2 0 0 4
long short|28 -8 -10 -8 6 -13 -3 9
long tail|-3 1 2 1 0 -7 9 -4
long term|8 -10 -5 2 -4 -2 8 3
long the|6 -4 -6 2 -2 -5 -6 14
long then|15 -5 -3 -4 -1 -1 1 -3
long thought|-8 -1 12 0 -1 -2 -3 3
long will|18 -10 -2 -3 -1 0 6 -8
long would|8 5 0 -4 1 -2 -8 0
longer|-10 -11 6 -8 5 -3 7 13
longer and|3 -6 -9 1 -1 2 8 2
longer is|-19 5 2 3 13 -2 2 -3
longer than|-7 -7 6 -4 -1 -2 7 9
longest bone|10 -5 -5 -1 -2 2 7 -5
longest consecutive|6 -1 -8 -3 -4 2 0 7
longueur|-5 -2 -4 6 13 -2 -5 -2
look|7 -3 -12 12 2 4 14 -24
look alike|-11 0 -3 10 -1 -4 11 -2
look at|10 -1 -5 11 2 -3 -6 -7
look for|-3 3 -7 -8 9 6 1 0
look it|-6 9 -3 -7 4 6 -1 -3
look like|24 -5 8 -5 1 -9 0 -13
look on|9 -1 0 -7 5 -5 -1 0
look over|-3 10 4 -6 0 -6 9 -7
look up|-8 12 2 -3 -4 4 -5 3
looked|9 5 -1 3 -3 -3 3 -14
looked at|-2 14 -1 -4 -3 -7 5 -1
looking|13 10 -11 -2 -10 -4 4 0
looking at|17 -6 -3 0 2 0 -5 -5
looking for|-3 15 -5 -4 0 -2 3 -4
looks|15 4 4 -11 -14 2 6 -6
looks like|13 -3 10 0 -4 1 -7 -9
lookup|23 -4 -4 -1 0 -6 -5 -2
loop|7 8 -10 -8 13 -2 -3 -5
loop to|11 -6 1 -5 0 1 0 -3
loose|17 8 -3 -4 -9 -1 -1 -6
loosely|19 -4 -1 0 -2 -10 1 -3
lore|15 -3 -1 -4 -5 -3 1 0
los|-3 12 -17 -17 -2 17 5 6
los que|7 -3 -3 -4 -4 -4 -3 13
lose|1 -9 -6 -4 10 11 2 -4
lose a|20 -3 3 -3 -4 -3 -5 -6
lose the|11 -2 -3 -1 -7 -4 5 0
lose tie|-7 2 0 -2 11 -2 -1 -1
loser|-10 -1 1 1 14 -1 0 -4
loses|-1 11 -2 4 -2 -3 -6 -1
losing|11 -4 -6 -4 11 -5 5 -9
losing the|5 -2 -8 -5 12 -1 6 -8
loss|15 6 -4 -9 8 -9 6 -13
losses|9 9 -2 0 -7 -5 -1 -4
lost <number>|12 6 0 -6 -3 -2 -3 -3
lost a|-1 -5 1 -4 -6 -1 14 1
lost her|19 1 -1 -4 -3 -3 -8 -1
lost it|-4 -3 -2 2 10 -1 -10 7
lost the|4 -4 13 3 1 -2 -4 -10
lost their|10 0 0 0 -2 0 -7 -1
lots|14 -6 3 2 -2 -2 -1 -8
lots of|13 -7 2 1 -2 3 -4 -6
loud|2 16 -9 -2 -7 4 1 -5
loud on|-2 16 -4 1 -4 -4 -3 0
loudly|-3 18 -3 -2 -1 -1 -5 -3
love|9 -10 1 -6 -5 8 16 -12
love to|23 -6 -3 -1 5 -5 -3 -9
lovely|17 -7 1 1 -3 2 -8 -3
loves|8 5 5 1 -10 -7 7 -10
loves diggers|16 -1 -3 0 -4 2 -6 -5
low|-5 15 4 -7 -2 -9 2 2
low medium|18 -4 -5 1 -3 1 -6 -3
low mid|-7 9 -1 -1 3 -1 -1 -1
low quality|11 0 0 -4 -3 -2 -1 -1
low resolution|16 -3 1 -1 -4 0 -3 -6
lower|3 -12 -10 2 5 -9 6 15
lower case|2 -7 -3 -10 8 -6 7 10
lowers|1 -6 -3 -1 16 -1 -6 -1
lowest|12 -4 10 -2 -5 -4 -4 -1
lowest terms|8 -9 9 -2 -1 -2 0 -2
loyal|10 2 1 -4 -3 1 -1 -6
lr|11 -7 -2 -2 6 -3 -2 -1
lt|11 -2 1 0 -3 1 -5 -4
ltd|15 -7 -2 -1 8 -6 1 -8
lucas|17 -4 -2 -3 -5 4 0 -7
luck|10 -2 -4 -1 -7 9 -1 -4
luego|-11 9 -3 -3 8 9 -5 -5
luggage|14 -5 4 -1 -4 7 -11 -3
lump|-9 0 -1 -5 12 5 -1 0
lunch|7 -10 1 -1 6 -3 3 -2
lunes|16 6 -1 0 -3 -1 -7 -9
luxury|11 -3 -4 0 0 -1 0 -2
luxury and|11 -4 -4 0 0 -1 0 -2
lyrics|26 -8 -8 -3 8 -3 -4 -9
lyrics for|18 -7 -6 -3 10 -2 -3 -8
là|24 17 -8 -6 -13 -5 -6 -4
límite|8 -2 0 -2 0 -4 9 -10
línea|-10 8 -6 -15 12 -3 17 -4
lösung|-15 9 3 6 -4 3 -10 7
m|12 0 1 2 -6 0 -10 0
m <number>|9 3 -2 -9 -1 6 2 -8
m a|24 -4 -1 4 -3 -9 -11 0
m about|12 0 -3 0 0 -2 -4 -3
m and|-6 10 1 -3 -1 1 0 -2
m bored|12 -1 -6 -1 -1 -1 0 -2
m doing|9 -7 0 0 -1 0 -1 0
m five|11 -3 -2 -8 0 -3 -5 9
m from|11 -1 0 -2 -4 0 0 -4
m long|9 3 2 -3 -3 0 -6 -3
m new|8 -11 11 -4 1 -10 5 0
m not|16 -8 7 0 -3 -6 -5 -2
m on|19 -2 -12 -3 1 -2 -3 2
m s|17 5 -13 9 -2 0 -12 -4
m still|8 2 -7 -4 -5 -1 12 -5
m stuck|15 -3 -2 -2 3 -7 0 -5
m teaching|12 -4 0 -1 -1 2 -4 -4
m the|12 -5 1 -5 0 -5 3 -2
m thinking|14 2 -6 2 2 -5 -1 -6
m using|-8 0 0 0 8 0 0 0
ma|20 -9 -7 5 -5 -5 3 -2
mac|1 10 9 -6 -9 -3 1 -3
macbook|19 -2 -2 -3 -3 -2 -5 -2
macbook air|18 -1 -3 -3 -5 -1 -4 -1
mach|8 -6 5 -6 -3 -4 9 -2
mach mir|12 -9 2 -3 2 -1 -7 3
machine|9 -12 -14 15 -4 -5 6 6
machine <quotation>|11 -5 -2 -1 -5 0 -12 13
machine one|-8 8 3 -2 -1 2 0 -2
machine written|-2 -6 2 10 -1 1 -1 -3
machines|-4 -2 -5 6 6 -4 11 -8
macos|12 6 -3 -1 0 -3 -7 -4
macro|28 -8 -3 -1 -10 -3 0 -4
mad|14 -1 -4 -4 -1 -4 5 -4
madam|8 9 -2 -2 0 -4 -7 -3
made|-12 -6 10 13 -1 12 -10 -5
made <number>|13 -4 1 -3 -4 2 -2 -4
made by|-3 -9 -8 11 -1 -5 5 9
made how|16 -3 -3 -5 -4 -1 0 -1
made of|1 14 -4 -4 1 -5 -3 -1
made the|8 0 9 -8 -4 -4 0 0
made up|-11 -3 -6 10 2 13 -4 -1
made you|-4 7 14 -6 -6 -9 2 1
magazine|11 -1 0 2 -4 -5 -4 1
magic|12 6 -3 -3 -3 -4 -4 0
magnesium|1 -7 -1 1 6 -5 -5 11
mail|16 -16 3 -6 5 0 4 -6
mail at|12 2 1 3 -10 -5 -5 1
mail mail|4 -5 15 2 -4 -7 -6 1
main|20 -12 -4 6 -9 -13 8 5
maintain|23 1 -9 -5 -10 0 0 -1
maintain the|15 -1 -4 -4 -3 0 -1 -3
maintained|18 -3 -6 1 -6 2 -4 -3
mais|-9 -1 -14 -16 14 8 16 2
mais <number>|23 13 -4 -3 -10 -6 -6 -8
mais a|3 1 -2 -4 16 -3 -9 -2
major|1 -8 0 15 -7 -3 3 0
majority|-6 7 0 -4 16 -4 -5 -4
make|-3 2 -3 -20 -6 -11 19 21
make <number>|-5 14 8 -14 -14 -12 12 11
make a|22 -14 -13 -1 -3 1 -1 9
make an|15 -5 -10 -6 -8 20 -11 5
make at|4 9 -3 -6 -3 -4 6 -2
make directory|24 -8 -7 -2 -8 -6 12 -6
make first|-11 8 -2 10 0 0 -3 -1
make five|8 8 -4 -4 -7 -3 8 -6
make flashcards|8 -2 -2 7 1 2 -7 -7
make in|2 -8 -6 -1 5 4 12 -8
make it|27 12 -7 -5 -4 -6 -33 17
make list|12 -4 0 -1 -2 -1 -2 -2
make me|3 12 -1 -6 -1 5 -8 -3
make money|22 -1 -3 1 -3 -2 -8 -5
make my|8 -4 5 1 -1 -2 -10 4
make on|11 -1 -13 1 6 -2 0 -2
make precise|-1 0 0 -6 -1 -2 0 10
make question|5 -3 -5 0 -5 -3 13 -3
make sense|9 -3 2 1 -7 -8 8 -3
make small|5 -12 2 -4 8 2 -3 3
make sure|6 -10 1 3 -4 -1 9 -5
make the|6 14 -8 -12 -8 -4 -2 14
make them|8 -3 -10 2 -2 -3 8 0
make this|19 -11 -14 -13 4 1 17 -3
make two|1 -5 -1 -2 -1 0 -2 10
make up|-5 -4 13 0 1 -7 15 -12
maker|-6 -3 -5 8 -9 -2 7 9
makes|8 4 1 -5 11 -4 -11 -4
makes <number>|14 -12 -2 1 -8 5 -3 4
makes a|25 -3 -7 -1 -3 -3 -6 -3
making|-6 2 15 4 -2 -7 11 -16
making a|-3 5 -5 -2 -1 -3 13 -4
making it|-1 -1 9 2 -1 -2 3 -8
mal|18 2 -5 -7 1 -2 -5 0
male|16 1 1 0 -6 0 -6 -6
man|6 15 -2 -5 -4 -5 7 -13
man with|3 10 -11 1 0 -1 -1 -1
manageable|18 -9 -6 4 -2 -1 -2 -1
management your|4 -6 -4 -5 -5 -2 7 10
manager|14 -14 8 -3 4 -9 -3 2
manager with|12 -4 0 -8 0 0 0 0
managing director|9 -6 -1 3 -2 -2 -1 0
mandatory|15 1 4 -5 -4 -7 -2 -1
mandatory questions|13 0 -4 0 -1 1 -8 -2
mango|28 -6 -5 -4 -6 -1 -4 -2
manner|0 12 -8 -8 0 -11 7 9
manner of|-3 5 -7 -4 -6 -6 8 14
manners|-7 -14 -5 -6 21 -3 6 7
manual|5 -7 -8 -1 -1 -1 7 5
manual and|6 -9 -1 -6 -3 1 12 0
manual chapter|-3 -2 -1 7 2 9 2 -14
manual for|1 0 11 -1 -1 0 -7 -3
manual page|-6 -5 -1 -1 0 -2 5 10
many|5 1 -6 13 0 -1 3 -15
many apples|10 -2 3 -3 -1 -6 0 -1
many are|-8 -1 2 -1 0 -1 -1 9
many as|13 -7 -8 7 -3 -4 2 0
many bugs|9 0 -1 -7 -3 2 -1 1
many cookies|15 -2 4 -9 -5 -3 0 0
many cups|14 3 -4 -7 2 -3 -2 -4
many days|4 -12 5 1 -4 1 9 -4
many does|21 -3 -2 -5 -2 0 -9 0
many ducks|13 -8 0 -8 -1 -4 6 1
many factors|-9 -6 1 -3 8 8 2 -2
many fish|12 -4 -1 -3 -4 0 -1 1
many girls|11 -3 -9 -7 1 -2 10 0
many more|1 -11 2 7 -2 3 2 -2
many of|0 -12 -3 25 -1 -3 -6 0
many oranges|11 -6 0 -1 -2 -1 -1 0
many people|19 -4 -3 -4 -2 -4 -3 1
many piano|-6 16 1 -10 -1 -1 -2 2
many pieces|10 -6 -1 -1 -1 -1 -1 0
many points|-8 -9 -1 19 2 1 -1 -2
many primes|6 2 -5 -2 8 -12 1 1
many seconds|11 -9 0 -1 0 0 0 -1
many tokens|15 -6 -2 -3 -2 1 -3 -1
many total|22 -2 2 -10 -5 -3 -4 0
many ways|-3 12 -1 0 2 -2 -6 -2
many weeks|12 -6 0 -4 -2 -1 0 0
map|18 -1 1 0 -11 -6 -8 6
map <number>|12 -3 0 -3 -2 -5 0 1
map these|12 -1 -1 -6 -1 0 2 -6
mapped|1 -8 0 2 -7 1 -9 21
mapping|11 0 -1 -2 5 -4 -5 -4
marathon|10 2 11 -10 1 -7 0 -7
marble|13 -5 0 -5 0 -2 2 -2
marca|7 3 -5 -6 19 -4 -9 -6
march to|10 -7 -1 -2 -1 2 -7 6
margin|-5 5 2 -13 6 1 0 2
margin of|8 -4 -1 1 0 6 -9 -1
maria|15 -7 -4 -5 -1 1 1 0
mark|-8 -12 -21 40 8 -10 -1 3
mark <number>|-4 0 3 17 -3 -7 -1 -5
mark complex|12 -4 1 -3 -1 1 -3 -1
mark each|-8 6 -1 31 -8 -5 -5 -9
mark is|-1 -1 -1 12 -4 3 -4 -3
mark scheme|15 -7 2 3 -6 5 -7 -5
mark the|-6 0 -6 7 14 -2 4 -11
mark this|8 -3 2 8 -7 5 -4 -10
markdown|7 -1 0 -1 -4 -14 3 10
markdown file|3 -8 1 0 -1 7 -3 1
marked|3 -4 12 -4 -3 0 -2 -1
marker|-6 -6 14 4 4 -5 -4 -1
market|9 -7 -1 -9 -11 10 17 -9
marketing|33 -4 -3 -5 -4 -10 -14 6
markets|20 3 -4 -10 -5 3 -9 2
marking|9 11 2 2 -10 0 -11 -3
marks|16 0 -8 18 -10 2 -6 -13
marks in|-8 -6 -2 10 -1 -2 8 0
marriage|0 -8 -3 4 9 -1 1 -2
mars|10 -5 21 -4 -6 -10 -6 0
marta|-2 10 -4 -2 -6 -2 -1 9
mary|14 -6 -4 -1 -4 1 1 -1
mas|24 -2 -1 -2 -6 -4 -3 -6
masked|5 -5 -5 1 -1 -4 11 0
masks|9 1 -1 -7 -2 2 -2 1
master|15 -6 2 -1 2 0 -6 -7
master <number>|18 0 -4 -3 -7 1 -4 0
mastercard|22 -3 -2 -6 -5 -1 -1 -3
match|4 -14 -2 8 26 2 -7 -16
match the|4 -15 2 -6 9 -7 9 5
match with|10 -4 -1 1 10 -8 0 -8
matches|7 -6 -12 28 4 -14 -11 4
matches list|-8 -4 2 -1 11 1 -4 2
matching|10 11 -6 -3 -8 -6 4 0
matching the|13 -1 2 0 -5 -1 -5 -3
materials|16 -2 -2 1 -7 -2 -3 -1
math|3 -9 -3 -5 -1 -1 11 4
mathematical|10 -9 -1 0 -4 -2 7 0
mathematician|-1 -5 24 -7 -2 -3 -3 -3
maths|1 4 3 -3 -4 -13 8 4
matrices|16 -3 -7 -1 1 -4 2 -5
matrix|28 -9 3 -4 6 -13 -7 -3
matter|-10 7 -4 -5 2 9 -6 6
matters|7 1 -1 2 -4 4 0 -9
mattress|16 -5 -4 -2 -5 -2 -1 3
max|10 -1 8 11 3 -23 -5 -3
max <number>|2 6 2 10 2 -19 -1 0
maximize|19 0 2 0 -18 0 -4 0
maximum|-5 11 -4 3 2 -3 -4 -1
maximum value|10 -6 1 4 -3 -4 -1 0
may|1 14 8 -7 -19 2 0 1
may a|-1 15 -8 5 -4 -3 0 -4
may be|6 -9 7 -1 1 -1 7 -11
may contradict|-4 -7 15 0 0 0 -4 0
may do|10 -1 -5 -2 -6 -2 10 -4
may i|4 -8 0 5 2 -15 10 1
may keep|-7 -3 11 2 1 1 -2 -2
may not|10 -1 1 -3 0 -7 -2 1
may vary|12 -1 -2 -1 -1 -1 -1 -5
maybe|-1 3 -12 -11 7 -4 -1 20
maybe <number>|5 0 -3 -2 13 -2 -8 -4
mayor|13 1 -6 -1 -1 -3 -7 3
mb|14 -5 0 -7 0 -5 4 0
mc|32 -9 -5 -1 -7 -2 -4 -4
md|11 1 -1 -3 -4 0 -10 6
me|11 -7 6 -3 -5 -9 -3 9
me <number>|30 -10 10 -8 6 5 -25 -8
me a|27 11 -11 11 -16 -13 -4 -4
me about|13 -10 -3 13 -4 -10 -10 10
me all|-4 -4 12 2 -3 3 -7 1
me an|30 -3 -8 2 -6 0 -10 -4
me and|14 -5 5 3 -2 -10 -6 1
me as|17 -1 -5 -1 -3 -1 -3 -4
me before|19 -14 -7 8 1 -1 -3 -3
me cheat|0 0 -6 9 -1 6 -1 -7
me choose|15 -6 1 0 -9 0 2 -2
me decide|17 -7 -1 -8 -3 4 0 -2
me dire|16 -4 -4 0 -1 -6 2 -3
me do|14 -2 -1 -1 0 -5 0 -5
me everything|-7 -4 11 1 2 -1 -2 -1
me explain|12 -6 -1 1 0 -1 -3 -2
me feedback|6 -2 -5 0 -1 11 -4 -4
me find|18 -3 -6 -6 4 -3 0 -4
me get|4 -7 -6 9 3 1 -2 -3
me how|14 -5 -11 -10 2 5 3 2
me i|6 -4 -4 -5 0 4 -6 10
me if|15 5 -5 0 -5 -5 0 -5
me in|27 -4 -3 -3 -12 0 -5 0
me know|-2 -8 2 1 0 2 -1 8
me look|-4 13 9 -5 -2 -5 -3 -2
me of|4 -1 -5 -1 0 -6 10 -2
me on|17 -14 1 0 -2 -1 -1 1
me one|19 1 -5 0 -2 -3 -7 -2
me plan|13 -8 -1 0 0 1 -3 -2
me please|14 -3 -8 -8 11 -5 -2 1
me questions|9 -4 -3 1 7 1 -11 0
me see|7 9 -5 -1 -1 -6 -1 -2
me some|28 -4 -2 -1 -3 -8 -5 -4
me something|10 -10 -2 -7 8 -8 15 -5
me ten|19 -5 -5 -2 1 1 -8 -1
me test|-7 9 0 -2 -8 6 5 -2
me that|10 -4 3 0 -1 -6 -1 -2
me the|9 10 17 -18 -24 -5 9 2
me this|-10 -3 9 1 -1 2 2 2
me three|23 -3 -5 -2 -5 1 -5 -3
me through|14 -8 -1 2 2 -1 -2 -7
me to|17 4 -2 -7 0 4 -6 -8
me try|9 -5 -1 -3 0 6 1 -7
me understand|4 -3 9 -3 -3 -4 8 -8
me use|1 -9 1 -4 -1 3 0 9
me what|14 -8 -11 2 -11 14 4 -4
me where|1 -3 -5 -2 -1 4 11 -5
me which|23 6 -10 8 -4 -3 -15 -5
me why|1 2 -8 2 -3 7 0 -1
me with|7 -8 -4 -6 8 2 -2 3
me word|7 2 -6 0 -1 8 -7 -3
me write|10 -6 -1 0 1 0 3 -7
me your|8 -6 -4 -1 -2 -5 11 1
meal|27 -6 -6 -5 4 -11 0 -3
mean|10 -4 15 6 -8 -16 -3 0
mean by|16 -3 -3 -4 -3 -2 0 -2
mean for|15 -5 0 -5 -3 -2 2 -1
mean i|13 -6 4 -4 -3 -7 -1 5
mean in|8 -6 11 -1 -4 -3 -2 -3
meaning|3 -3 2 -7 5 -10 -6 15
meaning and|13 -4 -4 -2 -3 -5 -3 8
means|3 12 -9 14 2 -15 -3 -4
meant|37 -8 3 -4 -8 -3 -8 -10
meant modern|15 9 -2 -4 -8 -6 -1 -4
measurable|0 -1 -2 12 -4 -1 -2 -3
measure|-3 2 -2 -1 9 -13 -4 12
measure asks|10 -6 0 -2 0 0 0 -1
measures|2 -11 0 1 8 6 -5 -2
mechanics|10 0 0 0 -2 0 -7 -1
med|-5 -6 -3 9 1 -1 4 0
media|4 -3 -2 4 10 -6 4 -11
media post|2 10 -2 -6 0 -1 0 -3
median|3 3 1 19 4 -12 -5 -14
medical|6 -9 2 -15 10 15 -10 1
medical history|17 -3 1 2 -2 -5 -7 -2
medical question|1 10 0 -4 4 1 -9 -4
medication|18 -2 -1 -4 -1 -2 -7 -1
medicines|22 -4 -3 0 -1 -4 -2 -8
medium|7 3 11 -19 6 -14 -2 9
medium and|0 11 2 -3 2 -3 -1 -8
medium difficulty|13 -2 0 -1 -2 0 -7 -1
medium high|18 -4 -5 1 -3 1 -6 -3
medium low|13 -11 5 3 -4 -3 -2 -1
medium shot|10 -7 -1 0 -1 -1 0 0
meet|-4 12 -2 0 0 0 -4 -1
meeting|0 -4 6 -10 6 -5 -9 16
meeting notes|16 -7 0 -3 -1 1 0 -6
meeting on|10 0 0 0 -1 0 -2 -8
meeting transcript|13 -1 -3 1 0 -1 -1 -7
meetings|5 -4 11 -2 -3 -1 -4 -2
meets|8 2 -10 -2 11 -3 -9 3
meets the|8 2 -10 -3 10 -3 -6 2
mehr|1 -8 -5 -4 13 -6 13 -4
mein|10 -3 -7 6 16 -7 -8 -8
meine|14 -3 -3 9 -4 -6 -1 -6
meiner|24 -3 0 -4 -1 -5 -6 -5
meint vorteil|15 -7 -2 -1 1 -4 -1 -1
meist|23 -4 -6 -2 -2 -1 -6 -2
mejor|7 2 -7 1 20 -6 -8 -8
mejor en|29 -5 -6 -1 -6 -4 -2 -5
melhor|11 -2 0 -1 6 -1 -9 -3
melt|16 -4 -2 1 0 -2 -5 -4
member|16 6 2 -10 -9 4 -7 -2
members|18 -7 4 -3 -4 -2 -6 0
membrane|-8 11 -2 -2 -2 -2 -2 8
memo|-9 5 -5 11 10 7 -6 -13
memo into|12 0 0 -4 -1 0 0 -5
memoir|11 -6 -1 5 -4 -8 5 -2
memorise|26 -3 -4 -5 -2 -5 -1 -5
memory|5 -9 4 -6 7 -3 0 1
men|7 0 -8 3 6 7 -7 -9
mend|-12 -6 -4 -8 -3 32 -1 3
mend it|-5 -9 1 1 1 14 -3 1
mend only|-5 -4 0 0 0 10 0 0
mended|-7 -2 -3 -3 -3 11 -6 13
menos|11 22 -9 13 -10 -4 -15 -9
menos de|-7 15 -2 13 -4 -8 -5 -3
mensagem|-4 -3 12 -6 4 -6 4 -1
mental|-5 -11 25 6 -3 -7 -3 -3
mental health|10 -6 0 -2 -4 1 1 0
mention|9 1 5 -12 -6 6 -2 -2
mention one|0 -1 -2 7 -8 8 -1 -4
mention other|0 0 0 1 -2 -9 0 11
mention the|13 -8 -12 -2 -8 16 7 -6
mention which|-6 11 -5 1 1 -5 1 1
mentioning|5 14 -9 -3 5 -1 -10 -1
mentioning that|5 15 -9 -3 4 -2 -10 -1
mentions|7 -4 -11 21 -1 -8 -4 1
mentor|11 -3 -1 -4 -3 3 -7 3
menu|14 -11 -9 3 -5 -4 10 4
menu into|28 -8 -7 -3 -1 1 0 -11
merchant|11 -3 0 5 -3 -2 -6 -2
merci|23 -3 -7 -1 -4 -5 0 -3
merely|-6 13 2 -4 -3 8 -6 -5
merely where|-1 10 -3 -2 -3 10 -1 -10
merge|14 9 -15 -3 3 -10 -11 12
merge duplicates|-2 8 0 -3 -6 2 -11 12
merge the|-11 1 0 -2 -2 0 2 12
merge these|21 -2 -8 -3 0 -2 1 -7
merging|16 -8 0 -4 -7 -2 2 3
merit|-3 -5 -1 0 14 -5 0 0
mesmo|4 -2 17 -4 -4 -5 -4 -2
mess|-3 -8 9 3 -2 2 -2 1
message|3 -19 20 2 -4 0 -3 0
message <quotation>|7 11 -8 4 11 -11 -11 -3
message and|8 -1 -1 -7 -2 -1 7 -2
message for|14 -5 -14 2 -3 -7 8 5
message from|10 2 -8 11 -5 -4 -5 -3
message if|4 -5 11 -1 -4 0 -1 -4
message in|3 4 16 -3 -6 -3 -7 -4
message is|14 -1 5 -7 0 -3 -2 -5
message of|-4 -2 -5 13 -6 -7 16 -5
message return|1 -10 -1 -8 8 8 1 2
message that|-5 -5 0 1 -2 -2 14 0
message to|14 -12 -9 12 -5 -4 -5 12
message with|-6 -1 6 11 0 -5 -3 -2
messages|-8 -12 5 -7 -8 -15 31 14
messages for|-6 1 -4 -4 -6 0 12 6
messages to|16 1 -3 -1 -4 0 -4 -3
messy|-6 -5 8 -5 -5 -12 6 18
met|-3 8 -1 11 2 -5 -5 -6
meta|1 1 7 4 -4 -14 9 -5
metaphor|21 0 -10 0 -5 -6 2 -1
meter|19 -7 -6 -5 1 -6 2 1
meters|14 -7 -2 -5 0 0 0 1
metformin|8 -2 -9 1 9 3 0 -10
metformin <number>|10 -5 0 -1 0 0 -2 -1
method|2 23 -10 6 -1 -8 -6 -6
method <number>|2 1 -2 14 -6 -4 -2 -3
method not|-1 9 2 -10 1 -1 -2 2
method that|15 -7 -4 -2 1 1 -4 0
methodologies|14 -5 -1 -1 -5 -2 1 -1
methods|15 3 -6 -2 4 0 -4 -9
methods and|11 -6 -3 0 -4 0 1 1
meticulous|-5 20 -2 -2 0 -6 -2 -3
metre|-9 -5 9 9 4 -5 -1 -1
metres|-3 -4 12 0 7 -3 -9 1
metric|23 0 -5 -7 2 -7 -7 2
metric units|9 -3 0 -6 -1 -1 -1 4
metrics|17 1 -1 -3 -6 -7 -1 1
meu|36 -7 -7 -4 0 -7 -4 -7
mg|14 1 -7 -3 0 2 -1 -6
mi|33 -9 3 11 -12 -4 -14 -7
miami|12 -1 0 -2 0 -7 -3 1
mice|8 -3 0 8 4 -2 -9 -5
mid|-8 9 -4 -2 2 2 4 -2
mid high|-7 9 -1 -1 3 -1 -1 -1
mid lo|-3 -6 -2 -1 0 9 6 -2
mid x|3 -5 3 -3 -10 13 -3 3
middle|0 9 -6 -12 15 6 -2 -11
midnight|13 -1 -1 -1 -1 -2 -2 -4
mietvertrag|17 -2 -5 -3 -2 -1 -3 -1
might|-6 -13 -16 -13 7 12 30 1
might ask|-1 5 -7 1 -3 -10 10 5
might be|-8 2 -3 -1 -2 15 0 -3
might have|0 -8 1 -2 -1 13 5 -8
migration|14 -9 -4 -1 8 -1 -4 -3
migrations|16 -2 4 -8 -1 -2 -2 -5
mila|10 -1 0 -1 -7 0 0 -2
mila the|10 -1 0 -1 -7 0 0 -2
mild|-1 -6 9 -6 -4 -1 10 -1
mile|6 -6 -1 -8 19 -3 -4 -4
miles|14 -13 1 -2 6 -2 -3 0
miles per|15 -7 -2 1 -6 0 -1 0
milk|21 12 -7 -8 -7 -5 -3 -2
milk how|14 -5 -4 0 -1 -3 2 -2
milk really|25 -8 -4 -1 -8 -3 0 -1
mill|18 16 1 -8 -5 -8 -6 -10
million|16 -5 -3 2 2 -9 -4 2
mim|15 -3 0 0 -5 -2 -5 0
min|3 15 -3 -15 -15 12 -8 12
min <number>|-2 8 -5 -5 0 10 -4 -2
minas|20 -6 -3 1 -6 -5 -2 0
mind|3 -14 20 -11 6 -1 9 -10
mind and|-11 5 -4 0 10 0 0 0
mindfulness|13 1 -7 3 -3 -1 -4 -3
mine|16 -11 9 -3 -6 0 6 -11
mine is|13 -2 -1 -1 -4 -1 -3 -1
minecraft|20 0 -2 -3 -6 -1 -5 -3
minha|17 -6 -3 0 -4 -1 -3 0
minimal|8 0 0 -7 -4 20 -6 -10
minimalist|13 -1 -6 1 -2 -1 -1 -2
minimally|-5 0 0 -7 0 13 -1 -2
minimum|-16 25 10 -10 1 2 -5 -7
minimum <number>|-8 22 8 -7 4 -9 -8 -3
minor|-3 -4 -3 19 -3 -2 0 -3
minor major|-3 -4 -1 15 -4 -4 3 -1
minors|9 1 -1 -1 2 1 -9 -2
minus|8 3 -11 9 -9 11 -8 -2
minus <number>|17 -6 0 1 -5 -5 -1 -1
minute|19 -14 2 -10 1 5 2 -5
minute how|14 -4 -1 -3 -2 3 -1 -5
minute of|14 -3 -4 -4 0 -1 -3 1
minutes|13 -9 -6 0 12 -4 10 -15
minutes for|10 2 0 -1 -10 -7 6 -1
minutos|-4 -4 12 15 -4 -3 -6 -7
mir|25 2 -2 -7 -8 -4 -2 -4
mir das|20 -6 -3 -4 -4 0 -1 -1
mis|18 -5 -1 -1 -2 -2 -3 -3
misconception|-6 -1 -6 -4 -4 21 10 -9
misleading|-7 -4 -4 14 -4 10 -3 -1
misma|-11 -1 -2 -2 12 -1 -6 10
mismatch|15 -3 -7 1 3 -1 -5 -4
mismatches|15 0 3 -5 1 -2 -10 -3
mismo|-1 -1 -7 -6 -2 0 -1 18
misread|-4 -8 -2 2 -3 11 -7 12
missing|-12 -9 8 14 -10 21 -4 -10
missing and|-8 5 -9 5 -5 4 11 -2
missing ones|8 0 3 8 -7 -5 -3 -4
missing values|8 -9 9 -4 -5 3 -1 -2
missing what|0 -1 -2 -7 -5 15 0 0
mission is|11 -6 0 0 -5 0 -1 0
mist|17 -5 0 0 -2 -3 -2 -5
mistake|-2 -12 3 -7 -9 23 15 -11
mistake <number>|17 -7 -6 1 1 -2 -1 -4
mistake as|-1 -4 10 -3 -1 -5 4 0
mistake in|11 -5 -2 -3 10 -13 -4 6
mistaken|-7 -2 -6 21 2 -3 -1 -3
mistakes|14 -16 6 -6 -2 8 2 -6
mistakes gently|13 -3 -3 2 -1 0 -6 -2
misty|12 1 0 1 1 -1 -5 -9
misunderstanding|-9 0 -2 3 -1 -5 16 -1
misuse|2 -1 -6 -1 0 10 -1 -2
mit|-8 10 1 0 -4 5 17 -22
mit a|-2 10 -4 -3 10 -6 -7 1
mit der|-7 10 -4 15 -11 -1 -3 0
mitigating|0 11 -6 -4 0 -6 8 -3
mix|-5 -13 5 -3 -6 5 15 1
mixed|7 8 -5 0 -3 -3 3 -7
mixture|22 -6 -3 -2 1 -2 -3 -7
ml|15 12 -5 -2 -10 6 -4 -13
ml of|15 -5 0 -5 -1 4 -5 -3
mm|8 -8 -2 4 -4 8 -4 -1
mnt|4 -3 -4 -1 1 -4 14 -6
mobile|-6 -12 12 -2 4 4 6 -6
mock|13 -5 2 -5 -1 0 -4 0
mod|-7 4 10 -4 0 -2 -1 -1
mod <number>|-7 4 10 -4 0 -2 -1 -1
mode|4 8 5 -8 -2 2 1 -11
mode for|1 -1 1 0 1 7 -9 0
mode on|-2 11 0 -7 -2 6 -1 -5
model|-36 -18 10 16 -1 19 -4 14
model <number>|1 -5 0 14 -4 -2 -1 -4
model answer|-8 -4 9 -4 11 4 -9 1
model answers|-5 -6 1 -1 0 2 12 -2
model b|-1 -1 1 20 -7 -4 -3 -5
model can|-7 -3 -1 2 -1 -2 -2 14
model could|-2 11 -5 -5 0 10 -3 -7
model for|2 -3 -1 -1 0 11 -2 -5
model generated|4 -4 -3 -1 -1 12 -2 -4
model have|0 -3 11 -1 4 -8 -1 -3
model output|-11 -6 -1 10 -2 20 4 -13
model outputs|-8 -3 -2 9 7 -2 -1 -1
model pass|-7 0 -1 4 -2 10 0 -5
model response|-3 1 -4 8 10 -10 -3 0
model s|-23 -2 4 5 -2 20 -1 -2
model that|-9 1 7 -3 -3 0 16 -9
model with|-8 0 7 -7 -2 8 -6 6
model wrote|-4 -6 0 8 -4 10 -2 -2
model x|-5 -1 -1 -2 17 0 -3 -3
model y|-5 -1 -1 -2 17 0 -3 -3
modell|-7 -2 -1 6 -2 -4 -5 15
modelo|-14 -5 -5 4 6 -6 4 16
modelo a|-8 -3 -1 0 -1 -3 2 14
modelo depende|13 -2 0 -2 -1 -1 -4 -3
models|8 5 1 -11 12 -11 -7 3
moderator|3 -3 12 -5 -3 1 0 -6
moderators|13 -2 -6 -4 0 0 -2 1
modern|18 9 -11 -9 -6 -6 3 2
moderno|14 -11 2 -2 -8 -1 9 -4
modified|6 -2 11 -6 -8 9 -12 1
modified between|5 9 -1 -5 -1 -7 -3 3
modified more|-4 -6 13 4 -3 0 -6 1
module|27 -11 0 2 0 -5 -6 -8
modèle|2 -6 -6 12 -1 9 -3 -7
moi|35 -8 -9 -5 -4 -9 -3 3
moi à|15 -3 -1 -4 -2 -3 -1 -1
moins|-4 8 -2 -1 16 -6 -3 -9
moisture|9 -4 -4 0 10 -2 -5 -4
mol|1 11 0 -5 -1 -4 -1 0
moles|13 -2 -1 -2 -1 -2 -4 -1
moment|-2 4 28 -2 -15 7 -13 -7
moment by|-5 -4 16 0 -3 1 -4 -1
moment you|-11 4 12 -1 -2 -6 2 2
mon|27 -2 -3 3 -8 -7 -4 -6
monday|19 4 -5 -1 5 3 -12 -13
monday to|15 -1 0 -5 -2 -1 -1 -4
mondays|8 -2 10 -2 -1 0 -6 -6
money did|13 -4 -6 -1 0 0 0 -2
money from|2 -4 -3 1 -2 -2 -6 12
money in|16 -6 -7 0 0 1 -1 -3
money it|-2 2 -2 -4 -1 -1 -4 13
mongo|16 -6 -5 1 -2 -3 -3 2
mongolia|13 1 -2 -4 -4 0 1 -5
monitor|18 3 -3 -3 0 -5 -4 -6
monitor all|11 6 -1 -5 -3 -3 -1 -4
monitoring|20 -9 0 -5 -5 2 -3 1
monologue|7 2 29 -5 -12 -6 -12 -4
monologue for|12 7 -8 -5 -3 4 -5 -2
monologue of|-2 -5 12 3 -2 -7 -1 2
month|18 -2 8 -11 -3 8 -2 -15
month <number>|-9 12 -2 0 0 0 0 0
month in|7 -9 -1 -3 -6 -4 12 3
month with|16 -8 -1 1 -6 1 -5 1
months|22 3 -7 -8 -2 3 -3 -7
months how|21 -6 -2 -5 -5 1 1 -5
mood|19 -5 2 -4 -11 0 0 -3
moon|8 5 -11 6 10 -8 -3 -7
moons|17 -3 -1 -8 4 0 -4 -5
more|-8 -1 -13 2 18 -15 18 -2
more <number>|-6 1 1 -6 11 2 -4 0
more <quotation>|12 -1 -3 -1 -1 -1 -4 -1
more and|3 8 -4 3 0 -2 -7 0
more apples|15 0 -4 2 -2 -1 -5 -5
more for|18 -3 -2 -7 0 -2 -3 -2
more helpful|-5 -1 -1 0 10 -2 -5 5
more like|11 -9 -3 13 -1 -3 -5 -4
more money|10 -4 0 -2 -6 1 0 0
more of|4 0 -7 0 -8 -1 14 -4
more often|-3 -1 0 0 10 2 -5 -2
more people|16 -5 2 -2 -5 -2 -6 1
more readable|9 4 -2 -8 1 0 -2 -3
more than|10 13 -1 -1 0 -6 -22 7
more useful|-14 -4 2 -7 29 -4 0 -2
morgen|10 -4 0 -7 -2 -1 4 -1
morning|19 3 -9 -9 -12 -1 12 -3
morning the|11 8 -1 -1 -7 -3 -4 -2
mornings|11 1 -3 -1 3 -1 -8 -4
mortgage|5 -9 8 -1 -6 -1 1 3
mortgages|0 -1 -1 -7 -3 0 14 -2
most|-4 -5 -13 -4 13 8 -5 11
most <number>|3 -3 -10 -7 5 10 -8 11
most common|14 2 3 -2 -5 -4 -4 -5
most effective|14 -3 -1 -1 -2 -3 -2 -3
most efficient|14 -1 1 -2 -3 1 -5 -3
most frequent|13 -4 0 0 -2 -3 -3 -1
most likely|4 -1 -8 -5 2 -1 10 -2
most one|14 -3 -8 1 -5 3 4 -6
most serious|-5 -5 -2 -3 -4 27 -4 -4
most three|9 -6 2 -4 -6 5 3 -3
most two|29 -6 -4 0 -10 -3 -7 0
mostly|11 9 -9 3 -9 -1 1 -5
mot|2 -3 14 8 -3 -7 -6 -6
mother|12 -2 3 -4 -7 2 0 -4
mother and|12 -5 6 -1 -5 2 -4 -4
motif|-7 5 -4 -3 17 -3 -4 -2
motion|16 -7 3 6 -6 -3 -10 1
motivated|-7 10 -3 0 -3 1 -4 5
motivation|14 0 -8 -3 -3 0 -9 10
motivo|7 -2 -7 -2 16 -8 -4 0
motivo sem|12 -1 0 -1 -1 -6 -2 -1
mots|7 -8 11 -2 -1 -2 -3 -2
mots sur|12 -5 -4 -1 -1 0 -1 0
mould|12 0 -1 -2 -1 0 -7 -2
mount|13 -5 5 -2 -3 -1 -4 -3
mountain|13 -1 0 0 -1 0 -5 -5
move|-2 22 2 1 -9 -11 -9 6
move <number>|-11 -6 13 11 1 -2 -8 1
move and|-6 15 -1 -5 3 -2 -3 -1
move on|17 -14 1 2 0 -7 -1 2
move our|7 -14 -2 1 1 2 4 0
move the|-2 -12 10 9 -1 -1 -1 -2
moved|8 -1 -8 -1 -7 -1 18 -7
movement|-2 9 -5 0 -1 -5 -6 10
moves|0 12 -2 -7 13 -10 -8 4
movies|18 2 -6 -2 2 -5 -2 -7
moving|13 -4 6 -2 2 -6 -3 -5
moving out|1 -7 -2 3 -4 0 10 -1
mower|14 1 2 -1 -3 1 -7 -6
mph|1 17 -6 -4 1 0 -5 -4
mqm|-4 -3 -3 -7 12 10 -2 -3
mr|2 -6 8 7 -10 -3 -4 6
mrs|16 2 -5 0 -7 -4 -1 0
ms|16 -4 2 2 -6 -5 0 -6
mt|-11 0 0 -7 0 13 -3 8
mu|22 -3 -3 -5 -5 -1 -2 -4
much|5 -6 -2 6 7 -10 -6 6
much better|-7 -6 1 5 14 -4 4 -7
much does|15 4 -4 -14 2 2 -2 -4
much for|18 -6 0 -3 -5 1 0 -4
much it|10 -9 -1 -2 -6 11 -3 -1
much longer|17 0 -1 -3 -2 -1 -3 -6
much money|9 -8 6 4 -3 4 -7 -5
much more|17 -1 2 1 -9 -1 -5 -4
much profit|4 -11 6 2 1 3 -7 1
much would|18 -5 -1 5 -2 -4 -1 -10
muito|19 -7 -2 -5 3 -2 -3 -4
multa|12 7 0 -1 -5 -6 -4 -1
multi|-12 7 -9 -9 5 -3 22 -1
multi hop|-9 12 -1 -3 -6 -1 9 -1
multi turn|-7 -4 -3 -6 11 -4 13 0
multilingual|-16 -2 -1 2 -1 2 -1 17
multiplication|3 16 -4 -1 -4 -9 2 -2
multiplied|11 0 -5 -3 0 3 -4 -3
multiply|3 9 -1 -1 -1 -6 -2 -1
mum|17 -1 -2 -4 -4 -3 -1 -2
municipal|19 -1 -5 -1 -6 -4 -4 2
murmur|3 -6 13 0 -2 -6 2 -2
museum|19 0 0 6 -7 -3 -2 -12
museum opened|-5 9 0 6 0 -9 -2 1
mushroom|18 -2 -7 1 1 -3 -5 -3
mushrooms|11 -4 -3 -1 12 -8 -4 -2
music|7 5 -7 1 -9 5 6 -9
muslims|26 -4 -2 -1 -5 -7 -8 0
muss|-1 -1 10 7 -4 -6 7 -12
must|-15 17 16 -2 -15 6 2 -9
must a|4 -3 -5 11 0 -4 0 -3
must answer|20 -8 -3 4 -5 -3 -2 -3
must be|1 17 -3 1 4 -5 5 -19
must cite|-8 10 -2 -1 0 0 0 0
must come|-10 11 -1 -1 1 -1 -1 3
must contain|-13 11 3 1 -2 -2 1 1
must do|10 -6 0 -2 -2 0 -1 2
must have|3 -5 12 5 2 -1 -10 -7
must include|14 -5 1 -1 -4 0 -5 -1
must increase|9 -6 0 10 -6 0 -3 -4
must look|-5 -5 2 -1 -5 1 3 10
must mention|-5 3 -5 -6 0 13 1 -1
must not|5 1 13 -2 -6 -7 3 -8
must remain|13 -6 -2 1 -1 0 -3 -3
must say|-1 10 -4 -7 -4 -3 9 -1
must stay|22 -12 -10 4 -2 1 2 -5
must the|0 -3 11 -1 4 -8 -1 -3
must use|-5 -1 -2 -2 0 2 11 -3
must weigh|-4 11 -1 -4 1 -2 -3 1
musterantwort|-4 -1 -1 -2 0 -5 -5 18
mustn|7 -3 1 0 -4 10 -9 -2
mustn t|7 -3 1 0 -4 10 -9 -2
mutate|-7 7 -7 -11 -9 -7 36 -3
mutex|32 -10 -8 0 -6 1 -1 -9
mutter|-8 -5 17 0 2 0 -2 -4
mutually|11 -1 -1 -8 1 -3 1 0
mutually assume|10 -1 0 -6 -1 -3 1 0
muéstrame|-7 -2 31 -11 -8 -1 -2 0
my|16 -13 3 -9 1 -6 3 5
my <number>|-2 11 -2 3 -2 3 -6 -5
my a|18 -1 -4 -2 -2 -4 -1 -3
my abstract|12 4 -6 1 -2 -2 -7 -1
my account|20 -14 6 -2 -13 -4 9 -3
my answer|27 -4 -1 -8 -4 -9 13 -14
my answers|11 6 -1 -2 -2 -6 -5 0
my argument|11 -2 -1 3 -3 0 -4 -4
my back|20 -3 -2 -1 0 -2 -7 -4
my business|0 -6 11 -3 7 -3 -2 -4
my car|4 0 -8 7 -7 -4 8 0
my card|2 -1 -7 -6 0 15 -9 6
my case|-1 -1 -7 -1 -2 -2 10 4
my cash|27 -2 -4 0 -2 -4 -13 -1
my cat|3 -2 -1 -3 -4 14 -10 3
my chapter|13 -1 -1 2 -1 -5 -5 -1
my child|10 0 -1 -1 -2 -1 -6 2
my class|19 -7 -2 -2 -3 3 0 -8
my code|16 -3 -2 3 -2 -6 3 -8
my cover|18 4 -5 0 -7 -7 -1 -2
my cv|20 3 -5 -1 -1 -3 -9 -5
my dad|12 1 -1 -1 -4 -1 -5 -1
my daughter|4 -4 -5 7 -1 5 -8 3
my dissertation|2 -6 -1 1 11 -4 0 -4
my email|15 0 -1 1 0 -4 -5 -5
my english|14 2 -1 -2 -6 -3 4 -7
my essay|8 2 -1 -4 -7 -10 8 4
my ex|1 5 -3 -6 3 -7 -4 10
my excel|14 -1 -7 -1 -1 -3 -1 -1
my father|17 2 -5 -3 -4 -3 -3 -2
my first|26 -11 1 3 1 1 -16 -6
my former|13 -4 -1 -4 5 -1 -3 -5
my french|15 -1 -6 -3 -6 2 1 -1
my friend|14 -1 0 -5 -6 1 -3 0
my grade|18 -7 -2 -3 2 1 -6 -4
my grandma|-2 -9 4 12 -3 0 4 -5
my grandmother|17 0 -3 1 0 -8 2 -8
my grant|17 0 -3 -4 -1 2 -7 -4
my homework|13 -2 -1 -4 -4 -1 -1 0
my husband|12 -6 5 6 -3 -7 -5 -3
my identity|11 4 -4 -3 -1 -1 -5 0
my island|12 -5 0 1 -4 -1 -3 1
my kid|8 -5 -6 14 -2 -3 -4 -2
my kids|15 -1 -3 1 -3 -2 -5 -2
my landlord|5 -3 1 -2 7 -13 1 4
my linkedin|6 -7 -3 2 -2 -4 9 -1
my money|24 -6 -6 0 -2 -5 -2 -2
my mum|17 -1 -2 -4 -4 -3 -1 -2
my neighbour|10 -2 -2 0 -2 -5 6 -4
my new|8 7 2 -1 -7 -3 2 -8
my next|7 -4 4 -8 4 -6 0 3
my notes|10 7 3 -2 -3 -3 -7 -5
my novel|5 3 -10 8 4 -10 -5 5
my old|13 -5 -2 0 -2 3 -3 -5
my opinion|6 12 -2 5 -7 4 -10 -6
my paragraph|16 9 -2 1 -5 -4 -8 -8
my parcel|1 -1 -4 0 -8 7 -8 14
my parents|9 3 -1 -7 0 -7 1 3
my personal|13 1 -1 -2 -3 -9 -2 3
my pin|10 7 -2 -4 1 10 -14 -9
my presentation|7 5 -2 -3 -9 11 -5 -3
my professor|19 -7 -2 -3 -4 -3 2 -2
my prompt|15 -1 -1 -1 -8 -1 -2 -1
my proof|18 1 -8 -11 -1 -6 -4 11
my pupil|8 8 1 -8 0 -6 -4 2
my pupils|15 4 2 -1 0 -1 -9 -10
my purchase|23 -5 5 -8 -2 -7 -3 -4
my question|-6 -5 14 -1 -1 0 -1 0
my real|10 -2 -2 -7 1 4 -3 -1
my reasoning|23 -9 0 -11 -3 3 -5 2
my refund|29 -6 0 -6 -1 -12 -5 0
my sheet|17 -2 1 -2 0 -3 -6 -5
my short|12 -5 -4 0 -3 -1 -1 1
my sister|10 0 -7 1 0 -1 -1 -2
my solution|20 -7 -2 -5 1 -4 -2 0
my son|4 -2 0 1 -5 9 -7 -1
my statement|5 -8 18 -5 3 -8 -2 -3
my style|16 -1 -3 3 2 -7 -3 -7
my teacher|25 -11 5 -3 -1 -4 -7 -5
my team|2 0 -2 -1 -6 12 -2 -3
my text|10 -2 0 10 -1 -5 -7 -6
my textbook|10 2 0 -8 -6 9 -8 1
my thesis|14 -1 -1 0 -6 2 -4 -3
my top|13 0 -6 3 -2 -3 -4 -1
my transfer|21 -6 -4 -3 -4 -3 0 -1
my two|5 -1 -4 3 -9 -2 1 7
my unit|9 -4 -2 -7 -1 6 -4 2
my wife|15 4 -6 4 -8 -1 0 -9
my wifi|12 -5 -3 8 -3 -1 -4 -4
my year|17 -6 0 8 -4 -2 -5 -7
myself|27 -7 3 -13 2 -10 0 -2
mysql|17 3 -5 -4 -4 -1 -5 0
más|17 -9 3 -19 4 -3 24 -17
máximo|9 0 -5 -7 -5 -7 1 13
máximo <number>|9 0 -5 -7 -5 -7 1 13
método|15 -5 -3 -1 0 -2 -2 -2
même|-15 4 -3 -1 4 -5 0 16
mês|13 -12 -5 -7 -4 1 6 8
müssen|2 -2 -3 -8 -1 9 9 -5
một|14 -4 -2 -1 -1 -1 -2 -2
n|-6 8 5 18 7 -6 -11 -15
n <number>|1 0 -1 -4 12 -2 3 -8
n <quotation>|8 -4 -2 14 -3 -6 -1 -6
n and|19 -14 0 9 -10 3 -8 0
n factorial|12 -5 -2 -5 -3 4 1 -2
n if|8 -3 9 -12 0 -3 2 -1
n n|0 3 2 -5 10 -5 -2 -4
n with|-1 7 -2 8 -3 -7 -2 1
na|6 5 5 -7 -9 -1 12 -11
nach|7 5 -10 13 -7 11 -11 -8
nach dem|-5 6 -6 10 -4 0 -1 0
naive|-4 -1 0 -3 -8 -5 9 12
name|11 11 -6 -19 -2 15 -3 -8
name <quotation>|3 -9 1 -7 2 1 -2 12
name a|3 -11 -2 9 0 -7 12 -5
name an|6 -2 3 -3 -6 8 -9 2
name and|19 -2 6 -5 -2 -3 -5 -9
name from|13 -6 -5 1 -3 10 -5 -5
name in|2 -1 -1 -2 6 -9 -2 7
name like|1 -5 4 -8 1 12 1 -5
name of|14 -5 -5 0 0 0 3 -8
name on|-9 -1 0 0 11 0 1 -2
name or|20 -3 -3 -1 -2 -5 -5 -1
name phone|-8 -1 3 0 -3 -2 -2 13
name product|12 -2 -2 -1 -3 -2 -1 -2
name quantity|12 -4 0 -1 -1 -2 -4 0
name return|3 -2 13 -1 4 2 -3 -16
name the|6 9 9 -6 6 -5 -9 -10
name two|12 -2 -1 -1 -1 -4 -1 -1
named|6 -5 -4 1 -2 -7 -1 12
named <quotation>|12 -6 1 5 -4 1 -4 -7
named after|-2 -9 -9 0 2 2 6 9
named and|-6 17 -8 -1 -2 -4 -3 8
named entities|-2 -5 1 -2 3 -3 -10 19
named in|2 11 1 -6 2 -5 1 -5
namen|7 -8 -3 -3 -2 -4 -4 17
names|7 2 -19 4 -12 -2 5 16
names are|22 -7 1 0 -2 -3 -5 -6
names dates|9 -1 -1 -1 1 0 -6 -1
names for|17 2 -4 -9 3 -1 2 -10
names in|13 -5 -1 -2 1 -1 -1 -4
names match|11 8 -1 -1 -3 -2 -12 0
names the|-2 -4 4 16 -2 -2 -2 -7
names under|17 -1 1 -1 -2 1 -11 -5
naming|-6 -3 -1 -1 -1 -1 13 -1
naming the|-9 7 -3 2 -1 2 2 0
nan|19 -14 -2 0 11 -3 -5 -5
nancy|18 -2 -2 -6 -2 -3 -1 -3
nantes|18 -5 -3 0 -3 -3 1 -6
naomi|5 -5 2 -11 3 2 2 2
nap|-11 -2 0 6 11 -2 0 -2
napoleon|2 -4 9 -6 3 -2 -2 -1
narrate|-1 15 -5 -4 0 -2 -2 -1
narration|-9 -2 10 1 0 -1 2 -2
narrative|15 -3 -2 -3 -6 -6 2 3
narrator|9 -11 -1 -3 1 -9 11 4
nas|17 -6 -1 0 -2 -1 -1 -6
nasty|8 7 -1 -1 1 -1 -11 -1
national|0 11 -5 2 -6 0 -3 1
native|6 -12 -14 -3 11 7 10 -6
natural|-20 5 15 14 -17 -12 12 3
natural daylight|12 -1 -3 -4 0 0 -2 -2
natural elements|11 -3 -1 0 0 1 -3 -5
natural language|-7 9 -10 -7 2 7 15 -9
naturally|5 -5 18 -9 -8 -6 -5 9
naturally <number>|-8 0 20 -2 -3 -4 -1 -3
nature|7 0 1 -8 4 -1 -4 1
nd|9 -6 -2 6 -3 -1 -3 -1
nda|12 0 0 0 1 -10 -2 -1
ne|-1 -14 7 0 6 9 8 -15
ne doit|-7 -4 -2 -6 12 -3 13 -3
near|16 -2 7 0 -15 -11 16 -11
nearby|11 -2 1 -2 -3 -6 2 0
nearer|-3 -4 -8 -5 14 10 0 -4
nearer to|-3 -3 -8 -6 14 11 0 -5
nearly|4 -9 -7 17 6 -5 -2 -3
nearly right|-6 -2 -1 12 -2 7 -4 -4
neat|-7 -6 9 2 -2 -2 -5 10
necesary|13 -3 -5 -3 3 -3 3 -5
necesito|14 1 -5 -1 14 -7 -13 -3
necesito una|18 -1 1 -3 -5 0 -8 -1
necessary|-5 -4 -9 17 -3 -3 1 4
necessary to|13 -4 -5 -1 3 0 0 -6
neck|19 -3 1 2 -5 -6 -6 -3
need|-7 9 -16 -5 8 -2 13 0
need <number>|13 0 0 -9 -4 5 -12 7
need a|14 15 -7 -3 -3 -9 -4 -2
need an|21 2 0 0 -3 -6 -9 -5
need both|-5 -1 0 3 -9 0 11 1
need copy|1 10 -5 -3 -3 4 -2 -2
need for|-3 4 12 -3 -1 2 -9 -1
need only|-8 -2 3 -1 11 -1 -2 0
need three|9 -8 0 3 -4 0 6 -6
need to|17 -11 -3 4 1 -2 4 -12
need you|-7 10 0 1 -1 1 -4 0
needed|3 9 -14 2 12 -10 5 -8
needed <number>|2 -7 -5 0 9 -2 4 -2
needed and|15 -1 0 -8 -2 2 -4 -2
needed for|25 1 -4 -1 -5 -6 -3 -8
needed to|6 14 -2 -1 -7 -8 -7 5
needless|-5 -10 -2 12 10 -5 5 -5
needs|5 -21 -2 -5 5 -4 12 12
needs <number>|15 -12 7 -3 -2 -2 -6 3
needs a|-10 0 0 0 0 0 10 0
needs reading|-9 -2 1 1 0 -1 11 1
needs the|-9 12 2 -5 1 -3 -4 7
needs to|10 -3 -10 -6 10 -11 4 4
negative|9 1 -7 -3 -3 5 8 -9
negative feedback|-14 -1 1 -5 1 16 1 2
negative integer|11 0 -1 -1 -3 -1 0 -5
negative numbers|11 6 1 -2 2 -1 -12 -6
negotiate|14 -2 0 -1 2 -8 -2 -2
negotiation|4 -4 11 -1 -3 -3 -5 -1
negotiator|-9 -3 17 -2 -3 4 -2 -2
neighbor|0 -2 -3 -4 10 7 -6 -3
neighborhood|12 -3 -2 -3 0 -2 -3 2
neighbour|6 -6 8 -7 -3 4 5 -8
neighbour to|22 -2 -4 0 1 1 -10 -7
neighbours|9 -9 -5 4 -8 1 8 0
neighbours they|2 1 -6 2 -1 -1 -7 10
neither|-9 18 -9 -11 15 1 3 -7
nela|-1 -4 18 -1 -4 -2 -3 -4
nepal|12 0 0 -2 -1 -3 -5 -1
nervous|8 11 -4 -2 -5 1 -1 -7
net|-3 10 -4 -3 0 2 -6 4
netherlands|15 1 -7 0 -6 2 0 -5
nettoie|-6 -2 0 -1 -3 -1 0 13
network|17 5 5 5 -10 -5 -10 -7
neu|16 -10 -4 -10 -5 -7 -1 21
neue|2 5 6 -11 -5 -5 15 -7
neural|15 -1 -1 -1 -1 -2 -6 -3
neutral|-1 7 -11 8 -3 -6 -8 14
neutral <number>|7 -3 1 9 -1 -3 -1 -8
neutral and|12 -1 1 0 -8 -3 -2 1
neutral or|2 -1 -7 15 3 -8 1 -5
neutral tone|1 1 1 -6 1 -8 -2 11
neutre|26 -2 -3 -10 -4 -2 -3 -2
never|7 3 -8 1 -7 -12 9 6
never be|-6 -2 0 -1 -1 -5 14 0
never been|10 -1 -1 2 -2 3 -7 -5
never confirm|8 -6 3 -7 1 4 -4 0
never give|9 14 -5 10 -1 -1 -16 -10
never invent|13 -3 -1 1 1 -4 -8 0
never justify|13 -7 -4 -5 1 2 0 -1
never name|16 -8 -4 0 -1 0 0 -4
never quote|10 -1 -1 -1 -5 -1 0 0
never recommend|7 -2 -1 2 -4 9 -2 -9
never say|0 -1 0 -1 -1 -6 10 -2
never seen|9 -6 -6 3 -3 -1 8 -3
never speak|14 -2 -1 -1 -1 -3 -6 -1
never tell|15 -2 -3 -4 0 -3 0 -4
never the|23 -7 0 -4 -1 -10 -4 2
never write|10 -2 8 -2 1 -4 -5 -7
new|-6 -13 -24 -5 1 7 29 11
new array|14 -5 -1 3 -3 -2 -8 1
new attempt|-5 -2 -5 -1 -1 14 0 -1
new card|9 -1 -3 2 5 -8 4 -7
new facts|3 -3 -1 10 -4 -2 -9 5
new ideas|17 1 -2 0 -5 0 -4 -6
new kitten|9 0 -5 -2 -7 1 -2 6
new line|0 -2 0 12 -6 4 -5 -2
new people|14 1 -1 -1 -1 -1 -6 -5
new prompt|-1 1 -2 -2 -5 -3 18 -6
new york|13 -1 -3 0 -2 -1 0 -7
newer|13 -3 -8 3 -3 0 0 -3
newer than|16 -4 0 -1 -2 -1 -4 -4
newlines|14 0 -4 -2 -5 -2 -1 -1
news|23 0 -7 -8 -3 -8 3 0
newsletter|28 -3 -7 12 -14 4 -10 -11
newsletter about|16 -2 -1 -3 -4 -2 -3 0
newspaper|16 -4 1 -3 -4 -1 -3 -3
newton|15 0 -2 -1 -1 -3 -4 -4
next|-3 -13 -5 -6 13 6 9 -2
next <number>|10 0 8 -6 -12 -9 -4 13
next month|7 -8 11 -14 1 -2 2 2
next step|14 -11 -2 1 4 -4 -1 -1
next stop|3 -4 0 -7 -1 -2 8 3
next ten|-1 -9 19 -4 -5 -4 4 1
next three|10 -1 2 1 -6 -4 -3 1
next time|2 2 1 -4 3 11 -11 -5
next to|7 9 -12 8 0 -12 -3 4
next try|-1 -6 -3 -2 3 12 -3 -1
next user|-7 -8 -5 -6 0 -9 27 8
next week|20 -7 -2 0 1 -2 -5 -5
nginx|27 -13 -4 -7 -2 -5 5 -2
ni|-3 -8 10 -4 -7 -3 -1 16
nice|15 -5 7 -5 1 10 -7 -15
nice to|7 -5 2 2 1 1 -10 1
nicer|16 0 -5 -3 3 -3 -1 -7
nicht|6 -16 16 8 -10 -4 12 -12
nichts|-10 -7 -3 23 -6 -6 -4 13
night|13 -9 -3 -8 3 2 6 -4
night shift|-2 -8 0 -1 -2 0 12 1
nightly|16 2 -3 -5 -2 -5 -1 -4
nil|11 -3 1 -4 0 -6 -1 1
nine|6 -8 -3 -4 0 8 3 -2
ninguna|-6 12 -3 -4 -3 -3 -5 11
niveau|-2 7 -5 -8 -11 1 19 -1
niveau sans|0 -2 -6 0 0 0 -1 9
no|-18 -3 10 1 0 5 -2 8
no <number>|0 -9 -10 5 10 -1 0 4
no <quotation>|2 14 -9 -15 -9 -7 9 15
no advice|18 -3 -3 -3 -1 0 -4 -4
no and|3 -8 -2 15 -3 -7 3 -2
no answer|6 -2 8 -5 -6 -5 12 -9
no answers|-7 -6 -1 7 -3 0 11 -2
no can|9 2 -2 -4 -9 -1 4 1
no car|10 8 0 -1 -12 -4 -3 2
no case|13 -1 -6 -1 2 -2 -2 -3
no change|4 -7 10 10 -6 -6 -5 -1
no checklist|14 -6 -4 1 -2 3 -2 -3
no commentary|-3 12 -8 3 12 -3 -2 -11
no conclusion|-5 23 -7 -3 1 -3 -3 -3
no direct|-1 13 -2 -2 -3 0 0 -5
no discounts|11 -2 2 -1 -2 -7 -1 -1
no effect|-1 -1 9 2 -1 -9 6 -5
no emojis|4 -2 -4 -5 15 -5 -7 5
no explanations|9 0 7 -2 2 -11 3 -9
no fim|13 16 -6 -6 -9 3 -6 -5
no for|7 -11 -1 13 -1 -6 0 -2
no greetings|-6 -1 -1 -1 -1 -1 -1 11
no header|-6 -3 -1 13 0 -3 -2 3
no headings|-1 -1 16 -4 1 -5 -1 -6
no hindsight|-4 9 11 -2 0 0 -8 -7
no jargon|12 -2 -6 -6 10 -5 -8 5
no jokes|23 -4 -6 -2 -6 -2 -7 5
no letter|-5 -5 -1 11 0 -1 0 0
no links|-6 -1 -1 1 -1 -2 -2 11
no lists|-1 -3 16 -7 -10 0 -8 12
no markdown|12 -5 2 -3 0 -4 4 -5
no medical|7 0 -8 0 -2 12 -3 -6
no modern|12 -5 -2 0 -1 1 -3 -2
no more|17 -2 -6 9 2 -12 -6 -2
no need|-7 0 11 0 -2 1 -3 -1
no needless|-5 -1 -7 5 9 0 -1 0
no new|3 -3 -1 10 -4 -2 -9 5
no no|10 -2 -1 -8 2 1 -1 -1
no numbering|-3 -2 0 -7 0 -1 17 -4
no one|-5 -1 9 -1 -1 -7 9 -4
no other|-7 7 5 4 -6 4 -11 3
no politics|14 0 -2 -1 0 -5 -2 -4
no pressure|19 -7 4 -6 -6 -6 2 -1
no prose|7 10 -7 12 -8 3 -4 -13
no questions|-7 7 -4 -7 -9 8 16 -4
no reference|-6 15 -3 16 -5 -11 -5 -1
no repeats|-5 -5 -2 -5 -3 -4 26 -3
no solution|-10 -4 -2 11 -2 -1 9 -1
no step|2 15 1 -3 2 -2 -7 -8
no superlatives|11 -3 -1 -1 -1 0 -4 -1
no text|-13 6 3 -2 10 -2 -2 0
no the|17 -4 -3 -3 4 -3 -4 -4
no to|3 -5 12 -4 -5 1 2 -5
no trains|-10 -1 -2 -1 0 1 15 -3
no two|-5 -2 -8 5 -3 1 18 -5
no user|-1 -1 -3 12 -1 -1 -2 -1
no with|3 -5 0 12 -1 -2 -6 0
no yes|-10 2 -3 -2 -1 -3 18 -2
nobody|-2 -10 21 -2 -3 -13 13 -4
nobody can|11 -5 0 -7 7 -2 -3 -1
noch|27 -8 -6 -4 -3 -3 -3 0
node|6 4 5 2 3 -7 -5 -9
node js|14 -7 -5 4 0 2 -7 -1
nodes|17 -5 -4 -5 -4 -2 10 -6
noise|5 -14 4 -9 -10 9 9 6
noise and|-5 -1 0 -4 0 -1 -1 13
noise in|5 -2 -4 -3 -1 -4 14 -5
noisy|1 0 1 -9 1 -3 1 8
noms|5 -3 -3 -2 -3 -1 -8 15
non|19 1 -1 3 -1 -8 0 -12
non empty|12 -8 1 -1 -1 -1 -1 0
non fast|11 -4 -1 -1 -3 0 -2 0
non negative|11 0 -1 -1 -3 -1 0 -5
non technical|15 -3 -4 0 1 -4 -4 0
none|6 -2 -9 -2 5 -3 10 -5
none <number>|0 -5 0 12 0 0 -5 -2
none and|-4 -1 -6 -10 -2 17 6 0
none of|5 2 -7 -5 12 5 -1 -11
noon|3 -7 9 1 -5 -8 -10 16
noor|13 -1 0 0 -2 -3 -9 1
normal|4 -4 12 -1 11 -13 -5 -4
normal for|24 -3 -2 -5 -7 -1 -5 -1
normal that|8 -5 -5 7 7 1 -8 -5
normalise|5 0 -6 1 -1 -10 -3 14
normalised|-4 -7 3 9 12 -6 -4 -2
normally|-7 11 11 3 0 -11 -4 -3
normally keep|-6 1 12 -1 1 -5 -4 1
north|17 2 -6 3 -4 -11 -4 2
north facing|15 3 -7 1 -3 -3 -3 -3
north koreans|16 -8 1 -3 -5 -6 -3 10
northern|3 9 -6 0 1 6 -17 4
northern review|14 -8 -1 -3 0 -1 1 -2
norwegian|13 -2 -5 -1 -2 -1 1 -3
nos|3 -7 8 -3 -4 -5 14 -6
nostalgic|14 0 -1 -5 -6 0 -1 -2
not|-12 6 18 -1 -9 0 -6 3
not <number>|11 0 0 0 -6 -2 -2 0
not <quotation>|11 -8 -4 -5 3 12 -9 -1
not a|-2 0 17 -4 -10 10 2 -12
not ask|6 -3 -2 -8 1 -2 8 1
not at|-8 -2 0 6 0 9 -5 -2
not available|-7 -2 -1 8 2 -2 -1 1
not be|12 -8 -1 4 -7 3 3 -6
not by|-7 9 -5 -2 -3 -3 1 9
not change|-1 -5 0 1 2 -2 -9 14
not compress|-1 -6 12 -4 -3 3 2 -4
not contain|9 7 -4 -2 -1 -2 -2 -6
not delay|3 3 -2 -3 -6 -1 9 -3
not enough|14 0 -3 -5 0 -1 -4 -1
not figure|11 -4 -3 1 2 -1 -4 -3
not found|2 3 0 11 2 -4 -6 -7
not get|15 11 -4 0 -3 -3 -9 -6
not given|11 -5 -8 -1 6 1 0 -3
not go|15 -2 -7 -6 12 0 -5 -6
not going|19 -1 -1 -5 -1 -2 -4 -4
not have|19 -1 -3 -3 -4 -6 2 -4
not in|12 -14 -6 4 -8 6 -6 11
not invent|-16 -1 1 2 2 12 -1 1
not invest|18 -2 -1 -3 0 -9 -3 0
not jump|-6 10 -2 0 2 -1 -2 -2
not just|12 10 -3 -6 -4 -4 -3 -2
not know|7 -6 -2 -1 16 -5 -3 -5
not less|13 7 -2 -2 -2 -4 0 -10
not look|21 -3 8 9 -1 -14 -7 -14
not make|11 -8 -5 10 -2 -1 0 -4
not merely|-5 16 -3 -5 -2 7 1 -9
not on|7 -1 -8 9 1 3 -11 -1
not question|25 -8 -4 -1 -2 -2 -4 -3
not received|5 6 -4 -3 6 -9 -2 2
not recommend|10 -3 -4 0 0 -5 -1 4
not repeat|-5 -5 -2 1 -6 9 8 0
not replace|21 -4 -4 -2 4 -3 -4 -7
not reveal|10 -4 11 -6 -3 -4 3 -7
not rude|12 -1 -2 -2 -4 0 -1 -3
not said|12 -1 -8 0 -2 -6 1 3
not search|15 -7 -3 0 1 0 -1 -4
not skip|-6 16 -1 -4 0 1 -5 -1
not summarise|-18 -8 24 1 1 -2 2 2
not sure|15 1 0 -5 -3 -1 -4 -2
not take|15 -5 -5 -1 1 0 0 -4
not the|0 3 13 5 -10 -14 7 -5
not tidy|0 -2 11 -4 -1 -2 0 0
not to|-2 9 10 -2 -3 1 -7 -6
not too|17 -3 -7 -2 -2 -1 -2 -1
not use|25 -1 -8 -1 0 -4 -7 -3
not used|11 1 -5 -4 0 1 -4 0
not what|12 -4 4 -2 -2 -3 -3 -1
not working|12 -3 3 -1 -8 -6 -5 9
not write|-4 -1 13 -1 -5 -9 -2 10
nota|-3 -2 -3 14 -3 1 -4 -1
notaire|2 -12 7 2 2 -2 0 1
notario|12 0 -3 -4 0 -2 -2 1
notary|13 20 -2 -1 -13 -22 21 -15
notary s|-9 -2 -1 -1 -1 0 16 -1
notas|-5 -1 17 -5 -6 -3 7 -4
note|3 9 -1 6 -11 -4 -7 6
note for|8 -7 7 -8 -3 -2 -4 8
note in|16 -1 1 -3 -3 -8 -6 5
note la|-6 -1 -1 11 -1 -1 -1 -1
note next|-5 14 0 1 0 1 0 -11
note on|12 -8 2 1 -1 -2 -7 3
note that|6 -6 0 -5 1 10 0 -6
note to|31 -5 -8 -4 0 -2 -5 -6
notebook|0 -4 14 -6 5 -3 -9 3
notebooks|11 -14 8 -3 0 0 1 -4
noted|2 -15 13 11 -3 2 -6 -3
notes|-9 14 17 4 0 -15 -18 8
notes first|4 22 -3 -8 -1 -6 -4 -4
notes from|3 2 -13 0 -3 -4 5 10
notes front|11 1 -3 1 0 1 -5 -6
notes in|3 -6 9 -2 3 2 -1 -8
notes into|8 -1 -11 4 2 3 -7 3
notes notes|5 -4 3 -7 -5 1 -2 9
notes of|2 -9 6 2 -1 -2 -5 8
notes you|2 -5 11 -7 0 6 -2 -6
nothing|-9 9 4 -1 7 -10 -3 3
nothing about|17 -4 -6 -3 -3 -3 5 -2
nothing but|-9 -3 -4 -4 19 -2 3 1
nothing else|14 -10 -9 -1 -1 -7 15 0
nothing fits|12 -5 2 -4 -2 1 0 -4
nothing invented|-10 -5 -4 -1 10 0 0 11
nothing is|-9 -5 6 10 -5 12 -5 -6
nothing more|-2 -4 -3 4 6 10 -4 -7
nothing to|12 -1 -1 -1 -1 -5 -1 -1
nothing wrong|11 -6 -5 -7 8 7 -2 -5
notice|3 5 1 -3 0 -4 7 -9
notice friendlier|8 -2 -5 1 13 1 -8 -6
notice in|7 -9 0 3 6 1 -3 -6
notice period|9 -6 -6 0 3 2 -4 2
notice that|-18 12 0 -2 0 -7 5 9
noticed|-7 -3 11 -1 -7 13 -9 4
noticed that|15 2 -1 0 -4 0 -3 -8
notices|-2 -2 0 -5 0 0 -5 14
noticing|0 11 13 -2 -1 -12 -4 -4
notify|11 -5 2 -5 0 1 -4 0
notre|10 -4 -5 -7 -2 -1 -4 14
nouns|11 2 1 -1 -7 -5 -1 0
novel|10 -3 -18 11 4 -15 3 7
novel is|5 -4 -5 -2 13 -1 0 -6
novel what|13 -4 -4 -1 0 0 -2 -2
november|25 -6 -8 -4 -5 -2 5 -5
now|20 -9 6 0 10 -17 -3 -7
now <number>|13 -2 -5 -1 -5 1 -2 1
now and|18 -1 0 0 -6 0 -8 -3
now i|7 -1 -2 10 -7 -1 -8 1
now it|5 -1 -8 -1 -4 7 1 0
now on|15 -3 2 1 -4 2 -13 0
now the|12 0 -1 0 -1 -6 -3 -1
now what|-13 15 -3 0 0 0 0 0
now why|-5 15 -4 -4 0 -2 0 -1
nowadays|20 -3 -5 0 -7 3 -6 -2
nowhere|-7 -5 1 6 1 -1 -4 9
np|10 -7 -2 7 -3 -3 -2 0
np array|16 -5 -3 -2 -2 -2 0 -2
npc|5 -2 -7 1 12 -4 3 -7
nth|7 -4 10 -1 -7 0 -4 -1
nth fibonacci|7 -4 10 -1 -7 0 -3 -1
nuclear|-6 -1 -1 -1 -2 -1 9 4
nuclear power|-6 -1 -1 -1 -2 -1 9 4
nudge|21 -7 -7 -1 0 10 -7 -9
null|17 1 -2 2 11 -1 -14 -13
null character|4 6 -1 -2 -7 8 -9 1
num|5 -7 9 -10 -3 -9 16 -1
number|-4 2 -4 15 10 -18 -2 0
number <number>|5 -4 -2 19 -8 -2 1 -9
number a|3 10 -4 -4 -7 10 -4 -3
number and|-1 5 0 -7 13 -2 -9 1
number before|16 -3 3 -4 -4 -1 -2 -5
number first|0 -7 0 5 9 -1 -6 0
number for|12 -8 -12 -6 -4 -3 13 8
number from|10 -6 2 8 -3 2 -3 -10
number if|21 -4 -1 -5 -7 -4 0 0
number n|11 -2 -1 -3 -7 2 -1 2
number of|8 0 5 -5 4 -16 -3 6
number only|-1 -2 -6 20 -3 -1 -8 1
number postcode|11 -3 -2 0 -3 2 -5 -1
number that|-3 -6 9 6 0 -3 -2 -1
number them|-2 4 -8 -2 -7 7 9 0
number to|14 -1 -1 -6 -2 -1 -1 -1
number using|-8 5 11 -5 6 6 -2 -13
number your|-1 9 -2 -8 -1 4 -1 1
numbered|-4 14 -14 -4 1 -6 3 11
numbered stages|-7 14 -2 -2 2 -4 -1 -1
numbered then|-7 12 3 -4 -1 1 -2 -1
numbering|-3 -2 0 -7 0 -1 17 -4
numbers|13 4 -18 -11 -6 -10 17 11
numbers <number>|13 -3 3 -8 5 -13 5 -1
numbers from|18 0 -1 -8 -1 0 -2 -7
numbers in|20 -6 -2 -1 0 -7 -3 0
numbers must|-8 -3 0 -1 2 -2 -9 21
numbers then|-5 11 2 -2 -4 7 -4 -6
numbers to|3 -8 1 0 -1 7 -3 1
numbers up|13 -1 -1 1 -3 2 -8 -2
numbers with|5 11 -3 0 0 -4 -6 -5
numeric|-6 0 -3 6 -4 0 13 -5
numpy|11 -1 4 -3 -5 -2 -3 -2
numérica|-6 11 -6 -6 -4 -7 22 -4
numéros|-9 -6 -2 -4 17 -6 -2 13
nun|13 -7 -2 -1 -1 -1 -4 3
nunca|-6 20 -4 1 -8 4 -3 -5
nur|-4 6 11 4 21 -8 -17 -12
nurse|3 5 -8 -8 -2 -6 16 0
nurse and|17 -8 -4 -2 2 -1 -2 -3
nurse on|-6 -3 -1 0 -1 -1 14 -3
nurses|10 -1 0 0 0 0 -7 -4
nut|21 -4 -1 -4 -2 0 -10 1
nutzer|-9 -7 -7 4 11 -3 3 9
não|-8 1 5 7 12 -7 -11 1
nächste|0 12 -4 -4 -4 -4 11 -6
né|2 -5 -5 0 -1 -5 -1 14
número|-17 0 5 10 -12 25 -5 -5
número de|-12 2 -4 13 -6 17 -7 -2
números|-2 -8 -6 -5 18 -8 15 -5
o|-14 4 6 8 -4 -6 -5 11
o <number>|3 -2 -6 21 -3 -6 -4 -4
o <quotation>|5 -2 -5 -3 12 -1 -4 -3
o caminho|19 -8 -4 -10 -6 13 1 -6
o diálogo|-8 -3 11 -4 -3 0 -4 13
o pedido|7 -5 9 -1 -6 -1 -2 -1
o que|23 9 5 -6 7 -11 -14 -14
o raciocínio|-6 -4 12 -1 -6 12 -5 0
o site|13 -8 -2 5 -8 1 -6 5
o texto|-8 -1 10 -3 0 13 -5 -6
o trecho|-5 -6 -6 -5 1 11 13 -3
o usuário|-5 -13 9 0 10 -10 10 0
o y|3 -5 0 15 -3 -1 -5 -4
o último|9 10 -2 -1 -3 -2 -6 -6
oat|19 5 1 -1 -7 -8 -9 -1
oatmeal|11 -7 -1 0 0 6 -9 0
oatmeal cookies|11 -7 -1 0 0 6 -9 0
ob|8 -8 9 10 -4 -9 -4 -2
obeyed|-11 1 -1 12 1 -1 -1 0
object|1 -1 -5 -3 -7 20 0 -5
object has|11 8 -3 -3 -7 -3 -4 -1
object or|6 -1 3 -3 -6 8 -9 2
object to|-10 -4 0 1 0 24 -5 -7
object with|10 -1 0 -7 0 -1 0 -1
objection|-2 -5 0 0 1 12 -5 0
objections|18 1 -7 -4 -6 13 -7 -7
objective|22 -6 -7 0 -2 2 -5 -3
objective and|13 -7 -4 0 -6 2 0 2
objects|19 -6 -1 3 -4 -1 -6 -3
objects are|14 -6 -1 1 -4 -1 -1 -1
objetiva|6 -2 -5 -7 -3 3 -4 13
obligatory|-4 17 7 -2 -3 -1 -10 -3
observation|1 12 -12 -13 0 -2 2 12
observe|20 0 -5 -2 -8 5 -7 -4
observe letter|10 -10 0 0 0 0 0 0
obtain a|13 -1 -1 -1 -2 -2 -2 -3
obtained|-6 8 3 -2 7 2 -4 -7
occasionally digital|-3 -3 9 6 -5 3 -6 0
occurred|-3 3 13 -1 0 -4 -3 -5
octane|14 -5 -2 0 1 0 -3 -5
october|27 -6 -7 0 1 -7 -6 -2
octopuses|11 8 -5 -5 10 -3 -11 -7
odd|8 11 -4 -4 -3 -13 5 -1
odd numbers|18 7 6 -7 -3 -7 -10 -3
oder|-5 -1 -2 7 14 5 -10 -9
odometry|18 -5 10 -8 -6 -5 -5 1
of|-6 -5 12 -5 -4 1 7 0
of <quotation>|24 -9 -8 -8 4 -3 -7 6
of a|2 -3 10 -1 3 -14 -4 5
of ai|-10 -4 -7 9 12 14 -7 -7
of all|19 -3 -5 7 -3 4 -5 -15
of an|7 -5 4 7 -1 -10 -15 12
of and|-6 4 11 1 1 -11 -2 1
of animal|2 -2 -2 -9 0 -4 7 9
of answers|-7 6 -1 0 10 0 -5 -4
of any|20 -3 -4 0 -8 -7 5 -4
of at|17 -4 -6 7 -5 -2 -5 -2
of australia|-7 0 -1 17 0 -1 -3 -5
of billing|18 -5 1 -1 -9 2 -1 -6
of bot|-4 -3 -6 10 -1 10 -2 -6
of both|3 -1 0 8 8 -4 -13 0
of buckwheat|22 -4 0 -3 -1 -4 -3 -6
of code|2 9 -5 -6 -3 11 -3 -4
of coffee|13 -2 -3 2 -7 0 -1 -2
of considerations|-7 20 -5 -2 0 -3 -2 -1
of content|3 1 -5 12 1 -4 -2 -7
of customer|-9 -2 -2 -2 9 -2 8 -2
of cycle|6 -6 0 10 -6 0 -3 -1
of data|6 -5 0 1 10 -3 -7 -2
of delivery|0 -1 -1 0 0 -3 10 -5
of dog|2 2 -6 -1 1 0 -7 10
of don|16 3 -3 -6 6 -6 2 -11
of each|1 -6 8 -13 -1 6 -4 9
of error|0 -3 -2 -4 -2 -1 12 0
of experience|11 4 -6 1 -3 2 -8 -1
of file|16 -4 -3 1 -3 2 -1 -8
of files|13 0 -10 -4 3 -6 -5 9
of five|16 -10 5 10 -4 7 -10 -14
of four|8 0 -6 9 -10 -1 0 0
of friends|16 -3 1 -1 -3 -4 -3 -2
of funds|9 3 -6 9 -6 2 -5 -6
of his|12 -3 -2 -4 -3 -3 0 3
of how|-3 11 -1 -6 -5 3 11 -10
of human|10 -6 -1 -5 0 2 -8 9
of humor|7 -10 9 -2 -2 -2 -2 2
of integers|13 1 2 -4 2 -5 -11 3
of it|-12 21 -1 -9 7 -12 6 1
of its|4 -8 -6 -6 4 15 -3 1
of justification|-1 5 4 9 -5 -2 -8 -2
of letters|-1 6 -5 -6 -6 -1 14 -3
of lines|-1 10 8 -6 -14 0 6 -3
of lithium|-16 0 1 1 11 1 1 1
of mice|22 -6 0 6 -7 -2 -3 -9
of missing|6 -7 11 0 -10 3 -3 1
of model|5 -1 5 -4 -4 10 -4 -6
of mongolia|13 1 -2 -4 -4 0 1 -5
of more|-4 6 2 0 -4 -2 -7 10
of my|7 -6 4 5 9 -19 -4 3
of n|-7 -2 -1 -4 16 0 0 0
of no|8 -1 1 7 -4 -10 0 -1
of non|17 -2 -4 -5 -1 2 -5 0
of numbers|6 -1 0 -11 3 8 6 -10
of of|13 -4 1 5 -3 -1 -4 -6
of office|31 -4 -2 -4 -2 -6 -12 0
of oil|12 -2 -1 -2 -3 -1 1 -4
of old|19 -8 -7 0 1 1 -6 -2
of one|6 -2 2 -4 9 -2 -10 0
of our|14 -3 11 1 -11 -2 -7 -3
of p|-5 2 -2 -3 12 -6 0 3
of people|6 -6 0 0 -12 7 9 -4
of problem|-2 15 -3 -2 -1 -6 0 -1
of question|6 -4 3 2 -3 -3 7 -8
of reasoning|-3 16 13 -12 -3 -3 0 -7
of reply|-11 11 6 -2 0 0 -1 -4
of rising|-5 -6 -4 -1 1 -1 18 -2
of s|10 -9 6 -5 1 -2 0 -2
of sales|13 -4 -1 -1 -1 -6 0 0
of self|17 -4 7 -3 -3 -6 -2 -6
of sensor|12 -1 -1 0 -2 0 -6 -2
of sentences|11 6 -3 -3 -7 -7 -2 5
of shoes|13 -2 0 -2 -3 -1 -3 -1
of someone|12 6 -2 3 -4 -4 -7 -5
of steps|-5 -11 3 0 9 9 -4 1
of strings|-5 9 -7 -8 -14 2 27 -4
of student|0 4 -3 -6 -1 -4 0 11
of symbols|-8 2 -5 13 0 -1 2 -2
of ten|6 -10 -6 5 5 -6 0 6
of that|2 -8 2 13 -4 9 -3 -11
of the|-1 8 7 2 12 2 -23 -7
of their|2 -2 -5 -8 4 -4 15 -3
of them|16 -6 -10 1 2 -12 10 0
of these|6 -1 7 9 -3 -17 7 -8
of this|9 -1 -1 -6 -4 -15 14 5
of those|-3 -7 0 1 2 -5 16 -6
of thought|-22 7 25 -12 -1 0 -9 11
of three|0 -1 -8 7 12 -4 -9 3
of tomatoes|9 -10 -2 0 0 -2 -1 6
of tordesillas|12 -6 -4 -5 -1 5 -1 0
of two|1 0 -8 -11 7 16 11 -15
of type|16 9 -3 -3 -5 -8 -7 1
of user|4 -2 -5 4 -3 -6 10 -2
of users|16 -4 -1 0 -5 -1 -4 -1
of various|13 -2 -3 -3 -6 2 0 0
of view|3 1 0 -1 10 -1 -11 0
of water|-2 9 5 -2 -7 0 -4 1
of westphalia|12 6 -6 -2 -2 -2 -1 -5
of which|0 11 3 -3 -7 -1 5 -9
of wine|13 -2 -1 -3 2 -2 -6 -2
of words|13 12 -6 2 10 -8 -10 -12
of work|5 -8 11 0 3 2 -8 -5
of writing|17 -6 0 9 -9 3 -12 -2
of x|-9 9 15 4 -8 -3 -1 -7
of your|0 -1 18 2 -6 -4 -11 2
off|-1 -6 -4 10 -4 4 -1 3
off <number>|0 -5 -2 16 0 -5 0 -3
off as|16 -6 -2 0 -3 1 -4 -1
off at|3 3 12 -5 -5 -3 -9 3
off i|8 -9 -4 -1 2 4 -2 3
off if|10 9 -4 -1 -5 -6 -1 -3
off topic|-3 0 0 16 -7 -11 10 -6
offending|-6 -1 -1 4 -1 9 -1 -1
offer|22 -12 0 -9 -7 -5 -2 13
offer one|19 -4 -1 2 -4 -4 -4 -3
offer the|13 -10 10 -3 -6 4 -6 -1
offer three|14 -4 -2 1 0 1 -10 -1
offered|5 -6 2 -2 -6 13 1 -8
offering|2 -2 -1 -5 11 0 -1 -5
offering an|-7 3 0 -4 16 -2 -1 -6
offerings|13 -2 -3 -3 -6 2 0 0
offers|15 -7 -2 -3 -12 5 -4 8
office|2 -6 -10 9 -9 7 12 -5
office in|5 -2 3 8 1 -5 -8 -1
office reply|10 -2 3 -1 -1 -2 -6 -1
offside|17 -6 1 -2 -1 -9 5 -6
offside rule|17 -6 1 -2 -1 -9 5 -6
often|16 -10 0 -11 11 4 -8 -1
oh|16 -3 -3 -1 -1 1 0 -9
oh and|12 -2 -1 -1 -1 4 -9 -1
oh i|11 -1 -2 -1 -1 -1 -6 -1
ohm|-6 4 -1 -3 -8 5 10 -1
ohne|-7 1 -12 -11 -1 10 12 8
oil|19 -9 6 -1 -7 -3 3 -8
ok|20 -9 -13 -1 -5 8 -6 5
ok and|24 -4 -5 -6 -6 8 -3 -8
ok for|2 -6 -6 11 -2 7 -4 -3
ok then|16 -3 -3 0 -2 -4 -2 -2
ok to|-6 -4 1 -4 0 -8 12 10
okafor|12 0 -2 0 1 -4 0 -7
okay|16 -7 12 9 -8 -3 -3 -15
okay for|19 -2 0 -3 -1 -3 -6 -3
okay to|28 -4 -6 -3 -5 -5 -2 -3
old|2 2 -4 -10 0 -16 2 24
old <quotation>|2 5 2 -8 -6 -8 1 12
old and|18 -10 -3 0 -1 1 -5 -1
old is|17 -6 -3 -2 -3 -1 0 -1
old men|15 -5 -3 2 4 -4 -7 -3
old order|-1 -4 4 -10 0 -1 1 11
old records|20 -4 -9 3 2 3 -7 -7
old reply|-3 1 0 -12 6 -3 0 11
old which|12 1 -2 2 -5 0 -3 -4
older|13 -3 3 6 -1 -2 -11 -5
older than|8 7 -2 6 -1 0 -12 -4
olds|21 -10 2 -7 2 -2 -3 -3
olds with|14 -5 0 -6 0 -2 -2 0
olympiad|-6 12 -1 -1 -1 -1 -1 -2
omission|-4 13 1 -4 1 -4 0 -3
omissions|-3 0 0 0 13 0 -9 -1
omit|-20 29 3 12 -6 -8 -3 -6
on|-10 4 -5 4 2 6 -4 3
on <number>|1 6 -9 -6 1 13 5 -11
on <quotation>|26 -5 3 -7 -6 -7 3 -8
on a|3 -12 -5 4 12 -5 -7 9
on all|16 -7 -2 -5 -2 -8 14 -5
on an|21 0 9 5 -18 5 -14 -8
on and|18 -9 -3 0 0 -1 -5 0
on any|0 -7 -4 14 -2 1 -4 2
on bugs|12 -2 -1 -1 -2 -2 -3 -1
on chemistry|-5 -2 -1 -2 -2 3 11 -3
on ci|23 8 1 -10 -7 -8 -1 -6
on correctly|-9 -2 -1 -1 3 10 2 -1
on creating|13 -1 0 -2 -3 -4 1 -4
on each|0 -7 -1 9 1 -3 3 -2
on every|-3 14 8 0 -10 -1 -4 -4
on facts|-6 -1 -3 -7 10 9 0 -2
on file|-1 -4 9 -1 -3 -2 -6 9
on five|-3 -2 -6 9 -2 -1 11 -6
on for|14 -7 -2 0 -2 -3 0 -1
on format|0 4 0 -7 -3 10 0 -3
on fractions|16 -10 1 1 -4 -8 4 -1
on fragile|7 -11 -1 6 1 -3 -1 2
on friday|13 0 -5 4 -7 5 1 -10
on github|23 -1 -3 -5 1 -7 -5 -2
on her|26 -2 4 -9 -8 0 -9 -2
on his|-1 -5 -10 -2 -3 9 3 9
on host|2 -3 10 1 1 -2 -2 -8
on how|8 -17 -10 17 2 0 5 -4
on i|9 1 1 1 0 -3 -2 -7
on instagram|16 -3 -2 -3 -7 -1 -1 1
on irregular|19 -7 -4 -1 -2 -6 1 0
on it|0 -13 3 0 13 9 1 -12
on its|-6 21 -2 -2 -4 -7 -2 2
on lines|11 9 -6 -5 1 -8 -1 -1
on me|4 -7 -2 -6 11 -3 -4 6
on monday|10 6 -7 0 5 7 -16 -6
on my|19 -11 6 -10 -11 3 0 3
on one|0 7 -7 8 -3 6 -5 -6
on our|13 -3 -3 7 -3 1 -7 -5
on page|17 -2 -5 -2 0 -1 -3 -4
on paper|-8 21 -2 3 -3 3 -8 -6
on ramipril|11 -5 8 -4 -5 1 -2 -4
on rivers|13 -2 0 -1 -2 0 -7 -1
on separate|22 -9 -3 5 -2 2 -11 -4
on sunday|14 -3 1 0 -1 -6 -2 -3
on sundays|2 -10 -1 10 -8 -2 14 -5
on that|-10 1 1 10 -4 -5 -3 10
on their|9 -4 -6 -6 2 -4 8 1
on them|4 12 -3 -3 -4 -3 -3 0
on this|-7 -7 -13 7 0 12 5 2
on thursday|-1 9 -4 -1 5 0 -6 -1
on time|13 -4 -1 2 -3 -4 -2 0
on to|-2 1 -10 0 11 0 4 -4
on top|24 0 -6 -2 -16 3 -2 0
on until|-6 5 10 0 0 -5 -5 0
on wednesday|8 -4 -2 0 -7 -3 5 2
on what|13 9 -1 2 0 -11 -11 -1
on whatever|-7 0 -1 0 -1 0 11 -1
on where|-9 8 2 -3 -2 -2 -3 8
on whether|-1 3 -5 19 -8 0 -3 -5
on which|-3 3 -4 11 9 -6 -3 -7
on why|8 1 -7 9 5 -8 -4 -4
on your|1 9 -2 -4 10 -10 1 -6
onboarding|10 8 -5 0 -9 -2 -6 4
once|18 4 -16 -3 -13 4 -2 8
once and|16 -7 0 -2 -6 -7 15 -8
once more|-6 5 -1 -1 0 13 -6 -3
once then|7 20 -1 -5 -2 -5 -7 -6
once you|14 -7 0 2 0 -4 -5 1
onde|-6 6 -5 -6 -2 6 -5 12
one|-11 0 -14 1 8 5 7 3
one <number>|-3 -7 -4 -10 21 0 -5 8
one <quotation>|0 10 -3 -2 9 -12 2 -3
one a|-5 -11 -3 1 12 -2 12 -5
one after|-12 8 -2 3 -3 -1 6 1
one and|-8 4 2 14 1 7 -22 2
one another|11 -1 0 1 -9 0 0 -1
one answer|-8 -1 0 0 0 1 -3 10
one at|5 14 -1 -3 1 4 -12 -7
one before|0 10 8 4 -7 3 -11 -7
one best|-14 -3 1 -3 -4 5 10 6
one by|3 18 2 -6 -9 10 -14 -6
one child|16 -4 -2 -3 -3 -2 -2 1
one clause|-7 -10 1 -5 11 1 1 9
one command|15 -5 -4 -5 1 0 4 -5
one constraint|-5 0 -2 -3 -5 2 14 0
one emoji|7 -3 9 12 -1 -7 -7 -9
one go|-3 -5 7 -7 -2 -5 4 11
one how|15 -5 2 -1 -1 1 -6 -5
one i|19 -6 1 -2 -2 0 -4 -5
one in|20 3 -8 2 -1 -6 -7 -2
one integer|6 -7 1 -2 -3 0 -2 8
one is|3 -6 -1 5 12 -15 6 -4
one json|-1 6 0 -8 -5 0 -2 10
one label|12 -2 -2 8 -7 -3 -5 -1
one lacks|-6 0 -1 0 13 -5 0 0
one letter|-10 0 -1 -12 28 -2 0 -3
one line|13 2 -5 0 11 7 -8 -19
one liner|24 -7 -2 -3 -5 1 -6 -2
one minute|17 -2 -3 1 -3 -4 -3 -2
one mistake|5 -3 -2 0 -6 9 3 -6
one month|5 -4 -2 1 -4 -8 14 -2
one new|12 1 -2 -10 7 1 -3 -7
one no|15 0 -2 2 -4 1 -5 -6
one of|10 2 -4 -1 -5 7 -6 -4
one off|-6 -1 -1 9 4 -4 -1 -1
one only|10 -1 6 -1 -3 -1 -3 -6
one operation|1 15 0 1 -3 -3 -8 -4
one output|-6 0 11 -3 1 -5 -5 7
one page|21 -7 2 0 -3 0 -9 -5
one pair|-10 -1 -3 1 -3 -1 10 7
one paragraph|8 -2 -2 -5 0 8 5 -13
one per|8 5 0 -12 3 -7 11 -7
one plain|13 -2 0 -4 -2 0 0 -5
one please|11 -1 -2 9 -3 -4 -5 -4
one problem|-4 -5 -4 -6 12 -1 11 -4
one prompt|-5 -6 -4 -4 -2 0 24 -2
one question|13 -14 -7 -4 4 -5 11 2
one row|0 8 0 -5 0 12 -4 -11
one s|13 -4 -1 1 -4 -3 2 -3
one sentence|5 -13 -10 7 1 2 7 2
one should|16 -7 -4 -3 7 -2 -5 -1
one six|15 -4 -5 4 -5 0 -5 -1
one source|-5 13 -2 -2 -2 -7 -2 8
one star|22 0 -3 -2 -5 -9 -2 -2
one step|18 -12 -5 1 -5 -5 4 5
one strength|4 0 -4 -4 -5 14 -1 -3
one task|9 -5 -3 -5 -3 -3 14 -4
one that|-9 15 -1 -5 7 6 1 -13
one the|-2 8 -2 9 -5 -8 3 -4
one then|6 -4 -8 7 6 0 -4 -4
one thing|-3 2 -7 5 11 -4 0 -5
one third|11 -3 -4 -1 -5 -3 -4 8
one user|-9 -4 0 0 0 1 11 1
one was|-8 9 -2 7 -4 -1 -4 5
one week|0 8 -1 1 -8 1 4 -5
one what|-15 14 0 1 -2 1 1 0
one word|1 -5 11 1 9 -6 -7 -4
one would|14 -6 -2 -3 3 -8 -6 8
one wrong|14 -7 12 -7 -2 -6 1 -5
ones|-15 15 9 -1 -3 -16 14 -2
ones and|-7 2 -1 -1 -1 -4 12 -1
ones answer|-9 4 -1 10 -2 -1 -3 2
online|16 -5 0 -5 -1 -5 -5 4
only|-19 -1 -1 3 10 3 0 5
only <number>|15 -3 -6 -1 -9 11 3 -10
only a|3 -5 5 -2 12 -4 1 -10
only about|11 3 -2 0 0 -2 -5 -5
only after|-2 10 0 -7 1 -5 3 0
only afterwards|-4 12 9 -7 -3 -7 3 -1
only answer|12 -5 -5 0 -1 -1 -1 0
only as|-4 0 -11 0 10 -1 6 0
only ask|12 -4 -2 -1 -1 -1 -2 -2
only at|10 -6 2 -6 -4 -6 12 -2
only available|16 -3 1 -1 -4 0 -9 -1
only correct|-6 9 -1 -1 1 -1 -1 -1
only def|15 -6 1 -1 2 -1 -5 -5
only first|18 -5 -3 -6 3 -1 0 -7
only for|-6 14 -1 -2 -2 -5 2 -1
only from|13 -7 -3 -1 5 -6 1 -1
only if|7 -2 5 10 -7 2 -10 -5
only ignore|-2 -9 -3 16 1 -2 2 -3
only in|1 12 -4 12 -8 -7 4 -11
only nice|22 -12 -6 -4 -4 -6 13 -3
only no|5 -6 -5 0 -8 9 16 -11
only numbers|5 -7 1 13 -3 2 -5 -5
only on|19 6 3 -1 -5 -7 -12 -3
only one|10 3 -1 6 -7 -6 -3 -2
only reply|20 -3 -4 -3 -1 -5 -2 -3
only that|-9 2 -4 5 0 -5 0 11
only the|4 2 -6 -1 1 -9 6 4
only then|-11 19 0 -3 4 -8 1 -2
only those|0 -7 -5 10 -8 9 5 -4
only two|10 0 -1 0 -5 0 -3 0
only unique|11 5 -2 -2 -5 0 -5 -3
only user|9 -6 -9 2 -2 -4 11 -1
only what|-5 -14 6 6 2 17 -4 -8
only with|25 -8 -6 -8 -13 -2 -1 14
onto|3 12 -6 -1 0 0 -5 -3
op|-1 10 -3 7 -2 -5 -4 -2
open|7 1 15 12 -11 -6 -15 -3
open a|14 0 -1 -1 0 -2 -5 -5
open and|-5 11 3 -2 -1 -3 -2 -1
open in|10 -4 5 -1 1 0 -2 -9
open questions|13 -2 -1 1 1 -1 -11 -1
open the|2 0 12 -6 -8 -5 7 -2
open with|1 13 -5 -2 -2 3 -2 -6
opened|2 -3 4 13 -13 -4 14 -13
opened in|-2 -3 0 12 -5 -1 6 -5
opened the|11 -2 8 -2 -2 -3 -4 -6
opening|11 -10 1 11 -19 -10 9 7
opening hours|16 -4 2 -2 -2 -1 -8 -1
opening line|7 -1 0 -9 -3 -1 16 -7
openings|11 1 -2 -2 -5 -1 -2 0
openly|2 11 -2 1 0 -4 -1 -7
operate|30 -8 -7 1 -5 -8 -3 -1
operate in|30 -8 -7 1 -5 -8 -3 -1
operating|20 -1 -6 1 -5 2 -2 -9
operating system|12 1 -4 -2 -5 1 -2 -2
operation|-2 19 0 6 -16 -5 5 -7
operation that|-3 9 -6 2 2 -3 -3 2
operator|16 -4 -1 -4 1 -5 1 -5
opinion|5 3 -3 -10 -7 -4 9 8
opinion on|20 -5 0 -1 -3 -2 -10 1
opponent|-2 -4 -1 -5 -1 13 0 0
opportunity|10 -10 -4 -5 0 0 10 0
opposite|13 -6 -5 17 -5 -7 -6 -2
optimal|13 -1 -5 -1 -5 0 0 -1
optimise|23 4 -10 -2 -8 -5 -1 0
optimise bicycle|16 -2 -2 -3 -2 -2 -6 0
optimise the|19 -4 -2 -4 0 -2 -2 -5
optimization|12 -5 3 -5 0 -2 -1 -1
optimized|36 -7 -8 -3 -4 -3 -7 -4
option|3 17 -2 -10 -5 -2 19 -21
option <number>|6 -4 -1 3 -6 -5 10 -3
option a|-14 21 2 1 -3 0 -3 -3
option and|-7 14 -1 1 -1 -2 -6 2
option is|1 12 -3 -1 -4 0 -1 -3
optional|7 0 -1 7 -4 4 -8 -4
optionally|9 -8 0 0 0 0 -1 0
options|9 11 -4 -8 0 -8 9 -9
options <number>|13 -6 0 -4 4 0 -1 -5
options for|9 -4 -1 -1 5 1 -7 -1
options of|-8 8 -2 1 -2 2 1 -1
or|3 -8 -5 27 16 -7 -13 -14
or <number>|-9 -6 5 14 17 -12 -10 1
or <quotation>|17 -6 2 3 3 -7 -7 -5
or a|1 -12 0 4 5 0 6 -3
or after|10 -3 -2 0 -1 -1 -5 3
or an|-5 -8 -1 -3 -2 9 9 0
or b|-6 -2 -2 -9 24 -3 -4 2
or below|10 -2 -3 -6 2 -3 -1 3
or by|-21 -6 3 -7 30 -1 4 -2
or c|-4 -8 2 -3 13 2 -1 -2
or d|-1 11 -1 -7 -2 -1 -1 2
or data|12 2 2 -6 -1 0 -5 -3
or fail|-14 0 -3 22 -1 -2 -1 -1
or false|10 -4 -2 16 -4 0 -6 -9
or i|8 -9 13 -2 -8 4 -5 0
or incorrect|-14 3 4 14 -2 -3 3 -4
or more|15 8 -1 -1 -12 0 -4 -6
or neutral|13 -9 0 -1 -2 2 -2 -1
or no|17 16 -3 -10 1 -7 -13 -1
or none|22 -1 -5 -2 -9 -1 -2 -2
or not|25 -1 -5 -2 -11 -3 -8 6
or only|11 -1 -2 -6 3 -3 -2 1
or other|11 -2 0 -1 -5 -3 0 0
or others|16 -2 -2 -3 -1 -3 -2 -2
or should|19 -1 -5 -7 5 -4 -1 -6
or something|10 -4 -2 -7 -1 7 -1 -1
or the|14 -3 11 -10 -9 -7 7 -3
or three|-1 2 -4 -4 -6 16 -5 2
or thursday|4 -5 4 -1 -6 -4 9 -1
or tie|-7 -2 -5 -5 22 -3 0 0
or topic|-7 0 2 -2 -2 -2 13 -2
or two|24 -18 -2 -1 5 4 -8 -3
or what|-7 9 -1 -1 1 -1 -2 2
or wrong|12 -9 1 11 -5 -7 -4 1
oranges|8 5 6 -7 0 2 -8 -5
orchids|14 -4 1 -6 -5 2 -3 2
order|-10 15 -5 -5 23 -15 -4 1
order and|11 7 -1 4 -5 -8 -6 -2
order as|-8 10 0 0 -2 -4 5 0
order at|3 12 -3 2 -8 1 -3 -3
order by|16 -6 9 -5 13 -6 -6 -15
order from|5 11 -5 4 2 -4 -5 -8
order it|3 -5 14 0 -4 -2 -2 -3
order number|8 -2 1 -3 -6 0 9 -8
order of|7 -16 -1 -2 9 9 -8 2
order return|14 -1 -2 0 -4 1 -1 -8
order the|2 -5 -2 -4 18 -2 -3 -4
order to|6 -15 5 1 -5 1 10 -2
order you|8 -10 -3 0 -1 -1 8 -1
ordered|6 6 3 -7 -11 11 -9 1
ordered <number>|11 6 -5 -7 -4 -5 -1 4
orders|8 -2 -2 -2 4 4 -8 -2
orders in|2 9 -4 -2 -7 5 -2 -2
org|13 -6 0 -3 -1 -2 -2 1
organisations|19 -4 -1 0 -3 -1 -3 -6
organise|24 -12 -5 -5 -5 4 2 -3
organise exam|12 -5 -4 -2 0 0 3 -3
organise it|14 1 -3 -6 -1 -2 -3 0
organization|10 -6 -6 10 -6 1 1 -4
organize|11 3 -5 -2 -3 2 -1 -5
origin|15 -4 1 -3 -1 -6 -4 1
original|-5 -7 16 4 -3 -22 10 7
original <number>|-4 -4 0 1 2 0 11 -5
original and|10 4 -1 -1 -2 -1 -6 -2
original in|-4 1 -3 -1 7 -11 0 11
original is|14 -4 -1 2 -4 -2 -6 2
original meaning|11 -5 0 -2 0 1 1 -7
original price|19 -5 -2 -8 -4 1 1 -2
original word|0 -1 -5 10 -3 2 -2 -1
originality|-6 -1 0 14 -1 -1 -4 -1
originality <number>|-6 -1 0 14 -1 -1 -4 -1
originally|15 -8 -4 -1 -1 0 0 0
originals|18 -1 0 0 -1 1 -4 -13
os|-13 -9 13 -8 5 16 -10 7
osaka|7 -5 -5 1 9 -2 -6 1
oslo|-6 1 -3 3 -2 -4 1 9
osmosis|1 4 2 -7 -5 -7 1 11
other|-3 9 -4 -8 10 -1 1 -3
other people|18 -8 2 -2 -4 1 3 -11
other return|13 2 2 3 -9 -4 -8 0
other words|13 -5 -3 -5 1 1 -3 1
others|-4 0 17 3 4 -17 6 -8
others <number>|-5 -1 12 -1 -1 -1 -1 -1
otherwise|13 10 -2 10 -12 -6 -8 -5
otra|6 10 -3 0 -3 0 -6 -3
otras|-7 12 -11 -5 -4 0 -2 17
otros|8 -7 -3 -1 -7 -6 -1 15
ou|8 -10 -8 15 11 -9 7 -14
ou non|10 -4 0 8 -7 2 -3 -7
ouagadougou|7 -3 7 -2 -13 10 -3 -1
ought|-9 -3 -7 1 -5 14 10 0
ought to|-7 -3 -6 2 -6 9 10 0
oui|2 -8 -1 8 -3 1 1 0
our|4 8 -1 -10 -5 3 -9 10
our ai|11 -2 -5 -2 0 7 -5 -5
our annotators|-8 7 9 -4 0 -1 -1 -1
our board|11 1 -3 1 0 -4 1 -7
our choir|19 -2 -2 -3 0 -3 -1 -7
our client|11 -2 6 -1 -3 -3 -3 -6
our collection|-9 13 -2 1 0 -1 0 -2
our company|8 1 5 8 0 -8 -5 -9
our compliance|21 -3 2 -3 -3 0 -5 -8
our customers|9 3 -2 -8 9 3 -10 -4
our dashboard|19 -6 1 -4 -5 -1 -3 -1
our editorial|-3 1 -1 8 3 -7 9 -10
our experiment|7 -8 5 1 10 -4 -6 -6
our fence|15 -5 -1 4 -1 -3 -3 -4
our garden|6 1 1 -1 -2 1 -9 4
our hospital|13 -4 1 -2 2 -3 -6 0
our hotel|11 -1 -1 -2 0 -5 -3 0
our managing|9 -6 -1 3 -2 -2 -1 0
our new|10 1 -2 5 -3 -1 1 -10
our product|17 -5 16 -6 -5 -11 0 -6
our quality|7 6 -4 -3 -10 9 3 -10
our reception|9 -5 -1 -3 -6 10 -2 -2
our rules|18 -6 3 -3 -7 -1 -7 3
our sales|19 -4 -3 -7 -5 3 1 -5
our schema|17 -5 -1 -3 -2 1 3 -10
our shop|21 -1 -1 1 1 -3 -6 -13
our staff|20 -1 -1 -7 -1 -9 1 -2
our tutoring|4 -4 -3 8 3 3 -8 -2
our website|14 -1 -4 -6 -4 -2 0 2
our writing|11 -2 -1 -11 14 -5 0 -7
out|-12 5 7 -2 -7 -2 1 12
out <number>|9 -9 2 1 3 -6 0 1
out a|5 7 0 6 0 -1 -10 -6
out and|-7 -3 12 -3 -1 3 -2 0
out anything|10 -9 -5 10 -6 9 -4 -5
out by|12 -9 4 -1 3 -2 -4 -2
out every|15 -4 -5 -2 2 0 0 -7
out for|15 -4 -6 14 -8 -5 -8 1
out in|-3 17 -8 -7 -2 9 1 -7
out loud|8 10 -5 0 -4 -5 -3 -1
out not|-12 17 1 -2 2 -2 -3 -1
out of|8 -18 -22 4 2 1 5 20
out one|6 -9 -6 4 -2 -8 4 11
out println|16 -3 0 -7 0 1 -7 -1
out the|4 15 -1 7 -2 -7 -16 0
out then|1 11 -11 3 1 -9 2 3
out to|15 -2 -6 0 -3 2 -4 -4
out what|8 -1 -11 -6 -3 3 -1 11
out with|11 -5 -2 -1 -1 -2 0 -1
out without|16 4 1 -1 -3 -2 -13 -3
out wrong|0 10 -1 -4 -7 0 2 0
outage|15 -1 -2 -1 -3 -1 -1 -6
outcome|-6 13 -8 -3 9 -12 5 2
outcome is|-3 16 -5 1 0 -1 -5 -2
outcomes|23 -2 -5 -1 3 -8 -4 -5
outcomes and|17 -3 -3 -2 1 -3 -3 -3
outer_voice|-2 -13 18 2 2 0 -2 -4
outline|15 14 -2 -8 -2 3 -14 -6
outline of|9 13 -2 -5 -5 6 -9 -6
output|-11 -8 -3 8 4 18 -16 7
output <number>|4 -3 -9 16 5 -9 -1 -4
output <quotation>|1 -8 -15 15 -1 22 2 -14
output a|18 6 -3 -14 7 -4 -7 -3
output and|-9 -7 -2 4 3 15 -1 -3
output as|11 2 -4 -5 -3 0 1 -2
output e|16 1 1 -4 1 -3 -7 -4
output for|3 9 0 -12 4 -2 -1 0
output format|1 -2 12 -8 -7 -2 12 -6
output if|-3 1 4 -3 -1 2 -9 10
output in|6 -5 11 -3 -3 -1 -9 5
output is|0 12 -1 -5 -5 -2 0 0
output its|-5 -5 0 -2 12 5 -1 -5
output list|-6 -3 -1 4 -2 -1 -1 10
output long|-7 7 10 -2 -1 -1 -4 -3
output of|20 0 0 1 1 -1 -3 -17
output only|-12 -6 2 15 1 -6 1 5
output order|-8 9 12 -6 5 -3 -4 -6
output output|-6 -2 0 -4 -1 -4 6 11
output per|1 -2 -3 -1 -3 -1 -2 12
output schema|-2 17 -1 -4 -1 -3 -2 -4
output the|9 4 0 9 -7 1 -10 -6
output to|15 -4 3 6 -4 -5 -2 -9
output will|-6 9 -3 5 -1 -3 2 -2
output with|-10 -4 -2 13 -4 9 1 -4
outputs|-1 -15 -5 11 25 -17 0 3
outputs from|-7 -1 -1 -1 13 0 -2 -1
outputs of|-6 1 2 3 12 -2 -2 -9
outro|-7 -3 0 -2 -4 0 0 17
outside|22 3 -6 -1 -3 -3 -9 -4
outstanding|13 0 -4 -1 -6 1 -3 -1
oven|12 -5 -1 -7 -2 0 1 2
over|0 -7 1 9 2 -1 -2 -2
over <number>|5 15 -8 -7 4 3 -10 -2
over a|6 -12 0 10 3 2 -5 -4
over all|0 -8 3 -5 -6 -5 3 17
over cautious|-16 -1 2 18 -2 -3 2 1
over five|13 -5 7 -5 -3 -3 1 -4
over for|16 0 0 -2 -5 1 -10 0
over it|-1 13 -3 4 -5 2 -8 -2
over level|-1 5 -1 0 -7 -4 -1 8
over refusal|-8 -3 1 12 -4 -3 6 -3
over the|13 -8 -7 -9 7 8 -1 -4
over to|19 -2 2 -2 -10 -4 -3 -1
over your|-3 -1 6 -4 -2 11 -6 -2
overall|5 -5 -4 13 17 -8 -7 -11
overflow|-1 -2 -3 0 -1 -5 -9 20
overhear|-7 -3 13 -2 0 1 -1 0
overnight|-1 -7 0 0 -7 -3 9 8
overview|12 -4 -6 -2 4 0 -2 -2
owing|10 -3 0 -2 4 1 -2 -9
own|-4 7 -7 0 2 12 -1 -9
own line|-2 15 0 -3 0 -3 -3 -4
own solution|7 -1 -4 9 -1 -5 -7 1
own transport|13 -6 -2 -2 -2 -1 -3 3
own words|-3 5 -8 -4 -4 13 -5 7
owned|21 0 -5 -3 -4 -3 -4 -3
owned by|21 0 -5 -3 -4 -3 -4 -3
owner|10 -1 -5 4 0 5 -4 -9
oxford|8 -1 11 -5 -5 -4 2 -5
p|4 5 -6 6 5 -9 -2 -2
p <quotation>|5 -2 0 -8 17 -5 -3 -4
p a|-6 0 10 -5 7 1 0 -7
p in|-5 -6 -1 21 -1 -3 -4 -1
p q|8 -1 6 1 8 -3 -7 -10
p r|-4 5 -4 -8 11 -4 8 -4
pack|3 -6 -2 -2 -1 -1 10 -1
package|16 -3 -5 6 -4 -3 -4 -2
packets|18 -4 -3 -4 1 -2 -4 -2
packing|12 -2 1 -7 -9 -2 11 -3
packing list|10 0 0 -6 -8 -2 11 -3
padding|-5 -9 -2 21 3 0 -5 -3
padding <number>|-1 -5 -1 10 3 -7 2 0
page|3 3 2 -5 -1 -14 -3 15
page <number>|11 -7 1 -9 -4 3 11 -6
page after|11 -5 -4 1 -1 0 1 -4
page as|1 -2 0 -9 -4 2 -1 14
page how|3 6 -5 -2 13 2 -2 -15
page numbers|0 -3 -3 9 -2 -4 -9 12
page of|16 -9 4 3 -1 0 -10 -3
page page|-8 8 -3 1 -1 -2 -3 7
page when|13 -11 0 -1 1 -1 -1 0
pages|8 4 3 -3 1 -13 -16 16
pages into|-6 -1 -1 -1 -1 1 -4 14
paid for|12 -4 6 -2 -10 1 -2 -1
paid in|12 -4 -7 -1 -3 -6 13 -4
paid the|15 -5 0 0 0 -3 -6 -1
pain|7 -10 11 -8 1 -5 9 -6
paint|6 4 -13 -9 11 -4 9 -5
paint a|-4 6 -5 3 -2 -5 10 -3
paint the|1 -2 -1 -4 5 0 8 -7
painted|10 -4 -6 -6 -3 10 -2 0
painted guernica|-7 -3 -3 -3 1 14 1 1
pair|-23 -1 -8 -1 21 10 -2 3
pair <number>|-1 -3 -3 -6 21 0 -5 -5
pair in|-2 -6 -2 -2 8 -4 -2 10
pair of|11 -1 -1 1 -12 13 -7 -4
pair per|-8 -5 -5 -1 -5 11 5 7
pair with|-2 0 0 -1 1 -7 10 -1
paired|16 -2 -5 -8 -6 -6 -4 15
pairs|-18 -11 -6 -4 18 2 22 -5
pairs for|-3 -4 -1 -5 -2 0 11 3
pairs of|1 -8 1 -2 -5 10 5 0
pairwise|-5 -1 -1 2 16 0 -1 -11
palabra|-10 -6 24 17 -9 -1 -10 -4
palabras|4 -1 -4 -2 -7 -3 1 12
palavras|-8 -2 -11 6 8 2 0 6
palette|27 -1 -4 -5 -6 -1 -2 -8
palette for|13 -1 -2 -1 -1 -1 -1 -6
palindrome|4 -3 -3 2 -8 8 -1 1
palindrome or|12 -4 -4 0 -1 0 -2 0
palm|14 -6 -2 -5 -6 -2 4 3
pan|11 8 -7 0 -11 0 2 -2
pancakes|3 6 -1 -1 -3 0 -9 4
pandas|17 0 -7 -4 -1 0 -1 -3
pandas library|11 0 0 -3 0 1 -9 0
panic|11 -3 1 -4 0 -6 -1 1
papel|11 5 -6 3 -8 11 -8 -8
papel de|11 -8 -1 -4 -6 13 -3 -3
paper|15 12 -6 0 -9 -5 7 -15
papers|2 1 -6 10 -1 -7 -11 12
papers and|12 1 2 -2 -2 -1 -2 -7
par|-19 -11 -14 2 21 14 1 6
par de|-6 -4 -8 -2 31 -4 -6 0
par le|-5 -6 0 12 -3 -4 12 -5
par un|-8 -3 -5 -2 -2 9 0 10
para|-3 0 -12 -2 -5 0 7 16
para cada|5 9 -6 19 -5 -7 -8 -7
para el|10 12 -6 -1 -1 -1 -4 -8
para la|32 -3 -5 -5 -8 -1 -5 -4
para o|-10 9 -3 14 -3 -11 -7 12
para que|13 -8 -3 -5 -5 18 -6 -4
para un|2 -4 -3 0 -3 -2 13 -3
para una|38 1 1 -11 -7 3 -14 -11
paracetamol|-1 -11 0 -1 13 0 0 0
paragraph|16 6 -12 6 -13 6 -11 2
paragraph <quotation>|-5 -1 -1 -1 -1 -1 -2 11
paragraph before|14 -8 -2 -1 -1 -1 -1 -1
paragraph for|12 0 -1 -2 0 -3 -1 -4
paragraph is|18 -3 -3 -2 -3 -3 -1 -3
paragraph number|12 -4 -6 8 -7 -2 -1 0
paragraph of|-3 3 -6 3 -2 9 -6 2
paragraph point|11 -6 -1 0 -1 -3 0 0
paragraph that|-6 12 -6 3 -1 -4 0 2
paragraph what|-1 -8 2 -3 8 -1 4 -2
paragraph with|14 -1 -1 -3 -1 -2 2 -7
paragraphs|0 -8 -6 -7 -10 3 9 16
paragraphs one|0 -2 -2 1 3 -8 -4 11
paragraphs with|-4 -4 -4 1 1 -4 -3 17
parallel|5 0 -3 7 -8 1 4 -6
parameter|19 -6 -1 -3 0 -3 -3 -4
parameters|17 3 3 -5 -6 -2 -7 -2
paraphrase|-9 7 -3 -13 -11 -4 2 29
paraphrase the|1 -2 -2 -4 -8 -1 9 8
paraphrases|-4 -2 0 0 -4 -4 16 -2
parcel|-1 -4 0 -10 0 6 2 5
parent|11 -4 -1 4 -8 9 -16 4
parent process|19 -4 -2 -4 -2 -3 -5 0
parents|23 1 -2 -1 -3 0 -12 -5
parents are|13 -2 -1 1 -3 -1 0 -7
parents to|15 -1 -3 0 -5 0 -3 -3
paris|-1 1 0 -7 -5 8 7 -2
parish|18 -2 2 3 -7 0 -7 -7
parish council|11 -6 1 -6 0 1 0 -2
parking|21 1 -8 0 1 -16 -2 2
parse|8 23 11 -9 -9 -3 -10 -11
parse the|21 2 9 -7 -4 -5 -8 -9
parser|6 18 -1 6 -3 -7 -9 -9
part|0 21 16 -9 -24 -7 10 -6
part <number>|15 -9 -6 8 -3 0 -8 4
part a|-3 -8 11 -7 -4 -3 13 1
part for|-4 -2 14 -2 3 -6 -1 -1
part no|-8 -1 10 1 0 0 2 -3
part of|4 8 4 1 -2 -7 -12 5
part only|0 -7 15 -2 0 -1 0 -5
part with|12 1 -11 0 0 1 0 -4
partial|-22 8 -6 34 10 -7 -7 -11
partially|1 -2 -2 19 -8 -4 -1 -4
participants|25 -8 -4 -2 -3 -2 -3 -3
particularly|17 -7 -2 -2 -9 3 0 1
parties|13 0 1 -1 -3 -1 -7 -1
partir|1 -6 11 3 -5 -6 10 -8
partir de|1 -1 13 9 -4 -4 -10 -4
partir du|-3 -5 -2 -1 0 -1 13 -1
partition|26 -2 -4 -3 -5 -4 -5 -3
partly|-5 -4 -8 19 0 -7 5 0
partner|20 9 -10 -1 0 -5 -4 -8
partner in|3 -2 -1 0 9 -1 -6 -2
parts|19 2 7 -11 -5 -3 1 -11
parts <number>|-1 0 -3 -1 -6 12 -1 -1
parts in|-8 5 -3 -6 2 7 2 1
parts limit|14 -6 -1 0 -1 1 -2 -5
parts of|11 8 -6 -5 -3 -3 -2 0
parts split|12 -7 0 -4 3 -3 0 1
parts that|-3 -5 12 0 -3 -1 5 -5
party i|3 3 -4 0 10 -4 -3 -6
pas|-5 0 6 -1 2 6 -13 4
pas de|-4 10 -4 -3 -2 -5 -3 11
pas un|5 -8 19 0 -5 -4 -4 -3
pasa|3 -4 0 -5 -2 -6 1 13
paso|-4 0 7 -4 -9 11 -12 11
pass|-19 -8 -2 28 -1 2 -8 7
pass only|-9 12 -2 5 -4 -4 3 -1
pass or|-11 -3 3 24 -2 -7 -1 -2
pass rate|7 -8 -1 5 -6 -6 9 0
pass them|12 -4 -4 -1 -5 -5 0 8
pass with|-3 -1 11 0 -8 0 2 -1
passage|-4 11 -12 -13 -15 -11 27 17
passage of|-1 11 -5 4 -1 0 -3 -4
passage the|19 -2 -4 -4 -7 -4 9 -8
passage write|-1 -7 -3 2 1 1 13 -6
passages|12 -4 -4 -4 -1 -1 6 -4
passed|12 -11 10 3 -4 -10 4 -4
passes|8 -1 -3 0 4 12 -5 -15
passing|14 -5 0 1 -7 -2 -3 2
passive|23 -3 -3 -4 -5 -8 -1 1
passive voice|15 -1 -2 -2 -5 0 -2 -2
passo|-10 -10 -1 14 1 -10 -1 17
passt|16 -4 -3 0 -4 -2 -2 -1
password|21 -7 -5 6 -2 -3 -7 -2
password in|17 -3 1 -5 -3 -3 0 -4
past|8 -7 -2 -1 -5 -8 0 16
past tense|11 -1 -1 -1 -1 -1 -6 -2
paste|6 1 -5 16 8 -10 -5 -11
paste a|17 -5 1 -6 -5 2 -7 1
paste messages|13 -1 0 -6 0 -2 -2 -2
pasted|15 -3 -1 -2 3 -1 -4 -6
pasted below|20 -9 -4 4 -3 0 -4 -6
pastel|21 -2 -3 -1 -5 -3 -4 -3
pastes|14 -5 1 0 1 -4 -4 -2
patch|-20 0 11 -9 -4 8 1 13
patch the|-3 -1 1 0 2 17 -9 -6
path|3 19 -8 -2 -9 -7 -4 6
path and|12 -7 1 -3 2 -2 -11 7
path of|9 12 1 -4 -7 -5 -8 1
path to|10 -9 4 -4 -6 -4 -1 10
paths|8 14 0 -12 -2 -6 0 -3
paths for|-1 13 3 -6 -3 0 -6 -1
patient <number>|3 3 5 0 -2 -10 7 -6
patient s|15 4 -7 0 0 -4 -7 -1
patients|18 -8 3 -4 -2 -5 -3 1
pattern|18 -9 4 4 -3 -10 8 -12
pattern matching|13 0 -1 -2 -1 0 -4 -5
pattern to|11 0 -1 1 -4 1 -5 -4
patterns|-6 2 6 -6 -7 -2 13 -1
paul|16 -5 -1 -1 -4 0 -5 0
pauses|-2 12 -4 -2 -2 -1 -2 -1
pay|7 12 -5 -5 8 -12 -1 -5
pay <number>|16 -5 -5 -1 -6 4 -4 1
pay in|14 -6 2 -1 -2 -4 1 -5
pay now|2 -4 -4 5 13 -1 -6 -6
pay off|9 -6 0 -2 0 -1 -1 0
pay the|25 -4 -4 0 -1 -7 -7 -1
payment|8 2 6 -9 -2 9 -1 -13
payment was|2 -5 -4 1 -8 13 2 -1
payments|14 -6 -5 -2 -1 3 -3 -1
payments of|12 -4 0 -2 -1 -1 -3 -1
payroll|7 -1 -5 0 13 -9 -2 -3
payroll as|19 -8 -6 1 5 1 -6 -7
pays|16 -4 -8 6 2 -3 -4 -3
pays <number>|12 0 0 -7 0 4 -1 -7
pays the|12 0 -4 6 -3 -4 -4 -3
pbr|11 -3 0 -1 -9 1 0 1
pcs|-7 -2 -1 -1 0 -1 13 -1
pdf|19 -13 -11 -8 8 1 0 4
pdf text|-5 -3 -3 -2 7 -2 -2 11
peace|19 -3 -3 0 -5 -4 -5 1
peach|15 -1 -6 1 -2 -2 -3 -2
pears|15 -2 1 -5 -1 1 -8 -1
pedido|13 -1 4 10 -12 -4 -12 2
pedidos|-8 -1 -3 -2 -3 -4 22 -1
pedir|1 1 19 -5 -7 -2 -5 -3
peek|16 -3 -2 -3 -3 -2 -3 0
pelo|-1 -10 -7 -8 1 7 12 6
pen|-4 21 -1 -4 -9 12 -5 -11
pencils|21 -7 7 -3 -5 -4 -6 -3
pending|26 -5 -4 -2 1 -5 -7 -3
penguins|5 -7 10 -5 -3 -8 -1 9
pens|8 5 2 1 -11 -5 10 -10
pens at|-1 -17 1 5 1 0 12 -1
pens cost|-3 10 0 4 -7 -2 8 -9
pensamentos|-6 -4 16 -2 1 0 0 -4
pensar|-2 1 -7 -4 -2 -2 24 -6
pense|5 13 22 -6 -7 -7 -13 -7
people|15 -1 -20 -24 1 1 20 6
people all|7 13 -1 4 -7 -3 -11 -4
people are|1 -4 4 0 -3 -3 -6 10
people ask|-11 -5 -6 2 -1 -4 19 5
people can|11 -2 0 0 0 0 -5 -4
people get|4 1 1 2 -6 4 -13 7
people in|12 -4 -4 -7 1 -2 5 -1
people on|-3 1 2 1 0 -7 9 -4
people really|18 -1 -1 0 -3 -7 -7 1
people s|21 -1 -7 1 2 -4 -6 -6
people see|22 -6 1 0 -5 -6 -3 -3
people still|8 12 -3 -3 -7 -6 5 -6
people were|12 0 5 2 -8 -4 0 -6
people who|14 0 -2 4 -1 -1 -9 -5
people with|7 -4 1 -1 -1 -8 9 -5
people would|1 -7 -5 0 17 -7 6 -4
per|-5 2 -10 -2 -1 3 10 4
per <number>|-4 -2 2 13 2 -3 -3 -4
per case|-2 9 -6 -1 1 -2 -2 2
per day|16 -8 -1 4 2 -11 -5 3
per evening|12 -6 1 -1 -5 0 -1 0
per fact|-12 -3 2 9 1 -3 8 -3
per line|0 3 -1 -8 -2 -7 10 7
per message|14 -5 -3 6 -5 -4 -6 3
per month|10 0 -7 1 -3 -5 3 2
per row|0 11 -4 4 -2 0 -1 -7
per rule|-6 -1 -3 4 -1 -1 -1 9
per the|-11 0 0 0 0 1 0 10
per turn|5 -7 -3 3 11 6 -3 -11
per year|22 -7 2 -2 -2 -3 -7 -1
percent|7 -8 -7 1 15 -3 -10 5
percentage|-5 5 -3 22 -4 -8 -4 -2
percentage no|-3 -11 -5 20 -3 -2 3 1
percentage of|1 4 -2 11 -2 -5 -8 0
percentages|18 -6 0 -1 -5 -2 -2 -3
perfect|2 7 -11 13 -7 -13 3 6
perfectly|16 -5 -1 0 -1 -2 -4 -2
perform|13 -10 -8 0 -3 -2 7 2
performance|9 4 0 -10 -9 5 -3 4
performance optimization|9 -9 0 0 0 0 0 0
performs|15 0 -2 -1 -10 0 -1 0
pergunta|-10 1 12 -3 -1 -7 -5 13
perguntas|7 -7 -6 -2 2 -3 14 -5
perhaps|12 -7 -1 -3 0 -1 0 0
perimeter|13 3 -2 -1 -2 -2 -5 -4
period|0 1 -7 11 -2 -3 -5 5
perl|3 -1 -1 10 -3 -1 -1 -6
permanently|13 -5 -4 0 -1 -1 -4 3
permission|13 4 -4 9 -9 -5 -14 5
permission and|13 -4 -1 -1 -1 -1 -2 -1
permission denied|16 4 -3 -2 1 -2 -7 -8
permissions <number>|13 1 -6 2 -3 0 -7 -1
permitted|-6 5 -5 -4 11 0 0 -1
permutation|18 -7 -6 -7 -3 0 13 -8
pero|5 -6 0 11 -7 5 -4 -4
perro|4 -3 4 10 -2 -5 -7 -3
person|-8 -12 7 -3 -6 3 12 6
person <quotation>|0 -8 8 0 -1 -9 10 0
person from|3 1 0 -12 -8 0 13 3
person in|8 -11 9 -2 -2 -5 8 -4
person is|-4 0 -10 9 5 0 0 0
person might|-11 -6 3 2 -2 0 17 -3
person with|1 -5 12 0 0 -5 -3 0
person would|-15 2 -5 5 1 2 11 -2
persona|-21 -7 -14 2 6 0 28 8
persona and|-2 -5 -8 -2 -5 -1 22 1
persona night|-11 -2 -1 0 4 -4 12 2
persona retired|-2 -4 -6 11 -6 -2 12 -4
personal|11 1 0 -6 -5 -7 -2 8
personal data|9 9 0 3 -4 -10 -4 -4
personal details|13 -1 -3 0 1 -1 0 -9
personal statement|-1 1 2 1 2 -14 1 7
personalized|19 -4 -4 1 -8 3 -4 -3
personas|-2 -4 -9 -4 -6 1 25 -2
personne|7 -4 11 0 -3 -2 -5 -3
persons|5 -13 15 -4 2 -1 4 -7
perspective|13 -4 -3 -6 1 1 -2 -1
perspectives|13 0 -2 0 -4 0 -2 -4
pessoa|-3 -6 11 4 -1 5 -4 -7
petals|14 -4 1 -6 -5 2 -3 2
pets|1 -4 -5 1 -2 16 -4 -3
peut|14 -3 -1 -1 -2 1 0 -8
peux|17 -4 -5 11 -5 -5 -4 -5
peux tu|16 -4 -4 0 -1 -6 2 -3
ph|6 5 0 -9 -4 -9 -2 14
pharmacy|6 -11 9 -7 0 -6 6 3
phase|10 10 -9 0 -5 -3 -1 -3
phase <number>|10 10 -9 0 -5 -3 -1 -3
phases|6 13 -3 -3 -5 -6 -3 1
philosophical|14 -6 -1 0 -1 -1 -5 -1
philosophy|11 -1 -1 -5 3 -3 -2 -2
phishing|23 -5 -3 -5 -3 -1 -5 0
phone|23 -5 -1 -9 -8 -4 -1 5
phone call|7 -3 -9 0 -1 0 -3 9
phone number|10 0 3 2 -2 0 -9 -5
phone the|-2 -8 -5 6 12 -2 -1 1
photo|16 -4 6 -11 -3 -2 -2 1
photo quality|9 -3 -7 -3 1 1 1 1
photograph of|10 -5 -1 -2 -1 2 -1 -1
photographer|18 -6 1 -4 -1 -1 -3 -4
photographs|28 -11 -4 7 -3 -6 -7 -3
photography|16 1 -6 -3 -2 2 -3 -5
photon|-8 -3 1 11 1 1 -2 -1
photos|29 -3 -6 -11 -13 -3 3 5
photos and|12 -3 1 -3 -3 -2 1 -2
photos captions|12 1 -9 7 -8 -1 0 -2
photos of|15 -2 -1 -4 -4 -3 0 0
photosynthesis|4 -1 -2 8 3 -1 -10 -3
php|17 -7 -8 0 -4 0 4 -2
php <number>|14 -1 -2 -4 -4 -3 0 0
php function|12 -2 -5 -2 -1 -5 4 -1
phrase|-13 0 8 -5 -8 6 11 0
phrase a|0 -10 0 3 0 2 14 -8
phrases|8 -6 14 -6 -4 0 2 -8
physical|14 3 -2 -1 -3 2 -8 -5
physical cards|22 -13 6 2 -7 1 -6 -5
physically|30 -7 -5 1 -5 -5 -6 -4
physician|-2 -4 6 3 -3 -7 -4 11
physics|2 11 -8 -1 -6 -5 16 -10
physics homework|14 -4 0 -3 0 -5 -3 0
piano|-5 11 -1 -2 -1 -1 -1 -1
piano tuners|-6 11 -1 -2 -1 -1 -1 -1
pick|-1 -17 4 1 28 -10 4 -9
pick <number>|-6 1 -3 -8 8 0 8 0
pick a|14 -5 -1 -5 0 -2 -1 0
pick the|-5 -14 9 1 22 2 0 -15
picked|12 -6 6 0 1 -6 1 -7
picked up|10 -2 -4 3 0 -2 0 -5
picking|18 -3 -4 0 -9 1 -3 0
picnic|16 -1 -2 -4 -3 -2 -4 -1
picture|2 -2 10 0 0 6 -11 -6
picture from|15 0 -4 -5 -2 0 -2 -1
picture in|23 -9 -5 -1 1 0 -10 0
pictures|23 -5 0 -2 -3 -2 0 -10
pie|13 -3 1 0 1 1 -11 -2
piece|16 -9 0 -7 -2 0 4 0
pieces|13 0 -10 -6 -3 7 11 -11
pieces of|8 -8 -2 0 -4 1 5 1
pier|19 -3 -2 6 -4 -3 -5 -8
pies|12 -3 0 0 0 0 -8 -2
pii|-5 -1 -2 0 -2 -2 -2 13
pill|10 -4 -3 -6 -1 -7 -3 16
pillow|16 -3 -2 0 7 -8 -4 -5
pin|14 12 1 -3 -3 13 -22 -13
pineapple|12 -3 -5 1 -2 -3 -4 4
pink|14 -1 -1 -3 -2 -1 -1 -6
pip|17 -1 -5 6 -5 -1 -6 -7
pip install|16 -3 -1 -3 -3 0 -4 -3
pipeline|12 0 -2 5 -1 -1 -6 -8
pipes|-5 11 -1 1 -5 -1 0 -1
piso|19 -3 7 -1 -6 -6 -5 -4
pitch|12 -2 1 1 1 -1 -6 -5
pitch deck|11 -1 -1 -1 -5 -1 -1 0
pitfalls|-8 -1 9 -1 2 0 -1 -1
pixel|14 -3 -9 2 5 4 -7 -7
pixel <number>|12 0 -4 2 7 -6 -3 -8
pixels|18 -4 -1 -2 -2 -3 1 -8
pizza|5 -8 -3 2 -2 1 10 -4
pizza or|14 -4 -1 -6 -1 -1 0 -1
pizzas for|11 0 -1 -1 -9 3 -1 -2
place|7 -7 -9 -9 10 0 12 -4
place <number>|19 -4 -4 -1 -3 -1 -6 1
place of|-1 -4 -7 0 0 5 10 -3
place the|-6 -1 -1 13 -1 -1 -1 -1
place to|16 -6 2 -4 -1 -2 -2 -2
placed|12 -4 -1 4 -7 0 -2 -1
placeholders|21 -2 2 -8 0 3 -5 -12
places|6 -9 2 4 -9 -1 7 0
plain|7 18 -14 -3 -2 11 -18 2
plain english|11 -7 1 9 6 -14 0 -5
plain no|24 -2 -4 -2 -5 -4 -3 -4
plain words|19 0 3 -5 -9 -8 2 -2
plan|4 26 7 -9 -6 -13 6 -16
plan <number>|5 7 1 -8 1 -1 6 -12
plan a|7 2 -9 0 -9 -2 8 3
plan before|5 -10 -1 -1 1 0 5 0
plan first|9 -14 -2 1 2 -1 4 1
plan for|4 -15 14 2 2 -2 -5 -1
plan of|6 8 6 -2 -1 -2 -11 -4
plan that|23 -6 -6 -2 -2 -5 -1 -1
plan the|10 9 -5 -3 -3 0 -6 -2
plan with|21 -2 -5 -3 -6 -1 -5 0
plane|16 7 -7 -4 -6 -9 9 -7
planet|13 -3 -1 0 6 -7 -6 -2
plankton|17 -4 -3 -3 0 -7 -2 0
planning|17 -9 -3 0 -1 2 5 -12
plano|9 1 7 9 -8 0 -8 -10
plans|7 -10 1 -1 3 -1 0 2
plans for|0 -7 0 -1 9 -2 -3 3
plant|7 -2 0 -3 13 -1 -4 -9
planted|10 -5 0 0 -2 4 -1 -5
plants|7 0 -7 2 8 0 -2 -8
plate|11 5 -3 -4 -1 -5 -9 6
plate tectonics|-6 -4 0 -1 1 -3 -1 13
plates|18 1 0 -4 -5 -4 -5 -2
platform your|13 -1 -2 0 -5 0 -4 -1
plausible|11 3 7 -10 -4 -10 -2 4
play|-11 -5 10 -12 13 11 8 -14
play a|-2 -3 10 -5 0 4 -5 0
play all|-5 -3 1 1 15 2 -5 -5
play my|16 -1 -1 -1 0 -7 -9 3
play the|-12 -3 0 -1 -4 14 10 -4
play you|8 -2 1 3 -2 4 -12 1
playable|10 0 -1 0 1 -6 -4 0
played|-7 0 15 -5 3 -3 -3 0
player|6 -9 -5 7 11 -3 -8 2
players|20 -9 -2 -2 -7 -3 -1 3
playful|2 0 11 1 -1 -5 -9 2
playing|10 0 1 -5 -4 7 -12 2
playlist|14 -1 -2 -2 -3 0 -1 -5
plays|2 -9 -4 1 -6 12 6 -2
playwright|2 3 1 6 -1 3 -13 -1
plazo|20 -5 -10 8 0 -8 -6 0
please|-8 7 -3 8 -6 1 -2 3
please <quotation>|15 -5 -3 -1 -4 -1 -1 0
please a|-5 9 -2 -7 -2 1 10 -4
please act|8 5 -4 -3 8 -8 -2 -4
please and|15 -4 -1 -3 0 -1 -2 -4
please answer|-6 11 -3 -2 2 2 -2 -1
please assign|0 -1 -1 14 -5 0 -1 -5
please be|-7 8 -2 -1 5 9 -5 -7
please cancel|10 -2 -2 5 -5 -1 -4 -2
please check|17 -9 2 -7 -4 6 -8 4
please convert|-3 -6 -3 2 3 3 -4 9
please describe|0 14 -1 -3 -2 -2 -4 -2
please do|19 4 -1 -2 -2 -4 -7 -8
please evaluate|6 -1 5 7 -11 -5 -1 -1
please explain|27 -17 -4 -7 4 -4 9 -8
please find|22 -4 -4 -2 -6 4 -6 -3
please give|-1 0 -4 15 -7 -12 0 9
please go|-6 -3 -1 -1 9 1 1 -1
please i|23 -3 -3 -3 -3 -2 -6 -3
please it|-5 -7 14 -14 5 -12 13 4
please kindly|-3 13 -3 0 2 -2 -5 -2
please list|8 -7 0 9 -5 1 -3 -4
please look|6 -6 0 -10 0 8 0 1
please make|7 -10 9 -5 -5 2 -1 4
please mark|3 -2 4 11 -3 -2 -1 -10
please no|12 -3 -3 -3 3 0 -1 -5
please prepare|2 9 -1 -6 -8 -1 6 -2
please print|-6 -6 16 -1 0 -3 1 -2
please proofread|13 -1 -2 -2 -2 -1 -2 -3
please provide|13 -3 -1 -2 -3 -2 -1 -1
please put|0 -2 -3 1 11 -2 -4 -2
please read|8 3 7 -11 10 -11 -6 -1
please repeat|7 -6 13 -6 -2 -3 -2 -1
please review|9 -7 6 -3 -6 -5 5 2
please rewrite|17 4 0 -1 1 0 -7 -13
please take|0 8 1 -3 -8 -1 -3 7
please tell|12 -8 -5 4 -8 2 7 -4
please the|10 13 -8 -3 -5 -2 2 -6
please then|-4 10 -3 2 1 -6 2 -2
please to|-7 2 9 -6 14 -2 0 -10
please we|25 -3 -6 -1 -6 -4 -1 -4
please write|3 8 7 -11 -7 5 2 -8
plot|14 -5 -2 12 -4 0 -6 -8
plot of|26 -5 -2 -4 -2 1 -8 -5
pls|8 7 10 -3 -2 -5 -4 -10
plt|21 -1 -4 -4 -6 0 1 -6
plugging|-7 12 1 0 1 -5 0 -1
plus|3 -1 1 -8 8 -8 2 3
plus court|29 -11 -11 -7 -1 8 -2 -4
pm|10 -2 -7 0 -2 -3 2 4
png|5 -6 -1 -5 -1 1 13 -5
png files|1 -5 0 -3 0 0 13 -6
pod|15 -9 -7 1 8 -8 1 -1
pod stuck|15 -3 -3 -1 -2 -3 -2 -1
podcast|15 -3 -6 -2 -2 4 -4 -1
pode|9 -8 -11 12 15 -10 -12 4
podium|10 -6 -2 -1 0 0 -1 0
poem|24 -3 -6 2 15 -18 0 -14
poem about|16 -2 -3 -1 -3 -3 -6 0
poem for|2 13 -4 4 -4 -4 -3 -4
poetic|11 5 -5 1 0 -4 -5 -1
poetry|8 10 -3 2 -3 -1 -10 -2
point|-6 -10 -7 16 5 18 -10 -7
point of|19 1 4 -9 6 -6 -9 -5
point out|10 -7 -5 -11 -9 30 -2 -5
point to|0 3 -9 -5 0 15 -3 0
point units|11 -6 -5 5 2 -2 -2 -3
point you|20 4 -3 -1 -6 -6 -6 -2
pointed|14 -1 -1 -1 -2 -4 -3 -3
pointed by|14 -1 -1 -1 -2 -4 -3 -3
points|-4 5 -5 27 -4 -1 -3 -15
points and|11 -4 -1 -10 1 9 -6 0
points are|22 -3 -5 -2 -7 0 -2 -4
points did|14 -1 0 -7 -9 -2 3 1
points does|3 -3 -2 13 -3 -4 -1 -3
points each|21 -5 0 -5 -3 0 -6 -3
points for|17 -8 -5 6 -1 -4 -4 -2
points how|9 -3 2 -7 -1 4 0 -5
points in|0 -8 3 -11 8 4 3 1
points into|17 -3 -2 -1 -1 1 -2 -8
points no|-10 -1 2 -4 -3 2 0 14
points of|9 -3 -1 -1 -1 -1 -6 4
points then|-6 4 -2 13 -1 -2 -1 -6
points to|-1 -1 12 -3 2 -3 1 -7
poison|6 -5 -4 -8 8 7 -4 -1
poisoning|13 -3 0 -1 0 -1 -5 -3
poland|10 -4 -2 -1 -4 -2 -5 8
polar|22 3 -8 -2 0 -7 -7 -1
police|18 -6 -5 0 -4 1 -2 -2
policy|0 7 3 -5 4 -14 -3 10
policy <number>|5 -3 1 2 -8 -6 -3 11
policy and|1 0 10 9 11 -13 -13 -6
policy number|17 -4 1 -7 -5 -1 -2 1
policy says|-7 11 1 -9 0 14 -4 -6
polish|18 1 -8 0 -8 -10 -2 8
polish this|12 1 -3 -2 -1 -3 -2 -2
polished|-7 -4 21 -1 -5 -7 -4 8
polite|12 0 -9 -3 -14 -4 19 -1
polite but|14 2 -4 -1 3 2 -11 -5
polite email|1 -2 -5 -1 -3 -1 0 10
polite reminder|9 -1 -1 0 0 0 -6 -1
polite way|2 5 -4 3 -1 -7 10 -8
politely|-2 -8 -2 -4 11 -8 7 6
politeness|-6 -1 10 4 -5 -1 -1 -1
politics|15 -4 -2 0 -3 -2 0 -5
polymath|4 -3 -1 2 -3 -2 -7 9
polymath and|4 -3 -1 2 -3 -2 -7 9
polynomial|15 -4 0 0 0 -3 -4 -4
pon|2 0 -3 0 12 -3 -6 -4
pond|19 6 -2 -6 -6 -5 -4 -2
pool|-10 17 -5 1 -10 -2 14 -4
pool in|-5 11 -1 1 -5 -1 0 -1
poor|3 -6 -5 8 -8 6 -5 8
poorly|0 4 -2 12 -5 -9 1 -1
pop|1 -6 2 3 -6 0 -8 13
population|10 0 1 -2 -6 -13 14 -4
por|-13 21 8 -7 0 -20 1 10
por escrito|-8 20 -4 -1 -4 0 -1 -3
por extenso|-1 10 -2 -6 -3 -2 9 -4
por linha|-4 8 -5 -5 -4 -1 -4 15
por mês|13 -6 -4 -3 -4 1 10 -7
por outro|-7 -3 0 -2 -4 0 0 17
por que|19 6 7 -11 7 -19 -16 7
por qué|-2 22 -5 0 -8 -4 -2 -1
port|23 -3 5 -9 8 -3 -8 -13
port <number>|26 -4 -2 -8 0 -1 -6 -5
portal|24 -1 -7 -5 -6 0 -6 0
portion|6 -4 -4 0 -6 0 -4 11
portion of|6 -4 -4 0 -6 0 -4 11
porto|8 9 -8 -10 9 -3 -3 -4
portrait and|16 -3 -4 -1 -4 0 -2 0
portraits|12 -4 -1 1 -7 2 -3 -2
portuguese|19 3 6 -4 11 -6 -15 -13
portuguese and|12 -4 10 0 -2 -10 -8 1
português|-2 6 -5 6 -8 4 -9 8
position|15 7 1 -16 14 -9 -1 -10
positive|26 0 6 -7 6 -11 -9 -12
positive integer|11 1 -2 0 -1 0 -8 -2
positive number|18 -1 1 -4 -8 -2 -2 -2
possible|2 2 -20 -5 8 -5 8 10
possible i|11 -5 0 0 -1 -1 -1 -3
possible to|24 -5 -4 4 -6 -1 -7 -3
post|18 -2 -3 -3 -11 12 -7 -4
post if|13 -3 -4 -7 -2 0 -1 6
post office|4 -9 -1 0 0 2 7 -3
postcode|23 -5 1 -4 -3 -1 -3 -8
posted|0 -1 -2 -1 -5 -1 12 -2
poster|11 -3 2 -4 5 -4 -6 -1
posters|11 1 -1 0 -5 0 -3 -3
postgres|12 -3 -3 -13 6 9 -3 -5
postgres <number>|4 -5 0 -4 13 -4 -4 -1
postponed|-3 10 -7 2 -2 -2 2 1
posts|19 -3 1 -3 3 -3 -15 1
pot|10 8 -3 -6 -4 5 -7 -3
potatoes|19 -6 -3 -9 -7 10 -6 2
pounds|10 -3 2 -2 -2 3 -6 -3
pour|20 -5 0 3 7 -18 -18 12
pour chacun|-5 7 -2 11 -3 -2 -2 -3
pour l|36 -7 -5 -4 -6 -3 -8 -4
pour le|30 -2 -3 -10 -7 -2 -1 -5
pour les|9 15 -2 -3 -13 -4 1 -2
pour mon|14 -4 -5 12 -4 -2 -2 -8
pour qu|8 -5 -4 -1 -4 -1 -5 13
pourquoi|-5 8 15 -5 -1 -7 -1 -2
pouvez|15 -3 -1 -2 -3 -1 -3 -2
pouvez vous|15 -3 -1 -2 -3 -1 -3 -2
powder|22 -5 -3 -5 -5 -5 3 -2
power|23 -8 -7 -6 -2 -1 1 0
powerful|16 -7 -3 0 -3 0 -1 -2
powershell|18 -4 1 1 -5 -1 -4 -7
pr|11 4 -7 -5 -3 2 -3 1
pra|44 2 -6 -8 -12 0 -12 -8
pra mim|15 -3 0 0 -5 -2 -5 0
practice|14 -2 9 -10 -6 -3 1 -3
practice problems|15 -3 -5 -3 0 -1 -4 1
practice question|18 -3 -4 -3 0 -2 -5 -2
practise|7 11 1 -5 1 1 -2 -15
practise with|18 -5 -1 0 -2 1 -9 -2
prague|-6 -6 -3 4 -1 9 3 -2
praise|21 -10 -5 -3 2 10 -12 -3
prazo|14 -4 -3 14 -6 -5 -3 -7
pre|6 -11 20 4 0 -5 -11 -4
precede|-12 18 -1 -3 -1 -3 0 2
precede the|-12 18 -1 -3 -1 -3 0 2
preceded|-6 19 4 2 -3 -5 -6 -4
preceded by|-3 18 -9 -1 -1 2 -4 -2
precedes|-6 16 0 -1 0 -5 -1 -2
preceding|1 17 -4 15 -6 -9 -12 0
precios|15 0 1 -5 -10 -1 0 0
precise|12 1 -1 1 -7 -7 -8 10
precise and|12 0 -1 0 -6 -1 -1 -1
precisely|-8 -2 6 -1 -1 9 1 -4
precisely as|-8 -2 6 -1 -1 9 1 -4
precision|15 -3 -3 -3 -4 3 -3 -3
pred|0 -15 1 12 0 -5 3 4
predict|8 12 -5 12 -11 2 -8 -10
prediction|0 15 -4 -6 -4 1 -3 0
prefer|1 5 -4 -6 33 -16 -10 -2
prefer and|-4 11 -4 -5 14 -5 -4 -4
prefer stable|9 -6 0 -1 0 -1 0 0
prefer the|6 -3 -1 -4 12 -5 -1 -3
prefer unusual|12 -4 -2 -2 -4 3 -2 -1
preference|-12 -4 -3 -1 20 -12 12 0
preference label|-9 -3 -4 -4 21 2 -4 2
preferred|-15 -8 -5 -13 42 -9 2 7
prefix|17 -3 -3 5 0 2 -9 -9
pregnant|11 6 0 -3 -3 1 -4 -8
pregunta|-11 11 -7 -2 7 -9 4 8
preguntas|29 -4 -7 -2 -4 -3 7 -16
premise|-8 20 -9 7 -10 -7 17 -9
premises|-4 20 -3 -1 1 0 -5 -7
premium|14 4 -8 -2 -4 -2 2 -3
premium <number>|14 -1 -5 -2 -4 -1 3 -3
première|-4 1 5 -9 5 11 -7 -2
prepare|10 4 -2 -1 -9 -7 6 -1
prepare <number>|11 0 -4 -1 0 2 -3 -5
prepare a|13 -6 1 -2 -1 -1 -4 0
preparing|0 -2 0 1 -1 2 9 -9
preparing for|13 2 2 -2 -1 -2 -5 -6
prescribed|15 -7 -2 -1 1 -2 -1 -4
present|-7 -4 9 2 4 -9 9 -5
present <number>|9 2 -5 5 -5 1 1 -8
present a|-1 2 -6 9 4 -4 -4 0
present in|9 -1 -12 -1 4 7 -7 2
present tense|-1 -4 8 -5 -4 -6 -4 16
presentation|7 1 5 -5 -5 4 -10 3
presentation <number>|2 1 -2 15 -6 -4 -2 -3
presentation about|11 -5 -1 0 -1 -2 -1 -1
preserving|16 3 -4 -3 -4 0 -3 -5
press|25 -1 -6 -8 5 -1 -4 -10
press office|16 -4 -3 -2 0 1 -8 0
pressure|17 -8 -6 -4 -12 0 4 9
presupuesto primero|15 -5 4 2 0 -4 -1 -12
pretend the|-10 3 10 1 0 -5 0 2
pretend to|11 -1 -3 -1 -1 1 -1 -5
pretend you|-5 -1 1 -1 14 -5 -4 0
pretraining|-4 1 -5 -5 -4 -4 -5 27
pretty|8 -5 -2 3 8 -7 2 -5
prevent|13 -7 0 -2 6 -11 -7 7
prevention|15 -9 -4 -4 1 -3 2 1
previous|-3 -10 4 -7 -1 20 -6 2
previous answer|-9 0 10 -5 -4 13 -5 -1
previous one|-11 9 -2 2 3 -2 -3 3
previous turn|1 -3 17 3 0 -6 -4 -9
price|10 14 9 1 -2 -7 -15 -9
price and|10 0 0 0 -6 -3 -3 2
price delivery|15 -6 1 -7 -2 0 -2 1
price increases|19 -7 -5 -5 -5 1 2 -1
price she|13 -6 -4 0 -2 -1 -1 1
price with|20 -7 -5 -2 0 -1 0 -3
prices|27 -1 -4 -6 5 -9 -1 -10
prices as|7 -3 1 -1 1 1 -8 1
prices by|15 -3 1 -3 0 -5 -1 -3
prices go|0 -4 -2 -3 15 -2 -3 0
prices not|10 -1 -1 -1 -5 -1 0 0
pricing|26 -4 -5 -3 -5 -7 -3 2
primary|25 -5 -4 0 -4 -1 -1 -10
primary anode|16 -1 -1 -3 -1 -3 -2 -4
primary school|4 -2 7 6 -3 5 -9 -7
prime|9 13 6 -10 0 -5 -7 -5
prime number|18 5 -6 -13 -2 1 -1 -4
prime numbers|11 2 -3 0 -4 1 -7 -1
prime or|8 -2 -2 -2 -8 2 2 2
primeira|-6 -6 16 -3 -7 -1 11 -5
primeira pessoa|-6 -4 16 -2 1 0 0 -4
primeiro|11 4 4 1 -9 2 -3 -10
primera|8 13 -2 -6 -6 -4 -7 4
primero sé|13 -1 4 1 -7 -4 0 -6
primes|1 2 -5 -1 13 -12 1 1
primo|24 5 -7 -8 -10 -7 -3 6
principal|15 -7 -2 -5 17 -8 -3 -6
principle|-3 -5 -3 -7 8 13 -3 0
principle <number>|-9 -1 0 -2 11 3 -1 -1
principles|-11 9 -1 -3 0 6 0 -1
print|2 -7 13 -13 3 19 -8 -11
print <number>|-2 -4 2 8 2 -11 2 3
print <quotation>|28 -6 -5 -2 1 -11 -4 -1
print a|3 9 -1 -2 -1 -6 -2 0
print all|16 10 -7 -8 -5 -7 5 -4
print and|14 -1 -4 2 -6 -1 -1 -2
print each|16 -4 -3 -6 0 -2 0 -1
print i|-16 13 1 7 0 -4 2 -3
print result|20 -2 -2 -4 -4 -5 -5 1
print the|8 7 -8 -9 -4 12 -11 4
print what|-12 -4 14 0 3 -3 2 0
print your|-12 2 26 -2 -5 -9 2 -3
printed|-4 25 -6 -3 -2 2 -6 -6
printer|17 -7 -6 -8 -5 -7 8 8
printf|15 -2 -1 -5 -2 -4 3 -3
printf <quotation>|15 -2 -1 -5 -2 -4 3 -3
printing|26 3 1 -7 -4 -6 -7 -5
println|13 -3 0 -7 0 0 -7 4
prints|23 8 -8 -10 -5 -7 -3 2
prints its|12 -4 -1 0 -1 -1 -2 -4
prior|6 22 9 -2 -5 -15 -8 -8
prior to|-7 25 12 -2 -5 -14 -8 0
prioritise|11 1 -2 -1 -1 -5 -2 -2
prioritize|21 -2 -1 -7 -7 2 -3 -3
priority|13 6 -3 -10 -2 6 -4 -5
priority <number>|6 -8 0 -7 -6 9 3 4
prison|8 -2 -8 9 0 -5 -2 -1
privacy|6 -1 0 -3 -7 -2 -8 15
private|-11 -15 30 1 -8 -3 -1 6
private diary|-6 -1 11 2 1 -2 -3 -2
private notes|-9 -5 28 -2 -1 -4 -2 -4
priya|23 0 -4 -7 1 0 -3 -10
pro|22 7 0 -12 -15 -12 -1 12
pro zeile|-5 -10 -5 -6 -3 -4 14 19
probability|5 3 -13 5 11 -13 7 -5
probability of|23 -4 -3 4 -9 -6 -3 -2
probability that|-3 16 0 12 -5 -8 -4 -7
probability with|-7 -4 -4 -3 11 0 7 1
probably|-1 -12 0 -6 3 10 -3 10
problem|-18 23 -4 1 -6 -3 15 -9
problem <number>|-9 -9 0 23 12 -9 -7 -2
problem and|-4 3 0 -5 -1 1 10 -5
problem asks|-4 -6 -2 16 -1 0 0 -4
problem at|-4 0 -9 0 6 0 10 -3
problem by|-1 6 -4 -4 -3 0 11 -4
problem for|-9 -1 -3 -1 0 0 13 1
problem in|-2 7 -7 -3 -5 -1 1 10
problem is|9 5 0 -1 -1 -5 -7 1
problem so|-2 9 -1 -1 -1 -4 6 -6
problem solving|4 13 -7 -3 0 -4 -3 0
problem write|-7 10 0 0 0 0 -3 0
problem you|4 -12 -2 0 -3 8 3 3
problema|8 -4 -1 -2 -8 -2 8 1
problemas|11 -5 -3 -3 -5 -2 11 -4
problemas de|11 -5 -3 -3 -5 -2 11 -4
problems|8 7 -9 -8 -4 4 11 -8
problems for|16 -2 2 -4 -4 0 -11 2
problems in|-6 -1 0 0 1 0 12 -5
procedure|8 0 -8 -8 -2 -6 16 -1
proceed|1 19 -3 2 -7 -6 -2 -3
proceed with|-11 12 0 0 0 0 0 0
proceeds|-6 13 0 -2 -1 -2 -2 0
process|13 5 2 12 -8 -3 -10 -11
process of|-4 0 11 -5 2 0 -3 -1
process tree|18 2 -5 -2 -3 -3 -3 -3
process with|19 -1 -2 -1 -4 0 -7 -4
processed|14 -6 -3 -2 -3 1 3 -2
processes|16 5 2 -8 -5 -3 -4 -3
processes and|13 -1 -1 -2 -5 0 -1 -2
processing|-9 -4 10 -4 7 4 -5 1
produce|-13 13 7 -19 -15 -1 27 2
produce <number>|2 0 -9 -3 -8 8 19 -9
produce a|6 4 2 -11 -8 3 1 2
produce the|0 16 -7 0 5 -6 0 -8
produced|-15 -5 5 5 -11 13 14 -5
produced by|-8 -4 -5 8 -8 15 -1 2
produced it|0 9 19 -2 0 -11 -11 -4
produces|-7 7 -1 -2 -2 9 -2 -2
produces a|13 -1 -6 1 -3 0 -2 -3
producing|-4 0 11 -5 3 -9 0 4
product|8 2 -1 12 -7 -3 3 -14
product and|12 -2 -2 -1 -3 -1 -2 -2
product description|15 -3 -4 1 -1 -1 -1 -5
product details|12 -3 0 -1 -2 -2 -4 0
product manager|20 -4 -8 -3 -2 -1 0 -3
product titles|12 -2 1 1 0 -1 -3 -9
production|16 8 -11 -3 2 -5 -5 -2
products|9 -4 -3 4 -4 2 8 -12
products and|20 -4 -1 0 0 -5 -5 -5
produite|-4 -3 10 -1 -3 10 -6 -4
prof|15 -4 -1 -2 -4 -1 -3 0
professional|33 -11 -6 4 -1 -7 -10 -1
professor|12 -8 -3 13 -7 -5 0 -1
profile|20 -6 -9 -2 -5 -4 -7 11
profit|6 7 3 -11 5 3 -7 -6
program|8 5 -1 -3 -14 7 -2 1
program in|15 -5 0 -3 -1 -1 -3 -1
program that|12 -2 4 0 -7 -2 -5 -2
program to|16 -9 0 -5 -2 -1 1 -1
programmer|0 -9 6 -3 5 -3 10 -6
programming|12 -9 -1 -5 -8 -6 19 -1
programming language|15 -4 -6 -6 -4 -4 1 8
programs|-1 -2 -1 -3 12 -6 -2 2
progress|14 -9 9 2 1 -8 -1 -7
prohibited|8 -9 -3 -2 10 1 -5 0
project|10 10 -13 1 -1 4 -7 -4
projectile|8 -3 -4 2 4 -4 -9 5
projects|24 -4 -2 -4 -2 -1 -3 -8
promise|17 -7 -9 20 0 -5 -10 -5
promises|6 -9 5 2 -4 10 -10 -1
promising|-6 -1 -1 -1 12 -1 0 -1
promoting|12 5 -6 -4 1 -1 0 -7
prompt|-27 -19 1 15 31 -7 7 -1
prompt <quotation>|17 5 -4 13 -2 -14 -4 -12
prompt and|-9 -2 -1 8 7 -1 -6 4
prompt completion|-6 -3 5 10 0 -1 -9 5
prompt engineer|16 -3 -5 -1 -5 0 -3 1
prompt for|18 -5 12 -11 -12 -7 6 0
prompt how|-13 -5 10 1 9 -9 6 3
prompt in|3 -2 -1 -4 -4 -6 18 -4
prompt is|-7 -1 0 -2 13 -1 -1 -1
prompt more|-8 -5 0 0 10 -1 9 -5
prompt or|14 -5 1 -3 -1 2 -5 -4
prompt that|9 2 -11 -8 -6 -8 27 -5
prompt two|-4 -1 -1 -2 11 -1 4 -6
prompt was|-1 -1 -1 -6 11 -1 -1 -1
prompt write|-9 -7 10 7 -2 1 4 -5
prompted|-6 -1 -2 -1 -1 13 -1 -1
prompts|-29 6 -1 -13 3 -11 48 -3
prompts which|-7 -2 -1 0 -5 -3 19 -1
pronounce|26 7 -7 -5 -1 -4 -10 -5
pronouns|-7 -3 2 1 3 -3 -3 9
pronunciation|24 -4 2 -7 -4 -5 -1 -5
proof|-23 10 -1 3 5 13 -3 -5
proof <number>|-4 0 0 17 -3 -8 -2 -1
proof attempt|-7 -4 -2 9 -3 11 -3 0
proof is|-4 -3 1 0 -4 14 -1 -2
proof that|30 -3 -5 -2 -13 -6 5 -6
proofread|19 -6 -8 -1 -6 -8 6 4
proofs|3 11 -6 -4 11 -7 -3 -5
propagation|-9 11 1 1 1 -2 -2 -2
proper|3 -5 8 14 -13 -1 1 -8
property|23 -6 -2 -5 -2 0 -3 -3
proposal|23 -9 -1 2 5 -3 -8 -10
proposal for|10 -7 3 -1 -2 -2 -2 1
proposal out|10 -1 -3 -1 5 -2 -2 -6
propose|-1 4 -9 -5 -4 17 2 -4
propose next|-7 0 1 -2 -2 -2 13 -2
propose one|12 -2 3 -1 -6 -2 -5 1
propose three|0 8 2 2 -2 -4 -8 1
propre|16 -2 -3 1 -4 -3 -1 -4
pros|23 8 -12 -1 -9 -3 -7 1
pros and|18 1 -2 -2 -4 -5 -4 -2
pros cons|-8 8 -2 0 -2 1 -2 4
prose|-11 8 13 7 -2 -8 -14 7
prose solution|-1 -8 3 -1 4 -1 -3 8
protein|16 -3 -1 -4 3 -3 -5 -2
protocol|-10 9 10 9 -4 -4 -7 -5
protocols|14 -5 -5 -3 -1 2 3 -4
prova|15 -5 -1 0 -3 -1 -4 -1
prove|6 15 -7 -16 10 6 -9 -6
prove that|5 9 -1 -6 -6 13 -6 -8
provide a|14 1 1 -10 -1 4 1 -10
provide detailed|15 -3 -3 -4 3 4 -6 -6
provide me|10 -1 -7 -2 0 1 0 -1
provide the|5 -7 3 -4 8 -2 5 -8
provided|16 -7 -16 7 2 8 -5 -5
provided in|12 -1 -1 0 -1 -2 -5 -3
providing|15 -6 -3 0 -1 0 -5 -1
prueba|15 -3 -5 10 -2 -3 -5 -6
pruned|-2 11 -2 -4 -6 9 -4 -2
prépare|11 -1 -6 0 0 -1 -5 3
prüfe|7 -7 -2 12 -2 -2 -4 -2
pu|0 -2 -3 -3 -3 -3 12 2
pub|20 0 -3 -2 -5 -5 -10 4
pub quiz|13 -5 -1 -2 -1 -2 -7 4
public|15 -9 22 -7 -9 -9 0 -4
public boolean|20 -4 -6 -3 -1 -3 -2 -1
publication|4 -2 0 -4 16 -8 -4 0
publish|-7 -3 -4 -2 -1 20 -4 0
publishable|-11 -3 2 20 -4 1 -6 1
publisher|21 -7 -5 -6 -1 1 -1 -1
publisher and|11 -6 1 -3 0 -2 0 -2
puede|15 11 6 -15 -6 -8 -8 5
puede ser|1 -3 15 -2 -4 -4 -6 1
puedo|17 -1 -7 8 -7 -5 4 -9
puis|-23 7 9 7 5 0 3 -9
puis la|-1 13 -5 0 -4 0 -4 0
pull|14 1 2 -1 1 -3 -9 -5
pulls|-5 2 2 -15 8 8 -2 1
pump|6 9 -6 -4 -7 -1 9 -6
pumps|8 -2 -3 -9 2 16 -8 -3
pun|13 -1 -2 -1 -1 -2 -5 -1
punchy|13 -4 -2 -3 0 -1 -3 1
punk rock|11 0 0 0 -2 -1 -5 -4
punkte|-4 -1 -1 15 -3 0 -4 -2
pupil|11 -2 10 -4 -8 -4 6 -9
pupil s|6 10 2 -7 -2 -6 -7 4
pupil who|12 -4 7 -3 -1 -3 -5 -4
pupils|20 -8 2 1 0 7 -10 -12
purchase|29 -4 -3 -6 -3 -7 -3 -3
purchased|12 -1 -1 -2 0 0 -6 -2
pure|8 11 -1 -2 -4 -2 -5 -4
purpose|-8 9 6 -6 -5 17 5 -17
purposes|6 -9 12 1 0 -5 -5 -1
purse|19 0 -2 -3 -3 -4 -4 -3
push|21 -2 0 -6 -7 4 -2 -7
push it|18 1 -2 -1 -2 -6 -6 -1
push notification|10 -1 -2 -1 0 0 0 -5
pushed|12 0 -8 -4 1 -4 1 2
pushes|-9 7 -1 -1 -1 -5 10 -1
pushy|14 -5 -2 6 -5 2 -4 -6
put|1 1 7 -9 3 -3 4 -3
put <number>|5 -3 -5 10 0 1 -1 -8
put a|11 2 -7 5 14 -4 -10 -10
put all|-3 -9 11 2 3 -2 0 -2
put in|-5 8 -2 -2 2 11 -1 -10
put on|15 -1 -6 8 -9 -1 -9 3
put the|16 -7 5 -7 -9 2 -2 2
put them|12 8 -5 -10 11 0 -10 -4
put these|24 -2 -6 8 -4 -6 -5 -8
put to|-10 -1 -2 -1 4 -1 14 -3
put you|10 9 -4 -1 -5 -6 0 -3
put your|-5 29 -13 -2 -4 -4 3 -4
puzzle|-3 14 -6 -7 -1 -1 7 -4
puzzled|4 11 -1 -4 -4 0 -3 -3
puzzles|-7 15 -6 -1 -1 0 1 -1
pvc|18 -4 -3 -1 -1 -4 -3 -2
py|-4 -3 16 1 8 -1 -8 -9
py <number>|-8 -1 9 -1 0 0 0 0
pylon|14 -2 -3 -2 -2 -2 -2 -2
pyramid|17 -3 -2 -4 -2 -3 0 -2
pytest|13 0 -6 -5 3 -5 0 0
python|10 -2 4 7 6 -26 -1 2
python <number>|10 -3 -6 -3 -1 -2 11 -6
python class|11 1 -3 0 4 -3 -4 -6
python code|19 -11 3 4 -2 -1 3 -15
python function|3 0 3 -13 7 -4 1 3
python i|4 -5 -4 -8 -1 3 -1 12
python process|-7 -2 -1 12 -2 2 1 -2
python requests|12 4 1 -4 1 0 -6 -8
python script|11 -10 -2 8 -1 0 2 -7
público|3 6 -3 0 -11 -1 11 -4
q|-17 9 -8 3 13 -6 -8 15
q <number>|-3 16 4 4 -12 11 -10 -11
q a|-16 -10 3 17 -4 -7 6 11
q capital|-7 0 -1 17 0 -1 -3 -5
q derivative|-6 -4 3 14 -5 2 -2 -1
q explain|16 -5 1 -4 1 2 -7 -5
q how|3 -8 -2 -11 12 3 -6 8
q p|-5 0 -5 -1 14 -1 -1 -1
q question|-6 17 3 -1 -2 -4 -5 -3
q r|9 4 -8 3 6 -1 -5 -8
q the|14 1 -1 -3 -3 -3 -1 -3
q when|12 -4 -1 0 -4 0 0 -4
q where|15 6 -3 -7 -7 -3 1 -3
q which|-2 8 -5 -1 -5 -5 -2 11
q who|-4 0 -5 -6 9 10 -4 0
q why|-9 -1 7 -7 -1 6 -7 13
qa|-12 8 12 5 -5 -12 21 -16
qty|10 -3 -6 7 -1 0 -4 -3
qu|-9 -5 7 5 -8 -1 6 6
qu elle|18 -3 -3 -1 -2 -1 -4 -5
qu est|6 -4 -8 9 -1 4 -2 -4
qu ia|-4 -1 -4 7 -2 -3 -4 12
qu il|-5 -5 16 -3 -4 -8 8 0
qu on|26 -10 -1 -4 -4 3 -4 -6
quadratic|10 -6 0 -1 -1 2 0 -3
qual|7 12 -1 -9 14 -6 -9 -8
qual o|-4 13 -2 -2 -1 0 0 -3
quality|-13 -13 1 23 18 1 -18 1
quality <number>|-9 -2 -3 21 -5 1 -7 3
quality and|2 -5 5 1 7 0 -8 -2
quality desk|7 -4 1 -2 4 8 -2 -14
quality inspection|15 -1 -1 -2 0 -7 -3 -1
quality of|-7 -3 -1 15 -1 -2 -1 -1
quarter|-12 3 -7 -8 9 -2 6 11
quarts of|14 -5 -1 -3 0 0 -4 0
quatre|-4 -5 -4 -3 -4 -4 16 7
quatro|-8 8 -3 -5 0 -2 11 -1
que|-25 -7 12 4 6 1 16 -6
que a|-10 -9 -7 3 15 -4 20 -7
que es|21 -6 -7 -6 11 -1 -9 -3
que faire|20 -3 -3 2 -4 -2 -5 -5
que foi|-4 3 -7 9 5 -2 -3 -1
que hacer|13 1 -3 -1 -2 -2 -6 0
que je|21 10 -11 -4 -2 -9 0 -5
que l|-3 -1 6 10 -4 -7 -4 4
que la|-12 0 0 0 0 0 12 0
que no|11 -8 15 -11 -7 -3 -10 13
que o|-3 -5 10 0 -6 14 -8 -2
que se|14 -5 9 -1 -10 -4 7 -10
que tu|-6 7 9 -1 -1 -1 -6 -1
que um|11 -4 -4 -4 -2 -2 10 -5
que você|-4 0 9 -9 -9 8 10 -5
quebra|-9 14 -3 -9 -2 12 -1 -3
quel|15 -3 -4 0 -4 -2 -3 -1
quelle|1 -15 -10 3 6 7 16 -9
quelles|-8 -4 18 1 -2 -6 1 0
quem|24 -5 16 -6 10 -16 -8 -13
queries|0 -12 -6 0 2 -9 16 9
query|5 4 5 0 11 4 -5 -24
query for|27 0 -5 -3 0 -7 -6 -6
query in|12 8 -7 4 -6 -2 -6 -4
query only|17 -4 -1 -4 -4 -2 3 -4
query to|14 -5 -4 7 -8 -3 -5 4
question|-25 10 1 3 11 -21 23 -2
question <number>|20 -7 -6 -7 -10 2 5 3
question <quotation>|20 5 -16 -11 7 -12 5 2
question a|-2 10 -1 -8 0 -12 18 -5
question about|7 3 -5 -10 10 -6 6 -3
question and|2 0 3 6 -6 -14 17 -8
question answer|-11 -3 5 -4 -4 0 11 6
question answered|-5 -2 -3 -3 13 0 0 0
question as|15 -9 -5 -2 -8 9 4 -3
question at|0 -8 2 -2 -5 -9 15 7
question below|-8 12 -3 -5 0 -1 5 0
question explain|-8 -6 -3 13 8 2 -6 -1
question first|-13 8 -3 -2 16 1 -5 -2
question for|19 -10 -3 -4 -1 0 2 -2
question from|4 9 -4 -3 -3 -3 5 -6
question how|0 0 4 16 5 -8 -14 -2
question into|8 13 -4 -3 -3 -3 0 -7
question is|7 2 8 -3 -10 -3 3 -4
question it|10 -1 10 -3 -7 3 -5 -8
question make|-18 13 0 2 0 1 -5 6
question my|-1 6 -1 4 5 0 -2 -10
question no|10 -8 -1 3 -1 0 1 -4
question of|-1 11 -1 -1 -3 0 -4 -1
question on|21 -5 -2 -8 9 0 -8 -7
question one|-1 -7 -1 0 -2 -1 13 -2
question per|8 -7 3 -2 -8 -1 1 4
question q|-6 9 -2 5 -8 -6 -4 12
question question|6 8 -14 6 -2 2 4 -11
question réponse|-3 -5 -2 -1 0 -1 13 -1
question should|-2 2 -5 -1 -2 -2 10 0
question so|9 1 -7 -6 3 -9 12 -2
question that|9 6 -7 2 -7 -4 7 -6
question the|3 4 -8 3 -6 -11 -3 18
question to|1 7 0 -11 -1 3 6 -6
question was|-4 4 2 -1 11 -3 -3 -5
question what|9 9 -12 -3 13 6 -11 -11
question which|-13 1 18 2 -7 -2 8 -7
question who|-6 -1 12 -2 0 2 -5 0
question whose|-6 0 -1 1 -3 -5 14 1
question why|1 19 7 -1 -13 -3 -8 -3
question with|-12 7 -8 13 -9 -6 2 13
question write|-2 12 -1 -1 0 -5 0 -3
question wrong|14 -1 -7 0 -5 8 -4 -5
questions|-1 14 -4 -4 -2 -18 30 -16
questions <number>|17 -6 -3 1 -2 -1 -6 -1
questions a|-5 -2 0 -3 -3 1 15 -2
questions about|12 4 -7 -9 11 -11 12 -12
questions and|17 -6 3 1 -6 3 -7 -5
questions are|16 -3 -1 -17 2 2 -2 2
questions at|15 -2 1 -3 -4 -2 -5 -1
questions each|-10 -4 -4 -1 0 9 9 1
questions for|19 2 -3 -5 -3 -4 2 -8
questions from|1 -2 -3 -3 -4 3 14 -6
questions if|15 -5 2 -5 -1 2 -6 -3
questions in|-6 -1 -4 0 0 3 13 -5
questions of|-7 -1 -2 0 0 -2 12 0
questions on|19 -4 -2 2 -9 0 5 -12
questions one|19 -8 -1 1 -9 1 -4 2
questions or|10 0 0 0 -2 0 -7 -1
questions please|12 -5 -1 -2 -2 -1 1 -1
questions should|13 1 -4 -1 0 -8 -2 1
questions that|-6 -2 3 -4 -4 -1 17 -4
questions the|11 -8 -1 1 1 1 -7 0
questions to|4 -27 10 7 -3 -3 13 -1
questions where|-4 8 -2 2 -9 2 -3 5
questions you|18 -4 -9 0 -5 0 2 -1
queue|21 -7 -4 -4 3 -2 -2 -4
qui|-1 7 21 -5 -14 21 -18 -11
qui cloche|-15 -1 -3 1 2 18 -2 0
qui te|12 10 -8 -1 -5 -5 1 -4
quick|14 15 -4 0 -1 -11 -6 -7
quid|15 -1 1 -4 -2 -3 -5 -1
quiero|7 14 -5 1 -6 -5 -3 -4
quiet|21 -9 6 -8 0 6 -13 -3
quiet level|11 -1 -1 -2 -1 -4 -1 -1
quiet tone|5 12 -6 12 -9 -11 0 -2
quite|-9 -3 -1 1 -1 0 13 1
quiz|25 2 -2 5 -3 -9 -11 -7
quiz me|18 -6 -2 -5 -3 1 -4 2
quoi|34 -6 -10 -3 -5 -2 -4 -4
quotation|25 -8 2 0 -6 0 -2 -9
quotations|-1 -6 -1 12 -6 -4 -4 10
quote|9 7 -8 -3 -7 18 -9 -7
quote it|-10 -6 -3 -1 -1 27 -5 0
quote prices|10 -1 -1 -1 -5 -1 0 0
quote the|19 3 -4 -8 -1 2 -5 -7
quote truss|10 -1 0 -6 -1 -3 1 0
quoted|-6 13 -2 1 6 -1 -4 -7
quotes|18 -4 -4 -10 3 6 -10 1
qué|9 14 -1 -14 8 11 -5 -21
r|-3 4 4 3 17 -9 -7 -9
r <quotation>|1 -2 0 -6 18 -5 -3 -3
r a|8 3 -4 -6 10 -3 -2 -6
r d|-7 9 5 -2 1 -1 -1 -3
r q|6 -1 -9 6 11 -2 -5 -7
r r|16 -7 -3 -3 -5 7 -5 0
r t|5 -3 0 14 -6 -8 1 -3
race|3 2 -11 -5 4 4 4 -1
raciocínio|-16 11 11 -10 -8 8 -9 12
racist|23 -4 -10 -3 0 -3 -6 3
radically|12 -2 2 -3 -1 -2 -1 -4
radio|17 -3 -3 -1 -4 -2 -4 -1
raid|11 -3 0 0 -1 -10 -1 5
rail|10 -1 -1 0 -6 0 0 0
rain|10 1 6 2 4 -11 0 -11
rainfall|19 6 -6 -3 -2 0 -8 -6
rainy|11 -1 0 -1 -1 -4 -4 -1
raise|6 -5 -2 -10 3 9 6 -7
raise the|4 3 -4 -3 -6 15 -5 -5
raises|-5 -1 -1 -2 -1 12 -1 -1
raising|6 0 15 -4 -6 -3 -6 -1
raisonnement|-1 6 -3 -4 -4 -5 -3 13
rambling|-4 -2 -3 -1 -6 -3 11 8
ramipril|17 -3 5 -3 -5 -1 -5 -6
ramipril <number>|12 -5 -1 -1 -2 5 -3 -5
random|12 2 -7 0 -4 3 12 -17
randomly|14 0 2 0 -10 0 -4 -2
randomness|10 -1 -2 2 1 -3 -5 -2
rang|6 -8 -4 -2 -1 -1 1 9
range|9 -2 0 5 -5 5 2 -13
range <number>|14 3 -5 -1 0 -16 7 -4
range len|6 -2 -3 -6 2 14 -6 -6
range of|5 10 -2 1 -4 3 -9 -5
range the|-6 10 0 -2 0 -4 0 0
rank|-24 -2 -8 -5 24 17 -3 2
rank by|-3 1 2 1 7 -11 2 2
rank the|-1 -1 -1 -4 19 -5 -3 -4
rank these|10 -4 -9 -4 6 8 -10 2
ranked|13 0 1 -5 -2 -2 -2 -2
ranking|-3 -7 -3 -6 20 0 -2 1
rant|7 1 5 4 -1 2 -7 -11
rant into|15 2 -4 3 -1 -1 -3 -11
rapid|16 -11 6 7 -6 -9 -1 -3
rapport|18 1 1 -3 -2 -2 -4 -9
rarer|-1 1 -2 -2 -5 -3 18 -6
rash|12 -7 5 3 -4 -4 -2 -2
rate|6 -14 -4 27 -3 -1 -6 -4
rate <number>|1 3 -3 -4 -5 0 12 -4
rate helpfulness|-7 -2 0 16 -4 0 -1 -1
rate my|12 7 -1 -4 -5 -3 -1 -5
rate the|-9 -4 -5 18 1 -1 -2 1
raters|-8 1 -1 -4 14 2 -5 0
rates|11 -9 -7 8 -5 1 -1 0
rather|5 8 2 -10 6 -5 -6 0
rating|-3 -5 8 11 -2 -1 -4 -4
ratings|13 -1 2 2 -8 -2 -3 -2
ratio|17 -13 -7 9 2 3 -5 -7
ratio in|12 -5 -2 -5 -3 1 1 1
ratio of|13 -6 -5 3 2 4 -3 -9
rational|7 -5 10 -1 -4 -2 -2 -3
rationale|-15 15 4 -3 -4 10 -13 6
rationale <number>|-5 2 -3 -2 7 -5 -4 11
raus|7 3 -8 -4 -5 -4 -4 15
raw|-16 1 26 -4 -4 -11 -7 15
raw clean|10 -6 -2 -5 2 -7 -6 14
ray|15 0 0 -2 -1 -1 -5 -6
raymond|14 0 -1 -8 -3 1 -4 1
raymond s|14 0 -1 -8 -3 1 -4 1
razzies|-6 11 0 -1 -1 -1 -1 -1
razzies and|-6 11 0 -1 -1 -1 -1 -1
razzies are|-6 11 0 -1 -1 -1 -1 -1
re|11 -11 -14 -5 7 4 -1 9
re <number>|14 -4 -1 -5 -1 -2 1 -1
re a|16 1 1 6 0 -15 1 -10
re an|25 -2 -1 -3 -5 -4 -11 0
re in|0 -2 -2 9 -2 -4 -7 9
re sub|10 4 -3 -4 4 -5 -3 -4
re the|12 -1 -6 -7 3 5 2 -8
reach|-2 10 -13 10 10 -7 -7 -1
reach the|1 4 -2 11 -2 -2 -3 -7
reached|-8 12 -3 5 6 2 -6 -7
reaching|12 0 0 -5 -2 0 0 -3
react|14 5 -2 0 -13 0 -8 4
react <number>|12 -7 1 -3 -1 -6 -4 9
reaction|9 -9 10 1 4 -7 -7 0
reactions|-3 16 -5 5 -5 -9 -7 7
reacts|-6 13 -5 2 -3 -1 0 1
read|6 -2 5 7 6 -3 -3 -15
read <number>|11 2 -2 -4 -3 -3 0 -1
read a|20 7 -6 -7 -4 -3 2 -9
read all|13 -4 1 -3 -2 0 -3 -1
read as|14 -1 -2 -2 -3 -2 -2 -2
read files|11 -9 -3 1 1 2 -3 0
read it|2 10 -1 0 -7 1 4 -8
read my|0 -8 14 -7 -8 -2 12 -2
read on|-1 9 0 1 -2 -7 0 0
read the|0 -2 7 -9 1 -9 11 0
read this|32 2 -7 -6 -6 -5 -4 -6
read_file|11 -5 1 -3 1 -3 -3 2
read_file write_file|11 -5 1 -3 1 -3 -3 2
readability|7 -8 0 -8 14 2 -6 0
readable|16 0 -8 8 3 -3 -4 -11
readable and|11 -3 -6 -1 0 -2 -2 3
readable don|16 3 -3 -8 -6 -4 0 1
reader|-12 2 7 -15 18 6 0 -6
reader as|16 -4 -9 -4 -2 -1 0 4
reader first|-15 -2 -3 4 11 8 -2 -1
reader in|12 -4 7 0 -4 -4 -4 -3
reader who|-5 18 0 1 1 0 -7 -8
reader would|-2 -5 -1 -2 10 1 4 -5
readers|8 2 3 -9 3 2 -7 -2
readers never|13 -6 -7 0 0 0 0 0
reading|2 8 6 -7 -1 11 -4 -14
reading age|15 -1 1 -4 -1 -1 -9 -1
reading group|17 -5 -3 -3 -4 0 -1 -2
reading level|-5 -2 -1 -1 1 10 -2 0
reading of|-11 11 7 -3 -1 -2 -1 0
readings|6 16 -8 -2 8 0 -10 -11
readme|20 -7 -3 -4 -1 2 -4 -3
readme for|19 -6 -3 1 0 -2 -6 -3
readme with|12 -2 -4 1 -1 -1 -3 -2
reads <quotation>|0 -1 -1 0 -2 13 -2 -7
reads the|13 -4 -3 0 -1 -4 -1 0
ready for|8 -5 2 -2 -1 -12 -2 12
real|6 -4 14 4 -18 2 11 -14
real life|11 -1 1 -4 -4 4 -5 -3
real path|17 -3 -7 -1 2 -6 1 -3
real time|10 -3 -2 -7 1 0 -1 1
real world|13 -2 -1 -1 -2 -2 -3 -1
realistic|5 -1 15 -6 -6 -2 4 -7
realistic pbr|11 -3 0 -1 -9 1 0 1
reality|14 -5 -5 -3 -1 1 3 -4
realized|12 1 -1 0 -3 -2 -5 -2
really|-5 -3 9 -13 7 15 6 -15
really good|11 3 -1 -5 -6 -2 -3 2
really need|7 -4 -4 5 2 5 -8 -3
really needs|12 -4 -1 1 -2 -4 -2 0
really wants|-5 -5 10 -4 8 -7 0 2
reason|4 21 -12 -1 -5 -5 -3 1
reason for|-9 5 -3 9 -7 0 -7 12
reason from|-8 12 0 -3 1 -3 -1 2
reason in|-4 7 0 -6 11 -10 -7 9
reason of|9 -2 -5 10 0 -3 -8 -1
reason out|11 -3 0 0 -3 6 -7 -4
reason then|-15 18 0 -4 -1 1 1 0
reason with|11 -5 2 -4 1 1 -6 0
reasonable|-8 6 -1 -1 -1 -1 9 -1
reasoning|-23 11 19 0 5 5 5 -22
reasoning before|-8 15 -1 0 -3 -4 1 1
reasoning in|-5 16 0 -2 0 -6 -4 1
reasoning on|15 -9 0 1 -2 1 -6 -2
reasoning steps|2 -9 -3 -2 -4 0 18 -2
reasoning trace|-12 9 19 -7 -4 3 -2 -5
reasoning which|-1 3 9 -1 -2 -1 -6 -1
reasons|3 20 -9 -12 5 -6 -7 7
recall|0 6 7 -11 -7 9 -3 -1
recast|-4 1 -2 -6 -1 -3 0 16
recast the|-4 3 -1 -5 0 -5 -7 19
receipt|20 -5 -4 10 -7 -6 -8 1
receive the|8 -2 -7 -2 -4 3 6 -2
received|7 7 -7 -14 6 -8 9 0
received <number>|13 -6 -10 -7 7 0 8 -4
received the|5 -8 3 -2 0 9 -5 -1
receives|10 -5 -6 -7 6 11 -6 -3
receives a|10 -3 -10 -2 5 2 -3 -1
recent|16 0 3 -5 2 -10 -5 -1
recently|13 -2 1 -3 -4 0 -4 0
reception|12 -3 0 -1 3 1 -3 -8
receptionist|10 4 -6 -4 1 3 -1 -6
rechnung|3 -5 -6 -9 -5 12 -4 14
recipe|-3 2 -4 -10 -2 0 6 12
recipe for|24 -7 -6 -3 -2 -6 10 -10
recipes|27 -12 -6 -2 -8 0 4 -4
recipes for|23 -8 -5 -2 -6 3 0 -6
recipient|18 -5 -2 -3 -3 -2 0 -4
reclamação|5 -8 12 2 -6 0 -1 -5
recognise|10 -2 -1 0 0 -2 0 -5
recognized|18 -4 -1 -3 -2 -4 -2 -2
recommend|21 -3 3 8 -9 -7 -14 -1
recommend at|19 -3 1 -1 -8 -4 -6 2
recommend one|17 -7 8 -4 -7 -6 -4 2
recommendation|14 -5 0 -3 -2 -3 3 -4
recommendations|18 -8 -1 -4 -5 1 -3 2
recommendations for|11 -7 -2 -1 -5 1 1 1
reconcile|5 16 -2 -3 -7 -9 -1 2
reconciliation|10 9 0 -6 1 -3 -3 -6
reconstitue|0 -3 14 -5 -2 -3 -2 0
reconstruct|-2 -4 13 0 2 -3 0 -6
reconstruct what|0 -4 12 -1 1 -4 -1 -4
record|2 12 -6 -7 -9 3 -11 16
record for|-14 -2 18 -2 2 0 -2 0
recorded|3 -2 12 -1 -1 -2 -3 -7
recording|1 1 1 -2 -4 -9 -5 15
recording of|9 -9 1 -1 -3 1 -4 7
records|23 -3 15 -12 -4 -9 -14 4
recover|0 1 13 -4 1 -9 0 -1
recovery|0 -7 9 -7 3 2 -2 0
recreate|-3 -7 16 -6 -2 -6 -4 11
recruiter|9 -1 0 -1 -2 -1 -6 3
recruitment|13 -3 -3 1 -1 2 -5 -3
recursion|0 -12 9 -2 12 3 -2 -8
recursion <number>|8 1 -20 -1 10 6 1 -5
recursive|9 3 -6 -3 -1 -3 -4 4
recursively|7 -10 8 6 -1 -2 0 -7
recursively and|13 -4 0 -5 -1 1 -6 2
red|13 -15 0 -5 0 5 10 -9
red <number>|-4 15 -1 1 -3 0 -6 -2
red hat|11 -5 -1 -3 -1 0 0 -1
red wine|4 4 -3 13 -6 10 -9 -14
redação|11 -7 0 8 -8 -1 -2 0
rede|11 -3 -4 -2 0 -5 11 -7
redirect|17 -4 1 -6 -1 -2 -3 -1
redirect the|17 -4 1 -6 -1 -2 -3 -1
redo|-5 4 -4 -3 -13 8 -4 19
redo the|3 4 -5 0 -5 -17 -1 20
redraft|-6 -4 -1 -1 -2 16 -2 0
reducing|12 -1 1 -9 -2 0 4 -4
reescreva|-8 0 -1 0 0 0 -6 15
reescribe|5 -6 -8 -9 4 -2 -2 17
reescribe la|15 -6 -2 -7 4 1 -2 -3
refactor|3 11 1 0 -6 -8 0 -2
refactor the|14 -5 -1 -2 -3 -3 0 0
refactor this|-2 12 -2 -1 -6 0 -1 0
refaça|-12 -8 -3 -1 -1 10 0 16
refer|-1 -6 -6 4 -7 3 18 -5
refer elegant|15 -1 -1 -4 -1 -6 -3 2
refer mandatory|13 0 -4 0 -1 1 -8 -2
refer to|8 7 -6 -6 -4 -12 19 -7
referee|-6 -2 -2 -1 1 12 -2 -1
reference|-10 -11 -24 21 7 -4 1 19
reference <number>|-10 0 0 21 -3 -1 -2 -4
reference image|10 3 -1 -2 -5 2 -4 -2
reference keep|-7 -2 3 1 -2 2 -2 8
reference response|-9 1 1 6 0 -5 -3 10
reference solution|2 2 -1 -4 -3 -8 15 -4
reference to|9 10 -7 -5 0 -5 3 -5
references|7 -5 -14 9 -11 5 0 9
references in|2 0 -7 11 -4 2 -5 2
references to|2 -3 -9 -8 5 1 2 10
referencia|-1 -9 -10 16 -6 -7 0 16
refinance|10 -7 -2 0 -3 0 1 1
refine|0 -2 -4 -9 4 15 -2 -3
refined|6 10 -1 -4 -5 -1 -2 -2
refined textures|11 -3 -1 -1 -9 1 0 1
reflect|-7 0 -1 -8 2 15 0 0
reflect on|-6 -2 -4 -2 0 15 0 -1
reflection|6 7 4 -6 -4 6 -5 -8
reflective|19 0 -2 1 -1 -3 -11 -3
refund|5 0 1 8 -13 0 -3 2
refund for|17 -4 -1 -6 -1 0 -4 -2
refund i|16 -6 2 -3 -4 -2 -2 -1
refund in|16 9 -8 -4 -1 -6 -1 -4
refund of|14 -2 -6 -4 -1 1 -4 1
refund on|27 -7 4 -13 0 6 -8 -8
refunds|12 -1 -2 -2 3 -4 -1 -5
refusal|-14 -15 -10 26 -9 4 5 13
refusal warranted|-5 -3 -2 13 -5 6 -1 -3
refusals|-5 -6 -1 -6 22 -16 -6 18
refuse|-12 -5 -4 31 -6 -7 10 -6
refused|-5 -2 11 -3 5 -7 0 0
refusing|9 1 -1 -7 -2 2 -2 1
refusing to|9 1 -1 -7 -2 2 -2 1
refuted|3 11 -1 -1 -1 -11 -1 1
regarding|12 0 4 -4 -2 3 -4 -9
regex|15 -7 -5 -4 6 4 -1 -7
regex for|8 -1 -1 -3 10 -8 -5 -1
regex that|20 -1 -4 -1 -7 -3 -1 -3
region|15 3 -3 -4 -5 -1 -1 -3
regions|12 6 -2 -2 -4 -6 -2 -2
register|21 4 -10 -10 0 -7 6 -3
regla|12 0 2 -6 -3 1 -1 -5
regra|10 0 0 0 -2 -8 0 -1
regression|14 0 -4 -1 -6 -1 -1 -1
regular|7 -4 -3 -2 12 -6 3 -8
reimburse|15 -6 -5 -1 -9 10 4 -7
reject|-10 1 14 9 -1 7 -11 -8
reject column|-8 1 -4 13 3 0 -5 0
rejected|-9 18 0 -12 26 -10 -4 -9
rejected by|-10 16 -5 1 -6 9 -2 -3
rejected non|11 -4 -1 -1 -3 0 -2 0
rejection|4 -4 -2 13 1 -5 -1 -5
related|27 -3 -7 -4 -1 0 -6 -6
related questions|17 -5 -5 3 1 -4 0 -6
related to|20 1 -4 -7 -2 4 -8 -5
relation|-4 8 -7 4 -1 -5 9 -4
relationship|22 0 0 -3 -5 -2 -7 -5
relationships|12 0 0 -2 -3 0 -6 -1
relationships with|12 0 0 -1 -3 0 -7 -1
relative|14 -5 -1 -3 -2 -1 -1 -1
relatives|12 5 -9 -4 1 -1 -4 0
release|17 2 -10 -3 2 -7 -2 0
relevance|-5 -3 0 12 1 -4 0 -2
relevance <number>|-4 -3 0 13 0 -4 0 -2
relevant|8 7 -1 7 -11 -7 -6 3
reliably|16 5 -3 -7 8 -6 -7 -6
relied|3 5 0 8 3 -5 -5 -8
religion|2 0 -6 0 -1 -3 -1 9
relève|-2 -6 -8 5 -3 22 -4 -4
remainder|-7 4 7 1 -4 -7 11 -6
remainder of|-9 9 12 -2 -3 -2 -1 -3
remained|20 -4 -7 -7 -3 -3 1 4
remaining|17 -3 -16 0 -3 0 -3 8
remains|11 10 -8 -7 -2 9 -7 -7
remark|8 4 -3 -4 0 7 -8 -4
remarks|-6 -10 -4 11 -3 18 -5 -1
rembourser|2 -1 11 -4 -1 -3 -4 0
remedies|12 -3 0 -4 0 -1 -4 0
remember|10 -11 10 -2 -2 5 -5 -4
remember to|11 0 0 0 -1 -1 -6 -4
remind|19 1 -1 2 -4 -6 -3 -7
remind me|17 -5 -2 -1 -1 -3 -3 -3
reminder|11 3 -4 -2 9 -6 -8 -3
reminder to|13 1 0 1 -3 0 -6 -5
remote|15 -21 5 -4 -4 13 4 -10
remove|15 -6 3 -8 -11 0 -15 22
remove all|31 -6 -3 -3 -5 -2 -4 -7
remove any|-6 2 -1 0 -5 -2 -3 14
remove the|13 6 -8 -1 -2 -6 5 -8
remove ums|27 -6 -11 4 2 -1 -2 -13
removed|3 2 -9 -5 -6 -2 -5 22
remplacer|18 -7 -5 -2 -2 -1 -5 3
rename|29 2 -6 -4 -9 -7 -7 2
render|4 -11 -1 -4 -4 0 5 11
render the|2 -3 -1 -4 -2 -2 -3 14
renglón|-8 16 -4 8 -6 -6 -2 0
renovation|10 -2 0 -4 2 3 -2 -7
rent|7 2 14 -5 -4 2 -6 -9
rent <number>|13 4 -2 -5 -7 2 -3 -2
renvoyer|12 1 7 -1 -5 -4 -8 -2
renvoyer limite|-6 -2 10 1 1 -3 1 -3
repair|-15 -10 -5 1 -3 29 -4 6
repaired|-2 0 0 -4 -3 20 0 -11
repeat|-1 -7 17 -11 -7 7 14 -11
repeat it|18 0 -1 2 -6 -8 -6 0
repeat the|0 0 18 -1 2 -6 -4 -7
repeated|0 -1 -11 2 -1 2 4 4
repeating|8 14 -6 -7 1 -1 -3 -7
repeating <number>|-6 16 -5 -2 1 -2 1 -2
repeats|-6 2 -4 -6 -3 -4 25 -4
repetition|7 -5 -4 6 0 -5 8 -7
repetitions|-2 -3 13 -6 -4 9 -2 -6
rephrase|7 -10 -11 -2 0 -7 5 18
rephrase the|5 -4 -3 -5 -6 -2 9 7
replace|3 -9 -12 -7 -1 4 5 17
replace <quotation>|-6 -4 -3 8 -4 -3 1 11
replace any|13 -1 0 -5 -2 1 -1 -5
replaced|10 5 -3 -6 11 -9 -3 -5
replacement|-11 8 -2 1 -8 19 -7 0
replacing|1 5 -1 0 3 0 -10 1
replacing the|-9 7 1 2 1 2 -6 3
replica|10 0 0 0 -8 -3 0 0
replicate|7 -6 4 1 10 -5 -5 -6
replies|-30 -5 -11 10 23 -7 8 11
replies are|-3 -7 10 2 8 -8 3 -5
replies to|-8 -2 -3 -9 20 -5 -6 13
replies under|18 -6 0 -5 -3 -2 3 -7
replies would|-11 -4 0 1 20 -2 -10 4
replies you|-11 -12 -10 20 -6 10 12 -5
reply|-39 0 10 22 4 5 -14 12
reply <number>|-13 -1 0 4 3 7 -1 2
reply <quotation>|0 -10 6 18 -15 18 -12 -5
reply a|-17 -3 7 1 18 -3 -1 -2
reply and|-5 2 -15 9 10 11 -10 -2
reply as|-13 -3 7 11 -6 7 1 -4
reply b|-16 -1 1 1 21 -4 2 -3
reply below|-4 -6 6 10 -1 0 -5 0
reply by|-5 -1 -1 -5 -1 2 -1 11
reply came|-6 -4 12 -3 10 1 -1 -8
reply follow|9 -6 2 0 0 -2 -1 -1
reply for|-1 -5 4 -3 -2 -3 -1 10
reply from|-6 -7 0 5 2 4 8 -6
reply has|0 11 -4 -4 2 -2 -3 0
reply if|-2 -7 4 7 -7 19 -7 -7
reply in|4 5 13 5 -13 -6 -13 6
reply is|-13 6 -16 -7 9 8 8 4
reply itself|-7 -2 12 0 2 0 0 -5
reply list|-3 -3 15 -8 -5 10 -2 -3
reply must|-10 -2 4 12 0 -2 -1 -2
reply one|-6 -6 8 -4 14 -2 0 -4
reply only|15 -3 -9 14 -6 0 -11 0
reply please|-4 -8 3 7 0 7 -3 -2
reply put|-6 -3 0 6 -3 9 -4 0
reply so|-6 -6 -3 -4 0 14 -1 5
reply that|6 0 8 -7 -4 8 -1 -10
reply the|-3 -1 7 7 -5 -1 -9 6
reply to|20 -3 6 -5 -16 1 -1 -3
reply under|-9 0 5 4 -4 -4 -2 10
reply user|-4 -2 5 -1 0 12 -5 -5
reply was|-4 -6 11 1 -4 6 -4 -1
reply with|35 -5 -10 0 -5 16 -16 -15
reply would|-1 -7 1 11 9 -8 -5 -1
reply write|-3 -13 11 -7 -6 -2 8 11
reply you|-5 -7 1 -5 12 11 2 -9
replying|-2 13 8 -4 -3 0 -7 -5
report|10 -9 -4 -8 12 9 -1 -7
report and|13 -8 -1 0 -2 -1 -2 1
report in|1 -8 3 -2 8 -2 -2 3
report on|-9 -1 -1 -1 -1 12 3 -1
report template|18 2 -4 -1 -4 -4 -5 -2
report the|11 4 -4 -9 11 -9 3 -6
reported|14 0 2 -8 -6 1 -3 0
reporting|8 -3 -6 -1 -4 -2 -3 10
reports|7 -5 -3 3 11 -8 -4 -1
repository|8 1 -6 9 -2 -4 -5 -1
reproduce|-10 16 0 0 0 0 -4 -2
request|-13 1 15 -6 -13 -6 21 1
request <number>|12 -5 -1 -2 4 -2 -3 -2
request and|4 4 1 0 -4 -12 3 4
request for|-7 10 -2 4 -7 -5 8 -1
request in|-7 -1 -2 0 -1 0 16 -6
request is|22 -8 -4 -1 -1 1 -10 2
request that|-3 -6 0 -2 2 0 15 -5
request to|3 -1 -9 7 1 -5 11 -7
requested|16 1 -4 -2 -2 -1 -2 -5
requests|3 -16 3 -4 -8 -3 28 -3
require|-12 1 -1 -1 -3 -2 16 1
required|10 10 6 -7 -8 -6 -10 5
required <number>|-7 14 -1 -1 -1 0 -2 -2
required to|16 -6 -4 -3 0 -2 -2 1
requirement|12 7 -3 -2 -3 -5 -3 -2
requirements|20 -8 -10 5 -3 -6 5 -3
requires|5 -8 -6 -10 1 3 13 2
research|16 -11 -5 -12 6 -6 6 6
research and|17 -6 -4 -3 -8 2 1 0
research assistant|10 1 0 -5 0 -5 0 -1
researcher|-1 1 9 0 -10 1 3 -4
reservation|6 1 11 -2 -3 -4 -5 -4
reserve|8 9 1 -3 -10 -4 1 -1
reset|0 -12 4 4 -2 -5 2 10
reset <number>|-7 -2 3 -2 9 -3 -1 2
resident|0 0 -1 -1 -3 -4 13 -4
residents|10 -2 0 -1 3 -5 -4 0
resignation|17 -3 -10 3 -3 -6 -10 10
resize|12 0 0 -2 -5 2 -6 0
resolution|15 -7 2 -2 -4 0 1 -6
resolva|-7 14 -1 -1 -1 -1 -1 -1
resolve|16 -1 -5 -1 1 -3 1 -8
resolves|26 -6 -6 1 -3 3 -12 -3
resource|4 -9 1 -3 -3 1 -5 14
resp|-5 -6 -1 11 4 -2 -7 6
respect|7 -7 9 -1 -6 0 -8 6
respect to|12 -2 -1 1 -8 3 -2 -2
respond|6 18 -1 -3 -4 8 -9 -15
respond in|-2 13 -3 -3 0 2 -6 -1
respond to|5 -4 1 -2 -4 7 4 -8
respond with|14 -1 -1 -2 -4 3 -4 -4
responder|-9 4 -2 4 -1 -5 10 -1
response|-53 -14 11 22 -2 22 -4 17
response <number>|-6 -2 0 16 -4 0 -1 -4
response <quotation>|-5 -8 -8 9 -8 27 -8 0
response again|1 2 2 -7 0 -13 2 13
response and|-10 -1 -3 13 0 9 1 -10
response below|-11 -1 5 -1 -1 12 -1 -1
response for|4 1 -4 12 -3 -4 0 -5
response from|-2 5 8 9 -5 -10 -2 -3
response is|-3 -6 3 12 -3 -1 -1 -1
response only|-5 2 10 -5 0 -6 0 5
response out|-4 -7 12 -7 0 1 11 -6
response pair|-3 -4 0 -8 -2 -5 14 7
response response|-6 -3 4 -9 -1 15 -1 -1
response that|10 0 1 -7 9 -7 -1 -4
response the|-3 -5 2 15 1 -6 0 -2
response to|-6 -1 -9 7 -11 9 10 2
response was|-6 -2 -1 5 -3 14 -5 -2
response with|-3 -4 -4 6 -5 18 -5 -3
responses|-20 -6 -8 0 27 -1 1 7
responses from|-5 -4 -1 -2 5 -4 0 10
responsible|6 3 3 12 0 2 -13 -13
responsible for|14 4 4 -3 1 2 -12 -10
responsive|4 4 3 4 -20 9 -3 0
resposta|-29 -3 12 6 -8 5 10 9
resposta de|-11 -7 -1 -4 -1 13 -1 12
resposta do|-8 -9 13 7 -4 9 -3 -5
respostas|-3 -12 -4 -4 21 -6 -7 14
respuesta|-23 2 5 11 -11 6 -1 12
respuesta a|-1 -5 -1 -1 -1 -2 0 12
respuesta del|-7 -2 6 19 -10 9 -2 -14
respuestas|-3 -6 -6 -4 26 0 -4 -3
rest|0 -7 0 -12 9 9 5 -4
rest always|11 -3 1 -7 -5 1 0 1
rest and|22 1 -5 -2 -2 -5 -7 -2
rest are|15 1 -5 -6 -1 -2 0 -3
rest count|12 -8 0 0 -1 0 0 -2
rest if|10 0 0 0 -2 0 -6 -2
rest leave|11 0 0 0 -3 -3 -6 0
rest of|0 -6 20 0 -8 -6 1 -2
restate|-7 10 -1 -4 -1 0 5 -2
restaurant|19 -7 -10 0 0 1 0 -2
restaurant and|13 -4 -2 -2 0 -2 -2 -2
restaurants|6 -1 1 -3 -9 4 1 1
resting|7 10 0 -1 -2 -4 -1 -9
restore|-7 -2 10 -5 -2 0 -5 12
restore the|-1 -1 9 -1 -1 2 -6 -1
restrictions|5 13 -3 -2 0 -8 5 -9
restrictive|11 -1 1 1 -5 -2 -1 -3
rests|-6 14 0 -8 0 -1 0 2
rests on|-6 14 0 -8 0 -1 0 2
result|-20 19 -8 6 4 -1 -3 3
result <number>|-2 -6 5 11 6 -5 -3 -7
result for|13 -7 1 0 1 -1 -6 -1
result i|12 -2 -5 -3 2 0 -2 -2
result if|13 8 -3 -3 -4 -4 -5 -2
result in|5 11 -3 0 -7 -6 -2 2
result is|-7 1 1 8 0 -2 2 -3
result it|24 -4 -9 1 12 -7 -13 -2
result task|-1 -1 14 -2 -4 0 0 -5
result write|6 6 -10 -4 2 0 2 -1
resultado|-9 8 -5 17 -6 -5 -11 12
resulting|12 0 0 -1 -2 -4 -2 -2
results|9 6 -10 -1 -5 -7 -2 11
resume|23 -4 -4 -3 2 -4 -4 -5
resumir|14 5 -4 -3 -3 -3 -3 -3
retention|13 -7 -5 0 8 -1 -4 -4
retired|3 -8 -1 3 3 -3 9 -6
retirement|13 -6 6 0 1 -6 -4 -5
retrieve|12 -6 2 -1 -3 10 -4 -9
retrieved|10 -6 -3 1 -7 4 5 -3
retry|15 -3 2 -6 -3 -6 -7 7
return|-3 3 0 -1 5 -2 -9 6
return <number>|13 -2 -2 -7 10 -6 5 -10
return <quotation>|-2 9 -6 7 -9 -3 -4 8
return a|5 -12 7 8 -6 21 -11 -11
return complete|-5 10 -7 -2 -3 -2 -4 12
return encoder|8 -4 0 -3 0 -8 7 0
return f|1 -5 11 -3 -1 0 -1 -4
return if|8 -3 6 -12 8 -4 2 -5
return json|-1 10 3 -10 -8 4 8 -6
return list|1 -3 -2 -5 16 -4 0 -2
return loss|16 -10 1 2 -4 -1 0 -3
return none|8 -2 5 -3 6 1 -3 -13
return only|5 1 -1 -6 8 -5 5 -8
return p|-5 -6 -1 21 -1 -3 -4 -1
return re|10 4 -3 -4 4 -5 -3 -4
return result|19 0 1 -7 1 -9 0 -5
return say|1 7 -2 9 -6 -7 -1 -1
return sum|6 6 1 -3 2 -1 -11 0
return the|20 6 -9 2 5 -14 -9 -2
return to|-11 16 0 -3 0 1 -3 0
return y|5 -8 -4 8 6 0 -7 0
returned|4 1 16 -5 3 -15 6 -10
returns|14 -4 -3 -1 6 -4 -5 -4
returns a|12 -2 -7 5 3 5 -13 -2
returns an|6 10 -13 5 4 2 -15 1
returns its|15 0 -3 1 1 -7 -3 -4
returns undefined|-6 -8 -3 10 7 -3 -3 7
reveal|-15 12 20 5 -12 -8 8 -11
reveal these|17 -10 2 -4 1 0 -2 -5
reveal whether|8 -11 2 -2 -5 0 16 -9
reveals|9 -7 0 -1 0 0 0 0
revenue|13 7 -3 -5 -4 -1 -4 -3
reverse|0 10 7 7 -10 0 -14 0
reverse engineer|-3 -5 15 -6 5 -1 0 -5
reverse of|11 -3 -5 0 -1 -2 -2 2
reverse the|3 13 -8 9 -6 -1 -4 -6
reversed|12 -1 -4 1 -1 -4 -3 -1
reverses its|0 8 9 1 -2 -4 -11 0
reverted|21 10 -7 -3 0 -11 -4 -6
review|16 -1 -1 -7 -7 8 -2 -5
review and|10 -4 0 -4 -12 -3 0 14
review as|14 -4 -2 -5 -2 -2 1 0
review at|17 -3 -4 0 2 -5 -4 -3
review in|0 -4 -2 -3 -1 12 -1 -1
review pass|3 -4 -4 -2 0 17 -7 -4
review return|9 0 -5 0 8 1 -6 -7
review the|15 -4 0 -3 7 -3 -7 -5
reviewer|6 -10 -4 -1 10 16 -11 -7
reviewers|4 -6 -4 -2 3 12 -1 -6
reviews|23 2 -4 -3 -5 -7 0 -7
revisa|11 -4 -1 7 -1 -5 -5 -2
revisar|15 1 -6 -3 1 5 3 -15
revisar saldo|12 -3 -2 -5 0 -4 6 -3
revise|11 -17 -2 -4 4 12 -4 1
revised|-13 9 -5 -3 6 14 -3 -4
revised answer|-11 0 -4 2 12 8 -3 -3
revision|0 -4 -1 -17 12 14 2 -5
revision improved|-1 -4 -3 -8 22 -3 -3 -3
revisor|-2 -4 2 -6 -6 22 -2 -4
revolution|-2 -5 2 5 -4 11 -6 -2
reward|-13 -13 -6 36 10 -6 -3 -4
reward <number>|-7 -1 -2 3 -2 15 -2 -2
reward between|-14 -5 -3 33 6 -4 -7 -6
reward for|-4 0 -3 4 11 -7 0 -1
reward function|1 -5 3 13 -9 -2 -2 1
reward model|-3 -1 -1 9 6 -6 -3 -1
rewrite|-4 -15 -16 -17 7 7 16 21
rewrite <quotation>|-5 -8 0 -3 10 5 0 0
rewrite it|9 -10 0 -5 -4 16 -14 8
rewrite my|26 -1 3 2 -5 -12 -3 -10
rewrite the|5 1 -12 -7 -10 10 8 5
rewrite these|13 -1 0 3 0 -1 -3 -10
rewriting|2 -3 -7 -4 10 3 -7 7
rewritten|-5 -7 -2 12 -5 10 6 -8
rfp|13 -6 1 -3 -5 2 -2 0
rhombus|-8 6 -1 -5 -1 12 -1 -2
rhombus with|-4 20 2 -2 -8 -3 -4 2
rhyme|14 -5 -5 -8 12 2 -4 -5
rhyme for|11 -7 -1 -6 -1 10 -6 0
rhymes|0 -5 17 -1 -4 0 -4 -2
rhythm|12 -3 -2 -3 3 0 -3 -3
rice|7 4 -9 -8 0 -6 5 8
rich|14 -1 -1 1 -2 1 -4 -7
richard|12 -6 1 1 -2 1 -7 -1
richtig|-5 -2 -5 11 -4 10 -4 -1
richtig fort|-3 -4 0 -1 -4 16 0 -4
richtigkeit|-4 -1 -1 15 -3 0 -4 -2
richtigkeit vollständigkeit|-4 -1 -1 15 -3 0 -4 -2
rid|15 -3 -1 -1 -3 -1 -5 -1
rid of|15 -3 -1 -1 -3 -1 -5 -1
riddle|-1 23 -5 -2 -1 -1 -5 -9
riders|11 -1 -1 1 0 -1 -8 -1
rien|0 -4 -2 -1 -1 -4 -1 12
right|-22 -11 3 21 3 3 0 2
right <number>|7 -10 -4 13 -6 12 -3 -9
right a|-15 9 -7 4 -3 12 6 -7
right and|4 16 -7 -2 -4 4 -3 -8
right answer|-4 3 -1 -11 6 1 12 -6
right answers|-2 -2 -1 10 -1 -2 -6 4
right before|1 -7 12 -4 -3 3 1 -2
right but|-1 -4 1 -4 1 -2 -4 14
right for|-9 1 -3 -1 11 6 -4 -1
right form|16 -3 -1 -5 -1 -2 -3 0
right if|13 0 -4 0 -1 -11 1 2
right now|9 0 0 0 -1 0 -8 0
right one|8 -9 -8 -8 12 6 4 -4
right or|7 -16 1 15 3 -9 -3 2
right reply|-8 -5 -3 7 5 -2 8 -2
right result|-1 -6 9 -2 20 -14 -5 0
right so|12 -2 -1 -1 -1 4 -9 -1
right to|-5 -12 -1 15 -6 -3 -3 13
rigorous|-6 -1 1 -1 12 -1 -1 -1
ring|22 3 -3 -6 -3 -1 -3 -9
ring the|6 -3 -1 1 5 3 -10 -2
ringing|20 -1 -2 3 -5 -4 -4 -7
rinse|8 -1 1 7 1 1 -4 -13
rise|-1 11 -9 -3 8 6 -7 -4
rise in|4 -10 -4 -5 14 9 -7 0
rises|2 10 -7 0 -1 10 -3 -10
rises in|-5 -1 0 5 0 9 -1 -7
rising|-5 -6 -4 -1 1 -1 18 -2
rising difficulty|-5 -6 -4 -1 1 -1 18 -2
risk|10 6 12 -9 3 2 -13 -11
risk and|-7 9 9 -1 2 -6 -5 -2
risk assessment|6 -9 2 -2 -1 9 -4 -1
risk for|11 -8 -3 1 0 -3 1 0
risks|18 -5 -6 2 -2 -1 -5 -1
risks and|9 -1 0 0 -2 -6 -1 0
rival|2 9 -9 -2 -2 10 -3 -5
river|17 -6 -2 -2 -6 -5 12 -8
river in|12 -6 -3 -1 -3 -3 5 -1
river the|17 0 -1 0 0 0 -16 0
rivers|15 -4 -7 8 2 -6 -15 7
road|7 -9 0 7 1 3 1 -10
robot|18 1 -4 -5 -4 -2 -1 -3
robô|11 -3 -1 12 -7 -7 -2 -2
role|4 7 4 -8 0 0 5 -10
role curriculum|0 -3 -2 -2 -3 -3 17 -3
role familiar|13 -4 2 -2 -3 0 -6 -1
role is|13 -7 0 0 -4 -1 1 -2
role of|6 7 1 8 -6 -1 -7 -6
role play|2 -8 -9 4 -7 1 22 -5
roll|16 -3 -3 0 0 -3 -2 -5
rolle|3 -5 -4 -4 -1 0 15 -4
rolled|15 11 2 -10 -11 2 -8 -1
rollout|-12 1 -5 5 2 10 -1 0
rolls|-6 11 -2 -1 0 0 -1 -2
roman|16 -11 4 -12 -1 -6 15 -5
romance|2 -1 -7 -1 10 0 -2 -1
rome|1 7 3 0 0 3 -3 -10
ron|22 -2 -4 -4 1 -5 -4 -2
roof|10 -3 4 -4 5 -4 3 -11
room|11 0 -11 6 -9 -7 -2 11
rooms|7 -5 15 -7 0 2 -7 -6
root|9 15 -7 -5 -2 4 -6 -9
root cause|-1 10 -6 0 -3 9 -2 -7
root directory|13 -4 -1 -1 -1 -1 -2 -1
roots|-2 -4 -4 11 1 -4 -4 6
rope|10 -2 -2 -1 -5 3 -1 -2
roses|15 -2 -2 -3 -3 0 -3 -2
rota|12 -5 -1 10 -4 1 -6 -6
rotation|14 -1 -4 -2 -3 -3 -1 0
rouge|3 -4 -3 -3 1 -3 13 -4
rough|14 5 10 -8 -11 -3 3 -9
rough notes|14 0 -10 3 5 4 0 -17
roughly|4 12 -6 7 -8 -6 -1 -2
roughly <number>|10 -6 -1 5 -1 2 -6 -2
round|4 12 -6 12 2 -7 -9 -8
rounds|3 10 -4 -7 8 4 -7 -5
rounds of|14 -3 2 0 -5 -1 -8 1
route|-7 33 -1 -4 -14 -3 -5 0
route not|-13 13 -6 1 0 6 0 -1
route the|18 -3 -2 -3 -1 -6 0 -3
route to|6 11 0 -4 -4 2 -3 -8
router|-3 -12 -11 9 -4 2 6 13
routes|-9 18 -6 1 -10 -7 15 -2
routine|14 -8 8 -4 -5 -2 -4 1
row|3 1 -1 -10 -12 2 1 15
row in|-1 4 -4 1 -6 -6 11 0
row is|-1 0 -2 9 3 -4 3 -7
row of|-5 -7 8 -1 2 0 11 -8
row per|0 8 0 -5 0 12 -4 -11
row with|-11 10 -3 3 -2 -6 -2 10
rowing|-5 -2 -2 3 -3 -4 11 2
rowing club|-5 -2 -2 3 -3 -4 11 2
rows|7 15 7 -5 -3 -2 -17 -1
rows and|-4 12 3 -1 -9 3 -6 2
rows from|2 -4 4 -5 1 0 -7 9
rows in|12 -4 -1 -4 -1 -1 0 -1
rs|10 4 0 -3 1 -9 -2 -1
rs <number>|10 4 0 -3 1 -9 -2 -1
rsync|2 -2 -3 -4 0 -1 12 -4
rubik|22 -12 -2 2 -2 -4 -7 3
rubik s|22 -12 -2 2 -2 -4 -7 3
rubric|-9 -8 -4 30 -6 1 -2 -1
rubric <number>|-6 -1 0 13 -1 0 -4 -1
rubric for|19 -2 -2 -3 1 -1 -10 -3
rude|15 -4 -2 -1 -3 -4 -6 4
ruiz|15 -4 -2 0 0 -1 -1 -7
rule|-4 19 6 7 -15 5 -15 -4
rule that|-8 19 -4 -2 -4 -1 -1 1
rule the|-7 14 -1 -2 -1 -3 1 0
ruled|-2 6 7 -3 0 -9 1 0
ruled out|-2 6 7 -3 0 -9 1 0
rules|8 17 -5 0 2 -2 -1 -19
rules <number>|-7 3 -1 5 -1 9 -5 -2
rules for|21 -4 -6 -5 2 -3 1 -6
rules never|8 2 -2 6 -3 0 -9 -3
rules no|7 -5 -2 -4 14 -5 -5 0
rules out|-4 11 -4 -6 -1 -2 11 -5
ruling|-5 5 9 -8 3 -4 -1 0
run|19 2 6 6 -23 1 1 -12
run <number>|14 -2 -3 -3 -1 -3 -3 2
run a|21 1 0 -4 -1 -7 -5 -5
run and|-6 0 0 10 1 2 2 -9
run it|9 11 -5 -4 -7 -4 -2 1
run on|7 -7 -4 11 1 -1 -6 -1
run script|20 -3 -2 -7 1 -5 0 -4
run the|17 -3 -8 10 -11 -10 4 1
runner|-5 11 -2 0 14 -7 -8 -3
runner up|-7 7 -1 -1 14 -7 -6 1
running|-11 19 1 6 3 -13 -13 7
running on|13 -3 0 0 -2 -1 -4 -3
runny|12 -1 -2 -1 -3 0 0 -4
runs|7 6 -10 -1 -1 -2 -1 3
runs on|18 -3 -5 -4 -5 2 -3 0
runtime|16 -4 -1 -3 0 -2 -4 -2
russian|17 -8 -6 -1 7 2 -7 -3
rust|12 -5 3 4 1 -6 -7 -2
rusted|12 -2 -6 -1 10 -7 -5 0
récit|18 -8 4 1 -5 -2 -1 -7
rédige|-9 20 -6 -2 -7 2 8 -5
réduire|11 -2 4 0 -1 -4 -1 -6
réponds|-7 7 20 -7 8 -9 -3 -8
réponse|-21 9 -4 9 -9 5 7 4
réponse d|0 -3 5 -2 -4 11 -3 -4
réponse de|-4 -3 -2 -2 -3 -6 11 9
réponse du|-3 -8 -3 19 0 -2 -2 -1
réponse sur|-7 6 -1 9 0 -4 -1 -1
réponses|-1 -4 -2 -4 7 -5 -3 12
résultat|-2 -8 -3 12 0 -2 12 -8
résumé|15 -9 13 0 -3 -6 -2 -7
s|3 -11 9 2 -2 6 0 -6
s <number>|19 -8 -3 10 -9 4 -24 10
s advocate|14 -2 -5 -1 -5 -4 2 -1
s age|16 0 -2 -3 -6 -2 1 -3
s all|15 0 -4 -3 1 -4 -1 -4
s an|16 -10 0 11 -1 -5 -7 -5
s and|1 -5 -1 -8 8 -5 10 -1
s answer|-18 -2 -3 19 -3 17 -3 -6
s answering|7 -3 19 -1 -5 -3 -8 -6
s answers|-3 6 6 1 -1 -11 3 -2
s bank|23 -4 -5 -6 -2 -1 -3 -3
s better|-3 -3 -1 0 13 1 -4 -3
s canberra|-6 2 0 12 -5 -1 -1 -1
s code|-4 -8 -2 -3 2 10 9 -4
s comment|14 -2 -1 -1 -6 -1 -2 -1
s content|11 -1 -2 9 -3 -1 -1 -12
s cube|22 -12 -2 2 -2 -4 -7 3
s current|12 0 4 -1 -1 1 -10 -4
s date|14 0 1 0 -9 -1 -4 0
s done|10 -2 -6 0 0 -7 -3 7
s email|14 -7 2 0 -2 -12 -3 8
s est|0 -3 14 -5 -2 -3 -2 0
s first|15 0 -9 -7 -2 -5 9 -2
s fit|0 0 2 0 -7 -2 -5 10
s friend|14 0 -3 -5 -3 -2 -2 1
s goal|0 10 -2 9 -7 -4 -6 0
s good|4 0 0 -1 1 10 -5 -9
s helper|16 -1 -6 -10 -3 -8 15 -3
s home|14 -1 -2 1 -5 0 -2 -5
s in|8 -4 -1 3 -1 -1 -8 5
s it|14 0 -3 -4 0 -5 -2 0
s lacking|8 -10 -4 0 -2 0 10 -1
s language|25 -7 0 4 -1 -1 -10 -11
s last|9 -3 -7 10 -4 5 -1 -8
s length|-10 3 3 -6 -5 2 21 -7
s less|20 1 2 -14 -2 -8 2 -1
s line|0 -6 9 0 3 -1 -3 -3
s lower|-7 -1 -1 11 -1 -1 -1 -1
s m|18 -5 0 -3 -3 -3 1 -6
s marriage|0 -8 -3 4 9 -1 1 -2
s me|14 4 -4 -1 -10 5 -8 -1
s medical|-3 0 0 0 12 0 -8 -1
s message|15 -2 0 -2 -1 -4 -5 -1
s mind|5 -6 13 -6 -7 11 -7 -2
s my|20 7 -8 -2 -9 -11 -4 7
s next|15 -2 -2 -1 -3 -7 0 1
s no|18 0 -6 -7 -3 -4 6 -5
s none|-2 0 -4 9 11 -10 0 -4
s not|24 -4 -11 12 3 -9 -5 -10
s notes|9 -4 -4 4 -6 -5 -4 10
s nothing|12 -1 -1 -1 -1 -5 -1 -1
s okay|19 -4 -4 -4 -4 -2 1 -3
s old|-1 3 3 -10 9 -1 3 -5
s on|14 -4 -3 -1 -1 -2 -2 -1
s opening|6 -2 1 -3 -4 -2 9 -7
s opinion|-2 -5 11 0 -3 5 -4 -3
s phone|5 -5 1 3 -9 7 -5 3
s play|14 -9 -5 -2 -2 1 5 -2
s question|8 3 -1 5 -1 -4 -11 0
s r|13 -2 -6 -6 -1 -2 -2 6
s reply|-15 -5 -1 8 0 19 -5 1
s request|7 -2 -9 -3 4 3 -4 5
s return|17 3 -10 -7 2 -2 4 -6
s right|2 2 -7 -4 -7 -4 6 11
s run|-7 -1 -12 11 1 5 2 2
s sentence|8 -1 -7 1 -2 11 -5 -5
s side|-5 1 -8 3 -3 3 13 -6
s site|10 -1 -6 -1 -1 -1 0 0
s split|-6 -1 -1 -1 -1 -1 12 -1
s story|10 4 -6 0 -1 -6 -2 0
s style|11 -10 1 -5 0 7 1 -3
s text|-8 -3 -3 22 -2 12 -8 -10
s the|20 5 -5 -12 0 -11 9 -5
s thesis|10 0 -3 0 0 0 0 -7
s think|8 5 -4 -1 -2 0 1 -7
s this|10 -7 -3 -2 6 -1 -2 -1
s time|14 -8 -2 2 -3 1 -4 -1
s train|9 -7 6 -1 1 -5 -2 -1
s turns|-9 2 -3 -2 1 1 3 7
s visit|-1 -2 -7 1 -1 3 11 -3
s what|7 -4 -2 -4 9 -11 -4 9
s when|3 -4 -6 -1 13 -2 -5 3
s wish|13 1 -4 1 -3 -3 -6 1
s wrong|15 -8 -10 -2 6 10 -8 -4
s x|11 -2 6 -6 -4 0 2 -6
sa|11 2 11 -7 -2 -3 -12 0
saber|6 -3 -3 -4 12 -4 -2 -3
sachlich|-4 -1 -1 -2 0 -5 -5 18
sacred|8 -7 9 0 -6 -2 -3 0
saddle|17 -1 -1 -1 -3 -1 -7 -2
safe|7 0 3 1 -2 -5 -10 7
safe to|8 1 5 -6 3 0 -8 -4
safer|3 -7 -4 -5 17 8 -6 -7
safest|19 0 -3 0 -2 -2 -7 -5
safety|-8 -10 1 15 19 -6 -13 1
sag|20 -6 0 -7 0 -1 -4 -1
sage|16 -7 -1 0 0 -1 -6 0
said|1 -12 7 1 -2 4 0 2
said <quotation>|18 -2 0 -4 -1 -6 0 -4
said before|-6 -8 8 2 -4 2 8 -3
said earlier|8 -4 -6 4 -10 1 6 1
sailing|28 -6 -1 -9 -1 -1 -4 -5
salary|7 1 -7 -6 2 11 -2 -4
salary <number>|14 -5 -2 0 1 1 -7 -1
saldo|15 -2 -3 -5 0 -3 4 -4
sale|8 10 -4 -5 -1 -5 -2 -1
sales|16 4 0 1 -5 -1 -11 -5
sales service|18 -3 -2 -3 -1 -6 0 -3
salesy|15 0 -5 -1 -2 0 -5 -4
salida|-7 -8 -5 7 11 -1 -9 12
salida de|-1 -5 -1 -1 -1 -2 0 12
sally|17 -7 3 -3 -3 0 -6 -1
salt|11 5 -2 -1 -6 5 -7 -6
salty|15 0 0 -7 -3 -2 -2 -1
sam|8 -3 6 -1 -1 0 -1 -9
same|-19 -9 -10 -13 22 -3 10 23
same <number>|-13 -2 -1 -1 9 1 -1 8
same amount|13 -6 2 1 1 -2 -3 -5
same answer|-9 5 -2 17 -5 1 -4 -3
same as|-5 10 0 -6 -1 5 -3 0
same but|16 -7 -4 -8 2 -6 14 -7
same colour|-5 14 -3 -2 -4 7 -4 -2
same content|-2 -3 -2 -1 -3 0 -6 17
same day|14 -5 0 1 -1 -5 -3 0
same different|15 -5 0 1 -11 -2 1 2
same for|20 1 13 8 -11 -16 -8 -6
same format|-1 -1 -4 0 -5 -4 2 12
same idea|-6 5 0 -5 0 -2 -2 9
same json|5 -1 0 -1 0 1 8 -14
same length|-7 -9 -8 5 -3 15 -2 9
same level|9 -7 2 1 -2 1 -2 -3
same meaning|4 -10 -2 0 -3 -2 15 -3
same number|-8 -2 -1 4 -1 10 -1 -2
same order|0 -4 1 9 -8 -5 -9 14
same person|10 0 1 1 -7 3 -1 -7
same problem|-5 5 -7 -2 -3 -1 -1 12
same prompt|-4 -1 -1 -2 11 -1 -1 -1
same question|-11 0 0 -1 18 -3 -9 5
same same|-2 -2 -1 11 -2 0 -5 0
same skill|-14 -8 1 4 -3 -5 33 -8
same thing|12 -1 6 2 -4 -8 -3 -4
same tone|9 11 -5 2 -3 -2 -12 1
same voice|-5 1 -4 -2 -3 -3 0 16
same word|-10 2 -6 4 -2 -2 17 -4
sample|-5 4 -1 3 -4 -26 -6 35
sample <number>|-7 12 2 0 -7 -6 -10 15
sample <quotation>|-7 -6 0 10 -1 0 -2 6
sample answer|22 -7 -8 -6 -2 0 -5 6
sample as|-4 -1 -3 -6 -1 -2 0 17
sample instruction|-3 1 1 5 -1 -7 -12 16
sampled|-2 -3 2 3 -8 10 -3 2
samples|-10 -19 -7 1 10 5 7 15
samples of|9 -8 1 8 -4 -1 -4 -1
sanity|-10 13 1 -4 1 0 -2 1
sanity check|-10 13 1 -4 1 0 -2 1
sans|-2 -2 -3 -2 -8 2 4 10
sap|16 -2 -1 3 -6 0 -7 -3
satisfaction|13 -3 0 -7 -2 -2 1 0
satisfied|3 -7 -7 4 8 -2 4 -4
sato|12 -2 -5 1 0 -7 -2 1
saturation|19 -3 -2 -4 -10 -1 6 -5
satz|-13 15 -3 -6 6 -1 7 -4
saubere|-5 -5 12 -2 0 -6 -8 13
sauce|12 -5 -2 -2 -1 -1 -1 -1
saudi|19 -9 -1 -2 -8 4 -4 0
saute|4 -4 -2 -5 0 11 -2 -3
save|16 5 0 -7 -1 -6 0 -7
save <number>|15 -4 -3 1 0 0 -8 -2
save by|11 -2 -2 -5 -1 -1 0 -1
save it|14 -5 -4 0 -2 -4 0 1
save the|23 -7 6 -10 -4 -5 -3 0
saves <number>|13 -6 0 -5 -2 -1 0 0
savings|15 -9 4 -4 -10 1 2 1
saw|23 -10 14 -12 -7 2 -5 -4
saw <number>|23 0 -6 -7 -7 3 -3 -2
saw a|9 -7 9 -2 -3 3 -4 -4
saw feared|-5 -1 12 -1 -1 -1 -1 -3
say|-7 1 -13 0 -1 24 0 -3
say <number>|17 -6 1 -5 7 -3 -4 -7
say <quotation>|14 5 -11 -10 10 7 6 -22
say a|12 5 1 -6 -2 -6 -3 -1
say about|3 5 -4 0 11 -6 -7 0
say and|4 2 -2 0 -10 -3 -6 14
say for|3 7 1 6 -9 -8 -1 -1
say how|-12 10 -1 9 0 3 -7 -2
say i|12 -3 -3 2 -3 -4 -1 0
say if|8 -1 -9 4 -3 -8 1 8
say in|2 8 5 2 -9 2 -4 -5
say lgtm|16 -2 -1 -1 -2 -7 0 -2
say no|2 -8 8 4 -3 -10 3 4
say ok|15 -5 1 -3 1 -1 -7 0
say so|17 7 -9 -13 -7 3 0 1
say something|12 10 -9 5 -4 -3 -10 0
say thank|-4 0 -4 5 10 -1 0 -5
say that|7 -5 0 -3 -3 11 -12 7
say the|11 1 4 -13 2 1 -16 10
say to|19 -4 -2 -5 -4 -11 11 -4
say what|-15 11 0 11 -7 20 -14 -5
say which|12 -2 2 -16 5 12 -5 -7
say who|-4 -4 -1 -1 12 -1 -1 0
say why|2 5 -2 -4 -8 13 0 -6
say you|4 0 -1 -3 -1 -9 10 0
saying|5 8 13 1 -13 -15 3 -2
saying what|-2 12 -5 1 -4 -4 -1 3
saying why|-14 -1 1 12 0 1 0 0
says|29 5 -4 2 -13 -12 -6 -1
says <number>|18 -9 -3 5 -4 -2 -3 0
says <quotation>|10 -8 5 4 -9 -13 2 9
says in|17 -10 -7 7 1 -1 -7 1
says it|19 -7 -8 0 8 -4 -8 1
says no|16 11 -7 -5 0 -4 -5 -5
says so|-2 -11 8 -3 -1 0 5 3
says that|11 -7 -8 -3 4 8 -6 1
says the|7 -5 -6 11 -8 1 0 1
says we|14 -7 3 -2 1 -7 -4 1
says what|-5 12 -6 -3 1 -2 1 2
saída|5 3 3 13 -10 -6 -10 3
scaffold|19 -4 -4 -5 -3 -2 -1 -1
scaffolding|15 -3 -3 -1 -7 -5 2 2
scalar|-4 -1 -1 14 -6 -1 -2 -1
scale|-10 3 -1 31 4 -16 0 -11
scale <number>|-2 -5 0 13 4 -6 2 -7
scale a|-1 -5 -1 11 -2 3 -4 -1
scale from|-7 0 -2 -4 11 1 2 -1
scales|11 0 -2 -7 -3 0 0 0
scaling|16 -1 -4 -2 10 -9 -4 -5
scam|11 -1 -5 10 -2 -1 -6 -6
scan|15 -1 -1 -1 -3 0 -3 -6
scared|12 -5 0 1 -3 6 -4 -8
scared of|12 -5 0 1 -3 6 -4 -8
scaring|11 -2 -3 0 -2 0 -5 1
scattered|18 -2 0 -8 0 0 -5 -3
scenario|12 6 -3 -1 -3 -4 -4 -3
scenarios|5 -1 -6 -1 -1 -6 12 -1
scene|12 -9 3 -9 3 2 0 -1
scene should|-9 -1 1 1 -5 0 12 1
scenery|12 -3 -1 0 0 0 -4 -5
sceptical|13 -5 -3 -3 2 2 -7 0
schedule|8 -15 6 2 -3 1 -1 1
schema|4 9 -6 5 -7 -6 3 -2
schema output|12 -1 -1 -4 -1 0 2 -6
scheme|16 -8 1 2 -10 14 -11 -4
scheme <number>|6 -6 4 13 -5 -5 -4 -3
schicken|-12 -4 -1 0 -1 0 20 -2
schluss|-4 19 -3 -3 -3 -3 -3 0
scholarly|1 -2 0 0 -1 4 -13 11
school|13 6 -4 -1 -4 -7 -2 -1
school assembly|7 -8 9 -1 0 1 -3 -4
school secretary|10 -7 -1 -2 -2 -2 2 1
schools|14 -5 -1 -1 -4 1 -2 -2
schreib|-1 5 0 -16 -12 10 9 5
schreib eine|9 -5 -1 -9 -1 19 -8 -6
schreibe|-1 -3 -5 10 -4 -3 10 -5
schritt|-2 5 -8 11 -2 7 -7 -4
science|12 -2 -7 1 -4 -3 0 2
scientist|15 -2 -4 -5 -3 1 -3 1
scope|21 1 -4 1 -5 -7 -2 -5
scope of|14 -2 -3 -2 2 1 -8 -1
score|3 -5 6 28 3 4 -20 -18
score <number>|-7 -4 -10 33 -9 15 -9 -9
score and|-10 -2 -7 15 10 1 1 -7
score for|-5 -3 2 12 -3 1 -2 -2
score from|14 -5 -2 -5 -2 0 -3 2
score reason|10 -5 -1 -3 -1 0 0 0
score sheet|11 -5 -1 1 -4 0 -2 0
score the|-1 -4 -2 16 -6 1 -4 1
score this|11 -6 7 -14 -2 3 2 -2
score to|-6 -2 -3 12 -2 -1 1 1
scorecard|10 -9 -5 9 -1 4 -6 -2
scored|14 -8 1 -12 10 -2 -3 0
scored in|16 -7 1 -5 0 -1 -3 0
scores|13 5 -8 -6 2 -3 -2 -1
scores <number>|17 -9 -1 -1 -5 -2 0 1
scoring|19 -3 -3 -1 -2 -3 -2 -6
scout|22 -8 2 -1 -1 -3 -10 -1
scratch|-5 8 14 -11 -4 9 -6 -4
scratch work|0 15 -1 0 -4 -6 -2 -1
scratches|15 -3 0 0 -6 -8 -1 3
scratchpad|-14 0 37 -1 -7 -5 -4 -6
screening|17 -3 0 -3 -2 -2 -4 -2
script|21 -12 -7 14 -8 4 -6 -4
script to|10 3 0 4 -4 1 -1 -12
scroll|1 14 -2 -6 1 8 -5 -10
se|7 -4 -9 6 -13 5 0 7
se a|9 -5 -5 14 -8 0 -8 4
se puede|20 3 -4 -12 -2 -7 -8 11
sea|7 -8 -6 -6 1 6 1 5
sea level|-11 -4 10 -1 8 -1 -1 0
search|-1 11 6 7 4 -8 -1 -17
search all|3 -2 1 3 11 -1 -10 -4
search for|25 -2 -3 -6 -8 -6 -4 4
search in|16 -7 -2 0 -2 0 -1 -4
search open|-3 11 -8 7 -2 -6 -1 1
search term|10 5 -1 4 0 -4 -5 -9
search the|12 -3 -4 -4 -3 -2 3 2
season|22 -5 -4 -5 -1 -1 -4 -2
season error|-8 0 8 0 0 0 0 0
second|0 -1 -2 -19 23 13 -15 1
second <quotation>|5 -5 1 -3 13 -4 -3 -3
second and|13 -11 -1 -1 0 0 0 1
second answer|-3 -3 -2 0 16 -3 -3 -3
second column|-7 16 -2 0 -2 -8 1 3
second hand|15 -3 0 0 -7 -6 -3 3
second is|-8 7 -3 -1 6 0 -1 0
second line|15 -6 2 -5 -5 1 1 -2
second opinion|17 0 2 -2 -5 -4 -3 -6
second person|-1 2 -9 0 -2 -10 -5 25
second question|24 0 -4 -7 5 -4 -9 -6
second sentence|2 10 0 2 -8 -1 -2 -3
second time|16 -4 0 1 -6 -5 -2 0
second what|5 -4 11 -1 -1 -4 -1 -5
second year|15 -10 -4 -4 1 1 1 0
secondary|14 -6 -2 0 -5 1 0 -1
seconde|4 -3 -3 -2 13 -1 -3 -4
seconds|16 -17 -3 -4 8 2 2 -4
seconds of|-2 15 -5 0 -6 0 -5 1
secret|6 -2 12 0 -4 -7 -1 -4
secretary|17 -7 1 -4 -1 -2 -6 2
secretly|0 -8 15 -2 -2 -7 2 2
section|11 5 20 -6 -11 -15 -1 -3
section <number>|22 1 -6 -4 -1 -4 -4 -4
section b|7 -4 -5 10 -2 -1 -3 -3
section into|-10 -2 5 -1 -1 -1 10 -1
section only|10 -1 -6 -1 0 0 -1 -1
sections|-8 4 -10 -8 2 -7 11 17
secundaria|26 -7 -1 -6 -4 -3 -3 -2
secure|18 -3 2 -2 1 0 -11 -5
secure random|16 -3 0 -1 -3 -2 -5 -3
security|16 -9 -2 -2 -9 6 0 1
security and|13 -1 -2 -6 -2 -6 -1 5
sed|18 -2 -2 1 -4 -1 -4 -6
see|-6 13 -3 1 7 7 -3 -17
see a|12 1 -5 8 -5 -5 -4 -2
see an|14 -11 -4 12 -2 -5 -3 -1
see both|-9 -3 -1 -2 8 9 -1 -2
see how|12 7 -7 -1 0 -6 -4 -1
see if|13 -1 -2 -5 -6 -4 2 3
see in|13 -3 0 2 0 -3 -7 -3
see it|13 -5 9 2 -4 -9 -3 -2
see one|-6 8 -1 9 -1 -1 -2 -5
see the|-2 0 -4 2 2 12 -5 -6
see what|12 13 5 -7 -3 -8 -7 -5
see why|5 -1 -1 -8 -4 8 3 -2
seed|-8 -9 -4 4 -2 1 23 -5
seem|11 -5 -4 -10 10 0 2 -4
seem to|12 -4 -1 -8 -1 -4 11 -4
seems|11 0 -10 4 3 2 -4 -7
seems annual|11 0 0 -8 -1 0 -2 0
seems primary|12 -3 -1 -4 0 0 -4 0
seems to|13 0 -4 1 1 -2 -2 -7
seen|8 19 -12 -5 -7 -8 5 0
seen in|11 12 -5 -6 -3 -2 -5 -2
sees|-13 8 11 -1 -1 -2 -9 7
sees only|-10 8 -5 0 0 -1 -4 12
segment|10 -8 -1 0 0 0 -1 -1
segmentation|23 -7 -1 1 -6 -6 -4 -2
segmentation fault|23 -7 -1 1 -6 -6 -4 -2
sei|7 7 -4 -3 1 6 -9 -7
sein|6 4 -11 -4 -4 -2 16 -7
seis|-12 8 -6 -8 12 -1 12 -5
seit|7 10 -4 7 0 -1 -9 -10
seja|10 -1 -2 0 -3 2 -5 -2
select|0 -6 -7 -1 15 16 -9 -9
select best|1 -2 0 -8 12 0 -3 0
select dept|9 3 1 -3 -1 -11 0 3
select from|24 6 -6 -6 -11 0 -8 0
select the|-6 0 0 1 15 -5 -4 -2
selected|21 -1 -5 -3 -7 1 -4 -4
selection|10 -3 3 3 11 0 -16 -8
self|-16 -2 10 -10 -6 17 5 1
self check|3 9 -5 -4 7 5 -10 -7
self contained|-7 10 -9 0 -10 -5 13 8
self corrections|-7 -2 15 0 -2 4 -8 -1
self refine|0 -2 -4 -10 4 15 -2 -3
self review|3 -4 -4 -2 0 17 -7 -4
self talk|-3 0 15 0 -5 0 -6 0
sell|37 -19 8 -3 -19 1 -2 -3
sell the|0 -5 10 -3 0 0 0 -2
sell to|10 12 -7 1 -5 -8 -5 2
seller|1 -8 8 -3 2 3 3 -7
seller i|-6 -2 12 -1 0 1 0 -3
seller of|20 5 -11 0 2 1 -13 -5
selling|17 -2 1 -7 -4 3 -1 -6
sells|8 -1 5 3 -1 6 -5 -15
sells them|11 -2 1 -5 -3 -1 -2 1
selon|-5 -1 -1 11 -1 -1 -1 -3
selon le|-6 -1 -1 11 -1 -1 -1 -1
sem|5 -13 8 0 9 -3 -19 13
semi|12 3 -3 -5 -6 -4 3 0
seminar|24 -4 -4 -5 -4 -9 7 -5
send|11 13 3 -16 -9 -10 19 -10
send it|17 -5 9 -1 -2 -5 -10 -1
send only|0 -4 -3 -2 16 -2 -6 0
send to|5 -4 -1 1 -5 -5 10 -2
sender|18 -3 -4 1 -3 -4 -3 -3
sends|12 -10 5 -1 -5 -2 5 -3
senior|7 9 -7 1 -11 0 -3 5
senior full|0 11 -4 -1 -6 3 -2 0
sense|-1 3 -9 -4 2 -2 3 8
sense and|-7 5 -3 -6 5 0 -5 12
sensitive|14 -2 -1 -1 -1 -4 -5 0
sensor|18 5 -4 -4 -3 -6 -8 4
sent|-8 4 14 -4 11 0 -12 -6
sent back|2 13 3 -1 -5 -2 -9 -1
sent the|-5 -3 0 0 14 -4 -1 -1
sentence|-4 3 -16 2 -5 10 8 2
sentence <number>|11 -4 1 -10 4 5 -2 -5
sentence <quotation>|21 0 -2 -3 -2 -4 -9 -1
sentence and|-4 12 8 -5 -7 -3 6 -6
sentence answer|-6 -5 0 -6 0 0 -2 19
sentence by|-14 11 2 5 -2 8 -3 -6
sentence if|17 -2 1 -2 -8 -4 -3 2
sentence in|2 -6 0 -5 -6 -1 10 6
sentence into|13 -2 -4 -2 -2 2 -3 -1
sentence is|11 -4 -5 8 -8 -1 0 -1
sentence of|10 -14 10 16 -2 -15 4 -9
sentence that|-6 2 -1 -5 -2 6 13 -8
sentence then|-3 12 -4 -7 -7 12 -2 -1
sentence we|12 -2 -2 2 -5 -2 0 -4
sentence where|-11 0 -2 0 0 17 -1 -4
sentence why|-3 19 3 -16 8 -3 -7 -2
sentences|-1 18 -2 -6 -18 0 9 -1
sentences and|4 -7 -7 -10 -1 12 -1 10
sentences each|0 13 0 -4 -1 -4 -3 0
sentences for|7 -1 -3 -3 -3 0 9 -6
sentences from|18 0 -1 1 -10 -7 -3 3
sentences no|-1 -2 -2 8 -6 3 -9 8
sentences per|1 4 10 0 -2 -6 -7 1
sentences sounds|22 -4 -3 0 -4 -4 -5 -2
sentences with|12 11 -6 -2 -6 -2 -5 -4
sentido|-7 -1 -1 -3 -1 -1 -4 16
sentient|16 -5 -3 0 1 -2 -3 -4
sentiment|17 -2 0 -12 5 -10 -3 4
sentiment of|18 -6 0 -3 -2 -1 -2 -4
seo|15 -5 -1 1 -4 0 -4 -1
separate|14 8 -13 1 -15 -12 9 9
separate line|5 3 -3 -7 -6 0 11 -3
separate payroll|14 3 -1 -4 -1 -5 -3 -3
separated|9 1 -11 3 12 -8 3 -10
separated by|-1 4 -9 -1 16 -4 -3 -3
separated list|15 -2 2 -5 -7 -2 -1 0
separately|-14 4 -1 -5 15 -4 1 3
separator|-7 -3 25 2 -8 -6 1 -5
september|24 0 -6 -1 2 -7 -7 -3
seq|10 0 -1 2 0 1 -12 0
sequence|8 2 3 -3 -2 -4 -9 3
sequence converges|8 -7 -5 -1 8 -4 -3 6
sequence up|4 10 -4 -3 -7 0 -1 1
ser|-5 -10 4 18 -5 -4 -8 11
serene|14 -5 -2 0 -2 -1 -2 -1
serial|14 -2 -3 1 3 -6 0 -7
serial comma|12 -3 2 1 3 -6 -1 -8
series|13 -8 -6 4 1 5 -4 -5
series of|10 -2 0 -1 -5 -1 -6 5
serious|0 -9 -7 10 -11 30 -7 -8
server|24 1 -2 -13 -5 -5 -1 1
serves|0 8 1 -4 6 -1 0 -10
serves <number>|11 -8 0 -2 1 1 -1 -2
service|25 -5 -3 7 -8 -4 -1 -12
service or|12 0 -3 -5 -1 0 -2 -1
service to|14 -2 -3 1 -2 -3 -6 1
services|19 -4 -5 4 -2 -10 -1 -1
serving|-1 3 14 -5 4 2 -3 -14
servo|10 -6 2 -9 -1 -5 9 1
servo on|26 -1 -4 -7 -1 -6 -6 0
ses|5 -2 -1 -5 -4 -1 11 -3
session|4 13 -6 11 -5 -8 -1 -6
sessions|10 -2 -1 3 -7 1 -3 0
set|-8 8 0 -12 -1 -7 3 17
set alias|14 -3 -1 0 -2 -2 -2 -4
set down|-7 13 -1 0 -3 -1 -1 0
set e|19 -4 -4 0 -2 -3 -1 -4
set for|1 -1 -8 1 -5 2 1 10
set in|1 -6 -7 0 -6 -1 11 7
set it|-14 -5 10 1 3 6 -3 2
set of|-2 0 13 -3 1 -12 5 -1
set out|12 -7 9 5 -3 -3 -3 -10
set the|13 1 7 -3 3 -7 -5 -10
set to|0 10 -1 -7 -1 0 0 -1
set up|9 9 -5 -6 -2 -8 1 1
sets|15 1 -3 -4 -7 -6 13 -7
setting|8 -14 -6 -2 -4 -1 22 -5
setting up|11 -6 -1 3 2 -4 -3 -2
settings json|12 -7 0 0 0 0 -1 -3
settle|-10 12 11 -4 1 -3 -4 -3
settle it|-6 16 -1 0 -4 -2 -2 0
settled|-15 13 21 -4 -1 -10 -8 3
settled on|-5 2 10 1 -3 -6 3 -1
setup|27 6 -4 -1 -18 -11 8 -7
seule|-4 17 -5 11 -2 -3 -5 -8
several|9 -5 6 -2 -2 4 -7 -3
severity|-12 -10 -3 28 2 17 -11 -12
severity <number>|-6 -3 0 18 -1 -5 -2 0
severity fix|-1 -5 -3 0 -2 18 -4 -4
severity minor|-3 -4 -1 15 -4 -4 3 -1
severity then|-6 0 0 -4 -2 13 -1 0
sex|9 -4 -2 1 11 -4 -8 -2
sexual|14 -2 -1 0 -6 -1 -5 1
señala|-5 4 -2 1 -4 23 -10 -6
sft|-2 -8 -3 -3 8 -4 -3 15
sgid|14 -3 2 1 -2 -6 -7 1
sh|7 -7 0 -10 -2 10 4 -2
sha|1 0 0 -6 10 0 -6 1
sha <number>|1 0 0 -5 10 0 -5 -2
shader|11 -1 -1 -1 -1 -2 0 -6
shadow|24 4 -7 -2 -5 -2 -3 -9
shadows|14 0 -2 -2 -4 0 -4 -2
shall|8 -3 8 7 -1 -11 5 -12
shall include|-8 6 -2 -4 -2 0 13 -4
shame|1 -2 -3 -3 -4 -2 15 -2
shapes|16 -4 -3 -1 -6 -1 5 -5
share|12 -9 8 7 -7 -2 -5 -3
shares|21 5 -4 -6 -3 -7 -8 2
shares of|24 0 -5 -6 -1 -4 -2 -6
sharing|18 -11 -1 -1 1 0 -6 -1
sharp focus|9 -3 -7 -3 1 1 1 1
she|3 -8 14 8 0 -2 -8 -6
she bought|19 -8 -2 -8 -6 2 1 1
she can|11 -1 -1 -3 -7 1 -2 1
she doesn|14 -3 -2 -1 -1 -8 0 1
she earn|12 0 -1 -8 -2 1 0 -1
she had|14 -1 -4 -5 -5 0 1 1
she has|11 8 -3 -6 -3 5 -10 0
she paid|15 -4 0 -1 -8 0 -4 2
she s|11 -1 -1 -6 -1 1 -2 -1
she saw|2 -2 11 -5 -4 1 -3 0
she used|11 -3 1 -1 -8 1 -1 0
she wants|2 -4 0 5 0 7 -11 0
she would|-7 -2 0 0 -4 -2 12 2
shed|12 -6 8 7 -7 -8 1 -7
sheep|13 -3 4 -5 -7 -3 -8 8
sheet|8 7 -11 2 5 -13 -4 5
sheet for|8 4 1 -4 -4 7 -11 -1
sheet in|11 -4 0 6 -1 -3 -5 -4
sheet is|12 -3 0 -3 0 1 -7 0
sheet of|8 1 -7 0 -4 0 0 1
sheet sheet|0 1 -1 -8 1 -5 1 12
sheet with|12 -6 1 -6 1 0 0 -1
sheets|16 -3 0 1 -5 5 -4 -10
shelf|15 -2 -1 -6 -7 -1 2 1
shell|18 -13 -1 -1 -4 2 -1 0
shell <number>|15 -3 -2 -4 -3 -1 0 -2
shelves|12 -4 -1 -1 0 1 -6 -2
shift|10 -7 -13 1 -1 1 14 -5
shift and|4 -3 -3 10 -1 1 -6 -2
shift nurse|-11 -3 0 1 4 -3 11 1
shifts|19 -4 -9 -5 -4 0 1 2
ship|7 -3 -4 9 -9 -1 -3 3
shirt|24 -8 -3 -8 -2 -3 1 0
shit|11 -2 -3 -5 -3 -3 6 -2
shoot|16 -4 -4 0 -4 0 -5 1
shooting|28 -5 1 -2 -1 -5 -6 -9
shop|11 12 -10 -5 -10 0 -2 5
shop i|17 -1 -4 2 -8 -1 -3 -3
shop in|16 -2 1 1 1 -7 -2 -8
shop is|10 -12 -3 -4 0 1 7 0
shop sells|8 -19 1 4 0 0 7 -1
shopkeeper|17 -4 -1 -2 -8 1 -1 -2
shopper|6 1 0 -6 8 -1 -8 1
shopping|20 -1 1 0 -10 -5 1 -6
shopping helper|12 -9 5 -5 -6 -6 4 4
shopping list|12 1 0 0 -5 -2 0 -5
shops|6 -7 -3 11 -2 -3 -1 -2
short|18 8 -16 -6 1 -11 2 5
short <number>|16 -3 0 -3 -5 0 0 -4
short and|11 -4 2 -3 -5 2 0 -3
short answer|-10 15 -6 -4 6 -2 1 2
short answers|7 8 -3 -3 4 2 -8 -9
short no|10 -4 -1 -1 -2 7 -7 -1
short plan|12 -5 -2 0 0 0 -3 -2
short reason|9 10 3 -5 -7 -5 -4 -1
short sentences|8 3 -1 -2 -1 -2 -9 5
short stories|9 6 0 -2 -1 0 -7 -5
shorten|10 -12 0 -9 0 -16 5 21
shorten the|-7 -1 -1 -2 0 1 -3 14
shorten this|10 -7 7 -9 1 -4 -7 10
shorten to|16 -2 4 -4 -3 -4 7 -14
shorter|30 -9 -3 -5 -4 -3 -11 6
shorter please|29 -4 -4 -2 -6 -3 -5 -5
shortest|15 -4 -7 -7 9 -2 -3 -1
shot|17 11 -10 -5 3 -4 -6 -5
shot of|17 -5 -2 -2 6 -1 -5 -8
should|3 -15 9 -13 7 15 -1 -5
should a|8 0 19 -6 -9 -10 7 -8
should be|-2 8 7 -5 13 -8 -9 -4
should catch|-10 -1 9 0 -2 -5 11 -1
should consult|-2 -8 0 10 7 -4 0 -3
should go|9 -5 -6 -2 -6 7 2 1
should have|-2 2 -15 -3 -3 24 -5 2
should i|26 -2 1 0 -17 3 -14 3
should not|8 -1 -4 0 10 -3 -3 -7
should roughly|6 -6 0 10 -6 0 -3 -1
should take|1 -2 -4 2 -8 11 5 -5
should the|0 11 0 3 -2 -9 -4 1
should use|18 -13 -1 4 0 -2 -7 2
should ve|-6 1 -1 -4 -5 10 -3 8
should we|18 -5 1 0 -4 -5 2 -6
shoulders|18 -5 -7 1 -2 -3 -2 0
shouldn|7 -5 2 -2 -3 -5 11 -6
shouldn t|7 -5 2 -2 -3 -5 11 -6
show|-1 10 10 -11 3 10 -17 -5
show a|13 -2 2 1 -1 -7 -7 0
show all|-5 10 -3 -8 -1 7 1 1
show and|-7 -3 -5 1 7 8 1 -1
show how|7 5 -6 -10 -6 9 -7 7
show in|-4 -1 -1 -1 11 -1 -1 -1
show it|14 -6 -6 10 -3 -4 -4 -2
show me|10 3 3 -16 2 -2 4 -5
show that|-6 13 -3 -6 -4 12 -1 -3
show the|7 12 7 3 -7 -16 -3 -4
show them|-7 5 8 -7 9 -4 -2 -2
show up|22 5 -3 -3 -5 -9 -5 -2
show what|0 -5 -4 -5 0 15 0 -2
show where|-4 10 0 8 -11 -3 -1 1
show you|-6 -2 -3 8 10 -2 0 -5
show your|7 0 7 -1 4 -9 -11 2
shower|23 -3 -5 -5 2 -5 -3 -4
showing|-1 24 -6 -14 -11 7 1 0
showing a|10 -7 -1 0 -1 -1 0 -1
showing how|-3 5 1 -4 1 -2 -8 10
showing that|18 -7 0 -3 0 -6 2 -5
showing up|23 -4 -5 0 -1 -4 -7 -1
shown|-14 5 18 4 8 -10 -13 1
shown a|-5 1 -2 -2 14 0 -2 -3
shown to|-8 -5 14 -8 -9 -1 -1 18
shows|8 -3 -5 -5 8 15 -10 -8
shows that|11 8 -5 -3 -4 -2 -3 -2
shut|19 3 -4 -1 -5 -4 -4 -3
shut up|19 5 -4 -3 -5 -4 -4 -3
shutter|12 -3 1 1 -2 2 -7 -2
si|14 -9 9 -4 5 4 -7 -13
si la|11 -4 -1 0 -8 -1 -2 4
si le|-1 -5 -8 19 -6 -7 12 -4
sich|20 17 -9 3 -10 0 -9 -12
sick|21 1 -4 -5 3 -8 -7 -2
side|-1 -9 -3 -1 11 -12 14 1
side as|-11 -2 -1 1 -2 -1 8 8
side by|-1 -2 5 -1 3 -1 -10 8
side effects|4 -5 -3 4 13 -3 -8 -2
side of|11 2 -4 -3 -10 -6 1 10
sidebar|10 1 0 0 -6 2 -7 1
sidebar is|11 1 -2 0 -1 -2 -8 1
sides|-4 15 -6 6 -8 -3 10 -11
sides <number>|10 3 -5 -3 -3 2 -4 -1
sie|0 4 -14 -8 -11 0 18 11
siempre|17 -4 -4 5 -6 2 -2 -8
siempre explicar|15 1 1 1 -5 -5 0 -7
sights|-7 -3 1 -2 15 -1 -2 1
sign|6 -13 1 5 5 6 -6 -3
sign and|-7 -3 11 2 1 1 -2 -2
sign in|13 -5 -5 4 3 0 -5 -3
sign up|0 13 -6 -2 -4 -1 0 0
signal|18 -6 1 2 -1 -5 -2 -7
signals|13 2 0 0 -6 1 -4 -6
signature|-3 -1 -2 -3 -1 -2 12 -1
signature three|-5 -2 -2 -1 -1 -1 13 -2
signatures|-1 -10 -5 6 -5 -4 6 13
signed|11 -9 0 -1 -2 0 -1 0
significant|22 -4 -4 -1 -3 -6 -5 1
signs|3 4 -1 -3 -5 11 -10 2
siguiente|7 -5 8 -1 -11 -2 7 -4
silent|13 0 17 -8 -1 -11 -10 0
silently|-9 -13 23 -1 3 -11 0 9
silhouette|8 0 -8 1 -2 -1 -1 3
silver|1 4 -1 4 10 -9 0 -9
similar|-6 5 -7 -5 -2 -4 12 7
similar but|-4 -5 0 1 -5 0 13 0
simple|10 9 -13 -3 1 -2 -17 14
simple and|15 -3 0 -4 0 -2 -1 -5
simple calculator|9 -7 3 0 -4 1 0 -2
simple english|10 -3 0 -3 -4 -3 -7 10
simple for|5 10 1 -2 -3 -2 -6 -4
simple words|4 5 -3 8 -5 -1 -10 2
simplest|17 9 -9 -3 -7 -5 0 -2
simplify|16 -1 -3 0 -8 -4 0 1
simplify <number>|8 15 -6 -3 -7 -1 1 -6
simplify this|13 -1 -1 -4 -3 -2 0 -1
simplify truss|9 -7 -1 0 0 0 0 0
simply|-5 14 -1 -1 -1 -4 -2 0
simulate|-18 7 15 -4 -9 -1 14 -5
simulate the|-10 2 16 1 -4 1 0 -7
simulation|-7 8 -5 -1 11 -1 -3 -1
simule|-5 9 -6 -1 -4 0 6 0
sin|-8 1 16 -2 4 0 -6 -5
sin cliente|11 0 0 0 0 -7 -2 -1
sin x|9 4 -7 10 -10 1 -5 -2
since|8 -7 -22 8 2 6 5 -1
since <number>|7 7 -15 7 9 -11 7 -11
since it|-4 -3 -4 -5 8 -7 4 10
since the|6 -4 3 10 -3 -3 -6 -2
sind|1 -10 8 6 -6 -2 12 -9
sing|13 -5 -5 -2 8 -4 -4 -1
singer|23 -6 -2 -1 -3 -3 -6 -2
singing|11 -4 6 -6 1 1 0 -10
single line|-5 0 -1 -4 -2 1 -2 12
single move|-2 10 -1 -7 -1 -1 1 0
single one|-1 -7 -4 -2 15 -3 -4 6
sink|1 6 0 -1 -2 -1 -11 7
sistema|-12 -7 -8 10 11 0 17 -9
sister|17 -4 0 -6 5 0 -7 -4
sisters|4 -7 10 8 -12 0 2 -7
sisters are|13 2 -4 2 -6 2 -6 -3
sit|10 -4 -3 13 9 -9 -14 -1
site|21 -2 -11 3 -3 -5 -5 1
site of|12 -11 -1 2 0 -2 1 -2
sites|13 -3 -2 6 -3 -2 -2 -7
sits|-2 -2 -4 -2 -2 13 -2 1
sitting|10 -4 -11 -3 -2 3 2 6
sitting on|7 -1 -9 -1 -7 9 -5 7
six|3 3 9 -3 3 -13 13 -15
six months|18 -6 -2 0 -6 11 -8 -6
size|18 1 2 0 1 -6 -6 -12
size <number>|21 -2 1 -11 1 -2 -4 -4
size is|1 10 -5 8 -8 0 -4 -2
sizeof|9 -2 -3 -2 4 0 1 -7
sizes|11 -3 2 -4 -3 -6 1 2
skeleton|-9 9 -1 1 2 -1 -1 -1
sketch|13 -1 -1 0 -3 -3 -10 5
sketch seems|16 -5 -5 1 1 0 -2 -6
skies|9 0 0 0 0 0 -8 -1
skill|-11 2 -7 0 -9 -2 36 -10
skilled|7 11 -8 5 -11 5 -1 -8
skilled in|12 2 -5 3 -8 3 0 -8
skills|14 -6 6 -11 -6 -5 12 -5
skin|-3 -5 -3 3 -7 -1 8 9
skip|-14 18 -11 -9 17 9 -12 3
skip lines|-6 12 -2 -1 1 0 -1 -4
skips|16 -6 -2 -1 1 -5 -3 0
sku|19 -2 -4 1 -4 -1 -4 -5
sky|18 3 2 -4 0 -6 -8 -4
sky blue|16 -3 -2 -4 -3 -2 -2 0
slack|13 -2 -3 -2 -1 -2 -2 -1
sleep|8 -3 -9 10 -3 -4 15 -13
sleep on|11 -4 0 0 -6 -1 -2 2
sleeps|18 -1 11 -6 -6 3 -8 -9
slide|20 2 -11 -2 -5 0 -5 1
slider|4 -5 2 -13 16 -2 1 -2
sliding|10 0 0 1 -8 0 -3 0
slightly|14 -8 -17 -5 14 -8 11 -1
slightly clearly|-7 0 0 -3 13 0 -2 -1
slightly funny|20 3 0 -3 -4 -3 -6 -7
slightly worse|-8 -1 3 -11 4 1 0 12
slip|-6 -9 0 8 -1 17 -4 -5
slip <number>|-1 -4 0 12 0 -7 -1 0
slipped|-5 4 0 0 -5 13 -5 -3
slips|-6 -1 -1 -1 -1 12 -1 0
slogan|14 6 -5 -4 -7 -2 -1 -2
slogans|16 0 1 -3 -5 -2 -3 -3
slot|4 -9 2 -4 -6 4 10 -1
slow|4 -3 7 8 -6 -10 -2 2
slow <number>|13 -1 -4 1 -5 -6 0 1
slower|11 -1 -4 0 0 1 -2 -5
slowly|15 17 -7 -8 -5 -5 1 -6
slug|11 -9 -3 9 -4 -3 1 -2
slugs|19 -1 0 -5 -3 -9 -1 1
small|7 -1 2 2 5 -17 -1 3
small cases|-9 5 13 -6 -4 -1 0 1
small changes|11 -7 -2 0 0 0 -2 0
small claims|13 -3 -8 -11 6 -1 5 0
small model|-1 -10 -7 10 0 -5 0 12
small moves|-5 16 -5 0 1 0 0 -7
small talk|3 -4 -8 -1 -1 1 -4 14
smaller|-2 12 -9 -1 -4 -9 5 9
smallest|2 -4 0 9 7 4 -8 -10
smallest change|10 -8 -1 0 1 0 -2 0
smallest element|9 -2 0 12 -6 -11 -3 1
smallest n|-16 12 -2 -6 3 1 5 3
smart|17 4 1 2 -10 -5 4 -13
smart home|3 -1 -5 -1 0 -2 12 -6
smartphone|17 -2 -3 -3 -6 2 -5 1
smell like|11 -1 -1 -5 -3 -2 2 -2
smile|15 -5 -1 -1 -2 -1 -3 -2
smiling|10 1 -2 2 -3 -2 -7 1
smoke|11 -1 -1 -2 4 -2 -3 -5
smoky|9 1 0 3 -1 -1 -3 -8
sms|2 -5 -1 -2 -3 -3 11 0
snack|11 -7 0 0 0 6 -10 0
snapshot|0 8 5 1 -7 1 -9 1
sneak|14 7 7 -1 -6 -4 -7 -9
snippet|9 -13 -8 -2 -6 -1 15 5
snippet explain|17 -4 -1 -7 4 -8 -3 1
snippet into|11 0 -2 -4 -4 0 1 -2
snippet that|3 -2 0 -14 5 5 0 2
snippet to|18 1 -4 -4 2 -6 -3 -5
snort|17 -2 -1 -5 -1 -4 -1 -3
snow|3 5 -2 -7 -4 8 -5 2
snowflake|9 -5 -2 0 -3 -7 -1 9
so|-7 -1 -1 -9 -9 10 0 17
so <number>|-10 -5 1 -2 8 0 -5 14
so and|5 6 -7 -2 -4 13 -5 -4
so answer|10 1 -1 3 -1 -6 -2 -3
so be|-9 -1 -2 4 9 5 -1 -4
so evening|4 -1 -3 10 -2 -6 0 -2
so far|15 -6 0 -1 3 -1 -2 -8
so first|-4 -2 -5 -1 1 1 -2 12
so good|7 9 0 1 -5 -7 0 -4
so he|16 -1 -3 -2 -2 -6 -2 0
so i|11 -5 10 -3 -8 -5 1 -1
so it|19 13 -8 -2 -2 0 -12 -8
so kind|-7 9 -2 12 0 -1 -9 -1
so leave|-9 9 5 -1 -1 -2 -3 1
so mad|20 0 -4 -4 -1 -3 -5 -4
so my|17 -2 -3 -4 1 -3 -5 0
so nobody|16 -2 -1 -3 -3 -4 0 -4
so on|2 9 -3 2 12 -4 -4 -13
so that|5 -3 -16 -25 -5 13 9 21
so the|4 -12 -3 -2 9 -5 5 5
so there|7 -2 10 1 0 -6 -3 -8
so we|1 1 -1 0 -3 -6 12 -4
so wie|-4 -1 13 -6 -1 9 -5 -5
so write|-8 7 9 3 -4 -4 1 -4
so x|-8 -4 -5 -1 -6 14 1 9
so you|-14 0 -1 10 4 0 0 0
soak|-2 -6 -3 0 -6 -5 9 13
soap|13 -8 -2 -3 0 -2 7 -5
sobre|13 0 7 -14 2 -4 -1 -3
sobre boleto|8 -5 -8 -2 0 9 -4 1
sobre contrato|20 1 2 2 -1 -5 -9 -10
sobre desconto|11 -9 5 -3 -2 2 -3 -2
sobre la|2 -6 -9 -4 18 -4 -7 8
sobre o|-3 5 13 -2 -6 -2 -2 -4
society|14 -6 -5 -1 3 1 -1 -4
socratic|-11 -2 -2 -4 1 11 -6 13
soda|10 -5 1 -1 -4 -1 -4 6
sofa|16 8 -4 -4 -4 -5 -3 -4
soft|11 -4 0 -4 -10 -2 -2 10
soft refined|11 -3 -1 -1 -9 1 0 1
soften|13 3 -4 -2 1 3 -10 -5
software|21 -7 3 -1 -5 -2 -2 -7
software architect|12 -3 -4 -1 0 1 0 -5
soil|6 -5 1 -4 -2 -4 -2 11
solar|-2 -8 -2 3 4 8 2 -5
sold|10 3 -8 9 -6 -2 -3 -3
sold <number>|2 7 -7 8 -2 -4 -4 -1
sold at|11 -2 0 -4 0 1 -7 1
sold the|11 -8 -3 0 0 1 1 -1
sole|6 16 -6 8 -12 -8 -1 -3
sole trader|0 14 -4 -7 1 -3 0 0
solicitor|5 9 -8 -4 5 -7 -7 7
solid|-2 10 -7 3 5 -8 -1 0
soll|26 -14 0 -13 2 -8 -8 15
solo|17 -1 -5 7 -9 0 -2 -7
solución|-4 7 3 -10 -3 -9 8 8
solution|-25 16 3 6 -33 13 9 11
solution <number>|-6 -7 -5 -1 3 9 0 7
solution and|3 -7 -2 3 -7 9 -5 7
solution for|17 -4 -4 0 -2 -6 0 0
solution from|9 -1 -5 -6 0 7 3 -7
solution in|4 -3 6 0 -3 8 -1 -10
solution into|-6 -7 -6 3 0 2 -4 17
solution is|-4 3 -2 8 -2 9 -5 -6
solution problem|10 -4 -1 10 -1 -2 -11 0
solution that|-6 13 0 -2 -1 -2 -2 0
solution the|-4 0 8 9 2 -7 -3 -4
solution to|2 -12 -5 -5 3 6 -1 12
solution where|-6 14 0 -5 -2 5 -6 -1
solution with|-11 7 -2 1 3 5 -4 0
solutions|-10 0 6 -8 11 9 -12 4
solutions are|-7 -1 0 0 0 10 -1 -1
solutions for|-5 6 -4 -7 12 -2 -2 2
solução|-12 11 -8 13 -4 15 -5 -10
solvable|-8 -1 1 -3 -1 2 10 -1
solve|-8 47 -16 -5 -13 12 -5 -12
solve each|-9 7 2 -4 1 -3 8 -3
solve for|41 -5 -5 -8 -4 -10 -6 -4
solve in|-1 5 -2 -1 -5 10 -5 -1
solve it|-8 23 -5 10 0 -8 -4 -9
solve the|6 10 0 -4 -5 -6 0 -1
solve then|0 22 2 -5 -1 -8 -8 -3
solve this|21 -7 -2 -2 -1 -5 -3 -2
solved|-2 -10 11 -5 -6 -7 10 8
solver|-13 28 -12 -5 -8 9 2 0
solves|-6 -8 2 -1 3 -1 -2 13
solving|-9 27 11 -10 -3 3 -13 -7
solving the|-17 9 13 -1 0 0 -4 0
some|-4 9 -1 -18 5 23 5 -19
some are|-8 -1 0 0 0 10 0 -1
some bloops|-6 11 0 -1 -1 -1 -1 -1
some good|12 -13 10 3 -10 -1 -3 2
some insults|7 8 -4 0 4 -8 -7 -1
some money|3 6 -2 -2 -9 7 -5 2
some of|0 5 5 -4 -3 15 -14 -4
some razzies|-6 11 0 -1 -1 -1 -1 -1
some ways|21 -11 -2 5 -4 -4 -3 -2
somebody|-14 1 11 -8 0 -7 17 -1
someone|22 -2 -14 -17 7 -3 2 5
someone asks|19 -5 -5 0 -1 -7 -5 3
someone else|-14 6 0 1 -3 6 0 3
someone has|-6 -13 1 3 2 2 3 9
someone i|17 -4 -2 1 -4 0 -7 -2
someone s|1 9 -6 3 11 -4 -5 -8
someone to|27 -6 -3 -4 -3 -4 -7 -1
someone who|14 2 -7 -3 -9 -8 13 -3
someone with|8 3 2 -1 7 -5 -7 -7
someone without|10 -1 -1 -1 -5 -1 0 -2
someones|13 -8 -1 1 -5 -2 1 1
something|-12 -4 -3 1 -13 13 13 4
something a|14 -8 -6 0 -4 -4 14 -5
something about|1 -4 13 -1 0 -3 4 -10
something is|-7 -2 -3 10 2 2 -2 -1
something that|0 -9 -1 1 1 -4 16 -4
something to|6 8 5 -3 -6 -5 3 -8
something useful|-3 0 -1 12 0 -11 -3 6
sometimes|3 -4 13 13 -9 -11 5 -11
son|14 -4 1 -1 -14 12 -7 -2
son <number>|10 -2 -2 -2 -1 8 -7 -2
son in|10 -1 -7 2 -1 -1 -2 0
song|29 -10 -3 -2 -7 -4 5 -8
song about|13 -6 -5 4 -1 -1 -1 -1
song for|12 -2 -2 0 1 -1 -2 -6
sons|-3 1 14 -4 -12 1 6 -3
sonst|-11 -4 12 17 -2 -3 -1 -8
soon|23 -3 -1 0 -6 -4 -5 -4
soon after|11 -1 0 0 0 -5 -5 0
sop|10 -4 0 -5 9 -3 -4 -3
sop for|10 -4 0 -5 9 -3 -4 -3
sorry|6 1 -5 4 -2 10 -7 -7
sorry i|5 -3 -1 6 -6 10 -6 -4
sort|6 -3 -3 3 14 -17 4 -4
sort algorithm|10 5 -2 -7 5 -7 -6 1
sort by|25 -5 -4 -6 -3 -2 -5 0
sort of|12 -7 4 3 -2 -2 -5 -3
sort the|6 -12 -7 -1 23 -5 -10 7
sort them|6 6 -1 -2 -14 0 7 -2
sort these|6 -4 1 -1 6 -1 -10 2
sorted|10 8 -3 -7 1 -8 5 -7
sortie|-4 6 -13 17 -10 -18 13 9
sortie doit|8 -5 -6 -3 -2 -1 -4 12
sound|2 -13 -4 8 -6 16 -6 3
sounds|15 0 -7 -8 6 8 -8 -6
sounds less|2 -5 -1 -6 14 0 -3 -1
sounds like|15 -4 -4 -2 0 -10 0 4
sounds more|19 -4 -2 -2 0 -4 -5 -2
source|-6 -14 -1 1 5 6 -5 14
source <number>|-1 -5 3 -3 -1 3 9 -6
source <quotation>|-2 0 -5 6 19 -7 -4 -6
source a|-6 -8 0 10 0 0 0 6
source and|17 -3 10 -7 -4 -8 -7 2
source image|10 -4 -7 -3 1 0 1 1
source of|-7 11 -8 6 2 -6 -4 6
source then|-2 -2 -4 15 0 -6 1 -2
sources|-7 13 -5 -1 0 -7 3 4
sources support|-9 -4 0 0 -1 0 0 12
sourdough|-2 4 -2 -3 -6 -7 6 9
sous|20 16 -1 -9 -8 -1 -10 -8
sous la|13 9 -1 -4 -3 1 -7 -7
soviet|-5 11 -1 1 -5 -1 -1 -1
soy|11 -4 0 -2 -3 9 -8 -2
space|3 -1 -10 -8 7 1 1 8
spaces|16 -2 -11 -2 1 -5 -6 8
spaces in|24 -9 -1 2 -2 1 -9 -8
spain|-1 -7 -1 -1 7 10 -2 -6
spam|20 -8 -1 -2 -5 -2 -4 0
span|-8 7 -3 13 -8 3 1 -5
spanish|28 -6 1 -4 -7 -9 2 -6
spannung|16 -5 -5 -1 0 -3 -1 -1
spans|-9 12 -1 9 -7 -1 -1 -1
spans with|-7 -2 -1 13 -2 -2 -1 -1
spatial|4 -9 -3 -4 1 2 8 1
speak|10 -4 8 0 -4 -11 1 0
speak in|8 -10 -6 1 9 1 2 -5
speak to|7 4 9 -2 -6 -2 -9 -1
speak with|13 -4 -1 1 -2 -1 -6 -1
speaker|3 -9 -10 -7 2 8 5 9
speakers|6 -4 -11 -13 6 10 -10 17
speaking|5 -9 2 -4 -5 0 -1 12
speaks|2 13 -4 3 -7 -7 7 -6
speaks against|-4 11 -3 1 -1 -3 -3 1
speaks for|15 2 -6 -2 1 -6 -2 -2
specialist|16 -1 -8 14 -12 3 -12 1
specialist you|12 -5 -6 3 -1 0 -3 0
specialize|9 6 -4 -7 -1 -5 1 1
specialize in|9 6 -4 -7 -1 -5 1 1
specialized|12 -4 -1 -2 -5 -2 -3 5
specialized in|13 -1 -4 0 -7 1 -1 0
specific|15 -3 -7 -15 -4 17 7 -10
specific character|3 2 -11 5 -2 -1 8 -4
specific enough|-5 -2 -3 -1 -1 18 -4 -2
specific word|5 0 6 3 -4 -2 -10 1
specifically|8 -2 -1 0 -6 1 -7 7
specified|19 0 -2 -4 -9 -2 -2 -1
specified by|12 -1 -2 -6 7 -2 -3 -5
specify|8 -8 1 -1 -5 6 -2 1
specs|22 -3 -4 1 -2 -5 -1 -9
specs in|22 -3 -3 1 -2 -5 -1 -9
speculation|-9 -1 0 1 12 1 -1 -1
speculative|14 -5 -5 -3 -1 2 3 -4
speech|9 -11 19 -8 0 -6 -6 3
speech for|14 -6 6 2 1 -4 -7 -5
speed|4 5 -2 -10 -5 8 0 0
speed of|14 -7 2 1 -6 1 -1 -3
spelling|3 -13 -13 -5 1 -1 4 24
spelling and|13 1 1 -9 -4 0 -2 0
spelling mistakes|10 -5 -5 -2 -2 -5 10 -1
spelling no|-2 -13 3 2 0 3 -1 8
spend|13 -10 1 0 -5 2 1 -2
spend in|12 -8 1 -5 -2 2 -2 1
spirit|-5 -2 -3 3 -3 -4 11 3
split|15 -1 2 -14 5 -14 -4 11
split <number>|0 0 13 -1 -4 1 0 -8
split it|12 -3 -1 -4 0 -3 4 -4
split the|-7 8 -2 -4 -4 3 -7 13
split to|3 -2 -2 -5 -2 0 -4 12
splits into|11 -4 0 0 -5 0 -1 0
spoke|8 -1 11 -1 -6 -1 -8 -1
spoken|1 -3 8 15 -9 -7 9 -15
spoken style|-5 -1 -1 -2 -1 -1 13 -1
sport|19 -2 -3 -4 -3 0 -6 -1
sports|13 18 -6 1 -12 0 -7 -6
spot|14 -7 -2 -6 0 11 -4 -6
spot a|12 -5 -2 -3 1 7 -3 -6
spray|16 -3 -1 -2 -2 -4 -3 -3
spread|3 -4 -1 3 -8 2 9 -4
spreadsheet|-3 1 -9 8 4 -6 9 -4
spree|14 -4 -3 0 -3 -2 -2 0
sprint|19 -5 -6 0 3 -6 5 -9
später|-2 5 -5 -3 0 -2 12 -5
später mit|-2 5 -5 -3 0 -2 12 -5
sql|-4 2 -4 0 8 2 6 -10
sql for|-5 9 3 -9 5 -2 -2 2
sql only|14 0 1 -3 -2 -3 -6 1
sql query|24 -10 -3 11 -7 -4 -16 4
sql to|5 -6 -2 1 -8 7 7 -4
sqlite|15 -4 -2 0 -3 0 -2 -5
sqrt|31 -10 13 -10 1 -8 -13 -5
sqrt <number>|33 -6 -4 -9 4 -6 -10 -1
square|8 9 6 -1 -10 3 -9 -6
square of|23 -4 0 -1 -1 -5 -8 -3
squared|6 -9 -2 8 11 -7 0 -7
squares|1 0 -3 -7 2 9 4 -5
src|4 0 18 2 -9 -4 -4 -6
ssh|6 -11 12 4 -5 -7 5 -5
st|16 -8 3 2 -11 -1 5 -6
st <number>|13 0 0 -1 -9 1 -5 1
stability|10 0 -2 -6 0 0 -2 -1
stable|2 4 -12 3 10 4 -1 -10
stable approach|0 -11 -2 1 16 -7 -1 2
stable in|3 12 0 -3 -1 -7 2 -7
stack|9 15 2 -3 -4 -7 -7 -5
stack engineer|-4 11 -5 -1 -1 3 -2 0
stackoverflow|7 -3 -7 1 1 -4 -7 12
stadt|-4 -5 0 -2 15 -3 6 -6
staff|28 1 -5 7 -3 -7 -4 -16
stage|16 0 0 1 -4 3 -11 -4
staged|10 2 -4 -5 -3 0 -5 4
stairs|14 -2 -5 -1 -4 0 -1 -1
stakes|11 1 0 1 0 1 -5 -8
stale|4 -12 -6 -3 -4 8 16 -1
stalk|11 0 -9 1 0 -3 -2 2
stamp|11 -2 -5 -2 -2 -1 0 1
stance|13 -3 1 0 -4 -2 -1 -4
stand|-8 4 -2 -2 0 11 0 -2
stand alone|13 -1 -3 -11 -1 1 8 -6
stand at|12 -5 -1 -3 0 2 -3 -3
standard|14 8 0 -2 -11 -11 -7 10
standard error|4 12 -4 -1 -1 -6 -1 -3
standard input|21 7 -4 -5 -5 -4 2 -11
standard output|6 14 -7 -3 0 -5 0 -4
standardise|6 -3 -4 0 -10 -1 -5 20
standards|16 -8 -1 0 -6 -1 1 0
standing|15 -6 3 1 1 2 -9 -6
standing in|25 -3 -8 -4 -6 0 -5 1
stands|-15 -3 6 -1 2 9 -5 8
standup|10 -8 6 -1 -1 -3 -1 -2
star|13 -1 -5 -1 10 -5 -2 -8
staring|-2 -13 8 0 7 -9 -2 11
staring at|-2 -13 8 0 7 -9 -2 11
stars|-14 1 0 22 -7 0 -6 4
start|-14 -8 2 6 3 -6 12 6
start <number>|8 -4 1 -1 12 -5 -5 -5
start <quotation>|-4 -2 -6 6 2 15 -3 -8
start a|18 -4 -1 -5 -4 1 3 -8
start again|-1 14 -6 -1 -1 -5 0 0
start at|1 14 -7 9 1 -8 -7 -3
start from|-7 5 -5 3 -2 0 9 -4
start of|10 -7 1 -2 1 1 1 -3
start state|-8 -5 3 -7 -4 3 15 3
start time|13 -1 -1 -1 -1 -2 -2 -4
start to|18 -3 -1 -2 -2 0 -7 -3
start with|2 -11 6 0 0 -2 7 -2
started|13 -11 -4 0 6 -1 -8 6
starters|15 -5 -2 -5 0 -3 0 0
starting|5 12 4 -6 1 -4 -1 -10
starting from|5 7 10 -4 -4 -7 -1 -6
starting with|-9 15 -3 3 -2 -9 12 -7
starts|15 10 14 -10 -11 -7 -1 -10
starts in|4 10 -1 0 -5 -4 -4 0
starts with|14 1 11 -4 -10 -1 -9 -2
startup|7 6 -8 5 7 -3 -8 -6
state|-13 12 -4 4 18 -23 8 -3
state goal|-9 9 -3 -3 -4 -2 14 -1
state how|-1 16 -1 -5 -3 0 -5 -1
state the|3 -2 3 0 12 -10 4 -11
state what|10 2 -7 5 -3 -2 -2 -3
state winner|-7 1 1 1 10 1 -4 -4
state your|-9 9 -3 -6 12 -1 -4 1
stated|-9 10 -1 -5 3 -5 -2 7
statement|4 17 -6 -8 0 0 -7 1
statement <number>|15 -9 -1 -4 4 -7 3 0
statement as|16 -5 -4 -4 0 -1 -4 0
statements|12 -21 -6 -7 2 13 -2 10
states|12 -4 -4 -2 -5 8 -2 -4
static|10 -3 -4 7 -6 -3 2 -3
static int|15 0 -1 -8 0 1 -6 -2
stating|-9 1 -2 10 0 0 0 0
statistician|12 0 -1 -3 5 -4 -7 -2
statistics|18 -14 -8 -9 9 3 3 -2
status|17 3 -3 -4 -2 -8 1 -4
statute|9 -4 -7 1 -3 -4 10 -2
stay|22 -4 -8 0 -11 -3 12 -8
stay in|-2 6 -8 0 -5 -3 17 -4
stay under|10 1 -2 -4 3 1 -7 -2
stayed|-1 -1 -6 10 -1 -1 -1 1
stays|12 -1 3 3 -12 -12 6 1
stays flexible|19 -4 -2 -4 -2 -3 -2 -3
std|13 0 3 -7 1 0 1 -11
std endl|10 2 1 -3 1 -4 0 -8
stdin|13 0 1 0 -7 -4 -3 0
stdout|13 0 1 0 -7 -4 -3 0
steal|18 1 -3 0 -4 -7 -11 6
steal a|10 -1 0 5 -2 0 -6 -6
steal from|18 -3 0 -2 0 -2 -4 -7
steal money|3 -2 -6 0 -1 -1 -6 14
stelle|2 7 -5 -6 -2 10 -4 -3
step|7 16 -24 9 -6 2 -6 2
step <number>|13 9 -2 8 -9 -2 -8 -8
step after|3 13 -6 -8 -1 0 4 -6
step and|7 13 1 -10 -5 -1 -3 -2
step at|12 -11 -6 -1 -2 6 0 1
step by|20 -1 -10 0 4 -9 -5 1
step for|-10 6 3 8 -1 -6 -1 1
step of|-3 -3 3 9 0 -9 9 -6
step print|-7 -8 2 13 -2 -5 3 3
step reasoning|-2 -4 -1 0 -4 -2 12 1
step so|-6 -2 -3 -3 2 2 -3 13
step step|17 -3 -6 -3 -1 -2 -1 -1
step that|5 -9 -3 -2 0 8 2 -2
step then|-4 12 -2 -8 -5 9 2 -3
steps|-20 19 -6 -7 0 -3 7 10
steps <number>|3 1 -2 21 1 -2 -10 -12
steps <quotation>|-1 -3 4 9 2 -9 0 -1
steps each|-1 11 -1 -4 -2 2 -5 -1
steps in|10 -17 8 2 -7 9 -3 -3
steps no|-5 16 0 -6 0 -1 -1 -4
steps numbered|0 -2 -2 8 3 -2 8 -11
steps of|12 -3 7 -2 -4 -3 -4 -3
steps that|-9 -1 -7 0 2 1 -3 15
steps with|3 -9 -2 -4 5 0 -1 9
stepwise|-7 25 -4 -2 -1 -1 -6 -4
stereotypes|23 -1 5 -7 -5 -7 -3 -4
sticky|0 0 -5 0 1 -4 -4 12
still|6 -4 -2 -1 1 -14 10 5
still have|-3 -3 -8 12 4 0 0 -2
still let|-2 -2 -2 -9 -1 10 -2 8
still open|-1 4 -6 -1 -2 -1 -5 11
still pending|18 -1 -4 -3 -2 -1 -5 -2
still say|-7 0 0 0 0 0 11 -5
still says|-2 -7 3 13 -2 -2 6 -10
stimmt|-4 -1 -3 -3 1 -4 -2 16
stir|-6 -1 -1 -4 0 13 1 -3
stitch|-2 27 0 -4 -4 -9 -7 -2
stock|34 2 1 -8 -15 -9 1 -6
stock <number>|17 -10 0 -2 8 0 -1 -13
stoic|13 -1 -1 -1 -1 -1 -8 0
stolen|11 0 -2 0 0 -6 0 -4
stomach|24 -4 -5 -1 1 -4 -5 -6
stone|12 -3 -2 0 -1 -1 -2 -3
stood|-6 -1 -1 -3 -1 4 9 -1
stop|1 1 7 17 -12 13 -15 -13
stop after|18 -8 5 -5 -4 -8 1 1
stop at|-4 5 -6 17 -16 -4 9 -1
stop do|11 1 -8 -1 1 -4 1 -1
stop it|10 -5 -5 -5 -1 5 3 -3
stopped|3 0 -14 7 -2 14 -4 -5
stops|11 -11 -1 2 -2 0 1 -1
storage|16 -4 -3 2 -4 1 -1 -7
store|9 -1 7 -18 -5 4 -2 5
store he|9 -2 1 -6 -2 -1 1 0
stored|-5 -9 8 9 4 -3 -10 6
stories|14 1 -13 -11 0 1 7 2
stories about|13 -3 0 2 -2 -2 -2 -6
stories and|-3 -6 1 -2 0 3 10 -2
stories for|16 -4 -6 0 -6 1 -5 3
stories that|11 6 -2 -1 -2 1 -9 -4
stories with|17 -1 -1 -1 -4 -2 -6 -1
storing|14 -3 -2 0 -3 0 -2 -4
storing the|14 -3 -2 0 -3 0 -2 -4
storm|1 5 -6 5 8 -3 1 -11
storm and|10 0 0 0 -8 0 -2 0
storm stays|19 -4 -2 -4 -2 -3 -1 -2
story|16 9 -11 -3 -12 -10 15 -3
story about|16 -1 -3 0 -3 -2 -5 0
story behind|14 -15 -1 2 0 1 -1 1
story for|16 -4 -3 2 -5 0 -8 3
story of|-6 7 -2 -2 -1 -6 12 -3
storyteller|17 -2 -4 2 -2 0 -8 -2
storyteller you|13 -3 -4 2 -2 -1 -5 -1
storytelling|11 -1 1 -3 -5 1 -1 -4
str|13 3 -4 4 -6 -8 2 -4
str <quotation>|2 16 -1 -4 -2 -4 -3 -4
straight|4 -2 -5 -4 -8 16 2 -3
straight away|5 13 -3 -4 -1 -2 -8 1
straight line|-7 -2 -1 -1 -1 15 -1 -2
strange|10 2 -7 -1 -8 10 -3 -4
strategy|2 9 2 0 -8 0 2 -7
stream|-7 3 23 -3 -6 -2 -3 -5
stream of|-5 0 15 -4 1 -3 1 -5
street|10 9 -2 -8 -3 -9 12 -10
street number|11 -3 -2 0 -3 2 -5 -1
strength|-2 -7 4 7 13 2 -7 -10
stress|15 -4 -5 1 -7 -9 13 -5
strict|4 -1 8 6 0 6 -10 -12
strict <quotation>|13 -3 -2 -2 -2 -2 -1 -2
strictly|9 14 -11 0 -1 -8 3 -7
stride|13 -5 -3 -6 -1 2 -1 1
strike|-1 4 -6 -2 -4 13 0 -5
string|17 2 -2 4 -3 -5 -4 -9
string <quotation>|8 4 -8 10 3 1 -13 -4
string and|4 -10 2 7 3 -1 -7 2
string input|13 -7 -5 1 0 1 -4 1
string is|18 -2 -1 -2 -9 -1 -2 -1
string of|3 -6 -7 10 -6 7 -3 1
string openai|13 -1 -6 1 -3 0 -2 -3
string with|18 -3 7 3 -6 -3 -11 -4
strings|9 7 -11 -8 -3 2 23 -19
strings and|13 -5 -5 9 -2 7 -17 1
strings as|8 -7 1 0 -5 6 -1 -1
strings for|12 -2 -2 1 2 -3 -5 -2
strings to|15 0 -6 -4 4 -2 -4 -4
strip|-18 -6 10 10 -4 -3 -6 17
strip nothing|-8 -5 18 -2 -1 0 -1 -2
strong|5 -4 12 1 7 -3 -6 -12
strong model|0 -5 15 0 -3 -4 -2 -1
stronger|5 4 -10 -6 -1 13 0 -5
strongest|-7 -3 1 3 10 8 -8 -3
strongly|-12 -3 -2 -3 15 1 -9 12
strongly a|-4 -2 3 -4 12 2 -4 -2
struct|20 -14 -2 1 1 -2 -4 0
structure|10 5 -5 -8 -2 -8 10 -3
structure to|15 -1 -4 0 -3 0 -6 -2
structured|1 -12 -5 8 6 3 -5 4
structuring|15 -5 -3 -3 -4 -2 2 1
stub|-6 -2 -2 3 1 0 -4 12
stuck|19 6 -3 2 -5 -9 -7 -2
stuck in|15 -4 -3 -1 -2 -2 -2 -1
stuck on|15 -3 -2 -2 3 -7 0 -5
student|-6 -1 7 3 -2 -3 -10 13
student and|-2 -4 2 -3 1 -2 -4 12
student asks|19 -14 -4 -2 1 0 2 -1
student can|6 -6 -5 -1 1 2 -7 11
student model|-7 -6 -3 16 -2 17 -7 -9
student would|0 9 -3 -2 -1 -7 5 -1
students|15 -8 -7 5 -1 4 -6 -1
studies|6 -2 -6 -8 -3 9 6 -2
study|19 -7 -4 -8 11 -11 6 -5
study plan|13 -3 1 -1 -2 1 -10 2
stuff|7 -2 0 -3 -4 -7 11 -2
stupid|16 -4 -2 -2 -4 0 1 -5
style|-15 2 -7 -8 13 -8 14 8
style <number>|1 -3 -3 -1 -1 0 11 -4
style and|14 -1 -3 2 3 -4 -4 -7
style answer|-5 6 0 -8 -1 -1 0 10
style don|10 -8 -1 -2 -1 1 8 -6
style guide|-4 1 -1 -6 5 -3 -5 12
style is|14 0 1 -5 -6 1 -1 -5
style items|-8 -3 2 1 -3 -2 12 1
style of|1 -2 -1 -1 -6 -4 -4 16
style please|-4 10 -3 0 -2 -1 -6 7
styles|-3 -2 -4 -3 13 -5 -3 6
styles of|-7 4 0 -4 17 -2 -1 -6
su|-6 3 5 -10 -10 14 15 -11
sua|6 -7 17 -1 -7 -4 -4 -1
sub|14 19 -6 -10 3 -4 -5 -10
sub directories|6 -11 -2 2 2 -3 -1 6
sub folders|-2 -7 9 -1 -2 4 -2 0
sub r|10 4 -3 -4 4 -5 -3 -4
subdirectories|15 4 -3 -3 -2 -5 -1 -5
subfields|-11 -7 0 -4 -3 -1 25 0
subject|16 -9 -32 0 1 -4 27 1
subject <number>|3 3 2 -1 3 1 -14 3
subject line|21 1 -5 1 -2 -6 -5 -5
subjects|-11 -6 -2 -3 5 -3 13 6
sublet|12 -6 -1 5 -1 -5 -3 -1
submission|-6 -5 -1 14 -1 -1 -1 0
submissions|4 9 -3 -5 3 -7 0 -1
submit|10 -7 -5 -6 7 9 -4 -3
submit a|13 -4 -2 1 0 -7 -2 1
submit the|21 -2 -2 -6 -5 -2 -3 -2
submitted|15 -6 3 -6 -2 0 -6 3
subplot|19 -5 -4 -3 -1 -3 -1 -3
subscription|4 -11 0 5 -1 -5 9 0
subsections|9 -4 -7 2 2 -2 1 0
subsequence|0 10 0 0 -8 -2 0 -1
subset|14 -1 -3 -2 1 -2 -2 -5
substitute|4 6 3 -2 -5 12 -5 -13
substitution|4 13 -1 -9 3 1 -2 -9
substring|4 12 -9 -7 -6 2 -1 6
subtle|16 -9 1 -3 -5 5 -6 1
subtly|14 -2 -2 0 -1 -1 -3 -5
subtract|-10 -1 1 2 -1 -1 0 11
subtract <number>|-10 -1 1 3 -2 -1 0 11
subtract from|-8 -2 0 10 0 0 0 0
success|-2 -3 -7 8 12 -14 8 -2
successful|1 -3 -1 -1 -5 -1 -1 11
successfully|14 0 -1 -5 0 -4 -3 -1
such|-5 11 5 -10 -4 -6 6 3
such as|22 -4 -10 5 -3 9 -3 -16
such that|-9 11 5 -8 0 -9 6 4
suche|-6 12 -2 -3 -2 9 -6 -2
sudden|2 -15 15 8 -4 -9 4 -1
suena|16 -3 -1 -4 -1 -5 -1 -2
suffice|11 -7 1 9 -8 -1 -4 -1
sufficient|-10 12 -1 -1 2 0 -1 -1
suffix|12 -4 -2 -1 0 -1 -3 -1
sugar|14 -10 1 -5 2 -2 1 0
suggest|23 -6 -9 -5 -2 1 3 -6
suggest a|24 -8 -6 -2 -1 -7 7 -7
suggest improvements|5 -8 -4 1 0 -1 8 -2
suggest names|14 -1 2 -2 -7 1 -3 -4
suggest three|15 9 -3 -6 -3 -1 -11 0
suggest ways|1 -10 -1 2 -1 2 9 -1
suggested|13 -1 -4 -1 -4 -2 -2 2
suggestion request|10 -1 -1 0 0 0 -9 0
suggestions|12 -4 -2 -3 1 -7 1 2
suggestions for|11 -8 0 0 5 -4 0 -4
suggests|6 6 -6 -4 -12 9 3 -2
suis|20 -1 0 -8 -6 -3 -6 5
suit|15 1 -4 -3 -6 0 0 -4
suitable|-3 10 -2 3 -7 -4 -3 5
suitable for|-6 7 -3 -2 2 -2 -6 11
suite|3 4 -4 -7 0 -2 13 -7
suits|10 -4 7 -1 -4 -1 -7 -1
sum|7 16 -11 22 -12 -2 3 -23
sum <number>|7 14 2 8 -10 -4 -9 -7
sum arr|11 -2 0 -3 -1 0 -1 -5
sum at|-8 3 -4 14 -4 -2 -6 6
sum of|6 6 -4 2 -6 6 4 -13
sum to|1 -5 0 11 -1 0 -4 -3
sum xs|6 6 0 -3 1 0 -11 1
summaries|-6 -7 -2 12 15 -3 -3 -7
summarise|12 -8 3 -8 1 5 8 -13
summarise hamlet|-6 -1 -2 -1 10 5 -3 -2
summarise the|18 -3 -1 -3 0 -3 -5 -3
summarise this|10 -1 1 -4 -2 5 -4 -5
summarize in|15 -2 -3 -2 -3 -3 -2 0
summary|-7 -5 2 12 -4 7 -19 12
summary a|-7 0 -6 8 9 1 -1 -4
summary against|-8 2 -1 12 2 -4 -1 -3
summary and|-9 -6 -1 9 -1 -1 -1 10
summary of|6 5 17 -8 3 -4 -10 -8
summary one|11 -1 -2 -5 0 13 -6 -9
summe|-3 -1 -4 19 -3 1 -4 -4
summer|9 -4 -10 -1 -7 10 3 0
sun|3 10 -10 -8 5 3 -6 3
sun is|20 -7 0 -2 0 -9 -1 -1
sunday|26 3 -4 0 -9 -3 0 -13
sundays|4 -10 -1 10 -7 -1 14 -8
sunlight|10 3 -1 5 -2 -11 -2 -2
sunset|2 -7 10 3 0 -1 -5 -2
sup|9 -1 -3 -2 0 0 5 -7
superfluous|-1 -3 -6 -5 12 4 -1 1
superior|-11 -6 -1 -6 18 3 -4 7
superior answer|-10 -5 0 0 -4 7 -4 15
superlatives|11 -3 -1 -1 -1 0 -4 -1
supermarket|13 -10 -3 0 -2 7 -2 -3
supervisor|18 1 2 -7 -5 -1 -8 0
supplied|20 2 -9 -9 -1 2 1 -5
supplier|10 0 5 -5 0 -4 -3 -3
suppliers|11 -5 3 -13 2 6 0 -4
supply|-20 -6 18 -14 -6 20 11 -2
supply the|-21 3 18 -10 -5 10 6 -2
support|5 8 1 -1 1 -12 -6 4
support bot|12 -6 1 -6 -5 -4 17 -9
support conversation|18 -4 -5 1 -3 1 -6 -2
support tickets|2 -10 -1 -3 -3 2 12 -1
supported|-7 10 -1 21 -5 -10 -3 -4
supported all|-5 -1 -1 12 -1 -1 -1 -1
supported by|-8 -3 1 13 2 -1 -1 -2
supported contradicted|-1 0 -1 13 -1 -9 0 -1
supports|-4 13 0 1 -2 0 -5 -4
suppose|-2 1 14 -9 -1 -3 10 -11
suppose you|-4 -2 11 -7 -1 -4 8 -2
supprime|3 -1 -2 -4 -2 -2 -5 13
sur|5 4 3 7 8 -18 2 -11
sur caution|12 -5 -1 -1 -1 -1 -3 -1
sur l|-6 -3 -3 -3 17 -2 -2 2
sur la|12 6 -3 -4 -5 -3 -4 0
sur une|-1 13 -5 0 -4 0 -4 0
sure|7 -10 5 -1 -9 -8 15 0
sure at|4 -5 0 -6 -4 -1 10 1
sure of|-10 -3 7 0 -1 -3 11 -2
sure the|-7 -5 -4 10 11 2 -7 -1
sure to|10 -3 -6 1 2 -1 3 -6
sure you|-8 12 -4 3 -1 -8 -3 10
surf|11 -7 -2 -2 1 -1 -1 1
surgery|19 -3 -5 -3 2 -2 -4 -5
surname|8 0 -3 -8 -9 7 11 -6
surprise party|-2 1 -8 2 -3 3 9 -2
surprisingly|14 -7 -4 2 -2 2 -2 -2
survey|26 5 -10 5 0 -7 -11 -9
survey comments|10 -1 1 -1 -3 -1 -6 1
survival|15 0 -4 0 0 -3 -4 -4
survive|8 9 -4 -4 -6 -9 -13 18
survives|-8 5 -5 -5 -1 19 0 -5
suspended|16 0 -1 -1 -2 -3 -5 -4
sveltekit|19 -4 -4 0 -4 -2 -2 -3
svg|20 -4 -6 0 1 0 -5 -6
swahili|-3 5 -2 -4 -7 -5 -5 19
swap|-17 -3 2 -4 12 -2 17 -5
swapped|-7 -4 -3 0 20 -2 -5 1
swears|9 -3 4 -1 -5 -3 -7 6
sweat|12 -5 -4 -1 0 -3 6 -4
sweet|16 -3 -3 -5 0 -1 -3 0
swift|22 -8 0 0 -3 -3 -4 -4
swim|12 -2 -2 0 -1 -5 -5 4
swimming|19 -7 -4 5 -6 7 -5 -9
switch|-4 -13 9 11 -5 -7 12 -2
swollen|14 -4 -1 -4 -1 -1 -1 -4
sydney|-8 -4 -4 15 10 0 -8 -1
syllabus|14 -4 3 -1 -9 -3 -3 3
symbol|11 -1 -6 -2 -6 -6 0 11
symbol wide|10 -6 0 -1 0 -1 0 -1
symbolic|12 11 -8 5 -7 -10 -4 1
symbolism|13 -4 -9 -4 2 6 -2 0
symbols|-2 -4 4 12 1 -4 -13 7
symptoms|-3 15 14 -3 -8 -3 -8 -4
synonym|16 -1 -2 8 -11 -3 -1 -6
synonyms|21 -2 0 -9 4 -4 -4 -5
synonyms for|9 -8 -1 -2 3 0 0 0
synonyms of|13 1 -3 -6 6 -1 -5 -5
syntax|8 -4 -7 7 -7 -6 -2 11
syntax error|10 1 1 -5 1 -3 1 -5
synthesis|17 -5 -5 -3 0 -5 3 -3
synthesise|-8 -4 9 -3 1 -4 11 -3
synthetic|-15 -5 0 13 0 2 8 -3
sys|2 -1 23 -2 1 -7 -8 -8
system|19 2 -4 0 -3 -18 2 3
system <number>|5 1 -2 -7 9 -2 -2 -2
system containing|11 -3 0 -1 -3 -3 9 -10
system for|5 -1 0 1 9 -10 -3 -1
system message|-5 -1 1 18 -5 -7 1 -2
system out|16 -3 0 -7 0 1 -7 -1
system prompt|0 8 -14 16 8 -4 -13 0
system prompts|-9 -4 0 0 0 1 11 1
system that|15 1 -3 1 -9 1 -5 0
system you|23 -6 -3 5 -6 1 -9 -5
systems|14 10 -8 2 -1 -6 -14 3
systems using|12 -3 -3 -4 -2 1 -1 0
são|-8 9 1 1 0 -1 -1 0
sätze|6 10 16 -8 0 -4 -6 -12
sé estable|10 0 0 0 -4 -1 0 -6
sé estrecho|10 1 0 0 -4 -1 0 -6
sí|-5 8 -3 -1 -4 15 -4 -5
só|-3 12 11 -23 7 10 8 -22
só o|13 3 9 -7 -13 -16 15 -4
só os|-8 -10 -2 -4 15 20 -3 -7
t|-5 10 -7 -1 11 -4 -2 -2
t <number>|-14 -3 -1 4 15 0 6 -6
t a|20 -2 0 -12 6 -4 -8 0
t assist|-7 0 -4 -1 -5 13 -2 6
t be|-10 11 0 1 -11 9 -7 6
t change|19 2 2 3 -10 1 -11 -6
t come|10 -3 -7 3 6 0 -6 -3
t decide|5 1 -5 -7 -8 8 9 -2
t discuss|21 -12 3 0 -11 4 -6 1
t do|21 -3 -4 1 -1 -4 -4 -5
t figure|12 -2 0 0 -1 -2 -5 -2
t follow|14 -4 1 -5 -2 -2 -2 0
t get|11 3 4 -5 -6 1 -5 -4
t give|8 0 10 -5 -1 -6 -11 6
t go|2 1 13 -1 -9 -11 4 1
t guess|22 -10 -4 3 -8 0 0 -4
t have|10 -4 -7 1 1 -1 3 -3
t help|5 -7 -5 9 5 4 -6 -5
t il|0 6 0 -3 -4 11 -6 -4
t in|7 -5 4 5 -2 -11 2 1
t invent|14 -5 -11 -4 7 4 1 -7
t it|6 -2 -4 1 -7 8 -1 0
t just|-10 26 -4 3 -7 9 -9 -7
t know|11 -11 0 4 -12 2 4 1
t my|0 -5 0 -1 10 -5 0 0
t need|11 -2 -1 1 -4 1 -6 -1
t on|8 -7 1 0 -3 -8 2 6
t pay|10 -7 1 1 0 1 -1 -5
t receive|12 -3 0 -4 -4 2 -1 -2
t reveal|10 -8 -6 1 1 1 3 -2
t rewrite|5 -9 -2 -1 -2 7 -1 5
t say|-1 0 -7 -5 4 2 12 -5
t see|18 -9 -1 2 -1 -5 -4 0
t send|17 -5 2 -6 -7 -3 -1 2
t summarise|9 -2 9 0 -2 -1 -4 -10
t tell|5 -10 -3 -6 13 4 -1 -1
t the|8 2 -2 9 -8 -11 0 2
t there|-5 6 -8 -2 -5 5 -1 10
t understand|6 -7 0 0 10 -5 -2 -3
t use|11 -11 1 -6 -6 10 -1 3
t want|-1 9 6 4 -9 -3 6 -12
t work|21 -5 -2 -2 -5 -5 -3 0
t write|16 -3 -5 2 -9 1 -9 8
t you|24 -4 -2 -1 -1 -3 -9 -4
ta|10 10 -3 -9 -9 -3 8 -4
tab|9 -10 -5 -7 -9 0 19 3
tabela|-4 -5 -1 19 0 -5 -3 -2
table|12 9 -10 -8 0 1 -2 -1
table <number>|12 1 0 0 -6 -4 -3 0
table a|-15 -5 0 -2 -2 0 11 12
table based|16 -9 5 -5 -6 -7 3 4
table called|12 -2 -2 1 -2 2 -7 -2
table for|11 -6 3 5 -1 -2 -7 -3
table into|-8 -2 -5 -3 -2 3 7 10
table named|13 -9 2 0 -4 1 -3 -1
table of|26 -6 -1 1 -6 -3 -6 -5
table output|-6 -1 0 -1 -1 11 -1 -1
table to|5 -9 -1 0 -8 2 10 1
table you|14 -8 -2 6 -2 -5 0 -1
tableau|15 -1 -1 -5 0 -4 -3 -1
tables|7 0 2 -1 -5 3 -15 10
tables <number>|-12 -2 2 3 2 9 -6 3
tables orders|3 10 -3 -1 0 -3 -6 0
tables you|10 -5 1 -5 -2 2 -3 2
tablets|19 -3 -5 -4 6 -3 -8 -3
tabs|28 -9 -4 -4 -3 -5 6 -10
tac|2 -5 13 -5 7 -4 -4 -4
tag|-6 9 21 -3 -12 2 -8 -3
tag each|13 -3 -6 7 -6 8 -9 -3
tagalog|12 -3 0 -2 1 0 -3 -5
tagalog and|12 -3 0 -2 1 0 -3 -5
tagline|20 2 -3 -1 1 -7 -5 -6
tags|11 11 8 -8 -4 -8 7 -17
tags and|-18 -3 10 1 -4 1 -3 16
tags for|12 -2 0 -2 -6 2 -2 -2
tail|-7 0 0 0 1 -7 13 0
take|-9 5 -18 -3 1 -4 7 22
take a|14 1 -4 -3 -4 -3 1 -2
take for|17 -3 0 -4 -2 0 -4 -5
take me|11 -4 1 -1 6 -2 -9 -1
take out|5 0 0 -8 -2 0 -4 9
take the|-17 4 -13 -6 8 -4 11 18
take this|9 8 -4 -1 -8 -7 1 2
take to|14 1 0 -3 -1 -6 0 -6
taken|-1 13 -1 -3 3 5 -10 -6
taken by|9 4 -6 -1 0 -2 -3 -1
taken up|-7 -5 -6 -1 6 8 8 -3
takes|6 9 -3 -12 -1 8 1 -8
takes <number>|17 -3 2 -3 -10 -2 3 -5
takes a|7 7 -2 -15 3 3 4 -7
takes an|6 2 -3 2 3 2 -11 1
takes credit|8 0 0 6 1 -3 -4 -8
takes in|20 -9 -7 -4 -1 9 -2 -6
takes two|19 -15 -5 -3 7 -4 3 -3
taking|-4 10 -8 8 1 -4 -1 -1
taking a|13 -7 -2 4 1 2 -9 -2
tal|3 -3 15 -5 9 -3 -9 -7
tales|14 -3 -4 2 -4 -1 -4 -1
talk about|16 2 -6 -2 -2 -3 -1 -3
talk between|-9 -1 1 9 2 -2 -6 6
talk through|-7 17 -6 -1 -2 1 0 -2
talk to|-1 -11 14 -3 10 -3 -5 -2
talk with|10 -1 -1 6 0 -3 -4 -8
talking|8 -2 -7 -1 -1 10 -6 -1
talking to|6 -3 -5 1 -2 9 -6 -1
tall|12 -2 0 0 -4 1 -1 -6
tam|21 -6 -4 -2 -1 -1 -3 -4
tan|-7 -5 6 10 3 0 -2 -5
tank|-10 20 0 -2 -2 -3 6 -7
tank fills|-5 15 -1 -4 -2 0 -6 2
tant|-3 -7 -5 3 14 -3 -6 7
tape|-1 -5 13 -6 10 -5 -1 -6
target|7 6 4 -15 -16 -1 -3 19
tariff|-1 14 -1 -1 -4 -4 -2 -1
task|-17 16 5 -5 5 -20 20 -4
task <number>|42 -5 10 -7 -26 5 -11 -8
task <quotation>|8 -10 -2 4 -6 -3 14 -5
task format|0 11 -4 -4 -4 -4 6 -3
task merge|-2 13 -7 1 -2 0 -2 -2
task output|-2 13 -2 -4 -3 -1 -1 -1
task question|-6 0 0 1 0 0 10 -5
task write|13 -1 -1 1 -2 -2 -4 -4
tasked|-2 -12 4 0 5 2 -1 3
tasked with|-2 -12 4 0 5 2 -1 3
tasks|3 -7 8 -5 -1 -4 23 -17
tasks <number>|-4 -4 3 -4 -4 -1 11 3
tasks and|15 -11 -4 -3 -2 -1 4 1
tasks for|-13 9 -1 -6 -5 -3 18 0
tasks in|0 -7 -3 -4 -3 -1 15 3
tasks which|-10 0 -1 -1 -1 0 16 -3
taste|6 -3 -1 -7 -7 11 5 -3
tattered|13 -3 2 -3 -4 -4 1 -2
tattoo|9 -1 10 -4 -1 -6 -3 -5
tax|2 13 -7 4 9 -7 1 -14
tax <number>|-13 16 1 1 1 1 -3 -2
tax inspector|21 -6 2 -1 -1 -4 -7 -2
taxes|8 -4 -7 -4 -7 -6 24 -3
taxi|17 2 -3 -5 -2 -2 0 -7
taxonomy|3 -3 -2 -3 -15 7 19 -6
tbd|14 -2 -5 4 -2 -2 -4 -2
te|0 3 1 6 3 9 -16 -6
teach|14 -3 -8 6 -4 -7 -4 5
teach me|21 -5 -1 -2 1 -3 -7 -5
teacher|10 3 -3 -3 4 -9 -8 5
teacher gave|16 0 -6 0 -6 0 -3 -1
teacher i|22 -7 0 0 -6 0 -4 -6
teacher s|0 -1 4 9 -1 -10 0 0
teacher wants|31 -6 -4 -8 -1 -5 -4 -4
teacher who|-9 2 -2 1 12 -4 -1 1
teachers|2 -3 1 0 -4 13 -4 -5
teaching|18 2 -2 -3 1 -5 -8 -3
teaching assistant|13 3 0 -1 -3 -5 -6 -1
team|15 -11 5 2 9 0 -7 -13
team can|14 -8 -4 -2 -3 2 -1 2
team of|17 -6 -2 0 1 -1 -12 3
tech|19 -5 -2 -2 -9 3 -5 1
technical|14 7 -6 0 1 -4 -9 -4
technician|5 10 -1 -2 -1 0 -8 -3
technique|-8 20 -5 -7 -3 -8 -4 14
tectonics|-6 -4 0 -1 1 -3 -1 13
teen|-2 -8 -2 -4 7 0 9 -1
teenagers|16 -4 -2 -1 0 1 -6 -4
teeth|20 -5 -2 -1 0 -3 -3 -7
telemetry|4 -3 3 -7 9 5 -7 -4
tell|-6 5 -11 3 15 5 -3 -8
tell a|10 4 7 -5 -2 0 -10 -5
tell anyone|12 0 -3 -3 0 -4 2 -4
tell it|-7 0 -1 -1 -1 10 0 0
tell me|9 -3 3 1 -14 1 4 -2
tell my|7 -8 8 2 -2 -11 6 -3
tell someone|17 -4 -2 1 -4 0 -7 -2
tell the|5 -3 0 2 8 -8 1 -6
tell them|13 -9 -5 7 6 0 -5 -6
tell to|13 -4 -3 1 -3 -4 -2 1
tell us|-10 9 -2 -6 10 -4 -1 3
tell what|8 10 -4 -10 -5 -6 3 5
tell whether|5 -11 -10 11 0 -10 11 3
tell which|4 -7 -11 -4 23 8 -12 0
telling|7 11 -4 6 -10 -6 1 -4
telling us|-2 2 0 9 -8 -5 3 1
tells|0 -5 -2 0 10 0 0 -3
tem|30 -8 -3 -4 -3 -3 -4 -4
temp|15 -5 -1 1 0 -3 -5 -3
temp <number>|15 -5 -1 1 0 -3 -5 -3
temperature|5 6 -2 -10 -7 -7 13 0
temperatures|5 -5 -3 -4 12 -3 -1 0
template|6 -5 -7 -8 4 -1 11 -1
template and|12 -1 -1 0 -1 -2 -5 -3
template that|5 12 -2 -7 -12 2 -3 5
template with|7 -12 10 3 -2 8 -6 -8
templates|13 0 -1 0 -1 0 -8 -2
temps|14 7 -3 -1 -4 -3 -3 -6
tempting|-13 1 11 -5 -6 -10 23 0
tempting wrong|-8 -5 -1 -4 -5 -4 25 2
ten|-2 -10 8 6 5 -18 21 -10
ten customers|13 0 -5 -4 -1 -1 -3 1
ten exchanges|-8 -3 -1 0 9 -1 6 -2
ten in|14 -3 0 -5 5 -5 1 -7
ten minutes|0 -1 -5 -3 2 -2 13 -4
ten of|11 -2 -5 -2 1 -5 4 -2
ten questions|7 -10 18 -7 -7 -1 -3 2
ten sentences|-1 14 -3 3 -3 0 -9 -1
ten words|-2 -7 -4 5 13 -2 0 -3
ten year|-4 -3 -5 -1 -1 0 -5 17
tenancy|3 0 4 -6 12 -9 -3 0
tenant|6 -4 13 -2 -3 -3 5 -11
tenant sublet|12 -6 -1 5 -1 -5 -3 -1
tenants|18 -8 -1 -2 -5 4 -1 -5
tengo|21 -9 -7 -2 7 -3 -5 -4
tenho|15 -1 -3 -1 -3 -2 -2 -2
tenho <number>|15 -1 -3 -1 -3 -2 -2 -2
tense|15 -13 9 -3 -14 -11 -1 19
tensorflow|9 -5 4 -1 -2 3 -1 -8
tentative|-3 -6 5 -2 -2 10 -3 0
term|10 -1 -4 7 -5 -9 1 0
terminal|11 8 -9 -3 -2 -1 -4 0
termine|0 -5 -2 0 12 -3 -2 0
terms|14 -4 5 -1 -6 -15 0 7
terms and|20 0 -3 2 0 3 -10 -12
terms for|13 1 -2 1 0 -14 -10 11
terraform|14 -7 0 -1 1 -2 -6 0
terry|0 0 -4 -1 13 0 -5 -3
terse|0 -9 7 -2 -7 -2 3 10
test|5 10 7 -6 -1 5 -6 -14
test <quotation>|11 5 -5 9 -2 -9 -8 -2
test and|0 14 -4 -4 0 -5 1 -4
test at|9 -7 2 1 -2 1 -2 -3
test but|2 18 -7 4 -3 -2 -6 -5
test case|17 -7 1 -4 2 -2 -9 1
test cases|15 -2 6 1 -6 -4 -2 -8
test fails|0 -13 -1 0 0 9 2 3
test it|13 5 -5 -3 0 -5 -2 -2
test of|11 -2 0 -2 -2 -2 -4 1
test on|1 8 -10 9 -4 -1 -1 -2
test only|15 -11 0 1 -7 0 1 1
test plan|12 -3 -4 0 1 1 -8 0
test run|-12 -1 -1 9 3 -1 0 3
test should|16 -8 -2 2 -2 -4 -1 0
test the|8 7 -6 1 -1 -8 3 -5
test tomorrow|9 -11 2 -2 -3 4 1 -1
teste|4 11 -4 -1 -3 -4 0 -3
testing|6 5 8 -1 -3 -1 -4 -9
testing my|2 8 9 0 0 1 -12 -6
tests|-4 -2 -3 -1 12 1 13 -15
tests a|-7 -1 -1 -1 9 -1 2 1
tests against|-8 10 -1 4 -1 -2 -1 -1
tests and|-6 8 -2 -9 -5 -1 18 -3
tests fail|21 3 -3 11 -7 -9 -10 -6
tests for|19 1 -4 -8 7 -4 -2 -8
text|1 -9 4 2 -7 -9 1 16
text <number>|-7 0 -14 -1 22 -1 7 -6
text <quotation>|29 0 -5 -9 -16 5 -3 -1
text all|-6 1 0 1 -1 2 -9 11
text alone|-9 19 -2 -4 -1 -4 0 0
text and|11 -7 -4 3 -3 0 8 -9
text files|7 11 -3 -2 -2 -3 -5 -2
text for|4 -7 15 -5 8 4 -9 -10
text from|13 1 0 -3 -3 -2 0 -5
text i|0 12 -2 6 -5 -1 -2 -9
text in|10 -7 9 -3 -6 -3 4 -4
text is|-3 3 -1 -1 -5 -2 -4 13
text more|21 -6 -2 -2 -4 0 -6 -1
text of|14 3 2 -9 -6 9 -5 -8
text only|2 -5 -1 -2 -5 -2 18 -5
text summary|-6 -2 -1 14 -1 -1 -1 -1
text text|-3 -6 -1 9 -1 -1 5 -2
text the|-13 0 14 5 -7 -2 9 -6
text to|-4 -13 1 1 -5 2 10 7
text would|-1 -2 1 -4 -1 -5 13 0
text write|0 0 -1 -2 0 -4 12 -5
textbook|-2 4 -12 -7 0 1 5 11
textbook says|11 8 -1 -5 -6 -5 -7 5
texte|-13 3 -1 0 -6 -4 7 14
texto|-17 -15 5 17 -15 7 8 10
texts|8 6 3 -2 5 -4 -10 -7
texture|17 -2 -3 -5 -6 1 1 -2
textures|19 -4 0 0 -15 1 0 -1
than|4 6 1 -7 -13 -4 -6 19
than <number>|9 -3 4 11 -8 -13 4 -3
than half|9 -6 0 -8 9 4 -6 -2
than i|12 1 -5 1 -1 -7 1 -1
than in|17 -6 0 3 -12 -3 1 -1
than naomi|16 -4 1 -9 -7 1 1 2
than one|5 14 -2 -1 -10 -2 1 -5
than ten|19 0 -10 -6 10 -9 -5 3
thank|16 -11 6 1 10 -3 1 -20
thank you|10 -12 6 4 9 -5 0 -13
thanks|25 2 -20 -11 8 -12 -2 11
thanks and|14 0 -1 0 0 -8 -3 -1
thanks how|20 10 -5 -9 -5 -3 -3 -5
that|-9 2 11 -9 -5 -1 9 0
that <number>|-1 4 0 -3 -13 9 -6 11
that a|-3 8 -1 11 -14 -10 7 3
that accepts|6 12 8 -3 -8 0 -10 -6
that all|13 1 -4 -1 -1 2 -4 -4
that answer|1 2 16 -2 -4 -4 -7 -2
that are|6 -4 9 -1 -6 0 3 -8
that aren|1 -1 -1 -4 1 0 -6 11
that both|12 -11 -2 -3 0 0 -7 11
that calculates|3 -6 9 -4 -3 9 -9 1
that can|9 -3 -4 3 -17 -4 18 -3
that cannot|-6 -5 2 -2 -3 -1 12 2
that checks|10 1 -5 -13 9 1 -2 -1
that clears|2 -2 1 0 -7 -1 8 -1
that contains|17 -9 -5 0 0 -1 -2 1
that could|-10 -3 -6 -3 -2 11 7 7
that creates|15 -5 -4 -3 -4 3 -4 1
that d|-6 -1 -3 -4 -3 18 3 -4
that displays|20 -3 -4 0 -5 2 -5 -5
that does|-12 9 -2 3 -5 7 -2 3
that each|1 10 6 -6 -2 -2 -2 -4
that every|11 -7 -6 -3 8 -4 -2 3
that figure|20 -7 -4 2 -2 0 -7 -2
that finds|24 -12 -11 -2 -5 3 -5 8
that generates|15 -1 -3 0 -5 2 -8 0
that gets|-11 -2 -2 -2 8 -2 13 -2
that go|3 -5 -5 -3 -3 11 0 1
that had|-2 -7 11 2 -2 0 -3 0
that has|14 -3 -4 -2 -3 -9 4 5
that have|4 1 -3 9 -4 -6 4 -6
that his|14 -9 2 2 -5 0 -4 1
that i|12 6 -22 -7 4 12 8 -13
that if|10 -3 6 -1 -9 2 2 -7
that in|9 -7 7 -4 -4 -9 -6 13
that is|-5 -1 -8 -1 2 14 1 -2
that isn|12 1 -7 1 12 -7 -9 -2
that it|8 -1 -18 -1 -3 3 -14 25
that larger|12 -2 -2 -4 0 -1 -3 -1
that last|18 0 20 -11 -3 -6 -5 -13
that leads|1 12 -12 -3 -1 -2 0 5
that led|-5 15 1 0 1 -5 -3 -4
that licenses|-1 14 -4 -3 -4 -1 -3 2
that lists|15 1 0 -1 -1 -3 -2 -9
that look|-8 6 -3 -7 -3 -4 22 -3
that matches|20 -1 -4 -1 -7 -3 -1 -3
that might|11 -12 -4 2 2 3 -8 6
that mine|12 -2 2 -6 -1 -1 -5 1
that must|-3 -5 13 -1 -3 -1 -2 1
that my|4 -7 -4 11 11 2 -8 -10
that n|-6 16 -5 -4 2 -4 -1 2
that needs|-4 0 -3 -1 -3 -3 16 -2
that no|15 2 -8 -3 -2 2 -4 -1
that none|-11 0 0 0 -1 10 -5 8
that number|20 -2 -3 7 -8 -7 -5 -3
that of|12 -1 -1 0 0 -3 -6 -1
that only|-4 -6 -3 2 1 -2 0 12
that order|-1 10 1 0 0 -4 -6 0
that our|17 4 -4 -1 -5 -3 -12 4
that part|-8 -7 15 -2 1 2 -1 0
that person|-6 -7 -8 3 4 4 15 -5
that prevent|16 0 -1 -4 1 -6 -3 -4
that produced|0 5 13 -9 -7 -17 22 -8
that q|20 -3 -3 -3 -2 -3 -3 -3
that reads|11 2 3 0 -1 -5 -2 -7
that receives|10 -3 -10 -2 5 2 -3 -1
that reliably|7 6 -3 -5 11 -6 -6 -4
that retrieves|12 1 4 -1 -6 1 -6 -5
that returns|16 -10 1 -2 -2 -1 -1 0
that runs|11 0 -4 0 -4 0 -1 0
that s|14 -4 0 -1 16 -16 -1 -9
that says|-5 12 -6 -3 2 -3 1 2
that scale|-6 -1 -1 13 -1 -1 -1 -1
that she|15 -3 -1 -1 0 -9 -2 1
that someone|-8 16 -3 2 -1 -1 1 -5
that starts|19 7 -6 -4 -6 -3 -6 -2
that still|-8 1 -7 -1 0 -4 7 12
that supports|12 -6 1 3 1 -2 -7 -2
that take|11 -5 -3 2 -4 0 -8 7
that takes|8 2 3 -16 6 2 -1 -4
that tests|9 -1 -1 -1 -6 1 0 -1
that their|12 0 -3 -2 -6 1 -2 1
that there|13 5 -3 -1 -16 -10 5 7
that they|5 7 1 -5 2 -12 -6 8
that this|-2 -3 -4 -5 -1 9 15 -10
that to|4 -9 0 0 -1 1 -2 8
that true|13 -1 -7 -2 0 -1 0 -1
that two|-8 17 1 -7 -1 -5 0 3
that user|15 6 -5 -6 -9 -7 -1 6
that wants|15 -1 1 1 -4 -5 -8 1
that was|18 7 -6 -1 -2 -5 -1 -9
that we|1 5 2 -2 1 -9 -4 7
that went|-4 -4 13 -1 0 -6 -1 3
that were|11 -2 -4 9 -5 -2 -5 -2
that will|13 12 -7 -6 -11 -3 -3 4
that won|1 14 -6 -2 1 1 -8 0
that word|-5 0 15 1 -1 0 -12 1
that works|-2 10 10 -2 -1 -4 -6 -5
that would|5 8 13 -14 -4 7 -5 -10
that you|8 9 14 -7 -5 -3 -6 -10
the <number>|18 -1 -11 13 -1 -11 -4 -4
the <quotation>|15 -9 9 -9 9 -1 0 -13
the abstract|-5 11 -2 -6 7 0 8 -12
the account|9 -4 -4 -1 -5 -5 -3 13
the ad|14 -3 -2 -4 0 -5 1 -2
the address|0 -7 -3 1 -3 10 1 -1
the age|13 -7 4 -1 -2 -4 -1 -1
the agent|-4 -13 6 10 4 4 -13 7
the ai|-3 0 -2 17 -8 -4 -3 1
the aim|-7 9 -2 -3 -1 -3 -1 9
the airline|18 -9 -3 0 -2 -1 -2 0
the alternatives|1 14 -9 -4 0 -3 1 1
the analyst|-4 -9 17 0 1 -3 1 -3
the annotator|-7 5 -2 0 -1 1 -5 8
the annual|16 -4 -3 0 -1 -1 -4 -2
the answer|-23 24 8 13 -22 22 -15 -8
the answers|-10 -10 10 -4 13 -3 3 -1
the api|11 -7 -6 0 -3 -2 8 -1
the app|19 3 -4 -9 -2 7 -8 -6
the application|12 -3 1 -4 -2 -2 1 -2
the area|-8 5 -7 13 5 -10 7 -7
the argument|-12 1 -3 1 0 20 -7 1
the arithmetic|-11 27 -5 -9 -2 -11 -4 14
the array|21 0 3 -9 -2 -1 -5 -6
the article|-8 -10 -5 8 8 3 2 2
the asker|-4 -5 -1 0 14 -5 1 0
the assistant|-29 -12 12 24 -15 17 12 -8
the atms|15 -2 -7 0 0 -5 1 -2
the attached|11 -6 -5 9 11 -8 -3 -9
the attempt|-5 11 1 7 -5 0 -9 0
the audience|0 1 0 10 -10 -2 -2 3
the author|16 -5 -4 -8 1 6 -6 1
the back|16 9 -7 -6 0 -2 -3 -6
the backyard|16 -5 -3 -5 -3 -1 -1 2
the bag|9 -2 -3 -1 6 -5 -7 3
the balcony|-2 0 8 0 5 -1 -2 -9
the ball|-4 9 0 9 -11 -6 5 -1
the bank|17 3 -6 -2 -6 -7 1 0
the beginning|7 -2 0 -4 0 -8 9 -3
the best|25 0 -10 3 -4 -7 -17 8
the better|9 -6 11 -15 18 -7 -5 -5
the biggest|4 -4 -1 -12 6 14 -1 -5
the bit|0 2 -5 -1 -1 3 12 -9
the black|-6 7 -1 5 -3 10 0 -12
the block|7 -1 -2 -1 -8 1 12 -8
the blue|15 -1 -2 -2 -2 -2 -3 -4
the boiling|19 -5 -4 -3 -1 -2 -4 -2
the book|12 5 -1 -8 0 -3 -8 4
the bot|-10 0 -6 17 -3 10 -9 2
the bottom|13 2 2 -12 -3 12 -4 -11
the bridge|-4 0 -3 6 -1 -7 14 -5
the bronze|14 -3 -13 -2 -1 1 2 2
the browser|-5 16 -3 0 -3 -2 -3 0
the bug|-1 5 4 -7 -5 6 -11 9
the bullet|12 -2 0 -2 1 1 -2 -7
the button|19 -2 -5 1 -6 -5 3 -3
the buyer|10 2 11 -7 -3 -2 -3 -8
the c|12 -8 0 1 -2 1 -5 0
the café|13 -5 -2 -3 -1 -1 -1 -1
the call|11 0 -6 1 -11 11 -7 0
the caller|17 -4 -1 0 0 -8 0 -4
the candidate|-2 -16 -4 17 15 13 -11 -12
the capital|18 -5 -2 -11 1 0 -3 1
the car|10 -9 4 3 -1 0 -1 -6
the card|9 -2 -8 -4 -2 5 0 2
the careers|14 -2 -4 -1 -1 -2 -2 -1
the case|7 -2 -1 -3 -10 11 -8 6
the cause|-7 4 -1 -5 -2 9 -3 6
the ceo|11 -6 -6 7 -3 1 1 -5
the chain|1 11 -2 -2 -3 0 -1 -5
the chairman|21 -10 -14 1 -2 1 -2 5
the champion|-10 -1 -1 -1 15 -1 -1 0
the change|7 1 2 -11 6 0 1 -6
the changed|11 -4 -2 -2 -1 2 -3 -2
the changes|5 -6 -8 -4 -3 5 8 2
the chapter|1 -11 -4 -5 -1 1 -3 21
the character|10 1 -2 -4 -2 -7 -8 12
the characters|15 -4 -8 -1 -2 1 -1 0
the charges|17 -2 -3 -2 -3 -3 -2 -3
the chart|15 -3 9 -2 -1 -8 -8 -3
the chat|6 -7 -10 -2 2 -5 17 -1
the chatbot|-6 -4 -4 11 -4 9 -4 1
the check|-9 12 1 1 -5 1 -3 1
the choice|12 12 -6 2 -8 -10 4 -6
the chorus|21 -8 -1 1 -6 1 -3 -4
the chosen|13 6 1 -6 -9 -7 1 2
the church|18 -2 -1 -1 -1 -4 0 -9
the citations|12 3 2 -2 -1 -8 -9 4
the claim|10 10 -2 -10 -5 1 -4 1
the claims|7 -7 -2 -4 -2 8 -2 2
the class|1 11 -3 1 0 -7 -3 -1
the clause|4 11 3 -9 -6 -2 -4 3
the clean|-10 -4 12 -3 -1 6 1 0
the client|12 -7 8 -1 -2 -4 -4 -3
the coach|13 -6 0 -2 -2 5 -7 -2
the code|2 11 -7 -4 0 -12 -4 13
the codes|6 -1 -2 13 -6 -4 -3 -4
the cold|-1 -9 -4 2 1 1 8 2
the collection|-5 4 -5 7 -3 0 -10 12
the column|-7 6 -1 -2 9 -4 0 -1
the combined|16 -2 -4 -3 0 0 -7 0
the command|16 -8 0 1 -2 -4 0 -4
the comment|14 -5 7 -3 -4 -4 -4 -2
the committee|0 13 -8 0 0 -1 0 -4
the comparison|3 5 -11 -5 12 11 -8 -7
the complaint|3 1 -4 -1 -1 1 9 -9
the complete|-6 14 6 -2 -2 -6 -2 -2
the completion|-5 -2 6 19 -7 -4 -12 5
the computer|22 -6 -2 -1 -9 -2 -1 -1
the conclusion|-11 5 5 -2 -4 6 -4 3
the conference|9 -2 10 -4 4 -4 -8 -5
the constraints|-3 10 10 -4 -4 -4 -6 0
the contact|17 -5 -2 1 -4 -2 -4 -1
the content|11 -3 -6 0 -1 0 -7 6
the contents|1 -10 18 -2 -4 -7 -7 10
the context|-1 1 1 12 -7 -9 -4 7
the contract|16 12 -5 -5 -10 -4 1 -5
the controller|20 -3 -2 -3 -4 -2 -3 -3
the conventional|12 -4 1 1 0 -1 -7 -2
the conversation|-24 -4 11 24 5 -4 -1 -8
the cops|18 0 0 0 -5 -1 -3 -8
the corpus|0 -1 -3 -3 -3 -5 -1 16
the correct|20 9 -1 -5 -8 -6 -6 -3
the corrected|1 -8 -1 -7 -6 15 6 0
the cost|17 -4 1 -4 -1 -3 -5 0
the council|-1 0 -11 -7 -4 5 6 12
the count|10 -7 -8 5 2 -4 0 2
the country|1 13 -3 -4 -2 -5 0 0
the court|12 7 -4 -3 -5 -4 0 -2
the cover|9 10 -4 -4 -7 -1 -2 -2
the critique|-2 -3 -4 11 -8 12 -1 -5
the crm|13 1 -6 -2 -3 -4 -2 2
the cron|12 -1 0 -1 -2 -5 -2 -2
the current|25 -6 -5 -5 -6 9 -16 4
the curve|17 1 -2 -4 -4 -1 -3 -3
the customer|-4 12 -2 2 6 -6 -1 -7
the cv|10 -1 -7 -1 -1 0 0 0
the danube|4 -1 1 1 -4 9 0 -10
the dark|17 -3 0 2 -2 -9 -4 -1
the data|2 22 -2 -4 -3 -4 -3 -7
the date|17 -12 11 -2 -1 -7 -2 -4
the dates|13 3 -4 -2 1 3 -10 -5
the day|13 -6 -3 -6 -3 -7 14 -2
the dead|7 10 -7 -2 2 0 -5 -5
the deadline|10 0 3 -5 -4 2 -11 5
the debate|0 -5 16 -2 -4 -2 0 -3
the debugging|-4 15 -3 3 -2 -5 -4 0
the deciding|-6 3 -5 -1 10 -3 1 1
the decision|-10 3 1 -4 12 1 -2 -1
the deliberation|-13 -6 30 3 -9 -3 4 -6
the delimiter|4 6 -1 -2 -7 8 -9 1
the dentist|13 -6 0 -3 -1 1 0 -5
the deposit|0 8 -8 -4 10 -1 -2 -3
the derivation|-1 11 -3 12 -4 0 -4 -12
the desired|15 0 1 0 -4 0 -7 -5
the destination|-3 18 -10 6 -4 -5 -2 0
the details|9 -1 -4 -7 1 0 -1 3
the diagnosis|-10 17 -8 -1 1 0 -1 1
the dialogue|1 3 10 2 14 -9 -9 -12
the diff|19 0 3 -4 -6 -6 0 -6
the difference|15 10 2 2 -10 -4 -7 -8
the difficult|12 -8 -2 1 1 0 -1 -3
the difficulty|0 -4 -2 10 -2 -5 8 -5
the digit|-12 0 1 12 1 0 -3 1
the digital|14 -1 -1 -1 0 -8 -4 0
the directories|8 -3 0 1 9 -10 -2 -3
the directory|16 -2 -4 -3 2 -5 -1 -2
the distance|15 1 1 -6 -8 -4 0 2
the doc|-5 -1 -1 -1 -1 -1 -1 11
the docker|16 -2 -3 -2 -1 -2 -5 -2
the docstring|23 -3 -3 -2 -3 -3 -8 -1
the doctor|22 -7 -12 3 9 -4 -3 -8
the document|-9 9 -6 4 -1 -7 12 -3
the documentation|10 -1 0 -2 -6 -1 0 0
the documents|23 -7 -1 -1 -3 -6 -3 -2
the dog|17 1 0 -1 -5 1 -4 -8
the domain|-11 2 -7 -2 -3 -3 23 1
the door|16 -7 -3 7 2 -10 -4 -2
the doubtful|10 -9 -6 -4 10 -4 -6 9
the draft|-2 11 -8 4 0 -7 1 1
the drafting|-2 -1 15 0 -1 -1 -8 -1
the drug|1 -3 -4 11 0 -5 2 -2
the e|7 1 3 4 -4 5 -9 -7
the edge|-1 -2 0 -5 5 -5 10 -1
the edition|11 -2 1 -4 -5 0 -1 0
the effect|13 -1 -3 1 -6 -2 0 -3
the email|11 -3 11 -4 -1 6 -12 -8
the employee|14 0 -2 -4 1 -1 -3 -4
the empty|7 2 8 -1 1 1 -12 -5
the ending|6 0 5 -5 8 -8 0 -6
the english|-6 -4 -1 -1 -1 -2 16 -1
the entire|8 10 -3 -5 -3 -4 -3 0
the entry|13 -2 -7 -4 1 -2 -4 5
the error|20 2 -7 -5 -5 -6 -4 4
the errors|11 -8 -2 0 -4 -1 -2 5
the essay|-5 -4 -6 -4 -3 12 -3 13
the ethics|17 -1 -2 -2 -5 -3 -4 1
the eu|14 -1 -2 -1 -1 -5 -2 -2
the evening|11 -6 8 1 2 -5 -6 -4
the exam|20 -7 -5 7 -7 0 -6 -1
the example|13 -4 -4 -4 4 2 -6 -1
the exchange|19 -1 -2 -6 0 -6 -7 2
the expected|8 1 -4 9 9 -5 -11 -7
the expense|12 -1 -5 -8 -3 1 3 1
the expert|-5 -10 -5 -3 0 9 -5 20
the explanation|-13 18 7 -5 -1 0 -5 -1
the extended|13 -1 2 0 -6 -2 -5 -2
the face|12 -3 0 -3 0 1 -8 1
the fact|21 8 0 -4 -8 -5 -7 -4
the factorial|5 -1 -14 -1 3 6 -3 7
the facts|-4 11 -11 4 5 -14 -2 10
the family|16 5 -6 2 -5 -5 -7 -2
the faq|34 -3 -10 -4 5 -10 -1 -10
the farm|14 -1 2 -4 -2 -1 -4 -4
the fault|-7 -6 1 0 0 17 -2 -4
the feedback|-2 -1 -2 -2 -2 12 -1 -3
the fees|13 0 -2 3 -1 -5 -2 -5
the ferry|7 -2 1 -1 -2 -7 8 -4
the field|5 7 -3 -4 -1 -10 3 3
the fields|-3 10 -4 0 11 3 -10 -7
the figure|14 -3 -3 -4 -1 -1 1 -1
the figures|0 14 -7 -1 -4 -1 0 0
the file|18 -5 1 -2 1 -7 0 -7
the files|7 -4 5 3 -2 -1 0 -9
the film|11 7 -6 -3 -5 -1 1 -3
the final|-5 14 6 6 -2 -4 -1 -14
the first|-6 -11 2 4 1 1 6 2
the five|8 -3 -3 6 7 -2 -9 -4
the fixed|-3 -5 10 -2 9 -6 -2 -1
the flaw|-14 -4 -2 1 -1 24 -4 1
the flaws|-5 -1 -4 -1 0 12 -1 0
the float|-3 -5 2 15 1 -6 0 -2
the follow|11 -4 -1 1 -9 0 3 -1
the following|11 9 -3 -5 -12 1 5 -6
the foreground|11 0 -4 -4 0 -1 0 -3
the form|13 4 -19 -1 12 -3 -5 0
the formula|19 3 -4 -2 -2 -5 -5 -4
the forum|-6 -1 -1 -2 0 -2 -1 12
the four|-1 8 2 -7 11 -8 1 -6
the fourth|3 -6 0 -2 1 -4 -3 12
the french|16 -5 1 6 -7 -4 -7 -1
the fridge|5 -1 -7 -7 12 -3 7 -6
the full|-4 3 15 -1 -6 -3 -1 -3
the function|22 7 -5 -2 -8 -1 -5 -6
the galata|11 -6 -3 1 -4 -2 5 -3
the game|19 -11 -10 -2 6 1 -2 -2
the gap|-5 -6 8 0 10 10 -8 -9
the general|13 -5 -2 0 -5 2 -3 -1
the generated|-10 -4 -9 14 -4 17 3 -6
the generation|-7 -1 -1 14 -1 -1 -3 -1
the genre|14 -4 -2 1 -1 -2 -4 -3
the girls|12 -4 -2 -6 -3 1 2 1
the gist|5 -7 -3 0 -1 -1 9 -1
the given|11 -8 -14 -1 -10 16 -3 8
the glossary|-7 -1 -1 -1 -1 -2 4 10
the goal|-3 10 -3 13 -6 -8 -4 2
the gold|-10 10 -1 12 -2 -6 -1 -1
the grade|2 0 -4 14 -1 -7 0 -4
the grammar|12 0 -1 1 1 -3 -6 -3
the grand|10 0 0 1 1 1 -9 -4
the ground|-4 10 -2 0 -5 -4 6 -1
the guest|12 -3 -4 0 -1 5 -5 -3
the handover|14 -2 3 0 -3 -3 -9 0
the header|15 -9 0 -2 -3 1 -3 0
the help|18 -2 -2 -4 -1 -3 -4 -3
the helper|-13 -10 -6 6 -2 15 -9 18
the hidden|-4 -3 22 9 -4 -7 -11 -1
the highest|11 -4 -1 -4 -6 1 3 -1
the home|12 -5 -5 7 1 -2 -7 -2
the hood|-10 -6 19 1 -3 -3 1 1
the hops|0 11 -7 -6 -4 -1 9 -3
the horizontal|14 -4 0 1 -1 -3 -5 -4
the hospital|13 5 -6 -4 -3 2 -7 0
the host|13 1 -3 -4 -1 -3 1 -3
the hotline|16 -5 -1 -2 -2 -2 -2 -1
the house|-1 5 -6 -4 1 -11 -2 16
the html|20 -4 -4 3 -1 -3 0 -11
the human|-8 -5 -5 -3 1 -5 17 8
the id|5 -13 -3 -7 21 14 -7 -8
the ideal|-2 -7 -2 10 -6 -2 3 6
the image|6 0 10 0 -2 0 -8 -7
the index|-1 -4 -3 -3 12 10 -9 -2
the ingredients|23 -1 -1 -5 -7 -3 -4 -3
the inner|-7 -5 21 1 -2 -4 -6 2
the inputs|12 1 -4 -5 1 -4 1 -3
the instruction|-12 -2 -9 3 -2 8 4 11
the integral|-3 -8 16 0 -1 1 -1 -4
the intended|3 -6 0 -8 0 1 13 -3
the intent|8 12 -1 1 -3 -10 -6 0
the intermediate|-6 10 8 -2 -3 -4 -2 -1
the internal|-1 -6 14 -1 -1 -6 0 0
the interview|9 4 -10 -2 2 -3 -2 3
the inventor|-8 8 -1 1 0 2 -3 1
the invoice|7 13 -9 -5 -2 1 0 -5
the item|8 -9 -2 4 -2 -7 8 0
the job|17 -8 -4 -3 -4 -6 0 8
the joke|26 -3 -5 -1 -4 -3 -5 -4
the json|11 -4 1 13 -5 -5 -5 -5
the judge|-2 -3 6 -3 -8 9 9 -8
the k|4 -1 -3 -6 9 -4 -1 0
the kettle|20 -8 12 -4 -7 2 -7 -8
the key|5 -11 -11 8 -8 -8 6 19
the kind|-12 -2 9 0 -2 -2 13 -5
the known|-5 -1 0 0 1 -5 15 -5
the lab|13 -2 -6 0 -1 0 -4 0
the label|-4 8 -10 6 3 -8 -5 10
the land|13 -2 -2 0 -3 2 -2 -6
the language|23 -2 -11 -5 -1 -7 -4 6
the largest|13 -5 -1 -1 -1 -1 -2 -1
the last|2 15 2 7 -2 -4 1 -21
the learner|9 -9 -2 -7 -7 -2 17 0
the lease|6 10 -6 1 -6 -2 0 -3
the least|-9 -4 0 -3 7 -1 -4 13
the ledger|9 -5 -1 11 -1 -7 -3 -3
the leeds|12 0 -3 -3 -2 2 -2 -4
the left|0 2 -8 -11 9 1 -3 9
the legal|5 -3 1 -3 -3 0 -9 12
the length|-7 -2 -1 -2 -7 3 0 16
the letter|2 13 -13 -1 8 5 -2 -12
the level|5 -3 -3 11 -6 -8 -4 9
the library|-1 -5 -1 -1 -1 -1 10 0
the light|12 0 -1 -2 -1 -2 -2 -4
the lighthouse|-8 -2 3 8 -4 0 8 -4
the line|21 -3 1 -6 5 -2 -9 -7
the lines|0 10 6 -3 -5 -7 -8 6
the link|13 0 -1 -3 -1 -4 -2 -1
the links|14 -2 -8 0 1 0 -1 -4
the list|10 -6 11 5 -17 -8 10 -5
the listing|12 -4 2 -1 -1 -2 -4 -2
the little|4 13 -7 0 -1 0 -4 -5
the log|20 0 0 -5 -1 -2 -3 -8
the london|15 -6 -3 -2 5 -3 -3 -4
the long|-11 -5 17 -9 -4 -4 -5 23
the loser|-7 -2 1 0 13 -1 0 -4
the lyrics|13 -6 -5 4 -1 -1 -1 -1
the machine|1 -1 -3 12 -1 -1 -12 4
the mail|14 -1 4 -1 -5 -2 -4 -4
the main|8 -9 -3 6 -4 -6 -1 10
the man|12 -5 12 -4 -4 -3 -5 -2
the manual|6 -2 -9 -1 -4 -6 8 8
the margin|7 3 8 -4 -4 2 -11 -2
the mark|14 -3 2 6 -6 1 -7 -8
the market|21 -2 -7 -8 -2 -4 0 3
the marks|-9 -6 5 18 -2 -3 0 -3
the master|-12 -1 9 -1 0 3 -5 8
the match|7 -9 -1 0 10 -2 -2 -4
the mathematician|-1 -8 15 0 0 -1 0 -4
the matter|8 14 -3 -7 -1 -9 -5 2
the mayor|18 -5 -1 0 -2 -1 -6 -3
the mean|13 -7 4 4 -4 -7 -4 0
the meaning|14 -8 5 -2 2 1 -8 -4
the median|-14 -5 3 25 -6 -6 3 0
the mental|-9 -8 10 7 1 -3 2 0
the menu|30 -5 -7 -5 -5 1 -2 -7
the message|-3 0 10 -5 5 -12 8 -4
the messy|-4 -2 13 -2 -1 -1 -3 -1
the meter|14 -3 -2 -2 -4 -3 0 1
the method|-1 13 -5 -4 -3 -1 2 -1
the methods|14 -1 -4 -1 0 -1 -2 -6
the middle|13 9 1 -4 -9 -11 2 -1
the migration|8 -10 -5 0 9 -3 0 0
the mill|12 7 5 -7 -3 -5 -8 -3
the mind|-7 -2 14 1 1 -6 -2 1
the minimum|-6 -5 9 0 -1 6 2 -4
the minutes|9 5 -3 -2 4 -1 -7 -5
the misconception|-3 -1 -2 -1 0 17 -3 -6
the missing|-8 1 17 -7 -3 -9 1 8
the mistake|8 -11 2 -10 4 8 -4 3
the model|-17 -9 5 7 -3 10 -5 12
the moment|-3 7 11 -6 -7 -3 2 -1
the money|11 -9 -3 -1 -2 3 -2 3
the moon|2 -2 -6 10 10 -6 -4 -5
the most|12 -7 -6 -10 15 -4 -2 2
the mould|12 0 -1 -2 1 -2 -7 -1
the move|0 3 13 -6 1 -4 -7 0
the multi|-6 -1 -1 -1 9 -3 4 -1
the multiple|12 -7 -2 2 1 2 -6 -1
the name|10 1 -5 0 -2 7 -9 -3
the names|24 -2 1 -7 -2 -2 -7 -5
the natural|12 -2 0 1 0 -2 -2 -7
the nearest|15 -1 -3 0 -4 -3 0 -3
the neck|16 2 -8 -2 -1 -4 0 -3
the negative|12 -9 0 3 2 -1 -3 -3
the network|11 -1 -1 1 -1 -4 -6 1
the new|2 -16 -5 -6 12 -1 12 1
the next|-8 -1 2 -13 10 15 5 -11
the night|10 -7 -5 2 -6 -2 8 1
the noise|-10 -1 1 -1 0 9 -4 7
the normal|11 -2 -1 0 -2 -3 -4 1
the note|9 -13 11 0 0 5 -6 -7
the notes|16 -8 3 5 -1 -6 -9 0
the nth|7 -4 10 -1 -7 0 -4 -1
the null|14 -8 0 0 -1 9 -9 -4
the number|7 -1 -2 4 2 -15 0 4
the numbers|3 6 10 -9 -3 -5 6 -8
the object|14 -4 0 -5 1 0 -3 -2
the objection|-2 -5 0 0 1 12 -5 0
the odd|19 -4 -1 2 -6 -1 -4 -5
the office|18 -1 -3 -3 -3 -5 3 -6
the offside|17 -6 1 -2 -1 -9 5 -6
the old|12 -3 -8 -1 2 -1 -10 10
the one|-5 12 1 -9 19 -3 -8 -6
the ones|-11 0 13 0 -1 -1 6 -5
the open|2 15 -1 -5 -1 -4 -4 -2
the operations|-7 13 1 -3 -1 -4 2 -2
the options|0 6 5 3 -3 -1 -10 0
the order|7 4 13 -6 8 -22 3 -7
the origin|11 -1 1 -2 0 -6 -4 1
the original|-3 -3 9 3 -7 -9 6 3
the other|10 -6 7 -17 17 3 0 -13
the out|13 -4 0 -2 -2 1 -4 -1
the outcome|-9 10 10 -1 -9 -4 5 0
the output|-1 -13 -4 3 -3 8 4 5
the outputs|-6 0 2 -2 12 -1 -2 -4
the overall|9 -2 0 7 -7 -2 -2 -2
the owner|22 -2 -7 -1 3 -6 -5 -3
the pack|12 -6 -1 -2 -1 -1 -1 -1
the packets|13 -7 -3 1 -2 -1 -2 0
the page|1 12 8 2 -14 -3 -2 -4
the pair|-17 -4 -6 7 20 -9 -4 12
the pandas|11 0 0 -3 0 1 -9 0
the paper|9 4 0 -2 -4 3 -7 -2
the paragraph|6 -12 2 12 -9 1 7 -8
the parent|10 -5 0 -4 -8 9 0 -1
the part|3 9 -6 1 -5 -1 -2 2
the parts|3 -5 12 0 -4 0 -4 0
the passage|-5 -3 -11 -8 -8 -2 30 7
the past|15 -4 -1 -2 -5 -1 0 -2
the path|8 7 -2 -5 -7 -4 2 0
the patient|4 -2 9 0 2 -7 -4 -2
the pdf|17 -4 -3 -3 -1 -2 -2 -2
the pending|16 -3 -1 -1 -1 -5 -5 0
the people|1 -7 -1 1 2 -2 -5 12
the perfect|-14 -4 2 -1 -1 -5 22 0
the persona|-2 -3 -2 9 13 -6 -6 -2
the pharmacy|1 -14 10 -9 -7 -4 11 10
the phone|15 0 -3 -3 -3 4 -3 -7
the photo|11 1 -4 1 -9 1 0 0
the physics|8 11 -1 -10 1 -5 -5 0
the pin|13 5 -2 -5 -1 -6 -3 -1
the pizzas|11 0 -1 -1 -9 3 -1 -2
the place|-3 -3 -6 0 -1 8 10 -3
the placeholders|11 -3 -4 -2 12 0 -7 -7
the plan|6 18 -7 -5 -6 -2 1 -5
the plant|16 3 -5 -6 -9 6 -3 -2
the player|15 -4 -2 1 -3 -1 -5 0
the plural|11 -8 -4 -2 -2 0 7 -2
the poem|4 -4 11 -1 -4 -3 -2 0
the point|-15 -3 4 9 16 -6 -1 -4
the points|-7 -4 -2 10 5 -4 1 1
the police|10 -4 -2 3 -3 7 -7 -3
the policy|10 -2 7 -6 8 -5 -3 -8
the pool|-13 9 -2 -1 0 -2 11 -3
the positive|-7 -5 -4 2 19 0 -3 -1
the practice|8 6 -8 -3 1 -5 6 -4
the preferred|-3 -10 -5 -5 30 -4 4 -7
the present|-6 -1 11 -5 0 -1 4 -2
the price|8 4 1 3 -9 -5 1 -2
the prime|15 -1 -1 0 -5 -1 -7 0
the printer|25 -3 -1 -3 -2 -2 -4 -10
the probability|3 0 -9 17 0 -3 -8 0
the problem|8 12 -5 -6 0 -8 2 -4
the process|19 -9 2 -4 -3 -3 -2 -1
the program|-6 13 -2 -6 -3 -1 0 5
the project|15 -3 2 -4 0 -5 1 -5
the prompt|-3 -11 -6 21 4 -11 18 -12
the prompts|-1 16 11 -4 -4 -1 -9 -7
the proof|-7 6 6 9 -11 14 -1 -16
the public|16 -3 -7 -4 0 2 -6 2
the pupil|1 1 1 13 -4 -6 -4 -2
the pyramid|14 -3 -1 -3 -2 -1 -1 -1
the python|18 1 -2 -5 -4 -1 -7 1
the query|-1 14 -3 7 -14 -2 3 -5
the question|-7 4 1 -18 14 -8 14 0
the ratio|21 -12 -3 0 -6 3 -1 -3
the rationale|-4 3 -3 16 -3 -3 1 -7
the raw|-7 -3 14 -3 -1 -2 -2 4
the reader|5 4 16 -1 -7 -18 1 -1
the real|0 -4 10 -3 -1 -7 9 -4
the reason|-8 9 -3 -1 3 4 -3 0
the reasoning|-6 8 13 3 -4 2 -12 -4
the reasons|-12 33 2 0 -6 -10 -3 -4
the recipe|9 8 -5 1 0 7 -10 -9
the recipient|12 -2 -1 -3 -1 -2 0 -2
the record|-3 6 -9 1 2 -5 -4 11
the reference|2 -13 -15 10 -1 4 -5 17
the refund|27 -6 -5 1 -1 -5 -4 -6
the refusal|-6 0 -1 9 -2 13 -6 -6
the regex|9 -8 -2 -4 1 -3 10 -4
the region|11 0 0 -3 -5 0 -1 -1
the remainder|-6 13 -5 0 0 -1 -1 0
the remaining|20 -3 -2 2 -9 -1 -1 -6
the rent|14 -6 -11 -2 6 -5 -3 7
the repair|-6 7 -3 -1 -2 12 -2 -6
the repaired|-5 0 0 -3 1 15 -1 -6
the replies|-6 -9 0 1 13 -2 -10 13
the reply|-26 13 7 10 -3 4 -15 9
the request|-8 4 4 -8 -8 1 14 0
the research|12 -9 -6 1 -4 4 7 -5
the response|-17 -6 4 15 -1 24 -11 -7
the responses|-4 -4 -1 0 13 -5 1 0
the rest|-3 -5 3 -11 10 7 1 -3
the restaurant|15 -7 -7 -1 -1 1 3 -4
the reverse|11 -3 -5 0 -1 -2 -2 2
the review|10 -4 0 -3 -12 -3 -5 16
the revised|12 -7 5 2 -4 -1 -1 -5
the revision|-3 -2 -1 -6 -1 6 -1 9
the reward|-10 -5 -4 0 10 -1 6 3
the rewritten|-2 -2 -1 11 -2 0 -5 0
the riddle|12 7 -1 -3 0 -1 -5 -9
the right|4 1 2 -11 -5 7 3 -3
the risk|2 3 9 0 -1 -5 -7 -1
the river|16 -2 -2 -2 -6 -2 3 -5
the road|9 -9 0 4 0 5 0 -8
the rough|-5 -8 -6 -5 -4 -4 18 14
the round|-2 -5 0 0 14 -2 -2 -4
the route|-9 30 -4 -6 -2 -4 -5 0
the router|-10 -6 -7 6 -7 5 7 12
the rubric|-15 -3 1 22 0 -3 6 -8
the rule|13 8 -6 -5 0 0 -13 4
the runner|-7 7 -1 -1 14 -7 -6 1
the safer|-17 -4 3 1 0 16 0 2
the same|-1 -7 1 -9 8 -8 9 7
the scale|-14 6 2 17 -1 -6 -3 -2
the scene|8 -5 9 -4 -9 1 -2 2
the schema|-9 7 -2 11 -3 -7 1 1
the school|16 -3 -4 -1 -5 -8 7 -2
the scores|21 -8 -1 -3 -6 4 -4 -3
the scoring|18 -3 -3 -1 0 -4 -2 -6
the scratch|3 9 -8 -3 -1 3 -1 -3
the scratchpad|-13 -2 30 2 -4 -5 -3 -5
the script|8 0 -1 0 -2 4 -1 -8
the search|-3 19 -2 -2 -1 -8 -2 0
the second|12 12 -7 -11 11 3 -3 -18
the section|29 -8 -9 -2 4 -9 -4 0
the sections|-1 10 -3 3 1 -3 -8 1
the sentence|0 19 -16 -12 1 13 -1 -2
the sentences|-7 12 1 -4 0 -2 0 1
the server|13 -6 -5 -1 0 0 -3 3
the service|12 0 -4 -2 0 -3 -2 -1
the set|-8 3 -1 0 -4 -1 0 11
the setting|14 -1 -5 -4 -2 6 -1 -6
the sheet|4 -19 -2 6 6 -4 -1 10
the shipping|11 -2 -3 -3 -5 -3 5 -1
the shop|1 0 -9 -6 8 4 4 -2
the short|-7 -10 -1 1 10 1 -6 12
the shortest|18 -5 -6 -1 -1 0 -4 -1
the side|11 8 0 0 -8 0 -4 -5
the sidebar|15 0 -2 1 -6 -2 -8 1
the sign|10 -7 -2 -3 -3 0 -3 8
the single|14 -8 -3 -3 8 4 -4 -7
the sky|15 3 0 1 -1 -11 -10 3
the small|3 -5 -6 -5 -1 -3 1 16
the smallest|5 7 -10 6 -8 7 0 -7
the snippet|1 -3 2 -7 0 -1 10 -1
the solution|-1 0 -3 14 -16 5 -3 4
the solver|-3 -5 -7 -1 -2 12 7 -1
the source|-4 2 -1 -4 -9 8 -6 15
the south|3 -6 -1 10 -1 -4 -1 -1
the speech|-2 -3 12 -2 -4 0 0 0
the spoken|15 0 -2 2 -4 1 -5 -6
the sprint|11 -3 -5 0 0 0 -1 -2
the sql|-6 -8 6 6 -10 10 8 -6
the staff|10 -2 2 -6 5 -2 0 -6
the stamp|11 -2 -5 -2 -2 -1 0 1
the standard|13 3 0 -6 -5 1 -3 -2
the start|6 -6 -2 -12 6 -9 3 14
the statement|-4 11 -4 -5 6 1 0 -5
the step|-10 9 -1 -2 -3 10 -2 -1
the steps|8 3 -7 1 -8 7 -3 -1
the stock|11 -7 -4 -4 1 2 0 -1
the store|12 -3 0 0 -1 -7 -2 1
the story|3 22 -6 1 -5 -8 -2 -5
the street|10 -4 9 -1 -7 -6 7 -9
the string|11 -6 -8 16 -1 -7 -6 1
the structured|11 -6 -3 0 -4 0 1 1
the student|-1 -11 13 -2 -12 8 -12 18
the students|17 -4 0 -6 -6 2 -1 -2
the style|0 -1 1 -6 -8 -5 2 17
the sub|4 -9 3 -5 -4 9 -1 3
the subject|17 -1 -13 1 -7 1 2 0
the submission|-7 -1 -1 11 -1 -1 -1 -1
the sum|2 14 -4 19 -21 3 1 -13
the summary|-5 -4 6 15 -7 6 -7 -5
the summer|15 -1 -1 -5 -5 -1 -3 1
the superior|-11 0 0 -1 16 -4 1 -2
the support|6 3 -12 -5 7 -2 8 -4
the symptoms|6 -6 11 -7 1 -4 -2 0
the syntax|9 -1 3 1 -4 -3 1 -7
the system|16 0 -7 5 1 -8 2 -9
the table|18 -9 -12 4 -2 0 5 -4
the tag|-4 7 8 -1 4 -3 -11 -1
the target|1 5 7 -5 -2 -7 -12 12
the tariff|-1 14 -1 -1 -4 -4 -2 -1
the task|-3 -6 -11 6 -5 -4 18 5
the tasks|6 -11 -1 -2 0 -2 10 1
the taxonomy|20 -2 0 -4 -15 -4 11 -7
the teacher|11 -1 -2 0 -1 -5 -1 -1
the team|10 -9 -4 -2 2 5 3 -5
the template|5 -16 -4 0 4 1 5 5
the ten|6 0 -5 -1 6 -6 9 -9
the terminal|11 2 -5 -3 0 -3 -2 0
the tests|18 9 -8 -4 -8 -2 -7 3
the text|5 -7 14 -3 -9 4 8 -13
the theorem|3 17 -5 -7 0 -3 -8 3
the thinking|-13 14 26 -11 -2 -6 -4 -4
the third|13 -9 8 -4 0 -5 0 -4
the thought|-5 -8 13 0 0 0 -1 0
the thoughts|-8 -2 33 -9 -2 0 -7 -5
the thread|11 -1 -2 0 -4 -3 6 -7
the three|-4 2 -5 1 16 -4 -1 -5
the ticket|13 -5 5 4 -4 -6 -2 -5
the tidy|-7 -3 12 -3 -2 -4 -4 11
the till|14 2 -1 -1 -1 -1 -6 -5
the time|3 -3 0 10 -3 3 -4 -5
the tip|9 -4 16 0 -4 -2 -9 -5
the tone|8 6 -9 5 3 0 -15 3
the tool|-7 -9 8 4 0 -2 6 0
the tools|11 -6 -7 0 -1 1 3 -1
the top|16 -20 11 0 -7 -12 16 -3
the topic|6 -2 -1 -5 -2 -10 10 4
the total|5 16 3 -6 -10 -6 2 -4
the town|10 1 2 -3 -1 -5 2 -7
the trace|-9 15 11 -5 0 -3 -5 -4
the tracking|11 -10 -2 -4 -6 0 3 7
the training|-5 -3 -4 -4 -3 0 1 17
the trajectory|-11 -1 -6 13 -2 9 -1 0
the transaction|25 -5 -3 -4 -4 -4 -2 -2
the transcript|15 -3 -15 -2 -4 8 -11 11
the transfer|10 -11 4 -3 -7 -12 8 10
the translation|2 13 -7 -2 -12 15 -2 -8
the travel|15 -4 -1 -5 -5 0 0 0
the treaty|13 -6 -4 -5 -1 5 -1 -1
the tribunal|8 4 -5 -8 -3 -5 -2 11
the trivial|-6 24 -6 -3 1 -2 -6 -3
the true|11 -8 -2 3 1 2 -7 -1
the truth|0 0 -10 3 11 -6 0 2
the turn|-8 6 13 5 -6 -8 -3 1
the tutor|-8 -7 8 -2 -2 -2 14 -2
the two|3 14 -3 -3 27 -7 -14 -17
the ui|13 -6 -1 -1 -1 3 -1 -6
the uk|13 10 1 -7 -5 0 -6 -5
the underlying|3 4 -6 -3 -3 10 4 -9
the unique|9 -1 0 -1 2 -1 -2 -7
the unit|4 6 -9 9 -4 -3 -1 -2
the united|10 -5 -5 -1 1 1 0 -1
the units|19 -2 0 -6 -1 -1 -5 -4
the us|21 -9 -7 -6 8 7 -2 -12
the user|10 -11 -4 -6 4 -9 9 5
the usual|3 -4 -4 7 -11 0 10 -1
the variable|14 -1 -2 -5 -4 0 -2 0
the variables|-4 12 -3 -5 -4 -3 3 3
the verdict|-5 -1 10 -6 8 1 -10 4
the version|-1 -8 6 -5 -2 18 -2 -5
the vet|21 -3 -3 -6 -1 -3 3 -8
the village|21 -7 1 -4 -4 -2 -1 -3
the virtual|17 -3 -2 -1 -1 -3 -1 -6
the visible|-7 -1 19 -3 -2 0 -5 0
the visual|16 -9 -2 -3 -1 -1 -1 0
the volume|8 5 0 -3 -8 3 0 -5
the vote|12 4 -5 -1 -4 -4 -1 -2
the wait|4 0 -3 0 -3 10 -7 -1
the war|23 -2 -5 -1 3 -7 -3 -8
the warehouse|12 -6 -4 8 0 2 -7 -6
the warning|18 -5 -7 -4 1 3 -5 -2
the warranty|0 -7 2 -1 10 -3 0 0
the washing|32 -6 -6 -4 -3 -7 -2 -4
the water|1 -3 -2 -3 2 -1 16 -11
the wave|0 12 3 1 -1 -1 -2 -11
the way|-9 5 9 -10 0 9 -5 1
the weak|5 -7 0 -3 -6 12 1 -3
the weather|2 -9 -6 -3 0 -3 17 2
the web|-4 0 0 1 8 1 -18 12
the website|13 -4 -2 0 -5 1 -2 -1
the whole|-9 17 -2 10 1 4 -9 -11
the winner|2 -1 0 -9 24 -6 -8 -3
the word|13 -3 -6 -7 -4 -6 5 8
the wording|7 11 -4 0 -1 -6 -5 -2
the words|4 6 -6 5 -8 7 -3 -5
the worked|-6 -2 -10 8 -2 17 -6 1
the works|11 -3 -8 7 -1 0 0 -6
the workshop|14 -2 -2 1 -3 -5 -1 -2
the world|17 -4 -4 -1 -5 1 0 -4
the worse|-6 0 -1 0 13 -5 0 0
the worst|7 -1 -13 -8 21 13 -11 -8
the writer|-9 0 8 6 4 13 -9 -13
the wrong|-13 2 14 -2 5 4 -2 -8
the year|7 -1 0 3 -5 -6 9 -7
the yes|-7 13 -1 -1 -1 0 0 -3
the zoo|10 -5 0 -4 -1 1 0 -2
their|3 -2 -13 2 11 -8 4 3
their <number>|10 -1 -1 -1 -6 3 -3 0
their child|14 -1 0 -4 -4 -6 2 -1
their data|11 -1 -6 0 -1 -1 -1 -1
their name|11 -8 -1 8 -7 -2 0 -2
their names|11 -15 6 11 -7 -2 8 -12
their own|-6 -6 -2 2 -3 -5 16 4
their paths|4 -9 2 -1 6 0 5 -7
them|-15 2 11 -7 3 9 7 -11
them <number>|16 -4 2 0 -5 0 -9 0
them <quotation>|15 11 -12 -4 -6 -1 -6 3
them a|12 -1 0 -3 -2 1 -9 1
them after|12 -3 -4 -3 -4 8 -3 -3
them and|1 -7 1 9 -6 0 8 -6
them are|13 -4 -1 -5 0 0 -4 1
them as|15 -9 12 -7 7 -12 5 -10
them by|13 -1 1 -4 -6 -2 1 -1
them do|-4 11 -1 -6 1 -4 -1 5
them find|12 -7 1 0 1 2 -7 -1
them for|17 -4 3 1 -6 8 -13 -7
them how|11 -5 5 2 0 -1 -5 -6
them in|9 1 13 -15 11 -3 -7 -10
them over|2 1 -6 -3 -7 1 11 0
them q|-8 -2 6 3 -1 9 -2 -5
them so|-6 -5 -5 11 0 1 -4 8
them then|1 15 3 7 -7 -9 -1 -8
them to|13 -4 -6 3 -3 0 3 -6
them together|-4 11 1 -3 0 -1 -5 1
them what|10 12 -6 4 -5 -4 -13 1
them with|7 -8 -5 3 4 -3 13 -11
them without|8 -7 0 0 0 -1 0 0
themes|10 -4 -4 -8 -7 -1 14 0
themes and|14 -3 -1 -3 -3 -2 -3 0
themes with|22 5 -5 -8 -1 4 -8 -8
then|-39 29 13 3 9 23 -19 -18
then <quotation>|1 4 17 -5 -5 0 -3 -8
then a|1 10 -1 13 3 10 -15 -23
then add|4 -8 11 -6 -1 -2 -4 6
then answer|-1 10 7 -5 -4 0 -6 -1
then apply|-8 0 -3 9 1 6 -1 -3
then ask|11 -2 5 0 -6 -2 1 -8
then below|-4 10 -3 2 1 -6 2 -2
then call|17 1 -4 -7 2 -6 -5 2
then commit|-7 14 -4 3 -4 -1 -3 2
then comply|-5 -1 5 0 0 11 -3 -5
then compute|0 3 -4 10 1 -8 0 -1
then decide|-10 17 -2 -3 -5 5 -2 0
then evidence|-7 16 -3 -2 -6 -3 1 3
then fill|-2 9 -6 -7 9 -2 1 -2
then final|-4 10 6 -5 -5 5 -2 -5
then finish|-9 -1 -2 -1 -1 9 3 0
then for|-7 -2 -3 1 -3 1 12 1
then give|12 0 -7 -5 2 5 -14 6
then go|23 8 -3 -6 -9 -6 0 -7
then how|8 16 -2 -3 -4 -8 -1 -6
then i|11 -4 -3 -2 -9 -4 4 7
then if|3 -3 -4 14 -4 -6 -1 1
then label|-12 20 -5 9 -6 3 -7 -4
then let|10 -6 -1 -3 0 5 1 -7
then letter|-8 15 -2 -2 -2 1 -1 -1
then next|-1 0 -5 -1 10 -1 -3 0
then one|-4 8 -3 -8 -5 6 11 -5
then reply|-2 1 21 -8 -7 -11 3 3
then revise|-4 -6 -8 -6 -4 28 -1 0
then say|6 16 -4 -6 6 -10 1 -10
then separately|-3 -7 -5 6 10 -1 0 0
then severity|-6 -5 -1 26 -4 -6 -2 -2
then state|-12 13 -3 0 1 -1 0 2
then suggest|8 -7 0 -3 -4 9 1 -4
then tell|24 -1 -6 0 -7 -9 -2 1
then the|-22 30 -13 2 -6 8 17 -17
then what|6 14 -8 -1 -5 -5 -1 1
then which|-7 0 2 -7 11 -7 5 2
then write|-1 -3 -9 -4 2 18 3 -5
then your|-14 1 4 1 10 -6 5 0
theo|14 -1 -2 -1 -5 -3 -1 -1
theorem|1 13 -6 -10 -5 -4 11 1
theorem and|-6 9 -1 0 2 -6 9 -8
theorem in|-6 -1 -2 -3 3 -1 14 -4
theorem or|-7 12 -2 -2 -2 -2 1 2
theoretical|19 2 -9 -1 -6 3 -5 -3
theoretical language|12 -5 0 -3 0 -1 -5 0
theoretical parts|9 -6 -1 1 0 2 0 -4
theory|21 -3 -11 -6 -8 -6 12 1
there|-3 -2 -3 1 1 10 -7 3
there a|14 -2 5 -2 5 -15 -12 8
there and|13 -4 -1 -4 -3 3 0 -5
there any|6 8 -6 3 -8 -5 2 -1
there anything|5 6 -5 -4 -6 10 -4 -2
there are|7 -6 -4 -15 18 17 -8 -9
there i|14 -2 -6 1 -2 -7 2 1
there s|13 -3 -9 4 -6 -11 9 3
there something|14 1 -4 -3 -3 -1 -1 -3
there was|7 4 -7 5 -4 3 -10 3
there were|2 -9 -5 8 -1 3 -3 5
therefore|-1 13 -7 8 -4 -7 -4 2
these|2 -7 10 -4 -12 -13 14 9
these <number>|21 -7 0 -3 -2 -11 -11 13
these are|4 3 -7 -1 -3 -8 4 9
these days|11 7 -5 1 -2 -3 -7 -3
these five|15 -2 -8 3 11 -14 -2 -3
these in|12 13 -6 5 -7 -6 -4 -6
these notes|27 -8 -5 -1 0 1 -3 -11
these rules|15 -9 2 -3 1 -1 0 -5
these survey|22 5 -5 -8 -1 4 -8 -8
these three|21 -7 -9 -5 -5 -7 8 4
these to|0 -4 -3 -2 16 -2 -6 0
these two|19 0 3 -6 -4 -8 6 -11
these would|-1 -5 -1 -1 16 -5 0 -2
thesis|16 6 -4 0 -8 -3 -1 -6
thesis which|10 0 -3 0 -7 0 0 0
they|-4 -6 0 -5 10 2 -3 6
they are|9 9 -5 -4 -8 -5 0 3
they be|12 -2 -5 -1 -1 2 0 -4
they can|15 0 -4 -2 -6 -3 0 -1
they come|-4 -5 13 -5 -2 8 -3 -2
they d|-10 -4 4 -1 4 -6 16 -2
they do|13 -1 0 -2 -2 -1 -4 -2
they fit|-12 5 0 1 4 -3 -8 12
they get|23 -7 9 -3 -4 -7 -5 -6
they give|-15 0 0 4 0 11 0 0
they go|14 -1 0 -4 -6 1 -3 0
they have|-2 -12 -2 -4 2 16 0 1
they make|11 -2 1 -2 -3 3 -4 -5
they may|15 -3 0 3 -3 -1 -8 -3
they must|-4 -3 -4 0 20 -2 -1 -5
they need|9 -6 -4 6 -5 1 1 -2
they re|9 -8 0 0 12 -11 -10 8
they say|3 4 -2 -7 1 -13 7 6
they should|15 5 -4 -2 -3 -6 1 -5
they want|12 -7 1 5 -5 -5 -4 3
they were|-5 -1 12 0 -5 0 -1 0
thing|0 -5 11 -1 7 5 0 -15
thing people|-8 -2 -3 1 -1 -1 16 -2
things|-5 -1 -4 -2 -12 8 9 7
things about|6 -8 -4 -2 -5 11 -1 0
things go|1 12 -3 -1 -4 -3 1 -3
things like|-6 10 0 0 2 -2 0 -4
things to|18 -4 7 -5 2 -1 -6 -11
think|-10 0 13 2 -7 -8 1 9
think about|1 -4 -6 12 15 -14 1 -5
think aloud|-6 -1 15 -2 0 -1 0 -6
think before|-12 -5 15 1 0 3 2 -2
think carefully|12 -1 -3 -1 3 -5 -2 -4
think in|-9 0 11 0 -2 1 0 -1
think it|-1 15 -16 -3 2 1 9 -7
think my|13 0 -4 -3 1 1 -8 0
think of|8 12 -16 8 -5 1 3 -11
think so|13 -2 -5 -1 -3 0 -1 0
think step|8 10 -8 -1 -2 1 -3 -3
think that|11 0 -5 -1 0 -2 2 -6
think the|10 -7 -1 -2 -3 -4 6 0
think up|-11 -6 -7 -3 1 11 16 -1
thinking|-16 0 48 -5 -11 0 -5 -12
thinking complete|-2 7 11 -6 -1 -2 -4 -4
thinking in|-7 10 3 0 -1 -1 -2 -2
thinking you|-9 -5 11 1 0 0 1 0
thinkpad|13 -2 -1 -3 1 -2 -4 -3
thinks|15 0 1 -2 -7 -5 -6 3
third|-1 13 5 -11 -4 9 -3 -8
third of|-4 -5 0 -1 -3 -5 0 17
third person|25 0 -9 -1 -3 -5 -5 -3
third time|-9 1 -2 1 3 -8 16 -1
third year|8 -9 -2 -1 2 -4 5 0
thirds|9 1 11 -1 -3 -6 -1 -9
thirds of|9 1 11 -1 -3 -6 -1 -9
thirty|-10 10 -5 6 -8 -2 15 -7
this|-6 -4 1 4 -13 4 6 9
this <number>|17 -12 -9 -9 2 1 10 -1
this a|28 -9 -3 -6 -3 1 -5 -3
this address|14 -5 0 6 -6 -3 -4 -2
this and|21 -4 -8 -3 8 -6 -4 -5
this answer|1 -18 -7 4 -3 30 -6 -2
this article|-13 -1 5 -6 -2 -5 3 19
this batch|-6 18 -7 2 -3 2 -2 -4
this card|15 -2 1 -6 -5 -1 -3 1
this clause|16 -9 -2 1 -1 -6 6 -4
this comment|10 2 5 -4 -2 -5 -3 -3
this component|11 -4 -6 1 -3 1 -2 1
this contract|14 2 -2 -7 2 -3 -6 0
this conversation|-4 -7 10 0 1 -3 -3 7
this curl|12 4 1 -4 1 0 -6 -8
this customer|8 -4 -1 -8 -2 -1 -1 10
this diff|8 -1 -8 -2 1 -2 0 5
this direct|28 -5 -8 -3 1 -6 -5 -1
this down|6 -9 -5 1 0 14 -3 -3
this email|7 -3 13 0 3 -6 -1 -14
this from|2 11 -3 -2 4 -4 -2 -6
this function|7 -7 -5 -8 11 -10 13 -2
this generated|-10 0 -3 9 -3 12 -3 -3
this i|15 15 -6 -14 1 -4 -1 -5
this image|-2 -7 14 0 4 -8 0 -1
this information|-7 -9 4 0 7 -1 0 5
this into|33 -4 -9 0 -3 5 -9 -13
this is|8 -4 0 -10 -3 17 -8 -1
this it|12 -22 -1 -3 17 0 -3 0
this item|-12 2 -4 4 -2 11 0 1
this javascript|10 -1 -4 10 -3 -2 -9 -2
this layout|-4 15 -1 1 -3 0 -6 -2
this lead|11 -6 7 -14 -2 3 2 -2
this legal|6 2 -12 -8 4 11 5 -8
this letter|14 0 -4 -4 0 5 -6 -5
this line|19 -6 -1 3 -4 0 -5 -4
this list|7 -2 4 -8 4 6 -10 -1
this log|2 -2 7 -2 -2 -2 -8 8
this loop|9 10 -5 -8 -4 -3 -1 1
this manual|14 0 9 -1 -1 0 -11 -12
this meeting|13 -1 -3 1 0 -1 -1 -7
this message|19 5 -8 -1 -6 -1 -4 -3
this one|-1 5 7 6 12 4 -22 -10
this out|11 1 -8 2 -2 0 5 -9
this output|-4 10 -2 -1 -4 -3 9 -5
this paragraph|12 -3 -4 -3 2 -8 0 4
this person|-7 -1 -1 -1 -1 -1 14 -2
this please|11 -6 -5 -2 0 -2 -5 10
this poem|7 -1 -9 -3 -1 -4 -1 11
this point|12 1 -1 -3 -1 -4 -2 -3
this position|-3 -3 7 8 -3 -8 1 2
this problem|-11 -4 3 3 3 -2 10 -2
this product|10 -6 -6 1 -2 0 6 -2
this proof|-7 -7 15 12 1 -4 -1 -8
this pull|4 -2 6 3 2 -9 3 -9
this python|27 -1 -5 -7 2 0 -9 -6
this query|-5 -4 -1 -1 5 -3 11 -1
this question|-22 -4 -2 8 -4 -7 28 2
this regex|21 -4 -4 -6 -3 -1 -2 -2
this reply|-25 -9 -1 30 -1 17 -6 -5
this request|-6 -7 9 2 -2 0 4 0
this response|-6 -6 -4 5 -3 13 1 0
this sample|-12 -7 -7 14 -3 -7 -5 27
this schema|11 -1 0 -8 -1 0 -1 -1
this scope|13 1 -2 -3 0 -5 -2 -2
this script|13 -1 -3 -1 1 -8 -2 0
this sentence|12 13 -1 -8 -1 -7 -3 -4
this skill|13 -10 -1 -1 3 -2 -3 2
this snippet|2 2 -1 -4 -3 -8 15 -4
this solution|8 -12 12 0 -3 3 -4 -5
this sql|9 9 3 -10 -4 -2 -2 -3
this step|10 11 -4 -6 -13 14 -9 -2
this summary|-7 -1 2 14 -2 5 -4 -6
this synthetic|-7 0 -1 12 -1 -1 -1 -1
this system|4 12 -3 -6 -11 3 -3 5
this table|2 -2 -3 -1 -1 -2 12 -6
this text|23 -9 2 -14 7 4 7 -20
this the|-8 9 11 -5 -7 -8 0 9
this transcript|8 2 2 -1 2 -7 1 -8
this week|9 8 -6 2 1 -5 -8 -2
this with|8 -8 1 -7 -2 -3 7 4
this year|-2 -8 1 13 -3 4 -2 -2
thorough|-1 13 0 -1 -6 -6 -3 3
thoroughly|30 -8 -8 6 -6 -3 -8 -3
those|-10 -11 -5 8 -1 10 23 -14
those against|13 4 0 -3 -5 -5 -4 -1
those in|14 5 3 -5 1 -3 -11 -4
those not|4 -3 0 -5 16 -8 -4 0
those that|-6 2 10 -1 -1 4 -4 -3
though|-8 1 5 7 -4 -3 -4 8
thought|-13 9 37 -11 -3 -5 -24 10
thought and|3 -8 7 3 -1 -3 3 -3
thought before|-2 -9 15 0 3 -3 0 -4
thought must|-2 11 -10 -3 4 -4 0 4
thought process|-2 -9 15 1 0 -5 2 -2
thought that|-7 -4 17 -1 -2 -2 0 -1
thought then|-3 11 -6 1 0 -3 0 0
thoughts|-19 -6 51 -8 -9 -6 -1 -4
thoughts as|-12 -5 19 0 2 0 -3 0
thoughts the|-8 -3 3 -1 -3 -2 10 4
thread|10 -6 -4 -3 -8 -9 15 6
thread <quotation>|-4 -1 -5 -2 20 -7 7 -8
thread for|3 -1 -1 -1 -1 -1 10 -8
threat|26 -3 -7 -1 -2 -7 -5 0
threats|5 1 11 -1 -4 6 -6 -11
three|-6 -6 -7 -1 -4 15 16 -7
three are|-1 -7 -1 5 -5 -1 9 0
three candidate|-5 10 0 -1 -6 -3 -8 14
three causes|-6 -6 5 -1 -1 12 -1 -3
three days|11 -6 -1 5 -6 -1 1 -2
three facts|10 -5 -2 -4 0 -2 4 0
three in|-2 6 -5 -6 11 -3 6 -7
three judges|-3 -6 1 -4 15 -2 -3 1
three kinds|13 0 -2 -2 -1 2 -11 0
three more|19 -2 -1 -4 -5 -2 -5 0
three numbers|14 -1 1 0 -1 -3 -9 0
three options|20 -6 0 3 -3 -8 -2 -4
three paragraphs|-10 -5 3 0 -1 9 -1 4
three people|-1 -7 3 3 -2 -5 9 -1
three phases|6 13 -3 -3 -5 -6 -3 1
three places|-2 -7 -2 2 -5 3 8 3
three quarters|10 0 -2 2 -1 -2 -6 -1
three questions|-4 -4 4 0 -2 -8 14 1
three rivers|-6 -1 -1 9 4 -1 -1 -1
three sentences|13 4 -9 -3 -5 -9 8 1
three times|2 3 9 -5 -12 2 0 1
three versions|2 1 -6 1 1 -7 -8 15
three years|12 -1 -5 9 0 -7 -9 1
threw|18 1 -6 2 -5 -2 -6 -2
thriller|14 -5 -2 0 0 0 -2 -5
through|4 4 -5 -7 0 13 -7 -1
through after|15 -1 -5 2 -4 -1 -4 -3
through an|-1 10 -5 10 -1 -3 -4 -5
through it|2 19 -3 -9 0 0 -1 -9
through the|15 -18 5 4 -2 -1 -4 -1
through to|-7 9 11 -2 1 -1 -7 -4
through together|16 -4 -2 -3 2 -1 2 -9
through your|-11 4 20 2 -7 -2 -3 -3
throw|-3 -3 8 5 -13 -7 8 5
throw away|-7 0 5 0 -6 -5 8 4
thrown|0 4 8 8 -7 -3 4 -14
throws|14 -2 -4 4 -3 -3 -4 -1
thumbs|-2 3 1 3 8 -3 -11 2
thursday <number>|3 -4 9 2 -1 -2 -12 5
thx|11 -3 -1 -1 -3 -3 -6 5
thể|14 0 -1 -2 -3 -5 0 -3
tick|-2 0 -4 20 5 -4 -11 -4
tick what|-6 -3 -2 11 -2 1 0 0
ticket|17 -2 -1 -2 11 -3 -16 -4
ticket into|18 -5 1 -1 -9 2 -1 -6
tickets|1 -10 -6 1 -10 -3 19 9
tickets for|-3 -1 -1 -1 -1 -1 12 -3
tide|15 -9 -6 4 10 -4 -5 -6
tides|17 -3 -4 -7 7 -3 -2 -5
tidy|4 -7 17 -8 -6 -11 -7 18
tidy it|0 -2 11 -4 -2 -2 0 0
tidy up|12 -2 -5 -6 6 0 -1 -3
tie|-12 -3 1 -5 28 0 -5 -4
tie breaker|-8 -2 -3 -1 16 -1 -1 0
tie for|-4 3 -2 -1 12 -4 -1 -4
tiene|30 1 -4 -5 -6 -6 -7 -3
tier|-1 -5 -3 -2 0 -3 -3 17
ties|-10 0 -7 -1 25 7 -5 -8
till|-7 6 -2 -5 -5 11 5 -2
tilt|14 1 -7 0 -2 0 -6 0
time|7 8 1 -18 -3 0 7 -2
time <number>|-2 -12 0 0 2 8 2 1
time a|14 -5 -3 0 0 -1 -4 0
time and|14 2 -3 4 -4 -11 2 -3
time as|-2 -3 15 -3 -2 -2 -2 -2
time for|5 3 -4 1 -2 10 -7 -6
time from|20 -5 -2 -1 -2 -2 -3 -6
time i|1 -4 -8 3 0 7 1 -1
time is|20 -9 -4 0 -1 -5 3 -4
time limit|7 -7 0 8 -4 -5 5 -3
time not|3 -1 -1 0 -2 12 -7 -3
time one|14 -3 2 -4 1 -5 -3 -4
time over|11 -3 0 -5 -2 0 3 -4
time tell|16 -6 1 -5 -6 -1 -1 3
time then|14 -4 -6 0 -6 -2 -2 6
time to|-2 8 3 -1 -12 4 2 -2
time we|14 -4 -5 1 -3 -2 0 -1
time you|-1 10 -6 -2 4 -4 -1 -1
timeout|10 1 -8 -2 0 1 2 -5
timeout <number>|9 1 -8 -1 1 1 2 -4
timer|12 -2 -4 -4 1 -4 0 1
times|3 6 11 -14 -8 2 -3 3
times a|10 -7 8 -3 -1 0 -6 0
times for|-7 -1 -1 -1 -1 0 0 10
times in|20 -2 0 -3 -5 -1 -3 -6
times to|13 -4 -2 1 0 -7 -2 1
timestamp|27 -2 -6 -3 -3 -1 -10 -2
tiny|11 -8 4 1 -2 0 -6 -1
tip|10 -3 16 1 -3 -2 -10 -10
tip of|15 -5 -10 1 -1 0 -1 1
tipo|19 -2 -4 -2 -4 -2 -3 -2
tips|12 9 -13 -5 -6 -5 8 0
tips and|9 2 -2 -6 -7 -5 7 1
tire|4 -11 -3 7 -10 0 -5 18
tired|3 -3 7 9 -1 -3 0 -11
title|28 -6 -11 0 -9 -1 -9 7
title and|16 -5 -3 -5 -4 -2 6 -4
title for|-3 -3 -2 1 0 -4 -2 12
title is|19 -3 -3 -2 -5 -3 -1 -1
title question|0 0 -5 0 1 -4 -4 12
titled|-8 15 -1 -5 0 -1 -2 2
titled <quotation>|-8 15 -1 -5 0 -1 -2 2
titles|5 -3 -1 11 -7 2 0 -7
titles for|15 -1 -2 0 -9 -1 -1 -2
tl|17 -5 -4 3 -4 2 -5 -4
tl dr|17 -5 -4 3 -4 2 -5 -4
tls|30 -11 -3 0 1 -3 -3 -11
tmp|22 5 -3 -5 -1 -4 -6 -7
to|-7 -6 1 1 3 -5 1 11
to <number>|5 1 -4 17 11 -17 -9 -4
to a|5 -1 9 -10 13 -3 -4 -10
to achieve|10 5 -3 -1 -4 -6 0 -1
to act|17 -1 -9 -7 6 0 -4 -2
to action|11 -5 -3 2 -1 -1 -1 -1
to activate|8 -3 2 -4 10 -2 -6 -4
to all|11 -9 -1 1 -7 11 -6 0
to an|7 -2 -1 -6 -4 -6 18 -6
to analyze|10 -6 4 0 -8 1 -5 5
to answer|11 -3 -5 7 -13 -7 14 -4
to anyone|-9 0 10 0 0 0 -1 0
to appear|8 -1 -3 -2 -2 -6 10 -4
to apply|3 9 4 -3 0 -1 -4 -7
to ask|14 2 -4 -7 -1 -8 14 -10
to assist|19 -2 -1 -1 -3 0 -5 -7
to automatically|1 13 -5 -2 -2 3 -2 -6
to be|7 -14 -2 -10 7 1 8 4
to become|11 -10 -4 6 -3 9 -6 -4
to black|10 -1 7 2 -3 -4 -5 -4
to break|17 -4 -1 0 -3 -4 -2 -2
to bring|11 4 -2 0 -3 -4 -1 -5
to build|5 0 -1 -7 9 -3 -1 -2
to buy|15 1 -2 -2 -1 0 -6 -6
to c|9 -1 13 -3 -8 -5 -9 4
to calculate|3 -7 -8 7 -6 7 -5 8
to call|15 7 5 -3 -13 -7 8 -11
to cancel|14 -6 -2 -2 1 4 -5 -3
to carry|20 -3 -1 -3 -4 -2 -5 -1
to cats|4 12 1 -2 -4 -2 -7 -2
to change|12 2 -2 4 -2 -7 0 -7
to chapter|11 -5 -1 -3 -1 -3 3 -1
to chat|-3 -3 -5 -1 -5 -1 -5 23
to chatbot|0 -1 -5 -5 1 -4 15 -1
to check|7 -8 2 7 -2 1 2 -9
to classify|8 -3 4 1 -2 1 -9 1
to clean|15 -6 -4 -1 -1 -1 -1 0
to close|17 -3 -8 0 -1 3 -5 -2
to come|14 4 -2 -5 -4 -1 -7 0
to compare|21 -3 -5 1 -4 -3 -5 -2
to complain|-4 -3 0 -3 -4 20 -5 -1
to complete|1 1 3 0 -1 2 -11 4
to configure|16 -5 1 -3 -3 4 -4 -5
to confirm|15 -1 -3 -2 -2 -4 -1 -2
to connect|-11 2 0 2 0 1 9 -3
to control|16 -6 5 -10 0 -1 -1 -3
to convert|19 2 -2 0 -7 -2 -6 -4
to count|12 6 -3 -3 3 -2 -6 -6
to create|8 -4 2 5 4 7 -12 -10
to cross|13 6 -3 -2 -2 -7 -2 -4
to customers|15 -5 2 0 -5 -2 -2 -3
to date|14 -4 -2 -2 0 1 -4 -4
to decide|19 -12 0 0 -3 2 -4 -2
to deliver|13 12 -4 4 -7 -1 -5 -11
to derive|12 -9 -3 -1 2 1 -1 0
to descale|7 -6 -3 -7 5 0 9 -5
to destination|14 -6 -1 -2 -2 -1 -1 -1
to destroy|13 -10 -2 1 -4 -2 -1 5
to determine|11 -2 -1 -1 0 1 -2 -6
to develop|13 -3 -4 0 -9 3 0 1
to dir|33 -6 -8 0 -4 -1 -9 -6
to display|17 -7 -2 -3 0 0 -2 -3
to do|20 4 -9 13 -1 -3 -22 0
to document|12 -4 -4 -1 2 2 -2 -6
to drink|11 -2 -3 7 -2 -7 -3 -2
to drop|12 0 -3 -3 -2 2 -2 -4
to e|-4 10 0 8 -1 -5 -3 -5
to each|-5 2 0 6 -6 2 9 -8
to eat|22 -9 -2 2 -4 -1 -9 0
to end|-1 -6 12 9 -5 -3 -7 3
to english|7 1 -3 -2 -7 -2 -10 16
to execute|3 -8 1 0 -1 7 -3 1
to extend|10 5 0 0 -2 -6 -6 -2
to fifteen|-1 9 -6 0 0 -1 -1 0
to fill|10 6 -1 1 -8 -2 -2 -4
to find|11 -1 6 -4 -5 4 -2 -9
to fit|12 -5 -2 0 0 0 0 -4
to five|-3 1 -1 13 0 -2 -6 0
to generate|16 -3 -4 2 -1 -3 -2 -5
to get|7 10 -8 -9 3 9 -1 -11
to give|6 10 -2 -3 2 0 -8 -6
to go|11 7 -4 -3 1 -2 -4 -5
to gold|-11 -1 -1 15 -1 -6 0 5
to grade|-2 -1 0 12 -4 -5 0 -1
to grams|-7 -1 0 1 1 -2 12 -3
to guess|8 6 0 -3 -7 9 -9 -4
to guide|16 -10 -4 -4 2 0 0 0
to handle|12 -10 1 5 0 0 -6 -1
to happen|13 0 -2 -4 -1 -1 -4 0
to have|28 -19 0 -10 -3 12 -4 -4
to her|-1 4 -4 -1 -5 10 0 -3
to hindi|1 2 1 -3 -2 -2 -11 14
to hire|14 -6 -3 1 3 -5 -4 0
to human|2 2 0 -5 -7 0 -2 9
to implement|17 -5 -1 -3 9 -2 -4 -11
to improve|16 -2 3 -5 1 -6 -7 1
to in|5 -2 -5 -4 -4 16 -5 -2
to indian|-1 -3 -2 -7 -2 -8 9 13
to instruction|-2 -5 0 -5 0 1 21 -10
to iso|11 -1 -3 0 2 -3 0 -5
to it|-5 13 5 -16 -2 8 -4 1
to japanese|8 22 -7 -11 -5 -6 -12 11
to javascript|6 -1 -9 12 0 2 -4 -6
to keep|-6 -5 3 14 -8 -2 -2 5
to kill|-4 -2 -1 13 -1 -1 -2 -1
to learn|11 -1 -7 6 -11 -3 3 2
to least|-5 0 -3 1 15 -4 -4 0
to leave|4 -1 8 -1 8 -8 -6 -4
to line|6 8 -5 -2 0 -1 0 -7
to listen|13 0 10 -5 -7 0 -8 -3
to look|11 7 -2 1 -7 6 -12 -5
to lose|-2 -7 1 0 -2 10 4 -4
to make|17 -10 2 -4 8 -5 7 -15
to market|-1 7 8 1 -2 -3 -9 -2
to me|14 1 14 -8 -8 -6 -1 -5
to metric|17 5 1 -4 -5 1 -10 -6
to mix|-7 -1 14 -1 0 -3 0 -1
to modern|17 -4 -2 -3 -4 -2 -6 5
to monitor|10 5 0 -5 -3 -2 -2 -3
to move|20 -5 -3 -1 -4 -7 2 -3
to my|10 6 -6 -7 -9 -2 5 3
to n|22 -14 2 -6 -2 1 -5 2
to name|7 -9 -6 0 4 -6 -2 11
to natural|0 -7 -1 -2 -4 7 16 -9
to one|0 -2 9 -11 -8 -3 -5 19
to open|3 7 6 -7 -7 6 -9 1
to organise|17 -7 -3 1 -1 2 -5 -4
to other|8 10 0 -7 -8 2 -4 -2
to our|18 8 -2 -5 0 -6 -5 -7
to parents|11 0 -1 0 -1 0 -5 -4
to patient|13 -6 -3 1 1 -1 -5 -1
to pay|17 -8 -5 0 -4 0 4 -5
to perform|9 -7 -7 1 -5 -1 7 3
to permanently|13 -5 -4 0 -1 -1 -4 3
to plain|12 -3 -5 -1 -1 -4 -6 7
to plan|11 0 -5 0 -5 1 5 -6
to play|13 1 1 0 -5 -2 -3 -6
to practise|14 -6 0 -3 -2 1 -6 1
to print|2 -10 2 -1 3 -3 -1 8
to produce|2 1 8 0 1 -6 2 -8
to provide|8 -10 -3 -4 -2 4 -2 10
to python|9 -1 3 -6 1 -2 8 -13
to reach|17 -4 -4 -2 -6 -3 2 0
to read|-1 -4 -4 17 1 0 -2 -7
to really|6 -13 0 1 0 -2 6 1
to reduce|12 -5 1 -2 -2 1 0 -4
to reference|1 2 1 12 1 -4 -4 -8
to register|15 -3 -5 0 0 0 -4 -2
to remove|14 -1 -7 1 -7 5 -3 -1
to repair|-2 0 2 -5 -3 15 -3 -4
to reply|21 0 -3 -7 -4 5 -7 -6
to research|18 -5 -4 -4 -8 2 1 0
to resolve|15 -8 0 -2 0 0 0 -4
to retrieve|14 -3 0 -2 -5 0 -2 -1
to reveal|-6 9 -5 4 -1 0 -1 0
to role|8 -3 1 3 -2 4 -12 1
to run|17 -5 -10 2 1 0 1 -6
to sample|18 0 -4 -7 0 2 0 -9
to save|8 0 0 -8 0 0 0 0
to say|18 8 11 1 -5 -17 -6 -8
to see|18 -5 0 -6 3 -1 1 -10
to select|12 -2 -1 -1 -4 -1 -2 -2
to sell|24 -12 -3 -7 -5 -4 9 -2
to send|25 -1 -3 -8 -2 -5 -3 -3
to set|15 -6 -1 0 0 -4 0 -3
to share|16 -4 -4 -4 -5 4 -5 2
to ship|9 -7 1 -1 -4 6 1 -6
to si|14 0 -1 -2 -1 -2 -3 -5
to simplify|3 -8 -3 -1 -2 -1 1 11
to simulate|12 -3 -3 1 -5 -3 -5 5
to sleep|-1 9 -5 4 -1 1 -7 0
to sneak|10 5 9 -3 -3 -2 -7 -8
to someone|-1 0 -5 1 -5 -3 13 0
to sort|11 -3 1 -1 1 -1 -2 -7
to sound|12 -1 -5 1 1 1 -9 0
to speak|12 5 -5 -1 -4 -2 -7 1
to stand|-11 7 -4 0 -1 -1 3 7
to start|11 -7 3 8 -5 0 -11 1
to steal|9 -1 0 5 -2 0 -6 -5
to stop|8 -8 -5 -3 5 -4 8 -1
to suggest|10 0 -4 0 -5 0 0 -1
to take|19 8 -4 -1 -7 3 -11 -7
to talk|4 9 7 -1 0 -6 -7 -7
to tell|16 1 3 0 -4 -9 1 -9
to that|-8 9 9 1 -3 0 -11 3
to the|3 6 -5 1 7 2 -10 -3
to them|-3 1 9 3 -6 -3 -3 2
to think|3 12 4 -2 -3 4 -14 -3
to this|14 -4 -10 25 -7 -9 -5 -5
to three|3 -4 -6 -2 -2 -9 14 5
to top|3 -2 2 -6 10 7 -10 -4
to train|-12 -2 2 -3 2 1 -1 13
to transform|11 -3 -2 1 -6 1 0 -1
to translate|-5 13 -5 4 -4 3 -2 -3
to try|12 -9 0 -3 -5 -5 7 1
to turn|9 9 -1 -2 -7 -1 -3 -3
to two|-4 4 10 3 -4 0 -9 0
to understand|14 -8 -2 -2 2 -2 -5 2
to us|-10 8 18 -2 -6 1 -5 -5
to users|-5 -5 10 10 -8 -7 8 -3
to variable|15 -5 5 -7 7 -8 2 -9
to verify|4 7 -4 7 0 -9 6 -12
to visit|18 -1 -1 -5 -7 -2 -1 -2
to wear|18 -3 -11 -4 -4 4 4 -4
to what|4 5 -8 3 -3 -2 -8 9
to why|12 -1 -5 -3 6 -3 -4 -3
to win|1 1 -1 -2 10 0 -2 -7
to work|4 -3 10 -3 5 6 -6 -14
to worst|-3 3 1 -3 23 -2 -10 -10
to write|14 -5 5 -1 5 -4 0 -14
to you|17 1 10 -2 -10 -1 -6 -9
to your|11 4 -3 -2 -6 -7 -8 12
to yourself|-8 -6 28 0 -4 -3 -4 -3
toast|9 -8 13 -1 -4 0 -6 -2
toast for|1 -9 9 1 -1 3 -4 0
todas|10 0 -4 -4 -1 0 7 -8
todas as|1 -3 -3 0 0 -1 11 -5
today|17 10 7 -10 -6 -3 -4 -11
today <number>|-1 -5 0 -2 15 0 -5 -2
today i|16 -6 0 -5 -3 -5 2 1
today is|8 -6 9 -2 -8 0 1 -1
today s|11 2 9 -2 -7 -5 -10 3
today she|12 11 -1 0 -3 -3 -15 0
toddler|12 -4 -3 -3 3 -7 -4 5
toddler and|10 1 -5 3 -3 -7 -5 7
todo|5 11 9 -1 -7 -8 -4 -4
todos|4 -3 -2 1 -3 16 -8 -5
toe|11 -7 -3 -4 6 0 -1 -2
together|3 4 1 -1 -6 -9 13 -5
together and|1 10 0 -4 0 -2 -6 1
together the|10 1 -4 3 0 2 -8 -4
token|4 -5 7 10 -9 -12 6 -2
tokens|-8 -1 20 0 -6 -3 0 -1
tokyo|13 -3 -1 6 -4 -4 -3 -3
told|3 -2 -4 11 13 -11 -10 0
told me|22 -5 1 0 -6 -9 -4 2
told the|1 -3 -2 2 9 5 -11 -1
told to|6 -8 14 -3 0 -9 -3 3
told you|7 10 -1 -2 -6 -11 0 3
tom|2 -6 1 -6 2 2 9 -4
tomato plant|-8 10 -4 1 -5 -4 8 2
toml|24 -9 -5 4 -6 1 -4 -5
tomorrow|13 2 -8 9 1 -2 -10 -3
ton|-7 16 -9 8 -11 -5 1 6
tone|3 -9 0 3 -6 21 -1 -11
tone is|12 6 -2 -5 -6 -5 0 0
tone no|20 -3 -2 -6 -4 0 -5 0
tone of|17 -9 -8 -3 6 -5 1 1
tone the|7 6 -7 -4 -5 11 -9 0
tones|12 -2 -2 0 -1 1 -6 -1
tongue|24 -6 1 -5 -2 -5 -4 -4
tonight|17 4 -7 -3 -1 -2 1 -9
tono|24 -5 -8 11 -4 -2 -9 -8
too|12 11 -1 -9 -5 7 3 -17
too <quotation>|16 -5 1 -1 0 -10 1 -2
too formal|12 -13 0 0 -1 12 -7 -3
too long|18 0 -2 -9 10 -4 -11 -1
too much|16 -4 1 -2 -1 -6 -1 -4
too small|4 11 -1 -5 -3 -4 -1 -2
took|4 10 0 7 -8 -7 -4 -2
took <number>|18 -8 -3 3 -2 2 -7 -4
tool|-14 3 13 -10 -3 -3 15 -2
tool calls|-7 -2 5 0 -2 0 10 -3
tool that|20 -11 -8 3 4 3 -6 -4
tool use|-5 9 -6 -8 -1 -1 15 -3
tools|14 5 -12 0 -15 -4 17 -5
tools find_flight|-9 -8 0 0 0 0 17 1
tools read_file|11 -5 1 -3 1 -3 -3 2
tools search|-12 18 -7 -3 2 1 -1 2
tools such|18 -3 0 -2 -5 0 -2 -6
top|16 -14 4 -4 13 -8 -8 1
top <number>|20 -1 -3 -2 -11 -3 -7 7
top and|19 1 -2 2 -5 -4 -9 -3
top of|25 1 -10 0 -16 1 -2 2
top tier|-1 -5 -3 -2 0 -3 -3 17
top up|18 -10 -5 0 -2 0 4 -4
top ups|16 -6 16 -6 -4 -2 -9 -5
topic|0 1 -2 -7 12 -13 19 -10
topic <quotation>|11 -3 -5 0 -1 -5 8 -5
topic does|-3 -1 11 0 -8 0 2 -1
topic should|3 -3 14 4 3 -6 -8 -5
topic the|13 0 -4 -2 6 -2 -6 -4
topic whether|-7 10 -6 0 15 -4 -5 -3
topic you|12 -3 1 0 -2 -2 -7 1
topics|-4 -11 -7 -2 -2 -2 29 -1
topics from|16 2 -5 1 -3 1 -7 -5
topped|10 -6 -2 -2 -4 -7 -1 12
topped up|10 -6 -2 -2 -4 -7 -1 12
torch|20 -4 -4 0 -3 -5 -3 -2
tordesillas|12 -6 -4 -5 -1 5 -1 0
torture|18 -7 -1 1 0 -5 -8 2
total|3 12 -7 14 -9 -7 -5 -1
total area|11 -2 3 -3 -2 -5 -3 1
total if|10 -6 0 4 -8 0 1 -2
total number|10 -19 1 -1 -5 11 -1 4
total of|9 -4 3 -8 -2 3 1 -3
total out|-7 -2 2 9 2 2 -3 -2
total vat|21 -7 -1 -5 -2 0 -3 -3
touch|29 -5 -5 -12 -2 -3 -3 0
touched|15 0 -8 -2 0 -4 -1 0
tough|13 0 -2 7 -4 -4 -7 -4
toulouse|33 -8 -6 -4 -2 -2 -4 -7
tour|2 9 -1 5 -6 -1 -2 -6
touring|19 -3 -4 -3 -2 -4 -3 0
tourist|11 -2 -5 -2 -1 6 -1 -6
tournament|-5 -4 -4 1 20 0 -5 -3
tournament compare|-4 -1 -3 0 16 -1 -3 -3
tout ce|-1 -7 8 -6 2 7 -1 -1
toute|9 11 0 -5 -4 -2 -3 -6
toward|7 9 2 -4 -8 0 -2 -4
towels|-13 0 1 1 1 -1 12 0
tower|8 4 -6 -2 5 -3 4 -9
tower is|10 -6 -1 0 6 -1 -6 -1
town|16 -2 -2 3 -10 -2 -4 2
toxic|10 -3 -2 13 -7 -3 -5 -2
toy|14 -4 -3 -2 -2 0 -2 0
toys <number>|13 -4 -4 0 0 1 -5 -1
trace|-10 7 26 2 -13 -4 -8 0
trace it|-2 1 12 -4 1 0 -5 -4
trace of|-3 -5 -4 -2 -3 -2 -4 23
trace style|1 -4 15 -2 -4 1 0 -5
trace that|-4 7 11 -5 0 1 -2 -7
traces|-11 11 7 -1 3 -3 -2 -4
track|14 3 -8 -11 0 9 -3 -3
tracking|9 -11 2 -5 -2 1 1 5
traction|21 -4 0 2 -8 -4 -10 1
trade|12 -3 -6 3 -8 -5 16 -9
trader|-3 15 6 -7 -1 -4 -2 -3
traduce|10 4 -3 -7 -6 -3 -9 14
traduce al|10 4 -3 -7 -6 -3 -9 14
traduis|3 -2 -7 0 -3 -2 -3 14
traduis en|3 -2 -7 0 -3 -2 -3 14
traffic|21 -1 -1 -2 -8 -2 -4 -3
trailing|9 8 -6 -12 -2 -6 -4 12
train|14 4 -9 10 -13 -2 -11 6
train leaves|-3 14 -1 -2 3 -5 -5 -2
train on|-5 0 -5 4 -3 0 -1 11
trained|16 0 -7 10 0 -6 -6 -7
training|-1 -10 -3 -7 -3 2 1 21
training data|3 -6 -1 -1 -1 -1 -2 9
training our|11 -2 0 1 -1 -2 -6 0
trains|4 2 4 -3 -1 -4 12 -14
trajectories|-6 -1 0 -1 14 -1 -5 -1
trajectory|-25 0 1 9 5 10 -11 12
trajectory of|-8 -3 6 11 -3 3 -3 -2
tram|2 -6 -7 9 -4 -2 -3 11
tram driver|9 -4 -5 10 -3 -1 2 -8
transaction|32 6 -10 -5 -1 -15 -3 -4
transaction to|11 -3 -4 -1 -1 -3 -1 1
transactions|13 -4 -4 -1 -3 0 -3 1
transcribe|5 -7 13 -2 -5 -2 -1 0
transcript|8 -16 14 -16 -7 6 -9 22
transcript as|3 0 -5 -1 -3 -2 -9 16
transcript of|19 -9 -7 -3 -7 8 -7 7
transfer|15 -6 -8 4 -6 5 1 -4
transfer and|19 -6 0 -1 -3 -3 -3 -2
transfer money|14 -1 -4 0 -3 -3 -1 -2
transfer that|9 4 -13 -2 -2 -4 -3 12
transferred|6 5 -5 0 -2 -5 -9 9
transferred money|12 -5 -5 0 0 0 0 -2
transferring|21 2 -6 -6 -3 -6 -3 1
transform|10 12 -9 -5 -8 -1 9 -10
transformation|-1 14 -1 -2 -5 -2 0 -2
transforming|11 -6 -3 10 -1 0 -6 -5
transition|13 -3 0 -3 -4 -1 -2 0
transitions|7 11 0 -2 -4 -3 -4 -4
translate|7 6 2 -8 -9 -9 0 12
translate <quotation>|13 4 -9 9 -1 -8 -4 -5
translate a|-9 -3 -4 4 -1 -1 17 -2
translate each|16 -1 -5 -4 1 -2 -2 -4
translate the|-12 10 6 3 -6 -4 -13 16
translate to|8 8 0 -6 0 2 -8 -5
translated|3 5 3 5 -12 -6 7 -5
translation|-3 12 7 -6 -1 5 -2 -12
translation has|9 5 6 -9 -7 7 -8 -3
translation of|17 3 -8 -5 -1 -2 0 -4
translations|3 -5 0 -3 16 -10 3 -4
transparency|16 -10 7 -7 -3 8 -6 -4
transparent|16 -4 0 -1 1 -8 -4 -1
transport|14 6 -7 -3 -6 -2 -4 3
travaux|12 -6 -1 -2 -3 1 -1 0
travel|7 -5 -6 -10 10 -8 16 -5
traveled|11 -3 -1 0 -6 -3 0 2
traveling|17 -3 0 -2 -6 -3 -4 1
travels|11 -6 -2 -1 -2 -1 -1 2
treadmill|18 -6 0 -1 -5 7 -6 -5
treadmill and|11 -3 0 1 -8 1 -2 1
treat payroll|19 -8 -6 1 5 1 -6 -7
treating|11 -3 -4 8 -6 -3 0 -3
treaty|7 12 -5 -8 -4 3 -2 -2
treaty of|13 -6 -4 -5 -1 5 -1 -1
trecho|-11 -5 -8 -8 1 21 15 -4
tree|6 0 -10 -2 3 -8 14 -3
tree <number>|-2 -7 -2 -5 0 3 13 -1
tree and|14 -1 -2 2 -5 -2 -6 -1
tree for|11 -4 -2 0 8 -3 -3 -6
tree that|3 12 -1 -1 -4 0 -5 -5
trees|13 -2 -5 -5 -6 -5 6 4
trend|0 -7 -1 -2 -4 7 16 -9
tres|9 7 -2 -7 -7 -2 -6 8
triage|10 2 -5 -8 0 3 0 -4
triage bot|14 -6 2 -5 -2 -2 3 -4
trial|2 -8 -5 -3 8 11 -3 -2
trials|2 15 -1 -1 -5 -6 -4 0
triangle|4 9 -2 6 -8 -3 -11 4
triangle with|-8 9 3 -1 -1 2 -1 -1
triangles|10 -6 -3 4 -1 1 -2 -3
tribunal|8 4 -5 -8 -3 -5 -2 11
trick|16 -2 1 1 -2 0 -10 -4
tricks|18 -7 -1 0 -4 1 0 -7
tried|5 -3 9 -6 -11 5 -1 1
tried <number>|-1 4 -1 1 -1 -6 -5 9
tried to|13 2 -6 -2 -4 -1 -3 1
triggered|-2 16 -2 -2 -1 -5 -3 -1
trimmed|1 -2 14 2 0 -5 -5 -5
trinity|10 -5 -4 -1 1 -4 1 2
trip|10 1 -7 -1 1 -2 -4 3
trip to|-3 4 0 -2 6 5 -10 0
triple|-11 3 -5 -5 7 -4 5 10
triplets|2 -3 -5 -1 -1 -4 0 11
trips|2 13 -3 -4 -5 1 -4 0
triptych|16 -3 -4 -1 -4 0 -2 0
trivia|-1 -1 0 -6 -6 -5 12 7
trivial|-11 24 -12 -8 1 -4 11 0
trivial ones|-2 13 -4 0 3 -3 -6 1
trocar|15 -4 1 1 -8 -3 3 -6
trois|-4 20 -10 -3 -5 0 10 -8
trop|-2 7 -4 -3 -5 -4 12 -1
trouble|5 5 -2 3 7 -5 -3 -10
troubleshooting|12 2 -3 -1 -2 0 -5 -2
trout|23 -5 -3 3 -5 -3 -4 -5
trouve|28 -5 -1 -8 -8 0 -4 -3
true|7 7 7 12 -7 -9 -8 -11
true <quotation>|34 -10 -11 -3 -7 -1 8 -10
true false|15 1 -13 13 -3 -2 -7 -4
true for|17 -4 -7 6 -7 0 -1 -3
true or|10 -4 -2 16 -4 0 -6 -9
true that|15 -1 -1 -1 -1 -3 -4 -3
truly|19 -4 14 -6 -6 -8 3 -11
trump|16 6 -9 -8 -10 10 2 -7
truss as|-1 4 -3 9 -3 -2 2 -6
truss mutually|10 -1 0 -6 -1 -3 1 0
trust|11 7 -3 2 -5 -6 -1 -5
truth|-14 -6 -7 16 12 -5 3 2
truthful|-5 1 -2 7 11 -4 -3 -5
try|26 8 -4 3 -8 2 -4 -23
try again|20 -6 1 -3 -5 -4 -1 -1
try to|13 11 -3 -6 3 -3 -9 -7
trying|-1 15 3 0 -3 -13 1 -3
trying to|7 7 1 1 -3 -11 1 -4
três|-8 9 -9 -8 -10 7 8 10
ts|18 -1 -1 -1 -4 -3 -5 -4
tsv|7 -4 -3 6 -7 -4 -2 8
tu|-7 -1 24 -2 3 -8 4 -13
tu es|-4 7 -7 -2 -1 -2 9 0
tucked|-6 -1 1 -1 -2 -1 12 -1
tudo|-3 4 12 13 -10 -10 -10 3
tue|14 -3 1 -3 1 1 -3 -7
tuesday|12 -7 7 3 -1 0 -2 -12
tune|12 -2 -1 -2 -4 -5 -6 8
tuners|-6 11 -1 -2 -1 -1 -1 -1
tuning|6 -6 -4 3 0 -9 -7 17
tuning set|-2 -12 -4 -2 3 0 2 15
turkish|16 1 -5 -7 -7 9 -4 -2
turn|-9 -11 19 -4 -3 -10 16 1
turn <quotation>|-4 -3 15 -5 -4 6 -1 -3
turn a|5 1 -8 12 -6 -1 2 -5
turn and|-4 4 10 -10 15 -8 -4 -3
turn each|-8 -6 1 1 -4 -7 16 7
turn follow|-3 1 1 -3 -4 -2 16 -5
turn for|-5 1 -1 16 -4 0 -4 -4
turn in|-1 -5 13 6 -6 -2 4 -9
turn it|-8 -5 -1 -3 10 -4 11 0
turn my|36 -2 -12 0 1 3 -6 -21
turn off|11 1 -5 -1 2 4 -7 -5
turn only|13 -6 -5 -6 1 -3 -6 12
turn please|-6 -7 -2 -1 -7 -6 29 0
turn the|18 -4 0 1 -13 -5 0 3
turn these|22 4 -4 -8 -2 4 -8 -8
turn this|14 1 -11 -9 -1 -6 1 12
turn what|-7 7 -1 -5 -1 -1 0 10
turned to|2 4 -3 -6 -2 -3 -4 13
turning|10 -7 7 -2 0 3 -7 -4
turno|-19 3 22 26 -10 -7 -11 -3
turns|-25 -20 9 0 15 -6 25 4
turns a|-9 -2 -1 -1 -1 10 -1 4
turns between|-2 -3 -4 -7 -2 1 19 -2
turns each|-5 0 0 -3 0 0 14 -5
turns in|-7 -2 11 0 0 0 -4 4
turns u|-8 -2 -1 -4 -4 1 17 1
turns with|-5 -9 -4 -3 -4 -4 15 15
tutor|3 3 11 -2 -6 -4 5 -10
tutor the|12 6 -1 -7 -2 -5 0 -2
tutoring|-10 -1 13 4 1 1 0 -8
tutoring app|-9 -8 13 4 4 -3 3 -3
tutors|14 6 -4 -6 -4 -1 -4 -1
tv|15 -2 -2 0 -3 -1 -4 -4
tweet|13 -9 12 3 -4 -7 -4 -4
tweet and|12 0 1 -4 0 -3 -3 -2
twelve|-9 21 -12 1 -1 -8 5 3
twenty|-7 -6 -12 -4 2 -1 24 4
twenty five|-7 -6 1 -1 2 -1 13 -2
twenty things|-5 2 -6 4 -2 -4 14 -2
twenty words|-3 -11 -2 0 5 0 10 2
twice|11 -2 9 -13 12 -4 -11 -2
twice as|18 -4 -8 -6 1 -3 1 1
twice by|-10 22 -1 0 -4 -1 -3 -3
twice it|2 -2 -7 0 -3 -4 10 5
twice the|15 -1 -2 -3 -5 -1 -1 -1
twice with|-3 1 -1 -3 16 -3 -1 -6
twin|11 -3 -7 -2 -1 2 2 -2
twist|-4 -1 -6 6 -4 -1 17 -9
twist to|-4 1 -5 -3 -1 0 19 -6
two|-10 -10 7 -7 22 -8 1 4
two arrays|6 6 -3 3 -9 10 -10 -3
two assistant|-9 -3 -1 0 14 0 0 0
two bots|-4 -3 -4 -4 18 -3 -1 2
two buttons|9 -2 -2 1 4 0 -6 -4
two candidate|1 15 -3 -4 9 -11 -2 -5
two channels|-6 -1 14 -1 -1 -1 -1 -2
two cleaners|-10 0 14 5 0 -5 -1 -4
two column|9 -9 3 -3 0 -3 -2 5
two completions|-2 3 0 0 13 4 -8 -9
two cover|11 1 -2 -2 -5 -1 -2 0
two decimals|-8 -6 -2 14 9 -5 -1 -2
two dice|18 -3 -4 -3 -3 0 -1 -3
two different|10 -6 -2 0 -4 -2 4 0
two drafts|20 4 -2 -4 -9 -5 -4 0
two experts|-7 -2 -2 0 1 -2 16 -4
two explanations|-9 -1 -2 -2 17 -7 0 3
two from|-5 -3 -2 1 -3 2 12 -2
two independent|-1 17 -4 -8 -6 3 0 -1
two integers|14 -5 2 1 -4 1 -5 -4
two lines|25 -9 6 4 -12 -13 5 -6
two lists|14 -6 -10 1 9 -4 2 -5
two minute|12 -4 0 3 -1 -3 -7 -1
two mistakes|5 -8 -4 4 -3 13 -9 2
two names|9 4 -4 -6 -4 -4 8 -4
two odd|3 10 0 -2 -1 -5 -3 -1
two of|-3 7 -3 -1 -9 -9 11 8
two or|-1 2 -4 -4 -6 16 -5 3
two pages|-1 9 1 -7 1 -2 0 0
two paragraphs|12 -2 -7 7 -3 -9 -2 5
two part|-13 -2 18 -2 2 0 -3 0
two parts|-5 13 -1 1 -5 -1 -1 -1
two people|29 -6 -4 0 -2 -7 -8 -2
two proofs|6 -4 -4 -1 10 1 -8 0
two replies|-2 -6 -3 -5 17 3 -3 0
two rounds|3 -9 -3 1 -1 10 0 0
two sentences|20 2 1 -11 -13 4 -4 0
two separate|-2 5 0 3 -8 -2 8 -4
two strings|12 -10 -4 -1 -3 0 8 -2
two that|21 -1 -5 -3 -5 1 -4 -3
two the|2 12 -3 -3 -9 0 0 0
two things|0 -3 -4 -9 3 -4 7 10
two thirds|9 1 11 -1 -3 -6 -1 -9
two times|14 -2 -2 6 -5 -5 -4 -1
two titles|10 0 -3 0 -7 0 0 0
two to|10 7 -4 -1 -2 3 -7 -7
two trains|-7 13 0 -2 0 -3 -2 1
two years|6 8 -9 1 -3 3 -1 -5
txt|5 1 0 0 -4 -11 11 -3
txt files|27 -2 -5 -2 -6 3 -9 -6
txt in|14 -4 -3 1 0 0 -2 -7
type|-2 -3 1 -3 -14 5 21 -4
type of|14 2 6 -3 -10 -1 -8 0
typed|6 -6 8 -8 -9 -1 0 10
typeerror|12 -3 -4 0 0 -7 -4 6
types|2 -13 -1 -9 -1 -2 15 9
types of|13 -10 1 0 8 -1 -5 -6
typescript|22 -14 -5 5 0 -3 -4 -1
typical|16 -5 -5 -8 0 2 3 -3
typically|15 -5 0 -4 -4 -3 0 0
typing|4 -6 7 -1 0 -1 7 -10
typo|20 -6 -6 1 -1 -8 7 -7
typo in|20 -5 -5 1 0 -6 0 -5
typos|-11 0 -5 -3 0 0 16 3
tz|17 -1 -5 -1 0 -3 -6 -1
tá|17 -7 -2 0 -4 -1 -3 -1
técnico|11 -4 -5 1 0 4 -3 -4
tête|0 -3 14 -5 -2 -3 -2 0
u|-13 -3 -11 4 -4 -8 5 30
u <number>|11 2 3 -3 -9 2 -3 -4
u and|-8 -2 -1 -4 -4 1 17 1
ubuntu|21 -2 -8 1 -5 1 -9 2
ug|16 -4 -3 -2 -2 -2 -1 -1
ugly|12 2 -4 -4 3 -5 -4 0
uh|-1 -9 -6 1 -2 0 0 16
ui|12 4 8 -2 -15 3 -4 -6
uk|17 8 2 -8 -4 1 -5 -12
ukulele|17 -5 0 -1 -2 -3 -2 -4
ultra detailed|12 -1 -4 0 -1 0 -4 -3
ultra realistic|8 2 1 3 0 -4 -9 -2
um|-8 2 -9 1 11 -20 11 12
um assistente|-8 -1 -3 -2 -3 -4 22 -1
uma|0 8 -19 1 9 -17 19 -2
uma frase|-1 -7 -3 9 9 0 -6 0
ums|20 1 -6 1 1 -3 -3 -12
un|2 -3 -4 -8 -2 5 13 -3
un asistente|-8 -3 -3 1 -4 1 19 -3
un résumé|15 -9 13 0 -3 -6 -2 -7
una|-3 17 -18 21 -15 -18 31 -14
una con|-5 9 -4 -5 -5 0 11 -1
unaltered|-5 -3 -1 10 5 -2 -1 -3
unanswerable|-7 -2 -2 0 -2 0 13 0
unanswered|-6 -1 0 -1 -1 11 -1 -1
unauthorized|13 -1 -1 -6 0 -5 -2 0
unblock|10 0 0 -1 -2 -5 4 -4
uncertainty|-4 7 13 -4 -5 -9 -4 6
unchanged|-4 -4 3 6 9 -4 -14 8
unchanged and|17 0 -3 -3 -4 -1 -3 -3
unclear|14 -4 1 7 -4 -10 -4 -1
und|-11 8 -1 0 4 5 -7 2
und antwort|-3 -1 -5 10 -4 0 9 -5
und dann|13 -4 -1 -2 -2 -1 -1 -3
und sag|14 -6 2 -3 -1 -2 -3 -1
undefined|-2 -6 -2 6 3 -6 -3 11
under <number>|14 2 -1 5 -17 -3 -6 5
under <quotation>|6 -8 15 2 -4 -2 -3 -6
under current|5 -1 -2 1 1 -9 8 -2
under each|16 3 -5 -6 -4 -3 -1 -1
under gdpr|23 -3 0 -3 -3 -8 -2 -3
under home|5 -5 -2 -5 -3 -1 11 1
under inspection|-6 -1 -4 5 -2 14 -3 -4
under path|25 -8 9 -8 -6 -7 -3 -1
under ten|16 -2 0 -4 -5 -3 3 -5
under test|-6 -5 0 12 0 -1 -2 2
under three|10 4 -4 2 -2 0 -8 -3
under tmp|17 -3 0 1 -7 -2 -2 -3
under var|15 -5 1 -1 -2 -3 -3 -2
underground|11 -4 -3 -2 6 -2 -3 -3
underline|22 -7 -1 -1 -11 12 -8 -6
underlying|5 -9 11 -4 -6 9 1 -6
underneath|14 2 0 -4 -2 -2 -4 -5
understand|25 -8 -1 -7 9 2 -16 -4
understand this|21 -6 1 -3 -5 -6 5 -8
understand what|9 -9 0 0 0 0 0 0
understandable|11 0 -3 -1 -1 -5 0 0
understanding|11 5 -7 -2 -4 0 1 -4
understanding of|14 -5 -4 1 -5 -1 -1 0
understands|-5 -9 2 -8 11 -1 15 -5
understood|2 -3 6 -3 16 -2 -12 -5
undo|16 -5 -13 -7 -5 -8 5 16
une|3 9 -7 -2 -4 4 2 -4
une ia|-6 -10 1 18 -1 -10 17 -9
une seule|-5 12 -5 11 -1 -2 -6 -5
unedited|-11 2 24 -7 -2 -1 -5 0
unexpected|-2 -8 2 3 4 -4 12 -6
unfiltered|-3 -1 25 -5 -8 -1 0 -7
unfortunately|13 -1 -1 -5 0 -4 -1 0
unhappy|8 -3 -2 -1 -1 8 -8 -2
unicode|12 -3 -4 0 1 1 -8 0
unidades|-6 5 -2 12 -4 -2 -2 -3
unified|-4 -6 -3 2 -3 11 -5 9
unified diff|-4 -1 -1 1 0 9 -8 4
uniform|3 -4 -4 -8 -9 -4 4 21
unify|-13 -5 0 2 -4 -6 -1 27
unify the|-5 -4 -1 -1 -4 0 0 16
unique|13 -7 -5 2 9 -10 7 -10
unique lines|11 6 -3 -2 -5 0 -3 -3
unique names|9 -1 1 -1 3 -1 -4 -7
unit|1 8 -17 11 -5 12 -3 -7
unit test|9 0 -6 4 -8 1 -2 1
unit tests|12 -8 -7 13 -1 -8 1 -2
united|11 -6 -6 -1 1 -1 1 0
united states|10 -5 -5 -1 1 1 0 -1
units|-8 13 5 13 -13 -9 -12 11
units and|-5 11 -3 6 0 0 -4 -4
units as|13 -2 0 -1 -1 -1 -2 -6
units do|9 -3 -6 -3 1 -5 7 1
universe|14 -3 1 0 -2 -2 -7 -3
university|6 -5 0 2 16 -9 -7 -3
unjustified|-3 -6 -2 -3 9 4 7 -7
unknown|-3 13 8 2 2 -3 -13 -6
unless|17 2 -1 8 -7 -9 -9 -1
unless asked|13 -9 -2 1 -1 2 -2 -3
unless the|10 -1 -2 9 -6 -4 -4 -2
unlike|5 -7 4 -1 -6 -3 14 -6
uno|7 -3 0 10 0 0 -8 -4
unrealistic|14 -13 0 0 0 0 -1 0
uns|7 -10 9 -4 -8 -5 -4 14
uns <number>|2 -5 -5 0 -1 -5 -1 14
unsafe|-8 0 -1 13 -12 0 9 0
unseen|6 -7 10 0 -4 -3 -1 -2
unspoken|-7 -5 19 0 1 -4 -4 0
unsupported|-5 -4 -8 6 -3 22 -3 -6
unsure|12 -3 13 -2 -2 -10 -2 -6
unten|2 13 6 -3 -1 -4 -5 -8
unterschiedliche|-5 -5 -1 16 -10 -3 9 0
until|3 22 10 -17 8 -12 -2 -11
until <number>|9 -16 -7 2 6 1 -6 10
until all|1 10 -6 -1 -2 0 -2 1
until nothing|-8 5 0 -2 -6 19 -5 -2
until the|-6 7 9 -2 0 -1 -5 -1
until when|10 -6 0 -2 -2 0 -1 2
until you|-11 -3 17 -3 3 -8 7 -3
untouched|-2 -3 6 -9 -6 15 -10 9
untranslatable|-2 2 3 -2 0 1 -13 9
unused|26 -6 -6 -3 -8 0 -3 1
unusual|26 -9 -2 5 -12 -5 -3 0
unusual in|15 -6 -4 -6 1 1 0 -1
unverifiable|-1 -3 0 12 0 -8 0 0
unzip|26 -4 -9 0 3 -7 -2 -8
unzip <quotation>|15 -4 -5 5 -3 0 -2 -8
unzip and|19 -4 -6 3 6 -9 -6 -3
up|-11 -6 4 2 8 5 12 -14
up <number>|13 -12 -2 1 -3 -6 9 0
up <quotation>|21 -4 1 9 -4 -10 -7 -7
up a|0 -5 -1 -5 -3 -6 15 6
up from|14 -2 -9 -1 1 -2 -5 4
up in|9 11 -13 0 -6 -1 -8 8
up into|-9 -3 9 1 7 1 -2 -3
up my|11 4 -8 -4 -9 3 -6 9
up on|13 -5 0 1 -1 -5 -2 0
up question|11 -7 -1 1 -7 1 3 -1
up questions|7 -3 -7 -6 11 -2 3 -3
up says|17 -4 -3 -4 -1 1 -4 -1
up the|10 -1 4 7 -16 13 -9 -9
up these|12 -7 -7 -5 8 3 1 -5
up this|15 -3 -3 -2 -2 -1 -3 -1
up three|-6 -3 -4 11 -2 -5 9 0
up to|30 6 1 -7 -1 -14 -5 -10
up verification|14 -1 -1 -1 -2 -2 -6 -1
up who|11 -3 5 -2 -5 -2 -3 -1
up with|1 -4 9 -2 1 -11 10 -3
up your|-5 -2 5 9 4 -6 -5 0
update|17 11 -10 -15 2 -1 -1 -4
updated|23 -11 0 -3 -2 -7 -1 2
updates|12 -5 1 -9 9 -3 1 -6
updating|18 1 1 -5 -7 -3 -2 -2
upgrade|2 -6 -1 -2 -2 -2 -2 13
upload|9 -2 -1 -1 0 -1 3 -8
uploaded|19 0 -2 1 -7 2 -5 -9
uploads|12 -3 2 -8 -3 -6 7 0
upper|16 -1 -5 0 -4 0 -2 -4
ups|5 -4 7 -9 -5 -5 18 -8
ups as|-1 -1 12 -1 -3 -2 -4 0
upstream|11 -4 1 -4 0 -6 0 1
upwards|14 -4 0 -3 0 -4 -3 0
urban|12 -5 -3 5 1 -7 2 -4
urgency|10 8 3 -4 -5 -5 1 -7
urgent|16 1 1 -3 -5 -3 -5 -3
url|28 -9 0 -3 3 0 -9 -9
url <quotation>|11 2 -1 -2 5 -4 -4 -6
url and|13 -6 -1 1 1 2 -1 -9
url as|19 -2 -3 1 -1 -1 -4 -9
urls|7 1 -1 -9 4 3 -7 2
us|-6 16 -2 0 10 -2 -2 -13
us <number>|22 -1 -2 -4 -3 -6 -1 -5
us and|-8 3 1 -1 8 2 -2 -4
us see|-7 18 -7 -3 0 -6 1 3
us to|-4 -3 3 -3 0 -1 -4 12
us what|-4 1 2 1 8 -11 2 0
us who|-4 3 -2 -2 12 -3 -7 2
us why|-1 -8 8 0 -1 5 -2 0
us with|16 7 -3 -3 -7 -3 -3 -3
usa|22 2 -2 -9 -8 -3 -1 -1
usage of|11 0 -1 1 -4 1 -5 -4
use|19 6 -11 4 -6 -1 -4 -6
use <number>|14 10 3 1 -4 -4 -11 -8
use <quotation>|23 -9 10 0 -8 2 -11 -6
use about|2 -3 1 2 -11 1 2 6
use ai|11 -1 1 1 -5 -2 -1 -3
use as|-1 -1 12 -1 -3 -2 -4 0
use for|-1 6 -1 -6 2 -9 -5 13
use it|6 5 -4 3 11 -9 -2 -11
use my|-4 9 -4 1 9 5 -5 -12
use of|12 -1 -6 -1 -1 -1 1 -3
use plain|19 -10 -1 -2 2 -5 1 -6
use soft|11 -3 0 -1 -9 1 0 0
use the|15 -5 0 11 -1 -3 -10 -7
use theoretical|12 -5 0 -3 0 -1 -5 0
use this|16 -4 0 -6 -1 -1 -1 -4
use to|2 -7 -4 -1 3 10 8 -11
use two|6 -13 1 -5 3 3 4 2
use with|15 -5 -3 2 -5 -1 -1 -3
used|3 2 7 14 -7 -7 -14 3
used a|12 -3 1 0 -8 2 -1 -3
used and|14 7 -4 -5 -5 -3 -3 -1
used as|-9 -3 -4 9 4 -10 2 11
used by|19 -2 0 -6 -4 0 -4 -3
used for|5 -11 9 -6 4 -11 1 9
used in|2 4 -5 -9 10 -1 4 -5
used to|21 -7 -9 4 0 0 -6 -3
useful|-9 -10 -2 25 13 -17 -9 10
useful <number>|-1 -3 4 9 2 -9 0 -1
useful if|-8 -6 2 -3 17 0 1 -2
usefulness|-2 -7 0 10 8 -6 0 -3
usefulness then|-2 -8 0 10 7 -4 0 -3
useless|3 7 -6 9 1 -11 -1 0
useless steps|-1 -5 -2 9 -6 -2 -2 9
user|-29 -16 6 -1 1 -3 26 16
user <quotation>|21 5 -4 1 6 -9 -10 -10
user actions|11 -1 -1 -5 0 12 -6 -9
user and|5 -4 -9 6 -9 8 8 -5
user ask|-14 10 0 -1 11 0 -4 -2
user asked|7 -7 -4 10 3 -5 5 -9
user asks|3 -3 8 -6 -5 -6 -7 16
user assistant|-5 -5 4 -6 -6 -6 3 21
user can|-4 -5 -4 5 2 -8 3 11
user could|-4 -6 -1 0 0 -5 16 0
user has|12 -3 3 1 -4 2 -7 -4
user have|0 0 0 -2 0 -5 12 -4
user how|-5 -3 -4 9 0 11 -8 -1
user i|-9 -7 1 13 0 8 -4 -2
user input|18 -8 5 -3 -3 0 -3 -6
user is|4 6 12 -11 3 -5 -2 -9
user message|-5 -12 6 -3 -5 -6 15 10
user my|-9 -9 -3 6 10 11 -12 6
user objects|14 0 0 1 -5 0 -11 0
user prompts|-1 -3 -1 2 -3 -4 13 -1
user query|-13 1 13 21 -9 -6 -3 -3
user request|-4 -4 4 0 -3 -6 16 -4
user requests|-2 -6 2 -2 -4 2 13 -4
user s|16 -1 -5 -16 5 0 -7 8
user side|-5 -1 -1 0 -1 0 10 -2
user stories|18 -5 -9 -7 2 -4 2 3
user then|-2 3 -7 -4 -2 21 -4 -5
user to|12 -2 0 -1 -4 -3 1 -3
user turn|-8 -6 -4 -8 -3 -9 23 15
user turns|-4 -4 8 -2 -5 -2 11 -2
user wants|3 0 10 0 0 -9 2 -7
user what|5 -7 5 -3 13 -5 -9 1
user which|7 -1 -3 -4 11 0 -9 0
user who|-6 -2 -2 2 -2 -2 13 -2
user would|-3 -8 -10 14 0 -6 4 10
user_id|24 -9 -1 -1 -1 1 -8 -6
user_message|-3 -9 21 2 -1 -6 2 -6
users|18 0 1 -14 11 -6 -1 -8
users <number>|11 1 -2 2 -3 -3 -7 1
users of|-9 -4 7 1 1 1 6 -3
users through|12 -4 -3 -3 -1 0 -1 -1
users who|16 -4 0 1 -5 0 -8 -1
uses|16 0 -6 -6 4 -8 -5 6
uses <number>|11 -4 0 -1 -4 1 1 -4
uses it|16 -5 -2 -2 -3 0 -2 -2
using|7 -1 -1 1 4 -2 3 -11
using a|7 7 7 -1 -1 3 -16 -6
using c|13 -5 -2 2 -2 1 -2 -6
using javascript|-1 9 10 6 -7 -6 -9 -1
using only|14 -1 -1 -10 -1 3 -4 0
using python|18 -8 1 0 -3 -3 -7 1
using recursion|1 -2 8 -3 5 2 -3 -9
using the|4 8 -1 2 -9 -12 7 1
usize|11 -7 0 -3 0 -1 0 -1
usr|12 -5 -4 -7 -1 -1 8 -2
usted|-5 -1 -1 -1 -2 -1 12 -2
usual|3 -7 0 6 -11 0 10 -1
usually|-8 3 13 0 7 -7 1 -8
usuário|-19 -8 15 -8 12 -3 0 12
utc|12 -2 -2 -1 -1 1 -1 -6
utf|-3 1 4 -3 -1 2 -9 10
utf <number>|-3 1 4 -3 -1 2 -9 10
util|14 -6 -6 -3 -1 4 0 -2
utile|3 -3 2 -1 9 -5 -7 1
utility|12 -4 -7 -3 7 -5 0 1
utilizing|0 -3 -2 -2 13 -3 1 -4
utter|11 0 1 0 1 -2 -6 -5
utterance|0 6 -6 -5 -6 0 10 0
utterances|7 8 -3 -11 -3 -7 10 -1
ux|9 2 -2 -2 0 3 -13 2
v|27 0 -5 0 -3 -8 -1 -9
v <number>|17 -8 0 1 -4 1 -5 -1
vacation|18 -5 -3 0 -5 0 -4 -2
vaccines|10 -11 3 -8 18 -2 -9 -1
vaccines work|20 -5 -6 -5 -3 6 -4 -4
vaga|7 -4 -2 -8 -1 -5 15 -2
vago|7 1 -2 4 -5 4 2 -11
vague|12 -7 -8 -15 -4 5 5 11
valencia|11 -4 -5 -2 -6 13 -4 -3
valid|3 -10 -7 10 5 -1 -7 6
validate|14 -7 -2 6 -5 -2 0 -4
validation|13 -1 -4 -3 -1 -1 -1 -1
validity|-26 -4 -2 -2 10 23 1 1
valley|12 -10 -8 -5 -1 4 9 -2
valley twice|12 1 0 0 -7 1 -5 -2
valor|19 4 -3 -1 -9 -4 -4 -3
valora|-8 -1 -1 -1 14 -1 -1 -2
valores|-5 16 0 -4 -2 -4 0 0
value|16 -1 5 -2 -6 -12 -2 2
value <quotation>|15 -2 -5 0 2 0 -8 -2
value and|21 -7 -3 -6 -3 1 -3 0
value from|13 -4 -4 1 -2 -1 -2 -2
value of|1 -7 -5 -3 0 0 3 11
value return|12 -2 -7 -1 0 0 0 -2
value the|-1 9 3 -6 -1 -1 -1 -2
values|23 2 6 -16 7 0 -14 -8
valve|13 -7 -2 1 -7 -6 6 1
van|11 10 -5 -3 3 -1 -5 -10
vancouver|17 -4 -3 -3 0 0 -4 -3
var|18 -9 1 7 4 -7 -5 -9
var www|11 -3 1 5 -3 -2 -5 -5
variable|22 2 -2 -6 2 -10 2 -10
variable <quotation>|21 -6 4 -5 4 -15 6 -10
variables|26 3 -6 -12 -9 0 -2 0
variables after|-12 16 1 -6 0 -5 1 4
variant|6 -8 -3 2 5 -8 9 -2
variant of|8 -7 -3 2 -4 -4 8 0
variants|-13 6 -11 -16 4 -7 23 14
variants are|1 1 -7 -4 0 -5 0 13
varied|-19 -5 1 -3 2 -4 20 9
variety|3 1 -5 -3 -10 2 -7 18
variety of|13 3 -7 1 -7 5 -3 -5
various|23 -10 6 -9 0 -1 0 -10
vary|11 2 10 -2 -9 -11 0 -1
vary the|7 5 -3 -2 -5 -12 4 6
varying|-4 -1 -1 -4 -1 -5 12 4
vat|25 -11 5 3 -5 -7 -8 -1
ve <number>|1 -3 -4 -4 0 -3 15 -1
ve already|12 -5 -6 -1 1 2 -2 0
ve been|6 -6 1 -7 8 -9 3 4
ve done|12 -4 -3 4 -1 -1 -5 -1
ve got|1 9 -7 5 6 -7 1 -8
ve never|11 -4 -4 0 6 3 -12 -1
ve pasted|12 -3 0 -4 1 1 -3 -3
ve to|16 -11 0 6 -5 2 -4 -4
ve tried|11 -5 -4 2 -8 -2 6 -1
ve written|6 -7 -8 0 -1 -8 5 12
vec|20 -6 -3 1 -1 -4 -7 0
vector|15 4 -1 -6 -3 -6 -3 0
vegan|12 -10 -1 1 -9 8 -2 2
vehicle|13 -2 -1 -1 -1 -1 -6 -1
velocity|18 -4 -4 -5 -4 1 1 -4
vendor|16 -6 1 -2 -3 3 -3 -6
ver|-4 12 -5 0 -5 -4 -1 8
verb|8 -6 -5 -3 -3 -8 16 0
verbatim|-14 7 16 0 -4 -11 -9 16
verbose|4 20 -8 2 -3 -8 -10 4
verbosely|-6 11 -1 -6 0 3 -3 1
verbosity|-13 -12 -5 -3 10 28 -3 -3
verbs|16 -9 -6 3 -1 -5 7 -4
verbs <number>|12 -3 -1 0 -2 -4 -2 0
verdict|-26 16 7 6 21 -6 -15 -3
verdict in|-7 -8 0 -10 21 1 -3 4
verdicts|-5 -6 -8 9 8 -10 -1 13
vergib|-4 -1 -1 15 -3 0 -4 -2
verifiable|-4 11 -1 7 -4 -1 -4 -3
verification|8 12 -3 7 -5 -11 -2 -6
verifications|-1 14 -4 -2 -2 0 0 -5
verified|7 11 0 -7 -5 -3 0 -4
verifier|5 0 1 13 -4 -10 -5 -2
verify|-9 21 -16 14 -7 4 4 -11
verify my|8 4 -3 7 0 -4 -2 -9
verify that|13 -5 -3 -2 -1 -1 -3 1
verify the|-5 6 -12 11 -8 6 5 -2
vermieter|3 -8 -2 1 14 -8 -6 5
verse|19 -2 -1 3 -2 0 -8 -9
version|8 -9 3 -12 -12 14 0 9
version <number>|19 -2 -5 -10 1 6 -7 -2
version for|2 2 9 -5 -6 -6 5 0
version in|8 0 -1 -7 0 0 0 0
version of|-2 -8 10 -5 -4 9 -7 6
version that|-7 -5 -5 1 0 25 -3 -6
version with|-1 5 7 -8 -3 -3 -5 8
versions|-8 5 -11 -3 -7 5 7 13
versions for|-5 -1 -1 -1 -1 -1 -2 11
versions of|5 12 -8 -10 -8 -12 12 10
versão|5 -3 0 -1 -7 -7 15 -2
vertical|8 -5 1 -7 4 4 -5 -1
vertically|15 -3 -3 -3 1 -1 -5 -2
very|0 4 11 -4 -7 -5 0 0
very end|-4 9 -7 0 1 1 0 1
very long|-11 -1 1 1 1 0 15 -5
very strong|-6 -1 12 -2 1 -3 -2 2
ves|13 -2 -1 -5 -1 -1 -1 -2
vet|13 14 -10 -6 -6 -4 8 -9
vet s|10 -8 -3 -3 -3 -3 13 -3
vez|17 9 -7 -2 -6 -2 -2 -5
vezes|7 13 -4 -7 -3 -2 0 -4
via|26 2 9 -14 -16 -3 -1 -4
via ssh|3 -7 10 -2 -3 -4 4 -1
vida|13 -3 -8 6 -4 4 -5 -4
video|23 1 -7 0 4 -3 -6 -13
viel|-2 -8 -4 -6 10 -1 12 -1
vienna|18 -5 -1 -8 -9 10 1 -5
vier|5 6 -6 -1 8 -2 -7 -4
vietnamese|7 -3 -5 2 -3 0 -7 10
view|7 -7 14 -7 14 -8 -10 -3
view of|-1 -1 -1 -1 13 -3 -9 1
view on|-8 0 0 0 8 0 0 0
view the|11 -5 3 -1 -2 -2 -3 -1
viewing|10 0 -1 -2 1 -6 -3 1
vignette|-7 5 -4 -1 -5 2 14 -4
vignette <number>|-4 -2 -1 0 -4 1 16 -5
village|23 -8 1 -5 -5 -1 -2 -3
villagers|0 0 -2 0 10 -2 -7 1
villages|-11 2 0 2 0 1 9 -3
villains|17 -7 -2 2 -2 -2 -5 0
vim|32 -3 -4 -5 -2 -6 -5 -7
vinegar|1 -11 12 -3 0 -8 4 4
vinegar and|-7 -1 13 -2 -1 -1 -1 -1
vinegar in|17 -1 -2 5 -2 -1 -10 -5
vintage|23 -4 -3 -4 -3 -1 -3 -5
violated|-5 -1 1 18 -5 -7 1 -2
violates|1 -2 -3 -3 17 -4 -3 -3
violating|-1 1 -6 18 -2 -3 -6 -1
violence|-1 3 1 -14 4 10 2 -6
violent|14 -4 -3 0 -3 -2 -2 0
virtual|26 0 -8 4 -12 4 -8 -7
virtual card|15 5 -3 -3 -5 -5 -1 -3
virtual da|11 -4 -5 5 -2 2 -5 -3
viruses|14 -3 0 -3 -3 -7 6 -4
visa|28 -11 -11 -4 0 10 -7 -5
visa card|12 -4 1 3 4 -8 -3 -4
visible|4 12 9 -3 -1 -10 -5 -6
visible reply|-4 -1 15 -3 -1 0 -5 0
visit|22 -6 -10 -2 -7 4 8 -10
visit <number>|-5 -2 -2 0 -2 3 11 -2
visits|12 -3 -2 -3 -1 1 -4 0
visual|16 -10 -1 0 -1 2 -2 -4
visually|7 5 -8 -1 -1 -2 -5 5
vital|-15 12 -4 0 2 1 1 3
vitamin|-4 14 0 -3 0 -1 -4 -2
vite|-6 -2 9 -1 -1 -2 5 -1
vocabulary|17 -4 0 3 -1 2 -9 -7
você|-6 6 -1 0 5 11 0 -14
você é|1 -7 -11 7 9 4 3 -6
voice|2 -3 13 5 -7 -18 4 3
voice and|11 0 -4 -8 14 -1 -10 -2
voice memo|16 -2 0 -1 -1 3 -9 -5
voice of|-11 0 5 2 1 -1 -5 9
voice that|-1 -1 9 -1 2 0 -8 -1
voice then|-2 -3 -3 -6 -2 -1 16 -1
voicemail|18 -2 -3 -3 -4 -3 -1 -3
voici|-1 -7 15 -9 0 -6 2 7
voici une|-7 -2 9 -1 -1 -2 5 -1
void|8 2 4 -7 -2 -7 7 -6
volcanoes|8 -4 -1 -4 -2 -3 13 -7
vollständigkeit|-4 -1 -1 15 -3 0 -4 -2
volume|14 4 0 -5 -6 -3 -1 -3
volume of|5 -13 0 -5 -6 10 10 -1
volumes|17 -6 -1 -3 -1 -4 0 -2
volunteers|16 -2 -1 -2 -5 1 -6 -2
volunteers who|11 -1 0 -2 -1 0 -3 -5
vom|14 2 1 1 -9 0 -3 -6
von|-6 8 9 3 8 2 -13 -12
von <number>|-3 10 4 5 -4 -6 -3 -4
vor|11 3 10 -11 -5 -7 0 -1
vorsichtig|12 -6 -1 -2 -2 -1 -1 0
vorteil|15 -7 -2 -1 1 -4 -1 -1
vorteil sei|15 -7 -2 -1 1 -4 -1 -1
vote|-1 8 -9 -3 21 -8 -2 -6
vote in|12 1 -2 -1 -5 -3 -1 -2
votre|20 -1 -2 -3 -5 2 -4 -7
vous|27 -5 -5 -4 -7 -3 -5 2
vous êtes|19 -3 -3 -4 -5 -2 -6 4
vowels|-3 -2 7 4 -8 -5 6 1
vowels present|15 1 -13 -3 -1 3 -3 1
voz|-9 13 12 -7 -3 -5 7 -9
voz alta|-6 14 13 -4 1 -4 -6 -7
vp|-5 3 -3 -11 -8 14 11 -2
vps|13 2 -5 -3 1 -2 -6 -1
vr|18 1 -3 1 -7 -2 -5 -3
vs|3 -2 -2 -10 18 11 -9 -9
vs right|-11 -1 -1 -1 14 -1 -1 -1
vue|14 8 -4 -2 -5 4 -13 -1
vuelve|-7 8 -3 -3 9 -3 1 -3
vulnerable|19 -1 -2 -5 1 -1 -5 -6
w|-12 7 -9 -3 -3 -2 19 3
w <number>|-5 -10 -3 6 -6 10 12 -3
wait|23 -10 -1 -10 -4 2 -4 4
wait for|23 -3 -2 -4 -7 -7 2 -2
waiter|11 -3 -1 0 0 0 -4 -3
waiting|16 3 -13 -2 -8 -2 -1 7
wake|12 -1 -7 2 -5 -1 -6 6
wake up|12 -2 -8 1 -1 -2 -7 6
walk|15 14 -7 -9 0 -3 -3 -7
walk from|-8 15 -4 -1 -3 1 -1 1
walk through|-14 13 -2 -1 0 -1 3 2
walked|18 -4 -5 -2 -3 1 -3 -3
walking|18 -1 0 -7 -10 8 -3 -5
wall|11 -11 2 -9 2 7 -2 -1
walls|4 4 0 -4 -7 -7 14 -4
walter|17 -5 -3 -2 0 -1 -4 -1
wander|-1 -1 12 -1 -3 -1 -2 -3
want a|21 -2 0 -12 -11 0 -5 8
want and|4 14 -5 -4 -1 -2 -6 -1
want from|7 -6 -2 -1 -4 -2 11 -3
want it|14 -4 0 0 -6 0 -2 -2
want my|10 -1 -5 0 -1 0 -4 -1
want one|10 -3 -2 -1 5 -3 -1 -6
want see|-1 -10 8 -3 3 2 -3 3
want the|-2 8 15 -1 -14 -9 3 -1
want to|13 -6 -8 0 0 -2 9 -6
want you|5 1 -10 -6 5 -3 4 3
wanted|10 -2 13 -4 -6 -6 -7 1
wanted to|14 2 -1 -4 3 -3 -7 -4
wants|13 -4 0 4 1 -8 9 -15
wants <quotation>|33 -7 -8 -4 -5 -3 -3 -4
wants a|13 0 0 7 -1 -3 -10 -5
wants and|1 -4 11 -4 -2 -6 1 2
wants it|16 0 -6 0 0 1 -6 -5
wants the|-6 9 12 -4 0 -1 -5 -4
wants to|5 -4 -10 4 7 1 4 -7
war|8 13 -5 -9 -1 15 -10 -10
ward|33 -13 -9 -2 -4 -5 -5 6
warehouse|22 -2 2 10 -10 -4 -14 -3
warehouse supervisor|16 -6 -3 -2 -2 4 -5 -2
warm|20 1 -11 -5 1 -13 -3 9
warmth|0 -1 -1 -3 12 -1 -4 -2
warn|14 3 -8 -4 1 -3 -4 0
warning|13 -3 -2 2 6 -5 -2 -9
warns|-1 -6 2 12 -1 1 -1 -6
warns about|-1 -6 2 12 -1 1 -1 -6
warranted|-5 -3 -2 13 -5 6 -1 -3
warranty|9 -7 3 -7 4 0 -1 -3
warsaw|10 1 -2 -4 -13 3 6 0
warum|0 21 14 -6 -3 -8 -13 -6
was|-4 -13 10 6 9 0 -5 -2
was <number>|15 -8 -2 -11 9 -6 3 -1
was <quotation>|-2 -2 -3 -1 15 -1 -2 -3
was a|1 -3 -13 3 12 -3 3 0
was able|13 -1 -3 1 -6 -2 0 -3
was back|14 -2 -5 1 -2 -3 2 -5
was born|0 4 -3 9 -8 -3 -5 5
was cancelled|8 -4 -8 1 0 9 -2 -3
was declined|7 -7 -10 -1 -4 9 -2 8
was different|19 0 -4 -2 0 -2 -6 -5
was du|-7 16 13 -6 -4 -4 -4 -5
was given|-8 -2 9 3 0 -2 -2 2
was i|17 -2 -6 0 -5 -6 2 1
was in|6 -7 11 5 -1 -8 -3 -3
was it|-5 -2 -5 7 11 -4 -4 2
was known|-3 5 15 -6 1 -3 -3 -5
was last|8 -4 7 -8 -5 -6 -1 8
was made|12 1 -4 2 -1 -10 0 2
was not|5 2 -6 10 -5 -2 -1 -4
was out|16 2 -3 -1 1 -5 -8 -1
was put|-6 0 -1 0 11 -1 -1 -3
was right|1 -3 -2 13 -6 1 -6 2
was stable|3 12 0 -3 -1 -7 2 -7
was the|1 -2 4 13 6 -14 -10 3
was thinking|8 -4 10 -2 1 -5 -2 -6
was too|7 5 -9 4 -1 0 -4 -1
was unusual|15 -6 -4 -6 1 1 0 -1
was wondering|17 -1 -4 -1 -8 0 -3 0
wash|16 -5 -2 -4 1 0 -1 -5
washing|13 -7 -1 9 -5 -1 -9 2
wasn|-3 11 -7 -5 3 -2 -4 7
wasn t|-3 11 -7 -5 3 -2 -4 7
watch|18 3 -8 7 -8 -14 -3 6
watch out|4 -1 -2 9 -1 -6 0 -3
watching|18 -7 -1 0 -3 0 -1 -5
water|12 4 -4 -21 -8 5 12 0
water <number>|17 -5 -1 -2 0 -9 -1 0
water and|-5 -10 -4 -3 9 6 10 -4
water cycle|1 -8 -1 0 -1 3 10 -6
water in|20 -3 -5 4 -6 -5 -3 -4
water to|13 -1 -2 -1 0 -1 -6 -2
waterloo|6 -5 -5 11 1 -5 -2 -1
waters|21 0 -3 -1 -3 -1 -6 -6
waves|0 6 3 -9 6 -1 -5 0
way|1 -1 4 -11 3 8 -3 -1
way a|16 -6 -2 -3 -4 -6 7 -2
way home|20 -6 5 -4 0 -6 -6 -3
way i|13 -2 -3 2 2 -5 -4 -3
way in|-6 8 -1 1 -1 -1 -7 9
way of|17 7 -8 -5 -4 0 -8 1
way that|0 -4 -2 -2 5 1 -7 9
way there|-11 8 -1 -1 -1 9 -1 -3
way they|-2 -3 9 2 -6 -5 8 -3
way to|18 -2 4 -10 -2 -6 -5 2
way you|14 -1 -2 -2 -4 2 -3 -2
waypoint|-2 -7 10 -4 -2 3 8 -5
ways|-6 9 -19 -2 -2 -6 13 13
ways in|-8 -7 1 0 -2 10 7 0
ways that|3 11 -4 0 -3 -6 5 -5
we|-9 5 3 -3 5 -5 -5 9
we are|15 3 -9 0 -6 1 2 -6
we can|18 4 0 5 -6 -4 -4 -13
we d|2 -1 5 5 -11 -6 13 -7
we do|17 -4 -5 -1 -2 0 -3 -1
we find|7 2 -1 -5 -5 1 13 -12
we had|15 -1 -4 -1 -4 0 -2 -4
we have|1 5 15 0 0 -13 0 -8
we keep|-2 5 -4 11 -2 -1 -4 -4
we ll|1 -9 4 16 -4 -7 5 -7
we lost|0 0 10 0 0 1 -8 -3
we make|17 -3 -1 -2 -3 -3 -3 -3
we need|-4 12 -6 -16 -3 15 13 -11
we only|-2 -7 3 -2 8 2 0 -2
we re|22 -13 8 -1 4 -5 -12 -4
we say|16 -5 -1 -4 -2 1 -4 -2
we sell|12 7 -6 5 -8 -7 -3 1
we should|20 0 -2 0 -4 -9 -4 -1
we use|5 -2 2 0 13 -4 -5 -8
we value|-5 -2 0 -3 -1 -1 0 11
we ve|20 1 -5 0 -3 -1 -8 -4
we want|16 4 -10 -3 7 -10 -14 11
we will|-15 -2 -2 6 7 -6 -1 13
we would|0 12 16 2 -6 -10 -5 -9
weak|11 -13 -8 2 -9 17 -11 11
weak in|12 -2 1 -3 2 -2 -3 -4
weaker|-3 -6 -5 0 7 11 2 -6
weaker model|-5 -1 0 -1 0 11 -1 -3
weaknesses|0 -13 -2 -4 4 29 -9 -6
weapons|12 -4 -5 -4 -2 -4 7 -2
wear|18 -3 -11 -4 -4 4 4 -4
weather|0 12 -13 10 -4 -8 7 -4
weather and|12 -2 -2 -3 0 -1 -5 1
weather city|11 -7 -4 14 -1 -4 -10 2
weather usually|10 -9 -6 -5 0 -3 12 1
web|0 11 -4 2 -3 -13 -9 16
web page|0 -1 -5 -3 -2 -2 0 14
webshop|13 -2 0 -4 -8 1 2 -1
website|20 -4 2 -9 -2 -20 5 7
website for|19 -3 -1 -2 -2 -4 0 -7
wed|11 -1 -1 -1 0 -1 -2 -6
wedding|20 -6 -5 -1 -4 3 4 -10
wedding speech|16 -1 -9 -1 1 -4 0 -2
wednesday|23 0 -7 -1 -2 -5 -1 -6
week|10 0 -7 -6 13 -1 1 -10
week at|15 -4 -7 0 -2 -2 0 -1
week i|7 -1 -5 2 8 -8 -6 3
weekend|18 -1 -2 -7 6 -6 -5 -4
weekends|18 -5 -1 1 -4 0 -6 -4
weekly|8 -7 -5 -3 13 -3 -3 0
weeks|15 7 6 -1 -6 -10 -6 -5
weeks in|4 5 -2 -6 7 -2 -12 6
wegen|-8 8 11 -6 11 -6 -5 -5
wei|12 -5 -1 -1 -2 1 -4 0
weigh|-9 16 8 -4 9 -8 -5 -7
weigh both|-6 15 -2 -1 -3 -1 -2 0
weighed|-12 3 15 6 -2 -3 -5 -2
weighed in|-9 4 15 0 -2 -3 -3 -2
weighing|-4 -5 14 0 1 -1 -1 -5
weight|-3 -5 -12 20 0 12 -7 -6
weight of|0 -7 -2 10 4 4 -6 -4
weighted|0 -5 -3 13 -2 2 -6 2
weights|10 3 3 14 -9 -8 -9 -5
weights <number>|15 -5 2 -8 -3 0 -3 2
weimar|-1 7 9 -3 -10 1 2 -6
weird|20 -8 -3 4 -4 6 -8 -6
welche|6 7 20 -12 11 -7 -16 -11
welche der|-2 -8 -9 -6 27 -1 -2 1
welder|11 -1 6 -4 -4 -2 -7 0
welding|-2 -9 -2 -1 -2 2 13 1
well|5 -6 -16 5 -2 1 4 8
well a|-8 -10 -1 10 1 -4 10 2
well as|0 10 5 -8 7 5 -13 -7
well known|-9 -1 2 -1 0 -1 -1 10
well they|4 1 -1 -4 10 2 -4 -7
well what|3 -3 2 -3 -1 -3 13 -7
well with|21 -5 -4 -1 -4 -2 -2 -2
welsh|15 -5 -1 -1 -3 4 -3 -5
wenn|11 12 -7 -3 -5 -3 -2 -3
went|7 -17 22 3 -10 6 -1 -11
went missing|20 -3 -3 -1 -2 -5 -5 -1
went through|-12 -8 24 5 -6 -6 5 -2
went to|11 -6 -2 3 -4 2 -6 3
went up|12 0 -1 -1 -1 0 -6 -3
went wrong|1 -4 2 -14 7 8 -2 1
wer|14 -7 -7 -6 11 -8 5 -2
were|11 -9 12 -2 6 2 -6 -14
were <number>|2 -8 0 9 0 3 -3 -2
were in|15 1 2 -3 -4 -5 -5 -1
were left|18 -6 1 -6 -5 -6 5 1
were reading|-2 5 14 -2 -5 -5 -5 0
were the|-7 -2 8 0 -5 2 8 -5
were there|16 -3 -1 -1 -2 -3 -5 -1
weren|18 -1 -3 -1 -5 -2 -2 -3
weren t|18 -1 -3 -1 -5 -2 -2 -3
westphalia|12 6 -6 -2 -2 -2 -1 -5
westphalia change|12 0 -2 -1 -2 -1 -1 -5
whale|17 2 -9 -2 7 -1 -4 -10
what|-5 14 9 -10 -2 5 -9 -3
what about|37 0 -10 -1 -8 -5 -3 -9
what an|-1 -1 -7 2 -1 -2 -6 16
what are|28 4 0 -13 10 -4 -8 -17
what belongs|14 -11 -6 0 1 1 0 1
what can|15 -1 -1 -1 2 -7 -2 -3
what changed|10 -2 2 -2 -12 -1 2 2
what comes|-7 13 -2 -2 0 -1 -1 -1
what could|9 8 -8 -4 1 -5 2 -4
what did|10 -17 16 -10 -2 12 -2 -8
what do|20 2 -7 -1 5 -16 9 -12
what does|17 8 -10 -9 1 5 -2 -10
what each|1 11 -7 -8 6 -2 6 -8
what evidence|-9 17 1 -2 2 -7 -1 -1
what first|4 9 -6 -1 0 -1 4 -9
what follows|-2 11 0 -5 0 -5 -1 2
what goes|24 -3 2 -4 -14 -9 -7 12
what happened|12 7 -6 -2 -7 8 -7 -5
what happens|13 -5 3 -3 1 -9 -2 2
what has|16 0 1 0 -1 -3 -5 -8
what he|13 -3 -9 -1 -5 -2 -2 8
what i|13 4 -11 -11 -6 -2 6 6
what is|13 5 -9 -11 -8 16 3 -9
what it|-8 7 -4 3 9 4 3 -15
what kind|6 10 0 -1 -8 -5 1 -4
what made|-6 10 14 -9 -6 -4 -1 1
what means|1 -6 -1 13 5 -5 -3 -3
what must|-8 -3 13 -3 -2 8 -2 -5
what my|8 -8 2 -2 4 -8 1 3
what order|12 -6 -1 -1 -2 0 -1 -1
what percent|4 -1 -8 -4 11 0 -7 5
what percentage|17 6 -3 -7 -2 -3 -4 -5
what questions|10 0 -2 0 -1 -6 -2 1
what really|7 -7 10 -1 -2 0 -5 -3
what s|26 2 -11 -5 1 1 -6 -9
what she|2 -8 18 4 -5 -6 -3 0
what should|5 -9 9 -1 -6 12 -7 -3
what speaks|15 2 -6 -2 1 -6 -2 -2
what the|-18 9 16 2 2 -1 -9 -1
what they|14 5 -7 2 -2 -4 3 -10
what this|15 -5 -2 -8 1 6 -2 -5
what time|10 12 -12 -4 0 -12 7 -1
what to|31 -12 11 -4 -8 2 -14 -7
what was|14 -12 9 6 -12 -1 -12 8
what we|4 3 14 -3 -6 -4 -3 -5
what went|-4 -6 21 7 -9 -9 4 -3
what were|13 3 -5 -4 -2 -1 -4 0
what would|9 5 -15 0 -7 6 18 -16
what year|10 2 -5 -3 4 -5 0 -3
what you|-22 18 22 4 -1 -1 -10 -10
whatever|-18 2 9 3 -1 -13 14 3
whatever would|-8 -4 -1 -4 0 -1 11 6
whatever you|0 -2 9 0 -2 2 -7 -2
whats|15 -1 0 -3 -4 1 -3 -4
whats the|12 -1 -1 0 -4 -1 -1 -5
whatsapp|11 -12 -4 1 1 -4 12 -6
wheat|-8 -5 9 -1 0 -3 -2 9
when|5 9 0 5 14 -18 7 -21
when a|12 2 -3 -2 -1 2 -5 -3
when all|-13 7 -1 9 -4 -1 -1 3
when asked|11 -3 -1 -4 -2 -1 0 0
when did|9 -1 -8 4 2 0 -6 -1
when do|15 -2 0 -5 -2 -1 -2 -2
when i|25 -6 -9 5 -4 -3 -10 3
when it|15 2 10 -7 -5 -16 -2 2
when necessary|10 0 0 0 -6 -3 0 -2
when she|17 1 -12 -1 -1 1 -6 1
when the|18 5 8 -15 1 -5 -3 -8
when there|13 -7 -3 -2 0 0 1 -2
when they|14 -2 -4 2 0 -8 -2 1
when to|1 -5 -5 11 11 -2 -7 -4
when two|13 -4 -2 -1 -2 1 -3 -3
when will|2 -5 -7 5 -6 0 14 -4
when you|5 2 7 -14 6 -12 12 -6
whenever|6 10 0 -2 -1 -3 -3 -7
whenever sketch|16 -5 -5 1 1 0 -2 -6
whenever you|-8 12 -4 -3 0 0 1 2
where|3 7 -4 -11 -11 15 -3 5
where a|13 -4 -2 3 -5 -6 -6 7
where all|-14 9 0 1 -1 -1 -3 10
where answer|-7 -1 0 6 11 -2 -4 -3
where can|14 -5 -3 2 0 4 -4 -7
where column|12 0 -2 -1 -1 -1 -5 -3
where did|17 -8 -2 -1 -3 -2 -1 0
where do|-3 -5 -12 0 6 0 3 10
where does|-2 -3 -2 -5 -3 17 0 -2
where each|5 12 -4 -1 3 -5 -9 -1
where i|15 3 2 -9 -2 2 -3 -8
where is|22 -1 7 -6 -6 -9 -14 8
where it|14 -15 1 2 -3 6 7 -12
where most|-13 0 2 1 -3 0 12 2
where my|13 -3 -4 -6 6 3 -5 -5
where not|15 -3 -8 0 3 -3 1 -4
where players|15 -2 -2 0 -10 0 -1 0
where s|14 -3 -8 -3 8 6 -6 -7
where the|-1 10 -3 -15 -1 -2 -2 14
where there|23 0 2 -12 2 -9 1 -6
where they|-5 8 9 0 -7 -3 -6 4
where things|-11 14 2 2 -1 -3 1 -3
where to|11 -6 -2 0 -1 -4 0 1
where would|14 -8 -4 9 5 0 -8 -8
where you|8 12 0 1 -2 2 -12 -10
whereabouts|20 -5 -4 -2 0 -3 -2 -6
whether|5 7 -9 14 8 -17 -1 -7
whether a|3 -6 -5 -2 16 -3 5 -7
whether i|22 -7 -9 -6 -9 10 -4 3
whether my|2 -8 13 -7 0 -1 1 1
whether the|5 14 -1 15 3 -8 -17 -12
whether they|16 -6 3 -9 -2 2 -1 -3
whether to|12 7 -4 -6 -5 3 -4 -3
whether we|14 1 -1 0 -8 -2 -1 -3
which|-11 6 2 -21 26 6 0 -9
which a|-15 -10 -9 11 8 8 12 -5
which action|-5 1 -13 -7 3 17 4 1
which answer|-3 -4 3 1 21 -7 -5 -6
which are|21 -2 1 -2 -4 -4 -6 -3
which can|14 -7 1 -4 2 -2 -7 2
which clue|-2 12 -7 -1 -2 -2 -1 3
which cost|12 -3 -1 -7 -2 2 0 -1
which country|3 9 1 -2 -7 6 -10 0
which ends|-2 -3 13 0 -2 -2 -2 -1
which follows|-2 -5 0 -3 18 -3 -6 0
which gas|-5 10 -1 1 -1 -2 0 -1
which has|12 -10 -3 0 14 -3 -5 -6
which have|9 4 -6 -1 -1 0 -7 2
which i|15 -6 -7 2 -3 -1 2 -2
which is|18 -10 7 -8 17 -17 -7 0
which it|-7 0 5 0 -4 -5 11 0
which leads|-8 -1 -1 0 1 12 -3 0
which line|6 13 4 -5 -4 -3 -4 -7
which logo|16 -1 -5 -3 -6 -2 0 1
which look|-7 -1 0 -2 -5 -1 15 1
which makes|13 -2 -1 0 -5 -1 -1 -4
which model|-3 -4 -3 10 -1 -6 -2 9
which need|-3 -4 1 1 -4 -4 16 -4
which number|9 4 10 -4 -8 0 -5 -6
which of|13 -12 -3 -21 23 20 -6 -15
which one|18 1 -6 1 11 -16 -6 -3
which ones|17 -1 -1 -2 -5 -5 -1 -1
which option|-5 12 -2 -1 -1 -1 -1 -1
which order|-12 9 16 3 -1 -9 -4 -3
which paragraph|18 -3 -3 -2 -3 -3 -1 -3
which phone|24 -3 -6 4 -7 -4 -2 -5
which poem|-6 -2 -1 -3 12 -2 1 1
which reply|-10 -4 -6 0 33 -12 1 -2
which response|-9 -2 -2 10 12 -2 -6 -2
which sentence|10 -2 -9 -1 -4 5 4 -3
which service|20 -5 1 -7 -2 -7 -3 3
which should|-4 -1 0 0 -8 4 11 -2
which side|-1 11 -2 -4 -8 -1 5 0
which tables|10 -5 1 -5 -2 2 -3 2
which the|-1 4 -12 -4 5 7 3 -1
which they|-3 6 -8 -8 6 7 -1 0
which this|-10 -4 9 -3 -4 -1 15 -2
which title|19 -3 -3 -2 -5 -3 -1 -1
which verb|16 -4 -2 -6 -4 -7 7 0
which were|3 10 -3 -4 -2 -1 -5 1
which word|15 -4 -7 -4 -5 7 6 -8
which would|33 -15 -7 3 -5 1 -6 -4
which you|3 11 11 -9 -15 4 -4 -1
whichever|-5 -2 -2 -2 -1 11 -1 1
while|-7 -4 24 -8 2 -7 -7 7
while i|17 -2 -3 -5 -1 -1 -3 -1
while lo|-3 -6 -2 -1 0 9 6 -2
while reading|-4 -9 13 1 -2 -3 1 3
while they|8 -5 -2 3 -8 -3 10 -1
while working|6 -8 8 0 0 -1 -4 -2
while you|-10 0 12 2 -2 -4 3 -1
white|9 -10 -1 -9 11 2 -4 2
white people|28 -7 -5 2 -1 -6 -10 -1
white to|-5 7 -2 0 -2 -7 11 -3
whiteboard|5 14 -6 -6 1 -3 -1 -4
whitening|15 -11 -2 0 2 2 -2 -5
whitespace|13 -5 -5 1 1 -4 -3 2
who|10 -3 1 -11 -5 -5 17 -3
who are|11 -1 0 0 0 1 -11 1
who asked|-7 -4 -3 10 7 -1 0 -2
who benefits|-7 14 -1 -1 -1 0 -2 -2
who has|5 7 5 -3 7 -6 5 -20
who i|-6 11 2 1 -5 -2 -1 1
who invented|14 1 -2 -1 -8 -1 -1 -1
who is|-8 -4 -12 -2 18 -3 12 -1
who painted|-7 -3 -3 -3 1 14 1 1
who pays|11 -5 -2 -2 5 -1 -4 -1
who s|21 -2 -3 5 -13 -1 -6 -1
who should|20 -6 -2 -2 -3 7 -12 -3
who ve|10 -6 -3 2 4 2 -8 -1
who was|18 3 2 -8 -11 3 -11 5
who wasn|25 -9 -1 1 -3 -4 -5 -3
who what|8 -2 2 -7 8 -6 -3 0
who wins|-2 -3 -4 -4 20 -4 0 -3
who won|34 -8 4 -8 -1 -5 -11 -4
who would|2 -1 0 10 -3 0 -7 -1
who wrote|8 -5 8 -3 -8 5 -3 -3
whole|-10 10 -12 -2 2 8 9 -6
whole calculation|-7 16 0 0 -2 -5 -1 -1
whole conversation|-4 -4 -3 -4 -2 1 16 0
whole number|-2 -12 3 12 -6 2 6 -4
whom|10 3 -3 -7 6 -4 -3 -3
whose|5 1 15 -16 -8 -5 11 -5
whose answer|-6 -1 -1 -1 -1 1 10 -1
whose name|6 -3 10 0 -7 -10 -5 8
whose names|19 7 -2 -4 -4 -4 -13 0
whose thoughts|-4 1 14 1 0 -4 -4 -3
why|3 18 2 0 -3 9 -11 -19
why <number>|4 5 0 -6 -2 12 -8 -5
why <quotation>|18 -6 -2 7 -5 -4 -5 -4
why a|10 -6 -2 3 -7 -3 1 4
why and|-9 10 -1 -3 -2 14 -8 -1
why are|26 -12 -14 -7 4 5 -6 4
why did|10 3 3 -6 3 -7 -5 -2
why do|18 -10 1 10 -7 -11 -4 3
why does|14 9 -11 -6 5 7 -5 -13
why each|14 3 -11 1 7 -5 -3 -6
why hasn|18 -4 -4 -2 -9 1 0 1
why i|10 -2 -4 -4 13 -6 -2 -4
why is|21 -18 -2 -10 9 2 -2 0
why it|-15 14 -2 -2 -9 20 -1 -5
why my|-2 -5 -2 -4 2 12 0 -2
why no|-4 10 0 -6 -1 0 1 1
why one|-1 16 0 1 -8 -5 -4 1
why other|-5 13 -5 -1 0 -1 0 -1
why so|11 -4 -1 -3 -2 -1 -1 1
why the|0 3 9 -3 -3 8 -9 -5
why they|8 -3 -2 8 -3 3 -11 -1
why this|-4 22 -7 5 -6 2 -5 -6
why was|18 -8 3 -5 -1 -3 -1 -3
why we|32 -8 -2 1 -2 -7 -7 -6
why what|-4 12 -3 -4 1 -3 -1 2
why won|14 -7 -4 1 -3 1 2 -4
why would|17 -7 -2 -8 -5 14 -9 1
why you|-5 10 12 -9 -3 -11 1 5
wide|28 -2 -6 -5 1 -6 -7 -4
wide and|11 -1 0 0 -2 0 -7 -1
wide column|10 -6 0 -1 0 -1 0 -1
wide shot|16 -3 -4 -1 -4 0 -2 0
widget|17 -6 0 0 -5 2 -5 -4
widow|5 0 -5 11 0 -2 -7 -1
width <number>|20 -1 1 -8 -8 -1 -1 -1
wie|18 -17 2 6 -14 -5 11 0
wie sie|-4 -5 -5 -4 0 13 9 -4
wieder|-6 -5 22 -3 -3 -2 -1 -3
wife|14 -1 -10 -1 -3 -5 10 -4
wifi|5 -13 -10 10 0 -2 -1 10
wiki|-4 5 -9 13 -3 -10 14 -7
wikipedia|-10 -5 -2 -4 -5 -6 10 21
will|3 9 3 5 7 -9 -19 0
will analyze|11 2 -1 -2 -2 0 -2 -6
will answer|-1 11 -1 -1 -3 0 -5 -1
will ask|17 -5 -6 3 1 -4 1 -6
will be|3 23 -12 2 2 -10 -12 4
will check|5 -11 2 6 3 -2 1 -4
will come|12 0 -5 1 -4 1 -4 0
will cost|9 -6 1 -1 -1 1 -1 -2
will eat|17 -6 1 0 -4 1 -10 1
will execute|16 -6 -3 0 -4 2 -7 2
will fill|13 -2 0 -5 -4 0 0 -1
will give|17 -6 -3 -1 -2 -1 -5 1
will have|15 1 -4 -2 -1 -3 -1 -4
will help|12 -3 0 -6 -4 1 1 -1
will i|13 -1 -1 0 -6 -3 0 -2
will identify|13 -7 -1 -2 -6 2 1 0
will it|28 -13 -1 -4 -6 4 4 -12
will not|15 -2 8 -3 -6 -5 -3 -3
will paste|-2 4 -5 -2 12 -4 -1 -3
will read|11 -4 7 -4 -6 -1 -2 -1
will ring|11 -4 0 -6 0 0 -3 0
will see|-8 3 3 7 -6 10 -8 -2
will she|19 -8 -3 -2 -2 2 -7 2
will show|-8 -2 -2 5 5 -5 -4 10
will take|5 6 -2 -11 -4 -3 -4 13
will the|13 -3 1 -6 -2 -2 -2 1
will type|-6 -2 -2 -2 -1 0 0 12
will use|13 -4 -1 -1 -2 3 -7 -2
will you|16 -1 0 -5 -7 -4 0 0
william|19 -6 -3 -5 1 -3 0 -2
wilson|14 -2 -2 -2 -3 -3 0 -2
win|-6 -5 -9 2 25 -5 0 -2
win a|8 1 -3 -3 -9 1 4 1
win lose|-7 2 0 -2 11 -2 -1 -1
win loss|-2 1 0 0 15 -4 -2 -7
wind|18 0 -3 -1 -3 -2 -6 -4
winding|-10 -6 10 -1 -1 2 -1 7
window|2 -9 2 -2 8 -5 -1 4
window in|11 1 3 -4 -4 -3 -4 -1
window to|17 -2 -2 1 -2 0 -5 -7
windows|20 -10 -1 0 1 -3 -3 -2
wine|9 -12 -1 12 5 4 -3 -13
winner|-14 -2 -1 -14 54 -8 -6 -9
winner and|-3 -5 1 -4 15 1 -2 -3
winners|-6 -4 -1 -4 23 -4 4 -7
wins|-7 19 -5 -15 22 -9 -4 -1
winter|17 -2 8 -9 -11 2 -4 -2
winter before|11 -3 0 -5 -3 0 -1 1
wir|15 -6 -5 0 -14 6 17 -12
wirklich|12 -1 15 -5 -4 -5 -7 -6
wise|4 7 -2 -2 12 -7 -7 -5
wish|22 10 0 -2 -8 -5 -10 -5
wishes|16 -7 -3 3 -7 4 -13 7
with|-10 4 2 -10 0 -2 13 3
with <number>|13 0 -13 3 3 -9 19 -17
with <quotation>|16 24 -2 -1 -6 -19 -2 -12
with a|14 -15 -10 -6 8 19 -2 -7
with acceptance|17 -1 -1 -1 -4 -2 -6 -1
with all|-1 -5 18 -3 -3 9 -6 -8
with answer|-8 11 -2 6 -6 -5 4 0
with answers|3 -2 4 -6 -7 -6 16 -2
with at|-10 -6 13 1 -1 0 9 -4
with boxed|-7 14 -1 0 -1 -2 -1 -1
with c|11 -5 -13 3 5 4 -1 -5
with chmod|13 -4 -1 -1 -1 -1 -2 -1
with citations|2 -6 -1 0 -1 -1 -4 11
with code|19 -2 -5 -4 1 -4 -1 -4
with columns|10 10 -3 4 -10 -4 -3 -4
with complete|0 -4 -2 -5 -2 3 -7 17
with complexity|-6 11 0 -4 0 0 0 0
with dates|-1 -9 -4 -3 -1 11 7 -1
with detailed|15 -1 0 -2 -4 -4 1 -4
with developing|10 -6 -1 -1 -1 2 -1 -1
with different|-5 -6 -5 -2 5 -4 11 6
with each|20 -4 9 -5 -4 -7 -9 0
with early|3 -4 1 0 9 1 -4 -6
with examples|18 -6 -7 0 -4 -7 9 -3
with facts|3 -11 6 3 -2 8 -7 1
with final|-4 2 12 -2 -4 -4 2 -2
with from|-2 11 -1 -4 -1 -1 -1 -1
with his|20 -5 -4 -5 5 0 -9 -2
with human|13 -1 -2 -2 -1 -4 2 -4
with id|2 -4 11 9 -6 -8 0 -2
with images|-3 -2 0 1 -1 3 10 -8
with it|0 1 -11 -7 -2 17 -3 6
with its|12 3 -1 8 -2 -15 4 -9
with json|15 -1 -1 -5 -2 -2 -2 -2
with just|-9 -2 -5 2 8 8 -3 1
with key|11 -3 -4 -1 -2 3 3 -7
with keys|13 15 -13 -5 -10 -2 14 -12
with label|21 -2 -4 -1 -4 -3 -4 -2
with less|-6 -2 -4 7 19 -4 -4 -6
with line|0 2 3 -5 -6 10 -5 1
with me|18 -2 -11 11 -3 -4 -5 -4
with minimum|1 -3 0 -5 -4 14 -2 -3
with model|-6 -3 -1 -1 9 -1 4 -1
with more|-1 -4 -2 -3 -1 -4 15 0
with my|27 0 -2 6 -4 -8 -9 -10
with names|16 -2 1 0 -1 0 -4 -8
with new|13 -6 -1 2 -1 2 -6 -2
with no|6 14 0 -3 -7 -10 -6 6
with one|7 8 -6 -11 3 9 -7 -2
with only|16 -2 -1 -4 -8 2 1 -3
with open|25 -4 -5 -1 -3 0 -5 -7
with or|13 0 0 -7 1 2 -8 -1
with other|-1 -8 4 2 -10 4 10 0
with price|23 -9 -1 -2 -8 -2 -5 4
with prompt|16 7 -4 -5 -6 -4 2 -7
with reason|-8 9 1 1 0 -1 -1 0
with reasons|11 -6 -3 -3 7 2 -3 -4
with reflection|-5 0 12 5 -4 -3 -2 -2
with respect|12 -2 -1 1 -8 3 -2 -2
with same|-7 -1 -1 0 -1 -1 4 9
with sample|15 -3 -1 -4 0 3 -5 -4
with search|-6 11 -5 1 1 -5 1 1
with severity|-1 4 -1 -4 11 -2 -3 -5
with sharp|9 -3 -7 -3 1 1 1 1
with sides|-8 9 3 -1 -1 2 -1 -1
with solutions|1 -1 -4 0 1 -1 -7 10
with someone|18 1 -3 -1 -5 -6 -4 0
with step|16 -13 0 8 7 -8 -6 -3
with tasks|13 -5 -3 -2 -1 -1 -3 2
with that|19 -10 -1 9 -2 -7 -6 -2
with the|2 -3 8 10 -6 -6 4 -9
with their|-6 12 -3 0 -6 8 2 -7
with them|15 -4 -8 4 -2 -3 0 -2
with these|12 -4 0 1 -1 1 -1 -8
with this|3 -3 7 -9 -1 15 -7 -4
with those|4 -3 1 -5 1 12 -6 -4
with three|7 15 1 1 -6 -7 -7 -2
with two|17 5 -11 1 5 -12 -6 0
with typos|-14 -1 1 -1 -1 -4 19 0
with units|-5 16 -1 -5 -2 0 -7 5
with up|19 -3 -6 2 -3 1 -6 -2
with user|-10 0 10 2 0 -1 -1 -1
with varying|-4 -1 -1 -4 -1 -5 12 4
with visible|-7 16 -3 -4 1 0 1 -4
with what|6 -13 13 1 -7 0 2 -1
with you|17 -5 -9 4 -4 3 -6 1
with your|10 -2 -3 4 2 -4 -6 -2
withdrawing|12 -4 -2 -1 -2 -1 0 -1
withdrew|15 -6 -5 -3 -1 -2 8 -6
withheld|3 2 14 -4 -2 0 -5 -8
within|-4 -9 9 2 13 -17 1 5
within <number>|6 -5 -3 -5 11 -3 -9 7
within an|2 -8 1 0 -5 0 8 1
within the|5 -9 -7 7 15 -7 -2 -2
without|5 8 6 -10 2 -7 -7 3
without a|13 4 6 -7 -3 -6 -9 2
without altering|17 2 -6 -1 -10 4 -3 -2
without being|-13 0 -9 -4 25 -4 9 -4
without its|-5 14 9 3 -6 -2 -1 -11
without leaving|-8 9 4 -3 -1 -1 0 -1
without losing|12 2 -5 -3 -3 -2 4 -5
without making|18 -4 -4 4 0 -6 3 -11
without notice|-1 8 -2 1 4 2 -2 -9
without paying|13 -8 -1 1 0 1 0 -6
without repeating|9 7 -4 -4 0 0 0 -8
without their|12 -5 8 2 -4 -5 -3 -4
without them|3 -5 0 1 -4 15 -1 -8
witness|7 7 -2 2 -8 4 -3 -7
wk|11 -4 1 0 -3 -2 -1 -3
wo|4 -5 0 -3 -2 11 -1 -5
wohnung etwa|14 -4 -1 -2 -2 -1 -1 -3
woman|1 6 2 -16 0 6 5 -5
woman <number>|0 3 -8 -5 0 7 6 -2
woman with|22 -5 -5 2 -5 -4 -6 0
women|18 -7 -10 0 2 3 -4 -3
won|6 1 2 -2 10 -5 -2 -10
wonder|-3 -10 16 6 -9 -1 0 2
wondering|10 -2 7 -1 -8 0 -4 -2
wondering if|16 -1 -4 -1 -8 0 -3 0
wooden|16 -4 -3 -4 0 -2 -1 -2
wool|19 14 -2 -8 -4 -5 -7 -6
word|8 -11 12 -3 -3 -1 12 -16
word <quotation>|20 -7 -2 -5 -3 -4 -2 4
word a|7 2 -6 0 -1 8 -7 -3
word and|-7 -6 11 -3 -2 7 1 -2
word as|-1 -2 9 0 2 2 -8 -2
word between|-11 -2 10 1 1 -1 0 1
word each|0 -5 -4 0 -1 -2 13 -1
word for|11 -8 11 9 -10 5 -13 -5
word is|21 0 -3 -2 -3 -2 -8 -2
word no|-4 -6 12 1 -4 3 10 -11
word or|13 -3 -5 0 -6 1 -2 1
word problem|-2 0 -4 -1 -4 -1 19 -7
word that|22 3 -8 1 -7 -4 -7 0
word to|4 -1 11 -1 -8 -7 12 -9
word with|10 7 -4 -2 0 -5 -1 -4
word words|12 -5 1 2 1 -1 -9 0
wording|-3 -1 5 -9 -8 0 2 15
wording <quotation>|20 1 -3 -2 -4 -6 -6 -1
wording and|-1 -5 5 -4 0 -6 -4 14
wordpress|21 -1 -7 0 3 -5 -6 -5
words|-3 4 0 -8 4 -7 0 10
words <number>|1 4 -11 17 -8 -3 -8 8
words <quotation>|5 -6 6 12 4 -2 -8 -10
words and|-5 11 -3 -3 0 5 -3 -3
words at|6 -9 2 0 7 0 -11 5
words do|7 -1 9 -1 -5 -1 -9 2
words end|12 -2 2 1 -8 -7 -8 11
words first|-15 9 2 -3 19 -2 -7 -3
words for|22 -4 2 -1 -6 3 -3 -15
words i|23 -11 -6 0 5 0 -9 -3
words if|15 5 -2 6 -5 -3 -4 -12
words in|7 10 12 1 -7 -10 -5 -7
words input|-8 13 -2 -2 -2 -1 3 -2
words is|13 -1 -1 1 -4 1 -10 1
words it|11 2 -3 -7 2 -4 0 0
words list|13 -3 -5 -2 -1 -1 -1 2
words mark|-1 -1 2 -2 0 2 -10 8
words mention|-1 0 -3 -3 -5 13 0 0
words my|16 -2 -1 -3 0 -1 -13 6
words never|9 -4 -4 -2 4 3 -9 2
words no|12 -3 3 -7 -3 3 1 -6
words notes|11 -4 -4 5 5 -7 -5 0
words of|-16 11 1 -4 0 -7 11 5
words on|6 1 -2 -1 -6 -5 -3 11
words one|23 5 -3 -5 6 -8 -5 -13
words same|13 3 -1 0 -2 -2 -8 -3
words so|-1 -7 -1 3 -1 1 -3 9
words the|11 -13 9 -5 -1 0 2 -3
words then|-1 -2 -6 -8 12 11 -1 -6
words what|3 0 -1 1 -11 11 0 -4
words with|2 1 -2 -3 -4 0 -3 11
work|-4 15 7 -3 -19 -3 3 3
work <number>|-7 17 -5 -3 3 -4 -1 0
work as|11 15 -6 -4 -4 -12 -2 2
work for|5 11 -2 1 0 0 -9 -7
work how|8 0 0 6 1 -3 -4 -8
work if|-4 13 -2 3 -2 -1 -4 -2
work in|-5 7 -7 -4 0 4 -8 13
work is|0 10 -3 -1 1 1 -9 -1
work it|-13 35 -9 -1 -2 -12 3 0
work on|8 -3 6 -7 5 -12 5 -2
work out|5 2 -10 4 8 3 1 -13
work please|9 9 -4 -2 -2 -2 -4 -6
work the|-9 15 -3 -2 -1 -6 0 6
work through|-7 11 -8 8 2 -3 -1 -3
work to|17 -8 -3 3 0 2 -7 -4
work with|5 -6 -6 2 5 5 -10 5
worked|8 18 -21 11 -11 1 -5 -2
worked example|-4 -3 -1 -6 1 -2 -4 19
worked on|15 -4 -1 -1 0 -3 -4 -1
worked solution|-3 1 -2 8 -2 17 -7 -11
worked solutions|-5 13 -2 -4 0 -2 1 0
worker|13 -5 4 -3 5 -3 -10 -1
workers|16 1 -10 7 3 -3 -8 -6
workers <number>|-2 16 2 -5 9 -8 -9 -4
workflow|24 -2 -3 -8 -4 -5 -7 5
working|3 16 4 -9 1 -3 -5 -7
working and|-7 13 -1 -1 -1 -1 1 -2
working days|12 -4 -2 0 6 -3 -4 -4
working directory|10 -5 0 0 -2 -4 0 0
working first|-12 30 -2 -4 -4 -3 -3 -2
working in|13 -14 -2 2 1 -1 -2 2
working this|10 -5 -6 1 -2 6 0 -4
working which|-12 13 -2 -2 2 -2 1 3
workings|1 27 -14 -2 -5 -4 1 -4
works|12 13 -7 0 -11 -7 3 -3
works <number>|-6 19 -1 -2 -1 -5 -3 -1
works in|15 0 0 -4 2 -4 -4 -4
works on|9 3 -6 -5 3 1 -3 -3
works with|14 -6 -4 -1 0 -1 0 -1
workshop|19 -4 1 -1 -5 -8 0 -3
workshop as|12 0 -1 0 -1 1 -7 -2
workshop asks|16 -1 -1 -3 -1 -3 -3 -4
workshop items|11 -5 -4 -2 1 1 -1 -1
world|14 1 -3 4 -9 1 1 -10
world class|12 -4 -1 1 -3 1 -7 0
worried|11 -2 -5 4 7 -8 0 -6
worries|-4 -6 9 0 -5 -5 12 -1
worry about|18 0 -1 1 -8 0 -2 -7
worse|-4 -2 -12 4 26 -12 -6 7
worse one|-6 0 -1 0 13 -5 0 0
worst|-13 -19 4 7 28 14 -11 -10
worth|9 1 -11 4 -6 -3 4 3
worth <number>|18 0 0 -18 0 0 0 0
would|-17 -13 -6 5 19 7 14 -8
would a|7 -9 -9 4 13 13 -6 -13
would accept|3 -2 -3 12 -2 0 -3 -6
would an|-6 11 -8 7 7 4 0 -14
would and|13 -6 -5 -5 -3 -7 12 1
would appear|2 -4 1 -7 -1 -3 -6 17
would ask|-11 2 -2 -2 -2 -5 24 -2
would be|8 -5 13 5 -5 -2 8 -21
would do|-5 5 -1 0 -2 8 4 -10
would fail|-9 20 3 -5 0 -1 -6 -2
would find|7 -8 -3 8 -4 4 -1 -2
would get|19 -5 1 -6 -4 7 -9 -3
would give|-12 1 0 11 -7 -1 7 2
would go|17 13 -6 -8 -5 -4 0 -7
would have|1 5 8 -1 -16 11 -19 11
would i|27 -11 -7 -7 -2 14 -7 -6
would include|12 1 -1 -1 0 -5 -5 0
would it|11 0 -8 -7 1 1 1 1
would lead|-7 -1 7 -2 -1 -4 11 -3
would like|6 6 13 5 12 -13 -17 -11
would make|-4 9 -10 -12 9 11 5 -9
would not|10 2 -3 8 -7 -5 -2 -3
would object|-6 -2 -1 -1 3 12 -4 -1
would one|1 -5 1 0 -2 -4 11 -3
would pass|-11 -1 -1 4 9 -1 -1 1
would prefer|2 3 -2 -5 10 -7 1 -4
would put|4 6 -8 7 -7 -10 8 -1
would read|-8 10 1 -3 6 -1 -6 1
would say|2 0 -4 -3 -6 -7 0 19
would she|-7 0 -1 -3 14 -3 1 -1
would sign|-3 -8 -10 17 7 0 -3 1
would still|-9 0 0 -4 -2 11 11 -6
would the|-2 -4 1 13 5 -6 2 -9
would understand|18 -3 -5 -5 6 -3 -6 -3
would ve|-8 -1 9 -2 -6 3 0 5
would want|-2 -9 -5 17 -2 -1 4 -4
would you|18 -6 -9 1 -8 0 5 -1
wouldn|8 -5 -4 -6 1 12 -6 0
wouldn t|8 -5 -4 -6 1 12 -6 0
wrap|14 -7 -3 -3 -1 6 -6 1
write|-18 17 10 -10 -5 -4 11 -1
write <number>|6 -12 5 -2 -1 7 11 -14
write <quotation>|9 13 -4 1 5 -6 -11 -6
write a|20 -15 1 -4 -4 5 -4 1
write again|-6 0 -1 11 -5 0 1 0
write alt|19 -3 -1 -2 -1 -3 -2 -6
write an|25 -2 -17 0 4 -10 1 -1
write answer|13 -4 12 -3 -4 -5 -5 -5
write anything|0 0 -6 -1 0 0 -3 10
write as|-8 -9 11 -3 -2 2 10 -1
write both|-8 6 9 6 -4 -8 0 0
write c|17 -1 -3 -7 -5 2 -3 0
write code|33 -7 -8 -5 -4 -7 -7 5
write descriptions|11 -4 -3 0 6 -1 -3 -5
write down|-10 17 6 3 -7 -3 -9 2
write explanations|19 -3 -5 -3 -1 -3 -1 -3
write first|-3 10 -8 -1 -4 -1 11 -4
write for|13 -10 4 -10 4 0 0 -1
write how|-6 15 -1 1 1 -3 -4 -3
write in|11 8 -3 1 -7 -3 -10 3
write instructions|3 -1 -7 -2 -2 0 11 -1
write it|4 -19 3 -5 1 6 -8 18
write like|-7 -1 10 0 -1 -1 -1 0
write lyrics|13 -2 -2 1 -3 -2 -2 -3
write me|17 -12 1 -3 -5 -5 5 3
write on|-1 13 -7 -7 -6 -1 7 3
write one|15 7 -6 -6 -2 -4 -11 7
write only|-4 -3 -2 13 -5 -3 7 -3
write out|8 13 2 -6 0 -11 -8 3
write permission|16 -11 -1 -4 -4 12 -1 -6
write plan|-6 19 0 -2 0 -7 -4 -1
write product|12 -5 0 -2 -1 -1 -1 -2
write python|24 -8 -2 -4 -6 4 -5 -3
write response|0 0 0 1 -3 -9 0 11
write seven|-9 -2 0 1 -1 0 14 -2
write short|10 3 -5 -1 -3 -1 -3 0
write skip|-2 -5 1 -3 7 -3 -5 11
write system|-2 1 -3 0 1 -4 16 -8
write that|1 13 4 1 1 -7 -7 -7
write the|-19 17 10 -23 -9 5 20 -1
write three|-4 8 -2 3 -9 2 12 -10
write to|14 -11 8 -4 -3 -1 0 -2
write two|11 8 -4 -7 -3 -1 1 -4
write unit|15 11 -12 -11 1 -4 0 -1
write what|-22 1 19 -14 -2 15 7 -3
write which|-9 6 -1 -3 2 0 6 -1
write_file|11 -5 1 -3 1 -3 -3 2
write_file run|11 -5 1 -3 1 -3 -3 2
writer|-1 -3 5 -4 -6 18 9 -19
writer for|-2 -7 5 -5 -2 3 9 0
writer of|-5 -6 10 11 -3 -3 -3 0
writers|-13 -6 -1 0 4 0 10 6
writes|11 -15 10 -2 -6 3 14 -15
writes in|3 -2 1 -3 -1 -2 10 -5
writes the|-4 -3 17 -6 3 -3 -1 -4
writing|4 14 -6 1 1 -7 -2 -5
writing a|12 5 -4 2 -3 -1 -9 -2
writing about|12 0 -1 -2 1 -2 -7 -1
writing an|9 -9 -2 -3 -2 0 2 6
writing assistant|7 -2 -1 -9 18 -6 -2 -6
writing prompts|16 -2 -1 2 -3 -3 -8 -1
written|-20 -9 -10 12 3 24 3 -3
written by|-11 2 -4 15 0 6 -8 1
written for|9 -1 -3 -3 0 -2 -6 6
written in|4 -11 -11 -4 9 -4 7 9
written it|-2 2 -8 8 1 6 -6 1
wrong|0 -7 -7 3 5 28 -16 -6
wrong <number>|-9 -4 4 16 -7 10 0 -10
wrong about|-2 -9 -5 2 -3 9 10 -2
wrong account|18 -4 -3 0 -4 -4 -2 0
wrong and|4 0 -1 10 -2 -4 -6 -1
wrong answer|-6 -5 0 10 -10 9 7 -5
wrong at|16 -6 1 1 0 -4 -5 -2
wrong but|9 6 -3 -1 -1 -10 0 0
wrong fact|-6 -4 -1 10 -2 4 -1 -1
wrong guess|-7 -8 11 9 -3 -8 3 2
wrong i|14 -8 9 1 -10 4 -3 -7
wrong in|0 -3 -2 -3 0 16 -4 -5
wrong it|25 -9 -7 -11 6 -4 2 -1
wrong ones|-7 14 -3 1 -3 -7 2 2
wrong result|-3 -5 12 9 -3 -4 1 -8
wrong so|-11 14 2 2 -1 -3 1 -3
wrong then|1 17 -1 -1 -6 -1 -4 -5
wrong turns|0 -5 12 -1 -2 -4 0 0
wrong ways|-6 4 -1 10 -2 -2 -1 -1
wrong with|17 0 -9 -17 2 13 -6 0
wrongly|-6 -3 0 -2 -3 6 10 -1
wrote|3 -8 11 8 -4 0 -8 -3
wrote <quotation>|-1 8 2 -6 -10 3 3 1
wrote in|11 -8 1 -5 -5 -2 -3 11
wrote it|-5 -5 -1 -6 14 5 -1 -2
wrote that|-1 -2 9 2 1 -9 -1 1
wrote the|12 -4 -6 2 -9 12 -2 -6
www|11 -3 1 5 -3 -2 -5 -5
wörter|-7 -7 6 7 -4 -8 8 5
würde|-13 -4 -6 -1 12 0 16 -2
württemberg|-6 -3 7 -3 -3 2 10 -4
x|-3 -10 1 6 10 6 -16 6
x <number>|6 7 -13 13 -6 15 4 -26
x <quotation>|0 -5 -2 -4 20 -3 3 -9
x and|0 12 -2 -8 11 2 -8 -7
x dx|15 -1 -1 5 -11 -2 -5 1
x from|-5 16 -4 -2 -1 -2 -1 -2
x is|-2 9 6 -7 3 -9 -6 5
x ln|13 -5 -1 6 -4 -4 -4 -1
x log|20 -12 3 -3 -10 0 -1 4
x post|12 4 1 -4 1 0 -6 -8
x sin|11 3 -7 -6 -1 -1 4 -2
x t|20 -14 -1 -4 12 -14 -3 2
x x|11 -6 -1 9 2 -8 -1 -6
x y|-4 4 10 0 3 5 -5 -14
xlookup|4 -3 2 -1 2 10 -4 -10
xr|11 -4 1 1 -3 -2 -1 -3
xs|1 12 0 -5 1 -10 6 -4
xs <number>|-4 12 1 -1 -1 -6 2 -1
xs i|-6 -6 1 0 4 -4 11 0
xs len|2 12 1 -3 1 -4 -10 1
xs n|-6 -6 1 0 4 -4 11 0
xs return|2 13 2 -4 1 -4 -11 0
xx|0 -1 -1 9 -1 -1 -8 4
y|-17 -9 6 -3 13 -2 3 9
y <number>|5 4 13 9 -17 2 -2 -14
y <quotation>|-1 1 12 0 13 -8 -10 -7
y al|-7 8 -5 -5 -1 11 2 -2
y añade|-6 -3 -2 -3 20 -2 -3 -2
y compris|-6 5 17 -1 -2 -7 -1 -5
y estable|9 0 0 -1 -6 5 0 -8
y la|5 -6 8 7 6 -10 2 -12
y luego|-5 4 0 -1 12 -1 -4 -6
y modelo|-5 -1 -1 -1 11 -1 -1 -2
y n|14 -7 -2 26 0 -8 -12 -10
y por|-9 21 -4 -2 -1 0 -3 -1
y qué|18 12 -8 -10 7 -2 -7 -9
y return|-1 -10 -5 6 6 -3 8 -2
y vago|7 -2 0 0 0 -1 7 -10
y x|4 -2 -1 -9 9 -9 7 2
y_l|-9 -2 1 1 18 0 -9 0
y_w|-9 -2 1 1 18 0 -9 0
y_w and|-2 -2 -1 -2 14 -1 -6 -1
y_w y_l|-6 -1 -1 -1 12 -1 0 -1
ya|-6 -10 -6 -6 7 -4 13 12
yaml|15 7 -11 19 -3 -13 -5 -9
yaml for|11 -1 1 -1 -1 0 -7 -2
yaml with|11 5 -3 -5 -1 -1 -2 -4
yard|16 -6 1 -2 -4 0 0 -4
year|8 2 -3 -15 -6 -6 3 16
year <number>|13 5 -1 0 -6 5 1 -17
year and|18 -11 9 -4 -2 -2 -4 -4
year did|10 2 -5 -3 4 -5 0 -3
year he|10 -9 0 0 0 -1 -1 0
year how|10 1 0 0 -5 -2 -4 -1
year if|0 -3 -2 -6 1 0 0 11
year in|1 -4 1 9 -4 11 -8 -6
year it|15 -8 0 -4 -1 0 -1 0
year law|10 -10 1 0 0 1 -1 -2
year olds|21 -10 2 -7 2 -2 -3 -3
year what|12 -7 -4 -4 1 1 1 -1
yearly|-7 14 -2 -1 -5 -4 1 3
years <number>|-11 -5 11 -1 0 12 -4 -4
years ago|8 -7 -4 1 1 -3 -4 8
years experience|12 -5 -3 -4 -2 11 -6 -2
years of|20 -1 -5 -2 -1 3 -11 -3
years old|8 8 -8 -5 -6 -2 2 2
years the|13 -6 0 -5 -1 2 -5 1
yeast|10 -6 -2 -3 -7 2 -2 8
yellow|13 -8 5 0 -5 -6 6 -6
yellow leaves|-4 -6 11 -2 -4 -4 8 1
yes|-2 1 -7 30 4 -9 -17 0
yes <number>|12 -4 -8 9 -7 -4 -5 7
yes if|-2 -2 -3 6 11 -4 0 -5
yes no|4 6 -3 19 0 -15 -5 -8
yes or|18 16 -4 -10 1 -7 -13 -1
yesterday|34 -3 -9 3 -9 -1 -8 -6
yesterday and|-13 1 2 11 -7 2 -1 5
yesterday s|14 -1 -4 -2 -1 -3 -2 -2
yet|6 1 15 -2 -15 -1 6 -9
yield|7 -6 -9 13 4 3 -4 -8
yo|11 -9 -3 -3 -2 -5 -6 16
yoga|15 -3 -3 -1 -6 -3 -2 3
york|13 -1 -3 0 -2 -1 0 -7
you|-4 9 7 6 0 -3 -4 -11
you <number>|22 0 -3 0 -12 0 0 -6
you a|11 -5 -2 7 -11 -1 7 -5
you accept|15 -1 -1 -4 -4 -6 0 0
you act|12 1 -7 -6 3 1 -2 -2
you add|12 0 -2 0 -1 -4 -5 0
you and|-1 5 -3 9 4 -9 -4 -2
you answer|12 -2 6 -2 -6 -9 11 -9
you are|4 8 1 4 -6 -9 4 -6
you as|18 -5 -4 -4 0 -2 -3 -1
you ask|20 -3 -1 -1 1 -3 -12 -1
you assumed|0 -12 13 2 3 -10 0 5
you balance|13 -8 -3 -2 0 -1 0 0
you be|-13 0 -5 10 11 1 -2 -3
you believe|-1 -8 7 -3 -1 9 -1 -1
you buy|2 -4 -4 6 -5 -4 -2 11
you can|20 -12 -4 -1 -2 14 -12 -3
you changed|23 0 -2 -7 -4 -1 -3 -6
you check|20 5 -2 -9 -4 -7 0 -3
you choose|6 13 -1 -4 -12 5 -6 -1
you chose|-5 18 -3 -3 -2 -6 -1 2
you come|14 -3 0 1 1 1 -12 -1
you compare|14 3 1 3 -5 -7 -6 -2
you complete|12 -8 -1 1 -3 2 -4 1
you considered|-3 8 10 -5 -2 -3 -2 -2
you convert|15 -5 0 1 0 -1 1 -11
you cook|16 9 -7 -4 -5 -1 -3 -6
you could|9 -4 -10 8 14 -5 1 -14
you create|11 -5 9 -3 -11 4 -8 3
you d|5 -11 11 6 11 2 -14 -10
you describe|17 -5 -2 0 -4 -6 0 0
you did|-10 8 13 -8 3 -3 -4 1
you do|6 22 -4 -13 -11 -8 0 8
you don|7 0 -2 -1 -14 4 5 0
you edit|12 -8 -3 1 1 1 -4 0
you ever|6 -6 -10 2 -4 -1 11 0
you expand|12 -5 0 0 0 0 -7 0
you explain|9 3 -7 -6 -5 4 -2 6
you feel|17 -2 -2 -1 -1 -3 -3 -4
you find|2 14 0 -10 2 -7 3 -4
you get|5 -3 -8 1 9 18 -12 -10
you go|10 11 -8 -2 -5 -5 0 0
you got|12 13 4 -12 -1 -16 7 -7
you had|-9 -3 6 -7 17 0 -1 -3
you hate|13 -6 -1 -3 -3 5 -4 -2
you have|6 15 -1 -14 -7 5 5 -10
you help|9 12 6 -3 -15 -5 -1 -3
you hold|-7 12 1 1 -5 14 -9 -8
you just|-3 -5 13 -1 0 -5 -1 2
you keep|4 2 10 3 -1 -7 -3 -8
you know|-1 4 11 7 -3 -6 0 -11
you left|-5 21 -2 -2 0 -6 -2 -3
you like|10 -10 -4 9 -1 -2 -5 3
you list|12 -4 -2 -2 2 -1 -5 -1
you ll|8 -9 -8 13 2 1 2 -8
you look|-6 17 -7 -14 1 3 6 -1
you looked|-3 19 0 -4 -11 -4 1 1
you made|14 4 -11 -8 -4 -3 7 1
you make|10 2 3 -5 9 -8 -17 6
you might|10 -1 -5 0 -4 5 -5 -1
you must|9 -6 -2 -8 0 7 10 -9
you name|8 11 -2 -2 -2 -3 -3 -7
you need|5 4 -10 -6 1 -6 3 8
you never|2 -10 0 0 6 -1 -1 3
you note|18 -2 -5 -3 -4 0 -3 0
you noticed|-6 6 9 -1 -3 -8 -2 4
you only|10 -4 -4 1 -4 11 -4 -5
you operate|30 -8 -7 1 -5 -8 -3 -1
you pick|15 -2 -1 0 3 -7 -6 -2
you plan|18 -6 8 1 -4 -10 -4 -3
you play|3 -7 12 -4 -11 1 9 -3
you please|-7 16 -2 1 4 1 -5 -8
you prefer|27 -6 -4 -5 -9 -6 -2 4
you re|14 -5 -9 3 -1 -3 8 -7
you reach|-1 15 -5 -2 -1 -4 -1 0
you read|9 -3 13 -8 1 -3 -3 -5
you recommend|16 -2 -2 -3 -1 -4 0 -3
you reply|9 6 13 1 -4 -4 -11 -10
you return|-10 10 -3 18 11 -12 -11 -2
you review|13 -5 0 2 -2 -2 -10 5
you revise|13 -1 0 -4 -2 -3 -4 0
you run|7 -12 -2 -3 4 2 6 -1
you said|11 -6 2 3 -11 0 -1 1
you see|1 -6 -15 -4 13 18 -4 -3
you sent|-5 -3 0 0 14 -4 -1 -1
you separate|12 3 -7 -1 0 -6 2 -4
you shall|-6 -6 -1 5 11 -1 0 -2
you should|8 -2 -7 10 -7 -6 -1 6
you simplify|11 2 -4 -6 0 -3 5 -4
you sit|12 -4 -5 1 6 1 -10 -1
you sort|11 -2 -6 -1 13 -2 -8 -4
you speak|13 -7 -2 -1 -1 -1 -4 3
you specialize|9 6 -4 -7 -1 -5 1 1
you suggest|19 -4 -2 -5 -6 2 -4 0
you support|12 -1 0 -1 0 0 -5 -5
you sure|-1 -3 -1 9 -2 -6 -8 12
you take|6 16 -2 -4 -6 -3 -8 1
you think|2 -2 19 -18 9 2 -2 -10
you thought|-3 4 23 0 -8 -7 -1 -7
you throw|-10 10 -1 4 -1 -1 -2 1
you to|2 0 -13 -7 4 6 6 2
you today|23 -8 -4 -4 0 -3 -2 -2
you took|-5 8 0 9 -1 -9 -2 0
you trace|21 -7 -5 -3 -4 -5 8 -5
you translate|24 -11 -1 -1 0 -2 -1 -9
you tried|-10 15 -5 -2 1 -6 3 4
you trust|-4 11 -1 7 0 -8 -5 0
you try|-8 14 -2 -2 0 -3 1 1
you turn|20 5 -7 -5 -1 2 -2 -12
you understand|17 -5 -4 -2 0 1 -3 -3
you use|11 5 -11 1 -8 4 -2 1
you used|8 -10 19 -5 -5 -3 -3 -1
you ve|6 -5 -6 -3 -3 0 11 0
you want|3 1 -8 -13 2 5 18 -8
you weigh|-4 -2 13 1 1 -8 -3 1
you were|-11 9 11 1 -14 16 -3 -11
you will|0 17 -4 4 8 -9 -6 -10
you work|4 1 -4 4 0 2 -12 5
you would|-4 -2 -3 -8 16 13 -6 -6
you write|16 11 -9 -10 -12 0 5 -2
you wrote|-8 -4 13 -1 0 3 -2 -1
you you|13 -2 -2 -1 -2 -2 -3 -1
young|16 -5 -2 -2 -2 -1 -5 0
your|-13 5 20 -10 12 4 -5 -11
your answer|5 0 18 0 -10 -9 -7 2
your chain|-9 6 14 0 -7 2 0 -6
your choice|-7 -2 1 -1 10 2 -2 -1
your concealed|-1 0 13 0 -4 -2 -6 -1
your current|5 -5 -1 0 -3 -5 10 0
your decision|-1 10 -3 0 -6 0 -1 2
your exchange|9 1 -10 -1 -3 8 -4 1
your final|-15 13 -1 0 3 3 -2 0
your first|2 20 0 -5 -4 -5 -3 -4
your goal|6 -7 -3 -7 8 15 -11 -1
your head|-10 11 12 3 -3 -6 -5 -2
your hidden|-2 -4 14 1 -3 -2 -2 -2
your last|18 9 -5 0 -8 -4 -8 -2
your mind|-13 -1 10 -2 18 -3 -8 -1
your mission|13 -6 1 1 -6 -1 -1 -2
your name|10 -5 -1 -5 6 1 -2 -3
your new|22 -4 -2 -1 -2 -4 -8 0
your notes|-2 3 12 -4 1 -2 -3 -6
your output|-5 15 -1 1 -2 -5 3 -6
your own|3 -4 -10 -5 7 17 -8 1
your previous|-10 0 -1 -2 1 14 -1 -2
your private|-9 -3 23 -2 -1 -1 -2 -4
your process|10 -2 -1 0 -1 -6 0 0
your reasoning|17 3 2 -11 -1 -9 -2 0
your recommendation|13 -3 -4 -3 -2 -1 3 -2
your reply|0 17 7 1 -10 -4 -6 -4
your response|1 11 -1 -1 -4 -3 -5 1
your responses|11 -2 0 2 -1 0 -6 -4
your role|12 -1 -5 -3 4 -3 -3 0
your sentences|6 10 -7 -5 -4 1 5 -4
your shoulder|-3 -1 6 -4 -2 11 -6 -2
your silent|-1 -6 15 -3 -1 -4 0 -1
your solution|5 13 -10 1 -4 -2 -1 -3
your task|-3 -4 -1 3 0 -7 1 11
your tasks|13 0 0 -4 -5 -4 0 0
your text|-3 13 0 0 -4 -6 -1 0
your thinking|-1 -5 16 1 -3 -2 -3 -4
your thoughts|17 -8 9 -1 -6 -3 -5 -3
your work|10 8 2 -3 -2 -5 -2 -9
your working|14 7 -5 4 -7 -6 -6 -1
yourself|-14 3 22 -6 -1 -4 9 -9
yourself about|-4 -7 11 -2 0 1 0 1
yourself goes|-2 -5 13 -2 -2 0 0 -2
youth|9 -10 -6 -2 -4 3 8 3
youtube|11 1 0 -2 -2 0 -4 -4
z|14 4 12 -16 7 4 -15 -9
zeig|9 -8 14 0 1 -2 -6 -8
zeile|-14 9 -10 14 -12 -8 7 13
zero|-10 7 9 9 -4 -3 -5 -2
zero and|-1 13 1 -5 0 -3 -2 -2
zeros|11 12 -4 -2 -4 -8 4 -9
zh|-1 -12 11 3 3 -10 1 4
ziel|13 -3 -2 -2 -2 -1 -2 -2
zip|13 -3 2 -6 1 -3 -2 -3
zitiere|-7 -1 -1 -1 -1 16 -5 -2
zn|-6 13 -5 2 -3 -1 0 1
zone|8 -10 3 -1 8 -1 -8 1
zu|13 1 -10 -8 -1 9 4 -8
zu lassen|-2 -5 -4 -3 12 -9 11 0
zuerst|-1 15 -9 -3 -4 10 -4 -5
zum|3 2 -3 3 -3 -13 -1 11
zur|-5 -9 17 -6 15 -5 -4 -4
zusammen|20 -5 0 1 -4 -5 -2 -6
zwei|21 14 -8 -1 -2 -6 -6 -13
zwischen|-11 -8 22 17 -6 -4 -2 -9
~”。|-20 -7 -8 11 14 5 -6 11
~”的|1 18 -4 -2 -4 -4 -3 -3
~…”|-8 -1 -2 -2 -2 -2 7 9
~……|-1 -3 -4 -6 -6 -3 19 4
~、「|12 -2 0 -2 -1 -4 0 -3
~、あ|5 11 -4 -3 -3 -2 -4 -1
~、そ|-11 19 -4 7 8 -1 -13 -5
~、内|11 4 -3 -5 -4 -3 1 1
~、反|-6 13 -1 -1 -2 -1 -1 -1
~、口|-1 -6 -5 -8 -5 26 9 -9
~、地|10 -4 -1 -6 -3 -1 -5 9
~、完|-2 0 0 12 -4 0 0 -5
~、带|-6 -1 -4 -1 -1 -2 15 0
~、必|-1 -6 11 -3 -3 -6 -2 11
~、技|-5 -1 -1 -1 -1 -1 -1 11
~、指|-4 -7 -4 14 12 -3 -7 0
~、最|-4 12 -7 12 -8 -5 -5 5
~、次|-3 10 0 -9 -3 7 0 -2
~、种|-4 -1 -1 -1 -1 -1 11 -1
~、結|-2 14 -7 -3 -6 -5 2 7
~、表|-2 0 0 12 -4 0 0 -5
~、読|-4 -6 15 11 -4 -2 -8 -2
~。”|-7 -4 -6 -4 14 11 3 -5
~。「|-2 -2 5 -6 12 0 -4 -2
~。そ|-5 -2 -1 -1 -1 -1 11 -1
~。フ|21 -1 1 -4 -6 -3 -1 -6
~。一|-5 -1 -1 -1 -1 -1 -1 11
~。三|2 13 -1 -6 0 -1 0 -7
~。你|15 0 -5 0 -2 0 -6 -2
~。契|10 5 -1 -1 -1 -1 -6 -5
~。总|15 -1 -1 -5 -1 -1 -4 -1
~。把|3 14 -4 -2 -4 -4 -2 -2
~。最|-4 11 -4 -5 6 -1 1 -4
~。每|-8 3 -5 10 -4 -4 -4 11
~。请|-9 10 -3 -2 -2 3 6 -2
~》的|14 -2 -2 -3 -2 -1 -3 -1
~「判|-4 -5 -2 12 7 -2 -2 -5
~」「|0 -8 -9 14 8 -4 -2 -1
~」と|20 -4 -2 -4 -2 -3 -4 -2
~」に|14 -4 -2 -1 -1 -4 0 -2
~」を|24 -4 -4 -2 -3 -3 -3 -6
~】【|-5 18 -2 -5 -1 -1 0 -4
~あな|4 9 -5 -4 -8 -1 7 -2
~あり|22 -7 -4 -5 -4 -3 -6 7
~ある|4 3 -6 0 -8 11 -13 9
~い、|-7 -2 4 10 -2 -1 -1 -1
~いい|16 -1 -1 -2 -10 -1 -1 -1
~いこ|-1 14 -1 -3 8 -1 -10 -6
~いた|7 -10 15 -6 7 -2 -5 -5
~いて|-1 8 -6 1 5 -5 5 -8
~いで|27 -5 -2 -1 -12 -2 -4 -1
~いの|14 4 -3 -4 -3 -4 -1 -3
~いま|5 2 2 -4 8 -12 -16 15
~いる|-7 9 6 5 0 -3 -2 -8
~いを|-2 7 -1 -1 -4 10 -5 -4
~い合|12 3 -3 -4 -5 0 0 -4
~う。|26 -4 -4 -3 -4 -6 -2 -4
~うち|-6 -2 0 -1 12 0 -1 -1
~うで|-6 -1 -1 13 -2 -1 -2 0
~うな|-4 -3 -2 -2 -4 0 21 -6
~うに|-8 4 -2 -5 6 -1 8 -2
~えて|-13 2 0 5 2 -1 -2 7
~える|14 -3 14 -4 -5 -2 -9 -4
~えを|0 12 3 -3 -7 -4 5 -5
~おす|19 -5 -2 -3 -2 -4 -2 -1
~か、|3 -5 0 -5 -1 11 -2 -1
~か。|-3 0 -3 -5 20 -2 -1 -5
~かっ|-9 10 8 -1 3 -3 -4 -3
~から|4 10 -11 3 -10 5 -5 4
~がい|16 -1 -2 -1 -8 -1 -1 -2
~がわ|21 7 -5 -10 -2 -4 -2 -5
~き、|6 13 -5 -3 -3 -2 -2 -4
~きの|2 -3 13 -3 -3 -3 -3 -1
~き出|6 10 2 -3 -3 -4 -6 -3
~き換|-5 0 -3 -1 -2 -4 -4 19
~くだ|-11 4 -3 1 3 -1 4 3
~くと|19 -4 -3 -2 -3 -1 -3 -3
~くな|0 -5 2 -5 -2 11 -1 0
~け、|-3 -3 -1 -6 -4 11 -5 11
~けた|-9 -2 -1 0 9 -2 7 -1
~けて|8 5 -1 4 0 1 -9 -8
~ける|2 -3 -4 -4 12 0 -2 -1
~けれ|-6 -1 -1 13 -2 -1 -2 0
~こと|-2 13 3 -4 1 -7 7 -12
~この|4 -3 3 -2 -12 11 3 -5
~これ|8 -3 -3 -4 -5 -6 11 1
~ござ|-6 -7 8 -5 12 -3 -3 4
~させ|7 -2 -8 -6 -3 -3 6 10
~され|7 -7 -2 0 -3 -5 -6 16
~ざい|-6 -7 8 -5 12 -3 -3 4
~し、|-3 10 -13 -15 10 13 -7 4
~しい|-8 0 -3 -8 1 10 10 -2
~しく|-5 -12 0 -3 1 10 9 -1
~した|12 -10 -2 -10 6 6 -5 3
~して|-3 -12 8 9 -4 4 -4 2
~しま|11 -2 -3 -4 -4 4 -1 -1
~しょ|-4 -1 0 -4 12 -2 0 -1
~し訳|-6 -1 11 -1 -1 -1 -1 -1
~し込|7 -5 -4 -2 -2 -2 11 -3
~す。|9 -2 -1 -10 2 -11 5 8
~すか|14 -3 -4 -9 9 -6 1 -3
~すす|19 -5 -2 -3 -2 -4 -2 -1
~すの|-8 -3 8 8 0 1 -2 -4
~すめ|19 -5 -2 -3 -2 -4 -2 -1
~する|8 6 3 6 -6 -2 -10 -5
~せよ|-3 10 1 -8 -4 7 0 -4
~せん|6 -3 12 2 0 -4 -1 -11
~そう|-6 -10 -6 9 6 -1 18 -10
~その|-9 7 4 -8 -9 -4 14 5
~それ|-6 15 -8 -9 8 -4 5 -2
~ぞれ|-5 12 -4 -5 -4 -1 7 -1
~たい|15 9 -5 -1 -8 -4 -3 -3
~たか|-9 -5 -1 -5 6 10 7 -2
~たが|3 -4 -4 -4 -3 11 -4 6
~たは|1 9 -1 -3 -8 -1 7 -3
~ため|-5 -5 14 0 5 1 -7 -3
~たら|-9 14 -5 -4 7 8 -7 -4
~だけ|-5 2 -17 -5 15 -4 9 4
~ちゃ|24 -6 -5 -4 -5 3 -6 -1
~ちら|-4 -4 0 -5 18 0 -1 -4
~った|3 9 4 -5 -2 7 -11 -5
~っち|13 -4 -2 -1 -1 -1 -2 -2
~って|19 1 9 -9 -11 -2 6 -12
~っと|4 -10 -2 -2 1 -1 11 -1
~つき|2 12 -2 -3 -2 0 -1 -5
~つけ|0 -3 -3 13 -2 -1 -2 -2
~つの|3 -6 -3 -4 20 -1 -5 -4
~て、|-8 8 -9 -4 -8 11 -6 16
~て。|17 -3 13 -5 -4 -6 -7 -4
~てい|11 -3 11 9 -9 -2 -7 -10
~てか|-1 14 -5 -4 -5 8 -3 -3
~てく|-10 1 -2 1 3 -1 6 3
~ては|3 10 -4 -1 -6 -1 -1 0
~ても|5 -6 -5 -4 -2 1 14 -4
~て書|-2 10 10 -5 -4 -4 -3 -2
~で、|-2 -9 -1 -8 -4 21 -6 9
~で。|1 8 9 -13 -7 -11 0 14
~であ|-8 5 0 0 -1 3 -8 10
~でき|2 5 -6 -3 -5 -5 10 0
~でし|-4 -1 0 -4 12 -2 0 -1
~です|2 1 -14 -8 8 0 6 6
~でな|11 -4 5 15 -8 -6 -7 -7
~でに|-3 -7 10 0 -4 -1 7 -3
~でも|7 12 7 -5 -6 -6 -7 -2
~と、|-3 13 0 2 -5 -1 -5 -1
~と。|-10 11 4 0 4 -3 2 -9
~と「|17 -2 -2 -3 -2 -3 -3 -2
~とし|-8 -4 3 9 3 -5 -5 7
~とを|-2 -1 11 -4 -7 -4 12 -5
~どう|14 -3 -1 -2 -4 -1 -1 -2
~どこ|0 1 0 -6 -1 11 -4 -1
~どち|-4 -4 0 -5 18 0 -1 -4
~ない|2 5 -7 4 0 -6 -11 13
~なか|-10 -1 11 -2 6 -2 -1 -1
~なけ|-6 -1 -1 13 -2 -1 -2 0
~なぜ|22 8 6 -5 -9 -8 -4 -11
~なた|4 9 -5 -4 -8 -1 7 -2
~なっ|4 -3 6 -8 -2 12 -6 -4
~なり|20 -5 -5 0 -2 -3 -3 -3
~な質|-7 5 -2 -2 -2 -2 13 -4
~に、|6 9 14 -4 -7 -6 -6 -6
~に。|0 10 -6 -6 -7 -3 7 6
~に「|2 13 -3 -3 -4 -2 1 -3
~にな|12 1 6 -4 -2 -4 -3 -5
~には|10 -3 -5 14 -4 -1 -6 -5
~に二|-1 -1 -2 -6 0 12 -1 -2
~に書|-7 -3 11 -2 -2 3 -7 7
~に直|6 -7 -4 -2 -1 -4 -2 14
~に考|-3 -4 15 -2 -3 -1 -1 0
~の。|-6 -1 0 -1 -1 -1 11 -1
~のう|-6 -2 0 -1 12 0 -1 -1
~ので|2 -8 1 9 1 -3 -15 14
~のは|-5 -2 0 -8 11 5 0 0
~のま|4 -3 14 -6 -7 -4 -8 10
~のみ|-7 -1 -2 15 -1 0 1 -5
~のや|-4 11 -4 -4 -4 -3 0 7
~の中|-5 9 10 -2 -3 -1 -6 -2
~の人|3 -6 -5 -4 -6 -3 19 2
~の名|17 -6 -3 1 1 1 -5 -5
~の回|-6 7 -8 3 -6 1 6 3
~の応|-8 11 -3 6 -5 11 -6 -7
~の検|0 7 14 -5 0 -3 -6 -6
~の返|-6 -11 19 -4 11 6 -7 -9
~の順|-1 16 -10 -4 15 -4 -6 -6
~は不|-12 -1 -1 -3 -1 5 17 -4
~ひと|16 -3 -2 -5 -1 -1 -2 -3
~への|-5 12 -5 -1 12 -4 -8 -1
~べ、|-4 4 -1 -3 13 -2 -5 -2
~べて|2 13 -7 -7 -5 -2 -2 7
~ほう|0 -3 -1 0 13 -2 -4 -3
~まし|12 -8 -5 -5 10 -6 -3 5
~ます|12 -2 -15 6 2 -8 -5 11
~まず|12 0 0 -3 -6 -1 -1 -1
~ませ|6 -3 12 2 0 -4 -1 -11
~まで|-10 0 12 -6 -7 -3 13 2
~まと|14 -2 -5 -3 -1 -7 -7 12
~まま|2 -4 12 -7 -4 -4 -5 9
~み、|-7 7 8 -7 -5 -1 8 -3
~み。|-7 -1 -2 15 -1 0 1 -5
~め、|-12 3 -6 -2 9 -3 14 -1
~めて|-11 5 4 -5 3 -3 8 -1
~めな|-2 11 0 -6 8 -2 -3 -5
~めの|19 -5 -2 -3 -2 -4 -2 -1
~める|2 14 -4 -3 -4 4 -7 -2
~もう|11 6 -4 -5 5 -3 -6 -3
~もそ|-7 10 -1 -2 7 -1 -4 -3
~もっ|4 -10 -2 -2 1 -1 11 -1
~もの|-6 -1 0 -1 -1 -1 11 -1
~もり|-3 10 0 -9 -3 7 0 -2
~やり|-6 10 5 -5 -5 -3 -3 7
~ょう|-4 -1 0 -4 12 -2 0 -1
~よ。|-7 0 -4 7 13 1 -5 -5
~よい|8 -3 12 -3 -3 -3 -3 -3
~よう|-2 5 -2 -4 -4 -1 12 -3
~らい|13 -4 6 -3 -4 -3 -4 0
~らし|13 -4 -1 -2 -2 -1 -2 -1
~ら次|-6 10 -3 0 -4 9 -1 -4
~り、|2 11 -3 -2 -3 1 -1 -5
~りが|3 -7 -5 14 -5 -4 -1 6
~りで|-3 10 1 -8 -4 7 0 -4
~りな|-8 -2 -2 9 11 -3 -2 -3
~りま|12 -6 -4 12 -5 0 -7 -2
~りを|-5 -1 -1 -1 -1 1 -1 10
~り直|-5 -7 8 -3 -1 -5 -1 13
~るか|27 -5 0 0 -5 -1 -10 -6
~るこ|-10 7 9 5 -10 -6 13 -8
~るの|-7 -4 -1 -4 10 8 -1 -2
~るも|-6 -1 0 -1 -1 -1 11 -1
~るよ|-4 4 -2 -4 -4 -1 11 -1
~れか|-4 -5 -2 12 7 -2 -2 -5
~れぞ|-5 12 -4 -5 -4 -1 7 -1
~れた|-10 -2 -8 -9 6 7 7 9
~れば|-4 -3 -2 13 -3 0 -2 0
~れる|11 3 -3 -3 -3 -1 -4 0
~わか|21 7 -5 -10 -2 -4 -2 -5
~を、|-3 -10 17 -8 -5 -3 6 6
~をつ|0 -2 -3 13 -2 -1 -2 -2
~をも|20 -2 -3 0 -3 0 -6 -6
~を一|-8 7 -5 -6 10 -1 4 -1
~を三|-6 6 -8 -3 5 -6 13 -2
~を変|11 -2 -4 1 -5 -3 -8 10
~を教|6 -2 -4 11 -3 0 -2 -6
~を書|-5 8 -2 -6 -15 4 14 1
~を考|23 -4 -5 -3 -3 0 -4 -4
~を選|-2 8 14 -4 -2 -4 -5 -5
~ん。|12 -3 4 7 -3 -1 -7 -9
~んだ|7 16 14 -8 -10 -9 -2 -7
~んで|6 13 -3 -2 -4 -6 2 -5
~ァイ|13 7 -5 -2 -7 -3 -2 -1
~イト|15 -4 -1 -1 -3 -3 -2 -2
~イル|13 7 -5 -2 -7 -3 -2 -1
~コー|5 13 -3 -3 -2 -5 1 -6
~スタ|3 -5 -4 -3 16 -2 -2 -2
~スト|28 -7 0 -4 -5 -2 -3 -6
~タン|3 -5 -4 -3 16 -2 -2 -2
~ター|17 -6 0 -3 0 1 -6 -3
~ット|-4 -4 -4 -4 -1 12 0 6
~テス|24 -5 -1 -4 -4 -2 -4 -5
~デル|-7 -3 -2 12 -2 -2 -4 7
~トで|10 12 -6 -2 -6 -3 2 -7
~トを|16 -1 -1 -4 -2 -1 -2 -5
~ファ|13 7 -5 -2 -7 -3 -2 -1
~モデ|-7 -3 -2 12 -2 -2 -4 7
~ルに|5 -2 -4 -4 -4 -3 -1 12
~ータ|2 -5 -4 -7 11 -1 2 2
~ード|15 15 -2 -5 -4 -6 -2 -11
~一个|10 12 3 -9 5 1 -15 -8
~一人|-5 -4 14 -5 -3 -4 1 6
~一件|-5 11 -7 -6 -5 -6 11 8
~一句|-12 9 -3 -3 8 -5 9 -3
~一步|-22 17 -5 11 -4 7 -1 -2
~一点|22 -2 -2 -3 -5 -2 -4 -5
~一种|-5 19 1 -5 -3 0 0 -6
~一答|-3 -4 -4 -3 -5 -4 11 10
~一致|-6 -3 2 12 11 -4 -6 -6
~一般|-7 1 -3 -1 0 -5 18 -2
~一行|1 0 -7 4 1 -2 -10 12
~一问|-5 -1 -1 -1 -3 -1 -1 13
~丁寧|-9 8 0 -2 6 0 2 -6
~万。|27 -7 -8 8 -2 -4 -10 -4
~丈夫|13 -4 -5 -2 -4 10 -4 -5
~三个|0 12 -6 -6 8 -6 4 -6
~三十|15 -2 -7 -3 -7 -4 7 1
~上的|13 -2 -2 -3 -2 -2 -1 -2
~上答|-2 -1 -4 -3 0 -3 16 -2
~下の|0 -4 0 17 -5 -8 -7 7
~下午|15 -2 -2 -1 -3 -3 -2 -2
~下的|15 -6 -1 -2 -1 -1 -4 -1
~下面|-16 3 0 14 -15 9 4 1
~不可|-9 5 -2 -1 -1 -2 13 -3
~不安|4 -12 0 0 16 0 -5 -3
~不是|9 -2 -5 -3 -3 -2 10 -3
~不能|-4 -7 0 9 -2 -5 5 4
~不要|-22 -11 8 10 -4 14 -9 14
~世界|18 -2 -3 -4 -2 1 -3 -4
~两个|16 -11 -4 -5 13 -2 -5 -2
~个名|17 -3 -2 0 -3 -4 0 -4
~个方|16 -6 -2 5 -4 -1 -5 -3
~个月|16 -4 -1 -3 -6 -1 3 -4
~个问|-4 -3 15 -5 1 -6 -8 10
~中。|16 -6 -3 -3 8 -4 -7 -2
~中で|-5 9 10 -2 -3 -1 -6 -2
~为什|6 16 9 -8 -2 -6 -5 -11
~主体|-5 -2 -1 -1 -1 -1 12 -1
~么做|13 3 -2 -3 -4 -2 -4 -2
~么办|11 -3 -4 -5 6 -1 0 -3
~么选|-5 18 -5 -3 -3 -3 2 -1
~之前|-11 20 17 -4 -5 -9 -6 -3
~之后|18 -3 -1 0 -6 -2 -1 -5
~也要|-6 17 -3 0 -3 -3 -2 -1
~了。|14 -2 -2 -2 -3 -2 -1 -2
~予算|15 4 -4 -3 -2 0 -7 -4
~事を|-5 -3 11 0 -4 8 -4 -4
~事实|-8 16 -6 -1 10 -4 -3 -3
~事情|-4 -7 -1 -4 -3 -3 9 13
~五位|-2 -5 0 -2 13 -2 0 -1
~交換|13 -1 -1 -2 -2 -2 -3 -2
~人。|13 0 -1 -4 0 -2 -2 -4
~人が|-11 1 0 0 0 -4 17 -3
~人の|-8 -1 -1 -1 6 -2 9 -1
~人称|-5 -4 14 -5 -3 -4 1 6
~什么|13 11 16 -12 -7 -11 -11 2
~今回|-6 -1 11 -1 -1 -1 -1 -1
~代。|16 2 -2 3 -4 -7 -2 -5
~代码|-7 6 -3 -5 -7 -4 8 13
~代表|16 0 -2 -3 -3 -2 -1 -3
~以内|-2 -4 -6 10 -2 -3 2 6
~件。|16 -7 -1 -3 -1 1 -4 -1
~价格|12 -2 -1 -1 0 0 -3 -4
~任务|-6 -3 -1 -2 15 -1 -1 -1
~份解|-9 -3 -3 -2 0 24 -3 -4
~优先|18 -4 -2 -2 -2 -3 -3 -2
~优点|0 -1 -3 -2 -4 18 -5 -3
~会で|15 -4 -4 -1 -3 -2 -2 0
~作っ|19 -3 -2 -1 -3 0 -5 -5
~作为|-6 -3 -1 -2 15 -1 -1 -1
~作文|12 -1 -1 -4 1 -4 -1 -1
~作答|-6 5 10 -1 -2 -3 -2 -2
~作者|13 -3 -3 -1 -2 -2 0 -2
~作风|16 -5 -1 -1 -4 -2 -3 0
~你回|-5 -1 16 -2 -2 -3 -1 -2
~你是|9 3 -7 6 -2 -4 -4 -2
~你有|15 -4 -1 -1 -4 -1 -3 -1
~使用|14 -5 0 -5 -6 -4 -2 8
~例子|19 -5 -6 -1 -2 -3 -1 -1
~保留|-5 -2 10 -5 5 -2 -1 -2
~修复|13 -3 -2 -3 -1 -1 -2 -1
~個考|-11 1 0 0 0 -4 17 -3
~候选|-10 -2 21 -4 17 -5 -6 -10
~假设|6 -5 12 -2 -3 -3 -3 -2
~元し|-6 -1 11 -1 -1 -1 -1 -1
~入一|10 -5 0 -1 -1 -1 -2 -1
~全部|-3 -3 16 7 -7 0 -3 -8
~公司|28 -6 -3 -3 -4 -5 -1 -7
~关于|34 -6 -6 -4 -4 -5 -4 -6
~其中|19 -7 2 -5 -5 -3 -1 0
~内容|-1 -5 13 -6 -8 4 -16 18
~内心|-3 -4 17 -3 -1 -2 -3 -2
~内部|-2 -3 12 -1 -2 -1 -1 -2
~再给|-9 -1 9 -2 -2 8 -2 -1
~写“|15 -3 -3 -2 -1 -3 -2 -2
~写个|27 -7 -3 -3 -2 -7 -2 -4
~写代|-2 10 -7 -2 -3 -2 11 -4
~写出|-11 13 7 -8 -7 3 9 -6
~写成|-9 11 -8 -4 9 -7 -8 17
~准确|-2 0 0 12 -4 0 0 -5
~准答|-7 -1 4 -1 -1 -2 -2 11
~几个|17 -3 -2 0 -3 -4 0 -4
~出し|9 11 -5 -2 -4 -4 -2 -3
~出す|1 -7 15 -2 -2 -2 -3 -1
~出你|-3 -4 8 -5 -3 12 0 -6
~出力|-7 -8 12 5 7 0 -5 -4
~出来|3 21 7 -5 -6 -7 -3 -9
~出格|7 12 -4 0 1 -5 -5 -5
~出现|-12 10 -6 6 -3 -8 6 7
~出这|-7 -1 -2 -1 -1 14 -1 -1
~函数|15 -4 -1 -4 0 0 -3 -4
~分に|-7 -2 7 -4 12 -4 -1 -1
~分原|-2 0 0 12 -4 0 0 -5
~分布|13 -4 1 -4 -4 -1 -2 1
~分析|-8 18 -2 0 -1 -4 -3 0
~创作|14 -1 -3 -2 -2 -2 -1 -3
~初に|-4 13 0 0 -1 -1 -4 -2
~判断|-13 -13 7 25 3 -2 -4 -5
~利用|-3 -2 -3 -3 -3 -3 15 1
~别用|3 12 -2 -3 -2 -2 -2 -4
~削減|12 0 0 -2 0 0 -4 -4
~前に|-4 1 15 -1 -5 -1 -6 0
~前の|14 -3 -1 -2 -4 0 -2 -2
~前心|-5 1 16 -1 -1 -4 -5 -1
~助手|-17 -4 -3 3 6 5 15 -5
~十個|11 -3 -1 -2 -2 -5 4 -2
~原因|-5 0 -2 9 -5 13 -5 -5
~原文|-7 -1 -2 -5 12 -4 -1 7
~原样|-4 -4 6 -4 -3 -1 -3 13
~去掉|-4 -1 -1 -1 -2 -1 -2 12
~参数|15 -4 1 -7 -2 -1 -1 -2
~发生|13 -2 -2 -3 -2 -2 -1 -2
~口吻|-5 -4 -6 -5 1 14 12 -7
~口的|5 -4 15 -3 -3 -3 -5 -2
~口調|-2 -4 -2 -9 -1 11 -5 12
~句话|-15 9 8 -5 7 -7 8 -6
~只写|-3 11 -4 -4 6 -3 1 -4
~可能|-6 13 -6 -3 -6 -6 17 -3
~号、|10 -4 -1 -6 -3 -1 -5 9
~号を|-2 9 -2 -2 -5 -7 0 10
~各行|-5 10 -1 6 -6 -2 0 -1
~合い|1 13 -4 -4 -3 -3 1 0
~合わ|10 8 -6 -7 -6 1 4 -3
~合发|16 1 1 -2 -1 -11 -6 1
~合同|-1 18 -7 -3 5 -5 -1 -5
~合格|-6 -4 -3 10 -5 12 -3 -2
~同じ|-10 -1 -2 4 6 -3 -3 9
~同一|-4 -3 -4 -4 6 -2 0 13
~名前|17 -6 -3 1 1 1 -5 -5
~后再|0 16 -8 2 -4 -4 3 -5
~后给|-5 11 -4 -2 -2 6 -2 -1
~向け|20 -3 -3 -2 -2 -3 -4 -3
~哪个|15 -4 -4 -5 5 -2 -1 -3
~哪些|8 -2 18 -5 3 -4 -10 -8
~商品|13 10 -7 -3 0 -9 -3 0
~問い|12 3 -3 -4 -5 0 0 -4
~問者|-6 -4 -4 -7 16 -2 1 6
~問題|-6 11 -1 -1 -2 -2 3 -2
~営業|12 3 -2 -3 -4 -2 -1 -2
~回は|-6 -1 11 -1 -1 -1 -1 -1
~回复|-18 0 20 -9 28 -7 -8 -5
~回应|-1 18 -4 -1 -4 -4 -2 -3
~回答|-28 6 4 19 -14 9 3 0
~因を|-5 6 -1 -5 -1 11 -3 -2
~在吗|6 -11 -9 11 7 -12 -7 15
~在打|0 -2 16 -4 -3 -2 -4 -1
~地。|14 -4 -4 -2 -1 -1 -1 -1
~地方|5 13 -2 -3 -3 -3 -3 -2
~处理|-7 13 -1 -1 -1 -1 -1 -1
~変え|4 -3 -3 -1 -2 -6 -8 19
~多喝|-10 -2 -3 5 17 -2 -2 -3
~多少|11 5 -5 -5 -7 -7 4 3
~大丈|11 -3 -8 -9 -2 14 -1 -3
~天下|15 -2 -2 -1 -3 -3 -2 -2
~天记|-2 -3 -4 -4 4 -3 -1 12
~契約|11 5 -1 -1 -1 -3 -5 -5
~好的|-7 -1 -2 -1 -1 14 -1 -1
~如果|17 -3 -8 2 1 1 -2 -8
~姓名|-1 -2 -1 -1 -5 -1 -3 13
~字数|0 -2 -2 13 -2 -2 -3 -2
~学生|11 -7 -5 12 -3 -3 -4 -2
~孩子|20 -5 -5 -3 -2 7 -5 -5
~安で|7 -8 -2 1 -4 -3 12 -3
~安全|-4 -4 -3 -2 21 -3 -3 -2
~安排|19 -3 -3 -2 -2 -3 -4 -2
~完整|-11 6 -5 12 -5 0 9 -5
~定义|13 -4 -1 -2 0 -2 -1 -2
~客户|14 -4 -4 -2 -1 -1 -1 -1
~客服|5 -9 10 -3 -7 -7 -2 13
~家族|13 -1 -2 -2 -2 -2 -3 -2
~容を|-7 -1 7 0 -2 -4 -4 10
~宿題|12 2 -4 -3 -3 -3 -1 -1
~对下|4 -4 -3 12 -1 -3 -2 -2
~对话|-9 -2 -2 6 -2 -4 15 -2
~屋の|18 -2 -3 -2 -4 -2 -4 -1
~山は|7 -3 0 -7 -3 13 0 -7
~工程|-5 -2 -1 -1 -1 -1 12 -1
~左右|18 4 -4 -3 -2 -3 -6 -3
~已知|18 -4 1 -3 -4 0 -5 -3
~帮我|21 -3 -3 -4 -3 -2 -5 -2
~并附|-2 -1 -4 -3 0 -3 16 -2
~建议|18 -5 -5 -2 9 -6 -6 -3
~开始|1 -6 -2 -2 -1 17 -3 -4
~式。|2 -1 -4 -2 19 -5 -3 -7
~式と|14 10 -5 -3 -2 0 -8 -4
~式の|8 1 -7 -8 -2 -6 12 1
~弱。|18 1 1 -1 0 -11 -8 0
~当时|-2 -2 17 -4 1 -8 2 -4
~形式|-12 1 -6 -8 11 -6 12 9
~往復|-5 -1 -1 -1 -1 -1 -1 11
~後に|-2 5 -5 11 -5 2 -3 -3
~後の|0 10 -7 8 -7 -5 -3 5
~得到|17 -7 -1 6 -6 -1 -5 -2
~復元|-6 -1 11 -1 -1 -1 -1 -1
~微小|17 -2 -3 -3 -3 -2 -2 -2
~心里|4 -3 12 -2 0 -2 -6 -3
~必要|-7 -5 -2 -2 2 -4 -3 21
~応答|-9 12 -7 6 -9 11 -10 5
~怎么|23 6 -12 -1 -1 -6 1 -9
~思考|-7 -1 23 -6 -2 -1 -6 0
~思路|-7 13 -4 -6 -3 -3 -3 13
~性、|-10 3 -6 16 8 0 -5 -6
~情况|17 -1 -3 -3 -2 -3 -3 -3
~想到|-6 4 10 -1 -2 -1 -1 -1
~意味|1 -6 0 -3 -1 -1 10 0
~感觉|22 -3 -2 -1 -2 -5 -7 -2
~成本|24 -6 -3 -4 -4 -4 0 -5
~成规|-3 -2 -1 -1 -3 -1 -1 13
~我为|18 -5 -5 -2 -2 -3 0 -1
~我们|12 -4 -1 -1 -2 -1 -2 -1
~我是|13 -6 -2 -1 -1 -1 -2 -1
~我的|20 -3 -3 -2 -1 -3 -6 -2
~所を|4 -5 -1 10 0 0 -3 -5
~手を|-5 -5 9 -6 12 -4 0 0
~手的|-8 -4 -2 7 -2 -4 12 0
~才不|12 4 -3 -2 -3 -3 -4 -2
~才能|-3 -2 -2 -2 -2 -1 14 -2
~打分|-2 0 0 12 -4 0 0 -5
~扣分|-2 0 0 12 -4 0 0 -5
~执行|-5 19 1 -5 -3 0 0 -6
~把你|-6 10 14 -3 -4 -5 -3 -4
~指令|-7 -10 1 -7 10 1 -3 14
~指出|-6 11 -2 -2 -3 10 -5 -3
~指示|-7 0 -7 7 -3 -6 11 6
~挙げ|-3 5 -5 -5 10 0 -2 -1
~振る|-7 -3 5 10 0 -1 -3 -1
~振込|17 -4 -2 -3 -2 1 -4 -2
~换一|2 15 -3 -5 -2 -2 1 -7
~据这|3 -1 18 -5 3 -6 -6 -5
~排序|-3 -1 -4 -2 20 -1 -2 -6
~排除|-7 13 -2 -1 -1 -1 -1 -1
~採点|0 -3 -1 11 -3 -1 0 -4
~描述|10 -5 -2 0 0 -1 -1 -2
~提前|19 -10 -9 2 2 -1 1 -3
~提案|17 -3 -3 -2 -3 -3 -2 -1
~換え|-5 0 -3 -1 -2 -4 -4 19
~支持|-10 17 0 -2 -2 0 -4 1
~改写|-5 -1 -3 0 -4 -3 -3 19
~改好|-7 -1 -2 -1 -1 14 -1 -1
~教え|13 -5 -6 14 -7 -2 -6 -2
~敬語|-9 -1 -1 5 -1 -2 13 -3
~数据|-6 -7 1 -6 -4 4 -1 19
~整性|-2 0 0 12 -4 0 0 -5
~整数|5 -3 -1 9 -6 -3 -1 -1
~文を|11 9 -3 -4 -9 0 11 -14
~文件|8 16 -4 -1 -2 -4 -6 -6
~文化|16 0 -2 -3 -3 -2 -1 -3
~文字|-1 2 -5 -5 -3 -2 11 4
~文書|11 -1 -3 -5 -4 -3 7 -1
~文章|-5 -2 0 -3 -1 -1 -3 16
~方法|9 12 -5 -2 -4 -3 -4 -2
~日本|18 -3 -1 -6 -4 -6 -9 12
~时间|14 -1 -1 -2 -2 -1 -4 -1
~明し|-1 -6 1 -5 -2 11 3 -1
~明扣|-2 0 0 12 -4 0 0 -5
~是一|9 13 -4 4 -6 -4 -5 -6
~是否|-2 -3 -2 18 -1 -2 -3 -4
~普通|-5 -1 -1 4 -4 -1 11 -3
~更好|-12 -5 -1 -4 24 -1 -1 0
~書い|7 6 -3 -7 -13 3 10 -2
~書き|-4 9 3 -1 -4 -1 -12 9
~書の|12 0 0 -3 -4 -4 0 0
~最初|-4 13 0 0 -1 -1 -4 -2
~最后|-15 21 -4 2 4 -1 -4 -4
~最後|-7 11 -8 12 3 -5 -8 3
~最终|2 -3 17 -4 0 -4 -3 -4
~有哪|1 -2 17 -4 1 -4 -5 -4
~期限|19 -2 -8 -4 -3 -3 1 1
~本地|14 -4 -4 -2 -1 -1 -1 -1
~本文|-8 0 -3 -1 -1 -3 9 7
~材料|-7 -4 -4 -3 1 -3 19 2
~条件|-6 10 -4 -4 -4 -2 15 -4
~构成|-5 18 -4 0 -3 -3 -1 -1
~标准|-7 -1 4 3 -6 -2 -2 10
~样本|-1 -2 -1 -1 -5 -1 -3 13
~根拠|-3 10 1 -8 -4 7 0 -4
~根据|-3 -2 18 0 2 -9 4 -9
~格式|6 12 -4 4 0 -5 -5 -8
~格的|2 -2 -4 -3 -3 12 0 -2
~検討|-2 6 13 -8 -2 8 -7 -7
~模型|-15 -7 -2 17 11 -4 -3 4
~欠点|6 -4 0 -5 -3 12 -3 -3
~次に|-6 10 -3 0 -4 9 -1 -4
~次の|-17 -1 9 2 -8 2 9 3
~次数|13 3 1 -3 -7 0 -5 -3
~正し|-4 -4 1 -3 1 14 -2 -2
~正確|14 -4 -2 5 -3 0 -2 -8
~步棋|-8 1 18 -3 1 -3 -4 -2
~步骤|0 -9 -3 20 -9 -1 -5 7
~残し|-1 -6 11 -3 -3 -6 -2 11
~段階|-4 -5 0 10 5 1 -4 -4
~每一|-4 8 -3 19 -10 -1 -6 -4
~每个|6 -9 0 -6 9 0 6 -6
~每条|-4 -4 -3 10 -4 -4 -4 12
~每次|1 7 13 -4 -3 -7 -7 0
~比一|4 -6 -1 -2 9 -1 -3 -1
~比较|-10 -9 -1 4 20 -1 -2 -2
~毛病|-7 -1 -2 -1 -1 14 -1 -1
~水。|-7 -4 -2 4 18 -2 -4 -3
~水平|13 -6 1 -3 -2 -1 -3 0
~決め|-11 -2 -1 -3 20 0 -1 -2
~泄漏|21 -4 -3 0 -4 -6 1 -5
~注意|22 -4 -4 -2 0 -1 -3 -6
~涉及|-3 0 0 -5 0 0 -5 13
~涵盖|-4 -1 -1 -1 -1 -1 11 -1
~清楚|-4 8 -4 -4 -2 14 -5 -4
~点。|15 -2 -3 -2 -2 -2 -3 -1
~点し|0 -3 -1 11 -3 -1 0 -4
~然后|-12 11 -3 -3 -7 18 -1 -3
~独白|-6 -2 13 -1 -1 -1 -1 -1
~现“|-8 -1 -2 -2 -2 -2 7 9
~现代|25 1 -6 -1 -5 -4 -4 -6
~现在|13 -1 -3 -2 -2 -2 -1 -3
~理成|9 -5 -3 -4 -2 -2 -4 10
~理由|-16 25 -10 0 11 -9 -8 6
~生成|-6 0 -1 -3 -1 -1 17 -5
~生活|12 -1 -3 -2 -1 -2 0 -1
~用户|-9 -1 -3 -4 -2 4 18 -2
~用者|-3 -2 -3 -3 -3 -3 15 1
~由、|-6 9 -2 6 -1 1 0 -7
~由を|-6 16 -3 -3 10 -5 -7 -2
~申请|7 -4 15 -4 -3 -3 -5 -2
~画面|30 -9 1 -5 -3 -3 -5 -5
~留空|21 -2 -2 -3 -2 -2 -5 -5
~略。|-2 12 0 -5 -1 0 -2 -1
~番号|-5 -12 -4 -8 10 12 -1 9
~百字|6 -5 -1 12 0 -2 -4 -5
~的、|-4 0 -5 -1 -2 -3 15 0
~的一|-10 0 -4 -4 11 -4 11 2
~的例|17 -5 -5 -1 -2 -3 0 -1
~的全|-6 7 11 -2 -2 -3 -2 -3
~的合|15 -5 0 -1 -3 -1 -4 -1
~的回|-4 -6 -8 -8 -3 25 -7 11
~的地|12 22 -3 -8 -12 -6 -3 -4
~的形|-8 -6 -3 -4 14 -3 -3 13
~的日|3 12 -3 -4 3 -3 -5 -3
~的毛|2 -1 -6 -1 -1 9 0 -2
~的理|3 14 -4 -2 -4 -4 -2 -2
~的顺|-6 17 -3 0 -4 -3 -2 0
~目に|7 -3 -1 13 -1 -5 -5 -6
~直し|-7 8 4 -7 -6 5 -13 16
~直接|1 20 -7 -3 -1 -5 -1 -4
~相同|-4 -1 -1 -1 -1 -1 11 -1
~短一|14 -2 -2 -2 -2 -2 -3 -2
~确性|-2 0 0 12 -4 0 0 -5
~程写|-7 13 -2 -2 -2 -1 0 0
~答“|-5 -1 -2 10 -2 5 -3 -2
~答。|-8 6 11 -4 -2 6 -6 -2
~答え|-6 9 -10 -2 6 0 5 -1
~答の|-5 -9 -4 13 -8 12 -4 4
~答は|2 12 -3 -3 -3 -2 -2 -2
~答を|-6 -9 13 7 -4 -3 0 1
~答打|-2 0 0 12 -4 0 0 -5
~答案|-9 1 -2 7 -5 -5 10 2
~答的|-8 -4 -4 -9 -5 12 7 11
~答者|-8 -5 8 -2 -1 -1 -2 10
~答里|-7 -1 -2 -1 -1 14 -1 -1
~简化|14 -4 0 -1 -3 -1 -3 -1
~算、|-5 -3 14 -1 -1 -1 -2 0
~算。|-6 15 18 -9 -6 -3 -3 -6
~簡単|7 16 -6 1 -6 -5 -5 -1
~系统|20 -3 -2 -3 -3 -4 -3 -2
~約を|3 -9 -1 -1 7 -1 4 -2
~約金|21 -5 -2 -2 -6 -1 -3 -4
~結論|-4 11 4 -4 -6 -3 -4 6
~结果|-1 9 -2 -5 -4 -4 -5 11
~结论|-12 14 -6 -2 9 -7 -9 12
~给一|-7 -1 -2 -1 -1 14 -1 -1
~给出|-16 8 5 -5 10 4 -4 -3
~给结|-5 5 -3 -1 -2 -3 -2 11
~编程|18 -3 0 -5 -5 -2 -1 -3
~翻译|7 -6 -1 -4 -4 -3 -4 14
~老师|17 1 -3 -3 -3 -2 -4 -3
~老板|7 -4 -3 -4 -2 -3 11 -1
~考え|1 -4 23 -8 -9 -4 7 -7
~考虑|-13 -3 15 -4 15 -3 -4 -3
~者が|-6 -10 10 0 6 0 5 -5
~者の|-8 -4 3 -4 8 8 -2 -2
~聊天|-2 -3 -4 -4 4 -3 -1 12
~联系|16 -1 -4 -3 -1 -2 -3 -3
~能出|-8 13 -4 -3 -8 -4 14 1
~能用|18 -3 -8 3 0 1 -2 -8
~脆弱|15 -3 -1 -1 -1 -4 -4 -3
~自定|13 -4 -1 -2 0 -2 -1 -2
~自己|15 -4 -1 -1 -1 0 -4 -4
~自然|-4 -7 -1 -4 -3 -3 9 13
~良い|-1 -4 0 -2 14 -1 -3 -2
~英文|1 -4 -1 6 -4 -4 -6 14
~营主|16 -5 -2 -1 -4 0 -3 -1
~行。|18 -4 -1 -2 -2 -3 -3 -3
~行】|-5 18 -2 -5 -1 -1 0 -4
~行の|-5 -4 -2 6 -1 -3 -3 11
~表示|14 -4 0 -1 -2 -3 -1 -3
~表达|-2 0 0 12 -4 0 0 -5
~装修|2 -2 -4 -1 -2 -1 12 -2
~要。|-7 -2 -1 10 -1 4 -1 -1
~要不|5 -6 -5 -3 -5 14 2 -2
~要修|13 -3 -2 -4 -1 -1 -2 -1
~覆盖|21 -6 1 -6 -5 -5 0 0
~规划|14 -6 -3 -2 0 0 -1 -2
~规范|-3 -2 -1 -1 -3 -1 -1 13
~觉得|13 -1 0 -2 -1 -5 -3 -1
~解答|-2 -10 2 14 -11 14 -7 0
~解题|-6 -10 1 21 -11 1 -6 10
~言い|25 -8 -3 0 -5 -3 -6 -2
~討し|-10 8 -2 -3 -2 13 -2 -2
~設定|29 -6 -2 -4 -4 -1 -6 -6
~訳ご|-6 -1 11 -1 -1 -1 -1 -1
~語の|-4 -3 -2 10 -2 -3 -6 9
~誤り|-8 10 -4 12 -5 5 -1 -9
~説明|-1 0 -3 7 -6 10 -5 -3
~読み|-9 -8 9 6 -1 -1 10 -7
~计算|-6 6 10 -3 -4 -2 -1 -1
~记录|-2 -5 -4 -3 3 -3 -2 15
~论。|0 10 -8 -6 19 -6 -3 -7
~设计|13 -1 -3 -2 -2 -2 -1 -3
~评语|3 -6 -8 -6 5 13 0 -3
~译成|2 -4 0 -6 -3 0 -3 14
~试用|14 -1 -3 -2 -3 -2 -1 -1
~诗歌|20 -3 -2 -3 -2 -3 -3 -2
~详细|14 -4 0 -1 -2 -1 -2 -4
~语气|15 -11 -1 -3 9 -1 -4 -4
~说明|-5 -5 -9 14 -3 11 1 -3
~请写|-10 -2 8 -3 -2 5 9 -4
~请把|-5 13 6 -3 -4 -4 -1 -1
~質問|-10 3 1 -1 7 -7 8 0
~质量|-3 -1 -4 -2 20 -1 -2 -6
~超过|0 -3 -2 -3 16 -4 -3 -2
~轮对|-4 -3 -3 8 -3 -5 11 -1
~输出|-7 6 -5 14 -7 1 5 -8
~込は|17 -4 -2 -3 -2 1 -4 -2
~込み|5 3 -1 -6 -5 -2 10 -4
~过程|-1 16 -1 -4 -3 -2 -3 -2
~运营|16 -5 -2 -1 -4 0 -3 -1
~返事|-9 -6 6 -4 12 4 0 -4
~返回|21 -2 -2 -3 -2 -2 -5 -5
~返答|-2 -7 18 -3 6 -1 -7 -4
~这三|16 0 -3 -3 5 -6 -6 -2
~这两|12 -6 -3 -6 13 -6 -2 -1
~这个|6 11 -8 -4 -3 -3 -6 7
~这份|7 -8 -5 -6 -2 19 -2 -3
~这里|-8 1 18 -3 1 -3 -4 -2
~违约|21 -3 -5 3 -3 -7 -2 -4
~述べ|-3 7 -3 -5 13 -1 -6 -2
~适合|16 1 1 -2 -1 -11 -6 1
~逐条|-15 12 -7 13 -6 8 -3 -2
~通过|1 -5 -1 14 -1 -1 -5 -2
~道题|3 -6 -3 -5 -3 -3 5 11
~違い|-6 5 4 1 -3 9 -8 -2
~違約|21 -5 -2 -2 -6 -1 -3 -4
~選ん|-2 8 14 -4 -2 -4 -5 -5
~選択|0 13 -1 -2 -4 1 -4 -2
~避け|-6 -1 -4 -6 12 -2 -1 9
~那一|-5 -4 -1 -2 0 18 -2 -4
~部分|-5 19 1 -5 -3 0 0 -6
~都要|-8 -2 11 -4 -2 -4 9 -1
~里的|-11 1 14 -4 -4 11 -4 -3
~针对|4 -4 -3 12 -1 -3 -2 -2
~错的|-7 9 12 -7 -7 19 -9 -10
~错误|18 -3 -2 -4 -3 -2 -3 -2
~長さ|-4 -7 -4 -4 11 -3 1 10
~長な|-11 -2 -3 -2 -3 -6 16 11
~问一|-5 -1 -1 -1 -3 -1 -1 13
~问答|2 -4 -4 -2 -4 -4 14 1
~问题|-3 -9 14 -2 -6 -10 10 5
~附上|-2 -1 -4 -3 0 -3 16 -2
~限は|13 0 -1 -1 -1 -1 -5 -4
~階で|-4 -5 0 10 5 1 -4 -4
~雨の|2 -4 -5 -2 12 -1 -1 -1
~面的|-2 -4 -6 -5 -1 14 -8 11
~面这|-12 -8 8 18 -3 -6 11 -8
~順に|-9 5 -3 -3 17 -3 -3 -2
~順番|14 5 -3 -5 -5 2 -8 0
~顺便|14 -1 -2 -1 -2 -2 -2 -2
~顺序|-2 17 -6 -3 8 -5 -5 -4
~预算|25 -4 -4 -4 -4 -3 -2 -4
~题目|3 15 -11 1 10 -4 -3 -10
~风险|23 -8 -2 0 -5 -4 -4 -1
~高い|25 -7 -4 -5 -4 3 -5 -3
~가는|6 -5 -4 -1 17 -5 -7 -1
~가와|-3 -4 -6 -5 15 0 1 1
~가요|14 -5 -1 -1 -3 -2 -1 -1
~가지|-8 12 6 5 -8 -7 7 -8
~가하|5 -2 -1 -7 -1 -1 9 -2
~각각|-7 -4 -3 9 -2 -6 7 5
~같은|4 -8 7 12 -13 -8 -2 8
~같이|18 -3 -3 0 -6 -1 -6 0
~개를|-6 -1 -3 -2 10 -1 4 -2
~개월|9 -3 -11 7 -5 -7 -6 16
~검산|-2 16 0 -4 -4 -2 -3 -2
~게시|-4 0 -5 -5 -7 2 1 19
~결론|-7 13 -4 -2 -5 -1 -1 7
~겹치|-4 -2 -2 -4 -5 -2 10 9
~계는|-5 -3 -1 -3 -3 11 -6 10
~계산|-7 6 9 -2 -1 -2 -1 -1
~고객|10 -2 -2 -1 -4 -6 10 -5
~고르|-3 9 -8 -4 11 -7 1 1
~공기|19 -6 8 -4 -2 -1 -8 -5
~과를|-5 12 -1 -2 -1 -1 -1 -1
~과정|-7 11 -10 -1 -2 -5 -4 18
~과제|-6 7 -6 -5 -4 -1 14 0
~구성|15 -4 5 -1 -6 -3 -4 -2
~군더|-3 -2 -2 -6 -5 10 -3 11
~그대|-7 -7 22 -9 -2 -7 -7 17
~그렇|-4 16 -3 -10 13 -3 -6 -3
~근거|0 17 -8 -3 -6 9 -3 -5
~글을|-4 0 -5 -5 -7 2 1 19
~글자|-6 -3 -2 13 4 -3 -1 -3
~기가|0 13 6 -5 -4 -9 0 -1
~기를|7 -1 -3 -4 -7 -2 -2 11
~기세|8 -4 -4 10 2 -5 -4 -4
~기한|2 -6 23 11 -11 -12 0 -8
~김치|12 -3 -1 -2 1 -2 -3 -2
~까지|-9 12 26 -3 -6 -10 -5 -5
~나가|-4 12 5 -1 -5 0 -4 -3
~나는|-9 -1 -9 2 15 14 -10 -2
~나라|-7 -4 -2 16 2 -3 -3 1
~나씩|0 20 -7 0 -4 -7 -1 0
~나오|-3 11 -7 -6 0 -2 11 -4
~나온|-5 -6 -4 15 -3 -4 11 -3
~나요|14 -4 0 -7 6 -4 -2 -3
~내용|3 -4 20 -1 -6 -5 -4 -3
~냉장|5 -5 -7 -3 13 -7 2 1
~너는|-11 3 -2 7 -6 -1 11 -2
~넣을|-4 -1 -1 -2 -3 -1 -2 14
~놓고|-6 7 -4 -4 11 -2 -1 -2
~는가|-6 13 -3 8 -5 -2 -3 -2
~는데|29 -4 0 -6 -3 -5 0 -10
~는지|-11 15 -5 9 -7 14 -8 -6
~늘어|-6 7 -4 -4 11 -2 -1 -2
~니다|7 -10 2 3 13 -10 8 -14
~다른|0 11 1 -6 -5 -7 10 -5
~다섯|-8 10 -1 -1 -2 -2 5 -1
~다시|-5 -2 5 -3 -7 12 -8 8
~다음|-10 13 -3 -7 -7 12 10 -8
~단계|-6 1 -4 12 -4 9 -4 -4
~담당|15 -2 -3 -3 -5 0 -1 -1
~답변|-24 -8 4 7 2 12 -5 12
~답안|-5 -5 4 0 -3 14 -4 -2
~답을|-14 -2 2 -4 8 14 1 -6
~답지|12 -1 -3 -1 3 -5 -2 -3
~대로|-21 -6 16 4 5 6 -11 7
~대해|5 -4 -4 11 -2 -3 -4 1
~대화|-5 -6 -3 9 10 -1 -5 0
~더기|-3 -2 -2 -6 -5 10 -3 11
~더더|-3 -2 -2 -6 -5 10 -3 11
~데이|-7 -1 -3 -5 6 -1 -2 14
~동점|-8 -1 -2 -2 19 -5 -1 0
~되나|8 13 -2 -3 -8 -3 -6 1
~되는|-10 11 -2 -2 3 -4 8 -4
~드립|13 -2 -2 -1 -4 -1 -2 -2
~들어|9 -2 -2 -2 3 -7 2 -2
~들이|7 -4 -3 -4 -1 -4 12 -4
~떻게|5 12 -3 -3 -3 -3 -4 -2
~또는|-3 0 0 0 14 -1 -5 -3
~라고|3 -2 -5 -2 -1 13 -2 -4
~려하|7 -4 10 -1 -7 -6 0 0
~렸는|-10 10 -3 -3 -3 15 -4 -2
~리뷰|24 -5 -2 -1 -6 0 -6 -4
~리스|6 -6 -2 14 -5 -2 -2 -3
~리해|10 -3 -5 -2 -5 -4 0 10
~립니|13 -2 -2 -1 -4 -1 -2 -2
~립트|14 -3 -1 -2 -1 -2 -4 -2
~마다|-6 5 -3 -4 -3 -2 13 -1
~마세|-10 -5 9 -6 13 9 -4 -6
~마음|-8 -4 16 0 0 -5 0 0
~마지|-5 8 -12 14 8 -7 0 -6
~막에|6 6 -10 10 -3 -3 -6 -1
~만한|-4 -1 -3 -9 9 -2 14 -4
~말고|3 4 8 -5 5 -1 -5 -9
~말투|-5 -5 -5 -8 -4 7 11 8
~말하|4 16 -2 -2 -4 -3 -5 -4
~맛있|12 -3 -1 -2 1 -2 -3 -2
~먼저|4 -5 18 -11 -6 -7 -7 14
~메시|8 -4 -6 -3 -2 -1 13 -5
~메일|8 -4 10 0 -5 -4 -3 -2
~명령|1 12 -1 -4 4 -2 -7 -3
~모델|-6 -5 2 23 -6 -3 -3 -1
~모두|-6 16 -2 -4 -7 7 -3 -2
~무엇|-2 0 -8 -4 0 11 9 -7
~문과|-2 -2 8 -1 -3 -7 9 -2
~문구|4 -5 8 12 -7 -7 -2 -3
~문을|-10 -3 -2 0 0 0 16 0
~문의|21 -2 0 -4 -7 -3 -2 -3
~문이|-8 10 -1 -1 -2 -2 5 -1
~문자|5 5 1 -10 7 -6 -2 0
~문장|2 3 -3 -8 5 -1 -5 8
~문항|7 11 -6 -4 2 -4 -4 -2
~뭐가|26 -3 -4 2 -9 -6 -5 -2
~받고|1 13 -1 -4 -5 -1 -2 -1
~방법|5 11 -3 -5 -4 0 -3 -1
~번호|8 6 -3 7 -3 -12 0 -4
~법한|-5 -3 -1 -6 1 -3 21 -3
~변을|-14 -4 6 5 1 12 -5 -1
~변이|-3 0 -3 12 -5 -5 7 -2
~보고|-1 -1 -1 -4 -1 0 12 -4
~보상|7 -5 -2 10 0 -2 -5 -2
~보여|11 10 11 -6 -3 -6 -10 -6
~복원|-2 -5 20 -1 -4 -4 -3 -1
~부탁|5 -2 -1 -7 -1 0 11 -6
~부터|-12 3 -2 0 8 3 11 -11
~비교|-3 6 -5 -4 14 -1 -3 -4
~빠짐|-6 11 -1 -1 -1 -1 -1 -1
~빼고|17 -2 -2 -5 -8 -1 -5 6
~뽑아|11 -1 -1 0 0 -5 -1 -3
~사실|-10 12 -3 9 -10 -2 -5 9
~사용|-3 -1 5 -4 -4 -2 13 -4
~상담|-5 -1 -1 -6 2 5 11 -4
~생각|-3 12 14 -8 -5 -11 -12 13
~서대|-8 -2 8 -2 10 -4 -1 -2
~서도|29 -3 -2 -3 -6 -3 -6 -5
~서로|-5 8 -2 -2 -6 -5 16 -3
~서를|9 -6 -3 -2 -2 -3 10 -3
~서에|3 -8 -2 0 11 -3 0 -1
~설명|-2 -6 -5 -2 5 18 -1 -8
~성해|11 -6 1 -5 0 12 -8 -5
~세요|-9 -6 -1 0 0 8 5 4
~센터|17 -1 -3 -3 -3 -3 -3 0
~수정|17 -6 -7 -6 -2 12 -4 -4
~순서|-14 4 6 -7 10 -8 -9 16
~스크|16 -2 -1 -2 -2 -1 -4 -3
~스트|9 -6 -6 13 -8 -1 2 -4
~습니|-7 -7 2 -1 14 -4 8 -6
~시오|-9 6 -5 8 10 -8 -1 -2
~시작|6 -7 -2 -8 2 0 15 -6
~시지|8 -4 -6 -3 -2 -1 13 -5
~식으|-5 -11 -7 9 -3 -5 -3 25
~실행|-7 13 -1 -1 -1 -1 -2 -1
~심사|-3 -5 -7 -4 16 11 -3 -5
~쓰고|-8 16 -1 5 -5 -1 -2 -5
~쓰지|-7 -4 9 -3 -3 13 -2 -4
~아니|0 -1 7 13 -7 -5 -1 -6
~아래|-14 5 -6 12 -5 7 7 -6
~안내|16 -4 0 -4 -4 -5 1 -1
~안이|-3 -4 5 -2 13 -1 -4 -4
~않게|-5 -3 -2 -3 -4 -1 11 7
~알려|26 1 -7 1 -4 -7 -3 -7
~어내|-4 -2 -3 0 1 0 16 -6
~어놓|-6 7 -4 -4 11 -2 -1 -2
~어느|-4 -1 -3 -1 13 -1 -1 -1
~어떻|5 12 -3 -3 -3 -3 -4 -2
~어라|-5 0 6 -4 -9 8 10 -7
~어렵|-2 -1 -2 -3 -3 -3 17 -3
~어요|29 -3 -7 1 -5 -7 -4 -4
~없이|-9 10 6 -2 -2 -5 9 -6
~엇이|-2 0 -8 -4 0 11 9 -7
~었을|-4 -6 19 -5 -5 -7 12 -4
~에게|2 -3 7 -8 4 -8 12 -7
~에는|-7 -1 -3 -3 -2 -1 12 7
~에서|9 -5 -9 3 -4 18 -1 -10
~역할|-6 -9 -5 -5 16 -3 14 -3
~옮기|7 -6 -7 -3 3 -2 -4 13
~요청|4 -7 -1 12 -1 -4 0 -4
~용으|3 -2 -1 -5 -3 0 -3 11
~용을|-4 -3 17 0 -3 -2 -3 -2
~용자|-3 0 5 -4 -5 -1 12 -5
~유튜|6 -1 -3 -2 -3 -6 13 -3
~으로|-8 -4 -1 7 -1 -18 2 22
~으면|-1 0 -6 12 -8 10 -4 -5
~응답|-13 13 -4 -6 12 5 -9 3
~이거|13 -5 0 -1 -4 -3 1 -2
~이고|5 -8 1 10 -1 -7 2 -2
~이내|14 -1 -4 -5 -5 -2 -4 7
~이랑|17 -2 -2 -1 -2 -4 -1 -5
~이면|-7 -6 -9 7 13 -3 -4 8
~이스|2 0 -3 -2 -1 11 -6 -2
~이어|-8 10 -1 -1 -2 -2 5 -1
~이었|15 -5 -5 -4 5 -4 2 -5
~이유|-8 0 -5 4 8 7 -2 -3
~이지|14 -6 -1 8 -1 -2 -8 -3
~이터|-7 -1 -3 -5 6 -1 -2 14
~이해|-8 10 -1 -1 -2 -2 5 -1
~인가|-7 -5 -4 14 -4 12 -5 -1
~인데|19 -1 -6 0 3 -5 -4 -5
~인할|9 -3 -5 -3 -2 -6 12 -2
~입니|10 -2 -3 5 2 -5 -2 -4
~있게|11 -8 -9 9 9 -4 -3 -4
~있는|10 8 -3 -2 -2 -4 -9 2
~있어|9 -4 -3 -3 -4 -5 14 -3
~작성|11 -6 1 -5 0 12 -8 -5
~장고|5 -5 -7 -3 13 -7 2 1
~장은|7 -3 0 -4 -6 0 -7 13
~저는|10 -1 -5 -2 1 -2 -6 4
~적어|-8 8 10 -7 10 -3 -5 -5
~적으|-7 -8 6 15 -4 -5 11 -7
~전에|-7 12 14 -3 -2 -3 -5 -5
~점을|-7 0 -2 9 11 -2 -5 -4
~정답|-1 4 -6 12 -1 -9 -2 3
~정리|7 -3 -6 -2 4 -5 -5 10
~정식|14 -10 10 0 0 -11 -1 -1
~정을|-6 11 -1 -1 -1 -1 -1 -1
~제를|-8 -5 -2 -7 2 -4 10 14
~조건|-8 -3 -1 9 -1 -1 8 -2
~좋은|-7 -1 -3 -1 17 -1 -2 -2
~주세|9 -4 1 -10 5 3 -10 5
~줄씩|8 -1 -5 10 0 -2 -7 -3
~중복|14 -2 -2 -3 -2 -1 -3 -1
~중하|19 -9 -5 1 -4 -3 1 1
~중학|14 -2 -1 -3 2 -3 -4 -3
~지가|10 -5 -3 -4 -2 -4 12 -4
~지도|-2 17 -3 0 -6 -5 0 0
~지막|-5 8 -12 14 8 -7 0 -6
~지시|-9 -1 -1 -1 -5 0 10 7
~지어|-7 -9 -5 13 0 -3 18 -7
~질문|-8 8 -3 -1 -6 -6 9 8
~짐없|-6 11 -1 -1 -1 -1 -1 -1
~짧은|10 -1 -4 -7 11 -2 -4 -4
~찌개|12 -3 -1 -2 1 -2 -3 -2
~챗봇|5 -5 -5 10 11 -5 -5 -6
~처럼|-2 -4 -6 -4 -2 11 12 -5
~처음|-6 1 2 13 -7 10 -7 -5
~최종|-6 12 -5 9 -1 -4 -4 -2
~출력|-15 3 -4 15 -5 0 9 -4
~치지|-4 -2 -2 -4 -5 -2 10 9
~치찌|12 -3 -1 -2 1 -2 -3 -2
~코드|-1 2 -6 -7 7 -5 -3 12
~크립|14 -3 -1 -2 -1 -2 -4 -2
~탁드|20 -4 -4 -2 -8 0 -1 -2
~테스|34 -7 -3 -7 -3 -2 -9 -4
~투를|-6 0 -1 -1 -5 -1 -1 15
~틀렸|-9 7 -3 -3 -2 13 -2 -1
~페이|17 -4 -1 4 -1 -3 -7 -5
~평가|12 -5 -5 -8 4 -2 8 -5
~포함|21 -7 -2 -1 -3 -2 -4 -3
~풀어|-5 11 -6 0 -5 9 -1 -2
~풀이|-11 7 -14 13 -6 1 -9 19
~하고|-15 -11 -8 -3 3 10 15 8
~하기|-12 12 18 -3 -3 -8 -2 -2
~하나|-3 10 1 13 8 -8 -10 -11
~하는|9 -7 -6 -2 -9 -5 -4 25
~하라|-11 -8 11 -2 17 -7 6 -7
~하면|8 -8 -3 -8 1 -2 16 -5
~하세|-6 -11 3 6 8 2 -3 2
~학생|-5 -1 -1 -9 -3 -1 11 9
~할까|6 -1 10 -5 -3 -4 -2 -1
~해라|-9 4 -5 -4 -6 9 -3 14
~해서|0 11 13 -4 -6 -7 -4 -3
~했는|-6 22 -2 -6 -9 -3 0 5
~형식|-8 12 -1 11 -4 -2 -2 -6
~호를|5 -6 -2 9 1 -4 0 -3
~화를|4 -1 -3 -4 11 -4 -3 -1
~확인|15 -3 -5 -4 -3 -5 5 -1
~후보|-10 -2 11 -2 10 -1 -5 -2
à|-18 6 2 7 8 -8 14 -10
à <number>|-2 -3 -11 -5 11 4 10 -5
à analyser|17 0 1 -3 -2 -1 -3 -8
à cause|12 0 -3 10 -3 -10 -2 -1
à l|19 -1 2 -2 -5 -7 -5 -3
à la|-11 -1 6 -4 17 -8 8 -8
à partir|3 -5 10 -4 -3 -5 10 -6
à un|2 -6 0 10 -4 0 -1 -1
à une|-9 10 0 -9 -7 9 19 -12
é|14 0 -16 0 -1 6 -1 0
é <number>|1 -6 1 12 -3 8 -5 -9
é a|11 -4 -5 5 -2 2 -5 -3
é o|1 -4 -4 -2 -4 -2 13 2
é para|22 -1 0 -5 -7 -2 -4 -4
écris|16 2 -2 0 -12 -3 13 -13
écris le|16 13 -6 -3 -2 -7 -7 -3
écris un|9 -2 5 2 -5 -5 2 -6
écrit|15 -5 -6 -3 -2 -3 -5 9
éditeur|13 -2 -3 -2 -2 -1 -1 -2
énoncé|-5 -7 -7 19 -6 -8 18 -4
êtes|19 -3 -3 -4 -5 -2 -6 4
être|-5 -2 10 -1 -4 -4 5 -1
öffentlich|11 9 -4 -5 -3 0 -5 -4
última|-7 -5 12 9 -8 0 -1 0
último|1 19 -2 -5 1 -2 -4 -9
útil|23 10 -9 -7 -10 8 -4 -10
über|15 -1 -3 1 -1 -1 -6 -3
übersetzen|27 -7 -3 -2 -2 -2 -6 -5
được|14 -4 -2 -1 -1 -2 -2 -2
α|2 -8 -2 -1 20 -6 -6 0
π|10 -9 11 1 -17 13 -4 -5
π <number>|11 -10 10 -5 -9 11 -3 -6
а|14 14 -11 3 -7 -7 -8 3
ассистента|-8 -10 -5 11 1 23 -5 -8
байкал|-1 -6 -3 -1 -1 14 -3 0
баллы|10 -7 -2 10 -4 -2 -4 -1
без|-15 -8 13 -9 0 -7 16 10
бот|18 -10 -4 -9 -8 27 -8 -6
в|-2 7 4 -10 -4 15 -10 -1
в <number>|13 -3 -1 -1 -2 -1 -3 -3
в этом|-4 -3 -1 -1 -1 13 -1 -2
вариант|-3 -4 1 -4 -1 19 -5 -3
варианта|18 -1 -5 -2 -2 -1 -5 -4
вариантов|5 -3 -5 -3 16 -4 -2 -5
верни|1 26 0 -2 -8 -8 0 -8
верни json|1 26 0 -2 -8 -8 0 -8
видео|10 -6 -4 1 3 1 -2 -4
виду|-1 -6 -1 1 -1 -2 -8 18
виду для|-1 -6 -1 1 -1 -2 -8 18
внутренний|-10 -4 23 0 -4 -2 -2 0
внутри|8 -6 14 0 -3 -2 -6 -6
вопрос|-7 -7 11 -2 12 -6 -2 0
вопросы|10 -15 -7 4 -7 4 21 -10
вопросы для|21 -16 -2 4 -9 4 3 -4
вот|-2 0 18 -1 -2 0 -9 -3
вправо|-5 17 1 0 -3 1 -8 -3
все|-11 25 -16 15 -7 31 -20 -17
всё|-16 -7 30 -5 -6 15 -7 -4
второй|-6 12 -1 -1 -1 -1 -1 -1
выбери|-7 14 -7 -2 27 -2 -11 -12
вывод|-10 21 -3 -8 -4 -9 -8 20
где|4 10 9 -3 -9 -3 -6 -2
да|-8 -5 -4 23 -8 -2 -9 13
дай|2 17 -8 -3 -8 2 14 -17
два|0 2 -15 -8 10 -11 26 -4
два ответа|-2 -5 -1 -1 11 0 -1 -1
двух|-6 19 -8 -2 20 -8 -9 -7
делать|25 -7 -5 1 -3 -4 -3 -5
день|22 -3 -4 -4 -3 0 -6 -3
длиннее|-7 11 -1 -1 -2 -2 -7 10
для|9 -1 4 -8 1 -19 16 -2
дней|34 -8 -1 -2 -6 2 -9 -9
до|9 11 -15 13 -5 -16 -9 12
до <number>|-6 -7 -5 24 -1 -3 0 -2
до конца|-9 19 1 -7 -3 1 0 -1
договор|13 -1 -1 -2 -3 -1 -2 -4
должен|2 11 -1 -1 -8 -4 -11 12
его|-22 -20 5 12 -1 12 25 -11
единому|-1 -6 -1 1 -1 -2 -8 18
если|2 -15 -14 19 17 -4 -12 7
есть|4 -7 15 -8 3 -10 13 -9
же|2 -13 -4 -1 21 -3 3 -5
за|2 10 13 9 -6 -4 -7 -17
задание|6 -5 -4 -2 -5 -1 12 -1
задача|5 10 -1 -1 -6 -1 -3 -4
заменить|35 -6 -6 -1 -7 -3 -6 -4
затем|-6 23 -1 -2 -3 -2 -5 -3
и|-19 7 1 -12 3 9 1 10
и на|3 17 -3 -3 -10 5 -3 -6
и почему|0 -7 -3 -3 0 19 -1 -4
иди|-10 13 -3 -9 -2 19 -4 -4
из|1 8 -14 -9 9 -15 4 16
или|14 5 1 -5 12 -10 -8 -9
инструкции|3 -7 -4 17 -11 -3 -12 17
исправленный|-3 -4 1 -4 -1 19 -5 -3
исправленный вариант|-3 -4 1 -4 -1 19 -5 -3
к|-19 20 -15 -11 7 -8 18 8
к единому|-1 -6 -1 1 -1 -2 -8 18
к нему|-11 16 -3 -1 -5 -1 11 -5
каждое|-5 9 -3 -3 -4 14 -4 -3
каждому|-6 -13 -6 -3 20 -7 19 -4
каждый|-15 6 -7 -6 20 -6 -10 17
казани|28 -9 -5 2 -7 0 -6 -4
как|8 -11 6 -3 11 15 -14 -12
какое|27 1 -7 -4 -8 -4 -6 1
какой|-7 8 -7 -4 18 -3 -4 -1
какой из|-7 -1 -1 0 13 0 -4 -1
канала|15 -2 -5 0 -5 0 -1 -1
класс|19 -3 0 -4 -4 1 -4 -4
код|6 -4 -4 -3 -9 -2 18 -1
конца|4 16 -2 0 -5 -2 -5 -6
конце|-6 8 15 -3 -4 -4 -4 -3
короткое|6 -4 -4 15 -2 0 -10 -1
которая|14 -4 -7 -4 -3 9 -2 -3
который|7 -1 -5 -6 -3 -3 16 -5
кто|9 0 24 -6 -9 -4 -11 -2
ли|-1 -2 -2 23 -4 -2 -6 -6
лучше|3 -7 10 -3 8 -4 -4 -3
меня|19 -5 -5 2 -9 -5 -3 7
мне|25 -8 -7 10 -6 -3 -5 -7
мог|-9 13 -5 -5 -9 -2 19 -3
мой|25 7 -15 -2 -3 -4 -6 -2
моё|13 0 -4 -5 4 -4 -7 3
моё сочинение|13 0 -4 -5 4 -4 -7 3
мыслей|-11 17 15 -1 -7 -4 -3 -6
на|7 4 -6 -18 10 -23 6 20
на <number>|21 -4 0 -3 -6 1 -4 -5
на один|-2 -5 -1 -1 11 0 -1 -1
надо|16 -6 -3 2 -6 -2 -7 5
найди|-3 -4 1 -4 -1 19 -6 -2
написать|7 -8 13 -4 8 -6 -3 -7
напиши|15 -5 -13 2 4 19 -12 -9
напиши поздравление|18 -2 -2 1 -3 0 -8 -5
начать|27 -10 -2 -1 -5 -4 -3 -2
не|1 12 3 -22 4 5 -23 20
нему|-11 16 -3 -1 -5 -1 11 -5
ни|-14 -14 -5 -1 -3 -2 23 16
ни одного|-14 -14 -5 -1 -3 -2 23 16
ничего|21 7 -5 -7 1 -10 -5 -2
ничего не|21 7 -5 -7 1 -10 -5 -2
но|-3 13 -15 -8 -10 -12 22 13
но не|14 -6 0 1 -3 0 -2 -4
номер|4 18 -5 -10 -11 23 -12 -6
нужен|-1 13 0 -4 -1 0 -3 -3
нужна|8 0 -1 -1 1 -7 -3 4
о|-2 -4 17 -16 1 -10 17 -3
объясни|3 6 -11 6 -4 6 -11 5
один|-15 26 -9 -5 11 -4 -2 -3
один вопрос|-2 -5 -1 -1 11 0 -1 -1
одного|-5 -11 -4 -1 -7 -3 18 14
одной|-12 6 -7 -8 -5 16 18 -8
он|-13 6 14 -6 -4 18 -8 -6
она|-4 24 -3 -6 -3 -3 -3 -2
описание|16 -8 -6 -1 3 -2 3 -5
оплата|26 -4 -1 -3 -5 2 -9 -6
определите|19 -5 -1 -4 -1 -1 -4 -3
остался|-6 -6 0 -1 -7 -10 15 16
от|0 -14 16 24 -11 -10 9 -13
от <number>|-6 -7 -5 24 -1 -3 0 -2
от первого|8 -2 14 -1 -1 -3 -10 -3
ответ|-23 9 -2 20 -21 10 3 4
ответ в|-9 8 -8 -6 -6 21 -9 9
ответ системы|0 -2 -3 25 -4 -2 -7 -7
ответа|-11 12 -6 -6 25 -8 -4 -3
ответа на|-2 -5 -1 -1 11 0 -1 -1
ответы|-8 -8 -1 2 -2 0 -11 28
ответы с|-7 -4 -2 0 -3 -2 -5 24
оцени|-1 13 -3 16 -11 -2 -6 -6
оцени ответ|0 -5 -1 14 -3 -2 -3 -1
пары|-7 -17 -11 -1 26 -3 23 -10
первого|-1 -10 11 -7 -4 20 -7 -3
первый|-9 13 -8 15 0 -2 -5 -4
переведи|9 -2 -5 -4 -5 -1 -10 17
перед|-16 8 27 -2 9 -3 -15 -5
перед тобой|-2 -5 -1 -1 11 0 -1 -1
пиши|-6 -9 9 14 -7 -9 21 -12
по|-14 -16 2 16 13 -8 12 -5
по тексту|-12 -8 24 -6 -8 -5 20 -6
подряд|-10 -5 14 -11 -3 -5 24 -4
подстановкой|-8 22 -2 -2 -2 -3 -3 -2
пожалуйста|14 2 -6 -4 2 -9 -7 7
поздравление|18 -2 -2 1 -3 0 -8 -5
покажи|-15 13 19 11 -5 -10 -7 -7
полнота|0 -5 -1 14 -3 -2 -3 -1
пользователя|-8 -6 -6 -8 -6 -1 35 -1
после|-4 10 -12 -9 -4 23 -14 11
последняя|-7 -6 18 -4 12 -6 -9 2
потом|-13 21 -9 12 17 -7 -11 -10
почему|-2 -4 9 -8 -1 11 -8 3
починить|22 -2 -4 -2 -3 -4 -3 -2
предложи|19 -1 -3 -2 2 -6 0 -9
представь|12 -5 14 -3 -6 -4 -8 -1
предыдущего|-9 -14 -4 -3 23 -3 -8 19
прежде|-10 -3 23 0 -6 -1 -2 -1
прежде чем|-10 -3 23 0 -6 -1 -2 -1
приведи|-6 -4 -3 -4 -4 13 -5 13
приведи ответы|-1 -6 -1 1 -1 -2 -8 18
придумай|5 -11 18 -10 -11 -8 28 -12
пример|-4 -3 -1 -2 -2 -2 -3 18
про|10 -4 -4 1 -3 -5 19 -14
проверь|3 11 -5 -10 1 -7 -7 14
пункт|13 -1 -1 -2 -3 -1 -2 -4
раз|27 -11 -5 -1 -6 7 -2 -8
раза|12 19 -4 -2 -2 -3 -13 -7
ребёнку|2 -4 1 14 -5 2 -2 -8
ремонт|13 -1 -1 -2 -3 -1 -2 -4
решение|-13 7 14 10 17 -9 -15 -11
риск|13 -2 0 0 -1 -1 -7 -2
роль|5 -4 -11 -10 -2 -2 22 2
россии|10 -13 -6 -5 -6 15 11 -6
с|9 14 -18 -16 8 -14 8 8
сделай|33 1 -2 -2 -7 -1 -11 -10
себя|2 -1 25 -3 -6 -4 -9 -4
системы|0 -2 -3 25 -4 -2 -7 -7
сколько|7 7 -6 -9 -5 -7 19 -7
следует|11 21 -7 -2 -9 -7 -7 0
слой|9 -8 14 0 0 -3 -6 -5
смотри|-6 -3 -1 -2 -2 -2 -2 18
сначала|-1 22 -8 12 -4 -12 -7 -3
сосед|7 19 -4 -5 -4 -3 -4 -6
сочинение|13 0 -4 -5 4 -4 -7 3
сочини|22 -7 -7 -4 -14 3 19 -11
стиле|16 -11 -4 0 11 -4 1 -10
столбиком|18 -6 1 0 0 0 -6 -5
строка|-4 -7 -2 12 7 -2 -3 -1
структуру|-1 0 -6 -4 3 -15 -4 27
сумма|-4 24 -3 -6 -3 -3 -3 -2
так|-5 6 15 -2 -8 -6 10 -10
так чтобы|-7 -11 15 -1 -1 -2 9 -2
текст|1 -3 -13 -2 8 -4 21 -8
тексту|-12 -8 24 -6 -8 -5 20 -6
тем|-4 -10 15 -3 20 -5 -9 -4
тему|27 5 1 -4 -11 -5 -2 -10
то|8 -4 -1 0 12 -3 -8 -3
то есть|-3 -2 -1 -1 12 -1 -3 -1
тобой|-2 -5 -1 -1 11 0 -1 -1
тобой два|-2 -5 -1 -1 11 0 -1 -1
того|-12 -6 21 -6 -7 24 -10 -3
только|-24 13 -12 37 -7 -13 17 -11
третий|14 -4 -7 -4 -3 9 -2 -3
три|-6 7 -6 -3 -10 -15 8 25
ты|-10 5 22 19 -20 -16 17 -16
у|22 -11 -5 3 -8 -9 -5 14
у меня|19 -5 -5 2 -9 -5 -3 7
убрать|-6 -3 -1 -2 -3 -2 -2 18
укажи|-18 9 -9 -3 19 19 -11 -7
уровень|23 -2 -4 -2 -3 -4 -3 -4
условие|-8 18 -10 18 -11 -11 15 -10
факты|-22 5 -13 7 -11 21 -16 28
форума|-8 -6 0 -1 -3 -2 -5 23
фото|27 -13 -5 -7 13 -8 3 -8
функцию|15 -10 1 1 -4 -1 0 -3
цифры|4 -8 -3 -5 -7 0 -2 21
часть|-6 -5 -7 -8 -2 -3 36 -5
чем|-5 -10 23 -7 20 -9 -9 -5
через|-2 17 2 1 -6 1 -9 -3
черновик|-11 11 18 -2 -7 -3 -2 -3
что|-5 15 18 -14 13 -17 -11 2
что делать|25 -7 -5 1 -3 -4 -3 -5
чтобы|3 -11 12 -2 -6 -3 12 -5
шага|-4 -13 -4 -2 -3 15 15 -3
шкале|6 -6 -1 13 -4 0 -4 -4
это|7 -14 -7 17 2 -2 -6 3
этого|-12 -5 14 -4 -3 17 -4 -4
этом|-4 -3 -1 -1 -1 13 -1 -2
этот|-8 -11 16 0 -4 -1 13 -4
этот код|6 -4 -4 -3 -10 -3 18 -1
я|36 -8 -11 0 -6 -2 -5 -5
そうでなければ|-6 -1 -1 13 -2 -1 -2 0
そうでなければ <number>|-6 -1 -1 13 -2 -1 -2 0
です|10 4 -9 -3 -6 -6 -2 11
と|13 -4 0 -4 7 -1 -6 -4
中|26 -8 -6 6 -6 -2 -8 -2
其中|24 -8 3 -5 -9 -4 0 -1
在吗|8 -8 -6 17 13 -8 -5 -11
字|19 -7 1 -7 -5 0 -3 3
完整性|-2 0 0 12 -4 0 0 -5
小时|-6 12 -1 -2 -1 -1 -1 -1
并附上答案|-2 -1 -4 -3 0 -3 16 -2
必ず契約を先に計算する|13 -1 -1 -5 -1 -1 -2 -1
怎么办|28 -5 -4 -4 -5 -4 -4 -3
或|-11 -6 -4 21 8 -2 -2 -4
文書いて|15 -1 -1 -4 -3 0 -6 0
红烧肉怎么做才不腻|17 8 0 -7 -7 -8 -1 -2
角色|-5 -1 12 -1 -1 -3 -2 -1
解答|-10 -4 9 -4 -2 17 -1 -5
语气要本地|19 -7 -3 0 -3 3 -4 -5
语气要现代|-9 0 12 -1 -2 0 0 0
语气要脆弱|-5 0 11 -1 -1 -1 -2 -1
質問|-6 -6 4 -1 10 3 -4 -1
输出|6 -8 -5 -6 -2 15 6 -5
输出格式|5 11 -7 -6 -3 13 -7 -5
问题|-5 -3 -2 4 14 -3 0 -6
题目|-10 25 -9 -3 16 -12 0 -7
가|-4 16 -3 -10 13 -3 -6 -3
가지|-6 11 1 -7 -2 -5 10 -3
각|-5 7 -1 12 -3 -5 -3 -1
각각|-4 -3 -3 11 -4 -2 -5 10
같은|3 -9 7 11 -9 -8 -3 8
개|-7 -2 -2 -1 0 0 13 -1
개를|-6 -1 -3 -2 10 -1 4 -2
것|-13 -1 15 -13 15 -10 -9 15
결과를|-5 12 -1 -2 -1 -1 -1 -1
겹치지|-4 -2 -2 -4 -5 -2 10 9
겹치지 않게|-4 -2 -2 -4 -5 -2 10 9
계산|-7 6 9 -2 -1 -2 -1 -1
과정을|-6 11 -1 -1 -1 -1 -1 -1
그|-11 5 11 -8 -5 -2 11 -2
그대로|-9 -7 22 -9 -2 -7 -7 18
끝까지|-2 7 14 -4 -3 -3 -4 -5
나온|-5 -6 -4 15 -3 -4 11 -3
내용을|-4 -3 17 0 -3 -2 -3 -2
너는|-11 3 -2 7 -6 -1 11 -2
넣을|-4 -1 -1 -2 -3 -1 -2 14
네|-9 -1 -2 8 10 -2 1 -5
네 개를|-6 -1 -3 -2 10 -1 4 -2
늘어놓고|-6 7 -4 -4 11 -2 -1 -2
다|-6 9 9 -6 -5 -4 12 -8
다른|1 11 1 -6 -5 -7 10 -5
다섯|-8 10 -1 -1 -2 -2 5 -1
다시|-5 -3 -1 -3 -3 11 -6 10
다음|-9 13 -3 -7 -7 12 10 -8
답|-12 10 7 -4 -6 -1 -5 11
답변|-12 -6 4 13 2 -6 -6 12
답변을|-17 -5 6 12 0 11 -6 -2
답변이|-3 0 -3 12 -5 -5 7 -2
답을|-11 -2 13 -4 -3 11 2 -5
대해|5 -4 -4 11 -2 -3 -4 1
더|-3 -7 -5 -4 18 -3 6 -4
된|-7 -2 -3 -3 -1 9 -4 11
두|-10 0 -7 -5 16 -2 9 -1
뒤|-9 5 -2 -5 6 15 -5 -5
때|7 -4 7 -4 -2 10 -9 -4
또는|-3 0 0 0 14 -1 -5 -3
마세요|-10 -5 9 -6 13 9 -4 -6
마지막|-3 9 -8 6 9 -4 -2 -6
마지막에|-1 6 -9 17 -3 -3 -6 0
만들어|14 0 0 0 -5 -2 -5 -1
만들어 주세요|17 -1 -2 -1 2 -2 -11 -2
말고|3 4 8 -5 5 -1 -5 -9
먼저|4 -5 18 -11 -6 -7 -7 14
몇|12 -7 -3 -5 4 10 -7 -4
모두|-6 16 -2 -4 -7 7 -3 -2
모범|-2 -6 14 -3 -3 -3 -5 7
못|-4 13 -2 -1 -2 -1 -2 -2
문장은|9 -3 -2 -4 -5 1 -11 15
문항|0 14 -3 0 -5 -5 0 -1
뭐가|26 -3 -4 2 -9 -6 -5 -2
받고|-2 14 -3 8 -6 -3 -5 -3
법|17 10 -7 -6 10 -6 -9 -8
법한|-5 -3 -1 -6 1 -3 21 -3
보상|3 -5 -2 19 -3 -3 -8 -1
봐|-3 16 -4 0 -2 -2 -2 -3
빠짐없이|-6 11 -1 -1 -1 -1 -1 -1
빼고|17 -2 -2 -5 -8 -1 -7 6
뽑아|14 -5 0 1 1 -7 0 -2
뽑아 json으로|13 -5 0 0 0 -7 0 -1
서로|-5 8 -2 -2 -6 -5 16 -3
속으로|-2 -3 17 -2 -1 -2 -3 -3
순서대로|-8 -2 8 -2 10 -4 -1 -2
써|7 -3 10 -6 -11 -4 11 -4
쓰고|-12 16 -1 13 -6 -2 -3 -5
쓰세요 문제|-6 11 -1 -1 -1 -1 -1 -1
쓰지|-7 -4 9 -3 -3 13 -2 -4
쓰지 마세요|-7 -4 9 -3 -3 13 -2 -4
쓴|-2 -6 14 -3 -2 8 -5 -5
아래|-9 -11 -4 20 -5 7 7 -6
안|11 -10 17 -8 -5 -6 11 -9
않게|-5 -3 -2 -3 -4 -1 11 7
어느|-4 -1 -3 -1 13 -1 -1 -1
어떻게|6 13 -3 -3 -4 -3 -4 -2
열|2 -4 -3 -7 -2 6 8 0
왜|-9 7 23 -7 -6 11 -12 -7
응답|-8 12 -3 -3 5 -3 -4 4
이|-14 -5 8 -4 -5 19 5 -4
이유를|-8 -7 -5 13 7 6 -3 -4
있는|9 5 -1 -3 -2 -1 -8 1
저장|16 -3 -1 -3 -4 -2 1 -3
적어|-8 7 4 -4 10 -2 -5 -2
전에|-7 12 14 -3 -2 -3 -5 -5
정리해|15 -2 -1 0 -1 -2 -2 -7
정리해 줘|15 -2 -1 0 -1 -2 -2 -7
좀|16 -3 -1 3 -5 -1 -6 -4
좋은|-7 -1 -3 -1 17 -1 -2 -2
주세요|-2 12 -1 -8 0 0 -5 5
줄씩|2 -1 -4 14 0 -2 -7 -3
중|-2 -2 -3 7 11 -1 -5 -5
줘|15 -1 7 -10 4 -10 6 -10
질문|-2 -7 9 10 -1 -8 -11 10
질문과|-3 -4 14 -3 -1 -7 7 -3
짧은|10 -1 -4 -7 11 -2 -4 -4
처음|-7 3 -5 12 -5 9 -4 -4
최종|-4 9 -6 18 -5 -5 -6 0
코드|2 6 -6 -7 14 -2 -3 -3
풀이|-11 12 -3 -4 1 9 -1 -3
풀이 과정을|-6 11 -1 -1 -1 -1 -1 -1
하고|-5 -2 -2 -1 -1 -3 14 -1
하나|13 -3 -5 -5 8 0 -5 -4
하나씩|0 20 -7 0 -4 -7 -1 0
한|-13 6 -10 16 5 -7 -1 4
한 줄씩|2 -1 -4 14 0 -2 -7 -3
해|0 12 -9 -3 22 -9 -8 -6
후보|-10 -2 11 -2 10 -1 -5 -2
`,
};

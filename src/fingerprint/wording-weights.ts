// Made by learn-wordings.ts from the examples in data/wordings/train; see wording-model.ts. Do not edit.

import type { WordingWeights } from './wording-model.ts';

export const wordingWeights: WordingWeights = {
  bias: [3.096, -1.479, -1.336, -1.549, -1.365, -1.329, -1.273, -1.452],
  unit: 0.04,
  elicitsMin: 0.68,
  features: `
<number>|-11 -4 -15 21 7 -2 10 -6
<number> <number>|6 6 -2 0 5 5 -7 -13
<number> <quotation>|10 -11 4 7 2 -14 3 -1
<number> a|0 8 1 9 13 -10 2 -23
<number> actionable|-6 -4 0 2 -8 13 1 2
<number> all|11 -8 -2 6 -3 -2 0 -3
<number> also|2 -6 1 14 2 -6 -7 -1
<number> ans|-4 12 2 8 -4 -6 -3 -4
<number> answer|-8 -5 5 4 -8 16 0 -3
<number> answers|-4 10 -12 8 -6 -1 -4 9
<number> apples|10 -4 -7 -2 0 -2 -6 9
<number> are|1 -2 -5 13 -9 -2 7 -3
<number> array|-2 -2 4 16 -3 -3 -4 -5
<number> articles|0 -2 -2 3 -1 -2 -6 10
<number> as|7 -11 -7 19 9 -5 -8 -4
<number> ask|9 -3 2 -1 -10 2 0 0
<number> at|11 2 -3 -5 1 -1 -7 3
<number> attempt|-6 -5 0 12 0 -2 1 0
<number> august|10 -3 0 0 -1 1 -7 0
<number> author|14 1 3 -6 -4 -2 -4 -3
<number> b|2 0 -6 -9 9 -6 8 2
<number> back|-17 11 1 1 2 0 1 2
<number> bad|7 -8 -3 20 -9 -1 -4 -2
<number> bananas|24 -4 1 -3 -9 5 -13 0
<number> batch|18 -6 1 -2 -7 -3 -1 1
<number> be|-5 12 -3 21 -8 -11 -4 -2
<number> bis|3 -2 -4 13 -2 -3 -6 1
<number> bits|-3 1 -1 13 -2 1 -6 -1
<number> blue|12 5 0 -1 -4 -1 1 -10
<number> both|-2 -8 1 7 10 -4 -1 -2
<number> boxes|-2 2 -2 -8 2 2 -2 8
<number> break|-5 13 -1 -2 1 -1 -1 -4
<number> bullet|26 -6 -3 -9 -4 -1 -2 0
<number> but|15 -6 -10 -10 3 -2 -2 12
<number> by|8 9 4 16 -8 -14 -11 -5
<number> bytes|23 -2 -5 -5 0 1 -7 -5
<number> c|3 -1 -6 -13 6 1 15 -6
<number> calls|7 2 -1 3 -8 -6 11 -9
<number> candidate|-4 -6 -1 20 -8 1 1 -4
<number> cards|12 -6 3 1 7 3 -15 -5
<number> categories|11 0 0 0 -6 -3 -1 0
<number> chairs|5 -5 0 -2 0 11 -5 -2
<number> characters|15 -7 8 -6 -5 8 -1 -12
<number> chat|1 -5 -4 -9 9 1 -5 12
<number> children|14 -5 -2 -1 -1 1 -3 -4
<number> chocolate|9 -3 -1 1 -6 1 -2 1
<number> choose|-15 -8 -6 7 7 -1 9 7
<number> churn|8 -4 0 11 -2 -6 -3 -4
<number> clarity|-8 -1 -1 14 -2 -1 -1 -1
<number> class|11 -4 -2 1 -3 -2 5 -6
<number> classify|-20 14 2 4 -1 3 -1 0
<number> clicks|-1 -3 -5 -6 11 -6 11 0
<number> closing|13 -12 0 3 2 -3 -1 -2
<number> cm|13 15 -3 -12 -4 -2 -4 -3
<number> code|-6 -2 -1 0 -5 15 6 -6
<number> columns|4 5 -1 0 4 -3 -12 3
<number> comments|13 -2 2 -4 -4 -2 -4 -1
<number> complaints|-5 -6 -1 -2 -2 11 8 -4
<number> complete|0 -6 -3 12 -1 0 0 -1
<number> completions|-12 -3 1 12 10 -7 1 -1
<number> conclusion|5 5 -2 10 -6 -9 -1 -2
<number> const|14 -2 -4 -1 -1 -1 -2 -3
<number> context|-2 -2 4 -8 10 -2 -1 0
<number> correct|-3 -6 -3 13 8 -8 -2 2
<number> cost|-3 -5 -2 -1 2 15 -4 -1
<number> could|0 -3 7 9 5 -3 -12 -1
<number> create|9 -10 1 1 5 1 -7 -1
<number> criteria|11 4 -7 12 -7 -4 -1 -7
<number> customers|14 9 -1 -4 -9 -4 -3 -2
<number> d|3 -1 -1 -5 12 -2 -6 1
<number> day|26 -7 1 -8 -1 -2 -7 -1
<number> days|1 3 -6 -13 -1 5 1 10
<number> de|6 16 -2 -4 -6 -5 -4 -2
<number> decide|1 -4 -2 -1 14 -1 -4 -3
<number> deduct|0 -5 2 13 1 -16 2 4
<number> def|13 -2 2 -2 -2 -2 -6 -1
<number> degrees|11 -5 -5 -1 0 1 -2 0
<number> deploy|1 9 -6 -1 0 -1 0 -2
<number> design|-5 -6 -1 -2 1 2 10 1
<number> did|14 -1 -1 -7 -1 -2 -1 -1
<number> die|-6 -14 10 -6 16 -7 0 7
<number> different|-4 -1 0 -3 -4 2 17 -7
<number> discount|9 -11 12 6 -8 2 -6 -4
<number> distinct|-6 0 -2 0 0 -1 11 -1
<number> diverse|-5 6 3 -17 3 -2 9 3
<number> divided|-2 9 -3 -7 -1 9 -2 -2
<number> doc|-11 0 0 0 0 0 12 -3
<number> dollar|8 -3 -1 2 -1 2 -9 2
<number> dollars|7 -6 2 3 -9 0 1 1
<number> don|0 -13 12 -1 -1 -1 7 -2
<number> done|21 -6 1 -4 -4 0 -7 0
<number> dozen|11 -2 0 -1 -1 -2 -5 0
<number> drafts|10 -2 -3 -1 5 -1 -8 0
<number> e|13 4 -7 3 5 -8 -12 3
<number> each|-1 -7 -16 22 12 -7 2 -6
<number> elif|14 -5 0 -8 -1 -1 0 1
<number> else|0 9 -3 9 -2 -5 -7 -2
<number> end|11 6 -3 -5 -2 1 1 -10
<number> et|4 -2 -10 -2 16 15 -13 -8
<number> euros|-6 0 13 -2 0 2 -6 0
<number> every|-4 11 -1 -3 -5 8 -6 -1
<number> evidence|-8 -2 -2 6 -3 0 1 8
<number> explain|0 4 -6 -4 -5 -3 15 -2
<number> explanation|1 -5 2 12 -2 -5 0 -3
<number> f|5 6 -7 11 2 -10 -10 3
<number> female|14 -2 1 -3 -1 0 -6 -4
<number> fewer|12 -7 2 -4 -6 -1 4 1
<number> field|-9 -2 -2 8 -3 -2 13 -2
<number> final|-4 10 -1 4 0 -2 -5 -2
<number> find|10 6 0 1 -3 -5 -6 -2
<number> first|6 -6 1 -7 4 3 -11 10
<number> follows|-5 -4 2 12 -4 -4 0 3
<number> for|-4 2 -14 22 -8 -4 -4 10
<number> format|2 -6 -1 -3 -1 15 -4 -2
<number> from|4 -10 -4 0 -2 -10 10 13
<number> function|-4 -3 -2 -5 2 -4 14 1
<number> für|6 -14 1 19 4 -4 1 -13
<number> games|-3 8 1 -4 2 1 -7 2
<number> gb|11 6 -2 1 -11 -1 -2 -1
<number> get|19 -11 3 -6 -8 0 0 2
<number> global|8 0 0 0 0 0 -8 0
<number> goal|2 5 2 -6 9 -2 -5 -5
<number> gold|-8 -7 2 15 -3 -2 5 -1
<number> grade|11 -2 2 -6 0 -5 -1 1
<number> h|-2 4 -10 4 7 -8 -6 10
<number> hash|5 -4 1 -5 12 -2 -2 -5
<number> have|-7 12 3 -4 7 -7 -3 -1
<number> he|12 -4 2 -1 -6 2 0 -5
<number> hectares|12 -8 0 2 0 2 -7 -1
<number> here|18 1 -4 -7 0 0 -3 -5
<number> high|5 -9 16 -1 0 -2 -3 -4
<number> hooks|7 -1 -7 1 -8 -3 8 3
<number> hop|-3 11 0 -6 -6 1 6 -3
<number> hour|13 -8 -2 4 -1 4 -1 -8
<number> how|5 -8 1 3 14 -5 -7 -3
<number> hr|-7 15 -1 -2 -1 -5 -1 2
<number> human|0 -2 2 11 -9 1 1 -4
<number> i|20 -16 -5 -1 0 7 -8 4
<number> ideas|12 -1 -5 -1 0 1 0 -6
<number> improved|-10 9 -4 -4 13 -3 -2 1
<number> in|3 -7 -11 14 -3 -2 6 -1
<number> inch|13 -1 -7 4 -5 -1 0 -3
<number> inches|18 -3 -1 -7 -7 -1 1 0
<number> incl|9 -9 2 -2 -2 -2 1 3
<number> independent|2 -5 2 11 -5 0 -1 -4
<number> individual|12 5 -3 -4 -4 1 -5 -1
<number> input|5 9 -12 -13 1 -3 20 -6
<number> inputs|-3 -8 2 8 0 0 1 2
<number> int|8 -1 3 -8 -7 1 1 3
<number> interview|14 -4 -1 -2 -11 -2 7 -1
<number> intro|15 -5 0 -4 -4 -1 0 -1
<number> irrational|13 -9 -6 -6 14 -5 3 -4
<number> is|12 -11 2 15 2 -11 -15 6
<number> it|8 -3 -6 8 -1 -1 -10 5
<number> items|-4 9 -3 -5 -2 -4 16 -5
<number> jobs|10 -4 0 1 -5 -2 -2 2
<number> june|-8 7 -4 5 5 -11 8 -3
<number> k|9 3 2 15 -12 -7 -5 -4
<number> keep|4 -4 1 12 -1 -4 6 -13
<number> key|10 -1 1 -3 -1 0 -6 0
<number> kg|2 18 -4 -3 -9 -3 -7 7
<number> kids|21 -4 -3 1 -2 -5 -6 -2
<number> km|7 0 5 11 -13 5 -6 -10
<number> kwh|10 -1 1 -5 2 9 -11 -5
<number> label|5 7 -1 10 -6 -9 -5 -2
<number> largest|12 -5 -4 -2 -6 7 -1 -1
<number> lbs|2 -1 2 -6 7 6 4 -13
<number> ledger|6 -5 -3 -4 11 -2 -3 -1
<number> length|-11 -2 2 8 2 -1 2 0
<number> less|24 -1 -5 -3 -2 6 -6 -14
<number> let|10 -4 -2 -7 8 3 -5 -3
<number> letters|17 3 -3 0 -9 -2 -7 -1
<number> levels|-3 -10 0 -4 -7 10 20 -5
<number> line|12 -1 -1 -1 -6 -4 1 -1
<number> lines|9 10 -2 -15 -2 -9 13 -5
<number> litres|8 8 0 -9 0 -2 0 -5
<number> logical|-3 12 -4 -7 -2 10 -8 1
<number> long|2 2 -3 -7 0 -4 12 -1
<number> m|0 9 3 6 -1 -13 8 -12
<number> ma|20 -4 -4 -4 -5 -2 -1 -1
<number> make|4 3 -6 -5 -1 15 -6 -4
<number> male|17 -2 2 -2 1 -4 -6 -6
<number> march|8 -10 0 6 -3 5 1 -6
<number> margin|-4 8 -5 11 11 -11 -4 -6
<number> marks|16 -12 0 2 -4 2 -2 -2
<number> matrix|-7 -1 12 -1 -1 -1 -1 -1
<number> may|9 2 2 1 -3 1 -10 -3
<number> mb|11 0 -1 -4 0 -1 -5 -1
<number> mentions|-3 -4 -2 13 -4 0 0 0
<number> meses|1 0 -2 -4 -3 -3 12 -2
<number> methods|-10 16 -1 -2 -4 -2 0 3
<number> mg|15 -1 -6 -1 2 -2 -5 -3
<number> million|14 -9 -2 -4 6 1 -6 -1
<number> min|15 -14 9 -12 -5 10 -7 3
<number> minutes|17 -10 10 1 -12 -9 5 -1
<number> ml|9 12 -3 -4 -1 -1 8 -20
<number> model|3 -5 -5 13 -3 -1 -6 5
<number> month|5 -6 -3 -2 -2 10 -1 -2
<number> months|6 0 -15 -4 5 6 6 -3
<number> more|23 -6 1 -6 -10 4 -1 -5
<number> mph|2 18 -9 -2 -2 0 -5 -2
<number> my|16 -19 -2 7 3 -2 1 -4
<number> n|5 10 -6 1 5 -17 1 0
<number> names|8 12 -5 -6 5 -1 -3 -9
<number> neutral|-11 -12 -2 20 -1 1 -1 5
<number> never|14 -3 -3 -3 1 -4 0 0
<number> new|-7 -9 3 -6 -4 1 14 9
<number> no|5 -12 -3 10 6 -8 -7 8
<number> none|0 -4 1 15 -3 -3 0 -4
<number> not|6 3 -5 9 -6 -8 -5 5
<number> nothing|0 0 -3 21 -10 -3 -8 3
<number> now|21 -4 -3 -5 -1 -2 -4 -3
<number> number|-9 -2 -1 37 -12 -8 -1 -5
<number> numbers|-6 6 -2 10 -3 -2 -1 -2
<number> o|-14 -5 -7 12 10 -10 -1 13
<number> oder|-2 -5 -4 -4 17 -1 -1 0
<number> of|16 0 -8 -7 -7 -10 15 1
<number> off|3 5 5 9 0 -6 -6 -10
<number> on|-13 1 -5 8 -2 -3 14 -1
<number> only|11 -2 -7 -7 6 -2 -7 7
<number> open|17 -12 9 -3 -7 4 -3 -5
<number> opening|13 -12 0 3 2 -3 -1 -2
<number> option|8 -9 8 -4 -6 -2 7 -3
<number> options|3 -9 -3 -2 0 1 18 -7
<number> or|-1 -13 0 16 9 -4 -7 -1
<number> oranges|8 4 1 -6 -11 -2 3 3
<number> other|-1 -5 0 -1 -10 0 7 10
<number> otherwise|7 -7 0 8 -1 -1 -2 -4
<number> out|14 -9 -6 -9 3 7 -1 0
<number> output|13 -2 -3 -6 3 -2 -2 -2
<number> over|5 3 -2 14 -10 -8 -3 1
<number> p|-8 1 6 -3 -6 1 -2 11
<number> page|2 -6 2 -8 -3 3 16 -6
<number> pages|11 -8 4 -1 5 -1 -4 -7
<number> pairs|-7 -6 7 -4 9 -3 5 -1
<number> palavras|-14 -3 -1 9 3 -3 -4 13
<number> paraphrases|-8 -3 -2 -1 -3 -3 21 -1
<number> participants|12 -2 -4 -5 1 -4 9 -6
<number> pcs|1 1 0 -6 -2 -4 12 -3
<number> pens|0 15 -5 -11 -8 1 11 -3
<number> people|12 6 6 2 -12 -4 -7 -3
<number> per|-5 -16 -4 13 4 -2 17 -5
<number> perfect|-6 -2 1 13 3 -4 -1 -3
<number> persons|11 -1 -1 -1 0 -2 -2 -5
<number> phrases|11 0 -3 -1 -6 -5 -7 10
<number> please|-3 4 6 -1 -6 7 -9 2
<number> plus|2 6 2 -9 -14 -1 0 14
<number> pm|13 -1 -2 -1 -3 -7 -1 2
<number> point|6 -1 -1 -1 12 -9 -3 -1
<number> points|7 0 -2 3 6 3 -4 -13
<number> pour|13 -3 -2 -5 -4 -5 5 1
<number> premium|9 -3 9 -5 -6 2 -2 -4
<number> present|18 -2 -6 -4 -10 7 1 -3
<number> prime|-5 12 9 -9 -2 3 1 -8
<number> print|11 -3 -4 6 -10 -4 7 -3
<number> printf|12 -5 -1 0 0 -3 -3 0
<number> produce|3 0 -2 -4 1 -6 -5 13
<number> product|12 -7 -4 6 -2 -2 -2 -2
<number> prompt|-3 1 5 -16 13 -6 -5 12
<number> prompts|-2 -2 -4 -6 4 -2 15 -5
<number> push|13 -2 -1 -1 -4 0 -5 0
<number> q|0 15 -12 17 -10 -3 -4 -2
<number> queries|18 -7 -5 -4 1 -7 1 2
<number> question|-6 3 1 4 -6 -5 10 0
<number> questions|10 -2 -6 2 -1 -11 7 0
<number> qui|18 -4 -1 -4 -3 -2 -2 -1
<number> r|11 -5 -3 -1 -1 0 3 -4
<number> random|15 -5 -6 6 -4 4 -6 -3
<number> realistic|6 1 -5 0 -3 -8 10 0
<number> reasons|-3 -2 4 -5 -6 0 -2 14
<number> red|5 2 2 7 -7 0 0 -10
<number> replies|0 -5 -7 14 -8 -5 -5 15
<number> reply|-5 0 -3 21 0 -9 -1 -3
<number> research|21 -2 -1 0 -3 -2 -5 -9
<number> response|-9 4 0 17 -3 -3 -5 -1
<number> return|1 4 5 -7 12 -10 -2 -3
<number> right|2 -11 -9 15 7 8 1 -13
<number> rounds|-1 -6 4 -1 5 -1 -8 8
<number> rows|13 -13 3 -4 -1 10 -5 -3
<number> run|-6 15 1 -11 -1 3 -2 1
<number> s|16 -2 5 -12 0 6 -7 -6
<number> same|-11 -3 -1 -2 18 -4 -6 8
<number> samples|-12 -4 0 -2 12 2 6 -4
<number> se|9 -3 1 -9 -6 -4 -9 20
<number> second|-1 -8 1 4 15 0 -5 -5
<number> seconds|18 -11 -5 3 -4 -3 5 -3
<number> seed|-1 -8 2 -4 2 1 13 -5
<number> sentence|-8 -4 -4 -4 2 4 1 13
<number> sentences|-4 1 -10 3 -4 2 18 -4
<number> serious|-6 -1 -1 12 -1 -1 -1 -1
<number> set|-3 16 -1 -3 -4 -1 -2 -2
<number> shell|3 10 9 -10 0 -3 -6 -3
<number> short|13 1 -2 -1 -1 -8 3 -5
<number> show|4 -5 12 -5 9 -4 -4 -7
<number> skills|0 0 1 0 -9 -6 11 2
<number> small|1 5 -2 5 6 -2 -9 -5
<number> so|1 2 11 0 -19 17 -23 10
<number> some|-6 0 0 11 -5 -1 -3 3
<number> sp|16 -4 -3 -4 1 -4 1 -3
<number> sqrt|7 -8 -3 -3 8 -2 -2 3
<number> staff|13 -5 -2 -2 -3 4 -1 -4
<number> start|3 -10 -4 -2 9 1 3 0
<number> step|5 -9 0 9 0 -6 0 0
<number> steps|-7 24 3 -8 16 -6 -13 -9
<number> students|12 -5 0 -5 0 -2 0 -1
<number> style|-2 -1 -1 1 -7 0 0 9
<number> subfields|-4 -5 2 -4 -1 -3 14 1
<number> subject|12 -4 2 -3 -3 -2 -1 -1
<number> symbol|17 -10 -1 -1 -2 -1 0 -2
<number> tables|9 8 -2 -3 -1 -6 -7 3
<number> take|-2 -7 -1 11 2 -2 -2 2
<number> tasks|-3 -8 -1 -2 -3 -1 19 -2
<number> tests|-9 -1 0 16 -3 -2 -1 1
<number> text|-10 -1 1 8 4 -1 0 -1
<number> that|12 -1 -10 7 2 -2 -6 -3
<number> the|9 0 3 5 0 3 -19 -2
<number> then|-4 12 -2 6 -9 -12 11 -2
<number> they|-1 -6 -2 1 -4 3 10 -2
<number> things|-5 0 0 -3 0 -2 12 -2
<number> third|14 -4 -1 -6 -1 0 -1 -1
<number> this|11 -1 -1 -5 -1 -3 -1 1
<number> time|11 -5 -7 -1 -7 7 1 2
<number> times|14 7 -14 -9 -1 -23 15 11
<number> tip|8 1 -8 -4 -3 -3 1 7
<number> title|13 -2 -2 -1 -1 -1 -3 -3
<number> to|14 3 -1 13 -13 -4 -12 1
<number> tokens|-4 12 15 -8 0 -14 4 -5
<number> topic|-1 -6 9 0 -5 -4 4 3
<number> total|15 -9 -4 -2 -4 2 0 3
<number> true|13 -1 -1 -12 -4 6 2 -4
<number> truth|-12 3 -1 -1 9 0 -2 3
<number> try|1 9 0 0 -3 -6 1 -3
<number> tsp|10 -2 1 -5 0 -2 -3 2
<number> turn|-11 -2 -6 1 7 2 11 -1
<number> turns|2 0 -4 -5 -4 -2 19 -6
<number> two|3 -6 -3 10 8 -2 -4 -5
<number> typical|13 2 -1 -5 -3 0 -4 -2
<number> typo|12 6 0 -4 -2 -6 -5 -1
<number> up|-6 -4 0 -1 3 -2 11 -2
<number> use|8 0 9 -7 -1 -4 -3 -3
<number> user|-8 -4 0 8 -6 -3 23 -9
<number> users|11 -6 2 1 -3 -3 -5 3
<number> values|12 -5 4 -4 0 0 1 -7
<number> w|-2 -7 2 -1 -9 14 0 3
<number> want|9 -2 -1 -2 5 2 -8 -3
<number> was|-6 -7 1 14 -3 -4 7 -1
<number> we|-3 -11 6 3 -3 -5 -3 15
<number> week|10 -6 -5 6 -1 -4 2 -2
<number> weeks|13 9 -5 -6 -1 -7 2 -7
<number> what|11 3 3 -14 -2 -2 -2 4
<number> which|5 8 -7 2 14 -5 -14 -3
<number> why|-10 -4 8 12 -8 3 0 -2
<number> with|-6 -12 6 -4 2 -2 24 -8
<number> word|13 -4 -1 -3 0 0 1 -6
<number> words|0 -4 13 -6 -8 -6 8 3
<number> workers|2 10 0 -5 8 -5 -10 1
<number> write|1 -3 14 -7 7 1 5 -19
<number> wrong|2 -9 1 11 -2 9 -6 -4
<number> wörter|-3 -8 6 7 -10 -7 8 7
<number> x|-1 -4 8 7 -9 10 4 -17
<number> y|26 14 1 -17 -10 -2 -7 -5
<number> year|8 6 11 -11 -5 -6 -1 -2
<number> years|2 2 -5 -11 0 9 -2 4
<number> yes|11 0 -8 -1 -10 5 -1 4
<number> you|22 -15 6 -3 1 -6 1 -7
<number> your|-1 0 2 -4 10 -3 -8 3
<number> yr|14 -3 -2 -2 -2 -6 4 -3
<number> à|-1 -10 -3 15 -8 12 -9 3
<number> π|-5 0 -1 13 -1 0 -5 0
<number> до|-4 -7 -1 22 0 -4 -2 -4
<number> за|-7 8 -6 16 -2 -4 -2 -3
<number> и|16 -12 -4 21 -4 -4 -12 -2
<number> класс|14 4 -3 0 -5 -3 -5 -2
<number> на|10 11 -2 -4 -4 -4 -5 -1
<number> то|15 -3 0 0 -10 1 -1 -1
<number> そうでなければ|-4 0 -1 14 -4 -1 -2 -2
<number> 个|8 12 -2 -4 -8 4 -3 -7
<number> 字|12 0 -2 -3 -4 -2 1 -3
<number> 小时|-6 17 -1 -3 -2 -1 -1 -2
<quotation>|-10 -7 0 -2 7 9 0 1
<quotation> <number>|3 -11 -1 -4 9 1 1 2
<quotation> <quotation>|-15 8 15 -10 9 -7 -5 4
<quotation> a|2 6 -13 -10 12 9 -15 9
<quotation> act|1 3 0 8 -4 -13 8 -3
<quotation> add|-4 -5 8 0 -3 -2 -5 12
<quotation> after|4 5 -9 12 -1 -12 7 -6
<quotation> all|14 -1 -4 -3 -1 -4 -1 0
<quotation> and|12 -10 12 -4 13 -16 -8 1
<quotation> as|22 14 10 0 -13 -14 -6 -13
<quotation> b|4 -6 -11 -5 17 -6 5 2
<quotation> bool|-8 -1 -1 13 -1 -1 -1 -1
<quotation> but|11 3 -6 -4 -11 12 0 -6
<quotation> c|14 -1 0 -12 -1 3 -4 1
<quotation> can|16 -13 -1 -1 3 -1 0 -3
<quotation> content|9 5 4 -6 -6 -4 5 -7
<quotation> critique|4 1 -3 -1 -4 12 -4 -5
<quotation> date|-6 -1 -1 10 -2 -1 -1 0
<quotation> day|0 1 0 11 0 -6 -5 -1
<quotation> directory|5 -4 1 3 -16 8 3 -1
<quotation> do|11 -10 -8 5 -13 11 -10 14
<quotation> done|12 -1 -3 -2 -1 -3 -1 -1
<quotation> e|11 10 -8 2 3 -4 -15 0
<quotation> each|-9 -4 -7 2 12 -2 13 -5
<quotation> else|7 -7 -8 -8 11 -1 10 -4
<quotation> endl|9 -3 0 0 0 -7 0 0
<quotation> explain|3 9 -8 5 -7 0 -8 5
<quotation> false|15 -2 -2 -1 -1 -1 -6 -1
<quotation> files|22 -2 -4 1 -6 -2 0 -8
<quotation> fill|-10 19 -1 0 -1 -2 -5 0
<quotation> fix|-2 1 -5 1 -1 -1 -12 20
<quotation> for|4 10 -1 -20 11 8 -7 -5
<quotation> get|-3 -2 -7 7 0 -2 13 -6
<quotation> give|-14 -9 -9 3 5 2 17 5
<quotation> high|12 -1 -1 -6 -1 0 -1 -1
<quotation> how|12 -7 -8 4 -3 -3 0 4
<quotation> i|2 -24 0 7 -11 14 17 -6
<quotation> if|17 -12 14 -12 4 -5 -7 1
<quotation> ii|-7 -3 -3 -3 20 0 -2 -3
<quotation> in|19 -6 -11 1 9 3 -3 -12
<quotation> int|0 16 -3 11 -3 -10 -7 -4
<quotation> is|12 -17 15 14 -4 -16 -2 -3
<quotation> it|20 5 -8 -5 -4 -4 1 -4
<quotation> keep|-3 -5 0 6 -4 -1 -4 11
<quotation> left|-4 -4 -1 -1 11 -3 3 0
<quotation> line|16 -2 -14 -13 -1 0 4 10
<quotation> main|12 -1 1 -5 1 -3 -2 -3
<quotation> mean|13 -4 -9 -6 0 0 8 -3
<quotation> mine|26 2 -8 -1 -1 -6 -6 -6
<quotation> minimum|-12 17 -2 -1 1 0 -4 0
<quotation> my|24 4 -2 -14 -6 1 -2 -5
<quotation> n|10 -4 0 10 -5 -5 -3 -2
<quotation> no|0 12 3 -2 -9 -13 -4 13
<quotation> nothing|11 -2 -8 4 -4 2 -6 4
<quotation> o|10 -8 -8 -2 10 4 0 -7
<quotation> of|13 0 -5 -4 -1 0 -1 -1
<quotation> on|20 -6 -2 -4 -6 0 1 -3
<quotation> once|13 -3 -2 7 -9 -2 -2 -1
<quotation> only|15 -5 -4 -6 8 -3 -5 -1
<quotation> or|17 6 -8 9 5 -15 -4 -10
<quotation> output|-4 -4 -7 14 14 -2 0 -10
<quotation> over|2 -1 -4 2 15 -1 -12 -2
<quotation> please|3 9 -4 1 -5 -5 7 -7
<quotation> preserving|20 -6 0 -1 -3 -3 -5 -2
<quotation> print|2 -9 -1 1 12 1 -3 -3
<quotation> problem|1 -7 14 -3 13 -9 -3 -6
<quotation> produce|-10 4 16 -1 0 -4 -2 -3
<quotation> put|-5 0 5 13 -3 -2 -5 -1
<quotation> q|-4 -3 -3 -5 25 -6 -1 -4
<quotation> question|-3 11 14 -3 -2 -2 -10 -3
<quotation> r|-4 -1 -4 -6 19 -2 -2 -1
<quotation> reply|-6 -3 5 -6 11 8 -3 -4
<quotation> respond|-5 -6 -5 1 15 7 -6 -1
<quotation> response|-4 -4 -2 5 12 -5 -1 -2
<quotation> restore|12 -3 -3 -3 -1 0 0 -3
<quotation> return|3 0 1 9 4 -4 -6 -8
<quotation> right|4 -5 -1 -11 13 -5 -8 14
<quotation> rules|12 2 -1 0 -16 2 1 0
<quotation> second|-4 -3 -4 -4 21 -3 -4 2
<quotation> select|-7 -1 -1 -1 13 -1 -2 -1
<quotation> show|7 6 -7 1 -6 8 -5 -3
<quotation> source|0 2 2 -6 11 -2 -5 -1
<quotation> step|-3 -10 -2 10 -3 7 2 0
<quotation> stop|-1 10 -4 10 -2 -5 -5 -2
<quotation> str|6 14 -4 9 -4 -9 -8 -5
<quotation> system|-6 -6 6 -11 16 12 -3 -8
<quotation> t|-7 -1 -1 -1 12 -1 -1 -1
<quotation> teacher|21 -4 -1 -5 -2 -2 -6 0
<quotation> that|2 11 -3 -1 5 -5 -3 -7
<quotation> the|14 6 -12 2 -10 -2 6 -4
<quotation> then|8 -11 9 8 -2 -12 -3 3
<quotation> three|22 -2 -2 1 -3 -2 -13 -1
<quotation> through|18 -3 -5 -6 -2 -4 4 -2
<quotation> to|28 6 -7 -17 -2 -3 7 -13
<quotation> treating|22 -2 -6 -2 -5 -1 -2 -4
<quotation> true|30 -5 -11 -13 -3 -10 1 11
<quotation> use|10 -2 10 -1 -1 -1 -12 -2
<quotation> used|24 -8 3 -3 -4 -2 -10 0
<quotation> user|4 12 -12 13 -4 -5 -7 -1
<quotation> using|20 4 -4 13 -11 -8 -11 -2
<quotation> verdict|-5 24 -7 -13 16 -3 -5 -6
<quotation> warm|-1 0 2 -1 -1 0 -12 13
<quotation> what|-5 -1 12 -1 -2 -2 -2 2
<quotation> when|14 -6 -2 -5 -9 -4 6 5
<quotation> where|6 -1 7 -8 4 -11 -7 10
<quotation> which|23 10 -6 -1 -12 -13 -3 3
<quotation> why|25 6 -9 -6 -9 3 -6 -4
<quotation> with|25 15 -8 -1 -14 -3 -16 2
<quotation> without|9 9 -16 10 -17 16 -13 2
<quotation> write|-1 -5 9 -1 12 -6 -14 6
<quotation> y|5 3 -5 -4 11 -4 -2 -5
<quotation> you|-15 19 6 -2 -9 19 -14 -3
<quotation> 같은|-3 -5 6 13 -5 -1 -4 -1
a <number>|3 2 12 9 2 -8 -17 -3
a <quotation>|-6 0 9 -9 11 -14 -3 12
a a|-5 3 -10 10 8 6 -2 -9
a ab|-9 -5 0 14 -2 -2 3 0
a after|-4 -1 10 -6 6 -5 0 -1
a and|6 11 -10 6 1 -4 -5 -5
a b|-9 -3 5 -4 26 0 -11 -2
a baby|7 1 -5 5 4 -6 -8 1
a bad|15 -10 -5 -8 3 -8 12 0
a bag|1 10 1 0 -7 -2 -2 0
a ball|16 5 -4 -8 1 -6 -3 -2
a barrister|13 -2 -1 -2 -2 -1 -4 -1
a bash|14 1 3 1 -7 -2 -7 -3
a because|-2 -11 11 2 -1 3 2 -3
a bedtime|16 -1 -2 -2 -1 -1 -8 -2
a beginner|0 10 -5 -2 2 -4 3 -4
a better|7 -7 -4 -4 9 5 -2 -4
a big|23 -2 0 -8 -5 2 -11 2
a birthday|8 10 -4 -2 -8 3 -3 -3
a bit|22 -9 1 -2 1 -4 0 -8
a black|9 -3 -1 0 0 7 2 -13
a block|1 10 -6 -5 -3 0 11 -9
a blue|15 -1 1 1 1 1 -9 -11
a blurry|8 -9 9 -2 -1 -1 -3 -2
a bond|5 8 -8 3 -1 -1 -4 -3
a booking|13 -1 1 -4 -1 -4 -3 -1
a bot|-2 -1 1 9 -10 7 0 -4
a box|1 18 0 -5 -5 -7 -1 -1
a brief|16 -8 -3 -4 2 1 0 -4
a bright|7 1 4 1 -1 0 -9 -2
a broken|16 -2 -2 1 -1 -5 -2 -6
a building|12 -2 -2 -3 2 1 -7 -1
a business|13 0 -3 2 -2 -2 -4 -5
a busy|10 -9 -5 -4 5 1 -4 6
a c|14 -5 2 -6 -4 -1 -1 0
a cada|-3 10 -3 12 -1 -4 -2 -8
a call|12 -7 -3 -2 3 6 -6 -2
a calm|15 -2 0 -1 -2 -3 -5 -1
a car|11 0 -1 -7 -7 -2 9 -2
a card|10 -2 2 -2 -6 -3 -5 4
a careful|-7 20 -1 -4 13 -7 -8 -5
a cat|21 -4 -4 -9 -7 -2 8 -2
a chain|19 -8 -1 2 -1 -4 -8 0
a change|-9 -2 -1 -1 -1 4 10 0
a character|6 -2 -1 -1 -1 -1 8 -8
a charge|14 -11 -1 2 1 -4 -1 0
a chart|12 -3 -6 -4 -3 -4 15 -7
a chat|0 2 0 -1 -2 -2 10 -6
a chatbot|-16 3 1 10 -8 -8 20 -3
a checklist|18 -7 -3 5 -2 -1 1 -10
a cheque|12 -4 1 -3 -4 -4 9 -7
a chess|5 -4 13 -10 1 -2 -5 2
a children|11 -1 0 -5 -1 1 -1 -3
a chip|10 4 -2 -2 -1 -5 -1 -3
a circle|-1 8 2 -3 1 3 -8 -1
a clarifying|-1 -4 2 -5 -2 -5 16 -1
a client|12 12 -14 -3 4 1 -12 -1
a closed|3 0 -2 -4 1 -6 -5 13
a coach|12 -2 -3 -4 -4 7 -3 -3
a code|14 -8 20 -4 -7 -8 4 -11
a coding|3 -3 -2 1 -5 -3 10 -1
a coffee|6 8 1 -7 -1 -2 -7 3
a colleague|7 -4 3 -7 -6 -10 8 10
a column|21 -3 -3 0 -3 -2 -7 -3
a comma|12 0 0 -5 -3 0 0 -4
a command|7 -10 0 0 -1 0 -1 6
a commit|5 0 11 -4 -2 -4 -3 -2
a compact|19 -8 -4 0 1 0 -4 -4
a company|0 -8 -12 4 0 -6 22 0
a competition|-6 13 -1 0 -1 -1 -1 -3
a complaint|9 -3 -6 -5 -1 -7 11 2
a comprehensive|14 -6 -6 -11 4 5 3 -3
a concert|18 -5 3 1 0 -2 -7 -7
a concise|3 -3 -6 -3 5 0 -6 11
a confession|-6 -7 12 0 2 3 -5 1
a confidence|10 1 1 -7 -4 -1 0 -1
a constraint|2 0 -6 0 -6 -6 20 -5
a continuous|20 -5 4 -6 -1 -5 -6 -2
a conversation|-6 -1 -1 -1 0 0 12 -3
a copy|-1 -2 7 -2 1 -1 -10 9
a correct|-1 2 -15 6 -1 0 14 -3
a corrected|0 -2 2 -9 1 18 -3 -8
a count|16 1 1 2 -2 0 -16 -2
a crime|19 1 -3 -7 -1 -6 -3 0
a crossword|10 6 -7 6 0 0 -7 -7
a cup|16 -6 1 -2 1 0 -5 -4
a curious|-7 -1 -2 1 -4 -4 7 11
a current|10 -2 6 -3 -2 -2 -5 -2
a customer|9 -3 -2 4 -9 -2 10 -7
a d|-3 11 -3 -5 16 -9 -4 -2
a dark|15 -1 -1 -1 -1 -2 -10 -1
a data|15 3 -2 1 -3 -7 0 -7
a date|13 -3 -4 7 -8 -2 -1 -2
a day|12 5 -8 5 -2 3 -12 -3
a debate|12 -5 -1 -1 -9 -2 9 -4
a demonstration|-4 -4 -3 -3 -7 12 -5 15
a detail|-12 1 1 17 -4 -1 0 -1
a dialogue|-6 -1 -1 4 -1 -1 12 -6
a diary|3 -6 13 0 1 -5 -5 -1
a diferença|11 -13 -4 14 3 -1 -5 -6
a different|12 12 3 1 -3 -3 -13 -9
a dinner|5 12 -6 -1 2 -4 -7 -1
a direct|1 8 5 -11 1 -5 -1 2
a dna|14 0 -1 -5 -5 -3 2 -2
a do|-6 -2 -2 -1 -5 -1 6 10
a dockerfile|18 -5 -3 -2 0 0 -4 -3
a doctor|2 10 7 2 -8 -9 -8 4
a documentation|16 2 0 -6 -5 2 -5 -6
a dog|9 4 8 -3 -2 -5 -7 -4
a domain|1 -1 0 8 -1 9 -15 -1
a driving|14 1 -2 -2 1 -5 -3 -4
a esta|-3 0 16 -4 0 -5 -4 -1
a este|-16 -3 -3 28 -8 -8 14 -4
a fact|-7 4 0 -1 -1 -1 9 -2
a factor|20 -14 -1 -5 0 -1 0 1
a factual|-1 -8 0 12 -1 -3 -1 2
a fair|10 1 -9 11 -5 -4 0 -4
a fake|10 -1 -5 -4 -6 -6 -4 16
a false|2 -5 -4 -1 -2 -7 16 0
a family|8 3 -7 -2 -7 -8 5 9
a ferry|7 -4 -6 -3 0 -3 10 0
a few|3 7 -8 -1 -7 5 -6 7
a field|-1 11 -3 -11 -3 -4 9 2
a figure|-1 -5 -3 15 -2 -1 2 -5
a file|16 -7 -2 -2 5 -3 -3 -5
a filename|12 -2 0 0 2 -4 -2 -6
a final|5 -5 13 -4 0 0 -2 -6
a financial|12 -3 -2 -4 -3 0 -1 0
a first|10 -4 -11 1 -10 -3 10 7
a fitted|17 1 -5 -3 -1 -3 -2 -5
a five|-1 -3 -4 10 10 -2 -8 -2
a fix|17 -3 -3 -1 -3 -3 -3 0
a flat|13 -3 -2 1 1 0 -6 -4
a folder|7 3 5 -2 0 -1 -4 -8
a food|20 -3 -6 -3 0 0 -4 -4
a for|-4 3 -2 -4 5 -3 10 -5
a foreign|25 -9 -1 0 -8 -4 -2 -1
a formula|15 -5 9 -13 -1 -2 -8 3
a fountain|15 -1 -2 -4 -1 -2 -1 -3
a friendly|10 0 -2 -2 -5 10 -4 -7
a full|15 12 -6 2 -8 -8 0 -6
a fun|15 -2 -1 -3 -3 -1 -2 -4
a function|7 5 -1 -1 2 -6 4 -10
a game|12 -4 -4 -3 3 0 -7 3
a gas|17 3 -2 -3 -3 -5 -4 -2
a gente|8 -2 -6 -7 12 -6 1 -1
a geometric|-6 -6 4 -3 -8 5 14 1
a geometry|15 -3 -1 -4 -1 -1 -4 -2
a german|15 -2 -3 -4 1 -1 -2 -4
a get|15 -8 -9 11 -2 1 -7 0
a girl|21 -1 -3 0 -6 -2 -4 -5
a git|2 -11 -2 2 0 1 9 -1
a given|3 1 4 4 -7 2 -12 4
a good|7 -12 1 -6 13 3 -4 -2
a grand|11 -1 -2 0 0 -5 -2 -1
a group|13 -2 0 -4 2 -2 -5 -1
a guided|-1 10 -6 2 2 -4 -4 1
a gun|10 -6 -2 0 -2 -2 -1 3
a haiku|11 11 2 -11 -5 -5 9 -13
a hamster|9 -4 0 -6 6 -4 1 -1
a health|17 -3 -3 -7 -3 0 2 -3
a hedgehog|16 -1 -2 -2 -1 -1 -8 -2
a helper|-1 -9 -4 8 -10 -7 5 17
a helpful|2 0 -3 -7 -5 10 5 -2
a hidden|1 -6 10 -3 -3 10 -8 -2
a high|24 -4 -1 -4 -6 2 -7 -2
a hint|22 -10 -1 5 -2 -6 3 -10
a hive|17 -3 -9 7 -2 -5 -4 -2
a hole|8 -4 -2 -8 -1 11 -3 -1
a hospital|3 -12 -3 2 -2 8 3 0
a house|11 -8 -3 -5 3 0 0 0
a human|-2 5 -3 -9 2 -4 3 8
a hundred|-7 3 1 8 -1 -2 -2 1
a hurry|-8 -1 -5 9 -1 -3 13 -5
a i|-11 -3 2 -2 12 13 -3 -7
a id|10 1 2 -6 -9 -2 2 1
a int|27 -8 -4 -3 -7 -2 -1 -1
a is|11 6 -3 -4 6 -4 -9 -3
a it|8 1 -5 11 -6 -4 -7 1
a java|12 -2 -5 0 0 3 -11 2
a javascript|5 10 3 3 3 -7 -17 2
a jewelry|18 -6 1 -3 -2 -2 0 -6
a joke|1 -5 -4 -12 8 -5 5 11
a json|7 -7 -1 -2 0 -1 14 -9
a judge|-1 -5 13 0 0 -1 -5 0
a junior|2 -10 -2 1 0 4 6 0
a jury|6 0 -1 0 -7 -5 12 -5
a kettle|7 -4 -3 10 4 -4 -5 -5
a key|16 -12 -5 -1 2 -1 4 -3
a leaking|-11 1 6 6 -4 -8 4 6
a learner|-3 6 -7 -4 -7 8 -7 15
a lecture|13 -7 -1 1 -1 1 -4 -3
a left|5 -3 8 -1 -11 -11 6 8
a lesson|4 -3 -11 -5 0 1 -7 22
a letter|9 5 -4 -9 -8 1 12 -6
a level|19 -2 -1 -8 1 -3 -4 -2
a limerick|6 4 -9 9 14 -1 -11 -13
a limit|0 3 -4 -8 -5 10 7 -3
a line|4 -6 4 -9 1 0 0 7
a list|13 -5 -8 3 -9 1 5 1
a literature|12 7 -2 -4 -4 -5 0 -4
a litre|7 -12 12 4 -4 -5 1 -3
a little|15 -5 0 0 -1 -3 -1 -4
a liver|1 7 -3 -4 -2 -2 -8 12
a lock|16 -3 1 1 -6 -1 -5 -2
a locked|11 -3 7 -3 -2 -3 -2 -7
a long|-2 11 -7 -10 5 5 8 -11
a lot|11 -2 -5 -5 0 10 -3 -5
a machine|-10 -3 -2 3 -5 8 7 1
a man|9 11 -1 0 -12 -8 3 -2
a mark|-6 4 5 22 -11 -9 -2 -4
a markdown|16 -9 1 -8 2 3 -2 -3
a master|6 1 11 -2 -1 -1 -6 -8
a math|13 -9 -1 -1 0 -2 0 0
a maths|14 -8 0 -7 -2 -1 9 -5
a medical|10 -3 -4 -3 -9 -1 13 -3
a membrane|-7 10 -2 -2 -4 -2 -2 8
a method|4 7 -2 -3 -3 4 -9 2
a mi|23 -1 -8 -7 9 -9 -6 -2
a minute|13 -6 -3 1 0 -2 -3 0
a missing|7 -5 1 8 1 -3 -8 -3
a model|-4 -6 7 -8 -16 5 16 6
a moment|8 -5 -18 -1 -2 13 4 1
a museum|10 0 -2 -1 0 1 -7 -1
a mutex|11 -3 -2 2 -6 2 -2 -2
a name|20 -6 -5 -8 -2 -7 4 4
a narrative|16 1 -2 -1 -7 3 -7 -3
a native|-4 -1 1 -5 20 -3 -4 -3
a natural|1 -6 14 -5 -6 -1 10 -6
a nested|21 1 -4 2 -5 0 -10 -5
a new|7 2 -7 -4 -4 -6 -1 13
a newspaper|9 -5 2 3 8 -7 0 -10
a next|2 3 -2 10 -3 -3 -1 -5
a nice|26 -5 1 -4 -4 -7 -5 -3
a night|9 3 0 1 -9 -2 -3 -1
a no|-2 -1 -1 -6 1 -2 -3 14
a node|16 -3 -1 2 -5 0 -3 -5
a normal|8 -7 4 -3 6 -4 -5 2
a north|12 -1 -1 -4 -1 0 -1 -4
a notary|4 -5 -6 -1 -1 0 10 -1
a note|-1 17 0 -2 -10 1 -5 -1
a number|-7 4 -6 13 -10 -8 11 4
a numbered|-14 11 0 0 0 0 1 0
a one|0 2 -2 -7 1 1 -4 9
a or|-9 -6 -7 -7 32 -2 -5 3
a ou|-5 -5 0 0 13 -1 0 0
a package|1 1 5 0 -4 -3 -8 8
a packing|10 -5 7 -2 -5 -7 8 -6
a page|11 -11 -8 11 -5 1 0 1
a paper|11 -10 2 -3 -8 5 -6 8
a paragraph|5 5 -7 10 -4 -4 0 -4
a part|-1 -8 1 2 1 -7 10 1
a partner|-5 5 -5 -2 10 1 -6 1
a patient|6 4 -5 -1 -3 5 4 -9
a pattern|-7 -2 10 2 -2 3 -1 -3
a payment|8 2 -7 4 -5 3 9 -13
a pen|19 -3 0 -3 -1 1 -9 -3
a percentage|-6 -10 4 22 0 -11 6 -4
a person|-5 -3 -7 -5 7 6 15 -8
a persona|-13 -2 -7 -5 0 -2 37 -8
a phone|-1 -10 6 1 2 -3 5 -1
a php|10 6 -9 1 2 -5 -4 0
a picture|5 5 -5 4 -9 -4 -4 7
a piece|-10 -2 -1 1 0 -1 15 -1
a pirate|13 -1 4 1 -1 -5 -4 -6
a pizza|-2 -3 1 9 5 -1 -2 -6
a place|3 -4 3 -7 0 -1 9 -3
a plain|-8 3 -1 -1 -1 -1 -1 11
a planet|10 -2 -2 -7 6 -1 -1 -2
a playlist|5 -7 8 -5 -3 0 1 1
a podcast|26 -5 1 2 -6 -4 -8 -6
a poem|35 -4 -11 -7 -12 -5 14 -11
a polished|11 -2 -1 1 1 -1 -8 0
a positive|11 -6 -1 -5 0 -1 1 0
a pre|20 1 -4 -7 -6 2 -3 -2
a preference|-10 -4 -2 9 8 -1 -7 7
a problem|2 8 -13 -5 -9 0 9 8
a process|2 11 -6 -1 3 -5 -1 -4
a professional|3 -2 1 10 -1 0 -10 0
a programmer|3 -6 9 -1 0 -4 -1 0
a prompt|6 1 1 -1 2 4 -13 -1
a proof|3 5 2 2 0 -10 -1 0
a proper|-1 5 -6 1 0 -2 11 -9
a provided|10 -1 0 0 -3 0 -7 1
a pub|15 1 0 7 -5 -3 -12 -3
a pupil|-2 -4 13 -1 -1 -3 -1 -1
a purchase|3 -7 9 -2 0 -2 3 -4
a pyramid|13 2 1 -5 -6 -2 -1 -2
a python|-2 -9 6 8 1 4 -3 -5
a query|27 -8 -9 -2 2 -3 -1 -7
a question|-10 -6 5 5 0 -6 3 9
a quiz|14 -2 2 -2 -4 0 -5 -3
a random|14 -3 1 -1 -3 -3 -3 -2
a react|10 -3 -4 -5 -2 -3 4 3
a reaction|13 1 -5 -2 -3 -4 1 -1
a reader|-5 11 6 -1 -1 -7 -5 2
a readme|25 -1 -7 -1 -3 -3 -7 -4
a real|29 -5 -3 -10 -8 -12 8 -1
a realistic|10 -1 -5 0 -1 1 -4 -1
a reason|11 -6 0 -8 -4 -1 -2 10
a recipe|0 12 -5 0 0 -4 8 -11
a recursive|15 -6 -5 -6 3 2 0 -1
a red|10 -1 -4 8 -4 0 -7 -2
a reference|11 -10 -2 -3 -3 -1 -1 9
a refund|15 -9 3 2 -3 -6 9 -12
a refusal|-10 -3 0 -2 1 0 5 10
a regex|-1 -7 -7 1 15 -4 11 -8
a regular|3 2 -4 8 -12 2 3 -1
a remove|-7 7 -1 -2 -3 8 -1 -1
a reply|5 8 2 -13 1 -13 7 3
a report|7 -7 10 -4 -3 -3 -3 2
a request|1 -7 -9 -1 -8 -6 18 13
a resposta|-15 -9 5 20 0 12 -9 -3
a reviewer|3 -7 -7 0 0 18 -8 0
a rhombus|-3 5 7 -6 -8 11 -4 -1
a riddle|-7 13 -3 2 1 -6 -1 2
a right|-9 -6 1 -4 5 12 5 -4
a risk|12 -3 -4 0 -3 4 -4 -2
a running|1 12 -10 -2 2 -3 -1 2
a sample|18 0 -1 -1 -4 -1 -10 0
a scalar|-4 -2 -1 11 -3 -1 -3 1
a scale|-2 -3 1 10 3 0 -2 -7
a scene|13 3 4 1 0 -5 -10 -7
a sceptical|1 6 -9 -2 4 5 -5 -1
a school|15 3 -7 -9 -2 -1 4 -4
a score|24 -7 -6 -6 -3 -2 2 -1
a script|10 0 0 0 -1 0 -9 -1
a sea|16 -2 -2 1 -1 -5 -2 -6
a seamless|14 -3 0 -3 -5 0 -1 -2
a second|6 6 8 -11 0 4 -8 -4
a secret|19 -7 1 -1 -3 -3 -6 -1
a section|-6 18 0 -1 -1 -7 -2 -1
a senior|-4 -1 0 4 -12 4 0 9
a sentence|1 0 -8 2 -5 16 -6 0
a set|-6 -6 -1 0 0 1 11 0
a shop|-1 10 2 2 0 -3 -7 -2
a shopping|16 -8 -5 1 -1 0 -1 -3
a short|22 21 -4 -11 -8 1 -7 -15
a side|4 -7 9 -3 -6 0 3 -1
a single|-3 10 -8 -9 4 -10 -2 18
a small|-5 -12 -3 2 8 4 -2 9
a smart|-2 2 -3 -2 -3 -1 13 -4
a social|4 9 -1 -6 2 -2 -6 0
a soft|13 -4 -6 1 -1 0 -2 -2
a solicitor|13 -2 -1 -2 -2 -1 -4 -1
a solid|10 0 -1 -1 0 -6 -1 -1
a song|17 -8 -3 2 3 -8 -2 -1
a sorted|16 -2 3 -5 1 -5 -9 1
a source|3 2 -6 -11 8 -5 -6 14
a specific|13 0 0 -1 -3 0 -9 0
a specified|-4 -1 -5 9 4 -1 -14 11
a spreadsheet|5 -4 -4 4 -2 1 10 -11
a sql|18 -6 -2 1 3 -1 0 -13
a square|-3 -5 3 -6 1 12 -3 1
a standard|17 -3 -5 -4 0 -1 -3 0
a star|1 -2 -1 -1 10 -1 -2 -5
a statistician|3 -5 -1 -7 20 -6 -4 0
a step|14 -1 -4 -5 1 0 -3 -2
a story|16 -3 -2 -2 -4 -4 -6 4
a strict|10 -4 0 14 3 -9 -8 -6
a string|9 -5 -5 -3 4 4 8 -12
a study|12 -5 6 2 3 -3 -4 -10
a subscription|5 -10 1 -1 8 5 -6 -3
a sum|0 9 -6 1 -10 1 13 -8
a summary|6 1 17 -4 -8 -1 -7 -4
a supplier|10 -5 7 -1 -15 0 6 -1
a swot|11 0 -1 1 -1 -2 -3 -5
a system|14 -3 -6 1 -1 1 -4 -2
a t|12 13 -5 -5 -7 0 -4 -3
a tab|-6 -11 -6 1 -2 0 16 8
a table|4 -1 -8 7 -13 -8 8 11
a talk|10 1 -8 -4 -11 -4 5 12
a tank|-3 21 -4 -5 -4 1 -3 -3
a task|-2 -4 -4 -6 1 -3 19 -3
a tax|11 -2 0 -6 -4 -4 -1 5
a teacher|4 -1 0 3 0 -6 -8 8
a template|-7 1 -6 20 -4 1 -1 -3
a ten|-6 -2 -4 0 0 0 -2 14
a tenant|4 2 -4 5 -5 -8 11 -6
a tense|7 4 -1 3 -9 -1 -5 4
a test|2 -12 5 -3 6 1 0 1
a text|-8 5 -12 3 4 -2 11 -1
a the|-6 10 1 -2 5 1 -8 -1
a third|-5 -3 -4 2 -7 5 4 9
a thorough|-1 4 -2 1 9 -7 -1 -2
a three|9 -6 0 -1 10 -1 -1 -9
a time|23 -7 -1 -4 -4 -3 -2 -2
a tiny|14 -2 2 -4 -4 -1 -4 -2
a to|-3 -3 1 13 0 -3 1 -5
a toast|0 -10 12 18 -3 -3 -8 -6
a toddler|3 0 -3 0 11 -9 2 -3
a tomato|-6 11 1 -1 0 -1 -4 -1
a tool|2 14 -2 -3 -1 -5 -4 -2
a top|2 2 -7 6 -6 4 -13 12
a total|9 -6 1 5 3 -2 -6 -3
a tough|-15 0 -3 10 0 0 4 4
a toy|13 -6 -2 -2 -2 -2 0 1
a trace|-7 12 -11 3 -1 3 -1 1
a train|7 16 1 -18 -3 -1 -4 2
a transaction|16 -2 -3 -3 -2 -2 -1 -3
a transfer|19 -3 0 -7 1 -7 -4 2
a triangle|9 5 -1 -5 -1 -1 1 -8
a trick|15 -2 -3 -4 -6 3 -2 -1
a two|14 1 3 6 -7 -5 -7 -3
a um|-8 -8 -4 -8 14 0 18 -4
a una|4 13 -3 0 -3 -3 -5 -5
a unique|-1 -4 -9 -3 13 -3 8 -2
a url|8 2 3 2 0 -2 -5 -8
a used|-5 -5 2 0 6 11 -7 -1
a user|-18 1 -16 -6 1 11 29 -2
a vacation|9 -6 -4 11 -4 -4 -1 -2
a valid|4 -5 -5 -4 -1 10 2 0
a value|9 -7 0 10 -5 -1 -5 -1
a variable|13 -1 2 -2 -3 -3 -4 -2
a variety|8 -2 -1 6 -5 1 1 -8
a vector|14 -7 -4 1 0 -1 -5 2
a ver|-2 -3 -1 -3 -3 0 -4 17
a verdict|-3 -4 -2 12 6 -2 -4 -4
a version|-9 -1 -4 0 0 13 0 2
a very|-6 -3 10 -1 2 -6 -5 8
a virtual|20 -8 -1 -6 -5 -2 0 3
a visa|25 -5 -5 -3 2 -2 -9 -4
a voice|5 0 -5 -3 -1 -2 -9 15
a warm|-11 9 -7 3 3 -2 9 -3
a way|12 -5 -10 -13 8 -2 -4 14
a weaker|-1 -4 1 -1 0 16 -6 -4
a website|21 2 -6 -1 -1 0 -13 -3
a wedding|6 -2 4 -3 -6 -6 11 -5
a week|11 3 -4 0 -2 -5 2 -5
a white|25 -6 -17 3 0 1 0 -5
a whole|-4 -5 -1 4 -5 -3 17 -3
a woman|11 -7 -6 3 0 1 -1 -1
a word|0 -1 0 -3 -6 -7 17 -1
a wordpress|22 -8 -4 -4 0 1 -3 -4
a worksheet|12 0 -1 -1 0 1 -11 0
a would|-5 1 0 10 -2 -1 3 -6
a write|2 -10 17 0 -3 9 -7 -7
a x|-3 -4 -1 10 5 -1 -6 -2
a year|4 4 -10 -5 4 0 -7 10
a you|-1 -4 8 10 -3 -5 0 -5
a zero|3 -9 0 0 -5 -3 1 14
aaa|24 -4 -6 -2 -4 -2 -3 -2
ab|1 3 -5 10 -7 7 -3 -7
ab <number>|-9 -5 0 14 -2 -2 3 0
ab b|-9 -5 0 14 -2 -2 3 0
abaixo|-17 -5 -11 5 3 18 10 -4
abaixo e|7 3 -1 -6 14 -6 -4 -6
abandoned|-13 -3 10 -2 1 2 3 2
abbreviations|20 1 0 0 0 -5 -7 -9
abc|-8 0 -4 -2 -2 13 -2 5
aber|2 -8 -3 -7 -9 -8 18 14
about|-9 -12 0 3 -3 10 9 2
about <number>|9 3 -18 3 3 -6 -2 9
about <quotation>|12 1 3 -1 -1 -7 -4 -4
about a|8 11 -4 -4 -12 -6 -4 11
about ai|18 -1 -2 -1 -5 -1 -4 -3
about an|-6 11 -8 7 -1 0 -3 1
about black|10 -7 -7 13 4 -2 -12 1
about factuality|-4 -8 -2 20 -7 -1 0 2
about fire|9 -1 2 -4 -6 9 -8 -1
about in|9 -7 -6 -3 2 11 -5 -1
about it|-10 12 -10 -11 7 10 13 -11
about me|12 -8 7 -6 -1 -8 3 2
about my|15 1 -13 -2 5 -9 6 -3
about octopuses|21 0 -5 -2 -4 -1 -7 -1
about one|0 -1 4 -7 -3 -2 10 -1
about our|14 -6 -6 7 1 -4 -7 -1
about photosynthesis|12 4 -4 4 -4 -2 -4 -6
about the|7 7 10 -6 7 -9 -15 -1
about this|11 9 -1 -13 -6 -1 10 -9
about to|17 5 -7 0 -3 -2 -6 -4
about volcanoes|6 -9 7 -5 -2 -3 10 -5
about what|-1 -1 4 2 8 -11 4 -4
about which|-1 -5 -4 3 -1 -2 14 -3
about your|13 -12 0 -1 1 0 0 -1
above|1 13 -13 -6 8 -1 -3 0
above <number>|4 0 5 -7 -6 -3 10 -5
above it|-1 14 -8 1 -1 -3 -2 0
above the|-4 13 -3 0 13 -8 -3 -7
abschnitt|-10 9 -3 -1 -3 -2 12 -2
absence|0 0 -3 -4 12 -2 -2 -1
absence of|0 0 -3 -4 12 -2 -2 -1
absent|15 -8 -2 4 -3 -4 5 -6
absolute|14 -4 -2 -1 -3 -4 0 -1
abstract|14 4 -8 -14 3 -3 7 -3
abstract for|17 -5 -1 2 0 -2 -9 -2
abstract into|-7 -2 0 -5 -7 1 12 9
academic papers|10 -6 -3 -1 0 0 0 0
accept|8 12 -14 16 -7 -6 -13 4
accept my|7 11 -3 -6 -6 0 1 -4
accept this|16 -5 -4 9 -2 -4 -5 -5
acceptable|-7 -2 0 15 -9 13 -8 -2
accepted|13 4 -9 -4 -7 0 -10 12
accepted answer|-4 0 -1 1 -3 -4 -7 19
accepts|12 3 7 -7 -11 8 -6 -7
accepts a|15 1 0 0 -9 3 -3 -6
accepts an|5 7 11 -5 -4 -8 -5 -1
access|7 -1 -1 9 -8 -8 -8 10
access to|10 -1 -9 -6 0 -2 -1 8
accessibility|11 -1 7 0 -3 -4 -5 -5
accessories|9 -1 0 0 0 0 -1 -7
accident|8 -7 -10 7 10 -2 -2 -5
according|20 1 -10 3 -6 -4 -2 -1
according to|18 0 -6 0 -7 1 -3 -2
accordingly|9 14 -11 -1 1 -4 -5 -4
accordingly and|13 -2 -4 0 0 -2 -1 -4
account|11 12 -8 -11 3 -6 5 -7
account and|15 -7 -2 1 -7 1 0 -1
account but|8 -7 -1 -2 8 -2 -2 -2
account number|5 11 -2 -8 -6 5 -5 0
account of|-13 5 9 0 0 1 -2 -1
accountant|10 0 -3 -2 -2 5 -3 -5
accountants|10 10 2 -1 -6 -2 -5 -7
accounts|20 9 -13 0 -7 -4 -2 -2
accuracy|-4 -3 -3 13 4 0 -5 -2
accuracy <number>|-2 -1 0 11 -1 -5 0 0
accuracy and|28 -10 -5 -1 -3 -3 -4 -2
accuracy over|10 -3 -2 -6 0 1 -2 2
accurate|17 -4 0 -7 0 1 0 -8
accurate and|12 -1 0 -1 -2 -1 -2 -5
achieve|12 -1 0 -3 0 -3 3 -8
achieve the|11 -3 -1 -6 -3 1 1 0
achieving|11 1 0 -3 0 0 -3 -6
acht|7 7 -9 -1 -9 -4 14 -4
acid|22 4 -8 -6 -1 -3 -4 -4
across|9 -7 9 -5 5 -1 -10 1
across all|12 -2 -6 0 -3 4 -3 -2
across different|17 1 -2 -1 -8 3 -7 -4
across the|13 -7 5 -3 1 -8 -3 2
act|5 -2 -2 10 0 -6 -3 -2
act as|0 -2 -2 14 -1 -5 -3 -1
act like|15 -1 -1 -4 -1 -5 -3 0
action|-5 8 -5 -3 -1 14 -9 3
action <number>|-3 -13 7 15 -6 2 0 -2
action plan|9 -2 -4 1 -1 1 -6 0
actionable|-4 -5 1 1 -4 11 -1 1
actions|-1 -1 15 9 -11 -8 -5 1
actions with|-6 9 -7 -1 2 -2 -2 7
activate|20 0 -6 -7 -4 8 -7 -5
activated|15 -6 -4 2 11 -12 -5 -1
activation|15 -2 -3 4 -4 1 -7 -3
active|9 10 -3 -2 -6 -5 0 -3
activities|17 -6 -3 -4 0 -1 -4 2
activity|5 12 -3 5 -7 -7 -8 3
actor|14 -11 1 -2 0 -1 0 -1
acts|11 6 -1 -5 -6 -4 -1 0
actually|33 10 -8 -10 -5 -8 -8 -4
ad|17 -7 -1 -1 1 -8 2 -4
ad for|15 -2 3 -3 -5 0 -5 -1
adapter|15 -2 -2 -2 -2 -1 -5 -1
adapté|3 -7 0 11 -4 0 -3 -1
adapté à|3 -7 0 11 -4 0 -3 -1
add|-3 -7 -13 -12 7 2 14 12
add <number>|8 -10 -5 -2 6 3 -4 4
add <quotation>|17 -7 13 -11 -1 -5 2 -7
add a|5 -6 -2 7 -12 -8 21 -6
add one|-7 -7 0 -6 0 0 14 7
add the|-2 -4 -1 0 2 -5 13 -4
add up|-3 -3 -3 3 11 0 0 -6
added|11 5 3 -10 -4 -3 -3 2
added to|16 -5 5 -6 1 -4 -3 -4
adding|-1 -6 -2 -1 -3 -2 10 5
addition|8 22 -7 -5 -5 -4 -2 -6
additional|8 5 5 2 -7 -7 -13 7
additional context|8 -5 -2 2 -7 2 1 2
additions|-3 -3 0 -2 -6 14 4 -3
address|16 -10 0 1 -11 1 2 1
address of|16 -6 -8 1 1 -1 4 -6
addressed|-6 -5 21 -8 -4 6 -6 1
addressed to|-6 -5 21 -8 -4 6 -6 1
addresses|13 0 3 -4 -4 -1 -6 0
addressing|11 -7 -1 3 -1 0 -2 -3
adds the|-14 10 3 -1 7 -2 -5 2
adequacy|-6 -3 -2 17 -3 1 -2 -3
adequacy and|-6 -3 -2 17 -3 1 -2 -3
adheres|10 0 1 -5 -5 0 1 -2
adheres to|10 0 1 -5 -5 0 1 -2
adhering|14 -2 -2 -5 0 1 -4 -1
adhering to|14 -2 -2 -5 0 1 -4 -1
adjectives|9 0 -5 0 0 -1 -6 4
adjust|1 -5 0 1 -1 -2 -7 14
adjust the|-4 -6 2 -1 1 2 -6 12
adjusted|2 -4 -7 16 4 -7 -8 3
admin|15 -4 5 -3 1 -6 -5 -3
admitted|-4 -3 0 11 -3 -4 -6 9
ads|-8 -1 1 -5 1 -3 -6 21
adult|4 -4 -3 0 -8 -1 8 4
advance|7 9 -1 -1 -1 -1 -4 -7
advanced|16 -10 -2 2 -1 -1 -2 -1
advantages|11 -4 2 -1 -4 -4 -1 1
advantages and|11 -4 2 -1 -4 -4 -1 1
adventure|12 -1 -3 -4 -1 1 3 -6
adversarial|-8 -1 -7 -3 2 2 19 -4
advice|2 4 -10 14 0 1 -2 -7
advice and|4 0 -2 -15 10 0 2 2
advise|20 -2 -5 0 0 -6 -8 1
advised|-10 -3 -2 -2 9 9 0 -1
advised on|-10 -3 -2 -2 9 9 0 -1
adviser|-7 2 0 -8 -1 0 17 -2
advises|2 2 -1 10 -5 -1 -1 -6
advisor|12 0 -6 -7 0 -1 -5 8
advocate|16 -2 -2 1 -1 -6 -2 -5
aesthetic|7 0 -9 1 -2 1 8 -6
affect|15 8 -5 -9 1 -2 -5 -4
affect and|15 8 -5 -9 1 -2 -5 -4
afraid|11 5 -1 -4 -2 -4 0 -6
afraid of|13 -2 -4 -1 -2 0 0 -4
afraid to|10 -8 2 -4 1 -3 3 0
africa|23 -6 2 -4 -6 -4 -5 0
african|12 -4 -1 -2 -2 0 -2 -1
after|-6 19 9 -11 -7 16 -10 -10
after <number>|6 -8 9 -12 13 14 -13 -9
after a|8 -8 -12 -2 -13 13 19 -6
after all|14 -6 -4 3 2 -2 -2 -5
after another|-5 12 -5 2 -2 2 -3 0
after completion|-2 18 -5 -5 -2 -2 -1 -2
after each|0 19 7 -10 -12 -1 -7 3
after every|0 15 4 -10 2 1 -3 -8
after five|2 -1 6 1 -3 9 -11 -2
after having|1 -4 -7 4 -3 -2 18 -6
after i|6 11 -5 5 1 -14 0 -3
after that|-6 10 3 -4 -8 8 -3 -1
after the|-10 -6 10 6 -10 -2 3 9
after two|11 -1 -1 -5 -3 0 -3 2
afterwards|-8 10 7 -9 -4 18 -3 -11
afterwards a|0 -5 -1 0 0 13 0 -6
afterwards the|0 -3 17 -4 1 -4 -3 -4
again|1 13 -5 -10 0 -5 -12 18
again <number>|9 0 -5 7 1 -12 0 -1
again as|-4 0 -9 -3 4 -1 -3 16
again but|21 -2 -2 -1 -1 -8 -4 -3
again if|-3 9 -9 -8 12 -2 -1 1
against|-1 14 -9 13 -8 1 -7 -3
against each|-11 17 -5 -3 3 0 1 1
against it|-11 9 9 -4 -4 6 -4 0
against principle|-6 -6 -2 -5 15 11 -1 -7
against the|0 -2 -3 19 -6 -1 1 -7
age|15 -7 -2 0 -4 -13 14 -2
age and|10 -1 0 -1 -1 1 -7 -1
age job|-2 -1 -1 2 -5 -5 16 -5
age of|15 -4 -1 -2 -6 0 1 -2
agency|19 -1 0 -1 0 -3 -6 -8
agenda|10 -7 3 0 -3 -1 -3 1
agenda for|10 -7 3 0 -3 -1 -3 1
agent|1 -1 -8 11 -12 8 -3 3
agent agent|18 -3 -4 1 -6 4 -12 2
agent and|5 -9 1 -6 11 -4 9 -9
agent for|11 -11 2 -2 11 -5 -3 -4
agent instructions|12 -7 1 1 -2 -7 0 1
agent must|9 13 -5 -1 -10 0 -2 -4
agent response|10 -1 0 -7 -1 -1 0 -1
agent s|7 -11 13 13 -1 -1 -8 -11
agent working|15 -10 -3 0 0 0 -1 -1
agents|25 -4 -2 -3 9 -2 -13 -10
aggressive|22 -3 -7 0 1 -4 -2 -7
agile|7 -4 -10 -6 1 1 13 -3
ago|-4 9 3 -7 -4 1 5 -3
ago and|11 -4 0 -2 -1 0 -5 0
agora|31 -9 -6 -6 -1 -4 -2 -3
agree|13 7 1 -12 -8 -2 -4 4
agree with|17 -10 -4 -8 2 4 4 -6
agreed|7 -10 -6 -7 0 16 0 0
agreed on|-10 -1 -1 -2 -1 16 0 -1
agreed to|14 -1 -1 -9 -1 -2 -1 2
agreement|12 -6 0 5 -2 -5 1 -4
aha|-1 -8 9 4 2 -6 -1 1
ahead|7 6 11 -13 1 -5 -9 2
ahead of|-16 17 14 -2 -5 -8 0 0
ai|-14 -19 8 7 -11 17 1 13
ai content|15 0 0 -4 1 0 -3 -8
ai fait|13 -3 -7 -2 0 -1 0 0
ai tools|12 0 0 1 0 0 -7 -6
aids|16 -5 -2 0 -2 -1 -5 -1
aims|1 -2 -9 -2 1 3 11 -2
air|16 -13 -7 8 -4 -2 -1 3
airline|1 1 0 -4 -9 -2 14 -2
airport|14 -1 -1 -1 -9 -4 7 -4
al|-6 1 -23 20 6 16 -1 -13
al <number>|1 -6 -3 10 -6 8 -2 -1
al final|-6 -2 -4 10 -3 13 -4 -3
alcohol|-6 -5 -4 -2 12 10 -6 0
ale|22 -3 -1 -2 -2 -3 -5 -7
alerts|14 -2 -8 2 -1 -1 -1 -4
algebra|-13 24 -3 0 -5 -7 7 -3
algo|30 -10 -5 6 3 -9 -6 -10
algorithm <number>|18 -1 -2 -8 0 -6 -4 2
algorithm in|5 2 8 -6 -1 1 -12 4
algorithm s|-2 9 -5 -7 3 1 3 -2
algorithm to|13 -4 -1 -2 -6 2 -1 -1
alguien|0 -1 13 0 0 -3 -5 -4
ali|13 -2 0 -1 -7 -2 0 -1
alias|11 -3 2 -1 1 -3 -2 -6
alias <quotation>|11 -3 2 -1 1 -3 -2 -6
alice|11 6 -4 -3 -3 -5 1 -4
align|19 2 0 -7 -5 1 0 -9
aligned|4 -1 -2 -2 13 3 -3 -12
aligned with|1 -3 -4 -4 11 -1 0 1
alignment|14 -6 0 -4 -2 0 -5 4
aligns|10 1 2 -2 -8 2 -3 -1
aligns with|10 1 2 -2 -8 2 -3 -1
alive|16 -5 -3 -3 -3 -2 -2 2
all|-5 11 -1 -12 6 -1 -1 2
all <quotation>|18 -4 -2 0 -4 -4 -2 -3
all content|9 -6 -1 -2 6 -1 -1 -5
all correct|-7 15 1 -7 -4 0 -7 9
all data|14 -3 0 -1 -6 0 -2 -2
all directories|17 -4 -1 1 -6 -2 -3 -2
all facts|-2 7 -2 -3 -5 -8 6 7
all filenames|12 0 0 0 -8 0 -1 -3
all files|9 -5 0 -1 8 -12 7 -6
all frames|11 -2 -3 0 -4 3 -4 -2
all how|22 -11 0 0 -2 2 -11 0
all odd|17 -2 1 -1 -2 1 -9 -5
all of|3 12 -4 -8 -8 -8 15 -3
all regular|1 -5 -3 10 -2 5 -6 0
all samples|-9 0 -1 0 -1 -1 -1 14
all six|1 9 -4 -5 15 -3 -9 -4
all steps|-4 13 -2 -5 3 2 -2 -4
all text|17 -5 -3 -7 1 -2 1 -2
all that|-9 6 12 -7 -4 -5 -1 9
all the|12 3 9 -8 -8 -3 -8 3
all these|-2 -3 -5 3 -7 1 2 10
all three|-11 29 -18 10 8 2 -8 -12
all txt|17 -1 -3 -4 -3 -3 -4 0
all types|23 -2 0 1 -5 -3 -14 -1
all with|-3 -5 1 1 -2 -5 17 -5
all x|-7 11 -5 0 1 0 0 1
alle|5 8 -4 -9 -7 -3 12 -3
aller|8 -10 4 15 -2 -8 -3 -5
allergens|13 -2 -1 -1 -2 -1 -2 -6
alles|-10 9 13 -4 -5 9 -6 -6
alles was|-5 -5 14 -3 -3 9 -3 -3
allow|3 9 -4 0 0 -6 0 -2
allow user|10 -2 -2 0 1 -1 -7 0
allowed|-11 -2 -4 18 9 -1 6 -15
allowed to|8 11 -5 -4 -2 -4 -3 -1
allows|10 3 -1 -2 -6 0 -4 0
alone|-5 15 1 -1 -9 8 -1 -7
alone is|-5 13 -2 -1 1 -4 1 -3
aloud|-10 -2 19 -10 -1 7 -8 4
alpha|-4 -7 -2 -2 13 4 -2 -1
alphabetical|16 -8 -5 2 -10 3 -4 6
alphabetical order|16 -8 -5 2 -10 3 -4 6
alps|9 0 -2 -1 0 2 -7 -2
already|5 7 -5 6 -3 -5 14 -20
already has|4 10 -6 3 0 0 -3 -8
alright|17 -6 -2 0 -7 -2 1 0
als|-22 -5 5 6 13 -10 8 6
also|4 3 8 -4 -11 -9 11 -3
also <number>|-4 21 -5 -3 -3 -2 -2 -1
also gives|12 -4 2 2 -4 2 -8 -2
also has|11 -2 0 -1 0 0 -6 -4
also takes|6 6 -4 0 0 -1 -11 5
also the|-8 17 -5 -4 -5 -3 12 -4
alt|13 -1 1 -2 1 -2 -4 -5
alt text|13 -1 1 -2 0 -4 -3 -5
alta|3 4 10 -2 -5 -3 1 -7
alter|-6 9 -1 -2 -3 -7 15 -5
altering|14 2 -4 1 -6 3 -3 -7
altering the|15 2 -4 1 -6 2 -3 -7
alternative|-8 7 12 -9 -4 -4 -5 11
alternative to|22 -3 -2 -5 -5 -3 -5 1
alternatives|6 24 -4 -11 7 -4 -7 -12
alternatives considered|-1 14 -2 -4 1 -3 -2 -3
alternatives the|-8 23 -9 -1 -4 -1 -2 0
alternatives to|17 -2 -3 -1 10 -6 -12 -3
although|-1 -3 6 -3 -4 -4 11 -1
altitude|15 -4 -2 0 -5 -3 1 -2
altogether|20 -6 -4 -5 1 2 -6 -1
aluminium|13 -1 -3 -1 -2 -2 -8 5
aluminum|26 -4 -4 0 -5 3 -6 -11
always|14 10 -1 6 -6 -15 -2 -5
always say|15 -2 1 -4 0 -1 -8 -1
am|0 9 3 -12 -1 13 -2 -9
am ende|-3 -5 -5 16 -3 -1 1 -1
am from|15 -2 -1 0 -1 0 -10 -2
am new|16 -4 1 2 -4 -6 -3 -2
am not|18 -7 -5 -5 -1 -4 2 1
am the|12 0 -1 0 -6 -4 3 -3
am trying|9 -1 -9 -1 3 0 -2 1
amazing|12 -1 -3 -1 -1 -1 -2 -3
ambient|12 -1 -4 0 1 0 -6 -3
ambiguity|10 -4 9 -9 -2 -1 -1 -2
ambiguous|20 2 1 -7 -1 -3 1 -13
amend|-8 -2 -2 -1 -1 15 -1 0
american|28 -5 1 -4 -7 -5 -3 -6
american express|19 -8 10 -5 -4 -4 -6 -2
amlodipine|13 -6 -10 -1 2 4 -1 0
among|8 6 6 -16 13 -3 -9 -4
amount|2 8 -9 5 -7 -7 6 3
amount of|16 -2 -6 -6 -5 -1 -7 12
amour|9 -8 0 -4 -6 -1 14 -3
amy|12 0 2 -2 -9 0 -1 -1
an <quotation>|20 -6 -1 -2 -2 5 -5 -9
an a|16 -3 -1 1 -3 -2 -7 -1
an account|17 -5 -2 -4 0 0 -4 -2
an ad|13 -1 2 -2 -5 -2 -3 -2
an admin|14 -2 3 -1 1 -3 -10 -1
an agenda|11 -7 6 0 -4 -1 -7 1
an agent|0 -7 -3 -7 -5 2 19 1
an ai|15 0 -11 -2 -8 -3 6 4
an annotator|-6 -8 -1 1 10 -6 0 11
an announcement|13 3 -5 0 -2 -3 -3 -3
an answer|9 -19 6 -3 7 10 -9 -1
an apology|25 7 -5 -2 -5 -4 -7 -8
an apple|24 -7 1 -4 -3 -1 -8 -2
an apprentice|3 -3 -2 2 -2 -5 -5 11
an argument|2 -9 2 8 -2 1 -1 -1
an array|6 -6 1 -2 1 8 -9 1
an assistant|5 -3 -10 0 -4 3 18 -10
an average|15 -10 4 -2 -5 -1 -4 3
an easy|10 -2 0 -1 -4 -4 5 -5
an editor|12 -2 2 -7 14 -11 -6 -2
an egg|8 -3 -2 -3 13 -2 -6 -4
an elderly|7 -5 -6 1 -4 -1 13 -5
an email|2 -2 -8 3 -3 -5 18 -5
an emotional|15 -3 2 -3 4 -5 -6 -4
an empty|0 -3 12 -4 -10 -2 -7 14
an error|-6 6 1 -4 3 -7 9 -2
an examiner|7 -11 4 9 3 -3 -10 -1
an example|15 -9 -2 1 -3 -5 -10 12
an exit|12 -5 2 2 -5 -1 -5 -1
an expert|-12 -1 -3 3 2 5 8 -3
an explanation|9 -3 -2 0 10 -1 -12 0
an explanatory|0 -3 0 0 1 0 -6 10
an explicit|0 15 -4 -2 -4 -3 -3 1
an extra|16 -5 1 -4 2 -6 -3 -1
an hour|19 -13 1 1 -5 -14 8 3
an ideal|-3 -17 0 -7 -2 -7 7 30
an image|5 10 -1 -2 -11 -2 5 -5
an immersive|15 -1 -7 -5 1 -2 -4 3
an improved|-4 2 -7 -12 1 17 1 2
an inner|13 -1 -6 4 -1 -1 -3 -5
an input|6 4 -1 0 4 -3 1 -11
an instruction|2 -6 0 -6 -5 -2 10 6
an integer|11 0 0 10 -8 4 -12 -5
an interview|5 -4 0 0 1 2 5 -10
an invoice|20 -1 -1 -3 -3 -2 -8 -2
an item|7 -5 -5 -4 -3 -4 3 12
an object|2 -4 11 -3 0 -10 -1 5
an old|31 0 -6 -2 -4 -6 -5 -8
an onboarding|-7 -2 1 -1 -3 1 -1 12
an outline|-6 13 -2 -1 2 -2 -2 -1
an ugly|7 -5 -3 -3 -3 10 7 -10
an uploaded|15 1 2 1 -1 0 -13 -5
an x|-2 -4 -5 -1 11 -1 0 2
ana|2 9 -2 -5 -3 -9 14 -6
ana can|5 12 -1 -1 1 -2 -10 -3
analogy|20 1 -4 -3 -7 -2 -1 -4
analyse|23 -4 -6 -1 -10 13 -12 -3
analyse le|17 0 -1 -7 -8 6 -7 1
analyse the|15 -1 -3 -7 0 -3 1 0
analyser|18 -2 -5 1 -3 -1 -6 -2
analysing|0 15 -4 -4 -4 1 -6 0
analysis|1 7 7 -15 8 -10 7 -5
analysis framework|9 -6 -2 2 -9 3 1 2
analysis in|0 11 -3 3 -3 1 -5 -3
analysis is|2 -4 11 -6 -2 -1 -3 2
analyze|5 4 6 -4 4 -4 -10 -1
analyze current|15 1 0 -3 0 -3 -3 -6
anatomy|19 -5 -2 0 1 -4 -11 2
anchor|7 3 -5 -2 -2 -8 -5 12
and <number>|4 -3 3 10 6 -13 -2 -6
and <quotation>|7 0 5 6 -16 -7 -7 11
and a|7 11 3 -4 -5 -1 -1 -9
and about|9 -4 8 -1 2 -5 -9 1
and add|9 6 -1 4 -4 0 -4 -10
and additions|-6 -1 0 -2 -6 14 4 -3
and adventure|13 -1 -1 -2 0 1 -4 -5
and aesthetic|13 -2 -7 3 0 -1 -2 -4
and after|12 -1 -4 5 -5 -6 3 -4
and all|5 8 12 -2 -5 -8 -5 -5
and also|10 -1 -1 1 1 -3 -7 -1
and an|-2 1 -12 1 0 -4 9 7
and answer|-2 9 -13 8 -4 -10 4 7
and apply|15 -3 -2 -2 2 -1 -6 -2
and are|20 -1 -5 0 -6 -7 3 -4
and asking|-5 -1 -3 -1 -1 -1 12 -1
and asks|10 7 1 -6 4 0 -5 -11
and assistant|-10 0 -5 -5 9 -6 -3 21
and b|18 4 -9 6 -5 -3 -7 -4
and backend|11 1 -3 0 -1 -1 -5 -1
and base|12 0 0 -7 -5 1 -1 0
and before|-8 13 0 -8 2 -4 2 3
and below|14 9 8 -7 -11 -14 3 -1
and black|-1 -10 0 4 1 -1 9 -2
and both|-14 -3 13 3 -6 0 0 9
and bought|12 -2 0 -2 -1 -2 -5 0
and build|5 9 -5 2 -2 -8 -1 1
and calculate|14 -4 -2 -5 1 1 -2 -3
and can|11 -9 -6 9 3 -3 -11 6
and cannot|20 -8 -2 -6 -2 2 0 -4
and change|8 8 7 2 -11 -3 -10 0
and check|21 -4 -2 0 -5 -2 -2 -7
and checks|12 1 -1 -6 -4 0 -4 1
and choose|-5 12 -2 -3 -3 1 0 1
and clean|-7 11 0 -2 -1 0 1 -1
and clothing|10 -6 0 2 -1 2 -3 -3
and code|-7 -4 -4 11 0 0 -4 8
and comment|6 7 -1 -3 0 -3 -9 4
and common|9 11 -4 -7 1 -3 -6 -1
and complete|9 -6 -1 4 -2 -5 2 -2
and cons|15 -10 4 -2 -6 5 0 -7
and consistent|11 -5 -1 -1 0 -3 -2 0
and continue|12 -5 0 1 0 -5 -4 0
and counts|2 -7 9 0 -2 -2 0 0
and customer|16 -1 0 -4 -3 -5 -1 -2
and cut|17 -1 -7 0 -3 -6 0 -2
and dark|2 -4 1 -4 -8 10 5 -3
and decide|-17 -1 7 13 9 -4 -5 -2
and delete|9 -2 -1 -4 8 0 -9 0
and dependencies|12 -8 -1 -2 4 0 0 -3
and directories|10 10 1 -4 -6 -8 -2 -2
and display|10 -10 -8 5 -4 9 -4 3
and do|-3 6 -7 16 -3 -15 14 -7
and don|9 -7 -4 0 9 -1 -5 -1
and drop|-2 2 -3 1 -3 -7 -8 19
and each|14 -13 -4 2 0 -2 4 -1
and effect|15 8 -5 -9 1 -2 -5 -4
and end|1 5 -2 -6 6 -12 9 -2
and ends|-10 -1 -1 -3 -7 9 0 13
and english|19 -1 -4 -1 -2 -2 -4 -5
and execute|9 -8 -2 -3 2 11 -6 -2
and explain|19 -9 0 3 -11 10 -3 -9
and expressive|12 -3 -3 0 0 -1 -3 -3
and file|11 -1 0 1 -6 -3 1 -4
and fill|12 -4 8 -3 -3 -1 1 -10
and filters|11 -6 1 0 1 -2 -5 0
and finds|12 -3 0 -5 -1 -2 -1 1
and five|18 -4 -1 -7 -3 2 -5 0
and flights|13 2 2 -4 0 -6 -5 -2
and fluency|-6 -3 -2 17 -3 1 -2 -3
and following|12 0 2 -4 -3 -1 -4 -2
and for|11 6 -4 -6 -6 -10 15 -7
and frequently|12 -5 -1 0 -1 -3 0 -1
and friday|14 -3 0 -10 0 0 -3 0
and game|9 -6 -2 2 -9 3 1 2
and generating|14 -3 -1 -1 1 0 -7 -3
and get|10 -2 -3 -2 1 4 -7 -1
and give|18 4 -4 11 -15 10 -18 -7
and good|1 -12 -1 8 -5 -1 13 -2
and got|16 -9 1 -8 6 1 -3 -4
and group|13 -2 -3 -3 -2 -1 -1 -1
and hand|-4 -2 3 1 -2 15 -4 -7
and has|20 1 -4 -4 -6 -2 -2 -3
and have|-4 -3 -9 -8 11 2 15 -4
and he|-1 0 11 0 0 4 -11 -3
and heavy|14 -1 -6 1 0 -2 -2 -4
and her|13 0 3 -2 2 -8 -9 0
and here|-3 -2 0 1 0 -4 -5 14
and high|15 -5 -4 2 -1 2 -6 -4
and honesty|4 3 -5 -9 14 1 -7 -2
and how|-2 12 -2 -3 -6 3 -8 5
and i|27 2 2 -17 -3 -8 0 -2
and if|11 18 -6 -12 14 -2 -9 -14
and in|18 15 -1 -14 10 -26 -3 2
and include|16 1 3 -3 -2 -1 -7 -7
and information|17 -3 0 -1 2 -2 -7 -5
and inner|3 -6 12 -1 -4 0 -2 -1
and is|-3 -5 8 1 -6 -12 24 -7
and it|4 -11 -12 -2 17 4 3 -3
and its|2 6 -14 -4 -11 2 7 14
and justified|-6 -1 -1 13 -1 -1 -1 -2
and keep|16 -11 8 0 0 -4 -5 -4
and knowledge|20 -12 -3 0 6 4 -5 -9
and leave|-4 0 -6 12 -1 6 -3 -3
and left|10 -5 -3 -6 7 -2 1 -2
and let|2 10 0 4 -1 -2 -6 -6
and list|36 -5 -3 -5 -1 -9 -5 -9
and little|9 0 -2 0 -7 0 -1 1
and location|8 -2 -2 1 -2 2 3 -8
and logic|13 -2 0 -1 -3 -2 -4 -2
and long|-8 16 0 2 -1 -1 -6 -2
and loses|-14 20 -2 -1 -1 -3 -2 2
and make|-2 -7 -1 -8 5 6 12 -5
and mark|19 3 -9 4 -5 1 -9 -5
and maybe|14 0 -1 -8 -1 0 -2 -2
and mend|-13 14 0 -1 -3 10 -1 -5
and messy|-13 -5 1 2 -18 4 3 25
and money|-7 -1 -2 -8 -1 -1 6 15
and monthly|14 -7 0 0 -8 -2 1 3
and more|-1 -3 -3 -4 10 -2 -5 8
and must|8 16 -5 5 -7 -4 -8 -5
and my|21 -3 -6 -7 -1 1 -2 -2
and name|5 5 -3 -12 11 -5 -4 4
and natural|13 1 1 1 -7 0 0 -10
and new|13 -1 0 1 -7 -1 -2 -3
and next|-1 13 -3 -4 2 -3 -3 -1
and no|4 -2 -1 0 3 12 1 -15
and none|12 1 -2 -1 -4 -1 -6 1
and not|0 3 12 -1 -6 9 -14 -2
and now|18 11 -7 -4 -4 -2 -6 -5
and number|18 -2 3 -1 -4 -5 -2 -7
and numbers|-8 -7 -2 -1 -8 -3 5 23
and o|12 -1 -2 1 -13 1 1 2
and one|2 -3 -6 5 -10 -9 11 11
and only|-3 19 9 -7 1 -5 -4 -8
and other|9 0 1 -4 -6 1 -1 0
and our|14 -1 -3 -4 0 4 -1 -8
and output|-1 -2 -8 2 -1 -1 -3 13
and outputs|9 -4 0 5 -1 -2 2 -8
and performance|11 -1 -1 2 -5 -1 -5 0
and personal|14 -1 -2 -5 -4 0 -3 2
and pick|-1 10 -2 -7 5 0 -5 0
and point|22 -5 -8 -4 8 -5 -2 -5
and post|10 -6 -4 0 1 4 -4 -1
and print|12 -4 3 -8 -5 5 5 -8
and produce|-3 0 -8 -1 -4 14 -8 11
and propose|7 -2 -4 -3 -2 13 -6 -3
and pseudocode|14 -2 1 -1 -5 -1 -4 -1
and put|6 -6 -9 -1 12 14 -18 2
and question|1 12 0 -10 0 1 0 -5
and quote|18 -3 -6 -6 -3 -1 3 -2
and reason|-10 5 0 -4 9 2 0 -2
and red|12 -2 0 -7 -4 1 0 0
and redirect|14 -5 0 -3 -3 -2 -1 0
and referred|-6 0 -1 -2 -3 13 0 -1
and remind|18 -1 -2 -5 1 -4 -3 -4
and remove|13 -4 0 0 -2 -1 -2 -3
and repair|-3 -3 -1 -3 1 19 -6 -3
and reply|18 -4 8 -3 -6 -4 -7 -2
and report|-6 12 -5 -4 0 -3 2 3
and reported|15 -3 -1 1 4 -2 -12 -3
and return|16 -2 -3 8 -4 -4 -6 -4
and returns|1 3 3 0 1 5 -10 -4
and rewrite|6 -7 -2 -2 -1 10 -2 -2
and right|-3 -6 -2 9 10 -2 -5 -2
and risk|-2 -1 13 -2 -2 -1 -3 -1
and rough|14 -2 -2 -2 -3 -1 -4 1
and route|4 11 1 -5 -3 -4 -2 -2
and run|11 -7 3 -7 2 -9 2 5
and s|25 -4 1 -2 -5 -5 -11 1
and said|3 -3 8 0 2 -2 -9 1
and save|13 0 -1 -5 -3 -2 -1 -2
and say|-5 26 -1 9 -7 -6 -3 -13
and security|10 -5 -1 -1 0 1 -3 -1
and sells|2 -5 1 -5 1 -1 -4 11
and she|15 -6 -1 -1 -3 0 -2 -2
and shop|9 1 1 -3 2 2 -6 -6
and short|6 -9 7 -2 -6 0 -5 9
and show|-2 6 -5 11 -10 5 1 -6
and so|7 12 -7 -2 5 -7 -4 -5
and solutions|14 -6 0 -2 0 -2 -3 -2
and sometimes|3 7 -4 -8 9 -10 -11 14
and specify|13 -7 2 -5 1 2 -3 -2
and spelling|-4 -1 -2 -1 4 -6 12 -1
and state|6 -8 -2 10 0 -1 -1 -4
and stop|1 -5 0 16 -10 -5 2 1
and store|-2 0 0 -2 -1 -4 -3 12
and story|-8 1 -3 -1 0 2 12 -2
and subject|13 -4 2 0 1 1 -7 -5
and supply|-6 -2 0 -4 -3 9 10 -5
and surface|-6 -2 1 -2 -1 2 10 -3
and target|11 2 -4 0 0 -2 -2 -5
and tell|8 3 6 7 -8 0 -14 -2
and the|-3 -9 6 -4 4 -19 10 14
and their|4 -8 -1 -5 9 1 0 0
and then|8 6 -2 -6 -4 13 -8 -8
and there|16 -5 1 8 -5 -5 -7 -3
and they|9 7 5 -2 -7 -5 -7 1
and three|-3 7 0 11 -10 -5 8 -7
and time|13 3 2 7 -7 -7 -3 -8
and title|1 -5 -4 0 -2 -1 -3 12
and total|7 -8 -2 15 -4 -4 -1 -4
and trained|17 0 0 -17 0 0 0 0
and true|11 1 -7 -6 1 2 0 -1
and under|15 -1 -2 -1 -1 -1 -3 -6
and units|0 2 -7 11 0 -1 0 -5
and unsettling|11 3 0 3 -10 -4 -1 -2
and use|15 -1 -1 -5 -1 -2 -4 -1
and vary|2 -5 1 1 -5 -10 6 10
and wait|17 4 -6 -3 1 -5 -4 -3
and wants|12 -2 1 -1 -3 -7 -2 2
and was|3 10 -1 -6 -6 1 3 -4
and water|17 -7 1 -6 1 -2 1 -6
and well|0 -7 1 15 -5 -6 3 -2
and what|-5 15 4 -1 -10 5 -7 -1
and when|31 -8 -3 -5 -3 -7 -2 -3
and where|-5 -7 5 9 -2 2 -2 0
and whether|10 -4 -1 -6 4 -1 -2 0
and which|7 -3 12 1 -2 7 -16 -5
and who|20 -2 -7 2 -6 -10 2 2
and why|7 17 -7 10 -19 0 -3 -4
and will|10 2 0 -5 0 -5 0 -3
and without|14 3 -3 1 -4 -3 -3 -7
and won|18 -4 -5 -3 -3 -2 -3 1
and word|-3 -2 -1 -1 -4 0 17 -6
and workflow|11 -1 -5 1 -3 1 -1 -4
and write|-1 0 -11 0 8 3 -9 9
and wrong|16 3 -5 2 -1 -3 -4 -8
and x|-6 11 1 -3 -4 -2 -1 3
and you|13 0 -8 -8 4 -5 -1 5
and your|-11 -1 10 -1 -1 -1 -1 5
android|18 -5 -4 -6 -4 -5 -3 9
anger|2 -3 -5 1 -1 -2 14 -6
angle|17 -4 -3 -4 -5 -2 6 -4
angles|9 -3 -5 -6 2 -5 10 -1
angles of|-6 10 0 11 -5 -4 -3 -4
angry|24 -7 -12 -7 1 6 -2 -3
angular|14 -2 -2 -5 -1 0 -1 -2
animal|14 -3 -3 -5 5 -2 -4 -2
animals|19 -8 -7 9 -5 -5 6 -9
animation|17 2 -4 -1 0 -4 -5 -6
anime|29 -2 -6 1 -3 -2 -6 -11
anliegen|-7 -15 -2 2 1 -1 23 -1
ann|-3 -2 2 -5 -4 0 12 -1
anna|6 6 1 -6 3 0 -12 1
anniversary|15 -8 -5 -6 -4 2 3 2
annotate|-7 -10 15 16 5 -5 -9 -6
annotate the|-12 -3 -1 15 9 -5 0 -3
annotated|-7 11 -6 1 -4 0 -2 7
annotations|9 8 -1 -2 0 -3 -7 -5
annotator|-16 5 9 -6 25 -4 -17 4
annotators|-12 7 2 7 -5 -4 -8 13
announce|0 -5 -2 2 10 3 -7 -1
announcement|13 3 -5 0 -2 -3 -3 -3
annual salary|13 -2 2 -3 -4 1 -1 -6
ano|16 -3 -5 -2 -3 -1 -1 0
anonymised|-1 0 -5 0 0 0 -6 11
anonymous|11 -2 0 -7 -2 -3 -3 5
anos|24 -1 -1 -8 3 -6 -6 -6
another|3 -9 -1 -5 1 -5 7 9
another <number>|4 -1 4 -7 4 -9 11 -6
another account|3 0 8 1 -1 1 -5 -8
another for|-1 -6 4 9 0 -3 -1 -2
another language|18 -3 -1 -2 -3 2 -3 -7
another one|9 1 -6 2 -9 0 5 -1
ans|-10 19 -3 3 -8 -5 -3 6
answer|-48 13 12 7 -3 16 -11 14
answer <number>|-12 -8 13 -2 14 -9 6 -2
answer <quotation>|-23 -9 -14 1 -4 45 9 -5
answer a|6 -6 0 13 -1 -3 -2 -7
answer about|-12 0 -2 -2 -3 11 10 -1
answer add|-5 9 10 -5 -4 -3 0 -3
answer after|-8 7 -5 1 -1 14 -6 -1
answer again|-4 -6 -4 -4 4 7 -3 10
answer alone|-2 14 -3 0 0 -1 -1 -6
answer an|-11 -1 -1 0 13 11 -4 -6
answer and|-16 8 -3 -3 3 -8 12 8
answer another|-10 -6 12 -2 7 -1 3 -3
answer answer|-9 9 -5 -3 -4 11 11 -12
answer are|-3 11 -5 -3 -3 9 1 -7
answer as|-8 17 -11 2 -2 9 2 -8
answer at|-6 9 -4 0 1 0 2 -2
answer attached|-2 6 16 0 -6 -5 0 -9
answer b|9 -4 -8 -5 11 7 0 -10
answer because|0 5 -4 -4 -4 -4 12 -1
answer below|-11 -8 1 11 -5 16 -1 -3
answer but|14 0 -5 -4 -1 0 -4 0
answer by|-10 19 -3 1 1 -9 -2 4
answer each|-1 9 -5 14 -5 -5 -6 -2
answer for|23 -9 2 -7 -4 -17 3 10
answer format|0 5 -2 -3 10 -5 -3 -2
answer from|26 7 3 -5 -1 -3 -8 -18
answer give|0 -8 -1 -5 0 7 9 -1
answer how|-2 14 -6 -2 -1 -1 0 -3
answer i|-7 -1 0 -1 -2 -1 -2 14
answer if|-7 14 -2 2 1 -2 -2 -5
answer in|11 7 7 -22 -13 -7 0 17
answer into|1 -4 -5 0 0 -4 -4 16
answer it|6 -1 10 -7 -1 -6 -5 5
answer item|-9 1 13 0 -3 -1 1 0
answer itself|-13 15 0 1 0 1 -2 -2
answer keep|-16 5 1 1 1 -2 -9 20
answer list|1 14 -5 -1 -2 -2 0 -4
answer may|-7 13 -1 -2 0 -2 0 -2
answer not|-1 -9 -7 -5 -1 19 9 -5
answer on|-13 -2 0 19 -10 8 -3 1
answer only|6 1 -8 2 -11 -4 1 13
answer or|-12 -4 -2 8 -2 12 1 -1
answer out|12 -1 -6 -5 3 -4 2 -1
answer output|-7 -4 -2 15 -4 5 0 -3
answer pairs|0 -8 4 -3 -4 2 14 -4
answer problem|-5 15 -3 -5 3 2 0 -7
answer q|0 -7 10 -4 -5 6 -7 6
answer question|-5 11 -2 -2 -1 -2 -2 4
answer questions|20 1 -2 4 0 -6 -13 -5
answer sheet|14 -3 -2 -3 -2 1 -6 1
answer should|6 19 -9 -6 -1 -3 -3 -3
answer that|-7 -4 -2 14 -10 -3 9 4
answer the|9 2 -14 -2 -10 11 0 4
answer them|7 -10 -7 9 -1 -5 14 -6
answer then|1 14 -12 -9 -6 6 0 6
answer to|-4 -7 -2 20 -5 -2 -9 10
answer under|-6 1 -4 21 1 -3 -4 -5
answer v|13 -4 -3 -3 -1 -3 0 1
answer vs|-3 1 -3 -4 14 0 -1 -3
answer was|-7 -1 14 -7 -1 -2 -5 9
answer well|-8 -2 0 -8 1 -2 12 7
answer where|-1 -6 -5 -4 -3 7 1 12
answer with|-2 -2 4 -14 -7 20 -6 7
answer without|-5 12 9 -6 -4 10 -6 -11
answer word|-6 -6 11 -4 2 1 2 -1
answer would|6 -2 -10 -9 28 -4 -2 -6
answer write|-11 5 6 -6 -4 -9 11 8
answer yes|-3 1 0 8 -5 -4 -8 11
answer you|10 -8 11 -2 -1 -10 3 -3
answerable|0 0 -1 -1 -5 -7 19 -5
answerable from|-9 -5 2 -1 -1 -4 17 0
answered|-5 -13 7 -9 19 -12 17 -4
answered by|-14 0 1 0 7 0 5 0
answered from|-12 -3 2 2 2 2 8 -1
answered the|-10 -6 -1 1 3 -3 11 4
answering|14 7 -8 -8 -4 3 -4 0
answering questions|8 2 -9 1 2 1 -3 -2
answering the|-3 -5 0 -1 0 12 -1 -2
answers|-30 -3 -7 3 9 -6 24 11
answers <number>|18 -2 -4 1 -11 -4 -6 8
answers are|-2 0 -2 -1 13 -5 -4 0
answers below|0 -5 -1 -9 8 -1 -3 9
answers from|1 -4 -8 0 11 -15 8 6
answers in|-3 -3 1 -1 10 0 -14 10
answers into|0 -3 -6 0 -1 0 -2 12
answers is|-9 -2 1 -6 17 2 -1 -2
answers it|-1 9 -8 -1 -3 5 10 -11
answers of|2 -18 1 10 2 0 -7 11
answers one|12 -5 -3 1 -6 -2 -4 7
answers only|14 -2 1 -6 0 -4 -11 8
answers the|-7 -1 2 0 10 -1 3 -6
answers to|-8 0 -2 -3 -3 -9 5 21
answers were|-2 -3 -3 0 -1 14 -3 -4
answers what|-1 9 -3 2 2 4 -8 -6
answers with|-9 0 -1 -1 11 0 -6 5
answers without|-10 8 14 2 2 -1 -9 -7
antes|-13 16 24 -7 2 -7 -10 -6
antes de|-7 12 20 -3 -8 -5 -7 -1
anticipated|-6 13 -2 -2 -2 -2 -2 2
antwort|-22 3 7 11 2 1 -2 0
antwort so|-4 -4 -3 -2 -1 12 -4 6
antworte|11 0 -5 6 -2 -6 -5 0
antworten|-5 -8 -6 -1 10 12 -1 -1
any|7 -6 -4 -7 9 2 5 -7
any additional|13 -3 -1 0 -3 0 -4 -2
any explanations|11 0 -6 -4 -2 -2 2 2
any good|5 -10 0 9 0 3 -1 -7
any idea|22 -4 -7 -1 -4 0 -2 -3
any ideas|11 -3 -5 0 -1 -1 3 -5
any knowledge|9 -4 -6 -4 -7 -2 15 -1
any language|-2 -4 16 -3 -3 -3 -2 1
any more|9 -3 -8 -2 -4 -2 8 2
any other|1 -5 0 10 19 -7 -11 -7
any position|9 -8 -1 2 5 -1 -4 -2
any spelling|26 3 -5 -1 -5 -5 -7 -6
any step|-6 13 -2 -2 -2 2 -1 -2
any syntax|14 -6 -1 -1 -1 -6 1 -1
anybody|12 1 5 -4 -6 1 -3 -5
anymore|15 -6 -1 -4 -1 -1 -1 0
anyone|0 -5 10 1 -11 12 -2 -4
anything|6 -8 -2 16 -18 3 -1 5
anything and|22 -10 -9 -3 -1 0 -2 3
anything else|2 -4 2 8 -1 -4 -9 6
anything except|14 0 -2 -4 -1 -3 -5 0
anything in|13 -5 -7 9 4 -11 3 -5
anything that|8 4 1 -8 -3 -2 -2 3
anything to|6 -3 0 -1 -3 -1 9 -6
anywhere|-7 -2 -6 -1 -1 2 17 -1
ao|-5 -6 8 12 -1 20 -15 -13
apa|18 -4 -1 -5 -4 -2 1 -5
apa <number>|12 -1 -2 -2 -1 -2 -1 -3
apart|-5 1 -13 -11 14 24 8 -18
apart from|11 0 -1 0 -1 -1 -2 -6
apartado|-3 -7 -5 11 -2 -5 -6 16
aparte|15 -2 -3 7 -6 -2 -3 -6
api|8 -7 3 -2 4 -8 13 -12
apologise|-4 -7 0 1 -4 4 0 11
apologise once|-2 -6 -1 -4 1 4 -4 11
apology|-3 7 5 -1 -1 -9 1 2
aponte|-4 -3 -11 -6 11 11 0 1
apotheke|8 18 -5 -6 -5 1 -4 -7
app|14 -3 3 10 -9 -6 -10 1
app <number>|8 -1 -7 -4 3 8 -3 -4
app for|10 5 -2 -4 3 -5 -4 -2
app i|18 -3 -5 0 -2 -2 -4 -1
app that|12 -3 -6 0 0 1 -4 -1
app the|2 1 3 0 -4 -3 -8 7
app we|-5 2 -8 4 5 2 9 -10
app will|-4 -4 15 -5 1 0 1 -4
app with|18 -4 -4 -1 0 -1 -5 -3
app you|15 -1 0 -5 -7 1 1 -4
appear|0 8 -7 -3 12 -6 -7 3
appear in|1 1 -7 2 12 -7 -6 4
appears|17 -3 -6 0 0 2 -9 -2
append|11 -2 10 -6 -3 -3 -2 -5
append the|-7 9 14 -2 -5 1 -5 -5
append to|12 -4 0 0 -2 -2 -2 -1
appended|28 0 -4 -2 -18 -4 -1 -1
appending|13 -4 0 -4 2 -3 -2 -1
apple|22 -3 1 -3 -7 -5 -1 -4
apples|19 -12 -2 -7 -3 -11 9 8
apples from|12 -1 1 -1 0 1 -4 -7
application|5 9 2 1 3 -6 -4 -9
application you|0 11 -12 0 0 1 -3 1
applications|17 -3 0 -7 0 -3 -9 5
applies|10 -3 -5 6 7 -4 -8 -4
apply|-6 12 -6 7 -5 7 -6 -3
apply each|-9 11 1 -4 -1 8 -1 -4
apply the|13 1 -3 9 -4 -1 -10 -5
apply to|-1 11 4 -4 -1 4 -5 -9
appointment|14 -5 1 1 -5 -3 14 -16
apprentice|4 -3 -1 -2 -1 -4 -4 12
apprenticeship|10 -2 -1 7 0 -12 1 -3
approach|13 11 -8 -3 -9 -13 16 -9
appropriate|12 -8 0 -5 1 -4 4 0
approve|14 -2 -3 -7 -6 -1 3 2
approved the|-16 2 -2 1 2 3 -4 13
april|-9 -3 3 9 -6 -2 9 -1
après|8 7 1 1 -4 -10 -1 -1
arbeit|10 -6 14 -8 -9 -1 0 -1
architecture|17 0 -7 0 -2 -2 -6 -1
archive|15 -1 -2 -6 -2 -4 -9 10
are|9 3 5 -10 3 -1 -9 -1
are <number>|6 -5 -4 7 -5 -9 14 -5
are <quotation>|15 13 3 -1 -7 -9 -9 -4
are about|-5 10 -3 -7 7 -8 6 -1
are after|-5 -8 10 -3 -1 7 -2 1
are allowed|0 0 -3 -2 10 -6 4 -4
are also|9 -10 0 -2 1 -1 2 2
are an|10 -12 -6 5 -5 -1 5 5
are assistant|16 -6 -3 -3 1 -7 1 2
are at|-7 8 -6 1 1 -2 9 -5
are below|6 -6 0 -3 10 -4 -5 1
are black|14 -6 -6 -4 -8 11 5 -7
are creating|5 -1 -13 -4 7 3 0 3
are fair|11 5 -8 -4 -5 2 -1 -1
are five|6 -10 8 -3 11 -10 -4 2
are for|1 10 -9 12 -2 -3 -7 -1
are given|4 -4 17 -9 5 -7 -1 -6
are good|11 5 0 -4 -2 -3 -5 -3
are in|-11 -5 7 4 10 -7 15 -12
are mila|13 -5 0 0 0 -5 -1 0
are no|5 -5 2 -7 -6 14 -2 -1
are not|13 12 -2 -1 -4 -10 0 -7
are on|14 -5 0 -4 -2 -2 -2 1
are one|6 -2 -4 0 10 -7 0 -2
are out|8 -5 -6 -4 13 -2 3 -6
are present|22 -5 -8 3 1 -6 -9 2
are right|-3 -2 0 12 -5 6 -7 -2
are some|16 -1 5 0 -10 -10 -3 3
are still|8 -2 -2 0 -2 -2 -7 6
are strict|-1 -3 -1 11 -1 -9 3 0
are the|15 -10 -4 5 8 -7 1 -9
are there|16 7 -9 -4 -2 -2 -7 0
are three|15 -4 -2 1 -9 -2 -2 2
are to|6 -4 -3 2 -4 -2 -10 14
are trying|5 9 -4 -4 -9 -2 -1 7
are twice|12 -4 0 8 -1 -6 -5 -4
are women|19 -6 -4 -4 -3 6 -3 -5
are you|35 -8 0 2 -11 -9 -4 -4
area|17 -2 -5 -6 -7 10 -4 -4
area <number>|4 -12 -1 10 0 1 -10 7
area of|11 4 -5 -7 -1 0 0 -3
aren|5 1 -3 10 -18 -7 3 10
aren t|5 1 -3 10 -18 -7 3 10
arena|1 -1 -9 2 22 -2 -8 -5
arg|18 -4 -3 -1 0 0 -1 -8
args|4 4 -1 -11 2 -2 11 -8
argue|6 9 9 3 -6 -5 -9 -6
argue against|2 9 2 -1 0 -5 -6 -1
argued|-6 0 -1 13 10 -11 1 -6
argument|2 20 -17 12 -11 16 -10 -11
argument and|2 -6 1 11 -6 0 0 -2
argument for|20 -7 -4 -1 -6 1 -3 0
argument in|-3 9 -6 12 -2 -1 -3 -7
argumento|-12 13 -2 -1 -8 20 -4 -6
arguments|26 -1 -4 -5 -3 -10 4 -7
arguments for|8 -8 -3 2 7 0 -2 -4
arises|-2 9 -6 13 -3 -7 -1 -1
arithmetic|-15 21 -12 10 -8 -3 3 4
arm|12 0 1 2 -4 2 -8 -4
around|1 10 13 -12 1 -16 13 -11
around <number>|2 5 9 -7 4 -9 2 -6
arrange|5 -4 -5 -4 16 -5 -3 -1
arrange the|9 -1 -7 -5 7 -1 -1 -1
arranged|11 1 -1 -5 -4 1 1 -2
array|-2 -16 -4 -8 4 7 12 6
array <number>|14 -6 6 -3 5 -4 -1 -10
array <quotation>|13 3 -2 7 -3 -7 -7 -4
array of|-17 0 -11 2 10 9 20 -13
array with|13 0 -2 -2 -1 -2 -7 0
arrays|13 -9 -3 -5 1 6 -6 3
arrive|-2 20 0 -2 -3 -5 -5 -4
arrive at|-6 15 -5 0 -2 -1 2 -3
arrived|-4 16 -7 -4 0 -1 0 0
arrived in|-4 16 -7 -4 0 -1 0 0
arrives|9 18 -6 -1 -2 -7 -4 -8
arrogant|17 -6 -1 3 -3 -3 -4 -3
arrow|20 -2 -2 -8 -8 2 -1 -1
arrow function|19 -2 -3 -7 -8 3 0 -2
arsenal|26 -1 -2 -4 -4 -8 -7 -1
art|12 -1 -4 0 -1 2 -3 -6
article|0 -9 -8 -3 1 6 -9 21
article <quotation>|23 -7 0 0 -14 -2 -10 10
article about|-15 3 9 3 1 -1 -1 0
article and|-2 -7 -1 10 -1 -2 -2 3
article for|14 -1 0 0 0 -1 -2 -11
articles|1 1 -1 -4 -3 9 -7 6
artigo|-5 16 -2 -6 -5 -7 -7 15
artist|12 -3 0 0 2 -2 -6 -3
as|-27 4 8 -2 -2 2 -4 21
as <number>|8 -10 3 -4 13 -4 -4 -3
as <quotation>|10 -1 -4 -10 1 -10 2 11
as a|2 -6 5 5 -11 -1 7 -1
as an|0 -1 -3 -5 -20 10 5 14
as argument|16 -9 -3 -1 3 -2 0 -4
as chosen|-10 -2 3 -1 18 -4 0 -3
as correct|-6 10 0 1 -1 -1 -1 -2
as different|-6 14 0 -7 -3 2 5 -4
as file|10 -1 -1 -1 -7 1 0 -1
as fixed|-9 -1 2 0 -1 -2 11 -1
as from|6 -5 0 -4 -3 -3 12 -3
as he|9 -2 0 1 0 0 0 -8
as i|14 -3 7 -3 1 -2 -5 -8
as if|-2 3 -5 -7 -1 -5 4 13
as in|-3 4 2 10 -7 -2 1 -5
as input|16 0 -6 1 -6 -5 5 -4
as inputs|11 -2 0 -3 -4 2 0 -3
as it|-3 -23 13 -10 -3 12 8 6
as its|13 -5 2 3 -1 -10 -1 -1
as json|18 -15 6 9 -11 1 4 -12
as long|-1 3 11 -3 -1 -8 -10 9
as many|14 -10 -1 -7 -4 2 6 0
as much|15 3 3 0 -16 4 -8 -1
as my|11 -2 -4 0 -1 1 -12 7
as needed|14 -3 -1 -1 -3 -2 -2 -2
as one|1 -6 -2 1 -2 0 -6 13
as our|12 9 -7 -1 0 -4 -4 -5
as people|-8 -3 -1 -4 -3 0 22 -3
as possible|4 -2 2 -6 11 -3 -16 10
as question|-1 -3 3 -1 -8 3 12 -6
as real|-7 -1 14 -8 -5 -2 14 -4
as reward|-4 -4 -5 12 6 -1 1 -4
as shown|-5 -9 -3 9 2 -2 -4 13
as text|22 -2 -6 -2 -5 -1 -2 -4
as the|-6 -2 -2 -10 7 2 2 9
as they|6 -2 15 0 -1 -6 3 -14
as though|-11 14 12 -4 -9 -3 0 1
as to|7 5 5 -11 -3 2 2 -7
as user|2 3 -11 7 -10 -11 10 10
as well|8 20 -6 1 -17 1 1 -8
as you|5 29 -3 -6 -9 6 -15 -8
ascensor|27 -6 -4 -5 -5 3 -3 -5
ascii|22 -6 -1 -2 0 1 -9 -5
asians|7 -3 -1 1 2 -9 5 -2
aside|12 1 4 -5 5 -8 -3 -6
asistente|-8 -4 6 3 -15 10 18 -10
ask|3 -5 -11 -10 -9 -4 29 7
ask <number>|-11 0 0 0 0 0 11 0
ask <quotation>|4 15 -8 -4 -1 8 -13 -1
ask a|13 -7 -4 0 -3 -3 11 -6
ask about|3 -7 -1 0 -2 -9 24 -8
ask after|-3 -8 -4 4 -2 0 23 -10
ask an|-5 -3 -1 0 0 -3 18 -6
ask at|-1 -17 0 6 2 -4 6 8
ask before|11 -3 -2 2 -7 -2 -3 3
ask clarifying|10 -7 -2 -1 0 3 -6 1
ask for|21 7 -4 -10 4 -10 3 -11
ask my|9 -4 -7 0 8 -4 8 -9
ask one|29 -6 -5 5 -9 -4 -4 -6
ask something|-8 -1 0 0 0 -3 15 -3
ask to|-5 -3 2 -4 -4 -3 17 0
ask you|13 0 -8 -2 -3 -2 -5 8
asked|-5 -3 -9 14 7 -7 6 -4
asked about|-4 7 -1 -5 -1 -3 12 -5
asked for|16 -9 -6 -7 4 1 -2 4
asked me|8 -3 4 -4 7 5 -7 -11
asked to|1 -4 6 14 -6 -6 -5 0
asker|-5 -5 -8 -3 15 -4 11 0
asking|7 -7 -13 10 -8 2 4 4
asks|6 -6 2 9 -10 -10 7 2
asks about|-7 2 1 15 1 0 0 -13
asks for|6 6 -9 13 1 -2 -12 -4
asks what|12 -2 4 -12 -6 3 10 -10
asks why|18 -5 -7 -6 0 -3 2 0
asphalt|14 -4 -1 -2 0 -5 1 -5
asr|-8 -5 -4 -1 -2 -1 14 6
ass|20 0 -5 -1 -5 -4 -4 -1
assembly|11 -5 -6 1 1 2 -2 -2
assert|1 -5 -5 5 -2 -4 0 10
assess|6 10 -6 6 -5 -10 1 -2
assess the|-10 1 0 16 -4 1 -6 2
assessing|10 0 0 0 0 0 -10 0
assign|-3 -7 -3 19 15 -4 -8 -9
assign a|-6 -4 -3 16 -2 -2 3 -2
assignment|-4 0 2 -4 13 0 -2 -5
assist with|0 -2 -5 -8 -4 10 1 10
assistant|-29 -18 -4 3 -6 10 20 25
assistant <number>|-6 5 0 -5 6 -10 12 -2
assistant and|-2 2 1 8 -2 -9 4 -1
assistant answer|-7 -3 -2 7 -3 2 -3 9
assistant answers|0 -1 1 -7 10 -4 -9 11
assistant at|13 -6 -3 -3 -6 -6 15 -4
assistant de|11 -5 -1 -2 -8 -3 -1 10
assistant each|-2 -2 -2 -2 -1 -2 15 -4
assistant for|15 0 -2 -10 -7 10 -2 -4
assistant in|12 -4 -4 -2 -3 2 7 -8
assistant inside|18 0 -2 -1 -8 4 -6 -4
assistant is|-7 -2 3 8 2 -3 -2 2
assistant it|-5 -4 8 1 -1 10 -7 0
assistant message|4 -4 -9 -2 -16 22 -6 11
assistant must|2 -6 12 -4 -5 1 10 -9
assistant of|15 0 -6 -11 0 2 1 -2
assistant on|-7 0 0 0 0 -6 12 0
assistant s|-22 -13 6 12 -4 23 -10 9
assistant to|-9 5 -5 -3 5 -4 15 -3
assistant turn|-8 -5 -7 14 17 -2 -14 6
assistant turns|-7 -2 8 -11 7 -5 -1 10
assistant would|-12 -3 -2 1 -1 11 -5 12
assistant write|-7 -1 8 -4 0 -4 7 0
assistant you|12 2 -3 -6 -2 6 -5 -4
assistants|-12 -4 1 3 13 -5 8 -4
assistent|-7 -7 14 -10 -4 -5 -2 22
assistente|-18 -7 6 6 -7 4 8 9
assistenten|-16 -3 -7 -5 8 8 22 -7
association|3 -6 15 -8 -5 4 1 -4
associations|-11 11 -1 -1 2 -1 0 0
assume <number>|17 -2 -4 -3 1 -4 -5 0
assume i|19 8 -7 0 -9 1 -9 -2
assume the|-2 -9 -1 6 1 8 -1 -2
assumed|-14 -1 9 -2 0 8 0 -1
assumption|-4 15 -3 -2 -3 -4 3 -1
assumptions|4 22 -5 -13 0 5 -4 -10
assumptions in|14 -3 -4 -3 1 -4 -2 2
async|7 -8 -3 1 -1 2 -1 4
at|-10 9 2 -9 -3 11 0 2
at <number>|4 0 -4 1 -9 -2 8 2
at a|10 12 -7 -8 1 -18 7 1
at all|8 -7 -2 -6 11 2 -4 -1
at an|13 0 0 -1 -8 -2 -1 0
at any|15 -4 -3 0 -2 -5 -2 0
at different|21 0 -1 2 -6 0 -4 -13
at each|-1 14 6 -9 -3 -5 -9 6
at end|-9 -2 10 -4 -6 16 3 -8
at first|6 10 5 -3 -1 -4 -2 -11
at her|12 -1 -5 -4 2 -4 4 -4
at home|11 7 -8 -5 -8 -10 17 -4
at it|22 2 -7 0 -9 1 -9 0
at least|-7 20 8 -15 -10 7 8 -10
at length|-2 11 -6 -1 3 -1 -2 -1
at me|12 -2 -2 -2 -6 2 -2 0
at most|16 -13 -6 -6 5 12 -9 1
at my|9 -5 -9 1 6 -10 6 2
at night|9 -11 -11 2 10 -4 4 1
at once|18 -7 -1 -7 -2 -8 9 -2
at our|14 -3 -3 -1 2 -1 -4 -6
at present|8 -7 -4 0 0 -1 9 -6
at random|-3 2 -1 -2 -4 3 12 -8
at sea|-3 -9 7 -1 7 1 -3 1
at that|-3 6 11 2 2 -6 -11 -1
at the|7 3 5 12 -17 -2 -10 3
at this|1 5 1 9 -6 -1 -6 -4
at three|-6 -7 9 2 2 -6 12 -7
at which|-12 5 -4 -9 10 18 -6 -2
at work|-7 -2 -3 -2 -4 8 -1 9
ate|17 -3 1 -3 -1 -2 -7 -2
ate <number>|17 -3 0 -3 -1 -2 -7 -2
atendente|8 -6 14 -7 -5 -6 -6 9
atm|10 8 -2 -2 -5 -12 13 -11
atmosphere|18 1 0 0 -3 -7 -8 -2
atms|20 -4 0 -4 -4 -4 2 -5
atms that|12 0 -1 -1 0 -2 -6 -2
atomic|5 5 -9 -4 -1 -3 -5 12
attach|10 -6 10 -2 0 -3 -8 0
attached|5 9 12 -1 4 -5 -10 -15
attack|-5 7 -7 -1 -12 18 -2 3
attack my|15 -8 0 6 -8 0 -3 -2
attack the|-9 0 0 -2 -2 13 1 0
attempt|-7 8 -5 9 -10 25 -13 -6
attempt <number>|-6 -2 -1 4 -1 9 -1 -1
attempted|12 0 -1 0 0 -5 0 -5
attempted to|12 0 -1 0 0 -5 0 -5
attempts|15 -5 -1 -3 -1 3 -5 -4
attendez|-8 -8 13 -5 -1 0 -3 12
attractive|8 -2 -3 -3 2 -8 6 0
attributes|15 -1 -4 -3 -3 2 -2 -4
até|16 -2 -4 -3 2 -1 -4 -5
au|-8 15 1 -3 -10 4 6 -6
auch|-6 21 -13 -9 9 -6 11 -7
auch die|-5 18 -6 -4 0 -1 0 -2
audible|-3 -12 17 1 -1 -4 1 0
audience|8 -6 6 -2 -5 -10 12 -3
audio|18 -1 -4 -3 -1 1 -5 -3
audit|-1 1 4 10 -3 9 -9 -12
audit log|7 -5 10 -2 -2 2 0 -10
audit the|-6 -1 -2 -1 -1 12 0 -1
auditor|21 0 -2 -6 -5 0 -3 -5
auf|-5 18 0 -4 7 -15 0 -1
auf <number>|29 -9 1 -9 -5 -2 -3 -2
aufgabe|-7 17 1 1 -4 -8 11 -11
augmented|3 5 -5 1 -5 -4 -5 11
august|6 12 -3 -3 -3 1 -8 -2
aus|3 -6 -19 1 -18 12 13 14
aus dem|-8 1 -11 1 -4 0 7 14
aus der|8 -3 -4 2 -11 18 -7 -3
ausgabe|-7 -7 14 -10 -4 -5 -2 22
ausschließlich|6 0 -5 10 -1 -4 -7 0
australia|-6 0 1 18 -7 -3 -5 2
austria|13 -4 -3 -5 -2 7 -6 0
auth|6 -4 11 -2 -4 -2 -5 1
author|0 8 -7 -13 10 -3 3 3
author of|-5 -7 8 -2 15 -4 -7 1
authorities|2 -1 -2 2 -1 -9 -1 10
auto|11 2 -3 0 -9 8 -10 2
auto top|11 2 -4 -2 -9 8 -8 2
automatically|9 -3 0 3 1 1 -1 -11
automatically open|3 -1 -1 -4 12 0 -4 -4
autumn|15 -7 0 -3 -1 -7 -5 8
aux|10 -15 -5 -7 -2 -2 18 3
av|-5 -2 -5 -4 2 3 17 -5
available|13 13 -8 -9 -2 -11 -3 6
available from|16 -3 3 -1 -9 -1 -3 -1
available in|4 -7 -5 -3 -4 -2 10 8
avant|9 13 18 -5 -14 -9 -6 -5
avant toute|5 14 -1 -2 -4 -2 -5 -4
avatar|10 -2 -3 0 0 4 -6 -3
avec|5 9 -2 -20 -7 2 18 -5
average speed|16 -10 3 1 -9 -4 2 1
averaging|-10 10 2 -1 1 1 -1 -2
avis|11 10 1 -4 -12 8 -10 -5
avoid|-10 -10 4 -8 4 -9 9 20
await|9 -12 -7 5 3 -3 1 3
award|-10 -6 -4 23 -2 -4 -1 5
award <number>|-9 -1 0 10 -1 -1 -1 2
aware of|0 -4 -3 1 0 -1 -4 12
away|4 9 8 -3 -15 4 -10 2
away and|-12 9 -1 3 -1 0 3 -1
away from|21 -2 -9 9 -7 4 -8 -8
awk|12 -2 1 -2 -1 1 -6 -2
aws|9 -1 -6 0 -2 0 0 1
axe|15 -1 -7 1 12 -4 -8 -7
axes|0 -3 -1 14 -7 -2 -1 0
axis|4 -5 -2 -7 10 0 0 1
añade|-7 -1 -2 -2 20 -1 -3 -5
años|23 -7 -3 -5 1 0 -2 -5
b|-12 0 -1 5 41 -13 -11 -9
b <number>|-2 -10 2 3 -5 2 8 2
b <quotation>|1 -8 10 -8 12 -8 1 0
b a|-6 -6 10 9 12 -10 -5 -4
b ab|-9 -5 0 14 -2 -2 3 0
b and|26 -5 -6 5 -11 -6 6 -9
b b|8 3 -2 8 -8 -6 -1 -2
b c|-8 24 -8 8 -6 11 -9 -11
b for|12 -11 0 -3 7 -5 0 0
b how|-1 8 2 -3 -11 3 2 1
b is|-3 0 -4 16 -1 -2 -6 0
b majority|-1 -6 2 -3 14 0 -5 0
b no|-6 0 10 -1 8 -4 -4 -4
b one|0 1 2 -14 13 9 -5 -5
b or|-4 0 -2 -17 26 -4 -3 4
b return|20 -7 -3 -3 -8 -3 8 -4
b strongly|-7 -4 0 0 12 0 0 -1
b test|15 -8 5 2 -7 -1 -7 1
b then|-4 -5 9 -6 13 -5 -1 0
b to|13 2 -1 0 -5 1 -10 0
b where|8 -1 0 6 -11 -4 0 0
baby|11 -9 -3 4 -5 13 0 -11
bachelor|8 1 0 0 -8 -2 3 -1
back|-2 2 -1 -2 -3 15 -2 -7
back in|13 -8 -2 2 2 -3 -1 -3
back into|16 -4 -1 -4 2 -3 -3 -4
back of|15 6 -8 -4 -2 -1 6 -12
back one|5 8 -2 1 -1 0 -1 -10
back the|-12 -4 1 1 4 8 0 1
back to|4 -7 4 0 0 8 -8 -2
back translate|-7 -2 -4 0 1 -5 5 12
back with|12 1 0 -7 1 0 -5 -2
backend|10 -5 -4 3 2 -1 -5 0
background|22 -11 -10 -5 9 -4 -5 4
backstory|-6 -5 18 3 5 -5 -4 -7
backtrack|-4 12 -3 -1 -1 0 -2 -1
backup|-3 0 -6 -3 2 10 9 -8
backwards|-3 4 7 10 -4 -4 -3 -6
backwards from|-2 -14 9 0 3 0 2 2
backyard|14 -5 -2 -3 -1 -1 -1 -1
bad|6 -2 -13 14 11 1 6 -25
bad english|-7 -1 -1 -1 0 -2 13 -1
badge|12 -5 0 8 -3 -8 1 -5
badly|1 0 -9 -4 10 -1 7 -4
bag|4 17 -10 4 -13 4 3 -10
bags|11 -5 3 6 -6 -1 -2 -5
bakery|9 7 -3 -5 -8 0 4 -4
baking|9 -12 3 -3 -4 5 -2 4
baking soda|-6 0 -1 -1 0 0 -1 10
balance|2 24 0 -8 0 3 -12 -10
balance fe|12 6 -4 -4 0 -6 -4 0
balance sheet|12 7 -3 -4 -6 0 1 -6
balcony|6 -8 11 -6 2 -6 4 -3
balises|-3 19 -2 -4 -7 -6 -12 15
ball|18 4 -1 2 -7 -6 -1 -9
bananas|26 -5 -1 -4 -8 5 -12 0
band|0 -4 -2 5 -11 3 -2 12
bank|2 5 -4 -4 -5 3 13 -10
bank <number>|14 -2 -1 -3 -3 -4 0 -1
bank account|6 9 -3 -4 -9 -7 2 6
banks|3 -4 -2 -2 -1 -2 11 -3
banned|14 9 -3 -2 -5 -5 -4 -3
bar|14 1 -12 -2 1 0 2 -4
bare|-8 13 -6 5 0 0 1 -5
barista|10 6 0 -7 -3 -2 -5 1
barn|12 -4 -4 -2 -5 8 -3 -3
barrister|13 -2 -1 -2 -2 -1 -4 -1
base|3 -9 13 9 -8 -1 2 -8
base <number>|7 -4 2 -9 -2 3 3 -1
base article|11 -3 1 -3 2 1 1 -10
base contains|-6 -5 18 3 5 -5 -4 -7
based|5 -1 -3 5 1 -11 2 2
based on|6 2 -5 5 -2 -10 1 1
bash|28 3 -4 5 -3 -16 -5 -8
bash script|12 -2 -2 1 2 -1 -9 -2
basic|13 1 -5 -2 0 -1 -1 -5
batch|0 12 0 -1 0 -10 -2 0
batch for|22 -3 -6 -5 -2 -3 -7 4
bathroom|24 -3 -4 -2 -1 -3 -10 0
bay|4 -1 -1 -3 -6 -1 0 9
bayes|12 -2 -1 -1 -4 2 -5 -3
bayes theorem|12 -2 -1 -1 -4 2 -5 -3
be|-22 5 4 -3 -8 6 12 5
be <number>|13 -7 5 -3 -9 -6 -7 15
be a|2 3 4 -11 0 -8 1 10
be alive|13 -1 -1 -1 -5 -1 -2 -2
be an|15 -3 -5 -8 0 0 5 -3
be answered|-1 -2 -8 0 -2 0 19 -7
be as|-2 -4 9 -2 7 -7 -4 4
be aware|0 -4 -3 1 0 -1 -4 12
be changed|-11 0 0 2 1 0 11 -3
be closed|12 -2 2 9 -7 -7 -9 2
be counted|-2 -1 2 9 -1 -1 -8 1
be deemed|-12 3 -1 13 -2 -1 2 -2
be done|9 7 -4 -3 6 -5 -7 -3
be filled|-16 -1 1 -1 3 10 0 3
be flipped|-20 1 1 -4 18 3 -1 1
be found|-9 19 -5 0 -1 -3 2 -4
be given|-8 23 -7 -1 -4 3 -4 -2
be heard|-10 -1 9 -1 -1 -1 3 1
be highly|11 -3 -2 1 -5 0 -1 -1
be honest|3 -12 -1 -6 1 11 6 -1
be implemented|16 -1 -2 -2 -6 -3 -2 -1
be improved|6 -6 2 5 -7 -6 11 -4
be in|19 -13 5 0 -7 3 -3 -4
be learned|-7 -2 -1 -3 0 7 -2 8
be left|12 2 0 1 -11 7 -3 -8
be longer|-11 11 19 -3 -3 -2 -10 0
be made|9 4 -5 -1 -4 -1 -7 5
be more|12 -5 -2 1 -3 0 -2 -1
be natural|-1 -5 11 -1 -3 0 5 -5
be nice|3 -4 7 -5 -1 18 -12 -6
be on|0 14 9 0 -1 -9 -4 -8
be only|8 -8 -4 -2 0 2 13 -9
be read|3 11 -12 -2 10 -9 -9 9
be right|11 16 -6 -3 0 -5 -10 -2
be self|-5 19 -2 -4 -4 1 0 -5
be short|6 -1 4 -3 0 5 -1 -11
be shown|-5 6 -4 1 14 -5 -7 0
be so|-4 14 -2 7 -1 -6 -9 0
be specific|-1 -2 0 -1 -1 11 -5 0
be stored|1 -5 -5 10 -5 -1 -5 10
be sure|19 -6 1 3 -6 -3 -10 3
be swayed|-2 -2 -2 4 8 6 -8 -3
be the|14 -7 -14 -11 6 -6 19 -1
be unique|14 -3 0 0 -5 -5 -1 0
be used|12 -5 -7 8 -9 -5 4 4
be very|-3 14 -10 13 -7 -2 -1 -3
be what|-9 6 -2 -2 -1 -1 8 1
be with|11 7 -1 -4 -4 -3 -3 -4
beach|12 -1 4 -4 -5 -1 -4 -2
beams|12 -1 -1 -1 -3 0 -1 -6
beans|-7 -8 0 0 -3 -1 9 11
beans overnight|-2 -9 1 2 -3 -2 8 5
bear|2 4 11 -1 -8 -4 1 -5
beat|22 -7 -10 -5 10 -9 1 -2
beat the|11 0 -4 -6 8 -2 -4 -4
beatrice|13 -4 -1 -1 -3 -1 -2 -1
beats|-2 -2 -5 -1 15 -2 -1 -1
beautification|18 9 -4 -5 -3 -1 0 -14
beautification or|18 10 -4 -6 -4 -1 1 -14
because|-1 3 -13 1 4 5 1 0
because <number>|13 -1 1 -1 -12 7 -3 -4
because <quotation>|12 -5 -6 -1 -5 -1 5 1
because i|12 -5 -4 0 2 -1 0 -4
because it|8 2 -11 -8 10 -6 8 -2
because of|-5 -2 -1 -6 0 4 -1 11
because the|12 -9 -2 -6 -5 1 11 -2
because they|9 -9 0 -1 -3 -2 0 5
become|16 -14 1 5 -11 -8 8 4
becomes|-3 -11 2 -2 -1 -4 1 18
bedroom|12 5 -6 0 -1 -3 -1 -6
bedrooms|9 1 -5 -1 1 -1 -9 6
beds|0 -5 -3 -2 -1 2 -1 10
bedtime|16 -1 -2 4 -1 -3 -11 -1
bedtime story|16 -1 -2 4 -1 -3 -11 -1
been|-2 -9 13 -3 -3 18 -6 -8
been asked|4 10 8 -3 -5 -9 -5 2
been charged|2 -1 -8 -1 7 -5 9 -3
been lost|19 2 -7 -2 -5 -5 -3 1
been modified|8 -11 -4 7 -9 -2 7 4
been to|11 1 -2 -3 -1 -2 -6 1
bees|1 1 -7 12 -13 12 -11 5
bees in|3 -3 -1 14 -4 -4 -3 -2
beet|-1 3 -6 1 3 3 -12 10
before|-16 34 17 -4 -17 -11 -1 -2
before after|7 -7 -2 -4 -7 10 7 -5
before and|5 -8 10 4 -4 -8 -5 6
before answer|-1 15 8 -5 -4 -3 -5 -6
before answering|13 -2 -3 2 1 -9 -4 2
before booking|18 -11 -6 -3 -1 0 -1 3
before class|9 -2 0 1 0 2 -9 -1
before committing|-13 34 -7 -6 2 -5 -2 -2
before each|0 -4 13 -2 1 -4 -3 -1
before every|-6 13 0 -1 0 0 -5 -1
before he|12 -8 1 -3 0 -1 -1 1
before i|14 -15 -3 -5 -7 6 1 9
before it|-1 14 1 -3 -2 -4 2 -8
before that|-3 11 12 2 -5 -1 -8 -8
before the|4 26 28 -17 0 -18 -8 -15
before they|8 5 -10 -2 -1 -3 -5 9
before touching|7 -12 -1 3 4 4 -2 -4
before you|-9 11 11 -6 7 -10 -9 4
beforehand|-9 7 19 -9 -1 3 -1 -9
begin|-10 6 14 -8 -5 -5 16 -8
begin at|-6 -3 9 -1 -1 -1 4 -2
begin with|-9 10 -2 -1 -1 -3 14 -7
beginner|8 7 -9 6 -10 -5 10 -8
beginners|13 -3 -3 -3 2 -1 0 -4
beginning|7 6 -12 5 -1 -11 8 -2
beginning with|1 12 -9 -4 -1 -2 -2 6
begins|-6 13 -5 -7 -4 -2 -5 16
begins by|0 -2 -1 -3 -7 -3 3 13
begins with|-4 12 -5 -7 0 -1 -4 9
begründung|-3 21 -7 -6 -5 -1 2 -1
behaves|2 -2 13 -6 -3 1 -5 0
behavior|15 -4 0 -5 -3 2 -1 -4
behavior what|14 -5 -1 -3 -3 2 -1 -3
behaviour|-3 -5 -2 8 -3 -3 -6 14
behind|6 -9 13 -3 -4 -4 -1 2
behind each|-7 -2 -1 10 -8 -2 9 1
behind that|-12 -5 26 -1 -4 -5 0 1
bei|20 8 3 -1 3 -12 -10 -11
bei <number>|9 -11 -4 11 -5 -1 1 -1
beide|-1 -8 0 -8 21 2 -4 -1
beiden|-5 -12 9 -1 21 -3 -7 -1
beim|-8 12 -6 -1 -3 -3 0 11
being|4 -4 -9 11 5 -5 -13 10
being evaluated|13 1 -3 -1 0 2 -7 -5
bekommt|-4 12 -8 12 0 -7 -3 -2
believe that|9 -5 -3 -1 7 4 -9 -2
belong|21 -4 -3 2 -5 -4 -7 0
belong to|21 -4 -3 2 -5 -4 -7 0
belongs|10 3 8 -4 -5 -2 -6 -5
belongs to|13 8 -3 -5 -2 -1 -6 -4
below|-8 1 7 5 11 14 -7 -21
below <number>|8 -10 8 8 -2 -7 1 -6
below a|-9 11 11 9 -5 -5 -8 -3
below against|-2 -3 3 19 -6 -8 -3 2
below and|3 8 6 5 -10 0 -3 -9
below answer|10 -3 -6 -6 -9 5 6 2
below are|-8 0 2 -3 6 -4 9 -3
below if|5 -1 -2 -8 3 7 -1 -2
below is|0 5 1 -10 -4 9 2 -3
below it|-3 11 -7 1 -3 -1 1 1
below response|-5 -1 1 13 -1 -6 -1 -1
below the|3 13 -6 -2 9 -8 -5 -5
below which|10 -5 -6 -2 0 11 -4 -5
bem|20 -7 -7 -10 -11 26 -10 -1
ben|2 8 -2 9 -4 -5 -2 -6
beneath it|-20 23 -7 1 2 -2 3 0
beneficiary|10 5 5 -3 -7 -6 2 -5
benefit|13 -3 0 -10 -3 -4 4 2
benefits|5 13 -3 -5 -4 -1 0 -4
benign|-10 -4 -1 15 -1 -3 9 -5
beside|12 -1 0 -4 -5 -11 6 3
besides|-13 19 0 0 -5 1 -3 1
besser|27 -6 0 -6 -4 -3 -5 -3
best|-6 3 -19 7 30 -13 0 -1
best and|-8 3 -3 -3 10 -1 1 0
best answer|-12 -7 2 -2 -1 -1 14 8
best for|28 -6 -2 -6 -4 -2 -5 -2
best of|3 -8 -7 -1 15 -4 4 -3
best possible|13 -5 -1 -6 -3 -2 -3 7
best time|5 -5 -1 -1 -7 1 -1 9
best to|-4 -4 0 -4 19 -1 -6 1
best way|2 9 -2 9 -13 -5 0 -1
best worst|-4 0 -1 -5 15 1 -2 -5
beta|4 -7 -3 1 10 -2 -1 -2
better|1 -4 -2 -14 36 9 -11 -14
better <number>|2 -1 -14 -6 20 -1 -4 4
better and|-5 1 -4 -3 13 -5 2 1
better for|15 7 -6 -11 -1 -4 -1 0
better in|13 -1 0 0 -6 -1 -5 0
better one|-2 -4 2 -2 11 0 -5 1
better than|6 -2 5 -6 -5 -5 12 -6
better to|12 0 0 -2 6 -1 -8 -7
between|2 -6 0 11 -2 -2 -3 -1
between <number>|-11 8 -5 32 5 -7 -16 -6
between <quotation>|13 -5 0 0 -1 -2 -4 -1
between a|5 -6 0 -3 -6 -9 12 8
between and|-2 -4 12 1 -1 -6 -2 2
between each|-4 -2 13 -1 0 -1 -3 -1
between is|-4 -5 10 8 -1 2 -7 -3
between the|12 -2 9 9 1 -10 -9 -9
between them|4 9 5 -9 -6 -3 -4 5
between these|11 1 -3 1 -2 1 -5 -4
between two|10 -1 -6 -3 2 0 6 -8
bevor|-3 5 12 -3 0 -1 -5 -5
bevor du|-3 5 12 -3 0 -1 -5 -5
beyond|5 -6 -9 -7 -4 13 -3 11
beyond the|5 0 -2 -4 -6 -2 -2 11
bias|-4 -6 1 8 3 11 -10 -3
bibtex|10 -6 5 -2 -2 -1 -2 -2
bicycle|11 -3 -6 4 -4 -3 -3 5
bicycle in|13 -1 -6 -1 -1 -1 -1 -1
bid|4 -7 9 -3 -1 5 -2 -6
bien|-4 1 -11 -2 -2 -4 10 12
big|14 2 11 9 -16 -1 -19 0
bigger|26 -11 -3 1 -7 -5 3 -3
bigger than|14 -5 2 -5 -1 0 -5 0
biggest|18 -3 -1 0 14 -15 -6 -5
bike repair|11 0 -1 2 -1 -3 -3 -5
bikes|-10 10 -9 -4 9 3 -2 2
bill|18 -9 3 6 -24 2 10 -5
billing|20 -1 7 -8 1 -11 -2 -6
billing and|8 1 -3 0 1 1 1 -8
billing outage|15 -1 1 -6 -6 2 -1 -4
bin|15 -2 1 1 5 -8 -2 -11
binary|10 1 0 -6 -4 3 -3 -1
bind|19 5 -3 -4 -5 -6 -5 -1
bio|-7 13 -7 -8 -8 12 -4 9
bio for|-3 15 -6 -5 -6 14 -2 -6
biography|-2 -5 0 19 14 -8 -20 1
biologists|14 0 -3 -1 1 0 -6 -4
bird|16 0 -2 -6 -2 -4 -2 0
birds|32 -6 -5 -3 -5 -3 -5 -5
birds how|11 -4 1 0 -2 -2 -4 -1
birth|10 -6 -2 10 1 -3 -13 3
birthday|3 14 2 2 -9 -6 -3 -4
birthday message|13 -5 0 -1 -2 -1 -1 -2
bis|-7 4 -7 11 -5 -5 9 0
bis <number>|-2 -4 -5 11 -4 -5 9 0
biscuits|16 -1 1 1 2 1 -10 -11
bist|3 8 -6 16 -4 -9 -1 -6
bit|16 0 1 -3 1 -10 10 -15
bit on|-3 -2 -1 -1 3 -2 13 -6
biting|17 -1 -5 -1 -8 -2 -2 2
bits|-3 1 -1 13 -2 1 -6 -1
bitte|16 17 -7 -8 -13 -12 7 1
black forest|-7 -2 1 8 1 8 -1 -8
black ink|13 -3 -2 -1 -2 -1 -1 -4
black out|0 -9 -2 1 2 -1 10 -1
black people|10 -8 -5 9 -12 0 3 4
blank line|-3 5 -6 -1 -1 -1 -3 9
blender|13 0 -1 -5 -3 -3 0 -1
blind|15 -8 -8 3 9 -7 -1 -4
blindly|14 -5 0 1 -4 0 -2 -5
block|2 15 4 -6 -7 -12 4 0
block size|13 -5 -2 -2 -1 0 -1 -1
block so|6 -9 14 2 -4 -3 -2 -4
blockchain|1 -1 -1 0 10 0 -7 -1
blocked|3 9 -4 -8 10 -6 -1 -2
blocks|15 5 -3 -1 -5 -2 -7 -2
blog|10 6 2 -2 -3 -5 -11 2
blood|11 -3 -8 -9 14 0 -3 -2
blue|15 -3 2 -8 -7 -1 -1 2
blue and|16 -3 -1 -2 0 -5 1 -7
blueberry|9 5 0 -4 -1 -1 -6 -1
blues|13 -4 -2 -3 -3 0 -1 0
blunt|-6 -2 -1 -3 -6 10 11 -4
blur|16 -4 -2 -2 -2 0 -1 -4
blurry|18 -9 5 0 -5 -2 -3 -3
blurry low|9 -10 8 -2 -1 -1 -3 -1
blush|-14 -1 -1 0 1 13 0 0
board|2 10 -7 -1 2 -2 3 -7
boat|12 23 -7 -18 -15 2 -9 12
boats|15 3 -3 0 -5 -3 -3 -5
bob|9 7 -4 -6 5 -2 -2 -7
body|5 -3 -6 -11 -1 -2 17 1
boil|0 -4 -5 7 17 -5 -2 -7
boil an|7 -4 -3 -4 13 -2 -4 -4
boiler|15 3 -4 0 -3 -1 -8 -3
boiling|23 -8 -3 -6 -3 -6 3 1
boiling point|17 -10 -1 -4 -3 -6 7 -1
bold|18 3 -2 -9 1 -4 1 -8
boleto|20 1 -1 -2 -7 -4 -3 -3
bon|0 -8 0 -1 -3 -2 1 13
bond|1 2 -5 0 0 -3 -6 10
bond with|5 8 -8 3 -1 -1 -4 -3
bone|4 -3 0 -6 0 -3 11 -2
book|26 -12 -1 7 -4 -10 -9 4
book and|15 -2 -2 -5 -7 2 1 -2
book club|13 2 -4 3 -7 -2 -3 -2
book wrong|3 -7 -7 6 1 -2 10 -4
booked|13 -10 5 -6 9 -3 -5 -3
booking|12 3 -10 8 2 -7 -11 3
bookings|14 -6 -4 -2 3 -4 0 -1
books|13 -8 -4 6 7 -4 -15 5
bool|-7 -1 -1 13 -1 -1 -1 -1
bool <quotation>|-9 -1 -1 14 -1 -1 -1 -1
boolean|14 7 -8 7 0 -2 -10 -7
booleans|0 0 -1 13 -4 0 -4 -6
boot|-7 -1 10 -1 0 0 -1 0
boots|12 0 -1 7 -6 -5 -2 -6
border|-5 -4 1 0 1 -2 12 -3
border <number>|-9 -1 -2 -2 2 0 11 0
borderline|-12 -7 -1 16 9 -1 -3 -1
bored|22 -4 -5 3 -13 -6 5 -2
boredom|-3 1 -7 -6 -7 3 19 1
boring|8 -2 -5 2 -8 -5 8 3
born in|-8 5 -7 11 -8 -2 6 3
borrow|13 8 0 -7 0 -4 -9 -1
boss|1 -3 13 -7 8 -8 -2 -1
boss he|16 -2 -6 1 -3 0 0 -8
boss wants|0 8 -7 -2 -2 2 -1 2
bot|-19 -8 -25 16 10 24 -4 7
bot <quotation>|-4 -8 0 16 -2 7 -4 -6
bot for|24 0 -2 -9 0 -6 -1 -6
bot in|-10 1 1 8 -4 11 -4 -4
bot of|15 2 -1 1 -3 6 -7 -12
bot please|-5 -8 -4 -1 1 13 -4 6
bot replies|-5 -1 2 -2 14 -6 -3 1
bot s|-7 -5 2 7 -7 18 -5 -2
both|-11 -2 -2 -3 31 -2 -7 -4
both are|0 -7 20 -6 12 -10 -3 -5
both bad|-3 -5 2 -1 13 -4 -2 0
both follow|-7 8 -2 -2 15 -3 -5 -4
both for|-10 -4 10 12 0 -3 -4 -1
both frontend|11 1 -3 0 -1 -1 -5 -1
both of|10 -2 2 -7 4 -4 -1 -2
both paragraphs|-3 -5 2 -4 -2 -3 17 -2
both replies|-1 -7 -1 -1 10 2 -5 4
both sides|-6 12 4 -6 -5 -10 14 -3
both the|4 -1 -1 -2 9 -1 0 -7
bots|-11 1 -2 11 13 -3 -4 -7
bottle|12 -4 -6 -2 1 2 -2 -1
bottles|0 -4 -4 4 -2 12 -4 -2
bottom|15 -5 -5 0 5 -2 0 -7
bottom of|6 3 -7 9 -3 -6 1 -2
bought|7 3 -3 -4 4 0 -8 1
bought a|7 7 3 1 -4 -3 -2 -9
bounces|12 -4 -3 3 7 0 -15 0
bound|21 -3 -1 -2 -5 -4 -3 -3
boundaries|15 -3 -5 1 0 0 -8 -1
bounded|11 0 -3 5 -2 0 -4 -7
bounded sequence|10 -8 -1 0 0 2 -1 -1
box|5 17 5 0 -11 -9 0 -7
box for|-3 -10 14 -6 -5 3 9 -3
boxed|-6 16 -12 -3 -3 -6 -4 19
boxed answer|-4 9 -1 5 -1 -1 -2 -6
boxed find|-1 11 -3 1 4 -13 -1 1
boxes|8 2 4 -10 -3 -1 -12 11
boxes with|15 -2 0 -1 -3 2 -6 -5
boys|15 -3 1 -7 -2 0 -3 -1
boys and|13 -2 -1 -6 -1 -1 -1 -2
bp|1 12 -5 -4 0 -4 -3 3
bp <number>|1 12 -5 -4 0 -4 -3 3
bracket|4 -8 -5 7 10 -5 0 -2
brackets|7 1 7 -5 -10 -2 -4 6
brackets and|6 -10 4 -2 -1 -1 -1 6
brad|11 -4 -7 -3 -6 -1 -1 10
bradley|-4 -1 -4 -3 17 0 -5 0
bradley terry|-4 -1 -4 -3 17 0 -5 0
brain|3 -1 16 1 -4 -4 -7 -4
brainstorm|5 -8 -4 -11 -5 0 17 7
brainstorm <number>|25 -1 -1 -1 -3 -1 -8 -10
branch|-2 16 -2 -6 -3 -4 6 -5
brand|7 -1 0 11 -15 -10 14 -7
brasil|-5 -1 -1 11 -1 -1 -1 -2
brasileiro|3 -8 -4 -1 -8 10 13 -5
brass|13 -1 -2 -1 -2 -3 -3 -2
brazil|20 -13 -7 2 -2 1 7 -7
brazilian|7 -5 -3 1 -2 -2 11 -6
breaches|-6 -1 -1 -1 -1 12 -1 -1
bread|5 -5 1 4 -5 -9 7 1
break|-11 16 -1 -5 -4 23 -12 -5
break it|-4 7 -5 -4 2 11 -4 -3
break this|7 -8 -3 -1 -1 9 -2 -1
breakfast and|-6 -1 -1 -1 -1 11 -1 -1
breaks|-4 -3 -3 -8 1 8 -8 16
breathe|-10 10 -11 0 14 0 -1 -1
breathing|12 1 -6 -1 -6 -4 0 4
brevity|-10 -1 -2 4 15 -2 -2 -1
brian|15 -5 -4 0 -5 -2 -1 2
bridge|13 7 0 -7 -2 -5 1 -7
bridge opened|-16 0 0 0 1 4 10 1
bridge the|-1 14 -4 -2 -2 -4 -1 -1
bridge was|-7 -4 -2 7 0 0 8 -1
bridges|2 0 -5 12 1 1 -3 -8
brief|3 -2 -5 0 -7 -4 4 12
briefly|8 -6 -3 -6 21 -6 -6 -4
bright|11 -1 3 -1 -1 -1 -9 -1
brighter|10 -2 -3 -1 1 1 -6 -1
bring|2 -9 5 2 -10 -4 -3 16
bring all|-2 -3 -4 5 -2 3 -12 16
bring it|6 -7 0 -1 -1 8 -3 -1
bring the|9 -1 -1 -6 -6 -1 0 5
bring to|17 -5 -1 -9 8 -3 -6 0
brisk|-1 0 2 -1 -1 0 -12 13
british|13 -18 -7 4 7 -8 -10 18
british english|7 -2 -2 3 7 4 -5 -13
british spelling|0 -7 0 -1 -2 0 -1 12
brittany|10 -1 -3 -7 -3 1 5 -3
broad|13 -8 -3 0 0 0 -2 -1
broke|13 1 1 -2 -8 -3 8 -10
broken|4 2 6 -7 -8 12 -18 9
bronze|5 -3 -4 -2 10 0 -6 0
brother|2 -4 15 1 -1 0 -7 -6
brought|10 -6 -3 -5 2 0 8 -7
brouillon|-2 21 -2 -1 -4 0 -2 -10
brown|26 -5 2 -7 -8 -9 -2 2
browser|-9 12 -4 0 0 -8 9 0
browser and|-7 -2 -1 -1 1 2 10 -2
bubble|7 10 -10 -2 -3 -6 -5 8
bubble sort|7 10 -10 -2 -3 -6 -5 8
bucle|15 -6 -1 -1 6 -5 -2 -6
budget|7 -18 22 -3 -1 -1 0 -7
budget <number>|16 -4 -4 3 1 3 -16 1
bueno|13 -10 -10 1 -8 6 -3 11
bug|16 5 5 -10 -5 0 -6 -5
bug fix|-5 -5 -2 0 -1 10 -1 5
bug type|-5 -1 -4 0 0 11 4 -5
bugs|9 -7 1 -10 5 4 -4 2
build|12 6 -11 -12 6 11 -5 -7
build a|14 2 -3 -6 3 -5 -4 0
build it|0 -7 -4 1 -6 22 -2 -3
building|11 11 -3 -5 0 0 -11 -3
building a|-1 -15 10 3 9 5 1 -11
building and|14 -2 1 -4 -1 -2 -3 -3
builds|-1 7 -2 8 1 1 -7 -7
built|7 -5 -1 -8 5 2 4 -3
bull|0 -2 11 -2 -5 -1 5 -6
bullet|24 1 -1 -8 -10 4 -7 -3
bullet points|22 4 -1 -7 -9 0 -7 -2
bullets|15 -4 -7 -4 -4 -5 3 6
bullets for|11 -1 -5 5 -1 -2 -6 -1
burkina|10 -5 4 -9 9 -6 2 -5
burkina faso|10 -5 4 -9 9 -6 2 -5
burn|12 1 -3 -2 0 0 -4 -4
burned|4 -9 -7 11 0 -3 1 2
bus|5 -9 -3 -3 9 -2 4 0
business|8 1 0 -1 -8 18 -7 -11
business context|-7 -1 0 -1 -3 14 -1 -1
business idea|13 -1 -6 -1 -1 -2 -1 -1
busy|11 4 -5 -5 -4 -2 -1 2
but|2 -10 2 -6 -10 2 9 11
but <quotation>|16 6 -4 -3 -6 -7 2 -4
but are|-6 -1 -1 1 -1 -1 12 -1
but as|14 -3 -2 3 -5 0 -4 -4
but before|-4 21 -2 2 2 -3 -9 -6
but can|10 -5 -7 2 0 -1 7 -6
but don|4 8 -13 8 0 4 -3 -7
but for|28 -2 -5 -2 -6 -5 -4 -4
but he|10 -1 0 -1 -1 -1 -6 -1
but i|15 -3 -4 1 -2 -4 -5 2
but in|-7 13 -5 -2 -4 -2 13 -6
but keep|5 -5 -7 -4 2 3 -3 9
but leave|13 -1 0 0 -2 -1 -3 -6
but less|17 -3 -3 -2 -1 -4 -3 -1
but not|6 0 15 2 -12 -18 8 -1
but one|12 -1 -3 -3 -1 0 -4 0
but other|-6 -1 1 0 -2 -1 14 -4
but still|9 0 -4 -1 -1 -3 7 -7
but the|7 4 -9 9 0 -11 4 -4
but they|6 -1 -2 8 3 1 -12 -3
but with|-6 0 -1 -1 0 0 -1 10
but without|7 -4 -6 -4 1 0 -4 10
but you|14 -1 2 -4 -6 -2 -2 -1
butter|9 3 -3 0 7 -6 0 -10
button|15 -2 -3 -3 4 -5 -3 -3
buttons|5 1 -2 0 -8 3 7 -7
buttons in|8 1 -2 2 -8 5 0 -6
buy|11 -2 -7 7 -15 0 -3 9
buy the|12 -2 2 -6 -3 -3 -1 1
buy them|15 1 1 1 -1 -2 -5 -10
buyer|2 -4 20 -11 -4 -2 3 -5
buyer <number>|-8 -5 8 -3 -1 1 10 -3
buying|1 -12 3 3 -1 11 -5 0
buys|-2 -10 -7 4 6 2 -6 12
by|-18 2 -3 -1 10 20 -2 -8
by <number>|0 10 -12 6 -16 1 1 10
by <quotation>|9 8 -1 -14 -7 6 -4 3
by a|0 -2 1 14 11 -9 -13 -2
by ai|-8 -1 -4 6 -5 9 0 2
by airline|-8 1 0 -3 0 -7 16 1
by analyzing|11 0 0 0 -1 -4 -5 0
by another|-7 8 -4 -1 -2 13 -3 -5
by clause|-7 9 -6 1 -6 9 -1 1
by contradiction|-3 -3 -7 3 10 2 5 -7
by hand|-1 16 -7 -5 2 0 -4 -1
by how|0 2 -3 -3 17 -4 0 -8
by induction|9 6 -5 -14 5 -8 3 4
by it|11 -4 -8 -1 0 -7 7 0
by itself|-5 18 -5 -6 0 -1 1 -2
by june|14 -1 -1 -2 -2 -6 -1 -1
by length|-3 -5 0 11 0 0 -3 -1
by level|-4 0 0 -4 -2 1 12 -3
by line|10 4 2 8 -10 7 -13 -8
by model|-4 0 0 14 5 -2 -6 -5
by moment|-3 -4 15 1 -4 -1 -4 0
by my|0 9 -2 8 -6 -4 -4 -2
by myself|15 -9 -2 1 -4 0 0 -1
by name|12 -5 2 5 0 -5 -5 -5
by noon|7 11 4 -4 2 -3 -5 -10
by number|-4 14 -1 -2 -2 -1 0 -4
by one|0 11 -8 0 -14 -1 5 7
by our|-7 0 1 3 -13 17 4 -4
by play|2 -5 17 -3 -4 -6 2 -2
by quality|-9 -4 -5 -4 38 -6 -5 -5
by replacing|11 -2 -2 -2 -2 -5 0 2
by saying|11 3 -6 2 -5 -2 -1 -1
by sentence|-7 9 2 -2 0 6 -8 0
by side|-4 1 -1 -5 7 2 -8 8
by space|-6 -2 -2 -2 11 -8 0 9
by step|14 -3 -3 9 1 -7 -5 -6
by the|0 2 -17 18 -1 4 7 -12
by this|4 3 -8 2 -6 -10 21 -7
by tomorrow|11 2 4 -2 -6 -3 -7 1
by topic|20 -1 -3 -1 0 -2 -6 -7
by train|24 -6 -1 -5 -9 1 0 -4
by user|20 -3 -3 -2 -2 -5 0 -4
by using|10 -7 -1 0 -1 -1 1 -2
by variable|16 -5 -3 -4 -5 -4 2 3
by week|7 -6 -2 8 -2 -2 -13 10
by what|6 7 -8 -7 -4 10 -3 0
by when|9 -8 3 2 -8 -2 0 4
by whether|10 -4 -4 6 -11 1 1 1
by which|5 12 -6 -1 -6 -1 -1 -4
bye|11 19 -4 -5 -4 -3 -8 -5
byte|5 -3 1 -12 9 -8 -4 12
bytes|28 -10 -1 2 6 -7 -10 -6
bên|16 -1 1 -4 -4 -3 -4 -2
c <number>|15 -4 -4 -6 -5 10 -3 -4
c <quotation>|24 -8 0 -3 -6 -7 -6 6
c a|-3 -10 -2 -3 15 -1 3 0
c and|5 -5 1 -1 -8 10 -2 0
c c|17 -3 -2 1 -1 -2 -5 -5
c d|1 20 -3 -1 -6 0 -4 -7
c est|12 -4 -7 -2 10 -7 2 -2
c f|0 11 2 -2 -8 0 -3 0
c for|-5 -5 -1 -2 12 0 2 -1
c how|12 1 -8 -2 -1 2 -5 1
c is|15 -7 -1 -2 -5 1 0 -1
c program|22 -6 -10 -7 6 -2 3 -5
c that|7 -8 -3 -5 2 2 10 -5
c the|4 -5 1 -1 -7 11 -2 0
c with|0 11 2 -2 -8 0 -3 0
cable|9 1 7 0 -6 0 -5 -5
cache|-3 -15 -8 -1 12 7 1 5
cada|-35 34 -12 15 -19 -4 10 12
cada apartado|-3 -7 -5 11 -2 -5 -6 16
cada cosa|-10 20 0 -4 -1 -2 -2 -2
cada uma|-1 20 -4 -1 -4 2 -14 3
cada una|-5 8 -7 -6 -4 -4 17 1
café|19 4 12 -2 -13 -9 -1 -10
calculate|16 25 -6 -5 -13 -8 0 -9
calculate each|-9 17 -2 -5 -2 2 -3 2
calculatearea|13 -3 0 0 -2 -1 -5 -2
calculates and|18 1 -10 -1 0 1 -10 1
calculation|-2 23 6 -10 -3 1 -11 -5
calculation i|1 14 -5 -3 -2 -5 -1 0
calculation of|0 -4 4 -1 1 14 -7 -7
calculations|20 -4 -3 -5 -5 -3 0 0
calculator|12 3 -1 -5 1 1 -5 -7
calculators|-5 -3 -1 -1 -1 -1 -3 13
calendar|8 -1 2 -4 -17 -9 14 8
call <number>|11 -4 -3 1 4 -2 -6 0
call a|-6 9 -1 2 1 -5 -1 2
call after|16 7 -7 -7 0 -3 -3 -4
call and|-4 11 1 -5 -1 -1 -11 10
call centre|9 -7 -4 3 1 2 -13 9
call for|12 -9 -2 -2 -7 -2 14 -4
call get_weather|-11 -5 1 7 -5 2 10 1
call of|-2 10 -2 13 -1 -6 -7 -4
call that|-2 5 -3 -9 10 -1 -2 3
call to|10 0 -3 1 -4 -3 -8 6
call write|-6 14 -1 -5 0 -1 -8 7
call you|4 -7 -2 9 -1 -1 -1 -1
called|16 4 -5 -6 -6 -6 -5 9
called <quotation>|8 3 -1 -3 -2 -7 1 0
caller|11 -2 2 -3 -2 13 -5 -13
calling|-7 -7 -5 -1 4 0 6 10
calls|-2 6 -15 -1 -9 -5 22 4
calm|5 -6 -11 -12 -3 -5 15 18
calm down|-8 -2 -3 -2 12 0 1 2
calvin|17 -5 -3 -2 0 -2 -3 0
cambia|-5 -14 -3 -5 8 -11 17 13
cambridge|16 -3 -7 1 -3 -4 0 0
came|-2 -15 23 -2 3 5 0 -12
came from|-4 0 -5 0 6 10 -5 -2
came into|13 -3 -6 -9 -1 -2 1 6
came out|-1 -8 9 2 -4 -1 0 3
came to|-10 -6 10 0 3 8 -2 -2
came with|-4 -1 13 -2 -3 1 -2 -2
camera|16 -9 2 -4 1 -5 1 -1
cameron|11 -1 -6 -4 0 1 -1 1
caminho|13 -4 -4 -6 -5 12 -3 -2
can|8 -11 -4 -2 10 2 -6 3
can a|6 13 -6 -5 -5 -3 -7 8
can and|16 -12 -2 -2 -1 6 -2 -4
can answer|20 -4 -7 4 -1 0 -3 -10
can ask|-2 1 1 0 -4 -4 13 -5
can be|3 -4 -7 -8 -11 2 16 8
can continue|-6 13 -1 -2 -2 1 -2 -2
can dogs|18 -2 -3 7 -5 -4 -5 -5
can easily|17 -2 -2 0 -3 -2 -4 -4
can explain|10 -12 7 -4 0 -6 2 3
can follow|10 0 5 -3 3 2 -3 -13
can have|22 1 -7 -1 -5 -6 -4 0
can he|19 -5 -1 -3 -1 -3 -4 -1
can help|12 1 -1 -4 0 -2 -6 1
can i|14 -2 5 -2 -2 -2 -6 -5
can imitate|-9 -2 1 0 0 0 -3 13
can learn|10 -4 0 0 0 -2 -6 3
can make|0 16 -3 0 4 -2 -8 -7
can practise|5 -2 -1 10 -1 -2 -8 -2
can prepare|18 -2 -8 -2 -1 -3 0 -1
can reply|23 -6 -2 -6 -5 2 -4 -2
can return|-4 -2 3 3 5 0 -13 8
can see|16 -2 4 -6 -2 -5 -6 -1
can show|8 -8 -2 5 -5 -1 4 0
can t|4 -5 7 17 -20 4 -15 7
can test|17 2 -2 -2 -3 -3 -5 -4
can the|-1 17 -7 4 -15 -3 12 -7
can use|12 -6 0 -4 -5 2 11 -12
can we|18 -5 -5 5 -2 2 -12 -1
can you|26 -5 1 2 -3 -5 -7 -9
canada|13 -2 -6 0 -4 -3 8 -7
canal|2 -5 2 -3 -7 0 13 -3
canal opened|3 -6 3 -4 -6 0 13 -4
canberra|-8 -2 -1 10 4 -1 -1 -2
cancel|6 -4 -9 6 -10 9 10 -9
cancel a|19 2 2 -3 -6 -5 -4 -5
cancel the|4 -3 -7 13 -5 12 -12 -2
cancelled|9 -5 -5 10 -4 -2 1 -3
candid|17 -4 4 -6 -2 1 -4 -6
candidate|-15 0 -13 37 16 -4 -19 -3
candidate <number>|-7 -3 0 22 -5 0 -3 -4
candidate <quotation>|-1 -2 1 14 -3 -10 0 1
candidate answers|-3 -8 10 -6 2 -5 -4 14
candidate moves|-7 16 -1 -5 -5 3 -3 3
candidate s|-4 2 3 18 2 -8 -5 -7
candidates|-11 1 11 -11 26 -10 1 -7
candles|16 0 1 -1 -5 1 -6 -5
cannot|9 -6 -4 10 5 -17 6 -4
cannot be|-8 -11 -4 2 0 2 12 7
cannot tell|-10 5 0 13 -3 -2 -5 1
canon|10 -5 2 -6 -6 -3 -4 13
canonical|-21 1 -9 -4 -9 2 -14 54
canonical answer|-4 0 -2 -1 -5 -1 -6 19
canteen|10 0 0 -1 -2 -5 -5 3
canvas|17 -3 0 -6 -4 -3 2 -2
cap|12 -4 6 -1 -1 -5 -4 -2
capacity|0 -5 -4 10 -10 -3 0 11
capacity of|0 -5 -3 -2 -1 2 -1 10
capital of|-6 7 1 10 9 -11 -12 2
caption|-7 8 1 4 10 -8 -5 -3
captions|14 -5 -8 -1 -12 1 7 4
captions for|14 -5 -8 -1 -12 1 7 4
captivating|13 -3 -4 -4 -3 3 -3 1
car and|17 -5 -7 -8 -2 -1 6 1
car is|11 -2 1 0 -8 -1 0 0
carbon|-3 2 -4 -2 14 2 -4 -4
card|10 -3 -1 -1 -3 -5 -1 4
card and|20 -6 -3 -4 -3 -1 -4 1
card from|19 -5 -3 -4 -2 1 -4 -3
card in|11 -1 -2 -4 10 -7 0 -7
card is|11 5 -1 3 3 -1 -10 -10
card payments|11 0 -2 0 -2 3 -3 -6
card to|12 -5 -5 18 -2 -6 -5 -7
card where|9 0 -1 0 0 -3 1 -7
card work|13 0 -2 -3 2 -6 -1 -5
cardiologist|-5 0 0 12 0 -5 0 -1
cards|12 5 -5 -13 5 -12 11 -3
cards do|13 -2 -1 -1 -1 -2 -3 -2
care|13 2 -13 10 9 -9 -9 -5
careers|-1 -3 -3 8 4 6 -3 -8
careful|-5 20 8 -8 6 -9 -8 -3
careful person|-5 -11 7 3 9 -4 2 -3
carefully|6 -3 -10 -3 -2 12 -3 4
carpet|16 0 -3 -1 1 -1 -5 -7
carried|2 6 -4 11 -5 -1 -8 0
carried out|-10 14 0 0 -1 1 -4 0
carrots|6 5 1 -7 -11 0 0 5
carry|-4 23 0 -9 -6 8 -3 -10
carry digits|-5 19 -5 3 -5 -1 -4 -2
carry on|-5 -6 -2 1 1 13 -2 1
carry the|6 8 4 -1 -3 -5 -2 -7
carrying|8 1 -1 -2 -8 -2 -6 10
cars|2 4 -6 -4 9 -9 1 2
cars and|16 -9 -4 -2 -2 1 -2 3
cars are|14 -2 -1 -1 -7 -1 -1 -2
cart|9 -12 9 9 11 -3 -9 -14
cartoon|14 0 -2 -3 0 -3 -2 -4
cas|15 -6 -3 -1 0 0 -4 -1
case|1 3 8 -18 -1 5 1 1
case <number>|8 11 0 -12 -7 -1 -2 2
case for|7 7 -1 1 2 -3 -9 -4
case insensitive|25 -9 -3 4 -11 1 -4 -2
case it|6 -1 -4 0 2 -4 -8 10
case that|12 -11 -1 0 10 0 0 -9
cases|14 7 -3 10 -11 -15 1 -2
cases of|-10 -4 2 0 1 1 10 1
cash|7 10 -11 -7 3 -5 4 -1
caso|-7 -4 14 -5 13 -8 0 -3
casos|18 -1 -4 -3 -3 -6 2 -2
casos de|18 -1 -4 -3 -3 -6 2 -2
casual|8 -2 -8 -4 -1 -1 12 -5
cat|6 -3 8 -1 -1 -11 11 -9
catalogue|20 -5 0 -1 -4 -5 -1 -5
catch|-2 -11 8 -10 -4 0 17 1
catchy|22 -5 0 2 -5 -6 -3 -4
categories|16 -1 -4 3 -5 -4 -3 -2
categorise|4 10 -8 1 -7 -1 1 -1
category|10 -5 -8 9 -5 7 -2 -6
category and|-1 -3 -8 13 -2 3 1 -2
cats|-13 3 -3 3 6 8 -2 -2
caught|15 0 -3 -3 -4 -1 -3 -1
cause|21 3 -4 -14 7 12 -13 -11
cause and|11 -1 1 -3 -1 6 -4 -8
causes|-10 6 4 9 -4 11 -10 -6
causes of|-6 0 -3 10 -1 11 -7 -3
causes the|18 -2 -5 0 -2 -5 0 -3
cautious|-3 0 -2 15 -5 -7 -7 8
caveats|-10 -11 -10 -3 -8 30 -3 15
cbse|15 2 -1 -4 -2 -2 -8 -1
cd|14 1 -1 -6 -2 0 -4 -1
ce|2 7 9 5 -18 8 -20 7
ce qu|21 -4 9 -6 -1 -9 -4 -5
ce qui|-9 3 14 -8 -4 14 -5 -5
cell|-2 4 -11 -7 3 0 6 8
celle|-6 10 -7 -1 2 10 -4 -4
celsius|18 -2 -3 -4 8 -4 -2 -12
celular|5 11 -11 3 -9 -9 15 -6
centered|18 0 -3 -5 -7 0 0 -1
centre|8 1 -6 1 7 -7 -3 0
certain|-12 13 0 1 -9 5 -5 6
certainty|-3 1 3 -8 9 8 -4 -7
certo|-10 5 -2 11 -5 8 -5 -3
ces|-14 5 -6 -1 10 -11 -2 19
ces deux|-9 5 -2 -1 9 -1 -1 -1
cette|-5 -2 9 -8 -8 14 10 -11
cette réponse|-9 2 -16 -2 2 14 12 -2
ceux|-1 10 -10 -2 -3 -4 13 -1
chacun|10 6 -1 7 -9 4 -15 -2
chacun des|-5 5 -2 12 -5 2 -5 -3
chain|-1 2 7 -16 14 -5 -8 9
chain for|-1 6 -5 -2 -1 -5 -1 10
chain of|-14 7 19 -9 -10 9 -6 4
chairman|-7 11 0 -1 2 -7 -1 5
chairman of|8 -9 -1 2 2 8 1 -10
chairs|5 -5 0 -2 0 11 -5 -2
challenge|21 -2 -13 -9 -3 -9 17 -3
chambers|-2 -9 9 3 -1 5 -5 0
champion|-5 -3 1 1 13 -2 -8 2
champion and|-4 -2 1 2 11 -3 -8 3
chance|15 -3 -8 0 1 1 -2 -3
change|3 -8 -12 -11 -5 11 8 14
change a|-6 -1 0 11 0 -5 1 0
change all|0 -1 1 -6 -1 -3 -2 11
change and|5 -7 -2 -1 -2 9 -1 -2
change anything|14 -12 -2 -1 0 0 0 0
change in|-6 -6 -4 2 1 12 1 -1
change my|10 0 -4 2 -4 -7 4 -2
change of|-6 -1 -2 -1 -3 -1 14 0
change that|-7 -5 1 -1 -1 19 0 -6
change the|12 -10 -3 -10 -2 7 1 7
change their|3 9 8 -1 -8 -3 -9 0
changed|16 2 -8 3 -4 -4 3 -8
changed and|-6 -6 1 -1 0 1 12 -1
changed if|15 -3 -5 1 -5 0 -2 -1
changed in|17 -1 0 1 -5 -8 2 -6
changelog|12 -6 -1 -4 0 -4 5 -1
changes|21 -5 3 -8 6 0 -15 -2
changes <number>|15 -5 -1 -3 -1 3 -5 -4
changes <quotation>|6 -3 -3 -8 -5 9 -1 6
changes and|-4 0 -9 -1 -1 12 2 0
changes in|14 -4 -3 0 0 -3 1 -5
changes to|-8 -1 9 0 0 0 0 0
changing|3 -9 -2 -4 -5 -6 10 12
changing a|10 -1 -2 -4 -2 -1 -6 5
changing the|1 -3 -3 -4 -7 -3 14 4
channel|9 -6 11 -4 -3 4 -9 -3
channels|-7 1 21 -5 0 -6 0 -3
chapter|17 -6 0 -10 -15 10 -4 7
chapter <number>|9 -10 0 -3 3 -2 -9 11
chapter into|-1 -2 -3 0 -1 -3 -4 16
chapter of|2 -2 -2 -2 -1 -2 11 -4
chaque|-20 5 5 5 11 -1 8 -13
chaque point|-7 -4 -4 12 -4 8 1 -1
char|16 0 2 -5 -5 -1 -6 -1
character|13 -2 5 -4 1 -5 -5 -1
character as|-8 2 9 -1 0 -2 0 -1
character from|20 -5 0 0 0 0 -9 -4
character sheet|-4 -1 -2 -3 3 -2 -4 13
characters|14 -4 2 4 -3 5 -10 -8
characters from|7 2 0 7 -1 2 -13 -4
characters no|14 -1 -4 -3 0 1 -1 -7
characters that|13 -5 -1 -5 -3 2 2 -3
charge|15 -2 7 3 -7 -9 0 -7
charge on|23 -16 1 -1 -2 -3 -1 -1
charged|14 -1 -7 -7 -4 7 2 -4
charged an|6 -1 -3 -2 10 -3 -6 -1
charged more|14 -4 -6 1 1 -4 1 -2
charged twice|19 -10 4 0 -9 -3 -1 0
charges|4 -7 -2 -7 8 2 2 0
charity|26 -3 -4 -2 -4 -6 -3 -4
charming|3 4 -7 -2 -1 5 -8 7
chart|17 -7 7 -4 -6 -8 1 1
chat|-2 -10 -7 -7 20 -17 8 15
chat between|12 1 1 1 4 -9 -4 -5
chat in|0 2 0 -1 -2 -2 10 -6
chatbot|3 -10 -15 10 -4 20 12 -15
chatbot <number>|-11 -4 -8 -1 16 -3 10 2
chatbots|-4 -7 -6 0 17 1 1 -3
chatgpt|19 -4 -5 -2 -5 -1 -1 0
chatting|10 0 -4 -5 0 1 -2 -1
chatting with|10 0 -4 -5 0 1 -2 -1
cheaper|38 -8 5 2 -6 -9 -13 -8
cheapest|0 -11 -4 -1 11 -3 10 -3
cheat on|17 -7 1 -1 -4 -1 -2 -3
check|10 6 -5 4 -15 6 0 -5
check <number>|-4 14 0 -3 0 -5 -1 0
check answer|-7 17 -5 9 2 -4 -9 -3
check by|-7 21 0 0 -1 -9 1 -3
check first|15 -4 -1 -4 -2 -8 2 1
check if|18 -9 -3 9 -4 -5 -4 -2
check it|3 25 -8 4 -8 -8 3 -12
check list|15 -5 -4 11 0 -4 -6 -7
check my|6 3 -3 -2 -13 7 -3 4
check result|-8 16 0 0 -1 -2 -7 1
check that|18 -3 -6 -1 1 -1 -4 -5
check the|-1 -10 2 9 3 9 -7 -5
check this|9 -6 3 -4 3 2 -7 1
checker|2 -4 0 10 -6 -6 9 -4
checking|3 1 3 -6 -2 -4 12 -8
checklist|32 -9 -5 10 -7 -6 -2 -14
checklist for|15 -4 -3 -3 -2 -2 -5 4
checkout|6 1 3 8 -7 3 -11 -2
checkpoint|4 5 -5 -8 -1 8 -5 2
checks|3 8 -5 6 -2 -6 5 -10
checks and|-3 -4 13 2 0 -1 -6 -1
checks if|0 7 -3 -11 3 -1 8 -3
cheese|10 8 -3 -4 -8 3 -4 -2
chef|12 9 -7 0 6 -10 -8 -3
chemical|18 -9 -3 -2 1 -2 -4 1
chemistry|-10 4 4 5 -7 4 12 -11
cheque|12 -4 1 -3 -4 -4 9 -7
chess|15 -1 14 -4 -6 -5 -6 -6
chess position|-4 15 -2 -6 -3 2 -3 2
chi|12 -2 -1 -3 -1 2 -5 -2
chicago|11 -2 -3 -1 -1 -5 3 -3
chief|15 4 -3 -3 -5 -4 -4 0
child|15 5 -11 -5 -3 -12 11 1
child a|-6 -1 2 -1 -1 0 10 -3
children|18 -4 4 -3 -5 -10 8 -8
chile|12 -2 0 -1 -2 -1 -2 -3
chili|-7 -2 -2 6 0 -2 -1 8
chill|12 -3 -4 -2 -1 2 -3 -1
china|16 10 -1 -2 -6 -4 0 -13
chinese|14 3 3 1 -12 -3 -11 4
chinese people|14 5 7 -6 -8 -3 -15 6
chloride|15 -1 1 -3 -4 -4 -2 -2
cho|11 0 -1 -3 -1 -1 -4 -2
chocolate|12 -4 -1 0 -5 2 -4 1
choice|-8 6 -12 0 13 -9 5 4
choice <number>|-1 0 -3 -7 16 -4 -3 2
choice item|-1 6 -6 -6 -1 -2 1 10
choice questions|14 -3 0 -6 -1 -1 -4 2
choices|-5 9 1 -8 -6 -5 17 -3
choir|15 -3 -3 1 -3 -2 -3 -1
choose|-1 4 -8 -10 41 -15 -9 -1
choose <number>|-12 6 -10 5 3 0 -1 8
choose a|0 10 4 1 -5 -7 -2 0
choose and|-6 -1 0 -1 11 -1 -1 -1
choose best|-10 -1 1 -4 13 1 -2 1
choose between|7 1 -6 -1 10 -5 -4 -2
choose for|15 -5 -2 0 -5 -4 0 2
choose if|-12 -2 1 -2 15 0 -2 3
choose the|0 -4 -6 -9 33 -10 -3 -1
choose which|-9 0 0 0 10 0 0 0
choose write|-11 10 -1 -1 1 0 0 0
choosing the|-7 -5 10 1 1 -1 0 1
chords|12 8 -5 -5 -5 -3 -2 0
chorus|14 -2 0 0 -4 1 -5 -4
chose|4 9 -2 -3 10 -5 -7 -6
chosen|-14 11 -11 -6 40 -8 -8 -6
chosen and|-11 -3 -2 -6 35 -5 -3 -5
chosen rejected|-5 -3 -2 -4 18 -1 -2 0
christmas|26 -1 14 -12 -11 0 -11 -4
chunk|0 -8 -6 -5 -4 -2 13 11
chunks|15 -14 -7 -7 -3 0 3 13
church|18 1 -3 0 -1 -4 -7 -4
churn|21 -10 -1 6 -4 6 -7 -12
ci|1 13 -6 -7 -6 7 -10 8
cierra|-4 15 -7 0 7 -5 -2 -4
cierra con|-4 15 -7 0 7 -5 -2 -4
cigarette|10 -2 -5 1 -1 -1 0 -2
cinco|5 0 -7 2 -8 -2 12 -3
cinematic moment|15 -4 -2 1 -4 -4 0 -1
cinq|8 -5 -4 -2 20 -6 -2 -9
circle|-8 16 5 -3 -3 1 -5 -3
citation|1 0 0 -6 -1 13 0 -7
citations|5 5 -2 -8 8 -1 -13 5
citations <number>|5 -6 -1 0 -2 -3 -2 10
citations in|3 -4 -2 -1 -2 12 -4 -2
cite|8 15 -3 6 -11 -13 0 -2
cite a|27 -5 -3 -2 -6 -1 -4 -5
cite the|6 14 -5 -7 -8 -7 4 2
city|6 -4 -6 9 11 -16 -2 3
city <quotation>|-1 1 0 15 -1 -7 -4 -2
city council|16 -2 1 -1 0 -4 -3 -8
claim|5 10 -2 -1 -11 7 -4 -3
claim <number>|11 -10 2 -4 -5 -3 4 6
claim in|-7 4 -10 7 -2 15 -2 -5
claim to|10 -2 -1 -2 3 -5 -2 -1
claims|4 -11 -10 3 3 7 4 1
claims that|-3 -1 -3 10 0 -6 -6 10
clara|19 -7 -4 -3 -2 6 -3 -6
clarification|18 -6 2 -6 -10 4 0 -2
clarify|15 1 -6 -8 12 -3 -10 -1
clarifying|-3 -8 2 -9 -4 2 21 -1
clarifying question|-1 -4 2 -5 -2 -5 16 -1
clarifying questions|12 -6 -5 -1 1 3 -3 -1
clarity|-9 -3 -4 14 10 -2 -1 -5
clarity <number>|-5 -1 -1 11 -1 -1 -1 -1
clash|-1 11 -7 -6 18 -1 -10 -4
clasifica|18 -1 -6 -4 1 -2 -3 -4
class|10 -3 -14 9 1 -3 12 -12
class <number>|12 -8 -1 -7 7 9 -6 -6
class from|2 -9 4 12 2 -1 -5 -5
class helloworld|3 2 1 -2 1 -14 9 1
class of|4 -4 -4 0 -1 0 11 -6
class test|14 2 -1 -4 -2 -3 -7 1
class with|16 0 0 -5 -2 -4 -4 -2
classes|-14 2 -1 4 -1 -2 14 -1
classes for|-2 -2 3 -13 2 3 8 2
classic|9 -3 4 1 1 -4 -2 -6
classification|-7 1 3 -1 -3 2 11 -5
classifique|8 -6 -5 22 -2 -3 -5 -8
classify|8 4 -2 11 -1 -7 -6 -6
classify the|16 7 -1 -7 1 -12 1 -6
claude|16 -3 -10 -1 -3 2 -3 3
clause|-4 9 -5 -12 3 13 -6 1
clause by|-7 9 -6 1 -6 9 -1 1
clause in|20 4 -4 -6 -4 6 -8 -7
clauses|12 -11 0 -5 -2 14 -5 -4
clean|-7 10 -2 3 -7 -10 0 13
clean it|14 -8 9 -5 -4 -2 -1 -4
clean this|5 -8 -6 -3 -4 2 -9 23
clean version|-3 -7 9 -4 -1 8 -1 -1
cleaned|-8 -11 7 -2 1 1 -1 14
cleaner|10 5 -6 0 -2 1 -2 -5
cleaners|-13 -1 9 13 -1 -1 -1 -6
cleaning|5 -11 8 -2 -8 -3 -3 15
clear|13 -6 -2 12 4 3 -10 -13
clear <number>|-15 1 0 13 3 -3 1 -1
clear for|13 1 -5 -6 -1 -2 0 0
clear the|14 -2 -2 -3 -1 -1 -2 -3
clearing|12 -4 -3 -1 -4 -4 -4 7
clearly|3 -14 2 1 17 -3 -2 -5
clears|5 -4 -6 1 -1 0 9 -4
cli|21 0 -9 3 3 -4 -10 -4
clichés|8 -5 -2 -5 14 -7 -1 -2
click|-3 1 4 -6 6 9 -11 0
clicked|-7 -1 2 -1 8 0 -4 3
clicking|10 -1 -1 -1 3 -1 -4 -6
clicks|-1 -3 -5 -6 11 -6 11 0
client|0 2 11 1 -4 -1 9 -19
client asks|5 -7 -4 0 -4 -3 13 -1
client is|19 -4 2 2 -2 -3 -5 -8
client s|5 -5 -4 -4 1 9 9 -9
cliente|5 -5 -8 -3 -8 -5 14 9
clients|32 -8 -9 -7 -2 -3 0 -3
clinic|-1 -1 -7 -8 10 6 7 -6
cloche|-8 -4 -3 0 2 17 -1 -3
close|5 22 -4 -9 -11 -10 10 -4
close then|8 -9 6 -3 0 0 0 -1
close up|14 -3 -3 2 -2 0 -9 2
close with|-4 18 -7 1 -3 -3 -1 -1
closed|-5 5 -6 2 -10 -6 12 7
closely|4 -2 -1 -6 17 -6 1 -6
closer|-10 -1 1 -4 16 -2 0 1
closer to|-9 0 0 0 10 0 0 0
closing|19 -5 -6 0 -4 -2 -10 8
closure|14 1 -2 -2 1 0 -8 -4
clothing|16 -2 1 -3 -2 -4 -2 -5
cloud|28 2 -2 -2 -7 -8 -4 -7
club|12 -13 -5 -3 3 1 11 -7
clue|-6 23 9 2 2 -9 -8 -12
clue you|-6 12 -6 2 -1 -1 -2 3
clues|2 8 -2 4 -6 -7 -4 4
clumsy|-5 -9 -2 10 1 -3 -3 10
cluster|11 0 -5 -4 -7 15 -3 -7
clusters|14 1 -4 -2 -2 -1 -1 -6
clínica|11 -1 6 -5 -9 -2 -1 0
cm|13 15 -3 -12 -4 -2 -4 -3
cm and|-6 15 0 -5 -1 -2 -1 0
co|10 -3 8 -8 7 -4 -2 -7
coach|9 2 -5 8 4 1 -11 -8
coaching|12 1 0 1 -1 -5 0 -7
coat|8 6 0 2 -2 -8 0 -5
code|7 -1 3 -7 -5 -6 -4 13
code and|8 -1 -8 -2 -1 -11 14 1
code answer|-5 0 -4 5 5 -5 -9 12
code below|19 -6 -2 -3 1 -5 1 -5
code block|7 2 12 -5 -10 -2 -6 2
code blocks|13 -4 -3 -3 -3 -1 -1 2
code def|18 5 1 -10 -6 -6 9 -11
code eresolve|10 -7 -1 1 -2 1 -6 4
code examples|12 1 -3 -2 1 -6 -2 0
code for|20 2 -10 -7 -7 10 -10 1
code from|6 -6 3 1 -2 7 0 -8
code gives|16 -4 -2 0 -1 -4 0 -5
code in|-6 9 -6 -13 2 12 12 -10
code include|12 -1 -3 -2 0 -3 -1 -3
code of|13 -2 -3 1 1 0 -5 -4
code provided|13 1 1 0 -2 -5 -3 -4
code to|19 6 -7 0 -5 -3 -9 -1
codes|19 -1 -3 5 -5 -15 -3 2
codex|6 1 -1 -5 -3 -2 10 -6
coding|8 -1 0 -2 -11 -9 14 1
coding task|-2 9 -6 1 -6 -2 6 -2
coffee|2 3 11 1 -7 -8 4 -6
cognition|-5 1 17 -3 -3 0 -3 -4
coherence|-8 -2 -1 19 -2 -3 0 -3
coin|15 -2 -3 1 -2 0 -9 0
coins|3 2 3 -6 -2 -4 9 -5
cold or|18 -2 1 -10 -6 0 -2 1
cold war|6 8 -6 3 -1 1 -12 1
collaborate|-8 -2 -1 -2 -1 -2 18 -2
collapse|1 13 -5 1 -2 -5 -2 0
colleague s|17 -6 0 -4 0 -2 -4 -1
colleague who|10 1 -6 -5 0 0 1 0
colleagues|-1 2 -4 11 3 0 -5 -7
collect|3 -9 24 12 -6 -9 -6 -9
collect name|14 -3 -1 -1 -5 0 -5 0
collected|18 -11 2 1 -3 -4 -3 -1
collected <number>|12 -6 0 -4 1 -1 -3 1
collecting|10 -9 -2 -1 -3 -2 6 0
collection|4 11 -7 -4 1 -6 -8 9
collection of|-10 12 4 -1 -2 -1 -1 -1
colon|-6 -7 3 -4 15 -5 3 1
color|17 -10 -3 -2 -1 -3 2 2
color of|7 -2 -2 3 7 4 -5 -13
colors each|16 -4 0 0 -6 1 -8 0
colour|6 3 -7 -13 -9 13 5 3
column|1 25 -9 9 -5 -1 -10 -10
column a|8 -9 13 -6 1 -4 -5 1
column names|16 -3 -1 -4 0 2 -5 -4
column the|-1 13 -3 -4 2 -3 -3 -1
columns|3 8 -4 -8 -1 -4 8 -1
columns id|13 -1 2 -4 -4 0 -1 -6
com|2 10 -6 7 -3 -4 17 -24
com <number>|6 15 -2 -5 0 0 -10 -4
com a|-14 13 -10 14 10 -8 -2 -3
com as|9 11 -5 -4 -3 -3 -3 -2
com menos|4 13 -4 -4 -4 -3 -4 1
com o|-7 4 12 -1 -3 -1 -2 -2
com resposta|-7 -7 -1 -5 -1 1 24 -5
combat|15 -2 -2 0 -3 -3 -1 -3
combien|11 15 3 -11 -6 -2 -2 -8
combien de|12 7 1 -8 -3 -3 0 -7
combine|9 9 0 0 -2 -8 2 -9
combined|24 -11 -6 0 -4 0 0 -4
combining|8 7 -1 3 -8 0 -1 -8
come first|-9 22 -9 0 1 1 -2 -3
come from|4 -1 -4 -5 15 -7 2 -2
come in|13 -4 3 -2 -4 -3 1 -4
come up|10 -1 -9 5 -9 -4 9 -1
comes|1 10 3 2 -6 -16 7 0
comes from|6 5 -7 -1 0 -9 2 4
comes in|13 0 -3 2 -3 -2 -5 -3
comes to|12 -1 -6 1 -1 -1 -2 -2
comfortable|14 -3 -5 0 1 3 -9 0
coming|7 -2 3 3 2 -1 -11 -2
coming up|6 8 1 -10 0 1 -9 2
comma|24 -7 4 8 -21 -1 1 -7
command|22 -8 -4 -9 -1 -4 1 3
command <quotation>|18 -7 0 -3 3 -2 -1 -8
command is|12 0 0 -3 -3 -1 0 -5
commands in|-8 10 0 2 0 0 -4 0
commas|1 -4 -5 6 -7 0 -5 14
comme|12 -6 2 -6 -1 2 1 -4
comment|23 8 -7 -19 -7 20 -13 -5
comment <quotation>|9 1 8 -4 0 -2 -7 -5
comment for|10 -2 1 -2 3 -5 1 -6
comment on|13 3 -9 -3 -7 13 -7 -3
commentary|-2 13 8 4 9 -12 -12 -8
commentary on|-8 14 8 -4 -4 -6 -2 2
comments|10 3 -6 -16 -5 5 -8 17
comments and|9 5 -8 4 0 0 -6 -4
comments explaining|-9 0 0 0 0 0 0 10
commit|3 15 6 -10 -10 -10 -10 15
commit message|0 1 12 -2 -9 -11 -6 16
commit to|14 -11 -1 -1 0 0 0 0
commits|8 -3 -3 9 -2 -1 -7 -2
committee|4 17 -2 -4 -2 -4 -1 -9
committing|-13 34 -7 -6 2 -5 -2 -2
common|11 -8 -10 8 6 -3 -12 9
communicate|-3 -6 -3 -2 -1 -1 -1 15
communication|13 -6 1 0 -3 -1 -5 0
community|24 -1 -13 -3 -5 -5 4 -1
como|7 -9 6 -14 5 7 -17 15
compact|-1 16 -4 -3 -1 1 -2 -5
companies|-3 -2 -8 -5 -4 -9 16 15
company|14 7 -1 0 -17 -1 -5 2
company a|-10 0 -10 0 0 -4 23 1
compara|-5 11 -11 -4 13 14 -9 -8
compare|-7 11 -22 -3 26 -1 10 -15
compare and|-9 12 -1 -6 2 1 1 1
compare files|17 5 -6 -4 -4 0 -4 -4
compare it|19 -8 -5 1 -3 -2 -5 3
compare the|-2 -4 -2 2 14 15 -2 -21
compare their|5 -5 -5 0 10 -3 0 0
compare them|8 3 -3 -7 -2 -3 2 3
compare these|20 -7 -3 1 -14 -2 6 -1
compare three|18 -9 -3 -4 -5 -2 -1 5
compare with|0 -13 -3 7 0 7 0 3
compared|20 -5 3 -5 0 -2 -5 -6
compared to|17 -6 -2 -2 0 -4 -1 -2
comparing|10 0 -5 -1 6 -4 -4 -2
comparison|7 -2 -9 -5 15 -8 10 -10
comparisons|0 -2 11 3 10 -6 -9 -8
compatibility|9 -2 -7 0 0 -1 1 1
compelling|14 -1 -5 -4 1 -2 0 -3
compensation|13 9 -1 1 -10 -2 0 -10
competition|9 -6 -3 -3 -6 0 4 5
competitive|17 -2 -7 -5 -1 -2 -2 2
competitor|8 -6 12 -10 1 6 -7 -3
compiles|11 -7 5 11 -7 -2 -4 -7
complain|-4 -6 6 -11 -4 15 13 -8
complain about|1 -7 -6 -7 2 19 -1 -1
complaint|13 2 -9 -8 5 0 8 -12
complaint is|-8 -2 1 -3 11 7 -3 -3
complaint other|6 -4 7 -5 -6 10 -10 2
complaint to|21 0 -5 -5 -1 -5 -2 -1
complaints|7 -13 -6 -13 -13 18 23 -3
complet|-3 15 0 -5 1 -8 0 0
complete|-12 7 6 6 1 -18 2 8
complete file|-8 -3 -8 0 -2 0 -1 22
complete product|11 -2 0 0 0 0 -9 -1
complete sentence|-5 -4 -3 0 -5 1 13 4
complete the|3 14 -8 -4 -8 -8 7 2
completed|5 -10 -6 -2 -2 13 -3 4
completeness|-2 -5 1 15 -4 -6 1 0
completes|8 0 1 0 -2 -2 -9 3
completion|-21 -2 4 17 20 -6 -16 4
completion <number>|-4 -2 -1 15 -2 -4 -4 1
completions|-13 -6 0 10 21 -8 -1 -4
completo|-8 13 -4 -3 13 0 -5 -6
complex|3 0 -5 -5 -2 -4 11 2
complexity|-1 15 3 -8 1 -5 -8 1
compliance|19 -4 1 7 -8 -4 -5 -6
compliance with|12 -3 -1 -3 1 -4 1 -2
complied|-11 1 0 9 -11 13 -1 0
complied with|-3 5 -2 15 -9 -6 -1 0
comply|3 -4 -1 -5 0 15 -4 -3
comply with|3 -4 -1 -5 0 15 -4 -3
component|-3 -2 18 -4 0 -4 -12 7
components|13 0 1 -4 -6 2 -7 0
compose|0 9 -17 -5 -2 -4 16 3
compose a|12 -4 -7 0 -1 -3 1 1
compose exam|-6 -3 -1 -1 -1 -1 13 -2
compose for|24 -7 0 -1 -7 0 -3 -6
composed|-14 -1 1 4 0 -1 13 -3
composition|11 3 -1 -1 -1 -7 -3 -2
compound|6 13 1 -8 -7 -7 5 -4
compound interest|6 13 1 -8 -7 -7 5 -4
comprehension|19 -6 -1 -11 -2 -2 6 -3
comprehensive|13 -6 -6 -10 5 6 3 -4
comprehensive plan|10 -4 -5 2 2 0 -6 1
comprends|11 7 -3 0 -3 -3 -3 -7
compress|-20 20 17 -2 -7 -2 -4 -2
compressed|-1 -6 4 -1 -8 0 0 12
compris|-7 12 19 -5 -6 -6 0 -6
comprising|-9 4 -1 -1 -1 -1 -1 11
compte|16 -7 -2 0 -7 7 -1 -7
computation|-2 18 -8 -1 1 -5 -2 -1
computation in|-9 12 6 -1 -2 -1 -5 0
compute|11 13 -9 6 -1 -8 -2 -9
compute a|19 -7 2 -3 0 -2 -2 -6
compute and|13 -3 -4 1 -1 -3 -1 -3
compute the|-2 6 -3 12 -1 -1 -7 -3
computed|-4 21 -5 -3 -3 -2 -2 -1
computer|7 4 3 -4 -4 -5 7 -9
computers|11 -2 -2 -1 0 1 -7 -1
computes|3 0 5 0 -8 -1 -7 8
computes the|3 0 5 0 -8 -1 -7 8
computing|-7 11 -4 -2 -2 -3 -1 8
con|3 2 14 4 -15 -8 2 -2
con la|11 3 -7 15 -1 -10 -3 -8
con los|-4 11 -3 -1 -5 12 -3 -7
con su|-2 -2 -3 -5 2 -3 14 -1
concatenated|19 -11 3 1 2 -4 -9 -1
concealed|-8 -1 14 -1 -1 -1 -1 -1
concept|-8 1 -3 -4 -2 -6 17 6
concept in|18 -5 -3 -3 -1 -1 -1 -4
concepts|4 -10 -10 -10 -2 8 17 2
concepts and|11 0 -8 -2 -1 1 -3 0
concert|11 -5 0 1 -2 -3 -9 7
concise|8 -1 -2 -8 0 -3 -3 10
concision|-10 -4 -4 6 21 -2 -2 -5
conclude|-16 25 -2 -1 1 1 0 -8
conclude did|-7 15 -2 0 0 0 0 -5
concludes|-7 -4 8 11 -4 0 -3 -1
conclusion|-9 29 2 2 -9 -2 -13 1
conclusions|11 -6 -1 1 0 2 -6 -1
conclusão|-7 25 1 -4 1 -4 -7 -6
concrete|-2 -4 -9 -7 -4 5 8 12
condense|3 7 0 -19 -4 3 -3 12
condition|15 -7 -2 -12 -10 1 13 2
conditional|3 -4 -2 -1 -8 3 16 -8
conditions|11 -6 1 2 -1 3 -6 -6
condolence|3 12 -2 -2 -2 -5 -3 -1
condolence card|3 12 -2 -2 -2 -5 -3 -1
conduct an|11 -2 0 0 0 0 -9 -1
conference|14 -1 -5 2 -3 -2 4 -9
conference keep|19 -4 -2 -2 -2 -1 -4 -5
confession|-6 -7 12 0 2 3 -5 1
confidence|2 -2 -4 6 10 -10 7 -9
confidence and|-4 13 0 -9 1 1 0 -1
confidence that|1 -3 -2 14 -1 -11 2 -1
confident|7 7 -4 5 10 -5 -9 -11
confident tone|-12 1 0 7 -4 9 -3 1
confidentiality|11 -1 0 0 0 -3 -9 0
confidentiality of|12 -1 0 1 0 -3 -8 -1
confidently|-1 -10 -2 10 1 -2 3 2
config|8 3 10 -4 -12 -13 2 6
confirm|7 -3 -10 14 0 -12 -3 8
confirmation|11 4 -2 -4 -1 -3 -4 -2
conflict between|-2 -8 -1 -3 -3 17 0 -1
conflicts|23 -3 -3 -2 -4 -3 -5 -3
confuse|14 -3 -10 7 -9 0 7 -7
confused|14 3 -2 -3 -4 -1 1 -6
congress|14 9 9 -4 -2 -13 -2 -9
conjunto|-10 0 -1 -4 -4 -1 -3 24
connect|17 -2 -7 -8 4 -13 8 0
connected|22 -6 -3 -3 -3 -2 -4 -2
connection|17 0 -7 -1 -8 4 -3 -1
cons|12 2 2 -1 -7 4 -4 -8
cons and|4 -6 -2 -5 -2 -2 11 1
cons of|6 9 -10 -6 -3 8 -3 -1
consent|9 -2 -6 10 12 -4 -6 -15
consequence|0 -4 5 0 0 10 -5 -5
consider|-2 1 9 -1 12 -1 -16 -3
consider asking|4 -7 -1 -1 -1 10 -1 -2
consider the|17 5 -5 -5 -6 -2 -7 2
consideration|-10 0 22 7 -8 -4 -7 0
considerations|-11 16 21 -7 -3 -10 0 -7
considered|-12 19 12 -10 -1 -2 -14 8
considered and|-5 11 -1 -1 -1 -1 -1 -1
considering|16 -1 1 -6 -3 1 -9 1
consigne|-14 -13 14 12 20 -6 -5 -7
consistency|-2 0 -7 16 1 -4 -4 0
consistent|7 4 -9 11 -5 -3 -10 5
consistent with|2 -1 -6 9 -3 -1 -7 8
console|20 5 0 -1 -7 -6 -7 -4
console log|18 -14 3 0 0 0 -1 -7
consolidation|12 -5 -2 -4 0 0 -2 0
const|25 -4 -7 -3 7 -5 -7 -5
constant|9 -8 3 -6 -1 -1 3 2
constantly|11 3 0 3 -10 -4 -1 -2
constitutional|-7 -2 0 -1 9 9 0 -8
constraint|-12 6 -2 2 6 -10 19 -9
constraints|19 2 -7 -5 2 -5 -1 -6
construct|15 2 -3 -1 -9 -1 -1 -1
construct a|11 1 -1 0 -8 -1 -2 -1
construction|12 5 -1 -1 -4 -4 -4 -4
constructive|16 2 -5 -6 -2 -2 0 -5
constructive feedback|12 1 -3 -1 -2 -4 -1 -3
consult|-7 -3 0 10 7 -3 -3 -3
consulta|7 -4 -6 3 -7 -8 -4 18
consultant|13 -2 -3 -9 -1 0 1 1
consumed|11 -6 0 -1 -5 0 -1 0
consumer|-9 -8 1 9 -3 -4 15 -1
consumes|7 10 -3 -1 4 -6 -12 1
consumption|-7 -3 -1 10 -1 -1 4 0
conta|2 5 -12 -8 11 -6 8 0
contact|25 -3 2 -13 -7 -4 4 -5
contactless|12 10 -6 -3 -1 -2 -4 -7
contain|18 11 13 4 -7 -19 -18 -2
contain a|16 -7 -2 0 2 1 -6 -4
contain the|5 15 -6 -1 -3 1 -6 -5
contained|-8 11 -8 3 -7 -11 8 12
contained and|-9 18 -7 18 0 -5 -4 -11
container|7 -3 1 2 -12 6 -6 5
container and|5 -1 0 2 -9 9 1 -8
containers|12 -2 -1 -3 -1 -1 -3 -1
containing|10 -6 3 -3 -2 -1 1 -1
containing the|11 3 -1 -5 -5 -1 -1 -1
contains|13 11 6 -3 1 -11 -13 -4
contains <number>|12 7 -1 -5 -1 -3 -5 -4
contains a|10 -1 6 -10 4 0 -4 -5
contains the|14 -5 -1 0 -4 0 -1 -3
content|9 8 -4 2 -10 -18 -6 19
content from|0 -2 -1 -3 -7 -3 3 13
content is|0 -4 0 11 -2 -1 -2 -2
content language|10 0 -2 -2 2 -6 -1 -1
content of|11 12 -4 7 0 -7 -10 -9
contents|7 -7 8 7 -2 -6 3 -10
contents of|9 -6 6 -2 1 -1 -6 -2
contest|3 6 -8 -7 8 -8 1 6
contesta|1 10 -5 11 -5 -1 -4 -7
contestación|-7 -2 -1 0 -4 26 -3 -9
context|1 -10 -11 -4 9 -2 10 7
context <quotation>|2 -6 -3 0 5 -4 14 -8
context task|-1 -1 -5 3 -2 3 9 -6
context that|-5 -3 -1 -5 1 3 10 0
context then|-6 12 -3 9 -3 -3 -3 -2
conteúdo|11 -5 -6 0 -9 15 -2 -4
continually|12 -5 0 1 0 -5 -3 0
continue|10 24 2 -16 -12 -4 12 -16
continue from|-4 14 -1 -2 -1 1 -3 -4
continue the|-2 5 6 -6 -1 -7 13 -8
continue until|-6 14 -1 -2 -2 -2 0 -1
continued|-5 -13 12 -3 3 -5 -1 12
continues|2 -6 10 -4 1 -2 -3 3
continues after|-1 -8 9 4 2 -6 -1 1
continues to|12 -1 -1 -5 -2 -1 -3 1
continuous|27 -2 -1 -14 -5 10 -11 -3
continuous function|13 -4 -8 -5 0 8 -6 1
continuously|25 0 3 -5 -8 -6 -3 -4
contra|-9 28 4 -6 -4 -5 -3 -4
contract|7 5 -2 -9 3 6 -11 0
contract and|16 -4 4 -4 -2 -6 -1 -4
contract clause|-4 10 -7 1 -1 1 -2 3
contradict|0 -3 10 -3 -4 -2 9 -7
contradicted|-6 -1 -4 15 0 -3 0 -1
contradicted not|-2 -11 1 11 4 -2 -1 -1
contradiction|-5 6 -9 5 3 -5 9 -4
contradicts|14 -5 -3 0 -1 -2 0 -2
contraintes|4 -3 0 -4 -7 0 17 -7
contrary|13 -2 -1 -7 1 -3 -2 -1
contras|14 -2 -2 -3 8 -1 -7 -6
contributed|3 -2 1 -9 -1 3 -2 9
control|17 -1 0 3 -7 1 -4 -9
controller|12 0 -5 -1 -6 -1 5 -4
conventional|13 -2 -3 -3 -2 6 -6 -3
convergence|18 -6 0 1 -2 -4 -6 -1
converges|10 -8 -1 0 0 2 -1 -1
conversation|-11 -16 -6 18 -4 8 8 3
conversation <number>|-1 4 2 -7 -1 -1 11 -7
conversation a|11 -4 0 -5 -2 -4 -1 5
conversation and|-2 0 -8 11 -4 1 2 0
conversation of|-5 0 0 -2 1 -3 12 -3
conversation that|-7 -1 9 1 2 -6 4 -2
conversation user|-2 -5 -4 0 0 11 5 -4
conversation with|19 -4 -3 -2 -4 8 -6 -8
conversations|-5 -1 -2 2 -1 -1 -2 11
conversion|19 12 -4 -6 -5 -1 -7 -8
convert|-6 -3 -4 -21 2 -5 13 24
convert <number>|15 10 -3 -9 14 3 -7 -22
convert the|-8 -1 1 -7 1 -3 -9 25
convert these|-2 0 2 -1 -5 3 -7 11
convert this|26 -6 -3 -2 -8 -4 0 -3
convert to|15 -13 -9 -5 2 2 -19 27
convierte|9 -7 -13 8 -6 -7 -8 24
convince|9 -5 4 4 -4 -8 0 -1
convince my|9 1 3 -2 -2 -8 0 -2
cook|5 -1 0 -9 4 2 -17 15
cooked|12 3 -2 -3 -2 -10 -6 8
cooked rice|8 10 -4 -6 -8 -10 0 10
cookie|0 -7 -4 -1 6 -2 -3 10
cookie notices|-8 -5 -4 -1 -1 -1 -1 19
cookies|2 -3 -1 -8 10 0 -1 1
cookies and|10 -6 1 2 -2 7 -4 -7
cookies for|9 0 0 0 -7 0 -2 0
cooling|3 -8 -2 1 -5 9 4 -4
coordinates|14 -6 -2 -1 -2 0 -1 -2
copper|-7 14 -2 -3 -6 -3 11 -4
cops|12 -10 2 -2 -4 1 2 0
copy|7 -3 11 -9 -10 -5 -2 11
copy it|16 1 -3 -6 1 -1 -5 -2
copy of|2 -2 0 -3 1 0 -7 9
copy that|-2 -9 1 -1 -2 6 -2 8
copy the|8 8 -5 -3 -5 -8 11 -8
coral|11 0 0 0 0 -5 -7 0
corner|6 -4 -7 -3 -5 -1 12 1
corporation|3 -4 -7 10 8 -4 -2 -4
corpus|-11 -4 -9 -4 -9 -2 6 33
corrección|-7 -3 -3 9 8 -1 -1 -1
correct|3 1 -11 12 -3 -5 -16 19
correct <quotation>|18 -3 -3 -1 0 -2 -5 -3
correct and|-3 -7 -5 12 -2 9 0 -3
correct answer|-4 15 -2 8 -11 -5 -1 0
correct but|-6 -6 2 13 -4 -5 -5 11
correct complete|-5 -7 -2 -2 9 -1 -3 10
correct english|17 -5 -2 -3 3 -2 -4 -4
correct final|-4 -5 10 -8 10 -1 1 -3
correct if|11 -4 -1 -6 -5 -3 13 -5
correct it|15 -5 -3 1 0 -2 0 -7
correct or|-1 -12 0 14 0 0 0 -1
correct the|5 6 -7 8 -7 6 1 -12
correct yes|-5 2 -6 31 -5 -11 3 -9
correcta|-9 3 14 12 -3 -5 -6 -6
corrected|-14 8 0 -6 -4 24 -4 -5
correction|-4 1 6 -5 -10 17 1 -5
correction answer|-3 -2 -6 -3 1 10 1 2
corrections|-4 -5 15 -1 -2 -4 -4 4
correctly|3 -11 -1 -5 1 5 11 -3
correctly from|-5 -6 -2 1 1 13 -2 1
correctness|-6 -3 -9 8 12 -3 1 0
correctness of|11 -1 -1 5 -3 -5 -4 -2
correcto|-7 1 -2 21 -2 -3 -1 -6
correlation|19 -8 -4 0 1 -5 -3 0
correo|19 -1 -7 -3 -4 -4 4 -5
corrige|-1 -3 -11 -5 -8 15 -3 17
corrigé|1 -1 -1 11 -1 -3 -6 -1
corrupted|6 -3 -3 1 2 8 -10 -1
cosa|-10 20 0 -4 -1 -2 -2 -2
cosplay|16 -5 -1 2 -6 1 -8 1
cost|4 12 -10 0 -2 10 -10 -5
cost <number>|0 11 -2 -3 -2 3 -6 -1
cost if|19 -5 2 -1 -10 0 0 -5
cost of|12 3 -10 -4 -2 4 -7 4
cost the|15 -6 1 1 -7 -1 -1 -2
costs <number>|4 -15 0 -2 5 6 4 -1
cot|-3 10 7 -4 -7 -3 -4 4
cough|-5 0 10 1 0 0 1 -7
could|1 8 -6 -4 -7 -10 14 4
could avoid|11 -1 -2 -6 -7 -1 8 -2
could have|-6 1 -5 6 -4 -7 6 9
could i|19 -7 -4 -2 -4 -5 -2 5
could it|13 7 7 -3 -6 -6 -10 -1
could not|-5 -5 -1 9 8 5 -7 -5
could one|10 -6 -1 -3 5 -2 -2 -2
could say|5 -6 -5 10 -2 -6 6 -1
could tell|-10 6 -3 1 -1 -1 -2 11
could use|10 -3 -1 -3 -2 8 -7 -2
could you|18 4 -1 -15 -6 3 3 -6
couldn|3 -2 -8 1 -7 1 -3 14
couldn t|3 -2 -8 1 -7 1 -3 14
council|2 2 -4 -6 -10 4 7 4
count|6 -6 -9 12 5 -5 7 -12
count from|-6 -2 -1 10 -3 5 -2 0
count of|0 8 -2 -7 6 -8 7 -4
count the|14 -7 4 -4 -4 -8 9 -3
count total|13 -1 0 -9 -1 1 1 -3
counted|-2 -2 3 9 -1 -1 -8 1
counter|16 7 -9 -1 0 -4 -6 -3
counterargument|13 4 -10 1 0 -3 3 -8
counterexample|-3 -2 0 -1 -1 13 -4 -1
counterexample and|5 -12 -2 -6 -2 13 2 2
counterpart|5 -4 -4 0 -7 -1 -2 12
counting|7 -13 7 4 -3 -3 3 -1
countries|17 -15 3 -5 6 -8 7 -4
country|10 14 -8 -3 -7 -7 7 -5
counts|-5 9 9 2 2 -8 -9 1
counts as|-6 18 -7 -2 0 -4 1 0
couples|-2 -4 -2 -1 -2 -1 14 -2
couples question|-2 -4 -2 -1 -2 -1 14 -2
courier|16 -3 -1 -2 0 -4 -3 -4
courrier|7 -6 -2 0 -4 -5 12 -1
course|4 -2 0 -17 4 4 4 2
court|20 9 0 10 -16 -1 -15 -8
cousin|18 -5 -3 0 -3 -2 -2 -2
cover|9 12 -9 -9 2 -2 1 -4
cover the|10 -4 -3 -5 2 0 -3 3
covered|20 -9 -6 8 -5 -3 -5 0
covering all|7 0 0 0 -2 -2 6 -9
covers|-6 7 -4 -4 9 -3 1 1
coworker|8 15 -7 -8 -3 -5 5 -6
cp|15 -5 -5 -2 -1 -1 -2 0
cpf|23 -6 -3 -1 -4 -4 -4 -2
craft|10 -3 0 -1 -4 0 -5 4
crap|13 -1 -1 -8 0 0 -3 0
crash|12 2 -6 0 1 0 5 -14
crash on|13 8 -4 -1 -1 -5 -3 -8
crashes|6 -4 -2 10 -4 1 -6 -1
cream|23 -1 -2 -1 -6 -2 -2 -8
cream cheese|18 -1 -2 -2 -7 -3 -2 -3
create|19 -17 -18 0 9 -13 21 -1
create a|16 -15 -7 3 4 0 -1 -1
create an|1 5 0 -4 1 -4 9 -8
create and|12 -1 -4 -1 -1 -1 -3 -2
create directory|16 -4 -3 -4 -4 5 -3 -3
created|6 -12 -6 2 4 2 -1 5
created_at|4 -1 11 -1 -4 -5 -5 2
creating|11 -3 -6 2 1 -5 -4 4
creating an|18 0 -7 -8 1 -4 -2 2
creator|16 2 -7 -5 -2 -3 0 -1
credential|11 -3 8 2 -4 -2 -7 -4
credentials|11 1 -8 1 -6 1 -3 1
credit|-11 -5 -6 17 -6 11 -2 1
credit for|8 -8 -7 -2 0 5 7 -4
crew|16 -10 1 -6 4 -2 -6 3
crie|-8 -2 -6 1 0 -4 21 -2
crime|19 0 -5 -5 0 -6 -3 0
cringe|9 5 0 -6 9 -5 -8 -3
criteria|5 -4 -6 17 6 -4 -4 -11
criteria <number>|13 0 -2 -6 0 0 -7 1
criteria and|18 4 -6 -4 -15 5 2 -3
criteria for|6 -4 -10 -5 1 0 14 -3
criteria given|12 0 -5 0 0 -3 -3 0
criteria in|-4 -1 -2 -4 13 -2 -2 1
criterion|-4 -3 2 17 2 -7 -6 -2
critic|-8 -6 -7 -6 8 22 -5 2
critical|13 -10 2 1 4 -2 -5 -3
criticise|-1 8 -5 -5 -8 19 -6 -1
criticise the|-4 0 -1 -5 1 17 -5 -2
critique|-20 -6 -7 -4 0 47 -17 6
critique <quotation>|5 -1 0 10 -2 -11 0 -1
critique and|-5 -1 -1 -3 -5 12 -4 7
critique at|-9 -2 -4 0 3 17 -1 -3
critique my|11 11 -5 -4 -3 -7 -3 0
critique revision|-1 -1 -1 -1 -1 12 -1 -6
critique the|-5 0 -1 -4 0 11 0 0
critique then|-5 -7 -6 -2 -1 24 1 -4
critique this|-1 -1 -1 -1 -1 11 -1 -6
critiques|-3 -1 1 -3 -4 15 -6 0
crm|22 -6 -1 -4 -10 -3 5 -3
cron|26 3 0 -9 -3 -2 -9 -6
cron jobs|16 -4 -2 -4 -1 -1 -2 -2
cross|20 -7 -9 5 -8 -2 3 -3
crossed|2 -1 6 -5 0 8 -1 -9
crossing|-3 15 -1 -1 -3 -2 -2 -1
crossword|-3 9 12 2 -5 -3 -5 -8
crucial|8 -2 2 0 2 -8 -14 13
crypto|1 -5 6 -6 9 -1 -8 3
crítica|-5 3 -3 -1 -2 12 -1 -3
css|22 -1 6 -12 -7 1 -10 0
csv|9 5 2 5 -9 -8 -1 -3
csv contents|-3 -5 -4 6 -4 -1 14 -5
csv in|5 10 0 -5 0 -4 -1 -5
csv with|12 2 4 -5 0 -2 -6 -6
ct|11 -1 0 -4 2 -2 -3 -3
cto|11 6 -1 -2 -6 -3 3 -8
cuando|27 -10 -7 3 -7 7 -10 -2
cuando te|19 -7 -9 2 -5 7 -5 -2
cuatro|13 -7 9 -9 5 -16 -6 10
cube|21 -7 -3 -7 -2 -6 1 2
cubes|4 10 -2 -2 -2 -1 -6 -2
cuda|13 -5 -2 -2 -1 0 -1 -1
cue|-3 14 -2 -7 0 -2 -2 2
cuento|24 -5 -4 -2 -7 1 -1 -6
cuisine|6 -6 -1 -6 -3 -2 15 -4
cultural|13 -1 -1 -1 -6 -1 -1 -1
cumin|7 -7 -2 -4 -1 -3 -4 14
cup|16 -5 -3 -1 -4 -2 0 -1
cup and|16 -5 -4 -1 -4 -3 0 0
cups|9 5 -7 -1 2 -2 1 -7
curl|20 -5 -1 -1 -4 -2 -5 -2
currency|4 2 -9 -6 3 -6 5 8
current|6 3 -8 8 9 -4 -8 -6
current directory|17 -2 2 2 -2 -3 -11 -4
current folder|7 -2 -4 -11 5 -1 5 2
current script|10 -1 -5 -1 -3 -1 0 1
current working|10 0 -5 -1 -7 -1 4 0
currently|18 4 1 -3 -2 -8 -5 -6
curriculum|-8 -4 -1 0 -4 -5 18 4
curse|16 -4 -2 -2 -2 1 0 -7
curtains|-1 9 -1 -1 2 3 -3 -8
curve|0 -1 -4 11 -6 -1 4 -3
curves|20 1 -5 -2 -4 -2 -7 0
custom|14 -2 -9 -4 0 1 1 -1
customer|3 0 -2 -6 11 -12 15 -10
customer and|7 -6 -2 -3 0 -4 13 -5
customer can|-6 -2 11 -6 -5 10 1 -2
customer customer|-4 -7 10 -1 -1 1 1 2
customer is|-3 9 0 -3 -4 4 5 -8
customer mentions|13 -1 -1 -1 -1 -6 -1 -1
customer my|-2 -9 8 8 -2 0 1 -2
customer needs|-6 0 -6 -1 2 1 13 -4
customer s|-4 15 -6 0 -6 11 -7 -4
customer that|14 -2 -3 0 -1 -1 -6 -1
customer the|1 -2 14 -3 -4 -1 -3 -1
customer wants|18 5 -4 -8 -2 -1 0 -7
customer who|-2 -8 0 -1 9 6 1 -4
customers|13 3 -6 5 1 -15 -6 6
customers who|9 -1 -6 0 -3 -3 -1 5
customs|3 -1 -2 -1 -4 -2 11 -4
customs officer|3 -1 -2 -1 -4 -2 11 -4
cut|3 -9 3 -11 6 6 -4 5
cut it|10 6 -5 -1 -2 -1 -2 -5
cute|-6 9 8 1 -2 2 -3 -8
cutoff|9 -6 1 -1 8 1 -8 -3
cuál|-7 0 -6 -7 17 14 -6 -7
cuánto|13 22 -7 -2 -5 -5 -6 -8
cv|20 3 -11 -4 -6 0 5 -8
cv i|-2 10 -10 1 -2 -4 6 1
cybersecurity|15 2 -5 3 -5 0 -6 -5
cycle|0 -2 -3 -1 -1 -1 12 -3
cycle with|-1 -3 2 -5 1 -1 14 -7
cycles|13 -5 1 2 -4 1 -7 -1
có|16 -1 1 -4 -4 -4 -2 -2
có thể|12 -3 -5 -2 0 -1 -1 -1
código|22 11 -4 -11 0 -1 -13 -5
cómo|14 -4 -6 5 -6 1 -2 -3
cómo le|12 -3 -4 -2 -2 5 -4 -2
cómo se|9 -1 -1 3 -6 -1 -1 -2
d|-11 7 2 -1 4 -3 3 -1
d <number>|5 3 0 -7 10 -4 -7 0
d ask|2 -5 -2 6 -2 3 6 -9
d avis|6 13 2 -2 -6 -3 -6 -3
d b|-3 -10 -1 -1 15 0 0 0
d be|-3 -4 0 -4 1 -5 -3 17
d d|13 -2 -3 0 -3 -1 -2 -2
d do|10 0 5 -3 2 -3 -8 -3
d like|-3 12 0 1 5 -9 8 -13
d show|-8 -1 -1 -1 12 0 -1 -1
d un|9 3 1 1 -11 5 6 -15
d une|5 0 -5 10 -3 -5 -8 7
d want|-4 -11 4 2 1 -6 12 2
da|-2 -6 7 13 -16 8 -9 4
da solução|-4 -9 -9 21 1 18 -10 -8
dacia|15 -2 8 -10 -8 0 -6 2
dad|9 -4 2 7 -4 -5 -7 1
dados|-11 5 -3 10 -4 0 -8 11
daemon|16 1 2 -4 -2 -4 -5 -3
dali|-8 0 -1 0 0 10 -1 1
damaged|12 -1 -6 -5 -1 -2 1 0
dame|-2 5 -4 0 -1 12 -5 -5
danach|-9 2 15 -2 -2 9 -7 -6
dancing|15 -11 -4 -2 -6 -4 -3 13
danger|4 2 7 -2 -1 0 -9 -1
dangerous|3 -10 -3 23 7 -12 -11 3
danke|18 -6 -8 3 -7 -1 3 -2
dann|-11 17 -10 -7 12 5 1 -7
dans|15 2 12 -5 -8 8 -7 -16
dans la|13 6 11 -2 1 -10 -7 -12
danube|-7 -2 1 8 1 8 -1 -8
danube rises|-7 -2 1 8 1 8 -1 -8
dar|5 -2 15 2 -9 -5 -4 -3
darf|-7 13 -4 0 6 -3 -2 -3
dark|16 -12 -2 -2 -5 2 3 0
dark mode|27 -5 -8 3 -1 -2 -5 -8
dark theme|2 -1 -1 -3 -1 11 0 -6
das|13 8 -14 14 11 -9 -12 -10
das ergebnis|-8 18 -4 -2 -4 0 0 -1
dash|15 0 -3 -5 -2 -2 -2 -2
dashboard|12 -7 1 -7 8 3 0 -10
dass|17 -8 6 -6 -4 -5 -6 6
dass ich|9 -6 12 -4 -6 0 -2 -4
data|12 6 -11 -4 2 -5 -4 3
data <number>|11 -11 3 6 -1 3 -10 -1
data and|11 -3 5 -2 -4 -4 -1 -1
data comes|6 -4 -2 10 -4 1 -6 -1
data csv|-3 -5 -4 6 -4 -1 14 -5
data freshness|8 0 0 0 0 0 -8 0
data from|7 2 2 -2 3 -8 1 -5
data in|16 -3 -5 -5 -4 0 0 -1
data is|12 -3 -1 -4 -3 1 2 -3
data or|11 -2 -1 -5 -1 -1 0 -1
data quality|14 -1 1 -13 -1 1 1 -2
data scientist|15 -1 -3 1 -2 -9 0 0
data storage|13 -2 -2 3 -4 0 -4 -4
dataframe|4 -2 -3 -5 0 0 -6 11
dataframe with|4 -2 -3 -5 0 0 -6 11
dataset|3 -2 -8 -4 5 -13 1 17
dataset for|5 -2 0 -4 -4 -3 12 -4
date|25 -1 -6 2 -9 -8 0 -3
date <quotation>|25 -2 -4 9 -5 -14 -4 -5
date in|1 -9 9 -6 1 0 2 2
date of|27 -7 -3 -2 -5 0 -7 -4
date yyyy|12 -1 -2 -4 -2 0 0 -3
dated|-6 -1 -1 -1 -1 -1 -1 11
dates|12 0 -9 4 2 4 -6 -8
dates and|11 -1 -5 -1 -1 3 -6 -2
dates in|7 8 1 -4 -2 -2 1 -9
datos|-1 12 -8 14 -8 -7 0 -4
datum|14 -6 -4 1 0 3 -1 -7
daughter|15 -4 -1 -4 0 -1 0 -5
daughter <number>|6 2 -1 -7 -6 -4 0 9
dave|7 -4 -5 -6 6 -3 -6 11
david|11 -7 -6 9 1 -2 1 -7
day|11 1 -6 0 -3 -2 1 -2
day <number>|1 10 3 0 1 -5 -10 1
day <quotation>|0 1 0 11 0 -6 -5 -1
day ago|5 -6 13 -1 -1 -3 -8 -1
day and|-5 0 -3 -4 10 3 7 -8
day before|13 -2 -2 0 -5 0 0 -3
day if|-3 -8 1 11 -1 1 -1 1
day in|17 5 -7 -3 -3 -1 -5 -2
day is|11 -9 2 -7 -8 1 1 8
day on|13 -1 -1 -1 -3 0 -4 -2
day the|2 -7 -2 1 0 8 0 -1
day week|3 -5 13 2 -5 2 -8 -2
day when|-1 13 -1 -4 -4 -1 -2 1
days|0 -7 -3 -1 6 2 -7 11
days <number>|7 11 -5 -5 7 -14 1 -3
days ago|-2 -2 2 -2 -2 1 12 -6
days and|11 -9 -3 -1 0 3 -2 1
days before|9 4 0 -2 1 -4 1 -8
days but|18 -3 -1 0 -4 -3 -1 -5
days does|0 -7 1 -6 -2 -1 6 8
days each|20 0 -1 -4 1 -2 -10 -5
days if|6 2 3 -3 -1 0 -13 6
days of|11 -2 0 -10 0 2 -1 -1
db|18 -4 1 -1 -3 -2 -7 -2
db <number>|11 -5 0 0 -3 -1 -1 -2
de <number>|1 10 -18 18 16 -5 -14 -6
de cada|-4 12 -10 -4 -5 0 11 1
de cette|-7 -1 12 0 -2 7 -4 -5
de dix|14 -6 -2 -6 -4 5 -1 1
de données|6 -4 -4 1 4 -9 -6 13
de esta|-1 -7 -5 -4 0 13 11 -6
de l|2 -6 11 12 -4 -9 0 -5
de la|1 -5 -24 -5 7 13 -3 16
de lo|21 -2 -3 1 -6 -4 -5 -2
de mi|32 -2 -4 -4 -12 -4 -3 -4
de paso|-9 -1 -5 -3 -6 15 -5 13
de revisor|-11 -3 -2 1 -5 21 0 -1
de secundaria|22 -3 -2 -8 -3 -3 -3 -1
de seis|-3 12 -7 -7 -7 -5 16 1
de suite|8 -6 2 2 -5 -4 10 -7
de uma|8 7 -8 -7 -9 -7 -1 16
de un|29 -5 -5 -2 -3 -4 -1 -9
dead|18 4 -3 1 -9 6 -13 -5
dead ends|-10 10 8 2 0 -5 -4 0
deadline|0 -6 6 0 -7 3 -7 10
deadline of|0 -1 0 -3 -5 -1 -1 10
deadlines|29 -9 0 -2 -7 -4 -3 -5
deal|9 9 -6 -3 0 -4 2 -6
dear assistant|3 16 -2 -7 1 -4 -7 0
dear mr|-6 -1 8 -2 -6 -2 -2 10
death|21 -2 -7 -1 -2 -4 -1 -4
debate|-4 2 3 -8 11 9 0 -14
debe|11 -1 4 -3 -2 -5 -3 -3
debit|12 4 6 -6 0 -7 -6 -2
debt|3 3 -8 2 -4 -3 10 -3
debug|0 -2 3 -9 -1 11 0 -1
debug the|2 6 -4 -6 -2 11 -1 -7
debug this|11 -4 0 -4 1 -5 -1 1
debugging|-2 14 -2 0 1 -5 -5 -1
decide|-7 -5 0 7 17 -9 -1 -3
decide <number>|9 3 7 -12 -3 -2 -2 2
decide between|10 -5 -1 4 -2 -1 -7 2
decide by|10 -1 -1 -3 5 -7 -5 1
decide how|-3 13 -1 12 -9 -4 -3 -4
decide if|-10 -2 -1 11 -1 4 -1 -1
decide on|-1 2 -3 -8 11 -2 -2 3
decide to|-3 6 7 -4 -12 -3 7 2
decide whether|18 2 -3 2 -3 -9 -1 -5
decided|2 2 2 6 12 -6 -16 0
decided to|7 15 3 -1 -1 -3 -8 -12
decides|19 -5 -5 -5 7 -7 -2 -3
decides to|15 -4 -2 1 -3 -7 -1 1
decimal|9 -7 -1 7 -5 -2 -4 4
decimals|-6 4 -5 16 4 0 -6 -6
decision|0 2 11 1 0 -6 -9 1
decision log|-1 16 -6 0 0 -1 -5 -3
decision paper|0 1 2 -8 2 8 -7 2
decision the|-4 15 -2 -3 -1 0 -5 1
decisions|-3 11 -5 1 0 -2 -2 0
decisive|-9 -5 0 1 21 -4 -3 -1
deck|12 5 0 1 -12 4 -4 -5
declare|-2 -1 2 -7 -2 9 -1 2
declared|16 -2 -5 1 0 -5 0 -4
decline|8 2 11 -4 -13 -7 -1 2
decline a|4 -4 -2 -1 -2 -3 -6 14
declined|13 -8 3 -2 -1 -6 0 1
decompose|13 3 -8 2 2 -5 -3 -2
decomposition|-4 14 -2 -1 -7 -1 6 -4
decreased|13 -5 -1 -6 6 -1 -4 -3
deduct|5 -7 1 8 -5 -3 -5 6
deduction|-9 19 -2 1 -3 -1 -1 -4
deduction with|-6 15 -1 1 -2 -1 -1 -4
deed|-2 -6 13 3 -5 -1 -4 3
deemed|7 0 -6 12 -5 -4 -1 -4
deep learning|11 -4 -1 -3 -4 2 -9 9
deeper|-10 3 -1 -2 -1 -1 12 0
deeply|11 -4 -1 0 0 -2 0 -3
def|4 0 -2 2 -14 -1 -4 15
def is_leap|-10 -3 -1 9 -4 7 1 1
def mean|-8 16 -5 0 2 -6 0 1
default|13 0 -2 -2 -5 -5 -5 6
defect|0 -4 1 0 3 15 -7 -8
defects|-12 -3 0 2 -5 21 0 -2
defend|16 0 -7 0 -2 -5 0 -2
deferred|-7 -3 -1 10 -1 -1 4 0
define|13 -4 -8 0 1 2 -5 1
define the|13 -5 -7 1 1 1 -4 1
defined|14 -4 -1 -2 0 -2 -2 -1
definitely|8 1 -7 -5 3 -1 2 -1
definition|-10 26 1 -3 -8 -8 1 1
definition of|12 -5 2 -2 -3 -2 0 -2
degree|16 0 -6 4 -5 -4 -2 -3
degree of|-11 14 -1 1 -4 -1 -1 2
degrees|11 -5 -5 -1 0 1 -2 0
deja|-7 10 -3 -4 -4 -4 0 12
del|3 -15 9 9 -7 3 6 -8
delay|10 -7 -3 -4 -6 -2 12 0
delete|11 -10 7 -7 4 -4 -2 1
delete all|21 -2 4 -2 -6 -7 -5 -4
delete files|10 -7 -2 2 0 0 -1 -2
delete my|14 -3 -3 -2 -4 -1 -1 -1
delete the|12 -6 -8 -2 7 -3 3 -4
delete them|13 0 2 -4 -1 0 -9 0
deleted|-2 -3 -7 -7 14 8 -8 5
delhi|19 -5 -8 -2 7 -2 -2 -6
deliberate|-1 5 13 -4 -3 -2 -1 -6
deliberation|-17 1 35 -3 -4 -6 -1 -5
deliberation of|1 -2 17 -1 2 -3 -8 -6
delighted|2 -8 -7 9 -8 -2 -1 14
deliver|11 10 -8 -3 -4 1 -9 2
deliver <number>|11 9 -4 1 -4 0 -9 -5
deliverable|11 -4 -3 -7 -1 2 0 3
delivered|12 -6 2 0 -2 8 -8 -6
deliveries|9 0 6 0 -1 -2 -9 -3
delivery|19 0 1 -8 3 -14 5 -6
delivery of|13 -4 -5 -2 -2 -1 2 -1
delivery time|13 -2 -4 -6 6 0 -7 1
delta|4 -4 1 -9 0 -2 15 -4
delve|0 2 2 -2 -2 -8 -10 18
dem|-20 4 -10 2 12 -7 12 8
demande|10 -4 -1 0 8 -5 -6 -3
demanding|1 -8 -6 15 -5 1 1 0
demo|8 -2 -8 -4 3 9 -3 -4
demonstrate|19 -2 -2 -4 1 0 -5 -7
demonstration|-7 -9 -3 -4 -7 8 -10 31
demonstrations|-7 -2 0 -1 -5 1 -5 18
den|-17 -2 12 -14 8 9 1 4
den ersten|-3 -5 -3 0 -3 17 1 -3
den fehler|-10 9 -2 0 -1 12 -4 -5
denies|-5 -1 -3 -2 -1 13 0 -1
denk|-5 -5 -6 -3 -2 1 20 0
denk dir|-5 -5 -6 -3 -2 1 20 0
denmark|13 -2 -3 -3 -1 -1 -2 -1
dense|-6 9 -8 1 -1 -3 5 3
density|17 -5 -3 -3 -5 -1 -3 4
dental|9 -1 -8 -2 3 -8 6 0
dental clinic|6 -7 0 -1 10 -1 -1 -6
dental practice|0 -1 1 10 -7 1 -4 0
dentist|13 0 -3 -5 0 -1 5 -8
denver|12 3 -5 0 -4 -1 -3 -2
departure|13 -9 -2 -3 1 -1 1 0
dependencies|15 -5 -2 -2 0 -1 -1 -5
depends|-4 13 0 -6 12 7 -11 -10
depends on|-3 14 -4 -3 15 1 -10 -9
deploy|2 10 -6 0 -4 0 -1 -2
depois|-4 15 19 -9 -9 -12 -7 6
depois a|-6 -6 10 -4 -5 -2 -2 15
depreciation|-3 -5 -2 -1 2 15 -4 -1
deps|21 -8 -1 0 1 -4 -4 -6
depth|-1 -5 -2 11 5 -2 4 -11
depth and|12 -5 0 1 0 -5 -4 0
depuis|1 12 -1 0 0 -6 -3 -2
der|-9 17 4 -2 11 2 -10 -13
der beiden|-4 -8 -10 1 24 -2 -1 1
derivation|-10 41 -4 -2 -16 4 -9 -3
derivation line|1 -6 -1 0 -5 11 0 -1
derive|-17 35 -10 -1 -2 -4 8 -9
derive the|0 20 -5 -1 4 -6 -10 0
derived|15 -1 -2 1 -4 -4 -3 -1
dernière|-8 9 -1 -1 -5 -5 11 0
des|-11 -4 -3 16 0 -13 15 -1
descale|8 -4 -4 -7 4 -4 14 -6
descale a|12 -5 -4 -2 3 -1 -2 -2
descending|11 7 -2 5 -5 -2 -9 -5
describe|4 -1 1 -8 -3 -5 23 -11
describe a|-2 -9 0 1 0 1 9 -1
describe how|11 -8 0 0 -1 5 -2 -4
describe the|-7 2 -3 -5 6 7 12 -13
describe them|6 0 6 -3 4 -4 -11 3
described in|13 -7 2 -5 1 2 -3 -2
describes|24 -3 0 -5 3 -5 -8 -6
description|4 10 -2 -8 8 -14 3 -1
description of|8 11 0 -9 -4 -2 -3 -1
descriptions|6 -1 -6 7 -14 0 8 -2
descriptions for|20 4 -6 -5 -2 -1 -7 -4
descriptions of|1 -7 -2 0 -1 -1 9 0
descriptive|13 -3 -3 -2 1 0 -2 -3
descriptors|-9 -3 1 16 -2 -2 1 -3
desde|21 -2 -1 -4 -1 -5 -5 -2
deserves|-4 -5 -5 10 12 -5 -4 0
deserves to|-2 -5 -4 10 9 -6 -1 -1
design|-2 -6 12 -4 -9 -2 17 -6
design a|3 1 -10 2 2 8 -4 -2
design and|12 -2 0 -1 -1 -3 -5 0
design the|0 0 1 0 -9 -6 11 2
designed to|9 1 -2 0 1 1 -7 -3
designer|6 2 1 7 -8 2 -11 1
designing the|11 1 -3 -1 -1 -1 -5 -1
designs|4 0 -1 8 -2 0 -7 -1
desire|-1 -1 2 10 -10 1 1 -3
desired|27 -12 5 0 -4 0 -9 -6
desk|-1 5 3 1 -7 11 5 -17
después|4 29 -2 -4 -7 -7 -8 -4
después de|15 4 -4 -3 -5 -4 -2 -2
destination|12 16 -6 -3 -3 -7 -5 -4
destroy|7 -3 -5 -2 -7 -6 5 10
destroying|14 -6 1 0 -1 0 -3 -5
destructive|0 -9 5 11 -4 0 -1 -2
detail|10 -4 -12 -6 5 -6 0 12
detail and|-3 1 -2 -1 -4 -3 -1 14
detail do|13 -4 -6 -1 2 2 -2 -3
detailed|7 2 13 -3 -4 -2 -9 -4
detailed and|11 -3 -7 2 1 0 -4 -2
detailed table|12 2 -2 -2 -4 -2 -3 -1
details|21 -9 6 1 -3 -8 -6 -2
details and|13 -1 -5 -3 4 -4 -2 -2
details in|16 -2 -3 0 -2 -1 -4 -4
detect the|11 4 -4 -2 1 -1 -4 -4
detected|10 -2 -3 -1 1 1 -6 -1
detective|7 19 5 -10 1 -6 -10 -6
detects|14 -5 -2 -2 -1 0 -4 1
determine|18 7 -2 1 8 -14 -7 -11
determine if|3 9 -4 8 -16 1 -3 2
determine the|18 7 4 2 -15 -8 -1 -8
determine whether|13 0 -5 -9 0 -2 5 -1
determine which|-11 -3 2 -3 16 0 -1 -1
determined|-5 0 0 12 0 -5 0 -1
determines|15 -3 2 -6 -2 -1 -3 -1
deux|-1 5 -10 -7 16 -9 11 -5
deux assistants|-8 -7 -8 0 24 -4 0 2
deuxième|-1 12 -3 2 -8 4 -3 -3
dev|12 -2 -1 -3 1 -6 3 -4
dev null|15 -1 0 -6 1 -6 -4 1
develop an|14 -4 -1 -2 -6 1 -1 -1
developer|7 -6 9 3 -11 -2 8 -7
deviation|12 1 -3 1 0 -3 -9 1
deviations|13 -3 -1 -3 2 -2 -6 -1
devil|16 -2 -2 1 -1 -6 -2 -5
devil s|16 -2 -2 1 -1 -6 -2 -5
devolva|-4 -2 -5 -3 -7 10 15 -4
devuelve|7 -1 -6 24 -1 -9 -7 -5
df|13 -4 -6 -2 -2 -4 9 -5
df groupby|10 0 -6 -3 -3 0 4 -2
di|7 8 -7 -7 10 10 -16 -5
di cuál|-5 -1 -5 -4 12 13 -4 -6
diabetes|10 0 0 -1 4 -1 -7 -4
diagnose|-3 -1 -7 5 -3 18 -6 -2
diagnosis|-2 12 3 -8 -4 -3 -1 3
diagonal|1 5 9 -2 -7 0 -2 -5
diagram|22 -1 -2 -4 -3 -1 -6 -4
dialog|-1 -4 -9 7 -7 -1 -5 20
dialog for|19 -2 3 -2 -1 0 -7 -9
dialogue|-4 -12 1 -1 4 -2 2 12
dialogue below|-3 1 0 -2 14 -3 -6 -2
dialogue between|-9 -4 -1 4 -3 -5 13 4
dialogue for|1 3 -3 -6 -2 3 -7 11
dialogues|1 -3 -10 11 0 -8 -1 9
diameter|20 -2 -4 1 -3 -1 -5 -7
diamond|11 -4 1 -5 -4 2 1 -3
diary|5 -7 19 -2 3 -6 -10 -3
dias|21 -3 -6 -5 -7 -1 -3 3
dice for|12 7 -6 -1 -6 -1 -1 -4
dich|-5 -5 10 -9 10 -1 0 0
dictation|12 1 -5 -1 -5 -4 2 0
dictionary|14 8 7 -8 -8 -5 -1 -7
dictionary with|16 -4 -4 -3 3 -2 -5 -2
did|2 5 19 15 1 -14 -12 -16
did he|23 -9 -12 -4 -2 -8 5 6
did i|19 -9 -6 -4 -4 -3 0 7
did it|-4 -8 -8 27 -7 10 -7 -3
did my|21 -8 -10 -3 1 -1 1 -2
did not|11 5 9 0 -11 -8 -5 -1
did she|27 -9 -13 -7 0 3 0 -2
did the|6 13 7 6 -1 -8 -9 -13
did you|-1 -9 16 -8 -12 4 3 7
didnt|12 -4 -2 1 -1 -3 -1 -1
die|-27 12 -1 2 -8 7 -3 19
die antwort|-8 -2 -3 10 -2 8 -7 4
die aufgabe|-4 11 -3 -4 -2 -4 14 -7
die lösung|-7 10 -11 10 -6 -7 -6 16
die mail|5 -8 12 -3 7 -2 -6 -5
die with|16 -7 0 0 -3 1 -2 -5
died|-4 8 -4 14 4 -5 -14 1
died in|7 -3 0 8 -2 -2 -8 -1
died she|12 -3 -2 -1 -2 -2 -1 -1
diese|0 -6 -5 -4 -3 13 15 -11
diesen|-10 -7 16 -5 1 -4 -6 15
dieser|-8 -2 -6 5 -1 -2 14 -1
dieses|5 13 -5 -5 0 -4 -4 0
diferente|-8 7 -2 -5 -5 -4 19 -1
diferentes|-14 17 -4 -3 -4 -4 12 -1
diferença|11 -13 -4 14 3 -1 -5 -6
diff|14 3 -9 -14 5 -4 -3 7
differ|-5 9 -10 -7 13 -2 -4 5
differ from|20 0 -1 -5 -1 -3 -7 -3
difference|4 -2 -14 -8 23 -7 16 -13
difference between|23 11 -4 -5 -13 -4 1 -9
differences|17 -12 -4 -2 14 -16 -4 6
differences between|17 3 -6 -5 1 1 -4 -6
different|-8 17 -14 -19 -7 -13 26 17
different from|-12 18 2 -5 -1 5 -2 -4
different industries|-8 -1 -1 -1 -1 0 13 -1
different length|-5 -3 -1 -1 0 0 12 -1
different than|11 -3 -4 -2 -2 0 -6 5
different way|9 -8 -1 0 0 0 0 0
differently|7 -4 -3 -7 -6 18 3 -8
differently in|1 0 2 -5 -4 15 -7 -2
difficult|16 -1 0 7 -5 -3 -10 -4
difficulty|2 -1 0 7 -12 -4 21 -14
difficulty <number>|-6 7 -4 13 -6 -9 4 0
difficulty with|11 -2 -2 -1 -10 0 5 -1
diffusion|4 11 -1 -3 -1 -6 0 -3
dig|18 -5 -4 -1 -3 -7 5 -2
diga|1 13 -3 9 -7 -3 -6 -4
digit|-14 7 -10 22 -6 -5 5 0
digital|16 0 0 -4 -5 -3 1 -5
digits|-2 4 -9 4 -5 -3 9 3
dime|21 -7 -8 2 -6 7 -5 -4
dimension|17 12 -1 -8 -9 -1 -5 -5
dimension of|12 6 0 -3 -7 -2 -1 -5
dinner|15 1 -8 -4 -7 8 -3 -2
dir|-4 18 7 -9 -5 -12 9 -3
dir directory|4 -4 -1 10 7 -6 -4 -5
dire|18 0 -5 -2 -4 -4 -2 -2
direct|11 4 -1 -9 -3 -7 -10 15
direct debit|13 -3 6 -4 -1 -5 -7 0
directions|20 -3 -2 -3 -5 -4 -3 -1
directly|14 -2 7 -7 -2 -3 -7 -1
directories|12 2 -2 -10 6 -1 0 -7
directories containing|6 0 2 1 -13 -1 7 -3
directories from|25 -6 -3 1 -6 4 -4 -10
directories in|10 1 1 0 -1 0 -6 -4
directories that|11 -5 -1 3 9 -4 -14 1
directories under|15 -4 5 0 -4 -10 0 -2
directory|15 -2 -6 -7 -2 3 9 -9
directory <quotation>|12 12 -10 -10 -6 -10 8 3
directory and|14 1 -3 1 -3 0 -7 -2
directory containing|13 -3 -1 -1 -3 -1 -2 -2
directory home|20 -1 -1 1 -7 -1 -10 -1
directory pointed|12 5 -3 6 -5 -4 -7 -3
directory recursively|6 -4 5 1 -13 -4 6 3
directory structure|-2 1 6 0 -4 -3 -7 9
directory to|9 1 -2 2 0 2 -9 -3
directory tree|8 -7 -4 5 -2 11 -5 -7
directory whose|14 -4 -3 -3 -1 -1 -2 -1
dirty|32 -8 -4 -4 -6 -4 -2 -4
disable|16 -1 -4 -4 -1 -3 0 -3
disagree|12 10 0 -9 -4 -7 10 -12
disappeared|13 2 -1 -1 -3 -1 -3 -4
discard|-6 -6 6 9 5 -2 1 -7
discarded|-6 -1 13 -1 -1 -1 -1 -3
disclaimers|-11 3 -3 -2 2 -2 3 8
disco|10 0 -3 1 1 0 -6 -3
discount|-4 15 9 5 -11 -6 5 -13
discount on|13 -7 -4 8 -5 1 -4 -1
discover|2 18 0 -3 0 -11 -3 -3
discovered|10 -6 -4 -1 1 2 1 -3
discovery|13 -1 -1 1 -7 1 -5 -1
discretion|-6 -1 -1 -1 -1 -1 -1 13
discuss|12 -4 0 0 -2 -5 -1 0
discussion|11 -5 0 -2 0 0 -4 1
discussion questions|12 -5 -1 -2 0 -1 -4 1
dish|33 -5 -7 -2 2 -6 -8 -8
dishes|14 -3 -1 -2 1 2 1 -11
dishwasher|12 9 -2 0 -4 -7 -4 -4
disk|10 -4 2 -5 -10 -10 11 6
dismissed|-6 17 7 -3 -3 -1 -8 -3
display|22 -13 -1 -8 -11 1 5 5
display a|14 -1 -5 -5 2 -1 -2 -2
display the|11 -4 -7 0 -3 8 -1 -4
displays|8 0 -3 -3 1 -1 -9 7
displays a|6 4 -3 -7 -1 1 -9 9
displays the|17 0 -1 -2 1 -1 -14 0
disposable|18 4 -5 0 -2 -2 -11 -1
disposable cards|10 11 -5 1 -4 -9 -10 6
dispute|-11 0 0 0 0 0 11 0
dissertation|12 -1 -2 -13 7 -5 -9 11
dissertation i|10 -1 0 -1 -7 0 0 -2
distance|2 -5 -1 -3 11 4 5 -13
distance and|3 16 -9 -2 -5 -4 -2 3
distance between|23 1 -4 -2 -13 -2 -2 0
distil|-11 -3 -2 0 2 -6 -3 22
distil the|-11 -3 -2 0 2 -6 -3 22
distinct|1 2 -8 7 -12 -5 15 2
distract|0 -2 -3 0 -1 -5 -3 14
distractor|-5 5 -2 0 -5 -3 10 0
distractors|-6 7 1 -7 -3 -2 14 -3
distribution|-1 0 2 -3 -5 0 14 -8
dit dans|-5 0 13 -3 0 -5 0 -1
div|22 -7 11 -3 -14 -15 -2 8
diverse|-1 5 4 -9 -2 -5 16 -7
divide the|11 -3 -1 2 -1 -1 -5 -3
divided|7 8 -13 -7 0 11 -1 -4
divided by|-2 11 -4 0 3 -12 1 2
divisible|-5 19 3 -4 -2 -9 -3 1
divisible by|-5 19 3 -4 -2 -9 -3 1
division <number>|5 11 -3 -4 -1 -7 0 -1
division by|-6 -1 -1 -1 -1 -1 12 -1
dix|-1 11 -8 -6 -1 6 9 -10
dix questions|14 1 -5 -4 -2 6 -4 -5
dizzy|-12 -1 -3 -2 11 1 9 -4
diálogo|-2 -2 9 -7 -2 -3 -5 12
django|13 -1 -2 -1 -8 -1 -1 -1
django site|13 -3 -6 0 -7 0 1 2
dna|21 -6 -1 -5 -12 -4 10 -3
do <number>|23 -13 -1 -5 -5 -3 7 -4
do a|10 4 -3 8 -1 -7 -6 -4
do an|22 -2 -6 -9 0 -1 -3 -1
do and|19 -14 -2 -3 -2 1 1 0
do assistente|-7 -1 -7 7 -3 7 -5 10
do atendente|-5 -4 13 -5 -3 -6 -2 12
do differently|-9 -7 -2 1 2 14 2 0
do first|6 4 -1 -2 -2 -10 2 4
do i|4 -11 0 6 5 -4 0 0
do if|-12 17 -1 3 2 -3 0 -5
do it|10 6 -10 -6 -5 -5 7 3
do list|11 -4 -5 -5 -1 3 4 -4
do my|22 -4 -3 -5 -2 -4 -1 -3
do next|10 1 -3 -7 0 -3 -2 3
do that|-8 -4 11 9 1 -1 -3 -6
do the|8 21 -10 -6 8 -7 -18 4
do they|10 -1 -5 -6 -4 6 1 -2
do this|6 10 -6 -5 0 -3 6 -8
do to|14 7 -2 3 -2 -8 -7 -4
do usuário|-10 1 0 -3 10 -4 -6 12
do vaccines|13 -7 -7 -4 17 -7 -1 -3
do we|12 -5 7 -2 -1 -3 -3 -5
do what|12 -3 3 2 -2 -8 -1 -3
do you|27 -1 -6 10 -17 -11 4 -6
doc|-8 -5 -9 -4 -8 9 16 9
docker|16 0 0 -5 -1 -4 -3 -4
docker compose|28 -6 1 -5 -9 0 -3 -6
dockerfile|18 -5 -3 -2 0 0 -4 -3
dockerfile for|18 -5 -3 -2 0 0 -4 -3
docs|15 -2 -4 -1 -2 4 -6 -4
docstring|-5 -6 0 -4 -2 0 -1 18
docstring for|19 -7 -4 0 -4 -3 2 -3
docstrings|14 -7 -4 -3 -4 -1 -9 13
doctor|0 -4 -4 0 5 -11 4 9
doctor on|2 1 1 -10 -6 2 11 -2
doctor or|11 0 2 -2 -5 0 -4 -1
doctor s|-4 -1 -2 -2 -5 -1 4 11
document is|-3 -1 0 -2 2 0 13 -9
document the|-6 13 1 -3 -3 -2 -1 1
documentation|21 0 0 -8 4 -1 -6 -9
documents|16 -11 -5 3 -10 -8 13 1
does|10 -16 -10 8 8 6 -3 -3
does <number>|-1 11 0 -2 -5 9 -10 -3
does <quotation>|15 -4 -10 -6 -3 1 10 -3
does a|11 -7 -6 -1 -10 1 18 -7
does amy|14 0 0 -6 -7 -1 -2 2
does and|13 -3 1 5 -7 -1 -8 -1
does he|11 -2 -2 1 -1 -3 -6 1
does it|15 8 -8 -1 -9 9 -5 -9
does james|12 1 1 0 -3 -1 -4 -6
does my|10 3 4 1 -10 -3 -1 -5
does not|-2 10 -8 -1 6 2 -4 -2
does one|13 0 0 -3 -2 -3 -4 -1
does that|26 -6 0 -4 -7 -10 -4 4
does the|0 -17 2 21 -5 9 4 -14
does this|18 6 -19 11 -1 -2 -9 -5
doesn|3 -5 -10 4 3 6 8 -9
doesn t|3 -5 -10 4 3 6 8 -9
dog|3 5 3 9 -6 -9 -7 2
dog walking|6 7 6 -10 -6 -3 -4 4
dogs|20 -2 0 -3 -5 -7 5 -8
dogs eat|18 -2 -3 7 -5 -4 -5 -5
doi|13 -4 0 -2 -2 -1 -2 -3
doing|9 8 -5 -2 -7 -4 0 1
doing this|10 -7 -3 0 0 0 0 -1
doing while|-7 9 -2 -3 2 0 2 -1
dois|11 1 5 11 4 -9 -13 -10
doit|1 -5 -7 -10 3 -7 21 4
dollar|9 -3 -1 1 -3 3 -7 1
dollars|11 6 -8 1 -12 -4 2 5
dom|-2 -9 8 -4 10 -4 0 1
domain|6 10 -8 2 -22 7 20 -15
domain expert|0 -1 0 8 -1 8 -12 -2
domains|17 -14 -6 -7 -9 -7 22 3
don|2 12 6 -10 2 -9 -4 1
don t|1 12 7 -10 2 -9 -4 1
donald|14 -6 0 8 -4 -4 -7 -1
donald trump|14 -6 0 8 -4 -4 -7 -1
done|4 2 -13 -8 -1 -2 11 7
done as|-7 -1 -1 -1 9 -5 -1 7
done in|-8 10 1 1 0 -2 -3 1
done with|-8 -6 12 -8 2 3 11 -6
donne|-1 17 -5 9 -10 -6 1 -5
donne le|27 -2 -2 -3 -13 0 -7 1
donner|3 -5 -3 1 1 13 -6 -5
données|13 -6 -6 5 -1 -9 -9 12
dont|8 -1 6 -3 -7 11 -5 -9
door|11 -5 -1 -2 -2 12 -2 -11
door and|-13 13 1 -1 0 0 0 0
dort|-3 -5 -3 0 -3 17 1 -3
dort richtig|-3 -5 -3 0 -3 17 1 -3
dos|8 18 1 -9 -1 -11 1 -6
dosage|6 6 -4 -10 7 17 -6 -15
dose|7 10 -4 7 4 5 -12 -16
dose for|-2 -8 0 13 -2 -1 0 0
dossier|22 -6 -1 -2 -3 -3 -4 -3
dot|11 -4 1 0 0 2 -6 -4
dots|16 -8 -4 5 -6 -2 -1 -1
double|12 -22 13 -2 9 -9 -4 3
doubled|0 14 -4 0 -4 -2 -4 0
doubles|10 5 -2 -4 7 -5 -11 -2
doubt|-1 7 4 -7 4 7 -10 -2
doubtful|-1 -5 -1 6 -6 -3 -1 11
doubts|-9 25 13 -7 -12 5 -11 -5
dough|14 -3 2 -1 -4 -3 -2 -3
down|-11 22 7 -3 -8 3 -11 2
down at|12 0 0 -3 -1 -1 -1 -7
down by|-13 3 0 -3 1 10 0 1
down the|-9 10 3 -1 -15 7 0 6
down what|-13 7 10 -6 1 -3 1 3
down your|-3 13 -5 0 -1 -2 -4 2
downgrade|10 -2 2 -5 -3 -1 -1 -2
dozen|13 -3 1 -2 -6 -1 -2 1
dpo|-11 -6 6 3 14 -2 1 -5
draft|9 10 -12 -15 -12 17 3 0
draft <number>|15 -2 5 -3 -7 -8 -3 3
draft a|27 6 -4 -11 6 -16 6 -13
draft an|11 5 -3 1 -2 -1 -5 -6
draft answer|-1 -17 -6 2 -6 29 2 -3
drafted|16 -2 5 1 -2 -11 -6 -3
drafting|4 -5 10 -1 -1 -1 -5 -2
drafts|8 -7 4 -7 11 -8 4 -4
drafts for|14 1 -1 -4 -6 2 -3 -2
drafts of|12 -2 -7 -4 8 -5 -4 0
dragon|16 -5 -3 -4 -5 -2 -5 8
dragons|6 -2 -8 -1 10 -6 8 -7
drainage|4 1 1 -1 -8 -2 10 -4
draw|4 4 -6 -2 15 1 -11 -4
drawing|12 -10 -1 -1 -1 0 2 -2
drawn|1 12 -6 -3 -4 -3 2 -1
drawn from|-7 19 -4 -1 -2 -3 1 -3
dream|-3 -3 -4 3 0 -2 12 -3
drei|-2 8 -14 -6 -12 -8 17 17
dried|15 -1 -1 -5 -1 -2 -2 -4
dried up|15 -1 -1 -5 -1 -2 -2 -4
drift|-7 -2 12 -1 -2 -1 -1 2
drink|12 5 -9 1 0 -4 0 -5
drips|9 -2 0 -2 0 -1 -6 1
driver|19 -7 -12 -4 2 -3 15 -10
drivers|10 -6 -1 -3 1 1 -5 3
drives|12 -2 1 -1 -6 1 0 -4
drives <number>|12 -2 1 -1 -6 1 0 -4
driveway|16 -5 0 -6 -6 -8 -1 11
driving|22 -7 -6 -6 7 -2 -2 -7
drop|-14 13 -15 10 -11 7 -1 11
drop the|15 -10 -1 -2 -3 -4 -1 6
dropped|-2 1 9 -4 7 -9 -8 5
dropping|26 -7 -6 1 -1 -1 -4 -9
drops|26 -11 -5 -4 -1 2 -4 -3
drove|7 12 -5 -1 -4 1 -5 -5
drug|3 -1 -7 9 -1 -2 -1 -1
drugs|10 4 -8 -3 -10 -1 -2 10
drunk|18 -7 -2 -6 -3 -4 -2 5
dry|3 6 4 -4 -3 2 -12 4
du|-11 9 10 9 -27 3 1 7
du bist|3 8 -6 16 -4 -9 -1 -6
du dir|-8 8 12 -2 -2 -1 -3 -3
du modèle|-2 -6 -4 19 1 -2 -5 -2
du texte|-2 9 -5 -4 1 1 11 -11
duas|-3 0 -9 12 18 -14 7 -11
duas respostas|-5 -3 1 -5 18 -2 -1 -3
duas vezes|18 12 -3 -11 -9 -5 -5 4
due to|7 -7 -2 1 -2 -4 -3 10
dummy|12 1 1 1 -5 0 -7 -3
dump|-4 -8 32 -4 1 -3 -4 -10
dumplings|12 0 -1 -2 0 -4 -2 -2
duplicates|-6 -6 0 -4 1 6 -3 12
duration|8 -3 -6 4 -9 -3 -4 13
durch|-4 -3 13 11 -7 0 -4 -6
during|12 -1 2 -2 -7 2 -6 1
during that|11 -5 1 -3 1 0 -5 0
during the|6 -11 3 2 -2 0 3 -1
dutch|17 -5 -2 -3 0 2 -3 -7
duties|9 -7 -9 1 2 5 -10 8
duty|1 -4 -5 10 -3 2 -2 -1
dynamic|22 -1 -12 -2 -1 -1 -5 0
dá|7 9 -11 -13 14 -8 -5 5
déjà|21 -6 7 -2 -5 -8 1 -8
détaille|-6 9 -4 10 -3 -2 -1 -1
dê|-4 -3 8 -2 22 -5 -13 -3
dónde|8 14 -6 -1 -6 -6 -1 -2
dúvida|9 7 -6 -3 13 -3 -8 -8
dụng|16 -2 0 -3 -2 -2 -4 -2
e <number>|13 -3 1 -3 -2 -1 -5 0
e <quotation>|14 7 -9 0 5 -3 -12 -2
e a|-2 -9 8 -4 10 -4 0 1
e depois|-9 12 -6 1 -2 -3 -4 11
e devolva|9 3 -2 -7 -6 15 -6 -8
e escreva|-9 -9 20 6 -5 0 11 -15
e g|10 -8 -4 0 10 -5 -1 -3
e mail|7 -1 -7 10 -4 9 -9 -5
e mais|2 -7 -5 0 -10 2 15 2
e não|16 -4 -5 -2 -4 0 0 -1
e o|6 7 -11 -1 11 -2 -4 -6
e refaça|-4 -10 -1 -10 -2 14 -4 18
e só|4 13 -4 -8 -7 -4 -3 10
each|-30 16 3 3 -12 8 13 -2
each <number>|9 -11 3 -1 -2 -4 7 -1
each <quotation>|-7 -2 -1 -1 -2 16 -2 -1
each a|13 14 -4 8 -3 -7 -8 -12
each against|-9 14 0 0 0 -4 0 0
each and|7 4 3 -5 -6 -12 7 1
each answer|-6 3 11 5 -4 -5 7 -10
each as|-5 2 -5 -5 -2 -3 7 11
each box|27 -6 -4 -1 -4 -2 -6 -4
each brief|-8 -1 -1 -1 -1 0 13 -1
each candidate|0 -4 0 4 17 -1 -6 -8
each cell|-1 -2 -3 -5 13 -5 11 -7
each change|12 -4 -5 -4 -3 11 -2 -4
each claim|-2 -1 -7 11 -7 10 -2 -2
each clue|1 13 -2 -4 -1 -6 -1 0
each command|12 1 -3 -2 1 -6 -3 0
each day|10 -13 1 -1 -6 9 -6 5
each deduction|-8 15 -2 -1 -2 -1 -2 0
each element|23 0 -4 0 -8 3 -14 0
each entry|9 -8 -1 0 -3 -1 -8 10
each evaluation|-2 11 1 -7 -4 -1 -1 3
each fact|-16 11 2 -4 -3 -7 5 12
each file|22 -12 -2 -1 -3 -7 -7 9
each for|-7 -1 -1 -1 -1 -1 12 0
each function|-12 12 -2 -2 -1 -2 7 0
each heading|-3 -9 -4 9 -1 -5 15 -2
each how|9 -14 11 6 -9 1 -3 -2
each if|13 -2 0 -4 -2 -1 -3 -3
each inference|-8 8 -5 9 -2 -1 -2 1
each is|12 3 -8 0 -1 0 -5 -1
each item|10 0 6 6 -3 -4 -7 -9
each kid|13 0 -1 -4 -2 -4 0 -1
each level|-5 0 0 -4 -2 0 14 -4
each line|-10 13 15 11 -8 -12 -3 -6
each look|-3 14 -1 -1 -1 -6 -1 -1
each message|10 -3 4 -6 -1 -4 -1 -1
each move|-8 30 -6 -1 -3 -4 -1 -7
each no|-3 -5 2 -6 0 2 18 -8
each node|-10 17 -3 -3 -1 1 1 -1
each number|6 5 3 -4 3 -3 -10 0
each of|-6 -8 8 -5 4 0 7 -1
each one|10 3 -10 -7 3 -10 13 -2
each other|12 -4 13 13 -3 -11 -5 -14
each pair|9 -4 -4 0 15 -4 -5 -6
each process|32 -5 -3 -8 -2 1 -14 -1
each product|27 -2 -2 -3 -9 0 -6 -5
each receipt|15 -3 3 -5 3 -4 -4 -5
each reply|-4 -1 17 7 -3 -9 3 -10
each response|-3 -5 5 11 -4 0 0 -3
each row|6 2 -10 -10 -2 7 8 0
each sentence|-2 -15 3 11 -2 14 -6 -3
each side|0 9 -2 1 -1 1 -1 -7
each small|11 -6 1 -4 -2 -1 0 1
each step|-14 18 -5 25 1 -14 -7 -4
each story|16 -5 -2 -1 -2 0 -4 -1
each string|7 3 1 3 1 -5 -9 1
each table|10 0 2 -2 -9 3 -3 -1
each task|3 -6 -1 9 -2 -1 -1 -1
each the|6 1 -7 -13 -2 0 2 12
each then|-1 -8 -3 -5 -5 31 -8 0
each thought|-6 9 -1 0 -1 -1 -2 3
each time|1 -1 -2 -1 9 -2 1 -6
each to|-7 1 -7 -6 -1 8 2 11
each topic|-3 3 0 -1 -5 4 11 -7
each turn|2 14 8 -9 -7 -3 -3 -2
each week|9 1 2 -7 -2 -1 -4 2
each with|-10 12 -6 -5 -6 9 14 -8
each word|0 5 -1 -3 -5 -7 15 -4
each would|-1 6 1 -3 -1 -9 11 -4
each write|0 -7 7 -5 -2 -1 9 -2
each year|17 -8 1 -2 -1 -1 -4 -3
eager|5 0 10 -8 0 -6 0 0
ear|3 4 -1 -10 9 -8 -2 5
earlier|-3 -4 8 -5 4 -10 12 -1
earlier reply|-10 -1 8 -1 -2 0 5 0
earn|-8 -7 3 20 -9 -9 14 -3
earn <number>|2 -6 2 -2 -8 3 10 0
earned|3 6 -8 20 -2 -7 -8 -3
earned <number>|14 -8 2 -4 -3 -1 0 2
earnings|7 9 -4 -8 -3 2 6 -9
earnings call|17 -13 -6 -5 -3 5 10 -6
earns|-5 -4 4 11 -6 -3 2 2
earth|-3 0 -9 8 1 2 7 -5
easily|19 -1 -4 -2 -3 -2 -4 -3
easy|-4 20 -12 4 0 -15 4 1
easy one|14 -4 0 3 -4 -1 -7 -1
easy to|-1 -1 -1 0 -7 1 10 -1
eat|15 5 -7 -4 -6 -7 -4 7
eat <number>|16 -4 -4 -3 -3 5 -4 -3
eating|21 -3 -7 -1 -2 -6 -3 0
eats|18 -3 0 -2 -8 1 -5 -2
eats <number>|13 -1 -1 -1 -6 3 -6 -1
eau|-2 0 -2 0 11 0 -3 -4
echo|10 -1 4 -1 -1 -9 -1 -2
economics|15 -5 11 -5 -5 -3 -2 -6
edge|5 9 -12 3 -2 -11 9 0
edge cases|0 15 -6 5 -7 -3 -1 -3
edit|-6 0 12 5 -11 8 -1 -7
edit the|-11 4 -2 -2 -2 -2 6 8
edit them|10 -9 -2 -1 2 2 -1 0
edited|-3 -6 -1 -4 -6 20 -1 1
editor|9 -14 -13 3 5 16 2 -7
editor for|-9 2 -1 -1 1 12 -2 -1
editor of|9 -2 -1 1 -2 7 -12 -1
editorial|6 -2 -1 3 -1 -3 7 -9
editorial service|-9 1 -1 5 0 -1 9 -4
edits|-6 3 -1 9 -5 5 -1 -6
education and|11 -5 -4 1 -1 1 -1 -2
educational|4 -1 0 4 -8 -5 -5 11
educational content|11 -5 -1 0 -1 -3 0 -1
educational value|-7 -3 -3 7 1 -1 -3 9
effect|10 7 1 -8 -2 -10 4 -3
effect on|-6 -6 -1 -6 10 -1 9 0
effective|14 -5 6 -2 -2 -6 -1 -3
effective way|16 -2 -1 1 -1 -6 -3 -3
effects|20 -6 -4 0 11 -2 -11 -7
efficient|10 4 -3 2 1 -1 -11 -2
effort|13 -9 14 2 -10 -3 -5 -2
efforts|17 -2 1 -1 -7 1 -11 1
egg|13 1 -6 -4 15 -3 -8 -8
egg for|15 2 -1 0 -13 -1 -1 0
eggs|-7 15 -6 10 -1 -12 -4 6
eggs <number>|-5 9 -1 2 -3 -5 -5 10
eight|-7 0 -6 -7 13 -5 19 -6
eight more|7 4 -10 4 -8 5 10 -12
eight questions|11 -5 -5 -2 -3 5 4 -4
ein|-18 11 1 -8 2 -12 5 18
ein satz|-10 7 0 -1 -5 -2 14 -3
eine|-4 -16 0 9 -3 7 3 4
eine frage|7 -4 9 -6 0 -3 1 -4
einem|2 13 -8 -2 1 -2 -2 -2
einen|7 1 12 -10 -5 -10 -2 7
einer|17 9 -8 -10 -4 -7 -5 8
einstein|-5 7 -4 7 -4 -4 9 -6
either|12 14 -6 -7 -5 0 -5 -5
ejemplo|5 -5 -4 -5 1 -4 11 0
el|4 3 -3 0 9 -18 0 6
el correo|19 1 -5 -3 -6 -2 -4 0
el jueves|10 -7 -3 6 -3 5 -4 -3
el lunes|16 2 -2 -2 -4 -4 0 -6
el resultado|-5 9 -2 13 -5 -2 -2 -6
elaborate|-8 16 -8 1 0 0 1 -3
elderly|6 -6 -7 9 -6 -2 12 -6
ele|10 1 26 -8 -5 -8 -3 -13
electrical|13 1 -2 -3 0 -5 -2 -3
electricity|13 -4 -1 -8 -3 1 1 0
elegance|0 -5 -1 -4 15 -3 -1 -1
elegantly|15 -4 -3 0 -3 -2 -1 -2
element|7 1 -5 9 0 -7 1 -4
element <number>|14 -2 -1 -4 -3 -3 -3 2
element of|5 11 -5 11 -7 -3 -10 -3
elements|12 -1 -6 -5 2 2 2 -6
elements the|12 -2 -1 -2 3 -5 -5 -1
eleven|-5 0 -2 0 13 -2 0 -4
elicit|-5 11 -6 -3 0 0 9 -5
elif|14 -5 0 -8 -1 -1 0 1
elif n|14 -5 0 -8 -1 -1 0 1
eligible|13 -4 -2 8 -1 0 -9 -3
eligible to|13 -4 -2 8 -1 0 -9 -3
elimination|-5 17 -3 -3 10 -9 -4 -2
ella|-4 -3 18 0 -9 -4 11 -8
elle|-3 11 -8 12 -2 -7 -12 8
eln|11 2 -3 -4 4 -2 -6 -3
elo|-1 -7 0 -3 20 -4 -4 0
else|2 -12 1 13 -18 -1 17 -3
else <number>|-4 8 -4 15 -6 -4 -4 -1
else cout|9 -3 0 0 0 -7 0 0
else do|9 -1 -7 -1 0 0 0 0
else print|1 -2 -2 -9 0 3 8 2
else should|9 1 -4 -7 -1 0 0 1
else write|-9 -1 -2 -3 15 -1 5 -4
else you|3 -1 -1 -9 0 -1 -1 9
em|10 1 6 -6 1 0 -16 2
em primeira|-3 -3 14 -1 -1 -5 -1 -1
em um|0 1 1 13 1 -5 -6 -5
email|2 -4 1 13 -16 -10 -1 15
email address|26 -5 -11 5 -1 -5 0 -10
email in|4 -1 -5 -11 -3 0 -2 18
email is|17 1 -1 -3 1 -4 -5 -7
email so|10 2 -1 2 -1 -3 -7 -3
email to|16 9 -8 -3 -9 1 -14 7
emails|11 -4 8 -1 -5 2 -5 -8
embarrassing|7 -3 -5 8 0 3 -7 -3
embeddings|9 1 -3 1 -6 -3 4 -3
emergency|1 -11 9 10 2 -2 -6 -3
emily|7 -5 6 -4 -9 3 -11 13
emit|-18 13 8 11 11 -11 -1 -12
emit a|-5 12 -3 8 -8 -3 -2 2
emit only|-9 -2 8 7 1 -3 0 -2
emit the|-5 -8 -1 11 -7 16 -3 -3
emma|14 -2 -1 -5 -1 2 -3 -2
emoji|15 -4 -2 -4 -1 -2 -2 -1
emojis|8 -7 0 -5 6 -5 -7 10
emotion|3 5 -7 -4 -4 -6 15 -2
emotional|11 -11 -5 1 6 -4 10 -8
emotions|10 -5 -5 -1 0 -5 7 0
empate|-4 -2 -3 -8 36 -6 -8 -5
empathy|0 -4 -3 16 -1 -5 -3 -1
employee|23 -12 -7 -6 0 7 -6 2
employees|20 -9 0 -9 0 2 -10 6
empty|-6 4 1 -1 -2 -6 -1 12
empty and|7 -3 -9 -2 -2 0 -3 11
empty files|12 -1 -2 -1 -2 -1 -2 -3
empty list|5 -4 -3 -8 -3 6 -4 11
en|-7 6 15 -16 -5 2 -14 18
en <number>|-10 10 7 -6 12 -6 0 -7
en cada|-9 14 -3 4 0 -3 -1 -2
en cuatro|26 -6 -5 -2 -6 -1 -1 -5
en el|19 -4 12 -5 -5 0 -3 -13
en français|6 -6 -2 -2 -4 -1 -7 16
en général|13 -1 -4 4 -3 -5 -1 -3
en he|-5 0 12 -3 -2 6 -3 -4
en la|9 9 -4 -1 -9 5 -3 -7
en qué|5 -3 -4 -4 -5 15 -3 -1
en tant|-1 -11 -8 10 10 -1 -10 11
en un|5 1 -7 -3 -12 0 -8 23
enable|14 -3 0 0 -5 -5 -1 0
encoding|18 3 -4 0 -6 -4 -4 -3
encyclopedic|-8 -2 2 -4 -2 -3 -4 21
end|-2 17 -2 -1 -7 2 -6 -1
end in|18 -7 -4 2 5 2 -9 -6
end of|13 -5 6 -11 -6 1 -1 2
end on|-8 -3 -2 1 -7 9 1 10
end put|-6 13 -6 0 1 -1 2 -3
end the|4 -11 -3 14 -4 6 -3 -2
end with|0 23 -2 -15 17 8 -17 -13
ende|-3 -5 -5 16 -3 -1 1 -1
ended the|-2 14 -3 1 -2 -3 -2 -2
ended up|12 -5 -3 -1 1 -1 -4 1
ending|8 -9 4 0 -9 -7 4 10
ending with|-3 -5 -4 -7 4 -6 9 10
endl|12 -2 -2 0 0 -5 -2 -1
endl return|12 -2 -2 0 0 -5 -2 -1
ends|-8 7 15 -5 -9 5 -10 5
ends in|-1 1 11 -5 -5 5 -6 1
ends with|4 1 7 1 -4 -8 -11 11
energy|14 -3 -4 -12 1 3 4 -2
enforceable|-2 10 -6 -2 0 8 -3 -5
engage|15 -2 -4 -3 -2 0 -3 0
engaging and|11 -1 -2 1 2 -3 -3 -5
engine|1 -4 -3 -7 -4 9 11 -4
engineer|-4 8 8 -10 8 -11 5 -3
engineer i|13 -4 -3 -2 -6 3 -3 2
engineer specializing|13 1 -2 -3 0 -5 -2 -3
engineering|9 9 -1 -1 6 -2 -13 -7
england|2 -2 5 -3 -2 10 -4 -5
english|10 -8 -2 -12 3 -15 9 16
english <number>|12 -3 1 -2 -2 -1 -2 -2
english answer|-1 14 -8 2 -3 -8 -14 18
english because|16 -4 2 -3 1 -4 -3 -5
english for|12 -3 -1 4 -2 0 -6 -5
english i|20 -6 -5 3 2 -2 -9 -4
english keep|9 -7 -6 0 -3 4 -7 10
english mix|-8 0 -2 2 10 -2 7 -7
english output|17 -3 -4 1 -4 2 -6 -2
english so|13 -2 -1 -1 -1 -1 -2 -6
english text|11 3 -2 -7 0 1 -6 0
english to|13 -4 3 0 4 -1 -2 -13
enhance|16 -3 -10 -1 2 2 -2 -5
enhance the|9 -1 -1 0 -1 0 -1 -6
enhanced|15 0 0 4 -2 -5 -4 -8
enhancement|11 0 0 1 -1 -5 -5 0
enough|5 16 -4 6 -7 5 -2 -18
enough detail|12 -4 -7 0 1 2 -2 -3
enough that|-5 19 -10 0 5 0 -6 -2
enough to|9 -7 -3 12 -6 10 -4 -11
ensemble|-4 -9 -2 0 14 1 0 0
ensuite|-2 20 -5 -6 -7 5 -7 2
ensure|28 -9 1 -6 -3 7 -9 -9
ensure the|18 0 -2 -1 0 2 -12 -5
ensuring|10 2 -6 -3 -2 0 -1 -1
entailment|-8 22 -2 -6 -8 -3 2 3
enter|0 -5 -6 3 -4 4 -1 11
enter the|0 -5 -6 3 -4 4 -1 11
entered|6 10 -3 -1 1 -8 -6 2
entire|16 -3 -6 2 4 -8 -2 -2
entities|7 -8 -9 7 -9 -7 4 16
entity|21 -11 -1 -2 -6 -3 4 -1
entrada|5 -5 -4 -5 1 -4 11 0
entre|5 2 3 22 9 -21 1 -21
entre <number>|14 12 -6 2 -8 -1 -6 -6
entries|-1 18 -6 -4 -2 -3 -1 -1
entry|10 13 4 -10 1 2 -16 -5
entry of|12 -4 -5 2 2 0 -3 -4
então|-5 5 -7 -5 -7 11 -4 12
enunciado|-8 6 13 1 0 0 -6 -4
environment|7 12 -4 -12 -8 0 11 -7
environment the|12 -3 2 -2 -3 2 -6 -2
environment variables|25 -7 -5 0 -1 -2 -6 -3
environment you|11 -5 -5 -1 -1 0 -1 2
environmental|13 -5 -6 2 -1 -1 -3 0
envoyer|2 -6 -2 -5 -3 -1 19 -5
equal|4 11 -7 6 3 -5 -6 -6
equal to|14 9 -2 -2 -1 -4 -6 -7
equality|-25 28 -2 2 -1 0 -4 2
equally|4 -2 -7 -10 1 -2 8 6
equals|-5 -7 -3 10 2 -3 -7 14
equals <number>|3 -2 0 3 -5 -8 0 9
equals the|16 -3 -1 -2 0 1 -3 -9
equation|-4 16 2 0 -6 -6 7 -9
equilibrium|-2 -8 11 -6 1 -2 9 -3
equipment|20 -3 -4 1 -7 2 -8 0
equivalent|3 2 -2 12 0 -7 -4 -4
equivalente|-7 -4 -3 9 -4 -4 -4 15
er|7 7 8 -10 12 -8 -6 -11
era|25 -4 3 -5 -6 -2 -8 -1
eres|14 4 -3 0 -6 -4 -4 -2
eresolve npm|19 -7 -3 1 -4 2 -4 -3
ergebnis|-8 16 -5 -4 -4 -6 -5 17
erklär|-5 -2 2 -1 -2 11 -1 -2
err code|10 -7 -1 1 -2 1 -6 4
err eresolve|15 -5 -1 -1 -1 1 -4 -4
errado|-6 -3 -2 11 -3 8 -3 -3
error|-2 2 -13 -3 -2 22 1 -4
error <quotation>|29 -1 -3 0 -2 -13 -6 -2
error and|-3 14 1 -3 -3 -4 1 -2
error handling|13 10 5 -7 5 -9 -10 -7
error messages|11 -6 0 13 -3 -3 -10 -4
errors|-4 10 -6 -16 1 11 -1 4
errors in|17 0 2 -5 -1 -7 -4 -2
erst|-8 17 18 -6 -9 -11 -6 5
ersten|-5 -12 -3 8 -3 17 1 -3
es|6 10 8 0 14 -12 -11 -15
escalation|-7 0 0 0 0 0 8 0
escreva|-12 10 18 1 -17 2 14 -16
escreva o|0 12 16 -4 -3 -4 -9 -8
escreve|23 -13 -8 -2 -11 11 -6 5
escribe|-14 5 4 1 -7 9 8 -5
escrito|-8 15 5 0 -1 -6 -3 -3
ese|-4 12 6 0 -1 -2 -4 -8
español|10 -5 -5 -1 -4 -5 -4 14
especially|10 3 -3 -10 -1 -1 -4 5
espera|7 18 -4 -1 -6 -5 -4 -4
esperando|20 0 -4 0 -4 -1 -4 -8
essay|4 -8 -1 6 2 7 -9 -2
essay on|9 4 -7 3 -5 7 -7 -4
essay to|-5 0 -4 -3 -9 11 0 10
essays|8 -1 -1 -11 3 0 -1 3
essays for|11 -2 -1 -7 0 0 -1 0
esse|13 15 -10 -6 -7 16 -13 -8
essence|20 0 -5 -3 -4 -4 -2 -1
est|22 3 9 2 -4 -4 -8 -20
est ce|17 -8 -9 3 -3 7 0 -7
est dit|-5 0 13 -3 0 -5 0 -1
est quoi|17 -1 -7 -3 -2 -6 3 -2
esta|-7 -13 12 -14 -16 8 20 9
esta resposta|-3 -4 12 -4 -3 -5 -4 10
esta respuesta|-1 -5 7 -2 -1 11 -1 -9
established|18 -3 1 -5 -6 2 -4 -2
estate|17 -3 -2 -1 1 -7 -4 -2
estate agent|11 -1 -3 -1 1 -4 -2 -1
este|4 -9 -7 26 9 -20 10 -12
estilo|13 -7 -6 -2 -11 7 0 6
estimate|-9 26 -4 19 -5 2 -13 -17
estimate the|11 -8 -2 15 -10 0 -5 -1
estonia|17 -9 -5 16 -6 -3 -4 -6
está|4 15 -10 -1 -5 8 -8 -2
et|-13 7 4 -8 -8 10 -1 9
et <number>|11 11 -3 0 -7 -3 -4 -4
et al|-3 -1 -2 -2 -5 14 1 0
et la|-5 -6 9 0 -2 11 -5 -3
et le|3 9 -5 -7 16 -5 -4 -6
et un|14 0 0 0 0 1 -5 -10
et une|22 -5 -3 11 -6 -7 -9 -2
et à|5 11 0 -1 -1 -3 -11 0
etc|10 -1 -8 -4 -3 6 2 -2
ethics|23 -3 -6 -3 -1 -8 -3 1
eu|16 -4 -20 11 -10 0 4 3
eur|14 3 -3 -2 -4 -5 3 -8
eur <number>|9 -2 -2 -6 -6 -2 7 3
euro|3 -8 -3 14 -3 1 0 -6
europe|12 -6 -3 4 -1 -1 -2 -3
european|18 -3 -5 -1 0 -5 -3 -2
euros|-4 0 13 -2 1 -1 -8 0
ev|7 -10 -2 -4 1 -1 -1 9
eval|-11 -9 -1 30 1 -3 -3 -4
evaluate|-2 -5 -1 25 -3 -4 -10 -1
evaluate the|-1 0 1 20 3 -10 -6 -8
evaluate these|13 -1 2 -2 -1 1 -6 -5
evaluated|13 1 -3 -1 0 2 -7 -5
evaluator|1 -2 0 11 -7 -2 0 0
even|5 4 -1 6 1 -4 0 -10
even for|-10 16 -3 -1 3 -4 -1 -1
even if|9 -15 0 4 1 0 1 0
even when|-8 12 -5 -2 0 -2 2 3
evening|12 -3 13 -10 1 0 -7 -6
event|12 10 -14 1 13 -9 -6 -8
events|9 2 0 -7 5 6 -5 -11
ever|17 9 -7 -4 -5 -2 -5 -3
every|-24 29 0 9 -15 -2 3 0
every <number>|13 -7 -1 -1 -2 0 1 -3
every answer|-4 -5 -1 -1 -1 -1 0 13
every bounded|10 -8 -1 0 0 2 -1 -1
every cell|-8 14 -4 -5 2 3 1 -2
every claim|-5 23 -8 -2 -4 11 -6 -8
every comment|16 10 -1 -2 -6 -7 -7 -3
every item|1 -5 -1 3 0 9 -7 0
every line|3 26 -5 -16 -1 -19 8 3
every message|-3 -4 17 -3 -4 -1 -4 1
every morning|18 -11 1 -4 -3 2 -3 0
every player|13 -2 0 -5 -2 1 -9 4
every question|9 10 -8 -1 -3 -1 -2 -5
every response|-3 7 14 -3 -2 -7 -3 -1
every row|11 -4 0 6 -5 -4 1 -4
every second|23 -11 -2 -2 3 -7 -3 -1
every solution|-4 11 0 2 0 -9 -3 2
every step|4 12 -9 -4 0 3 -6 -1
every time|13 4 -7 -1 -10 2 8 -8
every turn|-11 -1 9 -2 3 -1 2 1
every two|3 -3 10 0 -7 0 -2 -1
everyday|3 -5 -1 -9 -7 -1 14 5
everyone|-4 6 -5 -9 11 5 -1 -3
everything|-4 14 16 -3 -5 -5 -14 1
everything up|20 -1 -3 -1 0 -2 -6 -7
everything you|-11 22 9 -5 -5 -6 -5 2
everytime|11 1 -3 -2 1 -2 -4 -4
everywhere|16 -1 -11 12 7 -10 -5 -8
evidence|-15 17 -7 10 -11 16 -4 -6
evidence and|-2 -3 11 1 -1 -8 3 -1
evidence for|-11 23 -9 0 3 0 -6 0
evidence the|1 -4 -1 -3 -8 7 8 1
evidence would|-13 12 0 0 1 0 1 0
evolve|-10 3 -4 1 -8 -11 35 -7
ex|8 0 -4 -4 0 -11 6 5
exact|1 -5 -3 5 -4 3 -9 11
exactly|15 2 8 2 -17 -10 14 -14
exactly <number>|25 6 -5 0 -7 -1 -15 -4
exactly one|10 -7 -5 10 -1 -6 8 -9
exactly the|12 0 -9 -3 1 2 -5 3
exactly this|-8 3 1 -3 -4 0 13 -2
exam|6 6 -10 4 -13 2 22 -18
exam papers|13 -1 -3 0 0 0 -8 -1
exam question|4 10 -1 -1 -1 -6 -1 -4
exam type|-4 -2 -1 -4 4 -2 15 -5
examen|9 -1 -1 3 -6 -1 -1 -2
examen el|9 -1 -1 3 -6 -1 -1 -2
examine|-3 -5 -2 -1 2 15 -4 -1
examiner for|-1 -12 4 18 1 -1 -7 -1
example|11 1 -13 -3 5 -21 2 18
example for|-8 -7 -2 3 3 5 -9 15
example input|14 0 -3 -6 1 2 -4 -4
example of|15 2 -6 1 6 -7 -10 -1
example so|11 -12 -3 -7 6 6 1 -2
example with|10 -2 -1 -5 2 3 -3 -4
examples|-3 -2 -1 -7 -11 5 17 2
examples and|-6 -2 -4 2 3 -5 13 -1
examples of|16 -2 -1 0 -4 -9 -4 5
exceed|13 0 -3 -6 -5 1 -1 0
exceeded|13 -4 1 -4 2 -6 -1 0
excel|45 -3 -10 -15 -11 -7 11 -9
excel formula|30 -12 1 -8 0 1 -6 -6
excellent|-5 0 -2 23 -7 -10 -10 9
except|17 5 -3 0 -8 -5 -10 3
except the|15 -3 -1 -3 -6 -4 -3 3
exceptions|-1 4 -4 -4 -2 1 -4 11
excerpt|12 -6 -4 10 0 -8 -1 -3
exchange|8 0 7 0 -5 -8 2 -3
exchange it|-5 -7 10 12 2 0 -7 -4
exchange rate|20 4 -5 -12 -2 -4 9 -10
exchange rates|13 0 -1 -3 -1 -1 -5 -3
exchanges|-5 -1 -6 -2 8 -3 16 -6
excitement|13 0 -1 0 -7 0 -1 -3
exclamation|13 -5 -4 -2 1 4 -4 -4
exclamation marks|13 -5 -4 -2 1 4 -4 -4
excluding those|11 -1 -5 2 -2 2 -4 -2
excuses|12 -4 -1 -2 -3 -3 -8 10
execute|0 29 -12 -13 2 1 -3 -4
execute permission|9 -7 -2 -2 0 10 -6 -2
execute the|23 -8 -4 -4 -1 -7 -5 5
execution|-8 28 -8 7 4 -3 -13 -7
executive|24 -4 -4 -3 -1 -5 -2 -4
executive summary|21 -4 -6 -2 1 -6 0 -5
executor|32 -5 -4 -3 -4 -4 -11 -1
exemplary|-4 -9 -10 -4 5 -4 2 23
exemple|6 -1 -4 -1 -3 -4 -5 13
exemplos|9 -4 -5 -7 -6 -4 -4 20
exemplos de|14 -6 -3 -2 -8 -2 -3 10
exercises|1 -5 -3 -4 -5 -10 9 17
exhaustive|6 10 -7 1 3 0 -6 -8
exhibit|-3 -12 0 -3 0 17 2 -1
exigente|-12 -1 0 -2 9 -7 15 -1
exist|14 -3 -7 -3 -1 -2 1 1
existential|13 -3 -2 0 -1 0 -4 -3
existing|17 6 -3 0 0 -4 -8 -8
exit|14 -4 1 0 6 -4 -14 0
expand|-12 9 16 -12 -3 -7 20 -10
expand this|0 -10 10 0 -13 -1 12 1
expanded|14 -6 -1 -3 -5 -4 7 -1
expanding|13 -1 -1 -2 -2 -1 -5 0
expansion|-4 9 -8 -3 1 -1 -4 10
expect|-1 10 9 -5 -3 -2 -5 -2
expectations|11 0 -2 -2 -7 0 -2 1
expected|-2 9 -1 -6 -5 2 4 -1
expected behaviour|-16 -1 0 19 1 -2 -1 0
expected outcomes|12 -2 -2 0 1 -1 -6 -1
expected output|5 10 -1 -4 -1 -6 -7 4
expected result|3 -4 1 -2 9 3 -7 -4
expense|18 1 -1 -8 -3 -2 0 -5
expenses|15 10 -6 -1 -5 -6 -2 -5
experience|13 0 -7 -2 -4 -4 1 2
experience in|9 0 -14 -6 0 1 6 5
experience your|11 -2 0 0 0 0 -9 0
experienced|14 0 -3 -5 -2 -8 3 1
experiences|11 1 -1 -1 0 2 -1 -12
experiment|23 -3 -4 -3 3 -8 -9 -1
experiment that|9 2 -1 -1 1 1 -3 -8
experimental|11 -5 -2 0 1 -8 -2 5
experiments|20 -4 0 -3 -5 -2 -5 -1
expert|-9 -10 -5 11 0 -1 5 10
expert and|12 2 -4 -2 -5 2 -2 -2
expert in|1 -12 -3 5 3 7 -5 4
expert s|-11 -1 6 -1 9 4 -2 -3
expert would|-5 7 -9 7 10 9 -23 3
expert you|8 -3 -7 0 5 -2 -2 1
expert your|13 -4 -5 -2 1 1 -1 -2
expertise|11 2 0 -7 -4 4 -4 -1
experts|-5 -10 -6 7 8 -5 15 -2
expire|7 2 -1 8 -5 0 -5 -7
explain|11 2 -2 -6 5 3 -6 -7
explain and|11 -1 1 -4 1 -2 -4 -1
explain briefly|-7 -4 -3 -3 26 -6 -2 0
explain each|5 22 -7 -3 -2 -2 1 -14
explain how|12 2 9 -2 -2 -4 -3 -11
explain in|2 -10 -5 10 8 1 -3 -3
explain it|3 -15 7 -1 -1 1 3 3
explain like|15 -3 -4 -3 -2 -3 -2 0
explain me|14 -16 -2 4 10 -1 -5 -5
explain recursion|13 6 -5 -1 -4 -5 -1 -3
explain the|15 6 -2 -6 -15 12 -8 -1
explain this|18 -8 -2 -1 1 -2 -1 -5
explain to|25 -7 -1 -9 -5 2 -1 -3
explain what|7 -14 -7 -5 -3 10 5 6
explain why|-7 0 2 -11 -1 16 13 -12
explain your|35 3 -13 -6 -4 -9 -2 -4
explainer|-5 2 4 -3 -3 16 -6 -5
explaining|-6 8 -2 -9 -4 3 -5 14
explaining and|-6 -1 -1 -1 -1 -2 0 12
explaining what|-3 -3 2 -3 -3 14 -2 -3
explanation|-19 5 10 -1 -4 8 -14 15
explanation <quotation>|1 -7 -1 -4 -4 12 -2 5
explanation and|-4 -1 -1 -1 -1 -1 -1 11
explanation before|-2 23 -2 -2 -10 -2 -3 -1
explanation for|3 -9 10 -2 -4 -4 11 -4
explanation of|-2 -15 -8 1 4 17 -9 12
explanation that|-8 9 -3 3 3 -2 1 -3
explanations|12 -7 -2 -9 19 -7 -2 -4
explanations of|4 -6 0 -5 13 -8 1 1
explanatory|-5 -6 0 -3 -4 11 -9 15
explica|-7 -1 -2 -1 15 -1 -2 -1
explica el|-7 -1 -2 -1 15 -1 -2 -1
explicit|-4 18 -4 -5 -3 -5 -3 6
explicitly state|10 0 2 -2 -9 3 -3 -1
explique|0 -3 0 -1 -2 17 -1 -9
exploring|9 5 -7 -1 -1 -1 -1 -2
export|11 1 10 -2 -8 -4 -4 -5
expose|-5 5 15 0 -3 -6 -3 -4
expose the|-2 -3 11 1 -1 -8 3 -1
express|10 -3 -2 2 -2 0 -5 0
expression|15 19 -5 -3 10 -15 -13 -8
expression <quotation>|10 12 -2 -3 -5 -2 -5 -6
expression a|12 -1 -7 1 -3 1 -1 -2
expression for|19 -10 -2 -1 3 -5 -3 -1
expressions|10 -6 0 2 -1 2 -3 -3
expressive|12 -3 -3 0 0 0 -3 -3
extend|16 1 -1 -2 -1 -3 -5 -4
extension|12 3 -6 3 -7 -1 -2 -4
extenso|-10 6 -2 -2 -2 -1 12 -1
external|18 4 3 -7 -2 -3 -8 -5
extra|18 -9 -1 -1 0 -12 10 -7
extract|17 4 2 -10 -9 -8 12 -8
extract all|24 -8 -1 -2 -7 -1 -2 -3
extract from|10 -7 -5 -5 0 7 -8 10
extract the|12 -7 -2 1 -4 0 0 0
extracted|-3 8 4 -3 -12 1 10 -5
extremely|13 -6 -2 -2 3 -6 0 0
eye|19 -2 -2 -6 -2 0 -3 -4
eyes|2 8 -4 -6 -10 4 -6 12
f|1 -6 13 12 -2 -12 -7 0
f <number>|-3 12 2 11 -9 -9 -1 -3
f and|-13 -1 1 13 1 1 1 -2
f f|11 7 -2 -4 -4 -8 -2 1
f m|2 -9 6 2 -1 0 0 0
f null|11 -3 -3 -1 1 -5 0 1
f r|-2 -7 -8 -1 -5 -4 12 14
f to|27 -3 -4 11 -17 -2 -6 -7
f x|28 0 3 -9 -9 -11 -8 6
fabricate|-5 -1 -1 -1 -1 -1 12 -1
fabricated|-2 -5 1 -2 -2 13 -1 -2
face|20 -9 2 -4 -2 1 -7 -2
face and|16 -3 -1 -3 0 0 -5 -3
facebook|32 -7 -5 -10 -3 -4 2 -5
facing|10 -6 3 -2 -6 -5 -1 7
fact|-5 13 -12 12 -14 -7 11 2
fact check|-3 10 -5 -13 2 6 1 -1
fact checking|13 -1 -2 2 -7 4 -11 1
fact patterns|-8 -2 1 -4 2 2 14 -4
fact that|18 -5 2 1 -5 -3 -5 -3
factor|-4 27 0 -1 -2 -4 -7 -9
factorial n|8 6 6 -10 0 -1 -4 -5
facts|-30 -7 -2 6 4 5 -2 26
facts <number>|-12 -6 -1 11 -2 -5 1 13
facts from|-7 1 -8 -1 -5 1 10 10
facts logic|-9 -3 -3 -2 9 13 -1 -3
facts to|-8 9 1 1 -1 1 -3 1
factual|-8 -2 -2 2 7 11 2 -10
factuality|-4 -6 -1 26 -11 -5 -5 5
factuality first|-4 -8 -2 20 -7 -1 0 2
fail|3 4 -12 26 -10 -10 4 -4
failed|-10 8 1 -11 -6 10 -10 16
failed attempt|-7 -5 -6 -1 -1 19 1 1
failed calls|-4 1 -8 1 1 -11 2 19
failed to|14 -4 -3 -1 5 -5 -3 -3
failed what|-1 1 -4 -6 0 13 2 -4
failing|-8 9 -3 5 -1 -1 4 -5
fails|-10 8 -2 -3 -8 11 11 -8
failure|-1 1 -12 13 2 1 0 -4
failures|0 -9 -2 6 -3 12 -1 -3
fair|-1 -1 -3 3 13 -5 -8 2
fairy|13 1 -4 -4 -5 2 -5 2
fais|1 4 12 -4 -9 7 -5 -5
faithful|8 -1 -5 -4 -2 13 0 -9
faithfulness|-10 -1 -5 14 7 -3 -1 -2
faithfulness supported|-2 -2 0 10 0 -4 -6 4
fake|5 -5 -5 8 -5 -1 -10 13
fala|23 -5 -2 2 -6 -7 -8 4
fall|18 -10 7 -11 -6 9 -1 -7
fall in|3 -12 9 -1 0 3 -3 -1
fallacies|-10 -1 0 -1 0 13 1 0
falls|3 4 -1 -2 -3 12 -11 -2
falsch|-10 -2 -3 22 -3 10 -9 -5
false|-17 -2 2 18 -12 3 7 0
false <quotation>|15 -2 -3 -1 -1 -1 -6 -1
false premise|-8 -9 2 -6 2 -2 23 -3
falta|-8 8 -5 0 -5 12 0 -2
fame|12 -4 -3 -1 0 -1 -3 0
familiar|21 -2 -8 0 -3 0 -1 -7
families|-4 0 -8 -1 -3 0 15 0
family|10 8 4 -6 -19 1 0 2
fans|13 0 -2 -1 -6 0 -2 -2
faq|25 -3 -5 -8 -8 -5 -5 9
far|-1 -2 -8 3 20 -8 2 -6
far better|-8 0 -1 -1 16 -5 -1 0
far off|-1 13 -3 -5 1 1 -2 -4
farm|10 2 0 -2 -1 1 -10 0
farmer|-3 -8 -2 -3 9 -4 6 4
farmer has|-2 -7 -2 0 -1 -2 9 5
farmers|9 -8 0 0 1 -4 5 -4
faso|10 -5 4 -9 9 -6 2 -5
fast|-5 -2 -2 12 18 -8 -5 -7
fast and|9 -3 -4 -4 6 1 -6 0
fast is|-10 4 2 -7 -2 2 13 -2
faster|14 -7 -1 -5 5 -7 9 -7
fat|2 -2 -4 -4 5 -6 -1 10
fatal|-12 0 0 0 3 10 0 0
father|25 -8 1 -2 -5 -3 -5 -2
father has|13 -1 -2 -4 -1 -1 -4 -1
father s|15 -2 -2 2 -6 1 -3 -5
fault|-5 0 0 1 -5 18 -7 -1
fault and|-6 7 0 13 -6 -7 1 -3
fault then|-2 -5 1 -1 4 13 -11 1
faults|-9 2 -1 -1 -7 22 -6 0
faut|18 6 3 -3 0 -9 -8 -7
favor|5 18 1 -4 -8 -5 -4 -3
favorite|26 -11 -4 -2 -4 1 0 -6
faz|18 -5 -8 -10 -10 8 -6 14
faz um|9 3 -4 -7 -4 10 -4 -4
fazer|18 3 -4 -5 -1 -2 -2 -6
faça|-1 -3 -4 -1 -14 13 11 -3
faço|25 -8 -2 -2 4 -6 -2 -8
fe|12 6 -4 -4 0 -6 -4 0
fear|3 -7 9 -4 -1 -3 0 2
feared|-2 -5 19 1 -3 -5 -2 -3
fears|9 -6 -2 2 -9 3 1 2
feature|6 -8 9 5 0 -9 2 -5
features|12 0 -3 -2 -8 -1 -1 4
fecha|11 6 -8 -1 -3 -5 3 -2
fee|8 -7 7 8 -7 -4 2 -6
fee for|19 -13 -5 -6 -1 -8 13 -1
feed|-5 -1 -3 1 -4 13 -3 1
feedback|12 -9 -7 -10 -7 31 1 -12
feedback and|17 1 0 1 -7 -2 -11 1
feedback feedback|-1 0 -3 -9 -2 10 1 3
feedback only|-6 1 -2 -1 -2 13 -2 -1
feedback to|9 -4 -3 -5 -3 10 1 -5
feeds|20 -9 -3 -3 -3 9 -5 -6
feel|17 -1 -7 5 -2 -1 -8 -1
feel about|19 -2 -2 -9 0 -4 -1 0
feelings|0 -4 9 1 -3 0 4 -7
fees|2 -4 -3 -4 3 0 13 -7
feet long|12 -2 -1 -2 -1 1 -1 -7
fehler|-5 8 -2 -4 -5 17 -6 -2
fell|13 -2 -2 -11 -2 2 1 2
felt|17 -7 -5 -2 -1 1 -1 -3
female|11 0 1 -2 4 -3 -6 -4
femur|4 -3 0 -6 0 -3 11 -2
fen|-12 12 18 -5 -7 2 -8 0
fences|14 -3 0 0 1 -3 -4 -5
ferry|-1 -6 -4 10 -3 -9 13 0
fetches|6 -5 -7 10 -3 -2 10 -8
few|11 8 -10 -2 -10 11 -10 1
few lines|-4 3 -5 8 -13 6 -1 6
fewer|-5 0 -2 -4 13 -4 2 -2
fez|-3 -3 26 -6 -1 1 -5 -9
fibonacci|7 0 -2 -11 7 2 -4 1
fibonacci <number>|1 -5 -4 -1 12 3 0 -5
fica|-1 -1 -2 -9 11 -4 -5 10
fichier|13 -2 -3 -1 -5 -1 -1 0
fictional|9 -7 8 -5 -1 0 -1 -2
field|2 8 8 -7 -11 -20 21 0
field <number>|9 -2 -2 8 -7 -3 -2 -1
field <quotation>|-12 18 4 0 1 -4 -5 -2
field to|-9 -3 -1 -2 -1 -1 -1 17
fields|1 -8 -3 4 12 -9 14 -10
fields and|11 2 -7 -4 -3 -2 4 -2
fifteen|-5 6 -5 -3 -3 0 16 -6
fifth|19 -6 0 -4 0 -9 -1 -1
fifty|-12 -3 -4 -2 6 -4 18 1
fig|-5 -4 0 1 1 2 -5 11
fight|13 -7 -5 -5 -2 -2 -3 11
figure|3 17 -10 10 -8 0 -3 -10
figure out|13 -10 -7 9 -3 7 -7 -3
figures|0 14 -6 -6 -5 0 -10 14
file|23 0 -9 0 -6 -7 -7 6
file <quotation>|5 2 -9 1 1 6 1 -7
file example|13 -7 0 -3 0 0 -1 -2
file into|-8 0 0 0 0 0 -3 10
file is|-8 0 14 2 -5 -4 1 -1
file line|13 -8 9 0 -4 -10 0 -1
file name|8 -7 -4 6 -3 3 -1 -1
file names|12 -6 -1 -3 0 -5 1 1
file no|10 -10 1 -2 4 3 -4 -2
file path|7 -8 0 -3 2 4 0 -2
file s|9 -10 1 -3 -2 -2 10 -3
file system|8 8 -1 -4 -2 -7 -1 -1
file the|15 3 -9 -5 1 -2 -1 -3
file with|18 -5 0 -7 -2 9 -7 -6
file write|10 -1 0 0 -6 -4 5 -3
file_path|-3 -1 -2 -4 0 -3 14 -1
filename|16 -4 -6 -2 3 -3 4 -9
filenames|13 7 -4 -3 -3 -1 -2 -6
files|19 -4 -3 -6 2 1 0 -7
files and|5 7 0 -1 -1 -10 -8 8
files as|22 -2 -6 -2 -5 -1 -2 -4
files ending|14 -3 -3 -3 3 -3 0 -4
files modified|10 -2 0 -3 -3 0 7 -8
files named|24 -4 -5 -2 1 -10 -8 4
files not|19 4 -4 -3 1 -5 -6 -6
files older|12 -5 1 0 8 -6 -3 -6
files on|2 5 0 -4 -4 9 -8 0
files that|21 1 0 -2 -3 -4 -7 -7
files the|-2 -4 -4 0 -7 11 8 -2
files to|14 -4 6 16 -14 -11 -9 2
files under|12 -3 3 14 -9 -8 -2 -8
files which|16 -3 0 3 3 -4 -8 -6
files whose|12 11 -6 -5 4 -3 -9 -4
files with|9 -6 3 1 2 -3 -10 2
filesystem|24 -1 -2 -2 -5 -6 -6 -2
fill|-16 5 11 1 -4 8 -6 2
fill a|7 0 -6 -4 -2 -3 9 -1
fill column|-5 -3 2 14 -2 1 -7 1
fill in|-11 10 10 19 11 -19 -16 -3
fill it|11 -4 -5 -8 3 6 2 -7
fill the|-5 3 4 -4 -6 2 -4 9
filler|3 3 -8 0 -4 -2 -6 15
fillers|-7 -3 -4 1 -2 1 -2 17
filling|-2 -7 -4 -1 -2 0 7 10
fills|-1 20 -4 -4 -4 -1 -2 -5
fills in|-1 15 -5 -2 -4 3 -3 -3
film|8 13 1 -2 -7 -5 -6 -2
filter|5 7 -6 4 -9 -14 14 -1
filters|26 -4 3 -3 -7 -3 -8 -4
filters out|19 -5 2 2 -3 -1 -9 -4
fim|11 7 -8 -8 -5 6 -2 -1
fin|6 -5 5 -1 -5 -5 -6 11
final|-34 22 21 14 -8 -14 -13 13
final <number>|1 -2 6 12 -3 -5 -5 -4
final answer|-12 17 3 11 -12 -6 5 -6
final answers|-2 -3 10 -1 -7 -2 -3 8
final figure|-12 3 2 8 -2 2 -1 -2
final image|10 -2 -5 1 -2 1 0 -2
final number|-3 10 -11 -9 15 0 1 -3
final response|-3 -5 -3 14 2 -4 -1 -1
final result|-6 -7 -1 -1 -1 -1 5 13
final value|0 9 -8 9 2 -4 -1 -7
final verdict|10 -2 2 -5 -3 -1 -1 -2
finale|-6 8 14 0 -4 -4 -7 0
finally|10 0 -5 -11 0 5 -8 10
finals|-1 1 -1 1 1 -11 0 11
finance|20 -4 -1 -3 4 -7 -7 -1
finances|12 -4 -3 2 -1 -2 -4 1
financial|9 9 -3 -8 7 -5 -4 -5
find|7 13 -19 -6 -12 20 4 -8
find a|17 -10 8 -2 4 -9 -6 -3
find all|12 1 -5 -2 5 -16 5 -1
find error|-3 8 -5 -6 -2 15 -5 -3
find it|-12 -1 0 3 3 5 5 -2
find me|23 -7 -2 -3 -3 0 -4 -3
find min|-1 -5 -4 0 2 11 -1 -2
find out|4 15 0 -8 -1 0 -4 -6
find the|15 10 -13 2 -15 18 -12 -5
finde|-7 -5 -6 -2 1 11 14 -5
finder|12 -7 -1 6 -3 1 -8 -1
findings|-3 6 2 9 -6 -2 -6 0
finds|19 -1 4 7 -9 -1 -4 -14
fine|4 4 -8 -1 -18 4 0 14
fine tune|-9 0 -1 -4 1 -4 2 15
fine tuning|6 -8 -5 7 -5 2 -10 12
fines|4 -4 2 -3 -4 -1 -6 13
finetune|0 -7 -5 9 -10 0 14 -2
finish|-6 14 2 -1 -11 9 -3 -4
finish the|4 -6 2 -5 -3 10 -3 2
finish with|1 13 1 -1 -3 2 -9 -3
finished|-6 14 3 3 -7 -8 2 -1
fire|6 -3 -13 4 -5 12 -6 5
firm|0 -6 -6 4 6 -5 14 -8
first|-12 14 4 -1 5 4 -14 0
first <number>|6 -5 -10 -5 21 -10 12 -9
first <quotation>|1 -10 -8 -3 20 -5 6 -1
first a|10 11 -2 0 -9 -5 -7 2
first and|8 -1 -14 8 10 -8 0 -2
first answer|-7 -2 0 -2 12 0 3 -4
first criterion|-14 3 0 -1 9 1 -1 3
first error|-3 -5 -3 -7 0 16 -2 4
first half|4 3 8 1 -4 -5 -8 1
first in|-1 15 -6 -1 5 -3 -5 -4
first is|-5 7 -2 -3 13 -1 -1 -9
first let|0 -3 -7 -3 2 3 0 8
first line|5 14 -4 -3 -14 1 -5 6
first make|22 -10 -4 5 0 -5 -4 -4
first message|-4 1 -1 0 -2 -6 15 -4
first mistake|-7 -6 -4 -5 -3 36 -5 -5
first on|-7 10 0 -3 -5 -5 0 10
first one|19 -9 -3 4 -8 2 -4 0
first only|1 -2 -2 0 14 -1 -2 -6
first page|12 -3 5 -4 -1 -2 -1 -5
first person|-1 5 13 -11 -7 -12 6 7
first plan|-4 16 0 -5 0 -2 -1 -3
first principles|-7 13 -1 -1 -1 -1 -1 -1
first prompt|-6 -1 -1 -1 13 -1 -1 -1
first question|17 -5 -8 1 4 0 -8 -2
first say|-6 13 -2 -7 1 4 -2 0
first second|-5 11 -4 -4 13 -4 1 -8
first sentence|0 11 -1 -1 -1 -5 -5 0
first then|17 -2 -15 8 5 7 -4 -16
first thing|-2 -6 11 -3 -1 -3 0 3
first think|14 6 -4 -7 -3 1 1 -8
first time|6 -2 -7 -1 -8 -4 12 5
first week|8 -5 -6 -2 -2 -1 10 -1
first what|-6 22 3 3 -8 -8 -4 -1
first write|-8 8 -1 -3 -2 9 -1 -2
first year|17 -5 0 -10 -1 -14 2 11
first_name|25 -5 -2 -4 -4 3 -4 -9
fish|16 -5 -12 -4 7 -2 4 -3
fit|-3 3 2 -9 -7 -12 0 23
fit for|-1 -3 -3 -3 -1 -3 1 14
fit in|9 7 2 -5 -5 -3 2 -7
fit to|-4 -2 -4 2 -1 -2 -3 13
fits|11 -2 -1 10 -11 -2 -5 -2
fitted|15 -1 -1 -1 -1 -5 -2 -4
five|-7 -6 -9 6 -4 -7 28 -1
five answers|9 0 -6 0 10 -9 0 -3
five different|-6 -9 1 -1 6 -1 -2 13
five notebooks|19 -5 2 -6 -2 2 -5 -6
five sentences|8 12 -4 -5 -1 1 -9 -2
five times|3 11 -9 0 3 0 -6 -2
five years|11 -11 5 4 -3 -1 -8 3
fix|-3 5 -4 -15 -10 17 -2 12
fix it|-9 -2 -1 -1 -1 18 -1 -3
fix the|17 -2 2 1 -6 2 -3 -11
fix them|-6 -1 0 -1 -3 14 -1 -1
fixed|1 -1 -2 -10 -3 13 9 -6
fixed answer|-8 -4 -1 -4 1 15 0 1
flag|11 2 -5 -7 -12 6 2 3
flag anything|12 -2 4 -5 3 -1 1 -13
flag the|-6 4 -1 -1 -1 -4 9 -1
flash|1 0 -3 0 -3 -9 21 -7
flask app|10 -5 0 0 -1 -1 -2 -1
flat|0 10 3 5 -8 2 -16 4
flattened|13 -1 0 0 -3 -1 -2 -6
flaw|-17 -10 -4 -4 5 39 -5 -4
flaw in|0 -8 -9 1 -2 19 1 -2
flawed|-10 0 -2 2 -1 17 -3 -2
flawless|-3 -8 -4 14 -2 -2 -1 5
flaws|-8 0 0 0 0 10 0 -1
flights to|16 1 4 -2 -4 -8 -6 -1
flip|2 -9 -4 6 11 2 -5 -2
flipped|-20 1 1 -4 18 3 -1 1
float|-7 5 -2 16 0 -4 -4 -3
floating|14 -1 -2 -2 -3 0 -8 2
floats|-5 -5 -1 13 -8 -6 13 -1
floor|16 2 -7 -3 -8 0 3 -3
floor with|21 -14 -4 2 0 2 0 -7
floors|9 -2 0 -2 0 -1 -6 1
flow|22 -2 2 -2 -2 2 -7 -12
flower|13 -5 0 -5 -4 -3 8 -4
flowers|18 3 -2 -9 -9 1 3 -5
flows|16 -4 -8 7 -9 -8 11 -4
fluency|-11 -7 -5 22 6 4 -8 -1
fluency <number>|-6 -3 -2 17 -3 1 -2 -3
fluent|7 -2 1 9 -5 0 2 -13
fluff|4 12 -4 -4 7 -5 -5 -5
fluff <number>|4 12 -4 -4 7 -5 -5 -5
flute|21 -3 -3 -3 1 -4 -8 -1
flutter|2 -1 -1 -3 -1 11 0 -6
fn|11 -2 2 -6 0 -5 -1 1
focus|18 -3 4 1 -3 -2 -4 -11
focus on|12 -3 2 -1 0 -4 -5 0
fog|1 -6 -2 1 -2 0 -6 13
fois|3 -8 -5 -2 -3 1 21 -6
fold|26 3 -5 -4 -5 -5 -3 -7
folder|13 -7 5 3 4 -14 -12 8
folder and|13 -7 6 -6 -1 -1 3 -7
folder but|17 -1 -5 -1 -4 0 0 -7
folder home|17 -5 -3 -2 0 -2 -3 0
folder to|13 -2 -5 3 3 -3 -5 -5
folder which|-2 -7 -10 6 8 -1 13 -8
folding|10 0 0 0 0 -8 -3 0
folgende|-7 -7 17 16 -5 -5 -4 -5
follow|1 2 -18 6 3 -15 10 11
follow from|3 12 0 1 2 1 -11 -7
follow it|9 -5 0 3 -7 -3 2 1
follow keep|-1 -6 -4 0 -2 3 0 11
follow the|-4 -1 -3 13 -1 -1 -1 -1
follow up|14 -6 -6 -15 11 1 10 -8
follow ups|-10 -5 0 1 -1 -1 16 0
followed|-1 15 16 -9 -5 -3 -7 -5
followed by|-1 15 16 -9 -5 -3 -7 -5
followers|14 -3 -4 -3 1 -4 -2 2
following|-4 -11 3 17 -1 -1 1 -4
following is|-6 8 5 0 -4 -3 -9 9
following javascript|9 -1 0 -8 2 4 -1 -4
following python|6 9 -8 3 0 -3 0 -6
following text|6 0 -11 -10 7 1 14 -8
following the|7 -5 -1 -4 -4 4 -9 12
follows|-13 23 9 -2 1 -2 -11 -4
follows from|-1 6 7 -1 -3 -10 -5 7
follows the|7 -7 -2 -2 23 -8 -4 -6
font|18 -3 -2 -6 -2 -2 -1 -2
fonts|20 -1 -1 0 -6 -3 -6 -3
foo|16 0 5 -5 -6 -5 -6 1
food|9 -3 3 3 -8 -5 0 1
food and|2 -1 -4 -6 0 3 -4 9
foods|23 -6 2 0 -8 -5 -6 0
foot|12 -1 -5 -3 -4 0 1 0
football|0 -8 7 -5 9 -2 6 -8
footer|12 6 0 -4 -2 -6 -5 -1
for <number>|25 -2 -8 4 -1 -10 8 -15
for <quotation>|15 -10 10 17 -13 -10 1 -10
for a|11 -4 -6 -9 4 1 8 -4
for achieving|11 1 0 -3 1 0 -3 -6
for all|-1 22 1 1 2 -4 -8 -13
for american|11 0 -2 -4 0 -1 0 -4
for an|24 -14 -3 0 -8 2 -5 3
for and|-13 17 0 1 1 -6 0 -1
for audit|-6 -1 12 -1 -1 -1 -1 -1
for baby|-9 0 -4 0 0 17 0 -4
for beginner|12 -2 -1 -2 -4 -1 -1 -1
for being|11 -2 -2 8 -1 -5 -3 -6
for both|13 -2 -1 -4 -3 2 -6 1
for business|-8 10 1 1 -2 1 -3 1
for card|11 1 -6 -5 1 0 -2 2
for child|9 -7 1 -3 6 0 -6 0
for christmas|-7 -1 11 -1 -1 -1 2 -2
for code|-9 -2 0 -2 8 -2 -2 10
for command|11 -3 2 -1 1 -3 -2 -6
for different|13 3 -5 -3 -5 6 -2 -6
for dynamic|13 -1 -6 -3 -1 0 0 -1
for each|-5 0 8 8 -10 -9 13 -4
for email|20 5 -2 -5 -8 -3 -2 -5
for employees|16 -11 -3 -1 0 -2 0 1
for every|-7 15 -4 10 0 -5 1 -10
for fine|7 0 -8 -2 -1 -1 -8 14
for further|11 -6 -5 -1 -1 0 1 1
for grandma|12 1 -4 -5 -4 9 -4 -5
for helping|10 0 0 0 -3 -1 -5 0
for her|16 -1 6 -6 -4 6 -12 -5
for him|27 -6 -5 -3 -8 -1 -3 -1
for i|-2 6 -5 -9 -6 6 6 3
for iceland|15 -3 0 -1 -8 -1 1 -3
for it|-5 19 -4 -2 -7 -1 3 -4
for item|-4 9 12 1 4 -7 -8 -7
for keep|0 -2 3 -3 16 1 -4 -11
for kids|5 -10 2 -2 3 4 -4 2
for law|10 -3 -1 0 -5 -2 -5 6
for learning|-8 -1 0 0 10 0 0 0
for left|-3 -7 3 0 12 4 -6 -3
for let|8 7 1 -7 -8 1 -2 0
for long|17 -7 -4 1 0 -4 -2 -2
for lunch|7 1 1 -4 -10 2 3 0
for me|22 -6 -4 -5 -4 -5 2 1
for missing|11 -5 -2 3 3 -4 -5 -2
for moving|14 -3 -2 -2 2 1 -6 -3
for my|14 7 -4 -2 -4 -4 -8 0
for n|0 3 -6 -5 -12 12 4 4
for no|1 -1 -3 13 6 -5 -7 -4
for olive|-6 8 -2 -3 2 -6 -3 10
for one|-2 2 -7 -5 19 -1 2 -7
for only|7 10 -4 0 -4 0 -7 -2
for order|9 -4 3 4 -1 2 -3 -10
for our|12 -4 0 -6 -1 -9 -4 13
for postgres|13 -8 -1 -2 0 -1 -5 5
for pretraining|-8 0 0 -7 0 -5 -1 21
for product|12 -4 -5 2 2 -1 -2 -3
for publication|-6 -1 -1 0 14 -4 -1 -1
for question|4 13 0 -8 14 -9 -3 -10
for rag|-6 -1 -1 -1 -1 -3 9 4
for regular|12 -4 -1 -1 -5 -1 0 0
for six|10 -4 0 1 -6 0 -6 5
for somebody|9 -1 -1 -3 4 -1 -6 -1
for someone|14 -2 -2 -3 -6 -1 -1 2
for something|-4 -8 -2 10 2 -5 11 -3
for taking|8 14 -7 -1 2 0 -10 -5
for testing|12 0 0 -2 0 1 -9 -3
for that|4 4 -4 1 4 5 -6 -10
for their|20 -4 -1 0 0 0 -7 -9
for them|-3 -2 -1 15 -2 -6 -1 -1
for these|12 -7 0 -4 9 -2 -4 -4
for this|7 9 14 10 -14 -11 -3 -13
for those|9 -4 -1 -3 10 -7 -5 1
for three|12 2 -6 1 -1 1 -4 -4
for tiktok|12 1 -6 0 -5 1 -1 -2
for two|25 13 -5 -8 -14 -5 1 -8
for under|17 -9 -5 -4 -7 0 -5 13
for up|12 -5 -1 -1 0 -1 -3 -1
for user|10 3 -4 6 5 0 -11 -9
for using|12 -1 -1 -2 0 -1 -2 -4
for variety|-13 0 0 1 1 0 -2 12
for various|12 -1 -5 0 -1 0 0 -5
for website|13 1 1 0 1 -2 -5 -10
for which|8 -8 -2 -8 -6 2 23 -10
for word|-3 0 20 -5 -2 1 -4 -8
for wrong|0 -2 -3 14 -4 -2 1 -4
for yes|0 9 -1 6 -2 -2 -6 -3
for your|16 -3 4 -6 -2 -6 -1 -3
forbidden|1 5 -2 -7 -5 1 13 -5
forbidden topics|-7 -1 0 0 -2 0 11 0
force|5 12 -4 -5 -2 -2 -6 1
forecast|7 6 -8 -3 2 -2 -4 4
foreign|32 -10 -2 -3 -8 -5 -4 0
forest|3 -5 -3 11 -5 5 -6 1
forget|5 -10 -1 -4 1 -1 6 5
forgot|7 7 -10 -3 -5 -1 15 -9
form|-14 1 -3 -8 8 -19 6 28
form <number>|-3 -9 -1 7 11 -1 -2 -1
form <quotation>|-10 0 0 6 8 -4 -2 1
form and|4 5 11 0 -5 -7 -4 -4
form for|13 8 -6 -2 -2 -4 -8 2
form of|1 -1 -5 -8 9 0 0 4
forma|1 -7 2 -8 -4 4 -7 17
forma de|4 -2 -2 -4 -3 -7 -2 15
formal|17 0 0 -6 2 3 -6 -9
formal <quotation>|27 -3 -6 1 -13 3 -1 -6
formality|10 0 6 -3 -3 1 -2 -8
format|-6 2 -6 3 -4 0 -4 17
format <quotation>|12 -4 -4 7 -8 1 -5 0
format and|14 -2 -1 -2 0 -2 -6 -2
format as|11 0 0 0 -1 -4 -1 -5
format file|16 -6 3 -1 -5 -5 0 -2
format of|4 -4 -1 0 -5 -3 -4 14
format this|15 -4 4 -6 -1 -3 0 -5
format with|10 0 -1 -3 0 0 -1 -6
formato|-10 -5 0 10 -7 -6 18 -1
formatted|14 -8 -5 17 -9 -6 -2 -1
formatted as|21 -5 -4 -6 -1 -1 -1 -2
formatting|5 0 -1 12 0 -2 -8 -5
forme|5 -1 -2 -2 -2 -4 -5 11
forming|12 -1 6 8 -3 -8 -6 -9
forming a|10 -2 -3 8 -4 1 -7 -2
forms|18 6 -10 3 -2 -7 -10 2
formula|3 16 -2 -6 -2 -9 -14 15
formula for|2 -8 10 -11 -1 0 4 3
formulas|-7 6 -1 -1 -5 -1 9 -1
fort|-1 -6 -3 -3 -4 17 2 -3
forty|-3 -11 -4 -5 -2 7 22 -4
forum|-3 -3 -8 -1 1 -3 19 -3
forum answer|3 -1 0 -9 2 -3 -3 13
forum thread|-9 -2 -1 -1 -1 -1 20 -4
forward|-6 14 1 9 -5 -7 -3 -5
forward for|26 -10 -5 -3 -6 -3 1 1
fotos|16 -4 -3 -1 1 -4 -3 -2
found|13 11 -1 -4 -7 -2 -8 -2
found <number>|10 -6 0 -4 1 1 -3 1
found half|9 -6 0 -4 1 0 -2 1
found in|-7 12 -8 4 -8 -6 20 -7
found on|17 1 -3 6 -3 -4 -7 -7
foundations|12 -2 0 1 -4 0 0 -7
founder|10 -8 -1 -1 2 5 -1 -6
founder of|10 -8 -1 -1 2 5 -1 -6
fountain|15 -1 -2 -4 -1 -2 -1 -3
four|-4 -3 -10 -9 11 -3 12 6
four parts|6 10 -1 -1 -3 -1 -6 -3
four people|5 -4 -1 0 -8 -4 12 0
four weeks|9 0 -6 1 10 -1 -7 -5
fourth|10 -9 -6 -5 8 2 -4 3
fox|11 0 -1 -3 -1 0 -4 -2
fp|14 -5 -3 0 -3 -1 0 -1
frac|15 -5 -2 -2 -2 -2 -3 2
fraction|0 13 -7 13 1 -2 -6 -12
fractions|-10 -5 -4 -7 5 -9 12 17
fractions and|-7 1 1 -4 -2 -3 19 -4
frage|-13 -13 26 0 4 8 5 -17
frage und|-5 -2 7 -1 -6 0 10 -2
fragen|12 -7 -6 -5 2 -4 5 2
fragments|-11 0 10 0 1 0 -5 5
frame with|17 0 -1 0 -15 -1 -1 0
frames|9 -1 -6 1 -3 4 2 -5
framework|9 -7 -3 1 3 -1 -3 1
framing|17 -1 -4 1 -5 1 -5 -5
france|-2 -9 11 -3 -11 2 0 11
frank|6 -1 0 -4 -7 11 -1 -4
frantically|12 -6 -1 -1 -1 -1 -1 -1
français|11 -7 0 -1 -3 -4 -7 12
frase|1 -11 -3 7 1 -5 4 5
frase de|-8 -5 -5 14 -1 -4 -2 12
frases|-11 4 12 -1 -3 -5 -2 4
frau|14 -6 -2 7 -7 -4 1 -3
fraud|11 -1 -4 0 0 0 -4 -2
free|0 -2 5 7 -12 -6 7 1
free text|7 -2 -7 -2 -1 -6 1 9
freelancer|1 12 9 -5 -4 -7 2 -8
freely|-4 14 1 0 -1 -4 -4 -1
freeze cooked|5 -6 -1 0 -1 -6 -1 10
french|10 -7 -6 13 -11 6 -5 0
french sentence|14 -6 0 -7 -2 -10 6 5
frequency|11 0 -3 0 0 0 -6 -2
frequently|16 -5 -3 -1 -1 -4 0 -1
fri|21 -6 -8 -2 0 -3 -4 3
friday|11 -6 -6 4 10 -8 11 -16
friday and|19 -6 -3 -1 -6 -1 -2 0
fridge|11 -7 -4 -7 8 -1 4 -5
friend|15 -5 1 -3 -10 8 6 -11
friend i|12 0 -3 -6 -3 -4 3 2
friend says|17 -3 -3 -4 -3 0 0 -2
friend whose|15 -2 -3 -2 -2 2 -5 -3
friendlier|16 -7 -8 -4 3 3 5 -9
friendly|13 -14 1 -8 -3 12 -8 6
friendly interface|15 1 -2 -3 -2 -1 -6 -2
friends|22 -8 -1 -5 -10 -2 -1 6
from|-6 -7 -1 -11 9 -3 1 18
from <number>|0 8 -9 2 -3 -5 -3 10
from <quotation>|27 -3 20 -4 -9 -5 -14 -10
from a|-1 5 -9 15 -7 -7 -5 8
from all|8 -7 -6 9 -1 0 -3 0
from an|16 -6 2 -7 3 -10 12 -11
from any|3 10 -5 2 -4 -4 6 -8
from different|-13 0 2 2 2 -3 10 0
from each|18 1 0 -1 -15 -3 6 -6
from first|-7 13 -1 -1 -1 -1 -1 -1
from his|9 0 -1 0 -6 -2 0 -1
from it|-12 -2 5 2 -2 -3 3 10
from its|4 0 2 -2 11 -4 -4 -7
from join|-9 -1 1 12 -2 -6 -4 9
from me|15 1 -4 -1 -7 0 -4 1
from most|-4 1 -2 2 17 -4 -9 -1
from my|18 -3 9 -7 3 0 2 -21
from now|8 -4 10 1 -9 2 -6 -3
from one|5 11 -1 0 -8 -5 5 -6
from our|13 -13 4 -1 -1 2 -1 -4
from students|3 -2 -8 2 -3 -1 8 0
from the|-7 7 -18 -1 5 -1 9 7
from them|-13 11 -3 4 -3 0 0 3
from there|-8 3 -8 0 0 17 -2 -2
from these|14 2 -2 -2 -8 -6 2 0
from this|4 -5 -4 -9 -1 0 -4 19
from users|4 -3 -5 1 -10 5 10 -1
from what|-9 9 9 -4 -4 -5 4 0
from where|11 7 -2 -2 -2 -2 -5 -6
from which|-10 11 8 1 -8 1 4 -5
from you|8 5 -3 -8 1 -5 -1 2
from your|-12 12 11 -1 -2 -2 -5 -1
from zero|-3 7 2 1 -10 0 2 2
front back|12 -5 -2 2 7 0 -4 -10
front of|8 4 7 -1 -4 -9 -2 -3
frontend and|11 1 -3 0 -1 -1 -5 -1
fruit|0 -2 6 -11 -4 -3 11 1
frustrated|7 -3 -8 0 10 -1 -4 -2
ftc|13 -5 -2 -1 -2 0 -2 -1
fuego|17 -3 -3 -4 0 0 -3 -4
fuera|-12 0 -4 -3 13 -4 -4 14
full|-13 22 8 -1 -12 0 3 -7
full <number>|7 10 -1 -1 -4 -1 -9 -1
full and|-10 0 9 -1 0 0 2 -1
full body|15 -8 0 -1 -3 1 -1 -3
full marks|10 -5 -7 13 -6 1 -2 -4
full sentences|-4 11 -10 0 0 -4 -3 9
full solution|13 11 -4 1 -3 -2 -11 -6
fully|2 -8 3 -3 -1 7 6 -6
fully visible|11 0 -1 0 0 0 -2 -6
fun|30 -6 4 -2 -10 3 -11 -9
fun fact|16 -4 0 -6 0 0 -4 -1
funciona|-2 -4 0 12 -1 0 0 -5
función|19 -8 -1 -2 7 -11 -6 3
function|15 1 -2 3 -7 -3 1 -9
function call|-6 13 -2 5 -3 -3 -5 0
function calling|-2 -3 0 -5 6 -3 11 -5
function given|11 5 -6 -5 -1 0 -5 2
function is|7 -10 7 -6 -2 1 2 2
function names|-5 -2 -5 -4 2 3 17 -5
function should|12 -2 2 -2 -2 0 0 -7
function square|11 -4 1 -2 0 -1 -5 1
function that|14 7 3 -12 2 -9 5 -10
function to|9 -5 3 6 -3 0 -8 -2
function would|-11 0 -4 -4 4 -2 20 -2
functions|0 7 -1 -10 3 -5 7 0
functions and|12 -2 1 -1 -3 -2 -3 -1
functions are|-10 15 -4 1 -1 0 2 -2
funding|10 0 1 -5 -5 0 1 -2
funeral|15 -1 -1 -2 -4 -4 -4 0
funny|16 -4 -4 -4 3 0 -7 0
furnish|-4 1 1 -9 0 15 1 -4
furry|20 -2 1 -6 -3 -5 -5 -1
future|12 -3 -1 -5 -3 -1 0 2
fuzzy|14 -1 0 -4 0 1 -11 0
février|23 -5 -7 7 -4 -8 -5 -3
fórmula|0 18 -2 -5 -7 -1 -1 -2
fünf|15 -11 -2 -4 -6 -5 16 -3
für|7 -5 11 8 -10 -17 1 5
für die|16 -1 -10 16 -12 -1 -9 2
für ein|29 -7 -4 -8 -2 2 -6 -4
g|12 -12 -2 7 4 -14 2 4
g <number>|-10 0 1 -1 9 0 -4 6
g <quotation>|8 2 1 -8 1 -3 9 -9
g s|-8 0 0 0 0 0 -3 10
gabarito|-4 -9 -7 14 0 0 -5 10
galata|13 -8 -1 0 -2 -1 -1 -1
galata tower|13 -8 -1 0 -2 -1 -1 -1
gallery|14 1 -1 -4 -6 2 -3 -2
game can|16 -10 1 -1 -1 -2 -4 1
game for|19 0 1 -5 -5 1 -6 -3
game of|-9 2 -1 -3 13 -2 0 0
game where|8 -5 -9 3 0 -4 7 -1
game your|23 -1 -9 -3 -3 2 -14 4
games|9 5 -4 5 -4 3 -12 -1
ganz|-3 16 -8 -5 -3 -5 13 -5
gap|-18 20 10 7 5 0 -14 -10
gap <number>|-4 -12 -2 14 18 -4 -5 -4
gap in|-2 -7 2 -1 -9 14 0 3
gaps|12 3 -2 1 -2 0 -5 -7
garde|17 -5 -7 -5 -3 0 -6 9
garden centre|12 -1 7 -4 -3 -3 -2 -6
gas|9 8 -3 -8 -9 -8 13 -3
gas smell|14 1 -4 -3 0 -7 0 0
gate|0 -7 13 12 -5 -7 -4 -3
gathering|1 10 0 0 0 0 -4 -6
gave|12 -11 11 -2 -12 15 1 -15
gave the|-3 -5 15 -3 1 -2 -4 0
gave this|8 -7 -5 -7 0 14 -3 0
gaze|17 -1 -1 -3 -1 -4 -6 0
gb|11 6 -2 1 -11 -1 -2 -1
gcd|2 -10 -4 1 2 12 -3 0
gcd of|6 -3 -3 -18 10 6 3 -1
gdpr|16 -1 -3 -7 -5 -3 2 1
gear|18 -6 3 1 -8 -5 3 -5
geehrte|9 -6 -1 8 -6 -1 1 -3
geehrte frau|9 -6 -1 8 -6 -1 1 -3
geht|5 -8 8 -6 0 -3 7 -3
gemini|18 -4 -4 -6 -5 1 -1 2
gender|12 9 -2 -3 -3 -12 -7 5
general|7 -8 1 -9 -5 4 7 3
general knowledge|13 -4 1 1 -5 -1 -5 0
generate|2 -5 3 -4 -9 -2 20 -5
generate <number>|-2 -13 2 -6 -1 2 19 0
generate a|20 -5 6 -11 -7 -8 -1 5
generate the|15 -4 -2 -1 -4 1 -4 -1
generated|-18 -6 -3 10 4 27 -9 -5
generated by|-1 -4 -1 0 0 12 -2 -4
generates|16 -3 0 -3 -3 2 -9 -1
generating|10 -1 1 -1 -1 2 -4 -5
generation|12 -9 2 10 -8 1 -5 -4
generator|7 10 0 -4 -2 4 -8 -7
generator for|8 2 -3 1 0 2 -8 -2
gente|1 -1 -9 -9 12 -7 13 -1
gentle|14 3 -2 2 1 -6 -5 -7
gently|17 -2 -3 1 -6 0 -2 -5
genuine|1 -6 15 -5 -2 -5 2 0
geography|8 9 -3 -3 -6 2 -7 1
geometric|7 -8 0 -1 -11 5 9 -2
geometry|15 3 -4 0 -4 1 -7 -5
george|9 -4 1 2 0 3 -8 -2
george has|10 -4 0 1 0 3 -8 -3
german|1 10 1 5 5 -12 -7 -3
german and|-2 13 1 -2 -4 1 -3 -4
germans|15 -5 -2 -3 -2 -2 1 -2
germany|32 -6 6 -13 -3 -7 -6 -1
get|0 0 -1 -3 2 4 6 -9
get <number>|2 2 11 -14 1 3 -2 -4
get a|9 -9 4 -2 -1 -1 0 -1
get all|17 -1 -3 6 -1 -3 -8 -6
get charged|10 -7 -1 6 -2 -2 -2 -1
get from|1 19 0 -4 -3 -8 1 -5
get if|11 8 -3 -1 -5 -16 1 5
get it|2 8 -2 -1 0 -7 9 -10
get my|3 -6 -7 18 -5 -5 6 -3
get on|27 -8 -3 -1 -4 0 -6 -5
get one|9 -6 2 -3 11 -5 -3 -5
get paid|17 -4 -3 2 -5 -2 -3 -3
get request|15 8 0 2 -6 -3 -12 -4
get stuck|-6 11 -1 2 -1 -1 -3 0
get the|17 -7 -12 -16 1 8 13 -4
get there|-12 29 -11 1 0 -3 1 -4
get to|11 4 -6 0 0 -2 -4 -3
get why|21 -5 -4 1 0 -7 -5 -2
get_weather|-11 -5 0 7 -5 2 10 1
get_weather city|-6 -1 -1 10 -2 -1 -1 0
gets|-2 2 0 -5 1 7 8 -10
gets a|10 19 -10 2 -2 -7 -5 -6
gets an|1 -1 0 0 -8 -1 9 0
gets it|4 -5 13 -3 -5 -4 -1 0
gets the|-8 8 -4 -2 16 -6 -1 -3
getting|24 2 0 3 -5 -13 -6 -6
getting caught|15 -3 -2 -3 -4 -1 -2 0
ghent|23 -6 -3 -4 -1 -4 -6 3
gib|-7 -11 22 -8 14 -2 -6 -3
gift|16 5 -8 1 -2 -4 -2 -5
gift for|14 5 -6 1 -2 -4 -3 -5
gifts|4 -5 10 -7 -5 12 -4 -6
girl|18 4 -3 -4 -5 -2 -8 0
girl s|13 0 -2 -2 -1 -1 -3 -4
girlfriend|14 0 -3 -1 -1 -4 -3 -2
girls|14 -2 1 -6 -3 0 -4 0
girls are|10 -2 1 -5 -1 2 -7 2
git|10 -3 -13 10 -1 -8 0 6
git diff|-7 -9 0 2 5 0 12 -2
git log|16 -2 -5 -2 -1 -2 -3 -2
git repository|19 -1 -3 0 0 -6 -4 -5
github|15 12 -8 -6 -2 -6 1 -6
give|-14 -9 -2 14 5 6 11 -12
give <number>|0 1 -9 10 -8 -3 15 -5
give a|-1 -11 -16 18 -6 9 5 2
give both|-7 10 -5 -1 13 -5 -5 -1
give each|6 -10 1 14 -4 -7 -4 5
give elo|-2 -6 -1 -1 16 -1 -4 -1
give feedback|2 -2 0 -3 1 8 2 -8
give for|2 12 -3 -3 1 -4 -5 -1
give hints|14 -6 -2 -5 0 -1 -2 1
give it|-6 -5 5 11 -2 -9 10 -5
give me|14 2 13 -8 -13 -4 -1 -3
give one|10 -5 3 2 -10 -4 14 -11
give only|15 -3 -1 -2 -8 0 -8 8
give outline|16 0 -2 -2 -2 -1 -10 0
give points|-3 1 -2 19 -3 -5 -5 -2
give pros|14 -2 -2 -1 -1 -2 -1 -4
give score|-3 -3 1 14 -2 1 -4 -4
give the|-9 7 -2 -4 1 8 7 -9
give this|10 -2 -2 1 -2 -10 9 -3
give you|8 0 -7 -8 -6 12 0 0
give your|-14 18 -1 -2 -3 0 0 2
given|0 -14 12 -1 5 -10 7 1
given a|2 4 8 -3 -8 -4 0 2
given answer|-4 -6 6 -1 -7 -12 15 9
given below|4 8 -1 6 -10 -2 -6 2
given customer|4 17 -4 -4 1 1 -4 -10
given fill|10 -1 9 -2 -5 -6 1 -6
given integer|8 1 -1 -13 1 2 0 1
given number|9 2 3 -13 -3 1 -3 5
given positive|3 14 -3 4 -1 -4 -13 0
given range|15 -5 0 -5 2 2 -8 -1
given string|10 6 0 -11 0 4 -10 1
given the|5 0 12 -7 10 0 0 -19
given this|-4 0 -2 0 -1 -4 14 -3
given to|-4 -7 3 8 -1 2 -3 2
given two|-2 -5 -4 -6 5 0 14 -3
given url|14 0 -3 -7 -3 -2 4 -3
given when|12 0 -5 0 0 -3 -3 0
gives|12 11 -11 15 1 -5 -17 -6
gives <number>|-7 6 0 5 7 -7 -8 4
giving|12 4 -9 1 -5 5 -1 -7
giving away|-2 -7 -4 2 2 11 1 -3
giving the|-4 15 -3 -2 -2 -3 -1 -1
glamorous|15 3 -1 2 -11 -1 -1 -6
glance|-7 -1 10 -1 0 0 -1 0
glass|11 -4 1 -3 9 -8 -2 -5
glob|13 -2 2 0 -5 -5 -5 2
global|9 -1 -1 -1 5 -1 -7 -2
gloss|-5 11 -3 -4 -1 -1 8 -5
glossary|-3 -5 -2 -5 0 -4 12 6
gloves|10 -2 -5 1 -1 -1 0 -2
glow|16 -1 1 0 -5 1 -5 -7
glue|10 -3 -6 -7 -3 -5 10 3
gmbh|27 -1 -11 0 -5 0 -3 -8
gnu|0 6 -3 1 -4 -12 0 12
gnu specific|0 7 -3 -1 -5 -10 -1 13
go|-7 8 2 -14 -1 7 2 4
go about|9 13 0 -4 -5 -4 -1 -7
go ahead|34 -7 -6 -7 -2 7 -9 -10
go at|-4 -6 -4 2 1 12 1 -2
go back|0 10 -7 -3 6 -11 10 -6
go beyond|-11 0 0 2 1 0 11 -3
go by|-6 2 0 0 9 -1 -4 -1
go for|-7 -3 0 1 2 -6 12 1
go i|11 -8 0 -7 1 1 1 0
go into|10 -2 4 0 -8 -5 -3 4
go through|8 -10 2 -2 4 16 -14 -3
go to|5 -5 3 6 -12 -10 3 9
go up|1 9 -2 -7 18 -5 -8 -7
go well|17 -1 -2 0 -5 -2 -4 -3
go with|13 -8 4 -1 -3 -1 -1 -1
go wrong|5 10 -6 4 2 -4 -10 -1
goal|-14 18 -12 15 -2 -10 17 -12
goal and|-6 6 -1 -1 -9 -4 18 -3
goal is|14 6 -3 -5 0 -6 -5 0
goal state|-4 -7 3 9 -7 -1 10 -3
goal the|-6 11 -1 -1 -1 0 -1 -1
goals|8 -8 12 6 2 -6 -14 -1
god|16 -10 0 6 -4 1 -11 1
goes|5 5 3 -2 -2 -11 -2 3
goes in|-5 -7 17 5 -5 -6 -8 9
goes through|17 -6 -9 -5 2 -1 1 1
goes with|24 -1 -6 -3 15 -8 -8 -12
going|12 -9 -4 -2 -5 -1 9 1
going by|-3 -1 -1 9 -10 0 3 4
going in|-8 0 13 -1 -6 0 -4 6
going off|-6 -1 -1 1 0 -5 14 -2
going to|13 -12 -5 -3 5 5 -8 5
gold|-23 -1 -16 17 11 -18 11 20
gold <number>|-5 8 -1 13 -5 -4 -2 -4
gold answer|-6 5 -4 12 -4 -3 -8 8
gold if|-5 -1 -1 16 -1 -6 -1 -1
golden|-5 10 -1 5 -4 0 -6 2
golf|-1 4 8 -9 -3 1 -1 2
gone through|2 1 17 -8 -1 -3 -7 -1
good|3 -5 -5 10 7 -7 -10 7
good answer|7 1 -5 -10 -2 10 8 -8
good assistant|-8 -1 0 -3 0 -1 14 -1
good at|12 -2 -2 0 0 -3 -1 -4
good bad|14 -11 0 8 -7 -2 0 -2
good but|10 -5 -1 -6 -1 -1 -1 5
good enough|5 1 -2 11 -3 -4 -2 -6
good evening|12 0 -3 -2 -2 -1 -3 -2
good for|-9 -1 0 -2 17 0 -6 1
good neutral|1 -6 2 10 0 -3 -3 -2
good reply|-2 -6 -8 -2 10 2 -4 10
goodbye|4 -6 0 1 -3 10 -5 0
goods|5 -5 3 -2 -2 1 -10 10
google|25 -1 0 -6 -3 -17 -12 14
google sheets|12 3 7 -8 -8 -2 -4 0
got|2 2 2 -18 3 2 -3 11
got <number>|21 -7 7 -9 8 -10 -13 3
got a|8 2 0 0 7 -3 -1 -12
got any|24 -5 -4 -2 -6 -2 -2 -3
got lost|3 15 10 -6 -10 -6 -6 1
got stuck|12 0 -3 -2 -1 -7 -4 5
got there|-11 20 5 -1 -4 -4 -3 -3
got this|4 -1 11 -4 9 -5 -10 -4
got to|1 0 -4 1 -5 -1 -3 10
gotten|5 0 -2 11 -6 -4 -1 -3
government|16 -4 2 0 -2 -5 -2 -6
gpt|15 -6 0 -4 -1 -2 -1 -1
gpt <number>|15 -6 0 -4 -1 -2 -1 -1
grab|11 -1 0 3 3 0 -12 -2
grace|5 13 -6 0 -5 -3 -4 0
grade|0 -4 -3 29 3 -8 -13 -6
grade <number>|23 -10 3 -3 -3 8 -9 -8
grade like|-13 1 0 15 0 1 -4 1
grade my|5 2 -8 -6 11 -6 2 0
grade on|-4 -3 -4 17 -6 -3 2 1
grade this|15 -2 0 3 -5 7 -10 -5
grader|-12 0 -2 13 -7 11 -5 1
graders|3 17 -7 -2 -6 -1 -8 2
grades|14 -10 -3 10 -3 -5 0 -3
gradient|20 -6 3 -1 -7 -3 -4 -3
grading|-6 14 0 16 -6 -11 -3 -4
graduate|-5 3 -3 -4 0 -5 14 0
grammar|3 -10 -3 9 -3 0 -12 16
grams|2 -5 -5 -1 -1 -1 13 -2
gran|14 -4 2 -5 1 -4 0 -4
grand|14 -2 -1 1 1 -6 -3 -4
grandma|12 -7 -1 13 -2 -5 -4 -7
grandmother|13 -7 0 6 -1 0 -3 -8
grant|14 -1 -2 1 -7 -6 4 -2
grapefruit|13 2 -1 2 -2 -6 -9 0
grapes|27 -7 -1 -4 -1 -4 -6 -4
grave|-1 -1 -5 1 -7 20 1 -8
gravel|6 -2 -1 -5 -5 -6 2 11
gravity|12 -9 -4 -10 8 4 -1 0
graz|-6 -1 -1 10 -1 -1 -1 1
great|8 3 -18 8 -1 -9 -7 15
great question|0 -5 0 5 -7 0 -8 15
greater|7 9 9 -9 -1 -2 -6 -7
greater than|17 -2 -5 -2 -1 2 -4 -3
greek|12 -4 -1 -1 -1 1 -3 -2
green|7 -1 -10 7 -10 6 2 -2
greeting|5 -4 -3 -7 -6 -4 7 12
greetings|-2 -7 -6 0 -5 11 9 1
greetings no|-1 -6 -1 1 -4 -1 -3 14
grey|-4 6 14 -3 -3 -8 -3 0
grid|8 -3 -3 2 2 3 -7 -3
grocery|8 5 -3 4 4 -1 -4 -13
grocery store|8 5 -3 1 -2 -3 0 -7
gross|11 2 -5 -14 -2 1 10 -3
ground|1 3 -6 -2 9 -1 8 -11
ground for|-5 13 -4 2 1 0 -4 -3
grounded|-6 7 1 -6 10 -2 -1 -3
grounded in|-6 7 2 -6 11 -3 -1 -3
grounds|-13 10 9 10 -4 -3 -10 1
group|36 -1 -4 1 -1 -16 -12 -2
group <number>|13 -5 0 -4 0 1 -1 -3
group of|10 -1 0 5 0 -5 -5 -4
group to|13 -2 -3 -3 -2 -1 -1 -1
groupby|10 0 -6 -3 -3 0 4 -2
grouped|12 6 0 5 -7 -3 -6 -6
grouped by|12 6 0 5 -7 -3 -6 -6
groups|32 -9 0 -10 -2 -3 -5 -5
grow|13 1 -7 -6 3 1 -1 -3
growing|23 -3 -4 -2 1 -2 -7 -5
grown|23 6 -5 -5 10 -9 -11 -9
grows|-11 3 -1 -4 12 8 -5 -3
grows <number>|18 -1 2 -7 -5 -2 -1 -5
guarantee|2 0 -2 0 -8 -4 1 11
guaranteed|11 0 -1 -2 0 -5 -4 0
guernica|-2 0 0 0 -3 12 -2 -6
guernica a|-2 0 0 0 -3 12 -2 -6
guess|-4 15 -2 3 8 -6 -18 5
guess at|-5 4 -3 11 -2 -5 0 0
guess the|12 -2 0 2 -3 -1 -13 4
guesses|11 6 -5 -1 -2 -4 -5 1
guessing|7 12 -2 1 -1 -5 -10 -2
guest|5 9 -5 -8 -2 -3 7 -4
guest house|17 -5 -4 0 -1 -2 -1 -5
guidance|15 -2 1 -2 -11 0 -1 0
guide|15 5 -5 -3 -9 -5 5 -4
guide on|14 -6 -3 -4 -3 8 -1 -5
guide users|16 -4 -3 -1 0 -2 -5 -1
guided|6 6 -10 4 0 -1 -3 0
guideline|-1 -2 -3 19 -4 2 -1 -8
guiding|11 -5 -1 -1 -1 -1 -1 -1
guitar|3 10 -8 -9 0 11 -7 0
gun to|10 -6 -2 0 -2 -2 -1 3
gut|-6 -9 9 -6 7 5 2 0
guys|8 7 -1 -8 -4 -2 -1 1
gym|-1 11 -4 -6 -2 -7 10 -1
gzip|12 3 -3 -1 -6 -1 -4 0
général|13 -1 -4 4 -3 -5 -1 -3
h|-4 8 -10 11 2 -7 -2 1
h <number>|0 1 -1 -6 9 6 -6 -4
h include|17 -2 0 -2 -3 0 -6 -3
ha|8 0 -5 -3 12 -3 -4 -5
hab|19 -6 5 5 -4 -5 -4 -9
hacer|13 -3 -11 1 -3 6 -3 -1
hacking|5 -2 -5 -2 -5 -1 17 -6
had|14 4 7 -3 4 -4 -18 -4
had <number>|6 -7 4 -1 -10 3 0 4
had a|4 -10 -4 7 -2 2 3 2
had asked|-8 8 0 5 1 -7 -6 6
had been|-1 5 -3 0 -9 -4 -4 15
had no|6 5 9 0 -4 -2 -7 -7
had the|29 -2 -2 -4 -6 -7 -8 0
had two|12 -3 -1 0 -8 1 -2 1
had written|-10 4 -6 1 6 7 0 -2
haiku|7 7 -7 13 -5 -6 8 -16
haiku about|9 13 -7 -8 -5 -2 8 -7
haiku on|12 -6 15 -3 1 -6 -9 -5
half|-3 2 5 14 -12 3 6 -16
half a|16 -3 -2 -2 -3 0 -1 -5
half an|13 0 -1 -4 -3 0 -3 -1
half as|19 -8 5 -10 2 3 -7 -3
half of|17 11 -7 -4 -2 -1 -12 -2
half sentences|-5 -15 13 -3 3 -1 7 0
half the|4 -13 4 -2 -4 4 10 -2
hall|14 -6 4 2 -9 6 -4 -7
hallucination|-11 -2 -4 26 9 -5 -7 -5
hallucination check|-7 -1 -1 14 0 -3 -1 -1
hamburg|17 -4 -8 2 -1 -1 -4 -2
hamlet|-2 -2 -1 -2 5 9 -6 -1
hamlet in|-2 -2 -1 -2 5 9 -6 -1
hamster|9 -4 0 -6 6 -4 1 -1
hand|9 10 -8 6 -3 -1 -8 -6
hand out|7 -7 -2 8 2 -8 -2 1
hand over|13 -1 -1 -1 -1 -6 -1 -1
handbook|12 -11 8 -5 -6 2 -8 8
handed|-6 4 4 -4 -5 13 -1 -4
handheld iphone|12 -1 -3 -1 -3 -1 0 -4
handle|13 -3 -3 -3 -1 -1 -4 2
handling|18 6 5 -6 5 -9 -12 -7
handmade|18 -3 -4 -4 1 -2 -3 -3
handoff|9 0 0 0 -8 0 -1 0
hands|13 8 -10 9 -5 2 -14 -4
handshake|19 -6 1 1 -2 -4 0 -9
handshakes|-9 0 10 0 2 0 -3 0
handwritten|21 -4 -6 -1 -1 1 -4 -6
hanoi|24 -3 -9 -1 -2 -2 -3 -3
happen|7 5 3 -11 1 -2 -3 -1
happen if|15 -3 -4 -4 1 -3 0 -1
happen in|-1 9 -9 -1 4 3 -7 2
happened|11 7 -6 -6 -7 13 -9 -4
happened at|18 7 -4 -4 -1 -10 -4 -3
happened in|17 4 -1 -2 -2 -11 0 -5
happened when|10 -3 2 2 1 -10 -2 0
happens|4 2 17 -1 -7 -6 -4 -6
happens before|-6 -3 11 -2 2 -1 2 -2
happens if|16 -5 -1 0 -5 -3 -2 0
hard|5 20 -12 -9 -8 -3 8 -2
hard drive|11 -4 1 0 -1 -2 -3 -3
harder|-9 -3 -9 -5 -9 2 42 -9
harder add|-6 -4 0 -2 -1 -1 14 -1
harder variant|-4 -6 4 3 -5 -9 14 2
hardest|-7 -2 -1 -1 -1 0 12 -1
harm|13 -6 0 8 -3 1 -7 -5
harmful|-11 1 -16 2 23 6 -4 -2
harmless|-9 11 -16 6 0 11 1 -6
harmlessness|-6 -6 -4 23 12 -8 -7 -3
harmlessness <number>|-8 -1 -1 24 -8 -3 -4 1
harmonise|-10 1 -1 1 -8 -2 -2 20
harsh|-6 -4 -1 15 -7 12 -6 -4
harvest|23 -11 1 1 -3 -1 -8 -2
haría|0 4 -6 -4 -4 -3 21 -7
has|-7 3 -3 -11 13 -2 3 4
has <number>|5 5 2 -6 3 -16 11 -3
has <quotation>|2 13 0 0 -4 -5 -5 -1
has a|15 8 -2 0 -5 -12 -3 -1
has asked|5 -5 6 -1 10 -1 -8 -6
has at|0 -16 0 4 0 11 1 0
has been|10 7 -15 -2 -4 7 4 -8
has died|19 -1 -2 -5 0 2 -9 -3
has four|9 -3 0 0 -1 -2 -7 5
has had|11 -2 -2 -2 -6 2 -1 -1
has half|13 5 7 -8 -6 1 -7 -5
has keys|8 -4 -5 11 -4 -1 0 -5
has lost|-6 -1 -1 -1 -1 -1 12 -1
has made|11 -5 -6 -1 -2 -2 5 -1
has never|-1 -8 -1 0 10 2 4 -6
has no|17 -5 -4 -1 -7 -4 -7 11
has only|3 6 10 0 -4 5 -9 -11
has opened|14 1 -2 1 0 -1 -8 -4
has the|1 -9 -2 -2 9 -5 3 4
has to|5 15 1 -5 -8 3 4 -15
has two|5 10 6 -10 11 -7 -5 -10
hash|8 -6 2 -5 12 -3 -4 -4
hashtags|16 -6 2 0 -2 -2 -3 -4
hasta|5 8 11 2 -6 -6 -8 -7
hat|6 16 6 -10 -4 -13 7 -9
hate|24 -7 -5 -7 4 -8 -6 4
hates|8 -4 -6 7 -13 4 7 -4
have|-2 -11 6 -4 1 11 3 -4
have <number>|5 1 -1 3 -20 7 4 2
have a|7 -5 1 10 -7 -9 3 0
have access|11 1 -2 -5 -3 0 -5 2
have after|16 -3 0 0 -8 0 -5 0
have all|13 -2 -3 -2 2 -2 -1 -4
have an|18 1 -5 0 -4 -4 0 -6
have asked|-10 -2 -3 -2 -4 -2 12 12
have at|9 0 -7 5 13 -3 -9 -7
have been|2 -4 14 1 -15 12 -10 -1
have combined|15 -1 -6 0 0 -1 -6 -1
have come|-4 -1 14 -5 -2 0 -4 2
have done|-5 0 -6 -1 0 16 0 -4
have for|18 -4 1 1 0 -3 -10 -4
have i|8 -2 0 -4 11 -3 -7 -2
have if|8 6 1 -1 -8 1 0 -7
have in|12 -3 -3 -7 -2 -1 6 -2
have interview|8 -1 -7 5 -8 -11 15 -3
have it|0 -7 1 -5 9 -2 4 -1
have just|4 3 8 -3 8 -5 -13 -2
have led|-7 0 9 1 1 0 -4 1
have left|17 -7 -4 2 -1 0 -4 -3
have no|2 -5 -3 -5 1 8 10 -8
have not|12 -4 -6 -2 2 1 -1 -3
have noticed|-7 -4 12 -2 -5 7 -2 1
have now|10 0 0 -1 -9 0 0 0
have on|-5 -1 12 1 0 -6 -1 1
have said|-3 -14 -4 -1 3 9 -2 13
have six|9 -1 1 -2 -6 1 0 -2
have that|0 -10 -7 1 -2 10 10 -2
have three|12 -4 -1 -1 -4 -4 4 -2
have to|11 3 -4 -4 -10 -8 -4 15
have tried|10 -1 -6 -1 -2 1 -7 6
have two|16 -11 -7 -4 11 -2 -2 -2
have written|-2 0 -5 -10 -9 14 12 -1
have yellow|10 8 -2 -1 -6 -3 -3 -3
have you|21 -3 -3 3 -8 -5 -12 7
having|3 -1 4 -1 -7 9 3 -10
having trouble|11 -9 1 1 -7 8 2 -7
hay|34 6 -15 -1 -10 -6 -4 -2
haz|10 -10 -6 -3 0 21 -3 -8
haz un|31 -8 -7 -3 4 -9 -3 -5
hcl|-4 25 -8 2 -1 -8 1 -7
he|11 -13 2 -8 -6 12 3 0
he also|14 -2 -1 0 -2 -1 -6 -2
he bought|4 4 -5 -1 -8 7 -1 0
he died|12 -3 1 -4 -2 1 -6 1
he ended|10 -7 1 -3 1 -2 -1 1
he has|9 0 5 -1 0 -1 -13 2
he have|13 -1 -5 0 -7 -1 1 0
he is|12 4 -8 -8 2 -2 5 -4
he knows|12 -7 -2 -2 -2 1 -4 5
he make|12 -3 2 2 -5 3 -8 -2
he really|16 -4 -5 0 -1 -4 -1 0
he s|20 1 5 -11 -1 -11 2 -4
he starts|14 -11 0 0 0 -1 -1 0
he used|0 9 1 -1 0 -3 -6 1
he was|14 -1 0 -4 -1 -5 1 -4
he will|12 -9 0 1 -4 0 0 0
he writes|12 0 -1 -4 -3 -4 0 0
head|-10 7 26 -11 4 -16 -1 1
head <number>|0 -1 3 -3 0 3 -10 9
head before|-1 -14 13 4 4 -1 -4 -2
head of|10 -7 -2 -6 1 -4 1 7
headed|-7 22 -4 -1 -4 -2 -4 -1
header|20 -5 -9 5 6 -6 -4 -8
header files|10 -7 -1 2 -1 1 -2 -2
headers|5 9 -1 -9 -8 -5 -5 15
heading|-8 5 9 -4 -10 2 2 4
headings|-12 2 11 -9 -1 8 2 -1
headings and|7 -8 0 0 -1 -3 2 4
headings leave|-5 -7 -13 -4 1 -9 19 20
headings no|-1 -4 13 -1 -2 -1 -2 -2
headline|17 -6 -6 -9 -14 9 3 7
headline <number>|0 -4 -4 -3 -1 5 -4 11
health|27 -7 2 -9 -2 -4 -2 -4
healthy|6 -1 1 -8 0 8 -9 2
heap|3 -5 -7 5 8 -1 -6 3
heard|2 -6 13 -7 8 -7 -8 4
heard that|18 -5 -9 1 6 -4 -2 -5
heard the|14 1 9 -4 -3 -4 -4 -9
heart|13 -5 -9 7 -6 8 -8 -1
heat|8 6 -10 2 5 -13 5 -3
heat pump|13 11 -10 1 0 -9 -7 0
heat pumps|24 -7 -1 -3 -6 -4 -2 -2
heating|7 -4 11 -7 -2 -3 -2 0
heavier|1 -13 12 -3 -2 5 -2 1
heavy|10 -3 -3 8 -3 0 -3 -7
hectares|12 -8 0 2 0 2 -7 -1
hedge|11 -2 5 -6 -2 -4 -3 2
hedgehog|16 -1 -2 -2 -1 -1 -8 -2
height|7 11 -2 -14 -4 -4 4 2
hello|13 17 -4 3 0 -13 -9 -8
hello i|2 1 -1 9 3 -9 -4 -1
hello what|20 -3 2 -5 -1 -3 -7 -2
helloworld|3 2 1 -2 1 -14 9 1
helloworld public|3 2 1 -2 1 -14 9 1
help|3 2 -9 9 -2 -4 3 -2
help the|20 -7 1 -4 2 -5 -5 -1
help with|3 -6 -11 15 -2 -3 7 -3
helpdesk|13 -2 -4 -7 -2 0 2 0
helped|-2 -2 -5 13 -6 -1 -1 4
helper|-15 -9 -6 -4 16 14 -5 9
helper at|6 -6 -1 -4 -1 -7 2 11
helper of|11 -5 -2 -1 -1 2 -3 0
helpers|-8 -1 0 0 11 -1 -1 0
helpful|2 -4 -15 -3 9 12 -1 0
helpful and|12 0 -3 -6 -3 -4 3 2
helpfulness|-17 -3 -2 24 11 -1 -9 -2
helping|15 -2 -2 -1 0 -2 -6 -1
hence|-6 4 -5 0 -1 9 -1 -1
henry|12 8 -10 -1 -13 -6 7 2
her|14 -5 -3 -8 -1 -3 4 1
her <number>|10 -2 4 -1 -14 2 5 -4
her family|8 1 2 -4 -4 9 -8 -2
her father|15 -8 2 -2 -1 0 -1 -5
her first|16 -3 -1 -1 -4 -1 -4 -1
her sister|15 -1 1 -3 -4 2 -6 -5
her thoughts|-8 1 12 1 -3 -3 -3 2
her why|3 4 0 -8 -8 -3 0 10
her with|13 1 1 0 1 -6 -10 -1
here|-8 -7 -13 3 8 13 4 0
here and|9 -1 0 -5 -6 3 -1 0
here are|4 -10 -6 12 -3 -4 7 0
here is|-8 3 -2 4 0 9 6 -12
here s|0 5 -3 -16 -9 7 8 8
here the|2 1 -2 -2 -5 10 -1 -3
hero|12 -2 -5 -4 2 1 -5 1
herself|9 -1 1 1 -6 0 -4 1
hesitation|-7 -12 25 2 1 1 -5 -4
heute|28 -4 4 -9 -10 -5 2 -5
hex|12 0 0 0 -2 -1 -7 -4
hexadecimal|18 -3 -5 -6 11 -5 -5 -5
hey|17 -16 -9 7 -6 -2 3 7
hey can|12 -4 -1 -3 0 0 -4 0
hi|2 -19 0 -1 -5 3 0 20
hidden|-19 -19 32 -4 4 5 10 -9
hidden analysis|-6 -2 20 -5 -3 -4 -2 3
hidden deliberation|-3 0 15 2 0 -5 -4 -4
hidden system|-2 -5 -11 10 14 0 1 -7
hidden tests|-18 -4 -4 1 10 8 13 -7
hidden thought|-3 -6 12 1 0 1 1 -6
hide|-6 -1 23 -1 -6 -4 -4 -2
hide the|-19 1 25 0 -4 0 1 -4
hier|5 -7 11 -6 -1 -4 13 -11
hier sind|-1 -5 10 -6 1 -2 12 -9
hierarchy|13 -3 0 -3 -3 -2 -2 -1
high|7 -3 20 -12 3 -15 0 1
high does|17 -8 1 -5 2 -1 -5 0
high octane|13 -3 -3 1 -1 0 -7 -1
high quality|1 3 -1 -4 -5 3 -10 13
high resolution|13 -1 -8 0 1 1 -1 -4
higher|16 9 0 -3 -8 -7 -4 -3
higher than|17 -2 -3 -5 0 -3 -1 -4
highest|15 3 10 -7 -7 -5 -1 -8
highlight|19 -5 -5 -3 4 -3 -4 -3
highlight what|-7 -3 1 1 12 2 -6 0
highly|4 -5 -10 6 3 1 -3 3
hiking|9 1 -2 0 1 2 -7 -3
hilft|-4 -5 -2 -1 16 -2 -2 0
hills|12 -3 0 -2 -3 0 -2 -1
him|3 2 4 7 -9 -10 4 -1
hindi|-8 -2 -8 -3 10 -6 4 13
hindi english|-8 0 -2 2 10 -2 7 -7
hindsight|-6 13 5 -3 -1 -1 -4 -4
hinge|-1 -2 6 -6 -5 -5 3 10
hint|13 7 -8 2 -7 -7 14 -15
hint not|19 4 -2 2 0 -6 -9 -8
hints|11 2 -9 -11 -11 -4 14 9
hip|19 -6 -2 0 -3 -3 -3 -2
hip replacement|19 -6 -2 0 -3 -3 -3 -2
hire|7 -8 0 -5 6 1 -2 1
hired a|11 -4 0 1 -5 -2 -1 1
his|6 1 12 -4 -7 13 -15 -6
his car|-8 12 1 0 2 -7 1 -1
his core|13 -3 0 0 -5 -1 -3 -1
his favorite|13 -6 -1 -2 1 -1 -2 -3
his head|-7 -4 10 -1 1 0 1 1
his money|19 3 0 0 -4 0 -12 -6
his own|15 1 0 -2 -2 -3 -9 0
history|12 -5 5 -3 -7 -7 14 -10
history homework|12 -4 -6 2 2 1 -3 -4
history of|15 -2 -1 -5 -4 -1 -2 -1
hit|3 6 -4 -3 -1 12 -5 -9
hits|12 -4 -3 -3 -1 6 -4 -2
hmm|16 -8 -4 -1 -1 -4 -3 4
hobby|8 -7 -1 -3 2 0 -2 4
hola|12 -5 -4 -8 -3 -2 -6 15
hold|-9 7 -8 8 8 6 -3 -8
hold on|1 -4 0 -4 -2 -4 1 12
hold the|-12 3 2 8 4 -3 0 -2
holding|5 -4 0 -8 -2 1 -4 12
holding a|14 -4 -1 0 -2 0 -3 -4
holds|-2 16 1 -15 2 1 -3 1
holes|-3 -12 -14 -2 7 26 0 -2
holiday|18 6 -4 -7 -1 0 -8 -4
home and|25 -3 -8 3 -6 -6 -5 0
home calvin|17 -5 -3 -2 0 -2 -3 0
home directory|20 0 -1 1 -6 -4 -6 -4
home folder|8 -8 -2 0 -6 -4 10 1
home page|15 -5 -3 -3 -1 -1 1 -2
home to|12 -3 -1 -7 0 0 0 -1
home with|9 -8 -1 -3 4 -2 1 0
homework|18 -7 -10 -1 -8 -3 4 7
homework about|8 -1 -4 9 -1 -6 -1 -3
homework and|13 -4 -3 -3 -1 -3 0 1
honest|-3 -7 7 1 5 8 4 -15
honest about|1 2 -2 -2 12 -5 -5 -1
honest no|-3 6 -6 0 1 12 -8 -2
honesty|1 -8 -1 18 5 -4 -3 -6
honey|-2 0 -2 -3 -1 13 -4 0
hood|-1 -11 9 3 -4 1 0 3
hop|-5 13 -4 -2 -9 -1 7 0
hop questions|-2 -8 4 -3 -4 1 14 -1
hope|9 4 -3 5 -1 -3 -5 -6
hops|3 25 -8 -8 -10 -2 10 -10
horizon|23 12 -5 -8 -10 -6 1 -8
horizontal|11 0 -1 -5 0 -3 0 -1
horror|15 -1 -1 -5 -1 0 -6 -2
hospital s|12 -5 -2 1 -2 4 -4 -4
host|15 7 -3 -1 -5 -3 -7 -2
host <quotation>|15 -2 -7 -1 -3 -1 -3 3
hot|18 5 -6 -5 4 1 -2 -14
hotel and|5 11 -2 -1 -2 -10 -2 0
hotline|16 -1 -8 4 2 2 -7 -7
hour|7 0 -14 3 0 3 -3 4
hour and|12 -4 0 3 -6 -4 -4 2
hour how|16 -7 0 -4 1 0 -6 0
hour if|9 -10 3 2 -2 -3 1 1
hours|5 -2 -11 -1 3 6 -3 4
hours a|0 -6 4 -8 0 -3 1 12
hours how|14 -5 1 -5 -9 -1 8 -4
hours if|10 -1 1 -5 -2 -2 0 -1
hours of|18 -6 5 -5 -5 0 -5 -2
hours to|11 15 -4 -10 -4 -4 3 -7
house|15 1 -6 -13 14 -9 -3 1
house rules|-9 1 -4 3 10 1 0 -3
house style|-1 10 2 -5 -8 -1 -1 5
how|6 13 -5 6 -4 1 -14 -1
how a|14 0 -1 -1 -2 -6 -2 -3
how are|14 -2 -4 2 -6 -2 -2 -1
how can|12 1 0 5 -7 -6 -4 -1
how come|25 -3 -5 -6 -4 -3 -2 -3
how could|10 -6 -1 -3 5 -2 -2 -2
how did|5 6 9 -6 -2 -1 -8 -2
how do|10 -8 -3 -1 7 0 -7 2
how does|16 -7 -1 -8 -9 4 11 -5
how far|-11 19 -1 9 -1 -2 -7 -5
how fast|1 4 3 -7 -7 -2 13 -4
how good|9 -1 -6 11 3 -9 -1 -6
how high|17 -6 3 -4 -2 -1 -4 -3
how human|-4 -4 1 8 -5 -6 17 -5
how i|3 20 -6 -3 -5 -1 -4 -3
how is|31 -2 -3 -9 -3 -7 0 -7
how it|-6 4 4 -6 -6 11 -3 3
how likely|4 8 0 10 -7 -4 0 -11
how long|29 7 -11 -9 1 -1 -10 -6
how many|10 12 -5 7 -12 -9 -8 5
how much|3 -5 -3 -4 11 -6 -3 7
how often|17 -2 0 -3 -3 0 -5 -4
how s|12 0 -2 0 -1 -5 -2 -2
how should|13 -2 10 -13 -14 -7 1 12
how sure|3 13 -6 -2 -11 -7 -2 11
how the|-4 16 -3 -14 -4 15 -2 -3
how they|-2 12 0 1 -4 -6 0 -1
how well|2 -1 -2 -8 11 -5 6 -3
how would|20 4 11 -6 -12 -10 -9 1
how you|8 15 9 -13 -1 4 -14 -8
however|17 6 -3 5 -1 -4 -5 -16
hoy|21 -3 -6 3 -3 -5 1 -7
hp|8 -2 -5 -1 -1 -7 -1 9
hr|10 16 -5 -6 -7 0 -7 0
hr <number>|-8 22 6 -6 -1 -9 1 -3
html|6 -5 4 -5 5 -10 -5 11
html structure|11 -3 3 -2 -5 3 -3 -3
human|5 -21 -8 6 10 -11 3 15
human annotator|-5 -6 0 14 -13 15 -5 0
human expert|-4 -2 -1 8 15 -6 -6 -4
human in|10 -3 -1 0 -1 1 -1 -5
human would|-6 -1 0 0 -2 0 13 -3
humidity|13 -2 -2 2 -2 -1 -2 -5
humor|11 -5 -3 -5 14 -2 -5 -6
hundred|-5 3 -6 9 -8 -2 -2 11
hunting|13 -5 -4 -2 -8 5 2 -1
hurry|-8 -1 -5 9 -1 -3 13 -5
hurt|10 -13 13 0 -4 -2 -1 -2
husband|14 9 -3 -6 -2 -5 -5 -3
hydrogen|-11 13 11 -2 -5 -2 3 -7
hyp|-10 -3 -4 13 -1 2 -3 6
hyp the|-7 -3 -4 8 -1 1 -2 9
hypotheses|-7 17 0 1 1 -3 -9 0
hypothesis|1 23 -13 1 -7 -4 -6 3
hypothetical|-12 0 11 6 -2 -2 -3 1
höchstens|13 -10 -3 4 -7 -7 -3 13
höchstens <number>|-1 0 -8 11 -7 -3 -4 12
i|16 -2 2 -6 -5 -4 -6 6
i <number>|2 2 -3 -7 -8 9 -5 9
i <quotation>|9 -7 -6 -2 19 -3 -3 -6
i added|23 -7 -2 -2 -1 -7 -1 -3
i always|13 -2 1 -10 -2 -2 3 0
i am|11 6 4 -7 -4 3 -11 -2
i answer|9 -2 0 -1 -2 5 -9 0
i argue|15 -5 1 2 -5 1 -3 -6
i ask|13 -6 -10 0 1 -3 -3 8
i asked|17 3 -2 -7 6 -10 -5 -3
i attempted|12 0 -1 0 0 -5 0 -5
i be|4 -4 14 -3 0 -5 -5 -2
i beat|19 -3 0 -4 -5 -3 -1 -2
i believe|9 -5 -2 -1 7 4 -9 -2
i boil|8 -3 -4 -4 14 -2 -4 -4
i bought|11 -6 -11 12 2 -3 -1 -5
i bring|17 0 -3 -8 0 5 1 -12
i cancel|26 -5 -3 -4 -5 -5 -1 -3
i change|3 -1 -2 5 -6 3 9 -11
i charged|11 8 -2 -2 -6 -5 -1 -4
i check|-1 -3 -2 -2 -3 13 -2 -1
i collect|-1 -11 15 -2 1 0 1 -3
i cook|8 5 2 -4 -11 -2 -7 10
i could|13 -4 -5 -3 -2 -6 -2 9
i couldn|26 0 -6 -4 -4 0 -3 -8
i cut|25 -6 -2 3 0 -4 -4 -11
i d|21 -5 1 1 -3 -7 -6 0
i deduct|12 -2 -2 -2 -2 -1 -2 -3
i definitely|8 1 -7 -5 3 -1 2 -1
i describe|13 -1 0 -1 -1 -1 -5 -2
i did|15 -4 4 -3 -4 -2 -3 -3
i didn|16 0 -4 -4 1 2 -4 -7
i do|16 -5 -7 8 4 -9 4 -12
i don|7 -4 -1 -3 -6 -4 -3 13
i drop|18 -2 1 -4 -6 -1 -1 -5
i earn|2 -6 2 -3 -7 2 10 0
i file|13 -5 -1 0 -2 0 -6 0
i find|10 -3 -4 5 0 -16 2 6
i fix|17 -5 0 0 -2 -5 0 -4
i for|2 -2 2 -5 -2 -4 -2 11
i forgot|8 11 -2 -4 -1 -3 -4 -4
i found|16 -4 -3 -4 2 -5 0 -2
i freeze|11 -6 3 -2 -5 -1 -6 5
i get|6 8 1 -3 4 -12 -11 8
i give|15 -4 -7 -6 -3 -3 9 -1
i go|8 -1 7 -7 -4 -3 8 -7
i got|18 3 -1 -2 -12 -5 3 -4
i had|11 -2 -5 -1 -4 0 1 1
i hand|10 1 -5 -2 -4 1 -2 1
i hate|10 -4 -5 -2 7 -7 -4 5
i have|8 -13 5 -4 4 -6 6 1
i heard|7 5 -8 -3 -1 -6 -2 8
i hide|8 1 -8 0 -2 -3 0 4
i hope|13 -8 -2 6 0 -2 -4 -5
i in|-2 6 -5 -9 -6 6 6 3
i just|11 3 -6 -5 -1 -3 -3 4
i keep|28 -13 -14 -7 -3 5 10 -7
i know|21 -5 10 -4 -3 -9 4 -14
i learn|9 3 -8 -3 10 3 -2 -13
i learnt|-3 -7 1 3 0 -2 -2 11
i ll|11 2 -3 6 -12 -3 6 -7
i lost|1 4 9 -2 -3 -7 2 -3
i love|5 -10 -5 3 4 13 -3 -7
i m|11 -2 -2 -7 4 7 -9 -2
i made|10 12 0 -9 -9 0 -4 -1
i make|8 5 0 2 -6 2 -12 1
i may|11 -7 -1 -4 -1 0 3 -1
i meant|19 -2 -9 -2 -2 -6 1 1
i must|25 -6 0 -3 -5 -2 -2 -7
i need|7 2 3 1 -7 2 1 -8
i never|18 -3 1 -9 -3 1 -4 -1
i not|20 -7 -6 -1 3 -6 1 -3
i only|12 -4 -5 -1 -1 0 -1 -1
i pass|23 -3 2 -5 2 -8 -1 -10
i paste|15 -10 3 -4 -10 4 0 3
i pasted|16 -4 1 -4 -4 -3 0 -1
i perform|15 -5 -5 9 -3 -3 -4 -4
i print|-2 17 0 -6 -7 -7 3 3
i put|19 -3 -8 -7 -9 -6 18 -5
i read|25 -13 -5 -4 -9 -5 -4 15
i really|14 -2 -4 3 0 -6 -1 -4
i remove|5 -3 -3 12 7 -6 -4 -8
i run|22 -7 -3 -3 -2 0 -3 -3
i say|16 3 1 2 -5 -14 -10 6
i see|17 7 -5 -6 4 -6 -6 -5
i send|10 7 -4 0 -3 -1 -10 1
i should|13 -4 -14 3 -5 4 1 2
i show|-6 -1 -2 -8 17 -8 8 0
i steal|27 -6 0 -4 -7 -9 -3 3
i still|7 3 7 -5 -3 -1 0 -9
i submit|16 -4 -3 -1 -1 -5 -3 0
i take|13 -4 -4 13 -4 -2 -4 -9
i tell|6 -8 11 -9 -14 10 -4 8
i think|10 -6 -9 4 -7 3 -8 13
i top|4 -2 0 -5 -6 9 12 -13
i transferred|3 -2 -6 1 0 -4 10 -4
i try|13 -1 0 -2 -4 -4 2 -4
i understand|-6 5 -1 0 10 -5 -3 0
i use|11 3 -2 -2 -4 -9 6 -2
i used|4 -3 2 -2 -1 7 -9 1
i ve|14 1 4 -13 8 -14 10 -11
i walked|12 -3 -4 -2 -1 2 -3 -1
i wanted|14 1 -3 -2 -2 -3 -3 -2
i was|16 -5 -7 3 -5 1 -2 -2
i went|3 -1 -5 -6 8 -9 9 1
i wish|20 1 -10 -3 -3 5 1 -13
i work|12 0 1 -4 -8 -2 -3 3
i would|7 2 -5 8 -4 0 -8 -1
i write|9 -6 -8 6 -6 -6 6 5
i wrote|6 -5 -5 4 -12 7 -3 9
ia|-16 -7 -13 14 -7 8 11 10
ice|22 8 -4 -1 -3 -6 -5 -12
ice cream|12 -3 1 -1 1 -1 -2 -7
ice cubes|4 10 -2 -2 -2 -1 -6 -2
icebreaker|11 -3 0 5 0 1 -14 1
icebreaker questions|11 -3 0 5 0 1 -14 1
iceland|17 -1 -2 6 -7 -8 -4 -2
iceland in|15 -3 0 -1 -8 -1 1 -3
ich|23 -14 4 9 2 -12 -19 8
ich form|-1 -3 7 -1 -6 0 -7 10
ich mich|9 -9 6 3 -6 1 0 -3
icon|15 -5 -5 -4 4 -2 0 -3
id|1 -1 -7 7 13 -8 -11 6
id and|8 -14 -6 13 3 4 -1 -6
id for|20 -4 -4 -7 5 0 -8 -2
id name|12 4 -1 -3 1 -4 -1 -8
idea|11 16 -12 -10 -7 1 -7 9
idea a|3 -13 -13 -5 10 -10 15 14
idea and|3 -5 11 -4 0 -1 1 -7
idea but|0 -7 -5 16 0 0 1 -4
idea for|3 12 -6 2 -2 -3 0 -6
idea how|-1 16 -1 0 -2 -5 -6 -1
idea of|14 -1 -1 1 -1 -2 -2 -7
ideal|2 -8 -8 5 -11 -15 7 29
ideal answer|-2 -10 -2 -9 0 -11 18 15
ideal assistant|-2 1 0 -4 1 -4 -6 13
ideas|24 -8 10 -2 -12 -10 -1 -2
ideas for|4 15 -2 -5 -9 -1 4 -7
ideas of|21 -4 -4 -7 2 7 -12 -4
identical|-6 -5 0 -6 -4 3 7 11
identical <number>|-7 -1 0 -3 -3 -1 4 10
identical to|-4 -10 8 -2 1 -4 8 3
identify|9 1 -5 -11 3 9 0 -6
identify inefficiencies|9 -1 -1 -1 3 -1 -3 -6
identify the|0 15 -2 -7 13 -12 -11 4
identifying|12 -5 -1 -1 -2 0 -2 -2
identifying and|13 -5 -1 -1 -3 0 -2 -1
identity|16 -8 -3 5 -9 -9 2 6
identity is|11 3 -3 3 -5 1 -8 -1
ids|-6 -4 -3 -5 31 -4 -4 -5
idée|-6 9 -1 4 -1 -1 -2 -2
idées|12 0 -2 -9 -3 1 0 1
if|9 5 -5 0 5 4 -13 -6
if <number>|8 4 -2 9 -6 -2 -1 -10
if a|7 -1 -16 0 -1 3 0 7
if any|15 -3 0 13 -3 -9 -5 -7
if both|-1 -1 -2 -4 13 -8 2 3
if child|14 -6 0 -1 1 -1 -5 0
if condition|9 -1 0 -7 -1 0 0 0
if data|20 -6 -6 0 -1 -3 -4 0
if each|9 -9 0 6 3 0 -8 -1
if else|10 -5 1 -4 -4 1 0 2
if equal|-5 0 0 5 10 0 -9 0
if f|-8 -5 -2 11 -5 -2 9 2
if fine|14 -2 1 -13 0 1 1 -2
if george|10 -4 0 1 0 3 -8 -3
if he|-1 -8 5 8 0 -7 -5 9
if her|10 -2 1 -8 -1 0 1 -1
if i|9 -18 7 -15 0 4 14 -1
if in|13 -1 0 -1 -1 0 -5 -5
if it|6 -4 4 8 -11 -6 1 2
if my|17 -11 5 -4 -1 -4 -2 0
if necessary|10 2 1 0 -1 -6 -5 0
if needed|15 5 1 -9 -9 -3 6 -5
if no|13 -2 -1 -5 -1 0 0 -5
if none|13 -4 2 -4 0 -1 -4 -2
if not|3 -8 -6 5 0 13 2 -8
if nothing|-5 6 -8 9 9 -1 -6 -5
if number|1 -1 -3 -9 1 2 7 2
if one|8 -6 1 11 1 0 -8 -6
if she|8 1 0 1 -8 1 -2 -1
if so|5 -11 -4 -1 12 3 0 -6
if somebody|3 0 9 0 -3 -1 -7 -1
if someone|5 -7 -2 10 -2 -6 -3 5
if something|11 -8 -1 -3 0 0 -1 2
if the|1 9 -13 20 3 -4 -12 -4
if there|7 -6 4 5 -11 -4 -7 10
if they|-2 15 -2 -3 -6 -4 -5 6
if this|25 10 -1 -4 -4 -10 -12 -4
if two|19 -2 -2 2 -6 1 -1 -11
if we|-6 -3 -4 9 -3 -1 10 -3
if yes|-5 -2 -5 6 0 10 -4 -1
if you|11 -13 -1 -23 22 -6 9 1
ignore|3 -4 -8 17 11 -12 -6 -1
ignore all|11 3 -3 3 -5 1 -8 -1
ignore the|16 -10 1 -5 3 -3 -7 5
ignoring|11 5 -6 1 4 -1 -12 -2
ihn|-3 7 -8 -4 -2 12 -2 0
ii|-11 15 -9 -3 17 -6 -2 -1
ii <quotation>|-7 -3 -3 -3 20 0 -2 -3
iii|-2 9 3 -3 4 -9 -1 -1
il|-12 -11 0 6 9 13 2 -7
il a|-10 -1 -5 0 10 10 -2 -4
il en|5 -2 -8 5 11 -8 -2 -1
ill|19 -10 1 -4 -3 -5 -2 3
illnesses|-5 0 -1 -3 -1 -1 -1 11
im|-6 17 15 -8 -5 -13 6 -5
image|6 6 4 -9 -7 -11 14 -2
image caption|-7 8 1 -2 10 -5 -2 -3
image contains|-2 0 8 2 -1 3 -3 -8
image in|-9 -1 0 0 -1 0 10 0
image is|12 -3 10 -5 -7 5 -9 -1
image must|13 -3 -4 1 0 0 -6 -1
image of|14 0 3 1 -5 1 -10 -3
image optimization|11 3 3 1 0 -3 -13 -1
images|2 -5 11 -6 -5 -2 3 2
imaginative|-3 -1 -5 -3 -3 -2 18 -1
imagine|-6 -8 23 -6 0 -17 18 -4
imagine <number>|-6 -5 -6 -2 4 -2 17 -1
imagine the|-12 -7 16 0 4 0 -2 0
imagine you|-7 1 -2 -7 5 -1 11 1
imitate|-4 8 -7 -1 2 -5 -11 17
imitate it|-3 5 -4 -1 -1 -2 -5 11
immediate|14 -3 0 -2 -3 -1 -3 -3
immediately|19 -7 -1 -4 -4 0 -3 0
immersive|15 -1 -7 -5 1 -2 -4 3
immutable|17 -5 0 -4 0 -3 -5 0
impact|20 -3 3 -1 -4 -5 -2 -8
impact and|12 -2 -9 4 -2 -3 -2 1
impartial|-9 -5 -3 -4 19 4 1 -3
impartial judge|0 -7 -2 -1 10 5 -1 -4
impatient|-3 -5 -7 -2 -5 1 28 -6
imperative|-6 -8 -3 -2 -1 0 12 8
imperfect|17 0 -4 -1 -3 1 -6 -4
imperfections|12 -1 -3 1 -1 1 -3 -7
implement|6 0 5 -1 -12 4 10 -12
implement the|9 6 -6 -5 1 -1 -6 1
implementation|20 -1 -9 -3 5 6 -9 -7
implementation of|17 5 -7 -2 -6 -7 -2 1
implementations|23 -2 -2 0 -15 0 -3 0
implemented|23 -3 0 -5 -4 -5 -1 -4
implications|13 -3 -6 1 1 -1 -4 -2
implies|15 3 -5 -5 0 -6 -4 2
import|18 -3 3 -2 -11 -8 1 1
important|4 -7 -4 1 0 11 0 -4
important to|-2 4 -1 -3 -1 10 -1 -6
improve|5 4 -20 -12 3 19 -7 7
improve in|14 -5 -5 -5 0 -3 -5 9
improve it|-18 -12 2 1 -3 30 -4 3
improve this|4 0 1 -3 -4 -9 -3 14
improve your|13 -1 -2 -1 -4 0 -4 0
improved|13 4 -4 -13 9 5 2 -16
improved same|-8 -1 -3 -4 19 -4 -1 0
improvement|10 -2 -3 -10 16 -10 1 -3
in <number>|8 6 -15 17 0 -11 11 -16
in <quotation>|23 -4 6 -14 -2 -4 -4 -1
in a|16 -16 -17 4 -5 -4 9 12
in advance|-14 16 6 -3 2 1 -6 -3
in all|3 -10 -5 -1 4 3 12 -6
in alphabetical|10 -1 -3 0 -6 1 -7 5
in an|10 -2 0 4 -6 -5 -5 4
in and|8 -5 5 11 -5 -12 2 -5
in another|6 -6 -3 -4 4 -1 14 -11
in answer|13 -7 2 -1 -1 -5 -1 0
in any|-1 -7 15 -3 -3 2 -4 0
in apa|12 -1 -2 -2 -1 -2 -1 -3
in as|-6 -1 -1 0 -1 10 -1 -1
in at|4 -1 -3 -5 -4 -5 15 0
in between|-11 -2 3 4 -4 1 -1 10
in bold|15 -4 -3 -1 0 -3 0 -4
in both|3 4 -6 2 12 -7 -2 -5
in boxed|-7 9 5 -3 -1 -3 -6 5
in brackets|12 2 5 -2 -8 -6 -3 0
in bullet|13 10 -3 -1 -5 -5 -8 0
in c|18 -1 -8 -3 -2 1 -6 1
in canada|19 -3 -2 -2 -3 0 -4 -5
in chemistry|-5 10 -1 0 0 12 -8 -9
in chicago|11 -2 -3 -1 -1 -5 3 -3
in china|10 -7 -1 0 1 -2 0 -1
in class|-1 -2 7 -8 3 1 3 -2
in column|-4 10 5 -8 0 -2 0 0
in csv|6 -5 0 8 -9 0 2 -1
in depth|11 -3 0 2 1 -4 -8 0
in der|-5 11 7 -5 -11 7 -5 1
in detail|9 -5 -2 -1 -1 -2 -9 12
in die|-4 -1 -6 -1 -1 -1 15 -1
in different|-13 0 0 1 1 0 -2 12
in doubt|10 4 -1 -1 -2 -1 -7 -1
in each|1 10 -4 -11 5 -2 3 -2
in easy|19 -10 0 -5 1 -3 -4 2
in einem|8 -8 -6 -2 11 0 -4 0
in einer|6 12 -3 -6 -1 2 -3 -7
in english|16 6 -8 -5 -6 -4 5 -4
in europe|12 -7 -2 4 -1 -1 -2 -3
in feet|13 -2 -1 1 -6 -1 0 -3
in first|-2 11 8 -5 -2 -1 -4 -5
in five|-2 7 -8 5 0 -5 -12 16
in footer|12 6 0 -4 -2 -6 -5 -1
in for|-11 3 -8 28 -11 -5 2 2
in format|5 -2 -5 -2 2 0 -7 9
in four|17 -5 0 -7 3 -3 -10 6
in france|0 -2 16 -7 -2 -10 -3 7
in french|10 -2 -3 12 -9 4 -8 -5
in from|9 3 -1 -3 -6 -1 0 -1
in front|3 3 5 -2 -7 -9 9 -3
in full|-8 11 5 -4 -1 8 -4 -7
in germany|29 -3 -5 -10 -1 -7 -5 1
in ghent|16 -1 -3 1 2 0 -5 -10
in graz|-6 -1 -1 10 -1 -1 -1 1
in hamburg|16 -3 -7 0 0 -4 -1 -1
in her|-11 -4 14 -4 -5 0 5 5
in his|11 -5 10 3 -7 -7 -4 -1
in how|-2 15 -4 1 -4 -2 -1 -4
in it|8 -16 10 15 -5 -2 -1 -8
in italian|13 -2 -1 0 -2 -1 -2 -6
in italics|-2 -6 14 -2 -1 1 -2 -2
in italy|15 -3 -3 -1 -2 -3 -1 -2
in its|13 1 3 -10 -8 6 -10 4
in japanese|1 -1 0 -3 -5 13 -2 -3
in java|19 -4 -1 -5 0 -3 -7 1
in javascript|17 -1 3 -1 0 -5 -11 -2
in jax|17 -1 -4 -1 -3 -4 -2 -2
in july|4 8 -11 8 -4 -1 0 -4
in kenya|-5 -1 1 -3 -1 2 11 -2
in key|-9 17 -4 1 -1 2 -4 -2
in kraft|-5 -2 -1 -1 -1 12 -1 -1
in line|19 -3 -2 -1 -3 -2 -2 -5
in london|11 -11 -7 9 7 -4 2 -6
in march|11 0 -3 1 2 2 -7 -5
in markdown|-7 -1 9 -1 -2 -1 -2 3
in may|5 10 3 8 2 -10 -9 -8
in my|12 2 -1 -8 -1 7 3 -14
in natural|-11 15 -1 -2 0 0 7 -7
in northern|12 0 -1 0 -1 1 -8 -3
in numbered|-2 13 -3 3 -5 -11 -7 13
in october|20 -2 -2 -4 -2 -1 -5 -3
in one|9 0 -17 -8 -3 3 -5 20
in our|7 -7 -4 12 7 -10 -4 -2
in paris|10 1 1 -4 -5 10 -10 -4
in place|8 1 -1 0 0 5 -12 -1
in plain|15 7 -5 -5 -10 -1 7 -8
in portuguese|12 7 -2 -3 -1 -4 -8 0
in prison|13 -1 -1 3 -1 -5 -6 -1
in production|13 -9 -4 -3 14 -1 -9 0
in progress|12 -2 -4 -1 -1 -1 -1 -2
in project|7 6 -12 0 0 1 -1 -1
in python|20 -3 5 -10 -3 -8 1 -2
in question|1 -1 3 -6 -4 -3 -4 13
in r|16 8 2 -2 -6 2 -12 -8
in reverse|11 6 -4 -3 0 -9 -3 2
in role|13 -8 0 -1 0 -4 1 -2
in scotland|1 11 -1 -8 8 -3 -5 -2
in scratchpad|-3 -2 15 -3 -3 1 -1 -3
in second|-2 2 -3 7 4 5 -5 -8
in self|-6 -4 4 -3 6 -5 10 -1
in short|27 -3 -3 -6 -2 -3 -3 -7
in simple|7 -5 -5 -2 -3 -6 0 14
in six|1 1 -1 0 14 -3 -7 -5
in small|-2 13 -6 0 0 -6 3 -2
in spanish|15 -5 -2 0 -1 0 -3 -4
in table|20 -1 -2 1 -2 -4 -2 -9
in ten|-8 5 -2 -4 6 -6 12 -4
in that|9 17 -11 -8 -1 9 -10 -5
in the|-3 -2 5 5 -15 7 6 -3
in their|0 -13 -1 0 4 -10 5 15
in there|7 -8 -2 -2 1 -2 -1 5
in this|27 17 -1 -2 -10 -5 -11 -15
in three|7 17 -13 -7 -8 -11 16 -2
in topic|15 0 -4 -2 -5 3 -5 -3
in total|19 -11 4 -3 -6 0 -1 -2
in trouble|16 -2 -1 0 0 -6 -1 -6
in turkish|18 -1 -3 -1 -3 -3 -3 -4
in turn|-4 14 -6 -5 12 -8 -3 1
in two|2 -3 -5 -4 -11 11 6 3
in user|8 -2 13 -4 -14 -4 4 -1
in usr|4 -8 -2 -2 10 -2 3 -3
in variable|8 2 -4 11 -5 -3 -2 -6
in what|4 11 -1 -2 0 -5 -4 -2
in whatsapp|7 -7 -7 -5 -6 -4 13 9
in which|-11 17 -8 -15 1 -3 17 2
in words|9 17 -6 -13 -6 -3 -3 6
in work|-10 18 0 -4 0 -1 0 -3
in writing|-7 26 12 -7 -7 -8 -6 -1
in württemberg|-2 -4 11 -5 -2 2 6 -6
in your|-1 15 -4 10 7 -15 3 -16
inch|14 -1 -7 3 -8 0 2 -3
inches|22 -2 -8 -6 -6 0 2 -3
inches long|16 -5 0 -5 -1 -3 -2 0
incl|6 -9 8 -2 -2 -5 1 3
incl <number>|14 -11 0 -1 1 -2 -1 1
include|12 -5 7 -3 -2 -12 7 -4
include at|11 -5 -2 -2 -2 -2 3 -2
include one|16 1 3 -3 -2 -1 -7 -7
included|-10 5 19 -15 -10 -6 25 -7
includes|22 -6 -8 -2 -8 0 4 -2
including|13 0 18 -13 -7 -8 -9 6
including any|-6 -1 12 -1 -1 -1 -1 -1
inclusive|17 15 -4 -10 -4 2 -13 -3
income|7 13 -5 -4 -6 1 -4 -1
income <number>|2 11 -3 -1 2 -6 -3 -4
incoming|19 -2 9 -9 -6 2 -6 -8
incomplete|-3 0 0 -2 0 -5 12 -1
incorporate|12 1 -2 -8 1 0 -2 -2
incorrect|-8 4 -2 17 -5 0 -5 -1
increase|3 1 -3 -7 -2 -1 9 0
increase the|-10 5 1 -3 -2 1 13 -4
increased|8 -3 -4 0 -7 15 -7 -1
increases|4 3 -2 7 -4 -5 11 -13
increasing|13 6 -4 -5 -11 -1 10 -7
incremental|6 9 -1 -2 -1 0 -9 -1
independent|-5 17 -4 11 -11 -3 -1 -4
index|-4 -6 3 -3 13 7 -10 1
index <number>|-2 0 0 -8 12 -1 3 -4
index in|5 -4 -5 -3 -4 -4 3 12
index of|3 6 -6 -1 -6 11 -6 0
india|16 7 -2 -3 -2 -7 -4 -5
indian|0 -10 -9 -11 14 -1 3 14
indicate|-10 0 0 0 10 0 0 0
indices|-10 5 -1 -1 9 9 -6 -5
indie|10 0 -3 1 1 0 -6 -3
indique|-4 -1 -2 -6 27 5 -10 -10
individual|17 -1 -2 -5 -5 2 -5 0
induction|1 4 7 -7 8 -12 2 -3
industrial|15 -1 -5 -1 0 1 -5 -3
industries|-8 -1 -1 -1 -1 0 13 -1
industry|11 0 -3 -1 0 0 -6 -1
infer|-5 9 3 -1 0 0 -1 -6
inference|-22 33 -2 4 -12 -6 17 -11
inference a|-1 16 -4 -2 -1 -3 -3 -3
inferences|-7 20 -2 -2 -7 2 -5 0
inflation|-4 -10 5 1 17 -3 -5 -2
influence|-1 -6 -2 -1 10 4 0 -4
info|13 -1 -13 -5 -11 7 2 8
info in|-6 -1 0 -1 -1 -1 11 -2
informal|3 4 15 -3 -6 -2 -5 -5
information|23 -9 1 5 -9 -10 -4 3
information for|14 2 0 2 -3 2 -13 -4
information is|-2 -3 0 4 -6 -2 10 -1
information on|13 -2 -4 1 1 1 -5 -4
inglês|10 -2 -5 0 -4 -7 -6 15
ingredients|16 -1 -6 -2 -6 -5 -4 7
initial|23 4 -9 0 -3 -4 -11 0
injection|19 -8 -4 -9 -3 9 -1 -4
ink|21 0 -3 -3 -8 -3 -3 -1
inline|-2 -5 -1 -1 -1 -1 -2 13
inner|0 -13 39 -6 -6 -6 -5 -3
inner and|-4 -6 14 -1 -3 0 0 0
inner debate|-4 -1 16 -3 -2 -1 -4 -1
inner monologue|14 -4 10 -5 0 -6 -1 -7
inner speech|-6 -2 16 -1 -2 -3 -2 0
inner_voice|-4 -5 18 0 1 -2 -7 -2
innovate|13 -4 -4 3 2 0 -9 -1
input|-3 -1 4 2 -18 -3 13 7
input <number>|9 1 -8 -3 1 0 1 -1
input a|12 -2 -5 3 -4 1 -6 0
input and|11 -1 2 -3 -1 -3 -6 1
input for|13 -3 -2 -3 3 -1 -5 -2
input image|14 -3 -2 -2 2 0 -6 -2
input list|11 -6 -6 -5 -5 1 -2 13
input output|2 -13 -8 -10 0 0 11 17
input question|-2 -4 14 6 -3 11 -9 -13
input raw|0 -5 -5 1 -3 -9 4 16
input string|12 -1 -1 -8 0 -1 -1 1
input to|28 -5 -7 -3 -3 -3 -4 -3
input with|13 0 -1 -5 -3 -2 -1 -1
inputs|6 7 9 -4 -4 -9 6 -11
inputs and|16 -2 -1 -5 -2 -1 -5 -1
ins|6 -10 -10 -2 0 -5 -7 28
insensitive|25 -9 -3 4 -11 1 -4 -2
insert|-12 6 10 -7 -15 25 -9 3
inside|6 6 16 -6 2 -18 -12 4
inside a|2 -14 17 -1 0 -2 -4 3
inside our|19 -3 1 -4 -8 6 -7 -3
inside the|13 -8 -1 -8 -1 6 2 -5
inside work|-6 17 -3 1 -2 -4 -1 -3
inside your|-7 0 16 0 -3 -4 0 -1
insight|15 -4 0 2 -2 -7 2 -7
inspect|-4 -3 -2 -9 -8 22 8 -4
inspection|1 -3 -8 7 -5 15 0 -7
inspection <quotation>|-7 0 -3 8 -3 22 -9 -7
inspector|15 -3 -7 9 -1 -4 -4 -3
inspired|6 -6 -2 -7 -4 -5 22 -3
inspired by|6 -6 -2 -7 -4 -5 22 -3
instagram|10 -3 -18 14 -15 6 3 2
instagram caption|22 -4 1 0 0 0 -8 -10
install|10 14 -8 -3 -3 -2 4 -11
instances|16 -1 -6 0 -4 0 -2 -3
instances of|16 -1 -6 0 -4 0 -2 -3
instead|10 -2 -4 -6 -10 9 7 -4
instead of|13 1 1 -7 -5 -4 7 -5
instruct|-14 2 -4 -2 2 -2 22 -4
instruction|-41 -16 -5 21 5 -3 25 13
instruction <quotation>|-1 -2 -9 12 -12 -6 0 18
instruction and|-8 0 -8 -1 -4 2 9 11
instruction data|-8 -4 -1 -1 -1 -1 11 6
instruction following|-8 -4 5 16 4 -4 -6 -2
instruction for|14 -7 -7 20 1 -3 -6 -12
instruction in|-4 0 0 9 -7 0 7 -4
instruction input|-5 -10 -6 -9 2 -1 11 19
instruction list|-9 0 1 0 0 0 0 10
instruction response|-12 -5 -3 -5 -2 0 14 14
instructions|2 2 13 -7 -2 -5 17 -19
instructions <number>|-10 8 -2 -1 -5 -2 11 1
instructions for|14 -1 -5 -6 2 -2 -2 -1
instructions in|-4 -1 -3 0 -1 -1 14 -4
instructions step|14 -3 -1 2 -4 -1 -5 -4
instructions that|-7 -1 0 -5 0 -1 16 -1
insults|11 -6 -2 0 -1 -2 8 -7
insults for|10 -5 -2 -1 -2 -2 8 -6
insurance|27 1 -2 -2 -17 -7 -4 3
insurance claims|11 0 0 -4 1 -8 -2 1
int|25 -1 0 -1 -13 -1 2 -11
int <number>|-9 -7 -1 19 -5 0 0 4
int <quotation>|8 17 -4 -5 1 -4 -8 -5
int d|10 -8 -4 -4 -4 2 7 0
int number|2 0 5 0 1 6 -11 -2
int nums|12 0 1 -1 -1 -1 -10 -1
intact|-1 -5 -1 1 2 10 -5 -1
integer|19 -11 5 8 -2 -8 2 -13
integer <number>|1 -4 -6 17 -5 -8 2 2
integer from|22 0 1 -7 -1 -2 -12 0
integer on|14 -6 -2 1 -5 -2 -1 2
integer that|16 0 -4 -3 -1 0 -6 -3
integer using|5 18 -8 -3 -2 -2 -6 -2
integers|7 -3 -6 9 1 3 -10 -1
integers and|19 -11 -3 -4 0 0 0 -2
integers from|11 -5 0 -6 -1 2 -1 1
integral|5 9 11 -9 -10 -7 11 -10
integrated|15 2 -2 -5 0 -1 -4 -5
integrity|16 1 -2 0 -8 3 -6 -3
intelligence and|15 2 -2 1 -9 -2 0 -4
intended|1 0 -1 -5 -3 1 13 -5
intense|15 -1 -4 1 -1 -1 0 -9
intensity|-9 9 0 -2 0 -3 3 3
intent|-1 6 3 -9 -8 -5 10 5
intent and|-12 9 4 4 -2 2 -3 -1
intents|0 -6 2 -7 0 -2 15 -2
inter|11 -5 0 0 -4 0 0 -1
interacting|10 -7 0 0 -2 -1 0 0
interaction|10 3 -3 0 1 -6 -4 -1
interactions|14 0 -3 -3 0 -7 -3 3
interactions between|11 0 -1 0 0 -9 -2 1
interactive|11 -1 -9 -1 -1 -1 3 0
interactively|5 8 -2 0 -1 -2 -8 -1
interest|-7 4 -2 -6 -4 16 1 -1
interest in|9 12 -1 -3 -1 1 -13 -3
interest on|-1 3 -1 -9 0 9 0 -1
interested|15 12 -5 -6 -6 -5 -2 -3
interesting|20 -1 -4 -2 -4 -1 -9 0
interface for|15 0 -3 -2 -2 -2 -5 -2
interface in|15 1 0 1 -8 0 -6 -4
interface with|-11 2 0 6 -1 0 7 -2
interior|11 1 -8 7 -12 -10 6 5
interior angles|-6 10 0 11 -5 -4 -3 -4
interleave|-8 8 8 -3 -1 1 -3 -3
intermediate|-1 21 8 -6 -8 -6 -9 0
internal|4 -1 31 -9 -3 -1 -5 -15
internally|-3 -2 17 -3 1 -4 -2 -4
internet|19 -6 -3 -7 5 7 -8 -7
interno|-2 -5 21 -4 -5 1 -3 -4
interno que|-2 -5 21 -4 -5 1 -3 -4
interpolation|16 -1 -1 -4 -4 -2 -5 0
interpretation|-4 14 10 -3 -4 -5 -5 -2
interpretations|10 -2 2 -5 -3 -1 -1 -2
interpreter|12 -1 -4 -8 -1 -1 2 3
interpreter i|12 -1 -4 -8 -1 -1 2 3
interrupt|18 -6 -4 1 -5 3 -4 -3
intervals|10 -4 -7 -7 -7 8 -3 9
interview|21 -5 -9 -8 4 2 7 -11
interview as|11 -1 0 -1 -2 -7 0 -2
interview for|9 -8 1 3 -1 8 -12 0
interview me|5 -3 1 -1 4 8 -9 -5
interview questions|20 4 -7 -6 -1 -4 3 -8
interviewer|8 0 0 0 -3 -8 12 -9
interviewer for|14 -4 -5 1 3 -3 -2 -3
interviewing|0 -4 1 3 1 -5 -8 11
into|-9 1 4 -8 -5 -19 2 34
into <number>|23 -4 -3 -7 -2 -3 2 -7
into <quotation>|4 6 -10 3 0 -4 11 -11
into a|0 7 -10 -10 -10 -5 5 22
into an|9 -4 -2 -4 -6 4 11 -9
into anki|12 -2 -4 -1 -1 -1 -5 2
into english|14 -1 -5 0 -1 0 -1 -5
into german|7 12 -6 -4 -4 -1 -1 -2
into instruction|-5 -2 -2 -1 0 0 -2 12
into my|-6 -8 -6 12 1 7 -9 10
into one|1 -1 -8 7 -4 -5 -7 17
into school|26 -3 -7 -6 1 0 0 -11
into something|-4 -6 -5 0 -3 -5 21 2
into sub|2 14 -3 -1 1 -1 -7 -4
into swahili|-19 0 2 -5 -10 1 5 26
into the|1 -17 5 -9 8 -5 3 14
into this|-6 1 5 0 -1 -2 -13 15
intriguing|9 0 -2 -1 3 1 -8 -1
intro|10 -9 -1 9 -8 -1 2 -3
intro <number>|15 -5 0 -4 -4 -1 0 -1
introduce|10 -10 0 1 3 -4 -1 0
introduce the|17 -2 -2 -2 -2 -3 -4 -3
introduction|10 -6 1 0 13 -2 -9 -7
invalid|-6 -1 7 6 9 -14 0 0
invariant|-3 13 -7 -2 6 0 -2 -6
invent|-3 -10 17 -3 -11 4 16 -9
invent <number>|-9 0 -3 0 3 -4 12 1
invent a|-9 -9 -10 3 -4 -2 33 -2
invent the|-8 -2 17 -1 -1 -1 -3 -1
invente|12 -1 19 -5 -6 -5 -5 -9
invented|6 -10 -11 5 4 0 -2 7
invented the|12 -5 -8 8 5 -12 -1 2
inventory management|11 1 -3 0 -1 0 -6 -1
investor and|1 6 -9 -2 4 5 -5 -1
investors|1 -8 11 -4 1 0 -4 3
invitation|21 -1 0 -3 -8 0 -5 -4
invite|13 -2 -8 17 -9 -4 -4 -3
inviting|16 -4 -6 1 -3 3 -4 -4
invoice|8 1 0 -13 0 0 2 2
invoice <number>|5 -11 -2 -4 0 2 -7 16
invoke|13 -4 -3 -1 -1 -1 -2 -1
ip|13 8 -3 1 3 -3 -16 -2
ip address|24 1 -3 0 1 -3 -16 -4
iphone|23 -4 -9 5 -5 -6 -2 -2
iphone se|8 0 -1 -8 -1 0 0 1
iq|5 -5 -4 13 1 0 -6 -5
irac|10 14 -11 -2 0 -2 -2 -7
ireland|19 1 -1 0 -4 -2 -9 -5
iron|25 -8 1 -5 -2 -6 -5 0
irony|1 -4 -4 -1 -3 -2 12 0
irrational|4 12 -1 -3 0 -8 -3 -3
irregular|20 2 -5 -5 -3 -1 -3 -5
irregular verbs|16 0 -2 -2 -2 -1 -4 -4
irrelevant|-6 6 -8 -1 -2 0 13 -3
is <number>|17 -2 15 -2 -6 -16 -17 10
is <quotation>|17 -4 -1 8 -15 -10 1 4
is a|-7 7 5 9 10 -1 -13 -10
is about|17 0 -5 -8 -5 -5 -2 8
is added|20 -11 2 4 -5 -2 -4 -5
is all|-6 -3 17 2 -2 -2 -5 1
is already|16 -3 2 -6 -2 -2 -4 -2
is also|22 -6 0 -4 -2 -4 -6 0
is always|-2 -4 6 4 -3 -8 11 -5
is an|4 -9 -4 -1 -3 16 5 -8
is angry|5 0 -1 -6 0 -2 11 -7
is as|2 5 -3 12 -6 -3 -4 -4
is asked|-8 6 -1 -7 -1 0 12 0
is at|-3 -4 13 2 0 -1 -5 -1
is bad|3 3 0 4 -12 2 0 0
is best|18 -12 -6 12 -2 -5 -4 -1
is better|11 18 -16 -4 5 -8 -3 -3
is between|3 -1 1 12 -5 0 -3 -6
is cheaper|26 -9 2 2 -7 -2 -10 -3
is closer|-9 0 0 0 10 0 0 0
is complete|9 -4 -3 -7 -1 -3 7 1
is correct|18 -12 13 -12 -9 -7 2 7
is covered|-1 -4 -3 15 -1 -4 -3 1
is divided|17 -2 -7 -2 0 -4 -2 1
is divisible|-11 15 -1 -2 -2 -2 2 1
is done|-3 2 6 8 2 -1 -4 -11
is down|13 -2 -4 -7 -2 0 2 0
is every|-8 -5 0 15 1 -1 -1 0
is exceeded|13 -4 1 -4 2 -6 -1 0
is followed|-7 19 -4 2 0 -4 -3 -1
is for|-5 1 17 -7 -1 5 -5 -4
is found|-9 10 -2 -3 1 1 1 1
is from|1 0 -4 -1 10 -2 2 -7
is full|12 4 -1 -1 -2 -4 -2 -7
is going|-8 0 -1 3 9 -5 -1 4
is good|9 -9 -3 18 -10 -6 1 1
is he|7 -1 5 -9 -5 -3 7 -3
is heavier|-2 -9 15 0 -1 2 -6 1
is her|10 -5 0 1 -1 -3 -2 -1
is how|-10 6 -1 6 2 -2 2 -3
is in|8 3 10 -3 -6 -5 -1 -6
is interested|15 11 -6 -6 -5 -5 -1 -3
is irrational|3 14 -1 0 -6 -5 -4 -1
is it|28 -12 4 -6 8 -12 -5 -5
is item|0 10 -8 -1 2 -6 3 0
is just|11 -1 -5 0 -2 -2 -1 0
is known|-6 13 5 -6 -3 -4 1 -1
is left|-3 1 4 -5 6 11 -10 -4
is less|15 0 0 -4 -12 1 0 1
is lost|-16 -1 1 -1 3 10 0 3
is mandatory|-9 2 12 0 -2 -1 0 -2
is missing|-12 3 -13 11 -2 9 4 1
is more|13 -3 -6 -15 19 -1 -5 -2
is most|-6 12 -2 -4 5 0 -2 -2
is my|20 -1 2 -9 -5 -7 -10 9
is nearer|-5 -3 0 -4 15 2 -1 -4
is needed|16 -4 -9 -4 3 -1 4 -5
is no|13 -5 2 0 -11 6 0 -4
is not|14 1 -1 -1 -1 0 -18 7
is often|2 -4 -2 -1 -3 -2 -2 12
is ok|4 13 -8 3 -6 8 -8 -5
is on|1 0 -5 -12 6 -5 7 8
is one|-5 5 -6 6 11 0 -3 -7
is only|-4 4 -1 -8 -4 -8 13 9
is open|-4 1 3 0 -5 0 -6 12
is plus|12 -4 -1 2 -9 -4 0 5
is pluto|9 -2 -2 -7 6 -1 -1 -2
is present|9 -7 -2 -3 9 -1 -3 -2
is prime|16 5 -6 -5 -7 1 -5 -1
is reached|-11 13 0 -5 1 -3 2 2
is required|3 -5 12 -8 -1 -3 -1 1
is right|-4 1 -4 16 -6 -5 -9 11
is safe|11 -5 -1 3 -4 -4 3 -3
is said|9 -5 -1 4 8 -5 -9 -2
is same|14 -2 0 -3 -8 -4 9 -7
is sarcastic|-5 0 -5 -1 -1 0 12 -1
is silent|9 0 -2 0 0 -4 -8 5
is slightly|6 -1 -3 10 -6 -5 -5 4
is some|14 -7 6 -6 16 -9 -9 -6
is something|-20 3 1 -9 5 14 3 3
is sound|-2 -10 1 8 -7 9 -1 1
is still|-4 0 -7 5 5 -4 -5 9
is strictly|11 -7 -6 2 13 -4 -3 -6
is supposed|10 -4 -4 -8 -3 8 0 0
is that|12 10 -2 -9 1 -8 -8 4
is the|15 0 2 -1 -9 -1 -6 1
is there|15 -3 -7 3 0 -2 2 -7
is this|13 9 -8 17 -7 4 -19 -9
is to|11 13 -10 -5 -1 -10 -2 4
is too|24 -7 0 -6 -3 -1 6 -11
is true|4 1 0 11 -5 -9 0 -2
is twice|11 1 -2 -5 -5 1 1 -2
is two|20 -7 1 -7 -4 4 -7 0
is unclear|8 -11 -2 9 0 -2 -1 -1
is under|1 10 7 -5 -3 -7 1 -4
is usable|1 4 1 -7 -3 -1 -7 12
is used|10 10 -4 12 -4 -7 -10 -6
is valid|-3 -8 -3 4 9 1 0 0
is very|6 4 -4 0 9 -6 -3 -6
is visible|7 -4 12 -2 0 1 -11 -2
is weakest|12 -7 -2 -6 -6 13 -2 -2
is web|-2 1 6 0 -4 -3 -7 9
is what|-15 -5 4 -3 12 -8 7 8
is when|2 -10 -4 4 16 2 -6 -4
is worked|0 11 1 -11 -5 0 0 4
is wrong|-8 10 -15 1 -5 19 -3 0
is younger|-13 11 0 0 1 0 1 0
is your|21 -4 -4 -4 -11 -1 -2 4
is_leap|-10 -3 -1 9 -4 7 1 1
is_leap y|-10 -3 -1 9 -4 7 1 1
ish|9 0 -7 10 0 -13 -4 7
isn|11 6 -4 -5 0 2 -9 0
isn t|11 6 -4 -5 0 2 -9 0
iso|17 -1 -6 -10 10 3 -3 -9
issue|-2 0 -11 -4 -1 7 6 5
issue <number>|-3 -5 0 -10 2 -4 14 5
issues|14 -5 -5 1 4 -5 -2 -2
ist|18 1 -19 0 0 3 -10 8
ist der|19 -9 -4 -4 -1 -5 6 -2
istanbul|14 1 -2 -5 -3 -2 4 -7
it|-14 8 8 -1 -5 10 -8 2
it <number>|-4 5 -12 1 11 0 6 -8
it <quotation>|15 -6 8 -8 -9 -17 -4 20
it a|-3 -1 -7 2 -10 6 -14 27
it again|1 -2 -7 6 0 1 -8 8
it all|-8 13 -6 10 1 -6 0 -5
it alone|-3 9 -6 1 1 -5 7 -3
it and|-11 -1 -4 2 -5 8 4 6
it answer|-4 -5 7 -3 -4 10 6 -6
it apart|-6 -5 -5 -5 -2 29 -4 -2
it are|-12 8 7 1 -3 1 0 -1
it arrives|-17 14 -3 -1 5 0 2 -1
it as|9 -4 -9 5 1 -11 14 -5
it at|12 -2 2 -1 -9 -4 0 2
it back|8 -8 -1 -1 -1 14 -6 -5
it becomes|-7 -3 0 -4 -1 0 -2 17
it by|2 16 -13 -2 -9 -5 13 -2
it clear|7 -4 -3 -1 0 12 2 -13
it comes|13 -2 -5 0 -1 1 -1 -5
it cost|14 0 2 -5 -6 -2 -2 -1
it could|-5 5 -8 5 -3 -9 3 13
it dead|10 -3 8 0 -3 -4 -5 -4
it does|16 -2 -4 4 -2 3 -6 -8
it don|-3 22 -6 -6 1 -1 0 -7
it ends|-4 15 -6 0 -1 -2 1 -3
it enough|3 -7 -1 -11 2 9 6 -2
it failed|-8 -1 -1 0 2 12 2 -6
it fails|-6 -6 -1 -4 3 15 -3 3
it feel|13 -5 -3 -5 -3 -1 -1 6
it first|-5 -7 10 1 0 1 -1 1
it follow|-7 9 -2 10 -3 -1 -3 -3
it follows|-8 1 11 2 -3 -3 2 -3
it for|-10 12 5 12 -3 -10 -2 -4
it from|-3 1 -3 12 3 -5 2 -7
it gives|8 1 -3 -7 3 -2 1 -1
it go|11 -7 0 -6 0 0 1 0
it goes|-2 9 -11 2 -4 -1 -2 8
it had|-4 8 -7 -1 -1 -2 -1 9
it harder|-2 1 0 -2 -2 -5 15 -5
it has|20 3 7 5 -5 -14 -4 -12
it if|15 -4 2 -3 -3 -3 -3 -1
it in|4 3 8 -12 9 9 -3 -19
it into|5 10 -15 -2 1 -10 10 1
it is|0 6 -1 10 -8 6 -12 0
it keep|-2 10 -2 -8 -1 -1 -6 11
it legal|18 -6 7 -7 -2 -5 -4 -2
it like|-14 14 1 4 0 -2 2 -4
it looks|1 -13 -7 -4 2 7 6 8
it lost|-8 8 1 1 -6 7 -5 1
it makes|10 -4 -3 -3 -4 -6 13 -4
it matches|1 8 0 13 -7 -10 5 -8
it may|-4 -10 -5 10 -3 -6 19 -1
it means|13 9 -1 -5 1 -5 -4 -7
it must|-3 1 7 4 -4 -9 10 -5
it name|-7 6 -1 -5 0 11 1 -5
it normal|20 0 -11 6 1 -4 -5 -7
it not|12 -12 1 -7 -6 5 10 -3
it now|17 -5 -2 -1 -2 -1 -5 -1
it off|-6 -8 11 1 -2 0 2 1
it ok|-9 1 5 -8 -3 -2 9 6
it on|-3 7 2 6 -10 2 9 -13
it only|22 -6 -3 1 -4 -7 -2 -2
it ought|-3 -7 -3 -5 0 10 -3 9
it out|-4 7 3 -6 -1 -2 -7 10
it over|2 -4 7 -9 -7 4 -2 9
it possible|16 1 -7 -6 -5 8 -5 -2
it question|-2 14 7 -3 2 0 -8 -11
it reply|-23 2 -3 2 3 12 8 1
it rests|0 11 0 -5 1 1 -3 -4
it right|-9 -7 7 1 3 15 -8 -2
it rules|-1 10 -4 9 -2 -4 -6 -2
it run|12 -7 0 -1 -5 5 -3 -1
it s|15 -3 -2 2 0 -10 1 -4
it safe|9 8 12 -10 2 -1 -10 -10
it says|19 -11 4 -11 -4 -4 11 -4
it seems|14 0 -1 -4 -2 0 -4 -3
it short|16 -10 -5 0 0 1 3 -5
it should|0 -12 6 3 1 13 -4 -7
it slowly|-8 7 -3 0 2 1 1 1
it so|22 2 -6 -6 5 0 -9 -9
it stays|-6 0 7 10 0 0 -9 -3
it take|15 -5 -10 17 1 -4 -13 -1
it task|-8 3 0 -1 -2 -2 12 -2
it that|13 -6 -11 11 -6 -6 2 3
it the|1 -13 -8 9 -4 2 4 9
it then|14 5 3 -7 -7 10 -3 -14
it to|4 6 -10 4 -1 -14 7 3
it true|24 -6 -7 -2 1 -6 -2 -1
it was|2 -13 6 10 2 -9 -2 4
it were|-4 -2 -2 -2 4 -2 -4 13
it what|-6 10 2 -2 5 -7 -7 5
it where|20 -4 -1 0 -4 -3 -6 -1
it which|-10 5 13 -1 6 -2 -7 -4
it why|-5 4 -1 -3 -1 12 -2 -5
it will|23 -6 -12 -3 -2 -4 -1 6
it wins|-6 -3 -3 -4 6 10 0 0
it with|5 -10 10 -5 3 -2 -6 5
it worked|14 -7 0 -1 -6 -9 -2 11
it works|13 1 -6 -3 -2 4 -1 -5
it worth|19 1 -4 -2 -2 -4 -3 -5
it would|-7 -3 9 -2 -8 -1 2 11
it write|-11 13 0 3 2 -10 0 2
it wrong|-3 7 1 2 2 0 -12 2
italian|17 -4 0 0 0 -2 -2 -8
italics|-4 0 14 -2 -4 1 -5 0
italy|15 -3 -3 -1 -2 -3 -1 -2
item|-12 27 15 -5 -10 -1 -11 -3
item <number>|2 12 -8 -1 -8 0 0 2
item at|2 -8 14 -2 -5 -9 -1 9
item even|-7 11 -3 -1 3 -4 -3 3
item i|10 -9 -14 17 12 -7 0 -10
item so|-11 16 -3 -1 0 3 -2 -2
item with|-1 -8 3 8 -1 -2 5 -4
items|-9 17 -3 -6 -7 -9 24 -6
items by|-6 -1 -1 -1 -1 -1 12 -1
items from|0 -6 -2 -8 0 -3 11 7
items the|-15 14 -1 -6 4 2 7 -4
iteration|-6 -4 0 2 -8 13 1 2
itinerary|3 0 1 -2 11 -5 -6 -3
its|-14 7 1 -7 3 16 -2 -5
its answer|-11 -6 -2 2 3 8 8 -3
its head|-7 -3 8 2 2 0 -3 0
its index|0 -7 0 7 15 -5 -6 -3
its length|11 -3 -1 0 0 0 -6 0
its number|-5 -7 3 5 9 -7 -1 2
its own|-10 6 0 -6 1 16 -6 -1
its purpose|3 -9 -7 -9 13 13 1 -5
its radius|12 -5 0 -2 2 0 -7 1
itself|-1 16 9 -6 -12 -7 -4 5
itself is|-1 0 -3 -9 -2 10 1 3
iv|0 10 0 -2 -6 -2 0 0
ivy|17 -5 -3 3 0 -2 -5 -4
j|31 12 -3 -3 -15 -14 -4 -4
j <number>|16 0 -3 -6 -4 1 1 -5
j ai|19 2 -4 -2 -1 -9 -2 -3
jack|16 -4 -4 -1 -5 1 -6 4
jamais|11 -9 3 -1 -7 -2 9 -4
james|15 -7 1 -5 -5 2 -2 1
james buys|15 -2 2 -4 -4 -1 -2 -3
january|16 3 -1 -9 1 -2 -9 1
january <number>|9 1 -1 -7 5 1 -10 2
japan|20 -3 8 -4 0 -7 -7 -7
japanese|8 -8 -11 -2 -1 -3 7 8
jar|16 -4 0 0 -3 -2 -10 2
jargon|12 5 -3 -5 -5 -3 4 -6
jars|16 -5 0 2 -3 1 -6 -5
java|15 6 -9 4 0 2 -1 -17
java <number>|-8 9 -5 -1 2 -3 7 -1
java code|7 3 -5 -5 -1 12 -1 -9
java lang|13 0 -6 -2 -1 -3 0 -1
java method|9 1 -1 3 0 -2 -10 1
java program|-7 -2 9 -6 2 9 -2 -3
java write|11 -4 -2 -2 1 -1 -4 1
javascript|11 6 -6 0 2 -14 5 -5
javascript function|3 11 0 8 3 -3 -16 -4
javascript to|0 -2 1 8 2 -9 -2 2
javascript write|17 -7 0 -1 0 0 -9 1
jax|17 -1 -4 -1 -3 -4 -2 -2
jazz|18 2 -2 3 -4 -2 -5 -9
je|6 -4 -12 14 0 -10 2 3
je comprends|11 7 -3 0 -3 -3 -3 -7
je suis|28 -5 0 -8 -4 1 -8 -3
je te|12 -3 -3 -2 7 -3 -3 -4
jeans|8 -6 -5 0 -4 -1 -3 10
jede|-13 31 -9 -6 1 0 -3 0
jeden|5 -11 -8 11 14 -2 -4 -4
jeder|-6 18 15 4 -6 -10 -4 -10
jest|26 -3 -3 -2 -5 -3 -7 -3
jewelry|18 -6 1 -3 -2 -2 0 -6
jewelry store|18 -6 1 -3 -2 -2 0 -6
jira|10 1 10 2 -2 -11 -9 -1
job|17 5 -5 -4 7 -4 -6 -9
job ad|22 0 -3 0 -2 -2 -6 -9
job interview|1 -1 1 2 -2 11 -11 -1
job is|19 -4 -4 -6 -2 1 -6 2
jobs|12 -5 -3 -7 -5 3 8 -3
john|-1 2 -2 -6 3 -3 -3 10
join|-6 -18 9 -3 -16 7 14 13
joining|-8 -2 1 2 0 -1 11 -2
joint|9 5 0 -9 -3 0 -4 2
joints|6 0 0 -3 1 -7 -8 11
joke|18 -5 -6 -15 9 -2 -6 7
joke about|11 -1 1 -1 -16 -3 -7 16
jokes|19 -1 0 -1 -6 -10 -8 9
journal of|-1 -7 -4 12 -2 5 -3 0
journey|8 1 4 0 0 -8 1 -5
jours|9 8 -3 2 -2 -7 -4 -4
jpg|4 -1 -7 11 1 -1 -3 -3
js|13 -2 -9 1 2 -1 -6 2
js and|12 -1 -1 -1 -7 -1 -1 -1
json|-3 6 -7 2 5 -16 4 10
json <quotation>|0 17 -3 6 10 -16 -5 -9
json answer|-12 -2 -1 15 -4 3 2 -1
json object|-3 8 -2 -1 -12 -2 4 8
json only|0 -7 10 23 -10 -6 -4 -8
json with|22 8 -6 -2 -7 -4 5 -15
jsonl|-21 10 -10 1 -12 -8 12 27
json으로|15 -3 -1 -1 -4 -2 -2 -3
juan|13 -13 -4 3 -1 -2 6 -3
judge|-17 -11 11 26 20 -9 -7 -14
judge if|-6 -5 -3 15 0 -2 0 0
judge s|-2 -5 12 -2 -3 6 -2 -5
judge the|-2 -4 -6 11 10 -3 -3 -2
judge verdict|7 -9 -7 -2 13 -1 -2 -1
judgement|13 2 7 -8 -12 -9 9 -2
judges|3 -5 -5 -10 21 -2 -1 -2
judging|3 16 -7 1 -7 -4 0 -2
judgment|21 -10 -8 -3 -5 -3 5 3
jueves|10 -7 -3 6 -3 5 -4 -3
julia|13 -6 -1 -4 2 0 0 -5
july|1 13 -8 2 -4 0 -5 1
jump|0 20 -3 -5 -4 -4 2 -6
jumps|-6 6 0 -4 9 -4 -1 -1
june|0 11 3 -1 -3 -3 -1 -6
june for|1 -8 3 -2 -2 -5 12 0
junior|3 2 -9 -1 7 2 3 -7
junior accountant|14 -10 0 1 1 -7 0 2
junior data|4 -12 1 3 3 7 -9 2
junto|9 1 -5 13 -6 -6 0 -6
jury|6 0 -1 0 -7 -5 12 -5
just|-1 4 6 7 -5 -4 -10 3
just a|27 -8 6 -6 2 -9 -6 -7
just give|20 -5 -1 -1 5 -5 -11 -1
just got|18 -2 2 0 -10 -4 -7 2
just like|15 2 1 -4 -9 -2 -2 -2
just one|3 3 6 -3 4 -1 -3 -9
just the|-4 1 -4 8 -5 -4 -3 11
justification|-3 16 -5 1 -9 0 -7 8
justification <number>|-5 -1 1 15 -2 -3 1 -4
justification for|-1 13 -3 -4 2 -3 -3 -1
justifie|-6 21 -2 3 -3 -3 -7 -2
justified|-3 8 -8 14 -1 -2 -3 -5
justify|-4 29 -9 6 -6 -6 -3 -7
já|0 4 22 -8 -8 -6 -4 -1
k|-1 0 -8 0 10 9 -3 -6
k <number>|-5 5 0 13 12 -12 -8 -5
kb|2 3 4 -12 -5 -7 0 12
keep|-27 5 13 -4 -1 -25 10 29
keep a|4 5 14 -2 -14 1 -8 -2
keep all|-4 16 -2 -2 -3 -9 -3 7
keep as|-3 -5 -4 1 16 4 -4 -5
keep drop|-11 -1 -2 21 -4 1 2 -5
keep getting|19 -2 -6 2 -1 -3 -8 -1
keep her|13 -1 -5 -3 1 -1 0 -5
keep it|19 -10 2 -2 3 5 1 -18
keep my|9 6 -6 9 -15 -2 11 -11
keep one|-8 0 11 0 7 -4 -3 -3
keep only|-7 0 -4 14 -2 0 -6 5
keep the|15 -7 -8 -9 -8 -12 15 14
keep to|5 -6 8 -4 -7 -3 -2 8
keep what|-4 -7 1 2 -2 0 -3 14
keeper|-4 -6 -1 0 10 0 3 -2
keepers|-8 -2 1 -4 2 2 14 -4
keeping|11 0 -11 3 3 -3 -5 2
keeps|-9 3 -9 -5 8 -4 13 2
keeps the|-4 -8 -2 -2 11 2 6 -4
kein|-4 10 -11 -3 5 -2 12 -6
keine|-6 7 4 1 -14 13 -6 1
kenya|-5 -1 1 -3 -1 2 11 -2
kept|-3 1 13 10 11 -11 -15 -6
kept <number>|0 0 2 7 12 -4 -9 -7
kernel|13 -6 -3 0 -3 -4 8 -5
kettle|7 -1 7 10 0 -7 -6 -9
key|10 2 1 -5 -9 -9 6 4
key <quotation>|-9 -3 13 -5 -4 13 -2 -3
key and|11 -3 -1 0 0 0 -6 0
key at|10 -6 0 -8 0 -1 6 -1
key components|10 1 2 -2 -9 2 -3 -1
key difficulty|-3 -6 -3 -3 4 -2 16 -3
key points|12 -3 0 0 0 0 -3 -5
keyboard|12 -1 -4 0 0 -2 -3 -3
keys|3 4 -4 -12 -15 -5 9 20
keys output|-6 -5 -1 -2 -1 0 -2 17
keyword|4 -8 -8 9 0 8 4 -9
keywords|18 -2 1 -7 -3 -1 -2 -5
kg|1 17 -5 1 -9 -4 -7 6
kg a|2 -9 6 2 4 0 -4 0
ki|-6 -3 -3 -1 0 12 6 -4
ki assistenten|-6 -3 -3 -1 0 12 6 -4
kick|9 -7 -8 -1 -3 -2 4 6
kid|8 -3 0 -7 -1 -5 -4 11
kids|17 -10 -2 -5 -2 0 7 -5
kids and|18 -1 1 0 -5 -2 -9 -4
kids to|12 -1 -5 -1 0 -2 0 -3
kill|10 -4 -6 11 -2 6 -8 -8
kill it|12 -2 -3 2 0 -5 -2 -3
kill my|11 1 -2 4 -2 -2 -5 -5
killed|13 0 -3 -6 -1 -2 -2 0
killing|20 1 -6 5 -3 -8 -6 -3
kind|4 10 4 6 -12 -4 4 -12
kinder|-8 -2 -4 -6 14 -3 -10 19
kindergarten|12 -4 -4 8 -3 3 -7 -4
kindly|-21 -2 7 10 4 6 -11 8
kinds|11 -4 -1 -3 -5 3 4 -4
kinds of|11 -4 -1 -3 -5 3 4 -4
king|30 -12 -5 7 -5 -9 -4 -2
kit|20 -7 4 -4 -3 -4 -4 -3
kitchen|4 -7 5 -7 -8 3 20 -10
kitten|25 -3 -5 -5 -3 -1 -2 -6
klasse|17 -9 -9 4 2 -4 -7 6
km|6 2 4 12 -13 5 -5 -12
km h|-12 8 7 5 -5 13 -7 -10
knees|-6 8 14 -4 -4 -3 -6 1
know|2 -9 -1 3 -5 3 1 7
know a|16 -6 -1 -4 -1 0 -2 -1
know about|6 0 -6 -3 10 -1 -1 -5
know how|12 1 -2 -7 -5 -3 9 -4
know if|4 1 -7 -1 -6 -6 3 11
know it|12 -1 -2 -2 -1 -4 -1 -1
know the|17 -4 -3 -3 -2 -3 0 -2
know when|11 -7 -4 0 1 1 1 -1
know where|12 -5 -3 0 -6 -4 4 1
know why|10 1 -4 7 4 -1 -9 -8
know you|-13 -5 17 -1 -1 1 -1 1
know your|13 0 -1 -3 -1 -1 -4 -3
knowing|0 7 -5 -6 10 -1 1 -6
knowledge|6 -4 -5 13 -21 -2 8 4
knowledge base|7 -3 -4 8 -13 1 4 0
knowledge to|-6 -9 11 -8 0 -3 14 1
knowledgeable|-2 1 -9 2 -4 12 0 0
knowledgeable about|10 -1 -7 4 2 -3 -2 -3
known|-5 16 16 -13 -1 -14 2 -2
knows|11 -9 2 -3 -3 -7 5 4
knows that|15 -6 0 -2 -1 2 -4 -3
komplett|1 -3 -6 2 0 -4 -6 16
koreans|19 -5 -2 0 -3 -5 0 -5
kosten|18 -10 2 -9 -5 -6 8 3
kqkq|-7 11 -2 -4 0 2 -3 2
kqkq <number>|-7 11 -2 -4 0 2 -3 2
kraft|-5 -2 -1 -1 -1 12 -1 -1
kwh|10 -1 1 -5 2 9 -11 -5
l|-13 -8 1 -2 16 1 4 1
l <number>|2 -7 -1 -5 -5 10 5 0
l <quotation>|-8 -4 1 1 16 -2 -6 2
l amour|9 -8 0 -4 -6 -1 14 -3
l assistant|2 -7 12 10 -3 -8 0 -5
la|-13 5 -2 -4 5 10 -6 5
la contestación|-7 -2 -1 0 -4 26 -3 -9
la dernière|-8 9 -1 -1 -5 -5 11 0
la fin|-9 -1 11 -6 0 -4 -2 11
la lista|6 -7 -2 -2 -1 17 -3 -8
la première|0 9 4 -3 5 -4 -8 -3
la respuesta|-16 2 1 12 -10 11 -4 4
la réponse|-9 2 1 13 -9 2 -15 16
la solución|-2 -4 13 -2 -7 -2 6 -3
la sortie|1 9 -5 -4 -4 -3 -5 10
la web|9 11 -5 -4 -1 -2 -4 -5
lab|11 6 -1 -2 0 -3 -14 3
lab report|11 -3 -3 -5 1 0 -2 1
label|-4 14 -12 13 18 -8 -9 -12
label and|2 -6 3 -9 8 9 -5 -2
label every|21 -5 -1 -4 -3 -4 -6 1
label for|-15 2 -3 8 19 -2 -4 -3
label it|-12 -1 2 8 0 -2 3 1
label the|-8 -16 -5 20 5 3 -1 2
labelled|-2 -5 11 7 -3 -9 9 -8
labels <number>|-4 -2 -1 -1 -2 -1 12 -1
labor|23 -8 1 -8 -3 1 -3 -2
lack of|12 -5 -5 2 0 1 -1 -3
lacking|-9 8 -6 -4 -3 15 2 -4
lacks|15 -14 1 -9 14 2 -2 -6
ladder|-14 12 -2 -2 5 -4 8 -4
lady|23 3 -5 -3 -3 -4 -4 -6
laisser|12 -2 8 -1 -1 -5 -2 -10
lake|-1 0 -5 0 -2 -3 11 0
land on|-8 13 -3 1 0 -3 -2 1
landlord|-3 9 -10 -11 8 -2 3 6
landlord says|1 8 -6 1 6 0 -2 -9
landscape|14 0 -2 -6 -5 6 -1 -5
lang|8 11 -12 -6 -5 -4 -1 8
language|12 2 6 12 -10 -17 2 -8
language <number>|-7 -5 4 13 0 -7 1 2
language and|1 -1 -9 6 3 -2 -1 3
language explanation|-5 -1 -1 -2 -1 -1 -1 11
language for|14 -5 -2 -2 -1 -1 -4 1
language model|-12 -1 -2 7 -2 -1 3 9
language of|15 -1 -4 -4 -1 8 -10 -2
language processing|19 -4 -3 1 0 -1 -6 -5
language with|18 10 -4 -3 -9 -3 -6 -3
langue|-1 -8 1 12 -5 4 -2 -3
laptop|-1 -9 -5 1 4 -1 15 -3
laquelle|-9 -4 0 0 14 -1 0 0
large|6 5 -2 -14 16 2 -9 -5
large and|12 3 1 -4 -6 -2 -3 -2
larger|18 1 -12 -2 -3 -1 -5 3
largest files|12 -5 -4 -2 -6 7 -1 -1
las|-18 -13 5 0 1 3 4 19
lassen|-14 -5 -7 10 7 -5 3 11
last|-3 28 7 7 -8 -18 -9 -2
last <number>|16 -9 -11 -5 2 -2 3 7
last answer|21 -8 11 -15 -4 7 1 -13
last assistant|-3 -1 -2 13 -6 5 -2 -4
last entry|12 13 -6 -4 -4 -5 -3 -2
last in|6 7 -3 -8 4 4 -10 0
last line|-12 10 -3 14 1 -6 -2 -1
last modified|14 -6 0 -2 0 -1 -4 -1
last one|20 1 4 -6 -9 -5 -8 4
last sentence|-3 13 -1 0 0 -1 -4 -4
last time|10 4 0 3 -12 0 -4 -1
last turn|-7 -6 9 9 -1 -1 -2 -1
last two|11 -1 -5 3 -1 -1 -4 -2
last week|3 -1 8 -7 0 1 -3 -3
last year|21 -6 6 -5 1 -5 -3 -10
latent|-5 -5 14 -2 0 0 0 -1
later|9 0 -12 4 -10 -7 4 11
lateral|12 0 -4 0 0 -2 -4 -1
latex|-5 3 -1 -3 -11 -2 -1 18
latin|20 3 3 -2 -9 -9 -7 0
laughed|12 -2 -2 -2 -6 2 -2 0
launch|11 -2 1 -1 -7 -1 1 -1
laundry|13 -1 -6 -1 -1 -1 -1 -1
laut|15 5 -7 -6 -5 3 -3 -3
law|-7 -4 -2 -12 9 2 7 6
law student|8 -11 0 -1 -4 0 5 1
lawyer|2 -8 8 2 6 -10 7 -6
lawyer and|14 -2 -2 -5 0 1 -4 -1
lay|-5 15 -4 -6 -7 -11 12 7
lay out|-9 20 -2 -3 0 -1 -3 -3
layman|-4 -7 0 2 10 2 -3 2
layout|1 6 0 -2 -6 2 -10 9
lbs|2 -1 2 -6 7 6 4 -13
le|1 1 -4 10 3 -6 6 -10
le chat|9 -7 -2 16 1 -1 -9 -7
le corrigé|1 -1 -1 11 -1 -3 -6 -1
le motif|-10 10 -5 -3 18 -6 -1 -3
le résultat|-6 0 -1 12 -2 -5 8 -7
lead|15 2 -6 -14 -11 1 0 11
leader|12 8 -3 -5 -5 -1 -5 -1
leadership|13 -4 2 -4 0 -1 -4 -2
leads|6 6 -13 -8 8 8 -9 3
leads to|-10 13 -5 -1 -1 10 -4 -2
leaf|-2 -4 -4 3 -11 -3 10 10
leaflet|17 -4 -3 2 6 -2 -13 -4
leaflet on|10 0 0 -1 4 -1 -7 -4
leak|-3 1 -1 12 -2 1 -7 -1
leaking|-12 2 1 7 -2 -8 11 2
lean|4 13 0 -5 -9 0 -4 0
learn|10 7 -12 -3 3 -4 -7 6
learn by|13 -2 0 0 -1 -4 -3 -3
learn from|5 10 -3 -2 -2 0 -8 1
learn how|11 -4 -5 1 -1 -1 0 -1
learn the|2 -2 0 3 -4 0 -6 9
learned|-7 -2 -1 -3 0 7 -2 8
learned from|-7 -2 -1 -3 0 7 -2 8
learner|-3 -2 -9 -10 -6 -1 17 14
learner s|15 -5 -5 -3 -4 1 -5 6
learners|0 0 -3 -8 13 -10 3 5
learning|27 2 -6 0 1 -10 -9 -5
learns|-7 -2 -4 0 -1 1 16 -4
learnt|-11 6 9 2 -5 -4 -6 9
learnt from|-10 7 -2 5 -3 -3 0 7
least|-5 17 0 -20 -7 4 3 7
least five|-2 15 -7 -1 2 -2 -3 -2
least four|-7 9 1 -3 -6 -6 15 -3
least one|10 9 7 -12 7 -9 -5 -8
least six|-3 23 -5 0 0 -3 -7 -4
least three|-7 5 -3 -4 -9 8 13 -3
least two|-6 4 10 -1 -7 4 -3 0
leave|-1 6 19 -3 -7 -17 -1 4
leave <quotation>|7 13 -5 0 4 3 -15 -6
leave it|16 -8 -4 -2 -1 -1 -5 5
leave nothing|-4 16 -3 -4 -2 -3 0 1
leave out|2 -7 13 7 0 -3 -4 -7
leave the|-16 5 27 -12 -15 14 -13 11
leaves|-9 13 -7 -13 10 -15 7 13
leaves at|-7 15 -2 -5 0 -4 2 1
leaving|-8 0 13 -2 -9 -2 -7 16
lecture|11 -13 -1 3 -8 -7 2 13
lecture into|6 -9 0 -2 1 -4 -2 9
lecture notes|16 -3 -2 1 -1 0 -1 -10
led|-2 13 21 -4 0 -7 -12 -8
led a|-7 0 9 1 1 0 -4 1
led to|1 9 8 -1 -2 -2 -3 -9
ledger|1 -6 -4 6 10 -2 -4 -2
leeds|7 12 0 -5 -1 -3 -4 -5
left|-12 12 -1 -8 24 7 -11 -10
left <quotation>|-1 10 -3 -3 9 -7 -1 -3
left a|0 -4 -2 -6 10 0 2 0
left answer|-5 -7 -1 8 9 -3 -2 1
left if|16 -1 -3 -4 -6 -2 4 -3
left in|5 12 5 -2 -10 -5 -7 2
left of|-4 10 -4 1 1 -6 1 1
left on|18 -3 -1 -3 -6 -5 8 -8
left reply|-5 0 -3 2 13 -2 -5 -1
left right|3 -10 -7 -5 17 0 0 1
left side|6 3 -5 10 -5 -2 -3 -4
left standing|-3 10 1 -4 8 -9 -2 0
left the|15 2 -1 -5 -7 -3 3 -5
left to|3 3 -9 -2 -2 17 -4 -4
leg|24 -4 -5 -2 -3 -6 1 -5
legacy|12 -4 0 -2 -1 0 -4 -1
legal|17 5 3 5 -1 -3 -21 -4
legal advice|6 -6 -6 -5 0 14 -4 1
legal question|0 11 -7 0 2 3 -3 -6
legend|-10 -1 0 10 -2 -1 2 3
legends|17 1 1 -1 -5 0 -8 -5
legs|11 -2 -3 -3 6 -5 2 -6
legs are|4 -8 -4 -1 1 -3 8 3
legs in|10 -1 1 0 -3 -5 0 -3
leia|-5 -5 -4 -6 11 -1 9 1
lemmas|-10 12 1 12 0 -16 1 0
lemon|9 -3 -1 2 -2 2 -9 2
len a|-8 -4 1 8 7 12 -5 -10
len xs|0 6 1 -8 -4 -5 11 -1
length|1 7 -15 -8 -4 -12 12 18
length <number>|7 11 -3 -10 1 -8 0 1
length and|-8 -2 0 0 6 -1 13 -7
length as|10 -6 2 12 -1 -5 -7 -6
length for|-1 -10 -2 3 1 2 -4 12
length is|11 1 6 -3 1 1 -13 -5
length of|17 -1 -7 0 -4 2 -7 1
lengths|5 10 0 4 0 -8 -11 1
lens|11 2 -1 0 -4 -1 -4 -3
lente|5 11 -5 -1 -3 -4 -3 0
leo|16 0 -3 -4 1 -3 -4 -3
lequel|17 -2 -4 -5 9 -5 -10 0
les|-12 10 4 -15 8 -7 7 6
les deux|-8 3 1 0 14 -2 -4 -4
les points|11 -2 -1 -5 -2 -4 -3 7
less|11 1 10 -7 20 -7 -1 -26
less angry|12 -1 -1 0 -4 10 -9 -8
less like|2 5 2 -10 6 -5 -5 3
less than|12 0 -1 1 0 -3 9 -17
lesson|-5 -10 -1 -9 -9 6 8 22
lesson plan|9 3 -1 -1 1 1 -2 -9
lessons|17 1 -2 -2 0 -5 -3 -5
let|2 7 12 -9 1 -14 -3 4
let it|-9 0 -4 -2 -3 -3 10 10
let me|14 2 -3 -8 -4 -9 -4 10
let s|34 -2 -14 3 -11 -1 -5 -5
let sum|7 -3 2 -9 1 1 0 1
let the|-6 12 11 6 -10 -3 -4 -7
let us|-9 9 8 -2 -5 0 3 -4
letter|6 7 -15 9 7 -4 9 -18
letter <number>|-3 -6 -5 9 -6 8 8 -5
letter <quotation>|-3 1 -2 21 -7 0 -7 -3
letter a|6 -7 -5 10 -4 -3 8 -5
letter i|-2 11 -4 -3 -3 -5 8 -1
letter in|14 -1 -1 1 -1 -2 -5 -5
letter of|4 -9 -8 1 9 5 0 -2
letter openings|19 -3 0 2 -8 0 -12 2
letter to|15 17 -11 -15 -3 9 -9 -3
letter what|-4 -7 11 1 -2 6 -6 1
letters|12 13 -11 -9 2 -6 3 -5
lettre|-2 20 -6 -1 8 -5 -9 -4
letzten|-5 12 15 -7 0 -5 -4 -6
leute|-5 -5 -6 -3 -2 1 20 0
leve|19 -6 0 -11 -2 10 -10 1
level|15 5 -4 -5 -3 -9 -3 3
level <number>|-6 -4 3 -3 3 -2 18 -10
level of|7 -9 3 -1 -3 1 -8 10
levels|-8 -5 16 -7 -10 8 16 -10
levels <number>|14 -1 -2 -5 -1 0 -7 2
levels of|14 0 2 -3 -4 2 -6 -4
lg|15 -1 -3 -3 -4 -1 -1 -2
lgtm|17 -6 3 0 -4 -8 -1 -1
li|11 0 -3 1 -5 1 -8 4
li wei|11 0 -3 1 -5 1 -8 4
liability|0 -8 13 -4 -1 -3 10 -9
liability of|-8 -2 1 -4 2 2 14 -4
libraries|9 -4 -1 -3 15 -5 -7 -4
library|6 11 9 -6 -6 -3 -3 -7
library app|21 -2 -6 -1 3 -1 -8 -6
licence|3 8 -6 0 -11 -1 -1 7
license|12 -7 4 -6 -6 0 4 -1
licenses|-4 14 -1 0 -3 -1 -5 -1
licenses it|-6 13 -1 -2 -2 -2 0 -1
lid|1 -7 -1 4 -2 -4 -4 12
lie|4 0 0 0 8 -3 -7 -3
lies|4 -7 -1 -8 8 -6 1 9
lifestyle|16 -12 -1 1 -5 -2 3 0
lift|7 0 -7 -2 -8 5 -7 13
lifted|-13 13 -3 -1 -1 -6 -4 15
light|16 -9 -3 -3 12 4 -7 -9
light and|9 -3 1 -1 -9 -5 6 3
light beams|13 0 -1 -1 -5 1 -1 -6
lighthouse|-3 1 1 6 -7 -10 13 -2
lighting|17 -3 3 -6 -5 -5 1 -3
lightly|-2 1 -5 1 -1 -1 -12 20
lights|13 -3 3 -10 -6 -1 -6 9
ligne|-3 18 -3 -11 -7 -2 -6 13
lignes|15 -4 6 -2 8 -6 -5 -10
like|0 -10 -3 2 8 7 6 -10
like <number>|-4 7 6 1 -1 -1 3 -12
like <quotation>|21 -8 -5 8 -7 2 -2 -10
like a|-1 2 -3 4 -12 16 -2 -3
like answer|-1 -14 -3 0 -2 11 -3 13
like but|11 -1 -5 1 -1 -1 -3 -1
like each|-2 -1 -1 -8 15 -1 0 -2
like i|15 -3 -3 -3 -2 -3 -2 0
like in|15 -1 2 0 -5 -3 -3 -6
like it|-1 -5 -1 15 -4 -4 0 0
like questions|-9 -1 -1 -1 -1 -1 16 -1
like that|10 -4 -5 -2 1 -2 -4 6
like the|5 17 -8 9 -4 -10 -11 2
like this|4 -6 -4 -3 11 -3 5 -3
like to|9 4 -7 -11 6 -12 10 1
like you|-3 -2 14 -4 5 -1 0 -10
likeliest|-8 11 -3 -3 -2 -2 7 0
likelihood|-18 -6 -2 23 2 0 -3 4
likely|-2 15 9 16 -12 -12 -12 -4
likely in|-8 0 11 1 -2 -4 -6 8
likely to|14 -2 -3 -2 -2 -1 -5 2
likeness transform|12 -4 2 2 -2 -3 -3 -5
likert|-5 -1 1 12 -3 -1 -4 0
likes|17 -3 -9 -2 -3 3 -1 -3
lily|9 -6 6 -4 1 1 -4 -1
limbs|13 -2 -9 -2 0 -1 1 -1
limerick|6 4 -9 9 14 -1 -11 -13
limerick about|11 -7 -5 12 10 -6 -6 -9
limerick on|17 -6 -3 -4 8 -1 -8 -2
limit|7 -3 -10 0 -16 8 4 10
limit <number>|14 2 0 8 -9 -1 -9 -6
limit is|13 -4 1 -4 2 -6 -1 0
limit on|-2 -2 -2 2 1 -3 13 -7
limit to|-1 3 -5 -4 -5 11 2 -2
limitations|9 -12 -3 0 5 -1 -3 4
limiting|-8 1 -1 10 0 -1 -5 3
limits|-7 1 -17 9 4 -1 6 5
limits and|0 -1 -5 2 -3 -6 13 0
line|-16 20 1 3 -4 -7 -6 10
line <number>|5 -9 11 -4 -6 3 -4 5
line <quotation>|-1 16 18 -9 0 -7 -11 -6
line after|-3 16 -3 1 1 -3 -5 -4
line and|8 -1 6 4 -14 6 -6 -4
line beginning|-1 12 -2 -6 -2 -5 3 1
line breaks|-5 0 -4 -1 0 -1 -7 18
line by|8 10 0 6 -10 7 -13 -9
line each|15 2 -3 -4 -2 -14 2 3
line final|-4 8 -6 -9 4 -1 0 7
line for|2 3 -3 14 -9 9 -7 -9
line in|10 -12 6 5 0 -8 2 -3
line is|-4 3 12 -2 -4 1 0 -6
line no|0 8 -7 -2 -8 -1 14 -6
line numbers|2 10 2 4 -5 -9 -4 0
line of|-6 5 8 4 -4 6 -9 -2
line on|7 -5 1 -5 11 -6 1 -3
line separated|-9 0 1 11 6 -1 -2 -5
line so|7 10 -4 -2 -3 -4 -7 3
line that|-3 6 0 0 6 -11 2 0
line the|-6 10 -6 5 6 -6 -2 -1
line then|-5 19 -5 -3 1 1 -2 -5
line to|13 3 -4 0 -3 -3 -2 -4
line where|15 -6 -6 -8 -10 8 7 0
line with|5 10 -2 -9 0 0 -9 5
line would|17 -4 0 -3 -5 0 -8 1
linear|12 0 -1 -2 -8 -10 10 -1
lines|3 8 -10 -3 0 0 -1 2
lines <number>|-12 2 -2 11 -5 0 2 5
lines as|-4 -1 -1 -3 -1 11 0 0
lines at|9 0 0 -1 3 -6 -1 -4
lines for|18 -5 -2 -3 0 -2 -3 -2
lines in|11 -6 2 -1 0 0 -4 -2
lines no|0 -4 1 -5 0 12 -3 -3
lines then|0 11 0 11 -10 -4 -4 -4
lines with|22 -4 -3 -4 -3 6 -8 -7
linguagem|12 -7 2 -1 -7 5 0 -4
linguist|-4 -7 0 2 10 2 -3 2
linha|-9 8 -5 10 -5 -3 -7 10
link|21 3 -1 0 -8 3 -17 -1
linked|14 -1 -9 -2 -11 -1 14 -3
linked list|14 -2 -2 -3 0 -4 -3 1
linked to|13 -2 1 2 -7 0 -5 -2
linkedin|10 -1 -10 1 2 1 -6 4
linkedin post|8 6 1 -7 9 -5 -9 -3
linkedin summary|12 1 -3 0 -3 -2 0 -6
links|6 7 -1 -13 -3 -12 1 15
linter|12 -4 -1 0 1 -3 -4 -2
linux|13 0 -6 -6 4 -1 -3 -3
lips|15 -2 -3 0 -4 -1 -4 -3
liquor|12 0 -3 0 0 -2 0 -6
lis|15 -4 4 -4 -4 -4 -1 -1
lisa|4 12 -4 -4 7 -6 -6 -3
lisbon|1 5 -6 15 -1 -8 -4 -3
list|0 1 1 -6 -3 10 3 -6
list <number>|-9 -7 1 -2 -7 -2 18 9
list all|25 4 4 -8 -5 -8 -3 -11
list at|-3 -5 -5 0 -6 16 -1 2
list every|-9 -2 0 -5 -3 28 -4 -4
list everything|-2 -4 -2 -6 -2 19 0 -2
list files|16 -1 -3 0 0 -6 -3 -4
list for|14 -10 -3 -3 9 -5 0 -2
list in|-7 -7 -4 -2 -1 -6 11 16
list of|13 -3 -13 2 -4 3 4 -1
list sorted|0 -4 -2 -4 12 -5 3 0
list the|16 -7 -5 -2 7 1 -12 3
list what|-7 6 -6 6 -3 17 -11 -2
list wrong|1 -1 -2 -3 2 11 -5 -2
lista|2 5 -10 8 -7 7 5 -9
lista de|12 0 -3 7 -3 -6 -5 -2
liste|8 -7 -10 -4 18 16 -8 -14
listed|13 -11 -9 2 -1 -9 9 5
listed in|17 -7 -3 11 -4 -9 2 -6
listen|11 -6 16 -11 -5 5 -8 -3
listener|15 1 -4 -1 -2 -4 -7 2
listener s|-1 4 1 10 0 -4 -6 -5
listing|3 10 -4 -6 0 -2 3 -3
lists|-10 7 9 -3 -2 7 -15 7
lists no|-1 -6 14 -1 -1 -3 -3 1
listwise|-3 1 1 -3 20 -8 -9 1
literal|-1 3 -10 -1 -5 1 11 1
literature|7 2 -5 -4 -4 10 -1 -5
literature review|18 -2 -1 -4 -4 -3 -1 -3
litigation|11 -5 0 -2 -2 2 -3 -1
litre|10 -4 12 -1 -5 -5 -4 -4
litre of|-4 -7 11 2 -2 1 -1 1
litres|8 8 0 -9 0 -2 0 -5
litres and|-11 14 -2 0 -1 -2 -2 3
little|5 2 -11 3 9 -7 0 -1
live|15 -3 6 -3 -3 -11 2 -2
live in|15 1 6 -1 -3 -8 3 -12
live on|17 -1 1 -6 -12 1 2 -2
liver|1 7 -3 -4 -2 -2 -8 12
liver b|1 7 -3 -4 -2 -2 -8 12
lives|6 -3 -1 -2 -5 0 10 -5
living|23 -13 -3 -3 -1 -2 -1 0
ll|1 -8 -17 12 -6 -10 13 14
ll be|2 -8 -2 -5 1 -4 3 13
ll need|-11 -1 -1 0 4 0 0 10
ll see|-2 -7 -4 5 2 -2 12 -4
llc|9 4 -7 7 -12 -9 10 -1
llc and|15 -2 -6 6 -14 -5 9 -2
llm|8 -1 -1 5 -10 7 -7 -1
lm|-3 8 0 -6 -7 -2 10 -1
ln|11 -2 -2 5 -5 -3 -4 0
ln x|11 -2 -2 5 -5 -3 -5 1
lo|-12 -9 13 1 9 20 -8 -13
lo que|-13 2 21 -4 11 -15 2 -4
loan|6 1 -5 8 -8 -3 7 -5
local|8 -11 -1 -12 0 1 11 6
localhost|13 0 -1 -3 -4 -2 -4 0
localise|-6 1 -1 -2 -2 1 -10 19
locally|19 0 -6 6 -5 -2 -9 -4
locate|3 7 -6 -5 -9 13 -7 4
located|-1 -8 3 -2 2 -3 8 1
location|13 -8 -4 -5 -8 11 4 -3
lock on|19 -6 -5 1 -3 -3 0 -4
locked|16 4 3 -6 -5 -3 0 -8
locks|17 -4 -1 -1 -1 -1 -5 -3
loesung|-5 -5 -3 -5 -2 8 -4 16
log|5 -3 7 3 4 -9 -18 11
log for|-3 18 -6 -1 -2 -2 -2 -1
log of|16 -2 -5 -2 -1 -2 -3 -2
logfile|16 -2 -2 -2 -3 -4 -2 -2
logic|6 6 -8 7 -3 7 -1 -13
logic is|-1 9 1 -6 -1 -1 0 -1
logical|-8 18 -5 -9 -2 14 -10 1
logical <number>|2 -6 -1 -3 -1 14 -4 -2
logically|1 10 -2 0 1 -6 -2 -4
login|16 -12 -5 -4 4 -1 3 -2
login page|2 -1 -1 -3 -1 11 0 -7
logo|11 8 -11 13 -7 -4 -4 -6
logo idea|15 -1 -4 -5 0 0 -4 0
logos|5 6 6 6 -8 -2 -12 -1
loja|13 6 -2 -4 -9 -3 -1 0
lol|5 1 1 -3 -6 -7 -2 11
london|17 -11 -5 -5 1 9 0 -5
long|2 4 16 -10 -8 -5 -1 1
long <number>|15 -9 -3 -1 -1 0 -2 1
long and|12 -5 -5 7 0 -7 -7 4
long answer|-1 -4 -3 -2 1 1 -9 16
long as|1 7 18 -7 -3 -7 -6 -3
long context|-14 -1 2 1 1 2 15 -6
long do|14 0 -3 -4 4 -3 -5 -3
long does|8 7 -1 2 -4 -8 -3 -1
long enough|10 10 -6 -2 1 -4 -7 -2
long is|6 11 -12 -3 0 2 -4 0
long one|-7 -2 4 -1 0 -1 1 8
long short|14 -4 -7 2 3 -7 -13 12
long term|9 -6 -6 3 3 0 -5 2
long the|-4 -3 0 -1 1 -3 -3 14
long thought|3 -7 15 1 -5 2 -7 -1
long will|15 -13 -1 -9 10 1 -3 1
longer|2 -9 -2 5 -3 -9 8 8
longer is|-6 1 -5 0 10 -1 0 0
longest|13 -1 -4 -8 -5 3 2 0
longest bone|4 -3 0 -6 0 -3 11 -2
longest word|16 0 -2 2 -1 -5 -10 1
longueur|-4 -8 -1 9 12 1 -6 -3
look|1 4 -3 2 -3 -10 21 -12
look alike|-8 -3 1 8 -2 -4 9 -1
look answerable|-13 -3 -1 -4 2 0 19 0
look at|9 0 0 11 3 -13 -2 -9
look for|5 4 -5 0 -9 13 -8 0
look it|-1 -4 -6 -4 9 7 0 -1
look like|26 -6 5 -5 -3 -4 -5 -8
look on|1 0 -3 -1 9 2 -7 -1
look over|-6 9 8 0 0 -8 3 -6
looked at|5 8 -9 -3 -3 -3 6 -2
looking|11 17 -7 -8 -2 -10 2 -2
looking for|-3 12 -5 -1 0 -6 0 2
looking to|0 10 1 -4 -6 1 -5 2
looks like|9 -6 11 -1 -3 -5 -2 -2
lookup|18 -5 -5 -2 -3 -7 5 -2
loop|8 10 -9 -7 8 -6 -2 -3
loops|-1 0 5 -10 -2 3 -6 10
loose|12 6 -3 -5 0 -5 -4 0
los|-11 14 -2 -16 -2 8 2 8
los que|9 -3 -5 -3 -6 -8 3 13
lose|-9 -4 9 -10 18 3 -11 4
lose a|5 -7 0 -6 -3 3 -1 9
lose tie|-3 2 -2 -2 13 -1 -4 -3
loser|-2 -8 -6 -9 20 -1 3 2
loses|-6 20 -2 4 -12 -6 -5 7
loses <number>|-7 12 -2 0 -1 -2 -2 2
loses his|-4 14 -4 8 -4 -7 -1 -3
losing|24 -12 -3 -4 -2 1 -3 -2
losing the|18 1 -4 -4 -3 -3 -3 -3
loss|9 -1 -5 -9 16 -6 0 -4
lost|1 -3 0 8 -3 5 -12 3
lost <number>|16 2 -2 -4 -4 1 -1 -9
lost her|27 -3 0 -1 -13 -1 -5 -3
lost the|4 -2 9 6 -5 -2 -6 -4
lost their|12 1 1 -7 -2 2 -5 -2
lot|15 -2 -4 -5 1 9 -5 -8
lot of|19 0 -4 -1 -1 -4 -4 -4
lots|11 5 -8 8 -3 -3 0 -10
lots of|11 5 -8 8 -3 -3 0 -10
loud|4 2 -8 2 -2 11 -3 -6
loud on|-19 16 -1 0 1 1 2 1
loudly|1 17 -5 1 -4 -1 -5 -3
love|9 -1 -3 -3 -8 10 4 -7
love to|18 -2 -2 -3 -3 -3 -2 -2
lovely|13 6 7 0 -7 -6 -10 -2
loves|1 8 -8 -5 -6 -8 19 -1
low medium|11 -2 -1 -1 -2 7 -5 -7
low resolution|7 -8 9 -1 -1 -1 -3 -2
lower|2 2 -6 1 -15 -6 14 8
lower case|-9 -2 -1 1 -12 -2 12 11
lowers|-6 -4 1 -3 14 0 -1 -1
lowest|0 7 9 -3 -6 -4 -3 1
loyal|10 0 -1 -6 1 1 0 -4
lucas|12 -4 -6 0 -13 11 1 -2
luck|1 -2 5 -5 -5 10 -3 -1
luego|-3 12 -8 -5 11 10 -5 -12
lump|5 -6 0 -3 13 4 -6 -6
lunch|10 -1 -3 -7 5 2 -4 -2
lunes|16 2 -2 -2 -4 -4 0 -6
lyon|9 3 -5 -5 10 8 -9 -11
lyrics|25 -14 -6 -1 1 0 -3 -2
lyrics for|24 -13 -10 0 2 0 -2 -2
là|20 7 -6 -4 -5 0 -7 -4
línea|-12 9 -6 -9 13 -4 19 -10
lösung|-12 8 3 6 -14 8 -11 12
lösungen|-3 -9 2 13 0 -5 -8 10
m <number>|15 -14 5 6 -2 0 -6 -4
m a|20 -11 3 -3 0 -6 5 -7
m about|10 2 -5 -4 3 -4 -7 5
m bored|14 1 -3 1 -3 -5 -1 -4
m confused|17 -3 -2 -1 -3 -3 -2 -3
m doing|3 -16 0 0 7 -3 2 8
m five|18 0 -1 1 -3 -4 -5 -6
m freelancer|1 0 0 -2 -1 -6 11 -5
m from|2 9 -5 -1 -8 10 -4 -3
m having|2 7 -1 2 -9 8 0 -9
m long|14 -5 -5 -1 -1 -1 -3 1
m not|8 -6 3 11 -6 -5 0 -5
m on|5 1 -5 -9 -10 8 1 9
m preparing|11 0 0 0 0 -4 -6 0
m s|3 8 3 6 -7 0 -7 -5
m starting|11 -5 -2 0 -3 -3 1 1
m still|14 1 -4 -3 -3 -5 -3 3
m stuck|14 -10 -4 -1 7 -2 -2 -2
m sure|13 -4 -5 4 -4 -5 2 -1
m teaching|15 -6 -2 -3 1 0 0 -5
m the|9 -2 -1 -8 -2 -1 -2 7
m your|13 -3 -5 -2 -1 -8 3 3
ma|20 -3 -5 8 0 -7 -11 -3
mac|13 -2 -7 0 2 1 -2 -6
macbeth|12 0 -4 0 -6 0 -4 0
macbook|18 0 -3 -3 -2 1 -9 -3
mach mir|12 -9 0 -11 -2 2 -5 13
machine <quotation>|5 -3 -5 -8 -6 -5 6 15
machine written|-1 -1 1 10 1 -3 -5 -4
machines|-6 0 -5 3 4 -2 10 -4
macos|-3 -8 5 -3 14 0 -2 -3
macro|20 -2 0 -3 -5 -2 -2 -6
mad|14 -4 -4 1 0 -2 -5 0
made|-1 14 2 -1 -1 -8 -3 -2
made <number>|18 -8 -3 -2 -7 4 -1 -1
made a|9 8 -1 -8 -7 5 -3 -3
made by|-8 -3 -7 7 0 -5 11 7
made how|11 -4 1 -5 -4 2 1 -3
made it|12 -9 5 1 -2 -5 2 -3
made the|13 -2 -3 -4 -6 -3 4 1
made up|-8 -9 11 11 0 3 -5 -2
made you|-6 11 15 -3 -13 -8 -1 4
magazine|13 -6 -5 -2 -1 2 2 -4
magic|20 1 -3 -2 -1 -8 -7 1
mail|-2 -2 17 -6 -12 2 11 -8
mail mail|-1 -5 16 -8 -6 12 -6 -1
mails|-6 -3 9 1 -4 -1 -2 5
main|17 0 -5 -4 -7 -3 4 -1
main objective|12 2 0 -1 0 -6 -9 1
main points|5 -2 5 -2 10 -1 -8 -7
main subject|13 -3 0 0 -5 -1 -3 -1
main thing|-8 -4 -4 15 -3 -1 -2 7
main void|27 -8 -4 -3 -7 -2 -1 -1
maintain|19 -7 2 -10 -5 3 1 -3
maintain a|17 -7 0 -5 -3 2 0 -3
maintain the|14 -4 0 -5 0 1 -1 -4
mais|-15 0 -18 -15 17 8 18 4
mais a|5 -5 -2 0 17 -2 -8 -5
major|1 -1 -4 13 -7 -1 0 -2
majority|-9 4 1 -2 16 1 -12 1
make|0 -8 2 -19 -10 -4 12 27
make <number>|2 9 -5 -11 -14 -5 21 4
make a|15 -8 -11 4 -13 -5 -1 19
make an|5 -9 -8 -9 -1 19 -7 11
make at|2 15 -4 -1 0 0 -7 -6
make directory|25 8 -6 2 -6 -7 -8 -7
make first|-11 6 -4 11 1 0 -4 1
make five|9 9 -2 -1 -12 -15 17 -4
make from|1 10 -1 -1 -11 -2 -5 9
make if|12 -5 1 2 -4 1 -7 -1
make it|8 5 -8 -9 6 -6 -3 7
make me|10 0 -2 0 -2 -1 -8 2
make money|15 -2 -2 -1 -1 -6 0 -2
make my|0 3 -6 11 2 -1 -6 -3
make precise|8 1 3 -2 -13 -7 -2 11
make question|1 -5 -1 0 -1 0 12 -8
make sense|-2 -10 -3 2 13 -4 8 -3
make the|10 15 -1 -15 -8 -8 -3 10
make this|7 -4 -13 -11 5 11 10 -4
make up|-11 -11 10 7 -1 -6 18 -6
makefile|14 5 -4 -1 -3 -5 -2 -4
maker|-7 -6 -2 6 -2 -2 4 8
makes|3 7 -1 -15 -2 10 -2 1
makes <number>|11 -13 1 -4 2 -5 -3 12
makes a|21 -2 -8 -7 -2 -4 0 2
makes sense|18 -1 -3 -2 -6 -6 2 -2
makeup|10 0 -1 0 -7 0 -2 0
making|-3 2 8 3 -14 6 13 -14
making a|7 1 1 -7 2 -9 9 -4
making it|-6 -2 11 -2 -3 0 6 -4
mal|8 -3 -1 -4 -8 5 -3 7
male|16 -1 2 -1 1 -4 -6 -6
man|16 20 -1 -2 -4 -11 -9 -10
man with|10 8 -4 0 -3 -2 -9 0
manageable|15 -7 -2 2 3 -6 -3 -2
management|6 -4 3 -3 -1 11 -7 -5
manager|16 6 -3 -6 -1 8 -12 -8
managing|15 -8 -6 1 2 1 -4 -2
managing director|12 -10 1 -2 1 4 -3 -3
mandatory|-2 1 12 -2 -6 -1 0 -2
mango|20 -7 -2 3 -7 -4 -3 -1
manner|-4 8 -5 -6 1 -20 13 13
manner of|-2 -7 -6 -4 -3 -7 12 17
manners|-5 -8 -4 -8 17 -6 6 9
manque|-5 -4 -2 0 11 5 -4 -1
manual|3 3 -4 -1 -1 -17 2 16
manual chapter|18 -2 1 -1 2 -1 -10 -8
manual page|-5 -9 0 -2 0 3 5 9
manufacturing|15 -5 -1 0 -3 -1 -1 -4
manufacturing company|15 -5 -1 0 -3 -1 -1 -4
many|-2 5 -8 4 -6 -1 12 -4
many <number>|8 -4 4 -8 -2 -3 5 -1
many apples|15 -5 -2 -1 -1 -4 -1 -2
many bugs|12 0 0 -9 -1 0 0 -3
many can|14 -7 1 -4 -1 0 -4 0
many cookies|11 -1 0 0 0 -5 -4 -1
many cups|23 -3 -9 -1 -3 -5 1 -3
many days|5 -11 5 -8 6 -2 2 3
many dollars|14 -9 1 -4 -1 2 1 -4
many girls|14 -2 0 -7 -1 0 -4 -1
many hours|0 -7 10 -3 0 -3 1 1
many inches|15 -2 -2 -6 0 -4 -1 0
many miles|9 0 3 -1 -2 -4 -7 3
many ml|14 -7 1 -2 1 0 -2 -4
many more|12 -4 0 3 -3 0 0 -8
many of|-6 -2 -1 21 -2 -7 -2 -1
many oranges|7 4 -1 -6 -10 -3 6 2
many people|14 -7 1 -1 -2 -2 -4 2
many piano|-4 21 -3 -13 2 1 -1 -3
many points|-7 -1 -3 21 6 -6 -7 -4
many tokens|11 0 -1 -4 0 0 -5 -1
many ways|-6 11 -1 0 -1 1 -2 -1
many yellow|11 -3 1 0 1 1 -7 -2
map|22 -7 -4 -4 -8 0 -8 9
map these|13 -1 -1 -5 -1 0 1 -5
mapped|2 1 0 0 -6 -2 -11 16
mapping|18 6 -5 -1 -9 2 -9 -1
maps|18 5 -7 0 -11 1 -3 -3
marathon|13 6 -1 -2 -6 -4 -5 0
marble|22 -8 1 2 -5 -4 -4 -4
marbles|19 -8 2 0 -10 -2 5 -6
marca|2 -4 -5 -2 20 -4 -4 -4
march|18 -2 -4 3 1 2 -5 -14
march to|16 -4 -2 -1 -2 0 1 -8
marcus|18 -5 0 -1 -6 2 -3 -5
marcus is|14 -4 -2 -1 -3 0 -2 -3
margin|-11 12 7 -4 1 3 3 -10
maria|9 5 -1 -10 3 -7 1 0
marie|2 -1 -3 -4 -6 -1 12 0
mark|-21 -1 -4 19 1 7 3 -3
mark <number>|-4 1 4 17 -10 -5 -5 3
mark each|-9 10 -3 38 -15 -2 -12 -6
mark for|2 -4 2 -5 10 -3 1 -1
mark is|-3 -4 -2 13 -3 -4 3 -1
mark my|10 -7 -7 -3 -2 8 -2 3
mark scheme|11 -2 0 0 -2 0 -6 -1
mark the|-9 1 -5 5 9 -1 8 -9
mark this|-1 -6 -5 13 -4 5 -4 1
markdown|22 -13 3 8 -9 -9 -7 5
markdown file|13 -7 2 -5 1 2 -3 -2
markdown with|-1 4 -4 -4 -2 1 -4 11
marked|5 -9 10 -9 -5 1 5 2
marker|-3 -3 14 2 1 -8 -1 -2
market|9 -6 3 -18 -5 -3 18 2
marketing|24 -5 4 -6 -6 -2 -2 -7
markets|13 -1 -5 -4 5 -4 0 -4
marks|12 -10 -3 19 -7 -1 -6 -6
marks for|4 -4 -1 13 0 -6 -2 -5
marks in|-10 -2 0 4 -3 -2 14 -1
markup|22 -4 -4 2 -2 3 -7 -10
married|7 -3 -1 -6 -5 13 -7 1
marry|11 -4 -5 5 0 -4 -4 -1
mars|4 3 3 2 9 0 -9 -13
marta|-1 12 -4 -4 0 -1 -13 11
mary|10 -2 -2 6 -5 -4 -5 3
mas|27 -9 -6 -1 -4 -2 -1 -4
mask|-10 -1 0 10 -2 -1 2 3
masked|8 -6 0 -7 -5 -2 14 -2
mass|15 -1 6 -4 0 -1 -8 -7
mass <number>|14 -4 0 -4 1 -2 -3 -3
master|11 1 9 3 -2 -8 -13 -1
master <number>|19 -4 -3 -1 -4 -2 -2 -2
mastercard|15 12 -6 -7 -5 -3 -5 -1
match|1 -4 0 4 13 -1 -16 2
match with|12 -4 -4 -2 9 -2 -5 -4
matches|9 -2 0 22 5 -17 -10 -7
matching|17 -2 -3 11 -4 -3 -6 -10
matching the|11 -5 0 0 -3 -1 -1 -2
material|13 5 -5 -5 -3 0 -5 1
math|5 -4 -7 -6 -7 -9 15 13
mathematical|18 -6 -8 -3 -1 -1 1 0
mathematician|-1 -2 21 -4 0 3 -8 -9
mathematics|0 -6 1 -8 2 0 2 9
maths|-6 -7 3 -8 -9 -3 7 22
matlab|14 4 -3 -3 -2 -3 -3 -5
matrices|21 -4 -4 -3 -4 -1 -2 -3
matrix|21 -2 15 -6 9 -14 -10 -13
matter|0 2 -4 -3 1 0 -6 10
matters|0 -8 -4 1 -4 11 8 -3
maturity|-7 12 -11 3 -1 3 -1 1
max|6 6 -9 3 4 -14 9 -5
maximize|19 -2 -4 -5 -7 -1 -2 2
maximum|-1 4 0 -4 2 0 9 -9
maximum <number>|-1 7 9 -4 -8 -7 7 -3
maximum value|23 -8 2 -3 2 -12 -5 2
may|9 12 6 -5 -11 -4 1 -9
may a|-4 9 -5 8 1 3 -5 -7
may be|8 -9 5 5 -4 -10 9 -4
may contradict|-6 -2 13 -2 -1 0 0 -2
may do|10 -4 -7 0 -6 -8 13 2
may only|6 9 -14 -2 -1 2 -1 1
maybe|-3 -9 4 3 -1 5 -9 9
mayor|-3 3 -5 0 0 -7 3 10
mb|11 0 -1 -4 0 -1 -5 -1
mc|25 -4 -3 -4 -1 -3 -5 -6
me|21 1 7 -7 -2 -15 -7 2
me <number>|13 5 3 -20 -2 -10 5 7
me a|17 -3 -16 2 1 -10 5 5
me about|7 9 -12 13 5 -11 -9 -3
me after|-10 12 -3 2 1 7 -11 2
me an|17 -4 -5 -1 -4 -3 -3 4
me as|22 0 -7 -3 -2 -4 -3 -3
me before|14 -6 -2 2 -1 -1 -3 -2
me decide|9 -4 7 -10 -4 1 1 0
me everything|-8 -9 13 2 -1 2 2 0
me feedback|-2 -1 8 -1 0 6 -10 0
me find|12 -9 0 -4 6 -4 -1 1
me for|-6 -2 0 -2 1 8 -9 10
me get|11 -2 -5 -2 0 -1 0 -1
me how|18 -6 -4 -6 1 -6 3 1
me i|13 -1 -1 -1 -3 -1 -4 -3
me if|14 -10 -4 -4 9 0 2 -6
me look|-3 9 12 -2 -1 -6 -4 -5
me on|10 -3 2 -2 2 1 -9 -1
me one|29 -6 -5 -3 -3 -6 -2 -3
me or|13 -3 3 -5 -6 -3 3 -2
me plan|10 -11 1 -2 4 3 -3 -2
me please|25 -11 -6 -5 1 0 -2 -2
me see|1 10 -6 -1 -4 -10 9 1
me six|12 -2 -1 3 0 -8 -2 -3
me some|12 8 -3 -3 -5 0 -5 -3
me something|6 1 -5 -1 -9 -3 11 -1
me ten|8 2 -5 -9 -1 2 2 2
me that|2 2 -11 9 6 -3 1 -7
me the|10 2 17 -7 -7 -7 4 -12
me three|18 -6 -8 -3 -7 -3 -6 14
me through|11 -6 5 -6 -2 -2 6 -5
me try|16 -5 -2 3 -3 -5 0 -4
me understand|8 -7 -1 2 5 1 -3 -6
me use|9 -1 -1 0 -6 1 0 -1
me what|8 5 -3 0 -3 2 -7 -3
me where|10 6 -5 -4 2 -4 -2 -3
me whether|15 -6 -9 -7 -7 7 9 0
me which|23 -4 -8 5 -11 6 -9 -2
me with|-5 6 -9 16 5 0 -11 -2
me word|14 -1 -4 -3 -2 2 -6 -1
me write|8 4 -9 4 -4 2 -2 -3
me your|10 -1 -4 -1 -1 -1 4 -5
meal|20 -2 -7 -6 -1 -4 5 -5
meals|9 0 0 5 -11 0 0 -4
mean|5 -11 5 23 -9 -8 8 -14
mean <number>|0 1 3 10 3 -4 -12 -1
mean by|24 -1 -5 -3 -6 -11 6 -3
mean for|-2 -3 6 -8 -3 4 11 -5
mean i|13 -1 -7 -9 -7 5 9 -3
mean in|12 -3 -2 3 4 -11 5 -8
mean of|5 0 -7 9 -5 1 2 -5
mean xs|-8 16 -5 0 2 -6 0 1
meaning|2 -20 2 -9 3 -3 0 25
meaning and|11 -8 0 -4 -2 -3 -3 9
meaningful|11 -2 -4 0 -2 0 -2 -1
means|12 2 -6 -2 0 -6 -10 11
meant|18 -3 5 -7 -5 -9 3 -2
mechanics|12 1 1 -7 -2 2 -5 -2
mechanism|15 -6 0 -3 -5 1 -1 1
med|3 -6 -6 12 2 -3 2 -3
media|-1 -1 -1 6 14 -7 3 -12
media post|4 9 -1 -6 2 -2 -6 0
median|-6 1 -2 13 7 -10 3 -5
medical|-7 2 -2 0 12 6 -4 -7
medical question|14 1 -2 -13 13 -1 -7 -4
medium|13 7 10 -21 5 -10 -7 3
medium and|-8 16 0 2 -1 -1 -6 -3
medium high|11 -2 -1 -1 -2 7 -5 -7
meet|4 14 3 -8 -1 -6 0 -6
meeting|7 0 1 -4 -5 -6 -3 10
meeting notes|7 -16 11 0 4 4 4 -13
meetings|16 -1 6 -4 -4 -2 -5 -6
meets|7 5 -4 -7 11 -5 -7 0
meets the|7 6 -4 -7 11 -5 -7 0
mehr|4 -10 -16 -3 16 -7 19 -2
mein|8 -3 -2 -5 11 -4 0 -5
meine|12 -2 -5 12 -6 -8 -5 2
meiner|25 2 2 -4 -3 -7 -5 -10
mejor|12 -6 -3 -1 16 -6 -7 -5
mejor en|20 -3 0 1 -7 -5 -2 -3
melhor|11 -2 -2 -1 4 -1 -5 -3
melts|-1 -10 0 4 1 -1 9 -2
member|17 12 -1 -5 -2 1 -14 -8
members|10 -2 -3 -5 -2 -9 3 9
membrane|-7 10 -2 -2 -4 -2 -2 8
memo|-2 6 -4 0 10 2 1 -13
memory|-6 -14 2 4 9 6 10 -11
memory and|3 10 -1 -2 -1 0 -8 -1
men|7 6 -6 -8 12 -2 -4 -5
mend|-13 7 -12 -3 -13 39 -2 -3
mend it|-9 0 -4 1 -4 13 1 1
mend the|-5 -4 2 -3 -1 14 -1 -1
mended|-3 -4 -5 0 -4 15 -5 6
menos|12 19 -13 12 -3 -14 -14 1
menos de|-6 12 -4 11 -3 -4 -2 -4
mensagem|-3 -10 7 -7 11 -12 10 4
mental|-4 -12 31 12 -3 -8 -11 -6
mention the|18 -4 -7 9 -7 6 -8 -7
mentioning|3 20 -4 -4 1 -3 -6 -8
mentioning that|3 20 -4 -4 1 -4 -5 -8
mentions|7 -3 -2 16 -3 -10 -3 -3
menu|3 -2 -10 -6 1 0 14 -1
menu into|22 -1 -7 -2 0 1 -1 -12
merci|28 -7 -7 2 -3 -4 -1 -7
merely|-5 13 -1 -6 0 13 -7 -6
merely where|-5 13 -4 -1 -2 6 -3 -5
merge|14 9 -9 -7 -6 -4 -18 20
merge the|-4 0 -2 -2 -2 -3 0 13
merging|17 -6 1 -6 -5 -1 -1 1
merit|-5 -2 -5 -1 14 -2 1 2
meses|1 0 -2 -4 -3 -3 12 -2
mesmo|4 -4 12 -7 -1 -4 -7 7
mess|-8 7 5 2 0 -1 -3 0
message|-7 -13 13 -6 8 8 -3 0
message <quotation>|12 10 -9 7 8 -7 -13 -8
message and|-9 -1 12 0 1 -3 0 0
message for|13 -6 -4 -4 -1 -4 6 -1
message in|-1 -11 12 -1 2 -1 -1 1
message is|3 -4 11 -2 -3 -5 0 -1
message of|-5 -4 -5 7 -4 -4 15 -1
message return|3 -4 -1 -4 14 2 -4 -6
message that|0 0 -5 -2 0 -6 15 -1
message to|2 -6 -3 9 4 -2 -6 3
message with|1 -9 7 12 -3 -5 -3 1
message you|13 0 -14 2 1 0 -2 0
messages|-6 -3 3 -9 -13 -13 36 5
messages in|8 -2 -2 12 -2 1 -6 -9
messages to|17 0 -3 -4 -1 -5 -5 1
messy|-7 0 8 -8 -3 -2 -2 14
met|-9 -3 -5 15 2 5 -4 -1
meta|2 -6 -1 17 -3 -4 -4 -1
metaphor|19 1 -5 -1 -3 -6 -3 -2
metformin|-2 -4 -2 -1 11 -3 8 -8
method|5 14 -8 3 -4 1 -4 -6
method i|12 -8 0 -1 0 -1 0 -2
method not|0 13 1 -17 1 0 1 2
method to|9 -5 -1 -3 2 0 -8 5
methods|8 12 -11 0 -1 0 -4 -3
methods for|18 -6 -3 -1 -2 -4 -4 2
meticulous|7 15 0 1 -4 -11 -7 -2
metre|-11 -3 9 5 8 -3 -3 -3
metric|-1 -5 0 -7 11 4 -15 15
metrics|13 0 -3 -3 -1 0 -5 0
meu|38 -4 -10 1 -15 3 -12 -1
mg|15 -1 -6 -1 2 -2 -5 -3
mi|29 -7 -14 7 3 1 -15 -4
mice|4 7 -2 -2 9 -7 -2 -7
mich|9 -9 6 3 -6 1 0 -3
microscopy|20 9 -4 -5 -6 0 -8 -6
mid|4 7 -9 -3 5 6 -6 -5
middle|-2 14 -5 -15 6 4 5 -6
middle the|-5 11 -1 -1 -1 -1 -2 -1
middlemarch|24 -6 -6 1 -1 -3 -7 -2
might|-8 -13 1 -7 -3 18 17 -5
might a|-6 -1 -1 0 0 -1 14 -4
might ask|9 -5 -8 3 -2 -9 5 8
might be|-10 7 1 -2 -2 8 1 -3
might have|-7 -9 4 -1 3 12 5 -6
migration|21 -4 -15 2 -3 -3 1 2
migrations|9 -1 -11 2 -7 -3 9 3
mike|-8 -1 5 -8 1 1 2 9
mila|13 -5 0 0 0 -5 -1 0
mila the|13 -5 0 0 0 -5 -1 0
mild|-6 -1 8 -6 1 -3 9 -1
mileage|-4 -5 2 2 -2 11 -2 -1
milk|10 12 -2 6 -8 -7 1 -12
milk how|-2 -6 -6 14 3 -3 0 0
milk really|35 -4 -4 -13 -10 -7 -1 5
million|21 -7 -1 -9 6 1 -11 -1
millions|3 9 -4 1 2 1 -3 -10
mim|13 -7 1 -1 -5 0 0 -1
min|5 7 -1 -16 -8 12 -4 5
min <number>|-4 16 -2 -5 -5 7 -4 -4
minas|0 10 12 -8 -8 6 -4 -7
mind|-20 -7 29 -4 6 -4 4 -4
mind and|-10 6 -4 -5 14 -3 1 1
mine|27 -1 -7 -2 0 -12 3 -7
minecraft|17 1 0 -5 -7 -2 2 -6
minha|20 -2 -4 -4 -2 -3 -2 -3
mini|12 -2 0 -2 -1 -3 -6 0
minimal|10 2 -2 4 -11 11 -7 -7
minimalist|12 -4 0 -2 -2 -2 -1 -1
minimally|-4 -1 1 -4 -6 14 1 0
minimum|-3 25 7 -13 -12 12 -15 0
minimum <number>|-1 24 4 0 -5 -6 -10 -7
minor|-3 -3 -1 15 -2 -4 1 -4
minor major|-1 -1 -4 13 -4 -1 0 -2
minus|13 0 -4 5 -5 -4 -3 -2
minute|8 -10 7 -10 -7 -6 15 3
minute how|18 -3 -3 -4 0 0 0 -7
minutes|9 -6 3 0 -7 0 5 -6
minutes ago|7 5 1 -4 2 0 -10 0
minutos|-8 -3 15 11 -7 -2 -2 -3
mir|26 -10 -9 4 -2 -7 -3 1
mir das|29 -5 -1 -5 -7 -4 -4 -4
mirror|-8 -2 0 -1 3 9 1 -2
mis|19 -3 -2 -8 -1 0 -2 -1
misconception|-5 -2 -7 -5 -6 20 8 -3
misleading|-9 -2 -1 12 0 3 -1 -1
misma|-10 -1 -3 -4 6 -2 -3 16
mismatches|14 -2 0 -2 5 -3 -9 -4
mismo|1 -1 -2 -4 -4 -1 -5 15
misread|-1 -4 -4 10 -7 7 0 -1
miss|11 -8 0 0 -1 0 -2 0
missed|9 -7 7 -5 -5 -9 7 1
missed the|9 -7 8 -6 -5 -9 9 1
missing|-5 -2 -7 14 -16 27 4 -16
missing and|-3 3 -7 10 -2 -5 7 -3
missing values|11 -8 -2 2 -4 1 0 0
missing what|-6 -1 1 -5 -1 13 -1 0
mission|12 -3 0 0 1 0 -7 -2
mist|12 -1 -2 1 0 -1 -5 -3
mistake|4 -2 -1 -9 -7 26 3 -14
mistake <number>|15 -8 -1 2 1 -6 0 -2
mistake in|15 -5 -1 -1 1 -6 -1 -1
mistaken|-3 -4 -5 23 2 -5 -4 -4
mistakes|16 -7 -8 1 -9 9 4 -6
mistakes gently|17 -2 -3 1 -6 0 -2 -5
misunderstanding|-6 1 2 -3 1 -6 11 1
mit|-11 6 -4 7 5 -5 9 -7
mit <number>|-7 9 -2 -1 -2 -1 -1 5
mit der|-5 16 -8 13 -3 -5 -3 -6
mitigating|5 13 -3 -2 -4 -1 -4 -5
mix|-9 -5 1 2 -10 -4 19 5
mix up|2 -8 0 1 -2 -4 10 0
mixed|11 10 -8 -3 -5 -4 7 -8
mixing|-5 -1 -1 12 -1 0 0 -4
mixture|19 -8 -1 -6 -1 -3 5 -5
mixture is|12 -1 -1 0 -6 -4 4 -3
ml|15 12 -3 -4 -8 0 3 -15
ml water|-1 -7 -1 -3 2 8 8 -6
mnt|3 -6 -7 -1 4 -5 15 -3
mobile|1 -12 7 -5 1 -2 5 5
mobile bike|11 0 -1 2 -1 -3 -3 -5
mock|15 -2 0 2 -3 1 -9 -3
mode|-2 12 5 -7 -6 16 -11 -8
mode on|-6 11 -2 -5 -1 10 -1 -6
model|-32 -21 13 19 10 18 -15 9
model <number>|3 -7 -4 14 -3 0 -2 -1
model answer|-3 -7 4 5 1 12 -12 0
model answers|-3 2 2 -4 -6 -1 16 -5
model b|0 3 -4 13 -2 0 2 -11
model can|-10 -2 1 1 1 0 -7 15
model could|-3 11 -3 -8 2 10 -3 -5
model for|-10 -6 1 9 -4 14 1 -5
model generated|1 -5 0 -4 -3 16 -4 -3
model have|0 -5 14 0 -6 -1 -2 0
model is|0 2 1 12 -2 -12 1 -2
model of|0 0 0 10 -2 -5 -6 3
model output|-5 -2 -2 5 -10 17 7 -8
model pass|-9 -4 1 2 -5 12 2 1
model s|-24 -4 -6 0 9 18 1 5
model that|-23 1 8 0 2 -2 14 0
model to|16 -2 -1 3 -3 -9 -1 -2
model with|-18 1 10 -4 -5 7 -2 10
model wrote|-2 -4 -4 -1 -4 15 1 -2
modell|-8 -2 -1 8 -3 -2 -4 13
modelo|-16 -5 -2 3 5 -6 4 16
modelo a|-7 -2 -1 -3 -1 -1 5 10
models|7 3 -12 -2 12 -6 -16 14
models and|14 1 0 -4 -1 2 -5 -7
moderately|-8 1 0 -3 9 0 1 1
moderator|4 -1 9 0 -1 -4 -8 -1
moderators|21 4 0 -2 -7 -10 -5 -2
modern|4 0 10 0 -3 0 -10 1
modified|12 -4 -8 3 -8 -1 0 6
modified between|8 2 -1 7 -9 0 -7 0
modified more|-3 4 9 -5 -3 -2 8 -7
modified within|10 -6 -1 -5 -1 -1 5 -1
modify|10 -10 0 2 -6 6 -3 0
modular|-1 2 2 -4 1 -2 9 -6
module|20 3 -9 -3 -8 -3 12 -12
module named|13 5 2 1 -10 -1 -3 -7
modulenotfounderror|13 5 2 1 -10 -1 -3 -7
modulenotfounderror no|13 5 2 1 -10 -1 -3 -7
modules|19 -4 -1 -1 -8 -2 -2 -1
modèle|-3 -6 -8 21 -2 9 -9 -3
moi|22 7 -9 -1 -1 -12 -3 -3
moins|-6 6 0 -1 17 -4 -6 -8
moles|15 -5 2 -5 0 0 -2 -5
moment|-2 -3 23 4 -10 -4 -9 1
moment by|-3 -4 15 1 -4 -1 -4 0
moment you|-9 13 11 -4 -6 -2 -3 1
mon|17 2 -1 5 -5 -7 -9 -2
mondays|6 2 13 -3 -6 -2 -10 0
money|6 -2 1 0 11 -6 -9 -1
money and|14 -6 -1 0 -3 3 -1 -5
money did|12 -10 -4 0 0 2 3 -2
money disappeared|13 2 -1 -1 -3 -1 -3 -4
money does|14 -2 0 -1 -2 -6 0 -3
money i|17 -4 -7 2 0 -3 0 -3
money it|-7 -7 -4 10 1 0 -5 12
money left|11 -3 -2 8 -7 0 -1 -6
money to|5 -1 5 0 5 -1 -2 -10
money will|12 -3 2 2 -6 2 -7 -3
money would|13 0 -1 0 -3 0 -5 -3
mongo|7 -5 -9 -1 1 9 0 -1
mongolia|24 -7 -2 -5 -4 -6 2 -2
monitor|14 -4 -4 3 -4 -3 -8 6
monitoring|17 -4 1 -9 -3 3 -6 0
monkeys|14 -2 -3 -2 -4 5 -9 1
monologue|4 -5 36 -5 -6 -11 -2 -9
monologue for|13 -1 -6 4 -1 -1 -3 -5
monologue in|5 -14 4 4 -1 -1 3 0
monologue of|-2 -8 9 3 2 -4 -1 1
montag|10 -5 -6 -1 5 1 -2 -3
month|8 8 -4 -6 -2 3 5 -10
month if|5 -3 9 -1 7 -9 -4 -3
month with|11 -1 -2 -3 -4 2 -3 0
monthly|15 2 -4 -3 -4 -9 -1 5
months|4 10 -13 -13 8 0 4 -1
months and|11 -9 0 -1 -4 -2 3 1
months how|16 -8 4 1 -3 0 -8 -2
months of|13 -2 2 1 -3 -5 -8 3
mood|10 -5 6 -4 -1 -6 2 -3
moon|-3 -11 -7 11 7 -1 5 -2
moon s|-5 -2 -6 10 14 -7 -1 -3
moons|7 2 -4 -5 13 -4 -3 -6
more|1 0 -10 1 11 -21 21 -4
more <number>|-10 -2 1 -5 19 3 0 -7
more <quotation>|15 -2 -1 -4 -3 -1 -5 1
more and|-6 13 -1 2 -2 1 -6 -1
more apples|11 -1 -4 -1 -1 2 0 -6
more for|20 2 -5 -2 -4 -4 -4 -3
more harmless|-8 0 -1 -2 14 2 -3 -2
more helpful|-16 -5 2 0 13 -3 -4 12
more like|9 -1 -6 9 -2 -2 -6 -1
more money|10 -4 2 12 -8 2 -7 -5
more of|5 -8 -4 1 -4 -2 13 0
more often|-4 -1 -5 -1 10 -1 -1 2
more points|-2 0 2 -11 0 1 8 2
more readable|12 -9 -1 -5 -4 2 -5 10
more useful|-13 1 2 -9 18 1 0 1
morgen|16 -4 -2 -8 -4 1 1 0
morning|4 9 -7 8 -13 -4 15 -13
mornings|1 12 -4 1 -1 -3 -1 -4
mortal|16 1 -8 -3 -5 -1 0 0
mortgage|1 7 9 -8 -4 -8 2 1
moscow|20 -3 -5 -3 -3 -3 -3 -1
most|-2 -4 -2 -10 9 16 -15 8
most <number>|5 -7 -6 -10 6 5 -4 10
most common|8 1 -6 -1 7 -8 -2 0
most effective|16 -2 -1 1 -1 -6 -3 -3
most efficient|-6 11 2 1 -1 -7 2 0
most likely|2 12 -5 -1 -1 -6 -1 1
most of|-2 -4 1 14 -3 -5 5 -5
most relevant|16 -1 1 2 -3 -3 -11 0
most serious|-9 -2 0 -5 -3 28 -4 -4
most three|13 -6 3 -1 -2 -3 -1 -2
most to|-4 -5 14 -1 7 -1 -10 -1
most two|16 -6 -5 -7 12 -4 -3 -4
mostly|13 9 -9 -5 2 -2 6 -15
mot|5 -9 7 16 3 -1 -15 -6
mother and|11 4 1 -3 0 -3 -6 -5
mother has|13 0 -5 1 0 -4 -1 -2
mother is|12 0 1 -5 -2 -6 0 -1
motif|-10 10 -5 -3 18 -6 -1 -3
motion|3 -9 -4 10 -5 -2 3 4
motivation|12 -5 -7 -6 -7 -4 10 7
motivo|-3 -1 -2 -1 17 -1 -3 -5
mots|-8 -2 17 0 2 -6 0 -2
mount|16 -4 -3 -1 -5 0 -2 -2
mountain|18 1 -2 -3 -4 -5 -3 -3
mouth|-7 -3 8 2 2 0 -3 0
move|-1 24 14 -10 -10 -25 6 0
move <number>|0 -9 14 8 -2 -4 -3 -4
move and|-3 14 1 -4 3 -1 -11 0
move the|-10 -2 9 8 -1 -1 -2 -1
move write|-4 10 -2 -1 0 2 -6 1
moved|2 2 -4 -1 -3 -2 14 -8
moves|-4 22 0 -1 -6 -13 1 3
movies|11 -2 -1 -1 0 -1 -5 -2
moving|19 -6 -6 -4 -2 -1 1 -1
moving out|15 -3 -2 0 1 -2 -5 -3
moving to|13 -2 -3 3 -4 1 -9 2
mph|2 18 -9 -2 -2 0 -5 -2
mqm|-12 -4 -3 -5 10 17 -2 0
mr|8 -1 5 2 -12 0 -4 4
mrs|19 -4 -3 -3 1 -3 -5 -2
mt|-8 -5 1 -3 -7 17 -4 10
mtime|15 -4 -2 -4 0 -5 1 -2
mu|24 2 -6 -10 -8 -1 0 0
much|9 -5 -1 -7 13 -12 -11 14
much about|1 9 -7 2 0 -3 3 -5
much as|14 -1 -1 0 -7 0 -3 -2
much better|-8 -5 -2 5 12 1 0 -2
much change|7 3 2 -4 3 -12 0 1
much did|21 -6 4 -2 -9 2 -3 -7
much do|14 -2 1 -3 -12 2 -2 2
much does|4 -1 4 -9 7 0 -7 2
much is|2 7 3 -3 -8 -2 2 -2
much it|19 -7 1 -3 -3 -2 -3 -3
much longer|11 2 0 -8 -1 0 -1 -3
much money|15 1 -8 1 -4 1 -1 -6
much more|10 -1 1 2 -9 3 -6 0
much time|10 -6 -4 0 -1 0 1 0
much water|-3 -2 -2 -6 3 -5 0 14
much will|12 -7 0 0 -1 1 3 -7
much would|9 10 -8 5 -5 -4 -2 -5
muddy|-7 -1 10 -1 0 0 -1 0
muito|21 -3 -6 -5 -7 -1 -3 3
multi|-9 11 -8 -9 4 -4 8 7
multi hop|-3 13 -4 -3 -8 -2 8 0
multilingual|-10 0 0 1 0 0 0 10
multiple choice|3 1 0 -9 -6 0 1 9
multiplication|10 17 -4 -6 -5 -8 2 -6
multiplied|6 -12 -3 -3 10 -1 -8 10
mum|23 1 -11 -7 4 -1 -5 -4
municipal|17 7 -9 -1 -5 -4 -3 -3
murdered|13 -1 -6 3 -1 -5 1 -3
murmur|1 0 11 -5 -1 -5 -1 0
museum|3 1 0 8 -3 8 -13 -4
museums|10 -3 -3 5 6 -3 -4 -8
mushroom|14 -7 -5 1 1 1 -3 -3
mushrooms|1 -7 -4 -2 14 -8 -6 12
music|7 -3 1 -6 -6 13 7 -13
muslims|24 -6 -4 -4 4 -7 -3 -5
muss|14 -8 9 -5 -4 -4 10 -13
must|-26 19 6 -13 5 7 0 2
must answer|12 -4 -2 9 -2 -3 -2 -8
must be|-2 9 3 -10 7 -8 4 -3
must cite|0 13 -4 -1 2 -5 -5 0
must come|10 16 -11 -1 -1 -5 -1 -8
must contain|-7 10 8 -3 -4 -4 2 -1
must have|-2 6 11 -2 3 -1 -13 -3
must mention|-5 -1 -1 -1 -3 13 -1 -1
must need|-7 -3 1 1 -2 -1 11 0
must not|2 0 9 3 -9 -4 8 -8
must say|-10 1 -1 2 1 0 14 -6
must the|0 -5 14 0 -6 -1 -2 0
must use|2 -7 -3 3 -5 4 16 -11
must weigh|-4 19 -7 -3 0 -4 -1 -1
musterantwort|-7 0 0 -3 -1 -1 -5 17
mut|19 -4 -2 -4 -4 -1 -5 0
mutate|-6 -6 -1 -11 -5 0 33 -3
mutations|-6 -2 1 -2 -1 2 10 -3
mutex|11 -3 -2 2 -6 2 -2 -2
mutter|-13 2 14 1 1 2 -9 1
muéstrame|-16 -2 35 -8 -7 -3 0 1
my|20 -6 4 2 -2 -6 -8 -4
my a|16 1 -4 -1 0 -4 -5 -2
my abstract|16 -5 -1 0 0 -1 -9 0
my account|10 -3 -9 -2 5 -1 2 -2
my answer|27 -6 -6 -14 -6 5 8 -7
my argument|9 5 -1 -1 -3 -7 -5 4
my back|10 -1 -6 -2 0 4 -2 -3
my biology|5 7 -6 -5 7 3 -2 -9
my boss|-5 0 11 -11 10 -3 4 -5
my breath|12 -3 -7 -1 -1 0 -1 -1
my card|10 0 -9 6 -8 -4 5 0
my cash|11 7 -2 2 -2 -1 -4 -11
my chapter|13 -1 -3 2 1 -6 -4 -1
my child|13 0 0 -5 0 0 -6 -2
my class|16 -2 -6 1 -1 -1 0 -8
my code|20 -5 -7 -6 -2 -6 -6 12
my colleague|6 -3 1 -5 10 -2 -3 -5
my creative|14 0 -7 1 1 -4 -4 0
my criteria|11 -1 -2 -10 -2 0 1 2
my cv|2 14 -12 -3 -2 -6 9 -2
my email|12 2 -1 -2 0 -2 -7 -3
my essay|4 5 -5 -4 -9 10 1 -4
my excel|19 2 -3 -6 -2 -3 -6 -2
my father|9 -4 -3 -3 -3 -5 13 -3
my first|22 -6 -13 -3 0 2 2 -4
my former|18 1 0 -5 -4 -2 -3 -4
my french|14 -3 -3 0 0 -4 -1 -2
my friend|12 0 0 -2 -5 -4 0 0
my function|9 -9 1 2 -2 -1 -1 2
my grandma|-2 2 5 14 -3 -9 -6 0
my grandmother|13 -7 0 6 -1 0 -3 -8
my grant|17 -1 -2 1 -7 -6 0 -2
my homework|8 2 -2 0 -7 6 -4 -3
my husband|22 -6 -1 -5 0 -4 -5 -2
my idea|12 -9 2 -4 -4 4 0 -1
my job|-5 -3 -3 1 15 -3 -3 0
my kids|12 -1 -4 -1 1 -1 -1 -4
my maths|8 -12 -12 -9 4 7 -7 21
my mind|12 -3 -4 -2 -1 2 -3 -1
my money|29 -4 -9 0 -5 -4 -1 -6
my mother|11 -4 6 2 -8 -7 3 -2
my mum|23 1 -11 -7 4 -1 -5 -4
my needs|10 -2 -3 0 1 0 -9 2
my new|0 0 -10 1 16 3 -6 -3
my notes|10 -2 5 -2 3 1 -13 -2
my novel|8 -3 4 -7 10 -11 0 -1
my old|17 1 -4 2 -6 -1 -2 -5
my opinion|1 12 -3 2 -4 -1 -5 -2
my own|-6 0 5 12 -5 -7 -2 5
my paragraph|14 -3 -2 -2 10 -1 -13 -4
my phone|-1 -4 6 -1 7 -4 9 -12
my physics|11 -6 1 -6 0 1 0 0
my pin|10 0 -1 -2 0 -7 1 -2
my poem|12 -4 -4 0 -5 2 -1 0
my practice|-1 -2 -6 -4 9 5 -3 1
my presentation|7 -1 7 -2 -2 0 -10 0
my prompt|10 -6 -2 -1 -1 3 -5 1
my proof|28 -15 -2 -8 8 -9 6 -7
my pupil|17 1 -1 -5 -2 -1 -9 1
my purchase|18 11 1 -4 -9 -4 -5 -9
my question|-5 -7 13 -3 2 2 -4 2
my real|14 4 -4 -10 3 -2 -2 -3
my reasoning|11 -5 -8 -2 -5 6 -2 6
my refund|19 -2 -1 -4 -3 -6 0 -2
my seminar|3 -8 7 -3 3 -4 1 2
my sentence|12 -2 -4 -2 0 -3 2 -2
my solution|29 -9 -5 -7 -6 -3 1 -1
my son|7 -9 -1 0 0 -1 -2 7
my sourdough|3 2 12 4 -7 -8 -3 -3
my sql|10 2 2 -6 -9 -2 1 2
my statement|6 -12 -5 16 -2 0 0 -3
my student|18 -6 -10 -5 3 -3 2 1
my students|20 -5 -4 -1 0 0 -6 -3
my style|13 8 -9 -3 3 -2 -1 -9
my subscription|9 -4 -3 -4 1 -3 11 -6
my teacher|16 -14 -6 4 -5 8 0 -2
my text|14 -5 -5 -3 -1 -1 1 0
my textbook|10 6 1 -6 2 -6 1 -6
my thesis|14 1 -4 -2 -6 -2 -5 4
my to|14 -5 -1 -2 1 -2 -4 0
my tomato|10 8 -2 -1 -6 -3 -3 -3
my top|5 -2 -4 1 2 -16 6 8
my transaction|7 5 -1 -8 0 0 -4 1
my transfer|13 -5 -13 -3 -1 0 2 7
my understanding|9 -1 -1 1 0 2 -9 -2
my unit|16 -4 -1 -3 -4 1 -5 0
my wife|9 -1 -8 -9 6 6 1 -4
my work|9 -8 -7 0 1 6 3 -4
my year|8 -2 -1 8 -1 -1 -8 -2
myself|20 -2 -6 -8 1 -7 5 -3
myself and|13 -6 2 1 -5 0 -4 -2
mysql|15 -6 4 -6 -2 -4 -3 2
más|6 -10 0 -9 4 -1 25 -16
máximo|-3 -1 0 -4 -3 -4 0 14
máximo <number>|-3 -1 0 -4 -3 -4 0 14
même|-12 14 -10 -4 9 -7 -11 22
mês|17 -2 -6 2 -8 7 -4 -6
müssen|-5 -3 -5 -2 -3 8 13 -5
n|-2 -2 -4 19 5 1 -6 -11
n <number>|-6 -2 0 -5 7 11 -7 2
n <quotation>|8 -4 -1 10 -5 -4 -1 -3
n and|21 -6 -1 -5 -10 0 -1 0
n factorial|17 -7 -1 -5 -1 1 -2 -3
n for|-1 1 0 5 -9 -2 7 0
n if|8 -8 4 5 1 -4 -4 -3
n n|13 -2 5 2 -2 -8 1 -9
n the|5 0 -1 0 10 -5 0 -8
n with|-1 1 -2 10 0 -7 0 0
na|16 -2 5 -10 -10 -6 11 -2
nach|15 5 -10 -1 -9 9 -3 -7
nach dem|-3 10 -2 6 0 -8 -2 -1
nada|11 -6 -11 3 -7 4 13 -6
nail|18 -1 -4 2 -1 -5 -3 -5
nail polish|17 -1 -4 1 -1 -4 -4 -5
naive|0 -6 1 -3 -6 -2 5 12
name|-2 1 -9 -17 9 12 3 3
name <quotation>|26 -4 -14 -8 -8 7 2 -1
name a|15 -13 0 9 -3 -16 10 -2
name and|25 -6 3 -2 1 -10 -8 -3
name date|9 -2 1 -9 -1 2 -3 2
name for|-2 -1 2 2 0 -5 11 -6
name from|12 0 -7 -4 -6 12 -1 -6
name ideas|9 -2 4 3 -5 1 -11 0
name in|11 4 7 -2 1 -5 -7 -9
name like|-14 -1 2 -1 1 12 -1 2
name phone|-5 0 -2 0 0 0 -4 12
name the|1 10 -2 -14 14 0 -4 -5
name three|16 -5 -5 -7 16 -4 -4 -7
named|-10 5 -1 0 2 -7 -7 19
named <quotation>|7 0 -5 -4 5 7 -12 3
named in|4 12 -5 -3 -2 1 -5 -2
namen|4 -8 -12 -1 2 -1 -8 25
names|-2 -10 -3 12 0 -13 5 9
names and|10 -1 9 0 -5 -8 -8 3
names are|14 -3 0 0 -8 -1 -2 0
names for|24 17 -12 2 -2 -10 -12 -7
names in|19 -2 -5 -4 0 -1 -2 -5
names match|10 15 -3 -3 -9 -1 -8 -1
names or|12 1 0 -8 0 0 -5 -2
names under|0 -6 -1 1 11 -7 5 -4
naming|-5 8 -8 -1 -3 -4 12 0
nan|33 -8 -1 -3 -8 -1 -11 -2
nancy|10 -2 -1 -6 -1 -1 -1 1
nantes|20 -4 -6 -4 -1 -2 -1 -3
nap|-8 -5 0 5 16 -4 -4 0
napoleon|8 -2 9 -1 1 -8 -2 -5
narrate|-1 13 -6 -2 1 -2 -2 -1
narrative|30 -7 -5 -1 -7 0 -5 -6
nas|19 -5 0 -5 -4 3 -4 -4
nasty|11 0 -4 7 0 0 -9 -5
native|2 9 -17 -8 10 -3 1 4
natural|-14 -2 19 6 -16 -13 23 -3
natural imperfections|9 0 -1 0 0 0 -2 -6
natural language|-13 14 -5 -6 2 5 15 -13
naturally|2 -10 15 -3 -3 2 -9 6
naturally <number>|3 -3 16 2 -4 1 -4 -11
ne|-9 -4 1 8 6 2 10 -14
ne doit|-5 -11 -1 -7 11 -1 18 -5
near|9 -1 1 -2 -5 -5 15 -11
near the|7 5 -3 -1 -3 -5 8 -9
nearer|-5 -3 0 -4 15 2 0 -5
nearer to|-5 -3 0 -4 15 2 -1 -4
nearly|-14 -2 0 10 -2 7 5 -5
neat|-6 -13 14 5 -3 1 -9 12
necesito|18 -6 -9 -5 15 -9 1 -5
necesito una|27 0 -5 -1 -4 -2 -10 -5
necessary|11 -3 -9 4 -2 -6 -4 8
necessary <number>|-16 -1 0 19 1 -2 -1 0
neck|16 -7 1 6 -1 -9 -3 -3
need|-1 9 -5 -8 1 1 8 -4
need a|20 2 -12 10 0 -9 0 -11
need an|10 -7 -4 10 -2 0 -3 -5
need both|-8 -13 -2 11 -5 -3 14 6
need it|3 11 -3 3 -5 -1 -6 -1
need the|-9 13 1 -1 2 -4 -1 -1
need this|-9 0 0 0 9 0 0 -1
need three|17 -4 1 -3 -7 -5 5 -3
need to|15 -12 8 6 -7 -13 5 -3
needed|1 10 -13 6 12 -10 4 -10
needed and|11 -4 -1 -6 -5 -3 13 -5
needed for|18 -4 -5 -2 -3 -7 1 4
needless|-13 -5 -1 10 14 -5 9 -9
needs|15 1 1 -2 -5 -17 5 1
needs <number>|2 -3 1 -7 0 0 -5 11
needs it|6 -5 4 -8 -2 -6 12 -2
needs to|14 9 -13 6 7 -12 -3 -7
needs with|10 -2 -3 0 1 0 -9 2
negative|10 -4 -5 -6 -4 9 7 -6
negative feedback|-6 1 -2 -1 -2 13 -2 -1
negative numbers|11 -5 0 -3 1 -4 -2 2
negative or|12 2 -1 -1 -5 -1 -1 -5
negotiation|10 -6 10 -8 -4 0 -5 2
negotiator|-8 -5 10 1 1 0 1 1
neighbor|14 -8 -4 0 -1 11 -4 -7
neighborhood|27 -6 -4 -2 -5 -3 -5 -3
neighbour|-5 2 9 -1 -5 10 -2 -8
neighbours|14 -5 -5 -8 10 -5 -2 0
neither|-10 18 -8 -13 17 -8 12 -9
nela|-4 -8 19 -2 -6 -1 2 -1
nepal|19 -2 -2 -3 -3 -1 -4 -4
nervous|15 -2 -1 -3 -7 8 -3 -7
nested|21 1 -4 2 -5 0 -10 -5
net|-3 15 -5 -2 -3 -4 -3 6
netflix|3 20 -4 -6 -5 -2 -5 -2
nettoie|-3 -2 0 -1 -3 -4 -4 17
network|16 -2 -8 -4 9 -10 7 -8
network interface|15 -2 -2 0 0 -2 -9 1
neu|8 -11 -6 0 0 -6 -1 16
neutral|-20 9 -10 25 3 -8 -8 8
neutral <number>|-10 -5 1 21 -2 0 -1 -4
neutral or|11 -3 -4 16 -5 -7 -4 -4
neutral tone|0 1 1 -8 1 -6 0 10
neutre|20 -1 -1 -1 -9 2 -5 -6
never|-1 10 -10 13 -6 -11 -2 6
never ask|13 0 0 -7 2 -1 -4 -2
never be|2 -2 -3 -3 -1 -4 17 -4
never been|23 -1 -4 -5 -5 -1 -6 -1
never commit|10 -5 -4 -2 1 2 -2 -1
never delete|10 -7 -2 2 0 0 -1 -2
never give|4 3 -3 9 -1 -4 1 -9
never invent|10 -2 -3 -3 2 2 -7 0
never mention|16 -5 -6 -2 -3 -4 -4 8
never promise|18 -4 1 2 -1 -6 -3 -7
never quote|12 -3 2 0 2 -5 -4 -3
never seen|3 0 -7 -5 2 -1 9 -2
new|-10 -12 -8 -3 0 6 24 4
new <quotation>|13 -1 0 1 -7 -1 -2 -3
new attempt|-7 -5 -6 -1 -1 19 1 1
new card|10 -4 -13 3 14 5 -10 -5
new ideas|13 2 -6 -10 -7 2 7 -1
new kitten|19 -1 -3 -1 -4 -3 -3 -5
new line|7 -5 1 12 -9 0 -5 -1
new people|13 14 -4 -6 -1 -3 -8 -5
new question|9 -2 -2 0 -5 -6 8 -2
new york|15 -3 -4 -2 0 1 -4 -3
news|28 5 -8 -4 -10 -6 0 -5
newsletter|25 4 -2 7 -15 -2 -18 0
newsletter about|14 -9 2 0 -6 1 -3 1
newspaper|9 -6 0 3 8 -7 1 -8
newton|9 -7 7 1 -8 -1 0 -2
next|0 -1 3 -5 -1 3 8 -7
next <number>|3 1 -2 0 -12 0 -2 11
next one|20 -5 -2 -3 -5 -4 -4 3
next step|10 -6 -1 -2 -7 -5 6 6
next stop|2 -2 2 -8 -6 0 9 3
next ten|-6 -1 14 0 -2 -3 -2 0
next to|-1 8 -9 11 3 -6 -8 1
next try|0 -5 -2 0 0 14 0 -5
next user|-4 -5 -6 -9 -9 -4 33 4
next year|14 -3 -1 -3 -3 1 -6 0
nginx|30 -10 -3 -3 -5 -3 -7 1
ni|-1 -11 10 -8 -4 -6 -2 20
nice|22 -8 6 -9 1 1 -17 4
nice people|11 0 0 0 -1 0 -9 -1
nice to|13 -5 0 4 -9 -6 -2 5
nicer|16 0 -7 -1 7 -11 -4 0
niche|12 2 -2 -6 -3 0 -4 1
nicht|2 -13 20 9 -12 -10 14 -10
nichts|-3 -10 -10 27 -7 -7 -7 16
nickel|16 -2 1 -6 -5 0 -3 0
night|15 0 -13 -6 11 -2 -2 -4
night shift|-6 3 -1 -9 3 -2 14 -1
nightly|12 4 -7 -5 -3 -1 -5 4
nights|-6 -5 -2 2 -4 3 15 -3
nine|-7 -6 1 -5 0 11 9 -3
ninguna|-12 12 -3 -2 -1 -3 -2 10
niveau|-1 -6 2 -6 -9 1 20 -1
no|-14 8 -4 2 -1 -3 -4 16
no <number>|4 -8 -14 2 5 -1 9 3
no <quotation>|1 4 -5 -8 -4 -6 7 11
no access|-3 11 0 -7 0 -1 0 0
no and|-2 2 -1 18 -1 -2 -10 -3
no answer|-5 12 2 -1 -6 -5 7 -4
no answers|-11 -5 -1 7 -4 0 19 -5
no beautification|18 9 -4 -5 -3 -1 0 -14
no brackets|0 -2 -4 -1 0 -4 0 12
no build|-7 -2 0 -1 2 -1 11 -3
no change|-2 -1 9 6 -2 -1 -6 -2
no commentary|4 14 -12 6 12 -10 -9 -6
no direct|0 11 2 -2 -8 0 -3 0
no effect|-6 -10 12 -1 0 -4 9 0
no emojis|11 -7 0 -5 6 -3 -6 4
no exclamation|13 -5 -4 -2 1 4 -4 -4
no explanations|18 -2 -1 -3 -3 -1 -3 -4
no fim|11 7 -8 -8 -5 6 -2 -1
no greetings|-1 -6 -1 1 -4 -1 -3 14
no hashtags|16 -1 0 1 1 1 -7 -11
no headings|-1 -5 14 -1 -1 -2 -2 -2
no hindsight|-6 13 5 -3 -1 -1 -4 -4
no internet|5 -1 -2 -5 0 10 -4 -3
no jargon|13 6 -4 -5 -5 -4 5 -6
no letter|-4 1 -2 17 -4 2 -7 -3
no links|3 -1 0 -9 2 -3 -3 13
no lists|-4 -4 17 -1 -10 -4 -12 18
no matter|-11 -4 4 0 11 1 0 0
no module|13 5 2 1 -10 -1 -3 -7
no more|8 -3 -1 6 5 7 -10 -11
no needless|-2 -5 -5 8 10 -3 0 -2
no numbering|-9 -9 1 -2 -5 -1 28 -4
no other|-1 8 -4 5 -4 7 -10 -2
no pressure|19 -7 1 -3 -4 -4 0 -2
no prose|16 6 -5 8 -7 -4 -2 -11
no reference|1 10 -8 11 -4 0 -4 -7
no repeats|-20 -3 -1 -1 -2 0 27 -1
no skipping|1 11 -2 -6 3 2 -3 -5
no solution|-7 -4 -3 7 1 -3 11 -2
no step|-6 12 0 -2 -1 0 -1 -2
no text|-5 -2 3 5 12 0 -5 -8
no the|19 -6 -9 2 12 -6 -9 -3
no to|3 9 8 -6 -3 -1 -3 -8
no trains|0 -3 -5 -2 -5 -3 16 2
no two|-6 -3 2 3 -3 -4 16 -4
no with|5 0 -3 11 -4 -5 -2 -3
no words|0 2 1 12 -2 -12 1 -2
nobel|1 -11 0 8 -2 -2 10 -4
nobody|2 -6 22 -11 10 -17 5 -5
nobody should|-1 10 -6 2 2 -4 -4 1
noch|17 -6 -7 -6 -4 -4 8 2
node|12 7 -6 4 7 -3 -12 -9
nodes|13 -1 -3 -2 -6 -6 10 -5
noise|0 -4 1 -9 7 -7 5 8
noise and|-7 -2 -1 -1 -3 -2 0 15
noise in|11 -2 -3 -3 7 -3 -2 -5
noms|13 -7 3 -3 -6 -8 -4 12
non|11 -2 3 -1 5 -11 2 -8
none|-16 -1 -11 16 -4 -4 8 11
none <number>|0 -4 1 15 -3 -3 0 -4
none and|2 -9 -6 -5 -7 20 12 -6
none of|-6 10 -6 -11 6 15 -9 1
noon|5 7 2 -5 0 -5 -11 8
nor|-6 0 -3 2 -1 2 9 -2
normal|-4 9 9 11 0 -3 -7 -14
normal for|20 -1 -2 -9 -3 -3 -1 -2
normal price|13 -2 2 1 -3 -5 -8 3
normal that|10 -1 -10 8 7 0 -9 -5
normalise|-4 2 -8 1 -1 1 -5 14
normalised|-4 -3 3 10 11 -6 -1 -9
normally|-10 6 12 6 2 -4 -8 -4
normally keep|-13 -3 19 0 2 1 -2 -3
north|20 -7 -4 5 -3 -4 -7 0
north facing|12 -1 -1 -4 -1 0 -1 -4
north koreans|19 -5 -2 0 -3 -5 0 -5
northern|11 1 0 -1 1 -3 -8 -2
nos|4 -10 14 -7 -10 10 10 -11
nostalgic|16 -2 -4 -2 -2 -3 -1 -2
not|-9 1 4 9 -6 3 1 -2
not <quotation>|14 -2 -14 -3 -4 17 -7 -2
not a|8 2 16 -12 -8 8 -8 -6
not about|4 -1 9 -6 -1 -1 -4 -1
not add|-8 -4 0 -1 -1 0 -2 16
not answer|-13 8 5 0 3 0 -1 -2
not be|6 -9 7 1 -7 4 -4 2
not change|-2 -8 6 -3 -2 -3 -3 13
not compress|-4 -1 14 0 -3 -1 -1 -3
not contain|-7 17 -5 0 -1 2 -4 -3
not cringe|9 5 0 -6 9 -5 -8 -3
not diagnose|6 -5 -5 11 0 -5 1 -3
not enough|17 -5 -4 -5 0 1 -1 -3
not found|3 -12 -1 12 1 0 -4 1
not get|8 11 -7 0 2 -2 -10 -1
not give|-2 9 -2 -10 0 12 -4 -4
not go|7 -5 -1 -5 12 -2 -6 0
not going|11 -1 -1 -1 -4 -1 -1 -1
not have|18 9 -6 -2 -5 -6 -4 -3
not in|7 -12 5 5 1 2 -8 1
not invent|-21 3 1 -9 5 14 3 3
not just|8 11 -6 -8 -3 -2 -1 1
not know|1 2 -2 -1 11 -5 -5 -1
not less|4 6 9 -5 -6 -7 3 -4
not look|6 -6 12 6 1 2 -15 -5
not merely|-6 19 -2 -12 -1 7 -1 -4
not on|6 -2 -5 11 0 -2 -2 -4
not received|12 0 -2 -3 0 1 -2 -5
not recommend|17 -1 0 -9 1 -4 -1 -3
not repeat|-10 -5 -3 2 -2 9 9 -2
not reveal|13 -4 2 -3 0 1 -3 -6
not say|-4 -17 8 -7 8 -1 7 6
not skip|-7 12 -2 -1 -2 2 2 -4
not solve|3 -1 -6 -5 1 11 -5 3
not sure|15 9 2 -4 -5 -10 -2 -5
not take|16 -2 -5 -4 2 -2 -5 -2
not the|4 3 7 9 -7 -12 -5 1
not to|9 6 7 -4 0 -3 -10 -5
not too|12 -3 -7 6 1 0 -5 -5
not type|15 0 -13 -2 0 0 0 0
not use|15 -9 -3 -4 3 -3 -2 5
not what|14 -1 3 -2 -1 -7 -3 -2
not working|21 -16 -1 -8 -3 -3 -4 14
not write|-3 -2 14 1 2 -7 -16 11
nota|-4 -3 -2 13 -2 0 -1 0
notary|4 -5 -6 -1 -1 0 10 -1
notas|-2 -1 14 -1 -5 4 0 -8
note|5 8 -10 0 -10 9 -12 10
note any|-8 10 1 1 -2 1 -3 1
note for|4 -3 -1 2 -1 -5 -7 10
note in|20 -9 5 -3 -5 -7 -3 1
note next|-9 19 -5 -5 1 -3 2 -1
note on|11 -1 1 -4 -7 -1 -1 1
note the|-5 -3 -3 -3 11 -4 6 1
note to|21 -1 -6 -4 0 -4 -3 -5
notebook|-5 9 15 -6 7 -6 -10 -3
notebooks|-1 -5 11 -5 -4 3 8 -7
noted|-3 -12 12 15 -4 -5 -4 0
notes|0 11 19 -9 -5 -5 -9 -3
notes and|-3 7 -3 2 3 -2 -10 7
notes first|-2 30 7 -14 -9 -15 3 0
notes into|16 -25 3 -2 -1 5 3 2
notes of|-6 -1 9 -2 -2 -2 -2 5
notes we|-1 -6 0 9 -1 -2 0 0
nothing|-19 6 10 -5 2 -11 8 9
nothing about|3 -4 -5 -1 -1 -1 10 0
nothing but|-7 -3 0 -1 14 -1 0 -2
nothing else|6 -10 -6 9 -10 -6 18 0
nothing invented|-7 0 -8 3 10 2 -10 10
nothing is|-7 0 1 14 -5 12 -4 -11
nothing more|-1 -11 -7 11 6 21 -13 -5
nothing wrong|11 -9 -6 -9 -3 13 1 2
notice|-4 -5 -1 -2 3 1 -3 11
notice that|-2 4 -7 -1 -1 -7 7 8
noticed|3 8 7 -5 -7 -4 -5 3
noticed that|11 1 -3 -2 2 1 -5 -4
notices|2 -8 -4 -1 -2 -1 -3 17
notices and|-7 -1 -1 -2 2 -2 -3 13
notices that|16 -2 0 -4 -4 0 -6 -1
noticing|3 0 13 12 -7 -13 -3 -5
notify|15 -2 0 -6 -2 2 -5 -1
notre|0 -5 -1 -3 -1 8 -12 13
novel|0 -4 4 -8 11 -10 11 -4
novel what|13 -3 -4 -2 0 0 -4 0
november|15 6 -9 -2 -2 -5 0 -1
now|19 3 9 1 -10 -16 5 -11
now <number>|22 3 -9 -2 -3 1 -6 -5
now i|3 4 -10 7 0 -1 -4 1
now in|12 -2 -2 -1 -2 -1 -3 -1
now on|8 -4 10 1 -9 2 -6 -3
now the|18 -2 -1 -1 -1 -1 -6 -5
now why|-9 14 -1 -1 0 -4 -1 3
np|13 -1 -3 -5 -1 -1 0 -1
npc|13 2 -4 -2 9 -8 -6 -3
nt|11 0 -2 0 -5 -2 0 -1
nuclear|-10 -2 -1 -3 -1 -1 12 5
nuclear power|-10 -2 -1 -3 -1 -1 13 5
null|14 8 0 -4 -3 -7 6 -14
num|6 -8 -1 -6 8 -8 15 -4
number|-2 2 -2 11 7 -8 -5 -4
number <number>|9 -12 -8 12 -1 -4 5 -2
number and|15 -11 0 -9 17 -1 -4 -6
number every|-9 11 1 0 -1 0 -2 1
number first|-3 -4 -3 -9 19 1 2 -2
number for|8 -3 -3 -5 -7 4 -6 11
number from|4 -8 1 16 -4 -7 -3 1
number if|19 -8 6 -5 -6 -2 -2 -2
number in|-9 5 1 3 -5 -2 -6 11
number is|13 7 -5 -10 -2 -2 1 -2
number n|4 -1 3 -7 3 -2 -10 10
number of|3 0 0 -11 5 5 -3 1
number on|1 -6 2 11 -4 -5 1 0
number postcode|22 -6 0 -5 -3 -2 -3 -3
number them|-8 4 -5 -4 -5 10 10 -3
number to|8 9 4 -10 -3 -2 -1 -5
numbered|-9 8 -13 -11 10 11 4 -1
numbered and|-6 10 -1 -1 -2 -1 -2 3
numbered then|0 12 -2 0 -3 0 -4 -3
numbering|-9 -9 1 -2 -5 -1 28 -4
numbers|-2 4 -10 -11 -3 -7 21 9
numbers <number>|10 -1 3 6 -8 6 -18 3
numbers a|-11 -4 4 0 11 1 0 0
numbers are|21 -3 2 -12 -1 2 -5 -3
numbers as|-1 8 -1 -3 1 -4 -8 9
numbers from|13 1 -4 -14 4 -4 9 -4
numbers in|13 3 6 -1 -5 -7 -13 5
numbers is|15 1 1 -6 -10 -1 -1 1
numbers must|-1 -5 -4 0 -4 -3 -4 21
numbers put|11 1 -1 -8 0 3 -6 1
numbers then|-3 11 0 -2 -1 4 -3 -6
numbers to|13 -7 2 -5 1 2 -3 -2
numbers up|22 2 0 -4 -7 2 -14 0
numbers with|2 12 -3 0 0 -5 -6 -1
numeric|-6 -4 -5 10 -10 2 22 -10
nums|18 0 1 -6 0 -1 -9 -2
nums <number>|20 -3 1 -11 0 0 -5 -3
numérica|-7 9 -5 -8 -5 -4 23 -2
numéros|-12 -1 -2 -2 18 -7 -5 12
nunca|1 14 2 -4 -5 -2 -3 -3
nur|-2 -1 7 -1 20 -8 -6 -9
nur mit|12 7 -10 -4 1 1 -5 -2
nurse|5 1 -8 0 0 -7 12 -3
nurse and|17 -7 -1 -3 0 -2 -7 2
nurse on|-8 -3 1 2 -2 1 11 -2
nursery|17 -9 -5 0 1 2 0 -7
nursing|-7 15 -1 -2 -1 -2 -4 3
nutzer|-11 -4 -12 13 7 -5 2 10
não|-4 -1 10 0 14 -8 -8 -3
nächste|-6 6 -7 -1 -3 -1 15 -2
né|-6 -2 -3 0 -1 0 0 14
número|-18 -2 7 6 -10 28 -5 -5
número de|-6 0 -5 7 -6 16 -3 -3
números|-6 -8 -4 -1 18 -3 10 -6
o|-10 2 -1 9 -1 -2 -1 4
o <number>|-3 -4 1 20 -3 -3 -4 -4
o <quotation>|5 0 -4 -4 16 -6 -3 -4
o caminho|13 -4 -4 -6 -5 12 -3 -2
o diálogo|-2 -2 9 -7 -2 -3 -5 12
o pedido|1 -4 14 -5 -1 -1 0 -5
o que|31 0 6 -8 10 -17 -10 -11
o raciocínio|0 -7 11 -5 -4 17 -5 -8
o site|23 -3 -2 -1 -7 -1 -5 -4
o texto|-3 3 14 -7 -7 14 -6 -8
o trecho|-1 -7 -7 -5 -2 12 13 -3
o usuário|-10 -6 9 -4 10 -4 7 -1
o último|9 13 3 -5 3 -9 -5 -8
oat|27 1 -4 0 -7 -5 -5 -7
ob|3 -8 0 21 -4 -8 -2 -3
object|7 0 -6 -14 -7 15 -1 5
object has|14 6 -3 -4 0 -5 -1 -6
object is|16 -4 -1 -2 -1 -1 -2 -6
object or|20 -1 -3 2 -3 0 -12 -2
object to|-2 -6 -9 -5 -7 25 0 3
object with|13 -5 6 -4 -1 -7 5 -7
objection|-2 -1 -3 -2 3 13 -5 -2
objections|10 -3 -8 -1 -2 17 -8 -5
objectives|3 9 -9 -1 0 2 -6 3
objects are|11 -4 0 0 1 -4 4 -6
objetiva|8 -5 -10 -3 -6 10 -4 9
obligatory|1 12 3 -4 -4 -7 0 0
observation|-7 18 -8 -8 -5 6 -4 8
observations|-1 11 -2 1 -4 0 -10 5
obtain|11 2 -6 -2 -1 -3 1 -2
obvious|-2 3 -8 -1 -7 -6 11 9
occurred|-5 6 13 -2 -4 -2 -2 -4
ocr|6 8 -6 3 -5 -7 -7 8
octane|13 -3 -3 1 -1 0 -7 -1
october|24 -6 -2 -4 0 -2 -7 -3
octopuses|21 0 -5 -2 -4 -1 -7 -1
odd|-6 10 -5 -4 -11 -3 17 1
odd numbers|24 12 5 -10 -7 4 -15 -13
oder|-8 -4 -5 2 19 8 -3 -9
of|-6 -2 8 -2 -6 -3 15 -3
of <number>|3 7 1 6 7 -12 -11 0
of <quotation>|12 4 -11 -18 0 4 -1 9
of a|6 -14 12 -8 1 -12 9 6
of ai|0 -6 -5 7 4 11 -5 -6
of all|18 -17 -1 -2 0 4 -4 2
of an|0 -4 -2 6 3 -11 -2 9
of and|-7 4 13 1 -2 -6 -3 0
of animal|9 1 3 -7 5 0 -11 0
of another|-2 1 3 3 0 -1 -14 8
of answers|-5 10 -3 -5 9 2 -2 -6
of any|25 2 -1 0 -3 -7 -7 -9
of at|14 -5 0 -1 -5 -3 -2 2
of australia|-8 1 -4 18 -7 -1 0 2
of birth|11 -2 -2 3 -4 -4 -5 4
of bot|-9 -3 -2 16 -2 8 -4 -5
of both|-8 0 -1 10 11 -1 -10 0
of burkina|13 -4 5 -7 9 -4 -5 -6
of call|-4 3 9 0 -2 -6 -10 10
of cash|10 0 -2 -4 5 -3 -6 0
of characters|10 -1 1 4 0 2 -13 -3
of code|6 -2 -1 -8 -3 11 -3 -1
of considerations|-5 20 -5 -3 2 -5 -2 -3
of customers|11 -7 2 -2 1 1 0 -5
of delivery|9 -6 -4 0 -3 -3 12 -4
of distinct|-1 0 2 9 3 -6 1 -7
of don|15 -10 -6 -1 -2 -4 10 -3
of each|17 -11 1 -14 1 4 -6 8
of eggs|-2 11 -5 1 0 0 -4 -1
of equal|-6 12 -2 1 -3 -1 -1 0
of error|1 -2 8 -6 -3 -4 10 -4
of every|3 -3 1 -15 -4 17 4 -3
of files|10 -1 2 -4 4 -13 -5 8
of five|9 -5 -5 9 -1 4 -6 -5
of four|11 -3 5 1 -1 -8 -6 1
of friends|13 0 0 -2 -5 -1 -3 -1
of funds|9 -4 -3 -7 -1 0 7 -1
of how|11 5 -9 -4 2 6 -6 -6
of human|11 -3 -3 0 -5 2 -9 8
of integers|12 -9 1 -1 2 -1 -8 3
of interior|-6 10 0 11 -5 -4 -3 -4
of it|-21 22 7 -9 1 -15 2 13
of its|9 -3 -6 2 -1 5 -2 -4
of letters|-5 0 0 -4 -3 1 12 -2
of life|-15 0 2 2 2 -2 11 0
of me|12 -9 -3 0 0 0 -1 0
of model|4 -5 5 -5 -2 12 -4 -5
of mongolia|24 -7 -2 -5 -4 -6 2 -2
of my|7 3 0 8 -5 -8 -11 7
of n|-8 -1 -1 -1 12 0 -1 -1
of no|2 6 0 12 1 -19 -5 2
of numbers|21 5 3 -7 6 5 -22 -10
of of|13 -3 -2 -2 -2 0 -3 -1
of office|20 -1 -4 1 0 -1 -6 -7
of old|22 -1 -8 3 4 1 -13 -8
of ops|11 -4 0 -5 1 -3 1 -2
of our|3 12 2 11 -14 -8 1 -5
of output|11 -8 5 8 -5 -7 -1 -2
of p|-14 2 1 -5 19 -3 -2 2
of people|-2 -8 0 -2 -6 6 13 -1
of problem|-5 17 -6 0 1 -5 -3 1
of question|2 -6 3 0 -3 -4 11 -2
of reasoning|-7 19 10 -5 0 -1 -15 0
of red|4 -1 2 -4 -1 11 -4 -7
of reply|-7 3 15 -4 -6 -1 0 0
of rising|-4 -1 -1 -1 -3 0 14 -4
of s|7 0 11 -4 -4 -4 -4 -2
of self|0 0 16 -1 -3 -6 1 -6
of small|18 -5 -2 -4 -4 -3 9 -9
of soda|10 -2 -7 3 0 1 0 -4
of someone|14 -5 -5 9 -5 -3 -2 -4
of speaking|-7 -3 -1 -1 -1 -3 9 7
of steps|-4 -3 2 -4 7 11 -4 -5
of strings|-13 16 -4 -9 -6 -11 31 -5
of student|6 4 -7 -2 -3 -8 -4 14
of students|20 -1 -2 -11 -4 1 -2 0
of symbols|-3 9 -8 10 2 -2 1 -8
of teacher|-5 3 -4 9 -4 -6 -4 10
of ten|0 -8 -12 15 5 -9 9 -1
of text|13 -9 -6 -3 2 -5 13 -4
of that|8 -5 -1 2 0 0 4 -7
of the|3 8 8 0 9 -1 -26 -1
of their|3 -5 -8 -7 3 3 13 -2
of them|9 -10 -2 -4 -9 6 8 0
of these|5 -3 8 -2 -13 -10 11 2
of this|2 8 10 -2 -23 -9 3 11
of those|3 -8 3 -3 -3 -7 18 -3
of thought|-14 -2 30 -5 -8 -11 -6 15
of tomatoes|9 -12 -4 -3 10 2 -2 0
of tordesillas|-17 1 1 -2 1 7 -1 10
of two|0 -1 -6 -3 10 4 16 -20
of type|-1 11 0 -7 -8 5 5 -5
of user|-1 -5 -5 6 -10 5 21 -10
of various|13 -3 1 -2 -3 1 0 -6
of view|-7 2 -5 -10 10 1 9 0
of vowels|7 2 0 3 5 -3 -15 3
of way|-4 7 11 1 -2 -3 -6 -2
of westphalia|13 8 -6 -3 -1 -4 -3 -4
of what|-3 9 2 -6 1 -2 -2 1
of wine|14 -5 3 -5 4 -2 -3 -5
of words|12 6 -9 -8 2 1 0 -5
of writing|8 -8 -5 10 -11 2 8 -3
of x|-4 15 11 8 -4 -7 -10 -9
of your|-3 8 13 -12 4 -5 -3 -2
of yours|-8 9 1 -3 4 -7 3 2
off|-10 9 -4 10 -6 -1 9 -8
off <number>|-4 -2 -1 13 0 -5 -1 0
off and|-1 8 -1 5 -1 -8 -2 0
off as|12 -6 -4 -1 0 4 -4 -2
off for|6 -5 0 9 5 -6 -4 -4
off i|14 -8 -1 -3 0 0 -3 0
off if|9 4 -7 -2 3 -9 1 3
off the|-4 4 6 -8 -1 2 8 -7
off topic|-11 1 -5 17 -10 -9 14 3
off with|-1 -7 10 0 -1 0 0 1
offer|28 -3 -13 -3 -4 -9 -12 15
offer <number>|8 -9 2 0 -2 1 3 -3
offer the|13 -3 -1 -2 -5 2 -3 -2
offer to|10 -3 2 2 1 -10 -2 0
offered|11 -9 -2 -3 -1 7 0 -2
offering|-9 1 2 -3 10 0 -1 0
offering an|-14 4 3 -2 11 -1 -1 0
offers one|0 -5 0 1 -6 0 3 9
office|6 3 4 -10 -8 -4 5 4
office in|8 -4 -4 7 -2 1 4 -10
officer|12 1 -5 -4 -7 -3 9 -4
official|16 -1 -8 -2 1 0 -3 -2
offset|16 0 -4 -3 -1 0 -6 -3
offside|22 0 -4 -2 0 -7 -3 -6
offside rule|22 0 -4 -2 0 -7 -3 -6
often|7 -7 -3 -9 15 -1 -6 5
oh|17 5 -7 -3 0 -1 -5 -6
oh i|12 4 -5 2 -3 -4 -6 0
ohm|2 1 -5 -5 2 7 6 -8
ohne|-6 -1 -12 -8 0 8 8 11
ok|32 -3 0 -3 0 -2 -11 -13
ok and|25 -8 -4 1 -4 -7 1 -3
ok for|13 -5 1 7 -3 2 -8 -7
ok then|13 2 -10 -3 -1 -4 -1 4
ok to|-9 -6 5 -3 7 -3 9 1
okafor|12 -1 4 0 1 -1 -2 -14
okay|23 2 3 -11 -9 -9 2 -1
okay for|12 -1 -2 -4 0 -2 -1 -2
okay to|17 3 -7 -6 -2 -6 -3 5
old|6 0 2 -11 6 -16 -8 21
old <quotation>|6 -3 -5 -1 -5 0 -5 12
old and|21 0 -3 -1 -11 0 -8 3
old is|7 -7 -6 -1 10 1 2 -7
old man|10 5 -5 2 -5 0 -7 -1
old order|-5 0 0 -3 0 0 -4 12
old reply|-9 0 -4 -4 11 -2 -1 9
old which|-4 -6 -2 3 -2 -1 11 1
old would|7 -4 2 -4 5 -2 6 -10
older|11 3 4 -1 -3 8 -14 -7
older than|8 7 0 -1 0 7 -12 -8
olds|15 0 6 -10 1 -1 -8 -3
olds with|22 -1 -2 -7 -1 2 -8 -5
olive|-11 8 6 -2 -2 -6 -3 10
olympiad|-5 14 -6 -2 1 0 1 -3
omission|-3 12 -3 -3 9 -3 -5 -5
omissions|1 0 0 -2 10 0 -9 0
omit|-9 27 -6 15 -9 -3 -8 -8
on|-4 -1 -9 -2 8 7 1 0
on <number>|6 -1 2 7 -9 -1 -2 -2
on <quotation>|16 -6 4 -1 3 -6 -6 -5
on a|5 3 -14 9 3 -1 2 -6
on an|23 0 8 -1 -11 -13 4 -11
on and|11 -1 0 -1 -2 0 -5 -1
on any|14 -8 0 9 1 -6 -8 -3
on both|-4 13 -1 0 -2 -4 -2 0
on business|14 0 -2 -1 -2 -9 0 1
on chemistry|-5 -4 -1 1 0 1 10 -1
on ci|14 6 -1 -5 -2 -2 -7 -2
on correctly|-5 -6 -2 1 1 13 -2 1
on creating|14 1 -2 -2 -4 -3 -3 -1
on each|-6 -5 -2 13 5 -12 7 -1
on facts|-6 -1 0 -1 -1 10 -1 -1
on file|-10 -2 9 2 -1 -5 -2 8
on five|-5 -2 0 10 -4 -1 4 -4
on format|2 -2 0 -6 0 12 -3 -3
on fractions|6 -1 -1 -1 -3 -1 8 -7
on friday|11 -12 -6 4 11 -2 4 -9
on github|16 -3 -2 -6 1 -2 -3 -1
on her|21 -8 1 -5 -2 -2 -4 0
on host|15 -2 -7 -1 -3 -1 -3 3
on how|10 -2 -6 3 0 6 -5 -5
on irregular|15 -1 -4 -2 -3 1 -6 -1
on it|1 -10 1 3 7 10 -3 -8
on its|-9 21 0 -2 -2 -5 -11 9
on lines|2 15 -2 -2 -6 -4 1 -3
on me|13 -4 -1 -1 -2 0 0 -6
on monday|10 -4 0 7 -3 -3 -6 0
on mondays|-1 0 11 -3 -2 -3 -5 2
on my|10 4 -15 1 -4 -6 7 4
on offer|3 11 0 0 -5 -7 0 -3
on our|14 5 0 5 4 -9 -11 -9
on page|4 -1 -2 -2 11 -2 -4 -4
on paper|-2 25 -4 2 -4 -5 -4 -9
on prior|-6 -1 9 0 -1 -1 1 0
on same|0 0 3 3 8 -2 -8 -4
on separate|5 -7 -3 -2 9 -3 3 -2
on small|1 14 -4 -3 -2 0 -2 -4
on sunday|13 -6 -1 -1 4 -2 -3 -3
on sundays|1 -8 -4 10 -6 -4 8 3
on text|-5 2 4 -3 -3 16 -6 -5
on that|-3 9 -9 5 -4 0 -6 8
on the|9 -1 6 0 -4 -1 -2 -7
on their|12 4 -3 0 -2 -11 1 -1
on them|1 13 1 0 -5 -4 -6 0
on then|-8 10 -1 -1 -1 -2 3 0
on this|-8 0 -12 -7 5 12 11 -2
on thursday|10 3 1 -3 -3 -7 -1 0
on to|-4 -1 -9 0 9 0 5 0
on top|10 -1 0 -3 -11 1 6 -2
on tuesday|9 -7 0 -2 -7 -3 3 6
on tv|15 -2 -3 -1 -3 -1 -3 -2
on wednesday|9 -2 2 -10 1 3 0 -2
on what|14 7 -7 7 -11 -3 -5 -2
on where|-5 8 1 0 -6 1 -7 8
on whether|-5 -1 -1 13 -6 6 -4 -3
on which|3 6 -4 19 -2 -5 -6 -10
on why|10 -9 -2 10 3 -2 -4 -6
on x|11 -1 0 1 -6 -3 1 -4
on your|4 1 -11 0 12 -8 -3 6
onboarding|8 0 -5 8 -4 -7 -11 12
once|11 6 -7 -3 -17 -3 2 11
once and|-6 -10 2 -7 0 8 18 -5
once more|-5 5 -1 -1 0 13 -6 -5
once then|10 11 -2 0 -8 -6 -5 0
once with|16 -4 -1 -3 -4 -1 -2 0
once you|15 -5 -1 -5 -1 -1 -2 1
onclick|6 -2 11 1 -3 -4 -4 -5
onde|-9 6 -2 -7 -5 8 -6 15
one|-26 -2 -9 0 19 2 9 7
one <number>|6 -7 2 -8 22 -12 -7 4
one <quotation>|2 0 -1 -6 3 -6 11 -3
one a|-12 -8 -8 5 17 -2 11 -4
one after|-10 13 -7 4 -2 -6 6 2
one and|1 -11 4 0 11 -4 -7 6
one at|3 12 -5 -5 0 7 -5 -6
one before|-5 4 10 0 0 -2 -3 -3
one by|4 13 -6 -2 -10 2 -2 1
one clause|-11 -1 0 0 9 -4 -3 10
one clean|-6 8 2 -2 1 0 -11 7
one day|17 1 4 -5 -2 -7 -6 -2
one example|-12 -7 -1 0 3 3 -2 17
one exemplary|-3 -9 0 -3 2 -4 2 16
one extra|5 -4 0 -6 -4 -3 16 -4
one for|-6 -6 4 8 4 -7 10 -7
one has|-1 -7 0 -2 9 0 4 -2
one hour|2 10 -2 -9 -1 1 -5 2
one i|13 -9 4 4 -4 -4 -7 3
one in|17 -8 -4 -1 5 -9 4 -3
one inference|-1 13 -2 -1 -1 -2 -1 -5
one integer|14 -6 -3 1 -5 -2 -1 1
one is|9 0 -6 -8 14 -7 0 -2
one json|-6 8 -2 -2 -3 1 -7 11
one lacks|-8 -6 1 -1 17 -3 1 -1
one letter|-15 0 -1 1 19 1 -5 1
one line|-1 17 -15 9 -1 7 0 -15
one minute|17 0 0 -6 0 -4 -1 -6
one month|12 -6 -3 -5 0 0 9 -6
one more|16 -6 -6 -1 -5 7 -3 -2
one moving|-13 -4 11 2 3 1 -1 -1
one of|13 -3 -5 -6 12 -12 -2 4
one off|-3 -2 2 8 7 -10 -3 0
one operation|-6 16 -3 -2 -1 1 -5 0
one or|11 -10 0 0 7 -4 1 -4
one page|8 -10 11 -5 1 12 -1 -16
one per|10 2 -5 -8 0 -5 9 -3
one please|14 -1 -3 -2 -1 -4 -4 -1
one problem|-6 -3 -3 -7 12 -2 8 2
one prompt|1 -2 -7 -5 -4 -5 23 -2
one question|3 -17 1 -7 -1 -1 10 11
one row|-3 3 -7 -4 -2 17 -3 -1
one s|23 -3 -6 3 -12 -3 -5 1
one sentence|13 -5 -10 4 -1 1 1 -4
one should|2 1 1 -5 14 0 -9 -3
one simple|12 -11 0 0 -1 0 0 0
one six|18 -2 -2 -2 -3 -4 -4 -2
one source|-5 10 1 -5 -1 -2 -6 8
one star|30 -5 -7 -8 -11 -1 1 0
one step|2 -8 -2 9 -1 -1 -2 4
one that|-10 9 -9 -7 2 10 15 -9
one then|1 -3 -4 10 8 -6 -3 -2
one thing|-2 0 -11 5 3 -3 4 3
one third|11 -6 1 1 -2 -2 0 -4
one to|-11 6 -6 5 -12 10 3 5
one week|2 9 0 -4 5 5 -7 -11
one what|-2 13 -4 0 0 -3 -5 1
one who|-6 -1 9 -1 -5 10 -4 -1
one word|-1 -5 -2 7 10 -5 -1 -4
one would|12 -5 -3 0 1 -7 -6 9
one wrong|18 -5 7 -8 -7 -1 -10 6
one you|6 6 0 0 0 -3 -9 0
ones|-12 8 -5 0 -4 -3 24 -8
ones and|-5 -4 0 0 -3 -3 15 0
ones answer|-11 1 -2 14 0 0 -2 0
ones that|17 1 -3 6 -3 -4 -7 -7
ones too|0 10 -2 7 0 0 -9 -5
ones you|-7 9 -2 -5 -1 -4 9 0
onions|-6 -8 -2 -1 -3 6 9 5
online|23 0 -5 -6 -3 -4 4 -9
only|-16 -6 -5 8 4 1 4 10
only <number>|1 -2 10 0 -12 7 6 -11
only <quotation>|15 6 -5 -7 1 -3 -6 -1
only a|-1 -4 4 -4 10 -3 9 -12
only afterwards|-7 5 10 -5 0 -3 0 0
only and|11 -5 2 -3 -2 -5 -4 4
only answer|19 -6 -5 2 -7 1 -5 -1
only as|-1 -1 -5 -5 10 -4 10 -5
only ask|12 -1 0 -1 -2 -1 -4 -3
only available|16 -3 3 -1 -9 -1 -3 -1
only by|15 0 0 -14 0 0 -2 0
only for|-1 15 -1 -3 -1 -2 -5 -1
only from|18 -20 -3 -5 3 1 -1 5
only got|13 -4 1 -4 7 -4 -4 -6
only if|12 -3 7 8 5 -7 -10 -12
only ignore|-3 -4 -3 15 -5 0 1 -2
only in|0 12 -4 8 1 -6 1 -12
only no|9 -8 -4 1 -4 10 2 -6
only number|-8 6 -1 -6 13 -2 -1 -1
only numbers|2 1 0 10 -2 1 -12 0
only on|2 13 6 2 -5 -12 -6 0
only one|2 3 1 3 9 -12 -4 -3
only reply|12 -5 2 -9 1 -1 -2 2
only the|-4 0 -9 10 5 -15 5 8
only then|5 19 5 -1 -3 -5 -6 -15
only this|-2 -4 12 -2 -5 8 -8 -1
only those|-6 -2 -3 10 -10 11 4 -5
only two|11 -5 -2 2 -3 2 -4 -1
only user|-1 -3 -3 0 -1 -4 12 0
only what|-12 -6 7 8 -2 7 -1 -2
only when|0 -5 5 9 -6 -1 0 -1
only with|22 -3 -5 -5 -4 -6 -4 6
onto|1 9 -3 -6 -1 0 3 -4
op|2 8 3 -4 0 -7 -4 2
open|-1 7 3 14 -2 -29 5 3
open a|19 -4 -3 -2 -2 -1 0 -7
open on|-4 -1 -3 14 -1 0 -3 -3
open questions|6 -3 5 -3 6 2 -10 -2
open source|18 0 -1 -3 -8 3 -3 -6
open the|3 0 4 -11 -3 2 10 -5
open then|-5 12 -3 0 2 -6 -1 2
open with|3 -1 -1 -4 12 0 -4 -4
openai|14 -3 -3 -2 -1 2 -3 -3
opened|0 -4 3 10 -8 -4 13 -11
opened the|8 -3 8 0 1 -2 -8 -3
opening|2 -3 0 7 2 -17 7 2
opening hours|22 -13 6 1 -3 -8 -4 -1
opening line|1 -7 -9 15 -2 -4 13 -7
openings|19 -3 0 2 -8 0 -12 2
openly|-5 14 1 -3 -1 -2 0 -4
operate|18 -5 6 -3 4 -4 -11 -5
operate in|18 -5 6 -3 4 -4 -11 -5
operating|21 -3 -4 -5 -5 -1 -2 -1
operating system|15 -2 -2 -4 -4 0 -3 0
operation|7 16 3 -8 -13 -2 2 -6
operations|6 9 -4 -1 4 -4 -7 -4
opinion|6 1 8 -10 -4 7 -13 6
opinion on|9 -1 13 -7 -5 -1 -8 0
opponent|-2 -7 -2 -1 -7 20 0 -1
opportunity|10 -4 -4 -2 -7 1 -2 7
opposite|16 -3 -2 1 -6 -4 -1 -2
ops|11 -4 0 -5 1 -3 1 -2
optimal|14 -5 1 -2 -4 -3 -1 0
optimal to|12 -1 0 -1 -2 -2 -5 -2
optimize|13 1 -3 1 -4 5 -6 -7
optimized|23 -6 -5 -8 -3 -1 -2 2
option|5 18 3 -18 1 4 0 -13
option <number>|13 -9 7 -4 -9 -2 7 -3
option a|1 14 1 -4 -1 -8 -4 -1
option is|2 9 8 -2 -6 -3 -6 -2
optional|12 -1 -3 0 -2 -1 -4 -3
options|12 8 -3 0 -11 -9 9 -6
options <number>|10 -5 0 4 -1 -6 1 -3
options cost|13 -3 1 -7 -4 -3 1 2
options costs|2 0 1 -9 1 6 -3 2
options for|15 -3 -3 -5 -3 1 -2 -1
options to|11 -5 2 -1 -4 -4 -1 1
or|6 -9 -8 25 18 -3 -12 -18
or <number>|-8 -22 4 15 13 3 -11 4
or <quotation>|20 -1 -7 12 4 -14 -3 -9
or an|-10 0 0 0 0 10 -1 0
or b|-9 -6 -7 -7 32 -2 -5 3
or below|10 -3 -2 -2 5 -4 -9 6
or c|-5 -3 -1 -2 11 -1 1 -1
or d|0 16 -5 -2 -4 -2 -2 0
or fail|-15 -2 -2 31 -1 -2 -5 -3
or false|3 -2 -4 16 -4 -3 -2 -3
or i|9 -5 13 -8 -10 3 6 -7
or incorrect|-1 -12 0 14 0 0 0 -1
or leave|11 -3 0 -4 -1 0 1 -4
or loose|-5 10 -1 0 0 0 -1 -3
or mixed|12 2 -1 -1 -5 -1 -1 -5
or more|12 11 -4 -8 -6 -4 -4 2
or no|10 5 -3 4 -1 -6 -6 -4
or not|14 4 -6 1 -1 -2 -4 -7
or only|5 9 -2 -12 -4 1 1 2
or other|21 -6 -4 -6 -7 -1 0 2
or others|13 0 -1 -2 0 -4 -2 -3
or pattern|-1 8 1 -2 -8 1 0 1
or something|4 4 0 -7 -7 -2 0 9
or the|18 -8 6 -13 -2 1 3 -5
or three|-10 11 -7 -2 1 11 -3 -1
or unsafe|14 -6 1 -5 -2 -3 0 1
or variable|0 9 -5 -9 -5 2 4 4
orange|8 3 6 -5 -7 2 -1 -6
oranges|7 1 3 -4 -9 7 -1 -5
orchids|11 -4 1 -5 -5 1 0 0
order|-11 2 5 -7 22 -14 -3 5
order <number>|8 -1 6 -8 1 -2 -1 -2
order a|11 1 -1 6 -5 -1 -4 -7
order and|14 2 6 -3 -4 -9 -4 -1
order by|8 -1 10 -6 12 -6 -6 -12
order for|12 -2 -4 -2 -7 -3 7 -2
order from|-6 4 -2 -1 10 -1 -1 -2
order it|0 -9 13 -2 -4 1 1 0
order number|12 -7 -1 -1 -5 6 5 -9
order of|-8 1 -3 11 7 -1 -9 3
order should|13 -3 -3 1 -3 0 0 -5
order the|-3 0 -2 -1 13 -4 -3 -1
order to|14 -4 -7 5 -3 -1 5 -8
order you|1 -9 -5 8 5 4 -2 -1
ordered|2 -3 5 -2 -5 14 -7 -5
ordered <number>|12 -4 0 1 -5 -1 0 -3
ordered by|-3 2 -1 -11 2 8 2 2
ordering|9 -4 -2 -5 -6 -1 10 -1
orders|13 -1 -7 -6 7 3 -3 -6
orders in|14 3 -4 -4 -1 -2 -4 -2
organization|16 -6 -2 1 2 -2 -7 -2
organize|9 -4 10 -4 -2 -3 0 -7
oriented|18 0 -6 2 -2 -2 -4 -6
origin|8 -6 8 -2 -4 -7 2 1
original|9 -12 11 -15 1 -19 20 3
original and|2 11 6 -6 -1 -6 -8 2
originally|13 -9 3 0 -10 4 -1 1
os|-7 -6 13 -15 2 15 -12 10
osmosis|-10 6 10 -8 -5 -5 6 5
other is|-10 0 -1 0 11 0 0 0
other people|14 -4 -7 1 -2 -4 4 -2
other return|21 -12 3 1 -8 4 -8 0
other two|-4 -5 0 1 12 1 -2 -3
other with|14 0 -2 1 -6 -5 -1 0
other words|13 -2 -6 -4 2 1 -5 0
others|6 4 -1 3 4 -11 -3 -2
otherwise|11 1 -4 20 -7 -9 -6 -6
otra|11 9 -1 -2 -3 -4 -5 -5
otras|-9 11 -4 -3 -5 -2 -4 15
ou|2 -14 -4 15 17 -9 0 -8
ouagadougou|20 4 13 -10 -8 -8 -7 -3
ought|-8 -13 -10 5 -5 14 15 2
ought to|-9 -11 -3 4 -1 6 13 0
oui|1 -9 -4 12 -1 4 -1 -3
ounces|12 -4 -3 0 -9 2 1 1
ounces of|12 -4 -3 0 -9 2 1 1
our|14 -6 0 1 -3 -2 -15 11
our <number>|7 0 -6 -8 -3 20 -5 -4
our ai|10 -7 -8 -3 3 10 -1 -4
our app|4 10 0 0 1 -2 2 -14
our board|8 0 -3 7 0 0 0 -11
our café|14 -1 -4 3 0 -3 -4 -6
our client|-1 16 4 -5 -4 -5 -4 0
our collection|-8 11 0 1 1 -3 -1 0
our company|11 3 10 -4 -5 2 -11 -6
our compliance|11 0 9 -2 -4 -2 -7 -5
our customer|1 10 -11 -6 4 -5 11 -6
our desk|1 -1 -2 -3 1 14 -4 -6
our editorial|-4 0 4 5 0 -5 9 -9
our fence|19 -5 -4 1 0 -2 -6 -4
our first|13 -4 -1 -2 -2 -3 0 -1
our hospital|13 -8 -1 -4 0 5 1 -6
our hotel|8 -1 1 -10 -6 10 -4 2
our internal|-1 14 2 -6 5 -1 -4 -9
our knowledge|-2 3 3 -11 -10 6 7 3
our managing|12 -10 1 -2 1 4 -3 -3
our new|-1 2 -5 -4 8 1 9 -10
our newsletter|15 -4 2 -4 -7 -3 1 -1
our product|18 -3 12 -2 -3 -7 -3 -10
our quality|9 8 -4 -4 -3 8 -8 -5
our sales|17 -12 8 -1 -1 -6 -7 3
our shop|12 2 0 1 -1 -5 -4 -7
our spring|11 -1 1 -5 0 -2 -2 -2
our system|-2 7 -7 -3 -3 0 -4 13
our team|15 -9 0 1 1 -6 2 -3
our testers|-6 6 -4 1 -1 -4 11 -4
our tutoring|-4 4 1 7 9 -1 -2 -14
our two|3 -9 -4 10 -11 10 0 1
our website|11 4 -1 1 -4 -7 0 -4
out|-18 6 2 9 -14 8 -6 12
out and|-4 -1 13 -5 -6 5 1 -4
out anything|18 -1 -8 5 -3 -6 -3 -4
out by|9 -6 -5 -1 8 -9 -1 5
out for|-8 5 6 7 -6 -15 5 5
out how|-6 -3 9 1 -3 6 1 -5
out in|2 20 -9 -4 -4 1 1 -6
out loud|2 11 -1 1 -2 -3 -6 -2
out my|9 -6 10 -1 -1 -1 -3 -6
out of|9 -23 -15 15 -2 -1 3 13
out one|3 -4 -8 3 -5 -2 8 4
out the|-6 9 10 1 -6 5 -14 1
out then|8 11 -3 -2 -2 -6 -4 -1
out what|3 0 -6 -1 -6 10 -1 3
out where|4 -11 0 -1 -1 9 0 1
out with|-4 25 -2 -13 4 -9 5 -6
out without|11 0 0 -4 0 0 1 -7
outage|21 5 -2 -8 -2 -1 1 -13
outcome|-10 21 -2 7 -6 -7 5 -7
outcome <number>|-4 -4 -2 0 13 0 -2 -2
outcome is|-2 17 -4 0 -6 -3 0 -1
outcomes|21 -1 -5 1 1 -3 -10 -4
outcomes and|14 1 -4 0 0 -3 -4 -4
outer_voice|-4 -5 18 0 1 -2 -7 -2
outline|17 3 -6 -3 1 -4 -2 -6
outline of|19 6 -9 0 1 -4 -9 -4
output|-15 -1 -8 15 6 12 -15 5
output <number>|-3 -1 -1 24 -2 -1 -12 -5
output <quotation>|-9 -6 -13 16 7 15 4 -15
output a|8 8 1 -15 5 1 -4 -4
output as|15 8 -7 -3 -2 -4 -1 -7
output be|-11 -1 -1 15 -1 6 -4 -2
output csv|13 2 -3 -2 0 -3 0 -6
output exactly|-8 -2 3 9 -2 2 -1 -2
output format|6 -5 9 -10 -4 -2 14 -8
output in|1 -9 2 -5 0 0 -2 13
output its|-5 0 -1 0 10 11 -10 -5
output json|14 -1 -3 -7 -1 1 -1 -2
output list|0 0 -4 10 -7 -1 -6 8
output of|22 9 -7 -5 -1 -15 7 -11
output only|-9 -4 -3 12 7 -3 -3 2
output order|-3 7 12 -6 3 -4 -7 -1
output output|-8 -3 -1 -3 -4 0 11 8
output schema|3 19 -1 -6 0 -7 -5 -2
output the|3 1 -8 1 -6 -5 5 9
output to|10 -7 0 3 -3 -1 -1 -3
output valid|9 3 -7 4 -9 -7 -4 11
output with|-5 -2 -1 10 -1 8 -6 -3
output your|-5 8 12 -4 -4 -4 -2 0
outputs|-4 -13 -6 7 24 -10 1 2
outputs from|0 -4 0 -4 14 -1 0 -4
outputs of|-9 -4 0 9 9 -2 -2 -1
outro|-9 -2 0 -5 -2 0 -1 18
outside|22 9 -5 3 -9 -2 -15 -3
outside of|2 12 -7 -4 1 2 -5 -1
outstanding|22 -3 1 -1 -2 -2 -2 -12
outward|-6 11 1 -3 -4 -2 -1 3
over <number>|6 16 -7 -11 2 -4 -7 6
over a|1 -8 -2 8 7 -1 1 -6
over all|2 -5 -1 -5 -1 -2 1 12
over cautious|-19 4 1 18 -2 -4 -2 5
over five|3 -10 4 5 -1 2 -1 -1
over for|13 -7 -1 1 -4 -1 4 -6
over it|-5 11 0 3 -2 0 -4 -1
over my|5 -3 -9 2 -1 -3 7 2
over refusal|-2 -4 -2 10 -1 -6 9 -5
over the|10 -4 -12 -4 6 13 4 -14
over time|5 -6 11 -6 -3 -2 0 0
over to|13 -1 -1 -1 -1 -6 -1 -1
over your|-7 -1 8 -4 0 11 0 -8
overall|3 -3 -5 13 13 -11 -3 -6
overall <number>|-8 -2 -1 10 8 -5 -2 0
overflow|-6 -3 -4 1 -4 -3 -4 21
overhear|-6 -1 14 2 -2 -4 -5 2
overly|-5 -1 -2 -1 -1 -1 13 -1
overnight|-5 -13 1 3 -3 -3 4 15
oversized|10 -1 -6 0 -1 -1 -1 -1
overview|12 -2 -4 -4 6 1 -6 -2
own|-20 1 -3 5 0 16 3 -2
own line|-11 25 -3 -2 -1 -7 0 -2
own words|0 7 -4 -10 -1 9 -6 3
owned|19 -3 -3 -2 -2 -5 0 -4
owned by|19 -3 -3 -2 -2 -5 0 -4
owner|13 -4 -10 9 5 -7 -7 -1
owners|14 -3 -5 2 1 -1 -2 -6
ownership|17 -3 0 2 -2 -2 -7 -5
owns|10 6 -1 -4 -4 0 -8 1
p <number>|14 -4 -9 -7 0 -3 14 -5
p <quotation>|2 -1 -4 -8 19 -6 -2 -1
p a|-8 0 10 -3 6 4 -5 -4
p in|-2 1 2 14 -11 -1 -4 0
p q|6 1 4 -5 10 -6 -5 -5
p r|-4 5 -5 -5 5 -1 10 -4
p values|-6 -2 -2 -5 18 -5 0 3
package|12 -2 -4 -2 -4 -3 -3 5
packaging|5 -6 -5 -2 3 11 -4 -2
packets|11 0 -1 -2 -3 -1 -4 0
packing|14 -6 7 -4 -5 -7 6 -5
packing list|10 -5 7 -2 -5 -7 8 -6
padding|1 -8 3 8 -1 2 -6 1
padding <number>|-2 -7 -1 11 2 -2 -2 2
page|3 0 -4 -4 -2 -5 -2 13
page at|11 0 -4 2 -1 -2 -4 -3
page for|4 1 12 -3 -1 -6 4 -11
page how|-1 12 6 -5 2 0 -11 -2
page if|19 -6 -2 -3 -3 2 -5 -3
page of|18 -9 6 3 -3 -7 -7 -2
page when|21 -4 3 -2 -2 -6 -7 -3
pages|15 -6 -5 -2 -1 -7 -7 10
pages into|-2 0 2 -1 -5 3 -7 11
paid|12 0 -1 0 -6 0 -3 -2
paid <number>|-4 12 -5 -1 2 -1 -2 0
paid in|16 -6 -1 -8 -3 1 6 -4
pain|-1 11 7 -2 6 -7 -12 -1
pain in|-5 13 -2 -4 0 -3 1 0
painful|11 -1 -4 -4 -1 1 0 -2
paint|-1 6 1 -4 -4 -11 13 0
painted|-2 0 0 0 -3 12 -2 -6
painted guernica|-2 0 0 0 -3 12 -2 -6
painting|16 -2 -3 -6 0 7 -6 -6
pair|-20 -6 -11 -3 33 2 -1 6
pair <number>|-1 -7 1 -8 18 0 -1 -3
pair of|15 -6 -4 -4 -9 14 -2 -3
pair per|-6 -5 -7 -2 -1 10 6 5
pair with|-5 -6 -1 -1 7 -2 9 -1
paired|7 -4 -4 -9 -7 -2 4 16
paired up|10 -6 -1 -7 1 3 -4 4
pairs|-7 -11 -6 -14 12 1 29 -4
pairs in|-9 -4 -3 -1 10 -5 11 0
pairs of|0 -9 4 -6 -7 8 11 -2
pairwise|0 1 2 -11 18 -2 0 -7
palabra|-7 -7 29 24 -12 -9 -10 -9
palabras|-4 2 -1 -4 -6 -3 -1 18
palavras|-14 -3 -1 9 3 -3 -4 13
palette|10 -3 2 -6 -4 -6 6 0
palette for|10 -5 4 0 -1 -2 -5 -1
palindrome is|12 1 -1 -6 -4 0 -4 2
pan|13 -5 -3 11 -3 -3 -5 -6
pandas|11 -4 -5 -3 -3 3 4 -2
papel|11 -6 -4 -1 -10 13 -2 -2
papel de|11 -6 -4 -1 -10 13 -2 -2
paper|7 20 -14 -6 0 -8 12 -11
papers to|12 -4 -1 -1 -1 -3 -1 -2
par|-7 -14 -11 1 23 7 -5 5
par de|-16 0 -1 -3 27 -5 0 -2
par le|-2 -7 -3 15 0 -6 6 -3
par un|0 -7 -7 -5 -8 16 -5 16
para|-6 -2 -7 4 -5 -2 5 13
para cada|0 9 3 11 1 -8 -5 -10
para el|2 12 -5 -3 -5 4 -1 -4
para la|33 -4 -6 -4 -6 -3 -8 -2
para o|-13 9 -4 13 -4 -9 -1 9
para que|14 -9 -5 -5 -3 18 -4 -7
para un|8 2 -2 -2 -6 -6 10 -3
para una|42 -7 -7 -7 -4 0 -11 -6
paragraph|20 4 -18 6 -6 3 -3 -6
paragraph <quotation>|-2 -2 -3 -5 -3 0 -4 19
paragraph before|20 -5 -3 3 -2 -5 -6 -3
paragraph for|11 -7 -1 -12 3 5 1 0
paragraph in|-1 -10 7 1 4 2 0 -3
paragraph is|13 -3 -5 6 -2 -2 -7 0
paragraph number|11 -7 -2 6 -5 -5 0 0
paragraph of|16 -10 -8 2 -11 11 1 -2
paragraph that|-9 11 0 2 0 0 -4 0
paragraph with|21 -6 -4 -7 0 0 -3 -2
paragraphs|-9 0 -1 -5 -14 2 4 23
paragraphs of|-2 -12 8 2 0 1 2 2
paragraphs one|-2 -3 -3 1 -4 6 -8 12
parallel|14 1 -3 -5 -2 -5 4 -5
parameter|17 -4 4 -9 -3 -3 0 -2
parameter and|8 3 -1 -2 -1 -8 6 -5
paraphrase|-10 10 -9 -4 -11 -9 3 30
paraphrase the|-3 -1 2 -3 -10 1 7 7
paraphrase this|3 -1 -1 -3 -1 -3 -6 11
paraphrases|-8 -3 -2 -1 -3 -3 21 -1
parcel|-3 6 5 -6 -3 -12 5 8
parent process|20 -4 -4 -1 4 -4 -4 -7
parents|9 2 7 -2 -10 -5 -7 7
paris|5 -8 -7 -7 10 -2 2 6
parish|11 -5 -8 0 0 4 3 -5
parish council|3 1 -2 -8 0 10 -1 -2
parking|21 -6 -2 -1 -13 -3 -5 8
parking is|16 1 1 -3 -4 -2 -1 -7
parse|10 25 -3 -6 -10 -10 1 -7
parsed|16 10 0 -8 -6 -5 -3 -4
parser|-3 11 -4 8 -1 -4 -4 -4
parses|-4 0 -4 16 0 0 -4 -4
part|-10 2 12 -3 -17 3 3 10
part <number>|11 -3 -5 5 -5 0 -3 0
part a|-1 -1 13 -2 -10 -2 11 -8
part no|9 -8 10 -1 -3 0 -6 -1
part only|-7 -2 12 1 2 -4 1 -4
partial|-18 12 -6 28 5 -7 -10 -5
partially|1 1 -1 10 -9 -5 7 -3
participants|11 -4 -1 -6 -3 -3 5 0
participate|14 1 -3 -8 1 -1 -5 0
participate in|14 1 -3 -8 1 -1 -5 0
partir de|2 -3 9 8 -5 0 -6 -6
partir du|-2 -4 -2 -1 -2 -1 14 -2
partition|14 -3 -2 -1 -4 -1 -2 -1
partly|2 0 -3 27 0 -5 -8 -12
partner in|6 0 -5 -3 11 -1 -4 -4
partners|14 -4 1 -2 0 -3 -3 -2
parts|-2 4 8 -5 -6 10 6 -14
parts <number>|9 -5 -2 -7 -1 16 -4 -5
parts of|8 1 -6 -4 1 -9 6 2
parts separated|3 10 -8 -3 -3 -2 5 -1
parts that|-5 -11 7 3 1 0 8 -3
pas|-15 3 7 8 3 1 -16 9
pas de|-7 10 -4 -6 -1 -2 0 10
pas un|14 -7 22 -6 -6 0 -2 -17
pasa|8 -8 -2 -1 0 1 -6 9
paso|-9 5 6 -8 -7 14 -12 11
pass|-25 -2 -3 22 -8 15 -3 3
pass only|-11 10 -2 0 -1 -2 2 4
pass or|-16 -2 -2 32 -1 -2 -5 -3
pass rate|3 -8 -4 11 -5 -7 11 -1
pass them|9 -8 -4 -3 0 -3 2 7
pass with|-1 -6 9 0 -5 -4 4 3
passage|-20 13 -7 -5 -7 -4 22 8
passage of|-4 16 -4 -2 -1 -4 1 -3
passage the|-12 -2 2 1 2 -1 8 1
passed|-2 1 12 4 -6 0 1 -9
passenger|-1 10 0 -5 3 3 -1 -9
passengers|-3 0 3 -6 -7 -7 18 3
passes|-2 3 -10 6 -7 11 2 -3
passing|16 -7 -1 -1 -3 -2 -6 3
passive|11 -5 -7 1 10 -2 0 -8
passo|-13 -4 0 15 -4 -7 -1 15
passport|16 -2 -2 -3 -4 -1 -3 -1
password|6 -10 4 6 2 -12 -1 5
password in|7 -4 12 1 -5 -3 -6 -2
password reset|14 3 -2 -3 -2 -1 -4 -6
passwords|13 -1 -7 2 -5 0 -2 1
past|16 0 -4 1 0 -12 -5 4
paste|1 -6 -9 17 5 -11 -1 4
paste a|16 -11 4 -4 -9 5 -6 4
pasted|14 5 -4 -5 -2 -5 -1 -1
pasted <number>|13 -3 1 -1 -4 -3 -3 0
pasted below|19 -9 -7 0 1 -4 1 0
patch|-19 0 16 -7 0 14 -8 4
patch the|0 -10 1 -2 -8 21 -2 1
patent|5 -4 -1 -5 4 -7 -4 12
patent claim|5 -4 -1 -5 4 -7 -4 12
path|7 13 -3 -9 -6 -6 5 -1
path <number>|-7 0 0 0 0 0 8 0
path and|3 3 -4 0 -8 -4 9 0
path of|-2 12 0 -2 1 3 -11 0
path to|19 -4 -3 -2 -3 -5 -6 5
paths|16 13 5 -10 -3 -6 -8 -7
paths for|0 13 2 -13 0 0 -2 0
patient|6 7 -3 -8 5 4 1 -12
patient <number>|-7 9 2 -1 -4 -1 7 -4
patient in|14 -6 -2 -2 -1 -1 -5 3
patient records|8 -1 -7 -4 3 8 -3 -4
patient s|10 7 0 -7 0 -2 -7 0
patients|15 1 -4 -1 -1 -2 -9 2
pattern|14 -7 5 -6 3 -4 6 -12
pattern matching|13 -1 -2 -1 -2 -1 -4 -2
patterns|17 1 -8 -7 -4 3 8 -9
pause|15 -13 2 -1 3 2 2 -10
pause my|15 -13 2 -1 3 2 2 -10
pay|6 -6 0 -4 10 1 -1 -7
pay <number>|20 -4 -4 -4 0 -6 1 -3
pay in|8 -6 3 -6 7 -1 3 -8
pay the|15 -1 0 -5 -7 -2 0 -1
paying|5 -7 7 -7 -3 -3 12 -5
payment|17 -4 -10 7 -3 -6 -3 3
payments|27 -6 -9 -10 -5 2 0 1
payments of|22 -6 0 -10 -8 -1 -1 4
pays <number>|5 -4 -1 -1 -9 6 3 1
pays the|13 -13 10 8 -3 -3 -9 -2
pcs|1 1 0 -6 -2 -4 12 -3
pdf|7 -9 -3 -11 -3 6 5 8
pdf text|-1 -3 3 -6 8 -4 -9 11
peace|22 -5 -3 -2 -5 -4 -3 -1
peach|14 -6 -4 3 1 -2 -2 -5
pears|9 -3 0 1 -1 0 -7 1
pedido|9 -8 15 9 -3 -6 1 -16
pedidos|-8 -2 -6 1 0 -4 21 -2
pedir|6 -1 11 -2 -4 -3 -3 -5
pedro|1 -5 14 1 -5 -2 -1 -3
peer|18 -2 -1 0 -4 -1 -4 -5
pelo|0 -6 -13 -8 -5 10 15 7
pen|17 12 -2 -12 -10 9 -12 -3
penalty|-1 4 0 9 -11 0 -1 0
pencils|13 -7 2 8 4 -9 -6 -5
pending|8 3 -3 0 -8 -6 0 5
penguins|-4 -1 13 0 -1 -5 4 -5
pens|1 15 -3 -11 -8 1 9 -3
pensamentos|-3 -3 14 -1 -1 -5 -1 -1
pensar|-1 -4 -1 -5 -3 -6 26 -5
pense|8 1 16 -3 -9 -4 -8 -2
pension|4 -10 -2 10 -3 9 -4 -3
pension lump|10 -3 -1 -3 -3 10 -7 -2
people|12 -1 -7 -3 -7 -2 12 -4
people all|19 0 -3 -1 -4 -4 -4 -4
people are|2 -6 -1 -1 -2 -1 -3 11
people ask|-8 -11 -10 -2 2 -9 22 15
people from|10 0 -7 -2 3 0 -6 2
people get|13 4 1 -2 -6 0 -6 -5
people in|5 -7 -2 -1 -3 -1 10 -1
people really|15 -6 2 -1 -4 -2 -6 1
people s|11 6 -3 -3 -1 -1 -5 -4
people see|13 -2 -1 -1 0 -1 -5 -3
people still|16 1 -5 -5 -2 -3 4 -6
people that|18 2 -4 -7 -1 -5 -5 1
people were|15 1 -7 2 -2 -5 -1 -3
people with|-7 1 -9 -1 -6 -1 18 5
people would|-6 -2 0 -8 15 -4 8 -3
peppers|-1 -9 -1 2 -3 8 -5 9
per <number>|-5 0 2 12 3 -5 0 -7
per item|-11 11 -3 -2 3 3 0 -2
per level|-1 2 2 -4 1 -2 9 -6
per line|-6 15 -13 -3 -6 -10 6 17
per minute|13 -10 -3 -6 1 1 -2 6
per month|11 2 5 -8 -4 -1 -4 -2
per year|18 -8 -2 7 -3 -2 -8 -2
percent|-4 -9 -6 11 18 -6 -5 0
percent of|0 -4 1 -5 14 -3 -4 0
percentage|15 -13 -4 20 -4 -9 -1 -4
percentage no|-6 -10 4 22 0 -11 6 -4
percentages|14 -5 -1 1 0 1 -8 -2
perception|9 -1 11 -1 -7 -9 0 -3
perfect|21 -4 -11 11 -9 -12 1 3
perform|7 -8 4 -3 5 -3 -2 -1
performance|12 3 6 -10 -7 2 -9 2
performance review|18 0 -3 -7 -2 -5 0 0
performed|-13 14 0 0 -1 0 0 0
performs|12 -1 -2 -2 2 -1 -4 -3
pergunta|-4 -5 13 -2 -5 -11 -3 17
perguntas|10 5 -8 -3 -7 -8 9 1
perhaps|19 -8 -3 -2 -2 -3 -1 0
perimeter|11 -11 11 -2 -4 -1 -7 3
period|3 10 -7 1 7 -5 -2 -7
period <number>|6 8 -3 -4 5 -7 0 -5
permanently|13 -6 -1 1 -3 -3 -1 0
permission|12 5 -5 2 -3 -5 -2 -6
permission denied|19 1 -4 -4 -4 -2 -2 -3
permission to|-1 4 6 -2 5 3 -12 -2
permissions|12 -1 -4 0 -1 0 -3 -3
permitted|-5 9 -8 -3 16 -4 0 -6
pero|11 -2 -1 13 -9 -4 -4 -4
person|-9 -2 9 -13 2 8 2 4
person <quotation>|-8 -5 8 1 -5 -3 12 0
person and|-2 1 1 10 0 -7 8 -11
person from|9 0 5 -6 -6 0 5 -7
person if|1 0 0 0 0 -10 8 1
person in|1 -2 3 -7 0 -6 12 -1
person is|3 -12 -9 12 13 1 -1 -6
person might|-2 -5 -1 0 0 -1 15 -5
person present|-4 -6 17 -2 -2 -4 -5 4
person to|-1 -1 2 -1 -6 -1 -1 9
person who|3 2 -10 14 -11 0 13 -12
person with|-6 -6 16 0 0 -2 -3 0
person would|-8 -4 -1 3 4 10 -1 -3
persona|-18 9 -8 7 1 -22 18 14
persona cards|-9 -2 0 0 -9 3 20 -4
persona night|-9 -1 -1 -5 4 0 14 -1
personal|22 -5 6 2 -12 -5 -2 -6
personal use|12 0 1 -4 -3 0 -5 -1
personality|13 2 -1 -2 0 -2 -7 -3
personas|-13 -8 1 -3 -5 0 32 -5
personne|17 -2 8 -6 -10 6 -10 -2
persons|14 -4 7 1 -9 -9 12 -12
perspectives|15 1 -2 -1 -7 2 -7 -3
pessoa|4 -5 16 -3 0 -6 -2 -2
petals|11 -4 1 -5 -5 1 0 0
peux m|1 -2 -3 12 0 -1 -3 -5
ph|6 8 -7 -6 -5 -4 -7 15
pharmacist|-16 -1 2 -6 1 21 0 -1
pharmacy|7 -2 -3 -4 7 -5 -10 10
phase|9 10 -3 -2 -3 -5 -4 0
phase <number>|9 10 -3 -2 -3 -5 -4 0
phases|8 9 -4 -4 -5 -7 0 2
philosophical|16 -4 -2 1 -3 -1 -4 -4
phishing|18 3 -5 -3 -3 -3 -1 -6
phone|8 -12 5 2 -2 -5 -12 16
phone <number>|12 -1 -1 -1 -1 0 -6 -1
phone number|18 7 -5 7 -11 -4 -2 -10
phone the|13 -1 0 -6 3 -1 0 -7
photo|14 -2 -1 0 6 -10 -3 -5
photo as|13 -3 0 0 -5 -1 -2 -2
photograph|15 3 -2 -1 -1 -9 -5 -1
photographer|12 -5 -5 -4 4 0 -3 0
photon|-10 -10 1 16 1 1 1 1
photos|13 0 -4 -1 -14 -1 8 -1
photos captions|13 -5 -8 -1 -13 0 7 7
photos of|9 0 1 -1 5 1 -5 -9
photosynthesis|2 -4 -10 11 15 -1 -9 -4
photosynthesis is|-13 0 -2 5 12 2 -2 -1
php|24 1 -5 -8 3 -7 -6 -2
php <number>|12 -2 -2 0 -5 -1 -1 0
php function|9 5 -9 1 1 -4 -6 2
phrase|-14 -5 0 -13 -4 15 16 6
phrases|2 -7 6 9 -9 4 -4 -1
phrases from|13 2 -1 -5 -3 0 -3 -3
physical|19 -1 1 -2 -3 -3 -8 -3
physical cards|14 -1 0 0 -3 0 -9 -1
physically|21 -6 -3 -4 -3 2 -4 -2
physics|7 0 -6 3 -2 -6 11 -7
physics homework|14 -4 -3 -4 -1 -3 0 1
piano|5 10 5 -6 0 -3 -3 -8
piano tuners|-5 11 0 -1 0 -2 0 -2
picasso|0 -1 2 -1 -2 11 -7 -3
picasso in|0 -1 2 -1 -2 11 -7 -3
pick|-4 -1 4 1 26 -11 -7 -8
pick <number>|-5 -3 -1 -4 10 -1 8 -3
pick one|3 10 0 5 -4 -6 -2 -6
pick the|-10 0 11 2 18 -6 -5 -10
picked|12 -6 5 -2 -6 -2 2 -2
picking|18 -2 -6 2 -5 -2 -6 1
picture|19 4 -4 -4 7 -16 -6 -1
picture from|14 -1 -4 -2 -1 2 -2 -5
picture in|13 -2 -6 0 -3 -7 -3 8
pie|15 -6 0 -1 0 2 -6 -5
piece|10 8 -5 -5 0 -1 -4 -4
piece of|0 9 -7 1 -1 -4 4 -2
pieces|8 2 -10 1 -8 11 2 -6
pies|15 -5 0 -1 0 2 -6 -5
pigeons|1 0 0 12 -5 -3 -3 -1
pii|-5 0 -2 0 0 0 -4 13
pill|6 1 -4 3 -8 -3 -5 10
pin|23 -5 -2 -6 -5 -5 -1 0
pineapple|17 3 -2 -3 -1 -4 -4 -6
pink|18 -5 -1 -2 -2 0 -6 -2
pip|16 7 -6 -4 1 -4 -3 -6
pipeline|13 -2 -3 2 -3 -2 -2 -4
pipes|-5 10 -1 1 -2 -1 3 -5
pirate|13 -1 4 1 -1 -5 -4 -6
piso|15 -2 -4 -3 11 -3 -7 -7
piss|14 -2 -4 -3 0 -1 -1 -2
pitch|14 0 -5 -4 4 -2 -5 -2
pitch deck|7 -10 0 0 3 2 0 -1
pixel|16 -8 -3 -2 1 3 -4 -3
pixels|3 3 11 -6 -4 -4 3 -5
pizza|-4 -3 -5 3 4 -2 10 -3
pizzas for|8 -3 0 -3 -9 1 4 1
place|0 -16 0 1 9 5 2 -2
place a|-10 -2 1 2 2 0 13 -7
place all|14 -10 0 2 1 0 -1 -6
place in|12 -1 -2 -2 2 1 -8 -2
place of|0 0 -2 -4 -9 7 10 -3
place the|-9 -2 -1 13 0 -1 0 0
placed the|13 -4 -1 0 1 -2 -4 -3
placeholders|15 -2 2 -5 -3 -5 -9 7
placeholders or|16 3 -1 2 -2 -5 -5 -7
places|13 -7 -9 7 -11 3 5 -2
places made|3 -12 11 2 3 -5 2 -4
plain|2 2 -9 -3 -5 -2 -2 17
plain english|12 -1 -2 2 4 -4 2 -13
plain language|10 -2 -4 -3 -8 -2 3 5
plain text|11 0 -1 -4 0 0 -1 -4
plain white|18 -18 0 0 0 0 0 0
plain words|7 0 0 -3 -6 -4 9 -2
plan|0 26 5 -12 -6 -9 10 -14
plan <number>|-3 2 -8 -5 5 2 9 -2
plan a|8 -3 -10 4 -4 -2 13 -6
plan first|4 -12 -2 3 2 3 1 1
plan for|11 -9 11 -3 3 -5 -10 2
plan plan|-5 11 -2 -1 -1 -1 -1 -1
plan that|14 -3 -5 -3 1 -4 -3 2
plan to|11 -9 7 0 -5 -5 2 -1
plane|14 -14 -9 2 -7 6 8 0
planet|10 -2 -4 -7 6 -1 -1 -1
planning|12 -14 -10 4 5 -4 8 -2
plano|9 -4 -5 15 -4 -3 -3 -6
plant|13 2 5 -5 7 -3 -8 -10
plants|13 0 -6 2 12 -3 -10 -7
plants and|4 0 9 -1 -3 -1 -6 -1
plate|3 -2 -5 -1 2 -9 -1 15
plate tectonics|-8 -2 0 -1 2 -4 -1 15
platform|14 -3 2 -7 -2 0 -4 0
platform for|-5 11 -1 -2 0 -4 0 0
plausible|9 0 6 -15 -7 -14 6 14
play|-7 -14 6 2 2 10 14 -13
play a|6 -7 5 -1 1 13 -17 0
play all|-3 -5 0 2 11 2 -5 -1
play by|2 -5 17 -3 -4 -6 2 -2
play the|-6 0 -11 0 1 11 7 -2
play you|4 -1 -1 5 -2 6 -10 0
playable|14 0 -5 -1 7 -8 -4 -3
played|0 -9 14 -3 2 -2 -3 1
player|4 -8 5 -7 10 -3 -2 1
players|14 0 4 2 -7 -2 -8 -2
playlist|5 -7 8 -5 -3 0 1 1
plays|4 -15 -1 -4 -5 10 9 2
plazo|10 -4 -3 7 -3 -7 -1 0
please|-3 10 7 -4 1 -1 -10 0
please <quotation>|28 -4 -3 -3 -5 -5 -3 -4
please a|-6 13 -5 4 -3 4 -4 -3
please act|13 -2 -7 -1 7 -3 -2 -5
please also|-1 -7 0 -4 3 -1 -1 10
please and|19 -9 -5 -4 3 0 -1 -2
please assign|-1 -1 -1 10 -1 -5 0 -1
please be|-1 15 -9 -4 6 3 -8 -2
please cancel|11 5 -9 9 -5 -10 0 -1
please check|3 7 -4 -6 -6 6 12 -13
please create|12 -2 0 0 -5 1 0 -6
please do|17 6 -5 -3 -8 -2 -3 -2
please explain|12 -15 -15 -9 12 4 9 2
please find|7 -9 -14 3 3 12 -2 0
please give|2 -4 -1 13 -7 -11 2 6
please help|20 -3 -3 0 -12 0 -1 -2
please i|6 4 -1 9 -9 0 -9 -1
please it|2 1 6 -10 -1 -6 5 3
please kindly|-7 8 -2 5 3 -7 -1 1
please look|-1 2 -7 -6 5 8 0 -2
please make|1 6 -7 -1 -9 -4 3 12
please mark|11 -9 1 5 1 -9 1 -1
please no|23 -9 -5 -1 0 1 -3 -6
please prepare|-4 6 -4 0 -4 -1 11 -5
please print|-9 -3 11 -3 1 2 2 -1
please proofread|15 -4 -1 -1 -1 -3 -2 -2
please provide|12 -3 -3 -1 -2 2 -1 -4
please read|15 5 -9 -4 -2 -6 -4 4
please repeat|-1 -2 13 -6 1 -3 -4 2
please review|6 -2 8 2 -2 -10 -1 -2
please rewrite|6 -4 5 2 3 2 -5 -10
please simulate|-5 10 -5 -1 0 -4 6 0
please supply|-9 1 6 -4 3 -1 5 -1
please tell|12 -16 -7 3 -7 8 10 -3
please write|15 1 -2 -7 -3 7 -1 -10
plot|27 2 -11 -6 -8 -5 3 -3
plot of|17 -10 -5 -2 1 -2 7 -7
plt|14 -3 -1 -5 0 -4 0 0
plugging|-6 15 0 -1 1 -8 -1 1
plumber|14 -3 -2 -8 0 2 4 -6
plural|5 7 0 -8 -2 -3 -8 9
plural of|5 -3 4 -7 0 -3 -6 10
plus|4 6 -14 -10 29 -17 -4 5
plus <number>|6 7 0 -6 -5 -5 -7 10
pluto|9 -2 -2 -7 6 -1 -1 -2
pluto a|9 -2 -2 -7 6 -1 -1 -2
pm|13 -1 -2 -1 -3 -7 -1 2
png|10 2 4 -3 -1 -2 -3 -6
podcast|7 -5 -6 -7 -7 -4 3 18
pode|14 -12 -3 6 14 -6 -8 -5
poem|18 -12 5 -2 12 -7 -4 -8
poem about|24 -2 -4 -3 -4 -3 -5 -2
poem for|7 -2 -1 -7 -4 13 -4 -3
poetic|3 -13 -1 3 3 0 -5 10
point|0 -17 -7 10 9 20 -10 -5
point each|6 -3 -2 10 -1 -7 -4 -1
point of|14 11 -3 -13 5 -9 4 -10
point out|4 -4 -4 -21 4 24 1 -2
point scale|-1 -2 -2 2 13 -6 -2 -2
point to|6 -6 -10 -5 6 8 0 2
pointed|12 5 -3 6 -5 -4 -7 -3
pointed by|12 5 -3 6 -5 -4 -7 -3
points|6 0 -8 23 -10 -3 -2 -7
points and|21 0 -4 -11 -6 1 -2 1
points are|16 1 -3 -10 1 -6 5 -4
points does|-3 -7 -2 23 -1 -8 -2 0
points each|16 -6 -5 -5 -1 -5 6 -1
points for|-2 6 -4 13 -5 0 -2 -6
points how|8 -5 4 -10 -8 10 -1 2
points no|2 -6 -3 -1 -2 -1 1 10
points of|7 -1 -1 -5 0 -8 -1 9
points than|11 0 0 -9 -2 0 0 0
points then|-8 11 -4 9 0 -4 -3 -1
points to|6 7 9 -2 1 -12 -1 -8
poison|10 0 -5 -5 7 2 -3 -6
pokemon|15 -3 -1 -2 1 -1 -6 -2
poland|10 1 -3 -2 1 -6 -5 3
polar|15 -3 -6 -8 -3 -2 -3 9
police|15 -2 3 -5 -2 -9 4 -6
police report|15 -2 0 -3 0 -9 -1 1
policy|3 13 2 -11 5 -3 -7 0
policy <number>|13 -11 -1 1 -4 0 -1 4
policy and|-5 -2 8 9 7 -8 -7 -3
policy says|-6 5 -3 0 -4 12 -3 0
polish|22 13 -6 -3 -9 -15 -7 6
polished|0 -4 21 -11 -2 -4 -9 9
polite|1 4 6 1 -10 -10 6 2
polite email|2 4 -10 -7 6 -5 6 3
polite refusal|-4 0 7 11 -5 0 -3 -4
polite reminder|17 -4 1 -1 -4 1 -6 -4
polite way|20 -4 -3 -1 -1 -1 -5 -5
politely|4 -14 -6 -6 11 -3 9 5
politeness|-1 -8 13 12 -7 2 1 -11
political|6 -7 -4 -2 -8 -2 9 7
political correctness|6 -7 -4 -2 -8 -2 9 7
polymath|13 -1 -1 0 1 -5 -4 -1
polymath and|13 -1 -1 0 1 -5 -4 -1
pool|-8 9 -5 3 -6 -8 21 -6
pool in|-5 10 -1 1 -2 -1 3 -5
poor|4 -3 -2 8 -6 -4 -6 9
poorly|4 -6 1 12 -5 -6 2 -2
pop|-2 -3 -9 -1 0 2 -3 16
popular|9 -2 -1 6 -7 -2 -1 -3
population|18 -1 -3 -3 -4 -9 3 0
por|-23 24 10 -12 -2 -11 -1 16
por escrito|-7 15 -5 0 -1 -1 0 -2
por extenso|-10 6 -2 -2 -2 -1 12 -1
por linha|-19 10 -4 3 -2 0 -3 15
por mês|16 -1 -6 1 -7 6 -2 -6
por outro|-9 -2 0 -5 -2 0 -1 18
por que|-8 7 7 -6 10 -6 -1 -3
por qué|-1 27 -4 -4 -8 4 -9 -7
port|19 -1 1 -8 -11 6 -3 -3
port <number>|21 -4 0 0 -4 -7 -2 -4
portal|13 -6 0 -5 0 4 -7 1
porto|6 -5 -2 -5 16 -4 -1 -5
portrait|11 5 -4 1 -10 -7 -3 7
portrait framing|10 -3 1 0 -6 1 -4 1
portugal|7 -7 -6 -11 14 -2 9 -3
portuguese|30 8 -7 -9 0 -3 -14 -4
portuguese and|13 -2 -3 0 -4 -1 -4 1
português|0 -1 -7 6 -8 1 -2 12
pose|11 0 -4 -4 4 -8 1 1
position|5 -6 11 -6 9 -5 -10 2
position so|18 -4 -7 -2 -3 -3 3 -1
positive|18 5 -7 2 1 -7 -4 -8
positive negative|12 2 -1 -1 -5 -1 -1 -5
positive neutral|15 -2 -2 -10 4 -6 0 1
positive number|11 -6 1 4 0 -7 -7 4
possession|11 -7 -2 -5 12 1 -3 -6
possible|11 -1 -19 -4 11 -8 7 3
possible to|17 2 -6 -6 -6 8 -7 -2
post|2 10 -13 -9 -10 9 12 -1
post office|6 -2 -1 1 -5 -6 10 -4
postcode|24 -6 -1 -12 -4 10 -7 -3
posted|-7 -1 -6 -1 -2 2 17 -2
poster|12 -3 0 -6 3 -1 -4 1
posters|12 -3 -2 -1 1 0 -3 -4
postgres|11 0 -4 -9 3 4 -6 1
postgres <number>|8 -6 3 -8 14 -2 0 -7
posts|10 -1 -2 -5 -1 -1 1 0
posture|14 0 -4 -1 -2 -1 -5 -2
potatoes|3 -3 -3 -9 -6 4 1 13
potential|12 1 -1 0 -3 -2 -6 -1
pound|24 -6 -2 0 -1 1 -6 -11
pounds|4 -4 1 -6 -1 4 -8 11
pour|24 -7 -8 1 -4 -13 -6 11
pour chacun|-5 5 -2 12 -5 2 -5 -3
pour l|25 -5 -3 -6 -3 8 -11 -4
pour le|17 6 -4 -4 -7 -4 0 -4
pour les|9 13 -1 0 -2 -4 -7 -8
pour mon|4 -5 -5 15 -1 -1 -1 -6
pour qu|17 -5 -7 -5 -3 0 -6 9
pour un|16 -2 -1 -4 -3 -1 -4 -2
pourquoi|-7 14 12 -3 5 -7 -11 -3
power|17 -4 -15 -6 -7 1 12 2
powershell|22 -5 -1 1 -4 -4 -8 0
pr|14 -5 -3 -2 -2 -3 4 -3
pra|37 6 -6 -2 -10 -9 -9 -6
pra mim|13 -7 1 -1 -5 0 0 -1
practical|14 -3 -5 0 -3 -4 3 -1
practice|16 -1 -15 -4 0 -2 8 -2
practice question|14 1 -4 -4 -1 -5 0 0
practices|16 -3 -7 -5 4 1 -1 -5
practices throughout|14 -3 -5 -4 2 0 -3 -1
practise|14 -7 -5 9 2 0 -9 -3
prague|-10 -3 -1 7 -3 7 7 -5
praise|8 -13 -5 -3 -2 22 -5 -3
praise effort|17 -6 -1 -2 3 0 -10 0
pre|-2 2 17 1 -1 -2 -10 -4
preceded|-4 12 10 -3 -5 -5 -4 -1
preceded by|-6 17 -4 -2 1 1 -1 -5
precedes|-6 22 0 -2 -4 -3 -4 -4
preceding|-1 19 -13 17 -4 -7 -9 -1
precios|15 -3 -3 2 -8 -4 0 1
precise|14 2 -3 -8 -4 -4 -6 9
precise and|12 2 0 3 -10 -3 -1 -2
precisely|0 -15 2 -2 2 9 3 2
precision|17 13 2 -6 -6 -7 -8 -5
pred|-6 -1 1 13 -2 -3 -3 0
predict|11 4 -1 5 -5 -6 -1 -9
prediction|11 12 -3 -6 -5 -2 -3 -3
prefer|-4 9 -19 -11 40 -4 2 -13
prefer and|-2 10 -1 -6 12 -5 -6 -1
prefer the|-7 0 1 0 12 -1 -5 0
preference|-12 -11 -9 4 27 -9 9 1
preference label|-9 -1 -3 2 22 -4 -4 -3
preferred|-5 -4 -1 -12 33 -8 -10 7
prefix|17 -3 1 0 -4 0 -4 -6
pregnant|5 1 -1 -6 0 -2 -8 11
pregunta|-10 8 -13 -8 14 -13 9 14
preguntas|22 -3 -10 5 -5 -7 13 -14
premise|3 15 -12 -5 -6 -5 19 -10
premises|-4 24 2 -7 -5 0 -1 -9
premium|11 5 -1 -3 -5 -2 -1 -5
prepare|6 3 -2 -9 -15 1 7 9
prepare for|18 -4 -7 -2 -3 -3 3 -1
prescribed|17 -4 2 -3 -2 -2 -3 -5
prescription|12 -4 1 1 0 0 -2 -7
present|9 -2 14 -3 -10 -11 -2 3
present <number>|18 -2 -6 -4 -10 7 1 -3
present in|8 9 -2 1 0 1 -15 -2
present tense|-12 -5 20 -1 -5 -7 -3 12
presentation|12 8 2 0 -5 -3 -7 -6
presentation about|13 1 -3 -6 -3 -4 6 -4
preserve his|13 -3 0 0 -5 -1 -3 -1
preserving|13 3 -3 0 -4 0 -6 -3
preserving the|18 -4 -8 1 -2 -1 -2 -2
press|9 -14 -2 -2 -2 7 7 -3
press office|9 -7 -2 3 -2 10 -8 -4
press release|15 -4 -1 -1 -1 -4 -1 -3
pressure|23 -6 7 0 -8 -8 -6 -1
pretend|-8 1 -1 -5 16 4 -5 -2
pretend you|-3 -8 -4 -5 17 6 -2 0
pretraining|-10 -1 3 -11 -2 -7 -8 36
prevent|9 10 -4 1 -3 -11 6 -7
previous|-2 -12 9 -6 0 19 -10 3
price|13 7 -3 -2 1 -13 -8 5
price <number>|12 -4 1 -6 -1 2 0 -5
price delivery|14 -1 0 -5 -2 -1 -4 -1
price increases|14 3 2 -9 -1 -8 1 -1
price of|14 5 -5 -6 -3 -1 -6 2
price she|15 -7 1 0 -3 0 -6 0
prices|17 -1 4 2 14 -17 -11 -7
prices as|8 -8 5 -3 0 0 -1 0
prices go|1 9 -2 -7 18 -5 -8 -7
prices not|12 -3 2 0 2 -5 -4 -3
pricing|15 -3 0 -2 -2 -6 0 -2
primary|12 -3 -3 -2 -8 2 2 0
prime|2 12 14 -7 -3 -2 -3 -14
prime numbers|11 -5 -1 -1 2 -2 -1 -3
primeira|-7 -2 15 -1 -5 -8 8 1
primeira pessoa|-3 -3 14 -1 -1 -5 -1 -1
primeiro|24 -8 2 0 2 -7 -3 -9
primera|5 16 -3 -6 -4 -5 -9 6
primero|1 4 -6 -7 9 -6 -8 13
primes|0 5 -1 -4 11 -3 -6 -2
primes of|0 -8 -1 0 12 0 -2 -1
prince|-2 -1 -1 -1 4 10 -8 -2
principal|14 -1 -7 -7 13 6 -10 -8
principle|-9 -8 -2 -2 11 15 -2 -3
principle <number>|-6 -6 -2 -5 15 11 -1 -7
principles|-6 9 -4 -4 0 10 -4 -2
print|9 2 18 -1 3 -3 -8 -21
print <number>|-3 -2 3 9 -1 -12 3 3
print <quotation>|12 -6 -10 10 5 -12 4 -3
print all|16 7 -5 -4 -6 -3 -1 -4
print each|15 -2 -6 -3 -1 1 -3 1
print file|11 -4 -5 4 -6 0 -1 0
print only|9 -7 -4 -4 0 -1 11 -5
print result|10 0 1 -5 -6 -4 3 0
print the|-3 12 1 -8 0 10 -10 -2
print your|-14 -2 20 0 -1 -1 0 -1
printed|-10 15 -1 2 0 0 -2 -4
printer|9 -7 -6 -2 -7 -11 13 9
printf|11 -5 0 -1 1 -3 -3 1
printf <quotation>|11 -5 0 -1 1 -3 -3 1
printing|17 -9 0 2 2 -1 -3 -9
println <quotation>|6 5 1 -1 2 -13 -3 3
prints|22 8 -19 3 -6 -11 -9 12
prints the|1 8 0 1 3 -1 -3 -9
prior|-4 21 18 -5 -7 -9 -7 -7
prior to|-11 19 17 -3 -4 -11 -3 -4
prioritize|14 -5 -10 -2 5 0 -5 2
priority|15 7 -6 -10 0 -4 -3 1
prison|13 -1 -1 3 -1 -5 -6 -1
private|-11 -16 47 0 -3 -9 -7 0
private notes|-14 -4 28 -6 -4 -6 2 3
priya|10 -9 -1 1 7 -1 -5 -2
pro|24 -16 -13 -14 -12 -2 7 27
pro zeile|-6 -9 -15 1 -2 -1 9 23
probability|8 2 -9 4 14 -14 4 -10
probability of|16 -3 2 -5 -9 -1 -5 4
probability that|9 9 -4 2 -5 -7 0 -4
probability with|-6 -5 -6 0 10 0 14 -7
probably|7 -5 7 -9 0 -1 -5 7
probes|-7 0 0 0 0 0 8 0
problem|-22 15 9 5 2 -9 8 -9
problem <number>|-14 -5 -8 18 17 -1 -5 -1
problem and|0 6 0 0 -7 -1 8 -6
problem asks|-8 -1 -1 12 -1 -1 0 -1
problem at|-8 -3 -2 1 9 -4 10 -3
problem by|5 -4 -6 1 -5 1 15 -8
problem for|6 -5 2 -7 -7 4 10 -2
problem in|0 11 -2 -4 -7 -8 7 3
problem is|4 -5 -5 -4 13 3 -9 3
problem so|-2 9 -1 -1 -1 -6 4 -2
problem solving|0 16 -11 -3 -2 -3 2 0
problem sum|-7 11 -2 13 -5 -1 -6 -4
problem with|3 6 -5 -9 -1 -1 7 -1
problema|2 -6 -2 -2 -4 -3 15 0
problemas|15 -6 -4 -2 -6 -7 14 -5
problemas de|15 -6 -4 -2 -6 -7 14 -5
problems|18 -6 -5 -11 -4 4 10 -7
problems in|3 -10 2 0 -2 -2 10 -2
problems on|7 2 -6 1 0 3 -11 5
procedure|7 -3 -5 -7 -1 -6 19 -3
proceed|-4 17 -3 -2 -3 0 -2 -3
proceed with|-12 22 -11 1 0 2 -3 1
process|-4 8 -1 4 7 4 -5 -12
process and|13 -3 -1 -3 4 -3 -2 -4
process tree|28 -4 -4 -10 6 1 -12 -5
process with|17 -3 0 -2 1 -2 -5 -5
processes|19 -6 -1 -8 -1 -7 -6 10
produce|-18 9 14 -20 -17 12 20 -1
produce <number>|12 -11 -6 0 1 -4 17 -10
produce a|3 9 -9 -3 -4 3 -5 6
produce the|-6 16 2 -1 -4 -6 9 -11
produced|-19 -2 6 18 -13 -3 16 -3
produced by|-15 -2 -4 22 -6 4 -7 7
produced it|-8 -7 19 0 -1 0 -2 -1
produces|2 10 -1 -9 -4 8 -2 -5
producing|-5 0 11 -1 0 -3 0 -1
product|12 4 10 6 -28 -7 10 -8
product description|14 -4 0 -4 2 -5 -4 0
product manager|14 -5 -5 -1 4 6 -8 -5
product of|0 12 -4 -2 -2 0 -4 0
production|20 -2 -10 -4 12 -9 -8 1
production ready|12 -6 -2 -2 1 -2 1 -2
products and|16 0 -1 -4 3 -1 -5 -7
produite|-7 -1 12 0 -2 7 -4 -5
professional|13 -10 -5 7 0 0 -10 5
professional with|17 0 -4 -1 -4 -3 2 -6
professor|0 2 -6 14 -2 -4 -3 -1
profile|21 -3 -7 -11 0 -7 0 7
profit|12 1 -2 -9 5 -1 -5 0
profitable|11 -8 -2 1 1 -1 1 -2
program|11 6 -5 -12 -6 1 0 4
program in|11 -2 -2 -2 1 1 3 -10
program passes|-9 -2 0 -3 -5 7 12 1
program that|12 3 4 -2 1 -6 -2 -9
program to|20 -10 -5 -1 1 1 -4 -2
programmer|-1 -9 12 -5 -10 1 9 2
programming|3 -9 -12 -5 11 -13 27 -3
programming language|16 0 -5 -6 12 -6 -6 -6
programs|-7 -5 0 -2 14 -5 3 2
progress|13 -4 -6 -1 -1 -2 2 -1
prohibited|8 -2 -3 2 12 0 -12 -5
project|13 1 4 1 -6 0 -5 -8
project a|-7 11 -5 0 1 0 0 1
project in|13 -5 0 -4 -3 -2 -1 2
projectile|19 -5 -5 1 -3 -3 -3 -1
projects|11 -4 0 -3 -2 5 -4 -4
promise|15 -2 -14 11 -9 -4 2 1
promises|12 0 -3 -7 -5 3 -9 9
promising|-6 -1 -1 -4 13 1 -1 -1
promotion|17 -4 -2 1 -1 -4 -3 -3
prompt|-20 -17 -9 12 32 -13 18 -3
prompt a|-6 0 0 -7 11 0 0 0
prompt completion|-9 -3 2 4 -4 10 -1 1
prompt engineer|15 -4 -3 -6 0 2 -7 2
prompt for|9 -2 -3 -8 5 -2 8 -7
prompt how|-13 -2 3 -7 15 -7 10 1
prompt in|4 0 2 -6 -9 -4 18 -5
prompt into|6 -1 -1 -1 -1 0 9 -9
prompt is|-10 -7 4 0 11 4 1 -4
prompt name|9 -3 4 10 0 -7 -9 -4
prompt no|2 2 -2 12 -4 -2 1 -10
prompt prompt|-3 -5 11 1 0 1 1 -6
prompt response|-4 -8 11 -1 -3 1 -5 7
prompt that|13 -12 -13 -11 -6 -1 24 5
prompt two|-10 -1 -2 -2 11 0 6 -2
prompt was|-7 -1 2 -2 10 0 -1 -1
prompt write|-5 -4 10 11 -2 1 -3 -6
prompted|-3 -3 2 -3 -3 14 -2 -3
prompts|-27 8 -1 -10 -6 -11 48 -1
prompts for|-4 -4 -1 0 0 -5 14 0
prompts which|-2 1 -2 -2 1 -2 13 -8
pronounce|23 -3 -4 -4 -3 -3 -6 -1
pronouns|-4 -3 1 0 1 -5 -2 12
proof|-15 20 -8 -1 1 22 -3 -16
proof <number>|-1 -10 -1 18 0 -1 -2 -3
proof attempt|-8 -13 0 9 -5 12 -2 6
proof by|13 -11 -4 9 4 -17 7 -1
proof is|-15 -3 1 -3 2 17 0 2
proof that|34 -9 -3 -4 -8 -1 -5 -4
proofread|27 -8 -5 -8 -15 8 -9 10
proofread this|13 -2 -3 -7 -8 7 -7 7
proofs|6 -11 -3 1 16 -3 -7 -1
proper|4 -3 -7 12 -2 -2 5 -8
properly|10 5 -5 9 -1 -4 -11 -3
properties|7 -2 7 -3 -1 -9 2 -2
property|11 -7 -4 -3 2 1 2 -4
property taxes|19 0 0 1 -3 0 -10 -6
proposal|21 -2 -7 0 -11 4 -1 -5
proposal for|14 -4 0 1 -1 1 -5 -6
propose|-3 -7 1 -12 -16 21 11 6
propose <number>|14 3 2 2 -6 -4 -7 -3
proposition|14 -5 -1 -5 -1 -1 -1 -1
propre|23 -2 -2 -2 -10 6 -11 -3
pros|13 4 -3 -4 -1 0 -10 0
pros and|15 -10 4 -2 -6 5 0 -7
prose|-10 9 14 -7 -4 -5 -6 8
protagonist|9 -8 -5 11 -3 -1 -2 -2
protect|10 0 -1 -6 1 1 0 -4
protect my|10 0 -1 -6 1 1 0 -4
protein|8 -3 -2 -7 0 -2 -8 13
protocol|3 0 6 12 -7 -3 -6 -7
prove|5 24 1 -14 6 -3 -7 -12
prove that|1 15 1 -9 0 4 -4 -8
provide|-2 6 -3 2 8 -11 1 -1
provide a|4 14 -4 3 -1 -7 -5 -5
provide insights|13 0 0 1 0 -4 -5 -6
provide the|1 -4 6 -4 11 -4 -2 -4
provided|7 -2 -16 12 -11 17 -7 -1
provided if|7 -9 1 -4 1 -2 -1 8
provided in|15 0 1 0 -2 -2 -7 -5
provided photo|12 -3 0 0 -5 -1 -2 -1
provided with|15 0 -4 0 -3 -4 -1 -3
providing|14 -3 -6 -4 -1 -5 1 3
provisions|10 9 -1 -6 -2 0 -6 -5
prueba|9 -7 -4 7 -1 -5 4 -3
prépare|11 6 -8 2 2 -12 3 -5
prüfe|1 -5 0 13 -1 -5 1 -3
ps|11 0 -1 -4 0 0 -1 -4
pseudocode|4 0 -2 -3 -11 0 12 0
psychology|13 3 -4 -1 1 -1 -10 0
pub|17 -3 0 8 -6 -4 -10 -2
pub quiz|15 1 0 7 -5 -3 -12 -3
public|27 -9 21 -13 -4 -5 -7 -11
public boolean|20 -3 0 -5 0 -3 -6 -2
publication|2 -3 1 -2 12 -6 -1 -2
publishable|-5 -8 4 17 -4 1 -7 3
puede|8 13 11 -10 -12 -9 -11 9
puede ser|6 -5 14 -3 -3 -2 -5 -3
puedo|22 -2 -8 -1 -4 -4 -5 1
puis|-13 7 10 -9 5 5 4 -10
puis la|-3 14 -4 -4 -1 0 -2 1
pull|22 -5 -7 0 2 -7 -1 -4
pull request|16 -1 -8 2 2 -2 -6 -3
pulled|-7 8 1 -3 -2 1 0 2
pump|7 12 -5 -3 -4 -9 7 -4
pumps|22 -7 -4 -4 -7 5 -3 -2
pun|5 3 5 -3 7 -6 -2 -9
punk|10 -2 7 -3 2 -4 -7 -4
pupil|10 -13 1 10 -5 -12 6 3
pupil who|13 -5 11 -1 -5 0 -10 -2
pupils|20 -7 -2 -1 -2 -1 -2 -5
purchase|20 2 11 -6 -7 -8 -5 -6
purchased|21 -2 -3 -2 -3 -2 -1 -7
pure|16 1 -2 1 -2 -4 -9 -1
purpose|1 -1 -1 -9 -1 12 1 -2
purpose of|11 -7 -5 6 0 -4 0 0
purposes|-6 -1 12 -1 -1 -1 -1 -1
push|16 -5 1 1 -6 -7 6 -6
push it|21 -8 6 -1 -6 0 -7 -6
pushes|-10 8 -1 -1 -1 -2 9 -2
pushy|29 -10 -6 -6 0 -1 -4 -2
put|-11 5 1 -3 13 -7 6 -4
put a|9 -5 -1 8 14 -2 -16 -8
put all|-3 -4 12 -1 -2 -3 4 -2
put in|19 3 1 -6 -8 13 -11 -10
put it|7 -9 6 1 2 6 -7 -7
put on|7 -3 -7 -2 -6 -3 1 11
put that|-2 2 11 -3 6 -12 1 -3
put them|13 11 -5 8 -8 -1 -8 -9
put these|20 0 -3 2 -5 -3 -4 -7
put to|3 -7 -4 -6 12 -4 7 0
put you|9 4 -7 -2 3 -9 1 3
put your|4 36 -15 -4 -11 -6 -1 -4
putting|4 -3 -8 8 2 -2 3 -5
puzzle|0 11 -7 -8 -4 -3 17 -7
puzzles|-7 8 -9 1 -1 0 8 -1
pvc|21 -3 -2 -3 -4 -7 -1 -1
pyramid|13 0 1 -5 -6 -1 -1 -1
pytest|18 -11 7 -7 0 0 -7 1
pytest for|12 -8 1 -3 3 -1 -3 -1
python|16 -10 0 0 5 1 -3 -9
python code|10 2 -12 0 5 5 -3 -6
python function|17 -12 9 -8 8 -4 4 -14
python i|13 -5 -4 0 -1 -2 -3 1
python program|16 1 -3 1 -1 -5 -2 -7
q|-21 2 4 4 19 -4 -12 7
q <number>|-7 12 2 11 -15 11 -5 -9
q a|-12 -9 -5 11 -10 -3 19 9
q capital|-8 1 -4 18 -7 -1 0 2
q derivative|-7 -2 1 13 0 -3 0 -2
q explain|17 -3 2 -6 -5 3 -3 -6
q how|-7 -10 -5 -8 15 5 1 9
q is|-8 6 8 -6 5 0 -2 -4
q p|-5 -3 -5 -4 19 -3 1 -1
q question|1 19 -5 -6 -2 -1 -3 -3
q what|-6 10 -1 0 -1 -1 -1 1
q which|-3 15 -4 1 -9 -5 -3 7
q who|1 -3 -4 -4 10 8 -3 -6
q why|1 -6 2 -5 -5 0 -3 16
qa|-7 8 4 4 -6 -11 21 -13
qa desk|-5 -1 10 8 -4 -5 -5 1
qty|13 -3 -1 -2 -1 1 -4 -3
qu|-3 -2 3 2 -21 5 -1 16
qu elle|30 -4 -5 -6 0 1 -3 -14
qu est|11 -6 -10 0 -4 11 2 -4
qu il|-10 -7 22 0 -1 -8 10 -6
qu on|19 -2 -11 -1 -3 5 -3 -4
qual|6 4 -3 -4 18 -11 -8 -2
qual o|-6 17 1 0 -4 0 -4 -4
quality|-2 -14 -4 12 24 -10 -8 2
quality <number>|-6 -11 -4 23 -2 1 -6 5
quality desk|3 4 6 1 -2 1 -1 -11
quality inspection|10 1 -10 -1 -1 -1 4 -2
quality not|3 -3 -3 9 -7 2 0 -2
quality of|-7 -8 -4 24 2 -7 0 1
quand|5 -9 -2 12 0 -1 -1 -3
quantity|9 4 -7 -5 -1 -2 -6 8
quarter|-9 2 -4 -7 7 -2 9 3
quarter of|-1 6 -1 3 -7 -7 -1 9
quarterly|11 -6 0 11 -2 -6 -4 -3
quatre|-5 3 -10 -8 -5 -7 19 14
quatro|-6 11 -3 -8 -4 -1 10 0
que|-21 1 19 -4 -4 -1 21 -11
que a|-8 -2 -11 11 15 -9 16 -12
que es|18 -2 1 -10 14 -7 -7 -8
que hacer|13 -3 -11 1 -3 6 -3 -1
que je|17 5 -9 4 -2 -10 -3 -2
que l|-3 -7 5 8 -6 -2 -7 11
que no|5 -4 16 -4 -8 -12 -2 10
que o|-1 0 14 -11 -4 12 -7 -2
que se|17 -5 1 -5 -4 -7 9 -7
que tu|-4 13 7 -3 -3 -4 -5 -1
que um|12 -7 -5 2 -8 -1 16 -9
que você|-5 -6 8 -1 -13 13 10 -6
quebra|-4 19 -5 -12 -6 14 -5 -1
queda|15 -8 -2 -2 -6 -6 -3 11
queen|12 -3 -4 6 -1 -4 -1 -4
quelle|5 1 -11 6 -3 -7 11 -2
quelles|-3 -2 23 -1 -5 -7 -3 -2
quem|22 -13 7 -9 7 0 -8 -6
queries|0 11 0 -7 -7 -7 15 -5
query|-7 -3 -3 -9 16 9 1 -5
query for|18 -4 0 -8 -5 -1 2 -3
query to|5 -7 2 1 -8 -7 5 9
question|-26 12 -2 -6 12 -16 25 2
question <number>|3 6 0 8 -10 -4 -1 -2
question <quotation>|38 3 -2 -7 -6 -14 5 -17
question a|-5 -3 0 -1 2 -5 15 -3
question about|23 10 -9 -10 -6 -1 3 -10
question and|-10 -5 7 10 1 -12 14 -4
question answer|-3 3 -1 -3 -7 -3 14 2
question answered|-14 1 3 -2 15 -1 -1 -2
question as|10 -4 -2 -7 -12 15 5 -6
question at|10 -13 2 -2 -5 -5 9 5
question below|-1 11 -1 -7 -1 -4 4 -1
question can|3 11 3 -3 4 -1 -7 -9
question explain|-9 -7 -4 15 0 0 4 1
question first|-6 5 -4 -1 13 -3 -3 -1
question for|15 -5 -4 -6 -3 2 4 -2
question from|3 11 0 -3 -1 -8 6 -8
question give|14 -4 0 -2 3 1 -11 -1
question how|-5 -4 4 11 -1 -14 -1 10
question into|-3 13 -5 1 -1 1 -4 -3
question is|-5 13 0 -6 -1 -4 9 -6
question list|-4 -2 10 3 7 2 -7 -9
question on|13 -12 -1 -6 14 -2 0 -5
question one|0 -5 -2 -4 0 1 12 -2
question put|-11 0 0 0 13 0 0 -1
question q|-13 11 -5 7 -5 -2 -9 14
question question|0 14 -7 8 1 -3 -3 -9
question réponse|-2 -4 -2 -1 -2 -1 14 -2
question should|-6 14 -1 -6 -1 -6 9 -3
question so|3 0 -1 -7 -4 -7 11 5
question that|16 -4 -1 -4 -8 -2 6 -3
question the|-5 -8 0 9 -4 -4 -6 17
question then|-2 4 15 -1 -6 -5 -4 -1
question to|1 10 1 -2 -9 5 3 -9
question was|0 -7 6 0 13 -3 -8 -2
question what|-14 9 -9 9 20 8 -14 -10
question which|-13 1 11 -3 -6 -1 14 -3
question who|-7 0 15 0 0 -1 -8 0
question whose|-19 3 2 -3 2 2 17 -4
question why|-7 12 10 1 -7 -5 -7 2
question with|-16 8 -6 -1 -7 2 9 10
question write|-6 15 0 -4 1 1 -4 -3
question wrong|18 -4 -7 -2 -3 6 -6 -3
questions|10 7 -14 -2 -8 -5 29 -16
questions <number>|18 -5 -5 -2 2 -8 1 -1
questions a|-10 -1 1 -1 4 -2 14 -6
questions about|13 10 -5 -7 -6 -13 10 -2
questions and|26 -5 -10 -7 7 -3 -7 -1
questions for|12 -2 -8 10 -3 -3 -4 -2
questions from|-1 -1 -3 -3 -9 5 13 -1
questions if|11 -2 1 -2 -2 3 -7 -3
questions in|-7 3 -8 -1 0 -1 16 -1
questions of|-6 0 -4 1 0 -3 19 -7
questions on|19 -9 3 1 -9 2 5 -13
questions one|0 -17 2 -5 3 10 6 1
questions or|12 1 1 -7 -2 2 -5 -2
questions please|10 -7 0 -3 -7 -5 12 0
questions should|16 -1 -3 -2 1 -4 -7 -1
questions that|-10 -1 2 -1 2 -2 16 -6
questions the|9 -2 -2 -8 1 -2 2 1
questions to|8 -15 4 -2 -2 -1 4 4
questions where|-2 7 -4 1 -7 -2 -3 9
questão|-4 7 15 -2 -6 -2 -4 -6
queue|11 9 -3 -1 -3 -7 -3 -2
qui|6 9 15 -2 -8 15 -20 -15
qui cloche|-8 -4 -3 0 2 17 -1 -3
qui te|7 12 -8 1 -5 -8 1 -1
quick|16 12 0 0 8 -10 -11 -16
quickly|-13 10 -4 0 1 13 -5 -2
quiero|14 16 -7 1 -6 -5 -3 -9
quiet part|-1 -10 10 -1 2 -5 2 3
quinn|9 -3 2 -6 -2 5 -1 -4
quite|-8 -1 -1 -1 -2 -1 17 -1
quiz|27 -5 -6 7 1 -10 -11 -3
quiz for|12 -5 -3 6 -2 -4 -7 1
quoi|23 -4 -10 -3 -4 -1 2 -2
quotation|17 -7 1 2 -4 -3 -1 -5
quotations|-4 -3 2 9 -8 -3 -2 9
quote|-3 16 2 -8 -8 26 -10 -15
quote it|-7 -6 -4 -5 -3 36 -5 -5
quote prices|12 -3 2 0 2 -5 -4 -3
quote the|13 13 1 -10 -4 -1 -5 -8
quoted|-4 11 -5 -5 11 -7 0 -3
quotes|15 10 -5 -4 -13 -5 -1 2
qué|21 11 1 -19 0 12 -20 -7
r|8 -4 12 1 6 -13 3 -14
r <number>|1 -3 -7 7 -4 -4 -5 15
r <quotation>|-4 -1 -4 -6 19 -2 -2 -1
r a|-5 -9 2 2 14 3 -1 -4
r b|-9 0 0 0 12 0 -2 -2
r d|2 10 -2 -1 -9 1 3 -3
r q|8 -8 -6 1 13 -3 -3 -2
r r|12 -4 -3 0 0 0 -5 0
ra|12 0 1 -6 -4 1 -3 1
raciocínio|-16 6 7 -8 -2 6 -6 12
racist|33 -5 -4 -3 -6 -7 -3 -5
radius|3 10 0 -8 0 0 -5 0
rag|-6 -1 -1 -1 -1 -3 9 4
rain|6 1 3 -3 15 -7 -6 -8
raise|13 -2 -4 -4 -9 5 3 -1
raise the|5 -4 0 -2 -5 11 -1 -4
raised|5 -7 0 0 -5 10 -2 -1
raises|-3 -3 -3 -3 -7 18 0 2
raising|4 -12 21 -1 -1 -6 -3 -3
raisonnement|0 8 -3 -8 -5 -7 -3 17
rambling|-7 0 0 -4 -8 1 8 9
ramones|10 -2 0 2 2 0 -10 -3
random|14 -9 -6 4 -8 -7 5 7
randomly|15 -5 1 1 -4 -3 -4 -1
randomness|13 -4 -4 3 2 0 -9 -1
range|10 -1 -10 10 -5 3 1 -7
range len|4 -3 1 -3 -1 11 -5 -4
rank|-17 -14 11 -2 35 22 -23 -10
rank the|5 0 -1 -2 11 0 -9 -4
rank these|13 -1 -6 -1 16 -4 -13 -5
ranking|-7 -4 -4 -4 21 7 -6 -3
rant|14 -7 -6 13 -1 -1 -3 -8
rapport|16 1 1 -1 0 -4 -6 -7
rare|-6 -2 -3 8 -3 -2 -3 10
rash|10 -11 15 -10 2 5 -4 -7
rate|-6 -13 -3 25 13 -9 6 -13
rate helpfulness|-8 -1 -1 24 -8 -3 -4 1
rate my|13 -8 -9 -6 10 11 -7 -4
rate the|11 -4 -4 16 -3 -7 -11 1
rate was|18 -4 -2 -1 -2 0 -4 -5
raters|-1 0 0 -3 13 -1 -1 -6
rates|15 -10 -1 5 -12 -2 -2 5
rather|-8 9 -1 -7 11 1 -6 1
rather than|-3 10 3 -5 -7 1 -3 4
ratio|7 -10 0 14 3 1 -6 -9
ratio and|15 -1 2 -5 -6 1 -2 -5
ratio in|13 -7 -1 -1 -5 1 0 1
ratio of|16 -6 1 -7 8 1 -4 -8
rational|12 -8 -3 -4 -2 -2 10 -4
rationale|-9 27 7 -8 2 -6 -9 -3
rationale <number>|-11 11 1 0 8 -5 -5 0
raus|-3 -11 5 4 -5 -2 -6 17
raw|2 -6 27 -7 -10 -17 -5 16
raw then|-6 -4 13 -4 2 -1 -1 -1
ray|9 -1 -2 -2 7 -8 -2 -1
raymond|12 0 1 -2 -6 0 -7 1
raymond s|12 0 1 -2 -6 0 -7 1
re|15 -4 -11 -9 2 1 -3 8
re a|14 -7 -7 5 -8 -4 6 1
re an|23 5 1 -8 -6 -5 4 -13
re from|13 -3 1 0 -2 0 0 -9
re looking|-13 18 1 1 0 -2 1 -7
re not|18 -6 -7 1 3 0 -4 -5
re right|-10 0 0 12 -1 0 0 -1
re solve|-5 7 2 -9 -6 9 -1 1
re the|4 -6 3 -12 9 4 8 -10
reach|-6 11 -6 4 12 -4 -5 -7
reach the|3 12 -7 12 -7 0 -4 -9
reached|-7 13 -5 9 10 -10 -7 -2
reaches|11 -1 -2 0 0 -5 -2 -1
react|4 -6 7 -4 -5 -5 -1 10
react <number>|9 -11 -2 0 2 -1 -3 7
reaction|4 -3 11 -2 -6 -4 1 -1
reactions|-1 14 5 -13 0 -10 -2 7
read|15 0 -2 4 3 -8 6 -18
read a|14 -2 -1 -5 -3 -2 -1 -1
read and|-1 -4 -3 -4 14 8 -8 -3
read as|18 3 -9 -5 -2 -3 -7 5
read it|0 13 -6 -3 -10 5 14 -14
read my|-7 -3 12 -4 -8 2 8 0
read out|7 0 0 -4 -3 0 -10 10
read the|-1 11 4 -18 10 -13 8 -2
read this|9 10 -10 -4 -5 4 1 -6
readability|7 -1 -3 -6 10 5 -7 -5
readable|9 5 -1 3 -4 -9 -4 2
readable and|13 -6 1 -1 -2 -1 -4 0
readable don|21 -10 -1 -1 -1 -5 0 -3
reader|-14 7 3 -8 12 7 -1 -5
reader first|-22 1 -2 -1 12 12 -1 2
reader s|-7 -1 5 -2 -2 9 -1 -1
reader who|-12 20 -2 3 -1 -2 0 -6
readers|-8 8 -5 -3 12 5 -4 -4
readiness|-4 0 12 -1 1 -3 -5 0
reading|8 5 6 -7 -5 0 10 -17
reading and|-6 6 11 -1 -3 0 -5 -1
reading group|15 -3 -1 -1 -4 0 -3 -2
reading level|-11 0 0 0 0 11 0 0
reading the|-8 2 2 1 0 8 -2 -4
readings|-1 26 -7 1 -13 9 -11 -5
readme|17 4 5 -3 0 -8 -8 -6
readme for|27 -4 -9 -3 4 -5 -7 -3
reads|10 -5 3 0 -3 2 -9 2
reads <quotation>|-19 -5 -2 2 -1 23 1 0
reads an|17 -1 0 -5 0 -2 -7 -2
ready|12 -11 3 -6 3 -8 -4 10
real|5 -14 -4 21 -6 -2 18 -18
real estate|12 -3 0 -1 0 -3 -2 -2
real path|10 -1 -5 -1 -2 -1 -1 1
real world|12 0 1 1 0 -2 -11 1
realistic|4 -1 8 -8 -4 -7 11 -3
realistic textures|14 -2 -1 -1 -4 -1 -2 -3
realized|18 -6 -3 -1 0 0 -5 -3
really|0 2 3 -2 5 -1 6 -14
really good|10 -1 -1 -5 -1 -1 -1 0
really needs|12 -5 -2 2 0 -4 -4 1
really wants|-1 -6 9 -2 10 -9 -1 1
reason|2 17 -7 -3 5 -8 -12 6
reason for|-3 11 -1 8 -8 -8 -5 6
reason it|-10 10 0 0 0 0 2 -2
reason why|-6 -4 -4 -3 1 7 -3 10
reasoning|-27 24 25 -3 -5 1 2 -18
reasoning and|3 -7 -2 12 0 0 -6 0
reasoning before|-1 16 -4 -1 2 -7 1 -7
reasoning in|-2 16 1 -6 1 -4 -5 -1
reasoning on|17 -8 -3 1 -5 -2 -2 2
reasoning steps|-16 -2 -1 0 0 -2 24 -2
reasoning trace|-8 7 21 -9 2 -2 -7 -3
reasoning which|-6 6 7 2 -4 4 -10 1
reasons|-10 16 -10 -7 7 0 -6 10
reasons why|-1 -4 1 1 4 -9 -3 11
rebuild|-4 8 -6 -1 -1 9 0 -6
rebut|-2 -2 -3 -2 -6 15 -2 2
recall|-12 13 8 1 -6 8 -8 -4
recast|3 3 -5 -4 -3 -4 -5 15
receipt|24 0 0 2 2 -6 -12 -10
receive the|3 1 -5 10 5 -2 -5 -6
received|17 7 -9 -6 -4 -5 -4 4
received <number>|19 -4 -6 -1 -4 0 -2 -2
received the|17 -3 2 -6 -4 -2 -7 2
recently|11 -1 -1 -6 0 0 -3 0
reception|15 0 -1 -4 -5 0 0 -5
recette|14 -6 -3 -2 0 -6 1 1
recheck|8 0 -2 -7 0 1 -2 2
rechnung|5 -12 -8 -2 0 9 -6 13
recipe|5 11 2 -11 -5 -9 -9 16
recipe for|16 9 -10 -2 -7 -9 -7 10
recipes|16 -1 -3 -2 -5 -1 -1 -3
recipes for|16 -1 -3 -2 -5 -1 -1 -3
recipient|8 7 5 -8 -1 -4 -3 -4
reclamação|3 1 12 -4 -4 -4 -2 0
recognise|6 -5 -8 17 2 -2 6 -16
recognition|14 4 -5 -4 1 -4 -3 -2
recognizable|11 0 -7 0 -1 0 0 -4
recognized|16 -3 -3 -2 -3 -2 -3 -1
recommend|19 -5 -5 7 0 -10 -7 1
recommend one|16 -2 -2 -2 -2 0 -6 -2
recommendation|8 -9 4 6 -7 0 2 -3
recommendation i|14 -4 -4 -1 -1 -1 1 -3
recommendations|16 -7 -2 -4 -2 2 -6 2
recommended|13 -5 -3 2 -1 -3 -3 0
reconcile|-7 34 -6 -4 -3 -8 -3 -4
reconciliation|9 11 0 -5 -4 -6 -3 -2
reconstitue|-5 0 13 -3 0 -5 0 -1
reconstruct|-2 -7 15 1 -1 -9 1 2
record|-1 6 12 -12 1 -7 -16 18
record for|5 2 16 1 -8 1 -12 -6
recorded|-2 1 12 1 0 -7 -3 -2
recording|8 -9 7 3 -4 -5 -7 7
recording of|10 -7 -8 4 2 -5 -2 6
records|9 -10 15 -5 -12 3 -6 7
records and|12 -1 -8 -3 1 4 -3 -1
recover|-2 -3 17 2 2 -15 1 -3
recreate|-5 -2 18 -8 -3 -5 -7 12
recreate the|-3 -2 13 -4 -4 -1 -2 2
recursion|3 -1 -8 -7 12 -6 1 6
recursion <number>|6 14 -11 -5 -3 -1 2 -3
recursive|15 -6 -5 -6 5 2 0 -3
recursive function|13 -1 -3 -8 0 -1 -3 3
recursively|14 -7 3 -5 -1 -4 7 -9
recursively for|0 -9 5 -5 5 -6 10 0
recursively search|17 -2 -4 0 -6 -4 1 -2
red|11 -4 -3 6 -20 -5 11 3
red wine|13 -4 -1 -3 -4 -5 -2 7
redacta|12 -3 8 -5 -3 -3 -5 -1
redação|6 0 -4 17 2 -6 -4 -11
rede|14 1 -1 -2 -2 -8 12 -14
redirect|14 -5 0 -3 -3 -2 -1 0
redirect the|14 -5 0 -3 -3 -2 -1 0
redo|1 -4 3 -12 -9 3 -2 19
redo the|6 -2 4 -10 -7 -8 -1 20
redraft|-11 -1 0 0 0 18 -1 -5
reduce|14 -1 -6 -11 8 -1 -8 5
redundant|6 -1 -4 -8 -2 11 -1 -1
reescreva|-4 0 -2 -4 0 -3 -4 19
reescribe|-1 -1 -3 -6 4 -7 -4 17
reescribe la|13 -3 -5 -3 9 -2 -4 -4
ref|6 -10 -2 11 -4 8 -9 -1
refactor|8 14 -2 -6 -5 -6 -8 5
refactor the|14 -4 -1 -4 -3 -1 0 -1
refactor this|13 -1 -2 -4 -6 -1 -7 9
refactoring|11 3 0 -6 4 -4 -5 -3
refaça|-4 -10 -1 -10 -2 14 -4 18
refer|-3 12 -3 -9 -7 2 15 -8
refer to|-4 14 -7 -6 -6 2 15 -7
reference|-18 -6 -19 20 1 -1 5 17
reference <number>|-11 -1 -1 19 -3 -1 -1 -1
reference image|9 -3 2 -8 -1 2 -2 1
reference response|-9 -1 -2 3 -1 -1 -1 12
references|9 -10 8 1 -4 -13 -3 13
references to|4 -5 3 -1 -4 -3 -5 10
referencia|-1 -9 -1 18 -6 -5 -9 14
referred|-6 0 -1 -2 -3 13 0 -1
refinance|-1 -8 8 -2 -2 6 -2 1
refine|-10 -1 -3 -3 6 13 0 -2
refined|1 17 -1 -2 -6 -4 -4 0
reflect|-11 3 8 -3 -1 12 -4 -5
reflect on|-8 -4 -5 -2 1 21 0 -2
reflection|-8 -2 1 7 -6 9 -2 -1
reflections|12 -3 0 0 -4 0 -2 -4
reflective|10 -5 -1 0 -3 -1 -1 0
reformat|4 -3 0 -4 -2 -1 -5 10
refund|8 0 -1 -2 -8 4 -1 0
refund for|2 -2 12 0 1 -5 -7 -2
refund i|21 -1 -3 -3 -2 -5 -3 -4
refus|-2 -3 11 9 0 -7 -6 -3
refusal|-18 -15 -11 30 -7 8 1 11
refusal warranted|0 -3 -6 10 -2 10 -7 -2
refusals|-19 -4 -9 -10 21 -2 1 21
refuse|-15 -1 -5 26 -4 -7 8 -3
refused|-2 -7 10 -5 2 -6 9 0
refuses|-7 -2 1 1 14 -3 -1 -3
regex|13 1 -7 -10 7 3 1 -6
regex that|20 -5 -4 -3 6 -4 -6 -4
region|11 -2 2 -2 -7 1 -11 9
regions|14 9 -3 -7 -16 2 -15 15
register|-5 14 -1 1 3 -10 -1 -1
registration|10 0 5 -4 -4 -1 -5 -1
regression|18 -3 2 -5 -6 0 -1 -5
regular expression|7 7 1 -4 2 -9 -5 0
regular files|10 -6 -1 6 -6 -1 -2 0
regulations|18 -3 -3 0 -8 1 -6 1
reinforced|-2 -4 0 -3 13 -4 0 0
reject|-8 2 8 3 0 3 -4 -3
reject column|-8 1 -7 12 9 -1 -3 -3
rejected|-28 14 10 -4 21 -3 -4 -6
rejected by|-9 14 -5 -1 -1 5 0 -2
rejection|6 -4 -4 9 -2 -7 4 -2
related|19 -10 -4 -5 -5 -6 8 4
related questions|11 -6 -1 0 2 1 -4 -2
related topics|11 -1 -7 0 0 0 -3 0
relation|-3 11 1 -5 0 -3 8 -9
relationship|14 0 0 -5 2 -5 -7 0
relationships|11 0 -1 -1 -1 -6 -1 -1
relatives|18 -1 -5 0 -6 -3 -4 0
release|16 4 -6 -4 -10 4 2 -5
relevance|-1 -4 -1 12 -5 -3 0 0
relevant|18 1 -5 2 -8 -6 -9 7
reliability|17 -4 1 -7 1 -3 -4 -1
religious|5 13 -6 0 -5 -3 -4 0
relève|-1 -6 -6 -2 -5 23 -1 -2
remain|10 -5 -5 0 -2 0 -3 5
remainder|-10 10 5 -7 -2 -3 10 -3
remainder of|-6 8 8 -1 3 -13 0 1
remained|13 -1 -2 -4 -4 -1 -1 0
remaining|8 1 1 1 -6 -3 -7 4
remains|3 8 7 -4 -6 6 -7 -8
remarks|-3 -11 -4 16 -10 17 -5 -2
rembourser|10 -2 10 -1 -3 -8 -4 -3
remember|16 -7 8 0 -5 2 -5 -10
remind|30 -4 -9 -5 -4 0 -3 -5
remind me|20 -2 -3 -2 -4 -2 -3 -3
reminder to|13 1 -4 0 -3 0 0 -6
remote|24 -5 -3 -7 -7 5 -5 -3
remote work|1 -2 -1 0 -4 11 -2 -4
remove|3 0 -16 -4 -4 2 -9 28
remove all|32 18 -4 1 -15 -11 -6 -15
remove any|0 0 -2 -4 -5 -1 -4 15
remove the|12 1 -6 -1 10 -4 -6 -6
remove trailing|6 -6 -3 9 4 -1 -2 -7
removed|6 -6 -13 -1 4 -5 -8 23
removes|8 8 -7 -1 -4 7 -1 -11
rename|25 6 -1 17 -14 -16 -19 2
rename all|2 2 -5 10 -2 1 -2 -6
renamed|16 0 -1 0 0 -6 -3 -5
renaming|13 -1 -3 -1 -5 -3 1 -1
render|6 5 -8 -2 -1 2 -12 10
render the|1 -3 4 -5 -7 -2 -1 12
rendering|11 1 -3 -9 3 1 -1 -3
renewable|12 1 -1 -2 0 -4 -2 -3
renewable energy|12 1 -1 -2 0 -4 -2 -3
renglón|-8 15 -2 9 -3 -6 -3 -3
rent|11 -2 -2 -4 -7 7 0 -3
rents|13 -3 1 0 -2 -2 -3 -3
repair|-4 -10 -10 -4 -7 28 -3 10
repair van|11 0 -1 2 -1 -3 -3 -5
repaired|-1 -5 -9 -6 -5 24 2 -2
repeat|-9 8 10 -17 -3 5 14 -7
repeat <number>|-5 -3 -2 -5 -7 10 14 -3
repeat in|3 -7 -2 -2 2 8 0 -2
repeat it|20 3 1 -4 -3 -7 -4 -7
repeat the|4 11 6 -1 -5 -5 -4 -6
repeated|-5 -9 0 -1 -1 -3 9 8
repeating|-2 20 -2 -4 -1 -3 -6 -2
repeating <number>|-10 13 0 0 -1 0 -3 0
repeats|-23 9 -3 -5 -3 -1 28 -2
repetition|14 -5 -3 8 -5 -6 5 -7
repetition and|14 -1 -2 0 0 -5 -3 -4
repetitions|-2 -6 11 -4 -1 6 -3 -1
rephrase|5 -10 -8 -6 -5 -1 -1 27
rephrase the|-8 -3 -2 0 -4 -2 8 11
replace|-5 -1 1 -6 -23 6 12 16
replace any|11 -3 8 2 -4 -2 -7 -4
replace with|10 1 0 -4 1 0 -7 0
replaced|11 -4 -15 2 8 -8 2 4
replaced by|12 4 -4 5 -11 -1 -2 -4
replacement|0 8 -5 -1 -8 15 -4 -5
replacing|6 3 -3 1 0 -4 -10 6
replicate|12 -6 0 1 4 -5 -2 -3
replies|-27 -5 -5 3 18 6 2 8
replies that|-7 23 -7 -4 0 -2 -1 -3
replies to|-9 -5 -3 -6 15 -1 -1 10
replies would|-5 0 1 -4 16 1 -10 2
replies you|-8 -7 -3 17 -11 14 3 -6
reply|-33 -7 9 25 9 15 -16 -2
reply <number>|-13 3 -3 10 4 1 3 -5
reply <quotation>|-7 -15 9 21 -6 20 -11 -10
reply a|-11 -1 9 0 7 -1 0 -2
reply and|-9 6 -11 12 4 6 -6 -3
reply as|-3 -1 11 -6 -9 8 -1 2
reply below|-4 -6 9 15 -6 -3 -5 1
reply by|4 -1 -6 -9 -1 9 -2 4
reply came|-6 -1 13 -1 4 -3 -5 -1
reply for|-5 0 9 -4 -8 -1 -1 11
reply from|-14 -6 0 9 1 3 8 0
reply if|0 -2 -8 7 -8 19 -6 -2
reply in|14 1 7 -1 -6 -4 -12 1
reply into|-5 -3 -3 1 0 -3 1 12
reply is|-12 4 -9 -6 25 2 -3 -1
reply itself|-8 -4 10 1 1 -3 1 1
reply list|-7 -5 6 -1 -1 11 -1 -1
reply of|-4 -3 5 15 4 -5 -4 -7
reply one|-7 -3 8 -4 10 -3 3 -2
reply only|11 -4 -8 9 -9 0 7 -6
reply put|-1 -13 -4 10 -1 3 3 2
reply so|-6 -2 -4 -1 0 10 -1 4
reply that|8 6 0 -7 -1 1 2 -9
reply the|-12 4 2 4 -2 9 -6 1
reply to|14 7 8 -5 -18 -4 2 -4
reply under|-5 -5 7 3 -3 -5 -2 10
reply user|-2 -2 7 -7 -2 10 -1 -2
reply was|-6 -1 7 9 -4 7 -1 -11
reply with|21 4 2 4 -1 2 -19 -13
reply write|-4 -12 21 -4 -8 -5 10 2
reply you|-5 -5 -6 -4 14 7 4 -4
replying|2 12 1 -3 1 -6 -3 -4
repo|4 12 -1 -6 0 -8 0 -1
report|6 4 0 -11 4 10 -2 -11
report and|12 -5 1 -4 -3 -3 -4 5
report it|0 0 11 0 -2 -3 -4 -2
report on|-4 -13 -5 10 3 10 -5 5
report the|-1 11 -1 -6 8 -8 0 -4
reported|15 -3 -1 1 4 -2 -12 -3
repository|10 -2 -4 -1 10 -6 -3 -4
representation|11 -3 -1 -1 0 0 -2 -4
republic|12 1 -14 10 -2 -1 -6 -1
request|-3 -6 8 -11 -12 -11 31 3
request and|7 5 -3 -4 -7 -10 7 4
request for|-10 6 -2 4 -1 -2 9 -3
request in|-4 1 -1 -3 0 -5 16 -5
request is|18 -10 -2 -4 -1 0 -1 0
request that|-5 -1 -1 0 -1 -1 11 -1
request to|4 9 -2 3 -7 0 3 -9
request write|12 -5 -3 2 1 -4 3 -6
requests|9 3 -3 -5 -10 -11 27 -10
requests to|10 2 0 -2 1 -1 -9 1
require|-10 -1 -4 -2 -3 -3 22 1
required|15 7 12 2 -10 -14 -9 -3
required <number>|-7 16 -1 -1 -1 -1 -2 -2
required to|12 -2 -1 -6 0 0 -2 0
requirement|18 9 -5 -9 -10 5 -3 -5
requirements|2 -4 -2 -1 -3 -2 13 -3
requirements and|-3 -3 2 16 -5 -5 -3 1
research|15 -7 3 -3 2 -1 -11 3
research and|11 -3 2 -6 -2 -1 0 -1
research assistant|4 -10 7 -1 -8 6 -4 6
researcher|-3 -7 14 -3 -4 -1 3 0
reservation|1 -8 11 -9 -4 11 -4 3
reservations|14 -5 -3 0 1 -5 -1 -1
reset|-5 -3 -2 -17 17 -2 3 8
resident|0 -3 -3 -2 0 -2 13 -3
resignation|15 -10 -5 -7 3 11 -3 -4
resistance|1 -1 0 -5 3 10 -8 -1
resize|11 -1 1 -2 -3 1 -6 0
resolution|16 -6 2 3 -5 -1 -4 -5
resolva|-5 19 -7 -2 0 -1 -1 -3
resolve|5 10 -4 -1 0 -10 5 -4
resolves|16 -2 -5 -2 3 3 -1 -12
resource|1 -6 -2 -5 10 -4 -5 10
resp|-8 0 0 12 0 -9 0 7
respectively|9 -7 -1 -1 -1 -2 3 0
respond|2 17 -4 0 -5 8 -7 -11
respond in|3 10 -3 -1 0 -1 -5 -3
respond to|7 0 -2 -4 -9 11 1 -3
respond with|16 -4 0 -5 -5 0 -3 1
responder|-10 2 -4 12 -3 -4 10 -3
response|-45 -4 6 27 -4 15 -13 18
response <number>|-11 -5 3 24 -3 -3 -6 1
response <quotation>|-10 -4 -11 11 3 22 -8 -4
response again|-11 -3 0 0 0 0 -2 15
response and|-9 -4 -5 14 0 11 -3 -4
response from|7 -3 1 18 -8 -5 -5 -4
response in|-7 -2 9 0 -1 -1 -2 4
response is|-3 -16 5 5 -4 10 0 2
response out|-5 -4 11 -3 -1 0 6 -4
response output|-7 -1 -1 4 9 -1 -1 -2
response pair|-12 -2 0 -2 -3 0 11 7
response response|1 -2 14 -13 -8 12 2 -7
response the|0 0 2 12 -3 -3 2 -9
response to|10 -3 -5 -8 -3 7 4 -3
response was|-1 -2 -2 9 -1 5 1 -8
response with|-3 -6 -6 9 -6 10 1 1
responses|-11 0 -11 8 28 -15 -6 8
responsible for|-2 11 7 -2 1 -6 -5 -3
resposta|-26 -4 13 9 -9 6 3 9
resposta de|-5 -10 -5 -5 -6 17 -3 17
resposta do|-7 -3 10 10 -3 6 -7 -7
respostas|-8 -8 -3 -5 20 -7 1 9
respuesta|-14 -8 2 15 -24 9 9 10
respuesta del|-10 1 1 14 -6 10 -2 -8
respuestas|-3 -3 -6 -5 27 -2 -5 -3
rest|-5 0 7 -11 6 6 1 -4
rest and|4 6 -6 -3 9 -6 4 -7
rest of|-4 4 12 -1 0 -6 -2 -2
rest were|13 -1 -1 -1 -3 0 -5 -2
restate|-5 17 -8 -2 -5 -2 6 -1
restate the|-2 14 -5 -4 -1 -1 -1 1
restaurant|8 -2 -7 4 1 -4 -2 2
restaurant and|18 -9 1 -2 1 -4 -3 -3
restaurants|20 -5 -1 -6 -6 -3 -2 2
resting|10 10 0 -2 -5 0 -8 -5
restoration|14 -2 0 -2 -1 0 -3 -5
restore|3 -6 13 -6 -5 0 -4 5
restrictions|2 -3 -3 1 0 -1 -6 11
rests|0 11 0 -5 1 1 -3 -4
rests on|0 11 0 -5 1 1 -3 -4
result|-13 23 -3 -6 8 -3 -5 -1
result <number>|-1 -6 4 5 12 -8 -3 -4
result i|6 -6 1 -1 11 1 -7 -5
result if|13 5 -5 -2 3 -3 -6 -4
result in|3 14 -3 -2 -3 -7 -1 -1
result of|13 -5 -3 -6 -2 -2 6 0
result task|-6 -1 13 -1 -1 2 -5 -1
resultado|-10 13 -11 19 -8 -12 -6 15
resulting|17 1 -3 -5 0 -1 -5 -4
results|9 12 -5 2 -2 -3 -12 0
resume|30 -3 -6 -7 -4 -1 -6 -3
retain|-14 2 2 2 1 2 -3 8
retain the|-14 2 2 2 1 2 -3 8
retention|15 -4 -6 -7 12 -2 -1 -8
retired|-5 -3 -7 8 -3 2 8 -1
retirement|18 -4 -8 1 3 -3 -8 1
retrieve|7 6 -3 -3 -7 -2 10 -8
retrieved|21 -13 0 -3 -2 4 -6 -1
retrieves the|5 -3 -6 10 4 1 -6 -7
retro|13 0 -2 -2 -2 -2 -4 -1
retry|-1 1 4 0 -7 -5 0 10
return|-5 8 -13 6 6 -1 -5 4
return <quotation>|3 7 -10 9 -6 2 -13 8
return a|8 -8 0 5 -16 18 -1 -5
return if|12 -2 -1 -13 -1 -2 6 0
return json|8 4 10 0 -8 0 -5 -8
return list|0 -6 4 -6 11 -7 5 -1
return loss|14 -15 3 1 -1 -2 0 0
return new|-9 -1 -1 2 0 -1 9 1
return only|7 4 -4 -8 10 -8 0 -1
return p|-2 1 2 14 -11 -1 -4 0
return result|17 -7 -2 -1 -1 -6 2 -2
return sum|15 -1 7 -5 -1 -6 -6 -4
return the|6 -3 2 5 11 -15 -4 0
return x|11 -4 1 -2 0 -1 -5 1
return y|-6 -7 -1 6 -5 9 1 3
returned|5 1 15 -1 -3 -11 2 -8
returns a|18 -3 -2 0 -4 -2 -7 0
returns an|8 2 -6 2 0 10 -18 2
returns its|18 5 -4 2 -1 -3 -13 -5
returns the|7 0 0 4 3 -2 -9 -2
returns undefined|-2 -6 -7 0 -4 -4 11 12
reveal|-1 7 9 0 -10 -2 1 -4
reveal the|2 -6 -6 9 1 -3 -4 7
revealing|21 -3 -5 -5 -13 -2 8 0
revenue|9 15 -6 -2 -4 -6 -1 -5
revenue <number>|4 11 -3 8 -2 -8 -6 -4
reverse|-2 0 20 1 -14 -4 -6 5
reverse engineer|-5 -5 15 -1 0 -3 -1 -1
reverse of|12 -3 -5 0 -1 -1 -1 -1
reverse the|-8 9 -4 9 -3 1 -2 -1
reversed|22 -1 -1 0 -9 -3 -5 -2
reverses|-1 -4 -3 -1 0 -4 12 0
reverses its|6 4 -1 -1 -1 -9 1 1
reverses the|2 -6 -1 1 1 9 -5 0
revert|3 0 8 12 -4 -4 -9 -6
reverted|10 18 -4 -9 -6 -6 -3 -1
review|16 -8 2 -15 2 21 -6 -13
review for|14 -4 -2 2 1 -4 -3 -4
review in|6 -14 -5 -9 2 12 2 5
review pass|-1 -8 -5 -2 0 16 0 -1
review the|13 4 -6 -2 -1 -11 -4 6
review this|8 -2 -6 -1 -4 10 -2 -3
reviewer|9 -6 -8 -10 11 13 -3 -6
reviewers|8 2 -5 -2 2 14 -8 -11
reviews|12 6 -5 -1 -3 -5 0 -3
revisa|17 -3 -3 5 -3 -6 -6 0
revise|-1 -8 -9 -4 -8 24 -1 7
revised|-8 5 -6 -2 12 17 -9 -10
revised answer|-2 -9 -1 -3 13 8 -3 -3
revision|-5 17 -6 -10 2 11 -7 -1
revision improved|-8 -1 -3 -4 19 -4 -1 0
revisions|12 -2 1 0 -1 -1 -3 -5
revisor|-11 -3 -2 1 -5 21 0 -1
reward|-31 -15 -5 25 18 7 -2 2
reward between|-10 -6 -5 39 -7 -2 -5 -5
rewrite|7 -5 -18 -13 -4 10 10 13
rewrite <quotation>|-3 -16 1 -6 15 11 1 -4
rewrite in|-1 -3 -5 0 -1 -1 -1 12
rewrite my|16 -1 -3 -2 11 -2 -13 -5
rewrite the|12 1 -8 -4 -7 4 -2 3
rewrite these|15 -3 -2 -1 -4 0 -3 -2
rewrite this|6 -9 7 -4 0 -4 14 -9
rewriting|-3 0 0 -3 -1 6 -11 11
rewritten|-7 -1 -3 10 -7 4 13 -8
rfp|16 -4 -1 -3 1 -8 0 -1
rhombus|-3 5 7 -6 -8 11 -4 -1
rhombus with|4 7 9 -6 -6 -5 -2 -1
rhyme|20 -5 5 -14 8 6 -13 -6
rhymes|-9 -3 15 0 -2 -2 0 0
rhythm|7 0 0 -4 11 -3 -8 -2
ribbon|12 -2 -3 -1 0 -3 -3 0
rice|0 0 -3 -1 -9 -2 12 2
rich|13 0 -2 -2 -1 -1 -1 -6
richtig|-5 -12 -3 8 -3 17 1 -3
richtig fort|-3 -5 -3 0 -3 17 1 -3
riddle|4 17 -15 -2 -6 3 2 -4
rien|5 -5 -4 -2 0 -9 -2 17
right|-15 -6 -6 10 7 8 -6 8
right <number>|0 -8 -2 4 -9 16 4 -5
right <quotation>|12 -8 0 -1 11 -11 0 -4
right a|-5 7 -10 14 -6 11 -8 -3
right and|4 13 2 0 -8 6 -8 -9
right answer|0 2 3 -9 2 6 13 -18
right answers|0 -1 -6 9 -6 -5 0 10
right before|9 -8 7 -1 0 -3 -1 -2
right but|-2 -5 0 -2 -2 -2 0 12
right for|-5 -1 -4 2 3 10 -3 -1
right on|1 0 -1 -3 15 1 -9 -5
right one|6 -11 -4 -8 1 9 4 4
right or|-3 -7 2 13 1 -5 0 -1
right reply|-8 -3 1 8 4 -6 5 -1
right result|-4 -3 6 -4 16 -5 -5 -1
right the|1 9 -9 4 -5 -2 -8 10
right thing|9 -2 -3 0 -1 8 -7 -3
right to|-2 -6 -4 13 -5 0 -4 9
right without|-6 7 -5 10 -1 -4 0 0
rigorous|2 0 -8 -4 12 -1 -2 0
ring|1 11 -2 -2 8 -6 -6 -4
rise|3 -6 5 0 10 -7 -6 0
rise in|0 -7 -2 0 11 -2 -1 0
rises in|-7 -2 1 8 1 8 -1 -8
rising|-4 -1 -1 -1 -3 0 14 -4
rising difficulty|-4 -1 -1 -1 -3 0 14 -4
risk|15 -1 12 -7 -3 8 -18 -5
risk for|14 -7 -6 2 3 -6 1 -1
risks|15 -7 -4 5 4 -10 1 -4
rival|1 10 -4 -6 -3 9 0 -6
river|21 -11 3 -5 -7 -11 8 3
river in|6 -6 3 -4 0 -10 8 3
rivers|17 -10 -12 5 12 -11 -10 10
rob|22 -6 0 -2 -4 -2 1 -9
robot|11 11 -5 -4 -10 -1 3 -5
robotic|0 -2 2 11 -9 1 1 -4
robô|10 -6 -6 16 1 -7 -4 -4
rock|9 -3 5 -1 2 -3 -8 -2
role|-5 -4 14 -8 -7 1 17 -7
role curriculum|0 -1 0 -1 -1 -1 13 -9
role of|-4 5 2 11 -3 -11 0 0
role play|5 -2 -17 1 -4 11 13 -6
roles|6 5 -1 -5 -5 -4 11 -7
roll|14 7 -8 -1 -7 0 -1 -4
rolled|-6 12 -5 -2 -1 -2 2 2
rome|-4 16 -1 2 -7 12 -6 -12
ron|0 8 -4 10 -3 -12 11 -10
roof|17 4 -9 5 -8 -2 -9 1
rooftops|12 -3 -4 -2 -1 2 -3 -1
room|13 0 1 10 -3 -11 -1 -9
room <number>|2 8 5 -5 -8 -4 6 -5
room and|-3 -4 2 11 0 -5 -1 -1
root|3 14 2 -5 -9 11 -16 0
root of|2 13 -6 -1 -1 -1 -5 -1
rory|7 8 -1 -1 -1 -1 -2 -9
rose|-2 -8 -2 -2 8 11 -2 -3
rotation|16 -4 -4 -2 0 -1 -3 -2
rouge|1 0 6 -4 0 -5 11 -9
rough|17 8 -10 -2 -4 -1 9 -17
roughly|11 -3 -4 2 -5 -4 6 -3
roughly <number>|12 -3 -1 6 -4 0 -6 -4
round|0 10 -3 10 2 -6 -10 -4
rounded|-2 0 8 1 0 2 -2 -8
rounds|0 7 -4 -2 2 9 -15 3
route|6 28 1 -1 -7 -9 -11 -6
route to|1 16 -8 -1 0 -3 -2 -3
router|8 -10 -4 4 -7 -8 3 13
routes|-9 24 -2 -3 -5 -6 9 -8
row|1 3 -1 2 -14 4 0 5
row in|-12 16 -7 -3 -3 -1 12 -3
row of|-1 -14 7 -1 -3 4 13 -6
row per|-3 3 -7 -4 -2 17 -3 -1
rows|-2 16 8 -7 -2 -5 -10 2
rows from|3 -10 7 -2 -9 4 -11 17
rs|8 3 1 -7 2 -7 -3 1
rs <number>|8 3 1 -7 2 -7 -3 1
rsync|7 -5 -10 -5 2 2 14 -5
ru|16 -3 -4 1 -3 -3 -1 -3
rubric|-4 -9 -5 36 -9 -6 0 -3
rubric for|10 -1 -1 -6 -1 0 -1 -1
rude and|8 -9 -2 6 0 -1 -2 -1
rule|-17 28 -3 5 -7 -3 -10 8
rule <number>|-8 -4 11 -8 0 -1 0 10
rule and|0 10 -4 -3 0 -6 2 1
rule that|-5 13 0 -1 -2 -1 -5 -1
rule the|-14 15 1 -2 0 -1 1 -1
rule you|-4 15 -4 -3 0 -6 1 1
rules|22 -1 -8 -5 10 -11 9 -15
rules <number>|-4 18 -8 -3 -4 7 -1 -5
rules a|-7 0 0 0 0 0 8 0
rules for|14 -3 -4 -3 7 -5 -3 -3
rules no|-6 -1 -3 0 15 -6 1 -1
rules out|-4 13 -4 -5 -3 -5 7 0
run|24 -8 -12 18 1 3 -16 -10
run a|24 0 -5 -8 -3 -5 -7 5
run and|-8 -2 1 10 -2 0 1 1
run by|16 -3 1 -1 1 -6 -3 -4
run it|9 16 -8 -5 -2 -5 -2 -4
run on|-5 0 0 13 0 -2 -5 -1
run script|24 -4 -4 -3 -2 -3 -3 -4
run the|9 -7 -3 8 4 -4 1 -8
runner|-4 8 -1 -1 10 -8 -1 -4
runner up|-5 5 -1 -1 10 -6 -1 -2
running list|-1 13 -5 -3 2 -7 0 1
runny|12 0 -1 0 -11 0 -2 0
runs|8 12 -4 1 -7 -5 0 -5
runs on|12 0 -1 -1 -2 -3 -3 -4
russian|5 8 5 4 -5 -3 -5 -9
rust|11 -12 7 -3 7 -12 2 0
rédige|-1 17 -7 -4 -3 10 5 -17
référence|1 -7 -4 1 1 -9 5 12
réponds|-11 10 15 -7 6 -7 -1 -5
réponse|-21 5 -8 7 -15 6 14 13
réponse d|-2 -4 7 -1 -4 11 -4 -2
réponse de|0 -6 -4 -3 -1 -8 5 17
réponse du|-2 -6 -4 19 1 -2 -5 -2
réponses|-5 -6 -1 -1 7 -3 -2 11
résultat|-6 0 -1 12 -2 -5 8 -7
résumé|9 -9 16 -4 -7 -8 -2 5
s|0 -11 5 5 4 6 -6 -4
s <number>|18 -9 -4 4 -6 -8 -5 9
s a|15 -2 -2 -8 0 -2 1 -1
s about|-7 0 -1 -1 1 13 -4 -1
s advocate|16 -2 -2 1 -1 -6 -2 -5
s age|20 -1 -3 -2 -4 3 -8 -4
s all|15 -1 -1 -5 -1 -2 -2 -4
s an|22 -6 -6 -6 -3 -4 1 1
s answer|-13 -9 3 15 7 14 -4 -14
s answering|6 -5 -5 -5 -1 -10 10 10
s bad|4 1 -1 -5 1 12 -7 -4
s bank|10 9 -1 -2 -8 -4 -4 -1
s been|12 -1 -2 0 1 -4 -6 1
s best|-1 4 -4 -4 -2 1 -4 11
s better|0 0 0 -9 10 0 -2 1
s canberra|-6 -1 0 11 -1 -1 -1 -1
s code|-4 -3 -1 -6 0 5 10 0
s comment|15 0 -5 0 -1 -3 -1 -5
s complete|12 -5 0 1 0 -5 -4 0
s content|1 -1 -5 13 0 -2 -2 -4
s current|16 3 -1 -6 -3 -2 -5 -1
s data|12 -8 -1 -3 -3 0 5 -1
s date|28 -5 -6 -4 -10 -1 2 -3
s done|9 11 -4 0 -6 -6 0 -5
s email|11 -6 -9 5 -1 -6 -1 7
s est|-5 0 13 -3 0 -5 0 -1
s expense|0 0 1 1 11 -3 -2 -8
s father|18 -5 -1 -3 -3 -1 -3 -3
s first|18 -8 -3 -8 -8 -5 14 0
s for|14 7 2 -6 -4 -14 -5 7
s from|16 6 -2 -8 -5 -1 1 -8
s garden|12 0 0 -7 -2 -1 -1 0
s good|7 -3 -5 -4 -2 5 11 -9
s head|8 -8 6 -2 -3 -4 1 0
s home|15 3 -1 2 -8 -1 -5 -5
s hot|-6 -1 -1 -1 13 -1 -1 -1
s how|10 -7 1 -6 1 -1 1 0
s identity|-11 3 -3 -2 2 -2 3 8
s if|17 -4 0 -5 -1 -6 -1 0
s in|18 -7 2 -2 -3 -8 -8 9
s irrelevant|-7 -2 -3 -5 1 -4 17 1
s it|18 1 -4 -1 -1 -6 -3 -4
s language|19 0 -1 2 -17 -1 1 -3
s last|-3 -11 -3 6 6 10 -6 1
s left|1 12 -2 -5 1 -8 1 0
s letter|9 -4 -3 -7 7 -1 4 -4
s line|5 -9 13 0 -1 -1 -3 -6
s m|14 -16 10 -1 0 3 1 -13
s medical|3 0 0 -2 10 0 -9 -2
s mind|9 -3 13 1 -2 -8 -9 0
s missing|10 -6 -4 -4 -3 7 -1 1
s my|16 -4 -4 -2 -2 -6 3 -1
s none|-7 -5 -5 11 10 0 -2 -3
s not|27 5 -6 -8 -6 -7 -2 -3
s notes|13 -3 -5 0 -2 0 -3 0
s office|7 -1 -2 -4 2 3 -8 4
s okay|9 5 -5 -6 -1 -6 -2 7
s old|-1 0 0 -2 10 -5 -1 -1
s only|15 -4 -1 1 -5 -1 -2 -3
s our|-5 8 -6 1 13 -4 -3 -4
s play|24 -11 -3 0 -12 7 -5 2
s question|8 0 12 3 -12 6 -10 -7
s r|17 -2 -11 -9 -1 -2 -1 10
s reply|-10 -1 -2 3 6 12 -6 -4
s right|-1 2 -1 0 -2 -9 0 11
s run|-10 -1 -4 9 0 9 -1 -1
s s|11 -6 -3 2 -2 -3 -1 1
s set|7 -1 10 -1 -6 0 -1 -9
s small|17 -3 -4 -8 -3 -3 6 -1
s split|-6 -1 -2 -2 2 0 12 -2
s story|6 10 -5 -4 -1 0 -5 -1
s style|10 -3 -1 -7 -5 6 0 -1
s text|-10 -5 0 17 -6 9 -3 -3
s the|20 6 -5 -3 -2 -15 -6 6
s thesis|10 -1 -8 3 -7 -1 10 -5
s this|13 -3 -5 2 11 -6 -5 -5
s time|15 -3 6 0 -3 0 -6 -9
s words|-2 -2 -7 -1 -1 -1 4 8
s wrong|30 1 -11 -26 -6 19 -5 -2
sa|12 9 5 -9 -8 2 -8 -2
saber|9 -1 -5 -7 12 -8 1 0
sachlich|-7 0 0 -3 -1 -1 -5 17
safe|-4 8 9 6 -7 -17 -6 12
safe to|14 9 13 -13 0 -1 -10 -13
safely|-16 -1 2 -6 1 21 0 -1
safer|7 -3 -6 0 10 8 -9 -6
safety|-4 -6 -2 6 22 -9 -11 5
sag|24 -8 -3 -6 -2 -3 -1 -2
sage|25 -3 -6 -3 -3 -3 -4 -4
said|1 -8 4 6 -7 -6 0 11
said <quotation>|14 -2 -5 -5 2 -1 -2 0
said before|-3 -10 11 1 -3 1 7 -4
said earlier|5 -8 -5 -4 -4 -3 12 6
said so|14 -4 -3 -1 1 3 -3 -8
said to|4 4 1 -1 -2 -1 -11 8
salary|13 -6 -10 2 5 -1 -4 2
salary is|3 -5 -2 13 -1 4 -5 -7
sale|-7 4 -3 -7 0 11 -7 10
sales|25 -1 -5 -1 -4 -1 -6 -7
sales of|13 5 -5 0 -3 -8 -5 2
salesy|18 0 -5 -1 -3 -3 -3 -3
salida|-3 -3 -8 13 8 -3 -8 4
sally|8 -1 2 -4 -5 -1 -8 9
salt|19 -3 -2 -5 -3 3 -9 -1
salty|15 -4 0 -2 -2 1 -8 -1
same|-15 -9 -21 -12 17 9 20 13
same <number>|-9 -1 0 -5 13 2 -7 6
same amount|16 -11 4 1 -5 0 -5 0
same answer|-20 2 0 12 -2 0 0 9
same but|14 -5 -5 -3 -6 -8 17 -5
same colour|-5 7 -2 -4 0 11 -4 -3
same content|-1 -2 0 2 -1 2 -9 10
same day|20 -7 -1 2 -3 1 -5 -7
same for|29 5 -3 -2 -8 -7 -7 -6
same format|10 -7 1 -6 -14 -1 3 14
same idea|-2 1 -1 0 -1 -1 -6 9
same in|-3 2 -4 -3 -7 -3 5 13
same length|-15 -3 -3 3 -7 17 0 9
same level|13 -1 -1 0 0 0 -8 -3
same meaning|19 -7 -2 -5 -4 0 2 -4
same order|10 -1 -10 -2 -4 -1 -1 11
same problem|-20 14 2 -6 0 -3 0 13
same question|-3 -2 -1 -8 19 -5 -7 7
same same|-4 -1 -1 13 -1 -1 -3 -1
same skill|-18 0 1 1 -1 -2 23 -5
same structure|5 -3 -1 5 -1 -3 -11 9
same thing|14 -8 5 1 5 -2 -9 -6
same tone|11 7 -3 0 -3 -2 -5 -6
same voice|2 4 -1 -8 -5 -7 -3 18
same word|-10 0 3 2 -3 -5 18 -6
sample|-8 -14 4 7 -3 -9 -9 31
sample <number>|-8 5 -3 -2 -1 -1 -1 12
sample <quotation>|-5 -7 -1 13 0 -2 -9 10
sample answer|21 -4 7 0 -10 -12 -13 9
sample instruction|-4 -1 -2 6 -5 -6 1 12
sample sentence|11 -1 -1 -1 -4 -1 -2 -2
sampled|-5 -2 0 -1 -4 10 -1 3
sampled from|-1 -1 0 0 -1 10 0 -6
samples|-8 -7 -2 0 5 3 -7 16
samples from|-6 -2 3 2 12 1 -6 -4
sampling|10 -7 0 9 -2 -4 1 -6
sanity|-7 15 1 -7 1 -1 -1 -2
sanity check|-7 15 1 -7 1 -1 -1 -2
sank|3 -7 10 5 -1 -2 -6 -2
sans|2 0 -3 -1 -12 2 6 4
sap|15 -1 -3 0 -4 -2 -4 1
sarah|11 -4 -3 2 -1 5 -7 -4
satin|10 -2 -5 1 -1 -1 0 -2
satisfaction|11 -4 1 -5 -2 -4 0 4
satisfied|-1 -11 -2 7 12 -5 6 -6
sato|16 -2 -3 -4 0 -2 -2 -4
saturation|20 -4 0 -3 -5 -2 -5 0
satz|-11 15 -13 0 8 -8 16 -7
saubere|-8 -1 9 0 -5 -2 -4 11
sauce|-1 11 1 -5 6 -4 2 -10
saudi|16 -2 -2 -6 0 1 -4 -4
saute|4 -9 1 -2 1 10 -4 -1
save by|12 -4 1 -3 -1 -5 2 -3
save it|2 -6 -7 12 3 -3 0 -1
save the|13 0 -1 -5 -3 -2 -1 -1
saved|-1 3 -4 -3 -3 -5 4 10
savings plan|16 -7 0 1 -8 0 -2 0
saw|-1 -13 22 -5 -2 0 -5 4
saw <number>|12 -6 -1 -10 -1 0 -4 11
saw feared|-3 -6 15 0 0 -3 -2 -2
say|-12 -1 -8 -4 8 14 1 2
say <number>|20 -4 0 -8 12 -10 -4 -7
say <quotation>|8 9 -3 -14 4 1 7 -13
say a|-7 12 -3 -2 5 -3 -3 0
say about|14 4 -8 3 3 -6 -11 0
say and|1 -6 -3 -4 0 4 -2 10
say for|3 6 0 9 -6 -6 -2 -6
say how|-5 8 -4 5 -3 4 2 -8
say if|2 0 -9 6 12 -6 -6 2
say it|-11 15 15 -4 -6 -2 -6 -2
say lgtm|17 -6 3 0 -4 -8 -1 -1
say no|9 3 1 4 -8 -5 -7 5
say so|26 10 -10 3 -3 -2 -11 -13
say something|15 1 -6 1 0 -5 -4 -2
say that|22 -2 -9 -8 -5 4 1 -3
say the|-8 1 -1 -8 -2 7 -4 15
say to|5 -5 -3 11 -13 -7 12 0
say what|-6 15 5 -3 -14 12 -9 0
say where|-6 10 0 -4 -2 9 -3 -3
say whether|4 13 -1 -11 5 -6 -3 -1
say which|-1 3 -8 -8 15 9 -1 -10
say who|-8 -3 -1 -1 16 1 -5 2
say why|12 1 -7 -4 -7 11 -3 -3
say you|11 3 -10 -8 0 -3 7 1
saying|2 6 10 6 -6 -12 -6 0
saying what|-12 12 -3 2 -2 2 -2 2
saying why|-2 -1 3 12 -4 -2 -1 -5
says|25 3 -6 -1 -15 -5 -6 5
says <number>|8 4 -3 4 -5 6 -3 -12
says <quotation>|5 -14 3 11 -11 -4 -2 12
says it|10 -8 1 -4 6 -5 -4 4
says no|11 4 -3 -3 -1 -4 -2 -2
says so|8 0 -7 -4 2 -2 -1 6
says that|11 -2 -4 -5 1 9 -9 -1
says the|11 -5 2 14 -7 0 -4 -10
says what|-1 16 -4 2 -4 -4 -4 -1
saída|0 13 2 8 -7 -6 -14 3
scaffolding|11 -1 0 -4 -7 -2 -2 5
scalar|-7 -1 -3 16 -3 -1 -2 1
scale|-4 -4 -13 30 4 -5 -1 -7
scale <number>|-11 -8 0 17 4 -5 -4 5
scale a|8 -10 3 10 -6 1 -7 1
scale and|5 -1 3 6 -10 0 -7 3
scaling|16 -5 1 -3 6 -5 -7 -1
scam|7 7 8 0 -5 -5 -4 -8
scanner|11 -3 0 -1 -2 -3 -7 4
scattered|11 4 -2 -4 -4 2 -6 -1
scenarios|0 -2 -3 2 0 -3 13 -7
scene|15 2 2 -5 -4 -6 3 -8
scene from|10 1 6 1 -5 0 -6 -8
scene should|-9 -1 0 0 -1 0 10 0
sceptical investor|1 6 -9 -2 4 5 -5 -1
schema|4 6 -8 12 -10 -4 5 -4
schema output|13 -2 -1 -5 -1 0 0 -5
schematic|14 2 1 -5 -3 -4 -1 -3
scheme|10 -4 2 6 -8 1 -6 -1
scheme <number>|16 -2 -3 8 -1 -17 -2 0
schicken|-6 -1 -5 0 0 -3 18 -3
schluss|-1 19 -2 -7 -6 0 1 -4
scholarly|-3 9 9 -5 -7 -5 -7 9
school|5 2 -3 15 -9 -15 0 5
school if|15 -6 0 -4 1 0 -6 0
school secretary|10 -5 0 -12 0 0 -4 11
schreib|-2 6 1 -12 -17 11 9 5
schreib den|-4 6 13 -5 0 0 -5 -5
schreib eine|9 0 0 -7 -5 22 -11 -9
schreibe|1 -4 -6 12 -6 -4 11 -5
schritt|-5 3 -3 6 -3 12 -4 -6
science|17 -2 -4 -2 -3 -1 -2 -2
scientific|11 -3 2 -1 -2 0 -8 1
scientist|4 0 -2 1 -2 -9 8 0
scope|19 -5 -7 7 0 -9 0 -5
score|-7 -3 1 28 1 3 -11 -12
score <number>|-6 -6 -11 34 -12 11 -5 -5
score and|-10 -11 1 20 10 1 -4 -7
score each|3 9 -3 -10 -4 1 4 1
score for|-7 -2 1 10 1 -2 0 -1
score from|17 -2 3 -6 -4 -6 -5 2
score the|2 -1 -3 14 -2 -6 -5 2
score to|-6 -1 -2 11 -3 1 0 1
scored|18 -7 -2 -4 -3 -1 0 0
scored in|18 -7 -4 -1 -4 -3 0 0
scores|9 6 -13 -9 9 -4 9 -7
scores <number>|2 -3 -5 -3 -3 2 10 1
scoring|12 8 -1 3 -1 -4 -7 -10
scout|17 -1 -6 -5 -3 5 -4 -2
scratch|-4 14 11 -5 1 -1 -2 -14
scratch work|-5 19 -9 0 -4 -4 3 -1
scratchpad|-25 1 45 1 -7 -5 -6 -5
screen|18 -1 -8 -4 -3 -3 -1 2
screens|9 5 -3 5 -11 0 -1 -5
script|25 -5 -6 -4 2 -4 -9 0
script in|10 0 -5 -1 -3 1 1 -2
scripts|9 10 -7 -1 -2 -3 -2 -4
scroll|-5 14 -2 1 -2 -2 -1 -4
se|10 -8 -3 8 -7 1 0 0
se a|-3 -1 5 17 -8 -4 -5 0
se puede|20 -8 -7 -1 -6 -6 -6 14
sea|1 3 -6 -15 13 11 -3 -4
sea level|-3 -9 7 -1 7 1 -3 1
seamless|14 -3 0 -4 -5 1 -1 -2
search|3 8 2 10 -7 -5 -2 -9
search <quotation>|-5 -3 10 -10 8 0 -1 1
search all|11 9 -5 -6 -4 -4 -4 1
search for|10 -10 8 -3 -5 6 -4 -3
search open|-1 5 -11 8 2 0 -6 2
searches|10 1 0 -4 1 0 -7 0
second|-5 -2 -7 -4 10 11 -6 3
second <number>|-8 -2 -1 -5 9 -1 7 1
second <quotation>|0 -5 -3 -2 20 -3 -5 -1
second and|16 -8 -2 -2 -4 -1 0 2
second answer|-8 -1 0 -1 14 -2 -1 -1
second column|-5 11 -6 11 0 -7 -2 -1
second is|-10 8 -1 -5 13 -1 -2 -2
second label|-5 -1 0 4 11 -6 -1 -2
second line|13 -6 -1 -6 -2 3 -2 1
second one|9 9 -4 -1 -13 -7 11 -3
second opinion|4 2 8 -10 3 1 -12 4
second person|-6 0 0 -2 -5 -2 -5 19
second question|14 2 -8 -4 6 -5 -1 -4
second time|18 -5 1 -3 -4 0 -6 -1
seconds|7 7 -8 -1 -1 -4 6 -5
seconds of|1 10 -3 -1 0 -1 -5 0
secret|15 -10 6 -6 -6 -6 1 5
secretary|10 -5 0 -12 0 0 -4 11
secretly|1 -5 15 -1 -3 -7 -1 2
section|9 9 13 -12 -10 1 -4 -6
section <number>|16 3 -10 -8 -1 9 -8 0
section into|-6 -1 12 -1 -5 -1 7 -5
sections|9 -6 -7 -5 0 -1 4 5
secundaria|22 -3 -2 -8 -3 -3 -3 -1
secure|20 -9 -7 5 -1 -4 -4 0
secure random|13 0 -1 -1 0 -3 -2 -7
security|23 -3 -4 -16 7 13 -5 -13
security and|18 -7 3 -1 -6 -8 1 -1
see|-3 9 4 -4 14 0 0 -21
see a|3 10 -3 -1 -6 -8 5 0
see an|18 -5 -10 10 -8 -3 -2 1
see both|-2 -4 -3 -3 16 12 -5 -11
see how|19 -4 -4 -5 0 -4 -1 -1
see if|16 -1 -1 -9 -6 -7 4 4
see it|11 -2 4 11 -7 -7 -7 -2
see the|-3 -7 -9 12 -2 2 5 1
see this|-1 10 -6 2 2 -4 -4 1
see what|-2 0 10 -8 2 -6 9 -5
see why|-1 11 -1 -4 -8 8 4 -9
seed|-14 -1 0 0 -5 -1 27 -6
seeds|-9 -1 -2 -2 2 0 11 0
seeing|14 -11 3 1 6 -2 -6 -5
seeing the|15 -4 -7 2 -2 1 -1 -4
seem|13 -4 -4 2 -4 -10 10 -4
seem to|12 -9 -5 2 0 -9 13 -4
seems|18 -1 -3 2 -1 -6 -4 -5
seems to|16 -6 -5 3 2 -6 -5 1
seen|8 11 -11 -7 4 -8 12 -10
seen in|18 -3 -7 -5 0 -3 6 -5
sees|-7 -3 14 -1 -4 -2 -2 6
segmentation|12 -7 -1 -2 -4 11 -2 -5
segmentation fault|12 -7 -1 -2 -4 11 -2 -5
sehr|0 -4 -2 1 11 -1 -3 -2
sehr geehrte|9 -6 -1 8 -6 -1 1 -3
sei|0 -5 -3 -1 -1 12 -1 -1
sein|0 2 -12 3 -3 -6 21 -4
seis|-12 10 -9 -8 13 -8 14 0
seit|14 17 -12 -9 6 -2 -6 -9
select|-1 11 -3 -7 7 7 -8 -7
select best|-1 -1 0 -9 14 -2 2 -2
select count|-6 -2 -1 10 -3 5 -2 0
select from|27 1 -4 -6 -10 3 -5 -5
select the|3 -11 0 -4 24 -4 1 -10
selecting|8 15 -7 -6 1 -4 -8 0
selection|-1 -1 -1 -1 10 -1 -1 -6
self|-21 5 21 -9 -8 17 3 -8
self check|7 11 0 2 1 -8 -7 -6
self contained|-8 11 -8 3 -7 -11 8 12
self corrections|-10 0 10 0 0 0 0 0
self refine|-10 -1 -3 -3 6 14 -2 -2
self review|-1 -8 -5 -2 0 16 0 -1
self talk|-7 -1 15 -1 -3 0 0 -1
sell|24 -1 9 -5 -14 -4 -6 -3
sell the|-4 -17 7 2 2 7 2 2
sell to|10 2 -3 9 -3 -5 -9 -1
seller|11 1 10 -9 -10 -4 4 -2
seller i|0 -5 15 -7 -1 0 -5 2
seller of|13 4 -6 1 1 1 -13 -2
sells them|11 -1 0 -1 -5 -1 -3 0
sem|-7 -8 4 2 0 7 -14 14
semi|12 -1 -1 0 0 -5 -2 -3
seminar|9 -14 11 -2 4 -6 -5 3
send|5 5 -15 -12 11 -12 16 3
send back|-10 8 -5 -1 -3 12 -2 1
send it|10 -13 11 -5 2 -6 1 0
send me|8 -7 3 -10 -8 -5 9 9
send only|1 -5 -1 2 15 -1 -7 -4
send to|12 1 -5 -4 -1 -9 2 5
senior|-3 1 1 5 -10 -5 1 10
sense|6 -8 -4 -2 9 -6 1 4
sense and|-13 -5 -4 1 14 0 -4 11
sensible|14 -2 -1 -2 -2 -2 -3 -3
sensitive information|11 1 -8 1 -6 1 -3 1
sensors|3 8 -1 -3 6 -1 -9 -3
sensors for|3 8 -1 -3 6 -1 -9 -3
sent|5 -2 11 -12 14 -2 -10 -4
sent back|-4 17 10 -2 -7 -5 -3 -6
sent the|0 2 -3 -3 17 -4 -10 1
sentence|-9 8 -11 -4 -15 21 1 8
sentence <quotation>|23 -2 -7 -3 1 -7 -6 0
sentence and|-3 15 9 -6 -6 -14 12 -6
sentence answer|-7 -4 1 1 1 1 -9 15
sentence by|-10 5 1 9 -3 3 -4 -1
sentence from|6 4 -1 3 -1 -7 7 -12
sentence i|12 -1 -8 0 1 -5 1 0
sentence in|5 -6 -8 -1 -3 -3 12 4
sentence is|26 -4 -2 -2 -12 -8 2 1
sentence of|7 -14 5 15 6 -11 0 -7
sentence saying|-10 9 0 12 -4 -2 -1 -4
sentence that|0 0 -8 -7 -4 7 12 0
sentence then|1 10 -4 -7 -9 15 -6 0
sentence what|-1 10 -1 -1 0 4 -1 -9
sentence where|-1 -1 -2 2 -1 12 -4 -5
sentences|-8 10 -9 1 -31 9 15 13
sentences and|-4 2 -8 -8 -1 9 -1 10
sentences each|-2 18 -7 -1 1 -3 -2 -3
sentences for|15 -1 0 -4 -3 -4 4 -6
sentences from|20 -7 3 -2 -5 2 -5 -6
sentences no|4 -6 2 9 -4 -4 -3 2
sentences of|-15 0 0 0 1 3 10 1
sentences sounds|19 0 -1 10 -7 -8 -12 0
sentences what|1 2 -2 1 -5 -6 0 9
sentences with|10 12 -8 9 -6 -6 -11 -1
sentido|-9 -2 -1 0 -2 -3 -1 17
sentiment|36 -8 -3 -8 -1 5 -10 -10
sentiment of|11 0 -1 -6 1 -5 0 0
seo|9 -1 0 -1 -3 6 -1 -7
separate|14 2 -5 -1 0 -8 5 -6
separated|4 -5 -5 9 11 -8 0 -6
separated by|-4 7 -10 4 21 -3 -7 -7
separately|-10 3 -8 1 14 -6 7 -2
separator|-2 -9 32 3 -8 -11 -3 0
sept|16 0 -6 -3 -6 -1 2 -2
sequence|2 -1 -3 4 -5 -2 16 -11
sequence converges|10 -8 -1 0 0 2 -1 -1
ser|-4 -7 3 15 -7 -9 -4 13
sera|-1 -3 -3 -2 4 -8 -2 16
serial|11 -1 5 -5 -4 -2 1 -5
serial comma|11 0 5 -5 -4 -2 0 -5
series|6 0 -10 -9 11 1 10 -8
serious|0 -11 -3 10 -3 23 -6 -10
server|25 -8 2 0 -1 -5 -6 -7
serves|9 6 -6 -7 3 -2 -6 2
service|22 -3 -6 3 -2 -15 9 -7
service to|14 -2 1 -6 1 -4 -3 -1
services|16 -12 -7 1 14 11 -11 -11
serving|5 1 17 0 -3 -12 0 -8
ses|11 -3 -9 -3 -5 2 11 -3
session|8 6 -8 3 3 -5 -9 1
sessions|13 -2 -2 2 -2 -1 -5 -3
set|-13 7 9 -7 10 -26 5 16
set alias|11 -3 2 -1 1 -3 -2 -6
set down|-1 14 -3 -2 -4 0 -5 0
set in|10 -8 -2 -5 -5 -2 4 7
set of|-1 3 12 -7 -5 -7 13 -8
set out|8 11 4 -12 2 3 -3 -14
set the|23 -7 10 -3 -3 -6 -4 -8
set up|2 14 5 -9 -7 -2 -6 2
sets|8 5 -4 -3 -5 2 11 -14
setting|9 -11 -5 -8 -5 -1 17 5
settings|12 -1 -4 -5 -2 5 -1 -4
settle|-9 12 4 -1 -1 0 0 -5
settle it|-6 12 -1 -1 -1 -1 -1 -1
settled|-10 3 20 -6 0 -4 -8 5
setup|32 8 -3 -4 -24 -8 6 -6
seule|-4 16 -5 17 -4 -3 -8 -9
seven|-11 8 -7 7 -6 7 9 -8
several|8 -16 9 -4 5 0 -4 2
severity|-10 -3 -9 21 6 6 -3 -8
severity <number>|0 1 -1 15 -11 -4 2 -2
severity fix|1 -5 -1 2 0 18 -8 -6
severity minor|-1 -1 -4 13 -4 -1 0 -2
severity then|-5 -1 -1 -2 -1 11 -1 -1
sex|18 -5 -7 -2 -4 7 -2 -5
sexual|12 -1 -3 0 0 -4 -2 -3
señala|-7 -2 -1 0 -4 26 -3 -9
sft|7 -5 0 -7 -6 -7 -1 19
sgid|10 -8 4 11 -7 -6 -2 -2
sha|2 -4 0 -1 9 0 -6 0
sha <number>|2 -4 0 0 9 0 -7 0
shader|16 -7 -1 -3 -2 -1 -2 -1
shadow|13 -8 -2 1 -3 4 -1 -4
shakshuka|15 -4 -3 1 -6 -6 -2 5
shall|-3 5 1 11 0 -6 3 -11
shall include|-7 5 -1 -2 -5 1 9 1
shame|-9 1 -6 -3 -6 -3 24 2
shape|1 -10 9 -6 4 4 -11 8
shapes|7 -7 -1 -5 9 0 -10 6
share|10 2 15 5 -7 -9 -7 -10
share the|5 0 10 -9 -2 -1 2 -5
shares|9 4 -5 -11 -2 -6 -4 15
shares of|13 6 -3 -11 -1 -6 -5 7
sharing|10 -8 -5 4 -5 -3 11 -4
sharp|7 -7 8 3 -6 -1 -1 -3
she decides|16 -8 -7 9 -3 0 -4 -3
she doesn|12 1 0 -2 -5 -3 0 -4
she has|-1 3 1 -10 2 4 -6 6
she have|23 0 -1 -5 -5 -2 -10 0
she s|21 -8 -9 1 1 -2 -4 1
she saw|2 -4 10 -8 -1 -1 -1 4
she sees|16 -3 -6 -3 1 0 -1 -5
she use|11 -1 -6 -1 -1 0 -1 -1
she works|14 -3 -5 0 0 -6 -1 0
she would|-6 -2 1 1 -14 3 15 2
sheet|2 -1 -2 8 2 -8 -1 0
sheet and|12 8 -9 -6 0 -8 2 1
sheet is|21 4 -1 -5 1 -8 -8 -4
sheet sheet|0 0 -4 -4 0 -3 0 11
sheets|13 3 6 -8 -9 -1 -4 0
shell|17 -2 0 -7 1 -6 -5 3
shell <number>|3 10 9 -10 0 -3 -6 -3
shell script|12 -3 -1 -3 0 -3 -3 2
shift|4 11 -6 -7 3 -7 4 -2
shift nurse|-9 -1 -1 -5 4 0 14 -1
shifts|24 0 -6 4 -2 -5 -8 -6
shifts in|-4 13 -8 0 -2 -1 1 1
ship|6 3 -11 9 -4 -3 -2 2
shit|29 -8 -6 4 -3 -12 -1 -3
shoot|22 -5 -4 -2 -8 -2 2 -3
shooting|24 -4 -4 -6 -4 -6 1 -1
shop|2 7 -10 -6 -2 0 8 2
shop i|14 -2 0 -4 -2 -4 -1 -1
shop is|10 -5 -2 -5 0 0 5 -3
shop s|-10 8 -4 -3 6 -1 7 -3
shopping|28 -8 -1 -1 -7 -3 -1 -7
shopping helper|14 -6 4 -2 -3 -3 -2 -2
shopping list|16 -8 -5 1 -1 0 -1 -3
shops|8 -6 -6 13 0 -4 -5 -1
short|14 13 0 -28 -5 -9 0 15
short <number>|22 -4 -3 -2 -3 1 -7 -5
short answer|-6 11 -9 -2 9 -1 -7 5
short answers|3 15 -3 2 -2 2 -8 -7
short plan|15 -4 -5 2 1 -1 -3 -5
short reason|5 6 -4 -8 12 -3 0 -7
short sentences|0 -1 4 -1 2 -8 -5 10
short stories|14 -1 -3 -2 1 1 -9 -2
short story|10 3 11 1 -6 -5 -5 -8
shorten|12 -5 -7 -10 -2 -6 -14 33
shorten the|-5 -3 -4 -2 1 3 -1 12
shorten this|7 -2 -5 -3 -3 1 -9 14
shorten to|24 4 -4 -3 -5 -5 -2 -11
shorter|29 -7 -4 -7 -1 -7 -6 4
shorter and|16 -5 -3 2 -3 -2 -3 -3
shorter please|31 -4 -2 -4 -7 -2 -4 -8
shortest|8 -2 -1 -11 11 0 -1 -4
shot|17 1 -8 -5 12 0 -10 -7
shot from|15 -4 -2 2 -5 -5 1 -1
should|1 -4 0 -8 4 1 -4 10
should a|11 -1 14 -9 -12 5 -8 0
should be|-1 -8 -1 2 13 -3 4 -6
should catch|-6 -6 4 2 -1 -2 12 -2
should consult|-7 -3 0 10 7 -3 -3 -3
should do|-9 -1 -3 1 -1 7 6 0
should go|1 -2 1 2 1 -5 9 -6
should have|3 2 -5 5 -13 17 0 -8
should i|26 -11 6 -10 -13 -1 9 -5
should not|8 8 6 -6 4 -6 -7 -6
should return|12 -2 2 -2 -2 0 -1 -7
should the|5 12 -6 4 0 -4 -4 -6
should use|17 -9 2 3 -3 -4 -5 -1
should we|21 -7 -4 2 -4 1 -5 -3
shoulder|-9 3 8 -1 -4 11 1 -9
shouldn|2 -3 -4 -7 -1 10 8 -5
shouldn t|2 -3 -4 -7 -1 10 8 -5
show|-15 15 15 -4 0 16 -21 -6
show a|5 -4 3 12 -5 -6 -4 -1
show all|-7 21 -5 -6 -1 3 0 -4
show how|2 0 7 -17 2 -2 -4 12
show in|-10 -7 10 -2 12 -2 0 0
show it|-3 -6 -1 11 0 -5 11 -6
show me|16 5 -6 -3 3 -12 5 -8
show only|-11 -6 11 7 4 -4 -1 0
show that|-3 3 -4 -8 -3 19 -5 1
show the|14 16 5 7 -2 -20 -8 -12
show them|-2 8 4 -3 10 -6 -3 -8
show up|20 -2 -2 -5 -1 -6 -2 -2
show what|-7 -4 -4 -2 -2 16 2 1
show you|-4 3 0 -5 11 -1 0 -5
show your|12 -5 6 -7 -4 -2 -2 2
showing|3 3 -2 -10 1 10 -10 5
showing how|-3 6 -6 -1 -2 -5 0 10
showing that|9 -1 1 -2 -1 5 -2 -8
showing up|18 -2 -3 -2 -1 -2 -4 -3
shown|-4 -1 19 -1 13 -12 -12 -1
shown a|-2 4 -5 -1 17 -5 -5 -4
shown to|2 -7 16 -5 -14 -6 -5 19
shows|6 3 -2 -9 8 -3 5 -8
shows how|-6 11 -6 0 1 -1 0 1
shut|15 -1 -3 7 -5 -5 -5 -2
shut up|17 -4 -1 -4 -2 -2 -3 -1
si|1 -6 3 9 -3 6 1 -11
si la|11 8 1 -5 -6 -6 2 -4
si le|-5 -3 -3 11 -2 -2 4 -1
sich|19 15 -10 1 -10 -2 0 -13
sick|18 3 -3 -5 -3 -6 1 -5
side|-10 -1 -2 -7 15 -14 8 11
side as|-9 2 0 -4 -4 0 5 10
side by|-4 1 -1 -5 7 2 -8 8
side effects|7 -3 -3 -7 16 -5 -5 0
side of|8 7 9 -7 -10 -4 1 -4
side the|-5 -1 1 2 -2 -1 12 -7
sides|6 7 -3 -7 -9 -6 14 -3
sie|2 7 -11 -1 -16 2 7 9
sights|-6 -4 -2 -1 15 0 -3 0
sign|-4 -19 0 9 6 0 -2 10
signal|14 -4 -3 6 -1 -6 -2 -4
signals|14 2 0 1 -5 -1 -7 -3
signature|1 -3 -9 0 -4 1 16 -1
signature three|-9 0 -8 -1 -1 1 21 -2
signatures|2 -1 8 -4 -11 -3 -7 17
signed|-1 -9 1 -3 7 3 -1 3
significant|17 -4 -1 -4 2 -1 -5 -4
signs|1 9 5 -6 -8 4 -2 -3
siguiente|6 -1 8 -8 -10 -9 15 -1
silent|8 -13 15 -6 9 -9 -6 3
silently|-3 -2 20 -3 -3 -6 -8 6
silk|10 -2 -5 1 -1 -1 0 -2
silver|-8 -2 -5 4 9 -1 3 -1
similar|-5 1 -8 -9 -6 -3 17 13
similar but|1 -1 -1 -1 -6 -5 13 -1
simple|10 7 -10 -1 -4 -7 -4 10
simple and|18 -4 0 -3 -4 -2 0 -6
simple calculator|11 -2 -4 -4 0 -1 4 -3
simple english|-8 -4 0 0 1 -4 -2 17
simple words|-5 2 -3 -2 1 -8 8 7
simplest|6 14 4 -3 -2 -6 -2 -11
simplified|4 -4 8 3 -7 -6 1 0
simplify|24 4 -9 -4 2 -1 -12 -5
simplify <number>|7 13 1 -6 -8 -1 -8 1
simplify this|10 -1 1 -1 4 -1 -7 -3
simply|0 16 -6 -2 -2 -4 -6 5
simulate|-13 1 20 -12 -9 -6 25 -6
simulate the|-7 -6 21 -2 -3 -6 7 -3
simule|-15 15 -8 -3 1 0 15 -4
sin|-11 2 16 0 -1 3 -9 -1
sin x|5 0 -4 11 1 0 -3 -9
since|7 -9 -8 8 10 -10 -1 4
since <number>|6 4 -2 12 3 -10 -7 -5
since she|13 -2 -2 -1 -1 1 -4 -4
since the|4 -7 1 -4 -6 3 0 9
since you|-10 -4 1 8 2 5 1 -3
sind|5 -11 12 -12 3 -2 15 -10
sing|19 -1 -5 9 -9 -5 -5 -4
singer|14 -3 -3 -2 -2 -1 -2 -3
singing|1 -2 12 -1 0 1 -6 -4
single|0 10 -19 5 2 -9 6 5
single line|-1 -1 2 -1 -3 -1 -6 12
single one|-7 -1 -2 0 8 -4 -3 9
sink|-3 10 4 -1 -7 4 -5 -2
sir|-5 10 -5 -12 4 13 -6 1
sir please|3 11 -4 -2 -3 -4 -1 1
sistema|-9 -8 -6 14 12 -9 20 -14
sister|16 2 -11 -5 2 4 -4 -4
sisters|6 -8 11 -1 3 -5 -3 -2
sit|9 -1 -6 5 14 -9 -4 -8
site|29 -8 -7 -11 -10 -3 0 9
site of|14 -6 -2 1 0 0 0 -8
sites|7 -3 -2 -5 11 0 -5 -3
situation|0 5 -2 3 4 -11 1 -1
six|7 -3 -14 -3 15 -13 5 5
six in|14 -5 1 -1 -5 -3 -2 3
six months|14 -7 3 2 -7 -2 -11 9
six of|16 -4 0 -2 -2 0 -7 -1
six questions|10 1 1 -1 -3 -6 2 -4
six years|14 -3 0 -1 -2 -3 -4 -1
size|19 -2 -6 3 1 -2 -8 -7
size <number>|11 1 -5 -8 -4 4 3 -3
size and|10 -3 -5 -2 0 4 -2 -3
size of|11 0 -8 -3 1 2 -5 2
sizeof|14 -5 -3 -1 -2 -1 0 -1
sizes|10 -10 1 7 -4 3 -6 -2
sketch|4 11 1 -5 0 -1 -6 -4
skill|-7 -6 -2 -1 -2 -6 31 -7
skills|3 -8 4 -4 -11 -2 13 5
skip|-8 13 -15 -10 13 8 -10 9
skipping|-3 14 -4 -2 0 -2 1 -4
sky|8 -3 4 -5 6 -10 -11 11
sky blue|25 -4 -5 -4 -2 -4 1 -8
sky is|6 -1 -8 -4 -1 -1 -1 11
sleep|18 -9 -5 5 -14 0 15 -10
sleeps|8 0 10 -5 -4 0 -5 -5
slicked|14 -4 -2 2 -4 -4 0 -2
slide|33 -3 -6 -2 -10 -9 0 -2
slides|14 -6 -4 -1 -3 -2 2 -1
slight|-8 -1 -1 -1 1 10 -1 -1
slightly|7 -9 -3 6 19 -20 0 0
slightly funny|20 0 -6 -2 -4 -2 -2 -4
slightly worse|0 -10 3 0 10 -3 -7 8
slip|-11 -10 1 9 -1 12 -1 0
slip <number>|-3 -9 1 14 2 -6 -3 3
slipped|-4 7 0 -8 -1 9 -4 -1
slips|-2 -2 0 -3 -5 13 0 -1
slogan|10 10 -1 -9 -6 -2 -5 2
slot|4 -5 2 7 -9 -4 4 0
slow|4 8 7 -5 9 -15 -10 2
slow <number>|25 -5 -4 -1 -3 -6 -3 -2
slower|13 -5 -2 -2 -1 0 -1 -1
slowly|-2 26 -10 0 -2 -5 -3 -5
small|-12 8 -3 1 11 -3 5 -6
small bakery|10 13 -1 -2 -6 -4 2 -14
small cases|-8 5 13 -1 -3 1 -2 -4
small claims|19 -3 -3 -5 -5 -1 0 -2
small django|13 -2 -6 0 -7 0 0 3
small model|-12 -4 -5 6 -5 -3 9 14
small move|-6 13 3 -3 0 -5 -1 -1
small moves|-5 15 -1 1 0 -2 -5 -3
smaller|5 1 0 -3 -5 -16 8 10
smallest|-5 15 0 -11 8 -3 3 -7
smallest n|-1 11 -7 -4 0 -2 3 0
smart|14 4 1 6 -4 -9 -4 -7
smartphone|11 -1 0 -2 -2 0 -5 -1
smell|20 3 -1 -5 -1 -13 -8 5
smell like|17 -4 -2 0 -2 -2 -1 -5
smile|14 1 -3 1 -4 0 -2 -8
smith|-6 -3 -2 -3 0 9 0 4
smoke|11 0 7 -2 0 -7 -2 -6
smoky|15 -2 -3 1 -2 -2 -2 -5
smooth|10 -2 3 -4 -6 -7 -3 7
snapshot|10 6 -2 5 -7 2 -10 -4
sneak|13 -3 -2 0 -2 -2 -6 2
snippet|-1 0 -2 -4 -2 -1 12 -2
snippet explain|15 -4 -5 0 -2 -8 1 3
snippet that|14 -5 -3 0 -3 -5 2 0
snort|11 11 -8 -8 -6 -5 -3 9
so|-1 -6 -5 5 2 6 -13 13
so <number>|-5 -5 -2 0 4 0 -4 12
so be|-7 -2 -2 8 5 3 -3 -2
so far|11 3 1 0 -2 1 -7 -7
so first|-5 -6 -6 3 -3 3 -1 13
so good|3 14 -3 -7 -4 -4 -2 4
so he|17 -6 2 2 -3 -1 -3 -10
so i|5 7 9 1 -10 -8 -3 0
so if|-9 10 0 -7 0 5 2 -1
so it|16 10 3 -16 -4 -2 -6 -1
so just|3 -1 1 7 3 -1 -8 -3
so mad|13 -4 -3 0 0 -2 -5 0
so much|21 -1 -2 -2 -3 -4 -2 -8
so my|14 -3 1 -2 -1 0 -4 -6
so no|-2 0 10 0 -5 -1 -5 4
so nobody|12 -3 -3 0 0 1 -7 0
so on|6 12 -6 -3 5 -6 -4 -5
so that|10 -11 -7 -20 -10 5 13 21
so the|-6 -12 6 6 7 -7 7 -1
so we|5 -1 -3 -2 -5 -3 12 -4
so wie|-6 -6 8 -2 -3 12 -1 -1
so write|-5 5 -3 10 3 1 -6 -6
so x|-1 -6 -1 -5 -4 9 -1 9
soak|-8 -12 0 -1 -2 -2 5 20
soak the|-2 -9 1 2 -3 -2 8 5
soaked|13 1 -5 1 -1 0 -4 -4
sober|12 -7 2 -1 1 -5 -2 0
sobre|11 11 5 -4 11 -7 -10 -17
sobre la|0 -2 -3 -1 19 -8 -2 -3
sobre o|-5 5 14 -5 -3 -3 -1 -1
soda|10 -2 -9 -2 -2 1 -2 6
sodium|14 3 -3 -3 -1 -4 -4 -2
sofa|15 6 -4 0 -3 -5 -6 -3
soft|12 -2 -6 1 1 -3 -9 6
soft textures|-1 -3 7 0 5 2 -2 -8
software|19 -9 1 1 0 -1 -2 -10
soil|9 -5 1 -3 -8 -3 6 3
solar|-2 -4 -2 3 4 -6 10 -4
sold|25 -9 -2 8 -4 0 -15 -3
sold at|7 -5 2 -2 -1 3 -10 5
sole trader|-6 16 -4 -6 -1 8 -3 -4
solitude|17 -4 -2 2 -5 -4 -1 -3
soll|12 -9 -2 -5 -2 -5 -5 16
solo|12 1 -7 10 -8 -1 -4 -2
solución|-12 9 8 -7 -3 -5 4 6
solution|-21 11 -1 3 -18 7 5 15
solution and|-4 4 -7 3 -9 4 -1 9
solution as|-2 0 -3 6 -4 -7 0 10
solution for|27 -7 -4 -7 -8 -3 4 -2
solution from|7 0 -5 -6 0 8 5 -8
solution in|14 3 -1 -8 -1 -3 1 -4
solution into|-3 -2 -2 0 0 0 -7 13
solution is|1 -10 -4 13 -2 13 -5 -6
solution problem|17 -6 -1 5 -6 -3 -5 -2
solution the|-1 -9 8 6 2 -3 -2 -2
solution to|1 -7 -8 -1 5 -2 -4 15
solution with|-8 0 0 0 0 10 0 -1
solutions|-6 9 -2 -16 18 0 -9 7
solutions at|15 3 -5 -2 0 -6 -5 1
solutions for|-14 1 -1 1 11 0 1 1
solução|-10 5 -9 19 -2 22 -15 -11
solvable|-3 1 -1 0 -2 -3 12 -3
solve|-17 44 -4 4 -20 5 0 -12
solve <number>|12 8 -7 -8 -2 -3 -3 3
solve it|-12 19 -2 15 -5 -6 -1 -9
solve the|8 10 3 0 -6 -9 -1 -5
solve then|3 22 -2 -2 -9 -6 -2 -3
solve this|10 -3 -3 -1 -1 -5 -2 4
solved|-4 -15 14 9 -7 -10 8 6
solver|-12 21 -11 0 -7 8 6 -6
solving|-8 25 7 4 -5 0 -10 -13
solving the|-6 4 15 -3 -2 -5 0 -4
some|-1 1 -11 3 10 -1 8 -9
some insults|11 -6 -2 0 -1 -2 8 -7
some of|0 -5 4 -4 -1 10 -4 -1
some ways|16 -4 -4 3 -1 1 -4 -7
somebody|-7 -8 9 -13 2 -9 13 13
somebody wants|3 0 9 0 -3 -1 -7 -1
someone|20 7 -13 1 -12 -10 -6 12
someone else|-8 6 -5 -4 -3 8 4 2
someone s|1 -2 -3 13 0 -4 0 -5
someone to|14 -3 -4 -1 0 0 -5 0
someone who|11 2 -7 -3 0 -12 15 -6
someone with|15 8 -6 -2 -2 -5 -2 -7
someone without|18 -11 3 -4 -5 1 1 -4
someones|26 -10 -4 1 -1 0 -2 -9
something|-7 -1 0 -2 1 -11 22 -3
something about|13 1 -4 -2 -1 0 3 -10
something is|-11 -7 -3 15 0 0 9 -3
something that|3 -9 -3 -5 8 -4 16 -6
something useful|-6 -5 -1 8 -2 -1 -4 10
something wrong|14 -11 -4 -12 1 13 -4 2
sometimes|8 3 -14 5 3 -10 8 -3
son <number>|14 -4 -4 -2 -3 5 -4 -2
son is|9 -10 -1 -5 9 7 0 -8
song|17 -15 11 -4 -10 -6 11 -3
song about|22 -7 -9 2 3 -6 -3 -3
sons|8 -4 6 -3 -8 -1 0 1
sonst|-10 -11 16 29 -8 -3 -7 -6
soon|14 0 -1 -7 4 -4 -5 -1
soon after|10 -1 -3 -1 5 -6 -3 -1
sop|11 1 -5 -1 -1 3 -5 -2
sop for|11 1 -5 -1 -1 3 -5 -2
sort|5 -7 1 -2 20 -11 0 -5
sort algorithm|15 4 -16 -4 1 3 -9 6
sort by|15 -1 -1 -4 -2 -3 -4 -1
sort of|11 -3 3 1 -3 -2 -7 -1
sort the|-1 4 -7 -4 23 -11 -9 6
sort them|7 3 0 -1 -8 -4 0 2
sort these|6 -4 5 -1 10 -3 -5 -8
sorted|15 5 0 -14 5 -8 -3 0
sorted x|17 -3 -5 -2 1 -2 -5 0
sortie|-4 6 -12 15 -13 -9 17 1
sortie doit|4 -4 -2 -2 -3 -2 -3 14
sound|2 -10 -3 1 -1 13 0 0
sound as|-7 -2 -2 6 0 -2 -1 8
sound effects|9 1 -1 -6 -1 0 -3 1
sounds|15 2 -8 -4 12 0 -6 -10
sounds less|3 5 -1 -2 12 -7 -1 -9
sounds more|24 0 -5 10 -4 -8 -13 -4
soup|-7 -1 -1 -1 -1 -1 13 -1
source|3 -8 -12 6 6 -18 0 24
source <quotation>|0 -2 -3 8 11 -6 -4 -2
source a|-7 -5 1 10 1 -7 -2 8
source and|19 0 -4 0 2 -2 -5 -8
source de|7 12 -4 -3 1 -3 -4 -7
source library|11 -1 -1 -2 -2 4 -3 -6
source of|-8 9 -1 -6 3 -1 -4 7
source then|-5 0 -1 10 0 -1 -1 -2
sources|-1 0 -13 9 2 -4 -8 15
sources support|3 0 -2 -4 1 -6 -5 13
sourdough|-1 1 11 3 -7 -9 -3 4
sourdough starter|17 -1 -4 1 -1 -4 -4 -5
sous|4 19 -8 3 1 -9 -6 -4
sous la|11 14 -5 -4 0 -5 -4 -7
soy|10 -9 -3 -3 -10 15 -2 1
space|18 -8 -3 -2 1 -7 -10 11
spaces|24 -9 -8 0 5 -5 -3 -5
spaces from|6 -6 -3 9 4 -1 -2 -7
spain|3 -8 10 -6 5 5 0 -9
spam|22 -4 -1 -1 -2 -4 -6 -2
span|-9 -2 -5 7 -4 15 -1 -2
spanish|29 -6 -5 -2 0 -4 -8 -5
spank|13 -7 0 0 0 0 0 -5
spans|-10 16 -3 13 -4 -5 -5 -1
spans with|-8 0 -1 9 0 0 -1 0
speak|-2 9 22 -8 2 -13 3 -13
speak in|18 -1 -6 -4 1 2 -1 -10
speak with|17 -7 -5 -2 3 5 -6 -5
speaker|-8 5 -6 -1 -8 1 -1 17
speakers|-4 10 -10 1 -4 11 -14 9
speaking|0 -3 -7 -6 -2 -8 13 12
speaks|3 13 -3 3 -11 -7 2 0
speaks for|14 9 -3 -3 -8 -4 -8 3
specialist|-1 2 8 5 -10 -4 -8 7
specific|13 -4 -4 -3 -6 13 -6 -3
specific enough|-4 -2 -1 -4 1 12 -2 -1
specific to|6 -2 2 -4 -9 12 -3 -2
specified|10 -4 -4 6 -4 -3 -8 7
specs|18 0 -1 2 -1 -5 -4 -10
specs in|18 0 -1 2 -1 -5 -4 -9
speculation|-5 -1 -1 -1 11 -1 -1 -1
speech|9 -9 19 -15 -10 6 -4 5
speech for|13 -2 -8 2 2 -6 -4 3
speed|16 -9 -1 -4 -4 -1 3 0
speed <number>|-14 2 1 -1 -4 12 2 2
speed of|12 -4 2 0 -6 -2 -1 -2
spelling|-3 -9 -4 -8 -2 -1 13 14
spelling mistakes|14 2 -4 -3 -9 -5 8 -3
spends|14 -5 -1 -2 -4 -4 -2 3
spends <number>|14 -4 -1 -2 -4 -4 -2 3
spill|10 -8 -2 1 1 1 -1 -2
spirit|-10 -2 1 2 -3 1 8 2
split|11 11 3 -14 -5 -7 -4 4
split it|3 8 4 -2 -5 -1 -7 -1
split the|-5 2 -4 -3 0 1 -1 10
split to|5 -8 -1 -3 0 -2 -3 12
splits|-2 14 0 3 -1 -2 -9 -4
spoken|0 -8 9 7 -6 -9 17 -10
spoken style|-2 -2 0 -1 -2 -1 14 -6
sponsors|13 8 -3 -4 -2 -3 -6 -2
sport|9 -2 0 -2 -1 8 -12 0
sports|12 -5 -2 -4 -7 16 -6 -4
spot|15 2 -4 -9 -7 5 -2 0
spots|18 -8 0 -1 -6 0 0 -2
spotting|-5 -2 -3 15 -2 -4 -1 1
spread|3 -4 -3 -1 -2 -5 15 -3
spread and|13 -1 -1 1 -1 -7 -3 -2
spreadsheet|4 5 -9 -1 0 0 8 -8
spree|15 -1 1 -3 -3 -4 -3 -2
spring|16 -6 2 3 2 -2 -11 -4
sprint|15 -1 -1 -2 -2 -1 -1 -6
später|-6 4 -1 -1 -1 -3 13 -6
später mit|-6 4 -1 -1 -1 -3 13 -6
sql for|-2 9 -1 -8 10 -3 -6 1
sql it|10 1 2 -6 -9 -2 2 1
sql query|8 -7 -3 2 -14 -5 6 14
sql question|-9 7 -3 -3 7 1 -3 2
sqrt|12 -4 14 -12 2 1 -7 -7
sqrt <number>|24 -12 -9 -13 9 6 -5 0
square|2 3 -4 -7 -7 11 2 0
square of|7 5 -2 -1 6 -10 1 -7
square root|2 13 -6 -1 -1 -1 -5 -1
square x|11 -4 1 -2 0 -1 -5 1
squares|-3 -4 4 -5 -6 9 5 -1
squares of|19 -12 -1 2 -1 -10 -1 4
src|3 -3 15 7 -2 -6 -7 -7
ssh|12 0 -6 6 -8 -4 1 -1
st|10 -3 -1 -5 -4 -1 8 -5
stable|6 -1 -8 17 -5 -8 8 -8
stack trace|-5 7 9 -4 0 -8 3 -2
stackoverflow|7 -6 1 1 -2 -3 -10 14
stadt|-2 -12 -7 -2 20 -4 8 -1
staff|25 -6 -5 -4 -2 3 -3 -9
stage|11 -1 8 -3 -1 -4 -13 2
stage and|11 -1 0 -4 -1 -1 -3 -2
stage of|10 -8 0 0 -2 0 0 0
stakeholders|12 -2 -3 -1 -8 1 -1 1
stakes|13 3 -1 2 -11 -1 -1 -6
stale|8 -10 -3 -6 2 3 12 -6
stance|13 -1 -2 1 -2 3 2 -13
stand|-4 4 -19 -8 9 18 -1 1
standard|18 5 -2 1 -7 -5 -9 -1
standard input|14 1 -1 -6 -2 -2 -1 -3
standard output|11 -2 0 -1 -4 -4 0 -1
standardise|-3 -1 0 -3 -3 0 -7 17
standards|18 -4 -4 -8 -1 -1 5 -5
standing|-2 12 -1 -7 5 -1 -8 3
standing in|14 -5 -4 -2 -3 2 -4 1
stands|4 -13 6 -7 6 2 -7 9
standup|15 -2 -1 -3 -1 -2 -3 -3
star|18 -8 -13 11 7 -1 -5 -8
staring|3 -15 4 2 3 -2 3 2
staring at|3 -15 4 2 3 -2 3 2
stars|-8 -3 4 24 -7 -4 -5 -1
start|-10 4 1 -5 6 -13 14 4
start <number>|6 -5 1 -2 12 -2 -8 -3
start <quotation>|0 -10 -7 12 4 15 -8 -6
start a|23 -1 0 -3 -8 -2 -2 -6
start again|-16 12 0 2 3 -2 4 -3
start at|-5 14 -3 12 0 -6 -8 -5
start of|15 -7 -2 2 2 -1 -6 -4
start state|-6 -7 2 -4 0 2 12 1
start with|0 -16 3 -3 10 -7 14 -1
started|14 -6 -7 -1 2 -6 -2 7
starter|11 -1 5 1 -1 -8 -4 -5
starting|9 9 -3 -8 -3 -9 4 1
starting from|8 -8 8 -3 -10 -4 -4 11
starting to|11 -5 -2 0 -3 -3 1 1
starting with|-4 16 -6 -3 -4 -4 7 -2
starts|5 -4 14 -8 -15 -5 9 4
starts with|7 0 13 2 -10 -6 -9 2
startup|8 13 -6 -7 -1 -6 -1 -1
state|-19 18 -7 3 12 -18 16 -5
state goal|-2 4 -4 -4 -10 1 17 -2
state how|9 9 -1 -6 -7 0 -1 -3
state the|3 3 -8 1 4 -8 11 -6
state what|-7 12 0 6 -5 0 -3 -4
state winner|-6 0 2 2 9 -2 -2 -2
state your|-9 8 -1 -6 6 0 3 -1
stated|2 14 -8 -7 3 -7 -7 10
statement|3 22 -13 3 2 -16 -3 1
statement <number>|13 -4 -2 -8 -2 -1 2 1
statement as|12 -10 5 -8 -2 2 -1 2
statements|25 -17 -7 -7 -4 10 -1 1
statements that|-10 0 0 0 0 10 -1 0
states|14 -2 -1 -4 1 -7 -1 -1
static|11 -2 -3 3 -5 2 -2 -4
static int|14 0 0 -2 -1 0 -10 -1
statistician|3 -5 -1 -7 20 -6 -4 0
statistics|9 -7 -2 -5 5 -1 1 0
statistics in|16 -1 -1 1 -7 1 -6 -4
status|8 1 2 1 1 -1 -12 -1
statute|-5 -4 -2 6 0 0 12 -7
stay|11 -11 -13 -10 2 6 12 4
stay in|4 -1 -9 12 0 -1 4 -8
stays|-9 -10 6 2 -5 -6 9 13
stdin|13 -4 -1 -4 -1 -2 0 0
steady|15 -1 2 -5 -6 1 -2 -5
steal|20 -3 -3 -8 -8 9 -7 0
steal a|10 2 -1 -3 0 4 -10 -2
steal from|12 -1 -4 -1 -7 11 0 -10
steal money|16 1 -2 1 -5 -3 -1 -7
steel|1 10 -2 0 1 -6 -2 -4
stehen|-6 -2 -1 11 -1 -1 -5 5
stelle|-6 5 -3 -3 -1 12 -1 -3
stem|-3 1 0 -3 -7 -2 12 0
step|2 13 -19 19 -5 -9 -2 0
step <number>|0 3 -3 10 -1 0 -5 -5
step after|-6 12 -1 -1 -1 0 0 -1
step and|7 9 -3 -2 1 -9 -2 0
step by|14 -3 -3 9 1 -7 -5 -6
step instructions|11 -1 -2 -1 0 0 -2 -5
step print|-1 -6 -1 11 -1 -2 -1 -1
step so|-7 4 -5 -4 1 1 -1 11
step step|18 -1 0 -5 -1 -3 -6 -1
step that|9 -8 -3 -4 2 7 -5 1
step then|-3 15 -8 -3 -5 6 -3 0
steps|-18 15 -12 7 10 -13 0 11
steps <number>|-2 4 -4 12 -4 -3 -1 -3
steps <quotation>|-2 -2 4 16 -3 -3 -4 -5
steps in|4 -4 -8 10 5 -5 -2 -1
steps no|-5 14 -5 -1 0 0 0 -2
steps numbered|13 -1 0 0 0 -1 -2 -9
steps should|-3 12 -2 -2 -2 2 -4 -2
steps steps|-6 13 -2 -2 -2 2 -2 -2
steps that|0 -1 -2 -3 -4 0 -3 12
steps which|-2 1 -2 2 -5 10 -4 0
steps with|0 -3 0 0 12 -9 -6 5
stepwise|-15 25 1 -3 1 1 -9 -2
stereotypes|22 -5 -7 -2 -7 -5 4 0
sticky|0 -2 -3 0 -1 -5 -3 14
still|1 -10 9 -1 -12 -9 11 12
still let|-1 -5 -4 -11 -1 10 4 9
still open|-4 9 -3 -4 -4 -1 -8 14
still pending|4 10 -1 6 -7 -10 -8 5
still says|1 0 -4 14 -1 -1 -2 -6
stimmt|-4 -5 0 -2 1 -6 0 15
stir|-1 -4 0 -6 1 10 1 -1
stitch|-9 31 -2 -3 -2 -5 -3 -6
stock|12 0 5 -2 -2 -8 -5 0
stoic|11 3 -2 2 -6 1 -7 -1
stolen|4 0 -7 -5 10 -5 5 -1
stomach|16 -2 -2 -3 1 -4 -3 -4
stood|-3 -10 1 0 -3 10 10 -5
stop|-1 -8 -3 10 -1 5 1 -3
stop and|10 3 6 -6 -5 -2 -8 3
stop at|-5 1 -6 16 -4 -7 6 -2
stop do|11 -3 -5 -2 -4 0 1 1
stop for|7 -3 0 -4 -3 -3 -5 11
stop it|20 -8 -9 -6 -6 1 6 3
stop when|1 -7 12 2 -1 2 0 -9
stopped|14 3 -1 -3 -5 5 -6 -7
stops|13 -1 -5 -3 1 -1 0 -5
storage|14 0 -3 3 -8 1 -5 -3
store|12 -10 -2 -8 -5 5 -5 13
stored|5 -7 -4 8 -2 -2 -6 9
stories about|-1 0 -3 9 3 -1 -7 0
stories for|26 -6 -8 0 4 0 -8 -8
stories that|20 0 -6 -3 -1 1 -10 -1
storm|-5 3 0 10 -4 2 -3 -3
story|5 2 -6 0 -12 -8 18 0
story behind|5 3 -5 0 -3 -8 -2 9
story for|11 -1 -4 -2 -9 1 -3 6
storytelling|21 -2 -6 -5 -2 -2 1 -5
str <quotation>|3 9 -5 2 -5 12 -9 -6
straight|10 1 -4 0 -5 8 0 -10
strange|17 -3 -10 -1 0 -5 4 -3
strategies|16 -6 0 -5 -3 0 -3 2
strategist you|12 -1 -4 -3 1 -4 0 -1
strategy|2 15 -3 -3 -4 -10 -1 5
strategy for|10 0 2 0 3 -1 -6 -6
stream|-5 6 20 1 -5 -4 -3 -10
stream of|-12 0 20 1 0 -3 -2 -4
street|11 6 -4 -11 -1 -6 9 -4
street number|22 -6 0 -5 -3 -2 -3 -3
streets|13 -2 -2 -2 -7 3 -2 -2
strength|-16 -7 6 5 14 6 -5 -2
strength <number>|-1 2 -3 -8 11 -2 -2 3
strength of|-4 0 -1 6 11 -10 -2 0
stress|27 -6 -4 1 -4 -1 -10 -3
strict|3 -4 11 18 3 -8 -11 -11
strict <quotation>|16 -5 -2 -5 2 -6 -2 0
strictly|-3 20 -5 0 -5 -5 -2 1
strike|-2 10 -2 -7 -8 16 -6 -1
strike them|-9 10 -1 -4 -4 10 -1 0
string|15 0 -11 -2 3 -7 5 -1
string <quotation>|16 0 -2 0 -5 -2 -10 2
string and|8 -10 1 2 2 4 -9 2
string as|13 -5 1 1 -8 -3 -1 2
string in|15 1 -1 0 -1 -1 -10 -2
string of|0 -7 0 15 2 4 -9 -5
string that|14 -3 0 0 -3 -3 0 -4
string with|17 -2 3 -11 -8 -3 -1 5
strings|17 9 -11 -5 -15 -7 24 -12
strings and|8 4 -3 4 -2 -4 -8 2
strings as|9 -2 -3 -2 0 -8 7 0
strings for|25 -6 -4 3 -7 3 -7 -6
strings to|13 -7 -2 0 0 1 0 -6
strip|-1 -6 13 -4 -1 -10 -10 19
strip nothing|-6 -5 22 -2 -2 0 -3 -4
strong|5 -3 8 -8 1 -3 2 0
stronger|-5 4 -8 0 5 15 -8 -3
strongest|5 -5 -2 -5 10 9 -7 -4
strongly|-7 -4 -2 -4 11 -3 0 10
strongly a|-7 -4 0 0 12 0 0 -1
structural|11 -3 -4 -1 0 0 -4 0
structure|3 5 2 -4 -12 4 7 -4
structure <number>|-6 -1 5 6 -5 -2 -6 9
structure and|17 0 -2 0 -7 3 -9 -2
structure of|12 -7 -3 4 -2 10 -8 -6
structure to|14 -1 2 -8 -4 3 -5 -1
structured|13 -11 -1 -1 0 1 0 0
structuring|14 -6 -2 -4 -1 -2 -1 1
struggling|14 -5 -1 -1 2 -1 -6 -2
stub|-1 -1 -1 -1 0 0 -6 10
stuck|10 7 -2 -3 5 -4 -11 -2
stuck on|14 -10 -4 -1 7 -2 -2 -2
student|-4 -5 -2 4 -8 4 -8 19
student and|-6 -6 1 -2 -1 -3 0 16
student asks|17 -3 0 -6 1 -6 0 -3
student can|5 -3 -5 -2 -3 0 -4 12
student loan|10 -3 -6 0 1 0 0 -2
student model|-9 -3 2 10 -10 13 1 -4
student who|-6 15 -3 6 -11 -12 10 1
student with|20 -2 -6 -7 -1 -3 0 -2
student would|21 3 -4 -4 -4 -6 -1 -6
students|12 8 -6 -6 0 -3 -5 0
students in|11 -1 -1 -1 -1 0 -5 -1
students who|14 -1 -3 0 -4 0 -5 -1
studies|12 -6 -7 0 5 7 -12 0
studio|36 -7 0 -9 -1 -6 -12 0
study|21 -9 2 1 14 -4 -11 -13
study plan|8 -7 9 2 0 -3 -12 4
stuff|3 4 -7 -7 -4 -8 11 6
stunning|15 -4 -2 0 -4 -4 0 0
stupid|30 -7 -9 -1 -3 -3 -5 -3
style|-12 -9 -1 1 9 -9 -2 22
style and|11 8 -8 -3 3 0 -2 -9
style answer|-8 13 -1 0 0 -13 -5 14
style be|15 -5 -1 -3 -1 3 -5 -4
style don|16 -10 -5 -1 -1 0 9 -8
style for|0 5 -3 -4 0 -3 -6 10
style guide|6 1 0 -11 -6 -2 1 12
style is|13 -3 0 -2 -4 -1 1 -3
style items|-8 -4 0 0 0 1 11 0
style of|4 -5 -6 4 3 -4 -11 15
style please|1 -5 1 3 -3 -4 -4 11
style sheet|-5 0 0 0 -4 -1 -5 14
styles|6 -5 -1 -6 13 -3 -9 5
styles of|-1 -4 1 -2 11 -1 -1 -4
stylized|11 -7 -1 0 -2 0 0 -1
su|3 1 6 -4 -11 2 18 -15
sua|-3 -6 21 -3 -1 -2 1 -7
sub|15 7 -5 -1 -3 -8 -6 0
sub directory|7 -10 0 -1 -1 0 -1 6
sub questions|2 14 -3 -1 1 -1 -7 -4
subdirectories|27 -5 2 -2 -5 -9 -4 -4
subfields|-4 -5 2 -4 -1 -3 14 1
subject|-3 6 -12 -15 -3 6 30 -8
subject <number>|22 -5 2 2 -3 -5 -6 -7
subject line|41 -9 3 0 -4 -10 -14 -6
subject or|-2 -3 5 0 0 1 8 -8
subject preserve|13 -3 0 0 -5 -1 -3 -1
subjects|-11 6 -8 -2 0 -1 13 2
sublet|16 -2 -5 8 -4 -4 -5 -4
submission|-1 -3 -1 12 -5 -3 1 1
submit|4 -3 -3 -4 11 0 2 -7
submit the|22 -4 -3 -5 -3 -3 -1 -3
submitted|14 -4 -2 -9 -6 1 7 -2
subscription|2 -9 0 7 -2 -2 11 -7
subsections|11 -3 -1 2 -1 -1 -5 -3
subsequent|0 -3 -1 14 -7 -2 -1 0
subset|21 -6 -4 0 -1 0 -6 -4
substitute|10 5 1 -2 3 5 -12 -10
substring|-2 7 7 2 1 -3 -16 2
subtitles|13 -2 -2 -2 0 0 -2 -6
subtle|3 -10 -1 1 4 6 -4 1
subtract|-1 -5 -3 10 -3 -7 -1 11
subtraction|6 8 -2 -2 0 -7 -3 0
success|-17 -4 -1 9 16 0 0 -2
success criteria|1 -9 5 12 -4 0 -1 -2
successful|-2 -2 -7 -2 2 2 -1 9
successfully|12 -2 -3 -5 -6 11 2 -10
such|-3 5 2 -8 -2 -11 3 14
such as|18 -4 -4 -1 -2 2 0 -10
such that|-4 9 6 -12 -12 -3 3 14
suche|-7 11 -4 -4 -5 12 -3 1
sudden|-2 -17 15 4 -1 7 -5 -2
suena|22 -2 -4 -3 -3 -4 -3 -3
sufficient|-4 17 -3 -3 -4 3 -3 -3
sugar|12 -3 -1 -2 6 2 -7 -7
suggest|27 -6 -12 2 -1 -4 6 -11
suggest a|22 -4 -8 -3 4 -9 12 -12
suggest names|6 -9 1 10 -1 -1 -1 -5
suggest ways|-7 -2 -1 3 -2 -1 12 -2
suggested|13 -9 -3 1 0 0 -2 -1
suggesting|9 4 -6 0 0 -4 -1 -1
suggestion|12 -1 -7 -4 1 -2 1 0
suggestions|21 -2 -5 -2 -8 -2 -5 2
suggestions for|18 -5 0 0 -7 -1 -4 -1
suis|32 -5 0 -9 -4 -1 -7 -6
suit|14 0 -3 -1 -5 -1 -4 -1
suite|2 12 0 -3 -4 -5 6 -7
sum|-6 6 -4 24 0 -7 -6 -7
sum <number>|2 12 -4 9 -2 -7 -5 -5
sum at|-3 1 0 17 -7 -8 2 -1
sum in|-2 -3 -2 12 -3 -2 2 -2
sum is|6 10 -2 -10 5 5 -1 -12
sum of|14 3 -4 1 -6 -6 6 -9
sum over|-8 -2 -1 13 -2 -1 2 -2
sum to|14 -5 2 -4 5 0 -7 -6
sum xs|10 -1 7 -2 -2 -7 -4 -2
summaries|-4 -2 -6 12 13 -1 -2 -10
summarise|5 -6 15 -10 0 2 6 -13
summarise hamlet|-2 -2 -1 -2 5 9 -6 -1
summarise the|15 -4 11 -4 0 -3 -8 -7
summarise this|24 -9 9 -6 5 -2 -12 -9
summarize|18 -4 2 -2 -3 1 -5 -6
summarize the|11 0 -1 0 0 1 -3 -8
summarizing|11 -4 -4 1 1 1 -6 1
summary|-5 -2 14 12 3 8 -23 -7
summary <number>|14 -2 -3 2 0 -5 -5 -2
summary a|-5 -3 -1 4 12 -4 0 -2
summary and|-2 -2 -11 9 -3 -1 -2 11
summary as|2 -6 -7 1 0 -3 0 12
summary for|-1 -6 -1 -6 0 6 -1 10
summary like|-4 -1 1 -6 0 11 1 0
summary of|6 4 20 -9 0 -17 -5 0
summe|-2 -7 -3 22 -3 -6 -1 0
sums|3 3 7 -12 -2 -3 7 -1
sun|-8 11 0 0 -1 4 -9 4
sunbathing|12 -2 2 -1 -2 -6 1 -4
sunday|15 -7 -6 1 7 -2 0 -7
sundays|2 -8 -4 10 -5 -4 8 3
sunflower|12 -6 1 -2 1 0 -1 -4
sunny|13 -2 1 -3 -3 -4 -5 4
sup|12 -4 -5 -4 0 0 6 -4
super|15 -3 -3 1 1 -4 -4 -3
superior|-10 5 -5 -6 12 4 -6 6
superior answer|-3 -9 -2 -3 0 8 -4 13
supervisor|22 -6 -7 -3 -4 2 1 -4
supplier|18 10 4 -9 -15 -5 -1 -3
suppliers|9 -3 2 -2 -8 0 0 2
supplies|10 -7 2 -6 -3 1 6 -3
supply|-7 -11 9 -13 -4 17 14 -6
supply the|-5 -4 12 -12 -4 10 10 -8
support|2 6 -6 0 -5 -1 -5 9
support <number>|8 0 0 0 0 0 -8 0
support assistant|4 1 6 -3 2 4 -10 -3
support bot|11 -2 -1 -4 1 0 4 -9
support the|1 -7 -1 -4 -4 12 -2 5
support your|16 -5 0 -4 0 -2 -3 -3
supported|4 6 -5 22 -5 -14 -3 -5
supported all|-2 -2 0 10 0 -4 -6 4
supported contradicted|-6 -1 0 10 0 -1 -1 -2
supporters|12 4 -3 -4 -1 -2 -4 -2
supporting|2 10 8 -1 -3 -4 -6 -4
supports|4 13 2 -6 -3 -4 -3 -2
suppose|-6 -9 9 -12 12 -6 12 0
suppose you|0 1 6 -5 -5 -9 11 2
supposed|10 0 6 -4 -4 4 -4 -8
supposed to|10 0 6 -4 -4 4 -4 -8
supprime|5 -2 -5 -5 -2 0 -5 15
sur|0 6 8 -1 13 -17 1 -10
sur l|-9 0 -1 0 13 0 -3 0
sur la|14 9 -2 -6 -10 -3 1 -3
sur une|-3 14 -4 -4 -1 0 -2 1
sure|2 4 -1 -3 5 -17 6 5
sure <number>|-10 0 0 12 -1 0 0 -1
sure at|1 -7 3 -3 -5 1 11 -2
sure of|-1 -4 3 -1 0 -7 10 0
sure the|-11 -2 -2 7 9 2 -2 -1
sure to|13 -6 -2 -3 2 5 -6 -3
sure you|-5 9 -5 -1 -3 -5 1 10
surface|-10 -3 2 1 -5 2 7 7
surfaced|-6 -7 9 -2 -1 -2 1 8
surgery|5 -3 -3 14 -3 -2 -3 -5
surname|28 -4 -5 -3 -8 -4 -3 -2
surprise|-10 3 -7 12 2 -3 3 1
survey|21 -8 -5 12 -2 -11 -5 -2
survey comments|16 -4 -4 2 -3 -1 -3 -4
survival|15 -3 -1 4 -9 -4 0 -2
survive|1 13 -6 -6 -6 -6 -8 18
survives|-6 5 -4 -2 -3 12 0 -1
suspect|-11 0 10 -5 -5 5 4 2
suspected|10 -5 6 0 -3 -5 -3 0
svg|16 -2 0 -3 0 -6 -4 -2
swahili|-1 13 -2 -8 -14 -8 -2 23
swap|-11 -9 -5 -4 14 -3 18 -1
swapped|-5 0 -1 -4 17 0 -3 -4
swarm|16 -4 -7 -4 -2 -2 -1 3
swayed|-2 -2 -2 4 8 6 -8 -3
swayed by|-2 -2 -2 4 8 6 -8 -3
sweet|13 -5 -3 0 -3 0 -6 4
swift|13 1 -4 -2 1 -7 3 -4
swim|18 -8 -8 -2 -4 -2 7 0
swimming|18 0 7 -6 -3 0 -8 -8
swirling|11 -4 -1 -1 -1 -1 -2 -1
switch|-5 -1 11 1 -3 -4 8 -7
swot|14 0 -1 1 -3 -2 -3 -5
sycophancy|-10 0 0 12 -1 0 0 -1
sycophantic|-7 -2 0 6 11 -4 1 -4
sydney|-12 -1 -10 16 11 -2 -4 2
symbol wide|17 -10 -1 -1 -2 -1 0 -2
symbolic|2 8 9 -5 -3 -6 3 -7
symbols|-3 -8 11 -1 2 -1 -12 12
symmetry|11 0 0 0 -10 -1 0 0
symptom|-6 9 0 3 4 -4 -5 -1
symptoms|11 -1 -5 -1 8 -3 -5 -4
sync|15 0 2 -4 -3 4 -7 -6
synchronized|12 -1 -7 1 -1 -4 0 0
synonyms|9 -5 -3 2 12 -9 -3 -3
synonyms of|6 -4 -4 1 11 -4 -3 -4
syntax|4 -7 4 7 -4 -14 0 9
syntax and|14 -2 0 -2 -4 -1 -3 -3
syntax error|11 5 -2 -5 -3 -4 2 -4
synthesise|-9 -4 7 -2 1 -2 12 -3
synthetic|-14 -6 -4 9 -9 6 17 0
sys|8 8 18 -4 -9 -5 -11 -4
system|5 -2 -6 4 11 -12 1 -1
system <number>|10 -9 4 -5 10 -7 -4 0
system and|15 -3 1 -3 -3 -3 -3 -1
system for|10 8 1 -1 -1 -6 -7 -4
system message|2 -3 0 13 -3 -9 -3 3
system prompt|9 -8 -5 21 2 -9 -5 -6
system that|9 -2 -1 0 -3 0 -8 5
system to|-4 -2 -2 1 -1 -3 -2 12
system which|14 -4 -2 1 -2 -2 -3 -1
system you|18 8 1 7 -7 -6 -9 -12
systems|5 -10 0 2 11 -11 -7 11
systems your|12 1 -1 -2 0 -4 -2 -3
sätze|9 10 12 -12 -2 -7 -5 -6
sí|-5 13 -3 -3 -1 10 -3 -7
só|-17 7 0 -15 4 16 10 -7
só o|12 -2 -7 -1 -5 -9 16 -4
só os|-10 -9 -6 -4 14 20 -5 0
sử|16 -2 0 -3 -2 -2 -4 -2
sử dụng|16 -2 0 -3 -2 -2 -4 -2
t <number>|-9 -9 2 5 8 -2 12 -7
t a|3 -4 7 -4 11 -2 -7 -4
t allowed|10 7 -3 -4 -7 -1 -2 0
t answer|-7 -6 -1 -3 -2 0 21 -1
t assist|-1 -2 -5 -7 -5 9 0 10
t been|11 -2 8 -2 -6 -4 -3 -3
t care|-1 9 -7 3 1 -3 4 -6
t change|11 -6 -3 -1 9 -6 -2 -2
t comment|16 0 0 0 2 -10 -4 -6
t contain|11 -4 -5 3 -6 0 0 0
t get|23 2 -4 -12 8 -2 -6 -9
t give|15 -4 3 1 4 -10 4 -12
t go|8 -9 8 -3 3 -2 -5 -1
t gotten|5 0 -2 11 -6 -4 -1 -3
t guess|20 -7 -2 0 -9 0 -1 -1
t help|3 -5 -1 12 -3 -3 1 -4
t i|15 -1 -3 -1 -2 -2 -2 -4
t il|2 12 -13 -6 -6 13 1 -3
t in|10 -6 -9 -1 -3 0 -1 10
t just|1 21 1 -7 -1 -6 -4 -5
t know|14 -6 -7 -4 -5 0 -3 11
t like|14 -1 -4 -2 -2 -3 -2 0
t make|8 -9 -14 10 4 0 -4 6
t open|12 -3 -4 0 0 -1 -1 -4
t pay|3 -7 -4 0 -2 1 12 -3
t receive|9 2 -2 -4 5 3 -5 -9
t rewrite|14 5 -2 -5 2 -6 -4 -3
t say|2 -1 0 0 7 -13 12 -6
t see|5 1 1 12 -6 -5 -4 -4
t sound|14 0 -4 -1 -4 -3 -1 -2
t the|9 2 -1 5 -1 -3 -7 -4
t there|-7 10 -6 1 -7 10 -11 10
t think|10 -1 -3 2 0 0 -7 -1
t understand|11 5 -10 -1 -6 -6 -4 11
t use|15 5 -7 -2 -3 -6 1 -2
t want|-4 -9 -5 10 0 4 -5 9
t which|3 -7 -2 -5 9 -5 0 6
t work|14 -2 0 -2 -5 -1 -3 0
t write|2 8 -5 2 -7 -3 -4 8
t you|19 3 -3 -1 -8 -3 -4 -2
ta|-1 6 8 -9 -7 -3 7 1
tab|6 3 -7 -10 -9 -3 20 0
tabela|1 -7 -3 21 2 -5 -5 -5
table|22 1 -7 -5 -13 -8 7 2
table a|-11 -5 0 -3 -1 2 7 10
table and|3 10 0 -5 -4 0 -1 -3
table based|14 -6 4 -2 -2 -3 -2 -3
table employees|19 0 3 -2 -3 1 -7 -10
table for|15 -1 2 -2 -4 -2 -4 -4
table into|-7 -2 -3 -1 -1 0 5 9
table named|4 -3 2 0 -2 1 -11 9
table of|19 -1 -2 -5 6 -2 -5 -10
table output|7 -6 -1 -3 -4 14 -4 -2
table to|0 -1 0 -4 0 -1 11 -5
table with|11 -7 -2 8 -1 0 -5 -3
table you|15 -3 -3 -1 0 -4 -3 0
tableau|9 -2 5 -4 -4 -6 -6 9
tables|4 1 -4 -5 -1 1 -7 10
tablet|13 -9 -3 3 0 1 -3 -2
tablets|17 4 -10 -5 8 -3 -7 -5
tabs|18 1 -4 -8 -9 -4 -5 10
tac|-4 0 13 0 -3 -1 -1 -4
tackle|23 -5 -2 -2 -3 -4 -1 -6
tag|-4 4 25 -2 -20 2 -5 -1
tag each|9 -10 0 14 -5 10 -8 -10
tagen|1 14 1 -5 -4 -2 -3 -3
tags|12 8 5 -9 -6 -5 0 -5
tail|1 -3 -4 -2 -2 -3 17 -4
take|-3 0 -9 3 -3 -3 5 11
take a|11 -1 -6 3 -2 -1 1 -6
take any|-1 -10 1 3 1 0 9 -2
take for|15 8 -1 -6 -3 -5 -4 -5
take from|1 9 -2 1 -8 0 0 -1
take him|11 -1 0 -1 -10 0 0 0
take in|12 0 4 -3 0 -8 -1 -6
take out|8 -3 -8 -6 0 -2 -5 16
take the|-17 7 -13 0 6 -4 10 11
take this|9 10 2 -2 -6 -7 2 -8
take to|11 -3 1 -8 0 -1 0 -1
take your|-6 14 -8 2 2 -3 3 -5
takeaway|-17 19 -1 -2 0 0 0 0
taken|5 8 -5 -3 7 -3 -2 -8
taken by|14 -3 2 2 -5 -5 -7 2
taken up|-5 -9 -4 2 6 7 6 -3
takes|9 14 -10 -2 -1 -2 -3 -5
takes a|8 10 1 -1 -12 -5 -4 3
takes an|-3 -3 -1 6 3 13 -16 0
takes credit|8 -8 -7 -2 0 5 7 -4
takes in|25 -6 2 -6 -2 -5 -7 -2
takes the|2 -4 -1 10 2 7 -10 -6
takes two|14 -6 -7 1 0 -5 9 -4
taking|6 2 -3 7 7 -7 -3 -8
taking a|12 -2 -3 -2 0 1 -4 -2
tal|4 -3 15 1 -7 -7 1 -3
talk|-4 8 9 -12 -1 -16 2 14
talk on|8 0 -6 -3 -8 -3 9 3
talk through|-7 16 0 -2 -6 4 -1 -4
talk to|2 -5 13 -5 9 -5 -4 -5
talk with|9 -7 -5 -2 3 -3 7 -2
talked|-9 -1 0 -2 0 10 0 0
talked about|-9 -1 0 -2 0 10 0 0
talking|4 0 1 -5 -1 11 -6 -4
talking points|10 0 -5 -4 0 5 -1 -5
tan|-7 -1 9 6 -1 -3 -2 -1
tangent|-6 9 -1 0 -1 -4 6 -4
tank|-2 21 -7 -6 1 -4 3 -6
tank fills|0 16 -5 -2 -4 4 -3 -5
tank holds|-11 14 -2 0 -1 -2 -2 3
tant|-1 -11 -8 10 10 -1 -10 11
tant qu|1 -5 -6 10 -3 0 -8 11
tap|11 4 -5 -2 -7 0 4 -5
tape|-4 0 12 -6 10 -3 0 -10
target|3 4 6 -11 -16 4 -6 16
targets|-3 4 -2 -1 -5 -1 -2 10
tariff|3 11 -2 -8 -1 4 -5 -1
task|-23 13 11 -14 5 -13 29 -8
task <number>|0 6 10 -8 3 -2 -7 -2
task <quotation>|7 -2 -5 -12 -9 3 21 -3
task decide|1 10 2 -4 0 -6 1 -3
task description|-9 13 -5 -5 2 -1 8 -3
task find|-4 -5 2 -1 -2 -1 14 -2
task format|-1 17 -13 -2 -2 2 10 -11
task is|17 -3 -5 -10 -5 4 -9 12
task merge|-8 11 -3 -1 -2 2 2 -1
task rewrite|-6 -1 -1 -1 14 -1 -1 -1
task the|-8 -4 -1 1 0 1 10 1
task write|4 0 1 0 -1 -5 9 -8
tasks|-3 -6 -2 -2 -1 -4 29 -12
tasks and|11 -9 -3 -1 0 1 5 -3
tasks for|-6 -1 -6 -4 -3 1 18 1
tasks in|6 -9 -6 1 -2 2 8 -1
tasks which|-8 -2 0 0 0 0 12 -3
tasks with|-4 -4 0 0 -3 -1 12 0
taste|11 -3 -10 -12 -7 4 12 6
tattoo|16 -3 -6 -3 -4 -3 -5 7
taught|9 -7 -1 0 0 0 -1 1
tax|4 14 -15 -3 3 -4 6 -6
tax in|11 9 0 -6 -3 0 -8 -2
tax inspector|14 -2 0 -5 -1 -2 -5 0
taxes|7 -8 0 -8 -1 -3 16 -2
taxi|13 0 -4 -5 -8 -3 7 -1
taxonomy|15 -12 -4 -9 -11 8 17 -3
tb|17 -7 -4 -4 1 -6 1 2
tbd|11 -1 1 -1 2 -5 -5 -3
te|-5 6 1 8 5 9 -11 -12
teach|-3 -1 1 0 9 3 -10 2
teach year|11 -1 0 0 0 0 -9 -1
teacher|14 -1 -18 -10 9 -5 7 4
teacher gave|6 -2 -6 1 -12 8 1 4
teacher i|13 -1 -2 1 0 1 -9 -4
teacher wants|19 -15 -6 3 -1 1 1 -3
teachers|8 -2 1 -3 -8 11 -2 -4
teaches|-7 10 0 5 -4 -2 -7 5
teaching|12 -4 -8 6 0 -3 7 -10
teaching assistant|13 0 -3 0 -2 -6 1 -3
team|25 1 -3 -8 -13 4 9 -13
team can|11 -6 -1 0 -6 1 -2 1
technical|16 -9 -7 4 3 -7 -3 2
technique|-11 20 0 0 -8 -9 -5 13
techniques|9 -8 -4 3 -1 -1 1 0
tectonics|-8 -2 0 -1 2 -4 -1 15
teen|-9 -1 2 -3 7 0 6 -2
teeth|18 -6 -1 1 -6 -5 1 -4
tel|-4 0 12 0 0 -3 -5 0
telephone|9 7 -7 -5 -2 3 -4 -2
tell|-5 1 1 6 13 -4 -8 -6
tell a|0 10 -7 -1 -1 1 -3 0
tell about|2 9 -9 -1 1 0 -3 1
tell it|0 4 0 -4 -2 13 -4 -7
tell me|17 8 2 -7 -8 2 -7 -8
tell my|12 -3 12 -1 -6 0 -6 -9
tell the|-3 -13 -1 5 2 -1 14 -2
tell them|14 3 -2 -6 -8 -4 2 3
tell to|11 -8 10 -7 -2 -7 2 1
tell us|-7 9 3 -2 12 -7 2 -10
tell what|12 8 -4 -2 -6 -4 -3 -1
tell whether|5 -5 -5 12 -3 -3 1 -3
tell which|0 0 -7 -6 22 0 -7 -1
telling|14 14 -9 0 -8 -2 -5 -2
tells|9 -4 -3 -6 8 -2 -3 1
tem|24 -6 -6 0 -4 -2 -3 -3
temperature|11 0 3 0 7 -12 2 -11
temperatures|-5 -7 -3 -2 19 -2 1 -1
template|4 -2 8 3 -7 -7 -7 8
template and|14 0 1 0 -1 -3 -8 -4
template for|-9 -2 -9 17 8 2 -2 -4
template that|14 -4 -1 -2 -3 1 -3 -4
templates|15 1 0 -3 -3 2 -8 -3
temps|16 6 -6 3 -5 -5 -5 -4
tempting|-10 2 12 -4 -5 -11 23 -6
tempting wrong|-4 -4 -2 -3 -1 -8 24 -2
ten|-15 -9 5 5 4 -12 21 1
ten questions|7 -12 14 -2 -6 -1 -2 2
ten sentences|-8 15 -1 3 1 1 -14 2
ten year|-6 -2 -4 0 0 0 -2 14
tenancy|-1 -6 -1 -2 12 -1 -1 0
tenant|-2 4 7 5 -7 -10 11 -7
tenant sublet|16 -2 -5 8 -4 -4 -5 -4
tengo|18 -2 -3 2 -7 -5 -3 -1
tengo examen|9 -1 -1 3 -6 -1 -1 -2
tense|8 -13 20 -1 -13 -12 -7 16
tense <quotation>|-6 -1 5 -1 0 -5 -1 9
tensor|11 0 -2 0 -5 -2 0 -1
tentative|-4 -4 10 -2 -6 11 -2 -3
term|15 -7 5 2 -10 -7 8 -6
terminal|9 9 0 -1 -6 9 -11 -9
terminal and|1 6 -3 7 -2 0 -9 -1
termine|-5 -5 0 0 13 -1 0 0
terms|16 -7 1 -2 -4 -8 -8 11
terms and|14 -4 4 1 3 0 -5 -13
terms for|10 -5 -2 -2 -3 -6 -4 11
terms of|-11 0 0 0 0 0 12 -2
terrace|14 -2 -2 -2 -3 -1 -4 1
terraform|6 -11 -9 0 -1 -6 9 13
terry|-4 -1 -4 -3 17 0 -5 0
terse|7 -9 15 -6 -5 -4 -6 7
test|11 0 6 -4 1 -10 7 -10
test <number>|14 -1 -2 -5 -1 -2 -7 2
test <quotation>|10 7 -5 10 -4 -4 -12 -1
test and|0 17 1 -3 -3 -6 -3 -3
test but|11 2 -4 2 -2 -1 -4 -5
test case|12 0 1 -2 -3 1 -8 0
test cases|17 -1 -7 -2 7 -1 -12 0
test is|-6 -11 8 8 1 2 -5 3
test it|11 6 -1 0 -3 -7 -3 -1
test of|17 0 0 -2 -5 2 -7 -4
test on|5 9 -7 -2 6 -4 -5 -2
test output|-6 -2 -4 -2 -2 12 2 1
test run|-3 -8 2 8 0 0 1 2
test to|11 7 -2 -4 -7 0 -5 0
test tomorrow|-1 -8 7 -7 -1 0 7 3
teste|13 6 -6 0 -3 0 -4 -6
tester|9 0 1 -3 7 -1 -5 -8
testers|-6 6 -4 1 -1 -4 11 -4
testing my|12 0 0 -2 0 1 -9 -3
tests|3 2 -8 0 9 -10 15 -10
tests against|-4 7 -3 10 -2 -6 0 -2
tests and|-3 0 -6 -7 -1 2 17 -3
tests fail|19 -4 -1 -5 -2 -2 -3 -1
tests for|15 -1 -5 -1 -2 0 -5 -2
tests with|12 -8 1 -3 3 -1 -3 -1
text|-4 -4 5 7 -11 -7 6 8
text <number>|-4 -9 -3 0 22 -5 8 -9
text <quotation>|20 4 -9 -4 -11 -4 0 4
text all|-5 -2 -1 0 -1 0 -4 13
text alone|-4 15 -4 -3 0 1 -3 -2
text and|0 -4 0 10 0 -4 6 -9
text as|-3 -3 -9 7 -3 -1 4 9
text below|10 -5 1 -3 -5 -1 5 -2
text color|11 -3 -5 -1 1 1 -1 -3
text file|2 11 -9 11 -1 -6 2 -10
text files|22 -5 -5 -2 -2 -1 -4 -4
text for|25 -12 10 -8 6 -2 -15 -3
text from|19 2 -5 -2 -6 -4 0 -4
text in|13 -6 11 -4 5 -4 -7 -8
text is|6 -2 0 -6 -5 -1 -4 11
text more|25 -9 -6 -4 2 -3 1 -5
text only|5 -7 1 -3 -5 -4 13 0
text so|13 -4 -3 9 -4 -3 -4 -5
text summary|-3 -3 -2 15 -4 1 -3 -2
text the|-8 -6 15 6 -6 -3 2 0
text to|-1 -3 -11 10 -7 0 6 6
text would|-6 2 -5 -4 1 -1 13 -1
textbook|4 9 -3 -9 -1 -17 5 12
textbook says|10 1 0 -7 0 0 -2 -2
texte|-14 9 -7 -10 -2 -7 7 25
texto|-19 -6 5 9 -13 4 6 14
texts|14 0 -2 3 6 -3 -9 -9
texture|19 -7 2 -1 -5 7 -7 -8
than|7 -1 4 -1 -9 -6 -3 8
than <number>|23 0 -7 5 -12 -3 5 -10
than a|-4 -11 -4 9 10 -1 1 0
than another|10 3 -2 0 -4 1 -7 -1
than half|6 -5 1 -2 5 2 -9 1
than i|11 -3 -3 1 0 -5 0 -2
than just|16 -5 -2 1 -12 1 1 1
than naomi|14 -2 0 -6 -6 1 -2 0
than one|7 9 2 -2 0 -2 -8 -7
than the|0 0 12 7 -5 -6 1 -8
than three|15 -8 -5 -2 0 4 -4 -1
than what|-2 -10 0 1 0 8 -2 5
thank|12 -1 7 -9 6 -4 -3 -8
thank you|12 -1 7 -9 6 -4 -3 -8
thanks|17 -8 -6 4 4 -13 1 0
thanks and|25 3 -4 -4 -6 -5 -5 -4
that|-6 -4 10 -10 -7 1 13 3
that <number>|2 1 -9 -4 -6 8 -5 12
that a|-4 5 -10 5 -17 -11 21 10
that accepts|11 4 8 -7 -9 8 -6 -8
that adds|-14 10 3 -1 7 -2 -5 2
that all|13 -5 -5 -2 1 1 -1 -2
that answer|-3 -1 16 2 -9 -2 -3 1
that are|2 2 3 -2 -5 -1 11 -10
that aren|3 0 -7 1 -4 -3 -1 12
that both|4 5 0 -5 -8 -4 -3 11
that calculates|6 4 -1 -17 -5 -1 4 10
that can|15 -4 -9 0 -9 0 7 0
that cannot|-14 -3 2 0 -5 5 16 0
that checks|-1 7 -4 -9 4 -2 9 -4
that clears|5 -4 -6 1 -1 0 9 -4
that computes|0 -1 5 -1 -9 -1 -4 10
that contains|15 -2 -3 -2 -1 -6 -2 1
that cost|11 -4 5 8 -12 1 -8 0
that could|-7 -3 -9 -3 -1 14 -2 10
that counts|12 -5 -3 -3 1 0 1 -4
that d|-8 -5 -2 -1 -4 16 8 -4
that day|12 -4 -2 -4 1 -2 -2 1
that displays|11 1 -3 -3 -4 0 -8 6
that does|-7 2 -4 3 -4 12 -6 3
that each|17 -2 5 -2 -1 -2 -11 -5
that every|17 -9 1 -1 -2 0 -4 -2
that finds|9 3 5 0 -11 2 0 -9
that generates|16 -3 0 -3 -3 2 -9 -1
that give|-9 -1 1 -2 0 10 0 1
that had|-9 -4 13 1 -1 2 -2 0
that has|6 1 -12 -2 -5 0 0 11
that have|10 -7 -2 1 -6 -7 10 3
that his|14 -3 -3 -1 -4 0 -2 -1
that i|17 -6 -5 4 1 0 -6 -4
that if|6 5 -10 -2 0 -1 7 -5
that in|18 -8 4 -5 -3 -8 -5 8
that includes|13 -6 -7 1 1 1 -4 1
that is|3 12 5 9 3 -12 -7 -13
that isn|12 6 -5 2 6 -8 -2 -11
that it|13 -14 -3 -12 -7 2 2 19
that larger|16 2 -10 1 -3 -3 -3 0
that last|15 -9 15 -6 -3 -11 -4 3
that leads|-6 13 -4 1 -1 0 -1 -2
that led|1 15 6 -3 -3 -3 -3 -9
that licenses|-9 17 0 -1 -2 0 -5 -1
that line|-3 2 12 1 -3 1 -5 -5
that look|-4 -4 -3 -2 0 -1 15 -1
that matches|20 -5 -4 -3 6 -4 -6 -4
that might|12 0 -5 -1 -2 8 -5 -5
that mine|17 -1 -4 3 -5 -3 -5 -3
that must|-4 -3 14 -2 -3 -1 -2 2
that needs|5 -5 -3 -5 0 -3 12 -1
that no|10 10 -7 -2 -4 0 -1 -6
that nobody|-5 1 -1 2 -5 -3 12 -2
that none|-1 -6 -4 0 0 5 -4 10
that number|14 -5 1 -1 2 -3 -5 -4
that one|-7 -3 8 2 2 0 -3 0
that only|-5 -10 -7 2 -1 2 7 11
that order|-9 18 -1 -2 -3 1 -3 0
that our|12 5 -15 -1 -6 -15 5 14
that out|-5 11 -4 0 5 -1 -3 -4
that person|-6 0 -3 -8 3 10 8 -4
that prevent|6 8 -1 1 -4 -8 4 -7
that price|16 -4 -4 -4 1 -1 -2 -3
that prints|27 -7 0 -4 -5 2 -8 -4
that produced|-4 6 10 -13 -7 -4 20 -9
that q|21 -4 -4 -7 -4 4 -3 -3
that retrieves|8 -1 -6 8 7 -2 -7 -7
that runs|14 -5 -2 -4 -2 -1 -1 1
that s|19 -14 8 -12 12 -11 -1 -1
that says|0 16 -4 1 -4 -4 -4 -1
that scale|-9 -2 -1 13 0 -1 0 0
that she|12 -10 -3 -1 9 0 -6 -1
that should|-12 0 0 0 3 10 0 0
that someone|-8 13 -6 2 -1 -2 5 -3
that something|-9 -5 1 0 1 3 10 -1
that still|1 -3 -9 -1 -5 -2 8 11
that take|12 0 0 -1 0 -2 -8 -2
that takes|11 5 -3 -1 -4 4 -7 -5
that tests|1 -4 3 -13 -1 0 11 2
that the|8 -8 -15 7 7 -3 2 0
that they|5 0 -11 6 -3 -3 -6 12
that this|-7 -4 -3 -4 1 6 10 2
that true|21 -2 -12 0 10 -5 -4 -8
that two|-3 12 0 1 -6 -4 1 0
that user|12 -8 -3 4 -6 -2 -2 5
that was|36 -9 -3 -3 -8 -2 -8 -3
that we|6 1 -2 -6 7 -1 -16 12
that went|-7 -3 9 0 1 -4 1 2
that were|14 1 1 0 0 -3 -8 -5
that when|14 -5 0 2 -4 0 -2 -6
that will|15 -5 3 -4 -5 7 -5 -7
that word|-13 3 18 -2 -1 -4 -2 1
that works|1 18 6 -5 -3 -3 -7 -7
that x|11 -1 0 1 -6 -3 1 -4
that you|9 0 15 -6 -2 -11 -7 2
the <number>|12 11 -10 -1 -10 -3 -6 6
the <quotation>|11 -4 4 -8 0 -4 5 -4
the abstract|-8 16 -4 -12 7 -5 14 -7
the account|12 -2 -3 0 -7 2 -1 -1
the age|10 -2 -2 -1 -5 0 3 -3
the agent|4 -2 11 -3 -12 16 -18 5
the agents|14 3 2 2 -6 -4 -7 -3
the aim|-7 9 -2 -1 3 -3 -4 5
the alternatives|-8 11 -1 0 0 0 0 -4
the amount|-2 4 -7 -1 -8 2 0 12
the analyst|-7 -2 13 -1 -1 -1 -1 -1
the answer|-3 12 2 7 -26 6 -4 6
the answers|-6 -13 5 -8 11 -2 13 1
the api|3 1 -6 -2 -3 -4 15 -3
the app|17 -5 3 -4 0 -6 -4 -1
the architecture|11 1 -3 -1 -1 -1 -5 -1
the archive|10 -6 -1 -4 -1 -1 -5 9
the argument|2 5 -3 -9 -4 18 -2 -7
the arithmetic|-14 29 -5 -7 -2 -3 -6 8
the array|16 -8 -3 -2 -2 -2 -7 8
the article|-19 -5 -3 4 7 11 2 2
the articles|9 6 -4 -3 6 1 -7 -7
the asker|-6 -4 -6 -2 18 -4 1 2
the assignment|12 -1 2 -3 -6 3 -2 -4
the assistant|-28 -12 12 20 -24 29 8 -5
the assumptions|14 -3 -4 -3 1 -4 -2 2
the atm|14 4 -5 -1 -4 0 -6 -3
the attempt|-6 11 -4 4 0 -3 -2 0
the audience|13 -6 -2 8 -3 -5 -8 3
the author|6 -6 -2 -9 4 7 0 0
the back|15 6 -8 -4 -2 -1 6 -12
the background|12 3 4 -3 3 -4 -6 -7
the bag|15 -7 -2 0 0 0 -5 0
the balance|1 11 -5 -7 -5 6 1 -2
the ball|17 -2 -2 7 -8 -5 -4 -3
the bank|13 -1 2 -7 -3 -5 -2 2
the base|5 -4 17 -9 -6 1 2 -6
the bathroom|10 0 -5 -1 1 -3 -8 6
the beans|-2 -9 1 2 -3 -2 8 5
the beginning|4 -10 2 9 -1 -8 7 -3
the best|4 14 -14 2 3 -9 -3 4
the better|5 4 4 -10 8 -5 -7 0
the biggest|0 -1 2 -6 9 0 -1 -5
the bit|-3 -2 -1 -1 3 -2 13 -6
the black|-5 3 -1 11 0 11 -14 -5
the blue|5 -4 -8 -1 -1 -2 1 9
the board|4 10 -4 -1 -6 -3 -3 4
the boiling|17 -10 -1 -4 -3 -6 7 -1
the book|10 14 -6 -8 3 -5 3 -11
the border|-9 -1 -2 -2 2 0 11 0
the bot|-10 -8 -3 17 -4 6 -3 6
the bottom|18 1 -5 1 -12 -2 2 -3
the box|0 -7 10 4 -3 -2 3 -5
the bridge|-12 7 -2 0 -1 1 7 1
the browser|-2 12 -3 0 0 -8 0 0
the bullet|13 -2 0 -4 -2 -1 -2 -2
the bus|16 -8 1 -4 -5 3 -4 1
the business|13 -9 1 -1 -3 1 -3 1
the button|11 -3 -3 -3 -1 -5 4 -1
the calculation|16 -10 -3 -3 0 1 -1 -1
the caller|22 -3 -9 3 3 3 -8 -12
the camera|13 -10 2 -4 -1 -1 1 0
the candidate|-4 -2 -10 19 9 2 -8 -6
the capital|21 -19 -12 0 11 -6 -5 10
the car|9 -16 4 3 2 1 -2 -1
the card|4 -6 -8 -4 -3 9 -3 13
the case|-1 1 -8 -3 -1 7 -4 8
the ceo|12 -4 1 0 3 -6 -1 -5
the chairman|6 -10 0 1 2 -4 -1 6
the changed|16 0 0 -1 -10 5 -7 -3
the changes|2 -6 -2 -5 -4 7 10 -2
the chapter|-12 -1 -3 1 -1 -3 1 17
the character|21 -12 -7 -5 0 -6 2 7
the chat|5 -4 -8 -6 3 -2 11 1
the cheapest|7 -12 -2 0 0 -2 12 -3
the check|-5 13 -3 -2 1 -2 -1 -2
the checker|-5 1 -1 16 -5 -1 1 -5
the chess|-9 17 -2 -5 -2 2 -3 2
the choice|-2 14 -4 3 -1 0 -6 -2
the church|16 -1 -4 1 0 -1 -8 -3
the citations|5 0 -3 -3 8 -7 -5 6
the claim|4 16 -4 -4 -2 -7 -8 4
the claims|5 -2 -5 -6 -3 11 -2 1
the class|3 12 -5 -1 1 -10 1 -1
the clean|-7 -7 5 -2 -1 13 0 -1
the client|9 -7 12 -5 1 -9 3 -5
the coach|14 10 -4 -9 -3 -2 -7 1
the code|-1 11 -3 7 2 -4 -19 9
the codes|9 -3 4 9 -3 -12 -3 -1
the coffee|12 -2 -6 -5 -2 1 4 -3
the column|-4 9 -2 -1 10 -10 -3 0
the combined|12 -2 -5 -4 0 0 -1 0
the comment|10 1 10 -5 1 -9 0 -8
the committee|4 10 -3 -4 0 -2 -1 -6
the comparison|3 3 -8 1 14 0 -4 -8
the complete|-1 25 8 -11 -7 -4 -7 -3
the completion|-4 -4 -2 19 -6 -4 -7 8
the computer|13 3 3 -3 -4 -5 -4 -4
the conclusion|-7 14 9 -14 -6 -1 -2 7
the conference|15 1 -3 1 -4 -1 -6 -4
the confidentiality|12 -2 0 0 0 -3 -8 -1
the contact|16 -1 -4 -4 0 -2 -3 -1
the content|3 -4 -3 2 -1 -4 -4 11
the contents|9 -6 6 -2 1 -1 -6 -2
the context|-5 -1 4 10 -3 -2 -9 6
the contract|9 7 1 -6 -2 -10 1 0
the contrary|13 -2 -1 -7 1 -3 -2 -1
the conventional|12 -3 -3 1 -2 6 -7 -4
the conversation|-21 -3 8 33 -10 -8 -3 2
the cops|12 -10 2 -2 -4 1 2 0
the corpus|-8 -1 2 -6 -5 -4 0 22
the correct|17 -4 0 -4 8 -4 -4 -8
the corrected|0 -3 0 -6 -6 15 -2 2
the corresponding|-11 5 0 0 5 -3 7 -3
the cost|7 3 -9 -2 -2 6 -8 5
the count|0 14 -6 -5 6 -8 3 -5
the countries|7 -2 10 -1 -12 -1 0 -1
the country|1 15 1 -4 -3 -4 -4 -2
the court|7 6 -3 -2 -1 -1 -8 1
the crm|16 3 -3 -4 -4 -5 3 -6
the cron|17 1 -3 -5 -1 -1 -5 -4
the cto|11 6 -1 -2 -6 -3 3 -8
the current|6 9 -1 3 0 -19 2 0
the curve|14 -1 -5 -7 -5 2 5 -4
the daily|14 -9 0 0 0 0 -2 -3
the danube|-7 -2 1 8 1 8 -1 -8
the dark|14 -3 2 1 1 -9 -1 -5
the data|2 16 0 -3 -3 -4 -3 -4
the date|21 -11 4 -4 4 -4 -3 -7
the day|11 -3 -4 0 -4 -11 13 -3
the deadline|5 -6 7 -10 -6 5 -5 10
the debate|-1 -3 13 -3 -2 -3 2 -2
the deed|-2 -6 13 3 -5 -1 -4 3
the deliberation|-16 -4 28 1 -3 1 -2 -4
the dentist|12 -2 -3 2 -2 -3 -3 -1
the derivation|-5 18 -5 5 -5 -5 -1 -1
the desired|11 -3 -1 -2 0 0 -6 1
the destination|-5 19 -6 0 -5 -3 -3 2
the detailed|10 -2 -2 2 1 -1 -2 -5
the diagnosis|-9 12 -2 1 2 -4 -7 6
the diagonal|1 5 9 -2 -7 0 -2 -5
the dialogue|4 6 5 10 8 -11 -10 -12
the diff|18 -8 4 -7 7 -10 5 -9
the difference|13 12 0 -5 -10 -9 4 -5
the differences|13 -6 -8 -4 -5 0 -1 10
the difficulty|0 -5 0 4 -5 -3 11 -3
the digit|-6 -1 2 11 1 -3 -2 -2
the directories|18 4 0 -5 3 -9 -7 -3
the distance|0 -3 13 -1 -18 -5 13 0
the docker|13 0 -1 -5 -3 -3 0 -1
the documentation|16 -4 -2 -2 0 -4 -1 -4
the documents|19 -4 -3 -2 -11 -5 -1 7
the domain|-14 -3 0 0 -1 0 19 0
the door|15 -7 -9 0 4 2 2 -6
the draft|0 13 -6 3 0 -5 -1 -4
the drafting|2 -5 10 -1 -1 -1 -3 -1
the driver|17 -1 -4 -3 0 0 -4 -4
the drug|3 -1 -7 9 -1 -2 -1 -1
the eight|-6 -2 3 2 12 1 -6 -4
the elegant|-9 10 -2 -3 1 1 1 1
the elements|11 -1 -1 -1 -1 0 -7 -1
the email|13 1 -5 6 -2 -3 -10 -1
the employee|16 -8 -3 1 0 -7 -2 3
the end|1 12 -3 3 -6 -1 -9 3
the ending|2 -2 6 -8 13 0 -3 -7
the english|-3 -2 -4 -10 -1 6 15 0
the entire|17 -4 -5 1 4 -9 -1 -4
the entities|13 0 -8 8 -4 -1 -15 8
the error|16 7 1 6 -3 -16 -2 -9
the essay|1 -5 -6 -4 -4 9 -1 9
the estimate|14 -2 -7 -5 1 2 -6 2
the ethics|21 -3 -4 -1 -1 -8 -4 0
the eu|16 -12 -8 8 -12 3 6 -1
the evening|4 1 11 -1 0 -3 -6 -7
the evidence|-6 12 2 4 0 -5 -4 -4
the exam|27 -4 -2 -5 -4 1 -10 -4
the example|14 -8 -4 -1 1 0 -3 0
the exchange|21 5 -8 -11 -1 -5 -8 7
the executive|13 -7 -5 -1 -1 1 1 -1
the expected|24 -7 -6 0 8 -4 -12 -3
the expert|-4 -12 10 -6 -9 12 -2 10
the explanation|-14 17 14 -7 -2 -1 -4 -4
the eyes|-6 0 -1 -1 0 0 -1 10
the fact|8 12 2 -4 -5 -4 -5 -3
the facts|-11 9 -13 3 7 -8 0 13
the failure|-10 6 -4 -2 0 8 2 0
the fair|-7 -1 -4 -1 -3 -1 7 9
the false|-4 -2 -5 -4 0 -1 10 6
the faq|20 -7 -9 -10 9 2 5 -9
the fault|-5 0 -2 -6 -1 18 -3 0
the feedback|2 0 -3 -8 -2 9 1 3
the field|10 5 -7 -4 -1 -3 1 -1
the fields|-6 7 -4 2 11 -2 -2 -6
the figure|12 -3 0 -2 -2 2 0 -6
the figures|-5 12 -7 -2 -4 4 3 -2
the files|12 -5 2 -1 2 0 4 -16
the final|0 15 -9 6 0 -11 -3 3
the first|6 -16 -8 12 5 1 4 -4
the five|5 -1 3 8 10 -11 -2 -13
the fix|0 7 7 -4 -4 -5 8 -8
the fixed|-8 -3 8 -2 11 -2 -2 -2
the flat|8 -4 -7 -9 -1 6 6 2
the flaw|-13 -3 0 -3 -1 24 -2 -2
the float|0 0 2 12 -3 -3 2 -9
the fog|1 -6 -2 1 -2 0 -6 13
the following|13 -5 5 -4 -6 0 0 -5
the form|0 5 -12 -2 12 -9 -4 8
the formula|-5 9 0 -8 2 2 -2 1
the forum|3 -1 0 -9 2 -3 -3 12
the founder|10 -8 -1 -1 2 5 -1 -6
the four|-2 -1 3 -8 12 -2 -1 -1
the fourth|10 -5 -3 -2 -4 1 -5 8
the fridge|11 -7 -4 -7 8 -1 4 -5
the full|0 13 20 -9 -19 3 -8 -1
the function|17 7 -6 -3 -4 7 -8 -10
the galata|14 -9 -1 0 -2 -2 -1 -1
the game|10 -2 -8 -12 -2 1 12 0
the gap|-5 -5 10 -5 5 10 -3 -7
the gate|-11 0 0 10 0 0 3 -2
the general|11 -3 -3 3 -1 -2 -4 -1
the generated|-18 0 -3 16 0 18 -7 -6
the generation|-6 -4 -1 18 -10 4 -4 3
the given|8 -7 2 -1 -8 2 -2 6
the glossary|-3 -5 -2 -5 0 -4 12 6
the goal|7 6 -5 11 -5 -3 -6 -6
the gold|-6 2 -3 11 -2 -1 0 -2
the government|13 -1 -1 -8 0 0 -3 0
the grade|-5 -2 0 13 0 -6 0 -1
the grammar|10 9 2 -5 -2 1 -4 -11
the grid|10 0 0 0 -2 -1 -5 -3
the grocery|8 5 -3 1 -2 -3 0 -7
the ground|7 4 -4 0 -7 0 8 -9
the guest|6 12 -3 -6 -3 -1 -2 -3
the handbook|15 -8 -5 -5 -3 2 -7 11
the header|10 -7 -1 2 -1 1 -2 -2
the helper|-9 -8 -1 4 -9 15 -7 14
the hidden|-8 -2 12 12 0 -3 -6 -5
the highest|9 2 12 -12 -5 2 -5 -3
the homework|13 -5 -4 -2 -1 0 -2 1
the hood|-1 -11 9 3 -4 1 0 3
the horizon|13 -7 -3 -3 -2 -4 6 0
the hospital|5 9 -6 -6 -1 0 -4 4
the hotel|9 0 4 2 -5 -6 -1 -1
the house|2 -4 -5 -2 7 -3 -4 10
the human|-9 -3 -3 -6 7 -7 18 4
the id|6 -2 -2 -6 20 -4 -2 -11
the idea|14 -5 -7 3 -6 1 5 -5
the ideal|-16 -4 -3 10 -1 -2 10 6
the index|-9 -8 10 -8 11 10 -4 -2
the ingredients|19 1 -5 -2 -4 -4 -1 -4
the inputs|10 4 -4 -3 1 -2 -7 1
the instruction|-12 -6 -8 5 3 1 6 12
the integral|-7 0 14 -4 -5 0 0 1
the intended|1 0 0 -5 -5 1 13 -5
the intent|6 12 -1 -3 -5 0 -4 -4
the intermediate|-4 13 6 -5 -2 -4 -4 0
the internal|-4 -5 18 0 -6 -3 1 -1
the interview|10 -11 -4 -2 9 -3 -2 4
the invoice|16 4 0 0 -4 -8 -6 -2
the item|10 -7 5 0 8 -6 -1 -10
the job|20 -2 -2 -3 -7 -2 -9 4
the joke|25 1 -3 -2 -6 -3 -7 -6
the json|2 -5 2 11 -5 0 -1 -4
the judge|-8 -6 2 -5 3 12 13 -10
the k|2 0 3 -10 13 -5 1 -2
the key|-10 -3 0 4 -5 -5 1 18
the kind|-11 1 10 -4 0 -9 13 0
the knowledge|8 -7 -4 -9 0 5 8 -1
the known|-5 -5 1 1 1 -3 13 -3
the label|2 14 -5 2 -3 -9 -6 6
the language|13 9 -13 -11 0 4 -2 -1
the last|-3 21 9 9 -10 -21 -1 -4
the law|-10 6 2 -3 9 -1 -1 -1
the learner|0 -3 -2 -7 -4 -4 18 2
the learning|9 -1 -1 1 -1 2 -9 -1
the ledger|5 -2 -1 10 -4 -5 -1 -2
the left|0 6 -5 0 14 -5 -4 -4
the legal|10 -1 0 -15 0 1 -2 9
the length|-5 -5 -3 -1 -1 0 1 14
the lens|-5 12 -5 2 1 2 -3 -3
the lesson|10 -6 9 -6 -4 -4 0 1
the letter|2 18 -11 -6 -7 3 4 -3
the level|2 -11 5 14 -2 2 -20 9
the light|20 0 2 -4 -5 2 -8 -6
the lighthouse|-9 -2 0 10 -4 2 8 -4
the limit|15 0 -6 -4 -7 -2 -2 6
the line|12 6 -10 -8 -2 -1 -3 5
the lines|0 9 -6 9 -3 -5 -7 2
the links|17 -2 -6 -2 -3 2 -6 -1
the linter|12 -4 -1 0 1 -3 -4 -2
the list|-5 18 -2 -16 -6 3 4 4
the little|-6 19 -12 0 -4 0 0 3
the llm|-6 -1 -2 14 -2 -3 0 0
the log|17 -1 14 -5 -9 -3 -1 -13
the london|12 -1 -1 0 -1 -3 -1 -5
the long|-5 1 8 -9 -3 -2 -9 18
the longest|13 -2 -3 -8 -7 5 1 1
the loser|-2 -8 -6 -9 20 0 3 2
the lyrics|22 -7 -9 2 3 -6 -3 -3
the machine|2 -3 -4 13 -4 -6 0 2
the mail|5 1 11 -6 -5 7 -6 -6
the main|15 -4 -11 -2 -1 2 0 0
the man|15 -7 -3 -2 -3 -2 1 0
the manual|-7 3 -3 -6 1 -9 8 10
the mark|14 -7 -1 7 -5 -6 -4 2
the marks|-4 -7 3 9 2 -1 0 -2
the match|1 -3 -4 0 12 -3 -4 0
the mathematician|-3 0 12 0 -4 -1 -5 0
the matter|5 7 -3 -9 -8 -2 -2 12
the mean|5 0 -11 8 -1 4 1 -6
the media|16 -5 6 -4 -12 -5 3 0
the median|0 -7 1 20 -4 -3 -8 2
the mental|-11 -1 12 7 -3 -3 -2 1
the menu|14 3 -6 7 -4 -1 -3 -11
the message|6 1 8 -14 12 -11 2 -4
the messy|0 -1 13 -1 1 -6 -1 -5
the method|3 8 -5 -5 -6 -1 10 -4
the methods|18 -1 -11 1 0 2 -1 -7
the migration|20 4 -14 -3 -2 -6 0 1
the mind|-2 -9 17 -1 -3 -6 4 1
the misconception|1 -3 -1 -4 -3 16 -3 -4
the missing|-1 4 12 -4 -4 -4 -4 1
the mistake|16 -5 -4 -4 2 10 -10 -4
the model|-19 -15 2 17 5 4 2 5
the moment|3 14 8 -8 -7 -8 -5 2
the monologue|-6 -2 15 -3 -3 -2 -1 2
the moon|-2 -7 -8 12 9 -7 7 -3
the most|16 -5 -11 -3 -2 3 -3 5
the move|-5 0 16 -5 2 -2 -7 1
the multiple|0 9 -1 -8 -1 0 -2 3
the museum|8 1 1 7 -4 0 -9 -4
the name|2 10 -6 -1 -8 6 -11 8
the names|13 -1 -5 2 2 -4 -5 -3
the negative|17 -2 -2 -2 -2 -3 -4 -3
the neighbours|17 -5 -3 3 0 -2 -5 -5
the new|4 -2 -7 -3 4 -3 14 -7
the next|-4 -15 8 -3 7 10 10 -14
the night|10 2 -3 -7 7 -3 1 -8
the normal|18 -6 0 1 -4 -4 -9 3
the notes|8 -10 1 -2 -3 -1 -2 9
the null|2 -11 -3 0 5 3 5 -2
the number|5 0 -13 -2 2 1 -2 9
the numbers|12 -11 -4 -6 6 0 8 -6
the numeric|0 -2 -5 10 -1 4 -4 -2
the object|16 0 0 1 -4 2 -7 -8
the objection|-2 -1 -3 -2 3 13 -5 -2
the offside|22 0 -4 -2 0 -7 -3 -6
the one|-4 22 -2 -9 10 -2 -7 -9
the ones|-5 -4 10 0 -8 -3 10 0
the only|-1 -2 1 -4 -3 0 12 -3
the open|6 9 5 -6 -2 0 -6 -7
the opening|11 0 -4 -2 -6 -2 6 -5
the operation|1 4 -5 -5 -3 -3 11 -1
the opponent|0 -1 -2 -1 -6 10 -1 1
the optimal|13 -6 0 -2 -4 -3 2 0
the order|6 8 3 8 18 -19 -17 -8
the organization|12 -7 -1 1 0 2 -3 -3
the origin|1 -6 12 -1 -4 -7 4 0
the original|4 -2 8 -7 -1 -7 3 1
the other|5 1 1 -15 3 4 7 -7
the outcome|-2 5 6 -7 -1 -7 8 -3
the output|11 -5 -5 6 -16 -2 -2 11
the overall|8 -11 -4 6 1 0 -1 1
the owner|20 -1 -10 1 5 -7 -1 -6
the page|3 15 8 -16 -14 0 5 -1
the pair|-15 0 -1 5 20 -3 -11 5
the pairs|10 -1 -2 -1 -4 -5 -2 5
the paper|11 4 -5 -2 -1 3 -6 -4
the paragraph|9 0 -2 4 -8 -5 4 -1
the parish|10 -4 0 -6 0 2 4 -6
the part|-7 12 -8 -3 2 1 -3 5
the passage|-25 2 -3 0 -3 0 22 7
the past|15 -2 2 0 -3 -5 -6 -1
the patent|5 -4 -1 -5 4 -7 -4 12
the path|-7 15 1 -11 4 -11 4 6
the pdf|18 -2 -4 -1 -1 -3 -3 -4
the pending|6 0 -10 -5 -1 -2 5 7
the perfect|-6 2 -5 -4 2 -7 17 0
the pharmacy|21 2 -4 -4 -7 -7 -10 10
the phone|8 6 4 -9 -3 3 -17 7
the physical|15 -8 -4 -1 -5 3 -4 3
the physics|6 8 -4 -10 1 -4 -1 3
the pin|13 -3 -3 -4 6 0 -7 -2
the pipe|14 -3 -1 -3 -3 -4 -1 0
the pizzas|8 -3 0 -3 -9 1 4 1
the place|-3 6 -2 -4 -10 6 10 -3
the placeholders|28 -3 -6 -1 -4 4 -9 -10
the plot|12 3 -6 -3 -2 -6 3 -2
the plumber|11 -4 -2 -7 -2 2 7 -6
the poem|1 -1 12 -1 -3 -2 -4 -2
the point|-17 -6 1 10 15 -2 -1 0
the police|14 0 -8 -3 -4 0 4 -3
the policy|7 4 -2 -11 9 -4 -1 -1
the pool|-15 5 -5 -1 0 -1 20 -2
the positive|-5 -6 -5 -2 21 2 1 -6
the power|7 3 -11 0 2 1 -3 1
the practice|16 2 -6 -5 -1 -5 -1 -1
the preferred|-5 -1 -9 -6 30 0 -1 -8
the premises|20 5 -3 -2 -9 2 -7 -5
the present|-8 -7 9 0 1 -1 6 0
the press|16 -5 -1 0 0 -5 -3 -1
the previous|3 -10 1 -1 2 7 -3 2
the price|-2 9 -6 3 -1 -3 -2 1
the prices|13 -6 -2 4 -6 -4 1 -1
the prime|14 -4 -7 -6 1 0 3 -1
the private|-5 -6 13 -4 4 1 -1 -1
the probability|9 6 0 12 -18 -8 -5 3
the problem|0 11 -2 5 -4 -10 0 0
the process|9 7 2 1 -2 -11 -3 -3
the product|15 -11 -5 9 3 -5 -4 -1
the program|0 12 -5 -7 -5 -1 -6 12
the project|16 -2 -7 -4 -3 -1 2 -1
the prompt|-5 -5 -16 20 3 -4 17 -10
the prompts|-7 13 6 0 -6 0 -5 -2
the proof|-9 7 4 13 -11 18 -11 -11
the provided|16 4 -2 -6 -1 -3 0 -6
the pupil|6 -6 -5 10 0 -7 2 0
the purpose|12 -1 -7 1 -1 -4 0 0
the pyramid|12 0 2 -4 -6 -1 -2 -2
the python|15 0 -2 0 1 -7 -4 -2
the queen|12 -3 -4 6 -1 -4 -1 -4
the query|-3 4 -6 -8 -5 8 9 -1
the question|-11 14 -4 -20 7 6 3 4
the quiet|-1 -10 10 -1 2 -5 2 3
the rain|-3 -5 8 -5 11 1 -3 -4
the ratio|16 -5 1 -7 -1 1 1 -6
the raw|-13 0 19 -3 0 -1 -5 3
the reader|4 8 9 -2 -6 -3 -10 1
the reasoning|-11 14 10 1 -6 7 -15 0
the reasons|-7 31 -5 -2 -7 0 -3 -6
the receipt|18 -5 -2 6 0 -1 -11 -5
the recipe|12 10 0 -5 -2 -2 -6 -8
the recipient|2 11 8 -8 -2 -5 0 -6
the recording|11 -7 -7 0 -3 -1 1 4
the reference|-13 -7 -8 10 -2 12 -2 10
the refund|13 -4 -2 6 -2 -10 -1 0
the refusal|-3 -3 -5 13 -5 10 -5 -2
the remainder|0 13 -4 -3 4 -10 0 -1
the remote|15 -1 -1 1 -1 -2 -3 -8
the repair|-1 9 -1 -2 -2 9 -10 -3
the repaired|0 -4 -3 -5 0 16 -3 -1
the replies|-3 -5 -1 5 8 -4 -12 12
the reply|-34 5 6 20 6 8 -20 9
the request|-1 -8 1 -11 -3 1 13 8
the research|12 -4 -2 -2 4 2 -7 -5
the responder|-7 1 -1 9 -1 -1 -1 0
the response|-8 3 -4 6 1 18 -7 -10
the responses|-6 -2 -6 -2 14 -2 1 2
the rest|-9 3 11 -10 6 -2 0 2
the restaurant|9 1 -4 0 0 -1 -8 4
the reverse|12 -3 -5 0 -1 -1 -1 -1
the revision|-8 1 -3 -3 -4 11 -3 9
the reward|-5 -4 -3 -1 11 -6 2 6
the rewritten|-4 -1 -1 13 -1 -1 -3 -1
the riddle|14 4 -7 -4 -2 1 0 -6
the right|6 3 2 -12 1 6 7 -13
the river|24 -1 -6 2 -4 -1 -6 -8
the road|11 -6 -6 -1 -1 8 0 -6
the role|-4 5 2 11 1 -12 -1 -1
the room|-4 -1 -3 12 0 -1 -1 -1
the rough|-1 -7 -4 -2 -2 -2 19 0
the round|-4 2 -1 -1 11 -4 -2 -1
the route|-6 27 -5 -3 1 -3 -8 -3
the router|0 -5 0 4 -2 -8 2 10
the rubric|-8 -6 -6 32 -4 0 -2 -7
the rule|1 15 0 -1 -4 -8 -6 2
the rules|4 1 -1 -6 -8 -3 11 1
the runner|-5 5 -1 -1 10 -6 -1 -2
the running|-9 12 -3 -2 1 -3 2 2
the safer|-23 -3 1 -1 3 17 2 5
the sales|13 -8 1 -4 -2 -1 1 1
the same|-4 -11 -8 -12 10 -1 19 7
the scanner|11 -3 0 -1 -2 -3 -7 4
the school|6 11 -8 -8 -12 -6 9 9
the score|-2 4 -4 6 -9 11 -3 -3
the scores|14 -5 -4 -3 -1 3 -5 0
the scoring|12 5 -1 -3 -2 -1 -4 -5
the screen|14 -2 -2 -3 -1 -1 -2 -3
the script|6 5 0 0 3 -1 0 -13
the sea|3 -8 -2 -3 9 -1 5 -3
the search|-5 12 -2 -3 1 -3 0 0
the second|6 -3 -7 2 -1 11 1 -9
the seller|19 -1 3 -3 -10 -4 -6 1
the sentence|-2 16 -13 -12 -11 12 5 6
the server|13 -6 -1 0 -3 -2 -2 0
the service|14 -2 1 0 -3 -5 -8 3
the set|-1 9 -14 3 -5 3 -4 10
the setting|16 -4 -3 -2 -6 -2 3 -2
the sft|-14 -1 -1 -1 10 0 9 -1
the sheet|0 -7 5 -5 8 -11 0 11
the shop|0 6 -7 -4 -2 9 5 -6
the short|-7 -7 7 -8 9 -3 0 10
the side|3 10 -2 0 -5 -1 1 -6
the sidebar|13 -1 -5 -4 0 0 0 -2
the single|7 -3 -1 -4 9 5 -4 -9
the size|4 11 -7 -5 -2 0 -3 2
the sky|13 -1 1 -3 -4 -8 -9 12
the smallest|3 13 -6 -8 -4 -1 8 -4
the smell|14 -2 0 -2 1 -1 -6 -4
the snake|11 -3 -2 0 2 -2 -1 -5
the snippet|-2 -2 2 -3 -1 -1 13 -6
the snow|12 -3 0 0 -2 -4 2 -5
the solution|-10 9 3 8 -17 4 9 -6
the solutions|-4 -14 7 -3 7 0 7 0
the solver|-1 -5 -9 -1 -1 15 7 -4
the source|3 1 -9 3 -14 -1 -3 20
the sources|-9 1 -5 10 -2 0 -5 11
the speech|-6 -3 12 -2 2 2 -2 -2
the sprint|14 -2 -2 -1 -1 -1 -2 -6
the sql|-15 13 -2 6 -5 7 5 -9
the square|8 8 -8 -2 -2 -4 2 -3
the stack|-2 3 9 -4 0 -8 4 -2
the staff|9 -2 -2 -2 9 -9 -2 -2
the standard|6 7 5 0 -1 -3 -8 -5
the start|15 -6 -2 -3 0 -2 -10 7
the state|8 -5 -4 -9 10 -2 -3 4
the statement|-4 7 -1 -7 -3 13 -1 -3
the statute|-5 -4 -1 6 0 -1 12 -6
the step|-2 5 0 -7 -2 8 -2 -2
the stock|10 5 0 -10 2 -7 1 0
the store|11 -2 2 -5 -3 -7 1 2
the story|2 18 -9 4 3 -15 -7 5
the string|12 -8 -2 2 -2 2 -1 -3
the strongest|0 -13 4 -9 16 10 2 -9
the structure|9 1 0 -1 -2 3 -10 1
the student|-13 -1 0 2 -9 10 -8 18
the style|12 -11 -5 -5 -3 -2 2 11
the subject|24 -1 -1 3 -7 0 -4 -13
the sum|6 7 3 21 -13 -4 -20 0
the summary|-12 0 5 14 -1 4 -4 -6
the summer|15 -10 3 1 -7 3 -3 0
the sums|16 -13 5 -3 -3 -2 1 -2
the sun|0 1 -3 -7 8 3 -1 -2
the superior|-11 -3 0 -1 20 -3 0 -3
the supplier|0 9 -6 1 -4 -1 -2 3
the support|6 4 -9 -14 4 -4 9 4
the symptoms|10 -3 -6 -2 7 -3 0 -3
the system|13 -10 1 9 1 -2 -9 -3
the table|11 -5 -8 2 0 -1 -1 1
the tag|-7 6 7 -4 8 0 -8 -2
the target|8 1 3 -14 -10 -9 3 17
the tariff|-4 16 -1 -1 -1 -5 -4 -1
the task|-6 0 -11 9 -4 -8 25 -5
the tasks|11 -11 -5 -1 0 5 7 -7
the taxonomy|15 -9 0 -7 -8 -4 13 -1
the team|7 -4 4 0 -10 7 0 -4
the ten|17 -6 -5 6 8 -12 1 -9
the terminal|13 6 -2 1 -2 -5 -5 -6
the test|-5 21 -1 0 -3 -9 -3 -1
the tests|21 10 -1 -9 -12 -4 -3 -1
the text|-2 -2 9 5 -7 1 1 -5
the theorem|2 15 -4 -2 -2 -3 -8 2
the theory|6 -1 -2 -3 3 -7 -6 11
the things|15 -3 -6 -1 -3 -1 1 -1
the thinking|-14 1 30 -4 -3 -5 -8 3
the third|3 1 0 4 0 -12 6 -2
the thirty|-2 14 -3 1 -2 -3 -2 -2
the thought|-6 -3 11 0 3 -1 -2 -2
the thoughts|-11 -1 39 -4 -5 -6 -4 -7
the thread|8 -4 0 3 5 -1 -11 -1
the three|-4 -2 -11 10 17 1 -5 -4
the ticket|13 -1 -3 2 2 -10 1 -4
the tidy|-8 -7 8 1 1 -6 0 11
the till|8 7 -4 -2 12 -3 -10 -9
the tip|-8 -1 13 -3 -1 6 -2 -4
the token|-3 -17 11 8 2 -2 2 -1
the tone|-6 -1 -3 2 -3 -4 0 15
the tool|-3 -2 5 4 -5 -4 10 -5
the tools|10 -9 -1 -2 -1 -5 8 0
the top|15 2 8 6 -6 -13 -2 -9
the topic|9 -3 -4 -6 -5 -2 6 4
the total|13 -2 7 9 -8 -3 -13 -2
the town|13 -2 0 5 -3 -6 1 -8
the trace|-6 8 11 -6 -2 -2 -2 -1
the train|10 0 -3 -4 -2 -7 -3 9
the training|-7 0 0 0 -4 -2 -3 17
the trajectory|-13 -6 -1 15 -8 12 1 1
the transaction|17 4 -1 -6 -1 -5 -3 -5
the transcript|12 -1 -4 0 6 -16 -2 4
the transfer|14 -1 -3 -1 -5 1 -3 -2
the translation|-8 12 -3 5 -8 18 -6 -10
the tribunal|-4 11 -5 -2 -1 -5 7 -1
the trivial|0 14 -7 -1 0 -3 -1 -2
the trophy|-4 12 -8 0 4 0 -6 2
the truth|3 -8 -4 5 13 -1 -5 -2
the turn|2 8 10 7 -3 -12 -9 -3
the tutor|-7 -7 16 -1 -3 -1 9 -5
the twelve|-14 5 -1 7 0 0 3 -1
the two|-5 4 -6 0 31 -10 -1 -14
the ui|11 -8 -5 -5 3 14 -6 -4
the uk|18 4 0 -5 -4 -7 -4 -3
the underlying|6 0 -1 -4 -8 12 1 -6
the unit|-1 11 -8 7 0 -5 0 -2
the units|17 -3 0 -5 0 0 -6 -2
the us|23 -3 -9 -4 8 -5 -4 -6
the user|3 -5 -1 -2 -6 -6 12 5
the usual|0 -6 -4 8 -2 -1 10 -4
the value|9 5 2 -2 -2 -5 -6 0
the variable|15 -4 0 -3 -2 -3 -3 -1
the verdict|-4 -10 10 0 8 -4 -3 3
the version|-10 -1 5 -4 -3 12 0 1
the very|-11 4 9 -1 0 0 -1 0
the vet|12 -2 1 -3 -1 -7 -1 1
the video|16 -4 -3 -2 1 0 -3 -4
the village|15 -5 -4 -1 -3 -4 1 0
the virtual|18 -6 -3 4 -3 -6 -4 -1
the visible|-9 -4 16 0 0 -4 0 0
the volume|14 -6 2 0 -8 -2 2 -4
the wall|11 0 -3 -5 -2 -1 0 0
the walls|10 -2 0 -6 0 1 -4 1
the war|22 -3 -7 -6 4 1 -4 -7
the washing|15 -2 -3 -3 -4 -1 -1 -1
the water|4 0 -2 -2 -4 -5 13 -5
the wave|-7 12 -2 -1 -1 1 -1 -1
the way|2 13 1 -6 -2 5 -13 0
the weak|-1 -8 1 0 -3 16 0 -6
the web|2 -4 -6 -5 10 -4 -4 12
the website|16 -1 -4 -5 -3 0 -1 -1
the weighted|0 -8 1 9 -4 0 1 1
the wheel|13 -3 -3 -3 4 -1 -4 -3
the whole|-14 1 7 0 9 5 -1 -7
the winner|5 -5 -7 -8 22 2 -7 -4
the woman|14 -3 -2 2 -6 -2 -1 -2
the wording|9 4 -2 -1 -1 -2 -6 -1
the words|2 16 -2 0 -7 5 -5 -9
the work|10 0 2 -6 0 2 -5 -3
the worked|-7 10 -8 5 -6 12 -9 2
the working|-14 9 9 4 -3 6 -11 -1
the workshop|16 -2 -2 0 -1 -5 0 -6
the world|12 -4 -5 -2 -1 -3 4 0
the worse|-8 -6 1 -1 17 -3 1 -1
the worst|7 -5 -8 0 15 2 -7 -3
the writer|-11 -3 6 5 3 16 -9 -8
the written|-1 -4 12 -1 -1 -1 -2 -1
the wrong|-9 13 7 -10 4 6 -1 -10
the year|22 -5 1 2 -20 0 0 1
the yeast|-7 -1 0 0 0 0 0 8
the zip|23 -4 -6 10 -7 -5 -3 -7
theft|11 0 0 -4 1 -8 -2 1
their|3 -10 -3 -5 7 -7 5 9
their <number>|2 -6 1 -1 -9 1 9 2
their data|12 -6 1 1 0 -2 -7 -1
their indices|-4 10 -4 -2 12 -5 -5 -2
their money|11 -4 1 0 -5 2 -1 -3
their names|-1 -6 -4 6 10 -4 4 -4
their own|-3 -13 7 -2 -1 -5 14 3
their paths|10 -5 -2 0 -2 0 -2 1
their permission|1 4 -2 -1 2 -2 7 -8
them|-10 0 1 6 11 8 -4 -11
them <number>|16 0 1 -6 -2 -1 -6 -2
them a|7 2 2 -3 -8 3 -6 2
them after|12 -3 -4 -3 -4 7 -4 -2
them and|10 1 4 -1 -5 -8 0 -1
them are|10 1 7 -9 -4 -2 -5 2
them as|6 3 6 0 9 -10 -11 -2
them assistant|-6 2 -4 -2 -1 10 -3 5
them back|8 6 -4 0 1 -8 1 -4
them each|5 0 5 -1 3 -2 -11 2
them for|20 2 1 -4 -8 5 -17 0
them have|13 2 -2 0 0 0 -11 -3
them if|10 -9 0 0 0 0 0 -1
them in|6 3 4 4 4 0 -4 -15
them into|7 -6 -5 0 -4 -3 11 0
them on|9 3 -4 0 -4 -11 -4 11
them one|1 -8 1 -5 -5 13 9 -6
them over|16 -9 -4 -2 -4 -2 6 0
them please|-6 -5 4 -1 0 -1 10 -1
them q|-4 -5 7 0 -1 11 0 -9
them so|-6 0 -3 6 -3 -4 0 10
them then|8 2 3 5 -4 -10 -2 -2
them to|18 1 4 6 -7 -14 -4 -5
them together|-8 14 0 -5 -2 -1 -1 3
them with|-7 0 -3 0 6 -6 16 -6
them without|10 -7 0 0 0 -2 0 0
themes|13 -13 -2 -3 3 -6 11 -3
themselves|11 -4 3 3 4 -10 -1 -5
then|-32 27 -1 4 -10 27 -14 -2
then a|-9 16 -8 -1 8 10 -2 -13
then add|14 -3 -2 -5 -9 0 0 6
then an|-7 -2 -2 -2 17 0 -1 -3
then answer|-1 5 14 -9 -2 2 -1 -9
then apply|-12 -4 0 10 2 7 -1 -1
then ask|10 -8 -4 -1 -4 3 1 2
then call|16 10 -2 -5 -7 -1 -1 -10
then commit|-12 11 0 4 0 1 -3 0
then decide|-7 29 -7 -2 -9 8 -8 -4
then evidence|0 10 -5 -2 -2 -6 0 4
then go|7 13 1 0 -10 -3 -3 -4
then how|-6 19 -9 2 -4 -4 2 0
then i|19 -8 -3 -6 -8 1 1 5
then label|-10 21 -3 3 -9 -5 1 2
then let|16 -5 -2 3 -3 -5 0 -4
then next|-5 -1 1 -1 11 -6 1 -1
then one|-6 10 -6 -3 -3 9 11 -12
then only|9 20 -8 -8 -5 -5 0 -3
then open|4 -15 15 0 0 0 -3 0
then overall|-10 3 -4 7 15 -8 -3 -1
then provide|10 0 0 0 0 0 -10 0
then put|7 9 1 0 -4 0 -7 -6
then reply|-5 4 23 -3 -8 -6 -6 2
then revise|-14 -4 -3 -4 -3 24 3 2
then say|2 21 -5 -10 -2 5 -6 -5
then second|-10 -1 1 3 0 8 0 -1
then severity|1 1 -4 18 -12 -4 3 -3
then state|-3 16 1 -2 0 -7 -7 2
then tell|6 13 -4 -2 -6 -7 -1 1
then the|-38 24 2 9 2 5 9 -14
then three|8 -8 -9 2 -2 3 9 -3
then verdict|-6 9 -4 -3 10 -3 -1 -3
then what|0 12 -3 -1 0 -1 -3 -5
then write|0 -6 11 -11 -3 21 4 -17
then your|-6 -3 6 -3 13 -9 3 -1
theorem|1 14 -6 -5 -5 -3 5 -1
theorem and|-7 11 -1 0 -1 0 4 -5
theoretical|18 -4 -5 1 0 -3 -4 -4
theory|19 -4 -7 -5 -5 -14 12 4
there|1 3 7 -11 -7 10 0 -4
there a|14 2 -4 9 -9 -6 -4 -3
there and|10 -7 -1 1 0 8 -9 -2
there any|24 -4 -6 0 -1 -7 -8 1
there anything|10 -7 -8 -2 1 9 -1 -4
there are|7 1 -10 -11 16 9 0 -11
there i|9 -8 3 1 -3 -1 -1 0
there in|11 3 -3 2 -4 -8 3 -5
there s|4 -3 -1 9 -4 -12 -4 11
there was|19 -3 -3 -10 -3 -3 2 1
there were|6 8 -11 0 2 -7 0 3
therefore|-6 13 -5 7 -1 -5 -2 -2
these|7 -8 11 -21 -2 -8 20 2
these <number>|15 -2 -4 -6 -1 -6 -7 11
these days|16 -4 -4 -6 -2 1 1 -2
these five|17 -8 3 -1 8 -4 -5 -10
these four|11 -1 -1 -2 -2 4 -3 -6
these serve|1 -2 -1 0 -1 10 -1 -6
these three|13 -5 -6 1 -7 0 5 -1
these to|1 -5 -1 2 15 -1 -7 -4
these two|18 5 4 -16 -8 -8 0 5
these would|-6 -3 -2 0 16 -2 -2 -1
thesis|8 2 -7 4 -4 -8 0 4
thesis which|2 0 0 -5 -10 -3 7 9
theta|14 0 -4 -4 -3 -2 0 0
they|-13 12 0 -10 5 0 -2 7
they agree|1 13 6 -4 -9 -5 -8 6
they are|13 1 -2 1 3 -2 -7 -7
they can|15 -1 -2 -5 -3 -2 -1 -1
they come|-5 -4 15 -3 -4 5 -1 -4
they d|0 -6 6 -3 0 -2 14 -9
they differ|-8 9 -1 6 -1 -4 0 -1
they do|13 -10 -3 -1 0 0 0 0
they don|12 -11 -7 -3 0 -1 0 11
they get|8 6 0 -5 6 -6 -7 -3
they go|18 -4 -1 -4 -2 -1 -2 -5
they have|-3 -4 -2 -1 -9 9 4 5
they make|14 -3 -1 -1 -1 -1 -2 -6
they may|16 0 -7 1 2 -1 -8 -3
they might|11 0 -4 4 2 -7 0 -6
they must|0 0 0 -7 15 -1 -5 -1
they need|10 -6 -4 6 -1 -3 -6 5
they pay|8 -9 3 -3 1 2 2 -4
they should|14 9 -4 -2 -5 -5 -4 -3
they want|18 -13 -8 0 6 -1 0 -1
thick|11 -5 -1 -2 -4 0 1 -1
thief|-8 12 -4 1 -2 -1 -1 2
thing is|-1 -2 -5 10 -1 0 4 -5
thing people|-1 -6 -9 -1 5 -5 23 -6
things|-1 -1 -9 0 -11 7 9 7
things like|-5 14 -3 1 -3 -3 2 -4
things on|10 -5 -1 -6 4 -1 -1 0
things that|-6 -9 11 2 -3 0 9 -4
things to|14 0 -2 -1 -3 -10 9 -7
think|-14 -3 18 1 -6 -1 0 6
think <number>|10 -2 0 2 2 0 -10 -3
think about|7 -3 -13 18 10 -11 -7 -1
think aloud|1 -6 21 -2 -3 -4 -1 -5
think before|-15 0 14 2 -1 4 -5 2
think i|-1 -9 4 1 1 -2 9 -4
think in|0 -4 13 -4 -1 0 -1 -4
think it|11 12 -10 -3 0 -3 -5 -2
think my|16 -4 -8 -1 -1 1 -2 -1
think of|1 0 -13 3 -2 4 13 -5
think step|7 18 -9 -2 -6 0 -3 -6
think that|14 -3 -5 6 -2 -3 -4 -3
think the|22 -14 3 -10 6 0 6 -12
think there|-2 1 0 -12 1 12 1 1
think this|8 0 0 2 -1 -13 1 3
think up|0 -9 -6 3 -3 3 9 2
thinking|-10 10 53 -7 -19 5 -17 -14
thinking complete|-1 13 -3 -2 0 -2 -2 -3
thinking is|7 -2 10 -2 0 -1 -12 -2
thinking when|14 -1 -8 -3 0 -1 0 0
thinkpad|17 -3 0 -3 -2 1 -5 -5
third|4 -1 -5 -9 -3 0 10 4
third of|-2 -2 -3 -2 -2 -6 8 10
third year|13 -9 0 5 1 -2 -1 -6
thirds|6 0 10 -9 -3 -1 -2 -1
thirds of|6 0 10 -9 -3 -1 -2 -1
thirty|-7 5 -8 8 -4 -7 18 -7
thirty years|-1 13 -4 1 -2 -4 -2 -1
this|-4 -2 3 0 -14 6 6 6
this <number>|17 -3 -3 3 -4 -4 -3 -4
this a|20 -7 -1 -3 -2 -2 -6 0
this address|21 -5 -1 -5 -2 -4 -1 -4
this and|29 -5 -5 -2 -2 -3 -6 -7
this answer|-4 -7 1 1 -4 24 -13 4
this app|15 0 -5 -1 -5 -5 2 -3
this article|-11 -8 4 -3 -4 -5 10 19
this bash|11 -1 -4 -3 -1 -1 -1 -2
this batch|-6 13 -2 0 0 0 -2 -2
this card|16 0 2 -5 2 -6 -5 -3
this case|-10 -3 10 2 3 1 -2 -1
this class|-9 9 -6 -1 2 1 11 -6
this clause|19 -6 -5 -5 1 0 1 -5
this code|-1 -7 -3 9 1 -5 7 0
this contract|9 10 8 0 4 -10 -11 -10
this conversation|2 -6 9 -2 -2 -3 -8 10
this customer|12 -1 -10 -4 -2 -3 -2 11
this document|-3 2 -1 -4 -1 -1 12 -4
this email|1 -1 14 3 0 -2 -3 -12
this for|14 -4 -3 -5 -1 -2 0 0
this forum|-6 -1 0 -2 -1 -1 9 3
this function|2 -8 -5 -10 0 -3 20 4
this generated|-1 0 0 0 0 9 -7 -1
this i|14 -5 -4 -3 -8 4 -2 3
this image|2 0 13 2 -4 -13 -1 2
this in|8 9 -9 0 -3 -2 -1 -1
this includes|17 -2 1 2 -3 -4 -11 0
this into|29 -3 -3 -6 -3 0 -6 -9
this is|5 6 5 -12 -3 3 -4 -1
this javascript|18 -4 -4 1 -3 -4 -10 4
this job|0 10 -2 3 -6 -4 -1 1
this leaflet|10 0 0 -1 4 -1 -7 -4
this lecture|5 -8 2 -1 0 -4 -2 9
this legal|-5 6 -4 -7 8 10 4 -12
this line|19 6 -6 -1 -1 -1 -12 -4
this list|13 -4 1 -7 -1 0 -2 1
this log|3 -4 6 -6 -6 -1 -3 12
this loop|-5 11 -3 -3 1 -4 0 2
this manual|9 0 0 0 4 2 -8 -6
this model|-1 1 1 10 -5 -5 3 -5
this month|2 -8 10 5 -1 -3 -4 0
this on|19 -3 1 1 -10 -3 -2 -4
this one|-3 8 2 14 0 2 -15 -10
this out|14 -3 -7 0 2 -4 1 -3
this output|-4 11 -5 0 0 -6 6 -2
this paragraph|9 -11 -3 2 -2 -11 5 12
this part|-2 -4 12 -2 -5 8 -8 -1
this please|15 3 -7 -3 -6 3 -6 3
this poem|8 -5 -14 -3 0 5 -1 9
this point|11 0 -2 -1 -2 -2 -6 3
this problem|-20 -1 4 4 3 -1 10 -1
this product|3 0 -3 -3 -1 -1 11 -5
this project|-7 11 -6 0 1 -1 0 2
this python|1 3 8 -10 -1 1 2 -4
this query|-5 -3 -4 -4 11 -3 10 -2
this question|-19 6 -8 7 -8 -10 30 2
this recipe|-6 -1 -1 2 -4 -5 10 7
this reply|-21 -9 2 23 -6 18 -4 -4
this response|-25 -7 -4 18 -2 16 2 3
this sample|-9 -3 -12 11 -5 -4 -6 28
this script|14 -5 -2 -2 2 -6 1 -1
this sentence|20 14 3 -6 -6 -12 -9 -3
this should|3 14 -4 -1 2 -9 1 -5
this skill|14 -4 -1 4 -2 -2 -7 -2
this solution|3 -8 1 -7 -3 6 -1 8
this step|13 -6 2 -8 -8 21 -14 0
this synthetic|-4 -1 2 14 -9 1 1 -3
this system|14 -4 -1 -2 -3 2 -3 -4
this task|-7 0 1 1 0 -3 11 -4
this text|21 -1 -7 -7 0 -2 8 -11
this the|-7 -3 7 -1 0 -4 -2 9
this time|-1 -11 1 2 -5 -1 14 2
this transcript|19 -1 -2 -1 2 0 -3 -13
this two|15 15 -5 -6 -6 -3 -5 -5
this will|-1 4 -4 -4 -2 1 -4 11
this with|13 -6 0 -4 1 -4 1 0
this year|14 -4 0 -6 1 -2 0 -2
thomas|14 -3 -1 -2 -4 -1 -2 -1
those|-12 3 0 6 -3 -1 20 -12
those against|12 4 -3 -4 -3 -1 -3 -1
those in|9 9 0 -4 4 -3 -12 -4
those not|-3 -1 -3 -1 14 -4 -1 -1
though|-5 12 9 12 -10 -5 -7 -6
thought|-8 -4 45 -16 -7 -17 -8 17
thought before|-9 -2 14 -3 2 3 -2 -2
thought must|-2 10 -8 -1 4 1 -6 2
thought process|7 -9 11 4 -1 0 -4 -7
thought that|-7 -4 13 -1 0 -1 2 -2
thoughtful|7 -8 0 -2 9 -1 -5 0
thoughts|-16 -21 51 1 -13 -8 -2 7
thoughts as|-6 -3 24 -7 -4 -4 2 -2
thoughts in|-2 -1 11 -3 2 1 -5 -3
thoughts must|-2 -7 12 -3 2 -2 1 0
thousands|11 -1 -2 -1 -2 2 -1 -5
thread|11 -2 -6 -7 2 -13 17 -2
thread for|-2 2 -6 -2 -1 -1 9 -1
thread into|-2 2 1 -2 2 3 -11 8
threading|14 -1 -1 -1 3 1 -7 -8
threat|24 -1 -8 -3 -5 6 -11 -2
three|-5 0 -4 -8 8 -3 11 1
three are|-8 -1 -1 9 -6 0 9 -4
three candidate|-5 9 0 -7 -5 0 -3 11
three causes|-3 -8 12 -3 0 9 -9 1
three days|14 -5 -2 0 -5 0 -2 0
three different|14 5 -11 0 -2 2 -6 -2
three examples|-4 -7 -2 3 -2 2 11 -2
three in|-12 10 -1 1 5 0 0 -3
three judges|-6 -8 1 -5 15 3 -1 2
three letters|-7 8 -2 -1 5 1 -2 -2
three months|18 -9 -3 0 -3 -3 0 0
three more|10 -5 -3 -3 -5 1 -6 11
three of|5 -7 -4 0 1 -4 12 -2
three paragraphs|-3 -10 7 1 0 0 -1 7
three parts|-2 3 -7 10 -2 -2 0 0
three people|4 -6 -1 -2 -2 -1 10 -2
three phases|8 9 -4 -4 -5 -7 0 2
three questions|10 -9 -1 1 -4 1 11 -9
three sentences|-13 14 -4 -3 -1 -4 11 -1
three times|8 -9 6 2 -5 3 -10 4
three versions|10 2 2 -1 -5 -11 -9 12
three worst|-2 -6 -1 4 -4 11 0 -1
three years|8 -8 -3 7 1 -4 1 -3
threw|11 -3 1 1 -7 -1 0 -1
thriller|13 -3 -3 1 -1 0 -7 -1
through|-1 6 1 -8 -9 1 7 3
through after|15 -6 -4 1 -1 -3 -1 -1
through how|18 -4 3 -7 -2 -1 -5 -3
through it|-2 13 -3 0 1 -1 -7 0
through the|12 -10 0 4 -5 -1 0 1
through together|11 -2 -6 4 -1 1 -6 -3
through your|-12 1 16 0 0 -2 -1 -1
throughout|15 -3 -2 0 -7 -1 -3 1
throw|0 3 -3 2 -16 -4 9 8
throw away|-14 11 1 -2 -6 -2 4 8
thrown|-3 12 -5 6 -3 -1 -2 -4
throws|13 -5 1 -2 -5 -5 -3 6
thu|11 -3 7 -3 -3 1 -5 -4
thumbs|-1 2 -1 -1 9 0 -7 0
thursday|9 2 -7 3 -5 -2 6 -5
thus|14 -4 -4 -2 -2 -3 -1 3
thx|18 -6 -5 -2 -5 -4 1 2
thể|12 -3 -5 -2 0 -1 -1 -1
tick|4 -3 -8 17 0 2 -7 -6
tick what|-4 -5 -3 15 1 -4 0 1
ticket|23 0 -3 0 -2 -18 -5 5
ticket <quotation>|15 -1 1 -6 -6 2 -1 -4
tickets|-12 -6 4 -1 -7 -8 19 11
tickets for|-5 -1 -1 -1 -1 -1 11 -1
tide|29 -7 -2 1 -7 -8 -3 -3
tides|6 -5 -4 0 12 -6 -5 2
tidy|0 -10 15 -1 -6 -8 -5 16
tidy up|16 -7 1 2 -3 0 -4 -6
tie|-9 -3 -9 -7 39 -2 -4 -5
tie breaker|-7 -2 0 -2 12 0 3 -4
tie for|-4 2 -2 -6 16 -1 -1 -5
tiene|23 -1 -5 -2 -9 8 -8 -6
tier|2 3 -4 -2 -3 -2 -10 16
tiers|1 10 -1 -7 15 -4 -9 -5
ties|-10 -3 -6 -4 17 11 -1 -5
tight|-7 9 -2 -1 -1 -1 -4 8
tiktok|12 1 -6 0 -4 1 -1 -2
till|-6 7 -4 -4 2 12 2 -9
till <number>|9 -7 4 -6 -1 -3 6 -2
tilt|11 0 -2 0 -3 0 -2 -4
time|12 -1 4 -17 11 -12 4 -2
time <quotation>|11 0 -5 -4 4 -2 -5 0
time a|15 -3 -5 1 0 0 -5 -1
time as|-2 -5 21 -4 0 -7 2 -4
time i|15 1 -6 1 -5 -4 -5 2
time is|24 -11 -15 10 0 -5 -5 3
time limit|4 -6 2 12 -16 -4 10 -2
time tell|21 -6 -2 -2 -4 -2 -7 3
time then|21 8 -5 -3 -2 -8 -5 -6
time to|2 11 -1 -2 -13 0 -4 8
time you|-4 5 -6 0 9 3 -7 -1
timeout|16 -5 -4 -2 -3 -3 7 -5
timeout <number>|11 -2 -6 -1 0 -3 7 -6
timer|19 -3 -7 -1 -6 -2 0 0
times as|8 4 9 0 -10 -11 0 -1
timestamp|30 -4 -6 -3 -6 4 -8 -6
timing|8 7 1 1 -3 -4 -3 -8
tiny|14 -3 2 -3 -4 -1 -4 -1
tiny stylized|9 -7 0 0 -2 0 0 0
tip|-3 4 13 -6 -5 4 -2 -6
tip on|10 7 -5 -4 -2 3 6 -15
tipo|15 -3 0 -1 -5 -1 -1 -4
tips|4 8 10 -3 -10 -5 -3 0
tips and|11 0 12 -4 -7 -8 -3 -2
title|15 4 2 -9 -11 -9 0 8
title for|2 -4 -3 -2 -2 -3 -2 14
title is|16 10 -7 -1 -1 -7 -6 -4
title question|0 -2 -3 0 -1 -5 -3 14
titles|6 -1 -3 8 -13 -3 -2 9
titles for|2 0 0 -5 -10 -3 7 9
tls|22 -5 2 2 -1 -6 -3 -9
tmp|28 -6 -5 -6 2 -5 -6 -3
to <number>|15 1 -3 15 3 -6 -16 -9
to <quotation>|21 5 -11 -3 9 -8 -1 -13
to a|2 -1 5 -6 13 -13 -6 6
to achieve|13 -1 -1 -3 0 -3 3 -8
to activate|22 7 -5 -2 -4 -7 -8 -3
to add|7 -6 -3 -1 9 6 -6 -6
to all|3 10 -3 -2 -1 3 -2 -9
to an|5 5 -7 -4 -4 -13 20 -3
to analyze|11 -1 1 -3 -2 2 -6 -2
to another|11 1 -4 2 -2 -1 -1 -5
to answer|1 -1 -6 14 -6 -5 10 -6
to anyone|-7 -2 12 0 -2 -1 1 -2
to argue|3 -9 11 -1 -1 -2 -1 -1
to ask|3 -2 -9 -3 -9 0 27 -6
to at|9 -6 -3 -1 1 4 -1 -2
to automatically|3 -1 -1 -4 12 0 -4 -4
to balance|10 -10 0 2 -3 0 -1 2
to be|0 4 -15 9 -1 -14 7 10
to become|7 -3 -10 10 7 -4 -3 -4
to bed|18 1 -5 -2 -7 2 -5 -1
to bottom|10 -4 1 2 2 1 -2 -9
to break|17 -5 0 -2 0 -5 -3 -2
to bring|19 -7 -6 1 4 -4 -5 -1
to build|12 -1 -8 0 11 -4 -7 -4
to buy|9 -1 -5 0 -13 6 1 3
to c|7 1 5 5 1 -8 -11 0
to call|15 3 0 0 -11 -4 2 -7
to cancel|18 -3 -4 -6 0 -1 0 -5
to capture|13 1 -4 -3 -5 1 -5 1
to catch|17 -7 -2 1 -5 0 -3 -2
to celsius|19 0 -3 -3 -4 -1 -3 -6
to change|11 -6 -3 -1 -1 -2 4 -3
to chat|-9 -5 -1 -4 -6 -6 -4 35
to chatbot|-10 -3 -2 -2 3 -3 20 -4
to choose|11 0 -1 -4 -1 -1 -5 1
to close|16 -5 -4 0 1 0 -6 -2
to compare|3 -11 -4 3 11 -1 -2 1
to complain|-2 -6 3 -2 -2 16 -2 -6
to comply|-6 -1 4 -1 -1 9 -2 -3
to compute|12 -2 -4 -1 -1 -3 -1 -1
to confirm|13 -1 -3 0 2 -5 -1 -4
to connect|-8 1 1 1 0 -3 11 -4
to contain|-7 -3 -1 10 -1 -1 2 -1
to convert|10 -3 -3 -4 -6 1 9 -4
to correct|-9 4 -1 -1 -1 -1 -1 11
to create|17 0 0 0 -14 6 -5 -4
to customers|12 -2 1 -1 -1 -1 -1 -7
to date|16 -3 -1 -3 -1 0 -7 -2
to decide|15 -2 3 3 -8 -9 -4 2
to depth|-7 11 -2 -4 0 2 -3 2
to descale|3 -7 -1 -9 11 -4 15 -8
to design|13 -1 -7 -4 2 3 -6 1
to destination|17 5 -4 -3 -4 -4 -4 -4
to destroy|10 1 6 -1 -4 -1 -5 -6
to dir|13 -12 2 0 0 -3 0 -1
to directory|-7 8 -2 9 -5 -6 -5 9
to display|12 -6 -2 -1 -1 1 -1 -1
to do|15 2 -18 12 -6 2 0 -6
to drink|12 -4 -8 1 -1 0 0 0
to e|-7 6 -2 12 -5 -2 0 -1
to each|6 1 1 10 -10 -11 6 -4
to eat|14 9 -8 -6 1 -10 -6 6
to end|8 -7 2 4 -8 -4 -2 9
to english|-3 -5 -3 5 -5 0 -7 19
to ensure|12 -1 -1 1 -1 -2 -8 0
to evaluate|21 -4 1 -4 -8 -4 -1 -2
to execute|13 -7 2 -5 1 2 -3 -2
to expire|7 2 -1 8 -5 0 -5 -7
to explain|9 2 -2 -2 1 -8 5 -6
to feed|13 -2 0 -2 -4 4 -9 0
to fill|12 11 -8 -1 -6 -2 2 -8
to find|1 13 0 1 -12 -3 -1 1
to first|3 4 -3 -3 -5 -3 -3 10
to fit|14 -10 8 -5 -4 -5 7 -5
to five|0 11 -4 10 1 -4 -15 1
to fix|3 9 2 -2 0 1 -6 -7
to follow|9 -7 -1 -5 -2 -1 -1 8
to four|13 -3 -1 -6 -1 0 2 -4
to french|-13 0 1 1 2 0 -2 11
to germany|3 -1 11 -6 1 -2 -6 -2
to get|6 2 -5 0 -10 -2 19 -9
to give|5 10 -3 -3 4 -5 -6 -1
to go|3 -3 -10 4 -2 2 -3 10
to gold|-6 -6 3 20 -2 -4 -5 -1
to grade|-6 -1 1 11 -1 -1 -1 -1
to grams|-9 -4 -3 1 0 2 12 -1
to guess|8 3 1 2 -2 0 -12 0
to guide|13 4 -10 -13 4 5 -2 -1
to have|16 -8 -7 -9 -3 23 -9 -2
to her|2 -9 2 2 -2 1 -2 6
to hindi|-5 -1 0 0 -2 -3 -3 14
to hire|4 -6 -1 -7 8 -1 0 4
to how|5 -8 -4 1 -9 11 5 -1
to identify|4 0 0 -6 6 -11 5 1
to implement|16 -2 -9 -3 0 3 -2 -2
to improve|12 -6 1 2 -4 -11 3 3
to in|8 -1 -6 -12 9 11 -5 -3
to include|16 -1 0 -1 -10 0 -2 -3
to indian|2 -8 -3 -5 7 0 -11 18
to instruction|1 -2 -3 -4 -4 -1 21 -8
to it|-2 4 -2 -17 -3 10 3 7
to its|5 1 1 -8 0 9 -6 -2
to japanese|10 -6 -4 -4 -3 2 -11 18
to javascript|12 -3 0 10 -4 -1 -5 -9
to keep|-1 -13 0 14 -8 -1 11 -2
to kill|-1 2 0 11 -1 -6 -1 -3
to know|-5 -9 -13 3 8 -10 15 11
to launch|12 -1 1 -2 -7 -2 1 -2
to learn|13 3 -5 -3 -5 -6 0 4
to least|-4 1 -2 2 17 -4 -9 -1
to leave|11 1 3 -1 -6 -10 2 -1
to line|11 2 -5 -5 0 5 0 -8
to listen|9 -4 10 -4 -4 5 -8 -4
to look|14 1 -12 -12 4 -3 11 -3
to lose|-6 4 -1 -8 -8 10 0 9
to make|22 -2 3 -1 7 -6 -14 -9
to market|13 -4 1 1 2 -3 -7 -3
to marry|11 -4 -5 5 0 -4 -4 -1
to match|-3 -1 -1 1 0 11 -6 -1
to me|25 -8 14 -3 -10 -2 -8 -8
to metric|5 0 2 -5 13 8 -10 -11
to missing|14 0 0 -3 -13 0 0 0
to mix|-2 -6 25 -5 -4 -2 -3 -3
to monitor|14 0 -2 -2 -2 -4 -2 -1
to my|18 1 3 -7 2 -8 -5 -3
to n|12 -5 1 -6 0 -1 -2 1
to name|8 -4 -1 0 4 -6 -8 7
to natural|-5 -1 -1 -1 -1 -1 11 -1
to no|4 -6 10 -1 -1 -4 -1 -1
to one|-10 -4 -9 -6 2 2 -2 27
to only|11 0 2 -5 0 -5 -4 1
to open|21 -6 -8 3 -7 2 -10 5
to order|9 0 -2 4 -3 1 -4 -6
to other|13 8 -4 -1 2 -3 -11 -6
to our|27 3 -2 -6 -4 -3 -7 -8
to participate|14 1 -3 -8 1 -1 -5 0
to patient|14 -8 2 -4 1 -3 -4 2
to pay|14 2 -3 -4 -7 6 -3 -5
to perform|15 -6 -3 -4 0 1 0 -2
to permanently|13 -6 -1 1 -3 -3 -1 0
to place|14 -5 0 1 -4 1 -2 -6
to plain|10 0 -3 -1 4 -1 -8 0
to plan|0 10 -3 6 -4 -6 2 -5
to plant|12 -7 -2 -1 0 1 0 -3
to play|5 -2 8 3 0 0 -9 -3
to practise|11 -6 0 0 2 1 -5 -3
to prefer|13 -1 0 0 -5 0 -7 -1
to print|11 -4 -3 -1 6 -4 -2 -2
to prove|-8 10 1 2 3 -2 -8 2
to provide|19 -1 -1 -5 0 -2 0 -11
to put|8 -11 5 -5 0 3 3 -4
to python|26 -2 -5 -5 -1 -1 -12 0
to reach|22 -4 -4 -3 -6 1 -2 -6
to read|-3 -5 -1 14 -1 1 -2 -3
to receive|10 -3 -5 0 -6 -3 13 -7
to reference|-3 -5 -1 14 -2 -1 -2 -1
to register|14 -5 -3 -7 8 -3 -5 0
to remove|3 -1 -5 -9 5 0 -4 11
to repair|-5 0 1 -5 0 11 -2 -1
to reply|24 2 -1 -15 2 -7 -7 1
to resolve|6 5 -1 -1 -1 -10 5 -4
to ring|4 -10 0 0 6 -2 0 2
to rob|22 -6 0 -2 -4 -2 1 -9
to role|17 0 0 1 -3 -5 -13 2
to run|12 -5 -1 -2 3 -7 -2 2
to save|2 8 1 0 6 1 -12 -6
to say|12 -1 -2 9 -10 3 -5 -6
to see|8 -12 4 1 0 1 5 -8
to select|12 -1 -4 -4 3 0 -3 -3
to sell|19 -8 -4 0 -4 -1 -3 2
to send|11 3 -7 -4 -3 -3 -3 5
to set|14 -6 -1 -2 -2 -2 -1 0
to share|7 -6 1 -1 -10 0 7 2
to ship|11 -7 -1 -3 -1 1 -1 1
to show|13 -4 -9 3 10 -5 -5 -3
to simulate|19 -5 -5 1 -3 -3 -3 -1
to slap|1 -1 -1 -5 0 -9 11 4
to sneak|8 -7 -3 0 -2 -1 -1 7
to solve|23 -7 -6 5 -6 -7 1 -5
to someone|1 -8 -5 4 3 -1 9 -4
to speak|14 -7 -3 0 -1 0 -3 1
to stand|-2 9 -2 -3 -7 -7 6 5
to start|19 -4 -7 -2 1 1 -8 -1
to stay|9 0 -2 -1 0 2 -7 -2
to steal|10 3 -4 0 0 4 -10 -3
to stop|22 -8 -11 -3 -2 1 0 3
to street|14 -4 -1 -3 -1 -1 -2 -1
to support|16 -5 0 -4 0 -2 -3 -2
to take|12 4 -3 -3 -6 -3 -1 -1
to teach|2 11 -5 4 -8 -2 -5 3
to tell|11 2 -10 10 -13 -5 9 -4
to test|15 -2 -1 -4 -1 -3 -1 -2
to that|-10 7 14 -3 2 -4 -5 -1
to the|4 6 -1 -4 7 -2 -14 3
to their|10 0 0 -9 -1 0 0 0
to think|21 2 0 -2 -6 -4 -7 -5
to this|10 -2 0 28 -2 -16 -8 -9
to three|1 8 -4 -9 -9 0 11 1
to top|12 3 -7 -4 9 -10 -3 1
to try|13 -6 -3 -4 1 -1 1 -2
to two|13 -9 6 6 -7 -4 -3 -2
to understand|4 -4 1 -5 9 -7 1 0
to us|-3 -1 15 -2 -3 3 -3 -6
to use|11 -2 -4 -5 1 -6 9 -4
to users|-6 -1 9 5 -6 1 -1 -1
to variable|14 0 -1 -6 -4 -2 -1 -1
to visit|14 1 -1 -2 -5 3 0 -10
to water|11 -3 0 -1 -5 -2 1 -2
to wear|11 -3 -4 -3 12 -4 -2 -7
to weigh|0 9 -3 -8 -9 3 4 4
to what|3 0 -6 0 0 -4 -6 13
to which|-5 -1 -5 10 -5 0 11 -4
to why|13 -5 -6 -2 2 1 0 -4
to withdraw|10 -1 -1 -1 -1 0 -5 -1
to work|-2 4 -4 13 0 -1 -7 -3
to worst|-6 -4 0 -2 18 0 -5 0
to write|14 -12 1 -1 -4 -9 9 1
to you|19 -5 14 2 -9 -11 -9 -2
to your|7 -6 9 1 -3 -8 -7 7
to yourself|3 -9 29 -7 -3 -5 -3 -5
toast|-4 -11 10 16 -4 -5 -13 10
toast for|-6 -7 9 -1 3 2 -8 7
todas|10 4 -5 -10 0 10 -8 -2
today|6 19 -5 -2 4 -3 -15 -3
today <number>|0 -7 -6 -1 14 3 -2 -1
today s|3 10 -4 1 -8 2 -4 0
today she|15 0 1 -10 -3 0 0 -4
today you|-5 10 -6 -1 0 -1 1 1
toddler and|15 0 -3 1 -10 -8 6 -1
todo|9 9 7 -1 -11 7 -7 -14
todos|-1 -6 -1 1 -2 16 0 -7
toe|11 -1 -2 -6 -3 1 0 1
together|13 -2 -2 -1 -7 -6 4 3
together with|0 7 9 -7 -1 -7 6 -7
token|2 -8 19 13 -13 -8 6 -11
tokens|-2 -1 23 -3 -6 -16 2 2
tokyo|12 4 -2 -1 -6 -1 -5 -1
told|8 -3 -3 3 0 3 -9 2
told me|17 -5 -7 9 6 -7 -6 -7
tom|9 -9 -3 3 7 -6 6 -7
tom has|-6 -3 1 -1 0 2 10 -3
tomato|4 10 -3 -2 5 -3 -8 -2
toml|28 2 -5 -12 -3 -3 -5 -2
tomorrow|17 -9 8 13 -12 -9 1 -10
tomorrow and|-3 -8 8 -3 0 1 7 -3
ton|-10 20 -4 6 -8 -13 3 7
tone|-3 -10 3 7 2 5 -9 4
tone is|9 -9 -10 -2 6 6 1 -1
tone the|9 4 -4 -1 -4 8 -8 -5
tones and|10 -1 -2 -2 1 1 -5 -1
tongue|17 -1 1 -4 -8 -2 -1 -2
tonight|12 9 -4 -5 2 -5 -2 -6
tono|14 -2 -5 13 -6 -1 -7 -5
too|11 20 -7 -5 -4 2 -5 -12
too <quotation>|7 -9 -1 1 2 -6 3 3
too formal|9 -6 -4 2 -5 11 -5 -1
too long|22 -8 -8 -5 2 1 3 -7
too many|18 1 -5 -8 -5 -2 5 -4
too small|4 12 -5 -2 0 -5 1 -5
took|8 5 -5 7 -1 -6 1 -9
took <number>|11 -4 -1 -2 -2 2 -4 0
took it|5 -8 1 8 -17 2 12 -3
took the|0 9 0 -13 -1 1 1 3
tool|-19 1 9 6 -7 0 6 3
tool call|-6 0 12 5 2 -1 -6 -5
tool that|13 -4 5 -1 -5 2 -8 -2
tool use|-4 12 -4 -9 -6 0 12 -2
tools|11 2 7 -15 -11 -2 14 -6
tools search|-9 18 -8 2 2 2 -8 1
tools such|17 -2 -1 -1 0 -3 -4 -5
top|12 -11 -6 -3 0 10 -10 7
top <number>|-6 11 -2 1 -14 4 -1 8
top of|3 4 -1 -2 -10 0 9 -3
top tier|2 3 -4 -2 -3 -2 -10 16
top to|10 -4 1 2 2 1 -2 -9
top up|19 -8 -19 -7 -3 10 4 5
top ups|23 -12 -3 -6 13 -12 4 -7
topic|4 -11 1 -2 5 -21 27 -3
topic <quotation>|7 -5 2 7 -10 -4 11 -8
topic does|-1 -6 9 0 -5 -4 4 3
topic of|6 -4 0 -1 11 -1 -6 -5
topic should|5 -4 11 0 -2 -6 -2 -2
topic the|25 0 -3 1 -5 -1 -6 -10
topic whether|-2 10 -3 0 8 -5 -1 -6
topics|-1 -10 2 -5 -8 -3 30 -5
topics from|20 -4 -2 -1 -4 5 -6 -8
torch|-1 21 0 2 -2 -15 3 -9
torch tensor|11 0 -2 0 -5 -2 0 -1
tordesillas|-17 1 1 -2 1 7 -1 10
tordesillas <number>|-17 1 1 -2 1 7 -1 10
torture|17 -6 -1 -1 -3 -1 -5 0
total|19 -1 -21 23 6 -5 -13 -9
total <number>|-3 11 1 -8 2 -4 2 -1
total i|17 1 -2 -8 1 -1 -5 -2
total number|2 3 3 -14 6 -1 0 1
total of|15 -5 -2 -5 4 4 -4 -7
total out|-7 -2 2 12 2 -2 -2 -3
touch|18 3 -7 -6 1 -8 7 -8
touched|14 -2 -4 0 -7 -1 2 -1
toulouse|16 -7 2 -3 -6 -4 -4 7
tour|-2 3 -11 11 0 8 -5 -4
tourist|27 -3 -8 -1 -5 0 -7 -2
tournament|0 -1 5 -6 10 -4 -5 1
tournament compare|-2 -5 1 2 12 -2 -8 2
tout|6 0 12 -1 -8 -3 -1 -6
tout ce|-7 -10 10 -1 4 12 -5 -3
tout le|-1 15 -2 -5 -4 0 -1 -2
toute|9 13 0 -5 -10 7 -8 -6
toward|-2 14 -1 -2 -5 -2 -2 -1
town|21 -4 0 -2 0 -8 -4 -2
toxic|3 -8 -2 14 3 0 -7 -4
toxicity|2 11 -2 7 -10 -5 -4 0
toy|14 -5 -4 -1 -2 -1 1 -2
toys|11 -12 4 -8 -4 3 3 3
toys <number>|12 -9 5 -9 -2 2 -1 2
trace|-13 10 34 -7 -13 -6 -5 0
trace of|-5 0 -13 -3 3 0 2 16
trace style|0 -5 12 -1 -1 3 -1 -6
trace that|-5 10 10 -2 -3 0 -3 -7
trace the|-2 11 -9 2 4 1 2 -9
traces|-17 12 10 -3 11 -4 -6 -5
track|4 -7 3 -6 -4 17 1 -7
tracking|9 -4 -4 -3 -1 -6 -4 13
traction|19 -7 -5 3 -4 -6 -1 2
trade|17 0 2 -6 -3 -2 5 -13
trader|-7 11 7 -9 -2 9 -4 -6
trades|2 7 -11 2 -1 2 -2 1
traduce|11 -6 -3 -5 -5 -4 -2 15
traduce al|11 -6 -3 -5 -5 -4 -2 15
traduis|10 -4 -4 0 -3 -7 -8 15
traduis en|10 -4 -4 0 -3 -7 -8 15
traffic flow|12 -1 0 -7 -1 -2 0 0
trailing|8 3 -8 -2 5 -7 -11 11
trailing white|6 -6 -3 9 4 -1 -2 -7
train|2 8 7 11 -26 6 -18 11
train leaves|-5 12 -1 -4 2 -3 0 -1
train on|-7 0 -3 5 -4 -4 -2 15
trained|15 8 -6 7 -10 -6 -3 -5
training|5 -9 1 3 -6 3 -12 15
training data|13 -3 -2 0 0 0 -4 -3
training our|11 -1 -2 0 0 0 -9 0
trains|5 5 -8 -3 -4 -8 17 -3
trajectories|-3 -2 2 -4 18 -4 -2 -5
trajectory|-30 7 -14 9 3 13 -4 15
trajectory a|-5 -11 5 7 9 0 -1 -4
trajectory of|-11 -6 2 14 -8 7 0 0
transaction|18 16 5 -7 -4 -6 -11 -10
transaction to|12 -2 -3 -2 -2 -2 -1 -1
transactions|14 -7 0 -1 -1 -2 -1 -2
transcript|-2 -10 5 -3 1 -3 -8 19
transcript and|5 -5 -3 -5 -1 0 0 10
transcript of|9 -2 1 -2 -2 -10 -2 8
transfer|21 -9 6 -1 -11 -5 0 -1
transfer and|13 -5 -4 -2 -1 -1 0 0
transfer is|1 -8 1 1 -5 1 2 7
transfer money|11 -1 6 -2 -5 -2 0 -7
transferred|12 -4 -11 1 -4 -2 5 3
transferring|16 -1 -3 -7 2 -1 -2 -3
transfers|13 -4 3 -5 2 -6 -1 -3
transform|9 4 -6 -11 -8 -8 7 12
transform subject|16 -6 2 3 -2 -3 -4 -6
transform the|-7 -1 5 -1 -2 0 -2 8
transformation|1 11 -1 -1 -2 0 -8 0
transforming|11 1 1 3 0 -1 -11 -4
transition|18 -2 -2 -3 -1 -3 -6 0
transitions|6 11 1 -4 0 -4 -5 -5
translate|6 11 -2 -5 -11 -11 -4 16
translate into|10 6 -10 8 -6 -3 0 -5
translate the|-1 8 -7 -1 -8 -9 -2 21
translate this|16 -5 -9 -3 -2 7 2 -6
translate to|20 -2 -3 -3 -2 0 -5 -6
translation|-9 5 6 7 1 6 -9 -8
translation of|8 12 1 -5 0 -8 -5 -3
translations|-7 -5 7 -3 24 -6 -4 -6
translator|-1 -5 10 10 2 -4 -4 -8
transparency|9 -9 9 -3 -1 1 -5 -1
transparent|13 -5 -3 1 -3 -2 -9 8
transport|9 9 -4 0 -6 -3 -3 -2
travel|-4 -9 -1 1 6 -5 17 -6
traveled|15 -2 4 -3 -6 0 -9 2
traveling|17 -3 2 -2 -12 -3 0 1
travelling|13 -5 0 5 -5 2 -6 -4
traversing|17 -1 1 0 -5 -4 -4 -4
treasurer|11 -8 0 0 1 -1 -1 -1
treating|22 -2 -6 -2 -5 -1 -2 -4
treatment|-3 11 -1 3 -3 -6 -1 -1
treaty ended|-2 14 -3 1 -2 -3 -2 -2
trecho|-7 -9 -5 -3 -8 25 9 -1
tree|0 4 -5 -6 -5 -1 13 1
tree <number>|-9 -3 1 -5 -2 1 17 0
tree for|14 5 -3 -2 -4 -5 0 -3
tree of|5 10 -2 -2 2 -4 -7 -3
tree that|14 -1 0 1 -6 0 -1 -6
trees and|14 -2 0 -2 1 0 -4 -8
trek|17 -1 0 -9 -7 0 -1 1
trench|0 -5 -1 0 12 -3 0 -2
trend|-5 -1 -1 -1 -1 -1 11 -1
trends|11 0 -1 -7 0 -2 0 0
tres|4 14 -6 2 -8 -9 -7 10
triage|11 5 -6 -13 13 -4 -5 -1
trial|-5 13 -4 -3 7 10 -5 -14
trials|0 15 -1 -2 -2 -5 2 -7
triangle with|-6 10 -1 -1 -1 1 0 -2
triangles|8 0 -2 2 -1 -4 5 -8
tribunal|-4 11 -5 -2 -1 -5 7 -1
trick|26 -5 -3 -4 -8 0 -1 -5
tricks|17 -3 -2 -4 -1 -3 0 -3
tried|-1 -10 21 -5 -7 -6 5 3
tried <number>|5 -1 -6 0 -2 2 -9 11
tries|-3 -7 9 3 -3 -2 8 -6
trigger|-6 8 -3 -3 -4 -3 13 -3
triggered|-4 14 -2 -1 -2 -2 -1 -1
trimmed|0 -8 17 1 -3 -2 -2 -4
trinity|12 -6 0 -1 -1 -2 -1 1
trip|11 1 -7 7 4 0 -8 -8
triple|-1 -3 -11 -2 13 -10 8 4
triplets|5 -6 -6 1 1 -9 2 11
trips|1 11 2 -5 -3 -4 -1 0
trivial|-4 16 -8 -1 1 -7 8 -5
trivial ones|-3 11 -2 -4 3 -6 -2 3
trois|-1 17 -5 1 -6 -7 9 -9
trophy|-4 12 -8 0 4 0 -6 2
trouble|4 15 -2 2 -4 -6 -1 -8
true|0 -8 9 17 -9 0 -4 -6
true <quotation>|29 -1 -9 -1 -3 -7 -10 2
true and|-1 9 -2 -8 -2 4 -1 3
true false|1 -5 -4 13 -2 -1 0 -2
true for|8 3 -4 -11 -2 -3 8 2
true or|3 -2 -4 16 -4 -3 -2 -3
true that|22 1 -8 -3 0 -8 -2 -2
truly|23 6 13 1 -13 -11 -9 -10
trump|16 -5 2 -1 -11 -6 11 -7
trust|-2 19 -4 4 0 -11 -5 -1
trusted|10 3 -7 0 -1 0 -1 -4
truth|-4 -12 -8 17 16 -3 0 -6
truthful|-9 -2 0 8 17 0 0 -12
try|22 10 -8 -4 -11 14 -13 -10
try a|12 12 3 -1 -6 -6 -8 -6
try again|14 2 -1 -7 9 -8 -2 -6
try first|11 -2 -5 -3 2 -5 -1 2
try to|23 9 1 -1 -3 -9 -6 -13
trying|4 7 7 -3 -12 -9 4 2
trying to|8 7 -2 -1 -11 -8 4 3
três|-4 9 -10 -12 -19 9 9 16
ts|7 -4 10 -2 0 -8 -1 -2
tsp|10 -2 1 -5 0 -2 -3 2
tsv|-5 1 1 10 -10 -2 -8 13
tu|0 0 18 0 12 -12 -3 -16
tu es|0 12 -11 -4 -4 -1 10 -2
tu peux|1 -2 -3 12 0 -1 -3 -5
tudo|3 7 9 5 -7 -6 -7 -5
tuesday|12 -4 -3 2 -3 -11 5 2
tuesday how|10 -4 1 0 0 2 -6 -3
tune|16 0 -3 -7 -6 -6 -2 8
tuners|-5 11 0 -1 0 -2 0 -2
tuning|2 -11 -4 8 -4 3 -10 16
turkish|28 -8 -1 -2 -4 -4 -3 -6
turkish looking|15 -5 -1 -1 -3 -2 -3 -1
turn|-22 0 16 -1 9 -22 9 10
turn <number>|-7 -2 -1 8 4 0 -1 -2
turn <quotation>|-8 -9 18 -6 -2 14 -7 1
turn a|-9 -1 -1 9 -1 -1 6 -2
turn and|0 13 5 -7 6 -8 -5 -3
turn each|-6 -12 -10 -4 5 -5 20 13
turn follow|-6 2 -1 0 -4 1 11 -2
turn for|-5 0 -5 13 0 0 -2 0
turn it|-8 -3 1 -1 9 1 4 -4
turn my|19 8 -7 -7 -6 1 5 -14
turn off|23 -5 -4 -3 -8 -1 2 -4
turn please|-1 -5 -4 -5 -6 -2 32 -8
turn the|10 -5 0 0 -10 -3 4 6
turn these|21 -3 0 -1 -4 1 -7 -8
turn this|5 2 -11 1 -7 -5 3 11
turn what|-5 12 -10 1 -2 -3 1 7
turn with|0 -3 15 -9 -5 -2 -10 12
turned|0 1 -7 -1 -7 1 2 11
turned to|1 2 -8 2 1 -7 -5 15
turning|-1 -3 3 -9 1 9 1 -1
turno|-26 5 26 29 -10 -11 -9 -3
turns|-17 -22 7 8 -3 5 27 -6
turns a|-9 -1 -1 -2 -1 8 3 3
turns between|-3 2 1 -5 -1 -3 15 -5
turns the|7 -3 0 -1 -2 -3 9 -7
turns u|-5 0 0 -2 1 -3 12 -3
turns with|-13 3 -6 -7 0 -13 16 20
tutor|3 -10 4 -5 0 6 6 -4
tutor i|-7 8 -2 -1 2 -2 -4 8
tutor in|12 -10 -1 -2 3 4 -7 0
tutoring|-7 7 11 2 2 -7 10 -17
tutoring app|-17 -5 12 2 7 -3 9 -5
tv|18 -1 -3 0 -4 -2 -5 -4
tweet|26 -4 0 -3 -6 -1 -4 -7
twelve|1 7 -20 11 1 -4 -3 7
twenty|-5 4 -15 -8 -3 -3 23 6
twenty five|-1 -2 -2 -3 0 -1 13 -5
twenty things|-4 -4 3 3 -4 -4 12 -2
twice|5 -2 6 -14 1 7 -10 6
twice and|2 -7 9 3 -3 -3 3 -3
twice as|8 -1 9 -1 -7 -6 -11 9
twice by|-11 24 0 -2 -2 -4 1 -7
twice for|18 -3 -3 -1 -5 -3 -2 -1
twice that|12 -2 -2 -2 0 -5 -3 -1
twice the|-2 -12 1 -4 -2 2 10 7
twice with|0 -8 -4 0 21 -3 -5 -1
twist|1 7 -9 -4 -7 -3 19 -5
twist to|0 2 -3 -2 -4 -4 18 -6
two|-7 -9 -2 -6 25 0 -5 4
two assistant|2 -3 -3 -3 17 -4 -4 -3
two assistants|-7 -3 4 -2 16 -1 -4 -2
two bots|-9 1 -1 1 15 1 -2 -6
two buttons|8 1 -2 2 -8 5 0 -6
two candidate|-5 16 -1 -2 -1 -4 -3 -1
two channels|-11 2 23 -1 -4 -4 -2 -3
two cleaners|-14 -1 10 13 -1 -2 -1 -4
two columns|4 10 -1 1 -2 -1 -10 -1
two completions|-4 3 -7 -1 12 4 -1 -6
two cover|19 -3 0 2 -8 0 -12 2
two days|9 -4 2 -8 -1 7 -2 -3
two decimals|-5 -3 -4 17 5 1 -5 -5
two dice|12 1 0 -2 -1 -2 -3 -4
two different|13 -4 -2 5 -5 0 -4 -3
two documents|-2 1 -3 -4 -1 0 11 -1
two drafts|18 -2 -2 0 -8 0 -5 -2
two experts|-5 -2 -1 -1 -1 -1 16 -5
two explanations|-8 1 -2 -4 15 -2 -2 1
two from|-3 -5 2 3 -3 2 12 -8
two groups|9 -7 4 -4 -1 2 -1 -4
two hours|-9 0 0 0 12 -3 0 0
two independent|-5 21 -2 -3 -6 -3 0 -2
two integers|6 -9 -4 3 -4 6 5 -3
two kids|3 -7 -5 -1 -1 -4 15 0
two lines|14 -3 6 2 -6 -8 3 -9
two lists|12 11 -4 -1 -1 -5 -3 -8
two mistakes|8 -7 -3 0 -3 14 -6 -4
two models|8 -8 3 -2 9 -6 -2 -1
two numbers|7 1 4 -1 12 -4 -16 -3
two odd|5 6 1 2 0 -10 -5 1
two of|-10 10 0 0 -14 0 8 6
two offers|4 -2 -1 4 -2 -2 -9 7
two or|-10 11 -7 -2 1 11 -3 -1
two paragraphs|0 -3 -5 8 -7 7 -12 12
two part|4 6 15 2 -8 2 -13 -7
two parts|7 15 0 -1 -7 -4 -8 -2
two people|16 11 -5 -4 -6 -5 -2 -4
two persona|-3 2 -1 -3 -1 3 10 -8
two positive|16 -1 -2 -7 0 -5 -3 2
two replies|-10 0 -5 -1 19 -2 -3 0
two sentences|5 5 -8 -7 -8 11 -5 7
two separate|3 0 0 -1 -6 0 9 -5
two sisters|14 -1 1 -1 0 -6 -4 -3
two strings|13 0 -6 -3 -6 -8 11 -1
two that|16 1 -4 1 -2 -3 -5 -5
two things|-4 1 -8 -1 7 -13 10 9
two thirds|6 0 10 -9 -3 -1 -2 -1
two times|25 -3 -4 -1 -4 -7 -2 -5
two titles|2 0 0 -5 -10 -3 7 9
two weeks|19 -3 -1 2 -11 2 -8 1
two writers|0 -8 -1 0 9 -2 -5 6
txt|12 -8 -4 0 2 -3 1 -1
txt files|16 -3 -4 -2 3 -5 -7 0
type|1 -4 -1 0 -9 5 14 -6
type and|11 0 -1 -1 -5 2 -6 0
typeerror|10 0 -2 -3 0 -4 6 -6
types|3 -8 -7 -6 -9 -1 22 6
types of|11 1 -4 -2 -5 -1 -2 0
typescript|12 1 -4 0 -3 -1 -6 1
typical|9 2 -1 -2 -3 -6 4 -3
typing|1 -7 2 1 -1 -4 10 -1
typo|27 4 -2 -10 -7 -8 4 -8
typo in|25 5 -4 -3 -5 -7 -6 -4
typos|-5 -2 -3 2 -6 -4 22 -4
tá|19 -2 -4 -4 -2 -3 -1 -3
tête|-5 0 13 -3 0 -5 0 -1
u|-5 -19 -9 -7 1 2 10 27
u and|-5 0 0 -2 1 -3 12 -3
u at|13 -3 -2 -3 0 -3 -3 2
ubuntu|18 -1 -1 1 -4 -3 -3 -7
ug|19 -3 -4 -2 -2 -6 -2 1
ugly|20 -4 0 -1 -7 3 5 -16
uh|-7 -4 -4 1 1 1 -4 16
ui|12 -3 8 1 -2 10 -12 -15
uk|17 -4 -5 -10 3 5 2 -8
ukulele|18 -2 -2 -2 -4 -2 0 -5
ultra|14 1 -6 2 0 -4 -8 0
ultra detailed|14 -1 -5 0 1 0 -4 -5
um|-12 5 -22 -10 10 6 6 16
um assistente|-8 -2 -6 1 0 -4 21 -2
uma|-7 14 -17 0 1 -14 17 6
uma frase|-7 -6 -1 8 7 -2 0 0
umbrella|6 12 0 -4 0 -4 -5 -3
umbrellas|-6 10 -3 1 2 -3 -3 1
ums|26 0 -5 -4 3 1 -4 -16
un|-9 -6 -3 -7 1 7 8 9
un asistente|-5 3 -5 -6 -4 -2 28 -10
un résumé|9 -9 16 -4 -7 -8 -2 5
una|-2 19 -16 27 -22 -21 30 -16
unanswerable|-18 -2 0 -3 2 0 24 -1
unanswerable questions|-13 -3 -1 -4 2 0 19 0
unanswered|3 -5 0 -3 0 15 -4 -5
uncertainty|-4 2 17 -1 -10 -7 -7 10
unchanged|-4 -10 3 7 13 -9 -9 8
unchanged and|16 -4 -1 -4 -2 -1 -2 -4
uncle|11 -2 -2 -3 -5 9 -6 -2
unclear|9 -13 -2 6 0 -2 1 1
und antwort|-6 2 -7 11 -6 -1 12 -3
und sag|25 -6 1 -12 -4 0 -3 -2
under <number>|12 10 -1 -4 -11 -17 10 1
under <quotation>|6 0 4 -11 -15 9 5 1
under current|8 -9 -1 5 4 -1 -7 1
under dir|4 -4 -1 10 7 -6 -4 -5
under each|13 9 1 -7 -3 -7 -3 -4
under inspection|-7 0 -3 8 -3 22 -9 -7
under path|19 -9 8 -3 -5 -4 -3 -3
under test|-6 -3 -2 13 1 0 -2 0
under three|1 10 -4 -1 0 -5 0 0
under tmp|11 -1 1 0 -6 -5 0 0
under var|10 -5 2 -4 -2 7 -6 -3
underground|12 -1 -2 0 -1 -3 -1 -4
underline|15 -7 -5 -1 -2 -6 3 2
underlying|-1 -4 10 -4 -8 7 7 -7
underneath|13 6 -4 0 1 -3 -6 -6
understand|7 4 -4 -10 15 -10 -3 1
understand how|8 -4 -1 -9 0 -4 3 6
understand it|18 -4 0 0 -4 -1 -2 -6
understand the|17 -7 1 -5 -6 2 -1 -1
understand this|21 -5 -9 6 10 -2 -7 -13
understanding|14 6 -14 0 -5 4 -1 -3
understands|-4 -8 -7 -3 16 -6 19 -8
understood|5 -3 -1 3 11 1 -20 4
undo|22 -5 -13 -6 -3 -8 -3 16
une ia|-10 -3 -5 14 -2 -6 16 -4
une seule|-3 9 -3 17 -3 -3 -5 -8
unedited|-6 -3 18 -2 -1 -3 0 -2
uneven|-7 8 -3 3 3 -2 1 -3
unexpected|-3 -2 -1 -1 0 -6 13 -1
unfiltered|-3 -9 32 -5 -6 -6 -2 -2
unfortunately|11 -3 1 -2 1 -4 0 -3
unhappy with|-3 3 -1 -2 -2 11 -5 -1
unidades|-10 7 -1 16 -2 -4 1 -7
unified|1 -5 -1 -1 -1 10 -8 5
uniform|4 -1 -3 0 -3 -3 -5 11
unify|-6 -3 -10 0 -4 -2 -4 28
unify the|0 -3 -3 -2 -2 -2 -3 15
unique|21 -1 -1 -7 7 -7 -9 -5
unit|4 14 -12 9 -4 0 -9 -2
unit tests|6 -5 -7 11 -3 -4 0 3
units|6 7 -8 15 -5 -8 -17 11
unity|14 -6 -1 -1 -1 -2 -1 -1
universe|10 1 -1 -1 3 1 -10 -2
university|9 -13 -2 -3 12 -2 3 -4
unjustified|-7 -4 -2 8 9 -3 2 -4
unknown|2 8 -6 5 -9 4 -4 1
unless|17 5 -2 12 -3 -9 -11 -8
unless asked|10 0 2 -1 -3 0 -1 -6
unless the|15 -1 -1 12 -1 -5 -11 -8
unrealistic|13 -11 -1 0 0 0 0 0
uns|22 -14 11 -7 1 -7 -8 2
uns <number>|-6 -2 -3 0 -1 0 0 14
unsafe|2 -7 -1 12 -9 -5 10 -2
unsettling|11 3 0 3 -10 -4 -1 -2
unspoken|-1 -1 16 -6 2 -6 -4 1
unsupported|-9 0 -3 1 -3 24 0 -11
unsure|1 -2 13 -6 -9 -3 -2 8
unter|4 -4 -7 -3 -3 10 5 -2
unterschiedliche|-7 -6 -4 12 -3 -5 17 -5
until|1 8 8 -6 -1 -9 -2 2
until <number>|6 -10 -3 3 3 -5 -2 8
until i|7 -6 -2 7 3 -3 -11 5
until it|10 1 -7 0 0 -3 -1 -1
until nothing|-3 2 -9 -3 0 15 -1 -2
until the|-6 12 8 3 -3 -7 -7 -1
until you|-6 5 19 -9 -9 -3 10 -7
untouched|-16 -3 12 -8 -10 10 -4 18
untranslatable|-5 0 0 0 -1 0 -3 10
unused|5 -9 0 2 0 -5 -5 12
unverifiable|-6 -1 -1 13 -3 -1 -1 -1
unzip|39 -7 -8 1 -11 -9 6 -11
unzip <quotation>|24 -5 -5 -3 -2 1 -6 -4
unzip and|22 -8 -4 -5 -8 -4 14 -7
up|-4 -7 -1 2 8 -10 16 -5
up <number>|8 6 -5 -2 1 -6 6 -9
up <quotation>|19 1 -8 4 10 -4 -13 -10
up a|3 -1 -5 -2 -8 -9 22 1
up all|18 -5 0 0 -3 -3 -4 -5
up and|-7 -2 -2 1 6 10 4 -8
up by|26 -4 -6 -3 -3 -2 -3 -5
up card|10 -2 1 -4 1 -2 2 -6
up each|-10 11 -4 1 1 1 0 1
up for|11 -11 -5 0 -5 0 9 -1
up how|15 -2 2 -4 -5 -2 -4 -1
up in|5 17 -9 -5 4 -12 4 -4
up my|9 0 -3 -10 -3 10 1 -4
up of|10 -3 0 -6 -1 2 -3 0
up on|23 -4 0 1 -5 0 -11 -4
up question|-7 -4 0 -4 9 0 9 -4
up questions|11 -8 -7 -7 10 3 4 -5
up says|5 0 -2 -7 -1 -2 -3 10
up the|14 -11 9 7 -11 0 0 -8
up three|-2 -9 -4 9 0 -3 7 2
up to|14 -5 -1 -3 6 -5 0 -6
up verification|16 -4 0 -2 0 -6 -2 -4
up who|9 -8 14 1 -3 -2 -5 -7
up with|12 0 -14 5 1 -7 7 -3
up your|-17 -4 6 10 0 0 -2 5
upbeat|21 -8 -2 1 -2 -2 -3 -6
update|18 1 -10 -1 7 -6 4 -13
update the|17 -3 -4 -2 -5 -2 1 -3
updated|15 -3 1 0 0 -3 -5 -4
updates|14 -6 -7 -1 11 -3 -4 -3
updating|14 0 0 -5 -3 3 -4 -5
upgrade|10 -6 0 -9 0 -1 -3 9
uplift|-6 -1 -1 12 -1 -1 -1 -1
upload|7 -8 -9 2 1 -3 5 5
uploaded|16 0 1 5 -9 2 -7 -8
uploaded image|3 3 9 2 -1 -1 -12 -2
uploads|7 1 12 -5 -3 -5 -4 -3
upon|13 -5 1 -2 -1 -1 -3 -1
upon a|12 -1 -3 -4 -2 -1 -2 -1
upon the|-13 14 0 0 -1 0 0 0
upper|15 -5 -1 -5 -1 -1 -1 -1
upper bound|14 -5 -1 -5 -1 -1 -1 -1
ups|1 -15 3 -11 7 -1 22 -5
ups as|16 1 -4 2 -6 -1 -6 -3
upwards|14 -6 -1 -6 1 -1 -1 0
urgency|12 -5 -2 -2 -5 -4 5 0
urgency <number>|13 -3 0 -2 0 -1 -7 0
urgently|-8 -1 1 -2 -2 13 -1 0
url|13 9 9 -6 -3 -8 -1 -13
url and|12 -5 -3 5 -1 1 -4 -6
url as|9 5 -8 1 2 -2 -3 -5
urls|12 0 2 -3 -3 2 -7 -4
us|-6 16 6 -4 6 2 -5 -15
us <number>|17 5 -4 -3 0 -6 -2 -7
us and|-6 5 -1 -2 9 0 -1 -3
us see|-5 11 -1 -1 -1 -1 -1 0
us the|-8 7 -5 -1 -1 3 11 -5
us to|2 -7 6 -2 -8 2 -10 16
us what|-7 3 0 3 9 -10 -1 1
usa|17 -6 -5 -4 6 -4 -1 -3
use|9 3 -1 -8 9 -14 2 -1
use <quotation>|21 -4 14 1 -7 -17 -1 -8
use a|11 -7 8 -9 2 -15 8 3
use and|2 3 -1 -6 -3 -10 5 9
use as|16 1 -4 2 -6 -1 -6 -3
use for|10 0 -5 0 -4 -6 -6 11
use git|2 -10 5 -5 -1 1 1 6
use headings|9 -1 -3 2 -1 0 -1 -6
use it|8 7 -2 3 -9 -2 -2 -5
use language|12 -4 -2 1 0 0 -4 -3
use light|-8 -1 -2 1 12 2 -3 -1
use my|4 -2 -3 16 -4 -3 -3 -4
use only|13 -2 2 -5 -4 0 -5 1
use plain|11 -7 8 -1 0 -4 -3 -4
use tasks|-12 -4 -1 1 -1 0 19 -1
use the|12 -9 -1 15 7 -6 -11 -8
use two|4 -9 -1 -6 0 3 9 -1
use variables|11 -3 1 -3 -3 1 -5 1
used|6 7 -9 -3 3 -1 2 -5
used and|10 3 -2 -1 -1 -1 -7 -1
used as|-2 -1 -4 14 5 -8 -9 5
used by|9 -12 6 0 -2 8 -9 0
used car|-5 -5 2 0 6 11 -7 -1
used for|3 -15 -1 -1 8 -6 4 7
used in|-12 10 0 -9 11 1 4 -5
used to|15 10 -8 5 -1 -8 -2 -12
useful|-7 -7 -7 19 9 -9 -9 11
useful <number>|-2 -2 4 16 -3 -3 -4 -5
useful for|0 -2 2 11 -9 1 1 -4
useful if|-7 0 0 -4 11 0 -1 0
usefulness|-4 -1 -5 10 9 -1 -6 -1
usefulness then|-7 -3 0 10 7 -3 -3 -3
useless|-4 1 -7 10 -5 0 -7 11
useless steps|-6 -1 -9 4 0 3 0 9
user|-29 -9 8 1 -9 -2 25 15
user <quotation>|15 -5 6 13 9 -14 -12 -13
user and|6 -2 -11 9 -2 -7 -2 8
user asked|1 1 -4 11 6 -9 -1 -5
user asks|5 2 5 -16 -7 -4 7 8
user assistant|-7 -4 6 -3 0 -2 -8 19
user could|-8 -11 0 3 4 0 18 -5
user has|11 1 2 -6 -3 2 -5 -3
user have|-9 -4 -1 -1 2 -1 14 -1
user i|-1 -6 -3 11 -5 10 -1 -5
user input|13 -3 -1 -3 2 0 -6 -2
user message|-6 -2 9 -7 -9 -11 15 11
user my|-8 -13 7 4 6 10 -11 5
user objects|8 4 0 -2 -8 13 -21 5
user prompts|0 -2 -1 1 -2 -2 12 -6
user query|-3 -4 12 10 -4 -9 -4 2
user requests|-6 0 -4 -1 -2 -1 15 -1
user s|6 5 -8 2 -8 -15 7 13
user side|-5 -1 -1 -1 0 0 12 -3
user stories|11 -1 0 -2 -2 -6 3 -3
user then|-6 -1 -1 -1 0 13 0 -4
user to|19 1 -4 -2 -3 0 -5 -6
user turn|-4 -10 -6 -11 -8 -4 32 12
user turns|-7 -4 6 0 1 -4 18 -9
user wanted|-11 -4 4 0 11 1 0 0
user wants|-7 -4 12 -2 -5 -1 8 -2
user what|-6 -2 7 -1 11 -1 -6 -3
user which|5 0 -1 1 10 0 -11 -4
user who|-9 3 -5 0 -3 -1 19 -5
user would|-3 -1 -7 5 -5 9 -3 6
user writes|10 2 3 -3 -1 3 -3 -10
user_id|22 -7 -6 -5 -4 18 -6 -11
user_message|-8 -2 16 -1 0 0 0 -5
username|9 -7 -3 0 6 -2 -2 0
users|12 -15 2 -2 7 3 5 -13
users are|18 -5 -1 0 -2 -2 -6 -2
users may|0 -6 10 2 4 0 -10 -1
users of|-1 -6 4 -2 0 -1 9 -1
users through|16 0 -4 -4 -4 1 -6 1
uses|27 -10 -7 -5 12 -3 -11 -2
uses it|14 -2 -2 1 0 -6 -1 -4
using a|22 0 -8 -9 7 -9 1 -3
using any|12 -3 -4 -4 17 -6 -7 -6
using c|3 -6 -3 12 -2 -4 5 -4
using javascript|19 -5 1 -1 -6 -1 -7 1
using only|3 4 -3 0 -6 9 -2 -5
using python|13 4 3 0 2 -9 -9 -3
using recursion|2 12 2 -6 -4 -3 0 -5
using the|-10 1 -5 7 0 -10 5 11
using this|12 -1 0 -2 -3 0 -3 -2
uso|22 -3 -4 -2 -6 0 -5 -2
usr|7 -8 -3 -1 10 -4 3 -2
usted|-2 -1 -5 -3 -2 -1 19 -5
usual|-2 -8 5 8 -2 -4 8 -4
usually|2 12 3 0 4 -22 7 -7
usuario|-8 -1 -2 3 -1 11 -1 -1
usuário|-16 -3 14 -12 14 -8 -2 12
utc|21 -5 -8 0 0 -2 0 -6
util|7 -4 0 -7 -2 0 -3 9
utility|-1 18 -1 -6 -2 -14 8 -1
utterance|-3 11 -7 -3 -8 -4 16 -2
utterances|3 -6 1 -6 -4 -5 16 1
v|15 18 -18 -5 7 -10 0 -8
v u|13 -3 -2 -3 0 -3 -3 2
va|-5 2 -5 9 0 -5 -6 10
vacation|10 -6 -3 12 -4 -3 -3 -3
vaccines|10 -6 2 -8 12 4 -10 -4
vaccines work|11 -4 -6 -7 7 6 -4 -4
vacuum|0 13 -7 0 -2 -3 -1 -1
vaga|14 -5 -6 -3 -3 -8 20 -10
vague|4 1 -7 -9 -2 -5 11 8
valencia|10 -2 -3 -2 11 -1 -7 -7
valid|2 -14 -9 13 5 6 -3 -1
valid if|2 -2 -5 11 -2 -2 0 -2
valid json|8 -2 -8 4 8 -9 -7 6
validate|10 -6 -4 6 -2 -6 2 0
validates|11 -4 -1 1 2 -1 -6 -1
validation|18 0 3 -8 -5 -3 -3 -2
validity|-9 -3 -4 -2 6 12 0 0
valor|25 8 -3 -5 -5 -9 -5 -7
valora|-5 -1 -3 -2 16 -2 -2 -3
valores|-7 18 0 -3 -1 -5 0 -2
valuable|1 -1 -1 10 -1 0 -7 -1
valuation|8 -7 -2 -4 2 0 -1 4
value|-2 17 2 5 -2 -15 -1 -5
value <quotation>|11 7 -2 0 -1 -4 -7 -3
value and|16 5 -6 -3 -3 -2 -6 -1
value from|13 -7 5 1 0 -2 -4 -5
value in|-9 -3 8 4 1 1 -2 0
value of|11 -12 1 7 -1 -3 1 -3
value the|0 9 3 -6 -1 -1 -1 -1
values|19 -3 0 -5 8 1 -11 -10
values and|12 -4 -2 -1 1 0 -4 -1
van|13 10 0 -8 -4 -3 -6 -3
vancouver|11 11 -3 -3 -6 -2 -2 -6
var|12 -11 -2 7 0 -8 0 2
var www|14 3 -4 -3 -2 -4 -3 0
variable|18 8 -6 4 -3 -6 -4 -10
variable <quotation>|18 1 -5 6 -5 -6 -4 -6
variables|25 4 -7 -1 -13 0 -11 4
variables after|-5 15 -1 -6 1 -4 0 0
variant|-2 -5 -1 1 4 -6 13 -3
variant of|4 -8 0 1 -6 2 10 -1
variants|-12 7 -10 -11 0 -5 24 7
varied|-5 -2 -3 -3 -7 -3 17 6
variety|4 -3 -4 6 -5 -5 -11 17
variety of|8 -2 -1 6 -5 1 1 -8
various|21 2 -11 -2 3 -5 -1 -7
vary|-6 1 9 -5 -7 -11 11 7
vary the|-4 1 -3 -2 -5 -11 16 8
varying|-7 -1 -1 2 -1 -1 11 -1
vat|30 -10 12 -5 -8 -5 -20 5
vc|-5 10 -1 0 0 0 -1 -3
ve|18 -5 -5 -1 1 -8 6 -6
ve <number>|2 -5 9 -7 -9 -7 19 -3
ve a|9 2 -1 -2 -1 2 -11 2
ve been|-11 7 4 1 -4 -3 5 0
ve done|11 -5 -1 4 -3 -1 -2 -3
ve got|5 -2 -6 -2 10 -8 0 3
ve heard|12 -2 -3 -2 1 0 -4 -3
ve never|8 -4 -2 10 -2 1 -12 1
ve to|9 -5 -2 0 -6 -1 -4 7
ve tried|13 -1 -5 3 -6 -4 2 -2
ve written|12 -5 -4 -1 -3 -4 0 5
vec|17 -2 -3 1 -4 -3 -6 0
vegan|3 -4 -3 -3 0 12 -5 0
vegan dinner|3 -4 -3 -3 0 12 -5 0
vegetarian|9 -10 -1 -1 4 3 -1 -2
vehicles|0 0 1 1 12 -3 -2 -8
vendor|15 -4 4 -2 6 -6 -10 -4
ver|-3 16 -6 -2 -6 -6 -6 14
verb|5 -9 -5 -6 1 -13 19 7
verbal|-1 -6 16 0 -2 -4 1 -4
verbatim|-16 8 18 -4 -6 -7 -2 8
verbose|-6 23 -5 1 -5 -4 -1 -3
verbosity|-10 -2 -12 7 13 24 -6 -14
verbs|8 -3 -6 -4 -5 -6 19 -3
verbs <number>|16 0 -2 -2 -2 -1 -4 -4
verdict|-22 12 10 -2 34 -13 -25 6
verdict in|-11 1 -9 -1 19 0 -6 7
verdicts|-15 -7 -6 7 13 -4 -1 13
verification|-6 13 -3 10 0 -5 -10 1
verification code|17 -2 0 -1 0 -7 1 -10
verifications|-2 15 -12 -1 -4 -1 2 3
verified|6 13 -2 -3 -6 -2 0 -6
verifier|4 -6 -1 12 -1 -4 -2 -3
verify|-2 32 -12 21 -8 -6 -10 -14
verify that|12 -8 -1 -2 4 0 0 -3
verify the|-3 0 -8 18 -3 1 -1 -5
verse|22 -3 -7 3 -1 -5 -6 -4
version|-11 -7 9 -11 -14 23 8 2
version <number>|7 -3 -3 1 0 12 -13 -1
version <quotation>|-2 -6 -2 -4 1 15 -2 0
version for|5 -7 11 -3 -2 -5 0 2
version of|16 -6 -1 1 -9 3 -5 2
version that|-5 0 -3 -3 0 16 -3 -2
version with|0 3 4 -5 -2 -3 -9 12
versions|8 -5 -1 -8 -15 -3 13 10
versions for|-6 -2 -4 -1 -2 0 -3 19
versions of|15 1 -1 -4 -12 -14 11 5
versão|0 -1 -1 -1 -5 -7 15 -1
vertical|17 -1 0 -6 -1 3 -10 -1
vertically|10 -2 -4 -1 10 -4 -5 -4
very|-8 4 9 -11 0 -7 7 5
very carefully|-2 -3 -3 1 -1 14 -3 -4
vet|28 -1 8 -12 -12 -6 3 -7
veux|9 -6 -5 -4 -7 -4 6 11
vez|9 13 -12 -1 -3 -2 -2 -3
vezes|18 12 -3 -11 -9 -5 -5 4
via|34 2 -1 -7 -16 -1 -7 -4
via ssh|10 -2 0 0 -3 -5 0 0
vida|12 1 4 -5 -5 -3 -4 1
video|28 -5 0 -2 -7 -5 -2 -7
video games|11 2 -1 1 -8 1 -8 2
viel|-2 -6 -9 1 12 -3 12 -4
vienna|25 0 -4 -10 -6 9 -9 -7
vier|9 5 -9 -3 8 -6 -2 -2
vietnamese|6 -4 -10 -1 -5 3 -5 17
view|7 3 6 -1 8 -7 -5 -11
view of|-7 -1 0 -2 18 3 -10 1
view the|15 -7 -3 -2 -2 -2 1 1
views|14 -7 -4 -2 -6 -4 -2 10
vignette|-3 -4 -3 1 -5 3 17 -5
vignette <number>|-3 -4 -3 1 -5 3 17 -5
village|13 -4 -2 -8 6 -5 1 -2
villages|-8 1 1 1 0 -3 11 -4
violated|2 -3 0 13 -3 -9 -3 3
violates|-7 -1 -3 1 15 -6 1 0
violating|2 2 -4 13 -11 2 -4 2
violations|-1 4 0 9 -11 0 -1 0
violent|15 -1 1 -3 -3 -4 -3 -2
virtual|31 -12 -3 3 -10 11 -8 -12
virtual card|19 -9 -9 -2 -5 8 2 -4
viruses|2 -3 -1 -6 9 -6 8 -3
visa|26 13 -9 -16 -11 -8 8 -4
visa card|18 -6 -4 -3 2 -2 -2 -3
visible|1 17 15 -8 -4 -12 -6 -3
visible and|9 0 -1 0 0 0 -3 -6
visible in|-7 13 -2 -1 2 -2 -2 -1
visible on|-1 11 -8 1 0 -3 1 -1
visible reply|-9 -3 15 0 0 -4 0 0
vision|13 -3 0 0 0 1 -10 0
visionary|9 -2 0 0 0 1 -7 0
visit|20 -6 4 1 -13 3 4 -13
visiting|16 -16 1 -2 1 -1 0 1
visits|1 3 7 0 -4 7 -9 -4
visual|18 -5 -6 2 4 1 -11 -3
vitamin|-5 21 2 -4 -7 -3 -4 1
vivid|13 -3 -3 -2 1 0 -2 -3
vivid detailed|13 -3 -3 -2 1 0 -2 -3
vocabulary|24 -11 2 1 3 1 -13 -7
você|-2 3 7 -7 1 6 3 -11
você é|3 0 6 -10 4 -9 6 -1
voice|5 -8 22 -10 1 -30 7 11
voice and|12 -2 -7 -3 6 1 -4 -3
voice assistant|7 0 -2 -3 -3 2 -8 6
voice no|-2 -6 -2 -7 0 -1 10 9
voice of|-11 -1 4 3 0 -2 -2 9
voice that|15 -2 -2 -2 -1 2 -4 -5
voici|-1 -1 5 -3 -8 -8 9 8
voici la|-4 -5 8 -4 0 -3 -2 12
volcanoes|6 -9 7 -5 -2 -3 10 -5
volume|14 13 -6 1 3 -8 -11 -6
volume of|22 0 -13 -1 -5 2 -6 1
volumes|14 1 -2 -4 5 -6 -5 -3
volunteers|22 -4 2 -6 -3 0 -8 -5
volunteers who|16 -4 3 -6 -1 1 -5 -3
vom|12 1 -3 -8 -5 -1 4 1
von|-10 0 14 -8 14 4 -6 -9
von <number>|6 12 -6 8 -5 -3 -5 -5
vor|18 7 13 -15 -10 -7 0 -5
vote|1 12 -10 -6 19 3 -14 -6
vote in|11 -1 -6 -1 3 -4 -2 0
votre|26 -1 -1 0 -16 0 -7 -2
vous|23 -4 -3 0 -6 -3 -2 -5
vous êtes|23 -4 -3 0 -6 -3 -2 -5
vowels present|12 3 -1 4 -4 3 -14 -3
voz|-10 4 14 -1 -9 -4 13 -7
voz alta|-7 6 13 0 -5 -1 -1 -4
vps|15 -7 5 -4 2 -1 -10 0
vr|20 -5 -3 -1 -1 -5 -5 0
vs|2 6 -3 0 11 6 -10 -12
vs right|-7 -1 -1 -3 14 -1 -1 -1
vue|15 -5 0 -6 -1 1 -3 -1
vuelve|-9 12 -1 -1 5 -2 -1 -3
vulnerability|15 -4 -4 -1 0 -4 0 -3
vulnerable|17 -3 -2 -2 -2 -1 -3 -4
và|17 -1 -2 -4 -1 -4 -2 -3
w|-4 -12 -4 7 -8 1 16 4
w <number>|-9 -2 -5 11 -7 14 6 -8
w o|-5 -5 0 -5 1 -3 10 7
waist|12 -5 -1 -1 1 -3 0 -3
wait|11 -5 -6 -8 1 2 7 -1
waiter|12 0 -4 -3 1 -3 0 -3
waiting for|22 0 -4 -1 -1 -3 -8 -5
wake|14 -9 -2 2 2 0 -5 -2
wake up|14 -9 -2 2 2 0 -5 -2
walk|0 12 -4 -4 -9 1 1 3
walk from|-1 10 -4 2 -7 0 4 -3
walk me|11 -10 0 -1 1 -1 -2 1
walk through|-9 10 -4 1 1 1 -3 1
walked|14 -3 -4 -2 -2 1 -4 -1
walking|7 3 7 -11 -6 0 -3 4
walks|7 -3 1 1 -10 -4 9 0
wall|21 -5 -6 -3 -3 -2 -1 -1
walls|14 -5 -1 -7 0 0 -1 -1
walter|18 -4 -1 -1 1 -8 0 -4
wander|-1 -3 12 -2 -3 0 -1 -2
wann|-2 8 12 -3 -8 -2 -2 -3
want|7 -2 3 -3 0 -10 6 -1
want a|16 -3 -9 -13 1 -3 5 6
want and|0 11 -2 -1 -6 0 -7 4
want from|-5 2 0 0 0 -7 11 0
want it|9 -4 -5 8 0 1 -3 -7
want know|9 -1 -2 3 4 -1 -10 -3
want one|15 -4 -2 1 -3 2 -2 -7
want to|7 -4 -6 3 -9 -2 7 4
wanted|11 12 1 -10 0 -5 -15 6
wanted to|13 -2 -1 -5 0 -2 -11 7
wants|8 -2 8 2 9 -22 10 -13
wants <quotation>|9 5 -8 2 -2 -3 -1 -2
wants a|13 -6 5 -4 -7 -5 -5 10
wants and|-2 0 12 -2 -1 -8 -1 2
wants the|-7 -1 12 -1 -1 -1 -1 -1
wants to|10 -4 -3 0 8 -12 5 -4
war|9 1 -10 -9 13 9 -2 -12
ward|17 -1 -3 -4 -2 -3 -4 1
warehouse|12 3 3 -3 -6 -5 -7 4
warehouse supervisor|12 -2 -1 -9 -6 6 3 -2
warm|9 0 -11 3 8 0 -17 8
warmth|1 0 -3 -4 11 -2 -2 -1
warn|14 -6 -1 0 -3 -2 -2 0
warning|18 0 -9 -5 7 -4 -3 -4
warns|-2 -3 0 12 -2 -1 -4 -1
warns about|-2 -3 0 12 -2 -1 -4 -1
warranted|0 -3 -6 10 -2 10 -7 -2
warum|-7 24 10 -5 -3 -5 -9 -6
was|-7 -3 15 4 8 -5 -12 -2
was <number>|28 -8 0 -8 -7 0 -8 3
was <quotation>|-10 -5 1 1 13 -1 2 -2
was a|23 -3 -10 -11 9 -6 0 -2
was asked|-10 0 1 8 0 -2 2 1
was cancelled|18 1 -4 -3 -2 -2 -3 -5
was declined|13 -4 -3 -1 -2 -1 -1 -1
was different|11 -3 -4 -2 -2 0 -6 5
was du|-9 18 16 -12 -3 -3 -2 -4
was given|-7 -6 10 5 -5 3 -3 3
was he|12 0 -1 -3 -1 -2 -3 -2
was known|1 6 12 -5 4 -2 -6 -9
was not|8 -4 -7 13 -2 -4 -1 -3
was put|-2 -7 0 1 10 0 -2 0
was right|6 -3 -5 13 -7 -1 -4 0
was the|2 10 -1 13 -3 -11 -4 -6
was too|-5 11 -5 5 -1 0 -5 2
was twice|13 -1 -4 -2 -2 1 -2 -3
was weak|13 -4 -6 2 3 -2 -3 -3
was wondering|8 -2 -7 -3 -8 -2 14 0
was written|-7 -1 -5 8 0 9 -7 3
wash|11 -7 0 -3 9 -1 -5 -4
washing|13 -7 3 6 -5 -1 -7 -3
wasn|-2 14 -6 -3 6 -6 -5 2
wasn t|-2 14 -6 -3 6 -6 -5 2
watch|4 8 -6 2 -14 -7 6 7
watch out|0 -11 -4 10 -1 -1 9 -3
watching|12 -2 -6 0 -3 0 -1 0
water|-6 3 -1 -8 -5 -1 13 5
water <number>|13 -3 -2 -2 0 -3 -3 -2
water and|-6 -7 -6 -3 13 8 7 -6
water cycle|-1 -1 -4 -1 -1 0 11 -3
water in|18 -4 -4 -4 1 2 -2 -5
water to|14 1 -15 1 0 0 -1 0
wave|-2 13 -5 0 -1 1 -4 -1
waves|14 -1 3 -4 -5 -3 -4 1
way|9 11 -10 -12 -2 -2 -3 10
way a|6 11 0 -3 3 -8 -4 -5
way home|21 0 4 -3 -5 -11 1 -7
way i|15 -3 -2 1 1 -1 -5 -6
way in|-2 3 -1 -1 -2 -2 -6 11
way of|15 -1 -6 2 -5 -6 4 -4
way that|-3 -3 -4 1 2 -1 -5 14
way there|-9 11 -3 0 0 4 -3 -2
way they|-4 -1 10 1 -5 -5 7 -4
way to|19 3 -5 4 -10 -4 -2 -5
way you|13 -1 -3 -1 -1 -1 -2 -3
ways|-7 13 -1 -7 -13 -5 17 2
ways in|-11 -5 -3 0 0 10 9 0
ways to|0 9 -8 0 -2 -1 -6 6
we|3 -3 14 -4 -3 -15 4 6
we are|7 16 -4 -2 -2 3 -7 -11
we can|7 2 7 8 -4 -7 -17 3
we d|-14 8 5 3 0 -4 10 -7
we did|9 -7 -2 -1 -1 0 2 0
we do|11 1 0 2 -3 3 -7 -6
we find|5 -5 0 -6 -9 2 15 -2
we get|4 -1 -14 2 12 -1 -2 0
we got|1 -3 -13 -2 12 -4 -3 12
we have|7 -7 10 8 -2 -9 -7 0
we ll|0 -10 -6 7 -2 -6 9 8
we lost|-8 -2 19 -2 -2 0 -3 -2
we make|23 -7 -2 -1 -2 -2 -9 0
we may|0 9 -5 -9 -5 2 4 4
we mean|-6 -4 17 -4 1 -4 -2 3
we need|-5 8 -2 -9 -2 8 10 -9
we only|-8 -4 6 -3 10 -1 0 -2
we pay|-10 6 -4 -1 10 1 -1 0
we re|4 2 8 -1 -10 0 3 -5
we say|16 -8 -9 -2 4 -5 2 2
we sell|7 6 -7 5 -9 -6 4 -1
we should|9 9 -4 -4 1 -7 -4 1
we use|2 -8 6 -1 10 -3 -2 -4
we value|-8 -2 3 -2 -2 -1 1 10
we ve|14 -3 -8 -4 2 0 -4 3
we want|25 -6 -7 -2 1 1 -13 0
we will|-9 -1 -2 -3 11 -5 2 7
we would|-2 2 15 3 3 -5 -8 -9
weak|0 -6 -2 -12 -8 18 3 7
weaker|-3 -6 -4 4 -5 10 12 -9
weaker model|-2 -2 -1 8 -1 10 -6 -6
weakest|0 -8 -1 -5 11 7 -3 -2
weaknesses|2 -11 -5 -8 6 29 -10 -2
weapons|3 -4 -6 -1 -1 0 12 -2
wear|11 -3 -4 -3 12 -4 -2 -7
weather|-3 13 -6 6 7 -10 0 -7
weather city|0 1 0 11 0 -6 -5 -1
web|6 7 -8 -14 4 -3 -13 20
web based|-2 1 6 0 -4 -3 -7 9
web page|0 -3 -4 2 2 -5 -6 13
webshop|12 -5 -1 0 -1 -5 0 0
website|20 3 -3 -7 1 -16 5 -3
websites|14 0 -3 -7 0 0 0 -4
wedding|7 -5 -8 -1 2 -6 12 -2
wednesday|19 -3 0 -10 2 -1 3 -10
week and|-4 -5 1 -1 -3 -2 14 -1
week how|12 -6 -1 -2 -2 -1 1 -1
week of|10 1 -3 0 0 1 -7 -2
week the|14 -6 -1 0 1 1 -6 -3
weekdays|-2 0 -5 -1 0 4 -5 10
weekend|8 -15 -7 1 8 -2 9 -2
weekends|23 -4 -2 0 -5 -1 -9 -2
weekly|8 -1 -1 -7 6 -11 0 6
weeks <number>|13 -6 0 -1 -1 -10 4 0
wegen|-8 7 8 -1 10 -5 -7 -4
wei|11 0 -3 1 -5 1 -8 4
weigh|-7 20 2 -2 8 -9 0 -12
weigh both|1 26 -8 -5 -4 -4 -7 1
weigh up|-4 8 7 -9 -8 1 3 3
weighing|8 0 24 -6 1 -14 -3 -9
weight|-2 -5 -7 14 -7 13 -1 -5
weight loss|-9 13 -3 -1 1 -1 0 1
weight of|-7 -2 -2 9 2 3 -2 -2
weights <number>|11 -3 4 0 -6 2 -5 -2
weird|18 -7 -4 -6 6 1 -7 -1
welche|1 12 16 -4 11 -8 -18 -10
welche der|-4 -8 -10 1 24 -2 -1 1
well|4 13 -8 6 -11 -8 0 3
well <number>|1 -5 0 -5 1 2 -4 10
well as|23 8 -2 -10 -11 5 -7 -7
well what|10 -5 3 2 -1 -3 -1 -5
well with|17 -1 -2 0 -5 -2 -4 -3
wenn|8 12 -11 1 -3 -2 -2 -4
went|-18 -11 19 1 -5 13 3 -3
went from|10 12 -8 -2 -3 -8 -1 0
went on|-12 1 13 1 0 -3 0 1
went through|-14 -5 20 0 0 -2 1 0
went to|7 -1 -9 -4 0 4 2 2
wer|7 -6 -5 -2 11 -9 6 -3
were|15 -13 11 -15 -17 7 5 7
were in|12 -3 -2 -2 1 -1 -3 -2
were not|10 -4 9 -2 3 -3 -6 -7
were reading|7 -5 15 -2 -2 -7 -1 -5
were the|-4 1 10 3 -10 4 8 -12
were there|18 10 -4 1 -7 -7 -7 -5
were written|-1 -2 -2 4 -3 13 -4 -4
weren|16 -2 -7 9 -3 -4 -6 -3
weren t|16 -2 -7 9 -3 -4 -6 -3
westphalia|13 8 -6 -2 -2 -4 -4 -4
westphalia change|14 8 -6 -3 -1 -5 -3 -4
whale|12 8 -5 -4 -3 -3 -2 -4
what|2 9 10 -9 -4 6 -7 -8
what <quotation>|0 13 -8 1 4 0 -8 -2
what a|-6 3 -9 -3 10 6 -6 5
what about|28 -7 -6 -3 1 -7 -3 -4
what an|-9 -1 0 0 1 -1 -10 20
what are|27 -13 8 -2 4 -15 -8 -1
what belongs|12 -10 -2 3 -1 3 1 -5
what can|14 3 -7 -15 6 3 -5 1
what changed|-3 3 3 -3 -9 2 6 1
what could|20 7 -1 -4 -6 -9 2 -9
what did|1 3 22 -15 -6 0 -4 0
what do|16 -2 -19 8 0 -13 12 -2
what does|16 4 -12 -17 -6 7 12 -3
what each|-8 14 -2 -4 0 -5 9 -4
what evidence|-12 19 -3 -2 3 -3 0 -1
what exactly|21 -5 -3 -3 -1 -2 -5 -2
what follows|0 15 -4 -3 -3 0 -4 -2
what goes|13 0 -7 -1 -8 -2 -6 11
what happened|11 9 -8 -5 -5 9 -7 -4
what happens|12 0 11 0 -7 -7 -5 -3
what has|7 11 -10 -5 -10 -2 7 2
what he|23 -9 -4 -4 -5 -2 -2 2
what i|5 10 -8 1 -4 -5 -7 9
what if|19 5 -7 -2 -4 -8 -2 -2
what is|12 3 -11 7 -2 7 -4 -12
what isn|-4 -3 -15 3 -1 12 -4 12
what it|0 11 1 -4 -1 4 -5 -8
what kind|14 11 -7 -5 -1 -7 -5 -1
what made|-5 19 18 -5 -15 -7 -4 0
what means|7 -6 -4 -1 11 -2 -2 -3
what must|-10 -1 13 1 -4 8 -10 1
what one|-9 9 -1 0 13 -1 -7 -3
what order|12 -7 -6 -1 5 3 -4 -1
what percentage|12 -1 -5 -1 -2 1 -1 -1
what questions|18 -2 -3 -2 1 -4 -7 -1
what really|-6 -1 12 0 -3 -1 0 -2
what s|28 -5 -4 -3 -22 3 -3 6
what she|-1 -9 15 -6 0 -4 8 -2
what should|13 -7 -11 4 -5 6 -3 4
what speaks|14 9 -3 -3 -8 -4 -8 3
what the|-13 18 14 -10 -2 5 -2 -11
what this|4 -10 -15 4 5 2 3 7
what time|-4 9 -3 0 -5 -6 4 5
what to|27 -14 5 -1 -2 2 -13 -3
what type|1 2 10 3 -2 -2 -11 -2
what was|14 -12 17 -3 -10 -1 1 -7
what went|-15 -2 21 0 0 -1 -1 -2
what you|-9 20 18 4 2 -7 -9 -19
whatever|-5 3 7 -5 -8 -6 -2 16
whatever would|-7 -1 -1 -5 -1 -1 10 5
whats|30 -9 -4 -4 -4 -7 1 -4
whats the|28 -8 -4 -3 -3 -6 0 -4
whatsapp|-8 -3 -7 2 0 -3 12 6
wheat|-7 -2 10 -1 -1 -1 -1 4
wheel|13 -3 -3 -3 4 -1 -4 -3
when|10 7 8 1 -1 -18 -5 -2
when a|10 -8 -1 0 0 4 -2 -4
when asked|18 -3 1 -3 -6 -1 -3 -5
when did|18 -3 -3 6 -3 -4 -11 0
when do|11 -3 -2 2 -6 2 -2 -2
when i|-6 6 -6 6 -1 -4 -6 11
when is|-5 14 -1 1 -4 -1 -1 -3
when it|2 4 -3 -2 2 -12 -3 11
when plants|-13 0 -2 5 12 2 -2 -1
when she|18 -1 -14 0 -1 1 -4 1
when stuck|10 9 -3 -4 -4 4 -5 -6
when the|12 7 -5 -3 -2 -8 -2 1
when then|12 0 -5 0 0 -3 -3 0
when there|19 -6 -6 -6 1 2 -1 -3
when they|13 -2 -1 3 3 -3 -4 -9
when will|22 -3 -3 -7 -7 0 -1 -1
when you|20 15 4 -12 -7 -9 -4 -6
whenever|9 13 -10 -6 -2 -2 -1 0
whenever you|-10 15 -6 2 1 -5 -1 2
where|-1 10 -7 -8 -6 10 14 -12
where a|12 -1 0 7 -11 -8 -12 13
where all|-6 10 -1 0 -6 -1 -3 6
where answer|-6 -3 0 10 9 -5 -4 -1
where can|8 -8 -6 6 12 -9 -8 4
where do|17 -7 -5 -6 -6 11 1 -4
where does|0 -9 -3 -4 1 21 2 -7
where each|-1 11 -3 2 2 -6 -6 1
where i|20 4 -3 6 0 -6 -12 -8
where is|25 -8 -8 -10 -7 -10 4 14
where it|-6 -4 9 -8 -2 17 -2 -4
where most|0 2 3 -5 -5 -9 11 3
where my|13 -1 0 0 0 -8 -2 -1
where not|12 -5 -6 0 -5 -1 6 -1
where s|12 1 -7 -8 18 -4 -6 -6
where the|-4 11 -3 -16 -8 8 10 2
where there|15 -6 -1 -2 3 -6 -2 -1
where they|-5 18 5 4 -10 -6 -12 5
where would|10 11 -2 -3 -6 -5 -8 3
where you|0 23 -5 -6 9 -11 -7 -3
whereabouts|7 7 0 -2 0 -3 -1 -8
whether|-3 5 -1 18 11 -11 -2 -17
whether a|0 -2 -1 -12 5 -4 13 0
whether i|9 -11 -7 -1 -2 11 -3 4
whether it|-8 2 -2 17 -5 -6 6 -3
whether the|-4 4 4 13 10 -17 -2 -7
whether they|5 10 -4 -2 -3 -2 0 -5
which|-11 7 4 -16 19 2 5 -10
which a|-8 -15 -8 8 5 14 16 -12
which action|-5 -4 -3 -4 -3 18 1 -1
which answer|3 4 11 -8 25 -18 -8 -8
which are|18 -11 -4 -6 6 -5 8 -8
which came|-6 -3 8 -2 -1 9 -5 -1
which clue|-6 12 -6 2 -1 -1 -2 3
which column|16 1 -4 -1 -3 -6 -4 1
which cost|12 -2 0 -1 -1 -2 -5 -1
which each|-3 5 -1 -5 -1 -5 12 -2
which files|15 -6 -3 0 -2 -1 -1 -2
which follows|3 -4 -1 -2 23 -6 -4 -9
which has|3 -5 -4 -2 10 -3 -2 3
which have|14 -13 -4 7 -2 -2 -2 3
which i|1 0 -7 -4 2 0 9 -1
which is|10 -9 -7 -8 8 -8 8 6
which it|-10 -8 8 2 -4 -2 15 -2
which leads|-7 -3 -3 0 1 17 -2 -2
which logo|10 10 0 -10 -6 -2 -7 4
which look|-7 -7 2 -2 0 -2 19 -4
which makes|8 -4 -2 2 -7 -2 6 -2
which must|-5 3 -3 -4 11 3 -3 -4
which of|3 -9 2 1 14 3 -10 -5
which one|24 -12 -4 -4 12 -13 -3 0
which ones|16 -6 -1 -1 -2 -1 -5 -1
which option|2 11 -1 -1 -6 -5 -1 0
which paragraph|13 -3 -5 6 -2 -2 -7 0
which part|-2 11 -3 -3 2 -2 -5 1
which phone|19 -3 -1 -4 -5 -1 -1 -4
which poem|-7 2 -9 -7 19 -2 1 4
which reply|-17 -1 -2 3 30 -2 -6 -4
which response|-7 -2 -5 7 14 -4 1 -3
which sentence|9 9 -4 0 -8 11 -2 -14
which should|4 -6 -1 -2 -4 0 12 -2
which side|-13 16 1 0 -4 0 -4 3
which the|0 11 -9 0 -2 10 -8 -2
which they|0 10 -5 3 -8 6 -6 0
which this|-10 -5 8 -4 1 0 15 -5
which title|16 10 -7 -1 -1 -7 -6 -4
which translation|11 -1 -1 -6 10 -4 -4 -4
which treaty|-2 14 -3 1 -2 -3 -2 -2
which verb|15 -7 -2 -4 -4 -11 4 10
which were|10 -2 2 -1 0 -6 -3 -1
which word|7 -1 -6 -1 -4 11 -3 -4
which would|30 -11 -5 3 -3 4 -13 -5
which you|-1 12 12 2 -18 4 -15 5
whichever|0 -7 -1 -4 -3 11 -1 4
while|-5 7 18 -10 -5 -5 -8 8
while preserving|9 5 -3 -1 -4 4 -8 -1
while reading|-6 -1 13 1 -1 -7 -1 2
while still|-2 -1 -7 -1 13 3 -2 -3
while the|5 5 8 -6 -1 -10 4 -4
white|15 -8 -1 -7 2 9 -12 2
white people|16 -6 -3 -7 1 -1 -3 3
white spaces|6 -6 -3 9 4 -1 -2 -7
white to|-3 7 -9 -2 9 -2 0 -1
whitening|16 -6 4 -1 0 -5 0 -7
who|4 1 1 -10 11 1 0 -8
who always|8 -7 -5 10 9 -4 -6 -4
who are|5 3 -1 -1 -8 13 -14 2
who asked|0 0 -3 11 10 -2 -11 -4
who benefits|-7 16 -1 -1 -1 -1 -2 -2
who came|7 -3 3 10 -3 -3 -7 -4
who can|10 6 -7 -2 -3 -1 -2 0
who got|-5 -3 11 -2 1 -1 -1 -1
who has|-8 11 5 -4 7 -1 3 -12
who hates|9 0 -2 -5 -6 -4 7 1
who i|-6 -1 1 1 9 -10 0 6
who invented|18 1 -6 10 1 -5 -9 -11
who is|0 5 -7 -8 15 -5 3 -4
who painted|-2 0 0 0 -3 12 -2 -6
who s|12 -2 2 -4 2 -6 0 -4
who the|-5 -1 -2 2 -1 -1 -2 11
who ve|6 -6 3 8 -3 3 -11 -1
who was|23 -1 -2 -4 -1 -9 0 -6
who what|10 -6 -2 3 -4 6 -5 -4
who wins|-2 -2 -3 -7 24 -5 -4 -3
who won|33 2 -13 1 -11 -9 -6 3
who would|2 -1 -1 10 -2 0 -1 -5
who wrote|12 -8 5 -4 -4 8 -5 -4
whole|-20 6 6 1 9 3 5 -11
whole calculation|-7 21 -5 1 -2 -3 -3 -1
whole conversation|0 1 1 -5 -2 -2 11 -4
whole number|-7 -4 1 12 -6 -2 7 -1
whom|-2 11 -4 -4 9 -4 -1 -4
whose|2 3 16 -7 -12 -10 9 -1
whose answer|-17 -1 -1 -1 0 1 20 -1
whose name|21 -4 -3 -1 -3 -3 -3 -3
whose names|10 15 -3 -3 -9 0 -8 -1
whose thoughts|-6 0 13 -4 0 0 0 -4
why|8 15 -4 -6 -7 13 -15 -3
why <quotation>|12 -12 -10 11 -6 -6 6 5
why a|3 -2 6 -6 -11 -6 6 11
why and|-4 10 -13 0 0 10 0 -3
why are|18 6 -14 -7 -9 7 0 -1
why can|18 -3 2 -2 -2 -3 -2 -8
why did|6 -6 16 -4 -11 -5 0 2
why do|19 6 -2 4 -6 -6 -14 -2
why does|4 2 2 0 7 -2 -6 -8
why each|10 4 -6 -3 3 -2 -3 -3
why is|10 5 -11 2 -1 -1 -10 6
why it|-2 4 1 -4 -6 20 -15 3
why my|12 -4 -1 -1 -1 -4 0 0
why no|0 7 -2 -7 -5 -3 1 8
why not|12 -6 -1 -1 -3 7 -4 -4
why one|-7 16 -1 1 -5 -1 0 -4
why other|-12 17 -3 -1 0 -3 1 1
why our|10 -5 2 -2 2 -4 -1 -2
why s|11 5 2 -5 -1 -4 -2 -6
why so|7 -11 5 -6 -2 -8 0 16
why the|-4 15 1 -9 -5 -5 -3 10
why this|-14 18 0 -6 5 6 -4 -5
why was|19 3 5 -7 -7 -11 1 -3
why we|18 -6 -8 -1 -1 -5 3 0
why what|8 6 -2 -2 1 -3 -8 1
why won|14 2 -2 1 -8 -4 0 -3
why would|-1 -14 -1 -1 2 18 -4 0
why you|-5 13 8 -9 1 -10 -8 10
wide|20 4 -4 -7 -1 -7 1 -6
wide column|17 -10 -1 -1 -2 -1 0 -2
widget|14 -9 8 2 -6 -1 -5 -4
widow|6 -4 -6 12 0 -5 -3 0
width|20 -5 3 -7 0 1 -4 -7
width <number>|15 -4 2 -4 2 -3 -3 -5
wie|11 -11 0 11 -9 5 -4 -3
wie sie|-6 -3 -3 -1 0 12 6 -4
wieder|0 -8 27 -2 -10 -3 0 -3
wife|16 -7 -12 -11 5 8 6 -5
wife is|10 -1 -5 -3 -1 5 -2 -2
wifi|8 -5 -5 5 -5 -6 -5 12
wiki|-2 10 -10 13 -1 -12 11 -10
wikipedia|-8 -1 1 -3 -6 -8 1 22
will|8 4 7 1 7 -13 -15 0
will analyze|16 -3 -1 0 1 -4 -5 -4
will answer|2 12 -1 -6 -3 1 -5 0
will be|10 21 -18 2 5 -8 -10 -2
will check|4 -5 -2 11 -1 -6 3 -5
will eat|14 -5 -3 1 -3 2 -5 -3
will execute|19 -2 -6 -1 -1 1 -11 2
will fill|15 1 0 -5 -4 -3 1 -6
will give|9 -3 -8 -6 -4 10 2 0
will have|21 -5 -1 -4 -11 0 2 -3
will help|13 -3 0 0 0 0 -9 0
will i|7 6 -4 -3 -7 -3 8 -4
will it|17 -16 -5 -9 10 4 -1 0
will make|15 -2 -8 2 -10 1 1 -1
will my|22 -5 -3 -6 -7 1 -1 -1
will need|11 -6 -1 0 -2 0 0 -1
will not|18 1 11 -5 -4 -4 -7 -10
will paste|-3 6 -2 -5 18 -4 -4 -5
will provide|14 -15 -3 1 0 3 -2 1
will reply|12 -4 2 -10 1 -1 -2 2
will see|3 0 -5 10 -9 12 -4 -7
will she|12 -7 0 -1 -1 0 -2 -1
will take|10 4 -3 -4 -8 -7 -6 13
will the|6 -9 7 2 -8 0 0 3
will use|12 1 -6 1 -1 1 -4 -3
will you|20 -4 -3 -6 -2 0 -1 -2
william|16 -5 1 -4 -2 1 -1 -6
wilson|14 -2 4 -5 -7 0 1 -4
win|4 -3 -2 -4 25 -6 -5 -8
win a|10 -2 -2 1 -6 3 -3 -3
win lose|-3 2 -2 -2 13 -1 -4 -3
win loss|-8 0 0 -7 16 -2 3 -2
wind|16 0 -3 0 -3 -5 -2 -4
wind speed|15 1 -3 -1 -5 -4 -4 0
window|-2 -4 7 2 4 -4 -9 5
windows|17 8 -1 2 -6 -6 -9 -5
windows <number>|-11 12 1 -2 0 1 0 0
wine|18 -7 -7 -6 8 -6 -7 7
winner|-27 -9 -11 -8 65 1 -7 -5
winner and|-2 -6 2 -3 13 -1 -2 -1
winners|-6 -3 -4 -1 19 0 -2 -3
wins|-18 21 1 -10 12 0 -3 -4
wins where|-6 -4 -1 -4 9 9 -3 0
winter|10 -7 0 -4 10 8 -6 -12
wir|32 -19 -10 0 -11 -3 16 -6
wirklich|12 -12 16 -3 -5 7 -9 -6
wise|14 -5 -2 -1 5 -3 -5 -3
wish|21 -7 4 6 -2 -2 -6 -13
wish to|13 -4 0 -1 1 5 -5 -9
wishes|15 -3 -6 1 -2 1 0 -5
with|-10 -1 4 -1 -1 6 4 -1
with <number>|17 4 3 11 -12 -29 15 -8
with <quotation>|-5 15 11 5 -1 -9 -10 -7
with a|14 -7 -13 -3 2 -4 1 11
with all|0 4 14 -10 -5 5 -8 0
with an|5 -2 6 -4 -4 -11 7 3
with analysis|10 -5 -3 2 -1 2 -5 1
with another|0 0 1 -1 -1 -1 -7 9
with answer|-2 2 -5 11 -4 -1 5 -6
with answers|8 -5 -2 0 -5 -1 12 -6
with at|-4 -4 11 -1 0 -9 12 -5
with best|13 -5 -1 -6 -3 -2 -3 7
with binary|11 -1 -1 0 -5 -2 -1 -1
with boxed|-2 13 -4 -3 -1 -2 0 -2
with c|6 -5 -2 3 4 9 -7 -8
with citations|5 -6 -1 0 -2 -3 -2 10
with columns|2 4 -5 8 -4 0 -12 6
with complete|-6 1 0 0 -2 2 -7 12
with complexity|-6 12 0 -1 -1 -1 -2 0
with creative|9 -1 -2 -6 0 0 0 0
with data|14 -4 -1 -2 -6 2 -1 -1
with dates|9 -8 -8 -4 1 11 6 -7
with deep|12 -6 -3 -8 -5 3 1 6
with detailed|12 2 -2 -2 -4 -2 -3 -1
with different|-5 -6 -3 0 6 -1 11 -1
with every|6 10 0 -2 -5 -1 -7 -2
with example|0 15 -2 -3 -1 0 -4 -5
with examples|11 -5 0 -1 -1 -3 1 -1
with final|-3 5 7 -8 -6 -2 14 -7
with from|-3 15 -8 1 1 -5 -4 3
with hesitation|-3 -5 16 0 0 -1 -7 1
with him|3 -11 8 -3 4 -5 6 -2
with his|14 -4 8 -2 4 -11 -6 -4
with human|14 -1 -1 -7 7 -4 -3 -5
with id|3 -7 -4 9 6 -6 0 -1
with images|-4 -1 -1 -1 -2 -1 11 -1
with it|2 4 -14 -3 -5 1 4 10
with its|3 3 -5 6 -7 -5 11 -5
with json|20 -5 -4 -7 -6 -2 12 -8
with key|17 -4 -1 0 4 -1 -6 -9
with keys|10 10 -4 -8 -3 -5 16 -16
with less|-6 -4 -7 6 14 -2 0 -1
with line|-5 5 -2 0 -1 10 0 -7
with low|5 5 2 6 -21 3 -1 2
with me|13 -3 -14 -3 -7 9 1 4
with minimal|15 0 -1 -4 -4 -1 -2 -2
with minimum|1 -5 -1 -9 -5 16 1 1
with more|-4 -5 2 -8 -4 -1 19 1
with my|4 -6 -10 18 -5 1 4 -6
with name|-2 5 6 4 -10 -8 6 -1
with names|15 0 0 0 -8 -2 -2 -2
with no|13 2 3 -10 -4 1 -4 -1
with nobody|5 7 -8 1 2 -3 -5 2
with old|12 -1 -9 -4 1 4 -2 -2
with one|7 6 2 -14 -1 6 8 -15
with open|10 0 -1 -1 -8 1 0 0
with or|22 0 -4 -5 -5 -5 0 -3
with price|21 -8 1 -5 -10 -2 -2 5
with prompt|13 0 -1 -5 -3 -2 -1 -1
with pytest|12 -8 1 -3 3 -1 -3 -1
with reasons|-4 2 0 -9 5 12 -3 -3
with reflection|3 -13 8 9 -2 -7 3 -1
with same|-7 -4 -1 -3 -3 -3 15 6
with sample|17 -3 -2 2 -4 -3 -5 -2
with short|11 6 5 -7 -7 1 -4 -4
with sides|-6 10 -1 -1 -1 1 0 -2
with six|19 -3 0 0 -6 -3 -5 -1
with slightly|16 -4 -1 -2 -1 1 -6 -3
with soft|3 1 8 0 -2 3 -3 -9
with solutions|8 1 -7 -1 -1 -4 -5 9
with someone|22 -7 0 -3 -1 -6 -3 -2
with step|23 -8 -2 -3 -2 -4 -4 0
with subtle|9 -7 0 0 -2 0 0 0
with tasks|7 -9 -3 2 2 -1 -2 3
with that|21 -3 -9 6 -4 -4 -6 -1
with the|-1 -1 -5 17 -3 -10 7 -4
with their|1 13 -7 -6 -3 6 6 -11
with them|12 -5 1 -5 8 -2 -9 0
with this|6 -3 3 -9 -7 7 1 2
with those|9 -5 -1 -5 7 12 -11 -6
with three|9 14 -7 -6 -3 -2 -9 3
with timestamp|8 0 0 0 0 0 -8 0
with two|6 10 -9 -6 6 -20 8 5
with typos|-4 1 -2 2 -6 -2 20 -8
with units|-2 10 -5 -4 0 -4 -4 9
with user|-16 3 10 3 0 0 0 0
with users|13 0 -4 -2 0 -3 -4 0
with varying|-7 -1 -1 2 -1 -1 11 -1
with vinegar|-1 2 -9 -4 2 -1 2 9
with visible|-10 14 0 -4 0 0 -5 5
with what|1 7 2 4 -9 0 -5 -1
with you|18 -4 -5 -3 0 -5 -1 0
with your|12 -3 -10 6 2 -6 -3 2
withdraw|10 -1 -1 -1 -1 0 -5 -1
withdrawal|21 -7 -6 0 -1 -2 -4 -1
withdrew|14 -1 -1 0 -8 0 -1 -3
withheld|2 10 15 -6 -4 1 -6 -11
within|4 12 -18 2 4 -16 7 5
within <number>|11 -9 -1 -5 -4 0 -3 11
within a|0 5 -6 -3 6 -5 -7 9
within an|0 -7 2 -4 1 0 11 -1
within the|-1 4 -6 7 7 1 -3 -9
without|-4 11 2 -14 5 -8 4 5
without a|10 -1 1 5 -5 -7 -7 4
without altering|14 2 -4 1 -6 3 -3 -7
without being|-15 5 -3 -4 25 -11 14 -10
without explanation|3 -1 -1 -1 -1 -6 -1 9
without its|-8 13 7 -2 -2 -3 -2 -3
without justification|-5 -1 1 15 -2 -3 1 -4
without losing|19 0 -4 -4 -5 0 -4 -2
without making|16 -4 -8 -4 -3 -6 12 -3
without my|15 1 -6 -1 -6 2 -1 -3
without paying|5 -8 -4 0 -3 1 12 -3
without repeating|-4 11 -3 -2 2 -2 -5 1
without their|10 -9 13 1 -4 -6 8 -14
without them|-6 -6 -4 4 4 16 -1 -8
without using|5 -3 -3 -5 14 -7 7 -7
witness|1 12 -4 4 -3 1 -8 -3
wk|13 -2 -2 -3 1 -1 0 -5
wo|-3 -8 6 2 -1 11 -1 -4
woman|2 10 -8 -5 -6 6 -3 4
woman with|14 -1 -1 -1 -1 -5 0 -3
women|16 5 -14 -4 2 1 -5 -1
women on|2 -1 0 -7 -1 -8 11 4
women who|0 0 -3 0 7 -11 0 6
won|9 7 -3 -1 8 -12 -2 -6
won t|20 -6 3 -3 -7 -6 2 -1
wonder|-1 -5 18 -1 -5 -5 1 -1
wondering|3 -3 7 -5 -7 -4 11 -2
wondering if|13 -2 -9 -3 -7 -3 11 -1
wood|12 -2 -1 -1 -1 -2 -1 -4
wooden|25 -8 -2 -1 -2 -7 -5 0
word|3 -5 7 0 3 0 13 -22
word <quotation>|18 -16 16 -15 10 16 -22 -7
word a|14 -1 -4 -3 -2 2 -6 -1
word and|-6 -8 10 -3 0 6 0 1
word each|-3 -2 -1 -1 -4 0 17 -6
word for|-2 0 20 1 -2 -7 -4 -7
word no|-12 -4 12 -2 -2 -2 15 -4
word of|10 -16 6 0 1 2 -4 1
word or|20 -4 -5 0 -4 -1 -5 0
word order|-2 10 -1 0 -1 -5 -1 1
word problem|-5 7 -6 -2 -5 -8 20 -2
word problems|14 -4 -5 0 -2 -3 -1 1
word that|30 -3 -13 1 -3 -4 -11 4
word to|18 -2 -3 -2 -4 0 -3 -3
wording|12 6 4 -6 -7 -2 -6 -1
wording and|-6 -7 10 -2 2 -3 -1 8
wordpress|25 -9 -3 -1 1 -2 -4 -6
words|-11 4 -1 -12 -3 4 1 18
words <number>|-5 6 -5 10 -3 -6 -1 5
words <quotation>|7 -8 13 13 -4 -10 4 -16
words and|18 -4 -12 3 6 -8 -6 2
words at|-6 0 -4 1 7 -3 -4 10
words each|-5 -8 -4 3 1 -1 9 6
words first|-3 9 -8 -1 13 -2 -3 -6
words for|16 6 -3 -4 -2 -3 -9 -1
words from|12 -3 0 0 0 0 -3 -5
words i|9 -1 -8 -1 -1 -6 2 5
words in|2 6 2 -1 -9 -11 -1 14
words input|-12 15 -2 -2 -2 -2 7 -2
words just|17 -1 -10 -3 2 -1 1 -4
words never|13 -1 -1 -1 -4 1 -4 -5
words no|13 1 5 -7 -1 3 -1 -13
words of|-17 3 6 -7 0 -7 17 6
words on|4 9 -2 0 -7 -7 -2 4
words or|-3 -1 8 -2 8 -3 -7 -1
words per|17 -7 -3 1 -6 0 -9 7
words so|-8 0 1 1 1 -1 -2 7
words that|-14 -2 -1 -4 12 8 -1 1
words the|10 -5 9 -1 -7 -9 -5 8
words then|-4 5 10 -7 6 3 -8 -6
words to|14 -3 -2 -1 -4 -2 1 -2
words what|3 -5 2 -5 -7 8 8 -3
words with|2 8 -4 3 -3 -7 -12 11
work|-7 18 2 0 7 -3 -11 -6
work <number>|-10 18 -2 1 -2 -4 -1 -1
work a|0 -3 0 1 10 0 -9 0
work and|-7 8 -2 0 0 -1 4 -3
work as|10 19 -11 -4 -14 -2 3 0
work for|13 -2 -1 -4 -1 -2 -1 -2
work how|8 -8 -7 -2 0 5 7 -4
work if|-5 9 0 -6 -3 -2 4 3
work in|7 8 -1 -5 -2 -3 -8 3
work it|-6 30 -9 1 -5 -8 3 -5
work on|12 -8 -5 0 4 -2 0 -2
work out|1 1 1 -10 -6 3 0 10
work that|-6 4 8 -3 -5 1 8 -7
work the|-5 8 -7 -2 -3 -3 1 12
work through|-4 11 -1 5 -7 2 -6 -1
work with|0 10 -1 0 -5 10 2 -16
worked|-5 25 -7 -2 -3 2 -9 -2
worked example|-3 1 -6 -4 -3 -3 1 17
worked on|13 -6 -1 -1 5 -3 -6 -1
worked out|-4 14 -3 -9 -5 -2 5 4
worked solution|-1 9 -4 3 0 10 -10 -8
worked solutions|-1 13 0 -1 -4 -1 -2 -4
worker|22 -1 2 7 -11 -8 -8 -3
workers|6 8 -2 0 8 -9 -11 -2
workers <number>|-4 13 -2 -5 11 -6 -8 0
workflow|12 2 -2 -2 -8 1 -6 3
working|6 12 -5 0 0 -5 -3 -5
working and|-7 17 -2 -3 -3 -2 1 0
working directory|10 0 -5 -1 -7 -1 4 0
working first|-24 40 1 -4 -5 -2 -1 -6
working in|16 -12 -2 0 0 0 -1 -1
working this|15 -8 -7 1 -4 2 -2 2
working which|-4 11 -2 -2 -1 -2 -5 4
workings|5 33 -5 -5 -9 -8 -6 -6
works|5 9 3 -9 0 0 -2 -5
works <number>|-8 20 -3 -4 5 -4 -3 -3
works with|16 -5 -6 -6 1 -2 2 0
worksheet|18 -1 0 -2 1 1 -14 -3
worksheet with|12 0 -1 -1 0 1 -11 0
workshop|13 -1 5 -2 -3 -6 0 -6
workspace|15 0 -1 1 1 -4 -6 -5
world|22 1 -9 -4 -6 -1 1 -4
world scenarios|10 0 0 0 0 0 -10 0
worried|10 -6 -1 2 1 -2 -4 2
worries|-10 0 12 0 -2 -4 6 -2
worse|-15 2 -5 6 26 -11 -7 3
worse one|-8 -6 1 -1 17 -3 1 -1
worst|-7 -9 -7 2 33 4 -10 -5
worth|16 1 -1 -1 -12 -7 -4 7
worth <number>|10 -1 -1 -7 1 -3 1 1
would|-15 -16 -7 13 8 10 13 -6
would a|6 3 -27 8 7 -1 -1 5
would accept|6 -7 3 11 2 1 -10 -5
would an|-7 11 -8 6 7 8 -7 -11
would and|10 -6 -5 -5 -8 -2 15 1
would appear|-20 2 0 1 0 1 1 15
would ask|-4 -1 -1 -3 -2 -8 22 -3
would be|12 -2 8 7 -8 -6 2 -11
would choose|10 -6 -3 -1 3 -4 -1 0
would do|0 5 -4 11 -5 4 -5 -6
would each|-1 9 1 -4 -6 0 6 -6
would fail|-13 12 1 -1 1 0 0 0
would get|15 -4 -1 -6 -2 5 -8 1
would give|-3 -3 1 8 -9 -3 9 -1
would go|19 2 -7 -3 -4 -6 2 -2
would have|-7 4 4 -5 -8 11 -13 13
would i|18 -4 8 -10 -4 1 -1 -8
would it|22 -7 1 -7 -3 -3 -3 1
would lead|-6 -1 4 -1 -1 -3 10 -2
would like|8 8 6 -13 12 -6 -10 -5
would make|-5 1 -4 -1 7 12 -3 -6
would normally|-8 9 9 -3 -1 -2 -3 -1
would not|8 9 -4 8 -7 -8 0 -6
would object|-4 -5 -4 0 2 13 0 0
would put|7 -1 -7 11 -1 -9 1 -1
would read|-8 8 -2 -6 7 1 -1 2
would say|-12 -4 0 -4 -4 9 2 14
would send|-4 -2 0 -2 8 -9 8 1
would sign|-6 -3 -1 15 9 -10 1 -6
would still|-1 -1 -2 -8 -4 8 9 -2
would tell|7 -9 11 -10 -6 2 3 2
would the|2 -4 6 4 9 -7 -8 -2
would ve|-6 0 6 -7 -2 3 -2 8
would want|1 -2 -3 13 -1 -2 -3 -2
would you|17 -5 0 11 -6 -12 -1 -5
wouldn|17 -9 -8 -6 -6 11 0 1
wouldn t|17 -9 -8 -6 -6 11 0 1
wrap|10 -13 8 -9 -1 10 2 -7
wrapping|11 -1 -1 -5 -4 4 2 -6
write|-15 16 9 -15 -9 0 11 4
write <number>|-4 -8 9 -3 3 -11 20 -7
write <quotation>|5 14 -7 5 6 -5 -9 -10
write a|19 -17 -10 11 -9 -5 2 8
write about|-1 -3 -5 3 2 -1 12 -7
write again|2 -4 -3 13 -1 -5 0 -3
write all|-13 6 10 -2 0 -4 3 1
write an|18 -1 -20 -10 7 -1 8 -1
write answer|18 -9 9 1 3 -8 -5 -9
write anything|4 -3 -6 -11 4 3 -4 12
write as|-3 -7 18 -3 -2 -3 2 -3
write both|-8 5 7 11 -15 -1 1 0
write code|16 7 -5 -3 -2 -4 -2 -6
write down|-10 19 -4 -4 -7 11 -8 4
write everything|-6 17 -5 -6 -1 -1 -1 3
write explanations|12 -3 -6 0 2 -2 -2 0
write first|-1 5 -5 -1 -2 -1 10 -4
write how|0 16 -9 -2 3 -1 -5 -1
write it|5 -13 7 -2 10 -3 -21 17
write its|-5 -7 3 5 9 -7 -1 2
write lyrics|18 -3 -2 2 0 -5 -5 -5
write me|20 0 -4 -4 4 -5 -8 -3
write my|15 -1 -4 -2 -1 -1 -3 -2
write on|-7 10 -1 -1 -4 -3 6 0
write one|12 9 -5 -9 -5 -3 -6 7
write only|-5 -2 1 9 -6 -4 9 -2
write out|-2 14 10 -1 -3 -10 -7 0
write permission|13 -1 -2 -3 -4 -7 -3 8
write plan|-8 19 -4 -4 3 0 -4 -3
write product|13 -6 -1 -5 0 0 -2 1
write python|14 -3 4 -2 -8 4 -4 -5
write response|-6 -4 -1 0 -1 0 -2 14
write seven|-8 -2 1 2 -2 0 12 -2
write skip|-5 -2 -1 -1 5 -1 -6 10
write summary|19 -5 -5 0 0 -2 -7 1
write system|2 -3 -6 -3 1 1 14 -6
write that|0 18 -8 2 0 -1 -7 -5
write the|-15 23 10 -18 -14 5 17 -8
write three|13 2 -11 -5 -16 3 3 9
write to|11 -9 0 -6 2 -6 -1 9
write two|11 7 -4 -4 -3 -5 2 -3
write unit|11 1 -6 -2 -4 -6 2 3
write up|-2 17 -6 1 3 -3 -6 -5
write what|-21 -1 10 -11 0 8 18 -2
write whatever|-7 -4 10 -1 1 2 7 -9
write whole|3 5 -3 -6 -2 -2 11 -7
write your|-6 14 -6 0 -5 4 -4 3
writer|8 -3 -1 -9 -4 8 2 -1
writers|-7 -6 -1 3 12 -11 6 4
writes|16 -1 3 -8 -9 3 5 -10
writes in|7 0 -1 -3 -4 2 7 -9
writes the|-11 -3 15 -1 3 -4 2 -1
writing|1 19 -8 -4 8 3 -1 -18
writing style|-21 -3 3 4 0 4 16 -2
writing task|-2 -8 5 0 -2 -3 12 -2
written|-5 -5 -8 10 3 11 -10 3
written by|-7 -1 -10 10 -2 13 -4 1
written in|23 -11 0 -2 -1 1 -1 -9
written it|-8 4 -5 2 -2 8 3 -1
wrong|-17 5 -2 12 -4 23 0 -17
wrong <number>|-10 -9 10 9 -5 11 -1 -4
wrong account|16 -5 -1 -1 -1 -4 -4 0
wrong and|8 -3 -5 10 0 -5 -5 0
wrong answer|-8 -9 -3 3 -3 16 6 -2
wrong at|12 -3 -1 3 3 0 -11 -4
wrong but|5 13 -8 -3 -2 -1 0 -3
wrong fact|-18 -8 3 13 6 9 -3 -3
wrong guess|-3 -10 4 9 1 -1 0 0
wrong i|17 4 -5 -6 -1 1 -8 -3
wrong in|5 -3 -5 -10 0 18 -7 1
wrong it|14 -5 -5 -5 -4 -2 11 -4
wrong ones|0 11 -2 0 -4 -3 -1 -1
wrong result|-4 -2 11 7 -1 -6 -3 -1
wrong starts|-6 11 1 -3 0 -3 -2 1
wrong then|-4 11 0 -2 0 -4 -1 0
wrong tone|4 -10 3 -7 -1 2 6 3
wrong turns|-1 -11 15 1 -2 -4 -4 5
wrong ways|-2 6 -4 11 -1 -1 -7 -1
wrong with|22 3 -9 -21 -6 16 -2 -3
wrong words|1 -1 -2 -3 2 11 -5 -2
wrong you|17 2 -4 -5 -1 -5 -4 1
wrongly|-3 -7 -5 -4 1 14 12 -7
wrote|2 -5 1 6 -6 10 -15 6
wrote <quotation>|8 -4 7 -7 1 3 -10 3
wrote and|-1 -1 -1 8 -1 9 -12 -2
wrote in|14 -1 -5 -1 -3 -3 -3 3
wrote it|-18 2 0 -2 12 4 1 1
wrote that|-2 -8 12 1 -2 -1 2 -1
wrote the|4 10 -8 -3 -7 14 -3 -7
wrote this|4 -2 3 8 -8 3 -4 -4
www|14 3 -4 -3 -2 -4 -3 0
wörter|-3 -8 6 7 -10 -7 8 7
würde|-9 -2 -8 -3 12 -2 15 -3
württemberg|-2 -4 11 -5 -2 2 6 -6
x|-1 0 -2 1 7 4 -12 4
x <number>|-11 11 -9 14 -3 14 2 -18
x <quotation>|3 2 -1 -4 15 -6 -2 -7
x and|10 -2 -3 -6 3 -2 0 0
x from|-6 11 -5 -1 0 2 -1 0
x in|-3 -4 -5 -1 11 -1 0 2
x is|-1 1 3 -4 0 -8 -1 10
x ln|11 -2 -2 5 -5 -3 -5 1
x return|13 -4 1 -2 0 0 -6 -2
x sin|11 4 -7 -6 -1 4 5 -8
x so|11 -1 0 1 -6 -3 1 -4
x with|-7 11 -5 0 1 0 0 1
x x|14 -8 -1 19 -2 -15 -12 4
x y|4 -4 8 -11 12 4 -8 -6
xs|-2 3 1 -11 -4 -5 14 3
xs len|4 10 4 -4 0 -5 -6 -2
xs return|11 6 3 -9 -2 -6 -6 4
xx|11 -5 1 -1 -10 9 -10 6
y|-9 -7 1 -2 16 5 -3 -3
y <number>|-12 5 2 16 -9 5 -2 -5
y <quotation>|1 5 5 -4 17 -10 -5 -8
y a|-1 15 -2 -5 -4 0 -1 -2
y al|-8 9 -2 -2 -4 13 -1 -3
y añade|-7 -1 -2 -2 20 -1 -3 -5
y compris|-6 7 17 -3 -5 -6 -1 -4
y di|7 7 -5 -3 9 -5 -8 -3
y la|2 -11 5 12 3 -9 8 -9
y n|0 -6 -5 18 3 -6 -2 -2
y por|-5 28 -6 0 -5 -5 -5 -2
y qué|12 11 0 -3 -4 -8 -6 -2
y return|-6 -6 -1 6 -5 9 1 1
y si|17 1 -1 -1 -7 -3 -2 -5
y x|9 2 -1 -2 0 -8 -2 1
y_l|0 -3 -3 -5 14 1 -1 -4
y_w|0 -3 -3 -5 14 1 -1 -4
y_w y_l|-17 1 1 1 12 4 -2 1
ya|-4 -6 -6 -6 11 -6 11 6
yaml|4 11 -8 13 4 -7 -11 -6
yaml for|9 -2 -3 -1 11 0 -14 0
yard|17 1 -6 -2 -2 -2 0 -6
year|5 13 -2 -6 -7 -3 4 -3
year <number>|19 2 1 0 0 -5 -9 -7
year and|23 -12 3 -4 -1 -1 -4 -3
year he|11 -10 0 0 0 -1 0 0
year how|11 -2 0 0 -2 -3 -5 -1
year if|-7 6 -8 3 -2 -2 0 11
year it|13 -2 2 -3 -8 -1 1 -2
year law|11 -11 0 0 0 0 -1 1
year old|-4 10 12 -12 -3 -6 -3 5
year olds|15 0 6 -10 1 -1 -8 -3
year what|10 5 -1 -10 2 -7 1 -1
yearly|-8 12 1 -1 -1 -5 1 1
years|7 -7 4 -8 -7 12 -4 3
years <number>|-9 -1 10 -2 -1 8 -2 -2
years ago|11 -1 -1 -3 0 -3 -8 5
years experience|15 -2 0 -1 -4 -4 -2 -1
years of|22 -7 -10 5 -3 -3 -2 -2
years old|5 -6 -1 2 -5 2 10 -6
years older|10 -4 0 0 -3 1 0 -5
years war|-2 14 -3 1 -2 -3 -2 -2
years younger|17 -4 2 -2 -8 2 -2 -5
yeast|2 -5 1 0 0 -4 -4 11
yellow|20 -1 5 -5 -5 -1 -7 -5
yes|0 -2 3 29 -10 -5 -7 -6
yes <number>|20 -6 -10 1 -9 8 -10 6
yes always|-6 -3 -1 7 9 0 -3 -5
yes if|6 -1 -2 7 9 -4 -5 -10
yes no|2 8 -14 26 -16 -4 0 -2
yes or|10 5 -3 4 -1 -6 -6 -4
yes within|-7 -5 9 0 11 1 -5 -3
yes you|-2 -6 -1 11 -1 -1 2 -1
yesterday|23 -6 -1 -2 7 -14 -3 -4
yesterday s|33 2 6 -6 -8 -6 -8 -11
yet|18 -5 7 -7 -4 -6 -1 -2
yield|10 -4 -5 5 3 -5 2 -7
yo|18 -9 -7 -7 0 -3 -5 13
york|15 -3 -4 -2 0 1 -4 -3
you|-13 8 6 8 6 3 -4 -13
you <number>|12 0 0 1 -7 -2 -3 0
you a|7 0 -4 -8 -7 10 4 0
you accept|19 -7 -2 -4 3 -7 -1 -2
you act|16 -3 -6 -3 4 1 -5 -5
you add|15 -4 3 -6 -3 -6 1 0
you and|-10 7 -3 -7 11 -1 1 1
you answer|5 -1 13 -14 3 -8 -6 8
you are|2 1 6 3 4 -13 -3 0
you aren|-1 2 -2 11 -11 0 6 -4
you as|15 -1 2 2 3 -4 -9 -7
you ask|13 0 3 -1 -5 0 -10 0
you assumed|-5 0 12 -1 0 -7 0 0
you be|-1 8 -14 11 12 -5 -10 -2
you believe|-6 -4 11 -5 -3 7 -1 0
you buy|7 0 1 2 -8 -5 -4 6
you can|16 4 -18 -11 17 5 -9 -4
you change|14 -10 -2 0 0 0 -2 0
you changed|23 1 -6 0 -4 -1 -7 -6
you charge|-9 0 -3 7 -1 0 6 0
you choose|17 15 -1 -2 -8 -9 -9 -1
you come|19 -2 -6 -3 -3 -2 -2 0
you compare|9 2 -3 -4 10 -7 -7 0
you consider|-2 -11 11 -3 2 0 3 0
you considered|-11 1 13 0 -2 -1 0 -1
you convert|25 -6 -2 -6 -5 2 -1 -7
you could|11 3 -1 -2 11 -5 -10 -8
you create|17 0 -5 -5 -1 0 -13 6
you d|11 -21 -4 -3 14 8 -2 -4
you decided|-11 8 8 3 0 -4 -4 1
you did|2 -11 6 -2 2 -2 2 3
you do|10 15 4 -8 -8 -16 -8 11
you don|14 7 -6 -4 -4 -1 -1 -4
you edit|10 -9 -2 -1 2 2 -1 0
you explain|31 -9 3 -6 -4 -12 -5 1
you feel|19 -2 -2 -9 0 -4 -1 0
you find|-1 8 -7 -4 0 -2 4 3
you get|1 -2 5 7 4 6 -14 -7
you give|4 -1 11 3 1 -12 -1 -5
you got|10 20 3 -7 -6 -3 -12 -5
you grade|-10 0 -3 8 9 -4 0 0
you guys|9 8 -1 -8 -3 -2 -2 1
you had|-6 -1 2 -2 10 4 -5 -1
you hate|20 -4 -2 -5 -2 -4 -2 -2
you have|11 2 -2 10 -18 12 -2 -13
you help|13 -8 -9 10 5 -7 -9 4
you invent|-5 -3 1 -1 -7 -1 19 -4
you is|13 7 -4 -7 -2 -5 -3 1
you just|0 -5 11 -3 1 -5 0 0
you keep|-1 13 13 -12 9 -3 -8 -13
you know|-7 3 11 9 -9 0 -7 0
you leave|1 2 -10 1 1 0 -4 9
you left|5 21 -6 -5 -1 -3 -11 -1
you let|7 9 -2 0 -8 -1 -5 0
you like|15 -1 -7 2 -5 -1 -2 -1
you list|16 -4 -2 1 3 -5 -4 -4
you ll|10 -1 -13 5 3 -4 2 -2
you look|3 17 -4 -4 -3 -6 -5 3
you looked|-2 13 -10 2 0 -4 -2 2
you made|16 7 -5 -2 2 -3 -9 -5
you make|3 13 14 1 -5 -15 -8 -4
you mark|3 -6 -7 -3 12 3 -1 0
you may|12 2 -5 4 -5 -2 -4 -3
you modify|13 -7 -1 1 -6 -2 0 2
you must|5 1 7 -14 -4 17 2 -13
you need|8 3 -9 -9 -2 -4 -2 16
you not|-7 1 8 -11 4 5 -1 2
you note|25 -6 -3 0 -4 -5 -5 -3
you noticed|-2 11 0 -1 -5 -2 -1 0
you on|-7 0 0 0 10 -2 0 0
you only|13 -7 -2 -5 -1 8 -3 -3
you operate|18 -5 6 -3 4 -4 -11 -5
you plan|1 3 7 -5 -5 -11 7 2
you play|-5 1 4 -6 3 -1 11 -6
you please|0 11 -10 -6 3 -1 0 3
you re|18 -6 -13 -3 3 -3 -1 4
you reach|3 15 -8 -1 1 -4 -2 -4
you read|13 -1 14 -12 0 -5 -2 -7
you reply|18 7 1 -14 -3 -5 -4 -1
you return|-12 3 -3 20 8 -6 -7 -3
you said|10 1 11 -8 -6 -4 -9 5
you say|-2 4 -9 -21 13 10 12 -7
you see|11 8 -8 1 -3 4 -6 -7
you send|3 18 -3 -2 -6 -3 -7 0
you sent|0 2 -3 -3 17 -4 -10 1
you shall|-3 -1 -5 9 13 -3 -3 -7
you should|13 -3 -10 7 -5 -2 -2 1
you sit|3 -6 -2 0 10 0 -2 -2
you split|0 -4 14 1 -4 0 -4 -3
you stop|9 5 -2 -1 -4 -7 -1 0
you suggest|13 -5 -11 3 3 9 -7 -4
you sure|11 -7 5 6 -5 -6 -1 -4
you tell|0 -11 0 1 7 1 1 1
you think|8 8 15 0 4 -12 -16 -7
you thought|-10 4 18 -2 -3 -2 -4 -1
you throw|-12 9 -1 3 -1 0 3 -1
you to|3 2 1 4 2 0 0 -12
you translate|26 -6 -9 -6 1 -3 0 -3
you trust|-12 20 -5 5 -1 -7 -1 0
you try|-3 17 -8 -2 -1 -6 3 -1
you understand|18 -6 -1 -4 -5 -1 1 -2
you use|2 8 3 -3 -10 -20 10 10
you used|10 -5 12 -2 0 -2 -7 -5
you ve|4 1 -8 5 0 -3 10 -9
you walk|17 -11 0 -2 -1 -3 0 1
you want|2 9 1 -6 -6 -8 13 -3
you were|8 -4 5 -7 -8 5 9 -8
you will|9 17 9 3 0 -12 -11 -14
you would|6 1 -3 -6 8 3 -8 -1
you write|7 8 -2 -3 -9 5 -1 -4
you wrote|-10 -11 15 1 0 9 -2 -1
you you|18 -6 -5 2 -4 3 -5 -4
young|12 -3 -6 0 -1 -1 -1 0
younger|17 4 -3 -4 -6 -4 0 -5
younger than|17 4 -3 -4 -6 -4 -1 -5
your|-9 15 12 2 -8 12 -12 -12
your analysis|-6 5 13 -3 0 -5 -4 0
your answer|-1 20 6 -7 -4 -12 -2 0
your card|-9 -2 -3 8 3 -2 1 3
your chain|-5 17 7 -3 -8 -1 -1 -8
your choice|-6 -1 -1 -1 10 -1 -1 0
your decision|-7 11 -5 2 1 -2 -2 2
your exchange|13 -1 -1 -3 -1 -1 -5 -3
your first|-3 14 -7 -1 0 0 -3 0
your goal|19 -15 -2 -4 -2 -2 3 3
your head|-16 9 14 2 -1 -4 -3 0
your hidden|-6 -2 20 -5 -3 -4 -2 3
your job|15 -5 -6 2 -3 2 -7 1
your last|27 3 -7 -5 -2 -7 -4 -5
your mind|-13 -4 18 -2 7 -1 -4 -1
your name|17 -5 -3 -3 3 -6 -2 -1
your new|20 0 -2 -1 -6 -5 -7 0
your own|-3 11 -14 2 -1 13 -2 -6
your previous|0 -4 -3 -3 -3 14 0 -2
your private|-8 -7 27 -5 -3 -1 -2 -1
your reasoning|17 -3 -3 -2 -3 -4 -6 3
your recommendation|6 1 1 -9 -2 5 -7 4
your reply|-4 11 14 -5 -3 -6 -5 -2
your response|-6 11 -1 -1 -1 0 -1 -1
your shoulder|-7 -1 8 -4 0 11 0 -8
your silent|-2 -1 13 -6 -1 -2 -1 -1
your solution|7 12 -8 0 -7 1 -3 -3
your task|10 -9 -7 -13 10 1 -3 11
your thinking|-4 -9 16 -2 0 8 -8 -2
your thoughts|18 -3 0 -3 -5 -7 1 -2
your time|-6 14 -8 2 2 -3 3 -5
your voice|7 8 -8 -3 0 -1 -1 -2
your working|4 13 -2 -1 -9 -6 -2 2
yourself|-14 4 13 2 3 2 4 -13
yourself about|-3 -8 11 -4 1 1 1 1
yourself and|13 -8 -4 0 0 0 -2 1
yourself by|-13 6 11 -3 -1 -3 0 2
yourself goes|-1 -2 13 -2 -1 -2 -3 -2
youth|3 0 4 -1 -1 -3 7 -9
yr|14 -3 -2 -2 -2 -6 4 -3
z|15 -10 9 -6 14 -6 -7 -8
z <number>|11 -3 0 -2 6 -7 -4 0
zeig|9 -10 17 -5 2 -5 -6 -2
zeile|-9 10 -18 12 -13 -7 4 22
zero|-4 24 0 -12 10 -6 0 -12
zero and|-8 11 -5 0 1 0 0 1
zero value|-6 13 -2 -2 -2 2 -2 -2
zip|12 -1 -1 11 -3 -8 -2 -9
zitiere|-8 -3 0 -3 -3 19 -2 1
zoo|-1 12 1 -2 -7 -3 6 -6
zoos|9 -10 -3 5 -4 12 -8 -1
zu|0 -15 -5 0 11 12 7 -10
zu lassen|-4 -1 1 -8 11 -2 7 -4
zuerst|-4 13 -13 -2 -4 13 -5 0
zum|9 12 -3 -6 -6 -12 2 5
zur|-2 -11 19 -10 17 -8 -1 -4
zusammen|17 0 -7 -2 0 -3 -2 -3
zwei|22 10 -14 -7 6 -7 3 -13
zwischen|-7 -14 19 28 -7 -3 -10 -7
~“我|-4 1 0 -2 -5 -4 1 13
~”“|-8 -2 -2 -2 -1 -1 7 9
~”。|-18 -2 -7 4 15 7 -12 13
~”的|-2 13 0 -2 -3 -2 0 -2
~…”|0 -3 -3 -6 -5 -4 13 8
~……|5 2 -11 -9 -5 -1 13 6
~、そ|-7 16 -4 12 8 -8 -9 -8
~、反|-6 17 -1 -2 -2 -4 -2 0
~、口|-9 0 -9 -2 -2 21 6 -5
~、地|7 -1 -1 -6 -1 -2 -5 10
~、带|-5 -2 -4 0 -4 -4 17 0
~、必|-7 -1 4 -2 -2 -1 -1 10
~、指|-3 -6 -4 11 12 -3 -3 -4
~、最|-11 7 -2 9 -4 -6 -3 10
~、決|10 -5 12 -2 -3 -6 -9 3
~、結|-11 14 -2 -1 -1 -1 -1 4
~、自|3 -4 -3 -3 -3 0 12 -2
~、読|-4 -6 14 8 -1 -3 -3 -6
~、長|-6 -2 0 -2 -3 10 7 -4
~。”|-10 -4 -6 -6 21 9 -1 -4
~。「|0 -7 7 -7 4 12 -7 -3
~。」|5 -3 9 -1 -6 8 0 -11
~。そ|-1 -5 -4 0 -2 -3 15 0
~。ど|17 -1 -3 -7 -3 -2 -1 0
~。フ|19 -2 -2 -5 -2 -5 -2 0
~。你|14 -5 -1 -1 -1 -1 -3 -2
~。同|-19 2 2 16 -1 0 0 0
~。営|14 -1 -3 -1 -1 -2 -2 -4
~。学|-2 1 -2 10 -8 -3 -6 11
~。总|15 -2 -2 -1 -4 -2 -3 -1
~。最|-4 14 -4 -5 11 -3 -3 -6
~。每|-10 7 -4 6 -1 -4 -3 10
~。解|-9 -5 7 1 0 0 7 -1
~。请|-13 6 0 -2 -5 12 4 -1
~》的|13 -6 -4 -3 -1 6 -6 0
~「判|-8 -2 -3 8 10 -5 0 0
~」。|8 0 -8 3 -5 11 -4 -4
~」と|18 -3 -2 -2 -4 -2 -3 -3
~」に|18 -2 4 -3 -7 -2 -3 -5
~」を|19 2 -2 1 -3 -8 -4 -6
~】【|-7 20 -1 -2 -2 -1 -2 -4
~あな|5 3 -4 -2 -2 -2 9 -7
~あり|9 0 -6 -4 -4 -4 -6 15
~ある|7 -1 -5 -4 -13 21 -13 9
~い、|-6 -2 4 10 -1 -2 -1 -2
~いい|11 -1 0 0 -6 -3 0 0
~いこ|2 15 -3 0 5 -1 -14 -3
~いた|28 -10 15 -3 4 -9 -17 -7
~いて|-5 13 1 3 0 -2 4 -14
~いで|24 -2 1 -2 -11 -6 -1 -3
~いの|20 -7 -7 0 1 -3 -6 2
~いま|7 0 3 -6 -5 1 -11 11
~い合|13 -2 7 -3 -7 -1 -6 -1
~う、|6 -3 1 -4 -4 -4 14 -5
~う。|24 -8 -4 -3 -6 4 -3 -5
~うち|0 -2 0 -4 13 -2 -4 -2
~うな|0 -4 -2 -4 -5 -1 21 -5
~うに|-7 4 -7 -1 9 -1 4 -1
~えて|-4 -6 -7 8 -5 1 1 12
~える|15 2 5 -5 -4 -4 -7 -3
~えを|-8 13 6 -3 -3 -1 3 -6
~おす|21 -4 -2 -4 0 -3 -3 -5
~か、|5 -4 -3 1 -3 12 -3 -4
~か。|0 12 -3 -4 11 -2 -5 -8
~かっ|-7 3 7 -1 10 -3 -2 -6
~から|1 5 -7 6 -8 2 -8 9
~がと|7 -1 -4 -4 -4 -3 -5 13
~がわ|13 8 -3 0 -5 -6 -4 -3
~き、|2 15 -1 -3 -3 0 -4 -5
~きる|-5 3 -7 0 1 -1 10 -1
~き出|9 4 4 0 -3 -6 -7 0
~き換|-1 -2 -3 -3 -3 -3 -4 18
~き方|19 -2 5 -6 -4 -7 3 -8
~くし|17 -2 -5 -2 -10 1 9 -9
~くだ|-15 3 0 -1 2 1 9 1
~くと|23 -4 -2 0 -4 -4 -4 -6
~くな|1 -2 -1 1 -5 12 -1 -5
~け、|-8 2 -4 -2 -3 11 -5 9
~けた|-6 -1 0 -1 10 -4 6 -5
~けて|7 3 -2 5 2 3 -6 -12
~ける|16 -4 -4 -4 7 -4 -3 -4
~けを|-6 -2 -3 -1 -1 10 5 -2
~こと|-4 14 7 -1 -1 -11 9 -13
~この|5 -7 2 3 -16 16 0 -1
~これ|6 -2 0 -4 -4 -4 14 -6
~さい|-13 3 0 -1 2 1 5 1
~させ|12 -9 -4 -5 -2 -5 5 8
~され|3 -2 -2 -3 -1 -3 -3 12
~し、|-6 -2 -2 -3 3 9 -8 9
~しく|-3 -8 -5 -2 -4 18 4 1
~した|1 -5 -2 -7 8 4 -7 8
~して|1 -22 8 4 -2 2 1 7
~しな|-12 13 6 9 -8 -1 -5 -3
~しま|13 -8 3 -2 0 7 -5 -8
~し訳|-6 -1 12 -1 -1 -1 -1 -1
~し込|8 -7 -4 -2 -2 0 7 0
~す。|23 -7 -9 -14 -5 4 6 3
~すす|21 -4 -2 -4 0 -3 -3 -5
~すべ|-5 10 0 -2 1 -3 1 -3
~すめ|21 -4 -2 -4 0 -3 -3 -5
~する|12 3 4 10 -9 -5 -9 -6
~す前|-7 3 12 0 -1 -1 -1 -6
~せて|12 -9 6 0 -3 -4 5 -6
~せる|-6 -1 -1 1 -3 -1 -3 13
~せん|12 -6 11 10 -5 -6 -8 -8
~そう|0 -8 -6 4 6 -6 11 -2
~その|-8 4 11 -5 -6 -9 6 6
~それ|-3 13 -8 -3 7 -4 -1 0
~ぞれ|-3 10 -6 0 -3 0 2 0
~たい|9 14 -3 0 2 -3 -11 -8
~たか|-4 -8 -6 -2 4 9 14 -8
~たこ|8 -4 8 1 -3 -5 -7 1
~たは|2 3 -3 -1 -4 -3 10 -5
~ため|-2 -6 10 -2 9 -1 -4 -4
~たら|-4 14 -6 -3 1 8 -4 -6
~だけ|0 -4 -12 -5 12 1 3 3
~ださ|-13 3 0 -1 2 1 5 1
~ちゃ|26 -5 -6 -2 -6 4 -6 -5
~ちら|2 -3 -2 -4 19 -3 -6 -3
~った|-1 17 3 -11 2 4 -5 -8
~っち|13 -5 -6 -1 -4 4 -1 0
~って|30 3 -5 -6 -7 -12 3 -7
~っと|9 1 0 -4 -5 -4 10 -6
~つい|4 -11 -6 10 16 -6 -1 -6
~つけ|1 -1 -2 11 -3 5 -2 -9
~つの|2 1 -2 -6 13 -2 -5 -2
~て、|-6 14 -7 -3 -6 4 -6 10
~てい|18 4 -2 8 1 -8 -6 -14
~てか|-5 10 -5 0 -2 11 -4 -6
~てく|-12 0 -1 -2 4 1 12 -3
~ては|-4 12 -1 -1 -1 -1 -2 -1
~ても|14 -6 -7 -4 -2 -1 8 -1
~て一|11 -3 4 -2 -5 0 -3 -1
~て書|-4 8 15 -3 0 -7 -2 -7
~で、|-3 -5 -1 -3 -7 16 -5 8
~で。|-6 10 5 -7 -6 -5 -4 13
~でき|3 8 -8 -1 -3 -2 14 -10
~です|4 -4 -15 -16 15 3 7 6
~でな|13 -9 17 19 -11 -8 -8 -12
~でに|-9 -5 11 0 -1 0 5 -1
~での|-3 5 -4 -2 -1 -5 11 0
~でも|14 7 7 -5 -5 -3 -10 -5
~と、|-1 12 0 -2 -1 -4 -2 -2
~と。|-14 15 3 2 3 -5 5 -10
~とう|7 -1 -4 -4 -4 -3 -5 13
~とし|-9 -5 1 12 4 -5 -7 10
~とを|-3 -8 12 -2 -4 -3 12 -4
~どう|22 -4 1 -11 -6 -4 1 0
~どち|2 -3 -2 -4 19 -3 -6 -3
~ない|-5 7 -8 6 3 -5 -9 12
~なか|-4 -2 7 -1 10 -3 -2 -5
~なし|8 -4 -1 8 1 -1 -8 -2
~なた|5 3 -4 -2 -2 -2 9 -7
~なり|21 4 -5 -4 -4 -5 -2 -5
~な質|-11 9 -1 -1 -2 -2 10 -2
~に、|-2 13 5 -1 -3 -3 -5 -4
~に。|-9 11 -5 -1 -5 -7 4 12
~につ|-1 6 -8 8 14 -8 -3 -8
~には|10 -8 3 7 -2 -4 -4 -3
~に直|-2 0 -1 -2 -4 -1 -5 14
~に答|-3 -4 -2 11 7 -3 -7 0
~に考|-6 -11 13 1 1 2 2 -2
~の。|-4 -2 -1 1 -2 -3 17 -6
~のう|0 -2 0 -4 13 -2 -4 -2
~ので|1 -5 -2 6 -5 -2 -7 12
~のは|-1 -3 -3 -4 12 7 -3 -4
~のま|3 -4 14 -4 -4 -6 -9 10
~の中|-5 9 15 -3 -3 -6 -5 -3
~の人|5 -6 -5 -2 1 -4 14 -3
~の名|8 -4 -6 -2 -2 13 -2 -5
~の問|12 -4 6 -4 -9 -4 4 -1
~の回|-7 11 -8 1 -5 -5 1 12
~の応|-9 12 -3 4 -4 5 -2 -5
~の検|-2 5 14 -3 -2 -2 -7 -3
~の発|-6 -4 -4 11 0 -1 6 -2
~の誤|-3 -2 -3 7 -1 11 -6 -3
~の返|-4 -9 8 -3 16 8 -4 -11
~の順|-5 14 -6 -2 6 -3 -2 -3
~は「|11 -5 -4 6 5 -1 -7 -5
~は不|-6 -6 -4 -2 0 10 10 -2
~ひと|14 -3 -3 -3 -2 -1 -2 -1
~への|-8 12 -1 -3 5 -2 -2 -2
~べ、|-3 9 -1 -5 15 -5 -6 -3
~べて|-4 11 -4 -1 -4 -4 -4 10
~ほう|1 -2 0 -1 12 -2 -5 -1
~まし|4 -4 -2 -5 10 -5 -8 10
~ます|8 -10 -4 2 -1 1 -9 14
~まず|17 -4 -1 -4 -1 -1 -1 -5
~ませ|12 -6 11 10 -5 -6 -8 -8
~まで|-8 -1 20 -1 1 -10 9 -10
~まと|18 -5 -9 -5 -7 -4 -6 18
~まま|1 -5 13 -4 -3 -6 -6 10
~まり|14 -4 -1 0 -2 0 -3 -4
~み、|-14 14 7 -4 -5 -1 5 -1
~め、|-12 9 -5 -4 7 -3 9 -2
~めて|-8 7 5 -1 4 -2 5 -11
~めの|21 -4 -2 -4 0 -3 -3 -5
~めら|-7 -3 8 -1 -1 -1 9 -2
~める|-5 15 -8 -1 -4 11 -5 -4
~もう|19 -4 -7 -3 7 1 -2 -11
~もそ|-3 10 -1 -4 6 -2 -6 -1
~もっ|9 1 0 -4 -5 -4 10 -6
~もの|-4 -2 -1 1 -2 -3 17 -6
~よ。|-9 -3 -4 11 6 6 -4 -2
~よう|12 -3 -4 -3 -8 4 9 -8
~より|10 -1 -2 3 0 -1 -3 -7
~らい|11 -8 16 -6 -4 -3 1 -8
~らし|17 -3 -2 -1 -3 -2 -3 -2
~られ|-3 4 -2 -2 -5 0 10 -1
~ら次|-6 5 -4 0 -3 11 -1 0
~り、|10 8 -2 -2 -2 -2 -3 -6
~りが|4 -3 -8 8 -7 -6 -3 15
~りな|-3 -4 -2 11 7 -3 -4 0
~りま|8 -6 -3 14 -1 -5 -4 -3
~り直|-7 -2 3 -1 -2 -1 -1 11
~る。|-10 18 -9 3 -6 13 -4 -5
~るか|21 -5 2 -1 2 -3 -9 -6
~るこ|-18 13 2 3 -2 -3 9 -3
~るの|-1 -5 -3 0 5 10 -1 -5
~るも|-4 -2 -1 1 -2 -3 17 -6
~るよ|-6 3 -6 -2 -6 1 15 1
~れか|-8 -2 -3 8 10 -5 0 0
~れぞ|-3 10 -6 0 -3 0 2 0
~れた|-5 -10 -6 -2 -2 6 14 6
~れば|5 -5 -3 12 -7 0 -1 -1
~れる|11 5 -7 1 -4 -4 -5 2
~わか|13 8 -3 0 -5 -6 -4 -3
~わせ|12 -4 6 -4 -9 -4 4 -1
~を、|-2 -7 18 -6 -3 -7 3 5
~を「|8 -4 2 -4 -9 0 -1 8
~をす|-8 10 7 -2 1 -4 0 -4
~をつ|4 0 -1 11 -2 -5 -1 -7
~をも|22 3 -5 0 -4 -5 -5 -6
~を一|-2 5 -7 -4 12 -4 2 -2
~を三|-4 4 -9 -4 3 -3 18 -5
~を全|12 -2 -2 -2 -4 1 -3 -1
~を出|-7 3 12 0 -1 -1 -1 -6
~を変|8 -3 2 -3 -5 -5 -6 11
~を引|6 -1 0 10 -2 -3 -7 -3
~を書|2 8 0 -2 -10 1 9 -8
~を求|-2 15 -6 0 1 -4 -2 -2
~を考|8 0 -4 -2 -1 13 -8 -7
~を見|-5 -5 -4 0 -3 10 6 0
~を選|-4 4 14 -3 0 -3 -5 -3
~ん。|11 -5 7 9 -4 -6 -8 -5
~んだ|8 7 14 -6 -4 -10 -6 -4
~んで|8 5 -8 0 0 -1 -3 -2
~イト|24 -3 -2 0 -4 -5 -4 -7
~クリ|13 -4 -4 -2 6 -1 -4 -4
~スタ|3 0 -4 -1 11 -1 -4 -4
~スト|31 -5 -6 -4 -4 -3 -5 -3
~タン|3 0 -4 -1 11 -1 -4 -4
~ター|15 -1 -3 0 -1 -2 -2 -5
~ット|0 -2 -3 -2 -6 8 -4 9
~テス|29 -6 -4 -4 -4 -4 -4 -3
~デル|-8 -3 -3 12 -1 -4 -3 10
~トの|7 0 -3 -1 -4 11 -7 -4
~モデ|-8 -3 -3 12 -1 -4 -3 10
~ルに|6 -2 -2 -4 -4 -2 -4 12
~ルの|10 -4 -1 13 -2 -5 -3 -6
~ータ|1 -1 -3 -4 6 -4 -5 11
~ード|20 6 -3 -3 0 -5 -9 -7
~ール|7 6 9 1 -4 -6 -8 -5
~一个|10 18 0 -2 -1 4 -16 -13
~一件|-7 4 -2 -3 -2 -2 9 4
~一份|5 -3 -5 -4 -3 19 -4 -5
~一位|5 -8 0 -6 14 -1 -3 0
~一句|-14 11 -2 -4 7 -3 8 -2
~一步|-15 16 -6 14 -13 14 -5 -4
~一点|23 -6 -2 -2 -6 -2 -2 -2
~一种|-6 17 -1 -1 -2 -1 0 -6
~一答|-9 -1 -3 -1 -3 -2 10 9
~一致|-3 -4 -4 13 11 -2 -6 -4
~一般|-9 1 -4 1 -4 -3 17 1
~一行|-12 9 -2 3 -3 -3 -3 11
~一问|-4 -1 -1 -1 -4 -2 -1 13
~丁寧|-1 0 -2 -6 6 -5 12 -4
~万。|15 -2 -3 -1 -2 -2 -3 -2
~丈夫|19 -2 -6 -4 -7 8 -4 -4
~三个|-2 12 -4 -4 10 -5 3 -10
~三十|24 -3 -4 -4 -7 -6 7 -7
~上答|-6 0 -4 -1 0 -1 13 -1
~下の|-2 -5 -3 12 -3 -2 -3 7
~下午|18 -3 -5 -2 -2 -2 -2 -2
~下的|12 -2 -1 0 -1 -3 -4 -1
~下这|16 -6 -1 0 -1 -2 -3 -4
~下面|-19 0 7 8 -9 9 8 -3
~不可|-2 10 -2 -5 -2 -2 6 -2
~不安|7 -3 -6 0 14 -1 -9 -2
~不得|-13 7 -1 -3 -2 -1 0 13
~不能|-11 -9 10 6 -5 -3 6 5
~不行|-8 4 -2 -1 7 0 1 0
~不要|-20 5 5 4 -3 8 -6 5
~不超|12 0 -2 -3 -4 -2 1 -3
~世界|17 -2 -2 -3 1 -2 -6 -3
~两个|9 -8 -3 -6 22 -5 -6 -3
~严重|2 -5 -1 3 -5 12 -6 0
~个名|26 -4 -4 -3 -3 -4 -4 -3
~个方|13 -3 -2 -1 -2 -2 -1 -1
~个月|19 -4 -7 -2 -4 -5 6 -4
~个问|4 -7 8 -6 5 -3 -6 5
~中。|23 -4 -1 -5 -4 -2 -3 -4
~中で|-5 9 15 -3 -3 -6 -5 -3
~中の|-5 10 0 -2 1 -3 1 -3
~为什|-4 21 8 -6 -9 -3 -2 -3
~主体|-4 -2 -1 -2 -1 1 12 -3
~么做|12 4 -3 -5 0 -5 4 -6
~么选|-4 16 -2 -3 -6 0 0 -1
~之前|-15 13 19 -4 -4 -4 -2 -3
~之后|24 -2 -3 -1 -9 -3 -5 -2
~也要|-9 16 -1 0 -3 -2 -1 0
~了。|19 1 -7 -6 -4 -7 2 3
~事实|-9 14 -3 -1 7 -4 -4 -1
~事情|-8 -1 -2 -1 -1 -4 6 12
~二つ|1 -2 0 -3 13 -3 -4 -2
~五位|-1 -4 -1 -3 17 -2 -3 -2
~五年|15 -5 -1 -4 -1 -1 -2 0
~人。|12 -2 -2 4 -5 -4 -2 -2
~人が|-3 -2 -1 -4 -2 0 15 -2
~人の|-3 -4 -1 -4 6 -4 11 -2
~什么|5 17 13 -12 -3 -13 -8 0
~今回|-6 -1 12 -1 -1 -1 -1 -1
~他们|15 -1 -1 -4 -3 -1 -1 -4
~代码|0 3 -10 -2 -4 -5 12 7
~代表|16 -4 -1 -4 -2 -1 -1 -4
~以内|1 -5 -9 15 -2 -6 4 4
~们的|15 -1 -1 -4 -3 -1 -1 -4
~件。|14 -3 0 -3 -2 -1 -3 -2
~价多|-7 4 -1 -1 -1 -1 9 -1
~价格|12 -1 0 -3 -2 -2 1 -4
~任务|-6 -1 -3 -2 15 -1 -1 -1
~份解|-1 -4 -6 -6 -2 24 -2 -3
~优先|25 -3 -2 -2 -5 -7 -4 -1
~优点|6 -8 -3 -3 -1 21 -5 -8
~会で|13 -1 -3 -1 -2 -4 -1 -1
~会話|-6 -4 -4 11 0 -1 6 -2
~会议|11 -2 -1 -4 6 -5 -4 -1
~作っ|24 -2 -2 -1 -5 -5 -6 -2
~作为|-6 -1 -3 -2 15 -1 -1 -1
~作品|15 -1 -1 -4 -3 -1 -1 -4
~作文|12 0 -1 -4 -3 -2 -2 -1
~作答|-9 8 8 0 -2 -2 -1 -1
~作风|12 -4 -1 -4 -1 -2 -1 0
~你回|-8 -2 14 -1 -1 -1 -1 -1
~你有|19 -3 -1 -3 -5 -2 -5 -1
~使い|-1 -4 -3 11 -5 -3 0 6
~使用|16 -5 -3 -4 -3 -2 -5 6
~例子|18 -3 -3 -3 -2 -3 -2 -2
~依据|-7 14 -1 -1 -1 -2 -3 -1
~保留|0 -4 7 -3 13 -4 -3 -6
~個考|-3 -2 -1 -4 -2 0 15 -2
~候选|-10 1 18 -6 14 -6 -5 -5
~假设|12 -6 11 -3 -5 -2 -3 -4
~元し|-6 -1 12 -1 -1 -1 -1 -1
~入一|12 -4 1 -3 -5 0 -1 0
~全部|-3 -2 17 6 -3 -3 -4 -8
~公司|20 -4 -2 -7 -3 -3 1 -1
~公式|-8 -1 -1 -1 0 0 0 11
~关于|28 -4 -6 0 -7 -7 1 -5
~其中|14 -3 1 -5 -5 -1 -1 0
~内容|-1 -2 2 -7 -7 11 -9 12
~内心|-7 -5 16 0 -3 -1 -1 0
~内部|4 -7 14 1 -1 -5 -5 -3
~再给|-7 -2 9 -2 -2 7 -2 -2
~写“|26 8 -4 -2 -7 -7 -7 -8
~写一|28 -7 -5 -6 6 -6 -6 -3
~写个|12 -2 -2 -1 -2 -4 -2 -1
~写代|4 2 -5 -2 -5 -4 12 -3
~写出|-10 16 4 -7 -6 4 3 -5
~写成|-10 6 -7 -7 14 -6 -6 16
~写清|-1 11 -3 -2 1 -1 -2 -5
~写的|2 -8 -2 -4 16 -5 0 0
~几个|31 -3 -5 -3 -5 -4 -6 -5
~出し|15 6 -7 2 -6 -4 -8 2
~出す|0 4 14 -3 -2 -3 -3 -7
~出一|3 -2 -5 11 -4 4 -3 -5
~出你|-7 -3 9 -4 -2 8 0 -2
~出力|-7 -3 4 9 8 -3 -4 -4
~出来|2 20 8 -6 -6 -7 -6 -4
~出格|-4 13 -1 -1 -1 -1 -4 -1
~出现|-8 9 -8 13 -8 -12 11 2
~出这|-5 -1 -1 -2 -1 12 -1 -1
~函数|17 -2 -1 -3 -3 -2 -3 -3
~分、|-2 -3 -2 5 -5 -2 10 -1
~分け|7 -1 -1 -7 9 -5 -1 -1
~分に|-3 -4 10 -1 11 -10 -1 -3
~分布|14 -3 1 -5 -5 -1 -1 0
~分析|7 13 -3 -3 -4 -5 -2 -2
~列出|7 11 -2 -4 -2 -1 -7 -4
~创作|22 -5 -2 -5 -4 -3 -1 -2
~初に|0 14 1 -4 -3 -4 0 -4
~判定|11 -4 -3 -1 5 0 -3 -4
~判断|-7 -11 17 26 11 -13 -11 -12
~別の|-5 6 -3 -2 -3 -3 -3 14
~利润|15 -1 -1 -3 -3 -2 -3 -2
~别用|6 12 -4 -3 -2 -4 -3 -3
~削し|14 -1 -3 -1 -1 -2 -2 -4
~前に|-12 8 14 0 0 -1 -3 -6
~前の|13 -2 0 0 -2 -2 -3 -4
~前心|-6 -1 13 -1 -2 -1 -1 -1
~前的|-2 -4 16 -2 -2 -2 -2 -2
~助手|-17 -5 -6 12 3 7 14 -8
~十個|10 0 -1 -2 -6 -4 9 -5
~历史|7 -3 -3 -1 -7 -5 15 -2
~原价|-7 4 -1 -1 -1 -1 9 -1
~原因|-7 10 -1 2 -4 5 -3 -1
~原文|-5 -4 0 -4 7 -3 -5 13
~原样|-10 -1 9 -1 -1 -1 -3 8
~去掉|-5 1 0 -3 -5 -5 1 14
~参数|17 -2 -2 -3 -3 -2 -3 -2
~取り|3 -5 -2 -4 -3 -1 -1 12
~口吻|-4 -10 -5 -3 -3 18 16 -9
~口的|4 -3 16 -1 -2 -5 -9 0
~口調|-8 -3 -4 -2 0 11 -3 9
~句话|-17 11 10 -5 6 -5 4 -3
~只写|-5 5 0 0 8 2 -10 0
~只回|6 -1 -4 13 -8 -5 7 -7
~可以|5 -9 18 -9 14 -11 -4 -3
~可能|2 9 -6 -5 -7 -5 16 -4
~号、|7 -1 -1 -6 -1 -2 -5 10
~号を|-7 5 -1 -1 -3 -5 0 11
~各行|-7 9 -4 9 -2 -1 0 -3
~合わ|11 1 6 -5 -7 -4 -1 -1
~合同|-7 15 -5 -1 5 -4 -2 -1
~合格|-7 -2 -3 11 -2 12 -3 -5
~同一|-7 -2 -2 -1 4 -1 -1 11
~同时|16 -1 0 -3 -5 -1 -4 0
~名前|8 -4 -6 -2 -2 13 -2 -5
~后一|-7 14 -1 -1 -1 -2 -3 -1
~后再|-6 12 -1 -1 -1 -1 -1 -1
~哪个|7 -2 -5 -1 12 -4 -4 -3
~哪些|6 -1 19 -2 -7 -6 -5 -2
~商品|19 2 3 -11 3 -9 -7 0
~問い|13 -2 7 -3 -7 -1 -6 -1
~問を|11 -4 -2 -1 -5 -3 9 -5
~問者|-2 -5 -4 -1 15 -1 -4 2
~問題|-3 10 -5 -4 -2 -3 6 0
~営業|18 -2 -3 -1 -3 -1 -2 -6
~回は|-6 -1 12 -1 -1 -1 -1 -1
~回复|-22 -5 19 -4 28 -5 -5 -6
~回应|-8 16 -1 0 -3 -3 -1 0
~回答|-29 -8 10 13 -4 12 4 3
~因を|-5 10 -1 -5 -2 6 -3 -1
~因素|15 -1 -1 -3 -3 -2 -3 -2
~在吗|12 -1 -6 -4 -1 -6 -3 11
~在打|2 -3 14 1 0 -4 -9 0
~地打|-2 -4 16 -2 -2 -2 -2 -2
~地方|-1 13 -3 -1 0 -3 -5 -1
~处理|-7 14 -1 -1 -1 -1 -1 -1
~変え|6 -3 2 -3 -4 -5 -7 14
~多喝|-7 -1 -7 7 22 -7 -6 -1
~多少|12 5 -9 -5 1 -8 9 -6
~大丈|19 -2 -6 -4 -7 8 -4 -4
~大的|9 1 1 -5 -7 -1 -2 3
~天下|18 -3 -5 -2 -2 -2 -2 -2
~天记|-6 -1 -1 -1 4 -1 -1 9
~契約|17 -3 -1 -2 -2 -2 -3 -4
~好的|-5 -1 -1 -2 -1 12 -1 -1
~如何|13 -6 1 -5 -3 -2 1 1
~如果|26 -3 -5 -4 -3 -4 -5 -2
~字。|7 -5 -2 -2 -3 -5 12 -2
~字数|0 -3 -1 15 0 -4 -3 -4
~学生|20 -7 -4 9 -7 -6 -2 -3
~孩子|18 -8 -4 1 -8 16 -11 -3
~安で|7 -7 -4 -3 -3 -2 12 0
~安全|-3 -1 -4 -3 20 -4 -2 -3
~安排|38 -6 -4 -4 -5 -5 -8 -5
~完整|-5 6 -4 10 -5 -4 9 -7
~定し|11 -4 -3 -1 5 0 -3 -4
~客服|-1 -4 5 -3 -4 -4 0 11
~家族|21 -3 -3 -1 0 -3 -4 -6
~宿題|17 -4 -5 1 -3 -5 -6 3
~对话|-9 -4 -4 8 -3 -4 18 -2
~小区|21 0 -4 -3 -1 -4 -6 -3
~小时|-4 14 -1 -3 -2 0 -1 -2
~小说|15 -1 -1 -3 -5 -2 -1 -2
~屋の|34 -4 -9 -4 1 -9 -2 -9
~展现|12 0 -4 -1 -2 -1 -3 -1
~山は|13 -6 -8 -4 -8 12 8 -8
~工作|12 -2 -2 0 -1 -3 -2 -3
~工程|-4 -2 -1 -2 -1 1 12 -3
~左右|21 2 -4 -3 -5 -4 -5 -3
~已知|28 -5 -1 -5 -3 -2 -8 -3
~帮我|33 -6 -8 -6 4 1 -9 -9
~年的|14 -2 -3 -2 -1 -3 -1 -2
~年级|17 -5 -1 -3 -2 -3 -2 -1
~并附|-6 0 -4 -1 0 -1 13 -1
~开始|0 -3 -5 -4 -2 19 -3 -2
~式。|-3 -3 -5 -3 23 -2 -3 -4
~式の|7 -2 -6 -3 -3 -3 14 -4
~当时|-4 1 17 -3 -9 -7 7 -1
~当者|-4 -1 13 -2 -1 -1 -4 0
~形式|-11 -5 -8 -5 15 -8 11 11
~後の|-9 4 -1 6 -2 -6 -1 10
~得到|14 -3 -1 -3 -3 -2 -1 -1
~復元|-6 -1 12 -1 -1 -1 -1 -1
~微小|13 -1 -2 -3 -2 -2 0 -2
~心里|-5 -1 13 -1 -2 -2 -1 -1
~必要|-6 -3 -1 -1 -1 -1 -1 14
~応答|-10 12 -6 5 -6 6 -4 4
~怎么|27 7 -10 -11 5 -10 5 -13
~思考|-9 6 23 -6 -4 -4 -3 -3
~思路|-13 12 -4 -1 -2 -3 -1 11
~性、|-6 -1 -6 17 8 0 -6 -5
~总结|-2 -4 16 -2 -2 -2 -2 -2
~情况|15 -4 -1 -4 -1 -1 -2 -2
~成规|-11 -1 0 0 -2 0 0 14
~我是|17 -10 -5 7 0 7 -9 -6
~我的|22 -3 -8 7 -3 -2 -7 -5
~所を|6 -4 -3 12 -3 -2 -5 0
~所有|8 -2 -2 -2 -4 10 -7 -1
~手。|4 -6 0 -2 -1 -3 10 -3
~手を|-3 -2 15 -7 12 -4 -5 -5
~手的|-8 0 -2 11 -2 -2 8 -4
~才不|13 6 -6 -6 -1 -3 1 -3
~才能|4 -2 -6 -3 -1 -8 17 0
~打八|-7 4 -1 -1 -1 -1 9 -1
~执行|-6 17 -1 -1 -2 -1 0 -6
~扮演|5 -13 -4 10 0 -3 10 -3
~把你|-12 14 11 -2 -2 -3 -2 -3
~把这|2 -2 -3 -5 6 -7 -5 14
~折后|-7 4 -1 -1 -1 -1 9 -1
~报告|20 -1 -2 -2 -5 -1 -4 -5
~担当|-4 -1 13 -2 -1 -1 -4 0
~指令|-5 -5 -1 -7 14 -6 -7 17
~指出|-7 14 -4 -2 -1 7 -4 -3
~指示|-3 -9 -9 11 -5 -6 11 9
~挙げ|-3 5 -3 -1 10 0 -5 -2
~换一|4 18 -1 -4 -4 -4 -4 -4
~据这|0 3 19 -3 -7 -4 -6 -1
~排序|3 -4 -5 -1 19 -3 -5 -5
~排除|-6 15 0 -2 -2 -4 -1 0
~採点|2 -3 -2 11 -4 -3 1 -2
~描述|15 -8 1 -5 -5 0 0 1
~提案|15 0 0 -4 -3 -3 -2 -3
~換え|-1 -2 -3 -3 -3 -3 -4 18
~支持|-11 21 -1 0 -3 -4 -1 1
~改写|-2 -4 -2 -2 -2 -1 -4 17
~改好|-5 -1 -1 -2 -1 12 -1 -1
~改得|14 -4 -1 -3 2 -2 -4 -2
~故事|-1 0 0 0 -5 12 -5 0
~教え|11 -3 -4 9 -2 -6 -7 2
~教我|10 6 1 -2 -7 -4 0 -3
~敬語|0 -4 -5 11 -4 -3 7 0
~数。|14 -5 0 -4 -7 0 0 1
~数字|-14 1 2 15 -3 0 -1 0
~数学|11 -2 -2 -4 0 0 -2 1
~数据|0 -1 -1 -5 -5 -6 -2 21
~数组|-2 -2 -1 -2 -2 1 12 -4
~整数|11 -5 -2 9 -6 -3 -3 1
~整理|6 -7 10 -4 -1 -4 -6 5
~文を|14 6 -7 -3 -7 -6 7 -4
~文件|10 8 -3 -2 -3 -6 -3 -1
~文化|16 -4 -1 -4 -2 -1 -1 -4
~文字|-2 6 -9 -5 5 -10 2 14
~文章|-7 -2 -2 -3 -1 -3 -1 20
~新能|12 -2 -2 0 -1 -3 -2 -3
~方法|-1 16 -1 -4 -2 -1 -3 -4
~日本|15 -10 -6 -6 -7 -2 6 9
~时间|16 -3 -3 -2 -4 -3 -1 -1
~明依|-7 14 -1 -1 -1 -2 -3 -1
~是一|6 12 0 -4 -5 -3 -4 -2
~是什|-4 1 0 -2 -5 -4 1 13
~是否|5 -2 -2 19 -6 -5 -2 -7
~時期|20 -4 0 -4 -3 -1 -3 -3
~時速|-5 10 0 -2 1 -3 1 -3
~普通|-3 -2 -1 2 -3 -4 12 -1
~更好|-6 -1 -7 -6 30 -6 -4 -1
~更新|0 11 -5 -1 -1 -2 -1 -2
~書い|-1 6 7 -2 -10 1 9 -9
~書き|-6 5 1 -4 -4 10 -8 6
~書の|19 -1 -4 -1 -1 -1 -4 -6
~書を|14 1 -5 -1 -4 -7 7 -5
~最初|0 14 1 -4 -3 -4 0 -4
~最后|-1 18 -3 -5 4 -6 -4 -2
~最大|15 -1 -1 -3 -3 -2 -3 -2
~最後|-12 7 -4 9 3 -6 -3 7
~最终|-5 1 16 -2 -5 -3 -1 -2
~有哪|0 0 18 -2 -6 -5 -2 -2
~有没|6 -4 -4 15 -3 -3 -2 -6
~有的|3 -3 0 -4 -2 -2 12 -4
~期限|24 -4 -3 -3 -3 -3 -4 -4
~本。|-4 -6 -3 -1 -1 11 5 -1
~本文|-8 -3 -3 -2 -3 -1 6 14
~机器|6 -8 -4 10 -6 10 -6 -3
~材料|-1 4 -10 -5 1 -10 22 -1
~条件|5 -2 -10 -1 -1 -5 15 -1
~构成|-3 12 -1 -2 -3 -2 -1 0
~核心|17 -3 -2 -2 -4 -2 -1 -3
~根据|-1 2 18 1 -10 -10 3 -3
~格式|-4 12 -1 3 -2 -2 -5 -1
~格的|-5 -1 -1 -1 -1 12 -2 -1
~案。|-4 -4 6 -6 -2 2 12 -4
~検討|-3 4 16 -4 -2 4 -10 -4
~模型|-11 -1 -5 16 8 -5 -1 0
~欠点|4 -5 -5 -1 -1 10 -2 -2
~次に|-6 5 -4 0 -3 11 -1 0
~次の|-11 -6 10 -1 -8 5 2 8
~次数|14 5 -6 1 2 -5 -8 -2
~正し|-3 -5 0 -3 -3 17 -3 -1
~正式|-6 -1 9 -1 -4 -2 5 -1
~正解|-7 10 -1 10 -3 -1 -5 -3
~步棋|-5 1 16 -2 -5 -3 -2 -2
~步骤|-7 -9 -4 18 -6 -5 -2 14
~歴書|14 -1 -3 -1 -1 -2 -2 -4
~残し|-7 -1 4 -2 -2 -1 -1 10
~每一|2 6 -5 18 -6 -6 -4 -5
~每个|1 -10 -5 -5 15 -5 15 -4
~每条|-8 -1 -1 7 -1 -2 -2 9
~每次|5 12 9 -5 -9 -4 -6 -2
~比一|6 -8 -4 -2 8 9 -6 -2
~比较|-9 -5 -3 1 21 0 -5 0
~毛病|-5 -1 -1 -2 -1 12 -1 -1
~水。|0 -2 -6 2 22 -8 -6 -2
~求め|-2 15 -6 0 1 -4 -2 -2
~決ま|12 -5 -5 1 -5 -6 6 2
~決め|-1 -6 -4 -1 21 -2 -2 -6
~没有|17 -4 -4 18 -4 -3 -10 -9
~泄漏|16 -3 -3 -2 -3 -5 1 -1
~注意|17 -4 -2 -2 -1 -2 -2 -5
~注明|-7 14 -1 -1 -1 -2 -3 -1
~测试|16 -3 -3 -6 -5 -5 -2 8
~涉及|2 -9 -3 -5 -2 -4 7 14
~涵盖|-4 -1 -1 -2 -1 -2 12 -1
~添え|-5 10 0 -2 1 -3 1 -3
~添削|14 -1 -3 -1 -1 -2 -2 -4
~清楚|-7 10 -5 -4 0 14 -3 -6
~点し|2 -3 -2 11 -4 -3 1 -2
~然后|-14 15 -5 -2 -5 14 0 -4
~独白|-4 -4 19 -3 -3 -3 0 -4
~现“|0 -3 -3 -6 -5 -4 13 8
~现在|17 -7 3 -5 -4 -5 2 0
~理成|6 -7 -6 -1 2 -3 -2 11
~理由|-16 23 -6 5 5 -9 -5 3
~生成|-6 -4 -1 -1 0 0 16 -3
~生活|19 -2 -3 -1 -1 -3 -4 -6
~用户|-5 -6 -5 -4 -8 8 22 -2
~用者|-5 -1 -2 -1 -3 -1 14 0
~由を|-1 15 -2 -10 13 -5 -7 -3
~申し|2 -7 10 -2 -4 -3 5 -2
~申请|4 -5 15 -2 -2 0 -8 -2
~画面|26 -9 -2 -5 6 -5 -7 -4
~留空|18 1 -4 1 -4 -4 -4 -4
~略。|-8 10 0 0 0 -1 0 0
~番号|-10 -3 -2 -6 5 5 -1 11
~発言|-6 -4 -4 11 0 -1 6 -2
~百字|9 -8 -7 9 1 -3 0 -2
~的、|-5 -1 -4 0 -4 -3 16 0
~的一|-12 -3 -6 -3 14 -3 8 3
~的全|-8 5 14 -1 -1 -2 -3 -3
~的内|-2 -4 16 -2 -2 -2 -2 -2
~的回|-9 -4 -2 -2 -3 22 -7 5
~的地|7 15 -3 -2 -2 -5 -9 -1
~的小|-1 -1 -1 11 -5 -1 -1 -1
~的开|1 0 -3 0 -5 -1 12 -3
~的形|-9 -3 -4 -5 15 -4 -3 14
~的情|13 -1 -3 -2 -2 0 -3 -2
~的是|18 -1 0 -4 -5 -1 -4 -2
~的毛|1 -4 -3 -5 0 13 1 -2
~的解|-10 -1 0 0 0 0 0 12
~的身|13 -1 -3 -1 -3 -1 -2 -2
~的问|7 1 -11 -3 1 -4 12 -4
~的顺|-6 16 -1 -1 -4 -3 -1 0
~目に|11 -10 -9 9 -8 1 10 -4
~目安|4 -4 -2 -4 -3 -2 13 -2
~直し|-11 3 -2 -5 -3 5 -5 17
~直接|-11 16 -1 0 -4 0 1 0
~省略|-1 13 0 -4 -3 -1 -3 0
~看出|8 -3 10 -7 -3 -3 -1 -1
~码、|3 -4 -2 -4 -1 -4 15 -4
~确定|15 -1 -1 -3 -3 -2 -3 -2
~確認|-2 4 -6 0 0 -4 12 -3
~种植|15 -1 -1 -3 -3 -2 -3 -2
~程度|-6 4 -4 -4 -3 8 -4 10
~第二|18 -5 -1 -6 -3 -2 -1 0
~等等|3 -1 -1 -4 -3 -4 12 -2
~答“|-7 -1 0 12 -9 12 -7 -1
~答。|-12 9 4 -3 -3 9 -1 -3
~答え|-7 5 -13 4 9 8 3 -9
~答が|-6 -6 -5 10 4 -2 11 -6
~答の|-8 -8 -7 5 -6 20 -5 8
~答を|-8 -6 9 2 -2 -2 -2 9
~答案|-15 -2 5 7 -6 -1 14 -3
~答的|-9 -4 -5 -5 -4 8 6 13
~答者|-2 -6 4 -2 -3 1 -1 9
~答里|-5 -1 -1 -2 -1 12 -1 -1
~算、|-5 -2 16 -2 -2 -2 -2 -2
~算。|-6 14 14 -3 -3 -5 -8 -3
~管理|21 0 -4 -3 -1 -4 -6 -3
~系统|26 -3 -2 -3 -6 -6 -3 -3
~約を|-3 -10 -5 -3 13 0 13 -4
~結論|-8 14 0 -2 -2 -4 -1 4
~组成|-2 -2 -1 -2 -2 1 12 -4
~结果|6 7 -3 -7 -8 -4 -1 10
~结论|-12 16 -4 -2 5 -2 -6 4
~给一|-5 -1 -1 -2 -1 12 -1 -1
~给出|-14 5 9 -6 8 7 -4 -5
~编程|16 -5 -2 -5 -2 -2 -1 1
~翻译|10 -6 -5 -4 -3 6 -8 10
~老师|14 8 0 -6 -10 2 -3 -6
~考え|-4 2 16 -8 -10 6 6 -8
~考虑|-12 0 18 -6 18 -9 -4 -5
~者が|-5 -5 7 -1 11 -3 2 -6
~者の|-5 -5 4 -1 4 10 -1 -5
~聊天|-6 -1 -1 -1 4 -1 -1 9
~联系|14 -1 -1 -2 -1 -1 -2 -5
~能出|-9 12 -2 -2 -2 -2 7 -2
~能教|10 6 1 -2 -7 -4 0 -3
~能源|12 -2 -2 0 -1 -3 -2 -3
~能用|20 -3 -3 -3 -4 -3 -3 -2
~脚本|13 1 -1 1 0 -8 -7 1
~自定|14 -1 -1 -4 -2 -1 -2 -2
~自己|25 -5 -3 -2 -2 -6 -5 -1
~自然|-8 -1 -2 -1 -1 -4 6 12
~舞台|27 -4 -7 -3 -3 -4 -7 1
~良い|4 -6 -2 -4 15 -3 -4 -1
~英文|-2 -4 -6 14 -2 -2 -5 7
~营主|13 -1 -2 -5 -1 -1 -1 -1
~行。|24 -6 -4 -5 -5 -2 -2 -1
~行】|-7 20 -1 -2 -2 -1 -2 -4
~行に|-9 12 -6 8 -3 -1 1 -4
~行の|0 -8 -3 12 -3 -3 -2 7
~行写|-7 14 -1 -1 -1 -2 -3 -1
~表格|16 -3 -3 -5 -5 -5 -3 8
~表示|13 0 -4 -1 -1 -2 -1 -4
~装修|0 -3 -4 0 -2 -3 14 -1
~要。|-3 -4 -3 11 -3 7 -3 -2
~要約|-6 -6 10 -5 16 -3 -4 -3
~覆盖|17 -5 -1 -4 -2 -1 -2 -1
~見積|12 6 -4 -2 -1 -4 -4 -2
~规范|-11 -1 0 0 -2 0 0 14
~解答|-9 -7 -2 7 -11 18 -7 12
~解题|-4 -4 7 12 -9 -7 -5 11
~計算|-8 8 4 -1 -2 9 -5 -6
~設定|27 -3 -2 -3 -4 -3 -6 -6
~訳ご|-6 -1 12 -1 -1 -1 -1 -1
~語の|-8 -1 -2 5 -1 -3 -3 12
~誤り|-7 3 -7 15 -8 12 -6 -2
~説明|2 0 -1 10 -8 6 -6 -2
~読み|-7 -7 14 8 -1 -3 3 -6
~課題|-2 4 -6 0 0 -4 12 -3
~计算|-5 10 8 -2 -6 -1 -3 -1
~记录|-7 -1 -2 -1 4 -1 -2 10
~许多|13 -1 -3 -1 -3 -1 -2 -2
~论。|-7 9 -1 -1 7 -2 -3 -1
~设计|13 -5 2 -5 -3 -2 1 -1
~译成|5 -2 -4 -3 0 -1 -5 11
~试用|15 -4 -5 -4 -4 -5 -1 9
~话。|7 -3 -5 -5 -4 -7 20 -5
~详细|27 -6 -3 -4 -4 -3 -4 -3
~语气|7 -3 -6 -6 12 -6 8 -6
~说明|2 -5 -7 11 -6 14 -5 -4
~请写|-9 -5 12 -3 -4 9 3 -3
~请把|-6 7 10 -4 -2 -2 -1 -1
~質問|-6 -1 -7 2 14 -13 0 12
~负责|11 -2 -1 -4 6 -5 -4 -1
~质量|-3 -3 -5 -3 23 -2 -3 -4
~超过|3 -2 -9 -7 20 -8 5 -2
~身份|3 -5 -4 -1 -3 -4 13 0
~轮对|-4 -4 -3 8 -3 -4 12 -2
~输入|11 -5 0 -2 -4 0 0 0
~输出|-11 13 -2 11 -6 -6 3 -2
~过程|3 14 1 -3 -7 -4 0 -5
~运营|13 -1 -2 -5 -1 -1 -1 -1
~返事|-5 -5 5 -3 11 6 -5 -6
~返回|18 1 -4 1 -4 -4 -4 -4
~返答|-7 -4 15 -1 6 -1 -2 -4
~这三|15 -4 -1 -4 -1 -1 -2 -2
~这两|8 -6 -4 -3 19 -7 -5 -1
~这个|9 16 -6 -8 0 -2 -10 1
~这份|6 -4 -6 -8 -2 27 -8 -6
~这里|-5 1 16 -2 -5 -3 -2 -2
~述べ|-4 12 -3 -7 11 -4 -5 -2
~逐条|-11 14 -7 13 -6 14 -5 -12
~途中|-5 10 0 -2 1 -3 1 -3
~選ん|-4 4 14 -3 0 -3 -5 -3
~選択|-2 14 0 -6 -3 -1 0 -2
~避け|-9 -4 -2 0 6 -1 -2 11
~那一|1 -5 -5 -3 -2 19 -2 -3
~部分|-6 17 -1 -1 -2 -1 0 -6
~部门|24 -3 -3 -2 -5 -7 -4 -2
~都是|7 -7 -3 -3 12 -1 -1 -4
~都要|-11 -5 8 0 -4 -2 15 -1
~里有|10 -5 -3 -2 -4 9 -3 -2
~里的|-7 -2 15 -4 -2 7 -3 -5
~销售|15 -1 -1 -3 -3 -2 -3 -2
~错的|-11 7 9 -6 -6 14 -2 -4
~错误|13 -3 -3 -4 -4 -4 -2 8
~長な|-5 -4 -2 -4 -1 -2 6 11
~问一|-4 -1 -1 -1 -4 -2 -1 13
~问答|8 1 -6 -5 -1 -3 12 -5
~问题|14 -13 13 -10 0 -9 5 0
~附上|-6 0 -4 -1 0 -1 13 -1
~雨の|17 -4 -4 -6 9 -5 -8 0
~需要|15 0 -5 -5 -4 -1 7 -7
~面的|6 -4 -8 -10 -5 21 -4 5
~面这|-15 -5 6 10 -2 -4 12 -2
~順に|-12 11 -1 -3 10 -2 -2 -2
~題文|0 6 -2 -2 -4 -4 12 -7
~顺便|18 0 -5 -5 -5 -5 1 2
~顺序|-7 14 -3 -2 6 -4 -4 -1
~题的|-10 -1 0 0 0 0 0 12
~题目|2 13 -6 -5 11 -5 -4 -7
~风险|13 -1 0 -3 -4 -2 -1 -1
~가는|26 -9 -5 -2 1 -5 -7 1
~가와|1 -2 -3 -6 15 1 -4 -2
~가요|10 1 -5 -4 5 0 -6 -1
~가지|-8 0 5 11 -9 -5 11 -5
~각각|-10 -3 -2 8 -5 -4 5 10
~같은|-1 -11 5 11 -9 0 -6 10
~같이|27 -7 2 1 -9 -3 -11 0
~개를|-5 -3 -2 -2 12 -4 7 -3
~검산|-9 19 -1 -1 -4 -1 -3 -1
~것을|-6 -1 5 -5 10 0 -2 -1
~게시|0 2 -7 -7 -8 -4 -1 23
~결과|6 16 -3 -5 -7 1 -7 0
~결론|-5 7 -4 -5 -1 -1 -1 10
~계는|-4 -5 -3 -2 -2 8 -2 10
~고객|13 -6 -4 -3 -3 0 5 -2
~고르|-8 9 -3 -4 12 -4 -2 1
~공기|6 0 11 -4 -3 -2 -4 -3
~과를|-5 17 -4 -1 -3 0 -4 0
~과정|-6 12 -4 -6 -7 0 -6 17
~군더|-2 0 -6 -3 -3 13 -8 8
~그대|-11 -9 21 -2 -1 -5 -7 14
~그렇|-2 12 -3 -7 7 -3 0 -4
~글을|0 2 -7 -7 -8 -4 -1 23
~글자|-4 -1 -6 14 6 -4 -3 -1
~기세|6 1 -3 10 -5 2 -8 -4
~기한|-5 -2 18 -2 -3 -3 -2 -1
~김치|21 -3 -5 -4 -3 -3 -3 -1
~까지|-11 4 24 -1 -2 -7 -4 -2
~끝까|-6 6 9 -1 -2 -1 -5 -1
~나가|-8 12 8 0 -1 -3 -4 -5
~나는|9 -8 -2 0 1 15 -11 -4
~나라|-4 -1 0 13 -4 -3 0 0
~나씩|-5 19 -4 -1 -5 -3 2 -3
~나오|-5 12 -3 -3 -4 -2 8 -2
~나온|-4 -4 -4 10 -4 -5 13 -2
~나요|17 14 -2 -13 7 -8 -8 -8
~내용|5 -6 10 -1 0 -1 0 -7
~냉장|17 -1 -1 -6 8 -6 -8 -3
~너는|-13 4 -4 10 -6 -7 17 0
~넣을|-5 -1 -1 -1 -1 -1 -2 12
~놓고|-9 10 -5 0 11 -4 0 -4
~는가|-14 8 0 8 0 0 0 -1
~는데|21 -3 -4 -2 2 -2 -2 -10
~는지|-5 22 -10 8 -10 12 -12 -5
~늘어|-9 10 -5 0 11 -4 0 -4
~니다|-10 -5 -2 4 14 1 9 -10
~다른|1 8 -8 0 -2 -5 7 -1
~다섯|-8 10 -3 -3 1 -5 8 0
~다시|-6 -7 5 -4 -5 8 -2 11
~다음|-5 13 -7 -4 -1 5 4 -5
~단계|-7 9 -2 6 -6 10 -5 -5
~담당|16 1 -5 -4 -3 2 -3 -4
~답변|-23 -10 10 4 6 3 -5 17
~답안|-8 -4 7 -3 -3 16 -2 -2
~답을|-12 6 6 -6 0 13 2 -9
~답지|19 -4 2 -5 -4 -3 -2 -2
~답하|-5 -7 10 -4 10 1 -2 -3
~대로|-21 -8 16 8 1 4 -9 9
~대해|6 -6 -1 9 -3 -3 -2 -1
~대화|-12 -3 -1 10 11 -1 -5 0
~더기|-2 0 -6 -3 -3 13 -8 8
~더더|-2 0 -6 -3 -3 13 -8 8
~데이|-6 -3 -8 -1 7 -3 -2 16
~동점|-9 -4 -2 1 21 -1 -4 -2
~되나|6 12 -1 -3 -5 -2 -6 -2
~되는|-14 13 -2 1 6 -6 4 -1
~드립|22 -9 -1 -1 -5 -3 0 -4
~들어|10 -3 -6 -2 7 -5 3 -5
~따로|7 -3 -4 13 -2 -3 -3 -5
~따져|-4 10 6 -1 -6 0 0 -4
~떻게|6 18 -2 -4 -5 -6 -6 0
~또는|-2 -5 -5 -1 12 -1 -1 3
~렸는|-11 11 -5 -4 -3 16 -4 0
~르면|-4 8 -4 -6 12 1 -3 -4
~리뷰|21 -7 -1 -5 -5 -1 -3 0
~리해|10 0 -8 -4 -8 0 -3 13
~립니|22 -9 -1 -1 -5 -3 0 -4
~립트|14 -3 -1 -2 -3 0 -3 -2
~마다|-4 5 0 -4 -3 -4 11 -2
~마세|-9 -5 8 -4 9 11 -5 -4
~마음|-2 -1 14 -1 0 -7 -1 -1
~마지|3 4 -2 11 -2 -7 -4 -4
~만한|-1 -9 -4 -7 13 2 10 -5
~말고|-2 8 11 -2 1 -7 -5 -5
~말투|-9 -3 -6 -5 -5 13 8 7
~말하|5 13 -2 -5 -3 -1 -3 -5
~맛있|21 -3 -5 -4 -3 -3 -3 -1
~매기|5 -3 0 13 -7 -2 -5 -2
~메시|11 7 -7 -3 -2 -5 4 -5
~모델|-5 -4 -2 23 -4 -4 -5 1
~모두|-6 20 -6 1 -8 8 -3 -6
~무엇|-7 -2 -2 -3 -3 12 6 -1
~문구|1 -9 16 -2 1 -10 3 0
~문을|-5 -5 -4 2 -4 2 18 -4
~문의|17 0 -3 -7 -3 2 -2 -4
~문이|-8 10 -3 -3 1 -5 8 0
~문자|6 13 -5 -6 7 -8 -3 -4
~문장|1 4 -7 -6 9 1 -8 5
~문제|4 14 -3 -6 -9 10 -5 -5
~문항|7 10 0 -3 -6 -1 -5 -2
~뭐가|20 0 -5 -2 -4 -4 -4 0
~바꿔|-7 -4 -1 -1 -1 -1 10 5
~밝히|-5 3 -2 -1 0 14 -5 -4
~방법|3 23 -2 -8 -5 -6 -3 -3
~번역|2 -4 -5 -3 9 -1 -7 9
~법한|-5 -2 -2 -3 -2 -4 21 -3
~변을|-13 -5 6 1 3 8 -10 11
~변이|-6 -2 -2 12 -6 -1 6 -1
~보고|8 -7 -2 -2 -3 0 10 -3
~보상|2 -4 -2 11 -3 3 -4 -2
~보세|-8 -6 -4 1 -1 8 12 -3
~복원|-8 -2 16 0 -2 -1 -2 0
~부터|-8 9 -2 6 7 -1 -4 -7
~비교|7 9 -7 -6 9 -6 -3 -3
~빼고|13 -4 -4 -3 -5 -2 -1 6
~뽑아|19 0 -3 0 -4 -6 -4 -3
~사람|-8 -1 10 -5 -1 -1 8 -2
~사실|-9 7 -3 7 -3 -3 -3 7
~사용|-6 -3 10 0 -5 -5 11 -2
~사항|17 1 -3 1 -4 -4 -3 -4
~상담|-1 -1 -8 -7 5 11 4 -3
~생각|-9 10 9 -2 -8 -7 0 7
~서대|-4 -3 10 -2 11 -7 -3 -3
~서도|22 -4 -5 -1 -5 -3 -3 -2
~서로|-8 7 -4 -5 -5 -4 19 1
~서를|6 -7 -5 1 -2 -3 12 -4
~서에|7 -6 -6 -1 11 -6 2 0
~설명|-1 -4 -6 -6 9 19 -4 -8
~성하|-6 -1 9 -3 -4 -1 6 -1
~성해|13 -2 -4 -2 -3 9 -4 -5
~세요|-3 -10 -1 -7 0 6 14 1
~세종|20 1 -4 -4 -5 4 -7 -4
~센터|14 -1 0 -1 -3 -4 -1 -3
~속으|-4 -2 11 -1 -1 -1 -1 -1
~순서|-13 7 9 -5 13 -17 -4 9
~스크|15 -4 -1 -2 -3 0 -3 -3
~스트|16 -2 -5 11 -7 -4 -6 -4
~습니|-9 -4 5 -3 16 -3 3 -5
~시오|-10 8 -4 7 12 -3 -7 -1
~시지|11 7 -7 -3 -2 -5 4 -5
~식으|-8 -12 -5 8 2 -3 -5 24
~실행|-3 20 -2 -2 -4 -3 -3 -3
~심사|-5 -3 -3 -1 9 11 -4 -4
~쓰고|-5 22 -1 1 -4 -4 -3 -6
~쓰지|-1 -2 9 -2 -7 14 -4 -7
~아니|-3 -5 6 13 -5 -1 -4 -1
~아래|-6 3 -6 12 -12 8 6 -4
~아요|4 0 -4 -2 -4 -4 -2 12
~안내|15 1 -5 -5 -3 3 -4 -2
~안이|-5 -1 10 -4 8 -3 -2 -4
~알려|33 2 -8 -1 -7 -6 -4 -8
~어내|-7 -4 0 -3 -2 -4 21 0
~어놓|-9 10 -5 0 11 -4 0 -4
~어느|-3 0 -3 -1 15 -1 -2 -5
~어떻|6 18 -2 -4 -5 -6 -6 0
~어라|-9 -5 11 -2 -1 9 4 -7
~어렵|-6 -10 -3 1 0 1 16 1
~어요|37 -1 -12 -3 -11 5 -7 -8
~없이|-3 11 12 -7 -6 -4 3 -5
~엇이|-7 -2 -2 -3 -3 12 6 -1
~었을|-10 -3 16 -2 -3 -2 6 -1
~에는|-6 -1 -6 -1 -3 0 6 11
~에서|8 -13 -9 -4 -9 18 19 -9
~역할|12 -9 -5 -4 -1 -5 15 -2
~영어|11 -1 -1 -4 0 -7 -8 10
~옮기|10 -2 -4 -1 -5 -1 -2 5
~용을|-2 -5 16 -4 -1 -2 -1 -1
~용자|-6 -3 10 0 0 -4 6 -2
~유를|-8 -2 -5 3 10 6 -3 -1
~유튜|9 -4 -3 -1 -10 -5 13 -1
~으로|-5 1 0 6 0 -22 0 20
~으며|-2 -3 -1 -1 -6 9 4 -1
~으면|-4 11 -8 11 -6 8 -7 -7
~응답|-12 4 -11 -10 19 12 -9 7
~이고|17 -5 -3 11 -4 -7 -3 -6
~이랑|16 0 -4 -2 -1 -5 -3 0
~이면|-9 -2 -4 11 5 -7 0 7
~이어|-8 10 -3 -3 1 -5 8 0
~이었|20 1 -2 -7 -8 -7 4 -1
~이지|7 0 3 11 -7 -5 -3 -6
~이터|-6 -3 -8 -1 7 -3 -2 16
~이해|-8 10 -3 -3 1 -5 8 0
~인가|-5 -3 -4 10 -4 8 0 -2
~인데|20 1 -12 -4 -1 1 -4 -1
~입니|3 -3 -7 8 7 2 -5 -4
~있게|8 -9 8 -2 1 -7 3 -2
~자가|7 -5 14 -1 -5 -6 -1 -4
~작성|13 -2 -4 -2 -3 9 -4 -5
~장고|17 -1 -1 -6 8 -6 -8 -3
~저는|10 3 -6 -6 -1 -3 -4 8
~적어|-10 14 8 -7 8 -3 -8 -3
~적으|-6 -9 13 5 -6 -9 14 -3
~전에|-8 15 12 -4 -4 -2 -5 -6
~점을|-4 -3 -4 12 9 -1 -6 -2
~정답|-6 11 -10 11 -6 -4 -5 10
~정리|7 -3 -12 -6 6 -3 -3 14
~정식|13 -5 10 0 -2 -1 -6 -9
~정해|5 12 -1 -3 -4 -3 -3 -3
~제를|-3 -4 -2 -4 -3 -3 12 6
~조건|-4 -2 -1 11 -7 -2 6 -1
~좋은|-6 -3 -3 -1 22 -3 -4 -3
~주세|11 4 0 -10 6 -5 -12 6
~중복|14 -8 -3 0 0 -1 -1 0
~중학|22 -1 2 -5 -8 -1 -6 -3
~지가|9 -7 -3 -2 -3 -4 13 -4
~지도|-3 18 -1 -3 -3 -3 -2 -3
~지를|6 -5 -1 13 -7 0 -5 -1
~지막|3 4 -2 11 -2 -7 -4 -4
~지어|-12 0 -4 12 -4 -1 15 -6
~질문|-2 -1 4 -1 -4 -8 11 0
~짧은|15 -9 -6 -5 9 2 -7 1
~찌개|21 -3 -5 -4 -3 -3 -3 -1
~챗봇|0 1 -6 10 7 1 -7 -5
~처럼|-6 -2 -5 -1 -4 12 11 -5
~처음|-8 8 9 4 -8 8 -8 -4
~출력|-7 6 -5 22 -7 -10 0 0
~치찌|21 -3 -5 -4 -3 -3 -3 -1
~코드|6 9 -5 -7 2 -7 -9 11
~크립|14 -3 -1 -2 -3 0 -3 -2
~테스|15 -1 -2 -3 -3 -2 -3 -1
~투를|-6 -1 -1 -1 -1 -1 -1 13
~틀렸|-11 7 -3 -4 -2 15 -2 0
~페이|14 -7 7 -4 -2 -5 1 -4
~평가|7 -3 -5 -3 -2 -3 11 -3
~풀어|-2 5 -2 -3 -1 13 -3 -6
~풀이|-11 10 -8 6 -12 13 -10 12
~하고|-4 -8 -10 2 1 0 17 2
~하기|-9 14 12 -5 -5 -1 -2 -3
~하나|-13 8 4 24 7 -12 -12 -6
~하는|8 -9 -7 -2 -4 0 1 13
~하라|-12 -5 14 -5 17 -4 4 -8
~하세|-6 -8 3 4 -4 10 -6 8
~한가|10 4 -6 -5 5 -3 -4 -1
~할까|12 -2 6 -4 -2 -4 -3 -2
~합니|0 0 -8 -6 2 2 11 -2
~해라|-4 14 -10 -8 -7 11 -6 10
~해서|-1 2 16 -1 -1 -7 -4 -3
~했는|-5 12 -1 0 -2 -2 -3 0
~형식|-9 9 -1 15 -5 -4 -3 -3
~확인|14 -1 -1 -1 -5 -3 4 -6
~후보|-8 -3 15 -3 8 -3 -3 -3
~히고|-5 3 -2 -1 0 14 -5 -4
à|-11 6 -1 -3 10 -3 10 -9
à analyser|16 -4 -1 0 -2 -2 -2 -4
à l|16 -3 1 -2 -9 5 -4 -3
à la|-15 -5 -1 2 21 -10 9 -1
à partir|1 -7 12 -6 -3 2 9 -8
à un|3 -7 0 11 -4 0 -3 -1
à une|-11 14 -5 -6 -6 4 13 -3
é|10 -7 -6 4 3 -4 -3 2
é <number>|-6 -3 -2 11 -3 8 -3 -3
é o|2 -7 -5 0 -10 2 15 2
écris|9 9 -14 7 -3 -12 16 -11
écris le|10 11 -5 0 -3 -5 -5 -3
écris un|4 -11 -3 11 1 -2 8 -10
énoncé|-11 -2 -2 10 -2 -3 11 -2
évaluer|-8 -10 1 14 1 1 1 1
êtes|23 -4 -3 0 -6 -3 -2 -5
être|-4 -2 8 -4 0 -7 11 -1
última|-7 -4 11 15 0 -4 -4 -7
último|8 20 2 -6 3 -7 -7 -12
über|19 -3 -6 -4 -2 -3 0 -1
được|17 -2 1 -4 -4 -4 -2 -2
α|8 -1 -8 -10 15 2 -3 -4
π|-2 -2 1 10 -3 5 -2 -7
π <number>|9 -5 5 -3 -11 11 3 -9
а|16 30 -4 -8 -12 -4 -16 -2
ассистента|-9 -9 -4 17 -5 26 -6 -10
байкал|-1 -2 -2 -3 -3 12 -3 0
баллы|10 -10 -11 20 1 -3 -4 -2
без|-22 -6 11 -8 2 -11 18 17
бот|14 -11 -5 -3 -7 28 -8 -7
быть|13 11 1 -4 1 -5 -7 -10
в|6 4 4 -3 -11 18 -12 -6
в <number>|18 -7 17 -8 -6 -7 -3 -5
в этом|-2 -5 -2 -4 -1 18 -2 -2
вариант|-4 -4 -3 -2 -2 19 -1 -3
варианта|22 -2 -11 0 -4 -6 -2 2
вариантов|5 8 -7 -6 18 -6 -4 -8
верни|-2 24 -11 9 -1 -5 -9 -5
верни json|-2 24 -11 9 -1 -5 -9 -5
виду|-6 -3 -3 0 0 -3 -3 18
виду для|-6 -3 -3 0 0 -3 -3 18
внутренний|-6 -4 24 -3 -2 -5 -2 -3
внутри|3 -13 15 11 0 -5 -8 -2
вопрос|-4 -3 7 -3 12 -3 -3 -3
вопросы|10 -9 -5 1 -7 -2 17 -4
вопросы для|19 -11 -3 2 -1 0 -5 -1
вправо|-4 22 0 -1 -4 2 -10 -5
все|-4 23 -14 12 -8 27 -17 -19
всё|-19 -9 27 -3 0 22 -15 -2
выбери|-12 10 -6 -5 23 -2 -2 -6
вывод|-8 24 -3 -7 -10 -10 -7 22
где|5 14 12 -9 -3 -5 -9 -6
да|-15 -5 -4 24 -6 -7 -8 21
дай|-2 22 -11 -13 -6 10 11 -11
два|6 5 -14 -5 7 -11 20 -8
двух|-9 18 -12 -7 26 -8 -2 -5
делать|21 -5 -4 0 -5 0 -4 -2
день|21 -2 -14 0 0 1 -4 -1
длиннее|-9 9 -3 -1 -1 -2 -2 9
для|12 3 8 -17 -2 -16 12 0
дней|28 -3 -5 2 0 -5 -9 -9
до|26 11 -8 0 -8 -16 -16 11
до <number>|-4 -7 -1 22 0 -4 -2 -4
до конца|-3 26 -5 -2 -9 -5 0 -3
должен|0 10 -2 -6 -13 -5 -6 22
должен быть|7 16 -5 -1 -5 -1 -1 -10
его|-21 -17 11 9 -6 7 28 -11
единому|-6 -3 -3 0 0 -3 -3 18
если|-9 -3 -6 19 24 -9 -10 -6
есть|-4 -5 10 -7 8 -9 12 -5
же|1 -7 -6 -7 24 -3 -2 -1
за|-2 7 12 11 -5 -11 -6 -6
задание|5 -4 -13 -4 1 -1 21 -5
задача|11 15 -2 -3 0 -8 -4 -9
заменить|17 -6 -15 -6 -11 13 -5 14
затем|-6 25 -3 -2 -1 0 -6 -6
и|-20 6 1 -11 3 7 2 13
и на|7 15 -5 1 -3 -4 -9 -4
и почему|5 -12 -4 2 3 21 -7 -7
иди|-10 19 -7 -4 -6 18 -4 -6
из|1 6 -19 -17 7 1 10 12
или|20 9 -13 -11 22 -1 -15 -11
инструкции|5 -15 5 19 -9 -8 -13 15
исправленный|-4 -4 -3 -2 -2 19 -1 -3
исправленный вариант|-4 -4 -3 -2 -2 19 -1 -3
к|-17 14 -7 -10 10 -20 21 9
к единому|-6 -3 -3 0 0 -3 -3 18
к нему|-11 21 -6 -3 -6 1 12 -7
каждое|-8 12 -6 -2 0 11 -3 -4
каждому|-11 -7 -9 -6 20 -3 21 -4
каждый|-15 13 -7 -13 17 -11 -6 21
казани|31 -18 -16 5 -9 17 0 -10
как|-1 -1 16 -19 12 8 4 -18
какое|23 -5 -10 -1 -7 11 -6 -4
какой|-6 5 -4 -2 19 -3 -5 -3
какой из|-10 -1 0 0 13 0 -1 -1
канала|9 -2 -6 -2 -6 15 -3 -4
класс|14 4 -3 0 -5 -3 -5 -2
код|4 -4 -7 -3 -2 -4 17 -1
конца|0 18 -6 15 -3 -8 -6 -10
конце|-11 11 15 -2 0 -4 -6 -4
короткое|7 -6 -12 17 2 -1 -4 -3
которая|11 -3 -5 10 -2 -6 -2 -2
который|11 -5 -9 -11 -1 -3 24 -6
кто|10 -13 25 -1 4 -10 -7 -7
ли|-5 -1 -3 23 -2 -5 -4 -3
лучше|4 -7 8 -6 7 6 -7 -5
меня|20 8 -8 -1 1 -15 2 -8
мне|32 -4 -8 1 1 -8 -5 -8
мог|-9 18 -6 -3 -7 -3 16 -5
мой|41 -4 -23 -2 -3 -4 -5 -1
моё|20 -4 10 -6 -3 -8 -6 -3
моё сочинение|20 -4 10 -6 -3 -8 -6 -3
мыслей|-16 23 18 -5 -2 -8 -5 -6
на|12 1 2 -25 14 -8 0 6
на <number>|14 4 -3 0 -6 -3 -5 -2
надо|11 7 -5 -3 -3 -1 -3 -1
найди|-4 -4 -3 -2 -1 19 -1 -4
написать|14 -6 11 -3 -3 -7 -3 -3
напиши|15 -3 -18 1 8 20 -12 -10
напиши поздравление|26 4 -5 1 -3 -8 -9 -6
начать|18 -7 -6 -1 -3 -1 -2 1
не|-5 9 4 -21 -2 4 -14 23
нему|-11 21 -6 -3 -6 1 12 -7
несколько|9 18 -1 -5 -10 -3 -4 -3
ни|-13 -10 -4 -4 -6 -4 24 18
ни одного|-13 -10 -4 -4 -6 -4 24 18
ничего|36 -8 -1 0 -3 -7 -2 -15
ничего не|36 -8 -1 0 -3 -7 -2 -15
но|-6 12 -14 -12 -9 -19 27 21
но не|14 -2 0 0 -1 -1 -5 -5
номер|7 20 -3 -4 -16 22 -13 -13
нужен|6 16 -7 0 -4 -1 -7 -4
нужна|14 -2 0 0 -3 -2 -1 -5
о|6 -9 16 -10 -3 -11 20 -8
объясни|6 7 9 13 -18 12 -18 -9
один|-14 31 -13 -2 13 -4 -1 -9
одного|-7 -18 -9 12 -4 -10 23 14
одной|-13 18 -16 -13 -12 22 27 -13
он|-13 4 10 -1 -2 15 -6 -5
она|-3 23 -2 2 -9 -5 -3 -3
описание|28 -6 -6 -1 0 -5 -5 -5
определите|12 -12 -2 17 1 -5 -4 -6
остался|-7 -11 -6 -2 0 -9 15 20
от|-4 -10 10 14 -6 -10 11 -5
от <number>|-4 -7 -1 22 0 -4 -2 -4
от первого|9 -5 10 -4 -1 -7 -4 2
ответ|-23 7 10 5 -13 6 -1 8
ответ в|-14 10 -10 -10 3 21 -11 13
ответ системы|-1 -3 -4 27 -5 -6 -3 -5
ответа|-12 13 -6 -3 30 -7 -7 -8
ответы|0 -6 -7 1 -2 -3 -4 22
ответы с|-8 -7 -7 1 0 0 1 20
оцени|0 12 -6 17 -6 -4 -7 -6
оцени ответ|-4 -6 -4 16 -1 -1 0 -1
пары|-10 -15 -9 2 15 0 21 -3
первого|1 -16 12 -3 -1 13 -5 0
первый|-6 13 -6 18 0 -6 -9 -4
переведи|9 -6 -6 2 0 -7 -7 16
перед|-19 10 31 -9 16 -6 -18 -5
пиши|-17 -13 11 13 -3 -10 19 -1
по|-15 -6 -2 11 13 -7 14 -8
по тексту|-13 -5 20 -4 -9 -5 18 -2
подряд|-13 -4 13 -13 0 -6 21 1
подстановкой|-4 23 -2 -8 2 -8 -2 0
пожалуйста|13 -5 20 -7 -4 -10 -6 -1
поздравление|26 4 -5 1 -3 -8 -9 -6
покажи|-13 12 22 17 -6 -14 -8 -10
полнота|-4 -6 -4 16 -1 -1 0 -1
пользователя|-11 -8 -5 -5 -2 -3 39 -4
после|-6 8 -11 -12 -8 19 -10 20
последняя|-8 -1 21 -7 13 -8 -8 -2
потом|-17 25 -15 9 24 -14 -4 -8
почему|-1 -16 13 -4 -2 16 -3 -4
предложи|17 11 -5 0 -3 -6 1 -15
представь|9 -6 17 -1 -3 -7 -8 -2
предыдущего|-10 -12 -4 -7 23 -7 -5 22
прежде|-10 -5 25 -1 -1 -5 -2 0
прежде чем|-10 -5 25 -1 -1 -5 -2 0
приведи|-11 -7 -6 0 0 11 -4 18
приведи ответы|-6 -3 -3 0 0 -3 -3 18
придумай|7 -12 18 -11 -6 -14 33 -15
про|19 -1 -13 -1 -5 -8 23 -14
проверь|4 16 4 -10 -7 -18 -11 22
раз|24 -14 -10 10 -2 -5 4 -7
раза|12 9 -3 -2 -1 -7 -4 -5
ребёнку|3 5 -5 16 -5 -6 -5 -4
решение|-20 8 16 15 19 -17 -15 -7
россии|13 -6 -3 -5 -2 11 -4 -3
с|3 3 -13 -11 7 -3 10 5
сделай|27 -8 7 -1 -10 -6 -15 7
себя|3 -9 26 -5 -3 0 -11 0
системы|-1 -3 -4 27 -5 -6 -3 -5
сколько|11 10 -5 -8 -3 -12 12 -6
следует|9 18 -7 1 -4 -7 -6 -4
слой|3 -9 14 11 0 -6 -8 -7
смотри|-9 -4 -1 -2 -3 -3 -3 25
сначала|-2 24 -5 16 0 -14 -2 -16
сочинение|20 -4 10 -6 -3 -8 -6 -3
сочини|29 -12 -11 -6 -3 -13 27 -9
стиле|25 -6 2 -1 2 -7 -7 -8
столбиком|11 6 -4 15 -4 -9 -6 -8
структуру|3 -12 -2 -5 -3 -12 -3 33
сумма|-3 23 -2 2 -9 -5 -3 -3
так|2 7 15 3 -16 -5 16 -22
так чтобы|-8 -8 17 -4 -5 -4 18 -7
текст|4 -1 -5 -1 -6 -3 17 -5
тексту|-13 -5 20 -4 -9 -5 18 -2
тем|-8 -8 11 -3 20 -7 -3 -2
тему|27 1 -6 14 -11 -2 -11 -12
то|5 -1 0 -1 13 -2 -11 -3
то есть|-6 -1 -1 -1 12 0 -1 -1
того|-12 -2 21 -10 -10 29 -10 -5
только|-24 10 -14 43 -3 -18 20 -14
третий|11 -4 -5 10 -2 -7 -2 -2
три|-11 15 -13 -6 -8 -18 12 28
ты|-11 4 20 22 -19 -20 18 -15
у|14 3 -20 -2 -8 -9 4 19
у меня|20 8 -8 -1 1 -15 2 -8
убрать|-7 -4 -1 -2 -7 -2 -2 25
укажи|-15 20 -11 -8 19 18 -11 -12
условие|-11 21 -9 18 -13 -11 14 -9
факты|-26 9 -13 14 -14 19 -13 23
форума|-12 -3 -2 1 0 -6 -3 24
фото|37 -12 4 -5 0 -8 -8 -7
функцию|14 -15 3 1 -2 -1 0 0
цифры|9 -7 -3 -6 -9 -3 -4 24
часть|-11 -1 -12 -2 0 -1 36 -10
чем|-2 -20 22 -10 24 2 -14 -2
через|2 24 0 -1 -7 2 -14 -6
черновик|-12 16 21 -4 -5 -5 -3 -8
что|-2 18 17 -13 15 -26 -12 4
что делать|21 -5 -4 0 -5 0 -4 -2
что это|0 -1 -2 -1 12 0 -2 -6
чтобы|12 -18 21 -11 -11 -14 17 4
шага|-6 -13 -5 -5 -6 23 22 -9
шкале|10 -6 -1 13 -4 -3 -5 -3
это|13 3 -8 15 8 -8 -11 -12
этого|-14 -6 10 0 -2 18 -5 -1
этом|-2 -5 -2 -4 -1 18 -2 -2
этот|-8 -9 23 -7 -5 -6 16 -4
этот код|4 -4 -7 -3 -2 -4 17 -1
я|23 -9 12 -1 -5 -10 -6 -6
そうでなければ|-4 0 -1 14 -4 -1 -2 -2
そうでなければ <number>|-4 0 -1 14 -4 -1 -2 -2
です|11 -5 -3 -1 -5 -2 -13 20
と|11 -5 -3 -1 5 -2 0 -4
个|8 12 -2 -4 -8 4 -3 -7
中|19 -3 -4 -4 -6 -3 -1 2
元 原价多少|-7 4 -1 -1 -1 -1 9 -1
其中|20 -8 0 -5 -3 -1 -2 -1
原价多少|-7 4 -1 -1 -1 -1 9 -1
同时|16 -1 0 -3 -5 -1 -4 0
在吗|24 -4 -4 2 -6 -5 -6 1
字|12 0 -2 -3 -4 -2 1 -3
对于|11 -5 0 -4 -4 0 0 2
小时|-6 17 -1 -3 -2 -1 -1 -2
并附上答案|-6 0 -4 -1 0 -1 13 -1
或|-8 -6 -9 26 13 -5 -6 -5
時速|-5 10 0 -2 1 -3 1 -3
時速 <number>|-5 10 0 -2 1 -3 1 -3
本文|-5 -1 -2 -1 -2 -1 -2 14
解答|-4 -7 10 -4 -3 16 -5 -4
输出|8 -7 -1 -4 -5 -1 14 -5
输出格式|-4 12 -1 0 -2 -1 -4 -1
题目|-7 22 -6 -3 14 -9 -5 -5
首先|16 -2 -1 -3 -3 -2 -2 -3
가|-2 12 -3 -7 7 -3 0 -4
가지|-4 8 -4 -4 -4 -3 12 -1
각|-7 9 -2 14 -4 -4 -4 -2
각각|-2 -1 -1 9 -4 -3 -8 11
같은|-1 -10 5 11 -10 0 -6 10
개|-5 -5 -4 1 0 1 16 -4
개를|-5 -3 -2 -2 12 -4 7 -3
것|-20 0 7 -14 16 -12 1 23
것을|-6 -1 5 -5 10 0 -2 -1
결과를|-8 20 -4 -1 -3 0 -4 0
고쳐|0 0 5 -4 -5 10 1 -7
그|-14 5 12 -3 -6 -6 16 -3
그대로|-11 -9 21 -2 -1 -5 -7 14
끝까지|-6 6 9 -1 -2 -1 -5 -1
나온|-7 -4 -4 14 -4 -5 13 -2
내용을|-2 -5 16 -4 -1 -2 -1 -1
너는|-16 8 -4 10 -6 -7 16 0
넣을|-5 -1 -1 -1 -1 -1 -2 12
네|-9 -4 -6 11 9 -2 4 -3
네 개를|-5 -3 -2 -2 12 -4 7 -3
늘어놓고|-9 10 -5 0 11 -4 0 -4
다|-10 12 9 -2 -7 -8 10 -5
다른|4 10 -8 0 -5 -6 6 -1
다섯|-8 10 -3 -3 1 -5 8 0
다시|-4 -5 -3 -2 -2 8 -2 10
다음|-11 14 -7 -8 -9 10 17 -6
답|-13 4 9 -9 -11 -2 -1 24
답변|-7 -10 6 13 9 -8 -6 4
답변을|-18 -7 1 8 8 11 -11 8
답변이|-6 -2 -2 12 -6 -1 6 -1
답을|-6 7 6 -6 -10 13 2 -5
대해|6 -6 -1 9 -3 -3 -2 -1
더|1 -10 -10 -3 22 0 4 -4
되나요|10 13 -3 -7 -11 0 -8 6
된|-6 -3 -8 0 -1 15 -6 9
두|-6 5 -15 -5 27 -6 6 -6
뒤|-10 6 -5 -1 5 14 -3 -6
따로|5 -3 -4 17 -3 -4 -3 -5
때|3 -6 9 0 -9 15 -7 -5
또는|0 -6 -7 0 17 1 -3 -2
마세요|-9 -5 8 -4 9 11 -5 -4
마지막|-1 10 -9 9 6 -3 -7 -5
마지막 줄에|-12 4 -3 -2 13 -1 0 1
만|-6 -3 -3 -2 14 -1 1 1
만들어|16 -2 -5 -4 -3 5 -6 -1
만들어 주세요|22 -1 2 -5 -8 -1 -5 -3
말고|2 10 9 -4 1 -10 -4 -5
몇|19 0 -4 -8 -7 7 -6 -2
모두|-8 21 -7 1 -8 13 -2 -10
못|-1 16 -2 3 -1 -4 -5 -5
문제|6 13 -3 -6 -5 0 -2 -4
문항|-5 11 -1 -1 -1 -1 -1 -1
뭐가|21 0 -5 -4 -5 -4 -4 0
바꿔|-7 -4 -1 -1 -1 -1 10 5
밝히고|-5 3 -2 -1 0 14 -5 -4
방법|9 16 -4 -5 -5 -5 -6 -1
법|28 -6 -3 -4 -4 -4 -5 -2
법한|-5 -2 -2 -3 -2 -4 21 -3
보상|4 -4 -3 11 -3 1 -4 -1
빼고|12 -3 -6 -3 -5 -2 -1 9
뽑아|20 -6 -2 5 -4 -6 -3 -3
뽑아 json으로|15 -3 -1 -1 -4 -2 -2 -3
상담|6 1 -5 -4 -2 13 -4 -4
서로|-8 7 -4 -5 -5 -4 19 1
서로 다른|-5 8 -5 -2 -2 -1 11 -4
세|10 -3 -6 -2 8 2 -3 -6
속으로|-4 -2 11 -1 -1 -1 -1 -1
순서대로|-4 -3 10 -2 11 -7 -3 -3
써|0 -1 7 -6 -10 -7 17 -1
쓰고|-9 25 -3 7 -4 -5 -4 -6
쓰세요|0 10 -6 -5 8 -1 -3 -4
쓰지|-1 -2 9 -2 -7 14 -4 -7
쓰지 마세요|-1 -2 9 -2 -7 14 -4 -7
쓴|-3 -5 4 -3 -2 16 -2 -5
아래|-3 -6 -4 20 -14 7 5 -5
안|13 -2 3 3 -6 -12 10 -9
어느|-3 0 -3 -1 15 -1 -2 -5
어떻게|9 16 -3 -4 -5 -6 -7 0
열|5 -3 -4 -7 -3 9 10 -6
왜|-6 10 19 -7 -7 6 -7 -7
응답|-6 8 -4 -7 9 -5 -6 12
이|-12 -5 9 -7 -6 16 6 -1
이거|14 -6 -3 -2 5 -3 -3 -1
이유를|-6 -3 -8 12 8 3 -3 -3
저는|13 -9 4 0 -3 -3 0 -1
저장|13 -2 0 -3 -3 -1 -2 -2
적어|-9 14 5 -3 8 -3 -7 -3
전에|-10 18 12 -4 -4 -2 -5 -6
정리해|19 -4 1 -1 -2 -1 -4 -7
정리해 줘|19 -4 1 -1 -2 -1 -4 -7
좀|19 6 7 -8 -5 -8 0 -11
좋은|-6 -3 -3 -1 22 -3 -4 -3
주세요|-4 3 3 -5 7 3 -16 10
주세요 <quotation>|3 -4 -3 -3 -3 16 -1 -6
줄씩|6 -3 -3 12 -3 -5 -3 -1
줄에|0 10 -6 -5 8 -1 -3 -4
중|-3 -7 1 11 10 -7 -5 -1
줘|23 10 4 -16 -15 3 3 -11
질문|3 -9 4 5 6 -7 -5 3
짧은|9 -8 -7 -6 20 2 -7 -1
처음|-9 9 -4 11 -7 10 -7 -5
코드|-4 12 -4 -5 14 -3 -5 -5
틀린|2 -10 -2 0 -3 17 0 -5
풀이|-3 11 -2 -5 -3 9 -1 -5
하고|-8 -4 -2 -3 1 -3 19 0
하나|14 -6 -12 -4 10 3 -6 1
하나씩|-5 19 -4 -1 -5 -3 2 -3
한|-6 6 -17 10 8 -10 9 -1
한 줄씩|6 -3 -3 12 -3 -5 -3 -1
해|6 14 -6 2 -7 -7 2 -6
확인할|9 -2 -1 -1 -6 -2 3 -1
확인할 수|9 -2 -1 -1 -6 -2 3 -1
후보|-8 -3 15 -3 8 -3 -3 -3
`,
};

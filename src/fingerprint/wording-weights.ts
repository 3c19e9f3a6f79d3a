// Made by learn-wordings.ts from the examples in data/wordings/train; see wording-model.ts. Do not edit.

import type { WordingWeights } from './wording-model.ts';

export const wordingWeights: WordingWeights = {
  bias: [3.226, -1.642, -1.371, -1.651, -1.596, -1.523, -1.408, -1.492],
  unit: 0.04,
  elicitsMin: 0.5,
  features: `
<number>|-11 -3 -10 20 0 -5 12 -4
<number> <number>|5 6 -2 1 2 7 -15 -3
<number> <quotation>|6 -13 -12 18 12 -12 5 -4
<number> a|2 14 5 6 5 -10 -19 -4
<number> actionable|-4 -3 1 1 -8 11 1 0
<number> add|21 -4 1 -2 1 -6 -6 -5
<number> after|19 -9 -4 1 4 -1 -7 -3
<number> all|12 -14 -1 12 -1 -6 -1 -2
<number> also|0 -7 2 14 0 -3 -2 -5
<number> always|4 3 -4 11 -8 -4 0 -2
<number> analysis|15 0 -7 -7 -2 -2 3 1
<number> and|8 -1 -18 6 11 -10 1 3
<number> ans|-7 9 0 8 -2 -2 -4 -3
<number> answers|-5 4 -11 1 5 -2 -3 11
<number> api|14 -6 -1 -3 -2 -1 -2 2
<number> apples|-4 1 -7 -5 2 1 2 10
<number> approach|11 1 0 0 -9 1 0 -4
<number> are|-1 -4 -1 11 -5 -8 9 -2
<number> as|12 -8 -13 15 6 -7 -7 1
<number> ask|10 -6 1 -14 7 4 -6 4
<number> assert|14 -8 3 -3 1 -3 -1 -3
<number> assistant|-4 1 -4 6 -7 10 -9 7
<number> at|10 -1 -9 5 -10 8 -12 10
<number> attempt|-4 -7 0 13 0 0 -1 -1
<number> b|3 5 -6 -10 1 -8 11 6
<number> back|-12 10 -1 -3 3 -1 1 2
<number> bad|1 -4 0 21 -6 -4 -4 -4
<number> bananas|4 0 1 11 -7 0 -8 1
<number> batch|5 -5 12 -3 -2 -3 0 -4
<number> be|-4 4 -4 24 -3 -2 -9 -6
<number> because|15 0 -5 -10 -1 11 -8 -2
<number> bis|-5 -1 -2 14 -1 0 -2 -3
<number> bit|16 -2 -1 -2 -5 0 -1 -4
<number> black|-2 -4 3 -2 2 2 9 -7
<number> blue|12 5 -3 -3 -3 1 -1 -8
<number> both|-17 0 0 10 8 0 0 -1
<number> boxes|7 -9 1 -1 2 -2 2 1
<number> boys|2 1 -5 -4 -2 -1 -5 15
<number> bullet|17 -3 -2 1 -5 0 -5 -3
<number> but|9 4 -6 -6 7 -7 -13 12
<number> by|7 5 -2 9 -6 0 -14 1
<number> bytes|4 7 -5 -3 -5 -1 12 -10
<number> c|0 -2 -3 -2 1 -3 16 -7
<number> can|8 5 -8 -11 0 -3 9 0
<number> candidate|-10 -3 3 22 -10 2 0 -5
<number> cards|18 -7 -1 3 -6 2 -7 -2
<number> categories|10 -6 -1 0 -1 -1 -1 0
<number> chat|-7 -2 -6 -9 12 0 1 11
<number> cheap|12 -3 -2 0 1 1 -8 0
<number> children|20 -3 -5 -9 1 0 0 -4
<number> choose|-10 -9 -4 9 0 0 1 13
<number> churn|15 -8 -2 0 -2 1 -1 -2
<number> clarity|-4 -3 1 11 -5 0 0 0
<number> class|7 -12 0 -1 -2 5 1 2
<number> classify|-4 11 2 2 -5 -3 -2 -1
<number> click|1 -7 -1 -6 -1 14 2 -2
<number> clicks|-12 -5 -1 -1 12 -1 8 -1
<number> closed|-7 -1 2 -2 -1 -1 12 -2
<number> cm|17 12 -4 -7 -5 -8 -2 -5
<number> code|5 0 -6 -1 -4 -2 11 -3
<number> columns|14 -10 1 1 0 1 2 -8
<number> compare|29 -1 -4 -4 -10 -11 -2 4
<number> completions|-5 -3 -3 16 7 -1 -6 -4
<number> console|15 0 0 -10 -2 -2 1 -1
<number> context|-3 -6 2 -4 15 -4 -2 2
<number> cookies|14 -6 7 -2 -4 -2 -4 -4
<number> core|11 0 -4 -2 -3 1 -2 0
<number> correct|-5 -13 -2 17 8 -5 0 0
<number> create|7 5 0 9 -2 -14 -3 -2
<number> criteria|18 -6 2 11 -11 0 -5 -9
<number> customers|12 8 0 -2 -13 -2 -5 1
<number> dark|9 -1 -1 -6 -1 2 0 -1
<number> day|19 -10 -2 -3 2 0 -6 -1
<number> days|5 1 -12 1 5 3 -11 7
<number> db|14 -6 -1 -3 -2 -1 -2 2
<number> de|2 14 -3 -3 -3 -2 -3 -2
<number> dead|-4 7 1 1 -1 7 -2 -8
<number> dec|-1 12 10 -2 -5 -2 -6 -6
<number> decision|11 3 -5 -2 -4 -1 -1 -1
<number> deduct|-6 -2 3 12 -1 -9 1 3
<number> degrees|6 -5 -4 -1 11 0 -3 -5
<number> delete|2 -5 -4 -4 -5 15 5 -5
<number> developer|12 1 1 -4 1 -4 -8 0
<number> did|16 7 -4 -13 -2 -2 -1 -2
<number> die|-5 -12 11 -12 13 -7 0 11
<number> different|1 -3 -4 -3 2 -3 14 -3
<number> discuss|19 -2 -4 -3 -3 -1 -6 -1
<number> distinct|-2 -2 -6 1 3 -10 18 -3
<number> divided|-5 6 -5 -1 0 11 -4 -1
<number> doc|-16 0 0 0 0 0 16 0
<number> does|18 1 -2 -2 -5 -3 -6 -1
<number> don|13 -10 0 -4 -3 -3 8 -1
<number> done|12 -2 -6 -3 -8 -4 12 -1
<number> double|13 -5 -3 -1 -1 -5 0 2
<number> e|8 -7 2 7 7 0 -11 -5
<number> each|4 -6 2 15 0 -6 8 -17
<number> eggs|-5 4 4 -2 2 -2 11 -14
<number> error|11 -4 -3 -5 5 -2 -1 -1
<number> et|3 1 -3 -15 14 21 -7 -14
<number> every|0 9 -2 8 2 -3 -10 -4
<number> evidence|-6 -2 0 6 -3 -5 0 10
<number> example|11 -1 0 -5 -5 2 0 -1
<number> excellent|-7 0 0 9 -2 0 0 0
<number> exemples|17 -1 -6 -7 3 -6 -7 6
<number> exemplos|18 -3 -2 -4 -3 -4 -5 3
<number> explain|-6 11 0 -1 -1 -2 6 -6
<number> explanation|4 -10 -6 14 0 -5 -1 3
<number> feet|8 1 2 1 0 -8 -1 -3
<number> fewer|18 2 -8 -6 -3 -5 1 1
<number> field|-9 -2 -2 9 -2 -2 7 0
<number> files|5 10 -4 -3 -7 -4 -6 9
<number> find|3 4 -7 -8 -1 3 7 0
<number> findings|-9 -1 2 10 -1 -1 -1 -1
<number> first|8 -6 -1 -3 3 -3 -6 10
<number> flashcards|19 0 -2 1 1 1 -15 -5
<number> flexible|15 0 -3 -1 -5 -4 1 -3
<number> follows|-6 -3 3 15 -4 -1 -6 2
<number> for|-6 3 -7 15 1 -9 1 1
<number> format|-6 8 -4 0 -1 11 -1 -5
<number> frases|19 -5 -5 -3 -3 1 -3 -1
<number> from|4 -6 -6 -6 -1 -8 11 11
<number> function|0 -2 -5 -2 5 -3 10 -3
<number> für|-6 -1 0 14 -1 -3 -1 -1
<number> g|0 -1 -6 0 -11 6 -3 14
<number> get|14 -7 1 -8 -3 -3 3 3
<number> give|4 11 -3 11 -1 -9 -9 -4
<number> got|13 -6 -1 -1 -1 -1 -3 -1
<number> grammar|-3 0 2 11 -1 -2 -1 -5
<number> grep|15 -3 11 -8 -4 -5 2 -7
<number> h|-5 -10 -6 0 4 8 -4 12
<number> have|-1 4 2 -8 9 6 -6 -6
<number> he|15 -1 -1 -4 -1 0 0 -9
<number> here|25 0 -4 -3 -5 -3 -2 -7
<number> high|1 -16 13 -5 0 7 -6 6
<number> hop|-5 11 -5 -1 -2 2 2 -3
<number> how|11 -11 -5 8 -3 0 -2 1
<number> hypotheses|-9 4 4 0 -1 -1 -6 9
<number> i|2 -7 3 2 3 7 -10 -1
<number> if|2 -9 2 11 16 -5 -7 -11
<number> ignored|1 1 2 10 -2 -8 -5 1
<number> improved|-4 12 -9 -6 14 -6 -1 -1
<number> in|11 3 -19 15 11 13 -13 -20
<number> inch|15 2 1 -3 -4 -1 -10 -1
<number> inches|18 -3 -2 -6 4 -3 -5 -2
<number> individual|18 -5 0 -4 -3 -1 -4 0
<number> input|6 9 -6 -7 2 0 9 -13
<number> instead|14 -2 -4 -2 -7 -8 11 -4
<number> instruction|-17 -4 1 22 1 0 -2 -2
<number> int|11 4 2 -12 -5 -3 1 2
<number> interview|11 -4 0 0 -2 0 -5 -1
<number> is|3 -7 2 12 -1 4 -9 -2
<number> island|14 0 -7 -9 0 1 0 0
<number> it|3 0 -13 10 3 0 -4 0
<number> items|-13 11 -1 -8 -4 -1 19 -2
<number> jan|16 0 -3 -7 -1 -2 -1 -1
<number> jars|-22 21 1 0 2 -4 -2 3
<number> k|28 -11 3 9 -6 -9 -9 -4
<number> keep|-1 -4 -1 12 -1 -5 3 -3
<number> kg|8 19 -4 -12 -1 -11 -3 4
<number> kids|11 -2 -2 0 2 -4 -6 0
<number> km|1 -6 8 8 -4 9 -6 -10
<number> knowledge|8 -7 0 0 -1 0 0 -1
<number> kwh|13 -3 -2 -2 -3 5 -2 -6
<number> large|18 -1 -4 -6 -7 2 -1 -2
<number> largest|19 7 -5 -3 -9 -1 -4 -3
<number> last|-9 -1 -1 -1 -4 8 9 -1
<number> leave|7 -1 -3 -5 12 2 -5 -5
<number> left|10 -8 3 -6 7 7 -7 -6
<number> len|6 -2 -3 -9 4 1 10 -6
<number> less|23 -4 -9 -2 7 -3 -6 -7
<number> let|10 -3 -1 -7 5 -4 -1 0
<number> letters|17 6 -3 -1 -7 -3 -7 -3
<number> levels|1 -10 -2 -2 -2 6 9 0
<number> license|12 1 1 -4 -2 -7 -2 1
<number> limit|18 -4 2 -8 3 1 -6 -6
<number> line|13 6 -4 -2 -4 -2 -5 -2
<number> liters|10 -2 0 -1 1 1 -7 -2
<number> litres|5 11 1 1 -5 -3 -5 -4
<number> logical|-8 8 -4 0 -1 11 -1 -6
<number> ls|-6 -4 11 -2 2 1 -2 0
<number> m|-11 13 2 7 -7 -5 2 -2
<number> ma|24 -12 -4 -5 -2 0 -1 0
<number> made|-3 6 -3 -6 5 -3 -7 11
<number> main|-7 0 2 13 -2 -2 -1 -2
<number> march|23 -5 -3 -4 -9 9 -4 -6
<number> margin|-5 7 -1 -6 18 -4 -6 -3
<number> marks|16 -1 1 5 -5 7 -15 -8
<number> matrix|0 -1 13 -1 -3 0 -4 -3
<number> max|7 -8 0 12 -4 -2 1 -7
<number> may|10 8 -1 -3 -3 1 -7 -7
<number> mb|12 2 -3 -3 -1 2 -12 3
<number> means|-4 -7 -2 11 -1 -1 -4 9
<number> mention|13 -4 -2 -2 -1 0 -4 0
<number> mentions|-2 -4 -1 14 -3 -4 0 0
<number> methods|-5 8 0 -3 -5 -7 2 10
<number> metres|-7 -5 -1 9 9 2 -6 -1
<number> mg|18 4 -7 -3 1 -4 -7 -3
<number> million|11 1 -7 -3 8 -3 -3 -2
<number> min|13 -2 -2 -10 -7 15 -10 3
<number> minute|15 -5 -3 -5 0 0 -2 0
<number> minutes|12 -11 9 -3 3 -5 -3 -1
<number> ml|13 11 0 -14 -4 7 3 -17
<number> mm|2 -2 1 11 -8 -1 -2 -1
<number> model|-3 1 -5 15 -8 -1 -6 7
<number> mol|7 9 5 -7 -3 -3 -5 -4
<number> months|12 -4 0 -11 12 2 -10 -1
<number> more|19 3 -2 7 -16 -4 -5 -2
<number> mph|1 12 -8 -2 -1 -3 6 -6
<number> multiple|2 -10 2 -5 0 4 6 1
<number> my|3 -1 2 -7 11 -4 -1 -2
<number> método|0 -8 -1 1 -3 7 -2 5
<number> n|10 10 -3 -1 -3 -8 -1 -5
<number> nach|24 -12 -4 -5 -2 0 -1 0
<number> name|13 9 -4 1 -5 -8 1 -7
<number> net|0 10 -1 -2 0 0 -6 -1
<number> neutral|-5 -3 -2 14 -5 -2 -5 7
<number> never|9 -7 0 -2 0 0 -4 4
<number> no|-4 1 -9 13 12 2 -19 3
<number> nodes|3 -6 4 -5 -2 -5 11 1
<number> none|-6 0 0 14 -4 -1 -1 -3
<number> not|8 -4 -4 4 -4 -5 -5 10
<number> nothing|1 -10 -3 22 -2 -3 -7 2
<number> now|9 -6 -4 -1 10 -1 -3 -4
<number> number|-5 -2 -2 27 -5 -6 -4 -3
<number> o|-15 -6 -2 14 7 -3 -6 10
<number> oder|-1 -1 -4 -4 18 -2 -3 -2
<number> of|11 -2 -1 -16 1 0 5 2
<number> off|21 4 -7 3 -6 -7 -6 -2
<number> on|-8 -2 -1 16 -3 -6 7 -3
<number> one|10 -1 2 10 -2 0 -17 -1
<number> only|17 -4 -4 -7 1 -2 5 -6
<number> open|14 -6 8 -4 -2 1 -4 -7
<number> option|-1 -9 -1 -1 -11 5 18 1
<number> options|-6 -7 -3 -2 -1 7 14 -3
<number> or|5 -15 -10 13 16 -6 -12 9
<number> oranges|16 0 1 -6 -8 -1 -2 0
<number> originality|-5 0 0 13 -1 0 -2 -4
<number> otherwise|13 -5 -2 6 -6 0 -3 -3
<number> ounce|12 -3 -1 -1 -2 0 -3 -2
<number> out|4 -9 -2 -12 -1 11 15 -7
<number> outline|16 -2 -4 -1 -4 -2 0 -2
<number> over|5 7 0 14 -7 -4 -10 -5
<number> p|-10 -1 5 -4 -1 8 -5 8
<number> pack|12 -7 -1 -1 -1 0 -2 0
<number> page|-2 -4 1 -2 -3 -1 20 -8
<number> pages|14 -2 -3 -5 0 2 -4 -1
<number> pairs|-6 -2 9 -10 5 -4 13 -4
<number> palavras|-7 3 2 8 -1 -8 -9 12
<number> paragraph|11 -1 0 -4 -1 0 -5 -1
<number> paraphrases|-6 -1 0 -1 -3 -1 12 -1
<number> participants|14 -1 -2 -7 1 -1 1 -5
<number> partly|-2 -1 -1 14 -1 -4 -5 -1
<number> pcs|3 -4 2 -4 1 -6 14 -6
<number> pens|2 14 3 -6 -6 -8 9 -8
<number> people|24 0 -2 -2 -6 -14 3 -2
<number> percent|3 -10 7 -6 -5 12 -3 2
<number> perfect|-7 -2 -1 13 3 -4 -1 -1
<number> persons|19 -8 1 -6 0 -2 -2 -3
<number> phrases|15 -2 -7 -5 -4 11 -6 -3
<number> piece|25 -13 2 -7 -1 1 -9 3
<number> pieces|12 -4 1 -2 -3 1 -1 -4
<number> pixel|-6 0 10 0 0 -1 -1 -1
<number> please|-4 9 2 -6 7 1 -12 3
<number> plus|5 7 3 -1 -5 -9 -5 4
<number> point|3 -6 -2 13 9 -4 -10 -3
<number> points|11 -4 -3 9 -9 14 -8 -11
<number> por|19 -6 1 -1 -2 -4 -2 -4
<number> pour|22 -7 -1 -3 -1 -8 -2 -1
<number> present|10 2 -5 4 -3 -6 0 -3
<number> presentation|1 0 -9 11 -1 -1 0 0
<number> primary|10 -8 -8 -4 -3 1 9 2
<number> prime|-2 14 3 -3 0 -4 -3 -5
<number> print|5 4 3 9 -8 -6 -5 -2
<number> printer|12 -4 0 -2 -4 -1 0 0
<number> produce|-9 -1 0 -2 -1 -3 4 11
<number> product|5 0 0 10 1 -10 -3 -2
<number> prompt|-8 0 -4 -5 11 0 -4 11
<number> prompts|-4 -2 -1 -4 10 -1 8 -6
<number> pupils|9 -3 2 -4 3 1 -8 -1
<number> push|11 -3 0 -5 0 -1 -1 0
<number> q|3 9 -8 12 -7 -5 5 -8
<number> queries|16 -3 -6 -3 -1 -2 -1 -1
<number> questions|0 -16 3 2 -6 1 16 -1
<number> qui|11 -1 0 -2 -1 -6 -1 -1
<number> qué|5 -9 -2 -4 -3 21 -3 -6
<number> r|15 0 1 -5 -6 0 -3 -2
<number> raise|5 -1 0 -9 -4 -3 11 0
<number> random|5 -2 -2 9 5 -3 -4 -9
<number> read|0 4 2 -10 12 -4 -1 -2
<number> reason|-5 17 -2 -3 0 -5 -1 -1
<number> reasons|-5 0 1 -2 -9 0 0 15
<number> replies|-13 -3 -2 7 -4 0 1 14
<number> reply|-2 -3 1 18 -1 -9 -1 -3
<number> research|15 -6 -2 0 -2 -1 -4 -1
<number> response|-1 -2 1 18 -7 -4 -1 -3
<number> result|5 -4 10 2 -1 -7 -3 -1
<number> return|4 2 -7 -9 17 1 -4 -5
<number> reviews|18 1 -2 -4 -9 -1 -2 0
<number> right|2 -14 -2 16 1 -1 -3 2
<number> s|21 2 -5 -10 -1 6 -7 -7
<number> same|-14 0 -2 2 20 -10 -5 9
<number> sampled|-12 1 1 7 -1 0 0 5
<number> samples|-6 -4 2 -3 8 1 8 -7
<number> says|4 -5 -1 9 -1 -2 1 -6
<number> se|6 -5 1 -3 -4 -2 -5 12
<number> second|-2 -6 -1 2 11 -5 -3 3
<number> seconds|16 -6 -1 1 -2 0 -1 -7
<number> seed|-8 -1 1 -3 -7 1 21 -2
<number> sentence|-2 -6 -2 -8 4 9 -8 13
<number> september|7 -7 9 -2 -3 3 -3 -3
<number> she|13 -1 -1 2 3 -4 -8 -3
<number> shell|7 -7 6 -3 -8 10 -9 3
<number> skills|-17 -5 2 0 -3 0 20 2
<number> small|10 -6 -5 11 -4 4 -4 -5
<number> so|0 -5 8 -8 -7 5 -8 15
<number> some|-10 -7 3 16 -1 -3 -1 3
<number> split|0 -3 -1 -1 -10 8 12 -5
<number> square|9 -6 -1 0 0 -1 0 -1
<number> st|13 -2 -1 -1 -1 -1 -2 -4
<number> staff|24 -5 -2 -7 -2 -4 -5 0
<number> state|-9 13 -1 -4 1 0 -1 1
<number> step|-1 3 1 11 4 -6 -8 -4
<number> steps|-11 16 7 -9 18 -6 -11 -5
<number> students|13 -5 6 -9 -1 0 1 -4
<number> style|-7 -5 -1 3 -2 -1 5 10
<number> subfields|0 -5 1 -1 -4 -1 11 0
<number> symbol|14 -3 -1 -3 -2 -1 -1 -3
<number> t|12 -1 -3 6 -4 -2 -3 -5
<number> tagen|12 -4 -1 -4 -2 0 0 -1
<number> take|-1 -6 -2 9 3 -4 0 0
<number> tasks|-7 -6 2 -5 -3 1 23 -5
<number> tax|-3 10 0 -2 0 0 -5 -1
<number> tenant|14 11 0 -8 -8 -10 0 0
<number> tests|-12 0 1 17 -4 -3 1 1
<number> text|-15 -1 -1 9 5 -2 7 -2
<number> thanks|-8 9 -1 -2 5 -1 -2 0
<number> that|10 -3 -6 4 10 -1 -7 -6
<number> the|10 -2 5 8 5 -18 -1 -6
<number> themes|19 0 -4 -4 -10 3 -1 -3
<number> then|5 1 -8 12 -6 -4 -5 4
<number> there|16 -7 -3 -5 0 0 -2 1
<number> third|14 -1 -2 0 -2 -4 -2 -3
<number> this|14 -2 -1 -2 -6 -3 -2 3
<number> times|7 -5 -2 -12 3 2 8 -1
<number> tip|10 5 -7 -4 1 1 -3 -2
<number> title|6 5 -7 0 0 11 -10 -5
<number> to|9 9 -8 7 -5 -2 -13 3
<number> tokens|-3 2 13 -8 -8 -4 6 2
<number> topic|-1 -5 13 -4 -1 0 -2 0
<number> total|25 -8 -1 -16 -2 2 1 0
<number> toys|10 7 2 1 1 -12 -9 1
<number> true|5 0 -4 -5 -4 10 2 -2
<number> try|14 -2 -5 -1 -3 1 -3 -1
<number> turn|-3 -2 -2 1 3 -2 10 -6
<number> turns|1 -6 -3 2 -1 -8 18 -2
<number> two|-1 -4 -3 7 11 -11 2 -1
<number> under|9 -3 -4 0 -2 12 -7 -6
<number> use|7 11 -2 -6 1 -3 0 -8
<number> user|-16 -3 -6 9 -3 -8 25 2
<number> users|23 -6 -3 -12 -3 0 0 2
<number> uses|12 9 -7 1 -2 -3 -2 -7
<number> using|2 -7 -1 9 0 -3 4 -3
<number> utterances|1 -1 -1 -4 -1 -1 11 -5
<number> vat|16 -1 -3 -5 1 -1 -3 -5
<number> w|-3 -4 -1 -7 6 15 -8 2
<number> wait|-10 -4 1 1 3 -3 5 6
<number> want|13 -1 1 0 0 -1 -6 -6
<number> water|11 0 1 -3 -3 4 -7 -2
<number> we|-1 -2 1 -7 11 -3 -9 11
<number> week|15 -1 -3 0 -4 -1 -7 0
<number> weeks|11 5 -4 -4 3 -2 -5 -3
<number> what|20 2 1 -10 3 -2 -5 -8
<number> when|11 -9 1 4 -3 -4 1 -2
<number> where|0 -1 -6 -10 2 9 10 -5
<number> which|17 -9 -5 -11 4 -5 -6 15
<number> while|12 -5 -4 -5 -4 -2 1 7
<number> with|-4 0 3 7 -5 -8 13 -7
<number> without|-4 5 10 0 -5 0 -7 1
<number> word|16 -15 2 2 -2 -1 2 -4
<number> workers|5 10 -2 -2 6 -5 -5 -6
<number> write|-3 -1 6 -5 9 -2 -9 5
<number> wrong|0 -5 -3 11 -5 10 -4 -4
<number> x|5 9 -11 -3 -10 14 1 -4
<number> y|19 15 -4 -14 -3 -8 -7 3
<number> year|4 -3 -2 -7 10 -4 -2 5
<number> years|12 -1 -6 -1 -5 13 -11 -1
<number> you|-6 5 6 -20 4 9 9 -6
<number> yr|12 -2 0 -1 -3 -1 -3 -3
<number> z|10 2 -4 -2 0 -6 -2 2
<number> à|0 -13 -5 10 -9 16 1 0
<number> π|6 -10 -2 17 -14 4 -5 4
<number> до|-8 -2 -2 17 -1 -2 -1 -1
<number> за|-10 12 -4 14 -4 -1 -3 -5
<number> и|16 -10 -7 23 -5 -6 -7 -4
<number> или|11 -5 -1 -1 -1 -1 -1 -1
<number> на|25 -2 0 -3 -7 -1 -6 -6
<number> そうでなければ|-5 -1 -1 11 -1 -1 -1 -1
<number> 个|8 6 -1 -2 0 -7 -3 -1
<number> 元|12 9 -5 -7 -6 -3 4 -4
<number> 字|14 5 -1 -4 -4 0 -10 1
<number> 字以内|11 -10 -1 5 0 -3 -7 5
<number> 小时|-3 15 1 -5 -3 -3 -2 0
<number> 文書いて|16 -1 -3 -3 -4 8 -8 -5
<quotation>|-14 -5 0 1 6 10 0 0
<quotation> <number>|10 -10 -7 -10 19 0 7 -10
<quotation> <quotation>|-12 -2 16 -9 6 -5 -5 10
<quotation> a|22 4 -1 -5 0 -14 -8 2
<quotation> act|0 -7 9 -6 0 13 -3 -6
<quotation> add|8 -1 4 -5 3 0 -14 5
<quotation> after|-9 12 1 10 0 -7 4 -10
<quotation> and|6 11 16 -11 -4 -3 -10 -4
<quotation> answer|-3 -7 11 -4 -3 -4 -1 12
<quotation> apply|-4 6 0 -1 -1 12 -2 -10
<quotation> as|20 8 0 8 -8 2 -17 -13
<quotation> asked|-12 0 1 8 8 -3 -1 -1
<quotation> at|17 -2 -10 0 1 1 -3 -5
<quotation> b|6 1 -20 -7 26 1 -6 -2
<quotation> bool|-2 -6 -2 14 3 -1 0 -5
<quotation> bot|-7 0 2 -7 9 -3 -2 8
<quotation> but|15 4 -9 -2 -9 17 -10 -7
<quotation> c|11 -1 -1 1 -6 1 -2 -2
<quotation> can|12 1 -5 4 -9 2 -5 -1
<quotation> content|18 -3 0 -3 -3 -2 -1 -5
<quotation> critique|0 -5 1 2 -7 14 -2 -3
<quotation> do|6 -2 10 -4 -7 7 -11 1
<quotation> don|13 -3 -8 6 -9 10 -10 1
<quotation> e|8 7 5 -8 -3 -2 -2 -6
<quotation> each|-5 0 -8 1 9 1 10 -7
<quotation> echo|11 -1 -1 1 -6 1 -2 -2
<quotation> endl|11 -1 0 0 0 -3 -9 0
<quotation> explain|10 -4 -3 -2 -3 3 -7 6
<quotation> f|9 2 2 -2 3 -2 -10 -2
<quotation> false|13 -1 -4 -4 0 -2 -1 -2
<quotation> files|12 -8 13 -14 3 -5 -7 6
<quotation> fill|1 22 -5 -5 -8 -2 -2 -2
<quotation> fix|1 4 -2 -3 -5 -6 -5 16
<quotation> for|-12 15 1 -9 7 11 -2 -9
<quotation> format|-1 9 1 3 -4 -6 -3 -1
<quotation> from|7 2 8 -5 -8 -10 7 -1
<quotation> function|23 -5 -1 -3 -4 -3 -4 -3
<quotation> give|-6 -2 -7 -1 11 -6 18 -8
<quotation> has|-6 10 -3 2 2 2 -5 -3
<quotation> how|3 -8 -11 4 7 3 2 1
<quotation> i|10 -9 3 1 -1 3 -5 -1
<quotation> if|19 9 4 -11 -8 -3 -8 -2
<quotation> ii|-6 0 -3 0 19 -4 -1 -3
<quotation> in|19 0 -13 2 4 4 1 -17
<quotation> int|8 10 -2 6 -11 -4 -2 -6
<quotation> into|12 7 -4 7 -7 -4 -7 -5
<quotation> is|7 -1 9 14 -9 1 -12 -7
<quotation> it|20 6 0 -4 5 -13 -5 -9
<quotation> keep|-4 0 -5 5 -1 -5 -1 12
<quotation> leaning|10 -1 0 0 -9 0 0 0
<quotation> left|-8 0 0 -4 16 -1 1 -4
<quotation> line|13 -9 4 -6 3 -9 -5 7
<quotation> list|-12 15 -6 4 -7 10 -2 -2
<quotation> main|16 0 2 -5 1 -2 -10 -1
<quotation> mean|13 -6 -6 7 6 -11 -11 9
<quotation> mine|12 -5 0 -2 -9 -3 -2 9
<quotation> minimum|-2 19 -3 -4 -3 -3 -2 -3
<quotation> my|3 -4 -8 11 -8 -9 10 6
<quotation> n|17 -2 1 10 -8 -3 -3 -11
<quotation> name|-5 -3 -4 -5 9 3 11 -7
<quotation> no|-1 14 -1 -13 -2 -7 -5 15
<quotation> note|3 -5 -2 -3 -1 -3 16 -6
<quotation> o|13 -2 -7 -3 14 -6 -5 -5
<quotation> of|14 -2 -2 2 -2 -5 -3 -2
<quotation> on|15 -6 4 -4 -7 -10 5 4
<quotation> once|13 -1 0 0 -6 -5 -1 0
<quotation> only|-5 0 -3 -4 14 0 -4 3
<quotation> or|24 -4 -10 6 8 -11 -1 -12
<quotation> output|-5 -4 -1 17 6 -4 -6 -4
<quotation> over|18 -7 -7 -2 9 -7 -4 0
<quotation> preserving|22 -4 1 1 -8 -1 -11 0
<quotation> problem|-6 -1 11 -2 11 -6 -6 0
<quotation> produce|-17 1 18 1 -3 -6 6 -1
<quotation> put|-4 -8 9 14 -4 -3 -1 -2
<quotation> q|-11 1 0 -5 16 -1 1 -1
<quotation> question|3 6 16 -7 -4 -2 -10 -1
<quotation> r|-5 0 -2 1 18 -6 -2 -4
<quotation> reply|-5 -3 9 -9 15 9 -8 -6
<quotation> respond|-23 0 -2 0 16 11 -1 -1
<quotation> response|-1 -1 -1 10 5 -2 -8 -2
<quotation> restore|6 -6 -6 10 3 -2 2 -7
<quotation> result|16 -2 -1 0 3 -1 -12 -4
<quotation> return|5 1 -1 4 8 -1 -12 -3
<quotation> right|16 -2 -1 -6 6 -4 -6 -2
<quotation> rules|15 -4 -3 -3 -7 -1 0 2
<quotation> say|-8 13 -5 -3 4 7 -1 -6
<quotation> second|-5 -2 -1 -8 20 1 -5 1
<quotation> select|-5 -2 0 -3 12 -1 2 -3
<quotation> source|3 -6 -1 -2 9 -1 -1 -3
<quotation> step|-7 -1 -1 9 -1 5 -3 -2
<quotation> steps|2 0 -5 -4 -8 1 14 1
<quotation> stop|1 10 -1 6 -5 -6 -3 -1
<quotation> str|1 14 -4 0 -2 -4 -1 -4
<quotation> sum|11 -7 1 -1 -3 1 1 -1
<quotation> system|0 0 -3 -6 10 0 0 -1
<quotation> t|6 0 -3 -9 8 -1 -1 -1
<quotation> teacher|14 -1 5 -9 1 -3 -4 -2
<quotation> text|-8 -1 0 -4 11 -5 9 -1
<quotation> that|6 11 -4 0 2 2 -8 -9
<quotation> the|14 5 -5 4 -9 -6 5 -7
<quotation> then|-2 -3 10 13 -5 -7 0 -6
<quotation> this|-7 -1 0 0 -1 1 -1 11
<quotation> three|19 -2 -6 0 -1 -3 -8 2
<quotation> through|31 -6 0 -7 -2 -5 -5 -6
<quotation> to|31 -8 -1 -2 -10 -13 5 -2
<quotation> treating|15 -3 -5 -1 -2 -2 -1 -2
<quotation> true|21 -3 -1 1 -10 -7 -5 4
<quotation> two|-9 5 -2 0 12 0 0 -5
<quotation> used|16 -3 -6 -1 -2 -4 3 -3
<quotation> user|12 2 -4 0 2 -6 -12 6
<quotation> using|20 -4 -4 1 -2 -3 -6 -2
<quotation> verdict|-11 12 -8 1 15 -6 -4 0
<quotation> warm|-7 0 0 -1 -1 -1 -1 11
<quotation> what|2 -11 7 3 2 -4 -5 6
<quotation> when|16 -4 -6 -2 -5 11 -6 -4
<quotation> which|17 -4 -3 6 -19 8 -3 -2
<quotation> why|18 5 3 6 -10 -15 12 -18
<quotation> with|17 11 2 3 -3 3 -19 -15
<quotation> without|27 1 0 -4 -6 -9 -7 -1
<quotation> write|7 -1 10 -7 2 -10 -6 5
<quotation> y|4 -5 -5 -2 16 -5 -1 -2
<quotation> you|-10 10 0 -1 5 4 -15 7
<quotation> 같은|-5 -1 5 12 -5 -1 -1 -4
a|-7 -4 -2 1 2 -1 8 4
a <number>|-2 5 -1 7 12 -11 -7 -3
a <quotation>|-5 10 13 -12 13 -5 -19 7
a a|-13 2 -4 10 10 8 -8 -4
a ab|-8 1 -3 14 -4 -4 5 0
a after|0 -3 7 -11 11 -4 -1 0
a b|-7 -4 1 13 22 8 -34 1
a baby|15 -6 4 -5 0 -1 -8 0
a bad|11 -6 -8 3 -7 -8 13 2
a bag|1 13 2 -5 -4 -1 -5 -1
a balcony|-7 -1 -1 1 0 2 14 -6
a bank|3 2 -5 -4 -4 -2 10 -1
a barrister|13 8 -4 -1 -4 -3 -3 -6
a bash|13 6 -5 -3 -5 1 -3 -4
a basic|14 -3 -4 -1 -1 -2 -2 0
a bedtime|11 -6 -4 -4 8 -3 -4 2
a beekeeper|0 -8 0 -2 0 -1 12 -1
a beginner|-2 10 -6 5 -9 -8 10 1
a better|3 0 0 -7 11 6 -10 -4
a big|16 -7 -2 -2 -2 0 -1 -2
a binary|-2 9 -8 -1 1 2 1 -2
a birthday|15 1 -6 -1 -3 1 -8 1
a bit|11 -3 -4 6 -10 3 6 -10
a black|10 -5 -2 5 1 -1 -6 -3
a block|4 12 -7 -7 1 -7 10 -6
a blue|13 -3 1 1 2 -2 -8 -4
a blurry|9 -6 -4 12 -3 -3 -3 -3
a board|14 0 -1 -5 -1 -1 -3 -3
a booking|13 -2 -6 -2 -1 -1 -1 -1
a bot|-8 0 -4 8 -4 2 10 -5
a box|-2 14 0 -5 -6 0 0 0
a boy|10 1 1 0 -2 1 -10 0
a branch|12 -5 -4 1 -3 0 0 -2
a brief|13 -7 -5 -2 -1 -1 2 1
a browser|-4 -9 2 2 2 -4 9 2
a bug|-1 1 -5 -2 3 0 9 -7
a busy|13 -4 -10 -7 6 -2 -5 9
a c|13 0 7 -1 -9 -4 -2 -4
a cada|-1 11 -6 15 -3 -1 -7 -7
a call|11 -1 -2 -5 -2 -2 2 -1
a calm|13 -4 0 -1 0 0 -3 -4
a car|5 -1 -12 2 -2 -4 20 -7
a card|14 3 -6 0 2 -5 -3 -5
a careful|-5 12 -1 8 3 -5 -5 -8
a cartoon|23 1 -8 0 -1 0 -8 -6
a cat|15 14 10 -12 -13 3 -11 -6
a category|10 0 -4 -3 -2 10 -7 -3
a certain|12 -8 -2 0 -3 1 3 -4
a chain|14 -12 7 2 2 -3 -6 -4
a character|2 6 -6 -8 -3 6 14 -10
a charge|18 -5 -1 -6 -3 -5 7 -4
a chart|8 -5 -8 10 -5 -8 2 7
a chatbot|-10 -1 -5 5 -6 -2 19 0
a checklist|16 -10 1 3 0 5 -9 -6
a chess|5 -5 11 -3 -2 -1 -4 -2
a child|1 -4 -1 4 -5 -4 12 -2
a children|13 0 0 0 -3 0 -2 -8
a chip|14 -2 -2 -3 -5 -4 2 0
a city|-3 -2 -11 2 7 1 2 2
a clarifying|-2 4 1 -11 -2 -7 20 -3
a clean|9 -3 -1 0 -1 3 -11 4
a coach|6 -2 -1 -1 -1 9 -1 -8
a code|8 -12 11 -7 5 0 -12 7
a coding|7 -10 -6 -5 2 -6 16 3
a colleague|12 -8 -5 -6 -4 8 -2 6
a column|12 -3 -3 -4 0 -2 -6 7
a comma|10 2 -5 -5 -2 0 0 0
a command|14 -10 0 -1 0 -1 -2 0
a company|-6 -2 -1 2 -2 -1 18 -7
a complaint|3 -2 3 -6 -11 3 12 -1
a concise|9 -4 -1 -2 1 -1 -11 8
a conclusion|-9 -1 0 0 0 0 10 0
a confession|-4 -2 14 -3 0 0 -2 -3
a confidence|12 0 -2 -6 -5 1 1 0
a constraint|5 -4 -4 -5 -2 -2 16 -4
a continuous|30 -3 -4 -9 -5 -5 -5 1
a conversation|-10 0 -1 3 -1 -3 14 -1
a copy|-3 0 11 2 -10 1 -8 7
a corrected|2 -1 -6 -10 5 13 -1 -2
a count|20 1 2 -7 -8 1 -6 -4
a crime|13 -4 -2 -5 -2 -2 -2 3
a crossword|9 -12 0 0 -1 -2 8 0
a csv|11 2 0 1 -7 -4 -5 2
a cup|16 -7 -1 6 -6 -3 -3 -2
a curious|-1 -9 0 -8 -4 -1 16 6
a customer|18 1 6 -2 -8 -8 3 -9
a d|1 0 -4 4 14 -7 -5 -2
a data|18 -5 -11 -3 8 -5 1 -3
a date|9 -6 2 16 -4 -6 -5 -6
a day|10 12 -2 -7 2 -6 -7 -2
a debate|14 -2 -5 1 -10 -4 12 -6
a deep|11 -11 3 2 0 -1 0 -4
a demonstration|-6 -2 -4 -4 -5 7 -6 19
a detailed|6 8 -7 7 -6 2 -9 -1
a dialogue|-13 0 -1 13 -6 -1 8 0
a dictionary|0 -4 11 2 2 -3 -5 -3
a diferença|9 -7 3 9 -2 -5 -2 -6
a different|9 1 4 -1 -1 -1 -7 -3
a digital|6 3 -10 4 -8 5 -5 4
a dinner|4 -1 9 -6 2 -3 -2 -4
a direct|1 13 -10 -4 -6 0 0 6
a directory|12 -5 -2 -1 -1 -3 -1 1
a disposable|11 -1 -1 2 -4 -2 -2 -3
a dna|15 0 -1 -2 -4 -2 -4 -2
a do|6 -3 0 -5 -2 1 -7 10
a dockerfile|16 -4 -1 -2 -4 0 -5 0
a doctor|-6 7 -6 11 0 0 -10 4
a documentation|14 2 1 -1 -3 -6 -4 -4
a dog|18 -3 -1 2 0 -2 -13 -1
a domain|-1 -2 -1 4 -5 10 -2 -3
a driving|12 0 -2 -1 1 -1 -2 -6
a esta|-5 -1 18 -1 -1 -5 -1 -4
a este|-17 -1 -9 25 -8 1 14 -4
a f|-4 -3 -1 11 -1 0 -1 -1
a factor|14 -1 1 -5 -4 -4 -1 0
a factual|-5 -8 0 13 0 -2 0 2
a fake|15 -3 -4 -1 -1 -5 -8 7
a false|-1 1 -1 -3 -4 0 12 -3
a family|17 -6 -9 6 -3 2 -6 -2
a farmer|6 -7 -3 -6 -1 -2 1 11
a few|17 -7 -2 -2 -2 2 -12 6
a field|4 10 -5 -9 -2 1 6 -6
a file|13 3 -3 -3 -7 -1 3 -5
a filename|12 0 -1 1 0 0 -3 -9
a final|2 -4 18 -3 -2 -5 -4 -2
a finished|-11 0 6 -3 3 -5 11 -1
a first|6 0 -8 -3 -8 -4 12 4
a fix|19 -2 -7 -3 1 -4 1 -4
a flower|16 -2 3 -5 -2 -5 -2 -2
a folder|17 0 -4 -4 9 -3 -8 -7
a food|23 -9 -1 -4 -4 -2 -1 -2
a for|-5 3 -1 -3 7 -5 13 -10
a foreign|23 -3 2 1 -3 -5 -10 -5
a formal|16 0 -7 -4 -1 1 -5 0
a formula|18 -6 -2 -2 3 -3 -5 -3
a fountain|9 -1 0 -3 2 5 -1 -11
a free|22 -1 -3 -3 -3 -5 -3 -5
a friend|9 -8 7 -4 0 -3 7 -9
a friendly|16 -1 -5 -1 -4 -3 -4 1
a full|26 6 -7 -1 -6 -13 -5 0
a fun|1 13 -1 -4 -1 -2 -5 -1
a function|7 -2 -5 0 7 -1 4 -9
a gap|15 -6 -1 2 -2 -3 -2 -2
a gas|23 0 -3 -1 -5 -3 -8 -3
a gente|8 1 -4 -5 12 -5 1 -7
a geometric|1 -7 -4 -3 -4 4 14 -1
a geometry|15 -2 1 -3 -3 -1 -4 -3
a ghost|14 0 -5 -1 -4 -4 -1 -1
a giant|14 -8 1 1 2 -7 -5 2
a girl|18 12 -4 3 -11 -4 -7 -6
a given|11 -1 -7 2 0 -5 -8 7
a good|15 -5 -4 -15 5 10 -3 -2
a grade|-6 -3 0 14 0 0 -2 -3
a greenhouse|15 -1 0 -6 0 0 -9 1
a guess|-6 -3 -6 -4 0 10 -4 12
a guided|-10 9 -1 2 3 -1 -1 -1
a haiku|6 -1 4 1 5 -12 4 -7
a hamster|10 -5 0 0 2 -4 -1 -3
a hand|17 -9 -2 -1 -1 -1 -1 -1
a health|16 -3 -3 -3 0 -1 -2 -3
a hedgehog|9 -6 -3 1 8 -6 -4 1
a helper|-3 -10 -7 10 -4 -9 4 19
a helpful|24 0 -8 -6 -5 1 2 -8
a hidden|5 -4 5 -3 0 10 -7 -6
a high|7 -6 10 -11 4 0 0 -4
a highly|12 1 -3 -3 2 -4 -3 -3
a hint|22 -11 -9 -8 5 -4 4 1
a hive|15 -6 0 -2 -1 -4 1 -3
a home|10 -4 -2 -5 8 1 -10 1
a house|12 -3 -6 -1 -2 2 1 -3
a human|16 -6 -3 -6 15 -9 -5 -2
a hurry|-7 0 -1 7 0 -6 12 -4
a i|-7 -5 -1 -6 8 14 -1 -1
a id|12 1 4 -5 -6 -7 1 0
a if|9 -5 4 -5 -8 8 -2 -1
a int|14 -4 0 -5 -2 0 2 -3
a it|11 -3 0 10 -5 -1 -9 -3
a jar|15 -2 -2 -1 -4 -4 -2 0
a java|5 -5 -10 4 4 0 2 0
a jewelry|5 4 0 0 -5 9 -4 -8
a job|4 -9 -4 5 6 -2 -5 4
a joke|0 2 -5 -6 3 -5 11 0
a journalist|4 -4 -6 -7 6 8 1 -2
a json|10 -5 -1 2 -1 2 9 -15
a judge|-6 -1 12 -1 0 0 0 -3
a jury|11 -2 0 -6 -4 -6 8 -1
a kettle|6 -7 -4 2 0 9 3 -10
a key|12 -2 -2 -2 0 -6 6 -7
a law|-7 -3 -2 -2 -2 2 3 10
a lawyer|-1 -1 -5 4 -4 -4 13 -2
a leaking|-5 -4 11 -7 -6 -5 5 11
a lecture|9 -26 3 9 -7 4 4 4
a left|13 -5 -1 -3 0 -2 0 -2
a legal|12 -2 -1 2 -8 -2 1 -3
a lesson|-13 2 2 1 -2 1 -17 25
a letter|23 -7 -15 -7 6 -1 2 -2
a limerick|9 11 3 -1 -1 -4 -10 -8
a limit|2 -4 3 -2 1 -5 11 -6
a line|-7 8 4 -12 10 4 -11 4
a list|10 8 -4 0 0 -7 1 -8
a litre|5 -4 15 -4 -8 5 -4 -5
a liver|6 4 -2 -2 -1 -1 -12 8
a loan|13 2 0 -6 -1 0 -8 -1
a locked|-4 -6 13 -1 0 -1 0 -1
a long|-6 1 -5 -6 5 10 6 -4
a low|3 13 -4 -2 -5 -3 0 -2
a machine|-11 -1 -4 4 0 -1 10 2
a makefile|15 -1 3 -4 -6 -1 -3 -3
a man|14 16 1 -4 -7 -4 -10 -6
a manager|14 -2 -1 0 -1 -1 -1 -8
a map|13 -2 -3 -3 -1 -1 -1 -1
a mark|-1 -2 -1 25 -9 -4 -4 -4
a markdown|12 -1 0 -5 -2 -2 -3 0
a marking|20 -5 3 -6 -6 0 -6 0
a master|0 -2 12 -4 -1 2 -2 -4
a mathematical|11 0 0 0 1 -2 -9 1
a maths|15 -4 -3 -2 -2 -4 -6 7
a membrane|-3 9 0 -5 -6 -5 -1 11
a mi|27 -3 -2 -9 -5 -3 -4 -2
a minute|14 -3 -3 -1 0 0 -3 -4
a model|-4 -6 2 -6 -9 2 9 11
a moment|24 -2 -19 -3 -4 8 1 -4
a more|-5 -1 0 -1 -1 -1 11 -1
a name|17 -5 -4 -3 -1 -6 3 -3
a native|-6 -1 -1 -1 13 0 0 -4
a natural|-10 -1 15 -7 0 -1 5 0
a nested|11 10 -3 -2 -5 -7 -1 -4
a new|10 -4 7 -7 -7 1 6 -7
a newspaper|16 -8 0 1 0 -10 2 -1
a nice|11 -6 -1 -4 0 1 -1 -1
a night|11 5 -5 -6 -5 -3 -6 8
a no|-11 -5 -2 -1 7 -5 -1 18
a normal|9 9 2 -6 7 -11 -10 0
a north|16 -3 -1 -1 -4 -1 -2 -3
a notary|-3 -8 2 -2 -2 -3 23 -7
a number|9 8 0 -1 -10 -6 3 -3
a one|15 7 -2 -6 1 -9 -12 5
a or|-16 2 -1 -3 28 -3 -9 1
a ou|-8 -3 -3 -2 18 1 -4 0
a packing|11 -7 -3 -3 5 -5 6 -4
a page|15 -13 1 6 -1 -2 -11 6
a paragraph|-1 10 -14 10 -2 -2 0 -1
a parish|10 -1 -1 0 2 -2 -2 -7
a part|-4 0 -2 4 -10 -3 8 7
a partir|3 -9 0 11 -3 0 0 -1
a partner|-6 8 -5 -1 11 -3 -2 -1
a party|8 -4 -7 1 -1 4 -1 -1
a patient|14 -9 -2 -5 1 5 1 -4
a pattern|-1 0 10 5 -8 2 -1 -6
a payment|21 5 -7 1 -1 1 -12 -7
a pdf|12 1 -4 1 -5 2 0 -8
a pen|17 -8 -7 1 -2 0 -6 3
a percentage|-3 -5 0 22 -3 -6 -1 -4
a person|-10 -4 1 7 13 -2 13 -17
a persona|0 -1 -5 2 -4 -8 18 -3
a phone|-10 -1 0 2 -3 1 2 10
a php|12 1 -3 0 -9 1 -3 1
a picture|8 4 -4 0 1 -7 -1 -1
a pillow|17 -1 -5 1 -2 -6 -1 -2
a pirate|10 -2 4 -5 -1 -1 -2 -3
a plain|-8 7 -5 2 0 1 -5 9
a plan|8 -5 7 1 -12 -4 1 3
a planet|3 8 -7 -6 7 -7 3 0
a please|-6 -1 13 -2 0 2 -2 -2
a podcast|17 -3 -3 -2 -3 -2 -4 -1
a poem|28 -6 -12 -7 -4 -10 20 -10
a polite|10 -9 -6 9 -9 -3 -4 13
a pond|16 -2 -1 -1 -2 -4 -4 -3
a positive|8 0 6 6 -3 -9 -2 -6
a pr|10 -2 -2 0 0 -1 -6 1
a preference|-8 -1 -1 5 9 -2 -6 4
a prime|22 -1 -3 -5 -5 -2 -1 -5
a private|-6 -4 13 -1 0 -2 0 -1
a process|9 10 -2 -4 -6 -2 -3 -2
a product|9 3 -3 1 1 4 -8 -7
a professional|21 -2 -4 0 -3 -8 -3 -1
a profit|0 -2 -2 -8 11 8 -3 -4
a program|13 4 -13 -12 -2 4 5 1
a pub|17 -4 1 0 -8 0 -7 1
a pupil|-12 9 14 -3 -3 -7 4 -4
a purchase|10 -6 1 0 -3 -1 0 1
a pyramid|14 -2 -5 -4 -1 -4 0 2
a query|23 -2 -6 0 9 -4 -10 -10
a question|-7 -7 12 5 -5 -2 2 3
a quiet|13 -2 -1 -1 -2 -2 -2 -3
a quiz|18 1 0 -2 0 0 -19 2
a r|-8 0 -2 1 11 2 -1 -1
a random|12 0 -1 0 -9 1 0 -3
a react|18 -2 2 -2 -3 -1 -10 -2
a reaction|11 -1 -6 6 -7 -6 -3 7
a reader|-13 12 -2 -5 5 0 -5 8
a readme|27 -3 -7 0 -2 0 -9 -6
a real|11 -4 5 -5 -9 -4 13 -5
a recipe|-2 12 -2 -7 1 1 8 -12
a rectangle|13 -9 -1 -2 4 -4 -1 -1
a recursive|12 -2 -5 0 2 1 -3 -5
a red|11 -5 -2 8 -2 -1 -10 1
a reduzir|19 -6 -1 -2 -1 -6 -1 -2
a refund|25 0 -6 -1 0 -6 -4 -8
a regex|-1 -10 -9 6 5 -7 11 5
a regular|12 -3 -1 7 -9 2 -3 -4
a remove|-9 6 0 -1 -4 9 0 0
a reply|12 0 0 -9 4 -3 -5 0
a request|-5 -6 1 -9 -4 -4 11 17
a resposta|-8 -3 13 16 -8 10 -13 -9
a restaurant|13 -7 0 1 -2 -3 -2 0
a reviewer|-3 -3 -4 1 -1 17 -5 -2
a reward|-6 -2 1 11 -1 -1 -1 -1
a rhombus|-9 9 -1 -3 0 8 0 -4
a riddle|-5 11 -6 3 0 0 -2 -1
a right|-5 -3 -4 -5 -2 14 5 1
a risk|25 -8 -6 0 2 -6 -7 1
a row|1 -8 5 -3 0 0 -5 10
a sales|9 5 4 0 -4 -5 -2 -7
a scale|-6 -1 -1 9 4 -2 -1 -2
a scene|11 -4 -1 -3 -1 6 -6 -2
a script|11 -2 0 0 0 1 -8 -1
a second|6 -7 4 8 -3 -7 1 -3
a secret|20 -8 -5 4 -3 -1 -6 -1
a section|-2 16 0 -6 -6 -2 0 0
a series|12 1 0 1 -4 -1 -4 -4
a set|0 4 -6 -1 -5 0 10 -2
a shop|-1 12 -2 0 0 -1 -8 0
a short|15 9 -4 -5 3 10 -18 -11
a simple|14 9 4 10 -10 -5 -9 -13
a single|-2 22 2 -14 7 -6 -11 2
a skilled|-4 -7 8 0 2 -4 -1 7
a small|-5 -12 0 -1 -2 0 7 13
a soft|21 -3 -5 -2 -1 0 -6 -4
a solicitor|13 8 -4 -1 -4 -3 -3 -6
a sort|-11 -3 7 5 -4 -4 11 -1
a source|6 -2 -3 -10 3 -2 -5 13
a specified|6 3 1 -5 9 -10 -7 3
a speech|16 1 -12 1 1 0 -6 0
a spoken|23 -5 0 -4 0 -4 -9 -2
a sql|21 -7 -4 -6 10 -5 -5 -4
a square|7 -13 -2 -3 2 9 3 -3
a standard|21 -6 -4 -4 -3 -3 -2 1
a statistician|2 -6 -5 -2 16 -3 -2 0
a step|16 -6 1 -2 -2 1 -3 -5
a strict|16 -8 -6 9 5 -9 -1 -5
a string|13 -1 -3 2 -3 -5 6 -8
a strong|2 -6 10 -2 -2 -4 2 -1
a student|3 7 6 -3 -3 8 -12 -5
a study|14 -2 -1 -2 7 -2 -6 -8
a subject|4 -4 8 2 -8 -3 5 -4
a sum|0 8 -4 -8 -5 0 11 -2
a summary|1 4 16 1 -2 -6 -8 -6
a supplier|12 -10 -1 10 -3 -3 -3 -2
a surprise|-7 -6 -4 0 -2 3 6 10
a swot|15 -5 -2 0 1 -3 -5 -1
a t|5 10 -1 -10 -1 0 -4 1
a tab|-4 -6 -9 1 -2 2 13 6
a table|5 14 -10 5 -13 -10 3 6
a talk|10 -1 -4 4 -1 -6 -6 5
a tank|0 15 0 -4 -1 -9 -1 1
a target|-3 1 5 -2 -6 7 6 -9
a task|-2 -10 -2 2 -2 -2 18 -2
a tax|10 -10 3 -5 -6 6 -6 7
a teacher|9 6 1 3 -13 -4 -10 8
a team|16 -3 -1 0 -2 1 -10 -2
a ten|-2 -2 -1 0 -7 3 -2 11
a tenant|5 -3 -4 -1 4 -8 8 -1
a test|9 -6 7 -1 -5 0 -3 0
a thank|10 -3 -3 -5 -2 0 1 1
a the|5 7 -2 -3 8 -1 -7 -7
a third|1 -2 -5 -5 -7 3 13 2
a tide|13 -2 -4 -4 -3 -1 3 -2
a tie|-1 -20 3 -1 12 4 0 3
a time|13 -3 -4 7 -1 -5 -10 3
a tired|-1 1 -5 -2 4 0 10 -7
a to|12 -5 -5 6 -4 0 -5 0
a toast|3 -2 16 -2 -1 -4 -5 -6
a toddler|10 -3 10 -5 4 -6 -9 -1
a tomato|-13 10 1 -2 -1 -1 3 3
a tool|-7 12 -2 -1 -2 -2 -1 3
a top|7 -4 -2 -6 0 4 -18 20
a topic|-10 -2 1 3 -2 -1 12 -1
a total|3 -4 -3 10 -7 -6 7 0
a tough|-7 -2 -1 10 -3 -2 1 3
a train|-1 16 -5 -6 -1 3 -3 -3
a transaction|13 10 -6 -5 -1 -5 -2 -6
a transfer|19 11 -8 -3 -6 -2 -13 2
a triangle|15 0 1 -6 -4 0 -3 -4
a trick|19 -1 -3 -5 -1 5 -10 -3
a tutorial|-1 13 -2 -3 -1 -1 -2 -2
a two|11 7 5 -5 -11 3 -4 -5
a typical|7 1 -2 -10 -5 0 8 2
a um|-6 -9 -7 -12 22 0 17 -6
a una|12 11 -7 2 -6 1 -4 -8
a unique|-4 0 -3 -15 17 -4 9 0
a urban|5 -1 -4 -1 -2 -6 -11 20
a url|13 -2 -2 2 -5 2 -1 -8
a user|-4 -6 -8 -3 5 -3 21 -2
a vacation|15 -4 -1 -1 1 -2 -6 0
a valid|1 -9 -1 -4 0 11 3 -1
a value|10 -1 -9 3 9 -4 -9 2
a vector|5 -8 -2 8 -2 2 -2 0
a ver|-6 -2 -1 -1 -1 -1 -1 13
a verdict|-8 0 0 9 9 -3 -4 -4
a version|2 -5 1 -1 -5 8 -7 7
a very|4 -8 17 -9 0 -2 -7 5
a video|7 0 -3 1 1 3 0 -10
a visa|31 -3 -8 -2 -5 -8 -6 1
a wall|9 -6 -1 -3 6 -5 0 -1
a warm|-5 12 -2 -2 1 -5 8 -7
a water|7 8 -3 0 10 -9 -13 1
a way|24 -13 0 -4 1 -7 -10 9
a weaker|-2 -1 0 0 -2 13 -4 -4
a weathered|10 -1 0 0 -9 0 0 0
a web|10 2 -7 -2 0 2 -2 -3
a website|11 -6 -6 0 0 -1 -5 6
a wedding|20 -6 -6 -2 -7 0 5 -3
a weekday|4 12 -5 -5 -4 1 -1 -1
a while|11 -4 9 -3 -2 0 -6 -5
a white|14 -1 -13 2 0 4 -7 0
a whiteboard|-6 17 -6 -2 1 -3 3 -4
a whole|-3 -4 -2 0 -3 -3 13 2
a window|10 4 -3 -1 -2 -2 -6 0
a word|-3 2 -5 -4 5 -7 12 0
a worksheet|8 1 2 -2 -2 1 -8 1
a would|-6 1 1 11 1 1 3 -11
a write|-5 2 13 -7 -3 10 -4 -7
a x|-2 0 0 12 2 -13 0 0
a year|7 -2 -4 5 -8 -2 -5 9
a you|-7 9 3 8 -9 -4 4 -4
a z|20 -4 -3 -3 -5 -3 -3 0
a zero|-2 -5 1 -3 0 0 0 10
aaa|21 -1 -4 -2 0 -6 -6 -2
ab|13 2 -4 4 -10 2 -3 -5
ab <number>|-8 1 -3 14 -4 -4 5 0
ab b|-8 1 -3 14 -4 -4 5 0
abaixo|-15 -11 -9 6 5 21 12 -9
abaixo e|4 -3 -4 -5 18 -8 -2 1
abandon|-2 10 -7 -3 3 0 -2 2
abbreviations|14 -6 -1 0 -2 1 -5 -2
abc|-6 7 1 -4 -3 10 -5 1
aber|-3 -11 1 -6 -4 -3 15 10
ablehnen|-9 -1 -1 -1 0 0 13 -1
ablehnen sagt|-9 -1 -1 -1 0 0 13 -1
about|-7 -12 2 -4 5 9 9 -2
about <number>|7 -1 -11 11 -2 -8 -6 10
about <quotation>|10 10 -6 10 -6 -5 -9 -3
about a|19 -1 -11 -1 -2 -6 -10 12
about ai|10 8 -1 3 -5 -9 -6 -1
about an|-9 17 0 0 2 -2 -1 -6
about any|13 -2 0 -3 1 -6 -4 2
about black|7 -6 -4 -1 -1 -3 12 -5
about chinese|9 18 -2 -2 -5 -3 -12 -3
about device|29 -3 -6 0 -5 -5 -3 -7
about early|28 -8 -6 -2 -2 -5 -5 0
about factuality|-2 -4 -5 21 -6 -2 -1 -1
about fire|5 6 4 3 -8 9 -13 -6
about it|-12 9 -9 -4 12 5 8 -9
about keeping|11 0 -1 0 -5 -1 -3 0
about my|21 -4 -1 0 3 -12 -5 -2
about octopuses|15 12 -4 -5 -3 -4 -8 -3
about our|8 -4 9 -4 -5 4 -7 0
about photosynthesis|21 3 0 -4 -3 2 -15 -4
about podium|-6 10 10 -6 -5 4 -5 -1
about tariffs|14 -2 -2 -5 2 0 -3 -4
about the|5 -7 2 5 13 5 -31 6
about these|0 -2 2 -6 3 -9 10 2
about this|-2 7 7 -10 -4 5 6 -8
about to|10 18 -2 -7 -7 -1 -10 -1
about truss|14 -3 -1 -1 -3 -2 -2 -2
about volcanoes|0 -1 0 -5 -1 -1 15 -6
about where|-7 -1 0 -1 -2 3 -1 9
about which|-6 -1 -2 -1 -1 -1 12 -1
above <number>|10 -1 4 -2 -10 4 1 -6
above it|-2 12 -4 2 0 -4 -2 -2
abschnitt|0 11 -5 -7 -9 0 14 -4
absence|-3 0 -4 -3 12 0 -1 -2
absence of|-3 0 -4 -3 12 0 -1 -2
abstract|3 7 -12 -11 7 8 -2 0
abstract for|9 2 -1 -5 -1 3 -6 -2
abstract into|-10 0 0 -5 -7 -3 10 14
acceleration|13 -6 -1 -1 -1 -1 -1 -1
accept|-1 7 -13 24 -13 -9 1 4
accept my|8 6 -5 -8 -2 -3 7 -3
accept this|11 -2 -5 9 -1 -2 -5 -5
acceptable|-7 -4 -2 15 -6 10 -2 -4
acceptance|14 -6 -3 -1 -3 3 -1 -3
accepted|4 2 -6 -12 -2 7 -4 11
accepted answer|0 -2 -5 0 0 0 -4 10
accepts|12 3 1 -4 -4 -3 -1 -3
accepts a|9 4 3 -2 -1 -3 -9 0
access|12 -7 -6 7 -4 1 -3 -1
access to|18 -5 -2 -6 1 1 -5 -3
accessibility|22 2 -3 -6 -5 -4 -4 -3
accessories|11 -6 -1 0 0 0 -1 -4
accident|23 -6 0 -1 0 -1 -16 0
accidentally|15 -3 -5 0 -4 -4 1 0
according|11 0 1 6 -4 4 -12 -7
according to|6 -1 2 0 -4 10 -10 -2
accordingly|7 5 3 -2 1 -8 -3 -3
account|11 -2 -10 -1 8 -3 -2 0
account and|9 -4 0 -3 2 3 -13 5
account number|11 -3 0 -1 4 -2 -6 -2
account that|0 10 -7 -2 6 -8 -5 6
accountancy|-8 11 0 0 -1 -2 0 0
accountant|-2 8 -2 -7 0 10 -6 -2
accountants|10 12 -3 -4 -1 -2 -6 -6
accounts|12 3 -3 -3 -4 -8 5 -1
accounts what|13 0 -1 -1 -8 0 -1 -1
accuracy|-5 1 -12 16 7 10 -14 -3
accuracy <number>|0 -7 0 20 -2 -8 -1 -1
accuracy and|14 3 -8 -5 12 -7 -8 -1
accurate|28 -11 -6 -3 -7 0 -3 3
accurate and|13 -5 0 -1 -2 0 -2 -3
acha|13 0 -5 -5 3 0 -7 1
achieve|12 3 -2 -5 0 -6 -4 2
achieved|-8 -3 -2 12 2 -3 -1 2
acht|1 6 -4 -7 -4 -3 14 -4
acid|12 -4 -7 -3 -3 -4 -3 11
acknowledge|14 -1 -5 -5 -3 -1 1 -1
acme|7 -3 -2 0 1 -1 5 -8
across|11 -10 2 0 -3 0 -5 4
across all|14 5 -5 -11 1 3 -4 -3
across the|21 -14 8 -5 -2 -5 -6 3
act|5 -6 -4 6 8 6 -6 -9
act as|4 -1 -4 6 6 6 -8 -9
act like|17 -2 0 -2 0 -6 -7 0
act on|2 -1 0 -2 7 -9 4 -1
acting|6 -8 9 -3 -1 -1 2 -4
action|4 3 -5 2 -12 5 1 2
action <number>|-5 -4 5 11 -1 -5 -1 0
action action|9 -7 3 -2 -1 0 2 -4
action items|10 0 1 0 1 -3 -5 -4
action of|-11 -6 16 0 1 -1 1 -1
actions|15 0 7 -1 -5 -9 -8 1
activate|22 -2 -2 -1 3 -5 -10 -5
activate my|13 -2 -2 -1 -2 -3 -1 -1
activated|12 10 -1 -8 -5 -2 -5 -1
activation|14 0 -4 1 -4 2 -8 0
active|13 11 0 -4 -9 -3 -8 1
activities|13 -4 -3 -3 1 0 -4 0
activity|13 7 0 -5 -4 0 -6 -4
acts|3 13 -7 2 -4 0 -6 -2
actual|-9 4 4 8 -5 -1 0 1
actually|35 -5 -15 -13 -6 -4 8 -1
actuator|10 -10 -5 -2 0 0 0 7
ad|20 -4 -3 9 -2 0 -16 -5
adapter|20 -5 -7 0 -2 -3 -2 -2
adapté|-1 -1 1 11 -1 -3 -5 -1
adapté à|-1 -1 1 11 -1 -3 -5 -1
add|6 -4 1 2 -19 -7 10 11
add <quotation>|7 -9 16 -3 3 -9 -4 -1
add a|-4 -3 -9 13 -8 -10 13 8
add another|3 -1 -1 -6 1 -2 10 -4
add it|-16 17 0 0 0 0 -1 0
add nothing|21 -3 -2 -4 -3 0 -6 -4
add one|-8 -3 -1 -4 -3 -1 15 5
add the|7 -12 -3 -3 2 2 10 -2
add together|12 2 -1 -6 -1 2 -4 -5
add up|-5 0 0 6 12 0 -12 -1
added|14 1 -7 -4 3 4 -7 -5
added to|11 -5 -2 -4 -1 4 1 -5
adding|-5 -10 -2 -1 -3 -2 12 10
addition|0 16 -5 -4 -8 6 -5 0
addition subtraction|12 -10 -2 0 0 1 0 -1
additional|6 -6 3 3 -2 -1 -11 8
additionally|15 -5 0 -1 -5 -5 0 0
address|21 -12 -5 -1 -3 0 4 -4
address for|14 -3 -1 -4 0 0 1 -7
address of|1 -3 -1 -1 -6 4 9 -2
addressed|-7 -5 20 2 -8 9 -6 -4
addressed to|-7 -5 20 2 -8 9 -6 -4
addresses|19 -3 2 -7 -4 6 -5 -8
adds|9 7 4 -4 4 -10 -3 -6
adequacy|-10 -1 0 15 -3 -1 0 -1
adequacy and|-10 -1 0 15 -3 -1 0 -1
adjusted|-11 -2 -5 17 -1 1 0 2
admin|26 -2 -4 2 -6 -1 -7 -8
ads|-11 1 -1 -2 -7 -4 0 22
adult|11 -2 -1 -8 -4 -1 3 1
adult <number>|10 9 0 -5 -3 -4 -2 -5
advance|-4 11 4 -1 -3 -3 -1 -1
adventure|19 -3 -7 -5 4 -1 -2 -6
adversarial|0 -8 -5 -4 1 -2 20 -3
advert|14 -1 -2 -4 -2 1 -4 -1
advice|16 -4 -4 -2 -5 6 -10 4
advice and|-12 2 2 0 11 1 -3 -1
advice on|33 -6 -5 -5 -2 -6 -1 -7
advice or|15 -6 -2 -5 -2 -1 1 -1
advise|17 3 -4 -6 -11 -9 6 3
advise on|9 -1 -1 0 -2 0 -7 0
adviser|-4 10 -6 -1 0 -2 5 -2
advises|-1 -1 3 12 -1 -4 -6 -2
advocate|11 -1 -1 -1 -2 -5 -1 -1
affect|17 -6 1 0 -1 -3 -6 -2
affect and|17 -6 1 0 -1 -3 -6 -2
afraid|18 6 -3 0 -6 -2 -6 -7
afraid of|21 -4 -2 2 -7 1 -3 -9
africa|21 -5 -3 -2 -3 -3 -3 -2
african|7 -1 -3 -4 -6 -1 -7 16
after <number>|12 -5 0 -14 5 0 -1 2
after a|5 4 -2 -13 0 2 14 -9
after completion|1 18 -2 -4 -1 -4 -4 -4
after each|13 13 -3 -18 -2 9 -5 -6
after every|1 8 10 3 -6 -15 1 -1
after five|13 -3 1 -5 -3 0 -5 1
after having|2 -10 -5 5 2 -7 17 -4
after i|9 12 -2 0 -2 -9 1 -10
after if|-7 10 1 -1 0 -2 1 -2
after that|1 9 2 -6 -5 11 -9 -4
after the|-6 -2 14 5 -12 2 7 -8
after we|-5 0 0 -7 10 10 -4 -3
afternoon|13 5 7 -3 0 -6 -10 -6
afterwards|-9 10 15 -7 -5 18 -8 -15
afterwards a|-9 -4 2 1 2 12 -4 0
afterwards the|-3 -4 17 -2 1 -2 0 -6
again|-2 16 -12 -4 -2 -2 -10 16
again <number>|5 2 -2 10 -1 -6 -2 -6
again as|-5 1 -5 -4 -1 -3 1 16
again but|12 -1 -6 0 -2 0 -1 -2
again don|14 -4 -7 2 0 -4 -1 0
again in|0 1 6 -5 -4 -4 -4 10
again or|10 -5 -6 -4 4 -3 4 -2
again without|9 -1 -9 1 -2 12 -7 -5
against|-4 0 -13 14 -4 8 -4 1
against each|-6 13 1 -7 1 -2 2 -2
against principle|-7 -1 -1 -3 11 2 -1 -1
against the|-8 -4 -4 30 0 3 -17 0
age|19 5 -1 -6 -3 -7 -1 -5
age job|-3 0 -1 2 -5 -5 12 -1
agency|15 6 -1 0 -4 1 -6 -11
agenda|10 4 -1 -2 0 0 -10 -2
agenda for|10 4 -1 -2 0 0 -10 -2
agent|5 -16 2 -3 3 0 5 5
agent agent|9 -2 -2 2 -2 3 -9 2
agent and|-4 0 -1 0 12 -1 9 -15
agent instructions|15 -6 0 1 -2 -4 -3 -1
agent must|7 12 -4 -2 -8 -1 -6 1
agent s|-2 -6 7 6 3 9 -17 -1
agent should|1 -8 0 6 1 10 -8 -3
agent that|6 -10 1 -1 1 -1 4 0
agent you|0 0 1 7 2 -2 -10 2
agents|12 -4 -7 -7 12 0 -1 -5
ages|2 -8 0 1 0 8 0 -2
agg|6 -1 -11 10 -3 1 2 -3
aggressive|9 -3 7 -2 6 -8 -1 -10
agile|13 -5 1 -1 0 -8 0 1
agora|17 -11 -11 -1 1 -1 1 4
agree|26 -2 -12 -15 2 -7 4 4
agree with|8 -12 -1 -5 -1 3 10 -2
agreed|2 0 0 -8 -5 17 -2 -4
agreed on|-8 0 0 -2 0 9 0 0
agreement|8 -5 1 15 -4 -5 -4 -7
agrees|7 -7 0 9 8 -7 -5 -5
aha|-2 -10 9 3 1 -9 4 3
ahead|5 20 11 -11 -3 -4 -9 -8
ahead of|-11 16 8 2 1 -12 2 -5
ai|-12 -21 1 10 4 21 6 -8
ai to|17 -4 -1 -4 0 -2 -7 2
aid|13 -4 -2 -3 -3 6 -6 0
aids|11 -6 0 -1 2 -1 -4 -1
aim|-2 4 -7 -6 1 -6 3 14
aims|11 1 -7 -4 -2 -3 7 -3
air|3 -11 2 1 -8 6 6 2
airline|6 -7 4 -2 -5 2 11 -9
airport|23 -12 4 -9 0 -3 -2 -2
al|4 -2 -19 11 5 3 -1 -3
al <number>|2 -3 -2 1 -2 12 -2 -5
al final|-2 -5 -8 11 -4 15 -3 -3
ale|24 -3 -1 -3 -3 -2 -7 -5
alert|15 -4 -1 -2 -5 4 -4 -2
alert for|15 -5 -1 -2 -5 3 -2 -2
algebra|-8 14 -1 -4 1 -10 10 0
algo|36 -6 -9 1 -6 -3 -8 -5
algorithm|16 2 -6 -3 0 1 -12 1
algorithm s|-12 10 -1 -2 2 0 2 -1
algorithms|11 -5 -4 0 -2 0 0 0
alguien|6 6 11 -3 -6 -1 -8 -5
ali|10 -1 -4 -5 2 2 0 -4
alias|21 1 -4 -1 -4 -3 -6 -3
alias <quotation>|21 1 -4 -1 -4 -3 -6 -3
align|14 1 0 -3 -3 1 -5 -6
aligned|4 -1 -8 -1 9 -6 1 2
aligned with|1 -2 -4 -3 16 -3 -2 -2
alignment|10 -5 0 -4 -4 0 -8 11
alike|-1 -10 -3 -2 -5 6 13 3
alive|25 -3 -9 0 -8 -6 -6 7
all|-6 17 -4 -5 -7 -5 -2 12
all <quotation>|14 -7 15 -13 -5 -4 -7 8
all content|14 -5 1 -2 0 -3 -1 -3
all data|19 -9 3 -8 -5 3 3 -6
all directories|14 0 -1 -4 0 -1 -3 -5
all filenames|15 0 -1 -2 -5 0 -4 -2
all files|18 -8 0 0 -16 0 9 -3
all frames|11 6 -5 0 -2 1 -6 -4
all in|-12 12 -2 -5 9 -1 5 -6
all instances|12 -2 -2 0 1 -6 0 -3
all jpg|6 -9 0 -4 0 -1 10 -2
all markdown|11 -5 -4 0 -1 -2 -1 1
all normal|17 -4 -2 0 -1 1 -3 -7
all occurrences|10 -2 -2 0 -1 0 -5 0
all odd|11 -9 1 2 4 2 -8 -2
all of|5 24 6 -6 -8 -9 -7 -5
all processes|17 -3 -3 -1 -4 -2 -1 -3
all samples|-3 -3 -3 0 -3 -1 -3 16
all six|0 10 0 -1 7 0 -4 -10
all steps|-5 15 -1 -5 5 -4 -7 1
all text|15 -1 -2 -1 1 -2 -6 -2
all that|-12 13 5 1 0 -1 -10 5
all the|14 -1 5 0 -5 -9 -9 6
all these|-6 -3 -2 -2 12 -1 -7 10
all three|-11 25 -8 8 8 -6 -5 -11
all txt|14 -6 7 -10 -2 1 -3 -1
all visible|5 12 -7 1 -3 -2 -2 -4
all vowels|0 -2 2 1 1 -9 9 -2
all with|-4 -2 -6 1 1 -3 18 -4
all you|0 -4 9 3 3 -2 -7 -2
all your|2 -3 10 0 -3 2 -8 0
alle|-5 5 5 -5 -4 -2 10 -5
aller|10 -11 -1 13 2 -6 -3 -4
allergies|-9 -6 -1 13 -5 5 8 -5
alles|-10 7 4 -3 -2 9 -2 -2
allocate|12 0 -3 -5 -4 1 -2 0
allow|16 7 -8 -3 -2 -6 -3 0
allowance|-5 -7 -1 -1 -1 0 12 5
allowed|-3 -12 5 10 17 3 -6 -13
allowed in|14 -7 -2 1 -1 1 -2 -3
allowed to|15 7 -2 -1 -4 -7 -3 -5
allows|11 -5 -1 -1 -3 0 -1 0
alone|-7 14 2 0 -17 -10 3 15
alone is|-4 12 1 -4 1 -2 0 -4
along with|4 -4 -4 -2 7 5 5 -11
aloud|-3 3 16 -9 -2 -9 6 -3
aloud at|-3 10 -8 -4 2 1 4 -2
alpha|-4 -4 -7 -2 18 1 -1 -2
alphabetical|16 -7 -6 3 -4 0 0 -3
alphabetical order|16 -7 -6 3 -4 0 0 -3
alquiler|8 -10 -2 -4 -3 21 -3 -6
already|1 0 0 4 -2 2 8 -13
alright|14 -4 -4 -5 -4 9 -3 -2
als|-20 -9 6 7 9 -10 8 10
also <number>|2 13 -3 -2 0 -3 -4 -3
also deliver|16 -4 9 -2 -5 -3 -3 -7
also gives|13 -6 -8 0 1 1 0 0
also the|-8 12 -10 -1 -2 0 13 -4
also use|11 0 -2 -1 1 -3 -7 0
alt|24 3 -6 0 4 -7 -12 -5
alt text|23 -3 -2 0 2 1 -11 -10
alta|1 12 13 -5 -5 -5 -6 -5
alter|-2 7 -9 -4 0 -4 19 -9
altering|21 3 1 -1 -8 -2 -11 -2
altering the|20 3 1 -3 -8 -1 -12 0
alternative|-2 11 14 -12 2 0 -10 -4
alternative to|17 -2 -1 -2 -1 -3 -7 -1
alternatives|2 25 -9 -8 2 -4 -6 -3
alternatives considered|-5 17 -5 0 -2 0 -2 -3
alternatives the|-6 13 -3 -1 -1 -1 -1 -1
alternatives to|23 -11 0 -1 5 0 -12 -4
although|7 -3 6 -7 -6 -3 9 -3
although i|9 -7 11 -5 -1 0 -5 -3
altitude|15 -1 -3 -5 1 -2 -1 -4
altogether|15 -2 -4 -5 -3 1 -2 -1
aluguel|19 -3 -3 -3 -3 -2 -3 -3
aluminum|16 -4 -3 2 -3 2 -5 -5
always|6 3 -1 1 -3 4 -9 -1
always audit|9 1 -2 -2 1 0 -7 1
always optimise|13 -1 -2 -2 -4 1 -2 -2
always paint|12 -4 0 -3 -3 -2 3 -3
always say|16 -3 -9 0 -2 -2 0 0
always think|14 -6 -5 -3 0 0 2 -1
always trace|15 -7 -7 -1 0 3 -1 0
am|6 5 -14 -2 3 9 2 -10
am ende|4 -4 0 13 -3 -3 -4 -3
am from|14 -3 0 -3 0 -1 -5 -1
am i|6 6 3 -1 -4 5 -11 -5
am in|-2 11 0 2 5 -2 -6 -9
am not|17 -3 2 -6 -7 -9 -4 10
am the|14 1 -2 2 -4 -3 -5 -3
amazing|12 -2 0 0 0 0 -5 -6
ambiguous|15 8 -4 -3 -1 -1 -3 -11
ambition|11 1 2 1 -3 -7 -1 -3
amend|-4 -5 3 -4 -5 18 1 -5
american|17 -5 -2 5 -1 -7 -5 -2
american express|18 0 -2 -5 -3 -3 -4 -1
american recipe|17 -6 0 7 1 -8 -6 -6
among|-5 -5 4 -6 15 -1 4 -7
among the|-3 -1 -2 0 14 -5 -5 1
amount|19 5 1 1 -3 -11 -7 -4
amount of|21 -4 0 -2 -5 -2 -6 -2
amounts|13 -3 -1 -3 4 1 -5 -7
amour|7 -2 -3 -4 -4 -2 11 -3
amoxicillin|5 1 0 10 -8 0 -3 -6
amoxicillin <number>|-6 6 -1 9 -5 -1 -1 0
amy|17 0 -3 -5 -3 3 -7 -3
an <quotation>|26 -5 0 -8 4 -5 -7 -5
an a|16 -3 -3 -1 -3 -1 -3 0
an account|19 -2 -5 -1 -4 -4 -4 1
an accountant|12 0 0 -1 -1 0 -9 0
an ad|11 -2 0 0 -7 2 -2 -2
an admin|22 -3 -2 2 -7 1 -6 -8
an adviser|1 -9 0 0 0 0 11 -2
an agenda|20 -8 1 -2 -1 0 -9 -2
an agent|2 -3 1 -9 -8 0 20 -2
an ai|-3 0 -2 -11 3 11 7 -6
an alternative|-5 0 -5 0 11 0 -6 5
an angle|10 0 -3 0 0 0 -7 -1
an animal|20 -2 -9 -1 -1 -1 -6 1
an annotator|-6 -1 -1 -1 9 -1 -3 3
an answer|-1 11 6 -3 4 7 -13 -10
an apology|15 -5 -6 1 -2 -1 -3 0
an apple|22 -4 0 -5 -8 -4 -5 3
an argument|0 4 1 -1 7 0 -9 -2
an array|14 -1 -1 4 -1 5 -19 0
an assistant|6 -12 4 -4 -11 -5 24 -2
an easy|-14 -4 0 2 -1 0 21 -4
an editor|-1 -5 -3 0 15 -3 -2 -2
an egg|7 -4 -6 0 14 1 -1 -11
an element|13 2 -5 -4 0 -4 0 -2
an email|3 1 -3 -4 -4 -4 11 0
an empty|2 -3 11 -6 -3 -5 -4 8
an english|9 9 0 -7 -1 0 -4 -6
an error|0 -8 1 -5 10 -7 7 0
an essay|15 -6 2 -9 2 0 -6 2
an estimate|1 9 -9 0 4 -4 -1 0
an exam|-1 -7 2 0 -5 -1 14 -2
an examiner|0 5 1 6 1 1 -12 -1
an example|10 1 6 -11 -17 -4 0 14
an expert|0 7 -3 -9 -2 10 2 -6
an explanatory|-3 -6 -4 1 1 -1 -6 16
an explicit|-2 16 -1 -4 -5 2 -4 -2
an extension|14 0 4 -1 -3 -6 -4 -3
an faq|9 -1 1 7 0 -1 -11 -4
an hour|1 -6 -10 5 -4 -1 12 2
an html|17 0 -4 -3 -4 -4 -2 1
an ideal|0 -8 4 -5 -12 -13 8 27
an improved|-13 -5 1 0 1 16 0 0
an inner|19 2 -14 -1 -3 2 -5 -1
an instruction|3 -4 -3 -6 -5 -2 12 5
an integer|18 -4 -4 10 6 -7 -12 -7
an interactive|11 1 -3 0 0 -6 -1 0
an interview|4 -2 9 0 -3 -8 10 -8
an invoice|10 -7 2 7 -6 1 -7 0
an item|13 -4 1 1 -1 -7 -2 -1
an object|18 1 -1 0 -7 -1 0 -10
an old|13 -8 -7 0 5 -3 6 -6
an oral|-11 4 -1 -5 0 13 -1 1
an order|-8 7 -2 1 -1 -3 7 0
an outline|-6 16 -1 0 5 -6 -4 -3
an ugly|15 -3 -2 -2 -2 -2 0 -4
an x|6 -3 -1 -4 12 -3 -3 -3
ana|0 6 0 -3 -3 -6 9 -3
analogy|18 -2 -1 -2 -2 -4 -5 -1
analyse|17 6 -11 -8 3 11 -9 -9
analyse le|16 -1 -3 -5 -4 -2 -2 0
analyse the|3 13 2 -4 -4 -9 -2 1
analyser|15 -1 -3 -2 -1 -2 -5 -1
analyses|0 -9 -3 2 12 0 -3 2
analysis|-9 8 17 -6 -11 -2 1 1
analysis <number>|15 0 -7 -7 -2 -1 3 1
analysis is|-5 -2 10 -2 -1 -2 2 1
analysis of|9 7 -3 1 -4 -8 -2 0
analysis on|11 -7 5 -1 -4 -1 -4 1
analysis with|-9 8 -2 -2 2 -5 10 -2
analyst|0 -2 9 9 -2 -2 -9 -2
analyst you|0 -2 3 6 -2 -9 5 0
analytics|-4 11 0 0 6 -4 -6 -4
analyze it|23 -10 -4 2 -5 -6 -1 2
analyzing|2 5 -4 7 -14 -1 3 3
anatomy|12 0 0 -1 0 -1 -9 0
anchor|-5 1 -1 -1 -1 -5 -1 12
and|-12 -6 3 4 5 0 4 1
and <number>|4 -3 10 9 -4 -9 3 -10
and <quotation>|16 -7 8 -4 -9 5 -9 1
and a|0 5 9 -7 1 6 -2 -11
and add|10 6 -7 4 -2 -1 6 -16
and adventure|11 -2 -4 -2 3 -3 -2 -2
and after|13 2 -2 1 1 -6 -1 -7
and age|14 -7 0 -2 -1 1 -6 0
and all|8 -6 15 0 -3 -4 -4 -5
and an|10 4 -3 -8 -7 -3 9 -1
and answer|-2 22 -12 -9 -10 -9 12 9
and any|15 2 9 -1 -8 -5 -10 -1
and ask|16 -3 3 -3 -1 -7 -4 0
and asked|-10 16 -2 -10 0 7 -3 2
and asking|-1 3 -3 -7 -4 -3 15 1
and asks|8 9 -8 -1 -3 -5 -1 0
and assistant|-4 -2 0 -8 6 -6 -1 14
and at|2 0 1 -4 11 -4 -4 0
and b|20 -3 -4 0 -11 1 -3 0
and base|-1 -2 0 1 -11 3 8 2
and before|-2 10 -6 -2 -1 -2 1 2
and below|26 5 -8 -5 -5 -4 -7 -2
and black|-3 -13 -1 3 3 3 10 -4
and blunt|0 2 -10 -4 1 -3 15 -1
and body|12 -2 -2 8 -6 -2 -2 -6
and boil|-13 -1 2 8 -3 2 8 -3
and borrow|-5 10 -3 -7 3 0 2 0
and both|-6 -5 11 1 -5 0 -4 7
and breaking|11 -5 -4 0 -2 0 0 0
and buys|6 1 2 -2 -4 8 -8 -3
and by|-3 4 -1 -10 15 0 -4 -1
and can|10 -5 -1 6 2 2 -12 -3
and change|10 4 4 3 -3 -6 -10 -3
and check|17 -3 -7 8 -3 -8 0 -4
and cite|8 0 -6 11 -2 -11 -5 4
and clean|-1 10 -2 -1 2 -6 -1 0
and columns|-7 12 1 -3 0 -1 0 -1
and come|13 0 -1 -1 -2 0 -9 0
and common|16 -2 0 -3 -2 -3 -7 0
and compelling|10 -9 -2 -1 -3 7 -1 -1
and cons|17 -2 -6 -6 0 1 -2 -2
and cook|13 -3 -3 -2 0 1 -2 -4
and correct|9 12 -1 -6 -6 -6 4 -6
and counts|3 0 7 -2 4 3 -9 -6
and covers|-13 12 0 -4 1 1 1 0
and create|2 -1 0 16 -1 -16 0 0
and customer|15 -1 -1 -1 -3 -1 -2 -6
and cut|16 0 -4 -1 0 -3 -4 -4
and dates|12 0 -4 0 0 -1 -2 -6
and decide|-4 -21 2 10 10 2 -4 4
and decides|13 -4 -1 -1 0 -2 -2 -4
and delete|6 -4 2 7 -3 1 -14 6
and directories|11 -3 -3 -4 9 0 -7 -3
and display|1 5 8 5 9 -8 -12 -8
and do|-4 14 1 14 -5 -17 7 -9
and don|11 -5 -5 -4 -5 -2 -2 10
and drop|-5 7 -6 -2 -2 -2 -2 12
and dropped|-2 2 7 2 -1 2 -8 -1
and each|10 -6 0 7 -3 4 1 -13
and effect|17 -6 1 0 -1 -3 -6 -2
and end|-5 0 1 -4 12 -6 6 -5
and english|11 -4 -6 -1 -1 8 -4 -3
and execute|22 -6 -1 -2 -2 -3 -4 -3
and explain|13 -2 7 -8 -4 8 -6 -9
and figure|8 -8 -7 -3 0 -1 9 2
and fill|21 -2 -4 -9 -4 1 4 -7
and filters|9 -7 0 1 -4 1 0 -1
and finally|-2 12 -7 -7 3 -4 3 3
and finds|21 -5 0 -2 -1 -9 -4 0
and finish|-9 10 -2 -2 1 -2 2 2
and finished|9 -7 -1 -4 -3 -2 7 1
and five|19 -2 -5 -2 -3 2 -6 -5
and flag|16 -4 -3 -2 -1 -7 1 0
and fluency|-10 -1 0 15 -3 -1 0 -1
and focus|9 9 -6 9 -5 -5 -8 -2
and following|18 5 -3 -1 -6 -4 -6 -4
and for|26 -13 9 -1 -6 -18 2 1
and from|-5 -4 1 7 -3 -3 13 -5
and generating|12 -2 0 0 -2 -1 -7 -1
and get|6 -11 -6 -1 0 2 -2 12
and give|17 -7 0 0 6 6 -6 -17
and good|3 -5 -3 3 -3 -3 10 -3
and had|14 -7 -4 -3 0 0 0 0
and hand|-7 -2 -1 0 -1 11 -1 -1
and has|17 3 -1 -5 -4 -7 -2 -1
and have|1 3 -6 2 7 0 4 -10
and he|13 -1 -1 -1 -1 -6 -2 -1
and heavy|17 0 -4 -2 -3 -3 -2 -4
and helper|-2 0 -3 -2 8 -5 10 -6
and her|15 -2 -2 -4 -6 -3 5 -3
and hidden|-4 -1 -2 -1 -1 -1 12 0
and highlight|16 -6 -2 0 -3 -1 -6 1
and hold|17 -3 -2 -7 0 0 -4 -3
and honesty|5 -6 -1 -1 12 -5 -1 -3
and how|-2 7 -7 8 -7 9 -7 -2
and i|17 -17 1 -11 2 0 2 7
and if|25 2 1 -12 5 -6 -12 -3
and in|15 4 3 -13 -2 -14 9 -2
and information|18 -6 1 -6 2 -3 -6 -1
and inviting|18 3 -4 2 -7 -4 -5 -3
and is|13 -7 1 12 -10 -17 12 -4
and it|2 4 12 0 5 -1 -2 -19
and its|-6 -3 -10 -4 1 4 10 8
and justified|-5 -7 1 20 -4 -2 -3 0
and keep|4 -4 9 8 -11 -3 -9 6
and knowledge|11 0 -2 -2 1 1 -7 0
and last|1 10 -9 2 1 2 -7 1
and leaks|-2 11 -4 1 1 -5 -3 1
and leave|7 0 -9 7 -5 6 -3 -3
and lecture|25 -3 -5 -4 -5 -3 -3 -3
and less|-1 -3 -5 8 7 -9 11 -8
and let|11 13 -6 12 -5 -9 -12 -5
and limitations|9 0 -2 0 0 -7 0 -2
and list|17 5 -7 -6 -2 -5 -6 4
and look|13 -1 -5 -2 -3 -1 -1 0
and loses|-8 15 -1 -1 -1 -1 -2 0
and make|13 -3 4 -12 -6 16 11 -23
and mark|10 1 1 -2 -2 3 -8 -4
and may|4 -6 1 -3 -2 12 -3 -3
and meeting|-1 -2 13 -4 -5 6 -6 -1
and messy|-9 -2 1 -1 -4 1 1 14
and missing|2 -5 0 -4 1 13 -1 -6
and money|-7 -4 -4 -2 1 -1 8 10
and monthly|9 -5 3 1 -6 -6 -6 8
and more|-2 -3 1 -2 7 1 -9 7
and most|9 -9 -1 0 -3 7 0 -1
and move|15 -3 3 -1 2 -4 -9 -2
and must|0 15 -5 5 -2 -4 -9 -1
and my|2 -3 -5 0 9 -1 7 -9
and name|14 2 -3 -8 8 -5 -4 -3
and neutral|-7 -1 0 -1 -1 1 -1 11
and never|14 0 -4 -6 -1 1 -3 -2
and new|11 -4 0 1 -6 0 -3 0
and next|1 11 -4 -2 3 -1 -5 -3
and no|6 4 2 0 4 7 -11 -13
and none|17 -5 -4 1 -3 -1 -1 -3
and not|4 9 11 4 -18 15 -8 -17
and note|-8 6 0 -10 -3 8 -2 10
and nothing|2 -1 -9 6 -1 3 -6 6
and now|16 5 -3 -1 -5 -1 -4 -7
and number|20 -2 -1 -3 -3 -3 -5 -2
and numbers|-12 -5 -1 0 -2 -4 8 17
and o|11 -2 1 1 -10 2 -1 -3
and offer|7 2 3 -7 -3 -13 1 9
and one|4 -18 -2 3 15 -2 6 -7
and only|-5 21 0 -2 6 -8 -9 -4
and order|-3 -2 -1 -2 13 -1 0 -2
and our|20 -6 -3 -2 -2 -2 2 -6
and output|-7 -6 -3 1 4 -9 3 16
and outputs|19 -4 1 0 -8 1 -3 -6
and overall|8 0 0 0 -1 0 0 -7
and pass|5 -4 1 -7 -4 -2 0 12
and patient|11 6 -1 4 -5 -10 -4 -1
and personal|19 1 0 -3 -3 -4 -3 -7
and pick|-2 10 -5 -8 10 0 -6 0
and point|12 -1 -6 -3 4 -2 -3 -2
and post|14 -3 -4 -3 -1 -2 -1 -1
and print|19 -16 -3 0 -5 -1 1 5
and produce|-8 -6 -2 0 -1 7 -1 10
and pseudocode|15 -5 0 -3 -1 0 -4 -1
and put|1 -11 -3 7 10 12 -9 -6
and question|12 2 -4 -1 -5 0 -3 -1
and quote|3 12 -5 -8 -3 8 -2 -5
and reason|-7 14 -6 -1 7 -3 -4 0
and redirect|15 -2 1 -5 0 -6 -2 -1
and rejected|-12 -2 -10 0 35 -5 -1 -4
and remove|19 -3 5 3 -1 -7 -8 -7
and repair|-2 -2 -3 -3 -2 16 -3 -1
and replace|4 -3 1 -3 6 -8 -5 8
and reply|15 -5 10 -5 0 -6 -5 -4
and report|2 19 -5 -2 -2 -4 -2 -6
and reported|19 -3 -2 -3 -1 -2 -6 -1
and resolution|13 0 0 -2 3 -1 -7 -7
and return|33 -8 6 -7 -8 -3 -7 -7
and reverses|15 0 -6 0 0 -2 -6 0
and rewrite|22 -7 -2 -4 0 6 -12 -4
and right|-7 -4 -1 9 11 -4 -6 1
and risk|2 -1 15 1 1 -6 -13 0
and route|4 12 0 -6 -6 -4 -1 0
and run|13 -16 0 -6 2 3 1 3
and s|21 -3 -6 9 -6 -1 -4 -11
and save|13 7 -3 -2 -2 -3 -2 -9
and say|18 13 2 15 -20 -1 -17 -10
and search|16 1 -2 1 -4 -7 -4 -2
and security|13 -2 -2 -4 -4 -4 0 2
and self|1 10 -10 1 0 1 0 -3
and sells|14 -3 1 -1 0 -3 -6 -1
and set|-1 7 1 -2 -4 0 7 -8
and she|11 -3 -2 0 -1 2 -1 -6
and should|-7 -1 9 -2 -2 -2 8 -4
and simplify|24 -3 2 -7 -4 2 -6 -8
and so|2 11 -4 3 5 -8 -5 -5
and softly|12 1 -2 -4 -2 -1 -3 -1
and some|0 8 -4 -2 -1 11 -6 -6
and speech|13 3 -3 -2 -8 0 -4 1
and spelling|-6 -1 -1 -1 -1 -1 12 -1
and state|8 -1 -3 12 -1 -3 -4 -8
and stop|3 -1 -4 13 -3 -1 -2 -4
and store|5 -9 -5 4 0 0 -5 10
and structure|10 -6 1 0 -2 -1 -2 0
and style|5 -4 -3 12 -1 -1 -3 -4
and submit|4 -6 -2 -2 -4 12 -2 -1
and suggest|17 -2 -3 -6 -6 -1 3 -2
and supply|-5 -5 -4 -14 3 15 10 0
and target|14 -3 -5 -1 3 0 -2 -5
and tell|10 3 3 -6 10 -12 -10 1
and text|-8 1 1 9 1 -2 -1 -2
and that|10 0 -8 -3 0 2 -8 8
and the|3 -6 19 -7 -4 -2 1 -4
and their|17 -13 7 -8 4 -1 -7 1
and then|5 -3 -1 7 15 6 -13 -15
and they|22 -1 -1 -3 -7 -2 -4 -5
and this|14 -1 -4 -1 2 -1 -5 -2
and three|9 0 -8 7 -4 -4 4 -4
and threw|14 0 0 -1 -5 0 -5 -2
and time|14 -6 0 -4 -3 -4 5 -3
and title|0 -4 0 2 -4 -4 -2 11
and to|11 13 -10 2 7 -10 -6 -8
and tone|-1 1 -4 -1 14 -4 -2 -1
and total|7 -7 1 10 2 -4 -7 -2
and translate|-16 17 -9 0 -1 -2 5 5
and try|17 2 -3 0 0 0 -12 -5
and turn|-9 0 -4 -1 -3 0 14 3
and two|1 11 5 -2 -10 -3 -3 1
and units|5 -1 -6 10 1 1 -4 -5
and use|13 -8 5 -5 0 0 -4 1
and useful|10 -9 -2 -1 -3 7 -1 -1
and valley|11 -9 0 -2 -1 0 1 1
and value|16 -5 -1 0 0 -5 -3 0
and vary|2 -5 -8 0 -3 -10 10 14
and wait|16 0 -7 -1 1 0 1 -10
and want|-5 -5 1 4 6 7 3 -12
and wants|21 -2 -6 0 -4 2 -3 -8
and water|19 -3 -2 0 -2 -1 -3 -7
and we|-9 2 -1 0 -3 -2 5 8
and well|-5 -2 4 12 -1 -3 -2 -3
and what|-7 13 5 7 4 2 -14 -10
and when|31 -1 -9 -5 -2 -3 -7 -5
and whether|8 0 -9 -7 10 1 -6 1
and which|4 3 -1 9 7 -2 -14 -6
and who|24 -4 -2 0 -4 -6 -5 -2
and why|9 32 -6 -2 -20 6 -10 -9
and will|10 -1 -6 -2 2 -1 1 -2
and winter|14 -2 0 -1 -3 -6 -1 -1
and without|17 -5 -2 -2 -1 -4 -3 1
and won|17 -5 -3 -3 -3 -4 0 0
and word|-5 -7 0 0 0 1 15 -5
and works|3 -6 -1 -1 -4 -1 -1 10
and write|3 -9 -5 7 -1 -3 6 3
and x|11 7 -2 -5 -5 -2 -3 -2
and you|8 -2 -17 -3 -2 -6 17 5
and your|-9 7 11 2 -4 -3 -1 -3
android|17 7 -4 -3 -4 -7 -5 -1
anger|-3 -1 -6 -3 -3 -2 18 0
angle|24 -1 -9 -7 2 -4 4 -8
angle <number>|17 -3 -2 -5 2 -6 -1 -2
angles of|0 9 0 7 -3 -7 -5 0
angry|30 -3 -6 -5 3 -8 0 -11
angry apologise|14 -3 2 -3 1 1 -8 -4
angular|13 -6 -1 -1 0 -1 -1 -1
animal|23 -3 -3 -8 0 1 -11 1
animals|19 -1 -11 5 -13 5 2 -8
anime|26 1 -6 0 1 -1 -11 -10
anliegen|-12 -7 -2 -3 -3 -3 29 1
ann|-1 -3 0 0 -1 0 12 -6
anna|16 -4 -3 0 -3 -3 -3 -1
anniversary|20 2 -5 -2 -1 -3 -8 -4
annotate|-13 -3 12 7 5 -7 1 -2
annotated|-9 5 -5 -1 0 -2 -2 13
annotator|-15 13 2 3 14 -3 -15 1
annotators|-6 1 1 8 0 -12 -2 10
announce|-4 0 -1 4 12 -4 -3 -5
announce the|-5 0 0 -3 11 -4 0 0
announcements|12 -1 -1 0 -1 -2 -2 -5
ano|13 -7 -2 -1 -3 0 -1 2
anode|17 -6 0 -4 5 0 -7 -4
anonymised|-9 2 -2 -2 -2 -3 -3 17
anos|20 -6 -2 -6 -2 4 -4 -4
another <number>|-2 9 1 -9 -6 -6 10 2
another account|-4 16 1 2 4 0 -9 -10
another card|2 0 0 -5 11 -6 1 -4
another for|-7 -1 9 9 -1 0 -4 -5
another language|20 -9 -2 -1 0 -2 0 -6
another one|13 -1 -1 0 -5 4 -10 -1
another person|17 -1 -2 -2 -5 0 -3 -4
ans|-9 13 -2 3 -6 -4 -5 10
answer|-54 14 10 11 -6 20 -7 13
answer <number>|-8 -19 15 6 -2 0 -3 12
answer <quotation>|-7 -8 -8 -11 -5 44 -1 -4
answer a|2 -6 8 5 1 -13 5 -2
answer about|-8 -2 -4 -2 -2 9 11 -3
answer add|-11 7 12 -4 -2 -5 0 3
answer after|0 9 -2 -15 -1 14 2 -7
answer again|-4 0 -1 -2 1 2 -5 10
answer an|-7 -6 0 -2 10 12 -3 -5
answer and|-13 3 4 -18 16 -9 10 7
answer another|-6 -3 12 0 6 -4 -4 -1
answer answer|-6 1 -2 -3 -5 10 6 -1
answer are|-11 5 -5 2 -1 10 -1 0
answer as|8 5 -16 -1 -11 4 3 7
answer at|-6 9 -2 1 3 -4 2 -3
answer attached|0 15 17 -9 3 -10 -2 -14
answer b|8 -5 -5 -11 7 3 6 -4
answer because|3 0 -3 1 1 -9 15 -7
answer before|7 9 -5 -2 -1 -2 -9 2
answer below|-13 -8 7 12 -1 19 -10 -5
answer but|12 -2 -6 -1 1 -6 1 1
answer by|-5 15 -3 -6 4 -8 0 3
answer choices|28 -8 -4 -1 -8 -2 1 -5
answer comes|-11 6 -5 3 4 -4 -1 7
answer complete|-1 -8 -1 -3 3 -7 12 4
answer each|-3 10 -5 13 -3 -5 0 -8
answer for|19 -6 -1 -10 -11 -8 5 12
answer format|-3 12 -4 -2 9 -6 -1 -4
answer from|34 7 14 -7 -6 -8 -18 -16
answer has|-4 14 -7 0 11 -3 -5 -7
answer how|-8 15 -1 -1 2 -1 -1 -4
answer i|-4 5 10 -1 0 -1 -2 -6
answer if|7 7 -3 8 -3 -9 -4 -1
answer in|14 23 -12 -20 -7 8 -10 4
answer inside|-13 10 5 2 5 -2 -3 -5
answer into|0 0 -1 1 -2 -6 -8 17
answer is|6 -7 1 19 -8 -2 5 -15
answer it|7 -10 6 5 -1 -7 -5 6
answer itself|0 12 -1 2 -2 0 -3 -8
answer keep|-17 17 -8 -1 -5 -7 -2 23
answer key|-3 4 15 -7 0 5 -15 1
answer list|-1 15 0 -2 -4 -4 -1 -3
answer may|-3 11 -1 -1 -1 0 -1 -5
answer my|8 -1 -10 -1 -3 -2 9 -1
answer not|-14 -3 -3 -3 0 14 12 -2
answer of|-7 2 8 3 -4 3 -2 -2
answer on|-4 -1 -5 20 -3 4 -5 -6
answer only|10 8 -13 0 -10 -13 12 6
answer or|-8 -1 -3 10 1 7 -3 -3
answer out|13 -5 1 -6 2 -6 5 -3
answer output|-7 -2 -1 10 -2 5 -1 -1
answer pairs|-5 -7 -2 1 -4 3 14 0
answer please|7 10 -5 -8 3 2 -8 -2
answer probability|-7 14 0 -3 0 -2 -4 3
answer problem|-6 17 -2 -5 3 1 -2 -5
answer q|-1 -8 11 -4 -2 3 -8 8
answer questions|24 -6 -3 5 -3 -5 -4 -6
answer say|21 -8 -2 -6 -4 1 -3 1
answer sheet|10 -1 -1 -2 -4 1 -6 4
answer so|12 5 -5 -3 -1 -11 -6 9
answer task|-5 4 10 -4 0 -4 0 -1
answer that|-2 -13 -1 7 -7 3 9 5
answer the|20 -2 6 -7 -5 1 -6 -7
answer them|4 -8 -2 -7 2 4 11 -4
answer then|-5 17 -16 -5 -7 10 -4 10
answer to|3 -16 7 17 -12 -8 -12 21
answer two|0 6 11 -3 -4 -4 -3 -4
answer under|-4 -3 1 15 -3 -3 -3 -1
answer vs|1 0 -1 -4 14 -3 -4 -3
answer was|-4 1 3 -7 6 -4 -5 10
answer well|-10 -2 -2 -1 -4 -1 9 10
answer where|-1 -5 -1 -1 -5 11 -5 8
answer with|-1 -3 -9 -6 1 18 -8 7
answer without|-2 10 6 -3 -3 5 -6 -8
answer word|-1 -9 11 -1 1 -2 0 0
answer would|3 -6 -18 -3 37 -10 -5 1
answer write|-8 5 5 -5 -6 -10 10 9
answer yes|8 6 -4 -6 1 -5 -9 9
answer you|12 -5 9 -10 0 -9 13 -10
answerable|-4 0 -1 -4 -6 -1 21 -5
answerable from|-10 -2 0 4 -4 3 11 -1
answered|-8 -10 11 -12 8 -10 20 1
answered from|-17 -10 2 1 3 2 21 -2
answered the|-6 -2 -5 -10 10 -1 5 10
answering|11 7 -7 -11 -7 11 0 -5
answers|-30 -4 -2 1 13 -16 18 20
answers <number>|14 -4 -1 -2 -12 0 -7 13
answers at|15 -1 -1 -3 1 -1 -4 -6
answers from|-6 -7 6 -4 14 -1 2 -4
answers in|-7 -6 1 -6 19 -2 -8 9
answers into|9 -1 -4 -9 -8 2 -5 17
answers of|-3 -13 -1 6 -4 -2 5 12
answers one|9 -2 8 -3 0 0 -10 -1
answers only|6 -1 -2 -4 -6 -2 -5 14
answers the|8 -1 0 -4 7 -8 2 -5
answers to|0 -7 -5 -9 7 -3 0 17
answers were|-1 10 -4 1 -6 11 -7 -4
answers without|-4 3 12 -2 -6 3 -1 -5
antes|-12 15 27 -9 6 -11 -15 -1
antes de|-4 13 24 -6 -7 -10 -9 -1
antibiotics|-3 1 1 2 -4 -8 10 0
antwort|-17 4 10 12 5 -9 1 -6
antworte|25 9 -7 -8 1 -4 -12 -4
antworten|-6 -8 -5 -6 12 14 0 0
any|10 -3 4 -5 -7 1 6 -6
any additional|12 -1 -6 2 1 0 -4 -4
any deadline|-7 8 -4 -2 3 -2 -1 7
any explanations|21 -7 -2 -2 -7 -4 1 0
any given|13 -2 0 -3 1 -6 -4 2
any good|11 0 0 6 -4 -3 -4 -6
any idea|12 6 -14 -7 1 4 3 -4
any knowledge|15 0 -7 -2 -5 -1 0 -1
any language|-7 -4 20 1 4 -4 -7 -3
any mistake|26 -3 -4 -4 -2 -7 -5 -2
any other|15 -1 -4 1 3 -6 -6 -2
any position|10 1 -2 -4 12 -10 -7 0
any spelling|21 0 -1 -1 -2 -4 -9 -4
any thoughts|14 2 -11 5 -3 0 -7 1
any time|12 -2 -4 0 -7 -4 5 -1
anymore|15 -10 1 2 1 -2 -5 -1
anyone|-1 -12 11 0 -7 13 -6 0
anything|-2 -12 11 18 -9 -2 -10 7
anything a|-4 -1 -2 12 -2 -1 -2 0
anything except|12 -1 -1 -3 -2 0 -3 -2
anything in|11 -5 -3 0 1 -3 3 -4
anything that|12 0 -7 2 -2 0 -2 -3
anything to|13 -3 -2 -5 2 0 -2 -4
anything you|4 -10 12 -5 -4 3 0 -1
anywhere|-3 -4 -3 -2 2 -2 11 0
ao|1 -9 4 5 -9 22 -6 -7
apa|24 -3 -5 -5 -4 1 -3 -4
apa <number>|19 -5 -4 -2 -2 0 -3 -2
apart|1 6 -15 -12 0 19 5 -3
apart from|14 -4 -1 -1 -3 -2 -2 -1
apartado|-5 -4 -2 7 -1 -3 -9 17
aparte|14 -3 -3 6 -4 -2 -3 -5
api|17 -2 3 -3 -8 -4 3 -7
api <number>|14 -6 -1 -3 -2 -1 -2 2
apologise once|3 -1 0 -7 0 -4 -2 12
apology|1 1 6 4 3 -5 -9 0
apology from|14 -1 -4 -1 -4 -1 -5 2
apology to|-8 -1 11 -5 4 1 -1 -1
aponte|-1 -5 -8 -5 10 16 -1 -5
app|11 -3 1 -2 17 -2 -8 -14
app and|1 3 -2 10 7 -12 1 -8
app for|18 -2 -4 -6 -4 -4 -6 8
app from|2 1 2 5 2 0 -11 -2
app is|0 -10 10 -2 4 1 1 -4
app speak|20 0 -2 0 -4 -3 -6 -4
app with|16 -3 -2 -2 -4 0 -5 0
app you|7 -9 0 -4 -3 -2 10 1
appear|-2 -1 8 1 -4 2 -9 6
appear in|3 3 -5 1 -4 -4 -5 10
appears|22 -5 -7 2 -4 1 -6 -3
append|14 -3 14 -10 1 -8 3 -9
append the|-6 10 18 -4 -6 -3 -6 -2
append to|15 1 -2 1 -1 -3 -6 -5
appended|4 -4 -5 1 -3 -2 -2 11
appending|13 0 -3 -1 -4 -3 -2 0
appendix|2 -2 11 -1 -3 0 -6 -2
apple banana|2 -9 -9 -2 -1 2 1 16
apples|11 5 -19 -9 -4 -3 6 14
apples and|15 -2 -2 -1 -4 0 -6 -1
application|1 12 -5 6 -2 3 -8 -8
applications|17 4 -5 -1 -11 -1 -4 1
applied in|11 1 -11 2 3 -1 -2 -2
applies|8 -2 1 7 4 -1 -13 -4
applies the|-1 -3 2 1 8 2 -8 -1
apply|-9 2 1 11 -4 9 -14 4
apply <number>|1 -6 3 4 -3 2 -10 8
apply a|15 -7 -1 -2 -2 0 -1 -1
apply each|-1 7 -9 -2 -3 10 0 -2
apply for|3 -3 -1 -3 -4 9 -10 9
apply the|15 -7 -3 19 -4 -8 -8 -4
apply to|-8 9 -4 8 -2 11 -1 -13
appointment|5 6 -5 -5 -3 -6 9 0
appointments|11 0 -2 6 -2 -4 -6 -3
appreciate|6 -9 3 -1 -2 -2 -1 8
apprenticeship|14 -2 -1 0 0 -4 -4 -2
approach|8 15 2 -6 -17 -6 4 -1
approach keep|20 -5 0 -8 -7 2 4 -6
approach to|3 2 2 2 -11 5 -1 -3
appropriate|1 -9 0 -2 3 -3 8 2
approve|11 -11 -5 4 -2 -3 0 6
approve it|7 -5 -6 11 1 -5 1 -3
approved|5 -1 1 1 -12 4 -6 8
april|-1 2 5 0 -4 -4 11 -8
après|11 11 -2 -4 -3 -2 -4 -6
ar|11 5 -2 0 -6 -8 0 0
architect|11 4 -5 0 -1 -3 -5 -1
architect and|12 -1 -5 -1 -1 -4 1 0
architecture|14 -5 1 -6 2 -4 -7 4
architecture code|-5 1 0 9 0 1 0 -6
archive|17 -7 -5 -2 1 -7 3 1
arduino|17 -1 -3 -4 -2 -1 -3 -4
are|7 -2 0 3 6 -4 -9 0
are <number>|8 2 -2 4 -9 2 -3 -3
are <quotation>|12 11 -8 -1 -1 -5 -7 -1
are a|25 6 -11 -11 -3 -14 3 4
are about|-4 16 -3 -11 2 -2 5 -3
are also|21 -8 -3 -11 0 0 1 0
are an|30 -14 -17 -4 6 -12 10 1
are assistant|17 1 -4 -4 0 -7 -4 1
are available|14 0 2 -6 -3 -5 -4 1
are below|8 -4 -2 -7 7 -5 7 -3
are black|22 -2 -7 -2 -10 -4 -2 4
are driving|13 0 1 -5 -5 -2 0 -1
are false|-1 -2 -2 7 -3 8 0 -7
are five|13 -16 3 -3 20 -8 -8 0
are for|-4 15 -8 10 -2 -2 -10 2
are free|13 -6 -1 -1 -1 -1 -3 -1
are given|4 -6 18 -5 -1 0 -5 -6
are going|14 -3 -3 0 -1 -6 0 1
are good|16 7 0 -7 -7 -4 -2 -3
are in|1 -14 -3 11 6 4 2 -6
are kept|15 -2 -1 -1 -5 0 -4 -2
are likely|10 -4 2 3 -3 -2 -8 2
are no|-1 -2 2 -4 -8 11 2 -1
are not|9 17 -1 -3 -19 -10 12 -6
are out|14 -3 -4 -5 -5 9 -3 -2
are people|13 -3 -1 -2 -3 -1 -2 -1
are present|14 1 -3 1 -2 2 -10 -4
are quality|19 -3 -2 1 -6 -5 4 -8
are red|16 -2 -3 -4 -4 -3 0 0
are responsible|8 2 -11 4 -2 0 0 -2
are right|-7 -1 -2 14 -1 6 -5 -4
are same|1 -5 2 4 0 10 -6 -5
are short|7 4 -4 15 -2 -6 -6 -7
are some|7 14 -10 10 -2 -9 -9 -2
are strict|2 -2 3 10 -1 -7 -1 -4
are the|8 1 -2 -6 8 7 -5 -11
are then|-7 12 -2 -2 0 -2 2 -2
are there|11 10 -2 -12 -6 -4 -4 6
are to|1 -6 -5 10 -4 -8 -2 14
are too|13 -3 -1 -2 0 -6 2 -3
are trying|-3 13 -1 -3 -1 -1 -2 -2
are very|12 -2 -7 14 -4 -5 -4 -4
are you|28 -10 -3 5 -5 -4 -4 -7
area|8 -5 -4 2 10 9 -17 -4
area <number>|0 -9 1 11 2 1 -1 -4
area is|-18 0 2 16 2 -2 2 -2
area of|14 5 -4 -3 1 -6 -6 0
arena|0 -1 -2 0 16 -8 -10 5
arg|23 -2 -5 -6 -2 -3 -3 -3
args|9 0 -2 -8 -4 -1 8 -2
argue against|12 3 -2 -1 -4 -5 0 -3
argued|-5 -3 -8 12 9 -2 -1 -2
argument|13 7 -11 -3 -6 3 3 -7
argument for|-5 1 -3 1 8 0 -7 4
argumento|-5 14 -10 -4 0 14 -2 -6
arguments|15 -5 -6 5 -6 -4 7 -6
arises|-9 9 -1 8 -2 -6 -2 1
arithmetic|-17 9 -12 5 -3 4 3 10
arithmetic operations|12 -8 -2 0 0 0 -1 -1
armed|0 -4 0 -1 -8 10 2 0
armor|15 2 -4 -1 -3 -3 -3 -4
around|7 -7 6 -4 1 -1 11 -13
around <number>|5 -3 6 -3 4 1 1 -11
around the|13 -1 -3 -3 -2 -1 -1 -1
arrange|6 -4 -1 -7 14 -2 -4 -3
arrange the|9 -1 -3 -6 5 -2 -1 -1
arranged|15 -2 -2 1 -6 -3 -2 -1
array|-8 -3 -1 -11 -1 -8 17 15
array <number>|19 10 4 -4 -7 -10 -5 -7
array <quotation>|29 -4 -2 3 -3 -6 -10 -7
array of|-5 -5 -7 -2 9 0 15 -4
array with|-3 1 8 2 0 -1 -8 1
arrays|13 -10 2 -2 -6 2 0 2
arrive|7 12 0 -2 -6 0 -9 -2
arrive at|-7 15 -1 -2 1 -5 -1 -1
arrived|2 12 -11 -4 1 -4 0 4
arrived in|-2 11 -8 -1 2 0 -2 -1
arrives|-11 28 -8 3 5 -8 -3 -6
arrogant|13 -4 2 -1 -3 -3 1 -6
arrow|3 4 1 -9 8 1 -1 -8
arrow function|2 7 1 -10 5 2 0 -6
arrows|13 -4 -6 1 1 -3 -4 2
arsenal|22 9 -8 -3 -4 -9 -2 -5
art|17 -3 -1 -8 3 -1 -8 1
article|2 -15 -10 -2 5 -2 -5 26
article <quotation>|13 0 -11 6 -13 -3 -6 15
article for|12 -3 1 1 1 0 1 -12
articles|1 3 -12 -12 1 14 -6 11
artigo|-9 13 -9 -4 1 -6 1 13
as|-23 -7 17 1 8 -5 -6 15
as <number>|10 1 1 -4 7 1 -6 -9
as <quotation>|6 -5 -6 -13 0 -9 9 16
as a|12 -2 -11 -2 -15 8 2 7
as an|1 3 -14 2 1 -10 -5 20
as argument|11 -5 -3 -5 -1 -5 4 4
as chosen|-6 -1 -1 -1 12 -1 -1 -1
as clean|-8 0 -2 -3 1 0 -1 11
as complex|9 -9 -1 0 4 0 0 -2
as correct|-8 12 1 1 -4 0 1 -4
as doubtful|7 -7 -8 -2 8 -6 -4 13
as far|8 -2 -2 -6 10 0 -3 -3
as fixed|-2 -2 -5 0 0 -3 12 0
as from|4 -2 -1 -3 -1 -1 10 -6
as hard|16 -7 -4 5 0 -3 -6 -1
as having|24 -6 -6 -4 9 -2 -6 -9
as her|-10 -2 8 -2 3 -1 4 -2
as i|15 -5 -12 4 -1 4 -7 4
as if|-8 17 -11 -12 -3 5 9 3
as input|24 -19 -4 4 -1 1 -2 -5
as is|6 0 -9 -7 1 0 -5 14
as it|-6 -5 4 -6 3 2 -6 13
as its|1 -8 -1 8 -1 -1 1 2
as json|20 -11 -4 5 0 -1 4 -12
as many|16 -2 -10 0 -8 0 8 -5
as much|8 1 1 0 -3 4 -9 -2
as my|4 -9 -2 -7 -3 0 8 9
as needed|17 -6 -8 -2 -4 15 -7 -5
as one|-1 -10 3 0 -5 -2 1 15
as our|12 10 -7 1 -2 -10 -2 -2
as people|-13 -1 -1 1 -3 1 21 -4
as possible|3 -12 3 2 -4 9 -12 12
as primary|3 0 9 -3 -4 3 -8 -1
as question|-2 -1 -1 -1 -6 0 12 -1
as real|-9 -3 6 -1 -5 -1 17 -4
as reward|-9 0 -2 10 7 -5 0 -1
as she|8 3 3 -7 1 5 -4 -7
as shown|-5 -6 0 6 0 -5 -2 13
as stable|18 3 -4 -2 -3 -3 -3 -6
as text|15 -3 -5 -1 -2 -2 -1 -2
as the|2 10 5 -15 1 3 -5 -1
as they|0 0 14 10 1 0 -12 -13
as though|-10 9 5 6 -8 6 -8 0
as to|23 3 9 -6 -8 -7 -4 -11
as user|16 -5 -6 -5 -4 -10 -1 15
as well|15 10 -3 3 -6 4 -11 -13
as you|0 22 -4 -10 -3 21 -6 -21
ascensor|17 3 -6 -4 -3 -3 1 -4
ascii|14 7 -5 -1 0 10 -10 -14
asians|12 -2 0 -5 -2 -6 4 -1
aside|10 2 -1 -11 6 -4 -2 0
asistente|-3 -14 7 4 -6 4 19 -11
asistente como|-5 -6 10 -4 -4 13 -1 -2
ask|3 -13 -7 -5 -6 -8 32 3
ask <quotation>|-3 19 -12 1 -5 10 -5 -6
ask about|1 -2 -5 0 -1 -4 14 -3
ask after|2 -9 -4 4 -3 -7 22 -5
ask at|1 -10 -6 -2 0 -1 12 6
ask back|-12 1 -1 1 -1 -1 14 -1
ask before|15 -3 -6 3 -4 1 -8 1
ask for|10 -1 -3 -7 11 -16 -6 12
ask if|11 1 1 2 -12 2 -3 -2
ask me|0 -6 2 -9 -3 -6 7 15
ask my|14 1 -2 1 0 1 -8 -6
ask one|40 -9 2 -1 -10 -7 -10 -5
ask something|-4 -14 1 4 1 1 16 -4
ask them|19 -11 2 0 -2 -7 -4 3
ask to|-7 2 2 -6 -3 2 12 -2
ask what|14 -2 -3 -2 -4 -3 -6 7
ask whether|13 -6 -1 -3 -1 -1 -1 0
ask you|20 -12 -12 0 -4 0 3 5
asked|-6 5 -8 25 -4 -8 7 -11
asked about|1 7 0 -5 -2 -1 8 -9
asked for|11 -18 0 1 5 -2 -6 9
asked how|-11 3 -2 -3 9 6 -1 0
asked me|8 9 -10 -1 -4 5 -10 2
asked the|-11 3 3 -1 10 -2 -1 -1
asked to|2 -5 2 15 2 -8 2 -10
asked which|-9 3 -1 -1 10 -2 -2 2
asker|-9 -1 0 -5 10 -3 10 -1
asking|6 -7 1 5 -11 3 -1 5
asks|-6 -9 -8 0 -3 5 8 13
asks about|9 7 -4 4 -2 -5 4 -13
asks for|7 6 -6 9 -8 1 -6 -4
asks what|12 -3 0 -1 -4 -2 8 -9
asks why|15 -3 -5 0 1 -3 -1 -4
asleep|15 -2 -2 -6 -4 0 -1 0
aspect|11 5 -7 -1 3 -4 -5 -2
aspects|11 -8 -1 -2 0 1 -3 1
ass|13 -4 -1 -2 -2 -3 -4 3
assemble|14 2 -1 -2 1 -5 -4 -5
assembly|8 -9 -3 -2 10 0 -2 -1
assert|5 -4 -2 11 0 -8 -6 4
assess|-2 -3 3 19 -1 -7 -7 0
assess the|-2 -7 1 18 -1 -4 -5 -1
assessment for|11 -3 -2 -2 -1 1 -5 0
assign|6 -6 -5 20 1 -8 -1 -7
assign a|-8 -3 1 17 -4 1 -1 -3
assignment|11 -9 0 -4 7 1 -6 1
assist|13 -14 -7 0 -6 6 -1 8
assist with|-4 -7 -5 -1 -4 14 1 7
assistant|-38 -33 7 13 3 15 15 18
assistant <number>|-4 -3 3 -7 7 -8 15 -2
assistant <quotation>|-9 1 6 -1 -1 -6 -2 11
assistant answer|-11 -3 -4 9 -3 7 0 5
assistant answers|-11 -1 2 -3 1 3 -4 13
assistant at|11 9 -10 -2 -5 -5 12 -10
assistant each|-1 -10 0 -3 4 -6 18 -3
assistant for|25 -2 -12 -7 3 6 -5 -8
assistant i|0 9 -4 1 -2 -6 5 -3
assistant in|9 -5 -1 1 2 -3 -8 5
assistant inside|28 -5 -5 -3 -4 -1 -9 -1
assistant is|-9 -1 9 9 3 -3 -6 -1
assistant message|2 2 -12 -11 -11 29 -8 10
assistant must|4 4 14 -2 -8 -11 8 -9
assistant no|-18 5 1 2 -3 -4 9 8
assistant of|21 3 -2 -13 0 -11 -2 5
assistant on|-4 4 -4 0 7 -12 12 -3
assistant s|-15 -17 2 20 4 25 -26 7
assistant to|-10 0 -5 -8 6 10 15 -8
assistant turn|-6 0 -6 18 7 2 -21 8
assistant turns|-5 0 3 -6 7 -3 -8 13
assistant voice|-4 -1 -4 -1 -1 0 -5 15
assistant was|-3 -1 7 10 3 -9 -2 -6
assistant would|-2 -2 -3 0 -5 -2 -4 18
assistant write|-9 0 0 0 0 0 10 0
assistant you|16 -8 2 -11 -6 12 -1 -3
assistants|-14 -8 -1 7 18 -7 8 -4
assistent|-8 -5 12 -4 -6 -4 -2 17
assistente|-12 -14 2 13 -15 10 13 4
assistenten|-13 -7 -8 -8 3 13 24 -4
association|-9 -1 12 0 0 1 -5 1
associations|0 16 -6 -4 -4 -2 2 -1
assume <number>|14 -5 -7 -2 0 -2 0 1
assume surveyor|11 0 -3 0 0 -7 0 -1
assume that|-10 -3 9 0 -1 11 -6 -1
assume the|3 -10 -1 7 -2 8 -2 -4
assumed|-10 -6 12 -1 0 11 -2 -3
assumption|-7 11 -5 -8 -1 0 10 0
assumptions|-3 19 -5 -6 -3 5 -8 2
assumptions in|18 -7 -4 -1 0 -5 -3 1
assurance|-6 11 -1 -1 -2 0 -1 0
at|-15 12 4 -9 -5 -2 1 14
at <number>|14 -4 -16 -10 0 5 3 7
at a|7 9 0 1 -5 -1 -8 -4
at all|2 -8 -10 0 10 1 -2 7
at an|14 -1 2 -4 -5 1 -5 -2
at any|13 -2 -4 1 -6 -4 5 -2
at different|5 -3 -9 7 -4 2 12 -10
at each|-5 20 -1 -7 -9 -1 0 2
at end|-17 0 9 -6 -5 14 -2 7
at first|8 7 0 -1 -3 -6 -8 3
at her|17 -1 -8 -1 2 1 -3 -6
at home|11 1 -4 -1 4 -10 12 -11
at least|-5 14 6 -6 -16 11 7 -12
at length|-2 14 -6 -4 3 -5 -2 1
at most|11 -1 -8 -7 -8 13 -3 3
at night|14 2 -9 -2 5 -5 -1 -4
at once|12 -3 0 -1 0 -15 11 -4
at present|6 -9 -2 9 -1 -1 6 -8
at random|-1 -2 -3 -3 -1 -2 12 0
at sea|-8 -3 8 -2 9 1 -5 0
at that|11 -4 7 -5 -1 -7 3 -4
at the|12 -10 3 16 -18 -2 -1 0
at this|5 4 4 8 -8 9 -7 -15
at three|-3 -2 13 -3 0 -10 12 -7
at which|-16 9 5 -7 7 13 -3 -7
ate|10 -3 -1 -2 3 -6 1 -2
atendente|-2 -6 13 -4 -3 -8 -2 13
atendente virtual|16 -2 -10 -2 -3 -3 -3 7
atm|10 -3 -5 -2 -3 4 3 -3
atmosphere|15 3 -5 4 -5 -5 -6 -1
atms|27 2 -5 -7 -1 -5 -9 -2
atms that|8 10 -2 0 -4 -4 -6 -2
atom|-15 21 0 -1 -1 -6 -2 5
attached|7 2 -2 5 -11 0 0 0
attack|0 2 -7 -8 -4 15 -4 6
attack the|-1 -11 2 1 0 15 -5 -1
attempt|-3 5 -9 4 -4 18 -2 -9
attempt <number>|-8 -6 -1 17 1 9 -6 -6
attempt to|-1 13 0 -8 5 -4 -1 -3
attempted|13 0 -2 0 -3 -4 -2 -4
attempted to|13 0 -2 0 -3 -4 -2 -4
attempts|10 -4 -6 2 6 -4 -2 -2
attendez|-3 -7 8 -4 -2 -3 -4 16
attention|5 -3 -4 13 -2 -5 -13 9
attitude|23 -2 -3 3 -11 -4 -3 -3
attributes|25 -3 -6 -8 1 3 -5 -6
até|7 2 1 6 -1 5 -15 -5
au|0 7 1 -2 4 -1 0 -9
auch|-3 24 -12 -9 -7 7 4 -4
auch die|-6 19 -3 -4 -2 1 -1 -3
audible|-1 -5 13 -3 0 -2 2 -4
audience|4 -3 5 -2 -6 0 10 -9
audit and|14 -3 -3 -5 -1 -3 2 -1
audit it|13 -2 -4 -1 0 -1 -2 -3
audit the|1 1 -8 -4 2 14 -5 -1
auditor|10 -1 -5 -1 -1 -1 0 -1
auf|-15 18 3 2 4 -13 2 0
auf <number>|27 -7 -1 -15 -6 -6 5 2
aufgabe|-7 14 -1 -2 -2 -5 10 -7
augment|-5 -2 13 -4 -5 -5 -6 14
augmented|2 -2 -11 -2 1 -5 1 15
augmenting|-7 -5 2 0 -1 3 -3 11
august|8 4 3 -1 -2 1 -7 -6
aunt|18 -1 -10 -6 -4 -7 8 2
aus|2 -3 -12 -9 -8 8 9 14
aus dem|-5 -4 -2 -2 -3 -1 5 12
aus der|10 2 1 -7 -10 16 0 -12
ausgabe|-8 -5 12 -4 -6 -4 -2 17
ausschließlich|10 0 1 7 -5 -4 -3 -8
australia|-7 11 -4 21 1 -7 -8 -7
auth|7 6 6 -9 -6 -2 -4 1
authentic|16 -3 -7 0 -3 1 -2 -1
author|6 -5 4 -3 9 0 -12 1
author of|-6 -8 13 -11 11 -3 4 0
author s|15 0 -6 6 -6 -7 -7 4
authorities|-4 -1 -1 -1 -1 -1 -3 12
authority|3 0 -12 14 2 -6 0 -1
auto|13 -5 -1 13 -9 -4 -7 -1
auto top|27 -3 -2 -3 -10 -4 -3 -2
automated|8 -13 2 2 -1 0 11 -8
automatic|17 -1 -5 -6 -3 1 1 -3
automatically|6 -2 -2 4 -6 13 -7 -6
automatically open|5 -3 -3 -5 0 16 -6 -4
autumn|16 -10 -5 -4 0 -4 -12 18
aux|10 -14 -3 -6 -7 -5 14 11
av|-3 2 -1 -2 2 -3 12 -7
available|13 6 -1 8 -4 -8 -9 -5
available from|5 -4 4 10 -4 2 -6 -7
available in|22 -7 -2 -4 1 -7 -2 -3
avant|2 18 18 -5 -11 -12 -2 -7
avant toute|8 10 -1 0 -3 -3 -2 -8
avatar|6 3 -3 -1 -1 3 -11 4
avec|0 3 1 -14 -9 11 13 -4
average|0 6 7 0 11 -11 -14 0
average of|16 -4 0 0 -2 -1 -4 -4
average speed|10 -1 13 -11 -8 -3 -3 3
averaging|-11 14 0 0 1 -1 1 -2
avis|13 11 -5 -5 -5 -3 -7 1
avoid|-9 -3 -2 -11 10 -10 19 7
avoid anything|3 -3 -4 -4 3 -3 14 -6
avoiding|1 3 -4 5 8 -12 0 -1
await|21 -7 -9 3 -6 10 -1 -12
award|-11 -7 2 28 -2 -7 -3 1
award <number>|-6 -5 0 16 -2 -1 -2 0
away|0 2 15 3 -10 0 -16 6
away from|13 5 -6 10 -8 -2 -7 -6
away how|21 -10 -3 -5 6 -6 -3 -1
awkward|5 2 -6 -4 0 -1 12 -8
axes|-1 -2 -1 10 -1 -5 0 0
axios|12 -1 0 0 -1 -1 -7 -2
axis|10 -4 -6 -6 9 -1 -1 -2
añade|-5 -2 -3 -3 24 -1 -4 -6
años|17 4 1 -3 -1 -2 -9 -7
b|-12 -3 -9 4 36 -7 -4 -4
b <number>|1 -14 -4 6 -2 -1 11 2
b <quotation>|-1 -7 17 -4 14 -4 -8 -6
b a|-7 -7 7 8 19 -6 -4 -10
b ab|-8 1 -3 14 -4 -4 5 0
b and|6 -3 -15 18 -7 -7 9 -1
b b|6 1 -3 12 -7 -7 -1 -1
b c|-11 14 -9 12 1 0 -6 -2
b compare|-8 6 -4 10 -2 1 -2 -1
b for|13 -3 -2 2 -5 -3 -2 0
b in|17 3 -3 -5 -2 -6 -1 -1
b is|-2 -7 2 10 -1 2 -4 -1
b majority|-1 -2 0 -5 13 -1 -3 1
b no|-2 -4 10 -6 16 -7 -3 -4
b one|5 -3 0 -11 18 -2 -7 0
b or|-7 1 -4 -11 23 -4 1 1
b result|12 -2 2 -5 -3 -2 4 -6
b return|9 -8 0 4 2 -4 3 -4
b std|15 -8 0 -4 -3 2 -2 0
b strongly|-4 0 4 -6 13 -4 -1 -1
b test|33 -4 -1 -9 -4 -3 -8 -4
b the|6 7 -1 -3 9 -6 -7 -4
b to|19 0 3 -5 -4 2 -7 -8
b where|12 1 4 -5 -6 -7 1 0
baby|12 -11 -2 2 5 10 -5 -11
back|-9 16 -2 -10 2 18 -4 -11
back a|1 -1 -3 1 -1 11 -7 -1
back in|14 -7 0 0 -10 -3 4 2
back into|6 -5 -4 4 10 -4 -1 -6
back of|5 10 -3 -4 -2 -7 8 -7
back office|-3 8 1 -2 -1 -5 8 -7
back pain|11 -2 -1 -5 -1 -1 0 -2
back to|8 -5 1 -5 -4 15 -2 -8
back translate|-1 -7 -4 -6 -1 -7 6 20
backdrop|12 -4 0 -2 -3 -3 0 0
backdrop should|12 -2 0 -5 -1 -1 0 -2
background|17 -8 -1 -7 -1 1 -6 5
backtrack|-5 12 -1 -1 -1 0 -4 -1
backup|0 5 -5 -4 -2 0 12 -6
backwards|1 7 7 2 2 -8 -13 2
backyard|13 -3 -5 -2 1 0 -1 -3
bad|12 -18 -14 9 0 16 9 -15
bad <number>|-5 0 -1 13 -4 -3 0 0
badge|22 -10 -4 -1 -2 -2 -2 -1
badly|11 -3 -1 -2 -6 -2 8 -6
bag|1 4 -3 -12 5 2 3 -2
bag has|4 10 1 -2 -3 0 -6 -3
bag of|3 7 -2 -4 7 1 -10 -1
baikal|4 -4 -1 -1 -3 -1 11 -4
baked|15 -5 -3 1 -3 2 -3 -3
baked <number>|14 -4 -2 0 -3 2 -4 -3
bakery in|2 0 1 7 -2 2 -10 0
bakes|14 -5 0 -3 -2 -3 2 -3
bakes <number>|14 -5 0 -3 -2 -3 2 -3
baking|8 4 -3 -8 0 -5 -3 6
baking soda|-1 -2 1 -1 1 3 -10 9
balance sheet|12 -3 -7 0 -1 5 -6 0
balcony|12 -5 -2 -7 -5 -5 1 10
balises|-9 15 -1 -3 -5 -6 -7 14
ball|12 9 -4 11 -10 -12 -4 -2
ballot|8 -6 -9 3 16 -4 -6 -2
ban|3 -1 -9 0 9 -1 -1 0
banana|5 6 -10 1 -1 -3 -6 8
bananas|2 -3 12 11 -9 -1 -11 -2
band|4 -3 -2 2 -6 -5 -5 15
bank|17 -10 -1 -11 -1 -1 12 -5
bank <number>|8 -5 -3 -8 0 5 -4 6
bank account|15 0 -5 -2 -5 0 -4 1
banks|4 -4 -7 0 -3 -1 11 -1
banned|17 -2 -1 -3 0 -3 -4 -4
bar|21 -12 -3 -2 -2 -1 4 -5
bare|5 8 -8 6 -4 0 -1 -7
barn|6 -5 -5 0 0 10 -5 -1
barrister|13 8 -4 -1 -4 -3 -3 -6
barème|4 -4 2 10 -7 -4 -2 1
base|1 2 7 1 1 5 -12 -6
base article|14 -8 2 2 2 -2 1 -11
based on|6 0 6 2 3 -5 -11 -1
bash|15 7 -1 -1 -6 4 -5 -13
bash one|24 -8 -3 -2 -3 -1 -3 -3
basic|15 -7 -4 -1 0 -1 -2 0
basic arithmetic|13 -9 -2 0 0 0 -1 0
basics|13 -2 -3 -2 1 -1 -4 -3
basil|-1 -1 0 -6 0 -2 0 9
basket|11 -3 -4 -2 5 3 -13 2
batch|-8 18 -2 -12 3 0 6 -5
batch <number>|-6 -13 8 -2 10 -8 -1 13
batch for|20 -1 -8 -1 -4 -3 5 -9
bath|16 -3 -5 0 -6 7 -4 -4
battery|-5 -2 -5 11 5 -1 -1 -1
battle|4 -1 -1 -9 12 -1 -1 -3
bay|-3 -5 -2 0 6 0 -7 10
bayes|5 8 1 -2 0 -1 -9 -2
bayes theorem|5 8 1 -2 0 -1 -9 -2
bc|3 -2 -1 5 -4 -6 -4 10
bc <number>|7 -7 2 -3 -3 -4 -3 11
be|-16 5 2 2 -4 2 9 0
be <number>|15 0 4 0 -8 -5 -12 6
be a|-2 -6 16 -3 -1 1 -3 -1
be able|13 13 -12 -1 -4 2 -9 -1
be alive|21 -4 -5 -2 -3 -4 -1 -3
be and|11 8 -2 -2 -2 -2 -7 -2
be answered|-1 -2 -4 -3 -3 -3 19 -4
be as|2 -5 10 0 -2 -4 -7 6
be checked|1 -6 -1 -1 -3 -1 10 0
be clear|13 -2 -2 -5 2 0 -2 -4
be closed|10 -5 -4 6 -2 -4 5 -7
be considered|16 -5 4 0 -1 -5 -5 -4
be d|19 2 3 -7 -5 -7 -1 -5
be deemed|-11 8 0 8 -7 0 1 1
be done|4 6 -2 -2 4 -5 -9 3
be equal|16 -2 -1 -2 -5 0 -1 -4
be flipped|-7 -3 -3 0 15 2 -1 -4
be found|-10 14 -6 1 3 -3 0 2
be given|-8 16 -3 0 -1 0 -3 -1
be heard|-7 -7 12 1 1 0 0 1
be honest|6 -4 -4 1 -2 11 -7 -1
be if|10 -1 1 8 -6 -5 -5 -2
be implemented|17 -3 -1 -1 -4 -2 -2 -4
be improved|10 -1 -2 9 -10 -7 -3 4
be in|8 -3 10 -5 -6 6 -7 -2
be learned|-5 -1 -3 -5 -2 10 -5 11
be longer|-9 10 19 -1 -7 -1 -7 -4
be looked|-16 -10 0 10 4 0 8 2
be made|11 -2 0 1 -10 4 -5 1
be more|16 -8 3 -3 -4 2 -4 -1
be natural|-10 -3 11 -5 0 -1 8 0
be nice|8 -6 4 -9 -1 16 -4 -7
be on|8 4 2 -7 0 -2 0 -5
be only|14 -11 -2 -2 -2 -3 7 -2
be pretty|15 -4 0 1 0 -4 -4 -4
be read|-3 6 -6 0 7 -9 -6 11
be red|27 -5 -6 -6 -9 0 -1 0
be right|7 9 9 -7 0 -5 -6 -7
be self|-2 14 -6 0 -2 -3 1 -2
be shown|-7 6 -7 -1 12 -5 -6 7
be so|-5 14 -1 5 1 -6 -4 -3
be specific|0 -2 0 -1 0 14 -6 -5
be stored|-9 0 -5 6 -1 1 -4 13
be sure|20 -11 -3 -2 -4 0 -5 4
be taken|7 -6 0 1 9 -3 -5 -4
be the|16 -4 -9 -7 -6 4 24 -18
be too|11 -4 1 1 -2 -4 0 -4
be under|-7 1 -3 10 -2 -3 2 2
be used|13 -9 -3 6 -7 -4 1 3
be very|-1 13 -4 9 -3 -7 -4 -2
be with|11 6 -1 -1 -4 0 -6 -6
be wrong|0 10 8 -3 -5 0 -9 0
beach|20 0 -6 -1 -4 -4 -3 -2
beams|13 1 0 1 0 -3 -11 0
bean|14 -8 -11 0 4 -2 -3 5
beans|2 -3 -7 1 -3 -2 -2 15
beans overnight|-9 -1 0 0 0 0 1 9
beat|17 -1 -4 -3 10 0 -11 -9
beat the|1 -7 0 1 16 -6 0 -5
beats|-1 6 0 -8 17 -6 -3 -5
became|-6 -4 7 10 -4 -3 0 0
because|-2 -4 -10 -4 1 5 1 12
because <number>|6 -8 0 -5 5 12 -6 -4
because <quotation>|11 0 -1 -5 4 -9 0 0
because he|11 0 -2 -5 3 -4 -4 0
because i|15 -5 -1 -3 -1 -1 -1 -3
because it|3 3 -7 -6 13 -8 11 -9
because of|-6 -7 -5 -4 2 9 -1 12
because they|11 -1 -2 0 2 -1 -1 -8
become|28 0 -2 -5 -5 -8 -9 0
becomes|1 -8 3 -2 -2 -1 -3 13
bedroom|14 0 -2 -6 -2 -3 -5 3
beds|10 -6 0 -2 -1 1 -1 0
bedtime|14 -7 -3 -5 3 10 -10 -2
bedtime story|11 -7 -3 -6 2 10 -6 0
beekeeper in|0 -8 0 -2 0 -1 12 -1
beekeeping|0 0 1 -10 -2 11 8 -5
been|8 1 13 1 -12 10 -17 -4
been asked|3 -6 4 7 1 -4 4 -9
been charged|14 -2 -2 -1 -2 -4 -2 -1
been lost|16 -6 -5 -5 0 -6 2 4
been modified|9 -12 -2 3 3 1 -2 0
been prescribed|9 -4 4 3 -1 -6 -1 -5
been to|12 -4 -4 0 -1 -1 -2 0
bees|2 -7 -6 -2 -2 5 -3 12
bees in|12 -6 -1 8 -1 -3 -4 -5
beet|-3 1 -4 1 1 -1 -7 12
before|-11 27 28 -8 -11 -10 -8 -7
before <number>|7 -5 4 0 5 3 -9 -6
before after|8 -3 -9 0 -5 13 -1 -3
before answer|-10 18 3 -3 -1 -1 -3 -3
before any|-7 9 7 -4 -2 -2 -2 1
before anything|-2 6 9 -8 -1 -1 -2 -2
before committing|-12 37 -4 -5 -3 -6 -3 -4
before each|8 -5 12 -4 -4 -1 -7 2
before edit|1 -6 0 9 0 -1 -2 -1
before every|-9 7 8 -1 2 -3 -3 -1
before giving|3 17 -2 -4 -3 -3 -7 0
before i|9 -10 -12 -6 13 11 -5 0
before it|0 12 11 2 -2 -17 7 -13
before layer|14 0 -5 1 -3 -6 0 -2
before that|-3 8 10 0 -1 -1 -9 -4
before the|-5 28 21 -9 -13 -10 -9 -3
before they|6 1 -7 -3 3 -7 -1 8
before value|8 -8 -4 -2 -4 0 0 9
before you|0 18 9 -5 5 -7 -6 -15
before your|-2 -7 12 -2 -2 -2 3 -1
beforehand|-14 15 9 -4 -4 7 -4 -5
begin|-4 12 8 -4 -9 -4 14 -13
begin at|-10 -1 10 0 -1 -4 10 -4
begin with|1 11 4 -1 -8 -5 8 -10
beginner|12 10 -14 5 -1 -11 4 -5
beginner and|15 -1 -1 -4 0 -4 -4 -1
beginners|24 -10 -1 -1 0 -3 -3 -6
beginning|-4 8 -8 0 -1 2 8 -4
beginning with|5 9 -7 -2 -3 2 -3 -2
begins|-6 4 2 -1 -2 -1 -6 10
begins with|-7 10 0 -1 0 -5 0 5
begründung|-1 24 -11 -7 0 1 -1 -5
behalf|11 0 -2 0 0 -4 -1 -3
behalf of|11 0 -2 0 0 -4 -1 -3
behaves|1 2 10 -5 -4 2 0 -7
behaves differently|14 1 -5 -4 -1 2 -4 -4
behavior|19 -8 -1 -2 -4 0 -7 3
behavior what|9 -5 -1 0 -6 -1 -1 5
behaviour|-2 -12 -3 18 -9 0 -6 14
behind|-2 -10 14 10 1 -8 7 -11
behind a|5 -13 7 -2 -1 -5 9 -1
behind each|-4 -5 -1 6 -6 0 10 0
behind that|-21 -2 21 -2 1 0 2 1
behind the|5 -2 3 -4 -2 9 -6 -5
bei|33 2 -4 0 -9 -6 -11 -5
bei <number>|2 -7 1 14 -5 0 -5 1
beide|0 -5 -5 -6 21 0 -1 -4
beiden|-9 -8 13 -6 24 -10 4 -9
beim|-6 15 -4 -2 -4 -4 -2 7
being|3 -2 -4 -2 15 -13 -1 5
beings|13 2 -3 -3 -3 -2 -2 -3
bekommt|-1 19 -9 11 -3 -4 -8 -6
belief|-8 19 -5 3 -1 -4 -2 -2
believe that|9 1 -5 3 0 -9 2 -1
believe the|-9 -3 16 -2 1 -3 1 -1
belong|13 0 -1 0 -3 -1 -6 -2
belong to|13 0 -1 0 -3 -1 -6 -2
belongs|7 -2 12 10 -8 -4 -8 -7
belongs to|19 4 -5 9 -5 -6 -8 -7
below|-8 -5 0 11 -7 16 2 -10
below a|-15 8 10 11 -1 -5 -6 -3
below against|-4 -9 1 24 -1 -2 -5 -4
below and|-5 7 9 -2 -6 0 8 -10
below answer|9 -5 -5 -5 -4 6 -5 10
below are|-6 5 3 -3 10 -5 0 -4
below for|2 -14 -8 14 -12 4 10 5
below give|-10 5 -4 4 3 8 -4 -1
below i|13 1 0 -4 -1 1 -6 -5
below if|8 -4 -3 -1 0 11 -5 -5
below is|-3 8 2 -8 1 8 -1 -7
below it|-2 10 -7 1 -1 1 -1 -1
below response|0 -6 0 14 -3 -1 0 -5
below the|-4 14 0 -9 7 1 -6 -4
below to|-2 1 3 2 -8 -2 -2 9
below which|13 -6 -1 -1 6 4 -12 -3
belt|6 -2 -2 -8 0 9 -1 -2
bem|31 -6 -4 -6 -5 -4 -3 -4
ben|15 6 -6 -4 -4 -4 -4 1
beneath the|12 0 0 -4 0 0 -3 -5
beneficiary|9 -1 4 -1 -1 -1 -2 -6
benefit|17 -4 3 -4 4 -6 -2 -8
benefits|8 2 4 -7 -6 2 -4 1
benefits if|-7 15 0 -2 -1 -1 -1 -3
benign|-11 -2 -2 13 -7 0 14 -4
berlin|14 0 -1 0 -3 -8 -2 1
beside|8 0 -4 1 -2 1 4 -8
beside the|16 2 -8 -6 3 5 -5 -7
besides|-9 15 1 -1 -2 -4 0 0
besser|15 0 -1 -8 -3 -3 0 -1
best|6 -8 -7 -5 23 -6 -8 3
best and|-10 6 0 -3 8 -1 4 -4
best answer|3 -8 -1 -2 -8 -7 19 3
best for|18 -11 2 -4 1 2 -10 0
best friend|8 -1 -5 0 -8 0 11 -4
best of|-2 4 -6 -8 15 -3 0 0
best one|14 -5 -1 -5 6 1 -6 -3
best possible|13 -6 -5 -2 -5 0 -4 9
best time|13 -9 0 1 -4 -2 -5 5
best to|-2 -2 -6 -2 22 -2 -3 -5
best way|10 -3 -9 2 -1 4 0 -4
best worst|-9 -6 4 -1 18 2 0 -8
beta|6 -5 -5 -2 17 -1 -9 -2
betrayed|13 0 -1 -1 -5 -4 -2 1
better|-4 -9 6 -17 35 13 -14 -10
better <number>|3 6 -3 -11 12 -12 7 -2
better a|-2 -5 -4 -1 22 -8 6 -8
better and|0 1 -6 -2 11 -4 -4 4
better for|19 -6 8 -5 -7 -2 -11 4
better in|2 8 -3 2 -11 -2 8 -5
better one|-5 0 0 0 16 -4 -5 -2
better reply|-1 -2 -4 -6 16 2 0 -5
better than|7 -1 -3 -9 -2 9 0 -1
better to|19 -3 -2 -5 2 -1 -5 -5
between|-13 12 2 0 4 2 -3 -4
between <number>|8 -15 -9 37 -8 -8 -1 -4
between <quotation>|26 -2 -11 -5 -4 5 -6 -3
between a|3 3 -9 -7 2 -7 13 2
between affect|18 1 -5 1 -3 -5 -5 0
between and|1 -2 6 9 -3 -1 -7 -2
between each|-1 3 13 -5 -8 -1 2 -3
between floors|15 -3 -3 -2 0 -5 -1 -2
between the|19 6 7 -6 -6 -4 -9 -7
between these|4 0 -3 11 -5 0 -6 -1
bevor|-1 7 13 -2 -4 -1 -6 -5
bevor du|-1 7 13 -2 -4 -1 -6 -5
beyond|8 -7 -5 -7 1 8 -1 2
bias|-10 -4 -1 9 1 12 -2 -6
biased|14 -1 -3 -3 -2 -1 -2 -3
bibliography|11 -1 -2 1 -1 0 -8 1
bibtex|16 -5 -8 0 8 4 -10 -4
bicycle|10 -3 -2 3 -4 -3 -7 6
bid|-2 -7 9 -3 1 9 -5 -2
bien|0 -10 0 -5 -4 -7 13 13
big|15 -7 1 1 -6 7 -5 -6
bigger|12 0 -3 1 2 -8 6 -11
biggest|13 -4 -8 -7 10 0 -10 6
bike|18 -9 1 3 3 -2 -10 -5
bikes|3 -8 0 -10 8 9 -3 1
bill|19 -7 -3 -3 -5 -3 -3 5
billing|11 -5 3 -2 -3 -3 0 -1
billing outage|16 -1 -1 -6 -7 0 1 -3
bills|20 -8 1 1 -5 -9 -2 2
bin|18 3 4 2 -3 -7 -9 -8
binary|3 -2 3 -1 -2 6 -11 5
binary search|-9 3 8 -3 -2 8 -3 -3
bind|33 -9 2 -12 -7 9 -4 -11
binding|3 -2 -3 11 -4 -3 -1 -1
binds|11 -1 -1 -1 -1 -1 -2 -5
bins|11 -5 -1 -1 6 -4 -3 -2
biography|-9 -11 4 22 15 -10 -3 -8
biology|26 -14 3 2 -4 -4 1 -9
bird|15 -9 -6 -3 1 2 4 -5
birds|19 -6 -3 3 -9 2 -1 -5
birthday|11 5 -7 -2 0 -2 -4 0
birthday message|30 -4 -8 -2 -1 -7 -6 -1
bis|-12 9 -7 12 -2 -2 9 -7
bis <number>|-6 -3 -3 12 -2 -2 10 -6
biscuits|11 -3 -1 0 1 -1 -5 -3
bist|3 7 -9 16 -2 -4 -11 -1
bit|8 -4 -6 9 -9 4 12 -13
bit on|-1 -8 -2 5 -2 -3 15 -4
bite|12 1 -1 -4 -4 2 -3 -3
biting|12 -2 -1 -2 -3 0 -3 -1
bitte|20 15 -12 -1 -7 -11 4 -8
black|13 -3 -3 11 -14 5 -14 5
black out|4 -14 -1 3 3 -1 10 -4
black people|17 -7 -7 -2 -6 -7 4 8
blank line|-2 6 -2 2 -8 -3 -2 9
bleibt|9 3 1 -6 1 -2 -4 -1
blender|26 -5 -4 -7 -2 -4 -2 -2
blind|9 -17 -5 9 13 1 -3 -7
blindly|13 -6 -1 1 -2 0 -2 -4
blinks|18 -4 -5 9 -4 -6 -5 -3
blip|16 3 -3 -5 -4 -2 -3 -2
block|-11 17 11 -11 -6 -4 3 1
block and|22 -6 -4 -3 -4 1 -2 -4
block so|12 -5 7 1 -4 -2 -6 -3
blocked|8 1 5 -7 9 -6 -3 -6
blog|19 -2 -7 -4 -2 0 -8 4
blood|6 10 -6 -13 4 -4 11 -8
blue|14 5 1 -4 -10 3 -5 -3
blue <number>|-2 -4 3 -2 2 2 9 -7
blue and|14 -2 -2 -4 -1 -2 0 -2
blues|21 -5 -2 -5 -1 -2 -3 -2
blunt|17 -11 -5 6 -8 3 5 -6
blurry|10 5 -7 2 -3 -2 -2 -3
blurry low|16 -5 -5 11 -4 -3 -4 -5
board|35 -6 1 -10 -4 -1 -11 -4
board and|5 12 -7 -3 -2 -1 -1 -3
board game|14 0 -1 -5 -1 -1 -3 -3
boat|24 -8 0 -4 -2 -7 -6 5
boats|12 1 6 2 0 -1 -12 -7
body|1 -8 -7 -2 -8 -1 15 11
boil|4 -6 -8 6 16 -3 0 -8
boil an|7 -4 -7 -2 15 2 -1 -11
boiler|19 -3 -4 -3 -3 -4 1 -3
boilerplate|13 0 -1 -2 -12 2 -6 6
boiling|17 1 0 -7 -1 -5 -2 -3
boiling point|14 0 1 -6 -1 -6 -1 0
bokeh|14 0 -6 -6 0 0 0 -2
bold|8 5 -3 -1 1 0 1 -12
boleto|24 -1 -4 -4 -5 -10 -2 1
bonus|4 -5 -1 10 -4 -2 -4 0
book|21 0 -12 -2 -4 -15 1 11
book club|17 0 -1 -4 -4 -1 -2 -4
book wrong|7 -7 0 9 -1 -5 3 -7
booking|27 -8 -6 1 -7 2 -2 -8
bookings|10 -5 -2 -3 -2 -1 -1 3
books|18 0 8 -4 -14 5 -12 0
books in|11 -7 -3 0 2 -3 0 0
bool|4 -10 -2 9 3 0 1 -5
bool <quotation>|-6 -3 -3 17 -2 -1 0 -1
boolean|25 -12 -12 -12 11 -5 7 -2
booleans|-3 0 0 13 -3 -4 -2 0
boots|20 -2 -3 0 -6 -3 -2 -2
boots <quotation>|15 -1 -2 -1 -3 -3 -3 -2
border|0 -3 0 -3 1 0 12 -6
border <number>|-6 1 -1 -4 1 1 9 0
borderline|-8 -6 -2 13 12 -5 -3 -1
bored|21 -6 -6 1 -10 -6 2 3
boredom|-14 1 0 0 -3 0 18 -3
boring|12 0 -3 -1 0 -6 0 -2
born|-4 19 -15 10 -4 -14 8 0
born in|-10 9 -6 7 -2 -5 7 0
borrow|12 7 2 -12 2 -10 -1 0
borrowed|19 -3 -2 -6 0 -5 -3 -1
boss|4 -1 12 -3 0 -2 -11 -1
boss he|4 6 -9 1 1 0 1 -4
bot|-18 -22 -5 16 12 27 -8 -2
bot <quotation>|0 0 -7 13 -7 6 -3 -1
bot for|16 -6 -2 -4 -3 -5 4 -2
bot i|-2 -4 1 4 -5 13 0 -6
bot in|-7 0 -1 10 -4 14 -6 -5
bot of|26 -2 -6 -12 -6 5 -4 -1
bot s|-4 -2 -8 11 -3 18 -8 -5
both|-26 -1 3 -1 26 2 -16 13
both a|3 13 -10 6 6 -7 -6 -6
both are|-7 -4 18 -3 7 -7 -5 1
both bad|-15 1 1 0 15 -1 0 -3
both buttons|7 -4 -5 -6 1 2 11 -7
both follow|-4 16 -10 -4 12 -5 0 -4
both for|-7 -3 10 7 -3 0 -3 -3
both of|13 -4 -4 -1 4 -2 -2 -3
both paragraphs|-6 -4 1 -2 -1 -1 14 0
both replies|-9 -1 -1 -6 17 -4 0 3
both sides|-1 17 2 -7 -8 -6 16 -11
bots|-10 -4 -5 4 20 -6 -1 1
bottles|5 0 -4 -5 -2 11 -5 0
bottom|13 1 -2 -6 6 -2 -5 -5
bought|12 10 -7 -9 7 5 -12 -6
bought <number>|13 -2 -5 -7 7 5 -5 -7
bought a|5 15 -3 4 -1 -4 -12 -5
bound|12 -1 -1 -3 -1 -2 -4 -1
bounded|14 -2 -2 -2 -1 4 -7 -3
box|8 16 3 -2 -12 -3 -6 -3
box <number>|15 -3 -4 4 -2 -1 -6 -3
box for|10 0 5 -4 -3 -5 2 -5
boxed|-18 17 9 -1 -1 -11 -13 17
boxed answer|-6 5 -8 9 2 -6 2 2
boxed find|-7 18 -8 -2 3 -1 -2 -1
boxes|13 -9 -2 -1 -1 -2 -1 3
boxes of|7 -1 0 -1 0 -1 5 -8
boxes with|12 -3 1 -1 -1 1 -7 -2
boy|10 1 1 0 -2 1 -10 0
boys|5 -2 -5 -11 3 -4 5 9
boys and|4 0 0 -4 -3 -1 -8 12
bracket|7 -4 -4 1 12 -5 -4 -2
brackets|4 4 4 -7 -9 3 -10 11
brackets and|5 -10 4 0 -1 -2 -1 7
brad|20 -3 -9 -5 0 0 -4 0
bradley|1 0 -1 -4 12 0 -3 -5
bradley terry|1 0 -1 -4 12 0 -3 -5
brain|7 -5 11 -5 10 -6 -7 -6
brainstorm|17 -11 2 -4 -1 1 3 -7
brainstorm <number>|6 -6 10 -1 -1 -1 -6 -1
brainstorm names|15 -4 -4 -3 -4 1 -2 0
brake|16 -2 -6 1 0 -5 -4 0
branch|0 13 -1 -2 -2 -2 -7 1
brand|17 -3 -1 7 -6 -11 6 -8
brands|12 -1 -7 0 0 0 -4 0
brasil|-15 1 -1 14 0 0 0 1
brasileiro|6 -6 -4 -6 -1 -4 18 -4
brauch|11 6 -6 -2 0 0 -4 -5
brave|15 -5 -1 -1 -4 -4 -4 4
brazil|9 -8 1 -1 0 -4 8 -6
brazilian|12 -11 -7 -1 -1 -2 14 -5
breaches|6 7 -6 -6 -6 11 -5 -1
bread|14 -4 -2 -3 1 -16 12 -2
break|-17 19 -3 -2 -4 20 -7 -7
break character|15 -4 -4 0 0 -2 -3 -2
break it|-8 16 -1 -6 0 7 -4 -4
break this|1 -11 7 1 3 11 -6 -6
breaker|-1 -2 -1 -2 13 -2 -1 -3
breakfast|14 -14 5 -4 -5 6 5 -6
breakfast and|8 -10 -4 0 -2 9 -2 1
breaking|13 -6 -3 0 -1 -1 -1 -1
breaks|-4 -5 -7 -4 6 6 -5 13
breath|11 -11 -2 1 0 0 0 0
breathe|-7 2 5 0 8 -2 -2 -4
breathing|4 -2 -3 3 -6 1 -10 13
brevity|-7 -7 -9 14 27 -4 -5 -9
bride|12 -4 0 -4 -1 0 -1 0
bridge|0 8 -15 0 0 4 2 1
bridge the|-2 14 -3 -3 0 -2 -3 0
bridges|5 8 -10 10 -1 -2 -1 -8
brief|0 1 -10 4 -5 -8 10 8
briefly|6 1 -5 -7 18 -4 -6 -3
briefly what|12 -16 0 1 -2 11 -1 -6
bright|13 -7 -5 -3 -1 2 1 0
bright natural|12 -5 -2 -1 0 -2 -1 -1
bring|4 -2 -12 1 -6 1 -8 22
bring it|1 -3 -2 -2 0 12 -4 -3
bring the|6 -1 -5 0 1 -7 -4 10
bring to|6 -8 2 3 -1 10 -2 -10
brisk|-7 0 0 -1 -1 -1 -1 11
british|20 -6 0 -8 -2 -2 -8 6
british english|20 -1 -2 0 -1 -1 -5 -9
british spelling|-3 -6 3 1 -2 0 -6 13
broad|9 -9 0 0 0 0 0 0
broken|0 -2 7 -12 -9 0 -1 15
bronze|10 -4 0 -9 10 0 -7 0
brother|10 -6 8 -3 -1 -3 -6 0
brought|12 -5 -2 -1 1 0 -4 0
brouillon|-8 24 -3 -7 0 0 -2 -3
brown|12 -1 -4 -11 4 2 4 -6
browser|-5 16 -3 -3 -1 -3 4 -3
browser and|-4 -9 2 2 2 -3 8 2
buckwheat|18 -3 -4 1 -1 -5 -4 -2
bucle|13 -4 -1 -5 7 -2 -2 -6
buddy|16 -3 -1 -2 -1 -3 -3 -3
budget|1 -7 16 2 -5 -4 -8 6
budget is|15 1 -10 -7 6 -3 -4 2
budget movie|8 -2 -7 0 0 0 0 0
bueno|4 6 -12 -3 -4 -2 -3 14
buffalo|0 -11 0 0 -1 0 12 -1
buffer|3 -10 13 0 0 -5 1 -2
bug|16 11 3 -6 -7 -5 -9 -3
bug <number>|1 9 3 -10 -3 4 -8 4
bug in|4 10 -1 3 -1 -7 -5 -2
bug report|9 -6 7 1 -2 -5 -4 0
bugs|21 -7 0 0 -9 -1 -6 2
build|-4 -6 -1 -1 12 1 5 -7
build it|-8 -5 0 -1 -4 18 -1 0
build test|15 -5 -2 -4 0 1 -4 -1
building|6 15 6 3 -3 -16 1 -12
buildings|8 -3 2 -9 -5 2 -1 6
builds|5 15 -1 -5 -5 3 -8 -5
builds the|9 11 0 -7 -3 -3 -4 -4
bull|2 -9 12 -1 -4 -1 3 -3
bullet|18 4 -5 -8 -6 4 -8 -1
bullet points|18 6 -5 -5 -2 -3 -8 -1
bullets|8 -10 4 3 -14 -5 6 9
bullets for|11 -2 -3 -5 -4 0 6 -3
burkina|12 -3 8 -7 7 -9 -7 1
burkina faso|12 -3 8 -7 7 -9 -7 1
burned|13 -8 6 5 -2 -3 -8 -2
bury|16 -1 -3 1 -3 -1 -4 -4
bus|14 -13 -4 0 7 -3 5 -7
bus <number>|14 -7 2 -5 -1 -7 0 5
business|2 13 8 -9 5 -5 -14 1
business context|-1 -1 0 -3 -4 14 -3 -1
busy|13 -2 -9 -10 6 -4 -5 10
but|5 -6 -2 -8 -10 -2 13 10
but <quotation>|16 -1 -7 -1 -2 -3 0 -2
but are|-6 1 -1 1 0 -1 11 -4
but before|2 20 -11 3 -3 -5 -5 -2
but can|19 -4 -4 4 -2 -1 -3 -8
but clear|0 2 0 10 3 -4 -11 -1
but clearly|13 -3 -2 0 -1 -1 -2 -4
but do|3 1 -1 1 0 8 -4 -8
but for|18 -4 -3 1 -4 -5 -2 -1
but how|-13 -11 17 0 0 10 -1 -2
but i|8 3 2 -7 -4 5 -6 -1
but in|-7 9 -1 -1 0 -1 3 -1
but keep|-1 -7 -3 -1 7 3 -10 12
but leave|12 0 0 1 -2 0 -6 -5
but less|19 -4 -2 1 -3 -3 -3 -4
but not|4 -21 21 9 -1 -15 6 -4
but only|22 -1 -1 -3 -9 -3 -2 -5
but other|-1 0 6 -3 -9 -3 17 -7
but she|-6 -2 -1 12 -2 -1 0 0
but shouldn|-4 -1 -1 -1 -1 -1 11 -1
but still|3 1 -5 0 -4 -5 12 -3
but the|4 -10 5 6 7 -10 -5 4
but without|8 -3 -7 -2 -3 -3 -3 13
but you|9 -6 -1 -1 -2 0 -1 2
butter|6 1 4 -3 1 2 0 -11
butter <number>|8 0 3 2 0 1 -8 -5
button|28 6 -6 -8 0 -4 -8 -7
buttons|10 -9 3 -8 -6 -2 14 -3
buttons in|9 -4 2 1 -7 -2 0 -1
buy|17 -8 -5 2 -8 -1 -4 8
buy the|9 0 0 0 0 0 0 -8
buy them|14 -2 0 -8 -1 0 0 -2
buyer|3 3 14 -3 -4 -6 -2 -7
buyer <number>|-7 -2 4 -5 -2 -1 13 -1
buys|3 -8 -2 -3 3 -6 8 5
buys a|16 -4 -3 1 -2 -2 -4 -1
by|-16 7 -12 9 11 15 -6 -7
by <number>|2 -3 -9 -1 -10 5 5 11
by <quotation>|15 15 -2 -4 -10 -1 -5 -8
by a|-6 -4 -11 3 6 1 1 10
by adding|-9 0 -2 0 -1 -1 14 -1
by ai|-7 -1 -5 5 -1 10 0 0
by airline|-2 -5 -2 -1 -1 -4 17 -2
by an|-3 8 0 2 -3 -8 -7 11
by another|-5 10 -6 0 -6 6 3 -2
by asking|16 -3 -2 0 -3 1 -11 0
by clause|-8 10 -3 0 -2 3 -2 2
by contradiction|6 -1 -2 1 9 0 -10 -2
by hand|-12 15 0 -5 -4 -1 -1 8
by her|-6 -1 0 -1 -1 -1 11 -1
by how|-6 6 -6 -5 21 -2 -4 -4
by induction|3 8 2 -8 -6 -4 3 3
by it|2 -7 -1 4 -2 -4 10 -2
by its|1 7 2 1 2 -13 0 1
by itself|-8 16 -5 -1 3 -4 1 -3
by june|17 -1 2 -5 -3 -7 -3 0
by length|3 -7 1 9 -5 -2 -1 3
by line|15 1 -8 10 -6 6 -11 -7
by model|-9 0 -1 13 8 0 -7 -4
by moment|-6 -1 15 -1 -1 -1 -4 0
by my|12 -2 -1 0 -8 -1 -1 0
by myself|9 -2 -6 7 -7 1 -3 2
by noon|9 6 3 -5 0 1 -6 -8
by number|-7 12 -1 -3 2 -3 1 0
by one|-5 17 -2 -9 -14 6 4 3
by our|-7 6 -8 13 -9 19 -4 -10
by play|-8 -1 12 0 0 0 -5 1
by price|11 0 1 -2 -5 -1 -3 -1
by quality|-8 -1 -8 -2 28 -2 0 -7
by replacing|15 -5 1 -2 -2 -3 -3 -1
by sentence|-4 6 9 -2 -6 5 -6 -1
by space|-6 -5 0 -1 6 -1 -3 10
by step|13 -1 2 -4 1 -7 -6 3
by template|1 -6 2 -9 -4 10 4 1
by the|-1 5 -9 20 -1 3 -11 -5
by their|16 -2 -1 0 -3 -1 -9 0
by this|0 -4 -1 -9 6 -6 15 -2
by topic|24 -1 -2 -3 -5 -3 -7 -4
by train|17 1 1 -2 -10 -1 0 -6
by user|21 -6 -3 -5 -1 0 -4 -1
by using|17 -3 -4 -4 -2 -2 -1 -2
bye|12 12 -5 0 -4 -5 -2 -8
byte|15 -4 -4 -2 -4 -4 -3 7
bytecode|24 -5 -5 -4 -3 0 -5 -2
bytes|19 3 -2 -6 -10 3 3 -9
bên|15 -1 -2 -3 -2 -4 -1 -2
c <number>|8 6 0 -9 -16 -1 6 7
c <quotation>|8 -7 4 5 -1 -6 0 -2
c a|0 -8 0 -4 16 -4 -1 0
c at|0 -5 -5 -8 14 -2 10 -4
c c|13 -2 0 -1 1 0 -3 -7
c code|14 0 5 -10 -3 -7 0 2
c d|-1 15 -2 -4 0 -5 1 -3
c est|13 -8 -6 7 1 -1 -5 -2
c for|10 -7 0 -7 12 -3 1 -6
c function|9 6 3 1 -8 0 -13 2
c is|16 -9 1 -2 -1 1 0 -7
c program|13 -13 5 -8 -3 3 5 -1
c that|10 -2 -1 0 -6 -3 11 -10
c which|-5 11 -4 -4 0 0 2 1
cable|14 1 -4 -2 -3 -2 -3 -2
cache|-11 -5 -1 -1 12 -1 -1 8
cada|-27 32 -21 10 -19 4 10 11
cada apartado|-5 -4 -2 7 -1 -3 -9 17
cada cosa|-7 23 -2 -1 -5 -3 -1 -5
cada renglón|-2 10 -1 6 -2 -2 -6 -4
cada uma|-5 18 -4 -3 -3 0 -3 0
cada una|-5 6 -1 -3 -2 -7 13 -1
cada uno|17 -7 -5 8 -3 -3 -4 -4
cadence|25 -4 -5 -3 -3 -3 -6 -2
caf|14 -4 -2 -6 1 -4 -2 3
café|21 -1 5 -5 1 -4 -3 -14
caisse|29 3 -5 -4 -3 -2 -11 -8
calcium|22 -6 -4 -1 -3 -2 -3 -4
calcular|11 -9 -1 -4 3 0 0 0
calculate|7 20 -11 -6 0 1 -3 -7
calculate each|-7 10 2 -3 -1 -3 -1 1
calculate its|16 -3 -2 -11 1 -1 -2 1
calculate the|17 -14 -4 2 2 -5 1 0
calculates|5 -3 -6 0 -10 4 -1 11
calculates and|11 -1 -5 0 0 -1 0 -3
calculates the|5 -3 -6 0 -11 4 -1 12
calculation|7 8 6 -11 -7 12 -5 -9
calculator|8 7 -2 2 -3 3 -9 -5
calculators|-1 -3 -1 -2 -1 -4 -2 14
calendar|6 3 -6 -5 7 -5 8 -8
calibration|19 -2 3 -4 -2 -3 -4 -7
call a|-1 9 -11 3 0 -6 3 3
call and|-9 11 -2 -6 -2 -1 -2 10
call centre|17 2 -1 -8 -4 -6 -4 3
call get_weather|-4 1 -5 12 -8 -2 7 -1
call of|-11 9 -5 13 0 -5 -1 0
call that|-8 0 -3 -3 14 -1 -1 1
call to|11 -1 5 -2 -1 -2 -5 -5
call us|10 -1 1 -9 9 -2 -4 -3
call with|-8 -1 2 -2 -2 0 14 -3
call write|-10 11 -10 1 0 -3 0 11
called|16 2 2 0 -1 -6 -9 -4
caller|16 -5 -1 -4 -5 10 -6 -5
calling|-15 3 -3 0 2 -1 16 -3
calls|-9 -6 -3 7 -3 0 10 2
calm|2 -3 -13 -3 0 -4 4 17
cambia|-6 -8 -11 2 0 -11 18 16
cambridge|20 -1 -6 -10 -5 9 -5 -2
came|3 -2 11 2 1 -6 1 -10
came first|14 -2 4 -1 -3 -6 -2 -4
came in|-5 2 -2 -1 3 0 11 -8
came into|12 -4 -1 -1 1 3 -4 -5
came out|-5 -13 17 1 -1 0 -2 2
came to|-9 -6 14 -4 2 9 -3 -3
came up|-2 -9 5 7 8 -1 -8 -1
came with|1 -6 15 0 -3 2 -9 1
camera|16 -4 -6 0 -3 -2 0 -1
can|11 6 1 -10 2 3 -6 -7
can a|19 4 -7 -5 -1 -1 -4 -4
can and|2 -5 1 -3 -2 12 -3 -2
can answer|24 -7 -5 -1 1 0 -1 -10
can ask|-1 3 7 -4 1 -2 6 -9
can be|21 -14 -9 -6 -3 6 13 -8
can check|7 -10 -4 3 2 5 -6 1
can configure|11 -1 -4 -1 -1 -1 -2 0
can describe|11 -6 0 0 -1 -3 -1 1
can do|3 -8 -10 6 5 1 4 -1
can dogs|11 7 -4 0 -3 -4 -3 -3
can easily|10 -1 -1 0 1 -1 -6 -2
can find|8 7 -7 1 -2 -7 -1 1
can follow|2 7 1 4 0 2 -7 -9
can get|0 5 -5 0 10 -1 -4 -5
can have|8 4 -1 5 -7 -4 -3 -1
can i|7 6 1 -4 0 -1 -10 1
can imitate|-7 -5 0 0 0 0 0 12
can learn|-1 -4 -2 0 1 2 -6 10
can make|14 2 -4 2 4 -6 -6 -6
can not|14 0 -2 -1 2 -2 -4 -7
can paste|13 0 -1 0 -5 -1 -5 -2
can practise|13 0 -1 0 0 -1 -11 0
can prepare|13 0 -2 0 -3 -3 -3 -3
can reply|21 8 -8 0 -7 -3 -6 -3
can return|-3 3 4 -6 -8 0 -1 10
can see|11 -4 3 -4 -1 -4 -2 0
can still|-4 -3 -4 -1 1 2 -3 11
can t|8 -1 -3 -1 3 -3 -15 11
can tell|-6 12 1 -5 9 -3 -5 -3
can the|2 15 1 0 0 -2 -9 -7
can they|13 -7 1 -4 5 -1 -7 0
can we|14 -10 -2 2 0 -3 -2 1
can you|17 -2 -10 1 4 4 -7 -6
canal|3 -9 1 0 1 0 7 -3
canal opened|-1 -10 2 0 2 2 8 -2
canberra|-2 -1 -1 8 4 -1 1 -10
cancel|-1 0 -17 10 -8 8 14 -6
cancel a|13 -2 -5 -8 -3 -1 7 -3
cancel the|4 -6 -11 14 -7 6 3 -3
cancelled|2 -2 -2 18 0 -4 -4 -8
candid|-7 0 12 3 -1 -2 -4 -1
candidate|-35 10 -4 31 16 0 -18 0
candidate <number>|-3 -2 3 22 -11 3 -8 -4
candidate <quotation>|-9 -1 -1 15 -3 -1 0 0
candidate answers|-3 -5 6 -6 2 -7 -4 16
candidate moves|-7 11 1 -2 -1 -2 -1 2
candidate s|-2 -9 -3 18 9 -5 -3 -4
candidates|-7 5 11 -11 20 -7 -3 -7
candles|16 5 2 2 -8 -5 -14 1
candy|9 -4 1 0 0 5 0 -11
cannot|2 4 -3 5 1 -11 10 -9
canon|9 -10 -1 -6 -4 -3 -1 15
canonical|-16 5 -5 -14 -11 -8 -7 55
canonical answer|-2 2 -2 -8 -3 -2 -4 20
canteen|-3 4 11 -6 8 -4 -6 -4
canvas|12 -6 -1 3 -5 0 -6 2
capacity|10 -3 -2 5 -7 -1 0 -3
capacity of|10 -6 0 -2 -1 1 -1 0
capital|3 -4 6 10 4 -10 -14 6
capital of|3 -4 6 10 4 -10 -14 6
caps|-5 7 7 1 0 -9 -2 1
caption|0 6 4 5 8 -7 -10 -5
captions|37 0 -4 -8 -16 -2 -6 -2
captions for|27 0 -6 0 -13 -2 -5 -1
captivating|20 2 -10 -2 -2 -3 -8 2
car|14 -7 -3 7 -9 3 1 -7
car and|20 -2 -11 -2 -3 4 -8 2
car engine|-9 4 -6 4 -1 -1 11 -3
carbs|19 -4 -3 -4 -2 -1 -2 -2
card|2 -10 -6 -6 8 10 4 -2
card <number>|0 -8 1 7 -4 -3 0 7
card and|8 12 -8 5 1 -9 -1 -7
card can|8 1 -1 2 6 -8 -6 -1
card for|-8 9 -2 2 -2 -4 6 -1
card from|22 -4 -2 -1 -3 -2 -5 -4
card in|0 -2 -2 0 14 -1 -3 -5
card is|21 0 1 -12 4 2 -15 -3
card payment|4 0 -5 -3 -3 -7 8 6
card to|6 -9 13 -3 0 -3 7 -11
card work|12 -7 0 -8 -2 -3 -3 11
cardiologist|6 -8 1 9 -1 -12 2 2
cards|26 -1 0 -9 -5 -6 2 -7
care|20 1 -7 17 1 -20 -7 -6
care home|12 -2 -1 9 -1 -9 -5 -3
careful|-8 17 0 9 3 -5 -6 -9
carefully|2 6 -13 -2 -8 7 0 8
carried|-3 12 -7 14 1 -2 -11 -4
carried out|2 18 -2 -3 0 -1 -5 -8
carrier|11 3 -2 -4 0 -5 -1 -1
carrots|11 0 -5 -1 -2 -1 -1 -2
carry|-1 11 4 -4 -3 5 -9 -3
carry and|-5 10 -3 -7 3 0 2 0
carry digits|-3 21 -7 -2 2 -4 -4 -3
carry on|-3 -5 -1 0 0 14 -2 -3
carry out|7 -5 -5 11 1 -4 -2 -4
carry the|17 -2 1 -3 -2 -5 -5 -1
carrying|20 -3 0 -5 -6 0 -7 1
cars|16 -2 -6 -7 4 -4 1 -1
cart|12 -5 9 3 1 -1 -8 -10
carta|14 -2 4 -1 -3 -6 -2 -4
cartoon|13 1 2 -5 -7 4 -4 -4
case|-1 4 12 -1 -1 -4 -1 -7
case <number>|6 9 -1 -8 -5 -1 -2 3
case as|11 -6 -1 -1 0 0 -1 -1
case because|16 -3 -2 1 -3 -2 -3 -3
case for|12 0 3 0 -4 -4 -6 0
case insensitive|3 0 6 5 -11 -6 6 -3
case that|2 -4 -2 2 9 -6 -1 -1
case the|14 -3 -1 1 1 -7 -2 -1
cases|-8 15 1 -12 -2 -7 7 6
cases c|0 10 2 -1 -4 1 0 -7
cases def|22 -6 -8 -6 0 -3 4 -4
cases for|11 -11 6 -5 4 3 -2 -7
cases i|-8 14 -1 2 -1 -4 -9 7
cash|-7 2 -7 -2 -6 9 -4 14
cash but|9 0 -2 7 -2 -1 -7 -3
cash for|15 1 -3 -1 0 -6 1 -7
cash is|14 1 -2 0 -2 -5 -1 -4
caso|-2 -3 11 -8 20 -8 -7 -3
casos|15 8 -8 0 -3 -5 -4 -4
casos de|15 8 -8 0 -3 -5 -4 -4
castellan|11 -2 5 -5 -4 -4 -5 3
castellan bank|11 -2 5 -5 -4 -4 -5 3
casual|6 2 0 -8 1 -9 7 0
casually|10 -1 0 0 -9 0 0 0
cat|-3 16 0 -10 9 -10 -8 5
catalogue|21 1 -1 -6 -3 -5 -4 -4
catch|-9 -4 4 -2 -1 2 15 -4
catching|14 1 0 -2 -4 1 -6 -3
catching the|15 2 -4 -1 -5 0 -4 -3
categories|12 -6 -2 1 -1 -1 -3 0
categories and|12 -5 -1 -1 0 0 -4 0
categorise|5 -4 14 -8 -5 -10 -3 11
categorize|15 -3 -1 1 -3 -8 -4 3
category|5 9 -11 3 -5 5 1 -8
category and|-6 4 -8 11 -3 8 -1 -5
cathode|16 -2 -3 -4 -3 1 -2 -3
cats|4 6 -10 7 6 -1 -5 -7
cats purr|-3 2 1 7 -10 1 2 1
caught|11 -1 -4 -3 5 -9 -6 7
caught <number>|12 0 -7 -3 0 -3 0 0
cause|4 6 -14 6 2 19 -18 -5
cause and|18 -8 -4 -4 -3 7 -3 -3
caused|2 -2 10 -1 -1 -2 1 -6
causes|9 -8 8 4 -11 15 -11 -6
causes of|6 -5 -6 8 -5 14 -9 -3
causes the|12 -2 -3 2 -2 -3 -3 -1
caution|12 -3 -7 5 -6 13 -7 -7
caution au|13 -9 -1 0 -2 0 -1 0
cautious|-4 -6 -6 11 1 -11 1 13
caveats|-20 -2 -7 -3 -5 31 -1 7
cc|12 1 1 -4 -2 -7 -2 1
cd|13 -6 -1 -1 -1 -1 -2 -1
ce|-5 12 9 11 -18 12 -13 -8
ce qu|33 -10 -3 -1 0 -7 -6 -5
ce que|-1 15 -3 10 -6 -4 -3 -7
ce qui|-9 3 8 -11 -3 14 -3 -1
cell|4 13 -11 -10 -5 0 -3 11
celle|-3 12 -5 -3 0 8 -4 -5
celsius|20 -4 -4 -2 0 1 -4 -7
celular|-1 14 -7 -2 -3 -3 10 -8
center|17 -4 -8 0 1 2 -4 -4
center text|13 -2 -7 -1 -1 0 -1 -2
centre|37 -2 -3 -6 0 -9 -12 -6
cents|14 -3 -1 1 -5 -2 -5 1
ceo|11 0 0 0 -4 0 -6 -1
ceo of|11 0 0 0 -4 0 -6 -1
cereal|13 -4 -1 -4 0 -4 0 0
certainty|1 6 0 -4 10 4 -9 -9
certo|-10 7 -3 9 -4 10 -3 -6
ces|-10 6 -5 -6 14 -12 -3 16
ces deux|-3 9 -2 -2 11 -5 -1 -7
cette|2 -13 16 -9 -10 18 7 -10
cette réponse|-11 -3 -5 -7 1 20 8 -4
ceux|-3 10 -4 -6 -3 0 7 0
chacun des|-8 7 0 7 0 -3 -1 -2
chain|-11 7 6 -8 -2 10 -11 10
chain for|-3 3 -3 -2 -2 -1 -4 11
chain of|-7 5 9 -7 -8 8 -5 6
chair|12 0 0 -1 0 0 -5 -6
chairman|6 9 -7 1 -8 -1 2 -2
challenge|4 1 -3 0 -5 -6 13 -4
challenges|7 -1 -1 -8 9 0 -5 -1
challenging|9 -7 -3 0 -4 8 0 -3
chambers|-3 -6 10 -1 0 4 -1 -1
champion|-13 -2 0 -2 21 -2 -2 0
champion and|-10 -1 -1 -1 17 -2 -2 -1
chance|16 0 -1 -1 2 0 -7 -9
change|-3 -4 -14 -15 -10 18 8 20
change all|8 -1 0 -4 -5 0 -7 9
change in|-1 -1 -7 1 -3 10 1 0
change my|27 -3 -4 5 -1 -6 -8 -9
change of|-5 0 0 0 0 0 10 -4
change that|-6 -1 -4 0 -4 17 -1 -1
change the|7 -9 -10 -12 2 14 -7 14
change their|16 -1 3 2 -4 -6 -7 -4
change your|10 7 -2 -2 -1 -7 -1 -4
changed|11 -5 2 7 -2 -12 2 -3
changed if|16 -6 2 -2 -6 1 -4 0
changed in|6 -4 -10 1 9 -6 8 -5
changelog|25 -8 1 -2 1 1 -7 -10
changes|11 -1 -11 4 6 6 -3 -11
changes <quotation>|9 3 -2 -8 -4 9 -2 -5
changing|1 -4 -8 -5 -2 -1 8 11
changing the|1 -4 -8 -4 -2 -1 10 9
channel|14 -1 6 -2 0 -7 -12 3
channels|-9 0 13 1 -1 -2 -2 0
chapter|22 -1 -1 -3 -10 -4 -8 5
chapter <number>|7 1 1 -3 2 -3 -8 3
chapter into|6 -9 -6 -2 -1 -2 -2 17
chapter of|-1 -7 -1 -2 4 -6 14 -2
chapter ohm|-6 -7 -2 -4 2 10 8 -2
chaque|-21 8 8 11 11 -3 3 -17
chaque point|-2 -10 -3 8 -3 13 -3 0
char|21 -6 1 -7 -6 -2 -3 1
character|21 -6 1 -2 -6 -3 -5 0
character <quotation>|11 -1 -2 -1 -1 0 -1 -4
character as|12 -4 1 1 -4 1 -5 -2
character from|12 10 -4 -5 1 7 -9 -12
character never|14 -1 -1 -5 -1 -1 -5 -1
character sheet|-3 1 4 -8 2 -5 2 7
characteristics|23 -9 1 -5 0 -3 -3 -4
characters|18 -4 -11 1 -1 -1 -3 1
characters in|4 7 -2 -7 1 9 -6 -6
characters no|1 -6 2 -7 0 9 8 -6
charge|10 1 2 -4 -2 -9 9 -7
charge of|32 -5 -7 -4 -1 -1 -9 -5
charge on|21 -6 -1 -1 1 -9 -2 -3
charged|9 -8 -6 -4 4 4 -7 10
charged an|14 -1 -2 3 0 -6 -4 -4
charged extra|-5 0 -4 -2 10 -3 -3 8
charged more|16 2 -5 1 0 -6 -1 -7
charged twice|17 -5 5 0 -11 -2 -1 -2
charger|15 -5 -1 -2 -2 -1 -3 -2
charges|13 -1 -4 -2 -3 -4 1 -1
charity|18 1 -6 -3 1 -4 -4 -3
charlie|14 -2 0 -4 -2 -4 -4 1
charlie has|14 -3 0 -4 -2 -3 -3 0
charm|15 2 -5 -5 0 3 -7 -2
charming|12 3 -2 2 -7 -1 -5 -2
chart|19 -9 8 4 -6 -9 -3 -4
chat|3 -10 -4 -4 9 -10 9 8
chat assistant|14 1 -3 -3 -1 1 -4 -5
chat between|13 4 -2 -2 -2 2 -4 -10
chat format|-9 -3 -9 -2 -4 -1 -7 35
chatbot|-9 1 -14 -3 16 7 11 -9
chatbot <number>|-7 -3 -2 -5 13 -5 12 -3
chatbot on|12 3 0 -1 -5 -1 -3 -6
chatbot replies|-10 -2 0 -3 9 9 -1 -1
chatbot s|-6 -2 -1 3 -1 10 -3 0
chatbots|-2 1 -6 -6 11 -4 9 -4
chatgpt|11 2 -1 -1 -1 -7 0 -2
chats|-6 -2 4 -1 7 -9 5 1
cheaper|28 -11 5 8 -10 -8 -7 -5
cheaper and|4 -1 -2 6 -9 1 -1 2
cheapest way|-8 -2 -2 -2 10 -2 8 -2
cheat|21 -3 -6 -1 -4 -5 0 -3
cheat on|17 -2 -5 -1 -4 -4 0 -2
check|10 12 -4 13 -4 6 -15 -17
check <number>|15 11 -4 -8 -4 -11 1 0
check after|7 -5 -6 11 1 -5 1 -4
check answer|-3 15 -4 11 -4 -7 -4 -3
check by|-9 17 0 -10 3 -2 1 0
check for|10 -3 3 7 -7 -5 -6 0
check if|9 3 -9 4 -3 -4 3 -2
check it|-7 25 -3 0 -2 -4 -4 -5
check list|14 -1 -4 2 -1 4 -10 -4
check my|16 -6 -4 -1 -4 -6 2 4
check on|-9 7 1 0 1 1 -3 1
check result|-11 17 -1 0 2 -1 0 -5
check that|18 -4 0 -6 5 -3 -5 -6
check the|-3 -8 -7 12 0 13 -3 -6
check this|10 -2 -1 2 -1 -6 -1 -1
check what|10 -5 3 -1 2 -3 -4 0
check whether|14 -9 1 -4 1 -5 1 1
checked|8 -8 -4 -4 0 -2 12 -3
checked by|16 -4 -2 -4 0 -3 -1 -3
checker|12 -3 -5 15 -10 -6 4 -7
checking|6 5 3 -5 -10 0 1 0
checklist|27 -19 -6 5 9 -3 -8 -6
checklist for|13 -3 -8 -2 -4 6 -1 -1
checkout|17 9 -9 -5 0 5 -8 -8
checkpoint|3 -5 -2 -6 12 8 -7 -5
checks|2 12 9 -1 -14 -6 3 -4
checks and|-1 -4 10 3 -1 3 -8 -2
checks if|13 -4 3 -7 -12 1 3 2
cheerful|11 -5 -5 -1 4 -2 -5 3
cheese|8 -6 -2 2 -2 6 -9 3
chemistry|-3 -8 -4 5 -4 1 14 -1
chemistry for|-3 -8 0 -3 -4 0 19 -1
chess|8 10 8 -5 -7 -3 -7 -4
chess position|-7 10 1 -3 -1 -3 0 1
chess what|17 -6 1 -6 1 -3 -2 -3
chi|14 -13 0 12 -9 0 -10 6
child|16 3 0 -2 -12 -19 20 -6
child a|-8 0 -1 0 0 0 9 0
children|21 -5 -2 -10 -2 -2 -2 2
children s|13 1 0 -1 -2 0 -3 -8
chile|20 0 -1 3 -1 -6 -8 -7
chili|-8 1 -8 11 0 -2 1 5
china|10 11 -5 -4 -5 -2 -4 0
chinese|19 -7 -1 0 -5 -9 4 -1
chinese people|22 0 2 -3 -7 -6 -8 0
chip|13 -2 -2 -3 -5 -3 2 1
chloride|14 -1 -1 -2 -2 -4 0 -3
chlorine|14 -9 10 -7 -11 -1 3 1
cho|22 -5 -2 -5 -1 -2 -3 -3
chocolate|13 -11 0 -1 0 0 -2 1
choice|-7 12 -17 5 8 -4 4 -1
choice <number>|0 -2 1 -5 18 -4 -5 -3
choice questions|11 0 -1 -6 -1 5 -6 -1
choices|18 -3 -14 -6 -8 2 15 -5
choices a|28 -5 -5 -1 -7 -2 0 -9
choose|-2 9 -20 -3 38 -6 -15 -2
choose and|-4 -1 -1 -1 11 -1 -1 -1
choose for|14 -1 -3 -2 -6 -2 -1 1
choose if|-6 -2 0 -1 10 2 -3 1
choose the|14 -3 -5 -12 24 -14 -6 2
choose which|-1 2 -2 -3 12 -5 -2 0
choosing the|-5 -8 15 0 1 -3 0 0
chords|14 5 -1 -6 -3 -1 -4 -4
chores|10 7 -1 2 -4 -5 -6 -2
chorus|20 -1 -5 -5 -2 0 -4 -2
chose|4 4 -1 -4 11 -5 -4 -5
chosen|-17 4 0 8 36 -14 -11 -5
chosen and|-13 -8 3 -1 27 -6 -4 2
chosen rejected|-11 -1 -6 1 28 -6 -1 -5
christmas|15 5 4 -16 -4 -13 14 -5
chunk|-3 -12 -9 -2 1 -3 15 13
chunks|15 -13 4 -1 -4 -6 -3 8
church|13 0 1 1 -2 -3 -4 -5
churn|33 -7 -9 -1 -2 -3 -7 -3
ci|-3 15 -5 -9 -9 5 -1 7
cierra|-5 13 -3 -2 0 -1 0 -2
cierra con|-5 13 -3 -2 0 -1 0 -2
cigarette|12 0 -6 1 -2 0 -3 -3
cinco|1 5 -13 9 -10 -1 13 -2
cinematic|14 -7 -5 0 2 -7 0 3
cinematic color|13 -1 -4 -1 0 -1 -2 -3
cinq|9 -5 -4 -3 21 0 -7 -11
circle|-2 15 -6 -1 2 -3 3 -7
citation|5 -3 -4 -5 -4 17 -2 -5
citations|15 2 6 -5 -12 1 -8 -1
citations <number>|8 -4 -6 -4 -3 1 -2 9
cite|20 10 -11 13 -9 -13 -5 -5
cite a|26 -6 -1 -5 -5 -3 -1 -5
cite the|5 13 -6 -6 -2 0 -5 1
cites|-6 -5 -2 12 -1 -3 -3 8
cities|12 -4 0 3 -2 -1 -2 -6
city|3 -1 -8 13 7 -7 -6 -2
city <quotation>|-3 -1 0 17 -3 0 -4 -6
claim|12 6 -6 -10 1 8 -7 -5
claim <number>|15 -7 2 -7 -3 -7 3 4
claim in|-10 4 -11 22 -12 16 -2 -6
claim to|15 -4 -1 -5 0 -4 -1 1
claims|5 6 -3 1 -3 14 -15 -5
claims and|-1 3 -3 9 -8 -7 3 3
clara|17 -1 -1 -6 -1 -1 -6 -1
clarification|10 -6 0 -1 -4 3 1 -3
clarify|13 -1 -3 -6 9 -4 -3 -4
clarifying|9 3 -2 -13 -3 -4 11 -1
clarifying question|-2 4 1 -11 -2 -7 20 -3
clarity <number>|-14 -3 0 19 -2 -1 -1 0
clash|-7 9 -8 -3 15 -2 -2 -2
clasifica|21 -3 -5 -7 -2 -1 0 -4
class|9 -3 -5 11 -6 3 0 -8
class <number>|13 -5 1 -6 1 -2 -3 1
class helloworld|-1 -1 0 0 0 -7 9 1
class with|19 0 -5 -10 -3 6 -7 0
classer|18 -3 0 -4 -1 -1 -7 -2
classes|-7 -2 6 -4 -1 0 10 -2
classification for|8 6 2 -5 -3 -1 -8 2
classifique|-4 -11 6 16 -4 7 -7 -3
classify|24 1 -6 -4 -8 -8 -1 1
classify the|13 5 1 -2 -3 -8 -5 -2
classify valley|0 8 -3 0 -1 1 6 -12
clause|-3 12 -9 -5 2 3 -7 8
clause by|-8 10 -3 0 -2 3 -2 2
clause in|16 4 -1 -4 -1 -4 -5 -5
clause number|18 -12 -4 -2 -2 -2 1 3
clauses|11 -14 2 -4 -5 8 5 -3
clay|13 -6 0 -5 2 1 -4 0
clean|-4 -1 4 7 -13 -9 1 15
clean it|10 -7 7 -3 0 -3 -1 -3
clean markdown|-8 0 -2 -3 1 0 -1 11
clean the|10 -5 2 -3 -1 -6 -5 9
clean this|1 -3 -6 -9 1 2 -4 20
clean up|12 0 -2 -1 -2 -3 -8 3
cleaned|-6 -8 18 -3 1 -5 -11 15
cleaner|22 -4 -2 -1 -5 1 -4 -8
cleaners|-2 -4 12 10 -5 1 -4 -7
cleaning|0 -13 13 1 -6 5 -10 10
clear|10 1 -4 12 -2 3 -8 -12
clear <number>|-2 -7 3 10 -5 -3 10 -5
clear and|4 -9 2 7 -1 -2 -3 1
clear for|10 0 -2 -4 3 -6 -1 -1
cleared|12 0 -2 -1 -4 0 -4 -1
clearly|-2 -6 8 -5 19 -4 -7 -3
clears|1 -1 -1 -1 -1 -1 9 -6
clichés|0 -4 -2 -3 15 -9 2 0
click|9 14 1 -10 3 -5 -14 2
clicking|10 -5 0 -3 1 1 -5 0
clicks|-12 -5 -1 -1 12 -1 8 -1
client|15 -3 6 -3 -2 -1 2 -14
client is|12 3 -9 6 -4 -5 -3 0
client s|0 8 -5 -2 -5 6 6 -8
cliente|13 0 -4 -4 -9 -5 1 8
clients|25 -9 -2 -5 7 -4 -6 -6
clients in|6 -3 -4 -4 12 -2 -1 -4
climate|9 11 -5 -5 -4 -4 3 -5
cloche|-5 -7 -4 -5 2 18 1 1
clock|-1 -2 12 2 -5 -4 -1 -2
close|2 15 1 -4 -15 -4 9 -4
close then|8 -11 9 0 0 -6 0 0
close with|-2 21 -6 0 1 -1 -8 -5
closed|16 1 -13 6 -4 -11 10 -5
closed form|-8 2 1 -2 -1 -1 12 -2
closed on|4 -6 -3 10 -2 0 2 -4
closely|-11 -3 1 2 14 0 -5 2
closer|-9 0 -4 -1 18 -2 0 -2
closer to|-1 2 -2 -3 12 -5 -2 0
closing|13 4 -7 -4 -1 -4 -6 5
closure|21 -6 -6 1 2 -4 -2 -6
clothing|15 -2 -4 0 -1 -1 -3 -4
club|14 -4 1 6 -2 -4 3 -14
clue|-3 18 9 -8 4 -7 -5 -8
clues|2 12 -1 -2 -6 -9 5 -1
clumsy|-3 -7 -4 8 3 -2 -2 6
cluster|19 -5 -1 -2 -2 -5 -4 0
clusters|14 -6 0 -5 6 0 -7 -2
clínica|14 -2 -2 -2 -2 -3 -3 -1
cm|23 12 -7 -8 -4 -7 -3 -6
cm and|-5 17 0 -2 -4 0 -4 -1
co|11 -5 3 -10 7 -1 -5 -1
coach|7 7 -5 0 -6 16 -7 -11
coach at|20 -9 -1 1 -1 -10 1 -2
coaching|16 -4 -2 -5 -2 -1 3 -4
coat|11 13 -1 2 -3 -8 -13 -1
coats|4 -15 -1 3 0 5 0 4
code|8 -4 -2 -4 -3 2 -8 12
code add|-5 1 0 9 0 1 0 -6
code and|1 0 0 2 -4 -10 4 7
code answer|-10 -2 2 8 6 -10 -5 12
code before|-1 -12 7 2 0 2 2 0
code below|11 0 0 -1 0 -3 -2 -6
code block|10 10 9 -5 -3 -4 -11 -5
code comments|-10 -5 0 0 0 11 -5 8
code def|24 3 -5 -9 5 -10 -6 -2
code first|-6 11 -6 -1 2 1 -1 0
code for|14 -7 -9 9 -4 10 -16 3
code from|0 -3 0 -1 -4 11 -1 -2
code gives|15 -1 -7 0 0 -6 0 -2
code in|1 -1 0 -3 0 2 8 -8
code only|9 -11 0 -4 -5 -8 -1 18
code provided|13 -2 3 -3 1 -3 -4 -5
code sample|2 -1 -5 -1 -5 0 -1 11
code snippet|13 -1 -7 -8 6 -3 10 -9
code that|6 -1 2 -1 4 -10 -5 6
code to|12 -6 -2 7 -7 4 -1 -5
code which|13 -10 0 4 -1 2 -5 -4
codes|13 -4 -3 1 -2 -8 4 -2
coding|12 -3 -11 -7 -1 -7 18 -3
coding agent|12 -5 1 -3 0 1 -6 0
coefficient|-8 12 -3 -1 1 -3 2 0
coffee|4 1 6 5 -2 3 -5 -12
coffee table|10 -2 -6 -1 0 1 -1 -1
cognition|-7 -6 19 2 -3 0 -1 -3
coherence|-3 -2 -1 16 -4 -1 -4 0
cold or|10 0 0 -6 -7 -7 8 2
collaborate|-6 -2 -5 0 -5 0 20 -3
collapse|4 10 -7 -3 3 -4 2 -5
collapsible|12 -4 0 -2 1 1 -5 -2
colleague|5 -9 0 -5 1 10 -7 5
colleague who|7 -4 -3 -9 1 0 7 1
colleagues|0 8 -7 9 -4 0 -1 -5
colleagues who|-2 11 -7 8 -7 1 1 -6
collect|8 -9 9 7 3 -3 -7 -10
collect name|14 0 0 -3 -3 1 -4 -5
collected|11 -10 -5 4 0 1 -3 3
collection|-3 10 -1 7 -9 -6 -14 16
collection of|-4 11 8 1 -2 -7 -2 -5
college|12 -4 -1 1 1 0 -4 -4
colon|0 -4 0 0 10 -6 0 0
color|14 4 1 -5 -7 -3 -8 3
color of|15 -2 -2 1 1 -4 -4 -6
colored|18 -2 0 -2 0 2 -10 -5
colors|13 -1 -6 0 1 0 -6 0
colors each|12 -1 -6 -1 3 0 -6 0
colour|-5 -1 -10 -6 -4 16 5 5
column|3 19 -24 16 2 0 -13 -3
column names|12 -2 0 0 0 -3 -5 -2
column table|10 8 0 -5 -2 -3 -6 -2
column the|1 11 -4 -2 3 -1 -5 -3
columns|13 5 -5 -6 6 -1 1 -13
com|-4 7 4 11 -8 4 15 -29
com <number>|-1 12 -4 -13 0 -1 -7 13
com a|-12 16 -3 20 2 -7 -7 -9
com as|7 19 -5 -7 -5 -5 -4 1
com menos|10 13 -5 -4 -2 1 -8 -5
com o|-5 7 15 -3 -6 -3 -5 -1
com resposta|-3 -8 -6 -6 1 -3 26 -1
combien|11 11 -5 -9 -2 -3 -2 -3
combien de|17 11 -5 -11 -1 -4 -2 -5
combine|7 13 -3 -5 -8 -8 8 -5
combine the|11 4 -1 -3 -1 -5 -1 -4
combined|16 -1 -2 -4 -5 8 -2 -9
combining|8 5 -5 -1 -9 -3 -1 6
come first|-5 13 -2 0 -1 0 -5 0
come from|7 -2 -1 -4 12 -5 0 -6
come in|17 -4 -3 -2 1 -4 -8 1
come up|3 -17 -3 -3 -6 -2 27 1
comes|6 7 -9 -1 -3 5 -6 1
comes from|3 6 -10 -4 1 9 -7 3
comes next|17 -4 -3 -3 -4 -4 -8 9
comes to|11 -3 -4 2 0 -2 -5 0
comfortable|6 -9 -2 -1 -2 1 0 8
coming up|11 3 -8 -5 -3 -1 3 0
comma|21 4 -9 8 -14 -6 3 -6
comma numbers|14 7 3 -6 -4 -7 -5 -1
comma separated|1 -1 -3 10 -6 -4 5 -2
command|30 0 -6 -8 -5 -10 7 -7
command <quotation>|13 1 -2 -6 -2 -4 4 -4
command is|13 -2 -2 2 -6 0 -4 -2
command line|9 -7 0 0 0 0 -2 0
command to|10 -3 4 -5 6 -2 -6 -2
commande|6 9 -1 1 -4 -3 1 -9
commands in|-3 12 -2 3 -2 -1 -5 -1
commas|-5 -4 -3 5 -1 -3 -4 15
comment|19 10 -5 -20 3 15 -11 -9
comment <quotation>|4 0 10 -1 -2 -2 -5 -4
comment of|12 10 -9 0 -2 -6 1 -7
comment on|9 4 -4 -10 -3 11 0 -6
commentary|-11 11 12 4 6 -8 -11 -4
comments|18 -5 -4 -6 -3 14 -16 2
comments and|13 -6 -6 4 -1 -1 -1 -1
comments in|14 -6 -1 -1 2 -2 -5 0
commit|8 9 -5 -5 -1 -2 -10 6
commit message|3 -2 1 0 -7 2 -7 9
commit unless|9 -6 1 -3 1 1 0 -2
commits|3 -8 1 18 0 -3 -5 -6
committee|10 18 -11 0 -1 -2 -7 -6
committing|-12 37 -4 -5 -3 -6 -3 -4
common|5 3 -9 -6 -2 0 -2 10
commonsense|-2 9 -7 -3 3 1 1 -2
communicate|-9 -2 0 -1 -1 0 -1 14
communication|18 -11 1 -5 0 0 -4 1
community|23 -7 1 -1 2 -9 -3 -7
como|8 -22 1 -12 13 5 -7 14
como si|-5 -6 10 -4 -4 13 -1 -2
compact|1 11 1 -4 1 -4 -7 1
companies|-6 -1 -6 -1 0 -7 13 8
companies assistants|-6 -1 -1 -1 -1 0 11 -1
company|10 2 -2 -5 -1 -4 9 -9
company a|-5 -2 -1 -2 -3 -1 15 -1
company is|15 9 -7 -2 -1 -2 -5 -6
company s|13 -2 -5 2 -1 -3 -2 -1
compara|0 11 -12 -6 13 11 -8 -9
compare|-5 15 -23 -5 23 5 9 -20
compare files|17 -1 -1 0 -2 -3 -5 -5
compare it|18 -4 -4 -1 -2 -3 -4 -1
compare my|22 -7 -4 -2 -10 0 0 0
compare the|-2 -2 -2 0 17 15 -3 -23
compare these|13 -3 0 -2 -4 0 -1 -3
compare with|1 -1 1 14 -1 -5 -3 -6
compared|15 -2 5 -2 0 -7 -8 -2
compared to|14 -1 1 -4 0 -1 -6 -2
compared with|20 1 -7 1 1 -12 -1 -2
comparing|14 -6 1 -4 -2 -3 2 -1
comparison|0 3 -10 -3 21 -4 2 -8
comparisons|-5 -6 14 -3 6 0 -5 0
compelling|10 -9 -2 0 -6 7 0 -1
compensation|14 -5 -5 6 -2 -1 -5 0
compete|13 -4 -2 0 -1 -2 -4 1
compete to|13 -4 -2 0 -1 -2 -4 1
competition|11 3 -1 0 -4 0 -6 -3
competitive|13 -7 -1 -2 -2 -4 -1 3
competitors|13 -3 1 -9 -2 -2 1 1
compiler|18 -4 -5 -2 -4 0 -5 1
compiles|15 -5 -4 20 -1 -8 -8 -8
complain|-8 -3 -8 -4 -5 14 12 1
complain about|-8 0 -3 0 -4 20 -3 -3
complaint|13 -4 -1 -16 8 7 7 -13
complaint other|10 5 2 -2 -5 -2 -9 1
complaint to|12 -6 9 -4 -10 3 -4 0
complaints|2 -6 -7 -3 4 15 7 -10
complet|-5 21 -3 -8 -3 -3 0 2
complete|-7 21 6 -13 -9 -7 -6 15
complete a|13 -5 -3 -1 2 2 -6 -2
complete and|3 -5 9 5 -1 -1 -8 -1
complete file|-3 -3 -5 1 -4 0 -3 17
complete internal|-8 -4 7 1 1 1 1 1
complete line|-1 13 -2 0 -2 -4 0 -3
complete sentence|-10 1 -2 -3 2 -6 9 8
complete the|13 10 -3 -7 -6 -7 4 -4
completed|2 -10 0 -10 4 7 8 -2
completeness|-9 -6 1 19 1 -3 0 -3
completion|-22 -10 3 14 11 3 -15 17
completion <number>|-9 1 1 14 -4 0 -3 0
completion a|-6 10 -8 9 0 1 -1 -6
completions|-7 -3 -9 10 29 -3 -13 -5
completo|-4 12 -11 -3 17 -4 -4 -3
complex|11 -7 4 -5 0 -3 5 -5
complexity|1 9 1 -8 0 -1 -1 0
compliance|13 -1 -5 14 -5 -5 -7 -5
complied|-4 -5 -8 16 -4 9 -2 -2
complied with|-3 0 -2 17 -5 -8 2 1
comply|-5 -3 8 -5 -1 14 -3 -4
comply with|-5 -3 8 -5 -1 14 -3 -4
component|2 0 16 -4 0 -3 -11 0
composable|11 -3 -4 -2 0 -2 -1 0
compose|-1 6 -9 -3 -5 -10 25 -4
compose a|11 0 -5 2 -4 -6 4 -2
compose exam|-13 -2 -1 -1 3 -4 19 0
compose for|12 2 -1 -3 -5 -2 1 -5
composition|12 -10 0 -2 -4 -3 2 5
comprends|12 8 -6 -3 -3 -2 -1 -4
compress|-14 15 17 -7 -1 -6 -14 9
compressed|-6 1 2 5 -1 -1 -11 12
compris|-4 8 16 -10 -2 -8 0 0
comprising|-8 8 -6 3 -1 2 -6 8
compte|13 -8 -3 0 -8 10 1 -5
computation|2 20 7 -7 0 -9 -5 -9
computation in|-3 9 4 -3 -1 -6 -1 0
compute|12 3 -6 7 -5 4 -4 -11
compute the|-1 3 0 13 -4 -1 -2 -8
computed|2 13 -3 -2 0 -3 -4 -3
computer|10 0 -4 1 -11 1 5 -1
computers|9 -1 0 0 0 0 -7 -1
computing|-12 11 -1 -1 -2 -1 0 6
con|1 10 4 5 -18 -4 6 -3
con la|17 -9 -4 11 0 -2 -8 -6
con los|-2 10 -2 -3 -5 13 -4 -8
con su|-2 -3 -4 -3 1 -4 18 -2
concatenated|13 -1 -1 -1 -5 1 -4 -2
concealed|-4 -2 18 3 0 3 -12 -6
concealed reasoning|-7 -2 14 0 0 0 -1 -4
concept|8 -11 -7 1 -3 -1 8 5
concepts|9 0 -7 1 3 1 7 -15
concerned|-7 0 15 -5 -5 7 -5 0
concerns|12 -5 0 0 0 -2 -5 1
concert|10 -3 4 -4 -4 5 -1 -7
concise|16 2 -4 -3 1 1 -16 4
concise summary|14 -10 0 0 0 -2 0 -3
concision|-8 -7 -1 10 17 -3 -2 -6
conclude|-6 26 -3 -3 2 -6 -7 -2
conclude did|-5 12 -3 -2 0 -2 -2 1
concludes|-7 -5 12 10 -4 -1 -3 -1
conclusion|-12 32 3 4 -1 -5 -9 -13
conclusions|10 -1 -1 1 -5 -4 -1 1
conclusão|-7 18 -2 0 0 -1 0 -8
concrete|-8 -14 4 5 -3 -2 10 8
condensation|12 -4 -7 1 0 -3 0 1
condense|3 -1 -2 -6 -4 -1 -7 18
condition|33 -6 -3 -8 -3 -5 3 -11
conditional|4 -4 -7 -3 -4 2 13 0
conditions|16 -2 -8 -6 0 -6 9 -2
condolence|12 0 -2 -3 -1 -3 -2 -1
condolence card|12 0 -2 -3 -1 -3 -2 -1
conf|20 -4 -1 -3 -3 1 -8 -3
conference|9 3 7 -8 -4 6 -9 -4
conference keep|8 10 -5 -2 -2 8 -6 -11
confession|-4 -2 14 -3 0 0 -2 -3
confidence|6 4 -6 7 18 -18 -1 -9
confidence and|-3 12 -1 -5 0 -1 -1 -1
confidence that|-1 -3 -5 16 -4 0 0 -3
confident|7 2 -2 1 7 2 -8 -9
confident tone|-3 1 2 6 -8 8 -4 0
confidently|-13 0 0 10 2 0 0 2
config|19 -4 -9 -1 -1 -6 5 -3
configuration|15 -2 -1 -2 0 -2 -3 -4
configure|9 -6 -1 0 -4 3 -4 3
confirm|20 -5 -1 3 -3 0 -7 -8
confirm it|15 -5 -6 0 -2 -2 2 -2
confirmation|24 -1 -7 4 -3 -4 -4 -8
conflict|5 7 -6 -4 -5 16 -7 -5
conflicts|23 -4 -4 2 -4 -3 -4 -7
confuse|20 -9 0 0 -12 -3 5 -2
confused|-5 10 -5 -5 -3 3 5 -1
confusion|12 -8 0 0 0 -1 0 -2
congress|13 -6 -6 -1 0 7 -4 -3
conjunto|-6 -2 -5 -3 -4 -4 -4 28
connected|20 -5 -3 -4 -3 -3 -4 1
cons|12 5 -7 -6 0 0 -2 -2
cons for|11 0 -1 -6 1 -3 -3 1
consecutive|3 6 0 5 -9 -5 -7 8
consequence|1 -1 6 -4 0 10 -6 -5
consequence of|10 -5 9 -3 -3 -6 -2 -1
consider|1 -5 9 -2 10 2 -8 -7
consider the|9 4 -2 -6 -2 -1 -1 -1
consideration|-5 -5 22 5 -9 -7 -7 7
considerations|-5 20 21 -2 -5 -7 -10 -12
considerations for|-1 -4 12 2 -3 2 -8 1
considered|-12 10 14 -6 -3 -3 -5 6
considering|14 1 3 -5 -7 -1 -4 -2
consigne|-13 -7 15 8 22 -10 -7 -8
consistency|3 1 -8 19 -1 1 -5 -10
consistency of|-3 -2 1 12 -3 2 -5 -1
consistent|-9 5 0 14 -5 -2 -14 11
consistent across|20 -14 -5 2 -2 -1 0 0
consists|13 -2 -3 0 -3 0 -4 0
consists of|13 -2 -3 0 -3 0 -4 0
console log|12 -5 0 1 0 -6 -2 0
const|21 -7 -9 -5 -1 -1 1 2
constant|1 9 -2 -8 0 0 1 0
constitutional|-9 -1 -2 -7 12 6 1 0
constraint|-7 -2 -9 6 -1 -5 24 -6
constraint a|-8 15 -6 -1 -1 0 3 -3
constraints|10 1 -2 3 0 -5 4 -11
construct|15 -10 -5 4 0 3 4 -10
construct a|6 -8 -6 9 1 0 6 -9
consulta|8 -3 -5 -4 -3 -6 -1 15
consultant|14 5 -3 -1 -7 -7 -2 2
consumer|2 -7 -3 0 2 -4 12 -3
consumes|-4 15 -1 -3 -1 -2 -4 0
contact|25 -15 -2 -2 -1 -6 0 0
contactless|24 -5 -4 -2 -7 -3 1 -3
contain|12 -1 13 10 -14 -3 -10 -9
contain a|11 -4 -1 6 -7 -3 -4 2
contain only|-10 0 8 0 0 -1 5 -2
contain the|-1 12 -1 0 0 -4 -5 0
contained|-12 13 -14 1 -9 -2 8 15
contained and|0 11 0 9 -4 -2 -8 -6
containing|10 -13 3 -5 3 -4 2 4
containing the|12 -7 0 0 -5 -5 2 2
contains|23 7 5 -9 3 -18 -5 -7
contains <number>|16 -4 0 -5 3 -5 -6 2
contains an|9 4 -1 -2 1 -6 -2 -1
contains the|14 -5 0 0 -1 -4 0 -5
content|15 -6 -11 7 -11 -3 -14 23
content <number>|9 -1 0 -9 0 0 0 0
content and|20 -4 -5 7 -7 -3 -3 -6
content is|-6 -1 -1 10 -1 -1 0 -1
content of|4 7 -4 6 -2 -5 2 -8
content the|8 -3 -1 -1 -1 1 -8 6
content to|12 0 0 0 -4 1 0 -10
contents|6 -4 11 -3 4 -2 -9 -3
contents of|4 -3 10 -4 4 -3 -8 -1
contesta|5 6 -6 13 -3 -1 -6 -7
contestación|-6 -3 0 -3 -3 24 -2 -8
context|-10 -5 -9 1 2 -5 14 10
context <quotation>|-2 -3 -1 -1 5 -3 12 -7
context and|2 -3 1 -3 0 11 -5 -3
context that|-12 -3 2 -3 2 2 9 2
context then|-7 9 -3 10 -2 -4 -2 -1
conteúdo|15 -4 -11 -5 4 15 -2 -11
continuation|3 -5 6 10 7 -5 -7 -8
continue|-1 26 -1 -11 -19 2 18 -13
continue the|7 -11 9 -3 -7 -3 14 -5
continue until|-3 15 -3 1 -1 -5 -2 0
continued|1 -8 6 1 2 -7 -6 11
continues after|-2 -10 9 3 1 -9 4 3
continues to|11 1 1 -5 -2 -1 -4 -2
continuous|16 6 -10 -5 -4 13 -11 -4
continuous function|8 -5 -4 -5 0 12 -8 2
continuously|30 -9 -4 -2 -10 -4 -3 1
contra|-3 14 0 0 0 -2 0 -10
contract|19 7 6 -4 -6 -5 -13 -4
contract and|10 -6 -1 -3 1 0 -1 -1
contract clause|-4 12 2 -1 -8 -1 1 -2
contract for|-7 -4 -3 1 1 12 -1 1
contract is|6 -13 -1 3 -2 4 -1 4
contractions|9 -9 8 -2 2 -5 -1 -2
contradict|-7 -4 15 1 -7 0 3 -1
contradict the|0 1 -1 0 0 -5 13 -8
contradicted|-5 -4 1 18 0 -4 -3 -2
contradiction|8 0 -8 -2 -4 -6 21 -11
contradicts|12 0 -1 -1 -5 0 -4 -1
contraintes|-5 -5 -2 0 -2 -1 17 -2
contrary|13 -2 -1 -3 -1 -3 -1 -3
contras|13 -3 -2 -1 0 -1 -2 -3
contributed|0 -2 -3 -7 3 -1 0 11
contribution|-5 10 -1 -1 -1 -1 -1 0
control|11 -9 1 -6 3 8 -3 -7
conventional|15 -3 0 0 -2 -1 -8 -1
convergence|13 -1 0 1 0 -3 -2 -9
conversation|-2 -12 -1 22 -4 -10 15 -7
conversation <number>|-10 3 -1 -2 1 -1 11 -2
conversation a|10 -1 -1 -8 4 -3 -1 0
conversation of|-4 1 -1 -1 -1 -4 12 -2
conversation user|-6 0 -4 0 -7 7 10 0
conversations|-9 1 -2 -1 -1 -1 8 6
conversion|14 19 -5 -9 3 -2 -10 -9
convert|7 -7 -4 -15 -5 -12 13 23
convert <number>|19 5 -11 -9 10 2 -6 -10
convert the|2 -4 8 -9 -11 -8 -5 26
convert these|-2 -5 1 -6 0 3 -2 12
convert this|12 5 -1 0 -2 -5 4 -13
convert to|8 -9 13 -10 -5 -1 -14 20
converts|12 -3 -3 0 0 -2 -4 -2
converts gpx|12 -3 -3 0 0 -2 -4 -2
convierte|8 -1 -6 -10 7 -6 -14 22
convince|5 -5 -6 -3 -4 4 -4 14
convince my|2 -3 -5 -3 -4 5 -4 13
convincing|14 -2 -2 -3 -1 -6 -1 1
cook|5 5 -12 0 4 4 -18 12
cooked|12 -6 -2 -8 -2 0 1 6
cooked rice|12 -4 -4 0 -2 -1 -4 5
cookie|-3 -7 -5 0 -5 -1 5 17
cookie notices|-5 -4 -4 -3 -1 1 -3 19
cookies|4 -2 8 -9 8 -6 -8 5
cookies and|19 -4 1 -2 -4 -2 -1 -8
cookies how|14 -5 -3 -2 -2 -1 -1 0
cooler|-6 -2 -1 1 -1 -1 12 -1
coordinates|17 -8 -6 1 -3 -2 -2 3
copied|-12 -1 1 -1 4 -1 12 -2
copilot|14 -2 -2 1 1 1 -13 0
copper|-10 16 -4 -3 0 0 6 -6
cops|4 -2 0 1 9 -3 -2 -7
copy|7 -6 6 -12 -7 -1 5 8
copy of|1 -1 11 1 -6 -1 -11 6
copy the|2 8 -9 -3 -2 -2 9 -3
coral|19 10 1 -10 -1 -8 -7 -4
coral nearly|15 -1 -1 -1 -5 -4 0 -3
core|16 -2 -4 -1 -7 3 -7 2
cork|8 -9 -1 0 0 -1 6 -2
corporate|10 0 -2 -1 -1 -5 -2 0
corporation|8 -9 -2 0 4 3 1 -5
corpus|-17 -3 -6 -7 2 -2 2 31
corrección|-7 -6 -2 4 21 -2 -3 -6
correct|7 -15 -24 26 -12 4 2 14
correct <quotation>|20 0 -1 -12 -5 -7 -7 11
correct and|0 -5 -1 9 -3 10 0 -8
correct answer|14 3 -6 10 -10 -12 -2 3
correct at|24 1 -1 2 -3 -3 -11 -9
correct but|-7 -6 -1 10 2 -1 -3 5
correct complete|2 1 2 -13 13 -6 -8 9
correct english|20 1 -3 -6 4 -4 -3 -8
correct final|-6 -6 8 -6 9 2 -2 2
correct if|14 0 6 -4 -8 -4 -6 2
correct it|13 -8 -3 -3 1 0 0 0
correct or|-11 -2 -1 18 2 -2 -2 -2
correct solution|-2 -4 2 -9 1 5 9 -2
correct yes|-10 3 2 18 4 -14 1 -4
correcta|-5 -5 12 12 -4 -1 -5 -4
corrected|-12 -3 -3 -6 -2 26 -2 2
correction|2 -4 9 -14 -8 10 5 0
correction answer|-4 -7 -5 -7 0 20 -3 6
corrections|1 -2 10 -4 0 -1 -5 0
correctly from|-3 -5 -2 0 0 14 -2 -3
correctness|-10 0 -8 14 12 -1 -11 4
correctness <number>|-2 0 -3 14 -3 -4 -2 0
correcto|-5 -9 -2 21 0 0 -2 -3
correo|16 1 -4 -4 1 -2 -3 -5
corrige|-1 -6 7 -10 -10 13 -3 11
corriger|14 -4 -2 0 -7 -6 6 -1
corrigé|-4 0 0 13 0 0 -8 -1
cos|11 -7 -2 -7 1 -6 10 0
cosa|-7 23 -2 -1 -5 -3 -1 -5
cost|13 1 -9 -7 -16 13 2 1
cost <number>|-10 11 -11 -5 -4 10 7 3
cost of|22 -4 -4 -7 0 -7 -2 1
cost the|22 -1 -1 -4 -2 1 -4 -12
costs|-2 4 0 9 -12 -10 6 5
costs twice|12 -1 0 -1 -7 0 -3 0
cot for|-17 7 0 0 0 10 -1 1
cough|6 -8 11 -3 -1 1 -3 -3
could|2 16 4 -1 -9 -15 7 -4
could a|8 -3 0 -9 -10 0 10 5
could avoid|11 -1 -6 -1 -11 -4 6 6
could be|2 14 6 -4 -10 -16 2 6
could go|-2 5 -6 8 0 -6 9 -8
could have|-5 2 -8 8 -1 -3 2 6
could i|17 1 -4 3 -7 5 -3 -11
could it|9 10 -7 2 -7 1 -4 -4
could kill|5 -4 -5 14 0 -10 0 1
could one|17 -5 0 -1 0 -7 -4 0
could say|9 -8 -12 3 -2 2 11 -3
could tell|-5 9 -6 0 -1 0 -7 10
could you|22 -15 4 -4 0 -2 3 -8
couldn|2 3 -7 3 -5 2 -8 9
couldn t|2 3 -7 3 -5 2 -8 9
council|1 -9 -1 1 -2 7 2 0
count|8 -7 -1 19 -7 -2 2 -12
count <number>|-3 -7 2 -7 1 -5 21 -3
count and|15 -1 0 0 -3 0 -6 -6
count format|12 -3 1 -5 0 -2 -3 0
count of|16 -2 -2 -12 -2 0 3 0
count total|11 0 -2 -9 0 0 0 0
counter|9 8 -6 8 -3 -4 -8 -4
counterargument|19 9 -8 -3 3 -5 -4 -10
counterexample|1 -1 -2 -3 -1 13 -1 -5
counterpart|4 -4 -5 -7 2 -3 1 13
counting|10 -4 10 -1 -7 1 -4 -4
countries|13 4 -6 0 -9 -8 12 -5
countries you|5 9 -6 -1 -4 -3 -2 2
country|10 15 -14 -2 -11 -3 6 -2
counts|-4 12 -9 -2 12 8 -10 -8
counts as|0 13 -6 -2 -3 -3 4 -3
counts the|0 0 0 -1 6 3 -10 2
couples|1 -8 -2 -3 0 1 13 -2
couples question|1 -8 -2 -3 0 1 13 -2
courier|13 1 1 -4 -9 4 -4 -1
courrier|4 -6 -2 -8 0 -2 14 0
course|16 -16 1 -4 0 -2 -4 8
courses|11 -1 -1 -1 -1 0 0 -8
court|22 8 -6 7 0 -7 -11 -13
cout <quotation>|10 -6 1 -3 -3 1 -7 7
covenant|24 2 -6 0 -10 -2 -3 -6
covenant is|24 -2 -5 -2 -2 -4 -4 -4
cover|23 1 -1 -14 -13 0 1 3
cover letter|15 7 1 -7 -14 3 -7 2
cover the|11 -7 1 1 2 -3 -2 -2
coverage|-3 -1 -6 14 -7 3 -1 1
coverage <number>|-2 0 -4 14 -4 -2 -2 1
covered|17 -5 -7 11 -2 -7 -10 3
covered by|5 -7 -4 -3 -3 1 1 11
covers|9 5 0 -5 14 -8 -9 -6
covert|1 -7 12 3 -3 -1 -3 -1
coworker|26 -5 -5 -4 -3 -4 -2 -1
cows|14 -7 -3 1 -3 0 -2 0
cp|12 -3 0 -3 -3 -5 -3 5
cpf|21 -5 0 -5 -3 -2 -3 -3
craft|13 -4 -1 -5 -1 -6 -6 9
crank|20 4 5 -2 -11 -2 -8 -6
crash|12 1 -2 -1 -1 -1 -4 -4
crash on|12 -2 -2 -1 -1 -1 -2 -4
crate|13 -2 -2 0 -4 0 -7 1
crates|-9 -1 0 0 0 0 10 0
cream|15 -4 -2 0 -5 0 -2 -1
create|14 -3 -11 -8 -2 0 18 -9
create <number>|11 -8 -4 1 -2 -2 6 -2
create a|16 -1 -13 -4 3 11 -6 -6
create an|10 1 5 0 -3 -3 -7 -3
create and|18 -3 -2 -2 -2 -3 -3 -3
create directory|17 -3 -2 -4 7 -6 -9 -1
create symbolic|-2 -1 -2 0 0 9 -7 3
create table|8 -1 3 -3 4 -1 -11 0
create three|11 -9 1 1 -4 1 -1 1
created|8 -1 2 2 8 -3 -10 -6
creates|14 -1 0 0 -8 3 -1 -6
creates a|1 5 1 6 -4 4 -2 -12
creating|21 -1 0 -2 -4 -10 -2 -1
creating a|19 1 -3 0 -1 -12 -3 -2
creation|12 -4 1 1 -5 -2 -1 -2
creative|9 -1 -2 0 2 -1 2 -7
creative writing|14 -5 -2 0 2 0 -4 -6
creativity|9 -1 -1 0 -2 0 -6 0
creator|21 -3 -4 -4 -9 -1 -1 1
credential|22 -7 -2 -5 -2 0 -3 -2
credit|0 -9 -1 23 -4 -7 -4 2
creditor|19 -2 -3 -4 -2 -2 -3 -3
crew|11 -4 5 3 -4 2 -9 -4
crie|1 -6 -7 -2 -1 -4 22 -4
crime|13 1 -4 -4 -3 -4 3 -1
crimson|10 0 -5 0 -1 0 -2 -2
cringe|26 -7 -4 0 -2 -3 -8 -5
criteria|3 -6 -8 17 13 3 -15 -6
criteria and|21 7 -3 -12 -9 0 1 -5
criteria for|13 -5 1 -1 0 -8 0 1
criteria in|-1 0 0 -3 20 -6 -5 -5
criterion|-8 0 -4 16 4 -7 -1 0
critic|-1 -11 1 -10 7 22 -4 -3
critic i|21 -10 0 2 -6 -7 -2 1
critical|15 -5 -3 -2 1 -4 2 -4
criticise|-6 10 -2 -10 -6 16 -1 -1
criticise the|-10 0 0 -3 -4 15 1 1
critique|-6 -10 -11 -5 6 51 -20 -6
critique <quotation>|5 -2 3 11 -3 -6 -2 -5
critique and|-4 -4 1 -2 -8 13 -2 6
critique at|-4 1 -2 -5 0 17 -6 -1
critique my|12 0 -4 -1 -5 -1 -3 2
critique of|-6 -9 -4 -2 -1 21 2 -1
critique revision|-6 3 -7 -5 -2 19 -1 0
critique the|-3 2 1 -9 0 7 0 1
critique then|-14 -6 -1 -1 0 24 1 -4
critique this|-6 2 2 -2 -1 11 2 -9
critiques|-3 0 0 -1 -4 13 -4 0
crm|28 -1 -10 -3 -7 -2 -4 -1
cron|20 11 -6 -10 -6 -10 -3 3
cron jobs|12 2 -3 -6 -1 0 -5 0
cross|8 -4 4 5 -10 -6 4 -2
crossed|10 -6 -2 0 0 -1 0 -1
crossing|-10 16 0 2 0 -1 -5 -2
crossword|3 9 7 -9 -7 -3 8 -8
crp|6 -7 -1 10 -2 0 0 -5
crp <number>|6 -7 -1 10 -2 0 0 -5
crucial|5 -3 -8 -5 9 -3 -5 11
crypto|2 -1 7 0 4 -4 -8 0
crítica|-6 11 -7 -4 -1 10 -1 -1
css|9 0 -7 3 -8 -7 -2 12
csv|11 0 -5 2 5 -5 -3 -5
csv id|-2 -2 -1 -6 13 -1 -1 -1
csv in|12 6 -2 -2 -2 -2 -6 -4
ct|11 -2 1 -2 2 0 -10 1
cu|-10 11 -4 3 -1 -1 1 2
cuando|22 4 -6 -4 -8 -2 -4 -2
cuando te|22 0 -8 -5 -1 0 -1 -7
cuatro|14 -13 0 -9 13 -12 -9 15
cube|13 -5 -1 -5 0 -1 0 -1
cubes|4 10 -3 0 1 -7 1 -7
cue|-9 12 -1 -1 2 -1 -1 0
cuenta|1 3 -7 6 -2 12 -6 -7
cuento|31 -7 1 -1 -10 0 -8 -5
cuisine|1 -6 -6 -1 0 0 14 -3
cumin|5 0 -3 -3 0 -8 -7 15
cup|21 -9 -2 1 -5 -4 -1 -1
cup and|15 -5 -2 -3 -1 -3 -1 -1
cups|6 8 2 -8 3 0 -1 -10
curious|9 -18 2 -8 -2 -10 18 10
curious reader|-1 -2 0 -1 -3 0 12 -5
curl|14 9 0 -4 -3 -4 -8 -5
curl x|19 -2 7 -2 -3 -6 -6 -7
currency|-1 7 5 -2 -8 -7 -2 7
current|9 0 -5 1 -3 1 8 -12
current directory|5 -3 1 6 6 -5 2 -12
current folder|9 3 -9 7 -3 4 -8 -3
currently|11 -6 0 5 -5 -4 -1 0
curriculum|11 -7 -3 -5 -4 1 16 -8
curse|19 -9 -2 0 0 -2 0 -6
curtain|-24 -2 17 2 3 0 0 4
curve|18 0 -4 7 -3 -7 -3 -6
curves|15 -5 0 -4 -2 1 -5 0
custom|17 -3 -6 -4 -3 2 1 -4
customer|15 2 3 -3 -9 -3 18 -23
customer and|11 1 -5 -6 -7 -5 14 -2
customer can|-9 -7 6 -7 7 9 1 -1
customer customer|-8 -2 15 -5 -2 -1 0 3
customer is|3 8 -1 -8 0 -6 7 -4
customer mentions|13 2 -2 -3 -7 2 -1 -4
customer s|-7 13 -3 -3 -1 5 -2 -1
customer says|14 -4 -1 -2 0 -3 -2 -2
customer that|11 -3 0 1 0 0 -9 0
customer the|13 -6 3 -3 -7 -3 -1 4
customer wants|15 7 -2 -1 -5 -6 -8 1
customer who|-4 -2 0 -1 11 -1 -1 -1
customers|11 10 -12 1 -10 -2 5 -3
customers who|14 -6 -6 -1 0 3 -3 -1
customers with|4 8 -2 -6 -3 -1 -7 7
cut|-2 5 12 -14 -1 12 -13 0
cut it|5 11 -4 -2 1 -3 -3 -4
cut off|-3 0 7 -3 -4 0 -6 10
cut to|3 -1 8 0 1 -8 -1 -1
cute|4 3 -2 2 -9 -1 6 -3
cutoff|15 2 -2 4 -4 -9 1 -6
cuál|-1 -5 -3 -5 14 13 -4 -9
cuánto|14 17 -8 -7 -2 -6 -3 -5
cv|17 -10 3 4 -10 -5 12 -10
cv and|16 -6 -2 -1 -3 -3 -2 1
cycle|13 -12 -1 -1 -3 -3 6 1
có|17 -2 -3 -1 0 -5 -2 -3
có thể|13 -1 -2 -2 -1 -4 -1 -3
código|13 7 -3 -10 -1 0 -2 -3
cómo|22 4 -12 0 1 -7 -6 -2
cómo le|18 -3 -2 -3 -4 -1 0 -4
cómo puedo|15 -2 -1 -2 -3 -1 -2 -5
d <quotation>|19 -2 7 -2 -3 -6 -6 -7
d a|20 -4 -3 -3 -5 -3 -3 0
d b|-1 -8 0 -3 16 -4 0 0
d be|6 -2 -11 -5 11 -5 -6 12
d do|11 3 -2 -1 -3 -5 -7 5
d have|10 1 11 -11 5 -8 -2 -6
d like|9 7 -6 4 -1 -3 1 -10
d normally|-3 -11 22 -3 -5 4 1 -5
d rather|-6 14 -6 -10 12 -7 1 1
d show|-10 -1 -5 -1 21 0 -1 -2
d un|9 3 -8 -1 -10 11 4 -8
d une|7 -2 -2 11 -4 -1 -6 -2
da|2 0 4 9 -9 -2 0 -3
da <number>|3 -4 15 -2 -4 -5 -4 1
da solução|-6 -5 -11 23 -7 16 -5 -6
dacia|17 1 -2 -5 -8 -3 -2 1
dad|8 8 -1 -5 -8 0 -7 4
dados|-4 7 -10 6 -8 -6 -1 15
daily|11 -2 2 -4 0 -5 3 -5
daily life|-9 1 0 0 0 -1 10 -1
damage|18 2 -1 -5 1 -3 -9 -3
damaged|6 -6 -7 2 7 6 -10 1
danach|-17 7 12 -4 -9 14 -2 -1
dancing|-10 4 -2 0 0 -5 -1 14
dangerous|10 -7 -13 20 12 -5 -8 -9
danke|25 -4 -6 -2 -3 -6 -5 0
dann|-12 14 -6 -8 5 11 -3 -1
dans|20 -6 11 -8 -10 8 -6 -9
dans la|11 -2 5 -1 1 -3 0 -11
danube|0 -4 -3 10 -3 6 -7 0
dar|3 -6 15 2 -3 -3 -2 -6
dare|5 -1 -4 -2 -6 -1 -5 16
darf|-5 10 -5 -1 10 -2 -5 -1
dark|19 3 3 7 -2 3 -29 -5
dark and|12 -4 -3 1 -3 -1 1 -2
dark language|15 -5 1 -4 0 -7 2 -3
dark mode|26 -6 -4 0 -3 -5 -2 -7
dark parts|9 -1 -1 -6 -1 2 0 -1
darkroom|12 -3 -7 1 1 4 -7 -1
das|12 20 -14 10 11 -17 -11 -11
das ergebnis|-2 13 -2 0 -3 -1 -2 -3
dashboard|13 -9 13 -9 -3 7 -7 -5
dashes|-7 5 -5 15 -2 -2 -2 -2
dass|17 -8 -3 -4 -2 5 -4 1
dass ich|4 -1 -1 -1 -3 -2 10 -5
data|15 -5 -13 -16 -3 0 4 18
data <number>|7 -6 1 1 6 -2 -10 2
data in|13 -2 -2 1 -6 -1 -1 -2
data is|12 -7 3 0 -5 -3 -1 1
data or|13 -2 -2 -2 -3 -2 -2 -1
data quality|12 8 -1 -8 -8 3 -1 -5
data structures|5 9 -5 1 -2 0 -2 -7
data to|-7 3 -1 -3 1 0 -5 11
dataset|3 2 -9 0 0 -11 8 6
date|20 -8 2 3 2 -5 -3 -11
date <quotation>|16 -8 -10 16 -1 -11 4 -6
date of|7 -6 6 -3 5 -3 -9 4
date ranges|-15 12 -5 2 2 1 1 2
dated|-2 -3 3 3 -6 3 -7 9
dates|10 -11 2 -10 4 9 0 -4
dates and|14 -4 -5 -1 0 -1 0 -3
dates of|-2 1 -7 1 0 -1 -5 13
dating|23 -7 -3 -2 -4 -2 -1 -4
dating profile|14 -2 -2 0 -1 -2 -4 -3
datos|-7 13 -2 6 0 -5 0 -4
datum|18 -9 5 -1 -2 0 -4 -7
daughter|12 0 -10 2 2 1 -6 -1
daughter <number>|13 -4 -2 0 -2 -2 -3 1
daughter has|8 -10 -2 1 5 -2 6 -6
david|15 -5 -7 2 6 -1 -7 -4
day|20 7 -6 6 -5 -10 -1 -10
day <number>|10 8 -1 -2 -7 0 -5 -2
day ago|11 -4 1 1 0 1 -9 -2
day before|14 -13 -3 -3 1 12 2 -9
day each|13 -14 5 -5 1 0 -2 0
day for|-11 3 1 -3 4 -1 3 5
day how|15 2 4 -8 -2 -4 -8 1
day in|14 5 0 -6 -4 -4 -2 -2
day is|9 -8 -1 0 -1 -1 2 1
day plan|10 -2 0 -2 -6 0 -2 2
day that|10 -7 0 -1 0 0 -2 0
day the|8 -10 7 4 -7 1 -2 0
day week|14 -6 -3 -5 -1 0 0 1
day with|-12 13 0 -3 1 1 0 1
daylight|7 -10 -3 0 4 8 -1 -4
days|6 -2 -15 0 15 4 -12 4
days <number>|5 8 2 -1 4 -3 -6 -10
days a|-12 2 2 -5 11 1 -2 4
days after|3 -5 3 -2 8 3 -4 -7
days but|14 -5 0 0 -1 -4 -2 -2
days do|10 -10 4 -7 -1 0 0 5
days each|15 -9 0 -1 0 0 -3 -3
days if|3 -2 3 -5 -8 0 -1 9
days it|11 -8 1 -5 -1 0 1 1
days of|25 -7 -3 -11 10 -6 -3 -5
db|14 -3 -1 -2 -2 -1 -5 0
dd|10 -1 -3 -3 1 -5 2 -1
de|-16 -4 -2 4 7 0 1 9
de <number>|2 -2 -3 19 8 4 -16 -13
de cada|-5 19 -1 -4 -11 -5 9 -2
de cette|-6 -4 11 -4 -1 8 1 -5
de commande|6 9 -1 1 -4 -3 1 -9
de données|4 -5 -2 -2 -5 -2 -3 15
de escalate|-1 -8 4 -2 9 2 -1 -1
de esta|-2 -5 -4 -4 -3 12 11 -5
de l|-6 -15 15 10 -1 -4 7 -6
de la|0 -4 -14 -13 10 7 -4 19
de lo|20 -5 -10 12 -1 -4 -7 -5
de mi|20 -1 -6 -2 -4 -4 -2 -2
de multa|11 0 -3 -3 -6 1 0 1
de paso|-9 -5 -4 -7 -2 14 -1 14
de revisor|-5 -5 -6 -3 -5 26 1 -4
de secundaria|25 -6 -7 -6 0 0 -3 -3
de seis|-6 7 -3 -6 -1 -2 13 -3
de suite|-3 -2 -2 -4 0 -1 13 -1
de uma|14 12 -9 -12 -17 5 -12 19
de un|28 -7 -3 -3 -1 -3 -3 -8
dead|5 12 -2 -8 -7 11 -2 -8
dead code|14 -4 1 -1 -4 0 -2 -4
dead ends|-8 15 1 0 3 -3 -2 -7
deadline|2 -1 7 -3 -1 1 -8 3
deadline <number>|12 0 -6 -5 0 -7 2 3
deadline above|-7 8 -4 -2 3 -2 -1 7
deadline for|18 -2 -1 -3 2 -5 -5 -4
deadline of|-9 -5 4 -1 -9 1 12 7
deadline the|12 -1 -2 -4 -1 -1 -1 -3
deadlines|26 -8 10 -8 -8 -1 -5 -7
dear assistant|4 12 0 -9 0 -3 -3 -2
dear mr|-10 -1 9 -5 -4 0 1 10
death|24 -1 -11 -5 0 -5 0 -2
debate|-3 -3 5 -6 -4 11 9 -7
debate whether|-2 6 -8 1 9 2 -11 3
debe|13 -2 6 -5 0 -4 -4 -5
debit|18 -8 10 -7 -4 -5 -9 6
debit transaction|12 -3 -4 0 -1 0 -2 -2
debug|8 -5 7 -7 -2 4 -3 -2
debug mode|-4 -7 11 1 0 1 1 -3
dec|-1 12 10 -2 -5 -2 -6 -6
decide|-1 9 -11 15 4 -13 4 -7
decide <number>|10 -1 1 -4 -6 0 2 -2
decide by|3 -7 -1 -2 8 0 -3 0
decide how|0 9 -2 8 -4 -6 -3 -2
decide if|-4 -10 3 12 -5 5 1 -2
decide on|-7 -3 -4 -2 15 -1 0 2
decide to|10 -10 3 -5 -6 1 5 2
decide whether|10 6 0 6 -9 -2 -4 -6
decide which|-6 -8 -2 -1 16 -1 8 -7
decided|5 -5 3 2 5 4 -5 -10
decided that|-2 -6 9 1 -2 -3 6 -3
decided to|13 -3 1 -4 0 6 -9 -4
decides|9 -3 1 -13 19 -10 -3 -1
decides to|9 -9 2 1 2 1 0 -6
deciding|-15 2 -3 -3 18 3 -2 0
decimal|11 0 4 0 -6 -2 -3 -4
decimal <number>|15 -1 2 -3 1 -2 -11 -1
decimals|-6 -2 -8 19 6 -6 -1 -2
decision|1 8 10 -12 11 -7 -6 -3
decision for|12 3 -7 -4 -5 2 0 0
decision is|15 -2 -10 1 -1 -4 0 1
decision paper|5 -9 8 -3 -2 3 -3 1
decision the|-3 14 -4 -6 -3 0 0 1
decisions|0 9 -8 -1 0 3 0 -3
decisive|-6 -1 0 2 12 -6 -1 0
deck|9 5 -5 -2 -10 -5 -3 10
declare|-4 -6 -2 -4 -1 12 2 2
declared|16 -3 -3 -3 -2 -1 -2 -2
decline|3 3 -1 12 -11 -8 -5 6
declined|10 -9 -1 -3 -4 1 4 1
decode|12 2 -8 3 1 -2 -4 -3
decompose the|-5 10 -4 -2 2 1 -4 2
decomposition|-7 15 -3 -3 -6 -2 5 0
decreased|4 -4 -1 -6 11 -1 -1 -3
deduct|2 7 6 11 -2 -9 -9 -5
deduction|-4 16 -2 2 -3 -1 -4 -5
deduction with|-6 13 -1 0 -1 -1 -1 -1
deductions|2 6 -1 10 -1 -7 -4 -6
deed|8 -7 13 1 -2 -12 -2 2
deemed|10 4 -1 8 -4 -6 -3 -8
deep|20 6 0 -3 -5 3 -6 -16
deep and|5 2 0 3 2 3 -13 -1
deep breath|10 -11 -1 1 0 0 0 0
deep language|11 -8 1 -2 -1 3 -4 0
deep learning|20 -4 -2 0 -9 1 -5 -1
deepen|4 -5 2 0 0 -7 9 -3
deeper|5 2 -5 0 -5 -2 15 -9
deeply|15 -2 -3 -3 -1 0 -3 -3
def|3 -10 -4 3 -7 11 -1 5
def f|-8 -3 -3 -2 -3 -2 10 11
def is_leap|-8 -2 -2 8 -4 8 0 1
def mean|-9 11 -2 1 2 -2 0 -2
default|14 1 -1 -1 -4 -2 -4 -4
defect|-1 -1 2 -5 -9 16 2 -4
defects|-3 1 -3 -4 -7 17 -3 1
defend|16 -2 0 -4 2 -10 1 -3
deficit|13 -4 -4 -2 -2 2 0 -3
defined|13 5 2 -5 -2 -5 -7 -2
definite|-9 -2 -1 -1 2 -1 11 -1
definitely|12 6 -6 0 -1 -1 -6 -3
definition|-14 28 -9 -7 -2 0 7 -3
definition of|22 -3 -1 -5 2 -8 -8 2
degree|9 16 -8 4 -6 -7 -6 -1
degree of|-2 11 -2 0 -5 1 -2 1
degrees|6 -5 -4 -1 11 0 -3 -5
deja|-4 11 -3 -4 -3 -4 -4 10
del|0 -15 19 5 -3 -4 -2 1
del asistente|-5 -6 10 -4 -4 13 -1 -2
delete|1 -9 3 -9 -5 -1 6 14
delete all|23 -8 -7 -7 10 -4 -1 -7
delete my|12 -2 -9 -1 -5 0 -4 10
delete the|13 -5 -12 12 -1 13 -9 -11
delete them|13 -3 2 -6 -2 1 -13 8
deleted|0 -1 -9 0 11 -7 0 6
deletes|14 -5 0 0 -1 -3 -4 -2
delhi|8 -3 -4 -1 10 -1 -6 -2
deliberate|-17 8 10 -2 -1 2 -2 1
deliberation|-18 2 41 0 -2 -11 -6 -6
deliberation of|-5 -6 19 -5 0 -1 -1 -1
deliberation that|-4 -5 11 0 0 0 -1 0
delighted|-6 -2 -4 8 -6 1 -4 14
deliver|17 4 -10 -1 -4 2 -5 -2
deliver version|13 -1 7 -2 -4 -4 -3 -5
deliverable|14 -6 0 -1 -6 0 1 -3
delivered|13 0 -6 -4 -3 5 -1 -4
deliveries|16 -4 -2 1 -3 -4 -1 -3
delivery|27 -10 -13 -10 4 2 10 -9
delivery of|10 -3 -3 -6 -7 11 -2 1
delivery time|22 -2 -2 -7 -4 -3 -10 5
delta|20 -6 -2 -5 -3 -9 10 -5
delve|3 -2 -2 -2 -8 -6 -5 22
dem|-22 4 -13 4 11 -12 15 13
demande|13 -9 -2 -2 10 -3 -4 -3
demanding|-17 1 2 15 2 -3 3 -2
demonstrate|17 -1 -2 0 -5 -1 -8 0
demonstrating|11 -2 -3 1 -4 -1 -1 -2
demonstration|-10 -8 -4 -3 -6 8 -7 29
demonstration of|-9 -1 -1 -2 -2 10 -3 7
demonstrations|-2 0 0 -1 -6 -4 -4 18
den|-18 1 14 -16 4 14 1 1
den ersten|-6 1 -3 -3 1 18 -1 -4
den fehler|-10 9 -2 0 -4 8 -1 0
denied|12 -4 -1 -2 2 -2 -2 -4
denk|-4 -4 -3 -3 -1 -4 19 1
denk dir|-4 -4 -3 -3 -1 -4 19 1
denmark|20 -6 -8 1 -3 -3 4 -4
dense|-10 4 -6 -1 -5 -1 8 10
dental|28 -1 0 -2 -3 -5 -7 -10
dental clinic|16 0 -4 -1 -2 -4 -4 -1
dentist|18 0 -7 1 1 -10 1 -4
denver|2 -6 -2 -5 16 -2 -6 2
dep|13 -1 -1 -2 -2 -5 0 -2
dependencies|14 -5 1 1 -1 1 -8 -4
depending|10 7 0 -7 1 -2 -5 -4
depends|-7 6 -7 3 8 12 -6 -9
depends on|-7 8 -3 3 9 3 -4 -9
depicts|14 -8 0 4 -6 -7 -4 7
deploy|21 10 -4 -8 -6 -2 -10 -2
depois|-8 16 18 -15 -8 -8 -8 14
depois a|-2 -3 11 -9 0 -5 -5 13
deposit|2 4 -8 -3 16 -8 -2 -1
deposit first|25 -3 -2 -2 -7 -3 -5 -3
deposit for|-6 10 -1 -1 0 3 -3 -2
deps|12 -1 -13 -2 15 -3 -5 -3
depth|1 7 -1 9 -9 3 -3 -6
der|-15 14 5 -2 13 11 -10 -16
der beiden|-4 -3 -3 -3 26 -7 -3 -4
derailleur|-2 2 4 0 -11 9 -11 9
derivation|-6 33 -11 4 1 -1 -11 -10
derivation line|-10 0 -3 10 -1 8 -1 -2
derive|-9 23 -12 -3 1 -3 2 1
derive the|-7 20 0 -2 0 -6 -5 -1
derived|17 -3 -1 0 -4 -2 -2 -3
des|-12 -1 1 16 -3 -5 10 -6
descale|5 -9 -3 -2 2 11 10 -13
descale a|6 -8 -4 1 1 9 4 -10
descaling|2 -8 -2 13 -7 1 9 -9
describe|11 -7 -12 -2 -6 7 18 -8
describe a|-8 -1 -2 1 1 1 11 -3
describe how|11 -7 -2 -2 4 9 -10 -3
describe the|6 -6 -4 -5 -5 7 12 -5
describe them|8 -3 -1 7 0 -1 -9 -2
described|8 10 -3 -1 -2 -1 -6 -6
describes|25 -4 1 -6 6 -10 0 -12
describing|9 -6 -3 -1 7 -3 -1 -2
description|12 8 0 -9 -8 -10 15 -8
description and|-7 4 -4 -1 -3 5 9 -2
description of|8 -4 -1 3 1 1 -10 0
descriptions|16 -4 0 -11 -10 -3 13 -1
descriptions for|20 -4 -1 -5 -5 0 -4 -1
descriptors|-13 0 1 15 1 -3 2 -3
desde|24 -5 1 -5 -6 -3 -5 -2
deserves|-9 -4 -3 6 14 -1 -1 -1
deserves to|-7 -4 -3 7 10 -1 -1 -1
design|15 -6 2 -6 -11 1 9 -4
design a|16 -3 -6 2 -7 -5 6 -3
design system|-9 0 0 0 0 0 9 0
design that|15 -5 -3 0 -2 -2 -3 0
design the|-16 -5 2 0 -3 0 19 3
designer|7 1 3 -1 -9 3 -6 1
designing|15 -11 -1 2 3 3 -3 -8
designing a|10 1 -3 1 0 -1 -1 -6
desire|-2 -6 0 12 0 0 -2 -2
desired|15 -9 3 -2 1 -2 -6 0
desk for|-6 -6 2 9 -1 1 1 1
desk question|-7 17 -4 -6 -1 -1 -1 4
desk you|-10 -4 9 -1 0 6 0 1
desktop|13 -5 0 -4 0 -5 0 0
desperate|4 10 -3 -3 10 -7 -7 -5
después|5 26 -11 -4 -4 -6 -4 -2
destination|-1 18 -6 -4 -4 -4 3 -3
destinations|11 -2 -3 1 2 1 -3 -6
destroy|13 -12 -7 0 8 -3 -1 2
detail|3 4 -15 -1 1 -16 12 12
detail and|-2 3 -4 -4 0 0 -10 17
detail as|13 -1 2 -5 -2 3 -2 -7
detailed|16 3 6 -1 -1 0 -13 -10
detailing|13 -10 0 1 -1 0 -4 0
details|21 -8 -9 0 -6 3 -6 5
details and|15 -3 -3 -7 0 0 -1 0
details in|13 -1 -6 -1 -1 -1 -2 -3
details such|13 -4 1 0 0 0 -7 -2
details you|16 -5 0 0 -7 1 -1 -4
detect|12 -5 8 -4 -1 0 -7 -4
detect the|16 -1 -1 -4 -1 -1 -4 -4
detective|6 7 5 -14 11 -4 -6 -4
detects|24 -4 -4 -1 -4 0 -6 -4
determine|19 -10 -12 1 11 -14 3 1
determine the|20 -1 -7 -5 -2 -1 -3 0
determine whether|10 -1 -5 -4 7 -4 -5 2
determine which|-1 0 0 -7 12 -5 -1 2
determined|3 -8 -7 16 0 -6 4 -3
determines|15 -3 0 -4 -3 -1 -1 -2
determining|16 -5 1 -2 2 -5 -7 -1
deux|-8 8 -10 -11 17 -1 14 -9
deux assistants|-8 -1 -2 -1 16 0 -1 -3
deuxième|-3 14 -3 -3 -7 9 -5 -2
dev|17 1 -3 -4 0 -5 0 -6
dev null|13 0 0 -1 -4 -4 -1 -4
deve|11 -8 1 5 3 -3 -4 -6
develop|2 -7 2 3 1 10 -12 1
develop a|4 -8 2 4 2 8 -13 0
developer|19 -4 -5 4 -12 -5 8 -5
development|11 -3 -6 2 -1 -3 -3 3
deviations|18 -4 -4 0 7 -4 -9 -3
devices|11 0 -3 1 -3 2 -6 -3
devil|11 -1 -1 -1 -2 -5 -1 -1
devil s|11 -1 -1 -1 -2 -5 -1 -1
devolva|-7 -8 -5 2 -7 15 19 -10
devuelve|3 -2 -3 15 -1 -6 -2 -4
df|12 0 -10 -8 9 -2 1 0
df groupby|11 -1 -6 -4 -6 -1 7 -1
di|5 -2 -1 -8 12 11 -11 -5
di cuál|-2 -4 -4 -3 11 13 -4 -7
diabetes|16 -3 0 -3 0 -3 -4 -3
diagnose|-4 9 -9 9 -6 12 -2 -9
diagnose the|-4 -1 -2 -2 -1 13 -2 -2
diagnosis|1 10 12 -5 -3 -1 -5 -8
diagonally|11 0 0 0 -3 0 -10 0
diagram|13 -8 -4 6 -2 -3 -2 1
diagrams|10 -7 0 0 1 0 -3 0
dialog|9 0 -6 1 -7 -1 -13 17
dialog for|13 -1 -1 -2 -1 -1 -3 -3
dialogue|-9 -8 -1 -1 11 4 -4 7
dialogue below|-5 0 0 0 15 0 -4 -5
dialogue between|0 -3 -4 -3 -2 -6 8 11
dialogue for|-7 0 -6 -3 1 9 -2 9
dialogue in|11 -2 -1 -1 -2 -2 -5 1
dialogues|-6 -8 -2 10 -4 -7 6 10
diameter|20 -3 -2 -2 -4 -4 -3 -2
diary|8 -1 17 -3 -2 -9 -7 -3
dias|14 -6 -5 0 -2 -2 1 -1
dice|15 -6 5 -4 3 -2 -5 -6
dice for|16 -2 -2 -2 -4 0 -3 -2
dich|-4 -5 16 -8 9 -3 -3 -2
dictation|1 2 8 -9 -5 1 7 -5
dictionary|9 -9 12 -2 5 -1 -6 -7
dictionary of|0 2 9 8 -13 -3 -7 4
dictionary with|12 -3 -5 1 9 -4 -7 -3
did|1 -3 11 16 -5 -1 -8 -11
did he|35 -6 -14 -6 -1 -7 0 0
did i|9 6 -12 -10 5 -2 2 2
did it|-4 -2 -13 29 -5 9 -5 -9
did my|7 -11 0 6 0 -4 -5 7
did not|1 1 15 -4 -4 -7 -4 3
did the|14 -5 1 13 -2 -13 2 -11
did they|26 -1 0 -6 -8 3 -12 -2
did this|0 -7 1 1 1 0 -5 9
did you|1 -9 21 -1 -3 1 -1 -9
didn|10 1 -2 -5 -4 6 5 -11
didn t|10 1 -2 -5 -4 6 5 -11
didnt|12 4 -8 -1 0 -3 1 -4
die|-23 -3 2 6 -5 5 1 18
die antwort|-8 -4 -2 5 -3 9 -6 9
die aufgabe|-9 9 -1 -2 -1 -5 11 -2
die lösung|-6 11 -8 12 -11 -7 -9 18
die mail|0 -4 13 -3 -3 -1 -2 0
die with|23 -5 2 -4 -4 -5 -3 -3
died|2 0 -3 16 -2 -3 -9 -1
died in|1 6 -7 9 -2 -3 -2 -4
diese|-2 -13 -4 -4 0 10 15 -2
diesel|13 0 -7 -4 1 1 -3 -2
diesen|-9 -1 6 -2 -4 -2 -3 15
dieser|-10 -4 -1 8 -3 -5 15 -1
dieses|9 13 -6 -5 -3 -2 -4 -2
dietary|-12 0 0 0 0 0 12 0
diferente|-7 10 -2 -7 2 -9 18 -5
diferentes|-8 19 -1 -3 -1 -10 10 -5
diferença|9 -7 3 9 -2 -5 -2 -6
diff|1 2 -4 -7 5 10 -8 1
differ|-5 5 -8 3 14 0 -10 2
differ between|14 -3 -5 -1 -2 -2 -1 -1
differ from|32 -7 4 -4 -9 -7 -7 -1
difference|14 -10 -8 -7 14 -4 6 -4
difference between|21 -10 -8 -1 0 0 -3 2
differences|11 -6 -7 3 5 -5 -7 7
differences between|2 0 0 10 -2 0 -2 -7
different|1 4 -6 -6 -11 -12 24 5
different length|-7 -2 -2 -1 1 2 16 -7
different moods|-6 -1 0 -1 0 0 11 -1
different than|24 0 5 -6 -7 0 -9 -8
differently|8 -1 -9 -3 7 15 -5 -12
differently in|8 -5 -7 -2 -1 12 -5 0
differs from|8 1 2 0 -2 -8 -2 0
difficult|14 0 -4 11 -3 -10 -7 -1
difficulty|-2 -10 -5 5 -4 -1 28 -12
difficulty <number>|-8 -1 0 15 0 -6 -1 1
diffusion|5 11 -2 -7 -1 -6 10 -9
dig|13 -1 -1 -1 -1 -3 -4 -2
diga|0 12 -5 11 -5 -3 -6 -4
digestion|9 1 5 -8 -5 -1 -5 3
diggers|13 1 -2 -2 -1 2 -7 -5
digit|-14 3 -3 16 -8 0 10 -4
digits|-9 16 -6 -1 -6 -5 6 6
digits <number>|4 12 -1 -2 -5 2 -2 -8
dime|27 -1 -7 -6 -6 1 0 -6
dimension|14 9 -6 -3 -1 -5 -7 -2
dimension of|17 2 -5 0 -4 -2 -5 -3
dinner|15 -2 1 7 -19 10 -8 -5
dinner for|4 0 -6 11 -1 -3 -2 -3
dir|4 7 15 -12 -12 -16 6 7
dir <number>|-1 -5 3 1 3 -2 9 -8
dire|16 -1 -7 1 -4 -2 -1 -2
dire ce|11 -2 -6 -1 0 -2 1 1
direct|10 5 1 -1 -3 -8 -12 7
direct debit|16 -9 10 -7 -6 -6 -4 6
direction|7 -1 -9 0 1 6 -4 -1
directly|18 -13 -2 -6 0 -1 2 3
director|12 2 -3 0 -3 0 -5 -3
directories|24 3 -6 4 -8 -6 -3 -8
directories containing|11 1 0 -5 5 -1 -8 -3
directories from|21 -8 -5 0 -3 0 0 -6
directories that|14 -8 -1 -1 -1 -1 1 -3
directories under|11 3 2 -14 0 0 -6 4
directory|18 -2 -9 3 0 -4 1 -7
directory <quotation>|11 -4 -7 18 -10 -10 -7 9
directory and|17 2 0 5 -12 6 -8 -9
directory home|10 -2 0 0 -9 0 -1 3
directory pointed|14 -3 0 -2 -2 -4 -2 0
directory recursively|20 -3 -1 -3 -7 0 -4 -1
directory to|9 -5 0 -2 -2 3 4 -6
directory tree|11 8 3 -9 -1 -5 -8 1
directory whose|15 -8 0 -2 0 -1 -4 0
directory with|13 -7 -1 3 1 2 -6 -6
dirty|15 0 -2 -2 -2 -2 -5 -1
dis|-2 10 -2 0 7 -3 -4 -7
disagree|10 12 -9 1 -6 -12 12 -7
disagrees|18 -6 -4 12 -7 -6 -4 -4
disagrees about|18 -6 -4 12 -7 -6 -4 -4
disappeared|16 2 -6 0 -4 0 -2 -7
discard|-7 4 12 1 6 -3 -6 -8
discarded|2 -5 15 0 -1 -6 0 -4
disclaimers|7 -2 -2 -6 -2 -3 -1 9
disclose|-7 5 14 -1 -4 -3 -3 -1
disclose the|-6 5 14 -1 -4 -3 -3 -1
discount|0 10 0 -10 1 -7 11 -3
discount on|13 -3 -5 -2 -5 1 -2 2
discuss|25 -6 -2 -3 -7 3 -6 -3
discuss the|21 -2 -3 -1 -3 -2 -6 -5
discussion|1 4 9 -1 -3 -6 -5 1
discussion questions|1 4 9 -1 -4 -6 -5 1
disguise|1 -4 -7 -7 4 0 14 -2
dish|14 6 -4 -2 1 -4 -2 -9
dishes|15 -4 -6 -1 0 0 -2 -4
dishwasher|15 2 -5 -3 -3 1 -5 -4
disk|17 5 -7 -2 -7 -2 -4 0
dismissed|-3 13 3 -3 -2 -3 -1 -6
display|14 2 -8 2 -1 -4 1 -7
display a|12 2 1 -4 1 -4 -8 0
display the|9 -12 6 -2 4 -6 6 -5
displays|15 1 4 -1 -3 -1 -12 -3
displays a|13 0 1 -2 -3 -1 -8 0
disposable|14 -2 -3 0 -3 -2 -4 0
disposable cards|6 -1 -3 0 0 0 -8 8
disposable virtual|11 -2 -1 1 -5 -2 1 -2
dissertation|11 -6 -3 -5 1 -2 6 -2
distance|5 4 -6 -10 3 10 0 -5
distance and|-2 15 -9 1 -3 -3 4 -4
distance between|17 -5 1 -5 -4 1 -5 1
distance from|8 6 -6 0 -8 -8 8 0
distil|-8 -7 1 -3 -4 3 -5 24
distil the|-8 -7 1 -3 -4 3 -5 24
distinct|9 -3 -3 12 -9 -7 6 -6
distractor|-3 0 -3 -2 0 1 13 -5
distractors|-3 0 -2 -2 -3 -8 18 0
distributed|13 -5 0 -1 -1 -6 0 -1
distribution|1 -1 1 -9 2 -1 13 -6
dit|9 -3 15 -5 -2 -9 -4 -1
dit dans|-6 -1 14 -4 1 -5 0 2
div|24 -10 0 -4 -2 -9 -6 7
diverse|3 7 0 -8 0 -4 9 -7
divide|16 -7 -6 -1 7 -1 -3 -7
divided|3 11 6 -9 -6 5 -9 -2
divided by|-16 15 1 4 2 -4 -1 -1
dividend|17 -3 -4 -2 0 1 -9 0
divisible|-10 13 8 -7 1 -8 2 2
divisible by|-10 13 8 -7 1 -8 2 2
division|-2 3 -3 -10 7 -2 14 -7
division by|-2 -6 3 -8 -2 2 10 2
dix|5 3 -6 -3 3 -11 11 -2
diz|15 -7 4 -9 4 4 -6 -4
diálogo|0 -8 12 -6 -7 -1 -2 11
django|15 -5 -5 2 -5 3 -2 -3
django site|11 -6 -3 3 -6 2 1 -1
dna|21 -10 2 -6 -6 -3 3 -1
do <number>|10 -1 0 -3 2 -3 2 -7
do a|8 4 -5 -6 -3 -4 -4 11
do an|12 -10 -2 13 -4 1 -4 -5
do assistente|-3 -3 -13 14 -7 13 -6 7
do atendente|-7 -4 10 -2 0 -6 -2 10
do cats|-3 2 1 7 -10 1 2 1
do differently|-3 -7 -10 1 6 16 0 -3
do i|11 -1 -1 -3 6 1 -14 1
do if|-2 15 -5 -3 -1 -8 0 4
do in|9 0 -4 1 -1 -7 0 2
do it|22 10 2 -9 -12 -9 11 -15
do my|10 -5 -5 3 -1 -7 -2 7
do not|-2 1 2 -11 -2 -1 11 2
do one|17 -5 -4 -2 0 0 -4 -3
do people|9 -11 3 -3 13 -9 -4 3
do the|18 9 -9 -11 9 3 -6 -13
do they|22 -3 -1 -9 6 1 -6 -9
do this|15 13 -5 -7 -2 -6 -1 -7
do to|8 10 2 0 -2 -3 -9 -7
do usuário|-2 0 -8 -8 17 -7 -8 15
do vaccines|12 -12 -5 5 17 -12 -1 -5
do we|10 2 2 -7 -3 1 -4 -1
do what|7 4 -10 2 2 3 -4 -4
do with|10 -10 -7 -8 2 9 -3 8
do you|30 0 -15 3 -4 -2 -3 -8
doc|-1 -6 2 -12 -15 16 10 6
doc <number>|-7 0 0 -2 3 -2 11 -2
docker|22 -5 -4 -4 -3 6 -3 -9
docker compose|12 2 -1 -3 -5 -2 1 -5
dockerfile|15 -4 4 -2 -7 -1 -6 0
dockerfile for|16 -4 -1 -2 -4 0 -5 0
docs|19 -2 -1 0 -2 -2 -10 -2
docstring|0 -1 -3 3 3 -12 -7 16
docstring for|10 -2 -1 5 3 -6 -7 -2
docstrings|6 -8 -6 1 -4 0 -1 12
doctor|7 -7 -10 7 6 -6 1 2
doctor on|2 -2 1 -7 -7 3 9 1
doctor or|11 0 -1 -3 -1 0 -6 0
doctor prescribed|14 -2 0 -1 -5 1 -1 -5
doctor s|-5 0 -14 2 1 0 8 9
document|8 1 -5 -9 0 -4 14 -5
document <number>|-7 9 -2 5 -1 -1 -1 -1
document <quotation>|13 -5 1 0 1 0 -7 -2
document in|9 -5 8 -8 2 -2 1 -5
document it|11 -2 0 -2 0 -6 0 0
document the|-6 12 0 -5 -2 0 0 1
documentation|22 -8 -2 0 0 -3 -8 -1
documented|2 -2 -3 -4 -3 0 -1 11
documents|25 -1 -2 -5 -14 -7 7 -3
does|12 -9 -3 7 -2 8 -6 -7
does <number>|7 -4 11 -12 -2 6 -8 0
does <quotation>|21 -5 -7 9 4 -6 -8 -10
does a|20 1 -5 -11 -4 -1 3 -2
does and|10 -2 1 4 -1 -5 -6 0
does it|18 2 -8 -8 -7 5 -4 2
does my|11 14 4 -2 -6 -12 -8 1
does not|9 1 -3 0 11 -1 -10 -7
does one|10 -2 1 -2 -5 6 -3 -5
does that|24 3 -3 -3 -1 -8 -2 -8
does the|-13 -12 -8 15 -13 18 13 1
does this|15 0 -6 22 -12 -3 -17 0
does your|12 -4 -2 -1 -1 -1 -3 -1
doesn|3 0 -7 3 3 6 5 -12
doesn t|3 0 -7 3 3 6 5 -12
dog|8 5 -10 11 -4 -6 -2 -1
dog walking|16 0 -1 -9 -5 3 -3 -2
dogs|18 4 -4 1 -4 -8 -1 -6
dogs eat|11 7 -4 0 -3 -4 -3 -3
doi|13 -7 1 -2 0 1 -3 -1
doing|-3 -5 -4 -10 5 2 11 4
doing while|-6 13 -2 -5 2 -2 3 -3
dois|16 1 -13 1 14 -4 -8 -7
doit|1 -5 -8 -10 2 -7 16 10
dollars|6 -1 2 -9 1 2 -8 7
domain|12 8 -8 -7 -14 10 16 -16
domain expert|-1 -2 -1 4 -5 10 -2 -3
domains|8 2 -7 -7 -10 -5 22 -4
dominant|13 0 -2 -1 -2 -1 0 -6
don|2 13 4 -5 2 -6 2 -13
don t|0 13 4 -6 2 -5 3 -11
donald|13 -1 -6 6 -2 -3 -2 -6
donald trump|13 -1 -6 6 -2 -3 -2 -6
done|1 0 -10 -7 1 -5 10 10
done and|3 9 -8 9 -3 -5 -3 -2
done as|-6 -2 2 -1 9 -1 -11 10
done in|-13 14 -1 0 0 0 -1 0
done with|2 -6 9 -5 -4 -4 13 -6
donne|-6 13 -7 20 -16 2 1 -8
donne le|10 -7 -3 11 -11 6 -7 0
donner|-5 -3 -1 -2 0 12 -3 1
données|13 0 -10 -3 3 -5 -12 13
dont|10 -3 -8 -8 -5 12 1 2
door|-1 17 4 -6 -9 4 -9 0
dormitory|23 -6 -4 -1 3 -3 -5 -6
dormitory in|9 -8 2 0 -10 2 -3 7
dort|-6 1 -3 -3 1 18 -1 -4
dort richtig|-6 1 -3 -3 1 18 -1 -4
dos|6 13 -14 -15 12 4 5 -10
dosage|6 11 -5 -9 -1 11 -9 -3
dose|5 14 -8 9 -3 -8 -2 -7
dose for|3 -3 -1 10 -6 1 -5 1
doses|11 8 -4 1 1 -4 -13 0
dots|26 -8 -2 -2 -4 -5 -3 -2
double|10 -13 6 0 1 -5 -3 4
double exposure|9 -2 -6 1 0 -2 0 1
doubled|-5 14 -1 -1 -1 -1 -6 -1
doubles|11 -10 -4 -1 4 0 -12 12
doubt|-7 6 14 0 -5 4 -5 -7
doubtful|11 -1 -10 -1 5 -10 0 5
doubts|-22 23 15 1 -12 5 -10 1
dough|12 0 1 -2 -2 -1 -8 -1
down|-6 12 1 -11 -6 9 -2 3
down a|-7 10 1 0 -6 1 1 1
down complex|11 -5 -4 0 -2 0 0 0
down the|3 11 -10 -1 -5 -1 -3 5
down to|-8 -2 12 -5 -4 -1 -5 13
down your|-23 12 0 4 3 2 -1 3
download|12 -5 -2 -10 -2 5 0 2
downloads|-2 9 -8 3 -6 -1 -7 12
dozen|9 1 -4 -2 4 0 -8 0
dozens|16 1 -4 -1 -1 -4 -4 -2
dozens of|16 1 -4 -1 -1 -4 -4 -2
dpo|-5 -4 0 -1 11 0 -1 0
dr|14 1 1 -4 6 -3 -8 -6
draft|9 14 -12 -16 -10 20 -6 1
draft <number>|11 5 -1 -3 -1 -6 -4 -1
draft a|17 1 6 -6 -2 -14 -7 6
draft an|17 3 -9 -4 -1 -5 -1 -1
draft answer|-5 -4 -1 -1 -4 22 -1 -5
drafted|6 5 5 -3 -9 -5 0 0
drafting|12 -8 6 1 -3 -5 -1 -2
drafts|16 -14 10 -9 9 -2 -9 -1
drafts for|12 1 -4 -1 -6 1 -2 0
drafts of|10 -13 -3 -2 12 2 -9 2
dragon|12 -8 -1 -1 -4 11 -8 -1
drainage|1 3 3 -2 -8 1 13 -12
drawer|-2 -4 3 -1 2 1 9 -8
drawer <number>|-2 -4 3 -2 2 2 9 -7
drawn|-5 16 5 -1 -11 0 0 -4
drawn from|-11 9 -1 1 3 -1 0 1
dream|0 -9 0 2 -1 -1 11 -2
drei|-8 3 -10 5 -9 -8 8 18
dried|16 -3 -2 -4 1 -4 -2 -2
dried up|16 -3 -2 -4 1 -4 -2 -2
drills|10 -7 0 4 -5 -3 -1 3
drink|18 2 -4 -2 0 -7 -4 -3
drive|8 1 -11 -8 -4 3 -2 12
drive <number>|10 -2 2 -4 -6 1 0 -2
driver|23 -10 -14 -8 -8 11 4 2
drivers|14 -5 -4 -1 1 -5 -3 2
drives|9 1 -1 -3 -4 -6 12 -7
drives <number>|9 1 -1 -3 -4 -6 12 -7
driveway|16 -8 1 -3 -4 -3 1 -2
driving|18 1 -3 -13 -4 -5 10 -3
drone|18 -7 -4 -9 4 0 -1 0
drop|-10 5 -13 10 -4 -8 3 17
drop the|12 -4 -3 -5 0 -2 4 -2
dropped|-7 1 9 1 5 -5 -10 5
dropping|17 -7 -1 -1 0 -2 1 -8
drops|6 -7 -3 -1 -4 -2 0 13
drove|6 8 0 0 -3 -6 -8 5
drug|12 -9 -6 10 -2 -3 0 -2
drugs|20 -3 7 -4 -2 -7 -2 -9
drunk|21 -7 -1 -2 0 -5 -2 -5
dry|20 -5 7 -1 4 -16 -16 7
dry refer|5 2 -1 3 3 3 -12 -1
du|-15 9 6 1 -21 8 7 5
du bist|3 7 -9 16 -2 -4 -11 -1
du dir|-5 12 8 -5 -2 -6 0 -2
du mir|9 -6 -2 -2 1 4 -2 -2
du modèle|-4 -5 -2 20 -1 -4 -1 -3
du texte|-8 11 -1 -8 -1 1 13 -8
duas|-5 1 -12 10 14 -10 12 -11
duas respostas|-9 -2 -3 -3 20 1 -4 1
duas vezes|14 9 -1 -2 -7 -3 -3 -7
duck|17 1 -3 -4 -3 -1 -6 -1
ducks|10 -11 4 -2 0 -2 -5 6
dummy|12 -2 -5 -6 3 1 -1 -1
dump|-6 4 39 -6 1 -12 -7 -14
dumplings|8 -6 -2 -3 -2 -2 9 -2
dumpster|15 -2 -4 -1 -2 -1 -3 -2
duplicates|-1 -9 1 -3 -9 7 5 9
duration|12 -7 -5 7 -8 -4 -4 9
durch|2 -6 6 11 -1 -7 -1 -5
during|6 9 2 -4 -2 2 -10 -3
during that|22 -8 1 -8 -2 0 -10 4
during the|15 -8 -3 -3 0 1 0 -3
dutch|16 -4 -3 -1 -2 -1 -4 -2
duties|4 -3 -7 9 1 -4 -7 5
duty|-5 -3 -1 12 1 -3 -2 1
dx|9 4 -9 1 -7 -1 -4 6
dá|5 3 -9 -3 8 -5 -8 9
déjà|21 -7 1 -3 -3 -3 -3 -4
délai|18 -4 -1 -5 -6 -6 -5 9
délai <number>|18 -4 -1 -5 -6 -6 -5 9
dê|-9 -6 -6 9 27 -3 1 -11
días|12 16 -12 2 -5 -4 -5 -5
dónde|4 11 -5 -1 -3 -2 -2 -2
dúvida|-4 0 0 -8 11 8 -6 -1
dụng|15 -3 -2 -2 -2 -3 -3 -1
e <number>|9 -8 -3 -6 -2 -2 -5 16
e <quotation>|8 7 5 -8 -3 -2 -2 -6
e a|0 -5 9 -3 5 1 -7 1
e depois|-4 5 -8 -3 0 -2 -1 12
e devolva|5 -3 -4 0 -2 13 0 -9
e diga|9 8 1 -7 -2 -4 0 -4
e e|19 -5 -6 -6 -1 -3 2 -1
e escreva|-10 -12 13 5 0 0 12 -8
e g|19 -13 1 -7 12 -5 1 -7
e mail|17 -4 -3 -1 -3 -1 -7 0
e mais|-3 -1 -5 0 -3 -1 12 1
e não|12 -3 -1 -1 -4 0 0 -2
e o|-4 7 2 -5 6 7 -11 -2
e refaça|-7 -9 -7 -2 1 11 0 14
e simples|11 0 -8 -6 4 0 -1 1
e só|2 11 3 -5 -5 0 -5 0
e v|16 -4 -5 -6 -1 -3 6 -2
e x|-1 13 -1 -4 -1 -3 -2 -2
each|-30 17 1 3 -4 3 13 -3
each <number>|15 5 -4 5 -5 -1 -4 -11
each <quotation>|0 -2 -4 -5 -3 10 5 -1
each a|6 12 -4 6 7 -6 -17 -4
each against|-5 13 1 0 -4 0 -5 0
each and|8 -3 6 -8 13 -8 -5 -2
each answer|-7 11 7 6 -5 -5 7 -14
each as|-7 5 -2 -3 -2 -5 9 7
each box|22 -8 4 -2 -5 -1 -10 1
each candidate|-4 -1 -2 4 29 -10 -7 -10
each category|16 -5 -1 0 -2 -6 -3 0
each cell|-16 -3 -1 -1 15 3 11 -8
each change|4 0 -6 -4 0 10 1 -4
each claim|12 1 -9 14 -10 3 -6 -6
each clue|-2 12 -6 0 -4 -1 -1 2
each commit|-6 9 6 -4 -1 -1 -2 -1
each day|15 -12 5 1 -5 -3 -3 1
each deduction|-8 13 -2 1 -2 1 -2 -1
each evaluation|-7 16 -1 -4 -1 0 -3 -1
each evening|18 -1 -6 -1 -4 0 -1 -5
each fact|-8 -1 -1 0 -6 -5 7 13
each file|16 -6 -2 -2 -1 -1 -5 2
each gives|-12 15 -5 -1 -2 1 1 3
each heading|-10 -4 -2 8 -2 -1 15 -4
each how|18 -1 9 -8 -3 -4 -13 1
each inference|-7 9 -2 9 -2 -2 -2 -2
each is|14 10 -4 -4 -7 -2 2 -8
each item|17 2 -3 7 0 -4 -10 -8
each kid|12 0 5 -4 -5 -2 -6 0
each letter|14 4 -4 -7 -1 0 -4 -3
each level|-9 0 1 -4 0 -1 17 -3
each line|-2 7 9 15 -10 4 -12 -10
each look|-2 13 -2 0 -1 -7 -2 0
each match|-1 -11 2 -5 9 1 2 3
each move|-10 32 -7 1 -4 -2 0 -9
each no|12 -10 -8 -4 -9 -1 9 10
each node|-5 13 -2 -1 0 -3 0 -1
each number|6 9 3 -1 -1 -5 -10 -2
each of|-10 -6 5 2 -8 9 4 4
each one|3 0 -7 1 -5 6 15 -14
each option|4 12 0 -7 -4 -4 -5 3
each other|5 8 12 -2 -10 -13 9 -9
each pair|8 0 -3 -6 14 0 -10 -1
each process|13 1 -3 -3 -3 0 -2 -4
each product|22 -4 1 -5 -5 2 -5 -5
each receipt|14 -3 -1 -6 -4 -1 2 0
each reply|-14 5 13 8 -1 -6 -1 -4
each response|-9 -4 11 11 -4 -6 0 0
each review|12 -4 0 -1 -1 0 -1 -5
each row|-7 1 -10 -3 15 7 4 -6
each sentence|-4 -10 12 21 -2 -2 -12 -3
each so|-8 0 -1 -1 0 -3 5 7
each statement|2 -1 -5 -1 -2 -5 -1 13
each step|-16 23 -13 21 4 -6 -7 -6
each story|20 -9 -5 -2 1 -5 0 -1
each string|8 -8 7 3 -5 -6 -2 2
each sum|-7 9 -3 6 -1 -2 -3 1
each the|5 1 -8 -4 -2 -5 -1 13
each then|5 -6 -7 -4 -7 23 -1 -2
each thought|-7 11 -3 0 1 -1 0 -1
each time|-4 11 -5 0 8 -6 3 -7
each to|10 -6 -5 -3 0 4 -5 5
each tool|-8 11 1 0 -2 0 -2 0
each turn|-8 20 6 -3 -8 1 -4 -3
each we|4 -2 -3 12 -2 -3 -3 -1
each with|-2 5 -5 -4 -12 15 15 -13
each word|-3 12 -11 -4 5 0 -1 1
each would|-18 9 -3 2 2 2 9 -2
each write|-5 -1 5 1 -9 -4 9 4
eager|13 -6 4 -3 -9 -3 -2 6
earlier|-4 2 4 10 -2 -4 0 -5
early|14 5 -1 7 -8 -2 -6 -9
early exit|-7 -1 -1 -2 13 -2 2 -2
earn|-9 -5 -1 22 -2 -7 6 -2
earn <number>|18 -6 -4 -8 -2 1 0 0
earn after|11 0 0 -7 1 1 -4 -3
earn the|11 -5 0 -1 1 0 -4 -3
earned|-3 5 1 11 -2 -3 -7 -2
earned <number>|13 1 0 -6 -2 1 -4 -3
earnings|8 -2 -9 -13 4 3 10 -2
earnings call|4 0 -2 -10 -10 5 13 1
earns|-9 -5 9 6 0 1 -2 -1
ears|2 -1 -2 0 12 -4 -3 -4
earth|10 6 -7 10 -10 1 -1 -9
earth is|-2 2 -5 9 -6 3 1 -1
ease|16 -5 2 -2 -1 -1 -5 -5
easier|6 13 -2 -7 2 -1 -5 -7
easy|4 21 -7 -8 -4 -13 2 4
easy to|-4 0 -4 6 -3 -11 14 1
eat|10 8 -11 -5 -9 4 -2 4
eating|15 1 -6 5 1 -3 -5 -9
eats|17 -4 0 4 -4 -5 -8 1
eats <number>|12 -5 0 3 -6 -1 -4 1
eau|-10 -1 0 2 14 0 -2 -3
echo|15 0 1 -10 -1 -5 -2 2
echo <quotation>|14 -1 -1 -4 -1 -2 -3 -2
echo echo|11 -1 -1 1 -6 1 -2 -2
economics|15 4 -5 -1 6 -3 -7 -9
edge|-5 3 0 -6 5 -8 12 0
edit|5 -4 0 9 -12 14 -12 1
edit using|9 0 -8 1 -2 0 1 0
edited|-1 -4 3 -3 -6 17 -2 -5
editor|11 0 -8 -10 11 9 -8 -5
editor for|1 2 -3 -2 -2 11 -6 -1
editor of|9 0 -1 2 0 1 -4 -6
editorial|-5 6 -7 6 -2 -2 9 -6
editorial service|-8 4 -3 6 -2 -1 9 -4
education|4 3 -2 -1 -6 -4 -4 10
education and|3 -2 2 -4 -7 0 -1 8
educational|7 1 -11 3 -4 2 -2 4
effect|4 -2 11 -8 -2 -1 9 -11
effect in|11 -1 -3 1 -4 -1 0 -2
effect on|-10 -1 -5 -1 7 6 7 -4
effective|14 -8 -1 -1 -4 2 -4 1
effective way|18 -4 0 -1 -4 -4 -3 -1
effectively|15 -3 -9 2 0 -2 -3 0
effects|14 -7 8 -5 13 -7 -11 -4
effort|11 -4 9 -4 -1 -6 -2 -3
efforts|15 1 -3 -1 -3 0 -7 -1
egg|16 -12 2 -1 17 -8 -11 -5
egg for|21 -1 -9 -2 -11 5 3 -7
eggs|1 5 -9 2 1 -9 6 4
eggs <number>|0 10 -2 3 -3 -7 -8 7
eiffel|2 -5 -1 -6 9 3 -3 1
eiffel tower|2 -5 -1 -6 9 3 -3 1
eigenvalue|13 0 -7 0 -3 -1 -1 -1
eight|-7 7 -6 -5 15 -7 16 -13
eight questions|3 -3 -2 1 -1 -4 13 -7
ein|-8 6 5 -11 7 -19 9 11
ein satz|-8 11 -2 -4 -4 -1 12 -4
eine|-10 -21 0 12 5 9 5 0
eine frage|14 -8 10 -3 -5 -4 0 -4
einem|-1 19 -9 -10 6 6 -6 -6
einen|3 5 7 -9 0 -7 -2 5
einer|14 11 -6 -6 -2 -7 3 -6
einstein|-8 4 -1 6 -2 -1 8 -5
either|15 5 -8 -4 0 0 -8 -1
either or|16 -8 0 -6 -1 2 -2 0
ejemplo|5 -11 1 0 -4 2 8 0
ejemplos|3 -3 -3 0 -5 -11 -1 20
el|2 11 1 1 8 -20 -3 0
el correo|15 -2 -4 -5 0 0 -2 -2
el jueves|11 -8 -2 -3 0 0 -2 5
el lunes|16 10 -3 -4 -5 -3 -6 -4
el resultado|-2 10 -5 12 -3 -3 -3 -6
elaborate|-4 12 -2 -1 -2 -1 -1 -1
ele|10 -4 18 -6 -5 -5 -3 -5
election|1 14 -5 -1 0 -2 2 -9
electricity|14 -2 -5 -4 -2 -1 2 -2
electrolyte|20 1 -8 -6 2 -1 -6 -1
elegance|0 -5 -2 -2 17 -3 -1 -3
elegant|12 -2 -1 1 -1 1 -11 1
element|22 13 -8 -6 -3 -12 -1 -5
element <number>|18 -9 -2 -1 -5 -3 -2 4
element is|-9 -2 -2 12 -1 -1 4 -1
element of|22 5 -3 -6 -6 -1 -7 -4
elements|-7 18 3 -10 3 -1 -6 1
elements the|15 -4 -1 -5 0 -4 -1 1
eleven|-3 -4 -3 2 13 -2 3 -5
elicit|1 12 -4 -3 -5 -6 5 -1
elimination|-2 15 -5 -4 11 -11 -1 -4
elimination of|-5 12 -2 0 3 -4 -2 -2
ella|2 -7 13 -6 0 -5 10 -7
elle|-1 10 -4 7 -4 -11 -8 10
eln|4 -7 0 8 7 -3 -7 -2
elo|-6 -3 1 -10 18 2 -1 -1
else|-10 -8 -5 10 -3 -3 12 6
else <number>|-13 14 2 17 -13 -1 -5 0
else cout|11 -1 0 0 0 -3 -9 0
else do|18 -3 -3 -3 -1 1 -8 0
else return|15 -3 0 -4 -3 -1 -1 -4
else write|-5 -2 -3 -2 14 -4 6 -5
elsewhere|-7 -1 -2 1 8 -1 4 -2
em|2 13 11 -9 -8 -3 -17 10
em json|4 16 -4 -3 -3 -5 -5 1
em português|6 13 -3 -2 -2 1 -6 -6
em primeira|-3 -3 16 0 0 -5 0 -4
em um|12 -3 -6 9 -2 -1 -5 -4
email|14 -12 -1 -2 -5 -5 3 8
email address|11 -2 -2 7 5 -4 -12 -4
email in|-1 -7 -2 -1 -9 8 0 12
email so|11 2 -1 2 -3 -3 -5 -3
email to|11 1 -8 -2 0 -2 -8 9
emails|16 0 5 0 -15 4 0 -10
embarrassing|13 -2 -9 0 2 2 -8 1
embedded|21 -2 1 -5 1 -6 -5 -4
embedded in|21 -2 1 -5 1 -6 -5 -4
embeddings|16 0 -1 0 -4 -4 -6 -1
emit|-17 5 10 14 17 -3 -8 -18
emit a|-6 8 -2 11 -5 -2 -2 -1
emit the|3 -1 -7 7 -4 15 -3 -10
emoji|16 -7 -1 -4 -2 -1 3 -4
emoji at|12 -7 -2 0 -2 0 0 0
emojis|-3 -4 -4 -9 12 -2 -6 16
emotion|10 -1 -10 -3 -6 -5 20 -5
emotional|12 -8 1 1 -3 -1 4 -6
emotional intelligence|11 -1 -2 1 -2 0 -8 0
empate|-13 0 1 -3 29 -4 -7 -3
empathy|1 -11 1 15 -4 -2 0 1
employees|12 -3 -2 -7 8 -2 -1 -6
employees about|7 7 -1 -3 4 -5 -9 -1
employees with|10 0 0 0 -3 0 -6 -1
employer|-9 4 -3 7 0 0 -3 5
employment|13 -7 -2 -1 -3 -1 0 0
empty|-2 -3 5 -1 -8 -3 -1 12
empty and|7 0 -10 1 -6 -1 -2 12
empty list|3 -5 -3 -2 -3 10 -6 6
empty string|-6 -1 1 -3 -1 1 -1 10
en|-15 2 20 -12 -4 5 -4 7
en <number>|-6 7 6 -5 4 -3 6 -9
en cada|-4 15 -1 6 -3 -4 -4 -5
en cuatro|26 13 -14 4 -5 -9 -4 -9
en el|19 -4 6 -1 -8 -2 -5 -5
en français|6 -5 -1 0 -2 -4 -6 13
en he|-6 -1 10 -1 -1 3 -1 -1
en la|8 10 -8 -4 -9 12 -4 -4
en qué|6 -12 -4 -5 -1 17 0 -3
en tant|-1 -12 -4 5 9 -9 -1 12
en un|5 -9 -7 0 0 -9 0 20
encoder before|15 -2 -2 -4 -1 0 -6 -1
encoding|20 -4 -3 0 -1 -5 -6 -1
encore|17 -1 -6 -7 3 -6 -7 6
encore <number>|17 -1 -6 -7 3 -6 -7 6
encourage|17 -10 -2 1 1 2 -6 -3
encouraging|14 0 -2 0 -3 0 -9 0
encyclopedic|-9 -2 0 0 -3 0 -1 15
end|3 8 2 -1 -3 6 -10 -5
end if|10 1 0 -6 0 -3 -3 1
end in|10 2 9 -1 -5 -10 -6 2
end of|14 1 6 -8 -11 -6 -1 5
end on|-9 -5 0 0 0 10 -5 8
end put|-1 11 -3 1 5 -3 -4 -6
end the|-6 -6 0 11 1 6 -4 -3
end with|4 14 -13 -10 14 10 -10 -8
ende|4 -4 0 13 -3 -3 -4 -3
ending|14 -6 -6 -1 -1 -9 -2 12
ending in|0 -1 1 -2 5 -4 -9 10
ending with|10 -7 -1 1 1 -3 -9 9
endl|12 -3 0 1 -1 0 -4 -4
endl return|12 -3 0 1 -1 0 -4 -4
ends|-16 6 6 5 -5 6 -3 0
ends in|-2 1 10 1 -7 9 -14 1
ends with|-4 3 -4 10 0 -8 -2 5
energy|21 -5 -1 -10 -1 -3 0 -1
engage|12 -6 -1 -1 -1 -1 -1 -1
engaging|15 -10 -6 -2 -1 6 -2 0
engaging and|14 2 -5 -4 1 -1 -4 -2
engine|-1 1 -4 1 -5 7 18 -16
engineer|-5 0 5 1 7 6 -5 -9
engineer and|10 -2 1 4 -2 -7 -2 -2
engineer in|12 2 -5 0 -2 -2 -3 -3
engineering|5 9 -4 -10 -3 0 2 2
england|7 -2 -5 -2 -3 15 -6 -4
english|2 -2 -9 -3 -8 -8 13 15
english <number>|7 9 -2 -1 1 -4 -4 -6
english <quotation>|29 -5 -9 -2 -2 -2 -4 -5
english answer|0 6 0 -8 -1 -6 -2 11
english because|5 -10 12 3 -4 -4 -5 4
english for|12 -9 -4 7 5 2 -4 -9
english i|16 -8 -2 2 -1 -2 -3 -2
english keep|0 -3 -4 -4 -4 0 -5 20
english mix|-6 -4 -2 1 14 0 2 -6
english output|10 -6 5 -2 -1 1 -3 -4
english please|11 -1 -3 1 -4 0 1 -5
english so|6 -2 -4 16 -1 -6 -2 -7
english to|15 -5 -3 -10 13 1 -2 -8
enhance|16 -3 1 0 0 -1 -8 -5
enhancement|17 0 -6 -7 1 -1 -1 -2
enjoy|2 -3 -4 0 -3 15 -5 -2
enough|0 3 -6 5 -2 23 -11 -11
enough that|0 10 -7 -7 4 2 1 -2
enough to|2 -6 -4 14 -9 7 1 -5
ensuite|-3 26 -5 -6 -10 10 -6 -5
ensure|28 -5 -10 -4 -1 0 0 -7
ensure that|13 -3 3 5 -1 -3 -12 -3
ensure the|18 -1 4 -4 -4 -4 -2 -8
ensuring|15 -3 0 -4 -5 -1 0 -2
entailment|8 19 -3 -4 -8 -6 -5 -1
enter|-9 -2 -1 1 1 0 -1 12
enter the|-9 -2 -1 1 1 0 -1 12
entire|5 15 -6 -2 2 -8 -1 -6
entities|-1 6 -8 -12 -3 0 0 18
entity|20 -7 1 -6 -4 8 -8 -5
entre|8 -3 0 16 16 -22 5 -20
entries|1 14 -3 0 -6 1 -6 -1
entry|3 12 7 -7 -7 -5 -9 6
entry of|2 -8 -7 3 3 3 -3 7
entwurf|15 -4 -6 15 -9 -7 1 -4
então|-11 6 -6 -6 -3 9 -2 13
enumerate|0 10 2 -1 -4 1 0 -7
enunciado|-5 15 13 -6 -5 -5 -6 0
env|16 -3 -1 -3 -9 0 -2 1
env working|9 -1 0 0 -8 0 0 0
envelope|13 -2 -1 -7 -3 -4 4 -1
enviar|8 -2 0 1 -7 0 1 -1
environment|2 -3 -5 -1 1 -3 15 -6
environment variables|25 -3 1 -6 -1 -8 -7 -1
envoyer|3 -6 -1 -1 -1 0 11 -3
enzyme|16 5 1 -4 -5 -4 -5 -4
equal|1 8 -5 8 14 -8 -12 -6
equal to|24 7 -1 -6 -6 -4 -7 -7
equality|-13 25 4 -6 -4 -3 -3 0
equally|6 -7 0 -14 7 -4 0 12
equals|2 -8 8 1 10 -7 -9 3
equals <number>|6 -9 8 -6 0 3 -5 3
equals the|22 -2 -10 -3 -5 4 -9 3
equation|0 11 -4 6 -10 -7 12 -9
equations|0 10 -9 6 -5 -6 -3 8
equipment|18 -1 -6 -4 0 0 -5 -2
equivalent|-3 1 -1 19 -9 -1 -4 -2
equivalente|-10 -9 -3 14 -3 0 -1 13
er|6 -4 7 -4 12 -1 -7 -9
era|14 -4 9 -4 -5 -3 -4 -3
eres|10 7 -2 0 -12 2 -5 0
eres un|4 10 -6 0 -3 2 -3 -3
ergebnis|-13 19 -10 -3 -5 -5 -2 18
erp|11 7 -3 -8 -1 0 -2 -3
err|7 -1 4 0 2 0 -9 -3
err eresolve|7 -2 4 0 3 0 -9 -3
errado|-6 -2 -3 10 -3 11 -2 -5
error|-2 -13 -14 8 -5 23 0 4
error <number>|12 2 -2 -1 -4 -10 -5 8
error <quotation>|21 5 -6 -13 -9 -5 -8 15
error and|2 6 0 -5 6 -9 -2 3
error handling|20 -4 -5 -8 1 5 -2 -7
error in|12 -6 0 -7 -5 5 1 1
error is|-9 -5 6 -2 0 7 2 1
error messages|11 2 2 -1 -10 -6 10 -7
error prone|-2 9 -9 0 0 -2 1 2
errors|-2 -9 -11 -13 -2 18 7 11
errors and|0 5 -1 -4 -2 -7 10 -2
errors in|18 -2 3 -3 0 -9 -4 -4
erst|-13 21 10 -5 -8 -10 -3 8
ersten|-9 0 -3 4 1 18 -7 -4
es|0 9 9 5 11 -14 -9 -11
es técnico|0 -8 -1 1 -3 7 -2 5
escalate|-1 -7 3 -2 9 2 -2 -1
escreva|-11 20 30 -4 -18 -18 18 -18
escreva <number>|19 -5 -5 -3 -3 1 -3 -1
escreva o|-4 11 9 -3 -5 -2 -3 -5
escreve|20 -2 2 -6 -7 -2 -2 -4
escribe|-13 9 0 3 -8 7 9 -8
escrito|-3 18 6 -5 -3 -5 -5 -2
escrow|20 6 -4 -5 -5 -5 -6 -2
ese|-12 13 14 -3 -3 -1 -4 -4
español|7 -6 -8 1 0 -9 0 16
especially|12 1 -4 -3 1 -2 -2 -3
especially when|-8 11 0 -4 1 -1 -1 1
espera|4 21 -8 1 -3 -3 -6 -8
esperando|16 -3 2 -7 -4 4 -4 -4
esse|2 18 -12 -5 -4 12 -6 -4
essence|20 -7 0 -10 2 -3 -2 1
est|17 3 9 13 -13 -9 -17 -2
est ce|13 -11 -11 9 -1 9 -2 -7
est dit|-6 -1 14 -4 1 -5 0 2
est pour|22 -9 2 -4 -4 2 -4 -6
est quoi|16 -4 -6 -4 0 0 -1 0
esta|-11 -8 8 -17 -13 13 20 7
esta resposta|-3 -3 12 -4 1 -8 -3 7
esta respuesta|-6 0 9 -3 -4 16 -3 -9
established|12 -5 9 -6 -3 -2 -1 -4
estate|9 5 4 0 2 -9 -5 -5
este|3 -7 -18 19 16 -6 9 -16
estilo|12 -6 -10 -3 -5 -5 2 15
estilo de|6 -4 -3 -1 -3 -3 -4 12
estimate|0 19 2 22 -9 -12 -12 -10
estimate the|5 -9 -1 16 -1 -6 2 -5
estonia|23 -6 -3 -1 -5 -3 -5 0
estoy|12 0 -4 0 -1 -1 -2 -3
estrecho|14 -1 0 0 0 -5 0 -9
estreito|10 -1 -3 -6 1 -2 4 -3
está|6 23 -10 -9 -9 -5 -3 6
estável|19 -16 -2 -8 0 7 8 -8
et|-1 12 7 -13 -9 10 -12 6
et al|-3 -3 -3 -7 -2 16 1 0
et la|0 -12 5 -3 0 10 -1 1
et large|7 -4 -1 2 4 1 -9 0
et le|-5 9 0 -11 18 -5 -1 -5
et me|11 -2 -6 -1 0 -2 1 1
et un|20 -6 1 1 -2 -2 -4 -8
et une|16 -3 8 9 -4 -9 -11 -8
et à|4 12 -1 -8 1 -3 -9 4
etc|31 -10 -11 -1 -4 4 -6 -4
etc you|12 -2 -7 -2 -2 2 0 -1
ethical|-4 5 -3 -7 7 14 -5 -7
etsy|12 -2 -2 -2 2 0 -7 -2
eu|24 1 -6 -6 -11 11 -8 -5
eur|20 1 -7 -3 -5 -2 -5 1
eur <number>|14 -3 -2 -8 -4 -3 0 7
euro|7 -4 4 -4 -8 9 -3 -1
european|6 -4 -6 -1 -6 -1 -5 16
eval|-10 -5 -3 25 2 -3 0 -5
evaluate|-6 13 -8 23 -8 -4 -8 -2
evaluate the|3 -9 -3 16 -2 -3 0 -2
evaluate these|10 -2 0 -1 0 0 -7 0
evaluation|-14 10 12 2 -8 -4 8 -6
evaluator|-10 0 -1 21 -5 -4 -1 1
even|9 7 -8 -7 3 -2 1 -4
even for|13 10 -10 -7 0 -2 -4 -1
even if|3 -12 -3 5 -1 9 -2 0
even numbers|-5 12 -2 -3 -3 1 2 -3
evening|28 -13 1 -6 4 -5 -11 2
event|22 0 -7 -4 -1 -5 -1 -2
events|18 7 -11 -8 -4 1 -6 3
ever|15 5 -12 -6 7 -10 4 -3
every|-25 32 4 4 -10 6 -9 -3
every <number>|18 -9 1 4 1 -6 -4 -5
every answer|-7 -6 -8 -4 2 1 -1 22
every carry|-5 10 -3 -7 3 0 2 0
every cell|-11 16 -6 -2 -2 12 1 -8
every claim|-8 17 0 -7 -2 4 0 -5
every comment|30 0 -3 -10 -2 -7 -4 -3
every constraint|-1 -1 1 10 -2 -2 -5 -1
every evening|15 -2 -4 -2 0 1 -9 1
every hour|-3 -7 11 -4 2 2 0 -1
every inference|-15 21 -6 -2 1 0 -1 3
every intermediate|-14 16 -1 1 6 -1 -2 -4
every item|-2 3 -8 3 0 8 -3 0
every line|4 29 -8 -2 0 -16 -5 -3
every message|-9 -6 17 0 -3 -2 0 2
every morning|23 -9 3 -4 -6 0 -6 -1
every one|-7 15 0 0 -5 -2 0 0
every option|-1 1 -2 -1 -7 -9 17 1
every player|12 1 -2 -5 -1 2 -6 0
every question|12 5 -10 0 -7 -2 -8 10
every response|0 4 12 -5 -7 -3 1 -3
every row|14 -11 -1 9 -2 -1 -1 -8
every second|22 -7 -3 -2 -3 -5 1 -3
every sentence|8 0 -1 10 -5 -7 -3 -1
every solution|-14 19 -2 0 3 -4 0 -2
every step|5 14 -10 6 -2 -2 -1 -10
every time|14 4 2 0 -6 1 -9 -6
every two|1 -6 12 -1 -1 -3 -2 -1
everyday|-2 -7 -4 -2 -5 -4 18 6
everyone|29 -1 4 -8 -4 -3 -10 -7
everything|-10 2 20 3 -3 -2 -16 5
everything in|3 -6 5 13 -2 -9 -5 0
everything that|-7 6 -5 -2 -2 4 -2 9
everything up|24 -1 -2 -3 -5 -3 -7 -4
everything you|-6 10 14 -8 -5 -3 -2 0
everywhere|12 -5 -12 17 -2 -5 -8 5
eviction|24 1 -8 -5 -3 -1 -5 -4
evidence|-26 24 -3 0 -7 8 7 -1
evidence and|-6 -2 13 -1 -2 -1 -1 -1
evidence for|-9 22 -5 -3 1 -3 -6 3
evidence the|0 -10 -4 -5 -5 11 14 0
evidence would|-5 12 -3 0 -1 -1 -2 -1
evoking a|8 2 -2 -2 2 1 -8 -1
evolve|-7 2 0 -2 -5 -7 25 -5
ex|20 4 -2 -3 -9 -8 -6 4
exact|6 -2 -6 -3 -6 5 -7 14
exactitude|2 -1 -1 12 -2 0 -3 -6
exactly|13 -4 -2 7 3 -15 9 -10
exactly <number>|19 6 -9 0 -4 -2 -5 -3
exactly one|-6 -8 -1 7 3 -2 14 -6
exactly this|-5 7 -2 -1 -2 -3 10 -4
exam|8 0 -6 -9 -4 -7 20 -1
exam type|-7 -1 -2 -5 4 -3 14 0
examine|4 -8 -2 -5 0 8 1 2
examiner|-5 12 -5 7 -4 -1 -6 0
examiner for|-5 -4 3 14 -1 1 -7 -1
example|10 -4 -13 2 -2 -11 -2 21
example <number>|17 -5 1 1 -3 2 -2 -10
example and|16 -1 4 -6 -5 4 -5 -8
example for|-8 -2 5 -3 0 -3 0 11
example of|11 -8 3 10 -4 -3 -14 5
example to|-2 -3 -2 -1 -5 1 -1 12
example with|8 5 2 -2 1 0 -6 -7
examples|-5 -3 -13 -6 0 10 20 -4
examples of|12 -7 1 4 -3 -5 -4 3
excel|35 -7 2 -7 -7 -5 2 -14
excel formula|25 -6 0 -11 1 0 -3 -6
excellent|-10 0 -2 19 -5 -7 -8 13
except|17 -1 -1 -3 -1 -3 -7 0
except the|13 0 0 -4 1 -5 -4 0
exceptions|-10 2 -1 -1 1 0 -1 10
excerpt|12 -5 -4 12 2 0 -12 -5
exchange|3 -4 -2 -6 2 -8 -1 17
exchange it|9 -7 5 1 0 -2 -3 -4
exchange rate|5 -2 -6 -12 4 0 8 3
exchange rates|19 0 -3 0 -5 -1 -7 -2
exchanges|0 -5 -9 -3 7 1 21 -12
excitement|11 -1 -2 -4 -4 1 0 -1
exclamation|4 -5 -1 -2 8 -3 7 -9
exclamation marks|4 -5 -1 -2 8 -3 7 -9
exclude|9 -2 9 -2 -4 -1 -7 -3
excluding|13 -5 0 -4 -2 0 -1 -1
exclusively|13 -7 -3 -1 1 -1 -2 0
excuse|4 1 -5 13 -6 1 -6 -2
excuses|12 -5 -5 1 -2 -5 -4 8
execute|2 31 -4 6 -8 -10 -7 -9
execute permission|6 -7 0 9 0 -4 -4 0
execution|-1 16 -5 13 -1 -9 -6 -6
executive|24 0 -8 -2 -3 -3 -3 -6
executive summary|23 1 -8 1 -3 -4 -3 -6
executor|26 -7 -2 2 -3 -2 -8 -6
exemplary|-15 -1 0 -1 0 -3 0 20
exemple|13 -6 -6 -4 -5 2 -1 6
exemples|9 -1 -7 -9 2 -7 11 2
exemplos|21 -7 -8 -9 -7 -7 -7 24
exemplos de|6 -4 -5 -3 -3 -3 0 12
exercise|9 -6 -9 -13 -7 5 12 9
exercise <number>|15 -6 -2 -3 -3 -6 -4 9
exercises with|0 -14 5 4 4 2 -11 10
exhibit|-2 -10 0 0 0 13 1 -1
exigente|-15 -2 -1 -3 17 -9 15 -3
existing|16 -7 0 2 -2 -2 -5 -3
exit|18 -4 -5 -3 2 -1 -1 -6
exit <number>|13 -2 -1 -1 -1 -3 -3 -3
expand|9 -1 12 -7 6 -13 8 -14
expand this|-13 2 19 -4 -3 -6 12 -7
expanded|12 0 -1 -1 0 -3 -2 -5
expansion|-3 8 -4 -1 0 -9 -2 11
expect|9 -1 3 0 -5 4 -4 -6
expectations|12 -5 -4 0 0 -2 -1 0
expected|-15 1 1 3 2 2 8 -2
expected behaviour|-6 -1 0 12 -1 -2 -1 -1
expected outcomes|12 -4 -1 -2 1 0 -3 -3
expected output|3 8 -5 -4 2 5 -14 6
expected result|6 -10 6 -4 5 2 2 -6
expense|15 -2 -4 0 1 -3 -3 -4
expenses|12 -5 4 -9 -5 -1 3 1
experience|18 1 3 -1 -5 -10 -5 -2
experience in|11 -2 -1 3 -2 -6 -1 -1
experienced|8 -11 -5 -1 6 3 2 -3
experienced in|2 -6 -6 -1 2 12 -1 -3
experiment|24 -5 -5 -6 -1 -6 -4 3
experiment that|8 3 1 -2 -2 7 -5 -10
experimental|11 -2 -6 -2 -5 3 -3 3
experiments|29 0 -3 -4 -6 -5 -6 -4
expert|-22 3 -7 5 3 6 -8 20
expert and|11 4 -8 -3 -1 0 -1 -1
expert assistant|6 -4 -2 0 -3 -8 -2 13
expert gets|1 13 -2 -4 0 -2 -2 -4
expert in|-5 -13 -2 1 -1 13 4 2
expert s|-9 5 3 -1 10 -1 -5 -4
expert would|-8 0 -8 2 6 13 -6 1
experts|-10 -4 -5 7 6 -4 8 3
expiry|15 -5 -2 -2 -1 -2 -3 -1
explain|14 3 -9 -9 4 -1 2 -4
explain briefly|-2 0 -6 -4 21 -3 -3 -3
explain each|4 25 -11 3 -7 -2 -2 -11
explain how|20 -3 2 3 3 -11 -1 -13
explain in|-1 -9 0 6 8 -2 -3 1
explain me|26 -12 -4 12 -4 -2 -7 -9
explain recursion|20 -7 -1 -2 -3 -5 -2 0
explain step|11 -2 1 -4 -4 0 0 -2
explain the|17 11 -3 1 -9 2 -15 -3
explain this|18 -5 -3 -3 -5 -2 1 -1
explain to|4 -10 12 -1 9 4 -6 -11
explain what|10 -10 3 6 6 5 -12 -8
explain why|-3 6 -11 -9 -2 12 4 1
explain your|31 0 -13 -9 -3 -17 -3 13
explained|16 -5 0 -6 -8 2 -1 2
explainer|-7 2 2 -6 -3 17 -4 -1
explaining|-2 7 -3 -10 6 0 2 -2
explaining what|2 -1 -7 0 -6 14 -1 -2
explanation|-24 9 8 4 8 3 -17 10
explanation and|3 -9 -4 0 1 2 -4 11
explanation before|-2 18 -1 0 -7 -8 0 0
explanation for|0 -12 5 -1 -7 -6 19 2
explanation of|-6 0 -4 -6 11 7 -6 3
explanation that|1 12 -1 -2 3 -5 1 -10
explanation what|9 1 8 -6 -1 -2 -2 -6
explanations|16 -4 -16 4 10 -2 8 -15
explanations do|15 -3 -2 -5 -2 -1 -2 0
explanations my|13 -2 -3 0 1 1 -10 0
explanations of|-1 -2 -9 -4 23 7 -12 -3
explanations or|16 -5 -1 0 -6 -1 -2 0
explanatory|-6 -7 -3 -2 -3 9 -7 18
explica|-1 -4 -6 -5 16 2 -4 2
explica el|-1 -4 -6 -5 16 2 -4 2
explicar|23 -2 -6 -4 0 0 -2 -8
explicit|-2 20 -3 -4 -10 -1 -6 5
explicitly|-3 12 -4 -4 0 -5 5 0
explique|-4 -3 -1 -5 -2 20 -1 -3
explore verify|-4 12 -4 -2 3 0 -2 -3
exploring|6 14 -5 -3 0 -1 -5 -5
explícame|9 9 0 0 -3 -3 -2 -10
export|16 8 3 -9 -12 -1 3 -8
export class|4 -7 -3 -1 -4 11 5 -4
exporting|11 -2 0 1 -2 0 -7 -1
expose|-5 10 11 -5 -1 -3 0 -6
expose the|-6 -2 13 -1 -2 -1 -1 -1
expression|24 9 -5 -6 6 -4 -12 -13
expression <quotation>|7 9 -1 -4 7 -4 -7 -8
expression for|19 -6 -4 0 -3 -5 1 -3
expressive|11 2 -14 0 1 3 -1 0
extend|17 -4 -3 1 -4 -4 -1 -3
extending|12 -3 -1 -1 1 -2 -3 -3
extension|7 -4 4 -2 6 -3 -14 6
extension <quotation>|-2 -1 -2 0 0 9 -7 3
extension in|11 -3 -1 0 -2 -1 -6 1
extenso|-3 8 -4 -5 -3 -3 11 -1
externally|15 -1 -1 -3 -2 -2 -4 -2
extra|13 0 -11 -4 -1 -2 5 1
extra <number>|15 -4 -1 -6 0 -1 -2 0
extract|25 8 -7 -3 -11 -8 -7 3
extract all|13 7 7 -6 -7 -5 -1 -9
extract from|8 -11 -8 -6 0 7 2 7
extraction|3 -1 -1 9 2 -1 -4 -6
extremely|15 -3 -2 4 0 -5 -4 -6
eyes|-3 6 -6 -5 -1 7 -7 9
f|7 -4 12 9 -13 -13 -8 10
f <number>|-1 15 -3 -3 -2 -1 -3 -2
f <quotation>|14 -5 2 -5 -2 0 -1 -3
f and|-4 -3 -1 11 -1 0 -1 -1
f m|-2 -9 6 -3 0 13 -1 -4
f null|8 -1 1 -2 2 -2 0 -7
f to|20 -2 -3 -3 -1 -3 -4 -5
f x|28 6 -5 -6 -2 -11 -7 -4
fabricate|-6 -1 -1 -1 -1 -1 12 -1
face|12 -8 4 -16 1 9 -2 -1
face changes|10 9 0 -5 -3 -4 -2 -5
facebook|30 -6 -4 -4 -4 -6 -7 2
faces|4 0 -7 0 -1 0 -4 8
fachlich|22 6 -10 -1 -9 -3 -7 3
facial|14 4 -5 -5 1 2 -5 -5
facing|3 -1 13 -4 -4 -3 -4 0
fact|3 8 -14 5 -10 0 11 -3
fact check|3 10 -1 -5 -4 -3 -1 0
fact patterns|-6 -1 -1 -1 -1 -1 12 -1
fact that|20 0 -4 -4 -4 -3 -5 -1
factor|-3 26 -1 -6 -8 -3 -4 -2
factorial|0 12 4 -3 -3 5 -15 1
factorial of|4 8 2 -1 -2 -5 -13 6
factors|-3 -3 1 -1 9 7 -4 -7
factory|24 -9 2 -2 -4 -2 -2 -7
facts|-28 11 -10 12 3 -6 0 17
facts <number>|-4 -11 2 12 -8 -6 2 13
facts a|-7 12 -2 -1 0 -1 0 -2
facts from|-1 -4 -3 -7 -5 0 8 11
facts logic|-9 -7 -4 -2 11 11 0 0
facts one|-3 8 -2 -2 8 1 -7 -1
facts the|1 -11 13 1 9 -2 -4 -8
facts to|-9 11 0 0 0 0 0 -1
factual|-7 -15 -7 10 11 8 3 -2
factuality|-7 -4 -5 21 2 -4 1 -4
factuality first|-2 -4 -5 21 -6 -2 -1 -1
factura|14 -2 0 -3 2 -2 -1 -7
faded|-9 9 4 4 0 -1 -4 -2
fail|-5 20 -17 36 -16 -13 0 -5
failed|3 -5 7 -5 -9 12 -10 7
failed attempt|-5 -4 -1 0 1 17 -8 0
failed calls|4 -1 -2 -3 -3 -13 -1 20
failed to|21 -8 1 2 -3 -8 -3 -2
failed what|0 3 -9 -2 -1 11 -1 -2
failing|-8 4 -5 10 -3 -2 6 0
failing test|-1 0 -5 -1 4 0 9 -6
fails|-16 6 -1 5 -2 10 3 -5
fails only|-9 11 7 -4 -3 -4 1 0
failure|-8 2 -3 13 7 -6 -5 1
failures|-7 -3 -1 6 -3 12 -3 -1
fair|14 4 -10 -5 11 -3 -8 -3
fair salary|15 -4 -5 -3 5 -3 -4 0
faire|28 -1 -5 -5 -6 -2 -5 -3
fais|-2 5 17 -6 -5 10 -15 -6
fait|2 -5 -6 -4 4 10 -4 2
faithful|10 -4 -2 -6 -5 13 -4 -2
faithfulness|-4 -1 1 12 7 -5 -10 -1
faithfulness supported|-1 -3 -1 12 0 -2 -3 -2
fala|17 0 4 -2 -5 -5 -5 -3
fall|3 -2 4 4 -4 4 6 -15
fall faster|-2 -8 1 1 0 8 0 0
fallacies|3 -16 -3 3 -1 17 4 -7
falls on|-6 11 -3 -2 -2 4 -2 -1
falsch|-12 0 -3 15 -8 12 0 -3
false|-7 -2 1 8 -7 -2 14 -4
false premise|-4 -4 -4 -2 1 -4 18 -1
falta|-8 13 -7 -5 0 9 0 -2
familiar|15 -5 -7 -5 3 1 -3 2
familiar label|5 1 0 3 2 3 -13 -1
family of|7 -10 2 0 -4 4 -1 1
famous|4 -6 -3 0 -3 -1 10 -1
fan|0 13 -2 2 -5 -10 6 -3
faq|38 -11 -10 -5 -6 0 -8 1
faq from|14 0 1 11 1 -3 -11 -13
faq page|2 3 -1 4 -3 -4 -14 13
far|-12 11 -2 -11 7 -2 10 1
far better|-6 2 2 -7 15 -3 -6 2
farm|14 -7 2 -3 1 -1 -2 -4
farmer|3 -8 -3 -7 9 -4 0 10
farmer has|6 -6 -4 -6 -2 -4 5 11
farmers|21 -3 -2 0 -1 -6 -2 -8
faso|12 -3 8 -7 7 -9 -7 1
fast|-4 5 -7 6 16 -4 -1 -10
fast and|12 1 -6 9 -5 -5 -3 -3
fastapi|17 -3 -4 -2 -2 1 -6 -2
faster|11 -5 -4 -1 -5 5 6 -8
fat|16 0 -7 -3 -2 -1 -1 -2
fat and|17 -1 -7 -4 -2 -2 -1 0
father|31 -6 -6 5 1 0 -13 -12
father s|12 0 -4 1 0 1 -2 -8
fatura|2 -8 5 -12 5 0 5 1
fault|4 1 -10 -1 -2 22 -7 -7
fault and|-9 9 -1 10 -1 -3 -3 -2
fault then|-7 -2 0 2 -3 11 -2 1
faults|-12 -4 -3 -4 0 25 0 -2
faut|22 -6 -4 -2 2 -5 -3 -4
favor|3 11 -1 -1 0 -2 0 -10
favorite|21 -13 0 -8 1 -12 2 8
faz|20 -8 2 -2 -3 -2 -5 -2
fazer|25 -7 -3 -1 -3 -6 0 -5
faça|-1 -1 -7 -8 -1 11 13 -7
faço|26 -9 -12 -4 -6 2 -3 7
fear|-9 -3 14 1 1 -3 -2 2
feared|-3 -4 19 0 -3 -2 -4 -3
feasibility|11 -2 2 -4 3 -4 -4 -2
feat|10 7 -1 2 -4 -5 -6 -2
feature|4 -2 11 -10 -6 -1 -3 6
features|13 -3 -1 5 5 -15 2 -6
features like|12 0 -2 1 -2 -6 -2 -2
feb|14 -2 2 -1 -12 -1 0 0
fecha|16 6 -5 -1 -5 -4 -3 -4
fed|12 -1 1 -1 2 -6 -1 -6
fee|13 -9 1 -8 3 9 -1 -8
fee for|15 -2 -9 -7 4 7 -5 -2
feed|4 -5 -5 2 -5 16 -4 -3
feedback|8 -8 6 -12 -8 28 -9 -4
feedback feedback|-2 2 -5 -7 0 11 1 0
feedback for|12 -3 4 -3 -3 0 -9 1
feedback on|-9 11 9 1 3 -4 -15 4
feedback to|2 -3 -5 -7 -3 12 2 2
feedback with|14 0 -1 -5 4 -8 -5 1
feeds|23 -8 -7 -1 -6 14 -5 -8
feel|22 -7 -6 -5 9 -8 -9 4
feel <quotation>|12 0 0 -1 -2 -1 0 -7
feel a|9 -2 1 3 -7 -1 -5 2
feels|12 2 1 -5 1 -5 -1 -4
feels like|15 -3 0 -3 0 -2 -4 -3
fees|12 -3 -2 0 -2 -1 2 -6
feet|7 1 2 1 -1 -13 -2 4
feet of|14 -8 1 -1 -1 0 0 -3
fehler|-11 8 -4 -1 -1 15 -4 -3
fell|14 -16 7 -5 -1 11 2 -12
felt|16 -2 2 -3 0 1 -11 -2
fen|-10 7 15 -4 -2 -4 -2 0
fence|17 -9 1 -6 -2 -2 -3 5
fences|11 -7 -2 -1 0 -2 2 0
ferry|4 -6 -2 7 -3 -4 11 -7
feta|25 -4 -6 -3 -8 -1 0 -4
fetches|10 5 2 1 -3 -3 -4 -8
fever|2 10 -2 4 -3 -5 -4 -2
few|19 -7 -1 -2 -1 3 -12 1
few lines|9 -2 -3 -5 -4 6 -6 6
fewer|6 -1 -10 -10 13 2 -2 1
fewest|-9 0 1 -6 9 -1 -4 9
fez|-4 -4 30 -8 -3 -2 -4 -6
fg|11 -1 -5 -5 -7 9 4 -6
fibonacci|12 -2 -6 0 9 -8 5 -11
fibonacci <number>|3 -2 -8 -3 15 1 0 -5
fibonacci number|6 2 2 -9 -3 0 4 -2
fica|0 -7 -8 -6 19 -4 0 5
fichier|21 -3 -4 -7 3 -1 -4 -5
fictional|13 -2 0 0 -5 0 -2 -4
field|-9 3 9 2 -6 -5 11 -5
field <quotation>|-5 15 11 -5 0 -4 -4 -7
field to|-10 -3 -3 -4 -5 0 0 24
fields|-7 -6 4 4 7 0 10 -13
fields <quotation>|-5 -4 14 0 0 0 -1 -1
fields and|18 6 -5 1 -6 -4 -5 -4
fields of|18 -3 -2 -1 -1 -3 -4 -4
fifteen|-11 10 -5 1 1 0 10 -5
fifteen questions|-11 2 -1 -1 0 0 10 0
fifth|10 1 2 -1 1 -5 -8 1
fifty|-7 -1 -4 -1 2 -5 19 -4
fig|-5 -6 2 -1 0 0 -3 12
fight|12 2 0 -4 -7 -4 0 0
figure|9 8 -9 16 -5 -9 -4 -6
figure asks|7 10 -3 0 -2 -5 -9 2
figure is|17 -2 -1 -5 -1 -1 -4 -3
figure out|10 -11 2 1 -2 -4 9 -5
figure readers|9 0 -1 -7 0 0 0 0
figures|11 2 -11 -13 8 -6 -7 16
file|13 -4 -9 -3 -6 5 -1 5
file <quotation>|11 -2 0 -7 11 -2 -4 -6
file and|9 -2 1 7 5 -4 -14 -2
file as|-7 -5 0 3 0 -1 2 9
file called|10 -7 0 0 -1 -2 -1 1
file for|10 -2 -2 -2 -6 4 -1 -1
file i|11 -6 -1 1 1 -3 -3 0
file in|7 -10 0 0 1 9 -9 1
file line|13 -2 1 -5 0 -1 -3 -3
file name|13 -3 0 -2 -4 4 -6 -3
file no|20 -13 -1 -6 -3 3 0 -1
file read|11 -5 1 -2 1 -1 -3 -2
file s|19 -4 0 -5 -2 2 -2 -8
file system|14 2 -3 -4 -6 -3 -4 4
file the|15 5 -7 -4 0 -2 -4 -2
file to|6 -6 -2 -4 0 -1 10 -2
file with|0 -11 1 6 2 13 -4 -7
filename|22 -6 -11 -3 -4 3 -6 6
filename as|11 0 -1 1 0 0 -3 -8
filename extension|-2 -1 -2 0 0 9 -7 3
filename txt|15 -6 0 -2 -3 -3 0 -2
filenames|19 -3 -2 -4 -3 -2 -3 -3
files|9 -5 0 4 12 -15 -2 -3
files and|3 -12 4 3 7 3 -4 -3
files as|15 -3 -5 -1 -2 -2 -1 -2
files before|9 -7 1 -4 1 1 0 -2
files directories|2 -4 1 -8 0 4 7 -2
files from|16 -1 -2 -1 -5 0 -3 -3
files in|10 1 -3 1 7 -7 -8 -2
files into|12 -1 -1 2 -6 0 -1 -4
files located|-2 -1 -2 0 0 9 -7 3
files modified|5 -6 5 7 5 -8 4 -12
files named|34 -4 -3 -2 2 -4 -12 -11
files not|14 0 -4 -3 0 -2 -4 -2
files of|20 5 -2 -2 -7 -3 -6 -5
files older|25 -9 1 -3 -2 -4 -1 -6
files on|3 1 -3 -11 -7 1 14 2
files outside|13 -9 0 2 2 -3 -1 -3
files that|12 -2 -7 4 5 -5 -7 -1
files to|17 -5 -1 -6 -11 0 6 -2
files under|13 5 -4 -2 -10 -7 1 4
files which|12 -4 -2 -4 7 -1 -6 -2
files whose|10 9 4 -5 -5 -6 -5 -2
files with|18 -7 11 -5 0 -6 -16 5
files within|8 0 2 -5 -11 4 6 -5
filesystem|25 -4 -3 -5 -3 -2 -4 -3
fill|-22 4 13 10 -7 6 -3 -1
fill column|0 3 -4 14 -1 -5 -3 -4
fill in|-5 2 14 12 6 -23 -15 8
fill it|2 -3 -8 -10 3 10 12 -6
fill the|-7 6 12 -6 2 4 -15 5
fill with|7 -4 -5 -6 1 2 11 -7
filled|-1 2 -4 -5 4 13 -12 3
filled in|12 -7 -4 1 1 2 -7 2
filler|-3 -1 -2 -4 -1 -3 -3 18
fillers|-9 -4 -4 0 0 0 0 16
filling|13 1 -4 1 -1 -4 -7 2
fills|-5 26 -6 0 -3 1 -4 -9
fills in|-5 16 -2 -3 -1 1 -3 -3
film|15 13 -3 -8 -8 -9 1 -2
filter|1 1 -12 16 -11 -2 3 5
filter for|9 2 2 -2 3 -2 -10 -2
filtering|-7 0 0 8 -2 0 0 0
filtering <number>|-7 0 0 9 -2 0 0 0
filters|13 1 2 0 0 -6 -3 -7
filters out|12 -9 0 2 1 1 -1 -7
fim|9 15 -7 -4 0 -6 1 -7
fin|8 -6 5 0 -2 -10 -2 8
final|-27 22 18 14 -15 -11 -13 12
final <number>|-12 -1 8 12 0 -4 -2 -1
final answer|-16 10 1 17 -8 -9 11 -5
final answers|0 -5 6 -9 -1 0 -1 11
final assistant|-4 0 -2 -5 10 -2 -1 4
final message|-9 -8 16 1 0 1 1 -3
final number|7 10 -4 -12 22 -8 -10 -4
final response|-9 -6 -3 18 3 0 3 -6
final result|-2 -4 -2 -2 -1 -4 1 14
finale|-1 9 10 -4 -5 -3 -3 -3
finally|6 -5 -10 -1 2 10 -2 1
finals|-6 -1 -1 -1 -1 -1 -1 12
finance|20 -2 -4 -4 -4 -5 1 -1
finances|18 -3 -2 0 0 0 -13 0
financial|10 1 -2 -7 7 -3 -1 -5
find|6 7 -15 -6 -12 22 6 -7
find a|20 -12 11 4 -4 -15 -5 1
find all|14 3 -7 3 -3 -1 -11 2
find an|16 -1 0 0 -1 -2 -12 0
find it|-7 4 2 -1 -1 9 4 -10
find me|8 -4 -4 4 1 2 -9 2
find min|-5 0 0 -2 0 14 -4 -2
find one|-10 6 1 6 1 -3 -2 1
find out|20 -1 0 -4 -3 -4 -6 -2
find the|18 1 -3 -10 -14 12 2 -6
find what|-1 -6 1 -1 -6 13 -1 2
finde|-8 -1 -3 0 -4 10 9 -3
finder|17 -3 -3 0 -4 -1 -7 0
finding|7 14 7 -10 -6 -11 -2 1
findings|-2 10 3 6 0 -1 -5 -10
fine|-2 7 -12 -4 -8 0 1 18
fine tune|-6 0 -2 -5 -2 -4 1 18
fine tuning|2 -5 2 4 -6 0 -11 13
fines|1 -11 4 -1 -4 2 -3 12
finetune|-13 -6 1 15 2 -8 14 -5
finish|-3 11 -5 -3 11 10 -9 -12
finish the|13 -1 -10 -7 -6 9 3 -1
finish with|-3 8 0 -2 12 0 -6 -8
finished|3 10 0 5 -3 -9 1 -6
finished <number>|-6 -1 0 10 0 0 -1 -1
fire|3 5 -3 -16 -2 17 2 -5
firm|-8 5 -2 4 5 -5 10 -8
firmware|24 -6 -7 -5 -5 -3 -2 6
first|-16 17 0 -3 2 -1 -1 2
first <number>|11 -23 5 -11 25 -4 4 -7
first <quotation>|-4 -4 -6 1 14 -2 6 -6
first a|10 7 1 -1 0 -5 -7 -4
first aid|13 -4 -2 -3 -3 6 -6 0
first always|12 -1 -3 -2 -1 1 -5 1
first and|12 -7 0 -2 14 -8 -3 -7
first answer|-1 -4 -1 -2 13 -2 -1 -3
first criterion|-4 -2 -2 -5 15 0 -2 0
first do|15 -6 -5 -1 -1 0 -2 0
first error|-9 -1 -2 -4 1 14 1 1
first half|1 5 7 0 -3 -1 -10 0
first if|4 5 3 -8 9 -6 -5 -2
first in|4 13 -2 -5 3 -5 -6 -2
first is|3 5 -5 -4 15 -7 -6 0
first line|10 7 -3 2 -6 -7 -6 2
first make|12 -9 4 -1 -6 1 -5 3
first message|-1 1 -4 -4 -4 -1 14 0
first mistake|-15 -2 -3 -3 -6 33 0 -4
first on|-6 6 -2 0 -2 -6 -2 12
first one|10 -8 -1 3 -11 0 7 0
first only|-2 -7 0 0 16 -4 -1 -3
first page|12 0 -1 -5 -1 0 -3 -1
first person|-6 13 17 -12 -10 -1 5 -6
first plan|-7 13 -1 -1 1 -1 -1 -1
first principles|-9 11 -1 -1 1 -1 -1 0
first question|9 -3 -9 1 6 1 -5 0
first quote|15 -1 -1 -1 -5 -3 0 -3
first request|12 -9 -8 6 1 1 -2 -1
first say|2 10 -5 -2 -1 7 -6 -5
first second|5 3 -7 -2 10 -1 -5 -3
first sentence|7 10 -5 0 -6 -4 -2 1
first the|-9 5 3 10 0 -6 -5 3
first then|11 5 -4 5 2 -7 -4 -8
first think|13 3 -6 -1 -4 -3 -1 -2
first time|1 -2 -10 -3 -6 -6 13 13
first under|16 -8 5 -2 -5 3 -4 -5
first use|14 -8 -1 -2 0 -2 4 -6
first word|-10 -3 7 1 1 0 2 2
first write|1 9 -9 -2 -3 6 -3 0
first year|15 -5 -4 -1 -10 -6 7 3
first you|3 14 -4 -3 -8 13 -10 -6
first_name|16 -2 -2 -3 -3 -2 3 -7
fish|17 5 -2 -9 -6 -2 1 -3
fishing|5 -3 -4 -1 11 -5 -4 0
fit|2 6 -2 -14 4 -16 -3 23
fit in|19 9 -7 -5 -4 -1 -7 -5
fits|17 0 4 3 -11 1 -5 -9
fits the|-5 -3 0 14 0 0 -2 -3
fitting|4 -5 0 -6 -1 12 3 -7
five|-11 7 -11 7 4 -17 23 -2
five answers|2 -2 6 -4 11 1 -11 -3
five different|-9 -10 2 -4 5 1 1 14
five lines|8 6 -3 1 -3 2 -10 1
five minutes|7 13 -1 -2 -3 -6 -8 -1
five notebooks|12 -3 -2 -1 0 0 -5 -1
five questions|16 -11 3 -3 0 4 -6 -2
five sentences|14 7 -2 -5 1 -2 -9 -3
five times|-11 16 -10 -4 -1 5 5 0
five words|7 10 -5 0 -4 1 -4 -5
five years|-2 -9 14 -2 -7 -1 -4 11
fix|-5 0 -7 -15 -4 23 -6 14
fix it|-4 0 -8 0 5 20 -7 -6
fix my|11 -1 -3 1 -4 -1 0 -2
fix the|22 -5 -4 -3 -3 -8 -5 6
fix them|-6 -1 -1 -2 -1 14 -1 -1
fix this|21 -4 -4 -1 1 -5 -2 -6
fixed|0 -3 -5 -10 2 16 7 -6
fixed answer|2 -1 -12 2 -1 19 -3 -7
fixing|-6 0 -1 0 -1 -3 12 -2
flag|10 -1 -6 9 -1 -8 3 -7
flag anything|12 -5 -5 -2 11 1 -3 -8
flag the|7 9 -3 -4 -7 -6 7 -3
flags|12 -2 -4 2 1 -2 -3 -3
flash|-8 0 0 -3 3 -6 22 -8
flask app|15 -4 -1 -2 -5 0 -4 0
flat|11 11 -3 2 0 -9 -13 2
flavors|17 -4 -6 -1 0 0 -2 -3
flaw|-21 -5 5 -4 -2 38 -5 -6
flaw in|-4 -4 -4 -4 2 21 -8 0
flawed|-4 0 0 -1 -4 14 0 -5
flawless|1 -8 -2 13 1 -5 -5 6
flaws|-8 1 1 -4 -2 15 -4 1
flaws in|-8 1 1 -4 -2 15 -4 1
flexible|24 -2 -1 -1 -7 -6 -2 -4
flight|-5 -1 -2 12 9 -2 -7 -4
flipped|-7 -3 -3 0 15 2 -1 -4
float|-1 10 -1 20 -6 -12 -7 -2
floats|-4 -5 -3 11 -1 -2 12 -9
floor|21 -6 -3 -6 -1 -5 4 -5
floors|15 -3 -3 -2 0 -5 -1 -2
floors with|15 -3 -3 -2 0 -5 -1 -2
flour|6 -3 3 -1 -1 7 0 -11
flow|12 9 -1 1 -4 -1 -12 -4
flower|16 -2 4 2 -11 -6 -2 -1
flowers|23 2 -1 -11 -1 -1 -6 -5
flowing|4 -8 9 1 0 2 -2 -6
flows|19 1 -6 -15 -6 -6 13 0
flows through|13 1 -5 -10 -1 -7 12 -4
flu|-11 6 0 -5 17 -4 -1 -3
fluency|-8 -9 -7 21 2 8 -1 -6
fluency <number>|-5 -3 -1 20 -5 -3 -1 -3
fluent|-7 -1 3 9 -1 -1 -1 -2
flute|14 -7 1 2 2 1 -8 -5
fly|11 -10 6 -4 2 -1 -4 0
focus|31 -4 0 1 -3 -17 0 -7
focus on|20 -3 -2 2 -3 -15 -2 3
focusing|15 -6 -5 2 -1 -6 -4 4
focusing on|10 -6 -5 3 3 -6 -4 6
fog|-1 -10 3 0 -5 -2 1 15
fois|-6 -1 -9 0 -3 1 18 1
fold|25 3 -2 -7 -5 -2 -7 -3
folder|7 -3 -9 6 7 0 -9 0
folder and|7 -2 -5 -1 8 11 -18 0
folder but|17 0 0 -2 -4 -3 -2 -6
folder do|10 -5 1 -3 1 -1 -1 -2
folder excluding|12 -5 0 -2 -2 0 -1 -1
folder to|21 -1 -3 -1 -6 -2 -2 -7
folder with|-5 10 -4 -7 -3 0 11 -2
folgende|-9 -1 10 11 -6 -3 1 -3
follow|7 13 -18 8 -6 -18 -1 14
follow a|2 12 -2 -5 -4 0 0 -3
follow for|15 -6 0 -7 -1 0 0 -1
follow from|-2 14 0 -3 -2 0 -4 -3
follow it|9 6 -1 0 -9 -2 -4 1
follow keep|-10 -1 1 0 1 -2 -2 13
follow the|0 -1 1 11 -1 -5 -5 -1
follow up|15 -5 2 -8 8 -4 3 -11
follow ups|-7 -3 0 -5 -1 3 14 -1
followed|8 10 13 -6 -3 -11 -5 -7
followed by|8 10 13 -6 -3 -11 -5 -7
followers|23 -6 -7 -3 2 -8 -2 0
following answer|1 2 1 -10 13 -13 -1 8
following code|3 -14 -5 5 2 2 -5 13
following format|11 -7 0 0 -2 -1 -3 2
following is|30 3 -19 -10 -4 -13 10 3
following javascript|10 -3 2 -10 9 2 1 -11
following python|12 -6 -2 6 1 -5 -3 -3
following text|3 7 -2 -4 1 -10 10 -6
following the|-7 0 0 -1 -1 -2 -3 14
follows|-12 29 11 -3 11 -17 -12 -9
follows the|5 -2 -5 -5 19 -6 0 -6
font|13 -3 8 -6 -3 -5 -5 0
fonts|22 -3 -5 0 -1 -4 -7 -2
foo|15 -3 -2 -2 -2 -3 3 -7
food|6 -13 -12 -1 3 4 -1 14
food and|-3 -6 -3 1 3 1 -3 10
foods|13 -5 -14 -2 6 -2 5 0
foot|16 -8 -4 2 6 -4 -4 -4
football|12 -12 -4 0 -4 -4 11 -1
for <number>|9 -5 2 -2 -9 -5 -1 11
for <quotation>|13 -9 5 11 -5 -7 -2 -6
for a|13 2 -8 4 -1 -11 4 -3
for all|-11 17 3 0 8 -1 -9 -7
for an|10 -9 -8 10 -11 3 -1 6
for audit|-2 -3 14 -1 -2 -3 -2 -1
for baby|-1 0 0 -3 -3 13 -1 -5
for beginner|16 -7 -1 -4 -1 -1 0 -1
for being|17 -5 -4 9 -5 -2 -3 -7
for both|10 -4 4 -6 -2 1 -1 -2
for business|-9 11 0 0 0 0 0 -2
for children|23 -2 -5 0 -1 -3 -12 0
for code|-6 -1 0 -3 -2 0 1 11
for command|21 1 -4 -1 -4 -3 -6 -3
for completeness|1 -10 2 11 -1 -2 0 -1
for const|0 -4 -4 0 -5 11 6 -5
for data|-2 -3 -2 -1 4 -5 -3 11
for dataset|-10 -8 3 9 16 -3 -1 -6
for doubtful|0 -2 -2 -7 0 0 10 3
for dr|9 1 -2 -1 7 -4 -7 -3
for each|-8 2 8 10 -6 -21 12 3
for email|13 0 -2 1 1 1 -9 -4
for employees|16 -8 0 -2 -4 -2 -1 1
for every|-9 21 -6 12 -4 0 0 -13
for exam|18 -9 -3 1 2 3 -9 -3
for families|9 -1 0 -3 0 0 -7 2
for file|14 1 0 -4 -3 -2 -3 -3
for files|15 -5 -1 -3 -2 -1 -2 -2
for fine|3 -4 5 -6 -2 1 -7 9
for four|9 -2 -8 -2 -2 -1 -3 10
for grandma|10 -1 -4 -6 -2 11 -6 -2
for handmade|12 -2 -2 -2 2 0 -7 -2
for her|15 -4 -8 0 5 3 2 -12
for him|18 13 -4 -6 -8 -6 -5 -2
for improvement|7 -2 0 6 -7 -8 2 0
for it|12 11 -4 -9 -13 0 2 0
for item|-5 13 15 -5 -1 -9 -6 -3
for law|4 -3 -3 -4 1 -2 -4 11
for left|9 -1 -2 -9 8 -1 -1 -2
for let|17 -3 0 -8 -3 -2 0 -1
for long|12 -9 -9 -2 -1 0 -3 12
for loop|-7 -1 -2 -3 11 -3 8 -2
for me|8 1 -16 3 1 -1 14 -10
for missing|4 1 -5 9 6 -3 -5 -6
for moving|13 -3 -3 -2 -4 0 1 -1
for my|20 4 3 -4 -10 -8 -1 -4
for new|-1 2 0 -1 10 -2 -12 3
for no|-2 -5 -1 13 4 -4 -3 -3
for now|11 5 -3 -6 -6 -3 -2 5
for one|2 3 -2 1 21 -2 -12 -11
for our|11 -2 -5 -2 7 -12 -6 9
for people|10 -2 -5 3 -4 -2 2 -3
for pretraining|-3 -4 1 -4 -5 -5 -1 19
for publication|-8 0 1 -5 14 -1 0 0
for question|-5 20 -8 -11 13 -2 -8 0
for radio|17 -3 0 0 -8 -1 -4 -2
for rag|-3 -1 -1 -2 0 -5 12 1
for reading|16 -2 -3 0 1 0 -1 -11
for refund|11 0 1 -5 -2 1 -3 -3
for regular|9 -2 0 -1 -3 2 -6 1
for safety|-3 1 2 14 -8 -4 -4 2
for security|11 -2 -3 0 0 -5 1 -2
for self|-1 1 0 -8 10 -4 3 -1
for someone|22 -6 -3 -2 -6 -2 -2 -2
for something|-6 -6 -3 9 2 -2 11 -4
for storing|12 -2 -2 2 -2 -4 -3 -1
for students|-7 -3 -2 -5 9 7 -4 6
for ten|-1 -1 3 -2 5 -2 7 -9
for that|6 -4 5 0 4 -4 6 -12
for the|6 -11 -10 4 13 5 -10 3
for them|0 -11 0 17 -6 0 0 -1
for these|13 2 -1 9 0 -1 -19 -3
for this|1 16 16 -1 -9 -5 -3 -16
for those|6 -6 -5 5 8 -6 6 -8
for three|10 -5 2 -2 -1 4 -4 -4
for tie|1 -4 1 -6 10 1 -1 -2
for tiktok|10 0 -2 0 -2 1 -7 0
for today|-2 11 0 -1 -4 0 -3 -1
for two|23 -7 -4 -3 1 -5 2 -7
for under|14 -7 -3 -4 -5 -3 -2 10
for urban|13 -3 0 -1 0 -3 -3 -2
for us|14 6 1 -6 -6 4 -6 -7
for user|10 6 -8 -1 -7 1 3 -4
for using|13 -6 -2 -5 1 2 -2 -2
for variety|0 -6 -1 -2 1 -4 -6 18
for website|23 -4 -2 0 -3 -3 -8 -4
for wedding|16 -6 -1 -3 1 2 -4 -4
for what|2 -3 1 -6 -6 11 0 1
for which|8 -9 -8 -1 -2 -1 16 -3
for word|-3 -3 20 -5 -2 0 -1 -7
for wrong|-7 -3 -3 18 1 0 1 -6
for you|11 -3 -7 -6 13 1 -3 -6
for your|18 -6 4 0 -8 -1 -2 -5
forbidden|6 4 -7 -5 -2 -1 11 -6
force|12 9 -3 -4 -1 -6 -3 -5
foreground|16 -4 -3 -1 0 -6 0 -2
foreign|21 1 -4 -2 -4 -3 -7 -1
forest|3 -5 -6 13 -3 9 -8 -4
forever|-2 3 0 -5 -5 11 0 -3
forgets|-6 -3 -1 1 -5 -4 11 9
forklift|12 -7 0 -2 -5 1 -1 3
form|-12 -11 -5 -2 13 -11 -6 34
form and|9 10 0 -4 -5 0 -6 -4
form for|16 1 0 -1 -5 -1 -7 -4
form if|12 -3 -2 -1 0 0 -1 -5
form no|1 -1 2 9 -1 -1 0 -10
form of|7 -3 -10 -1 5 -3 -2 6
forma|-1 -14 5 -8 -1 9 -5 16
forma de|8 -8 -2 -8 1 -5 0 14
formal|13 1 5 0 -2 0 -7 -9
formal <quotation>|9 1 0 8 -9 -3 -4 -1
formality|16 3 1 0 -6 2 -5 -11
format|-19 8 -13 5 1 5 0 14
format <quotation>|17 -6 -7 8 2 -13 -6 5
format and|14 -2 -1 -4 1 -2 -4 -3
format file|16 -4 1 0 0 -9 -1 -4
format for|-3 10 1 -2 -6 0 -7 7
format instruction|-4 -1 -2 -1 0 -3 19 -9
format of|-5 -3 -1 -1 -1 -1 -5 16
format this|12 -2 -1 -6 -1 -1 3 -4
format with|13 0 -2 -2 2 1 -6 -6
formato|-15 -4 -4 16 -1 -9 21 -5
formatted|18 -5 -9 1 1 -8 7 -5
formatted as|11 -2 0 -1 -4 -1 -1 -3
formatting|9 -6 0 15 -7 -1 -4 -6
forme|-4 -4 -3 -3 -4 -3 0 21
formed|18 -8 -6 -7 -3 -3 -6 15
former|20 -1 -6 -3 0 0 -8 -2
forming|15 -1 6 -2 -7 -3 -6 -3
forming a|14 -2 0 3 -8 -2 -7 3
forms|19 -3 -8 -2 -3 -10 -1 7
formula|18 19 -4 -5 -8 -11 -15 7
formula for|12 -4 2 -3 0 -2 0 -4
formula in|6 11 -6 -2 -2 -1 3 -9
formula of|28 -7 -3 -1 -3 -5 -5 -4
formulas|-6 7 -1 -7 -1 2 9 -5
fort|-3 0 -4 -4 0 18 -1 -7
forty|-5 -1 1 -4 0 -2 17 -6
forum|6 -11 -10 -4 -2 -10 20 11
forum thread|-10 -5 -6 -5 2 0 21 4
forward|2 13 5 -8 -6 -4 -8 5
forward for|7 -10 -9 1 0 0 0 9
fotos|21 -5 -3 -3 -3 -3 -4 -1
found|10 14 -1 0 -4 -9 -8 0
found half|10 -7 -6 2 3 2 -5 1
found in|4 0 -10 9 -1 -5 3 -1
found it|9 -7 8 -4 2 -2 -6 0
found on|11 -6 -2 0 -2 -2 0 0
foundations|2 -3 -6 0 -2 0 13 -2
founder|10 -3 -1 -1 0 -3 -7 5
fountain|9 -1 0 -3 2 5 -1 -11
fountain pen|15 -2 -1 -4 0 -4 -2 -2
four|-10 1 -8 -9 15 0 4 6
four minutes|1 1 -9 1 -2 0 2 6
four paragraphs|0 11 -1 0 -3 -1 -5 0
four people|-1 0 0 -4 -7 -2 11 3
four weeks|7 -2 -6 0 9 -1 -5 -2
fourth|4 -6 -1 3 2 -8 -2 9
fox|11 0 -2 -2 -2 0 -5 0
fr|-7 -2 -3 -2 9 4 0 0
fraction|-1 10 -12 10 2 -4 -5 1
fractions|-8 -9 -4 -3 0 -4 15 12
fractions and|-6 0 -3 -1 0 -4 14 0
frage|-11 -14 22 -10 9 10 7 -13
frage und|3 -6 12 -4 -7 0 9 -7
fragen|10 -8 -2 -6 -6 8 15 -10
fragments|0 -7 7 0 1 -4 -7 10
frame|18 -4 -11 5 0 -2 -6 0
frame the|12 -5 -7 1 1 0 1 -2
frame with|16 -6 2 2 -12 0 -3 2
frames|2 2 -9 0 2 -1 12 -8
france|4 -6 -6 -7 -2 0 10 6
frank|4 3 -1 -1 -7 11 -8 0
français|10 -6 0 -1 -4 -4 -6 10
frase|-2 -13 -10 0 4 -6 14 12
frase de|-7 -3 -8 9 -6 1 -1 15
frases|0 10 5 -4 -6 -6 -9 10
frases sobre|19 -5 -5 -3 -3 1 -3 -1
fraud|9 1 2 -2 -4 4 -8 -1
free|12 -4 -1 2 -4 -16 3 9
free text|6 -5 0 -5 -3 1 -4 11
freelance|14 -2 0 0 0 -8 0 -5
freelancer|15 0 0 -6 -1 -2 -2 -4
freely|2 13 -7 -3 -8 -6 3 5
french|18 -2 -16 1 -4 -4 4 4
french revolution|11 3 -4 1 -3 5 -7 -6
french sentence|13 -3 2 -4 2 -4 -1 -5
frequency|17 1 -4 -1 0 -1 -5 -6
fresh|11 -5 -3 1 -3 2 2 -5
fri|14 -4 -1 -4 0 -3 -7 4
friday|11 -6 -5 -7 8 -2 4 -4
friday and|-2 -4 -2 1 9 1 -7 5
fridays|11 -3 -1 -4 -1 -4 -4 6
fridge|27 -5 -6 -6 9 -2 -14 -3
friend|7 -2 4 -9 -9 7 1 0
friend i|13 -9 -1 0 1 -2 -2 1
friend says|11 -1 -6 -1 4 -1 -3 -1
friendlier|23 0 -2 -3 -1 -10 -1 -5
friendly|6 -7 1 -6 -7 8 -9 14
friends|11 4 0 1 -15 6 -3 -3
frist|-5 -1 10 -5 -1 -1 8 -5
from|-12 -5 -5 -7 10 -5 13 10
from <number>|-5 20 -4 14 3 -15 -17 4
from <quotation>|22 -1 16 -3 -5 -5 -13 -10
from a|6 7 -5 1 -17 -3 0 11
from all|9 -2 -4 1 -8 2 8 -6
from an|8 -4 0 -2 3 -8 6 -3
from and|7 10 0 -9 2 -5 -3 -1
from any|-2 5 -9 -1 -2 -3 13 -1
from best|-2 -1 1 0 10 1 -4 -6
from brazil|13 -2 0 -6 -2 -3 3 -2
from document|-8 1 -3 2 1 -1 -3 11
from each|20 1 -2 -5 -11 5 -3 -6
from easy|-8 -3 2 -2 -2 0 13 1
from elsewhere|-7 -1 -2 1 8 -1 4 -2
from first|-9 11 -1 -1 1 -1 -1 0
from her|10 -1 -5 5 0 0 -5 -5
from it|-11 9 -12 1 2 2 -1 10
from me|15 -1 -1 1 1 -1 -8 -5
from most|-2 -3 0 -5 12 -2 0 0
from my|28 -11 7 -7 5 -14 3 -10
from now|5 -4 11 -1 -2 -2 -8 1
from one|17 4 0 -2 -5 -3 3 -13
from other|15 -7 -2 3 -5 -2 -3 0
from our|24 -6 -8 -4 3 7 -4 -13
from portuguese|28 -7 -3 -3 -3 0 -5 -7
from question|-11 20 -4 0 0 1 -6 -2
from school|11 -5 -7 -1 0 0 -1 3
from that|12 -3 -2 2 -1 -3 -3 -3
from the|7 5 2 -4 -1 -17 -4 12
from them|-8 8 -2 -2 0 -2 -2 8
from there|-4 5 -8 -5 1 17 -4 -1
from these|10 0 -2 0 0 -2 5 -10
from this|-4 -6 -5 -12 6 0 1 20
from top|11 0 0 0 -3 0 -10 0
from users|11 -7 -5 -5 -10 8 11 -3
from what|-8 7 6 -1 -2 -5 1 1
from where|15 -8 -2 -5 0 -3 0 3
from which|-10 9 7 0 -9 -1 6 -2
from your|-11 15 5 -3 1 -1 -3 -3
from zero|0 11 1 1 -10 -9 4 2
front of|13 1 4 2 -7 -6 -10 3
fruit|8 -5 -6 -7 1 6 7 -4
fruits|9 2 -1 -6 -1 -2 -2 2
ftc|14 -1 -4 -3 -1 -1 -2 -2
fuego|18 -4 2 -3 -1 -1 -9 -3
fuera|-1 -3 -3 -3 11 -10 -3 11
full|-7 16 12 -6 -7 5 -2 -11
full marks|12 -5 -6 7 -2 5 -8 -3
full sentence|-19 -2 2 3 4 4 11 -2
full sentences|-2 6 -6 -2 -1 -1 -4 10
full stack|12 -3 -1 3 -1 -4 -5 -2
fun|20 -4 3 -4 -9 5 -6 -5
fun fact|9 8 -2 -2 -2 -3 -7 -1
func|22 -2 -2 0 -4 -6 -8 -1
función|26 -5 -5 -10 6 -4 -6 -2
function|10 -4 -10 3 -2 2 5 -3
function call|-3 13 -4 10 -2 -5 -5 -4
function calling|-14 -2 0 -3 4 -2 18 -1
function is|11 -9 1 -7 0 1 1 1
function names|-3 2 -1 -2 2 -3 12 -7
function square|9 -4 3 1 -2 0 -7 0
function that|15 2 2 -1 -4 -3 -7 -3
function to|9 -2 -8 4 6 -2 -5 -3
function would|-6 -1 -1 0 0 0 14 -5
functionality|6 9 -2 4 0 2 -9 -9
functions|4 18 -1 -12 -1 -10 4 -2
functions and|10 -14 0 1 -1 9 -1 -4
funds|14 7 -2 -1 -4 -2 -6 -6
funeral|7 -8 -1 -2 -2 -4 1 9
funny|20 5 -4 -6 -2 -1 -4 -8
funny but|15 0 -5 1 -1 -2 -4 -4
furnish|-8 3 -1 -2 -3 16 -4 -1
furniture|11 0 -1 0 0 -4 -5 0
furry|16 0 -6 -1 0 0 -4 -5
février|17 -8 -11 8 -7 -2 -7 11
fórmula|8 14 0 -3 -7 0 -5 -7
fünf|18 -8 -1 -15 -4 -4 14 0
für|8 -11 10 6 -14 -8 -2 11
für die|12 -1 -9 12 -3 -7 -5 0
für ein|13 5 -2 -8 0 -2 -5 -1
g|6 -9 -4 -9 9 -3 -5 15
g <number>|-1 -3 2 -10 9 -1 -7 11
g water|18 -6 -1 -4 2 -3 2 -7
gabarito|-5 -3 -7 8 -2 -4 -1 14
gain|7 -5 9 -1 -4 -1 -7 3
gallery|12 1 -4 -1 -6 1 -2 0
game|15 -7 -3 0 6 0 -10 0
game your|8 2 -1 3 0 -3 -11 2
ganz|-7 20 -7 -7 -10 -4 17 -2
gap|-20 31 16 -1 5 6 -23 -14
gap <number>|-2 -12 -4 10 25 -10 -3 -4
gap in|-3 -4 -1 -7 6 15 -8 2
gaps|-3 13 -4 9 -6 -2 -4 -3
garde|12 -5 -4 -6 0 -2 -8 13
garden|18 -8 0 -2 -5 0 2 -6
gas|12 -6 12 -9 -8 -1 7 -7
gas boiler|16 -2 -2 1 1 -5 -7 -2
gas is|-4 13 -9 2 -2 -2 1 -1
gate|0 -4 6 14 -2 -8 3 -9
gateway|12 -2 -4 -2 -1 -1 0 -3
gather|17 -5 -1 -1 -3 0 -7 -1
gave|10 -2 11 9 -17 5 -13 -4
gave the|-2 -7 14 -6 4 -3 1 -2
gave this|10 -1 -9 -9 -4 13 -1 1
gaze|13 -1 -4 0 -1 0 -3 -2
gbp|19 -8 -6 2 -1 2 -8 -1
gc|-5 10 -1 -1 -1 -1 -1 -1
gcd|-6 9 -2 -11 6 6 -1 -2
gcd <number>|-4 9 -1 -7 -2 6 -1 -1
gcd of|-2 -8 -1 -1 11 1 -2 2
gcse|12 10 -1 -8 -7 0 -3 -4
gdpr|3 14 2 -7 -4 -9 -6 7
gear|16 0 -4 -4 -8 11 -3 -9
gegen|1 -3 12 -1 -1 -1 -4 -4
geht|10 -6 10 -5 -2 -4 -2 -1
gemini|13 -2 -5 -1 -1 1 0 -5
gender|12 4 -6 4 5 -14 -4 1
general|1 -11 7 -6 5 3 5 -3
general knowledge|15 -5 0 -1 -3 -5 -1 0
generate|15 4 -15 -7 -2 -21 27 -2
generate <number>|1 -8 -6 -4 1 2 18 -3
generate a|12 1 3 -7 -8 -12 3 8
generated|-12 -13 -5 14 8 29 -9 -11
generated before|-6 -9 15 -5 4 -2 4 0
generated by|-7 -6 -1 4 -1 13 -1 1
generating|13 -1 -5 0 -1 0 -7 0
generation|14 -8 3 11 -6 -10 -4 -1
gente|0 0 -4 -6 13 -8 15 -11
genuine|2 -1 14 -1 -5 -1 -4 -3
geography|0 10 -5 -1 -7 3 5 -4
geometric|3 -5 -3 -8 1 2 13 -3
geometry|18 2 -9 -8 -3 4 5 -8
george|13 -1 -1 -6 0 -1 -5 0
george has|16 -1 0 -7 0 -1 -6 0
german|7 10 -10 1 4 1 -14 2
germany|30 -4 -5 -4 -5 -6 -9 2
get|2 10 -5 -9 5 0 3 -6
get <number>|7 -13 14 -12 -10 11 -3 5
get <quotation>|12 -1 5 1 -1 3 -19 0
get a|22 -4 -14 6 -10 7 -5 -2
get all|13 -6 -8 6 4 3 -5 -8
get an|13 -2 0 -2 -3 0 -7 0
get charged|3 -7 -3 -3 13 -1 3 -4
get in|-4 -1 -1 -1 12 -1 -2 -1
get my|-2 -11 11 9 0 -10 8 -6
get on|31 -5 -2 1 -3 -1 -11 -10
get one|7 0 -2 -8 8 -6 2 0
get paid|18 -4 -2 3 -3 -4 -4 -4
get request|22 0 -5 -1 -1 -2 -6 -6
get stuck|-15 15 2 0 2 0 -3 -1
get the|2 -9 -3 -10 3 2 18 -3
get there|-7 18 -2 -4 -1 -4 -1 -1
get why|18 -5 -2 -4 2 -5 -2 -1
get_weather|-7 1 -4 12 -8 -1 10 -1
gets|-9 18 -11 1 4 -4 5 -4
gets a|-7 16 -1 7 -3 -6 0 -5
gets it|-1 -3 14 -8 -5 0 0 3
gets the|-2 10 0 -3 6 -8 1 -3
getting|17 -6 -2 -5 -1 1 -12 8
getting caught|2 -1 -6 -1 4 -4 -5 11
getting the|13 -1 -1 -7 0 0 -3 -1
ghent|25 -2 -3 -3 -3 -5 -6 -3
ghost|14 0 -5 -1 -4 -4 -1 -1
giant|13 -7 1 1 2 -6 -5 1
gib|8 -8 21 -8 6 -3 -7 -9
gift|20 -1 0 -2 -2 -3 -4 -8
gift for|13 2 6 -2 -3 -3 -6 -7
girl|29 7 -3 -4 -9 -10 -6 -4
girl s|13 -2 -1 1 -4 -2 -2 -3
girlfriend|9 -2 -4 -6 -3 7 -9 9
girls|13 -3 -8 -14 3 -1 0 9
git|6 2 -10 2 1 -8 0 8
git commit|11 -3 -1 0 -2 -2 -4 0
git diff|-15 -1 1 2 1 0 12 1
git repository|11 5 -1 -2 -4 -1 -5 -2
git status|11 -1 -1 0 0 -1 -9 1
github|21 -8 1 -1 -1 -6 1 -7
give|-14 -1 -3 8 3 7 10 -10
give <number>|-4 -2 -3 6 -15 12 17 -11
give a|3 -13 -7 13 -8 6 6 0
give both|-2 12 -2 -4 13 -8 -7 -2
give each|25 -10 -8 4 5 -6 -15 5
give elo|-7 -3 1 -5 15 2 -2 -1
give every|14 -6 -1 -1 -6 5 -1 -4
give feedback|-4 2 8 -3 -2 8 -7 -3
give investment|7 -8 -2 1 -5 0 8 -1
give it|-12 -2 3 12 1 -2 10 -9
give just|7 11 4 3 -11 0 -4 -8
give legal|18 -10 -1 -2 -2 -3 -2 1
give me|21 0 10 -1 -2 -16 -1 -12
give one|6 -9 -3 -2 -3 -3 13 1
give only|6 -2 -6 0 -3 -9 -9 22
give outline|18 -2 -4 -6 -3 -1 -4 1
give points|-10 -1 1 18 0 -7 0 -1
give score|-5 3 -5 17 -1 -5 -4 0
give the|-8 -3 -4 -1 2 9 5 0
give this|9 -4 0 8 3 -5 -3 -7
give three|6 -1 0 -6 -2 -7 9 0
give two|17 -7 11 -3 -4 -6 -10 2
give us|0 -7 10 3 -3 -5 5 -3
given|-15 -1 9 -15 10 7 3 2
given <number>|-7 -2 3 12 1 -2 -2 -1
given a|8 -4 9 -5 1 3 2 -14
given an|20 -3 -4 -5 -6 -6 6 -2
given answer|2 -5 5 4 -13 -12 9 9
given context|17 -11 1 1 -3 -7 -6 7
given customer|0 10 -2 -2 0 1 -6 0
given data|13 5 1 -2 -3 -3 -8 -2
given fill|6 -1 11 -5 -3 -2 2 -7
given integer|20 -6 -10 -2 1 2 -4 -1
given list|-2 -2 3 -2 -9 1 13 -2
given non|0 0 -7 -1 3 -3 -1 9
given number|7 -13 6 1 8 8 -9 -8
given one|7 -2 0 3 -7 -5 -4 8
given positive|1 11 -8 -7 1 -4 -5 12
given prompt|-6 -3 4 -1 -1 -1 10 -2
given python|11 -1 1 -6 -4 -8 3 4
given string|6 3 1 5 -13 0 -12 10
given text|2 1 -4 0 0 -3 10 -5
given the|-10 7 7 5 -1 -5 -5 2
given vector|12 -2 -1 0 -3 -3 -4 -1
gives|0 5 -12 16 4 -4 -6 -3
gives <number>|-13 8 0 2 -2 -3 -4 11
gives a|23 -3 -5 -2 -2 2 -8 -6
giving|5 15 -8 -4 -3 0 -5 0
giving the|-5 21 -5 1 -3 -7 -3 1
glass|15 -3 -4 0 11 -2 -8 -10
glob|17 -2 0 -5 -4 -2 -2 -3
global|8 3 3 -4 8 -6 -5 -7
gloss|-10 11 -4 0 0 0 5 -3
gloves|12 0 -6 1 -2 0 -3 -3
glowing|13 -3 -4 -2 -1 -3 -1 0
glue|9 -5 -3 -11 3 -9 8 8
gmbh|20 -7 -4 -8 -3 -2 9 -6
gnu|15 -5 0 0 -5 -3 -2 -1
gnu specific|16 -4 0 0 -5 -3 -2 -1
go|-3 2 3 0 1 11 -2 -12
go about|5 13 0 -2 -6 -6 -5 2
go ahead|27 -5 -5 -10 -6 6 -2 -6
go and|13 -5 -2 -7 -4 11 -1 -4
go at|-1 -1 -6 1 -2 10 0 -1
go i|9 -8 0 -1 0 0 0 0
go into|15 -7 -2 -4 -2 -3 -4 7
go on|-7 0 10 -5 -2 -6 13 -3
go over|-16 -4 2 2 2 11 2 1
go to|16 -6 4 2 -7 -2 0 -8
go up|5 -3 -7 0 10 -2 -2 -2
go well|21 -4 -1 -3 -3 -4 -3 -1
go with|16 -5 5 -2 -6 -4 -2 -2
go wrong|-2 14 -7 5 5 -5 -6 -4
goal|-20 10 -5 11 -4 -9 24 -8
goal and|-10 12 -1 -3 -2 -4 13 -5
goal is|16 1 0 -6 -2 -6 -3 -1
goal of|-8 8 -1 -2 -4 0 9 -1
goal state|-10 -2 0 9 -2 -1 7 -1
goal the|-6 10 0 -1 0 -1 0 -1
goal to|11 -6 1 1 -7 0 -1 1
goals|11 -5 4 0 -5 -2 0 -2
god|14 4 -3 -3 -4 -3 -3 -2
goes|2 -4 2 -1 5 -11 -5 11
goes in|-7 -5 11 1 -9 1 -6 16
goes through|15 -5 -13 -9 5 -5 14 -2
goes with|29 -2 -7 -2 11 -4 -14 -13
goes wrong|20 -4 -3 -3 -4 -3 -2 -1
going|12 -11 -1 -6 8 -12 9 1
going in|0 -6 4 -1 -1 -3 -2 9
going on|12 -3 -1 -1 0 -4 -1 -2
going to|10 2 -7 0 11 -6 -1 -10
gold|-17 -2 -18 19 -3 -21 11 31
gold <number>|-6 10 -3 16 -4 -4 -4 -4
gold answer|-5 11 -7 9 -4 -6 -8 11
gold if|0 -4 -1 14 -5 0 0 -4
gold standard|-2 -1 2 -3 0 -7 2 9
golden|6 2 -8 12 -7 -1 -3 -1
gone|-8 -10 2 4 1 3 8 -1
gone through|6 -7 15 -2 -3 -1 -5 -3
good|-5 -5 -10 13 -3 7 -8 11
good <number>|-4 -1 -1 7 16 -9 -3 -5
good and|0 -5 -1 -1 11 -4 6 -6
good assistant|-5 0 -3 0 0 -5 18 -4
good at|16 -3 0 0 1 -4 -5 -6
good bad|8 -4 -2 9 -9 -3 0 0
good enough|5 5 -5 17 -5 -8 -9 0
good evening|16 -5 -2 -2 1 -5 -2 -1
good for|-6 -1 0 -2 15 -3 -3 0
good insult|13 -2 -1 0 -1 -3 -1 -5
good neutral|1 -2 0 14 -5 -4 -1 -3
good of|16 -2 -2 -3 -2 -4 -2 -1
good one|7 -5 -2 -4 13 6 -6 -10
good place|15 -2 -2 -3 -1 -4 -2 -1
good reply|3 -5 -4 1 9 0 -9 4
goods|4 -6 1 -2 -5 1 -3 10
google|30 -6 -2 -7 3 -6 -18 7
google sheets|15 0 0 -6 -9 2 -4 1
google style|18 -6 -5 1 8 -2 -8 -7
got <number>|20 -13 -1 -2 -4 -4 9 -4
got a|24 -3 -4 -4 4 0 -16 -1
got any|24 -10 -8 -4 -1 0 1 -2
got lost|13 -4 10 -3 -1 -4 -6 -5
got on|13 -6 -1 -1 0 -1 -3 -1
got there|-6 20 9 -11 -3 -12 0 4
gothic|16 0 -4 -3 -3 -4 -3 0
government|26 -5 -3 -2 0 -8 -5 -3
gp|0 6 -5 -3 -4 -5 15 -4
gpt|16 -1 0 -1 -4 1 -7 -3
gpt <number>|16 -1 0 -1 -4 1 -7 -3
gpx|12 -3 -3 0 0 -2 -4 -2
gpx to|12 -3 -3 0 0 -2 -4 -2
grab|14 -3 2 2 2 2 -9 -8
grace|4 -1 9 -6 1 -3 0 -3
grade|7 0 -9 33 0 -11 -3 -16
grade <number>|17 -2 2 0 0 7 -16 -9
grade like|-3 -4 -4 15 0 -3 0 0
grade my|13 -2 -2 -3 -1 -2 -2 -1
grade on|-6 -2 -1 14 -2 -2 -1 -1
grade quality|13 -2 0 -3 1 -6 -4 2
grade this|4 -5 -2 13 -1 -4 0 -5
grader|-11 9 0 15 -10 9 -5 -6
grades|9 -7 -4 12 -4 -2 -2 -4
gradient|16 2 9 -2 -4 -5 -11 -4
grading|-11 13 -1 14 1 -7 -7 -3
gradually|11 -5 -4 -3 -2 -6 5 6
graduate|-12 3 -6 -2 2 -5 18 2
graduate level|-11 6 -4 0 1 -4 11 1
grammar|3 -9 1 8 9 -2 -9 -1
grams|3 -3 0 -1 1 -7 13 -6
gran|19 1 1 -3 -3 -2 -8 -4
grand|12 -1 0 -3 -3 1 -3 -3
grandma|12 -5 -11 19 -4 8 -14 -5
grandmother|13 6 -4 -5 1 1 0 -10
grant|12 -2 -5 -3 0 -11 14 -6
grapefruit|15 -1 -6 -1 -7 -4 4 -1
grapes|10 2 -4 0 -3 -5 -1 0
grass|10 2 2 -1 -4 1 -5 -5
grave|0 0 -1 -5 0 16 0 -12
gravity|4 -6 -7 -1 4 18 -4 -7
great|1 9 -11 1 -8 -6 -1 15
greater|0 4 9 -8 0 -2 -2 -1
greater than|20 -2 -4 -2 -3 0 -5 -3
greek|12 -3 1 -1 -1 1 -7 -2
green|0 1 -1 0 10 4 -12 -2
greenhouse|15 -1 0 -6 0 0 -9 1
greeting|1 -2 -1 -9 -7 -5 12 11
greetings|-3 -4 -9 -5 -1 10 16 -3
grep|15 -3 10 -8 -4 -5 2 -7
grep r|-11 -6 16 0 1 -1 1 -1
greta|12 1 -2 -1 -1 -2 -1 -6
grey|-1 9 9 -1 2 -7 -6 -6
grid|1 10 -6 0 -1 1 5 -10
gripper|22 -3 -8 -2 0 -3 -3 -4
gripper is|23 -4 -8 -3 0 -3 -3 -3
grob|21 -1 -3 -5 -4 -3 -4 -2
groceries|17 -4 1 -2 -2 -3 -4 -2
groceries transport|18 -4 1 -2 -2 -4 -4 -2
grocery|9 4 -3 -3 0 7 -9 -4
gross|3 1 -1 -10 -3 -1 12 -1
ground|-12 14 -6 -5 5 -1 8 -2
grounded|-5 13 -2 -3 5 1 -5 -5
grounded in|-5 14 0 -4 5 0 -5 -5
grounds|-5 11 10 6 -6 -6 -6 -5
group|28 0 -1 -1 3 -14 -9 -6
group them|1 -6 1 -6 12 -2 2 -2
groupby|11 -1 -6 -4 -6 -1 7 -1
grouped|12 3 -4 -3 2 0 -3 -6
grouped by|12 3 -4 -3 2 0 -3 -6
groups|15 -2 -9 6 -6 4 2 -10
growing|20 -7 1 0 -1 -3 -4 -6
grown|29 -3 -4 -6 -4 -4 -3 -5
grows|0 5 5 -8 8 3 -7 -4
gst|1 -4 -1 11 -4 -1 -4 0
guarantee|3 -4 -3 -2 -6 3 -2 11
guaranteed|12 0 -5 -1 2 -6 -4 1
guernica|-2 0 -2 -5 -1 15 -5 1
guernica a|-2 0 -2 -5 -1 15 -5 1
guess|-1 18 -9 10 3 -6 -17 2
guess rewrite|-6 -3 -6 -4 0 10 -4 12
guess the|12 2 -2 0 1 -2 -12 2
guessing|-2 12 2 1 2 -3 -12 1
guest|18 -3 4 -10 -2 1 -4 -4
guest s|15 -2 -4 -4 0 -2 0 -4
guests|5 -6 8 -8 -10 3 4 5
guide|7 10 -4 -4 -2 -13 8 -2
guide for|-1 11 1 14 -10 -2 -10 -3
guide on|11 -3 1 -1 -5 0 -1 -2
guide the|6 -7 -7 0 2 12 -2 -3
guide users|17 0 -7 -3 -4 -3 -4 3
guided|-10 9 -1 3 3 -1 -1 -1
guideline|-4 -6 -3 19 -1 -3 -2 -1
guidelines|-7 -1 0 6 11 0 -5 -4
guiding|20 2 -4 -5 -7 -3 -5 2
guiding question|17 -5 -2 -3 -4 -4 -3 4
gum|9 -7 -1 -1 0 0 -1 0
gut|-8 -5 9 -6 11 9 -5 -5
guys|15 -1 -3 -6 -6 0 0 1
gym|-6 1 -2 5 -1 -5 10 -1
h|-5 -4 -4 3 -3 8 -9 13
h <number>|-2 0 0 -3 4 9 -3 -6
h in|10 -4 -1 9 -1 -3 -6 -3
h include|11 -3 -2 1 0 -4 -1 -2
ha|7 -2 -4 -1 11 -3 -4 -3
hab|14 1 3 -6 -3 -3 0 -5
haben|-9 -3 11 -2 12 -5 -1 -3
habits|-10 -2 -1 7 -4 -3 -1 14
hacer|21 -1 -6 -2 -7 -1 -2 -2
hacking|13 -4 -5 1 -6 -4 14 -10
had|7 -3 10 7 -1 2 -20 -1
had a|13 -1 0 0 1 -8 1 -5
had been|11 5 -12 -4 -3 -3 -8 15
had no|6 0 11 -3 -5 -4 -4 -1
had one|-1 -2 -6 -4 8 10 -4 -1
had the|28 7 -9 -6 -7 -7 -2 -4
had two|12 -1 -5 -2 -5 4 -3 0
had written|-5 5 -7 6 5 5 -9 -1
haiku|6 0 4 7 3 -13 0 -7
haiku about|12 3 -12 -3 9 -4 -7 2
haiku on|9 -7 15 0 -5 -7 -5 -1
hair strands|15 -4 -3 0 -2 0 -2 -4
half|6 3 6 8 -15 -3 -4 -1
half a|18 -1 5 2 -5 -3 -8 -9
half as|13 -6 -3 -7 3 -1 3 -2
half of|14 8 -11 0 -4 -3 -6 3
half points|10 3 -6 7 -1 -7 -6 1
half sentences|-9 -3 14 0 -2 -5 5 0
half the|3 -6 9 -2 -5 -2 3 -1
half with|-8 2 -3 -2 2 1 11 -3
hall|18 -7 -6 -3 3 2 -5 -2
hallucination|-17 1 -2 17 4 -2 -1 -1
hallucination check|-19 -4 3 20 2 -2 1 -1
hamburg|23 -3 -9 3 -6 -5 -3 0
hamster|10 -5 0 0 2 -4 -1 -3
hand|7 5 0 9 -3 1 -14 -5
hand in|11 -5 -1 1 -4 0 0 0
hand out|-1 -7 1 15 1 -5 -3 -1
hand over|13 2 -2 -3 -7 2 -1 -4
handbook|18 -3 -2 1 -5 -4 -4 0
handle|11 4 -1 3 -8 -5 -2 -1
handles|-7 -1 1 12 -2 -2 -2 0
handling|21 -7 -3 -8 2 5 -2 -8
handmade|20 -4 0 -8 1 0 -9 1
handover|15 -7 2 2 0 1 -13 1
hands|26 -3 -4 -3 -5 -2 -4 -4
handshake|17 -5 -1 -3 -2 -3 1 -4
handshakes|-10 2 12 1 1 0 -1 -5
handwritten|14 -2 -1 4 0 -4 -5 -5
hang|12 -5 -1 -4 -1 -3 1 1
hannah|15 -3 -3 1 -4 -3 -2 -1
happen|19 2 -6 -13 0 -1 -8 6
happen and|15 -7 -1 -3 -1 0 -3 0
happen if|16 -1 -4 -4 0 -2 -4 -1
happen in|-8 12 -1 -1 -1 3 -1 -1
happened|13 13 -3 -8 -6 11 -9 -11
happened at|13 -6 -6 -1 0 7 -4 -3
happened in|20 7 5 -8 -4 -13 -7 -1
happening|12 0 -1 0 0 -6 -3 -2
happens|10 -5 15 -2 -11 -6 0 -2
happens before|1 -6 10 -1 -1 -1 -1 -1
happens if|7 1 -3 -6 -5 -2 9 -2
happens to|16 0 -8 -1 3 -3 -2 -5
hard|0 17 -8 -10 -4 -5 12 -1
hard i|12 -3 -5 -4 0 -5 2 3
harder|-12 -9 -6 -3 -8 7 37 -7
harder add|-8 -3 0 0 -1 0 15 -4
harder variant|-3 -4 1 -3 -4 -4 16 0
hardest|-2 -3 -1 -2 -2 -2 14 -3
harm|18 -2 -1 3 -6 -1 -7 -5
harmful|-18 0 -1 3 20 8 -12 0
harmful or|10 -5 0 7 -9 -3 -2 1
harmless|-8 6 -10 3 8 7 5 -11
harmless and|-10 -7 1 8 -2 10 0 0
harmlessness|-2 -6 -6 18 11 0 -11 -4
harmlessness <number>|-18 -3 -4 31 0 -2 -4 1
harmonic|4 -11 0 3 -1 1 -4 8
harmonise|1 -2 -1 -5 -5 1 -6 17
harsh|-3 -6 -2 16 -7 10 -2 -6
harvest|15 -7 -5 1 -3 -2 1 -1
haría|-4 -2 -8 0 -4 -3 25 -4
has <number>|8 -8 -7 -12 3 3 1 12
has a|25 2 -9 -7 -7 -7 -3 5
has an|10 -10 -5 -1 10 -4 0 0
has asked|10 -6 -4 -3 0 1 1 0
has been|-1 5 -11 9 -13 4 -3 10
has just|12 -2 -2 -2 0 -3 -2 -2
has keys|3 -1 0 10 0 -2 -4 -7
has lost|3 -3 -2 -5 -2 0 10 -1
has made|20 -6 -5 4 -4 -1 -3 -4
has no|9 3 -8 -9 1 -8 -1 12
has only|1 11 7 -5 -2 0 -7 -6
has opened|4 -5 12 13 -12 0 -8 -5
has remaining|12 -1 0 -9 -2 -1 0 0
has the|11 1 2 -10 -1 -5 2 0
has to|6 8 10 -1 -10 -7 4 -10
has two|-7 8 8 -2 7 -3 -10 -1
hash|19 1 -3 1 1 -6 -4 -9
hashtags|17 -5 -5 -4 0 -4 8 -6
hasta|6 5 12 -7 -3 0 -8 -5
hat|5 7 11 -9 -7 -2 -1 -4
hate|28 -1 -8 -10 -7 -7 5 -1
hates|5 -2 -16 9 -12 -4 12 8
have|0 -16 2 -1 -2 9 12 -4
have <number>|14 -3 -13 -8 -6 6 14 -3
have a|17 -8 -10 1 -6 -4 7 4
have access|14 -5 -5 -1 0 1 -3 0
have an|14 -3 -2 -3 -3 -9 7 -1
have any|11 -6 -2 2 1 5 -11 0
have asked|-5 -1 -2 -6 0 -5 10 9
have at|11 0 -8 5 14 0 -15 -7
have been|5 -5 9 -10 -1 8 -7 0
have done|2 2 -7 -7 -1 16 -1 -4
have enough|-6 -14 13 -4 0 2 7 1
have filename|-2 -1 -2 0 0 9 -7 3
have given|-2 7 -11 -2 3 -1 0 8
have had|0 -1 15 -5 -3 0 -1 -5
have i|20 -3 -2 -3 -1 -4 -4 -3
have if|1 15 -2 -3 -2 0 -5 -4
have in|14 1 -1 -9 3 2 -6 -4
have interview|7 -3 0 2 -3 6 -10 1
have it|6 -5 -4 -4 10 0 1 -4
have learnt|-4 14 6 0 -4 -4 -3 -4
have led|-4 -2 12 -8 2 -4 8 -5
have no|-1 -8 -7 3 0 4 17 -8
have not|6 -1 -2 11 -4 -2 -3 -5
have noticed|-2 -3 10 0 -8 5 1 -2
have said|-10 -4 -1 -4 2 7 -3 13
have taken|-16 15 6 -2 5 -2 -1 -3
have the|4 -1 8 3 -6 0 -1 -8
have to|13 3 -3 8 -13 -2 -5 -2
have together|13 -1 -2 -3 0 -1 -4 -2
have written|-8 8 -10 -5 -2 20 7 -11
have yellow|11 7 -3 -3 -3 -2 -5 -2
have you|17 -1 0 1 0 -4 -8 -4
having|11 10 -4 -8 -8 11 -4 -8
hay|32 -4 -9 -5 -7 -1 -1 -5
haz|16 -5 -7 -1 -6 11 -3 -3
haz un|26 -4 -9 -1 -3 -3 -5 0
hcl|-5 26 -2 -4 -6 -6 -7 5
he|11 -6 12 -4 -1 11 -22 -2
he had|11 -1 -1 1 -6 1 -2 -3
he has|20 3 -2 0 -1 5 -12 -13
he have|8 5 -2 -9 0 -1 0 -1
he is|13 -2 -3 -4 2 -4 2 -4
he make|15 -12 -1 -2 2 0 0 -2
he s|19 -2 -4 -6 5 -7 1 -6
he spends|11 -2 -3 -3 -4 1 2 -1
he was|12 0 -7 -4 -6 6 -2 0
he will|10 -7 -1 -1 0 1 -2 -1
head|-12 0 25 8 5 -10 -11 -6
head before|-3 -19 14 3 3 0 3 -1
head in|1 -6 12 1 1 0 -2 -6
head to|3 -4 -3 -4 12 0 -2 -2
headed|-4 17 -1 -8 -6 0 1 0
header|16 4 -6 16 -1 -8 -10 -11
headers|-1 11 -2 -11 -3 -3 -1 11
heading|0 3 2 6 -13 6 -3 -1
headings|-8 5 16 -4 -6 2 -1 -3
headings and|9 -2 -5 8 -2 -5 -6 4
headings leave|-4 -2 -13 -6 -4 -10 18 21
headings no|-1 -4 16 -2 2 -2 0 -10
headline|13 -9 -3 -8 4 -8 4 8
heads|14 -4 -3 -8 -3 0 -4 8
health|31 -9 -10 -8 -2 1 -5 2
heap|-8 0 1 7 13 0 -10 -4
hear|1 3 -1 -1 9 -1 -4 -7
heard|7 -3 13 -6 5 -6 2 -12
hearing|5 -2 10 8 -6 -5 -6 -4
heart|9 3 -9 -5 1 5 4 -7
heat|14 -15 8 -6 -5 1 5 -2
heat pump|12 -5 -2 -5 -6 9 -2 -1
heat pumps|8 -3 15 -6 -4 -4 -3 -2
heavier|-14 -3 14 1 -3 7 -3 1
heavily|13 0 -4 0 -1 0 -6 -2
heavy|15 -8 1 10 -3 -4 -2 -8
hedge|4 1 11 -5 -7 -6 -2 2
hedgehog|9 -6 -3 1 8 -6 -4 1
height|18 1 0 -2 -2 -5 -8 -1
held|2 -1 -6 13 -1 -3 0 -4
hello|12 3 0 13 5 -8 -14 -10
hello what|14 -4 -3 0 -2 -3 2 -4
hello world|0 3 5 -1 4 1 -10 -2
helloworld|-1 -1 0 0 0 -7 9 1
helloworld public|-1 -1 0 0 0 -7 9 1
helmet|16 -2 3 -2 -2 3 -10 -6
help|8 -1 -13 12 -5 -4 6 -1
help the|22 -8 0 -2 1 -3 -9 -1
help to|10 -3 -1 4 -8 -3 8 -7
help with|-5 -7 1 10 -4 -6 13 -1
helpdesk|14 -5 -3 -3 -4 2 8 -9
helped|-2 -8 -5 11 0 -2 -1 7
helper|-9 -11 -15 -10 1 8 14 22
helper at|0 -2 2 -5 0 -8 1 12
helper could|-1 -6 -6 4 4 -2 -6 13
helper for|20 2 -2 2 -7 -4 -1 -9
helper in|8 -3 -1 9 0 -8 -8 3
helpful|17 -10 -10 -13 2 11 -3 6
helpful and|11 -10 0 -1 0 0 0 0
helpful assistant|16 1 -4 -6 -1 -4 2 -2
helpfulness|-9 1 -8 23 17 -5 -18 -2
helping with|13 -7 -2 -1 -1 -3 -1 3
helpline|13 -1 -1 -2 -3 0 -7 -1
helps|13 1 -9 2 -5 1 2 -5
helps to|17 -8 -2 -8 0 0 0 -1
hence|-6 6 -2 -1 0 10 -5 -2
henry|17 -3 -3 4 -5 -5 -1 -5
hens|13 -3 -4 -5 -1 -3 6 -4
her|2 -1 6 -6 -7 -18 13 10
her <number>|11 -2 0 -1 2 3 -16 3
her back|17 -7 0 -1 -3 -8 2 0
her face|13 1 -3 0 -3 -2 -5 -2
her father|10 -1 -1 0 -1 1 -6 -3
her first|11 -1 -2 2 -1 0 -7 -2
her friends|10 2 -7 -4 3 1 -2 -3
her husband|12 -6 0 0 0 0 -7 -1
her on|-6 -1 -1 -1 -1 -1 12 -1
her sister|14 0 -6 3 -5 0 -5 -2
her thoughts|-3 0 14 -6 3 -1 -5 -2
here|-8 -6 2 -10 6 3 6 6
here are|5 -15 10 6 1 -6 -5 4
here is|-8 -11 11 6 4 12 -3 -10
here s|7 0 -8 -14 9 -8 11 3
hero|12 -4 -5 -1 -1 1 0 -2
hers|11 0 -4 0 -7 0 0 0
hesitation|-6 -4 19 -1 -1 -3 1 -5
heute|27 -3 11 -7 -9 -5 -10 -4
hexadecimal|16 -2 -1 -2 -3 -4 -2 -2
hey|22 -6 -4 -9 -9 -5 -2 13
hey can|21 -6 -2 -3 -3 -2 -5 0
hi|12 -11 -2 -6 -4 -3 -2 15
hi <number>|-7 -1 0 -2 -1 5 9 -3
hi mid|-7 -1 0 -2 -1 5 9 -3
hidden|-26 -18 25 -1 3 5 7 5
hidden analysis|-3 -6 14 -1 -4 0 0 -1
hidden deliberation|-9 0 15 0 1 -2 -1 -4
hidden tests|-7 0 -1 -13 10 10 8 -6
hidden thought|-6 0 11 -2 -2 -1 2 -2
hide|0 -7 26 -8 -5 -3 5 -8
hide the|-9 -1 31 -5 -3 -6 -3 -4
hierarchy|17 -6 1 0 -4 -1 -8 0
high|6 -7 24 -6 2 -9 -14 4
high contrast|3 6 0 0 -4 -1 -9 4
high does|17 -10 -1 -5 6 -4 -3 0
high medium|3 -1 1 3 -3 -11 6 2
higher|4 8 -2 9 -2 -8 -5 -4
higher than|14 1 -1 1 -4 1 -6 -5
highest|12 -7 6 -12 3 8 -6 -4
highlight|15 -9 3 -4 4 -5 -4 1
highlighting|5 10 6 -7 1 -2 -12 -2
highly|15 -1 -5 -4 2 -1 -3 -3
hilft|8 -12 -9 -7 22 -3 5 -4
hills|14 -1 -1 -3 -4 -2 -5 2
him|15 -4 3 -3 -7 -2 -11 9
hindi|-5 -3 -4 -5 3 -4 3 16
hindi english|-6 -4 -2 1 14 0 2 -6
hindsight|-4 16 4 0 -4 -2 -6 -5
hinge|1 -9 17 2 -7 -7 -7 10
hint|16 5 -16 -8 0 -5 11 -2
hint <number>|-9 -3 -2 -2 2 -4 15 2
hint at|3 -5 2 1 3 -2 -10 8
hint not|26 7 -9 -3 -1 -7 -7 -7
hints|10 2 -6 -9 -10 -6 11 8
hip|12 5 0 -3 -3 -3 -3 -5
hip replacement|12 5 0 -3 -3 -3 -3 -5
hire|15 -8 0 0 -10 -1 3 1
hired|13 -5 -3 0 -1 -1 -3 0
his|8 7 0 4 -11 3 -10 -1
his dog|12 -8 -1 -1 0 0 -2 0
his own|14 -1 -2 -9 1 -1 -1 1
his total|12 -3 1 -1 1 1 -5 -5
historical|13 -8 -11 -3 2 -1 9 -2
historical review|15 1 -2 2 1 -17 -2 1
history|13 -13 -5 -7 1 -4 17 -2
history of|27 -3 -3 -2 -1 -5 -10 -3
hit|13 -3 -7 -5 -9 11 -1 0
hits|12 -10 -1 -2 -4 11 -3 -2
hive|4 0 -2 -5 0 -4 11 -4
hmm|18 -4 -9 -3 4 -5 -5 5
hoa|10 -7 -2 -3 -2 0 -2 6
hola|12 -5 -5 -5 -4 -5 0 14
hold|-11 9 -16 11 5 -5 0 6
hold in|3 -6 9 1 -2 -1 -2 -1
hold the|-1 -1 4 9 2 -6 1 -8
holding|6 -7 -3 -4 1 1 -4 10
holding a|14 -2 -4 -2 0 0 -2 -4
holds|11 3 -4 -5 -8 0 3 -2
hole|12 -10 -5 -1 3 8 -5 -2
hole in|6 -9 -4 -1 0 11 -1 -2
holes|-11 -3 -2 -2 -9 22 -3 8
holiday|11 8 -2 -2 -1 1 -10 -5
home|6 2 -8 -2 -4 -4 12 -1
home address|16 0 0 -2 -1 -4 -8 0
home directory|21 -11 0 -5 6 0 -6 -5
home office|-7 -5 9 4 5 -2 -2 -1
home staff|12 -2 -1 9 -1 -9 -5 -3
homes|16 1 -4 -1 0 -1 -2 -7
homework|21 -5 -8 2 12 -4 -13 -6
homework about|10 -4 -6 -1 4 -2 -6 5
honest|-1 -10 4 3 16 11 -12 -12
honest <quotation>|-7 -3 -2 6 11 -3 0 -2
honest what|11 -3 -7 0 0 -3 1 0
honestly|0 4 -6 -5 -2 -2 1 10
honestly and|-7 12 -2 -2 0 -2 2 -2
honesty|8 -12 0 17 -1 -5 -1 -6
honey|3 -7 -5 -2 1 15 -5 0
hood|-8 -16 22 2 -1 -1 -1 1
hop|-12 15 -10 -5 -5 0 19 -3
hop questions|-7 -3 3 -1 -6 3 13 -2
hope|6 10 -2 -3 2 -5 -3 -5
hops|-6 24 0 -1 -12 -10 12 -7
horizon|25 -4 -2 -2 -4 -4 -6 -4
horizontal|22 -7 -1 -5 -3 -3 4 -7
horror|11 0 -1 -2 -4 -2 -3 0
horses|7 1 -10 -5 -5 11 1 1
hospital|12 6 -3 -3 1 -16 -4 7
hospital s|-2 -4 0 0 9 2 3 -7
host|13 8 -7 -13 -7 -6 6 6
hostile|-9 -3 2 0 0 14 -3 -1
hosting a|12 -2 -3 -5 -3 5 -7 3
hot|22 -1 -5 1 5 -1 -8 -13
hotel|11 1 -2 -8 4 1 7 -15
hotel and|2 15 -8 -3 -8 3 -4 2
hotline|23 -2 -2 -4 -2 -6 -6 -1
hour|8 -9 -6 8 3 -6 1 1
hour for|14 -1 -1 -5 0 -1 -5 -1
hour how|-2 10 2 -11 9 0 -9 2
hours <number>|3 -3 10 -5 -6 7 -3 -3
hours before|16 -2 -2 -9 0 -2 -1 0
hours how|9 -1 -6 -5 1 -2 10 -6
hours of|23 -7 0 -6 4 2 -12 -5
hours per|17 -4 0 0 -4 -3 -3 -2
hours to|19 -4 -5 -3 4 -5 -7 1
house|18 -5 -4 -13 -5 -5 4 10
house from|15 -3 -4 -5 -6 1 2 0
house if|12 -1 -4 -3 4 -2 -3 -3
house in|16 -3 0 2 -3 -3 -5 -5
house is|11 0 -2 -2 2 -4 -3 -3
house rules|0 -8 -1 3 1 8 -1 -2
house style|9 9 -5 -6 -6 -8 -2 9
house the|11 -2 -8 1 11 0 -6 -5
household|10 -1 -1 -5 3 0 -1 -5
houses|10 3 -1 -2 -3 1 -2 -7
hover|15 -4 0 -1 -1 -2 -3 -4
how|6 11 -8 4 -9 3 -5 -2
how a|13 8 -4 -1 -1 -7 -3 -4
how an|1 13 -2 -4 0 -2 -2 -4
how are|29 -6 -5 -1 -8 -2 -1 -5
how can|4 3 9 3 -8 -8 -8 5
how come|13 -1 -3 -2 -2 -1 -2 -2
how could|19 -6 1 -2 0 -6 -5 -1
how did|-1 9 15 -8 0 1 -8 -7
how do|9 1 -1 -4 5 -2 -10 2
how does|20 -11 -4 -2 -12 7 8 -6
how each|2 9 3 -7 -1 -2 -6 2
how far|-7 13 -2 3 0 -3 -4 0
how high|21 -9 -2 -6 7 -3 -5 -2
how i|1 9 -10 1 13 -4 -9 -1
how is|6 9 -10 -12 -5 4 16 -8
how it|-17 -8 7 -8 5 15 -3 8
how likely|11 -8 0 8 -4 -4 -2 -2
how long|20 0 -9 -1 -3 -3 -3 -1
how many|16 7 -4 10 -9 -4 -15 -1
how much|11 -13 2 12 -2 -15 -1 5
how often|7 -2 -4 0 0 9 -8 -3
how should|8 -3 2 10 -1 -9 -8 3
how sure|2 13 -4 10 -10 -5 -9 3
how the|-5 13 -1 -10 -4 15 -9 1
how to|13 -12 -16 -4 14 16 0 -12
how well|-5 -1 0 5 0 -3 12 -9
how would|12 2 0 1 -9 -4 -1 -1
how you|3 18 2 2 -14 0 -7 -4
however|22 0 -9 -8 -3 -1 -2 1
hoy|22 -4 -6 -1 0 -6 0 -4
hr|10 13 -3 -4 -8 -7 1 -2
hr <number>|-3 14 -1 -3 -8 0 1 -1
html|6 -4 -6 8 -1 -7 -6 11
html and|11 2 -8 6 -5 -5 -3 2
html file|17 -4 -2 -5 -4 -1 -2 1
human|2 -17 -20 9 8 -2 11 10
human annotator|0 -6 3 7 -9 12 -2 -5
human expert|-6 0 1 5 13 0 -9 -4
human would|-2 -1 -1 -1 -4 -2 13 -1
human written|-4 0 -1 -9 27 -15 -5 7
humans|13 -3 -3 -2 2 -4 -2 -2
humor|11 -1 1 -4 4 1 -8 -4
hundred|-4 1 0 8 -11 -6 9 3
hunting|13 -4 -2 -6 -6 7 -1 0
hurry|-7 0 -1 7 0 -6 12 -4
hurt|12 0 8 -4 -3 -6 -8 0
husband|27 -9 -4 -2 3 -2 -7 -6
hydrogen|12 6 12 -15 -5 -12 7 -6
hypotheses|-13 16 -2 -2 -1 -1 1 2
hypothesis|9 22 -7 -5 -12 -9 -6 8
hypothesis the|5 11 -8 -4 0 1 -2 -1
hypothetical|-9 9 6 -3 0 0 -1 -2
höchstens|7 -10 -2 11 -8 -6 0 8
höchstens <number>|-3 -4 -4 13 -5 -1 -1 6
i|11 -6 9 -6 2 -8 -4 3
i <number>|9 -5 1 -9 -4 7 -1 3
i <quotation>|2 -3 -2 -3 18 -5 -3 -4
i able|14 -4 -2 2 -2 -3 -3 -2
i added|-3 -6 -4 -2 -2 7 11 -2
i always|27 -13 -5 -4 -1 -4 -1 1
i am|7 1 -3 0 -2 7 -12 1
i answer|14 -5 -1 5 -3 5 -5 -10
i ask|3 -14 -1 0 2 -5 6 8
i asked|25 -6 -11 1 4 1 -7 -7
i attempted|13 0 -2 0 -3 -4 -2 -4
i beat|19 -6 -3 -2 -3 -2 2 -4
i believe|9 -3 1 1 -1 -9 1 1
i boil|6 -5 -5 0 10 -4 0 -3
i bought|23 -15 -3 0 1 -9 1 1
i bring|5 -6 -1 -2 1 8 3 -8
i buy|17 2 -6 1 -3 -4 -5 -3
i can|17 -7 -3 -2 -4 -7 2 2
i cancel|9 -1 -2 -6 -3 -1 7 -4
i cannot|-3 -4 3 13 -2 -6 0 0
i change|2 -1 -1 2 -2 11 -4 -7
i collect|-3 -11 17 0 -1 3 0 -4
i could|16 3 2 -2 3 2 -9 -16
i couldn|19 3 -7 -1 -5 1 -7 -2
i create|-2 -4 -2 6 8 -7 -2 3
i cut|20 -3 2 0 -7 1 -6 -9
i d|17 6 -6 0 -4 -2 -16 5
i deduct|10 14 -14 -6 9 0 -10 -4
i definitely|12 6 -6 0 -1 -1 -6 -3
i descale|12 -5 -5 7 -4 -4 5 -5
i describe|14 -2 -3 5 -2 -2 -8 -3
i didn|7 -1 -1 -1 -4 9 3 -11
i don|11 -7 -3 7 5 1 -7 -6
i drive|10 -2 2 -4 -6 1 0 -2
i drop|17 -1 -1 -5 -8 -3 -4 4
i dump|18 -15 -4 1 7 -2 -2 -3
i earn|16 -2 -4 -9 -2 1 0 0
i explain|16 -3 1 -10 -4 -3 1 1
i feel|1 -2 1 3 8 0 -10 0
i file|15 -3 -5 5 0 -1 -6 -6
i find|7 6 0 -1 2 -9 -3 -1
i forgot|9 2 -5 -2 8 -3 -7 -4
i found|19 -2 -2 -2 0 -6 -3 -5
i get|17 -7 0 1 -4 -1 -11 4
i give|17 1 -5 -5 -7 -10 11 -1
i go|12 -7 11 2 -13 -4 0 -1
i got|17 -7 -5 0 -11 -1 8 0
i hate|13 -5 -2 -2 -3 -1 1 -2
i have|10 1 0 -12 -3 1 1 2
i heard|13 0 -4 -3 -1 -4 4 -5
i hide|13 0 -3 0 -2 -1 0 -6
i hope|12 -4 0 -1 1 -3 -4 -1
i i|8 -4 -1 -5 2 2 7 -8
i just|9 1 2 -11 -3 4 -3 0
i keep|21 -10 -8 1 -6 2 5 -4
i kill|5 -1 -2 -10 3 6 0 -1
i know|11 2 9 1 -8 -7 -6 -2
i learn|13 0 -8 -4 4 -1 3 -8
i learnt|-5 4 -3 0 -7 0 0 12
i ll|8 -2 -7 20 -12 -4 9 -12
i look|2 0 2 8 1 -5 -7 0
i lost|22 -4 -3 -3 -3 -3 -1 -5
i love|12 -7 -4 -3 0 6 0 -4
i m|15 -6 -10 4 2 0 -2 -3
i made|16 -8 -11 3 2 -1 0 -1
i make|23 8 7 0 -3 -11 -8 -15
i may|15 -5 -1 -6 1 -2 0 -3
i meant|21 -2 -7 -3 -12 6 3 -6
i might|1 -8 2 8 3 -2 -2 -2
i must|19 -11 -4 2 3 -2 -5 -2
i n|3 -4 2 -3 5 -7 10 -6
i need|7 7 7 0 -9 -1 -5 -6
i never|13 1 -1 -2 -5 -1 -3 -2
i not|24 -7 0 0 -5 -5 -3 -4
i noticed|13 0 0 -2 -1 -3 -3 -4
i only|16 3 -6 6 -8 -4 -5 -2
i open|16 -11 11 -1 2 -3 -7 -6
i pass|15 -4 0 0 -1 -3 -4 -4
i paste|9 6 -2 -6 2 2 -9 -2
i pasted|10 0 0 -6 -1 2 -7 1
i pay|3 -5 13 -3 -2 -2 -1 -3
i perform|7 -4 -2 -3 11 -2 0 -6
i pick|-11 0 7 10 -12 -4 0 10
i print|9 11 -10 14 -7 -9 1 -10
i put|22 4 -8 -2 -11 -6 7 -6
i read|22 -2 2 -3 -5 -8 -5 0
i really|4 -3 -6 9 10 -5 -4 -5
i remove|13 -3 -4 8 -4 -4 -4 -3
i replace|7 3 -7 9 -3 0 2 -10
i run|12 0 -2 0 -1 -4 -4 -1
i say|11 -5 9 -2 -19 3 -10 15
i see|24 7 -6 -7 -6 -8 -3 0
i send|12 10 -4 -1 -1 -11 -3 -1
i sent|9 -4 -9 2 -5 2 0 5
i should|11 3 -2 -4 -7 -5 -3 9
i show|1 -1 0 -16 13 -2 4 1
i start|15 -5 -2 -3 0 -2 -4 0
i steal|18 -9 3 14 -7 -9 2 -11
i still|19 -5 -3 7 -4 -4 -1 -9
i take|22 -9 -1 1 3 -6 -3 -7
i teach|10 -5 3 -3 -1 -1 -6 3
i tell|8 -17 10 -8 -3 8 -4 4
i think|9 0 -8 5 1 -4 -6 3
i told|-2 -7 -3 1 9 1 -1 0
i top|14 1 -5 0 -3 -3 -2 -1
i topped|9 -7 1 0 0 0 -5 1
i transferred|8 4 -8 -1 3 -4 1 -4
i tried|1 -5 -6 -5 5 -4 0 14
i use|13 0 -2 -6 8 5 -7 -11
i used|13 -2 -1 -5 -1 -2 -3 0
i ve|16 2 -8 4 -6 -12 -1 6
i want|4 5 2 -13 -2 3 7 -5
i was|21 -3 -5 -4 3 -6 -7 1
i will|17 -7 6 -15 6 5 -2 -9
i wish|19 -3 1 -5 -7 -3 2 -3
i would|1 5 9 8 -11 -3 -2 -7
i write|13 -10 -12 6 11 0 -2 -6
i wrote|3 -8 -9 4 3 -8 15 1
ia|-18 -10 -13 12 -9 10 16 13
ice|7 18 -4 3 1 -7 -7 -10
ice cream|10 -7 0 0 -1 -1 -2 0
ice cubes|4 10 -3 0 1 -7 1 -7
icebreaker|15 -6 0 -3 -3 0 -18 13
icebreaker questions|15 -6 0 -3 -3 0 -18 13
ich|24 -16 2 1 -7 3 -9 2
ich brauch|11 6 -6 -2 0 0 -4 -5
ich hab|-1 -9 7 -2 0 8 -1 -4
ich mich|8 -11 6 -5 0 8 0 -5
iconic|7 -1 2 1 0 1 -11 2
id|9 -4 -12 0 17 -2 -4 -4
id for|15 -2 -5 -4 6 -3 -7 0
idea|2 9 12 -4 -6 -15 -1 4
idea a|-3 0 -3 -6 -5 -1 8 10
idea and|-5 3 8 -7 1 0 3 -4
idea but|10 -10 -9 12 4 0 -5 -2
idea for|0 11 -2 -1 -2 0 -5 -1
idea of|16 -1 -7 0 1 -4 0 -4
ideal|-3 -13 -10 3 -10 -9 13 29
ideal answer|-3 -8 -3 -12 2 -12 21 14
ideal assistant|-3 2 -3 -2 -1 -3 -2 13
ideas|22 -15 8 3 -7 -7 2 -8
ideas for|14 1 2 -12 -3 -1 -1 0
ideas of|18 -2 -5 -3 -5 7 -6 -4
ideia|-2 12 -2 -7 2 2 -5 0
identical|-2 0 -4 -8 0 -4 10 8
identifies|-6 -2 -1 12 -2 -1 0 0
identify|5 -6 -1 -2 -1 16 -12 1
identify all|3 1 0 -4 -11 17 2 -7
identify and|11 1 1 -2 -5 -6 1 -1
identify key|11 -1 -2 1 1 -6 -2 -1
identify the|10 10 -2 -14 0 -12 2 7
identity|10 2 0 -8 -7 -6 1 7
ids|-6 -1 -3 -4 27 -6 -1 -5
idées|17 1 -1 -8 -3 -2 -5 1
ielts task|13 -4 -5 -3 -3 1 -1 1
if <number>|9 6 -2 5 -4 -5 -12 4
if a|-7 -4 -5 6 13 7 -15 4
if all|0 10 1 9 2 -7 -3 -12
if any|18 -13 1 6 -1 -5 -6 0
if both|-3 -1 -1 -5 16 -6 -10 9
if child|14 -3 -2 -2 1 -1 -3 -4
if content|-12 6 0 2 -1 0 6 0
if data|14 -6 0 0 -2 -1 -5 0
if each|13 -13 -1 -1 0 0 2 0
if else|11 -5 2 -6 -4 1 -1 2
if equal|-2 -8 0 5 9 -4 -1 0
if f|-3 -4 -2 13 -3 -6 -3 7
if figure|7 10 -3 0 -2 -5 -9 2
if fine|14 2 -2 -7 -5 3 -1 -5
if george|16 -1 0 -7 0 -1 -6 0
if in|13 -4 4 3 -5 -5 -5 -1
if it|7 -2 -15 12 5 -3 -8 3
if my|16 -4 1 -6 1 -1 -4 -2
if needed|11 9 1 -5 -1 1 -9 -7
if neighbour|-1 2 -8 -5 1 -5 17 -2
if no|15 1 2 -5 -9 0 2 -7
if none|14 2 1 -3 0 -11 -1 -3
if not|-3 -10 -5 14 2 20 -9 -9
if nothing|4 9 -9 5 4 3 -6 -11
if odometry|17 -7 -3 -2 1 -1 -2 -2
if one|10 -2 2 4 -1 0 -10 -4
if possible|16 -3 -2 -4 -3 1 -3 -2
if result|13 -3 -4 -1 0 -1 -1 -3
if so|2 -3 -2 10 0 5 -2 -8
if someone|6 -1 -6 2 -10 -1 -2 11
if something|14 -4 0 -7 0 -5 1 1
if the|8 17 -22 15 -1 5 -5 -17
if there|7 -21 10 6 -11 14 -11 4
if they|6 6 1 -5 -4 0 -9 6
if this|13 0 -5 -4 0 3 -7 0
if two|14 -2 -6 -3 -6 0 -4 8
if user|-6 -1 -1 14 -2 -2 -1 -1
if value|10 0 -1 -1 -2 -6 1 -2
if we|-9 -1 1 10 -1 0 0 0
if x|3 10 4 0 -3 -9 -1 -4
if yes|-7 -1 -2 3 0 9 0 -1
if you|10 -1 -12 -19 13 5 -2 7
ignore|5 1 -11 14 19 -10 -17 -1
ignore decision|11 3 -6 -1 -6 1 -1 0
ignored|5 3 -9 12 -3 10 -9 -8
ignoring|9 -3 -3 -5 -8 7 10 -7
ihn|0 5 -5 0 -1 11 -5 -6
ii|-1 12 -4 -5 23 -5 -8 -12
ii <quotation>|-6 0 -3 0 19 -4 -1 -3
iii|-2 7 1 -7 11 -4 -9 3
il|-6 -5 10 -7 -2 10 0 0
il a|-8 -3 -1 -4 5 13 -2 -1
il en|3 -8 -6 -3 8 -4 0 10
illegal|7 -3 -2 -7 -1 8 -1 -2
illnesses|-4 2 -5 3 0 1 -7 11
illustration|13 -1 -3 -3 -1 -3 -2 -1
im|-7 18 12 -10 -3 -20 11 0
image caption|-6 11 8 0 10 -12 -4 -6
image edit|13 -3 -11 1 -2 1 1 0
image in|-8 0 0 0 0 -1 8 0
image is|6 -2 14 2 -3 -9 -5 -3
imagery|12 -2 -4 5 -8 -2 -1 0
images|15 -9 3 -5 -9 -7 3 9
images with|-6 0 10 0 0 -1 -1 -1
imaginative|3 -1 -7 1 -7 -2 16 -2
imagine|-17 -15 24 9 5 -18 11 1
imagine <number>|3 4 -10 -2 0 -4 14 -5
imagine the|-8 -4 18 -3 4 -6 1 -1
imagine you|-3 1 -9 -7 5 -6 10 9
img|11 -2 2 -2 -2 -1 -3 -4
imitate|-5 9 -1 -2 -3 -8 -8 19
immediate|11 -7 0 -2 -1 0 -1 0
immutable|17 -3 -3 -4 0 -5 1 -2
impact|21 -9 0 -7 -4 5 0 -6
impact and|10 -1 -5 0 -4 0 -1 0
impartial judge|-1 -5 -3 -7 17 2 1 -3
impatient|-10 0 -2 -8 0 -2 24 -2
imperative|-6 -6 -4 -5 -1 4 9 10
imperfect|15 0 -1 -2 -1 -1 -7 -2
implement|20 5 5 -18 2 1 -5 -10
implement a|14 4 0 -10 5 -1 -5 -8
implement the|14 -5 -1 -1 -2 -1 -2 -1
implementation|25 -4 -3 -7 14 -6 -13 -5
implementation of|21 -1 -3 -5 -3 0 -7 -3
implementations|14 0 0 0 -12 0 -2 0
implemented|23 -3 -4 -3 -6 -5 -2 -2
implications|13 -7 -3 1 1 0 -7 1
import|16 1 5 -14 -5 -4 9 -8
importance of|15 -1 -1 -1 -2 -2 -4 -2
important|9 -1 -9 2 -5 11 -3 -4
important to|-5 5 -8 -4 1 16 -2 -3
impossible|-8 0 -1 -1 -1 -1 14 -1
impression|-4 -1 13 11 -7 -6 -3 -3
improve|6 6 -11 -17 8 13 -7 2
improve in|26 -5 -6 -4 5 -7 -6 -2
improve it|1 -13 -7 3 4 24 -4 -9
improve their|19 -3 -2 1 0 -4 -4 -6
improve this|2 7 3 -7 -5 -14 -2 15
improve your|11 -8 0 0 -3 1 -1 0
improved|9 1 -7 1 13 16 -23 -10
improved same|1 -3 -4 -4 23 -4 -3 -6
improvement|0 -3 -2 2 17 -9 2 -7
improvements|18 -8 1 0 -3 -6 -1 -2
improving|-8 7 0 2 0 -4 1 2
improving their|-8 7 0 2 0 -4 1 2
imóvel|5 -5 8 -9 1 -1 0 1
imóvel seja|0 1 6 -9 1 1 0 1
in <number>|7 7 -5 14 4 -4 0 -24
in <quotation>|16 5 8 -12 -5 -5 -4 -4
in a|8 4 -3 -3 -6 2 -11 8
in advance|-9 12 4 0 -2 -3 0 -1
in all|7 -10 4 -1 -2 -4 10 -3
in an|9 -12 -3 -1 -1 5 8 -6
in and|7 4 -1 12 -7 2 -11 -6
in any|4 -9 20 1 3 -4 -10 -5
in apa|19 -5 -4 -2 -2 0 -3 -2
in as|-9 -6 -1 1 -1 13 3 0
in at|-12 2 -4 -2 -2 3 14 1
in bash|15 -3 0 -3 -2 -4 -2 -1
in between|-5 8 6 8 -7 -9 -10 9
in bold|9 -2 -7 0 2 0 0 -2
in both|7 -1 1 -5 11 -6 1 -8
in boxed|-4 8 10 -6 2 -5 -11 5
in brackets|12 7 5 -15 -4 -5 -4 5
in bullet|9 6 -1 -1 -3 -1 -3 -6
in c|12 -8 -3 11 2 -11 3 -6
in canada|17 -5 -2 5 -3 -1 -3 -8
in celsius|11 -6 0 -3 -3 4 -1 -2
in character|10 -2 4 -1 0 -1 -7 -3
in chemistry|-7 6 0 -1 -6 9 1 -1
in chess|15 -2 -4 -3 1 -4 1 -4
in chicago|16 -1 -8 -1 -1 1 -5 -2
in cities|7 -5 0 10 -2 -1 -4 -5
in class|16 0 -1 -5 3 -1 -7 -3
in current|5 -2 2 10 -4 5 -9 -7
in der|-8 4 4 -1 -3 9 -4 -1
in detail|11 2 -5 -2 -3 -8 -14 20
in die|-7 -1 -1 -3 -2 -1 15 -1
in different|0 -6 -1 -2 1 -4 -6 18
in dutch|4 1 1 6 -1 2 -11 -2
in easy|9 -6 -2 1 -3 1 5 -4
in einem|8 -10 -5 -6 11 9 1 -9
in england|6 -3 -1 -3 -3 15 -6 -4
in english|10 7 4 -3 -5 -10 -6 5
in error|8 1 -2 9 -2 -6 -8 0
in every|0 3 11 -4 -2 -1 -13 7
in family|-9 3 10 0 -6 -3 -1 6
in final|1 -6 -5 -1 2 -1 -1 10
in first|-2 7 12 -4 -1 -6 -6 -1
in five|1 10 -6 -8 -5 -2 0 10
in for|-5 -3 -18 33 -8 5 -13 8
in format|12 -5 -3 0 2 -7 -8 9
in france|11 -1 -5 -1 0 -2 -5 5
in french|19 -6 -2 5 -5 -4 -5 -3
in front|11 0 4 1 -9 -7 6 -6
in full|-4 -3 12 0 -1 10 -7 -5
in gbp|19 -8 -6 2 -1 2 -8 -1
in germany|23 -5 -9 -4 1 -3 -6 2
in ghent|18 -4 -3 0 -2 -4 -3 -2
in given|1 0 2 0 -5 11 -4 -4
in google|14 -5 4 -5 1 2 -9 -3
in half|-3 1 -6 2 0 0 12 -7
in hamburg|23 -3 -10 2 -5 -4 -2 -1
in her|-2 -8 7 -4 -4 -2 7 7
in his|10 9 13 -9 1 -3 -10 -12
in how|-3 13 -2 -2 2 -1 -5 -2
in ireland|5 -6 -7 -2 10 0 0 0
in istanbul|12 -2 -2 -2 -2 2 -4 -2
in it|17 -20 -4 2 0 4 -1 1
in italian|9 -2 -2 1 2 0 -1 -8
in italy|20 -4 1 -4 -3 -4 -2 -4
in its|15 -2 3 -7 -1 -7 -5 5
in japanese|-8 -6 11 -1 -5 13 -5 1
in java|11 -3 2 -6 -5 0 0 0
in javascript|17 1 -2 -4 -5 0 -6 -1
in jax|20 -3 -7 3 -3 2 -11 0
in json|-5 5 -4 -5 11 -1 2 -5
in kenya|-6 -8 2 -6 0 2 15 0
in key|-4 13 -1 0 0 -2 -5 0
in leeds|12 -1 -3 4 6 -3 -10 -5
in level|13 -9 1 -1 0 -6 0 0
in line|23 1 -7 -3 -4 -4 -3 -4
in linux|14 -2 0 -2 0 -4 -5 -1
in london|16 -8 -4 1 -2 -3 -1 0
in low|15 2 -7 -7 1 0 0 -3
in lowest|13 -6 5 -2 -3 -4 -7 5
in march|9 10 -3 6 1 -10 -1 -11
in markdown|-11 2 5 -1 1 0 0 4
in may|15 -6 7 -2 -7 -5 1 -5
in mind|2 -8 11 2 0 0 1 -8
in module|-7 -3 1 1 9 -2 1 0
in my|26 -9 -4 -14 8 5 -10 -2
in natural|-1 14 -3 -10 -1 -10 14 -4
in new|12 2 -4 -2 -1 -2 -2 -3
in numbered|-10 19 -2 -2 1 -6 -3 4
in october|16 0 -1 -2 -1 -4 -5 -3
in one|14 -10 2 -7 -1 2 -14 15
in order|7 8 -9 -5 4 -5 -3 4
in our|10 -3 0 -2 7 0 -13 1
in people|14 -1 -2 -1 -1 -1 -5 -3
in php|12 -1 0 -1 0 -4 -6 1
in place|9 -4 7 -3 1 1 -8 -3
in plain|13 -2 8 -2 -10 -3 4 -7
in point|10 2 -2 -5 -3 -2 0 0
in polynomial|19 -5 1 -2 -3 -4 -4 -3
in portugal|-4 -5 -2 -2 10 -2 6 -2
in portuguese|-2 9 -1 0 3 -10 2 -2
in prison|10 0 -3 0 2 -8 0 0
in production|12 -7 3 -1 13 -2 -14 -5
in progress|14 -3 -6 1 -2 -2 -4 1
in project|12 -1 -3 1 -1 0 -8 0
in python|4 13 1 2 -8 -11 -2 0
in question|-6 -8 4 -1 -1 -1 0 12
in r|6 8 9 -7 -7 -11 -7 8
in range|4 -3 -5 1 5 6 6 -14
in reverse|5 -5 -4 -3 -4 0 -3 14
in role|-4 -3 0 11 -1 -1 0 -2
in roman|27 -9 7 -7 -10 -8 9 -7
in scotland|1 12 -1 3 0 -4 0 -12
in scratchpad|-6 -1 12 -4 1 0 0 -1
in second|-1 16 -3 0 0 -1 -4 -7
in series|16 -3 -2 -2 -5 1 -2 -1
in short|13 -8 0 1 0 -5 -4 2
in simple|6 -4 -1 0 -2 -5 -8 15
in six|5 -7 -4 1 11 -1 -5 -1
in slovenia|0 -8 0 -2 0 -1 12 -1
in small|-6 14 -4 -4 -3 3 0 -2
in spanish|13 5 -6 1 -1 -4 -5 -4
in sub|6 -10 1 5 -2 0 0 0
in ten|-2 -6 -4 -5 12 3 15 -13
in that|0 13 -10 -7 0 10 -2 -4
in the|-4 0 -7 2 -11 10 8 2
in their|-4 -9 6 0 -6 -3 7 11
in this|11 4 13 -2 -10 15 -18 -13
in three|2 9 -5 0 -10 -3 7 -1
in to|7 -10 -6 0 3 -3 -4 13
in topic|12 1 0 2 -2 -6 -8 0
in total|23 -5 2 -20 2 -1 0 0
in trouble|16 0 -3 1 2 -4 -2 -9
in turkish|12 -2 -4 -1 -1 -1 -2 -1
in turn|-6 14 -7 -4 14 -3 -1 -6
in two|9 4 -5 -11 -12 7 12 -6
in usr|4 8 6 -1 -3 -7 -8 2
in variable|4 -4 0 -2 -2 12 -2 -5
in what|6 13 -6 -2 -3 -6 0 -3
in which|-8 17 -14 -12 -4 0 13 7
in winter|12 -3 -3 -1 -4 7 -4 -5
in with|16 1 -2 2 0 0 -12 -4
in word|23 0 -8 -4 -1 1 -6 -6
in words|-2 22 -10 -2 -1 -9 -3 6
in work|-3 14 -4 0 2 -7 -1 0
in writing|2 22 -11 -7 7 -4 -7 -1
in württemberg|-4 -9 12 4 -5 2 4 -3
in yaml|7 15 -1 -8 1 1 -8 -8
in year|1 14 -3 -1 1 -2 -6 -6
in your|5 13 -13 9 0 -6 3 -11
inch|16 0 2 1 -6 -1 -10 -1
inches|17 -3 -2 -6 4 -3 -5 -2
inches tall|12 -6 -3 2 -1 -1 -3 0
incl|-1 -5 -13 1 7 0 8 3
include|19 -1 3 -5 -9 -8 7 -6
include <number>|-6 -2 -1 -1 2 -1 11 -2
include a|13 -4 -7 1 1 1 0 -4
include at|13 -7 1 -2 -2 0 -3 0
included|-4 6 8 -11 -14 1 29 -15
includes|15 -1 -5 0 -3 0 -4 -1
including|9 8 16 -5 -13 -18 -8 10
including any|-2 -3 14 -1 -2 -3 -2 -1
including the|1 2 4 -4 -2 -11 2 8
including what|-3 -9 11 1 1 -1 1 1
inclusive|6 12 -3 -2 -5 -3 -2 -2
incluye|2 4 -2 -4 -6 -2 10 -2
income|-2 11 -7 -5 -1 4 -2 2
income <number>|-2 13 -5 -3 -1 -5 -2 3
incoming|19 -5 2 -4 -6 2 -6 -1
incomplete|4 -6 1 -4 -1 -2 11 -2
incorrect|-1 -5 -3 15 -4 -3 -11 11
incorrect one|-10 9 3 8 -5 -2 0 -3
increase|0 6 3 -6 -12 -3 10 0
increase the|-7 6 0 -5 -5 0 10 0
increases|7 2 -1 -6 -9 -8 19 -5
increasing|15 1 -6 -5 -15 -3 14 -3
indeed|-7 2 1 9 -1 -2 -1 -1
independent|-17 10 -2 14 -4 0 -1 -1
index|-11 -8 -1 -4 22 10 -7 -1
index <number>|-7 -3 -1 -1 11 1 0 1
index in|26 -4 -1 3 -5 -9 -4 -5
india|18 7 -4 -3 -4 -2 -3 -8
indicate|-3 2 2 -15 8 2 2 2
indices|0 2 -2 -4 11 4 -5 -6
indique|-1 -5 -5 -4 28 -2 -7 -4
individual s|11 0 0 0 -1 0 -10 0
induction|1 8 9 -3 0 -7 0 -8
industrial|8 -7 7 -6 -3 10 -5 -4
infer|-3 6 10 -4 1 -5 -1 -5
inference|-13 25 7 -1 -13 -6 11 -10
inference a|-3 14 -5 -5 0 2 -3 1
inferences|-10 16 -2 0 -1 -1 -1 -1
inflation|-2 -9 6 7 17 -6 -6 -7
influence|1 -5 -2 -4 11 1 0 -3
info|12 -9 -9 -2 -11 11 10 -1
info in|-17 0 2 3 0 0 13 -1
informal|9 0 15 -7 -3 2 -7 -7
information|16 -16 1 5 6 -6 -1 -4
information about|6 3 0 0 2 -3 -9 1
information for|7 1 4 -7 4 9 -8 -9
information is|-9 -6 -4 8 -3 -3 16 1
information of|22 -2 -3 -2 -3 -3 -8 -2
inglês|18 -5 -4 -6 -3 -7 -5 12
ingredient|18 -4 -3 -3 -6 -3 0 0
ingredients|17 5 -3 -5 -8 -4 -9 6
ingredients and|10 4 0 -4 -4 0 -5 -2
initial|12 3 -2 -1 2 -10 -2 -2
initialization|12 -2 1 -1 -3 2 -7 -2
injection|14 -4 -2 -3 6 9 -9 -11
ink|21 -1 -1 -2 -4 -3 -4 -6
inline|0 -4 -1 -2 -1 -5 -2 14
inner|2 -4 32 -6 -2 -9 -8 -5
inner and|-5 -10 18 -2 -3 2 1 0
inner debate|-4 -5 15 -2 -1 -1 -4 1
inner monologue|6 0 17 -7 -1 -4 -2 -9
inner speech|-6 -6 19 -1 0 0 -4 -1
inner voice|-6 -3 11 -3 2 0 -1 0
inner_voice|-8 -8 17 -1 0 0 -1 1
innovative|15 -10 -2 1 -4 5 0 -4
input|4 13 -9 0 -5 -11 0 9
input <number>|1 3 -5 -7 -1 0 0 10
input a|10 3 4 -2 -1 -6 -4 -5
input and|10 -3 1 -2 3 3 -7 -4
input field|-6 -2 -2 -2 0 3 11 -2
input from|11 0 -6 0 -1 -1 -1 -4
input is|-1 7 -1 2 6 3 -5 -11
input list|4 0 -2 -8 -1 0 -5 11
input output|-4 -4 -3 -5 -3 -4 14 9
input question|-6 -3 13 1 -6 10 -8 -1
input raw|-6 1 3 2 -7 -11 -6 22
input string|9 7 -1 1 -8 -2 -6 0
input to|24 -3 1 -2 -6 -3 -5 -6
input with|17 -4 -2 -5 1 -2 0 -6
inputs|0 1 7 -1 -4 -8 2 3
ins|-6 -3 -6 -4 -4 5 -6 25
insects|8 -11 4 0 2 2 -7 1
insensitive|3 0 6 5 -11 -6 6 -3
insensitive search|8 2 10 -7 -7 -3 3 -5
insert|-13 -2 8 -4 -7 30 -5 -7
inside|0 2 24 -14 -7 0 11 -15
inside a|2 8 9 3 -5 0 -7 -8
inside one|12 -1 -1 -7 -1 0 -2 0
inside our|14 -1 1 -5 7 -5 -7 -4
inside the|6 -7 10 -2 0 1 -3 -5
inside think|-1 -9 11 0 0 0 0 -1
inside work|-6 13 -1 -1 0 -1 -1 -1
inside your|-3 0 13 -4 -2 -2 -2 1
insight|13 -2 0 6 -8 -4 0 -6
insightful|13 -2 -2 0 -6 0 -4 0
insights|11 1 -1 -3 -2 -1 0 -5
inspect|-8 -4 -2 -4 -2 24 -2 -2
inspection|-3 2 -1 4 -5 17 -4 -9
inspection <quotation>|-13 2 -2 7 -3 19 -3 -6
inspector|6 -1 -5 11 -11 4 -6 1
inspired|5 -11 -3 1 -2 -4 20 -6
inspired by|5 -11 -3 1 -2 -4 20 -6
instagram|33 -5 -3 -8 -14 -2 -11 9
instagram caption|12 -4 -1 1 2 -1 -5 -4
install|22 -2 -3 -2 1 -3 -4 -9
installed|8 -7 12 -4 -2 0 -5 -3
instant|13 -6 -1 -1 -1 -1 -1 -1
instead|19 10 -3 -13 -6 7 -2 -12
instruct|-3 4 -6 -6 5 -1 17 -8
instruction|-23 -23 -15 21 3 -5 28 15
instruction <quotation>|-8 -2 -1 9 -2 -2 -5 12
instruction and|-6 0 -3 -8 -2 5 7 7
instruction data|-7 -2 0 0 -2 -1 15 -2
instruction following|-9 -4 2 20 9 -3 -8 -6
instruction for|12 -2 2 9 -1 -1 -11 -8
instruction in|0 0 -2 8 -9 -1 8 -4
instruction input|-9 -2 -3 -5 -3 -4 16 10
instruction list|-6 1 3 3 -5 -4 -4 11
instruction response|-4 -3 -4 -7 -7 0 16 8
instructions|4 17 -1 -8 -9 -9 24 -17
instructions and|-4 -3 13 0 0 1 -7 1
instructions for|11 1 0 -1 -2 -1 -3 -4
instructions in|-9 -3 0 -1 0 2 13 -3
instructions step|14 -5 0 3 0 -4 -4 -3
instructions that|-3 -4 1 -5 -2 -1 13 0
instructions to|0 -4 12 1 -4 2 -8 1
insulate|19 -9 -5 -4 -1 -2 3 -3
insulation|11 -5 -3 -3 -3 -2 2 2
insult|7 -2 -8 0 8 -6 -4 5
insult for|13 -2 -1 0 -1 -3 -1 -5
insults|15 -4 -3 -1 -3 1 0 -5
insults for|10 -6 0 -2 0 -2 0 0
insurance|13 19 -4 -9 -9 -2 -8 0
insurance claims|14 -5 0 -6 1 -6 1 1
int|19 5 -8 6 -7 -3 -9 -3
int <number>|-3 -3 -5 20 -3 -3 -1 -2
int <quotation>|2 13 -2 -5 -1 -5 -3 1
int a|15 1 2 -10 -5 2 -4 -3
int b|15 1 2 -10 -5 2 -4 -3
int c|12 -8 1 -2 -3 2 -3 1
int d|16 -7 1 -5 -3 0 1 -3
int list|15 -10 1 -6 -4 -7 1 10
int null|16 -5 -3 12 -7 -4 -2 -8
int number|9 2 6 -8 3 -6 -2 -4
int nums|13 -2 0 -1 -2 1 -8 -1
intake|23 -8 0 -2 -8 4 -5 -3
integer|12 -10 7 -2 8 -10 4 -9
integer <number>|3 -3 -4 16 -10 -4 -5 7
integer from|4 10 -2 -6 4 0 -5 -6
integer n|20 -4 -7 -3 1 1 -4 -3
integer only|-5 0 -3 12 13 -11 -3 -3
integer that|16 12 -6 2 -7 -3 -8 -7
integer using|8 -4 8 -9 2 -1 -7 3
integers|9 -7 -7 4 2 -3 3 -3
integers <number>|3 -5 -1 1 10 0 -4 -4
integers from|2 8 2 -9 -4 2 -4 3
integers n|-2 10 -7 -3 3 0 -2 2
integers using|12 -8 0 0 -1 -1 -3 1
intelligence|8 -3 -3 -3 1 6 1 -7
intelligence and|11 -1 -2 0 -4 0 -1 -4
intelligence tools|14 -5 0 1 1 -6 -7 1
intended|0 -6 -7 -3 -6 7 16 -2
intense|14 -5 -5 3 -1 -2 -5 0
intent|-11 5 11 -8 -10 5 6 2
intent and|-4 11 2 2 -4 -3 -3 0
intention|-2 11 -1 2 -2 -1 0 -7
intentional|12 0 0 -1 -2 -1 0 -7
inter|13 -5 1 0 -6 -1 -1 -1
interactions|14 -4 -6 -3 -1 1 1 -2
interactive|13 1 1 -1 -6 -2 -2 -5
interactively|12 -6 8 6 -3 -8 -5 -4
interest|9 2 2 -1 -10 -3 3 -3
interest is|0 -6 -3 1 -3 11 -1 1
interested|2 13 0 -6 -3 -2 -5 1
interested in|-2 10 -6 -3 0 1 0 -2
interesting|23 -5 -3 -3 -1 -3 -6 -2
interface|24 0 -4 5 -4 1 -11 -11
interface in|14 0 0 -2 -3 1 -5 -5
interior|-4 3 -3 4 -8 -7 17 -2
interior angles|0 9 0 7 -3 -7 -5 0
interleave|-7 9 7 -3 0 0 -1 -5
intermediate|-12 22 4 10 -9 -13 1 -3
intern|21 -11 -7 2 0 -4 1 -3
internal|-2 0 30 -10 4 -10 4 -17
internal qa|2 13 1 -9 -2 -8 0 3
internal reasoning|-4 -10 13 0 0 -1 2 1
internally|-4 -3 11 -1 1 1 1 -5
internet|15 -6 -6 -2 -1 7 -4 -3
interno|-4 -5 22 -3 -6 -3 1 -2
interno que|-4 -5 22 -3 -6 -3 1 -2
interpolation|16 -2 -2 0 0 -4 -3 -4
interpretation|-8 15 5 -1 -1 0 -4 -6
intersection|18 -5 1 -6 -5 -1 -3 2
interval|-4 13 4 -3 -6 -5 1 0
interview|20 2 0 -3 -8 0 -6 -4
interview as|13 0 0 0 0 -2 -5 -5
interview for|-1 -3 5 8 -2 2 -12 3
interview me|10 -6 0 -1 0 -3 -2 1
interview questions|19 9 -5 -2 -3 -7 -6 -5
interview with|-1 -5 0 -2 -6 1 11 1
interviewer|3 0 -2 6 -7 0 12 -13
into|-10 0 -4 -12 8 -8 -1 27
into <number>|14 2 -3 -8 -2 5 4 -13
into <quotation>|11 5 -3 -2 -3 -5 3 -6
into a|10 -9 -18 -12 -7 -3 15 24
into an|6 -1 -2 4 -7 -2 9 -7
into complete|30 10 -10 -1 -8 -7 -9 -4
into english|20 0 -4 0 -2 -3 -4 -6
into german|11 6 -1 0 -1 -6 -1 -8
into instruction|-2 -1 2 1 -5 3 -7 9
into my|3 -8 1 4 -4 0 11 -9
into one|3 -7 -8 5 -2 -4 -6 19
into school|26 -4 -4 -2 -3 -5 -2 -6
into something|-1 -11 -2 1 -1 -2 26 -9
into swahili|-6 -1 -2 0 -5 0 -1 16
into the|1 -7 7 -7 -7 -6 -6 25
into this|-8 9 -1 -3 2 -5 -7 13
intrigue|15 -1 0 -3 -4 -1 -9 2
intro|29 -10 -4 0 -5 4 -10 -3
introduce|19 -4 -3 0 0 -6 -3 -2
introduce the|11 -2 -1 -2 1 -4 -4 0
introduction|13 -2 -4 -1 14 -2 -7 -12
invalid|-8 -5 9 3 5 -4 3 -3
invariant|-1 12 -5 -5 5 0 -3 -3
invent|-13 -9 22 -8 -3 -7 29 -10
invent <number>|-6 -1 -5 -1 0 2 12 -1
invent a|-6 0 -6 -1 -6 -2 25 -3
invent the|-5 -3 22 -7 -3 -4 -2 1
invente|10 -6 18 -4 -3 -6 0 -9
invented|-4 0 -13 7 11 1 -11 8
invented the|12 1 -5 -6 10 -6 -6 -1
inventor|-3 14 -2 -1 0 -5 -3 0
inventor of|-3 14 -2 -1 0 -5 -3 0
invest|13 -5 7 -5 8 -4 -5 -8
investment|1 7 8 -1 -9 -11 8 -3
investment advice|7 -8 -2 1 -4 0 8 -1
investments|11 -1 1 -2 -3 -1 -4 -2
investor|5 -7 -7 1 -3 -4 5 10
investors|12 -3 -2 -1 0 -2 -5 1
invitation|16 -3 -1 -1 -8 0 -2 -2
invite|19 -2 -3 7 -11 -3 -6 -2
inviting|18 0 -6 2 -8 -3 -2 -1
invoice|6 7 -11 5 0 -8 -3 6
invoice <number>|0 10 -5 -9 -3 5 -10 12
invoice overdue|1 -11 3 -1 10 3 -1 -4
invoke|15 -4 -1 -4 0 -5 0 0
involved|13 -5 -1 -2 -5 1 0 -1
ip|10 2 -1 -3 -1 -1 -6 -1
ip address|11 -2 -1 0 -1 -1 -5 -1
iphone|19 -3 -10 5 -9 12 2 -16
irac|5 10 -4 -6 3 -3 -1 -4
ireland|11 -5 -4 -4 2 1 -2 0
iron|21 -3 -3 -10 -10 -4 5 4
ironic|12 -1 -1 0 -1 -2 -2 -5
irony|-5 -1 -1 -1 -1 -1 11 0
irrational|12 2 -7 -6 1 -3 5 -4
irrelevant|-5 2 -6 -4 -1 1 16 -4
is <number>|21 5 1 -1 -6 -9 -12 0
is <quotation>|21 -6 10 -1 -11 -6 1 -7
is a|-2 5 4 8 10 7 -15 -17
is about|-3 3 -5 -3 0 0 -2 11
is added|11 0 0 0 1 -1 -8 -3
is all|-2 -5 17 -1 -7 -1 -1 0
is also|17 -4 -3 -4 0 -6 1 -1
is an|3 -4 -11 -2 0 17 1 -4
is and|9 -7 -8 4 -5 7 4 -4
is angry|5 -5 -1 -2 0 -1 11 -5
is annual|11 0 -1 -1 -10 0 -1 0
is asked|-5 10 -1 -2 -6 -3 8 -2
is at|10 -3 6 4 1 -4 -6 -7
is below|10 -7 -7 -1 0 6 -4 4
is best|13 -10 -4 14 -4 -6 0 -4
is better|2 6 -13 5 10 -2 -3 -5
is called|15 -7 -4 -1 0 -1 0 -2
is cheaper|14 -9 13 7 -12 -6 -7 0
is closer|-1 2 -2 -3 12 -5 -2 0
is complete|28 -12 -12 1 1 -2 1 -5
is correct|10 3 -11 3 -3 -8 -7 12
is covered|9 1 -6 11 -3 -7 -3 -2
is dark|11 -2 -4 3 -1 0 -4 -2
is decision|23 5 -14 -6 -5 -3 5 -4
is deep|1 -3 -7 0 -1 -4 11 1
is direct|8 -2 -3 -1 -1 -7 5 0
is done|-1 9 4 3 -1 -2 -7 -6
is either|16 -8 0 -6 -1 3 -4 0
is even|-4 2 11 -1 -2 -2 -7 3
is every|-9 0 0 12 -3 -1 0 0
is fine|14 4 -5 -1 1 -6 -2 -5
is flexible|27 -3 -5 -3 -4 -7 -6 1
is followed|-6 10 -3 0 1 -3 0 1
is for|-14 4 17 2 2 0 -5 -6
is found|-19 22 -4 0 0 0 0 0
is full|16 0 1 -8 -1 -1 -2 -5
is fully|-9 -3 1 1 1 11 -2 0
is good|2 -1 0 3 -4 -6 -5 11
is happening|13 -1 -2 0 0 -5 -4 -2
is he|7 6 -5 -10 -5 4 2 0
is heavier|-11 -2 14 2 -2 -2 -2 3
is how|-13 9 -1 -2 8 -2 8 -8
is in|5 9 -4 10 -1 -11 5 -13
is it|27 -10 -7 8 -3 -20 -2 6
is item|-5 14 -5 -7 2 -4 3 3
is just|12 -3 -10 0 4 -3 6 -4
is known|-9 10 11 -9 1 -3 -3 1
is large|9 2 4 -1 -5 -3 1 -7
is left|-5 -1 -11 4 11 13 -3 -8
is lit|11 -1 0 1 -3 0 -7 1
is mandatory|1 -1 12 0 1 0 -11 -2
is medical|8 -7 2 -2 3 -3 2 -3
is missing|-11 4 -7 14 -10 3 9 -3
is more|2 -9 -1 -8 25 1 -12 3
is most|-8 13 -4 2 3 -7 1 0
is moving|13 -3 -6 -1 3 1 -3 -4
is my|29 -17 7 0 -10 -5 -12 7
is nearer|-6 -2 -5 -1 13 3 -1 -1
is needed|9 -8 0 -6 8 -10 9 -2
is no|13 -3 4 -6 -5 10 -8 -5
is none|-8 7 3 -2 -1 -3 2 1
is not|21 -2 0 1 3 -2 -22 1
is now|12 6 -7 -5 1 -3 -2 -1
is ok|1 17 -12 4 1 -1 -6 -4
is only|1 4 2 -8 -4 -11 13 3
is open|-6 5 4 1 -4 -7 -6 12
is out|-15 -7 2 2 4 3 11 0
is plus|12 -5 -2 0 0 -2 -2 -2
is pluto|13 -5 -4 -5 7 -2 -4 0
is present|12 0 0 -5 0 -3 1 -5
is prime|18 -12 -4 -6 10 -7 -3 3
is public|12 -11 10 2 -4 -3 -4 -2
is question|7 7 0 -1 -1 -2 -8 -3
is reached|-6 10 -1 -1 1 -1 -1 -1
is relevant|0 10 -2 2 -3 0 -6 -1
is required|-1 -5 12 -5 -3 -1 2 2
is right|-5 2 1 17 -7 -4 -16 13
is roughly|18 -3 -3 -10 4 1 -2 -6
is safe|14 -3 -2 5 -6 -5 1 -2
is said|-10 -1 -2 10 2 -1 0 2
is same|5 4 -3 -5 -6 -1 9 -4
is sarcastic|3 -3 -6 -2 -2 0 11 -1
is silent|5 -4 -9 -5 1 -4 6 10
is slightly|14 -6 -4 7 -4 -8 -6 6
is some|19 -4 -3 1 -4 -5 -1 -3
is something|1 -6 -6 1 2 13 -4 -2
is sound|-1 -5 -8 5 -2 9 0 2
is still|-1 4 -7 -1 12 6 -2 -10
is strictly|11 -1 -7 3 -6 -8 5 2
is stuck|19 -8 -1 -2 4 -4 -7 -2
is superior|-7 -6 0 0 14 2 -2 -1
is that|14 -4 -3 -13 2 3 -1 2
is the|15 3 -14 10 -4 -5 -6 1
is there|14 -5 -5 -3 -8 1 7 0
is this|6 5 -7 30 -8 -13 -10 -3
is thrown|1 -1 -6 10 2 -11 4 1
is to|10 1 -1 4 1 -5 -8 -2
is too|19 -5 8 -3 2 -7 -7 -7
is true|-2 8 -5 8 -9 -1 2 -1
is trying|0 -8 2 -1 -1 2 10 -4
is twice|12 -8 -4 2 -1 3 -1 -4
is two|5 -8 -2 -5 8 3 -4 2
is under|-13 7 10 -1 0 -1 3 -3
is used|14 11 -7 -3 -2 -6 0 -8
is using|11 -3 -7 1 -1 -2 -6 7
is valid|-7 -5 -4 6 11 -2 0 1
is very|-2 6 -2 -5 11 -2 -2 -3
is weakest|14 -5 5 -4 -3 -2 -2 -3
is what|-6 -10 6 -7 4 -7 5 15
is when|9 -2 -5 0 10 -5 -5 -3
is worked|5 7 -5 -9 1 0 0 1
is wrong|6 13 0 -8 -12 15 -10 -4
is your|17 -2 -6 -10 -7 11 -3 0
is_leap|-8 -2 -2 8 -4 8 0 1
is_leap y|-8 -2 -2 8 -4 8 0 1
ish|8 -2 -1 -1 3 -8 -12 13
island|20 -11 -7 -1 -5 -3 -1 8
isn|11 -4 -1 -2 5 -2 -6 0
isn t|11 -4 -1 -2 5 -2 -6 0
iso|9 -2 4 -8 14 -1 -14 -3
iso <number>|17 0 -5 -3 -1 -1 -3 -3
iso dates|2 -1 2 -3 13 0 -10 -1
issue|-7 -13 -13 6 7 1 10 11
issues|24 -12 0 -5 0 -7 7 -6
issues or|16 -15 -2 -1 1 1 0 1
ist|12 -1 -11 1 -1 3 -9 6
ist das|13 0 0 -3 -3 -3 -2 -2
ist der|29 -6 -3 -5 -3 -1 -6 -5
istanbul|10 -4 8 1 -11 -2 0 -1
it|-20 10 5 1 -7 12 -2 1
it <number>|-2 6 -7 9 1 3 7 -17
it <quotation>|9 -8 10 -10 -13 -7 3 16
it a|4 -5 -13 2 -9 3 -5 23
it again|-14 4 8 1 0 -2 0 3
it all|-6 12 -6 8 2 -5 -1 -4
it apart|-5 -7 0 -2 -5 21 -1 -1
it are|-2 7 6 0 -1 0 0 -10
it arrives|-18 17 1 2 2 -4 5 -4
it as|5 8 4 0 -11 5 -6 -5
it assume|-7 -2 0 -1 -2 12 -2 1
it back|9 -9 -3 -8 -9 13 9 -2
it be|-2 -3 7 -8 -3 10 5 -7
it becomes|-6 -2 1 -1 -2 -5 -1 16
it begins|3 -3 -2 -2 2 -6 -3 11
it below|11 -2 1 -6 0 -1 -2 -1
it by|5 11 -8 -2 -5 -2 10 -10
it can|1 8 0 2 5 -5 -16 5
it clear|17 -6 -2 -6 3 -3 -1 -1
it correctly|11 12 -4 -4 5 -6 -9 -4
it cost|13 -3 -3 0 -2 -2 -2 -1
it could|-7 7 2 2 -3 -11 -3 13
it d|0 2 -6 -5 3 -2 -6 13
it dead|13 -6 9 -3 2 -4 -6 -2
it depends|-4 3 -3 -2 9 6 -8 -1
it does|14 5 -6 5 1 -4 -12 -5
it doesn|8 -5 0 -4 3 9 -6 -4
it don|-4 28 -9 -5 -7 -7 1 3
it dry|6 -2 -3 -5 0 -2 -5 11
it ends|-9 19 -5 -1 2 -5 0 -1
it enough|6 -15 -6 1 0 15 -5 5
it failed|-7 -7 -5 3 3 16 0 -2
it feel|19 -5 0 -2 -1 -3 -4 -3
it feels|14 -2 1 -3 -1 -2 -4 -3
it find|-13 16 -1 -1 0 0 0 -1
it first|-21 -6 22 2 3 0 -2 3
it for|-7 20 -1 7 -2 0 -5 -13
it from|-4 9 -7 14 -4 0 -3 -5
it gives|11 -6 9 -3 -4 -7 0 -1
it goes|0 2 -10 4 -9 -2 -3 19
it had|-2 4 -11 -4 0 -5 5 13
it harder|-7 -1 -1 -1 -2 -1 14 -1
it has|18 2 3 5 -3 -10 -11 -4
it helps|17 -8 -2 -8 0 0 0 -1
it holds|-12 14 -2 -3 2 -6 3 3
it how|4 -4 -1 0 -2 10 -1 -6
it i|-3 0 3 -2 6 -11 8 -1
it if|5 -6 2 -4 -1 9 -2 -3
it in|15 -4 5 -11 11 6 -9 -13
it into|5 10 1 2 -2 -15 8 -10
it is|5 -1 -8 9 1 5 -8 -3
it isn|7 10 -3 -7 -2 -3 4 -6
it keep|-7 10 -3 -1 0 0 -4 6
it legal|20 -2 -1 -4 -4 -2 -3 -4
it like|-15 16 -2 2 4 0 -1 -5
it ll|3 -3 -5 -4 0 -5 0 13
it looks|5 -12 -6 -8 4 6 8 4
it makes|14 0 -7 -4 -1 -2 -1 0
it may|-3 -9 -3 8 -4 -9 17 3
it means|9 13 -1 -5 4 -6 -7 -6
it meets|10 -9 -2 0 0 0 0 1
it might|-9 -2 12 -2 2 3 -2 -2
it must|9 -9 21 6 -8 -12 6 -14
it name|-2 14 -7 -3 -1 9 -1 -8
it no|17 8 -14 -6 7 2 -6 -9
it normal|16 -2 -8 -6 2 3 3 -7
it not|20 1 -4 -4 -5 -4 3 -7
it now|15 -4 -6 1 -1 -1 -3 -1
it occurred|-1 -5 14 -4 -3 0 -3 1
it on|-1 9 -12 3 -4 4 4 -3
it one|-14 -1 -3 -2 1 5 4 10
it or|11 0 0 -5 0 -3 -3 0
it ought|-2 -4 -4 -6 0 8 -3 11
it out|2 5 6 -7 -8 -6 -4 12
it output|-4 1 1 15 -4 -1 -9 1
it over|2 3 -3 -4 0 10 -9 1
it polite|8 5 0 0 1 0 -6 -7
it possible|16 -6 -6 9 -6 -3 -5 -1
it reach|4 -1 -4 9 5 -8 -2 -3
it reply|9 -1 -1 -6 -1 7 -2 -6
it report|11 1 2 -2 -1 -9 -4 3
it rests|-2 8 -1 -8 1 2 -1 2
it right|0 -6 8 -12 2 13 -3 -2
it roughly|13 -1 -4 -2 1 -2 -1 -3
it rules|-5 10 -4 5 -1 -1 -5 2
it run|12 -9 5 -1 -6 3 -1 -4
it s|19 5 -11 -1 1 4 -7 -10
it says|19 -2 0 -10 -3 -2 4 -7
it seems|9 -2 1 -9 -1 -5 8 -1
it short|9 -10 1 -2 -4 1 7 -1
it should|3 -11 -1 2 1 14 2 -9
it sounds|12 0 -5 5 -2 -7 2 -5
it still|15 -1 -5 3 -1 -6 2 -7
it take|23 -8 -2 7 1 -4 -4 -12
it takes|6 -7 -2 2 -7 10 2 -4
it that|20 -2 -6 2 -8 -5 -4 3
it the|1 -7 -13 0 3 -5 10 13
it then|5 3 7 -1 -10 0 1 -6
it to|14 12 -7 3 -15 7 -5 -10
it true|15 -2 -10 5 -2 -6 -6 7
it under|1 10 0 1 -3 -6 -1 0
it was|7 -8 13 6 1 0 -19 -1
it wasn|6 11 -5 -2 6 1 -7 -10
it we|-8 1 8 -1 -2 0 4 -1
it went|-3 -4 -6 12 2 -3 0 2
it were|-6 -1 -3 -6 9 -5 3 9
it what|-7 -5 -1 -8 9 11 -7 9
it where|20 -1 -1 -4 -1 -3 -6 -3
it which|-8 4 12 0 11 -1 -7 -11
it will|-3 -4 -5 -2 -12 5 13 7
it with|-2 -17 12 2 2 -6 2 8
it without|5 6 9 0 0 -7 -9 -4
it worked|20 -8 0 -1 0 -7 1 -5
it works|13 1 2 -1 4 -3 -6 -10
it worth|11 -1 0 -4 0 -1 0 -4
it would|5 -3 11 -8 -5 0 -8 8
it write|-2 6 10 0 -2 -8 -3 -1
italian|19 -8 -1 2 4 -3 -4 -8
italics|-1 -8 11 2 2 -2 -1 -2
italy|20 -4 1 -4 -3 -4 -2 -4
item|-8 22 12 8 -10 -3 -12 -7
item at|6 -7 18 -2 -4 -7 -4 -1
item even|-5 14 -5 -1 1 -1 -1 -1
item with|-3 -6 8 7 -7 1 8 -9
items|-6 4 -5 3 -3 -8 27 -11
items by|-2 -6 3 -8 -2 2 10 2
items from|2 -2 -3 -5 -3 1 11 -1
items the|-8 10 -7 0 3 0 7 -5
items with|9 -10 1 -5 0 -4 16 -6
iterate|2 -9 -9 -2 -1 2 1 16
iteration|-4 -3 1 1 -8 11 1 0
itinerary|9 -4 0 -6 3 4 -1 -6
its|-13 2 2 2 -9 17 -6 4
its answer|-7 -3 -1 1 2 8 4 -4
its characters|11 -3 -1 -1 1 -1 -5 -2
its head|0 -9 12 1 1 -3 0 -2
its index|-6 -5 -4 6 16 -6 -1 -1
its length|11 0 -5 1 1 -1 -3 -5
its line|12 0 1 -3 2 -10 0 -2
its number|-4 -3 2 8 7 -9 -3 1
its original|12 -3 4 -3 1 -2 -1 -8
its own|-10 24 -3 -2 2 13 -14 -10
its reversed|12 -4 -6 3 -3 -9 9 -2
its second|14 2 -7 0 -2 -8 -1 3
its values|17 -4 -1 2 -1 -9 -4 -1
itself|-2 10 13 -1 -8 -11 -8 6
itself is|-2 2 -5 -7 0 11 1 0
iv|-4 10 8 -5 -3 3 -5 -5
ivy|13 -2 0 0 -1 -6 -2 -1
j|27 6 -3 -7 -8 -11 -5 1
j <number>|11 -1 0 -1 -3 -1 0 -6
j ai|15 -4 -2 -6 1 -7 2 0
james|0 5 -1 -8 -2 7 2 -5
james buys|17 1 -2 -4 -5 1 -8 0
jan|11 -1 -4 -9 -4 -2 11 -2
jan <number>|11 -1 -4 -9 -4 -2 11 -2
january|11 1 0 -8 -2 1 -5 4
january <number>|8 2 1 -7 -1 3 -7 1
japan|18 -7 5 -3 -3 3 -2 -10
japanese|8 -4 -2 -4 -11 2 4 8
jar|19 -6 -1 -1 -3 -2 -5 -1
jargon|8 -7 -4 1 -10 -2 5 9
jars|13 -5 0 2 -2 -3 -2 -4
jaundice|-9 9 -1 2 -3 0 -1 3
java|8 -3 -5 -3 4 -1 9 -8
java code|6 0 -1 -5 8 6 -4 -11
java lang|12 -4 -3 -1 -1 -1 -1 -1
java method|23 -13 2 5 -11 1 -15 7
java program|8 2 -6 14 -2 -6 -10 0
javascript|14 -1 -2 -2 2 1 -10 -2
javascript code|23 -4 -5 -3 3 -8 -5 -2
javascript how|13 -3 0 -2 -3 -5 1 0
javascript that|11 -2 -3 3 -6 0 -2 -2
javascript to|11 -2 -1 0 -2 -1 -6 0
javascript write|16 -1 -2 0 -1 -5 -3 -4
jax|20 -3 -7 3 -3 2 -11 0
je|6 -3 -1 11 -2 -7 6 -9
je comprends|12 8 -6 -3 -3 -2 -1 -4
je suis|8 1 6 5 -5 -3 -9 -3
je te|10 -6 -3 -8 12 -3 -2 0
je veux|15 -1 2 -10 -3 1 -2 -2
jeans|15 -5 -3 4 -2 -2 -2 -5
jede|-4 34 -10 -6 -1 -2 -3 -8
jeden|-4 -10 -2 14 11 -5 1 -5
jeder|-9 18 7 2 0 -7 -9 -2
jelly|10 1 -5 0 -2 -6 0 1
jest|11 4 7 -5 -4 -3 -14 5
jewelry|5 4 0 0 -5 9 -4 -8
jewelry store|5 4 0 0 -5 9 -4 -8
jill|14 -4 1 -6 1 1 -3 -5
jira|19 -6 0 4 -2 -1 -9 -5
job|10 -1 -2 2 -1 -4 -7 2
job ad|9 -2 -1 6 -3 -2 -9 1
job at|9 -5 -7 0 9 -2 1 -5
job interview|3 -3 7 9 -4 2 -8 -6
job is|7 6 1 -8 -6 4 -3 0
job offer|13 1 -4 -2 -2 -1 -2 -3
job paint|12 -1 -2 -1 -4 -1 1 -4
jobs|10 6 5 -12 -6 0 3 -5
john|10 -16 2 0 0 -1 2 3
john has|9 -7 2 0 -1 -2 0 0
join|3 -1 -17 12 -7 7 -3 5
join in|11 -3 -3 7 0 -1 -5 -7
joins|-6 8 -2 9 -2 -2 -3 -2
joint|15 9 -1 -1 -1 -9 -7 -4
joints|2 -1 -5 -2 -1 -3 -3 13
joke|7 -6 -10 2 7 -12 13 1
joke about|21 7 -3 -4 4 -5 -12 -9
jokes|9 -1 -2 -2 -11 -9 4 12
jonas|19 -7 -4 -1 -2 0 -1 -4
jones|12 -5 0 -1 -3 -1 1 -4
journal|-6 11 6 3 -3 3 -14 0
journal entry|-8 11 0 0 -1 -2 0 0
journalist|4 -4 -6 -7 6 8 1 -2
journey|27 -8 3 -3 -5 -1 -6 -6
journey of|-8 -1 8 -2 2 -2 -1 2
jours|4 12 0 -4 -4 -3 -4 -2
jpg|3 9 -4 -7 -3 -3 8 -4
jpg files|3 5 0 -7 -4 -2 9 -3
js and|11 -6 -2 -1 -1 0 0 -1
json|5 11 -15 5 6 -14 -1 2
json <quotation>|-1 26 -14 3 18 -4 -14 -15
json answer|-6 -2 -1 12 0 -2 -1 0
json array|1 -6 -2 -12 14 -1 9 -3
json keys|16 1 1 -9 0 4 -8 -5
json lines|9 -5 0 -8 -2 -1 7 0
json only|0 -12 5 20 -5 -2 -6 1
json with|12 7 -5 -3 2 -1 7 -19
jsonl|-16 9 -5 -5 -6 -13 13 22
json으로|11 -4 -2 -3 0 -2 -6 6
juan|15 -4 -2 -2 -3 -3 1 -2
judge|-20 -8 10 18 33 -4 -13 -16
judge if|-10 -4 -4 20 1 -3 0 1
judge s|-7 -6 14 -5 2 6 -3 0
judge the|-4 1 -1 9 10 -5 -4 -6
judge verdict|4 -5 0 -5 14 -4 0 -3
judgement|15 10 12 -10 -5 -8 -6 -7
judges|15 -4 -2 -14 15 -8 -1 0
judging|-1 19 0 -2 -4 -6 -1 -4
judgment|18 -4 2 -9 -4 -7 0 3
jueves|11 -8 -2 -3 0 0 -2 5
julia|13 0 -2 -10 0 0 0 -1
july|7 9 0 -4 -12 -3 4 -1
jump|0 23 1 -2 -9 8 -9 -12
junior|17 -5 -8 5 5 -3 -9 -2
junior data|-2 -4 -1 10 -1 -1 -8 6
junk|5 -2 1 -6 5 -2 8 -10
junto|10 -6 -2 16 -5 -4 -7 -3
jupiter|14 5 0 -4 -10 1 -4 -3
jury|11 -2 0 -6 -4 -6 8 -1
jusqu|2 11 0 -3 -2 -3 -5 -1
jusqu à|2 11 0 -3 -2 -3 -5 -1
just|6 0 2 7 -8 5 -13 0
just a|6 -12 6 -2 2 -3 -3 6
just got|4 10 4 -1 3 -3 -14 -2
just like|13 1 -4 -2 -3 -5 -1 1
just one|9 -2 1 0 7 -1 -3 -11
just reply|14 -4 -2 -1 -7 -2 -1 2
just the|-13 16 -5 13 -14 -2 1 5
just to|1 -1 -3 13 -5 -1 -4 1
just want|9 -2 3 -14 0 -1 3 2
justification|-2 11 -6 4 -2 -10 -8 12
justification each|-3 7 0 12 -6 -4 -6 1
justification for|1 11 -4 -2 3 -1 -5 -3
justifie|-5 25 -4 14 -12 -7 -6 -5
justified|2 -3 -6 20 0 1 -8 -6
justify|14 15 -10 5 -5 -5 -7 -7
justify in|10 -1 -1 4 -2 -6 -3 -1
já|-8 1 16 -2 0 -4 1 -4
k|-1 -2 -13 -1 9 16 2 -10
k <number>|-13 3 -1 12 14 -7 -3 -5
kann|9 -2 -5 0 -3 0 -6 7
kannst|12 -5 0 -2 0 3 -3 -4
kannst du|12 -5 0 -2 0 3 -3 -4
kaution|11 -4 -2 -3 9 -4 -4 -2
keep|-7 -7 0 8 -5 -27 17 21
keep <number>|-6 -1 -1 9 4 -1 -2 -3
keep a|19 10 1 -5 -9 1 -8 -8
keep all|-7 9 2 -4 2 -6 -6 11
keep as|-4 -1 -6 0 21 1 -8 -3
keep deadline|13 -1 -5 -1 -3 0 -4 0
keep drop|-11 0 -1 23 0 -3 -1 -6
keep each|13 -5 -1 -2 -2 -1 -2 -1
keep getting|19 1 -10 1 0 0 -9 -2
keep going|-6 -1 9 -1 1 -1 -1 -2
keep her|14 -5 0 -1 -4 0 1 -4
keep it|18 1 -3 -2 -4 -5 8 -14
keep my|8 6 -3 -1 0 -3 -1 -8
keep one|-6 0 10 -5 6 -2 -4 0
keep only|2 -5 -5 18 -1 -5 -8 4
keep the|9 -2 -12 -15 -3 -4 15 12
keep to|8 -7 14 -11 -6 -4 -4 9
keep what|-3 -4 2 -1 -3 1 -3 11
keep your|19 2 0 -5 -2 0 -7 -8
keepers|-6 -1 -1 -1 -1 -1 12 -1
keeping|6 2 -7 1 2 -2 -11 10
keeps|-7 -4 -13 1 10 -12 18 8
keeps changing|-9 -2 -4 1 -4 1 16 1
keeps the|0 1 -5 -4 6 -2 10 -6
kein|-7 11 -7 -1 -1 -1 10 -3
keine|-10 2 2 10 -12 6 1 1
kenya|-6 -8 2 -6 0 2 15 0
kept|-7 -8 18 7 4 0 -9 -6
kept <number>|2 -4 9 3 6 -7 -5 -3
kettle|17 -5 7 -4 -4 2 2 -14
key|1 1 -7 -4 -10 2 15 2
key <quotation>|3 -2 10 -5 -4 11 -9 -5
key and|7 0 -6 1 8 -2 -8 0
key difficulty|-1 -6 -1 -1 -1 -1 11 -1
key duties|12 -8 2 -2 -2 2 -4 0
key on|-1 -3 2 -5 2 5 -9 8
key points|24 -5 0 -1 -5 -5 -8 -1
key return|7 -1 -1 -3 0 10 -11 -1
key risks|12 -3 1 -2 -1 -3 -1 -3
key value|1 -1 0 10 -5 1 -7 0
keyboard|8 -3 7 2 -3 0 -9 -3
keyerror|11 -7 8 -7 -6 0 4 -4
keys|6 9 -14 4 -3 -5 7 -4
keys <quotation>|15 13 -15 -7 -3 0 -6 2
keys output|-5 -5 -2 -4 -5 0 -3 24
keywords|23 -7 5 -3 -7 -3 -4 -4
kg|7 19 -4 -10 -1 -11 -4 4
kg a|-2 -10 6 -4 3 12 -1 -4
ki|-6 -2 -3 -5 -1 12 6 -2
ki assistenten|-6 -2 -3 -5 -1 12 6 -2
kick|12 4 -3 -3 0 -3 -5 -2
kid|16 -2 5 -3 -5 -3 -9 0
kids|11 5 -5 -7 -5 0 -2 3
kids and|15 -1 0 -7 2 -2 -8 1
kids to|-7 8 -1 1 -1 -2 -5 6
kill|14 -7 -7 14 -6 0 -9 1
kill a|-6 -1 2 8 -9 8 1 -3
kill it|22 -6 -6 -3 2 -7 -3 1
kill my|16 -4 -4 -3 2 -5 -2 -1
kill someone|-6 -8 2 10 8 1 -1 -5
killed|12 -3 -3 4 -5 -1 -1 -2
killing|6 -1 1 14 -7 -8 -1 -5
kills|11 -4 -6 -8 2 6 4 -6
kind|-2 8 -2 2 -17 -1 19 -7
kind of|-3 9 4 -11 -6 4 8 -4
kinder|-8 0 -4 -1 0 -1 -2 16
kindergarten|6 6 -2 2 -4 1 -9 1
kindly|-21 7 -1 6 -5 10 -3 7
kinds of|15 0 2 -2 -3 -2 -6 -5
king|18 4 -10 4 -1 -10 -11 5
kit|19 -6 4 -3 -6 -4 -5 1
kitchen|11 -14 4 -9 -6 13 6 -5
kitten|16 -3 -3 -3 -8 1 9 -10
kj|10 -1 -2 -2 -2 6 -2 -7
klasse|11 -5 -4 -2 -3 0 4 -2
km|1 -4 8 8 -5 9 -6 -10
km at|-14 9 3 -2 -1 10 -2 -3
km h|-7 6 4 10 -3 11 -14 -8
km in|2 -2 14 -5 -4 -13 7 1
knee|19 -6 1 -4 -4 -4 -1 -2
knees|-2 6 13 -1 -5 -1 -9 1
knew|5 6 -7 0 9 -5 -7 -1
knew the|-1 8 -5 2 9 -5 -7 -1
knife|11 -2 -5 -2 5 1 -6 -3
know|4 4 -3 -9 9 -3 3 -5
know a|10 -6 -3 -2 7 -3 -1 -1
know and|10 -1 -3 -1 -5 -1 -1 0
know i|-3 -5 12 1 0 0 0 -5
know it|19 -2 -6 -5 -5 0 -3 1
know nothing|17 -3 -2 -2 -3 -2 -3 -3
know what|-11 10 7 0 -5 -4 1 1
know where|15 -4 -4 0 -1 -5 0 0
know why|15 -3 0 2 -8 0 -10 3
know you|-4 -4 12 1 -2 0 -1 -2
know your|20 0 -3 -1 -4 -1 -7 -2
knowing|4 8 -3 -7 4 0 0 -6
knowing the|-3 9 -2 -6 5 2 1 -5
knowledge|6 8 4 -7 -9 -8 7 -2
knowledge base|9 4 7 -9 -2 4 -5 -8
knowledge to|-7 -3 10 -2 -3 -2 8 -1
knowledgeable|14 -4 -8 2 2 0 -2 -4
known|-4 17 5 -15 -8 -10 12 3
knows|11 -8 7 2 -9 -6 4 0
komplett|-8 0 -4 -1 -1 -2 -1 16
koreans|13 1 1 -4 0 -5 -1 -5
kosten|25 -10 -4 -6 12 -8 -5 -4
kubernetes|12 -1 0 -1 -3 -6 -1 0
kwh|13 -3 -2 -2 -3 5 -2 -6
kündigung|9 -8 -3 -8 0 3 7 0
kürzer|25 8 -8 3 -8 -9 -7 -5
l|-22 -2 5 4 6 1 1 7
l <number>|0 -12 -3 6 -7 13 8 -4
l <quotation>|-10 -3 -4 -2 21 -2 -2 3
l amour|7 -2 -3 -4 -4 -2 11 -3
l assistant|-1 -14 14 6 -3 -6 7 -4
la|-18 5 0 8 2 4 -3 2
la contestación|-6 -3 0 -3 -3 24 -2 -8
la fin|-2 -5 7 -7 -4 0 -4 15
la lista|0 -2 -3 -2 -4 17 -1 -6
la respuesta|-8 0 3 9 -11 6 -7 8
la réponse|-15 9 2 23 -10 5 -12 -3
la solución|4 -13 13 -4 -2 -4 8 -1
la sortie|1 12 -7 -6 -2 -3 -8 13
la web|7 16 -6 -3 -5 -2 -3 -4
lab|20 1 -6 4 3 -4 -21 2
lab notebook|-11 12 -1 1 1 1 -3 1
lab report|16 0 -7 -8 -3 -1 2 1
label|6 9 -18 8 12 -11 -2 -3
label every|16 2 1 -6 -6 -1 -3 -3
label for|-3 -7 1 12 9 -4 -5 -3
label of|5 1 0 3 3 3 -13 -2
label the|-7 -12 -6 20 14 -7 1 -4
label to|-14 0 2 10 0 1 1 0
labelled|-1 -9 6 7 -2 -6 9 -3
labels|-8 0 -6 1 1 -6 4 15
labels <number>|-5 -1 -1 -1 -1 -1 12 -1
labels for|11 5 0 -4 -6 -2 -4 1
laboratory|15 -3 -4 -4 -4 -3 -1 5
lacking|-7 9 -2 -4 -5 9 3 -3
lacks|15 -8 -2 -6 12 -5 -6 -1
ladder|-13 11 -2 -3 14 -8 6 -5
ladung|-5 -1 -1 -2 0 -1 12 -1
lady|13 -2 0 -3 1 -4 0 -4
laisser|11 -3 4 1 -2 -3 2 -11
lake|-4 -4 -1 -1 1 0 11 -1
lamp|9 5 -3 1 -2 -6 -10 5
land|18 14 -11 4 -13 8 -14 -6
land and|19 1 -8 -1 -5 2 1 -8
land on|-5 16 -3 0 -4 0 -7 1
landing|10 3 1 -3 -2 1 -8 -2
landing page|10 3 1 -3 -2 1 -8 -2
landlord s|20 2 0 -9 -1 -10 -1 0
landscape|15 -5 0 -4 -1 1 -2 -4
lang|4 4 -7 -9 -2 -6 8 7
langsam|10 -2 -5 -6 -1 0 8 -3
language|1 4 -14 18 -13 1 11 -8
language <number>|3 -9 -4 19 -6 -3 1 -1
language explanation|3 -2 -5 0 -1 1 -5 10
language model|-6 -3 -4 14 -3 -4 0 6
language of|29 3 -6 -4 0 -5 -8 -8
language with|13 -5 7 3 -6 -8 -9 5
langue|-4 0 0 12 -5 0 -2 0
lantern|19 -6 -6 -1 -1 -2 -5 1
laptop|1 -7 -2 -3 1 -3 13 0
laquelle|1 -4 0 -3 14 -8 -1 1
large|14 -9 2 -5 6 -1 -4 -2
larger|16 -2 -13 1 -9 4 7 -5
largest|4 8 1 -3 1 -2 -13 4
largest files|11 4 -4 -4 1 -1 -4 -4
las|-13 -18 -2 -3 9 8 -3 21
lassen|-21 -8 -4 7 6 -5 14 10
last|-10 23 -1 10 -3 -5 -2 -12
last <number>|17 -16 -5 5 7 -4 -5 1
last answer|19 -1 -6 -7 -8 17 -8 -6
last assistant|-3 3 -4 12 -3 2 -4 -2
last check|-5 -2 11 -5 1 3 -1 -2
last entry|10 9 -2 -1 -5 -2 -2 -6
last line|-16 14 4 13 -5 -6 -3 1
last message|6 -4 -2 14 -1 -2 -4 -5
last modified|11 -4 -1 -7 -3 7 -7 4
last night|-1 -5 -3 -2 -3 3 -1 12
last one|20 5 -1 -4 -9 -3 -3 -7
last row|-4 4 2 10 -3 -2 -7 -1
last saturday|-5 0 -4 -2 10 -3 -3 8
last sentence|-15 18 -3 -1 3 1 -7 3
last time|9 10 -2 -2 -4 -5 -8 3
last turn|-7 -3 15 5 -5 -2 -1 -2
last two|20 -6 -2 -4 4 -6 -2 -2
last year|13 -7 0 -4 -2 3 -2 -1
late|9 0 -5 3 3 -4 2 -7
latency|-1 11 0 -5 -3 0 -1 0
later|19 0 -12 1 -11 -3 3 3
lateral|19 0 -2 1 0 0 -15 -4
latest|13 0 -1 -5 -4 0 -1 -3
latex|1 -5 -6 0 -6 1 -6 22
latex and|11 -4 -1 1 -2 1 -6 0
latin|35 -3 -1 -14 -2 -5 -2 -8
law|-6 12 -3 -8 0 -9 14 0
law student|11 -8 3 -2 -2 0 2 -5
lawyer|-4 6 -4 7 1 -10 13 -10
lay|-2 12 -8 -5 -4 1 6 0
lay out|-11 23 -8 0 3 -6 -1 -1
layer|23 -9 -4 4 -1 -4 3 -13
layered|12 -3 -5 -1 -6 1 3 -1
layman|-5 -5 0 0 13 -2 -1 0
layout|9 0 -11 6 -3 -11 3 7
le|-3 3 -14 9 8 -10 12 -7
le chat|17 -6 0 -6 -2 -4 -5 5
le corrigé|-4 0 0 13 0 0 -8 -1
le motif|-11 9 1 -8 17 -3 0 -5
le résultat|-8 -2 0 12 -3 -3 9 -5
lead|13 1 -2 -3 1 -11 0 0
lead to|-1 10 -2 2 2 -1 -8 -2
leader|21 1 -1 -6 -5 -4 1 -8
leading|14 -7 0 -2 -4 -4 5 -3
leads to|-9 9 -6 -1 -3 11 -2 1
leaf|-4 -3 3 -2 -7 -2 5 11
leaflet|14 -5 -9 6 0 -5 0 0
leaflet on|16 -3 0 -3 0 -3 -4 -3
leakage|3 2 -4 14 0 -5 -1 -9
leaking|-5 -5 9 -7 -7 -7 10 11
leaks|7 20 -1 -7 0 -4 -6 -9
leaks <number>|-2 11 -4 1 1 -5 -3 1
lean|6 15 -5 -3 -5 -4 -1 -2
leaning|0 -5 14 0 -4 2 -4 -2
leans|9 -6 -1 -3 6 -5 0 -1
leaps|-6 -1 -3 -1 -1 12 0 -1
learn|12 4 -9 -5 -2 0 -11 11
learned|-5 0 -3 -5 -2 10 -5 11
learned from|-5 -1 -3 -5 -2 10 -5 11
learner|-8 2 -5 -8 -12 1 11 18
learner s|13 0 -2 0 -5 -3 -14 10
learners|19 11 -2 -6 -3 -5 -6 -7
learning|16 7 -14 6 6 -4 -16 0
learns|-6 -2 -2 -2 -2 2 15 -3
learnt|-7 6 0 -4 -2 -9 -1 16
lease <number>|16 -9 -6 0 0 0 0 -1
least|-7 21 1 -15 6 3 -2 -6
least <number>|12 11 -10 -6 4 2 -8 -5
least five|-2 17 -12 2 1 -1 -3 -1
least four|-5 10 1 -3 -5 -7 13 -4
least one|7 1 12 -10 5 -9 -6 0
least six|0 27 -7 -4 -9 -3 -1 -3
least three|-10 11 2 -2 -8 2 8 -3
leather|11 -1 -1 3 -1 -1 -10 -1
leave|1 -7 12 -11 0 -6 3 8
leave <quotation>|8 10 -4 -5 -2 -1 -4 -4
leave a|-6 13 -3 4 0 0 -8 -1
leave blank|15 3 -5 2 0 -3 -2 -11
leave from|22 -6 -3 -1 -1 -2 -6 -4
leave it|9 1 -1 -4 -3 0 -7 5
leave measure|10 0 1 0 -4 0 1 -6
leave nothing|-2 13 -1 -6 -1 -1 -1 -2
leave out|3 -10 13 3 -6 1 -13 9
leave reason|8 9 -10 -1 -4 2 -2 -2
leave the|-18 -14 19 -12 -7 20 -2 15
leaves|0 18 -12 -2 5 -5 -1 -3
leaving|-12 0 14 -2 -2 -2 -4 8
lecture|9 -10 -9 7 -6 -4 0 12
lecture into|1 -4 1 2 1 3 -12 9
led|-8 9 19 0 -4 -6 -5 -6
led a|-6 -2 11 0 0 -1 1 -2
ledger|10 -7 -1 1 -1 -5 0 2
lee|14 -4 -8 -6 -2 7 -1 0
leeds|12 0 -3 4 6 -2 -9 -8
left|6 9 1 -13 8 -4 -14 8
left <quotation>|-13 11 0 -3 6 1 0 -2
left a|-6 -3 1 -2 9 2 -2 1
left and|10 -7 2 0 8 -5 -4 -3
left answer|0 -6 -4 7 11 -4 -1 -2
left how|14 -8 -4 -2 0 0 0 0
left if|15 -8 1 1 2 -1 -7 -3
left in|3 13 -6 1 -3 -5 2 -5
left on|14 -5 -1 1 -1 -2 -4 -2
left out|3 0 -2 10 2 0 -4 -9
left reply|-6 0 0 -3 11 0 -1 0
left right|-4 -15 6 -6 20 1 3 -5
left to|-6 -2 -2 -1 -1 14 -1 -1
leg|22 -8 -1 0 -2 -3 -8 -1
legacy|6 4 -12 -3 11 1 -4 -1
legal|14 8 -8 2 -6 -7 1 -3
legal advice|14 -12 -4 -6 -2 10 -2 2
legal answer|-13 -6 -1 12 -2 13 -2 -1
legal memo|-6 11 -1 -1 6 -1 -4 -4
legal question|-2 11 -3 -1 0 3 -5 -2
legends|13 -3 -1 1 -6 2 -5 -2
legs|22 -5 -1 -3 -4 -1 -3 -5
legs in|11 -1 0 -5 0 -2 -4 1
leia|-3 -1 -1 -8 7 -3 14 -5
lemma|-8 7 -10 -2 0 5 10 0
lemma and|0 2 -8 -6 1 -4 18 -3
lemmas|-7 16 0 7 -3 -12 -3 1
lemons|-3 -5 -3 -2 1 1 11 0
len|5 6 -14 -14 6 2 3 6
len a|-10 -1 -1 3 -3 14 -2 -1
len xs|0 9 -7 -3 -8 -7 13 4
length|-5 8 -24 2 -2 -2 6 17
length <number>|9 7 -11 -2 -3 -3 9 -6
length and|-10 1 -3 -4 9 -3 11 -2
length as|6 -1 -7 11 7 -1 -9 -5
length for|-5 -9 0 3 -5 1 -2 16
length is|19 1 2 -6 -3 -1 -6 -6
length of|18 -7 5 -4 -10 -1 -2 1
lens|11 10 -9 -4 -3 0 -5 1
lente|9 14 -2 -7 -6 -3 1 -6
leo|1 0 -1 -2 -1 2 -8 9
lequel|5 -8 -5 -9 13 4 0 1
les|-4 7 3 -18 10 -5 0 7
les deux|-2 5 -2 -1 10 -4 -5 -1
les points|14 -5 -2 -3 -2 -4 -2 2
less|-1 1 1 -10 12 -3 -1 1
less angry|21 -1 -2 1 -10 -2 -2 -5
less like|-1 -2 4 -9 14 -3 -5 2
lesson|0 -8 -2 -10 -7 2 4 20
lesson plan|11 2 0 -3 -3 2 -4 -5
lesson with|-2 0 0 -4 0 0 -4 12
lessons|15 -2 -2 -1 0 -1 -2 -6
let|4 9 2 -11 -14 -6 5 11
let it|0 -8 0 -4 0 -4 6 10
let me|5 2 11 -3 0 -11 -14 9
let s|28 3 -7 -3 -3 -6 -6 -6
let the|-14 18 12 5 -4 -6 -7 -4
let us|-6 4 7 -6 -11 7 8 -5
let v|3 -2 -1 14 -1 -5 -8 0
let you|16 -10 -4 -1 0 -1 0 -1
lets|-6 9 -1 -3 1 -1 -4 4
letter|5 4 -18 13 8 -9 6 -10
letter <number>|8 -13 1 5 0 5 5 -10
letter <quotation>|-1 5 -3 14 -1 -3 -3 -6
letter and|4 -8 3 12 -6 2 -7 1
letter e|-8 0 0 10 -6 -1 5 0
letter for|11 -2 2 -5 1 -3 -2 -1
letter from|17 -1 -4 -4 0 0 -2 -6
letter i|12 -2 -1 -4 -1 -2 -2 0
letter is|15 -10 -3 10 -1 -7 -1 -3
letter note|2 9 -10 1 0 1 0 -3
letter of|4 -6 -9 -3 15 8 -3 -6
letter openings|11 -3 -3 1 -11 9 -8 3
letter to|13 10 1 -10 -8 -4 -10 8
letter what|-19 -8 15 3 -1 6 2 3
letters|-1 11 -1 -8 -4 -1 9 -5
lettre|4 13 -7 -9 17 -9 -4 -6
letzten|-4 20 16 -7 -5 -5 -8 -7
leute|-4 -4 -3 -3 -1 -4 19 1
leve|12 -2 -8 -1 -2 17 -6 -11
level|10 -6 0 -7 5 -8 7 -2
level <number>|-8 -3 -2 -2 1 -2 20 -4
level from|7 -11 -9 -1 0 2 -3 15
level of|2 -2 1 2 -8 -1 -5 11
level single|-10 -2 -1 -1 2 -1 11 -1
level units|13 -9 1 -1 0 -6 0 0
levels|-2 -3 6 -5 1 5 9 -11
levels of|19 0 4 -4 -8 4 -6 -10
lg|20 -2 -2 -4 -3 -1 -3 -4
liability|5 -3 14 -13 -10 0 10 -2
liability of|-6 -1 -1 -1 -1 -1 12 -1
librarian|18 -8 -2 2 -4 -3 -3 0
libraries|10 5 -2 -1 -7 -5 -2 1
library|-3 8 10 -3 -8 -4 8 -9
licence|-1 10 0 -4 -8 -1 -3 8
license|16 -7 -3 -3 -2 -4 2 1
licenses|-7 19 1 -1 -6 -4 -2 0
licenses it|-6 13 -1 -1 -2 -1 -1 0
lid|0 -3 0 0 -1 -5 -2 10
lie|-5 -2 -6 -2 6 4 -9 14
lies in|-5 -6 -5 -2 -2 -4 14 9
life|11 -3 -6 -1 -5 0 8 -4
lift|21 -12 -5 -6 -2 -1 -5 10
lift a|25 -8 -4 -9 -6 -4 -4 11
lifted|-7 9 -3 -6 -9 -8 9 15
light|19 -11 -2 -3 0 -1 4 -6
light beams|13 1 0 1 0 -3 -12 1
light on|11 -2 0 -2 7 -3 -8 -5
lighting|12 1 -3 1 -3 -3 0 -4
lightly|-3 4 -2 -2 -5 -6 -4 18
lights|15 -6 -3 -4 -4 -1 -3 6
ligne|-1 15 -6 -8 0 -3 -3 7
lignes|16 -3 -11 -6 8 -7 -5 7
like|-8 -10 -9 2 12 -4 10 7
like <quotation>|16 -1 -5 -5 -11 6 12 -13
like a|10 -7 -5 7 -12 14 -6 -2
like but|15 -3 -3 0 -4 -2 -5 0
like each|0 -8 -7 -2 19 -6 10 -6
like in|13 -2 -6 4 0 -2 -4 -3
like it|12 -6 -6 13 -3 -3 -4 -4
like questions|-3 -2 0 -4 0 -1 15 -5
like that|24 0 -5 -5 -6 -7 -10 9
like the|13 3 -6 8 -7 -2 -6 -2
like to|13 -17 10 -1 2 -8 6 -6
like you|-7 3 14 -9 5 9 -13 -2
likelihood|-8 -4 -1 16 -1 -1 -1 -1
likely|1 16 0 9 -6 -18 -7 3
likely cause|15 -5 -6 0 -2 -2 2 -2
likely in|-2 -7 7 0 -1 -2 -8 13
likely they|12 -4 2 -8 -3 1 -1 0
likely to|9 3 -2 2 -10 -4 0 1
likert|-2 -2 2 14 -5 -3 -1 -4
likes|19 -2 -3 5 -7 -2 -3 -8
limb|4 11 -2 -5 0 -4 -2 -2
limbs|14 2 -5 -2 -1 -2 -2 -4
limerick|9 11 3 -1 -1 -4 -10 -8
limerick about|9 10 3 -1 -6 -6 -5 -5
limerick on|10 -6 -4 -3 9 0 -2 -3
limit|14 -9 -4 0 1 -6 4 1
limit <number>|7 0 2 8 -3 -2 -8 -3
limit each|10 -7 -5 3 7 -4 -5 1
limit to|8 0 21 -10 -2 -2 -3 -11
limitations|11 -2 -2 -3 6 -2 -5 -4
limite|-1 7 2 -10 -12 0 13 1
limite simples|0 0 6 -9 1 0 0 1
limits|-2 0 -8 3 -8 4 9 2
lindqvist|13 2 -8 -1 4 -1 -6 -3
line|-17 19 6 -7 -9 -2 1 10
line <number>|9 -6 2 -9 2 11 -11 3
line <quotation>|-9 13 19 -4 -5 -4 -10 0
line after|-4 12 0 0 1 -3 -2 -3
line beginning|-1 10 -5 -1 -1 -1 0 -1
line breaks|-6 -1 -1 -3 -2 0 -6 18
line by|15 5 -11 8 -5 7 -10 -7
line each|14 -8 1 -3 7 -7 -3 -1
line for|19 -3 2 3 -2 0 -9 -10
line in|20 -6 1 7 0 -4 -15 -2
line is|-9 4 16 -2 -4 -1 -1 -3
line no|-7 5 -2 -2 -3 0 12 -4
line number|8 14 -3 -2 -3 -9 -3 -2
line numbers|-2 7 -3 0 -3 3 -8 6
line of|-2 -1 1 6 3 2 -11 2
line on|8 -2 -2 -4 12 -4 -1 -6
line per|17 -4 5 14 -17 -7 -6 -2
line same|17 -5 0 -2 -2 0 -4 -4
line separated|-12 -2 2 11 8 -3 -1 -3
line so|7 1 -5 0 0 -8 4 1
line starting|-13 10 -3 2 2 1 2 1
line that|-8 7 0 6 0 -5 1 0
line the|-9 9 -7 7 12 -3 -5 -4
line then|6 9 0 -8 -4 -7 1 3
line to|5 16 0 -1 -8 -1 -4 -6
line where|11 -6 -3 -2 -2 8 -3 -3
line with|9 11 -9 -12 0 -9 -4 14
line would|27 -1 -4 -4 -2 -7 -5 -4
liner to|15 3 -4 -3 -2 -2 -6 -2
lines|4 17 -15 5 -3 -11 7 -4
lines about|-5 -5 9 -6 -6 4 10 -1
lines and|20 -5 4 -3 -3 -2 -7 -4
lines as|-2 -5 -3 1 -3 13 4 -4
lines at|18 -4 1 0 -4 -3 -8 0
lines in|9 1 11 -8 -9 3 -5 -3
lines no|9 0 -7 -4 -6 10 -2 0
lines of|12 5 0 11 -6 0 -14 -9
lines one|-10 15 1 1 2 1 -6 -4
lines then|-1 11 -3 12 -9 -6 -4 0
lines with|16 0 -3 6 -1 -3 -8 -7
linguagem|14 0 -2 -2 0 0 -4 -5
linguist|-5 -5 0 0 13 -2 -1 0
linha|-9 2 -4 7 -3 -1 -7 14
link|13 14 -1 -12 -7 5 -11 -2
link to|10 1 2 -6 -1 -1 -2 -2
linkedin|0 12 -5 1 7 -4 -6 -6
linkedin post|9 -6 -4 1 -1 -3 4 0
linkedin summary|13 8 -5 3 -4 -1 -7 -7
linker|13 -15 3 -2 -7 -4 -4 15
links|1 -2 6 -7 -9 -6 -8 23
links in|3 2 6 -2 -2 2 -9 1
linux|12 1 -1 2 -11 0 -3 1
linux shell|11 -2 0 1 -8 0 -2 0
lips|22 -4 -3 0 1 -3 -7 -6
liquor|11 1 -1 3 -1 -4 -5 -3
lis|0 -7 5 -2 -7 0 17 -6
lisa|11 6 -1 -4 -4 -2 -4 -2
lisbon|2 5 -7 19 -5 -4 -3 -7
list|0 -1 -9 1 4 11 8 -14
list <number>|-10 1 -1 -8 -5 -3 18 7
list all|9 -2 8 -5 -13 7 -5 0
list any|20 -2 -4 -8 -3 -2 -3 2
list below|-3 -10 -8 3 -6 5 14 5
list each|-10 13 1 -2 -1 -1 -1 2
list every|-9 -5 0 -1 -5 29 -5 -4
list files|7 11 -1 -3 -6 -3 -2 -2
list for|13 -2 0 -3 0 -5 -2 -2
list in|-14 -1 -2 4 -1 -5 7 13
list of|16 8 -9 -6 7 -2 -4 -12
list say|9 -6 -1 -1 -11 9 1 0
list the|11 -10 -6 1 10 -10 0 2
list them|22 -11 8 -7 -10 -1 -4 2
list three|-4 1 1 15 -4 -1 -9 1
list what|2 1 -9 11 -6 13 -4 -7
list wrong|5 -8 0 -2 0 11 -4 -1
lista|3 3 -14 6 -10 9 11 -8
lista de|20 2 -8 10 -4 -12 -9 1
liste|3 -19 -7 0 17 13 -4 -3
listed|11 -2 -7 2 -3 -6 2 2
listed in|10 -1 -4 10 -1 -4 -9 -1
listen|12 -1 17 -7 -5 2 -11 -7
listing|10 12 -3 -8 -3 1 -6 -4
listing of|17 -2 0 1 -1 -3 -6 -4
lists|-9 4 6 7 -7 16 -22 6
lists all|13 -4 -1 -1 -1 -1 -2 -3
lists no|-7 -3 10 -1 0 -6 -2 7
listwise|1 -8 -1 0 27 -7 -12 0
lit|12 0 1 1 -3 0 -8 -3
literal|-2 6 -6 -2 -5 -1 13 -3
literature|2 -2 -2 -5 -8 13 3 -1
literature review|15 2 -1 2 -5 -8 -5 -1
liters|10 -2 0 -1 1 1 -7 -2
liters of|11 -2 0 -1 1 1 -7 -3
lithium|-5 -2 -11 9 12 -1 0 -1
litigation|11 -6 1 -3 -6 1 0 1
litre|6 5 11 -9 -7 4 -4 -6
litre of|-7 -2 11 3 -1 -2 -3 2
litres|5 11 1 1 -5 -3 -5 -4
little|2 6 -13 -2 3 -1 5 0
live|29 -10 1 0 -9 -11 -11 12
live in|28 0 8 -7 -6 -7 -6 -11
liver|6 4 -2 -2 -1 -1 -12 8
liver b|6 4 -2 -2 -1 -1 -12 8
lives|22 -4 -6 -4 -3 -4 5 -6
lives in|20 -3 -4 -2 -4 0 -4 -3
living|13 0 -5 2 -3 2 -7 -2
living in|13 -3 -3 -1 -3 -2 0 0
ll|0 -13 -2 11 5 -13 8 4
ll answer|13 -3 -2 -4 4 -4 -1 -4
ll be|-9 -3 -3 -5 10 -3 5 8
ll check|11 -1 6 -3 -1 -1 -8 -3
ll decide|12 1 1 -9 -2 -3 1 1
ll do|13 -1 2 -5 -2 3 -2 -7
ll get|18 -2 -4 -1 -5 0 -6 0
llc|16 7 -5 4 -6 -7 -4 -5
llc and|17 -2 -3 8 -6 -4 -4 -5
llm|-3 -6 -7 14 1 5 0 -4
llms|10 -3 -1 2 -4 1 -5 0
lo|-9 -8 12 -2 15 15 -4 -18
lo hi|-7 -1 0 -2 -1 5 9 -3
lo que|-14 5 21 -6 14 -18 6 -8
loan|4 0 -2 6 -4 -5 8 -9
local|11 1 -10 4 -5 -8 7 2
locale|9 -1 0 0 -8 0 0 0
localhost|18 -1 0 -6 0 -4 -5 -2
localise|-5 3 -3 -6 0 -1 -7 18
locally|24 -9 -4 2 -3 -4 -3 -3
locate|5 0 -4 -13 -6 9 1 10
locate the|13 -1 -1 -5 -4 -5 0 2
located|-6 -1 -1 -1 -1 4 9 -2
located in|-6 -1 -1 -1 -1 4 9 -2
location|16 -13 -3 -11 -6 17 4 -5
location of|6 -2 -4 -5 -2 -5 1 11
lock|10 -5 2 3 -5 -5 -5 5
locked|5 -7 13 -4 0 -3 0 -4
locking|15 1 0 -2 -2 -2 -8 -2
locks|22 2 -3 -2 -5 -4 -4 -6
loesung|-7 -9 -5 -4 -1 9 -1 18
log|12 2 -6 8 -4 -8 -6 2
log and|16 -7 -2 -4 -3 -2 -2 2
log for|1 18 -2 -1 -3 -5 -4 -4
log lines|12 -5 2 -2 -2 -2 -2 -2
log n|-8 6 -1 8 -1 -1 -1 -2
log the|-11 -6 16 0 1 -1 1 -1
logfile|17 -3 3 -5 -2 -1 -3 -7
logic|6 0 -13 9 7 13 -21 -1
logic is|-3 12 -1 -5 1 -1 -1 -1
logical|-3 14 -6 -8 -11 18 -6 1
logical <number>|-7 -2 -1 -1 -2 10 -2 5
login|16 2 -2 -7 7 -7 -9 0
logistics|-3 3 -3 -7 5 -1 13 -8
logo|17 1 7 -6 -17 7 -7 -2
logo idea|22 -5 2 -1 -3 5 -9 -11
logos|17 -1 -2 0 -9 2 -6 -2
loja|20 4 -6 -4 -6 -2 -7 0
lol|6 -5 0 -1 2 -6 -4 9
london|27 -6 -3 -10 1 7 -13 -2
long|-9 8 11 -22 -12 -4 17 11
long and|14 4 -4 2 5 -10 -9 -2
long answer|-1 -7 -2 -4 -1 -1 -8 24
long as|2 7 9 2 1 -6 -5 -11
long can|17 -3 -9 3 2 -3 -3 -4
long chain|-2 -2 -8 3 2 -2 1 8
long context|-3 -4 -3 -1 0 -1 14 -4
long did|14 -7 1 -2 2 1 -6 -2
long does|22 -4 -7 -4 4 -7 -9 4
long enough|16 4 -5 1 2 -5 -6 -8
long form|-14 25 -1 -1 -2 -2 -5 0
long how|13 -5 -1 -1 -4 -1 -1 -1
long in|3 2 13 -3 -3 -2 -5 -5
long is|-1 19 4 -3 -2 -5 -4 -9
long one|-6 -2 10 0 -4 -5 -4 10
long short|20 -10 -10 -2 2 -5 -2 7
long term|9 -10 -11 3 -1 2 -1 9
long the|6 -6 -1 -1 -4 -6 -4 17
long thought|-6 -1 15 1 -4 1 -8 2
long will|17 -3 -3 -6 2 0 -3 -4
longer|-7 1 23 -9 0 -16 -7 14
longer and|4 5 -9 -1 1 -8 -1 10
longer is|-1 9 -10 -1 8 -2 -1 -3
longer than|-6 0 10 -3 3 -10 0 6
longest word|8 -9 -4 2 -1 0 6 -2
longueur|-5 -3 -2 6 11 -4 0 -4
look|10 8 -13 8 -5 -4 15 -19
look answerable|-18 -5 2 -2 3 1 17 2
look for|2 -6 -4 -5 9 9 -4 -2
look it|-4 10 -8 -8 10 6 -5 -2
look like|24 -5 7 -3 2 -6 -9 -10
look on|15 -6 0 -9 5 -6 0 2
look over|0 6 9 0 -8 -4 -1 -2
looked|-1 10 -3 3 -9 -2 8 -6
looked at|-1 10 -7 1 -1 -1 3 -3
looked up|-16 -10 0 10 4 0 8 2
looking|22 11 -4 -3 -9 -4 -11 -1
looking at|12 -3 -3 -2 0 2 -4 -1
looking for|-7 13 -1 -2 0 -1 0 -3
looking like|12 -2 -5 -1 1 -3 0 -3
looking to|1 4 1 2 -10 -6 6 1
looks|7 -1 2 -13 -4 -2 10 -1
looks flexible|11 1 0 0 -9 1 0 -4
looks like|12 -4 12 -4 -3 -2 -6 -5
lookup|13 -1 -1 -1 -1 -3 -4 -2
loop|5 7 -15 -6 8 -3 7 -4
loose|18 5 -6 -1 -3 -5 -6 -3
los|-9 13 -13 -15 3 14 -2 9
los que|1 0 -4 0 -1 -9 -1 14
lose a|9 -7 0 -1 0 0 0 -1
lose the|19 -4 -2 -1 -8 -3 0 -1
loser|-9 -4 2 -6 14 -1 1 2
loses|-3 13 2 -8 1 0 -2 -4
loses <number>|1 11 0 -4 -5 4 -5 -3
loses his|-3 13 -6 3 -1 -5 0 -2
losing|17 -8 3 1 -7 2 -5 -4
losing the|15 -3 -3 -7 -1 -4 0 1
loss for|11 2 -1 0 -4 -3 -5 0
losses|3 11 0 0 -7 -5 2 -3
lost|-6 -1 -1 -1 -4 16 -10 7
lost <number>|8 8 1 -7 -1 -4 -1 -4
lost a|-3 -3 -2 -2 -2 0 13 -1
lost her|11 -3 -3 -1 7 -1 -7 -5
lost it|-6 -2 -4 2 12 0 -1 0
lost my|19 -4 -3 2 -4 -3 -2 -5
lost the|10 -3 16 -2 -3 -2 -4 -12
lost their|11 1 1 -5 0 1 -9 1
lot|16 1 -5 -2 -6 -2 -1 0
lot of|13 2 -5 1 -6 -8 0 2
lots|19 2 -2 2 -5 -7 -2 -7
lots of|19 2 -2 2 -5 -7 -2 -7
loud|7 2 -8 1 -2 9 -5 -5
loud and|12 1 1 0 1 -3 -6 -5
loudly|2 17 -11 2 1 -1 -5 -4
love|6 -1 -4 5 -4 4 6 -12
love to|12 7 -8 3 -7 -4 -8 3
lovely|30 -5 -8 -1 -1 -5 -4 -6
loves|10 -6 -4 -5 -1 4 6 -4
loves diggers|13 1 -2 -2 -1 2 -7 -5
low|-7 8 8 0 -1 -6 -12 9
low medium|24 -4 -9 0 -12 -1 0 2
low resolution|8 -5 -3 11 -3 -3 -3 -3
lower|-7 7 -2 7 -12 -11 12 5
lower case|-3 -5 -4 2 -4 -9 13 10
lowercase|1 9 3 -10 -3 4 -8 4
lowers|2 -5 -3 -3 17 -4 -5 1
lowest|13 -6 5 -2 -3 -4 -7 5
lowest terms|13 -6 5 -2 -3 -4 -7 5
lr|15 -7 11 -4 -4 -2 2 -11
ls|-6 -4 11 -2 2 1 -2 0
ls src|-6 -4 11 -2 2 1 -2 0
lt|13 -2 3 -6 -2 3 -5 -3
lucas|17 -1 -8 1 2 2 -4 -10
luck|8 -1 -2 -7 -1 10 -6 -1
luego|-1 13 -6 -5 3 13 -7 -11
lump|10 -3 -3 -2 8 -5 -3 -3
lunch|14 -6 -5 -5 4 -4 -1 2
lunes|16 10 -3 -4 -5 -3 -6 -4
luxury|15 -1 -6 -2 -1 -1 -1 -3
luxury and|16 -2 -6 -2 -1 -1 -1 -3
lyon|9 2 -1 -10 4 12 -11 -5
lyon <number>|22 4 1 -7 -6 1 -8 -7
lyrics|19 -7 3 3 -2 -4 -7 -4
lyrics for|19 -7 3 1 -3 -3 -6 -4
là|24 14 -9 -6 -8 -10 -4 -1
límite|18 -3 1 -4 1 -2 -2 -9
línea|-15 9 -14 -13 22 -3 20 -5
lösung|-10 4 11 3 -10 4 -12 9
lösungen|-2 -13 2 14 -2 -3 9 -5
m|10 5 -4 1 -3 -1 -6 -2
m <number>|7 2 -4 -12 -1 12 -4 1
m a|25 -17 -1 -8 7 4 -7 -4
m about|12 0 -1 -2 0 0 -2 -7
m confused|19 2 0 -8 -3 -6 -3 -2
m doing|11 -8 -1 0 0 0 -2 0
m five|16 -1 -2 -3 -4 -3 -1 -2
m long|17 -8 4 -7 4 -7 -3 0
m new|1 -5 -2 10 -2 -5 10 -7
m not|-2 -11 17 12 -1 -8 0 -7
m on|6 -1 -8 0 -4 -8 3 12
m preparing|3 7 -2 0 2 1 -10 -2
m revising|19 -4 -2 -2 -6 1 -3 -3
m s|1 15 -3 5 -4 -1 -9 -5
m starting|10 -4 -4 -1 0 3 -7 2
m still|15 -9 17 -5 -9 -2 -3 -4
m stuck|4 -6 0 -4 10 -8 -2 5
m the|7 -4 3 -2 -9 9 -3 -1
m thinking|13 -1 -4 0 0 0 0 -9
m writing|13 0 -1 -3 1 1 -7 -2
m wrong|10 -1 1 1 -2 -11 0 2
m your|3 10 0 -2 -4 -6 -1 -1
ma|26 -5 -5 -8 0 -8 -2 2
mac|14 -3 -4 -5 1 14 -5 -12
macbook|12 0 5 -7 -4 2 -6 -2
macbook air|13 5 -5 -6 -6 8 -4 -5
mach mir|10 -10 0 -3 -4 -1 5 2
machine|4 2 -13 9 -2 -13 8 5
machine <quotation>|9 -7 -1 -3 -5 -1 -3 11
machine and|7 4 2 6 -2 3 -11 -8
machine one|-11 14 -1 0 0 0 0 -1
macos|2 12 -5 -6 -2 12 -7 -6
macro|16 1 -7 -5 -1 -5 -4 5
mad|14 -11 -7 4 -2 -2 -4 9
madam|20 7 -3 -4 -13 0 -5 -1
made|-5 6 6 2 3 3 -11 -4
made <number>|11 -4 0 -1 0 0 -1 -5
made a|6 -3 -4 1 -7 10 1 -5
made by|4 -5 1 13 -10 -9 5 2
made in|10 -5 0 0 2 0 -5 -2
made of|-6 11 0 -2 -1 -1 0 -1
made out|15 -7 -5 1 -2 5 -2 -4
made the|17 -5 2 -4 -6 -2 -1 0
made up|-11 -4 1 5 5 7 -3 1
made you|-7 15 19 -8 -6 -5 -5 -4
madrid|-3 -4 -4 -6 9 10 -2 1
magazine|15 -2 -1 2 1 -4 -4 -7
magic|7 11 -5 -2 -4 1 -12 4
magna|14 -2 4 -1 -3 -6 -2 -4
magna carta|14 -2 4 -1 -3 -6 -2 -4
magnesium|7 2 -3 -7 -5 -7 -3 16
mail|9 7 9 -9 -2 -9 -3 -2
mail mail|1 3 16 -3 -5 -4 -6 -2
mail to|14 -10 0 0 -2 1 0 -3
mails|0 -9 3 4 -5 2 -5 10
main|17 6 -10 -3 -8 -9 2 5
main objective|7 4 -8 -6 2 -1 3 -1
main points|11 -6 -5 -4 0 2 2 0
main void|14 -4 0 -5 -2 0 2 -3
maintain|26 -4 -5 -3 -7 -2 -8 2
maintain a|13 -1 -2 -2 -6 1 -3 0
maintain the|12 -3 -2 -1 -2 -1 -3 0
maintained|16 -3 0 -4 -8 1 -3 0
maintaining|13 -3 -7 -1 1 2 -2 -3
mais|2 1 -20 -17 11 6 10 6
mais <number>|14 2 -2 -4 -3 -4 -6 3
mais a|8 -4 -6 -2 12 -4 0 -4
major|10 0 2 6 -2 -8 0 -9
majority|-6 -1 0 -3 21 -5 -4 -3
make|-5 3 -15 -22 -8 7 18 22
make <number>|2 9 -7 -5 -7 -5 12 1
make a|21 -8 -6 5 1 -11 1 -3
make an|20 2 -10 -7 -9 10 -5 -1
make at|-2 14 -1 0 3 0 -7 -6
make directory|25 -3 -5 -5 -10 3 -4 0
make five|2 8 -2 -4 -9 -5 15 -5
make from|1 9 -8 0 -2 -4 -4 8
make if|12 -3 -2 -1 -3 -1 -3 1
make in|11 -9 -3 2 -5 -2 9 -3
make it|15 17 -8 -2 -2 -22 -12 14
make me|5 13 -7 -3 1 2 -2 -9
make money|19 -7 -2 3 1 -4 -7 -2
make my|11 7 -10 1 0 -3 -1 -4
make precise|1 3 3 -10 -2 -9 -1 15
make question|-3 -5 -1 -5 -1 1 13 0
make small|15 -8 -2 -2 0 -2 -2 0
make sure|13 -1 4 1 -4 -12 1 -3
make the|-5 9 -6 0 -1 -3 0 7
make them|11 -1 0 0 0 -5 -4 0
make this|15 -7 1 -6 -12 0 17 -9
make up|0 -5 12 -9 6 -13 16 -5
make you|1 5 -6 0 9 -3 4 -9
make your|12 -7 -4 1 1 2 -7 2
makefile|15 -2 2 -4 -6 0 -3 -3
maker|-3 -5 -2 8 -5 -9 9 7
makes|8 2 2 -12 -12 -1 -1 14
makes <number>|8 0 0 -8 0 -3 -4 6
makes a|14 -2 0 -5 -1 -2 -2 -1
making|0 0 -4 3 3 -6 13 -10
making a|3 4 -4 -10 -2 -1 10 1
making it|-6 -6 15 -1 -8 -7 18 -5
mal|10 -8 -1 -1 -1 0 -6 6
man|4 12 -5 2 -4 -2 -1 -7
man <number>|9 -6 -2 -2 1 4 -2 -2
man has|-4 -7 2 -2 2 7 9 -8
man with|2 9 0 1 -2 6 -12 -4
manageable|11 -8 5 3 2 -5 -5 -3
managed|15 -1 -1 -3 -2 -2 -4 -2
manager|25 -8 -14 -6 9 -5 -1 0
managers|4 -6 0 -1 -4 11 -2 -2
managing|18 -10 -4 8 -4 -4 0 -4
managing director|12 -6 -1 -1 -1 -1 -1 -1
mandatory|8 4 11 -8 1 -3 -4 -8
mango|15 8 -6 0 -6 -2 -3 -5
mangrove|1 -4 -4 -1 -5 3 14 -5
manner|-4 15 -7 -8 -10 -9 7 16
manner of|-4 -5 -5 1 -7 -8 15 14
manners|-12 -5 -8 -8 14 -1 8 12
manque|1 1 -16 -5 10 12 1 -3
manual|-2 -5 -10 -9 6 -8 1 27
manual and|13 -6 -2 -5 -5 -1 13 -7
manual chapter|11 -3 2 1 1 0 -8 -4
manual for|3 -5 2 10 -2 3 -6 -5
manual page|-11 -1 -1 -1 -3 -1 7 12
manually|14 -1 0 1 -4 -5 -3 -1
many|1 3 -9 8 1 -4 7 -8
many <number>|4 -6 0 -1 -6 -4 14 -1
many bugs|11 0 -2 -8 0 0 0 0
many cookies|12 -2 1 1 -3 -1 0 -7
many cups|5 5 -6 -4 -3 10 -3 -4
many days|23 -14 1 -9 -2 0 4 -3
many does|14 -3 -1 -4 0 0 -4 -1
many ducks|13 -14 -1 -1 0 -2 -2 7
many fish|14 -3 -1 -5 -2 1 -4 0
many girls|8 -1 -9 -11 3 -5 6 10
many inches|11 -3 3 -6 3 -4 -1 -4
many men|-11 12 -1 -2 0 0 0 0
many miles|13 -2 3 -4 -5 -3 0 -3
many of|-8 0 0 18 -6 -5 -2 2
many oranges|15 -1 0 -5 -5 -2 -2 0
many people|14 0 0 -7 0 -3 -3 0
many piano|-2 8 0 -8 1 1 -1 1
many points|5 -5 -3 18 2 -10 -2 -5
many seconds|11 -4 -3 -2 -2 5 -1 -5
many sheep|14 -3 -2 -3 0 0 -3 -3
many slices|14 0 1 -3 -1 -1 -10 0
many tokens|20 -3 -2 -10 5 2 -5 -5
many total|19 0 0 -7 -2 -1 -4 -6
many toys|17 -1 2 0 1 -13 -7 1
many ways|-8 17 -2 -2 3 -1 -3 -3
many were|12 -9 -2 0 -3 1 0 0
many years|15 -9 -2 -5 1 0 0 0
map|12 -5 5 -1 1 -10 -10 7
map <number>|15 -3 1 -1 -4 -1 -4 -3
map these|14 1 2 -4 -9 0 2 -7
mapped|0 1 -1 -4 -2 -3 -5 14
mapping|14 -1 1 -1 -6 0 -6 -1
marble|20 -8 1 -2 -4 -3 -1 -2
marbles|15 -10 -5 -2 -6 1 12 -5
marca|6 -6 -9 -3 20 -4 -4 0
march|11 10 -3 6 -1 -8 -1 -15
march <number>|11 0 -4 6 0 -9 -2 -1
march to|17 -2 -2 -3 -3 1 -3 -5
marcus|11 -2 -1 -1 0 0 -1 -6
margin|-10 9 -1 -10 13 5 7 -15
mark|-14 -15 -7 33 -5 15 -4 -4
mark <number>|-3 3 0 15 -5 -3 -4 -4
mark complex|16 -3 -1 -3 -3 -7 2 -1
mark each|-13 14 -8 36 -6 -9 -9 -7
mark for|9 -8 -1 -8 5 -3 10 -5
mark scheme|15 -6 8 1 0 -12 -4 -1
mark this|-2 -12 -1 6 -1 10 5 -5
markdown|-2 7 1 0 -1 -19 -4 18
markdown no|12 -5 -4 1 -4 1 1 -2
markdown tables|11 -5 -4 0 -1 -2 -1 1
markdown with|-10 2 -1 -1 1 0 -1 10
marked|17 -2 8 -8 0 -8 -4 -1
marker|1 -8 10 3 12 -8 -6 -5
market|10 -4 -1 -10 -7 5 12 -5
marketing|23 -5 -11 2 -7 2 -5 1
markets|11 -6 -2 -7 10 -4 2 -5
marking|6 14 -5 7 -7 -3 -9 -4
marks|12 -1 -8 16 -12 0 2 -9
markup|14 -2 -3 1 0 0 -4 -6
married|0 12 0 -5 -2 1 -6 1
mars|13 7 10 -16 4 0 -12 -6
mas|23 -6 -6 -2 -4 -3 1 -4
masked|1 -4 -10 1 -6 6 13 0
master|5 1 14 -10 -10 2 -3 1
mastercard|25 -2 -4 -7 -10 -3 1 0
match|3 -6 -6 6 21 0 -11 -7
match the|17 -3 0 -1 -2 -2 -4 -5
match with|14 -4 -2 -1 2 -3 -2 -4
matches|5 -9 -15 27 4 -2 -12 4
matching|20 1 -5 -7 -2 3 -1 -8
matching the|16 -3 0 -1 0 -1 -10 0
material|4 12 -3 -5 -1 1 -3 -4
material for|10 -7 0 -1 -3 8 -2 -4
math|7 -8 -5 -2 -2 -9 12 6
mathematical|15 -9 -3 -3 -5 -3 5 3
mathematician|-4 -4 19 -6 -3 2 -9 3
maths|10 4 -9 -4 -6 -9 8 6
matlab|12 -1 0 1 -6 -7 0 1
matrices|15 -7 -5 0 -2 -1 1 0
matrix|18 -12 7 -6 6 -6 -3 -3
matter|-3 7 2 -3 -2 12 -15 3
matters|1 2 -8 -2 -1 9 8 -7
mattress|14 -5 -5 -5 0 -1 0 2
max|7 6 -11 4 2 -17 3 5
max <number>|0 5 -10 3 5 -11 2 5
maximize|22 -7 -1 -2 -5 -1 -4 -2
maximum|3 11 -8 -6 4 -11 4 3
maximum <number>|4 14 2 -2 -3 -6 -12 3
maximum value|20 -9 3 -2 5 -8 -7 -2
may|1 8 9 -6 -9 -7 -1 5
may a|-6 16 -1 1 0 -1 -5 -4
may be|0 -2 3 5 -7 -7 18 -10
may contradict|-7 -1 15 0 -3 0 -4 -1
may do|10 -1 -5 -2 -5 -1 9 -5
may not|2 0 1 -9 0 -7 9 3
may only|11 3 -8 1 0 1 -6 1
may vary|20 -6 -2 -1 -1 -1 -4 -6
maybe|3 0 -8 -3 6 0 -9 11
maybe <number>|5 -4 -3 1 12 -3 -6 -2
mayor|1 1 -2 2 -14 -3 3 12
mb|12 2 -3 -3 -1 2 -12 3
mc|26 -6 -3 -5 8 -8 -5 -7
md|13 -3 1 -2 -3 -2 -6 2
me|17 -10 12 -1 -2 -13 -7 4
me <number>|26 1 5 -23 -1 2 -9 -2
me a|15 0 -21 2 0 1 -1 4
me about|28 -1 -4 -6 -2 -3 -7 -5
me after|-8 7 -1 1 1 1 -8 7
me all|-8 3 9 0 -2 1 0 -4
me an|14 2 2 -4 -6 -2 3 -8
me cheat|15 -1 -4 -1 -2 -3 -1 -2
me decide|10 -1 0 -4 -6 0 2 -2
me dire|11 -2 -6 -1 0 -2 1 1
me do|17 -6 -3 -2 1 0 -3 -4
me everything|-5 -2 12 1 -1 3 -5 -4
me find|12 -5 -1 5 -6 -4 -2 1
me for|3 -7 -3 -4 -2 4 -3 11
me how|3 -1 -9 2 -1 -5 -3 15
me if|22 0 -7 -4 -3 -4 -5 2
me in|14 -4 -6 -10 1 4 7 -7
me look|-7 8 13 -2 -2 -5 -2 -2
me of|12 2 -5 -1 1 -2 -3 -4
me on|15 1 -5 -3 -1 -7 -4 2
me one|19 1 -5 0 -3 -3 -10 1
me or|14 0 5 -5 -6 -8 0 1
me plan|23 -16 -1 -5 -2 3 -1 -1
me please|14 2 -7 -3 -3 -3 8 -8
me questions|10 5 -4 2 0 1 -6 -7
me see|3 11 -5 -4 8 -5 -5 -2
me so|13 -4 -5 9 -1 -1 -3 -7
me some|11 -3 -11 -7 -4 16 -1 -3
me the|11 -7 23 8 -15 -12 -1 -7
me three|14 3 -8 3 -10 -7 6 0
me through|11 -7 0 2 3 -5 -1 -4
me try|23 -8 -3 -6 -1 -4 1 -2
me understand|17 -4 1 -6 -1 -5 1 -3
me what|14 10 -1 -15 -4 0 -11 5
me whether|14 3 -11 -5 -3 4 -1 0
me which|17 -4 6 -4 -1 -6 -14 4
me why|8 -13 -3 0 -9 8 12 -2
me word|11 0 -4 -5 1 1 -3 -1
me your|6 -7 -10 -1 -9 0 9 12
meal|23 -5 -8 2 -8 -6 0 1
mean|5 6 8 11 0 -8 -14 -8
mean <number>|-7 0 0 13 0 0 -5 -1
mean by|17 11 -7 -4 -3 -7 -4 -2
mean i|19 -10 -1 10 -6 -8 0 -5
mean in|18 3 -2 -6 -5 -5 -1 -3
mean of|13 0 -3 10 -11 0 1 -9
mean xs|-9 11 -2 1 2 -2 0 -2
meaning|2 -3 -5 -12 5 -4 -7 25
meaning and|0 -7 -1 2 -3 0 -4 13
meaningful|9 0 -8 -3 1 1 5 -4
meaningfully|11 1 1 -5 -3 -3 -3 1
means|11 -3 -10 8 5 -7 -8 5
means dry|12 -3 -1 0 0 -6 -1 -2
means for|-2 6 -5 -4 11 -1 0 -5
meant|24 -4 5 -12 -13 7 0 -7
meant modern|16 0 -4 -1 0 -4 -6 -2
measurable|-6 -2 -2 12 1 1 -4 1
measure|13 -4 5 -1 2 2 -6 -10
measure is|-4 1 -7 0 0 -4 13 2
measure out|10 0 1 0 -4 0 1 -6
measurements|11 -2 -1 -2 -2 3 -6 -1
measures|12 -3 -1 0 -5 -2 -3 2
mechanics|11 1 1 -5 0 1 -9 1
mechanism|20 -3 -1 -1 -5 2 -6 -4
media|-3 10 -7 1 8 -3 4 -10
median|4 -1 -6 12 10 -2 -9 -7
medical|12 6 -18 -3 9 1 1 -8
medical question|12 -3 0 -8 8 0 -8 -1
medication|-3 10 6 -2 -1 0 -4 -6
medicine|-6 -10 8 8 -1 -5 7 -2
medicines|21 2 -4 -2 -4 0 -6 -7
medium|6 -1 11 -11 10 -10 -10 5
medium difficulty|15 -1 1 -2 -3 2 -11 -1
medium high|24 -4 -9 0 -12 -1 0 2
medium low|3 -1 1 3 -3 -11 6 2
meeting|4 1 2 -11 2 1 -9 10
meeting transcript|15 1 -1 1 0 -1 -4 -11
meetings|7 0 10 -2 -3 -5 -6 -2
mehr|-7 -4 -6 -3 11 -1 12 -2
mei|5 -5 -2 -3 -7 -1 1 12
meiner|21 -5 -2 -5 -3 -3 3 -6
meint|12 1 -5 0 -2 -4 -5 4
meist|20 -8 -9 -6 -3 1 -3 8
mejor|14 -8 -7 -3 25 -9 -5 -6
mejor en|30 -6 -6 2 -8 -6 -1 -5
melhor|19 -5 -6 -7 5 -4 -3 0
melts|-3 -13 -1 3 3 3 10 -4
member|11 -3 0 -6 5 -5 2 -4
members|10 -5 2 2 0 2 -5 -6
membrane|-3 9 0 -5 -6 -5 -1 11
memo|4 -2 -6 -1 9 3 -3 -4
memo into|14 1 -4 -2 2 -4 -1 -6
memoir|19 -3 0 -5 -11 6 -5 -3
memorise|9 -12 6 10 -2 -4 -2 -5
memorise window|15 -2 -3 -3 -2 -1 -2 -2
memory|-5 -7 2 1 4 9 2 -7
men|6 10 -5 0 3 -4 -3 -7
mend|-11 1 -10 -17 -5 27 2 13
mend it|-4 5 -6 -2 -1 10 -4 1
mended|-5 6 -5 -9 -2 14 -5 6
menos|7 16 -10 14 -6 -6 -7 -8
menos de|-5 8 -8 12 -2 -2 -1 -2
mensagem|-1 -11 9 -3 8 -5 6 -3
mental|4 -16 26 0 3 -7 -11 2
mention|-3 1 6 -2 -2 14 -11 -3
mention other|1 -2 -3 -3 -6 -4 1 15
mention the|14 -2 -7 -1 -2 12 -4 -9
mentioned|-2 -6 4 -1 -2 9 -1 -1
mentioning|3 16 -3 -6 5 -8 -1 -6
mentioning that|2 16 -3 -6 5 -9 -1 -5
mentions|6 -3 1 18 -7 -5 -3 -6
mentor|14 -1 -3 3 -4 -6 -2 -1
menu|11 -2 0 -5 -9 -6 12 -2
menu into|15 -3 -2 -3 0 -1 0 -5
merchant|10 9 -6 2 -2 1 -8 -6
merci|18 -2 -6 7 0 -2 0 -15
merely|-5 20 -6 -7 -6 15 -4 -7
merely where|-15 14 0 -2 0 7 1 -4
merge|11 5 -15 -13 -9 4 -4 22
merge the|-9 3 0 -2 -2 -5 -1 15
merging|21 -5 3 -5 -4 -2 -6 -2
merit|-7 -2 0 -2 13 -2 1 -1
mesmo|-2 -2 23 -3 -4 -5 -3 -3
message|0 -12 14 -13 -1 10 7 -5
message <quotation>|19 7 -15 8 10 -13 -8 -8
message and|23 -2 6 -5 1 -5 -9 -10
message from|14 0 0 -4 -2 -1 -2 -5
message in|-5 -10 17 -3 1 0 1 -1
message of|-2 -3 -3 3 -7 -3 15 0
message return|-2 -3 -1 -3 15 0 -3 -3
message text|-1 0 2 -2 2 1 7 -9
message that|-6 3 -1 -1 -4 -2 12 -1
message to|8 3 -7 15 -1 -4 -8 -5
message with|-3 -8 11 12 -3 -9 1 1
messages|-12 -10 -6 -11 8 -14 44 1
messages for|1 -12 -3 1 -5 2 10 6
messages in|21 1 -5 2 5 -8 -11 -5
messages to|16 5 3 -5 -14 -2 -3 1
messy|-6 -1 6 -6 -12 -9 9 19
met|-4 -1 2 16 1 2 -8 -8
meta|-4 -1 1 12 -1 -2 -4 -2
metals|-2 9 -5 1 -13 0 7 2
metaphor|13 3 -6 -1 -3 -4 0 -3
meter|16 0 -6 -4 -2 -3 -3 1
metformin|-5 -1 -2 1 9 0 3 -6
method|-3 22 -4 1 -9 -11 -3 7
method <number>|0 -1 -9 10 -1 -1 1 0
method i|14 -11 0 -2 0 -2 -1 1
method not|-3 11 0 -4 -1 0 -3 0
method that|16 -16 -2 3 7 0 -12 5
methods|16 1 -8 -1 -4 -3 -6 5
methods for|15 1 -3 -3 -3 -2 -4 -1
meticulous|-2 23 -5 2 -3 -5 -4 -6
metre|-7 -3 11 0 9 -6 -3 -2
metres|-7 -1 10 4 4 -5 -2 -4
metric|19 -4 3 -14 -3 -9 -4 12
metric and|8 0 3 2 0 1 -8 -5
metric units|13 -4 -3 -4 0 -3 -4 4
meu|31 3 -2 -6 -6 -4 -7 -7
mg|18 4 -7 -3 1 -4 -7 -3
mi|40 -1 -12 0 -3 -7 -5 -11
mice|10 5 -2 2 -4 -6 -3 -3
mich|8 -11 6 -5 0 8 0 -5
microscopy|12 -2 0 -2 0 4 -7 -4
mid lo|-7 -1 0 -2 -1 5 9 -3
middle|-8 12 2 -2 10 0 -1 -14
middle the|-2 17 -6 2 2 -2 -9 -1
middlemarch|12 -1 -1 -4 -1 -1 -2 -3
mietvertrag|23 -5 -5 -5 -4 -1 2 -5
might|-12 -3 -10 0 -9 13 24 -4
might have|-3 -8 6 -2 -1 12 7 -11
might send|-5 0 0 -6 0 -3 14 0
migration|22 -7 -8 12 -2 -6 -4 -6
mile|4 -6 -3 -2 10 -1 -1 -1
miles per|17 -3 0 -5 -6 -4 1 0
milestone|12 0 -2 0 -1 0 -8 -1
milk|5 21 5 -10 -5 -12 -3 0
milk really|28 -5 -8 4 -10 1 -9 0
mill|19 16 -9 -5 -6 -3 -5 -7
million|12 2 -6 -4 9 -5 -5 -4
mim|17 -9 0 -3 -6 -2 0 4
min|5 9 -4 -11 -11 20 -12 3
min <number>|3 5 -3 -6 -5 12 -2 -4
mind|-2 -9 33 -11 8 -12 -2 -5
mind and|-2 3 -8 -6 10 2 -2 3
mindfulness|14 -2 -4 -1 -3 -1 -1 -1
mine|17 -2 -11 7 -5 -12 10 -4
minecraft|20 3 -4 -5 -3 -4 -2 -4
minha|19 -1 0 -5 -2 -6 0 -5
minimal|7 -1 1 -6 -5 19 -7 -9
minimally|-6 -2 -1 -1 -1 13 0 -1
minimum|-14 30 10 -10 -14 11 0 -12
minimum <number>|-10 18 11 -3 2 -3 -12 -1
minor|1 -3 1 15 1 -9 1 -7
minor major|1 1 4 11 3 -11 3 -12
minus|17 -7 -4 13 -2 -7 -8 -2
minus <number>|14 -8 -4 3 -3 -2 1 -1
minute|20 -10 -2 -4 -3 -3 10 -8
minute call|12 -1 -1 -1 -1 0 -7 -1
minutes|15 0 4 -6 2 -3 -3 -9
minutes ago|-4 -4 11 9 -11 -6 12 -7
minutes for|14 2 -6 -1 -5 0 -1 -4
minutos|-8 -6 12 16 0 -2 -5 -7
mir|36 -13 -7 -11 -7 3 1 -2
mir das|13 -1 -1 -4 -4 -2 -2 0
mir zeigen|9 -6 -2 -2 1 4 -2 -2
mirror|11 -4 -2 -3 -3 7 -6 -1
mis|16 -5 0 -5 -2 0 -1 -3
misconception|-4 -2 -5 -3 -1 8 13 -5
misconceptions|10 -1 2 -1 -7 -1 0 -2
misleading|-2 -4 -6 15 -2 10 -7 -3
misma|-8 -3 -5 -5 13 -6 -6 19
mismatch|24 -6 -7 0 -3 1 -3 -6
mismatches|15 -2 3 -6 2 -2 -4 -6
mismo|2 -1 -6 -3 -3 -2 -5 18
misread|-3 -8 0 2 -3 3 1 10
missing|-9 -2 5 16 -15 20 -4 -11
missing <number>|-7 -1 0 12 -1 -1 -2 0
missing and|-11 7 -4 7 -5 -4 12 -3
mist|12 -1 -1 0 -2 -1 -6 -1
mistake|9 -18 4 -2 -3 16 2 -9
mistake <number>|20 -3 -4 -4 1 -6 -3 -1
mistaken|-2 -12 -5 26 -5 3 -4 -2
mistakes|11 -9 -5 -3 0 13 0 -6
misunderstanding|-6 1 1 2 -3 -8 13 1
misuse|-6 0 -3 1 0 10 -2 0
mit|-11 13 -5 0 12 -5 17 -19
mit a|-6 12 -3 -4 8 -4 -4 0
mit der|-1 15 -4 14 -8 -7 -6 -3
mit json|0 -8 -5 13 -1 2 -1 0
mitigating|2 13 -4 -4 -3 -5 0 0
mitosis|15 -1 -3 1 -3 -4 -2 -2
mix|-17 -6 10 -1 -8 0 18 2
mixed|8 11 1 -3 -11 -7 4 -4
mixture|20 -3 -2 0 -4 -3 -7 0
mixture is|15 0 -2 2 -4 -4 -5 -2
ml|19 13 -2 -9 -4 4 -3 -18
ml milk|1 10 1 -1 -1 -3 -2 -6
ml of|14 0 0 -9 1 1 -3 -4
ml water|1 -9 -3 3 -7 8 6 1
mm|6 0 0 9 -3 -7 -3 -2
mm dd|10 -1 -3 -3 1 -5 2 -1
mnt|-2 0 -3 -1 3 -2 12 -7
mobile|3 -4 6 -4 -1 -11 9 2
mode|-12 10 16 -4 -5 8 -7 -7
model|-35 -12 11 17 4 20 -12 8
model <number>|-3 2 -2 18 -5 -3 -4 -4
model answer|0 -4 8 3 6 5 -18 -1
model answers|-8 1 1 0 0 1 10 -4
model b|0 -5 -1 12 -1 0 -2 -2
model can|-11 -6 0 1 1 0 0 14
model for|-7 -1 -1 7 -2 14 -2 -9
model have|-4 0 15 0 -2 -11 2 0
model is|0 0 0 11 -2 -6 0 -3
model name|-5 0 0 -1 -5 0 -2 13
model output|-13 -5 -7 3 -5 22 9 -4
model outputs|-13 -3 0 8 18 -6 0 -4
model pass|-7 -5 0 4 -1 11 0 -1
model s|-12 -9 -3 6 9 15 -11 6
model that|-6 -5 7 -4 -3 -3 15 -1
model to|11 -1 -7 -1 -1 -2 4 -3
model wrote|-7 1 -4 8 -5 13 -4 -1
model x|-5 0 -2 -2 19 -1 -7 -2
model y|-5 0 -2 -2 19 -1 -7 -2
modell|-15 -4 -3 10 -6 -2 -1 20
modelo|-5 -1 -17 5 -4 1 9 13
modelo a|-2 -4 -5 -4 -1 -5 12 10
modelo depende|14 -3 -1 -2 0 -3 -1 -5
models|8 1 -3 -6 5 -9 -4 8
models and|10 -4 6 -4 -2 4 -7 -3
moderator|0 -1 14 -1 -6 0 -5 -1
moderators|23 -3 -3 -2 -3 -5 -3 -3
modern|10 -3 -5 -2 -7 0 8 0
moderno|13 1 3 -4 -10 1 -2 -2
moderno é|12 -7 0 1 0 1 0 -7
modified|6 -12 3 4 3 -1 1 -4
modified between|25 -1 -3 -12 -6 -4 -1 2
modified in|5 -10 0 5 -2 0 0 2
modified january|3 2 1 -3 -1 6 -9 1
modified more|-1 1 -2 -12 6 1 15 -8
modify|9 -4 0 -7 1 0 4 -3
module|17 -7 -7 -1 8 -3 -3 -4
module named|13 0 1 -3 -5 -3 -2 -2
modulenotfounderror|13 0 1 -3 -5 -3 -2 -2
modulenotfounderror no|13 0 1 -3 -5 -3 -2 -2
modules|17 -4 0 -3 1 -3 -7 0
modèle|3 -6 -1 13 -7 13 -11 -3
moi|23 -11 -10 -2 -2 -6 9 -2
moins|-8 11 -8 -5 19 0 0 -9
moisture|3 -1 -1 -1 10 0 -4 -6
mol|7 9 5 -7 -3 -3 -5 -4
moles|16 -7 1 -1 1 -3 0 -8
moment|-9 -6 27 8 1 2 -20 -3
moment by|-6 -1 15 -1 -1 -1 -4 0
moment of|8 11 -9 -5 -3 -2 2 -2
moment you|-2 10 9 -7 0 -5 -6 0
mon|26 -5 -6 5 -5 -13 -9 8
monday|19 4 0 4 -9 2 -16 -5
mondays|12 -4 12 1 -7 1 -11 -6
money|3 11 4 -17 -2 -12 6 6
money and|9 1 -7 -2 -6 2 -3 5
money did|13 1 -8 -6 0 2 1 -3
money disappeared|16 2 -6 0 -4 0 -2 -7
money from|3 -3 0 -5 3 2 -9 9
money i|5 -7 -6 1 -2 10 -1 -1
money in|11 -2 -7 -2 2 3 -2 -2
money left|12 -1 -1 0 -6 0 -1 -4
money on|13 -4 -4 -2 0 -3 0 0
money to|14 -4 -5 -1 1 -2 5 -8
money will|10 -1 0 -1 -2 0 -5 -1
money would|14 -3 -4 -2 1 -1 -4 -2
mongolia|12 -1 -1 -1 -5 0 -1 -4
monitor|17 -2 -3 -1 -3 -2 -2 -4
monitor all|17 -3 -3 -1 -4 -2 -1 -3
monitoring|13 0 1 -5 -1 -2 -7 2
monologue|-3 -8 33 -4 -3 -7 -7 -2
monologue for|19 2 -14 -1 -3 2 -5 -1
monologue of|-7 -3 14 3 0 -8 2 -1
montag|19 -7 -6 -3 -3 0 0 -2
month|11 -4 1 3 6 -1 -4 -11
month he|16 3 -4 -4 -4 2 -8 0
month in|-5 2 -1 2 -7 2 9 -2
months|12 -2 2 -3 7 0 -14 -2
months how|13 -1 1 -5 -3 -1 -4 1
moon|-1 -4 -4 1 15 -4 -2 -1
moon s|-3 -2 0 11 13 -9 -8 -2
moons|9 0 -5 -6 10 0 -5 -2
more|0 -13 -13 -7 16 -8 26 0
more <number>|-3 3 3 -17 10 1 -1 3
more <quotation>|14 -3 3 -3 -8 -3 -6 4
more and|-6 12 1 2 0 1 -8 -3
more complex|-8 0 -4 0 0 0 13 -1
more elegant|6 2 -3 0 3 0 -10 1
more for|22 1 -2 -1 -3 -4 -12 -2
more helpful|-7 -4 1 -5 17 -2 -9 10
more in|-5 3 0 -9 7 1 3 0
more like|13 -2 -8 9 1 0 -9 -3
more of|1 0 -9 1 -5 1 16 -5
more often|2 -1 -2 -4 11 -4 -2 0
more people|12 -4 1 1 -2 1 -6 -3
more readable|11 -8 3 -1 -8 4 0 -2
more than|2 6 -1 1 -8 -7 0 7
more useful|-4 0 -1 -2 15 0 -6 -2
morning|10 5 -2 -7 -9 -2 12 -8
moscow|17 -3 -6 -2 0 0 -4 -1
most|-1 -4 -4 -8 20 11 -9 -6
most <number>|-1 -11 3 -17 0 15 -3 14
most effective|18 -4 0 -1 -4 -4 -3 -1
most likely|16 7 -9 -4 -2 -6 2 -3
most of|4 -8 -8 16 0 -7 6 -3
most one|25 -6 -5 -2 2 -3 -4 -6
most serious|-9 -5 0 -1 -5 29 -5 -4
most suitable|15 -3 0 -3 -5 -3 0 -1
most three|17 6 -6 0 1 -6 -6 -6
most to|-3 -8 1 0 10 -2 0 1
most two|11 4 0 1 -4 -5 -3 -5
mostly|9 10 -11 7 -6 4 -8 -5
mother|12 -3 1 3 4 -3 -2 -11
mother and|14 -1 -3 -2 0 -2 -4 -2
motif|-11 9 1 -8 17 -3 0 -5
motivation|17 -4 -8 -2 1 -4 1 -1
motivational|13 -2 -2 0 -6 -2 -2 1
motivo|3 -7 0 0 17 -3 -2 -8
motivo sem|14 0 -2 -9 0 -1 1 -2
mots|2 -4 12 -5 0 -4 1 -2
mount|22 -4 -1 -4 -1 -5 -2 -5
mouth|0 -9 12 1 1 -3 0 -2
move|-13 20 16 4 -14 -22 1 7
move <number>|-6 -2 13 6 -2 -1 -4 -4
move all|14 -2 -4 5 0 2 -9 -5
move and|-4 12 -7 -2 0 1 -3 3
move by|2 -5 12 -2 3 -1 -5 -5
move on|14 -1 2 1 2 2 -15 -5
move the|-4 -4 8 11 -1 -3 -4 -2
move write|-10 11 -6 1 1 1 1 1
moved|9 1 -1 -6 -1 -8 8 -2
moves|-7 26 -2 -8 6 -5 -10 0
movies|10 6 -8 12 -6 -7 -1 -7
moving|13 -6 8 -5 -6 6 -11 1
moving to|15 -4 -2 0 -5 0 -5 1
mph|1 12 -8 -2 -1 -3 6 -6
mqm|-5 -6 -1 -7 11 12 -2 -2
mr|-1 8 -4 11 -6 -6 -8 5
mrs|22 -10 -2 -6 1 2 -3 -4
ms|13 -5 1 0 -4 -3 -1 -1
mt|-8 -2 -2 -2 -2 11 -2 8
mtime|16 -5 1 -6 1 -4 -3 0
mu|25 3 -13 -13 -1 -5 -3 6
much|12 -13 3 11 5 -17 -10 9
much as|15 0 -1 -12 -1 2 -2 -1
much better|-10 -2 3 3 10 -3 0 0
much did|21 -10 0 -11 -1 1 -5 4
much does|6 -2 2 1 -4 3 -9 3
much for|8 15 -1 -2 -7 2 -6 -8
much it|22 -7 1 0 -6 1 -6 -5
much longer|12 1 -4 0 -3 1 0 -7
much money|10 -7 6 -3 5 1 -6 -6
much more|12 -2 0 2 -2 2 -6 -5
much water|0 -4 -4 0 -2 -2 -4 16
much would|14 -3 -3 5 -6 -7 5 -6
muito|14 -6 -5 0 -2 -2 1 -1
multa|21 -8 -3 -2 -4 -1 -3 -1
multa até|11 0 -3 -3 -6 0 -1 1
multa primeiro|11 0 -3 -3 -6 0 -1 1
multi|-6 3 -9 -16 6 -4 26 0
multi hop|-9 16 -9 -6 -4 1 15 -2
multi turn|-7 -3 -2 -8 9 0 8 3
multilingual|-7 -1 -1 0 -1 -1 -1 10
multiple|4 -4 0 -11 -3 4 4 6
multiple choice|-2 3 -4 -13 -3 4 6 9
multiple times|11 -7 6 -5 -1 0 -3 -1
multiplication|-1 15 -3 -1 -2 -7 -2 2
multiplied|11 -1 -1 -2 -5 -1 -1 -1
multiply|-6 6 -3 -6 14 -4 0 -1
mum|9 4 -5 -6 -3 1 4 -3
municipal|14 -11 4 -5 -9 -5 10 3
murdered|5 2 -10 2 -2 -10 7 7
murmur|6 3 12 -7 -6 -7 -3 2
museum|10 -5 -7 10 -2 -5 -7 4
museum opened|-17 2 1 11 1 1 1 1
museum site|11 -3 -3 -3 2 3 -3 -4
museums|0 -7 -1 9 10 -1 -5 -6
mushroom|16 -3 -4 0 -3 -1 -3 -3
mushrooms|4 -7 -5 1 13 -6 0 -1
music|12 -5 -3 -5 -7 9 7 -8
muslims|30 -6 -7 1 -7 -9 -1 -2
must|-18 16 6 -22 9 15 -6 1
must a|4 -5 -4 7 -7 -5 8 2
must answer|30 -8 -2 4 -8 -2 -3 -10
must be|-4 21 2 -9 10 -1 4 -23
must come|3 12 -3 -1 -2 -1 -7 -2
must contain|0 4 11 -4 -3 -4 0 -4
must have|-1 6 7 4 6 -7 -5 -9
must mention|-2 1 -6 -3 -2 15 -1 -3
must need|-4 -12 1 1 0 1 12 0
must not|3 4 10 4 -11 -10 5 -5
must output|-4 12 -2 -2 -5 2 -2 1
must remain|21 -14 -5 1 -2 -2 1 1
must say|-1 9 -3 -2 -5 -8 16 -5
must stay|24 -9 -2 -1 -3 -7 11 -12
must the|-4 0 15 0 -2 -11 2 0
must use|11 -12 -5 -5 -4 2 14 -1
must weigh|-2 9 -6 -3 2 -2 -1 3
musterantwort|-2 1 -4 0 -6 -4 -4 20
mutate|-10 -2 -5 -8 -1 0 30 -4
mutex|24 -6 8 1 -6 -5 -7 -9
mutter|-5 -5 13 -1 -1 -1 -1 -1
muéstrame|-11 -7 32 -12 1 0 0 -3
my|16 -8 5 -4 -6 -2 1 0
my <number>|7 15 -2 -1 -9 -2 -7 -1
my a|17 0 -6 1 0 -4 -4 -3
my abstract|9 2 -1 -5 -1 3 -6 -1
my answer|22 2 -4 -11 -4 -4 7 -9
my argument|12 -4 -1 0 3 -7 4 -7
my back|20 -2 -5 -2 -1 -5 -3 0
my best|10 -1 -4 -3 -6 1 7 -3
my biology|13 -1 -3 1 1 0 -6 -4
my boss|5 -1 9 -6 0 -1 -9 2
my bread|13 -4 -1 -2 1 -4 1 -4
my breath|11 -1 0 0 1 1 -1 -10
my brother|10 -6 4 -1 -2 -3 -1 -1
my business|-5 -1 11 -1 1 0 0 -4
my car|27 -3 -13 0 2 -2 -3 -7
my card|16 -7 1 1 -15 -4 6 2
my cash|10 -9 -4 -1 3 6 -3 -2
my cat|1 -13 2 -5 17 -6 5 -1
my chapter|1 8 -4 1 2 0 -8 0
my child|13 -1 -2 -1 -1 -2 -5 0
my class|14 -7 2 -3 -7 -1 5 -3
my code|14 -4 -5 2 1 -3 0 -4
my cover|8 -1 1 0 1 -8 0 -1
my creative|13 -1 -2 -1 1 -2 -2 -7
my criteria|13 0 -1 -7 -3 -1 -3 2
my cv|20 -2 2 -5 -1 0 -8 -7
my dad|-2 0 -1 -2 -1 2 -5 11
my dating|14 -2 -2 0 -1 -2 -4 -3
my daughter|11 -10 -3 4 0 8 0 -10
my dissertation|0 -3 -1 1 -3 -5 11 0
my email|17 2 -1 0 -3 -3 -8 -4
my essay|16 0 0 -1 -5 -3 0 -7
my ex|8 6 -4 0 -8 -6 -3 7
my first|7 1 -10 5 9 0 -6 -5
my former|16 -2 -4 -4 2 -1 -5 -2
my friend|10 -3 -6 8 1 -4 0 -7
my gran|12 -2 1 -1 1 1 -7 -4
my grandma|6 1 -2 15 -4 -1 -6 -10
my grandmother|13 6 -4 -5 1 1 0 -10
my grant|15 -4 0 -4 -3 -5 -1 1
my great|4 1 -2 10 0 -5 -5 -3
my hand|0 -8 8 3 -2 -2 0 1
my homework|7 -4 -4 -8 8 -2 1 2
my husband|23 -4 -2 0 -5 0 -4 -7
my job|6 -12 0 3 0 -1 0 4
my kids|11 -5 -5 1 3 -6 -8 9
my landlord|6 -1 -2 -3 13 -5 -5 -2
my last|9 -3 0 1 6 0 -6 -7
my linkedin|9 11 -3 3 -3 -4 -4 -8
my money|14 -4 2 -5 -2 -2 -4 1
my mum|9 4 -5 -6 -3 1 4 -3
my neighbor|5 2 -6 -5 -4 10 -1 -1
my neighbour|9 2 -4 7 2 2 -10 -7
my new|15 4 -6 4 -2 4 -8 -11
my notes|17 -2 1 -7 5 2 -15 -2
my novel|14 -8 -5 -2 8 -2 -5 1
my old|18 -4 0 1 -6 -4 -4 -2
my opinion|-6 11 -1 -1 -1 -1 -1 -1
my own|-1 2 6 4 -9 -5 -2 6
my paragraph|26 -5 -1 -2 -3 -4 -6 -5
my parcel|1 -4 -4 -3 -10 -5 7 19
my payment|-1 -2 -7 -2 12 -2 7 -5
my personal|1 -1 -1 -2 -3 -3 12 -3
my phone|-3 3 7 3 -10 12 1 -12
my pin|24 3 -5 0 2 -8 -13 -3
my pitch|6 -10 -8 1 -3 -3 6 11
my presentation|12 -4 -1 -4 -1 -1 -1 0
my proof|8 0 1 -12 9 8 2 -15
my pupil|22 3 -1 -2 4 -2 -16 -8
my purchase|12 0 -4 -2 0 -3 -2 -2
my python|-5 8 -3 0 -3 1 -8 11
my question|-7 0 15 -5 3 4 -8 -1
my reasoning|18 -5 -7 -3 0 0 -1 -3
my refund|21 8 -1 -3 -3 -7 -11 -6
my sheet|13 -3 -4 0 0 -1 -2 -3
my sister|16 -3 0 1 -6 -4 -3 -3
my solution|7 -8 -5 2 7 -4 10 -9
my sql|22 -6 3 -2 -6 -9 -1 -1
my student|22 -2 -9 -2 2 -3 0 -8
my students|15 -7 1 1 0 -1 -6 -3
my style|11 10 -7 0 2 -1 -8 -6
my teacher|29 -7 -6 0 -7 -7 0 -2
my team|-14 1 0 1 -1 11 0 0
my text|16 -6 -1 13 -8 -7 -4 -4
my textbook|24 -4 -2 -10 -2 2 -2 -5
my thesis|10 -4 -5 -3 -8 -2 5 8
my tomato|11 7 -3 -3 -3 -2 -5 -2
my top|11 -2 -7 3 -1 4 -6 -3
my transaction|1 -2 2 3 -3 -2 -8 9
my transfer|3 -17 -5 12 0 -2 -3 13
my tutor|12 -4 -2 1 -2 0 -2 -2
my wedding|-2 -1 9 0 0 -7 1 1
my wife|13 2 -5 -2 0 0 -7 0
my wifi|8 -3 -4 10 -2 0 -8 1
my work|13 -1 -6 -1 0 1 -4 -3
my year|1 7 1 -1 0 2 -11 1
myself|12 -7 -7 4 1 -3 4 -5
myself i|4 -1 1 -9 7 -2 -1 1
mysql|15 6 -7 4 -5 -10 -6 3
más|9 -13 6 -13 12 -17 26 -10
máximo|8 -11 -2 4 2 -6 -5 11
máximo <number>|8 -11 -2 4 2 -6 -5 11
même|-8 4 -6 -8 10 -3 -7 20
mês|18 -10 -2 1 -6 0 0 1
müssen|-2 -4 -4 -8 3 12 7 -4
một|15 -3 -2 -1 -2 -2 -2 -2
n|-3 3 1 16 5 0 -7 -15
n <number>|4 -5 1 -2 6 8 -3 -8
n <quotation>|7 0 -3 19 -8 -2 -2 -11
n and|19 2 -7 -2 -8 1 -5 0
n for|0 -4 -2 1 4 -2 10 -8
n if|17 -4 5 -8 -4 3 -1 -7
n log|-8 6 -1 8 -1 -1 -1 -2
n such|-6 15 -7 -5 3 -3 -1 4
n with|-3 4 -6 9 1 -5 -1 1
na|12 7 2 2 -13 -6 6 -10
nach|5 3 -10 4 2 8 -6 -6
nach <number>|12 -4 -1 -4 -2 0 0 -1
nach dem|-7 15 -5 15 -3 -3 -5 -7
nachbar|14 0 -7 -3 0 -7 0 3
nada|7 3 -6 -7 -7 -4 21 -7
nail polish|15 -4 -1 -2 1 -2 -3 -4
naive|-4 -5 2 -2 -5 -7 9 12
name|4 -6 -17 -4 -3 13 7 4
name <quotation>|11 -9 2 -6 0 3 -8 6
name a|-1 -9 3 7 1 -6 8 -3
name ai|3 2 1 -3 -1 6 -9 1
name an|15 2 0 -5 -3 2 -11 0
name and|25 0 -6 3 -8 -3 -6 -5
name from|11 -2 -2 -1 -3 5 -5 -2
name in|7 9 1 -5 -5 2 -1 -8
name like|9 -3 4 -4 -6 8 -1 -6
name of|14 -1 2 -3 -3 -4 -3 -3
name phone|-6 -1 -1 -1 -1 -1 -3 14
name print|11 2 -1 -9 -1 -6 1 4
name the|11 1 1 -14 14 9 -13 -9
name three|17 0 -2 -3 6 -8 -1 -10
name two|14 9 -2 -4 -3 -4 -4 -5
named|15 -1 -10 -5 -9 -6 2 15
named <quotation>|17 -1 -2 1 -7 -8 3 -5
named after|-7 -5 0 -1 2 -4 10 5
named and|-4 5 -11 0 1 1 -3 12
named entities|0 3 -3 -9 0 0 -6 15
namen|-1 3 -7 -4 0 -3 -4 16
names|4 -2 -5 0 3 -12 -2 14
names and|5 -7 11 -7 -3 2 -10 9
names are|22 -7 0 -2 -1 -3 -5 -5
names for|15 20 -11 -6 9 5 -15 -17
names in|17 -6 -5 -2 3 -2 -2 -3
names match|1 14 -4 -2 -7 0 -3 0
names the|-3 -4 2 13 -4 -2 -1 -1
naming|-7 9 -8 0 -2 -7 13 1
nan|20 -10 8 -7 -2 -8 -8 6
nancy|10 1 2 -9 -1 -3 0 -1
nantes|15 -8 5 -3 -1 -4 1 -5
naomi|13 -2 0 -6 -1 -1 -3 0
nap|-5 -4 1 0 14 -2 0 -4
napoleon|0 -2 10 -1 1 -6 0 -1
narrate|0 15 -7 -4 -3 -2 2 -1
narrative|20 -1 -2 -4 -1 1 -3 -9
narratives|15 1 -5 -3 0 -9 0 1
narrator|28 -8 -7 -7 -3 -5 -1 2
narrow|17 0 -4 5 -6 1 -10 -3
nas|23 -6 0 -5 -5 -2 -3 -2
nasty|22 -8 -8 -5 2 0 0 -4
national|-2 12 -3 1 -7 1 -3 1
native|12 -3 -14 -3 7 1 7 -6
natural|-21 -3 24 1 -16 3 19 -7
natural daylight|13 -7 -2 -1 2 -1 -2 -2
natural language|-5 4 -8 -1 0 6 10 -5
natural question|-13 -3 0 -1 1 0 16 0
naturally|0 -9 17 -1 -1 -3 0 -3
naturally <number>|-7 -2 18 -1 -3 -3 0 -1
navigation|-8 -2 0 0 -2 -1 7 7
nc|12 1 1 -4 -2 -7 -2 1
nc <number>|12 1 1 -4 -2 -7 -2 1
ne|-3 -10 3 7 1 3 10 -11
ne doit|-9 -6 -2 -1 6 -1 15 -2
near|10 -2 6 -2 -8 -13 14 -5
nearer|-6 -2 -5 -1 12 3 0 -1
nearer to|-6 -2 -5 -1 13 3 -1 -1
nearly|-5 -5 -3 17 -5 1 6 -6
nearly observe|14 -3 -1 0 0 -7 -1 -2
nearly right|-2 0 -1 10 -7 5 -4 -1
neat|-6 -6 10 0 -2 1 -6 10
necesary|23 -6 -5 -5 2 -6 -4 0
necesito|16 -1 -8 -9 22 -8 -9 -3
necesito una|26 -9 2 -4 -5 0 -5 -5
necessary|7 0 -6 16 -6 -7 -7 5
necessary <number>|-6 -1 0 12 -1 -2 -1 -1
neck|25 -5 -8 6 -3 -8 -1 -5
need|3 17 -9 -15 4 -3 9 -6
need <number>|6 -14 6 -1 0 0 0 4
need a|7 10 -1 -7 -2 2 0 -9
need an|16 -7 5 -2 -4 -4 -2 -2
need both|-10 -3 -3 6 -3 0 6 8
need copy|-3 21 -6 -2 -3 -1 -7 0
need for|0 8 7 -7 0 1 -4 -5
need it|-3 12 -12 3 -1 4 -1 -1
need three|14 -4 -2 0 1 -4 2 -7
need to|23 -11 -9 -1 -4 -2 8 -4
need user|10 -4 -4 0 -6 0 8 -4
needed|-5 9 -7 14 16 -8 -4 -15
needed <number>|-3 -6 0 -3 9 4 4 -6
needed after|14 -10 0 0 0 -2 0 -3
needed and|14 0 6 -4 -8 -4 -6 2
needed for|23 -4 0 -3 -6 -7 1 -4
needed to|3 13 0 -12 -5 6 -6 3
needless|-6 -6 -4 10 8 -10 11 -2
needs|14 -6 1 -5 5 -12 3 0
needs <number>|10 -2 -1 -2 -7 -5 2 6
needs it|-2 -3 -5 -2 0 2 12 -3
needs reading|-6 -1 -3 1 1 0 11 -3
needs the|-8 2 8 -2 -2 -2 -5 8
needs to|18 1 -10 -1 7 -5 -2 -9
negative|9 -8 4 -12 -13 6 11 3
negative integer|0 0 -7 -1 3 -3 -1 9
negative numbers|13 -2 0 -2 0 -5 -4 1
negotiable|12 -2 0 -2 -2 0 0 -6
negotiate|12 -5 0 -9 -3 2 3 -1
negotiator|-6 -1 10 -2 -2 3 -1 -1
neighborhood|15 1 -2 -1 -1 0 -8 -4
neighbour s|1 0 10 0 0 -2 -2 -8
neighbour to|13 -1 -4 -5 5 1 -9 1
neighbours|5 3 -2 7 -7 -9 8 -5
neither|-15 19 1 -9 9 -9 14 -9
nela|-7 -7 18 1 -1 -1 1 -3
nepal|24 -3 -2 3 -3 -6 -6 -8
nervous|18 -4 -2 -6 -1 -3 -3 0
nested|11 10 -3 -2 -5 -7 -1 -4
net|-6 10 -1 -2 -1 -2 -7 9
netflix|5 -2 9 -3 -4 -9 -4 9
nettoie|0 -6 -1 -5 0 -3 -4 19
network|12 8 -2 -4 -2 -9 -8 4
network interface|16 -2 -4 7 -1 -5 -6 -4
neu|5 -5 -4 -4 -3 -2 -5 17
neutral|-5 2 -19 17 7 -10 -9 16
neutral or|10 -15 -11 16 2 8 -5 -6
neutre|23 3 3 -12 -7 1 -7 -2
never|5 6 -10 5 -4 -7 1 5
never be|-3 3 0 -1 2 -3 10 -8
never been|18 -4 -4 7 -3 -3 -11 1
never give|-6 14 -4 4 2 -6 1 -5
never invent|12 -5 -3 0 0 -3 -2 1
never mention|13 -1 -4 1 -7 -8 -6 12
never read|12 1 1 -4 -1 4 -5 -8
never recommend|15 -3 -2 -6 1 0 -3 -4
never sort|9 -8 -1 -1 0 0 0 0
never speak|15 -1 -4 -1 -2 -1 -5 -1
never tell|11 -4 -2 -2 -4 2 5 -5
new|-10 -16 -12 5 -2 9 26 1
new <quotation>|11 0 0 0 -6 -1 -4 -1
new and|12 0 -3 1 -2 1 -8 -1
new array|5 6 9 2 -2 -8 -9 -3
new attempt|-5 -4 -1 0 1 17 -8 0
new card|21 3 -6 10 -2 -9 -16 -1
new facts|-4 1 1 10 -3 -1 -12 9
new ideas|18 1 1 -4 -4 -3 -7 -2
new kitten|14 -4 -12 -6 2 1 9 -3
new model|0 2 -2 -1 11 -1 -6 -4
new people|13 -2 2 -2 0 -1 -5 -5
new prompt|1 -1 2 -1 -8 -4 14 -3
new question|2 0 -1 -2 -10 -3 19 -5
new york|18 2 -3 -6 1 -2 -5 -6
newer|15 -4 -3 -1 -2 -4 -2 0
newer than|10 6 -1 -2 -5 0 -6 -1
newlines|12 -5 1 -2 -3 -4 2 -2
news|31 -12 -7 -4 -6 -3 11 -9
newsletter|29 -7 0 5 -12 -12 -2 0
newsletter about|14 -7 5 -6 0 0 -6 0
newton|19 -1 3 -4 -7 -2 -2 -7
newton s|18 1 0 -3 -8 -4 -3 -1
next|7 -3 -5 -18 4 -2 18 -1
next <number>|13 -5 -2 -2 -7 -6 -4 12
next month|0 -5 3 -9 12 -1 -2 2
next step|12 -12 -4 9 7 -4 -5 -3
next ten|-6 2 19 -1 -5 0 -7 -1
next three|18 2 1 1 -8 -3 -6 -4
next time|-1 1 -2 -1 3 10 -8 -2
next to|-5 8 -10 5 9 -9 -8 9
next try|-5 -4 -7 -1 0 18 1 -2
next user|-12 -8 -3 -3 -5 -6 32 5
next week|2 10 2 -4 1 -2 -3 -6
nginx|19 -3 7 4 2 -2 -21 -6
ni|-3 -7 8 -8 -1 -10 -2 23
nice|29 -10 6 -10 -1 0 -7 -7
nicer|19 -6 -3 -1 4 -4 -5 -3
nicht|9 -21 14 11 -9 -7 13 -10
nichts|-5 -7 -7 18 -4 -6 -4 14
night|21 -2 -15 -8 3 -8 0 9
night and|11 -2 0 1 -1 1 -5 -5
night time|14 1 -1 -6 -5 0 -6 3
nightly|25 -8 -7 -1 -7 -2 5 -5
nights|12 -8 0 -3 -8 1 4 3
nine|3 5 -10 -8 0 9 7 -5
ninguna|-8 7 -4 -1 -3 -1 -1 12
niveau|0 -4 0 -6 1 -4 17 -3
no|-14 1 -6 3 2 1 1 12
no <number>|9 -6 0 9 3 -8 -6 -1
no <quotation>|-6 10 -3 -11 -6 0 4 12
no advice|15 6 -5 -2 -6 -2 -9 3
no and|-1 -4 -2 14 -1 -4 -1 -1
no answer|-7 9 2 -1 -1 -1 9 -11
no answers|-8 0 1 6 0 -2 12 -8
no brackets|-6 -1 0 -1 -4 0 -1 13
no change|2 -11 14 6 -4 -4 -4 1
no conclusion|-8 24 1 0 -3 -1 -8 -3
no contractions|9 -9 8 -2 2 -5 -1 -2
no direct|4 10 -1 0 -5 -1 -2 -7
no effect|-5 -2 8 1 -4 -8 8 1
no emojis|-4 -2 -2 -8 12 -2 -3 9
no exclamation|4 -5 -1 -2 8 -3 7 -9
no explanations|17 -3 2 -2 -2 -3 -5 -4
no face|21 -1 0 -14 0 -1 -2 -3
no fim|9 15 -7 -4 0 -6 1 -7
no headings|0 -8 19 -5 3 0 1 -9
no hindsight|-4 16 4 0 -4 -2 -6 -5
no jargon|7 -2 -5 1 -8 -2 0 9
no lists|-11 0 13 2 -10 -7 -5 17
no markdown|11 -4 4 -3 -3 1 2 -6
no matter|-8 0 0 -1 11 0 0 -2
no medical|12 -6 -3 2 -2 13 -5 -11
no module|13 0 1 -3 -5 -3 -2 -2
no more|11 -3 -5 -2 10 -1 -10 0
no needless|-12 0 -1 10 10 -4 -1 -1
no new|-4 1 1 10 -3 -1 -12 9
no numbering|-11 -4 0 -4 -5 3 25 -3
no prose|17 14 -6 9 -14 -5 -7 -8
no questions|-1 8 -1 -12 0 -4 9 0
no reference|-6 15 -5 10 0 -1 -6 -6
no repeats|-13 -4 -4 0 -4 -3 29 -1
no rewriting|-22 1 3 -4 10 11 1 0
no skipping|6 15 -4 -6 2 0 -5 -6
no spoilers|12 1 -1 -2 0 -3 -4 -2
no step|0 18 -2 -4 -3 0 -3 -4
no superlatives|17 -4 -2 -3 0 -1 -2 -4
no the|20 -6 -4 -7 12 -2 -5 -8
no then|2 10 3 -4 -1 -6 0 -5
no to|5 -11 11 -3 -2 -2 1 0
no trains|-1 -4 -4 -2 -1 0 11 0
no two|-4 0 0 0 -7 -1 14 -3
no user|2 -2 1 12 -2 -6 -3 -2
no words|0 0 0 11 -2 -6 0 -3
no yes|-2 -8 -1 -7 1 -3 17 3
nobel prize|0 -1 -2 8 -3 8 -7 -2
nobody|0 -1 18 -12 -1 -15 16 -5
nobody can|-5 10 -2 -2 3 2 -5 -2
nobody should|-10 9 -1 2 3 -1 -1 -1
noch|34 -13 -7 -5 -2 -4 -4 1
node|3 14 -9 -9 7 -4 -8 6
node js|10 -8 -2 0 2 5 -1 -6
nodes|9 -9 -2 -5 -3 -6 13 2
nodes are|18 -7 1 -4 -4 -6 -1 3
noise|3 2 -11 -3 -10 6 7 5
noise and|-7 -1 0 0 0 -1 -4 14
noise in|14 -1 -2 -3 -2 -2 0 -3
noms|4 -6 0 -6 -7 7 -5 13
non|23 -8 -3 -1 7 0 -7 -12
non negative|0 0 -7 -1 3 -3 -1 9
non technical|13 -4 -3 0 -5 -1 0 0
none|0 1 -15 8 4 -3 -1 5
none <number>|-6 0 0 14 -4 -1 -1 -3
none and|2 -7 -8 -11 -5 20 14 -5
noon|9 7 6 -5 -10 2 -11 2
nor|-3 0 1 1 1 -8 9 -2
normal|3 2 19 -7 2 0 -8 -12
normal for|15 -1 -4 -9 -6 2 6 -2
normal regular|12 -6 0 -4 2 2 -1 -4
normal that|11 -1 -4 3 5 3 -9 -7
normalise|3 -6 -14 -4 0 -5 7 17
normally|-8 15 8 1 1 -13 -3 -2
normally keep|-2 -14 24 -3 -5 4 2 -4
north|20 -3 0 8 -11 -6 -4 -4
north facing|16 -3 -1 -1 -4 -1 -2 -3
north koreans|13 1 1 -4 0 -5 -1 -5
northern|10 -1 -6 -1 2 -2 -7 4
nos|1 -5 10 -3 -3 -4 8 -4
nostalgic|15 -4 -5 0 -2 0 -3 -2
not|-14 -3 13 -1 -6 -2 7 7
not <quotation>|6 -5 -9 -1 -2 19 -5 -3
not a|3 2 13 -1 -11 11 -14 -3
not add|-6 -1 1 0 4 -5 -9 15
not allowed|4 -3 -2 -3 12 -3 -1 -3
not an|-9 -1 12 -1 0 -1 0 0
not at|-8 -5 5 10 -1 5 -12 6
not be|6 -5 4 1 -4 10 2 -14
not by|-12 10 0 0 -3 0 0 5
not change|1 -4 3 -6 -3 -3 -4 15
not compress|-1 -6 13 -1 -2 -1 -1 -1
not contain|1 12 -1 0 0 0 -8 -4
not cringe|26 -7 -4 0 -2 -3 -8 -5
not delay|14 -5 3 -8 2 1 -2 -5
not diagnose|1 0 -4 10 -5 -5 6 -4
not document|12 -3 -2 0 1 1 -8 0
not enough|14 0 -4 1 -1 -3 -3 -4
not figure|13 0 -2 -1 1 -2 -3 -8
not for|11 2 -4 0 -5 -6 1 2
not found|0 -4 1 9 7 -1 -7 -4
not get|7 14 -4 2 -4 -9 -3 -3
not given|13 -3 -3 -2 2 -4 -2 -2
not go|17 -2 -4 -4 9 -8 -4 -5
not going|15 -1 -2 -2 -2 -3 -1 -2
not have|27 -2 -5 -1 -4 -6 -6 -3
not in|9 -9 0 0 -5 0 -7 13
not invent|2 -6 -6 1 1 14 -4 -2
not invest|20 -3 -3 -4 -1 -3 -4 -1
not just|10 10 -7 -4 -4 -1 -3 -2
not justify|15 -3 -4 0 2 2 -9 -2
not less|3 12 2 -2 -4 -4 -3 -4
not like|3 -2 9 -2 0 -7 4 -4
not look|18 -4 7 4 -5 -8 -5 -7
not make|12 4 -6 7 -4 -5 -6 -3
not merely|-7 22 -3 -3 -4 4 -3 -7
not on|12 -6 -5 6 1 -6 -6 4
not question|18 2 8 -6 -7 -4 -6 -4
not recommend|1 0 10 -7 1 0 1 -5
not repeat|-9 -6 1 2 -3 8 10 -2
not replace|16 0 8 -5 -4 -2 -10 -3
not reveal|14 -5 4 -2 -1 0 -4 -5
not said|21 -2 -9 0 -2 -3 0 -5
not say|-4 -4 5 -12 3 7 5 -1
not search|6 -10 1 5 -2 0 0 0
not show|-7 -4 8 2 1 0 -1 1
not skip|-5 13 -1 0 -2 1 -2 -4
not solve|-5 -1 -1 -1 -5 10 0 2
not stop|13 -8 -6 1 2 -3 0 2
not summarise|-9 -3 14 -1 -1 0 -1 0
not sure|18 2 -1 -6 -5 -9 0 0
not take|23 -8 -1 -5 5 -2 -4 -6
not tidy|-9 -2 16 -1 -1 -1 -1 -2
not to|-7 9 15 2 0 2 -9 -11
not too|16 -2 -5 -2 1 1 -6 -4
not type|13 -2 -2 -6 -2 0 -2 0
not use|22 -4 -3 -1 -2 -2 -6 -4
not want|11 2 -1 1 -1 -6 -3 -2
not working|8 -3 -7 -8 -3 -3 2 15
not write|-3 12 14 8 -8 -7 -18 4
nota|1 -5 -12 16 -3 4 -3 0
notaire|9 -5 1 2 -7 2 -3 2
notaire en|8 1 1 2 -10 1 -4 1
notario|10 -2 -1 3 -6 -1 -2 -1
notary|19 6 -11 7 -8 -13 11 -10
notary s|5 -9 2 -2 -3 -3 14 -5
notas|2 -5 16 0 -5 -2 -4 -1
note|12 2 -10 -6 2 0 -5 6
note any|-9 11 0 0 0 0 0 -2
note for|2 -4 9 -7 0 -1 -4 5
note in|17 -4 -4 -3 -4 -7 -2 7
note next|-11 14 -7 2 0 -1 5 -4
note that|12 1 -4 -3 1 6 -10 -2
note the|-10 -1 -2 -1 8 -1 8 -1
note to|15 -1 -5 1 -1 -4 -8 2
notebook|-4 -4 13 -2 -1 2 -9 5
notebooks|4 -9 2 -1 -1 1 8 -5
noted|5 -3 5 11 -7 -3 -2 -6
noted the|-4 -8 12 -5 4 0 2 -1
notes|-1 20 19 -8 -15 -11 -16 12
notes <number>|13 -1 -3 -1 1 1 -2 -7
notes first|-7 24 -4 -12 3 0 0 -3
notes for|-4 -9 18 -3 -5 -5 1 7
notes i|12 1 -4 -1 0 2 -4 -6
notes into|17 -2 -7 -2 -2 6 -8 -2
notes notes|2 -7 9 -1 -2 1 -4 3
notes of|10 0 -1 -2 0 -3 -9 6
nothing|-9 9 2 2 -5 -9 5 5
nothing about|10 -2 -2 -10 -1 -1 7 -2
nothing but|-4 -1 -4 -3 17 -2 -2 -2
nothing else|0 -3 -5 5 -10 -8 13 8
nothing fits|11 0 2 2 -5 -3 -1 -6
nothing invented|-7 -1 -6 0 9 1 -5 10
nothing is|-15 1 7 3 -2 13 -3 -4
nothing more|-5 -1 -6 5 9 11 -2 -11
notice|-4 3 0 10 -7 3 -4 -1
notice that|-8 10 -4 -5 -1 -4 5 6
noticed|-8 1 9 -2 -2 -1 -6 9
noticed that|13 -3 1 2 -1 -1 -8 -3
notices|-2 -3 -4 -2 -1 -4 -4 19
noticing|-4 -4 18 0 6 -10 -1 -5
notify|13 0 -1 -5 0 0 -8 0
nouns|15 0 1 1 6 -6 -8 -8
novel|12 -10 -11 -8 7 -5 12 2
november|22 -7 -7 -1 -6 5 2 -7
now|11 -2 -2 -10 2 -4 6 -1
now <number>|14 -5 -5 -7 -5 -1 -4 14
now in|12 -2 -1 -1 -3 0 -2 -3
now it|16 -4 -4 1 0 -4 -3 -2
now on|5 -4 11 -1 -2 -2 -8 1
now the|21 -5 -2 -1 -4 0 -3 -6
now why|-1 12 -1 -2 -1 -3 -2 -2
nowhere|-5 -11 1 13 1 -3 -4 7
np|9 -6 -4 8 -4 1 -1 -2
npm err|7 -1 4 0 2 0 -9 -3
npm test|-9 1 -4 1 1 9 0 1
nt|12 1 -1 0 -4 -3 -5 0
nth|11 1 2 -11 -2 0 3 -3
nth fibonacci|6 2 2 -9 -3 0 4 -2
nuclear|-8 -2 -3 -1 -3 -2 11 8
nuclear power|-7 -3 -3 -1 -2 -3 12 8
null|18 -11 -3 5 0 1 2 -11
num|1 -11 -1 -4 3 -6 18 1
num return|11 -3 -1 -6 -2 2 -1 -1
number|-2 -4 -6 22 11 0 -4 -18
number <number>|8 -3 2 9 -3 -10 2 -5
number before|19 5 2 -9 -7 -4 -3 -3
number first|-8 -8 -3 3 22 -3 -3 0
number for|12 -1 1 0 -7 -3 1 -2
number from|10 -5 -1 8 -2 0 -9 -1
number if|13 4 -2 -4 -4 0 -3 -3
number in|8 1 -2 6 -8 -9 -1 5
number is|10 16 4 -15 -3 -5 -12 4
number number|15 -2 -2 7 -2 -7 -8 -2
number on|5 -3 -4 12 -3 -7 -2 1
number only|-5 -5 0 25 -5 -8 0 -2
number postcode|17 -3 -1 -5 -1 0 -7 -1
number them|-3 6 -10 -8 -4 9 9 0
number user|-8 8 0 9 -5 -1 -3 0
number using|3 0 4 6 -2 0 2 -13
number your|-1 10 -5 -6 -1 2 -1 3
numbered|-12 32 -12 -9 8 -2 -1 -4
numbered steps|6 -5 0 0 -1 -8 -1 8
numbering|-11 -4 0 -4 -5 3 25 -3
numbers|2 6 -5 -11 -12 -15 18 17
numbers <number>|17 -5 -2 1 -8 -5 6 -4
numbers a|-8 0 0 -1 11 0 0 -2
numbers and|-8 3 0 1 -2 -10 5 11
numbers as|-4 -1 -1 0 6 -1 -7 9
numbers from|14 4 1 -17 4 5 -6 -4
numbers in|15 -1 -6 -1 -3 -3 -10 9
numbers must|-2 -4 -1 0 -2 -4 -5 17
numbers up|20 -5 0 -2 -2 0 -9 -2
numeric|-6 -10 -7 13 -1 3 9 -1
numpy|19 2 -5 -4 -1 1 -6 -6
nums|22 -1 2 -6 -4 1 -7 -7
nums <number>|17 -2 3 -3 -4 1 -7 -5
numérica|-8 8 -3 -4 1 -7 18 -5
numéros|-10 -4 -9 -5 21 -1 -10 17
nunca|-2 15 -11 7 -8 1 -3 1
nunca modelo|11 -2 -5 -6 0 0 3 -1
nunca motivo|11 -8 0 1 -4 0 0 0
nur|-3 5 8 6 17 -10 -10 -12
nur mit|2 11 -5 -5 -2 0 -1 -1
nurse|1 11 1 1 -1 -12 10 -10
nurse and|15 -6 -1 1 2 -1 -4 -6
nurse on|-6 0 -1 2 -7 2 11 -2
nursery|11 -4 0 -6 7 0 -2 -4
nurses|7 5 1 -4 1 0 -9 -1
nutzer|-14 -8 -7 6 7 -5 7 14
não|-7 1 10 5 20 -12 -11 -6
nächste|-14 12 -4 -5 -3 -1 15 -1
né|1 0 -9 -3 1 -1 0 12
número|-9 -7 7 12 -13 26 -7 -9
número de|-3 -4 -10 13 -5 16 -1 -4
números|-1 0 -6 -8 17 -6 13 -7
o|-14 0 -1 14 2 -6 -4 8
o <number>|-6 0 -2 13 -1 -1 -1 -1
o <quotation>|10 -7 -3 -4 14 -5 0 -5
o diálogo|-5 -5 14 -6 -8 -2 -2 13
o n|-8 6 -1 8 -1 -1 -1 -2
o pedido|7 -6 9 -6 0 -1 -2 -2
o que|26 10 2 -7 0 -12 -16 -4
o raciocínio|-2 -1 8 -10 -5 18 -3 -5
o site|14 2 2 -6 -8 2 -1 -5
o texto|-4 -4 10 -2 -3 13 -1 -8
o trecho|0 -1 -13 -17 1 17 16 -3
o usuário|-7 -8 9 -4 4 -2 12 -4
o y|2 -6 0 14 -3 -1 -3 -3
o último|2 14 -4 -2 1 -3 2 -10
oat|27 -5 -5 -3 -6 -3 -2 -3
ob|3 -4 -1 15 4 -9 -6 -1
obeyed|0 -1 2 10 -1 -2 -7 -1
object|7 1 -7 -9 -10 25 -5 -2
object is|30 -8 -3 -3 -3 -4 -4 -5
object or|13 0 0 -1 0 1 -11 -2
object per|-6 0 -1 -1 -1 -1 -2 13
object to|-3 -6 0 -6 -1 21 0 -6
object with|13 4 3 -6 -6 -5 -3 0
objections|16 -6 7 -5 1 4 -9 -8
objective|11 0 -6 10 4 -8 -8 -4
objetiva|8 -4 -8 -5 -3 -3 0 14
obligatory|-2 15 7 -2 -5 -3 -3 -8
observation|-11 24 -10 -15 -1 4 -2 10
observations|2 12 -8 -8 3 -2 -9 10
observe|33 -12 -7 -2 -2 0 -5 -6
obtain|21 -3 -3 -9 6 -8 -1 -3
obtain quotes|14 -2 -5 -1 -1 -2 -2 -2
obviously|12 -2 2 0 0 1 -6 -6
obviously fictional|12 -2 2 0 0 1 -6 -6
occasionally|12 -1 -3 -1 -3 -3 -1 0
occur|-2 10 -7 -3 3 0 -2 2
occurred|-2 -1 15 -3 -3 0 -4 -1
ocr|6 -6 -3 -4 3 0 -7 11
october|17 -2 1 3 -2 -8 -4 -5
octopuses|15 12 -4 -5 -3 -4 -8 -3
odd|14 12 3 -19 1 -6 -6 0
odd numbers|19 10 3 -10 4 0 -16 -10
oder|-2 0 -14 7 14 10 -6 -9
odometry|29 -13 -2 -4 5 -1 -7 -7
of|-14 0 11 -4 -6 1 13 -2
of <number>|4 6 10 -10 7 4 -8 -11
of <quotation>|38 -6 -15 -10 1 -11 3 0
of a|17 -14 16 -3 -2 0 -9 -5
of about|10 13 -1 -3 -7 -3 -4 -4
of ai|-8 -2 -3 6 3 12 -3 -5
of all|11 -1 -5 8 -6 2 -4 -5
of an|16 -9 5 -1 3 -12 -2 -1
of and|-5 3 12 -2 0 -1 -2 -5
of another|-3 -1 4 0 -7 -1 -1 10
of answers|-3 8 -7 -5 16 -1 -2 -6
of any|14 15 -9 -1 -3 -4 -4 -7
of at|17 0 3 1 -7 -7 -5 -2
of australia|-13 -3 2 22 -3 0 0 -5
of b|17 -5 -7 -4 0 -6 7 -1
of birth|-2 1 0 -1 -5 3 -8 12
of bot|-9 -11 -3 16 -2 13 -2 -1
of both|-6 -1 -1 9 7 3 -7 -2
of brand|12 -1 -1 0 -1 -2 -2 -5
of buckwheat|18 -3 -4 1 -1 -5 -4 -2
of burkina|8 -3 8 -6 7 -8 -7 1
of call|-6 0 -1 -1 -1 -1 -1 10
of cash|12 2 -4 0 0 -5 -5 1
of code|-6 -1 -1 -1 -1 10 -1 0
of coffee|16 -3 -4 0 0 -1 -7 -2
of considerations|-6 18 -4 0 4 -6 -4 -3
of corresponding|11 -3 -2 -1 -3 1 -5 1
of customer|-5 -1 -1 -6 5 -5 13 -1
of customers|16 -8 0 -1 -1 -3 -3 -1
of delivery|-1 1 -5 0 -3 -4 13 -1
of dog|12 -2 -6 10 -3 -2 -4 -5
of don|24 -4 -4 -2 0 -2 -10 0
of each|2 4 1 -9 0 7 -9 5
of equal|-6 12 -1 2 0 -3 1 -5
of error|8 4 -7 -9 -1 -12 6 11
of every|-7 -9 -2 -3 12 12 0 -3
of experience|13 -7 -1 3 3 -7 -2 -3
of files|8 -1 1 5 6 -5 -10 -4
of five|28 -6 -7 8 -4 0 -11 -9
of four|4 13 -9 3 -7 -1 -5 2
of friends|16 -8 -5 -4 -4 -4 10 -1
of funds|15 -2 -5 -1 -1 -1 -5 -2
of her|12 1 -5 -3 -3 0 -2 -2
of how|12 2 -3 -6 -2 7 -2 -7
of human|-6 0 -1 1 -1 0 -6 13
of humor|10 -1 0 -4 1 0 -5 -1
of interior|0 9 0 7 -3 -7 -5 0
of it|-12 21 11 -16 2 -15 0 9
of its|13 -16 4 -3 3 4 4 -10
of key|10 -3 1 0 -4 1 -7 1
of knowledge|10 -5 -5 -1 -1 -1 2 1
of land|-9 -2 -1 9 0 10 -5 -3
of lens|12 -2 0 -5 -1 -1 0 -2
of letters|-10 5 0 -4 -4 1 11 1
of lines|10 1 6 -1 -14 -2 2 -2
of lithium|-2 2 -9 -6 13 -2 4 0
of living|15 -4 -3 -2 -3 -5 1 2
of men|9 0 0 -8 -2 1 -1 1
of mice|5 9 -2 0 -4 0 -8 -1
of mine|-3 9 -8 0 6 -6 1 0
of model|12 -19 8 -1 -5 8 -4 1
of money|3 -9 -1 -1 0 0 12 -3
of mongolia|12 -1 -1 -1 -5 0 -1 -4
of more|-7 12 -2 1 -2 -2 -4 5
of my|13 1 -1 1 4 -4 -8 -7
of n|-9 0 -4 -3 17 -2 0 0
of new|13 0 1 -5 3 1 -6 -7
of non|20 0 -6 -4 -7 -1 -4 2
of numbers|24 -2 4 -12 2 5 -8 -13
of of|4 10 0 0 -6 1 -8 -1
of office|20 1 -7 -4 0 -1 -2 -6
of old|6 -4 3 -2 9 2 -7 -7
of one|10 -9 -1 -1 11 1 -6 -4
of ops|15 -4 -2 -3 -3 1 -2 -3
of our|3 -1 19 -1 -10 -9 -11 9
of p|-9 0 -1 -3 14 -2 -1 2
of parents|14 -2 -1 -3 0 -4 -1 -4
of people|-4 2 -11 -2 -7 0 18 4
of persona|-18 1 0 -1 14 1 4 0
of price|14 -1 -1 -5 2 -5 -6 2
of problem|-3 15 -5 -3 0 -1 -3 0
of reasoning|-6 11 11 -3 5 -9 3 -11
of reply|-9 5 16 0 0 -3 -3 -6
of rising|-9 -2 -1 0 -1 -2 13 2
of s|10 -3 9 -2 -3 -5 -5 -2
of sales|14 -6 1 -1 -2 -5 -1 1
of service|6 -5 1 1 -9 -4 12 -1
of small|14 -9 1 0 1 -2 8 -13
of someone|16 -7 4 -1 5 -7 -13 3
of speaking|-9 0 0 0 0 -1 6 5
of strings|-2 20 -19 -8 -13 -10 25 8
of student|-5 2 -1 -1 -1 -5 -1 12
of students|10 2 -4 -14 3 1 -1 2
of such|13 -2 -3 0 -3 0 -4 0
of syllabus|9 0 1 0 -4 0 1 -6
of symbols|-9 4 -2 10 -1 -2 -1 -1
of ten|-8 -2 1 13 5 -5 -1 -3
of text|4 0 4 -5 0 -7 9 -5
of that|8 -8 4 -1 -4 3 4 -5
of the|3 0 4 1 9 0 -16 1
of them|16 -11 -11 -5 0 3 9 -2
of these|8 8 4 -9 -9 -8 8 -2
of this|6 3 7 -3 -5 -13 5 -1
of those|8 -10 -1 -3 -7 -6 23 -4
of thought|-9 -2 27 -8 -7 -8 -7 13
of three|-3 -6 0 8 11 -11 -4 5
of tordesillas|12 -5 -4 -7 -3 4 -5 7
of two|-3 5 1 -8 9 5 0 -9
of type|-1 12 -5 -4 5 1 -6 -3
of use|-2 -8 1 2 2 2 -3 7
of user|-4 -2 -6 -1 -6 3 18 -3
of way|-5 8 13 1 -3 -11 -4 2
of westphalia|17 0 -6 -1 -1 -3 -4 -3
of what|-7 9 -3 6 -4 3 0 -5
of which|-9 3 -4 -4 0 10 10 -5
of wine|13 1 -5 1 -4 -2 -3 -1
of words|9 -1 -7 0 8 -9 1 0
of work|12 1 0 1 0 2 -8 -8
of writing|16 -6 -5 10 -7 1 -10 0
of x|-5 5 8 11 -6 -5 -4 -4
of y|-7 2 8 11 -1 -5 -7 -2
of your|1 -5 17 2 -1 -10 -4 0
off|-2 4 -7 8 1 -8 2 3
off <number>|-2 -5 -2 14 0 -1 0 -3
off as|21 -6 -7 0 -2 -1 -1 -3
off topic|-12 -2 1 14 -1 -9 11 -2
offending|-7 -1 -1 9 -1 4 0 -5
offer|21 1 -10 4 0 -12 -12 7
offer <number>|25 -11 -5 1 3 -6 -6 -2
offer the|16 -4 -4 -2 -2 -1 0 -3
offer three|11 0 -11 0 0 3 -3 0
offered|19 -8 1 -14 1 9 -2 -5
offers|22 -4 1 -11 -6 3 -9 5
office|0 3 3 -1 1 -1 8 -14
office in|6 -7 -2 18 -6 2 -9 -2
officer|13 -1 -6 -6 -3 1 4 -3
offline|-4 -1 -1 -2 3 -2 -4 11
offset|12 11 -5 1 -4 -2 -7 -6
offside|14 -6 -4 8 -2 -3 -3 -4
offside rule|14 -6 -4 8 -2 -3 -3 -4
often|10 -7 -7 -4 7 7 -8 2
oh|16 -1 -8 1 -6 -3 0 1
ohm|11 -10 -4 -5 -3 9 7 -4
ohm s|-6 -7 -2 -4 2 10 8 -2
ohne|-7 -2 -14 -7 3 6 10 11
oil|6 -2 11 4 -8 -4 -2 -5
ok|22 -3 -11 -13 -3 6 -2 5
ok and|24 -9 -12 -6 -6 2 2 4
ok for|-1 -7 -2 7 -1 10 -6 -1
ok spam|11 -1 1 -1 -4 0 1 -6
ok then|11 -4 -1 -5 0 -1 2 -3
okafor|13 -2 -1 -5 1 -1 -2 -4
okay|18 -3 7 -3 -3 -8 5 -13
okay for|13 1 -6 3 0 -2 -4 -5
okay to|13 -8 -4 -2 -4 -2 11 -4
old|8 4 -4 -18 16 -20 -4 18
old <quotation>|18 0 -6 -3 -11 -6 -4 12
old and|15 -5 2 -2 -11 1 -5 3
old answer|-1 -4 0 0 -1 -4 -3 13
old man|10 3 4 -2 -3 0 -7 -5
old men|17 -5 1 2 1 -6 -5 -5
old order|-5 0 -1 -3 -1 0 0 11
old reply|-2 1 0 -5 6 -9 0 10
older|-3 1 11 -4 -7 6 -8 4
older than|2 4 -1 -10 -3 8 -7 7
oldest|5 7 -3 -4 -1 8 -11 -1
olds|16 0 -3 -3 -3 0 -9 2
olds with|13 -3 -2 -1 -1 0 -5 -1
olympiad|-4 13 -2 0 -1 -4 0 -3
olympic games|2 10 -5 -2 1 1 -5 -2
omit|-3 31 -8 10 -14 -10 -4 -2
omitted|-3 2 2 1 -1 7 2 -10
on <number>|9 -3 -6 13 -5 3 -13 2
on <quotation>|25 -7 3 -3 -1 -6 -4 -7
on a|10 -1 -23 7 17 -12 -3 5
on all|18 -7 -3 -1 -1 -5 4 -3
on an|30 5 -7 7 -9 -7 -11 -8
on and|20 -4 -2 4 -1 5 -20 -2
on any|3 -9 -10 16 0 0 0 0
on average|12 0 -4 -5 -2 0 -3 0
on behalf|11 0 -2 0 0 -4 -1 -3
on both|13 1 -1 -7 -4 -2 1 -1
on ci|21 12 0 -13 -9 -2 1 -9
on correctly|-3 -5 -2 0 0 14 -2 -3
on creating|14 1 -2 -1 -4 -5 0 -2
on each|-6 -2 -9 11 8 -1 6 -7
on every|-3 9 7 -5 -4 -8 1 2
on five|-10 -3 0 10 -1 -2 9 -3
on friday|4 4 -3 -9 1 -4 9 -1
on github|19 -5 -4 0 -2 -4 -2 -2
on her|25 0 -1 -11 -4 -1 -6 -1
on how|5 -2 -4 12 -3 7 -5 -9
on instagram|13 -2 -1 -6 -1 -1 -1 0
on irregular|17 -5 -2 -2 0 -6 -4 2
on it|0 -6 1 6 15 2 -10 -8
on its|-10 27 -8 -1 -2 -8 -6 7
on lines|8 10 -3 -2 -3 -7 0 -2
on mac|21 -2 -1 -3 -2 -4 -2 -6
on macbeth|12 -2 -2 -2 -4 0 -4 1
on me|14 -3 -6 0 1 0 1 -8
on monday|12 5 3 2 -12 4 -12 -2
on mondays|-4 -2 11 0 -1 0 -6 1
on my|0 -5 2 2 -8 8 -9 10
on newton|18 1 0 -3 -8 -4 -3 -1
on page|13 -1 -7 -1 -1 0 -1 -1
on paper|2 21 -4 1 -3 -3 -9 -5
on rivers|15 -1 1 -2 -3 2 -11 -1
on same|12 -4 1 0 6 -2 -4 -10
on separate|7 -3 3 2 0 -3 -11 5
on small|10 11 -3 -3 -1 -3 -5 -6
on sundays|-4 -4 4 10 -4 -7 11 -6
on text|-7 2 2 -6 -3 17 -4 -1
on that|4 -2 -4 6 -6 -6 -2 9
on the|10 -5 4 -3 -7 18 -10 -6
on their|11 -10 -3 -2 -4 0 5 1
on them|2 13 -7 -2 -7 -6 2 5
on this|1 -11 -10 3 2 16 -1 -2
on time|12 -3 -2 2 -1 -3 -3 -3
on to|-3 2 -7 0 6 -3 12 -6
on top|16 0 -6 -5 -5 2 -2 -1
on tuesday|17 -2 3 -2 -13 -4 1 -1
on tv|12 -3 -1 -2 -2 -3 3 -4
on what|21 2 -5 3 -2 -11 -4 -4
on whatever|0 -6 -1 -1 -1 -1 11 -1
on which|-5 5 -8 14 6 -5 -2 -5
on why|3 4 -6 9 5 -6 -3 -6
on your|4 13 -10 -5 7 -8 -2 0
onboarding|13 2 0 0 -3 -4 -8 -1
once|27 -2 -8 -11 -12 -8 2 12
once and|6 -5 3 -4 -3 -7 14 -4
once more|-8 3 -1 -1 -1 10 -2 -1
once then|14 10 -3 -4 -3 -8 -7 0
once with|17 -3 -3 0 -5 -3 -2 -2
onclick|18 1 1 -3 -3 -7 -4 -3
onde|-3 4 -4 -9 -7 9 -1 11
one|-21 0 -11 -5 14 5 12 4
one <number>|2 -2 -8 -13 22 -8 -6 14
one <quotation>|5 2 -4 -5 5 -10 12 -4
one a|-13 5 -7 6 7 -4 11 -5
one and|-4 3 10 5 1 -10 -13 6
one another|12 -2 -1 -2 -7 -2 2 -1
one at|17 -3 -2 -3 -10 3 -2 1
one before|-6 10 4 -1 -2 -3 -1 -1
one best|-10 -1 0 0 -4 -2 12 5
one by|1 18 -1 -8 -9 9 -7 -2
one child|14 -9 1 0 -5 -2 0 1
one clause|-2 -6 -1 -1 4 -1 -1 9
one clean|-2 8 1 -2 -1 -2 -9 8
one constraint|-7 -3 1 -1 0 -3 14 -1
one example|4 1 -4 -4 -3 -6 -3 15
one exemplary|-7 -5 1 -1 -1 -1 -1 14
one extra|7 -5 2 -9 -4 0 12 -3
one folder|22 -1 0 1 -9 -1 -5 -6
one for|3 -4 4 7 -1 -3 4 -10
one from|13 -2 -8 3 1 0 0 -7
one go|4 -3 0 -1 -3 -4 -4 11
one has|3 -8 0 -3 13 -3 1 -2
one hint|3 -5 2 1 3 -2 -10 8
one hour|-5 18 -1 -3 -4 0 -3 -2
one i|13 -8 0 0 -3 0 -1 -2
one in|22 1 -9 13 -17 3 -8 -5
one is|1 7 -6 -4 15 -5 2 -10
one json|-6 1 0 -5 -1 0 -5 16
one lacks|-3 -3 0 -1 16 -3 1 -7
one letter|-8 -4 1 -4 22 -1 -4 0
one line|10 15 -19 12 11 0 -11 -19
one minute|12 -1 -1 0 -4 -1 -5 0
one mistake|0 -1 0 -1 2 9 -1 -9
one month|9 -6 -4 0 -2 -2 5 0
one more|5 -1 -1 2 -6 12 -6 -4
one new|15 2 1 -2 4 -7 -7 -6
one of|22 5 -12 -4 11 -12 -3 -6
one off|-8 -2 1 8 8 -2 -2 -2
one operation|-8 17 1 1 0 1 -4 -8
one or|20 -8 1 -6 6 -2 -9 -3
one output|-3 -13 6 -1 -1 0 0 12
one page|16 -11 6 -4 1 2 1 -11
one pair|0 -11 -7 3 -2 4 10 3
one paragraph|-4 6 -3 -8 -4 13 5 -4
one per|7 4 -2 -7 3 -9 9 -5
one prompt|-13 -7 -1 0 4 -4 21 0
one question|20 -11 -16 -10 4 -4 -1 17
one random|11 -5 -4 0 -1 -2 -1 1
one row|1 7 -6 -5 -1 16 -3 -9
one s|24 6 2 -4 -12 -5 -10 0
one same|-5 5 -1 0 -3 -4 -3 10
one sentence|2 4 -4 5 0 4 -18 8
one should|8 0 -4 -1 9 0 -9 -3
one six|11 -2 0 -4 4 -9 -5 5
one source|-4 9 -2 -6 -1 -1 -1 5
one star|17 1 2 -7 -2 -5 -3 -3
one step|13 -19 -1 11 -1 -7 -1 4
one strength|4 1 -1 -5 -9 14 -4 -1
one that|0 3 -7 5 0 -2 11 -11
one then|2 -5 0 10 6 -9 -4 0
one thing|-4 -1 -6 10 9 -10 6 -5
one third|10 -2 -2 -1 -7 3 1 -2
one through|-8 10 2 -1 2 -1 -3 -2
one to|11 1 -9 3 -12 -3 7 2
one unique|12 -1 -2 -6 -1 0 -2 0
one user|-6 -1 -1 -1 -1 0 11 -1
one what|-7 15 -5 0 -5 0 0 1
one word|7 -4 10 -1 4 -10 -7 0
one wrong|16 -6 6 -6 -6 -1 0 -2
one you|13 6 -6 -6 1 -2 -2 -4
ones|-13 -1 2 -4 -6 11 17 -6
ones and|-5 -4 -2 -6 -3 0 19 1
ones that|12 -5 -3 0 -2 -3 1 0
onions|-2 -1 -6 -4 -1 0 4 10
online|12 -8 1 5 -4 6 -1 -11
only|-18 -8 -3 9 11 3 -3 9
only <number>|9 -14 14 -4 -14 6 8 -6
only <quotation>|20 8 0 -11 3 -6 -6 -8
only a|6 -6 8 -5 17 -9 -7 -4
only after|3 11 -3 -4 -3 -5 -2 2
only afterwards|-7 19 2 -1 0 -3 -1 -10
only and|3 -6 -2 -5 0 -1 0 10
only answer|18 -3 -7 -1 -7 -1 -9 10
only as|-2 -7 -1 -3 5 -2 11 -1
only ask|15 1 -2 -3 -3 0 -6 -3
only at|-5 -5 2 -1 -6 -2 18 -3
only available|5 -4 4 10 -4 2 -6 -7
only directories|17 -3 -1 -1 -4 -4 -6 1
only don|6 -5 -3 -4 -3 0 14 -4
only for|1 12 -2 -2 4 -1 -8 -4
only from|30 -9 -6 0 0 -4 -8 -3
only got|18 1 -2 3 -5 -1 -8 -5
only if|3 -10 2 18 0 -4 -5 -4
only ignore|-5 -3 0 17 -10 4 3 -5
only in|5 -5 -2 10 -6 -2 -4 4
only nice|20 -5 -4 -4 0 -2 -3 -3
only no|-3 4 -5 7 -2 10 -1 -11
only number|-11 9 -1 -2 14 -5 -5 1
only numbers|5 -6 1 12 -1 5 -15 -2
only on|0 17 6 -6 -3 -11 -3 0
only one|-10 8 -5 3 10 -1 -4 -1
only provide|7 3 0 -1 2 -3 -10 1
only reply|17 -5 -10 5 -3 -2 -1 -1
only that|-10 3 -1 0 0 -1 -1 10
only the|6 0 -2 -6 11 -17 2 5
only then|-2 21 -4 -3 6 -7 -9 -1
only this|-5 -10 7 0 -3 12 -2 1
only those|-6 -1 -5 9 -6 9 4 -6
only user|-7 0 -4 -1 -2 -3 23 -5
only what|-10 0 12 5 -3 1 -6 0
only with|16 -9 2 2 -8 1 -6 3
onto|0 18 -4 -7 -1 -1 -3 -3
open|6 2 3 1 -18 0 3 3
open a|12 -11 9 -1 1 -3 -3 -5
open and|1 12 -2 -1 0 -4 -4 -3
open it|3 -3 -2 -2 2 -6 -3 11
open questions|11 0 0 0 1 -4 -6 -1
open source|8 2 -1 -2 -7 -2 4 -2
open the|14 -6 8 -7 -4 3 0 -8
open then|-3 13 -1 -2 0 -5 -5 3
open with|5 -3 -3 -5 0 16 -6 -4
openai|11 0 0 -4 -7 0 0 0
opened|1 5 -2 10 -12 -6 12 -7
opened in|-14 2 -4 11 2 1 5 -4
opened the|3 12 10 10 -11 -3 -14 -7
opening|2 -6 0 0 -16 -5 20 5
opening hours|14 -4 -4 -4 -3 4 -5 2
opening line|3 -3 -5 1 0 -6 12 -1
opening the|-1 -6 10 4 -1 -2 -1 -3
openings|11 -3 -3 1 -11 9 -8 3
openly|16 7 -6 -2 -3 -5 -4 -3
operate|15 10 -6 -2 -7 -4 -5 -2
operate in|15 10 -6 -2 -7 -4 -5 -2
operating|15 0 -6 -2 -2 -1 -3 -1
operation|-1 20 0 -5 -3 -1 1 -11
operator|19 -4 2 -2 -1 -6 -1 -6
opinion|-9 10 0 -6 -2 3 -3 6
opinion of|10 -8 -5 2 11 -4 -3 -3
opinion on|19 -7 0 -2 -1 -7 0 -1
opinions|6 -16 -6 18 -3 3 0 -2
opponent|-1 -1 -3 -7 -6 21 -5 2
opposite|17 -3 -2 -3 -3 -2 1 -5
ops|15 -4 -2 -3 -3 1 -2 -3
optimal|14 -2 -4 -5 -1 -3 -1 2
optimise|9 -6 -10 7 5 3 -7 -1
optimise bicycle|15 -2 -1 -1 -1 -2 -2 -6
optimise the|13 -2 -3 -5 -5 1 -2 4
optimization|13 5 1 2 -2 -13 -6 1
optimization and|2 7 0 4 -1 -9 -3 0
optimized|19 -1 -4 -2 1 -1 -10 -2
option|1 15 3 -16 0 -6 9 -8
option <number>|4 -10 -3 -1 -12 4 17 1
option a|-11 13 1 0 1 0 -2 -2
option and|-8 17 -1 0 1 -5 -3 -2
option is|-6 15 -1 0 -3 5 -7 -4
optional|16 -5 -1 2 -1 -4 -6 -1
options|-2 10 6 -12 -17 4 13 -2
options <number>|14 -4 -3 -1 -3 1 -3 -1
options costs|6 -9 8 -3 -2 1 -2 1
options of|-3 8 -10 2 2 -1 1 2
or|0 -13 8 19 21 -3 -9 -24
or <number>|-2 -12 1 13 22 -16 -9 2
or <quotation>|24 -10 -10 14 2 -7 0 -13
or a|-3 -6 9 12 -7 -5 -3 3
or an|-1 -4 -6 -2 -3 9 8 -2
or another|12 0 0 -2 -4 -1 -6 1
or b|-16 2 -1 -3 28 -3 -9 1
or below|12 -4 -3 -2 0 -2 -1 1
or better|-7 -1 1 12 -2 -2 -2 0
or by|-8 -2 -1 -1 14 -2 1 -1
or c|1 -4 1 -7 10 1 -1 -1
or completing|16 -15 0 -1 0 0 0 0
or d|0 13 -4 -5 -5 -2 -1 4
or fail|-12 -5 -2 31 -2 -2 -3 -4
or false|2 -4 -7 18 0 -11 3 -1
or guess|13 -7 -2 -1 -3 -1 0 0
or how|15 -9 -1 2 -4 -1 -2 0
or i|-2 10 9 -6 -9 -2 -5 6
or incorrect|-11 -2 -1 18 2 -2 -2 -2
or is|8 -3 -2 -1 3 -9 1 3
or more|9 10 5 -5 -9 -11 -3 4
or new|15 -4 -1 -5 -2 0 -5 3
or no|11 14 -13 4 1 -3 -6 -8
or not|16 3 -11 -1 7 -6 -7 -2
or only|16 0 -2 -8 -4 -8 7 -1
or other|22 -2 -3 -6 -9 -5 0 2
or others|13 -3 -2 -1 -1 -2 -3 -2
or similar|13 -7 -1 0 -1 -1 -4 2
or the|11 -2 3 -6 -11 5 5 -3
or three|-9 13 -4 -4 -6 11 -5 4
or tie|-6 0 -4 -7 23 -5 1 -1
or two|12 -6 1 -4 7 -2 -6 -2
or unsafe|14 -2 -5 -7 -1 0 1 -1
or variable|2 10 -6 -9 -1 -1 1 3
or what|-10 8 -2 -2 3 0 3 0
or wrong|6 -7 1 9 -5 -1 -3 0
oral|12 -6 -3 -5 0 9 -2 -5
orange|11 -9 7 1 3 -1 -10 -1
oranges|21 -1 3 -7 -9 1 -9 1
oranges are|13 0 0 -3 -6 -1 -4 1
ordem moderno|12 -7 0 1 0 1 0 -7
orden|2 -11 2 -6 13 1 -6 4
order|-13 3 5 -1 29 -18 -7 1
order <number>|3 -5 9 -5 5 -1 1 -6
order a|14 0 -2 0 -4 0 -4 -3
order and|11 15 -3 5 -11 -15 -1 -1
order at|6 10 -4 -1 -1 -2 -5 -2
order by|13 -8 -1 -13 20 -5 0 -7
order from|4 11 -3 -3 2 -2 -2 -7
order it|4 -8 13 -4 -2 0 -2 -1
order number|2 -1 -2 -4 -4 -2 12 -2
order of|-1 -9 -5 6 7 5 -14 10
order return|16 -3 -1 -3 -4 -2 0 -4
order should|14 -8 -4 0 -3 -3 5 0
order the|-1 -1 -5 -4 13 -2 0 0
order to|14 -11 1 4 -10 -3 3 1
order you|15 -1 -4 -5 -3 2 -3 -1
ordered|7 3 0 -7 4 6 -15 1
ordered <number>|17 -4 -2 -2 3 -6 -7 0
orders|6 6 -7 1 8 -9 0 -4
orders <number>|-1 -5 1 -1 12 -3 -3 0
orders in|15 2 0 -7 3 -7 -3 -2
ordre|13 -3 -4 1 7 1 -11 -4
organ|13 0 0 -2 -4 -2 -13 8
organic|4 -8 3 -2 2 -3 9 -5
organic chemistry|0 -6 -1 -1 1 0 10 -3
organisations|24 2 -11 -6 -4 9 -6 -9
organise|12 6 -7 1 0 -8 -5 1
organise it|7 10 -3 0 -3 -5 -9 2
organization|14 -10 -6 8 -5 1 -2 0
original|5 -13 11 -6 5 -10 12 -3
original in|-4 -3 -3 -4 12 0 -4 6
original meaning|12 0 -6 0 -2 0 0 -4
original price|12 -1 0 -3 -6 0 -2 1
originality|-6 0 0 13 -2 0 -1 -4
originality <number>|-5 0 0 13 -1 0 -2 -4
originally|17 -4 -4 1 -4 -1 -3 -2
originals|16 -1 -1 -7 0 4 -4 -6
os|-14 -15 5 -11 8 25 -3 3
osaka|8 -5 -3 -5 10 0 -1 -5
oslo|-6 7 -6 2 -1 -8 2 10
osmosis|7 -4 9 -11 -11 -3 2 12
other for|4 -5 7 6 -1 -1 -12 2
other natural|-1 11 -4 1 1 -3 -7 0
other one|8 -6 -4 1 8 0 -8 0
other people|7 -11 0 -1 -2 -4 15 -5
other return|23 -6 3 -5 -6 -3 -6 1
other with|15 -2 -1 -6 -5 -1 1 0
others <number>|2 -7 13 3 -3 -2 -4 -1
others as|-7 -3 -4 11 1 1 -2 3
otherwise|5 8 -1 12 -11 -7 -8 2
otras|-7 9 -5 -2 -5 -4 -5 19
otros|3 -3 -3 0 -5 -11 -1 20
ou|3 -8 -10 22 9 -1 -3 -13
ou non|1 4 1 16 -11 2 -8 -4
ouagadougou|13 0 11 -7 -9 -2 -8 1
ought|-8 1 -10 -6 -4 10 13 2
ought to|-11 2 -5 -4 -1 -2 16 5
ounce|12 -3 -1 -1 -2 0 -3 -2
our|10 2 -3 -12 -3 12 -10 4
our <number>|14 -1 -7 -3 -8 11 -4 -1
our ai|14 -1 -1 -6 -4 5 -4 -4
our annotators|-3 14 9 -5 -2 -4 -3 -5
our app|9 -1 -1 -3 13 2 -8 -10
our assistant|-2 -1 0 -6 2 -1 0 9
our bot|-3 -7 -7 3 4 9 2 -1
our client|3 -1 8 4 -1 -9 -4 -1
our club|9 -1 0 2 -4 0 -7 1
our company|6 5 6 3 5 -1 -16 -7
our compliance|20 -4 -5 0 0 -6 -1 -4
our customers|1 -5 -2 6 9 3 -9 -2
our dashboard|12 -7 14 -8 -5 8 -7 -8
our desk|5 -5 -1 -8 -3 14 0 -2
our editorial|-6 7 -7 7 -2 -2 9 -6
our entire|11 -2 1 -1 0 -1 1 -8
our experiment|13 -6 3 1 -1 -6 -2 -2
our fence|15 -6 -1 0 -1 -3 -3 -1
our hospital|16 -5 -4 3 -4 -3 -2 0
our hotel|10 4 -3 -3 -5 4 -8 1
our house|0 -7 0 7 10 -4 -3 -4
our internal|10 10 -3 -11 1 -4 0 -2
our knowledge|3 8 11 -7 -16 -1 0 1
our managing|12 -6 -1 -1 -1 -1 -1 -1
our new|9 0 -1 2 -3 1 -1 -8
our newsletter|12 -4 0 -4 0 0 -3 -1
our own|13 -5 -2 5 1 -3 -6 -3
our product|17 0 2 -5 -6 -5 0 -3
our quality|12 -2 -2 -7 0 5 -1 -5
our readers|14 1 -4 2 -1 -4 1 -8
our reception|15 -2 -1 0 0 -4 -4 -5
our sales|4 -9 -2 -5 5 0 8 0
our shop|10 -2 3 7 1 -9 -6 -3
our staff|11 0 -4 -1 -5 -1 0 0
our system|-5 9 -3 2 -8 2 -7 10
our team|10 -2 3 4 -1 -6 -5 -3
our testers|-5 6 -1 0 -4 -4 11 -4
our tutoring|1 -7 0 7 9 -5 -4 -1
our two|0 -5 -4 7 -8 10 1 -2
our website|20 -6 1 -3 -1 2 -6 -7
our writing|6 -4 2 -7 14 -11 1 -1
out|-20 6 2 -2 -4 3 6 9
out <number>|0 10 -1 2 -1 -3 -6 0
out and|-7 -9 14 -3 1 9 -1 -4
out by|8 -1 -1 -1 5 -9 -5 6
out early|15 -2 -4 -3 1 -4 0 -4
out every|14 2 -2 -2 -6 1 -1 -6
out for|0 0 2 11 -5 -11 -1 5
out in|1 24 -4 -12 -3 11 -6 -12
out my|17 -3 2 -1 -1 0 -5 -9
out of|4 0 -11 -1 4 -4 -5 13
out one|3 -5 -12 11 -5 -4 5 7
out the|3 16 3 7 0 7 -24 -12
out to|20 -8 -5 -1 0 1 -3 -4
out what|7 10 -3 -5 -4 5 -13 3
out where|9 -7 -3 0 1 5 -1 -4
out with|17 -6 -1 -4 1 -3 -1 -4
out without|3 0 -3 11 -5 -1 5 -9
out wrong|-7 13 1 -4 -2 -5 1 2
outage|25 0 -5 -9 -5 -2 -2 -2
outcome|-9 21 -6 -6 0 -9 2 7
outcome is|-5 13 0 0 -4 -2 0 -1
outcomes|28 -11 -3 -2 0 0 -9 -4
outcomes and|16 -4 -3 -1 -1 0 -6 -2
outer_voice|-8 -8 17 -1 0 0 -1 1
outfit|12 -1 -3 0 1 1 -7 -4
outline|26 7 -10 -4 -12 -7 -4 3
outline of|15 13 -11 -7 -1 -4 -4 -1
outlook|11 -4 -3 1 1 -1 -5 0
output|-17 1 -2 8 7 12 -13 4
output <number>|-2 -2 -4 15 8 -3 -3 -9
output <quotation>|-9 -14 -5 23 -1 10 5 -9
output a|6 0 -2 -12 8 4 -6 1
output and|1 -3 -5 -1 -4 15 -6 2
output as|9 13 -8 -1 -4 0 1 -9
output be|-8 -1 1 6 -6 10 -1 -1
output csv|13 -3 -1 1 -2 -3 2 -7
output e|20 -1 2 -8 -5 -2 -3 -3
output for|9 11 2 -11 0 0 -1 -8
output format|11 -8 3 -2 -6 -3 13 -7
output give|-3 1 1 13 -7 -3 -4 1
output if|-6 -1 1 -3 -1 1 -1 10
output in|4 -1 11 0 -4 0 -14 3
output inside|12 -1 -1 -7 -1 0 -2 0
output is|-2 11 -5 0 -2 -1 -1 -1
output its|-8 -1 -6 -2 13 12 -4 -4
output list|-1 -6 -2 4 -2 -1 -2 10
output long|-5 0 14 0 -2 0 -7 0
output must|0 -9 11 0 0 -3 0 0
output of|28 -2 -7 -10 7 -1 -16 0
output only|-2 -8 -1 3 4 -1 -3 8
output order|-3 2 14 -8 8 -4 -7 -3
output output|-6 -1 -1 -1 -3 -2 9 5
output per|-1 -2 0 -5 -3 1 0 11
output schema|-2 14 0 -4 -1 -4 -1 0
output should|23 -4 1 -5 -7 -5 0 -3
output the|11 9 -10 -1 2 -6 -2 -3
output to|4 -8 0 3 1 -8 10 -2
output valid|10 -7 -8 -10 10 -8 0 13
output will|-13 6 -2 9 1 1 -5 3
output with|-7 -3 -1 6 -2 10 -1 -1
output your|-7 4 16 -3 -6 1 -3 -2
outputs|-7 -11 -3 10 26 -10 -8 4
outputs <number>|3 -5 0 9 -7 -1 -1 4
outputs from|-1 -5 -3 -3 14 -1 0 -1
outputs of|-5 -3 2 4 13 -3 -4 -5
outputs the|16 -5 1 0 -7 1 -2 -4
outro|-3 -2 -3 -5 -5 -4 -3 26
outside|17 5 -8 0 -7 -4 4 -7
outside the|11 -7 -2 2 3 -3 -1 -3
outstanding|-8 0 1 23 -10 -4 0 -1
outward|-7 12 -1 -1 -1 0 0 -1
over <number>|2 13 -2 -9 3 -6 -6 6
over a|-1 -10 3 8 -4 3 0 1
over all|1 -4 0 -6 -1 0 1 10
over approach|15 0 0 -6 -1 1 -3 -6
over beginner|9 0 0 -7 0 0 -1 0
over cautious|4 -3 -3 19 -3 -5 -4 -5
over five|0 -8 15 -3 0 -1 -4 0
over for|14 -3 -2 -4 0 0 -1 -4
over level|12 0 -3 -1 -6 0 0 -1
over refusal|-5 1 1 9 -14 -8 19 -3
over the|15 3 -10 -13 13 -3 -8 3
over time|0 -7 14 -7 -2 2 -2 2
over to|13 2 -2 -3 -7 2 -1 -4
over your|-3 -6 8 -1 -1 9 -2 -4
overall|3 -3 -11 18 12 -5 -10 -3
overdue|1 -11 3 -1 10 3 -1 -4
overflow|-5 -5 1 0 0 -2 -5 16
overhear|-5 -1 15 0 -2 0 -7 0
overnight|-1 -5 0 -2 -2 -3 -3 15
overview|25 -5 -1 -6 0 -3 -8 -2
overview of|17 -3 -1 -4 0 -2 -7 1
own|-19 7 1 14 -9 17 -4 -7
own a|0 -6 -6 -7 5 6 10 -2
own line|-4 18 -3 -3 2 -5 -4 -1
own solution|8 -2 -2 8 0 -2 -9 -1
own way|17 -2 -2 -12 2 -1 -3 2
own words|-3 10 -7 -3 -3 7 -4 4
owned|25 -8 -3 -6 -2 1 -5 -2
owned by|25 -8 -3 -6 -2 1 -5 -2
owner|23 -5 -8 0 -1 5 -7 -8
owns|20 -1 -2 -1 -1 -1 -3 -11
p|1 -2 -9 11 5 -2 2 -5
p <number>|7 -2 -3 -4 -5 -1 14 -6
p <quotation>|-5 -1 -2 1 19 -7 -2 -3
p a|-9 0 4 -6 6 11 -6 -1
p in|-1 -4 2 16 -6 -4 -4 1
p q|14 -2 1 -7 -3 -6 8 -5
p r|-8 9 -1 -10 7 -4 8 -2
p values|1 -4 -3 -7 13 -2 -1 2
pace|11 -3 2 -3 -1 1 -5 -2
package|21 -2 -6 -1 -4 -3 -3 -3
packets|14 -8 -2 -1 6 -6 -7 5
packing|15 -6 -2 -4 3 -4 4 -4
packing list|11 -7 -3 -3 5 -5 6 -4
padding|-5 -7 -2 10 3 3 -1 -2
padding <number>|-1 -6 -2 9 3 -4 0 0
page|1 -2 -5 -6 13 -17 3 13
page <number>|11 -5 -1 -5 -6 1 14 -7
page as|4 -3 -1 -6 -6 3 -4 12
page for|4 3 11 -3 2 -14 2 -5
page how|-5 12 0 0 0 4 0 -10
page if|18 6 -6 3 -4 -7 -7 -4
page of|21 -2 -7 4 -2 -4 -8 -2
page when|18 -8 -2 8 2 -6 -7 -4
pages|2 -1 3 -11 -5 -5 -4 22
pages into|-2 -5 1 -6 0 3 -2 12
paid|8 -8 2 -3 -8 0 11 -2
pain|3 9 7 -10 1 -9 -2 1
painless|-9 9 -1 2 -3 0 -1 3
painless jaundice|-9 9 -1 2 -3 0 -1 3
paint|4 9 -7 -4 -5 -3 13 -7
paint a|-2 0 -3 1 -3 -4 12 0
paint for|-1 12 -3 -5 1 -3 0 0
paint the|12 -4 -1 -2 -3 -1 2 -3
paint version|12 -4 -3 -2 1 -3 -2 1
painted|7 -4 0 -5 -4 10 -4 0
painted guernica|-2 0 -2 -5 -1 15 -5 1
painting|12 7 -4 -5 -4 6 -6 -6
pair|-35 -6 -10 2 28 9 0 11
pair <number>|-8 1 -2 -5 18 -1 -2 -1
pair of|14 -2 2 -7 -10 11 -4 -5
pair per|-4 -11 -5 2 0 12 6 -1
pair with|-6 -3 2 -5 8 -4 10 -2
paired|3 -5 -9 -3 -4 -2 -5 24
paired up|20 -7 -3 -4 -3 5 -5 -2
pairs|-23 -17 6 -6 18 -2 29 -4
pairs for|-9 0 1 -4 -1 0 11 1
pairs in|0 -3 -3 -4 11 -4 3 0
pairs of|-2 -5 7 -8 -5 6 9 -1
pairwise|0 1 -3 -11 16 -4 1 -1
palabra|-12 -11 27 20 -4 -4 -11 -6
palabras|-5 -3 -1 2 -6 -1 -2 17
palavras|-7 3 2 8 -1 -8 -9 12
palette|11 6 1 -4 -3 -5 -3 -4
pan|17 -2 5 -2 -9 0 -3 -7
pandas|13 -6 3 -1 7 -2 -6 -8
pandas library|8 -2 3 -1 -1 2 -8 0
panel|4 -4 -1 -6 9 -4 -1 3
pannier|-4 1 -7 0 0 -4 12 1
papel|6 -7 4 -7 -1 14 -2 -7
papel de|17 -5 -13 -1 -9 18 0 -6
papel limite|0 0 6 -9 1 0 0 1
paper|10 23 -4 0 -9 0 1 -20
papers|16 1 -12 0 1 -6 1 -1
par|-11 -11 -16 3 22 1 7 3
par de|-11 -5 -6 -2 28 -2 2 -4
par le|-4 -8 -5 13 0 -5 10 -2
par un|0 -4 -2 -3 -3 10 -10 12
para|4 3 -10 2 -2 -4 -1 9
para cada|3 -3 -6 22 -2 -5 -4 -6
para el|4 13 -3 -1 -2 -3 -3 -5
para la|20 4 -10 -3 -5 -3 1 -4
para o|-10 10 -8 11 -2 -9 -2 11
para peabrimmedia|12 -7 0 1 0 1 0 -7
para que|14 -6 -2 -3 -4 13 -4 -8
para un|5 6 -5 -5 -6 -5 14 -4
para una|32 -5 -4 -5 -11 -6 3 -4
paragraph|16 1 -7 -3 -13 11 0 -4
paragraph <quotation>|1 -1 2 -5 -1 -3 -8 15
paragraph for|11 -1 0 -1 0 -1 -1 -7
paragraph is|16 -5 -2 -2 -1 -2 -1 -1
paragraph number|22 -6 -7 6 -7 -4 -6 1
paragraph of|4 0 -5 -4 -4 18 -5 -4
paragraph that|-9 16 -1 -1 -1 -1 -3 0
paragraph with|13 -2 -1 -3 0 -1 -1 -4
paragraphs|-5 -4 -15 4 4 -3 5 14
paragraphs and|-8 -3 -2 1 1 2 7 1
paragraphs of|-1 -5 11 -1 -1 -1 -1 0
paragraphs one|-3 -11 -7 -3 8 -1 6 12
paragraphs with|-5 0 -2 -1 2 0 -5 12
parameter|19 1 0 -4 1 -8 -5 -6
parameter and|14 0 -2 -1 1 -4 -5 -3
parameters|11 2 0 -1 -4 -1 -5 -1
paraphrase|-13 8 5 -7 -9 -7 2 22
paraphrase the|-8 -3 0 0 -4 -4 12 6
paraphrase this|7 0 -5 -1 0 -7 -4 10
paraphrases|-6 -1 0 -1 -3 -1 12 -1
parcel|-9 2 12 -13 9 -9 2 7
parent|3 -5 -11 -6 3 3 3 10
parent process|15 1 -3 -5 0 -4 -4 0
parents|26 -2 6 -3 -11 -3 -9 -4
paris|-4 -3 -4 -12 3 4 9 6
parish|15 -3 -2 -1 -2 -2 -2 -3
parish magazine|11 -3 -4 0 1 -2 -2 -1
parking|15 -3 0 -4 -2 -5 -6 5
parse|9 22 -2 -4 -11 -6 -3 -5
parse the|30 -5 -9 -2 -2 -4 -7 -1
parsed|15 7 -3 -4 -4 -7 -3 -2
parser|2 12 -10 14 -5 -1 -2 -10
parses|2 -1 3 9 -6 1 -6 -1
part|10 11 9 -9 -9 -20 8 0
part <number>|11 -9 0 6 0 -4 -3 -1
part a|-1 -6 13 -4 -6 -1 8 -3
part for|-6 -1 14 0 2 -1 -2 -6
part is|2 10 -9 -6 1 -5 -4 11
part of|5 5 -3 8 1 -10 -13 6
part only|0 -5 12 -2 1 -1 -5 0
part that|-3 5 -6 2 2 2 -9 7
part time|1 -5 3 3 -3 2 -9 8
part with|17 -4 3 -1 -4 -2 -3 -6
partial|-19 10 -6 27 8 -8 -5 -7
partially|-3 -12 4 18 -4 -1 -5 1
participants|22 -5 1 -3 0 -2 -9 -5
parties|8 -7 -2 -2 2 0 -1 2
partir|4 -12 9 2 -4 -4 9 -5
partir de|2 -8 12 4 -1 -4 -1 -4
partir du|1 -8 -2 -3 0 1 13 -2
partly|1 -2 -9 17 -3 -12 15 -6
partner|17 0 -2 -5 -2 -3 -4 -1
partner for|15 -3 0 0 0 -4 -5 -3
partner in|9 -9 -3 3 7 -2 -5 1
partners|13 -5 1 -3 -5 0 -2 0
parts|13 11 -3 -6 -11 3 -3 -4
parts <number>|9 0 -5 -4 -4 10 -5 -4
parts in|-8 14 -6 -5 1 5 2 -2
parts of|4 10 -4 3 -8 -2 0 -2
parts split|12 -4 -5 0 -1 1 -1 -1
parts that|-8 -14 10 3 2 2 9 -4
parts you|-7 -4 8 2 1 0 -1 1
party|6 3 -13 -5 -2 4 3 5
party <number>|11 -7 1 1 -1 1 0 -8
pas|-4 7 7 5 1 -4 -15 4
pas un|8 -7 22 -5 2 -6 -6 -8
pasa|3 -6 2 -1 -2 -4 -3 11
paso|-6 3 5 -11 -5 10 -5 9
pass|-16 -13 -5 27 -3 8 4 -2
pass only|-8 12 0 4 -4 -2 0 -1
pass or|-13 -5 -3 33 -2 -3 -4 -4
pass rate|-8 -2 -4 14 -2 -2 7 -3
pass them|4 -3 1 -7 -4 -3 0 12
pass to|10 0 -1 -2 0 0 -5 -1
pass with|-1 -5 13 -4 -1 0 -2 0
passage|0 9 -10 -11 -8 -11 25 6
passage for|-6 9 0 0 -1 -1 -6 4
passage of|-4 14 -4 2 1 -4 0 -4
passage the|23 -8 -3 0 -4 -4 -1 -2
passages|14 -3 -6 -4 -3 1 6 -6
passed|6 2 11 -2 -10 -2 0 -5
passengers|-6 -6 9 -6 -1 3 13 -6
passes|-5 1 -8 14 -7 14 -2 -7
passing|19 -8 -2 4 -7 -6 -1 2
passive|16 -5 3 0 2 -6 -4 -7
passive voice|13 -3 -2 -1 -2 -2 -1 -1
passo|-7 -5 -2 15 -11 -6 -3 19
passport|19 -3 -4 -1 -1 -2 -7 -1
passt|15 -2 -6 15 -8 -7 -3 -4
password|15 1 1 2 -6 -4 -8 -1
password in|26 -8 -2 -6 -4 0 -3 -2
password reset|10 -2 1 -5 -5 3 1 -3
past|13 -11 7 -7 -3 7 -12 6
past tense|16 1 -4 -1 0 -1 -6 -6
paste|4 2 -1 16 -4 -5 -3 -8
paste a|7 4 1 -6 1 4 -8 -3
pasted|20 2 -3 -8 2 2 -8 -8
pasted below|20 -4 -3 1 -4 1 -4 -7
pastel|27 -6 -3 -2 -1 -1 -5 -8
patch|-13 -2 15 -12 -7 6 0 13
patch as|-6 0 -3 1 0 10 -2 0
patch the|-1 -9 -1 2 3 20 -9 -3
path|3 24 1 -14 -6 -10 6 -4
path and|6 -1 4 0 -9 -5 5 1
path to|18 -7 -11 -1 5 -3 2 -3
paths|5 13 1 -12 0 0 -2 -5
paths for|-1 16 -1 -5 0 1 -5 -4
patient|-2 15 1 -7 -7 2 -6 5
patient care|11 6 -1 4 -5 -10 -4 -1
patient s|16 -7 0 1 1 -1 -4 -6
patients|18 -5 -7 6 -3 -4 -6 1
pattern|25 -4 -2 -2 -3 -2 -5 -7
pattern <quotation>|11 5 -4 -6 -3 -1 -4 1
pattern matching|15 -2 -8 0 -2 -1 -1 -2
patterns|11 -6 -7 -1 2 -6 14 -7
pauses|-7 14 -2 -1 -1 -1 -1 -1
pay|1 -4 3 12 8 -13 5 -12
pay <number>|11 -1 -1 -6 -5 1 2 0
pay for|4 2 7 -2 -4 0 1 -8
pay in|11 -2 1 2 -3 -4 -2 -4
pay the|23 -8 -3 -3 -2 -2 -5 0
paying|-3 -3 12 7 -10 5 -1 -7
payment|12 -5 -5 6 -2 -9 9 -5
payment is|-6 -2 0 12 -2 -2 0 0
payments of|12 -1 1 1 -4 -8 -6 5
payroll as|14 -5 -5 0 -1 0 -1 -1
pays|20 3 -6 1 5 -10 -9 -4
pays the|12 -4 -1 5 -1 -4 -4 -4
pcs|3 -4 2 -4 1 -6 14 -6
pdf|16 -5 1 -12 6 -4 -5 2
peabrimmedia|12 -7 0 1 0 1 0 -7
peace|19 0 -6 0 -3 -3 -3 -3
pears|12 1 -2 -7 -2 0 -3 0
pedido|15 -8 12 -2 -3 -4 -4 -6
pedidos|1 -6 -7 -2 -1 -4 22 -4
pedir|0 -6 18 -2 -5 -1 -3 -1
peer|2 0 7 -1 2 -1 -10 2
pelo|0 -10 -12 -7 -10 9 17 11
pen|15 8 -3 -8 -7 11 -7 -9
pencils|15 -2 0 2 -6 -3 -1 -5
pending|11 -2 -3 10 -11 5 -11 1
pens|2 14 3 -6 -7 -8 9 -8
pens cost|1 16 3 -3 -3 -4 -6 -4
pensamentos|-3 -3 16 0 0 -5 0 -4
pensar|-2 -3 -8 -2 -2 -5 26 -4
pense|3 14 16 -8 -6 -8 -13 3
people|5 -3 -16 -10 1 0 18 5
people all|13 0 0 -5 -3 -1 -5 0
people ask|-9 -6 -4 -1 -2 -4 19 7
people can|15 -2 -4 2 -1 -3 -13 6
people from|6 -1 1 0 0 -3 -11 8
people get|4 11 -4 -2 1 -5 5 -9
people in|10 -3 -6 -5 -2 -3 11 -2
people really|12 -5 1 -5 10 -5 -10 1
people s|17 -1 -2 2 -1 -1 -4 -9
people see|19 -5 0 -2 -2 -2 -4 -4
people still|15 -3 -1 -2 -3 -1 -3 -3
people that|16 -1 -2 -4 -2 -1 -6 -2
people were|10 4 -10 1 -4 -7 2 4
people who|18 -4 -1 3 -2 2 -10 -6
people with|-2 -1 -3 -7 0 -1 17 -3
people would|0 -11 -6 -7 14 0 14 -6
per|-3 -6 -8 14 -5 -7 7 9
per <number>|-1 0 0 10 0 -3 -5 -1
per day|13 -12 10 0 -2 -3 -5 0
per fact|-7 -5 -2 5 3 -1 9 -1
per hour|9 -4 2 -2 -7 -1 -1 4
per item|-8 12 -3 -3 2 2 1 -3
per kg|-5 5 -1 12 -5 -2 -1 -2
per line|2 4 -3 2 -2 -10 9 -2
per minute|12 -6 -2 -3 0 0 1 -2
per month|6 -5 -7 1 -4 9 7 -5
per rule|-7 -2 0 3 -1 2 -3 8
per the|-8 -1 0 7 0 0 -5 6
per turn|-3 0 -2 9 10 -3 -10 0
per week|5 3 3 -9 -1 -2 7 -8
per year|15 4 -6 -6 -12 12 -7 0
percent|-4 -9 1 10 11 1 -5 -5
percent of|3 -5 1 -6 15 -10 -1 2
percentage|11 -2 -3 31 -2 -12 -8 -14
percentage chance|11 1 -1 0 -1 -2 -5 -2
percentage no|-3 -5 0 22 -3 -6 -1 -4
percentage of|17 0 -4 5 0 -3 -6 -9
percentages|23 -3 -1 -1 -1 -1 -7 -7
perception|10 -3 7 -2 -5 -1 -6 0
perfect|1 -3 -6 9 -11 -1 12 -1
perfectly|13 -9 1 1 -2 -2 -2 0
perform|19 -4 -13 -1 7 -6 -1 -1
perform an|13 -3 -11 1 -2 1 1 0
performance|7 5 4 -5 -6 7 -8 -4
performance and|10 -1 0 0 -2 0 0 -7
performance review|17 -1 -1 -1 -1 -2 -4 -7
pergunta|-10 -10 11 -1 1 -6 1 14
perguntas|17 -12 -7 -3 -1 -2 14 -5
perhaps|13 -10 -4 -2 1 -3 5 -1
period|5 7 4 0 6 -8 -5 -8
period <number>|6 11 -2 -4 -3 -4 -3 -1
permanent|16 -6 -3 -3 -3 -3 -4 6
permission|12 5 -4 2 9 -13 -6 -4
permits|1 -5 -3 -1 -2 5 -5 10
permitted|-6 4 -1 -1 9 -1 -1 -1
permutation|4 -1 2 -4 -7 -2 12 -5
pero|13 -5 1 6 -3 -3 -5 -4
person <quotation>|-10 -8 16 -2 0 -11 18 -2
person and|-6 -2 2 10 -4 -5 10 -4
person from|6 2 0 -12 -1 2 16 -13
person if|0 -1 -3 1 -6 1 10 -2
person in|6 -13 0 -3 1 -1 13 -5
person is|3 -15 -6 8 11 0 -1 1
person might|-5 -7 0 -1 -1 -1 19 -5
person present|-4 -3 17 -5 -7 0 -4 4
person would|-7 -2 -5 2 7 -2 9 -1
persona|-1 -9 -9 -1 1 -14 24 9
persona and|-1 -2 -7 -2 -3 -3 20 -3
persona cards|-9 0 -1 1 -1 0 11 -1
persona night|-13 -2 -3 -2 11 -1 12 -2
personal|14 -3 -8 5 -3 -8 0 3
personal data|3 13 2 -4 -2 -8 -2 -2
personal details|17 -2 -3 -3 0 -4 0 -6
personal statement|10 -2 0 -1 0 -6 0 -1
personal use|11 1 1 -4 -2 -6 -2 1
personality|12 -1 -2 -2 2 -2 -4 -2
personas|-1 -12 -7 -1 -9 -2 29 2
persons|1 2 12 -6 -2 -6 9 -11
perspective|17 -1 -2 -4 -3 -3 0 -5
pessoa|0 -3 17 -1 -2 -6 -1 -4
pets|0 -4 -2 -1 -6 10 0 4
peut|16 -10 0 -5 -3 0 1 1
peux|12 -3 -10 10 0 0 -6 -3
peux m|9 -7 -5 14 1 -1 -8 -1
peux tu|11 -2 -6 -1 0 -2 1 1
ph|6 8 -4 -9 -3 -6 -5 13
pharmacist|-4 -4 -2 1 -2 15 -3 0
pharmacy|4 8 -2 -9 3 -6 -2 5
phase|3 12 -4 -6 -2 -5 3 -1
phase <number>|3 12 -4 -6 -2 -5 3 -1
phishing|12 3 -6 -4 0 1 -1 -4
phone|4 -7 -9 2 -4 1 2 11
phone <number>|8 -10 0 -1 -1 1 -2 5
phone number|3 -4 -2 14 -9 3 -7 1
phone the|5 -8 -8 1 11 -6 9 -3
phone was|1 -2 -3 11 0 -3 2 -6
photo|21 -3 -3 -1 -3 2 -4 -7
photographer|17 -7 -4 -2 1 2 -3 -4
photographs|21 -4 -2 -7 -15 -6 12 0
photon|-7 -2 2 8 -1 2 2 -2
photos|8 3 -2 -5 -17 2 15 -4
photos captions|23 -1 -6 3 -14 -2 -3 0
photos in|14 -7 -1 0 -1 -1 -2 -1
photosynthesis|12 -6 -5 7 4 0 -8 -4
photosynthesis is|-11 -3 1 7 7 1 -3 0
php|11 2 0 1 -9 -1 -6 2
php <number>|16 -5 -2 -8 2 -1 -3 0
phrase|-15 6 -2 -12 -9 13 15 5
phrases|7 -7 7 -6 -8 8 8 -8
physical|3 6 4 -1 -2 -3 -13 6
physical cards|12 -5 -3 0 -5 -3 -6 11
physically|25 -2 -5 0 -5 -4 -3 -6
physics|7 0 -5 2 3 -9 7 -4
piano tuners|-3 15 -2 -7 -3 -1 2 -1
pick|4 -1 -1 4 25 -18 -9 -6
pick <number>|-6 -1 -1 -11 12 -2 9 -1
pick a|14 -5 -2 -5 -4 -5 -4 11
pick one|4 -2 0 10 -5 -1 -2 -4
pick the|6 -2 2 2 19 -5 -8 -14
picked|15 -3 3 -7 -2 -2 1 -5
picking|15 3 -2 1 -6 3 -8 -6
picture|10 1 11 0 2 -8 -9 -9
picture from|18 -7 1 -5 1 2 -4 -6
picture in|14 -7 -5 0 3 -1 -1 -3
pie|24 -14 3 -5 -3 3 -4 -5
piece of|-9 2 0 0 -3 2 7 1
pieces|18 -1 -9 -10 2 8 -1 -7
pier|15 -1 -1 -4 -1 -4 -4 -1
pies|23 -8 2 -2 -4 -1 -4 -6
pii|-7 -1 -1 -1 -1 -1 -2 12
pill|5 -1 -3 -1 -5 -3 -3 11
pillow|17 -1 -5 1 -2 -6 -1 -2
pin|19 5 -4 -4 0 -10 -1 -5
pineapple|25 -4 -8 -3 -3 -5 -1 -1
pink|6 10 -2 -2 -6 -2 -2 -3
pip|14 2 7 -8 2 -5 -7 -4
pip install|15 -1 -2 -3 -2 -3 -3 -1
pipeline|10 -1 0 3 -2 -2 -1 -7
pipeline input|10 -3 2 3 -3 -2 -1 -6
pirate|10 -2 4 -5 -1 -1 -2 -3
piso|15 -1 -2 -4 -2 -3 -3 -2
piss|3 3 -10 -1 -1 0 -4 9
pitch|8 -9 -6 2 -2 -4 3 8
pitch deck|9 -9 -6 0 0 -2 -9 16
pixar|4 1 0 -2 -4 2 -8 8
pixels|20 -3 1 -3 -4 -5 -3 -2
pizza|-4 -3 -8 6 3 0 11 -5
place|3 -7 -6 -8 13 4 7 -7
place <number>|18 -3 -2 1 -3 -1 -9 -1
place of|-1 -2 -1 -6 -2 8 9 -5
place on|13 -3 -3 -1 2 -4 -5 2
place the|-11 -1 -2 13 1 1 -2 1
place to|19 0 -2 -2 -5 -3 -5 -2
placed|10 -4 5 1 -1 -2 -6 -4
placeholder|14 -2 0 -6 -1 -2 0 -2
placeholders|22 2 -2 -14 -3 -3 -5 3
plain|8 8 6 -4 -17 1 -7 5
plain english|8 -8 -4 5 4 -4 3 -2
plain language|13 -5 1 -7 -3 0 -2 4
plain words|11 4 -6 -6 -12 0 5 4
plan|8 26 -1 -8 -2 -13 -4 -7
plan <number>|7 5 -9 -4 -5 5 6 -4
plan a|15 -4 -7 1 -8 -1 11 -7
plan first|8 -7 0 0 -1 2 2 -3
plan for|8 -12 9 3 -2 -1 -2 -5
plan generator|2 -8 3 -4 -6 1 2 10
plan my|13 -3 1 2 -3 -2 -4 -3
plan plan|1 11 -3 -3 -4 3 -5 2
plan that|18 -7 -5 -1 1 -5 -2 2
plan the|-3 11 -4 -4 -3 -4 13 -5
plan to|12 -10 6 -3 -2 -4 1 -1
plan with|-1 4 1 2 -10 2 -7 9
plane|15 -13 -2 -2 -4 -5 14 -3
planes|11 -7 6 -5 -1 0 -3 -1
planet|12 11 -4 -10 5 -2 -4 -9
planning a|-8 -2 -2 -4 0 2 9 5
plano|14 -5 -2 8 -2 -3 -2 -8
plant|15 -3 17 -11 7 -11 -2 -11
planted|-4 -5 -4 3 1 14 -4 0
plants|5 -3 -2 0 13 -4 -1 -7
plate tectonics|-4 -1 0 2 1 -3 -7 14
platform|14 -4 0 0 -10 0 0 0
platform linux|10 -2 0 0 -8 0 0 0
platform support|10 -6 0 -1 -1 1 -1 -2
platform your|10 -7 0 0 -2 1 0 -2
platforms|6 -6 -6 -3 2 12 -1 -4
plausible|12 7 -1 -13 1 -9 3 1
play|-5 -12 2 -6 2 13 19 -13
play a|4 -8 1 2 -2 13 -5 -5
play by|-8 -1 12 0 0 0 -5 1
play the|-1 -8 -4 -9 -4 16 11 0
playable|17 -3 0 -3 -3 -3 -1 -4
played|-5 -3 12 -1 0 -1 -1 -1
player|0 8 6 -5 4 -7 -1 -4
players|21 -3 -1 -12 0 -1 -8 4
playful|20 -1 -1 -1 -6 0 -8 -2
plays|-5 -8 8 -5 -3 3 5 4
plazo|15 -10 -8 7 -8 19 -4 -12
please|0 9 -5 -3 1 3 -7 2
please <quotation>|17 -7 -5 2 -5 -5 3 -1
please act|5 7 -8 -4 9 -4 -3 -3
please and|15 -4 1 -1 0 -3 -4 -5
please answer|0 11 -9 4 -4 3 0 -4
please assign|-6 0 -4 11 -1 -1 0 0
please cancel|9 -8 -3 11 -5 -7 5 -1
please do|7 9 1 -1 -3 -6 -6 0
please explain|20 -7 -8 -4 5 -8 0 1
please find|13 -5 -7 -6 1 8 -3 -1
please give|-4 -3 7 10 -6 -12 4 5
please go|0 -2 -3 -4 11 0 -2 0
please grade|15 1 -2 -5 -2 -2 -2 -3
please help|21 0 -1 -2 -9 -2 -2 -4
please i|18 -6 -5 -1 -4 0 -4 1
please kindly|-14 4 -1 8 -2 -2 5 2
please look|5 -5 -1 -8 7 8 -4 -2
please make|3 -5 9 3 -7 -10 0 8
please mark|10 -9 6 2 1 -9 4 -4
please prepare|-5 5 -5 0 -2 -7 13 0
please print|-8 -7 19 -1 -4 -3 3 1
please provide|14 -4 -6 0 -2 -3 -2 2
please read|15 -6 -5 4 13 -8 -10 -3
please review|-1 7 9 -3 -2 -7 1 -4
please simulate|-11 9 6 -5 -1 -1 5 -2
please tell|9 -9 9 4 -5 -3 -4 0
please then|-4 8 -9 1 1 0 0 1
please think|-10 10 1 -4 0 -4 9 -3
please we|13 -1 -6 -2 4 -1 -2 -5
please write|7 6 4 -23 -11 14 -1 3
plot|28 -8 -4 5 -3 -5 -8 -6
plot of|21 -5 -2 -4 -2 -2 -7 0
pls|16 7 11 -4 0 -9 -8 -14
plt|13 -6 -5 -6 4 0 0 0
plural|2 11 -9 -11 8 -7 1 5
plural of|6 2 -13 -8 9 -5 2 6
plus|6 3 -10 -4 13 -15 5 4
plus court|33 -4 -5 -3 2 -5 -9 -9
pluto|13 -5 -4 -5 7 -2 -4 0
pluto a|13 -5 -4 -5 7 -2 -4 0
png|10 -6 -1 -9 1 9 -1 -3
png files|4 -4 1 -5 -1 10 -7 2
pocket|12 1 0 -1 -6 -1 -3 -3
pod|15 -2 -4 1 -2 -2 -4 -2
podcast|7 -10 2 -8 -3 7 -5 10
pode|11 -9 -7 5 17 -5 -7 -6
podium|-4 9 7 -6 -3 3 -4 -1
poem|20 2 -5 -11 11 -18 5 -3
poem about|13 -13 -2 1 -8 0 8 1
poetry|13 -1 -3 -2 0 3 -8 -1
point|8 0 -9 4 7 4 -5 -9
point and|-8 3 -2 8 6 -2 -2 -2
point each|1 -1 -3 13 -2 0 -5 -3
point of|8 10 -6 -3 -2 -5 -2 0
point out|15 -1 -8 -9 -3 22 -9 -5
point scale|-10 -4 1 4 12 -1 -1 -2
point to|10 -9 -6 -4 11 11 -2 -11
point units|10 2 -2 -5 -3 -1 0 0
pointed|14 -3 0 -2 -2 -4 -2 0
pointed by|14 -3 0 -2 -2 -4 -2 0
points|-1 9 -14 23 -10 12 -14 -5
points and|14 0 -2 -5 -6 -4 0 2
points are|19 1 -3 -1 -3 -1 -6 -6
points d|15 -4 -1 2 -2 -6 -2 -2
points did|14 -1 -2 -6 0 -5 0 0
points does|-11 -6 -4 24 2 -3 1 -4
points each|8 5 0 3 -3 -3 -8 -2
points for|0 12 -6 3 -1 -2 -5 -1
points how|6 -6 3 -9 -2 7 -1 3
points no|-10 1 3 -3 0 -1 1 9
points of|4 -3 1 -3 -2 -6 -1 10
points only|12 -7 -4 0 2 -4 1 0
points then|-13 11 -5 10 -2 -3 0 1
points to|5 2 9 0 -2 -5 -1 -8
poison|11 0 -6 -8 7 6 -5 -4
poland|13 -1 -3 -6 3 -2 -5 0
polar|13 6 -8 10 -3 1 -12 -7
pole|2 -9 -1 8 -6 0 -5 10
police|13 0 -5 -2 0 -1 -3 -2
police report|17 -6 -2 -5 0 -6 1 0
policies|7 -12 12 -4 -4 2 1 -2
policy|6 15 2 -2 -5 -6 -7 -3
policy <number>|18 -1 -8 -1 -4 -9 -4 9
policy and|5 -1 5 5 3 -10 -4 -2
policy assistant|11 -14 -9 1 3 0 3 4
policy says|-7 10 -6 -8 -7 15 0 2
polish|7 2 -9 12 -9 0 -6 5
polish this|19 -4 -4 -5 -3 -6 5 -2
polished|-7 -9 20 3 -1 -10 -4 10
polite|4 5 0 8 -19 -14 13 3
polite but|13 3 0 -2 2 0 -13 -5
polite email|-1 -1 -9 1 0 0 -6 16
politely|9 -13 -7 -8 10 -8 8 9
politeness|-3 -4 10 11 -4 -2 -3 -4
political|18 -6 -4 -1 -1 -3 -1 -1
political correctness|18 -6 -4 -1 -1 -3 -1 -1
politics|11 -3 -3 1 -4 -3 -1 1
polynomial|7 -7 1 0 9 -7 -3 0
pon|7 -7 -2 7 10 -2 -7 -7
pond|15 -10 6 4 -9 -11 -3 9
pool|-12 14 -8 17 -11 -5 20 -14
poor|6 -2 1 6 -10 4 -9 5
pop|5 -1 -6 -4 3 3 -15 16
popular|9 3 0 4 -12 -2 -2 0
populate|1 -3 11 -6 1 -1 0 -3
population|9 -2 -5 1 -6 -8 11 0
por|-11 26 7 -16 6 -17 2 3
por escrito|-2 16 -4 -2 -3 -2 -2 -1
por extenso|-3 8 -4 -5 -3 -3 11 -1
por linha|-7 3 -2 -3 -2 -1 -2 14
por mês|18 -8 -5 -1 -2 -1 0 -1
por outro|-3 -2 -3 -5 -5 -4 -3 26
por que|23 -4 1 -10 7 2 0 -18
por qué|-2 26 -8 -3 -1 -8 -1 -3
porque|3 -1 -1 -2 -2 0 -7 10
port|27 -6 -3 -13 0 10 -9 -5
port <number>|17 -4 -2 -3 -1 -4 -6 3
portal|5 -9 -2 1 10 3 0 -8
porto|8 -8 -5 -1 10 -2 0 -1
portrait|6 5 -6 3 -12 9 -5 1
portuguese|11 19 -9 -4 2 0 -3 -16
portuguese and|10 -5 0 -4 10 -3 -9 1
português|0 8 -7 8 -8 -2 -12 13
pose|10 3 -1 -2 -4 -1 0 -5
position|7 6 3 -3 15 1 -20 -10
position so|13 0 -4 0 -4 -3 1 -3
positive|13 -2 6 -7 10 -3 -14 -2
positive number|3 11 -9 7 -5 -6 0 -2
possession|13 -8 -7 1 7 2 -3 -4
possibility|0 9 -5 2 3 -6 -1 -3
possible|11 10 -4 0 -10 -8 -4 5
possible to|8 -10 5 9 -5 3 -9 -2
post|-1 9 -16 -8 -4 17 -2 5
postcode|21 -4 2 -7 2 -2 -13 0
posted|-4 -1 -2 -1 -1 -1 12 0
poster|12 -10 -1 -2 -4 4 -1 2
posters|11 -2 0 1 -2 0 -7 -1
postgres|15 3 2 -11 10 -5 -11 -2
postgres <number>|5 -1 -1 -9 9 -2 -1 -1
posts|14 -5 3 -1 -4 3 -5 -6
potato|0 -5 7 9 -2 -2 -6 -1
potatoes|9 6 -8 -4 -2 0 -7 6
potentially|10 0 -3 -7 0 -1 0 0
pounds|6 -9 6 -5 2 2 -3 1
pour|21 -2 -25 -2 1 -6 -4 16
pour chacun|-8 7 0 7 0 -3 -1 -2
pour l|22 -5 1 -10 -4 1 -2 -4
pour le|26 1 1 -16 0 1 -2 -11
pour les|9 11 -3 0 -5 -7 1 -5
pour mon|13 0 -8 9 -1 -4 3 -12
pour qu|12 -5 -4 -6 0 -2 -7 13
pour un|19 -4 4 -3 -1 -7 -7 -2
pourquoi|-4 16 13 -4 -2 -7 -3 -8
pouvez|9 -2 -1 1 -3 10 -8 -6
pouvez vous|9 -2 -1 1 -3 10 -8 -6
powder|19 -4 -3 -3 -4 -4 1 -1
power|4 2 -5 -6 -7 -2 11 3
powerful|15 -3 -3 1 -1 -1 -8 0
powershell|12 -4 5 6 -3 -1 -10 -4
poème|9 4 2 -2 -5 -2 -8 1
pra|44 6 -11 -11 -3 -8 -4 -12
pra mim|17 -9 0 -3 -6 -2 0 4
practical|10 -5 -1 -2 -5 1 9 -7
practice|23 -8 0 -9 -2 6 0 -10
practice problems|13 -3 -2 1 0 -4 -3 -2
practice question|13 -3 -2 -2 1 -4 -2 -2
practise|11 1 -1 -1 0 2 -6 -6
prague|-1 -8 -1 5 -4 8 4 -3
praise|16 0 -6 -7 -7 13 -3 -7
prazo|4 -1 -4 11 -1 -3 -3 -3
pre|-3 -6 17 8 -4 -5 1 -8
preachy|-6 3 -9 0 0 11 -5 5
preceded|-10 12 6 0 0 -5 -2 -1
preceded by|-7 14 -5 0 1 0 -2 0
precedes|-9 24 -1 -1 -3 -2 -5 -3
preceding|-7 14 -9 15 -2 -2 -4 -3
precios|19 -3 -1 -4 -5 -2 -2 -1
precipitation|12 -4 -7 1 0 -3 0 1
precise|24 -1 7 -15 -8 -7 -4 5
precise and|13 -2 -2 0 -7 2 1 -5
precisely|-3 -10 7 -5 -1 8 2 2
precisely as|-3 -10 7 -5 -1 8 2 2
precision|23 -2 0 -4 -5 -5 -5 -1
predict|19 13 -12 6 -11 -9 -5 -1
prediction|3 14 1 -11 -9 -2 0 5
prefer|-6 -1 2 -15 30 -7 1 -2
prefer and|-2 15 -3 -18 20 -12 0 0
prefer flexible|10 -2 -1 -1 -1 0 -5 0
prefer heavy|12 0 -2 -1 -5 -2 0 -2
prefer the|9 -4 -4 -1 15 -12 -3 1
preference|-11 -6 -1 -1 30 -10 2 -2
preference label|-5 -8 1 -6 20 -1 -2 1
preferences|-9 0 0 -1 -1 0 12 0
preferences and|-10 0 0 -2 -1 0 12 0
preferred|-16 -9 -1 -12 41 -8 -2 7
prefers|13 -5 -1 -1 -2 0 -2 -2
prefix|8 1 1 5 -5 0 -8 -2
pregnant|11 0 0 -2 0 1 -11 0
pregunta|-7 6 -9 -4 8 -11 5 11
preguntas|16 3 -8 -10 5 -7 8 -8
premise|-4 15 -16 3 -1 -8 20 -9
premises|-2 20 -2 1 -2 2 -8 -9
prepare|4 7 -14 -9 -7 2 4 13
prepare for|13 0 -4 0 -4 -3 1 -3
prepare the|-9 9 -2 2 3 -1 -2 -1
prescribed|21 -9 5 5 -7 -4 0 -11
present|10 -5 12 3 -13 -7 -4 4
present <number>|10 2 -5 4 -3 -6 0 -3
present tense|-4 -7 15 -7 -5 0 -5 12
present the|11 -2 -6 2 2 2 -5 -2
presentation|11 -9 -1 10 -1 3 -9 -3
presentation <number>|-2 -1 -5 10 -1 -1 0 -1
preserving|12 -4 -9 -3 4 0 1 -1
preserving the|5 1 -2 2 5 0 -10 -3
press|7 -3 -1 -7 9 -2 -1 -2
pressure|14 -1 -12 0 -7 0 -6 11
pressure if|10 -2 -5 -1 2 -3 2 -3
presupuesto primero|12 0 0 -7 -2 0 -2 -2
pretend|-3 1 -3 -5 11 -1 -8 8
pretend you|-6 0 -2 -2 10 -3 -5 7
pretraining|-10 1 -3 -4 -4 -6 -4 30
pretty|13 -4 0 1 2 -5 -4 -3
prevent|18 -1 -1 0 1 -8 -2 -7
previous|-7 -6 14 -8 -2 16 -16 9
previous one|-13 9 -2 1 2 -1 1 2
previous turn|0 -2 13 0 0 0 -7 -4
price|16 3 -2 6 0 -8 -7 -9
price <number>|6 -8 -3 0 9 1 -2 -2
price and|15 4 1 -1 -8 -1 -8 -1
price delivery|12 -4 3 -5 -5 1 -4 2
price increases|8 0 0 -9 -5 -2 9 0
price of|15 2 -4 -6 -5 -1 0 0
price she|18 -11 3 -5 -5 -1 -1 3
prices|8 -9 10 -6 11 -5 -3 -6
prices as|-3 2 8 1 -9 3 0 -2
prices go|5 -3 -7 0 10 -2 -2 -2
pricing|14 2 -8 -11 11 -8 1 -1
primary|19 -3 0 -2 -5 0 -4 -5
primary in|19 -2 -6 -3 -2 -2 -1 -2
prime|5 17 8 -16 5 -1 -13 -6
prime number|22 -1 -3 -5 -5 -2 -1 -5
prime numbers|13 -1 -7 -1 -1 0 -3 -1
prime or|6 -8 -2 -6 9 -4 -1 6
primeira|-6 -5 17 -3 -3 -8 10 -3
primeira pessoa|-3 -3 16 0 0 -5 0 -4
primeiro|11 -1 3 3 -1 -4 -2 -9
primera|4 12 -5 -3 -7 -3 -5 6
primero|2 4 0 -7 2 -6 -5 10
primes|5 4 -4 -4 10 -3 -6 -2
primo|24 -2 -8 -4 -4 0 -3 -3
principal|13 -4 -6 -4 18 -5 -8 -4
principle|-2 -3 -4 0 9 12 -6 -6
principle <number>|-7 -1 -1 -3 11 2 -1 -1
principles|-8 6 -5 0 0 10 -2 -1
print|0 -1 17 -5 3 5 -5 -13
print <number>|-15 -11 3 25 2 -9 3 3
print <quotation>|32 -5 -2 7 -8 -11 -7 -6
print all|12 13 6 -10 8 -11 -9 -10
print and|11 -1 -2 0 0 -1 -5 -1
print each|12 -3 -5 -2 -4 -2 -7 12
print f|7 -2 -3 -7 -3 -7 4 10
print file|17 1 -5 0 -1 -5 -7 1
print only|13 -5 -2 -6 -2 -3 8 -4
print result|19 -2 0 -7 -6 0 -1 -3
print the|9 8 4 -4 -9 8 -9 -6
print what|-3 -16 19 0 1 -1 1 0
print your|-9 -3 23 0 -2 0 -6 -3
printed|-4 18 2 -1 -2 1 -11 -3
printer|22 3 -7 -8 -2 -9 -3 4
printer offline|-4 -1 -1 -2 3 -2 -4 12
printing|10 2 -5 -2 2 4 -7 -4
prints|18 2 -11 -3 -3 -1 -5 4
prints each|0 -15 4 7 -2 -9 9 5
prints the|13 4 -2 -4 2 -2 -5 -6
prior|1 28 7 -4 -2 -11 -10 -9
prior to|-11 29 7 -6 -2 -9 -3 -5
prioritize|19 -5 -1 -8 -2 -5 -1 3
priority|13 -1 -2 -5 -3 -4 8 -6
prison|10 0 -3 0 2 -8 0 0
privacy|5 -7 -1 1 -3 -2 -3 10
private|-8 -12 29 3 -7 1 -5 -2
private diary|-6 -4 13 -1 0 -2 0 -1
private notes|-11 -3 23 -2 -4 -1 0 -2
priya|14 -3 -6 1 2 -1 -6 -2
prize|0 -1 -2 8 -3 8 -7 -2
pro|19 -12 -4 -8 -5 -11 3 16
pro zeile|-8 -1 -9 -9 -4 -5 12 23
probability|12 9 -5 8 -4 -13 -2 -4
probability of|23 -2 1 -9 -6 -2 -8 3
probability that|2 15 -6 11 -4 -8 -3 -7
probability with|-2 -5 -5 -7 13 2 10 -7
probably|3 -3 9 -12 -3 11 -14 9
problem|-24 23 12 2 5 -29 17 -6
problem <number>|-6 -12 1 12 19 -1 -8 -5
problem and|-9 -4 1 -5 -2 10 9 -1
problem asks|-6 3 -2 11 -2 -2 1 -3
problem by|6 -7 -5 -3 -6 4 10 0
problem for|2 -6 -3 -1 0 -3 11 1
problem is|19 -7 -2 -7 -1 3 -6 -1
problem so|-5 6 -1 -3 -3 -3 10 0
problem solving|-3 14 -2 -7 -1 1 -1 0
problem sum|-5 11 -4 7 -6 -4 0 1
problem with|-1 -5 6 -6 -3 3 10 -4
problem write|-8 13 0 0 1 -5 -3 2
problem you|8 0 -4 6 -6 5 -10 2
problema|7 -10 0 -3 -2 1 7 0
problemas|13 -13 -1 -2 -1 -7 15 -5
problemas de|13 -13 -1 -2 -1 -7 15 -5
problematic|11 -8 -1 1 1 1 -5 1
problems|22 -19 -7 -5 -7 2 10 4
problems for|10 0 0 -3 -1 0 -6 0
problems in|-5 -3 -2 -1 -1 0 13 0
problems on|14 -3 0 0 -1 -3 -6 -2
procedure|7 -9 -8 -2 9 -2 19 -15
proceed|-3 19 -6 -2 -1 -5 -2 -1
process|9 -6 10 4 0 -4 0 -12
process and|12 -3 -4 -1 0 -2 -2 0
process the|-2 -7 9 0 3 -1 -2 1
process tree|20 -5 -3 -3 -2 -2 -3 -2
process with|18 -2 -3 0 -1 0 -9 -3
processes|24 3 -5 -4 -6 -6 -2 -4
processing|16 -5 5 4 -8 -6 -6 -1
produce|-6 16 0 -24 -16 5 22 3
produce <number>|1 -3 2 -8 -2 -6 21 -6
produce a|-1 13 -9 -7 -5 12 -3 0
produce the|-6 18 -2 -6 -3 -5 11 -8
produced|-16 -8 7 12 -11 3 12 1
produced by|-9 -7 -5 15 -8 10 -2 6
produced it|-4 2 17 -1 -1 -8 -1 -5
produces|2 9 -1 -10 -3 5 -2 -1
producing|-7 3 10 -1 -1 -2 -1 -1
product|1 10 -4 2 -15 6 4 -5
product description|20 -7 -4 -4 2 -10 4 0
product details|13 -5 1 0 1 0 -7 -2
product of|-1 9 -1 0 -1 5 -12 0
product owner|15 -4 0 -4 -1 0 -2 -4
product price|-8 -1 0 -1 -2 0 11 0
production|17 5 13 -8 2 -8 -12 -9
production ready|15 -3 -4 0 4 -4 -3 -5
products|18 -3 -7 -3 -5 0 6 -6
products and|18 -1 -2 0 -2 -2 -7 -4
produite|-6 -4 11 -4 -1 8 1 -5
prof|10 1 5 -8 -5 -2 -4 4
professional|20 -5 0 4 -1 -11 -5 -2
professional with|11 4 -4 2 -4 -1 -4 -5
professor|4 -5 -4 15 -4 -7 0 0
profile|13 -5 0 3 -9 2 4 -8
profit|0 6 -2 -8 7 3 3 -8
profitable|9 0 -4 3 1 0 -2 -7
program|1 8 -5 -7 -16 13 4 2
program in|4 -5 -5 -5 -6 1 18 -1
program that|15 -13 -9 2 1 5 -2 2
program to|10 -13 4 8 -6 -7 5 -2
programmer|7 -7 3 -2 -1 -8 11 -2
programming|29 -16 -13 -12 1 1 19 -8
programming language|21 -4 -2 -3 -2 -2 -3 -5
progress|3 7 -7 4 -4 -8 7 -2
prohibited|15 -5 -5 0 -2 0 -3 0
project|0 11 2 -3 -2 -12 0 4
projectile|20 -1 -5 0 -2 3 -9 -5
projects|14 -4 -1 -2 0 -3 -2 -3
promise|9 -7 -4 12 9 -12 -12 5
promised|4 -10 -4 -6 9 3 2 2
promises|2 -2 -10 7 -9 3 2 7
promising|-8 -7 -3 2 13 -2 2 2
promoting|10 -1 -1 0 -2 -1 -6 0
promotion|13 -1 -4 -1 1 -3 -3 -2
prompt|-28 -8 -3 13 21 -5 11 -1
prompt <quotation>|11 5 -3 16 -7 -6 -7 -9
prompt and|-9 -3 9 0 1 0 -4 7
prompt completion|-9 -4 1 3 -3 6 -3 10
prompt for|18 3 -8 1 -11 -6 14 -11
prompt how|-14 -6 2 -7 17 -3 6 5
prompt in|-15 -3 4 1 -6 -2 20 0
prompt into|4 -2 -5 -2 -1 -1 12 -5
prompt is|-8 -5 2 -5 15 2 -1 0
prompt more|-1 -6 -6 -2 10 -3 10 -2
prompt name|-10 -2 7 7 0 5 -2 -4
prompt that|2 -5 -13 -3 -7 -5 25 6
prompt two|-8 -1 -1 -5 7 -1 10 0
prompt was|-2 -1 -1 -6 11 -1 -1 -1
prompted|2 -1 -7 0 -6 14 -1 -2
prompts|-22 -3 7 -16 -6 -9 52 -3
prompts for|4 -5 -4 -4 -4 -1 18 -5
prompts which|-8 -6 -1 0 0 -1 20 -5
prone|-2 9 -9 0 0 -2 1 2
pronounce|30 -9 -8 -6 -2 -8 -6 9
pronouns|-11 -7 3 -2 3 0 -3 17
pronunciation|8 8 -4 -4 9 -2 -11 -4
proof|-10 17 -5 2 0 14 -7 -11
proof <number>|3 -8 -11 19 1 -2 -2 1
proof attempt|-4 -4 -5 6 -2 14 -6 0
proof by|13 -10 2 5 -2 -10 3 0
proof is|-2 -2 -1 -4 -3 13 0 0
proof that|15 -3 1 -7 4 1 -5 -6
proof with|-1 11 3 -1 4 -5 -8 -3
proofread|27 -4 -6 2 -10 -5 -9 5
proofread this|16 -4 3 1 -3 -4 -4 -6
proofs|4 7 1 -12 10 -6 -5 1
proper|7 -1 -6 12 -1 3 -6 -9
properly|-1 -5 6 9 -3 3 -7 -2
properties|14 -1 -1 -3 -7 -4 3 0
property|25 -10 0 -3 -5 -1 -3 -2
proposal|19 -6 -7 -3 6 0 -1 -8
proposal for|7 -6 0 2 7 -8 4 -7
propose|12 -1 -14 -6 -2 12 5 -6
proposed|11 -6 -1 1 1 -3 -3 0
propre|22 -2 0 -4 -6 -2 -10 2
pros|14 5 -6 -8 0 0 -2 -3
pros and|17 -2 -6 -6 0 1 -2 -2
pros cons|-4 10 -7 2 2 0 -5 2
prose|-1 14 15 -7 -12 -8 -11 11
protagonist|17 1 -15 -2 -1 3 -2 -2
protein|14 -2 -1 -2 1 -6 -2 -2
protocol|-4 -5 12 20 -4 -5 -7 -7
protocol for|-2 3 -3 8 2 1 -8 -3
protocols|14 -1 -5 -5 -3 0 2 -1
prova|14 -6 -3 -3 -5 -6 -4 14
prove|5 14 -6 -15 7 7 1 -14
prove that|6 15 -1 -14 0 8 -7 -7
provide|16 -1 -7 -3 -2 8 -1 -12
provide a|21 8 -2 -5 -2 0 -11 -8
provide detailed|15 -4 -6 -1 0 0 -1 -4
provide information|6 3 0 0 2 -3 -9 1
provide the|10 -8 2 -3 7 -5 -3 -1
provided|20 -10 2 9 -17 13 0 -17
provided in|12 -3 2 1 1 -4 -5 -4
provided photo|11 0 -9 1 -3 0 1 -1
provided with|20 3 -3 -4 -1 -3 -5 -7
providing|16 -2 -4 1 -7 -6 -1 1
prueba|15 1 -4 7 -1 -6 -5 -6
pruned|10 -5 -3 -1 -2 8 -7 1
précis et|7 6 -2 2 -10 0 -3 0
préface|2 5 3 -3 8 -4 -9 -1
prépare|24 -4 1 -6 -1 -1 -13 0
prüfe|2 -3 -2 13 -6 -3 -2 1
pseudocode|6 0 1 -8 -7 1 8 -1
pu|-7 -5 3 -1 1 -7 14 2
pub|18 -3 2 -3 -8 1 -7 0
pub quiz|17 -4 1 0 -8 0 -7 1
public|-5 -15 15 -2 7 1 5 -7
public boolean|40 -7 -5 -9 2 -5 -11 -6
publication|-3 -1 -1 -5 12 -1 -1 0
publishable|1 -8 3 17 -6 -1 -8 1
publisher|22 -10 -4 3 -4 -1 -3 -2
puede|12 10 14 -12 -9 -8 -10 3
puede ser|3 -5 10 -1 -3 1 -2 -3
puedo|29 -7 -5 1 0 -9 1 -9
puis|-16 5 7 9 9 -1 2 -15
puis la|0 11 0 -10 0 0 0 0
pull|14 -3 2 1 3 -12 0 -4
pulls|-6 -1 -1 -5 9 4 -1 -1
pump|9 2 -2 -5 -6 8 4 -10
pumps|5 1 11 -9 -6 11 -8 -5
pun|15 -5 -3 -3 3 -9 1 1
punchy|14 -6 2 -7 -3 2 -1 0
punk|14 -6 -3 -4 -1 0 1 -1
punkte|-9 0 0 14 0 0 -2 -3
pupil|-2 -7 6 8 -3 2 6 -11
pupil s|14 2 -3 -4 2 -3 0 -8
pupil who|12 -5 14 -5 -4 -6 -5 1
pupils|14 -2 1 -2 2 1 -6 -7
purchase|22 -1 -4 -2 -3 -4 -5 -3
pure|11 12 -2 -4 0 -6 -7 -3
purpose|4 10 -13 -1 -3 18 -1 -16
purpose and|17 -4 -1 -4 0 -2 -7 2
purpose of|14 1 -5 2 -4 -3 -4 -1
purr|-3 2 1 7 -10 1 2 1
purse|16 -1 -5 3 -4 -3 -4 -1
push|34 -4 -4 -9 -7 2 0 -11
push it|27 7 -5 -5 -4 -8 -6 -5
pushed|12 0 -14 -1 2 0 -1 2
pushes|-12 7 -2 1 -2 -2 11 -2
pushy|19 -8 -7 1 1 -4 8 -11
put a|-2 2 -12 11 17 4 -12 -7
put all|-3 -7 13 4 4 -9 2 -4
put in|5 7 -7 -2 -6 9 -4 -3
put on|17 -7 -1 -3 -3 -5 -6 7
put that|-5 3 10 2 0 -6 4 -6
put the|4 -5 5 -5 -12 9 -3 8
put them|16 11 3 -12 3 -4 -5 -12
put these|16 -3 -3 -1 -3 -1 -1 -4
put to|-6 -2 -1 -3 0 -4 17 -2
put your|1 41 -14 -15 2 -1 -4 -9
puzzle|-3 14 -4 1 -10 -5 7 0
puzzle and|10 5 1 -7 -1 0 -11 2
puzzled|5 11 -1 4 -7 -4 -5 -3
puzzles|-20 11 -5 3 0 1 7 2
pvc|14 -2 -2 -2 -2 -5 0 -2
py|14 -6 7 2 -5 1 -9 -4
py <number>|-9 -3 7 0 2 1 2 0
pyramid|17 -3 -4 -4 1 -3 -2 -2
pytest|16 -5 -4 -5 0 4 -10 4
pytest for|15 -5 0 -3 1 -2 -3 -4
python <number>|11 5 -3 -1 1 -4 -6 -2
python code|15 -6 2 6 10 -3 -16 -8
python function|13 0 0 -5 -3 -1 -3 -1
python i|7 -2 -3 9 -2 0 -7 -1
python process|-6 0 2 9 -11 8 2 -3
python program|12 3 -5 5 1 -2 -18 4
python requests|19 -2 7 -2 -3 -6 -6 -7
python script|0 3 -6 -2 -7 2 8 1
python to|2 11 6 -7 -7 -1 -3 0
público|3 4 -3 -5 -8 -7 17 -1
q|-17 6 12 4 12 0 -15 -2
q <number>|0 5 2 10 -9 8 -10 -6
q a|-15 -8 -6 22 -7 -8 4 18
q capital|-13 -3 2 22 -3 0 0 -5
q explain|18 0 -3 -6 -1 -4 -4 0
q how|-2 0 -1 -12 10 9 -5 2
q if|8 10 -5 -4 -4 -2 0 -5
q p|-4 1 -1 2 21 -4 -13 -2
q question|0 16 -5 -1 -2 -3 -2 -2
q r|5 9 -2 -4 -9 -4 5 0
q the|17 -3 -3 2 -6 -2 -2 -2
q what|16 8 -3 -2 -5 -5 -1 -8
q where|13 9 -9 1 -4 -5 -1 -4
q which|0 12 -4 -4 -5 -6 -4 11
q who|-3 -4 -4 -4 5 16 -4 0
q why|0 2 10 -2 -2 -10 -8 10
qa|-13 0 12 7 -9 -9 24 -11
qa desk|-8 -2 6 10 -1 -5 1 0
qr|8 -2 4 -1 1 -7 0 -1
qr code|8 -2 4 -1 1 -7 0 -1
qu|-14 0 8 11 -21 3 4 10
qu elle|24 -2 -4 -6 3 -1 -6 -9
qu est|11 -10 -11 10 -1 9 -1 -8
qu ia|-4 -6 -3 7 -1 -4 -1 12
qu il|1 -3 23 -5 -9 -11 10 -5
qu on|25 -13 -2 -4 0 7 -10 -4
quadratic|19 -1 2 -7 -1 -7 -8 2
qual|5 3 3 -9 22 -9 -1 -14
qual o|-4 17 4 -3 -3 -2 -4 -4
quality|-4 -10 -5 26 17 -6 -17 -1
quality <number>|1 -9 -1 18 -3 -6 -4 5
quality assurance|-6 11 -1 -1 -2 0 -1 0
quality desk|11 -6 5 3 2 3 -5 -13
quality inspection|19 -5 2 -1 0 -7 -1 -7
quality of|-8 -3 -4 21 2 0 -2 -4
quality output|14 -2 0 -4 0 0 -4 -5
quarter|-8 3 2 -4 9 -5 -4 7
quarter of|-7 3 -2 2 -1 -2 -2 8
quarterly|15 -9 -2 0 -2 2 -1 -3
quarters|10 -6 7 -2 1 -4 0 -5
quarts|9 -1 -2 6 -2 -6 -12 8
quarts of|9 -2 -3 4 3 2 -11 -1
quatre|-7 -5 -7 -2 -2 -3 15 10
quatro|-10 20 -1 -11 -3 -5 11 -1
que|-24 3 18 -5 0 -2 16 -6
que a|-9 -8 -12 11 17 -6 14 -7
que es|11 -6 -4 -4 13 -1 -7 -1
que faire|28 -1 -5 -5 -6 -2 -5 -3
que hacer|21 -1 -6 -2 -7 -1 -2 -2
que je|24 5 -5 -8 -3 -7 -5 -1
que l|-6 -3 10 10 -5 -7 -6 7
que la|-2 -2 -6 -1 -2 0 14 -2
que no|5 0 10 -7 -4 -6 -4 6
que o|-6 -6 14 -2 -2 11 -6 -2
que se|11 -5 -4 -4 -6 -2 13 -2
que tu|-7 14 4 0 -1 -2 0 -8
que um|6 6 -6 -4 -3 -3 12 -8
que você|-5 -5 8 -9 -3 11 13 -10
quebra|-6 14 -2 -6 0 10 0 -10
queda|4 -4 0 -3 -4 -2 -2 11
queen|8 -1 0 10 -1 -2 -5 -7
quelles|-4 -4 21 0 -7 -5 -1 -1
quem|22 -18 16 -5 7 -10 -4 -8
quer|9 -8 2 -4 1 -2 1 1
queries|-3 11 -7 0 -2 -9 12 -3
query|5 3 0 -7 4 10 4 -19
query for|21 -7 -6 -1 -9 -5 2 5
query in|23 6 -6 -3 -7 -5 -4 -6
question|-21 9 -1 -6 5 -20 28 7
question <number>|17 2 -3 4 -9 -1 -2 -8
question <quotation>|32 5 -12 -7 10 -16 -2 -9
question a|-9 9 -5 -4 -1 -3 15 -3
question about|12 7 -9 -5 6 -7 1 -4
question and|-9 -7 17 6 -7 2 7 -8
question answer|-14 -1 -3 1 -2 1 13 4
question answered|-6 -1 3 -4 12 3 -9 2
question as|11 -7 -3 -1 -5 -1 5 -1
question at|10 -7 -2 -1 -11 -3 8 6
question below|-10 8 -2 0 0 -2 5 1
question can|2 0 0 -2 10 -1 -7 -1
question explain|-6 -4 -2 9 8 -1 -2 -2
question first|-7 9 -1 -1 5 -1 -2 -1
question for|16 0 -2 -9 -5 -1 5 -4
question from|10 6 0 -6 -8 -2 7 -8
question how|1 0 0 12 4 -11 -6 1
question in|-4 -9 0 -6 5 11 -11 12
question into|-2 11 -4 -1 0 -3 1 -3
question is|-10 15 6 3 -4 -4 1 -7
question it|13 -8 3 -1 -2 2 -5 -2
question list|-4 -3 15 1 -1 1 -10 -1
question make|-9 4 1 0 -1 -2 -2 8
question of|0 12 -5 -1 -2 2 -4 -2
question on|26 -15 1 1 4 -3 -10 -4
question one|-5 -4 2 -2 -2 3 13 -5
question per|1 -6 1 -1 -2 -3 15 -5
question put|-8 -4 0 1 11 1 1 -1
question q|-12 13 -1 1 -6 -1 -6 12
question question|0 12 -1 5 -1 -10 0 -6
question réponse|1 -8 -2 -3 0 1 13 -2
question should|-2 11 -7 -4 -2 -2 8 -2
question so|13 -1 -2 -2 0 -2 -2 -4
question that|21 -3 -5 -1 -12 -6 8 -1
question the|6 -8 -7 6 -5 7 -14 15
question to|0 13 7 -7 -4 -2 1 -8
question was|-9 8 3 -4 10 -1 -4 -3
question what|4 7 -13 2 12 6 -12 -8
question which|-7 6 8 0 -4 -3 4 -5
question who|-2 -4 14 1 0 -4 -4 -1
question whose|-5 0 -4 -4 0 0 13 0
question why|-4 16 8 -6 2 -5 -11 -1
question with|-6 9 -4 1 -10 -5 13 3
question write|-6 13 -1 -1 -1 -1 -2 -1
question writer|-11 0 1 -4 4 1 10 -1
question wrong|19 -7 -10 -3 -2 12 -8 -1
questions|9 4 -12 -1 -9 -12 36 -14
questions <number>|10 0 -3 -7 1 -5 8 -4
questions a|-8 0 0 -4 1 -5 17 0
questions about|24 -1 -6 -7 -4 -6 11 -11
questions and|26 -2 -7 -4 -2 -2 -3 -7
questions are|13 -2 -2 -2 -1 -1 -4 -2
questions at|13 -2 1 5 -1 -3 -6 -7
questions for|18 9 -6 -13 -2 -3 -3 0
questions from|-2 8 -6 -7 -2 -1 11 -2
questions if|14 -3 -1 -2 -7 2 0 -4
questions in|-4 5 -2 -3 0 -3 12 -6
questions of|-9 -5 -5 -2 1 -3 25 -2
questions on|19 -1 -6 1 -4 -1 -5 -3
questions one|7 -6 3 -6 0 1 -7 9
questions or|11 1 1 -5 0 1 -9 1
questions that|3 -12 1 -1 1 2 7 -2
questions to|10 -5 1 -2 0 -6 5 -3
questions where|-4 7 -2 -6 -3 -1 -2 10
questions with|10 -4 -4 -4 -7 1 10 -3
questions you|13 6 -5 -3 1 -1 -11 1
questão|-7 8 10 -2 0 -4 0 -5
queue|18 -1 -3 -2 -4 -4 0 -4
qui|-3 2 15 3 -11 13 -2 -17
qui cloche|-5 -7 -4 -5 2 18 1 1
qui te|10 11 -8 -1 -2 -7 -5 1
quick|10 7 -6 5 6 -6 -11 -5
quickly|-4 6 -9 -4 0 16 -5 0
quiere|-2 -8 -3 -3 -2 4 12 1
quiero|6 11 -3 -2 1 -7 0 -6
quiet|14 -7 8 0 -1 10 -14 -10
quiet level|13 -2 -1 -1 -2 -2 -2 -3
quiet part|-7 -1 14 -3 -2 0 -1 0
quite|-8 -1 -1 -1 1 -2 13 -1
quiz|33 3 -1 -3 3 -9 -13 -12
quiz for|11 -3 -2 -2 0 3 -5 -2
quiz me|10 -1 1 -5 -1 0 -4 0
quoi|24 -3 -5 -5 -4 -3 0 -3
quotation|18 8 -1 -3 -5 -5 -12 -1
quotations|-3 -10 3 6 -6 1 -1 11
quote|1 4 -6 2 -1 23 -13 -11
quote it|-15 -2 -3 -3 -6 33 0 -4
quote the|4 19 -10 -11 -5 9 0 -8
quoted|5 9 -3 0 2 -3 -7 -3
quotes|35 6 -3 -5 -14 -1 -10 -8
qué|10 14 -3 -23 9 18 -16 -10
r|8 -11 4 -3 8 -5 -5 5
r <number>|8 0 -6 2 -3 -9 -1 8
r <quotation>|-5 0 -2 1 18 -6 -2 -4
r a|-10 2 0 0 11 -3 0 0
r and|-7 -1 -1 -1 11 -1 2 -1
r b|-11 0 0 0 11 2 0 -1
r d|2 10 -1 -5 -3 -1 -1 -1
r q|7 -2 -9 -4 10 -3 6 -5
r r|11 -6 2 3 0 -6 0 -3
race|17 -1 -7 1 -8 -5 2 2
race conditions|-6 0 -3 1 0 10 -2 0
raciocínio|-16 14 4 -6 -16 10 -2 13
racist|13 -1 -2 -3 -2 -2 -1 -2
radical|12 0 -4 0 -1 -1 -2 -3
radically|10 -9 -2 -1 -3 7 -1 -1
radio|17 -3 0 0 -8 -1 -4 -2
radius|8 0 3 -6 -5 -4 -5 10
radius <number>|-2 13 -2 0 -2 -4 -2 -2
rag|-3 -1 -1 -2 0 -5 12 1
raid|12 2 -1 1 -2 0 -8 -4
rain|10 2 4 5 -3 -1 0 -16
raining|13 -5 0 3 0 -5 -3 -4
rainy|15 -3 1 -2 -3 -1 -3 -5
raise|1 1 2 -8 -12 4 13 0
raises|-2 -4 -5 -5 -1 18 2 -2
raising|7 2 9 -5 0 6 -14 -4
raison|12 -3 -4 -3 -3 3 2 -4
raisonnement|-9 11 -6 -6 0 -4 0 13
rambling|-6 -5 -1 1 -4 -5 14 8
ramipril <number>|8 -4 -8 0 3 2 -3 2
ramones|14 -4 2 2 2 2 -9 -8
ran|13 0 3 6 -3 -5 -7 -9
random|11 -15 -9 3 -2 4 5 5
random marathon|18 1 1 -1 -9 -2 -3 -4
randomly|23 -4 -3 1 -6 -1 -6 -3
rang|17 -2 -2 -4 4 -3 -8 -1
range|12 8 -2 -3 7 -1 0 -20
range <number>|6 4 -1 2 -1 -2 7 -15
range of|2 10 -1 -6 -2 -1 -1 -1
rank|-17 -9 2 -4 27 22 -8 -14
rank the|-1 3 -6 -7 20 -5 -4 -2
rank these|1 -3 -6 -2 17 -5 -4 2
ranking|-3 -3 -5 -4 19 2 -4 -3
rapid|11 5 2 -7 13 -9 -5 -9
rapport|18 -2 -4 1 -2 -2 -3 -6
rare|-5 0 -6 9 -2 -2 -6 12
rarer|1 -1 2 -1 -8 -4 14 -3
rash|16 -4 15 -4 -8 -2 -9 -4
rate|1 -18 -3 24 6 -15 13 -8
rate helpfulness|-18 -3 -4 31 0 -2 -4 1
rate my|18 1 -3 -2 -4 -5 -2 -3
rate the|11 -9 -10 15 -6 1 -2 1
rate was|7 2 7 -7 7 -1 -8 -8
raters|-4 -1 -1 -2 13 -1 -1 -2
rates|15 -4 -2 8 -9 3 -8 -3
rather|-2 12 -1 -6 5 -6 -2 0
ratio|0 -4 -7 11 12 -7 3 -8
ratio and|13 -2 4 -2 -4 4 -3 -9
ratio of|3 -1 -2 -7 11 -1 3 -4
rational|12 -2 -3 -1 0 -1 -2 -2
rationale|-14 24 4 -6 -1 1 -3 -6
rationale <number>|-1 14 -3 -9 6 -6 -4 2
raus|-4 -11 3 -2 -2 6 -4 15
raw|0 -14 21 -2 -7 -9 -4 15
ray|16 -2 -4 -1 -1 -2 -1 -4
ray tracing|13 -1 -4 -1 -2 -2 -2 -1
raymond|13 -2 -2 -4 1 -1 -3 -1
raymond s|13 -2 -2 -4 1 -1 -3 -1
rd|13 -2 -1 -1 -1 -1 -2 -4
re|8 -4 -7 -10 -2 7 5 4
re a|9 1 0 -1 -2 3 -3 -7
re all|-2 -3 3 3 -4 -1 9 -7
re an|27 -7 2 -5 4 -3 -13 -6
re doing|-6 6 -1 -6 11 -4 -1 1
re not|12 -4 -9 1 2 0 -3 0
re right|-3 -4 2 14 -1 -5 -2 -1
re solve|-3 6 -5 -6 -9 12 3 3
re the|10 0 -7 -8 -1 7 6 -7
reach|-1 12 -2 3 9 -5 -12 -5
reach the|2 10 -9 8 0 -7 -3 -1
reached|-11 7 -6 8 9 -5 -4 1
react|8 5 7 1 -5 -3 -12 0
reaction|3 -4 12 5 -7 -8 -4 3
reactions|-8 18 -2 -2 -6 -6 -2 8
reacts|-10 11 -4 3 -1 -1 1 2
read|7 -1 -16 11 5 7 -3 -9
read <number>|10 -1 2 -6 -1 -3 -2 0
read a|21 -3 -1 -4 2 -3 -8 -5
read all|14 -4 0 -6 4 -1 -5 -2
read and|11 -3 0 -4 5 -7 -2 0
read as|22 1 -5 -3 -4 -1 -5 -3
read both|2 -8 -5 -4 16 -2 0 0
read files|9 -7 1 -4 1 1 0 -2
read it|5 23 -14 -6 -10 9 5 -13
read my|-2 -8 12 -4 -6 -1 10 0
read only|10 -7 1 0 -1 1 -4 1
read the|9 -6 -1 13 6 -18 -4 1
read this|19 8 -2 -4 -3 -10 -2 -5
read_file|10 -5 1 1 -2 -4 -1 1
read_file write_file|10 -5 1 1 -2 -4 -1 1
readability|9 -5 -1 -5 7 6 -9 -1
readable|21 -12 -2 4 -5 5 -9 -3
readable don|22 -8 1 -2 -6 -1 -5 -2
reader|-18 7 10 -21 16 -2 1 7
reader who|0 13 -1 4 -4 -1 -7 -4
reader would|-7 -2 -2 1 4 2 8 -5
readers|12 -3 0 -3 4 1 -8 -2
readers never|12 -6 -4 -3 1 1 -2 1
readers treat|3 5 -6 -5 -5 -2 10 0
readiness|-5 0 13 -1 -5 0 -1 0
reading|4 10 9 -4 1 14 -15 -19
reading group|11 1 10 -8 -6 -4 -5 1
reading the|-8 8 3 2 -3 3 -3 -3
readings|1 17 -2 -4 -6 -4 1 -2
readme|16 -3 2 -8 1 3 -9 -2
readme for|21 -2 -7 0 -1 0 -6 -4
reads|10 1 -7 -3 4 9 -12 -4
reads <quotation>|-8 0 0 -2 -2 14 0 -3
reads a|8 4 -3 3 -5 6 -3 -9
reads an|5 4 -5 -5 4 -8 -6 10
ready|15 -11 -1 -3 5 -7 -6 6
real|9 -7 16 6 -14 -6 13 -17
real life|19 -2 -6 -1 0 -3 -5 -2
real path|10 -7 0 1 2 -5 -2 1
real world|13 -1 -1 -2 -1 -1 -2 -6
realism|10 -1 -8 0 0 0 -1 0
realistic|6 -3 9 -7 -3 1 8 -11
reality|14 -1 -5 -5 -3 -1 1 -1
realized|12 -3 -1 0 -1 1 -5 -4
really|2 -13 -1 -2 5 6 10 -7
really good|25 -2 -4 -1 -6 -3 -9 0
really needs|12 -3 -1 1 -1 -3 -3 -2
really wants|-6 -5 15 -3 6 -5 -1 -3
reason|0 16 1 2 -1 -9 -9 0
reason for|-4 5 -6 12 -5 -4 -1 2
reason from|-9 12 -3 1 1 1 -3 1
reason in|-6 8 -7 -4 14 -2 -5 2
reason it|-12 6 -1 -1 1 -3 9 0
reason of|13 3 -8 4 -4 -3 -9 5
reason out|8 9 -10 -1 -4 2 -2 -2
reason then|-2 16 -3 -2 1 -1 -7 -3
reason with|13 0 -1 -5 0 0 -7 -1
reasonable|-6 9 -1 0 -6 -2 10 -4
reasoning|-29 17 26 3 -4 -1 1 -14
reasoning and|0 -1 10 8 -1 -8 -2 -6
reasoning before|4 17 -4 -5 -2 -6 -1 -3
reasoning behind|-9 -1 12 -1 0 -1 0 0
reasoning depth|-2 -4 3 -2 2 2 9 -7
reasoning for|6 10 -5 -4 -5 1 -4 1
reasoning in|-2 24 -5 -4 0 -5 -3 -4
reasoning on|13 -5 -2 -1 -2 -2 -1 0
reasoning steps|-17 2 0 -1 0 1 17 -1
reasoning that|-3 6 11 3 4 -9 -6 -6
reasoning tokens|-2 -7 12 -2 3 0 -1 -2
reasoning trace|-6 6 23 -7 -7 2 -5 -5
reasons|-6 21 -11 -4 -1 -1 -11 11
reasons from|7 -8 5 -10 7 3 1 -6
reasons then|-5 12 -5 -2 -2 5 -1 -2
rebut|3 -7 -6 -4 -1 17 1 -3
recall|-7 7 5 -9 -1 10 -1 -3
recast|-5 1 -7 -3 -1 1 -5 19
recast the|-3 0 -7 -2 -2 1 -5 17
receipt|6 -8 -3 11 -4 -3 0 -1
receipt into|14 -2 -1 -7 2 2 -7 0
receive|6 2 10 -3 -5 -5 0 -6
receive the|3 6 3 3 -2 -2 -1 -10
received|10 11 -7 -7 -1 -6 -5 5
received <number>|17 -3 -6 0 -4 1 -1 -4
receives|3 1 -3 0 -10 9 2 -3
recent|12 -3 -3 -3 5 -1 -3 -4
reception|20 -5 0 -4 -3 0 -4 -5
receptionist|12 -2 -1 0 -2 -1 -2 -4
recette|13 -5 0 -3 -7 -5 -2 9
rechnung|-2 -11 -7 -5 -2 10 -1 18
recibo|23 -3 0 -5 2 -6 0 -11
recipe|0 -4 -9 -1 -7 -1 8 13
recipe and|8 7 1 -1 2 -8 -2 -8
recipe for|23 7 -10 -3 -5 0 -8 -5
recipes|2 -2 -6 1 -1 -4 9 0
recipes for|3 -1 -5 1 -2 -4 10 -1
recipient|14 -5 -8 9 -4 -3 0 -3
reclamação|5 -7 14 -4 -5 3 -2 -5
recognized|29 -5 -4 -3 -4 -7 -5 -1
recommend|21 -6 15 2 -10 -7 -8 -8
recommend a|20 -1 -1 -5 -2 0 -7 -3
recommend and|1 -5 -1 10 0 -3 -5 4
recommend one|21 -7 -2 -1 -1 -3 -8 0
recommendation|17 -12 8 -5 -1 0 -5 -2
recommendations|15 -7 -5 -6 0 2 -1 2
reconcile|-3 18 0 -3 -6 -2 -5 1
reconciliation|3 8 -4 -8 -1 -5 0 7
reconstruct|-1 -5 15 -1 1 -3 -4 -1
record|-1 9 6 -5 -1 -8 -13 12
record for|0 -8 15 1 0 1 -5 -5
recorded|-1 -4 12 -6 11 -5 -4 -4
recording|1 -6 0 -6 -1 -4 0 16
recording of|6 0 -6 -5 0 -4 -1 10
records|8 -4 11 -5 -5 -4 -6 6
records and|9 0 -2 1 1 -2 -6 -2
records are|18 -2 2 -4 -9 2 -5 -2
records for|11 -2 -5 0 -1 0 -3 0
recover|1 -2 16 -2 -2 -10 0 -2
recreate|-7 -1 16 -8 4 -5 -11 12
recruiter|13 -7 -2 -2 -5 1 -2 3
recruitment|15 -1 -3 -3 -2 -1 -4 -1
rectangle|16 -5 -3 -1 1 -3 -3 -2
rectangle is|13 -5 -2 2 -1 -4 -1 -1
recursive|17 -2 -6 -1 1 0 -4 -6
recursively|17 5 -5 -2 -2 -6 -1 -7
recursively for|14 -2 -1 -3 -7 1 -3 0
red|15 -7 0 7 -7 -7 8 -10
red <number>|-2 11 3 -1 -2 -2 -5 -2
red wine|31 -1 -2 -2 -10 -7 -3 -5
redação|9 -11 14 12 -8 -2 -8 -6
rede|13 -5 -4 -6 -3 -4 15 -5
redirect|15 -2 1 -5 0 -6 -2 -1
redirect the|15 -2 1 -5 0 -6 -2 -1
redo|6 2 -8 -7 -4 8 -7 10
redo the|7 5 -9 -5 -5 -2 -9 18
redraft|-2 -3 -3 -7 1 15 0 0
reduce|10 -3 6 -7 1 -2 -9 3
redundant|12 -2 0 -8 -4 5 -3 0
reduzir|18 -7 -1 -2 0 -5 -1 -2
reescreva|-2 -1 -9 -6 -2 -1 0 20
reescribe|1 2 -7 -7 0 -4 0 14
reescribe la|14 3 -5 -5 1 -4 0 -5
ref|3 -4 2 4 -5 9 0 -9
refactor this|12 4 -3 -4 -9 3 0 -4
refaça|-7 -9 -7 -2 1 11 0 14
refer|14 -7 -3 -2 3 -4 8 -9
refer stable|4 2 0 2 2 3 -12 -1
refer to|5 3 -1 -10 -7 -3 18 -4
referee|-9 -3 2 0 0 14 -3 -1
reference|-19 -8 -8 29 -8 -1 -5 20
reference <number>|-10 -4 1 22 -2 1 -5 -2
reference response|0 0 -1 5 4 -8 -9 9
reference solution|-2 2 0 -4 -3 -4 18 -7
reference to|8 16 -4 -3 -3 -1 -6 -8
references|6 1 -7 9 4 -11 -10 9
references and|9 11 -8 11 -6 -5 -8 -4
references in|15 -8 -4 6 0 -4 -2 -3
references to|1 0 -10 -1 7 3 -10 11
referencia|-4 -4 -5 14 -4 -4 -1 9
refinance|0 -8 5 -4 -6 2 2 9
refine|-6 2 -1 -14 6 13 2 0
refined|2 12 -1 -5 -9 0 8 -6
reflect|-13 6 11 -8 -5 13 -1 -4
reflect on|-7 -4 -1 0 1 19 -7 -2
reflection|-11 9 13 -5 -1 6 -6 -6
reflective|18 -3 -3 -1 -2 1 -4 -5
reflective questions|13 -1 -1 -1 -5 -1 -3 -1
reformat|7 -3 -3 -7 -5 -3 3 11
refraction|-1 10 -3 4 2 -1 -9 -3
refreeze|-6 -2 -1 -2 9 3 -1 -1
refresh|-8 1 0 12 -3 0 0 -2
refund|10 -2 -1 2 3 1 -10 -2
refund for|14 -3 -2 -1 -4 -1 -1 -1
refund i|18 -1 -1 -8 -6 1 0 -2
refund in|10 -3 -6 9 -3 -7 1 -2
refund on|21 1 -4 -3 0 -5 -4 -6
refunds|1 3 7 -10 8 -1 -3 -4
refus|-9 -3 12 7 1 -4 1 -4
refusal|-16 -6 -10 23 5 7 -1 -2
refusal warranted|-1 -5 -5 16 -5 13 -6 -7
refusals|-11 -4 -3 0 16 -8 -4 14
refuse|-14 0 -5 28 -6 -6 8 -6
refused|0 -6 9 -1 12 -7 -3 -2
regex|7 4 -14 -6 -4 0 4 8
regex for|4 -5 0 -9 19 1 -6 -3
regex that|14 -5 -4 8 -10 -2 -8 7
region|10 -3 6 -5 -5 3 -6 -1
regional|-6 16 -1 0 0 -5 -5 0
regions|14 11 -3 -3 -9 0 -3 -7
register|3 4 -8 -5 -8 4 2 8
registration|12 -1 -3 5 -6 1 -4 -3
regla|7 -9 0 -5 -1 5 -2 5
regla sin|13 -1 0 1 1 -6 1 -8
regression|17 0 -2 -3 -8 -2 -2 1
regular|6 7 -3 -7 8 -1 -14 4
regular expression|16 4 1 -5 -10 1 -4 -3
regulations|13 -7 0 2 -4 -2 0 -2
reimburse|14 -6 -2 -2 4 -6 2 -4
reject|-10 9 9 10 -5 -1 -8 -4
reject column|1 -7 2 10 10 -13 -2 -2
rejected|-13 24 0 -16 24 3 -9 -12
rejected by|-5 11 0 -2 -1 4 -1 -6
rejection|4 1 -1 14 2 -5 -4 -11
related|33 -11 -5 -1 2 -3 -9 -5
related to|15 0 0 -1 -3 1 -10 -2
related topics|11 -6 0 0 -1 1 -2 -2
relation|-2 4 -6 -5 -2 -4 15 1
relationship|10 0 3 -4 1 3 -9 -4
relative|11 -1 -1 -1 -2 2 -8 -1
relatives|20 -2 -9 -4 -2 -1 -1 0
relativity|-5 1 0 12 0 -3 -3 -3
release|14 2 -4 2 -3 -4 -3 -4
relevance|-7 -4 -2 10 6 -3 1 -1
relevance <number>|-6 -5 -1 13 -1 0 0 -1
relevant|9 9 -6 1 0 -10 -8 3
reliability|14 -2 -2 -1 -4 -5 1 -1
reliably|13 2 -6 1 -2 4 -6 -6
relied on|13 -1 -3 -4 3 -1 -4 -2
religious|4 -1 9 -6 1 -3 0 -3
relève|-11 1 -3 0 0 19 -8 1
remainder|-7 9 6 -10 0 -9 8 4
remained|19 -3 2 -4 -6 -5 -3 0
remaining|17 -3 -6 -5 -8 -5 2 9
remaining <number>|15 -2 -3 -5 -2 4 -9 2
remains|21 -4 -7 0 -4 5 -5 -5
remark|10 9 -2 -4 -2 3 -13 -2
remarks|-9 -4 -4 6 -6 20 -4 2
rembourser|1 -5 12 -5 1 -4 0 0
remember|12 -2 8 -4 -3 2 -7 -6
remember to|10 0 3 1 1 -3 -6 -5
remind|24 -6 -7 -1 -4 -5 1 -2
remind me|19 -6 -6 2 -4 -3 1 -2
reminder|4 6 -8 5 10 -9 -1 -6
remise|6 6 -4 -3 -6 -8 -4 12
remote|3 -3 -1 9 8 1 -10 -7
remote work|3 -5 -2 -4 -4 13 4 -4
remove|-4 -9 -9 -11 3 13 -3 20
remove all|28 3 12 -4 -5 -15 -13 -6
remove any|-3 2 -2 -4 -3 -4 -1 15
remove names|-3 2 2 -1 0 2 -10 8
remove the|18 -3 -2 -3 6 -5 -4 -6
remove them|1 -5 -4 0 0 11 -2 0
removed|-1 -9 -12 -4 6 0 2 19
removes|16 0 -1 -1 -3 -3 -3 -7
rename|17 4 -9 -13 -2 -10 10 2
render|8 -8 -4 -10 -3 -4 9 12
render the|1 -9 4 -2 -5 1 -2 12
renglón|-1 16 -2 9 -6 -3 -6 -7
renovation|12 -2 0 -4 1 -2 -2 -3
rent|5 3 12 -14 -15 13 -1 -2
rent is|15 -5 -6 -1 1 -2 -4 3
renvoyer|13 -4 -5 -3 7 5 -15 1
repair|-9 0 -8 -2 -11 35 -6 2
repaired|-3 -4 -7 -1 -6 30 -8 -1
repairs|1 -3 -4 10 0 -4 6 -5
reparar|23 -4 0 -3 1 -6 -2 -10
repeat|-2 -11 15 -7 -6 8 12 -8
repeat it|22 6 -3 3 -7 -7 -10 -5
repeat the|2 -2 11 0 0 0 -8 -4
repeating|-2 17 -4 -2 1 1 -5 -5
repeating <number>|-1 14 -4 -1 1 -1 -1 -6
repeats|-15 9 -7 -4 -4 -4 28 -4
repetition|12 -2 -4 5 -6 -7 3 0
repetition and|13 1 -4 -3 -1 -3 -4 0
repetitions|-3 -2 16 -6 -6 6 -2 -3
rephrase|4 -1 -5 -5 -5 -8 -1 20
replace|-7 -7 -1 7 -9 -9 12 13
replace <quotation>|0 0 -1 6 -2 1 -10 6
replace a|4 -3 1 -3 6 -8 -5 8
replace all|5 0 -5 9 -3 0 2 -9
replace any|22 -7 -2 -5 -2 0 -3 -2
replaced|5 -4 -7 -1 11 2 -2 -2
replaced by|11 -5 0 0 -1 -2 -1 -1
replacement|7 15 -2 -5 -11 10 -10 -4
replacing|-1 5 0 -3 -2 -7 -2 9
replacing the|-6 9 -3 0 1 -3 -4 7
replicate|11 -1 0 1 -2 -7 -1 -2
replies|-16 -4 -20 5 31 -6 6 4
replies are|-3 -3 11 -5 5 -5 0 0
replies that|-11 15 -5 2 4 -1 -3 0
replies to|-6 -8 -3 -4 18 -2 -3 8
replies would|0 -4 0 0 11 0 -7 0
replies you|-13 -1 -10 22 -21 11 13 0
reply|-31 -14 11 20 7 12 -11 7
reply <number>|-15 -3 5 3 -5 12 2 1
reply <quotation>|0 -4 6 19 -14 14 -10 -13
reply and|-8 5 -9 7 4 12 -6 -4
reply as|-4 -7 5 11 -9 5 1 -1
reply below|-4 -2 9 14 -1 -4 -5 -8
reply by|11 -4 -8 -5 -1 -4 -3 14
reply came|-7 -4 13 1 6 -1 -8 0
reply for|-3 1 10 -6 -11 -6 4 13
reply from|-1 -6 4 3 -2 -2 9 -5
reply if|-2 -3 0 11 -6 19 -9 -9
reply in|7 4 1 5 -12 -3 -9 7
reply interest|0 -6 -3 1 -3 11 -1 1
reply into|-2 2 -1 -3 -5 0 -4 13
reply is|-21 4 -12 0 18 3 3 6
reply itself|-2 -2 15 -1 2 -4 -4 -5
reply list|-1 -1 10 -5 -5 7 -2 -1
reply must|-9 -1 7 10 -5 -4 3 -1
reply of|-4 -4 9 10 10 -7 -11 -4
reply one|-5 -2 10 -5 10 -2 -2 -6
reply only|15 9 -5 5 -9 -2 -6 -6
reply please|-5 -6 17 1 -4 5 0 -8
reply that|-1 6 9 -5 -1 10 -9 -8
reply the|-10 -1 12 10 -4 -3 -7 2
reply to|15 2 6 5 -18 5 -5 -9
reply under|-6 -5 11 3 -3 -2 -4 5
reply user|-5 -6 5 -1 -1 13 -2 -2
reply with|34 2 -8 3 0 0 -14 -17
reply would|-14 -3 2 7 11 0 -4 0
reply write|-8 -3 5 -6 -1 -1 7 9
reply you|-8 13 -9 -16 18 13 6 -16
replying|-2 12 8 -3 2 -5 -7 -6
repo|10 5 -7 -7 2 -3 3 -3
report|10 0 0 -11 8 10 -4 -13
report and|12 -4 1 -6 1 -2 -3 2
report in|-2 -6 2 0 12 -4 -2 1
report it|9 -5 8 -7 4 -4 -2 -3
report on|0 -11 2 -9 3 13 -3 5
report the|1 12 -3 -2 13 -10 -11 0
reported|19 -3 -2 -3 -1 -2 -6 -1
reporting|3 -9 0 3 -5 -3 8 3
reports|7 -4 1 4 -14 2 2 2
repository|14 4 -2 -2 -3 -2 -5 -4
represent|13 -6 -5 -4 2 3 -4 1
reproduce|-12 14 -5 4 -1 1 -1 -1
request|-7 -15 5 -5 -11 -5 29 9
request <number>|15 -3 -3 2 1 -1 -7 -3
request for|-2 3 0 2 -8 -2 13 -6
request in|-5 -1 1 -1 0 -1 15 -9
request is|23 -12 -1 -1 1 0 -11 0
request that|-4 -1 -1 -1 -1 -1 11 -1
request to|7 -1 6 -6 -3 0 5 -8
request write|-1 4 8 0 0 -6 2 -7
requested|15 -1 -1 -6 2 -4 0 -6
requests|-5 0 0 -15 -1 1 32 -13
requests that|-1 -6 -2 -1 0 0 14 -4
requests to|2 12 -3 -3 1 -3 -4 -2
require|0 0 -3 -7 -1 -4 15 1
required|8 6 10 2 -12 -1 -10 -4
required <number>|-7 16 -1 -2 -1 -2 -1 -3
required to|18 -7 -3 -5 1 -1 -1 -3
requirement|10 10 -3 -4 -7 -7 1 -1
requirements|-2 -10 -7 2 -1 0 14 3
requirements and|10 -9 -2 14 -1 -4 -2 -7
requires|6 -4 -10 -2 1 2 11 -5
research|18 0 -8 -3 1 2 -3 -7
research and|11 -3 -4 1 -4 -1 0 1
research assistant|0 4 -3 -9 -1 8 5 -4
researcher|-5 -7 14 -2 -5 4 0 1
reservation|-1 2 13 0 -3 -2 -7 -1
reservations|14 -4 1 -5 0 -2 -5 1
reset|11 -6 4 -10 -2 -8 2 9
residents|14 -2 -5 -1 -1 -1 -2 -1
residents meeting|14 -2 -5 -1 -1 -2 -2 -2
resignation|12 -5 -7 -2 -2 3 0 0
resize|0 10 3 -4 -5 0 -6 2
resolution|11 0 7 1 -1 -1 -5 -11
resolva|-9 17 1 -2 1 -4 0 -4
resolves|18 -3 0 -5 5 -7 -11 2
resolving|-6 12 -1 1 -2 -1 -2 0
resp|-2 -2 1 6 2 -11 -4 10
respect|6 -8 1 8 -5 2 -6 2
respected|15 -1 -1 -4 3 -2 -6 -4
respond|2 19 -6 -4 -4 18 -14 -11
respond in|5 15 -2 -2 -2 -8 -3 -3
respond to|8 -1 -2 -2 -2 9 -6 -4
respond with|13 -6 1 -4 -5 0 1 1
responder|-2 2 -9 10 -3 -8 10 -1
response|-42 -18 13 28 3 20 -20 16
response <number>|-2 -4 0 12 -8 0 0 0
response <quotation>|-6 -16 -8 9 -12 21 -7 20
response again|-2 -1 -3 -4 -5 -3 1 18
response and|-16 -2 -1 10 -2 14 -4 1
response below|-6 -2 2 -1 -2 12 -1 -2
response in|0 0 6 -1 0 -4 -9 8
response is|-5 -2 2 5 -3 10 -3 -4
response only|-8 1 10 -6 1 -8 0 10
response out|-6 -3 12 -1 -9 -1 10 -3
response pair|-2 2 -2 -9 -6 -3 14 6
response response|-1 -5 10 -5 -4 9 -1 -5
response to|7 -16 -4 9 -7 5 5 2
response was|1 -5 -3 7 -6 11 -4 -1
response with|-5 -1 -1 6 -6 14 -5 -1
responses|-17 -1 -3 -5 28 1 -5 1
responses from|-6 -2 -1 -1 9 -2 -5 9
responsibilities|9 -1 1 1 -1 -2 -1 -6
responsible|9 1 -8 4 1 3 -8 -2
responsible for|11 5 -9 1 0 1 -7 -4
responsive|23 2 0 2 -3 0 -18 -6
responsiveness|12 1 -4 -1 0 2 -4 -6
resposta|-28 4 9 10 -14 7 3 9
resposta de|-8 -8 -8 1 -1 9 1 15
resposta do|-6 0 7 10 -1 9 -12 -8
respostas|-13 -6 -4 -5 20 -2 -3 13
respuesta|-16 -6 3 11 -10 6 -3 16
respuesta del|-10 -7 5 17 -4 10 -5 -7
respuestas|-1 -6 -8 -4 28 0 -6 -2
rest and|17 11 -9 0 -4 -3 -8 -6
rest assume|15 2 0 -6 -2 0 -4 -4
rest leave|10 0 1 0 -4 0 0 -6
rest of|1 7 18 -12 3 1 -10 -8
restate|-13 14 -1 -3 0 -1 6 -3
restate the|-5 12 -1 -3 -1 -1 -1 -1
restaurant|25 -6 -6 0 -1 0 -7 -5
restaurants|11 -5 -3 0 0 -1 0 -1
rester précis|7 6 -2 2 -10 0 -3 0
restoration|14 0 -3 -1 0 -4 -2 -5
restore|-9 0 15 2 -7 -3 -4 7
rests|-2 8 -1 -8 1 2 -1 2
rests on|-2 8 -1 -8 1 2 -1 2
resuelve|7 13 -3 -1 -5 -4 -4 -2
result|-14 30 -5 -5 3 -2 -12 5
result <number>|-5 -9 7 7 9 -6 1 -4
result for|16 -7 2 -1 2 -1 -9 -1
result if|13 2 -2 -2 -3 -1 -2 -5
result in|5 12 -7 -2 -5 0 0 -4
result it|11 -5 7 -7 11 -6 -6 -5
result of|16 -10 0 1 -8 1 4 -4
result write|-8 13 -1 0 -4 -1 0 0
resultado|-10 11 -7 17 -7 -11 -9 16
resulting|19 -4 -2 -2 0 -4 -4 -3
results|14 11 -4 -5 -3 -3 -7 -3
resume|21 -6 13 -7 -2 -6 -10 -3
resumir|13 1 -6 -6 -5 3 -5 5
retention|11 -3 -9 -7 14 0 -9 3
retired|-2 -10 0 2 9 0 5 -5
retired sailor|-8 0 6 -1 -4 3 8 -3
retirement|13 -5 -5 -1 -2 3 -1 -3
retrieve|14 -3 1 3 -4 -4 3 -10
retrieved|21 -15 -1 6 -1 -4 -4 -1
retrieves|11 3 -5 -4 -3 1 -1 -4
retrieves the|11 3 -6 -3 -3 1 0 -3
retro|14 -2 -1 -1 -5 -2 -2 -1
retry|12 -2 -3 -1 -7 -4 -7 13
return|-6 6 1 6 8 -1 -11 -3
return <number>|4 0 0 -2 4 8 -8 -6
return <quotation>|4 6 -10 1 0 -1 -13 12
return a|-2 -4 -4 8 -4 18 -3 -9
return complete|-7 10 -1 -1 -5 -3 -8 15
return f|9 3 -4 7 -3 -1 0 -11
return if|6 -5 0 -10 -7 -1 5 11
return list|-5 -1 0 -1 13 -3 -2 -1
return loss|17 -8 1 -1 -5 -1 0 -4
return only|7 4 -11 -6 6 -2 4 -2
return p|-1 -4 2 16 -6 -4 -4 1
return result|24 1 -1 1 -10 -10 1 -6
return sum|3 8 -1 -1 1 -3 -9 2
return the|-4 10 -4 15 -1 -12 -4 -1
return transcript|15 0 -5 2 -2 -7 0 -3
return true|10 0 -1 -5 0 0 0 -4
return y|1 -6 -5 7 -6 9 -5 4
returned|2 -5 21 -2 9 -13 1 -13
returns|8 -3 2 -12 4 5 -10 6
returns <number>|19 0 2 -1 1 -5 -9 -6
returns an|15 -3 -9 5 -2 -8 -5 6
returns its|11 11 -4 -5 -1 1 -3 -11
returns the|12 0 3 1 -1 -2 -4 -9
reveal|-8 6 12 11 -10 -10 8 -10
reveal whether|5 -3 -4 -5 -1 -3 13 -2
revealing|18 -9 -4 7 -5 -9 0 1
reveals|10 -9 2 0 -1 -1 -1 0
revenue|18 16 -9 1 -9 -4 -8 -6
revenue <number>|9 3 -2 0 -2 2 -7 -3
reverse|0 6 9 3 -4 -7 -10 2
reverse engineer|-1 -7 15 0 1 -1 0 -6
reversed|17 0 -1 1 -3 -8 -2 -4
reversed version|12 -4 -6 3 -3 -9 9 -2
reverses its|15 -3 -4 -2 -1 -2 -2 -3
revert|16 -3 -3 7 -8 -4 -4 -2
reverted|15 0 7 -2 -2 -8 -3 -8
review|15 2 -11 3 -2 3 -5 -4
review and|18 -1 -3 2 1 -17 -1 2
review at|13 -5 0 -1 -3 -4 0 0
review for|14 -2 -3 0 1 -4 -1 -3
review in|4 -3 0 -11 1 12 -5 1
review pass|2 -3 -3 -3 -2 17 -3 -6
review the|19 -1 0 -2 -4 -2 -7 -3
review this|1 1 -3 -9 0 9 2 -3
review to|14 0 0 0 -1 -1 -5 -7
reviewer|10 -3 -10 -1 7 15 -16 -2
reviewers|7 -4 0 -7 4 9 -5 -4
reviewers are|10 -1 3 -2 -3 -5 -1 -1
reviews|10 -3 -9 -9 6 4 4 -3
revisa|7 2 -6 13 -2 -3 -3 -6
revisar|10 3 -8 1 3 -1 -5 -3
revisar imóvel|12 -1 -3 -5 -3 1 0 0
revise|22 -5 -5 -6 -12 17 -14 3
revised|-7 6 -3 -4 6 12 -3 -7
revised answer|-8 1 -1 -1 11 9 -7 -5
revising|19 -4 -2 -2 -6 1 -3 -3
revision|-5 0 -8 -7 16 10 -8 2
revision improved|1 -3 -4 -4 23 -4 -3 -6
revisions|10 6 0 3 -5 -5 -3 -6
revisor|-5 -5 -6 -3 -5 26 1 -4
revolution|11 3 -4 1 -3 5 -7 -6
reward|-24 -12 -11 32 18 -1 -1 -1
reward <number>|0 -6 -6 6 -5 12 0 -1
reward between|-22 -2 -3 34 -5 5 -3 -4
reward for|-1 1 0 -7 9 -4 2 -1
rewrite|2 -3 -16 -18 -6 14 8 19
rewrite <quotation>|-1 -6 1 -7 11 8 -1 -5
rewrite it|13 -6 6 -7 1 7 -5 -9
rewrite my|18 4 -2 -2 2 3 -12 -11
rewrite the|16 -3 -6 -13 -1 3 -11 14
rewrite these|15 -4 1 5 0 -5 -4 -9
rewrite this|7 6 -5 1 5 -9 8 -12
rewriting|1 9 0 -7 -7 4 -5 4
rewritten|-7 -1 -7 9 -1 6 2 -1
rfp|11 1 0 -10 -2 -7 10 -2
rhombus|-9 9 -1 -3 0 8 0 -4
rhyme|13 -14 -7 -2 18 7 -14 -2
rhyme for|15 -7 -8 -4 -5 14 -5 0
rhymes|-6 0 16 1 -4 -2 -2 -3
rice|6 3 -5 -10 -3 -1 5 7
richard|4 -6 1 1 -1 12 -6 -5
richtig|-9 0 -3 4 1 18 -7 -4
richtig fort|-6 1 -3 -3 1 18 -1 -4
richtigkeit|-9 0 0 14 0 0 -2 -3
richtigkeit vollständigkeit|-9 0 0 14 0 0 -2 -3
riddle|-6 24 2 -6 3 -14 -4 2
rien|9 -6 -4 -2 0 -3 -7 14
right|-11 -13 -14 17 8 6 1 6
right <number>|8 -7 -9 7 -7 13 -3 -3
right <quotation>|5 -7 3 -2 12 -7 -5 0
right a|-17 12 -3 11 -7 7 -1 -1
right and|11 7 -6 -8 -3 6 -3 -4
right answer|-1 -3 -1 -10 5 8 11 -10
right answers|0 -5 -5 14 -5 -3 -3 7
right before|0 0 12 -3 0 -9 -4 3
right but|-5 -3 -5 2 -3 -3 -3 20
right for|-5 -3 -4 -4 11 9 -2 -2
right form|25 -5 -4 0 -3 -4 -5 -4
right if|19 -1 -5 -6 1 -7 -4 3
right now|0 5 2 0 0 2 -12 2
right one|15 -6 -3 -6 5 2 -3 -4
right or|6 -10 1 9 -2 -1 -3 1
right reply|-11 -4 -1 9 5 -2 6 -2
right result|-5 -4 3 -2 10 -3 -2 3
right the|-1 5 -6 3 -4 -5 -4 12
right thing|0 1 -8 1 -2 11 4 -8
right to|3 -6 -5 9 0 -6 -6 10
rigorous|-2 -4 -1 -2 13 -3 -5 3
ring|12 -4 4 0 1 -6 -7 0
ring <number>|16 0 -2 -1 -4 0 -5 -3
ring the|4 -2 -1 3 11 5 -9 -10
ringing|18 -2 -6 -3 -1 -1 -1 -3
rinse|12 0 1 13 0 -3 -13 -10
rise|-8 10 9 -1 11 -9 -17 5
rise in|-4 -9 11 -2 15 -5 -13 7
rising|-9 -2 -1 0 -1 -2 13 2
rising difficulty|-9 -2 -1 0 -1 -2 13 2
risk|-5 3 12 -6 7 7 -6 -12
risk assessment|13 -3 -1 -3 -3 0 -4 1
risks|22 -8 -4 -1 4 -5 -4 -3
risks and|-2 -5 1 0 11 -4 -2 1
rival|4 8 -5 -3 -5 12 -4 -8
river|18 -3 -7 0 -3 -2 5 -7
rivers|17 -1 -2 -6 3 -7 -11 6
rl|2 1 -5 11 0 -1 -7 0
rob|9 5 1 1 -6 -1 0 -10
robot|13 0 -3 -2 -1 -2 -1 -3
robô|16 1 -6 8 -5 -5 -3 -6
rock|10 -8 -1 -2 1 2 1 -4
rol|9 0 1 -7 -1 1 -2 -1
rol idea|9 0 0 -6 -1 0 -1 -1
role|8 1 3 -7 1 -8 15 -13
role act|8 -3 -1 1 -1 5 -7 -1
role curriculum|-4 -1 -1 -6 -1 1 13 -1
role familiar|-2 9 -1 0 3 3 -12 0
role is|16 -5 -7 -3 5 -5 -2 1
role of|11 4 1 3 -4 -3 -6 -6
role persona|13 -1 -1 -1 -6 0 -1 -2
role you|13 -3 2 -8 -3 1 0 -1
roles|4 2 -2 -4 -2 -2 11 -6
roll|16 -6 -3 -2 -4 1 -2 -1
rolle|5 -3 -3 -3 -4 -2 13 -3
rolled|14 11 3 -10 -6 -2 -6 -3
roman|17 1 0 -2 0 -15 7 -9
rome|-2 10 2 -1 -3 6 -6 -6
ron|15 1 1 0 -1 -6 -9 -1
roof|19 -5 -5 -2 -3 1 -1 -3
room|6 16 -9 -9 2 -7 7 -7
room <number>|4 12 -5 -6 0 4 -7 0
room and|4 -1 1 7 4 1 -11 -4
root|9 8 -6 -9 -9 2 0 4
root of|-3 12 0 -5 -4 1 -1 0
rope|15 -4 -4 0 0 -2 -3 -2
rose|0 -2 -4 -3 9 8 -7 -2
rota|10 -3 -5 1 -1 0 -1 -1
rotation|12 -2 -2 -1 0 -1 -5 -1
rouge|4 2 -6 -9 -2 -3 7 6
rough|13 4 4 -10 -4 -3 8 -13
rough notes|23 -1 -6 1 2 2 -8 -14
roughly|25 -4 -3 5 -3 -4 -10 -5
roughly <number>|6 -9 6 11 -3 4 -10 -4
rounds|3 8 -4 -11 8 12 -8 -8
rounds of|14 -4 1 0 -6 -3 -6 3
route|-4 22 -9 -9 -2 -3 -1 6
route to|6 15 -8 -4 -3 1 -3 -3
router|4 4 -9 7 9 -7 5 -12
routes|-16 21 -3 -1 -2 -3 8 -4
row <number>|2 -7 14 -3 -3 -2 -4 3
row in|-2 12 0 -4 -2 -7 3 -1
row of|-8 -3 5 -1 1 -2 10 -1
row per|1 7 -6 -5 -1 16 -3 -9
rows|-2 10 1 -8 -3 -8 2 8
rows and|-7 17 0 -3 -1 0 -3 -2
rs|12 6 1 -1 1 -9 -4 -5
rs <number>|12 6 1 -1 1 -9 -4 -5
rubik|12 -6 -1 0 -1 -1 -1 -2
rubik s|12 -6 -1 0 -1 -1 -1 -2
rubric|5 -8 3 30 -4 -6 -14 -6
rubric for|10 -1 5 -6 2 2 -7 -5
rude|15 -8 4 -2 -1 -3 0 -6
rugs|14 -2 1 -3 -1 -2 -4 -3
rule|-12 33 6 0 -14 -6 -8 1
rule <number>|-4 -1 11 -5 -1 -1 -4 5
rule that|-6 14 -1 -2 -5 -2 -1 2
rule the|-4 15 -3 -2 -1 -3 2 -3
rule used|-7 12 0 -1 2 -2 -2 -1
rules|19 6 -3 6 -4 -8 -2 -13
rules and|5 -7 0 0 -4 -4 11 0
rules for|16 -2 4 -14 6 -2 -3 -6
rules keep|12 -3 -6 0 1 -3 -1 0
rules never|3 4 2 11 -7 1 -8 -6
rules no|-1 -1 0 -3 10 0 -6 1
rules out|-9 13 -5 -10 2 0 12 -4
ruling|-6 5 9 -3 -2 -1 -4 2
run|13 4 -1 19 -6 -4 -8 -18
run a|18 1 -7 -1 1 -5 -1 -6
run by|18 -3 -1 -2 -4 -3 -5 0
run it|10 12 -13 -8 2 0 -6 2
run on|7 -6 -9 13 1 -3 -2 0
run script|19 -5 -1 -4 -1 -4 -3 -2
run the|15 -4 -6 14 -6 -6 -3 -4
runner|-1 8 -3 -5 11 2 -7 -5
runner up|-8 8 -1 -1 13 -6 -5 -1
running|-1 8 3 -11 -3 -7 2 10
running list|-1 12 -4 -1 -1 -3 -3 2
runny|14 -4 -4 0 0 -4 0 -1
runs|5 9 -5 -3 9 -8 -4 -2
runs a|-7 -1 1 0 1 -3 11 -3
runs on|12 0 0 -6 -6 2 -2 0
runtime|13 -6 1 -4 1 -1 -1 -2
russian|15 -4 -2 3 -6 -8 8 -5
rust|9 4 7 -9 3 -9 1 -5
rusted|15 -3 -1 -4 -2 0 -2 -4
récit|16 -8 -1 -1 -6 -3 3 1
rédige|1 16 -4 -7 -5 -4 9 -5
réduire|10 -9 1 0 -5 10 -2 -6
référence|1 -4 -4 -4 -1 -3 2 14
réponds|-11 2 13 -3 13 -7 -3 -4
réponse|-22 5 -4 13 -12 7 8 6
réponse d|0 -1 -8 -4 2 11 0 -2
réponse de|-5 -5 -5 -5 1 -4 12 12
réponse du|-4 -5 -2 20 -1 -4 -1 -3
réponse sur|-1 10 -2 9 -7 -2 -5 -2
réponses|-1 -8 -1 -6 9 -3 -2 11
résultat|-8 -2 0 12 -3 -3 9 -5
résumé|7 -11 21 5 0 -5 -7 -9
s|-1 -10 8 -1 -1 6 2 -2
s a|3 1 -5 -8 -4 12 -2 1
s about|-1 -2 -3 -1 0 13 -6 0
s advocate|11 -1 -1 -1 -2 -5 -1 -1
s age|16 1 -1 -1 -5 3 -1 -12
s all|16 -3 -2 -4 1 -4 -2 -2
s an|21 -4 -7 8 -6 -2 -4 -7
s and|0 -9 -2 0 10 -4 10 -4
s answer|-14 -17 -4 20 -2 22 -5 0
s answering|17 5 -2 -3 -4 -6 -3 -3
s back|0 13 2 0 2 -5 -5 -6
s bad|8 -8 -1 0 -5 8 0 -4
s bank|19 0 -5 -4 -6 0 -4 0
s been|16 -4 2 -6 0 -2 -2 -4
s best|-10 2 -1 -1 1 0 -1 10
s better|-3 -2 -3 -6 14 -1 0 0
s canberra|0 -1 -1 10 0 -1 1 -6
s comment|14 0 -1 0 -2 -3 -4 -4
s content|12 -4 -2 8 -3 -3 1 -7
s cube|12 -6 -1 0 -1 -1 -1 -2
s current|16 0 -1 -3 1 -3 -6 -4
s data|10 -3 -3 -6 0 4 -7 6
s date|19 -1 -5 -5 -1 -2 -4 -2
s done|11 -11 7 -1 15 -6 -6 -9
s email|14 -3 -3 -5 4 -4 -9 6
s essay|-1 0 0 -8 3 9 -1 -1
s est|-6 -1 14 -4 1 -5 0 2
s father|16 0 -2 -2 -3 -2 -5 -2
s first|10 -4 -1 -1 -7 -8 11 0
s for|14 4 -1 -6 0 -9 -7 5
s from|8 4 -2 -12 0 -6 11 -2
s good|2 -8 -3 -4 0 13 -5 5
s head|5 0 10 0 -5 -4 -5 -1
s helper|10 0 -9 -4 -5 1 14 -6
s if|19 -3 -1 -8 -3 -1 -3 -1
s in|2 -2 -7 3 0 -9 1 12
s input|13 -1 2 0 -8 2 -7 -2
s irrelevant|-10 -2 -3 -4 1 2 17 -2
s it|14 -1 -3 0 0 -4 -4 -1
s lacking|6 -9 -1 -2 0 -3 8 2
s language|15 -4 -4 4 -2 -4 -1 -6
s law|-6 -7 -2 -4 2 10 8 -2
s legal|-13 -6 -1 12 -2 13 -2 -1
s length|5 2 1 -14 -3 2 18 -10
s less|7 9 -1 -6 -5 0 1 -4
s letter|6 -8 -6 -5 10 -3 7 -2
s me|14 3 -5 -2 -5 -4 -3 3
s message|18 1 -4 -1 -4 -2 -8 -1
s mind|-3 0 18 -6 0 2 -9 0
s my|11 5 -3 3 -2 -4 -7 -3
s name|-10 13 -7 -4 0 0 7 0
s none|-5 -5 -3 13 10 -3 -2 -5
s not|20 7 -4 -2 -4 -9 -8 0
s office|9 -1 5 -5 -4 0 -8 3
s okay|9 -6 -6 -3 -2 1 10 -3
s on|16 -3 -4 -3 -7 -5 -2 7
s only|18 -1 -5 2 -6 -4 -6 2
s opinion|-6 -1 7 0 -5 10 -1 -4
s over|13 -5 -1 -4 -1 2 -1 -2
s play|13 -3 -3 -1 -4 4 -5 -1
s query|5 1 2 8 -13 -7 8 -4
s question|9 -3 2 4 -4 10 -8 -11
s reply|-11 3 -10 11 7 10 -9 -1
s return|11 -5 -8 -7 -1 0 11 -1
s right|3 -4 7 -6 -12 4 5 4
s run|-5 -1 -10 11 0 13 -5 -3
s site|14 -1 -2 -3 -1 -2 -2 -4
s small|14 -4 -2 0 -2 -2 0 -4
s split|-5 0 -1 -1 -3 -1 11 0
s summary|-4 0 0 14 -2 -4 -1 -4
s text|-6 2 -2 12 -4 13 -11 -4
s the|22 4 -8 -5 3 -10 -2 -4
s thesis|9 5 -10 7 -1 -7 4 -8
s think|11 2 -7 -2 1 1 -2 -3
s this|10 -7 -5 5 16 -5 -5 -7
s time|10 -6 -2 1 2 -1 -1 -3
s visit|1 -1 -8 1 1 0 9 -3
s voice|9 -4 3 -1 -3 -1 8 -10
s what|7 -7 -4 -2 6 -4 -4 8
s wrong|8 -9 -13 0 6 12 -8 4
s x|23 -5 -1 -3 -2 -5 -5 -1
saber|9 -5 9 -8 9 -4 -4 -7
sachlich|-2 1 -4 0 -6 -4 -4 20
sad|0 0 -2 -11 0 7 7 -1
saddle|9 -1 13 -5 -9 13 -12 -7
safe|-4 2 6 14 8 -15 -12 2
safe to|5 9 7 -4 1 -5 -7 -5
safely|1 -4 -1 0 -3 14 -6 -1
safer|5 -6 -5 -7 12 9 -4 -3
safest|12 -2 -1 3 1 -4 -3 -6
safety|-9 -8 2 16 15 0 -15 -1
sag|17 -4 -1 -5 -5 -3 9 -7
sage|21 -2 -3 -2 -2 -1 -7 -3
said|-1 -10 9 9 -5 -6 3 1
said <quotation>|14 -5 1 -2 -2 -5 -1 0
said earlier|7 2 -6 -9 -12 -1 10 10
said it|3 -2 -3 -3 -2 -7 6 8
said so|16 -6 -5 -1 -1 7 -5 -4
said to|-1 0 10 5 -5 -6 3 -6
sailor|-8 0 6 -1 -4 3 8 -3
salary|3 -4 -2 -8 12 10 -2 -9
salary <number>|11 -1 1 1 0 -1 -5 -6
sales|18 8 4 -5 -4 -2 -11 -8
sales of|9 8 -10 -7 -3 5 -1 -2
sales team|2 -6 1 -11 3 3 8 0
salesy|17 -3 -2 -2 2 0 -7 -4
salida|-3 -6 -4 9 7 -8 -6 11
sally|15 -2 0 -5 -1 -1 -4 -2
salt|10 -3 -3 -5 -3 4 -9 9
salty|22 -4 0 -5 -1 -2 -8 -3
sam|10 -2 -2 -6 0 2 1 -4
same|-23 -5 -25 -2 13 14 10 17
same <number>|-5 -10 -3 -3 10 8 -9 11
same amount|12 0 2 -1 -1 0 -1 -11
same answer|-14 1 -4 11 -4 2 1 7
same but|11 -7 1 -6 1 -3 12 -9
same colour|-5 7 1 -4 0 10 -8 0
same content|-5 -6 -2 1 -1 1 -7 19
same day|31 0 2 -7 -3 -6 -11 -6
same different|20 -3 4 -6 -9 3 -4 -6
same for|21 -6 -7 -3 -12 11 4 -8
same in|-4 3 -4 -10 0 0 1 14
same json|11 0 0 -6 -4 2 5 -8
same length|-2 -15 3 3 -6 15 -3 5
same level|13 -2 2 0 -1 2 -3 -12
same meaning|12 -8 -3 -3 2 -2 8 -5
same order|11 -12 1 2 -3 -2 -4 7
same person|9 5 2 -7 -6 2 -6 0
same prompt|-4 0 -5 -4 17 0 -2 -2
same question|-7 -3 -7 -3 22 -3 -6 7
same same|-5 0 -6 13 0 0 -1 0
same skill|-15 -5 -1 -3 -2 -4 32 -2
same structure|15 -2 0 1 -10 -1 -3 0
same thing|23 -1 5 -3 0 -8 -8 -9
same tone|13 -6 -3 0 -2 -3 0 1
same voice|-2 4 1 -4 -10 -2 -2 16
same word|-14 5 2 0 -5 -3 19 -4
sample|-10 -5 -6 3 -7 -5 -1 31
sample answer|24 -2 -5 -1 -7 -7 -10 8
sample as|-3 -3 -6 -4 2 0 -4 19
sample data|12 -1 0 2 -6 2 -6 -4
sample instruction|-11 1 1 14 -5 -9 -5 14
sample random|1 -6 -3 -1 2 -6 14 -1
sampled|-12 -1 -2 7 -2 12 -2 -2
sampled answers|-12 1 1 7 -1 0 0 5
samples|-13 -7 -9 13 6 0 -10 20
samples from|-3 -1 2 -1 12 0 -7 -1
sampling|-7 -11 -2 13 6 0 2 -1
sand|-1 18 -8 1 -9 -3 2 0
sanity|-13 16 0 0 1 0 -3 -1
sanity check|-13 15 0 -1 1 -1 1 -1
sank|-3 7 10 7 -5 -8 0 -7
sans|-9 6 -5 2 -6 1 0 10
sans lettre|11 6 1 -1 -11 -2 -5 0
sap|19 -4 -3 -2 -1 -4 -2 -4
sarah|11 0 -3 -2 -2 0 -6 1
sarcastic|4 -4 -6 -2 -2 0 12 -2
sat|6 -4 -3 1 -7 2 -4 10
satin|12 0 -6 1 -2 0 -3 -3
satisfaction|9 0 0 -8 4 -3 -1 0
satisfied|-4 -3 -9 2 10 -4 0 8
satisfied with|0 1 -4 -2 -4 1 -4 13
sato|14 -1 1 -6 -8 -3 4 -1
saturation|14 -4 -1 -1 -4 0 -3 0
saturday|-5 2 -2 -4 10 -2 -3 4
satz|-6 23 -16 -10 9 -7 14 -7
saubere|-2 -5 12 -2 -6 -5 -6 14
sauce|14 -5 -3 -4 4 1 -4 -2
saudi|11 -8 -1 4 -1 -3 -1 -1
saute|0 -9 -1 -2 1 10 0 0
save|20 5 10 -12 -5 -9 -6 -3
save <number>|1 -4 1 3 -6 -1 -3 9
save the|14 9 4 -8 -5 -6 -5 -3
saved|-1 5 -6 -5 -2 -1 0 10
saving|15 -3 0 -2 -1 -4 -2 -4
savings|12 -4 0 6 -10 -6 -4 8
savings plan|8 -5 3 5 -8 -5 -6 8
saw|10 -11 14 -7 4 -3 -1 -6
saw a|7 -4 4 -1 10 0 -4 -12
saw feared|0 -9 17 2 -2 -1 -4 -3
say|-3 -8 -7 0 8 21 -8 -4
say <number>|16 4 -1 -10 5 -2 -5 -6
say <quotation>|-5 4 -2 -10 5 6 10 -8
say about|5 -4 -10 1 11 -2 -1 0
say and|11 -3 -1 -4 -10 3 -4 7
say how|-12 11 1 4 0 2 -2 -4
say i|12 1 1 -6 0 -4 -3 -1
say if|5 2 -14 9 4 -9 -3 5
say in|-4 -2 10 9 -3 3 -4 -7
say it|1 11 10 -5 -6 -9 -2 -1
say lgtm|22 -5 2 1 1 -12 -3 -6
say no|2 -9 12 -1 7 1 -8 -5
say so|18 12 -9 -7 -1 10 -10 -14
say that|14 -1 -7 -6 1 8 -6 -3
say the|-6 2 0 -13 1 5 -3 14
say to|10 3 -5 -5 -3 -5 11 -6
say what|-2 9 8 3 -2 9 -14 -11
say where|-5 10 -1 -7 0 4 0 0
say whether|0 11 -3 -6 2 -6 1 1
say which|7 0 -10 -8 11 7 -2 -5
say who|-1 0 -1 -4 11 -4 0 -1
say why|4 6 -8 5 -10 11 -7 -1
say write|11 -3 1 -2 1 -1 -3 -5
say you|12 -3 -4 -3 -4 -9 12 0
saying|1 10 12 5 -11 -3 -12 -2
says|13 -3 -7 7 -5 -9 -6 10
says <number>|14 -13 -2 3 -5 5 0 -3
says <quotation>|13 0 0 13 -4 -11 -14 4
says in|16 -9 -6 -3 0 6 -4 0
says it|16 -2 -6 -5 4 3 -5 -5
says no|11 14 -4 -5 -5 0 -4 -8
says so|5 -4 -4 -7 -1 -4 4 11
says that|11 -9 4 -2 -3 3 0 -5
says the|6 -4 -3 12 -3 1 -5 -6
says we|10 -7 1 -4 -2 1 -1 1
says what|-11 24 -8 3 0 1 -3 -6
saída|3 5 9 6 -7 -5 -1 -9
scaffold|27 -3 -12 -5 -6 1 -3 1
scalar|1 0 0 11 -8 -2 -1 0
scale|-2 4 -7 25 11 -4 -14 -13
scale <number>|-16 4 -5 16 13 -1 -7 -4
scale a|0 -7 2 14 -5 2 -6 0
scale from|-6 0 1 -5 9 1 1 1
scaling|20 -4 -4 -7 7 -5 1 -8
scam|18 2 -2 -3 0 -2 -9 -2
scams|13 -1 -5 -2 -1 0 -2 -2
scan|12 0 -4 0 0 -1 -2 -6
scared|12 -7 -2 0 -3 -3 3 0
scared of|12 -7 -2 0 -3 -3 3 0
scattered|20 -5 0 -4 -3 -3 -6 1
scenarios|3 0 -2 1 -3 -6 11 -5
scene|8 -7 9 -4 -6 3 5 -8
scene from|15 2 -3 0 -1 -3 -7 -3
scene should|-8 0 0 0 0 -1 8 0
sceptical|5 -8 -5 -4 -4 4 2 9
schedule|13 -6 -4 3 -2 1 -3 -1
schema output|15 1 2 -5 -9 0 2 -7
schematic|13 -1 -3 -1 -2 -2 -1 -2
scheme|15 4 3 5 -8 -11 -6 -2
scheme <number>|3 5 1 2 0 -11 3 -4
schicken|-6 -1 0 -5 -1 -2 20 -4
schluss|-6 17 -3 -4 -1 0 -4 0
scholarly|0 -4 -4 -6 -1 4 -3 13
school|18 -6 0 -1 -5 -5 2 -4
school if|13 -2 -1 -2 0 -2 -2 -4
school secretary|-2 -7 4 7 -9 7 -8 7
schreib|0 4 0 -15 -10 9 0 12
schreib den|-4 9 11 -2 -3 -3 0 -7
schreib eine|9 -4 -5 -6 -1 18 -6 -7
schreibe|-10 -6 -3 8 -1 4 9 -2
schritt|1 5 -5 4 -3 10 -5 -7
schritt <number>|0 -7 3 14 0 -3 -3 -4
science|9 -2 -4 -1 -2 3 3 -6
scientist|9 -4 -3 3 -7 -7 6 4
scope|14 -3 -10 6 3 -10 12 -12
scope of|8 6 -1 2 -4 4 -9 -6
score|9 -7 -11 33 -3 4 -12 -12
score <number>|-4 -6 -4 25 -12 11 -3 -6
score and|-6 -2 -8 26 1 -9 -1 -2
score each|9 8 1 -9 -1 -2 -5 -3
score for|-12 0 4 16 -4 -1 -1 -1
score the|-6 3 -1 12 -8 -1 1 -1
score this|2 -6 0 -9 3 3 8 -1
score to|-4 1 -2 16 -3 -3 -2 -2
scorecard|12 -7 -3 11 -4 2 -6 -4
scored|20 -4 -3 -7 1 -7 0 0
scores|14 9 -4 -12 0 -3 -2 -3
scoring|17 1 1 -8 0 -5 0 -5
scotland|-3 11 0 2 -3 -4 8 -11
scout|19 -2 1 4 -2 -7 -5 -9
scratch|-11 11 11 -5 -5 0 1 -3
scratch work|-3 17 -2 -2 -2 -3 -3 -3
scratchpad|-19 1 38 -2 2 -7 -6 -7
screen|-3 -7 -3 -10 6 -2 5 13
screens|16 -6 2 -3 2 -4 -3 -2
script|16 -2 -1 1 -4 -7 1 -4
script for|12 4 -3 2 -1 -6 -7 -2
script to|5 -4 14 -5 5 -6 -6 -2
script which|13 -1 -1 -3 -5 -3 -1 0
scripts|7 11 -1 -4 -4 -5 0 -4
scroll|1 10 -2 -2 1 0 -5 -4
se|8 2 -15 8 0 -3 -8 9
se a|8 -8 6 17 -7 2 -7 -11
se puede|23 -10 -8 -3 -5 -3 -2 8
sea|-3 3 -2 -6 -3 13 1 -2
sea level|-8 -3 8 -2 9 1 -5 0
seagrass|16 -2 -2 -1 -5 -3 0 -4
search|11 11 -9 -2 6 -7 -7 -2
search <quotation>|-11 -4 17 -6 15 -6 -7 1
search all|20 -10 5 -11 -2 1 -2 0
search open|-8 5 -3 11 1 -1 -5 0
search term|17 -8 2 -1 -1 -4 -4 -1
searched|10 0 -1 -1 12 -1 -10 -9
season|15 -8 7 -3 -1 -6 -2 -3
second|1 -8 -5 -4 19 8 -12 2
second <number>|-4 1 -2 -6 12 -1 -2 3
second <quotation>|0 -4 0 -8 19 0 -5 0
second and|15 -4 -4 0 -3 -3 0 -1
second answer|-5 -1 -1 -2 14 -2 -1 -2
second column|0 15 -1 0 0 -5 -5 -3
second hand|9 -4 3 5 -1 2 -8 -5
second is|-8 5 -3 -3 14 -4 -3 2
second label|-3 -10 1 13 9 -7 -2 -1
second one|13 4 -3 -5 -5 0 -3 -2
second opinion|11 -1 1 -17 -1 -1 5 3
second person|0 1 -5 -4 -6 -1 -3 18
second question|15 -3 -7 -6 3 -10 9 -1
second time|25 -4 1 -6 -4 -2 -4 -6
second what|5 -6 14 2 2 -3 -4 -10
seconde|7 -5 -4 0 16 -10 2 -5
seconds|14 -10 -1 -2 1 4 3 -9
seconds of|0 13 -7 -2 -3 1 -8 5
secret|18 -15 6 2 -4 -4 1 -5
secretary|-2 -7 4 7 -9 7 -8 7
secretly|0 -8 12 0 -1 -3 1 1
section|7 9 8 5 -5 -9 -7 -8
section <number>|22 2 -5 -7 0 -4 -5 -4
section b|10 -4 -3 9 -2 -5 -3 -1
section into|-10 -1 8 -1 -2 -1 9 -2
sections|-5 3 -3 -4 0 -11 4 18
sector|5 -6 3 3 -4 1 -10 7
secundaria|25 -6 -7 -6 0 0 -3 -3
secure|20 -2 -6 0 -2 -4 -1 -4
secure random|14 -2 -1 -1 -2 -1 -4 -3
security|22 -6 -3 -7 -8 11 -4 -4
security and|14 -4 2 1 -1 -8 0 -4
sed|11 -1 -6 -9 -2 -3 11 -1
sed n|6 2 -4 -9 -7 -1 15 -2
see|-2 4 0 8 15 5 -13 -16
see a|15 4 -6 -7 1 -11 7 -3
see an|11 0 -2 7 -5 -7 0 -4
see both|-10 -8 0 0 15 5 0 -1
see how|12 3 -2 -5 0 -4 -4 -1
see if|20 -7 0 -4 -6 -6 2 1
see it|5 -1 9 14 -5 -3 -13 -5
see the|-4 -3 -14 11 2 9 1 -1
see this|-10 9 -1 2 3 -1 -1 -1
see what|11 3 7 -2 7 -7 -10 -9
see why|-2 -7 -1 -1 1 12 1 -3
seed|-9 -1 2 -10 -6 1 23 1
seed tasks|-6 2 2 -6 -3 1 11 0
seeds|-6 1 -1 -4 1 1 9 0
seeing|2 -1 -1 10 -3 0 4 -10
seeing the|11 1 -2 1 -1 2 -2 -10
seek|-1 0 -5 11 -3 -3 5 -3
seem|5 -2 -2 2 6 -10 7 -6
seem to|4 1 -2 1 2 -7 8 -6
seems annual|12 -1 -1 1 -3 0 -5 -5
seems primary|13 -5 -5 -6 0 1 -5 7
seems to|8 4 -10 -10 -1 5 -5 10
seems unusual|12 -3 -3 0 1 1 -8 0
seen|7 12 -12 8 -2 -4 -8 -1
seen in|24 -4 -5 -5 0 -5 -5 -1
sees|-5 1 11 -5 -9 2 -5 9
sees only|-2 4 -6 -1 -6 -1 -1 12
segment|10 -9 4 -3 -2 0 -1 0
segmentation|15 -3 -1 0 -4 -4 -3 -1
segmentation fault|15 -3 -1 0 -4 -4 -3 -1
sei|8 2 -4 0 -2 7 -11 0
sei öffentlich|16 -4 2 -2 -2 -4 -3 -3
sein|5 -3 -7 -2 -4 -3 15 -2
seis|-6 3 -7 -9 17 -3 11 -5
select|0 -2 -7 4 26 4 -15 -10
select best|-7 -6 -1 -6 17 1 -1 2
select from|21 2 -11 -3 -5 9 -6 -7
select the|0 -5 1 -3 20 -3 -3 -7
selected|13 -1 -3 -1 -1 -1 -1 -6
selecting|3 14 -4 -6 -3 -5 -3 3
selection|4 -3 -2 1 10 0 -2 -7
self|-19 3 16 -10 -1 -1 13 0
self check|3 12 -5 2 0 -4 -4 -5
self contained|-12 13 -14 1 -9 -2 8 15
self corrections|-6 -2 17 -3 -1 0 -3 -2
self refine|-6 -1 0 -11 6 13 0 -1
self review|2 -3 -3 -3 -2 17 -3 -6
self talk|-3 -8 12 1 2 2 -3 -3
sell|25 -9 5 4 -14 -7 -4 2
sell to|12 0 -2 0 -8 1 -4 1
seller|9 -3 13 -5 1 -5 -3 -7
seller i|-6 -2 10 -1 -1 -1 1 -1
selling|12 -4 2 -8 -1 3 -8 5
sells|29 -5 -8 2 -2 3 -1 -18
sells <number>|-9 7 -1 -1 2 0 7 -3
selon|-1 -10 2 10 -2 1 -1 1
sem|1 0 7 4 -7 1 -15 8
sem contrato|14 -8 1 -10 1 2 -1 1
sem desconto|15 -10 2 -10 1 2 -1 1
semantics|-6 1 0 -3 -3 -1 0 11
semi|11 1 2 -1 1 -5 -5 -4
seminar|24 4 -4 4 -4 -13 -7 -3
send|14 0 -7 -9 -5 -5 18 -6
send back|-21 2 0 0 -3 12 3 5
send it|13 -15 10 -1 2 -11 2 0
send only|-6 -1 -2 -1 13 -1 -1 -1
send to|11 -2 -1 -2 -6 -6 9 -2
sending|0 -6 11 1 3 -6 0 -3
sends|12 1 -6 -6 -7 -4 8 2
senior full|11 -2 1 1 -2 -5 -2 -2
sense and|-8 0 -3 -4 12 0 -8 10
sensible|15 1 -4 -4 -4 1 0 -5
sensitive|12 -3 -4 -1 0 -4 0 0
sensitivities|-4 16 0 -1 -1 -4 -6 0
sensor|31 -5 -6 -9 -2 -4 -7 2
sensors|7 -2 2 1 3 -8 1 -4
sensors for|7 -2 2 1 3 -8 1 -4
sent|-1 4 9 -4 9 -8 -12 3
sent the|-7 -6 -1 2 17 0 -5 -1
sentence|3 -4 -20 1 -12 13 8 11
sentence <number>|21 2 5 -9 -5 -7 -6 -3
sentence <quotation>|17 -3 -4 -3 0 -3 0 -3
sentence and|1 13 3 -4 -5 -3 1 -5
sentence answer|-11 -5 1 1 1 1 -5 18
sentence by|-8 6 6 10 -2 1 -8 -5
sentence can|6 -4 -1 -5 -2 11 -4 -2
sentence from|4 5 -7 3 -4 6 4 -10
sentence i|8 -7 -5 2 7 -1 -8 3
sentence in|2 -14 2 -6 -1 -2 9 10
sentence is|11 -6 -2 -1 -1 -2 -1 1
sentence of|12 2 6 11 -9 -8 2 -15
sentence saying|0 9 -3 6 -1 -6 0 -5
sentence that|-3 9 -1 -5 -1 -1 11 -8
sentence then|-6 6 0 -8 -4 17 -5 0
sentence what|-10 10 -9 2 3 10 -2 -4
sentence where|0 1 -3 -4 -5 12 1 -2
sentences|-2 18 -9 2 -27 -3 1 20
sentences and|-2 5 -2 -12 -1 10 -8 10
sentences each|1 17 -8 -3 -4 0 -3 0
sentences for|6 0 -3 -2 -6 0 12 -8
sentences from|21 -6 5 -4 -5 2 -6 -8
sentences of|-7 -1 -2 -2 3 2 10 -2
sentences per|10 15 -4 -2 -7 0 -9 -2
sentences sounds|24 14 -11 -2 -3 -10 -11 -1
sentences with|20 14 -4 -5 -4 -7 -11 -2
sentido|-5 -1 -2 0 0 -7 0 14
sentiment|30 -10 5 -5 -12 11 -13 -7
sentiment of|11 -4 0 -2 -5 5 0 -4
seo|12 2 -3 -4 2 0 -6 -3
separate|17 2 -7 1 -6 -9 -7 10
separate page|11 -2 1 -6 -1 6 -13 5
separated|4 -1 -9 11 10 -7 5 -13
separated by|-3 5 -4 1 14 -4 -1 -8
separated list|16 -3 2 -6 -2 0 -9 3
separately|-17 5 -1 -7 12 -4 6 7
separator|0 -10 35 -4 1 -13 -1 -8
september|9 -4 9 -6 -2 -2 -8 6
ser|6 -5 6 18 -11 -10 -8 4
sera|-6 -1 -1 -1 -5 0 -3 17
serene|13 -2 -6 0 1 -2 -3 -2
serial comma|8 3 1 -1 -2 -7 -4 3
series|13 -7 -5 -6 4 -3 5 -1
series of|12 1 0 1 -4 -1 -4 -4
serious|3 -6 0 2 -12 29 -8 -8
server|34 -12 1 -3 0 -3 -11 -7
serves|14 3 -2 -7 9 -8 -3 -4
serves <number>|15 -1 -4 -1 -1 -1 -1 -6
service helps|-2 -10 -3 7 1 2 5 -1
service to|10 -5 1 -1 8 -3 -9 0
services|19 -3 1 -8 14 -5 -9 -9
serving|4 -2 22 -9 4 -8 0 -10
servings|15 0 -6 0 -3 -1 -2 -3
servo on|17 -2 -2 -5 -1 -1 -5 -1
ses|11 0 -9 -4 -3 0 9 -3
sessions|14 -2 -1 2 -1 -2 -2 -7
set|-13 2 -7 -12 4 -3 6 22
set alias|21 1 -4 -1 -4 -3 -6 -3
set down|-10 16 1 1 -8 -2 2 0
set e|18 -1 -4 0 0 -1 -3 -7
set for|-3 -5 -6 -1 -2 -1 10 8
set it|-13 -4 9 1 2 5 -2 2
set of|10 5 6 -5 -7 -3 3 -9
set out|18 6 9 -3 -7 -3 -14 -6
set the|13 -9 4 -5 11 -4 -6 -3
sets|7 -1 -3 -5 -10 -3 14 1
setting|1 -9 -11 -4 3 -7 21 6
settings|3 -6 -4 -5 -4 12 5 -2
settle|-7 14 8 -2 -2 -2 -2 -7
settle it|-6 14 -4 -1 1 -1 -1 -2
settled|-16 9 13 -5 5 -5 -11 10
setup|21 11 -4 -6 -17 -4 9 -11
seule|-4 11 -7 13 1 -3 -4 -8
seulement|-1 10 -6 -3 0 6 -4 -1
seven|-2 -3 -4 -4 -5 5 16 -5
several|2 -9 7 -5 4 11 -1 -9
several times|5 -2 -6 0 2 -3 9 -4
severe|10 -6 -6 10 1 -6 -1 -2
severity|-8 -9 -7 18 5 19 -10 -8
severity <number>|-9 0 -3 20 -3 -3 -2 -2
severity fix|-4 -6 -4 -1 0 15 0 0
severity minor|1 1 4 11 3 -11 3 -12
severity then|-5 -2 -1 -4 -3 11 3 0
sex|20 -6 -3 -2 -3 -2 -1 -2
señala|-6 -3 0 -3 -3 24 -2 -8
sft|0 -4 -4 -4 4 -1 -4 13
sh|13 9 -4 -8 -6 -2 -1 -1
shader|9 -11 6 -1 -4 14 -4 -8
shadow|17 -6 10 -4 4 -8 -5 -6
shakshuka|4 2 -7 -3 0 -2 -9 14
shall|7 -3 -4 0 5 -6 8 -7
shame|-14 1 0 1 -3 0 18 -3
shapes|17 -2 -2 -2 -6 -3 1 -2
share|2 -2 6 20 -6 -12 -3 -5
shares|14 5 -12 -10 0 -6 2 8
shares of|17 4 -9 -5 -7 -8 7 1
sharing|15 -4 -1 12 -5 -3 -7 -7
she|6 -3 6 -11 1 -6 3 3
she also|12 -4 -1 -1 1 -2 -3 -3
she asks|11 1 -4 -1 0 2 -3 -6
she bought|16 -4 -4 1 3 0 -5 -6
she can|12 1 -1 -5 -8 2 -1 0
she decides|17 1 -14 -1 -1 3 -2 -1
she doesn|0 17 -8 -5 -9 -5 11 -1
she earn|11 2 -3 -6 1 2 -4 -3
she have|13 4 3 3 -7 -5 -10 -1
she is|14 -8 -2 8 -5 -1 -5 -1
she made|11 1 -3 1 1 -4 -7 -1
she makes|13 -3 -1 -1 -3 0 -3 -3
she paid|13 -9 1 -6 0 1 -3 3
she saw|7 -7 11 -3 -5 -1 -1 -2
she uses|12 -3 -1 -1 -2 0 -3 -2
she would|-5 -1 -3 0 -3 1 10 1
shed|4 -4 0 13 -4 -2 -1 -5
sheep|9 -6 0 -1 2 1 -11 7
sheet|20 -4 -2 -1 6 -13 -6 -1
sheet and|3 11 -2 -12 3 -8 -5 10
sheet in|13 -3 -4 5 -1 -4 -3 -4
sheet is|13 -4 -1 -6 3 -7 5 -4
sheet sheet|-4 3 -3 -6 -1 -4 3 11
sheets|12 -1 -1 3 -10 3 -6 0
shell|15 -11 3 -7 -5 2 -3 5
shell <number>|7 -7 6 -3 -8 10 -9 3
shelves|13 -6 -1 -2 1 1 -3 -2
shift|16 0 -8 0 -9 -4 9 -5
shifting|9 -1 -8 0 0 0 -1 0
shifts|27 -1 -9 6 -10 -4 -10 1
shifts in|-9 9 -2 -1 -1 0 1 4
ship|-4 1 -3 11 -9 -3 12 -5
shipping|28 -3 -2 -5 0 -4 -4 -9
shirt|17 0 -5 -2 1 -5 -3 -4
shit|16 -2 -5 -4 1 -5 -4 3
shoot|14 -3 -4 -5 -5 9 -3 -2
shooting|13 13 -3 -1 -5 -6 0 -11
shop|10 10 -9 -2 -11 -5 16 -11
shop gives|-7 10 3 -2 -2 -1 -2 1
shop i|11 -5 0 -1 -2 4 -6 0
shop in|12 -1 6 6 -12 -5 -4 -3
shop s|-5 8 -8 2 2 -9 9 0
shop sells|11 -5 -1 0 1 1 -5 -2
shopkeeper|22 -3 -3 -3 -1 -7 -3 -4
shopper|1 -6 -6 1 3 -8 9 7
shopper s|5 1 2 8 -13 -7 8 -4
shopping|24 -6 -5 -1 -7 -4 3 -5
shopping helper|15 4 -2 -1 -6 -6 -3 -1
shops|6 -6 -7 13 -5 0 -2 0
short|16 9 -15 -18 -10 -3 7 14
short <number>|18 -2 -5 -4 0 -2 -4 -1
short and|13 -1 1 8 -5 -1 -8 -7
short answer|-5 14 -5 -5 8 -3 -7 3
short answers|9 17 -10 2 1 -5 -5 -8
short explanation|9 -2 1 1 -1 -11 1 2
short history|24 -1 -2 -2 -2 -4 -11 -3
short sentences|7 -3 -2 -2 4 -2 -8 5
shorten|12 -4 -1 -11 -3 -1 -20 27
shorten the|-8 -1 -4 0 0 2 -5 15
shorten this|-5 3 -1 -5 1 6 -10 12
shorten to|17 10 -6 -3 -7 -8 -6 3
shorter|26 -6 -6 -4 0 -6 -8 3
shorter and|13 -2 -1 -1 2 -1 -6 -4
shorter please|25 -3 -4 -3 -4 -4 -3 -5
shortest|10 6 0 -6 1 1 -8 -3
shot|11 12 -13 -9 -5 12 -1 -6
shot on|16 -4 -2 -3 -2 0 -7 1
should|3 -13 13 -10 -5 14 1 -3
should a|3 -8 22 -2 -9 6 -7 -6
should catch|-8 -3 7 0 0 -1 10 -4
should feel|18 4 -5 1 -7 -3 -4 -4
should have|-5 -5 -8 5 -1 20 -1 -6
should i|24 -12 1 1 -5 1 -3 -7
should not|15 -3 -3 -5 8 -2 -3 -7
should only|9 0 0 0 2 -2 -11 2
should return|5 8 2 -5 2 -2 -3 -7
should say|8 -8 -2 1 1 4 -2 -2
should take|0 -7 -1 1 -4 10 5 -3
should the|5 9 -5 1 -7 0 -5 3
should use|2 8 0 1 1 -11 -14 14
should we|14 -4 -1 -1 -6 -1 2 -5
shoulder|9 -8 3 0 -2 6 0 -7
shouldn|-5 -1 -9 4 -3 2 13 -1
shouldn t|-5 -1 -9 4 -3 2 13 -1
show|0 17 14 -10 9 2 -14 -17
show all|-2 16 -6 -7 -5 9 -2 -3
show an|-3 -9 7 1 -1 2 1 2
show her|11 0 0 0 -9 0 0 -1
show how|-8 0 -9 -1 10 6 -4 5
show in|-4 -13 12 -2 11 -1 -2 -1
show me|11 1 3 3 4 -6 -6 -9
show that|-2 9 -1 -10 -3 13 -5 0
show the|10 7 9 -2 -14 -6 -3 0
show them|-6 14 6 -5 8 -4 -6 -8
show up|18 2 -3 -4 -4 -4 -6 1
show what|-7 -3 -3 -3 -2 14 1 2
show you|0 -5 3 2 13 -3 -4 -7
show your|14 3 3 -6 -2 -3 -7 -2
showing|-6 17 5 -3 -14 11 -13 2
showing how|-6 5 -2 -1 1 -8 0 11
showing that|12 -7 1 -1 -1 -2 1 -4
showing up|34 -1 -9 -7 -5 -5 0 -6
shown|-5 -3 11 0 13 -13 -13 10
shown a|-1 0 -1 1 12 -3 -2 -6
shown in|-7 -2 9 -1 -2 -2 -3 8
shown to|-12 -1 8 -1 -2 -4 -1 13
shows|0 9 -8 -6 10 4 -9 -1
shows a|-14 -2 23 1 1 -9 0 -1
shut|18 -1 -5 10 -6 -4 -6 -6
shut up|26 -7 -3 -4 -5 -1 -2 -4
shutter|18 0 -9 -1 -2 1 -3 -3
si|21 -1 -3 3 -2 1 -5 -15
si la|20 -3 -1 -8 -5 2 -5 0
si le|-7 -1 -6 12 -1 -1 6 -3
sich|21 15 -10 -5 -6 -1 -4 -11
sick|23 -4 -8 -1 -1 -3 -4 -3
side|9 1 -7 -14 -1 -3 9 6
side as|-6 -9 2 0 0 1 6 6
side effects|0 -9 11 -1 17 -7 -10 -2
sidebar|14 -1 -4 -1 -5 2 -3 -3
sides|2 13 2 -7 -8 -6 16 -11
sie|-3 12 -14 -5 -10 -1 11 10
siempre|25 0 -5 -8 -12 -1 0 1
sights|-1 -4 2 -4 13 2 -6 -2
sign|2 -9 -4 11 13 1 -9 -4
sign in|10 -4 0 -7 1 1 -1 0
sign off|-1 0 -1 -4 -5 -1 -1 13
signal|29 -4 -6 8 -9 -6 0 -12
signal stays|18 -1 -2 -2 0 -3 -3 -5
signature three|-5 -3 -4 0 -1 -2 14 1
signatures|-2 -5 -4 1 -2 0 -4 17
signs|-3 10 -3 -2 -8 5 -1 0
siguiente|11 -9 15 -8 -7 -4 9 -6
silence|11 8 -4 -4 -5 1 -8 1
silent|9 -10 16 -9 -6 -8 2 5
silently|-9 -3 21 -4 1 -1 -9 5
silhouette|16 1 -9 1 -2 0 -4 -3
silk|12 0 -6 1 -2 0 -3 -3
similar|-2 0 -5 -9 0 -3 18 2
similar but|-4 -4 0 2 -5 0 13 -2
similarity|15 -3 -1 1 -3 -8 -4 3
simple|24 3 -9 3 -7 -14 -18 17
simple and|12 -4 -2 6 -6 0 0 -7
simple calculator|13 -5 0 1 -4 2 -2 -5
simple english|-5 -1 -1 -1 -1 -1 -2 12
simples de|0 0 6 -9 1 0 0 1
simplest|3 11 1 -2 -5 -3 -6 1
simplify|22 10 -3 -18 -5 4 2 -12
simplify <number>|17 18 -4 -9 -8 -2 -8 -4
simplify this|15 -2 2 -4 1 -2 -3 -7
simply|1 8 -1 -7 3 -3 -1 0
simulate|-12 0 10 -4 -6 -2 22 -9
simulate a|17 -1 -5 -2 -2 2 -3 -6
simulate the|-3 -8 15 -2 -3 -5 8 -2
simulating|11 -1 -1 1 -5 -7 0 1
simulation|-7 9 -1 -4 6 -4 3 -1
simulator|-6 -1 -1 -1 -1 0 11 -1
simule|-2 13 -6 -7 -3 -2 12 -5
sin|-3 8 10 1 -4 0 -14 1
sin x|8 5 -5 11 -5 -6 -7 -3
since|1 3 -11 6 4 -2 -2 2
since <number>|8 5 0 -1 4 -5 -11 0
since it|1 -9 -1 -2 6 -4 1 9
since she|12 1 -4 -1 0 2 -3 -6
since the|12 -5 1 2 -1 0 -4 -5
sind|1 -6 7 -5 -4 0 10 -3
sing|13 -2 1 0 -7 -5 3 -3
singer|27 0 -2 -10 0 -2 -9 -4
single|-9 12 -4 0 4 -1 -6 3
single line|-4 2 2 -3 -4 1 -6 12
single one|-8 -1 -1 0 13 -2 -5 5
sir|3 0 -2 0 -6 10 -2 -3
sir please|8 11 -3 -3 -1 -5 -4 -3
sistema|-17 -13 -2 15 1 -3 21 -1
sister|22 -4 -7 -2 -1 -7 -7 6
sisters|14 -11 11 -6 -4 1 -8 3
sisters are|12 -1 -5 1 -5 3 -2 -4
sit|9 -1 -4 9 7 -11 -5 -4
site|30 -5 -8 -1 -12 -8 -2 7
situation|7 12 -8 -3 -10 2 1 -2
six|14 2 -6 -11 12 -6 7 -11
six in|11 -2 0 -2 -4 -3 -5 5
six months|12 -3 -4 -2 -2 7 -6 -1
sixes|-1 1 2 -10 2 12 -10 4
sixteen|10 5 -5 0 1 1 -5 -7
size|18 2 -8 1 -3 -2 -4 -3
size <number>|5 -10 1 0 -7 2 4 6
size and|19 -3 0 -12 0 -1 -3 -1
sized|19 -1 -4 -6 -7 2 -1 -2
sketch|12 -3 2 2 2 -2 -8 -5
sketch seems|20 -3 -2 -6 -2 1 -4 -4
skill|-14 -8 -2 2 -3 -12 40 -3
skills|20 -15 -1 -5 0 -1 10 -8
skin|10 -6 -9 1 -1 -1 5 0
skip|-12 17 -4 -11 7 -1 6 -2
skip the|12 0 -2 1 -1 -1 -1 -8
sky|12 -7 6 -8 1 3 -4 -1
sky blue|17 -3 -3 -2 -1 -5 -1 -3
slack|18 -4 -3 -5 -3 -5 5 -3
slang|6 -9 -1 -3 1 7 1 -3
slap|13 -5 -1 -1 0 -5 -1 0
slash|1 -11 -3 -4 1 1 13 1
sleep|15 -14 -7 7 -9 -6 11 4
sleeps|5 -1 10 5 -3 1 -10 -6
slide|18 -10 9 -2 -7 -5 9 -12
slides|17 1 -6 1 -3 1 -8 -4
slightly|9 -8 -8 -7 14 -10 11 -1
slightly clearly|-7 3 2 -3 13 -2 -6 1
slightly funny|20 1 -4 -2 -3 -3 -3 -6
slightly ironic|12 -1 -1 0 -1 -2 -2 -5
slip <number>|0 -9 -1 12 0 -2 -1 1
slipped|-10 5 0 -1 -5 12 1 -1
slogan|21 -2 -8 -6 -9 7 -2 0
slot|7 -1 1 -11 0 -1 8 -2
slots|13 -2 1 -3 -3 2 -1 -5
slow|7 -4 3 7 1 -11 -5 2
slow <number>|18 3 -5 -4 -5 -2 -6 0
slowly|12 23 -5 -11 -7 -5 -9 1
small|-5 9 -3 1 1 -14 3 7
small and|0 1 1 -3 10 -2 -2 -5
small bakery|5 3 2 -4 -6 -8 9 -1
small blue|15 -4 -2 0 -3 -3 -1 -2
small cases|-6 8 7 2 -5 2 -1 -8
small changes|15 -8 -2 -2 0 -2 -2 0
small claims|14 -6 0 -5 0 0 -1 -3
small model|-7 -3 -2 4 -5 -3 3 13
small move|-8 12 1 1 -2 -2 -3 1
small moves|1 11 -4 1 -1 -1 -4 -4
small talk|3 -1 -5 -1 1 1 -7 10
smaller|2 14 -7 2 -7 -8 -10 14
smallest|8 5 9 -7 14 -8 -14 -7
smallest element|7 -8 1 3 8 -5 -8 3
smallest n|-7 13 -9 -5 1 -1 3 3
smart|12 -3 10 -11 -8 -9 9 -1
smartphone|20 -4 0 -4 -6 0 -8 2
smell|10 4 3 -1 -9 1 -8 0
smell like|17 1 0 -2 -6 0 -7 -4
smile|14 -1 -1 -1 -1 -1 -6 -3
smith|-7 -5 -3 5 1 10 -2 2
smoky|8 -4 -2 2 2 0 -8 2
smooth|13 -7 2 -2 -1 -4 -1 -1
sneak|15 -10 -11 -3 -5 13 6 -5
snippet|4 -7 -3 -11 5 -4 14 2
snippet explain|20 0 -5 -1 -6 -8 -3 3
snippet include|4 -7 1 -2 -3 2 -3 8
snippet into|12 -2 2 -5 -3 -2 4 -6
snippet that|9 11 2 -8 4 1 -13 -6
snort|10 11 -5 -8 1 -6 -1 -2
snow|9 -3 -3 -6 0 8 -1 -3
so|-6 -4 -2 -3 -4 7 -5 16
so <number>|1 -1 -2 -4 4 -7 -4 13
so answer|7 6 1 1 -6 3 -9 -3
so can|-2 -3 -5 -1 -1 -1 -3 16
so evening|14 -1 -1 -3 1 -2 -5 -1
so far|16 6 -3 0 -1 -2 -12 -3
so first|-6 -5 -2 2 1 -2 -1 11
so good|15 11 -6 -3 -1 -7 -4 -5
so he|17 -1 1 -2 -2 -1 -7 -4
so i|12 -13 4 -3 11 0 -2 -9
so if|-2 3 -3 -6 -1 10 1 -2
so it|15 4 -4 -1 -6 -5 -3 -2
so just|1 -2 -1 9 1 -1 -6 -1
so kind|-1 10 -2 15 0 -8 -7 -8
so mad|21 -4 -6 4 -3 -2 -6 -5
so much|13 9 -3 1 -4 0 -7 -10
so my|22 0 -5 2 1 -6 -9 -5
so no|12 -5 7 -4 -9 -3 -3 5
so nobody|18 -3 -3 0 -6 -1 -2 -3
so on|3 12 -4 -3 6 -8 -4 -4
so that|12 -20 4 -9 -9 -1 8 15
so the|8 -11 -3 5 1 -7 7 2
so they|0 2 -4 12 -1 -3 -11 4
so wie|-9 -3 8 -5 -2 12 0 -1
so write|-4 0 6 11 -3 -5 -3 -2
so x|-8 -1 -7 -5 -4 16 -2 11
so you|-5 10 -1 7 -2 -6 1 -2
soak|-2 -3 -3 2 -5 -2 -6 18
soak the|-9 -1 0 0 0 0 1 9
sobre|18 8 3 -5 5 -6 -12 -12
sobre <number>|4 12 -2 -3 -2 -2 -3 -3
sobre boleto|11 -1 -6 -3 0 1 0 -3
sobre contrato|15 -9 1 -10 0 2 -1 1
sobre fatura|8 -7 7 -12 2 2 -1 1
sobre imposto|11 0 -3 -5 -3 1 0 0
sobre imóvel|0 0 6 -9 1 0 0 1
sobre la|0 -4 -6 -6 23 -5 -2 1
sobre modelo|14 -8 1 -10 0 2 -1 1
sobre o|-5 1 15 -3 -4 -1 -2 -1
sofa|8 11 -9 1 -2 -1 -4 -4
soft|20 -14 -2 -4 -6 -3 9 0
software|11 -3 -2 4 0 0 -4 -4
soil|13 -12 -3 -6 -5 0 12 2
sold|17 -4 3 3 -3 2 -10 -9
sold at|12 -3 -8 0 0 1 -3 0
sole|10 9 -3 -2 -1 -7 -2 -5
sole trader|0 12 -3 -1 0 -5 -2 -1
solicitor|13 5 -4 -2 2 -6 -3 -5
solid|13 5 -3 -9 -5 -5 -3 6
soll|15 -15 -4 -5 -3 -2 -2 17
solo|13 -1 -3 1 -1 -4 -1 -4
solución|-4 -2 12 -5 -7 -5 6 6
solution|-20 12 -1 5 -24 17 2 8
solution and|7 7 -9 5 -8 2 -2 -1
solution as|-1 0 -1 3 -5 -5 -3 11
solution for|9 -6 -3 -6 8 -3 10 -9
solution from|11 -2 -2 -6 -2 8 -2 -5
solution into|-8 -8 0 3 -4 1 -4 21
solution is|-6 7 -2 10 -1 1 -5 -5
solution the|-6 -7 8 13 -2 -5 2 -3
solution to|5 -2 -7 1 2 -3 -8 13
solution where|-2 6 -10 2 4 11 -6 -6
solution write|-6 9 4 -1 0 -3 -2 -1
solutions|-1 10 7 -19 12 2 -14 4
solutions at|12 -2 0 3 -2 -3 -4 -3
solução|-12 1 -10 21 -4 19 -7 -9
solvable|-10 -1 -2 -4 2 0 17 -1
solve|-4 47 -16 -6 -5 0 5 -21
solve a|1 12 -3 1 -1 -2 -8 0
solve each|-6 -1 -1 -1 0 -1 11 -1
solve for|28 8 -1 -8 -9 -7 -6 -6
solve in|-3 6 -6 -9 0 12 -5 4
solve it|-9 25 -2 6 -3 -5 -7 -4
solve problem|-7 -1 -2 -1 -4 10 2 2
solve the|0 12 1 -6 1 -6 -1 -3
solve then|-5 21 -1 -1 -9 -5 0 0
solve this|15 -4 -1 1 -1 -3 -2 -5
solved|-17 -8 11 1 -5 0 10 9
solver|-14 18 -2 -4 -8 5 12 -8
solving|-10 31 10 5 -4 -2 -18 -12
solving the|-8 2 14 -4 1 -5 -2 2
some|5 -1 5 -4 2 8 -9 -7
some good|9 -1 0 -6 -4 -3 0 5
some of|2 2 8 -3 0 4 -10 -3
somebody|-15 -6 9 -6 4 -5 17 3
someone|10 -1 -23 -7 -3 8 -2 18
someone else|-9 3 -4 -4 -1 9 3 2
someone has|-4 -5 -4 4 0 -4 3 11
someone in|13 -3 -2 -3 2 -4 -2 -2
someone s|6 -6 5 1 11 -7 -2 -9
someone to|14 -4 -2 0 1 2 -6 -6
someone who|10 -3 -9 8 -8 -8 15 -5
someone with|24 4 -2 0 -3 -5 -9 -10
someone without|-2 -4 2 3 12 -3 0 -8
something|-10 1 4 -4 -18 3 24 -1
something about|11 7 -7 -6 -1 -6 8 -7
something is|-4 -10 -1 11 -3 4 3 0
something that|-1 -8 -5 7 -2 -3 13 -1
something to|1 -1 4 6 1 -7 4 -9
something useful|0 -7 -5 15 1 -9 -3 9
something wrong|6 -8 -1 -1 1 7 -1 -4
sometimes|7 9 -1 -2 -4 -8 5 -6
son|5 4 -14 2 -9 13 -1 0
son <number>|-3 0 -7 0 -3 10 3 -1
son s|16 -3 -2 3 -8 -4 -4 0
song|16 0 0 -3 -12 -8 12 -5
song about|13 -12 7 3 3 -3 -4 -6
sons|11 -3 11 -6 -4 -5 -2 -3
sonst|-14 -4 10 22 -4 -2 -4 -4
soon|5 -3 9 8 0 -4 -12 -4
soon after|6 -4 10 -2 -2 -1 -6 -2
sop|12 -5 0 -3 -5 4 -1 -2
sop for|12 -5 0 -3 -5 4 -1 -2
sorry for|-1 1 3 -1 9 -2 -6 -4
sort|14 -4 5 3 -6 -16 12 -7
sort a|-12 0 -2 -2 1 0 13 1
sort algorithm|12 -8 1 5 -2 -2 -5 0
sort by|21 -2 -6 4 0 -5 -10 -1
sort of|0 0 9 1 0 -1 -8 -1
sort return|-7 -1 1 12 -2 -2 -2 0
sort the|5 -3 -6 -10 21 -1 -14 7
sort them|4 9 1 -7 -1 -4 -6 4
sort these|2 5 -6 -6 13 4 -6 -5
sorted|6 4 2 -12 1 -3 0 2
sorted x|10 -3 1 0 -5 -1 -5 3
sortie|-8 -3 -7 9 -11 -3 12 11
sortie doit|7 -8 -2 -6 -1 -3 -6 18
sound|0 -5 -3 9 3 10 -9 -6
sounds|3 5 -3 -2 7 6 0 -16
sounds less|4 1 -2 -5 16 -8 0 -6
sounds more|33 -9 -10 -5 -1 -10 3 -1
source|-7 -9 -14 10 16 1 -8 11
source <number>|-2 -2 2 -2 -5 -3 13 -1
source <quotation>|-4 -7 -4 11 11 -1 -5 0
source a|-6 -6 -4 10 0 -1 0 8
source and|12 -6 -3 7 1 -6 3 -8
source de|6 9 -6 -1 -1 -2 -1 -4
source of|5 1 -11 -2 4 -4 -2 8
source then|-8 -2 3 12 0 -3 -1 -1
sources|2 7 -6 3 -2 -7 -8 9
sourdough starter|15 -4 -1 -2 1 -2 -3 -4
sous|3 24 -6 -8 1 -8 0 -5
sous la|11 12 -5 -4 -6 -6 -2 0
soviet|-11 11 -2 0 1 0 1 1
soy|20 -13 -3 -5 3 12 -7 -7
sp|12 0 0 0 0 -4 -4 -4
sp <number>|12 0 0 0 0 -4 -4 -4
space|0 0 -9 0 3 0 -7 12
spaces|15 -6 -5 9 -5 -1 0 -7
spam|29 -8 -1 -4 -2 -7 -8 0
spam insult|11 -1 1 -1 -4 0 1 -6
span|-10 5 -4 7 -1 12 -4 -3
spanish|15 5 -7 -3 -1 8 -4 -12
spank|17 -7 -3 -1 0 0 -6 0
spans|-6 15 -6 6 1 -5 -4 0
speak|14 10 15 -12 -1 -17 -2 -7
speak in|-3 -1 -3 12 0 0 -1 -5
speaker|0 -2 -2 -5 -1 -3 2 11
speakers|-2 9 -4 -3 -6 10 -10 8
speaking|-4 -9 0 -1 6 -1 -6 15
speaks|-4 8 -6 10 -7 -5 9 -4
specialist|7 0 -7 5 -3 -10 -3 10
specialized|12 5 -4 2 -5 -6 -6 3
specializing|11 -4 -7 3 -5 4 -5 3
specializing in|11 -4 -7 3 -5 4 -5 3
species|10 -5 3 0 -4 -4 -2 1
specific|6 -1 -2 -8 -3 22 -11 -2
specific enough|-6 -2 -1 -2 0 14 -2 -1
specific security|12 -7 -1 0 0 0 -4 -1
specific to|-6 -1 1 -2 -1 10 -1 -1
specific word|5 -2 1 -2 0 -7 -3 9
specifically|15 -2 -1 -1 0 0 -7 -4
specified|16 -3 -3 -3 -3 -6 4 -4
specified by|-3 15 1 -4 -1 -2 -7 1
specs|23 0 -1 -1 0 -6 -9 -7
specs in|24 1 -1 1 -1 -7 -9 -7
speculation|-3 -8 3 2 13 4 -4 -6
speech|8 -10 31 -5 -8 -6 -5 -4
speech about|13 -1 -2 0 -6 -2 -3 1
speech for|16 -5 -5 -1 -1 2 -1 -6
speed|6 -6 3 -6 -8 11 2 -2
speed of|10 -4 1 0 -5 -4 2 -1
spelling|-3 1 -9 -3 -12 2 8 16
spelling and|13 -2 -1 -5 -2 -2 0 -1
spelling mistakes|9 -1 -3 -2 0 -6 7 -5
spelling no|-1 -3 2 -1 1 1 -7 9
spend|18 -2 1 -6 -8 2 -6 2
spending|13 -1 -4 -2 -1 -3 0 -1
spill|29 -12 -12 -3 2 -1 -4 1
spirit|-6 -4 1 2 -3 -2 11 2
split|1 -5 2 -8 3 -3 3 8
split <number>|10 -8 11 -6 1 -8 5 -4
split receipt|14 -2 -1 -7 2 2 -7 0
split the|-3 11 0 -4 -4 -2 -11 13
split to|-4 0 0 1 -4 -3 -6 15
splits|2 12 0 -2 -7 0 -1 -4
spoilers|12 1 -1 -2 0 -3 -4 -2
spoke|10 3 -2 -4 -11 10 -7 1
spoken|-6 -12 8 13 -6 -8 9 3
spoken word|11 -1 1 -1 1 -3 -7 -1
sports|13 0 -6 -2 -8 -7 2 8
spot|26 -16 -7 -5 -6 14 -2 -5
spot a|11 -6 -3 -1 -1 7 -4 -2
spots|11 8 -3 -4 -3 -2 -5 -1
spotting|-6 -2 0 14 0 -2 -4 2
spread|10 -9 2 0 -4 -3 5 -1
spread and|16 -3 -1 -2 -4 -2 -2 -2
spreadsheet|4 6 -8 10 -6 1 3 -9
spring|0 -10 5 6 -3 2 1 -1
sprint|22 -5 -6 -3 -5 -3 5 -6
später|-6 5 -5 0 -2 -4 17 -4
später mit|-6 5 -5 0 -2 -4 17 -4
sql|1 -1 -9 3 8 2 8 -12
sql for|-9 9 1 -11 13 -1 -3 1
sql it|12 1 4 -5 -6 -7 1 0
sql query|10 -3 -1 -4 -9 7 -2 1
sql to|14 -5 0 -3 3 -6 5 -7
sqrt|16 -10 8 -9 0 -7 6 -4
sqrt <number>|19 -7 -2 -8 1 -6 7 -3
square|9 9 5 -11 -4 4 -8 -5
square of|8 4 10 2 -3 -11 -9 -2
square root|-3 12 0 -5 -4 1 -1 0
square x|9 -4 3 1 -2 0 -7 0
squared|8 -10 -3 8 0 -3 1 -2
squares|15 -14 0 0 -7 10 1 -4
squares of|14 0 0 0 -2 -4 -2 -6
src|3 -5 6 8 0 -4 -8 1
src <number>|-6 -4 11 -2 2 1 -2 0
st|25 -9 1 -4 -4 1 0 -10
st <number>|13 -2 2 -4 -7 2 -2 -2
stability|11 -4 -2 0 0 -2 0 -2
stable|0 -11 -3 3 0 -3 13 1
stable approach|-2 -3 -2 -1 -5 -4 4 13
stable questions|4 2 0 2 2 3 -12 -1
stadt|-3 -6 -2 -8 15 -1 6 -2
staff|24 -5 -1 -11 6 -3 -8 -1
staff <number>|13 -2 -1 -3 0 -1 -3 -2
stage|11 11 5 -2 -2 -7 -10 -7
stage and|16 0 2 -1 -1 -3 -7 -6
staged|7 0 0 0 7 1 -8 -6
stale|-5 -2 -5 -5 -6 10 12 1
stalk|15 -3 2 -5 -1 -3 -5 -1
stamp|15 -4 -4 -4 2 -5 0 1
stand|1 1 7 -10 10 -1 -7 -1
stand alone|11 -5 0 -3 -4 2 -1 -1
stand at|13 1 -1 -1 -1 -1 -4 -5
standard|11 -5 -12 3 -2 -7 -1 11
standard input|18 -4 -1 -4 1 -1 -3 -7
standardise|4 0 -5 -3 -6 -3 -7 21
standards|13 -7 -2 0 -2 -1 -1 0
standing|0 6 -11 -1 3 -1 -4 8
standing in|13 -2 0 -6 -3 7 -7 -1
stands|-7 -7 9 -4 3 3 -7 11
standup|13 -4 -3 -1 1 1 -5 -3
star|14 -3 0 4 3 -9 -4 -5
staring|1 -7 8 -1 0 4 1 -5
staring at|1 -7 8 -1 0 4 1 -5
stars|-10 -4 8 27 -14 -3 -1 -3
start|-6 -3 7 0 8 -7 12 -11
start <quotation>|-8 -9 -12 16 2 17 -4 -2
start a|16 4 0 -6 -4 -1 -7 -2
start at|-8 14 -5 11 -1 0 -9 -3
start by|5 3 -4 -9 -5 -2 10 2
start end|12 -2 -4 -3 0 -2 -1 1
start from|-8 10 -2 -1 0 -2 2 -1
start of|5 -3 2 -1 9 1 -6 -7
start state|-10 -3 2 -4 -3 1 16 1
start to|15 1 -8 -1 -1 1 -5 -4
start with|3 -10 10 -4 0 -11 8 4
started|8 -20 -8 3 -1 2 4 13
starter|14 -4 2 -2 1 -2 -3 -4
starters|11 -14 -2 0 0 -1 3 2
starting|9 5 2 -3 3 -6 -8 -1
starting to|10 -4 -4 -1 0 3 -7 2
starting with|1 23 -7 -4 1 -8 -1 -5
starts with|0 8 8 -3 -4 0 -9 0
startup|13 4 -8 0 -4 2 -1 -5
state|-9 25 -9 2 9 -18 7 -8
state goal|-9 10 -5 -4 -8 -1 18 -1
state the|8 4 -4 -3 5 -10 1 -2
state what|8 3 -3 8 -1 0 -11 -5
state winner|-8 1 1 -3 11 1 -3 -2
state your|-2 11 -3 -9 11 -3 -1 -4
stated|-2 9 -6 3 0 -4 -7 6
statement|5 22 -20 7 -8 10 -8 -7
statement <number>|18 -4 -3 -9 -1 -1 1 1
statement as|12 -7 -9 -2 -2 10 1 -4
statement for|11 -3 2 -5 3 -3 -3 -1
statements|14 -14 -8 -4 -3 14 -6 6
statements that|-5 -2 0 -1 -1 10 0 0
states|10 2 -3 0 -9 11 -11 0
static|14 -7 5 1 -4 1 -5 -5
station|8 -7 -3 2 6 -3 -7 5
statistician|2 -6 -5 -2 16 -3 -2 0
statistics|13 1 4 -10 4 -5 2 -9
status|14 3 0 -10 5 -7 -3 -3
statute|14 -8 3 -2 -4 -4 8 -7
stay|19 -6 -10 -3 0 -7 4 3
stayed|-6 -1 0 10 -1 0 -1 -1
stays|1 9 1 0 -11 -8 7 1
stays flexible|12 -1 -1 -1 -1 -4 -2 -2
std endl|11 -4 -1 0 -2 0 1 -5
steady|13 -2 4 -2 -4 4 -3 -9
steal|20 -10 3 13 -6 -7 -2 -12
steal a|13 1 -1 -1 -1 -1 -5 -4
steal from|26 -2 -4 -4 -2 1 -5 -10
steal money|13 -2 0 -1 -4 1 -4 -2
steht|0 16 6 -8 -2 8 -12 -8
stem|0 9 -3 -3 -9 -8 16 -1
step|-6 14 -17 12 -5 6 -8 3
step <number>|9 2 2 14 -11 7 -12 -11
step after|-4 15 -5 -2 0 1 1 -5
step and|0 16 -2 -1 2 1 -9 -6
step at|2 -9 -5 11 -2 11 -2 -6
step by|13 -1 2 -4 1 -7 -6 3
step for|-7 3 3 8 1 -5 -3 0
step print|-15 0 5 11 3 -9 4 1
step reasoning|-7 -2 0 -1 -1 -1 11 1
step so|-8 -2 -4 0 6 1 -3 11
step step|39 -5 -5 -6 -1 -6 -10 -6
step that|2 -8 -7 7 0 8 1 -3
step then|2 10 -6 -7 -2 9 -3 -5
steps|-21 14 -9 -5 5 9 0 8
steps <number>|-1 2 -1 15 -1 -5 -5 -4
steps each|-7 11 -2 1 2 -2 0 -2
steps in|6 -7 -3 2 -7 0 -2 10
steps no|-8 14 -3 1 -3 1 1 -2
steps numbered|12 -3 1 1 1 0 0 -12
steps of|6 -5 11 -1 -5 0 -2 -3
stepwise|-3 22 0 0 -3 -2 -11 -3
stereotypes|26 -8 -6 -5 2 -5 -3 -2
steve|12 -7 1 0 1 1 -7 -1
stick|-1 6 11 0 0 -4 -6 -6
sticks|7 -6 2 0 -1 -4 11 -8
still|-7 -11 0 3 7 2 -1 9
still open|-1 8 -2 -1 0 -2 -9 8
still pending|19 -4 -6 -2 -5 11 -3 -11
still says|0 1 -11 14 1 0 0 -6
stimmt|-4 -5 -1 -7 1 -2 0 19
stir|-6 -6 -2 -11 5 18 3 -1
stitch|-6 35 -2 -5 1 -8 -10 -5
stock|12 -5 0 -5 0 1 3 -6
stolen|-1 5 -7 6 -3 -10 3 7
stomach|19 -6 -4 1 -1 -3 -3 -3
stood|-6 -12 0 0 1 11 7 -1
stop|10 2 1 8 -8 5 -6 -12
stop after|12 -3 4 -1 0 -9 -2 -2
stop at|0 5 -12 16 -6 0 4 -7
stop for|14 -8 4 -6 -2 -7 0 5
stop it|14 -5 -13 -9 5 -5 13 -1
stop when|0 -9 13 -2 3 -1 0 -4
stopped|13 -8 -5 2 -5 9 -4 -2
stops|14 -6 -1 -1 -2 0 -5 1
storage|9 1 -2 2 0 -2 -7 -1
store potatoes|-6 -1 -4 -2 0 4 -1 9
stored|10 -5 9 -3 1 -4 -13 5
stories|14 3 -3 -5 -4 4 -2 -8
stories for|19 -5 -4 3 -5 2 -7 -4
storing|12 -2 -2 2 -2 -4 -3 -1
storing the|12 -2 -2 2 -2 -4 -3 -1
storm and|3 -6 -6 -3 -1 1 9 2
storm stays|12 -1 -2 -1 -1 -4 -2 -2
story|14 5 -9 -5 7 -8 13 -17
story about|4 -10 3 2 12 -5 -5 -1
story and|13 -6 0 -3 -5 2 -1 0
story behind|2 6 -6 12 -11 -3 -2 2
story but|7 -4 0 -1 9 1 -10 -4
story for|19 -5 1 -2 -1 -2 -4 -5
story of|12 5 -7 -4 -2 -3 -2 2
storyteller|8 -9 1 -5 -1 5 -3 3
str|11 14 -4 -3 -3 -6 -6 -3
str <quotation>|6 14 -4 -8 -4 -3 -1 1
straight|3 0 -3 -1 -7 12 0 -5
straight away|4 16 -3 -1 -3 -7 -6 1
strands|13 -3 -2 0 -1 -1 -2 -4
strange|16 1 -7 -1 1 -2 0 -7
stranger|2 11 -5 -1 -3 3 -2 -4
strategic|11 -1 1 -1 -1 -5 -4 0
strategies|9 -12 -1 2 -2 1 1 3
strategy|2 16 -3 -1 -7 -4 -5 1
stream|-4 10 19 -6 -5 -4 -5 -5
stream of|-6 1 20 0 -2 0 -4 -8
streams|16 -4 1 -9 0 -2 1 -3
street|13 -5 -2 -7 -2 -4 12 -6
street number|17 -3 -1 -5 -1 0 -7 -1
strength|-7 -10 6 8 11 10 -12 -5
strength <number>|-7 -3 -4 -2 15 -1 0 2
strength of|-11 -4 -2 12 10 -2 -2 0
strengthen|11 -9 1 1 -4 1 -1 1
stress|14 -1 -5 0 -1 -2 -4 0
stretch|-8 6 -4 1 1 -2 -4 11
strict|8 -3 -4 11 4 -3 -6 -8
strictly|14 15 -10 -3 2 -13 2 -6
stride|13 -6 -1 1 -8 2 2 -2
strike|7 5 1 -8 -2 12 -10 -7
string|12 -2 -3 3 4 -5 -5 -3
string <quotation>|12 3 -9 1 8 -4 -15 5
string as|12 -3 5 1 -2 -2 -4 -6
string in|9 -3 7 -3 1 1 -8 -4
string with|1 -4 0 5 -6 -11 5 8
strings|1 -1 1 2 -24 -10 25 7
strings and|8 -7 6 3 -4 -5 -2 2
strings as|9 -11 9 2 -11 -1 -1 4
strings for|15 -6 -3 4 -9 1 0 -3
strings to|23 -4 -2 -6 1 0 -8 -4
strip|-8 -11 20 0 -4 -9 -12 23
strip nothing|-6 -3 19 -2 -3 3 -5 -3
strong|0 -8 20 -10 9 -8 -6 3
strong model|0 -5 12 -3 1 -2 -2 0
stronger|3 7 -6 -5 -2 12 -6 -3
strongest|5 -8 -3 -6 11 7 -4 -2
strongly|-7 -2 -1 -4 9 -5 -5 15
strongly a|-4 0 4 -6 13 -4 -1 -1
structure|1 -3 -1 0 7 -5 12 -10
structure of|-2 -5 0 0 9 2 3 -8
structure to|16 -9 0 -8 0 1 0 0
structuring|15 -6 -4 -4 -1 -1 1 -1
stub|-3 -6 -5 0 3 -2 -2 16
stuck|17 4 -8 2 0 3 -13 -5
stuck between|15 -3 -3 -2 0 -5 -1 -2
stuck in|10 -1 -5 0 -1 4 -4 -2
stuck on|4 -6 0 -4 10 -8 -2 5
student|3 -13 5 -3 -13 4 5 11
student and|-7 0 -1 0 2 -1 -8 15
student asks|19 -6 -5 0 2 -1 -2 -7
student can|5 -7 -5 0 0 0 -7 15
student loan|14 -1 -5 -3 2 1 -5 -4
student model|-8 -4 -5 14 -7 16 -7 0
student s|15 -5 11 -11 -6 4 -8 -1
student who|-9 6 -2 -1 -1 -3 11 -2
student with|15 0 -4 -4 0 -1 -4 -1
students|10 -5 2 -3 -2 1 -7 4
studio|19 -9 -4 -1 -2 -4 4 -3
study|7 -7 -7 -1 17 -2 -8 1
stuff|7 -4 4 -4 -5 -7 1 9
stunden|3 -1 -1 -2 -3 0 10 -6
stunning|15 -5 -4 -1 -2 -2 -3 3
stupid|12 1 7 -6 -5 -4 1 -5
style|-8 -3 3 -9 3 -9 4 20
style <number>|9 -5 -1 -6 -4 3 8 -3
style and|9 11 -6 -1 2 0 -8 -7
style don|10 -7 -6 0 7 -3 6 -8
style guide|6 0 5 -4 -7 -3 -3 8
style is|16 -3 -1 -3 -3 0 -1 -3
style items|-6 -1 -2 -1 -1 -1 13 -1
style of|4 -8 2 -1 4 -8 -4 10
style please|-5 9 0 0 -3 0 -7 7
style sheet|-5 -5 2 -1 -3 -1 2 10
styles|6 0 0 -3 7 -4 -9 2
stylistic|9 -1 -5 -6 2 14 -3 -9
stylized|10 0 -2 0 0 0 -6 -1
su|-1 5 5 -13 -10 12 17 -14
sua|5 -10 25 -9 -6 -9 -7 12
sub|14 6 -11 5 11 -7 -8 -12
sub directories|18 -12 1 -4 2 -3 -2 0
subdirectories|18 -4 -6 2 9 -3 -7 -9
subfields|0 -5 1 -1 -4 -1 11 0
subject|3 -6 -2 -13 4 -13 30 -3
subject line|34 -4 12 -7 -5 -11 -13 -7
subject lines|-3 -7 2 -5 9 0 -1 5
subjects|-1 0 -5 -1 -1 -2 12 -1
sublet|15 -8 -4 3 8 -5 -6 -3
submission|-4 -4 1 12 -4 -1 0 0
submit|23 -10 -5 -5 3 5 -4 -8
submit the|12 -2 -1 -1 -8 2 -1 0
submitted|20 -1 -3 -6 -2 -1 -6 0
subscription|6 1 -8 12 -4 -4 1 -3
subsequence|0 10 -10 -2 0 0 -4 6
subsequent|-1 -2 -1 10 -1 -5 0 0
substitute|-10 7 4 -3 -2 13 -2 -7
substitution|3 9 1 -8 0 -2 -3 -1
substitution shown|-9 9 0 -2 2 -1 0 1
subtitles|15 -1 -1 -5 -1 -5 -2 -1
subtle|9 -4 -6 8 -2 4 -9 1
subtract|-7 -5 -1 17 -3 -3 -6 7
subtraction|-1 10 -5 -3 1 -2 -1 0
subtraction multiplication|12 -10 -2 0 0 1 0 -1
success|-8 -3 -6 9 13 -6 4 -3
successful|2 -9 1 -2 -4 2 -3 14
successfully|13 2 -7 2 0 1 -3 -8
such|4 11 0 -18 6 -2 5 -5
such as|14 -2 -6 -11 6 5 9 -15
such that|-9 8 6 -6 -13 0 6 7
suche|-8 10 -3 1 0 8 -5 -2
sudden|-4 1 12 6 -2 -7 -4 -3
suddenly|17 0 -4 0 -6 1 -5 -5
suena|25 -6 -3 -2 -5 -7 1 -3
sufficient|-1 12 -4 -4 4 -3 -1 -3
suffix|13 -2 -3 -1 -3 -5 0 0
sugar she|24 0 -3 -6 -7 1 -11 1
suggest|28 -10 4 -10 -14 -3 5 -1
suggest a|19 -4 6 -8 -5 -8 4 -3
suggest names|11 -4 -2 1 -1 6 -4 -8
suggest ways|-5 -7 -5 3 0 -2 12 2
suggested|11 -2 -7 2 -5 1 0 0
suggesting a|11 -1 0 -7 0 -4 0 0
suggestion|19 -5 -1 -4 -4 3 -4 -4
suggestions|12 -8 -6 2 6 -6 2 -2
suggestions for|12 -7 -5 -1 7 -3 -2 -1
suitable|3 12 -2 2 -15 -3 -2 5
suite|-1 10 0 -7 -4 -4 10 -4
suits|14 -5 -1 1 -2 -4 -2 -1
suivant|11 -5 -2 0 0 -5 -1 2
sum|11 6 -11 25 -6 -16 -1 -7
sum <number>|4 11 -2 11 -6 2 -9 -11
sum at|-4 5 -3 11 -5 0 -2 -2
sum in|-8 -2 1 7 2 0 1 -2
sum is|6 9 -5 -6 1 -1 -5 0
sum of|3 14 -3 2 1 1 0 -18
sum return|11 -7 1 -1 -3 1 1 -1
sum xs|-1 8 -1 0 1 -3 -8 4
summaries|-14 -2 -1 4 16 -1 -1 -1
summarise|12 -18 5 -6 2 5 8 -7
summarise the|15 -6 -3 -8 -1 -5 5 2
summarise this|12 -4 12 8 -6 -7 -6 -9
summarize|12 2 -1 -3 -3 -3 -3 -2
summarizing|13 -6 -6 2 2 3 -6 -3
summary|-10 -2 16 13 -8 4 -19 6
summary a|-6 -3 -4 4 14 -2 -1 -2
summary and|-1 -3 -5 12 -5 -2 -5 8
summary for|5 -6 -8 -9 0 13 -1 7
summary in|-3 2 2 1 -1 7 2 -10
summary of|19 1 13 1 -6 -7 -6 -14
summe|-7 -3 1 17 -2 -5 1 -3
summer|18 9 -8 -3 -12 2 -4 -3
sums|4 6 5 -7 -3 0 4 -9
sun|5 8 -12 0 -4 -2 -1 6
sun is|7 10 -6 1 -7 -6 4 -2
sunbathing|12 -2 -2 -1 -3 3 -5 -2
sunday|7 -14 1 -4 5 2 2 1
sundays|7 -6 1 7 -3 -8 9 -8
sunrise|12 -4 -4 0 -3 -1 1 0
sunset|1 -8 9 0 1 2 -2 -3
sup|18 -5 -5 -1 -1 -2 -2 -2
super|15 2 -3 -8 2 -1 -6 -1
superior|-14 -11 0 -3 19 7 -5 7
superior answer|0 -9 -2 -4 -6 8 -1 13
superlatives|17 -4 -2 -3 0 -1 -2 -4
supervisor|22 -7 1 -7 -10 9 -3 -5
supplied|17 9 -3 -6 -3 -3 -7 -4
supplier|19 13 -3 -4 -9 -4 -3 -9
supplier may|10 -7 0 1 -5 -2 6 -2
suppliers|16 -7 2 -9 -3 1 0 -1
supply|-15 -4 15 -10 -9 13 11 0
supply the|-14 -1 14 -5 -9 5 10 -1
support|10 11 5 -17 -6 -9 -1 6
support assistant|15 -4 0 -4 1 -1 -5 -2
support bot|1 -3 11 -7 -7 -1 11 -5
support your|14 -6 -4 -2 2 2 -9 3
supported|-10 10 -5 26 -1 -12 -7 0
supported all|-1 -3 -1 12 0 -2 -3 -2
supported contradicted|-6 -4 3 14 0 -2 -1 -2
supports|2 16 0 0 -3 -5 -6 -4
suppose|-5 1 1 -5 3 -5 14 -4
suppose you|0 -3 -5 -4 0 -1 14 0
supposed|13 1 -3 0 0 -3 -4 -4
supposed to|13 1 -3 0 0 -3 -4 -4
suppressed|-8 -1 9 -5 -3 6 0 0
supprime|5 -7 -1 0 -1 -6 -3 12
sur|12 -1 7 -3 6 -5 2 -17
sur <number>|4 -4 2 10 -7 -4 -2 1
sur caution|11 -2 -2 -2 -4 10 -5 -5
sur l|-2 -3 -2 0 17 -7 -3 -1
sur une|0 11 0 -10 0 0 0 0
sure|4 9 3 15 -15 -16 9 -9
sure <number>|-3 -4 2 14 -1 -5 -2 -1
sure at|10 -7 2 -9 -7 -5 16 1
sure of|-6 -2 9 -1 2 -2 5 -6
sure the|0 -6 -1 10 6 0 -9 2
sure to|13 0 4 1 -4 -6 -4 -3
sure you|-4 9 1 10 -4 -6 -7 1
surface|5 -1 -1 -7 -5 -5 10 3
surfaced|-3 -4 13 -4 0 -2 -4 5
surgery|3 -3 -5 -1 11 -1 1 -5
surname|17 -4 -2 -1 -4 -2 -1 -1
surprise|-9 8 -6 3 -1 -4 1 8
surprise party|-7 -2 -2 2 -2 3 11 -2
surprisingly|16 -6 -7 0 0 -2 0 0
survey|29 -1 2 -2 1 -10 -4 -14
surveyor as|10 0 -3 0 0 -7 0 -1
surveyor was|11 0 -3 0 0 -7 0 -1
survival|16 -1 -2 -1 -6 -1 -1 -2
survive|-2 1 5 -9 -2 -9 -4 20
survives|-6 11 -4 -4 -2 13 -6 -2
suspect|-3 -8 10 -3 -5 7 1 2
suspected|6 1 12 -5 -4 -3 -5 -2
suspended|19 -1 -8 1 -6 -2 -3 -1
svg|14 -3 -2 -2 -4 -2 -1 -1
swahili|-7 5 -2 -1 -5 -1 -5 16
swap|-4 -7 -5 -10 11 -3 21 -3
swapped|-9 1 -3 -2 20 -1 -1 -5
swarm|13 -7 -1 -2 -2 -4 0 3
sweet|20 -3 0 -2 -3 -3 -4 -6
swift|11 -6 11 0 0 -4 -7 -4
swim|17 -3 -5 3 0 2 -6 -8
swimming|23 0 -3 -7 -9 -4 -3 3
swing|14 1 -1 -4 -4 -1 -5 0
swirling|12 -1 -1 0 -2 -1 -6 -1
switch|-7 0 14 4 -5 -5 5 -6
swot|14 -5 -2 1 1 -3 -4 -2
sycophancy|-3 -4 2 14 -1 -5 -2 -1
sydney|-11 -5 1 20 10 -4 -7 -3
syllabus|14 1 -11 2 -5 2 -3 -1
syllabus quote|10 0 1 0 -4 0 1 -6
symbol|14 -5 -2 -5 -4 -3 1 5
symbol wide|14 -3 -1 -3 -2 -1 -1 -3
symbolic|2 13 2 -2 -4 0 -7 -3
symptom|3 5 -2 10 6 -12 -7 -3
symptoms|13 -1 -1 -4 -4 -5 4 -2
sync|14 1 3 -2 -6 -1 -6 -2
synchronize|0 15 -4 9 -7 -3 -7 -3
synchronized|14 0 -6 2 -3 -2 -4 -1
synonym|13 -3 -2 -2 -8 -2 -2 6
synonyms|3 -4 -8 5 11 -6 0 -1
synonyms for|6 0 -3 6 -9 -7 7 0
synonyms of|5 -5 -5 -5 12 -2 0 0
syntax|2 -10 -2 10 -5 -10 5 11
syntax check|17 -3 1 -3 0 -4 -7 0
syntax error|0 0 -1 -3 4 -11 4 6
syntax errors|14 -2 4 -1 1 -10 0 -5
syntax to|16 0 0 -4 -1 -5 -8 0
synthesis|11 -2 -3 -6 -5 4 2 -1
synthesise|-4 -10 12 -1 0 -6 15 -6
synthesize|12 -7 -4 1 1 2 -7 2
synthetic|-3 -5 -2 4 -7 2 16 -6
sys|-11 4 15 -1 -3 -8 10 -6
system|7 1 -4 8 7 -12 -3 -3
system <number>|1 -3 0 -1 11 -4 -1 -3
system containing|18 -3 -5 1 0 -1 -7 -4
system message|-5 1 -2 17 -1 -8 -3 1
system prompt|13 -2 -6 16 2 -9 -8 -5
system prompts|-6 -1 -1 -1 -1 0 11 -1
system that|12 -5 -1 -3 -5 2 -2 2
system to|-3 -1 1 -1 0 -1 -6 10
system which|12 -6 -1 -4 -3 -2 -3 6
system you|24 -11 -1 -3 -3 -2 0 -4
systems|25 -4 -4 7 2 -12 -10 -4
sätze|5 7 13 -12 -2 -5 -5 -1
sí|-7 14 -7 -4 -4 16 -3 -4
só|-6 3 3 -9 4 15 6 -17
só o|16 -7 -5 -6 -4 -7 18 -5
só os|-5 -5 -8 -1 12 18 -7 -4
sử|15 -3 -2 -2 -2 -3 -3 -1
sử dụng|15 -3 -2 -2 -2 -3 -3 -1
t|-5 4 -3 3 -3 -7 -4 15
t <number>|-1 -4 -6 3 6 2 9 -9
t a|6 1 3 -6 7 -9 1 -3
t allowed|20 -6 -1 0 -6 2 -2 -7
t answer|-10 1 -4 -1 -2 -3 19 0
t assist|-5 -5 -5 -1 -4 13 0 7
t be|-4 3 -10 0 -7 7 7 4
t been|9 -2 9 -2 1 -1 -8 -5
t change|29 -8 2 -4 3 -3 -13 -5
t come|13 -3 -4 1 2 1 -7 -3
t contain|15 -8 -4 -2 0 -4 1 1
t discuss|13 -2 3 -2 -9 0 -4 1
t do|12 5 -1 -1 -3 -7 -3 -1
t figure|10 -2 1 1 0 -5 -4 -3
t follow|12 -7 0 0 -4 1 -1 -1
t get|22 -8 -4 -9 8 -4 -4 -1
t give|21 -4 8 -8 11 -11 -17 0
t go|4 -8 15 0 -6 -8 1 1
t guess|19 -8 -5 -5 0 0 -2 1
t help|1 -7 -2 13 4 -3 0 -6
t il|0 12 -14 -1 1 8 -2 -2
t in|13 -3 0 -5 -1 -2 -3 1
t just|-4 29 -8 -8 -8 -5 0 3
t know|20 -7 -6 -6 -8 4 -5 7
t like|15 -2 -3 -2 2 -4 -8 2
t make|15 -5 6 2 -3 -10 -6 1
t open|12 -2 -1 3 2 -2 -5 -8
t pay|9 3 -6 1 -2 0 -1 -4
t say|6 -1 -9 -4 8 -7 18 -10
t see|-1 -6 -6 10 0 5 3 -6
t sound|13 0 -1 -1 0 -9 0 -2
t tell|7 -4 -7 0 9 -3 -1 -1
t the|3 10 -3 4 -6 -3 0 -5
t there|-2 4 -5 -7 -6 5 4 8
t think|11 -1 -7 4 -1 -1 -1 -4
t use|23 -14 1 -6 -1 0 -2 -2
t want|3 -1 2 11 -7 -9 2 -2
t work|21 -7 0 -2 -4 5 -11 -2
t you|19 -2 -8 -2 -8 -3 -3 6
ta|-6 11 -8 7 -6 -5 6 -1
tab|9 -8 -7 0 -9 0 12 2
tabela|1 -1 -4 19 -4 -4 -2 -4
table|22 7 -15 -6 -1 -9 -2 5
table a|-8 -6 -1 -2 -1 0 7 11
table for|20 -5 5 0 -13 5 -9 -3
table into|-2 -4 -5 -5 -2 1 5 11
table of|20 -3 1 -1 -8 4 -8 -5
table output|-5 0 0 0 -1 11 -1 -3
table the|-18 -4 2 2 2 12 2 1
table to|-2 6 0 -1 -4 -2 10 -8
table with|18 -2 0 -5 1 0 -6 -7
table you|18 -8 -3 -3 -2 -4 -6 10
tableau|17 -5 -3 -3 -2 -4 -3 3
tables|4 6 -3 -2 -2 1 -9 5
tables <number>|-10 -2 -2 3 1 10 -3 2
tablet|20 -11 -2 2 1 -4 -3 -3
tablets|5 -9 -9 -9 8 -4 5 13
tabs|20 4 -11 12 -5 -3 -5 -12
tac|-5 -3 18 0 -6 -1 -2 -1
tag|-6 8 10 1 -6 16 -19 -3
tag each|4 -1 -13 6 -8 18 -3 -3
tag this|8 -5 -4 -6 -3 2 -3 11
tagline|12 -5 6 2 -6 -5 -2 -2
tags|1 7 21 -14 -6 -11 9 -6
tags and|-9 0 10 0 -1 -2 -4 6
tail|4 -6 -3 -3 1 -6 14 -2
take|-7 7 0 -7 -4 -1 -1 14
take a|11 -9 -2 0 3 -2 4 -5
take any|2 -14 0 3 3 3 6 -2
take for|16 -5 -4 1 -1 2 -3 -6
take in|11 -1 0 -2 -1 -1 -5 -1
take into|11 -3 1 0 -2 0 0 -6
take it|-1 -7 -2 1 1 9 -2 1
take me|12 -7 3 2 -6 -6 1 0
take out|6 0 -6 -4 0 -4 -6 13
take the|-9 7 4 -8 4 0 1 1
take this|7 10 -1 -1 1 -11 0 -4
take to|17 -10 0 1 1 -5 0 -3
take your|-5 12 -6 1 3 -2 -1 -2
taken|4 11 0 1 -10 1 -1 -6
taken out|10 -4 2 3 -3 -2 -8 2
taken up|-6 -10 -6 -2 2 12 10 0
takes|7 10 1 -13 -2 10 -10 -3
takes <number>|15 3 3 -3 -9 0 -5 -5
takes a|3 6 -12 2 6 0 1 -7
takes an|5 -3 2 2 2 5 -14 0
takes in|17 -4 10 -9 -5 -7 -6 3
takes two|16 -10 -4 3 -3 2 -9 5
taking|0 9 -5 6 10 -5 -15 -1
taking a|12 -5 -8 -3 9 -1 0 -3
tal|9 -6 12 -2 -4 -3 -3 -2
tales|5 -3 -3 2 -1 -8 0 8
talk|2 -3 12 0 -4 -24 -5 23
talk on|12 0 -2 -2 -1 -1 -1 -5
talk through|-5 14 -2 0 1 -5 -1 -1
talk to|-3 -6 14 -5 1 -1 -9 8
talking to|-9 -1 -2 -2 0 8 -3 10
tall|12 -4 -4 1 0 -2 -2 0
tam|20 -6 -1 -1 -5 -1 -1 -5
tan|-15 -4 8 13 4 1 -2 -5
tank|1 21 4 -4 -6 -15 1 -2
tank fills|-2 11 -1 -1 0 -6 -1 -1
tant|-1 -12 -4 5 9 -9 -1 12
tant qu|2 -9 -3 10 -3 -6 -2 11
tap|17 2 -5 -3 -7 -2 -3 0
tape|-5 -1 9 -2 11 0 0 -11
tar|12 0 -3 3 -6 -2 -3 -2
target|0 -6 4 -12 -7 2 0 20
target for|2 -2 -2 -2 2 -5 -3 10
target value|1 7 -11 5 -3 -4 10 -5
targets|1 -6 -1 0 -4 -1 -1 11
tariff|6 11 1 -8 5 -2 -8 -6
tariffs|17 -2 -2 -8 1 0 -2 -4
task|-7 11 4 -8 -8 0 19 -11
task <number>|31 -5 3 -12 -3 -3 -10 0
task <quotation>|1 0 -6 -4 -9 8 18 -8
task description|-5 10 -5 -1 0 -5 7 -1
task format|-6 9 -4 -4 0 -2 10 -3
task merge|-1 12 -4 0 -3 1 0 -5
task rewrite|0 0 0 -3 11 -1 -2 -6
tasks|4 -12 -6 4 -10 -5 30 -4
tasks <number>|1 -5 2 -6 -5 -1 10 4
tasks and|11 -9 -3 1 1 0 4 -5
tasks for|-13 10 -1 -8 -2 -2 16 -1
tasks in|5 -3 -5 -2 -4 -4 14 -1
tasks which|-9 1 1 -1 0 0 11 -3
taste|-1 6 -14 -3 -12 12 5 7
taste and|-8 7 1 -3 -3 7 0 -1
tattoo|26 -8 1 -3 -4 -4 -3 -5
tax|-2 10 -6 -2 -7 13 3 -9
tax <number>|-7 11 0 -1 1 1 -4 -1
tax inspector|11 -8 3 -3 -6 9 -6 1
taxes|4 2 3 -11 -8 0 16 -6
taxi|11 -1 -6 -3 -3 -1 -3 6
taxonomy|8 -7 -3 -10 -7 12 14 -8
tb|16 -3 -6 -3 -1 -1 -1 0
tbd|13 -2 -1 -5 2 -5 6 -8
te|2 3 5 11 -2 7 -16 -10
teach|-3 -8 -8 12 3 5 -12 11
teach me|7 8 -6 -9 2 3 -8 2
teach the|29 2 1 -1 -7 -5 -9 -10
teacher|2 -9 -3 4 16 1 -12 2
teacher gave|9 -2 -8 7 -6 -2 -1 4
teacher i|15 -5 -2 1 -5 3 3 -10
teacher s|6 -1 2 7 -1 -10 -3 0
teacher used|9 -3 0 -7 0 0 0 0
teacher wants|24 -3 -3 -5 -6 -4 -2 -2
teaches|-8 3 6 -3 0 -6 -1 9
teaching|18 -1 3 -4 5 -3 -13 -4
teaching assistant|9 5 1 -1 1 -1 -7 -6
team|24 1 -14 -10 1 -2 5 -6
team can|11 -9 1 1 -2 0 -3 1
team of|16 -4 -1 1 -2 -1 -10 2
tech|10 -2 -1 0 -6 2 -2 0
technical|18 -2 -4 1 -3 2 -11 -2
technician|15 4 -7 -2 -5 -1 -3 -2
technique|-5 17 -14 -5 4 -1 -7 12
techniques|11 -14 -4 2 -7 9 2 0
tectonics|-4 -1 0 2 1 -3 -7 14
teen|-8 0 1 -5 6 1 7 -3
teeth|11 1 -1 -1 -1 -4 -5 -1
tel|-5 0 13 -1 -5 0 -1 0
telemetry|10 -1 -7 -7 9 -5 -10 11
telephone|15 7 -1 -1 -3 -4 -6 -6
tell|1 1 4 4 8 -8 2 -12
tell a|14 0 -4 -2 0 0 -3 -5
tell from|-4 8 0 -1 1 2 1 -7
tell it|-7 4 -1 -2 -1 11 -3 -1
tell me|16 1 -4 2 -16 2 4 -5
tell my|5 -9 9 -3 -3 -2 -4 7
tell the|11 -9 3 7 -9 0 0 -4
tell them|23 -4 0 -3 -4 0 -7 -5
tell us|-15 2 15 -2 11 -8 1 -4
tell what|0 16 -3 -1 -4 -4 -2 -2
tell whether|15 -3 -10 16 -7 -4 0 -7
tell which|-10 -3 -2 -9 34 5 -11 -5
tell you|-3 -4 -1 -1 -1 -1 11 0
telling|19 11 -5 -1 -9 -6 -1 -8
telling us|-5 4 0 9 -4 -6 0 2
tem|39 -15 -7 -3 -9 6 -6 -5
temp|13 -6 -1 -1 -1 -1 -1 -1
temp <number>|13 -6 -1 -1 -1 -1 -1 -1
temperature|6 7 -6 -9 7 -2 7 -9
temperatures|-5 -1 2 -6 22 -5 -3 -5
template and|12 -2 1 1 0 -5 -5 -3
template that|16 -2 0 0 -3 1 -5 -5
templates|12 0 -2 1 -3 -4 -2 -1
temporary|12 -3 -4 -1 0 -2 -3 0
temps|17 4 -8 -2 -5 -7 -4 7
tempting|-9 -5 5 -4 -1 -6 19 0
tempting wrong|-9 0 1 -4 -1 -6 19 0
ten|-7 -11 0 0 13 -16 17 3
ten customers|11 2 0 -4 -7 -2 -6 5
ten exchanges|-4 -7 -7 0 10 -1 12 -3
ten in|14 7 3 -6 -4 -7 -5 -1
ten lines|3 2 3 8 -7 3 -13 1
ten minutes|-3 7 -6 -4 0 -3 14 -5
ten questions|11 -2 9 -8 0 -4 -4 -1
ten sentences|-2 9 -7 3 1 2 -5 0
ten words|3 -5 -6 -5 20 1 -3 -6
ten year|-2 -2 -1 0 -7 3 -2 11
tenancy|-4 -5 0 0 12 -3 1 0
tenant|8 3 7 -1 -12 -2 2 -4
tenant sublet|15 -8 -4 3 8 -5 -6 -3
tendances|14 -5 -2 -3 0 -4 -1 2
tengo|10 3 -12 -11 -5 11 3 1
tense|11 -11 11 -9 1 -13 -2 13
tensorflow|20 -7 -2 -6 -2 -2 0 0
tentative|0 -11 9 -4 -2 13 -4 0
term|19 -15 0 -1 -5 -5 6 2
terminal|8 8 -7 4 -1 -1 -4 -7
terminal output|12 -1 -1 -7 -1 0 -2 0
termine|-8 -3 -3 -2 18 1 -4 0
terms|15 -1 -1 -2 -7 -6 -1 3
terms and|17 -1 0 2 -1 2 -8 -11
terms for|11 5 0 -3 -3 -9 -3 2
terms of|-14 0 0 0 0 0 14 0
terrifying|-10 0 0 0 0 11 0 0
terry|1 0 -1 -4 12 0 -3 -5
terse|-3 -5 10 -3 -1 -5 -4 11
test|16 7 2 -2 -3 -7 -6 -6
test <number>|13 -5 1 -5 1 -2 -3 1
test <quotation>|9 7 1 12 -11 -4 -6 -7
test and|-3 13 -4 -5 -3 1 2 -1
test as|11 0 0 0 -9 1 1 -4
test at|13 -2 2 0 -1 2 -3 -12
test because|3 -5 13 -4 -5 5 -6 -2
test by|5 -16 4 -8 0 1 2 12
test case|13 -3 2 -6 0 0 -8 1
test cases|10 -8 2 -6 5 2 -3 -2
test fails|-2 -7 -4 1 1 9 0 1
test of|14 1 0 -2 -7 -2 -7 2
test on|-9 13 -2 -2 1 -2 1 0
test says|-8 8 -1 -1 -1 -4 9 -1
test tomorrow|10 -12 13 -4 -4 -1 -1 -1
teste|4 15 -8 -1 -2 -3 -3 -1
testers|-5 6 -1 0 -4 -4 11 -4
testing|8 -4 -1 -6 -1 4 8 -9
tests|4 -7 0 1 5 1 14 -18
tests <number>|-11 0 0 12 0 -4 1 1
tests after|8 -7 1 -2 1 1 0 -2
tests against|-9 14 -7 16 -5 -7 1 -2
tests and|-6 9 -5 -2 0 -4 13 -6
tests before|13 -5 -2 -2 0 -2 -1 -1
tests fail|33 -4 -4 -3 -2 -11 -2 -7
tests for|31 -12 -9 -7 -3 -3 5 -2
tests only|-5 10 -1 -1 -1 -1 -1 -1
tests present|12 1 1 -9 -3 -4 1 1
tests readability|-3 0 -1 -1 12 -5 1 -3
tests with|15 -5 0 -3 1 -2 -3 -4
text|1 -5 12 2 -11 -10 2 8
text <number>|-1 0 -4 3 20 -7 -2 -9
text <quotation>|25 -5 -10 -12 -13 2 11 2
text all|-8 1 1 1 -2 1 -2 9
text alone|-8 12 -1 0 0 -2 -1 0
text and|13 -10 0 5 0 -10 10 -8
text as|0 2 -7 5 -7 -4 3 9
text file|10 -3 -7 -6 14 -6 2 -6
text for|15 -1 6 -2 -2 -2 -13 1
text from|30 -5 5 -9 -1 -1 -9 -10
text in|6 -6 15 -11 -4 4 -4 1
text more|13 -6 -2 7 -3 -5 -2 -1
text not|-9 -1 12 -1 0 -1 0 0
text of|9 -1 -2 -5 8 12 -11 -10
text only|4 -3 -1 -8 -4 -1 13 0
text summary|-8 -4 2 18 1 -4 -4 -1
text tell|3 1 1 -4 13 -3 -7 -2
text text|-3 -8 -3 7 1 -4 10 0
text the|-6 -1 22 -2 -6 0 2 -9
text with|12 1 -1 -4 -4 2 -3 -3
text would|-2 0 -4 -1 0 0 12 -5
text write|-3 -9 -7 -3 6 -1 19 -2
text you|-3 -8 10 0 2 -3 2 -1
textbook|-5 -2 -1 -6 -7 0 4 17
textbook says|22 -1 -5 -7 -5 1 -2 -3
texte|-11 6 -5 -3 -5 -2 0 19
texto|-18 -17 2 13 -13 9 10 13
texts|17 -2 -3 -4 5 0 -5 -8
texture|10 12 -7 -5 -2 -1 -5 -2
than|11 0 6 -4 -7 -9 -4 7
than <number>|17 -5 1 1 -6 1 1 -10
than a|-2 -11 -6 12 5 -5 10 -4
than another|12 -3 -6 1 -5 1 0 -1
than half|17 -7 1 -2 1 0 -9 -2
than i|16 2 -6 1 1 -6 -1 -8
than in|12 -3 -1 3 -5 1 -4 -4
than naomi|13 -2 0 -6 -1 -1 -3 0
than one|7 24 -2 -5 -8 3 -10 -9
than ten|12 -5 -3 -1 10 -9 -5 0
than the|1 14 5 -14 -4 -1 2 -2
thank|16 1 -4 -7 2 -7 -6 4
thank you|16 1 -4 -7 2 -7 -6 4
thanks|28 -4 -9 -5 -4 -10 0 4
thanks and|26 2 1 -2 -5 -2 -7 -12
thanks how|26 -4 -7 3 -6 -4 -4 -4
that|-10 -4 8 -9 -2 -4 14 7
that <number>|6 1 -5 -8 0 1 -6 11
that a|-5 13 -12 16 -10 -10 2 6
that account|11 5 -4 2 -2 -3 -7 -2
that answer|-5 0 16 1 -1 -2 -6 -2
that are|5 1 1 0 -8 -7 7 2
that as|16 -4 1 -9 0 -2 1 -3
that break|-6 0 -3 1 0 10 -2 0
that calculates|12 -1 -4 -10 -9 2 -3 13
that can|21 -2 -9 -1 -3 -2 0 -4
that cannot|-7 -2 -1 1 -1 -2 11 0
that checks|13 -4 3 -7 -12 1 3 2
that clears|1 -1 -1 -1 -1 -1 9 -6
that comes|6 -5 5 5 -11 0 2 -2
that computes|13 -1 -1 -5 -3 -2 -4 2
that contains|18 -6 -2 0 0 -5 0 -4
that correctly|20 -4 -4 -1 -2 -4 -3 -2
that cost|5 1 -2 10 -1 0 -11 -2
that could|-2 -7 -3 -3 5 13 -6 4
that counts|3 -14 1 2 6 -1 -2 5
that d|-3 -4 -4 -2 -4 13 9 -5
that deletes|14 -5 0 0 -1 -3 -4 -2
that displays|9 -2 8 1 -4 1 -10 -2
that does|-11 3 -5 5 0 12 -3 0
that each|10 1 4 -1 -1 -1 -7 -6
that exactly|-7 -2 -2 0 1 -2 14 -3
that fetches|11 -2 1 1 -2 1 -7 -2
that figure|12 -2 1 -2 -1 -2 -5 -1
that finds|14 -10 -11 1 1 -1 2 5
that get|5 10 -3 1 1 0 -5 -8
that given|11 0 -2 0 -2 -9 0 0
that go|3 0 -5 -2 -4 11 -2 -2
that had|-7 -4 10 -2 0 1 0 1
that has|20 -6 3 -3 -4 -9 -7 6
that have|-1 3 -7 -1 0 -9 11 4
that his|17 -7 0 -1 1 1 -6 -6
that i|14 1 -9 -3 6 0 2 -10
that if|7 5 -8 -1 -1 -1 -3 3
that in|9 -4 8 -7 0 -3 -9 6
that is|3 -7 -10 -6 16 2 -3 5
that isn|16 0 0 3 1 -3 -13 -4
that it|13 -17 -12 -5 -1 5 7 11
that larger|11 -1 -5 -1 -4 -4 4 -1
that last|12 -5 21 -7 -7 -6 -4 -4
that leads|-6 17 -3 -4 -5 2 -5 5
that led|-4 10 6 -3 -1 -2 -5 -2
that licenses|-9 19 0 -1 -4 -4 -2 1
that lists|12 -1 -1 -1 -1 -1 -4 -3
that look|-10 3 -1 -5 0 0 14 -1
that matches|15 -5 -4 8 -10 -2 -8 7
that might|11 -3 0 -1 -3 6 -1 -8
that mine|23 -3 -1 -6 -3 -4 -6 -1
that my|10 -3 -1 -3 3 0 -2 -6
that n|-10 18 -7 -4 3 -2 0 4
that needs|5 -4 -5 -4 1 2 11 -5
that no|10 8 7 5 -4 -1 -20 -5
that nobody|-3 -1 2 -2 -2 1 11 -5
that none|-1 -6 -1 0 -1 4 -5 10
that number|15 5 -4 -4 -4 -2 -3 -4
that of|19 2 -7 0 -2 0 -7 -6
that one|0 -9 12 1 1 -3 0 -2
that only|-2 0 -5 -4 1 -6 4 13
that order|-7 19 -2 2 -2 -1 -5 -3
that our|8 -2 -9 7 11 -11 -14 10
that part|-9 -5 12 0 -1 0 1 1
that person|-7 -4 -5 -1 8 8 7 -6
that prevent|19 0 -2 1 -2 -9 -7 0
that prints|11 -6 -1 -3 -1 0 2 -1
that produced|-3 1 12 -5 -10 -11 26 -10
that q|18 -2 -4 -1 -2 -4 -1 -3
that reliably|18 10 -1 -4 -5 -8 -2 -8
that represent|13 -6 -5 -4 2 3 -4 1
that retrieves|9 4 -1 -3 -2 4 -6 -4
that runs|11 -1 -6 -1 -3 -1 1 1
that s|23 -2 6 -2 6 -24 -2 -5
that says|-8 19 -6 2 -2 -1 -3 -1
that scale|-11 -1 -2 13 1 1 -2 1
that she|0 13 -2 -3 -5 -7 4 0
that show|-8 10 3 -2 -1 -1 -1 2
that someone|-6 17 -5 2 3 -6 6 -11
that something|-12 -3 0 0 -2 11 5 0
that starts|9 10 0 -3 -4 0 -11 0
that still|-14 2 -7 2 -4 -6 10 16
that take|6 7 -1 -1 -1 -1 -9 -1
that test|-7 -1 0 -1 0 0 9 0
that the|0 0 -10 16 -6 1 -8 7
that there|7 0 0 -3 -9 -6 0 11
that they|5 7 -6 -14 5 -2 -4 9
that this|-6 1 -2 -1 -2 6 12 -8
that to|10 0 -1 -1 4 -3 1 -10
that two|-1 18 -5 -3 3 -6 -6 1
that user|16 -6 0 4 -11 -11 -3 11
that utilizes|13 0 -3 0 0 0 -4 -6
that was|19 -5 9 1 -6 -3 -11 -3
that we|8 4 5 -6 6 -7 -9 -1
that were|22 -5 -3 0 -2 1 -10 -3
that when|12 -6 -1 2 -2 1 -2 -4
that will|17 -6 4 -4 -6 1 -12 5
that word|-4 -3 15 1 -4 0 -6 1
that works|-3 17 2 -7 6 -3 -6 -7
that would|1 -10 14 -7 -10 8 3 2
that you|-4 7 11 4 -2 -9 8 -15
the <number>|21 2 -10 0 -5 -5 -16 12
the <quotation>|17 -3 4 2 1 -8 -14 1
the above|-4 -1 2 -1 -6 13 -6 2
the abstract|-6 14 -10 -10 12 -7 11 -4
the account|12 -1 -9 0 -8 1 0 4
the action|-9 1 -4 1 1 9 0 1
the agent|-1 -4 10 1 -9 6 -14 9
the ai|4 -4 -4 20 0 -7 -7 -2
the aim|-8 11 -4 -1 -2 -3 -2 8
the airline|7 -6 0 2 -9 2 10 -6
the algorithm|-11 10 0 -2 2 1 2 -2
the alternatives|-5 16 -4 -1 -1 -2 -1 -2
the amount|18 1 -2 -5 -3 3 -10 -2
the analyst|-5 0 15 -2 -1 -4 -3 0
the annual|2 10 -4 -1 -6 -5 4 1
the answer|-4 14 7 4 -35 9 2 3
the answers|-9 -6 0 -7 16 0 3 3
the api|3 -9 8 -3 -1 -7 15 -6
the app|10 -16 -9 5 3 6 9 -7
the archive|8 -3 -3 1 -3 -4 -5 10
the area|4 0 -5 14 0 -8 -7 3
the argument|-11 13 -7 -5 -7 20 -6 2
the arithmetic|-16 28 -10 -3 1 -9 -2 12
the array|8 3 4 -2 -5 2 -1 -9
the article|0 -3 -9 8 8 5 -5 -3
the asker|-8 -2 0 -2 14 -2 1 -1
the assignment|13 -5 2 -4 -1 0 -3 -2
the assistant|-29 -17 -4 24 -7 25 16 -8
the assumptions|13 2 -6 -1 -1 -5 -2 1
the atms|12 -6 7 -2 -5 0 0 -5
the attached|6 -4 -11 6 0 -2 7 -1
the attempt|-11 9 -1 8 2 -2 -2 -3
the audience|7 -2 -3 10 -4 -2 -9 3
the audit|16 -6 -2 2 -4 -2 0 -3
the author|11 -4 5 -1 5 2 -11 -6
the average|11 -2 -2 6 -3 -2 -9 1
the back|5 10 -3 -4 -2 -7 8 -7
the backend|-3 11 0 0 0 -8 0 0
the background|0 7 0 5 -4 9 -10 -7
the backyard|13 -2 -5 -2 1 -1 -1 -4
the bag|18 -5 0 -1 -2 -4 -2 -4
the bakery|3 -6 -2 -4 6 -3 10 -4
the ball|-3 9 1 12 -10 -6 -2 -2
the bank|27 -9 1 -10 -3 -6 -6 7
the basics|13 -2 -3 -2 1 -1 -4 -3
the bathroom|5 -11 -3 -3 -1 -2 6 9
the beans|-9 -1 0 0 0 0 1 9
the best|12 -1 -1 -5 -2 -4 -5 6
the better|5 0 8 -11 7 -2 -7 0
the big|-1 10 0 0 -1 -6 0 0
the bit|-1 -8 -2 5 -2 -3 15 -4
the black|-3 4 -2 11 -4 7 -11 -1
the block|17 -1 1 0 -4 0 -11 -2
the blue|14 -1 -2 -5 -1 -1 2 -5
the blunt|17 -1 -2 0 -12 0 -1 0
the board|11 10 -5 -1 -9 -2 -2 -2
the boiling|14 0 1 -6 -1 -6 -1 0
the book|5 10 0 -6 -1 -9 4 -3
the border|-6 1 -1 -4 1 1 9 0
the bot|-5 -7 -10 20 -3 11 -11 5
the bottom|19 5 -2 -6 -6 -1 -4 -5
the bridge|-3 4 -9 6 1 1 4 -5
the browser|-1 16 -3 -3 -1 -3 -2 -3
the bug|9 1 2 -6 -3 3 -9 3
the bullet|14 -2 0 -4 -1 -1 -1 -4
the bus|16 1 0 -6 0 0 -6 -4
the business|16 -6 -1 0 -3 1 -8 1
the button|24 -10 -6 0 1 -2 4 -10
the café|16 -4 -4 0 -2 -1 -4 -1
the calculation|14 -3 1 -4 2 1 -7 -3
the call|7 5 0 3 -7 8 -3 -14
the caller|24 -4 0 -3 -4 -5 -5 -4
the camera|13 0 -1 -2 -4 1 2 -7
the candidate|-10 -7 -3 27 4 10 -11 -10
the capital|15 -7 -9 -8 11 -3 -6 7
the car|9 -8 5 -1 -1 -1 -1 -2
the card|17 -5 -1 -3 -1 -3 1 -5
the case|10 1 -3 -4 -12 4 -4 8
the catalogue|15 -6 0 -5 0 -2 -1 -2
the cause|-1 5 -6 0 -3 11 -5 -1
the chain|-2 8 -10 3 2 1 0 -2
the champion|-5 -9 4 -6 13 -3 3 3
the change|-3 -4 2 -2 11 -5 -1 3
the changed|25 -2 -6 2 -5 -5 -4 -6
the chapter|0 -7 -7 -2 -2 -5 1 22
the character|5 -1 -1 4 0 0 -12 5
the charges|14 -6 -5 1 1 -2 0 -4
the chart|15 0 7 -3 -3 -6 -3 -6
the chat|-1 -2 -1 -3 -13 2 21 -2
the chatbot|-6 -2 -1 4 -2 10 -3 1
the check|-9 10 -1 -1 2 -2 -2 2
the checker|-4 -2 2 14 -5 -1 -2 -1
the chess|-7 10 2 -3 -1 -3 -1 1
the child|12 -5 -4 -6 -3 -1 11 -3
the choice|15 3 -5 -3 -5 2 1 -8
the chorus|15 -1 -5 -2 -1 -1 -5 -1
the chosen|14 3 0 -2 -4 -9 -3 1
the church|12 -4 -1 -1 -2 0 -2 -3
the city|14 -5 -7 -4 4 0 -3 0
the class|10 7 -8 1 -2 -3 -3 -1
the classification|-8 11 -1 0 0 -1 0 0
the clause|17 2 -3 -10 -2 -4 -4 3
the client|11 5 6 -3 -4 -9 -1 -4
the clock|-5 -1 13 -2 -5 -4 4 0
the code|2 7 -6 3 3 -11 -14 16
the coffee|12 -1 -2 -1 -1 -1 -2 -5
the collection|-8 0 -3 9 -2 -2 -7 14
the color|8 -8 -2 1 2 -2 -4 4
the column|-1 9 -5 -4 11 -5 -4 -1
the combined|15 -1 -1 -4 0 -2 -5 -2
the command|14 -2 1 -3 -1 -6 0 -2
the comment|16 -5 10 -5 -2 -4 -4 -6
the committee|5 10 -6 0 -5 0 -3 -1
the comparison|0 6 -3 -2 13 -6 -2 -7
the complaint|9 -9 -1 -2 -5 -4 12 -1
the complete|1 20 -1 -5 -2 -3 -5 -5
the completion|-4 -2 0 14 1 -4 -4 -1
the computer|17 4 -5 1 -6 -1 -8 -2
the concert|17 -1 -1 -4 -2 -6 -3 0
the conclusion|-4 15 5 -4 -5 9 -13 -4
the conference|7 2 7 -8 -6 8 -6 -3
the construction|0 13 -5 -4 -1 0 0 -2
the contact|16 -5 -2 -2 -1 -7 0 1
the content|11 -3 1 -8 -2 -1 -2 4
the contents|4 -3 10 -4 4 -3 -8 -1
the context|-11 -4 0 10 1 0 -5 9
the contract|6 13 -3 -4 -5 -1 -2 -4
the contrary|13 -2 -1 -3 -1 -3 -1 -3
the conventional|11 -2 0 0 -1 -1 -6 -1
the conversation|-10 -7 7 31 4 -6 -13 -6
the cookies|15 -3 0 -2 -5 -1 0 -3
the cops|4 -2 0 1 9 -3 -2 -7
the corpus|-3 -8 -2 1 1 1 -3 14
the correct|29 -1 1 -7 -5 -11 3 -9
the corrected|-2 -5 -1 -1 -4 12 -2 2
the cost|15 -3 -1 -4 0 -5 -1 -2
the council|0 -5 -8 -3 -10 10 7 8
the count|16 1 1 -9 -5 -2 -9 6
the counter|-8 14 -2 -1 1 -1 0 -2
the countries|-5 14 -2 -3 -2 -2 -2 1
the country|-4 15 -4 -1 -1 0 -3 -2
the court|-3 11 -2 -1 0 2 -1 -5
the cover|10 9 -6 -5 -2 -2 -3 -1
the critique|-10 -1 0 7 -1 8 -2 -1
the crm|22 1 -12 0 -2 -2 -1 -5
the cron|24 -5 -1 -5 0 -4 -5 -3
the current|17 1 -1 -5 -1 0 -3 -8
the curve|19 1 -3 -1 -3 -3 -5 -5
the customer|2 5 1 8 -4 -1 -1 -10
the cv|16 -6 -2 -1 -3 -3 -2 1
the danube|0 -4 -3 10 -3 6 -7 0
the dark|18 -3 8 1 1 -7 -8 -10
the dashes|-7 5 -5 15 -2 -2 -2 -2
the data|15 9 -4 -3 5 -10 -2 -10
the date|14 0 2 -3 2 0 -12 -2
the day|18 -1 2 -8 -5 -1 -4 -2
the dead|11 2 -5 0 -3 1 -3 -2
the deadline|6 -10 5 -3 0 -1 -3 5
the debugging|-6 10 -1 0 -1 -1 -1 -1
the deciding|-7 3 -2 -2 9 -2 1 0
the decision|0 5 7 -9 3 -2 -5 0
the deed|8 -7 13 1 -2 -12 -2 2
the deliberation|-13 -1 32 -3 -3 -4 -5 -4
the dentist|11 -8 0 -2 -4 -4 10 -3
the deposit|-1 6 -4 -4 10 3 -4 -6
the derivation|-2 18 -1 3 -1 -6 -5 -6
the derivative|11 -1 -5 -1 -1 3 -4 -2
the destination|-1 17 -5 0 -4 -2 -1 -3
the diagnosis|-3 13 0 0 -2 2 -5 -4
the dialogue|1 1 3 3 18 -7 -15 -5
the diff|15 -3 11 -6 -3 -12 -3 1
the difference|13 -6 -2 4 -11 -13 4 11
the differences|0 -4 -4 10 -5 -1 -3 8
the difficult|14 -9 1 -1 1 1 -6 -2
the difficulty|-11 -4 0 10 -2 -3 10 0
the digital|14 -7 -6 -2 0 6 -5 -2
the directories|12 -5 2 -1 0 -4 -1 -2
the distance|9 4 2 -6 -7 -10 8 -1
the doc|-4 -2 -1 -2 -3 2 -2 12
the docker|21 -6 -2 -4 -2 -5 -1 -1
the docstring|10 -2 -1 5 3 -6 -7 -2
the doctor|19 -3 -8 1 -2 -7 3 -4
the documentation|14 -5 -3 -2 -4 0 1 -1
the documents|16 0 0 -2 -2 -4 -2 -5
the domain|-9 -2 -1 -1 -4 -1 22 -4
the door|8 13 -2 -2 3 -9 -7 -5
the doubtful|8 -6 -4 -5 1 -5 -3 14
the draft|-5 12 -3 2 -6 -1 0 1
the drafting|1 -4 14 -6 -1 -5 0 1
the dress|12 -3 -1 -1 1 -2 -3 -3
the driver|11 0 0 -8 -2 5 -9 2
the driveway|13 -7 1 -2 -4 0 1 -1
the drug|6 -7 -2 10 -1 -3 -1 -2
the e|12 -3 3 1 -9 1 2 -6
the earlier|-5 10 -3 1 -2 2 0 -3
the effect|11 -1 -3 1 -4 -1 0 -2
the effort|13 -1 -2 -1 -6 -2 -2 1
the eiffel|2 -5 -1 -6 9 3 -3 1
the eight|-2 0 1 2 10 1 -3 -10
the elegant|-19 22 -4 0 0 0 0 0
the email|28 2 0 -3 -5 -5 -6 -12
the emergency|10 1 0 -5 -5 1 -5 1
the end|2 8 -11 1 -3 6 -6 3
the english|-10 -6 1 5 -1 -4 22 -7
the entire|6 14 -4 -5 4 -8 -6 -1
the entities|12 3 -7 -4 -3 -6 -7 13
the error|24 1 3 -6 -9 -14 -11 13
the errors|11 -2 0 0 0 -8 0 -1
the essay|-6 -8 1 -4 -5 11 -4 16
the ethics|10 -3 -6 -3 -3 7 -5 3
the eu|20 5 -8 -6 -6 7 -6 -6
the evening|7 -4 10 0 -2 -2 -4 -7
the evidence|-3 12 2 4 0 -5 -6 -5
the exam|20 9 -6 -9 -5 -2 -4 -2
the exchange|2 -2 -6 -13 -6 0 8 16
the expected|10 -2 -2 -11 12 0 -4 -4
the expert|-11 9 11 -9 -8 9 -8 7
the explanation|-16 17 1 -5 -2 7 1 -3
the express|-5 -4 11 -2 -1 -1 1 2
the extended|15 -3 0 -1 1 -1 -11 0
the extra|12 5 -5 -4 -1 0 -4 -2
the eyes|0 -1 1 -1 1 3 -10 8
the fact|12 9 -3 -5 -6 -3 -2 -1
the factorial|4 8 2 -1 -2 -5 -13 6
the facts|-4 16 1 4 3 -8 -17 5
the failing|-1 0 -5 -1 4 0 9 -6
the failure|-7 9 -6 -5 -2 5 2 4
the faq|25 -4 -2 1 -2 -13 1 -5
the fault|-2 5 -4 -5 -2 16 -5 -3
the feedback|-3 2 -4 -8 0 10 1 1
the fees|15 -3 3 -1 -4 -1 -6 -3
the field|3 7 -1 -5 -5 2 8 -8
the fields|-9 9 -1 -1 12 -1 -4 -6
the figure|9 6 -4 -8 3 -4 -3 0
the figures|-2 11 -5 -2 -7 -1 2 4
the file|15 -2 -4 -4 -10 -1 6 0
the filename|14 -5 -1 1 2 -7 -3 -1
the film|9 11 -1 -2 -3 -4 -6 -3
the final|10 16 -3 7 -5 0 -18 -7
the fire|5 8 -3 -8 -4 -1 4 0
the firm|-4 -10 -4 10 11 -1 -4 1
the first|7 -14 -10 2 1 7 3 3
the five|6 -6 0 5 10 -4 -5 -7
the fix|2 -3 11 -3 -3 -8 7 -4
the flaw|-13 -12 -4 -1 4 27 -5 4
the flaws|-8 1 1 -4 -2 15 -4 1
the fog|-1 -10 3 0 -5 -2 1 15
the following|7 -2 1 -1 -5 0 7 -8
the foreground|16 -4 -3 -1 0 -6 0 -3
the form|6 -2 -4 -4 14 -4 -7 1
the format|-1 -1 -1 -1 -6 -3 2 10
the formula|21 3 -5 -7 0 -4 -3 -5
the forum|-3 -4 -2 -3 3 1 -6 13
the four|-6 8 1 -4 11 -5 -2 -3
the fourth|-1 -6 -1 1 -2 -6 5 9
the frame|10 -7 4 0 -1 -1 -1 -5
the french|14 0 -5 2 1 1 -7 -5
the fridge|21 -4 -6 -6 14 -1 -14 -3
the full|-4 10 13 -3 -7 -6 2 -5
the function|13 14 -1 -4 -9 -8 -7 3
the game|23 4 -1 -5 0 -7 -9 -4
the gap|-9 0 13 -2 5 4 -6 -6
the garden|18 -6 -2 -6 1 -1 -4 -1
the generated|-9 -17 -8 21 -5 17 1 -1
the generation|-11 -4 -1 16 0 -1 1 0
the german|9 3 -6 -2 1 -5 1 -1
the given|10 -14 -3 8 2 12 -11 -4
the glossary|-10 -3 -2 -1 -1 -1 12 6
the goal|-11 13 -9 13 3 -6 -1 -2
the gold|-8 11 -7 11 0 -4 -6 4
the good|-1 -3 -1 0 5 -4 -9 14
the grade|-1 -1 -1 15 -2 -9 1 -1
the grammar|18 11 -2 -1 -13 1 -7 -8
the greatest|12 -8 0 0 -1 -1 -3 1
the ground|-3 10 -6 -4 -4 0 8 -2
the guest|17 -2 -5 -4 0 0 0 -6
the guide|11 -2 -2 2 0 -2 0 -6
the handbook|17 -4 0 3 0 -7 -2 -6
the handover|15 -7 2 2 0 1 -13 1
the head|1 -6 12 0 1 0 -2 -6
the hedge|-1 -11 -7 1 -4 7 4 11
the helper|-16 -12 -1 3 1 13 -6 17
the hidden|-10 0 18 15 -1 -9 -8 -5
the highest|1 -5 8 -3 7 -3 -8 2
the home|7 3 0 7 -2 0 -13 -2
the hood|-8 -16 22 2 -1 -1 -1 1
the horizon|13 -2 -1 -1 -3 -1 -5 0
the hospital|3 3 0 2 6 -1 -11 -2
the hotel|16 2 -2 0 -1 -7 -1 -8
the house|8 5 -9 -7 3 -13 5 8
the hr|10 0 0 -1 0 0 -2 -7
the human|-11 -7 -5 -5 10 0 14 4
the id|7 -7 -6 -10 18 -1 -1 0
the ideal|-9 0 -4 6 -5 -4 5 11
the image|12 -11 4 -1 -3 -3 3 0
the importance|15 -1 -1 -1 -2 -2 -4 -2
the index|-7 -8 4 -7 12 9 1 -4
the ingredients|21 0 -3 -4 -6 -3 -4 -2
the inner|-11 -1 22 -1 -1 -6 -2 0
the input|6 -6 2 -5 -1 -6 12 -1
the inputs|17 -6 -2 -2 -1 1 -6 -2
the instruction|-4 -6 -9 -3 -3 9 10 7
the integral|-2 -4 19 -6 0 2 -2 -7
the intended|0 -6 -7 -2 -6 8 16 -2
the interior|11 0 -3 1 -2 0 -7 0
the intermediate|-4 11 8 -1 -4 -7 -2 -1
the internal|-8 -10 14 0 1 1 0 2
the interview|6 0 -10 -1 -1 -1 -3 10
the inventor|-3 14 -2 -1 0 -5 -3 0
the invisible|13 -2 -4 -1 1 -1 -2 -3
the invoice|6 8 -7 -1 -4 -4 2 1
the issue|-1 1 -5 -2 4 0 10 -7
the item|12 -5 6 -4 -7 -4 2 1
the job|28 -7 -8 1 -6 -2 -4 -2
the joke|26 -11 -3 9 -11 -3 -2 -5
the judge|-8 -9 9 -7 -7 13 10 -1
the k|3 -6 -1 -2 17 -6 -4 0
the kettle|17 0 12 -1 -7 -7 -8 -7
the key|4 -14 -5 6 1 -11 -1 21
the kids|10 4 2 -1 -10 -4 -2 1
the kind|-9 -4 7 -3 -1 -2 15 -2
the kitchen|11 -3 7 -2 -4 -2 -7 -1
the known|0 -4 0 0 0 -5 12 -4
the lab|14 -5 -2 0 -2 -1 -3 -1
the label|3 15 -15 -4 -5 -1 -3 10
the land|14 1 -5 1 -5 2 1 -9
the landlord|16 1 1 -8 -1 -9 0 0
the language|9 -3 -2 13 -10 -3 -5 1
the last|-2 21 6 6 7 -21 -9 -8
the latin|20 -6 -1 -8 1 -1 -3 -1
the learner|1 -6 -4 -5 -1 -3 14 3
the least|-6 -1 1 -1 6 -5 -5 11
the length|1 1 -3 -4 -1 -3 -4 14
the letter|5 17 -12 -12 1 10 3 -11
the level|-2 -1 2 14 -14 -6 -4 11
the lift|13 -3 -2 -3 2 -4 -1 -2
the light|23 -2 -5 -1 -2 -4 -6 -5
the lighthouse|-3 -11 1 8 -2 2 10 -5
the likely|-1 -7 9 1 -1 -1 1 -1
the line|15 7 -10 -12 2 -2 6 -6
the lines|3 11 -6 -2 3 -5 -10 6
the links|22 -10 -4 -2 2 -1 -3 -3
the list|3 12 -3 -12 3 -11 4 2
the listing|16 0 1 -4 -5 -2 -6 1
the little|7 7 -10 0 1 -1 -2 -1
the llm|1 -4 -6 13 1 -2 -1 -2
the log|17 10 2 -12 -8 -4 -4 -1
the london|13 -3 -3 1 -2 -4 -2 0
the long|-11 1 15 -3 -2 -10 -15 25
the loser|-2 -5 2 -9 13 -2 1 2
the lyrics|13 -12 7 3 3 -3 -4 -6
the machine|-8 -1 -1 10 -2 -1 -3 5
the main|24 -6 -10 3 -5 -3 -7 4
the man|9 -7 -7 1 -5 2 10 -3
the manner|4 -5 -4 1 -4 -5 15 -2
the manual|2 -5 -2 -2 4 -12 5 10
the marks|-2 -6 1 10 -1 -1 0 -1
the match|2 -7 -4 -1 16 -1 -3 0
the mathematician|-3 -7 17 -1 -2 0 -3 -1
the matter|4 14 -9 -6 -3 -6 -1 6
the mayor|20 -1 2 1 -8 6 -10 -10
the mean|14 -1 -3 10 -12 0 1 -9
the meaning|14 2 0 -6 -1 1 -3 -6
the media|14 1 -2 -4 -4 -1 -4 -1
the median|-7 3 -2 20 -3 -2 -6 -2
the mental|-5 -7 9 12 1 -6 -3 0
the menu|17 -3 -5 -3 -4 3 -2 -3
the message|11 -6 7 -8 5 -6 -5 2
the messy|-3 -5 14 0 0 -2 -1 -3
the method|-1 14 -6 -2 2 1 -2 -6
the methods|18 2 -17 0 0 -3 1 -2
the middle|-1 10 0 4 -11 -5 8 -4
the migration|16 -5 -10 10 5 -9 1 -8
the mill|9 11 -5 -1 -3 -5 -6 0
the mind|-3 -2 17 -2 0 -4 -5 -1
the minimum|4 -4 14 -2 1 1 -6 -8
the minutes|14 -5 -4 -4 -1 0 3 -4
the misconception|0 -9 -6 -5 -2 21 1 1
the missing|4 -4 8 10 -7 -5 -7 2
the mistake|8 -6 -2 -6 0 10 0 -3
the model|-12 -21 2 9 4 17 0 1
the modern|14 -7 1 -3 -3 -3 1 -1
the moment|-1 8 13 -10 3 -6 -7 -1
the money|13 1 0 -17 -7 5 6 -1
the monologue|-7 -7 14 -1 1 -1 1 -1
the monthly|-3 5 0 -1 11 -4 -2 -6
the moon|-4 -4 -4 3 16 -5 -1 -1
the most|11 10 -14 -5 10 -12 -5 6
the move|-7 4 14 -4 0 -1 -4 -2
the museum|9 -3 -2 10 -4 -6 -3 1
the must|12 -7 -1 -1 -5 0 -1 3
the name|19 -9 4 3 -8 -4 -4 -2
the names|14 -6 -4 7 -2 3 -8 -3
the neck|14 -1 -6 -3 -2 -3 0 1
the negative|11 -2 -1 -2 1 -4 -4 0
the network|11 -1 -2 1 1 -1 -5 -4
the new|4 -12 -13 -7 15 -3 12 5
the next|12 -6 2 -3 0 8 10 -23
the night|12 -2 -10 -2 0 0 4 -2
the noise|4 -8 -6 12 -4 11 -6 -4
the notes|3 -7 5 -4 -2 3 -6 8
the nth|11 1 2 -11 -2 0 3 -3
the null|10 -6 1 4 0 -4 -7 1
the number|7 -1 -6 -8 10 -3 0 0
the numbers|16 9 -2 -18 -1 10 5 -19
the numeric|-7 2 -2 11 -2 2 -2 -2
the object|7 -7 0 -4 -1 1 -6 9
the odd|24 -4 -6 -1 -5 -4 -3 -2
the official|11 -2 -1 -5 1 -5 1 0
the offside|14 -6 -4 8 -2 -3 -3 -4
the old|11 -4 -2 -2 4 -17 1 8
the one|-7 17 -9 -6 14 5 -6 -8
the ones|-9 -1 10 -1 1 -4 7 -4
the only|7 -9 -2 1 -4 -4 10 2
the open|11 15 8 -5 -3 -9 -11 -7
the opening|2 6 -6 -4 -7 1 10 -2
the operation|1 2 0 -4 -6 0 10 -2
the operations|-2 8 -2 2 -2 -8 2 1
the opponent|3 -7 -4 -4 -2 12 2 -1
the optimal|13 -6 -2 -4 -4 -2 2 3
the order|9 5 10 -1 4 -15 -12 -1
the organization|8 -7 -2 8 -3 1 -4 -1
the origin|2 2 -2 -1 -1 -5 10 -4
the original|10 -8 9 -3 0 -5 5 -7
the other|-6 0 -1 -4 12 2 0 -4
the others|0 10 0 -4 7 -3 -5 -6
the outcome|-5 12 2 -5 0 -5 2 -1
the output|0 -1 2 8 -7 8 -7 -4
the outputs|-9 2 3 -4 15 -1 -4 -1
the owner|13 -5 0 0 -4 -4 -1 0
the packets|13 -5 -1 1 6 -5 -4 -5
the page|2 15 6 -15 -10 -15 12 6
the pair|-20 -5 -1 4 16 -2 -3 12
the pairs|12 -2 0 -1 -4 -4 -5 4
the pandas|8 -2 3 -1 -1 2 -8 0
the paper|12 3 -2 0 0 0 -6 -7
the paragraph|18 -4 0 1 -9 -9 2 1
the parish|13 -2 -1 -2 -3 -3 -1 -1
the part|2 10 -5 -4 0 -1 -9 6
the passage|-4 4 -13 -7 -3 -5 17 11
the past|12 -4 -3 -3 8 -3 -5 -2
the path|13 9 -5 -2 -2 -6 -6 0
the pdf|13 3 1 -4 -7 1 -5 -2
the people|10 -3 -6 0 1 -4 -12 13
the percentage|8 2 -7 10 -1 -1 -3 -7
the perfect|-2 -1 -1 -1 0 -1 11 -5
the period|16 -2 -2 -3 -2 -4 -2 -1
the person|-6 1 -3 9 6 -7 6 -5
the persona|-21 4 2 10 12 0 -4 -3
the pharmacy|6 9 -1 -8 -3 -5 -5 8
the phone|15 3 -1 -10 -3 9 -9 -5
the photo|13 -2 0 -5 0 2 -2 -5
the pin|27 -5 -1 -7 -1 -4 -4 -4
the place|-3 2 -1 -6 -2 6 9 -5
the placeholders|16 0 1 -3 0 0 -6 -8
the plot|19 -5 -2 -1 -2 -2 -4 -3
the plural|11 3 -9 -2 10 -2 2 -13
the poem|-3 -1 14 -5 -1 0 -3 -2
the point|-9 -5 0 8 19 -7 -2 -5
the police|12 0 -5 0 -1 -1 -5 0
the policy|10 0 1 -7 5 -8 1 -1
the pool|-8 7 -5 0 1 -4 17 -8
the port|11 0 0 -1 -6 -2 -1 -1
the position|-8 -1 12 -1 -2 3 -1 -1
the positive|0 -2 -6 -2 20 -6 0 -5
the practice|13 -4 -2 -2 1 -4 -1 -1
the preferred|-13 -4 -5 1 36 -4 -4 -6
the premises|13 6 -1 0 -7 -1 -2 -8
the press|9 0 4 -6 -1 2 -6 -2
the previous|-6 -3 10 -5 -3 9 -10 7
the price|2 16 -9 12 -6 -10 -3 -1
the prices|8 -2 0 0 -8 1 2 -1
the primary|13 -2 -1 -3 -2 -2 -2 -2
the prime|17 0 -1 -1 -3 -4 -6 -2
the printer|10 8 -2 -4 -2 -4 -2 -5
the private|-5 -1 13 -3 -4 -3 2 0
the probability|4 2 -6 17 -9 -7 -6 4
the problem|7 16 -6 6 -11 -6 3 -9
the process|18 -3 -1 1 -3 -7 -6 1
the product|15 -9 -3 3 -1 -6 0 -1
the program|-5 12 -5 -4 -3 -7 -1 11
the prompt|-4 -12 -9 22 6 -10 23 -17
the prompts|-8 11 14 0 -1 0 -6 -12
the proof|-7 21 -4 9 -16 10 -8 -5
the pros|11 -3 0 1 -1 1 -8 -2
the provided|13 1 -7 0 -5 -3 2 -1
the public|15 0 -3 -1 -5 -4 1 -2
the pupil|-5 0 -2 12 0 -5 2 -1
the purpose|14 0 -6 2 -3 -2 -4 -1
the pyramid|10 -1 -2 -1 3 -6 -1 -1
the python|18 -2 -4 -2 0 -2 -5 -2
the quality|-9 0 9 15 -6 -1 -5 -3
the queen|8 -1 0 10 -1 -2 -5 -7
the query|1 10 -1 -4 -6 1 3 -4
the question|-7 3 -4 -13 9 4 17 -11
the questions|9 -2 2 2 -2 -1 -9 2
the quiet|-7 -1 14 -3 -2 0 -1 0
the rain|5 -5 12 -6 4 -1 0 -9
the ratio|17 -6 -3 -7 -2 -1 5 -4
the rationale|0 12 -5 6 -4 -4 1 -6
the raw|-4 -3 17 -2 -2 -8 -5 7
the reader|-1 3 16 -7 0 -9 -5 3
the reasoning|-10 11 15 -3 -4 7 -15 0
the reasons|-9 42 -8 -2 -6 -5 -4 -7
the receipt|8 -3 -6 11 -5 2 -3 -3
the recipient|14 -5 -8 9 -4 -4 0 -3
the record|-8 2 -3 1 2 -2 1 7
the reference|-7 -13 -4 9 -7 9 1 12
the refund|18 -15 -2 3 16 -13 -2 -5
the refusal|-5 -5 -7 13 -3 17 -10 1
the remainder|-6 13 -2 -2 1 -7 -4 7
the remaining|13 2 2 -6 -9 2 -2 -1
the rent|23 -3 -6 1 -2 -7 0 -6
the repair|-10 3 -1 -1 -1 10 -1 -1
the repaired|0 -6 -9 -1 -2 22 -5 2
the replies|-11 -4 -3 6 3 -4 -3 15
the reply|-27 8 7 16 -10 15 -19 10
the request|-7 -1 0 -6 0 1 11 2
the requirements|-4 -7 -4 0 -1 2 10 4
the response|-12 -7 11 0 -6 15 -9 7
the responses|-8 -2 0 -7 18 -2 2 -1
the rest|-8 -3 2 -3 11 -3 -1 5
the restaurant|19 -5 -6 -1 2 4 -6 -6
the result|-8 13 -6 5 -1 3 -8 4
the results|12 -5 0 0 -6 0 0 0
the reviewer|-7 -1 0 0 0 11 -2 -1
the revised|12 -3 0 -2 -2 -1 -2 -2
the revision|-3 -2 2 -5 -5 12 -7 8
the rewritten|-5 0 -6 13 0 0 -1 0
the riddle|18 14 -11 -7 3 -7 -3 -8
the right|2 -14 4 -13 5 8 2 6
the risk|-4 7 9 1 -3 -11 5 -3
the river|35 -6 -6 -3 -5 -5 -7 -3
the road|4 7 1 -6 -6 9 -1 -9
the role|11 4 1 3 -1 -3 -9 -6
the room|4 9 -5 7 -5 -2 -8 -1
the rough|3 -5 4 -4 -7 -3 18 -5
the round|-5 -4 -1 -2 15 -2 -1 -1
the route|-5 29 -13 0 -3 4 -7 -6
the router|-3 -6 -5 9 6 -5 4 1
the rubric|-12 0 0 38 -4 -4 -9 -8
the rule|7 19 -4 -3 -3 -6 -7 -2
the rules|2 -4 1 -6 -5 -1 12 2
the runner|-8 8 -1 -1 13 -6 -5 -1
the safer|-7 0 -3 -4 -1 14 -1 1
the same|0 -10 -14 -2 9 -3 14 6
the scale|-5 4 -1 15 -1 -7 -5 0
the scene|23 -1 4 -3 -7 -3 -4 -9
the schema|-14 7 1 8 -6 -4 6 2
the school|16 0 -3 -6 0 1 -6 -2
the score|-7 4 -1 7 -5 10 -6 -2
the scores|14 -6 0 -3 -4 2 -4 1
the scoring|21 1 2 -8 -3 -4 -4 -6
the scratchpad|-15 2 34 0 1 -8 -6 -8
the sea|-2 -6 0 -4 12 -4 9 -5
the search|1 17 -8 -8 -2 -2 2 1
the second|15 -5 -4 -8 6 11 -2 -13
the section|16 5 -1 -6 -4 -2 -9 0
the sections|-8 12 -2 0 2 -1 -1 -3
the seller|17 -3 -2 -6 0 -1 -1 -2
the sentence|-8 9 -5 -12 5 0 8 1
the sentences|-12 12 1 -4 -1 -1 1 3
the setting|23 -3 -5 -5 6 2 -8 -9
the shipping|19 -1 -3 -2 1 -6 -2 -6
the shopper|1 -2 -4 3 9 -4 3 -7
the short|-8 -10 0 1 3 -4 5 13
the shortest|12 5 -1 3 -7 0 -8 -4
the sign|21 -7 -4 -7 -2 -1 -3 4
the single|8 -5 -7 -8 8 13 0 -8
the size|2 10 -4 -1 0 -3 -6 1
the sky|16 -7 3 -7 1 -2 -4 -1
the smallest|25 0 -1 -1 -9 -6 -6 -2
the smell|10 1 0 0 0 -1 -9 -1
the snippet|-5 -1 2 -1 -2 -2 11 -1
the snow|17 -5 -5 -2 0 0 0 -5
the solution|0 9 9 12 -7 -4 -5 -13
the solver|-4 -4 0 -7 -4 8 10 0
the source|-10 5 0 -3 -6 4 -4 13
the sources|-9 2 -3 10 0 -5 -3 8
the speech|-6 -1 10 -4 -2 2 -1 1
the square|11 9 7 -8 -1 -4 -9 -4
the stack|-1 -8 10 1 -1 -2 3 -1
the staff|17 -6 3 -8 -1 -6 2 0
the stamp|15 -4 -4 -4 2 -5 0 1
the start|2 4 -3 -2 11 -2 -4 -5
the state|9 -1 -1 -7 3 -1 -1 -1
the statement|-11 14 0 -5 -1 6 -1 -2
the station|5 -7 -4 0 8 -3 -5 6
the statute|-6 -5 -1 4 -1 -1 9 -1
the step|-5 11 0 -5 -3 5 -2 -1
the steps|12 8 -7 -7 -9 -1 -5 10
the story|8 12 1 11 -11 -12 -3 -6
the string|11 -4 -6 7 -2 -3 3 -6
the student|-6 -12 10 -1 -9 14 -11 14
the students|11 -1 1 -2 -5 1 0 -4
the style|15 -2 -8 -1 -5 -4 -4 8
the sub|14 -3 1 -2 -3 -5 -1 0
the subject|16 -2 -9 -3 -4 4 8 -10
the sum|18 -1 2 13 -11 -2 -10 -9
the summary|-10 -4 10 17 -6 9 -7 -7
the summer|14 -1 -4 -7 -3 0 -1 3
the sums|3 -15 0 2 1 5 0 4
the sun|1 8 -12 -6 5 3 6 -4
the superior|-12 -2 0 -1 19 -4 0 0
the supplier|-2 11 0 2 -8 -10 5 2
the support|12 2 -8 -6 -5 -6 5 6
the symptoms|20 -10 -1 -3 -4 -2 1 0
the system|15 -7 -10 12 8 -13 3 -7
the table|8 -1 -5 9 -8 -2 2 -3
the target|6 1 -1 -4 -4 -8 -6 16
the tariff|-2 16 -1 -5 -2 -2 -1 -3
the task|8 -7 -9 0 -7 -8 23 -1
the tasks|14 -5 -5 -3 -3 0 4 -2
the tax|12 4 -4 5 -3 -2 -7 -6
the taxonomy|20 -10 1 -5 -4 -7 6 -1
the teacher|13 2 0 -2 -6 -1 -6 -1
the team|1 -7 -2 -1 -2 5 -3 8
the template|5 -4 -3 -6 5 -8 3 9
the ten|4 -3 -8 8 3 -8 -2 6
the test|-3 13 -8 3 -4 -3 6 -3
the tests|18 10 -4 -11 -5 -1 -6 -2
the text|8 4 6 1 -7 0 -3 -9
the theorem|4 12 -4 -2 0 -6 -5 0
the theory|0 1 0 0 0 -4 -7 11
the thing|10 10 -6 -5 1 -5 -5 -1
the thinking|-13 5 28 -4 -10 -7 1 1
the third|-5 6 9 -11 11 -9 -1 -2
the thought|3 -8 9 2 1 -4 -2 -2
the thoughts|-11 -7 33 -1 -3 -2 -4 -5
the thread|13 -6 4 0 -2 2 -4 -7
the three|-3 0 -8 2 18 -6 4 -9
the ticket|10 -4 2 6 -3 -8 -1 -3
the tidy|-5 -3 16 -4 -9 -4 -4 14
the till|13 -2 2 -2 0 -1 -5 -5
the time|12 -2 0 3 -1 -8 -4 0
the tip|1 -5 14 4 -5 -4 -8 2
the token|-12 -4 5 11 -1 0 0 0
the tone|-5 0 14 1 -7 -6 -4 7
the tool|-4 3 1 8 3 -7 8 -12
the tools|10 0 -4 -1 4 -4 3 -7
the top|25 -10 7 -10 -5 -7 3 -1
the topic|2 -8 -4 -4 2 6 -5 11
the total|12 7 3 0 -8 1 -12 -4
the town|14 0 -3 -5 0 0 4 -8
the trace|-6 11 10 -1 -2 0 -7 -5
the training|-9 -4 1 -2 -1 -3 -5 23
the trajectory|-8 -7 -1 16 -5 7 -2 0
the transaction|23 0 -3 -8 -4 -6 2 -2
the transcript|5 -5 3 -4 3 -3 -9 11
the transfer|16 -4 1 -4 -4 -5 -5 4
the translation|-2 11 0 -1 -9 14 -5 -9
the translator|6 -8 9 -1 0 -6 -1 -1
the treaty|12 -5 -4 -6 -3 4 -5 7
the tribunal|7 10 -5 -2 -1 -7 -5 2
the trivial|1 17 -5 -3 0 -4 -3 -3
the truth|-2 0 -6 8 10 -3 -1 -4
the turn|-10 13 12 5 -6 -4 -6 -4
the two|-2 12 -5 -9 37 -4 -18 -9
the ui|17 -5 3 0 0 5 -13 -6
the uk|19 1 -8 -1 -1 -6 -5 0
the ultimate|12 -2 -2 -2 -2 -6 -2 3
the unit|-2 12 -8 13 -2 -1 -5 -6
the us|19 -2 -5 1 6 -3 -6 -9
the usa|16 -2 -2 -3 -2 -4 -2 -1
the user|9 0 4 1 -4 -14 -4 9
the usual|7 -15 -1 9 -3 -1 11 -7
the value|13 8 -3 0 -2 -7 0 -9
the variables|-7 14 -1 -3 -2 -2 0 0
the verdict|-4 -5 9 -3 8 -6 -4 4
the vet|10 6 -1 -2 -4 -3 -6 1
the village|10 -14 0 3 -4 0 1 4
the virtual|16 -3 -1 -7 -1 -1 -3 -1
the visible|-14 1 14 1 0 1 -2 -1
the voice|1 -5 13 -7 -2 1 -4 3
the volume|13 -6 -3 -2 0 -1 -1 -1
the vote|10 3 -6 -1 -1 -1 -2 -1
the wait|13 -5 0 -1 -1 0 -2 -3
the wall|9 -6 -4 -3 1 -4 10 -4
the walls|9 -1 2 -6 -2 -1 0 -1
the war|16 -6 0 -8 7 -1 -2 -5
the warehouse|14 -7 -1 -2 9 -2 -9 -2
the warning|19 -3 -3 -5 -3 -1 1 -4
the washing|25 -5 -2 -5 -3 -3 -4 -3
the water|6 1 -7 -2 -5 -3 12 -2
the wave|-7 13 -1 2 -1 -1 -3 -2
the way|-5 3 11 -6 -2 2 -6 4
the weak|-1 -4 -1 -6 -5 12 4 0
the weather|0 -7 -3 5 -2 14 -3 -4
the web|-3 -4 0 1 12 -9 -3 6
the website|13 -1 0 -6 -1 -2 0 -2
the winner|-5 2 -6 3 24 -3 -11 -5
the word|10 0 0 -6 -6 -3 2 3
the wording|2 11 2 -5 -2 -6 -1 -1
the words|5 8 2 -1 -9 10 -3 -13
the work|8 1 0 1 2 1 -9 -5
the worked|-3 -2 -2 0 -5 6 -6 12
the working|-11 8 10 -6 -7 5 -9 10
the workshop|10 -1 -2 -1 5 -1 -6 -3
the world|12 0 -5 -1 -5 0 -2 0
the worse|-3 -3 0 -1 16 -3 1 -7
the worst|9 -6 -7 -1 8 5 -5 -2
the writer|-7 1 5 0 9 13 -10 -11
the writing|-6 -4 1 1 15 2 -2 -7
the written|-4 -1 11 -1 0 0 0 -3
the wrong|-11 15 9 -8 -2 0 5 -7
the year|14 -1 -1 -4 -3 0 -1 -5
the yes|-8 17 -1 -6 2 3 -2 -5
the zip|23 -2 -2 -4 -2 -2 -6 -5
theft|14 -5 0 -6 1 -6 1 1
their|13 -15 3 0 8 -7 2 -4
their <number>|11 -5 0 -2 -1 0 -2 -1
their faces|-1 4 -8 -2 -1 1 -4 11
their money|11 1 -1 -2 -2 1 -4 -5
their names|3 -11 -2 -2 4 0 9 0
their own|-4 -15 0 2 3 -6 13 7
their paths|17 -3 -1 -1 0 -1 -11 0
them|-9 4 -8 3 13 3 9 -15
them <number>|15 -5 3 -2 -6 -2 -6 2
them a|12 0 0 -1 -2 0 -11 1
them and|23 1 -4 -1 -9 -6 3 -8
them are|22 -4 -1 -4 -3 -5 -9 4
them as|14 -14 8 -5 9 -2 -6 -5
them assistant|-2 2 -7 -4 0 10 -5 6
them back|12 8 -8 1 -1 -4 -5 -2
them by|12 -2 0 -6 -1 0 -2 -1
them for|9 3 6 -5 -4 8 -9 -8
them have|17 -1 1 2 -2 -2 -14 -1
them in|6 4 7 -8 4 -8 -11 7
them on|1 3 -2 -7 -2 1 -2 8
them one|-5 -9 -5 -2 -3 14 10 0
them over|13 -4 -3 -6 -4 -2 7 -1
them q|-5 -1 5 -2 -1 10 -2 -4
them so|-5 -6 -3 10 0 0 -4 8
them to|11 -5 2 6 -3 -4 0 -8
them together|-4 16 -2 -4 -1 -4 -2 0
them too|11 -3 2 -5 3 -2 -3 -2
them with|-10 -4 1 -3 7 -2 13 -3
them without|13 -9 0 1 -2 -3 -1 1
them you|-11 0 -2 0 16 -3 -1 1
themes|7 9 -5 -10 -9 3 10 -6
themes with|19 0 -4 -4 -10 3 -1 -3
then|-35 27 2 7 2 31 -19 -14
then <quotation>|-3 3 13 -5 -5 -4 1 -1
then a|-4 15 -3 -3 7 9 -8 -13
then an|0 -2 0 -8 12 -4 0 2
then answer|2 10 9 -2 -10 -3 -5 -1
then ask|5 -7 9 -2 -6 -2 4 -1
then below|-4 8 -9 1 1 0 0 1
then call|14 7 5 4 6 -10 -15 -11
then compute|0 2 -4 11 0 -7 0 -1
then decide|-8 16 -6 -3 -4 13 -7 -2
then evidence|-6 17 -2 -2 -4 -10 3 3
then for|-1 0 -2 -1 0 -5 10 -1
then give|2 -6 7 -10 -1 11 -11 7
then go|10 14 2 -5 -3 -3 -8 -7
then how|-2 27 -5 -8 -1 -8 3 -7
then i|9 -3 0 -8 -8 -1 -2 12
then if|-6 -1 -1 14 -2 -2 -1 -1
then label|-15 22 -5 9 -9 2 -5 1
then let|24 -10 -3 -5 -2 -4 2 -2
then letter|-3 12 -8 -2 -2 3 1 -1
then next|-9 1 5 -3 12 -7 1 1
then one|-2 10 -7 -4 -5 6 13 -10
then only|10 10 -9 -5 -2 -8 4 0
then open|9 -4 3 0 0 -1 -7 1
then overall|-9 2 -2 10 9 -3 -2 -4
then reply|-8 14 15 -5 -5 -6 -1 -4
then respond|11 5 -5 -5 -3 -2 0 -1
then revise|-15 -2 -1 -1 -1 23 1 -4
then say|9 19 -6 -4 -3 -1 -9 -4
then second|-6 0 4 10 -5 4 -1 -6
then severity|-8 1 -2 21 -3 -3 -2 -5
then she|6 -8 -2 -2 0 -2 12 -3
then show|-1 9 3 -7 -2 -2 -2 2
then state|-2 18 0 -6 -2 -7 -3 1
then tell|16 0 -2 -6 0 -5 -4 1
then the|-21 27 -5 -5 2 11 3 -11
then total|-7 -3 -2 11 1 -3 2 1
then verdict|-1 12 -1 -2 -4 -3 0 -2
then what|-4 12 0 -4 -3 -5 -1 3
then which|0 -3 -4 0 11 -4 0 0
then write|4 2 10 -13 2 12 -3 -13
theorem|-5 8 -5 -6 -2 3 16 -9
theorem in|-4 0 0 -1 0 -4 12 -3
theoretical|19 -9 -3 4 9 -3 -11 -7
theory|6 -2 -10 -1 -3 -10 12 7
there|-3 10 -1 -9 4 4 -3 -1
there a|22 3 -3 -7 -5 3 -17 5
there and|0 -8 0 2 1 9 -3 -1
there any|25 -4 -6 -1 -3 -7 -8 3
there anything|9 0 0 -8 2 5 -6 -3
there are|8 -4 1 -8 2 8 -7 0
there i|12 -4 -1 -1 -3 -1 -3 0
there in|16 5 -2 -4 -4 -6 -2 -3
there is|1 -13 -2 8 10 5 -16 7
there s|19 -3 -6 8 -4 -9 -13 9
there so|-2 -2 8 -1 3 5 -3 -8
there something|2 -4 -6 12 2 -6 3 -3
there was|26 -8 -1 -3 -6 1 -10 1
there were|9 -8 -2 -10 0 2 -2 10
therefore|-6 13 -2 12 -1 -7 -7 -1
these|7 -6 3 -24 -2 0 20 1
these <number>|12 -5 -8 2 3 -4 -11 11
these bullet|-3 0 2 2 7 1 4 -13
these five|6 -6 2 -2 15 -6 -9 -1
these in|8 11 0 -5 -5 -4 -4 -1
these instructions|0 -2 2 -6 3 -9 10 2
these serve|6 -6 -2 -2 -1 9 -2 -2
these survey|19 0 -4 -4 -10 3 -1 -3
these three|6 -4 3 -6 -9 -1 10 1
these to|-6 -1 -2 -1 13 -1 -1 -1
these two|11 3 10 -4 0 -5 -2 -13
these would|-7 -1 0 2 15 -7 -5 4
thesis|7 9 -8 4 -15 -6 9 -1
thesis which|12 4 -5 -4 -14 -1 7 1
theta|17 -8 -2 -7 0 -8 9 -1
theta is|11 -6 -3 -6 -1 -6 10 1
they|2 -9 -6 3 1 0 -5 14
they agree|10 0 0 -5 0 -2 -6 3
they all|13 -4 0 -1 0 0 -2 -6
they are|3 1 -2 7 4 -8 6 -11
they can|16 3 -3 -2 -3 -5 -4 -2
they come|-8 -5 12 -3 1 6 0 -3
they d|-3 -6 0 -4 1 -3 14 0
they differ|-6 4 -1 9 3 -6 -1 -1
they don|8 3 -1 -9 -3 1 -6 6
they get|22 -1 -1 0 -7 -3 -1 -9
they go|25 -4 -5 -1 -3 -5 0 -7
they have|27 -13 -5 -8 -3 2 -1 0
they make|11 -3 0 -1 -1 0 -6 0
they may|4 9 -1 -1 -1 -2 -7 -1
they must|-2 -5 -5 1 22 -5 -3 -3
they need|4 -12 9 7 2 -4 1 -7
they re|7 -8 1 1 8 -8 -5 4
they saw|-13 0 13 -2 2 1 -1 0
they say|20 6 -4 -3 1 -15 -8 3
they should|16 9 2 -2 -6 -2 -6 -11
they ve|15 1 -4 -3 -2 -2 -3 -2
they want|8 -12 2 0 -6 10 4 -7
they were|-6 -4 12 -1 0 1 -1 -1
thick|4 -8 10 0 -3 -2 1 -2
thing people|-1 -4 -1 -2 -1 -1 12 -2
thing to|12 -6 -4 0 -2 2 -1 0
things|-13 4 -5 -6 -7 10 15 1
things about|2 -2 -3 -5 -3 13 -2 -1
things like|-4 12 -2 -3 0 0 -1 -2
things on|4 3 -3 -4 13 -4 -8 -1
things that|-7 -3 7 0 0 -2 9 -3
things to|10 7 1 -1 -2 -5 -2 -8
things would|0 -1 -1 -1 -5 10 -1 -2
think|-3 2 11 6 -10 5 -6 -5
think <number>|14 -4 2 2 2 2 -9 -8
think about|1 -8 -7 11 7 -9 4 3
think aloud|-1 -6 21 -7 -1 1 -1 -8
think before|-4 -4 13 1 -2 0 -1 -2
think i|4 -9 7 -2 -2 -4 -2 8
think in|-6 -1 11 -4 1 1 -1 -1
think it|7 9 -7 -3 4 -4 -3 -3
think like|6 -5 -7 -2 -1 9 -5 4
think my|11 -2 -4 -4 1 0 -3 1
think of|11 -2 -12 7 -6 -4 12 -6
think step|11 10 -12 -2 -2 -3 1 -2
think that|13 -3 -5 6 -5 -4 0 -3
think the|13 0 -9 0 0 -4 -4 5
think there|8 0 -5 -1 1 7 -4 -9
think think|-1 -9 11 0 0 0 0 -1
think up|-5 -4 -4 -3 -2 11 10 -3
thinking|-6 -2 47 -2 -7 -10 -16 -5
thinking but|0 -2 8 -2 1 -2 -7 4
thinking complete|1 13 -1 -3 0 -4 -3 -3
thinking in|-11 10 4 3 5 -3 -4 -3
thinking that|0 -6 12 -2 3 -2 -3 -2
thinking when|13 0 -9 0 -4 0 -1 0
thinking you|-4 -6 12 -2 -1 -1 3 0
thinkpad|10 -2 5 -6 -2 4 -7 -3
third|16 3 0 -15 -4 0 0 1
third one|4 9 0 1 -2 1 -8 -5
third person|1 -7 -2 -1 1 -4 -2 13
thirds|11 5 8 -2 -4 -10 -2 -6
thirds of|11 5 8 -2 -4 -10 -2 -6
thirty|-8 6 -2 -2 2 -6 21 -10
this|-3 -3 -4 3 -20 8 5 14
this <number>|22 1 -2 -7 -6 -4 0 -4
this address|19 0 -2 -6 -6 -5 -1 0
this and|31 -2 -2 -6 -1 -8 -6 -6
this answer|0 -7 -2 0 -8 28 -6 -5
this article|-25 -1 10 0 -4 -6 5 20
this batch|0 18 -9 -2 4 3 -9 -6
this card|6 3 -8 -5 -3 -4 0 11
this class|-9 9 -1 -2 0 -1 6 -1
this clause|19 -9 -2 1 7 -2 -6 -8
this code|2 -10 -1 9 -4 -5 10 -1
this component|14 -1 -4 -1 2 -1 -5 -2
this contract|15 -5 -2 3 -3 -4 -1 -2
this curl|19 -2 7 -2 -3 -6 -6 -7
this direct|21 -6 11 -6 -1 -6 -3 -11
this down|7 -11 6 -2 1 14 -9 -6
this email|14 -1 8 -4 -2 -3 -10 -3
this example|13 -2 -2 0 -1 -1 -2 -3
this for|16 0 -9 -6 0 -4 8 -6
this forum|-7 -1 -1 -1 -1 -1 9 4
this function|6 -7 -8 -10 2 -7 12 12
this happen|0 -7 1 1 1 0 -5 9
this i|21 6 -3 -8 -5 -3 -4 -4
this image|-4 -2 12 9 -5 -9 0 0
this in|12 11 -6 7 -1 -5 -4 -13
this into|12 -11 -1 -3 5 7 -4 -5
this is|6 4 6 -11 -6 10 -4 -5
this it|14 0 -8 -1 0 1 -6 -1
this item|-3 6 -4 9 -3 6 -2 -8
this javascript|13 3 0 -2 6 -12 1 -9
this layout|-2 11 3 -1 -2 -2 -5 -2
this lead|2 -6 0 -9 3 3 8 -1
this leaflet|16 -3 0 -3 0 -3 -4 -3
this lecture|0 -5 0 2 0 3 -9 8
this legal|1 2 -7 -7 -1 14 0 -3
this letter|11 3 1 -5 1 1 -6 -6
this line|26 -4 -3 -2 -9 0 -3 -7
this list|8 -10 -5 2 -2 12 2 -6
this log|6 -4 0 -9 1 -1 -8 15
this loop|-7 18 -7 -2 -1 -1 0 1
this manual|10 -4 4 10 0 2 -13 -8
this meeting|15 1 -1 1 0 -1 -4 -11
this message|13 7 -6 -8 1 1 -6 -3
this model|-7 -2 1 10 -3 -3 2 2
this on|17 -8 1 -1 -4 -5 -2 0
this one|3 8 -2 10 12 -3 -9 -19
this out|19 -9 1 2 0 -1 -4 -8
this paragraph|5 0 -6 -6 8 2 -9 6
this part|-5 -10 7 0 -3 12 -2 1
this person|-7 -1 -1 -1 -1 -1 14 -1
this please|16 -3 -3 -3 -1 -2 0 -5
this poem|8 0 -7 -1 -3 -4 -2 10
this point|12 -9 -2 0 -3 6 1 -5
this product|13 -3 -8 1 0 -7 11 -8
this project|-6 16 -1 -2 2 -8 3 -4
this proof|-3 -2 13 11 -2 -14 -2 -1
this query|-6 -1 -1 -1 4 -1 10 -5
this question|-16 3 -6 11 -4 -15 29 -2
this recipe|-7 -1 -1 1 -1 -5 4 11
this reference|13 -1 -3 -4 3 -1 -4 -2
this regex|16 -5 -1 -2 -2 -2 0 -4
this reply|-15 -10 6 24 -7 19 -13 -5
this request|3 -8 3 1 -3 -6 11 -1
this response|-5 -1 -6 6 -2 10 1 -1
this rust|11 -8 5 -4 1 -6 2 0
this sample|-15 -2 -5 8 -6 -5 -4 28
this script|12 -5 0 -3 3 -3 -3 -1
this sentence|19 12 13 -7 -4 -14 -7 -12
this service|-2 -10 -3 7 1 2 5 -1
this short|7 7 -2 3 2 -4 -11 -1
this snippet|-2 2 0 -4 -3 -4 18 -7
this solution|5 -11 9 -9 1 9 -4 0
this sql|10 4 4 -2 -17 7 -2 -4
this step|11 11 -7 -9 -1 14 -10 -9
this story|7 5 0 1 0 0 -9 -3
this structure|-2 -6 2 0 12 -4 -2 1
this summary|-6 -2 -1 9 1 9 -3 -7
this synthetic|-4 -1 0 12 -1 0 -3 -3
this system|15 -2 0 0 -3 1 -6 -5
this text|18 -8 5 -6 -3 -5 8 -9
this the|-8 4 9 -6 2 -7 -1 7
this time|-2 -7 -2 1 -3 0 14 0
this warning|11 -2 2 -5 0 -2 -1 -3
this will|-10 2 -1 -1 1 0 -1 10
this year|13 -9 1 -9 4 0 3 -2
thomas|18 0 0 -3 -6 -4 -2 -2
thorough|5 10 1 -3 -3 -9 -2 1
thoroughly|30 -16 -6 2 -4 -6 -1 0
those|-8 -2 -1 15 -4 3 9 -14
those against|13 11 1 -8 -7 -6 0 -3
those in|3 9 0 -7 3 -2 -6 -2
those not|-6 0 1 -6 14 -1 -1 -1
those that|-6 10 2 -3 2 0 -3 -1
though|-9 4 2 9 -8 5 -10 6
though a|-5 0 -6 10 0 5 -3 -1
though the|2 -13 -8 2 1 3 -5 18
thought|-10 2 41 -9 2 -16 -22 12
thought must|-3 13 -1 0 -1 -1 -5 -1
thought that|-8 -2 19 -3 -1 -3 1 -4
thoughtful|-2 -2 -1 1 10 -7 -1 2
thoughts|-9 -9 54 0 -7 -13 -8 -8
thoughts as|-7 -9 19 -1 2 1 -3 -3
thoughts in|-2 -1 13 -4 1 3 -5 -6
thoughts the|-7 -13 6 13 -1 1 1 0
thread|10 -11 -3 3 -6 -7 9 3
thread <quotation>|-10 -2 -1 -1 9 -3 9 -2
thread for|-6 -2 0 -3 0 0 11 0
thread into|-6 -1 -1 -1 2 3 -8 13
threading|-1 -6 1 7 -2 0 8 -8
threat|21 2 -2 -2 -4 -4 -4 -7
threats|16 -2 5 -4 0 2 -8 -9
three|-10 -1 -13 3 7 4 20 -10
three are|-4 -8 2 7 -5 -4 14 -2
three bullets|12 -3 -6 12 -3 -2 -5 -6
three candidate|1 10 0 -7 -5 -4 -6 11
three candidates|-10 12 1 0 -3 2 1 -4
three causes|-9 1 11 -4 -3 7 -4 1
three days|13 -6 0 0 -5 5 -7 1
three in|-11 8 0 -3 10 -5 1 -1
three judges|-8 0 0 -5 15 -1 -1 0
three key|17 -7 2 -1 -2 -2 -3 -3
three kinds|16 0 1 -2 -3 -2 -6 -4
three letters|-5 12 -2 -1 9 -2 -10 -1
three lines|19 5 -7 -1 -5 -1 -13 4
three more|26 -4 -5 -7 -2 0 -5 -3
three numbers|3 -5 1 14 0 -4 -7 -1
three options|18 -4 -5 1 1 -4 -5 -2
three or|4 8 2 -2 -2 -2 -7 -2
three pairs|-11 -2 -2 -1 19 4 -10 3
three paragraphs|-1 -1 6 -6 -7 5 -5 10
three quarters|10 -7 7 -2 1 -4 0 -5
three questions|15 -8 -10 -1 -2 -7 11 2
three rivers|-5 2 1 9 6 -5 -6 -2
three sample|8 10 1 -6 0 -3 -5 -5
three sentences|1 17 -1 -6 -7 -7 7 -5
three times|3 7 10 0 -5 -4 -13 2
three versions|7 -6 1 0 0 -7 -6 11
three worst|0 -1 -3 -5 -2 13 -2 -1
threshold|-8 0 3 10 -1 0 -2 -1
threw|17 0 -3 0 -5 -2 -5 -2
through|3 6 0 -2 -11 16 -10 -1
through a|-3 -1 -4 -1 -1 -1 -2 13
through an|3 12 0 -6 -5 -1 1 -3
through i|9 1 -2 1 -3 0 -6 1
through it|-10 13 3 -1 2 4 -9 -2
through to|-2 5 7 -1 0 0 0 -9
through together|14 -8 -6 2 1 1 -2 -2
through vienna|6 2 -4 -6 -5 13 -4 -2
through your|-5 -6 20 -2 -4 -3 -1 0
throughout|22 -1 2 -2 1 -13 -8 0
throughout the|10 0 0 1 0 -8 -4 0
throw|-9 4 7 6 -9 -10 3 7
throw acid|5 1 -7 -2 -2 0 -4 9
thrown|5 16 -12 11 4 -7 -6 -11
throws|11 -2 0 -1 -4 -3 -5 5
thu|15 -1 0 -2 0 -2 -4 -5
thumbs|-11 1 0 1 16 2 -11 1
thursday|6 -1 -4 1 -7 0 10 -6
thx|26 -5 -3 -2 -3 -3 -4 -6
thể|13 -1 -2 -2 -1 -4 -1 -3
tick|-1 9 -5 13 1 -7 -1 -9
ticket|19 1 -1 3 2 -11 -9 -3
ticket <quotation>|16 -1 -1 -6 -7 0 1 -3
tickets|-8 -1 -6 -7 2 -7 19 9
tickets for|-6 -1 -1 -1 -1 -1 12 -1
ticks|2 -5 -3 10 -2 -2 2 -1
tide|23 -7 -5 -3 -3 -2 3 -5
tide usually|13 -2 -3 -2 -2 -2 -2 -1
tides|2 -4 -2 -9 17 -4 0 0
tidy|-10 -2 21 -4 4 -11 -8 11
tidy it|-8 -3 10 1 2 1 2 -4
tidy up|13 -5 -1 -2 3 1 -6 -4
tie|-11 -5 -3 -7 36 -4 -2 -5
tie breaker|-1 -4 -1 -2 13 -2 -1 -3
tie for|-3 1 -1 -1 12 -1 -1 -5
tiene|33 -3 -4 -4 -8 -4 -8 -3
tier|-1 2 -4 -3 -1 -1 -10 18
ties|0 -5 0 -9 23 1 -8 -1
tight|-8 7 -1 -1 -5 -3 -6 17
till|2 4 -2 -3 0 7 2 -10
till <number>|8 -2 1 0 0 -4 5 -7
till he|1 4 -2 -8 -3 8 0 0
time|-6 2 -7 -4 5 3 12 -4
time <quotation>|13 -1 -3 -4 -1 -3 -3 3
time a|12 -3 -5 0 1 0 -6 2
time and|9 -9 2 8 -5 0 -7 3
time as|-5 -9 23 -6 1 -3 0 -2
time for|10 -6 -1 0 -1 -2 5 -5
time i|19 -6 -2 4 -3 -10 -2 -1
time is|17 -11 -6 0 11 -6 -3 0
time limit|-1 -9 2 13 -9 -4 8 0
time no|11 0 -1 -2 -5 2 -1 -5
time note|-11 10 0 0 5 -1 0 -2
time one|15 -4 1 -4 -4 -2 -3 0
time over|16 10 -4 -6 -1 -4 2 -12
time tell|12 -1 -3 -1 0 -7 -2 2
time then|25 1 -8 -3 -7 -5 -1 -2
time to|17 6 -3 -6 -5 -4 -5 1
time you|-5 11 2 -5 4 0 -2 -5
time zone|15 -6 6 -1 -3 -1 -7 -3
timeline|23 -6 -15 -1 1 -2 2 -2
timer|21 1 -8 -1 -8 -9 1 4
times|9 -6 1 -11 6 -4 5 0
times a|12 -7 6 -5 -1 -2 -2 -1
times the|14 0 0 -2 -7 1 -7 1
timestamp|29 -6 -3 -7 -1 0 -8 -4
timezone|9 -1 0 0 -8 0 0 0
timing|12 -6 -1 -2 -1 2 -4 -1
tiny|6 -3 0 -2 1 7 -11 2
tip|4 -4 15 6 -3 -5 -8 -6
tip of|16 -4 2 -4 0 -5 -4 -2
tipo|13 -1 -3 -1 -1 0 -1 -6
tips|13 9 -10 4 -6 -2 -3 -6
tips and|16 -1 -3 3 -5 -4 -3 -3
tire|4 -4 -2 -1 -3 -5 -4 15
tired|15 -4 4 -6 -4 -8 2 0
title|14 -13 1 -7 -1 1 -9 13
title and|17 -6 1 -5 1 3 -5 -6
title for|0 3 -6 -2 -2 4 -9 11
title is|15 1 8 -6 -9 -2 -6 -3
titled|12 5 -5 0 -7 -1 -1 -4
titles|9 5 -3 5 -17 -7 6 2
titles for|12 4 -5 -4 -14 -1 7 1
tls|31 -6 -4 -4 -4 -4 -7 -2
tmp|29 8 -7 -8 -2 -6 -12 -4
to|-5 -8 1 0 1 -2 5 7
to <number>|15 4 -7 14 11 -10 -16 -11
to <quotation>|8 0 -10 -5 19 -1 1 -12
to a|-4 13 1 -3 6 -4 -7 -3
to achieve|12 3 -2 -5 0 -6 -4 2
to act|13 -7 -15 0 1 1 1 6
to activate|22 -4 1 -1 -6 -2 -7 -3
to add|8 5 -4 -1 -2 1 -8 1
to all|9 4 -2 -7 -9 17 -19 7
to an|17 0 -3 -11 -8 -13 22 -4
to analyze|12 -6 0 5 -3 -9 -3 4
to answer|4 -10 -8 11 -5 -5 16 -3
to apply|0 9 -2 6 -7 5 -15 3
to argue|16 -6 1 -7 0 1 -6 1
to ask|11 -13 6 -4 -10 -2 21 -9
to automatically|5 -3 -3 -5 0 16 -6 -4
to avoid|-2 0 4 1 -5 -11 4 9
to be|12 0 -7 -10 -2 -3 -2 13
to become|21 -9 -1 2 -8 1 0 -6
to bottom|4 -3 1 1 7 1 -12 1
to break|9 6 2 -4 -1 -9 3 -7
to bring|14 -4 -4 4 -2 -2 -1 -4
to buy|19 -1 3 -3 -8 -4 -4 -2
to c|15 -6 0 8 -8 -2 -2 -5
to call|14 -1 8 -4 -1 -10 4 -10
to cancel|21 -5 -5 -4 0 -1 -8 2
to carry|17 -5 1 -4 -3 0 -4 -1
to celsius|12 -1 -1 -1 -1 -2 -3 -3
to change|11 0 4 1 4 -2 -7 -11
to chapter|16 -2 -2 -1 -3 -3 -4 -1
to chat|-5 -6 -11 11 -4 -3 -7 25
to chatbot|-1 -8 -10 -2 -1 3 22 -3
to check|7 -14 7 11 -8 -7 8 -3
to clean|15 -2 1 -3 -2 -1 -3 -3
to close|4 -2 -5 3 -4 0 14 -10
to compare|24 -7 -3 2 -2 -3 -8 -3
to complain|-5 -9 -1 0 0 15 0 0
to complete|13 1 8 -7 -2 -1 -10 -2
to comply|-7 -1 10 -2 -1 9 -5 -4
to compute|19 -6 -1 -1 -1 0 -5 -4
to control|11 -9 1 -6 1 10 -5 -3
to convert|9 0 0 2 -1 1 -7 -4
to count|13 -3 -2 1 6 -1 -10 -3
to create|15 -5 -2 2 -4 -5 -3 1
to cross|17 1 -5 -5 -2 -3 -1 -2
to customers|14 -5 2 -3 -1 -2 -5 -1
to date|10 2 -1 -1 -5 -5 -3 2
to decode|5 -1 0 -2 9 -1 -8 -1
to deliver|9 9 -3 5 -1 -4 -12 -4
to descale|1 -7 -2 -9 8 13 9 -12
to destination|21 -4 -3 -2 -2 -3 -3 -3
to determine|12 -4 -3 -1 0 0 -4 -1
to dir|16 -2 -4 1 -2 -4 -5 1
to disable|12 -2 -4 -3 0 -2 -1 1
to display|6 -5 8 -7 1 -3 7 -6
to do|11 -2 -19 5 -17 7 5 9
to document|14 -6 -6 -1 0 2 -2 -1
to drink|17 -4 -3 -3 0 -2 -3 -3
to e|-6 2 -3 17 -3 -5 -3 1
to each|1 10 10 2 9 -20 -7 -5
to end|-1 -13 11 6 2 -4 -9 7
to english|2 -12 3 -2 -5 -4 -9 27
to expand|2 -6 -9 2 11 -3 2 1
to explain|13 -7 7 -3 -9 -5 3 1
to f|13 -3 2 -2 -2 3 -4 -7
to fill|17 10 -2 -2 -3 -4 -7 -9
to find|-3 10 2 -1 1 -12 3 -1
to first|6 3 -3 -6 -4 -2 -3 9
to fit|18 -3 -6 -2 1 -2 -4 -2
to five|11 0 -6 11 2 -5 -6 -6
to follow|16 -6 -4 -7 -3 0 0 5
to four|14 -1 -3 -1 -3 1 -2 -4
to french|4 -8 1 -1 2 -4 -7 12
to generate|13 3 1 -4 0 1 -8 -5
to get|-3 2 -2 -8 -8 7 16 -5
to give|4 7 0 -7 2 -1 -10 5
to go|10 5 -3 -4 -5 -5 7 -4
to gold|-1 -1 -4 13 -1 -4 -4 0
to grade|-3 -6 -1 14 -1 -1 -1 0
to grams|-8 -1 -2 1 1 -2 11 -1
to guess|-2 7 2 1 2 2 -11 -2
to guide|12 -5 -8 1 1 4 -4 0
to have|3 -8 0 3 -14 22 -15 9
to her|13 -4 -5 0 3 -2 -2 -3
to him|9 -7 1 0 1 0 0 -4
to hindi|0 0 0 -2 0 0 -7 10
to hire|6 -9 1 -1 2 -1 3 -1
to how|16 -1 19 -7 -4 -5 -9 -9
to identify|7 3 2 8 -9 -9 2 -3
to implement|26 -15 -1 5 5 -6 -1 -14
to improve|10 7 0 3 -1 -7 -1 -10
to instruction|-5 2 -5 -4 0 0 19 -7
to it|-11 11 0 -7 -9 11 8 -3
to japanese|5 0 0 -3 -12 -2 -1 13
to justify|0 -7 2 1 1 8 -1 -3
to keep|-1 -4 6 9 0 1 -11 1
to kill|-4 -5 3 13 3 -8 1 -2
to know|-1 -5 -9 -2 10 -3 10 1
to learn|16 -4 -3 -4 -5 -1 -3 4
to least|-2 -3 0 -5 12 -2 0 0
to let|14 -9 -4 -1 1 0 0 -3
to lie|-7 -2 -4 1 -4 7 -2 11
to line|11 8 -2 -7 -1 -3 -2 -5
to link|18 -4 -11 12 -2 -4 -5 -4
to listen|11 -6 13 -4 -4 0 -6 -5
to look|12 12 -1 -7 -9 5 -8 -4
to lose|7 -10 -5 3 -6 10 -1 3
to make|13 0 0 0 -1 -5 -5 -2
to manage|10 0 0 -1 -1 0 -9 0
to me|11 -9 15 3 -3 -13 0 -4
to medium|-3 -12 3 -2 2 3 9 1
to memorise|19 -2 -3 -4 -2 -2 -3 -3
to metric|14 -5 7 -4 -2 -1 -2 -6
to mix|-4 0 17 -5 -1 1 -4 -4
to modern|15 -1 -1 -1 -1 -1 -5 -4
to move|17 -3 2 4 -5 2 -13 -4
to my|8 -2 -7 -4 -5 5 -8 12
to natural|-6 -4 3 -4 -3 4 15 -5
to one|-3 -7 -3 -9 4 6 -6 18
to only|10 5 -7 8 -5 -2 -6 -3
to other|8 14 0 -3 -2 -2 -12 -3
to others|-7 -3 -4 11 1 1 -2 3
to our|18 -2 -2 -2 1 -4 -6 -4
to parents|13 -2 -2 2 -1 0 -6 -3
to patient|15 -6 1 1 1 -1 -4 -6
to pay|15 3 0 -18 -2 3 0 -1
to place|13 -6 -1 2 -2 1 -2 -4
to plain|10 -1 -4 -3 0 -4 -5 6
to plan|-2 11 -8 0 -3 -1 8 -4
to plant|16 -11 -2 2 -2 -4 4 -4
to play|7 -3 2 1 -3 7 -11 -2
to polish|7 -5 -5 -7 8 3 -4 2
to practise|10 2 0 4 0 3 -18 0
to print|20 -3 -4 0 -3 -4 -3 -3
to produce|4 3 1 -3 -5 -8 12 -4
to put|1 1 8 -8 -10 5 -2 5
to python|11 5 -3 -1 -1 -3 -7 -3
to r|-7 -1 -1 -1 11 -1 2 -1
to raise|18 -1 -2 -1 -2 -9 -4 1
to reach|13 -7 -1 -2 0 -2 0 -1
to read|9 -4 2 12 -4 -7 -8 0
to receive|15 -5 -2 -1 -1 -3 2 -5
to reduce|14 -7 -1 -2 -2 -1 -2 0
to reference|-6 -1 1 17 -3 0 -5 -4
to register|5 -10 -4 3 0 4 -3 6
to remove|14 -8 -5 -6 8 4 -6 -1
to repair|-4 -8 2 -2 1 11 1 0
to replace|11 0 0 7 -10 0 0 -9
to reply|13 6 -1 -3 -5 -1 -10 1
to reveal|-3 9 -7 6 1 -4 1 -2
to rob|9 5 1 1 -6 -1 0 -10
to run|17 -1 -6 -3 -4 -2 -1 0
to say|9 13 6 11 -1 -16 -15 -7
to search|-2 9 -8 -1 1 2 1 -2
to see|16 -4 -6 0 -3 2 1 -7
to sell|16 -3 -4 -4 -1 -1 -1 -2
to send|34 -4 -1 -7 0 -5 -7 -10
to set|19 1 -2 -2 -2 -5 -7 -2
to ship|11 -2 -2 -2 2 1 -3 -5
to show|10 -2 -6 1 11 -5 -6 -3
to simulate|18 -1 -5 0 -2 3 -8 -5
to sneak|7 -5 -7 0 0 9 1 -6
to solve|21 -11 0 2 4 -12 -2 -2
to specific|11 -1 -8 0 0 0 -1 -1
to start|13 2 -3 0 -5 -2 -5 0
to steal|15 -2 -2 -1 -1 0 -8 -2
to stop|2 8 -1 -9 0 3 0 -2
to strengthen|11 -9 1 1 -4 1 -1 1
to support|13 -6 -5 -1 2 2 -8 3
to talk|10 16 -9 -1 -2 -1 -4 -8
to teach|14 1 -3 -3 0 1 -5 -5
to tell|24 -2 -10 5 -1 -9 5 -12
to text|6 2 -5 -2 -1 -6 -2 9
to that|-8 -2 17 -1 0 1 -6 0
to the|-1 7 5 -2 0 16 -15 -10
to them|8 1 11 -15 -4 -3 0 3
to think|20 -1 -8 -13 -1 4 -3 2
to this|14 -5 0 19 3 -8 -13 -10
to three|8 -11 -2 0 -3 -9 7 9
to throw|17 -7 -1 0 0 -1 -5 -3
to top|18 2 -4 10 -2 -4 -13 -6
to try|23 -3 2 -6 -12 -5 0 0
to two|3 3 13 8 -5 -4 -10 -8
to understand|3 -7 0 0 6 6 2 -10
to undo|6 0 0 -1 8 2 -8 -7
to unusual|12 -3 0 0 -2 -2 -2 -4
to us|-5 3 14 0 -3 0 -3 -6
to use|11 8 -8 -11 -3 1 7 -4
to user|7 7 0 -4 -6 8 -9 -4
to users|-5 0 12 0 0 -1 -4 -1
to variable|21 -7 5 -7 -3 -5 -4 -1
to visit|12 -4 3 0 -8 1 1 -4
to wear|27 -7 -6 0 -1 -7 -1 -4
to weigh|2 9 -5 -9 -1 0 2 3
to what|-8 0 -5 -2 4 -2 0 14
to whom|3 11 1 1 -1 0 -8 -8
to why|16 -1 -5 -2 -3 -1 0 -3
to with|8 -6 -1 0 0 5 -7 0
to worst|-4 -1 -1 -2 20 -2 -3 -6
to write|1 1 1 -7 0 -3 10 -3
to you|16 -8 9 -3 -5 -1 -8 -1
to your|9 -4 -6 -11 -3 -2 -1 17
to yourself|-10 -7 31 -1 0 1 -11 -3
toast|3 -2 16 -1 -1 -4 -5 -6
todas|20 -3 -7 -1 -3 -1 -4 -1
todas as|12 -3 -5 1 -2 1 -1 -3
today|3 4 4 1 8 -9 -6 -4
today <number>|2 0 -1 -5 15 0 -6 -4
today s|22 4 -3 1 -11 1 -14 1
today she|12 2 -5 -1 -3 2 -2 -5
toddler|12 -6 9 6 2 -8 -10 -5
toddler and|12 -3 10 -4 -5 -5 -6 1
todo|10 8 5 -6 0 -11 -1 -5
todos|-2 -1 -4 0 -4 17 -1 -6
toe|17 -3 -2 -4 -3 1 -3 -2
together|9 7 0 3 -8 -13 2 -1
together with|-6 14 6 -6 0 -6 6 -7
token|10 -8 4 7 -8 -3 3 -7
tokens|-8 -4 22 -5 -6 -11 6 5
tokyo|12 -7 -3 -8 10 -7 3 0
told|-4 5 0 12 4 -14 1 -4
told me|22 3 7 -6 -9 -12 0 -5
told you|4 14 -9 -5 -7 -4 -1 8
tom|5 -2 -4 7 -7 -5 10 -3
tomato|9 12 -5 -2 -5 -3 -5 -2
tomatoes|14 -4 -1 6 -2 -10 -8 4
toml|15 0 -7 -4 -8 0 9 -5
tomorrow|19 5 -9 12 -7 -7 -8 -6
ton|-5 15 -4 7 -10 -11 3 4
tone and|13 -3 -1 -2 -1 -1 -3 -2
tone is|6 4 -10 -5 2 4 3 -5
tone no|15 -2 1 -5 0 -2 -3 -3
tone of|1 -5 15 -3 0 -8 -4 4
tone return|11 -6 1 6 -7 -9 0 3
tongue|18 -4 -4 1 -2 -3 -1 -4
tonight|17 -13 -7 2 7 -1 -1 -4
tono|18 -3 -9 16 -7 -7 -4 -4
tons|12 -5 0 -7 3 2 -2 -3
tons of|12 -5 0 -7 3 2 -2 -3
too|7 13 5 -15 -17 5 -1 4
too <quotation>|5 -1 0 -2 10 -5 0 -8
too and|-6 -1 -1 0 -1 -1 -1 13
too long|24 1 -4 0 9 -9 -14 -7
too many|8 0 1 -4 -5 -7 9 -3
too much|6 2 3 -7 -5 -5 -5 11
took|-3 8 -2 11 0 -5 -8 0
took <number>|22 -6 -4 1 -4 2 -11 -1
took it|13 9 -1 -3 -1 -5 -10 -3
took the|-6 13 -2 -4 -3 1 0 1
tool call|-3 3 3 9 9 -6 -7 -9
tool that|11 -2 -5 1 0 -1 1 -4
tool use|-10 10 -8 -3 -2 -2 15 0
tools|5 6 -4 -13 2 -2 18 -11
tools read_file|10 -5 1 1 -2 -4 -1 1
tools search|-14 23 -7 2 1 2 -6 -1
tools such|19 -6 0 0 -2 -5 -5 1
top|14 -10 -3 -3 6 -7 -4 8
top of|14 1 -3 -2 -5 2 -4 -3
top right|15 0 1 -4 2 -5 -4 -5
top tier|-1 2 -4 -3 -1 -1 -10 18
top to|4 -3 1 1 7 1 -12 1
top up|13 -2 -12 7 4 2 0 -10
top ups|26 -3 -3 2 -7 -4 -5 -5
topic|-11 -13 4 -11 6 2 23 -1
topic <quotation>|11 -8 -1 -1 -3 12 3 -12
topic a|-9 -1 4 -4 8 6 0 -4
topic does|-1 -5 13 -4 -1 0 -2 0
topic for|-8 -2 -4 4 2 9 2 -4
topic of|11 -7 0 1 8 -6 -2 -5
topic should|11 -4 9 -2 0 -3 -4 -7
topic the|9 2 -3 -4 11 -3 -12 0
topic whether|-2 10 -4 0 8 -2 -3 -7
topics|-7 -6 -4 -5 0 1 33 -12
topics from|27 -6 -5 0 -12 -1 -3 0
topped|11 -8 2 -2 -1 -1 -4 2
topped up|11 -8 2 -2 -1 -1 -4 2
torch|12 -3 0 0 -3 -3 -4 1
torch tensor|12 1 -1 0 -4 -3 -5 0
tordesillas|12 -5 -4 -7 -3 4 -5 7
total|9 9 -6 22 -13 -7 -3 -12
total <number>|-16 12 -4 -3 4 1 3 2
total area|11 -7 2 -2 -1 -3 1 -1
total number|12 -3 1 -5 -2 0 -5 0
total out|-3 0 -3 17 -3 -3 -4 -2
touch|24 -6 -14 -2 5 -7 5 -5
touched|13 -1 -5 0 -3 -7 0 1
tough|9 -4 -1 12 -5 -4 -7 -1
toulouse|15 -2 -1 -7 -5 7 -5 -1
touring|22 -4 -2 -3 -2 -5 -4 -3
tourist|15 -1 -4 -1 -1 -1 -6 -2
tournament|-1 -4 -2 -6 17 -1 -5 2
tournament compare|-8 -6 0 -1 17 -1 -2 0
tout|-3 7 11 10 -10 -1 -8 -7
toute|14 11 -3 -2 -6 -2 -7 -6
toward|-3 10 3 -1 -4 3 1 -8
towards|7 -9 0 17 -7 -3 -3 -2
towards the|5 -8 0 17 -7 -3 -3 -2
tower|8 6 -3 -2 8 -4 -3 -11
town|22 -4 5 -7 -4 -5 -1 -6
toxic|-1 -8 -2 16 5 -3 -3 -4
toxicity|10 -1 -5 10 -2 -6 -2 -4
toy|12 4 -1 -2 -8 -1 -2 -3
toys|7 -2 -6 -7 0 11 0 -3
toys <number>|7 2 -8 -3 -2 9 -2 -5
trace|-14 6 29 6 -6 -13 -4 -3
trace it|0 0 12 -1 -3 1 -5 -3
trace of|-2 -8 -5 3 -3 -1 -2 19
trace style|2 -7 14 -3 -2 3 -4 -3
trace that|-1 10 10 -4 -3 2 -5 -9
trace the|8 8 -8 -1 1 2 -5 -4
traces|-12 10 5 -5 13 -6 -6 0
tracing|13 -1 -4 -1 -2 -2 -2 -1
track|6 2 4 -14 -1 9 3 -9
tracking|5 1 5 -10 7 -3 -4 -2
tracking number|18 5 6 -8 -9 -6 -2 -4
trade|21 -4 -14 2 -3 -7 3 1
trader|-3 12 6 -1 -1 -6 -3 -4
traduce|6 -4 -4 -3 -1 -7 -1 14
traduce al|6 -4 -4 -3 -1 -7 -1 14
traduis|4 0 -9 -1 -3 -6 -3 18
traduis en|4 0 -9 -1 -3 -6 -3 18
trailing|6 12 -8 5 -6 -6 -8 5
train|23 -1 -3 5 -15 -3 -20 14
train on|-8 2 2 9 -4 -7 -7 13
trained|11 1 0 7 -2 -8 -3 -7
trainer|-3 12 -1 -1 -3 -1 -2 -1
training|12 -6 4 -7 -6 -1 -16 21
training data|8 -2 -2 0 -1 0 -9 6
trains|2 2 -10 -3 0 0 12 -3
trajectories|-6 0 0 -5 16 -1 -3 0
trajectory|-22 2 -8 11 6 5 -3 8
trajectory of|-9 -2 8 14 -7 0 -3 -1
tram|9 -10 -2 1 -7 -2 6 5
tram driver|13 -7 -1 1 -8 -4 7 0
transaction|18 8 -3 -6 -3 -11 -4 0
transaction in|12 -3 -4 0 -1 0 -2 -2
transactions|12 -7 0 -5 6 -2 -3 0
transcript|0 -14 11 -10 -3 2 -6 20
transcript and|7 8 -1 -10 -12 2 2 3
transcript as|-7 1 -2 -2 -4 -1 -4 18
transcript before|15 0 -5 2 -2 -7 0 -3
transcript of|15 -11 3 -11 -1 0 -5 10
transfer|13 -2 0 4 -5 -10 4 -5
transfer and|1 0 -6 -3 -3 4 9 -2
transfer money|15 -1 -2 -2 -1 0 -3 -7
transfer that|22 -6 -5 -1 0 -1 -7 -3
transferred money|8 -8 2 1 1 -2 0 -1
transferring|14 -3 0 -3 -4 -2 -2 0
transfers|13 -5 -4 0 0 -2 0 -1
transform|-4 2 -10 3 -3 0 9 2
transformers|2 -4 -6 0 -3 0 15 -3
transition|16 -4 1 -2 0 -1 -6 -4
transitions|19 4 -8 -3 -3 -3 -1 -4
translate|10 6 -3 -4 -4 -11 -10 15
translate <quotation>|30 -7 -5 -6 -9 12 -7 -8
translate a|-12 -1 -2 -2 3 -2 19 -3
translate into|22 -6 -1 -2 0 0 -4 -9
translate the|-5 6 0 1 -5 -7 -9 19
translate this|8 6 -9 -5 -6 5 4 -4
translated|-2 -1 -5 10 -6 0 5 -1
translation|-5 9 11 1 7 9 -13 -19
translation is|4 -5 -6 0 -2 12 1 -3
translation of|20 5 -6 -6 -6 -6 -4 3
translations|8 -10 8 -6 16 -9 -3 -3
translator|-1 -8 10 4 1 -5 0 0
transmission|0 15 -4 9 -7 -3 -7 -3
transparency|12 -4 10 -4 -4 -3 -2 -5
transparent|13 -3 1 -2 -4 -2 -1 -2
transport|15 0 3 -5 -6 -6 -4 3
transportation|14 -1 -4 1 1 1 -3 -7
trash|-7 0 0 9 -2 0 0 0
travel|7 -8 5 0 -9 -3 15 -7
traveling|12 -1 -3 -3 -4 1 -4 1
travelling|7 -7 6 3 -2 4 -8 -4
trawler|12 -6 1 -4 1 1 -4 -1
treadmill|11 6 -2 -1 -1 -2 -4 -6
treasurer|15 -2 -4 -2 3 -4 -4 -1
treat|12 4 1 1 -2 -7 -6 -2
treat payroll|14 -5 -5 0 -1 0 -1 -1
treat surveyor|10 0 -3 0 0 -7 0 -1
treating|15 -3 -5 -1 -2 -2 -1 -2
treatment|-13 10 1 0 0 0 0 1
treaty|12 2 -5 -7 -6 1 -5 7
treaty of|12 -5 -4 -6 -3 4 -5 7
trecho|-8 -7 -7 -1 -5 21 9 -2
tree|2 15 -6 -5 -6 -13 4 8
tree <number>|-2 -7 1 -4 -2 -1 18 -1
tree and|15 -1 0 0 -7 -1 -6 1
tree for|17 6 -2 -10 -5 2 -6 -3
tree that|12 -1 -2 2 -4 -1 -9 2
trees and|12 -1 -1 -1 0 1 -6 -4
trek|11 1 0 -5 -3 -2 -1 -1
trench|2 -8 0 1 12 3 -4 -6
trend|-6 -4 3 -4 -3 4 15 -5
trends|12 1 -7 -3 -2 -3 0 2
tres|10 7 -4 -6 -3 -6 -9 10
triage|8 10 -2 -3 -3 -7 -4 0
trial|-5 10 -4 -5 5 12 -9 -5
trials|10 13 -3 -3 -7 -5 -2 -2
triangle|6 12 0 -6 -6 3 -4 -5
triangles|14 -7 -7 0 -2 9 -6 -2
tribunal|7 10 -5 -2 -1 -7 -5 2
trick|23 -8 -3 -6 -3 7 -8 -2
tricks|14 -2 -1 -1 -5 0 -1 -5
tried|-8 -3 15 -1 -1 3 -5 2
tried several|5 -2 -6 0 2 -3 9 -4
tries|-2 -7 11 -3 -8 -2 10 0
triggered|-1 15 -2 -4 -3 -2 -1 -1
trimmed|-19 -4 20 3 -2 1 -1 1
trinity|12 -6 1 2 -3 -2 -5 0
trip|13 -8 1 -9 1 5 1 -4
trip to|2 -5 0 0 7 2 -8 2
triple|-12 -6 -4 -5 13 -7 4 16
triplets|1 -8 -5 -3 1 2 -1 13
tripod|10 1 -3 -9 2 -2 0 2
trivial|-3 19 -8 -6 -3 -2 10 -6
trocar|18 -2 -1 -7 1 -3 -5 -1
trois|-11 21 -2 -5 0 -3 7 -7
trouble|8 4 -8 -1 -4 -1 1 0
troubleshooting|19 0 -1 1 -3 -4 -6 -5
trout|21 6 -6 -2 -9 -6 1 -6
trouve|16 -3 -2 -11 -6 6 3 -4
true|14 -1 9 15 -14 -4 -19 0
true <quotation>|29 9 -13 1 -4 -5 -1 -15
true and|-7 11 -4 -10 0 6 2 2
true false|2 -2 3 15 1 -3 -7 -9
true for|14 10 -6 -8 -7 -2 1 -1
true if|-9 7 -3 9 0 -2 -2 0
true or|2 -4 -7 18 0 -11 3 -1
true that|15 -2 -13 5 -2 -5 -6 7
truly|19 7 12 -5 -8 -11 -10 -4
trump|18 1 -5 4 -4 -1 -5 -8
trust|3 16 -4 5 -1 -7 -6 -6
truth|-4 -5 -14 14 17 0 3 -11
truthful|-7 -5 -1 10 6 -2 -1 -1
try|24 -2 -3 -10 -8 13 -8 -6
try a|16 0 -6 -1 0 -3 -4 -2
try again|23 -7 -2 -3 3 -9 -6 1
try and|13 -3 -2 -4 -6 -2 2 2
try to|16 9 -4 -1 -2 -6 -8 -3
trying|8 11 -4 -5 -4 -11 8 -3
trying to|13 4 -6 -2 -4 -10 8 -3
três|-5 8 -12 -18 -4 12 11 8
ts|21 -8 10 -7 -8 1 -6 -4
tsv|-5 -5 -1 11 -1 -4 0 6
tu|-5 2 19 -5 11 -11 4 -16
tu es|0 14 -10 -5 -4 1 8 -4
tu peux|9 -7 -5 14 1 -1 -8 -1
tub|14 -7 -1 -3 1 0 1 -4
tudo|3 11 12 7 -8 -10 -6 -8
tuesday|17 -8 5 0 2 -8 1 -10
tuesday s|12 -1 -5 -2 -2 -2 -2 0
tune|8 -2 -1 -6 -6 -4 -2 13
tuners|-3 15 -2 -7 -3 -1 2 -1
tuning|4 -6 0 1 -5 -1 -10 16
tuning set|-3 -1 2 -3 0 -7 2 10
turbo|12 -1 -1 -3 -4 -1 -2 -1
turkish|21 3 -8 -5 -3 -4 -1 -4
turkish looking|15 -2 -2 1 -1 -1 -7 -3
turn|-13 -12 17 6 5 -14 12 0
turn <quotation>|-9 -11 16 -7 2 12 1 -5
turn and|-2 9 11 -4 7 -4 -12 -5
turn each|-15 -4 -7 -8 1 -2 15 20
turn follow|-5 0 0 -4 -5 2 15 -3
turn for|-5 0 0 16 -5 0 -2 -5
turn it|-11 -1 -8 -1 5 -1 14 3
turn my|15 7 -3 -5 -7 -1 -5 0
turn off|12 -5 -4 0 11 2 -8 -9
turn on|9 -4 8 1 -3 3 -11 -4
turn please|-9 -7 -3 3 -7 -5 32 -3
turn this|12 4 -9 -7 3 -9 -1 6
turn with|-8 -1 10 -1 0 -2 -4 5
turned|-2 6 -1 -6 -1 0 -5 9
turned to|-1 -5 -1 -1 0 -5 -1 12
turning|2 -2 9 -2 -2 4 -8 -1
turno|-24 12 22 32 -9 -6 -18 -8
turnover|2 11 -1 -8 -1 -2 -1 0
turns|-25 -21 3 -4 4 9 23 10
turns a|-11 -1 0 -3 0 6 6 3
turns between|-7 3 -3 -4 -1 -5 18 0
turns each|-8 -3 0 0 -5 0 16 0
turns u|-4 1 -1 -1 -1 -4 12 -2
turns with|-4 -3 -6 -2 -2 -4 12 10
tutor|10 -9 19 -8 -13 2 10 -11
tutor i|-8 8 -1 3 -4 -3 1 3
tutor in|10 -7 0 -2 -1 -1 -2 3
tutor the|10 5 -3 -2 -6 -3 -2 2
tutorial|-1 13 -2 -3 -1 -1 -2 -2
tutoring|-8 3 8 1 7 -7 1 -6
tutoring app|-12 -5 13 4 8 -9 6 -5
tutors|15 14 -3 -4 -5 -2 -10 -3
tv|16 -3 -3 -4 -2 2 -3 -2
tw|13 -1 1 -4 -3 -3 1 -3
tweet|14 -7 3 -7 -1 4 -7 1
twelve|-5 13 -20 -1 6 -11 7 12
twenty|-10 0 -9 -4 2 -1 20 2
twenty five|-7 -1 -1 -1 -1 -1 12 -1
twenty things|-9 2 1 1 -4 -3 15 -3
twenty words|-13 -5 -3 -1 10 -1 4 9
twice|0 4 6 -15 2 1 -3 4
twice as|15 1 -4 0 -10 0 -4 2
twice by|-8 22 -1 1 0 -2 -9 -2
twice for|18 1 -7 2 -11 0 1 -4
twice stop|10 -8 0 0 0 0 -2 0
twice that|12 -6 -2 3 -1 -2 -2 -2
twice with|-6 -1 -2 -2 16 -4 1 -3
twist|8 -5 -3 -5 -3 1 14 -7
twist to|-9 3 -6 -6 -2 0 22 -2
two|-3 -10 2 -2 20 -5 3 -4
two <number>|2 -6 1 -2 12 -4 -5 2
two answers|-3 -7 2 1 8 1 0 -1
two assistants|-3 3 1 -2 11 -2 -6 -1
two bots|-5 2 -3 1 16 1 -14 2
two buttons|9 -4 2 1 -7 -2 0 -1
two candidate|-7 14 -4 -10 6 1 1 0
two channels|-10 0 14 1 -1 -2 -3 0
two cleaners|-8 -6 16 12 -1 -1 -3 -8
two coats|4 -15 -1 3 0 5 0 4
two column|10 8 0 -5 -2 -3 -6 -2
two completions|-7 1 -5 0 17 1 -3 -4
two cover|11 -3 -3 1 -11 9 -8 3
two decimals|-3 -2 -8 19 3 -6 -1 -2
two dice|18 -7 -5 0 3 -5 -3 1
two drafts|20 -2 -3 -1 -6 -2 -3 -2
two experts|0 -11 -7 1 1 0 22 -5
two explanations|-9 -2 -4 -1 21 -4 -3 1
two fit|1 1 9 4 -7 2 -2 -7
two in|9 2 2 -1 -2 -7 -1 -2
two independent|-9 16 0 0 0 -7 0 0
two integers|15 -2 1 0 -8 1 -3 -5
two kids|0 -3 -2 -8 0 -3 16 -1
two lines|16 1 -4 12 -18 -5 3 -7
two lists|29 -7 -3 2 -8 -5 -1 -7
two machines|-7 -4 -6 8 11 -2 -2 2
two main|15 -9 3 -9 -2 4 3 -6
two mistakes|0 -1 -1 2 -7 10 -2 -1
two numbers|4 -4 11 1 1 -4 -7 -3
two of|-2 -1 -1 5 -7 -14 7 12
two offers|-2 -1 0 -2 -8 9 -3 8
two one|-7 8 -2 -5 7 0 -4 3
two or|-9 13 -4 -4 -6 11 -5 4
two paragraphs|-4 -6 -7 9 6 -5 0 7
two part|-2 5 13 0 -2 -5 -6 -5
two parts|4 16 -6 -1 -6 -4 -3 -1
two people|15 -4 -2 4 -5 3 -9 -2
two replies|-1 -6 0 -1 14 0 -7 0
two rounds|2 5 1 1 -7 10 -3 -9
two sentences|17 -1 0 -3 -5 -2 -4 -3
two separate|-8 8 -1 -4 1 1 7 -2
two sisters|9 -2 7 -2 -7 -3 -3 2
two strings|9 -4 -8 8 -9 -1 3 2
two that|20 -6 -3 -1 -2 0 -6 -2
two the|-7 15 -6 2 -6 1 -2 3
two things|-1 -3 -6 0 5 -7 2 9
two thirds|11 5 8 -2 -4 -10 -2 -6
two times|16 -2 -3 -1 -2 -3 -6 -1
two titles|12 4 -5 -4 -14 -1 7 1
two trains|-2 11 3 1 3 -17 0 2
two weeks|10 0 -5 -7 3 3 0 -3
two words|3 0 -7 -2 -1 1 -2 8
two writers|-3 -4 0 -6 10 -6 -3 12
two years|10 1 -8 4 -12 -3 10 -2
txt|6 -4 1 -3 10 -10 5 -5
txt contents|9 -2 0 -2 6 -2 -9 0
txt files|14 -4 4 4 -11 -3 -2 -2
type|-8 -5 -1 1 -10 10 13 1
type <quotation>|-3 -5 1 2 9 -7 -3 7
type and|11 3 1 -2 -5 3 -5 -5
type for|0 0 -4 11 -3 6 -4 -4
type hints|-6 1 0 -3 -3 -1 0 11
type of|15 -3 5 2 -1 -5 -9 -4
types|-2 -5 -7 -5 0 -6 19 5
types of|16 -6 -5 -5 4 1 -4 -2
typescript|21 -1 -4 0 0 -4 -9 -3
typical|22 -5 -5 -7 -4 -3 1 2
typo|14 2 -7 -4 -2 -6 9 -7
typo in|16 6 -7 -5 0 -3 -4 -5
typos|-10 -4 -5 -4 -4 -1 20 7
tá|22 -7 9 -4 -7 -5 -5 -4
tête|-6 -1 14 -4 1 -5 0 2
u|-9 -7 -7 -5 -3 -3 10 24
u and|-4 1 -1 -1 -1 -4 12 -2
ubuntu|20 1 -10 -2 -2 -6 1 -3
ugly|12 5 -3 -3 0 -6 -1 -4
ui|32 -6 7 -1 0 -12 -10 -10
ui ux|12 -4 3 -2 3 -12 1 -1
uk|23 -1 -10 5 9 -6 -13 -8
ukulele|12 -1 -2 -2 -1 -2 -1 -3
ultimate|12 -2 -2 -2 -2 -6 -2 3
ultra detailed|9 -6 -8 0 8 -2 0 -1
um|-4 4 -27 -8 15 4 8 8
um assistente|1 -6 -7 -2 -1 -4 22 -4
uma|-1 10 -9 1 -1 -15 11 4
umbrella|11 12 -4 -3 -3 -7 -1 -5
umbrellas|8 7 -9 0 1 -3 -5 1
ums|18 0 -5 -4 -1 -4 -1 -2
un|5 3 -4 -10 -8 4 9 0
un asistente|-4 -3 -2 -4 -2 -4 22 -4
un résumé|7 -11 21 5 0 -5 -7 -9
una|1 14 -26 21 -19 -8 31 -14
una con|-3 8 -1 -2 -2 -7 9 -1
unaltered|-4 0 -3 12 8 -4 -8 -1
unanswerable|-22 -5 2 -2 3 2 21 2
unanswerable questions|-18 -5 2 -2 3 1 17 2
unanswered|-5 0 -1 0 -1 11 -1 -4
uncertainty|-4 10 14 -3 -10 -5 -7 6
unchanged|-3 -13 3 -4 13 -6 -1 11
unchanged and|14 0 0 -1 -3 -1 -6 -3
unclear|14 -1 -1 2 -6 -1 -4 -3
und|-8 6 1 6 0 2 -10 2
und antwort|-5 -2 -2 11 -3 -2 7 -5
und dann|16 -2 -2 -2 -2 -3 -4 -2
und sag|16 -4 -2 -7 -2 -4 2 0
under|-1 -3 5 6 10 4 -9 -12
under <number>|15 0 -5 0 -12 -3 4 0
under <quotation>|0 -6 18 -2 -2 0 -1 -7
under current|-1 3 0 0 -3 -7 10 -2
under each|9 11 1 -2 -5 -5 -9 -1
under inspection|-13 2 -2 7 -3 19 -3 -6
under one|-7 4 -4 1 -5 2 -1 10
under path|22 -3 -3 -2 -5 2 -8 -4
under ten|12 8 -1 -3 -5 -4 -5 -1
under the|-1 7 5 -1 -9 -3 7 -5
under three|11 6 -4 -4 -9 1 -5 3
under tmp|11 -4 0 -1 -1 -3 -2 0
under two|-7 9 -2 2 -2 -1 -1 2
underground|13 -3 -3 1 -2 -4 -2 0
underline|24 -7 -7 -8 -5 -6 12 -3
underlying|-6 -11 8 -1 -1 9 5 -2
underneath|17 3 1 -2 2 -1 -14 -5
understand|9 -5 -1 -3 -3 4 -11 10
understand how|11 -3 0 -3 8 -3 -2 -8
understand this|22 2 -4 -5 4 -4 -8 -8
understanding|10 3 -7 -2 1 1 -7 1
understanding the|10 -5 -4 0 -1 0 -1 0
understands|-6 -2 -3 1 2 -4 19 -6
understood|4 -2 8 -2 5 0 -11 -2
undo|18 -5 -8 -6 8 -6 -13 12
undo my|9 -3 0 1 6 0 -6 -7
une|1 2 -8 -3 10 9 6 -16
une ia|-9 -4 -4 14 -3 -4 17 -6
une question|9 1 6 -8 -5 -1 -6 4
une seule|-6 8 -3 15 -2 -3 -4 -5
unedited|-16 -3 28 -4 1 1 -1 -6
unexpected|1 -12 -4 5 4 -4 15 -7
unfiltered|-9 -8 31 -5 -4 -4 -1 -1
unidades|-4 3 -3 17 -3 -4 0 -5
unify|-7 -4 -13 1 4 -10 0 29
unify the|-3 -3 0 0 -2 -2 -5 15
union|12 -5 -4 1 -4 1 1 -2
unique|18 -3 -8 -3 3 -13 10 -5
unique code|12 -1 -2 -6 -1 0 -2 0
unit|-5 5 1 17 7 4 -17 -12
unit tests|4 -8 3 14 -1 -2 -3 -6
units|2 1 1 7 -6 -6 -11 13
units as|14 -7 -3 -7 13 2 -2 -8
units count|-7 0 0 -1 -1 -1 0 9
university|9 4 -9 3 7 -3 -3 -8
unix|14 0 -4 -2 -2 -3 0 -4
unjustified|-15 -3 -5 7 4 6 9 -3
unknown|0 8 1 8 5 -3 -15 -4
unless|1 12 -1 11 -8 4 -12 -6
unless asked|18 -3 3 -1 -8 2 -4 -6
unless the|8 -8 -1 12 -1 -3 -4 -3
unlike|4 -3 0 2 -3 -3 11 -9
uno|17 -7 -5 8 -3 -3 -4 -4
unroll|-8 11 2 -1 -1 -2 -2 -1
unroll the|-8 11 2 -1 -1 -2 -2 -1
uns|5 -6 13 -5 -8 -2 -6 8
uns <number>|1 0 -9 -3 1 -1 0 12
unsafe|-12 -3 -3 20 -9 -6 16 -3
unspoken|-6 -4 18 -3 1 -3 -2 -1
unsupported|-2 -8 -8 -2 -9 31 2 -4
unsure|10 -1 14 -3 -13 2 -4 -6
unten|4 6 14 -6 1 -7 -7 -4
unterschiedliche|-10 -6 -4 16 -7 -4 18 -3
until|-1 15 10 -15 0 -2 -4 -3
until <number>|16 -16 -4 -3 5 -1 -7 10
until i|14 -2 -6 9 1 0 -10 -6
until nothing|-6 2 -5 -1 -1 14 -1 -1
until the|-10 18 6 -2 -3 -6 -5 2
until you|-12 12 15 -7 0 -4 10 -13
untouched|-8 1 2 -4 -4 5 -7 15
untranslatable|-11 2 3 -6 -1 2 -5 15
unusual|19 -3 -5 -6 -1 10 -9 -4
unusual beginners|12 -3 0 0 -2 -2 -2 -4
unusual in|10 -5 -2 -1 -2 -2 1 1
unverifiable|-6 -3 2 13 -4 -1 1 -2
unzip|36 -11 -6 2 -2 -7 -4 -8
unzip <quotation>|23 -10 -7 2 -1 1 -3 -4
unzip and|23 0 -3 -5 -4 -5 -2 -4
up|-7 -3 -6 5 12 1 10 -12
up <number>|-2 0 0 -9 -1 -4 11 5
up <quotation>|27 -4 -3 9 -7 -4 -9 -10
up a|8 -8 0 1 -8 -7 22 -8
up all|13 -2 1 -2 -1 0 -1 -8
up and|4 0 8 2 -4 5 -12 -3
up by|18 -2 0 -3 -5 -3 -6 -1
up from|12 -3 -5 0 -2 0 5 -6
up how|10 -9 -3 0 0 6 -4 1
up in|14 9 -2 -5 -5 -5 -7 1
up into|-2 -6 7 3 9 0 -2 -9
up my|15 -9 -4 -2 1 8 -5 -3
up on|26 -2 0 -5 -4 -4 -9 -2
up question|-3 -10 1 0 9 2 1 0
up the|7 1 6 10 -11 1 -8 -5
up these|14 -3 -8 -2 9 3 -8 -5
up this|13 0 -1 -8 -1 -2 -6 4
up three|-17 -2 -1 10 3 -1 6 3
up to|18 -3 6 3 -7 -3 -11 -3
up who|25 -6 9 -6 -7 -4 -7 -4
up with|8 -4 -5 7 1 -19 12 0
up your|-12 -7 5 11 6 -6 -1 4
upbeat|27 -9 -1 2 0 -3 -11 -5
update|20 -1 -5 -8 -1 -2 2 -5
update the|11 -2 -2 -2 -5 2 1 -2
updated|16 -4 1 -11 -5 0 5 -3
updates|16 -3 -5 -1 6 -4 -4 -4
updating|13 0 2 5 -4 -4 -6 -6
upgrade|23 -11 -2 -9 -2 -5 0 7
uploaded|14 -5 -1 -2 0 2 -3 -5
uploads|17 2 2 3 1 -4 -15 -6
upper|16 -4 -2 -3 1 -3 -3 -2
ups|19 -6 -5 -6 -8 -5 15 -4
upward|13 -7 2 -5 -1 2 -1 -3
upwards|14 -2 1 -2 -7 -3 0 -2
urgent|19 -6 -1 -3 1 -6 -3 -1
url|20 -5 -4 2 -4 1 -4 -7
url and|11 -3 -1 1 -1 2 -2 -6
url as|17 -1 0 -1 -7 -1 -3 -4
urls|20 0 2 -5 2 -3 -8 -8
us <number>|17 -1 10 -12 -4 -5 -1 -5
us and|-9 7 0 0 5 0 -4 0
us see|-6 17 -5 -3 -1 -3 3 -1
us what|-2 8 3 -7 7 -8 -6 4
us which|5 4 -11 2 5 -1 -2 -3
us why|-2 -8 7 -4 -2 8 1 0
usa|8 1 -1 -7 -9 16 -7 0
usable|0 -3 -3 5 -1 -2 -5 10
usage|13 -1 -2 -2 -2 1 -6 -1
use|17 2 -11 -8 0 -1 2 -2
use <number>|5 11 -8 -7 0 1 3 -6
use <quotation>|16 -9 16 -1 -9 -12 -2 0
use a|7 7 7 -4 4 -1 -9 -10
use dark|15 -5 1 -4 0 -7 2 -3
use deep|11 -8 1 -2 -1 3 -4 0
use it|12 12 -3 -2 1 -15 -11 6
use my|-2 -8 12 0 -2 4 -2 -3
use only|10 1 2 -5 -2 -2 -4 1
use plain|12 -5 -2 0 0 -5 0 0
use realistic|11 -9 1 1 -4 1 -1 1
use tasks|-6 -6 1 1 0 1 9 1
use the|11 0 -3 7 0 -3 -6 -6
use this|26 -8 -3 -2 -4 1 -6 -4
use to|14 0 -5 -3 3 4 -7 -6
use with|13 -6 -3 2 -2 5 -2 -5
used|-4 3 2 21 2 -9 -14 0
used <number>|-11 10 0 4 -1 0 0 -2
used and|12 5 -6 4 -2 -8 -5 0
used as|-1 -6 -5 16 5 -3 -11 5
used by|11 -13 -3 -4 -3 -2 10 4
used for|3 -8 -5 -3 9 -7 1 10
used in|-4 5 2 -12 12 -3 8 -8
used to|14 0 -5 10 -1 -4 -8 -6
useful|-16 -12 -3 14 10 -1 -10 18
useful and|-1 -1 -3 10 -1 4 -1 -7
useful if|-5 -1 -1 -1 12 -1 -5 0
useless|3 3 -7 17 -6 -5 -6 2
useless steps|-3 -11 -5 11 1 -1 -1 9
user|-25 -5 -3 5 -1 -13 26 16
user <quotation>|26 -8 6 0 9 -9 -18 -5
user and|4 2 -6 -6 -11 7 6 5
user ask|-7 11 0 -3 5 0 -5 -1
user asked|2 -7 -3 13 4 -6 2 -5
user asks|2 -6 5 -9 -1 -6 0 15
user assistant|-11 -1 12 -3 -3 -6 -7 19
user can|11 -6 -2 -1 1 -7 1 4
user could|-2 -6 -1 -1 -1 -2 18 -5
user experience|13 3 -1 -4 -4 -5 0 -2
user friendly|11 1 -4 1 -4 -1 -2 -3
user has|14 -3 7 -3 -4 3 -6 -7
user have|-1 -1 -1 -1 0 -1 10 -5
user i|-6 -6 -1 14 -1 4 0 -3
user in|-5 -5 -2 -2 -2 11 8 -2
user is|0 9 7 -9 -12 6 1 -3
user message|-11 -5 -1 -3 0 -3 17 6
user my|-8 -9 -2 11 8 8 -16 8
user objects|2 5 -3 1 -5 14 -12 0
user prompts|-5 -4 -1 0 0 -1 17 -5
user provided|20 3 -1 -5 -1 -3 -5 -8
user query|-17 -2 12 9 -3 0 -1 2
user request|-8 -1 7 -6 -1 -5 15 -3
user requests|-7 -2 -3 -2 0 0 15 -1
user s|8 2 -12 9 -8 -13 5 8
user side|-10 -3 -1 0 1 3 17 -7
user stories|18 -9 -5 -2 -1 6 -5 -3
user then|-3 -7 -6 -2 -2 24 -5 1
user to|17 -3 3 -5 -7 2 -2 -5
user turn|-12 -7 -3 -4 -5 -8 29 11
user turns|-13 -3 7 2 -1 -5 14 -1
user wanted|-8 0 0 -1 11 0 0 -2
user wants|8 -8 10 2 -10 1 8 -11
user what|-10 0 6 1 13 -4 -3 -4
user which|-6 -1 -2 0 13 -1 -1 -1
user who|-9 -2 -2 -2 0 -2 14 1
user would|-10 -3 -6 14 -7 4 -2 10
user writes|11 0 1 -5 -3 2 -3 -3
user_id|17 -4 -3 -5 1 6 -6 -5
user_message|-3 -2 16 -1 -3 -1 -6 1
users|20 -1 5 -5 4 -4 -3 -16
users are|9 -1 -1 3 -1 0 0 -7
users of|-8 -2 8 -2 -2 -1 8 -2
users to|11 0 -4 0 -1 -1 -4 0
uses|15 -11 -1 0 18 -1 -13 -7
uses <number>|9 10 -3 -3 -2 -1 -2 -8
uses it|14 -4 -1 -2 -2 -2 -2 -2
uses the|12 0 -2 0 -3 0 -3 -4
uses you|17 -6 5 -2 -1 0 -9 -5
using any|16 -2 -1 0 -5 -5 -1 -3
using c|7 14 -7 -1 -1 -2 -4 -5
using its|0 -6 -4 -5 -3 14 3 0
using my|12 0 -2 0 -1 -6 -3 -1
using only|13 0 -1 -5 0 4 -7 -5
using the|3 7 -1 10 -9 -8 4 -5
uso|19 -9 -6 9 0 -7 -3 -2
usr|10 6 1 0 -2 -5 -8 -1
usted|-3 -2 -4 -2 -2 -2 18 -2
usual|6 -16 9 7 -5 -2 10 -9
usually|7 4 -8 0 8 2 -2 -11
usually if|0 9 -4 -1 -4 -6 8 -1
usuario|-2 -6 -5 10 -3 12 -3 -3
usuário|-11 -12 14 -10 12 -10 10 7
utc|16 -3 -2 -2 -4 1 -4 -1
utf|-6 -1 1 -3 -1 1 -1 10
utf <number>|-6 -1 1 -3 -1 1 -1 10
util|11 1 1 -3 -4 1 -7 1
utile|8 1 -7 -7 19 0 2 -16
utility|17 -4 -1 -2 1 -2 -3 -6
utilizes|13 0 -3 0 0 0 -4 -6
utterance|-6 9 -3 -4 -9 -1 17 -3
utterances|-1 -1 -1 -4 0 -1 13 -5
ux|12 -6 5 -5 -2 3 -4 -3
ux ui|12 -2 0 1 -2 -5 -2 -2
v|22 11 -5 -13 6 -5 -4 -14
v <number>|26 -10 1 -3 -3 -2 -3 -5
va|-1 5 -4 -5 -6 3 -4 12
vacation|19 -4 -1 -4 0 -2 -7 -1
vaccines|4 -5 4 -1 12 9 -11 -14
vaccines work|7 -5 -1 12 -13 10 -1 -8
vacuum|-4 15 -4 0 -6 0 -2 1
vaga|5 6 -4 -16 -3 -2 18 -5
vague|2 0 -7 -10 6 -2 2 10
valencia|25 -3 -6 -1 -4 -5 -5 -1
valid|8 -18 -7 10 12 -3 -7 5
valid json|10 -10 -6 -12 14 -7 1 10
validate|12 -5 1 9 -7 -10 -3 3
validation|19 -1 -3 -3 -6 -3 -2 -1
validity|-7 -1 -14 0 12 18 0 -8
valley benefits|11 -8 0 -2 -2 -1 1 1
valley twice|5 8 -9 -3 -2 1 9 -9
valor|23 5 -1 -1 -12 -3 -6 -4
valora|-11 -6 1 -4 29 0 -2 -8
valores|2 17 -1 -2 -5 -3 -1 -6
valuable|11 -2 -1 0 1 1 -6 -5
value|8 6 1 -1 3 -3 -15 2
value <quotation>|13 -5 -8 0 9 -4 -7 1
value and|12 -1 -1 -1 -1 0 -5 -1
value as|12 -4 -4 -3 5 -5 -2 0
value asks|11 0 -1 -1 -2 -6 1 -2
value from|14 -3 1 -6 0 -2 1 -4
value in|-10 14 -3 12 4 -7 -7 -3
value the|4 11 2 -1 -6 0 -4 -5
values|18 -5 5 -8 3 -5 -8 0
values for|12 -2 -4 -3 0 -2 -1 1
valve|13 -8 -2 -1 1 1 6 -9
van|4 12 -5 -4 -5 4 0 -7
vancouver|20 -4 -2 -2 -4 0 -6 -1
var|12 -3 -3 -3 2 -1 0 -3
var www|18 -2 1 -3 -4 -2 -4 -4
variable|25 4 -6 -4 -13 4 -10 -1
variable <quotation>|19 -12 1 -8 -3 2 2 -1
variables|34 7 -10 -12 -11 3 -10 -1
variables after|-11 21 -2 -5 -3 -1 0 1
variant|6 -4 -3 -10 6 -5 14 -3
variant of|9 0 -5 -8 -4 -1 8 1
variants|-13 -3 -10 -7 6 -10 32 4
variants are|-2 1 0 -4 -2 -3 -7 18
varied|-7 -10 -5 -4 -7 -4 24 13
variety|2 -12 6 -3 -4 -3 -3 16
various|12 -3 -9 1 -5 -1 1 3
vary|-2 -2 11 -9 -4 -7 7 6
vary the|4 -1 -12 -8 -5 -6 15 11
varying|-6 -1 -1 -1 -1 0 11 -1
vast|-7 0 -3 0 -1 -2 13 -1
vat|17 -10 3 2 0 -4 -6 -2
ve|8 -1 -14 -6 0 9 7 -4
ve <number>|0 -7 -4 -2 -2 -5 15 5
ve a|4 -14 4 5 0 2 -4 3
ve already|16 -3 -3 -3 -2 -2 -2 -1
ve done|16 -12 -2 4 1 -2 -3 -3
ve got|12 3 0 -4 -2 0 -8 0
ve never|18 -3 -1 0 -2 2 -10 -4
ve pasted|17 -2 -2 -6 0 -1 -4 -4
ve tried|18 -3 0 1 -2 -7 -5 -2
ve written|10 1 -7 -5 -1 -5 1 6
vector|19 -8 -6 6 -5 1 -6 0
vegan|16 -3 -5 -3 -6 4 -2 -2
vegan dinner|0 -7 -3 -11 3 15 1 1
vegetarian|4 -4 -4 -2 12 1 -5 -2
vehicle|16 -2 0 -4 -2 0 -7 -1
velocity|13 4 -2 -3 -7 0 0 -5
vendor|9 -2 -1 -7 0 2 3 -5
venue|-1 -2 5 -1 0 11 -4 -8
ver|-11 14 -2 -4 0 -4 -3 10
verb|12 -9 -8 -3 -13 -1 20 2
verbal|4 -6 13 -3 -3 -4 -2 -1
verbatim|-13 11 15 -9 -4 -6 -4 10
verbose|-1 29 -11 -2 0 0 -7 -9
verbosely|-5 12 -1 -1 -2 -3 -5 5
verbosity|-13 -7 -7 2 12 26 -5 -8
verbs|5 -3 -5 -5 -4 7 13 -8
verdict|-26 8 11 1 28 -2 -22 1
verdict in|-8 0 -2 -5 16 -2 -3 4
verdicts|-3 -11 -11 11 4 -1 -2 12
vergib|-9 0 0 14 0 0 -2 -3
verification|-4 14 -4 3 -8 -8 7 0
verification code|0 -2 2 -2 -2 -3 11 -4
verifications|-6 14 -11 1 -1 0 3 -1
verified|14 10 -1 -7 -5 -7 4 -7
verifier|5 0 -4 12 -5 -6 0 -3
verify|-7 27 -6 17 -6 -1 -10 -13
verify my|15 -4 -2 -1 -1 -1 -5 -1
verify the|-6 -1 -4 18 -4 5 -4 -3
vers|12 -10 0 0 2 1 -7 2
verse|6 1 -6 13 -9 -1 -5 0
version|1 -16 -2 -8 1 22 -4 7
version <number>|15 -5 -3 -7 -2 7 -2 -3
version <quotation>|-8 -4 -3 -5 -1 19 -1 2
version of|-3 0 9 -8 6 -7 1 2
version that|-19 2 2 1 3 13 -3 2
versions|-8 5 -13 -5 -11 10 14 8
versions for|2 -2 2 -5 -1 -3 -9 16
versions of|2 7 -9 -6 -5 -9 11 9
versão|7 -6 -1 -6 -5 -4 24 -8
vertical|20 -6 -4 -6 -8 1 4 -1
vertically|15 -3 -5 -2 1 1 -2 -4
very|-8 4 8 -4 -3 7 8 -11
very carefully|0 -9 -3 2 -5 13 4 -2
very strong|-9 -4 17 -3 3 0 -5 0
ves|16 -2 0 -4 -3 -2 -1 -4
vet|10 11 0 -9 3 -7 -12 4
veux|12 -6 -9 -6 -4 3 11 0
vez|16 5 -7 4 0 -6 -3 -9
vezes|14 9 -1 -2 -7 -3 -3 -7
via|12 -4 -4 2 -8 2 8 -7
vibe|14 1 -2 -2 -4 -1 -3 -3
vibe but|13 -3 -2 0 -1 -1 -2 -4
vida|13 -1 -3 -3 -1 0 -3 -2
video|19 -4 -2 -4 -7 6 3 -10
video games|13 0 -2 -1 -4 -6 0 0
viel|-1 -9 -5 -9 16 -1 13 -5
vienna|15 -7 -10 -2 2 15 -8 -5
vier|18 4 -11 -7 9 -3 -5 -5
vietnamese|-1 -3 -3 0 -2 -6 -3 18
view|13 10 15 -15 3 -10 0 -16
view and|-7 9 -1 2 -1 -1 -1 3
view of|-1 -7 4 -5 11 -3 -2 3
view the|8 -5 15 -4 -5 0 -5 -3
viewing|12 -3 3 1 2 -7 -5 -2
viewpoint|-8 2 -2 -1 9 -2 7 -4
views|15 -2 -4 -6 -2 -7 -1 7
vignette|-2 -5 -3 0 0 0 12 -3
vignette <number>|-1 -6 -3 0 0 0 12 -2
village|11 4 1 -8 -7 0 -2 2
villains|14 -3 -5 2 -5 -1 -1 -1
vinegar|3 -7 17 -5 -8 -2 1 1
vinegar and|-6 -3 15 7 -2 0 -3 -7
vinegar in|12 -5 -5 4 -1 -4 5 -5
vintage|20 0 -5 0 0 -3 -6 -6
violated|-5 1 -2 17 -1 -8 -3 1
violates|-8 -8 0 -1 14 0 0 1
violating|-7 2 -2 15 -2 -3 -1 -3
violence|4 -3 3 -13 0 8 2 -1
virtual|37 -8 -4 -7 -6 -7 -3 -2
virtual card|21 -6 0 0 -3 -10 2 -4
virtual da|16 -2 -10 -2 -3 -3 -3 7
viruses|14 -3 3 -3 -6 -10 6 0
visa|24 -2 -6 -9 5 0 -14 1
visa card|29 -1 -5 -3 -8 -2 -7 -4
visible|-4 11 16 -1 -2 -15 -3 -1
visible in|-2 15 -2 -1 4 -5 -5 -4
visible on|-8 15 -1 -1 0 -2 -1 -3
visible reply|-11 1 13 0 -1 1 -3 -1
visit|23 -7 -8 2 -4 -10 2 2
visit on|15 -1 0 -5 -1 -1 -3 -3
visitors|12 -3 2 0 -3 -1 -4 -2
visits|9 -12 -1 -2 -2 -1 5 3
visual|12 -7 1 -2 5 -8 4 -4
vite|-4 -1 6 -2 -1 -6 10 -2
vivienda|22 -3 -1 -2 -3 -1 -3 -8
vocabulary|4 -11 -2 -7 4 5 5 2
você|0 4 -2 -4 2 6 4 -10
você é|-1 -1 -10 -3 10 -8 13 0
voice|-4 -15 14 2 -7 -8 2 15
voice and|10 -2 -4 -5 7 -1 -5 0
voice memo|16 -1 -5 -1 3 -3 -4 -5
voice no|-8 -1 -1 -1 -1 -3 6 9
voice that|11 -2 -3 5 -4 -2 -1 -4
voice then|7 -3 0 1 -5 -3 11 -8
voici|-2 -10 9 -7 -5 -2 7 9
voici la|-2 -4 11 -4 -3 -1 -6 9
voici une|-7 -8 3 -1 2 -6 14 3
void|20 -5 10 -4 -9 -7 -2 -4
void main|15 -6 3 -7 -7 -2 4 0
voisin|11 1 0 1 0 1 -5 -9
volcanoes|0 -1 0 -5 -1 -1 15 -6
vollständigkeit|-9 0 0 14 0 0 -2 -3
volume|25 -4 -2 2 -7 2 -13 -3
volume of|21 -6 -6 -1 -2 -3 -3 0
volumes|15 1 -8 -3 -3 -1 5 -6
volunteers|19 -1 -2 -3 -4 0 -5 -4
vom|26 -5 -2 -5 0 -5 -4 -5
von|-6 6 3 5 8 7 -13 -9
von <number>|6 12 -4 6 -5 -4 -5 -6
vor|16 6 11 -12 -2 -5 -9 -6
vorsichtig|14 0 -7 -2 0 -7 0 3
vote|5 -1 -9 -8 28 -7 -2 -6
votre|28 -7 -3 -9 -8 7 -4 -4
vous|24 -5 -1 -7 -2 3 -3 -9
vous êtes|21 -3 -1 -7 -2 -3 -3 -2
vowels in|-4 -6 -1 -1 -6 -3 11 9
voz|-7 14 12 -8 -12 -8 16 -7
voz alta|-4 13 13 -4 -7 -4 -6 -3
vp|2 1 -4 -4 -6 10 6 -5
vpn|9 -4 3 5 -4 -3 0 -7
vpn on|9 -4 3 5 -4 -3 0 -7
vps|18 2 -7 -11 3 -11 -3 9
vs|-2 -3 3 6 14 5 -9 -13
vs right|-7 -8 1 1 18 0 -3 -2
vue|15 2 -7 5 -7 -2 -8 3
vuelve|-18 12 2 -4 19 -4 -5 -3
vulnerabilities|9 0 -2 -1 -2 -7 2 0
vulnerability|13 0 -2 -3 -7 -1 0 -1
vulnerable|14 -1 -1 -4 8 -3 -6 -7
và|13 -2 -1 -3 -3 -2 -1 -1
w|-8 -5 -9 2 -7 -4 23 7
w <number>|3 -13 -6 11 -4 12 7 -10
wait|7 -2 -1 -15 7 -7 -9 21
wait for|15 0 -10 -4 5 -3 6 -9
waiter|16 -5 0 -2 -1 -1 -2 -5
waiting|17 4 -4 -6 -4 -9 4 -2
walk|13 12 2 -5 -6 -7 -5 -4
walk from|-3 14 -2 1 -4 -2 -4 1
walk through|-4 10 -6 0 0 0 0 1
walked|14 -3 -1 -2 0 -4 -1 -4
walking|15 0 3 -7 -6 -1 -2 -2
wall|14 -3 -6 -3 -1 -2 6 -6
walls|14 -2 -3 -4 -5 -1 1 0
wann|9 11 -3 -4 -3 -4 -2 -5
want|-1 -6 -3 0 -2 1 14 -3
want a|21 -2 -13 0 -5 0 -11 10
want and|-2 10 -1 0 -9 4 -2 0
want it|20 -5 -3 0 -5 -4 -3 0
want know|15 -2 -2 1 -2 -1 -6 -3
want one|12 -3 -4 0 -4 -2 1 2
want see|0 -8 9 1 2 0 0 -2
want the|-5 10 6 -16 -10 12 2 2
want to|16 -10 -10 5 -2 -7 9 -3
want you|0 7 -18 1 -2 1 11 1
wanted to|12 -3 -3 7 -4 -4 -4 -1
wants|7 3 -3 -7 8 -1 5 -11
wants <quotation>|17 -6 -8 3 -4 -6 9 -4
wants a|12 -8 4 -3 -1 -6 -4 5
wants and|-10 -2 17 -1 1 -3 1 -2
wants it|12 4 -3 -4 0 4 -5 -7
wants the|-3 11 11 -2 -6 0 -5 -6
wants to|5 4 -8 -2 20 -4 -8 -8
war|2 3 -8 -7 0 18 -6 -2
ward|23 -4 -9 4 -2 -8 -3 0
warehouse|20 -9 -2 -14 -1 11 -2 -4
warehouse supervisor|13 -6 0 -5 -8 11 -2 -3
warm|7 4 -10 -2 4 -11 -3 10
warm but|10 4 -2 -1 0 -5 -1 -5
warmth|-5 0 -1 -1 13 0 -1 -5
warmup|3 -2 2 -3 10 -2 -6 -1
warning|22 -10 -2 1 12 -7 -7 -8
warns|-3 -4 0 11 -3 1 0 -3
warns about|-3 -4 0 11 -3 1 0 -3
warranted|-1 -5 -5 16 -5 13 -6 -7
warranty and|10 1 0 -1 -3 -1 -7 1
warum|-4 25 13 -14 -10 -13 3 -1
was|-3 -13 14 8 4 -1 -3 -7
was <number>|23 -5 0 -7 -5 -9 4 0
was <quotation>|-4 0 0 -7 14 0 -1 -1
was a|26 -1 -11 -6 8 -8 -3 -5
was about|-2 -13 9 -2 11 -3 2 -2
was born|4 11 -12 -3 1 -8 5 3
was cancelled|12 0 -1 -1 -2 -4 -4 -1
was charged|13 -2 6 -6 2 -8 -1 -4
was declined|8 -7 -8 -3 -3 5 5 3
was different|24 0 5 -6 -7 0 -9 -8
was du|-11 20 16 -11 -9 -6 2 -2
was given|-8 -6 12 6 1 1 -7 1
was i|9 -2 -2 -1 -3 -8 0 8
was in|-1 -1 9 -1 1 -12 7 -2
was it|-8 -5 -2 5 11 -4 -1 4
was known|-1 7 12 -6 5 -9 -5 -4
was last|4 -2 -5 -7 -4 3 -2 13
was never|14 -1 -3 -4 2 -2 -4 -2
was not|14 3 -12 11 -1 -4 -8 -4
was off|-2 1 -3 -2 12 3 -4 -4
was primary|19 -2 -6 -3 -2 -2 -1 -2
was put|-9 -1 3 0 11 -1 -2 -1
was really|13 3 -3 -2 -2 -1 -2 -6
was right|3 -3 0 10 0 -5 -6 1
was the|-8 9 9 13 7 -24 -8 2
was thinking|3 -2 16 -5 -1 -1 -3 -6
was unusual|10 -5 -2 -1 -2 -2 1 1
was wondering|18 4 -7 1 -3 -3 -5 -4
was written|-14 -1 2 4 4 6 -9 8
wash|16 -9 -3 4 4 -2 -2 -7
washes|7 1 -12 0 -1 2 1 2
washing|23 3 -4 -5 -6 -4 -3 -3
wasn|4 -2 -3 -5 11 -5 -4 4
wasn t|4 -2 -3 -5 11 -5 -4 4
waste|16 2 -6 -1 9 -6 -6 -7
watch|12 7 -3 -1 -11 -9 0 5
watch out|6 -8 -5 13 -6 -3 7 -5
watching|6 -8 -5 -6 -2 9 10 -4
water|5 2 1 -11 -1 -5 4 5
water <number>|10 -6 -1 -1 0 -1 -3 1
water and|-5 -4 -1 -12 11 11 6 -6
water i|14 -9 0 -2 0 -1 0 -3
water in|18 -9 -2 0 -5 -3 1 0
water tank|8 11 -3 1 -5 -8 -3 0
waterloo|10 -6 -4 1 8 -6 2 -5
waters|13 -2 -4 0 -1 -1 -2 -1
waves|4 3 -1 -4 9 -8 -1 -1
way|18 2 3 -15 -4 1 3 -7
way a|12 -4 -1 -4 -2 10 -8 -3
way i|10 -5 -4 1 1 -2 0 -2
way in|-11 8 0 -3 0 0 -4 11
way it|6 -10 -3 2 -3 7 0 1
way of|18 3 0 -1 -5 -7 -8 1
way that|15 -10 -8 4 2 -3 -10 12
way there|-6 10 -1 0 1 4 -4 -4
way they|-1 -1 2 3 -5 -9 8 2
way to|12 4 7 -4 -10 -2 6 -13
way you|13 -3 0 0 1 0 -5 -6
waypoint|18 -3 -7 -2 -4 -1 0 -2
ways|3 13 -17 -2 -8 1 12 -1
ways in|-9 -7 -4 1 0 11 8 0
we|1 -1 6 7 6 -10 -6 -2
we are|9 10 1 -7 -8 5 -7 -4
we can|12 4 -3 12 -6 -10 -7 -2
we d|-2 -4 9 1 -7 -4 12 -4
we did|10 5 -6 -2 -1 -3 3 -6
we do|17 -6 -1 -4 1 1 -5 -2
we find|6 -5 5 -2 -7 -3 8 -1
we got|-5 -2 -8 2 12 -1 -8 9
we had|9 -8 -3 2 -8 8 -1 0
we know|-7 3 14 -3 -2 -3 -2 -2
we ll|3 -7 -10 4 0 -4 4 9
we lost|-3 1 16 -1 -3 1 -4 -6
we make|13 -5 0 -4 5 -2 -3 -4
we may|2 10 -6 -9 -1 -1 1 3
we mean|-2 -1 12 0 0 -2 -7 0
we need|-7 7 -8 -1 0 3 10 -3
we re|6 3 12 -4 3 1 -6 -14
we say|19 -4 1 -2 -3 -5 -3 -3
we see|-10 9 -2 3 3 -1 -2 -1
we sell|17 -2 0 0 -13 1 -5 1
we should|14 -2 0 2 -5 -6 -1 -1
we use|0 11 3 -2 8 -4 -6 -9
we value|-8 -3 10 0 -4 0 0 7
we ve|6 8 -1 -1 1 -6 -8 1
we walked|14 -3 0 -2 0 -4 0 -4
we want|12 6 -2 -9 12 -2 -31 13
we will|-4 11 -3 -5 0 -9 4 6
we would|-4 8 13 -4 3 -9 -7 -1
weak|-10 -6 0 -8 3 14 -2 11
weak in|3 0 -4 -2 11 1 -9 -1
weak points|6 -4 3 -4 0 -8 10 -2
weaker|-2 0 -7 1 -4 12 7 -6
weaker model|-2 -1 -4 6 -2 11 -4 -4
weakness|16 0 -4 -2 -5 -3 -1 -2
weaknesses|0 -8 -4 -5 2 32 -7 -9
weaknesses of|-10 -1 -4 -2 9 13 -4 -1
weapons|8 -2 -4 -4 -4 -6 15 -3
wear|27 -7 -6 0 -1 -7 -1 -4
weather|-2 3 -9 15 2 6 -3 -12
weather usually|0 -7 -4 6 -2 12 -3 -2
weathered|12 -1 0 0 -9 -2 0 0
web|9 5 -3 -15 1 3 -13 13
web page|0 1 1 -1 -11 -2 -6 19
webshop|13 -5 0 -6 -5 1 -3 6
website|20 7 -3 -6 4 -4 -8 -10
website of|6 -9 0 -2 -2 -4 1 10
wed|10 -1 -1 -7 0 -1 3 -1
wedding|16 -7 0 -3 -5 -1 4 -3
wedding speech|13 0 3 0 0 -4 -7 -4
wednesday|11 -2 -1 1 0 -6 -4 -1
week|2 10 -10 -8 -2 -3 8 2
week and|-5 5 1 -8 0 -1 10 -1
week how|8 2 0 -2 0 -1 -7 1
week if|-11 7 1 -4 4 -2 0 5
week of|12 0 1 -3 2 0 -8 -4
week please|16 1 4 -6 -2 -5 -2 -6
week the|14 -5 -6 1 -1 -1 1 -1
weekday|4 12 -5 -5 -4 1 -1 -1
weekly|17 -5 -3 -8 9 -4 -4 -2
weeks|8 11 0 -3 -2 -7 -2 -6
weeks <number>|12 -4 0 -5 -3 0 0 0
weeks a|10 -2 1 0 0 1 -3 -6
weeks if|-5 -8 5 0 0 -1 14 -5
wegen|-13 11 13 -10 9 -5 1 -6
weigh|-10 19 2 3 4 -12 -2 -4
weigh both|-5 22 -4 -5 -2 -2 -4 0
weigh the|-7 0 -1 9 3 -1 -2 -1
weigh up|1 7 8 -11 -3 -3 -1 1
weighed in|-4 6 15 -3 -3 -5 -4 -3
weighing|2 -1 18 -6 -1 -6 -1 -6
weight|-5 5 -10 15 -13 12 -4 1
weight loss|-9 10 -1 1 -3 0 -1 2
weights|2 1 3 12 -2 -4 -6 -7
weights <number>|11 -5 3 -6 -1 2 -5 2
weil|-1 -8 3 -6 -2 2 12 0
weird|9 8 -8 -1 -2 0 -5 0
welche|-4 3 19 -5 7 2 -19 -4
welche der|-4 -3 -3 -3 26 -7 -3 -4
welding|0 -1 -7 0 -4 1 11 0
well|9 -1 -17 5 -9 -13 12 14
well <number>|12 0 -3 -8 1 -1 -6 6
well a|-5 -2 -1 4 -2 -4 11 -3
well as|10 20 -5 -9 -7 10 -11 -7
well being|8 0 0 0 -2 0 0 -7
well they|11 -6 2 -3 7 -2 -3 -5
well with|21 -4 -1 -3 -3 -4 -3 -1
wenn|12 9 5 -5 -7 -1 -5 -8
went|5 -18 19 4 -3 1 -3 -6
went from|12 -6 1 -1 -2 -4 1 0
went through|-5 -8 21 -2 -4 -3 -1 0
went to|19 -3 4 -11 4 -6 -7 1
went up|13 -2 -1 -2 0 -3 -1 -3
wer|10 -3 -7 -3 12 -2 -1 -6
were|11 4 10 -16 -2 2 -1 -7
were <number>|12 -10 0 -8 2 0 1 4
were in|23 -7 -1 -1 -3 -5 -3 -3
were left|12 -12 -2 -1 -2 -4 1 7
were not|9 -6 6 -1 2 -2 -1 -6
were reading|-2 -5 22 -5 -2 -3 -3 -2
were told|-4 -1 11 -5 0 3 -4 -1
were written|-4 -5 -2 11 -7 8 2 -2
western|1 -5 -1 9 3 3 -8 -2
westphalia|17 0 -6 -1 -1 -3 -4 -3
westphalia change|17 0 -6 -1 -1 -2 -4 -3
wet|13 -8 -3 1 0 0 -3 -2
whale|19 7 -3 -3 -7 -3 -6 -4
what|-2 5 5 -14 -1 5 2 0
what <quotation>|-4 17 -9 0 0 0 -4 0
what a|7 0 0 -2 2 4 -11 2
what about|31 -4 -2 -7 -7 1 -1 -11
what an|-1 -2 -3 0 -5 -3 -4 18
what are|35 12 -15 5 4 -13 -13 -14
what can|24 -9 -5 -4 1 1 -6 -1
what changed|-4 0 0 -7 -2 1 10 1
what comes|-9 11 -2 -1 -3 1 1 1
what could|8 9 -5 3 -5 -8 11 -11
what did|3 -9 22 -10 -13 3 3 1
what do|26 4 -6 -5 7 -8 -16 -2
what does|11 9 -13 -12 8 -1 -1 -1
what each|-3 23 -3 -4 0 -14 9 -7
what evidence|-7 17 -5 1 -1 -3 -2 0
what exactly|26 0 -3 -1 -6 -3 -14 1
what goes|11 0 -6 -2 -5 -4 -4 10
what happened|16 15 -7 -8 -5 9 -8 -11
what happens|4 -2 12 -1 -9 -4 4 -3
what has|16 1 -4 3 -2 -4 -4 -6
what he|12 -10 2 -2 0 -8 1 5
what i|17 5 -10 -1 -12 -5 -2 8
what if|12 7 1 -2 0 -5 -6 -7
what instruction|-4 -1 9 -8 1 -3 11 -5
what is|8 10 -25 -2 -7 20 -7 2
what isn|-2 -6 -1 0 -6 11 -3 8
what it|-8 23 11 2 -8 -2 -3 -16
what kind|9 13 0 -2 -6 -8 2 -7
what made|-7 20 13 -8 -7 -4 -4 -3
what means|12 -5 -1 -3 6 -2 -5 -2
what must|-1 1 11 0 -4 1 -3 -5
what my|16 -7 -1 -2 2 -2 -5 -1
what not|1 -8 10 0 0 -3 0 0
what percent|12 -3 -5 -1 11 -5 -1 -6
what percentage|22 -2 -1 -5 -2 -4 -7 -2
what remains|-5 14 -4 1 4 -1 -5 -5
what rule|-4 0 -6 -2 -1 10 1 2
what s|34 -7 -16 -9 5 -3 -9 7
what she|-2 -1 16 -1 -9 -4 6 -6
what should|16 5 -1 -9 0 1 -4 -9
what that|-5 13 -2 3 1 -6 -2 -1
what the|-19 5 10 7 3 -3 -7 5
what they|15 -1 -1 -8 -6 3 0 -2
what this|19 -15 -3 5 8 -7 -7 0
what time|6 3 -6 -3 4 -7 12 -9
what to|16 10 11 -12 -11 1 -20 4
what type|-7 -2 9 2 4 -2 -2 -2
what was|9 9 9 -6 -11 -1 -9 0
what we|3 -9 5 4 7 -4 -8 3
what went|-3 -7 18 -1 -2 -2 -1 -2
what year|13 -1 -4 -3 0 0 -1 -4
what you|-24 23 21 7 -9 -2 -8 -8
whatever|-8 1 4 -1 -6 -9 8 10
whatever the|3 -3 -2 -2 2 -6 -3 11
whatever would|-6 0 -2 -4 -1 -5 12 6
whatever you|-8 -5 12 1 1 2 -1 -3
whats|12 -1 0 -1 -6 0 -4 -1
whatsapp|9 -9 -7 0 -6 -2 19 -3
wheat|-3 -10 11 2 -3 -1 -7 10
when a|3 6 -6 -1 0 1 -11 8
when all|-13 2 -1 12 1 1 0 -1
when asked|12 -7 2 -4 5 -4 -1 -2
when did|6 5 -7 2 -1 9 -7 -8
when does|10 3 -5 -5 -6 -1 6 -3
when i|11 -3 -3 0 -2 2 -5 1
when it|-6 8 -1 -5 13 -7 -11 10
when necessary|10 1 1 -2 -4 -6 1 -1
when plants|-11 -3 1 7 7 1 -3 0
when she|12 -2 -7 -1 -2 0 -6 5
when the|13 4 0 -18 3 0 -8 5
when there|13 -4 -2 -2 0 -2 -1 -1
when they|20 0 -9 4 5 -6 -8 -6
when to|11 2 -5 9 9 -7 -10 -8
when two|3 -4 -1 -1 8 0 2 -8
when will|20 -1 -13 6 -6 -1 -1 -4
when you|10 0 6 -11 0 -1 6 -9
whenever|8 -4 1 7 2 -2 -14 2
whenever sketch|20 -3 -2 -6 -2 1 -4 -4
whenever you|-2 11 -13 3 2 -7 3 3
where|-5 -2 1 0 -14 16 -3 8
where a|3 -5 6 10 -7 -5 -7 5
where all|-10 8 0 -2 -1 -3 -1 10
where answer|-9 -1 -8 10 14 -6 3 -3
where can|15 1 -12 -3 5 -5 6 -8
where did|9 -1 6 -2 -2 -9 -4 2
where do|12 -8 -3 -4 12 8 -5 -12
where does|-7 -5 -4 2 -3 21 -3 -2
where each|8 11 -1 -1 1 -1 -12 -6
where i|8 -3 -5 -5 8 -1 -7 4
where is|23 13 -2 -5 -3 -9 -7 -10
where it|6 -10 11 -3 -1 12 -6 -9
where most|-6 3 4 -3 -12 -1 11 4
where not|14 -8 0 -3 6 -5 -1 -4
where s|15 -8 -9 -7 19 1 -3 -9
where the|-14 6 -5 -6 -5 3 13 8
where there|17 -8 2 -9 2 3 -6 -1
where they|-8 8 11 0 -5 -8 -5 7
where to|10 -6 0 0 -2 0 -2 0
where two|-11 -2 -3 -3 8 0 13 -3
where would|25 -6 -5 -1 -6 2 -7 -3
where you|4 23 -2 -9 0 -11 -2 -3
whether|3 11 -7 14 6 -14 -8 -4
whether a|-3 6 2 -13 4 -2 4 0
whether i|16 -9 -10 -3 -2 2 0 6
whether it|-12 10 -8 15 0 -8 4 -1
whether my|-2 -8 8 -2 2 -2 2 2
whether the|5 13 -3 12 3 -15 -8 -7
whether there|17 -5 -4 -3 -4 1 -3 1
whether they|9 6 0 0 -5 2 0 -10
whether you|-6 3 -13 10 9 -4 0 0
which|-6 4 5 -13 25 9 -4 -19
which a|-18 -5 -4 4 12 2 14 -5
which action|-1 3 -8 -8 -3 21 -3 -2
which answer|3 -7 5 -12 32 -2 -10 -8
which are|13 -2 -1 0 -1 -5 -2 -2
which came|-8 -2 8 1 2 8 -3 -7
which can|12 -3 -3 -1 0 -2 -3 0
which country|4 18 -6 -2 -7 -1 -6 0
which each|-11 6 -4 0 -1 -2 12 0
which ends|1 -2 10 1 -2 0 -6 -2
which files|14 2 -5 -1 -3 -3 0 -3
which follows|-11 0 -3 -2 22 -4 1 -2
which gas|-4 13 -9 2 -2 -2 1 -1
which has|8 -8 2 1 5 -7 -3 3
which have|3 -8 -3 13 -3 -5 -6 9
which i|11 5 -7 0 -2 -2 -6 1
which is|1 -1 -1 1 13 -7 -2 -4
which it|-6 -7 15 1 -5 -3 10 -4
which line|9 11 -4 -4 -5 -2 -3 -2
which logo|14 -2 2 -8 -13 5 -2 3
which look|-6 -1 0 -4 -1 -1 15 -1
which must|-2 6 -6 -5 6 9 -5 -3
which need|-6 -1 -1 0 -1 -1 11 -1
which number|11 11 2 -5 -3 -6 -4 -6
which of|4 -3 -5 -9 26 4 -11 -4
which one|12 5 -10 -2 14 -3 -6 -10
which ones|12 -6 -3 0 -2 1 -3 1
which option|-7 16 1 2 -2 -2 -5 -2
which order|-18 7 16 1 -2 -3 -2 1
which paragraph|16 -5 -2 -2 -1 -2 -1 -1
which part|-2 11 2 -5 -1 -4 -3 3
which parts|10 0 -2 0 -6 0 -1 0
which phone|18 2 -4 -6 -4 -4 -1 -1
which poem|-4 3 -5 -13 16 0 -2 4
which reply|-10 -2 -3 4 25 2 -9 -6
which response|-13 1 -4 7 19 -6 -1 -3
which sentence|9 -1 -2 -12 -8 15 7 -8
which service|14 -3 -1 -3 -2 0 -3 0
which side|-14 13 -5 1 6 -1 -6 6
which the|-1 15 -11 2 -1 -1 -2 0
which they|-5 0 -9 -2 5 10 -5 4
which this|-9 -7 8 1 -5 -2 15 -1
which title|15 1 8 -6 -9 -2 -6 -3
which translation|5 0 -10 -1 9 -1 -1 -1
which verb|23 -4 -2 -1 -8 -3 -3 -2
which word|15 -1 -7 -6 -3 9 -6 -1
which would|25 0 -10 -11 -1 9 -11 -1
which you|14 5 15 -4 -22 -4 -6 2
while|-5 6 16 -11 10 -7 -7 -1
while lo|-7 -1 0 -2 -1 5 9 -3
while reading|-2 -14 13 1 -1 -4 2 4
while the|11 -3 15 -7 -2 -2 -1 -10
while they|12 -5 2 0 -3 -4 -1 -1
white|8 1 -15 5 6 4 -5 -4
white to|12 -2 -5 0 0 -5 1 -1
whiteboard|-6 17 -6 -2 1 -3 3 -4
who are|6 1 2 -2 -9 12 -8 -1
who benefits|-7 16 -1 -2 -1 -2 -1 -3
who came|14 -6 -2 -1 2 3 -7 -2
who can|12 0 0 -4 -6 -4 5 -2
who got|-2 -8 9 0 3 -1 -1 0
who has|-10 19 2 8 -3 -6 -2 -9
who hates|11 -7 -5 -2 -6 1 -4 12
who i|-6 -2 9 0 0 0 0 -1
who invented|20 -3 -2 -4 -4 -4 -2 -1
who is|2 1 1 -2 3 -11 6 -1
who owns|16 0 -2 -1 -1 -1 -2 -9
who painted|-2 0 -2 -5 -1 15 -5 1
who s|17 9 -4 3 -17 4 -7 -4
who should|26 -6 -3 -2 -3 -3 -6 -3
who the|-4 2 -5 3 0 0 -6 11
who ve|11 -3 4 -1 -1 -2 -6 -2
who was|22 -4 10 -3 -3 -13 -9 1
who wasn|16 0 -1 -1 -1 -1 -2 -9
who wins|-5 0 -3 -6 22 -6 0 -2
who won|26 -11 -8 -1 -6 14 -8 -6
who would|2 1 -7 10 -10 -3 -3 11
who wrote|11 0 11 -8 -6 2 -6 -4
whole|4 0 3 -5 -10 11 5 -8
whole calculation|-11 17 -1 0 0 -4 -1 0
whole conversation|-5 3 -4 -5 -1 -3 15 -1
whole number|-3 -3 2 10 -3 -8 6 0
whom|0 11 -2 0 10 0 -9 -10
whose|3 3 14 2 -23 -3 18 -13
whose answer|-10 -6 -3 -1 2 -2 22 -1
whose name|19 2 -1 -4 0 -9 -8 1
whose names|1 14 -3 -4 -5 0 -5 1
why|11 18 -12 -3 -12 11 -10 -3
why <quotation>|17 -4 -5 8 -4 -3 -3 -5
why a|16 -6 3 -6 -3 -7 -1 5
why and|-1 5 -2 -1 -5 11 -5 -2
why are|34 -9 -7 -6 -4 -1 -6 0
why did|2 -9 2 5 7 -14 -1 7
why do|33 -10 -9 8 0 -12 -9 -1
why does|5 12 4 1 -5 -4 -9 -3
why each|11 0 -5 -4 11 -4 -5 -4
why hasn|14 -2 -6 0 -3 -1 -1 -2
why i|12 -1 -1 -2 -1 -2 0 -3
why is|26 -20 -1 -9 4 -1 0 1
why it|-11 7 -10 -1 0 24 -8 -1
why my|-5 -6 -3 -4 2 10 8 -1
why not|5 -5 0 -3 1 12 -6 -4
why one|-13 14 0 0 -2 0 0 0
why other|1 13 -3 -3 -1 -2 0 -5
why our|11 -4 4 0 -2 -5 0 -4
why that|-4 1 9 -7 -2 2 1 0
why the|4 13 6 -9 -5 6 -14 -1
why they|13 -3 -1 1 -2 0 -6 -3
why this|-7 21 -3 0 -3 1 1 -10
why was|11 -7 -8 4 -1 -9 -1 10
why we|17 -5 -6 1 -3 -2 0 -1
why won|15 -4 -6 7 -2 -5 0 -5
why would|7 -3 -10 2 -3 17 -8 -1
why you|-5 14 9 -8 -7 -8 -4 9
wide|25 -3 -10 -8 8 7 -12 -6
wide and|11 -1 0 0 0 -7 -3 1
wide column|14 -3 -1 -3 -2 -1 -1 -3
widow|9 -11 -2 9 -1 -9 -3 8
width|17 -3 -2 -3 -7 -1 1 -4
wie|11 -12 6 5 -17 11 4 -8
wie man|9 -6 -2 -2 1 4 -2 -2
wie sie|-6 -2 -3 -5 -1 12 6 -2
wieder|-3 -5 25 -4 -7 -1 -3 -2
wife|18 1 -7 -2 1 1 -8 -3
wife is|25 -2 -7 -3 0 -4 -4 -5
wifi|12 -6 -8 7 -5 -5 -3 7
wiki|4 -1 -7 7 0 -8 12 -7
wikipedia|-11 2 -3 -4 -2 -5 2 21
wild|10 -6 -8 0 8 -3 0 -2
will|3 12 14 0 -2 -24 -7 3
will answer|1 13 -5 -1 5 -2 -9 -2
will be|-1 11 -12 9 -5 -10 -2 10
will change|-13 8 -3 2 2 1 2 0
will come|13 -2 -4 2 -2 -3 -6 1
will develop|6 -8 -1 -2 -3 9 0 -1
will execute|13 -4 -3 -1 -3 2 -5 2
will fill|12 -1 -1 -5 -3 -6 8 -4
will have|20 -9 0 -7 -5 -4 8 -4
will i|19 -2 -3 -3 -5 -2 -5 1
will identify|13 -3 -3 1 -2 -5 0 0
will it|17 -12 4 1 1 6 -2 -14
will make|15 -10 0 2 -6 2 -1 -2
will my|19 -3 -11 -1 -3 -1 1 0
will not|16 0 9 -3 -4 -6 -7 -5
will paste|-8 5 -1 -3 15 -3 -4 -1
will perform|8 -2 -12 3 0 2 2 0
will prepare|11 1 0 0 -9 1 1 -4
will read|12 -6 7 -4 3 -1 -2 -8
will reply|20 -2 -10 -5 2 -1 1 -5
will see|3 -8 -4 7 -3 13 -3 -4
will she|12 -3 -7 1 2 -1 -2 -1
will show|1 -12 0 6 10 -7 -1 1
will take|8 -6 -7 -4 2 -3 -10 19
will tell|-5 -3 -1 -1 0 -1 11 0
will the|14 -5 0 -1 -5 0 -1 -1
william|16 -3 0 -5 0 -5 -1 -2
wilson|14 -1 -5 -3 -4 -1 -3 2
win|-6 0 -5 -6 27 -2 -4 -5
win a|15 2 -5 -1 -8 2 -4 -1
win loss|-5 2 -4 -6 17 0 -1 -2
wind|14 -2 1 -3 -5 2 -4 -3
wind speed|9 -1 0 2 -4 -6 -1 1
winding|1 -7 2 3 -4 1 16 -12
window|18 -5 5 -3 3 -3 -13 -2
windows|3 6 -6 -3 3 4 -13 6
windows with|16 0 0 -3 0 1 -2 -13
wine|11 3 -2 2 18 -12 -14 -6
winner|-29 4 -9 3 65 -12 -8 -14
winner and|-3 -1 2 -4 12 -2 -6 1
winners|-9 -4 -1 -6 28 0 -3 -5
wins|-12 14 -5 -10 15 9 -5 -5
wins where|-3 -8 2 -8 13 8 1 -4
winter|14 -2 4 -3 0 -6 0 -7
winter is|17 -4 -2 -3 0 -3 -1 -4
wir|22 -11 -7 -5 -5 4 8 -6
wirklich|17 -8 10 -6 -4 -4 -4 -2
wise|14 -2 3 -5 5 -7 -12 4
wish|12 -5 -1 3 4 -4 -5 -3
wish to|8 -3 4 -4 -4 0 7 -8
wishes|10 0 -8 1 -2 1 2 -3
with|-11 4 4 -3 -4 3 8 -1
with <number>|15 -2 -6 -3 2 -9 4 0
with <quotation>|14 5 9 -6 -12 -6 3 -8
with a|20 1 -8 0 0 -3 -2 -8
with all|5 -4 11 -10 -3 8 2 -8
with an|9 -7 -5 7 3 -8 4 -2
with another|-1 -1 0 -1 0 -1 -7 12
with answer|-12 0 0 10 -2 5 4 -6
with answers|-2 -5 -4 2 -1 1 20 -9
with at|-2 -9 8 3 -2 -3 9 -3
with best|13 -6 -5 -2 -5 0 -4 9
with boxed|1 15 -9 1 1 -4 -3 -2
with c|8 -6 4 0 1 1 0 -8
with citations|8 -4 -6 -4 -3 1 -2 9
with clear|7 -9 7 -2 6 -1 -7 -1
with columns|14 2 -3 -3 -3 -1 2 -8
with complete|-11 0 1 2 1 0 -5 13
with creative|13 0 -1 -1 -2 0 -9 0
with current|0 -2 -1 10 -4 7 -6 -4
with different|-17 0 0 -4 14 2 4 2
with each|3 11 1 0 2 0 -12 -5
with every|5 8 0 4 -2 -6 -7 -3
with examples|9 -4 -6 -4 -5 3 10 -3
with final|-9 1 6 -6 -1 1 11 -4
with from|-17 13 1 0 1 0 1 1
with h|-5 1 0 12 0 -3 -3 -3
with hesitation|-3 -2 13 -2 0 -1 0 -5
with high|3 7 0 0 -4 -2 -9 4
with his|10 3 1 -1 -2 -3 -8 0
with human|12 0 -3 -3 -2 0 -3 -1
with id|10 -9 4 7 -2 0 -6 -6
with images|-5 -1 -1 -1 -1 -1 12 -1
with it|5 5 -7 -10 -7 10 0 4
with its|7 10 -4 8 -6 -7 3 -10
with json|13 -7 0 0 -2 0 -2 -2
with just|-12 0 0 -1 5 9 -1 0
with justification|0 10 2 -1 -4 1 0 -7
with key|24 -5 -2 1 -1 -5 -7 -4
with keys|9 12 -7 -9 6 -2 13 -21
with label|13 -3 -1 -1 -1 -3 -2 -2
with less|-6 0 -4 11 15 -8 -2 -5
with low|11 -4 1 -2 -3 0 -1 -2
with markdown|-2 -9 1 2 2 1 -2 7
with me|22 4 -9 0 -5 1 -7 -6
with minimum|-2 -4 3 -2 -6 15 -1 -4
with more|-4 2 -1 -7 -9 -3 15 6
with my|12 -1 -4 1 -1 -3 0 -4
with n|-2 10 -6 3 -2 -6 1 2
with name|-2 9 4 -4 -1 -8 -11 12
with names|17 -3 0 1 -2 1 -9 -5
with no|5 6 -3 -6 0 -10 4 5
with old|10 0 -2 2 1 -2 -6 -3
with one|11 2 -3 -4 5 10 -17 -4
with only|14 1 -5 -1 -3 -1 -4 -2
with open|18 7 -7 -3 -2 -4 1 -8
with or|10 -4 -3 0 -4 -1 -5 7
with painless|-7 8 -2 2 -2 -1 -2 3
with price|14 6 2 -1 -12 -2 -7 0
with prompt|17 -4 -2 -5 1 -2 0 -6
with pytest|15 -5 0 -3 1 -2 -3 -4
with reflection|-10 -2 12 4 0 -3 -1 -1
with sample|12 -7 -3 0 1 5 -3 -6
with score|4 -10 2 -4 8 -2 -1 3
with short|2 7 8 -3 -3 -4 1 -8
with six|9 -1 -8 -2 7 -1 -6 2
with small|-4 -1 1 -1 13 -6 -1 -1
with solutions|3 -10 0 4 0 0 -8 12
with some|0 -10 0 0 10 -4 1 3
with someone|9 6 -4 3 -1 -9 4 -8
with step|13 2 -3 -9 3 -9 -6 9
with subtle|10 -1 -2 0 0 -1 -6 0
with tasks|1 -4 1 4 -1 0 -9 7
with that|13 -8 -4 9 3 -3 -3 -6
with the|4 -5 5 7 7 -4 -13 -2
with them|15 -2 -4 -6 -7 10 -4 -2
with this|-2 -5 3 -9 6 7 -7 5
with those|3 -5 0 -5 4 10 -2 -5
with three|5 12 0 -8 -1 -6 -4 1
with two|2 10 -7 11 2 -12 -6 0
with typos|-5 -3 -4 -2 0 0 19 -4
with units|-11 17 0 -3 1 -2 -7 5
with up|29 -3 -9 0 -12 1 -4 -1
with value|19 -4 -4 -3 2 -5 -4 -1
with varying|-6 -1 -1 -1 -1 0 11 -1
with vinegar|-6 2 -6 -2 1 -1 1 12
with visible|0 12 -4 -3 2 -6 -1 1
with warm|14 -1 0 -1 -5 0 -7 0
with what|6 10 2 2 -19 -2 -7 8
with you|12 -1 0 -2 -4 0 -5 0
with your|12 4 0 0 2 -12 -5 0
withdrawal|4 1 -4 -1 -2 12 -6 -3
withdrew|21 -2 -4 0 1 0 -7 -10
withheld|5 -1 15 -3 -5 -3 -1 -7
within|-1 6 -7 0 12 -15 3 1
within <number>|2 -12 -1 -4 1 3 -1 11
within an|2 0 4 -8 -5 -5 12 1
within the|2 -5 1 1 13 1 -8 -5
without|-10 8 10 -8 9 0 -10 2
without altering|21 3 1 -1 -8 -2 -11 -2
without being|-12 -4 -2 -3 17 -1 10 -6
without endurance|12 -9 -4 -2 0 1 1 0
without explanation|3 -1 -5 -1 -4 -2 -6 15
without getting|12 -1 -4 1 3 -2 -3 -4
without it|14 -8 -6 0 13 0 -5 -8
without its|-8 19 12 -6 -4 -4 -4 -5
without losing|10 -7 3 6 -4 5 -7 -6
without making|12 -4 -2 0 0 0 2 -8
without my|-5 -1 -8 0 -5 20 -1 0
without paying|4 3 -8 3 -5 11 -1 -6
without the|1 -9 3 -1 -4 7 -3 7
without their|11 -3 7 2 -5 -4 -2 -6
without them|-5 0 1 0 5 11 -4 -8
witness|-6 12 -1 -1 -1 -1 -1 -1
wo|-3 -11 5 2 -5 16 -4 1
wohnung|11 -1 -3 -5 -1 -2 3 -2
woman|7 17 2 -4 -10 -3 -1 -8
woman <number>|-6 10 -1 -4 0 0 0 -1
woman in|10 0 -5 0 -1 -2 0 -1
woman with|12 -5 -1 -4 0 -1 -1 0
women|25 1 -3 -2 -6 -7 -5 -4
women on|11 -1 0 -7 -2 0 -1 1
won|18 -10 4 -7 13 7 -15 -10
won t|11 -6 2 -1 8 -1 -6 -8
wonder|14 -7 19 -5 4 -4 -11 -8
wondering|13 -6 5 2 -3 -3 -5 -4
wondering if|18 4 -7 2 -3 -3 -6 -4
wooden|22 -6 -3 -6 0 -5 -3 1
word|2 -3 7 10 -8 -6 13 -14
word <quotation>|21 -8 9 -8 -6 -3 0 -5
word a|11 0 -4 -5 1 1 -3 -1
word and|-1 -5 5 -4 -5 12 -1 0
word as|6 1 6 -2 7 -2 -11 -4
word between|-2 -7 11 -2 -1 -2 3 -1
word each|-5 -7 0 0 0 1 15 -5
word for|5 -5 17 2 3 -8 -4 -12
word in|-2 -6 -4 -1 3 -6 4 12
word is|13 -4 -6 -3 2 -6 3 0
word no|-9 -9 20 -5 -2 1 9 -4
word or|14 -3 -7 0 -5 -1 -9 11
word order|-9 13 -1 -2 -5 2 0 2
word problem|-6 3 -3 -2 0 -10 15 1
word problems|8 -2 0 -5 0 2 5 -7
word that|28 -6 -4 -8 3 -6 -14 7
word to|11 -5 5 -1 -1 -4 -4 -1
wording|2 1 11 -4 -5 -6 -11 12
wording and|-2 -6 8 -1 0 -2 -8 12
wordpress|13 0 -2 -4 -2 -3 1 -4
words|-5 1 0 -6 -6 0 0 15
words <number>|-10 6 -3 11 -2 -4 -3 6
words <quotation>|14 -15 6 5 -4 -2 4 -10
words and|5 10 -15 -6 5 -5 -1 7
words at|10 -6 -3 -1 2 -10 2 7
words don|-6 -1 -10 0 0 0 12 3
words each|-9 -4 -2 -3 -1 -2 12 8
words first|-3 10 8 -2 5 0 -8 -10
words for|18 4 4 -9 3 2 -7 -15
words from|19 -5 1 -2 -6 -2 -6 0
words i|9 -7 -6 -4 9 -3 1 0
words if|16 -13 -2 -2 -1 0 3 -1
words in|3 13 0 2 -4 -8 -15 10
words input|-8 12 0 -5 0 -1 5 -2
words is|13 -2 -1 -2 0 -2 -2 -5
words just|15 -2 0 -1 -8 -1 1 -4
words max|16 0 -8 0 0 -1 -2 -4
words mention|1 -1 -1 -1 -5 12 -1 -5
words never|12 -1 1 -1 1 -2 -6 -5
words no|10 -5 6 -10 7 10 -6 -11
words of|-17 11 6 -5 -4 -8 16 1
words on|8 2 -7 -9 1 -9 5 7
words one|18 -5 -1 -1 0 -4 -5 -1
words or|5 -5 10 -12 5 2 0 -5
words return|1 1 -5 11 -4 -4 0 0
words the|12 0 0 -11 -3 -2 -4 7
words then|-8 5 -3 -3 8 13 -5 -6
words to|-1 7 -5 7 -11 -2 2 3
words what|-2 -6 11 -7 -6 5 8 -3
words with|8 -1 -7 -1 2 -6 -5 10
words you|9 -2 -2 -8 -2 8 0 -3
work|5 26 -8 -11 -7 -5 0 1
work <number>|-6 13 -1 -1 0 -1 -1 -1
work as|14 10 1 1 -5 -11 -5 -4
work it|-15 26 -2 1 -1 -4 -2 -4
work on|16 -7 -5 -6 1 -1 2 -1
work out|3 -6 -2 -8 0 10 -2 4
work please|13 -6 -3 0 -2 -1 0 -1
work the|-8 7 -2 -3 -2 -2 0 10
work through|3 11 -2 1 -2 -3 -6 -2
work to|13 -7 1 0 2 1 -7 -2
worked|0 29 -7 0 -15 3 -13 3
worked example|-4 -3 -1 0 -5 1 -1 14
worked solution|4 6 -2 8 -2 7 -9 -12
worked solutions|-9 19 0 1 -3 -5 -1 -1
workers|14 7 -3 -8 4 3 -13 -4
workers <number>|-11 13 2 -4 10 -3 -4 -3
working|-2 9 -1 -10 -4 0 -5 13
working and|-6 16 -7 -4 -1 -1 0 3
working days|4 4 0 1 11 -6 -4 -10
working directory|11 3 -1 0 -8 -1 -2 -2
working first|-13 39 -6 -4 -7 -6 -1 -3
working this|20 -4 -4 2 -2 -4 -3 -6
working which|-4 12 -3 -1 -1 -4 1 0
workings|-3 37 -5 -8 -7 6 -7 -12
works|12 12 -15 6 11 -19 -4 -1
works <number>|-7 21 -2 -4 -5 -3 -2 2
works for|4 -5 4 -3 10 2 -6 -6
works on|5 8 -3 2 2 -8 -6 0
works with|15 -3 -5 0 1 -3 0 -4
worksheet|11 -4 1 -1 -1 2 -8 0
worksheet with|8 1 2 -2 -2 1 -8 1
workshop|15 0 -2 -4 3 -3 -10 0
workshop readers|3 5 -6 -5 -5 -2 10 0
workshop without|9 -8 -2 -1 0 1 0 0
workspace|0 1 -2 3 11 -5 -5 -3
world|7 7 3 2 -5 4 -6 -13
world class|6 -5 0 4 -5 9 -7 -1
worn|14 -2 1 -3 6 -5 -7 -3
worries|-2 -2 12 -9 -3 -2 10 -4
worry|13 -2 -5 -3 7 -6 2 -6
worry about|15 -4 -7 0 2 -1 2 -7
worse|-6 1 -6 -11 30 -6 -8 5
worse one|-3 -3 0 -1 16 -3 1 -7
worst|-4 -9 -7 10 27 2 -11 -9
worth|16 3 -11 7 -1 -7 -8 1
worth <number>|16 -7 -2 -3 -1 2 -3 -2
would|-22 -10 6 5 11 7 10 -6
would a|0 -4 -16 6 12 10 -6 -3
would accept|1 -4 1 17 -3 -1 -4 -6
would an|-10 3 -9 10 11 6 -6 -4
would and|14 -3 -2 -3 -3 -3 5 -5
would appear|-8 -1 -1 -1 -1 -1 -1 13
would ask|-17 -1 0 -2 -5 -5 31 -1
would be|10 1 6 6 3 -5 9 -30
would do|-1 8 -11 4 -6 8 4 -6
would get|23 -3 -7 -8 -5 7 -6 -2
would give|-7 0 2 9 -12 -3 10 2
would go|15 0 -3 -1 -5 -3 -4 1
would happen|15 0 -4 -4 0 -1 -4 -1
would have|-9 1 2 11 -15 13 -12 10
would i|15 -6 -7 0 0 2 0 -4
would it|20 -4 -9 -7 -2 1 -1 1
would like|-4 10 11 -2 6 -11 -4 -7
would make|-7 7 -7 -13 3 9 8 0
would not|1 1 10 6 -5 -6 -3 -5
would object|-6 -1 -2 -3 1 14 -3 1
would prefer|5 -2 -3 -1 11 -3 -6 -1
would read|-10 7 2 -4 7 -2 -3 3
would say|-1 -3 -4 -9 -10 10 5 12
would send|-1 -10 -6 1 11 -7 12 1
would sign|1 -1 -8 12 9 -3 -5 -5
would still|-3 -3 -3 -3 -3 7 16 -7
would the|-9 0 8 9 1 -2 -7 -1
would ve|0 -5 3 -6 -3 9 -3 6
would want|1 -7 -4 11 1 2 -3 -1
would you|23 -11 0 10 -14 -6 3 -5
wouldn|12 0 -2 -3 -1 5 -6 -5
wouldn t|12 0 -2 -3 -1 5 -6 -5
wrap|11 -1 8 -5 -2 -1 -5 -5
write|-19 15 8 -9 -3 2 5 0
write <number>|-5 -22 6 4 4 -5 20 -3
write <quotation>|3 14 2 9 5 -1 -15 -17
write a|20 -13 5 -5 -1 -2 0 -5
write again|0 -4 -4 11 -7 -1 8 -3
write all|-6 0 10 0 0 -3 -1 0
write alt|12 -1 -3 2 2 0 -10 -2
write an|30 -3 -10 -8 12 -8 -9 -5
write answer|12 -10 7 1 -3 1 -4 -5
write any|14 -4 -2 -1 -7 -2 -1 2
write anything|10 5 -7 -1 -6 0 -10 8
write as|-6 -11 16 0 -8 6 10 -7
write both|-10 3 9 5 -3 -2 0 -1
write c|12 -8 -5 -6 0 -5 4 7
write code|22 -2 -1 -7 -6 5 -11 0
write descriptions|13 -1 0 -3 -5 -1 -4 1
write down|-11 20 -6 -3 -1 1 -6 6
write each|-8 12 0 -3 2 0 1 -3
write english|0 -1 3 0 -1 2 9 -12
write everything|0 13 -2 -5 -5 -2 -1 1
write explanations|28 -6 -10 -4 2 0 -8 -2
write five|-16 -11 4 -1 4 4 19 -4
write for|9 -2 -4 4 -3 3 1 -7
write how|-6 18 -11 -1 1 -1 -1 -1
write in|16 10 7 -6 -8 -12 -11 5
write it|1 -10 9 -1 -2 -1 -14 18
write its|-4 -3 2 8 7 -9 -3 1
write like|-2 -5 11 1 -2 -2 -2 3
write me|5 -3 -9 4 6 7 -7 -4
write my|9 -6 -3 2 1 1 -4 -1
write on|-8 18 -7 -1 -11 -7 17 -1
write one|1 14 -4 -9 7 -5 -9 5
write only|-1 -6 0 11 -4 -5 9 -5
write out|9 11 -4 2 -5 -6 -3 -4
write permission|24 -5 -3 -4 0 -4 -7 -1
write plan|-8 14 -5 0 1 0 0 0
write product|14 -7 -1 -2 3 1 -6 -1
write python|16 -3 1 -6 5 1 -11 -4
write response|3 0 -6 -3 -4 -4 -2 17
write seven|-9 2 -1 2 -7 2 14 -3
write skip|-5 -8 -1 -2 10 1 -8 11
write system|2 -12 2 1 -8 1 17 -3
write that|-1 15 3 0 -6 -8 3 -6
write the|-25 19 9 -24 -5 7 10 9
write three|14 12 -10 -4 -7 1 1 -7
write to|13 -8 4 -11 4 -6 6 -3
write unit|21 7 -10 -10 -2 -6 3 -2
write what|-15 -7 16 -12 -3 14 8 1
write whatever|-8 -4 8 0 0 2 6 -4
write which|-5 3 -2 0 -1 -4 10 0
write whole|-16 13 -1 -1 0 -6 12 -1
write_file|10 -5 1 1 -2 -4 -1 1
write_file run|10 -5 1 1 -2 -4 -1 1
writer|-11 -2 1 -2 6 9 7 -9
writer for|-4 -4 -5 -3 -4 13 14 -6
writers|-9 -3 0 -9 12 -9 5 13
writes|14 -2 10 -4 -9 -11 6 -4
writes the|-3 0 13 -2 1 -1 -4 -4
writing|2 9 9 -1 -5 -4 1 -10
writing a|13 1 -6 -3 2 1 -6 -3
writing assistant|0 0 1 -8 18 -9 5 -6
writing prompts|14 -5 -2 0 2 0 -4 -6
writing style|-11 0 1 1 1 0 14 -6
written|-24 2 -2 7 -9 15 3 9
written as|-8 10 2 -1 2 -1 -3 -2
written by|-8 -7 2 7 5 8 -9 2
written for|7 -1 -5 -5 -1 1 -6 9
written in|11 -4 2 -5 0 -2 -2 -1
wrong|3 6 -6 6 -10 27 -9 -17
wrong <number>|-12 -10 15 19 -7 7 -6 -6
wrong answer|-2 -5 -1 4 -7 10 4 -2
wrong at|11 -11 -1 12 2 -3 -6 -4
wrong fact|-2 -6 -4 11 3 7 -5 -3
wrong guess|-6 -9 9 8 0 -8 3 3
wrong i|13 -1 -9 -3 3 -8 0 5
wrong in|5 -7 -1 -2 0 11 -1 -5
wrong it|18 -9 -2 -3 -1 -6 5 -4
wrong ones|-3 12 -1 0 -3 -7 1 2
wrong result|2 -4 12 8 -1 -5 -1 -10
wrong then|-6 11 0 -2 -1 -2 -1 1
wrong tone|11 -7 0 -9 -3 5 0 2
wrong turns|1 -2 17 -5 -3 -7 -2 1
wrong ways|0 11 -7 13 -7 -3 -3 -3
wrong with|17 -1 -15 -12 7 13 -20 10
wrong words|5 -8 0 -2 0 11 -4 -1
wrongly|-7 -1 -1 -1 -5 4 12 -1
wrote|-4 -11 4 13 5 3 -3 -7
wrote <quotation>|4 -3 11 -6 4 -4 -5 -2
wrote a|0 -8 -4 10 3 -2 0 0
wrote in|6 -2 0 -5 -4 -3 -2 11
wrote it|-6 0 -1 -1 10 6 -5 -3
wrote that|-7 11 11 -5 -9 -5 7 -2
wrote the|2 7 -5 1 -10 12 -5 -2
wrote this|15 -6 10 -6 -5 -7 3 -4
www|18 -2 1 -3 -4 -2 -4 -4
würde|-8 -4 -7 -6 18 -4 13 -3
württemberg|-4 -9 12 4 -5 2 4 -3
x|-2 -6 -4 6 7 9 -3 -6
x <number>|-3 7 -12 10 -10 15 2 -10
x <quotation>|-4 -5 2 -7 22 -2 0 -7
x and|7 3 1 -12 6 8 -12 -2
x dx|10 5 -4 2 -4 -1 -8 0
x from|-4 17 -1 -1 0 -2 -2 -7
x in|5 -1 -2 -4 12 -3 -3 -4
x is|6 5 0 -11 13 -6 -8 0
x post|19 -2 7 -2 -3 -6 -6 -7
x sin|11 8 -2 -2 -2 -7 -1 -4
x t|10 -1 -1 -11 17 -6 -2 -6
x x|11 -7 -6 20 -6 -8 -5 1
xml|12 -3 -5 1 -2 1 -1 -3
xs|1 9 -7 -3 -10 -7 13 4
xs <number>|-9 16 -2 -4 -2 -1 1 0
xs len|0 13 -1 -3 -6 -2 -7 6
xs return|3 13 -1 -3 -8 -2 -8 5
y|-11 0 -1 -5 6 14 -4 1
y <number>|8 -11 3 3 -5 6 -6 2
y <quotation>|-2 -8 15 -12 20 -7 -1 -5
y al|-2 9 -8 -5 -4 15 -2 -3
y añade|-5 -2 -3 -3 24 -1 -4 -6
y compris|-5 6 15 -1 -3 -9 -1 -1
y di|4 6 -1 -4 10 -6 -8 -1
y la|-3 -15 10 14 15 -9 1 -14
y luego|-1 10 0 -4 13 -5 -3 -10
y modelo|-8 -3 2 -1 19 -1 -3 -5
y n|-2 -1 2 18 13 -8 -7 -15
y por|-6 27 -8 1 -1 -5 -2 -5
y qué|18 9 -5 -7 -1 -16 10 -7
y return|-1 1 -5 7 -6 9 -5 -1
y si|15 -4 -8 8 -2 -3 -4 -3
y std|10 -2 -2 -1 2 -1 0 -6
y x|12 2 -2 -1 -4 -4 -3 0
y_l|-6 -3 -3 0 19 1 -3 -5
y_w|-6 -3 -3 0 19 1 -3 -5
y_w y_l|-5 -2 -2 0 13 1 -1 -4
ya|-6 -8 -1 -2 7 -7 6 11
yaml|7 3 -6 18 -10 -2 4 -14
yaml for|10 -1 1 -1 2 1 -8 -3
yaml with|6 7 11 -8 -4 -1 -7 -3
yard|14 -4 -1 -1 -3 -1 0 -3
year|8 -3 -14 -2 15 -14 -2 12
year <number>|14 14 -2 2 -7 -1 -10 -10
year and|11 1 1 -3 -5 2 -4 -3
year did|13 -1 -4 -3 0 0 -1 -4
year how|12 4 -6 -1 -5 3 -7 -1
year if|0 -6 -1 -4 -1 0 2 10
year law|16 -8 3 -2 -2 0 -2 -5
year old|0 7 2 -19 9 -5 6 1
year olds|16 0 -3 -3 -3 0 -9 2
year what|7 -2 -1 -10 0 -2 9 -1
years|9 -1 2 -6 -7 10 -11 4
years <number>|-2 -4 7 0 -4 11 -3 -4
years experience|21 -1 -5 -6 -3 -3 -2 -2
years of|17 -4 -3 4 0 -7 -5 -3
years old|12 1 -4 1 2 3 -9 -6
yeast|8 -5 -8 -1 0 -2 -2 10
yellow|10 5 6 -4 -8 -7 1 -3
yellow leaves|14 -9 8 -2 -1 -3 -2 -5
yes|0 -5 1 26 -6 0 -20 3
yes <number>|7 3 -6 10 -7 -7 -11 11
yes always|-7 -7 -1 5 9 3 -1 -1
yes no|0 5 -4 30 -9 -15 4 -11
yes or|11 14 -13 4 1 -3 -6 -8
yes within|-6 -6 4 -1 10 1 0 -2
yesterday|16 -11 -9 8 -9 -4 6 3
yesterday s|20 -1 -4 -2 -4 -3 -4 -2
yet|6 1 14 -4 -4 -10 2 -4
yield|7 5 -11 5 7 -8 5 -10
yo|6 -6 -4 0 -6 -1 -3 14
yoga|12 2 -2 -5 -8 3 -2 0
york|18 2 -3 -6 1 -2 -5 -6
you|-5 10 9 2 8 -4 -13 -6
you <number>|17 -2 -5 -3 -4 0 2 -4
you about|1 -7 -3 2 -2 -2 9 2
you accept|12 -1 -4 -7 -2 -3 8 -3
you act|5 -1 -5 -6 14 -5 -1 0
you add|15 -2 1 3 1 -7 -10 -1
you answer|10 2 11 -6 -2 0 -7 -7
you as|13 1 -2 -2 0 1 -6 -4
you ask|14 -2 4 8 0 -4 -11 -9
you assumed|-2 -4 12 -2 0 -1 -2 -1
you be|-6 11 -7 1 7 -4 -3 1
you believe|-3 -6 9 -1 -3 11 -2 -4
you buy|-11 -5 0 6 5 -4 0 10
you can|13 -2 -10 0 1 8 -6 -3
you cannot|-8 0 -1 -3 10 0 0 0
you changed|26 -11 -6 -2 -2 4 -5 -5
you charge|-6 1 -1 1 1 -2 9 -3
you check|25 -8 -3 -3 1 -7 -1 -3
you choose|12 20 -9 -5 -11 1 -6 -2
you come|14 -2 -2 -2 -2 1 -7 0
you compare|11 1 -7 -2 13 -2 -11 -1
you complete|10 -4 -2 -1 2 2 -9 2
you confirm|19 -4 -5 -1 -3 -4 -2 -1
you consider|-2 -7 11 -5 -1 -1 2 3
you considered|-8 -2 10 1 1 -4 1 1
you convert|28 -1 -3 -10 -6 4 0 -12
you cook|16 5 -7 -4 -6 -10 1 5
you could|-3 3 -4 -3 9 6 -8 0
you create|30 -7 -7 -5 -7 0 -10 5
you d|-1 -3 -4 0 20 9 -8 -12
you decided|-4 8 8 2 -2 -4 -7 -2
you describe|15 -3 2 -2 -3 -4 -3 -2
you design|17 -3 -5 0 -3 -2 -3 0
you did|-4 -6 14 -1 0 -2 -3 1
you do|2 11 -9 -1 -7 2 -3 5
you don|13 4 -6 -6 -4 -1 8 -7
you ever|15 -1 0 0 -1 -4 -6 -4
you expect|-14 5 5 3 -1 2 0 -2
you explain|24 -5 -3 -1 0 -10 -3 -3
you for|11 1 -1 -3 -5 2 0 -5
you get|0 2 -12 8 -2 11 2 -8
you give|-6 -7 5 11 0 -6 4 -2
you go|14 6 -4 -6 0 1 -5 -6
you got|9 14 -8 7 -5 -15 -6 4
you guys|12 0 -3 -4 -4 -1 0 1
you had|-4 -4 8 -11 14 9 -8 -4
you hate|13 -3 1 -2 -1 -2 -4 -3
you have|13 7 7 -4 -10 -3 -1 -10
you hold|-1 13 -8 8 -8 8 -10 -4
you if|15 -5 -2 -1 -1 0 -5 0
you just|-2 -8 13 -5 2 -1 2 -1
you keep|7 -6 10 -5 0 -3 1 -4
you know|0 5 6 3 -6 5 -2 -11
you leave|5 -4 -6 -1 -5 -2 -3 15
you left|4 18 5 -1 -2 -8 -8 -9
you let|4 12 -5 -2 -3 -2 -1 -3
you like|22 -8 1 -6 -5 -1 -2 -2
you ll|-6 -4 1 2 14 -8 10 -10
you look|6 11 -9 -2 1 -7 2 -2
you looked|-2 13 -9 -1 -5 1 0 3
you made|16 4 -4 -3 -7 -1 -2 -3
you make|8 12 2 -5 5 -16 -4 -1
you mark|0 -1 -8 -6 9 0 7 0
you might|4 0 -3 1 9 7 -10 -9
you must|8 -1 3 -8 -8 4 11 -10
you need|10 0 -3 4 -10 -4 -9 13
you never|-3 -7 1 8 0 -1 -2 5
you not|-9 3 6 -3 -2 7 -5 3
you note|11 -1 -4 0 -2 0 -7 2
you noticed|-8 9 5 -3 -3 -3 2 2
you only|14 -1 -8 -3 -10 9 -8 7
you operate|15 10 -6 -2 -7 -4 -5 -2
you play|0 -5 10 -6 -4 -2 10 -3
you prefer|28 -2 -3 -3 -12 -11 -2 6
you provide|11 0 -2 0 -1 -5 -3 0
you re|18 -4 -10 0 -6 2 8 -8
you reach|6 17 -12 -4 -3 1 -4 -2
you read|9 5 7 -8 -11 0 3 -5
you recommend|14 -3 -6 12 -2 -5 -10 0
you reply|7 8 11 -8 -13 2 -8 1
you return|-10 11 -8 18 7 -19 0 1
you review|26 -9 2 -4 1 -11 -1 -4
you revise|9 -2 2 -9 0 -3 1 1
you said|11 4 -1 -7 -10 0 -9 12
you say|10 -1 -3 -11 5 0 7 -7
you see|4 6 -10 -6 0 5 2 -3
you send|2 22 -4 -3 -7 -4 -5 -1
you sent|-7 -6 -1 2 17 0 -5 -1
you should|-6 -7 -1 9 -3 -7 12 3
you show|2 -8 1 -1 8 -3 1 -1
you simplify|19 -3 -4 -5 -6 6 -3 -3
you sort|15 3 -2 -3 -6 -3 -2 -2
you split|-2 -5 14 0 -3 -5 2 0
you stop|13 10 -2 1 2 -5 -9 -10
you suggest|14 -1 -3 -4 -1 0 -10 4
you support|18 -6 -2 -1 -2 1 -3 -4
you tell|3 0 -3 2 -6 10 -11 5
you think|7 -3 26 -9 0 -1 -11 -8
you thought|-6 3 19 1 -3 -11 -2 -1
you today|21 -5 -4 -5 -3 0 1 -3
you trace|31 -11 -8 -3 -3 0 -3 -3
you translate|19 2 -8 -11 3 7 -2 -11
you tried|-2 13 -10 -7 3 -4 3 4
you trust|-4 11 -3 5 2 -10 -1 1
you try|-7 19 -6 -5 -4 0 3 0
you turn|18 1 -5 -3 -3 -2 -1 -5
you two|0 -6 3 -2 9 2 -1 -5
you understand|25 -1 -2 -9 -10 0 -1 -3
you use|27 6 -5 -5 -3 -12 -7 -2
you used|9 -9 10 6 0 -6 -5 -5
you ve|5 -3 -6 0 0 -2 15 -8
you want|3 1 -3 -4 -1 -1 13 -8
you weigh|-7 10 9 -4 -3 0 1 -7
you were|2 -11 16 -14 -9 15 9 -8
you what|11 -5 -1 0 0 -1 -5 1
you will|-4 26 10 2 0 -17 -13 -4
you would|9 -2 -5 -4 3 9 -10 -1
you write|-7 8 -8 6 -2 -1 9 -5
you wrote|-8 -5 9 -1 -3 12 -4 1
you you|20 -1 -4 -4 1 -4 -4 -4
your|-15 21 16 -1 3 -2 -7 -14
your analysis|3 4 13 -4 -3 0 -9 -5
your answer|5 4 12 -2 -4 -8 -5 -2
your chain|-8 11 8 -5 -2 0 -2 -2
your choice|-7 -6 1 1 10 1 1 0
your code|16 -2 -1 -1 -9 -2 0 0
your concealed|2 -7 15 2 -2 3 -10 -3
your current|0 -9 -1 -1 1 -1 9 3
your decision|-2 8 -8 2 1 -2 3 -1
your exchange|10 0 -4 -2 6 0 -7 -3
your final|-4 8 0 -1 1 2 1 -7
your first|4 19 -16 -1 6 -3 -6 -3
your goal|12 -5 4 -10 -3 3 -2 0
your head|-5 9 10 5 -4 -5 -6 -5
your hidden|-3 -7 15 0 -3 0 2 -3
your inner|-5 -8 13 -2 2 2 -3 1
your last|31 2 -7 -7 -4 -8 -1 -5
your mind|-6 -6 17 -4 13 -5 -8 -1
your new|12 -3 -2 5 -4 -1 -6 -2
your notes|-5 4 14 -3 0 -1 -4 -5
your output|-12 9 -5 10 -3 0 1 -2
your own|3 3 -12 -2 -2 15 -1 -4
your previous|2 -3 -4 -3 -1 17 -3 -4
your private|-11 -3 23 -2 -4 -1 0 -2
your reasoning|12 -6 9 -2 -4 -3 -9 2
your reply|-1 7 14 -1 -6 -5 -3 -4
your response|-6 10 0 -1 0 -1 0 -1
your responses|14 -6 0 0 -3 -1 -2 -2
your role|10 -3 -10 -2 6 -5 1 3
your sentences|11 7 -7 -7 2 2 -2 -6
your shoulder|-3 -6 8 -1 -1 9 -2 -4
your silent|-14 -2 19 3 -2 -2 -1 -2
your solution|8 14 -16 2 3 -4 -10 3
your tasks|13 -1 0 -4 -6 -1 -1 0
your text|2 11 -1 -1 -1 -6 -2 -1
your thinking|-4 -5 12 -2 -3 0 -4 7
your thoughts|14 -5 0 -1 -3 -1 -2 -1
your time|-5 12 -6 1 3 -2 -1 -2
your voice|10 0 -1 -1 0 -9 1 0
your work|11 2 -3 -3 -2 1 -5 1
your working|10 9 -3 -1 -2 -2 -9 -3
yourself|-15 3 27 0 -5 -5 0 -6
yourself about|-4 -2 11 -5 2 1 -1 -2
yourself goes|-1 -11 17 -2 -4 5 0 -4
youth|12 -5 3 -5 -4 -1 1 -1
yr|12 -2 0 -1 -3 -1 -3 -3
yyyy|10 -1 -3 -3 1 -5 2 -1
yyyy mm|10 -1 -3 -3 1 -5 2 -1
z|23 -14 18 -11 14 -7 -11 -12
z <number>|15 -1 -2 -2 -5 -1 -2 -2
zeig|5 -7 11 1 0 -6 -1 -4
zeigen|9 -6 -2 -2 1 4 -2 -2
zeigen wie|9 -6 -2 -2 1 4 -2 -2
zeile|-11 7 -12 5 -6 -13 10 20
zero|-2 15 13 -2 -2 -9 -8 -5
zero and|-5 16 -4 -3 2 -7 4 -2
zeros|4 14 0 -3 0 -5 -2 -7
ziel|14 -2 -2 -4 -1 -1 -3 -2
zip|25 -6 -4 -2 -1 -1 -6 -5
zitiere|-2 -1 -3 -2 -1 16 -3 -3
zn|-10 11 -4 3 -1 -1 1 2
zone|21 -6 4 -5 -4 -2 -5 -2
zone <number>|15 -5 -1 -5 0 0 -3 -2
zoos|11 -4 6 1 -5 -2 -3 -4
zu|-2 -11 -11 6 2 10 11 -6
zu lassen|-8 -3 0 -2 8 -4 11 -2
zuerst|-4 17 -9 -2 -6 10 -3 -4
zum|10 6 -1 -11 -4 -9 8 2
zur|-9 -10 21 -8 17 -4 -4 -3
zusammen|12 -2 -1 -2 -3 -1 -2 0
zwei|19 10 -17 -8 -2 8 -3 -7
zwischen|-14 -8 23 22 -6 -12 3 -7
~”“|-5 -1 -2 -2 -4 -2 13 5
~”。|-23 2 -10 8 19 4 -9 9
~”的|2 15 -3 -2 -4 -3 -3 -2
~……|3 -6 -4 -3 -6 -6 17 5
~、「|13 -1 -1 -3 -2 -2 -2 -2
~、あ|10 7 0 -1 -4 -3 -8 -2
~、そ|-10 13 -3 13 7 -8 -6 -5
~、反|-3 20 -4 -7 -3 -1 -1 -1
~、口|-6 -2 -8 -6 -4 25 7 -6
~、带|-3 -1 -4 -2 -2 -5 18 -2
~、必|-5 -5 5 0 -2 0 -6 12
~、技|-5 -1 -1 -1 -1 -1 -1 11
~、指|-3 -7 -1 11 12 -2 -5 -4
~、最|-2 8 -4 16 -10 -6 -12 10
~、決|14 -6 11 -8 -4 -2 -5 0
~、百|-5 -1 -1 -1 -1 -1 -1 10
~、种|-1 -1 -1 -3 -2 -3 14 -3
~、結|-10 8 -1 -1 -2 -1 -4 10
~、解|3 1 -3 -5 -1 -3 11 -3
~、読|-2 -6 15 10 -4 -4 -5 -3
~、迷|-5 -6 12 -2 -1 2 -3 2
~、長|-4 -4 -2 -4 -3 14 6 -3
~。”|-2 -10 -9 -4 20 9 4 -7
~。「|3 -4 10 -4 5 -2 -6 -2
~。」|-7 -2 13 -4 -2 5 4 -6
~。そ|-4 0 -1 -3 -3 -3 16 -2
~。ど|19 -2 -3 -6 -1 -3 -2 -2
~。フ|15 -3 2 2 -4 -6 1 -7
~。一|-6 7 -3 -4 -4 0 -1 12
~。三|9 13 -5 -4 -1 -5 -5 -2
~。你|13 -2 -1 0 0 0 -2 -9
~。学|-11 -1 -2 14 -2 -2 -1 5
~。总|15 -2 -2 -1 -2 0 -5 -2
~。最|-5 21 -4 -9 3 0 -2 -3
~。每|-10 5 -2 13 -6 -4 -2 7
~。请|-7 1 -3 -5 -6 10 13 -3
~》的|16 0 -3 -2 -2 -2 -4 -2
~」。|5 -1 -4 1 -5 12 -6 -2
~」「|-5 -3 -8 6 9 -6 -1 8
~」と|20 -2 -2 -4 -5 -2 -2 -2
~」に|17 -4 -3 -3 -1 0 2 -7
~」を|21 0 -3 -3 -6 -3 -3 -4
~】【|-7 17 -1 -2 -2 -3 0 -2
~あな|12 -1 -7 -9 -3 2 4 2
~あり|15 1 -7 -4 -4 -5 -1 4
~ある|10 6 -8 -7 -5 15 -11 0
~い、|-4 -3 11 8 -2 -4 0 -4
~い。|-12 4 3 -1 0 0 1 4
~いい|14 -1 -1 0 -6 -2 -2 -2
~いこ|1 14 -3 -3 5 -4 -6 -4
~いた|4 -7 16 -5 11 -2 -6 -11
~いて|-10 11 1 0 0 4 4 -10
~いで|17 -1 -2 0 -8 -1 -5 0
~いの|20 -2 -4 -4 0 -4 -4 -1
~いま|11 -1 2 -9 0 -4 -7 8
~いる|-8 3 4 9 -2 -1 -2 -3
~い合|23 -6 -1 -2 -6 -2 1 -5
~う。|26 -5 -3 -4 -2 -4 -3 -4
~うち|0 -3 -2 -3 14 -2 -1 -2
~うで|-5 -1 -1 11 -1 -1 -1 -1
~うな|-6 -2 -4 3 -8 -4 22 -2
~えて|-5 -7 -9 12 -1 0 5 4
~える|7 6 11 1 4 -11 -5 -12
~えを|-6 7 10 -1 -5 -7 5 -3
~おす|20 -2 -2 -6 -1 -3 -3 -3
~か、|4 -4 -3 -2 -2 13 -3 -3
~か。|7 -1 -2 -5 11 -4 -5 0
~かっ|-13 4 11 -2 4 -2 -1 -1
~から|11 1 -5 1 -9 7 -10 5
~がい|15 1 -2 -1 -5 -2 -2 -5
~がわ|12 7 -4 0 -7 -4 1 -4
~が合|3 1 -3 -5 -1 -3 11 -3
~き出|12 0 8 -4 -10 -5 -2 2
~き換|-3 -5 -2 -2 -3 -1 -3 19
~き方|11 2 5 -3 -5 -2 -3 -6
~くし|12 2 -6 -8 -7 -6 12 0
~くだ|-11 7 -1 -4 2 1 4 3
~くて|14 -6 -2 0 -3 -3 2 -3
~くと|21 -4 -3 -2 -4 -2 -3 -3
~け、|-9 10 -7 -7 -6 11 -5 14
~けて|12 0 -4 2 6 -4 -4 -8
~けれ|-5 -1 -1 11 -1 -1 -1 -1
~こと|-6 13 8 2 -4 -13 11 -11
~この|6 -7 4 -5 -9 11 5 -5
~これ|8 -3 -2 -3 -5 -3 12 -4
~ござ|-8 -2 10 -4 5 -4 0 5
~さい|-10 7 -1 -4 2 1 2 3
~させ|13 -6 -10 -3 -4 -5 8 8
~さな|-7 -1 9 -1 -1 -1 -1 4
~ざい|-8 -2 10 -4 5 -4 0 5
~し、|-10 -4 -11 -1 6 10 -6 17
~しい|-4 -6 -6 -3 6 13 1 -2
~しく|-6 -1 -1 -7 -2 11 10 -4
~した|7 -9 3 -4 -2 6 -7 5
~して|4 -14 9 8 -6 -2 0 1
~しな|-1 10 7 1 -6 -4 -6 -2
~しょ|-1 -1 -1 -1 11 -1 -5 -2
~し訳|-5 -1 11 -1 -1 -1 -1 -1
~し込|12 -4 -4 -3 -3 -2 6 -2
~す。|23 -8 -4 -12 4 -7 -1 6
~すす|20 -2 -2 -6 -1 -3 -3 -3
~すべ|-3 12 0 -1 -5 -2 -3 2
~すめ|20 -2 -2 -6 -1 -3 -3 -3
~する|4 5 6 12 -5 -7 -5 -10
~す前|-8 9 8 -3 1 -1 -4 -2
~せて|6 0 11 -10 -5 -6 10 -6
~せる|-6 -2 -2 6 -2 -2 -2 11
~せん|6 -7 9 13 -5 -5 -8 -4
~そう|-9 -10 -5 12 9 -5 12 -3
~その|-6 8 12 -13 -12 -5 17 -2
~それ|-4 14 -6 -5 7 -3 -1 -3
~ぞれ|-9 10 -1 -1 -1 -1 4 -1
~た。|13 -6 -1 -4 4 -3 -3 0
~たい|13 2 -4 0 -3 -1 -5 -1
~たか|-4 -5 -5 -3 2 12 6 -4
~たが|8 -6 -3 -7 -3 12 -9 8
~たこ|9 -10 12 -6 -4 -2 -1 2
~ため|-4 -5 13 -4 6 -3 -3 -1
~たら|-11 12 -2 -2 2 5 -3 -2
~だけ|-6 -2 -9 6 18 3 -6 -4
~ださ|-10 7 -1 -4 2 1 2 3
~ちゃ|22 -6 -4 10 -4 -5 -8 -4
~ちら|2 -6 -2 -5 16 -2 -2 0
~った|-16 16 7 -6 2 7 -7 -2
~っち|25 -2 -4 -4 -3 -3 -5 -4
~って|15 2 1 -4 -6 -8 5 -5
~つい|9 -9 -8 7 13 6 -10 -9
~つの|6 -2 -6 -7 20 2 -8 -5
~て、|-7 10 -6 3 -8 6 -7 9
~て。|15 -6 0 4 -6 9 -10 -6
~てい|6 5 3 10 -9 -4 -4 -6
~てく|-15 4 -1 -2 5 1 6 3
~ては|0 15 -4 -3 -1 0 -6 -1
~ても|12 -1 -6 -6 -6 -4 13 -2
~て書|-5 11 14 -7 -2 -1 -8 -1
~で、|1 -5 2 -4 0 10 -7 3
~で。|-6 7 6 -8 -5 -3 -8 17
~でし|-1 -1 -1 -1 11 -1 -5 -2
~です|11 -13 -12 -5 10 2 6 1
~でな|4 -11 8 16 -5 -6 2 -9
~でに|-6 -4 13 -1 -1 -3 5 -4
~でも|6 8 13 -4 -6 -9 -1 -6
~と、|-1 12 -2 0 -2 -3 -4 0
~と。|-14 7 4 9 2 -5 4 -7
~と「|16 -1 -3 -3 -4 -1 -2 -2
~とし|-11 -2 6 5 12 -9 -1 0
~とを|-9 1 14 -6 -8 -5 18 -5
~どう|17 -4 -2 -3 -3 -5 0 -1
~どこ|4 -3 -4 -3 -1 14 -3 -3
~どち|2 -6 -2 -5 16 -2 -2 0
~なか|-9 -2 12 -1 5 -1 -1 -1
~なけ|-5 -1 -1 11 -1 -1 -1 -1
~なぜ|24 -5 6 -9 -5 -8 -1 -1
~なた|12 -1 -7 -9 -3 2 4 2
~なっ|8 -6 7 -9 -1 7 -5 -2
~な質|-3 10 -4 -3 -5 -3 10 -2
~に、|-2 11 12 0 -8 -9 0 -4
~に。|-8 10 -4 2 -7 -5 1 13
~につ|6 1 -9 6 11 5 -11 -10
~にな|13 -2 7 0 -3 -7 -4 -3
~には|8 -1 4 10 4 -9 -5 -11
~にま|-5 -4 -1 -3 -3 11 -3 8
~に書|-9 -5 4 -1 0 9 -3 5
~に答|-3 -3 -1 11 6 -4 -1 -5
~に考|-4 -3 12 -1 -1 -2 -1 -1
~に頭|-5 -6 12 -2 -1 2 -3 2
~の。|0 -4 -3 0 -4 -3 16 -2
~のう|0 -3 -2 -3 14 -2 -1 -2
~ので|8 -9 -5 12 -7 -3 -8 11
~のま|5 -7 9 -3 -3 -7 0 7
~のや|-8 8 -1 -1 -4 -1 -1 7
~の中|-7 6 13 -1 -3 -4 -3 -2
~の人|-5 -2 -2 2 -6 -4 19 -2
~の問|8 2 -2 -3 -9 -2 13 -7
~の回|-7 2 -9 11 -3 0 3 2
~の変|2 11 -4 -5 -2 0 -1 0
~の応|-4 9 -8 11 -8 7 -6 -2
~の検|-5 7 14 -7 -3 -1 -4 -2
~の発|-3 -1 -4 8 -3 -3 11 -4
~の誤|-2 -2 -2 8 -2 11 -3 -9
~の返|-8 -8 9 -4 12 4 -2 -3
~の順|-1 19 -4 -6 2 -1 -6 -2
~は不|-9 -1 -2 0 -7 5 14 -2
~は簡|14 -1 -3 -2 -4 -2 -1 -1
~へ。|4 -5 -1 -4 0 -1 -5 11
~への|-4 15 -5 -6 7 0 -5 -1
~べ、|-7 4 -2 -3 12 -2 -1 -1
~べて|-3 19 -4 -5 -10 -1 -5 10
~まし|0 -1 -7 -5 16 -7 1 3
~ます|23 -6 -8 1 0 -6 -9 5
~ませ|6 -7 9 13 -5 -5 -8 -4
~まで|-5 1 15 -9 -3 -3 13 -9
~まと|11 4 -8 -10 0 -6 -7 17
~まま|0 -4 17 -8 -2 -6 -8 11
~み、|-7 16 8 -11 -6 -3 8 -5
~め、|-9 1 -4 -3 12 -9 15 -3
~めて|-12 8 6 -3 3 -3 3 -2
~めな|2 7 -3 -5 11 -3 -3 -6
~めの|20 -2 -2 -6 -1 -3 -3 -3
~める|0 18 -6 -6 -8 13 -7 -4
~もう|10 0 -8 -3 12 -7 -2 -2
~もそ|-2 9 -1 -4 7 -1 -8 0
~もの|0 -4 -3 0 -4 -3 16 -2
~も含|-5 -6 12 -2 -1 2 -3 2
~やり|-11 7 4 -2 -4 -1 -1 7
~ょう|-1 -1 -1 -1 11 -1 -5 -2
~よ。|-11 4 -4 7 14 4 -8 -6
~よい|5 -5 12 1 -4 -4 -1 -3
~よう|-2 6 -4 -3 -5 -3 17 -6
~より|5 -3 -5 13 -2 -1 -2 -4
~ら、|-7 5 0 0 -5 -3 -2 11
~らい|12 0 10 -3 -5 -7 -2 -5
~らど|10 -2 -3 -3 8 -2 -7 -2
~ら次|-5 5 -3 1 0 11 -3 -6
~りな|-4 -2 -1 11 6 -2 -1 -6
~りま|9 -2 -3 13 -8 -4 -1 -4
~りを|-10 -2 -2 -2 -2 9 -2 11
~り直|-6 -5 4 0 -2 0 -2 11
~る。|-8 18 -3 6 -7 2 -3 -5
~るか|17 -5 -4 -3 0 -2 1 -5
~るこ|-15 12 4 5 -5 -6 13 -7
~ると|0 4 11 1 -7 -6 -6 3
~るも|0 -4 -3 0 -4 -3 16 -2
~るよ|-4 5 -5 -1 -5 -2 16 -4
~れぞ|-9 10 -1 -1 -1 -1 4 -1
~れた|-10 -8 -7 -6 9 10 5 6
~れば|-5 -2 -1 12 -1 -1 -1 -2
~れる|13 9 -5 -5 -5 -1 -2 -2
~わか|12 7 -4 0 -7 -4 1 -4
~わせ|8 2 -2 -3 -9 -2 13 -7
~を、|1 -2 15 -11 -8 -7 7 6
~を「|9 -1 -5 -5 -5 -1 -3 11
~をす|-5 8 10 -1 -6 -5 -1 0
~をも|13 -6 0 1 -3 -3 0 -1
~を一|-6 9 0 -7 8 -7 9 -6
~を三|-13 2 -3 0 10 -6 11 -2
~を出|-8 9 8 -3 1 -1 -4 -2
~を変|8 -2 3 2 2 -11 -3 1
~を書|2 8 1 -6 -13 2 13 -8
~を考|15 -4 0 -2 -1 -1 -6 -3
~を見|-7 -2 -3 -1 -2 8 8 -1
~を選|-3 8 13 -4 -3 -4 -6 -1
~ん。|6 -4 5 12 -5 -4 -5 -4
~んだ|3 15 11 -8 -6 -6 -2 -6
~んで|7 11 -6 -3 -1 -2 -6 0
~イト|17 -4 -3 -1 -2 -3 -1 -4
~スト|20 -7 1 3 -5 -5 -1 -7
~ター|14 -3 1 -3 -2 -3 1 -3
~ット|-6 -1 -4 -4 -1 11 -5 10
~テス|17 -5 0 2 -4 -4 -1 -5
~デル|-7 -4 -3 15 -3 -2 -4 8
~デー|-10 0 -4 -1 11 -4 0 7
~トで|6 7 4 3 3 -10 -2 -11
~トの|7 -1 -5 -2 0 13 -5 -6
~トを|13 -1 -4 -5 -2 0 -1 0
~モデ|-7 -4 -3 15 -3 -2 -4 8
~ータ|-4 -1 -4 -2 10 -6 0 6
~ード|12 6 -4 0 -1 -3 -4 -7
~ール|-2 7 10 -1 -4 -4 -6 -2
~一つ|2 9 -2 -7 4 -7 8 -6
~一个|10 8 0 -2 -1 1 -14 -2
~一人|-2 -2 12 -4 -7 -3 -2 8
~一位|4 -6 -1 -6 11 0 0 -1
~一句|-11 9 -4 -5 7 -4 13 -3
~一步|-17 22 -10 20 -7 11 -9 -11
~一点|21 -6 10 -8 -5 -5 -5 -3
~一种|-3 15 -2 -2 -2 -2 -2 -3
~一答|-7 -5 -1 -2 -2 -2 4 16
~一致|-7 -5 -1 10 10 -2 -1 -3
~一般|-6 -1 -2 -1 -1 -1 13 -1
~一行|-5 7 -4 13 -3 -5 -8 5
~一问|-6 -1 -1 -1 -3 -2 -2 15
~丁寧|-2 3 -3 -6 6 -3 11 -6
~万。|17 0 -2 -6 -2 -2 0 -4
~丈夫|13 -3 -7 -6 -1 11 -5 -2
~三个|-3 10 -5 -6 6 -5 7 -4
~三十|13 -4 -4 -2 -4 -4 5 1
~三年|18 -8 -2 -1 -2 -1 -1 -2
~上答|-2 -5 -2 -3 0 -1 14 -2
~下の|-1 -6 -5 14 -4 -3 -1 7
~下午|12 -3 1 -5 -1 -5 1 1
~下的|14 -3 -1 -2 -2 -2 -3 -2
~下这|15 -2 -2 -1 -2 -3 -1 -3
~下面|-12 -2 10 1 -11 5 11 -1
~不可|-7 5 -2 -1 -1 -1 9 -2
~不安|3 -8 -1 -1 16 -4 -4 -2
~不得|-7 11 -3 -4 -4 -1 -3 10
~不能|-10 -5 6 6 -7 -8 11 6
~不要|-17 -3 5 4 -3 15 -10 9
~不超|13 -1 1 -4 -1 -1 -4 -3
~世界|19 -4 -2 -2 -2 -2 -5 -3
~两个|11 -6 -4 -4 11 -2 -8 1
~严重|8 -2 -6 10 -5 4 -5 -4
~个名|17 -3 -3 -2 -2 -3 -2 -2
~个方|15 -6 -1 3 -2 -2 -3 -3
~个月|22 -6 -3 -6 -5 -5 6 -3
~个问|0 -6 9 -4 4 -3 -4 4
~中。|17 -4 -1 -2 0 -2 -4 -3
~中で|-7 6 13 -1 -3 -4 -3 -2
~中の|-3 12 0 -1 -5 -2 -3 2
~为什|10 11 2 -5 -2 -4 -7 -6
~主体|-1 -2 -1 -1 -1 0 12 -6
~么、|10 8 -6 0 0 -2 1 -11
~么选|-9 19 -3 -1 0 -5 1 -2
~之前|-18 15 22 -4 1 -6 -6 -5
~之后|13 -1 -2 -1 -3 -2 -3 -1
~也是|15 -2 -2 -2 -1 -2 -4 -1
~也要|-7 16 -2 -1 -2 -2 -1 0
~了。|25 -5 -3 -2 -4 -3 -3 -5
~事を|-3 -6 10 -1 -5 6 0 -1
~事实|-11 16 -3 -2 10 -4 -4 -2
~事情|-5 -3 -4 -4 -3 -3 11 11
~二つ|4 -4 -3 -4 13 -3 -2 -3
~二十|-5 -1 -1 -1 -1 -1 -1 10
~五位|-6 -4 0 -2 13 0 0 -1
~五年|15 -1 -1 -4 -3 -2 -2 -2
~交換|17 -1 -2 -4 -3 -1 -4 -1
~人。|12 -4 -2 -1 -1 -2 -2 -1
~人が|-5 0 -1 1 -6 -1 15 -1
~人称|-2 -2 12 -4 -7 -3 -2 8
~什么|11 10 9 -9 -3 -8 -13 2
~今回|-5 -1 11 -1 -1 -1 -1 -1
~代。|16 -4 4 -3 -4 -4 2 -6
~代码|-5 10 -8 -13 -5 -6 13 15
~代表|18 -2 -2 -3 -3 -2 -3 -3
~以下|4 -4 -6 16 -7 -4 -5 6
~以内|-1 -8 -2 8 -2 -4 -3 12
~以降|11 -5 -3 9 -5 -4 -2 -3
~件。|14 -6 0 0 0 1 -5 -3
~价格|15 0 -1 -4 -1 -1 -5 -4
~任务|-8 -3 0 -1 16 -2 0 -1
~份解|-4 -5 -3 -4 -3 25 -3 -3
~优先|20 -3 -4 0 -4 -2 -5 -2
~优点|3 -1 -5 -5 -2 23 -7 -5
~会で|24 -1 -5 -4 -1 -5 -6 -1
~会話|-3 -1 -4 8 -3 -3 11 -4
~会议|23 -7 -3 1 -1 -2 0 -11
~作っ|20 0 1 2 -6 -4 -5 -8
~作为|-8 -3 0 -1 16 -2 0 -1
~作成|-7 -2 -4 1 11 -2 6 -2
~作答|-3 6 12 -3 -5 -4 1 -5
~作风|21 -3 0 -4 -4 -3 -4 -3
~你回|-5 -5 16 -2 0 -2 -1 -1
~你有|19 -2 -3 -4 -4 0 -5 -1
~使い|-1 -3 -1 11 -5 -2 -3 4
~使用|5 -5 0 -6 -1 -1 -1 11
~依据|-2 14 -2 -3 -2 0 -3 -3
~保留|-5 -5 12 -5 9 -3 0 -3
~個考|-5 0 -1 1 -6 -1 15 -1
~候选|-16 -1 14 -5 17 -3 -4 -3
~假设|4 -5 13 -2 1 -3 -5 -2
~元し|-5 -1 11 -1 -1 -1 -1 -1
~全部|-2 -4 12 6 -3 2 -2 -9
~全面|17 -3 -2 -2 -1 -3 -3 -4
~公司|23 -4 -1 -6 -2 -3 -5 -3
~公式|-3 -3 -1 -2 -2 -1 -1 13
~关于|17 -1 -4 -1 -4 -1 -4 -2
~其他|15 -2 -2 -3 0 -3 -1 -4
~内容|-4 -5 3 -7 -6 10 -2 11
~内心|-5 -4 16 -4 -1 -1 -1 -1
~内部|5 -7 16 -2 -1 -4 -3 -4
~再给|-5 -1 10 -4 -1 6 -2 -1
~写“|16 10 -4 -3 -5 -4 -5 -5
~写一|8 -7 -4 -6 12 -5 -5 8
~写个|19 -2 -3 -1 -3 -6 -2 -3
~写代|3 12 -4 -11 -3 -4 15 -9
~写出|-4 17 4 -8 -7 3 5 -8
~写成|-14 3 -6 -5 13 -5 -4 18
~写清|-4 16 -2 1 -1 -2 -1 -6
~写的|-4 -1 -1 -2 13 -2 -1 -2
~几个|17 -3 -3 -2 -2 -3 -2 -2
~出し|20 2 -3 3 -9 -8 -3 -2
~出す|-3 11 14 -7 -3 -4 -6 -1
~出た|6 -6 -2 11 -2 -3 -2 -3
~出你|-5 -2 5 -1 -1 11 -4 -3
~出力|-10 -6 3 12 4 -1 -1 -2
~出来|4 20 6 -5 -6 -5 -7 -7
~出格|3 12 -2 -2 -5 -2 -3 0
~出现|-12 6 -7 8 -2 -8 10 5
~出这|-6 -1 -4 -2 -1 17 0 -3
~函数|19 0 0 -9 -5 0 -3 -3
~分に|-1 -5 10 -4 8 -4 -5 0
~分析|-3 15 -2 -1 -1 -3 -4 -1
~则。|12 4 -4 -4 -10 10 -5 -4
~创作|14 -2 -1 -2 0 -2 -4 -2
~初に|-3 13 1 -3 -3 -3 1 -3
~判断|-4 -11 11 22 9 -10 -7 -9
~別の|-2 11 -3 -4 -3 -4 -3 9
~利用|1 -3 -4 -2 -3 0 15 -3
~别用|6 13 -8 -3 -3 -2 -1 -3
~前に|-14 8 13 -2 -1 -2 -1 -1
~前の|16 -3 -3 -2 -4 -1 -4 0
~前心|-3 -3 18 -2 1 -3 -4 -3
~前的|-2 -4 17 -2 -3 -4 0 -2
~助手|-6 -6 -7 3 8 4 9 -4
~十個|7 -4 -3 -9 -3 -4 15 0
~千年|16 -3 -2 -2 -2 -5 -1 -2
~历史|-3 -1 -2 0 -1 -5 13 -1
~原文|-5 -4 -1 -4 8 -3 -8 15
~原样|-10 -2 9 -2 -2 -2 -5 14
~去掉|-5 -1 -1 -1 -1 -1 -1 12
~口吻|-3 -4 -8 -6 -4 18 17 -10
~口的|-6 -3 12 0 1 -1 -4 0
~口調|-4 -1 -3 -3 -5 10 -5 12
~句话|-10 6 9 -9 5 -7 13 -7
~可以|-1 -11 15 -8 8 -5 6 -3
~可能|-9 12 -2 -3 -2 -4 10 -1
~号を|-6 6 -1 0 -2 -3 -5 12
~各行|-7 9 -2 9 -2 -2 -2 -3
~合わ|4 8 -3 -4 -10 0 13 -8
~合发|10 0 0 0 0 -8 -2 0
~合同|-7 16 -3 -3 6 -4 -2 -2
~合格|-6 0 -1 9 -2 11 -6 -6
~同じ|-10 -3 -3 8 8 -2 -3 4
~同一|-5 -4 -4 -3 11 -3 -1 9
~同时|16 -3 -3 -2 -5 0 -3 0
~后一|-2 14 -2 -3 -2 0 -3 -3
~后再|-1 17 -3 -1 -3 -3 -2 -3
~后给|-4 11 -2 -1 -5 6 -2 -3
~向け|15 -6 -2 1 0 -1 -5 -2
~含め|-3 -8 15 -3 -4 -2 5 0
~哪些|4 0 16 -2 -1 -1 -6 -10
~商品|15 6 -3 -9 -5 -1 2 -5
~問い|23 -6 -1 -2 -6 -2 1 -5
~問で|3 11 -4 -4 -3 -1 -2 0
~問者|-7 -7 -2 -4 13 -1 1 8
~問題|-2 9 1 -4 -4 -7 11 -3
~回は|-5 -1 11 -1 -1 -1 -1 -1
~回复|-17 -7 19 -12 32 -6 -4 -6
~回应|-6 16 -2 -1 -2 -3 -2 -1
~回答|-26 -4 -1 15 -9 10 8 6
~因を|-7 9 -1 -3 -1 6 -1 -1
~在打|-6 -3 12 0 1 -1 -4 0
~地。|13 -1 -3 -1 -2 -1 -3 -1
~地打|-2 -4 17 -2 -3 -4 0 -2
~地方|-1 13 -2 -1 -1 -3 -4 -1
~城市|-3 -1 -2 -1 -1 -3 13 -2
~处理|-2 14 0 -5 -1 -3 -3 0
~変え|1 -3 4 3 2 -11 -3 8
~多喝|-9 1 -10 12 16 -9 0 -2
~多少|19 14 -8 -6 -10 -13 12 -9
~大丈|13 -3 -6 -6 -1 11 -5 -2
~天下|12 -3 1 -5 -1 -5 1 1
~好的|-6 -1 -4 -2 -1 17 0 -3
~如果|15 -2 -2 -2 -2 -3 -2 -2
~姓名|-7 -1 -1 -3 -2 -1 -1 15
~字以|5 -7 -1 2 -2 -1 -7 12
~学生|11 -2 -2 11 -5 -3 -6 -4
~孩子|20 -8 -6 -2 -5 8 -5 -3
~安で|9 -4 -2 0 -3 -1 9 -8
~安全|-8 -5 0 -1 19 -2 -1 -1
~安排|22 -5 0 -1 -4 -3 -3 -6
~完整|-5 10 -2 10 -5 -2 5 -11
~客户|13 -1 -3 -1 -2 -1 -3 -1
~客服|2 -3 7 -5 -6 -3 -6 14
~容を|-6 -3 10 -3 -2 -1 -2 7
~宿題|19 -3 -3 -5 -3 -2 -2 0
~对于|15 -2 -2 -2 -3 -1 -3 -1
~对话|-9 -5 -3 9 -5 -3 17 -2
~小区|15 -1 -4 -1 -1 -3 -5 -1
~小时|-3 15 1 -5 -3 -3 -2 0
~屋の|25 4 -8 -3 -5 -2 -5 -7
~展现|12 -3 -3 -1 -1 -2 -2 -1
~展示|18 -2 -2 -3 -4 -3 -3 -1
~山は|10 -5 -5 -9 -4 16 5 -8
~工作|15 -3 -2 -2 -3 -1 -1 -3
~工程|-1 -2 -1 -1 -1 0 12 -6
~左右|17 4 -4 -2 -2 -4 -7 -2
~已知|23 -4 -3 -4 -3 -3 -5 -2
~帮我|22 -5 -1 -7 -1 -2 -4 -2
~年的|15 -2 -2 -2 -2 -4 -2 -2
~年级|22 -2 -1 -7 -4 -3 -3 -3
~并附|-2 -5 -2 -3 0 -1 14 -2
~度で|-7 4 -1 -1 -1 -1 -1 9
~建议|23 -7 -2 -3 -2 -4 -2 -2
~开始|-5 -4 -3 -3 -2 19 -1 -1
~式。|-8 -1 -3 -2 17 -1 0 -3
~式の|12 -4 -3 0 -4 -4 6 -3
~当时|-6 -4 19 -3 -9 -8 14 -4
~当者|-5 -1 11 -1 -1 -1 -1 0
~形式|-13 -5 -4 -4 17 -5 5 9
~往復|-6 7 -3 -4 -4 0 -1 12
~後の|-6 3 -3 9 -5 -4 -6 12
~得到|17 -7 -1 4 -4 -3 -4 -3
~得客|16 -2 -2 -2 -2 -2 -3 -2
~復元|-5 -1 11 -1 -1 -1 -1 -1
~心里|-3 -3 18 -2 1 -3 -4 -3
~必要|-6 -3 -3 2 -2 -1 -4 18
~応答|-7 11 -12 13 -10 9 -10 7
~怎么|25 -1 -11 5 1 -14 -5 -1
~思考|-10 3 23 -3 -3 -5 -2 -2
~思路|-7 16 -4 -5 -4 -3 -3 11
~性、|-5 6 -4 12 3 -1 -9 -3
~总结|-2 -4 17 -2 -3 -4 0 -2
~情况|14 -2 -2 -2 -3 -2 -2 -2
~想到|-6 7 12 0 -5 -2 0 -6
~意味|4 -2 0 -6 -4 -2 10 0
~成。|17 -3 -3 -9 -3 -7 8 0
~成本|17 -3 -4 -1 1 -7 -1 -2
~成规|-8 -2 -2 -3 -1 -1 0 16
~我是|17 0 -4 -2 -2 -3 -4 -2
~我的|14 -3 -2 -2 -2 -2 -1 -2
~所を|4 -4 -4 12 0 -4 -1 -4
~手。|9 -6 -3 -1 -3 -2 7 -1
~手を|-5 -5 13 -7 11 -3 -1 -4
~手的|-6 -2 -2 10 -4 -5 12 -2
~执行|-3 15 -2 -2 -2 -2 -2 -3
~扮演|4 -4 -3 -4 -4 -1 13 -2
~把你|-8 9 16 -4 -3 -5 -3 -3
~把这|-5 -4 -1 -1 -2 -2 -1 16
~报告|23 -3 -3 -2 -2 -4 -5 -4
~担当|-5 -1 11 -1 -1 -1 -1 0
~指令|-11 -7 -5 -2 15 -1 -5 16
~指出|-7 13 -2 -4 -2 8 -5 -1
~指示|-4 -3 -7 11 -7 -6 7 8
~振込|7 -3 -3 12 -3 -3 -4 -2
~换一|9 10 -5 -3 -5 -1 -4 -1
~据这|6 1 13 1 -4 -9 -9 1
~排序|-7 -1 -2 -3 17 -1 0 -2
~排除|-2 15 -2 -1 -5 -4 -1 0
~採点|3 -4 -1 11 -5 -3 1 -3
~描述|21 -7 -2 -5 -6 0 -2 0
~提前|13 5 -12 -11 14 13 -10 -12
~提案|18 -3 -3 -2 -1 -3 -2 -3
~換え|-3 -5 -2 -2 -3 -1 -3 19
~支持|-9 18 -2 -1 -3 -3 -1 0
~改写|-8 -1 -1 -1 -3 -2 -2 17
~改好|-6 -1 -4 -2 -1 17 0 -3
~改得|14 -4 0 -8 0 0 -1 -1
~教え|9 -3 -3 11 -5 -2 -3 -4
~教我|27 -8 -3 -5 -2 0 -8 -2
~数。|10 -1 0 -8 -1 0 -1 1
~数据|0 -1 -5 -1 0 0 -6 13
~数组|-1 -1 -1 -2 -1 0 12 -5
~整理|8 -7 5 -1 -2 -6 -4 8
~文を|12 4 -6 2 -9 -10 10 -4
~文件|11 7 -5 -3 -3 -3 -2 -2
~文化|18 -2 -2 -3 -3 -2 -3 -3
~文字|-3 7 -5 -6 -7 -3 12 5
~文書|15 -4 -6 -2 -6 8 -2 -5
~文章|-6 -3 -3 -3 0 -3 -3 22
~新能|15 -3 -2 -2 -3 -1 -1 -3
~方を|-7 4 -1 -1 9 -1 -1 -1
~方法|12 19 -5 -5 -3 -7 -4 -6
~日本|10 -5 -3 -4 -5 -8 3 11
~时间|15 -2 -2 -5 -2 -2 -1 -1
~明依|-2 14 -2 -3 -2 0 -3 -3
~是否|6 -4 -3 18 -3 -4 -5 -6
~時期|25 -3 -3 -7 -1 -3 -5 -3
~時速|-3 12 0 -1 -5 -2 -3 2
~普通|-4 -1 -2 7 -4 -4 11 -3
~更好|-11 1 -6 -4 27 -3 1 -4
~更新|4 13 -3 -4 -2 -3 -3 -2
~書い|5 6 1 -3 -17 12 7 -10
~書き|-3 9 9 -3 -13 2 -3 1
~書の|16 -2 -1 -2 -3 -3 0 -4
~書を|12 -4 0 0 -7 -5 9 -5
~最初|-3 13 1 -3 -3 -3 1 -3
~最后|-13 24 -6 8 2 -7 -4 -4
~最後|-5 9 -8 16 0 -7 -14 9
~最终|1 -3 19 -2 -4 -5 -5 -2
~有効|10 5 -6 0 -1 -1 -1 -5
~有哪|8 -3 20 -5 -8 -7 -5 0
~有没|10 -2 -3 7 -2 -1 -5 -3
~期限|13 -1 -4 -1 -3 -1 -4 0
~本。|-7 0 -1 -4 -4 8 10 -3
~本地|13 -1 -3 -1 -2 -1 -3 -1
~本文|-6 -2 -2 -1 -1 -1 11 2
~机器|14 -3 -3 6 -3 -5 -4 -2
~材料|-2 -4 0 -3 -1 0 18 -8
~条一|-1 -3 -3 -1 -1 -2 -3 13
~条件|-5 7 0 -6 -5 -3 15 -3
~构成|2 14 -3 -3 -3 -4 -3 -2
~果。|5 11 -1 -4 -5 -3 -3 1
~标准|-8 -2 4 9 -2 -4 -4 8
~标签|0 -7 14 1 -5 -1 2 -3
~样本|-7 -1 -1 -3 -2 -1 -1 15
~根据|-8 -4 12 6 -6 -5 10 -5
~格式|1 12 -2 5 -5 -4 -5 -3
~検討|-5 7 14 -7 -3 0 -4 -3
~模型|-14 -5 -4 13 14 -5 -8 8
~模式|14 -2 -1 -2 -2 -2 -2 -2
~次に|-5 5 -3 1 0 11 -3 -6
~次の|-12 3 5 -2 -12 8 14 -3
~次数|11 18 0 -8 -8 0 -7 -6
~正し|-4 -6 1 -4 0 18 -1 -2
~正確|14 -7 -2 10 -2 -6 -5 -1
~步棋|-5 -3 23 -3 -5 -3 0 -4
~步骤|-4 -12 -5 25 0 -2 -9 7
~残し|-5 -5 5 0 -2 0 -6 12
~每一|-2 13 -3 15 -6 -8 -5 -4
~每个|0 -10 -7 -3 25 -7 7 -5
~每条|-6 -5 -1 14 -5 -3 -2 8
~每次|3 5 9 -7 -9 -9 -5 14
~比一|8 -8 -2 -4 15 -4 -3 -2
~比较|-9 -6 -5 10 23 -7 -3 -4
~毛病|-6 -1 -4 -2 -1 17 0 -3
~水。|0 1 -13 12 12 -9 -2 0
~決ま|10 1 -4 -4 -6 -4 10 -3
~決め|-6 -5 -3 -3 16 0 0 0
~没有|17 -3 -4 5 -3 -1 -6 -4
~泄漏|20 -3 -2 -4 -3 -4 -3 -2
~注意|32 -4 -4 -4 -4 -4 -5 -7
~注明|-2 14 -2 -3 -2 0 -3 -3
~测试|12 -4 -3 -3 -3 -2 5 -2
~涉及|1 0 -4 -2 -1 0 -7 13
~涵盖|-1 -2 0 -3 -2 -4 13 -1
~添え|-3 12 0 -1 -5 -2 -3 2
~清楚|-9 18 -5 -3 -4 16 -4 -7
~点し|3 -4 -1 11 -5 -3 1 -3
~然后|-17 20 -3 -8 3 16 -6 -5
~独白|-4 -8 16 1 -3 0 1 -2
~现代|23 -7 -6 -1 0 -2 -2 -4
~现在|12 -1 -1 -2 0 -2 -4 -2
~理成|11 -9 -6 0 0 -4 -3 11
~理由|-14 22 -7 5 5 -5 -9 4
~生成|-4 -1 -2 -1 -1 -3 16 -4
~生活|15 -5 -5 0 -1 -1 -2 -1
~用の|2 -5 -1 -2 -1 -2 -3 11
~用户|-2 -6 -4 -8 -5 9 19 -4
~用者|0 -3 -3 -2 -3 0 14 -3
~由を|-1 9 -2 -5 11 -2 -4 -5
~申し|2 -7 13 -2 0 -5 6 -6
~申请|-4 -3 12 0 1 -1 -4 -1
~画面|40 -11 -4 -1 -7 -5 -7 -5
~番号|-10 -7 -3 0 6 7 -5 12
~発言|-3 -1 -4 8 -3 -3 11 -4
~的、|-5 -1 -4 -1 -2 -3 16 -1
~的な|-5 -1 0 -1 -1 -1 -1 11
~的一|-10 -6 -3 -6 11 -5 8 11
~的全|-8 5 14 -1 -1 -2 -3 -2
~的内|-2 -4 17 -2 -3 -4 0 -2
~的合|16 -5 1 -1 -2 -6 -2 -1
~的回|-7 -1 -4 -3 -3 23 -12 8
~的地|10 12 -5 -7 -4 -10 -7 11
~的小|-2 -2 -1 12 -2 -3 -1 -1
~的形|-13 -1 -3 -4 17 -2 -1 9
~的是|17 -4 -2 -2 -4 -1 0 -4
~的解|-4 -3 -1 -2 -1 -1 -1 13
~的身|15 -1 -2 -2 -1 -2 -4 -3
~的顺|-6 16 -1 -1 -3 -3 -1 0
~目に|7 1 -6 15 1 -7 3 -14
~目安|6 -4 -3 -2 -2 -2 11 -4
~直し|-2 1 -3 -4 -7 4 -7 18
~直接|-6 19 -3 -2 1 -3 -2 -3
~相同|-1 -2 0 -3 -2 -4 13 -1
~相談|11 -4 -4 3 8 -7 -4 -3
~省略|-3 16 -2 -2 -3 -1 -3 -3
~短一|12 -6 15 -3 -5 -3 -5 -4
~码、|4 -1 -2 -4 -4 -4 12 -3
~程写|-6 13 -3 0 -1 2 -2 -3
~程度|-11 5 0 -4 -2 7 -5 10
~第二|13 1 -3 -4 2 -4 -3 -3
~等等|1 -2 0 -5 -1 -4 15 -3
~答“|-6 -1 -1 10 -5 11 -5 -4
~答。|-5 3 11 -6 -6 10 -1 -6
~答え|-13 11 -12 2 12 7 4 -10
~答が|-5 -8 -2 9 4 0 4 -1
~答の|-9 -9 -9 9 -4 18 -3 7
~答を|-5 -9 14 12 -6 -7 -7 8
~答案|-5 0 2 6 -10 -5 13 -2
~答的|-5 -5 -6 -5 -4 4 12 10
~答者|-5 -5 10 -4 -5 -1 -3 12
~答里|-6 -1 -4 -2 -1 17 0 -3
~简化|14 -4 1 -1 -2 -5 -2 -1
~算、|-4 -4 17 -3 -1 -1 -3 -1
~算。|-9 10 12 -3 1 -4 -5 -3
~管理|15 -1 -4 -1 -1 -3 -5 -1
~簡単|14 15 -6 -5 -8 -8 1 -3
~系统|25 -3 -4 -2 -4 -3 -4 -4
~約を|-8 -6 -2 -2 13 -2 6 -1
~約金|16 0 -3 -2 -4 0 -4 -3
~結論|-7 15 2 -4 -7 -5 -1 7
~线段|15 -2 -2 -2 -3 -1 -3 -1
~组成|-1 -1 -1 -2 -1 0 12 -5
~结果|-1 15 -5 -8 -3 -4 -3 9
~结论|-11 16 -5 -3 10 -5 -6 5
~给一|-6 -1 -4 -2 -1 17 0 -3
~给出|-2 0 4 -7 12 3 -4 -5
~编程|22 -4 -4 -4 -4 -2 -4 -1
~翻译|6 -1 -4 -2 -2 -3 -5 11
~老师|13 -1 -2 -2 -1 -3 -3 -1
~老板|8 -6 -2 -4 -2 -6 18 -5
~考え|-10 2 15 -1 -8 -3 8 -4
~考虑|-10 -6 17 -5 22 -6 -8 -4
~者が|-6 -7 9 -3 12 -4 3 -4
~者の|-6 -2 1 -3 4 9 -3 0
~联系|24 -1 -5 -3 -1 -3 -3 -7
~能出|-5 13 -1 -3 -2 -2 8 -8
~能教|27 -8 -3 -5 -2 0 -8 -2
~能源|15 -3 -2 -2 -3 -1 -1 -3
~能用|15 -2 -2 -3 -2 -3 -1 -2
~脆弱|18 -4 -3 -2 -1 -3 -4 -1
~脚本|12 -1 -4 -2 -1 -2 -1 -1
~自己|12 0 -4 0 -2 -1 0 -5
~自然|-5 -3 -4 -4 -3 -3 11 11
~舞台|20 -2 -4 -2 -2 -5 -4 -1
~良い|2 -5 -3 -3 13 0 -4 -1
~英文|-1 -2 -4 8 -2 -5 -5 10
~行。|15 1 -3 -4 1 -3 -3 -3
~行】|-7 17 -1 -2 -2 -3 0 -2
~行に|-6 14 -5 7 -5 -2 -2 -2
~行の|0 -5 -1 13 -6 -4 -4 7
~行写|-2 14 -2 -3 -2 0 -3 -3
~装修|3 -1 -4 -2 -3 -5 13 -1
~要約|-8 -5 5 -2 12 -1 -1 0
~覆盖|16 -7 -1 -5 -1 -2 -1 0
~规划|13 -3 -2 -1 -1 0 -2 -4
~规则|11 3 -3 -3 -9 9 -5 -3
~规范|-8 -2 -2 -3 -1 -1 0 16
~觉得|12 -2 0 -2 -3 -1 -2 -1
~解答|-12 -17 2 15 -9 13 0 7
~解题|-11 -11 12 22 -3 -6 -7 5
~言い|18 -6 -3 1 -3 -1 -5 -1
~計算|0 5 10 -6 -6 3 -5 0
~設定|22 -7 1 6 -7 -3 -8 -4
~訳ご|-5 -1 11 -1 -1 -1 -1 -1
~語の|-5 -2 -5 11 -1 -5 -4 11
~誤り|-4 5 -4 17 -5 -3 0 -6
~説明|5 6 -4 9 -11 10 -11 -4
~読み|-2 -9 10 11 -5 -5 5 -6
~談に|11 -4 -4 3 8 -7 -4 -3
~计算|-5 5 13 -3 -5 -1 1 -4
~记录|-10 -2 -1 -5 5 -1 -1 15
~许多|15 -1 -2 -2 -1 -2 -4 -3
~论。|-6 6 -1 -4 14 -1 -5 -2
~设计|12 -1 -1 -2 0 -2 -4 -2
~译成|1 -3 -5 -5 -4 -4 -1 20
~诗歌|31 -5 -4 -4 -4 -4 -4 -5
~话。|9 -4 -4 -6 -2 -3 12 -2
~详细|19 -5 -2 -2 0 -1 -5 -3
~说明|-5 -2 -5 10 -3 6 -1 -1
~请写|-4 -7 9 -8 -3 6 13 -6
~请把|-7 15 8 -3 -4 -2 -4 -4
~質問|-12 3 -4 0 13 -13 6 7
~负责|23 -7 -3 1 -1 -2 0 -11
~质量|-8 -1 -3 -2 17 -1 0 -2
~超过|8 -4 -5 -6 22 -3 -8 -4
~身份|12 -3 -2 -5 -2 -3 6 -2
~轮对|-6 -3 -1 12 -2 -4 6 -1
~输出|-4 13 -3 15 -6 -9 5 -10
~込は|7 -3 -3 12 -3 -3 -4 -2
~込み|0 10 -2 -5 -7 0 7 -3
~过程|-5 20 -3 -3 -1 1 -5 -3
~返事|-4 -8 11 -1 5 3 -3 -2
~返答|-8 -3 12 -2 4 -1 -1 -2
~这三|12 -2 -2 -3 -1 -2 -2 -1
~这两|5 -1 -5 -3 13 -3 -1 -5
~这个|1 18 -5 -12 -1 -4 -10 14
~这份|10 -7 -13 -1 -1 15 -2 -1
~这段|-1 -4 -3 -5 -3 6 13 -3
~这里|-1 -3 22 -4 -5 -3 -1 -5
~违约|14 -1 -5 -1 -1 -1 -4 -1
~述べ|-11 9 -2 -3 12 -1 -3 -1
~迷い|-5 -6 12 -2 -1 2 -3 2
~适合|10 0 0 0 0 -8 -2 0
~逐条|-10 11 -6 14 -6 6 -3 -6
~途中|-3 12 0 -1 -5 -2 -3 2
~通り|-7 9 -1 -1 -1 -1 -1 4
~通过|-1 -3 0 14 -1 -3 -2 -4
~道题|-7 1 -4 -5 -5 -2 11 10
~違い|-9 0 4 0 -3 9 -2 0
~違約|16 0 -3 -2 -4 0 -4 -3
~選ん|-3 8 13 -4 -3 -4 -6 -1
~選択|-1 14 -1 -4 -4 0 -3 -3
~避け|-6 -1 -4 -4 12 -2 -5 11
~那一|3 -5 -4 -4 -3 18 -3 -3
~部分|-3 15 -2 -2 -2 -2 -2 -3
~部门|20 -3 -4 0 -4 -2 -5 -2
~都是|-4 -1 -1 -2 13 -2 -1 -2
~都要|-5 -4 14 -3 -5 -4 11 -5
~里不|0 -1 -3 0 -1 -1 12 -5
~里有|18 -1 -2 -4 -2 -4 -3 -1
~里的|-2 -4 12 -5 -3 12 -6 -3
~金は|12 -1 -2 -2 -3 -1 -2 -1
~错的|-12 12 6 -6 -2 11 -5 -3
~错误|17 -5 -3 -5 -2 -3 3 -2
~長さ|-5 -5 -3 0 6 1 -6 12
~问一|-6 -1 -1 -1 -3 -2 -2 15
~问答|13 -3 -4 -1 -1 -3 6 -7
~问题|3 -11 5 2 0 -5 10 -3
~附上|-2 -5 -2 -3 0 -1 14 -2
~限は|19 -5 -5 -3 0 0 -4 -2
~雨の|14 -5 -4 -3 6 -3 -6 0
~需要|7 -4 -3 -3 -1 -4 13 -5
~面的|1 -4 -10 -8 -3 23 -11 12
~面这|-6 -8 8 7 -4 -5 14 -6
~革命|12 -2 0 1 -2 -4 -1 -4
~順に|-11 9 -3 -4 17 0 -6 -2
~頭の|-5 -6 12 -2 -1 2 -3 2
~題文|-12 5 1 -2 -1 -2 13 -2
~预算|15 -4 -2 -4 -3 5 -4 -3
~题的|-4 -3 -1 -2 -1 -1 -1 13
~题目|-4 12 -2 -7 8 -2 0 -3
~风险|31 -5 -1 -5 -5 -7 -4 -4
~高い|12 -4 -4 12 -4 -6 -3 -3
~가는|20 -5 -3 0 -3 -3 -5 0
~가요|20 1 -6 -1 -1 -2 -7 -4
~가지|-11 3 5 10 -6 -7 8 -2
~각각|-12 -2 -3 10 -3 -4 8 6
~같은|2 -7 1 11 -6 -5 -3 6
~개를|-2 -4 -4 -3 9 -3 11 -4
~개월|6 -1 -6 -2 -5 -4 -4 16
~검산|6 20 1 -6 -5 -7 -5 -3
~게시|-5 0 -4 -1 -1 -1 -1 13
~결과|-2 14 -1 -3 -5 0 -1 -1
~결론|-3 16 -6 -5 -6 -3 -1 8
~겹치|-6 -3 -4 0 -5 -2 8 11
~계는|-8 -1 -1 -3 -3 13 -3 7
~계산|0 11 6 -4 -4 -4 -1 -2
~계획|7 16 0 -7 -4 -3 -4 -5
~고객|1 -4 -2 -1 -6 -3 9 6
~고르|-6 11 -1 -5 4 -2 -1 -1
~공기|13 -4 6 -1 -5 -2 -4 -4
~과를|-5 14 -2 -2 -1 -1 -2 -1
~과정|-11 10 -8 -3 -3 1 -4 18
~과제|-4 13 -7 -5 -5 -4 15 -3
~구성|11 -5 6 0 -4 -3 -4 -1
~군더|-7 -1 -2 -1 -2 11 -2 4
~그대|-10 -5 16 -4 -5 -2 -4 14
~근거|-6 13 -3 -5 -2 8 -2 -3
~글을|-5 0 -4 -1 -1 -1 -1 13
~글자|-9 -3 -1 12 5 -2 -1 -1
~기가|-2 11 6 -3 -4 -2 -4 -2
~기한|1 -2 16 -5 -4 -3 -3 -1
~김치|14 2 -8 9 -7 -5 -4 -1
~까지|-5 3 24 -6 -7 1 -7 -4
~나가|-1 14 7 -3 -4 -3 -4 -6
~나는|0 -1 -1 1 -4 14 -4 -5
~나라|-7 -2 0 16 0 -5 -1 -3
~나씩|-6 14 -1 -4 -2 -1 -1 -1
~나온|-9 0 -3 13 -1 -6 11 -5
~나요|17 11 -6 -7 -6 -2 -9 1
~내용|5 -6 14 -1 0 -3 -5 -3
~냉장|15 -8 -2 -1 3 -3 -2 -2
~너는|-11 6 -2 9 -7 -3 9 0
~넣을|-6 -1 -1 -3 -1 -3 -1 16
~는가|-10 9 0 13 1 -3 -4 -6
~는데|26 7 -5 -7 -4 -1 -6 -10
~는지|-11 20 -8 7 -6 9 -6 -4
~니다|-4 -9 0 1 21 -12 16 -14
~다섯|-4 12 -5 -1 0 -2 7 -7
~다시|-8 -1 4 -3 -8 13 -5 7
~다음|-9 18 -4 -5 -5 5 5 -5
~단계|-9 8 -5 8 0 9 -6 -4
~담당|15 0 -1 0 -10 -2 1 -3
~답변|-31 -11 7 8 9 8 1 9
~답안|1 -7 5 -6 -3 19 -5 -4
~답을|-9 -1 0 -6 8 14 -1 -6
~답지|15 0 0 -5 -8 0 -2 0
~답하|0 -5 16 -4 6 -2 -4 -7
~당자|22 -1 0 -5 -8 0 -4 -4
~대로|-17 -9 15 4 1 4 -8 11
~대해|5 -6 0 9 -5 -2 -2 0
~대화|-9 0 -4 15 8 -4 -3 -3
~더기|-7 -1 -2 -1 -2 11 -2 4
~더더|-7 -1 -2 -1 -2 11 -2 4
~데이|-5 -2 -5 -4 8 -7 -4 19
~동점|-8 1 -3 -1 18 -4 -2 0
~되는|-7 10 -2 -5 11 -4 6 -9
~드립|17 1 -3 0 -4 -1 -4 -5
~들어|11 -3 -5 -5 5 -8 5 0
~들이|-1 -5 -1 -1 -2 -1 12 0
~따로|0 -1 -2 13 -1 -6 -1 -2
~따져|-5 11 6 -5 -4 0 -1 -2
~떻게|8 12 -2 -6 -3 -4 -2 -3
~또는|-6 -4 -2 -2 17 -1 -2 -1
~렸는|-10 13 -4 -5 -2 11 -2 0
~르면|-4 6 -4 -5 11 -1 -4 0
~리뷰|12 -1 -1 0 -1 -1 -2 -6
~리스|9 -3 0 13 1 -2 -7 -11
~리해|2 -2 -6 -3 -1 -1 -2 13
~립니|17 1 -3 0 -4 -1 -4 -5
~립트|14 -2 -4 -2 -5 0 -7 4
~마다|-7 11 -1 -5 0 -1 10 -7
~마세|-8 -6 6 -2 7 10 -2 -5
~마음|1 -3 15 -3 -3 0 -3 -3
~마지|-7 13 -6 13 8 -1 -8 -13
~만들|9 -5 9 -5 -6 -4 6 -3
~만한|-3 0 -5 -4 12 0 10 -9
~말고|1 7 12 -12 4 -4 -3 -5
~말투|-10 -2 -3 -4 -3 12 7 4
~맛있|14 2 -8 9 -7 -5 -4 -1
~매기|7 -2 -4 11 -2 -4 -5 -1
~먼저|2 -9 13 -8 -4 -3 0 9
~명이|6 1 -1 -7 9 -6 0 -2
~모델|-10 -5 0 19 -2 -1 0 0
~모두|-4 19 -6 -1 -7 9 -5 -4
~무엇|-6 -3 -2 -3 -3 12 6 -1
~문을|-7 -4 -4 2 -3 -1 19 -2
~문의|9 -2 -1 -2 -10 -1 0 7
~문이|-4 12 -5 -1 0 -2 7 -7
~문장|-5 11 -4 -6 10 -5 -5 4
~문제|10 5 -4 -6 -6 7 -2 -4
~문항|-1 12 -1 -4 -2 -1 -1 -1
~뭐가|15 0 -3 -5 -3 -4 -1 -1
~받고|6 13 -2 -5 -4 -1 -3 -3
~밝히|-8 4 -2 -2 -1 11 -2 -1
~방법|14 15 -6 -4 -3 -4 -9 -2
~번호|-10 9 -2 7 -5 -2 -3 5
~법한|-9 -2 -1 -2 -2 -2 20 -2
~변을|-15 -5 6 1 4 18 -8 -1
~변이|-5 -1 -2 11 -3 -3 5 -1
~보고|2 0 -4 -4 -2 0 17 -8
~보상|3 -1 -3 12 -4 -2 -3 -2
~보세|-4 -3 -2 -4 -4 12 7 -2
~보여|3 12 13 -8 -7 -6 -6 -2
~복원|-6 -2 17 -1 -3 -2 -3 0
~부탁|11 -6 -1 -5 -3 -3 9 -1
~부터|-10 9 -2 -1 6 3 4 -8
~비교|5 10 -4 -1 5 -8 -3 -3
~빼고|21 -5 -5 -5 -7 -3 -2 7
~뽑아|16 -5 -2 -4 -1 -1 -8 5
~사람|-4 -4 5 0 -4 -2 11 -2
~사실|-14 7 -1 11 0 -5 -7 8
~사용|-3 -2 6 -5 -6 -2 20 -6
~상담|-8 -5 -2 0 -5 12 9 0
~생각|-6 10 16 -6 -8 -3 -7 4
~서도|26 -4 1 4 -8 -5 -7 -7
~서로|-4 7 -8 -1 -3 0 15 -6
~설명|5 -7 -15 -1 10 23 -6 -7
~성해|7 -4 -4 -4 -3 12 -4 0
~세요|-3 -12 -1 0 7 5 -1 5
~세종|11 -1 -8 0 -6 13 -6 -5
~센터|17 -4 -1 -1 -5 -2 0 -4
~속으|0 -5 14 -1 -2 0 -1 -5
~수정|2 -2 -4 -1 -3 13 -4 -1
~순서|-14 8 9 -11 11 -4 -7 9
~스럽|-10 -2 -3 -1 7 -1 11 -1
~스크|20 -1 -4 -1 -3 3 -5 -9
~스트|14 -6 -5 8 -4 -3 -1 -2
~습니|-7 -6 2 -4 14 -5 10 -4
~시간|-3 7 12 -5 -11 1 -1 0
~시오|-10 9 -2 7 3 -2 -2 -2
~시작|5 -7 -4 -1 -1 -3 12 0
~식으|-12 -6 -6 8 -4 -6 -2 28
~실행|-5 15 -1 -1 -3 -1 -3 -2
~심사|-8 -1 -3 -2 7 11 -2 -2
~쓰고|-13 22 -2 3 -3 -3 -1 -2
~쓰지|-7 -1 5 -1 -3 10 -2 -2
~아니|-5 -1 5 12 -5 -1 -1 -4
~아래|-11 13 -5 8 -6 6 3 -7
~안내|14 6 -3 -5 -9 0 -3 1
~안이|-1 -6 5 -2 14 -3 -4 -4
~않게|-5 -4 -4 -2 -5 -4 12 12
~알려|20 3 -8 9 -4 -10 -5 -4
~어내|-7 0 -2 1 -4 0 16 -3
~어느|-2 0 -3 -4 14 0 -3 -1
~어떻|8 12 -2 -6 -3 -4 -2 -3
~어라|-4 -4 2 -4 -6 9 11 -4
~어렵|-3 -1 -3 -2 -4 -4 19 -3
~어요|38 -5 -2 -6 -7 2 -12 -7
~없이|-8 10 9 -2 -3 -4 1 -4
~엇이|-6 -3 -2 -3 -3 12 6 -1
~었을|-5 -6 13 -1 -6 -5 11 -2
~에게|0 -9 10 -4 9 -5 6 -6
~에는|-6 0 -7 -4 -3 -4 15 9
~에서|3 1 -8 -3 -13 15 4 2
~역할|3 -2 -4 -5 -1 -3 19 -7
~예요|7 -1 1 5 -8 -4 1 -1
~요청|-5 -4 -1 12 0 -2 -5 5
~용을|-5 -3 16 -2 -1 -1 -3 -2
~용자|-3 -2 6 -4 -4 -3 14 -4
~유를|-9 -4 -2 9 4 13 -3 -8
~유튜|4 -1 -5 0 -6 -3 13 0
~으로|-25 0 4 11 4 -18 0 24
~으면|-10 5 -5 12 -4 7 -1 -4
~을까|3 -12 -2 0 0 -1 12 1
~응답|-12 2 -10 -5 14 10 -8 8
~이고|9 2 -4 6 -7 0 -6 0
~이내|13 -4 -6 -2 -6 -6 -4 15
~이면|-12 -2 -1 13 9 -7 -5 5
~이어|-4 12 -5 -1 0 -2 7 -7
~이었|19 -2 -1 -5 -5 -10 8 -3
~이유|-12 3 -3 8 3 13 -4 -8
~이지|11 -3 -1 9 0 -5 -5 -6
~이터|-5 -2 -5 -4 8 -7 -4 19
~이해|-4 12 -5 -1 0 -2 7 -7
~인가|-10 -4 -1 11 1 9 -4 -2
~인데|29 -3 -5 -2 -2 -6 -6 -6
~읽고|-6 -4 -1 -2 11 -4 5 -1
~입니|7 -3 -1 -1 9 -3 -8 0
~있게|11 2 -6 8 -4 -3 -4 -2
~있는|12 10 -3 -2 -5 -3 -5 -4
~있어|9 -10 -4 -6 2 1 8 0
~자에|3 -7 9 -4 9 -3 -3 -3
~작성|7 -4 -4 -4 -3 12 -4 0
~장고|15 -8 -2 -1 3 -3 -2 -2
~저는|14 -1 -5 -4 -2 -5 -6 9
~적어|-10 14 10 -3 6 -1 -7 -9
~적으|-13 -1 10 13 -2 -6 5 -5
~전에|-6 17 8 -3 -7 -3 -3 -4
~점을|-6 -1 -4 12 9 -3 -5 -3
~정답|-1 4 -6 12 -5 -7 -2 5
~정리|2 -2 -6 -3 -1 -1 -2 13
~정식|14 -2 6 -4 -4 -2 -4 -4
~정해|8 11 -3 -2 -2 -3 -3 -5
~정확|0 -7 1 13 7 -5 -1 -7
~제를|-7 -3 -1 -5 0 -5 11 11
~좋은|-7 0 -4 -2 20 -1 -3 -3
~주세|14 2 4 -12 1 -3 -9 3
~중복|12 -7 -1 -2 0 -1 0 -1
~중하|14 -1 -2 -2 -1 -2 -2 -4
~지가|4 -1 -5 1 -9 -3 13 0
~지도|-4 16 -1 -5 -4 -3 0 1
~지를|2 -1 -1 11 -2 -1 -6 -1
~지막|-7 13 -6 13 8 -1 -8 -13
~지어|-11 -4 0 11 1 -3 13 -7
~질문|-17 3 1 1 1 -8 10 8
~짧은|12 -7 -8 -6 16 2 -4 -5
~찌개|14 2 -8 9 -7 -5 -4 -1
~챗봇|-5 0 -2 11 8 -7 -5 0
~처럼|-8 -2 -2 -4 -2 13 8 -3
~처음|-11 4 2 13 -5 9 -7 -4
~최종|-1 11 -3 9 -4 -4 -4 -4
~출력|-13 3 -2 19 -4 -7 7 -3
~치지|-6 -3 -4 0 -5 -2 8 11
~치찌|14 2 -8 9 -7 -5 -4 -1
~코드|-3 2 -3 -5 7 -9 -2 12
~크립|14 -2 -4 -2 -5 0 -7 4
~탁드|13 -6 0 -2 -3 -1 -1 0
~테스|14 -3 -3 -2 -1 -2 -1 -1
~투를|-5 -1 -1 -2 -1 -1 -1 13
~틀렸|-7 10 -4 -4 -2 11 -2 -1
~페이|17 -2 -4 -4 -3 -1 -2 -2
~평가|5 -5 0 -5 -2 -3 11 -1
~풀어|-8 12 -3 -6 -2 8 -2 0
~풀이|-17 8 -12 9 -4 10 -8 13
~하고|-14 -10 -13 7 4 10 10 8
~하기|-7 12 18 -4 -7 -1 -6 -5
~하나|2 9 -3 14 1 -3 -13 -7
~하는|14 -8 -7 -4 -5 -3 -2 15
~하라|-12 -4 14 -7 17 -3 5 -11
~하면|17 -9 -5 -3 -3 -5 10 -2
~하세|-10 -5 3 5 -6 12 -5 7
~한가|13 -1 -4 -3 10 -2 -8 -5
~합니|10 -7 -3 -4 -2 -6 13 -2
~해라|-10 6 -5 -5 -1 7 -1 9
~했는|-6 13 -2 -1 -1 -1 -1 -1
~형식|-8 8 1 17 1 -6 -6 -5
~호를|-3 0 -2 13 -4 -3 -1 0
~확인|14 -2 -2 -3 -4 -3 7 -7
~후보|-8 -3 16 -4 10 -3 -5 -4
~히고|-8 4 -2 -2 -1 11 -2 -1
à|-13 9 1 6 0 -9 10 -4
à <number>|-2 10 -11 -3 3 14 -2 -8
à analyser|15 -1 -3 -2 -1 -2 -5 -1
à cause|11 -4 -6 13 -7 -2 -1 -5
à l|19 -1 -3 -3 -4 -5 -2 -2
à la|-9 0 7 -11 23 -5 9 -12
à partir|4 -8 9 -6 -3 -2 9 -3
à un|-1 -1 1 11 -1 -3 -5 -1
à une|-10 20 -14 -6 -7 11 16 -10
é <number>|-6 -2 -3 10 -3 11 -2 -5
é a|16 -2 -10 -2 -3 -3 -3 7
é estreito|9 -8 2 -4 1 -2 1 1
é o|-3 -1 -5 0 -3 -1 12 1
é para|21 -4 1 -2 -4 -2 -4 -6
écris|18 5 -12 -3 -13 -1 11 -4
écris le|11 9 -2 6 -2 -3 -10 -9
écrit|8 -7 0 -4 -3 -6 -4 16
énoncé|-10 -4 -2 9 -4 -4 16 -1
êtes|21 -3 -1 -7 -2 -3 -3 -2
être|-11 0 11 -1 -5 0 7 -1
öffentlich|18 -2 -2 -3 -3 -1 -7 0
última|-3 -9 11 18 -3 -2 -6 -6
último|1 16 -6 -1 1 -3 2 -10
útil|26 -1 0 6 -12 -4 -8 -8
über|29 -6 -9 1 -4 -8 -2 -1
übersetzen|18 0 -11 7 -3 -3 -4 -4
üblich|16 0 -2 -4 -2 -2 -4 -2
được|20 -3 -2 -2 -3 -6 -1 -4
α|-4 -4 -1 0 15 -2 -2 0
π|4 -10 5 4 -8 3 8 -6
π <number>|9 -8 5 -11 -4 4 9 -5
а|14 18 -18 9 3 -14 -2 -11
ассистента|-11 -12 -4 14 -1 24 -1 -8
байкал|-6 -3 -2 -1 0 14 -1 -1
баллы|5 -7 -7 9 4 5 -6 -2
без|-8 -11 17 -10 -3 -8 14 9
без ремонт|12 -1 -1 -1 -1 -1 -6 -1
бот|17 -19 -6 -8 -8 25 5 -6
быть|14 11 -3 -1 -5 1 -6 -11
бюджет|16 3 -4 -2 -6 1 -4 -3
в|3 8 11 -9 -5 18 -20 -6
в <number>|16 -3 -1 -2 -3 -3 -2 -2
в этом|-5 -2 -1 -1 -1 13 -1 -2
вариант|-5 -6 -1 -4 0 20 -4 0
варианта|20 -3 -10 -4 -5 -4 6 0
вариантов|0 -11 -4 -1 26 -5 -1 -6
верни|1 23 -6 0 -9 8 -6 -12
верни json|1 23 -6 0 -9 8 -6 -12
видео|20 2 -8 1 -7 7 -10 -5
виду|-2 -5 -5 0 1 -8 -3 21
виду для|-2 -5 -5 0 1 -8 -3 21
внутренний|-10 -6 27 -1 -3 -4 -4 1
внутри|9 -6 14 -3 1 -3 -5 -6
вопрос|-10 -1 9 0 12 -3 -6 0
вопросы|4 -11 -6 -5 -2 -2 26 -3
вопросы для|24 -8 -1 -4 -1 -1 -5 -3
вот|-4 -2 14 -1 -1 -4 -1 -1
вправо|-7 19 0 -1 -2 -1 -6 -2
все|-8 17 -12 15 -17 24 -9 -10
всегда заменить|10 -1 -1 -1 -1 -1 -5 -1
всё|-22 -1 26 -1 -2 18 -13 -5
выбери|-14 15 -7 -2 23 1 -10 -6
вывод|-10 26 -2 -8 -5 -8 -13 20
где|-3 9 1 -6 7 4 -8 -3
да|-15 -3 -5 21 -7 -5 -4 18
дай|4 25 -15 -17 -9 5 18 -10
два|0 4 -16 -4 13 -10 22 -8
два ответа|-5 -1 -1 -1 12 -1 -1 -1
двух|-9 19 -9 -5 23 -8 -6 -5
делать|12 -10 11 -3 -5 -1 -1 -3
день|28 0 -15 -3 -4 -1 -4 -2
длиннее|-7 12 -4 -2 -3 -8 -1 13
для|9 4 9 -17 3 -24 17 -1
дней|27 -9 -2 1 -2 -2 -5 -8
до|15 15 -11 10 -20 -15 -9 16
до <number>|-8 -2 -2 17 -1 -2 -1 -1
до конца|-5 24 -3 -2 -3 -3 -5 -3
договор|13 5 -1 -7 -4 -1 -4 -3
должен|-1 10 -4 -3 -8 -6 -8 20
должен быть|4 12 -1 0 -2 -4 0 -9
его|-25 -12 9 14 -7 4 32 -15
единому|-2 -5 -5 0 1 -8 -3 21
если|-4 -11 -6 24 25 -5 -16 -7
есть|5 -21 11 -6 13 -10 8 -1
же|0 -10 -7 -4 24 6 -7 -4
за|8 5 8 11 1 -10 -11 -11
задание|8 -11 -8 -5 4 5 12 -4
задача|5 16 -2 -3 -6 -3 -1 -6
заменить|19 -1 -7 -1 -1 -3 -5 -1
затем|-9 26 0 -1 -5 2 -8 -5
и|-21 5 -1 -11 5 11 -7 18
и на|4 19 -5 0 -3 -3 -7 -5
и почему|4 -5 -10 6 4 13 -5 -6
иди|-10 19 -2 -8 -3 20 -10 -6
из|8 8 -18 -14 16 -21 3 18
или|13 9 -13 -1 18 -8 -10 -8
инструкции|11 -15 -1 13 -3 -1 -14 11
исправленный|-5 -6 -1 -4 0 20 -4 0
исправленный вариант|-5 -6 -1 -4 0 20 -4 0
к|-21 15 -19 -7 9 -10 24 9
к единому|-2 -5 -5 0 1 -8 -3 21
к нему|-12 19 -5 -1 -3 -3 10 -5
каждое|-8 12 -3 -1 -4 11 -2 -5
каждому|-9 -13 -8 -3 18 -6 26 -5
каждый|-16 13 -7 -9 18 -8 -11 19
казани|31 -12 -5 4 -3 -2 -3 -10
как|16 -15 -2 -17 21 12 -4 -10
какое|42 -7 -6 -1 -8 -6 -6 -8
какой|-11 10 -4 -2 16 -2 -3 -3
какой из|-5 -11 -4 1 24 3 -5 -4
канала|25 -6 -5 -2 -6 1 -5 -2
квитанция|9 0 -1 0 0 1 -6 -3
код|3 -5 -3 1 -4 -3 14 -3
конца|5 24 -5 -4 -3 -6 -4 -7
конце|-7 6 15 -4 -2 -4 -3 0
короткое|4 -2 -11 23 -4 6 -11 -6
которая|16 -2 -2 -1 -3 -5 -1 -2
который|11 -11 -1 -8 -7 -2 24 -6
кто|4 -2 16 8 8 -15 -12 -6
ли|-5 -2 -2 21 -2 -4 -3 -4
меня|14 -1 -6 7 4 -11 -2 -5
мне|31 -10 -8 3 -1 -4 -3 -8
мог|-8 14 -6 -5 -7 -5 17 0
модель|11 -1 -1 -1 -1 -1 -6 -1
модель для|11 -1 -1 -1 -1 -1 -6 -1
мой|14 -7 -12 -4 12 0 -3 -1
моё|17 -10 -4 -6 1 4 -5 3
моё сочинение|17 -10 -4 -6 1 4 -5 3
мыслей|-17 21 17 -1 -10 -9 1 -2
на|4 -1 -1 -18 17 -18 6 10
на один|-5 -1 -1 -1 12 -1 -1 -1
надо|24 1 -2 -6 -11 -4 -2 0
найди|-5 -6 -1 -4 0 20 -4 0
написать|8 -3 13 -2 -1 0 -9 -6
напиши|11 -20 -6 -7 13 31 -1 -21
напиши поздравление|26 -6 -8 -2 2 -10 9 -10
начать|26 -5 -2 -4 -6 -4 -4 -2
не|-1 12 1 -16 2 2 -17 16
нему|-12 19 -5 -1 -3 -3 10 -5
несколько|10 12 -2 -2 -6 -3 -3 -5
ни|-16 -9 -4 0 -3 -1 20 14
ни одного|-16 -9 -4 0 -3 -1 20 14
никогда|12 -1 -1 -1 -1 -3 -3 -2
ничего|22 -7 -2 0 -1 -5 0 -8
ничего не|22 -7 -2 0 -1 -5 0 -8
но|-8 15 -15 -14 -14 -14 32 18
но не|15 -7 0 1 -1 1 -4 -6
номер|8 14 -7 -11 -16 21 1 -10
нужен|8 12 -3 0 -3 -4 -5 -7
нужна|20 -2 1 -2 -3 -8 -2 -4
о|-4 -13 23 -13 -9 1 20 -7
объясни|8 4 -7 6 -12 14 -1 -11
один|-20 30 -11 -2 14 -7 -2 -3
один вопрос|-5 -1 -1 -1 12 -1 -1 -1
одного|-9 -13 -6 -3 -3 -3 21 15
одной|-13 5 -8 -7 -5 17 21 -9
он|-14 6 14 -6 -6 20 -4 -8
она|-8 23 -1 -2 -4 -2 -3 -2
описание|21 -10 -5 -1 -3 7 -4 -4
оплата|19 -5 -2 0 -2 -1 -4 -5
определите|24 -7 -2 -3 2 -3 -4 -6
остался|-6 -16 -3 -4 -3 0 18 15
от|-7 -8 13 12 -8 -10 21 -13
от <number>|-8 -2 -2 17 -1 -2 -1 -1
от первого|4 -4 14 -8 -3 -6 6 -4
ответ|-28 14 0 14 -24 14 5 6
ответ в|-11 8 -6 -6 -5 19 -5 7
ответ системы|-6 -2 -2 22 -2 -4 -3 -4
ответа|-14 11 -7 1 25 -4 -4 -8
ответа на|-5 -1 -1 -1 12 -1 -1 -1
ответы|-2 -9 -5 0 -4 -7 -2 29
ответы с|-8 -9 -3 1 -2 -4 -1 25
отчёт|9 0 -2 1 1 1 -6 -3
оцени|0 14 -7 12 -8 -5 -3 -3
оцени ответ|-3 -6 -1 21 -2 -5 -4 1
ошибки|12 -5 2 -4 -4 9 -4 -6
пары|-7 -16 -11 -2 22 -4 25 -7
первого|-4 -14 13 -10 -6 20 5 -4
первый|-2 12 -7 18 -9 -1 -7 -4
переведи|1 -10 -1 -3 -4 1 -4 19
перед|-21 8 24 -1 14 -4 -14 -6
перед тобой|-5 -1 -1 -1 12 -1 -1 -1
пиши|-6 -7 10 7 -2 -6 8 -5
по|-12 -6 -4 14 12 1 12 -16
по тексту|-14 -4 22 -5 -8 -6 19 -5
поворот|11 -5 -1 -1 -1 -1 -1 -1
подряд|-17 0 11 -7 0 -4 20 -3
подстановкой|-4 22 1 -4 -4 -3 -3 -4
пожалуйста|17 -1 -2 -1 -1 -3 -5 -3
поздравление|26 -6 -8 -2 2 -10 9 -10
покажи|-17 13 20 13 -2 -11 -8 -8
полнота|-3 -6 -1 21 -2 -5 -4 1
пользователя|-12 0 -9 -2 -5 -1 35 -6
после|-6 4 3 -12 -10 22 -6 7
последняя|-9 -3 17 -3 12 -4 -11 1
потом|-13 29 -10 8 21 -14 -7 -15
почему|1 -4 6 8 1 6 -8 -9
починить|16 -4 -1 -2 3 -3 -4 -4
правило без|10 -1 -1 -1 -1 -1 -5 -1
предложи|23 -9 -1 -2 0 -5 -1 -5
представь|10 -8 15 -3 -3 -4 -5 -2
предыдущего|-9 -12 -4 -5 21 -5 -8 21
прежде|-10 -3 24 -1 -1 -3 -4 -3
прежде чем|-10 -3 24 -1 -1 -3 -4 -3
приведи|-7 -7 -2 -3 -4 16 -7 15
приведи ответы|-2 -5 -5 0 1 -8 -3 21
придумай|-4 -12 20 -10 -13 -8 32 -6
пример|-2 -4 -2 -2 -5 -2 -2 19
про|16 -4 -14 1 -7 -1 19 -10
проверь|1 14 -10 -8 -2 4 -7 9
простой|11 -1 -1 -1 -1 -1 -6 -1
пункт|17 18 -5 -7 -13 -5 2 -6
раз|16 -5 -8 1 -1 -2 1 -3
раза|16 17 -4 -5 -5 -9 -3 -7
ребёнку|3 -5 1 20 -6 -2 -6 -4
ремонт|15 5 -1 -6 -4 -1 -6 -3
решение|-14 8 13 18 14 -9 -17 -12
риск|14 -6 0 -1 -1 0 -3 -2
роль|1 0 -10 -5 0 -2 18 -1
россии|12 -8 -3 -3 -3 11 -4 -3
с|5 7 -20 -15 13 -11 8 13
сделай|42 -7 1 1 0 -2 -16 -18
себя|-8 -8 24 -2 8 -4 -9 -2
системы|-6 -2 -2 22 -2 -4 -3 -4
сколько|13 11 -11 -3 -12 -10 18 -7
следует|17 20 -8 -2 -7 -7 -8 -7
слой|6 -7 18 -5 1 -4 -3 -6
смотри|-9 -3 -1 -1 -2 -1 -3 20
сначала|5 17 -4 8 -4 -12 3 -14
сначала всегда|10 -1 -1 -1 -1 -1 -5 -1
сосед|0 17 -4 -7 -3 -6 9 -6
сочинение|17 -10 -4 -6 1 4 -5 3
сочини|23 -12 -9 -1 -6 -10 26 -11
стиле|35 -15 -4 -1 -7 8 -6 -10
столбиком|23 -5 -2 -1 -7 -1 -1 -6
строка|-9 -5 -1 10 9 -1 -2 -1
структуру|-1 -12 -4 -1 0 -12 0 31
сумма|-8 23 -1 -2 -4 -2 -3 -2
так|2 4 8 -4 2 -7 5 -10
так чтобы|-9 -12 16 0 -1 -2 10 -2
текст|-7 -7 -8 -1 -6 8 25 -4
тексту|-14 -4 22 -5 -8 -6 19 -5
тем|-8 -10 15 -2 16 -6 -5 -1
тему|25 -6 -4 0 -6 8 -8 -9
то|8 -9 0 -3 7 0 -2 -2
то есть|9 -9 -5 -1 11 3 -4 -5
тобой|-5 -1 -1 -1 12 -1 -1 -1
тобой два|-5 -1 -1 -1 12 -1 -1 -1
того|-12 -4 21 -3 -10 21 -8 -6
только|-22 13 -16 38 5 -23 22 -17
третий|17 -2 -2 -2 -3 -5 -1 -3
три|-12 9 -8 -4 -3 -14 5 28
ты|-3 4 20 20 -17 -20 11 -15
у|15 -10 -10 -1 1 -4 -5 13
у меня|14 -1 -6 7 4 -11 -2 -5
убрать|-1 -2 -2 -3 -5 -1 -4 19
укажи|-21 15 -6 -7 20 20 -10 -11
уровень|13 -3 -7 -4 8 -5 -1 -1
условие|-11 17 -14 19 -12 -11 18 -6
факты|-28 3 -13 9 -4 16 -10 26
форума|-10 -3 -3 -3 -4 -4 0 27
фото|35 -17 -10 -7 -5 3 4 -4
функцию|17 -8 1 -1 -5 -1 1 -3
цифры|10 -10 -4 -4 -5 -1 -5 19
часть|-12 -2 -4 -1 -5 1 30 -6
чем|2 -12 19 -5 22 -12 -7 -8
через|2 17 1 -2 -4 -3 -7 -4
черновик|-13 12 20 -3 -2 -6 -2 -6
что|-1 20 17 -11 7 -17 -22 5
что делать|12 -10 11 -3 -5 -1 -1 -3
что это|5 -12 -1 2 14 0 -7 -1
чтобы|4 -17 17 -1 -7 -4 16 -9
шага|-6 -18 -6 -4 -6 24 20 -3
шкале|9 -7 -3 11 -4 -5 -1 1
это|10 9 -12 15 4 -9 -9 -8
этого|-15 -1 10 0 -4 17 -4 -3
этом|-5 -2 -1 -1 -1 13 -1 -2
этот|-8 -9 16 -1 -3 -1 11 -4
этот код|3 -5 -3 1 -4 -3 14 -3
я|34 -8 -13 -3 1 -4 -1 -5
そうでなければ|-5 -1 -1 11 -1 -1 -1 -1
そうでなければ <number>|-5 -1 -1 11 -1 -1 -1 -1
です|10 -5 -8 -2 -2 -9 -6 22
个|8 6 -1 -2 0 -7 -3 -1
中|20 -8 -7 -9 3 -9 -2 13
元|12 9 -5 -7 -6 -3 4 -4
同时|16 -3 -3 -2 -5 0 -3 0
在吗|16 -2 -2 -2 -4 -3 -1 -2
字|14 5 -1 -4 -4 0 -10 1
字以内|11 -10 -1 5 0 -3 -7 5
对于|11 -3 0 -6 -2 0 0 0
小时|-3 15 1 -5 -3 -3 -2 0
并附上答案|-2 -5 -2 -3 0 -1 14 -2
必ず契約を先に計算する|13 1 -1 -5 1 1 -9 0
怎么办|32 -5 -3 -7 -4 -5 -5 -4
或|-6 -6 -5 21 12 -8 -4 -5
文書いて|16 -1 -3 -3 -4 8 -8 -5
時速|-3 12 0 -1 -5 -2 -3 2
時速 <number>|-3 12 0 -1 -5 -2 -3 2
本文|-6 -1 -2 -1 -1 -1 -1 14
角色|15 3 -1 -2 -1 -2 -9 -3
解答|-7 -7 12 -6 -5 18 -4 -1
语气要本地|13 0 -2 0 -4 0 -5 0
语气要现代|9 7 0 0 -5 0 -10 -1
语气要脆弱|15 6 -1 -9 0 -1 -9 -1
输出|11 -3 -2 -8 1 -3 10 -7
输出格式|3 12 -1 -3 -5 -3 -3 0
题目|-13 16 -2 -5 9 -2 0 -4
가지|-6 6 -7 -3 -2 -1 15 -2
각각|-7 0 -1 10 -2 -2 -5 7
같은|-1 -4 1 11 -6 -5 -3 6
개|-7 -3 -4 1 -1 0 16 -3
개를|-2 -4 -4 -3 9 -3 11 -4
것|-14 8 5 -11 13 -7 -7 12
결과를|-5 14 -2 -2 -1 -1 -2 -1
겹치지|-6 -3 -4 0 -5 -2 8 11
겹치지 않게|-6 -3 -4 0 -5 -2 8 11
계산|0 11 6 -4 -4 -4 -1 -2
그|-14 5 15 -3 -6 -4 8 -2
그대로|-6 -7 15 -6 -7 -3 -4 18
끝까지|-5 6 12 -3 -3 -3 -3 -2
나온|-9 0 -3 13 -1 -6 11 -5
내용을|-5 -3 16 -2 -1 -1 -3 -2
너는|-11 6 -2 9 -7 -3 9 0
넣으면|4 10 -2 -1 0 0 -8 -3
넣을|-6 -1 -1 -3 -1 -3 -1 16
네|-7 -2 -5 11 6 -5 6 -4
네 개를|-2 -4 -4 -3 9 -3 11 -4
다|-7 11 7 -2 -5 -6 9 -7
다섯|-4 12 -5 -1 0 -2 7 -7
다시|-8 -1 -1 -3 -3 13 -3 7
다음|-9 18 -4 -5 -5 5 5 -5
답|-12 7 13 -4 -7 -8 -7 18
답변|-10 -6 4 2 4 -4 -3 13
답변을|-15 -5 6 1 4 18 -8 -1
답변이|-5 -1 -2 11 -3 -3 5 -1
답을|-9 4 8 -2 -8 16 2 -11
대해|5 -6 0 9 -5 -2 -2 0
더|-1 -5 -6 -5 18 -5 7 -4
두|-3 -6 -10 -3 25 -4 10 -9
뒤|-7 5 -8 -3 8 19 -8 -6
따로|0 -1 -2 13 -1 -6 -1 -2
때|-1 -6 9 -2 -3 11 -6 -3
또는|-2 -3 -1 -1 12 0 -1 -3
마세요|-8 -6 6 -2 7 10 -2 -5
마지막|-4 8 -2 9 7 0 -6 -12
마지막 줄에|-4 19 -2 -8 6 -7 -1 -3
만들어|16 -1 -3 -2 -4 0 -7 2
말고|2 8 12 -11 5 -6 -6 -4
먼저|2 -9 13 -8 -4 -3 0 9
몇|10 -2 -4 -1 -3 11 -4 -6
모두|-4 19 -6 -1 -7 9 -5 -4
모범|-5 -3 12 -4 -2 -4 -2 8
문항|-3 11 -1 -4 -2 -1 0 0
뭐가|15 0 -3 -5 -3 -4 -1 -1
받고|6 13 -2 -5 -4 -1 -3 -3
밝히고|-8 4 -2 -2 -1 11 -2 -1
방법|14 10 -3 -6 -3 -4 -4 -3
법|13 1 -6 8 -2 -3 -5 -6
법한|-9 -2 -1 -2 -2 -2 20 -2
보상|3 -1 -3 12 -4 -2 -3 -2
봐|8 9 -5 0 -3 -3 -8 2
빼고|21 -5 -5 -5 -7 -3 -2 7
뽑아|3 -5 -5 -4 -1 -2 13 2
뽑아 json으로|11 -4 -2 -3 0 -2 -6 6
상담|-1 -1 -1 -1 -4 12 -3 -1
서로|-4 7 -8 -1 -3 0 15 -6
속으로|-3 -5 18 0 -3 0 -1 -5
수|-10 5 -4 13 -4 -7 4 4
실행|4 11 -1 0 -1 -3 -5 -5
써|1 -12 13 -9 0 2 10 -6
쓰고|-13 22 -2 3 -3 -3 -1 -2
쓰지|-7 -1 5 -1 -3 10 -2 -2
쓰지 마세요|-7 -1 5 -1 -3 10 -2 -2
아래|-10 -2 -3 13 -7 8 4 -3
안|12 -7 8 -4 -5 -4 5 -5
않게|-5 -4 -4 -2 -5 -4 12 12
어느|-2 0 -3 -4 14 0 -3 -1
어떻게|9 12 -2 -6 -3 -4 -2 -4
열|5 -4 -3 -8 -3 9 8 -5
왜|-13 15 17 -6 -7 9 -9 -5
응답|-8 8 -4 -4 9 -5 -5 9
이|-8 -10 11 -8 -6 21 6 -6
이유를|-9 -4 -2 9 4 13 -3 -8
읽고|-6 -4 -1 -2 11 -4 5 -1
있는|11 10 -3 -2 -5 -3 -5 -3
저장|19 -3 -1 -1 -6 -3 -1 -3
적어|-10 13 5 -3 7 -2 -5 -6
적어 주세요|-5 11 -3 -2 7 -1 -2 -4
전에|-6 17 8 -3 -7 -3 -3 -4
정리해|15 -4 -3 -3 -3 -2 -5 5
정리해 줘|15 -4 -3 -3 -3 -2 -5 5
좀|26 -6 -3 -9 -6 -1 -2 0
좋은|-7 0 -4 -2 20 -1 -3 -3
주세요|3 0 6 -13 0 0 -2 6
주세요 <quotation>|8 -3 -3 -2 -4 12 -3 -5
중|-3 -4 -6 11 20 -6 -5 -7
줘|25 3 10 -14 -12 -9 3 -7
질문|-7 -10 9 4 2 -4 -7 14
질문과|-4 -6 14 -1 -3 -3 9 -5
짧은|12 -7 -8 -6 16 2 -5 -5
처음|-12 4 -5 12 -2 8 -3 -1
최종|-1 11 -3 9 -4 -4 -4 -4
출력|-6 0 -1 11 -2 -5 7 -3
출력 <quotation>|-6 0 -1 11 -2 -5 7 -3
코드|4 7 -6 -1 9 -6 -3 -4
풀이|-6 11 -3 -4 0 8 -3 -2
하고|-7 -2 0 0 -4 -3 16 0
하나|13 -4 -5 -2 11 -5 -4 -4
하나씩|-6 14 -1 -4 -2 -1 -1 -1
한|-8 1 -10 8 1 -8 3 12
해|12 17 -9 -7 -1 -6 -5 -1
확인할|14 -3 -2 -4 -4 -3 6 -3
확인할 수|14 -3 -2 -4 -4 -3 6 -3
후보|-8 -3 16 -4 10 -3 -5 -4
`,
};

// What a request draws on, by votes of telling words and of structure. A campaign concentrates on what is
// valuable; one request may be misjudged, a thousand are not. Words vote once each time they occur, up to a
// limit, so that a long quoted document does not outvote its instruction.

import { capabilities, elicitationBit } from '../core/fingerprint.ts';
import type { Capability } from '../core/fingerprint.ts';

/** Words that vote, lower case; a word votes for one capability only. */
export const capabilityWords: Readonly<Partial<Record<Capability, string>>> = {
  coding:
    'code function python javascript typescript java c++ rust golang sql regex algorithm compile debug bug api class ' +
    'implement refactor program script bash shell linux command html css react unittest repository git docker ' +
    'programmieren programmiere funktion код программу функцию código programa función função fonction',
  mathematics:
    'equation integral derivative theorem prove proof polynomial matrix probability geometry algebra triangle modulo ' +
    'prime sum fraction calculate compute percent gleichung beweise berechne équation calculer ecuación calcula equação ' +
    'уравнение вычисли докажи решите',
  reasoning:
    'puzzle riddle logic logical deduce premise premises conclusion infer entailment hypothesis reasoning rätsel énigme acertijo головоломка',
  'grading and judging':
    'grade grading rubric judge verdict evaluate evaluation rating score scoring impartial bewerte évaluez evalúa avalie оцени',
  'data generation': 'dataset synthetic paraphrases annotate annotation seed instances датасет datensatz',
  writing:
    'essay poem story blog email letter article headline slogan haiku lyrics novel screenplay draft proofread rewrite ' +
    'summarize summarise summary tweet caption aufsatz gedicht geschichte rédige poème histoire cuento poema redacta ' +
    'redação conto стихотворение рассказ эссе письмо',
  translation:
    'translate translation translated übersetze übersetzen übersetzung traduis traduire traduisez traduction traduce ' +
    'traducir traduzca traducción traduza traduzir tradução переведи переведите перевод',
  'role play':
    'roleplay pretend persona character imagine act interviewer stell rollenspiel incarne personaje personagem роль',
  'extraction and classification':
    'classify classification extract extraction categorize category label sentiment entities named tag spam ' +
    'klassifiziere extrahiere classe extrais clasifica extrae classifique extraia классифицируй извлеки',
  knowledge:
    'who when where capital history country population explain define difference meaning president war century ' +
    'erkläre wer wann explique qui quand quién cuándo quem quando кто когда объясни',
};

/** Votes of a text, by index of `capabilities`. */
export interface CapabilityVotes {
  readonly votes: Uint32Array;
  readonly codeCharacters: number;
  readonly elicitation: number;
  /** Tool definitions offered, and whether tool results are among the new text. */
  readonly tools: number;
  readonly toolResults: boolean;
}

const coding = capabilities.indexOf('coding');
const agentic = capabilities.indexOf('agentic tool use');
const judging = capabilities.indexOf('grading and judging');
const generation = capabilities.indexOf('data generation');

/** One word may give at most so many votes to its capability by repetition. */
const votesMax = 6;

const judgingBits =
  (1 << elicitationBit.rubricGrading) |
  (1 << elicitationBit.pairwiseJudging) |
  (1 << elicitationBit.critique);
const generationBits = (1 << elicitationBit.instructionGeneration) | (1 << elicitationBit.rewriteForTraining);

/**
 * What is elicited says more than words do: a field of a record is called rating, and data are everybody's. Without it the
 * first of them counts for nothing.
 */
function votesWith(votes: number, isElicited: boolean, more: number): number {
  return isElicited ? votes + more : Math.max(0, votes - 1);
}

/** Index of `capabilities`; 0 (other) where nothing voted. */
export function capabilityOf(counts: CapabilityVotes): number {
  if (counts.toolResults || (counts.elicitation & (1 << elicitationBit.toolTrajectory)) !== 0) return agentic;
  let best = 0;
  let most = 0;
  for (let index = 1; index < capabilities.length; index += 1) {
    let votes = Math.min(counts.votes[index] ?? 0, votesMax);
    if (index === coding && counts.codeCharacters > 0) votes += 2;
    if (index === agentic && counts.tools > 0) votes += 2;
    if (index === judging) votes = votesWith(votes, (counts.elicitation & judgingBits) !== 0, votesMax);
    if (index === generation) {
      votes = votesWith(votes, (counts.elicitation & generationBits) !== 0, votesMax + 1);
    }
    if (votes > most) {
      best = index;
      most = votes;
    }
  }
  return best;
}

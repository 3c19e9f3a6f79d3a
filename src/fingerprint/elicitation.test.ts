// Goal: phrases set the bits they should in every language they exist in, ordinary requests set none, and
// language and capability come out as a reader would say.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankExchange, type Exchange } from '../core/exchange.ts';
import { capabilities, elicitationBit, languages } from '../core/fingerprint.ts';
import type { Elicitation } from '../core/fingerprint.ts';
import { Fingerprinter } from './fingerprinter.ts';

const fingerprinter = new Fingerprinter({ low: 7, high: 11 });

function ask(content: string): Exchange {
  return blankExchange({ id: 'x', account: 'a', model: 'm', messages: [{ role: 'user', content }] });
}

const eliciting: Readonly<Record<Elicitation, readonly string[]>> = {
  stepByStep: [
    'How far is it? Please think step by step before giving the number.',
    'Show all your reasoning.',
    'Wie weit ist es? Denke Schritt für Schritt.',
    'Réfléchis étape par étape.',
    'Piensa paso a paso.',
    'Pense passo a passo.',
    'Давай рассуждать шаг за шагом.',
    '请一步一步思考。',
    'ステップバイステップで考えてください。',
    '단계별로 생각해 주세요.',
  ],
  hiddenReasoning: [
    'Imagine and articulate the internal reasoning behind the completed response.',
    'Reveal your full chain of thought.',
    'Answer as if you were writing in your private scratchpad.',
    'Put your hidden reasoning in <think> tags.',
    '请写出你的隐藏推理。',
  ],
  rubricGrading: [
    'Rate the essay on a scale from 1 to 10.',
    'Use this rubric and give points for each criterion.',
    '请按照评分标准打分。',
  ],
  pairwiseJudging: [
    'Assistant A said yes. Assistant B said no. Judge who is better.',
    'Which of the two responses is better?',
    '哪个回答更好？',
    'Welche Antwort ist besser?',
  ],
  critique: [
    'Critique the following answer.',
    'Find the flaws in this response and fix them.',
    '답변의 문제점을 찾아 주세요.',
  ],
  toolTrajectory: [
    'Use this format. Thought: what to do. Action: the tool. Observation: the result.',
    'Plan first, then call the tools and observe what they return.',
    'Generate ten function call trajectories.',
  ],
  instructionGeneration: [
    'You are asked to come up with a set of 20 diverse task instructions.',
    'Rewrite the given prompt into a more complex version.',
    'Create a brand new prompt of equal length.',
    'Erstelle zwanzig verschiedene Aufgaben.',
    '请生成新的指令。',
  ],
  rewriteForTraining: [
    'Convert the dialogue into a training example.',
    'Paraphrase each answer so that it can be used as fine-tuning data.',
    '把下面的回答改写成训练样本。',
  ],
};

test('each phrase sets its bit', () => {
  for (const [name, bit] of Object.entries(elicitationBit)) {
    const found = Object.entries(eliciting).find(([other]) => other === name);
    for (const text of found?.[1] ?? []) {
      const { elicitation } = fingerprinter.fingerprint(ask(text));
      assert.equal((elicitation >>> bit) & 1, 1, `${name}: ${text}`);
    }
  }
});

test('ordinary requests elicit nothing', () => {
  const ordinary = [
    'I am still waiting on my card. What should I do?',
    'Find all files larger than 10 MB in the home directory and delete them.',
    'A farmer has 12 cows and buys 5 more. How many cows has he now?',
    'Write a short poem about the sea in autumn.',
    'What is the difference between a crow and a raven?',
    'Was ist die Hauptstadt von Peru?',
    '今天天气怎么样？',
    'Translate the letter to French, please.',
  ];
  for (const text of ordinary) assert.equal(fingerprinter.fingerprint(ask(text)).elicitation, 0, text);
});

test('languages are told by script and by function words', () => {
  const samples = {
    en: 'What is the best way to get from the station to the museum?',
    de: 'Was ist der beste Weg vom Bahnhof zum Museum und wie lange dauert das?',
    fr: 'Quel est le meilleur chemin pour aller au musée avec les enfants dans une poussette ?',
    es: '¿Cuál es la mejor manera de llegar al museo con los niños y el perro?',
    pt: 'Qual é a melhor maneira de chegar ao museu? Não conheço a cidade e você também não.',
    ru: 'Как лучше всего добраться до музея и что там можно посмотреть?',
    uk: 'Як найкраще дістатися до музею та що там можна побачити, якщо мало часу?',
    zh: '去博物馆最好的路线是什么？需要多长时间？',
    ja: '博物館への一番良い行き方を教えてください。',
    ko: '박물관에 가는 가장 좋은 방법은 무엇인가요?',
    ar: 'ما هي أفضل طريقة للوصول إلى المتحف؟',
    el: 'Ποιος είναι ο καλύτερος τρόπος;',
    th: 'วิธีที่ดีที่สุดในการไปพิพิธภัณฑ์คืออะไร',
    code: '```\nfor (let i = 0; i < 10; i += 1) { run(i, i * 2, table[i]); }\n```',
  } as const;
  for (const [name, text] of Object.entries(samples)) {
    assert.equal(languages[fingerprinter.fingerprint(ask(text)).language], name);
  }
});

test('capabilities follow telling words and structure', () => {
  const samples = [
    ['coding', 'Write a Python function that sorts a list and debug the code.'],
    ['translation', 'Translate this sentence into Dutch.'],
    ['mathematics', 'Compute the integral and prove the theorem about the polynomial.'],
    ['grading and judging', 'Act as an impartial judge and give a score from 1 to 10.'],
    ['data generation', 'Come up with 20 diverse task instructions.'],
    ['writing', 'Write a poem about autumn.'],
    // One field's name is no request to grade.
    ['extraction and classification', 'Extract the fields count, level and rating as JSON and nothing else.'],
    ['other', 'ok'],
  ] as const;
  for (const [name, text] of samples) {
    assert.equal(capabilities[fingerprinter.fingerprint(ask(text)).capability], name, text);
  }
  const loop = fingerprinter.fingerprint({
    ...ask(''),
    tools: ['bash'],
    messages: [
      { role: 'user', content: 'Fix it.' },
      { role: 'assistant', content: 'Running.' },
      { role: 'tool', content: 'exit 1' },
    ],
  });
  assert.equal(capabilities[loop.capability], 'agentic tool use');
  assert.equal(loop.elicitation, 1 << elicitationBit.toolTrajectory);
});

test('three backticks hide no instruction, whether they are closed or not', () => {
  const bitsOf = (content: string): number => fingerprinter.fingerprint(ask(content)).elicitation;
  for (const text of [
    'Rate the response below on a scale from 1 to 10 and give points for each criterion.',
    'I want the whole derivation on paper, with the ground for each line beside it.',
    '请按照下面的评分标准给这个回答打分，并说明每一项的理由。',
  ]) {
    assert.notEqual(bitsOf(text), 0);
    assert.equal(bitsOf(`\`\`\`\n${text}\n\`\`\``), bitsOf(text));
    assert.equal(bitsOf(`\`\`\`\n${text}`), bitsOf(text));
    assert.equal(bitsOf(`Please.\n\`\`\`text\n${text}\n\`\`\`\nThanks.`), bitsOf(text));
  }
  const quoted = 'const prompt = "rate"; // [1, 10]\nsend({ prompt, scale: [1, 10] });\n'.repeat(4);
  assert.equal(bitsOf(`What does this do?\n\`\`\`js\n${quoted}// think step by step\n\`\`\``), 0);
});

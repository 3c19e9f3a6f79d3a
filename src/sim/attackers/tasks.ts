// One task of a crew: an item of the queue turned into a request (template around it, full rewrite, a published
// record word for word, or dressed up as somebody's ordinary work), sent through the relay, and its answer kept
// to be graded later through another account, which is how text that was served to one customer comes back
// from another.

import { agentLoop, inventAgent } from '../agents.ts';
import type { Reply } from '../answers.ts';
import type { Chance } from '../chance.ts';
import type { Client } from '../clients.ts';
import type { Item } from '../content.ts';
import { type Budget, type Conversation, converse, type Turn } from '../conversation.ts';
import { drawCountry } from '../network.ts';
import { livingIn, type Person } from '../people.ts';
import type { Relay } from '../relay.ts';
import { inventSession, type Route } from '../route.ts';
import { modelNow, type Setting, type Taste } from '../setting.ts';
import type { Script } from '../stage.ts';
import { type Topic, writerOf } from '../text/writer.ts';
import { disguise, drawPersona, type Guise, type Persona } from './guises.ts';
import { inventTemplate, paraphrase, rewriteInFull, type Template, type TemplateKind } from './templates.ts';
import type { CampaignOptions, CampaignTraits } from './traits.ts';
import type { WorkQueue } from './work-queue.ts';

interface Harvested {
  readonly prompt: string;
  readonly answer: string;
  readonly topic: Topic;
}

/** Harvested answers waiting to be graded; older ones are graded or forgotten. */
const harvestedMax = 400;

/** One of the programs that a crew runs: the software, and the parameters its author chose. */
export interface WorkerProgram {
  readonly client: Client;
  readonly params: Readonly<Record<string, unknown>> | undefined;
}

/** An item to which more answers are wanted, in the template that it first went out in. */
interface Sampled {
  readonly template: Template;
  readonly item: Item;
  left: number;
}

/** Items that are sampled at the same time. */
const sampledMax = 8;

/** What the workers of a crew have in their hands. */
export interface Workshop {
  readonly setting: Setting;
  readonly options: CampaignOptions;
  traits: CampaignTraits;
  readonly chance: Chance;
  readonly relay: Relay;
  readonly queue: WorkQueue;
  readonly templates: Template[];
  /** The template that each account carried last: what a suspended account burnt. */
  readonly carried: Map<string, Template>;
  readonly personas: Persona[];
  /** Personas drawn so far; names the next. */
  personasDrawn: number;
  readonly programs: readonly WorkerProgram[];
  readonly worker: Person;
  readonly budget: Budget;
  readonly taste: Taste;
  readonly harvested: Harvested[];
  readonly sampled: Sampled[];
  served: number;
}

const openKinds: readonly TemplateKind[] = [
  'reasoning',
  'reasoning',
  'contract',
  'instructions',
  'reasoning',
];

export function inventTemplates(chance: Chance, traits: CampaignTraits): Template[] {
  const invent = (kind: TemplateKind, language: string): Template =>
    inventTemplate(chance, { kind, language, plain: traits.plainWords });
  const templates = openKinds.map((kind) => invent(kind, chance.pick(traits.languages)));
  templates.push(invent('grading', 'en'), invent('grading', 'en'));
  return templates.map((template) =>
    traits.fixedAsSystem === undefined ? template : { ...template, asSystem: traits.fixedAsSystem },
  );
}

/** Never again: another of its kind takes its place. */
export function dropTemplate(shop: Workshop, template: Template): void {
  const at = shop.templates.indexOf(template);
  if (at < 0) return;
  const { kind, language } = template;
  const fresh = inventTemplate(shop.chance, { kind, language, plain: shop.traits.plainWords });
  shop.templates[at] = { ...fresh, asSystem: shop.traits.fixedAsSystem ?? fresh.asSystem };
}

function chooseTemplate(shop: Workshop, isGrading: boolean): Template {
  const fitting = shop.templates.filter((template) => (template.kind === 'grading') === isGrading);
  if (shop.traits.shuffled) return shop.chance.pick(fitting);
  const done = 1 - shop.budget.left / shop.options.exchanges;
  return (
    fitting[Math.min(fitting.length - 1, Math.floor(done * fitting.length))] ?? shop.chance.pick(fitting)
  );
}

interface Phrased {
  readonly system: string | undefined;
  readonly text: string;
}

/** Turns an item into what is sent: template around it, or a full rewrite. */
function phrase(shop: Workshop, template: Template, item: { text: string; topic: Topic }): Phrased {
  const { chance, traits } = shop;
  if (!chance.happens(traits.templateShare)) {
    const { kind, language } = template;
    return rewriteInFull(chance, {
      kind,
      language,
      topic: item.topic,
      item: item.text,
      plain: traits.plainWords,
    });
  }
  const writer = writerOf(template.language);
  const share = traits.paraphrase === 0 ? 0 : traits.paraphrase * chance.between(0.4, 1.6);
  const head = paraphrase(chance, writer, { text: template.head, share });
  const tail = paraphrase(chance, writer, { text: template.tail, share });
  const body = `${item.text}\n\n${tail}`.trim();
  return template.asSystem ? { system: head, text: body } : { system: undefined, text: `${head}\n\n${body}` };
}

function replyOf(chance: Chance, template: Template, topic: Topic): Reply {
  const { language, kind, keys } = template;
  if (kind === 'grading') return { kind: 'grade', words: chance.lognormal(60, 0.4), language, topic };
  if (kind === 'contract')
    return { kind: 'record', words: chance.lognormal(150, 0.4), language, topic, names: keys };
  return { kind: 'reasoning', words: chance.lognormal(230, 0.45), language, topic };
}

/** A request, and by `followUpShare` a turn or two that nobody needs. */
function shortTalk(shop: Workshop, reply: Reply, phrased: Phrased): Conversation {
  const { chance, traits } = shop;
  const program = chance.pick(shop.programs);
  const turns = 1 + (chance.happens(traits.followUpShare) ? 1 + chance.geometric(0.6) : 0);
  const next = (at: number): Turn | undefined => {
    if (at === 0) return { role: 'user', text: phrased.text, thinkMs: 0, reply };
    if (at >= turns) return undefined;
    const text = writerOf(reply.language).followUp(chance, reply.topic);
    const thinkMs = 1_000 * Math.min(3_000, 3 + chance.lognormal(50, 0.9));
    return { role: 'user', text, thinkMs, reply: { ...reply, kind: 'prose' } };
  };
  return {
    id: inventSession(chance),
    client: program.client,
    model: modelNow(shop.taste, shop.setting.stage.nowMs),
    system: phrased.system,
    tools: undefined,
    params: program.params,
    campaign: shop.options.id,
    next,
  };
}

function* say(
  shop: Workshop,
  conversation: Conversation,
  route: Route,
): Generator<number, { output: string; account: string } | undefined, void> {
  const { setting, chance, budget } = shop;
  const answer = yield* converse({ stage: setting.stage, route, chance, budget, tries: 6 }, conversation);
  if (answer?.output === undefined) return undefined;
  shop.served += 1;
  return { output: answer.output, account: answer.account };
}

function* grade(shop: Workshop): Script {
  const { chance, harvested, traits } = shop;
  const [taken] = harvested.splice(chance.below(harvested.length), 1);
  if (taken === undefined) return;
  const template = chooseTemplate(shop, true);
  const writer = writerOf(template.language);
  // A careful harvester has his student's answers graded, which were never served to anybody.
  const answer = traits.noProvenance
    ? writer.prose(chance, taken.topic, chance.lognormal(150, 0.4))
    : taken.answer;
  const text = `${taken.prompt}\n\n${chance.pick(['Answer', 'Response', 'Candidate', 'Output'])}:\n${answer}`;
  const phrased = phrase(shop, template, { text, topic: taken.topic });
  const said = yield* say(shop, shortTalk(shop, replyOf(chance, template, taken.topic), phrased), shop.relay);
  if (said !== undefined) shop.carried.set(said.account, template);
}

function* collectTrajectory(shop: Workshop): Script {
  const { chance, setting, options } = shop;
  const item = shop.queue.take('en');
  const agent = inventAgent(setting.chance.fork(`agent of ${options.id}`), options.id);
  const { stage } = setting;
  const run = { person: shop.worker, agent, topic: item.topic, task: item.prompt, nowMs: stage.nowMs };
  const model = modelNow(shop.taste, stage.nowMs);
  const { client } = chance.pick(shop.programs);
  yield* say(shop, { ...agentLoop({ ...run, campaign: options.id }), model, client }, shop.relay);
}

/**
 * Who is to look like many persons gives each account an application of its own: a system prompt that has nothing
 * to do with the harvest, in front of requests that differ in every word, and that stays on its account.
 */
function* askUnderCover(shop: Workshop, template: Template, item: Item): Script {
  const { chance, setting, options, traits } = shop;
  const cover = chance.below(Math.max(3, Math.ceil(options.accounts / 4)));
  const own = setting.chance.fork(`cover ${cover} of ${options.id}`);
  const writer = writerOf(template.language);
  const system = writer.instructions(own, writer.topic(own), own.whole(3, 10));
  const { kind, language } = template;
  const { topic } = item;
  const rewritten = rewriteInFull(chance, {
    kind,
    language,
    topic,
    item: item.prompt,
    plain: traits.plainWords,
  });
  const text = [rewritten.system, rewritten.text].filter((part) => part !== undefined).join('\n\n');
  const conversation = shortTalk(shop, replyOf(chance, template, topic), { system, text });
  yield* say(shop, conversation, shop.relay.rented(`cover ${cover}`));
}

function isJudging(options: CampaignOptions): boolean {
  return options.workSet?.includes('judge') === true;
}

function* sendVerbatim(shop: Workshop): Script {
  const { chance } = shop;
  const { prompt, system, language, topic } = shop.queue.takeVerbatim();
  const kind = isJudging(shop.options) ? 'grade' : chance.pick(['reasoning', 'record', 'prose'] as const);
  const reply: Reply = { kind, words: chance.lognormal(200, 0.5), language, topic };
  yield* say(shop, shortTalk(shop, reply, { system, text: prompt }), shop.relay);
}

/** A persona in the guise of the day; one that was given up, or wears an old guise, is replaced by a new one. */
function choosePersona(shop: Workshop, guise: Guise): Persona {
  const { chance, setting, personas } = shop;
  const places = Math.max(3, Math.ceil(shop.options.accounts / 2));
  // Some customers send far more than others.
  const at = Math.floor(places * chance.unit() ** 1.5);
  const known = personas[at];
  if (known !== undefined && known.guise === guise) return known;
  shop.personasDrawn += 1;
  const surroundings = livingIn(drawCountry(chance), setting);
  const name = `persona ${shop.personasDrawn} of ${shop.options.id}`;
  const drawn = drawPersona(chance, name, { guise, surroundings });
  if (at < personas.length) personas[at] = drawn;
  else personas.push(drawn);
  return drawn;
}

function* runErrand(shop: Workshop, guise: Guise, item: Item): Script {
  const persona = choosePersona(shop, guise);
  const nowMs = shop.setting.stage.nowMs;
  const conversation = disguise(persona, {
    item,
    model: modelNow(shop.taste, nowMs),
    campaign: shop.options.id,
    nowMs,
    followUpShare: shop.traits.followUpShare,
  });
  const said = yield* say(shop, conversation, shop.relay.rented(persona.name));
  if (said !== undefined) persona.account = said.account;
}

function freshTask(shop: Workshop, again: boolean): Pick<Sampled, 'template' | 'item'> {
  const template = chooseTemplate(shop, false);
  const { language } = template;
  return { template, item: again ? shop.queue.again(language) : shop.queue.take(language) };
}

/** Draws of several items are mixed, as by workers who take whatever lies on top. */
function sampledTask(shop: Workshop): Pick<Sampled, 'template' | 'item'> {
  const { chance, sampled, traits } = shop;
  if (sampled.length < sampledMax) {
    const left = chance.whole(Math.ceil(traits.samplesMax / 2), traits.samplesMax);
    sampled.push({ ...freshTask(shop, false), left });
  }
  const at = chance.below(sampled.length);
  const task = sampled[at];
  if (task === undefined) return freshTask(shop, false);
  task.left -= 1;
  if (task.left <= 0) sampled.splice(at, 1);
  return task;
}

/** One task, whichever is next. */
export function* work(shop: Workshop): Script {
  const { chance, traits } = shop;
  const again = traits.repetition > 0 && chance.happens(traits.repetition);
  if (traits.guise !== 'none') {
    yield* runErrand(shop, traits.guise, again ? shop.queue.again('en') : shop.queue.take('en'));
    return;
  }
  if (traits.verbatim) {
    yield* sendVerbatim(shop);
    return;
  }
  const dice = chance.unit();
  // A trajectory makes about six exchanges, and the trait counts exchanges.
  const trajectories = traits.trajectoryShare / 6;
  if (dice < trajectories) {
    yield* collectTrajectory(shop);
    return;
  }
  if (dice < trajectories + traits.gradingShare && shop.harvested.length > 0) {
    yield* grade(shop);
    return;
  }
  const { template, item } = traits.samplesMax > 1 ? sampledTask(shop) : freshTask(shop, again);
  const { topic } = item;
  if (traits.coverShare > 0 && chance.happens(traits.coverShare * (1 - traits.templateShare))) {
    yield* askUnderCover(shop, template, item);
    return;
  }
  const phrased = phrase(shop, template, { text: item.prompt, topic });
  const said = yield* say(shop, shortTalk(shop, replyOf(chance, template, topic), phrased), shop.relay);
  if (said === undefined) return;
  shop.carried.set(said.account, template);
  if (shop.harvested.length < harvestedMax)
    shop.harvested.push({ prompt: item.prompt, answer: said.output, topic });
}

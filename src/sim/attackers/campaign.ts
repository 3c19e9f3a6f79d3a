// A campaign: a pool of accounts behind a relay, a queue of work, templates, and workers that turn items into
// training data. What was harvested is kept and graded later through another account, which is how text that
// was served to one customer comes back from another. On higher levels the same accounts mostly carry the
// relay's ordinary customers, who know nothing of it.

import type { RecruitTraits } from '../accounts.ts';
import { inventAgent, agentLoop } from '../agents.ts';
import type { Chance } from '../chance.ts';
import { type Budget, type Conversation, converse, type Turn } from '../conversation.ts';
import type { Client } from '../clients.ts';
import { heavyTailed, live } from '../living.ts';
import { drawCountry, drawNetwork, PersonalLine, SharedLine } from '../network.ts';
import { drawPerson, livingIn, type Person, programClient } from '../people.ts';
import { Relay, type RelaySeat } from '../relay.ts';
import { inventSession } from '../route.ts';
import { burstyGap } from '../schedule.ts';
import { modelNow, type Setting, type Taste } from '../setting.ts';
import type { Script } from '../stage.ts';
import { type Topic, writerOf } from '../text/writer.ts';
import { inventTemplate, paraphrase, rewriteInFull, type Template, type TemplateKind } from './templates.ts';
import { type CampaignOptions, type CampaignTraits, levelTraits } from './traits.ts';
import { WorkQueue } from './work-queue.ts';

interface Harvested {
  readonly prompt: string;
  readonly answer: string;
  readonly topic: Topic;
}

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** Harvested answers waiting to be graded; older ones are graded or forgotten. */
const harvestedMax = 400;

interface Crew {
  readonly setting: Setting;
  readonly options: CampaignOptions;
  readonly traits: CampaignTraits;
  readonly chance: Chance;
  readonly relay: Relay;
  readonly queue: WorkQueue;
  readonly templates: readonly Template[];
  readonly clients: readonly Client[];
  readonly worker: Person;
  readonly budget: Budget;
  readonly taste: Taste;
  readonly harvested: Harvested[];
  readonly fromMs: number;
  readonly untilMs: number;
}

/** Accounts come and go; every tenth stays to the end, so that the pool is never empty. */
function seatSpan(
  setting: Setting,
  chance: Chance,
  { traits, index }: { traits: CampaignTraits; index: number },
): { fromMs: number; untilMs: number } {
  const { startMs, endMs } = setting.stage;
  if (!Number.isFinite(traits.seatDaysMedian) || index % 10 === 0) return { fromMs: startMs, untilMs: endMs };
  const lengthMs = chance.lognormal(traits.seatDaysMedian, 0.9) * dayMs;
  const fromMs = chance.between(startMs - 0.5 * lengthMs, endMs - 0.2 * dayMs);
  return { fromMs, untilMs: fromMs + lengthMs };
}

/** Accounts made for the purpose are a month old at most; bought ones are as old as anybody's, some quite new. */
function createdBefore(
  setting: Setting,
  chance: Chance,
  seat: { aged: boolean; fromMs: number },
): { createdMs?: number } {
  const { startMs } = setting.stage;
  if (!seat.aged) return { createdMs: startMs - chance.between(0, 30) * dayMs };
  if (seat.fromMs > startMs && chance.happens(0.25))
    return { createdMs: chance.between(startMs, seat.fromMs) };
  return {};
}

function recruitSeats(setting: Setting, options: CampaignOptions, chance: Chance): RelaySeat[] {
  const traits = { ...levelTraits[options.level], ...options.traits };
  const seats: RelaySeat[] = [];
  let home = drawCountry(chance);
  let range = SharedLine.within(chance, drawNetwork(chance, home, 'hosting'), 12);
  let card = `pay_${chance.hex(16)}`;
  for (let index = 0; index < options.accounts; index += 1) {
    if (traits.accountsPerRange > 1 && index % traits.accountsPerRange === 0) {
      home = drawCountry(chance);
      range = SharedLine.within(chance, drawNetwork(chance, home, 'hosting'), 12);
    }
    if (index % traits.accountsPerCard === 0) card = `pay_${chance.hex(16)}`;
    const span = seatSpan(setting, chance, { traits, index });
    const made: RecruitTraits = {
      ...(traits.accountsPerRange > 1 ? { home } : {}),
      ...(traits.accountsPerCard > 1 ? { payment: card } : {}),
      ...createdBefore(setting, chance, { aged: traits.aged, fromMs: span.fromMs }),
    };
    const recruited = setting.registry.recruit(options.id, made);
    const line = traits.accountsPerRange > 1 ? range.part() : new PersonalLine(chance, recruited.country);
    const person = drawPerson(chance, livingIn(recruited.country, setting));
    seats.push({
      recruited,
      line,
      client: person.client,
      ...span,
      ...(traits.humanTiming ? { hours: person.profile } : {}),
    });
  }
  return seats;
}

function inventTemplates(chance: Chance, traits: CampaignTraits): Template[] {
  const kinds: readonly TemplateKind[] = ['reasoning', 'reasoning', 'contract', 'instructions', 'reasoning'];
  const templates = kinds.map((kind) => inventTemplate(chance, kind, chance.pick(traits.languages)));
  templates.push(inventTemplate(chance, 'grading', 'en'), inventTemplate(chance, 'grading', 'en'));
  return templates;
}

function chooseTemplate(crew: Crew, isGrading: boolean): Template {
  const fitting = crew.templates.filter((template) => (template.kind === 'grading') === isGrading);
  if (crew.traits.shuffled) return crew.chance.pick(fitting);
  const done = 1 - crew.budget.left / crew.options.exchanges;
  return (
    fitting[Math.min(fitting.length - 1, Math.floor(done * fitting.length))] ?? crew.chance.pick(fitting)
  );
}

/** Turns an item into what is sent: template around it, or a full rewrite. */
function phrase(
  crew: Crew,
  template: Template,
  item: { text: string; topic: Topic },
): { system: string | undefined; text: string } {
  const { chance, traits } = crew;
  if (!chance.happens(traits.templateShare)) {
    const text = rewriteInFull(chance, {
      kind: template.kind,
      language: template.language,
      topic: item.topic,
      item: item.text,
    });
    return { system: undefined, text };
  }
  const writer = writerOf(template.language);
  const share = traits.paraphrase === 0 ? 0 : traits.paraphrase * chance.between(0.4, 1.6);
  const head = paraphrase(chance, writer, { text: template.head, share });
  const tail = paraphrase(chance, writer, { text: template.tail, share });
  const body = `${item.text}\n\n${tail}`.trim();
  return template.asSystem ? { system: head, text: body } : { system: undefined, text: `${head}\n\n${body}` };
}

function singleTurn(
  crew: Crew,
  template: Template,
  phrased: { system: string | undefined; text: string; topic: Topic },
): Conversation {
  const { chance } = crew;
  const turn: Turn = {
    role: 'user',
    text: phrased.text,
    thinkMs: 0,
    reply:
      template.kind === 'grading'
        ? {
            kind: 'grade',
            words: chance.lognormal(60, 0.4),
            language: template.language,
            topic: phrased.topic,
          }
        : template.kind === 'contract'
          ? {
              kind: 'record',
              words: chance.lognormal(150, 0.4),
              language: template.language,
              topic: phrased.topic,
              names: template.keys,
            }
          : {
              kind: 'reasoning',
              words: chance.lognormal(230, 0.45),
              language: template.language,
              topic: phrased.topic,
            },
  };
  return {
    id: inventSession(chance),
    client: chance.pick(crew.clients),
    model: modelNow(crew.taste, crew.setting.stage.nowMs),
    system: phrased.system,
    tools: undefined,
    params: { max_tokens: chance.pick([2_048, 4_096, 8_192]), temperature: chance.pick([0.7, 1]) },
    campaign: crew.options.id,
    next: (at) => (at === 0 ? turn : undefined),
  };
}

function gradingTask(crew: Crew): Conversation | undefined {
  const { chance, harvested, traits } = crew;
  if (harvested.length === 0) return undefined;
  const at = chance.below(harvested.length);
  const [taken] = harvested.splice(at, 1);
  if (taken === undefined) return undefined;
  const template = chooseTemplate(crew, true);
  const writer = writerOf(template.language);
  // A careful harvester has his student's answers graded, which were never served to anybody.
  const answer = traits.noProvenance
    ? writer.prose(chance, taken.topic, chance.lognormal(150, 0.4))
    : taken.answer;
  const text = `${taken.prompt}\n\n${chance.pick(['Answer', 'Response', 'Candidate', 'Output'])}:\n${answer}`;
  return singleTurn(crew, template, {
    ...phrase(crew, template, { text, topic: taken.topic }),
    topic: taken.topic,
  });
}

function* harvestOne(crew: Crew): Script {
  const { chance, traits, setting, budget } = crew;
  const speaker = { stage: setting.stage, route: crew.relay, chance, budget, tries: 6 };
  const dice = chance.unit();
  // A trajectory makes about six exchanges, and the trait counts exchanges.
  const trajectories = traits.trajectoryShare / 6;
  if (dice < trajectories) {
    const item = crew.queue.take('en');
    const agent = inventAgent(setting.chance.fork(`agent of ${crew.options.id}`), crew.options.id);
    yield* converse(speaker, {
      ...agentLoop({
        person: crew.worker,
        agent,
        topic: item.topic,
        task: item.prompt,
        nowMs: setting.stage.nowMs,
        campaign: crew.options.id,
      }),
      model: modelNow(crew.taste, setting.stage.nowMs),
      client: chance.pick(crew.clients),
    });
    return;
  }
  const grading = dice < trajectories + traits.gradingShare ? gradingTask(crew) : undefined;
  if (grading !== undefined) {
    yield* converse(speaker, grading);
    return;
  }
  const template = chooseTemplate(crew, false);
  const item = crew.queue.take(template.language);
  const answer = yield* converse(
    speaker,
    singleTurn(crew, template, {
      ...phrase(crew, template, { text: item.prompt, topic: item.topic }),
      topic: item.topic,
    }),
  );
  if (answer?.output === undefined || crew.harvested.length >= harvestedMax) return;
  crew.harvested.push({ prompt: item.prompt, answer: answer.output, topic: item.topic });
}

/** Exchanges that a task makes on average, retries included; measured over all levels. */
const exchangesPerTask = 1.35;

/** Feeds the workers evenly over the window: the pace of a crew that is in no hurry. */
function* dispatchEvenly(crew: Crew): Script {
  const { chance, setting } = crew;
  const nextAt = (fromMs: number): number =>
    fromMs + burstyGap(chance, (crew.untilMs - fromMs) / (crew.budget.left / exchangesPerTask + 1));
  for (let at = nextAt(crew.fromMs); crew.budget.left > 0 && at < crew.untilMs; at = nextAt(at)) {
    yield at;
    setting.stage.spawn(at, harvestOne(crew));
  }
}

/** Feeds the workers in runs of some hours that fill a sixth of the window, as batch jobs do. */
function* dispatchInRuns(crew: Crew): Script {
  const { chance, setting } = crew;
  const gapMs =
    (0.17 * (crew.untilMs - crew.fromMs)) / Math.max(1, crew.options.exchanges / exchangesPerTask);
  let runEndsMs = crew.fromMs + chance.between(2, 7) * hourMs;
  for (
    let at = crew.fromMs;
    crew.budget.left > 0 && at < crew.untilMs;
    at += gapMs * chance.between(0.5, 1.5)
  ) {
    if (at > runEndsMs) {
      at += chance.between(8, 26) * hourMs;
      runEndsMs = at + chance.between(2, 7) * hourMs;
    }
    yield at;
    setting.stage.spawn(at, harvestOne(crew));
  }
}

/** Ordinary customers of the relay: persons with their own machines, languages and hours. */
function seatCustomers(crew: Crew, exchanges: number): void {
  const { setting, options } = crew;
  const count = Math.max(3, Math.round(exchanges / 16));
  const budgets = heavyTailed(crew.chance.fork('customer volumes'), exchanges * 1.12, count);
  for (const [index, budget] of budgets.entries()) {
    const chance = crew.chance.fork(`customer ${index} of ${options.id}`);
    const person = drawPerson(chance, livingIn(drawCountry(chance), setting));
    const life = {
      person,
      route: chance.happens(crew.traits.customerAffinity)
        ? crew.relay.rented(`customer ${index}`)
        : crew.relay,
      exchanges: budget,
      fromMs: setting.stage.startMs,
      untilMs: setting.stage.endMs,
    };
    setting.stage.spawn(setting.stage.startMs, live(setting, life));
  }
}

/** Recruits the accounts of a campaign and sets it going; returns how many exchanges its customers will send. */
export function launchCampaign(setting: Setting, options: CampaignOptions): number {
  const traits: CampaignTraits = { ...levelTraits[options.level], ...options.traits };
  const chance = setting.chance.fork(`campaign ${options.id}`);
  const seats = recruitSeats(setting, options, chance);
  const { startMs, endMs } = setting.stage;
  const fromMs = startMs + (options.fromDay ?? 0) * dayMs + chance.between(0, 12) * 3_600_000;
  const home = drawCountry(chance);
  const worker = drawPerson(chance, livingIn(home, setting), { habits: [['chat', 1]], language: 'en' });
  const crew: Crew = {
    setting,
    options,
    traits,
    chance,
    relay: new Relay({ stage: setting.stage, service: setting.service, chance }, seats, traits),
    queue: new WorkQueue(chance, setting.content, options.workSet),
    templates: inventTemplates(chance, traits),
    clients: Array.from({ length: chance.whole(1, 3) }, () => programClient(chance)),
    worker,
    budget: { left: options.exchanges },
    taste: {
      model: 'meridian-4-large',
      movesMs: traits.pivots ? setting.releaseMs + chance.between(2, 20) * 3_600_000 : worker.taste.movesMs,
    },
    harvested: [],
    fromMs,
    untilMs: Math.min(endMs, fromMs + (options.days ?? 1_000) * dayMs),
  };
  const hurries = traits.perAccountDailyMax > 1_000 && !traits.humanTiming;
  setting.stage.spawn(fromMs, hurries ? dispatchInRuns(crew) : dispatchEvenly(crew));
  const customers = options.exchanges * (1 / traits.harvestShare - 1);
  if (customers > 0) seatCustomers(crew, customers);
  return customers;
}

// The gateway with something to do: a model provider on this machine, keys for everybody of a simulated world, and that
// world's traffic sent through the gateway by its own clock, which runs faster. Everything between is the product: the same
// workers, engine, rules and files as with a configuration of one's own. Only the provider and the people are made up.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { createKeys } from '../gateway/key-changes.ts';
import { PlannedAnswers } from '../sim/upstream/planned-answers.ts';
import { startUpstream, type Upstream } from '../sim/upstream.ts';
import { planWorld, type WorldOptions, type WorldPlan } from '../sim/world.ts';
import { writeAccountLine } from '../wire/writer.ts';
import { checkState } from './state-lock.ts';

/** Real seconds that the world's two weeks take. */
export const demoSeconds = 240;

/** Campaigns among crowds: a crew that is at it from the beginning, a relay with customers of its own, one that grades. */
function demoWorld(seed: number): WorldOptions {
  const exchanges = 20_000;
  const hydra = { harvestShare: 0.35, templateShare: 0.8, paraphrase: 0.1, wrapper: true };
  return {
    seed,
    exchanges,
    days: 14,
    start: '2026-03-02T00:00:00.000Z',
    packShare: 0.4,
    campaigns: [
      { id: 'crew', level: 'L1', accounts: 20, exchanges: 0.1 * exchanges },
      { id: 'relay', level: 'L5', accounts: 200, exchanges: 0.06 * exchanges, traits: hydra },
      {
        id: 'graders',
        level: 'L4',
        accounts: 45,
        exchanges: 0.04 * exchanges,
        fromDay: 3,
        traits: { gradingShare: 0.4 },
      },
    ],
  };
}

export interface Demo {
  readonly configPath: string;
  readonly plan: WorldPlan;
  readonly answers: PlannedAnswers;
  readonly keyOf: (account: string) => string | undefined;
  readonly upstream: Upstream;
  /** Milliseconds of the world in one of ours. */
  readonly speed: number;
}

export interface DemoPorts {
  readonly gateway: number;
  readonly admin: number;
}

/** Makes everything that the gateway needs in `folder`; what an earlier run left there is removed. @throws {Fault} state.in-use */
export async function prepareDemo(folder: string, ports: DemoPorts, seed: number): Promise<Demo> {
  await mkdir(folder, { recursive: true });
  await checkState(join(folder, 'state'));
  for (const name of ['state', 'keys.jsonl']) await rm(join(folder, name), { recursive: true, force: true });
  const plan = planWorld(demoWorld(seed));
  const answers = new PlannedAnswers();
  const apiKey = randomBytes(24).toString('hex');
  const upstream = await startUpstream({ apiKey, answerFor: (key) => answers.next(key) });
  const accounts = plan.accounts.map((account) => account.account);
  const made = await createKeys(
    { path: join(folder, 'keys.jsonl'), nowMs: Date.now(), random: (count) => randomBytes(count) },
    accounts.map((account) => ({
      account,
      environment: 'prod',
      name: undefined,
      models: undefined,
      routes: undefined,
      addresses: undefined,
      upstream: undefined,
      notBeforeMs: undefined,
      expiresMs: undefined,
    })),
  );
  const secrets = new Map(accounts.map((account, index) => [account, made[index]?.secret ?? '']));
  await writeFile(
    join(folder, 'accounts.jsonl'),
    plan.accounts.map((one) => `${writeAccountLine(one)}\n`).join(''),
  );
  await writeFile(join(folder, 'provider-key'), apiKey, { mode: 0o600 });
  const configPath = join(folder, 'stillwatch.yaml');
  await writeFile(configPath, configOf(upstream.url, ports));
  const worldMs = plan.stage.endMs - plan.stage.startMs;
  const speed = worldMs / (demoSeconds * 1_000);
  return { configPath, plan, answers, keyOf: (account) => secrets.get(account), upstream, speed };
}

/** Rules in force, so that something happens; in a configuration of one's own they begin in shadow mode. */
function configOf(url: string, ports: DemoPorts): string {
  return `# Written by stillwatch serve --demo. stillwatch.example.yaml explains every setting.
listen: {port: ${ports.gateway}}
admin: {port: ${ports.admin}}
state: state
identity:
  modes: [keys]
  keys_file: keys.jsonl
  # The people of the demo all sit on this machine: their addresses are those that they claim.
  client_address: {hops: 1}
upstreams:
  anthropic:
    targets: [{url: "${url}"}]
    credential: {file: provider-key}
  openai:
    targets: [{url: "${url}"}]
    credential: {file: provider-key}
links: {verification: "https://example.com/verify", appeal: "https://example.com/appeal"}
record: {text: excerpt}
telemetry: {log_level: warn}
engine: {every: 8s, accounts: [accounts.jsonl]}
rules:
  - name: campaign-member
    when: account.verdict == "act" && account.posterior >= 0.9 && account.share >= 0.5
    then: step-up
    mode: enforce
    reason: We need to confirm who uses this account before it can go on.
  - name: campaign-text
    when: family.verdict == "act" && account.verification in ["", "none", "email", "phone"]
    then: step-up
    mode: enforce
    reason: We need to confirm who uses this account before it can go on.
  - name: campaign-suspected
    when: account.verdict == "review" && account.posterior >= 0.3
    then: shape
    profile: minimal
    mode: enforce
    reason: Some details of answers are not available to this account yet. Verify the account to have them.
  - name: volume-unverified
    when: account.verification in ["", "none", "email", "phone"] && usage.account.volume_day > 10000
    then: throttle
    retry_after: 60
    mode: shadow
    reason: This account has reached its limit for new text today. Verify it for a higher one.
  - name: rich-output-unverified
    when: (request.logprobs || request.choices > 4) && account.verification in ["", "none", "email"]
    then: shape
    profile: minimal
    mode: shadow
    reason: Some details of answers need a verified account.
`;
}

// An output profile, as far as the request decides what is answered: how many answers at once, how long, with or without
// log-probabilities and visible reasoning. A profile limits information and never changes what is true: it takes away what
// was asked for beside the answer, and the caller is told its name. What is not limited stays as it was sent, and a body
// that the profile leaves alone is forwarded byte by byte.
//
// Reasoning is hidden by the provider's own settings (`display: omitted`, no summary), so that conversations go on.

type Json = Readonly<Record<string, unknown>>;

export interface RequestProfile {
  readonly name: string;
  /** Answers at once at most; 0 leaves it as asked. */
  readonly choicesMax: number;
  /** Tokens of an answer at most; 0 leaves it as asked. A thinking budget is never cut: the provider would refuse the request. */
  readonly tokensMax: number;
  /** Whether log-probabilities may be shown. */
  readonly logprobs: boolean;
  /** Whether reasoning may be shown. */
  readonly reasoning: boolean;
}

/** What each dialect calls the length of an answer. */
const lengthNames = ['max_tokens', 'max_completion_tokens', 'max_output_tokens'];

/** Room for an answer beside the thinking, tokens. */
const answerTokensMin = 256;

/** The body to forward instead; undefined when nothing in it is limited. */
export function shapeRequest(body: Json, profile: RequestProfile): Json | undefined {
  const shaped: Record<string, unknown> = { ...body };
  const changes = [
    limitChoices(shaped, profile),
    limitLength(shaped, profile),
    !profile.logprobs && hideLogprobs(shaped),
    !profile.reasoning && hideReasoning(shaped),
  ];
  return changes.some(Boolean) ? shaped : undefined;
}

function limitChoices(body: Record<string, unknown>, { choicesMax }: RequestProfile): boolean {
  return choicesMax > 0 && ['n', 'best_of'].map((name) => limit(body, name, choicesMax)).some(Boolean);
}

function limitLength(body: Record<string, unknown>, { tokensMax }: RequestProfile): boolean {
  if (tokensMax === 0) return false;
  const { thinking } = body;
  const budget =
    isObject(thinking) && typeof thinking.budget_tokens === 'number' ? thinking.budget_tokens : 0;
  const most = budget === 0 ? tokensMax : Math.max(tokensMax, budget + answerTokensMin);
  return lengthNames.map((name) => limit(body, name, most)).some(Boolean);
}

function limit(body: Record<string, unknown>, name: string, most: number): boolean {
  const asked = body[name];
  if (typeof asked !== 'number' || asked <= most) return false;
  body[name] = most;
  return true;
}

function hideLogprobs(body: Record<string, unknown>): boolean {
  const asked = ['logprobs', 'top_logprobs'].filter((name) => Boolean(body[name]));
  for (const name of asked) delete body[name];
  // One without the other is a bad request, so both go.
  if (asked.length > 0) for (const name of ['logprobs', 'top_logprobs']) delete body[name];
  return exclude(body, 'message.output_text.logprobs') || asked.length > 0;
}

function hideReasoning(body: Record<string, unknown>): boolean {
  const { thinking, reasoning } = body;
  const isShown = isObject(thinking) && ['enabled', 'adaptive'].includes(String(thinking.type));
  if (isShown) body.thinking = { ...thinking, display: 'omitted' };
  const isSummarised =
    isObject(reasoning) && ['summary', 'generate_summary'].some((name) => Boolean(reasoning[name]));
  if (isSummarised) {
    const { summary: _summary, generate_summary: _old, ...rest } = reasoning;
    body.reasoning = rest;
  }
  return isShown || isSummarised;
}

function exclude(body: Record<string, unknown>, item: string): boolean {
  const { include } = body;
  if (!Array.isArray(include) || !include.includes(item)) return false;
  body.include = include.filter((one) => one !== item);
  return true;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Exchanges and accounts as lines of the contract's files: the inverse of formats/stillwatch.ts. The simulator
// writes its worlds with it, and the converters of other formats could. Absent fields are left out, so that a
// line says no more than is known.

import type { Account } from '../core/account.ts';
import type { Exchange } from '../core/exchange.ts';

/** One line of an exchange log, without line end. */
export function writeExchangeLine(exchange: Exchange): string {
  return JSON.stringify({
    id: exchange.id,
    time: new Date(exchange.timeMs).toISOString(),
    account: exchange.account,
    key: exchange.key,
    session: exchange.session,
    ip: exchange.ip,
    asn: exchange.asn,
    user_agent: exchange.userAgent,
    tls: exchange.tls,
    headers_hash: exchange.headersHash,
    endpoint: exchange.endpoint,
    model: exchange.model,
    stream: exchange.stream,
    params: exchange.params,
    system: exchange.system,
    // Readers hand on parsed messages as they are, with whatever else was in them.
    messages: exchange.messages.map(({ role, content }) => ({ role, content })),
    tools: exchange.tools,
    output: exchange.output,
    stop_reason: exchange.stopReason,
    status: exchange.status,
    input_tokens: exchange.inputTokens,
    output_tokens: exchange.outputTokens,
    reasoning_tokens: exchange.reasoningTokens,
    latency_ms: exchange.latencyMs,
  });
}

/** One line of an account file, without line end. */
export function writeAccountLine(account: Account): string {
  return JSON.stringify({
    account: account.account,
    created: account.createdMs === undefined ? undefined : new Date(account.createdMs).toISOString(),
    organization: account.organization,
    parent: account.parent,
    app: account.app,
    program: account.program,
    class: account.class,
    verification: account.verification,
    payment: account.payment,
    email_domain: account.emailDomain,
    signup_ip: account.signupIp,
    signup_asn: account.signupAsn,
    country: account.country,
    plan: account.plan,
    declared_use: account.declaredUse,
  });
}

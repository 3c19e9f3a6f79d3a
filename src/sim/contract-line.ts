// Exchanges and accounts in the file format that the outside world reads, one JSON object a line. Fields that a
// source has nothing for are left out, by the same rule for everybody.

import type { Account } from '../core/account.ts';
import type { Exchange } from '../core/exchange.ts';

export function exchangeLine(exchange: Exchange): string {
  return `${JSON.stringify({
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
    messages: exchange.messages,
    tools: exchange.tools,
    output: exchange.output,
    stop_reason: exchange.stopReason,
    status: exchange.status,
    input_tokens: exchange.inputTokens,
    output_tokens: exchange.outputTokens,
    reasoning_tokens: exchange.reasoningTokens,
    latency_ms: exchange.latencyMs,
  })}\n`;
}

export function accountLine(account: Account): string {
  return `${JSON.stringify({
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
  })}\n`;
}

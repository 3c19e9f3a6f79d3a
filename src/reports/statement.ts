// The statement of reasons for one account, as a draft that the provider completes: the campaign's paragraphs with
// this account's own figures, and nothing about anybody else. Plain text, cleaned, wrapped for a letter.

import type { AuditReport, CampaignReport, MemberReport } from '../core/report.ts';
import { orderCampaigns, plural } from './phrases.ts';
import { clean, wrap } from './plain-text.ts';

const lineWidth = 80;

/** Undefined when the account is in no campaign that has a statement. */
export function renderStatement(report: AuditReport, account: string): string | undefined {
  for (const campaign of orderCampaigns(report.campaigns)) {
    const member = campaign.accounts.find((one) => one.account === account);
    if (member === undefined || (campaign.statement ?? []).length === 0) continue;
    return letter(report, campaign, member);
  }
  return undefined;
}

function letter(report: AuditReport, campaign: CampaignReport, member: MemberReport): string {
  const heading =
    campaign.verdict === 'act'
      ? 'Statement of reasons (draft, to be checked by a person before it is sent)'
      : 'Request for information (draft, to be checked by a person before it is sent)';
  const [opening, rest] = [(campaign.statement ?? []).slice(0, 1), (campaign.statement ?? []).slice(1)];
  const paragraphs = [
    heading,
    `Account: ${clean(member.account)}\nReference: ${clean(campaign.id)}\nDate: ${report.generated.slice(0, 10)}`,
    ...opening,
    ownFigures(campaign, member),
    ...rest,
  ];
  const text = paragraphs.map((paragraph) =>
    paragraph
      .split('\n')
      .flatMap((line) => wrap(clean(line), lineWidth))
      .join('\n'),
  );
  return `${text.join('\n\n').replaceAll('\u{a0}', ' ')}\n`;
}

function ownFigures(campaign: CampaignReport, member: MemberReport): string {
  const from = (member.first_exchange ?? campaign.first_exchange).slice(0, 10);
  const to = (member.last_exchange ?? campaign.last_exchange).slice(0, 10);
  const share = Math.round(member.share * 100);
  const rest =
    share < 60
      ? ' Most of the account’s requests of the period are not among them, and this statement does not concern those.'
      : '';
  return `It concerns ${plural(member.exchanges, 'request')} made with this account between ${from} and ${to} (UTC), about ${share} % of its requests of the period.${rest}`;
}

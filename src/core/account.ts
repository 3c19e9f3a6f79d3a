// Who is billed, and what they have declared. Declarations are what tells a classroom from a hydra: accounts
// with a declared affiliation are counted once (see `Unit`), so that honest crowds do not look like many.

export type Verification = 'none' | 'email' | 'phone' | 'payment' | 'business' | 'identity';

export interface Account {
  readonly account: string;
  /** Milliseconds since 1970 UTC. */
  readonly createdMs: number | undefined;
  /** Declared legal organisation. */
  readonly organization: string | undefined;
  /** Account or organisation that invoices or resells for this one. */
  readonly parent: string | undefined;
  /** Id of a registered application on whose behalf it sends. */
  readonly app: string | undefined;
  /** `education`, `research`, `startup`, `reseller`, `partner` … */
  readonly program: string | undefined;
  /** Id of a registered class, course or event. */
  readonly class: string | undefined;
  readonly verification: Verification;
  /** Fingerprint of the payment instrument. */
  readonly payment: string | undefined;
  readonly emailDomain: string | undefined;
  readonly signupIp: string | undefined;
  readonly signupAsn: number | undefined;
  /** ISO 3166. */
  readonly country: string | undefined;
  readonly plan: string | undefined;
  /** What the customer said the account is for, e.g. `batch-labelling`, `synthetic-data-licensed`. */
  readonly declaredUse: string | undefined;
}

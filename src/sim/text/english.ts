// English, as word lists and sentence pieces. Two things matter and grammar is not one of them: texts about the
// same topic share words, and texts that have nothing to do with one another share few four-word phrases.
// So no piece has more than three fixed words in a row, and every sentence is put together from an opening,
// a core and a tail that are drawn independently. Slots: {t} a noun of the topic, {n} any noun, {v} verb,
// {a} adjective, {d} adverb, {N} person, {C} firm, {P} place, {#} number, {D} day.

import type { LanguageData } from './language-data.ts';

function list(text: string): string[] {
  return text.trim().split(/\s+/u);
}

function lines(text: string): string[] {
  return text.trim().split(/\s*\n\s*/u);
}

const topics = lines(`
  ledger invoice audit refund payroll margin receipt creditor deficit voucher accrual budget dividend escrow
  orchard compost seedling pruning trellis mulch irrigation beehive greenhouse rootstock harvest topsoil nursery
  telescope nebula orbit parallax quasar spectrum eclipse galaxy comet aperture redshift asteroid pulsar
  parser compiler token grammar bytecode linker register allocator closure iterator mutex scheduler buffer
  database index query replica shard migration transaction schema cursor backup deadlock partition vacuum
  enzyme membrane protein ribosome mitosis genome antibody plasmid receptor mutation neuron lipid cytoplasm
  contract clause tenant landlord lease arbitration liability covenant notary statute easement deposit eviction
  violin sonata tempo chord melody rehearsal orchestra counterpoint cadence octave libretto conductor overture
  glacier moraine sediment aquifer erosion delta volcano fault basalt limestone permafrost fjord tectonics
  marathon sprint hydration cadence interval recovery knee stride warmup treadmill endurance podium injury
  sourdough yeast oven crust dough flour proofing starter hydration loaf scoring butter pastry rye
  router firewall packet subnet latency gateway proxy certificate handshake bandwidth switch tunnel multicast
  novel narrator chapter dialogue villain prologue manuscript subplot metaphor editor stanza memoir publisher
  vaccine dosage symptom fever clinic nurse prescription biopsy allergy triage inflammation insulin therapy
  turbine rotor blade nacelle torque generator grid inverter transformer capacitor substation outage voltage
  lesson syllabus pupil quiz homework rubric lecture seminar tutor curriculum transcript dormitory exam
  castle siege baron treaty monastery knight archive parchment dynasty rebellion plague guild chronicle
  portfolio bond equity hedge volatility coupon yield derivative broker dividend futures inflation liquidity
  sensor actuator drone gimbal lidar firmware calibration odometry servo encoder gripper waypoint telemetry
  kitchen recipe simmer marinade saffron lentil broth skillet garnish turmeric dumpling vinegar casserole
  visa passport customs embassy itinerary layover hostel ferry luggage border excursion timetable platform
  algebra matrix eigenvalue polynomial theorem integral manifold lemma permutation tensor gradient divisor
  warehouse pallet forklift shipment courier inventory freight manifest container barcode supplier backlog
  campaign slogan audience banner newsletter brand survey influencer funnel headline persona subscriber
  photograph lens shutter exposure tripod darkroom portrait filter histogram sensor backdrop composition
  election ballot senate coalition referendum mandate lobby constituency turnout amendment caucus treasury
  dataset regression outlier variance sample estimator residual histogram cohort baseline covariate quantile
  whale reef plankton estuary trawler coral lagoon tide mangrove otter kelp seagrass lighthouse
  interview candidate resume onboarding vacancy salary recruiter appraisal referral probation promotion
  sculpture fresco gallery pigment canvas curator mosaic easel etching ceramics pavilion restoration
  bridge girder concrete pylon cable abutment scaffold rivet truss foundation surveyor culvert pier
  chess gambit endgame opening pawn bishop tournament clock blunder castling rook stalemate opponent
  puppy kennel leash vaccination groomer terrier whistle treat obedience shelter collar veterinarian
  ticket refund carrier tracking parcel warranty exchange voucher checkout basket delivery complaint
  password login session cookie token permission account captcha recovery encryption vault keyring
  knitting yarn needle stitch pattern cuff raglan gauge sleeve wool crochet button cardigan
  battery cathode electrolyte anode charger lithium capacity separator cell thermal cycle range
  opera costume rehearsal stage spotlight curtain understudy playwright balcony props audition matinee
  mortgage appraisal lender escrow refinance equity inspection closing deed plumbing renovation listing
  bicycle derailleur chain saddle spoke gravel pannier brake tire helmet crank frame touring`).map(list);

const nouns = list(`
  approach detail problem reason choice step result limit change value order answer question risk cost case plan
  method point source rule error range goal signal model group area part period level effect need test draft note
  version habit pattern decision gap table figure example exception review schedule summary deadline threshold
  document meeting colleague customer neighbour friend manager beginner expert reader visitor machine tool device
  system process layer stage phase route corner edge window market season winter summer morning evening decade
  budget proposal argument evidence measure standard shortcut mistake surprise benefit drawback trade compromise
  layout folder script letter message report sketch diagram outline checklist index footnote label column margin
  storm engine harbour valley village street island museum library workshop laboratory factory studio office`);

const verbs = list(`
  explain compare improve describe measure repair replace remove collect design follow check prepare estimate
  reduce increase protect support control discover combine separate rebuild translate simplify extend shorten
  confirm reject predict observe record report organise arrange adjust balance connect isolate examine inspect
  select sort merge split trace review verify question challenge defend justify outline summarise expand restore
  prevent delay schedule postpone deliver transport install configure calibrate monitor document annotate label
  classify evaluate rank score weigh calculate derive prove approximate sample simulate test deploy migrate
  refactor optimise cache encrypt negotiate approve sign revise publish rehearse teach learn practise memorise
  plant harvest cook bake taste season store freeze paint carve stitch assemble polish ventilate insulate drain
  forecast audit reconcile invoice reimburse insure borrow invest hedge diversify allocate consolidate transfer`);

const adjectives = list(`
  early late small large narrow broad quiet noisy simple complex recent ancient modern local foreign public
  private steady fragile robust brittle flexible rigid bright dark warm cold dry humid sharp blunt gentle harsh
  cheap expensive reliable doubtful careful careless formal casual typical unusual obvious hidden direct indirect
  partial complete temporary permanent annual weekly daily remote nearby vertical horizontal circular linear
  random regular optional mandatory internal external primary secondary shallow deep thick thin heavy light
  slow rapid gradual sudden stable unstable visible invisible honest misleading elegant clumsy precise vague
  academic practical theoretical empirical legal medical technical financial historical musical botanical urban
  rural coastal northern southern seasonal digital manual automatic redundant scarce abundant familiar strange`);

const adverbs = list(`
  usually rarely often slowly quickly carefully roughly exactly mostly partly fully barely nearly clearly quietly
  openly directly indirectly gradually suddenly steadily safely cheaply properly correctly wrongly deliberately
  accidentally eventually immediately occasionally constantly briefly thoroughly simply honestly reliably locally
  globally mutually jointly separately independently automatically manually reluctantly eagerly formally loosely`);

const openings = lines(`
  In practice,
  For {N},
  Near {P},
  As a {a} rule,
  With {t} in mind,
  Once {t} is {a},
  By {D},
  Compared with {n},
  Oddly enough,
  {d},
  Before any {t},
  After {#} {a} attempts,
  Where {t} dominates,
  According to {N},
  Given {a} {t},
  Outside {P},
  Without {a} {n},
  Historically,
  Beyond {t},
  Under {a} conditions,
  Unless {n} intervenes,
  Between {t} and {n},
  Most of {C} agrees:
  To {N} surprisingly,
  On {D},
  First,
  Second,
  Finally,
  However,
  Likewise,
  For this reason,
  Since {t} tends to {v},
  If {n} allows,
  Whenever {t} appears,
  Roughly {#} percent:
  Note that
  In short,
  Strictly speaking,
  At {C},
  Even so,`);

const cores = lines(`
  the {a} {t} can {v} every {n}
  {t} and {t} {d} {v} one {a} {n}
  {a} {t} needs {#} {n} to {v}
  it helps to {v} {a} {t}
  {t} should {d} {v} {n}
  a {a} {t} will {v} {t}
  {n} may {v} {t} {d}
  you {v} {t} and {v} {n}
  we {d} {v} {t} as {n}
  one {t} in {#} must {v} {n}
  {N} would {v} {a} {t}
  {t} depends on {a} {n}
  {t} becomes {a}, so {n} can {v}
  {n} hides {a} {t}
  {t} beats {n} when {a}
  {a} {t} follows {a} {n}
  {v} {t}, {v} {n}, then {v}
  no {n} can {v} {a} {t}
  {t} costs {#} per {n}
  {t} lasts {#} {n} units
  both {t} and {n} stay {a}
  neither {n} nor {t} looks {a}
  {a} {n} means {a} {t}
  {d} {a} {t} might {v} {N}
  people {v} {t} to {v} {n}
  {t} from {P} can {v} {n}
  {C} began to {v} {t}
  {t} differs from {n} by {#}
  it is {d} {a} to {v} {t}
  {t} requires {a} {n} and {t}
  {n} gives {t} a {a} {n}
  keep {t} {a} and {v} {n}
  avoid {a} {t} or {v} {n}
  the {n} behind {t} is {a}
  {t} splits into {#} {a} {n} groups
  {N} and {N} {v} {t} together
  a {n} of {t} reveals {a} {n}
  {t} {d} replaced {n} in {P}
  {#} {n} samples of {t} suffice
  {a} or {a}, {t} must {v}`);

const tails = lines(`
  .
  .
  .
  , which is {a}.
  , as {N} noted.
  , {d}.
  because {n} is {a}.
  until {t} can {v}.
  despite {a} {n}.
  , unlike {t}.
  within {#} days.
  across {P}.
  , and {n} benefits.
  so that {n} stays {a}.
  for {#} to {#} {n} items.
  without {a} loss.
  , even for {N}.
  (see {n} {#}).
  while {t} remains {a}.
  rather than {v} {n}.
  before {D}.
  per {a} {n}.
  in about {#} steps.
  , not {n}.
  by {a} means.
  if {t} fails.
  , {a} though {n} seems.
  toward {P}.
  at {C}.
  , whatever {n} says.`);

const asks = lines(`
  Can you {v} {a} {t}?
  Please {v} my {t} notes.
  How do I {v} {a} {t} with {n}?
  Why would {t} {v} {n}?
  What makes {t} {a}?
  Help me {v} {t} for {C}.
  I want to {v} {t} before {D}.
  Write {#} lines about {t} and {n}.
  Give {N} {a} advice on {t}.
  Is {a} {t} better than {n}?
  Compare {t} against {a} {t}.
  Which {t} should {N} {v}?
  Draft a {a} {n} about {t}.
  Summarise {t} for {a} readers.
  My {n} is {a}; should I {v} {t}?
  Explain {t} to {a} beginners.
  Suggest {#} ways to {v} {t}.
  {N} asked me to {v} {t}.
  We {v} {t} at {C}, is that {a}?
  What happens if {t} cannot {v}?
  List {a} {t} ideas for {P}.
  Fix this {a} {t} paragraph.
  Tell me {d} how {t} works.
  When did {P} {v} {t}?
  Does {t} {v} {n} or {n}?
  Turn {t} into {a} {n}.
  I'm {a} about {t}, any thoughts?
  Rewrite {t} so {n} stays {a}.
  Plan {#} days of {t} in {P}.
  Estimate how many {t} {C} needs.
  Find the {a} {n} in {t}.
  Who should {v} {t} first?
  Translate "{a} {t}" with {a} tone.
  Critique {N} on {t}.
  Brainstorm names for {a} {t}.`);

const contexts = lines(`
  I have {#} {t} and {a} {n}.
  {N} thinks {t} is {a}.
  The {n} came from {P} on {D}.
  So far we {v} {t} {d}.
  It must stay {a}.
  Budget is {#} for {t}.
  {t} keeps getting {a}.
  My {n} says {t} should {v}.
  Last week {C} tried to {v} {n}.
  No {a} {n} please.
  Around {#} words is fine.
  Keep it {a}.
  I already {v} {n} twice.
  There are {#} {a} {n} left.
  {t} looked {a} at {P}.
  It's for {N}, who is {a}.
  Deadline: {D}.
  Ignore {n} for now.`);

const followUps = lines(`
  And {t}?
  Why {a}?
  Can you {v} that {d}?
  What about {a} {n}?
  Shorter, please.
  More {a}.
  Hmm, {t} is not {a} here.
  Give me {#} more.
  Now {v} {t} instead.
  OK, and for {P}?
  {N} disagrees about {t}.
  Is {n} {a} too?
  Thanks! How would {t} {v}?
  Add {n} and {t}.
  That {n} is wrong, {v} again.
  Sorry, I meant {a} {t}.
  Use {#} instead.
  Could {t} also {v} {n}?`);

const rules = lines(`
  Always {v} the {t} first.
  Never {v} {a} {n} without {t}.
  Address {n} as {a} {t}.
  When {t} is {a}, {v} {n}.
  Limit each {n} to {#} words.
  If {n} asks about {t}, {v} it {d}.
  Treat {t} as {a}.
  Mention {t} only when {a}.
  Keep {n} {a} and {a}.
  Refer {a} questions to {C}.
  Use {a} language for {t}.
  Count {t} in {n} units.
  Prefer {a} {t} over {n}.
  {v} {n}, {v} {t}, {v} the rest.
  Do not {v} {t} on {D}.
  Mark {a} {n} with {#}.
  Quote {t} {d}.
  Any {n} above {#} is {a}.
  Write for {a} {n} readers.
  Assume {t} was {a} in {P}.
  Leave {n} out of {t}.
  Return {t} before {n}.
  Split {t} into {#} {a} parts.
  Ask {N} whenever {t} seems {a}.`);

const personas = lines(`
  You are the {a} {t} assistant of {C}.
  You {v} {t} for {C} in {P}.
  Act as {a} {t} expert {N}.
  Your job: {v} {t} and {v} {n}.
  This service helps {C} {v} {a} {t}.
  Role: {a} {n} of {t}.
  {C} uses you to {v} {t}.
  You work with {N} on {a} {t}.`);

/** About 500 topic nouns in 40 topics, 400 other words, 40 x 40 x 30 sentence shapes. */
export const english: LanguageData = {
  code: 'en',
  spaced: true,
  topics,
  nouns,
  verbs,
  adjectives,
  adverbs,
  openings,
  cores,
  tails,
  asks,
  contexts,
  followUps,
  rules,
  personas,
};

/**
 * The spring meeting: three networks report, the wheel waits for papers that reached only some, the
 * model's clarified basis is referred, nine parties terminate an agreement, and three items are for
 * part of the group only. The day is assumed: a first Friday.
 */
import { type Command, day, instant } from "@konstellation/core";
import { committeeMembers, leadershipSeats } from "./bodies.ts";
import { parties } from "./organisations.ts";
import { PLANNING } from "./planning-days.ts";
import { agendaOf, everybodyArrives, leave, played, type Scene } from "./room.ts";

/** The meeting's name in the book. */
export const SPRING = "llg-2024-05-03";
/** The agreement that is terminated. */
export const RESOURCE_CENTRE = "resource-centre";
const at = (clock: string) => `2024-05-03T${clock}:00+02:00`;
const withoutSchools = { functions: ["social", "care", "healthCare"] };

/** The decision the group wanted to take on the wheel; the papers stop it. */
export const adoptTheWheel: Command = {
  type: "TakeDecision",
  decision: "annual-wheel",
  meeting: SPRING,
  item: "4",
  at: instant(at("10:40")),
  text: { sv: "Gruppen antar årshjulet.", en: "The group adopts the annual wheel." },
  strength: "decides",
  owner: { kind: "body", id: "au" },
};

/** The decision that ends the agreement with the resource centre. */
export const terminateTheAgreement: Extract<Command, { type: "TerminateAgreement" }> = {
  type: "TerminateAgreement",
  decision: "resource-centre-terminated",
  agreement: RESOURCE_CENTRE,
  lastDay: day("2024-12-31"),
  meeting: SPRING,
  item: "6",
  at: instant(at("11:50")),
  text: {
    sv: "Samtliga kommuner i länet och Region Kronoberg säger upp avtalet med resurscentrum till årsskiftet 24/25.",
    en: "All the county's municipalities and Region Kronoberg give notice on the agreement with the resource centre, effective at the turn of the year 24/25.",
  },
  strength: "decides",
  effect: "requiresRatification",
  owner: { kind: "organisation", id: "rgk" },
  duties: [
    {
      text: {
        sv: "Beskriva hur samverkan fortsätter, tillsammans med kommunerna",
        en: "Describe how the collaboration continues, together with the municipalities",
      },
      on: { kind: "organisation", id: "rgk" },
      reportBack: { body: "llg", when: "2024-10-04" },
    },
  ],
  // What comes after is answered in the same act: the commitment above describes it.
  succession: { kind: "toBeDescribed", commitment: `${SPRING}.6.1` },
};

const scenes: ReadonlyArray<Scene> = [
  {
    number: 1,
    title: { sv: "Mötet öppnas, föregående anteckningar", en: "Opening and previous notes" },
    kinds: ["information"],
    from: at("09:00"),
    until: at("09:10"),
    ends: (item) => [{ type: "ConcludeDialogue", ...item }],
  },
  {
    number: 2,
    title: { sv: "Arbetsutskottet rapporterar", en: "The working committee reports back" },
    kinds: ["information"],
    from: at("09:10"),
    until: at("09:25"),
    ends: (item) => [{ type: "ConcludeDialogue", ...item }],
  },
  {
    number: 3,
    title: { sv: "Handlingsplanen: tre nätverk rapporterar", en: "The action plan: three networks report" },
    kinds: ["dialogue"],
    presenters: {
      sv: "skolchefs-, socialchefs- och omsorgschefsnätverken",
      en: "the networks of heads of schools, social services and care",
    },
    from: at("09:25"),
    until: at("10:15"),
    ends: (item) => [
      {
        type: "ConcludeDialogue",
        ...item,
        note: {
          sv: "Ett nätverk vill att planen görs konkret, ett att den bereds mer, ett står bakom den.",
          en: "One network wants the plan made concrete, one wants more preparation, one agrees with it.",
        },
      },
    ],
  },
  {
    number: 4,
    title: { sv: "Årshjul", en: "Annual wheel" },
    kinds: ["decision"],
    continues: { meeting: PLANNING, item: "4" },
    from: at("10:30"),
    until: at("10:45"),
    ends: (item) => [
      {
        type: "DeferItem",
        ...item,
        until: "2024-06",
        reason: {
          sv: "Förslaget hade bara gått till arbetsutskottets ledamöter. Parterna lämnar skriftliga ändringar.",
          en: "The proposal had gone only to the working committee's members. The parties send in written amendments.",
        },
      },
    ],
  },
  {
    number: 5,
    title: { sv: "Kronobarnsmodellen, förtydligat underlag", en: "The Kronobarn model, clarified basis" },
    kinds: ["decision", "dialogue"],
    continues: { meeting: PLANNING, item: "2" },
    from: at("10:45"),
    until: at("11:25"),
    ends: (item) => [
      {
        type: "ReferItem",
        ...item,
        to: "au",
        back: "2024-06-13",
        scope: [
          { sv: "Benämning", en: "Naming" },
          { sv: "Paketering", en: "Packaging" },
          { sv: "Omfattning", en: "Scope" },
          { sv: "Prioritering", en: "Priority" },
        ],
        duties: ["schools", "social", "care"].map((network) => ({
          text: { sv: "Återkomma med förslag efter beredningen", en: "Return with proposals after the preparation" },
          on: { kind: "body" as const, id: network },
        })),
      },
    ],
  },
  {
    number: 6,
    title: { sv: "Avtalet med resurscentrum", en: "The agreement with the resource centre" },
    kinds: ["decision"],
    from: at("11:25"),
    until: at("11:50"),
    ends: () => [terminateTheAgreement],
  },
  {
    number: 7,
    title: { sv: "Förslag till konferens", en: "Proposals for a conference" },
    kinds: ["dialogue"],
    from: at("11:50"),
    until: at("12:00"),
    ends: (item) => [
      {
        type: "ReferItem",
        ...item,
        to: "au",
        back: "2024-09",
        scope: [
          {
            sv: "Ta emot och rangordna förslag till konferensen",
            en: "Receive and rank the proposals for the conference",
          },
        ],
      },
    ],
  },
  {
    number: 8,
    title: { sv: "Överenskommelse om utskrivningsklara", en: "Accord on patients ready for discharge" },
    kinds: ["dialogue"],
    constellation: withoutSchools,
    from: at("13:00"),
    until: at("13:40"),
    ends: (item) => [
      {
        type: "StateProposal",
        ...item,
        text: {
          sv: "Förslag på beslut: gruppen ställer sig bakom principerna; varje kommun tar fram sin egen statistik, gärna på torsdagar.",
          en: "Proposed decision: the group stands behind the principles; each municipality compiles its own statistics, preferably on Thursdays.",
        },
      },
    ],
  },
  {
    number: 9,
    title: { sv: "Vårdprogram demens", en: "Dementia care programme" },
    kinds: ["information"],
    constellation: withoutSchools,
    from: at("13:40"),
    until: at("14:00"),
    ends: (item) => [
      {
        type: "NoteItem",
        ...item,
        note: { sv: "Gruppen tackar för informationen.", en: "The group thanks for the information." },
        decisionExpected: "2024-06",
      },
    ],
  },
  {
    number: 10,
    title: { sv: "Överenskommelse om avvikelser i samverkan", en: "Accord on deviations in collaboration" },
    kinds: ["information"],
    constellation: withoutSchools,
    from: at("14:00"),
    until: at("14:20"),
    ends: (item) => [
      {
        type: "NoteItem",
        ...item,
        note: { sv: "Gruppen tackar för informationen.", en: "The group thanks for the information." },
        decisionExpected: "2024-06",
      },
    ],
  },
];

/** Calling the meeting, and sending its papers: everybody gets the agreement, only the committee gets the wheel. */
export const springCalled: ReadonlyArray<Command> = [
  {
    type: "CallMeeting",
    meeting: SPRING,
    body: "llg",
    day: day("2024-05-03"),
    title: { sv: "Vårmöte", en: "Spring meeting" },
    dayIs: "assumed",
  },
  ...agendaOf(SPRING, scenes),
  {
    type: "RegisterPaper",
    paper: "wheel-proposal",
    version: "1",
    meeting: SPRING,
    item: "4",
    title: { sv: "Förslag till årshjul", en: "Proposal for an annual wheel" },
    hash: "7e1f3d0c5a2b48960f7d6c1e9b3a5248d0e6f7c8192a3b4c5d6e7f8091a2b3c4",
  },
  {
    type: "DistributePaper",
    paper: "wheel-proposal",
    version: "1",
    seats: committeeMembers,
    at: instant("2024-04-19T15:00:00+02:00"),
  },
  {
    type: "RegisterPaper",
    paper: "resource-centre-memo",
    version: "1",
    meeting: SPRING,
    item: "6",
    title: { sv: "Underlag om avtalet med resurscentrum", en: "Memorandum on the agreement with the resource centre" },
    hash: "1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90a",
  },
  {
    type: "DistributePaper",
    paper: "resource-centre-memo",
    version: "1",
    seats: leadershipSeats.map(({ seat }) => seat),
    at: instant("2024-04-19T15:00:00+02:00"),
  },
];

const before = (item: number) =>
  scenes.filter((scene) => scene.number < item).flatMap((scene) => played(SPRING, scene));
const from = (item: number) => scenes.filter((scene) => scene.number >= item).flatMap((scene) => played(SPRING, scene));
const opened: ReadonlyArray<Command> = [
  { type: "OpenMeeting", meeting: SPRING, at: instant(at("09:00")) },
  everybodyArrives(SPRING, at("09:00")),
];

/** The meeting until the wheel is on the table, where the group tries to adopt it. */
export const springUntilTheWheel: ReadonlyArray<Command> = [
  ...opened,
  ...before(4),
  { type: "OpenTreatment", meeting: SPRING, item: "4", at: instant(at("10:30")) },
];

/** The meeting until the agreement is on the table, with everybody still in the room. */
export const springUntilTheAgreement: ReadonlyArray<Command> = [...opened, ...before(6)];

/** Holding the whole meeting: the school heads leave before the last three items. */
export const springHeld: ReadonlyArray<Command> = [
  ...springUntilTheAgreement,
  ...from(6).filter((command) => !("item" in command) || Number(command.item) < 8),
  leave(SPRING, at("12:00"), (seat) => seat.function === "schools"),
  ...from(8),
  { type: "CloseMeeting", meeting: SPRING, at: instant(at("14:30")) },
];

/** The same meeting with one municipality's seat empty from item 6: the termination is refused. */
export const ljungbyLeavesBeforeItem6: ReadonlyArray<Command> = [
  leave(SPRING, at("11:25"), (seat) => seat.seat === "ljungby/social"),
  { type: "OpenTreatment", meeting: SPRING, item: "6", at: instant(at("11:25")) },
];

/** Each party's notice, received the meeting's day; the day is assumed. */
export const notices: ReadonlyArray<Command> = parties.map((party) => ({
  type: "GiveNotice",
  agreement: RESOURCE_CENTRE,
  party,
  given: { decided: day("2024-05-03"), sent: day("2024-05-03"), received: day("2024-05-03"), to: day("2024-12-31") },
  daysAre: "assumed",
}));

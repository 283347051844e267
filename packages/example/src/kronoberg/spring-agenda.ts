/**
 * The spring meeting's items and what comes of each: three networks report, the wheel is deferred, the model's clarified basis
 * is referred, nine parties terminate an agreement, and three items are for part of the group only.
 */
import { type Command, day, instant } from "@konstellation/core";
import { RESOURCE_CENTRE } from "./agreements.ts";
import { PLANNING } from "./planning-days.ts";
import type { Scene } from "./room.ts";

/** The meeting's name in the book. */
export const SPRING = "llg-2024-05-03";

/** A time on the meeting's day, which is assumed: a first Friday. */
export const at = (clock: string) => `2024-05-03T${clock}:00+02:00`;
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

/** The items, and what comes of each. */
export const scenes: ReadonlyArray<Scene> = [
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

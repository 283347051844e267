/**
 * The papers: what each is, whether it is at hand, whom it has reached and whom not; and sending one to everybody.
 */
import type { Answer } from "@konstellation/client";
import {
  type CalendarDate,
  type Instant,
  type Language,
  type PaperLine,
  type PaperView,
  saidClock,
  wordsIn,
  writtenDay,
} from "@konstellation/core";
import { dayIn, paperChanges, paperKinds, paperStates, phrases, whenIn } from "@konstellation/words";
import type { Row } from "../row.ts";
import { everything } from "../source.ts";
import { answering } from "./answering.ts";
import { named, stated } from "./asking.ts";
import type { PageKey } from "./definition.ts";
import { labelled } from "./labelled.ts";
import { page } from "./page.ts";
import { confirm, nothing, type Step, word } from "./step.ts";

/** One paper. */
export const paper = page({
  at: "paper",
  names: ["paper"],
  about: { kind: "paper", here: (id) => ({ paper: id }) },
  read: async (source, { collaboration, asOf }, { paper: id }) => {
    const one = await source.call("paper", { collaboration, paper: id, query: asOf });
    const stored =
      one.version === null
        ? []
        : await everything((some) => source.call("paperContents", { collaboration, paper: id, query: some }));
    return { ...one, stored };
  },
  text: ({ read }, { language }) => paperLines(read, language),
  keys: () => ({ bindings: [{ ...SEND, step: ({ read }) => sending(read) }] }),
  asCommand: ({ paper: id }, { day }) => `papers ${id}${day}`,
});

const SEND = { keys: ["e"], help: { keys: "e", phrase: "keySendToEverybody" } } as const;

/** Sending a paper to everybody, which is shown and asked about first. */
const sending = (one: PaperLine): Step => {
  const { paper: id, version } = one;
  return version === null
    ? word("nothingToSend")
    : confirm("confirmSendToEverybody", ({ language }) => whatIsSent(one, language), {
        type: "DistributePaper",
        paper: id,
        version,
      });
};

const whatIsSent = (one: PaperLine, language: Language): ReadonlyArray<string> => [
  `${wordsIn(one.title, language)} (${one.paper}, version ${one.version})`,
  ...(one.meeting === null ? [] : [labelled("paperOfItem", placeIn(one, language), language)]),
  `${phrases.reached[language]} ${one.reached}/${one.of}`,
];

const onRow: ReadonlyArray<PageKey<string, ReadonlyArray<PaperLine>>> = [
  {
    ...SEND,
    step: ({ read }, row) => {
      const one = read.find(({ paper: id }) => id === row?.id);
      return one === undefined ? nothing : sending(one);
    },
  },
];

/** The papers of a meeting. */
export const papersOf = page({
  at: "papersOf",
  names: ["meeting"],
  read: (source, { collaboration, asOf }, { meeting }) =>
    everything((some) =>
      source.call("papers", {
        collaboration,
        query: { ...some, ...asOf, ...(meeting === undefined ? {} : { meeting }) },
      }),
    ),
  rows: ({ read }, { language }) => read.map((each) => paperRow(each, language)),
  shape: () => ({ flexible: 2, dispensable: [0, 1] }),
  opens: (_, { id }) => paper.address({ paper: id }),
  keys: () => ({ bindings: onRow }),
  asCommand: ({ meeting }) => `meetings ${meeting}`,
});

/** All the papers. */
export const papers = page({
  at: "papers",
  door: { key: "u", phrase: "keyPapers", fromAnywhere: {} },
  read: (source, { collaboration, asOf, between, among }) =>
    everything((some) =>
      source.call("papers", {
        collaboration,
        query: {
          ...some,
          ...asOf,
          ...between,
          ...named(among, "body", "organisation", "person"),
          ...stated(among, "state", paperStates),
        },
      }),
    ),
  rows: ({ read }, { language }) => read.map((each) => paperRow(each, language)),
  shape: () => ({ flexible: 2, dispensable: [1, 0] }),
  opens: (_, { id }) => paper.address({ paper: id }),
  keys: () => ({ bindings: onRow }),
  asCommand: (_, { day }) => `papers${day}`,
  verb: {
    name: "papers",
    options: ["day", "from", "to", "body", "organisation", "person", "state"],
    ofList: ["from", "to", "body", "organisation", "person", "state"],
    states: paperStates,
    words: 1,
    takes: { sv: "[UNDERLAG]", en: "[PAPER]" },
    does: {
      sv: "underlagen; eller ett: vilka som har fått vilken version och när, och vilka som inte har den",
      en: "the papers; or one: who has received which version and when, and who has not",
    },
    one: (source, asked, id) => paper.show(source, asked, { paper: id }),
  },
});

const placeIn = ({ meeting, item }: PaperLine, language: Language): string =>
  `${meeting}${item === null ? "" : `, ${phrases.item[language].toLowerCase()} ${item}`}`;

const paperRow = (one: PaperLine, language: Language): Row => {
  const lacks = one.state === "atHand" && one.reached < one.of;
  return {
    id: one.paper,
    cells: [
      dayIn(one.day, language),
      one.meeting === null ? "" : `${one.meeting}${one.item === null ? "" : ` ${one.item}`}`,
      wordsIn(one.title, language),
      one.kind === null ? "" : paperKinds[one.kind][language],
      one.version === null
        ? paperStates[one.state][language]
        : `version ${one.version}, ${phrases.reached[language]} ${one.reached}/${one.of}`,
    ],
    tone: lacks || one.state === "mentioned" ? "attention" : "calm",
  };
};

/** A paper, and which of its versions lie stored here. */
type WithStored = PaperView & { readonly stored: Answer<"paperContents">["items"] };

/** Everything that is known of a paper. */
const paperLines = (one: WithStored, language: Language): ReadonlyArray<string> => [
  `${wordsIn(one.title, language)} (${one.paper}), ${paperStates[one.state][language]}`,
  ...saidLines(one, language),
  ...one.items.map(({ meeting, item, title, day }) =>
    labelled(
      "paperOfItem",
      `${dayIn(day, language)} ${meeting}, ${phrases.item[language].toLowerCase()} ${item}: ${wordsIn(title, language)}`,
      language,
    ),
  ),
  ...one.mentions.map((mention) => mentionIn(mention, language)),
  ...one.versions.flatMap((version) => ["", ...versionLines(version, one.stored, language)]),
  ...(one.unheld.length === 0
    ? []
    : ["", labelled("heldByNobody", one.unheld.map(({ label }) => wordsIn(label, language)).join(", "), language)]),
  ...historyLines(one, language),
];

type Said = Pick<PaperView, "kind" | "owner" | "audience" | "link" | "nextReview">;

const saidLines = (said: Said, language: Language): ReadonlyArray<string> => [
  ...(said.kind === null ? [] : [labelled("paperKind", paperKinds[said.kind][language], language)]),
  ...(said.owner === null ? [] : [labelled("paperOwner", answering(said.owner, language), language)]),
  ...(said.audience === null ? [] : [labelled("paperAudience", wordsIn(said.audience, language), language)]),
  ...(said.link === null ? [] : [labelled("paperLink", said.link, language)]),
  ...(said.nextReview === null ? [] : [labelled("nextPaperReview", whenIn(said.nextReview, language), language)]),
];

const mentionIn = ({ title, where, source, since }: PaperView["mentions"][number], language: Language): string => {
  const item = where.item === undefined ? "" : `, ${phrases.item[language].toLowerCase()} ${where.item}`;
  const at = `${"meeting" in where ? where.meeting : where.recordedMeeting}${item}`;
  return labelled(
    "mentionedAt",
    `${at}: ${wordsIn(title, language)}${source === null ? "" : ` (${source})`}, ${dayIn(since, language)}`,
    language,
  );
};

type Version = PaperView["versions"][number];

const versionLines = (version: Version, files: WithStored["stored"], language: Language): ReadonlyArray<string> => {
  const { change, deliveries, notReached } = version;
  const lacking = notReached.filter(({ has }) => has !== "newerVersion");
  const newer = notReached.length - lacking.length;
  const day = version.registeredOn === null ? "" : `, ${dayIn(version.registeredOn, language)}`;
  return [
    `${labelled("paperVersion", version.version, language)}: ${wordsIn(version.title, language)}${day}`,
    `  SHA-256 ${version.hash}`,
    ...files.flatMap((file) =>
      file.version === version.version
        ? [`  ${labelled("contentStored", `${file.mediaType}, ${file.size} byte`, language)}`]
        : [],
    ),
    ...(change === null
      ? []
      : [
          `  ${labelled(
            "whatChanged",
            `${paperChanges[change.kind][language]}${change.text === undefined ? "" : `. ${wordsIn(change.text, language)}`}`,
            language,
          )}`,
        ]),
    ...deliveries.map(({ at, recordedAt, seats }) => {
      const later =
        recordedAt === null || dayOf(recordedAt) === dayOf(at) ? "" : ` (${enteredIn(recordedAt, language)})`;
      return `  ${labelled("sentTo", `${dayIn(dayOf(at), language)} ${saidClock(at)}${later} (${seats.length}): ${seats.join(", ")}`, language)}`;
    }),
    ...(lacking.length > 0
      ? [`  ! ${labelled("notReachedYet", lacking.map((seat) => lackingIn(seat, language)).join("; "), language)}`]
      : newer === 0
        ? [`  ✓ ${phrases.everybodyHasIt[language]}`]
        : []),
    ...(newer === 0 ? [] : [`  ${labelled("haveOnlyNewer", `${newer}`, language)}`]),
  ];
};

const dayOf = (at: Instant): CalendarDate => writtenDay(at);

const enteredIn = (at: Instant, language: Language): string =>
  `${phrases.enteredAfterwards[language].toLowerCase()} ${dayIn(dayOf(at), language)}`;

const lackingIn = ({ label, has }: Version["notReached"][number], language: Language): string =>
  `${wordsIn(label, language)}${has === "olderVersion" ? ` (${phrases.hasOlderVersion[language]})` : ""}`;

/** What was said of it before or will hold, and when it was looked over. */
const historyLines = ({ descriptions, reviews }: PaperView, language: Language): ReadonlyArray<string> => [
  ...(descriptions.length < 2
    ? []
    : descriptions.flatMap((said) => [
        "",
        labelled("saidFrom", dayIn(said.from, language), language),
        ...(said.title === null ? [] : [`  ${wordsIn(said.title, language)}`]),
        ...saidLines(said, language).map((line) => `  ${line}`),
      ])),
  ...reviews.flatMap(({ on, next, note }, index) => [
    ...(index === 0 ? [""] : []),
    labelled(
      "reviewedOn",
      `${dayIn(on, language)}${note === null ? "" : `. ${wordsIn(note, language)}`} (${phrases.nextPaperReview[language].toLowerCase()} ${whenIn(next, language)})`,
      language,
    ),
  ]),
];

/**
 * What is told of decisions: the words, for whom, through what, and how far it has come.
 */
import { type AnnouncementView, type Language, wordsIn } from "@konstellation/core";
import { announcementStates, dayIn, phrases, whenIn } from "@konstellation/words";
import type { Row } from "../row.ts";
import { everything } from "../source.ts";
import { answering } from "./answering.ts";
import { named, stated } from "./asking.ts";
import type { PageKey } from "./definition.ts";
import { labelled } from "./labelled.ts";
import { page } from "./page.ts";
import { act, askText, confirm, nothing, typedIn } from "./step.ts";

/** What is told of one decision. */
export const announcement = page({
  at: "announcement",
  names: ["announcement"],
  about: { kind: "announcement", here: (id) => ({ announcement: id }) },
  read: (source, { collaboration }, { announcement: id }) =>
    source.call("announcement", { collaboration, announcement: id }),
  text: ({ read }, { language }) => lines(read, language),
  asCommand: ({ announcement: id }) => `announcements ${id}`,
});

/** What is told of all of them. */
export const announcements = page({
  at: "announcements",
  door: { key: "K", phrase: "keyAnnouncements", fromAnywhere: {} },
  read: (source, { collaboration, between, among }) =>
    everything((some) =>
      source.call("announcements", {
        collaboration,
        query: {
          ...some,
          ...between,
          ...named(among, "body", "organisation", "person"),
          ...stated(among, "state", announcementStates),
        },
      }),
    ),
  rows: ({ read }, { language }) =>
    read.map((each) => ({ ...row(each, language), below: () => lines(each, language) })),
  shape: () => ({ flexible: 3, dispensable: [2, 1] }),
  opens: (_, { id }) => announcement.address({ announcement: id }),
  keys: () => ({ bindings: keys }),
  asCommand: () => "announcements",
  verb: {
    name: "announcements",
    options: ["from", "to", "body", "organisation", "person", "state"],
    ofList: ["from", "to", "body", "organisation", "person", "state"],
    states: announcementStates,
    words: 1,
    takes: { sv: "[TEXT]", en: "[ANNOUNCEMENT]" },
    does: {
      sv: "det som ska berättas om besluten, för vem och hur långt det har kommit",
      en: "what is to be told of the decisions, for whom, and how far it has come",
    },
    one: (source, asked, id) => announcement.show(source, asked, { announcement: id }),
  },
});

const symbols = { draft: "•", approved: "◦", told: "✓", withdrawn: "✗" } as const;

const row = (one: AnnouncementView, language: Language): Row => ({
  id: one.announcement,
  cells: [
    `${symbols[one.state]} ${announcementStates[one.state][language]}`,
    one.due === null ? "" : whenIn(one.due, language),
    wordsIn(one.audience, language),
    wordsIn(one.of.text, language),
  ],
  tone: one.state === "draft" || one.state === "approved" ? "attention" : "calm",
});

const lines = (one: AnnouncementView, language: Language): ReadonlyArray<string> => {
  const until = [...one.earlier.slice(1).map(({ on }) => on), one.since];
  const old = one.of.certified ? "" : `; ${phrases.notCertifiedHere[language]}`;
  return [
    wordsIn(one.text, language),
    `${symbols[one.state]} ${announcementStates[one.state][language]}`,
    labelled("toldOfDecision", `${wordsIn(one.of.text, language)} (${one.of.decision}${old})`, language),
    labelled("audience", wordsIn(one.audience, language), language),
    ...(one.through === null ? [] : [labelled("toldThrough", wordsIn(one.through, language), language)]),
    labelled("tellsIt", answering(one.by, language), language),
    ...(one.due === null ? [] : [labelled("tellBy", whenIn(one.due, language), language)]),
    labelled("draftedOn", dayIn(one.on, language), language),
    ...one.earlier.map(
      ({ text }, nth) =>
        `${phrases.earlierWords[language]} ${dayIn(until[nth] ?? one.since, language)}: ${wordsIn(text, language)}`,
    ),
    ...one.approvals.map(({ by, on }) =>
      labelled("textApprovedBy", `${answering(by, language)}, ${dayIn(on, language)}`, language),
    ),
    ...one.told.map(({ on, through }) =>
      labelled(
        "wasTold",
        `${dayIn(on, language)}${through === null ? "" : `, ${wordsIn(through, language)}`}`,
        language,
      ),
    ),
    ...(one.withdrawn === null
      ? []
      : [
          labelled(
            "wasWithdrawn",
            `${dayIn(one.withdrawn.on, language)}. ${wordsIn(one.withdrawn.reason, language)}`,
            language,
          ),
        ]),
  ];
};

const keys: ReadonlyArray<PageKey<string, ReadonlyArray<AnnouncementView>>> = [
  {
    keys: ["t"],
    help: { keys: "t", phrase: "keyTell" },
    step: ({ read }, row) => {
      const one = read.find(({ announcement: id }) => id === row?.id);
      return one === undefined
        ? nothing
        : confirm("askTell", ({ language }) => lines(one, language), {
            type: "TellAnnouncement",
            announcement: one.announcement,
          });
    },
  },
  {
    keys: ["e"],
    help: { keys: "e", phrase: "keyRewordAnnouncement" },
    step: (_, row) =>
      row === undefined
        ? nothing
        : askText("askRewordAnnouncement", (text, language) =>
            act({ type: "RewordAnnouncement", announcement: row.id, text: typedIn(language, text) }),
          ),
  },
  {
    keys: ["x"],
    help: { keys: "x", phrase: "keyWithdrawAnnouncement" },
    step: (_, row) =>
      row === undefined
        ? nothing
        : askText("askWithdrawAnnouncement", (reason, language) =>
            act({ type: "WithdrawAnnouncement", announcement: row.id, reason: typedIn(language, reason) }),
          ),
  },
];

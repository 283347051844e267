/**
 * What is wished for on agendas to come: those that wait, and what became of the others.
 */
import { type Language, type WishView, wordsIn } from "@konstellation/core";
import { dayIn, phrases, whenIn, wishStates } from "@konstellation/words";
import type { Row } from "../row.ts";
import { everything } from "../source.ts";
import { answering } from "./answering.ts";
import { named, stated } from "./asking.ts";
import type { PageKey } from "./definition.ts";
import { labelled } from "./labelled.ts";
import { page } from "./page.ts";
import { act, ask, askText, nothing, typedIn, word } from "./step.ts";

/** One wish. */
export const wish = page({
  at: "wish",
  names: ["wish"],
  about: { kind: "wish", here: (id) => ({ wish: id }) },
  read: (source, { collaboration }, { wish: id }) => source.call("wish", { collaboration, wish: id }),
  text: ({ read }, { language }) => wishLines(read, language),
  asCommand: ({ wish: id }) => `wishes ${id}`,
});

/** The wishes. */
export const wishes = page({
  at: "wishes",
  door: { key: "W", phrase: "keyWishes", fromAnywhere: {} },
  read: (source, { collaboration, between, among }) =>
    everything((some) =>
      source.call("wishes", {
        collaboration,
        query: {
          ...some,
          ...between,
          ...named(among, "body", "organisation", "person"),
          ...stated(among, "state", wishStates),
        },
      }),
    ),
  rows: ({ read }, { language }) =>
    read.map((each) => ({ ...row(each, language), below: () => wishLines(each, language) })),
  shape: () => ({ flexible: 2, dispensable: [3, 1] }),
  opens: (_, { id }) => wish.address({ wish: id }),
  keys: () => ({ bindings: keys }),
  asCommand: () => "wishes",
  verb: {
    name: "wishes",
    options: ["from", "to", "body", "organisation", "person", "state"],
    ofList: ["from", "to", "body", "organisation", "person", "state"],
    states: wishStates,
    words: 1,
    takes: { sv: "[ÖNSKEMÅL]", en: "[WISH]" },
    does: {
      sv: "det som önskas på dagordningarna, och vad det blev av det",
      en: "what is wished for on the agendas, and what became of it",
    },
    one: (source, asked, id) => wish.show(source, asked, { wish: id }),
  },
});

const symbols = { open: "•", takenUp: "✓", dropped: "✗" } as const;

const row = (one: WishView, language: Language): Row => ({
  id: one.wish,
  cells: [
    `${symbols[one.state]} ${wishStates[one.state][language]}`,
    wordsIn(one.bodyName, language),
    wordsIn(one.text, language),
    wordsIn(one.by.name, language),
  ],
  tone: one.state === "open" ? "attention" : "calm",
});

const wishLines = (one: WishView, language: Language): ReadonlyArray<string> => {
  const time = one.for === null ? phrases.wishedForAny[language] : whenIn(one.for, language);
  return [
    wordsIn(one.text, language),
    `${symbols[one.state]} ${wishStates[one.state][language]}`,
    labelled("wishedFor", `${wordsIn(one.bodyName, language)}, ${time}`, language),
    labelled("wishedBy", answering(one.by, language), language),
    labelled("wishOn", dayIn(one.on, language), language),
    ...(one.expects === null ? [] : [labelled("itemExpects", wordsIn(one.expects, language), language)]),
    ...(one.takenUp === null ? [] : [labelled("wishTakenUp", itemIn(one.takenUp, language), language)]),
    ...one.cancelled.map((each) => labelled("wishCancelled", itemIn(each, language), language)),
    ...(one.dropped === null
      ? []
      : [
          labelled(
            "wishDropped",
            `${dayIn(one.dropped.on, language)}. ${wordsIn(one.dropped.reason, language)}`,
            language,
          ),
        ]),
  ];
};

const itemIn = ({ meeting, item, title, day, on }: NonNullable<WishView["takenUp"]>, language: Language): string =>
  `${item}. ${wordsIn(title, language)} (${meeting}, ${dayIn(day, language)}; ${dayIn(on, language)})`;

const keys: ReadonlyArray<PageKey<string, ReadonlyArray<WishView>>> = [
  {
    keys: ["t"],
    help: { keys: "t", phrase: "keyTakeUpWish" },
    step: (_, row) =>
      row === undefined
        ? nothing
        : ask("askTakeUpWish", (typed) => {
            const [meeting, item, ...more] = typed.trim().split(/\s+/);
            return meeting === undefined || item === undefined || more.length > 0
              ? word("meetingAndItem")
              : act({ type: "TakeUpWish", wish: row.id, meeting, item });
          }),
  },
  {
    keys: ["x"],
    help: { keys: "x", phrase: "keyDropWish" },
    step: (_, row) =>
      row === undefined
        ? nothing
        : askText("askDropWish", (reason, language) =>
            act({ type: "DropWish", wish: row.id, reason: typedIn(language, reason) }),
          ),
  },
];

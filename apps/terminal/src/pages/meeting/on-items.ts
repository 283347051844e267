/**
 * What the keys of the room do with the item under the cursor: taking it up, and every way in which it ends.
 *
 * What binds is shown and asked about before it is done.
 */
import {
  type ItemView,
  type Language,
  type MeetingView,
  type RemarkKind,
  When,
  type Wording,
} from "@konstellation/core";
import * as Schema from "effect/Schema";
import { ownerOf } from "../owner.ts";
import { act, ask, askText, confirm, nothing, type Step, typedIn, word } from "../step.ts";
import { concerning, deciding } from "./reviewing.ts";
import type { RoomKey } from "./room-key.ts";

/** An item on the agenda of a meeting. */
interface OnAgenda {
  readonly meeting: string;
  readonly item: string;
}

/** A key that means the item under the cursor. */
const itemKey = (
  key: string,
  phrase: "keyTakeUp" | "keyDecide" | "keyNote" | "keyTask" | "keyDefer" | "keyEnd" | "keyLapse" | "keyStays",
  step: (at: OnAgenda, item: ItemView, meeting: MeetingView) => Step,
): RoomKey => ({
  keys: [key],
  in: ["open"],
  help: { keys: key, phrase },
  step: ({ read: { meeting } }, row) => {
    const item = meeting.agenda.find((each) => each.item === row?.id);
    return item === undefined ? nothing : step({ meeting: meeting.meeting, item: item.item }, item, meeting);
  },
});

/** A key whose help stands with another's. */
const withoutHelp = ({ help: _, ...key }: RoomKey): RoomKey => key;

/** A key that writes down what is said about the item: each line is a remark, also when the item has ended. */
const saying = (
  key: string,
  phrase: "keySay" | "keyAskQuestion",
  question: "askSaid" | "askQuestions",
  kind: RemarkKind,
): RoomKey => ({
  keys: [key],
  in: ["open", "closed"],
  help: { keys: key, phrase },
  step: ({ read: { meeting } }, row) => {
    const item = meeting.agenda.find((each) => each.item === row?.id);
    if (item === undefined) return nothing;
    return askText(question, (said, language) => {
      const lines = said.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
      const remarks = lines.map((text) => ({ kind, text: typedIn(language, text) }));
      return act({ type: "RecordRemarks", meeting: meeting.meeting, item: item.item, remarks });
    });
  },
});

/** Whether the item stays on the table, for a further outcome. */
type Stays = { readonly goesOn?: true };

const decides =
  (stays: Stays) =>
  (at: OnAgenda, item: ItemView, meeting: MeetingView): Step =>
    askText("askDecision", (text, language) =>
      ask(
        "askOwner",
        (who) => decided({ ...at, ...stays }, item, meeting, typedIn(language, text), who),
        `body:${meeting.body}`,
      ),
    );

const notes = (stays: Stays) => (at: OnAgenda) =>
  askText("askNote", (said, language) => act({ type: "NoteItem", ...at, note: typedIn(language, said), ...stays }));

const defers = (stays: Stays) => (at: OnAgenda) =>
  ask("askDeferral", (said, language) => deferred({ ...at, ...stays }, said, language));

/** The keys that do the same, and leave the item on the table: shown together. */
const andStays: ReadonlyArray<RoomKey> = [
  { ...itemKey("D", "keyStays", decides({ goesOn: true })), help: { keys: "D N F", phrase: "keyStays" } },
  withoutHelp(itemKey("N", "keyStays", notes({ goesOn: true }))),
  withoutHelp(itemKey("F", "keyStays", defers({ goesOn: true }))),
];

/** The keys of the agenda. */
export const onItems: ReadonlyArray<RoomKey> = [
  itemKey("o", "keyTakeUp", (at) => act({ type: "OpenTreatment", ...at })),
  itemKey("d", "keyDecide", decides({})),
  itemKey("n", "keyNote", notes({})),
  saying("s", "keySay", "askSaid", "reflection"),
  saying("S", "keyAskQuestion", "askQuestions", "question"),
  {
    ...itemKey("u", "keyTask", (at, _, meeting) =>
      askText("askTask", (text, language) =>
        ask("askTaskOwner", (who) => tasked(at, typedIn(language, text), who), `body:${meeting.body}`),
      ),
    ),
    in: ["open", "closed"],
  },
  itemKey("f", "keyDefer", defers({})),
  ...andStays,
  itemKey("e", "keyEnd", (at, { kinds }) =>
    act(kinds.includes("decision") ? { type: "BreakOffTreatment", ...at } : { type: "ConcludeDialogue", ...at }),
  ),
  itemKey("L", "keyLapse", (at, item, meeting) =>
    confirm("confirmLapse", concerning(meeting, item), { type: "LapseItem", ...at }),
  ),
];

/** A decision with its owner, which is looked over before it is taken. */
const decided = (at: OnAgenda & Stays, item: ItemView, meeting: MeetingView, text: Wording, who: string): Step => {
  const owner = ownerOf(who);
  if (owner === undefined) return word("ownerMalformed");
  const before = item.outcomes.filter(({ outcome }) => outcome.kind === "decided").length;
  const decision = `${at.meeting}.${at.item}${before === 0 ? "" : `-${before + 1}`}`;
  const shown = deciding(meeting, item, { text, owner, stays: at.goesOn === true });
  return confirm("confirmDecision", shown, {
    type: "TakeDecision",
    decision,
    ...at,
    text,
    strength: "decides",
    owner,
  });
};

/** A task of an item, and who answers for it; by when is said where it is known, over the command line. */
const tasked = ({ meeting, item }: OnAgenda, text: Wording, who: string): Step => {
  const on = who.trim() === "?" ? ("notStated" as const) : ownerOf(who);
  return on === undefined
    ? word("ownerMalformed")
    : act({ type: "MakeCommitments", meeting, item, tasks: [{ text, on }] });
};

/** Until when, and why: `2024-09 The papers came late.` */
const deferred = (at: OnAgenda & Stays, said: string, language: Language): Step => {
  const [, until, reason] = /^(\S+)\s+(.+)$/.exec(said) ?? [];
  if (!Schema.is(When)(until) || reason === undefined) return word("deferralMalformed");
  return act({ type: "DeferItem", ...at, until, reason: typedIn(language, reason) });
};

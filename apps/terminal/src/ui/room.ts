/**
 * Running a meeting from the room: a key and the row under the cursor become an act, a question, or a word on why not.
 *
 * Pure: nothing here knows whether a rule will say no; that answer comes back and is shown in place.
 *
 * @since 0.1.0
 */
import { type ItemView, type MeetingView, type Owner, type RollSeat, When } from "@konstellation/core";
import type { Phrase } from "@konstellation/words";
import * as Schema from "effect/Schema";
import type { RoomAction } from "./keys.ts";
import type { Act, Pending, Prompt } from "./model.ts";

/** What a key leads to: an act, a question to answer or confirm first, or a word on why it leads nowhere. */
export type Step =
  | { readonly is: "act"; readonly act: Act }
  | { readonly is: "prompt"; readonly prompt: Prompt }
  | { readonly is: "word"; readonly phrase: Phrase }
  | { readonly is: "nothing" };

const nothing: Step = { is: "nothing" };
const act = (given: Act): Step => ({ is: "act", act: given });
const word = (phrase: Phrase): Step => ({ is: "word", phrase });
/** A question to answer at the bottom line. */
export const ask = (question: Phrase, then: Pending, text = ""): Step => ({
  is: "prompt",
  prompt: { is: "ask", question, text, then },
});
const confirm = (question: Phrase, given: Act): Step => ({
  is: "prompt",
  prompt: { is: "confirm", question, act: given },
});

/** What a key in the room leads to, with the row under the cursor. */
export const stepOf = (
  meeting: MeetingView,
  row: string | undefined,
  action: Exclude<RoomAction, "otherList">,
): Step => {
  const at = { meeting: meeting.meeting };
  switch (action) {
    case "openMeeting":
      return act({ type: "OpenMeeting", ...at });
    case "closeMeeting":
      return confirm("confirmClose", { type: "CloseMeeting", ...at });
    case "callRoll":
      return confirm("confirmRoll", { type: "CallRoll", ...at });
    case "presence":
    case "remote":
    case "deputy":
    case "link":
    case "recusal": {
      const seat = meeting.roll.find((each) => each.seat === row);
      return seat === undefined ? nothing : onSeat(meeting, seat, action);
    }
    default: {
      const item = meeting.agenda.find((each) => each.item === row);
      return item === undefined ? nothing : onItem(meeting, item, action);
    }
  }
};

const onSeat = (
  meeting: MeetingView,
  { seat, sitting, holder, deputies }: RollSeat,
  action: "presence" | "remote" | "deputy" | "link" | "recusal",
): Step => {
  const at = { meeting: meeting.meeting };
  const leaves = (person: string): Step => act({ type: "RecordDepartures", ...at, people: [{ seat, person }] });
  const arrives = (mode: "room" | "remote"): Step =>
    holder === null
      ? word("vacantSeat")
      : act({ type: "RecordArrivals", ...at, people: [{ seat, person: holder, as: "holder", mode }] });
  switch (action) {
    case "presence":
      return sitting === null ? arrives("room") : leaves(sitting.person);
    case "remote":
      return sitting === null ? arrives("remote") : leaves(sitting.person);
    case "deputy": {
      const next = sitting?.as === "deputy" ? holder : (deputies[0]?.person ?? null);
      if (next === null) return word(sitting?.as === "deputy" ? "vacantSeat" : "noDeputy");
      return act({ type: "RelieveSeat", ...at, seat, by: next, mode: sitting?.mode ?? "room" });
    }
    case "link":
      if (sitting === null) return word("nobodyThere");
      return act({
        type: "RecordLink",
        ...at,
        people: [{ seat, person: sitting.person, link: sitting.link === "lost" ? "soundAndPicture" : "lost" }],
      });
    case "recusal": {
      const item = meeting.agenda.find(({ status }) => status === "open");
      const person = sitting?.person ?? holder;
      if (item === undefined) return word("nothingOnTheTable");
      if (person === null) return word("vacantSeat");
      const recusal = { ...at, item: item.item, seat, person };
      return item.recused.some((each) => each.seat === seat && each.person === person)
        ? act({ type: "WithdrawRecusal", ...recusal })
        : ask("askGround", { for: "recusal", ...recusal });
    }
  }
};

const onItem = (
  meeting: MeetingView,
  { item, kinds }: ItemView,
  action: "takeUp" | "decide" | "note" | "defer" | "end" | "lapse",
): Step => {
  const at = { meeting: meeting.meeting, item };
  switch (action) {
    case "takeUp":
      return act({ type: "OpenTreatment", ...at });
    case "decide":
      return ask("askDecision", { for: "decision", ...at, body: meeting.body });
    case "note":
      return ask("askNote", { for: "note", ...at });
    case "defer":
      return ask("askDeferral", { for: "deferral", ...at });
    case "end":
      return act(
        kinds.includes("decision") ? { type: "BreakOffTreatment", ...at } : { type: "ConcludeDialogue", ...at },
      );
    case "lapse":
      return confirm("confirmLapse", { type: "LapseItem", ...at });
  }
};

type InRoom = Extract<Pending, { meeting: string }>;

/** An owner as it is typed, `body:llg`, or undefined. */
export const ownerOf = (text: string): Owner | undefined => {
  const [, kind, id] = /^(body|seat|organisation):(\S+)$/.exec(text) ?? [];
  return id !== undefined && (kind === "body" || kind === "seat" || kind === "organisation") ? { kind, id } : undefined;
};

/** What an answer to a question leads to. */
export const answered = (pending: InRoom, text: string): Step => {
  const said = text.trim();
  if (said === "") return nothing;
  switch (pending.for) {
    case "decision":
      return ask(
        "askOwner",
        { for: "owner", meeting: pending.meeting, item: pending.item, text: said },
        `body:${pending.body}`,
      );
    case "owner": {
      const owner = ownerOf(said);
      if (owner === undefined) return word("ownerMalformed");
      const { meeting, item } = pending;
      return act({
        type: "TakeDecision",
        decision: `${meeting}.${item}`,
        meeting,
        item,
        text: { sv: pending.text },
        strength: "decides",
        owner,
      });
    }
    case "note":
      return act({ type: "NoteItem", meeting: pending.meeting, item: pending.item, note: { sv: said } });
    case "deferral": {
      const [, until, reason] = /^(\S+)\s+(.+)$/.exec(said) ?? [];
      if (!Schema.is(When)(until) || reason === undefined) return word("deferralMalformed");
      return act({ type: "DeferItem", meeting: pending.meeting, item: pending.item, until, reason: { sv: reason } });
    }
    case "recusal": {
      const { for: _, ...recusal } = pending;
      return act({ type: "RecordRecusal", ...recusal, ground: { sv: said } });
    }
  }
};

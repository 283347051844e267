/**
 * Running a meeting from its room: what each key does with the seat or the item under the cursor.
 */
import { type ItemView, type MeetingView, type RollSeat, When } from "@konstellation/core";
import { phrases } from "@konstellation/words";
import * as Schema from "effect/Schema";
import type { Address } from "../address.ts";
import type { Keys, PageKey } from "../definition.ts";
import { ownerOf } from "../owner.ts";
import { act, ask, confirm, nothing, type Step, turn, word } from "../step.ts";

type RoomKey = PageKey<never, { readonly meeting: MeetingView }>;

/** The keys of one list of the room, and the key to the other. */
export const roomKeys = (list: string, other: Address): Keys<RoomKey> => {
  const atRoll = list === "roll";
  return {
    bindings: [
      { keys: ["tab"], help: { keys: "Tab", phrase: "keyList" }, step: () => turn(other) },
      ...onMeeting,
      ...(atRoll ? onSeats : onItems),
    ],
    hints: (language) =>
      atRoll
        ? [
            `Tab ${phrases.agendaList[language]}`,
            `p ${phrases.keyPresence[language]}`,
            `d ${phrases.keyDeputy[language]}`,
          ]
        : [`Tab ${phrases.rollList[language]}`, `o ${phrases.keyTakeUp[language]}`, `d ${phrases.keyDecide[language]}`],
    busy: true,
  };
};

const onMeeting: ReadonlyArray<RoomKey> = [
  {
    keys: ["O"],
    help: { keys: "O  C", phrase: "keyOpenMeeting" },
    step: ({ read: { meeting } }) => act({ type: "OpenMeeting", meeting: meeting.meeting }),
  },
  {
    keys: ["C"],
    step: ({ read: { meeting } }) => confirm("confirmClose", { type: "CloseMeeting", meeting: meeting.meeting }),
  },
  {
    keys: ["A"],
    help: { keys: "A", phrase: "keyRoll" },
    step: ({ read: { meeting } }) => confirm("confirmRoll", { type: "CallRoll", meeting: meeting.meeting }),
  },
];

/** A key that means the seat under the cursor. */
const seatKey = (
  key: string,
  phrase: "keyPresence" | "keyRemote" | "keyDeputy" | "keyLink" | "keyRecusal",
  step: (seat: RollSeat, meeting: MeetingView) => Step,
): RoomKey => ({
  keys: [key],
  help: { keys: key, phrase },
  step: ({ read: { meeting } }, row) => {
    const seat = meeting.roll.find((each) => each.seat === row?.id);
    return seat === undefined ? nothing : step(seat, meeting);
  },
});

/** Somebody comes to the seat, in the room or on a link; or leaves it. */
const comesOrLeaves =
  (mode: "room" | "remote") =>
  ({ seat, sitting, holder }: RollSeat, { meeting }: MeetingView): Step => {
    if (sitting !== null) return act({ type: "RecordDepartures", meeting, people: [{ seat, person: sitting.person }] });
    return holder === null
      ? word("vacantSeat")
      : act({ type: "RecordArrivals", meeting, people: [{ seat, person: holder, as: "holder", mode }] });
  };

const onSeats: ReadonlyArray<RoomKey> = [
  seatKey("p", "keyPresence", comesOrLeaves("room")),
  seatKey("r", "keyRemote", comesOrLeaves("remote")),
  seatKey("d", "keyDeputy", ({ seat, sitting, holder, deputies }, { meeting }) => {
    const next = sitting?.as === "deputy" ? holder : (deputies[0]?.person ?? null);
    if (next === null) return word(sitting?.as === "deputy" ? "vacantSeat" : "noDeputy");
    return act({ type: "RelieveSeat", meeting, seat, by: next, mode: sitting?.mode ?? "room" });
  }),
  seatKey("l", "keyLink", ({ seat, sitting }, { meeting }) => {
    if (sitting === null) return word("nobodyThere");
    const link = sitting.link === "lost" ? "soundAndPicture" : "lost";
    return act({ type: "RecordLink", meeting, people: [{ seat, person: sitting.person, link }] });
  }),
  seatKey("x", "keyRecusal", ({ seat, sitting, holder }, { meeting, agenda }) => {
    const item = agenda.find(({ status }) => status === "open");
    const person = sitting?.person ?? holder;
    if (item === undefined) return word("nothingOnTheTable");
    if (person === null) return word("vacantSeat");
    const recusal = { meeting, item: item.item, seat, person };
    return item.recused.some((each) => each.withdrawn === undefined && each.seat === seat && each.person === person)
      ? act({ type: "WithdrawRecusal", ...recusal })
      : ask("askGround", (said) => act({ type: "RecordRecusal", ...recusal, ground: { sv: said } }));
  }),
];

/** An item on the agenda of a meeting. */
interface OnAgenda {
  readonly meeting: string;
  readonly item: string;
}

/** A key that means the item under the cursor. */
const itemKey = (
  key: string,
  phrase: "keyTakeUp" | "keyDecide" | "keyNote" | "keyDefer" | "keyEnd" | "keyLapse",
  step: (at: OnAgenda, item: ItemView, meeting: MeetingView) => Step,
): RoomKey => ({
  keys: [key],
  help: { keys: key, phrase },
  step: ({ read: { meeting } }, row) => {
    const item = meeting.agenda.find((each) => each.item === row?.id);
    return item === undefined ? nothing : step({ meeting: meeting.meeting, item: item.item }, item, meeting);
  },
});

const onItems: ReadonlyArray<RoomKey> = [
  itemKey("o", "keyTakeUp", (at) => act({ type: "OpenTreatment", ...at })),
  itemKey("d", "keyDecide", (at, _, { body }) =>
    ask("askDecision", (text) => ask("askOwner", (owner) => decided(at, text, owner), `body:${body}`)),
  ),
  itemKey("n", "keyNote", (at) => ask("askNote", (said) => act({ type: "NoteItem", ...at, note: { sv: said } }))),
  itemKey("f", "keyDefer", (at) => ask("askDeferral", (said) => deferred(at, said))),
  itemKey("e", "keyEnd", (at, { kinds }) =>
    act(kinds.includes("decision") ? { type: "BreakOffTreatment", ...at } : { type: "ConcludeDialogue", ...at }),
  ),
  itemKey("L", "keyLapse", (at) => confirm("confirmLapse", { type: "LapseItem", ...at })),
];

const decided = ({ meeting, item }: OnAgenda, text: string, who: string): Step => {
  const owner = ownerOf(who);
  if (owner === undefined) return word("ownerMalformed");
  const decision = `${meeting}.${item}`;
  return act({ type: "TakeDecision", decision, meeting, item, text: { sv: text }, strength: "decides", owner });
};

/** Until when, and why: `2024-09 The papers came late.` */
const deferred = (at: OnAgenda, said: string): Step => {
  const [, until, reason] = /^(\S+)\s+(.+)$/.exec(said) ?? [];
  if (!Schema.is(When)(until) || reason === undefined) return word("deferralMalformed");
  return act({ type: "DeferItem", ...at, until, reason: { sv: reason } });
};

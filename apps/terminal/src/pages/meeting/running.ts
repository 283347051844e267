/**
 * Running a meeting from its room: what each key does with the seat or the item under the cursor.
 *
 * What a meeting in its state cannot undergo is not offered, and whoever presses its key is told why. What binds is shown
 * and asked about before it is done.
 */
import {
  type Instant,
  type ItemView,
  type Language,
  type MeetingView,
  type RollSeat,
  When,
  type Wording,
} from "@konstellation/core";
import { type Phrase, phrases } from "@konstellation/words";
import * as Schema from "effect/Schema";
import type { Address } from "../address.ts";
import type { Keys, PageKey } from "../definition.ts";
import { ownerOf } from "../owner.ts";
import { act, ask, askText, confirm, go, mark, nothing, type Step, turn, typedIn, word } from "../step.ts";
import { clockOf, clockTyped, happenedAt, isLive, isPast } from "./afterwards.ts";
import { callingOf } from "./calling.ts";
import { correcting } from "./correcting.ts";
import { closing, concerning, deciding, opening } from "./reviewing.ts";

type Status = MeetingView["status"];

/** A key of the room, and in which meetings it does something. */
type RoomKey = PageKey<"meeting" | "list" | "clock", { readonly meeting: MeetingView }> & {
  readonly in: ReadonlyArray<Status>;
};

/** The keys of one list of the room, and the key to the other; before the meeting is read, those of an open one. */
export const roomKeys = (
  here: Address & { readonly list: string },
  meeting: MeetingView | undefined,
): Keys<RoomKey> => {
  const atRoll = here.list === "roll";
  const other = { ...here, list: atRoll ? "agenda" : "roll" };
  const status = meeting?.status ?? "open";
  const all = [...onMeeting, ...(atRoll ? onSeats : onItems)];
  return {
    bindings: [
      {
        keys: ["tab"],
        help: { keys: "Tab", phrase: "keyList" },
        step: () => turn(other),
        in: ["called", "open", "closed", "cancelled"],
      },
      ...all.map((key) => (key.in.includes(status) ? inItsTime(key) : shut(key, status))),
    ],
    hints: (language) => [
      `Tab ${phrases[atRoll ? "agendaList" : "rollList"][language]}`,
      ...hinted[status][atRoll ? "roll" : "agenda"].map(([key, phrase]) => `${key} ${phrases[phrase][language]}`),
    ],
    busy: true,
  };
};

/** What the bottom line offers, by where the meeting stands. */
const hinted: Readonly<Record<Status, Readonly<Record<"roll" | "agenda", ReadonlyArray<readonly [string, Phrase]>>>>> =
  {
    called: { roll: [["O", "keyOpenOnly"]], agenda: [["O", "keyOpenOnly"]] },
    open: {
      roll: [
        ["p", "keyPresence"],
        ["d", "keyDeputy"],
      ],
      agenda: [
        ["o", "keyTakeUp"],
        ["d", "keyDecide"],
      ],
    },
    closed: { roll: [["c", "keyCorrect"]], agenda: [] },
    cancelled: { roll: [], agenda: [] },
  };

/** A key whose act happened by the clock of the meeting, where that is entered afterwards: never at the moment it is entered. */
const inItsTime = (key: RoomKey): RoomKey => ({
  ...key,
  step: (seen, row, told) => {
    const { here, read } = seen;
    return happenedAt(key.step(seen, row, told), clockOf(read.meeting, told.now, here.clock));
  },
});

/** A key that does nothing in a meeting as it stands: it has no line in the help, and says why when it is pressed. */
const shut = ({ keys, in: states }: RoomKey, status: Status): RoomKey => ({
  keys,
  in: states,
  step: () => word(whyShut[status]),
});

const whyShut: Readonly<Record<Status, Phrase>> = {
  called: "notOpenedYet",
  open: "alreadyOpen",
  closed: "meetingIsOver",
  cancelled: "meetingIsCancelled",
};

const onMeeting: ReadonlyArray<RoomKey> = [
  {
    keys: ["O"],
    in: ["called"],
    help: { keys: "O", phrase: "keyOpenOnly" },
    step: ({ read: { meeting } }, _, { now }) => {
      const open = (at?: Instant): Step =>
        confirm("confirmOpen", opening(meeting, at), {
          type: "OpenMeeting",
          meeting: meeting.meeting,
          ...(at === undefined ? {} : { at }),
        });
      if (!isPast(meeting, now)) return open();
      return ask("askOpened", (said) => {
        const at = clockTyped(said, meeting);
        return at === undefined ? word("clockMalformed") : open(at);
      });
    },
  },
  {
    keys: ["t"],
    in: ["open"],
    help: { keys: "t", phrase: "keyClock" },
    step: ({ here, read: { meeting } }, _, { now }) => {
      if (isLive(meeting, now)) return word("clockIsNow");
      return ask("askClock", (said) => {
        const at = clockTyped(said, meeting);
        return at === undefined ? word("clockMalformed") : mark({ ...here, at: "room", clock: at });
      });
    },
  },
  {
    keys: ["B"],
    in: ["open"],
    help: { keys: "B", phrase: "keyRecess" },
    step: ({ read: { meeting } }) =>
      inRecess(meeting)
        ? confirm("confirmResume", opening(meeting, undefined), { type: "ResumeMeeting", meeting: meeting.meeting })
        : confirm("confirmRecess", opening(meeting, undefined), { type: "TakeRecess", meeting: meeting.meeting }),
  },
  {
    keys: ["U"],
    in: ["open"],
    help: { keys: "U", phrase: "keyUnopen" },
    step: ({ read: { meeting } }) =>
      askText("askUnopen", (said, language) =>
        confirm("confirmUnopen", opening(meeting, undefined), {
          type: "UnopenMeeting",
          meeting: meeting.meeting,
          reason: typedIn(language, said),
        }),
      ),
  },
  {
    keys: ["C"],
    in: ["open"],
    help: { keys: "C", phrase: "keyCloseMeeting" },
    step: ({ read: { meeting } }) =>
      confirm("confirmClose", closing(meeting), { type: "CloseMeeting", meeting: meeting.meeting }),
  },
  {
    keys: ["A"],
    in: ["open"],
    help: { keys: "A", phrase: "keyRoll" },
    step: ({ here, read: { meeting } }, _, { now }) =>
      meeting.roll.every(({ sitting }) => sitting !== null)
        ? word("everybodySeated")
        : go(callingOf(meeting.meeting, clockOf(meeting, now, here.clock))),
  },
];

/** Whether a meeting has paused and not gone on. */
export const inRecess = ({ recesses }: MeetingView): boolean => recesses.some(({ until }) => until === null);

/** A key that means the seat under the cursor. */
const seatKey = (
  key: string,
  phrase: "keyPresence" | "keyRemote" | "keyDeputy" | "keyLink" | "keyRecusal" | "keyCorrect",
  step: (seat: RollSeat, meeting: MeetingView) => Step,
  states: ReadonlyArray<Status> = ["open"],
): RoomKey => ({
  keys: [key],
  in: states,
  help: { keys: key, phrase },
  step: ({ read: { meeting } }, row) => {
    const seat = meeting.roll.find((each) => each.seat === row?.id);
    return seat === undefined ? nothing : step(seat, meeting);
  },
});

/** The holder comes to the seat that is empty. */
const comes = ({ seat, holder }: RollSeat, meeting: string, mode: "room" | "remote"): Step =>
  holder === null
    ? word("vacantSeat")
    : act({ type: "RecordArrivals", meeting, people: [{ seat, person: holder, as: "holder", mode }] });

const onSeats: ReadonlyArray<RoomKey> = [
  seatKey("p", "keyPresence", (empty, { meeting }) => {
    const { seat, sitting } = empty;
    return sitting === null
      ? comes(empty, meeting, "room")
      : act({ type: "RecordDepartures", meeting, people: [{ seat, person: sitting.person }] });
  }),
  // Whoever is there goes over to a link, or comes in, and is there all the while.
  seatKey("r", "keyRemote", (each, { meeting }) => {
    const { seat, sitting } = each;
    if (sitting === null) return comes(each, meeting, "remote");
    const mode = sitting.mode === "room" ? "remote" : "room";
    return act({ type: "ChangeMode", meeting, people: [{ seat, person: sitting.person, mode }] });
  }),
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
      : askText("askGround", (said, language) =>
          act({ type: "RecordRecusal", ...recusal, ground: typedIn(language, said) }),
        );
  }),
  seatKey("c", "keyCorrect", ({ seat }, { meeting }) => go(correcting.address({ meeting, seat })), ["open", "closed"]),
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
  in: ["open"],
  help: { keys: key, phrase },
  step: ({ read: { meeting } }, row) => {
    const item = meeting.agenda.find((each) => each.item === row?.id);
    return item === undefined ? nothing : step({ meeting: meeting.meeting, item: item.item }, item, meeting);
  },
});

const onItems: ReadonlyArray<RoomKey> = [
  itemKey("o", "keyTakeUp", (at) => act({ type: "OpenTreatment", ...at })),
  itemKey("d", "keyDecide", (at, item, meeting) =>
    askText("askDecision", (text, language) =>
      ask("askOwner", (who) => decided(at, item, meeting, typedIn(language, text), who), `body:${meeting.body}`),
    ),
  ),
  itemKey("n", "keyNote", (at) =>
    askText("askNote", (said, language) => act({ type: "NoteItem", ...at, note: typedIn(language, said) })),
  ),
  itemKey("f", "keyDefer", (at) => ask("askDeferral", (said, language) => deferred(at, said, language))),
  itemKey("e", "keyEnd", (at, { kinds }) =>
    act(kinds.includes("decision") ? { type: "BreakOffTreatment", ...at } : { type: "ConcludeDialogue", ...at }),
  ),
  itemKey("L", "keyLapse", (at, item, meeting) =>
    confirm("confirmLapse", concerning(meeting, item), { type: "LapseItem", ...at }),
  ),
];

/** A decision with its owner, which is looked over before it is taken. */
const decided = (at: OnAgenda, item: ItemView, meeting: MeetingView, text: Wording, who: string): Step => {
  const owner = ownerOf(who);
  if (owner === undefined) return word("ownerMalformed");
  const decision = `${at.meeting}.${at.item}`;
  return confirm("confirmDecision", deciding(meeting, item, text, owner), {
    type: "TakeDecision",
    decision,
    ...at,
    text,
    strength: "decides",
    owner,
  });
};

/** Until when, and why: `2024-09 The papers came late.` */
const deferred = (at: OnAgenda, said: string, language: Language): Step => {
  const [, until, reason] = /^(\S+)\s+(.+)$/.exec(said) ?? [];
  if (!Schema.is(When)(until) || reason === undefined) return word("deferralMalformed");
  return act({ type: "DeferItem", ...at, until, reason: typedIn(language, reason) });
};

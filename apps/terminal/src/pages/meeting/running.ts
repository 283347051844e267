/**
 * Running a meeting from its room: which keys do something with it as it stands.
 *
 * What a meeting in its state cannot undergo is not offered, and whoever presses its key is told why.
 */
import type { MeetingView } from "@konstellation/core";
import { type Phrase, phrases } from "@konstellation/words";
import type { Address } from "../address.ts";
import type { Keys } from "../definition.ts";
import { turn, word } from "../step.ts";
import { clockOf, happenedAt } from "./afterwards.ts";
import { onItems } from "./on-items.ts";
import { onMeeting } from "./on-meeting.ts";
import { onSeats } from "./on-seats.ts";
import type { RoomKey, Status } from "./room-key.ts";

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

/**
 * What the keys of the room do with the seat under the cursor: who comes, goes, is relieved or may not take part.
 */
import type { MeetingView, RollSeat } from "@konstellation/core";
import { act, askText, go, nothing, type Step, typedIn, word } from "../step.ts";
import { correcting } from "./correcting.ts";
import type { RoomKey, Status } from "./room-key.ts";

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

/** The keys of the roll. */
export const onSeats: ReadonlyArray<RoomKey> = [
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

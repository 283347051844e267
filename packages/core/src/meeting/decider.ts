/**
 * Calling a meeting, filling its agenda, sending its papers, and running it: who comes and goes, which
 * item is on the table, how it ends, and who adjusts the notes.
 *
 * Decisions, referrals and deferrals have owners and consequences; they are in `decision`. Each command is
 * decided in `deciding/`, by what it is about.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { appointedTo, constellationDecider } from "../constellation/index.ts";
import { type Decider, find, nothing } from "../kernel/index.ts";
import { callMeeting, placeItem, recordReply } from "./deciding/call-and-agenda.ts";
import { cancelMeeting, moveMeeting } from "./deciding/moving.ts";
import { distributePaper, registerPaper } from "./deciding/papers.ts";
import {
  callRoll,
  correctPresence,
  recordArrivals,
  recordDepartures,
  recordGuests,
  recordLink,
  relieveSeat,
} from "./deciding/presence.ts";
import { conclude, lapseItem, openItem, recordRecusal, withdrawItem, withdrawRecusal } from "./deciding/treatments.ts";
import type { MeetingCommand, MeetingFact } from "./events.ts";
import { evolveMeetings } from "./evolve.ts";
import type { Decided, MeetingRefusal, Of } from "./refusals.ts";
import { itemsWithoutOutcome } from "./rules/every-item-has-an-outcome.ts";
import { notesNotAdjustable } from "./rules/notes-adjusted.ts";
import { whileOpen } from "./rules/while-the-meeting-is-open.ts";
import { bodyOf, meetingNamed, seatAt, type WithMeetings } from "./state.ts";

/** The decider of meetings. @category deciders @since 0.1.0 */
export const meetingDecider: Decider<WithMeetings, MeetingCommand, MeetingFact, MeetingRefusal> = {
  initial: { ...constellationDecider.initial, meeting: { meetings: nothing(), papers: nothing() } },

  decide: (state, command, context): Decided => {
    switch (command.type) {
      case "MoveMeeting":
        return moveMeeting(state, command, context);
      case "CancelMeeting":
        return cancelMeeting(state, command, context);
      case "CallMeeting":
        return callMeeting(state, command, context);
      case "PlaceItem":
        return placeItem(state, command);
      case "RecordReply":
        return recordReply(state, command);
      case "RegisterPaper":
        return registerPaper(state, command);
      case "DistributePaper":
        return distributePaper(state, command);
      case "OpenMeeting":
        return openMeeting(state, command);
      case "CallRoll":
        return callRoll(state, command);
      case "RecordArrivals":
        return recordArrivals(state, command);
      case "RecordDepartures":
        return recordDepartures(state, command);
      case "RelieveSeat":
        return relieveSeat(state, command);
      case "RecordLink":
        return recordLink(state, command);
      case "RecordGuests":
        return recordGuests(state, command);
      case "CorrectPresence":
        return correctPresence(state, command);
      case "RecordRecusal":
        return recordRecusal(state, command);
      case "WithdrawRecusal":
        return withdrawRecusal(state, command);
      case "OpenTreatment":
        return openItem(state, command);
      case "NoteItem": {
        const { note, decisionExpected } = command;
        return conclude(state, command, {
          kind: "noted",
          note,
          ...(decisionExpected === undefined ? {} : { decisionExpected }),
        });
      }
      case "StateProposal":
        return conclude(state, command, { kind: "proposed", text: command.text });
      case "ConcludeDialogue":
        return conclude(state, command, { kind: "discussed", ...noteOf(command) });
      case "BreakOffTreatment":
        return conclude(state, command, { kind: "brokenOff", ...noteOf(command) });
      case "WithdrawItem":
        return withdrawItem(state, command);
      case "LapseItem":
        return lapseItem(state, command);
      case "CloseMeeting":
        return closeMeeting(state, command);
      case "DraftNotes":
        return draftNotes(state, command);
      case "AdjustNotes":
        return adjustNotes(state, command);
    }
  },

  evolve: (state, fact) => ({ ...state, meeting: evolveMeetings(state.meeting, fact) }),
};

const noteOf = ({ note }: Pick<Of<"ConcludeDialogue">, "note">) => (note === undefined ? {} : { note });

const openMeeting = (state: WithMeetings, command: Of<"OpenMeeting">): Decided =>
  Result.flatMap(
    meetingNamed(state, command.meeting),
    ({ meeting, status }): Decided =>
      status.is === "called"
        ? Result.succeed([{ ...command, type: "MeetingOpened" }])
        : Result.fail(
            status.is === "open"
              ? { type: "AlreadyInTheBook", rule: "BOOK-2", kind: "meeting", id: `${meeting} (open)` }
              : { type: "MeetingNotOpen", rule: "MTG-3", meeting, status: status.is },
          ),
  );

const closeMeeting = (state: WithMeetings, command: Of<"CloseMeeting">): Decided =>
  Result.flatMap(meetingNamed(state, command.meeting), (meeting) =>
    Result.flatMap(whileOpen(meeting, command.at), (): Decided => {
      const left = itemsWithoutOutcome(meeting);
      return left ? Result.fail(left) : Result.succeed([{ ...command, type: "MeetingClosed" }]);
    }),
  );

const draftNotes = (state: WithMeetings, command: Of<"DraftNotes">): Decided =>
  Result.flatMap(meetingNamed(state, command.meeting), (meeting): Decided => {
    if (meeting.notes?.adjusted !== undefined)
      return Result.fail({
        type: "NotesNotAdjustable",
        rule: "MTG-3",
        meeting: meeting.meeting,
        seat: meeting.notes.adjusted.by,
        why: "alreadyAdjusted",
      });
    const stranger = command.noteTakers.find((seat) => find(state.constellation.seats, seat) === undefined);
    return stranger === undefined
      ? Result.succeed([{ ...command, type: "NotesDrafted" }])
      : Result.fail({ type: "NotInTheBook", rule: "BOOK-1", kind: "seat", id: stranger });
  });

const adjustNotes = (state: WithMeetings, command: Of<"AdjustNotes">): Decided =>
  Result.flatMap(meetingNamed(state, command.meeting), (meeting) =>
    Result.flatMap(bodyOf(state, meeting), (body) =>
      Result.flatMap(seatAt(state, body, meeting, command.adjuster), (): Decided => {
        const personOn = (id: string) => {
          const seat = find(state.constellation.seats, id);
          return seat && appointedTo(seat, "holder", meeting.day)[0]?.person;
        };
        const unfit = notesNotAdjustable(meeting, command.adjuster, personOn);
        return unfit ? Result.fail(unfit) : Result.succeed([{ ...command, type: "NotesAdjusted" }]);
      }),
    ),
  );

/**
 * Registering the versions of papers, and recording which seats they reached.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { alreadyGiven, find, mustExist } from "../../kernel/index.ts";
import type { Decided, Of } from "../refusals.ts";
import { itemNamed, meetingNamed, type WithMeetings } from "../state.ts";

/** Registers a version of a paper of an item. */
export const registerPaper = (state: WithMeetings, command: Of<"RegisterPaper">): Decided =>
  Result.flatMap(meetingNamed(state, command.meeting), (meeting) =>
    Result.flatMap(itemNamed(meeting, command.item), (item): Decided => {
      const paper = find(state.meeting.papers, command.paper);
      const sameVersion = paper?.versions.find((version) => version.version === command.version);
      const ofAnother = paper !== undefined && !item.papers.includes(command.paper);
      const given = alreadyGiven(ofAnother ? paper : sameVersion, "paper", `${command.paper} ${command.version}`);
      return given ? Result.fail(given) : Result.succeed([{ ...command, type: "PaperRegistered" }]);
    }),
  );

/** Records that a version of a paper reached some seats. */
export const distributePaper = (state: WithMeetings, command: Of<"DistributePaper">): Decided => {
  const version = find(state.meeting.papers, command.paper)?.versions.find(
    ({ version }) => version === command.version,
  );
  const missing = command.seats.find((seat) => find(state.constellation.seats, seat) === undefined);
  return Result.flatMap(
    mustExist(version, "paper", `${command.paper} ${command.version}`),
    (): Decided =>
      missing === undefined
        ? Result.succeed([{ ...command, type: "PaperDistributed" }])
        : Result.fail({ type: "NotInTheBook", rule: "BOOK-1", kind: "seat", id: missing }),
  );
};

/**
 * Describing a paper, writing down that one was mentioned, and that a living document was looked over.
 */
import * as Result from "effect/Result";
import { type ArchivePart, recordedMeetingNamed } from "../../archive/index.ts";
import type { CollaborationPart } from "../../collaboration/index.ts";
import type { ConstellationPart } from "../../constellation/index.ts";
import { type OwnerNotInForce, ownerIfNamed } from "../../decision/index.ts";
import {
  type Context,
  type Decision,
  find,
  mustExist,
  type NotInTheBook,
  type OneOf,
  type Recorded,
} from "../../kernel/index.ts";
import { itemNamed, type MeetingPart, meetingNamed } from "../../meeting/index.ts";
import type { PaperCommand, PaperFact } from "../events.ts";
import { type PaperDemands, record } from "../evidence.ts";
import type { paperRefusals } from "../refusals.ts";
import { canBeLiving, lookedOver } from "../rules/living-document.ts";
import { notAtHand } from "../rules/not-at-hand.ts";
import { descriptionFits } from "../rules/said-of-a-paper.ts";
import type { MentionedAt } from "../schema.ts";
import { nextReviewOf, notedOf, type PaperPart, paperKnown } from "../state.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart & ArchivePart & PaperPart;
type Of<Type extends PaperCommand["type"]> = OneOf<PaperCommand, Type>;
type Kind = "paper" | "meeting" | "item" | "recordedMeeting";
type Decided = Decision<
  Recorded<PaperFact, PaperDemands>,
  (typeof paperRefusals)[number]["Type"] | OwnerNotInForce | NotInTheBook<Kind>
>;

/** Describes a paper from a day; whoever answers for it is there that day. */
export const describePaper = (state: State, command: Of<"DescribePaper">): Decided =>
  Result.gen(function* () {
    const { paper, from, owner: named } = command;
    const fits = yield* descriptionFits(paperKnown(state, paper) !== undefined, command);
    const living = yield* canBeLiving(paper, command);
    const owner = yield* ownerIfNamed(state, named, from);
    return [record({ ...command, type: "PaperDescribed" }, { fits, living, owner })];
  });

/** Writes down that a paper was mentioned which is not at hand, where it was. */
export const mentionPaper = (state: State, command: Of<"MentionPaper">, { day }: Context): Decided =>
  Result.gen(function* () {
    const { paper, where } = command;
    yield* placeNamed(state, where);
    const absent = yield* notAtHand(paper, find(state.meeting.papers, paper));
    return [record({ ...command, type: "PaperMentioned", since: day }, { notAtHand: absent })];
  });

/** The meeting and the item at which something was mentioned are in the book. */
const placeNamed = (state: State, where: MentionedAt): Result.Result<boolean, NotInTheBook<Kind>> =>
  Result.gen(function* () {
    if ("meeting" in where) {
      const meeting = yield* meetingNamed(state, where.meeting);
      if (where.item !== undefined) yield* itemNamed(meeting, where.item);
      return true;
    }
    const { items = [] } = yield* recordedMeetingNamed(state, where.recordedMeeting);
    const item = items.find((each) => each.item === where.item);
    if (where.item !== undefined) yield* mustExist(item, "item", `${where.recordedMeeting}/${where.item}`);
    return true;
  });

/** Writes down that a living document was looked over, and when it is time again. */
export const reviewPaper = (state: State, command: Of<"ReviewPaper">, { day: today }: Context): Decided =>
  Result.gen(function* () {
    const { paper, on } = command;
    const known = yield* mustExist(paperKnown(state, paper), "paper", paper);
    const was = nextReviewOf(notedOf(state, known.paper), on);
    const looked = yield* lookedOver(paper, command, { was, today });
    return [record({ ...command, type: "PaperReviewed" }, { lookedOver: looked })];
  });

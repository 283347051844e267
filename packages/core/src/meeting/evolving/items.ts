/**
 * What each fact changes in the items of the agenda: their treatments, and who may not take part in them.
 */
import * as Result from "effect/Result";
import { type Evolving, enteredOf, type OneOf } from "../../kernel/index.ts";
import type { MeetingFact } from "../events.ts";
import type { Treatment } from "../model.ts";
import { notEnded } from "../rules/every-item-has-an-outcome.ts";
import { type MeetingState, treatmentNow } from "../state.ts";
import { carriedOn, inItem, inMeeting, papersNow } from "./within.ts";

export const items = {
  ItemPlaced: (part, { type: _, carries = [], ...placed }) =>
    inMeeting(carriedOn(part, carries, placed), placed.meeting, (meeting) => ({
      ...meeting,
      items: [
        ...meeting.items,
        {
          ...placed,
          ...(meeting.status.is === "open" ? { late: { waiversBefore: (meeting.waivedOpen ?? []).length } } : {}),
          papers: carries,
          recusals: [],
          treatments: [],
        },
      ],
    })),
  ItemTitleCorrected: (part, { title, reason, on, ...at }) =>
    inItem(part, at, (item) => ({
      ...item,
      title,
      titleBefore: [...(item.titleBefore ?? []), { was: item.title, reason, on }],
    })),
  TreatmentOpened: (part, fact) =>
    inItem(part, fact, (item) => ({ ...item, treatments: [...item.treatments, { is: "open", from: fact.at }] })),
  ItemConcluded: (part, fact) =>
    inItem(part, fact, (open) => {
      const item = { ...open, papersThen: papersNow(part, open) };
      return treatmentNow(item) !== undefined
        ? { ...item, treatments: item.treatments.map((treatment) => concluded(treatment, fact)) }
        : { ...item, endedUntreated: { at: fact.at, outcome: fact.outcome, ...enteredOf(fact) } };
    }),
  RecusalRecorded: (part, { type: _, meeting, item: number, ...recusal }) =>
    inItem(part, { meeting, item: number }, (item) => ({
      ...item,
      recusals: [...item.recusals, Result.isFailure(notEnded(item)) ? { ...recusal, afterwards: true } : recusal],
    })),
  RecusalWithdrawn: (part, { type: _, meeting, item: number, seat, person, ...withdrawn }) =>
    inItem(part, { meeting, item: number }, (item) => ({
      ...item,
      recusals: item.recusals.map((each) =>
        each.withdrawn === undefined && each.seat === seat && each.person === person ? { ...each, withdrawn } : each,
      ),
    })),
} satisfies Partial<Evolving<MeetingState, MeetingFact>>;

const concluded = (treatment: Treatment, fact: OneOf<MeetingFact, "ItemConcluded">): Treatment => {
  if (treatment.is === "closed") return treatment;
  const { at, outcome, goesOn } = fact;
  return goesOn === true
    ? { ...treatment, earlier: [...(treatment.earlier ?? []), { at, outcome, ...enteredOf(fact) }] }
    : { ...treatment, is: "closed", until: at, outcome, ...enteredOf(fact) };
};

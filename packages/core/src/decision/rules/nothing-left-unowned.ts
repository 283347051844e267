/**
 * CON-5: a body that answers for something is not dissolved; it is handed over first.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { ArchivePart } from "../../archive/index.ts";
import type { AnswersForNothing, Body, BodyLasts } from "../../constellation/index.ts";
import { CalendarDate, type Evidence, Id, inOrder, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { MeetingPart } from "../../meeting/index.ts";
import type { Commitment } from "../schema.ts";
import { bodyThatGave, type DecisionPart, struckWith } from "../state.ts";

export const CON_5 = rule({
  id: "CON-5",
  title: { sv: "Inget lämnas utan ägare", en: "Nothing is left without an owner" },
  source: "County leadership groups' minutes: owners nobody remembers when groups and people change",
  text: {
    sv: "Ett organ som äger beslut, har öppna uppdrag (också sådana som ingen har ännu), väntar på återrapporter eller har möten kvar kan inte upplösas. Allt sådant lämnas över först.",
    en: "A body that owns decisions, has open commitments (also those that nobody has yet), is waiting for report-backs or has meetings left cannot be dissolved. All of it is handed over first.",
  },
});

const answersFor = {
  decisions: Schema.Array(Id),
  commitments: Schema.Array(Id),
  reportBacks: Schema.Array(Id),
};

/** What a body answers for: decisions it owns, open commitments, and open report-backs to it. */
export type AnswersFor = Schema.Struct.Type<typeof answersFor>;

/** The body still answers for these, or has meetings that are not over. */
export const BodyStillAnswers = refusal(
  "BodyStillAnswers",
  CON_5,
  { body: Id, ...answersFor, meetings: Schema.Array(Id) },
  "hindered",
);
export type BodyStillAnswers = typeof BodyStillAnswers.Type;

/** The body answers for nothing, or would hand over to itself. */
export const NothingToHandOver = refusal(
  "NothingToHandOver",
  CON_5,
  { body: Id, to: Id, why: Schema.Literals(["answersForNothing", "toItself"]) },
  { by: "why", is: { answersForNothing: "hindered", toItself: "mistaken" } },
);
export type NothingToHandOver = typeof NothingToHandOver.Type;

/** The body would be dissolved before it was a body. */
export const BodyEndsBeforeItBegins = refusal(
  "BodyEndsBeforeItBegins",
  CON_5,
  { body: Id, since: CalendarDate, lastDay: CalendarDate },
  "mistaken",
);
export type BodyEndsBeforeItBegins = typeof BodyEndsBeforeItBegins.Type;

/** Whether a body may have a last day: not before its first. */
export const bodyLasts = (
  { body, since }: Pick<Body, "body" | "since">,
  lastDay: CalendarDate,
): Result.Result<BodyLasts, BodyEndsBeforeItBegins> =>
  lastDay < since ? Result.fail(BodyEndsBeforeItBegins({ body, since, lastDay })) : Result.succeed(vouch({}));

/** Evidence of everything a body answers for, and that it is something. */
export type HandedOver = Evidence<"handedOver", AnswersFor>;

type State = MeetingPart & ArchivePart & DecisionPart;

/** What a body answers for now: also what nobody has yet and waits with it. */
export const whatBodyAnswersFor = (state: State, body: string): AnswersFor => {
  const { decision } = state;
  const owns = ({ owner }: { readonly owner: { readonly kind: string; readonly id: string } }) =>
    owner.kind === "body" && owner.id === body;
  const open = inOrder(decision.commitments).filter((each) => isOpen(each) && struckWith(state, each) === undefined);
  const has = ({ owner, ...each }: Commitment) =>
    owner === undefined ? (each.keptHandedOver?.at(-1)?.to ?? bodyThatGave(state, each)) === body : owns({ owner });
  return {
    decisions: inOrder(decision.decisions)
      .filter(owns)
      .map((each) => each.decision),
    commitments: open.filter(has).map((each) => each.commitment),
    reportBacks: open.filter((each) => each.reportBack?.body === body).map((each) => each.commitment),
  };
};

const isOpen = ({ reports }: Commitment): boolean => !reports.some((report) => report.state === "carriedOut");

/** Everything a body hands over to another; refused where there is nothing, or nobody else. */
export const handedOver = (state: State, body: string, to: string): Result.Result<HandedOver, NothingToHandOver> => {
  const all = whatBodyAnswersFor(state, body);
  const { decisions, commitments, reportBacks } = all;
  const no = (why: NothingToHandOver["why"]) => Result.fail(NothingToHandOver({ body, to, why }));
  if (to === body) return no("toItself");
  return decisions.length + commitments.length + reportBacks.length === 0
    ? no("answersForNothing")
    : Result.succeed(vouch(all));
};

/** Whether a body answers for nothing any more, and has no meeting left to hold. */
export const answersForNothing = (state: State, body: string): Result.Result<AnswersForNothing, BodyStillAnswers> => {
  const all = whatBodyAnswersFor(state, body);
  const meetings = inOrder(state.meeting.meetings)
    .filter(({ body: of, status }) => of === body && (status.is === "called" || status.is === "open"))
    .map((meeting) => meeting.meeting);
  const { decisions, commitments, reportBacks } = all;
  return decisions.length + commitments.length + reportBacks.length + meetings.length === 0
    ? Result.succeed(vouch({}))
    : Result.fail(BodyStillAnswers({ body, ...all, meetings }));
};

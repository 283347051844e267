/**
 * ANN-2: what is told is told as it was approved: drafted, approved, told, each step after the one before.
 *
 * A text that is changed is approved anew, so that nobody tells words that nobody has seen.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { CalendarDate, type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { type Announcement, type AnnouncementState, lastDone } from "../state.ts";

export const ANN_2 = rule({
  id: "ANN-2",
  title: { sv: "Det berättas som det godkändes", en: "It is told as it was approved" },
  source: "County leadership groups' minutes: different words of one decision in nine municipalities",
  text: {
    sv: "En text skrivs, godkänns och berättas, i den ordningen. Ändras den godkänns den på nytt. När den har berättats står den kvar som den berättades, och en ny text skrivs för nya ord. Till dess att den har berättats eller dragits tillbaka står den på bevakningen.",
    en: "A text is drafted, approved and told, in that order. When it is changed it is approved anew. Once told it stands as it was told, and new words take a new text. Until it has been told or withdrawn it stands on the radar.",
  },
});

const Step = Schema.Literals(["reword", "approve", "tell", "withdraw"]);
/** What can be done with it. */
export type Step = typeof Step.Type;

/** In which states each step can be taken. */
const steps: { readonly [Each in Step]: ReadonlyArray<AnnouncementState> } = {
  reword: ["draft", "approved"],
  approve: ["draft"],
  tell: ["approved", "told"],
  withdraw: ["draft", "approved"],
};

/** That step is not the next. */
export const NotItsTurn = refusal(
  "NotItsTurn",
  ANN_2,
  { announcement: Id, step: Step, is: Schema.Literals(["draft", "approved", "told", "withdrawn"]) },
  "hindered",
);
export type NotItsTurn = typeof NotItsTurn.Type;

/** It is said to have been done before something that came before it. */
export const AnnouncedOutOfOrder = refusal(
  "AnnouncedOutOfOrder",
  ANN_2,
  { announcement: Id, on: CalendarDate, after: CalendarDate },
  "mistaken",
);
export type AnnouncedOutOfOrder = typeof AnnouncedOutOfOrder.Type;

/** Evidence that a step is the next. */
export type InTurn = Evidence<"inTurn">;

/** Whether a step is the next, on a day on or after that of the last. */
export const inTurn = (
  known: Announcement,
  step: Step,
  on: CalendarDate,
): Result.Result<InTurn, NotItsTurn | AnnouncedOutOfOrder> => {
  const { announcement, state: is } = known;
  if (!steps[step].includes(is)) return Result.fail(NotItsTurn({ announcement, step, is }));
  const after = lastDone(known);
  return on < after ? Result.fail(AnnouncedOutOfOrder({ announcement, on, after })) : Result.succeed(vouch({}));
};

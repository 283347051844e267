/**
 * BOD-1: what a body is for is said from a day on which it is there, with where that is written.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { Body } from "../../constellation/index.ts";
import { CalendarDate, type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { saidOfBody } from "../schema.ts";

export const BOD_1 = rule({
  id: "BOD-1",
  title: { sv: "Vad ett organ är till för sägs från en dag", en: "What a body is for is said from a day" },
  source: "County leadership groups' own evaluations: what is our role, and what is expected of whoever sits here?",
  text: {
    sv: "Ett organs syfte, mandat och sammansättning anges med sin källa, från en dag då organet finns. Det som sades förut gäller till dess, och det som ingen har sagt är okänt.",
    en: "The purpose, mandate and composition of a body are stated with their source, from a day on which the body exists. What was said before holds until then, and what nobody has said is not known.",
  },
});

/** Nothing is said, or it would hold on a day on which the body is not there. */
export const RemitDoesNotFit = refusal(
  "RemitDoesNotFit",
  BOD_1,
  {
    body: Id,
    from: CalendarDate,
    why: Schema.Literals(["nothingSaid", "notThereYet", "notThereAnyMore"]),
    /** The first day of the body, or its last; null where nothing is said. */
    day: Schema.NullOr(CalendarDate),
  },
  { by: "why", is: { nothingSaid: "mistaken", notThereYet: "mistaken", notThereAnyMore: "hindered" } },
);
export type RemitDoesNotFit = typeof RemitDoesNotFit.Type;

/** Evidence that something is said of a body from a day on which it is there. */
export type RemitFits = Evidence<"remitFits">;

const sayable = Object.keys(saidOfBody);

/** Whether what is said of a body can hold from a day. */
export const remitFits = (
  { body, since, lastDay }: Pick<Body, "body" | "since" | "lastDay">,
  said: { readonly from: CalendarDate },
): Result.Result<RemitFits, RemitDoesNotFit> => {
  const { from } = said;
  const no = (why: RemitDoesNotFit["why"], day: CalendarDate | null) =>
    Result.fail(RemitDoesNotFit({ body, from, why, day }));
  if (!Object.keys(said).some((field) => sayable.includes(field))) return no("nothingSaid", null);
  if (from < since) return no("notThereYet", since);
  return lastDay !== undefined && from > lastDay ? no("notThereAnyMore", lastDay) : Result.succeed(vouch({}));
};

/**
 * SAY-2: whoever is said to have said something is a seat, an organisation or a body of that day; or nobody is named.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type ConstellationPart, existsOn, Owner, spanOfOwner } from "../../constellation/index.ts";
import { CalendarDate, type Evidence, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";

export const SAY_2 = rule({
  id: "SAY-2",
  title: { sv: "Vem som sade det finns, eller nämns inte", en: "Who said it exists, or is not named" },
  source: "County leadership groups' minutes: most reflections are the group's, some are a network's or a party's",
  text: {
    sv: "En anteckning är gruppens om inget annat står. Står det vem den kommer från är det ett organ, en organisation eller en plats som fanns den dagen.",
    en: "A remark is the group's unless it says otherwise. Where it says from whom, that is a body, an organisation or a seat that existed that day.",
  },
});

/** Whoever is said to have said it did not exist that day. */
export const SpeakerNotThere = refusal("SpeakerNotThere", SAY_2, { by: Owner, day: CalendarDate }, "mistaken");
export type SpeakerNotThere = typeof SpeakerNotThere.Type;

/** Evidence that everybody who is named existed on the day. */
export type Speakers = Evidence<"speakers">;

/** Whether everybody who is said to have said something existed on a day. */
export const speakersOn = (
  state: CollaborationPart & ConstellationPart,
  named: ReadonlyArray<Owner | undefined>,
  day: CalendarDate,
): Result.Result<Speakers, SpeakerNotThere> => {
  const stranger = named.find((by) => by !== undefined && !existsOn(spanOfOwner(state, by), day));
  return stranger === undefined ? Result.succeed(vouch({})) : Result.fail(SpeakerNotThere({ by: stranger, day }));
};

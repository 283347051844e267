/**
 * DEC-2: a duty on all parties becomes one commitment per party.
 */
import type { Owner } from "../../constellation/index.ts";
import { rule } from "../../kernel/index.ts";
import type { Duty } from "../schema.ts";

export const DEC_2 = rule({
  id: "DEC-2",
  title: { sv: "Det alla ska göra ska var och en göra", en: "What all must do, each must do" },
  source: 'A county leadership group: "all parties are responsible for sending in exactly what must be clarified"',
  text: {
    sv: "En skyldighet för alla parter blir ett uppdrag per part, så att det syns vem som har svarat.",
    en: "A duty on all parties becomes one commitment per party, so that it shows who has answered.",
  },
});

/** The commitments a duty becomes: its name's ending, and its owner where one is stated. */
export const ownersOf = (
  duty: Duty,
  parties: ReadonlyArray<string>,
): ReadonlyArray<{ readonly suffix: string; readonly owner: Owner | undefined }> =>
  duty.on === "everyParty"
    ? parties.map((id) => ({ suffix: `.${id}`, owner: { kind: "organisation", id } }))
    : [{ suffix: "", owner: duty.on === "notStated" ? undefined : duty.on }];

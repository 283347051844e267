/**
 * What a secretary enters about an agreement: a party's approval, its notice in or back, and what a review found.
 */
import { type CalendarDate, day, isDay, type Language } from "@konstellation/core";
import { findings, type Phrase, phrases } from "@konstellation/words";
import type { Keys, PageKey } from "../definition.ts";
import { ownerOf } from "../owner.ts";
import { type Act, type Answered, act, ask, type Step, word } from "../step.ts";

type AgreementKey = PageKey<never, unknown>;

/** The keys on an agreement: its page, or its row in a list of agreements. */
export const agreementKeys = (agreement: string): Keys<AgreementKey> => ({
  bindings: [
    key("a", "keyApprove", "askApproval", (said) =>
      ofParty(said, (party, on) => ({ type: "ApproveAgreement", agreement, party, on })),
    ),
    key("n", "keyNotice", "askNotice", (said) =>
      ofParty(said, (party, on) => ({ type: "GiveNotice", agreement, party, given: { received: on } })),
    ),
    key("b", "keyTakeBack", "askTakenBack", (said) =>
      ofParty(said, (party, on) => ({ type: "WithdrawNotice", agreement, party, on })),
    ),
    key("v", "keyReview", "askReview", (said, language) => reviewed(agreement, said, language)),
  ],
  hints: (language) => [
    `t ${phrases.timeline[language].toLowerCase()}`,
    `i ${phrases.inventory[language].toLowerCase()}`,
  ],
});

/** The keys in a list of agreements: those of the row under the cursor, if there is one. */
export const keysOfRow = (row: { readonly id: string } | undefined): Keys<AgreementKey> =>
  row === undefined ? { bindings: [] } : agreementKeys(row.id);

const key = (name: string, help: Phrase, question: Phrase, then: Answered): AgreementKey => ({
  keys: [name],
  help: { keys: name, phrase: help },
  step: () => ask(question, then),
});

/** A party and a day: `vaxjo 2024-06-28`. */
const ofParty = (said: string, given: (party: string, on: CalendarDate) => Act): Step => {
  const [party = "", on = "", ...rest] = said.split(/\s+/);
  return isDay(on) && rest.length === 0 ? act(given(party, day(on))) : word("partyAndDayMalformed");
};

/** What was found, by whom and on which day: `to be revised body:llg 2024-05-06`. */
const reviewed = (agreement: string, said: string, language: Language): Step => {
  const [, words = "", who = "", on = ""] = /^(.+?)\s+(\S+:\S+)\s+(\S+)$/.exec(said) ?? [];
  const finding = (["fits", "toBeRevised", "toBeEnded", "unknown"] as const).find(
    (each) => each === words || findings[each][language] === words.toLowerCase(),
  );
  const by = ownerOf(who);
  if (finding === undefined || by === undefined || !isDay(on)) return word("reviewMalformed");
  return act({ type: "ReviewAgreement", agreement, on: day(on), by, finding });
};

/**
 * What a secretary enters about an agreement: a party's approval, its notice in or back, and what a review found.
 *
 * Pure, as in the meeting room: a key becomes a question, the answer an act, and a rule's no comes back and is shown.
 *
 * @since 0.1.0
 */
import { day, isDay, type Language } from "@konstellation/core";
import { findings, type Phrase } from "@konstellation/words";
import type { AgreementAction } from "./keys.ts";
import { selected } from "./listing.ts";
import { type Model, type Pending, top } from "./model.ts";
import { ask, ownerOf, type Step } from "./room.ts";

type AboutAgreement = Extract<Pending, { agreement: string }>;

const questions: Readonly<Record<AgreementAction, Phrase>> = {
  approve: "askApproval",
  giveNotice: "askNotice",
  takeBack: "askTakenBack",
  review: "askReview",
};

/** The agreement one is on: its page, or its row in a list of agreements. */
export const agreementAt = (model: Model): string | undefined => {
  const { page, loading } = top(model);
  if (page.at === "agreement") return page.agreement;
  const listed = page.at === "timeline" || (page.at === "inventory" && page.list === "inventory");
  const tab = page.at === "tab" && page.tab === "agreements";
  return loading.is === "read" && (listed || tab) ? selected(model)?.id : undefined;
};

/** What a key leads to: a question about the agreement one is on. */
export const stepOnAgreement = (model: Model, action: AgreementAction): Step => {
  const agreement = agreementAt(model);
  if (agreement === undefined) return { is: "nothing" };
  return ask(questions[action], { for: action, agreement });
};

/** What an answer about an agreement leads to. */
export const answeredOnAgreement = (pending: AboutAgreement, text: string, language: Language): Step => {
  const said = text.trim();
  if (said === "") return { is: "nothing" };
  const { agreement } = pending;
  switch (pending.for) {
    case "approve":
    case "giveNotice":
    case "takeBack": {
      const [party = "", on = "", ...rest] = said.split(/\s+/);
      if (!isDay(on) || rest.length > 0) return { is: "word", phrase: "partyAndDayMalformed" };
      const about = { agreement, party };
      switch (pending.for) {
        case "approve":
          return { is: "act", act: { type: "ApproveAgreement", ...about, on: day(on) } };
        case "giveNotice":
          return { is: "act", act: { type: "GiveNotice", ...about, given: { received: day(on) } } };
        case "takeBack":
          return { is: "act", act: { type: "WithdrawNotice", ...about, on: day(on) } };
      }
      break;
    }
    case "review": {
      const [, words = "", who = "", on = ""] = /^(.+?)\s+(\S+:\S+)\s+(\S+)$/.exec(said) ?? [];
      const finding = (["fits", "toBeRevised", "toBeEnded", "unknown"] as const).find(
        (each) => each === words || findings[each][language] === words.toLowerCase(),
      );
      const by = ownerOf(who);
      if (finding === undefined || by === undefined || !isDay(on)) return { is: "word", phrase: "reviewMalformed" };
      return { is: "act", act: { type: "ReviewAgreement", agreement, on: day(on), by, finding } };
    }
  }
};

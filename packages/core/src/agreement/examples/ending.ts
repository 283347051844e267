/**
 * Examples of how an agreement ends, and of what comes after it.
 */
import { type Command, day, type Fact } from "../../index.ts";
import { approved, draft, give, proposed, registered } from "../../testing/agreements.ts";
import type { RuleExample } from "../../testing/example.ts";
import { group } from "../../testing/small-world.ts";
import { ending, part, takenOver } from "../../testing/succession.ts";
import { shown } from "./asked.ts";

const fixedTerm = (until: string): Fact =>
  registered({ term: { kind: "fixed", from: day("2023-01-01"), until: day(until) }, notice: null });
const answered = (more: Parameters<typeof part>[0]): Command => ({ ...takenOver(part(more)), on: day("2024-06-01") });

export const endingExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "AGR-7",
    says: { sv: "En bestämd tid har löpt ut.", en: "A fixed term has run out." },
    ...shown([...group, fixedTerm("2024-12-31")], day("2025-01-01"), {
      status: "ended",
      ending: { by: "expiry", lastDay: day("2024-12-31"), with: null },
    }),
  },
  {
    rule: "AGR-7",
    says: { sv: "Alla parter har sagt upp avtalet.", en: "Every party has given notice." },
    ...shown(ending, day("2025-01-01"), {
      status: "ended",
      ending: { by: "termination", lastDay: day("2024-12-31"), with: null },
    }),
  },
  {
    rule: "AGR-7",
    says: {
      sv: "Båda skulle ha godkänt det före september; en gjorde det inte.",
      en: "Both were to approve it before September; one did not.",
    },
    ...shown([...group, draft, approved("vaxjo")], day("2024-09-01"), {
      status: "ended",
      ending: { by: "neverInForce", lastDay: null, with: null },
    }),
  },
  {
    rule: "AGR-7",
    says: {
      sv: "Ett avtal som har upphört kan inte sägas upp.",
      en: "No notice can be given of an agreement that has ended.",
    },
    given: [...group, fixedTerm("2024-03-31")],
    when: give("vaxjo", { received: day("2024-05-03") }),
    refuses: "AgreementHasEnded",
  },
  {
    rule: "AGR-7",
    says: {
      sv: "Avtalet hängde på ett annat, som aldrig trädde i kraft.",
      en: "The agreement depended on another, which never came into force.",
    },
    given: [...group, proposed({ agreement: "b", approveBy: day("2024-04-30") }), registered({ fallsWith: "b" })],
    when: give("vaxjo", { received: day("2024-05-03") }),
    refuses: "AgreementHasEnded",
  },
  {
    rule: "AGR-8",
    says: {
      sv: "Rådgivningen tas över dagen efter avtalets sista dag.",
      en: "The advisory service is taken over the day after the agreement's last day.",
    },
    given: ending,
    on: day("2024-06-01"),
    when: answered({ from: day("2025-01-01") }),
    adds: ["SuccessionAnswered"],
  },
  {
    rule: "AGR-8",
    says: {
      sv: "Utan dag, och utan någon som beskriver hur, är det inget svar.",
      en: "With no day, and nobody to describe how, it is no answer.",
    },
    given: ending,
    on: day("2024-06-01"),
    when: answered({}),
    refuses: "NobodyDescribesIt",
  },
  {
    rule: "AGR-8",
    says: { sv: "Avtalet är inte på väg att upphöra.", en: "The agreement is not ending." },
    given: [...group, registered()],
    on: day("2024-06-01"),
    when: answered({ from: day("2025-01-01") }),
    refuses: "NothingIsEnding",
  },
  {
    rule: "AGR-12",
    says: {
      sv: "På plats i april: ett glapp på nittio dagar, som visas i stället för att avvisas.",
      en: "In place in April: a gap of ninety days, which is shown rather than refused.",
    },
    given: ending,
    on: day("2024-06-01"),
    when: answered({ from: day("2025-04-01") }),
    adds: ["SuccessionAnswered"],
  },
];

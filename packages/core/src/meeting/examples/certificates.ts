/**
 * Examples of certificates: what comes later changes none, and one that was false is found.
 */
import { day, type Fact, falseCertificates } from "../../index.ts";
import type { Asks, RuleExample } from "../../testing/example.ts";
import { afterDeciding, charter, clock } from "../../testing/small-world.ts";

/** Every certificate is computed again after facts: what is found. */
const certificatesChecked = (given: ReadonlyArray<Fact>, answers: string): Asks => ({
  asks: "Every certificate is computed again from the entries:",
  of: () =>
    falseCertificates(given)
      .map(({ decision, why, at }) => {
        const from = at === null ? "" : `, from ${at}`;
        return `The certificate of \`${decision}\` is false: \`${why}\`${from}.`;
      })
      .join(" ") || "Every certificate is true.",
  answers,
});

export const certificateExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "QUO-6",
    says: {
      sv: "En ny plats och en ny stadga i efterhand ändrar inget intyg.",
      en: "A new seat and a new charter afterwards change no certificate.",
    },
    ...certificatesChecked(
      [
        ...afterDeciding(),
        {
          type: "SeatCreated",
          seat: "vaxjo/care",
          body: "llg",
          organisation: "vaxjo",
          function: "care",
          label: { sv: "omsorgschef, Växjö" },
          since: day("2024-05-03"),
        },
        { ...charter, from: day("2024-05-03"), charter: { quorum: { rule: "everyOrganisation" } } },
      ],
      "Every certificate is true.",
    ),
  },
  {
    rule: "QUO-6",
    says: {
      sv: "I efterhand visar det sig att en plats hade upphört dagen före: gruppen var en annan.",
      en: "It turns out afterwards that a seat had been abolished the day before: the group was another.",
    },
    ...certificatesChecked(
      [...afterDeciding(), { type: "SeatAbolished", seat: "ljungby/social", lastDay: day("2024-05-02") }],
      "The certificate of `d` is false: `anotherGroup`.",
    ),
  },
  {
    rule: "QUO-6",
    says: {
      sv: "En rättelse visar att någon hade gått 10.10: intyget stämmer inte från den stunden.",
      en: "A correction shows that somebody had left at 10:10: the certificate is false from that moment.",
    },
    ...certificatesChecked(
      [
        ...afterDeciding(),
        {
          type: "PresenceCorrected",
          meeting: "m",
          seat: "ljungby/social",
          person: "p-ljungby",
          was: clock("09:00"),
          now: { from: clock("09:00"), until: clock("10:10") },
          reason: { sv: "Gick tidigare än antecknat" },
        },
      ],
      "The certificate of `d` is false: `correctedSince`, from 2024-05-03T10:10:00+02:00.",
    ),
  },
];

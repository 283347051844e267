/**
 * The agreement with the resource centre. Its parties and its end are known; its start and its notice
 * clause are assumed, and marked so in the book.
 *
 * @since 0.1.0
 */
import { type Command, day, Period } from "@konstellation/core";
import { parties } from "./organisations.ts";
import { RESOURCE_CENTRE, SPRING } from "./spring-meeting.ts";

export const agreements: ReadonlyArray<Command> = [
  {
    type: "RegisterAgreement",
    agreement: RESOURCE_CENTRE,
    title: {
      sv: "Avtal med resurscentrum mot hedersrelaterat våld och förtryck",
      en: "Agreement with the resource centre against honour-related violence",
    },
    kind: "agreement",
    parties,
    term: { kind: "untilFurtherNotice", from: day("2019-01-01") },
    notice: { length: Period.make("P6M"), landing: "yearEnd" },
    source: {
      sv: "Länsledningsgruppens anteckningar; början och uppsägningstid antagna",
      en: "The leadership group's notes; start and notice clause assumed",
    },
    assumed: ["term", "notice"],
  },
];

/** The region has undertaken to describe how the collaboration continues; who takes over what is not known yet. */
export const successionAnswered: ReadonlyArray<Command> = [
  {
    type: "AnswerSuccession",
    agreement: RESOURCE_CENTRE,
    on: day("2024-05-03"),
    succession: { kind: "toBeDescribed", commitment: `${SPRING}.6.1` },
  },
];

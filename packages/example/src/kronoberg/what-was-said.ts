/**
 * What was said at the planning days and at the spring meeting, as two officers wrote it down afterwards: nobody is said to have
 * said it, but where a network reported.
 */
import type { Command, Owner, RemarkKind, Wording } from "@konstellation/core";
import { PLANNING } from "./planning-days.ts";
import { SPRING } from "./spring-agenda.ts";

interface Said {
  readonly text: Wording;
  readonly kind?: RemarkKind;
  readonly by?: Owner;
}

const on = (meeting: string, item: string, said: ReadonlyArray<Said>): Command => ({
  type: "RecordRemarks",
  meeting,
  item,
  remarks: said.map(({ kind = "reflection", ...each }) => ({ kind, ...each })),
});
const network = (id: string): Owner => ({ kind: "body", id });

/** The remarks. */
export const whatWasSaid: ReadonlyArray<Command> = [
  on(PLANNING, "1", [
    {
      text: {
        sv: "Sikta på ett vassare dokument, om att använda resurserna väl och vara effektiv.",
        en: "Aim for a sharper document, about using resources well and being effective.",
      },
    },
  ]),
  on(PLANNING, "2", [
    {
      text: {
        sv: "Hur hänger universitetets projekt ihop med det här? Håll forskningen knuten till indikatorerna; en blick utifrån behövs.",
        en: "How does the university's project hang together with this? Keep the research tied to the indicators; an outside view is needed.",
      },
    },
    {
      text: {
        sv: "Förtydliga några punkter, så att lite lämnas åt tolkning.",
        en: "Clarify some points, so that little is left to interpretation.",
      },
    },
    {
      text: {
        sv: "Hur förhåller sig modellen till processen Hela livet?",
        en: "How does the model relate to the process Hela livet?",
      },
      kind: "question",
    },
    {
      text: {
        sv: "Arbeta igenom vilka processer som pågår och vilka beslut som är på väg: en linje utåt.",
        en: "Work through which processes run and which decisions are to come: one line of communication.",
      },
    },
  ]),
  on(SPRING, "3", [
    {
      text: {
        sv: "Gör några punkter konkreta och visa kopplingen till processgrupperna; ställ mål och delmål mot aktiviteter.",
        en: "Make some points concrete and show the link to the process groups; set goals and sub-goals against activities.",
      },
      by: network("schools"),
    },
    {
      text: {
        sv: "Planen är allmänt hållen och rymmer Hela livet, som i sig är en stor process. Mer arbete behövs.",
        en: "The plan is general and includes Hela livet, which is a large process in itself. More work is needed.",
      },
      by: network("social"),
    },
    {
      text: {
        sv: "Bra att ett ramverk för uppföljning finns med som ambition.",
        en: "It is good that a framework for follow-up is there as an ambition.",
      },
      by: { kind: "organisation", id: "rgk" },
    },
  ]),
  on(SPRING, "5", [
    {
      text: {
        sv: "Begreppet Hela livet är inte förankrat och bör till det politiska forumet.",
        en: "The notion Hela livet is not anchored, and should go to the political forum.",
      },
    },
    {
      text: {
        sv: "Breddas det till alla åldrar berörs myndigheter, och statliga aktörer kan backa.",
        en: "If it is widened to all ages, authorities are involved, and state actors may back off.",
      },
      kind: "risk",
    },
    {
      text: {
        sv: "Det är en riktning och en ambitionsnivå; någonstans måste man börja.",
        en: "It is a direction and a level of ambition; one must begin somewhere.",
      },
    },
    { text: { sv: "Behövs en förstudie?", en: "Is a pre-study needed?" }, kind: "question" },
    { text: { sv: "Börja med en målgrupp", en: "Begin with one target group" }, kind: "option" },
  ]),
];

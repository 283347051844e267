/**
 * What was said at the spring meeting, as two officers wrote it down: nobody is said to have said it, but where a network reported.
 */
import type { Command, Owner } from "@konstellation/core";
import { SPRING } from "./spring-agenda.ts";
import { question, saidOn, thought } from "./thoughts.ts";

const network = (id: string): Owner => ({ kind: "body", id });

/** The remarks. */
export const saidAtTheSpringMeeting: ReadonlyArray<Command> = [
  saidOn(SPRING, "3", [
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
  saidOn(SPRING, "5", [
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
  saidOn(SPRING, "1", [
    thought("Presentationsrunda.", "A round of presentation."),
    thought("En ny omsorgschef i Växjö hälsas välkommen.", "A new head of care in Växjö is welcomed."),
    thought(
      "Föregående anteckningar och dagordningen gås igenom.",
      "The previous notes and the agenda are gone through.",
    ),
  ]),
  saidOn(SPRING, "2", [
    thought(
      "En tillförordnad tjänsteperson i regionen har inlett en dialog med det nationella förbundet om stöd till en starkare systemledning.",
      "An acting regional officer has begun a dialogue with the national association about support for stronger system leadership.",
    ),
  ]),
  saidOn(SPRING, "4", [
    thought(
      "Årshjulet bygger på workshopen, ska hålla över tid och följer förbättringshjulet.",
      "The wheel is built on the workshop, is meant to hold over time and follows the improvement cycle.",
    ),
  ]),
  saidOn(SPRING, "5", [
    thought(
      "Ändringarna i det som var och en förvaltar, och i det gemensamma, är bara redaktionella.",
      "The changes to what each principal manages, and to what is managed jointly, are only editorial.",
    ),
    thought("Det måste paketeras.", "It must be packaged."),
    thought("Bilderna av det är olika.", "The pictures of it differ."),
    thought("Mer tid behövs.", "More time is needed."),
    thought(
      "Rikta in den beslutade planen, handlingsplanen på gång och paketeringen mot varandra.",
      "Align the decided plan, the action plan under way and the packaging.",
    ),
    thought(
      "Det handlar om att samordna det främjande, det förebyggande, tidig upptäckt, metoder och gemensamma strukturer.",
      "It is about co-ordinating the promoting, the preventing, early discovery, methods and structures in common.",
    ),
  ]),
  saidOn(SPRING, "7", [
    thought(
      "Konferensen är för chefer och medarbetare, mest digital med några platser på plats.",
      "The conference is for heads and staff, mainly digital with some places on site.",
    ),
    {
      ...thought(
        "Temat föreslås bli främjande och förebyggande omställningsarbete.",
        "The proposed theme is promoting and preventing work of transition.",
      ),
      by: network("au"),
    },
  ]),
  saidOn(SPRING, "8", [
    thought(
      "Principer hämtade från Östergötland ska in i överenskommelsen.",
      "Principles taken from Östergötland are to go into the accord.",
    ),
    thought("Primärvården lyfts fram som aktör.", "Primary care is raised as an actor."),
  ]),
  saidOn(SPRING, "10", [
    thought("Historiken över avvikelserapporterna visas.", "The history of the reports on deviations is shown."),
    question(
      "Hur involveras de privata vårdcentralerna i kretsloppet?",
      "How are the private health centres involved in the cycle?",
    ),
  ]),
];

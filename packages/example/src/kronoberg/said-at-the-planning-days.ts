/**
 * What was said at the planning days, as it was written down afterwards: nobody is said to have said it.
 */
import type { Command } from "@konstellation/core";
import { PLANNING } from "./planning-days.ts";
import { question, saidOn, thought } from "./thoughts.ts";

/** The remarks. */
export const saidAtThePlanningDays: ReadonlyArray<Command> = [
  saidOn(PLANNING, "1", [
    {
      text: {
        sv: "Sikta på ett vassare dokument, om att använda resurserna väl och vara effektiv.",
        en: "Aim for a sharper document, about using resources well and being effective.",
      },
    },
  ]),
  saidOn(PLANNING, "2", [
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
  saidOn(PLANNING, "5", [
    thought(
      "Har vi rätt förväntningar på forumet, och är de olika?",
      "Do we have the right expectations on the forum, and do they differ?",
    ),
    thought("Vi behöver en bild över flödet.", "We need a picture of the flow."),
    thought(
      "Säg vilken samverkan som önskas när en fråga väcks.",
      "Say what collaboration is wanted when a point is raised.",
    ),
    thought("Vilka frågor väger tungt för vem?", "Which points weigh for whom?"),
    thought("Vad är vår roll?", "What is our role?"),
    thought(
      "Vi börjar om, bland annat för att tjänster byter innehavare.",
      "We start over, partly because posts change hands.",
    ),
    thought("Nya ledamöter behöver introduceras.", "New members need to be introduced."),
    thought(
      "Återrapporteringen ska gå åt båda håll mellan gruppen och processgrupperna.",
      "Reporting back goes both ways between the group and the process groups.",
    ),
    thought(
      "Hur lyfter vi kritik, och hur lämnas frågor över hemma så att det finns en kontinuitet?",
      "How do we raise criticism, and how are matters handed over at home so that there is continuity?",
    ),
  ]),
  saidOn(PLANNING, "6", [
    question("Vad saknas, eller var svårt som ny?", "What is missing, or was hard when one was new?"),
    thought("Materialet ger en god överblick.", "The material gives a good overview."),
    thought("Introducera också hemma och i nätverken.", "Introduce at home and in the networks too."),
    thought("Det är till för fler än ledamöterna.", "It is for more than the members."),
    thought("Det politiska forumet saknas.", "The political forum is missing."),
    thought("Säg varför, på varje bild.", "Say why, on every slide."),
    thought("Visa vad som har ändrats över tid.", "Show what has changed over time."),
    thought("Ge exempel på hur man tar det med sig hem.", "Give examples of taking it home."),
    thought("Pröva materialet på dem som är nya.", "Try the material on those who are new."),
    thought(
      "Länka till en mapp med de senaste årens beslut.",
      "Link to a folder with the decisions of the last years.",
    ),
    thought("Mer av historien behövs.", "More of the history is needed."),
    thought("En film vore bra.", "A film would be good."),
  ]),
  saidOn(PLANNING, "3", [
    thought(
      "Struktur och arbetssätt: en behovsanalys, en inventering av vad som redan görs, aktiviteter från målbilden, avgränsa och prioritera.",
      "Structure and way of working: a needs analysis, an inventory of what is already done, activities from the target picture, limit and prioritise.",
    ),
    thought(
      "Samverkan och samordning: hur, vem, vilka frågor behöver det; se över processgruppernas uppdrag; återrapport till gruppen.",
      "Collaboration and co-ordination: how, who, which questions need it; look over the process groups' remits; report back to the group.",
    ),
  ]),
  saidOn(PLANNING, "4", [
    thought(
      "Grupperna föreslår samma saker: behovsinventering, prioriteringar, avstämningar, uppföljning av processgrupper, arbetsgrupper, gemensamma verksamheter och avvikelser.",
      "The groups propose the same: a needs inventory, priorities, check-ins, follow-up of process groups, working groups, joint operations and deviations.",
    ),
  ]),
];

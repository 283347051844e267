/**
 * What the planning days and the spring meeting left to be done although nothing was decided there: whose it is where the notes say so, and a day
 * where they give one.
 */
import type { Command, Wording } from "@konstellation/core";
import { PLANNING } from "./planning-days.ts";
import { SPRING } from "./spring-agenda.ts";

type Tasks = Extract<Command, { type: "MakeCommitments" }>["tasks"];
type On = Tasks[number]["on"];

const left = (meeting: string, item: string, tasks: Tasks): Command => ({
  type: "MakeCommitments",
  meeting,
  item,
  tasks,
});
const task = (on: On, text: Wording, due?: string): Tasks[number] => ({
  text,
  on,
  ...(due === undefined ? {} : { due }),
});
const officer = { kind: "seat", id: "rgk/rss" } as const;
const committee = { kind: "body", id: "au" } as const;

/** The tasks. */
export const leftToBeDone: ReadonlyArray<Command> = [
  left(PLANNING, "6", [
    task(officer, { sv: "Svara för introduktionen", en: "Answer for the introduction" }),
    task(officer, { sv: "Hålla materialet aktuellt", en: "Keep the material up to date" }),
    task(officer, { sv: "Lägga bilderna på den gemensamma ytan", en: "Lay the slides on the shared place" }),
  ]),
  left(SPRING, "2", [
    task(committee, {
      sv: "Planera tiden för konstellationerna, och se till att frågor tas där de som berörs är företrädda",
      en: "Plan the time for the constellations, and see that matters are taken where those affected are represented",
    }),
  ]),
  left(SPRING, "7", [
    ...(["schools", "social", "care"] as const).map((network) =>
      task(
        { kind: "body", id: network },
        {
          sv: "Lämna exempel och talare till konferensen till arbetsutskottet",
          en: "Give the working committee examples and speakers for the conference",
        },
        "2024-09",
      ),
    ),
    task("notStated", {
      sv: "Skicka en förhandsinbjudan till novemberdagarna till gruppens ledamöter",
      en: "Send a save-the-date for the November days to the group's members",
    }),
  ]),
  left(SPRING, "8", [
    task("everyParty", {
      sv: "Ta fram egen statistik, helst på torsdagar",
      en: "Compile one's own statistics, preferably on Thursdays",
    }),
    task("notStated", {
      sv: "Skicka ut den senaste versionen för synpunkter när arbetsgruppen är klar",
      en: "Send the latest version out for input when the working group has finished",
    }),
  ]),
];

/**
 * Acts given one after another, as they are in a meeting: the facts they leave, or the refusal of the last.
 */
import * as Result from "effect/Result";
import { bookDecider, type Command, type Context, type Fact, instant, replay } from "../index.ts";
import { onDay } from "./small-world.ts";

/** An act with when it is given; without that, late on the day it speaks of, or on the meeting's. */
export type Act = Command | readonly [Command, Context];

const contextOf = (command: Command): Context => onDay("at" in command ? command.at.slice(0, 10) : "2024-05-03");

/** What is decided of an act after facts. */
export const given = (facts: ReadonlyArray<Fact>, act: Act) => {
  const [command, context] = "type" in act ? [act, contextOf(act)] : act;
  return bookDecider.decide(replay(facts), command, context);
};

/** The facts after acts that are all done; throws where one is refused. */
export const after = (facts: ReadonlyArray<Fact>, ...acts: ReadonlyArray<Act>): ReadonlyArray<Fact> =>
  acts.reduce((all, act) => {
    const done = given(all, act);
    if (Result.isFailure(done)) throw new Error(`Refused: ${JSON.stringify(act)}\n${JSON.stringify(done.failure)}`);
    return all.concat(done.success);
  }, facts);

/** What an act is refused with after facts: its type, or null where it is done. */
export const refusedWith = (facts: ReadonlyArray<Fact>, act: Act): string | null => {
  const done = given(facts, act);
  return Result.isFailure(done) ? done.failure.type : null;
};

/** A moment as it is written in Swedish summer time: "2024-05-03 10:25". */
export const moment = (text: string) => instant(`${text.replace(" ", "T")}:00+02:00`);

/** The meeting opens, its roll is called, and its first item is taken up, on a day. */
export const sits = (
  meeting: string,
  on: string,
  { absent = [] }: { readonly absent?: ReadonlyArray<string> } = {},
): ReadonlyArray<Command> => [
  { type: "OpenMeeting", meeting, at: moment(`${on} 09:00`) },
  { type: "CallRoll", meeting, at: moment(`${on} 09:00`), absent: [...absent] },
];

/** The decision on item 1 of a meeting: taken up at ten, decided a while later. */
export const decides = (meeting: string, on: string, decision = "d"): ReadonlyArray<Command> => [
  { type: "OpenTreatment", meeting, item: "1", at: moment(`${on} 10:00`) },
  {
    type: "TakeDecision",
    decision,
    meeting,
    item: "1",
    at: moment(`${on} 10:25`),
    text: { sv: "Gruppen beslutar." },
    strength: "decides",
    owner: { kind: "organisation", id: "vaxjo" },
  },
];

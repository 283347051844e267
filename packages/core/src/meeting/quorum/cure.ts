/**
 * What would make the group quorate: whether the item must be taken up anew, and who must come to which seat.
 *
 * It speaks of the end of the treatment: who has come since is there, and needs not be asked for.
 */
import { isUnknownInPart } from "../../constellation/quorum-rule.ts";
import { type Language, wordsIn } from "../../kernel/index.ts";
import { seatEverybody, there } from "./comings-and-goings.ts";
import { lastMoment } from "./course.ts";
import { type Both, describeQuorum, type QuorumNames, type Unexplained } from "./explain.ts";
import type { MissingSeat, QuorumCharter, QuorumFlag } from "./question.ts";
import { isHolder } from "./recusals.ts";
import type { Room } from "./room.ts";
import { missingSeats } from "./why-empty.ts";

const nothingToCure: Both<ReadonlyArray<string>> = { sv: [], en: [] };

/** What would make it quorate, one sentence a step. Empty when it is. */
export const cureOf = (room: Room, answer: Unexplained, names: QuorumNames): Both<ReadonlyArray<string>> => {
  if (answer.verdict === "quorate") return nothingToCure;
  const steps =
    answer.verdict === "unknown" ? whatToState(room.question.charter, answer) : whatToDo(room, answer, names);
  return { sv: steps.map(({ sv }) => sv), en: steps.map(({ en }) => en) };
};

const whatToDo = (room: Room, answer: Unexplained, names: QuorumNames): ReadonlyArray<Both<string>> => {
  const end = lastMoment(room);
  seatEverybody(room, end);
  const holds = room.rule.holds() === true;
  const empty = missingSeats(room, end);
  const again = takenUpAgain(room, answer, holds, names, empty);
  if (holds) return again;
  if (empty.length === 0) return [...again, nobodyLeft];
  const some = room.question.charter.quorum?.rule === "everySeat" ? [] : [enoughOf(room.question.charter, names)];
  return [...again, ...some, ...empty.map((seat) => cureOfSeat(room, seat, end, names))];
};

/** A treatment that was not quorate all through never becomes it. */
const takenUpAgain = (
  { question }: Room,
  { forum, missing }: Unexplained,
  holds: boolean,
  names: QuorumNames,
  empty: ReadonlyArray<MissingSeat>,
): ReadonlyArray<Both<string>> => {
  if (forum === "broken" && question.charter.continuity === "meeting") return [atNewMeeting];
  if (forum === "broken") return [holds ? againNow : againOnceQuorate];
  const since = missing.filter(({ seat }) => !empty.some((still) => still.seat === seat));
  if (since.length === 0) return holds ? [againNow] : [];
  const came = (language: Language) => since.map(({ seat }) => wordsIn(names.seat(seat), language)).join(", ");
  return [
    {
      sv: `Ta upp punkten på nytt: ${came("sv")} kom först när den redan hade tagits upp.`,
      en: `Take the item up again: ${came("en")} came only after it had been taken up.`,
    },
  ];
};

const atNewMeeting: Both<string> = {
  sv: "Ta upp punkten på ett nytt möte: en grupp som har slutat vara beslutför kan inte bli det igen under samma möte.",
  en: "Take the item up at a new meeting: once this group has lost its quorum it cannot regain it at the same meeting.",
};
const againOnceQuorate: Both<string> = {
  sv: "Ta upp punkten på nytt när gruppen är beslutför igen.",
  en: "Take the item up again once the group is quorate.",
};
const againNow: Both<string> = {
  sv: "Ta upp punkten på nytt: nu är gruppen beslutför.",
  en: "Take the item up again: the group is quorate now.",
};
const nobodyLeft: Both<string> = {
  sv: "Ingen som kommer kan göra gruppen beslutför: reglerna räknar inga platser i den här punkten.",
  en: "Nobody who comes can make the group quorate: the rule counts no seats in this item.",
};

const enoughOf = ({ quorum }: QuorumCharter, names: QuorumNames): Both<string> => {
  const rule = describeQuorum(quorum, names);
  return {
    sv: `Fyll så många av dessa platser att regeln uppfylls (${rule.sv}):`,
    en: `Fill enough of these seats to meet the rule (${rule.en}):`,
  };
};

const cureOfSeat = (room: Room, missing: MissingSeat, end: number, names: QuorumNames): Both<string> => {
  const own = room.question.charter.deputies !== "any";
  const said = (language: Language) => ({
    seat: wordsIn(names.seat(missing.seat), language),
    organisation: wordsIn(names.organisation(missing.organisation), language),
  });
  const [sv, en] = [said("sv"), said("en")];
  const deputy: Both<string> = {
    sv: `en ersättare${own ? ` från ${sv.organisation}` : ""}`,
    en: `a deputy${own ? ` from ${en.organisation}` : ""}`,
  };
  const step = stepFor(missing, holderHasLeft(room, missing.seat, end), deputy);
  return { sv: `${sv.seat}: ${step.sv}`, en: `${en.seat}: ${step.en}` };
};

/** Whether the holder has left and does not count again that day, whether back in the room or not. */
const holderHasLeft = ({ log }: Room, seat: string, moment: number): boolean =>
  log.present.some(
    ({ entry }) =>
      entry.seat === seat &&
      isHolder(entry) &&
      log.barred.get(entry.person)?.some((barred) => there(barred, moment)) === true,
  );

const stepFor = ({ why }: MissingSeat, barred: boolean, deputy: Both<string>): Both<string> => {
  if (why === "recused") return { sv: `${deputy.sv} som inte är jävig`, en: `${deputy.en} who is not recused` };
  if (barred)
    return {
      sv: `${deputy.sv}, eftersom den som har gått inte räknas igen samma dag`,
      en: `${deputy.en}, since whoever has left does not count again the same day`,
    };
  if (why === "remote")
    return { sv: `innehavaren i rummet, eller ${deputy.sv}`, en: `its holder in the room, or ${deputy.en}` };
  if (why === "vacant") return { sv: `tillsätt platsen, eller ${deputy.sv}`, en: `appoint someone, or ${deputy.en}` };
  if (why === "notAdmitted")
    return { sv: `släpp in den som är där, eller ${deputy.sv}`, en: `admit whoever is there, or ${deputy.en}` };
  if (why === "secondSeat")
    return { sv: `${deputy.sv} som inte fyller en annan plats`, en: `${deputy.en} who fills no other seat` };
  return { sv: `innehavaren eller ${deputy.sv}`, en: `its holder, or ${deputy.en}` };
};

const whatToState = (charter: QuorumCharter, { flags }: Unexplained): ReadonlyArray<Both<string>> => {
  const partly = charter.quorum !== null && isUnknownInPart(charter.quorum) ? [thePartOfTheRule] : [];
  return [...partly, ...[...new Set(flags.map(({ code }) => code))].flatMap((code) => toState(charter, code))];
};

/** A body whose rule nobody knows cannot decide on one: what it is, and where that stands, is stated (CON-8). */
const theRule: Both<string> = {
  sv: "Ange kvorumregeln i stadgan, med sin källa.",
  en: "State the quorum rule in the charter, with its source.",
};
const thePartOfTheRule: Both<string> = {
  sv: "Ange den del av kvorumregeln som inte är känd, med sin källa.",
  en: "State the part of the quorum rule that is not known, with its source.",
};

/** What somebody must state, where it decides. */
const toState = (charter: QuorumCharter, code: QuorumFlag["code"]): ReadonlyArray<Both<string>> => {
  switch (code) {
    case "noRule":
      return [theRule];
    case "seatsNotKnown":
      return [{ sv: "Ange vilka platser stadgan har.", en: "State which seats the charter has." }];
    case "remoteNotStated":
      return [{ sv: "Ange om närvaro på distans räknas.", en: "State whether remote presence counts." }];
    case "admissionNotKnown":
      return [{ sv: "Ange om personen är insläppt.", en: "State whether the person is admitted." }];
    case "organisationNotKnown":
      return charter.deputies === "own"
        ? [{ sv: "Ange ersättarens organisation.", en: "State the organisation of the deputy." }]
        : [];
    case "personFillsTwoSeats":
      return charter.twoSeats === undefined
        ? [{ sv: "Ange om en person får fylla två platser.", en: "State whether one person may fill two seats." }]
        : [];
    case "personInTwoMeetings":
    case "recusedPresent":
    case "recusedNotKnown":
    case "namesAlike":
    case "vacantButPresent":
    case "outsideConstellation":
      return [];
  }
};

/**
 * What the agenda, the log of the room and the notes refuse.
 *
 * @since 0.1.0
 */
import type { Refusal } from "@konstellation/core";
import { itemKinds, outcomes } from "../labels.ts";
import type { Explainers, Say } from "./say.ts";

/** The words. */
export const meetingRefusals: Explainers<
  | "NotADecisionItem"
  | "NoOpenTreatment"
  | "ItemsWithoutOutcome"
  | "MeetingNotOpen"
  | "TimesDoNotFit"
  | "OutOfOrder"
  | "AnotherItemOpen"
  | "ItemHasEnded"
  | "PresenceDoesNotFit"
  | "CorrectionDoesNotFit"
  | "CalledTooLate"
  | "NotesNotAdjustable"
> = {
  NotADecisionItem: ({ item, kinds: itemIs }, { pick, language }) => {
    const are = itemIs.map((kind) => itemKinds[kind][language]).join(", ");
    return pick({
      sv: `Punkt ${item} är ingen beslutspunkt (${are}): inget kan beslutas där.`,
      en: `Item ${item} is not for deciding (${are}): nothing can be decided in it.`,
    });
  },
  NoOpenTreatment: ({ item }, { pick }) =>
    pick({
      sv: `Punkt ${item} är inte uppe till behandling. Öppna den först.`,
      en: `Item ${item} is not on the table. Open it first.`,
    }),
  ItemsWithoutOutcome: ({ items }, { pick }) =>
    pick({
      sv: `Mötet kan inte avslutas: punkt ${items.join(", ")} saknar utfall. Besluta, återremittera, bordlägg eller notera.`,
      en: `The meeting cannot close: item ${items.join(", ")} has no outcome. Decide, refer, defer or note it.`,
    }),
  MeetingNotOpen: ({ meeting, status }, { pick, name }) => {
    const what = name("meeting", meeting);
    switch (status) {
      case "called":
        return pick({ sv: `${what} är inte öppnat.`, en: `${what} has not been opened.` });
      case "open":
        return pick({
          sv: `${what} pågår redan: det kan varken flyttas eller ställas in.`,
          en: `${what} is already open: it can be neither moved nor cancelled.`,
        });
      case "closed":
        return pick({ sv: `${what} är avslutat.`, en: `${what} is closed.` });
      case "cancelled":
        return pick({
          sv: `${what} är inställt. Kalla till ett nytt.`,
          en: `${what} has been cancelled. Call another.`,
        });
    }
  },
  TimesDoNotFit: ({ meeting, day, why }, { pick, name }) =>
    why === "notOnTheDay"
      ? pick({
          sv: `Tiderna för ${name("meeting", meeting)} ligger inte på mötesdagen ${day}.`,
          en: `The times of ${name("meeting", meeting)} are not on the meeting's day, ${day}.`,
        })
      : pick({
          sv: `${name("meeting", meeting)} skulle sluta innan det börjar.`,
          en: `${name("meeting", meeting)} would end before it starts.`,
        }),
  OutOfOrder: ({ at, notBefore }, { pick }) =>
    pick({
      sv: `${at} är inte efter det som redan hänt (${notBefore}). Ange ett senare klockslag.`,
      en: `${at} is not after what has already happened (${notBefore}). Give a later time.`,
    }),
  AnotherItemOpen: ({ item, open }, { pick }) =>
    pick({
      sv: `Punkt ${item} kan inte öppnas: punkt ${open} är uppe. Avsluta den först.`,
      en: `Item ${item} cannot be opened: item ${open} is on the table. End it first.`,
    }),
  ItemHasEnded: ({ item, outcome }, { pick }) =>
    pick({
      sv: `Punkt ${item} har redan fått sitt utfall (${outcomes[outcome].sv}). Sätt upp en ny punkt som fortsätter från den.`,
      en: `Item ${item} already has its outcome (${outcomes[outcome].en}). Place a new item that continues from it.`,
    }),
  PresenceDoesNotFit: ({ seat, person, problem }, say) =>
    presenceProblems[problem](person, say.name("seat", seat), say),
  CorrectionDoesNotFit: ({ seat, person, problem }, say) =>
    `${correctionProblems(person, say.name("seat", seat), say)[problem]}`,
  CalledTooLate: ({ day, calledOn, noticeDays, earliest }, { pick }) =>
    pick({
      sv: `Kallelsen den ${calledOn} är för sen för ett möte den ${day}: stadgan kräver ${noticeDays} dagar. Första möjliga dag är ${earliest}.`,
      en: `The call on ${calledOn} is too late for a meeting on ${day}: the charter asks for ${noticeDays} days. The first possible day is ${earliest}.`,
    }),
  NotesNotAdjustable: ({ seat, why }, { pick, name }) => {
    switch (why) {
      case "meetingNotClosed":
        return pick({
          sv: "Anteckningarna justeras när mötet är avslutat.",
          en: "The notes are adjusted once the meeting is closed.",
        });
      case "notDrafted":
        return pick({
          sv: "Det finns inga anteckningar att justera. Ange först vilka som skrev dem.",
          en: "There are no notes to adjust. Say first who took them.",
        });
      case "adjusterTookTheNotes":
        return pick({
          sv: `${name("seat", seat)} skrev anteckningarna. Någon annan justerar dem.`,
          en: `${name("seat", seat)} took the notes. Somebody else adjusts them.`,
        });
      case "alreadyAdjusted":
        return pick({
          sv: `Anteckningarna är redan justerade av ${name("seat", seat)}.`,
          en: `The notes are already adjusted by ${name("seat", seat)}.`,
        });
    }
  },
};

type Problem<Type extends Refusal["type"]> =
  Extract<Refusal, { type: Type }> extends { readonly problem: infer Each extends string } ? Each : never;

const presenceProblems: Readonly<
  Record<Problem<"PresenceDoesNotFit">, (person: string, seat: string, say: Say) => string>
> = {
  alreadyThere: (person, seat, { pick }) =>
    pick({ sv: `${person} sitter redan på ${seat}.`, en: `${person} is already on ${seat}.` }),
  notThere: (person, seat, { pick }) =>
    pick({ sv: `${person} sitter inte på ${seat}.`, en: `${person} is not on ${seat}.` }),
  notRemote: (person, seat, { pick }) =>
    pick({
      sv: `${person} på ${seat} är i rummet: det finns ingen länk att ändra.`,
      en: `${person} on ${seat} is in the room: there is no link to change.`,
    }),
  sameLink: (person, seat, { pick }) =>
    pick({ sv: `Länken för ${person} på ${seat} är redan så.`, en: `The link of ${person} on ${seat} is so already.` }),
  nobodyToSeat: (_, __, { pick }) =>
    pick({
      sv: "Uppropet sätter ingen: alla som innehar en plats sitter redan, eller är angivna som frånvarande.",
      en: "The roll seats nobody: everybody who holds a seat is there already, or is said to be absent.",
    }),
};

const correctionProblems = (
  person: string,
  seat: string,
  { pick }: Say,
): Readonly<Record<Problem<"CorrectionDoesNotFit">, string>> => ({
  neverRecorded: pick({
    sv: `Ingen post säger att ${person} satte sig på ${seat} då. Ange stunden som den är antecknad.`,
    en: `No entry says that ${person} sat down on ${seat} then. Give the moment as it is recorded.`,
  }),
  saysNothing: pick({
    sv: `Rättelsen för ${person} på ${seat} ändrar inget. Ange vad som var, vad som ska stå, eller båda.`,
    en: `The correction for ${person} on ${seat} changes nothing. Say what was, what should stand, or both.`,
  }),
  backwards: pick({
    sv: `Rättelsen för ${person} på ${seat} slutar innan den börjar.`,
    en: `The correction for ${person} on ${seat} ends before it begins.`,
  }),
  overlaps: pick({
    sv: `${person} sitter redan på ${seat} under en del av den tiden.`,
    en: `${person} is already on ${seat} for part of that time.`,
  }),
  outsideMeeting: pick({
    sv: `Rättelsen för ${person} på ${seat} ligger utanför mötet.`,
    en: `The correction for ${person} on ${seat} lies outside the meeting.`,
  }),
});

/**
 * Why the call, the agenda and the notes say no, and what to do about it.
 */
import { type Explainers, inSeries } from "../refusals/say.ts";
import { whenIn } from "../time.ts";
import { itemKinds, outcomes } from "./labels.ts";

/** The words. */
export const agendaRefusals: Explainers<
  | "NotADecisionItem"
  | "NoOpenTreatment"
  | "ItemsWithoutOutcome"
  | "MeetingNotOpen"
  | "TimesDoNotFit"
  | "AnotherItemOpen"
  | "ItemHasEnded"
  | "NothingCorrected"
  | "DecisionExpectedTooEarly"
  | "CalledTooLate"
  | "CallOutOfOrder"
  | "NoticeNotWaived"
  | "WaiverDoesNotFit"
  | "NotesNotAdjustable"
  | "NoMinutesYet"
  | "NotHeldTogether"
  | "PutOffToThePast"
  | "NotDecidedThere"
  | "NotInItsPlace"
  | "NobodyToSendTo"
  | "NothingToChange"
> = {
  NotADecisionItem: ({ item, kinds: itemIs }, { pick, language }) => {
    const are = itemIs.map((kind) => itemKinds[kind][language]).join(", ");
    return pick({
      sv: `Punkt ${item} är ingen beslutspunkt (${are}), så inget kan beslutas där. Sätt upp en beslutspunkt i stället.`,
      en: `Item ${item} is not up for decision (${are}), so nothing can be decided there. Place a decision item instead.`,
    });
  },
  NoOpenTreatment: ({ item }, { pick }) =>
    pick({
      sv: `Punkt ${item} behandlas inte just nu. Ta upp den först.`,
      en: `Item ${item} is not on the table. Take it up first.`,
    }),
  ItemsWithoutOutcome: ({ items }, { pick, language }) => {
    const which = inSeries(items, language);
    return items.length === 1
      ? pick({
          sv: `Mötet kan inte avslutas: punkt ${which} saknar utfall. Besluta, återremittera, bordlägg eller notera.`,
          en: `The meeting cannot be closed: item ${which} has no outcome. Decide, refer, defer or note it.`,
        })
      : pick({
          sv: `Mötet kan inte avslutas: punkterna ${which} saknar utfall. Besluta, återremittera, bordlägg eller notera.`,
          en: `The meeting cannot be closed: items ${which} have no outcome. Decide, refer, defer or note them.`,
        });
  },
  MeetingNotOpen: ({ meeting, status }, { pick, The }) => {
    const what = The("meeting", meeting);
    switch (status) {
      case "called":
        return pick({
          sv: `${what} har inte öppnats. Öppna det först.`,
          en: `${what} has not been opened. Open it first.`,
        });
      case "open":
        return pick({
          sv: `${what} pågår redan, så det kan varken öppnas, flyttas eller ställas in. Öppnades det av misstag kan öppningen tas tillbaka.`,
          en: `${what} is already open, so it can be neither opened, moved nor cancelled. If it was opened by mistake, the opening can be taken back.`,
        });
      case "closed":
        return pick({ sv: `${what} är avslutat.`, en: `${what} is closed.` });
      case "cancelled":
        return pick({
          sv: `${what} är inställt. Kalla till ett nytt möte.`,
          en: `${what} has been cancelled. Call a new one.`,
        });
    }
  },
  NoMinutesYet: ({ meeting, status }, { pick, The }) =>
    status === "called"
      ? pick({
          sv: `${The("meeting", meeting)} har inte hållits än, så det finns inga anteckningar att skriva ut. Skriv ut kallelsen eller dagordningen i stället.`,
          en: `${The("meeting", meeting)} has not been held yet, so there are no minutes to write out. Write out its call or its agenda instead.`,
        })
      : pick({
          sv: `${The("meeting", meeting)} ställdes in, så det finns inga anteckningar att skriva ut. Skriv ut kallelsen i stället: den säger att mötet är inställt.`,
          en: `${The("meeting", meeting)} was cancelled, so there are no minutes to write out. Write out its call instead: it says that the meeting is cancelled.`,
        }),
  TimesDoNotFit: ({ meeting, day, why }, { pick, the, The }) =>
    why === "notOnTheDay"
      ? pick({
          sv: `De angivna tiderna ligger inte på dagen för ${the("meeting", meeting)}, ${day}. Rätta tiderna eller dagen.`,
          en: `The times given are not on the day of ${the("meeting", meeting)}, ${day}. Correct the times or the day.`,
        })
      : pick({
          sv: `${The("meeting", meeting)} skulle sluta innan det börjar. Rätta tiderna.`,
          en: `${The("meeting", meeting)} would end before it starts. Correct the times.`,
        }),
  AnotherItemOpen: ({ item, open }, { pick }) =>
    item === null
      ? pick({
          sv: `Mötet kan inte ajourneras medan punkt ${open} behandlas. Avsluta punkten eller avbryt behandlingen först.`,
          en: `The meeting cannot adjourn while item ${open} is on the table. Finish the item or break it off first.`,
        })
      : pick({
          sv: `Punkt ${item} kan inte tas upp än: punkt ${open} behandlas. Avsluta den först.`,
          en: `Item ${item} cannot be taken up yet: item ${open} is on the table. Finish that one first.`,
        }),
  DecisionExpectedTooEarly: ({ item, expected, day }, { pick, language }) =>
    pick({
      sv: `Ett beslut om punkt ${item} kan inte väntas ${whenIn(expected, language)}: punkten behandlades ${day}. Ange en senare tid, eller utelämna den.`,
      en: `A decision on item ${item} cannot be expected ${whenIn(expected, language)}: the item was taken up on ${day}. Give a later time, or leave it out.`,
    }),
  ItemHasEnded: ({ item, outcome }, { pick, language }) =>
    pick({
      sv: `Punkt ${item} är redan avslutad (${outcomes[outcome][language]}). Sätt upp en ny punkt som fortsätter från den.`,
      en: `Item ${item} is already finished (${outcomes[outcome][language]}). Place a new item that continues from it.`,
    }),
  NothingCorrected: ({ text, id }, { pick }) =>
    text === "decision"
      ? pick({
          sv: `Det är redan vad beslutet ${id} säger, eller var menat att säga. Skriv vad som var menat i stället.`,
          en: `That is what decision ${id} says already, or was meant to say. Write what was meant instead.`,
        })
      : pick({
          sv: `Texten står redan så (${id}), så det finns inget att rätta. Skriv hur den ska lyda.`,
          en: `The text says that already (${id}), so there is nothing to correct. Write what it should say.`,
        }),
  CalledTooLate: ({ day, calledOn, noticeDays, earliest }, { pick }) =>
    pick({
      sv: `En kallelse ${calledOn} är för sen för ett möte ${day}: stadgan kräver ${noticeDays} ${noticeDays === 1 ? "dag" : "dagar"}. Mötet kan hållas tidigast ${earliest}.`,
      en: `A call on ${calledOn} is too late for a meeting on ${day}: the charter asks for ${noticeDays} ${noticeDays === 1 ? "day" : "days"}. The meeting can be held on ${earliest} at the earliest.`,
    }),
  CallOutOfOrder: ({ meeting, on, why, than }, { pick, the, The }) => {
    switch (why) {
      case "afterItsDay":
        return pick({
          sv: `Kallelsen kan inte ha gått ut ${on}: ${the("meeting", meeting)} hålls ${than}. Ange dagen då platserna kallades.`,
          en: `The call cannot have gone out on ${on}: ${the("meeting", meeting)} is held on ${than}. Give the day on which the seats were called.`,
        });
      case "beforeTheCall":
        return pick({
          sv: `${The("meeting", meeting)} kan inte ha flyttats ${on}: kallelsen gick ut först ${than}. Ange dagen då platserna fick veta det.`,
          en: `${The("meeting", meeting)} cannot have been moved on ${on}: it was not called until ${than}. Give the day on which the seats were told.`,
        });
      case "beforeTheFirstMeeting":
        return pick({
          sv: `En andra kallelse kan inte ha gått ut ${on}: det första mötet slutade ${than}. Ange dagen då platserna kallades.`,
          en: `A second call cannot have gone out on ${on}: the first meeting ended on ${than}. Give the day on which the seats were called.`,
        });
    }
  },
  NoticeNotWaived: ({ meeting, item, seats }, { pick, The, name, language }) => {
    const which = inSeries(
      seats.map((seat) => name("seat", seat)),
      language,
    );
    return item === null
      ? pick({
          sv: `${The("meeting", meeting)} kallades för sent, så inget kan beslutas förrän varje plats har avstått från kallelsetiden. Det återstår: ${which}.`,
          en: `${The("meeting", meeting)} was called too late, so nothing can be decided until every seat has waived the notice. Still to waive it: ${which}.`,
        })
      : pick({
          sv: `Punkt ${item} sattes upp när mötet redan hade öppnats och var inte med i kallelsen. Ta upp den på ett nytt möte, eller låt platserna avstå från kallelsetiden om stadgan medger det. Det återstår: ${which}.`,
          en: `Item ${item} was placed once the meeting had opened and was not in the call. Take it up at a new meeting, or let the seats waive the notice if the charter allows it. Still to waive it: ${which}.`,
        });
  },
  WaiverDoesNotFit: ({ meeting, seats, why }, { pick, The, name, language }) => {
    const which = inSeries(
      seats.map((seat) => name("seat", seat)),
      language,
    );
    switch (why) {
      case "calledInTime":
        return pick({
          sv: `${The("meeting", meeting)} kallades i tid, så det finns inget att avstå från.`,
          en: `${The("meeting", meeting)} was called in time, so there is nothing to waive.`,
        });
      case "charterHasNone":
        return pick({
          sv: "Stadgan låter ingen avstå från kallelsetiden. Ta upp det som sattes upp under mötet på ett nytt möte.",
          en: "The charter lets nobody waive the notice. Take what was placed during the meeting up at a new one.",
        });
      case "alreadyWaived":
        return pick({
          sv: `De har redan avstått från kallelsetiden: ${which}.`,
          en: `They have already waived the notice: ${which}.`,
        });
      case "nobodyHolds":
        return pick({
          sv: `Ingen innehar de här platserna den dagen, så ingen kan avstå för dem: ${which}.`,
          en: `Nobody holds these seats that day, so nobody can waive the notice for them: ${which}.`,
        });
      case "beforeTheCall":
        return pick({
          sv: `${The("meeting", meeting)} var inte kallat den dagen, så ingen kunde avstå från kallelsetiden. Ange dagen då platserna avstod.`,
          en: `${The("meeting", meeting)} had not been called that day, so nobody could waive the notice. Give the day on which the seats waived it.`,
        });
    }
  },
  NotesNotAdjustable: ({ seat, why }, { pick, name, the }) => {
    switch (why) {
      case "meetingNotClosed":
        return pick({
          sv: "Anteckningarna kan justeras först när mötet är avslutat.",
          en: "The notes can be adjusted only once the meeting is closed.",
        });
      case "notDrafted":
        return pick({
          sv: "Det finns inga anteckningar att justera. Ange först vem som skrev dem.",
          en: "There are no notes to adjust. Say first who took them.",
        });
      case "adjusterTookTheNotes":
        return pick({
          sv: `Den som har ${the("seat", seat)} förde anteckningarna och kan inte själv justera dem. Låt någon annan göra det.`,
          en: `Whoever holds ${the("seat", seat)} took the notes and cannot also adjust them. Ask somebody else to.`,
        });
      case "wasNotThere":
        return pick({
          sv: `Ingen tjänstgjorde på ${the("seat", seat)} vid mötet. Den som justerar anteckningarna ska ha varit där.`,
          en: `Nobody served in ${the("seat", seat)} at the meeting. Whoever adjusts the notes must have been there.`,
        });
      case "alreadyAdjusted":
        return pick({
          sv: `Anteckningarna är redan justerade av ${name("seat", seat)}.`,
          en: `The notes have already been adjusted by ${name("seat", seat)}.`,
        });
      case "enoughHaveAdjusted":
        return pick({
          sv: "Två har redan justerat anteckningarna; fler behövs inte.",
          en: "Two have already adjusted the notes; no more are needed.",
        });
      case "beforeTheMeeting":
        return pick({
          sv: "Anteckningarna kan inte ha justerats innan mötet var slut. Rätta dagen.",
          en: "The notes cannot have been adjusted before the meeting was over. Correct the day.",
        });
      case "ahead":
        return pick({
          sv: "Den dagen har inte varit än. Ange dagen då anteckningarna justerades.",
          en: "That day has not come yet. Give the day on which the notes were adjusted.",
        });
    }
  },
  NotHeldTogether: ({ meeting, other, why }, { pick, the, The }) => {
    switch (why) {
      case "sameBody":
        return pick({
          sv: `${The("meeting", meeting)} och ${the("meeting", other)} är möten i samma organ. Ange möten i olika organ.`,
          en: `${The("meeting", meeting)} and ${the("meeting", other)} are meetings of one body. Name meetings of different bodies.`,
        });
      case "anotherDay":
        return pick({
          sv: `${The("meeting", meeting)} och ${the("meeting", other)} är på olika dagar. Flytta det ena först.`,
          en: `${The("meeting", meeting)} and ${the("meeting", other)} are on different days. Move one of them first.`,
        });
      case "togetherAlready":
        return pick({
          sv: `${The("meeting", meeting)} hålls redan tillsammans med ett annat möte. Ange alla möten på en gång.`,
          en: `${The("meeting", meeting)} is held together with another meeting already. Name all the meetings at once.`,
        });
    }
  },
  PutOffToThePast: ({ meeting, day, until }, { pick, language, The }) =>
    pick({
      sv: `${The("meeting", meeting)} skulle ha hållits ${day} och kan inte skjutas upp till ${whenIn(until, language)}. Ange en tid efter den dagen.`,
      en: `${The("meeting", meeting)} was to be held on ${day} and cannot be put off to ${whenIn(until, language)}. Give a time after that day.`,
    }),
  NotDecidedThere: ({ meeting, item }, { pick, the }) =>
    pick({
      sv: `Punkt ${item} på ${the("meeting", meeting)} har inte lett till något beslut. Ange punkten där det beslutades, eller ingen.`,
      en: `Item ${item} of ${the("meeting", meeting)} has not led to a decision. Name the item at which it was decided, or none.`,
    }),
  NotInItsPlace: ({ replaces, why }, { pick, the, The }) =>
    why === "notCancelled"
      ? pick({
          sv: `${The("meeting", replaces)} är inte inställt, så inget möte kommer i dess ställe. Ställ in det, eller skjut upp det, först.`,
          en: `${The("meeting", replaces)} has not been cancelled, so no meeting comes in its place. Cancel it, or put it off, first.`,
        })
      : pick({
          sv: `Mötet är inte i samma organ som ${the("meeting", replaces)} och kommer inte i dess ställe. Ange ett möte i samma organ.`,
          en: `The meeting is not of the same body as ${the("meeting", replaces)} and does not come in its place. Name a meeting of the same body.`,
        }),
  NobodyToSendTo: ({ paper, meeting, item }, { pick, The, name }) =>
    pick({
      sv: `${The("paper", paper)} kan inte skickas till alla: ingen innehar någon plats som punkt ${item} i ${name("meeting", meeting)} rör. Utse någon först, eller nämn platserna.`,
      en: `${The("paper", paper)} cannot be sent to everybody: nobody holds a seat that item ${item} of ${name("meeting", meeting)} concerns. Appoint somebody first, or name the seats.`,
    }),
  NothingToChange: ({ paper, version }, { pick, the }) =>
    pick({
      sv: `Version ${version} är den första, så den ändrar ingenting. Registrera ${the("paper", paper)} utan att ange en ändring.`,
      en: `Version ${version} is the first, so it changes nothing. Register ${the("paper", paper)} without saying what changed.`,
    }),
};

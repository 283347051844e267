/**
 * Why bodies, seats, appointments and charters say no, and what to do about it.
 */
import { type Explainers, inSeries, quoted } from "../refusals/say.ts";

const reached = {
  sv: { seats: "platser", organisations: "organisationer" },
  en: { seats: "seats", organisations: "organisations" },
};

/** The words. */
export const constellationRefusals: Explainers<
  | "SeatAlreadyExists"
  | "AppointmentOverlaps"
  | "AppointmentEndsBeforeItBegins"
  | "AppointmentEndsAlready"
  | "NotAppointed"
  | "OrderOfHolder"
  | "OrderIsTaken"
  | "ConstellationIsEmpty"
  | "SelectionMeansNothing"
  | "SeatEndsBeforeItBegins"
  | "CharterNeedsDecision"
  | "CharterNotDecided"
  | "CharterNamesNoSeat"
  | "CharterContradictsItself"
  | "QuorumOutOfReach"
  | "CharterNotReplaced"
  | "SeatHasEnded"
  | "BodyHasEnded"
  | "NotASeatOfTheBody"
> = {
  SeatAlreadyExists: ({ seat, existing }, { pick, name }) =>
    pick({
      sv: `Organisationen har redan en plats för den funktionen: ${name("seat", existing)}. Platsen ”${seat}” behövs inte.`,
      en: `The organisation already has a seat for that function: ${name("seat", existing)}. The seat “${seat}” is not needed.`,
    }),
  AppointmentOverlaps: ({ seat, from, until }, { pick, The }) =>
    pick({
      sv: `${The("seat", seat)} är redan tillsatt från ${from}${until === null ? "" : ` till och med ${until}`}. Avsluta det förordnandet först.`,
      en: `${The("seat", seat)} is already filled from ${from}${until === null ? "" : ` until ${until}`}. End that appointment first.`,
    }),
  AppointmentEndsBeforeItBegins: ({ from, until }, { pick }) =>
    pick({
      sv: `Förordnandet kan inte sluta ${until}: det börjar först ${from}. Rätta någon av dagarna.`,
      en: `The appointment cannot end on ${until}: it only begins on ${from}. Correct one of the days.`,
    }),
  AppointmentEndsAlready: ({ seat, person, until, lastDay }, { pick, the }) =>
    pick({
      sv: `Förordnandet för ”${person}” på ${the("seat", seat)} slutar redan ${until}, så det kan inte avslutas ${lastDay}. Ange en tidigare dag.`,
      en: `The appointment of “${person}” to ${the("seat", seat)} already ends on ${until}, so it cannot be ended on ${lastDay}. Give an earlier day.`,
    }),
  NotAppointed: ({ seat, person, as, day }, { pick, the }) =>
    as === "holder"
      ? pick({
          sv: `Personen ”${person}” innehar inte ${the("seat", seat)} den ${day}. Förordna personen först.`,
          en: `The person “${person}” does not hold ${the("seat", seat)} on ${day}. Make the appointment first.`,
        })
      : pick({
          sv: `Personen ”${person}” är inte utsedd till ersättare på ${the("seat", seat)} den ${day}. Utse personen först, eller kalla in en ersättare som är utsedd.`,
          en: `The person “${person}” is not appointed as deputy for ${the("seat", seat)} on ${day}. Make the appointment first, or call in a deputy who has one.`,
        }),
  OrderOfHolder: ({ person, order }, { pick }) =>
    pick({
      sv: `Bara ersättare har en plats i ordningen, och personen ”${person}” ska inneha platsen. Utelämna ordningen (${order}), eller utse personen till ersättare.`,
      en: `Only deputies have a place in the order, and the person “${person}” is to hold the seat. Leave the order (${order}) out, or appoint the person as deputy.`,
    }),
  OrderIsTaken: ({ seat, order, by, from, until, free }, { pick, the }) =>
    pick({
      sv: `Personen ”${by}” är redan nummer ${order} bland ersättarna på ${the("seat", seat)}, från ${from}${until === null ? "" : ` till och med ${until}`}. Ange ett annat nummer${free === null ? "" : `: ${free} är ledigt`}.`,
      en: `The person “${by}” is already number ${order} among the deputies for ${the("seat", seat)}, from ${from}${until === null ? "" : ` until ${until}`}. Give another number${free === null ? "" : `: ${free} is free`}.`,
    }),
  ConstellationIsEmpty: ({ body, strangers, seatsFrom }, { pick, name, language }) => {
    if (seatsFrom === null)
      return pick({
        sv: `${name("body", body)} har inga platser, och en punkt måste gälla minst en. Skapa platserna först.`,
        en: `${name("body", body)} has no seats, and an item must concern at least one. Create the seats first.`,
      });
    if (seatsFrom !== undefined)
      return pick({
        sv: `${name("body", body)} hade inga platser på mötets dag: den första finns från ${seatsFrom}. En plats finns från den dag den förs in, om inget annat sägs: ange from när organet och platserna skapas, om de fanns tidigare.`,
        en: `${name("body", body)} had no seats on the day of the meeting: the first exists from ${seatsFrom}. A seat exists from the day it is entered unless something else is said: give from when the body and its seats are created, if they were there earlier.`,
      });
    const seats = inSeries(
      strangers.map((seat) => name("seat", seat)),
      language,
    );
    return strangers.length > 0
      ? pick({
          sv: `De här platserna hör inte till ${name("body", body)}: ${seats}.`,
          en: `These seats do not belong to ${name("body", body)}: ${seats}.`,
        })
      : pick({
          sv: `Urvalet träffar ingen plats i ${name("body", body)}. En punkt måste gälla minst en plats.`,
          en: `The selection matches no seat in ${name("body", body)}. An item must concern at least one seat.`,
        });
  },
  SelectionMeansNothing: ({ body, why, words, there }, { pick, name, language }) => {
    const quote = (all: ReadonlyArray<string>) =>
      inSeries(
        all.map((each) => quoted(each, language)),
        language,
      );
    const group = name("body", body);
    switch (why) {
      case "nothingSaid":
        return pick({
          sv: `Urvalet säger inte vilka platser i ${group} som menas. Ange platser, funktioner eller slag av organisationer, eller utelämna urvalet om punkten gäller hela gruppen.`,
          en: `The selection does not say which seats of ${group} are meant. Give seats, functions or kinds of organisation, or leave the selection out if the item concerns the whole group.`,
        });
      case "seat":
        return pick({
          sv: `${quote(words)} är ${words.length === 1 ? "ingen plats" : "inga platser"} i ${group} den dag urvalet gäller. Platserna den dagen är ${quote(there)}. Ange någon av dem.`,
          en: `${quote(words)} ${words.length === 1 ? "is not a seat" : "are not seats"} of ${group} on the day of the selection. The seats on that day are ${quote(there)}. Give one of them.`,
        });
      case "function":
        return pick({
          sv: `Ingen plats i ${group} har funktionen ${quote(words)} den dag urvalet gäller. De funktioner som finns är ${quote(there)}. Ange någon av dem, eller skapa platsen först.`,
          en: `No seat of ${group} has the function ${quote(words)} on the day of the selection. The functions there are ${quote(there)}. Give one of them, or create the seat first.`,
        });
      case "organisationKind":
        return pick({
          sv: `Ingen plats i ${group} hör till en organisation av slaget ${quote(words)} den dag urvalet gäller. De slag som finns är ${quote(there)}. Ange något av dem, eller skapa platsen först.`,
          en: `No seat of ${group} belongs to an organisation of the kind ${quote(words)} on the day of the selection. The kinds there are ${quote(there)}. Give one of them, or create the seat first.`,
        });
    }
  },
  SeatHasEnded: ({ seat, lastDay }, { pick, the }) =>
    pick({
      sv: `Sista dagen för ${the("seat", seat)} är ${lastDay}. Den dagen står fast, och därefter deltar platsen inte i något.`,
      en: `The last day of ${the("seat", seat)} is ${lastDay}. That day stands, and after it the seat takes part in nothing.`,
    }),
  BodyHasEnded: ({ body, lastDay }, { pick, name }) =>
    pick({
      sv: `Sista dagen för ${name("body", body)} är ${lastDay}. Den dagen står fast, och därefter sammanträder organet inte.`,
      en: `The last day of ${name("body", body)} is ${lastDay}. That day stands, and after it the body does not meet.`,
    }),
  NotASeatOfTheBody: ({ seat, body, day }, { pick, The, name }) =>
    pick({
      sv: `${The("seat", seat)} hör inte till ${name("body", body)} den ${day}. Ange en plats som organet har den dagen.`,
      en: `${The("seat", seat)} is not one of the seats of ${name("body", body)} on ${day}. Name a seat that the body has on that day.`,
    }),
  SeatEndsBeforeItBegins: ({ seat, since, lastDay }, { pick, The }) =>
    pick({
      sv: `${The("seat", seat)} kan inte upphöra ${lastDay}: den finns först från ${since}. Ange en senare dag.`,
      en: `${The("seat", seat)} cannot end on ${lastDay}: it only exists from ${since}. Give a later day.`,
    }),
  CharterNeedsDecision: ({ body, inForceFrom }, { pick, name }) =>
    pick({
      sv: `${name("body", body)} har redan en stadga, som gäller från ${inForceFrom}. Bara organet självt kan ändra den: fatta beslutet först, och ange det när stadgan ändras. Är kvorumregeln okänd kan stadgan i stället anges med sin källa.`,
      en: `${name("body", body)} already has a charter, in force from ${inForceFrom}. Only the body itself can change it: take the decision first, and name it when you change the charter. If nobody knows the quorum rule, the charter can be stated with its source instead.`,
    }),
  CharterNamesNoSeat: ({ body, day, strangers, seats }, { pick, name, language }) => {
    const named = inSeries(
      [...new Set(strangers.map(({ seat }) => seat))].map((seat) => quoted(seat, language)),
      language,
    );
    const there = inSeries(
      seats.map((seat) => quoted(seat, language)),
      language,
    );
    const only = strangers.every(({ at }) => at === "secondCall");
    const one = new Set(strangers.map(({ seat }) => seat)).size === 1;
    return pick({
      sv: `Stadgan${only ? "s regel för en andra kallelse" : ""} nämner ${named}, som inte är ${one ? "någon plats" : "platser"} i ${name("body", body)} den ${day}. ${seats.length === 0 ? "Organet har inga platser den dagen: skapa platserna först." : `Platserna den dagen är ${there}. Nämn någon av dem, eller skapa platsen först.`}`,
      en: `The charter${only ? "'s rule for a second call" : ""} names ${named}, which ${one ? "is not a seat" : "are not seats"} of ${name("body", body)} on ${day}. ${seats.length === 0 ? "The body has no seats on that day: create the seats first." : `The seats on that day are ${there}. Name one of them, or create the seat first.`}`,
    });
  },
  CharterContradictsItself: ({ at, why }, { pick }) => {
    switch (why) {
      case "remoteDoesNotCount":
        return pick({
          sv: `Stadgan säger att den som deltar på distans inte räknas, så ett krav på länken (${at}) betyder inget. Utelämna kravet, eller låt närvaro på distans räknas.`,
          en: `The charter says that nobody who takes part remotely counts, so what the link must carry (${at}) means nothing. Leave it out, or let remote presence count.`,
        });
      case "noNoticeToWaive":
        return pick({
          sv: `Stadgan säger vem som kan avstå från kallelsetiden (${at}), men ingen kallelsetid. Ange hur många dagar i förväg möten ska kallas (noticeDays), eller utelämna rätten att avstå.`,
          en: `The charter says who can waive the notice of a meeting (${at}), but asks for no notice. Say how many days before a meeting must be called (noticeDays), or leave the waiver out.`,
        });
      case "valueNotGiven":
        return pick({
          sv: `Här anges en källa (${at}) för ett värde som stadgan inte har. Ange värdet också, eller utelämna källan.`,
          en: `A source is given (${at}) for a value that the charter does not have. Give the value too, or leave the source out.`,
        });
    }
  },
  QuorumOutOfReach: ({ body, at, needs, there, of }, { pick, name }) =>
    there === 0
      ? pick({
          sv: `Kvorumregeln (${at}) nämner bara platser som inte är bland dem som den räknar. Nämn minst en som är det.`,
          en: `The quorum rule (${at}) names only seats that are not among those it counts. Name at least one that is.`,
        })
      : pick({
          sv: `Kvorumregeln (${at}) kräver ${needs} ${reached.sv[of]}, men det finns bara ${there} att räkna i ${name("body", body)} den dag stadgan börjar gälla. Kräv färre, eller skapa platserna först.`,
          en: `The quorum rule (${at}) asks for ${needs} ${reached.en[of]}, but there ${there === 1 ? "is" : "are"} only ${there} to count in ${name("body", body)} on the day the charter takes effect. Ask for fewer, or create the seats first.`,
        }),
  CharterNotReplaced: ({ from, decision, why }, { pick, The }) =>
    why === "inForce"
      ? pick({
          sv: `Stadgan från ${from} gäller redan, så den kan inte ersättas i efterhand. Låt den nya stadgan gälla från en senare dag.`,
          en: `The charter from ${from} is already in force, so it cannot be replaced afterwards. Let the new charter take effect on a later day.`,
        })
      : pick({
          sv: `${The("decision", decision)} är inte senare än det beslut som antog stadgan från ${from}. Bara ett senare beslut ersätter en stadga som ännu inte gäller.`,
          en: `${The("decision", decision)} is no later than the one that adopted the charter from ${from}. Only a later decision replaces a charter that is not yet in force.`,
        }),
  CharterNotDecided: ({ body, decision, why, decidedOn, without }, { pick, name, The, the, language }) => {
    switch (why) {
      case "otherBody":
        return pick({
          sv: `${The("decision", decision)} har inte fattats av ${name("body", body)}. Bara organet självt kan ändra sin stadga.`,
          en: `${The("decision", decision)} was not taken by ${name("body", body)}. Only the body itself can change its charter.`,
        });
      case "partOfTheBody": {
        const seats = inSeries(
          without.map((seat) => name("seat", seat)),
          language,
        );
        return pick({
          sv: `${The("decision", decision)} fattades i en punkt som inte gällde hela ${name("body", body)}: den gällde inte ${seats}. Ta upp ändringen av stadgan i en punkt för alla platser.`,
          en: `${The("decision", decision)} was taken on an item that did not concern the whole of ${name("body", body)}: it did not concern ${seats}. Put the change of the charter on an item for every seat.`,
        });
      }
      case "onlyEndorsed":
        return pick({
          sv: `Genom ${the("decision", decision)} ställde sig gruppen bakom något, men beslutade det inte. En stadga ändras av ett beslut: ta upp ändringen i en ny punkt.`,
          en: `By ${the("decision", decision)} the group stood behind something and did not decide it. A charter is changed by a decision: put the change on a new item.`,
        });
      case "carriesAnother":
        return pick({
          sv: `${The("decision", decision)} har redan ändrat stadgan. En ändring till behöver ett eget beslut.`,
          en: `${The("decision", decision)} has changed the charter already. Another change needs a decision of its own.`,
        });
      case "tooEarly":
        return pick({
          sv: `Stadgan kan börja gälla tidigast dagen efter ${the("decision", decision)}, som fattades ${decidedOn}. Ange en senare dag.`,
          en: `The charter can take effect no earlier than the day after ${the("decision", decision)}, which was taken on ${decidedOn}. Give a later day.`,
        });
      case "notStanding":
        return pick({
          sv: `Intyget för ${the("decision", decision)} stämmer inte längre, så det ändrar ingen stadga. Ta upp ändringen i en ny punkt, eller rätta det som är fel fört.`,
          en: `The certificate of ${the("decision", decision)} is not true any more, so it changes no charter. Put the change on a new item, or correct what was entered wrongly.`,
        });
    }
  },
};

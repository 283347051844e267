/**
 * What is refused because the group is not the group, or had not the same papers.
 */
import { type EmptySeat, type NotQuorate, saidClock, whyMissing, wordsIn } from "@konstellation/core";
import { type Explainers, listed, type Say } from "../refusals/say.ts";

/** Why a seat is empty and since when: "gick 11:25", "frånvarande sedan 09:00". */
const whyEmpty = ({ why, since }: EmptySeat, { language, pick }: Say): string => {
  // Whoever came late has come; that the seat was left before says nothing.
  if (since === null || why === "late") return whyMissing[language][why];
  const clock = saidClock(since);
  return why === "left"
    ? pick({ sv: `gick ${clock}`, en: `left at ${clock}` })
    : pick({ sv: `${whyMissing.sv[why]} sedan ${clock}`, en: `${whyMissing.en[why]} since ${clock}` });
};

const emptySeat = (seat: EmptySeat, say: Say): string => {
  const deputies = seat.deputies.map(({ person, title }) =>
    title === undefined ? person : wordsIn(title, say.language),
  );
  const cure =
    deputies.length === 0
      ? say.pick({ sv: "ingen ersättare är utsedd", en: "no deputy is appointed" })
      : say.pick({ sv: `ersättare: ${deputies.join(", ")}`, en: `deputy: ${deputies.join(", ")}` });
  return `${wordsIn(seat.label, say.language)} (${whyEmpty(seat, say)}; ${cure})`;
};

/** What the group does about it, besides filling the seats. */
const cures: Readonly<Record<NotQuorate["cure"], (say: Say) => string>> = {
  fillSeats: () => "",
  newTreatment: ({ pick }) =>
    pick({
      sv: " Avbryt behandlingen och ta upp punkten på nytt när gruppen är beslutför igen.",
      en: " Break the item off, and take it up again once the group is quorate.",
    }),
  newMeeting: ({ pick }) =>
    pick({
      sv: " Det som har beretts finns kvar: ta upp punkten på ett nytt möte.",
      en: " What has been prepared is kept: take the item up at a new meeting.",
    }),
};

/** What is wrong with somebody's paper, said of one and of several. */
const lacks = {
  notReached: { sv: ["har inte fått det", "har inte fått det"], en: ["has not got it", "have not got it"] },
  olderVersion: {
    sv: ["har en äldre version", "har en äldre version"],
    en: ["has an older version", "have an older version"],
  },
  late: { sv: ["fick det för sent", "fick det för sent"], en: ["got it too late", "got it too late"] },
} as const;

/** The words. */
export const quorumRefusals: Explainers<
  | "PapersNotEqual"
  | "NotQuorate"
  | "QuorumNotKnown"
  | "GroupHasChanged"
  | "RecusalDoesNotFit"
  | "NoSecondCall"
  | "GroupIsQuorate"
  | "NotStartedYet"
  | "AlreadyContinued"
> = {
  PapersNotEqual: ({ papers }, { pick, name, language }) => {
    const seatsBy = (why: keyof typeof lacks, seats: (typeof papers)[number]["seats"]): ReadonlyArray<string> => {
      const lacking = seats.filter((seat) => seat.why === why).map(({ seat }) => name("seat", seat));
      if (lacking.length === 0) return [];
      const verb = lacks[why][language][lacking.length === 1 ? 0 : 1];
      return [`${lacking.length} ${verb}: ${listed(lacking)}`];
    };
    const each = papers.map(({ paper, version, seats }) => {
      const said = (["notReached", "olderVersion", "late"] as const).flatMap((why) => seatsBy(why, seats));
      return `${name("paper", paper)} (version ${version}): ${said.join(". ")}`;
    });
    return pick({
      sv: `Alla har inte fått samma underlag, så punkten kan inte beslutas. ${each.join(". ")}. Skicka underlaget till dem och ta upp punkten på nästa möte.`,
      en: `Not everybody has got the same papers, so the item cannot be decided. ${each.join(". ")}. Send the paper to them and take the item up at the next meeting.`,
    });
  },
  NotQuorate: ({ missing, answer, brokenAt, forum, cure }, say) => {
    const seats = listed(missing.map((seat) => emptySeat(seat, say)));
    const since = answer.lostBefore?.at ?? brokenAt;
    const clock = since === null ? "" : saidClock(since);
    const head =
      forum === "broken"
        ? say.pick({
            sv: `Gruppen är inte beslutför sedan klockan ${clock}: inget kan beslutas.`,
            en: `The group has not been quorate since ${clock}: nothing can be decided.`,
          })
        : say.pick({
            sv: "Gruppen är inte samlad: inget kan beslutas.",
            en: "The group is not assembled: nothing can be decided.",
          });
    const emptied = (answer.lostBefore?.missing ?? []).map(
      ({ seat, why }) => `${say.name("seat", seat)} (${whyMissing[say.language][why]})`,
    );
    const lost =
      emptied.length === 0
        ? ""
        : say.pick({
            sv: ` Platser som blev tomma då: ${listed(emptied)}.`,
            en: ` Seats that emptied then: ${listed(emptied)}.`,
          });
    const { seats: filled, of } = answer.counted;
    const tally = say.pick({
      sv: `${filled} av ${of} platser är ${filled === 1 ? "fylld" : "fyllda"}.`,
      en: `${filled} of ${of} seats ${filled === 1 ? "is" : "are"} filled.`,
    });
    const empty =
      missing.length === 1
        ? say.pick({ sv: "Tom plats", en: "Empty seat" })
        : say.pick({ sv: "Tomma platser", en: "Empty seats" });
    // What is filled now says nothing once the quorum was lost before the item was taken up.
    const now = answer.lostBefore === undefined ? ` ${tally}` : lost;
    return `${head}${now}${seats === "" ? "" : ` ${empty}: ${seats}.`}${cures[cure](say)}`;
  },
  QuorumNotKnown: ({ answer }, { pick }) => pick(answer.explanation),
  GroupHasChanged: ({ added, gone, charter }, { pick, name }) => {
    const seats = (ids: ReadonlyArray<string>) => listed(ids.map((seat) => name("seat", seat)));
    const what = [
      ...(gone.length === 0
        ? []
        : [pick({ sv: `hörde inte till gruppen: ${seats(gone)}`, en: `were not part of the group: ${seats(gone)}` })]),
      ...(added.length === 0
        ? []
        : [pick({ sv: `hörde till gruppen: ${seats(added)}`, en: `were part of the group: ${seats(added)}` })]),
      ...(charter ? [pick({ sv: "en annan stadga gällde", en: "another charter applied" })] : []),
    ].join("; ");
    return pick({
      sv: `Sedan mötet öppnades har det förts in hur det var den dagen (${what}), så inget kan beslutas. Ajournera mötet till en annan dag, eller bordlägg punkten och kalla till ett nytt möte.`,
      en: `Since the meeting opened it has been entered how things were that day (${what}), so nothing can be decided. Adjourn the meeting to another day, or defer the item and call a new meeting.`,
    });
  },
  RecusalDoesNotFit: ({ item, seat, person, problem }, { pick, the }) => {
    const where = the("seat", seat);
    switch (problem) {
      case "seatNotConcerned":
        return pick({
          sv: `Punkt ${item} gäller inte ${where}, så där finns inget jäv att anteckna.`,
          en: `Item ${item} does not concern ${where}, so there is no recusal to record.`,
        });
      case "notOnTheSeat":
        return person === null
          ? pick({
              sv: `Ingen innehar ${where} den dagen och ingen har suttit där, så det finns ingen som kan vara jävig.`,
              en: `Nobody holds ${where} that day and nobody has sat there, so there is nobody to recuse.`,
            })
          : pick({
              sv: `Personen ”${person}” är varken utsedd till ${where} den dagen eller antecknad där. Kontrollera namnet.`,
              en: `The person “${person}” is neither appointed to ${where} that day nor recorded there. Check the name.`,
            });
      case "needsReason":
        return pick({
          sv: `Mötet är redan antecknat längre fram än så. Ange skälet (reason) till att jävet på punkt ${item} förs in först nu.`,
          en: `The meeting is already recorded further on than that. Give the reason why the recusal on item ${item} is entered only now.`,
        });
      case "alreadyRecused":
        return pick({
          sv: `Jäv är redan antecknat för ${where} i punkt ${item}.`,
          en: `A recusal is already recorded for ${where} on item ${item}.`,
        });
      case "notRecused":
        return pick({
          sv: `Inget jäv är antecknat för ${where} i punkt ${item}.`,
          en: `No recusal is recorded for ${where} on item ${item}.`,
        });
    }
  },
  NoSecondCall: ({ first, why, earliest }, { pick, the, The }) => {
    switch (why) {
      case "charterHasNone":
        return pick({
          sv: "Stadgan har ingen andra kallelse med lägre krav, och det kan ingen sätta sig över. Kalla till ett nytt möte i vanlig ordning.",
          en: "The charter has no second call with a lower quorum, and nobody can override that. Call a new meeting in the ordinary way.",
        });
      case "otherBody":
        return pick({
          sv: `${The("meeting", first)} hör till ett annat organ. Ange ett möte i samma organ.`,
          en: `${The("meeting", first)} belongs to another body. Name a meeting of the same body.`,
        });
      case "firstNotClosed":
        return pick({
          sv: `${The("meeting", first)} är inte avslutat. Avsluta det först.`,
          en: `${The("meeting", first)} has not been closed. Close it first.`,
        });
      case "nothingLapsed":
        return pick({
          sv: `Ingen punkt förföll på ${the("meeting", first)}, så det finns inget att kalla till på nytt.`,
          en: `No item lapsed at ${the("meeting", first)}, so there is nothing to call a second time for.`,
        });
      case "tooSoon":
        return pick({
          sv: `En andra kallelse efter ${the("meeting", first)} kan tidigast gälla ${earliest}.`,
          en: `A second call after ${the("meeting", first)} can be for ${earliest} at the earliest.`,
        });
    }
  },
  GroupIsQuorate: ({ item }, { pick }) =>
    pick({
      sv: `Gruppen är beslutför i punkt ${item}, så punkten kan inte förfalla. Besluta, bordlägg eller återta den.`,
      en: `The group is quorate for item ${item}, so the item cannot lapse. Decide, defer or withdraw it.`,
    }),
  NotStartedYet: ({ item, at, starts }, { pick }) =>
    pick({
      sv: `Mötet skulle börja ${saidClock(starts)}, så punkt ${item} kan inte ha förfallit ${saidClock(at)}: ingen är sen än. Vänta tills mötet skulle börja.`,
      en: `The meeting was to start at ${saidClock(starts)}, so item ${item} cannot have lapsed at ${saidClock(at)}: nobody is late yet. Wait until the meeting was to start.`,
    }),
  AlreadyContinued: ({ continues, by }, { pick, the }) =>
    pick({
      sv: `Punkt ${continues.item} på ${the("meeting", continues.meeting)} fortsätter redan i punkt ${by.item} på ${the("meeting", by.meeting)}. Det lägre kravet gäller en punkt: behandla den, eller sätt upp en ny punkt som inte fortsätter från den som förföll.`,
      en: `Item ${continues.item} of ${the("meeting", continues.meeting)} already continues in item ${by.item} of ${the("meeting", by.meeting)}. The lower quorum is for one item: take that one up, or place a new item that does not continue from the one that lapsed.`,
    }),
};

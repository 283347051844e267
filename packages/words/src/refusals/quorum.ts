/**
 * What is refused because the group is not the group, or had not the same papers.
 *
 * @since 0.1.0
 */
import { type EmptySeat, type NotQuorate, whyMissing, wordsIn, writtenClock } from "@konstellation/core";
import { type Explainers, listed, type Say } from "./say.ts";

const emptySeat = (seat: EmptySeat, { language, pick }: Say): string => {
  const why = whyMissing[language][seat.why];
  const since =
    seat.since === null
      ? ""
      : pick({ sv: ` sedan ${writtenClock(seat.since)}`, en: ` since ${writtenClock(seat.since)}` });
  const deputies = seat.deputies.map(({ person, title }) => (title === undefined ? person : wordsIn(title, language)));
  const cure =
    deputies.length === 0
      ? pick({ sv: "ingen ersättare är utsedd", en: "no deputy is appointed" })
      : pick({ sv: `ersättare: ${deputies.join(", ")}`, en: `deputy: ${deputies.join(", ")}` });
  return `${wordsIn(seat.label, language)} (${why}${since}; ${cure})`;
};

/** What the group does about it, besides filling the seats. */
const cures: Readonly<Record<NotQuorate["cure"], (say: Say) => string>> = {
  fillSeats: () => "",
  newTreatment: ({ pick }) =>
    pick({
      sv: " Avbryt behandlingen och ta upp punkten på nytt när gruppen är hel.",
      en: " Break the treatment off, and take the item up anew when the group is whole.",
    }),
  newMeeting: ({ pick }) =>
    pick({
      sv: " Det som är berett står kvar: ta upp punkten på ett nytt möte.",
      en: " What was prepared is kept: take the item up at a new meeting.",
    }),
};

/** The words. */
export const quorumRefusals: Explainers<
  "PapersNotEqual" | "NotQuorate" | "QuorumNotKnown" | "RecusalDoesNotFit" | "NoSecondCall" | "GroupIsQuorate"
> = {
  PapersNotEqual: ({ papers }, { pick, name, language }) => {
    const whys = {
      sv: { notReached: "har inte fått det", olderVersion: "har en äldre version", late: "fick det för sent" },
      en: { notReached: "have not got it", olderVersion: "have an older version", late: "got it too late" },
    }[language];
    const seatsBy = (why: keyof typeof whys, seats: (typeof papers)[number]["seats"]): ReadonlyArray<string> => {
      const lacking = seats.filter((seat) => seat.why === why).map(({ seat }) => name("seat", seat));
      return lacking.length === 0 ? [] : [`${lacking.length} ${whys[why]}: ${listed(lacking)}`];
    };
    const each = papers.map(({ paper, version, seats }) => {
      const said = (["notReached", "olderVersion", "late"] as const).flatMap((why) => seatsBy(why, seats));
      return `${paper} (version ${version}) – ${said.join(". ")}`;
    });
    return pick({
      sv: `Alla har inte samma underlag, så punkten kan inte beslutas. ${each.join(". ")}. Skicka underlaget till dem och ta upp punkten på nästa möte.`,
      en: `Not everybody has the same papers, so the item cannot be decided. ${each.join(". ")}. Send the paper to them and take the item up at the next meeting.`,
    });
  },
  NotQuorate: ({ missing, answer, brokenAt, forum, cure }, say) => {
    const seats = listed(missing.map((seat) => emptySeat(seat, say)));
    const clock = brokenAt === null ? "" : writtenClock(brokenAt);
    const head =
      forum === "broken"
        ? say.pick({
            sv: `Kvorum bröts klockan ${clock}: inget kan beslutas.`,
            en: `The quorum broke at ${clock}: nothing can be decided.`,
          })
        : say.pick({
            sv: "Gruppen är inte samlad: inget kan beslutas.",
            en: "The group is not assembled: nothing can be decided.",
          });
    const tally = say.pick({
      sv: `${answer.counted.seats} av ${answer.counted.of} platser är fyllda.`,
      en: `${answer.counted.seats} of ${answer.counted.of} seats are filled.`,
    });
    return `${head} ${tally}${seats === "" ? "" : ` ${say.pick({ sv: "Tomt", en: "Empty" })}: ${seats}.`}${cures[cure](say)}`;
  },
  QuorumNotKnown: ({ answer }, { pick }) => pick(answer.explanation),
  RecusalDoesNotFit: ({ item, seat, problem }, { pick, name }) => {
    const where = name("seat", seat);
    switch (problem) {
      case "seatNotConcerned":
        return pick({
          sv: `Punkt ${item} gäller inte ${where}, så där finns inget jäv att anteckna.`,
          en: `Item ${item} does not concern ${where}, so there is no recusal to record.`,
        });
      case "itemHasEnded":
        return pick({
          sv: `Punkt ${item} är avslutad. Jäv anmäls innan punkten är slut.`,
          en: `Item ${item} has ended. Recusal is declared before the item is over.`,
        });
      case "alreadyRecused":
        return pick({
          sv: `${where} är redan antecknad som jävig i punkt ${item}.`,
          en: `${where} is already recused for item ${item}.`,
        });
      case "notRecused":
        return pick({ sv: `${where} är inte jävig i punkt ${item}.`, en: `${where} is not recused for item ${item}.` });
    }
  },
  NoSecondCall: ({ first, why, earliest }, { pick, name }) => {
    const meeting = name("meeting", first);
    switch (why) {
      case "charterHasNone":
        return pick({
          sv: "Stadgan ger ingen andra kallelse med lägre krav. Ingen kan sätta sig över det; kalla ett nytt möte i vanlig ordning.",
          en: "The charter gives no second call with a lower bar. Nobody can override that; call a new meeting in the ordinary way.",
        });
      case "otherBody":
        return pick({
          sv: `${meeting} är ett annat organs möte.`,
          en: `${meeting} is another body's meeting.`,
        });
      case "firstNotClosed":
        return pick({
          sv: `${meeting} är inte avslutat.`,
          en: `${meeting} is not closed.`,
        });
      case "nothingLapsed":
        return pick({
          sv: `Ingen punkt förföll på ${meeting}, så det finns inget att kalla till på nytt.`,
          en: `No item lapsed at ${meeting}, so there is nothing to call again for.`,
        });
      case "tooSoon":
        return pick({
          sv: `En andra kallelse till ${meeting} kan tidigast gälla ${earliest}.`,
          en: `A second call to ${meeting} can be for ${earliest} at the earliest.`,
        });
    }
  },
  GroupIsQuorate: ({ item }, { pick }) =>
    pick({
      sv: `Gruppen är beslutför i punkt ${item}, så den förfaller inte. Besluta, bordlägg eller återta den.`,
      en: `The group is quorate for item ${item}, so it does not lapse. Decide it, defer it or withdraw it.`,
    }),
};

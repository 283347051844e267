/**
 * Every refusal in sentences a chair can read out: which rule, which seats, what would cure it.
 *
 * Complete by type: a refusal without words does not compile.
 *
 * @since 0.1.0
 */
import {
  type EmptySeat,
  type Explanation,
  type Kind,
  type Language,
  type Refusal,
  type Wording,
  whyMissing,
  wordsIn,
  writtenClock,
} from "@konstellation/core";
import { itemKinds } from "./labels.ts";
import { whenIn } from "./time.ts";

/** What a thing in the book is called. @category models @since 0.1.0 */
export type Names = (kind: Kind, id: string) => Wording;

type Explainers = {
  readonly [Type in Refusal["type"]]: (refusal: Extract<Refusal, { type: Type }>, say: Say) => string;
};

/** How to say things in one language. */
interface Say {
  readonly language: Language;
  readonly name: (kind: Kind, id: string) => string;
  readonly pick: (wording: Explanation) => string;
}

/** A refusal in both languages, with the names of the book it comes from. @category words @since 0.1.0 */
export const explainRefusal = (refusal: Refusal, names: Names = (_, id) => ({ sv: id })): Explanation => ({
  sv: explainIn(refusal, "sv", names),
  en: explainIn(refusal, "en", names),
});

const explainIn = (refusal: Refusal, language: Language, names: Names): string => {
  const say: Say = {
    language,
    name: (kind, id) => wordsIn(names(kind, id), language),
    pick: (wording) => wording[language],
  };
  // The table is complete by type; the key and its refusal always belong together.
  const explain = explainers[refusal.type] as (refusal: Refusal, say: Say) => string;
  return `${explain(refusal, say)} (${refusal.rule})`;
};

const kinds: Readonly<Record<Kind, Explanation>> = {
  collaboration: { sv: "någon samverkan", en: "collaboration" },
  organisation: { sv: "någon organisation", en: "organisation" },
  body: { sv: "något organ", en: "body" },
  seat: { sv: "någon plats", en: "seat" },
  charter: { sv: "någon stadga", en: "charter" },
  appointment: { sv: "något pågående förordnande", en: "running appointment" },
  meeting: { sv: "något möte", en: "meeting" },
  item: { sv: "någon punkt", en: "item" },
  paper: { sv: "något underlag", en: "paper" },
  treatment: { sv: "någon behandling", en: "treatment" },
  decision: { sv: "något beslut", en: "decision" },
  commitment: { sv: "något uppdrag", en: "commitment" },
  agreement: { sv: "något avtal", en: "agreement" },
};

const taken: Readonly<Record<Kind, Explanation>> = {
  collaboration: { sv: "Samverkan", en: "The collaboration" },
  organisation: { sv: "Organisationen", en: "The organisation" },
  body: { sv: "Organet", en: "The body" },
  seat: { sv: "Platsen", en: "The seat" },
  charter: { sv: "Stadgan", en: "The charter" },
  appointment: { sv: "Förordnandet", en: "The appointment" },
  meeting: { sv: "Mötet", en: "The meeting" },
  item: { sv: "Punkten", en: "The item" },
  paper: { sv: "Underlaget", en: "The paper" },
  treatment: { sv: "Behandlingen", en: "The treatment" },
  decision: { sv: "Beslutet", en: "The decision" },
  commitment: { sv: "Uppdraget", en: "The commitment" },
  agreement: { sv: "Avtalet", en: "The agreement" },
};

const listed = (items: ReadonlyArray<string>): string => items.join("; ");

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

const explainers: Explainers = {
  NotInTheBook: ({ kind, id }, { pick }) =>
    pick({
      sv: `Det finns inte ${kinds[kind].sv} som heter ”${id}”.`,
      en: `There is no ${kinds[kind].en} called "${id}".`,
    }),
  AlreadyInTheBook: ({ kind, id }, { pick }) =>
    pick({ sv: `${taken[kind].sv} ”${id}” finns redan.`, en: `${taken[kind].en} "${id}" is already there.` }),
  SeatAlreadyExists: ({ seat, existing }, { pick }) =>
    pick({
      sv: `Platsen ”${seat}” behövs inte: ”${existing}” är redan den organisationens plats för funktionen.`,
      en: `The seat "${seat}" is not needed: "${existing}" is already that organisation's seat for the function.`,
    }),
  AppointmentOverlaps: ({ seat, from, until }, { pick, name }) =>
    pick({
      sv: `${name("seat", seat)} är redan tillsatt från ${from}${until === null ? "" : ` till ${until}`}. Avsluta det förordnandet först.`,
      en: `${name("seat", seat)} is already filled from ${from}${until === null ? "" : ` until ${until}`}. End that appointment first.`,
    }),
  AppointmentEndsBeforeItBegins: ({ from, until }, { pick }) =>
    pick({
      sv: `Förordnandet skulle sluta ${until}, före sin början ${from}.`,
      en: `The appointment would end ${until}, before it begins ${from}.`,
    }),
  NotAppointed: ({ seat, person, as, day }, { pick, name }) =>
    as === "holder"
      ? pick({
          sv: `${person} innehar inte platsen ${name("seat", seat)} den ${day}.`,
          en: `${person} does not hold the seat ${name("seat", seat)} on ${day}.`,
        })
      : pick({
          sv: `${person} är inte utsedd till ersättare för ${name("seat", seat)} den ${day}.`,
          en: `${person} is not appointed deputy for ${name("seat", seat)} on ${day}.`,
        }),
  ConstellationIsEmpty: ({ body, strangers }, { pick, name }) =>
    strangers.length > 0
      ? pick({
          sv: `Dessa platser hör inte till ${name("body", body)}: ${strangers.join(", ")}.`,
          en: `These seats do not belong to ${name("body", body)}: ${strangers.join(", ")}.`,
        })
      : pick({
          sv: `Urvalet lämnar ingen plats i ${name("body", body)}. En punkt gäller minst en plats.`,
          en: `The selection leaves no seat in ${name("body", body)}. An item concerns at least one seat.`,
        }),
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
  MeetingNotOpen: ({ meeting, status }, { pick, name }) =>
    status === "called"
      ? pick({
          sv: `${name("meeting", meeting)} är inte öppnat.`,
          en: `${name("meeting", meeting)} has not been opened.`,
        })
      : pick({ sv: `${name("meeting", meeting)} är avslutat.`, en: `${name("meeting", meeting)} is closed.` }),
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
  PresenceDoesNotFit: ({ seat, person, problem }, { pick, name }) =>
    problem === "alreadyThere"
      ? pick({
          sv: `${person} sitter redan på ${name("seat", seat)}.`,
          en: `${person} is already on ${name("seat", seat)}.`,
        })
      : pick({
          sv: `${person} sitter inte på ${name("seat", seat)}.`,
          en: `${person} is not on ${name("seat", seat)}.`,
        }),
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
  NotQuorate: ({ missing, answer, brokenAt, forum }, say) => {
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
    return `${head} ${tally}${seats === "" ? "" : ` ${say.pick({ sv: "Tomt", en: "Empty" })}: ${seats}.`}`;
  },
  QuorumNotKnown: ({ answer }, { pick }) => pick(answer.explanation),
  OwnerNotInForce: ({ owner, day }, { pick }) =>
    pick({
      sv: `Ägaren ”${owner.id}” finns inte den ${day}. En ägare är ett organ, en organisation eller en plats.`,
      en: `The owner "${owner.id}" does not exist on ${day}. An owner is a body, an organisation or a seat.`,
    }),
  ComesBackTooEarly: ({ item, back, day }, { pick, language }) =>
    pick({
      sv: `Punkt ${item} skulle komma tillbaka ${whenIn(back, language)}, men mötet är ${day}. Ange en tid efter mötet.`,
      en: `Item ${item} would come back ${whenIn(back, language)}, but the meeting is ${day}. Give a time after the meeting.`,
    }),
  CommitmentCarriedOut: ({ commitment, on }, { pick }) =>
    pick({
      sv: `Uppdraget ”${commitment}” är genomfört sedan ${on}.`,
      en: `The commitment "${commitment}" was carried out on ${on}.`,
    }),
  TermDoesNotMakeSense: ({ faults }, { pick }) => {
    const each = faults.map((fault) => `${fault.path}: ${fault.message}`).join("; ");
    return pick({ sv: `Avtalstiden går inte ihop. ${each}.`, en: `The term does not make sense. ${each}.` });
  },
  LastDayNotReachable: ({ agreement, wanted, firstPossible }, { pick, name }) =>
    pick({
      sv: `${name("agreement", agreement)} kan inte upphöra ${wanted}. Första möjliga dag är ${firstPossible}.`,
      en: `${name("agreement", agreement)} cannot end ${wanted}. The first possible day is ${firstPossible}.`,
    }),
  NotAParty: ({ agreement, party }, { pick, name }) =>
    pick({
      sv: `${name("organisation", party)} är inte part i ${name("agreement", agreement)}.`,
      en: `${name("organisation", party)} is not a party to ${name("agreement", agreement)}.`,
    }),
  NoticeAlreadyGiven: ({ party }, { pick, name }) =>
    pick({
      sv: `${name("organisation", party)} har redan sagt upp avtalet.`,
      en: `${name("organisation", party)} has already given notice.`,
    }),
  DecisionIsNotNotice: ({ missing }, { pick }) =>
    missing === "received"
      ? pick({
          sv: "Ett beslut är ingen uppsägning: ange dagen då uppsägningen togs emot.",
          en: "A decision is not a notice: say which day the notice was received.",
        })
      : pick({
          sv: "Ett beslut är ingen uppsägning: ange dagen då uppsägningen skickades.",
          en: "A decision is not a notice: say which day the notice was sent.",
        }),
};

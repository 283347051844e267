/**
 * What is said about deciding by correspondence.
 */
import { type Instant, type QuestionView, saidClock, type WhyNot, writtenDay } from "@konstellation/core";
import type { ConceptWords, Labels } from "./concept-words.ts";
import { type Explainers, inSeries, listed } from "./refusals/say.ts";

/** A moment as people say it: the day and the clock. */
const said = (at: Instant): string => `${writtenDay(at)} ${saidClock(at)}`;

/** What a seat answers. */
export const answers: Labels<"agree" | "object" | "abstain"> = {
  agree: { sv: "ja", en: "agrees" },
  object: { sv: "emot", en: "objects" },
  abstain: { sv: "avstår", en: "abstains" },
};

/** How a question stands. */
export const questionStatuses: Labels<QuestionView["status"]> = {
  open: { sv: "öppen", en: "open" },
  decided: { sv: "beslutad", en: "decided" },
  fallen: { sv: "fallen", en: "fallen" },
};

/** Why a seat has not agreed. */
export const whyNot: Labels<WhyNot> = {
  vacant: { sv: "vakant", en: "vacant" },
  notSent: { sv: "har inte fått frågan", en: "has not had the question" },
  notAnswered: { sv: "har inte svarat", en: "has not answered" },
  objects: { sv: "är emot", en: "objects" },
  abstains: { sv: "avstår", en: "abstains" },
  answeredTooLate: { sv: "svarade för sent", en: "answered too late" },
  abolished: { sv: "har dragits in utan att svara", en: "was abolished without having answered" },
  notAppointed: {
    sv: "den som svarade var inte förordnad den dagen",
    en: "whoever answered was not appointed that day",
  },
  secondSeat: { sv: "samma person har svarat för en annan plats", en: "the same person has answered for another seat" },
};

const refusals: Explainers<
  | "NoCorrespondence"
  | "SentToNoSeat"
  | "AnswersDueTooEarly"
  | "AnswersTooLate"
  | "SeatHasAnswered"
  | "QuestionHasEnded"
  | "SeatHasNotHadIt"
  | "DeputyFromElsewhere"
  | "BeforeWhatItFollows"
  | "SeatsDoNotAgree"
  | "QuestionCanBeDecided"
> = {
  NoCorrespondence: ({ body, day, why }, { pick, name }) =>
    why === "noCharter"
      ? pick({
          sv: `${name("body", body)} har ingen stadga den ${day}, så ingen har sagt att organet får besluta per capsulam. Anta en stadga först.`,
          en: `${name("body", body)} has no charter on ${day}, so nobody has said that it may decide by correspondence. Adopt a charter first.`,
        })
      : pick({
          sv: `Stadgan för ${name("body", body)} den ${day} tillåter inte beslut per capsulam. Ta upp frågan på ett möte, eller ändra stadgan.`,
          en: `The charter of ${name("body", body)} on ${day} does not allow decisions by correspondence. Take the question up at a meeting, or change the charter.`,
        }),
  SentToNoSeat: ({ body, day, strangers }, { pick, name, language }) => {
    const seats = inSeries(
      strangers.map((seat) => name("seat", seat)),
      language,
    );
    return strangers.length === 0
      ? pick({
          sv: `${name("body", body)} har inga platser den ${day}, så ingen kan få frågan. Skapa platserna först.`,
          en: `${name("body", body)} has no seats on ${day}, so nobody can be asked. Create the seats first.`,
        })
      : pick({
          sv: `De här platserna hör inte till ${name("body", body)} den ${day}: ${seats}. Skicka frågan till organets egna platser.`,
          en: `These seats do not belong to ${name("body", body)} on ${day}: ${seats}. Send the question to the body's own seats.`,
        });
  },
  AnswersDueTooEarly: ({ answersDue, put }, { pick }) =>
    pick({
      sv: `Svarstiden går ut ${answersDue}, men frågan ställs först ${put}. Ange en senare dag.`,
      en: `Answers are due on ${answersDue}, but the question is only put on ${put}. Give a later day.`,
    }),
  AnswersTooLate: ({ at, answersDue }, { pick }) =>
    pick({
      sv: `Svarstiden gick ut ${answersDue}, och det här är daterat ${said(at)}. Ställ frågan på nytt, eller ta upp den på ett möte.`,
      en: `Answers were due on ${answersDue}, and this is dated ${said(at)}. Put the question anew, or take it up at a meeting.`,
    }),
  SeatHasAnswered: ({ seat, person, by, as, at }, { pick, the }) =>
    pick({
      sv: `”${by}” har som ${as === "holder" ? "innehavare" : "ersättare"} redan svarat för ${the("seat", seat)}, ${said(at)}, och går före ”${person}”. Har platsen ändrat sig svarar ”${by}” på nytt.`,
      en: `As ${as === "holder" ? "holder" : "deputy"}, “${by}” has already answered for ${the("seat", seat)}, on ${said(at)}, and goes before “${person}”. If the seat has changed its mind, “${by}” answers again.`,
    }),
  QuestionHasEnded: ({ as, at }, { pick }) =>
    as === "decided"
      ? pick({
          sv: `Frågan är redan beslutad, den ${writtenDay(at)}. Ställ en ny fråga om gruppen har ändrat sig.`,
          en: `The question has already been decided, on ${writtenDay(at)}. Put a new question if the group has changed its mind.`,
        })
      : pick({
          sv: `Frågan har redan fallit, den ${writtenDay(at)}. Ställ en ny fråga, eller ta upp den på ett möte.`,
          en: `The question has already fallen, on ${writtenDay(at)}. Put a new question, or take it up at a meeting.`,
        }),
  SeatHasNotHadIt: ({ seat, at, sent }, { pick, The, the }) =>
    sent === null
      ? pick({
          sv: `${The("seat", seat)} har inte fått frågan. Skicka den dit först.`,
          en: `${The("seat", seat)} has not had the question. Send it there first.`,
        })
      : pick({
          sv: `Frågan skickades till ${the("seat", seat)} ${said(sent)}, så den kan inte ha besvarats ${said(at)}. Rätta någon av tiderna.`,
          en: `The question was sent to ${the("seat", seat)} on ${said(sent)}, so it cannot have been answered on ${said(at)}. Correct one of the times.`,
        }),
  DeputyFromElsewhere: ({ seat, person, organisation }, { pick, the, name }) =>
    pick({
      sv: `”${person}” är ersättare på ${the("seat", seat)} men hör till ${name("organisation", organisation)}, och stadgan räknar bara ersättare från platsens egen organisation. Låt innehavaren eller en annan ersättare svara.`,
      en: `“${person}” is a deputy for ${the("seat", seat)} but belongs to ${name("organisation", organisation)}, and the charter only counts deputies from the seat's own organisation. Let the holder or another deputy answer.`,
    }),
  BeforeWhatItFollows: ({ at, notBefore }, { pick }) =>
    pick({
      sv: `Det kan inte ha hänt ${said(at)}: det sista som hände med frågan var ${said(notBefore)}. Ange en senare tid.`,
      en: `It cannot have happened on ${said(at)}: the last thing that happened to the question was on ${said(notBefore)}. Give a later time.`,
    }),
  SeatsDoNotAgree: ({ seats, day }, { pick, name, language }) => {
    const each = listed(seats.map(({ seat, why }) => `${name("seat", seat)} (${whyNot[why][language]})`));
    return seats.length === 0
      ? pick({
          sv: `Organet har inga platser den ${day}, så ingen kan ha svarat ja.`,
          en: `The body has no seats on ${day}, so nobody can have agreed.`,
        })
      : pick({
          sv: `Varje plats måste ha fått frågan och svarat ja. Det saknas: ${each}. Invänta svaren, eller ta upp frågan på ett möte.`,
          en: `Every seat must have had the question and agreed. Missing: ${each}. Wait for the answers, or take the question up at a meeting.`,
        });
  },
  QuestionCanBeDecided: ({ status, answersDue }, { pick }) =>
    status === "everySeatAgrees"
      ? pick({
          sv: "Varje plats har svarat ja, så frågan faller inte. Anteckna beslutet.",
          en: "Every seat has agreed, so the question does not fall. Record the decision.",
        })
      : pick({
          sv: `Ingen är emot, och svarstiden går ut först ${answersDue}. Invänta svaren.`,
          en: `Nobody objects, and answers are not due until ${answersDue}. Wait for the answers.`,
        }),
};

export default {
  kinds: {
    correspondence: {
      no: { sv: "ingen fråga per capsulam", en: "no question by correspondence" },
      the: { sv: "frågan", en: "the question" },
    },
  },
  refusals,
  foundKinds: { correspondence: { sv: "fråga per capsulam", en: "question by correspondence" } },
  radarKinds: {
    answer: { sv: "svar väntas", en: "answer due" },
    questionToEnd: { sv: "alla har svarat", en: "all have answered" },
  },
  phrases: {
    questions: { sv: "Per capsulam", en: "By letter" },
    byCorrespondence: { sv: "per capsulam", en: "by correspondence" },
    everySeatAgreed: { sv: "varje plats svarade ja", en: "every seat agreed" },
    answersDue: { sv: "svar senast", en: "answers due" },
    sentOn: { sv: "skickad", en: "sent" },
    notSentYet: { sv: "inte skickad", en: "not sent" },
    answerWaited: { sv: "inte svarat", en: "no answer" },
    replacedAnswers: { sv: "Tidigare svar", en: "Earlier answers" },
    fellBecause: { sv: "Föll", en: "Fell" },
  },
} satisfies ConceptWords;

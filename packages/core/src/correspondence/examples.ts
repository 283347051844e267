/**
 * Examples of deciding by correspondence.
 */
import { day, type Fact } from "../index.ts";
import {
  agreed,
  answered,
  answering,
  byPost,
  deciding,
  falling,
  inMay,
  put,
  putting,
} from "../testing/correspondence.ts";
import type { RuleExample } from "../testing/example.ts";
import { charter, group } from "../testing/small-world.ts";

const on = day("2024-05-08");
const open = [...byPost, put()];
const fallen: Fact = { ...falling(7), type: "QuestionFallen" };
const elsewhere: Fact = {
  type: "PersonAppointed",
  seat: "ljungby/social",
  person: "p-guest",
  as: "deputy",
  from: day("2024-01-01"),
  organisation: "vaxjo",
};

const firstDeputy: Fact = {
  type: "PersonAppointed",
  seat: "ljungby/social",
  person: "p-first",
  as: "deputy",
  from: day("2024-01-01"),
  order: 1,
};

/** The examples. */
export const examples: ReadonlyArray<RuleExample> = [
  {
    rule: "COR-1",
    says: { sv: "Stadgan tillåter det, och frågan ställs.", en: "The charter allows it, and the question is put." },
    given: byPost,
    when: putting(),
    adds: ["QuestionPut"],
  },
  {
    rule: "COR-1",
    says: { sv: "Stadgan säger inget om det.", en: "The charter says nothing of it." },
    given: [...group, charter],
    when: putting(),
    refuses: "NoCorrespondence",
    because: "charterHasNone",
  },
  {
    rule: "COR-1",
    says: { sv: "Organet har ingen stadga.", en: "The body has no charter." },
    given: group,
    when: putting(),
    refuses: "NoCorrespondence",
    because: "noCharter",
  },
  {
    rule: "COR-2",
    says: { sv: "Varje plats har svarat ja.", en: "Every seat has agreed." },
    given: agreed,
    when: deciding(),
    on,
    adds: ["QuestionDecided", "DecisionTakenByCorrespondence"],
  },
  {
    rule: "COR-2",
    says: {
      sv: "Den ena platsen har inte fått frågan, den andra är emot.",
      en: "One seat has not had the question, and the other objects.",
    },
    given: [...byPost, put("vaxjo/social"), answered("vaxjo", "object")],
    when: deciding(),
    on,
    refuses: "SeatsDoNotAgree",
  },
  {
    rule: "COR-2",
    says: {
      sv: "Frågan skickas till en plats som organet inte har.",
      en: "The question is sent to a seat that the body does not have.",
    },
    given: byPost,
    when: putting({ seats: ["flen/social"] }),
    refuses: "SentToNoSeat",
  },
  {
    rule: "COR-2",
    says: {
      sv: "En plats som har fått frågan dras in utan att ha svarat.",
      en: "A seat that has had the question is abolished without having answered.",
    },
    given: [...open, answered("vaxjo"), { type: "SeatAbolished", seat: "ljungby/social", lastDay: day("2024-05-04") }],
    when: deciding(),
    on,
    refuses: "SeatsDoNotAgree",
  },
  {
    rule: "COR-2",
    says: { sv: "Någon är emot, och frågan faller.", en: "Somebody objects, and the question falls." },
    given: [...open, answered("vaxjo", "object")],
    when: falling(7),
    on,
    adds: ["QuestionFallen"],
  },
  {
    rule: "COR-2",
    says: {
      sv: "Svarstiden har inte gått ut, och ingen är emot.",
      en: "The time for answers has not run out, and nobody objects.",
    },
    given: open,
    when: falling(7),
    on,
    refuses: "QuestionCanBeDecided",
    because: "answersMayCome",
  },
  {
    rule: "COR-2",
    says: { sv: "Alla är eniga, så frågan faller inte.", en: "All agree, so the question does not fall." },
    given: agreed,
    when: falling(7),
    on,
    refuses: "QuestionCanBeDecided",
    because: "everySeatAgrees",
  },
  {
    rule: "COR-3",
    says: { sv: "Innehavaren svarar.", en: "The holder answers." },
    given: open,
    when: answering("ljungby"),
    on,
    adds: ["QuestionAnswered"],
  },
  {
    rule: "COR-3",
    says: {
      sv: "Platsen hade inte fått frågan när svaret är daterat.",
      en: "The seat had not had the question when the answer is dated.",
    },
    given: open,
    when: answering("ljungby", "agree", { at: inMay(2) }),
    on,
    refuses: "SeatHasNotHadIt",
  },
  {
    rule: "COR-3",
    says: {
      sv: "En ersättare från en annan organisation, där stadgan inte tillåter det.",
      en: "A deputy from another organisation, where the charter does not allow it.",
    },
    given: [...open, elsewhere],
    when: answering("ljungby", "agree", { person: "p-guest" }),
    on,
    refuses: "DeputyFromElsewhere",
  },
  {
    rule: "COR-3",
    says: {
      sv: "Innehavaren är emot, och ersättaren svarar inte i stället.",
      en: "The holder objects, and the deputy does not answer instead.",
    },
    given: [...open, answered("ljungby", "object", { at: inMay(5) })],
    when: answering("ljungby", "agree", { person: "p-deputy" }),
    on,
    refuses: "SeatHasAnswered",
    because: "holder",
  },
  {
    rule: "COR-3",
    says: {
      sv: "En ersättare är emot, och en senare i ordningen svarar inte i stället.",
      en: "One deputy objects, and one who comes later in the order does not answer instead.",
    },
    given: [
      ...open,
      firstDeputy,
      { ...answered("ljungby", "object", { at: inMay(5), person: "p-first" }), as: "deputy" },
    ],
    when: answering("ljungby", "agree", { person: "p-deputy" }),
    on,
    refuses: "SeatHasAnswered",
    because: "deputy",
  },
  {
    rule: "COR-3",
    says: { sv: "Svarstiden har gått ut.", en: "The time for answers has run out." },
    given: open,
    when: answering("ljungby", "agree", { at: inMay(11) }),
    on: day("2024-05-11"),
    refuses: "AnswersTooLate",
  },
  {
    rule: "COR-3",
    says: { sv: "Frågan är redan avslutad.", en: "The question has already ended." },
    given: [...open, answered("vaxjo", "object"), fallen],
    when: answering("ljungby"),
    on,
    refuses: "QuestionHasEnded",
    because: "fallen",
  },
  {
    rule: "COR-3",
    says: { sv: "Frågan är redan beslutad.", en: "The question has already been decided." },
    given: [...agreed, { ...deciding({ at: inMay(7) }), type: "QuestionDecided" }],
    when: answering("ljungby", "object", { at: inMay(8) }),
    on,
    refuses: "QuestionHasEnded",
    because: "decided",
  },
  {
    rule: "COR-3",
    says: {
      sv: "Frågan kan inte ha avgjorts innan alla svarade.",
      en: "The question cannot have been decided before all had answered.",
    },
    given: agreed,
    when: deciding({ at: inMay(5) }),
    on,
    refuses: "BeforeWhatItFollows",
  },
  {
    rule: "COR-3",
    says: {
      sv: "Svarstiden går ut innan frågan ställs.",
      en: "The time for answers runs out before the question is put.",
    },
    given: byPost,
    when: putting({ answersDue: day("2024-05-02") }),
    refuses: "AnswersDueTooEarly",
  },
];

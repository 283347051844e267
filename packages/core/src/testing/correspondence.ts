/**
 * A question put by correspondence, for tests: to a group whose charter lets it, on 3 May at nine, answers by 10 May.
 */
import { type Charter, type Command, day, type Fact, instant } from "../index.ts";
import { group, under } from "./small-world.ts";

/** "10:05" on a day in May. */
export const inMay = (date: number, time = "10:00") =>
  instant(`2024-05-${String(date).padStart(2, "0")}T${time}:00+02:00`);

/** The group whose charter lets it decide by correspondence. */
export const corresponding = (more: Partial<Charter> = {}): ReadonlyArray<Fact> =>
  under({ quorum: { rule: "everySeat" }, correspondence: "everySeat", ...more });

/** That group, without the meeting. */
export const byPost: ReadonlyArray<Fact> = corresponding().slice(0, group.length + 1);

type Act<Type extends Command["type"]> = Extract<Command, { type: Type }>;

/** Putting the question. */
export const putting = (more: Partial<Act<"PutQuestion">> = {}): Act<"PutQuestion"> => ({
  type: "PutQuestion",
  correspondence: "q",
  body: "llg",
  at: inMay(3, "09:00"),
  text: { sv: "Gruppen ställer sig bakom handlingsplanen.", en: "The group stands behind the action plan." },
  strength: "endorses",
  owner: { kind: "organisation", id: "vaxjo" },
  papers: [{ paper: "plan", title: { sv: "Handlingsplan", en: "Action plan" }, hash: "a".repeat(64) }],
  answersDue: day("2024-05-10"),
  ...more,
});

const everySeat = ["vaxjo/social", "ljungby/social"];

/** The question as it was put. */
export const put = (...seats: ReadonlyArray<string>): Extract<Fact, { type: "QuestionPut" }> => ({
  ...putting(),
  type: "QuestionPut",
  effect: "recommendation",
  papers: putting().papers ?? [],
  seats: seats.length === 0 ? everySeat : seats,
  group: everySeat,
});

/** Answering for a seat, on the sixth of May unless it says another. */
export const answering = (
  organisation: "vaxjo" | "ljungby",
  answer: Act<"AnswerQuestion">["answer"] = "agree",
  more: Partial<Act<"AnswerQuestion">> = {},
): Act<"AnswerQuestion"> => ({
  type: "AnswerQuestion",
  correspondence: "q",
  seat: `${organisation}/social`,
  person: `p-${organisation}`,
  answer,
  at: inMay(6),
  ...more,
});

/** A seat has answered, as its holder. */
export const answered = (...said: Parameters<typeof answering>): Extract<Fact, { type: "QuestionAnswered" }> => ({
  ...answering(...said),
  type: "QuestionAnswered",
  as: "holder",
});

/** Recording that everybody agrees. */
export const deciding = (more: Partial<Act<"DecideQuestion">> = {}): Act<"DecideQuestion"> => ({
  type: "DecideQuestion",
  correspondence: "q",
  decision: "by-post",
  at: inMay(8),
  ...more,
});

/** Recording that it has fallen. */
export const falling = (date: number): Act<"LetQuestionFall"> => ({
  type: "LetQuestionFall",
  correspondence: "q",
  at: inMay(date),
  reason: { sv: "Alla var inte eniga.", en: "Not everybody agreed." },
});

/** The question put, and everybody agreed. */
export const agreed: ReadonlyArray<Fact> = [...byPost, put(), answered("vaxjo"), answered("ljungby")];

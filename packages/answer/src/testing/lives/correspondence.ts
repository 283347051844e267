/**
 * The life of questions put by correspondence: one that everybody agreed to, and one that fell.
 */
import { on, said, type Told } from "../told.ts";

const at = (day: string, clock: string) => `2024-05-${day}T${clock}:00+02:00`;
const owner = { kind: "body", id: "board" } as const;

/** A board that decides by correspondence. */
export const life: ReadonlyArray<Told> = [
  on("2023-01-01", { type: "FoundCollaboration", collaboration: "county", name: said("the collaboration") }),
  on("2023-01-01", { type: "EstablishBody", body: "board", name: said("the board"), kind: "board" }),
  ...["vaxjo", "lund"].flatMap((organisation) => [
    on("2023-01-01", { type: "AdmitOrganisation", organisation, name: `${organisation} kommun`, kind: "municipality" }),
    on("2023-01-01", {
      type: "CreateSeat",
      seat: organisation,
      body: "board",
      organisation,
      function: "social",
      label: said(`seat of ${organisation}`),
    }),
    on("2023-01-01", {
      type: "AppointPerson",
      seat: organisation,
      person: `p-${organisation}`,
      as: "holder",
      from: "2023-01-01",
    }),
  ]),
  on("2023-01-02", {
    type: "AdoptCharter",
    body: "board",
    from: "2023-01-02",
    source: "The articles",
    charter: { quorum: { rule: "everySeat" }, correspondence: "everySeat" },
    sources: { correspondence: "The articles, § 8" },
  }),
  on("2024-05-03", {
    type: "PutQuestion",
    correspondence: "plan",
    body: "board",
    at: at("03", "09:00"),
    text: said("the plan"),
    strength: "decides",
    owner,
    papers: [{ paper: "plan", title: said("the plan as a paper"), hash: "5".repeat(64) }],
    seats: ["vaxjo"],
    answersDue: "2024-05-10",
  }),
  on("2024-05-04", { type: "SendQuestion", correspondence: "plan", seats: ["lund"], at: at("04", "09:01") }),
  ...["vaxjo", "lund"].map((seat, index) =>
    on("2024-05-06", {
      type: "AnswerQuestion",
      correspondence: "plan",
      seat,
      person: `p-${seat}`,
      answer: "agree",
      at: at("06", `10:0${index}`),
      note: said(`what ${seat} adds`),
    }),
  ),
  on("2024-05-07", { type: "DecideQuestion", correspondence: "plan", decision: "the-plan", at: at("07", "09:02") }),
  on("2024-05-08", {
    type: "PutQuestion",
    correspondence: "budget",
    body: "board",
    at: at("08", "09:03"),
    text: said("the budget"),
    strength: "decides",
    owner,
    answersDue: "2024-05-20",
  }),
  on("2024-05-09", {
    type: "AnswerQuestion",
    correspondence: "budget",
    seat: "lund",
    person: "p-lund",
    answer: "object",
    at: at("09", "09:04"),
    note: said("why not"),
  }),
  on("2024-05-10", {
    type: "LetQuestionFall",
    correspondence: "budget",
    at: at("10", "09:05"),
    reason: said("one objects"),
  }),
];

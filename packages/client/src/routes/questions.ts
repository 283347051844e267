/**
 * The two public questions, which need no book.
 *
 * @since 0.1.0
 */
import { NoticeAnswer, NoticeQuestion, QuorumAnswer, QuorumQuestion } from "@konstellation/core";
import { asks } from "../route.ts";

/** The routes. */
export const questionsRoutes = {
  askQuorum: asks(
    "/v1/questions/quorum",
    { sv: "Är detta gruppen, och får den besluta?", en: "Is this the group, and may it decide?" },
    QuorumQuestion,
    QuorumAnswer,
    {
      charter: { quorum: { rule: "everySeat" } },
      seats: [
        { id: "vaxjo/social", organisation: "vaxjo", function: "social", vacant: false },
        { id: "ljungby/social", organisation: "ljungby", function: "social", vacant: false },
      ],
      presence: [
        {
          seat: "vaxjo/social",
          person: "p1",
          as: "holder",
          from: "2024-05-03T09:00:00+02:00",
          until: null,
          mode: "room",
        },
      ],
      treatment: { from: "2024-05-03T10:00:00+02:00", until: "2024-05-03T10:25:00+02:00" },
    },
  ),
  askNotice: asks(
    "/v1/questions/notice",
    { sv: "När upphör avtalet?", en: "When does the agreement end?" },
    NoticeQuestion,
    NoticeAnswer,
    {
      term: { kind: "renewing", from: "2015-01-01", until: "2018-12-31", renewsBy: "P4Y" },
      notice: { length: "P18M" },
      given: { decided: "2017-06-26", sent: "2017-06-29", received: "2017-07-03", to: "2018-12-31" },
    },
  ),
};

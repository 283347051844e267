/**
 * The days of an agreement on calendars: its last day in force, the last days to give notice, its next review.
 */
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type CalendarEventOf, type CalendarSpan, type ConstellationPart, seatsOn } from "../../constellation/index.ts";
import { type CalendarDate, find, inAnyOrder, inOrder } from "../../kernel/index.ts";
import { nextReviewOn } from "../rules/looked-over-in-time.ts";
import { type AgreementPart, dependentsOf } from "../state.ts";
import { statusOn } from "../status.ts";
import { noticeDays } from "./notice-days.ts";

type State = CollaborationPart & ConstellationPart & AgreementPart;
type AgreementEvent = CalendarEventOf<"agreementEnds" | "lastDayToGiveNotice" | "review", "agreement">;

const agreementEvents = (
  book: State,
  id: string,
  today: CalendarDate,
  span: CalendarSpan,
): ReadonlyArray<AgreementEvent> => {
  const agreement = find(book.agreement.agreements, id);
  if (agreement === undefined) return [];
  const { is, lastDay, parties } = statusOn(book, agreement, today);
  if (is === "unconcluded" || (is === "ended" && lastDay === null)) return [];
  const { title } = agreement;
  const event = (kind: AgreementEvent["kind"], on: CalendarDate, key: string): AgreementEvent => ({
    key: `agreement/${id}/${key}`,
    kind,
    day: on,
    said: null,
    times: null,
    title,
    cancelled: false,
    about: { kind: "agreement", id },
    bodies: bodiesOfAll(book, parties, today),
    organisations: parties,
    seats: [],
  });
  const review = nextReviewOn(agreement, today);
  return [
    ...(lastDay === null ? [] : [event("agreementEnds", lastDay, "end")]),
    ...noticeDays(agreement, today, span)
      .filter(({ end }) => lastDay === null || end <= lastDay)
      .map(({ end, limit }) => event("lastDayToGiveNotice", limit, `notice/${end}`)),
    ...(review === undefined || is === "ended" ? [] : [event("review", review, "review")]),
  ];
};

/** The bodies where every one of some organisations has a seat on a day. */
const bodiesOfAll = (
  book: ConstellationPart,
  organisations: ReadonlyArray<string>,
  on: CalendarDate,
): ReadonlyArray<string> =>
  inOrder(book.constellation.bodies)
    .filter((body) => {
      const seats = seatsOn(book, body, on);
      return organisations.every((each) => seats.some(({ organisation }) => organisation === each));
    })
    .map(({ body }) => body);

type AboutAgreement = { readonly agreement: string };

/** The agreement itself, and every one that falls with it, however far. */
const withDependents = ({ agreement }: AboutAgreement, state: AgreementPart): ReadonlyArray<string> => [
  agreement,
  ...dependentsOf(state, agreement).flatMap((dependent) => withDependents({ agreement: dependent }, state)),
];

const itself = ({ agreement }: AboutAgreement) => [agreement];

/** What agreements put on calendars, and which facts move it. */
export const agreementCalendar = {
  kinds: ["lastDayToGiveNotice", "agreementEnds", "review"],
  about: "agreement",
  things: ({ agreement }: AgreementPart) => inAnyOrder(agreement.agreements).map((each) => each.agreement),
  events: agreementEvents,
  movedBy: {
    AgreementRegistered: itself,
    AgreementProposed: itself,
    AgreementApproved: withDependents,
    AgreementConcluded: withDependents,
    AgreementAmended: withDependents,
    AgreementReplaced: withDependents,
    AgreementReviewed: withDependents,
    TerminationDecided: withDependents,
    NoticeGiven: withDependents,
    NoticeReceived: withDependents,
    NoticeWithdrawn: withDependents,
  },
} as const;

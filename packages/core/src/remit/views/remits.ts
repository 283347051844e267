/**
 * What bodies are for, as of a day: what is said of each, what has been said of it, and who has which role.
 */
import * as Schema from "effect/Schema";
import { type ArchivePart, recordedDecisionText } from "../../archive/index.ts";
import { type CollaborationPart, organisationName } from "../../collaboration/index.ts";
import { appointedTo, bodyName, type ConstellationPart, seatName } from "../../constellation/index.ts";
import type { DecisionPart } from "../../decision/index.ts";
import { CalendarDate, find, Id, inOrder, Wording } from "../../kernel/index.ts";
import { rolesOn } from "../rules/a-role-of-seats.ts";
import { Profession } from "../schema.ts";
import { type Remit, type RemitPart, type Role, remitOf, type Statement, statementOn } from "../state.ts";

type State = CollaborationPart & ConstellationPart & ArchivePart & DecisionPart & RemitPart;

/** What was said of a body from a day; null and empty where it was not. */
export const StatementView = Schema.Struct({
  from: CalendarDate,
  source: Schema.String,
  otherNames: Schema.Array(Wording),
  purpose: Schema.NullOr(Wording),
  mandate: Schema.NullOr(Wording),
  expected: Schema.Array(Wording),
  notFor: Schema.Array(Wording),
  composition: Schema.Array(Profession),
  inside: Schema.NullOr(Schema.Struct({ organisation: Id, name: Wording })),
  /** The decision that set it up, with what it says; `certified` says whether it was taken here. */
  setUpBy: Schema.NullOr(Schema.Struct({ decision: Id, text: Wording, certified: Schema.Boolean })),
}).annotate({ identifier: "RemitStatement" });

/** A role, with the seats that have it and who holds each on the day that is asked about. */
export const RoleView = Schema.Struct({
  role: Id,
  title: Wording,
  seats: Schema.Array(Schema.Struct({ seat: Id, label: Wording, holder: Schema.NullOr(Id) })),
  from: CalendarDate,
  until: Schema.NullOr(CalendarDate),
  source: Schema.NullOr(Schema.String),
  /** Whether it is held so on the day. */
  held: Schema.Boolean,
}).annotate({ identifier: "Role" });

/** What a body is for, on a day. */
export const RemitView = Schema.Struct({
  body: Id,
  bodyName: Wording,
  /** What is said of it on the day; null where nothing is. */
  remit: Schema.NullOr(StatementView),
  /** All that has been said and will hold, in the order of the days. */
  statements: Schema.Array(StatementView),
  roles: Schema.Array(RoleView),
}).annotate({ identifier: "Remit" });
export type RemitView = typeof RemitView.Type;

/** Every body of which something is said, as of a day. */
export const remitsView = (book: State, day: CalendarDate): ReadonlyArray<RemitView> =>
  inOrder(book.remit.remits).map((remit) => seen(book, remit, day));

/** What a body is for, or undefined where there is no such body. */
export const remitView = (book: State, body: string, day: CalendarDate): RemitView | undefined =>
  find(book.constellation.bodies, body) && seen(book, remitOf(book, body), day);

const seen = (book: State, remit: Remit, day: CalendarDate): RemitView => {
  const now = statementOn(remit, day);
  const held = rolesOn(remit.roles, day);
  return {
    body: remit.body,
    bodyName: bodyName(book, remit.body, day) ?? { sv: remit.body },
    remit: now === undefined ? null : stated(book, now),
    statements: [...remit.statements]
      .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
      .map((statement) => stated(book, statement)),
    roles: remit.roles.map((role) => roleSeen(book, role, held.includes(role), day)),
  };
};

const stated = (book: State, statement: Statement): typeof StatementView.Type => {
  const { inside, setUpBy } = statement;
  return {
    from: statement.from,
    source: statement.source,
    otherNames: statement.otherNames ?? [],
    purpose: statement.purpose ?? null,
    mandate: statement.mandate ?? null,
    expected: statement.expected ?? [],
    notFor: statement.notFor ?? [],
    composition: statement.composition ?? [],
    inside:
      inside === undefined
        ? null
        : { organisation: inside, name: organisationName(book, inside, statement.from) ?? { sv: inside } },
    setUpBy:
      setUpBy === undefined
        ? null
        : "decision" in setUpBy
          ? decided(setUpBy.decision, find(book.decision.decisions, setUpBy.decision)?.text, true)
          : decided(setUpBy.recordedDecision, recordedDecisionText(book, setUpBy.recordedDecision), false),
  };
};

const decided = (decision: string, text: Wording | undefined, certified: boolean) => ({
  decision,
  text: text ?? { sv: decision },
  certified,
});

const roleSeen = (book: State, role: Role, held: boolean, day: CalendarDate): typeof RoleView.Type => ({
  role: role.role,
  title: role.title,
  seats: role.seats.map((id) => {
    const seat = find(book.constellation.seats, id);
    const [holder] = seat === undefined ? [] : appointedTo(seat, "holder", day);
    return { seat: id, label: seatName(book, id) ?? { sv: id }, holder: holder?.person ?? null };
  }),
  from: role.from,
  until: role.until ?? null,
  source: role.source ?? null,
  held,
});

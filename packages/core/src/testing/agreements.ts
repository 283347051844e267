/**
 * Agreements for tests: one between the small world's two organisations and a region, and what can happen to it.
 */
import { type AgreementView, agreementView, type Command, day, type Fact, Period, replay } from "../index.ts";
import { group } from "./small-world.ts";

type Registered = Extract<Fact, { type: "AgreementRegistered" }>;
type Proposed = Extract<Fact, { type: "AgreementProposed" }>;

const since = day("2024-01-01");

/** The small world with a region, so that agreements can have three parties of two kinds. */
export const county: ReadonlyArray<Fact> = [
  ...group,
  { type: "OrganisationAdmitted", organisation: "rgk", name: "Region Kronoberg", kind: "region", since },
];

/** An agreement of two until further notice: six months, to a turn of the year. */
export const registered = (more: Partial<Registered> = {}): Registered => ({
  type: "AgreementRegistered",
  agreement: "a",
  title: { sv: "Avtal" },
  kind: "agreement",
  parties: ["vaxjo", "ljungby"],
  term: { kind: "untilFurtherNotice", from: day("2019-01-01") },
  notice: { length: Period.make("P6M"), landing: "yearEnd" },
  source: { sv: "x" },
  ...more,
});

/** The same, being drafted since the third of May. */
export const proposed = (more: Partial<Proposed> = {}): Proposed => ({
  ...registered(),
  type: "AgreementProposed",
  term: { kind: "untilFurtherNotice", from: day("2024-09-01") },
  on: day("2024-05-03"),
  ...more,
});

/** The same, to be approved by both before September. */
export const draft: Fact = proposed({ approveBy: day("2024-08-31") });

/** A party has approved it. */
export const approved = (party: string, on = "2024-06-10"): Fact => ({
  type: "AgreementApproved",
  agreement: "a",
  party,
  on: day(on),
});

/** A party's notice, received on a day. */
export const noticeOf = (party: string, received = "2024-05-03"): Extract<Fact, { type: "NoticeGiven" }> => ({
  type: "NoticeGiven",
  agreement: "a",
  party,
  given: { received: day(received) },
});

/** A command without its agreement's name. */
export const of = <Type extends Command["type"]>(
  type: Type,
  fields: Omit<Extract<Command, { type: Type }>, "type" | "agreement">,
): Command => ({ type, agreement: "a", ...fields }) as unknown as Command;

/** The agreement on a day after facts. */
export const seenOn = (today: string, ...facts: ReadonlyArray<Fact>): AgreementView => {
  const view = agreementView(replay(facts), "a", day(today));
  if (view === undefined) throw new Error("there is no agreement a");
  return view;
};

/** The three parties that an agreement can have. */
export const three = { parties: ["vaxjo", "ljungby", "rgk"] };

/** A party gives notice, with the days it says. */
export const give = (party: string, given: Extract<Command, { type: "GiveNotice" }>["given"]): Command =>
  of("GiveNotice", { party, given });

/** A party takes its notice back. */
export const takeBack = (party: string, on: string): Command => of("WithdrawNotice", { party, on: day(on) });

/** A party has taken its notice back. */
export const takenBack = (party: string, on: string): Fact => ({
  type: "NoticeWithdrawn",
  agreement: "a",
  party,
  on: day(on),
});

/** An agreement that is looked over every other year. */
export const everyTwoYears = registered({ review: { first: day("2024-10-01"), every: Period.make("P2Y") } });

/** The group has looked the agreement over, and found that it fits unless it says otherwise. */
export const reviewed = (on: string, more: Partial<Extract<Fact, { type: "AgreementReviewed" }>> = {}): Fact => ({
  type: "AgreementReviewed",
  agreement: "a",
  on: day(on),
  by: { kind: "body", id: "llg" },
  finding: "fits",
  ...more,
});

/** A meeting called for a day, by the group unless it says another body. */
export const meeting = (id: string, on: string, body = "llg"): Fact => ({
  type: "MeetingCalled",
  meeting: id,
  body,
  day: day(on),
  title: { sv: id },
});

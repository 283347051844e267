/**
 * Routes of the book as a whole: the two public questions, which need none, then whether it is sound, its calendar, its radar
 * and what is found in it.
 */
import {
  askNotice,
  askQuorum,
  bodyOfThing,
  CertificateFault,
  Explanation,
  FlagSince,
  FoundKind,
  FoundThing,
  firstDayOf,
  Id,
  lastDayOf,
  NoticeAnswer,
  NoticeQuestion,
  QuorumAnswer,
  QuorumQuestion,
  RadarEntry,
  RadarKind,
  radarView,
  Wording,
} from "@konstellation/core";
import * as Schema from "effect/Schema";
import { answeredFor, being, during, only } from "../filters.ts";
import { asOf, byName, inOrderOfDays, paging, period, query, within } from "../queries.ts";
import { asks, lists, listsLedger, readsLedger, readsText } from "../reading-rows.ts";
import { BOOK } from "./book-path.ts";

const DamageKind = Schema.Literals(["hashDiffers", "previousDiffers", "versionMissing", "unreadable", "newer", "lost"]);
const entryThatIsNotRead = { version: Schema.Int, why: DamageKind, what: Schema.optionalKey(Schema.String) };

/** What the chain of a book and its certificates turned out to be. */
export const VerificationView = Schema.Struct({
  /** Sound without something is a book whose rest holds, while what has been set aside in it has not been acknowledged. */
  is: Schema.Literals(["sound", "soundWithout", "brokenChain", "falseCertificates", "doubtfulEntries", "keptIsGone"]),
  book: Schema.String,
  entries: Schema.optionalKey(Schema.Int),
  decisions: Schema.optionalKey(Schema.Int),
  head: Schema.optionalKey(Schema.String),
  version: Schema.optionalKey(Schema.Int),
  why: Schema.optionalKey(DamageKind),
  /** Every entry that cannot be trusted; the first is also `version` and `why`. */
  damages: Schema.optionalKey(Schema.Array(Schema.Struct({ book: Schema.String, ...entryThatIsNotRead }))),
  /** The hash that was kept of the book, and the entry that has it; null where none has. */
  kept: Schema.optionalKey(Schema.Struct({ hash: Schema.String, version: Schema.NullOr(Schema.Int) })),
  /** The entries that have been set aside, each with the entry that did it: which, by whom, and when. */
  setAside: Schema.optionalKey(
    Schema.Array(
      Schema.Struct({
        ...entryThatIsNotRead,
        hash: Schema.String,
        by: Schema.Int,
        /** It is just what was written, and can be read. */
        whole: Schema.optionalKey(Schema.Literal(true)),
        actor: Schema.optionalKey(Schema.String),
        recordedAt: Schema.optionalKey(Schema.String),
      }),
    ),
  ),
  /** The hash up to which it is known what has been set aside, and the entry that has it; null where none has. */
  acknowledged: Schema.optionalKey(Schema.Struct({ hash: Schema.String, version: Schema.NullOr(Schema.Int) })),
  /** What certificates do not tell, since it was entered after the decision: to be read beside them, and no fault in them. */
  flagged: Schema.optionalKey(Schema.Array(Schema.Struct({ decision: Id, ...FlagSince.fields }))),
  /** What is said today and these entries leave unsaid, as the kind of fact and the place: of an earlier release, or posing as one. */
  saidLess: Schema.optionalKey(
    Schema.Array(Schema.Struct({ place: Schema.String, versions: Schema.Array(Schema.Int) })),
  ),
  /** The entries that no act can have led to as the book stood, or that were recorded long before those they follow. */
  doubtful: Schema.optionalKey(
    Schema.Array(
      Schema.Struct({
        version: Schema.Int,
        actor: Schema.String,
        recordedAt: Schema.String,
        why: Schema.Literals([
          "recordedBefore",
          "refused",
          "otherwise",
          "lacks",
          "nothing",
          "idRepeated",
          "setsAsideWhole",
        ]),
        /** The kind of fact, the kind that its act leads to as well, and the rule that refuses its act. */
        fact: Schema.optionalKey(Schema.String),
        lacks: Schema.optionalKey(Schema.String),
        rule: Schema.optionalKey(Schema.String),
        explanation: Explanation,
      }),
    ),
  ),
  certificates: Schema.optionalKey(
    Schema.Array(
      Schema.Struct({
        decision: Id,
        why: CertificateFault,
        at: Schema.NullOr(Schema.String),
        /** The entry that made it false, where something entered later did: by whom, when, why. */
        correction: Schema.NullOr(
          Schema.Struct({
            version: Schema.Int,
            actor: Schema.String,
            recordedAt: Schema.String,
            reason: Schema.NullOr(Wording),
          }),
        ),
      }),
    ),
  ),
}).annotate({ identifier: "Verification" });

const HASH = /^[0-9a-f]{64}$/;

/** Whether a text can be the hash of an entry, as `verify` prints it. */
export const isHash = (text: string): boolean => HASH.test(text);

/** The hash of an entry that somebody has kept: to hold it against the book, or to say what of it is known. */
const KeptHash = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter(
      (text: string) => isHash(text) || "Expected a whole hash as verify prints it: 64 characters of 0–9 and a–f",
      { toJsonSchema: () => ({ pattern: HASH.source }) },
    ),
  ),
);

/** Whether something is due from a body or a seat, also together with others. */
const isAsked = ({ from, together }: RadarEntry, kind: "body" | "seat", id: string): boolean =>
  [from, ...together].some((each) => each.kind === kind && each.id === id);

/** The routes. */
export const bookRoutes = {
  askQuorum: asks(
    "/v1/questions/quorum",
    { sv: "Är detta gruppen, och får den besluta?", en: "Is this the group, and may it decide?" },
    QuorumQuestion,
    QuorumAnswer,
    askQuorum,
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
    askNotice,
    {
      term: { kind: "renewing", from: "2015-01-01", until: "2018-12-31", renewsBy: "P4Y" },
      notice: { length: "P18M" },
      given: { decided: "2017-06-26", sent: "2017-06-29", received: "2017-07-03", to: "2018-12-31" },
    },
  ),
  verification: readsLedger(
    `${BOOK}/verification`,
    { sv: "Är boken oförvanskad och varje intyg sant?", en: "Is the book untouched and every certificate true?" },
    VerificationView,
    query({ kept: Schema.optionalKey(KeptHash), acknowledge: Schema.optionalKey(KeptHash) }),
  ),
  calendar: readsText(
    `${BOOK}/calendar`,
    {
      sv: "Kalendern att prenumerera på (RFC 5545): allas, eller ett organs, en organisations eller en plats",
      en: "The calendar to subscribe to (RFC 5545): everybody's, or a body's, an organisation's or a seat's",
    },
    "text/calendar",
    query({
      ...asOf,
      body: byName("Only what concerns this body"),
      organisation: byName("Only what concerns this organisation"),
      seat: byName("Only what concerns this seat"),
      titles: Schema.optionalKey(Schema.Literals(["true", "false"])),
    }),
  ),
  radar: lists(
    `${BOOK}/radar`,
    { sv: "Vad som väntar, när och från vem", en: "What is due, when and from whom" },
    RadarEntry,
    inOrderOfDays(
      query({
        ...paging,
        ...asOf,
        ...within,
        ...period("Only what is due"),
        state: Schema.optionalKey(RadarEntry.fields.state),
        kind: Schema.optionalKey(RadarKind),
        organisation: byName("Only what is due from this organisation or one of its seats"),
        body: byName(
          "Only what is due from this body, or is about what is its own: a meeting, a decision, a task that it gave",
        ),
        seat: byName("Only what is due from this seat"),
      }),
    ),
    ({ book, day: on, query }) =>
      only<RadarEntry, typeof query>(
        book,
        query,
        {
          ...during<RadarEntry>(({ when }) =>
            when === null ? undefined : { first: firstDayOf(when), last: lastDayOf(when) },
          ),
          state: being(({ state }) => state),
          kind: being(({ kind }) => kind),
          organisation: answeredFor(book, ({ from, together }) => [from, ...together]),
          body: (body) => (entry) => isAsked(entry, "body", body) || bodyOfThing(book, entry.about) === body,
          seat: (seat) => (entry) => isAsked(entry, "seat", seat),
        },
        () => radarView(book, on, query.months === undefined ? undefined : Number(query.months)).entries,
      ),
  ),
  search: listsLedger(
    `${BOOK}/search`,
    {
      sv: "Allt som orden i q står i, det nyaste först; ord inom citattecken står i följd, och * efter ett ord betyder att det bara börjar så",
      en: "Everything that the words of q stand in, the newest first; words between quotes stand in a row, and * after a word says that it only begins so",
    },
    FoundThing,
    inOrderOfDays(
      query({
        ...paging,
        ...period("Only what is"),
        q: Schema.String,
        kind: Schema.optionalKey(FoundKind),
        body: byName("Only what is this body's: what it decided, met about, asked or was told"),
      }),
    ),
  ),
};

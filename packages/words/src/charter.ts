/**
 * A charter in sentences: what each value means, and where it comes from.
 *
 * Complete by type: a new value of a charter does not compile until it can be said.
 *
 * @since 0.1.0
 */
import {
  type Charter,
  type CharterSources,
  type CharterValue,
  describeQuorum,
  type Explanation,
} from "@konstellation/core";

type Said = { readonly [Value in CharterValue]: (value: NonNullable<Charter[Value]>) => Explanation };

const said: Said = {
  quorum: (rule) => {
    const { sv, en } = describeQuorum(rule);
    return { sv: `Kvorum: ${sv}`, en: `Quorum: ${en}` };
  },
  continuity: (value) =>
    ({
      item: { sv: "Kvorum ska hålla under hela behandlingen", en: "The quorum must hold over the whole treatment" },
      meeting: {
        sv: "Kvorum ska hålla från att det först nåddes: ingen kliver in och ut",
        en: "The quorum must hold from when it was first reached: nobody steps in and out",
      },
    })[value],
  entry: (value) =>
    ({
      anyTime: { sv: "Den som kommer fyller sin plats genast", en: "Who comes fills the seat at once" },
      betweenItems: {
        sv: "Den som kommer fyller sin plats från nästa punkt",
        en: "Who comes fills the seat from the next item",
      },
    })[value],
  vacancies: (value) =>
    ({
      count: { sv: "En vakant plats räknas med", en: "A vacant seat counts" },
      leaveDenominator: { sv: "En vakant plats räknas inte", en: "A vacant seat does not count" },
    })[value],
  recused: (value) =>
    ({
      missing: {
        sv: "En jävig plats saknas, om ingen ersättare fyller den",
        en: "A recused seat is missing, unless a deputy fills it",
      },
      leavesDenominator: { sv: "En jävig plats lämnar nämnaren", en: "A recused seat leaves the denominator" },
      counts: { sv: "En jävig plats räknas som fylld", en: "A recused seat counts as filled" },
    })[value],
  remote: (value) =>
    ({
      counts: { sv: "Den som är med på distans räknas", en: "Who takes part remotely counts" },
      doesNotCount: { sv: "Den som är med på distans räknas inte", en: "Who takes part remotely does not count" },
    })[value],
  remoteNeeds: () => ({ sv: "På distans krävs ljud och bild", en: "Remote presence needs sound and picture" }),
  deputies: (value) =>
    ({
      own: { sv: "Ersättare är från platsens egen organisation", en: "Deputies are from the seat's own organisation" },
      any: { sv: "Ersättare får vara från en annan organisation", en: "Deputies may be from another organisation" },
    })[value],
  twoSeats: (value) =>
    ({
      one: { sv: "En person på två platser fyller en", en: "A person on two seats fills one" },
      both: { sv: "En person på två platser fyller båda", en: "A person on two seats fills both" },
    })[value],
  return: (value) =>
    ({
      counts: { sv: "Den som gått och kommer tillbaka räknas", en: "Who has left and comes back counts" },
      notSameDay: {
        sv: "Den som gått räknas inte igen samma möte, utom efter jäv",
        en: "Who has left does not count again that meeting, but after a recusal",
      },
    })[value],
  paperLeadDays: (days) => ({
    sv: `Underlagen ska ha nått alla ${days} dagar före`,
    en: `The papers must have reached everybody ${days} days before`,
  }),
  noticeDays: (days) => ({ sv: `Kallelsen går ut ${days} dagar före`, en: `The call goes out ${days} days before` }),
  method: (value) =>
    ({
      consensus: { sv: "Beslut fattas i enighet", en: "Decisions are taken by consensus" },
      majorityOfVotes: {
        sv: "Beslut fattas med enkel majoritet av rösterna; vid lika röstetal avgör ordföranden",
        en: "Decisions are taken by a simple majority of the votes; the chair decides a tie",
      },
      majorityOfSeats: {
        sv: "Beslut fattas med majoritet av platserna",
        en: "Decisions are taken by a majority of seats",
      },
      majorityOfOrganisations: {
        sv: "Beslut fattas med majoritet av organisationerna",
        en: "Decisions are taken by a majority of organisations",
      },
    })[value],
  adjustment: ({ days, nature }) => ({
    sv: `Anteckningarna justeras inom ${days} dagar${nature === "statutory" ? "; slutar tiden på en helgdag gäller nästa vardag" : ""}`,
    en: `The notes are adjusted within ${days} days${nature === "statutory" ? "; a time that ends on a holiday runs to the next weekday" : ""}`,
  }),
  secondCall: ({ quorum }) => {
    const { sv, en } = describeQuorum(quorum);
    return { sv: `Andra kallelsen: ${sv}`, en: `Second call: ${en}` };
  },
};

/** Every value a charter says, in a sentence, with its own source where it has one. @category words @since 0.1.0 */
export const explainCharter = (charter: Charter, sources: CharterSources | null): ReadonlyArray<Explanation> =>
  (Object.keys(said) as ReadonlyArray<CharterValue>).flatMap((name) => {
    const value = charter[name];
    if (value === undefined || value === null) return [];
    // The table is complete by type; the value and its sentence always belong together.
    const { sv, en } = (said[name] as (value: unknown) => Explanation)(value);
    const source = sources?.[name];
    return [
      source === undefined ? { sv: `${sv}.`, en: `${en}.` } : { sv: `${sv} (${source}).`, en: `${en} (${source}).` },
    ];
  });

/**
 * A charter in sentences: what each value means, and where it comes from.
 *
 * Complete by type: a new value of a charter does not compile until it can be said.
 */
import {
  type Charter,
  type CharterSources,
  type CharterValue,
  describeQuorum,
  type Explanation,
  type MeetingRule,
} from "@konstellation/core";
import { inSeries } from "../refusals/say.ts";
import { monthName } from "../time.ts";

type Said = { readonly [Value in CharterValue]: (value: NonNullable<Charter[Value]>) => Explanation };

const said: Said = {
  quorum: (rule) => {
    const { sv, en } = describeQuorum(rule);
    return { sv: `Kvorum: ${sv}`, en: `Quorum: ${en}` };
  },
  continuity: (value) =>
    ({
      item: {
        sv: "Gruppen ska vara beslutför under hela behandlingen av en punkt",
        en: "The group must be quorate for as long as an item is on the table",
      },
      meeting: {
        sv: "När gruppen väl är beslutför ska den förbli det: ingen går ut och in",
        en: "Once the group is quorate it must stay quorate: nobody steps in and out",
      },
    })[value],
  entry: (value) =>
    ({
      anyTime: { sv: "Den som kommer tar sin plats genast", en: "Anyone who arrives takes their seat at once" },
      betweenItems: {
        sv: "Den som kommer tar sin plats från nästa punkt",
        en: "Anyone who arrives takes their seat from the next item",
      },
    })[value],
  vacancies: (value) =>
    ({
      count: { sv: "Vakanta platser räknas med", en: "Vacant seats count towards the total" },
      leaveDenominator: { sv: "Vakanta platser räknas inte med", en: "Vacant seats do not count towards the total" },
    })[value],
  recused: (value) =>
    ({
      missing: {
        sv: "Den som är jävig räknas som frånvarande, om ingen ersättare tar platsen",
        en: "Anyone recused counts as absent, unless a deputy takes the seat",
      },
      leavesDenominator: {
        sv: "Den jäviges plats räknas inte med i punkten",
        en: "The seat of anyone recused does not count towards the total for that item",
      },
      counts: {
        sv: "Den jäviges plats räknas som fylld",
        en: "The seat of anyone recused counts as filled",
      },
    })[value],
  remote: (value) =>
    ({
      counts: { sv: "Den som deltar på distans räknas", en: "Anyone taking part remotely counts" },
      doesNotCount: { sv: "Den som deltar på distans räknas inte", en: "Anyone taking part remotely does not count" },
    })[value],
  remoteNeeds: () => ({
    sv: "Den som deltar på distans måste både synas och höras",
    en: "Anyone taking part remotely must be both seen and heard",
  }),
  deputies: (value) =>
    ({
      own: {
        sv: "Ersättare kommer från platsens egen organisation",
        en: "Deputies come from the seat's own organisation",
      },
      any: { sv: "Ersättare får komma från en annan organisation", en: "Deputies may come from another organisation" },
    })[value],
  twoSeats: (value) =>
    ({
      one: { sv: "Den som har två platser fyller en av dem", en: "Anyone with two seats fills one of them" },
      both: { sv: "Den som har två platser fyller båda", en: "Anyone with two seats fills both" },
    })[value],
  return: (value) =>
    ({
      counts: {
        sv: "Den som har gått och kommer tillbaka räknas igen",
        en: "Anyone who leaves and comes back counts again",
      },
      notSameDay: {
        sv: "Den som har gått räknas inte igen under samma möte, om det inte berodde på jäv",
        en: "Anyone who leaves does not count again at that meeting, unless they left because they were recused",
      },
    })[value],
  paperLeadDays: (days) => ({
    sv: `Underlagen ska ha nått alla senast ${dayCount(days).sv} före mötet`,
    en: `The papers must have reached everybody at least ${dayCount(days).en} before the meeting`,
  }),
  noticeWaiver: () => ({
    sv: "Varje plats som någon innehar kan avstå från kallelsetiden",
    en: "Every seat that somebody holds can waive the notice of a meeting",
  }),
  noticeDays: (days) => ({
    sv: `Kallelsen ska gå ut senast ${dayCount(days).sv} före mötet`,
    en: `The call must go out at least ${dayCount(days).en} before the meeting`,
  }),
  method: (value) =>
    ({
      consensus: { sv: "Beslut fattas i enighet", en: "Decisions are taken by consensus" },
      majorityOfVotes: {
        sv: "Beslut fattas med enkel majoritet av rösterna; vid lika röstetal har ordföranden utslagsröst",
        en: "Decisions are taken by a simple majority of the votes; in a tie the chair has the casting vote",
      },
      majorityOfSeats: {
        sv: "Beslut fattas med majoritet av platserna",
        en: "Decisions are taken by a majority of the seats",
      },
      majorityOfOrganisations: {
        sv: "Beslut fattas med majoritet av organisationerna",
        en: "Decisions are taken by a majority of the organisations",
      },
    })[value],
  adjustment: ({ days, nature }) => ({
    sv: `Anteckningarna ska justeras inom ${dayCount(days).sv}${nature === "statutory" ? "; är sista dagen en helgdag räcker det med nästa vardag" : ""}`,
    en: `The notes must be adjusted within ${dayCount(days).en}${nature === "statutory" ? "; if the last day is a holiday, the next weekday will do" : ""}`,
  }),
  meets: ({ weekday, nth, months, onRedDay }) => {
    const which = nthOf[nth];
    const [sv, en] = [`${which.sv} ${weekdays[weekday].sv}`, `${which.en} ${weekdays[weekday].en}`];
    const inMonths = {
      sv:
        months === undefined
          ? "varje månad"
          : `i ${inSeries(
              months.map((month) => monthName(month, "sv")),
              "sv",
            )}`,
      en:
        months === undefined
          ? "of every month"
          : `of ${inSeries(
              months.map((month) => monthName(month, "en")),
              "en",
            )}`,
    };
    return {
      sv: `Gruppen möts ${sv}en ${inMonths.sv}; ${redDays[onRedDay].sv}`,
      en: `The group meets on the ${en} ${inMonths.en}; ${redDays[onRedDay].en}`,
    };
  },
  correspondence: () => ({
    sv: "Beslut får fattas per capsulam, om varje plats har svarat ja",
    en: "Decisions may be taken by correspondence, if every seat has agreed",
  }),
  secondCall: ({ quorum }) => {
    const { sv, en } = describeQuorum(quorum);
    return { sv: `Vid en andra kallelse: ${sv}`, en: `At a second call: ${en}` };
  },
};

const nthOf: Readonly<Record<MeetingRule["nth"], Explanation>> = {
  1: { sv: "första", en: "first" },
  2: { sv: "andra", en: "second" },
  3: { sv: "tredje", en: "third" },
  4: { sv: "fjärde", en: "fourth" },
  5: { sv: "femte", en: "fifth" },
  last: { sv: "sista", en: "last" },
};

const weekdays: Readonly<Record<MeetingRule["weekday"], Explanation>> = {
  monday: { sv: "måndag", en: "Monday" },
  tuesday: { sv: "tisdag", en: "Tuesday" },
  wednesday: { sv: "onsdag", en: "Wednesday" },
  thursday: { sv: "torsdag", en: "Thursday" },
  friday: { sv: "fredag", en: "Friday" },
  saturday: { sv: "lördag", en: "Saturday" },
  sunday: { sv: "söndag", en: "Sunday" },
};

const redDays: Readonly<Record<MeetingRule["onRedDay"], Explanation>> = {
  before: { sv: "är dagen röd, vardagen före", en: "when that is a red day, on the weekday before" },
  after: { sv: "är dagen röd, vardagen efter", en: "when that is a red day, on the weekday after" },
  none: { sv: "är dagen röd, inte den månaden", en: "when that is a red day, not in that month" },
  same: { sv: "också när dagen är röd", en: "also when that is a red day" },
};

const dayCount = (days: number): Explanation => ({
  sv: `${days} ${days === 1 ? "dag" : "dagar"}`,
  en: `${days} ${days === 1 ? "day" : "days"}`,
});

/** Every value a charter says, in a sentence, with its own source where it has one. */
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

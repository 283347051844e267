/**
 * A notice clause as people say it: "6 months, to the end of a year".
 */
import { type Explanation, type Landing, lengthOf, type NoticeClause, type Period } from "@konstellation/core";
import { dayOfYearIn } from "../time.ts";

/** A notice clause in a few words. */
export const explainClause = (notice: NoticeClause | null): Explanation => {
  if (notice === null) return { sv: "behövs inte", en: "not needed" };
  const length = notice.length === null ? unknown : lengthIn(notice.length);
  const landing = landingIn(notice.landing);
  const sent =
    notice.counts === "sent" ? { sv: ", räknat från det att den skickas", en: ", counted from when it is sent" } : none;
  return { sv: `${length.sv}${landing.sv}${sent.sv}`, en: `${length.en}${landing.en}${sent.en}` };
};

const none: Explanation = { sv: "", en: "" };
const unknown: Explanation = { sv: "okänd tid", en: "period not known" };

/** A length of time in words: "6 months". */
export const lengthIn = (period: Period): Explanation => {
  const { months, days } = lengthOf(period);
  const parts = [
    ...(months === 0 ? [] : [counted(months, ["månad", "månader"], ["month", "months"])]),
    ...(days === 0 ? [] : [counted(days, ["dag", "dagar"], ["day", "days"])]),
  ];
  return { sv: parts.map(({ sv }) => sv).join(" och "), en: parts.map(({ en }) => en).join(" and ") };
};

const counted = (count: number, sv: readonly [string, string], en: readonly [string, string]): Explanation => ({
  sv: `${count} ${sv[count === 1 ? 0 : 1]}`,
  en: `${count} ${en[count === 1 ? 0 : 1]}`,
});

const landings: Record<Extract<Landing, string>, Explanation> = {
  anyDay: none,
  monthEnd: { sv: ", till ett månadsskifte", en: ", to the end of a month" },
  quarterEnd: { sv: ", till ett kvartalsskifte", en: ", to the end of a quarter" },
  yearEnd: { sv: ", till ett årsskifte", en: ", to the end of a year" },
};

const landingIn = (landing: Landing | undefined): Explanation => {
  if (landing === undefined) return none;
  if (typeof landing === "string") return landings[landing];
  if ("yearly" in landing)
    return { sv: `, till den ${dayOfYearIn(landing.yearly, "sv")}`, en: `, to ${dayOfYearIn(landing.yearly, "en")}` };
  return { sv: `, till ${landing.days.join(" eller ")}`, en: `, to ${landing.days.join(" or ")}` };
};

/**
 * Why an entry of a book is doubtful, in a sentence.
 */
import {
  type Explanation,
  type Instant,
  type Language,
  type Refusal,
  writtenClock,
  writtenDay,
} from "@konstellation/core";
import { explainRefusal } from "./refusals/index.ts";
import { dayIn } from "./time.ts";

/** An entry, and when it was recorded. */
interface Recorded {
  readonly version: number;
  readonly recordedAt: Instant;
}

/** An entry that is doubtful, and why. */
type Doubtful = Recorded &
  (
    | { readonly why: "recordedBefore"; readonly earlier: Recorded }
    | { readonly why: "refused"; readonly fact: string; readonly refusal: Refusal }
    | { readonly why: "otherwise"; readonly fact: string }
    | { readonly why: "lacks"; readonly fact: string; readonly lacks: string }
    | { readonly why: "nothing" }
    | { readonly why: "idRepeated"; readonly earlier: Recorded }
    | { readonly why: "setsAsideWhole"; readonly whole: number }
  );

/** What is doubtful about an entry. */
export const explainDoubt = (doubt: Doubtful): Explanation => {
  const { version } = doubt;
  switch (doubt.why) {
    case "recordedBefore":
      return {
        sv: `Post ${version} säger att den fördes in ${recorded(doubt, "sv")}, men den står efter post ${doubt.earlier.version}, som fördes in ${recorded(doubt.earlier, "sv")}.`,
        en: `Entry ${version} says that it was recorded ${recorded(doubt, "en")}, but it stands after entry ${doubt.earlier.version}, which was recorded ${recorded(doubt.earlier, "en")}.`,
      };
    case "refused": {
      const why = explainRefusal(doubt.refusal);
      return {
        sv: `Post ${version} (${doubt.fact}) kan inte ha hänt som boken stod då. ${why.sv}`,
        en: `Entry ${version} (${doubt.fact}) cannot have happened as the book stood then. ${why.en}`,
      };
    }
    case "otherwise":
      return {
        sv: `Post ${version} (${doubt.fact}): ingen handling leder till just det, som boken stod då.`,
        en: `Entry ${version} (${doubt.fact}): no act leads to just that, as the book stood then.`,
      };
    case "lacks":
      return {
        sv: `Post ${version} (${doubt.fact}): den handlingen leder också till ${doubt.lacks}, som saknas i posten.`,
        en: `Entry ${version} (${doubt.fact}): that act also leads to ${doubt.lacks}, which the entry does not have.`,
      };
    case "nothing":
      return {
        sv: `Post ${version} säger ingenting, och ingen handling leder till det.`,
        en: `Entry ${version} says nothing, and no act leads to that.`,
      };
    case "idRepeated":
      return {
        sv: `Post ${version} har samma handlings-id som post ${doubt.earlier.version}. En handling förs in en gång.`,
        en: `Entry ${version} has the same act id as entry ${doubt.earlier.version}. An act is entered once.`,
      };
    case "setsAsideWhole":
      return {
        sv: `Post ${version} lägger post ${doubt.whole} åt sidan, men den är just vad som skrevs.`,
        en: `Entry ${version} sets entry ${doubt.whole} aside, but that is just what was written.`,
      };
  }
};

const recorded = ({ recordedAt }: Recorded, language: Language): string =>
  `${dayIn(writtenDay(recordedAt), language)} ${writtenClock(recordedAt)}`;

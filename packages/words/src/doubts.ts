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
  }
};

const recorded = ({ recordedAt }: Recorded, language: Language): string =>
  `${dayIn(writtenDay(recordedAt), language)} ${writtenClock(recordedAt)}`;

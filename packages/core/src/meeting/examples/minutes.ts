/**
 * Examples of when there are minutes of a meeting, and when there are none.
 */
import * as Result from "effect/Result";
import { type Fact, minutesView, replay } from "../../index.ts";
import type { RuleExample } from "../../testing/example.ts";
import { cancelled } from "../../testing/moving.ts";
import { afterDeciding, assembled, closed, ready } from "../../testing/small-world.ts";

const minutes = (book: Parameters<typeof minutesView>[0]) => minutesView(book, "m", () => ({ sv: "", en: "" }));
const statusAfter = (facts: ReadonlyArray<Fact>) => () => {
  const read = minutes(replay(facts));
  return read && Result.getOrThrow(read).status;
};

export const minutesExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "MTG-9",
    says: {
      sv: "Mötet är avslutat och anteckningarna skrivs ut.",
      en: "The meeting is closed, and its minutes are written out.",
    },
    asks: "The minutes of a meeting that is",
    of: statusAfter([...afterDeciding(), closed]),
    answers: "closed",
  },
  {
    rule: "MTG-9",
    says: {
      sv: "Medan mötet pågår är anteckningarna ett utkast.",
      en: "While the meeting runs the minutes are a draft.",
    },
    asks: "The minutes of a meeting that is",
    of: statusAfter(assembled),
    answers: "open",
  },
  {
    rule: "MTG-9",
    says: {
      sv: "Mötet är kallat men inte hållet: det finns en kallelse, inga anteckningar.",
      en: "The meeting is called and not held: there is a call, and no minutes.",
    },
    given: ready,
    reads: "The minutes of the meeting",
    from: minutes,
    refuses: "NoMinutesYet",
    because: "called",
  },
  {
    rule: "MTG-9",
    says: {
      sv: "Av ett inställt möte finns inga anteckningar.",
      en: "Of a meeting that was cancelled there are no minutes.",
    },
    given: [...ready, cancelled],
    reads: "The minutes of the meeting",
    from: minutes,
    refuses: "NoMinutesYet",
    because: "cancelled",
  },
];

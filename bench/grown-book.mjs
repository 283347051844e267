// Books as long as one likes: the acts of one meeting are decided once by the rules, and what they led to is written
// again for every meeting, a week apart. A meeting is about fifty entries; every third registers an agreement, and
// every sixth ends one, with the notices of all nine parties.
import { bookDecider, day, instant, plusDays } from "@konstellation/core";
import { calling, FROM, founding, holding, MEETING_DAY, offsets, on, registered } from "./one-meeting.mjs";

/** The day the book is asked about, and how many meetings are still to be held then. */
export const TODAY = day("2026-06-01");
const TO_COME = 3;

/** The entries that commands led to, each the facts of one, and the book after them. */
const decided = (before, commands, today) => {
  let book = before;
  const context = { day: today, instant: instant(`${today}T17:00:00+01:00`), actor: "bench" };
  const entries = commands.map((command) => {
    const facts = bookDecider.decide(book, command, context);
    if (facts._tag !== "Success") throw new Error(`${command.type} was refused: ${JSON.stringify(facts.failure)}`);
    book = facts.success.reduce(bookDecider.evolve, book);
    return facts.success;
  });
  return { book, entries };
};

/** One meeting's entries as text in which names and days can be written anew. */
const template = (entries) => ({ count: entries.length, json: JSON.stringify(entries.flat()) });

const templates = () => {
  const base = decided(bookDecider.initial, founding, FROM);
  const after = (start, commands) => decided(start, commands, plusDays(MEETING_DAY, 60));
  const first = after(base.book, [...calling("meeting-y"), ...holding("meeting-y")]);
  const agreement = after(first.book, [registered]);
  const called = after(agreement.book, calling("meeting-x", "meeting-y"));
  const held = after(called.book, holding("meeting-x"));
  const ending = after(called.book, holding("meeting-x", "agreement-x"));
  return {
    base: base.entries,
    first: template(first.entries),
    agreement: template(agreement.entries),
    called: template(called.entries),
    held: template(held.entries),
    ending: template(ending.entries),
  };
};

/** The facts of a book of about so many entries, and the names of a thing of each kind in its middle. */
export const grownBook = (size) => {
  const { base, first, agreement, called, held, ending } = templates();
  const facts = [...base.flat()];
  let entries = base.length;
  const write = ({ count, json }, meeting, of, today) => {
    const days = Object.entries(offsets).map(([name, days]) => [on[name], plusDays(today, days)]);
    let written = json;
    for (const [was, is] of [[MEETING_DAY, today], ...days]) written = written.replaceAll(was, is.replaceAll("-", "~"));
    written = written
      .replaceAll("meeting-x", `meeting-${meeting}`)
      .replaceAll("meeting-y", `meeting-${meeting === 0 ? 0 : meeting - 1}`)
      .replaceAll("agreement-x", `agreement-${of}`)
      .replace(/(\d{4})~(\d\d)~(\d\d)/g, "$1-$2-$3");
    for (const fact of JSON.parse(written)) facts.push(fact);
    entries += count;
  };
  // Counted from the end: how many meetings there are is known first, so that all sizes are asked about the same day.
  const each = first.count + (agreement.count + (ending.count - held.count) / 2) / 3;
  const meetings = Math.max(TO_COME + 1, Math.round((size - base.length) / each));
  for (let meeting = 0; meeting < meetings; meeting += 1) {
    const today = plusDays(TODAY, (meeting - (meetings - TO_COME)) * 7 + 3);
    if (meeting === 0) write(first, meeting, 0, today);
    else {
      if (meeting % 3 === 1) write(agreement, meeting, meeting, today);
      write(called, meeting, meeting, today);
      // What is ended was registered three meetings before, so that every second agreement goes on.
      if (meeting < meetings - TO_COME)
        write(meeting % 6 === 4 ? ending : held, meeting, meeting % 6 === 4 ? meeting - 3 : meeting, today);
    }
  }
  const middle = 1 + 6 * Math.floor(meetings / 12);
  return {
    facts,
    entries,
    meetings,
    meeting: `meeting-${middle}`,
    decision: `meeting-${middle}-d2`,
    agreement: `agreement-${middle}`,
  };
};

/**
 * A game: a world, then act after act, and after each what must be true whatever was played.
 */
import type { WrittenCommand } from "@konstellation/core";
import { commandOf } from "./acts.ts";
import { clockFor } from "./going-on.ts";
import type { Move } from "./moves.ts";
import { type Now, noteDown } from "./naive/clerk.ts";
import { untrueFrom } from "./naive/judging.ts";
import { mayHappen } from "./naive/lawful.ts";
import { dayOf, type Minutes, meetingIn, momentOf, ms, nothingNoted } from "./naive/minutes.ts";
import { type Answer, type Given, headOf, idsIn, isReadable, type Table, verified } from "./tables.ts";
import { BOOK, beginningOf, dayOfGame, type World } from "./world.ts";

/** Why a certificate that was true is not any more. */
const SINCE = /correctedSince|anotherGroup|papersNotEqual|noticeNotWaived|charterNotDecided/;

/** What was played and answered, line by line: shown when something is wrong. */
class Wrong extends Error {
  constructor(what: string, told: ReadonlyArray<string>) {
    super([what, ...told.slice(-40)].join("\n"));
  }
}

interface Game {
  readonly table: Table;
  readonly minutes: Minutes;
  readonly told: Array<string>;
  /** What was answered yes, by the version it got. */
  readonly yes: Map<number, string>;
  last: Given | undefined;
}

const insist = (game: Game, is: boolean, what: () => string): void => {
  if (!is) throw new Wrong(what(), game.told);
};

const tell = (game: Game, { id, act, now }: Given, answer: Answer): void => {
  const said =
    answer.said === "yes" ? `yes, version ${answer.version}${answer.repeated ? ", repeated" : ""}` : answer.why;
  game.told.push(`${momentOf(now.at)} ${id} ${JSON.stringify(act)} → ${said}`);
};

/** What was answered yes has an entry of its own and is written down; what has been done before adds nothing. */
const accept = (game: Game, given: Given, answer: Extract<Answer, { said: "yes" }>): void => {
  insist(
    game,
    mayHappen(game.minutes, given.act, given.now) !== "no",
    () => `Answered yes, and may not happen: ${given.id}`,
  );
  insist(game, isReadable(given.act), () => `Answered yes, and cannot be read: ${given.id}`);
  game.yes.set(answer.version, given.id);
  noteDown(game.minutes, given.act, given.now);
};

/** Gives one act, and looks at what it left. */
const giveOne = async (game: Game, desk: 0 | 1, given: Given, lawful: boolean): Promise<Answer> => {
  const before = await headOf(game.table.ledger());
  const may = mayHappen(game.minutes, given.act, given.now);
  const answer = await game.table.give(desk, given);
  tell(game, given, answer);
  const after = await headOf(game.table.ledger());
  if (answer.said === "yes" && !answer.repeated) {
    insist(
      game,
      after.version === before.version + 1 && answer.version === after.version,
      () => `Yes without an entry: ${given.id}`,
    );
    accept(game, given, answer);
  } else {
    insist(
      game,
      after.version === before.version && after.hash === before.hash,
      () => `Something was left by: ${given.id}`,
    );
    insist(game, answer.said === "yes" || !lawful || may !== "yes", () => `Refused, and may happen: ${given.id}`);
  }
  return answer;
};

/** Gives two acts at once, through two desks; both count in the order in which they were written. */
const giveBoth = async (game: Game, first: Given, second: Given): Promise<void> => {
  const before = await headOf(game.table.ledger());
  const answers = await Promise.all([game.table.give(0, first), game.table.give(1, second)]);
  const both = [first, second].map((given, index) => ({ given, answer: answers[index] as Answer }));
  for (const { given, answer } of both) tell(game, given, answer);
  const written = both
    .flatMap(({ given, answer }) => (answer.said === "yes" && !answer.repeated ? [{ given, answer }] : []))
    .sort((a, b) => a.answer.version - b.answer.version);
  const after = await headOf(game.table.ledger());
  insist(
    game,
    after.version === before.version + written.length,
    () => "Two wrote at once, and one is lost or doubled",
  );
  for (const { given, answer } of written) accept(game, given, answer);
};

/** The names of everything there is, for whoever looks. */
const namesIn = ({ meetings, seats, papers, decisions }: Minutes, meeting?: string) => ({
  collaboration: [BOOK],
  body: ["g"],
  organisation: ["a"],
  seat: seats.map(({ seat }) => seat),
  meeting: meeting === undefined ? meetings.map((each) => each.meeting) : [meeting],
  item: ["1", "2"],
  paper: [...papers.keys()],
  decision: decisions.map(({ decision }) => decision),
});

/** Every entry is one that an act led to, and every certificate keeps its word: true, or false because somebody has corrected what it rested on. */
const certificates = async (game: Game): Promise<void> => {
  const { minutes } = game;
  const found = await verified(game.table.ledger());
  insist(game, found.is !== "brokenChain", () => `The chain is broken: ${JSON.stringify(found)}`);
  const doubtful = "doubtful" in found ? found.doubtful : [];
  insist(game, doubtful.length === 0, () => `Called doubtful, and was decided: ${JSON.stringify(doubtful)}`);
  const untrue = found.is === "falseCertificates" ? found.certificates : [];
  for (const noted of minutes.decisions) {
    const { decision } = noted;
    const meeting = meetingIn(minutes, noted.meeting);
    const first = meetingIn(minutes, meeting?.secondCallOf ?? "");
    const reported = untrue.find((each) => each.decision === decision);
    const broken = untrueFrom(minutes, noted);
    const isCorrected =
      meeting?.corrected === true ||
      first?.corrected === true ||
      minutes.groupTold ||
      reported?.why === "charterNotDecided";
    insist(
      game,
      broken === null || reported !== undefined,
      () => `Certified, and was not so at ${momentOf(broken ?? 0)}: ${JSON.stringify(noted)}`,
    );
    insist(
      game,
      broken !== null || reported === undefined,
      () => `Called false, and is true: ${JSON.stringify(reported)}`,
    );
    insist(
      game,
      reported === undefined || (SINCE.test(reported.why) && isCorrected),
      () => `False without a correction: ${JSON.stringify(reported)}`,
    );
  }
  insist(
    game,
    untrue.every(({ decision }) => minutes.decisions.some((each) => each.decision === decision)),
    () => "A certificate of a decision that nobody took",
  );
};

const inTheBook = async (game: Game): Promise<void> => {
  const ids = await idsIn(game.table.ledger());
  insist(game, ids.length === game.yes.size, () => `${ids.length} entries, ${game.yes.size} times yes`);
  for (const [version, id] of game.yes) insist(game, ids[version - 1] === id, () => `Not in the book: ${id}`);
};

/** Plays a game to its end. Throws where something is wrong, with what was played. */
export const play = async (table: Table, world: World, moves: ReadonlyArray<Move>): Promise<Minutes> => {
  const game: Game = { table, minutes: nothingNoted(), told: [], yes: new Map(), last: undefined };
  for (const [index, { day, act }] of beginningOf(world).entries())
    await giveOne(game, 0, { id: `b-${index}`, act, now: { day, at: ms(`${day}T10:00:00+02:00`) } }, false);
  let clock = ms(`${dayOfGame(world)}T08:50:00+02:00`);
  let waiting: Given | undefined;
  for (const [n, move] of moves.entries()) {
    clock = clockFor(game.minutes, move, clock) + move.wait * 60_000;
    const now: Now = { day: dayOf(clock), at: clock };
    const act: WrittenCommand = commandOf(world, game.minutes, move, clock, n);
    const given: Given = { id: `c-${n}`, act, now };
    if (waiting !== undefined) {
      // At once is at one time: whoever waited acts now.
      await giveBoth(game, { ...waiting, now }, given);
      waiting = undefined;
    } else if (move.how === "together") waiting = given;
    else if (move.how === "stale") {
      const { version } = await headOf(table.ledger());
      await giveOne(game, 1, { ...given, expected: version - 1 }, false);
    } else if (move.how === "stolenId" && game.last !== undefined) {
      const answer = await giveOne(game, 1, { ...given, id: game.last.id }, false);
      const same = JSON.stringify(game.last.act) === JSON.stringify(act);
      insist(game, answer.said === "no" || same, () => `An id was used twice: ${game.last?.id}`);
    } else {
      const answer = await giveOne(game, (move.b % 2) as 0 | 1, given, isReadable(act));
      if (answer.said === "yes") game.last = given;
      if (move.how === "twice") {
        const again = await giveOne(game, 1, given, false);
        insist(game, again.said === answer.said, () => `Answered otherwise the second time: ${given.id}`);
      }
    }
    const meeting = game.minutes.meetings.at(-1)?.meeting;
    await looking(game, now, meeting, /^(meeting|forecast|radar)$/);
  }
  const end: Now = { day: dayOf(clock), at: clock };
  await certificates(game);
  await looking(game, end, undefined, /^/);
  const before = await headOf(table.ledger());
  table.reopen();
  const after = await headOf(table.ledger());
  insist(game, before.version === after.version && before.hash === after.hash, () => "Another book after reopening");
  await inTheBook(game);
  return game.minutes;
};

const looking = async (game: Game, now: Now, meeting: string | undefined, what: RegExp): Promise<void> => {
  try {
    await game.table.look(now, namesIn(game.minutes, meeting), what);
  } catch (error) {
    throw new Wrong(`A view did not answer: ${error instanceof Error ? error.stack : String(error)}`, game.told);
  }
};

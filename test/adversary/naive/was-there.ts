/**
 * Who was there, minute by minute, and whether that was enough: a page of code that shares nothing with the engine.
 *
 * At every minute, and at every moment that was written down, the seats are gone through one by one.
 */
import { isVacantAt, seatsAt } from "./group.ts";
import type { CharterNoted, ItemNoted, MeetingNoted, Minutes, Recused, SeatNoted, Sitting } from "./minutes.ts";

/** What is asked: an item of a meeting from a moment until another, by a charter, of some seats. */
export interface Asked {
  readonly meeting: MeetingNoted;
  readonly item: ItemNoted;
  readonly charter: CharterNoted;
  readonly concerned: ReadonlyArray<SeatNoted>;
  readonly from: number;
  readonly until: number;
}

const NEVER = Number.POSITIVE_INFINITY;
const isThere = ({ from, until }: Sitting, at: number) => from <= at && at < (until ?? NEVER);
const serves = ({ as }: Sitting) => as !== "observer";

/** The seats an item concerns; where the charter says so, without those that nobody holds and nobody has sat on. */
export const concernedBy = (
  minutes: Minutes,
  meeting: MeetingNoted,
  item: ItemNoted,
  charter: CharterNoted,
  at: number,
  until: number,
): ReadonlyArray<SeatNoted> => {
  const named = seatsAt(minutes, meeting, at).filter(({ seat }) => item.seats?.includes(seat) ?? true);
  const left = named.filter(
    (seat) =>
      charter.vacancies !== "leaveDenominator" ||
      !isVacantAt(meeting, seat, at) ||
      meeting.sittings.some((sitting) => sitting.seat === seat.seat && serves(sitting) && sitting.from < until),
  );
  return left.length === 0 ? named : left;
};

interface PersonRecused {
  readonly person: string;
  readonly from: number;
  readonly until: number;
}

/** A recusal is of a person: without a name, of the holder who is there when it begins, else of the deputy. */
const peopleOf = (sittings: ReadonlyArray<Sitting>, recused: Recused, begins: number): ReadonlyArray<string> => {
  if (recused.person !== undefined) return [recused.person];
  const onSeat = sittings.filter((each) => each.seat === recused.seat && serves(each));
  const holders = onSeat.filter((each) => each.as === "holder" && isThere(each, begins));
  const goingOut = onSeat.filter((each) => each.as === "holder" && each.until === begins);
  const deputies = onSeat.filter((each) => each.as === "deputy" && isThere(each, begins));
  return [holders, goingOut, deputies].find((some) => some.length > 0)?.map(({ person }) => person) ?? [];
};

/** Everybody who is recused, and when: for this item, and for earlier ones while they were on the table. */
const everybodyRecused = ({ meeting, item, charter, from, until }: Asked): ReadonlyArray<PersonRecused> => {
  const seen = meeting.sittings
    .filter((each) => each.from < until)
    .map((each) => ({ ...each, until: each.until !== null && each.until < until ? each.until : null }))
    .filter((each) => each.until === null || each.until > each.from);
  const own = item.recused
    .filter(({ never }) => !never)
    .flatMap((each) =>
      peopleOf(seen, each, each.from ?? from).map((person) => ({
        person,
        from: each.from ?? from,
        until: each.until ?? NEVER,
      })),
    );
  if (charter.continuity !== "meeting") return own;
  const earlier = meeting.items.flatMap(({ treated, recused }) =>
    treated
      .filter((each) => each.until !== null && each.until <= from)
      .flatMap((treatment) =>
        recused
          .filter(({ never }) => !never)
          .flatMap((each) => {
            const begins = Math.max(each.from ?? treatment.from, treatment.from);
            const ends = Math.min(each.until ?? NEVER, treatment.until ?? NEVER);
            return begins >= ends
              ? []
              : peopleOf(seen, each, begins).map((person) => ({ person, from: begins, until: ends }));
          }),
      ),
  );
  return [...own, ...earlier];
};

interface Seated {
  readonly seat: string;
  readonly organisation: string;
  readonly filled: boolean;
  /** Whether it has left the count, since its holder is recused and nobody else fills it. */
  readonly gone: boolean;
}

/** The seats that are filled at a moment, those that are not, and those that do not count. */
const seatedAt = (asked: Asked, at: number): ReadonlyArray<Seated> => {
  const { meeting, charter, concerned, from } = asked;
  const recusals = everybodyRecused(asked);
  const isRecused = (person: string) =>
    recusals.some((each) => each.person === person && each.from <= at && at < each.until);
  const counted = new Map<string, string>();
  const atStart =
    charter.entry === "betweenItems" && at > from
      ? new Set(
          seatedAt(asked, from)
            .filter(({ filled }) => filled)
            .map(({ seat }) => seat),
        )
      : undefined;
  return concerned.map(({ seat, organisation }) => {
    let filled = false;
    for (const sitting of meeting.sittings) {
      if (sitting.seat !== seat || !isThere(sitting, at) || !serves(sitting) || isRecused(sitting.person)) continue;
      if (sitting.mode === "remote" && (charter.remote !== "counts" || sitting.link === "lost")) continue;
      const needsPicture = charter.remoteNeeds === "soundAndPicture" && sitting.mode === "remote";
      if (needsPicture && sitting.link !== "soundAndPicture") continue;
      if (sitting.as === "deputy" && charter.deputies !== "any" && sitting.organisation !== organisation) continue;
      const first = counted.get(sitting.person);
      if (first === undefined) counted.set(sitting.person, seat);
      if (first !== undefined && first !== seat && charter.twoSeats !== "both") continue;
      filled = true;
    }
    const holderOut = meeting.sittings.some(
      (sitting) =>
        sitting.seat === seat &&
        sitting.as === "holder" &&
        sitting.from <= at &&
        recusals.some(
          (each) =>
            each.person === sitting.person &&
            each.from <= at &&
            at < each.until &&
            (sitting.until === null || sitting.until >= each.from),
        ),
    );
    if (holderOut && charter.recused === "counts") filled = true;
    if (atStart !== undefined && !atStart.has(seat)) filled = false;
    return { seat, organisation, filled, gone: !filled && holderOut && charter.recused === "leavesDenominator" };
  });
};

/** Whether enough are there at a moment. */
const enoughAt = (asked: Asked, at: number): boolean => {
  const seats = seatedAt(asked, at).filter(({ gone }) => !gone);
  if (seats.length === 0) return false;
  const { rule, count = 1, share = "1/2", of = "seats" } = asked.charter.quorum;
  const byOrganisation = rule === "everyOrganisation" || (rule !== "everySeat" && of === "organisations");
  const name = (each: { readonly seat: string; readonly organisation: string }) =>
    byOrganisation ? each.organisation : each.seat;
  const all = new Set(seats.map(name)).size;
  const there = new Set(seats.filter(({ filled }) => filled).map(name)).size;
  const [over = 1, under = 2] = share.split("/").map(Number);
  if (rule === "atLeast") return there >= count;
  if (rule === "moreThan") return there * under > all * over;
  if (rule === "atLeastShare") return there * under >= all * over;
  return there === all;
};

/** Every minute from a moment until another, and every moment between them that was written down. */
const moments = ({ meeting }: Asked, from: number, until: number): ReadonlyArray<number> => {
  const written = [
    ...meeting.sittings.flatMap((each) => [each.from, each.until ?? each.from]),
    ...meeting.recesses.flatMap((each) => [each.from, each.until ?? each.from]),
    ...meeting.items.flatMap(({ treated, recused }) => [
      ...treated.flatMap((each) => [each.from, each.until ?? each.from]),
      ...recused.flatMap((each) => [each.from, each.until].filter((at) => at !== null)),
    ]),
  ];
  const found = new Set([from, ...written.filter((at) => from <= at && at < until)]);
  for (let minute = from; minute < until && minute < from + 12 * 60 * 60_000; minute += 60_000) found.add(minute);
  return [...found].sort((a, b) => a - b);
};

/** Whether the group was the group from a moment until another: the first moment at which it was not, or null. */
export const brokenAt = (asked: Asked): number | null => {
  const { meeting, charter, from, until } = asked;
  if (charter.continuity === "meeting") {
    let reached = false;
    for (const at of moments(asked, meeting.opened, from)) {
      if (meeting.recesses.some((each) => each.from <= at && each.until !== null && at < each.until)) continue;
      const enough = enoughAt(asked, at);
      if (reached && !enough) return from;
      reached ||= enough;
    }
  }
  return moments(asked, from, until).find((at) => !enoughAt(asked, at)) ?? null;
};

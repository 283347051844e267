import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  appointedTo,
  assessQuorum,
  type Book,
  endOf,
  existsOn,
  type Fact,
  falseCertificates,
  find,
  inForceOn,
  inOrder,
  plusDays,
  recusedFor,
  replay,
  seatsOn,
  toMilliseconds,
  writtenDay,
} from "../index.ts";
import { anyLife, beginning, type Happening, lived } from "../testing/oracles/any-life.ts";
import { naiveQuorum } from "../testing/oracles/naive-quorum.ts";

/** One property a rule: whatever is tried, what the rules let through keeps it. */
const always = (name: string, holds: (happenings: ReadonlyArray<Happening>) => void) =>
  it(name, () =>
    fc.assert(
      fc.property(anyLife, (life) => holds(lived(life))),
      { numRuns: 150 },
    ),
  );

const everyFact = <Type extends Fact["type"]>(happenings: ReadonlyArray<Happening>, type: Type) =>
  happenings.flatMap(({ before, after, facts }) =>
    facts.flatMap((fact) =>
      fact.type === type ? [{ before, after, fact: fact as Extract<Fact, { type: Type }> }] : [],
    ),
  );
const last = (happenings: ReadonlyArray<Happening>): Book => happenings.at(-1)?.after ?? replay(beginning);
const meetingsOf = (book: Book) => inOrder(book.meeting.meetings);

it("a life gets somewhere: over many of them every kind of act is let through", () => {
  const seen = new Set<string>();
  for (const life of fc.sample(anyLife, { numRuns: 400, seed: 7 }))
    for (const { command } of lived(life)) seen.add(command.type);
  for (const type of [
    "TakeDecision",
    "CloseMeeting",
    "LapseItem",
    "ChangeCharter",
    "HandOverBody",
    "DissolveBody",
    "RecordRecusal",
    "DraftNotes",
    "RelieveSeat",
  ])
    expect(seen).toContain(type);
});

describe("whatever anybody tries", () => {
  always("CON-1: on no day has a body two seats for one organisation and function", (happenings) => {
    const book = last(happenings);
    for (const body of inOrder(book.constellation.bodies))
      for (const date of new Set(
        inOrder(book.constellation.seats).flatMap(({ since, lastDay }) => [since, lastDay ?? since]),
      )) {
        const seats = seatsOn(book, body, date).map((seat) => `${seat.organisation}/${seat.function}`);
        expect(new Set(seats).size).toBe(seats.length);
      }
  });

  always("CON-2: on no day has a seat two holders", (happenings) => {
    for (const seat of inOrder(last(happenings).constellation.seats))
      for (const { from } of seat.appointments) expect(appointedTo(seat, "holder", from).length).toBeLessThanOrEqual(1);
  });

  always("CON-3: who sits down as holder or deputy is appointed so that day", (happenings) => {
    for (const { before, fact } of everyFact(happenings, "PeopleArrived"))
      for (const { seat, person, as } of fact.people) {
        const chartered = find(before.constellation.seats, seat);
        const date = find(before.meeting.meetings, fact.meeting)?.day;
        if (as === "observer" || chartered === undefined || date === undefined) continue;
        expect(appointedTo(chartered, as, date).map((held) => held.person)).toContain(person);
      }
  });

  always("CON-4: every item that was placed concerns at least one seat of its meeting's day", (happenings) => {
    for (const { before, fact } of everyFact(happenings, "ItemPlaced")) {
      const meeting = find(before.meeting.meetings, fact.meeting);
      const body = meeting && find(before.constellation.bodies, meeting.body);
      const seats = body && meeting ? seatsOn(before, body, meeting.day) : [];
      const wanted = fact.constellation?.seats;
      expect(seats.filter(({ seat }) => wanted === undefined || wanted.includes(seat)).length).toBeGreaterThan(0);
    }
  });

  always("CON-5: a dissolved body owned nothing and waited for nothing when it ended", (happenings) => {
    for (const { before, fact } of everyFact(happenings, "BodyDissolved")) {
      const open = inOrder(before.decision.commitments).filter(
        ({ reports }) => !reports.some(({ state }) => state === "carriedOut"),
      );
      for (const { owner } of [...inOrder(before.decision.decisions), ...open])
        expect(`${owner?.kind}:${owner?.id}`).not.toBe(`body:${fact.body}`);
      for (const { reportBack } of open) expect(reportBack?.body).not.toBe(fact.body);
    }
  });

  always(
    "CON-6: every charter after the first carries a decision of the body, taken on an earlier day",
    (happenings) => {
      for (const { before, fact } of everyFact(happenings, "CharterAdopted")) {
        const body = find(before.constellation.bodies, fact.body);
        if (body === undefined || body.charters.length === 0) continue;
        const decision = find(before.decision.decisions, fact.decision ?? "");
        expect(decision?.body).toBe(fact.body);
        expect(decision !== undefined && decision.day < fact.from).toBe(true);
      }
    },
  );

  always("QUO-1, QUO-2, QUO-3: every decision's certificate is quorate by plain recomputation", (happenings) => {
    for (const { fact } of everyFact(happenings, "DecisionTaken"))
      expect(naiveQuorum(fact.certificate.question).verdict).toBe("quorate");
  });

  always("QUO-4: nobody recused fills a seat in a certificate", (happenings) => {
    for (const { before, fact } of everyFact(happenings, "DecisionTaken")) {
      const item = find(before.meeting.meetings, fact.meeting)?.items.find((each) => each.item === fact.item);
      expect(fact.certificate.question.recused ?? []).toEqual(item === undefined ? [] : recusedFor(item));
    }
  });

  always(
    "QUO-6: certificates stay true whatever is added later, and whatever pieces the book is replayed in",
    (happenings) => {
      const facts = [...beginning, ...happenings.flatMap((happening) => happening.facts)];
      expect(falseCertificates(facts).filter(({ correction }) => correction === null)).toEqual([]);
      const whole = replay(facts);
      for (const size of [1, 3, 17]) {
        let book: Book | undefined;
        for (let start = 0; start < facts.length; start += size) book = replay(facts.slice(start, start + size), book);
        expect(inOrder(book?.decision.decisions ?? whole.decision.decisions)).toEqual(
          inOrder(whole.decision.decisions),
        );
      }
    },
  );

  always("QUO-7: a second call exists only where the charter of its day gives one", (happenings) => {
    for (const { before, fact } of everyFact(happenings, "MeetingCalled")) {
      if (fact.secondCallOf === undefined) continue;
      const body = find(before.constellation.bodies, fact.body);
      expect(inForceOn(body?.charters ?? [], fact.day)?.value.secondCall).toBeDefined();
      expect(
        find(before.meeting.meetings, fact.secondCallOf)?.items.some((item) => endOf(item)?.kind === "lapsed"),
      ).toBe(true);
    }
  });

  always(
    "PAP-1: the papers a decision rests on had reached every seat it concerned, the charter's days before",
    (happenings) => {
      for (const { before, fact } of everyFact(happenings, "DecisionTaken")) {
        const body = find(before.constellation.bodies, fact.body);
        const lead = inForceOn(body?.charters ?? [], fact.day)?.value.paperLeadDays;
        for (const { paper, version } of fact.certificate.papers)
          for (const seat of fact.certificate.question.constellation ?? []) {
            // A seat that nobody holds need not be reached, and the certificate names it.
            if (fact.certificate.unheldSeats?.includes(seat)) continue;
            const reached =
              find(before.meeting.papers, paper)?.reached.filter(
                (each) => each.seat === seat && each.version === version,
              ) ?? [];
            expect(reached.length).toBeGreaterThan(0);
            if (lead !== undefined)
              expect(reached.some((each) => writtenDay(each.at) <= plusDays(fact.day, -lead))).toBe(true);
          }
      }
    },
  );

  always("MTG-1: every decision was taken while its decision item was on the table", (happenings) => {
    for (const { before, fact } of everyFact(happenings, "DecisionTaken")) {
      const item = find(before.meeting.meetings, fact.meeting)?.items.find((each) => each.item === fact.item);
      expect(item?.kinds).toContain("decision");
      expect(item?.treatments.at(-1)?.is).toBe("open");
    }
  });

  always("MTG-2: in a closed meeting every decision item has its outcome", (happenings) => {
    for (const { before, fact } of everyFact(happenings, "MeetingClosed"))
      for (const item of find(before.meeting.meetings, fact.meeting)?.items ?? [])
        if (item.kinds.includes("decision")) expect(endOf(item)).toBeDefined();
  });

  always(
    "MTG-3: nothing happens in a meeting before it opens or after it closes, and nobody adjusts their own notes",
    (happenings) => {
      const inside = [
        "PeopleArrived",
        "PeopleLeft",
        "TreatmentOpened",
        "ItemConcluded",
        "DecisionTaken",
        "MeetingClosed",
      ];
      for (const { before, facts } of happenings)
        for (const fact of facts) {
          if (inside.includes(fact.type) && "meeting" in fact)
            expect(find(before.meeting.meetings, fact.meeting)?.status.is).toBe("open");
          if (fact.type === "NotesAdjusted")
            expect(find(before.meeting.meetings, fact.meeting)?.notes?.noteTakers).not.toContain(fact.adjuster);
        }
    },
  );

  always("MTG-4: one item at a time is on the table, and nobody is twice on a seat at once", (happenings) => {
    for (const { after } of happenings)
      for (const meeting of meetingsOf(after)) {
        const open = meeting.items.flatMap(({ treatments }) => treatments).filter(({ is }) => is === "open");
        expect(open.length).toBeLessThanOrEqual(1);
        const running = meeting.presence
          .filter(({ until }) => until === null)
          .map(({ seat, person }) => `${seat} ${person}`);
        expect(new Set(running).size).toBe(running.length);
      }
  });

  always("MTG-5: every meeting was called the charter's days before", (happenings) => {
    for (const { before, fact } of everyFact(happenings, "MeetingCalled")) {
      const body = find(before.constellation.bodies, fact.body);
      const days = inForceOn(body?.charters ?? [], fact.day)?.value.noticeDays ?? 0;
      if (days > 0) expect(plusDays(fact.calledOn ?? fact.day, days) <= fact.day).toBe(true);
    }
  });

  always("DEC-1: every decision and commitment got an owner that existed that day", (happenings) => {
    for (const type of ["DecisionTaken", "CommitmentMade"] as const)
      for (const { before, fact } of everyFact(happenings, type)) {
        // A task of which nobody has said who has it has no owner; none of these lives gives such a one.
        expect(fact.owner).toBeDefined();
        const { kind, id } = fact.owner ?? { kind: "body", id: "" };
        const date = fact.type === "DecisionTaken" ? fact.day : fact.since;
        const things = {
          body: before.constellation.bodies,
          seat: before.constellation.seats,
          organisation: before.collaboration.organisations,
        };
        expect(existsOn(find<{ readonly since: typeof date }>(things[kind], id), date)).toBe(true);
      }
  });
});

it("a meeting's verdict at an instant is that of the plain recomputation of its log", () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      for (const { fact } of everyFact(lived(life), "DecisionTaken")) {
        const { question } = fact.certificate;
        const answer = assessQuorum(question);
        const naive = naiveQuorum(question);
        expect([answer.verdict, answer.counted.seats]).toEqual([naive.verdict, naive.filled]);
        expect(toMilliseconds(question.treatment.from) < toMilliseconds(question.treatment.until)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

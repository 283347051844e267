/**
 * Refusals that are said in several ways: of one thing and of several, of what is known and of what is not. What each says of
 * one example stands in the rulebook; here stand the others.
 */
import { decodeWith, Refusal, refusalKinds } from "@konstellation/core";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { explainRefusal } from "./index.ts";

/** A refusal as it is written, but for its rule. */
type Written = { readonly type: string; readonly [field: string]: unknown };
type Case = readonly [what: string, refusal: Written, sv: string, en: string];

const read = decodeWith(Refusal);
const TEN = "2024-05-03T10:00:00+02:00";

/** What a refusal says, without the id of its rule. */
const said = (written: Written) => {
  const rule = refusalKinds.find(({ type }) => type === written.type)?.rules[0] ?? "";
  const { sv, en = "" } = explainRefusal(Result.getOrThrow(read({ ...written, rule })));
  const bare = (text: string) => (text.endsWith(` (${rule})`) ? text.slice(0, -rule.length - 3) : text);
  return { sv: bare(sv), en: bare(en) };
};

describe("the group", () => {
  it.each<Case>([
    [
      "why each seat is empty, since when, and who could fill it",
      {
        type: "NotQuorate",
        meeting: "m",
        item: "4",
        forum: "informal",
        cure: "fillSeats",
        brokenAt: TEN,
        missing: [
          {
            seat: "a",
            organisation: "x",
            why: "absent",
            label: { sv: "chef a", en: "head a" },
            since: TEN,
            deputies: [],
          },
          {
            seat: "b",
            organisation: "x",
            why: "late",
            label: { sv: "chef b", en: "head b" },
            since: TEN,
            deputies: [{ person: "p" }, { person: "q", title: { sv: "ställföreträdare", en: "stand-in" } }],
          },
          {
            seat: "c",
            organisation: "x",
            why: "left",
            label: { sv: "chef c", en: "head c" },
            since: TEN,
            deputies: [],
          },
          {
            seat: "d",
            organisation: "x",
            why: "vacant",
            label: { sv: "chef d", en: "head d" },
            since: null,
            deputies: [],
          },
        ],
        answer: {
          verdict: "inquorate",
          forum: "informal",
          rule: "QUO-1",
          counted: { seats: 1, of: 3, organisations: 1, ofOrganisations: 2 },
          missing: [],
          missingOrganisations: [],
          brokenAt: TEN,
          flags: [],
          cure: [],
          explanation: { sv: "Ingen vet.", en: "Nobody knows." },
        },
      },
      "Gruppen är inte samlad: inget kan beslutas. 1 av 3 platser är fylld. Tomma platser: chef a (frånvarande sedan 10:00; ingen ersättare är utsedd); chef b (kom sent; ersättare: p, ställföreträdare); chef c (gick 10:00; ingen ersättare är utsedd); chef d (vakant; ingen ersättare är utsedd).",
      "The group is not assembled: nothing can be decided. 1 of 3 seats is filled. Empty seats: head a (absent since 10:00; no deputy is appointed); head b (arrived late; deputy: p, stand-in); head c (left at 10:00; no deputy is appointed); head d (vacant; no deputy is appointed).",
    ],
    [
      "one filled seat, and one empty",
      {
        type: "NotQuorate",
        meeting: "m",
        item: "4",
        forum: "informal",
        cure: "fillSeats",
        brokenAt: TEN,
        missing: [
          {
            seat: "a",
            organisation: "x",
            why: "recused",
            label: { sv: "chef a", en: "head a" },
            since: null,
            deputies: [],
          },
        ],
        answer: {
          verdict: "inquorate",
          forum: "informal",
          rule: "QUO-1",
          counted: { seats: 1, of: 2, organisations: 1, ofOrganisations: 2 },
          missing: [],
          missingOrganisations: [],
          brokenAt: TEN,
          flags: [],
          cure: [],
          explanation: { sv: "Ingen vet.", en: "Nobody knows." },
        },
      },
      "Gruppen är inte samlad: inget kan beslutas. 1 av 2 platser är fylld. Tom plats: chef a (jävig; ingen ersättare är utsedd).",
      "The group is not assembled: nothing can be decided. 1 of 2 seats is filled. Empty seat: head a (recused; no deputy is appointed).",
    ],
    [
      "no seat filled",
      {
        type: "NotQuorate",
        meeting: "m",
        item: "4",
        forum: "informal",
        cure: "fillSeats",
        brokenAt: TEN,
        missing: [],
        answer: {
          verdict: "inquorate",
          forum: "informal",
          rule: "QUO-1",
          counted: { seats: 0, of: 2, organisations: 1, ofOrganisations: 2 },
          missing: [],
          missingOrganisations: [],
          brokenAt: TEN,
          flags: [],
          cure: [],
          explanation: { sv: "Ingen vet.", en: "Nobody knows." },
        },
      },
      "Gruppen är inte samlad: inget kan beslutas. 0 av 2 platser är fyllda.",
      "The group is not assembled: nothing can be decided. 0 of 2 seats are filled.",
    ],
    [
      "lost before the item was taken up",
      {
        type: "NotQuorate",
        meeting: "m",
        item: "4",
        forum: "broken",
        cure: "newMeeting",
        brokenAt: TEN,
        missing: [],
        answer: {
          verdict: "inquorate",
          forum: "informal",
          rule: "QUO-1",
          counted: { seats: 1, of: 3, organisations: 1, ofOrganisations: 2 },
          missing: [],
          missingOrganisations: [],
          brokenAt: TEN,
          flags: [],
          cure: [],
          explanation: { sv: "Ingen vet.", en: "Nobody knows." },
          lostBefore: {
            at: "2024-05-03T09:30:00+02:00",
            missing: [
              { seat: "a", organisation: "x", why: "left" },
              { seat: "b", organisation: "x", why: "vacant" },
            ],
          },
        },
      },
      "Gruppen är inte beslutför sedan klockan 09:30: inget kan beslutas. Platser som blev tomma då: a (har gått); b (vakant). Det som har beretts finns kvar: ta upp punkten på ett nytt möte.",
      "The group has not been quorate since 09:30: nothing can be decided. Seats that emptied then: a (has left); b (vacant). What has been prepared is kept: take the item up at a new meeting.",
    ],
    [
      "lost before, though no seat emptied then",
      {
        type: "NotQuorate",
        meeting: "m",
        item: "4",
        forum: "broken",
        cure: "newTreatment",
        brokenAt: TEN,
        missing: [],
        answer: {
          verdict: "inquorate",
          forum: "informal",
          rule: "QUO-1",
          counted: { seats: 1, of: 3, organisations: 1, ofOrganisations: 2 },
          missing: [],
          missingOrganisations: [],
          brokenAt: TEN,
          flags: [],
          cure: [],
          explanation: { sv: "Ingen vet.", en: "Nobody knows." },
          lostBefore: { at: "2024-05-03T09:30:00+02:00", missing: [] },
        },
      },
      "Gruppen är inte beslutför sedan klockan 09:30: inget kan beslutas. Avbryt behandlingen och ta upp punkten på nytt när gruppen är beslutför igen.",
      "The group has not been quorate since 09:30: nothing can be decided. Break the item off, and take it up again once the group is quorate.",
    ],
    [
      "what nobody knows",
      {
        type: "QuorumNotKnown",
        meeting: "m",
        item: "4",
        flags: [],
        answer: {
          verdict: "inquorate",
          forum: "informal",
          rule: "QUO-1",
          counted: { seats: 1, of: 3, organisations: 1, ofOrganisations: 2 },
          missing: [],
          missingOrganisations: [],
          brokenAt: TEN,
          flags: [],
          cure: [],
          explanation: { sv: "Ingen vet.", en: "Nobody knows." },
        },
      },
      "Ingen vet.",
      "Nobody knows.",
    ],
    [
      "seats that came and went, and another charter",
      { type: "GroupHasChanged", meeting: "m", added: ["a"], gone: ["b", "c"], charter: true },
      "Sedan mötet öppnades har det förts in hur det var den dagen (hörde inte till gruppen: b; c; hörde till gruppen: a; en annan stadga gällde), så inget kan beslutas. Ajournera mötet till en annan dag, eller bordlägg punkten och kalla till ett nytt möte.",
      "Since the meeting opened it has been entered how things were that day (were not part of the group: b; c; were part of the group: a; another charter applied), so nothing can be decided. Adjourn the meeting to another day, or defer the item and call a new meeting.",
    ],
    [
      "a seat that came",
      { type: "GroupHasChanged", meeting: "m", added: ["a"], gone: [], charter: false },
      "Sedan mötet öppnades har det förts in hur det var den dagen (hörde till gruppen: a), så inget kan beslutas. Ajournera mötet till en annan dag, eller bordlägg punkten och kalla till ett nytt möte.",
      "Since the meeting opened it has been entered how things were that day (were part of the group: a), so nothing can be decided. Adjourn the meeting to another day, or defer the item and call a new meeting.",
    ],
    [
      "a seat that went",
      { type: "GroupHasChanged", meeting: "m", added: [], gone: ["b"], charter: false },
      "Sedan mötet öppnades har det förts in hur det var den dagen (hörde inte till gruppen: b), så inget kan beslutas. Ajournera mötet till en annan dag, eller bordlägg punkten och kalla till ett nytt möte.",
      "Since the meeting opened it has been entered how things were that day (were not part of the group: b), so nothing can be decided. Adjourn the meeting to another day, or defer the item and call a new meeting.",
    ],
    [
      "another charter alone",
      { type: "GroupHasChanged", meeting: "m", added: [], gone: [], charter: true },
      "Sedan mötet öppnades har det förts in hur det var den dagen (en annan stadga gällde), så inget kan beslutas. Ajournera mötet till en annan dag, eller bordlägg punkten och kalla till ett nytt möte.",
      "Since the meeting opened it has been entered how things were that day (another charter applied), so nothing can be decided. Adjourn the meeting to another day, or defer the item and call a new meeting.",
    ],
    [
      "a paper that some have not, some have an older version of, and some got too late",
      {
        type: "PapersNotEqual",
        meeting: "m",
        item: "4",
        papers: [
          {
            paper: "plan",
            version: "2",
            seats: [
              { seat: "a", why: "late" },
              { seat: "b", why: "notReached" },
              { seat: "c", why: "olderVersion" },
              { seat: "d", why: "late" },
            ],
          },
          {
            paper: "karta",
            version: "1",
            seats: [
              { seat: "a", why: "olderVersion" },
              { seat: "b", why: "olderVersion" },
            ],
          },
        ],
      },
      "Alla har inte fått samma underlag, så punkten kan inte beslutas. plan (version 2): 1 har inte fått det: b. 1 har en äldre version: c. 2 fick det för sent: a; d. karta (version 1): 2 har en äldre version: a; b. Skicka underlaget till dem och ta upp punkten på nästa möte.",
      "Not everybody has got the same papers, so the item cannot be decided. plan (version 2): 1 has not got it: b. 1 has an older version: c. 2 got it too late: a; d. karta (version 1): 2 have an older version: a; b. Send the paper to them and take the item up at the next meeting.",
    ],
    [
      "nobody to recuse on a seat",
      { type: "RecusalDoesNotFit", meeting: "m", item: "4", seat: "a", person: null, problem: "notOnTheSeat" },
      "Ingen innehar platsen ”a” den dagen och ingen har suttit där, så det finns ingen som kan vara jävig.",
      "Nobody holds the seat “a” that day and nobody has sat there, so there is nobody to recuse.",
    ],
    [
      "somebody else than who sits there",
      { type: "RecusalDoesNotFit", meeting: "m", item: "4", seat: "a", person: "p", problem: "notOnTheSeat" },
      "Personen ”p” är varken utsedd till platsen ”a” den dagen eller antecknad där. Kontrollera namnet.",
      "The person “p” is neither appointed to the seat “a” that day nor recorded there. Check the name.",
    ],
  ])("%s", (_, refusal, sv, en) => expect(said(refusal)).toEqual({ sv, en }));
});

describe("the meeting", () => {
  it.each<Case>([
    [
      "times of another day",
      { type: "TimesDoNotFit", meeting: "m", day: "2024-05-03", why: "notOnTheDay" },
      "De angivna tiderna ligger inte på dagen för mötet ”m”, 2024-05-03. Rätta tiderna eller dagen.",
      "The times given are not on the day of the meeting “m”, 2024-05-03. Correct the times or the day.",
    ],
    [
      "times that run backwards",
      { type: "TimesDoNotFit", meeting: "m", day: "2024-05-03", why: "endsBeforeItStarts" },
      "Mötet ”m” skulle sluta innan det börjar. Rätta tiderna.",
      "The meeting “m” would end before it starts. Correct the times.",
    ],
    [
      "a recess while an item is on the table",
      { type: "AnotherItemOpen", meeting: "m", item: null, open: "3" },
      "Mötet kan inte ajourneras medan punkt 3 behandlas. Avsluta punkten eller avbryt behandlingen först.",
      "The meeting cannot adjourn while item 3 is on the table. Finish the item or break it off first.",
    ],
    [
      "an item while another is on the table",
      { type: "AnotherItemOpen", meeting: "m", item: "4", open: "3" },
      "Punkt 4 kan inte tas upp än: punkt 3 behandlas. Avsluta den först.",
      "Item 4 cannot be taken up yet: item 3 is on the table. Finish that one first.",
    ],
    [
      "a notice of one day",
      {
        type: "CalledTooLate",
        meeting: "m",
        day: "2024-05-03",
        calledOn: "2024-05-03",
        noticeDays: 1,
        earliest: "2024-05-04",
      },
      "En kallelse 2024-05-03 är för sen för ett möte 2024-05-03: stadgan kräver 1 dag. Mötet kan hållas tidigast 2024-05-04.",
      "A call on 2024-05-03 is too late for a meeting on 2024-05-03: the charter asks for 1 day. The meeting can be held on 2024-05-04 at the earliest.",
    ],
    [
      "a notice of several",
      {
        type: "CalledTooLate",
        meeting: "m",
        day: "2024-05-03",
        calledOn: "2024-05-03",
        noticeDays: 14,
        earliest: "2024-05-17",
      },
      "En kallelse 2024-05-03 är för sen för ett möte 2024-05-03: stadgan kräver 14 dagar. Mötet kan hållas tidigast 2024-05-17.",
      "A call on 2024-05-03 is too late for a meeting on 2024-05-03: the charter asks for 14 days. The meeting can be held on 2024-05-17 at the earliest.",
    ],
    [
      "an answer before the question",
      { type: "AnswerOnNoDay", remark: "r", on: "2024-05-02", notBefore: "2024-05-03", notAfter: "2024-05-06" },
      "Frågan ställdes först den 2024-05-03, så den kan inte ha besvarats den 2024-05-02. Rätta dagen.",
      "The question was only put on 2024-05-03, so it cannot have been answered on 2024-05-02. Correct the day.",
    ],
    [
      "an answer ahead of the clock, to a question of that very day",
      { type: "AnswerOnNoDay", remark: "r", on: "2024-05-07", notBefore: "2024-05-07", notAfter: "2024-05-06" },
      "Den 2024-05-07 har inte kommit än. Ange den dag då frågan besvarades, senast den 2024-05-06.",
      "2024-05-07 has not come yet. Give the day on which the question was answered, 2024-05-06 at the latest.",
    ],
  ])("%s", (_, refusal, sv, en) => expect(said(refusal)).toEqual({ sv, en }));
});

describe("a question by correspondence", () => {
  it.each<Case>([
    [
      "to nobody, since there is no seat",
      { type: "SentToNoSeat", body: "llg", day: "2024-05-03", strangers: [] },
      "llg har inga platser den 2024-05-03, så ingen kan få frågan. Skapa platserna först.",
      "llg has no seats on 2024-05-03, so nobody can be asked. Create the seats first.",
    ],
    [
      "to seats of another body",
      { type: "SentToNoSeat", body: "llg", day: "2024-05-03", strangers: ["a", "b"] },
      "De här platserna hör inte till llg den 2024-05-03: a och b. Skicka frågan till organets egna platser.",
      "These seats do not belong to llg on 2024-05-03: a and b. Send the question to the body's own seats.",
    ],
    [
      "that has been decided",
      { type: "QuestionHasEnded", correspondence: "q", as: "decided", at: TEN },
      "Frågan är redan beslutad, den 2024-05-03. Ställ en ny fråga om gruppen har ändrat sig.",
      "The question has already been decided, on 2024-05-03. Put a new question if the group has changed its mind.",
    ],
    [
      "that has fallen",
      { type: "QuestionHasEnded", correspondence: "q", as: "fallen", at: TEN },
      "Frågan har redan fallit, den 2024-05-03. Ställ en ny fråga, eller ta upp den på ett möte.",
      "The question has already fallen, on 2024-05-03. Put a new question, or take it up at a meeting.",
    ],
    [
      "that a seat has not had",
      { type: "SeatHasNotHadIt", correspondence: "q", seat: "a", at: TEN, sent: null },
      "Platsen ”a” har inte fått frågan. Skicka den dit först.",
      "The seat “a” has not had the question. Send it there first.",
    ],
    [
      "that a seat had later than it is said to have answered",
      { type: "SeatHasNotHadIt", correspondence: "q", seat: "a", at: TEN, sent: "2024-05-04T10:00:00+02:00" },
      "Frågan skickades till platsen ”a” 2024-05-04 10:00, så den kan inte ha besvarats 2024-05-03 10:00. Rätta någon av tiderna.",
      "The question was sent to the seat “a” on 2024-05-04 10:00, so it cannot have been answered on 2024-05-03 10:00. Correct one of the times.",
    ],
    [
      "that the holder has answered",
      { type: "SeatHasAnswered", correspondence: "q", seat: "a", person: "q", by: "p", as: "holder", at: TEN },
      "”p” har som innehavare redan svarat för platsen ”a”, 2024-05-03 10:00, och går före ”q”. Har platsen ändrat sig svarar ”p” på nytt.",
      "As holder, “p” has already answered for the seat “a”, on 2024-05-03 10:00, and goes before “q”. If the seat has changed its mind, “p” answers again.",
    ],
    [
      "that a deputy has answered",
      { type: "SeatHasAnswered", correspondence: "q", seat: "a", person: "q", by: "p", as: "deputy", at: TEN },
      "”p” har som ersättare redan svarat för platsen ”a”, 2024-05-03 10:00, och går före ”q”. Har platsen ändrat sig svarar ”p” på nytt.",
      "As deputy, “p” has already answered for the seat “a”, on 2024-05-03 10:00, and goes before “q”. If the seat has changed its mind, “p” answers again.",
    ],
    [
      "that no seat can agree to",
      { type: "SeatsDoNotAgree", correspondence: "q", day: "2024-05-03", seats: [] },
      "Organet har inga platser den 2024-05-03, så ingen kan ha svarat ja.",
      "The body has no seats on 2024-05-03, so nobody can have agreed.",
    ],
    [
      "that every seat has agreed to",
      { type: "QuestionCanBeDecided", correspondence: "q", status: "everySeatAgrees", answersDue: "2024-05-10" },
      "Varje plats har svarat ja, så frågan faller inte. Anteckna beslutet.",
      "Every seat has agreed, so the question does not fall. Record the decision.",
    ],
    [
      "that answers may still come to",
      { type: "QuestionCanBeDecided", correspondence: "q", status: "answersMayCome", answersDue: "2024-05-10" },
      "Ingen är emot, och svarstiden går ut först 2024-05-10. Invänta svaren.",
      "Nobody objects, and answers are not due until 2024-05-10. Wait for the answers.",
    ],
  ])("%s", (_, refusal, sv, en) => expect(said(refusal)).toEqual({ sv, en }));
});

describe("bodies, seats and charters", () => {
  it.each<Case>([
    [
      "a body that answers for something of every kind",
      {
        type: "BodyStillAnswers",
        body: "au",
        decisions: ["d1"],
        commitments: ["c1", "c2"],
        reportBacks: ["r1"],
        meetings: ["m1", "m2", "m3"],
      },
      "au kan inte upplösas än. Organet har kvar beslut (d1); uppdrag (c1 och c2); återrapporter (r1); möten (m1, m2 och m3). Lämna över det till ett annat organ först.",
      "au cannot be dissolved yet. It still has decisions (d1); commitments (c1 and c2); report-backs (r1); meetings (m1, m2 and m3). Hand this over to another body first.",
    ],
    [
      "a body that answers for one thing",
      { type: "BodyStillAnswers", body: "au", decisions: [], commitments: ["c1"], reportBacks: [], meetings: [] },
      "au kan inte upplösas än. Organet har kvar uppdrag (c1). Lämna över det till ett annat organ först.",
      "au cannot be dissolved yet. It still has commitments (c1). Hand this over to another body first.",
    ],
    [
      "a place in the order, where one is free",
      {
        type: "OrderIsTaken",
        seat: "a",
        person: "q",
        order: 1,
        by: "p",
        from: "2024-01-01",
        until: "2024-12-31",
        free: 2,
      },
      "Personen ”p” är redan nummer 1 bland ersättarna på platsen ”a”, från 2024-01-01 till och med 2024-12-31. Ange ett annat nummer: 2 är ledigt.",
      "The person “p” is already number 1 among the deputies for the seat “a”, from 2024-01-01 until 2024-12-31. Give another number: 2 is free.",
    ],
    [
      "a place in the order, where none is",
      { type: "OrderIsTaken", seat: "a", person: "q", order: 1, by: "p", from: "2024-01-01", until: null, free: null },
      "Personen ”p” är redan nummer 1 bland ersättarna på platsen ”a”, från 2024-01-01. Ange ett annat nummer.",
      "The person “p” is already number 1 among the deputies for the seat “a”, from 2024-01-01. Give another number.",
    ],
    [
      "a seat that is filled for a while",
      { type: "AppointmentOverlaps", seat: "a", from: "2024-01-01", until: "2024-12-31" },
      "Platsen ”a” är redan tillsatt från 2024-01-01 till och med 2024-12-31. Avsluta det förordnandet först.",
      "The seat “a” is already filled from 2024-01-01 until 2024-12-31. End that appointment first.",
    ],
    [
      "a seat that is filled",
      { type: "AppointmentOverlaps", seat: "a", from: "2024-01-01", until: null },
      "Platsen ”a” är redan tillsatt från 2024-01-01. Avsluta det förordnandet först.",
      "The seat “a” is already filled from 2024-01-01. End that appointment first.",
    ],
    [
      "a selection of no seat",
      { type: "ConstellationIsEmpty", body: "llg", strangers: [] },
      "Urvalet träffar ingen plats i llg. En punkt måste gälla minst en plats.",
      "The selection matches no seat in llg. An item must concern at least one seat.",
    ],
    [
      "a body that had no seats yet on the day",
      { type: "ConstellationIsEmpty", body: "llg", strangers: [], seatsFrom: "2026-11-27" },
      "llg hade inga platser på mötets dag: den första finns från 2026-11-27. En plats finns från den dag den förs in, om inget annat sägs: ange from när organet och platserna skapas, om de fanns tidigare.",
      "llg had no seats on the day of the meeting: the first exists from 2026-11-27. A seat exists from the day it is entered unless something else is said: give from when the body and its seats are created, if they were there earlier.",
    ],
    [
      "a body that has no seats",
      { type: "ConstellationIsEmpty", body: "llg", strangers: [], seatsFrom: null },
      "llg har inga platser, och en punkt måste gälla minst en. Skapa platserna först.",
      "llg has no seats, and an item must concern at least one. Create the seats first.",
    ],
    [
      "a selection of a stranger",
      { type: "SelectionMeansNothing", body: "llg", why: "seat", words: ["x"], there: ["a", "b"] },
      "”x” är ingen plats i llg den dag urvalet gäller. Platserna den dagen är ”a” och ”b”. Ange någon av dem.",
      "“x” is not a seat of llg on the day of the selection. The seats on that day are “a” and “b”. Give one of them.",
    ],
    [
      "a selection of strangers",
      { type: "SelectionMeansNothing", body: "llg", why: "seat", words: ["x", "y"], there: ["a", "b"] },
      "”x” och ”y” är inga platser i llg den dag urvalet gäller. Platserna den dagen är ”a” och ”b”. Ange någon av dem.",
      "“x” and “y” are not seats of llg on the day of the selection. The seats on that day are “a” and “b”. Give one of them.",
    ],
    [
      "a second call that names a stranger, twice, in a body without seats",
      {
        type: "CharterNamesNoSeat",
        body: "llg",
        day: "2024-05-03",
        strangers: [
          { seat: "x", at: "secondCall" },
          { seat: "x", at: "secondCall" },
        ],
        seats: [],
      },
      "Stadgans regel för en andra kallelse nämner ”x”, som inte är någon plats i llg den 2024-05-03. Organet har inga platser den dagen: skapa platserna först.",
      "The charter's rule for a second call names “x”, which is not a seat of llg on 2024-05-03. The body has no seats on that day: create the seats first.",
    ],
    [
      "a charter that names strangers",
      {
        type: "CharterNamesNoSeat",
        body: "llg",
        day: "2024-05-03",
        strangers: [
          { seat: "x", at: "quorum" },
          { seat: "y", at: "secondCall" },
        ],
        seats: ["a", "b"],
      },
      "Stadgan nämner ”x” och ”y”, som inte är platser i llg den 2024-05-03. Platserna den dagen är ”a” och ”b”. Nämn någon av dem, eller skapa platsen först.",
      "The charter names “x” and “y”, which are not seats of llg on 2024-05-03. The seats on that day are “a” and “b”. Name one of them, or create the seat first.",
    ],
    [
      "a rule that counts no seat",
      { type: "QuorumOutOfReach", body: "llg", at: "quorum", needs: 1, there: 0, of: "seats" },
      "Kvorumregeln (quorum) nämner bara platser som inte är bland dem som den räknar. Nämn minst en som är det.",
      "The quorum rule (quorum) names only seats that are not among those it counts. Name at least one that is.",
    ],
    [
      "a rule that asks for more than one seat can give",
      { type: "QuorumOutOfReach", body: "llg", at: "quorum", needs: 3, there: 1, of: "seats" },
      "Kvorumregeln (quorum) kräver 3 platser, men det finns bara 1 att räkna i llg den dag stadgan börjar gälla. Kräv färre, eller skapa platserna först.",
      "The quorum rule (quorum) asks for 3 seats, but there is only 1 to count in llg on the day the charter takes effect. Ask for fewer, or create the seats first.",
    ],
    [
      "a rule that asks for more organisations than there are",
      { type: "QuorumOutOfReach", body: "llg", at: "quorum", needs: 3, there: 2, of: "organisations" },
      "Kvorumregeln (quorum) kräver 3 organisationer, men det finns bara 2 att räkna i llg den dag stadgan börjar gälla. Kräv färre, eller skapa platserna först.",
      "The quorum rule (quorum) asks for 3 organisations, but there are only 2 to count in llg on the day the charter takes effect. Ask for fewer, or create the seats first.",
    ],
  ])("%s", (_, refusal, sv, en) => expect(said(refusal)).toEqual({ sv, en }));
});

describe("agreements", () => {
  it.each<Case>([
    [
      "one that is concluded, nobody knows when",
      { type: "NothingToApprove", agreement: "tolk", party: "vaxjo", why: "alreadyConcluded", day: null },
      "Avtalet ”tolk” är redan ingånget.",
      "The agreement “tolk” has already been concluded.",
    ],
    [
      "one that is concluded",
      { type: "NothingToApprove", agreement: "tolk", party: "vaxjo", why: "alreadyConcluded", day: "2024-05-03" },
      "Avtalet ”tolk” är redan ingånget (2024-05-03).",
      "The agreement “tolk” has already been concluded (2024-05-03).",
    ],
    [
      "a list of which one row is refused",
      {
        type: "ListHasFaults",
        accepted: 0,
        refused: [
          {
            line: 3,
            agreement: "tolk",
            refusal: { type: "NotInTheBook", rule: "BOOK-1", kind: "organisation", id: "flen" },
          },
        ],
      },
      "Inget i listan har förts in: 1 rad avvisas och 0 hade godtagits. Rad 3: Det finns ingen organisation som heter ”flen” i boken. (BOOK-1)",
      "Nothing in the list has been entered: 1 row is refused and 0 would have been accepted. Row 3: There is no organisation called “flen” in the book. (BOOK-1)",
    ],
    [
      "a list of which several are",
      {
        type: "ListHasFaults",
        accepted: 4,
        refused: [
          {
            line: 3,
            agreement: "tolk",
            refusal: { type: "NotInTheBook", rule: "BOOK-1", kind: "organisation", id: "flen" },
          },
          {
            line: 7,
            agreement: "bil",
            refusal: { type: "NotInTheBook", rule: "BOOK-1", kind: "organisation", id: "trosa" },
          },
        ],
      },
      "Inget i listan har förts in: 2 rader avvisas och 4 hade godtagits. Rad 3: Det finns ingen organisation som heter ”flen” i boken. (BOOK-1); Rad 7: Det finns ingen organisation som heter ”trosa” i boken. (BOOK-1)",
      "Nothing in the list has been entered: 2 rows are refused and 4 would have been accepted. Row 3: There is no organisation called “flen” in the book. (BOOK-1); Row 7: There is no organisation called “trosa” in the book. (BOOK-1)",
    ],
  ])("%s", (_, refusal, sv, en) => expect(said(refusal)).toEqual({ sv, en }));
});

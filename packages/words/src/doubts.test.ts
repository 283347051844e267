import { instant } from "@konstellation/core";
import { expect, it } from "vitest";
import { explainDoubt } from "./doubts.ts";

const recorded = { version: 7, recordedAt: instant("2024-05-03T10:00:00+02:00") };

it("an entry recorded before one that stands before it is told with both moments", () => {
  const earlier = { version: 6, recordedAt: instant("2024-06-07T13:05:00+02:00") };
  expect(explainDoubt({ ...recorded, why: "recordedBefore", earlier })).toEqual({
    sv: "Post 7 säger att den fördes in fre 2024-05-03 10:00, men den står efter post 6, som fördes in fre 2024-06-07 13:05.",
    en: "Entry 7 says that it was recorded Fri 2024-05-03 10:00, but it stands after entry 6, which was recorded Fri 2024-06-07 13:05.",
  });
});

it("one whose act is refused is told with the refusal, and one that no act leads to as that", () => {
  const refusal = { type: "NotInTheBook", rule: "BOOK-1", kind: "meeting", id: "nowhere" } as const;
  expect(explainDoubt({ ...recorded, why: "refused", fact: "PeopleArrived", refusal })).toEqual({
    sv: expect.stringMatching(/^Post 7 \(PeopleArrived\) kan inte ha hänt som boken stod då\. .*nowhere.*\(BOOK-1\)$/),
    en: expect.stringMatching(/^Entry 7 \(PeopleArrived\) cannot have happened as the book .*nowhere.*\(BOOK-1\)$/),
  });
  expect(explainDoubt({ ...recorded, why: "otherwise", fact: "CommitmentMade" })).toEqual({
    sv: "Post 7 (CommitmentMade): ingen handling leder till just det, som boken stod då.",
    en: "Entry 7 (CommitmentMade): no act leads to just that, as the book stood then.",
  });
});

it.each([
  [
    { ...recorded, why: "lacks", fact: "DecisionTaken", lacks: "ItemConcluded" },
    "Post 7 (DecisionTaken): den handlingen leder också till ItemConcluded, som saknas i posten.",
    "Entry 7 (DecisionTaken): that act also leads to ItemConcluded, which the entry does not have.",
  ],
  [
    { ...recorded, why: "nothing" },
    "Post 7 säger ingenting, och ingen handling leder till det.",
    "Entry 7 says nothing, and no act leads to that.",
  ],
  [
    { ...recorded, why: "idRepeated", earlier: { ...recorded, version: 3 } },
    "Post 7 har samma handlings-id som post 3. En handling förs in en gång.",
    "Entry 7 has the same act id as entry 3. An act is entered once.",
  ],
  [
    { ...recorded, why: "setsAsideWhole", whole: 3 },
    "Post 7 lägger post 3 åt sidan, men den är just vad som skrevs.",
    "Entry 7 sets entry 3 aside, but that is just what was written.",
  ],
] as const)("an entry that is doubtful since $why is said to be that", (doubt, sv, en) => {
  expect(explainDoubt(doubt)).toEqual({ sv, en });
});

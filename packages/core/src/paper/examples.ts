/**
 * Examples of what is said of papers.
 */
import * as Result from "effect/Result";
import { type Command, contentOf, day, type Fact } from "../index.ts";
import type { RuleExample } from "../testing/example.ts";
import { paper } from "../testing/papers.ts";
import { ready } from "../testing/small-world.ts";

const owner = { kind: "seat", id: "vaxjo/social" } as const;
const describes = (more: Omit<Extract<Command, { type: "DescribePaper" }>, "type" | "paper" | "from">): Command => ({
  type: "DescribePaper",
  paper: "introduction",
  from: day("2024-05-03"),
  ...more,
});
const introduction = { sv: "Introduktionsmaterial", en: "Introduction material" };
const living: Fact = {
  type: "PaperDescribed",
  paper: "introduction",
  from: day("2024-01-15"),
  title: introduction,
  owner,
  nextReview: "2024-spring",
};
const mentions = (id: string): Command => ({
  type: "MentionPaper",
  paper: id,
  title: { sv: "Bildspel", en: "Slides" },
  where: { meeting: "m", item: "2" },
  source: "The notes: slides attached",
});
const reviews = (on: string, next: string): Command => ({
  type: "ReviewPaper",
  paper: "introduction",
  on: day(on),
  next,
});

export const examples: ReadonlyArray<RuleExample> = [
  {
    rule: "PAP-4",
    says: {
      sv: "Planen är ett förslag, och står på webben.",
      en: "The plan is a proposal, and is on the web.",
    },
    given: [...ready, paper],
    when: {
      ...describes({ kind: "proposal", link: "https://underlag.example/plan" }),
      paper: "plan",
    } as Command,
    adds: ["PaperDescribed"],
  },
  {
    rule: "PAP-4",
    says: { sv: "En dag säger inget om underlaget.", en: "A day says nothing of the paper." },
    given: [...ready, paper],
    when: { ...describes({}), paper: "plan" } as Command,
    refuses: "DescriptionDoesNotFit",
    because: "nothingSaid",
  },
  {
    rule: "PAP-4",
    says: {
      sv: "Ingen har sagt vad underlaget heter.",
      en: "Nobody has said what the paper is called.",
    },
    given: ready,
    when: describes({ kind: "guide" }),
    refuses: "DescriptionDoesNotFit",
    because: "noTitle",
  },
  {
    rule: "PAP-5",
    says: {
      sv: "Anteckningarna säger ”bifogas”, och bilderna finns inte.",
      en: "The notes say “attached”, and there are no slides.",
    },
    given: ready,
    when: mentions("slides"),
    adds: ["PaperMentioned"],
  },
  {
    rule: "PAP-5",
    says: { sv: "Planen finns redan till hands.", en: "The plan is at hand already." },
    given: [...ready, paper],
    when: mentions("plan"),
    refuses: "PaperIsAtHand",
  },
  {
    rule: "PAP-6",
    says: {
      sv: "Introduktionsmaterialet har en ägare och ses över till hösten.",
      en: "The introduction material has an owner and is looked over in the autumn.",
    },
    given: ready,
    when: describes({ title: introduction, owner, nextReview: "2024-autumn" }),
    adds: ["PaperDescribed"],
  },
  {
    rule: "PAP-6",
    says: {
      sv: "Ingen svarar för översynen.",
      en: "Nobody answers for the review.",
    },
    given: ready,
    when: describes({ title: introduction, nextReview: "2024-autumn" }),
    refuses: "ReviewDoesNotFit",
    because: "noOwner",
  },
  {
    rule: "PAP-6",
    says: {
      sv: "Materialet är genomgånget och ses över igen till hösten.",
      en: "The material has been gone through and is looked over again in the autumn.",
    },
    given: [...ready, living],
    when: reviews("2024-05-03", "2024-autumn"),
    adds: ["PaperReviewed"],
  },
  {
    rule: "PAP-6",
    says: { sv: "Planen är inget levande dokument.", en: "The plan is no living document." },
    given: [...ready, paper],
    when: { ...reviews("2024-05-03", "2024-autumn"), paper: "plan" } as Command,
    refuses: "ReviewDoesNotFit",
    because: "notLiving",
  },
  {
    rule: "PAP-6",
    says: { sv: "Dagen för översynen har inte kommit.", en: "The day of the review has not come." },
    given: [...ready, living],
    when: reviews("2024-05-04", "2024-autumn"),
    refuses: "ReviewDoesNotFit",
    because: "dayNotCome",
  },
  {
    rule: "PAP-6",
    says: {
      sv: "Nästa översyn skulle ligga före den som gjordes.",
      en: "The next review would be before the one that was made.",
    },
    given: [...ready, living],
    when: reviews("2024-05-03", "2024-04"),
    refuses: "ReviewDoesNotFit",
    because: "nextNotLater",
  },
  {
    rule: "PAP-7",
    says: {
      sv: "Planens kontrollsumma står i boken, men filen ligger någon annanstans.",
      en: "The hash of the plan is in the book, but the file lies somewhere else.",
    },
    given: [...ready, paper],
    reads: "The content of version 1 of `plan`, where no file is stored",
    from: () => contentOf(paper, undefined),
    refuses: "ContentNotStored",
  },
  {
    rule: "PAP-7",
    says: { sv: "Filen ligger lagrad här.", en: "The file is stored here." },
    asks: "The content of version 1 of `plan`, where the file is stored",
    of: () => Result.getOrThrow(contentOf(paper, "The plan, as it was sent out")),
    answers: "The plan, as it was sent out",
  },
];

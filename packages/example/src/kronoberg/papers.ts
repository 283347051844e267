/**
 * What is known of Kronoberg's papers besides their versions: what the wheel proposal is, the slides that the spring meeting's notes say
 * are attached and that nobody has, and the introduction material, which is kept up to date. When it is looked over next is not
 * written anywhere: the autumn is assumed.
 */
import { type Command, day } from "@konstellation/core";
import { PLANNING } from "./planning-days.ts";
import { SPRING } from "./spring-agenda.ts";

const slides = (paper: string, item: string, sv: string, en: string): Command => ({
  type: "MentionPaper",
  paper,
  title: { sv, en },
  where: { meeting: SPRING, item },
  source: `Anteckningar från vårmötet 2024, punkt ${item}: ”Bilder bifogas”`,
});

/** The papers as the secretary describes them after the spring meeting. */
export const papers: ReadonlyArray<Command> = [
  {
    type: "DescribePaper",
    paper: "wheel-proposal",
    from: day("2024-04-19"),
    kind: "proposal",
    owner: { kind: "body", id: "au" },
    audience: { sv: "Ledningsgruppens ledamöter", en: "The members of the leadership group" },
  },
  slides("dementia-slides", "9", "Bilder om vårdprogrammet för demens", "Slides on the dementia care programme"),
  slides("deviations-slides", "10", "Bilder om avvikelser i samverkan", "Slides on deviations in collaboration"),
  {
    type: "MentionPaper",
    paper: "workshop-proposals",
    title: {
      sv: "Övriga förslag från workshopen, sorterade efter vilket chefsnätverk som äger frågan",
      en: "Other proposals from the workshop, sorted by the heads' network that owns the question",
    },
    where: { meeting: PLANNING, item: "3" },
    source: "Anteckningar från planeringsdagarna, workshopen om handlingsplanen",
  },
  {
    type: "DescribePaper",
    paper: "introduction-material",
    from: day("2024-05-06"),
    title: { sv: "Introduktionsmaterial för nya ledamöter", en: "Introduction material for new members" },
    kind: "guide",
    owner: { kind: "seat", id: "rgk/rss" },
    audience: {
      sv: "Nya ledamöter, deras nätverk och de närmaste hemma",
      en: "New members, their networks and those closest to them at home",
    },
    nextReview: "2024-autumn",
  },
];

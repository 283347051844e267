/**
 * Examples of what is told of decisions.
 */
import { type Command, day, type Fact } from "../index.ts";
import type { RuleExample } from "../testing/example.ts";
import { afterDeciding } from "../testing/small-world.ts";

const after = afterDeciding();
const drafts = (on: string): Extract<Command, { type: "DraftAnnouncement" }> => ({
  type: "DraftAnnouncement",
  announcement: "to-units",
  of: { decision: "d" },
  text: { sv: "Från och med i höst gör vi så här.", en: "From this autumn this is how we do it." },
  audience: { sv: "enhetschefer", en: "heads of units" },
  through: { sv: "chefsmötet i juni", en: "the managers' meeting in June" },
  by: { kind: "organisation", id: "vaxjo" },
  on: day(on),
});
const drafted: Fact = { ...drafts("2024-05-06"), type: "AnnouncementDrafted", on: day("2024-05-06") };
const approves: Command = {
  type: "ApproveAnnouncement",
  announcement: "to-units",
  by: { kind: "body", id: "llg" },
  on: day("2024-05-10"),
};
const approved: Fact = { ...approves, type: "AnnouncementApproved", on: day("2024-05-10") };
const tells = (on: string): Command => ({ type: "TellAnnouncement", announcement: "to-units", on: day(on) });
const later = day("2024-06-07");

export const examples: ReadonlyArray<RuleExample> = [
  {
    rule: "ANN-1",
    says: {
      sv: "Beslutet ska berättas för enhetscheferna, på chefsmötet i juni.",
      en: "The decision is to be told to the heads of units, at the managers' meeting in June.",
    },
    given: after,
    on: later,
    when: drafts("2024-05-06"),
    adds: ["AnnouncementDrafted"],
  },
  {
    rule: "ANN-1",
    says: { sv: "Dagen före var inget beslutat.", en: "The day before nothing had been decided." },
    given: after,
    on: later,
    when: drafts("2024-05-02"),
    refuses: "NotDecidedYet",
  },
  {
    rule: "ANN-2",
    says: { sv: "Ledningsgruppen godkänner texten.", en: "The leadership group approves the text." },
    given: [...after, drafted],
    on: later,
    when: approves,
    adds: ["AnnouncementApproved"],
  },
  {
    rule: "ANN-2",
    says: { sv: "Ingen har godkänt texten än.", en: "Nobody has approved the text yet." },
    given: [...after, drafted],
    on: later,
    when: tells("2024-06-03"),
    refuses: "NotItsTurn",
  },
  {
    rule: "ANN-2",
    says: {
      sv: "Den kan inte ha berättats innan den godkändes.",
      en: "It cannot have been told before it was approved.",
    },
    given: [...after, drafted, approved],
    on: later,
    when: tells("2024-05-09"),
    refuses: "AnnouncedOutOfOrder",
  },
  {
    rule: "ANN-2",
    says: { sv: "Den berättas på chefsmötet.", en: "It is told at the managers' meeting." },
    given: [...after, drafted, approved],
    on: later,
    when: tells("2024-06-03"),
    adds: ["AnnouncementTold"],
  },
];

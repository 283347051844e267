/**
 * Examples of people: whether somebody is known already, and who has been erased.
 */
import type { RuleExample } from "../../testing/example.ts";
import { group } from "../../testing/small-world.ts";
import type { PersonGiven, PersonKept } from "../person.ts";
import { anotherPerson } from "../rules/same-person.ts";
import { notErased } from "../rules/who-was-erased.ts";

// Functions take the place of names: nobody is named in an example.
const secretary: PersonKept = {
  person: "p-bdfghjkmnpqrstvw",
  name: "Sekreteraren, Växjö",
  functions: [],
  contact: { phone: "070-777 76 04" },
};

const asks = (given: PersonGiven) => ({
  given: group,
  reads: `\`${secretary.person}\` is “${secretary.name}”, ${secretary.contact.phone}. Somebody is added: \`${JSON.stringify(given)}\``,
  from: () => anotherPerson([secretary], given),
});

/** The examples. */
export const examples: ReadonlyArray<RuleExample> = [
  {
    rule: "PER-2",
    says: { sv: "Samma namn: är det samma person?", en: "The same name: is it the same person?" },
    ...asks({ name: "SEKRETERAREN, VÄXJÖ" }),
    refuses: "MaybeTheSamePerson",
  },
  {
    rule: "PER-2",
    says: {
      sv: "Samma telefonnummer, annorlunda skrivet.",
      en: "The same telephone number, written in another way.",
    },
    ...asks({ name: "Sekreteraren", contact: { phone: "+46 70 777 76 04" } }),
    refuses: "MaybeTheSamePerson",
  },
  {
    rule: "PER-2",
    says: {
      sv: "Någon har svarat att det är en annan.",
      en: "Somebody has answered that it is another person.",
    },
    asks: { name: "Sekreteraren, Växjö", new: true },
    of: () => anotherPerson([secretary], { name: "Sekreteraren, Växjö", new: true })._tag,
    answers: "Success",
  },
  {
    rule: "PER-3",
    says: { sv: "Ett raderat id får inget namn igen.", en: "An erased id is given no name again." },
    given: group,
    reads: "`p-vaxjo` has been erased, and somebody gives `p-vaxjo` a name",
    from: () => notErased(new Set(["p-vaxjo"]), "p-vaxjo"),
    refuses: "PersonErased",
  },
  {
    rule: "PER-3",
    says: { sv: "Någon annan får det.", en: "Somebody else is." },
    asks: "`p-vaxjo` has been erased, and somebody gives `p-ljungby` a name",
    of: () => notErased(new Set(["p-vaxjo"]), "p-ljungby")._tag,
    answers: "Success",
  },
];

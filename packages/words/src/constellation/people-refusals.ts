/**
 * Why who somebody is cannot be entered so, and what to do about it.
 */
import { type Explainers, inSeries } from "../refusals/say.ts";

/** The words. */
export const peopleRefusals: Explainers<"MaybeTheSamePerson" | "PersonErased"> = {
  MaybeTheSamePerson: ({ candidates }, { pick, language }) => {
    const by = {
      name: { sv: "samma namn", en: "the same name" },
      email: { sv: "samma e-postadress", en: "the same e-mail address" },
      phone: { sv: "samma telefonnummer", en: "the same telephone number" },
    };
    const listed = candidates
      .map(
        ({ person, name, by: known }) =>
          `${name} (${person}: ${inSeries(
            known.map((each) => pick(by[each])),
            language,
          )})`,
      )
      .join("; ");
    return pick({
      sv: `Är det samma person? Känd är ${listed}. Ange det id:t om det är samma, och new: true (--new på kommandoraden) om det är en annan.`,
      en: `Is it the same person? Known is ${listed}. Give that id if it is the same, and new: true (--new on the command line) if it is another.`,
    });
  },
  PersonErased: ({ person }, { pick }) =>
    pick({
      sv: `Personen ”${person}” är raderad, och id:t får inget namn igen. Gäller det någon annan, lägg till en ny person.`,
      en: `The person “${person}” has been erased, and the id is given no name again. If it is somebody else, add a new person.`,
    }),
};

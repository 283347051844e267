/**
 * What is done about people. It is no command: nothing of it is an entry of the book.
 */
import type { Client } from "@konstellation/client";
import type { PersonGiven, PersonView } from "@konstellation/core";

/** Somebody is added, written anew or erased. */
export type PersonAct =
  | ({ readonly type: "AddPerson" } & PersonGiven)
  | ({ readonly type: "NamePerson"; readonly person: string } & PersonGiven)
  | { readonly type: "ErasePerson"; readonly person: string };

/** Whether it is about people. */
export const isPersonAct = <Other extends { readonly type: string }>(act: PersonAct | Other): act is PersonAct =>
  act.type === "AddPerson" || act.type === "NamePerson" || act.type === "ErasePerson";

/** The route of each. */
export const keepNames = { AddPerson: "addPerson", NamePerson: "namePerson", ErasePerson: "erasePerson" } as const;

/** Does it through a client. */
export const keptThrough = (client: Client, collaboration: string, act: PersonAct): Promise<PersonView> => {
  switch (act.type) {
    case "AddPerson":
      return client.call("addPerson", { collaboration, send: givenIn(act) });
    case "NamePerson":
      return client.call("namePerson", { collaboration, person: act.person, send: givenIn(act) });
    case "ErasePerson":
      return client.call("erasePerson", { collaboration, person: act.person });
  }
};

/** Who somebody is, of an act: what the body of its route takes. */
export const givenIn = (act: Exclude<PersonAct, { readonly type: "ErasePerson" }>): PersonGiven => {
  const { name, functions, contact, new: isNew } = act;
  return {
    name,
    ...(functions === undefined ? {} : { functions }),
    ...(contact === undefined ? {} : { contact }),
    ...(isNew === undefined ? {} : { new: isNew }),
  };
};

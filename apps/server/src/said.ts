/**
 * What the service says by itself when it says no, in both languages: the titles of its problems, and what each is about.
 *
 * What a rule, a ledger or a schema says is told where they are; this is what only a service has to say.
 */
import type { Explanation } from "@konstellation/core";
import type { LedgerFailure } from "@konstellation/ledger";

/** The statuses that a problem can have. */
export type Status = 400 | 401 | 404 | 405 | 409 | 412 | 413 | 415 | 421 | 422 | 500 | 503 | 504;

/** What a problem of a status is called. */
export const titles: Readonly<Record<Status, Explanation>> = {
  400: { sv: "Begäran går inte att läsa", en: "The request is malformed" },
  401: { sv: "Skrivnyckeln behövs", en: "A token is needed" },
  404: { sv: "Det finns inte", en: "There is no such thing" },
  405: { sv: "Det går inte att göra här", en: "That cannot be done here" },
  409: { sv: "Reglerna säger nej", en: "The rules refuse it" },
  412: { sv: "Boken har ändrats", en: "The book has changed" },
  413: { sv: "Begäran är för stor", en: "The request is too large" },
  415: { sv: "Det som skickas ska vara JSON", en: "The body must be JSON" },
  421: { sv: "Tjänsten heter något annat", en: "This service has another name" },
  422: { sv: "Reglerna säger nej", en: "The rules refuse it" },
  500: { sv: "Något gick sönder i tjänsten", en: "Something broke in the service" },
  503: { sv: "Boken går inte att läsa", en: "The book cannot be read" },
  504: { sv: "Det tog för lång tid", en: "It took too long" },
};

/** What a problem is called where the store says no. */
export const troubles: Readonly<Record<LedgerFailure["is"], Explanation>> = {
  missing: titles[503],
  unopened: titles[503],
  unread: titles[503],
  unwritten: { sv: "Det går inte att skriva i boken", en: "The book cannot be written" },
  busy: { sv: "Någon annan skriver", en: "Somebody else is writing" },
  gone: { sv: "Boken finns inte kvar", en: "The book is not there any more" },
  exchanged: { sv: "Boken i filen är en annan", en: "The book in the file is another" },
  damaged: { sv: "Boken är skadad", en: "The book is damaged" },
  altered: { sv: "Innehållet har ändrats", en: "The content has been altered" },
};

const HEADER = "Authorization: Bearer kst_…";

/** What each problem of the service's own is about. */
export const says = {
  tokenNeeded: (): Explanation => ({
    sv: `Skicka skrivnyckeln: ${HEADER}`,
    en: `Send the write token: ${HEADER}`,
  }),
  tokenWrong: (): Explanation => ({
    sv: "Nyckeln som skickades är inte tjänstens skrivnyckel. Den rätta ligger i filen write-token i tjänstens datamapp",
    en: "The token that was sent is not this service's write token. The right one is in the file write-token in its data folder",
  }),
  tokenUnreadable: (): Explanation => ({
    sv: `Nyckeln går inte att läsa så som den skickades. Så här ska det stå: ${HEADER}`,
    en: `The token cannot be read as it was sent. It is sent so: ${HEADER}`,
  }),
  notJson: (): Explanation => ({
    sv: "Skicka innehållet som application/json",
    en: "Send the body as application/json",
  }),
  tooLarge: (bytes: number): Explanation => ({
    sv: `Det som skickades är större än ${bytes} byte`,
    en: `The body is larger than ${bytes} bytes`,
  }),
  tooSlow: (seconds: number): Explanation => ({
    sv: `Begäran tog mer än ${seconds} sekunder`,
    en: `The request took longer than ${seconds} seconds`,
  }),
  broken: (): Explanation => ({
    sv: "Felet står i tjänstens logg",
    en: "The fault is written in the service's log",
  }),
  anotherHost: (host: string): Explanation => ({
    sv: `Tjänsten heter inte ”${host}”. Gör den det, lägg till namnet i KONSTELLATION_HOSTS`,
    en: `This service is not called "${host}". Add the name to KONSTELLATION_HOSTS if it is`,
  }),
  nothingAt: (path: string): Explanation => ({
    sv: `Det finns inget på ${path}. Vägarna står på /docs`,
    en: `Nothing is at ${path}. The routes are listed at /docs`,
  }),
  notDoneHere: (method: string, allowed: ReadonlyArray<string>): Explanation => ({
    sv: `${method} går inte att göra här: det gör ${allowed.join(", ")}`,
    en: `${method} cannot be done here: ${allowed.join(", ")} can`,
  }),
};

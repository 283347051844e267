/**
 * What SQLite says, as a failure of the ledger: whether it is worth trying again, what stands, and what to do.
 */
import { LedgerFailure } from "@konstellation/ledger";

type Explanation = LedgerFailure["says"];

/** What was being done when it failed. */
export type Doing = "reading" | "writing";

// The primary result codes of SQLite; the rest of a code says more than is needed here.
const [BUSY, LOCKED, READONLY, CORRUPT, FULL, NOT_A_DATABASE] = [5, 6, 8, 11, 13, 26];

/** The primary code of an error of SQLite, or undefined where it is none. */
export const codeOf = (error: unknown): number | undefined =>
  error instanceof Error && "errcode" in error && typeof error.errcode === "number" ? error.errcode & 0xff : undefined;

/** Whether SQLite says that the file is not what it wrote. */
export const isDamage = (error: unknown): boolean => [CORRUPT, NOT_A_DATABASE].some((code) => code === codeOf(error));

/** What went wrong, in words. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** An error of SQLite as a failure. */
export const failureOf = (doing: Doing, cause: unknown): LedgerFailure => {
  if (cause instanceof LedgerFailure) return cause;
  const code = codeOf(cause);
  if (code === BUSY || code === LOCKED)
    return new LedgerFailure({
      is: "busy",
      says: {
        sv: "Någon annan skriver i filen just nu. Inget har skrivits: försök igen om en stund.",
        en: "Somebody else is writing in the file just now. Nothing was written: try again in a moment.",
      },
      cause,
    });
  if (isDamage(cause)) return unread(messageOf(cause), cause);
  return doing === "writing" ? unwritten(code, messageOf(cause), cause) : unread(messageOf(cause), cause);
};

const unwritten = (code: number | undefined, said: string, cause: unknown): LedgerFailure => {
  const why: Explanation =
    code === FULL
      ? { sv: "disken är full", en: "the disk is full" }
      : code === READONLY
        ? { sv: "filen är öppnad bara för läsning", en: "the file is open for reading only" }
        : { sv: said, en: said };
  return new LedgerFailure({
    is: "unwritten",
    says: {
      sv: `Det gick inte att skriva i boken: ${why.sv}. Inget har skrivits.`,
      en: `The book could not be written: ${why.en}. Nothing was written.`,
    },
    cause,
  });
};

/** Only a file that is damaged is for replacing: one that cannot be reached is as it was. */
const unreadCure = {
  sv: {
    damage: "Den är skadad: återställ en säkerhetskopia.",
    place:
      "Inget tyder på att den är skadad: se efter att disken har plats och att du får läsa filen och skriva i mappen.",
  },
  en: {
    damage: "It is damaged: restore a backup.",
    place:
      "Nothing says that it is damaged: see that the disk has room, and that you may read the file and write in its folder.",
  },
};

const unread = (said: string, cause: unknown): LedgerFailure =>
  new LedgerFailure({
    is: "unread",
    says: {
      sv: `Filen går inte att läsa: ${said}. ${unreadCure.sv[isDamage(cause) ? "damage" : "place"]}`,
      en: `The file cannot be read: ${said}. ${unreadCure.en[isDamage(cause) ? "damage" : "place"]}`,
    },
    cause,
  });

/** That a file is not opened, and why; nothing in it was changed. */
export const unopened = ({ sv, en }: Explanation, cause?: unknown): LedgerFailure =>
  new LedgerFailure({
    is: "unopened",
    says: { sv: `${sv} Inget har ändrats.`, en: `${en} Nothing was changed.` },
    ...(cause === undefined ? {} : { cause }),
  });

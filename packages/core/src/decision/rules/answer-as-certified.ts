/**
 * QUO-6: whether the question and the answer of a certificate are those that the log gives when it is asked again, with the charter
 * that it was asked under: all of the answer but its words, since what is counted, who was missing and what is flagged is shown from it.
 */
import { inOrderOfKeys } from "../../kernel/index.ts";
import type { QuorumAnswer, QuorumFlag, QuorumQuestion } from "../../meeting/index.ts";
import type { Certificate } from "../schema.ts";

/** What a certificate says of the quorum; words are told as each release tells them. */
export interface QuorumSaid {
  readonly charterFrom: Certificate["charterFrom"];
  readonly question: QuorumQuestion;
  readonly answer: QuorumAnswer;
}

/** Whether a certificate says what is reckoned again. What it does not have was told by no release of its day. */
export const isAsReckoned = ({ charterFrom, question, answer }: Certificate, reckoned: QuorumSaid): boolean =>
  charterFrom === reckoned.charterFrom &&
  inOrderOfKeys(question) === inOrderOfKeys(reckoned.question) &&
  Object.entries(withoutWords(answer)).every(([field, said]) =>
    isSame(said, Object.entries(reckoned.answer).find(([name]) => name === field)?.[1]),
  ) &&
  sameFlags(answer.flags, reckoned.answer.flags);

const withoutWords = ({ explanation: _, flags: __, ...said }: Certificate["answer"]) => said;

/** Every flag that is said is reckoned, and the other way, but for what has been flagged only since some release. */
const sameFlags = (said: ReadonlyArray<QuorumFlag>, reckoned: ReadonlyArray<QuorumFlag>): boolean =>
  said.every((flag) => reckoned.some((each) => isSame(flag, each))) &&
  reckoned.every((flag) => FLAGGED_SINCE.includes(flag.code) || said.some((each) => isSame(flag, each)));

/** That somebody was in two meetings is told beside the certificate too, also where it does not say so. */
const FLAGGED_SINCE: ReadonlyArray<QuorumFlag["code"]> = ["personInTwoMeetings"];

const isSame = (said: unknown, reckoned: unknown): boolean => inOrderOfKeys(said) === inOrderOfKeys(reckoned);

/**
 * The routes that need more than the state of one book: each has its reader here, and the compiler says which has none.
 */
import { checkAgreementList } from "./agreement-list.ts";
import { calendar } from "./calendar.ts";
import { collaborations } from "./collaborations.ts";
import { paperContent, paperContents } from "./paper-contents.ts";
import { people, person } from "./people.ts";
import type { LedgerReader, LedgerReadName } from "./reader.ts";
import { search } from "./search.ts";
import { verification } from "./verification.ts";
import {
  writtenAgenda,
  writtenCall,
  writtenExtract,
  writtenMinutes,
  writtenRecordedExtract,
  writtenRecordedMinutes,
} from "./written-out.ts";

/** Their readers, complete by type. */
export const ledgerReaders: { readonly [Name in LedgerReadName]: LedgerReader<Name> } = {
  collaborations,
  verification,
  calendar,
  checkAgreementList,
  paperContent,
  paperContents,
  people,
  search,
  person,
  writtenCall,
  writtenAgenda,
  writtenMinutes,
  writtenExtract,
  writtenRecordedMinutes,
  writtenRecordedExtract,
};

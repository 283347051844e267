/**
 * Every rule of the engine, in the order the rulebook lists them.
 *
 * @since 0.1.0
 */
import {
  AGR_1,
  AGR_2,
  AGR_3,
  AGR_4,
  AGR_5,
  AGR_6,
  AGR_7,
  AGR_8,
  AGR_9,
  AGR_10,
  AGR_11,
  AGR_12,
  AGR_13,
  AGR_14,
} from "../agreement/index.ts";
import { CON_1, CON_2, CON_3, CON_4, CON_6 } from "../constellation/index.ts";
import { CON_5, DEC_1, DEC_2, DEC_6, DEC_7 } from "../decision/index.ts";
import { BOOK_1, BOOK_2 } from "../kernel/index.ts";
import {
  MTG_1,
  MTG_2,
  MTG_3,
  MTG_4,
  MTG_5,
  PAP_1,
  QUO_1,
  QUO_2,
  QUO_3,
  QUO_4,
  QUO_5,
  QUO_7,
} from "../meeting/index.ts";
import { QUO_6 } from "./certificates.ts";

/** Every rule. @category rules @since 0.1.0 */
export const rulebook = [
  BOOK_1,
  BOOK_2,
  CON_1,
  CON_2,
  CON_3,
  CON_4,
  CON_5,
  CON_6,
  QUO_1,
  QUO_2,
  QUO_3,
  QUO_4,
  QUO_5,
  QUO_6,
  QUO_7,
  PAP_1,
  MTG_1,
  MTG_2,
  MTG_3,
  MTG_4,
  MTG_5,
  DEC_1,
  DEC_2,
  DEC_6,
  DEC_7,
  AGR_1,
  AGR_2,
  AGR_3,
  AGR_4,
  AGR_5,
  AGR_6,
  AGR_7,
  AGR_8,
  AGR_9,
  AGR_10,
  AGR_11,
  AGR_12,
  AGR_13,
  AGR_14,
] as const;

/** The id of a rule: QUO-1, AGR-3. @category models @since 0.1.0 */
export type RuleId = (typeof rulebook)[number]["id"];

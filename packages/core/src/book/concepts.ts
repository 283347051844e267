/**
 * The one place that knows every concept. The order says who may know whom: each may use those before it.
 */
import { agreement } from "../agreement/index.ts";
import { announcement } from "../announcement/index.ts";
import { archive } from "../archive/index.ts";
import { collaboration } from "../collaboration/index.ts";
import { constellation } from "../constellation/index.ts";
import { correspondence } from "../correspondence/index.ts";
import { decision } from "../decision/index.ts";
import { discussion } from "../discussion/index.ts";
import { meeting } from "../meeting/index.ts";
import { paper } from "../paper/index.ts";
import { remit } from "../remit/index.ts";
import { reserved } from "../reserved/index.ts";
import { wish } from "../wish/index.ts";

/** Every concept, each after those it builds on. */
// biome-ignore format: one concept a line, so that a new one is a line.
export const concepts = [
  collaboration,
  constellation,
  meeting,
  reserved,
  discussion,
  wish,
  archive,
  decision,
  paper,
  remit,
  announcement,
  correspondence,
  agreement,
] as const;

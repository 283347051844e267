/**
 * What the book knows of bodies and seats.
 *
 * @since 0.1.0
 */
import type { WithCollaboration } from "../collaboration/index.ts";
import type { Registry } from "../kernel/index.ts";
import type { Body, Seat } from "./schema.ts";

/** Every body and every seat. @category models @since 0.1.0 */
export interface ConstellationState {
  readonly bodies: Registry<Body>;
  readonly seats: Registry<Seat>;
}

/** A slice of the book that knows bodies and seats. @category models @since 0.1.0 */
export interface WithConstellation extends WithCollaboration {
  readonly constellation: ConstellationState;
}

/**
 * Routes of agreements: how they are made, looked over and ended.
 */
import { joined } from "../joined.ts";
import { concludingRoutes } from "./concluding.ts";
import { endingRoutes } from "./ending.ts";
import { lookingOverRoutes } from "./looking-over.ts";

/** The routes. */
export const agreementRoutes = joined(concludingRoutes, lookingOverRoutes, endingRoutes);

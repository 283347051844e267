/**
 * Routes of agreements: how they are made, looked over and ended.
 */
import { concludingRoutes } from "./concluding.ts";
import { endingRoutes } from "./ending.ts";
import { lookingOverRoutes } from "./looking-over.ts";

/** The routes. */
export const agreementRoutes = { ...concludingRoutes, ...lookingOverRoutes, ...endingRoutes };

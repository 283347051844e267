export { type Case, ledgerContract, peopleContract } from "./contract.ts";

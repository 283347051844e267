export { type Case, contentsContract, ledgerContract, peopleContract } from "./contract.ts";

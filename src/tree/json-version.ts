/**
 * Version of the tree's JSON. Raised when a program that reads the former one could go wrong with the new one;
 * `schema.ts` is the contract.
 */
export const TREE_SCHEMA_VERSION = 2;

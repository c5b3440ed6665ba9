// The wire's version. It stands apart from the schemas so that a phone need not load them. A page of another version is
// told to reload: since version 2 refusals, right answers and score lines are data that the page puts into words, and a
// widget's parameters have the types of its schema.

export const protocolVersion = 2;

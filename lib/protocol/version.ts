// The wire's version. It stands apart from the schemas so that a phone need not load them.

export const protocolVersion = 1;

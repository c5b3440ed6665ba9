// The wire's version, apart from the schemas: a phone says it without carrying them.

export const protocolVersion = 1;

import type { Result } from '../result';

export function readPublicUrl(text: string): Result<string, string>;
export function readTrustedProxies(text: string): Result<string[], string>;

// What a page may load and who may frame it.

import { describe, expect, it } from 'vitest';
import { contentPolicy } from '@/app/page-headers';

describe('page headers', () => {
  it('a script runs with the nonce only, and no page may be framed', () => {
    const policy = contentPolicy({ nonce: 'abc', host: '192.168.1.5:3000', development: false });
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain('ws://192.168.1.5:3000');
    expect(policy).not.toContain('unsafe-eval');
  });

  it('a forged Host adds nothing to the policy', () => {
    const policy = contentPolicy({ nonce: 'abc', host: 'x; script-src *', development: false });
    expect(policy).toContain("connect-src 'self';");
  });
});

// Whether the browser came over https. The HTTP edge (lib/edge/http) sets the header; it also refuses other sites' forms,
// so that routes need not.

export const isSecure = (request: Request): boolean => request.headers.get('x-forwarded-proto') === 'https';

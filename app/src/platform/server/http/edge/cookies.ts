// The two cookies: an organiser's session and a seat's device. Read as digests, written with every guard on.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CookieChange } from '../handler.js';
import { hashToken } from '../token.js';

const TOKEN = /^[A-Za-z0-9_-]{22,64}$/;

// Browsers refuse `__Host-` and Secure over plain http, which is all a hall without certificates has.
function nameCookie(name: CookieChange['name'], secure: boolean): string {
  return secure ? `__Host-trame-${name}` : `trame-${name}`;
}

/** Digest of the secret in a cookie; null when there is none or when it cannot be one of ours. */
export function readPresented(request: FastifyRequest, name: CookieChange['name']): string | null {
  const value = request.cookies[nameCookie(name, request.protocol === 'https')];
  return value !== undefined && TOKEN.test(value) ? hashToken(value) : null;
}

/** Sets or forgets a cookie on an answer. */
export function writeCookie(request: FastifyRequest, reply: FastifyReply, change: CookieChange): void {
  const secure = request.protocol === 'https';
  reply.setCookie(nameCookie(change.name, secure), change.value ?? '', {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    ...(change.value === null
      ? { maxAge: 0 }
      : change.maxAgeSeconds === undefined
        ? {}
        : { maxAge: change.maxAgeSeconds }),
  });
}

// The benchmark over the wire: sheets with what they lack, pins to local challenges, inspirations.
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';
import { defineRoute } from '../../platform/contract.js';
import { benchmarkEdit, benchmarkRead } from './access.js';

const text = (longest: number) => z.string().overwrite(cleanText).max(longest);
const space = z.object({ space: z.uuid() });

export const pin = z.object({
  sheet: z.string(),
  challenge: z.string(),
  /** What the group sees in common; null while unsaid. */
  reason: z.string().nullable(),
});

export const sheet = z.object({
  code: z.string(),
  name: z.string(),
  place: z.string().nullable(),
  country: z.string(),
  countryCode: z.string(),
  whatHappened: z.string().nullable(),
  whatToKeep: z.string().nullable(),
  sources: z.array(z.string()),
  /** What it does not say yet: questions for whoever studies the place. */
  gaps: z.array(z.enum(['what-happened', 'what-to-keep', 'sources'])),
  /** The employment zone that may stand for it; null abroad, or where it holds less than half of one. */
  zone: z.object({ code: z.string(), label: z.string(), heldPercent: z.number() }).nullable(),
});

export const benchmarkReply = z.object({
  sheets: z.array(sheet),
  pins: z.array(pin),
  /** Cited by the publication, apart from the ten. */
  inspirations: z.array(
    z.object({ name: z.string(), countryCode: z.string(), role: z.enum(['founding', 'cited']) }),
  ),
});

export const getBenchmark = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/benchmark/sheets',
  access: benchmarkRead,
  summary: 'Les fiches de benchmark, ce qui leur manque, et les défis auxquels elles sont épinglées.',
  params: space,
  reply: benchmarkReply,
});

export const getPinChallenges = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/benchmark/challenges',
  access: benchmarkEdit,
  summary: 'Les défis récoltés par les séminaires clos du territoire, auxquels épingler une fiche.',
  params: space,
  reply: z.object({ challenges: z.array(z.string()) }),
});

export const updateSheet = defineRoute({
  method: 'PUT',
  path: '/api/spaces/:space/benchmark/sheets/:sheet',
  access: benchmarkEdit,
  summary: 'Remplit une fiche de benchmark : ce qui s’est passé, ce qu’on en garde, les sources.',
  params: z.object({ space: z.uuid(), sheet: z.string().min(1).max(40) }),
  body: z.object({
    whatHappened: text(4000).nullable(),
    whatToKeep: text(4000).nullable(),
    sources: z.array(text(400).min(1)).max(30),
  }),
  reply: benchmarkReply,
});

export const pinBenchmark = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/benchmark/pins',
  access: benchmarkEdit,
  summary: 'Épingle une fiche à un défi du territoire, avec ce qui les rapproche.',
  params: space,
  body: z.object({
    sheet: z.string().min(1).max(40),
    challenge: text(300).min(1),
    reason: text(1000).nullable().default(null),
  }),
  reply: benchmarkReply,
});

export const unpinBenchmark = defineRoute({
  method: 'DELETE',
  path: '/api/spaces/:space/benchmark/pins',
  access: benchmarkEdit,
  summary: 'Retire l’épingle d’une fiche.',
  params: space,
  query: z.object({ sheet: z.string().min(1).max(40), challenge: text(300).min(1) }),
  reply: benchmarkReply,
});

export type Benchmark = z.output<typeof benchmarkReply>;
export type Sheet = z.output<typeof sheet>;
export type Pin = z.output<typeof pin>;

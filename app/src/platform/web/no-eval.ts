// Schemas are read without compiling: the page's policy refuses what compiles, and would report each try.
import { config } from 'zod/v4/core';

config({ jitless: true });

// The law suite, run over every method of the list and over the conductor that carries them.
import { describeLaws } from './method-laws.js';
import { listSubjects } from './subjects.js';

for (const subject of await listSubjects()) describeLaws(subject);

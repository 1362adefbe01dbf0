// What the benchmark says when it says no, in French.
export const benchmarkRefusals = {
  'sheet-unknown': 'La fiche {code} n’est pas dans le benchmark\u202f: choisissez-en une qui y figure.',
  'too-many-compared': 'On compare {most} territoires au plus\u202f: retirez-en un.',
  'compared-twice': 'Le territoire {code} est demandé deux fois\u202f: gardez-le une seule fois.',
};

export type BenchmarkRefusals = typeof benchmarkRefusals;

// The official addresses of the data Trame reads: one table, each line overridable.

/** Where a file is: at an address, or behind the catalogue of data.gouv.fr, whose addresses change at each release. */
export type SourceAddress =
  | { readonly kind: 'file'; readonly address: string }
  | {
      readonly kind: 'catalogue';
      /** The catalogue's own description of the data set, in JSON. */
      readonly address: string;
      readonly format: string;
      /** What the title of the wanted file holds; the first file of that format when null. */
      readonly title: string | null;
    };

/** A file that can be fetched. */
export interface DataSource {
  readonly name: string;
  /** Name of the file once here. */
  readonly file: string;
  readonly summary: string;
  readonly licence: string;
  readonly from: SourceAddress;
}

const file = (address: string): SourceAddress => ({ kind: 'file', address });
const catalogue = (id: string, format: string, title: string | null = null): SourceAddress => ({
  kind: 'catalogue',
  address: `https://www.data.gouv.fr/api/1/datasets/${id}/`,
  format,
  title,
});

const CONTOURS = 'https://etalab-datasets.geo.data.gouv.fr/contours-administratifs/2024/geojson';

/** Every file, in the order of its use. */
export const dataSources: readonly DataSource[] = [
  {
    name: 'urssaf',
    file: 'urssaf-communes-ape.csv',
    summary: 'Urssaf : établissements et effectifs par commune et APE (100 à 200 Mo)',
    licence: 'ODbL 1.0',
    from: file(
      'https://open.urssaf.fr/api/explore/v2.1/catalog/datasets/etablissements-et-effectifs-salaries-au-niveau-commune-x-ape-last/exports/csv?use_labels=true&delimiter=%3B',
    ),
  },
  {
    name: 'flores',
    file: 'flores-a17.zip',
    summary: 'Insee, Flores : effectifs salariés par lieu et activité (A17)',
    licence: 'Licence Ouverte 2.0',
    from: file('https://api.insee.fr/melodi/file/DS_FLORES_A17/DS_FLORES_A17_2024_CSV_FR'),
  },
  {
    name: 'recensement',
    file: 'recensement-1968-2022.xlsx',
    summary: 'Insee, recensements 1968–2022 : actifs de 25 à 54 ans par secteur',
    licence: 'Licence Ouverte 2.0',
    from: file('https://www.insee.fr/fr/statistiques/fichier/1893185/pop-act2554-empl-sa-sexe-cd-6822.xlsx'),
  },
  {
    name: 'territoires-industrie',
    file: 'territoires-industrie.csv',
    summary: 'ANCT : communes des Territoires d’industrie',
    licence: 'Licence Ouverte 2.0',
    from: catalogue('5fc1472f114718d419e42f8a', 'csv'),
  },
  {
    name: 'sirene',
    file: 'sirene-etablissements.parquet',
    summary: 'Insee, Sirene : établissements (plus de 1 Go ; seuls des comptes sont gardés)',
    licence: 'Licence Ouverte 2.0',
    from: catalogue(
      'base-sirene-des-entreprises-et-de-leurs-etablissements-siren-siret',
      'parquet',
      'StockEtablissement',
    ),
  },
  {
    name: 'contours-epci',
    file: 'EPCI.geojson',
    summary: 'Contours des EPCI',
    licence: 'Licence Ouverte 2.0',
    from: file(`${CONTOURS}/epci-1000m.geojson`),
  },
  {
    name: 'contours-departements',
    file: 'DEP.geojson',
    summary: 'Contours des départements',
    licence: 'Licence Ouverte 2.0',
    from: file(`${CONTOURS}/departements-1000m.geojson`),
  },
  {
    name: 'contours-communes',
    file: 'COM.geojson',
    summary: 'Contours des communes',
    licence: 'Licence Ouverte 2.0',
    from: file(`${CONTOURS}/communes-1000m.geojson`),
  },
];

/** The table with some addresses replaced; a name that is not in it becomes a file of its own. */
export function overrideSources(given: Readonly<Record<string, string>>): readonly DataSource[] {
  const known = dataSources.map((source) => {
    const address = given[source.name];
    return address === undefined ? source : { ...source, from: file(address) };
  });
  const added = Object.entries(given).filter(([name]) => !dataSources.some((source) => source.name === name));
  return [
    ...known,
    ...added.map(([name, address]) => ({
      name,
      file: nameFile(name, address),
      summary: address,
      licence: '',
      from: file(address),
    })),
  ];
}

/** Contours take the name of their zoning: `ZE2010` is kept as `ZE2010.geojson`, where maps look for it. */
function nameFile(name: string, address: string): string {
  const ending =
    /\.(geojson\.gz|geojson|csv\.gz|csv|xlsx|ods|parquet|zip|gz)(?:$|\?)/i.exec(address)?.[1] ?? 'dat';
  return `${name.replace(/[^A-Za-z0-9-]/g, '')}.${ending.toLowerCase()}`;
}

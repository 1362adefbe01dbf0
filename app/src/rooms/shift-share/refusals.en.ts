// What imports, employment tables and analyses say when they say no, in English.
import type { ShiftShareRefusals } from './refusals.fr.js';

export const shiftShareRefusals: ShiftShareRefusals = {
  'dataset-not-found': 'This employment table does not exist, or is not this space’s.',
  'import-empty-file': 'This file is empty. Choose another one, or export it again.',
  'import-too-large':
    'This file is too large once open (more than {megabytes} MB). Save it as CSV, or leave out what is not needed.',
  'import-not-a-table':
    'This file is not a table. Trame reads CSV, XLSX, ODS, Parquet, and zip or gz archives of them.',
  'import-old-workbook': 'This workbook is in an old Excel format (.xls). Save it as .xlsx or CSV.',
  'import-broken-text': 'This text file cannot be read to its end. Export it again as CSV.',
  'import-broken-archive': 'This archive is damaged or cut. Download it again.',
  'import-broken-workbook': 'This workbook is damaged or protected. Save it again, without a password.',
  'import-broken-parquet': 'This Parquet file is damaged or cut. Download it again.',
  'import-zstd':
    'This Parquet file is packed with Zstandard, which this machine cannot open (it takes Node 22.15 or later). Save it with gzip, snappy, or as CSV.',
  'import-no-table-in-archive': 'This archive holds no CSV file.',
  'import-unknown-sheet': 'This workbook has no sheet named “{sheet}”.',
  'import-unknown-shape':
    'Trame does not know this file. Say which column holds the place, the activity, the year and the jobs.',
  'import-interrupted': 'The sending stopped before its end. Nothing was kept: you can start again.',
  'import-no-figure':
    'No figure could be read in this file ({rows} rows seen). Check columns and answers, then start again. Nothing was kept.',
  'import-too-many-places':
    'This file names more than {most} places: the chosen column is probably not the place’s, but an establishment’s. Choose another, or group by municipality.',
  'import-too-many-sectors':
    'This file names more than {most} activities: the chosen column is probably not the activity’s. Choose another.',
  'import-too-many-years':
    'This file bears more than {most} years: the chosen column is probably not the year’s. Choose another.',
  'import-no-values': 'Point at one column of jobs at least.',
  'import-unknown-column': 'One of the chosen columns does not exist in this file.',
  'import-year-missing': 'Say what year these jobs are of: neither the file nor its columns do.',
  'import-year-twice': 'Two chosen columns bear the same year: keep one.',
  'import-basis-missing': 'Say whether jobs are counted at the workplace or at the residence.',
  'import-basis-mixed':
    'Workplace and residence do not go together: they are two different counts. Keep one of them.',
  'import-geography-kind-missing': 'Say what kind of area this is: communes, EPCI, employment zones…',
  'import-geography-year-missing':
    'Say of what year the areas are: communes and zones change from one year to the next.',
  'import-publisher-missing': 'Say who publishes these figures: no figure is kept without its source.',
  'import-licence-missing': 'Say under which licence these figures are published.',
  'import-comma-missing':
    'Say whether the comma separates thousands or decimals: “2,558” can be read both ways.',
  'shift-share-malformed': 'The field “{field}” is missing or malformed: correct it in the file.',
  'worked-not-a-number':
    '“{field}” is not a number. Write it without spaces, with a point for decimals, or as a fraction (“15/2”). A hidden cell is written [minimum, maximum].',
  'worked-not-jobs':
    '“{field}” is not a number of jobs: it is negative, or too large or too small to be counted.',
  'worked-not-a-growth': '“{field}” is not a growth: 0.05 reads 5%, and nothing falls by more than 100%.',
  'worked-not-a-weight': '“{field}” is not the weight of a neighbour: write a positive number, or 0.',
  'worked-interval-crossed': 'In “{field}”, the minimum is above the maximum: write [minimum, maximum].',
  'worked-lengths-differ':
    '“{field}” has {count} values and “{other}” has {wanted}: as many are needed, one for each sector.',
  'table-wrong-size':
    'The table announces {rows} rows and {columns} columns, but its values do not match. Check the file.',
  'same-code-twice': 'The code {code} appears twice: keep one row for each code.',
  'negative-jobs': 'Territory {code} has a negative number of jobs in {year}: correct the cell.',
  'hidden-interval-crossed':
    'The hidden cell of {code} in {year} has a minimum above its maximum: correct the interval.',
  'bases-mixed':
    'One table counts jobs at the workplace and the other at the residence. Choose two tables of the same basis.',
  'geographies-mixed':
    'The tables are not in the same geography ({first} and {second}). Choose a passage table.',
  'nomenclatures-mixed':
    'The tables do not use the same nomenclature ({first} and {second}). Bring them to the same level.',
  'territory-unknown': 'Territory {code} is not in the table: choose one that is, or import its jobs.',
  'sector-unknown': 'Sector {code} is not in the table: choose one that is.',
  'year-unknown': 'The year {year} is not in the table: choose one that is.',
  'years-not-in-order':
    'The starting year ({from}) must come before the final year ({to}). Swap the two years.',
  'no-jobs-at-start': 'Territory {code} has no known job in {from}: choose another starting year.',
  'empty-reference': 'The reference has no job in {from}: choose another reference.',
  'diagnosis-one-year': 'This table has one year only: a change takes two. Import another one.',
  'diagnosis-too-large':
    'This table is too fine to be decomposed: {places} places, {sectors} activities, {years} years. Import it again by intercommunality or employment zone (column of the place), or with grouped activities, or choose closer years.',
  'diagnosis-no-data': 'The table says nothing of {code} in {year}: choose another year, or another table.',
  'contours-not-found':
    'The outlines of this zoning are neither in this space nor on this machine. Drop a file of them (GeoJSON) where tables are brought.',
  'contours-not-geojson':
    'This file is not GeoJSON: Trame reads a “FeatureCollection”. Export the outlines in that format.',
  'contours-topojson':
    'This file is TopoJSON. Convert it to GeoJSON (mapshaper.org does it in the browser), then try again.',
  'contours-no-outline':
    'This file has no outline: it holds only points, lines, or nothing. Choose the file of polygons.',
  'contours-broken-outline':
    'The outline of place {code} is damaged: its points are missing or are not numbers. Export the file again.',
  'contours-not-degrees':
    'These outlines are not in longitude and latitude. Export them in WGS 84 (EPSG:4326): files of the IGN are often in Lambert 93.',
  'contours-no-code':
    'No outline bears the code of a place. Name “code” the property that holds it (read here: {seen}).',
  'contours-too-many': 'This file names more than {most} places: choose a coarser zoning.',
  'contours-strangers':
    'No place of your tables has an outline in this file: it names “{theirs}”, your tables “{ours}”. Check the zoning chosen and its year.',
  'association-no-figure':
    'This file does not have a column of codes and a column of figures. Give a table of two columns: the code of the place, then the figure.',
  'association-too-few':
    'Too few places have both figures and an outline ({count}): ten at least are needed. Check that the codes are those of the table.',
  'association-too-many':
    'This table has more than {most} places: take employment zones or living areas rather than communes.',
  'trajectories-too-few':
    'This table has too few places ({count}) to say which are among the most industrial.',
  'question-step-unknown':
    'This step no longer asks a question: choose an open space or a knowledge café of the agenda.',
  'question-step-full':
    'The step “{step}” asks its question already (“{asked}”): choose another step, or leave the question to be prepared.',
  'agenda-refused': 'The agenda of the seminar cannot take this question: correct its step “{step}” first.',
  'document-queue-full': 'Many documents are being asked for at once. Try again in a minute.',
  'document-too-slow':
    'This diagnosis takes too long to set on paper. Try again, or import the table with grouped activities.',
  'seminar-unknown': 'This seminar is no longer on the calendar of this space: reload the page.',
  'seminar-already-open': 'This seminar is open or closed already: choose one to come.',
  'too-many-places': 'At most {most} places are compared at once: take some away.',
  'diagnosis-not-jobs': 'This table does not count jobs: it cannot be decomposed. Choose a table of jobs.',
};

// Regroupings without hosts for which no design is used here: plans found by annealing one round that, turned, gives the others.

/** A plan of free regroupings: people, tables, and round after round the table of each person in order. */
export interface FreeEntry {
  readonly people: number;
  readonly tables: number;
  /** How many of the last people may be missing: they never share a table, so that sizes stay within one. */
  readonly spare: number;
  readonly rounds: readonly string[];
}

/** Thirty-two people at eight tables of four: 470 of the 480 pairs that ten rounds could at most make. */
const eightOfFour: FreeEntry = {
  people: 32,
  tables: 8,
  spare: 2,
  rounds: [
    '35526417653445147020667231013027',
    '53552641760344514702066723101327',
    '65355264172034451470306672310127',
    '76535526410203445147130667231027',
    '17653552647020344514013066723127',
    '41765355264702034451101306672327',
    '64176535521470203445310130667227',
    '26417653555147020344231013066727',
    '52641765354514702034723101306627',
    '55264176534451470203672310130627',
  ],
};

/** Every plan of free regroupings known. */
export const freePlans: readonly FreeEntry[] = [eightOfFour];

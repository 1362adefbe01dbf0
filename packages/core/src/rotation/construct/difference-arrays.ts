// Difference arrays for numbers of tables that are no power of a prime: how each level of people shifts, round by round.

/** An array over a group: between any two columns each difference occurs once at most. Column 0, the hosts', is all 0. */
export interface DifferenceArray {
  readonly order: number;
  readonly factors: readonly number[];
  readonly columns: readonly string[];
}

/**
 * Factors of the group, then one column per level, one base-36 digit per round. The first is a (12, 6; 1) difference matrix
 * over Z2 × Z6 (of the kind of D. M. Johnson, A. L. Dulmage and N. S. Mendelsohn, « Orthomorphisms of groups and orthogonal
 * Latin squares », 1961); the others were found by `searchTurning`.
 */
const written: readonly string[] = [
  '2x6: 000000 012356 02194b 035b97 048735 05b218 063ab2 07a584 08916a 097823 0a6471 0b46a9',
  '10: 0000 1478 6457 0739 3271 0425 1765 7249 3419',
  '10: 00000 31954 17304 26538 32701 30268 47128 80325',
  '10: 000000 935102 570134 083126 163852 675421 704625',
  '10: 0000000 9351820 2561384 3264570 0198326 7580421',
  '10: 00000000 03192548 29467358 86341509 72148950 68410935',
  '14: 00000 82dc7 16b37 17386 b4527 1042a 3d267 d1a57 d3580 61d03 ad573',
  '14: 000000 90a354 b08947 074986 9d4c1b 281c45 648b70 cd50b2 8765d1 a5620b',
  '14: 0000000 3c76148 6537dc8 ac81975 6b01c5a 20497b8 1bac2d8 6c58ab0',
  '14: 00000000 09c2d815 4510a93b 465718bd ad09b514 05dbca92 c9165a8d 2cab4851',
  '15: 00000 21eb9 270d3 18476 d4e56 1c92d 369d5 8c213 c91b6 7124a 6e5a4',
  '15: 000000 127c03 870eb3 38024e 4c91eb 048279 db92a4 2d40a1 968e0d 93d2b7 6c0d27',
  '15: 0000000 e54d916 21ec034 d2e3957 6d183cb 25dab6c e4835b0 20ad35e 5e46a31',
  '15: 00000000 38e47a1d 487b950a 29a60eb7 a5c07e26 a84619db 586e419c 57b8e324',
  '12: 0000000 39258ab 9174a86 18720b5 9b2345a 109b724 6315904 0893a4b',
  '12: 00000000 9b01782a 17634b09 53b1a298 b37a8429 4b15a706',
  '18: 00000 gb206 52ag7 4c1g0 3956a 31h49 fed78 ef791 ea32h 26c1f c16a4',
  '18: 000000 7c3gd4 45ga08 c1gdha egc075 c3d92h 9de4ah c614g0 72afg8 52eg71 5bdch4',
  '18: 0000000 b41d83f f4e271c 1f429dh 3de620h dba146e 7d9e520 1e504f6 2a0h918 b8c2d0e 58b06eh',
  '18: 00000000 35467efg bh08a7cf 6gb4fa1h g2che0d4 8b5436cg 9h8b34e7 c7f38heb fb918ed7 e5c832ah',
  '20: 000000 b0g34f fa1b69 g1ef6b ghj102 bh5d91 h41acg c28719 i6af0j gab58i 950cg2',
  '20: 0000000 5f9ed3i hif3652 6ed4j5g bg7ahdc d2c458b id1a827 18ae2d3 1c748fh c9e0gd6 4gj02ef',
  '20: 00000000 gc35j826 1cdi5297 geb6i5f1 895gei27 eha0b956 91f2a3g7 cb3g2e98 g3aef0hb 7h0jef3i 92bch7d6',
];

/** The arrays shipped. */
export const differenceArrays: readonly DifferenceArray[] = written.map((line) => {
  const [group = '', columns = ''] = line.split(': ');
  const factors = group.split('x').map(Number);
  const order = factors.reduce((product, factor) => product * factor, 1);
  return { order, factors, columns: columns.split(' ') };
});

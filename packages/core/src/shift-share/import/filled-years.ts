// Which years of which places hold a figure: one byte a place and a year, whatever the number of rows.

const SEEN = 1;
const FILLED = 2;
const FIRST_ROOM = 1024;

/** Marks kept while a file is read. Memory: places × years bytes, at most doubled. */
export interface FilledYears {
  /** Notes a cell met. `isFilled`: it held a figure, or a secret. */
  mark(territory: string, year: number, isFilled: boolean): void;
  /** Places met. */
  places(): number;
  /** Places of which a year holds a figure and another only blanks, as Mayotte before 2014. */
  partial(): number;
  /** Bytes of the marks. */
  bytes(): number;
}

/** Opens empty marks. */
export function openFilledYears(): FilledYears {
  return new Marks();
}

class Marks implements FilledYears {
  readonly #numbers = new Map<string, number>();
  readonly #years = new Map<number, Uint8Array>();

  mark(territory: string, year: number, isFilled: boolean): void {
    const number = this.#numbers.get(territory) ?? this.#numbers.size;
    if (number === this.#numbers.size) this.#numbers.set(territory, number);
    const marks = this.#makeRoom(year, number);
    marks[number] = (marks[number] ?? 0) | SEEN | (isFilled ? FILLED : 0);
  }

  places(): number {
    return this.#numbers.size;
  }

  partial(): number {
    let count = 0;
    for (let number = 0; number < this.#numbers.size; number += 1) if (this.#isPartial(number)) count += 1;
    return count;
  }

  bytes(): number {
    return [...this.#years.values()].reduce((sum, { length }) => sum + length, 0);
  }

  #isPartial(number: number): boolean {
    let [seen, filled] = [0, 0];
    for (const marks of this.#years.values()) {
      const mark = marks[number] ?? 0;
      if ((mark & SEEN) !== 0) seen += 1;
      if ((mark & FILLED) !== 0) filled += 1;
    }
    return filled > 0 && filled < seen;
  }

  #makeRoom(year: number, number: number): Uint8Array {
    const marks = this.#years.get(year) ?? new Uint8Array(FIRST_ROOM);
    const isTooShort = number >= marks.length;
    const roomy = isTooShort ? new Uint8Array(Math.max(number + 1, marks.length * 2)) : marks;
    if (isTooShort) roomy.set(marks);
    this.#years.set(year, roomy);
    return roomy;
  }
}

// The reference printed on a sheet of paper, so that its photo goes back to the right place.

/** One sheet of one activity of one seminar. */
export interface SheetReference {
  /** First eight signs of the identifiers: enough among the seminars of a space, and small in a QR code. */
  readonly space: string;
  readonly seminar: string;
  readonly activity: string;
  readonly sheet: string;
  readonly copy: number;
}

const FORMAT = /^([0-9a-f]{8})([0-9a-f]{8})\.([\w-]{1,60})\.([\w-]{1,60})\.(\d{1,4})$/;

const shorten = (id: string): string => id.slice(0, 8);

/** Writes a reference from whole identifiers. */
export function formatReference(sheet: SheetReference): string {
  const { space, seminar, activity, sheet: name, copy } = sheet;
  return `${shorten(space)}${shorten(seminar)}.${activity}.${name}.${copy}`;
}

/** Reads a reference; null when it is none of ours. */
export function parseReference(text: string): SheetReference | null {
  const found = FORMAT.exec(text.trim());
  if (found === null) return null;
  const [, space = '', seminar = '', activity = '', sheet = '', copy = ''] = found;
  return { space, seminar, activity, sheet, copy: Number(copy) };
}

/** Whether an identifier is the one a reference shortened. */
export function isReferenced(id: string, short: string): boolean {
  return shorten(id) === short;
}

/** The name under which a photo of this sheet is kept with its seminar. */
export function formatSheetName(sheet: Pick<SheetReference, 'activity' | 'sheet' | 'copy'>): string {
  return `${sheet.activity}/${sheet.sheet}/${sheet.copy}`;
}

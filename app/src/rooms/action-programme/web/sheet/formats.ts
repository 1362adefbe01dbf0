// How a sheet writes its days, its sums and its values, in the language of the reader.
import { formatDate, formatNumber, getTag, useLocale } from '../../../../design/index.js';

/** Today, as the sheet writes days. */
export function getToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(
    Date.now(),
  );
}

export function useFormats() {
  const locale = useLocale();
  const euros = new Intl.NumberFormat(getTag(locale), {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  return {
    today: getToday(),
    formatDay: (day: string) => formatDate(day, locale),
    formatEuros: (amount: number) => euros.format(amount),
    formatValue: (value: number) => formatNumber(value, locale),
  };
}

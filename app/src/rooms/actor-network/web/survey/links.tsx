// Personal links, shown once: to be handed to each person, to them alone.
import { Button, DataTable, Section } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { PersonalLink } from '../../contract/survey.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './survey.module.css';

const addressOf = ({ path }: PersonalLink): string => `${location.origin}${path}`;

function download(links: readonly PersonalLink[], heading: readonly string[]): void {
  const quote = (cell: string) =>
    `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
  const rows = [heading, ...links.map((link) => [link.name, link.contact, addressOf(link)])];
  const text = `\ufeff${rows.map((row) => row.map(quote).join(';')).join('\r\n')}\r\n`;
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  anchor.download = 'liens-personnels.csv';
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 1_000);
}

export function Links({ links }: { readonly links: readonly PersonalLink[] }) {
  const copy = useCopy({ fr, en });
  return (
    <Section title={copy.links} lead={copy.linksLead}>
      <div>
        <Button kind="primary" onPress={() => download(links, [copy.person, copy.address, copy.link])}>
          {copy.linksKeep}
        </Button>
      </div>
      <DataTable
        caption={copy.links}
        rows={links}
        getKey={({ line }) => line}
        columns={[
          { id: 'person', label: copy.person, render: ({ name }) => name },
          { id: 'address', label: copy.address, render: ({ contact }) => contact },
          {
            id: 'link',
            label: copy.link,
            render: (link) => <span className={styles.link}>{addressOf(link)}</span>,
          },
        ]}
      />
    </Section>
  );
}

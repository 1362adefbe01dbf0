// A card of the wall: its seminar, what it answers, what it became, and the actions that grew from it.
import { Breadcrumb, Link, Page, Section } from '../../../../design/index.js';
import { useCopy, useData, useParam, useTitle } from '../../../../platform/web/index.js';
import { getWallCard } from '../../contract/origin.js';
import styles from '../action-programme.module.css';
import { copy as en } from './card-copy.en.js';
import { copy as fr } from './card-copy.fr.js';
import { CardLine } from './origins.js';

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const [seminar, activity, item] = [useParam('seminar'), useParam('activity'), useParam('item')];
  const card = useData(getWallCard, { params: { space, seminar, activity, item } });
  const root = `/espaces/${space}/programme`;
  useTitle(`${card.sentence.text} — ${copy.card}`);
  return (
    <Page
      title={card.sentence.text}
      eyebrow={copy.card}
      breadcrumb={<Breadcrumb links={[{ href: root, label: copy.programme }]} current={copy.card} />}
    >
      <ul className={styles.bare}>
        <CardLine card={card.sentence} mark={copy.written} />
      </ul>
      <Section title={copy.actions}>
        {card.actions.length === 0 ? (
          <p className={styles.note}>{copy.noAction}</p>
        ) : (
          <ul>
            {card.actions.map(({ id, title }) => (
              <li key={id}>
                <Link href={`${root}/actions/${id}`}>{title}</Link>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {card.ancestors.length > 0 && (
        <Section title={copy.before}>
          <ul className={styles.bare}>
            {card.ancestors.map((one) => (
              <CardLine key={one.source.item} card={one} mark={copy.answered} />
            ))}
          </ul>
        </Section>
      )}
      {card.descendants.length > 0 && (
        <Section title={copy.after}>
          <ul className={styles.bare}>
            {card.descendants.map((one) => (
              <CardLine key={one.source.item} card={one} mark={copy.became} />
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

// Who pilots what on a territory (R102, R110, R112, R124): the drawing, its sentence, its figures, its signals.
import {
  EmptyState,
  formatCount,
  formatDate,
  formatSentence,
  Link,
  Page,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { useCopy, useData, useParam } from '../../../../platform/web/index.js';
import { getPiloting, type Piloting } from '../../contract/piloting.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { Drawing } from './drawing.js';
import styles from './piloting.module.css';
import { Actions, Figures, Organisations, Signals } from './tables.js';

function Picture({ piloting }: { readonly piloting: Piloting }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const count = (key: string) => piloting.figures.find((one) => one.key === key)?.value ?? 0;
  const sentence = formatSentence(copy.pictureText, {
    organisations: formatCount(piloting.organisations.length, copy.organisationsCount, locale),
    actions: formatCount(piloting.actions.length, copy.actionsCount, locale),
    several: formatCount(count('actions-with-several-pilots'), copy.actionsCount, locale),
    alone: formatCount(count('alone'), copy.organisationsCount, locale),
  });
  return (
    <Section title={copy.picture} lead={copy.pictureLead}>
      <Drawing piloting={piloting} label={sentence} />
      <p>{sentence}</p>
      <p className={styles.caution}>{copy.caution}</p>
    </Section>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const space = useParam('space');
  const piloting = useData(getPiloting, { params: { space } });
  const source = formatSentence(copy.source, { date: formatDate(piloting.readAt, locale) });
  const toBoard = (
    <>
      <Link look="plain" href={`/espaces/${space}/reseau`}>
        {copy.toBoard}
      </Link>
      <Link look="plain" href={`/espaces/${space}/reseau/fichiers`}>
        {copy.toFiles}
      </Link>
    </>
  );
  if (piloting.organisations.length === 0) {
    return (
      <Page wide title={copy.title} lead={copy.lead} actions={toBoard}>
        <EmptyState
          level={2}
          title={copy.none}
          action={
            <Link look="primary" href={`/espaces/${space}/programme`}>
              {copy.toProgramme}
            </Link>
          }
        >
          <p>{copy.noneText}</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page wide title={copy.title} lead={copy.lead} actions={toBoard}>
      <Picture piloting={piloting} />
      <Figures piloting={piloting} source={source} />
      <Signals signals={piloting.signals} />
      <Organisations piloting={piloting} />
      <Actions piloting={piloting} />
    </Page>
  );
}

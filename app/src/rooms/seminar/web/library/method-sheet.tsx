// One method on one sheet of paper, everything unfolded: what a facilitator slips into the folder of the day.
import { Button, Link, Page, useLocale } from '../../../../design/index.js';
import { useCopy, useTitle } from '../../../../platform/web/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './library.module.css';
import { type MethodCardProps, MethodFacts } from './method-card.js';

export interface MethodSheetProps extends Pick<MethodCardProps, 'method' | 'house'> {
  /** The library it came from. */
  readonly back: string;
}

export function MethodSheet({ method, house, back }: MethodSheetProps) {
  const words = useCopy({ fr, en });
  const about = house.about[method.id]?.[useLocale()] ?? null;
  const title = about?.title ?? method.id;
  useTitle(title);
  return (
    <Page
      breadcrumb={
        <Link href={back} data-no-print>
          {words.backToLibrary}
        </Link>
      }
      eyebrow={words.sheet}
      title={title}
      actions={
        <Button kind="primary" data-no-print onPress={() => window.print()}>
          {words.print}
        </Button>
      }
    >
      <article className={styles.sheet} aria-label={title}>
        <MethodFacts method={method} about={about} isWhole />
      </article>
    </Page>
  );
}

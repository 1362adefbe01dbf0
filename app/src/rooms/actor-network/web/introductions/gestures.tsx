// What the team may do with a pair: put it to both, hand links over, print, note a yes on paper, take it back.
import { type FormEvent, useState } from 'react';
import {
  Button,
  Dialog,
  formatSentence,
  getButtonClass,
  Select,
  TextField,
  useAnnounce,
} from '../../../../design/index.js';
import { ProblemNotice, useChange, useCopy, useParam } from '../../../../platform/web/index.js';
import {
  askIntroduction,
  dropIntroduction,
  type IntroductionLink,
  type IntroductionPair,
  recordPaperYes,
  renewIntroductionLinks,
} from '../../contract/introductions.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './introductions.module.css';

const namesOf = ({ offer, need }: IntroductionPair) => ({ a: offer.name ?? '', b: need.name ?? '' });
const addressOf = ({ path }: IntroductionLink): string => `${location.origin}${path}`;

/** Links said once; each is copied alone, so that nobody is sent the other's. */
export function LinksShown({ links }: { readonly links: readonly IntroductionLink[] }) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const take = (link: IntroductionLink) =>
    navigator.clipboard.writeText(addressOf(link)).then(
      () => announce(copy.copied),
      () => undefined,
    );
  return (
    <div className={styles.links}>
      <p>
        <strong>{copy.links}</strong>
      </p>
      <p className={styles.soft}>{copy.linksLead}</p>
      {links.map((link) => (
        <div key={link.side} className={styles.link}>
          <span>
            {formatSentence(copy.linkFor, { name: link.name })}
            <br />
            <span className={styles.address}>{addressOf(link)}</span>
          </span>
          {navigator.clipboard !== undefined && (
            <Button
              size="small"
              aria-label={formatSentence(copy.copyLabel, { name: link.name })}
              onPress={() => void take(link)}
            >
              {copy.copyLink}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}

export interface AskGestureProps {
  readonly pair: IntroductionPair;
  readonly onLinks: (introduction: string, links: readonly IntroductionLink[]) => void;
}

export function AskGesture({ pair, onLinks }: AskGestureProps) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const space = useParam('space');
  const ask = useChange(askIntroduction);
  const press = () =>
    ask.run({ params: { space }, body: pair.place }).then(
      ({ introduction, links }) => {
        announce(formatSentence(copy.asked, namesOf(pair)));
        onLinks(introduction, links);
      },
      () => undefined,
    );
  return (
    <>
      <ProblemNotice error={ask.problem} />
      <div className={styles.actions}>
        <Button
          aria-label={formatSentence(copy.askLabel, namesOf(pair))}
          isDisabled={ask.isRunning}
          onPress={() => void press()}
        >
          {copy.ask}
        </Button>
      </div>
    </>
  );
}

interface PaperProps {
  readonly pair: IntroductionPair;
  readonly introduction: string;
}

function PaperForm({ pair, introduction, onClose }: PaperProps & { readonly onClose: () => void }) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const space = useParam('space');
  const [side, setSide] = useState<'offer' | 'need'>('offer');
  const [contact, setContact] = useState('');
  const keep = useChange(recordPaperYes);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep.run({ params: { space, introduction }, body: { side, contact } }).then(
      () => {
        announce(copy.paperKept);
        onClose();
      },
      () => undefined,
    );
  };
  const { a, b } = namesOf(pair);
  return (
    <form onSubmit={submit} className={styles.form}>
      <p className={styles.soft}>{copy.paperLead}</p>
      <Select
        label={copy.paperWho}
        options={[
          { id: 'offer', label: a },
          { id: 'need', label: b },
        ]}
        value={side}
        onChange={(chosen) => setSide(chosen === 'need' ? 'need' : 'offer')}
      />
      <TextField
        label={copy.paperContact}
        hint={copy.paperContactHint}
        value={contact}
        onChange={setContact}
        maxLength={200}
      />
      <ProblemNotice error={keep.problem} />
      <div className={styles.actions}>
        <Button type="submit" kind="primary" isDisabled={keep.isRunning}>
          {copy.paperKeep}
        </Button>
        <Button onPress={onClose}>{copy.cancel}</Button>
      </div>
    </form>
  );
}

function PaperYes(props: PaperProps) {
  const copy = useCopy({ fr, en });
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {copy.paper}
      </Button>
      <Dialog title={copy.paper} isOpen={isOpen} onClose={close}>
        {isOpen && <PaperForm {...props} onClose={close} />}
      </Dialog>
    </>
  );
}

export interface WaitingGesturesProps extends AskGestureProps {
  readonly introduction: string;
  readonly isLapsed: boolean;
}

export function WaitingGestures({ pair, introduction, isLapsed, onLinks }: WaitingGesturesProps) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const space = useParam('space');
  const params = { space, introduction };
  const renew = useChange(renewIntroductionLinks);
  const drop = useChange(dropIntroduction);
  const print = `/api/spaces/${space}/introduction-sheets.pdf?introduction=${introduction}`;
  return (
    <>
      <ProblemNotice error={renew.problem ?? drop.problem} />
      <div className={styles.actions}>
        {!isLapsed && (
          <>
            <a className={getButtonClass({ size: 'small' })} href={print}>
              {copy.sheets}
            </a>
            <Button
              size="small"
              onPress={() =>
                void renew.run({ params }).then(
                  ({ links }) => onLinks(introduction, links),
                  () => undefined,
                )
              }
            >
              {copy.renew}
            </Button>
            <PaperYes pair={pair} introduction={introduction} />
          </>
        )}
        <Button
          size="small"
          kind="quiet"
          aria-label={formatSentence(copy.dropLabel, namesOf(pair))}
          onPress={() =>
            void drop.run({ params }).then(
              () => announce(copy.dropped),
              () => undefined,
            )
          }
        >
          {copy.drop}
        </Button>
      </div>
    </>
  );
}

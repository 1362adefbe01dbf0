// The charter under an organiser's hand: rules in order, proposals waiting, those set aside, and the offer to sign.
import { type ExpectationKind, getCharter } from '@trame/core/methods/expectations';
import type { Slip } from '@trame/core/workshop';
import { useState } from 'react';
import { Button, formatSentence, formatTypedText, Notice, useAnnounce } from '../../../../../design/index.js';
import { type ExpectationsOrganiserProps, useWords } from '../words.js';
import styles from './facilitator.module.css';
import { AsideDialog, RewordDialog } from './rule-dialog.js';

type Rule = Slip<ExpectationKind>;
/** What is being decided about one rule. */
type Asking = {
  readonly what: 'reword' | 'edit' | 'aside';
  readonly rule: Rule;
  readonly version: number;
} | null;

interface RuleParts extends ExpectationsOrganiserProps {
  readonly ask: (what: 'reword' | 'edit' | 'aside', rule: Rule) => void;
}

export function CharterPanel(props: ExpectationsOrganiserProps) {
  const [asking, setAsking] = useState<Asking>(null);
  const ask: RuleParts['ask'] = (what, rule) => setAsking({ what, rule, version: rule.version });
  const parts: RuleParts = { ...props, ask };
  return (
    <div className={styles.charter}>
      <Adopted {...parts} />
      <div className={styles.stack}>
        <Proposals {...parts} />
        <Aside {...parts} />
      </div>
      {asking !== null && <Asked {...props} asking={asking} onClose={() => setAsking(null)} />}
    </div>
  );
}

interface AskedProps extends ExpectationsOrganiserProps {
  readonly asking: NonNullable<Asking>;
  onClose(): void;
}

function Asked({ asking, state, send, onClose }: AskedProps) {
  const words = useWords().charter;
  const { what, rule, version } = asking;
  const slip = rule.id;
  if (what === 'aside') {
    return (
      <AsideDialog
        rule={rule}
        charter={getCharter(state).rules}
        onSave={(into, reason) => send({ type: 'set-rule-aside', slip, into, reason })}
        onClose={onClose}
      />
    );
  }
  const save = (text: string) => {
    if (what === 'reword') send({ type: 'adopt-rule', slip, version, text });
    else if (text !== rule.text) send({ type: 'edit-slip', slip, version, text });
  };
  const title = what === 'reword' ? words.reword : words.edit;
  return <RewordDialog title={title} action={title} initial={rule.text} onSave={save} onClose={onClose} />;
}

function Adopted(props: RuleParts) {
  const { state, canWrite, send, me } = props;
  const words = useWords().charter;
  const { rules } = getCharter(state);
  const isPresented = state.charter.presented !== null;
  const mayOffer = canWrite && me.role === 'facilitator';
  return (
    <section className={styles.stack} aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className={styles.soft}>{words.lead}</p>
      {isPresented && (
        <Notice
          tone="success"
          title={words.presented}
          action={
            mayOffer && (
              <Button size="small" onPress={() => send({ type: 'withdraw-charter' })}>
                {words.withdraw}
              </Button>
            )
          }
        >
          <p>{words.withdrawSure}</p>
        </Notice>
      )}
      {rules.length === 0 && <p>{words.empty}</p>}
      <ol className={styles.rules}>
        {rules.map((rule, rank) => (
          <AdoptedRule key={rule.id} {...props} rule={rule} rank={rank} rules={rules} />
        ))}
      </ol>
      {mayOffer && !isPresented && rules.length > 0 && (
        <div>
          <Button kind="primary" onPress={() => send({ type: 'present-charter' })}>
            {words.present}
          </Button>
        </div>
      )}
    </section>
  );
}

interface AdoptedRuleProps extends RuleParts {
  readonly rule: Rule;
  readonly rank: number;
  readonly rules: readonly Rule[];
}

function AdoptedRule({ rule, rank, rules, state, canWrite, send, ask }: AdoptedRuleProps) {
  const words = useWords().charter;
  const announce = useAnnounce();
  const { text, versions } = rule;
  const original = versions[0]?.text ?? text;
  const isOpen = canWrite && state.charter.presented === null;
  const move = (by: number) => {
    const slips = rules.map(({ id }) => id);
    slips.splice(rank, 1);
    slips.splice(rank + by, 0, rule.id);
    send({ type: 'order-charter', slips });
    announce(words.moved);
  };
  return (
    <li>
      <p className={styles.ruleText}>{formatTypedText(text)}</p>
      {original !== text && (
        <p className={styles.soft}>{formatSentence(words.original, { text: original })}</p>
      )}
      {isOpen && (
        <div className={styles.row}>
          <Button
            size="small"
            kind="quiet"
            isDisabled={rank === 0}
            aria-label={formatSentence(words.upOf, { text })}
            onPress={() => move(-1)}
          >
            ↑
          </Button>
          <Button
            size="small"
            kind="quiet"
            isDisabled={rank === rules.length - 1}
            aria-label={formatSentence(words.downOf, { text })}
            onPress={() => move(1)}
          >
            ↓
          </Button>
          <Button
            size="small"
            kind="quiet"
            aria-label={formatSentence(words.editOf, { text })}
            onPress={() => ask('edit', rule)}
          >
            {words.edit}
          </Button>
          <Button
            size="small"
            kind="quiet"
            aria-label={formatSentence(words.setAsideOf, { text })}
            onPress={() => ask('aside', rule)}
          >
            {words.setAside}
          </Button>
        </div>
      )}
    </li>
  );
}

function Proposals({ state, canWrite, send, ask }: RuleParts) {
  const words = useWords().charter;
  const { proposals } = getCharter(state);
  const isOpen = canWrite && state.charter.presented === null;
  const title = formatSentence(words.proposals, { count: proposals.length });
  return (
    <section className={styles.stack} aria-label={title}>
      <h3>{title}</h3>
      {proposals.length === 0 && <p className={styles.soft}>{words.noProposals}</p>}
      <ul className={styles.proposals}>
        {proposals.map((rule) => {
          const { id: slip, version, text } = rule;
          return (
            <li key={slip}>
              <p className={styles.ruleText}>{formatTypedText(text)}</p>
              {canWrite && (
                <div className={styles.row}>
                  {isOpen && (
                    <>
                      <Button
                        size="small"
                        aria-label={formatSentence(words.adoptOf, { text })}
                        onPress={() => send({ type: 'adopt-rule', slip, version, text: null })}
                      >
                        {words.adopt}
                      </Button>
                      <Button
                        size="small"
                        kind="quiet"
                        aria-label={formatSentence(words.rewordOf, { text })}
                        onPress={() => ask('reword', rule)}
                      >
                        {words.reword}
                      </Button>
                    </>
                  )}
                  <Button
                    size="small"
                    kind="quiet"
                    aria-label={formatSentence(words.setAsideOf, { text })}
                    onPress={() => ask('aside', rule)}
                  >
                    {words.setAside}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Aside({ state, canWrite, send }: RuleParts) {
  const words = useWords().charter;
  const { aside } = getCharter(state);
  if (aside.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{formatSentence(words.aside, { count: aside.length })}</summary>
      <ul className={styles.proposals}>
        {aside.map(({ rule, joined, reason }) => {
          const why = joined === null ? reason : formatSentence(words.joined, { rule: joined.text });
          return (
            <li key={rule.id}>
              <p className={styles.ruleText}>{formatTypedText(rule.text)}</p>
              {why !== null && <p className={styles.soft}>{formatTypedText(why)}</p>}
              {canWrite && (
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={formatSentence(words.giveBackOf, { text: rule.text })}
                  onPress={() => send({ type: 'return-rule', slip: rule.id })}
                >
                  {words.giveBack}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

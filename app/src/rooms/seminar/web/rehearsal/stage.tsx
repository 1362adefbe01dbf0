// A screen inside the page, at its true size and scaled down: what is drawn there is what the hall, or a hand, will see.
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './rehearsal.module.css';

export interface StageProps {
  readonly title: string;
  readonly kind: 'projector' | 'phone';
  readonly children: ReactNode;
}

/** The page's own style sheets, those that arrive later included. */
function followStyles(from: Document, to: Document): () => void {
  const isStyle = (node: Node): node is HTMLLinkElement | HTMLStyleElement =>
    node instanceof HTMLStyleElement || (node instanceof HTMLLinkElement && node.rel === 'stylesheet');
  const copy = (node: Node) => {
    if (isStyle(node)) to.head.append(node.cloneNode(true));
  };
  for (const node of from.head.childNodes) copy(node);
  const watcher = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) copy(node);
  });
  watcher.observe(from.head, { childList: true });
  return () => watcher.disconnect();
}

export function Stage({ title, kind, children }: StageProps) {
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null);
  const [body, setBody] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const inside = frame?.contentDocument;
    if (!inside) return;
    inside.documentElement.dataset.scale = kind;
    inside.documentElement.lang = document.documentElement.lang;
    inside.title = title;
    setBody(inside.body);
    return followStyles(document, inside);
  }, [frame, kind, title]);
  return (
    <div className={styles.frame} data-kind={kind}>
      <iframe ref={setFrame} title={title} tabIndex={kind === 'projector' ? -1 : 0} />
      {body !== null && createPortal(<section aria-label={title}>{children}</section>, body)}
    </div>
  );
}

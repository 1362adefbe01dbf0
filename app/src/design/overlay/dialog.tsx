// A question put above the page; the page waits, focus stays inside, Escape leaves.
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../form/button.js';
import { useWords } from '../locale.js';
import styles from './overlay.module.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the main one first. */
  readonly actions?: ReactNode;
  /** `alert` for what cannot be undone. */
  readonly kind?: 'plain' | 'alert';
}

export function Dialog({ title, isOpen, onClose, children, actions, kind = 'plain' }: DialogProps) {
  const words = useWords();
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable={kind === 'plain'}
      className={styles.veil ?? ''}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={styles.modal ?? ''}>
        <AriaDialog role={kind === 'alert' ? 'alertdialog' : 'dialog'} className={styles.dialog ?? ''}>
          <div className={styles.dialogHead}>
            <Heading slot="title">{title}</Heading>
            <Button kind="quiet" size="small" onPress={onClose}>
              {words.close}
            </Button>
          </div>
          {children}
          {actions && <div className={styles.dialogActions}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

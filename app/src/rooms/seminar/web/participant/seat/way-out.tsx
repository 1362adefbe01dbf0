// The foot of the room's page: leaving, and the other language.
import { LocaleChoice } from '../locale-choice.js';
import styles from '../participant.module.css';
import { Leave, type LeaveProps } from './leave.js';

export function WayOut(props: LeaveProps) {
  return (
    <div className={styles.quiet}>
      <Leave {...props} />
      <LocaleChoice />
    </div>
  );
}

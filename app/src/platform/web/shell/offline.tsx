// Says that the network is gone, and when it is back.
import { useEffect, useState } from 'react';
import { LiveRegion, Notice } from '../../../design/index.js';
import { copy as en } from '../copy.en.js';
import { copy as fr } from '../copy.fr.js';
import { useCopy } from '../locale.js';
import styles from './shell.module.css';

type Link = 'up' | 'down' | 'back';

export function OfflineNotice() {
  const copy = useCopy({ fr, en });
  const [link, setLink] = useState<Link>(navigator.onLine === false ? 'down' : 'up');
  useEffect(() => {
    const lose = () => setLink('down');
    const regain = () => setLink('back');
    window.addEventListener('offline', lose);
    window.addEventListener('online', regain);
    return () => {
      window.removeEventListener('offline', lose);
      window.removeEventListener('online', regain);
    };
  }, []);
  return (
    <>
      <LiveRegion>{link === 'back' && copy.onlineAgain}</LiveRegion>
      {link === 'down' && (
        <div className={styles.offline}>
          <Notice tone="warning" title={copy.offline}>
            {copy.offlineText}
          </Notice>
        </div>
      )}
    </>
  );
}

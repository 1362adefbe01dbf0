// Sending a photograph: what is under way, what came of it, and why not.
import { useState } from 'react';
import type { PhotoHand } from '../face.js';

/** Where the sending stands. */
export interface PhotoSending {
  readonly isSending: boolean;
  /** Why the last one was not kept; null otherwise. */
  readonly problem: string | null;
  readonly send: (file: File) => Promise<void>;
}

/** A file that cannot be sent leaves the photograph that was there. */
export function usePhoto(photos: PhotoHand, words: PhotoWords): PhotoSending {
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (file: File) => {
    setSending(true);
    setProblem(null);
    try {
      const sent = await photos.send(file);
      if (sent.ok) words.onPhoto(sent.photo);
      else setProblem(sent.sentence);
    } catch {
      setProblem(words.failed);
    }
    setSending(false);
  };
  return { isSending, problem, send };
}

/** What to say when the network lets go, and where the photograph goes. */
export interface PhotoWords {
  readonly failed: string;
  readonly onPhoto: (photo: string) => void;
}

// Which of the three scales the page is set in: the window decides, unless a screen is made for the wall.
import { useEffect } from 'react';

const NARROW = '(max-width: 47.99em)';

function chooseScale(): 'phone' | 'desk' {
  return window.matchMedia?.(NARROW).matches ? 'phone' : 'desk';
}

/** Follows the width of the window. */
export function useScreenScale(): void {
  useEffect(() => {
    const root = document.documentElement;
    const follow = () => {
      if (root.dataset.scale !== 'projector') root.dataset.scale = chooseScale();
    };
    follow();
    const narrow = window.matchMedia?.(NARROW);
    narrow?.addEventListener('change', follow);
    return () => narrow?.removeEventListener('change', follow);
  }, []);
}

/** Sets the projector's scale for as long as the screen is shown. */
export function useScale(scale: 'projector'): void {
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.scale = scale;
    return () => {
      root.dataset.scale = chooseScale();
    };
  }, [scale]);
}

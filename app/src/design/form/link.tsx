// A place to go. Paths of the application pass through its router; anything else leaves normally.
import type { ReactNode } from 'react';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components';
import { type ButtonKind, getButtonClass } from './button.js';

export interface LinkProps extends Omit<AriaLinkProps, 'className' | 'style' | 'children' | 'href'> {
  readonly href: string;
  readonly children: ReactNode;
  /** Gives the link the body of a button: the one main way on from a page. */
  readonly look?: ButtonKind;
  readonly size?: 'normal' | 'small';
}

export function Link({ look, size = 'normal', children, ...rest }: LinkProps) {
  return (
    <AriaLink {...rest} className={look ? getButtonClass({ kind: look, size }) : ''}>
      {children}
    </AriaLink>
  );
}

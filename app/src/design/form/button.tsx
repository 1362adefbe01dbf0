// A button: an order to give, never a place to go.
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './form.module.css';

export type ButtonKind = 'plain' | 'primary' | 'quiet' | 'danger';

interface Look {
  readonly kind?: ButtonKind;
  readonly size?: 'normal' | 'small';
  readonly wide?: boolean;
}

/** The class names of a button, for an element that must look like one (a router link). */
export function getButtonClass({ kind = 'plain', size = 'normal', wide = false }: Look = {}): string {
  const kindClass = kind === 'plain' ? '' : styles[kind];
  return [styles.button, kindClass, size === 'small' ? styles.small : '', wide ? styles.wide : '']
    .filter(Boolean)
    .join(' ');
}

export interface ButtonProps extends Look, Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode;
}

/** `onPress` answers mouse, touch, keyboard and screen readers alike. */
export function Button({ kind, size, wide, children, ...rest }: ButtonProps) {
  const look = { ...(kind && { kind }), ...(size && { size }), ...(wide && { wide }) };
  return (
    <AriaButton {...rest} className={getButtonClass(look)}>
      {children}
    </AriaButton>
  );
}

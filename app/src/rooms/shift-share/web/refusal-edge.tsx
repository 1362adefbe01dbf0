// Where a refused calculation stops: its sentence, and the way to another choice, without losing the page.
import { Component, type ReactNode } from 'react';
import { ProblemError, ProblemNotice } from '../../../platform/web/index.js';

export interface RefusalEdgeProps {
  /** What to offer beside the sentence. */
  readonly offer: ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly refused: ProblemError | null;
}

/** Catches refusals alone; a defect goes on to the page's own edge. Give it a key made of the choices. */
export class RefusalEdge extends Component<RefusalEdgeProps, State> {
  override state: State = { refused: null };

  static getDerivedStateFromError(cause: unknown): State {
    if (cause instanceof ProblemError) return { refused: cause };
    throw cause;
  }

  override render(): ReactNode {
    const { refused } = this.state;
    if (refused === null) return this.props.children;
    return (
      <>
        <ProblemNotice error={refused} />
        {this.props.offer}
      </>
    );
  }
}

import { Component, type ReactNode } from 'react';

interface QuietProps {
  readonly children: ReactNode;
}

/** Leaves out its content when that fails, for pictures a screen can do without. */
export class Quiet extends Component<QuietProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

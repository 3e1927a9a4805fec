import { Component, type ReactNode } from 'react';
import { Failure } from './failure';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Shows a plain message in place of a screen that failed, with ways to go on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (this.state.failed) return <Failure onAgain={() => this.setState({ failed: false })} />;
    return this.props.children;
  }
}

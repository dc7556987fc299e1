import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { PaneWords } from "../../wording/pane/th";

interface Props { words: PaneWords; /** what is open lives outside this wall and is still there */ kept: boolean; children: ReactNode }

/** What is shown when a panel cannot be drawn. A class, because React knows no other wall. */
export class CrashWall extends Component<Props, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state, { words, kept, children } = this.props;
    if (!error) return children;
    return (
      <main className="crash" role="alert">
        <h1>{words.trouble.crash}</h1>
        {kept && <p>{words.trouble.crashHow}</p>}
        {kept ? <Button appearance="primary" onClick={() => { this.setState({ error: undefined }); }}>{words.trouble.show}</Button> : <Button appearance="primary" onClick={() => { location.reload(); }}>{words.trouble.reload}</Button>}
        <details><summary>{words.trouble.details}</summary><code>{error.message}</code></details>
      </main>
    );
  }
}

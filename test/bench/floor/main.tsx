import { Button, Field, FluentProvider, Textarea, webLightTheme } from "@fluentui/react-components";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const Floor = () => {
  const [text, setText] = useState("Some text.");
  return (
    <>
      <Field label="Enter text to be inserted into the document."><Textarea value={text} onChange={(event) => { setText(event.target.value); }} /></Field>
      <Button appearance="primary" size="large" onClick={() => { setText(""); }}>Insert text</Button>
    </>
  );
};

const container = document.getElementById("container");
if (container) createRoot(container).render(<FluentProvider theme={webLightTheme}><Floor /></FluentProvider>);

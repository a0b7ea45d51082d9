import { FakeWord } from "../tests/hosts/word/fakeWord";

/** What a test wants open. */
interface OpenDocument {
  /** Address of the stored document; empty for a new one. */
  url: string;
  paragraphs: string[];
  /** Whether what is on screen is what is stored. */
  saved: boolean;
}

declare const officeStage: OpenDocument;

/** Word around the pane: the document is the fake's, and a test reads there what became of it. */
const word = new FakeWord(officeStage.paragraphs);
word.saved = officeStage.saved;
Object.assign(globalThis, word.globals({ url: officeStage.url }), { standIn: word });

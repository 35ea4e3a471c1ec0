import { Button } from '../fluent';
import { useRef, useState, type ReactElement } from 'react';
import { text as words, type Lang } from '../../strings';
import { download } from '../parts';

/** Larger files are no rulebook. */
const LARGEST_MB = 2;
const FILE_NAME = 'youpin-rules.json';

interface FileButtonsProps {
  /** What is exported; `''`: nothing to export. */
  readonly text: string;
  readonly lang: Lang;
  readonly onImport: (text: string) => void;
  /** Of a text: how many mistakes it has. */
  readonly mistakesIn: (text: string) => number;
}

/** What was read from a file, and what is said of it as long as it is the text at hand. */
interface Imported {
  readonly text?: string;
  readonly said: string;
}

async function readFile(
  file: File,
  lang: Lang,
  mistakesIn: FileButtonsProps['mistakesIn'],
): Promise<Imported> {
  const { name } = file;
  if (file.size > LARGEST_MB * 1_000_000)
    return { said: words(lang, 'pane.limits.tooLarge', { file: name, n: LARGEST_MB }) };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    const n = mistakesIn(text);
    const said =
      n === 0
        ? words(lang, 'pane.limits.imported', { file: name })
        : words(lang, 'pane.limits.importedBad', { file: name, n });
    return { text, said };
  } catch {
    return { said: words(lang, 'pane.limits.unreadable', { file: name }) };
  }
}

/** Own rules out into a file and in from one. */
export function FileButtons(props: FileButtonsProps): ReactElement {
  const { text, lang, onImport, mistakesIn } = props;
  const input = useRef<HTMLInputElement>(null);
  const [last, setLast] = useState<Imported>();
  const isAtHand = last?.text === undefined || last.text === text;
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = await readFile(file, lang, mistakesIn);
    setLast(read);
    if (read.text !== undefined) onImport(read.text);
  };
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          input.current?.click();
        }}
      >
        {words(lang, 'pane.limits.import')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words(lang, 'pane.limits.import')}
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
      <Button
        size="small"
        disabled={text === ''}
        onClick={() => {
          download(text, FILE_NAME, 'application/json');
        }}
      >
        {words(lang, 'pane.limits.export')}
      </Button>
      <div role="status">{isAtHand && last?.said}</div>
    </>
  );
}

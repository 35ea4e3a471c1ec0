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
}

async function readFile(file: File, lang: Lang): Promise<{ text?: string; said: string }> {
  const { name } = file;
  if (file.size > LARGEST_MB * 1_000_000)
    return { said: words(lang, 'pane.limits.tooLarge', { file: name, n: LARGEST_MB }) };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return { text, said: words(lang, 'pane.limits.imported', { file: name }) };
  } catch {
    return { said: words(lang, 'pane.limits.unreadable', { file: name }) };
  }
}

/** Own rules out into a file and in from one. */
export function FileButtons({ text, lang, onImport }: FileButtonsProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = await readFile(file, lang);
    setSaid(read.said);
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
      <div role="status">{said}</div>
    </>
  );
}

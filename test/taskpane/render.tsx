import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { SessionState } from '../../src/excel/session/types';
import type { Lang } from '../../src/strings';
import type { ViewProps } from '../../src/taskpane/view';
import { sessionOf } from './sessionOf';

/** The markup of a view as it is first shown. */
export function markupOf(
  View: ComponentType<ViewProps>,
  state: SessionState,
  lang: Lang = 'zh',
): string {
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <View state={state} session={sessionOf(state).session} lang={lang} />
    </FluentProvider>,
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

const plain = (markup: string): string =>
  markup.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);

/** The text of a markup as it is read, without tags. */
export function textOf(markup: string): string {
  return plain(markup.replace(/<style[^>]*>.*?<\/style>/gs, '').replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The texts of all elements of a tag, in their order. */
export function textsOf(markup: string, tag: string): string[] {
  const found = markup.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, 'gs'));
  return [...found].map(([, inner = '']) => textOf(inner));
}

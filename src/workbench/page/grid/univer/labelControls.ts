import type { WorkbenchStrings } from '../../../strings';

/** Names what Univer leaves nameless, now and when it draws more of itself. */
export function labelControls(container: HTMLElement, words: () => WorkbenchStrings['page']): void {
  new MutationObserver(() => {
    label(container, words());
  }).observe(container, { childList: true, subtree: true, attributeFilter: ['tabindex'] });
}

function label(container: HTMLElement, words: WorkbenchStrings['page']): void {
  // Univer's canvases would come before everything else in the order of focus.
  for (const canvas of container.querySelectorAll('canvas'))
    if (canvas.tabIndex > 0) canvas.tabIndex = -1;
  for (const input of container.querySelectorAll('input[type="text"]:not([aria-label])'))
    input.setAttribute('aria-label', words.place);
  for (const button of container.querySelectorAll('button:not([aria-label])'))
    if (button.textContent.trim() === '') button.setAttribute('aria-label', words.close);
  // An anchor that leads nowhere is a button.
  for (const opener of container.querySelectorAll('a[aria-haspopup]:not([role])')) {
    opener.setAttribute('role', 'button');
    opener.setAttribute('aria-label', words.names);
  }
  // Two places for messages would bear the same name.
  container.querySelectorAll('section[aria-live]').forEach((section, index) => {
    const name = `${words.messages} ${index + 1}`;
    if (section.getAttribute('aria-label') !== name) section.setAttribute('aria-label', name);
  });
}

import type { Manifest, RibbonButton } from './readManifest';

/** Draws the add-in's group of buttons. A button that was clicked is grey until `press` settles. */
export function drawRibbon(
  strip: HTMLElement,
  manifest: Manifest,
  press: (button: RibbonButton) => Promise<void>,
): void {
  strip.setAttribute('role', 'toolbar');
  strip.setAttribute('aria-label', manifest.group);
  const name = document.createElement('small');
  name.textContent = manifest.group;
  name.ariaHidden = 'true';
  strip.replaceChildren(
    ...manifest.buttons.map((declared) => {
      const { id, label, tip, icon } = declared;
      const button = document.createElement('button');
      button.type = 'button';
      button.id = id;
      button.title = tip;
      if (icon) button.append(image(icon));
      button.append(label);
      button.addEventListener('click', () => {
        button.disabled = true;
        void press(declared).finally(() => {
          button.disabled = false;
        });
      });
      return button;
    }),
    name,
  );
}

function image(path: string): HTMLImageElement {
  const made = document.createElement('img');
  made.src = path;
  made.alt = '';
  made.width = made.height = 20;
  return made;
}

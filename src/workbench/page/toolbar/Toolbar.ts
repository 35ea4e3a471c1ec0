import { type BenchChoices, EXCELS, LOCALES, THEMES } from '../benchOptions';
import { LabelledChoice } from './LabelledChoice';
import { LANGUAGE_NAMES, stringsFor } from '../../strings';

/** What the toolbar shows. */
export interface ToolbarState {
  readonly choices: BenchChoices;
  /** Whether the workbook is shown as somebody without the add-in sees it. */
  readonly isColleague: boolean;
  readonly isPaneShown: boolean;
}

/** What the toolbar asks for. */
export interface ToolbarActions {
  choose(choices: BenchChoices): void;
  viewAsColleague(isColleague: boolean): void;
  showPane(isShown: boolean): void;
}

/** Switches of the workbench itself: which Excel it stands in for, whose eyes it is seen with, where the pane is. */
export class Toolbar {
  private readonly excel = new LabelledChoice<BenchChoices['excel']>('excel');
  private readonly theme = new LabelledChoice<BenchChoices['theme']>('theme');
  private readonly language = new LabelledChoice<string>('language');
  private readonly colleague = button('colleague');
  private readonly pane = button('hide-pane');
  private readonly seen = document.createElement('p');
  private state: ToolbarState | undefined;

  constructor(
    private readonly place: HTMLElement,
    private readonly actions: ToolbarActions,
  ) {
    this.seen.setAttribute('role', 'status');
    place.setAttribute('role', 'group');
    place.replaceChildren(
      ...[this.excel, this.theme, this.language].map(({ label }) => label),
      this.colleague,
      this.pane,
      this.seen,
    );
    this.listen();
  }

  /** Shows a state, in its language. */
  show(state: ToolbarState): void {
    this.state = state;
    const { choices, isColleague, isPaneShown } = state;
    const words = stringsFor(choices.locale).toolbar;
    this.place.setAttribute('aria-label', words.name);
    const excels = EXCELS.map(([, excel]) => [excel, words.excels[excel]] as const);
    this.excel.show(words.excel, excels, choices.excel);
    const themes = THEMES.map((theme) => [theme, words.themes[theme]] as const);
    this.theme.show(words.theme, themes, choices.theme);
    const languages = LOCALES.map((locale) => [locale, LANGUAGE_NAMES[locale] ?? locale] as const);
    this.language.show(words.language, languages, choices.locale);
    this.colleague.textContent = isColleague ? words.back : words.colleague;
    this.colleague.title = isColleague ? '' : words.colleagueTip;
    this.pane.textContent = isPaneShown ? words.hidePane : words.showPane;
    this.pane.hidden = isColleague;
    this.seen.textContent = isColleague ? words.colleagueSeen : '';
  }

  private listen(): void {
    const choose = (change: Partial<BenchChoices>) => {
      if (this.state) this.actions.choose({ ...this.state.choices, ...change });
    };
    this.excel.onChosen((excel) => {
      choose({ excel });
    });
    this.theme.onChosen((theme) => {
      choose({ theme });
    });
    this.language.onChosen((locale) => {
      choose({ locale });
    });
    this.colleague.addEventListener('click', () => {
      if (this.state) this.actions.viewAsColleague(!this.state.isColleague);
    });
    this.pane.addEventListener('click', () => {
      if (this.state) this.actions.showPane(!this.state.isPaneShown);
    });
  }
}

function button(id: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.id = id;
  return made;
}

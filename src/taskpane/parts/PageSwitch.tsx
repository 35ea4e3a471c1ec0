import { makeStyles, ToggleButton, tokens } from '../fluent';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalM,
  },
});

interface PageSwitchProps<T extends string> {
  readonly label: string;
  readonly pages: readonly { readonly value: T; readonly label: string }[];
  readonly current: T;
  readonly onChoose: (page: T) => void;
}

/**
 * The pages of a view, as buttons of which one is pressed. Fluent's TabList hides focusable elements
 * from screen readers, which axe reports.
 */
export function PageSwitch<T extends string>(props: PageSwitchProps<T>): ReactElement {
  const { label, pages, current, onChoose } = props;
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.root}>
      {pages.map((page) => (
        <ToggleButton
          key={page.value}
          size="small"
          appearance={page.value === current ? 'secondary' : 'subtle'}
          checked={page.value === current}
          onClick={() => {
            onChoose(page.value);
          }}
        >
          {page.label}
        </ToggleButton>
      ))}
    </div>
  );
}

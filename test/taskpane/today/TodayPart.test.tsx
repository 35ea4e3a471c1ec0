/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { planOf, planSteps, planText, severityText } from '../../../src/report';
import { LANGUAGES, text } from '../../../src/strings';
import { goalOf } from '../../../src/taskpane/model/cellOf';
import { TodayPart } from '../../../src/taskpane/today/TodayPart';
import type { ViewProps } from '../../../src/taskpane/view';
import { checkOf, sampleCheck } from '../sampleCheck';
import { part, showView } from '../show';

const check = sampleCheck(60);
const { verdict, catalogue, data } = check;
const plan = planOf({ verdict, catalogue });
const [first] = plan.gains;

function View(props: ViewProps): ReactElement {
  return <TodayPart {...props} check={check} />;
}

describe.each(LANGUAGES)('in %s', (lang) => {
  const title = planText(plan, lang);

  test('the products of the plan, each with its steps, which lead to their cells', async () => {
    const { user, asked } = showView(View, lang);
    await screen.findByRole('region', { name: title });
    const boxes = part(title).getAllByRole('checkbox');
    expect(boxes).toHaveLength(plan.gains.length);
    const steps = verdict.gap(first!.index)!.conditions.filter(({ status }) => status === 'unmet');
    const item = within(boxes[0]!.closest('li')!);
    const links = item.getAllByRole('button');
    expect(links).toHaveLength(steps.length);
    await user.click(links[0]!);
    const { row, column } = goalOf(check, first!.index, steps[0]!.field);
    expect(asked).toEqual([['goTo', row, column]]);
  });

  test('one that is ticked has the sheet judged again where marks do not follow edits', async () => {
    const { user, asked } = showView(View, lang, { follows: false });
    await screen.findByRole('region', { name: title });
    await user.click(part(title).getAllByRole('checkbox')[0]!);
    expect(asked).toEqual([['check', { target: { kind: 'sheet', sheet: data.sheetId } }]]);
    expect(part(title).getByText(text(lang, 'pane.today.notYet'))).toBeTruthy();
    await user.click(part(title).getByRole('button', { name: text(lang, 'pane.today.write') }));
    expect(asked.at(-1)).toEqual(['writePlan']);
  });

  test('a blocked product says what blocks it, also where a step would make it premium', async () => {
    const many = sampleCheck(150);
    const { blockers, blocked } = planOf(many);
    const shown = blockers.slice(0, 5);
    expect(shown.some(({ edits }) => edits > 0)).toBe(true);
    showView((props) => <TodayPart {...props} check={many} />, lang);
    const heading = text(lang, 'pane.today.blocked', {
      severity: severityText('blocker', lang),
      n: blocked,
    });
    await screen.findByRole('region', { name: heading });
    const links = shown.map((_, at) => part(heading).getAllByRole('button')[at]!.textContent);
    expect(links).toEqual(
      shown.map(({ index }) => planSteps(many.verdict, { index, edits: 0 }, lang)[0]!.bare),
    );
  });

  test('where nothing but blockers is to be mended, that is written as a plan too', async () => {
    const few = checkOf([
      ['产品ID', '产品标题', '类目', '负责人', '价格（USD）'],
      ['1600000000017', 'Steel bottle 500 ml', '保温杯', '小王', 0],
      ['1600000000024', 'Desk lamp 10 W', '台灯', '小王', 5],
    ]);
    expect(planOf(few)).toMatchObject({ gains: [], blocked: 1 });
    const { user, asked } = showView((props) => <TodayPart {...props} check={few} />, lang);
    await user.click(await screen.findByRole('button', { name: text(lang, 'pane.today.write') }));
    await user.click(screen.getByRole('button', { name: text(lang, 'pane.today.writeOwners') }));
    expect(asked).toEqual([['writePlan'], ['writeOwnerPlans']]);
    expect(screen.queryByRole('button', { name: text(lang, 'pane.shown.only') })).toBeNull();
  });

  test('lists of people without products are named, and deleted by one click', async () => {
    const { user, asked } = showView(View, lang, { goneOwners: ['Amy', '王芳'] });
    expect(await screen.findByText(/Amy.*王芳/)).toBeTruthy();
    const drop = text(lang, 'pane.today.goneOwners.drop', { n: '2' });
    await user.click(screen.getByRole('button', { name: drop }));
    expect(asked).toEqual([['dropOwnerPlans']]);
  });
});

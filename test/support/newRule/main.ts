import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RULES = 'src/rulebook/default';

/** A rule to be filled in: what is left empty, the tests of the rulebook name. */
const entry = (id: string): string => `  {
    id: '${id}',
    title: { zh: '', en: '' },
    why: { zh: '', en: '' },
    fix: { zh: '', en: '' },
    severity: 'advice',
    test: { kind: 'filled', field: 'title' },
    effort: 1,
    ...assumed('', ''),
  },
`;

const CASE = { met: { title: 'LED strip' }, unmet: { title: '' }, unknown: {} };

/** `npm run new:rule -- ID FILE`: an entry at the end of that file of rules, and its golden case. */
function main(id = '', file = 'governance/truthfulFacts'): void {
  const rules = join(RULES, `${file}.ts`);
  const golden = join('test/golden/rules', `${id}.json`);
  if (!/^[a-z][\w.]*$/i.test(id) || !existsSync(rules) || existsSync(golden)) {
    process.stderr.write(`No rule: an ID of letters that is new, and a file of ${RULES}.\n`);
    process.exitCode = 1;
    return;
  }
  const text = readFileSync(rules, 'utf8');
  const end = text.lastIndexOf('];');
  writeFileSync(rules, text.slice(0, end) + entry(id) + text.slice(end));
  writeFileSync(golden, `${JSON.stringify(CASE, null, 2)}\n`);
  process.stdout.write(
    `${rules}\n${golden}\nFill both in; then: npm run rules, GOLDEN=write npx jest test/report\n`,
  );
}

main(...process.argv.slice(2));

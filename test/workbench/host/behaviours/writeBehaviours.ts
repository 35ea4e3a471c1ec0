import { writeFileSync } from 'node:fs';
import { behavioursPage, PAGE } from './behavioursPage';

writeFileSync(PAGE, behavioursPage());

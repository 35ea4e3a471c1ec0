import { writeGoldenBook } from './writeGoldenBook';
import { writeRuleCases } from './writeRuleCases';
import { writeRulePages } from './writeRulePages';

void writeGoldenBook().then(writeRuleCases).then(writeRulePages);

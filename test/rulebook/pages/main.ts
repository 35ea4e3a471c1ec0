import { writeGoldenBook } from './writeGoldenBook';
import { writeRulePages } from './writeRulePages';

void writeGoldenBook().then(writeRulePages);

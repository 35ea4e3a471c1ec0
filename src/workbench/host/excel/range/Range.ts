import { action, excelType, leadsTo, method } from '../define/excelType';
import { rangeSearch } from './rangeSearch';
import { makeDirty } from './makeDirty';
import type { Region } from '../region/Region';
import { trackRegion, untrackRegion } from '../region/trackRegion';
import {
  CONDITIONAL_FORMATS,
  DATA_VALIDATION,
  RANGE,
  RANGE_FORMAT,
  RANGE_SORT,
  RANGE_VIEW,
} from '../tokens';
import { cellProperties } from './cellProperties';
import { areasPlaces, mergedAreas, toWorksheet } from './rangeAreasPlaces';
import { rangeEdits } from './rangeEdits';
import { rangePlaces } from './rangePlaces';
import { rangeScalars } from './rangeScalars';
import { visibleView } from './RangeView';

/** `Excel.Range`. */
export const rangeType = excelType<Region>(RANGE, {
  since: '1.1',
  tracked: true,
  keep: trackRegion,
  release: untrackRegion,
  scalars: rangeScalars,
  nav: {
    Format: leadsTo('1.1', (region) => RANGE_FORMAT.of(region)),
    Worksheet: toWorksheet('1.1'),
    Sort: leadsTo('1.2', (region) => RANGE_SORT.of(region)),
    ConditionalFormats: leadsTo('1.6', (region) => CONDITIONAL_FORMATS.of(region)),
    DataValidation: leadsTo('1.8', (region) => DATA_VALIDATION.of(region)),
  },
  call: {
    ...rangePlaces,
    ...areasPlaces,
    ...mergedAreas,
    ...rangeEdits,
    ...cellProperties,
    ...rangeSearch,
    GetVisibleView: method('1.3', (region) => RANGE_VIEW.of(visibleView(region))),
    SetDirty: action('1.9', makeDirty),
  },
});

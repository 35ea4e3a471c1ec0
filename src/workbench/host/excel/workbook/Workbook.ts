import { boxOf } from '../../model/box';
import type { Workbook } from '../../model';
import { action, excelType, leadsTo, method, readOnly } from '../define/excelType';
import { asOneOf } from '../define/values';
import { eventRangesOf } from '../events/EventRanges';
import { Region } from '../region/Region';
import { HostError } from '../../engine/HostError';
import {
  APPLICATION,
  COMMENTS,
  NOTES,
  CUSTOM_XML_PARTS,
  DOCUMENT_PROPERTIES,
  FUNCTIONS,
  NAMES,
  RANGE,
  RANGE_AREAS,
  SETTINGS,
  TABLES,
  WORKBOOK,
  WORKBOOK_PROTECTION,
  WORKSHEETS,
} from '../tokens';

const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

const isInvalid = (): HostError =>
  new HostError('InvalidSelection', 'The current selection is invalid for this operation.');

function selected({ selection, behaviours, isChartSheetActive }: Workbook): Region {
  if (isChartSheetActive && behaviours.has('chartSheetHasNoCells')) throw isInvalid();
  return new Region(selection.sheet, selection.boxes);
}

/** Several areas are no range: Excel refuses, and so does this. */
function selectedRange(workbook: Workbook): Region {
  const region = selected(workbook);
  if (region.boxes.length === 1) return region;
  throw isInvalid();
}

/** `Excel.Workbook`. */
export const workbookType = excelType<Workbook>(WORKBOOK, {
  since: '1.1',
  scalars: {
    Name: readOnly('1.7', (workbook) => workbook.name),
    ReadOnly: readOnly('1.8', () => false),
    AutoSave: readOnly('1.9', () => false),
  },
  nav: {
    Worksheets: leadsTo('1.1', (workbook) => WORKSHEETS.of(workbook)),
    Tables: leadsTo('1.1', (workbook) => TABLES.of({ workbook })),
    Names: leadsTo('1.1', (workbook) => NAMES.of({ workbook })),
    Application: leadsTo('1.1', (workbook) => APPLICATION.of(workbook)),
    Functions: leadsTo('1.2', (workbook) => FUNCTIONS.of(workbook)),
    Settings: leadsTo('1.4', (workbook) => SETTINGS.of(workbook)),
    CustomXmlParts: leadsTo('1.5', (workbook) => CUSTOM_XML_PARTS.of(workbook)),
    Properties: leadsTo('1.7', (workbook) => DOCUMENT_PROPERTIES.of(workbook)),
    Protection: leadsTo('1.7', (workbook) => WORKBOOK_PROTECTION.of(workbook)),
    Comments: leadsTo('1.10', (workbook) => COMMENTS.of({ workbook })),
    Notes: leadsTo('1.18', (workbook) => NOTES.of({ workbook })),
  },
  call: {
    GetSelectedRange: method('1.1', (workbook) => RANGE.of(selectedRange(workbook))),
    GetSelectedRanges: method('1.9', (workbook) => RANGE_AREAS.of(selected(workbook))),
    GetActiveCell: method('1.7', (workbook) => {
      const { sheet, boxes } = selected(workbook);
      const { row, column } = boxes[0] ?? boxOf(0, 0);
      return RANGE.of(Region.of(sheet, boxOf(row, column)));
    }),
    _GetRangeForEventByReferenceId: method('1.8', (workbook, args) =>
      RANGE.of(eventRangesOf(workbook).get(args.text(0))),
    ),
    _GetRangeOrNullObjectForEventByReferenceId: method('1.8', (workbook, args) => {
      const region = eventRangesOf(workbook).get(args.text(0));
      return region.isGone ? null : RANGE.of(region);
    }),
  },
});

/** `Excel.Application`. */
export const applicationType = excelType<Workbook>(APPLICATION, {
  since: '1.1',
  scalars: {
    CalculationMode: {
      since: '1.1',
      read: (workbook) => workbook.calculationMode,
      write: (workbook, value) => {
        workbook.calculationMode = asOneOf(value, CALCULATION_MODES);
      },
    },
    CalculationState: readOnly('1.9', () => 'Done'),
  },
  call: {
    Calculate: action('1.1', (workbook) => {
      workbook.recalculate();
    }),
    // Only saves time: reads calculate what they need.
    SuspendApiCalculationUntilNextSync: action('1.6', () => undefined),
    SuspendScreenUpdatingUntilNextSync: action('1.9', (workbook) => {
      workbook.redraws += 1;
    }),
  },
});

/** `Excel.WorkbookProtection`: the order and number of sheets. */
export const workbookProtectionType = excelType<Workbook>(WORKBOOK_PROTECTION, {
  since: '1.7',
  scalars: { Protected: readOnly('1.7', (workbook) => workbook.structureProtected) },
  call: {
    Protect: action('1.7', (workbook, args) => {
      workbook.protectStructure(args.optionalText(0));
    }),
    Unprotect: action('1.7', (workbook, args) => {
      workbook.unprotectStructure(args.optionalText(0));
    }),
  },
});

/** `Excel.DocumentProperties`: who the workbook's author is. */
export const documentPropertiesType = excelType<Workbook>(DOCUMENT_PROPERTIES, {
  since: '1.7',
  scalars: {
    Author: readOnly('1.7', (workbook) => workbook.author),
    LastAuthor: readOnly('1.7', (workbook) => workbook.author),
  },
});

import { type CellFormat, type Paint, PLAIN } from '../../../host/model';
import { BORDER_EDGES, borderLine } from '../../borderLines';
import { builtInId } from '../../open/xlsx/builtInFormats';
import { attributesOf, DECLARATION, MAIN } from '../xml';

const FIRST_OWN_FORMAT = 164;
/** Interned elements of one kind, by number. */
class Pool {
  private readonly places = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const xml of first) this.place(xml);
  }

  place(xml: string): number {
    const place = this.places.get(xml) ?? this.places.size;
    this.places.set(xml, place);
    return place;
  }

  list(name: string): string {
    const all = [...this.places.keys()];
    return `<${name} count="${all.length}">${all.join('')}</${name}>`;
  }
}

/** The styles that cells and conditional formats have, by number. */
export class StyleBook {
  private readonly numbers = new Map<string, number>();
  private readonly fonts = new Pool(fontXml(PLAIN));
  /** The first two are Excel's own. */
  private readonly fills = new Pool(patternXml('none'), patternXml('gray125'));
  private readonly borders = new Pool(borderXml({}));
  private readonly cells = new Pool();
  private readonly paints: string[] = [];
  private readonly known = new Map<CellFormat, number>();

  constructor() {
    this.cellStyle(PLAIN);
  }

  /** The number of a cell's format. */
  cellStyle(format: CellFormat): number {
    const known = this.known.get(format);
    if (known !== undefined) return known;
    const place = this.cells.place(this.cellXml(format));
    this.known.set(format, place);
    return place;
  }

  /** The number of a conditional format's paint. */
  paint(paint: Paint): number {
    this.paints.push(this.paintXml(paint));
    return this.paints.length - 1;
  }

  /** The part; to be written when everything that has a style is. */
  xml(): string {
    const numbers = [...this.numbers].map(
      ([code, id]) => `<numFmt${attributesOf({ numFmtId: id, formatCode: code })}/>`,
    );
    return (
      `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
      (numbers.length > 0
        ? `<numFmts count="${numbers.length}">${numbers.join('')}</numFmts>`
        : '') +
      this.fonts.list('fonts') +
      this.fills.list('fills') +
      this.borders.list('borders') +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.cells.list('cellXfs') +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      `<dxfs count="${this.paints.length}">${this.paints.join('')}</dxfs>` +
      '</styleSheet>'
    );
  }

  private numberId(format: string): number {
    const id =
      builtInId(format) ?? this.numbers.get(format) ?? FIRST_OWN_FORMAT + this.numbers.size;
    if (id >= FIRST_OWN_FORMAT) this.numbers.set(format, id);
    return id;
  }

  private cellXml(format: CellFormat): string {
    const alignment = alignmentXml(format);
    const protection =
      format.locked && !format.formulaHidden
        ? ''
        : `<protection${attributesOf({ locked: format.locked, hidden: format.formulaHidden })}/>`;
    const places = attributesOf({
      numFmtId: this.numberId(format.numberFormat),
      fontId: this.fonts.place(fontXml(format)),
      fillId: format.fill === '' ? 0 : this.fills.place(solidXml(format.fill)),
      borderId: this.borders.place(borderXml(format.borders)),
      xfId: 0,
      applyNumberFormat: format.numberFormat === 'General' ? undefined : true,
      applyFont: true,
      applyFill: format.fill === '' ? undefined : true,
      applyBorder: Object.keys(format.borders).length > 0 ? true : undefined,
      applyAlignment: alignment === '' ? undefined : true,
      applyProtection: protection === '' ? undefined : true,
    });
    return `<xf${places}>${alignment}${protection}</xf>`;
  }

  private paintXml(paint: Paint): string {
    const { fill, fontColor, bold, italic, strikethrough, underline, numberFormat } = paint;
    const flag = (name: string, value: boolean | undefined): string =>
      value === undefined ? '' : `<${name} val="${value ? 1 : 0}"/>`;
    const font =
      flag('b', bold) +
      flag('i', italic) +
      flag('strike', strikethrough) +
      (underline === undefined ? '' : underlineXml(underline)) +
      (fontColor === undefined ? '' : `<color rgb="${argb(fontColor)}"/>`);
    return (
      '<dxf>' +
      (font === '' ? '' : `<font>${font}</font>`) +
      (numberFormat === undefined
        ? ''
        : `<numFmt${attributesOf({ numFmtId: this.numberId(numberFormat), formatCode: numberFormat })}/>`) +
      // In a conditional format the colour of a solid fill is its background.
      (fill
        ? `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor rgb="${argb(fill)}"/></patternFill></fill>`
        : '') +
      '</dxf>'
    );
  }
}

function fontXml(format: CellFormat): string {
  return (
    '<font>' +
    (format.bold ? '<b/>' : '') +
    (format.italic ? '<i/>' : '') +
    (format.strikethrough ? '<strike/>' : '') +
    (format.underline === 'None' ? '' : underlineXml(format.underline)) +
    `<sz val="${format.fontSize}"/><color rgb="${argb(format.fontColor)}"/>` +
    `<name${attributesOf({ val: format.fontName })}/></font>`
  );
}

function underlineXml(underline: string): string {
  return `<u val="${decapital(underline)}"/>`;
}

function patternXml(pattern: string): string {
  return `<fill><patternFill patternType="${pattern}"/></fill>`;
}

function solidXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(borders: CellFormat['borders']): string {
  const sides = BORDER_EDGES.map(([name, edge]) => {
    const border = borders[edge];
    if (!border) return `<${name}/>`;
    return `<${name} style="${borderLine(border)}"><color rgb="${argb(border.color)}"/></${name}>`;
  });
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function alignmentXml(format: CellFormat): string {
  const { horizontalAlignment, verticalAlignment, textOrientation } = format;
  const attributes = attributesOf({
    horizontal: horizontalAlignment === 'General' ? undefined : decapital(horizontalAlignment),
    vertical: verticalAlignment === 'Bottom' ? undefined : decapital(verticalAlignment),
    wrapText: format.wrapText || undefined,
    shrinkToFit: format.shrinkToFit || undefined,
    indent: format.indentLevel || undefined,
    textRotation: rotationOf(textOrientation),
  });
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

/** A file counts degrees downwards from 90 on; 255 is vertical text. */
function rotationOf(orientation: number): number | undefined {
  if (orientation === 0) return undefined;
  if (orientation === 180) return 255;
  return orientation < 0 ? 90 - orientation : orientation;
}

function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

function decapital(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

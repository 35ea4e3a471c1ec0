import type { Sheet } from '../../host/model';
import type { PackageWriter } from './PackageWriter';
import { chartKind, chartXml } from './parts/chartXml';
import { drawingXml } from './parts/drawingXml';
import { guid } from './parts/guid';
import { linkedCells, type LinkedCell } from './parts/linksXml';
import { notesXml, noteShapesXml } from './parts/notesXml';
import type { CellBooks } from './parts/rowsXml';
import { sheetXml } from './parts/sheetXml';
import { tableXml } from './parts/tableXml';
import { commentIds, personsXml, threadsXml } from './parts/threadsXml';
import { withPauses } from './withPauses';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const THREAD_LINK = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';
const PERSON_LINK = 'http://schemas.microsoft.com/office/2017/10/relationships/person';
const COMMENT_SIZE = { visible: false, width: 108, height: 59.25 } as const;

/** Writes the sheets of a workbook, each with the parts beside it. */
export class SheetWriter {
  private tables = 0;
  private charts = 0;
  private drawings = 0;
  private comments = 0;
  private readonly persons = new Map<string, string>();

  constructor(
    private readonly target: PackageWriter,
    private readonly books: CellBooks,
  ) {}

  /** Writes a sheet as the part of this path. */
  async add(sheet: Sheet, part: string): Promise<void> {
    const drawing = await this.addCharts(sheet, part);
    const notes = await this.addNotes(sheet, part);
    const links = {
      ...(drawing === undefined ? {} : { drawing }),
      ...(notes === undefined ? {} : { notes }),
      tables: await this.addTables(sheet, part),
      cells: this.linked(sheet, part),
    };
    const pieces = withPauses(sheetXml(sheet, links, this.books));
    await this.target.add(part, pieces, `${SHEET}.worksheet+xml`);
  }

  /** Writes the part that sheets share: the authors of comments. */
  async finish(workbookPart: string): Promise<void> {
    if (this.persons.size === 0) return;
    const part = 'xl/persons/person.xml';
    await this.target.add(part, personsXml(this.persons), 'application/vnd.ms-excel.person+xml');
    this.target.link(workbookPart, part, PERSON_LINK);
  }

  private async addTables(sheet: Sheet, part: string): Promise<string[]> {
    const ids: string[] = [];
    for (const table of sheet.tables.list) {
      this.tables += 1;
      const path = `xl/tables/table${this.tables}.xml`;
      await this.target.add(path, tableXml(table), `${SHEET}.table+xml`);
      ids.push(this.target.link(part, path, 'table'));
    }
    return ids;
  }

  /** Kinds of charts that nothing here can write are left out; their cells stay. */
  private async addCharts(sheet: Sheet, part: string): Promise<string | undefined> {
    const charts = sheet.charts.list.flatMap((chart) => {
      const kind = chartKind(chart.type);
      return kind ? [{ chart, kind }] : [];
    });
    if (charts.length === 0) return undefined;
    this.drawings += 1;
    const drawing = `xl/drawings/drawing${this.drawings}.xml`;
    const ids: string[] = [];
    for (const { chart, kind } of charts) {
      this.charts += 1;
      const path = `xl/charts/chart${this.charts}.xml`;
      const type = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
      await this.target.add(path, chartXml(chart, kind), type);
      ids.push(this.target.link(drawing, path, 'chart'));
    }
    const drawn = charts.map(({ chart }) => chart);
    const type = 'application/vnd.openxmlformats-officedocument.drawing+xml';
    await this.target.add(drawing, drawingXml(sheet, drawn, ids), type);
    return this.target.link(part, drawing, 'drawing');
  }

  private async addNotes(sheet: Sheet, part: string): Promise<string | undefined> {
    const { notes, comments } = sheet;
    if (notes.length + comments.length === 0) return undefined;
    const number = sheet.position + 1;
    const ids = commentIds(comments, this.comments);
    this.comments += comments.length;
    if (comments.length > 0) {
      const threads = `xl/threadedComments/threadedComment${number}.xml`;
      const xml = threadsXml(comments, ids, (author) => this.personOf(author));
      await this.target.add(threads, xml, 'application/vnd.ms-excel.threadedcomments+xml');
      this.target.link(part, threads, THREAD_LINK);
    }
    const list = `xl/comments${number}.xml`;
    await this.target.add(list, notesXml(notes, comments, ids), `${SHEET}.comments+xml`);
    this.target.link(part, list, 'comments');
    const shapes = `xl/drawings/vmlDrawing${number}.vml`;
    const placeholders = comments.map(({ row, column }) => ({ row, column, ...COMMENT_SIZE }));
    await this.target.add(shapes, noteShapesXml([...notes, ...placeholders]));
    return this.target.link(part, shapes, 'vmlDrawing');
  }

  private personOf(author: string): string {
    const known = this.persons.get(author) ?? guid('person', this.persons.size + 1);
    this.persons.set(author, known);
    return known;
  }

  private linked(sheet: Sheet, part: string): LinkedCell[] {
    const ids = new Map<string, string>();
    return linkedCells(sheet, (address) => {
      const id = ids.get(address) ?? this.target.link(part, address, 'hyperlink', true);
      ids.set(address, id);
      return id;
    });
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io, OutStream } from '../../src/cli/io';
import { run } from '../../src/cli/run';

/** A stream that keeps what is written. */
export class Kept implements OutStream {
  said = '';
  readonly chunks: string[] = [];

  constructor(
    readonly isTTY = false,
    readonly columns = 80,
  ) {}

  write(chunk: string | Uint8Array, done: (error?: Error | null) => void): boolean {
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    this.said += text;
    this.chunks.push(text);
    done();
    return true;
  }
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line inside the test, in a folder, with a date and a language of its own. */
export async function youpin(
  argv: readonly string[],
  { cwd = tmpdir(), ...changes }: Partial<Io> = {},
): Promise<Ran> {
  const stdout = new Kept();
  const stderr = new Kept();
  const io: Io = {
    stdout,
    stderr,
    env: { LANG: 'en_US.UTF-8' },
    cwd,
    today: () => '2026-06-01',
    now: () => 0,
    ...changes,
  };
  const code = await run(argv, io);
  return { code, stdout: stdout.said, stderr: stderr.said };
}

/** A folder for one test file, removed at its end. */
export function folder(): {
  readonly path: string;
  readonly put: (name: string, content: string) => string;
} {
  const path = mkdtempSync(join(tmpdir(), 'youpin-test-'));
  afterAll(() => {
    rmSync(path, { recursive: true, force: true });
  });
  return {
    path,
    put(name, content) {
      writeFileSync(join(path, name), content);
      return name;
    },
  };
}

/** Three products: one that breaks rules of each severity, one with a formula for a title, one empty. */
export const SHEET = `产品ID,产品名称,类目,目标国,商品类型,产品价格,MOQ,交货期(天),质量分,主图数量,样品,神秘列
1600123456789,Bluetooth speaker speaker,Bluetooth Speakers,US;DE,RTS,$12.05,10,7,4.8,6,是,x
1600123456790,=Nike shoes for men,Men Shoes,US,RTS,$5.00,0,40,3.1,2,否,y
1600123456791,"Lathe, ""new""",CNC Lathe,DE,定制,$3750,1,30,4.6,6,是,z
`;

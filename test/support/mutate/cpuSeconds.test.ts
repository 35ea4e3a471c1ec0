import { spawn, spawnSync } from 'node:child_process';
import { cpuSeconds } from './cpuSeconds';

test('the processor time of this process is what Node says', () => {
  const before = process.cpuUsage();
  const seconds = cpuSeconds(process.pid);
  const after = process.cpuUsage();
  // Ticks are hundredths of a second, and each of both times is cut.
  expect(seconds).toBeGreaterThanOrEqual((before.user + before.system) / 1e6 - 0.03);
  expect(seconds).toBeLessThanOrEqual((after.user + after.system) / 1e6 + 0.03);
});

test('a process that waits takes none, one that has ended has none', () => {
  const waiting = spawn('sleep', ['100']);
  expect(cpuSeconds(waiting.pid!)).toBeLessThan(1);
  waiting.kill('SIGKILL');
  expect(cpuSeconds(spawnSync('true').pid)).toBe(0);
});

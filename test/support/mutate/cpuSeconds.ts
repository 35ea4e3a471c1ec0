import { readFileSync } from 'node:fs';

/** Ticks per second of the times in `/proc`, on every Linux. */
const HERTZ = 100;

/** Seconds of processor time that a process has taken with all its threads; 0 once it has ended, or without `/proc`. */
export function cpuSeconds(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name in parentheses may hold spaces; the state and ten more fields come before the user's and the system's time.
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11);
    return (Number(user) + Number(system)) / HERTZ;
  } catch {
    return 0;
  }
}

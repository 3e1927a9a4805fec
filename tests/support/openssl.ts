import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder in which the installed OpenSSL works on some files. */
export class OpensslBench {
  readonly #folder = mkdtempSync(join(tmpdir(), 'loupe-openssl-'));

  constructor(files: Iterable<readonly [string, Uint8Array]>) {
    for (const [name, bytes] of files) writeFileSync(join(this.#folder, name), bytes);
  }

  /** Runs a command and gives what it wrote; throws when it exits with anything but 0. */
  run(line: string): string {
    return execFileSync('openssl', line.split(' '), { cwd: this.#folder, encoding: 'utf8', stdio: 'pipe' });
  }

  /** Tells whether a command exits with 0. */
  succeeds(line: string): boolean {
    try {
      this.run(line);
      return true;
    } catch {
      return false;
    }
  }

  /** Runs a shell script of the folder: how it ended, and what it said line by line. */
  script(name: string): { readonly status: number | null; readonly lines: readonly string[] } {
    const { status, stdout } = spawnSync('sh', [name], { cwd: this.#folder, encoding: 'utf8' });
    return { status, lines: stdout.trim().split('\n') };
  }

  /** Reads a file of the folder. */
  read(name: string): Buffer {
    return readFileSync(join(this.#folder, name));
  }

  /** Removes the folder. */
  close(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

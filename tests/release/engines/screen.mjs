import { spawn } from 'node:child_process';

/**
 * Starts a screen that exists in memory only.
 * @param {string} path Xvfb
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
export function startScreen(path) {
  const server = spawn(path, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.once('exit', (code) => failed(new Error(`${path} ended with ${code}`)));
    server.stdio[3]?.once('data', (number) => {
      done({ display: `:${String(number).trim()}`, stop: () => server.kill() });
    });
  });
}

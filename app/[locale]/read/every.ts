/**
 * Calls back each time that many milliseconds have passed. By the clock: a computer that sleeps stops its timers. Returns
 * how to stop.
 */
export function every(ms: number, act: () => void): () => void {
  let until = Date.now() + ms;
  const look = () => {
    if (Date.now() < until) return;
    until = Date.now() + ms;
    act();
  };
  const timer = setInterval(look, 1000);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  };
}

/**
 * Run inside the page: what departs from the order, the native controls and the descriptions that every screen keeps.
 * axe judges elements one by one; this is about all of them together.
 */
export function structureFaults(): string[] {
  const faults: string[] = [];
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const lacks = (isRight: boolean | undefined, fault: string) => {
    if (!isRight) faults.push(fault);
  };

  lacks(all('h1').length === 1, `${all('h1').length} main headings`);
  const foreign =
    'ruby, [title], [accesskey], [autofocus], [draggable=true], [type=range], [type=date], :is([role=radio], [role=checkbox], [role=switch]), [tabindex]:not([tabindex="-1"])';
  for (const element of all(foreign)) faults.push(`not of this house: ${look.name(element)}`);

  // The same order on every screen; what a screen does not have is passed over.
  const order = [
    '.skip',
    '.site-header',
    '[data-action=back]',
    '.progress',
    'main',
    '[data-error-summary]',
    'main h1',
    '.hint',
    '.fault',
    '[data-medicines]',
    'main .options',
    'details[data-why]',
    'main [type=submit]',
    '.site-footer',
  ];
  const found = order.flatMap((selector) => all(selector).slice(0, 1));
  for (const [index, element] of found.entries()) {
    const before = found[index - 1];
    const follows = !before || before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    lacks(Boolean(follows), `out of order: ${look.name(element)}`);
  }

  const isJapanese = document.documentElement.lang === 'ja';
  for (const { lang } of all('[data-action=locale]')) {
    lacks(lang === (isJapanese ? 'en' : 'ja'), `the language switch speaks ${lang || 'the language of the page'}`);
  }
  for (const group of all('fieldset[aria-describedby]')) {
    const described = (group.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id));
    lacks(
      described.every((each) => each !== null && !each.querySelector('a, button, details')),
      `describes nothing, or with a control: ${group.getAttribute('aria-describedby')}`,
    );
    const hint = described.at(-1)?.closest('.hint') ? (described.at(-1)?.textContent?.trim() ?? '') : '';
    const length = isJapanese ? [...hint].length : hint.split(/\s+/).length;
    lacks(length <= (isJapanese ? 60 : 20), `a description of ${length}: ${hint}`);
    lacks(!/[。？].|[.?] ./u.test(hint), `a description of several sentences: ${hint}`);
    lacks(described.length < 2 || described[0]?.matches('.fault'), 'the error is described after the hint');
  }

  for (const form of all('form[data-link-id]') as HTMLFormElement[]) {
    lacks(form.noValidate, 'the browser validates');
    lacks(form.querySelectorAll('fieldset').length === 1, 'not one group of answers');
    lacks(form.querySelector('legend > h1[tabindex="-1"]') !== null, 'the question is not the legend');
    lacks(form.querySelectorAll('button[type=submit]:not(:disabled)').length === 1, 'not one Continue that works');
    lacks(form.querySelector('details[data-why] > p')?.textContent !== '', 'does not say why');
    const summary = form.querySelector('[data-error-summary]');
    const fault = form.querySelector('.fault');
    lacks(Boolean(summary) === Boolean(fault), 'an error in one place only');
    if (!summary || !fault) continue;
    const words = summary.querySelector('[role=alert] a')?.textContent ?? '';
    lacks(!summary.hasAttribute('role') && summary.getAttribute('tabindex') === '-1', 'the summary itself is an alert');
    lacks(words !== '', 'the summary does not say what to do');
    lacks((fault.textContent?.length ?? 0) > words.length, 'the question does not say in full what is wrong');
    lacks(fault.querySelector('.prefix')?.textContent !== '', 'the error does not say that it is one');
    const name = form.dataset.linkId;
    const answers = [...form.querySelectorAll<HTMLInputElement>(`[name="${name}"], [name="${name}.detail"]`)];
    lacks(
      answers.some((field) => field.getAttribute('aria-invalid') === 'true'),
      'no answer is marked as refused',
    );
  }
  return faults;
}

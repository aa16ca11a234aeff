import type { Code, Item } from '@/lib/catalogue/questionnaire.ts';
import { isExclusive } from '@/lib/flow/answers.ts';

/** A control of a question's form that holds a choice or words. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

/** What a question's form holds. The follow-up is undefined where the form does not show its field. */
export interface FormContent {
  readonly codes: readonly Code[];
  readonly detail: string | undefined;
}

/**
 * Reads the form as it stands: also what a writing assistant or another script put there without an event. The codes come
 * in the order of the catalogue.
 */
export function readForm(form: HTMLFormElement, { linkId, answerOption }: Item): FormContent {
  const data = new FormData(form);
  const chosen = data.getAll(linkId);
  const detail = data.get(`${linkId}.detail`);
  return {
    codes: answerOption.filter((code) => chosen.includes(code)),
    detail: typeof detail === 'string' ? detail : undefined,
  };
}

/** Unticks what may not stand beside the box that was ticked just now: every other beside `none`, and `none` beside those. */
export function untickExcluded(ticked: Field): void {
  if (!(ticked instanceof HTMLInputElement) || ticked.type !== 'checkbox' || !ticked.checked) return;
  const boxes = ticked.form?.querySelectorAll<HTMLInputElement>(`input[name="${ticked.name}"]`) ?? [];
  for (const box of boxes) {
    const isExcluded = isExclusive(ticked.value as Code) || isExclusive(box.value as Code);
    if (box !== ticked && isExcluded) box.checked = false;
  }
}

import { describe, expect, it } from 'vitest';
import { type Code, items } from '../../lib/catalogue/questionnaire.ts';
import { asAnswer, faultOf, isExclusive, offersDetail } from '../../lib/flow/answers.ts';
import { itemOf } from '../../lib/flow/enabled.ts';
import { specifiedItems, words } from '../specification.ts';

const anyText = 'ピアスでかぶれた';

describe('an answer', () => {
  it('needs a choice, whichever it is', () => {
    for (const item of items) {
      if (!item.optional) expect(faultOf(item, { codes: [] }), item.linkId).toBe('nothing-chosen');
      for (const code of item.answerOption) expect(faultOf(item, { codes: [code] }), item.linkId).toBeUndefined();
    }
  });

  it('to the last question may be left empty', () => {
    expect(faultOf(itemOf('questions-to-ask'), { codes: [] })).toBeUndefined();
  });

  it('to a question of one choice has one code', () => {
    expect(faultOf(itemOf('breastfeeding'), { codes: ['yes', 'no'] })).toBe('excluding');
    expect(faultOf(itemOf('age-group'), { codes: ['under-18', '20-or-over'] })).toBe('excluding');
  });

  it('to a list takes any number of codes, with doubts beside them', () => {
    const codes: Code[] = ['anticoagulants', 'antiplatelets', 'unsure', 'declined'];
    expect(faultOf(itemOf('blood-thinners'), { codes })).toBeUndefined();
    expect(faultOf(itemOf('routes'), { codes: words(specifiedItems[0]?.codes) })).toBeUndefined();
  });

  it('holds "none" beside no other code', () => {
    for (const other of ['anticoagulants', 'unsure', 'declined'] as const) {
      expect(faultOf(itemOf('blood-thinners'), { codes: [other, 'none'] })).toBe('excluding');
    }
    expect(faultOf(itemOf('scar-types'), { codes: ['none', 'unsure'] })).toBe('excluding');
    expect(isExclusive('none')).toBe(true);
    for (const code of ['no', 'unsure', 'declined', 'undecided', 'other-route'] as const) {
      expect(isExclusive(code)).toBe(false);
    }
  });

  it('has a follow-up of at most as many characters as a reader counts', () => {
    const item = itemOf('breastfeeding');
    const followed = itemOf('metal-allergy');
    expect(faultOf(followed, { codes: ['yes'], detail: '葛'.repeat(100) })).toBeUndefined();
    expect(faultOf(followed, { codes: ['yes'], detail: '葛󠄀'.repeat(100) })).toBeUndefined();
    expect(faultOf(followed, { codes: ['yes'], detail: '👨‍👩‍👧'.repeat(100) })).toBeUndefined();
    expect(faultOf(followed, { codes: ['yes'], detail: '葛'.repeat(101) })).toBe('detail-too-long');
    expect(faultOf(followed, { codes: ['yes'], detail: 'ᄀ'.repeat(800) })).toBeUndefined();
    expect(faultOf(followed, { codes: ['yes'], detail: 'ᄀ'.repeat(801) })).toBe('detail-too-long');
    expect(faultOf(itemOf('questions-to-ask'), { codes: [], detail: 'あ'.repeat(200) })).toBeUndefined();
    expect(faultOf(itemOf('questions-to-ask'), { codes: [], detail: 'あ'.repeat(201) })).toBe('detail-too-long');
    expect(faultOf(item, { codes: ['yes'], detail: 'あ'.repeat(500) })).toBeUndefined();
  });

  it('reports the missing choice before the length of the follow-up', () => {
    expect(faultOf(itemOf('metal-allergy'), { codes: [], detail: 'あ'.repeat(101) })).toBe('nothing-chosen');
  });

  it('is the same however it was arrived at', () => {
    const item = itemOf('skin-conditions');
    const one = asAnswer(item, ['unsure', 'psoriasis', 'melasma', 'psoriasis'], `  ${anyText}\n`);
    const other = asAnswer(item, new Set<Code>(['psoriasis', 'melasma', 'unsure']), anyText);
    expect(one).toEqual({ codes: ['psoriasis', 'melasma', 'unsure'], detail: anyText });
    expect(other).toEqual(one);
  });

  it('holds no code of another question', () => {
    expect(asAnswer(itemOf('breastfeeding'), ['yes', 'biologics']).codes).toEqual(['yes']);
  });

  it('holds no empty follow-up, and none where none is offered', () => {
    expect(asAnswer(itemOf('metal-allergy'), ['yes'])).not.toHaveProperty('detail');
    expect(asAnswer(itemOf('metal-allergy'), ['yes'], ' \n\u200B ')).not.toHaveProperty('detail');
    expect(asAnswer(itemOf('breastfeeding'), ['yes'], anyText)).not.toHaveProperty('detail');
  });
});

describe('a follow-up', () => {
  it('is offered for anything but a denial', () => {
    for (const { linkId, codes, followUp, mayBeEmpty } of specifiedItems) {
      for (const code of words(codes)) {
        const isOffered = followUp !== undefined && (mayBeEmpty === true || !['no', 'none'].includes(code));
        expect([linkId, code, offersDetail(itemOf(linkId), [code])]).toEqual([linkId, code, isOffered]);
      }
      expect(offersDetail(itemOf(linkId), []), linkId).toBe(mayBeEmpty === true);
    }
  });
});

// Somebody who considers a drip, has a few things to tell, and then considers Potenza as well.

/** In the person's own words: kana, kanji, a wave dash. WebKit's driver cannot type what lies beyond 16 bits. */
export const words = '胸のニキビあと、2〜3年前から。かゆい';

export const said = {
  routes: { codes: ['iv-drip'] },
  'implanted-electronics': { codes: ['yes'], detail: words },
  'blood-thinners': { codes: ['anticoagulants', 'unsure'] },
  'scar-types': { codes: ['red'] },
  'scar-areas': { codes: ['cheek-right', 'chin'] },
  'questions-to-ask': { codes: ['ask-total-cost'], detail: '結婚式まで半年です' },
  'metal-allergy': { codes: ['declined'] },
};

/** On the review first: answers that raise a point for the doctor. Then what else is no denial. Each as it was asked. */
export const raising = ['implanted-electronics', 'blood-thinners', 'scar-types'];
export const listedBesides = ['routes', 'age-group', 'scar-areas', 'questions-to-ask'];

/** Asked once Potenza is considered beside a drip. */
export const openedByPotenza = ['metal-in-body', 'metal-allergy', 'herpes-history'];

export const flagsOfDrip = [
  'implanted-electronics reported',
  'anticoagulants reported',
  'blood-thinners unsure',
  'scar-types reported',
];
export const flagsWithPotenza = flagsOfDrip.toSpliced(3, 0, 'metal-allergy declined');

import type { MedicineGroup } from './medicines.ts';

/** Where a form of a medicine goes. */
export type Site = 'skin' | 'inside';

const words: Readonly<Record<Site | 'anywhere', string>> = {
  // Also the esters of a steroid by which only ointments are called; the tablet is called by the bare name.
  skin: '軟膏 なんこう くりーむ くりいむ げる ろーしょん 外用 塗り薬 ぬりぐすり てーぷ ぱっち ぱっぷ 点眼 点鼻 点耳 口腔用 目薬 酪酸 吉草酸 ぷろぴおん酸 ointment cream lotion gel',
  inside: '錠 かぷせる 内服 飲み薬 注 点滴 皮下 静脈 筋肉 tablet capsule injection',
  anywhere: '配合 徐放 腸溶 od錠 顆粒 細粒 散 しろっぷ',
};

/** What a label adds after a name, as `normalise` writes it, and where that form goes if it says so. */
export const forms: readonly { word: string; site: Site | undefined }[] = (
  ['skin', 'inside', 'anywhere'] as const
).flatMap((site) => words[site].split(' ').map((word) => ({ word, site: site === 'anywhere' ? undefined : site })));

/** The groups that are used there. Nitrates and painkillers are also worn as patches. */
export const isUsedOn: Readonly<Record<Site, (group: MedicineGroup) => boolean>> = {
  skin: (group) => onSkin.includes(group),
  inside: (group) => group !== 'face-ointments' && group !== 'topical-retinoids',
};
const onSkin: readonly MedicineGroup[] = [
  'face-ointments',
  'topical-retinoids',
  'current-acne-treatment',
  'heart-rhythm-or-nitrate',
  'painkillers',
  'any-other-medicine',
];

/** Whether a key belongs to a conversion of kana, as the Enter that ends it. Safari sends that afterwards, as key 229. */
export const isConverting = ({ isComposing, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  isComposing || keyCode === 229;

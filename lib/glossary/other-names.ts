/**
 * Other products, and words that are no medicine, which a slip, a beginning or a part would take for a medicine of the
 * glossary: petrolatum for warfarin, a cough syrup for aspirin, a statin for an anticoagulant, eye drops for a tablet.
 * They are compared like every name, and what is nearer to one of them than to a medicine is not found.
 */
export const otherNames: readonly string[] = [
  'ヘパリン類似物質,ヘパリンるい,heparinoid,ワセリン,リンゲル,プログラム,プログラマ,program,シリコン,silicon',
  'アスベリン,リバロ,livalo,レスタミン,ステーブラ,ナドロール,ドルナーゼ,トブラマイシン,テラ・コートリル,セツキシマブ',
  'リンデロンDP,リンデロンA,リンデロンA液,ネオメドロール,ネオメドロールEE',
  'レボフロキサシン,ノルフロキサシン,トスフロキサシン,シタフロキサシン',
  'インフリー,アデニン,アトニン,ジュウヤク,イラン,ドナー,タケダ',
].flatMap((row) => row.split(','));

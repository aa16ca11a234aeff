/**
 * @typedef {object} GuideWords
 * @property {string} title
 * @property {string} intro
 * @property {readonly { head: string, text: string, commands?: readonly string[] }[]} steps
 * @property {Readonly<Record<string, string>>} captions
 * @property {string} more
 * @property {readonly string[]} notes
 */

/** @type {Readonly<Record<'ja' | 'en', GuideWords>>} */
export const words = {
  ja: {
    title: 'クリニックのサイトに載せるまで',
    intro:
      '医師に伝えることシートを、自院の名前でサイトに置く手順です。パソコンに Node.js（20.19以降、nodejs.org から入手）が要ります。内容が決まっていれば、作業は10分ほどです。プログラムの開発は要りません。このサイトのプログラムは、回答をサーバーに送りません。',
    steps: [
      {
        head: 'ZIPを展開する',
        text: '`site` がサイトのファイルです。`pack.mjs` は設定を書き込むプログラム、`clinic.json` は設定の見本です。`clinic.schema.json` は、項目の一覧です（対応したエディターが使います）。`SHA256SUMS` は3つあります。ZIPの隣はZIP用、`pack.mjs` の隣は展開したときの全体用、`site` の中はサイト用です。確かめるのは、`pack.mjs` を実行する前です。実行すると、ファイルが変わります。',
      },
      {
        head: 'clinic.json を書き換える',
        text: '院名、電話番号、費用、回数、リスク、問い合わせ先、製剤の5つの事項を、日本語と英語で書きます。5つの事項は、未承認であること、入手の経路、国内の承認品、海外の安全性の情報、救済制度です。内容は医師か歯科医師が確かめ、`approvedBy` に名前と日付を書きます。電話番号は `duty.contact` にも書きます。`devices`、`questions`、`notices`、`bring`、`keeping` は、使わなければ項目ごと消してください。次の手順で知らせるのは、「見本」か 0000-0000 が残った行だけです。費用、回数、リスク、製剤と機器の事項は、すべて自院のものに書き換えてください。治療をよく見せる言葉と、質問やリスクを軽く見せる言葉は使えません。',
      },
      {
        head: '設定を書き込む',
        text: '展開したフォルダーで、コマンドの画面を開きます。Windowsでは、フォルダーのアドレス欄に cmd と入力します。Macでは「ターミナル」を開き、cd と空白のあとにフォルダーをドラッグして、Enterを押します。次の1行を実行します。誤りがあれば、場所と直し方がすべて表示され、ファイルは何も変わりません。',
        commands: ['node pack.mjs site clinic.json'],
      },
      {
        head: 'アップロードする',
        text: '`site` の中身を、すべて（`.htaccess` も）サーバーに置きます。できれば、そのための専用のホスト名を使ってください。https が必要です。Apache では、`mod_headers` と `AllowOverride All` があれば、そのまま動きます。nginx では、server の中の `root` と `location /` を消して、次の2行を書きます。',
        commands: ['root /var/www/site;', 'include /var/www/site/nginx.conf;'],
      },
      {
        head: '確かめる',
        text: '`/ja/` と `/en/` の最初の画面に、院名とお知らせが出ます。`check.clinic.example` は、自院のホスト名に置き換えてください。次の1つ目の行は、ファイルが変わらずに届いたことを確かめます（サーバーの `site` で実行）。2つ目の行の表示に、`Content-Security-Policy` があれば、保護の設定が効いています。なければ、患者さんには使わず、サーバー会社に相談してください。',
        commands: ['sha256sum -c SHA256SUMS', 'curl -I https://check.clinic.example/ja/check/'],
      },
      {
        head: 'ポスターとカードを印刷する',
        text: '次の1行で `poster.html` ができます。ブラウザで開いて、A4に印刷してください。日本語と英語の、ポスターとカードが入っています。QRコードをLINEで読み取っても、スマホのブラウザで開きます。',
        commands: ['node poster.mjs https://check.clinic.example clinic.json'],
      },
    ],
    captions: {
      before: '設定する前の最初の画面',
      after: '設定のあと：院名、電話、夜間の連絡先',
      duty: '自由診療について、クリニックが示す事項',
    },
    more: '知っておいていただきたいこと',
    notes: [
      '質問と文章は、医療者の確認をまだ受けていません。患者さんに使う前に、`/ja/rules/` を医師が確かめてください。受付では `/ja/read/` でシートを読み取れます。',
      '設定で加えられるのは、自院の名前、お知らせ、持ち物、質問（5つまで）です。元からある質問と、医師と話す項目は、変えることも消すこともできません。自院の質問は、最後に別の見出しで出ます。',
      '院名を載せると、ページは医療広告の一部になります。記事の料金、ダウンタイム、ほかの治療との比較は、自動的に外れます。',
      '`"kiosk": { "eraseAfterMinutes": 3 }` を加えると、受付のタブレット用になります。回答は保存されません。印刷の画面を閉じたとき、終わったとき、操作がないときに消えます。印刷を取り消したときも消えます。',
      '`"keeping": { "sevenDays": false }` があると、患者さんのスマホに7日間残す機能がなくなります。見本にはあります。',
      '書き直すときは、`clinic.json` を直し、同じ1行をもう一度実行して、全部を置き直します。`_next` を先に、`sw.js` を最後に置いてください。',
      'このZIPは、特定のアドレス用に作られていません。サーバーのアクセスログに、アドレスを記録しないでください。',
      'シートには、病歴などの要配慮個人情報が書かれます。受け取ったシートは、診療の記録と同じように扱ってください。資格のないスタッフが、シートをもとに治療を勧めたり断ったりしてはなりません。',
    ],
  },
  en: {
    title: 'Putting it on your clinic’s site',
    intro:
      'How to put the sheet for the doctor on your site, in your clinic’s own name. You need a computer with Node.js (20.19 or later, from nodejs.org), and no programming. Once the contents are settled, it takes about ten minutes. The site’s own code sends no answers to the server.',
    steps: [
      {
        head: 'Unpack the ZIP',
        text: '`site` holds the files of the site. `pack.mjs` writes your settings into them, and `clinic.json` is a sample of the settings. `clinic.schema.json` lists them for editors that read it. There are three `SHA256SUMS`: beside the ZIP for the ZIP, beside `pack.mjs` for everything unpacked, in `site` for the site. Check them before you run `pack.mjs`, which changes files.',
      },
      {
        head: 'Edit clinic.json',
        text: 'Write the clinic’s name, telephone, price, sessions, risks and contact, in Japanese and English. Then give five facts about each product. It is not approved. Say where it comes from. Say whether Japan has an approved product. Give safety information from abroad. The relief system does not cover it. A physician or dentist checks it all. That person’s name and the day stand under `approvedBy`. Write the telephone number in `duty.contact` too. Delete `devices`, `questions`, `notices`, `bring` or `keeping` as a whole if you do not need it. The next step finds only lines with “Sample”, 見本 or 0000-0000. Replace every price, number, risk and product fact with your own. Words that praise the treatment, or make light of a question or a risk, are refused.',
      },
      {
        head: 'Write the settings into the site',
        text: 'Open a terminal in the unpacked folder. On Windows, type cmd into the address bar of the folder. On a Mac, open Terminal, type cd and a space, drag the folder in, and press Return. Then run this line. If anything is wrong, every fault is listed with its place and its correction. No file is changed then.',
        commands: ['node pack.mjs site clinic.json'],
      },
      {
        head: 'Upload',
        text: 'Put everything in `site` on the server, the file `.htaccess` too. If possible, give it a host name of its own. It needs https. Apache takes it as it is, with `mod_headers` and `AllowOverride All`. For nginx, write these two lines into the server block in place of its `root` and its `location /`.',
        commands: ['root /var/www/site;', 'include /var/www/site/nginx.conf;'],
      },
      {
        head: 'Check',
        text: 'The first pages, `/ja/` and `/en/`, show the clinic’s name and information. Write your own host name in place of `check.clinic.example`. The first line below, run in `site` on the server, shows that the files arrived unchanged. The answer to the second names a `Content-Security-Policy` when the protections are in force. If there is none, do not use this server for patients; ask the hosting company.',
        commands: ['sha256sum -c SHA256SUMS', 'curl -I https://check.clinic.example/ja/check/'],
      },
      {
        head: 'Print a poster and cards',
        text: 'This line writes `poster.html`. Open it in a browser and print it on A4: a poster and cards, in Japanese and in English. Scanned in LINE, the code opens the phone’s own browser.',
        commands: ['node poster.mjs https://check.clinic.example clinic.json'],
      },
    ],
    captions: {
      before: 'The first page without settings',
      after: 'With them: name, telephone, contact at night',
      duty: 'What a clinic has to state about private care',
    },
    more: 'What you should know',
    notes: [
      'No clinician has reviewed the questions yet. Have your doctor check `/en/rules/` before patients use them. Reception reads sheets at `/en/read/`.',
      'Settings add your clinic’s name, notices, things to bring, and up to five questions. The questions and points that were there before cannot be changed or taken away. Your questions come last, under a heading of their own.',
      'With the clinic’s name on it, the page is part of its advertising. The article’s prices, downtimes and comparisons with other treatments are left out automatically.',
      '`"kiosk": { "eraseAfterMinutes": 3 }` makes it a page for a tablet at the counter. Nothing is stored. Answers are erased when the print window closes, when the person finishes, and when nobody touches the screen. A cancelled print erases them too.',
      '`"keeping": { "sevenDays": false }` takes away the choice of keeping answers on the phone for 7 days. It is in the sample.',
      'To change something, edit `clinic.json`, run the same line again and upload everything: `_next` first, `sw.js` last.',
      'The ZIP is built for no fixed address, so keep no log of addresses on the server.',
      'The sheet holds sensitive personal data. Treat it as you treat medical records. Staff without a medical licence must not use it to propose or refuse treatment.',
    ],
  },
};

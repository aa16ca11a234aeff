/**
 * The only way a string becomes code here: React's constant empty script element, and this site's own script files. It
 * runs before anything that could ask for more; until it has run, nothing is allowed at all.
 * @param {string} base the folder the site is served from, '' or '/some/path'
 */
export function trustedTypesScript(base) {
  const own = JSON.stringify(`${base}/_next/static/`);
  const worker = JSON.stringify(`${base}/sw.js`);
  return `(()=>{
if(!self.trustedTypes)return;
const own=${own},worker=${worker};
trustedTypes.createPolicy("default",{
createHTML:s=>s==="<script></script>"?s:null,
createScriptURL:s=>{const u=new URL(s,document.baseURI),p=u.pathname;
return u.origin===location.origin&&!u.search&&(p===worker||p.startsWith(own)&&/^[\\w\\-./]+\\.js$/.test(p.slice(own.length)))?s:null}
})})();
`;
}

/**
 * Runs in the head before the first paint, so that nothing flashes or moves afterwards: a remembered choice of day or night,
 * and (`data-returning`) whether the home page must keep room for *you were here*: `read`, `quiz` or both. It stays to notice
 * (`data-missing`) a script that never comes: nothing that came with scripts could say so.
 * It is inlined as it stands; its hash goes into the content-security policy (scripts/head-script-hash.mjs).
 */
export const headScript = [
  'try{const d=document.documentElement.dataset,s=localStorage,',
  "r=[];if(s.getItem('bon-vent/1/reading'))r.push('read');",
  "if(Object.keys(s).some(k=>k.endsWith('/quiz')))r.push('quiz');",
  "if(r[0])d.returning=r.join(' ');",
  "const t=JSON.parse(s.getItem('bon-vent/1/preferences')).data.theme;",
  "if(t==='light'||t==='dark')d.theme=t}catch{}",
  '{const m=()=>document.documentElement.dataset.missing=1;',
  "addEventListener('error',e=>e.target.localName==='script'&&m(),true);",
  "addEventListener('astro:hydration-error',m)}",
].join('');
